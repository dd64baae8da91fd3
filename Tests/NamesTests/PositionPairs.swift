/// Offices in several words, one position a line; after an office its organization, jurisdiction and constituency may
/// stand between semicolons.
enum PositionPairs {
  /// All of a line are one position, whose key stands in front.
  static let same = """
    ambassador|russia|united states = Ambassador of Russia to the United States
    ambassador|russia|united states = Russian Ambassador in Washington
    ambassador|russia|united states = Russia's ambassador to the U.S. = Moscow's ambassador to Washington
    ambassador|russia|united states = Ambassador of the Russian Federation to the USA
    ambassador|russia|united states = former Russian Ambassador to the US
    ambassador|russia|united states = Ambassador Extraordinary and Plenipotentiary of Russia to the United States of America
    ambassador|russia|united states = Ambassador of Russia;;United States
    ambassador|russia|united states = Russian ambassador;;United States
    ambassador|united states|united kingdom = US Ambassador to the Court of St James's
    ambassador|united states|united kingdom = American ambassador in London
    ambassador||russia = Ambassador to Moscow = ambassador to Russia = Ambassador;;Russia
    ambassador||netherlands = Ambassador to the Kingdom of the Netherlands = Ambassador in The Hague
    ambassador||belgium and luxembourg = Ambassador to Belgium and Luxembourg
    ambassador|turgistan|sweden = Turgistan's ambassador in Stockholm = Ambassador of Turgistan to Sweden
    high commissioner|india|united kingdom = High Commissioner of India to the United Kingdom
    high commissioner|india|united kingdom = Indian High Commissioner in London
    charge|united states|russia = Chargé d'affaires of the United States in Moscow
    charge|united states|russia = US charge d'affaires in Russia
    nuncio|holy see|poland = Papal nuncio to Poland = Apostolic Nuncio to Poland = Nuncio in Warsaw
    consul general|canada|new york = Consul General of Canada in New York
    consul general|canada|new york = Canadian Consul-General in New York
    first secretary|russia|united states = First Secretary at the Russian Embassy in Washington
    permanent representative|jordan|united nations = Permanent Representative of Jordan to the United Nations
    permanent representative|jordan|united nations = Jordan's ambassador to the UN
    permanent representative|jordan|united nations = Jordanian Permanent Representative to the U.N.
    special envoy|united nations|syria = Special Envoy of the UN to Syria = UN special envoy to Syria
    minister of foreign affairs|chile = Minister for Foreign Affairs of Chile = Chilean Foreign Minister
    minister of foreign affairs|chile = Minister of Foreign Affairs;;Chile = Chile's foreign minister
    minister of foreign affairs|chile = Minister of Foreign Affairs of the Republic of Chile
    minister of foreign affairs|chile = Minister;Ministry of Foreign Affairs;Chile
    minister of foreign affairs|china = Minister of Foreign Affairs of the People's Republic of China
    minister of foreign affairs|china = PRC Foreign Minister
    minister of defence|russia = Russian Minister of Defence = Defence Minister of Russia
    minister of defence|russia = Minister of National Defense;;Russian Federation
    minister of interior = Minister of the Interior = Interior Minister = Minister for Internal Affairs
    minister of health|kenya = Kenyan health minister = Minister of Health of Kenya
    minister of health|kenya = Minister for Public Health;;Kenya
    minister of european affairs = Minister for European Affairs
    deputy minister of defence|ukraine = Deputy Minister of Defence of Ukraine
    deputy minister of defence|ukraine = Ukrainian deputy defense minister
    first deputy minister of foreign affairs|russia = first deputy foreign minister of Russia
    prime minister|sweden = Acting Prime Minister of Sweden = Swedish premier = Sweden's prime minister
    prime minister|sweden = Premier of Sweden
    prime minister|united kingdom = British prime minister = UK PM = Prime Minister of Great Britain
    prime minister|united kingdom = Prime Minister;;UK
    prime minister|ireland = Taoiseach = Prime Minister of Ireland = then-Prime Minister of Ireland
    prime minister|myanmar = Prime Minister of Burma = Burmese Prime Minister
    premier|mpumalanga = Premier of Mpumalanga = Premier;;Mpumalanga
    deputy prime minister and minister of finance|estonia = Deputy Prime Minister and Minister of Finance of Estonia
    president|united states = President of the United States = U.S. President = US president
    president|united states = American president
    president|united states = 16th President of the United States = the president of the U.S.
    president|united states = President;;USA
    president|united states = 45th and 47th President of the United States
    president|france = President-elect of France = French President = President of the French Republic
    president|south korea = President of the Republic of Korea = South Korean president
    president|tatarstan = President of Tatarstan = President;;Tatarstan
    president of senate|philippines = President of the Senate of the Philippines
    president of senate|philippines = Philippine Senate president
    president of academy of medicine = president of the Academy of Medicine = President;Academy of Medicine
    vice president|united states = Vice President of the United States = US Vice-President
    chancellor|germany = Chancellor of Germany = German Chancellor = Federal Chancellor;;Germany
    chancellor of exchequer = Chancellor of the Exchequer
    king|spain = King of Spain = Spanish king = King;;Spain
    emperor|austria hungary = Emperor of Austria-Hungary = Austro-Hungarian Emperor
    secretary of state|united states = U.S. Secretary of State = Secretary of State of the United States
    secretary of foreign affairs|united kingdom = British Foreign Secretary
    secretary of foreign affairs|united kingdom = Secretary of State for Foreign Affairs;;UK
    secretary of home affairs = Home Secretary = Secretary of State for the Home Department
    secretary of colonies = Secretary of State for the Colonies = Colonial Secretary
    secretary of defence|united states = U.S. Secretary of Defense = US Defense Secretary
    secretary of treasury = Secretary of the Treasury = Treasury Secretary
    secretary to treasury = Secretary to the Treasury
    state secretary of foreign affairs = State Secretary at the Ministry of Foreign Affairs
    secretary general|united nations = Secretary-General of the United Nations = UN Secretary-General
    secretary general of communist party|soviet union = General Secretary of the Communist Party of the Soviet Union
    member of parliament||leeds central = MP for Leeds Central = Member of Parliament for Leeds Central
    member of parliament||leeds central = Member of Parliament;;;Leeds Central = Leeds Central MP
    member of parliament||leeds central = M.P. for Leeds Central
    member of parliament|european union = MEP = Member of the European Parliament
    member of parliament|greece = Member of Parliament of Greece = Greek MP
    member of dail||cork = TD for Cork = Member of the Dáil for Cork
    member of national assembly||pernik = Member of the National Assembly for Pernik
    member of national assembly||pernik = Member;National Assembly;;Pernik
    member of house of representatives|united states|texas = U.S. Representative from Texas
    member of house of representatives|united states|texas = U.S. Congressman from Texas
    senator||ohio = Senator from Ohio = Senator for Ohio = Senator;;;Ohio = Ohio Senator
    senator|united states|ohio = U.S. Senator from Ohio = Member of the United States Senate from Ohio
    senator|united states|ohio = Senator;;United States;Ohio
    speaker of house of representatives = Speaker of the House of Representatives = House Speaker
    governor|ohio = Governor of Ohio = Ohio Governor = Governor;;Ohio = 41st Governor of Ohio
    governor|new york = Governor of New York = New York Governor = 57th Governor of New York
    governor of bank|england = Governor of the Bank of England = Bank of England governor
    governor of bank|england = Governor;Bank of England
    governor of central bank|sri lanka = Governor, Central Bank of Sri Lanka
    governor of central bank|sri lanka = Sri Lankan central bank governor
    deputy governor of central bank|sri lanka = Deputy governor, Central Bank of Sri Lanka
    mayor|boston = Mayor of Boston = Boston mayor = mayor of the city of Boston = Mayor;;Boston
    attorney general|ohio = Attorney General of Ohio = Ohio Attorney General
    assistant attorney|united states = Assistant U.S. Attorney = Assistant United States Attorney
    bishop|las minas = Bishop of Las Minas = Bishop;;Las Minas
    judge of supreme court|ghana = Judge of the Supreme Court of Ghana = Supreme Court judge;;Ghana
    judge of supreme court|ghana = Judge;Supreme Court of Ghana
    chief justice|ghana = Chief Justice of Ghana = Chief Justice;;Ghana = Ghanaian chief justice
    chair of energy committee = Chair of the committee on energy = chairman of the energy committee
    chair of energy committee = Chairperson;Energy Committee
    chief executive of brandt = chief executive of Brandt = Brandt's chief executive = CEO of Brandt
    spokesperson of kremlin = Spokesman for the Kremlin = Kremlin spokeswoman
    chief of police = Chief of Police = police chief
    leader of opposition = Leader of the Opposition = Opposition leader
    commander of 3rd mountain brigade = Commander of the 3rd Mountain Brigade
    commander of 3rd mountain brigade = Commander;3rd Mountain Brigade
    permanent representative|russia|nato = Russian ambassador to NATO = Russia's envoy to NATO
    permanent representative|russia|european union = Permanent Representative of Russia to the EU
    permanent representative|russia|european union = Russian EU ambassador
    ambassador|united kingdom|france = HM Ambassador to France = Her Majesty's Ambassador to France
    ambassador|united kingdom|france = British ambassador in Paris
    president of commission|european union = President of the European Commission = EU Commission president
    president|ireland = first woman President of Ireland = President of Ireland (1990–1997)
    member of state duma = Member of the State Duma = State Duma deputy = deputy of the State Duma
    director of cia = Director of the Central Intelligence Agency = CIA director
    director of cia = Director of Central Intelligence
    under secretary of state of political affairs = Undersecretary of State for Political Affairs
    governor general|canada = Governor-General of Canada = Canadian Governor General
    minister of trade and industry|norway = Minister of Trade and Industry of Norway
    minister of trade and industry|norway = Norwegian trade and industry minister
    adviser of national security = national security adviser = National Security Advisor
    """

  /// The two of a line are not one position, and neither covers the other.
  static let different = """
    Ambassador of Russia to the United States = Ambassador of the United States to Russia
    Ambassador of Russia to France = Ambassador of Russia to Germany
    Ambassador of Norway to Kenya = High Commissioner of Norway to Kenya
    Minister of Defence of Ukraine = Deputy Minister of Defence of Ukraine
    Minister of Defence of Ukraine = Minister of Defence of Poland
    Foreign Minister of Chile = Minister of Finance of Chile
    President of the United States = Vice President of the United States
    President of the Senate = President of the Academy of Medicine
    Prime Minister of Sweden = Deputy Prime Minister of Sweden
    Prime Minister of Sweden = Prime Minister of Norway
    Governor of Ohio = Lieutenant Governor of Ohio
    Governor of Ohio = Governor of the Central Bank of Sri Lanka
    Mayor of London = Lord Mayor of London
    U.S. Secretary of State = U.S. Secretary of Defense
    Secretary of the Treasury = Secretary to the Treasury
    MP for Leeds Central = MP for Leeds West
    U.S. Senator from Ohio = U.S. Senator from Texas
    State Secretary for Foreign Affairs = Secretary of State for Foreign Affairs
    Attorney General = Assistant Attorney General
    Chair of the Energy Committee = Deputy Chair of the Energy Committee
    First Secretary at the Russian Embassy in Washington = Second Secretary at the Russian Embassy in Washington
    Minister of State for Housing = Minister for Housing
    Shadow Chancellor of the Exchequer = Chancellor of the Exchequer
    General = Governor General
    Agent of Canada = Agent-General of Canada
    Director of the Museum = Director-General of the Museum
    """

  /// The first of a line covers the second, and not the other way round.
  static let covered = """
    Minister = Minister of Foreign Affairs of Chile
    Foreign Minister = Chilean Foreign Minister
    Ambassador = Ambassador of Russia to the United States
    Russian ambassador = Ambassador of Russia to the United States
    Ambassador to the United States = Russian Ambassador in Washington
    President = President of the United States
    President = President of the Senate
    Governor = Governor of Ohio
    Governor = Governor of the Bank of England
    Secretary of State = U.S. Secretary of State
    Member of Parliament = MP for Leeds Central
    MP for Leeds Central = British MP for Leeds Central
    Congressman from Texas = U.S. Congressman from Texas
    Senator from Ohio = U.S. Senator from Ohio
    Judge = Judge of the Supreme Court of Ghana
    Member = Member of Parliament
    Deputy Minister = Deputy Minister of Defence of Ukraine
    """
}

/// The words of offices: what they are, and which of them are the same.
enum OfficePhrases {
  /// Phrases and what they stand for; the longest first wins. Each side in folded words.
  static let same = """
    m p > member of parliament
    mp > member of parliament
    mps > member of parliament
    parliamentarian > member of parliament
    member of the parliament > member of parliament
    mep > member of european parliament
    msp > member of scottish parliament
    ms > member of welsh parliament
    mla > member of legislative assembly
    mlc > member of legislative council
    mna > member of national assembly
    td > member of dail
    teachta dala > member of dail
    dail eireann > dail
    congressman > member of house of representatives
    congresswoman > member of house of representatives
    congressperson > member of house of representatives
    member of congress > member of house of representatives
    member of the congress > member of house of representatives
    assemblyman > assembly member
    assemblywoman > assembly member
    assemblymember > assembly member
    member of senate > senator
    member of the senate > senator
    chairman > chair
    chairwoman > chair
    chairperson > chair
    vice chairman > deputy chair
    vice chairwoman > deputy chair
    vice chairperson > deputy chair
    vice chair > deputy chair
    spokesman > spokesperson
    spokeswoman > spokesperson
    ombudswoman > ombudsman
    alderwoman > alderman
    councilor > councillor
    councilman > councillor
    councilwoman > councillor
    councilmember > councillor
    council member > councillor
    city councillor > councillor
    ambassadress > ambassador
    mayoress > mayor
    manageress > manager
    advisor > adviser
    co ordinator > coordinator
    organisation > organization
    defense > defence
    labor > labour
    center > centre
    programme > program
    transportation > transport
    transports > transport
    sports > sport
    vice premier > deputy prime minister
    deputy premier > deputy prime minister
    vice prime minister > deputy prime minister
    vice minister > deputy minister
    vice governor > deputy governor
    vice mayor > deputy mayor
    vice director > deputy director
    vice rector > deputy rector
    vice speaker > deputy speaker
    vice head > deputy head
    vice consul > deputy consul
    undersecretary > under secretary
    undersecretary of state > under secretary of state
    undersecretary general > under secretary general
    general secretary > secretary general
    general director > director general
    general consul > consul general
    prosecutor general > prosecutor general
    ceo > chief executive
    chief executive officer > chief executive
    cfo > chief financial officer
    chief finance officer > chief financial officer
    coo > chief operating officer
    charge d affaires > chargé
    charge daffaires > chargé
    charge > chargé
    attache > attaché
    minister counselor > minister counsellor
    counselor > counsellor
    apostolic nuncio > nuncio
    papal nuncio > nuncio
    tsar > tsar
    czar > tsar
    premier minister > prime minister
    taoiseach > prime minister of ireland
    tanaiste > deputy prime minister of ireland
    potus > president of united states
    pm > prime minister
    speaker of the house > speaker of house of representatives
    speaker of house > speaker of house of representatives
    house speaker > speaker of house of representatives
    speaker of the house of representatives > speaker of house of representatives
    speaker of house of representatives > speaker of house of representatives
    speaker of the house of commons > speaker of house of commons
    speaker of house of commons > speaker of house of commons
    ambassador extraordinary and plenipotentiary > ambassador
    envoy extraordinary and minister plenipotentiary > envoy
    envoy extraordinary and plenipotentiary > envoy
    plenipotentiary ambassador > ambassador
    federal chancellor > chancellor
    federal president > president
    federal minister > minister
    in charge of > of
    house member > member of house of representatives
    first ever > -
    first woman > -
    first female > -
    first black > -
    first democratically elected > -
    central intelligence agency > cia
    director of central intelligence > director of cia
    federal bureau of investigation > fbi
    one time > -
    ad interim > -
    a i > -
    newly elected > -
    newly appointed > -
    de facto > -
    permanent delegate > permanent representative
    minister for state > minister of state
    """

  /// Fields of work that have several names, each row one: "defence" is "national defence".
  static let fields = """
    colonies, colonial, colonial affairs
    foreign affairs, foreign, external affairs, external relations, foreign relations, external
    defence, national defence, defence affairs
    interior, internal affairs, internal, interior affairs
    home affairs, home, home department
    finance, finances, financial affairs
    economy, economics, economic affairs, economic, national economy
    environment, environmental affairs, environmental
    european affairs, europe
    health, public health, healthcare
    education, national education
    agriculture, agricultural affairs
    culture, cultural affairs
    labour, labour affairs
    social affairs, social
    justice, legal affairs
    treasury
    sport
    transport
    oil, petroleum
    """

  /// What says when or how an office is held, and changes nothing about which it is.
  static let statuses: Set<String> = [
    "acting", "interim", "former", "formerly", "ex", "incumbent", "outgoing", "incoming", "caretaker",
    "designate",
    "elect", "newly", "longtime", "onetime", "sometime", "longstanding", "ousted", "deposed", "disgraced",
    "nominee",
    "extraordinary",
  ]

  /// What says so before the rank, and may be part of a name elsewhere.
  static let statusesBefore: Set<String> = [
    "then", "current", "provisional", "late", "appointed", "elected", "present", "past", "previous",
    "retired",
    "temporary", "serving", "sitting", "veteran", "his", "her", "its", "their", "our",
  ]

  /// What a demonym before makes no country's: "Minister for European Affairs".
  static let notOfCountries: Set<String> = [
    "affairs", "relations", "language", "languages", "literature", "history", "studies", "law", "music",
  ]

  static let prepositions: Set<String> = [
    "of", "for", "to", "in", "at", "from", "on", "with", "near", "under",
  ]
}

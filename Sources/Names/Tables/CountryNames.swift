extension Countries {
  /// Other names of the countries of `lines`, their own among them: the name first, then how else it is called.
  /// Renamed states are one; what another state took the place of is in `former`.
  package static let alsoCalled = """
    Bahamas: Commonwealth of the Bahamas
    Bolivia: Plurinational State of Bolivia
    Bosnia and Herzegovina: Bosnia, Bosnia-Herzegovina, BiH
    Brunei: Brunei Darussalam
    Burkina Faso: Upper Volta
    Cape Verde: Cabo Verde
    China: People's Republic of China, PRC, Red China, mainland China
    Cuba: Republic of Cuba
    Czech Republic: Czechia
    Democratic Republic of the Congo: DR Congo, DRC, Congo-Kinshasa, Democratic Republic of Congo, Zaire, Zairean
    East Germany: German Democratic Republic, GDR, DDR
    East Timor: Timor-Leste
    Eswatini: Swaziland
    Estonia: Estonian Republic
    European Union: EU, European Communities, European Community, EEC
    Gambia: Republic of The Gambia
    Germany: Federal Republic of Germany, FRG
    Greece: Hellenic Republic, Hellenic
    Holy See: Vatican, Vatican City, Vatican City State
    Hungary: Magyar
    Iran: Islamic Republic of Iran, Persia
    Ireland: Republic of Ireland, Irish Republic, Eire, Irish Free State
    Israel: State of Israel
    Ivory Coast: Côte d'Ivoire, Cote d'Ivoire
    Jordan: Hashemite Kingdom of Jordan, Transjordan
    Kyrgyzstan: Kyrgyz Republic, Kirghizia, Kirgizia
    Laos: Lao People's Democratic Republic, Lao
    Libya: Great Socialist People's Libyan Arab Jamahiriya
    Luxembourg: Grand Duchy of Luxembourg, Luxembourger
    Macau: Macao
    Madagascar: Malagasy Republic
    Mauritania: Islamic Republic of Mauritania
    Mexico: United Mexican States
    Micronesia: Federated States of Micronesia
    Moldova: Moldavia, Moldavian
    Myanmar: Burma, Union of Myanmar
    Netherlands: Holland, Netherlandish
    New Zealand: Aotearoa, NZ
    North Korea: Democratic People's Republic of Korea, DPRK
    North Macedonia: Macedonia, FYROM, former Yugoslav Republic of Macedonia
    North Vietnam: Democratic Republic of Vietnam
    Pakistan: Islamic Republic of Pakistan
    Palestine: Palestinian Authority, State of Palestine, Palestinian National Authority
    Papua New Guinea: PNG
    Philippines: Filipina, Republic of the Philippines
    Poland: Polish People's Republic
    Portugal: Portuguese Republic
    Republic of the Congo: Congo-Brazzaville, Republic of Congo
    Russia: Russian Federation
    Saint Kitts and Nevis: St Kitts and Nevis
    Saint Lucia: St Lucia
    Saint Vincent and the Grenadines: St Vincent, Saint Vincent
    São Tomé and Príncipe: Sao Tome
    Saudi Arabia: Kingdom of Saudi Arabia, KSA
    Slovakia: Slovak Republic
    South Africa: RSA, Union of South Africa
    South Korea: Republic of Korea, ROK
    Soviet Union: USSR, Union of Soviet Socialist Republics
    Sri Lanka: Ceylon, Ceylonese, Democratic Socialist Republic of Sri Lanka
    Switzerland: Swiss Confederation, Swiss Federal
    Syria: Syrian Arab Republic
    Taiwan: Republic of China, Chinese Taipei, ROC
    Tanzania: United Republic of Tanzania
    Thailand: Siam, Siamese
    Trinidad and Tobago: Trinidad
    Turkey: Türkiye, Turkiye
    United Arab Emirates: UAE, the Emirates
    United Kingdom: Court of St James, Court of Saint James
    United Kingdom: UK, U K, Britain, Great Britain, Her Majesty, His Majesty, HM
    United Kingdom: United Kingdom of Great Britain and Northern Ireland
    United States: USA, US, U S, America, United States of America
    Venezuela: Bolivarian Republic of Venezuela
    Vietnam: Socialist Republic of Vietnam, Viet Nam
    West Germany: Bonn Republic
    Yugoslavia: SFRY, Federal Republic of Yugoslavia
    Zimbabwe: Zimbabwe Rhodesia
    """

  /// States and lands that are no more, or no country of their own: the name, then the words for what is theirs.
  package static let former = """
    Baden: Badenese
    Basutoland
    Bechuanaland
    Biafra: Biafran
    British India
    Bukovina: Bukovinian
    Burgundy: Burgundian
    Byzantium: Byzantine, Byzantine Empire
    Castile: Castilian
    Confederate States: Confederate, Confederate States of America
    Croatia-Slavonia
    Dahomey: Dahomeyan
    Danzig
    East Pakistan
    Flanders: Flemish
    French Indochina: Indochina
    Galicia: Galician
    Gold Coast
    Gran Colombia
    Hanover: Hanoverian
    Hawaii: Hawaiian
    Hesse: Hessian
    Holy Roman Empire
    Katanga: Katangese
    Korea: Korean, Joseon
    Lombardy-Venetia
    Malaya: Malayan
    Manchukuo
    Manchuria: Manchurian
    Modena: Modenese
    Mughal Empire: Mughal
    Naples: Neapolitan
    New Granada
    Newfoundland
    Northern Rhodesia
    Nyasaland
    Orange Free State
    Papal States
    Parma: Parmesan
    Piedmont: Piedmontese
    Quebec: Québécois
    Sardinia: Sardinian, Piedmont-Sardinia
    Sicily: Sicilian
    Silesia: Silesian
    Southern Rhodesia
    Tanganyika: Tanganyikan
    Transvaal
    Tuscany: Tuscan
    Two Sicilies
    United Arab Republic
    Venetia: Venetian, Republic of Venice
    Wallachia: Wallachian
    Wallonia: Walloon
    West Indies: West Indian
    Württemberg
    """

  /// Bodies of states that others send envoys to.
  package static let unions = """
    African Union: AU
    Arab League: League of Arab States
    ASEAN: Association of Southeast Asian Nations
    Commonwealth of Independent States: CIS
    Council of Europe
    League of Nations
    NATO: North Atlantic Treaty Organization, North Atlantic Treaty Organisation
    Organization for Security and Co-operation in Europe: OSCE
    Organization for Security and Co-operation in Europe: Organisation for Security and Cooperation in Europe
    Organization for Security and Co-operation in Europe: Organization for Security and Cooperation in Europe
    Organization of American States: OAS, Organisation of American States
    Organisation for Economic Co-operation and Development: OECD
    UNESCO
    United Nations: UN, U.N., United Nations Organization
    World Trade Organization: WTO
    """
}

// The words that name offices, and what kinds of offices they are.
extension OfficePhrases {
  /// Words that name an office, after which comes what it is an office of. A comma parts them.
  static let ranks = """
    accountant, adjutant, administrator, admiral, advocate, adviser, advocate general, agent, agent
    general, aide, aide de camp, alderman, ambassador, ambassador at large, analyst, apostolic
    administrator, archbishop, archdeacon, archduke, architect, archivist, assembly member, assessor,
    attaché, attorney, attorney general, auditor, auditor general, bishop, burgomaster, captain,
    cardinal, chair, chancellor, chancellor of exchequer, chaplain, chargé, chief, chief executive,
    chief financial officer, chief justice, chief minister, chief of defence staff, chief of general
    staff, chief of staff, chief operating officer, chief secretary, clerk, commandant, commander,
    commander in chief, commissar, commissioner, commissioner general, comptroller, comptroller
    general, constable, consul, consul general, controller, coordinator, coroner, councillor, counsel,
    counsellor, count, curator, czar, dean, delegate, deputy, director, director general, doge,
    duchess, duke, earl, economist, editor, editor in chief, elector, emir, emperor, empress,
    engineer, envoy, executive director, first lady, first lord of admiralty, first minister, first
    secretary, founder, general, governor, governor general, head, head of government, head of state,
    high commissioner, inspector, inspector general, intendant, judge, justice, khan, king, leader,
    lecturer, legate, librarian, lieutenant, lieutenant governor, lord chancellor, lord lieutenant,
    lord mayor, magistrate, major, manager, marshal, mayor, member, minister, minister of state,
    minister plenipotentiary, minister president, minister resident, moderator, mufti, negotiator,
    nuncio, observer, officer, official, ombudsman, patriarch, paymaster general, permanent
    representative, permanent secretary, pope, postmaster general, prefect, president, president pro
    tempore, press secretary, prime minister, prince, princess, principal, prior, private secretary,
    proconsul, professor, prosecutor, prosecutor general, provost, queen, rapporteur, recorder,
    rector, reeve, regent, registrar, representative, researcher, second secretary, secretary,
    secretary general, secretary of state, senator, shah, sheriff, solicitor, solicitor general,
    speaker, spokesperson, state secretary, stadtholder, sultan, superintendent, surgeon general,
    teacher, third secretary, treasurer, trustee, tsar, under secretary, under secretary general,
    under secretary of state, vicar, vicar general, vice president, vice chancellor, viceroy, vizier,
    voivode, warden, whip
    """

  /// Words before a rank that belong to it and are no field of work.
  static let modifiers: Set<String> = [
    "deputy", "assistant", "associate", "senior", "junior", "first", "second", "third", "fourth", "chief",
    "special", "permanent", "national", "federal", "regional", "provincial", "general", "principal",
    "executive",
    "managing", "honorary", "titular", "auxiliary", "presiding", "lead", "joint", "personal", "political",
    "shadow", "co", "sub", "under", "grand", "high", "lord", "lady", "royal", "crown", "queen", "king",
    "supreme",
    "additional", "coadjutor", "parliamentary", "state", "resident", "non", "founding", "life", "alternate",
    "minority", "majority", "district", "parish", "divisional", "municipal", "chargé", "military", "naval",
  ]

  /// Words that belong to a rank though others stand between: "deputy foreign minister".
  static let forerunners: Set<String> = [
    "deputy", "assistant", "vice", "associate", "shadow", "junior", "co", "first", "second", "additional",
    "under",
  ]

  /// Offices whose holders are numbered.
  static let numbered: Set<String> = [
    "president", "vice president", "prime minister", "governor", "mayor", "chancellor", "speaker", "pope",
    "premier",
    "lieutenant governor", "governor general", "attorney general", "chief minister", "chief justice",
    "director",
    "secretary general", "secretary of state", "secretary", "king", "emperor", "archbishop", "bishop",
    "minister",
    "commissioner", "commandant", "commander", "chief of staff", "lord mayor", "surgeon general",
    "comptroller",
    "taoiseach", "sultan", "duke", "earl",
  ]

  /// Offices of a land or town: whatever stands with them that is no body is a place ("Ohio Governor").
  static let local: Set<String> = [
    "governor", "mayor", "lieutenant governor", "governor general", "lord mayor", "sheriff", "reeve", "king",
    "queen", "emperor", "empress", "sultan", "emir", "prince", "princess", "duke", "duchess", "tsar",
    "bishop",
    "archbishop", "patriarch", "premier", "first minister", "chief minister", "senator", "president",
    "prime minister", "viceroy", "prefect", "burgomaster", "lord lieutenant", "attorney general", "count",
    "earl",
    "voivode", "deputy governor", "deputy mayor", "archdeacon",
    "auxiliary bishop", "titular bishop", "secretary of state", "consul", "consul general",
    "minister president",
  ]

  /// Offices that go from one country to another.
  static let diplomats: Set<String> = [
    "ambassador", "envoy", "chargé", "high commissioner", "permanent representative", "nuncio",
    "minister resident",
    "minister plenipotentiary", "special envoy", "deputy permanent representative", "representative",
    "legate",
    "special representative", "permanent observer", "counsellor", "attaché", "first secretary",
    "second secretary",
    "third secretary", "deputy ambassador", "minister counsellor", "military attaché", "naval attaché",
    "honorary consul", "consul", "consul general", "deputy consul", "deputy high commissioner",
  ]

  /// Offices with a constituency.
  static let elected: Set<String> = [
    "member", "senator", "deputy", "councillor", "alderman", "assembly member", "representative", "delegate",
  ]
}

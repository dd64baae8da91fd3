// The bodies, states and places that offices are of.
extension OfficePhrases {
  /// Bodies and fields whose names have a preposition within, kept together.
  static let whole = """
    house of representatives, house of commons, house of lords, house of delegates, house of assembly,
    house of peoples, house of councillors, house of keys, chamber of deputies, chamber of
    representatives, chamber of commerce, chamber of peers, council of ministers, council of state,
    board of trade, court of appeal, court of appeals, court of justice, supreme court of appeal,
    court of auditors, bar association, rule of law, school of law
    """

  /// Bodies that people are members of for a constituency.
  static let chambers: Set<String> = [
    "parliament", "assembly", "national assembly", "legislative assembly", "legislative council", "senate",
    "congress", "house of representatives", "house of commons", "house of lords", "house of delegates",
    "house of assembly", "chamber of deputies", "chamber of representatives", "riksdag", "bundestag",
    "storting",
    "folketing", "knesset", "duma", "state duma", "diet", "cortes", "sejm", "eduskunta", "althing", "rada",
    "verkhovna rada", "majlis", "landtag", "dail", "legislature", "state assembly", "state senate",
    "general assembly", "lok sabha", "rajya sabha", "saeima", "riigikogu", "seimas", "supreme soviet",
  ]

  /// Nouns of bodies: with one of them, words are no place.
  static let bodies: Set<String> = [
    "academy", "agency", "alliance", "army", "assembly", "association", "authority", "bank", "battalion",
    "board",
    "branch", "brigade", "bureau", "cabinet", "campaign", "caucus", "centre", "chamber", "chapter", "church",
    "circuit", "clinic", "club", "coalition", "college", "commission", "committee", "community", "company",
    "confederation", "conference", "congress", "convention", "cooperative", "corporation", "corps", "council",
    "court", "department", "directorate", "division", "duma", "embassy", "executive", "faculty", "federation",
    "fleet", "force", "forces", "forum", "foundation", "front", "fund", "group", "guard", "hospital", "house",
    "institute", "institution", "laboratory", "league", "legislature", "library", "ministry", "mission",
    "movement", "museum", "navy", "network", "observatory", "office", "opposition", "orchestra", "order",
    "organization", "panel", "parliament", "party", "police", "politburo", "presidium", "project", "regiment",
    "riksdag", "school", "secretariat", "section", "senate", "seminary", "service", "services", "society",
    "squad", "staff", "synod", "team", "theatre", "treasury", "tribunal", "trust", "union", "university",
    "staffs", "republic", "government", "state", "nation", "united", "supreme", "world", "international",
  ]

  /// Bodies that say no more than that there is a government.
  static let empty: Set<String> = [
    "republic", "government", "cabinet", "state", "nation", "country", "council of ministers", "federation",
    "people",
    "embassy", "mission", "permanent mission", "legation", "consulate",
  ]

  /// Words before "of PLACE" that say what kind of place it is.
  static let kindsOfPlace: Set<String> = [
    "city", "town", "state", "province", "municipality", "borough", "county", "region", "territory", "colony",
    "republic", "island", "islands", "village",
  ]

  /// Words before "of COUNTRY" that belong to its full name: "Kingdom of Norway".
  static let states: Set<String> = [
    "republic", "kingdom", "federation", "empire", "government", "emirate", "sultanate", "principality",
    "commonwealth", "duchy", "union", "state", "confederation", "people", "government",
  ]

  /// What stands before them.
  static let stateAdjectives: Set<String> = [
    "federal", "islamic", "socialist", "democratic", "people", "peoples", "grand", "autonomous", "popular",
    "sovereign",
  ]
}

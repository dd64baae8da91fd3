/// Words in front of a noun phrase.
enum Determiners {
  static let words: Set<String> = [
    "the", "a", "an", "his", "her", "their", "its", "this", "that", "another", "my", "our", "one", "whose",
  ]
}

/// Verbs by which somebody comes to a place where he is something.
enum PostingVerbs {
  static let words: Set<String> = [
    "go", "come", "send", "post", "dispatch", "return", "move", "transfer", "sail", "assign", "station",
    "travel",
    "appoint", "serve", "work", "second", "arrive", "despatch", "live", "spend",
  ]
}

/// What ministers sit in, under somebody.
enum GovernmentWords {
  static let words: Set<String> = ["government", "cabinet", "administration", "ministry"]
}

enum ComplementPrepositions {
  static let words: Set<String> = ["of", "for", "to", "at", "in", "on", "from", "with"]
}

/// Ranks whose holders stand for a district: "senator from", "member for".
enum SeatRanks {
  static let words: Set<String> = [
    "senator", "mp", "m.p.", "m.p", "mep", "msp", "td", "mla", "mlc", "mna", "mpp", "mha", "member", "deputy",
    "congressman", "congresswoman",
    "representative",
    "delegate", "councillor", "councilor", "councilman", "councilwoman", "assemblyman", "assemblywoman",
    "alderman", "legislator", "assemblymember", "burgess", "councilmember",
  ]
}

/// Forms of address in front of a name.
enum Salutations {
  static let words: Set<String> = [
    "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "sir", "prof", "prof.", "hon", "hon.",
  ]
}

/// The days of the week.
enum Weekdays {
  static let words: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}

enum WeekdayNames {
  static let words: Set<String> = Weekdays.words.union([
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december", "today", "yesterday", "mr", "mr.", "mrs", "mrs.", "ms", "ms.",
  ])
}

/// What an envoy is sent to besides countries.
enum CourtWords {
  static let words: Set<String> = [
    "court", "president", "king", "queen", "emperor", "pope", "government", "parliament", "board", "minister",
    "council", "commission", "cabinet", "mission", "delegation", "league", "crown", "throne", "secretary",
    "governor", "general", "commander", "office",
  ]
}

enum TimeWords {
  static let words: Set<String> = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "time", "term", "terms", "decade",
    "decades", "life", "period", "session", "sessions", "while", "remainder", "rest", "duration", "moment",
  ]
}

/// Fields of government in lower case: "minister for health".
enum OfficialFields {
  static let words: Set<String> = [
    "affairs", "health", "education", "finance", "defence", "defense", "trade", "agriculture", "justice",
    "transport", "labour", "labor", "energy", "environment", "development", "security", "rights", "culture",
    "sport", "sports", "science", "technology", "industry", "commerce", "housing", "relations", "policy",
    "operations", "works", "planning", "economy", "interior", "tourism", "fisheries", "forestry", "water",
    "information", "communications", "enterprise", "innovation", "immigration", "integration", "migration",
    "families", "women", "children", "youth", "veterans", "infrastructure", "mining", "mines", "resources",
    "revenue", "budget", "elections", "intelligence", "war", "navy", "army", "peace", "disarmament",
    "cooperation", "religion", "equality", "climate", "reconstruction", "refugees", "administration",
    "supply", "munitions", "colonies", "treasury", "privatisation", "privatization", "investment", "research",
    "telecommunications", "railways", "roads", "aviation", "employment", "pensions", "welfare", "services",
    "textiles", "steel", "coal", "chemicals", "fertilizers", "fertilisers", "shipping", "ports", "petroleum",
    "irrigation", "livestock", "cooperatives", "lands", "settlement", "sanitation", "electricity", "power",
    "posts",
  ]
}

/// Nouns for bodies that have offices. Lower case.
enum OfficeBodies {
  static let words: Set<String> = [
    "ministry", "department", "government", "cabinet", "embassy", "mission", "consulate", "legation",
    "council", "commission", "committee", "board", "court", "senate", "house", "assembly", "parliament",
    "congress", "chamber", "duma", "bundestag", "knesset", "diet", "bank", "agency", "bureau", "office",
    "authority", "service", "corps", "army", "navy", "force", "forces", "staff", "police", "party", "union",
    "association", "federation", "institute", "university", "college", "school", "academy", "company",
    "corporation", "fund", "foundation", "organization", "organisation", "league", "society", "club",
    "church", "diocese", "archdiocese", "cathedral", "see", "state", "treasury", "exchequer", "secretariat",
    "division", "brigade", "regiment", "fleet", "squadron", "command", "group", "bench", "tribunal",
    "chancery", "inquiry", "panel", "delegation", "directorate", "administration", "district", "city",
    "county", "province", "region", "republic", "municipality", "borough", "community", "registry",
    "inspectorate", "museum", "library", "hospital", "trust", "firm", "airline", "railway", "railways",
    "subcommittee", "sejm", "riksdag", "storting", "folketing", "cortes", "supreme", "caucus", "legislature",
    "judiciary", "chapter", "order", "synod", "convention", "congregation", "garrison", "battalion",
    "squad", "unit", "section", "desk", "bureau", "secretariat", "taskforce",
    "customs", "nations", "nato", "un", "eu", "fbi", "cia", "kgb", "newspaper", "utility", "works", "port",
    "harbour", "harbor", "campaign", "lodge", "guild", "laboratory", "centre", "center", "branch", "faculty",
    "observatory",
  ]
}

/// What one is a master of.
enum DegreeFields {
  static let words: Set<String> = [
    "arts", "science", "sciences", "business", "laws", "law", "philosophy", "administration", "education",
    "letters",
    "theology", "divinity", "engineering", "economics", "fine", "music", "architecture", "public", "health",
  ]
}

/// Common nouns for bodies that have officers.
enum BodyNouns {
  static let words: Set<String> = [
    "seminary", "conference", "commission", "committee", "council", "party", "union", "bank", "company",
    "firm",
    "ministry", "agency", "board", "court", "academy", "college", "university", "institute", "federation",
    "association", "foundation", "assembly", "station", "brigade", "regiment", "division", "parliament",
    "senate",
    "front", "movement", "league", "newspaper", "weekly", "daily", "magazine", "diocese", "delegation",
    "inquiry",
    "tribunal", "authority", "faculty", "school", "hospital", "museum", "club", "society", "observatory",
    "archive", "archives", "service", "department", "bureau", "fund", "trust", "directorate", "secretariat",
    "institution", "corporation", "laboratory", "library", "chamber",
  ]
}

/// What else has officers: "the opposition's shadow treasurer", "the republic's premier".
enum OwnerNouns {
  static let words: Set<String> = [
    "opposition", "republic", "country", "state", "city", "town", "province", "nation", "kingdom",
    "government",
    "region", "county", "island", "colony", "prefecture", "municipality", "department", "borough", "parish",
    "canton", "territory", "capital", "army", "navy", "police", "church",
    "district",
    "territory", "village", "port", "group", "staff", "service",
  ]
}

/// Names of army units in lower case: "the 45th foot".
enum UnitNames {
  static let words: Set<String> = [
    "foot", "hussars", "dragoons", "guards", "fusiliers", "lancers", "rifles", "infantry", "cavalry",
    "artillery",
    "marines", "grenadiers", "highlanders", "engineers", "horse", "yeomanry", "volunteers",
  ]
}

/// Adjectives that make a noun such as "secretary" an office: "general secretary", "permanent secretary".
enum TitleAdjectives {
  static let words: Set<String> = [
    "general", "permanent", "foreign", "prime", "chief", "deputy", "vice", "first", "private", "home",
    "colonial", "executive", "managing", "federal", "national", "assistant", "under", "attorney", "state",
    "special", "supreme", "defence", "defense", "finance", "health", "education", "press", "interior",
    "agriculture", "municipal", "lord", "high", "presiding", "apostolic", "metropolitan", "auxiliary",
    "crown",
    "grand", "majority", "minority", "opposition", "parliamentary", "financial", "city", "county", "district",
    "government", "presidential", "principal", "political", "economic", "military", "legal", "security",
    "public", "royal", "cultural", "commercial", "naval", "air", "trade", "labour", "labor", "house", "party",
    "parish", "village", "trainee", "audit", "branch", "station", "plant", "depot", "works", "company",
    "platoon", "circuit", "appellate", "divisional", "regional", "provincial",
    "interim", "acting", "campaign", "police", "second", "third", "treasury", "cabinet", "standing",
    "resident", "territorial", "privy", "aulic", "rural", "town", "visiting", "titular", "consular",
    "honorary",
  ]
}

/// Adjectives of parties before an office to which people are elected. Lower case.
enum PartyAdjectives {
  static let words: Set<String> = ["democratic", "republican", "gop"]
  static let seats: Set<String> = [
    "governor", "gov.", "senator", "sen.", "rep.", "congressman", "congresswoman", "representative", "mayor",
    "president",
    "lawmaker", "legislator", "governors", "senators",
  ]
}

/// What a deputy, a director or a secretary within a body is for, as it stands behind a comma or a dash. Lower case.
enum BranchWords {
  static let words: Set<String> = [
    "operations", "administration", "economics", "railways", "markets", "supervision", "stability", "policy",
    "services",
    "affairs", "resources", "finance", "development", "planning", "research", "training", "security",
    "investigations",
    "relations", "communications", "technology", "strategy", "management", "inspections", "programmes",
    "enforcement",
    "intelligence", "logistics", "personnel", "legal", "audit", "procurement", "infrastructure", "treasury",
    "statistics",
    "regulation", "compliance", "protocol", "licensing", "education", "health", "transport", "works",
  ]
}

/// Months as datelines shorten them.
enum MonthForms {
  static let long: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
  static let short: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "jan.", "feb.",
    "mar.",
    "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.",
  ]
}

/// Bodies whose names begin with a possessive: "Workers' Front", "St Monica's Mission".
enum PossessedBodies {
  static let words: Set<String> = [
    "association", "front", "union", "federation", "league", "party", "college", "school", "mission",
    "hospital",
    "society", "guild", "fund", "alliance", "club", "council", "institute", "movement", "chamber",
  ]
}

/// Words that end a title and no surname.
enum TitleEnds {
  static let words: Set<String> = [
    "counsel", "lecturer", "secretary", "director", "officer", "commissioner", "minister", "ambassador",
    "president",
    "chairman", "adviser", "advisor", "manager", "spokesperson", "treasurer", "registrar", "professor",
    "councillor",
    "member", "whip", "governor", "executive", "ceo", "cfo", "coo", "mp", "mep", "mla",
  ]
}

/// Numbers behind the names of kings and popes.
enum RegnalNumbers {
  static func contains(_ word: some StringProtocol) -> Bool {
    (1...6).contains(word.utf8.count) && word.utf8.allSatisfy { "IVXL".utf8.contains($0) } && word != "L"
  }
}

/// Small words inside surnames.
enum Particles {
  static let words: Set<String> = [
    "de", "da", "do", "dos", "del", "della", "di", "la", "le", "van", "von", "der", "den", "ter", "bin",
    "ibn", "al", "el", "y", "e", "of", "und", "zu", "binti", "binte", "bint", "ould",
  ]
}

/// Words that a sentence opens with, and that have a capital there.
enum SentenceOpeners {
  static let prepositions: Set<String> = [
    "between", "from", "during", "since", "until", "after", "before", "throughout",
  ]
}

/// What stands before a name at birth and is no part of it.
enum NameAtBirth {
  static let words: Set<String> = ["born", "née", "né", "nee"]
}

/// Fields of offices besides `OfficialFields`: "Secretary of State", "Chief of Staff".
enum OfficeFields {
  static let more: Set<String> = [
    "state", "staff", "exchequer", "fuel", "power", "lands", "home", "food", "civil",
  ]
}

/// Nouns besides `RoleNouns` that have a field behind "of" and "for".
enum OfficeRanksOf {
  static let words: Set<String> = [
    "undersecretary", "vice-minister", "superintendent", "commissioners", "ministers", "state",
  ]
}

/// Nouns that say what somebody is, besides offices and trades: by country, party or conviction.
enum PeopleNouns {
  static let words: Set<String> = [
    "spaniard", "frenchman", "frenchwoman", "englishman", "englishwoman", "scotsman", "scot", "irishman",
    "welshman", "dutchman", "dane", "swede", "finn", "norwegian", "pole", "czech", "slovak", "hungarian",
    "austrian", "german", "swiss", "italian", "greek", "turk", "serb", "croat", "bulgarian", "romanian",
    "russian", "ukrainian", "american", "canadian", "australian", "indian", "briton", "belgian", "portuguese",
    "communist", "socialist", "liberal", "conservative", "democrat", "republican", "radical", "centrist",
    "reformist", "nationalist", "independent", "tory", "labourite", "green", "monarchist",
    "philosopher", "commentator", "pollster", "strategist", "tycoon", "magnate", "billionaire", "oligarch",
    "wrestler", "boxer", "footballer", "cricketer", "explorer", "soldier", "nurse", "weaver",
    "cartoonist", "campaigner", "organiser", "organizer", "warlord", "mediator", "statesman",
  ]
  static let endings: [String] = ["ologist", "ographer", "ologian", "icist", "turist", "ianist", "onomer"]
}

/// What is joined to a name by a hyphen and is no part of it: "Blair-era", "Shell-led".
enum HyphenEndings {
  static let words: Set<String> = [
    "era", "led", "based", "born", "backed", "style", "like", "elect", "turned", "owned", "run", "designate",
    "aligned", "allied", "chaired", "appointed", "type", "esque", "mania", "man", "loyalist", "critic",
    "ally",
  ]
}

/// Parts of the world, which are nobody: "Supreme Allied Commander Europe".
enum Continents {
  static let words: Set<String> = ["europe", "asia", "africa", "oceania", "antarctica", "eurasia", "pacific"]
}

/// Whom many believe in, and what believers are called: nobody of whom records tell.
enum FaithNames {
  static let words: Set<String> = [
    "god", "allah", "jehovah", "christ", "catholic", "lutheran", "anglican", "baptist", "methodist",
    "wesleyan",
    "presbyterian", "calvinist", "protestant", "orthodox", "quaker", "mormon", "muslim", "sunni", "shia",
    "hindu", "sikh", "buddhist", "jew", "jewish", "islam", "jesuit", "dominican", "franciscan", "benedictine",
  ]
}

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
    "member", "whip", "governor", "executive",
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
    "ibn", "al", "el", "y", "e", "of", "und", "zu",
  ]
}

import Names
import Reading

// The words of names at the head of a life.

extension LeadName {
  /// The words of a name that a text opens with, without titles, and what stands behind it; nil where it opens otherwise.
  static func run(_ text: Substring) -> (words: [String], rest: Substring)? {
    var words: [String] = []
    var rest = text.drop { $0 == " " }
    for _ in 0..<Titles.leading(rest.prefix(60).split(separator: " ").map { $0.lowercased() }) {
      rest = rest.drop { $0 != " " }.drop { $0 == " " }
    }
    var behind = rest
    while let word = rest.split(separator: " ", maxSplits: 1).first, !word.hasPrefix("(") {
      let bare = word.prefix { ![",", ";", ":"].contains($0) }
      let lower = bare.lowercased()
      guard Biography.isNameWord(bare), !bare.contains(where: \.isNumber), !BodyWords.last.contains(lower),
        !OfficeBodies.words.contains(lower), !words.isEmpty || !SentenceOpeners.prepositions.contains(lower),
        Countries.country(of: String(bare)) == nil,
        !["a", "an", "in", "on", "at", "when"].contains(lower),
        lower != "the" || words.isEmpty && isRightHonourable(rest)
      else {
        // "Atty. CONSOLACION “CONSING” DIMAYUGA": what somebody is called besides.
        if !words.isEmpty, ["“", "\"", "‘"].contains(bare.first), ["”", "\"", "’"].contains(bare.last),
          bare.count > 3
        {
          rest = rest.dropFirst(word.count).drop { $0 == " " }
          continue
        }
        // "International Jute Council"
        if !words.isEmpty, bare.first?.isUppercase ?? false,
          BodyWords.last.contains(lower) || OfficeBodies.words.contains(lower)
        {
          return nil
        }
        break
      }
      // "Born Jane Roe at Bath, the mayor took another name"
      if words.isEmpty, isTitle(lower) || NameAtBirth.words.contains(lower) {
        rest = rest.dropFirst(word.count).drop { $0 == " " }
        continue
      }
      // "Sir Alistair Munro-Kerr KCMG"
      if words.count > 1, isInCapitals(String(bare)), Titles.honours.contains(lower) {
        behind = rest.dropFirst(bare.count)
        rest = rest.dropFirst(word.count).drop { $0 == " " }
        if bare.count < word.count { break }
        continue
      }
      // "Antranig KASPARIAN. b. Bourj Hammoud, 1939": the sentence ends, and no word is shortened.
      let isLast = !words.isEmpty && bare.hasSuffix(".") && bare.count > 4
      words.append(String(isLast ? bare.dropLast() : bare))
      behind = rest.dropFirst(isLast ? bare.count - 1 : bare.count)
      if isLast || bare.count < word.count || words.count > 8 { break }
      rest = rest.dropFirst(word.count).drop { $0 == " " }
    }
    while let last = words.last, Particles.words.contains(last.lowercased()) { words.removeLast() }
    guard let first = words.first, !Particles.words.contains(first),
      !OfficialFields.words.contains(first.lowercased()),
      words.allSatisfy({ Ranks.byWord[$0.lowercased()] == nil })
    else { return nil }
    return (words, behind)
  }

  /// "The Rt Hon. Sir Alistair Munro-Kerr"
  private static func isRightHonourable(_ rest: Substring) -> Bool {
    let next = rest.split(separator: " ", maxSplits: 3).dropFirst().first?.lowercased() ?? ""
    return ["rt", "rt.", "right", "hon", "hon.", "honourable", "honorable", "most", "very", "rev.", "rev"]
      .contains(next)
  }

  /// The words of a name without titles, each with one capital letter; nil for anything else.
  static func nameWords(_ text: String) -> [String]? {
    var words = text.split(separator: " ")
    while words.count > 1, let first = words.first, isTitle(first.lowercased()) { words.removeFirst() }
    guard !words.isEmpty, words.count < 6,
      words.allSatisfy({ word in
        Biography.isNameWord(word) && word.contains(where: \.isLetter) && !word.contains(where: \.isNumber)
          && !BodyWords.last.contains(word.lowercased()) && !OfficeBodies.words.contains(word.lowercased())
          && !["of", "and", "the", "for"].contains(word.lowercased())
          && !notNames.contains(word.lowercased())
      })
    else { return nil }
    return words.map { isInCapitals(String($0)) ? lowered($0) : String($0) }
  }

  /// Words of headings that are nobody's name.
  private static let notNames: Set<String> = [
    "our", "her", "his", "their", "your", "meet", "about", "from", "two", "three", "federal", "national",
    "excellency",
    "honourable", "emeritus", "profile", "profiles", "curriculum", "vitae", "members", "life", "family",
    "career",
    "early", "later", "years", "chronology", "timeline", "biography", "biographies", "education", "works",
    "honours",
    "personal", "private", "public", "death", "legacy", "notes", "welcome", "speech", "address", "foreign",
    "press",
    "release", "news", "statement", "directory", "record", "obituary", "senado", "università", "banco",
    "marriage",
    "memory", "loving", "memoriam", "member", "candidate", "elections", "vice-chancellors", "references",
    "sources",
  ]

  static func isTitle(_ lower: String) -> Bool {
    let bare = Titles.bare(lower)
    return Titles.words.contains(bare) || Titles.ranks.contains(bare)
  }

  /// The words of a name, those in capitals with one capital letter each; initials stay.
  static func written(_ words: [String]) -> String {
    words.map { isInCapitals($0) && $0.count > 2 ? lowered(Substring($0)) : $0 }.joined(separator: " ")
  }

  /// "OKAFOR-BRIGHT" as "Okafor-Bright".
  private static func lowered(_ word: Substring) -> String {
    var isFirst = true
    return String(
      word.map { letter -> String in
        defer { isFirst = letter == "-" || letter == "'" || letter == "’" }
        return isFirst ? String(letter) : letter.lowercased()
      }.joined())
  }

  static func isInCapitals(_ text: String) -> Bool {
    text.contains { $0.isUppercase } && !text.contains { $0.isLowercase }
  }

  static func unbracketed(_ text: String) -> String {
    var depth = 0
    var kept = ""
    for letter in text {
      if letter == "(" { depth += 1 }
      if depth == 0 { kept.append(letter) }
      if letter == ")" { depth = max(0, depth - 1) }
    }
    return kept.trimmed
  }

  static func closing(_ text: Substring) -> Substring.Index? {
    var depth = 0
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// How often prose calls somebody by a surname.
  static func uses(of surname: Substring, _ document: Document) -> Int {
    var count = 0
    for block in document.prose {
      for word in document.string(block.range).split(whereSeparator: { !$0.isLetter && $0 != "-" })
      where word == surname { count += 1 }
    }
    return count
  }
}

extension Substring {
  /// Whether four digits stand together.
  var hasYear: Bool {
    var run = 0
    for byte in utf8 {
      run = byte &- 48 < 10 ? run + 1 : 0
      if run == 4 { return true }
    }
    return false
  }
}

/// A word of an office, or several that are one: a country, a rank, a preposition.
struct OfficeToken {
  /// Folded; of ranks the canonical form.
  var text: String
  /// As it was written.
  var raw: String
  var place: PlaceName?
  var isRank = false
  var isPossessive = false

  var isPreposition: Bool { place == nil && !isRank && OfficePhrases.prepositions.contains(text) }
  var isComma: Bool { text == "," }
}

/// Cuts an office into tokens.
enum OfficeTokens {
  /// The tokens of an office, countries and ranks found, without articles and what says when it was held.
  ///
  /// - Parameter office: an office in words; only the first 60 words count.
  /// - Returns: the tokens.
  static func of(_ office: String) -> [OfficeToken] {
    var tokens = words(office)
    tokens = places(tokens)
    tokens = replaced(tokens)
    tokens.removeAll {
      $0.place == nil
        && (articles.contains($0.text) || OfficePhrases.statuses.contains($0.text) || isYear($0.text))
    }
    tokens = withoutStates(ranks(tokens))
    dropNumbers(&tokens)
    return tokens
  }

  /// Takes away which holder of the office it is: "16th President", "44th and 45th Mayor", "U.S. 3rd President".
  private static func dropNumbers(_ tokens: inout [OfficeToken]) {
    guard let start = tokens.firstIndex(where: { isOrdinal($0.text) }), start <= 1,
      start == 0 || tokens[0].place != nil
    else { return }
    var end = start + 1
    while end + 1 < tokens.count, tokens[end].text == "and" || tokens[end].isComma,
      isOrdinal(tokens[end + 1].text)
    {
      end += 2
    }
    if let next = tokens[end...].first(where: { $0.place == nil }), OfficePhrases.numbered.contains(next.text)
    {
      tokens.removeSubrange(start..<end)
    }
  }

  private static func words(_ office: String) -> [OfficeToken] {
    var tokens: [OfficeToken] = []
    for chunk in office.prefix(600).split(whereSeparator: { $0.isWhitespace || "-–—/(){}[]\"“”".contains($0) }
    ) {
      guard tokens.count < 60 else { break }
      var raw = chunk
      var hasComma = false
      while let last = raw.last, ",;:.".contains(last) {
        // A full stop ends an abbreviation, and stays nowhere.
        hasComma = hasComma || last != "."
        raw.removeLast()
      }
      var isPossessive = false
      for ending in ["'s", "’s", "s'", "s’"] where raw.count > 2 && raw.hasSuffix(ending) {
        isPossessive = true
        raw = raw.dropLast(ending.hasPrefix("s") ? 1 : 2)
        break
      }
      let words = Folding.words(String(raw.filter { $0 != "." }))
      for word in words {
        tokens.append(OfficeToken(text: word, raw: words.count == 1 ? String(raw) : word))
      }
      if isPossessive, !tokens.isEmpty { tokens[tokens.count - 1].isPossessive = true }
      if hasComma { tokens.append(OfficeToken(text: ",", raw: ",")) }
    }
    while tokens.last?.isComma == true { tokens.removeLast() }
    return tokens
  }

  /// Joins the words that name a country or a union.
  private static func places(_ tokens: [OfficeToken]) -> [OfficeToken] {
    var result: [OfficeToken] = []
    var index = 0
    while index < tokens.count {
      var found: (place: PlaceName, count: Int)?
      for count in (1...max(1, min(PlaceNames.longest, tokens.count - index))).reversed() {
        let words = tokens[index..<index + count]
        guard let place = PlaceNames.place(words.map(\.text).joined(separator: " ")) else { continue }
        let next = index + count < tokens.count ? tokens[index + count].text : ""
        if place.isAdjective, OfficePhrases.notOfCountries.contains(next) { continue }
        found = (place, count)
        break
      }
      if let found {
        let words = tokens[index..<index + found.count]
        result.append(
          OfficeToken(
            text: Folding.fold(found.place.name), raw: words.map(\.raw).joined(separator: " "),
            place: found.place,
            isPossessive: words.last?.isPossessive ?? false))
        index += found.count
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    return result
  }

  /// Replaces what has several names by one, as `OfficePhrases.same` has it.
  private static func replaced(_ tokens: [OfficeToken]) -> [OfficeToken] {
    var result: [OfficeToken] = []
    var index = 0
    while index < tokens.count {
      if let (count, words) = longest(OfficeTables.same, tokens, index) {
        // What a phrase stands for may itself hold a country: "member of european parliament".
        result += places(words.filter { $0 != "-" }.map { OfficeToken(text: $0, raw: $0) })
        index += count
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    return result
  }

  /// Joins the words of ranks and of bodies whose names have a preposition.
  private static func ranks(_ tokens: [OfficeToken]) -> [OfficeToken] {
    var result: [OfficeToken] = []
    var index = 0
    while index < tokens.count {
      if let (count, words) = longest(OfficeTables.ranks, tokens, index) {
        result.append(
          OfficeToken(
            text: words.joined(separator: " "),
            raw: tokens[index..<index + count].map(\.raw).joined(separator: " "),
            isRank: true))
        index += count
      } else if let (count, words) = longest(OfficeTables.whole, tokens, index) {
        result.append(
          OfficeToken(
            text: words.joined(separator: " "),
            raw: tokens[index..<index + count].map(\.raw).joined(separator: " ")))
        index += count
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    return result
  }

  private static func longest(
    _ table: [String: [OfficeTables.Phrase]], _ tokens: [OfficeToken], _ index: Int
  ) -> (count: Int, words: [String])? {
    guard tokens[index].place == nil, let phrases = table[tokens[index].text] else { return nil }
    for phrase in phrases where index + phrase.from.count <= tokens.count {
      let words = tokens[index..<index + phrase.from.count]
      if words.allSatisfy({ $0.place == nil }), words.map(\.text) == phrase.from {
        return (phrase.from.count, phrase.to)
      }
    }
    return nil
  }

  /// Takes away "Kingdom of" and "Islamic Republic of" before a country.
  private static func withoutStates(_ tokens: [OfficeToken]) -> [OfficeToken] {
    var result: [OfficeToken] = []
    for token in tokens {
      if token.place != nil, result.last?.text == "of", result.count >= 2,
        OfficePhrases.states.contains(result[result.count - 2].text)
      {
        result.removeLast(2)
        while let last = result.last, last.place == nil, OfficePhrases.stateAdjectives.contains(last.text) {
          result.removeLast()
        }
        if result.isEmpty || result.last?.isPreposition != true {
          result.append(OfficeToken(text: "of", raw: "of"))
        }
      }
      result.append(token)
    }
    return result
  }

  /// "President of Ireland (1990–1997)"
  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && word.utf8.allSatisfy { (48...57).contains($0) }
  }

  static func isOrdinal(_ word: String) -> Bool {
    let digits = word.prefix { $0.isNumber }
    return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count)))
  }

  private static let articles: Set<String> = ["the", "a", "an"]
}

/// The tables of `OfficePhrases`, ready to be looked up by their first word.
enum OfficeTables {
  /// Words and what stands for them.
  struct Phrase: Sendable {
    let from: [String]
    let to: [String]
  }

  static let same = table(
    OfficePhrases.same.split(separator: "\n").map { line in
      let sides = line.split(separator: ">").map { $0.split(separator: " ").map(String.init) }
      return Phrase(from: sides[0], to: sides.count > 1 ? sides[1] : sides[0])
    })
  static let ranks = phrases(OfficePhrases.ranks)
  static let whole = phrases(OfficePhrases.whole)

  /// For each name of a field its first.
  static let fields: [String: String] = {
    var fields: [String: String] = [:]
    for row in OfficePhrases.fields.split(separator: "\n") {
      let names = row.split(separator: ",").map { String($0.drop { $0 == " " }) }
      for name in names { fields[name] = names[0] }
    }
    return fields
  }()

  private static func phrases(_ text: String) -> [String: [Phrase]] {
    table(
      text.split(separator: ",").map { row in
        let words = row.split { $0 == " " || $0 == "\n" }.map(String.init)
        return Phrase(from: words.map { Folding.fold($0) }, to: words)
      })
  }

  /// By first word, the longest first.
  private static func table(_ phrases: [Phrase]) -> [String: [Phrase]] {
    var table: [String: [Phrase]] = [:]
    for phrase in phrases { if let first = phrase.from.first { table[first, default: []].append(phrase) } }
    return table.mapValues { $0.sorted { $0.from.count > $1.from.count } }
  }
}

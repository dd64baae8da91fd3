/// What a word or several say of a place: which country, and how they say it.
package struct PlaceName: Sendable, Hashable {
  package enum Kind: Sendable { case country, union, capital }

  /// The country's canonical name, without an article: "United States" for "U.S." and "American".
  package let name: String
  package let kind: Kind
  /// The word says what is a country's ("Russian"), and may stand before a noun for another thing ("European Affairs").
  package let isAdjective: Bool
}

/// The names of countries, their demonyms, unions of states and capitals, by their folded words.
package enum PlaceNames {
  /// The country or union that words name; nil for other words. Capitals are only for `capital(of:)`.
  ///
  /// ```swift
  /// PlaceNames.place("russian")        // Russia, an adjective
  /// PlaceNames.place("united states")  // United States
  /// ```
  ///
  /// - Parameter words: folded words without an article.
  /// - Returns: the place.
  package static func place(_ words: String) -> PlaceName? { places[words] }

  /// The country whose seat of government words name: "moscow" → Russia; nil for other words.
  ///
  /// - Parameter words: folded words without an article.
  /// - Returns: the country.
  package static func capital(_ words: String) -> PlaceName? { capitals[words] }

  /// The most words a place's name has.
  package static let longest = max(
    places.keys.map(count).max() ?? 1, capitals.keys.map(count).max() ?? 1)

  private static func count(_ words: String) -> Int { words.utf8.reduce(1) { $1 == 32 ? $0 + 1 : $0 } }

  private static let places: [String: PlaceName] = {
    var table: [String: PlaceName] = [:]
    func add(_ words: String, _ name: String, _ kind: PlaceName.Kind, isAdjective: Bool) {
      let key = folded(words)
      if table[key] == nil { table[key] = PlaceName(name: name, kind: kind, isAdjective: isAdjective) }
    }
    let also = rows(Countries.alsoCalled)
    // A line of `Countries` may be another name of a country that has a line of its own.
    var canonical: [String: String] = [:]
    for (name, others) in also { for other in others { canonical[folded(other)] = name } }
    for (name, others) in also {
      add(name, name, .country, isAdjective: false)
      for other in others { add(other, name, .country, isAdjective: isAdjective(other)) }
    }
    for line in Countries.lines {
      let bare = line[0].hasPrefix("the ") ? String(line[0].dropFirst(4)) : line[0]
      let name = canonical[folded(bare)] ?? bare
      add(bare, name, .country, isAdjective: false)
      for adjective in line.dropFirst() { add(adjective, name, .country, isAdjective: true) }
    }
    for (name, others) in rows(Countries.former) {
      add(name, name, .country, isAdjective: false)
      for other in others { add(other, name, .country, isAdjective: isAdjective(other)) }
    }
    for (name, others) in rows(Countries.unions) {
      for form in [name] + others { add(form, name, .union, isAdjective: false) }
    }
    return table
  }()

  private static let capitals: [String: PlaceName] = {
    var table: [String: PlaceName] = [:]
    for (name, others) in rows(Countries.capitals) {
      for city in others where table[folded(city)] == nil {
        table[folded(city)] = PlaceName(name: name, kind: .capital, isAdjective: false)
      }
    }
    return table
  }()

  /// Words of one demonym end as demonyms do.
  private static func isAdjective(_ words: String) -> Bool {
    !words.contains(" ") && ["an", "ese", "ic", "ish", "ian", "ine", "er"].contains { words.hasSuffix($0) }
  }

  /// The folded words without dots within abbreviations and without an article.
  package static func folded(_ words: String) -> String {
    var plain = words.filter { $0 != "." }
    // As tokens have them: "people republic of china", "court of st james".
    for mark in ["'s ", "’s "] where plain.contains(mark) {
      plain = plain.split(separator: mark, omittingEmptySubsequences: false).joined(separator: " ")
    }
    if plain.hasSuffix("'s") || plain.hasSuffix("’s") { plain.removeLast(2) }
    let folded = Folding.fold(plain)
    return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }

  private static func rows(_ table: String) -> [(name: String, others: [String])] {
    table.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      let others = parts.count > 1 ? parts[1].split(separator: ",").map { String($0.drop { $0 == " " }) } : []
      return (String(parts[0]), others)
    }
  }
}

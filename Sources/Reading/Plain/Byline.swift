/// The line above a story that names who wrote it: "By Jane Doe", "BY JANE DOE, Staff Writer", "Jane Doe in Nairobi".
enum Byline {
  /// The author of a byline; nil for any other line. Right below the headline a name and a place are enough.
  static func author(_ bytes: [UInt8], _ line: Range<Int>, isBelowTitle: Bool) -> String? {
    guard (5...100).contains(line.count) else { return nil }
    let words = String(decoding: bytes[line], as: UTF8.self).split(separator: " ").map(String.init)
    guard let first = words.first, words.count >= 3 else { return nil }
    if first == "By" || first == "BY" || first == "by" { return names(Array(words.dropFirst())) }
    guard isBelowTitle, let place = words.firstIndex(of: "in"), (2...4).contains(place),
      place + 1 < words.count,
      words.allSatisfy({ $0 == "in" || isCapital($0) }), !topics.contains(first.lowercased())
    else { return nil }
    return names(words)
  }

  /// The names that the words behind "By" begin with; nil where a sentence goes on.
  private static func names(_ words: [String]) -> String? {
    var result: [String] = []
    var inPlace = false
    for word in words {
      // "Jane Doe in Cairo and Richard Roe in Rome": the place ends where another name begins.
      if inPlace {
        guard word == "and" || word == "&" else { continue }
        inPlace = false
      }
      let bare = word.last == "," || word.last == "|" || word.last == ";" ? String(word.dropLast()) : word
      if bare.lowercased() == "in" {
        inPlace = true
        continue
      }
      if bare.isEmpty || isEnd.contains(bare.lowercased()) { break }
      guard isCapital(bare) || joining.contains(bare.lowercased()) else { return nil }
      // "By Our Economics Editor", "By a Staff Reporter": nobody is named.
      if result.isEmpty, nobody.contains(bare.lowercased()) { return nil }
      result.append(bare)
      if word.last == "," || word.last == "|" || word.last == ";" {
        // "Jane Doe, Richard Roe and Mary Major" goes on, "Jane Doe, Staff Writer" does not.
        let rest = words.dropFirst(result.count)
        let isList =
          rest.contains { $0.lowercased() == "and" } && !rest.contains { roles.contains($0.lowercased()) }
        guard isList, word.last == "," else { break }
        result[result.count - 1] = word
      }
    }
    while let last = result.last, joining.contains(last.lowercased()) { result.removeLast() }
    // A sentence's end: "By Friday."
    guard result.count >= 2, result.count <= 16, let last = result.last, last.last != "." || last.count <= 3
    else { return nil }
    return result.joined(separator: " ")
  }

  private static func isCapital(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    if first.properties.isUppercase { return true }
    // "al-Khatib", "d'Arcy"
    return word.split { $0 == "-" || $0 == "'" || $0 == "’" }.dropFirst().first?.first?.isUppercase ?? false
  }

  /// What may stand between names or within one.
  static let joining: Set<String> = [
    "and", "&", "with", "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der",
    "den",
    "ten", "ter", "bin", "bint", "ibn", "al", "el", "af", "av", "y", "e", "zu", "mac", "ap",
  ]
  /// Where the names end.
  static let isEnd: Set<String> = ["at", "for", "from", "of", "|", "–", "—", "-", "/", "on"]
  static let roles: Set<String> = [
    "staff", "writer", "correspondent", "editor", "reporter", "bureau", "chief", "columnist", "contributor",
  ]
  static let nobody: Set<String> = ["our", "a", "an", "the", "staff", "agencies"]
  /// First words of headings that are no names: "Early Life in Oslo".
  static let topics: Set<String> = [
    "early", "life", "career", "education", "work", "years", "personal", "political", "public", "later",
    "exile",
    "childhood", "service", "power", "politics", "crisis", "elections", "election", "background", "return",
    "time",
  ]
}

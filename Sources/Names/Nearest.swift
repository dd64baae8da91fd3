/// The words most like one that nobody has.
public enum Nearest {
  /// The candidates that are nearest in spelling, the nearest first.
  ///
  /// ```swift
  /// Nearest.words(to: "vermer", among: ["vermeer", "brandt", "olsen"], count: 3)  // ["vermeer"]
  /// ```
  ///
  /// - Parameters:
  ///   - word: a folded word.
  ///   - candidates: folded words.
  ///   - count: how many to give at most.
  /// - Returns: candidates at most a third of the word's letters away, nearest first, then by the alphabet.
  public static func words(to word: String, among candidates: some Sequence<String>, count: Int) -> [String] {
    let letters = Array(word.unicodeScalars)
    let limit = max(1, min(3, letters.count / 3))
    var found: [(distance: Int, word: String)] = []
    for candidate in candidates {
      // A UTF-8 length that differs by four times the limit or more cannot be within it.
      guard abs(candidate.utf8.count - word.utf8.count) <= limit * 4 else { continue }
      if let distance = Spelling.distance(letters, Array(candidate.unicodeScalars), limit: limit) {
        found.append((distance, candidate))
      }
    }
    found.sort { ($0.distance, $0.word) < ($1.distance, $1.word) }
    return found.prefix(max(0, count)).map(\.word)
  }
}

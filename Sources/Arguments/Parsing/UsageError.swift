import Names

/// A command line that does not fit its declaration: what is wrong, and what was probably meant.
public struct UsageError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, naming the wrong word.
  public let message: String
  /// What was probably meant, ready to type.
  public let suggestion: String?
  /// The words that call the command, for example `["read"]`.
  public let path: [String]

  /// A command line that does not fit.
  /// - Parameters:
  ///   - message: what is wrong, naming the wrong word.
  ///   - suggestion: what was probably meant.
  ///   - path: the words that call the command.
  public init(_ message: String, suggestion: String? = nil, path: [String] = []) {
    self.message = message
    self.suggestion = suggestion
    self.path = path
  }

  /// One line: what is wrong, and what was probably meant.
  public var description: String {
    guard let suggestion else { return message }
    return message + "; did you mean " + suggestion + "?"
  }

  /// The candidate nearest to a word: a slip of the pen away, or the only one that begins with it.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let begun = candidates.filter { !word.isEmpty && $0.hasPrefix(word) }
    if begun.count == 1 { return begun[0] }
    let word = word.lowercased()
    let limit = max(1, min(3, word.utf8.count / 2))
    var best: (cost: Int, word: String)?
    for candidate in candidates {
      guard let distance = Spelling.distance(word, candidate.lowercased(), limit: limit) else { continue }
      // Of two equally near, the one that begins alike: a first letter is seldom wrong.
      let cost = distance * 2 + (candidate.first == word.first ? 0 : 1)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, candidate) }
    }
    return best?.word ?? begun.first
  }
}

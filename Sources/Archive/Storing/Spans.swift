/// Byte ranges as a column keeps them: `[[12,34],[40,52]]`, which SQLite's own `json_each` reads too.
enum Spans {
  static func text(_ spans: [Range<Int>]) -> String {
    "[" + spans.map { "[\($0.lowerBound),\($0.upperBound)]" }.joined(separator: ",") + "]"
  }

  /// The ranges of such a text; what is no range is left out.
  static func ranges(_ text: String) -> [Range<Int>] {
    let numbers = text.utf8.split { !(48...57).contains($0) }.compactMap { Int(Substring($0)) }
    return stride(from: 0, to: numbers.count - 1, by: 2).compactMap {
      numbers[$0] <= numbers[$0 + 1] ? numbers[$0]..<numbers[$0 + 1] : nil
    }
  }
}

/// The way from a document's readable text back to the bytes it was read from.
///
/// A list of runs, each of which was taken over from the source byte for byte. Between two runs the
/// source has markup (or the text has a separator) that the other side lacks.
public struct SourceMap: Sendable {
  /// Bytes that stand in both, in a row.
  public struct Run: Sendable, Hashable {
    /// Offset in the text, bytes.
    public let text: Int
    /// Offset in the source, bytes.
    public let source: Int
    /// Length in bytes.
    public let length: Int

    /// `length` bytes at `text` in the text and at `source` in the source.
    public init(text: Int, source: Int, length: Int) {
      self.text = text
      self.source = source
      self.length = length
    }
  }

  /// The runs, ascending in the text.
  public private(set) var runs: [Run]

  /// A map made of runs that ascend in the text.
  public init(runs: [Run] = []) {
    self.runs = runs
  }

  /// Adds a run behind the others; joins it to the last where both go on without a gap.
  public mutating func append(text: Int, source: Int, length: Int) {
    guard length > 0 else { return }
    if let last = runs.last, last.text + last.length == text, last.source + last.length == source {
      runs[runs.count - 1] = Run(text: last.text, source: last.source, length: last.length + length)
    } else {
      runs.append(Run(text: text, source: source, length: length))
    }
  }

  /// The source's bytes for a range of the text: from the source of its first byte to the source of its last.
  public func source(of range: Range<Int>) -> Range<Int> {
    guard !runs.isEmpty else { return 0..<0 }
    let first = position(range.lowerBound, roundingUp: true)
    guard !range.isEmpty else { return first..<first }
    let last = position(range.upperBound - 1, roundingUp: false) + 1
    return first..<max(first, last)
  }

  private func position(_ offset: Int, roundingUp: Bool) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return runs[0].source }
    let run = runs[low - 1]
    let into = offset - run.text
    if into < run.length { return run.source + into }
    if roundingUp, low < runs.count { return runs[low].source }
    return run.source + run.length - 1
  }
}

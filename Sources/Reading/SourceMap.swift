/// The way from a document's readable text back to the bytes it was read from.
///
/// A list of runs. Most were taken over from the source byte for byte; where the source writes something else than the
/// text (`&amp;` for `&`, a template for a date, one byte of Windows-1252 for two of UTF-8), a run stands for the whole
/// of it. Between two runs the source has markup (or the text has a separator) that the other side lacks.
public struct SourceMap: Sendable {
  /// What stands in both. Kept in four bytes a number: a source in another encoding has a run for each character.
  public struct Run: Sendable, Hashable {
    private let textOffset: Int32
    private let sourceOffset: Int32
    private let textLength: Int32
    /// Negative where the bytes are the same.
    private let replacedLength: Int32

    /// Offset in the text, bytes.
    public var text: Int { Int(textOffset) }
    /// Offset in the source, bytes.
    public var source: Int { Int(sourceOffset) }
    /// Length in the text, bytes.
    public var length: Int { Int(textLength) }
    /// Length in the source, bytes.
    public var sourceLength: Int { Int(replacedLength < 0 ? textLength : replacedLength) }
    /// The text has other bytes than the source; every position of the run stands for all of it.
    public var isReplaced: Bool { replacedLength >= 0 }

    /// `length` bytes at `text` in the text and at `source` in the source.
    public init(text: Int, source: Int, length: Int) {
      textOffset = Int32(text)
      sourceOffset = Int32(source)
      textLength = Int32(length)
      replacedLength = -1
    }

    /// `length` bytes of the text for which the source has `sourceLength` others.
    public init(text: Int, replacing source: Int, sourceLength: Int, length: Int) {
      textOffset = Int32(text)
      sourceOffset = Int32(source)
      textLength = Int32(length)
      replacedLength = Int32(sourceLength)
    }
  }

  /// The runs, ascending in the text.
  public private(set) var runs: [Run]
  /// The way from what the runs lead to, down to the bytes of the file; nil where they lead there. A source in another
  /// encoding is read as UTF-8, and this leads on.
  private var beneath: [Run]?

  /// A map made of runs that ascend in the text.
  public init(runs: [Run] = []) {
    self.runs = runs
  }

  /// Adds a run behind the others; joins it to the last where both go on without a gap.
  public mutating func append(text: Int, source: Int, length: Int) {
    guard length > 0 else { return }
    if let last = runs.last, !last.isReplaced, last.text + last.length == text,
      last.source + last.length == source
    {
      runs[runs.count - 1] = Run(text: last.text, source: last.source, length: last.length + length)
    } else {
      runs.append(Run(text: text, source: source, length: length))
    }
  }

  /// Adds a run whose text is written otherwise in the source.
  public mutating func append(text: Int, replacing source: Range<Int>, length: Int) {
    guard length > 0 else { return }
    runs.append(Run(text: text, replacing: source.lowerBound, sourceLength: source.count, length: length))
  }

  /// Adds another map's runs, whose text begins at `offset` of this one's.
  public mutating func append(_ other: SourceMap, at offset: Int) {
    append(other, from: 0..<Int.max, at: offset)
  }

  /// Adds what another map says of a range of its text, which begins at `offset` of this one's.
  public mutating func append(_ other: SourceMap, from range: Range<Int>, at offset: Int) {
    for run in other.runs {
      let low = max(run.text, range.lowerBound)
      let high = min(run.text + run.length, range.upperBound)
      guard low < high else { continue }
      let text = low - range.lowerBound + offset
      if run.isReplaced {
        append(text: text, replacing: run.source..<run.source + run.sourceLength, length: high - low)
      } else {
        append(text: text, source: run.source + low - run.text, length: high - low)
      }
    }
  }

  /// Takes all runs away, and keeps their room.
  mutating func removeAll() { runs.removeAll(keepingCapacity: true) }

  /// Takes away what lies at or behind an offset of the text.
  mutating func shorten(to length: Int) {
    while let last = runs.last, last.text + last.length > length {
      runs.removeLast()
      guard last.text < length else { continue }
      if last.isReplaced {
        append(
          text: last.text, replacing: last.source..<last.source + last.sourceLength,
          length: length - last.text)
      } else {
        append(text: last.text, source: last.source, length: length - last.text)
      }
      return
    }
  }

  /// This map, leading on through `other`: this one's source is the other's text.
  public func through(_ other: SourceMap) -> SourceMap {
    var map = self
    map.beneath = other.runs
    return map
  }

  /// The map from this one's text to the other's source, where this one's source is the other's text.
  public func composed(with other: SourceMap) -> SourceMap {
    var result = SourceMap()
    for run in runs {
      if run.isReplaced {
        let range = SourceMap.source(of: run.source..<run.source + run.sourceLength, in: other.runs)
        result.append(text: run.text, replacing: range, length: run.length)
        continue
      }
      let end = run.source + run.length
      var at = SourceMap.index(of: run.source, in: other.runs)
      while at < other.runs.count, other.runs[at].text < end {
        let below = other.runs[at]
        at += 1
        let low = max(below.text, run.source)
        let high = min(below.text + below.length, end)
        guard low < high else { continue }
        let text = run.text + low - run.source
        if below.isReplaced {
          result.append(
            text: text, replacing: below.source..<below.source + below.sourceLength, length: high - low)
        } else {
          result.append(text: text, source: below.source + low - below.text, length: high - low)
        }
      }
    }
    return result
  }

  /// The number of the run that `offset` lies in, or of the first behind it.
  private static func index(of offset: Int, in runs: [Run]) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text + runs[middle].length <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The source's bytes for a range of the text: from the source of its first byte to the source of its last.
  public func source(of range: Range<Int>) -> Range<Int> {
    let upper = SourceMap.source(of: range, in: runs)
    guard let beneath else { return upper }
    return SourceMap.source(of: upper, in: beneath)
  }

  /// Where a range of the text stands in what the reader read: the source, or, where that had another encoding, the
  /// source as UTF-8.
  func readable(of range: Range<Int>) -> Range<Int> { SourceMap.source(of: range, in: runs) }

  private static func source(of range: Range<Int>, in runs: [Run]) -> Range<Int> {
    guard !runs.isEmpty else { return 0..<0 }
    let first = position(range.lowerBound, isStart: true, in: runs)
    guard !range.isEmpty else { return first..<first }
    let last = position(range.upperBound - 1, isStart: false, in: runs)
    return first < last ? first..<last : hull(of: range, in: runs, around: first)
  }

  /// What a range comes from whose end stands before its beginning: a browser moves text that is astray in a table before
  /// the table.
  private static func hull(of range: Range<Int>, in runs: [Run], around first: Int) -> Range<Int> {
    var hull = first..<first
    for run in runs[index(of: range.lowerBound, in: runs)...] {
      guard run.text < range.upperBound else { break }
      var source = run.source..<run.source + run.sourceLength
      if !run.isReplaced {
        let into = max(0, range.lowerBound - run.text)
        source = run.source + into..<run.source + min(run.length, range.upperBound - run.text)
      }
      hull = min(hull.lowerBound, source.lowerBound)..<max(hull.upperBound, source.upperBound)
    }
    return hull
  }

  /// Where the byte at `offset` begins (`isStart`) or ends in the source.
  private static func position(_ offset: Int, isStart: Bool, in runs: [Run]) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return runs[0].source }
    let run = runs[low - 1]
    let into = offset - run.text
    if into < run.length {
      if run.isReplaced { return isStart ? run.source : run.source + run.sourceLength }
      return run.source + into + (isStart ? 0 : 1)
    }
    if isStart, low < runs.count { return runs[low].source }
    return run.source + run.sourceLength
  }
}

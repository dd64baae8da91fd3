/// A piece of readable text while it is made: its bytes, and where each of them comes from.
///
/// What readers of markup fill, a run at a time; `Outline.append` makes a block of it.
struct Passage {
  /// The readable text, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// From `bytes` to the source.
  private(set) var map = SourceMap()

  var isEmpty: Bool { bytes.isEmpty }

  /// Adds bytes of the source as they are.
  mutating func append(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    map.append(text: bytes.count, source: range.lowerBound, length: range.count)
    bytes.append(contentsOf: source[range])
  }

  /// Adds bytes of the source as they are.
  mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    source.withUnsafeBufferPointer { append($0, range) }
  }

  /// Adds text for which the source has something else at `range`.
  mutating func append(_ text: some Collection<UInt8>, for range: Range<Int>) {
    guard !text.isEmpty else { return }
    map.append(text: bytes.count, replacing: range, length: text.count)
    bytes.append(contentsOf: text)
  }

  /// Adds a separator that the source lacks.
  mutating func separate(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds what another passage holds.
  mutating func append(_ other: Passage) {
    map.append(other.map, at: bytes.count)
    bytes.append(contentsOf: other.bytes)
  }

  /// Adds a blank, unless one stands there or nothing does.
  mutating func separateByBlank() {
    if let last = bytes.last, last > 32 { bytes.append(32) }
  }

  /// Takes the last byte away again.
  mutating func removeLast() {
    guard !bytes.isEmpty else { return }
    bytes.removeLast()
    map.shorten(to: bytes.count)
  }

  /// Adds what another passage holds at a range of its bytes.
  mutating func append(_ other: Passage, from range: Range<Int>) {
    map.append(other.map, from: range, at: bytes.count)
    bytes.append(contentsOf: other.bytes[range])
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    map.removeAll()
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}

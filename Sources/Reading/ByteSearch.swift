import Glibc

/// Words in bytes.
enum ByteSearch {
  /// The offset at which `word` first stands in a range of `bytes`; nil where it does not.
  static func first(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let length = word.utf8CodeUnitCount
    var at = range.lowerBound
    while at + length <= range.upperBound,
      let found = memchr(base + at, Int32(word.utf8Start[0]), range.upperBound - length + 1 - at)
    {
      at = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
      if memcmp(found, word.utf8Start, length) == 0 { return at }
      at += 1
    }
    return nil
  }

  /// The same in an array's first `count` bytes.
  static func first(_ word: StaticString, in bytes: [UInt8], first count: Int) -> Int? {
    bytes.withUnsafeBufferPointer { first(word, in: $0, 0..<min(count, bytes.count)) }
  }
}

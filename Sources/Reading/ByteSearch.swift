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

  /// Whether `word` stands at an offset, all of it before `end`.
  static func stands(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at: Int, before end: Int)
    -> Bool
  {
    guard at + word.utf8CodeUnitCount <= end else { return false }
    for index in 0..<word.utf8CodeUnitCount where bytes[at + index] != word.utf8Start[index] { return false }
    return true
  }

  /// Whether `word`, lower case, stands at an offset in any case, all of it before `end`.
  static func standsInAnyCase(
    _ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at: Int, before end: Int
  ) -> Bool {
    guard at + word.utf8CodeUnitCount <= end else { return false }
    for index in 0..<word.utf8CodeUnitCount where bytes[at + index].lowercased != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// The offset at which `word` first stands in an array's first `count` bytes.
  static func first(_ word: StaticString, in bytes: [UInt8], first count: Int) -> Int? {
    bytes.withUnsafeBufferPointer { first(word, in: $0, 0..<min(count, bytes.count)) }
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// A range of offsets without the white space and controls at either end; of nothing else the empty one at its end.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, self[low] <= 32 { low += 1 }
    while high > low, self[high - 1] <= 32 { high -= 1 }
    return low..<high
  }
}

extension UInt8 {
  /// A capital of ASCII as its small letter; any other byte as it is.
  var lowercased: UInt8 { self >= 65 && self <= 90 ? self | 32 : self }
}

/// A word as a number (FNV-1a, 64 bits), so that no string is made to look it up.
struct ByteHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// No bytes yet.
  init() {}

  /// The number of a word.
  init(_ word: String) { for byte in word.utf8 { add(byte) } }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

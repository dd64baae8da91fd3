import Glibc

/// Keys of many strands, which are written in the order of the index that they go to: one after the other lies on the same
/// page so, or on the next.
///
/// One buffer holds all of them, since of a million strands there are millions.
struct KeyList {
  /// A key, by its place in the buffer, with its first eight bytes as a number, by which most are put in order.
  private struct Entry {
    let beginning: UInt64
    let start: UInt32
    let count: UInt32
    let strand: Int64
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  /// How many keys there are.
  var count: Int { entries.count }

  /// Whether one more strand has a place in the buffer.
  var hasRoom: Bool { bytes.count < 1 << 31 }

  mutating func append(_ key: String, of strand: Int64) {
    let start = bytes.count
    bytes.append(contentsOf: key.utf8)
    let count = bytes.count - start
    var beginning: UInt64 = 0
    for place in 0..<8 { beginning = beginning << 8 | UInt64(place < count ? bytes[start + place] : 0) }
    entries.append(
      Entry(beginning: beginning, start: UInt32(start), count: UInt32(count), strand: strand))
  }

  /// Puts the keys in order: by their bytes, as SQLite does, then by strand.
  mutating func sort() {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      entries.sort { one, other in
        if one.beginning != other.beginning { return one.beginning < other.beginning }
        let order = memcmp(base + Int(one.start), base + Int(other.start), Int(min(one.count, other.count)))
        return order == 0 ? (one.count, one.strand) < (other.count, other.strand) : order < 0
      }
    }
  }

  /// A key and its strand.
  subscript(place: Int) -> (key: String, strand: Int64) {
    let entry = entries[place]
    let start = Int(entry.start)
    return (String(decoding: bytes[start..<start + Int(entry.count)], as: UTF8.self), entry.strand)
  }
}

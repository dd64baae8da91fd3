/// Finds the blocks of bzip2 data, which begin at any bit.
///
/// Each block stands alone: with a header before it and an end behind it, it is a file of its own. That is how a file
/// is unpacked on several cores whether it is one stream or many.
struct Bzip2Blocks {
  /// A block, cut out of the file.
  struct Block: Sendable {
    /// Bytes that hold it; its first bit is `shift` bits into the first.
    var bytes: [UInt8]
    var shift: Int
    /// Bits of the block.
    var bits: Int
    /// Where it begins in the file, bytes.
    var offset: Int
    /// Where the next begins.
    var end: Int
    /// It was ended by the end of the file, and not by a mark.
    var isCut = false

    /// Whether another begins at the bit at which this one ends: no stream's end and no header lies between them.
    func isFollowed(by other: Block) -> Bool {
      offset * 8 + shift + bits == other.offset * 8 + other.shift
    }
  }

  private let source: ByteStream
  private var bytes: [UInt8] = []
  /// The file's offset of `bytes[0]`.
  private var base: Int
  /// Where in `bytes` to look on, and the bit at which the present block begins.
  private var at = 0
  private var begin: Int?
  private var isEnded = false
  /// Whether any mark was found: even a file of nothing has that of its end.
  private(set) var hasMark = false

  init(_ source: ByteStream) {
    self.source = source
    base = source.offset
  }

  /// Forty-eight bits: the BCD digits of π, and of its square root.
  private static let block: UInt64 = 0x3141_5926_5359
  private static let end: UInt64 = 0x1772_4538_5090

  /// Whether two bytes may be the third and fourth of a mark that begins at any of eight bits.
  private static let candidates: [Bool] = {
    var table = [Bool](repeating: false, count: 65536)
    for mark in [block, end] {
      for shift in 0..<8 {
        // Shifted right by `shift`, the mark fills bytes 1 to 5 of seven whole.
        let seven = (mark << 8) >> UInt64(shift)
        table[Int((seven >> 16) & 0xFFFF)] = true
      }
    }
    return table
  }()

  /// The next block; nil at the end.
  mutating func next() throws -> Block? {
    while true {
      if let mark = find() {
        hasMark = true
        let first = begin
        begin = mark.isBlock ? mark.bit : nil
        if let first { return cut(first, mark.bit, isCut: false) }
        continue
      }
      if isEnded {
        guard let first = begin else { return nil }
        begin = nil
        return cut(first, bytes.count * 8, isCut: true)
      }
      try fill()
    }
  }

  private mutating func fill() throws {
    // What lies before the present block is done with.
    let keep = min(begin.map { $0 / 8 } ?? max(0, at - 8), bytes.count)
    if keep > 1 << 16 {
      bytes.removeFirst(keep)
      base += keep
      at -= keep
      begin = begin.map { $0 - keep * 8 }
    }
    let more = try source.piece()
    if more.isEmpty { isEnded = true } else { bytes += more }
  }

  /// The next mark whose six bytes and a bit lie in `bytes`.
  private mutating func find() -> (bit: Int, isBlock: Bool)? {
    let count = bytes.count
    var at = at
    var found: (bit: Int, isBlock: Bool)?
    let rest = isEnded ? 6 : 7
    bytes.withUnsafeBufferPointer { bytes in
      Self.candidates.withUnsafeBufferPointer { candidates in
        while at + rest <= count {
          if candidates[Int(bytes[at + 3]) << 8 | Int(bytes[at + 4])] {
            var seven: UInt64 = 0
            for index in 0..<7 { seven = seven << 8 | UInt64(at + index < count ? bytes[at + index] : 0) }
            for shift in 0..<8 {
              let value = seven >> UInt64(8 - shift) & 0xFFFF_FFFF_FFFF
              guard value == Self.block || value == Self.end else { continue }
              found = (at * 8 + shift, value == Self.block)
              at += 6
              return
            }
          }
          at += 1
        }
      }
    }
    self.at = at
    return found
  }

  private func cut(_ first: Int, _ last: Int, isCut: Bool) -> Block {
    let from = first / 8
    let to = min((last + 7) / 8, bytes.count)
    return Block(
      bytes: Array(bytes[from..<to]), shift: first % 8, bits: last - first, offset: base + from,
      end: base + last / 8,
      isCut: isCut)
  }
}

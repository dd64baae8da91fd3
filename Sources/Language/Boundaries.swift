/// A token before its sentence is known.
package struct RawToken {
  package var start: Int32
  package var end: Int32
  /// A hash of its atoms.
  package var hash: UInt64
  /// What its first and its last atom are: the mark itself, or the kind of run.
  package var first: UInt64
  package var last: UInt64
  /// White space before it: 0 none, 1 some, 2 a line's end.
  package var space: UInt8

  package init(start: Int32, end: Int32, hash: UInt64, first: UInt64, last: UInt64, space: UInt8) {
    self.start = start
    self.end = end
    self.hash = hash
    self.first = first
    self.last = last
    self.space = space
  }
}

/// What decides whether a token begins between two atoms that no white space parts.
package enum TokenFeatures {
  package static let bits: UInt64 = 18
  package static let count = 20

  @inline(__always)
  static func key(_ atom: Atom) -> UInt64 {
    atom.kind == .mark
      ? atom.hash &* 64 : UInt64(atom.kind.rawValue) &+ (atom.end - atom.start == 1 ? 16 : 32)
  }

  /// Writes the rows for the boundary before atom `k`; `open` is the atom that began the current token.
  package static func write(
    _ atoms: UnsafeBufferPointer<Atom>, _ k: Int, open: Int, _ rows: UnsafeMutablePointer<UInt32>
  ) -> Int32 {
    let none = Atom(start: 0, end: 0, kind: .mark, space: 1, rule: 0, hash: 1)
    let a = k > 0 ? atoms[k - 1] : none
    let z = k > 1 ? atoms[k - 2] : none
    let b = atoms[k]
    let c = k + 1 < atoms.count ? atoms[k + 1] : none
    let d = k + 2 < atoms.count ? atoms[k + 2] : none
    let (ka, kb, kc, kd, kz) = (key(a), key(b), key(c), key(d), key(z))
    let spaces = UInt64(a.space > 0 ? 1 : 0) | UInt64(c.space > 0 ? 2 : 0) | UInt64(d.space > 0 ? 4 : 0)
    let ab = ka &+ kb &* 0x10001
    var n = 0
    @inline(__always) func two(_ t: UInt64, _ x: UInt64, _ y: UInt64 = 0) {
      rows[n] = Row.of(t, x, y, bits: bits)
      n &+= 1
    }
    // How the run of atoms without white space looks around here.
    var first = k - 1
    while first > 0, atoms[first].space == 0, k - first < 8 { first -= 1 }
    var beyond = k + 1
    while beyond < atoms.count, atoms[beyond].space == 0, beyond - k < 8 { beyond += 1 }
    var parts: UInt64 = 0
    for i in first..<beyond {
      let atom = atoms[i]
      parts |=
        atom.kind == .mark ? 1 << (8 &+ (atom.hash &* Row.first) >> 59) : 1 << UInt64(atom.kind.rawValue)
    }
    two(1, ab, spaces)
    two(2, a.hash, kb)
    two(3, b.hash, ka)
    two(4, a.hash, b.hash)
    two(5, ab, kz &+ spaces &* 1024)
    two(6, ab, kc &+ spaces &* 1024)
    two(7, ab, kc ^ kz &* Row.first)
    two(8, a.hash, kb ^ kc &* Row.first ^ spaces << 40)
    two(9, ab, UInt64(min(a.end - a.start, 5)) | UInt64(min(b.end - b.start, 5)) << 4 | spaces << 8)
    two(10, ab, parts)
    two(11, kb, parts)
    two(12, b.hash ^ c.hash &* Row.first, ka &+ spaces)
    two(13, z.hash ^ a.hash &* Row.first, kb)
    two(14, atoms[open].hash, kb ^ ka &* Row.first)
    two(
      15, ab, UInt64(k - open == 1 ? 1 : 0) | UInt64(k - first == 1 ? 2 : 0) | UInt64(min(beyond - k, 3)) << 4
    )
    two(16, kc &+ kd &* 0x10001, ab &+ spaces)
    two(17, b.hash, kc &+ spaces)
    two(18, c.hash, ab &+ spaces)
    return Int32(truncatingIfNeeded: n)
  }
}

/// What decides whether a sentence ends after a token.
package enum SentenceFeatures {
  package static let bits: UInt64 = 18
  package static let count = 24

  /// Whether the end of a sentence after token `i` is worth asking about.
  @inline(__always)
  package static func isCandidate(_ tokens: UnsafeBufferPointer<RawToken>, _ i: Int) -> Bool {
    let after = tokens[i + 1]
    if after.space == 2 { return true }
    let last = tokens[i].last
    // A letter or digit run (see `TokenFeatures.key`) before a word in lower case ends nothing.
    return !(last < 64 && after.first & 7 == 0 && after.first < 64)
  }

  /// Writes the rows for the boundary after token `i` of a block; the sentence began at token `begin`.
  package static func write(
    _ tokens: UnsafeBufferPointer<RawToken>, _ i: Int, begin: Int, quoted: UInt64,
    _ rows: UnsafeMutablePointer<UInt32>
  ) -> Int32 {
    let none = RawToken(start: 0, end: 0, hash: 3, first: 3, last: 3, space: 2)
    let cur = tokens[i]
    let prev = i > begin ? tokens[i - 1] : none
    let prev2 = i > begin + 1 ? tokens[i - 2] : none
    let next = tokens[i + 1]
    let next2 = i + 2 < tokens.count ? tokens[i + 2] : none
    let next3 = i + 3 < tokens.count ? tokens[i + 3] : none
    let space = UInt64(next.space)
    let pair = cur.last &+ next.first &* 0x10001 &+ space << 50
    let length = UInt64(min(i - begin, 12)) &+ UInt64(min((i - begin) / 8, 8)) << 8
    var n = 0
    @inline(__always) func two(_ t: UInt64, _ x: UInt64, _ y: UInt64 = 0) {
      rows[n] = Row.of(t, x, y, bits: bits)
      n &+= 1
    }
    two(1, cur.hash, next.first &+ space)
    two(2, cur.hash, next.hash)
    two(3, prev.hash, pair)
    two(4, next.hash, cur.last &+ space)
    two(5, pair, prev.last &+ next2.first &* 0x10001)
    two(6, prev.hash, cur.hash)
    two(7, next2.hash, pair)
    two(8, pair, length)
    two(9, pair, 0)
    two(10, pair, quoted)
    two(11, tokens[begin].hash, pair)
    two(12, next.hash, UInt64(next.space))
    two(13, pair, prev.last ^ prev2.last &* Row.first)
    two(14, prev.hash, next.hash ^ cur.last)
    two(15, pair, UInt64(min(prev.end - prev.start, 5)) | UInt64(min(cur.end - cur.start, 5)) << 4)
    two(16, pair, UInt64(min(tokens.count - i, 6)) | UInt64(i - begin < 4 ? 16 : 0))
    two(17, pair, next2.first ^ next3.first &* Row.first)
    two(18, cur.hash, prev.last &+ next.first)
    two(19, next.hash ^ next2.hash &* Row.first, cur.last)
    two(20, pair, UInt64(min(begin, 1)) | quoted << 4 | UInt64(min(i - begin, 3)) << 10)
    return Int32(truncatingIfNeeded: n)
  }
}

/// What is open at a place of a block: quotes and brackets.
package struct Enclosure {
  private var state: UInt64 = 0

  package init() {}

  /// A small number that tells which are open.
  package var code: UInt64 { state }

  /// Whether a bracket is open.
  package var isBracketed: Bool { state & 2 != 0 }

  /// A full stop, question mark or exclamation mark.
  static func isStop(_ key: UInt64) -> Bool {
    // Marks that repeat carry how often in the second byte.
    key / 64 < 0x1000 && [33, 46, 63].contains(key / 64 & 0xFF)
  }

  static func isClosing(_ key: UInt64) -> Bool { key == 41 * 64 || key == 93 * 64 }

  @inline(__always)
  package mutating func pass(_ token: RawToken) {
    guard token.first >= 64 else { return }
    switch token.first / 64 {
    case 34: state ^= 1
    case 40, 91: state |= 2
    case 41, 93: state &= ~2
    default:
      if token.first == Enclosure.opening { state |= 4 }
      if token.first == Enclosure.closing { state &= ~4 }
    }
  }

  package mutating func endSentence() { state &= 5 }

  private static let opening = mark([0xE2, 0x80, 0x9C])
  private static let closing = mark([0xE2, 0x80, 0x9D])
  private static func mark(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 } &* 64
  }
}

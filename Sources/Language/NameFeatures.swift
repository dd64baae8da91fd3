/// The names tagger's classes.
package enum NameTag {
  /// Outside a name, then beginning and inside of each kind in `NameKind`'s order.
  package static let count = 7
  /// The class of a token of a name.
  package static func number(_ kind: NameKind, begins: Bool) -> Int {
    1 + Int(kind.rawValue) * 2 + (begins ? 0 : 1)
  }
  /// The kind that a class belongs to.
  package static func kind(_ number: Int) -> NameKind? {
    number == 0 ? nil : NameKind(rawValue: UInt8((number - 1) / 2))
  }
  /// Whether a class may follow another one.
  package static func may(_ number: Int, follow before: Int) -> Bool {
    number == 0 || number & 1 == 1 || before == number || before == number - 1
  }
}

/// What the names tagger looks at.
package enum NameFeatures {
  /// The table has 2^`bits` rows.
  package static let bits: UInt64 = 17
  /// No more rows than this are written.
  package static let count = 48

  /// Writes the rows of token `i`, given the classes of the tokens before it.
  package static func write(_ s: Columns, _ i: Int, _ rows: UnsafeMutablePointer<UInt32>) -> Int32 {
    let (w, w1, w2, p1, p2) = (s.word[i], s.word[i &+ 1], s.word[i &+ 2], s.word[i &- 1], s.word[i &- 2])
    let (t, t1, tp) = (s.tag[i], s.tag[i &+ 1], s.tag[i &- 1])
    let (x, x1, xp) = (s.shape[i], s.shape[i &+ 1], s.shape[i &- 1])
    let last = i > 0 ? s.name[i &- 1] : 0
    let two = last | (i > 1 ? s.name[i &- 2] : 0) << 4
    var n = 0
    @inline(__always) func one(_ t: UInt64, _ a: UInt64, _ b: UInt64 = 0) {
      rows[n] = Row.of(t, a, b)
      n &+= 1
    }
    one(1, w)
    one(2, w, last)
    one(3, p1)
    one(4, w1)
    one(5, p2)
    one(6, w2)
    one(7, p1, w)
    one(8, w, w1)
    one(9, s.suffix[i] & 0xFF_FFFF, x)
    one(10, s.suffix[i] & 0xFFFF_FFFF, x)
    one(11, s.prefix[i], x)
    one(12, x | last << 8)
    one(13, x | x1 << 8 | xp << 16)
    one(14, x | x1 << 8 | s.shape[i &+ 2] << 16 | last << 32)
    one(15, t | last << 8)
    one(16, t | t1 << 8 | last << 16)
    one(17, tp | t << 8 | last << 16)
    one(18, tp | t << 8 | t1 << 16)
    one(19, p1, x | last << 8)
    one(20, w1, x | last << 8)
    one(21, p1 ^ p2 &* Row.third, x)
    one(22, w1 ^ w2 &* Row.third, x)
    one(23, two, x)
    one(24, two, t)
    one(25, w, two)
    one(26, i == 0 ? 1 : 0, x | x1 << 8)
    one(27, w1, last)
    one(28, p1, last | t << 8)
    one(29, s.suffix[i &+ 1] & 0xFF_FFFF, x | last << 8)
    one(30, w, x)
    let lexicon = s.lexicon[i]
    one(34, lexicon, x | last << 8)
    one(35, lexicon | s.lexicon[i &+ 1] << 16, x | x1 << 8 | last << 16)
    one(36, lexicon | s.lexicon[i &- 1] << 16, x | xp << 8 | last << 16)
    one(37, lexicon, t | t1 << 8)
    one(38, s.lexicon[i &+ 1], x | x1 << 8 | last << 16)
    // The head of the token, and how it hangs on it.
    let h = Int(s.head[i])
    let hw = h < 0 ? 0x5151 : s.word[h]
    one(31, hw, s.label[i])
    one(32, hw, x | s.label[i] << 8)
    one(33, s.label[i] | t << 8 | last << 16)
    return Int32(truncatingIfNeeded: n)
  }
}

/// What the parser looks at to choose its next move.
package enum MoveFeatures {
  /// The table has 2^`bits` rows.
  package static let bits: UInt64 = 19
  /// No more rows than this are written.
  package static let count = 64

  /// Writes the rows of a state.
  package static func write(_ p: ParseState, _ rows: UnsafeMutablePointer<UInt32>) -> Int32 {
    let s = p.columns
    let b0 = p.next
    // Beyond the last token lie the marks after the sentence.
    let b1 = min(b0 &+ 1, s.count &+ 2)
    let b2 = min(b0 &+ 2, s.count &+ 3)
    let s0 = p.depth > 0 ? Int(p.stack[p.depth &- 1]) : -1
    let s1 = p.depth > 1 ? Int(p.stack[p.depth &- 2]) : -2
    let s2 = p.depth > 2 ? Int(p.stack[p.depth &- 3]) : -3
    let s0l = p.leftmost[s0]
    let s0r = p.rightmost[s0]
    let s1l = p.leftmost[s1]
    let s1r = p.rightmost[s1]
    let b0l = b0 < s.count ? p.leftmost[b0] : -1
    let tag = s.tag
    let word = s.word
    let (s0t, s1t, s2t, b0t, b1t, b2t) = (tag[s0], tag[s1], tag[s2], tag[b0], tag[b1], tag[b2])
    let (s0w, s1w, b0w, b1w) = (word[s0], word[s1], word[b0], word[b1])
    let (s0k, s1k) = (p.kin[s0], p.kin[s1])
    let b0k = b0 < s.count ? p.kin[b0] : 0
    let near = UInt64(min(b0 &- s0, 12))
    let far = UInt64(min(s0 &- s1, 12))
    let s0v = p.valency[s0]
    let s1v = p.valency[s1]
    let b0v = b0 < s.count ? p.valency[b0] : 0
    var n = 0
    @inline(__always) func one(_ t: UInt64, _ a: UInt64) {
      rows[n] = Row.of(t, a, bits: bits)
      n &+= 1
    }
    @inline(__always) func two(_ t: UInt64, _ a: UInt64, _ b: UInt64) {
      rows[n] = Row.of(t, a, b, bits: bits)
      n &+= 1
    }
    @inline(__always) func three(_ t: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) {
      rows[n] = Row.of(t, a, b, c, bits: bits)
      n &+= 1
    }
    let s0b0 = s0t | b0t << 8
    let s1s0 = s1t | s0t << 8
    let core = s1s0 | b0t << 16
    // Single tokens.
    two(1, s0w, s0t)
    two(2, s1w, s1t)
    two(3, b0w, b0t)
    two(4, b1w, b1t)
    one(5, s0t | b0t << 8 | near << 16)
    two(6, word[b2], b2t)
    one(7, s0w)
    one(8, b0w)
    // Pairs.
    two(9, s0w, s0b0)
    two(10, b0w, s0b0)
    three(11, s0w, b0w, s0b0)
    two(12, s0w ^ b0w &* Row.third, 0)
    two(13, s1w, s1s0)
    two(14, s0w, s1s0)
    three(15, s1w, s0w, s1s0)
    two(16, s1w, s1t | b0t << 8)
    two(17, b0w, s1t | b0t << 8)
    three(18, s1w, b0w, s1t)
    // Tags in threes and fours.
    one(19, s0b0 | b1t << 16)
    one(20, core)
    one(21, core | b1t << 24)
    one(22, s2t | core << 8)
    one(23, b0t | b1t << 8 | b2t << 16 | s0t << 24)
    two(24, s0w, b0t | b1t << 8)
    two(25, b0w, core)
    two(26, s0w, core)
    two(27, s1w, core)
    two(28, b1w, s0b0)
    // Dependents.
    let s0lt = s.label[Int(s0l)] | tag[Int(s0l)] << 8
    let s0rt = s.label[Int(s0r)] | tag[Int(s0r)] << 8
    let s1rt = s.label[Int(s1r)] | tag[Int(s1r)] << 8
    let s1lt = s.label[Int(s1l)] | tag[Int(s1l)] << 8
    let b0lt = s.label[Int(b0l)] | tag[Int(b0l)] << 8
    one(29, s0b0 | s0lt << 16)
    one(30, s0b0 | s0rt << 16)
    one(31, s0b0 | b0lt << 16)
    one(32, s1s0 | s1rt << 16)
    one(33, s1s0 | s1lt << 16)
    one(34, s1s0 | s0rt << 16)
    one(35, s1s0 | s0lt << 16)
    two(36, s0b0, s0k)
    two(37, s1s0 | b0t << 16, s0k)
    two(38, s1s0 | b0t << 16, s1k)
    two(39, s0b0, b0k)
    two(40, s0w, s0k)
    two(41, s1w, s1k ^ (s0t << 40))
    two(42, b0w, b0k ^ (s0t << 40))
    two(43, p.marker[s0], s0b0)
    two(44, p.marker[s0] ^ s1w, s1s0)
    two(45, p.marker[b0 < s.count ? b0 : -1], s0b0)
    three(46, s0w, word[Int(s0r)], b0t)
    // Distance and number of dependents.
    one(47, s1s0 | far << 16 | b0t << 24)
    two(48, s0w, near | b0t << 8)
    two(49, s0w, far | s1t << 8)
    one(50, s0b0 | s0v << 16)
    one(51, s1s0 | s1v << 16)
    one(52, s0b0 | b0v << 16)
    // What stands beside the tokens.
    one(53, s0t | tag[s0 &+ 1] << 8 | b0t << 16 | tag[b0 &- 1] << 24 | near << 32)
    one(54, s1t | tag[s1 &+ 1] << 8 | s0t << 16 | tag[s0 &- 1] << 24)
    two(55, word[s0 &+ 1], s0b0)
    one(56, s0b0 | b1t << 16 | s0rt << 24)
    one(57, s.shape[s0] | s.shape[b0] << 8 | s0t << 16 | b0t << 24)
    one(58, s.shape[s1] | s.shape[s0] << 8 | s1t << 16 | s0t << 24)
    two(59, s.suffix[s0] & 0xFF_FFFF, s0b0)
    two(60, s.suffix[b0] & 0xFF_FFFF, s0b0)
    return Int32(truncatingIfNeeded: n)
  }
}

/// What the parser looks at to choose its next move.
package enum MoveFeatures {
  /// The table has 2^`bits` rows.
  package static let bits: UInt64 = 19
  /// No more rows than this are written.
  package static let count = 84

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
    let e0 = p.nodes[s0]
    let e1 = p.nodes[s1]
    let f0 = b0 < s.count ? p.nodes[b0] : Node()
    let s0l = Int(e0.leftmost)
    let s0r = Int(e0.rightmost)
    let s1l = Int(e1.leftmost)
    let s1r = Int(e1.rightmost)
    let b0l = Int(f0.leftmost)
    let tag = s.tag
    let word = s.word
    let (s0t, s1t, s2t, b0t, b1t, b2t) = (tag[s0], tag[s1], tag[s2], tag[b0], tag[b1], tag[b2])
    let (s0w, s1w, b0w, b1w) = (word[s0], word[s1], word[b0], word[b1])
    let (s0k, s1k, b0k) = (UInt64(e0.kin), UInt64(e1.kin), UInt64(f0.kin))
    let near = UInt64(min(b0 &- s0, 12))
    let far = UInt64(min(s0 &- s1, 12))
    let s0v = UInt64(e0.lefts) | UInt64(e0.rights) << 8
    let s1v = UInt64(e1.lefts) | UInt64(e1.rights) << 8
    let b0v = UInt64(f0.lefts)
    @inline(__always) func label(_ i: Int) -> UInt64 { UInt64(p.nodes[i].label) }
    var n = 0
    @inline(__always) func one(_ t: UInt64, _ a: UInt64) {
      rows[n] = Row.of(t, a)
      n &+= 1
    }
    @inline(__always) func two(_ t: UInt64, _ a: UInt64, _ b: UInt64) {
      rows[n] = Row.of(t, a, b)
      n &+= 1
    }
    @inline(__always) func three(_ t: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) {
      rows[n] = Row.of(t, a, b, c)
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
    let s0lt = label(s0l) | tag[s0l] << 8
    let s0rt = label(s0r) | tag[s0r] << 8
    let s1rt = label(s1r) | tag[s1r] << 8
    let s1lt = label(s1l) | tag[s1l] << 8
    let b0lt = label(b0l) | tag[b0l] << 8
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
    two(43, e0.marker, s0b0)
    two(44, e0.marker ^ s1w, s1s0)
    two(45, f0.marker, s0b0)
    three(46, s0w, word[s0r], b0t)
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
    // Children in seconds, and their words.
    let s0r2 = Int(e0.right2)
    let s1r2 = Int(e1.right2)
    one(62, s0b0 | s0rt << 16 | tag[s0r2] << 32 | label(s0r2) << 40)
    one(63, s1s0 | s1rt << 16 | tag[s1r2] << 32 | label(s1r2) << 40)
    two(66, word[s0r], s0b0)
    two(67, word[s1r], s1s0)
    one(70, s0t | b0t << 8 | b1t << 16 | b2t << 24 | tag[min(b0 &+ 3, s.count &+ 3)] << 32)
    two(77, e1.marker ^ s1w, s1s0 | b0t << 16)
    return Int32(truncatingIfNeeded: n)
  }
}

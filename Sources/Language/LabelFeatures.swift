/// What the parser looks at to name the relation of a dependent to its head.
package enum LabelFeatures {
  /// The table has 2^`bits` rows.
  package static let bits: UInt64 = 17
  /// No more rows than this are written.
  package static let count = 40

  /// Writes the rows of the arc from `h` to `d`, whose dependents are known as far as the state tells.
  package static func write(
    _ p: ParseState, head h: Int, dependent d: Int, _ rows: UnsafeMutablePointer<UInt32>
  ) -> Int32 {
    let s = p.columns
    let tag = s.tag
    let word = s.word
    let right: UInt64 = d > h ? 1 : 0
    let (ht, dt) = (tag[h], tag[d])
    let (hw, dw) = (word[h], word[d])
    let gap = UInt64(min(abs(d &- h), 6))
    let pair = right | ht << 8 | dt << 16
    let eh = p.nodes[h]
    let ed = p.nodes[d]
    let (hk, dk) = (UInt64(eh.kin), UInt64(ed.kin))
    @inline(__always) func label(_ i: Int) -> UInt64 { UInt64(p.nodes[i].label) }
    var n = 0
    @inline(__always) func two(_ t: UInt64, _ a: UInt64, _ b: UInt64) {
      rows[n] = Row.of(t, a, b)
      n &+= 1
    }
    let last = Int(right == 1 ? eh.rightmost : eh.leftmost)
    let dl = Int(ed.leftmost)
    let dr = Int(ed.rightmost)
    two(1, pair, 0)
    two(2, pair, gap)
    two(3, dw, right)
    two(4, hw, right)
    two(5, dw, pair)
    two(6, hw, pair)
    two(7, hw ^ dw &* Row.third, right)
    two(8, pair, hk)
    two(9, pair, dk)
    two(10, dw, dk)
    two(11, hw, dt | right << 8)
    two(12, dw, ht | right << 8)
    two(13, ed.marker, pair)
    two(14, ed.marker ^ hw, right)
    two(15, pair, tag[d &- 1] | tag[d &+ 1] << 8)
    two(16, pair, tag[h &- 1] | tag[h &+ 1] << 8)
    two(17, pair, label(last) | tag[last] << 8)
    two(18, pair, label(dl) | tag[dl] << 8)
    two(19, pair, label(dr) | tag[dr] << 8)
    two(20, s.suffix[d] & 0xFF_FFFF, pair)
    two(21, s.suffix[h] & 0xFF_FFFF, pair)
    two(22, pair, s.shape[d] | s.shape[h] << 8)
    two(23, word[d &- 1], pair)
    two(24, word[d &+ 1], pair)
    two(25, hw, hk ^ (dt << 40) ^ (right << 50))
    two(26, dw ^ hk, pair)
    two(27, word[dl], pair)
    two(28, pair, hk ^ (dk &* Row.third))
    return Int32(truncatingIfNeeded: n)
  }
}

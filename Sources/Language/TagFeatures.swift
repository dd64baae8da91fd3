/// What the tagger looks at.
package enum TagFeatures {
  /// The table has 2^`bits` rows.
  package static let bits: UInt64 = 17
  /// No more rows than this are written.
  package static let count = 32
  private static let fixed = 18

  /// Writes the rows of token `i` that hold whatever the tags before it are.
  @inline(__always)
  static func writeFixed(_ s: Columns, _ i: Int, _ rows: UnsafeMutablePointer<UInt32>) {
    let w = s.word[i]
    let before = s.word[i &- 1]
    let after = s.word[i &+ 1]
    let suffix = s.suffix[i]
    let shape = s.shape[i]
    let shapes = shape | s.shape[i &- 1] << 8 | s.shape[i &+ 1] << 16
    rows[0] = Row.of(1, w)
    rows[1] = Row.of(2, before)
    rows[2] = Row.of(3, after)
    rows[3] = Row.of(4, s.word[i &- 2])
    rows[4] = Row.of(5, s.word[i &+ 2])
    rows[5] = Row.of(6, before, w)
    rows[6] = Row.of(7, w, after)
    rows[7] = Row.of(8, suffix & 0xFFFF)
    rows[8] = Row.of(9, suffix & 0xFF_FFFF, shape)
    rows[9] = Row.of(10, suffix & 0xFFFF_FFFF)
    rows[10] = Row.of(11, suffix & 0xFF_FFFF_FFFF)
    rows[11] = Row.of(12, s.prefix[i])
    rows[12] = Row.of(13, shapes)
    rows[13] = Row.of(14, s.suffix[i &+ 1] & 0xFF_FFFF, s.shape[i &+ 1])
    rows[14] = Row.of(15, s.suffix[i &- 1] & 0xFF_FFFF)
    rows[15] = Row.of(16, after, s.word[i &+ 2])
    rows[16] = Row.of(17, suffix & 0xFF_FFFF, s.suffix[i &+ 1] & 0xFF_FFFF)
    rows[17] = Row.of(18, w, shape | (i == 0 ? 256 : 0))
  }

  /// Writes all rows of token `i`, given the tags before it.
  @inline(__always)
  static func writeAll(_ s: Columns, _ i: Int, _ rows: UnsafeMutablePointer<UInt32>) -> Int32 {
    writeFixed(s, i, rows)
    let t1 = s.tag[i &- 1]
    let t2 = t1 | s.tag[i &- 2] << 8
    let w = s.word[i]
    rows[18] = Row.of(20, t1)
    rows[19] = Row.of(21, t2)
    rows[20] = Row.of(22, w, t1)
    rows[21] = Row.of(23, s.suffix[i] & 0xFF_FFFF, t1)
    rows[22] = Row.of(24, s.word[i &+ 1], t1)
    rows[23] = Row.of(25, w, t2)
    rows[24] = Row.of(26, s.suffix[i &+ 1] & 0xFF_FFFF, t2)
    rows[25] = Row.of(27, s.shape[i] | s.shape[i &+ 1] << 8, t1)
    rows[26] = Row.of(28, s.word[i &- 1], s.tag[i &- 2])
    let lexicon = s.lexicon[i]
    rows[27] = Row.of(29, lexicon, s.shape[i] | t1 << 8)
    rows[28] = Row.of(30, lexicon, s.suffix[i] & 0xFFFF)
    rows[29] = Row.of(31, lexicon | s.lexicon[i &+ 1] << 16, t1)
    rows[30] = Row.of(32, lexicon | s.lexicon[i &+ 1] << 16 | s.lexicon[i &- 1] << 32)
    return 31
  }

  /// Writes all rows of token `i`, for training.
  package static func write(_ s: Columns, _ i: Int, _ rows: UnsafeMutablePointer<UInt32>) -> Int32 {
    writeAll(s, i, rows)
  }
}

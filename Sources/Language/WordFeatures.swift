/// What the network looks at in a word by itself: each feature that training kept has a vector.
package enum WordFeatures {
  /// How many hashes a word has.
  package static let count = 12

  /// Writes the hashes of token `i`.
  @inline(__always)
  package static func write(_ s: Columns, _ i: Int, _ hashes: UnsafeMutablePointer<UInt32>) {
    let word = s.word[i]
    let suffix = s.suffix[i]
    let prefix = s.prefix[i]
    let shape = s.shape[i]
    let lexicon = s.lexicon[i]
    hashes[0] = Row.of(1, word)
    hashes[1] = Row.of(2, word, shape)
    hashes[2] = Row.of(3, prefix)
    hashes[3] = Row.of(4, prefix > 0xFF_FFFF ? prefix >> 8 : prefix)
    hashes[4] = Row.of(5, suffix & 0xFFFF)
    hashes[5] = Row.of(6, suffix & 0xFF_FFFF)
    hashes[6] = Row.of(7, suffix & 0xFFFF_FFFF)
    hashes[7] = Row.of(8, suffix & 0xFF_FFFF_FFFF)
    hashes[8] = Row.of(9, shape)
    hashes[9] = Row.of(10, lexicon)
    hashes[10] = Row.of(11, suffix & 0xFF_FFFF, shape)
    hashes[11] = Row.of(12, lexicon, shape)
  }
}

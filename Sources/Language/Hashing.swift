/// Rows of the hashed weight tables.
///
/// The upper bits of a feature's hash are its row and the lower 16 a fingerprint that stands beside the row's
/// weights, so that a feature that was pruned, or never seen, adds nothing. There is no probing: each feature costs
/// one load. (The two small tables of the segmenter have no fingerprints: there collisions are accepted.)
@usableFromInline
enum Row {
  static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  static let first: UInt64 = 0xD6E8_FEB8_6659_FD93
  static let second: UInt64 = 0xA076_1D64_78BD_642F
  static let third: UInt64 = 0xE703_7ED1_A0B4_28DB

  /// The row of a feature of one value, for the template `t` in a table of 2^`bits` rows.
  @inline(__always)
  static func of(_ t: UInt64, _ a: UInt64, bits: UInt64) -> UInt32 {
    let x = (a ^ (t &* seed)) &* first
    return UInt32(truncatingIfNeeded: ((x ^ (x >> 32)) &* second) >> (64 - bits))
  }

  @inline(__always)
  static func of(_ t: UInt64, _ a: UInt64, _ b: UInt64, bits: UInt64) -> UInt32 {
    let x = (a ^ (t &* seed)) &* first
    return UInt32(truncatingIfNeeded: ((x ^ (x >> 32) ^ (b &* third)) &* second) >> (64 - bits))
  }

  /// The hash of a feature of up to three values, for the template `t`.
  @inline(__always)
  static func of(_ t: UInt64, _ a: UInt64, _ b: UInt64 = 0) -> UInt32 {
    of(t, a, b, bits: 32)
  }

  @inline(__always)
  static func of(_ t: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt32 {
    of(t, a, b ^ ((c &* first) >> 7), bits: 32)
  }
}

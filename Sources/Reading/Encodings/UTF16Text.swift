/// UTF-16 (RFC 2781), told by its mark or by its zeros.
enum UTF16Text {
  /// Whether a byte-order mark says UTF-16, and which; a mark of UTF-32 begins as one of UTF-16 does.
  static func marked(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFE, 0xFF]) { return true }
    if bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return false }
    return nil
  }

  /// Whether text without a mark is big-endian UTF-16; nil where it is no UTF-16.
  ///
  /// Blanks and line ends have a zero on one side, and the other bytes of that side are zeros or of one block of
  /// letters: in binary files zeros stand on both sides, or anything stands between them.
  static func isBigEndian(_ bytes: [UInt8]) -> Bool? {
    let count = min(bytes.count, 4096) & ~1
    guard count >= 8 else { return nil }
    for isBigEndian in [false, true] {
      let high = isBigEndian ? 0 : 1
      var counts = [Int](repeating: 0, count: 256)
      var isText = true
      for at in stride(from: 0, to: count, by: 2) {
        let low = bytes[at + 1 - high]
        let block = bytes[at + high]
        counts[Int(block)] += 1
        if low == 0 || block == 0 && low < 32 && !(9...13).contains(low) { isText = false }
      }
      let most = counts[1...].max() ?? 0
      if isText, counts[0] * 12 > count / 2, (counts[0] + most) * 4 > count / 2 * 3 { return isBigEndian }
    }
    return nil
  }

  /// The bytes as UTF-8, and the way back to them, without the mark. A lone surrogate or a last odd byte becomes U+FFFD.
  static func decoded(_ bytes: [UInt8], isBigEndian: Bool) -> (text: [UInt8], map: SourceMap) {
    var text: [UInt8] = []
    var map = SourceMap()
    text.reserveCapacity(bytes.count)
    let high = isBigEndian ? 0 : 1
    func unit(_ at: Int) -> UInt32? {
      at + 1 < bytes.count ? UInt32(bytes[at + high]) << 8 | UInt32(bytes[at + 1 - high]) : nil
    }
    var at = unit(0) == 0xFEFF ? 2 : 0
    while at < bytes.count {
      let start = at
      var value: UInt32 = 0xFFFD
      if let first = unit(at) {
        value = first
        if first & 0xFC00 == 0xD800, let second = unit(at + 2), second & 0xFC00 == 0xDC00 {
          value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
          at += 2
        }
      }
      at = min(at + 2, bytes.count)
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      let length = UTF8.width(scalar)
      map.append(text: text.count, replacing: start..<at, length: length)
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { text.append(byte) }
    }
    return (text, map)
  }
}

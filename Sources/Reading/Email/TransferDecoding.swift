/// A part of a source as it reads when it is decoded, and the way back.
struct DecodedPart {
  var bytes: [UInt8] = []
  /// From `bytes` to the source.
  var map = SourceMap()
  /// Where something stands that the encoding does not allow: a byte of the source.
  var firstBad: Int?

  /// Takes bytes of the source as they are.
  mutating func take(_ source: [UInt8], _ range: Range<Int>) {
    map.append(text: bytes.count, source: range.lowerBound, length: range.count)
    bytes += source[range]
  }

  /// This part in UTF-8, where `decoding` has what `bytes` are in it.
  func read(as decoding: TextDecoding) -> DecodedPart {
    DecodedPart(bytes: decoding.text, map: decoding.map.composed(with: map), firstBad: firstBad)
  }
}

/// The transfer encodings of mail (RFC 2045).
enum TransferDecoding {
  /// A range of a mail decoded; `encoding` is the value of `Content-Transfer-Encoding`, lower case.
  static func decode(_ source: [UInt8], _ range: Range<Int>, as encoding: String) -> DecodedPart {
    switch encoding {
    case "quoted-printable": return quotedPrintable(source, range)
    case "base64": return base64(source, range)
    default:
      var part = DecodedPart()
      if !range.isEmpty { part.take(source, range) }
      return part
    }
  }

  /// `=E9` is a byte, `=` at a line's end goes with it. In a header `_` is a blank (RFC 2047).
  static func quotedPrintable(_ source: [UInt8], _ range: Range<Int>, isHeader: Bool = false) -> DecodedPart {
    var part = DecodedPart()
    var start = range.lowerBound
    var at = start
    func flush() { if start < at { part.take(source, start..<at) } }
    while at < range.upperBound {
      let byte = source[at]
      if isHeader, byte == UInt8(ascii: "_") {
        flush()
        part.map.append(text: part.bytes.count, replacing: at..<at + 1, length: 1)
        part.bytes.append(32)
        at += 1
        start = at
        continue
      }
      guard byte == UInt8(ascii: "=") else {
        at += 1
        continue
      }
      if at + 2 < range.upperBound, let high = hex(source[at + 1]), let low = hex(source[at + 2]) {
        flush()
        part.map.append(text: part.bytes.count, replacing: at..<at + 3, length: 1)
        part.bytes.append(high << 4 | low)
        at += 3
        start = at
        continue
      }
      // Blanks may have been put behind it on the way.
      var end = at + 1
      while end < range.upperBound, source[end] == 32 || source[end] == 9 || source[end] == 13 { end += 1 }
      if end == range.upperBound || source[end] == 10 {
        flush()
        at = min(end + 1, range.upperBound)
        start = at
      } else {
        part.firstBad = part.firstBad ?? at
        at += 1
      }
    }
    flush()
    return part
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 55
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 87
    default: nil
    }
  }

  /// Groups of four letters are three bytes each; what is no letter of base64 is passed over.
  static func base64(_ source: [UInt8], _ range: Range<Int>) -> DecodedPart {
    var part = DecodedPart()
    part.bytes.reserveCapacity(range.count * 3 / 4)
    var group: UInt32 = 0
    var count = 0
    var start = range.lowerBound
    func close(_ end: Int, _ length: Int) {
      let bits = group << UInt32(6 * (4 - count))
      part.map.append(text: part.bytes.count, replacing: start..<end, length: length)
      for index in 0..<length { part.bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(16 - 8 * index))) }
      group = 0
      count = 0
    }
    for at in range {
      let byte = source[at]
      if byte == UInt8(ascii: "=") {
        if count > 1 { close(at + 1, count - 1) }
        count = 0
        group = 0
        continue
      }
      guard let value = letter(byte) else {
        if byte > 32 { part.firstBad = part.firstBad ?? at }
        continue
      }
      if count == 0 { start = at }
      group = group << 6 | UInt32(value)
      count += 1
      if count == 4 { close(at + 1, 3) }
    }
    if count > 1 { close(range.upperBound, count - 1) }
    return part
  }

  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

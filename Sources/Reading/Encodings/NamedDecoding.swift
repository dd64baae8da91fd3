extension TextDecoding {
  /// Bytes in an encoding that a mail or a page names (`iso-8859-1`, in any case); nil where the name is not known.
  static func decode(_ bytes: [UInt8], as name: String) -> TextDecoding? {
    switch name.lowercased() {
    case "utf-8", "utf8":
      guard UTF8Check.firstInvalid(bytes) == nil else { return nil }
      return TextDecoding(
        text: bytes, map: SourceMap(runs: [.init(text: 0, source: 0, length: bytes.count)]), encoding: "utf-8"
      )
    case "us-ascii", "ascii", "iso-8859-1", "latin1": return latin1(bytes)
    default: return nil
    }
  }

  /// Each byte the character of its number.
  private static func latin1(_ bytes: [UInt8]) -> TextDecoding {
    var text: [UInt8] = []
    var map = SourceMap()
    for (at, byte) in bytes.enumerated() {
      if byte < 0x80 {
        map.append(text: text.count, source: at, length: 1)
        text.append(byte)
      } else {
        map.append(text: text.count, replacing: at..<at + 1, length: 2)
        text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return TextDecoding(text: text, map: map, encoding: "iso-8859-1")
  }
}

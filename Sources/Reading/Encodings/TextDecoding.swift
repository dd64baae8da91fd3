/// A source in another encoding, as UTF-8.
struct TextDecoding {
  /// The source as UTF-8.
  let text: [UInt8]
  /// From `text` to the source.
  let map: SourceMap
  /// The encoding's name (WHATWG Encoding), lower case.
  let encoding: String

  /// The source as UTF-8; nil where it is UTF-8 already, or no text that could be told.
  ///
  /// In this order: the encoding that is given, a byte-order mark, whether it is UTF-8, the zeros of UTF-16, whether it
  /// is UTF-8 with a damage, the encoding that the document names, and which language and encoding the letters fit.
  /// - Throws: `ReadingError` for an encoding that is known and not read, and for NUL bytes.
  static func decoded(_ bytes: [UInt8], name: String, encoding: String? = nil) throws -> TextDecoding? {
    if let encoding {
      guard let meaning = EncodingNames.meaning(of: encoding), meaning != .foreign else {
        throw ReadingError.encoding(name: name, encoding: encoding)
      }
      return try decoded(bytes, name: name, meaning)
    }
    if let isBigEndian = UTF16Text.marked(bytes) {
      return try decoded(bytes, name: name, .utf16(isBigEndian: isBigEndian))
    }
    let zero = bytes.firstIndex(of: 0)
    if zero != nil, let isBigEndian = UTF16Text.isBigEndian(bytes) {
      return try decoded(bytes, name: name, .utf16(isBigEndian: isBigEndian))
    }
    guard zero == nil, UTF8Check.firstInvalid(bytes) != nil, !isDamaged(bytes) else { return nil }
    if let label = DeclaredEncoding.label(bytes), let meaning = EncodingNames.meaning(of: label) {
      switch meaning {
      case .foreign: throw ReadingError.encoding(name: name, encoding: label)
      case .singleByte: return try decoded(bytes, name: name, meaning)
      // It cannot be: these bytes are neither.
      case .utf8, .utf16: break
      }
    }
    guard let encoding = EncodingMeasure.encoding(of: bytes) else { return nil }
    return try decoded(bytes, name: name, .singleByte(encoding))
  }

  static func decoded(_ bytes: [UInt8], name: String, _ meaning: EncodingNames.Meaning) throws
    -> TextDecoding?
  {
    switch meaning {
    case .utf8, .foreign: return nil
    case .utf16(let isBigEndian):
      let (text, map) = UTF16Text.decoded(bytes, isBigEndian: isBigEndian)
      if let zero = text.firstIndex(of: 0) {
        throw ReadingError.binary(name: name, offset: map.source(of: zero..<zero + 1).lowerBound)
      }
      return TextDecoding(text: text, map: map, encoding: isBigEndian ? "utf-16be" : "utf-16le")
    case .singleByte(let encoding):
      if let zero = bytes.firstIndex(of: 0) { throw ReadingError.binary(name: name, offset: zero) }
      guard let upper = SingleByte.upper(encoding) else { return nil }
      let (text, map) = SingleByte.decoded(bytes, upper)
      return TextDecoding(text: text, map: map, encoding: encoding)
    }
  }

  /// Whether what is no UTF-8 was UTF-8 once: of its leads and strays four of five begin a whole sequence. To read such
  /// a file in another encoding would make nonsense of all that is whole.
  private static func isDamaged(_ bytes: [UInt8]) -> Bool {
    var whole = 0
    var stray = 0
    var at = 0
    while at < bytes.count {
      let lead = bytes[at]
      at += 1
      guard lead >= 0x80 else { continue }
      let length = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
      var got = 0
      while got < length, at < bytes.count, bytes[at] & 0xC0 == 0x80 {
        got += 1
        at += 1
      }
      // A sequence that the file's end cuts off counts with the whole ones.
      if lead >= 0xC0, lead < 0xF8, got == length || got > 0 && at == bytes.count {
        whole += 1
      } else {
        stray += 1
      }
    }
    return whole * 5 >= (whole + stray) * 4
  }
}

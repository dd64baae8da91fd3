/// The character references of HTML that texts have: `&amp;`, `&#8217;`.
enum CharacterReferences {
  /// Names and what they stand for, one a line.
  static let lines: [(name: String, text: String)] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{A0}"),
    ("ensp", "\u{2002}"),
    ("emsp", "\u{2003}"),
    ("thinsp", "\u{2009}"),
    ("shy", "\u{AD}"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("sbquo", "‚"),
    ("bdquo", "„"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("bull", "•"),
    ("middot", "·"),
    ("copy", "©"),
    ("reg", "®"),
    ("trade", "™"),
    ("sect", "§"),
    ("para", "¶"),
    ("deg", "°"),
    ("euro", "€"),
    ("pound", "£"),
    ("yen", "¥"),
    ("cent", "¢"),
    ("frac12", "½"),
    ("times", "×"),
    ("agrave", "à"),
    ("aacute", "á"),
    ("acirc", "â"),
    ("atilde", "ã"),
    ("auml", "ä"),
    ("aring", "å"),
    ("aelig", "æ"),
    ("ccedil", "ç"),
    ("egrave", "è"),
    ("eacute", "é"),
    ("ecirc", "ê"),
    ("euml", "ë"),
    ("iacute", "í"),
    ("icirc", "î"),
    ("iuml", "ï"),
    ("ntilde", "ñ"),
    ("oacute", "ó"),
    ("ocirc", "ô"),
    ("otilde", "õ"),
    ("ouml", "ö"),
    ("oslash", "ø"),
    ("uacute", "ú"),
    ("ucirc", "û"),
    ("uuml", "ü"),
    ("yacute", "ý"),
    ("szlig", "ß"),
    ("Aring", "Å"),
    ("Auml", "Ä"),
    ("Eacute", "É"),
    ("Oslash", "Ø"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
  ]

  private static let table: [String: String] = Dictionary(
    lines.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })

  /// What the reference at `at` stands for, and its length in bytes; nil where none stands there.
  static func reference(_ bytes: [UInt8], _ at: Int, to end: Int) -> (text: [UInt8], length: Int)? {
    guard at + 2 < end, bytes[at] == UInt8(ascii: "&"),
      let close = bytes[(at + 1)..<min(end, at + 34)].firstIndex(of: UInt8(ascii: ";")), close > at + 1
    else { return nil }
    let length = close + 1 - at
    if bytes[at + 1] == UInt8(ascii: "#") {
      let digits = String(decoding: bytes[at + 2..<close], as: UTF8.self)
      let isHex = digits.first == "x" || digits.first == "X"
      guard let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else { return nil }
      let scalar = number == 0 ? "\u{FFFD}" : Unicode.Scalar(number) ?? "\u{FFFD}"
      return (Array(String(Character(scalar)).utf8), length)
    }
    return table[String(decoding: bytes[at + 1..<close], as: UTF8.self)].map { (Array($0.utf8), length) }
  }
}

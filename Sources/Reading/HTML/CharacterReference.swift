/// A character reference (`&amp;`, `&#8211;`): how much of the source and of the text it is.
///
/// The parser has read it already; what is left to find out is where it ends in the source. References may lack their
/// semicolon, and what looks like one may be none ("AT&T").
struct CharacterReference {
  /// Its length in the source, bytes.
  let source: Int
  /// Its length in the text, bytes.
  let text: Int

  /// The reference at the start of `range`, which the text has at `read`; nil where the `&` stands for itself.
  init?(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ read: Int
  ) {
    let ends = CharacterReference.ends(source, range)
    let character = CharacterReference.width(text[read])
    for end in ends {
      // The names of two characters are few; what follows must agree on both sides.
      for length in [
        character,
        character + (read + character < text.count ? CharacterReference.width(text[read + character]) : 0),
      ]
      where read + length <= text.count {
        let next = read + length
        let isGood =
          end == range.upperBound
          ? next == text.count
          : next == text.count || source[end] == text[next] || [13, 38, 60].contains(source[end])
        guard isGood else { continue }
        self.source = end - range.lowerBound
        self.text = length
        return
      }
    }
    return nil
  }

  private static func width(_ lead: UInt8) -> Int { lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  /// Where it may end, the likeliest first; none for a sign that begins no reference.
  private static func ends(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Int] {
    var at = range.lowerBound + 1
    func isAlphanumeric(_ byte: UInt8) -> Bool {
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
    if at < range.upperBound, source[at] == UInt8(ascii: "#") {
      at += 1
      let isHex = at < range.upperBound && source[at] | 32 == UInt8(ascii: "x")
      if isHex { at += 1 }
      let digits = at
      while at < range.upperBound,
        (48...57).contains(source[at]) || isHex && (97...102).contains(source[at] | 32)
      {
        at += 1
      }
      guard at > digits else { return [] }
      return [at < range.upperBound && source[at] == UInt8(ascii: ";") ? at + 1 : at]
    }
    let start = at
    while at < range.upperBound, at - start < 40, isAlphanumeric(source[at]) { at += 1 }
    var ends: [Int] = []
    let isClosed = at < range.upperBound && source[at] == UInt8(ascii: ";") && at > start
    if isClosed { ends.append(at + 1) }
    for length in stride(from: min(6, at - start), to: 1, by: -1)
    where bare.contains(String(decoding: source[start..<start + length], as: UTF8.self)) {
      ends.append(start + length)
    }
    return ends
  }

  /// The names that may stand without a semicolon (HTML Living Standard, 13.5).
  private static let bare = Set(
    """
    AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave \
    Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc \
    acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth \
    euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde \
    oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig \
    thorn times uacute ucirc ugrave uml uuml yacute yen yuml
    """.split(separator: " ").map(String.init))
}

/// What single lines of text without markup are: headings, and the "Key: value" lines of a curriculum vitae.
enum TextLines {
  /// Whether a line that stands alone is a heading: a few words with a capital in front and no sentence's end, number or
  /// comma. In capitals it may be longer.
  static func isHeading(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard (3...60).contains(line.count), let first = bytes[line].first, isUpper(first) else { return false }
    var words = 1
    var hasLower = false
    for at in line {
      switch bytes[at] {
      case 32: words += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "@"):
        return false
      case UInt8(ascii: "a")...UInt8(ascii: "z"): hasLower = true
      default: break
      }
    }
    if bytes[line].starts(with: "By ".utf8) || bytes[line].starts(with: "BY ".utf8) { return false }
    return words <= (hasLower ? 5 : 8)
  }

  /// The key and the value of a line of personal data: "Date of birth: 22 February 1959".
  static func personal(_ bytes: [UInt8], _ line: Range<Int>) -> (key: Range<Int>, value: Range<Int>)? {
    guard line.count < 140, let colon = bytes[line].prefix(32).firstIndex(of: UInt8(ascii: ":")),
      colon + 1 < line.upperBound, bytes[colon + 1] == 32, bytes[line.upperBound - 1] != UInt8(ascii: ".")
    else { return nil }
    let key = String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self).lowercased()
    guard keys.contains(key) else { return nil }
    return (line.lowerBound..<colon, colon + 2..<line.upperBound)
  }

  /// Keys of personal data in lower case.
  private static let keys: Set<String> = [
    "name", "full name", "date of birth", "place of birth", "birth date", "birthplace", "born", "birth name",
    "maiden name", "date of death", "place of death", "died", "nationality", "citizenship", "religion",
    "party",
    "political party", "spouse", "alma mater", "native name",
  ]

  private static func isUpper(_ byte: UInt8) -> Bool { (65...90).contains(byte) || byte >= 0xC3 }
}

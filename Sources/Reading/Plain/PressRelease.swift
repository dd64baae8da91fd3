/// The lines of a press release that are no part of what it says.
enum PressRelease {
  /// Lines that stand alone, lower case, without marks at either end; one a line.
  static let marks: Set<String> = [
    "for immediate release",
    "for release",
    "for immediate publication",
    "press release",
    "news release",
    "media release",
    "press statement",
    "media statement",
    "press notice",
    "end",
    "ends",
    "30",
    "more",
    "end of release",
  ]

  /// What a paragraph with the addresses of a press office begins with, lower case; one a line.
  static let contacts: [String] = [
    "contact:",
    "contacts:",
    "contact information:",
    "media contact",
    "press contact",
    "media enquiries",
    "media inquiries",
    "press enquiries",
    "press office:",
    "press inquiries",
    "for more information",
    "for further information",
    "for media enquiries",
    "for media inquiries",
  ]

  /// Whether a line is a mark: "FOR IMMEDIATE RELEASE", "-30-", "###", "ENDS".
  static func isMark(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count <= 60 else { return false }
    var low = line.lowerBound
    var high = line.upperBound
    func isFrame(_ byte: UInt8) -> Bool {
      byte == 32
        || [UInt8(ascii: "-"), UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: ":")].contains(byte)
    }
    while low < high, isFrame(bytes[low]) { low += 1 }
    while high > low, isFrame(bytes[high - 1]) { high -= 1 }
    // "###", "# # #", "***"
    if low == high {
      return bytes[line].count { $0 != 32 } >= 3 && bytes[line.lowerBound] != UInt8(ascii: ":")
    }
    let isCapital = !bytes[low..<high].contains { (97...122).contains($0) }
    let isFramed = low > line.lowerBound && high < line.upperBound
    guard isCapital || isFramed || bytes[low..<high].first == UInt8(ascii: "E") else {
      return isRelease(bytes, low..<high)
    }
    let words = String(decoding: bytes[low..<high], as: UTF8.self).lowercased()
    // "30" and "MORE" are words but for the dashes around them.
    if words == "30" || words == "more" { return isFramed }
    return marks.contains(words) || words.hasPrefix("embargoed until") || words.hasPrefix("embargoed for")
  }

  /// "For Immediate Release"
  private static func isRelease(_ bytes: [UInt8], _ words: Range<Int>) -> Bool {
    bytes[words.lowerBound] == UInt8(ascii: "F") && words.count > 10
      && marks.contains(String(decoding: bytes[words], as: UTF8.self).lowercased())
  }

  /// Whether a paragraph gives the addresses of a press office: it begins with the words for that and has short lines.
  static func isContact(_ bytes: [UInt8], _ paragraph: [Range<Int>]) -> Bool {
    guard let first = paragraph.first, paragraph.count <= 8, paragraph.allSatisfy({ $0.count <= 120 }),
      let initial = bytes[first].first, (65...90).contains(initial)
    else { return false }
    let head = String(decoding: bytes[first].prefix(30), as: UTF8.self).lowercased()
    guard contacts.contains(where: head.hasPrefix) else { return false }
    // Somewhere a number to ring or an address to write to.
    let all = bytes[first.lowerBound..<(paragraph.last?.upperBound ?? first.upperBound)]
    return all.contains(UInt8(ascii: "@")) || all.count { (48...57).contains($0) } >= 5
      || head.hasPrefix("contact")
      || bytes[first].last == UInt8(ascii: ":")
  }
}

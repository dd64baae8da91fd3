/// Tells lines that were wrapped at a margin from lines that are paragraphs.
enum LineWrapping {
  /// Lines of about one length that go on in the next: most of them end no sentence, and none is long.
  static func isWrapped(_ bytes: [UInt8], _ lines: some Sequence<Range<Int>>) -> Bool {
    var followed = 0
    var open = 0
    var before: Range<Int>?
    for line in lines.prefix(4000) {
      defer { before = line }
      guard line.count < 200 else { return false }
      guard let last = before, last.count > 40, !line.isEmpty else { continue }
      followed += 1
      if !endsSentence(bytes, last) { open += 1 }
    }
    return followed > 0 && open * 2 > followed
  }

  /// Whether a line ends with a full stop, perhaps behind it a closing quotation mark or bracket.
  static func endsSentence(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound {
      let byte = bytes[end - 1]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), 32, 9, 13: end -= 1
      // ” and ’
      case 0x9D, 0x99:
        guard end - 3 >= line.lowerBound, bytes[end - 2] == 0x80, bytes[end - 3] == 0xE2 else { return false }
        end -= 3
      default: return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(byte)
      }
    }
    return false
  }
}

import Records

/// Text without markup: paragraphs between empty lines, perhaps a title in the first line.
enum TextForm {
  static func read(_ bytes: [UInt8], from start: Int, into outline: inout Outline) {
    let lines = Array(Lines(bytes, from: start))
    let wrapped = isWrapped(bytes, lines)
    var paragraph: [Range<Int>] = []
    var isFirst = true
    func close(_ outline: inout Outline) {
      defer { paragraph.removeAll(keepingCapacity: true) }
      guard !paragraph.isEmpty else { return }
      if isFirst, paragraph.count == 1, looksLikeTitle(bytes, outline.trimmed(paragraph[0])) {
        outline.entitle(paragraph[0])
      } else {
        outline.append(.paragraph, paragraph)
      }
      isFirst = false
    }
    for line in lines {
      let trimmed = outline.trimmed(line)
      if trimmed.isEmpty {
        close(&outline)
        continue
      }
      // Where lines are not wrapped, each is a paragraph of its own.
      if !wrapped { close(&outline) }
      if let item = bullet(bytes, trimmed) {
        close(&outline)
        outline.append(.listItem, [item])
        isFirst = false
        continue
      }
      paragraph.append(trimmed)
    }
    close(&outline)
  }

  /// Lines of about one length that go on in the next: most of them neither short nor ending a sentence.
  private static func isWrapped(_ bytes: [UInt8], _ lines: [Range<Int>]) -> Bool {
    var followed = 0
    var open = 0
    var longest = 0
    for (index, line) in lines.enumerated().prefix(2000) where index + 1 < lines.count {
      longest = max(longest, line.count)
      guard line.count > 40, !lines[index + 1].isEmpty else { continue }
      followed += 1
      if let last = bytes[line].last,
        ![UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\"")].contains(last)
      {
        open += 1
      }
    }
    return followed > 0 && open * 2 > followed && longest < 200
  }

  private static func looksLikeTitle(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count <= 150, let last = bytes[line].last else { return false }
    return ![UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\"")]
      .contains(last)
  }

  private static func bullet(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    guard line.count > 2, bytes[line.lowerBound + 1] == 32,
      bytes[line.lowerBound] == UInt8(ascii: "-") || bytes[line.lowerBound] == UInt8(ascii: "*")
    else { return nil }
    return line.lowerBound + 2..<line.upperBound
  }
}

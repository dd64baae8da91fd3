import Records

/// Text without markup: paragraphs between empty lines, perhaps a title in the first line.
enum TextForm {
  static func read(_ bytes: [UInt8], from start: Int, into outline: inout Outline) {
    let wrapped = LineWrapping.isWrapped(bytes, Lines(bytes, from: start))
    var paragraph: [Range<Int>] = []
    var title: Range<Int>?
    var seen = 0
    var isBelowBlank = true
    var heading: Range<Int>?
    /// A heading counts once something stands under it.
    func open(_ outline: inout Outline) {
      guard let range = heading else { return }
      heading = nil
      outline.open(level: 2, title: range)
    }
    func close(_ outline: inout Outline) {
      defer { paragraph.removeAll(keepingCapacity: true) }
      guard let first = paragraph.first else { return }
      seen += 1
      if seen == 1, paragraph.count == 1, looksLikeTitle(bytes, first) {
        title = first
        return
      }
      // A first line with nothing behind it was the text itself; with something, it was the title.
      if let range = title {
        outline.entitle(range)
        title = nil
      }
      if seen > 1, paragraph.count == 1, isBelowBlank, TextLines.isHeading(bytes, first) {
        open(&outline)
        heading = first
        return
      }
      open(&outline)
      if paragraph.count == 1, let (key, value) = TextLines.personal(bytes, first) {
        outline.append(.field(key: String(decoding: bytes[key], as: UTF8.self)), [value])
        return
      }
      if seen <= 6, let date = FrontMatter.dateLine(bytes, first), outline.date == nil { outline.date = date }
      // "OSLO, 3 May 2013 —" is no part of the first sentence.
      if seen <= 6, let story = FrontMatter.afterDateline(bytes, first) {
        paragraph[0] = story..<first.upperBound
      }
      outline.append(.paragraph, paragraph)
    }
    for line in Lines(bytes, from: start) {
      let line = outline.trimmed(line)
      if line.isEmpty {
        close(&outline)
        isBelowBlank = true
        continue
      }
      // Where lines are not wrapped, each is a paragraph of its own; so is what stands above the story.
      if !wrapped
        || line.count <= 150 && seen == 0 && paragraph.count == 1
          && !goesOn(bytes, paragraph[0], into: line)
      {
        if !paragraph.isEmpty {
          close(&outline)
          isBelowBlank = false
        }
      }
      if let item = bullet(bytes, line) {
        close(&outline)
        if let range = title {
          outline.entitle(range)
          title = nil
        }
        open(&outline)
        outline.append(.listItem, [item])
        seen += 1
        isBelowBlank = false
        continue
      }
      paragraph.append(line)
    }
    close(&outline)
    if let range = heading { outline.append(.paragraph, [range]) }
    if let range = title { outline.append(.paragraph, [range]) }
  }

  /// Whether a first line may be wrapped into the second: it is long enough to have met a margin.
  private static func goesOn(_ bytes: [UInt8], _ line: Range<Int>, into next: Range<Int>) -> Bool {
    line.count * 4 > next.count * 3 || !looksLikeTitle(bytes, line)
  }

  private static func looksLikeTitle(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count <= 150, let last = bytes[line].last else { return false }
    switch last {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\""):
      return false
    default: return true
    }
  }

  private static func bullet(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    guard line.count > 2, bytes[line.lowerBound + 1] == 32,
      bytes[line.lowerBound] == UInt8(ascii: "-") || bytes[line.lowerBound] == UInt8(ascii: "*")
    else { return nil }
    return line.lowerBound + 2..<line.upperBound
  }
}

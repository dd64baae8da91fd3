import Records

/// The plain article form of an encyclopaedia page: `= Title =`, an `Infobox` of `- Key: value` lines,
/// `==Section==` headings, paragraphs and lists.
enum PlainForm {
  /// Whether the first lines look like this form: a heading between equals signs, or an infobox.
  static func looksPlain(_ bytes: [UInt8], from start: Int) -> Bool {
    var seen = 0
    for line in Lines(bytes, from: start) {
      let line = trimmed(bytes, line)
      if line.isEmpty { continue }
      if heading(bytes, line) != nil || isInfobox(bytes, line) { return true }
      seen += 1
      if seen > 200 { return false }
    }
    return false
  }

  static func read(_ bytes: [UInt8], from start: Int, into outline: inout Outline) {
    var paragraph: [Range<Int>] = []
    var inInfobox = false
    var hasTitle = false
    func close(_ outline: inout Outline) {
      outline.append(.paragraph, paragraph)
      paragraph.removeAll(keepingCapacity: true)
    }
    for line in Lines(bytes, from: start) {
      let line = trimmed(bytes, line)
      if line.isEmpty {
        close(&outline)
        continue
      }
      if let (level, words) = heading(bytes, line) {
        close(&outline)
        inInfobox = false
        if level == 1, !hasTitle, outline.sections.isEmpty {
          hasTitle = true
          outline.entitle(words)
        } else {
          outline.open(level: level, title: words)
        }
        continue
      }
      if isInfobox(bytes, line) {
        close(&outline)
        inInfobox = true
        continue
      }
      if let item = listItem(bytes, line) {
        close(&outline)
        if inInfobox, let (key, value) = field(bytes, item) {
          outline.append(.field(key: String(decoding: bytes[key], as: UTF8.self)), [value])
        } else {
          outline.append(.listItem, [item])
        }
        continue
      }
      if inInfobox {
        // A value that goes on in the next line, or the first line of prose.
        inInfobox = false
      }
      paragraph.append(line)
    }
    close(&outline)
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] == 32 || bytes[low] == 9 { low += 1 }
    while high > low, bytes[high - 1] == 32 || bytes[high - 1] == 9 { high -= 1 }
    return low..<high
  }

  /// `== Words ==`: the level and the words. Both sides must have the same number of signs, one to six.
  static func heading(_ bytes: [UInt8], _ line: Range<Int>) -> (level: Int, words: Range<Int>)? {
    let sign = UInt8(ascii: "=")
    var level = 0
    while level < 7, line.lowerBound + level < line.upperBound, bytes[line.lowerBound + level] == sign {
      level += 1
    }
    guard level >= 1, level <= 6, line.count > level * 2 else { return nil }
    for back in 1...level where bytes[line.upperBound - back] != sign { return nil }
    let words = trimmed(bytes, line.lowerBound + level..<line.upperBound - level)
    return words.isEmpty ? nil : (level, words)
  }

  private static func isInfobox(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count >= 7, line.count < 60 else { return false }
    let word = bytes[line.lowerBound..<line.lowerBound + 7].map { $0 | 32 }
    guard word == Array("infobox".utf8) else { return false }
    // "Infobox", "Infobox officeholder", "Infobox:"; no sentence.
    return !bytes[line].contains(UInt8(ascii: "."))
  }

  /// What stands behind the mark of a list.
  private static func listItem(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    var at = line.lowerBound
    while at < line.upperBound, [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "#")].contains(bytes[at])
    { at += 1 }
    if at > line.lowerBound, at < line.upperBound, bytes[at] == 32 || bytes[at] == 9 {
      return trimmed(bytes, at..<line.upperBound)
    }
    // "•" (U+2022)
    if line.count > 3, bytes[line.lowerBound] == 0xE2, bytes[line.lowerBound + 1] == 0x80,
      bytes[line.lowerBound + 2] == 0xA2
    {
      return trimmed(bytes, line.lowerBound + 3..<line.upperBound)
    }
    return nil
  }

  private static func field(_ bytes: [UInt8], _ item: Range<Int>) -> (key: Range<Int>, value: Range<Int>)? {
    guard let colon = bytes[item].firstIndex(of: UInt8(ascii: ":")), colon - item.lowerBound < 60 else {
      return nil
    }
    let key = trimmed(bytes, item.lowerBound..<colon)
    let value = trimmed(bytes, colon + 1..<item.upperBound)
    guard !key.isEmpty else { return nil }
    return (key, value)
  }
}

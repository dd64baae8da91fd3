/// What single lines of Markdown are (CommonMark 0.31, tables and footnotes as GitHub writes them).
enum MarkdownLines {
  /// The columns a line is indented by, a tab reaching the next multiple of four, and where its first byte stands.
  static func indent(_ bytes: [UInt8], _ line: Range<Int>) -> (columns: Int, start: Int) {
    var columns = 0
    var at = line.lowerBound
    while at < line.upperBound {
      if bytes[at] == 32 { columns += 1 } else if bytes[at] == 9 { columns += 4 - columns % 4 } else { break }
      at += 1
    }
    return (columns, at)
  }

  /// `## Words ##`
  static func heading(_ bytes: [UInt8], _ line: Range<Int>) -> (level: Int, words: Range<Int>)? {
    let (columns, start) = indent(bytes, line)
    guard columns < 4 else { return nil }
    let level = bytes[start..<line.upperBound].prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level), start + level == line.upperBound || [32, 9].contains(bytes[start + level])
    else {
      return nil
    }
    var words = bytes.trimmed(start + level..<line.upperBound)
    let closing = bytes[words].reversed().prefix { $0 == UInt8(ascii: "#") }.count
    if closing == words.count {
      words = words.lowerBound..<words.lowerBound
    } else if closing > 0, [32, 9].contains(bytes[words.upperBound - closing - 1]) {
      words = bytes.trimmed(words.lowerBound..<words.upperBound - closing)
    }
    return (level, words)
  }

  /// The line below a heading: 1 for `===`, 2 for `---`.
  static func underline(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    let (columns, start) = indent(bytes, line)
    let marks = bytes.trimmed(start..<line.upperBound)
    guard columns < 4, let first = bytes[marks].first, bytes[marks].allSatisfy({ $0 == first }) else {
      return nil
    }
    return first == UInt8(ascii: "=") ? 1 : first == UInt8(ascii: "-") ? 2 : nil
  }

  /// `***`, `- - -`
  static func isRule(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let (columns, start) = indent(bytes, line)
    guard columns < 4, start < line.upperBound, "*-_".utf8.contains(bytes[start]) else { return false }
    var count = 0
    for at in start..<line.upperBound {
      if bytes[at] == bytes[start] { count += 1 } else if bytes[at] > 32 { return false }
    }
    return count >= 3
  }

  /// The mark that opens a fence of code and how many there are.
  static func fence(_ bytes: [UInt8], _ line: Range<Int>) -> (mark: UInt8, count: Int)? {
    let (columns, start) = indent(bytes, line)
    guard columns < 4, start < line.upperBound, "`~".utf8.contains(bytes[start]) else { return nil }
    let count = bytes[start..<line.upperBound].prefix { $0 == bytes[start] }.count
    guard count >= 3 else { return nil }
    if bytes[start] == UInt8(ascii: "`"), bytes[start + count..<line.upperBound].contains(UInt8(ascii: "`")) {
      return nil
    }
    return (bytes[start], count)
  }

  static func closes(_ fence: (mark: UInt8, count: Int), _ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let (columns, start) = indent(bytes, line)
    let marks = bytes.trimmed(start..<line.upperBound)
    return columns < 4 && marks.count >= fence.count && bytes[marks].allSatisfy { $0 == fence.mark }
  }

  /// The content of a line of a block quote.
  static func quoted(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    let (columns, start) = indent(bytes, line)
    guard columns < 4, start < line.upperBound, bytes[start] == UInt8(ascii: ">") else { return nil }
    let next = start + 1
    return (next < line.upperBound && bytes[next] == 32 ? next + 1 : next)..<line.upperBound
  }

  /// A list's mark: where the item's words begin, and how many columns its other lines are indented by.
  static func item(_ bytes: [UInt8], _ line: Range<Int>) -> (start: Int, columns: Int, isOne: Bool)? {
    let (columns, start) = indent(bytes, line)
    guard columns < 4, start < line.upperBound else { return nil }
    var at = start
    var isOne = true
    if "-*+".utf8.contains(bytes[at]) {
      at += 1
    } else {
      while at < line.upperBound, at - start < 9, (48...57).contains(bytes[at]) { at += 1 }
      guard at > start, at < line.upperBound, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ")")
      else {
        return nil
      }
      isOne = at == start + 1 && bytes[start] == UInt8(ascii: "1")
      at += 1
    }
    if at == line.upperBound { return (at, columns + at - start + 1, false) }
    guard bytes[at] == 32 || bytes[at] == 9 else { return nil }
    let (gap, words) = indent(bytes, at..<line.upperBound)
    // What is indented by more than four is code within the item.
    if words == line.upperBound { return (at, columns + at - start + 1, false) }
    return gap > 4 ? (at + 1, columns + at - start + 1, isOne) : (words, columns + at - start + gap, isOne)
  }

  /// A line without its first `columns` columns of blanks; nil where it has fewer.
  static func outdented(_ bytes: [UInt8], _ line: Range<Int>, by columns: Int) -> Range<Int>? {
    var seen = 0
    var at = line.lowerBound
    while seen < columns {
      guard at < line.upperBound else { return at..<line.upperBound }
      if bytes[at] == 32 { seen += 1 } else if bytes[at] == 9 { seen += 4 - seen % 4 } else { return nil }
      at += 1
    }
    return at..<line.upperBound
  }

  /// `|---|:--:|`: the line below a table's head, with at least one bar.
  static func isTableRule(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let words = bytes.trimmed(line)
    var dashes = 0
    var bars = 0
    for at in words {
      switch bytes[at] {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: ":"), 32, 9: break
      default: return false
      }
    }
    return dashes > 0 && bars > 0
  }

  /// The cells of a row between bars that are not escaped.
  static func cells(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var words = bytes.trimmed(line)
    if bytes[words].first == UInt8(ascii: "|") { words = words.lowerBound + 1..<words.upperBound }
    var cells: [Range<Int>] = []
    var start = words.lowerBound
    var at = start
    while at < words.upperBound {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 2
        continue
      }
      if bytes[at] == UInt8(ascii: "|") {
        cells.append(bytes.trimmed(start..<at))
        start = at + 1
      }
      at += 1
    }
    if start < words.upperBound { cells.append(bytes.trimmed(start..<words.upperBound)) }
    return cells
  }

  /// `[label]: address` or `[^label]: words`: the label's and the rest's place.
  static func definition(_ bytes: [UInt8], _ line: Range<Int>) -> (label: Range<Int>, rest: Range<Int>)? {
    let (columns, start) = indent(bytes, line)
    guard columns < 4, start + 3 < line.upperBound, bytes[start] == UInt8(ascii: "["),
      let close = bytes[start..<min(line.upperBound, start + 300)].firstIndex(of: UInt8(ascii: "]")),
      close > start + 1,
      close + 1 < line.upperBound, bytes[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return (start + 1..<close, bytes.trimmed(close + 2..<line.upperBound))
  }
}

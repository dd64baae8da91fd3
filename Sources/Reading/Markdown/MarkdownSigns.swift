/// Tells Markdown from text with a few dashes and stars in it.
extension MarkdownForm {
  /// Whether the first lines have marks that plain text lacks: two points are enough.
  static func looksLikeMarkdown(_ bytes: [UInt8], from start: Int) -> Bool {
    var points = 0
    var before: Range<Int>?
    for (number, line) in Lines(bytes, from: start).enumerated() {
      if number > 400 || points >= 2 { break }
      defer { before = line }
      let words = bytes.trimmed(line)
      if words.isEmpty { continue }
      if let (_, heading) = MarkdownLines.heading(bytes, line), bytes[heading].first.map(isWord) ?? false {
        points += 2
      }
      if MarkdownLines.fence(bytes, line)?.mark == UInt8(ascii: "`") { points += 1 }
      if MarkdownLines.isTableRule(bytes, line), bytes[words].first == UInt8(ascii: "|") { points += 2 }
      if let (label, rest) = MarkdownLines.definition(bytes, line),
        bytes[label].first == UInt8(ascii: "^") || bytes[rest].starts(with: "http".utf8)
      {
        points += 2
      }
      if let level = MarkdownLines.underline(bytes, line), words.count >= 3, let above = before {
        let title = bytes.trimmed(above)
        // "=====" of about the width of the words above it.
        if !title.isEmpty, abs(title.count - words.count) <= 2 || level == 1 && words.count > 3 {
          points += level == 1 ? 2 : 1
        }
      }
      points += links(bytes, words) + strong(bytes, words)
    }
    return points >= 2
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 32) || byte >= 0xC3 || byte == 91
  }

  /// `[words](http…)`, `![words](…)`
  private static func links(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    var count = 0
    for at in line
    where bytes[at] == UInt8(ascii: "]") && at + 2 < line.upperBound && bytes[at + 1] == UInt8(ascii: "(") {
      let rest = bytes[at + 2..<line.upperBound]
      if rest.starts(with: "http".utf8) || rest.starts(with: "/".utf8) || rest.starts(with: "mailto:".utf8) {
        count += 2
      }
      if count > 2 { break }
    }
    return count
  }

  /// `**words**` once a line.
  private static func strong(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    var open: Int?
    for at in line
    where bytes[at] == UInt8(ascii: "*") && at + 2 < line.upperBound && bytes[at + 1] == UInt8(ascii: "*") {
      if let start = open, at > start + 3, bytes[at - 1] > 32 { return 1 }
      if open == nil, bytes[at + 2] > 32, bytes[at + 2] != UInt8(ascii: "*") { open = at }
    }
    return 0
  }
}

/// Lines of wikitext: headings, lists, tables, paragraphs.
extension WikitextReader {
  /// Reads a range line by line; whatever is in brackets belongs to the line it begins in.
  mutating func readBlocks(_ range: Range<Int>) {
    var at = range.lowerBound
    var cursor = node(from: at)
    var paragraph: Range<Int>?
    func close(_ reader: inout WikitextReader) {
      guard let lines = paragraph else { return }
      paragraph = nil
      reader.readParagraph(lines)
    }
    while at < range.upperBound {
      // A table is a block by itself.
      if cursor < nodes.count, nodes[cursor].kind == .table, isBlank(at..<nodes[cursor].start) {
        close(&self)
        readTable(cursor)
        at = nodes[cursor].end
        cursor = nodes[cursor].next
        if at < range.upperBound, bytes[at] == 10 { at += 1 }
        continue
      }
      let line = at..<endOfLine(at, &cursor, range.upperBound)
      at = min(line.upperBound + 1, range.upperBound)
      guard let first = line.first(where: { bytes[$0] != 32 && bytes[$0] != 9 && bytes[$0] != 13 }) else {
        close(&self)
        continue
      }
      switch bytes[line.lowerBound] {
      case UInt8(ascii: "="):
        if let (level, words) = heading(line) {
          close(&self)
          readHeading(level, words)
          continue
        }
      case UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: ";"), UInt8(ascii: ":"):
        close(&self)
        readItem(line)
        continue
      case UInt8(ascii: "-") where bytes[line].starts(with: "----".utf8):
        close(&self)
        continue
      case UInt8(ascii: "|"), UInt8(ascii: "!"):
        // A row whose table is lost; "|}" alone says nothing.
        if line.count < 4 { continue }
      default: break
      }
      if isBlockTag(first, line.upperBound) { close(&self) }
      paragraph = (paragraph?.lowerBound ?? line.lowerBound)..<line.upperBound
    }
    close(&self)
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { bytes[$0] <= 32 || bytes[$0] == UInt8(ascii: ":") }
  }

  /// The offset of the line feed that ends the line, past everything in brackets.
  private func endOfLine(_ at: Int, _ cursor: inout Int, _ end: Int) -> Int {
    var at = at
    while true {
      let stop = cursor < nodes.count ? min(nodes[cursor].start, end) : end
      while at < stop {
        if bytes[at] == 10 { return at }
        at += 1
      }
      guard stop < end else { return end }
      at = min(nodes[cursor].end, end)
      cursor = nodes[cursor].next
      if at >= end { return end }
    }
  }

  /// Whether a line begins with an element that is a block: what stands before is a paragraph of its own.
  private func isBlockTag(_ at: Int, _ end: Int) -> Bool {
    guard bytes[at] == UInt8(ascii: "<") else { return false }
    var name = at + 1
    if name < end, bytes[name] == UInt8(ascii: "/") { name += 1 }
    return ["blockquote", "div", "p>", "p ", "center", "poem", "table"].contains { word in
      bytes[name..<end].starts(with: word.utf8)
    }
  }

  /// `== Words ==`, perhaps with a comment behind it.
  private func heading(_ line: Range<Int>) -> (level: Int, words: Range<Int>)? {
    var end = line.upperBound
    var last = node(from: line.lowerBound)
    var comments: [WikitextNode] = []
    while last < nodes.count, nodes[last].start < line.upperBound {
      if nodes[last].kind == .comment { comments.append(nodes[last]) }
      last = nodes[last].next
    }
    func skipBlanks() { while end > line.lowerBound, bytes[end - 1] <= 32 { end -= 1 } }
    skipBlanks()
    while let comment = comments.popLast(), comment.end == end {
      end = comment.start
      skipBlanks()
    }
    let sign = UInt8(ascii: "=")
    var level = 0
    while level < 6, line.lowerBound + level < end, bytes[line.lowerBound + level] == sign { level += 1 }
    var back = 0
    while back < level, end - back > line.lowerBound + level, bytes[end - back - 1] == sign { back += 1 }
    level = min(level, back)
    guard level > 0, line.lowerBound + level < end - level else { return nil }
    return (level, line.lowerBound + level..<end - level)
  }

  private mutating func readHeading(_ level: Int, _ words: Range<Int>) {
    var passage = take()
    inline(words, .prose, depth: 0, into: &passage)
    anchors.removeAll()
    outline.open(level: level, title: passage)
    scratch = passage
  }

  private mutating func readItem(_ line: Range<Int>) {
    var at = line.lowerBound
    while at < line.upperBound, "*#:;".utf8.contains(bytes[at]) { at += 1 }
    let isIndented = bytes[at - 1] == UInt8(ascii: ":")
    let words = trimmed(at..<line.upperBound)
    // ":''For other uses, see …''" is not prose.
    if isIndented, bytes[words].starts(with: "''".utf8), isHatnote(words) { return }
    // An item that is nothing but a template of a block, such as a succession box.
    var passage = take()
    inline(words, .prose, depth: 0, into: &passage)
    append(isIndented ? .paragraph : .listItem, passage)
    scratch = passage
  }

  private func isHatnote(_ words: Range<Int>) -> Bool {
    let text = bytes[words].drop { $0 == UInt8(ascii: "'") }
    return ["For ", "Main ", "See ", "This article", "\"", "Further", "Not to be"].contains {
      text.starts(with: $0.utf8)
    }
  }

  private mutating func readParagraph(_ lines: Range<Int>) {
    var passage = take()
    inline(lines, .prose, depth: 0, into: &passage)
    append(.paragraph, passage)
    scratch = passage
  }

  /// An empty passage with the room of the one before.
  private mutating func take() -> Passage {
    var passage = Passage()
    swap(&passage, &scratch)
    passage.removeAll()
    return passage
  }

  // MARK: Tables

  /// Reads a table's rows; a table in a cell comes behind the row.
  mutating func readTable(_ number: Int, depth: Int = 0) {
    guard depth < 8 else { return }
    let table = nodes[number]
    var row = Passage()
    var cells = 0
    var nested: [Int] = []
    var at = table.open
    var cursor = number + 1
    // The first line holds attributes.
    at = min(endOfLine(at, &cursor, table.close) + 1, table.close)
    func close(_ reader: inout WikitextReader) {
      if cells > 0 { reader.append(.row, row) }
      row.removeAll()
      cells = 0
      for inner in nested { reader.readTable(inner, depth: depth + 1) }
      nested.removeAll()
    }
    while at < table.close {
      let from = cursor
      let line = at..<endOfLine(at, &cursor, table.close)
      at = min(line.upperBound + 1, table.close)
      for inner in from..<max(from, cursor) where nodes[inner].kind == .table {
        if nested.last.map({ nodes[$0].end <= nodes[inner].start }) ?? true { nested.append(inner) }
      }
      guard let first = line.first(where: { bytes[$0] > 32 }) else { continue }
      let mark = bytes[first]
      guard mark == UInt8(ascii: "|") || mark == UInt8(ascii: "!") else {
        // A cell's text goes on.
        if cells > 0 {
          row.separateByBlank()
          inline(first..<line.upperBound, .field(separator: " "), depth: 1, into: &row)
        }
        continue
      }
      if first + 1 < line.upperBound, bytes[first + 1] == UInt8(ascii: "-") {
        close(&self)
        continue
      }
      if first + 1 < line.upperBound, bytes[first + 1] == UInt8(ascii: "+") { continue }
      for cell in self.cells(first + 1..<line.upperBound, isHeader: mark == UInt8(ascii: "!")) {
        if cells > 0 { row.separate("\t") }
        cells += 1
        inline(trimmed(cell), .field(separator: " "), depth: 1, into: &row)
      }
    }
    close(&self)
  }

  /// The cells of a line, without their attributes.
  private func cells(_ line: Range<Int>, isHeader: Bool) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var bar: Int?
    var at = line.lowerBound
    var cursor = node(from: at)
    func add(_ end: Int) {
      // "style=… | words": attributes hold no markup.
      cells.append((bar.map { $0 + 1 } ?? start)..<end)
      bar = nil
    }
    while at < line.upperBound {
      if cursor < nodes.count, nodes[cursor].start <= at {
        if nodes[cursor].start == at {
          at = min(nodes[cursor].end, line.upperBound)
          cursor = nodes[cursor].next
          continue
        }
        cursor = nodes[cursor].next
        continue
      }
      let byte = bytes[at]
      let isDouble = at + 1 < line.upperBound && bytes[at + 1] == byte
      if byte == UInt8(ascii: "|"), isDouble {
        add(at)
        start = at + 2
        at += 2
        continue
      }
      if isHeader, byte == UInt8(ascii: "!"), isDouble {
        add(at)
        start = at + 2
        at += 2
        continue
      }
      if byte == UInt8(ascii: "|"), bar == nil { bar = at }
      at += 1
    }
    add(max(line.upperBound, start))
    return cells
  }
}

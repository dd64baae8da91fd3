import Records

/// Markdown as far as a reader needs it: CommonMark 0.31 with the tables and footnotes of GitHub.
///
/// Blocks are found line by line; within a quotation or a list the same is done to its lines without their marks.
struct MarkdownForm {
  let bytes: [UInt8]
  private(set) var labels = MarkdownInline.Labels()
  /// Where text refers to footnotes: label and offset in the document's text.
  private(set) var anchors: [String: [Int]] = [:]
  var footnotes: [(label: String, lines: [Range<Int>])] = []
  private var hasTitle = false
  private let box: PastedInfobox

  /// Quotations and lists in one another beyond this are text.
  private static let deepest = 24

  static func read(_ bytes: [UInt8], from start: Int, into outline: inout Outline) {
    let lines = Array(Lines(bytes, from: start))
    var form = MarkdownForm(bytes: bytes, box: PastedInfobox(bytes, lines))
    form.define(lines)
    form.read(lines[...], depth: 0, isItem: false, &outline)
    form.cite(&outline)
  }

  private init(bytes: [UInt8], box: PastedInfobox) {
    self.bytes = bytes
    self.box = box
  }

  /// Collects the labels that links and footnotes refer to.
  private mutating func define(_ lines: [Range<Int>]) {
    for line in lines {
      guard let (label, _) = MarkdownLines.definition(bytes, line) else { continue }
      let words = String(decoding: bytes[label], as: UTF8.self).lowercased()
      if words.hasPrefix("^") {
        labels.footnotes.insert(String(words.dropFirst()))
      } else {
        labels.links.insert(words)
      }
    }
  }

  private mutating func read(
    _ lines: ArraySlice<Range<Int>>, depth: Int, isItem: Bool, _ outline: inout Outline
  ) {
    var isFirst = isItem
    var paragraph: [Range<Int>] = []
    /// The shortest fence of each mark that nothing below closes.
    var open: [UInt8: Int] = [:]
    func close(_ form: inout MarkdownForm, _ outline: inout Outline) {
      guard !paragraph.isEmpty else { return }
      form.emit(isFirst ? .listItem : .paragraph, paragraph, &outline)
      isFirst = false
      paragraph.removeAll(keepingCapacity: true)
    }
    var at = lines.startIndex
    while at < lines.endIndex {
      let line = lines[at]
      let (columns, start) = MarkdownLines.indent(bytes, line)
      if start == line.upperBound {
        close(&self, &outline)
        at += 1
        continue
      }
      if depth == 0, let row = box.rows[start] {
        close(&self, &outline)
        if case .field(let key, let value) = row {
          outline.append(.field(key: key), MarkdownInline.read(bytes, [value], labels).passage)
        }
        at += 1
        continue
      }
      if columns >= 4, paragraph.isEmpty {
        at = afterCode(lines, at)
        continue
      }
      if let fence = MarkdownLines.fence(bytes, line) {
        close(&self, &outline)
        at = afterFence(fence, lines, at, &open, &outline)
        continue
      }
      if let (level, words) = MarkdownLines.heading(bytes, line) {
        close(&self, &outline)
        head(level, [words], &outline)
        at += 1
        continue
      }
      if !paragraph.isEmpty, let level = MarkdownLines.underline(bytes, line), depth == 0 || level == 1 {
        let words = paragraph
        paragraph.removeAll()
        head(level, words, &outline)
        at += 1
        continue
      }
      if MarkdownLines.isRule(bytes, line) {
        close(&self, &outline)
        at += 1
        continue
      }
      if bytes[start...].starts(with: "<!--".utf8), let next = afterComment(lines, at, start) {
        close(&self, &outline)
        at = next
        continue
      }
      if paragraph.isEmpty, let next = afterHidden(lines, at, start, &outline) {
        at = next
        continue
      }
      if depth < MarkdownForm.deepest, MarkdownLines.quoted(bytes, line) != nil {
        close(&self, &outline)
        at = quote(lines, at, depth, &outline)
        continue
      }
      if depth < MarkdownForm.deepest, let item = MarkdownLines.item(bytes, line),
        paragraph.isEmpty || item.isOne && item.start < line.upperBound
      {
        close(&self, &outline)
        at = list(lines, at, item, depth, &outline)
        isFirst = false
        continue
      }
      if paragraph.isEmpty, let next = definition(lines, at) {
        at = next
        continue
      }
      if paragraph.isEmpty, at + 1 < lines.endIndex, bytes[line].contains(UInt8(ascii: "|")),
        MarkdownLines.isTableRule(bytes, lines[at + 1])
      {
        at = table(lines, at, &outline)
        isFirst = false
        continue
      }
      paragraph.append(start..<line.upperBound)
      at += 1
    }
    close(&self, &outline)
  }

  private mutating func head(_ level: Int, _ lines: [Range<Int>], _ outline: inout Outline) {
    let (passage, _) = MarkdownInline.read(bytes, lines, labels)
    guard level == 1, !hasTitle, outline.sections.isEmpty else {
      outline.open(level: level, title: passage)
      return
    }
    hasTitle = true
    // Front matter may have told the title already.
    if outline.title != nil, outline.title == passage.string.trimmedBlanks,
      outline.blocks.contains(where: { $0.kind == .heading(level: 1) })
    {
      return
    }
    outline.entitle(passage)
  }

  private mutating func emit(_ kind: Block.Kind, _ lines: [Range<Int>], _ outline: inout Outline) {
    let start = outline.text.count
    let (passage, notes) = MarkdownInline.read(bytes, lines, labels)
    let before = outline.blocks.count
    outline.append(kind, passage)
    guard outline.blocks.count > before else { return }
    for note in notes {
      anchors[note.label, default: []].append(min(start + note.offset, outline.text.count - 1))
    }
    if outline.blocks.count < 6, outline.date == nil, kind == .paragraph, lines.count == 1 {
      outline.date = FrontMatter.dateLine(bytes, lines[0])
    }
  }

  private func afterCode(_ lines: ArraySlice<Range<Int>>, _ first: Int) -> Int {
    var at = first
    while at < lines.endIndex {
      let (columns, start) = MarkdownLines.indent(bytes, lines[at])
      guard columns >= 4 || start == lines[at].upperBound else { break }
      at += 1
    }
    return at
  }

  private func afterFence(
    _ fence: (mark: UInt8, count: Int), _ lines: ArraySlice<Range<Int>>, _ first: Int,
    _ open: inout [UInt8: Int],
    _ outline: inout Outline
  ) -> Int {
    if open[fence.mark, default: .max] > fence.count,
      let end = lines[(first + 1)...].firstIndex(where: { MarkdownLines.closes(fence, bytes, $0) })
    {
      outline.notes.append(
        ReadingNote(offset: lines[first].lowerBound, message: "a block of code is left out"))
      return end + 1
    }
    if open[fence.mark] != nil { return first + 1 }
    open[fence.mark] = fence.count
    // What stands behind a fence that nothing closes would all be lost as code; here it is read.
    outline.notes.append(
      ReadingNote(
        offset: lines[first].lowerBound, message: "a fence of code that is never closed; what follows is read"
      ))
    return first + 1
  }

  /// Behind a comment of one or more lines; nil where it is never closed, or text stands behind it on its line.
  private func afterComment(_ lines: ArraySlice<Range<Int>>, _ first: Int, _ start: Int) -> Int? {
    for at in first..<min(lines.endIndex, first + 2000) {
      let line = lines[at]
      var here = at == first ? start + 4 : line.lowerBound
      while here + 2 < line.upperBound {
        if bytes[here] == 45, bytes[here + 1] == 45, bytes[here + 2] == 62 {
          return bytes.trimmed(here + 3..<line.upperBound).isEmpty ? at + 1 : nil
        }
        here += 1
      }
    }
    return nil
  }

  /// Behind a block of HTML that shows no text: a script, a style.
  private func afterHidden(
    _ lines: ArraySlice<Range<Int>>, _ first: Int, _ start: Int, _ outline: inout Outline
  ) -> Int? {
    guard bytes[start] == UInt8(ascii: "<") else { return nil }
    let head = String(decoding: bytes[start..<min(start + 8, lines[first].upperBound)], as: UTF8.self)
      .lowercased()
    guard let name = ["script", "style"].first(where: { head.hasPrefix("<" + $0) }) else { return nil }
    let end = Array("</\(name)".utf8)
    for at in first..<min(lines.endIndex, first + 2000) {
      let line = bytes[lines[at]]
      for here in line.indices where line[here] == UInt8(ascii: "<") && line[here...].starts(with: end) {
        return at + 1
      }
    }
    return nil
  }

  private mutating func quote(
    _ lines: ArraySlice<Range<Int>>, _ first: Int, _ depth: Int, _ outline: inout Outline
  ) -> Int {
    var inner: [Range<Int>] = []
    var at = first
    while at < lines.endIndex {
      if let words = MarkdownLines.quoted(bytes, lines[at]) {
        inner.append(words)
      } else if let last = inner.last, !bytes.trimmed(last).isEmpty, isPlain(lines[at]) {
        // A line without its mark goes on with the paragraph.
        inner.append(lines[at])
      } else {
        break
      }
      at += 1
    }
    read(inner[...], depth: depth + 1, isItem: false, &outline)
    return at
  }

  /// Whether a line is none of the things that end a paragraph.
  private func isPlain(_ line: Range<Int>) -> Bool {
    !bytes.trimmed(line).isEmpty && MarkdownLines.heading(bytes, line) == nil
      && MarkdownLines.fence(bytes, line) == nil && !MarkdownLines.isRule(bytes, line)
      && MarkdownLines.item(bytes, line) == nil && MarkdownLines.quoted(bytes, line) == nil
  }

  private mutating func list(
    _ lines: ArraySlice<Range<Int>>, _ first: Int, _ item: (start: Int, columns: Int, isOne: Bool),
    _ depth: Int,
    _ outline: inout Outline
  ) -> Int {
    var inner = [item.start..<lines[first].upperBound]
    var at = first + 1
    while at < lines.endIndex {
      let line = lines[at]
      if bytes.trimmed(line).isEmpty {
        // An empty line belongs to the item where what follows is indented.
        var next = at
        while next < lines.endIndex, bytes.trimmed(lines[next]).isEmpty { next += 1 }
        guard next < lines.endIndex, MarkdownLines.indent(bytes, lines[next]).columns >= item.columns else {
          break
        }
        inner += lines[at..<next]
        at = next
        continue
      }
      if MarkdownLines.indent(bytes, line).columns >= item.columns,
        let words = MarkdownLines.outdented(bytes, line, by: item.columns)
      {
        inner.append(words)
      } else if let last = inner.last, !bytes.trimmed(last).isEmpty, isPlain(line) {
        inner.append(MarkdownLines.indent(bytes, line).start..<line.upperBound)
      } else {
        break
      }
      at += 1
    }
    read(inner[...], depth: depth + 1, isItem: true, &outline)
    return at
  }
}

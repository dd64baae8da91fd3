/// What stands beside the text of Markdown or is set in rows: definitions of links, footnotes, tables.
extension MarkdownForm {
  /// Passes over the definition of a link; takes a footnote with the indented lines below it.
  mutating func definition(_ lines: ArraySlice<Range<Int>>, _ first: Int) -> Int? {
    guard let (label, rest) = MarkdownLines.definition(bytes, lines[first]) else { return nil }
    let words = String(decoding: bytes[label], as: UTF8.self).lowercased()
    guard words.hasPrefix("^") else {
      // "[Applause]: the hall rose" is no address.
      let isAddress =
        !rest.isEmpty && !bytes[rest].prefix { $0 != UInt8(ascii: "\"") && $0 != 39 }.dropLast().contains(32)
      return isAddress ? first + 1 : nil
    }
    var body = [rest]
    var at = first + 1
    while at < lines.endIndex, MarkdownLines.indent(bytes, lines[at]).columns >= 2,
      !bytes.trimmed(lines[at]).isEmpty
    {
      body.append(bytes.trimmed(lines[at]))
      at += 1
    }
    footnotes.append((String(words.dropFirst()), body.filter { !$0.isEmpty }))
    return at
  }

  mutating func table(_ lines: ArraySlice<Range<Int>>, _ first: Int, _ outline: inout Outline) -> Int {
    var at = first
    while at < lines.endIndex, bytes[lines[at]].contains(UInt8(ascii: "|")) {
      defer { at += 1 }
      if at == first + 1 { continue }
      var row = Passage()
      for (number, cell) in MarkdownLines.cells(bytes, lines[at]).enumerated() {
        if number > 0 { row.separate("\t") }
        row.append(MarkdownInline.read(bytes, [cell], labels).passage)
      }
      outline.append(.row, row)
    }
    return at
  }

  /// Makes citations of the footnotes.
  func cite(_ outline: inout Outline) {
    for (label, lines) in footnotes {
      guard let first = lines.first, let last = lines.last else { continue }
      var citation = Citation(source: first.lowerBound..<last.upperBound)
      citation.words = MarkdownInline.read(bytes, lines, labels).passage.string.trimmedBlanks
      citation.url = address(first.lowerBound..<last.upperBound)
      citation.anchors = anchors[label] ?? []
      outline.citations.append(citation)
    }
  }

  /// The first web address in a range of the source.
  private func address(_ range: Range<Int>) -> String? {
    for at in range where bytes[at] == UInt8(ascii: "h") {
      guard bytes[at...].starts(with: "http://".utf8) || bytes[at...].starts(with: "https://".utf8) else {
        continue
      }
      let end =
        bytes[at..<range.upperBound].firstIndex { $0 <= 32 || [34, 41, 62, 93].contains($0) }
        ?? range.upperBound
      return String(decoding: bytes[at..<end], as: UTF8.self)
    }
    return nil
  }
}

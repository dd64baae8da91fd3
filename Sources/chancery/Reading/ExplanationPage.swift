import Arguments
import Reading
import Records

/// One document's outline, for a person or a program.
struct ExplanationPage {
  private let document: Document
  private let reasons: Reasons
  private let notes: [ReadingNote]

  init(_ document: Document, reasons: Reasons) {
    self.document = document
    self.reasons = reasons
    notes = document.notes.sorted { ($0.offset, $0.message) < ($1.offset, $1.message) }
  }

  // MARK: For a person

  func write(to out: Output, isFirst: Bool) {
    if !isFirst { out.line() }
    let info = document.info
    out.line(Styled(info.source ?? "", .heading))
    var rows: [(String, String, String)] = [
      ("format", info.format, reasons.format),
      ("encoding", info.encoding ?? "utf-8", info.encoding == nil ? "" : "as detected"),
      ("title", info.title ?? "none", ""),
      ("date", info.date?.description ?? "none", reasons.date),
    ]
    for (name, value) in [
      ("author", info.author), ("publisher", info.publisher), ("place", info.place), ("address", info.url),
      ("language", info.language), ("redirect", document.redirect),
    ] {
      if let value { rows.append((name, value, "")) }
    }
    rows.append(("length", "\(info.length) bytes", counts))
    out.columns(
      rows.map { [Styled($0.0, .faint), Styled($0.1, .strong), Styled($0.2, .faint)] }, indent: 2)
    writeOutline(to: out)
    writeCitations(to: out)
    if !notes.isEmpty {
      out.line("  notes")
      for note in notes { out.line(row(note.offset, "    ", Styled(note.message, .caution))) }
    }
  }

  private var counts: String {
    let prose = document.blocks.count { $0.kind == .paragraph }
    return "\(Summary.count(document.sections.count, "section")), \(Summary.count(prose, "paragraph")), "
      + "\(Summary.count(document.blocks.count - prose, "other block"))"
  }

  private func writeOutline(to out: Output) {
    var number = 0
    for block in document.blocks {
      if block.kind == .paragraph { number += 1 }
      let depth = block.section.map { self.depth(of: $0) } ?? 0
      let isHeading = if case .heading = block.kind { true } else { false }
      let indent = Layout.spaces(4 + 2 * (isHeading ? max(0, depth - 1) : depth))
      out.line(row(offset(of: block), indent, label(of: block, number)))
    }
  }

  private func label(of block: Block, _ number: Int) -> Styled {
    switch block.kind {
    case .heading: Styled(opening(of: block, words: 20), .strong)
    case .paragraph:
      Styled("paragraph \(number), \(Summary.count(words(of: block), "word")): ", .faint)
        + Styled(opening(of: block, words: 10))
    case .listItem: Styled("• ", .faint) + Styled(opening(of: block, words: 12))
    case .field(let key): Styled(key + ": ", .strong) + Styled(opening(of: block, words: 12))
    case .row:
      Styled("row: ", .faint)
        + Styled(
          opening(of: block, words: 30).split(separator: "\t", omittingEmptySubsequences: false).joined(
            separator: " | "))
    case .category: Styled("category: ", .faint) + Styled(opening(of: block, words: 12))
    }
  }

  private func writeCitations(to out: Output) {
    guard !document.citations.isEmpty else { return }
    out.line("  citations")
    for citation in document.citations {
      let anchors = citation.anchors.count
      out.line(
        row(citation.source.lowerBound, "    ", Styled(citation.line))
          + Styled(anchors > 0 ? ", referred to \(anchors == 1 ? "once" : "\(anchors) times")" : "", .faint))
    }
  }

  /// A line with the byte of the source it is about.
  private func row(_ offset: Int, _ indent: String, _ text: Styled) -> Styled {
    let digits = String(offset)
    let width = String(document.info.length).utf8.count
    return Styled("  " + Layout.spaces(max(0, width - digits.utf8.count)) + digits, .faint) + Styled(indent)
      + text
  }

  // MARK: For a program

  func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.key("document")
      json.object { document.info.write(to: &$0) }
      json.key("why")
      json.object {
        $0.field("format", reasons.format)
        $0.field("date", reasons.date)
      }
      json.field("redirect", document.redirect)
      json.key("outline")
      json.array(document.blocks) { json, block in json.object { write(block, to: &$0) } }
      json.key("citations")
      json.array(document.citations) { json, citation in
        json.object {
          $0.field("start", citation.source.lowerBound)
          $0.field("end", citation.source.upperBound)
          $0.field("title", citation.title)
          $0.field("author", citation.author)
          $0.field("publisher", citation.publisher)
          $0.field("date", citation.date)
          $0.field("url", citation.url)
          $0.field("words", citation.words)
          $0.field("references", citation.anchors.count)
        }
      }
      json.key("notes")
      json.array(notes) { json, note in
        json.object {
          $0.field("offset", note.offset)
          $0.field("message", note.message)
        }
      }
    }
    return writer.bytes
  }

  private func write(_ block: Block, to json: inout JSONWriter) {
    let source = document.map.source(of: block.range)
    switch block.kind {
    case .heading(let level):
      json.field("kind", "heading")
      json.field("level", level)
    case .paragraph: json.field("kind", "paragraph")
    case .listItem: json.field("kind", "item")
    case .field(let key):
      json.field("kind", "field")
      json.field("key", key)
    case .row: json.field("kind", "row")
    case .category: json.field("kind", "category")
    }
    json.field("section", block.section.map { document.sections[$0].title })
    json.field("start", source.lowerBound)
    json.field("end", source.upperBound)
    json.field("words", words(of: block))
    json.field("opening", opening(of: block, words: 12))
  }

  // MARK: Words

  private func depth(of section: Int) -> Int {
    var depth = 1
    var at = document.sections[section].parent
    while let parent = at {
      depth += 1
      at = document.sections[parent].parent
    }
    return depth
  }

  private func offset(of block: Block) -> Int { document.map.source(of: block.range).lowerBound }

  private func words(of block: Block) -> Int {
    document.text[block.range].split { $0 <= 32 }.count
  }

  /// A block's first words.
  private func opening(of block: Block, words limit: Int) -> String {
    var count = 0
    var at = block.range.lowerBound
    var isBlank = true
    while at < block.range.upperBound, at - block.range.lowerBound < 200 {
      if document.text[at] == 32 {
        if !isBlank { count += 1 }
        if count == limit { break }
        isBlank = true
      } else {
        isBlank = false
      }
      at += 1
    }
    // Not within a character.
    while at < block.range.upperBound, at > block.range.lowerBound, document.text[at] & 0xC0 == 0x80 {
      at -= 1
    }
    return document.string(block.range.lowerBound..<at) + (at < block.range.upperBound ? " …" : "")
  }
}

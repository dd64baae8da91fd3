import Chronology
import Records

/// A document while it is being read: what every form's reader fills.
struct Outline {
  let source: [UInt8]
  var title: String?
  var date: EDTF?
  /// Who wrote it, who published it, and where it stands on the web, where the document says so.
  var author: String?
  var publisher: String?
  var url: String?
  /// Where it was written, as its dateline has it.
  var place: String?
  /// BCP 47, where the document says so.
  var language: String?
  /// Where the source names another page that it stands for.
  var redirect: String?
  /// What was odd about the source, with where.
  var notes: [ReadingNote] = []
  /// Works that the document cites.
  var citations: [Citation] = []
  /// The infobox that is being read; fields carry its number.
  var box = 0
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var sections: [Section] = []
  private(set) var map = SourceMap()
  private var path: [Int] = []

  init(source: [UInt8]) {
    self.source = source
    text.reserveCapacity(source.count)
  }

  /// Adds a block whose text is one or more ranges of the source, joined by blanks or by `separator`.
  mutating func append(_ kind: Block.Kind, _ pieces: [Range<Int>], separator: String = " ") {
    let pieces = pieces.map(trimmed).filter { !$0.isEmpty }
    guard !pieces.isEmpty else { return }
    let start = text.count
    for (index, piece) in pieces.enumerated() {
      if index > 0 { text.append(contentsOf: separator.utf8) }
      map.append(text: text.count, source: piece.lowerBound, length: piece.count)
      text.append(contentsOf: source[piece])
    }
    blocks.append(Block(kind: kind, range: start..<text.count, section: path.last))
    text.append(10)
  }

  /// Adds a block of text that was made elsewhere; white space around it goes.
  /// - Returns: what has to be added to an offset in the passage for the one in `text`; nil where no block was made.
  @discardableResult
  mutating func append(_ kind: Block.Kind, _ passage: Passage) -> Int? {
    var low = 0
    var high = passage.bytes.count
    while low < high, isBlank(passage.bytes[low]) { low += 1 }
    while high > low, isBlank(passage.bytes[high - 1]) { high -= 1 }
    // Quotation marks and the like for which the source has nothing are no block by themselves.
    guard low < high, passage.map.runs.contains(where: { $0.text < high && $0.text + $0.length > low }) else {
      return nil
    }
    let start = text.count
    map.append(passage.map, from: low..<high, at: start)
    text.append(contentsOf: passage.bytes[low..<high])
    var block = Block(kind: kind, range: start..<text.count, section: path.last)
    if case .field = kind { block.box = box }
    blocks.append(block)
    text.append(10)
    return start - low
  }

  /// Opens a section whose heading was made elsewhere.
  mutating func open(level: Int, title: Passage) {
    let words = title.string.trimmedBlanks
    guard !words.isEmpty else { return }
    enter(level: level, words)
    append(.heading(level: level), title)
  }

  /// Opens a section; `level` 1 is the title's.
  mutating func open(level: Int, title range: Range<Int>) {
    let range = trimmed(range)
    enter(level: level, String(decoding: source[range], as: UTF8.self))
    append(.heading(level: level), [range])
  }

  private mutating func enter(level: Int, _ words: String) {
    while let last = path.last, sections[last].level >= level { path.removeLast() }
    let parent = path.last.map { sections[$0].kind } ?? .body
    sections.append(
      Section(
        title: words, level: level, parent: path.last, kind: parent == .body ? SectionKind.of(words) : parent)
    )
    path.append(sections.count - 1)
  }

  /// Adds the document's title, which opens no section.
  mutating func entitle(_ range: Range<Int>) {
    let range = trimmed(range)
    title = String(decoding: source[range], as: UTF8.self)
    append(.heading(level: 1), [range])
  }

  /// Adds a title that was made elsewhere; a title that is known already stays.
  mutating func entitle(_ words: Passage) {
    let string = words.string.trimmedBlanks
    guard !string.isEmpty else { return }
    if title == nil { title = string }
    append(.heading(level: 1), words)
  }

  /// Takes the document's date from a line of front matter, where it gives a whole one and none is known.
  mutating func date(from range: Range<Int>) {
    guard date == nil, let found = FrontMatter.date(source, range) else { return }
    date = found
  }

  /// Takes a date that makes the known one more exact, or gives one where none is known.
  mutating func refine(date found: EDTF) {
    guard let known = date else {
      date = found
      return
    }
    guard known.precision == .year || known.precision == .month, known != found, known.contains(found) else {
      return
    }
    date = found
  }

  /// Adds all that was read from a part of this source: a mail's body, a PDF's pages, without what is left out of them.
  /// - Parameters:
  ///   - part: an outline of the part as it was decoded.
  ///   - way: from the decoded part to this source.
  mutating func take(_ part: Outline, through way: SourceMap) {
    let offset = text.count
    let depth = path.last
    let first = sections.count
    map.append(part.map.composed(with: way), at: offset)
    text.append(contentsOf: part.text)
    for var section in part.sections {
      section.parent = section.parent.map { $0 + first } ?? depth
      sections.append(section)
    }
    for block in part.blocks {
      let range = block.range.lowerBound + offset..<block.range.upperBound + offset
      blocks.append(
        Block(
          kind: block.kind, range: range, section: block.section.map { $0 + first } ?? depth, box: block.box))
    }
    var part = part
    part.place(through: way)
    for var citation in part.citations {
      citation.anchors = citation.anchors.map { $0 + offset }
      citations.append(citation)
    }
    notes += part.notes
    title = title ?? part.title
    date = date ?? part.date
    author = author ?? part.author
    publisher = publisher ?? part.publisher
    url = url ?? part.url
    place = place ?? part.place
    language = language ?? part.language
  }

  /// Says of citations and notes where they stand in what this source was made from.
  mutating func place(through way: SourceMap) {
    for index in citations.indices { citations[index].source = way.source(of: citations[index].source) }
    notes = notes.map { note in
      ReadingNote(offset: way.source(of: note.offset..<note.offset + 1).lowerBound, message: note.message)
    }
  }

  /// A range of the source without white space at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isBlank(source[low]) { low += 1 }
    while high > low, isBlank(source[high - 1]) { high -= 1 }
    return low..<high
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }
}

extension String {
  /// Without white space at either end.
  var trimmedBlanks: String {
    // Most strings have nothing to trim.
    if let first = utf8.first, let last = utf8.last, (33..<128).contains(first), (33..<128).contains(last) {
      return self
    }
    var rest = Substring(self).unicodeScalars
    while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

/// The lines of a source, without their ends.
struct Lines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var at: Int

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    at = start
  }

  mutating func next() -> Range<Int>? {
    guard at < bytes.count else { return nil }
    let start = at
    while at < bytes.count, bytes[at] != 10 { at += 1 }
    var end = at
    at += 1
    if end > start, bytes[end - 1] == 13 { end -= 1 }
    return start..<end
  }
}

import Records

/// A source as its reader understood it: readable text, its outline, and the way back to the bytes.
///
/// Everything readable stands in one UTF-8 buffer, `text`: headings, paragraphs, list items and the
/// values of infobox fields, each a `Block`. `map` takes any range of `text` back to the source.
public struct Document: Sendable {
  /// Title, format, date, source, length and identity.
  public var info: DocumentInfo
  /// The source's bytes, as they were read.
  public let source: [UInt8]
  /// The readable text, UTF-8, blocks separated by line feeds.
  public let text: [UInt8]
  /// The pieces of `text` in order.
  public let blocks: [Block]
  /// The headings, in order; a block's `section` is an index into these.
  public let sections: [Section]
  /// From `text` back to `source`.
  public let map: SourceMap
  /// Works that the document cites.
  public var citations: [Citation] = []
  /// What was odd about the source.
  public var notes: [ReadingNote] = []
  /// The page that this one only points to.
  public var redirect: String?
  /// The source as UTF-8, where it has another encoding; what `map` leads through.
  let decoded: [UInt8]?

  /// A document whose readable text is `text`.
  public init(
    info: DocumentInfo, source: [UInt8], text: [UInt8], blocks: [Block], sections: [Section],
    map: SourceMap, decoded: [UInt8]? = nil
  ) {
    self.info = info
    self.decoded = decoded
    self.source = source
    self.text = text
    self.blocks = blocks
    self.sections = sections
    self.map = map
  }

  /// The number of the first block that ends behind `offset`, a byte offset in `text`: the block it lies in, or the
  /// one that follows; nil behind the last.
  ///
  ///     document.blockIndex(at: 0)  // 0
  public func blockIndex(at offset: Int) -> Int? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count ? low : nil
  }

  /// The source as UTF-8: itself, or, where it has another encoding, decoded.
  public var sourceText: [UInt8] { decoded ?? source }

  /// The blocks that are sentences about the subject: paragraphs and list items, without those of sections that hold
  /// links, references or titles of works.
  public var prose: [Block] {
    blocks.filter { block in
      switch block.kind {
      case .paragraph:
        return block.section.map { sections[$0].kind == .body || sections[$0].kind == .works } ?? true
          || isNarrated(block)
      case .listItem: return block.section.map { sections[$0].kind == .body } ?? true
      case .heading, .field, .row, .category: return false
      }
    }
  }

  /// Whether a paragraph below "Notes" is one of sentences, as at the foot of a communiqué, and no footnote: it is long
  /// and begins with a capital letter.
  private func isNarrated(_ block: Block) -> Bool {
    guard let section = block.section, sections[section].kind == .references,
      sections[section].title.lowercased().hasPrefix("notes"), sections[section].title.utf8.count < 7,
      block.range.count > 120, text[block.range.lowerBound] &- 65 < 26
    else { return false }
    let words = text[block.range].prefix(90)
    // "Smith, John (2003). …": a work is cited by name, comma and year.
    return !words.contains(UInt8(ascii: "("))
  }

  /// The readable text of a range of `text`.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// Evidence for a range of `text`: where it stands in the source, quoted byte for byte.
  public func evidence(
    _ range: Range<Int>, section: Int?, method: Method, confidence: Double
  ) -> Evidence {
    let span = map.source(of: range)
    let quote =
      decoded.map { String(decoding: $0[map.readable(of: range)], as: UTF8.self) }
      ?? String(decoding: source[span], as: UTF8.self)
    let readable = string(range)
    return Evidence(
      start: span.lowerBound, end: span.upperBound, quote: quote,
      text: readable == quote ? nil : readable,
      section: section.map { sections[$0].title }, method: method, confidence: confidence)
  }
}

/// A heading and what stands under it.
public struct Section: Sendable, Hashable {
  /// The heading's words.
  public var title: String
  /// 1 for a document's title, 2 for `== … ==`, and so on.
  public var level: Int
  /// The section it stands in; nil at the top.
  public var parent: Int?
  /// What it is for; a subsection is for what its section is for.
  public var kind: SectionKind

  /// A section of a document.
  public init(title: String, level: Int, parent: Int?, kind: SectionKind = .body) {
    self.title = title
    self.level = level
    self.parent = parent
    self.kind = kind
  }
}

/// A piece of a document's text.
public struct Block: Sendable, Hashable {
  /// What a block is in the document.
  public enum Kind: Sendable, Hashable {
    case heading(level: Int)
    case paragraph
    case listItem
    /// An infobox field: the key as written ("Term Start2"); the block's range is its value.
    case field(key: String)
    /// A row of a table; its cells are parted by tabs.
    case row
    /// A category that the page is filed under: "1929 births".
    case category
  }

  /// What the block is.
  public var kind: Kind
  /// Bytes of the document's `text`.
  public var range: Range<Int>
  /// The innermost section it stands in; nil above the first heading.
  public var section: Int?
  /// Of a field, which infobox of the document it is of, where the source tells them apart; else 0.
  public var box: Int

  /// A block of a document's text.
  public init(kind: Kind, range: Range<Int>, section: Int?, box: Int = 0) {
    self.kind = kind
    self.range = range
    self.section = section
    self.box = box
  }
}

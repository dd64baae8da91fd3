/// A page of MediaWiki, as its editors see it.
enum WikitextForm {
  /// Whether a text is wikitext: a redirect, an infobox, or links and templates enough.
  static func looksLikeWikitext(_ bytes: [UInt8], from start: Int) -> Bool {
    let head = bytes[start...].prefix(64_000)
    var links = 0
    var closedLinks = 0
    var templates = 0
    var bolds = 0
    var at = head.startIndex
    if redirect(bytes, from: start) != nil { return true }
    while at + 2 < head.endIndex {
      switch (head[at], head[at + 1]) {
      case (UInt8(ascii: "["), UInt8(ascii: "[")): links += 1
      case (UInt8(ascii: "]"), UInt8(ascii: "]")): closedLinks += 1
      case (UInt8(ascii: "{"), UInt8(ascii: "{")):
        templates += 1
        if head[(at + 2)...].prefix(8).map({ $0 | 32 }).elementsEqual("infobox ".utf8) { return true }
      case (UInt8(ascii: "'"), UInt8(ascii: "'")) where head[at + 2] == UInt8(ascii: "'"): bolds += 1
      default:
        at += 1
        continue
      }
      at += 2
    }
    let whole = min(links, closedLinks)
    return whole >= 3 || whole > 0 && templates + bolds > 0 || templates > 1 && bolds > 0
  }

  static func read(_ bytes: [UInt8], from start: Int, into outline: inout Outline) {
    if let target = redirect(bytes, from: start) {
      outline.redirect = target
      return
    }
    bytes.withUnsafeBufferPointer { buffer in
      var reader = WikitextReader(buffer, from: start, outline: outline)
      reader.read()
      outline = reader.outline
    }
  }

  /// The page that `#REDIRECT [[Page]]` names.
  static func redirect(_ bytes: [UInt8], from start: Int) -> String? {
    var at = start
    while at < bytes.count, bytes[at] <= 32 { at += 1 }
    let word = Array("#redirect".utf8)
    guard at + word.count < bytes.count,
      bytes[at..<at + word.count].map(\.lowercased) == word
    else { return nil }
    at += word.count
    while at < bytes.count, bytes[at] <= 32 || bytes[at] == UInt8(ascii: ":") { at += 1 }
    guard bytes[at...].starts(with: "[[".utf8) else { return nil }
    let target = bytes[(at + 2)...].prefix(300).prefix {
      $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "|") && $0 != 10
    }
    return target.isEmpty ? nil : String(decoding: target, as: UTF8.self).trimmedBlanks
  }
}

/// Reads one page: what `WikitextBrackets` has found, line by line, into blocks.
struct WikitextReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  let nodes: [WikitextNode]
  let unclosed: [Int]
  var outline: Outline

  /// Infoboxes met in the text that is being read; their fields come before it.
  var infoboxes: [Int] = []
  /// The templates of succession boxes, in order.
  var successions: [Int] = []
  /// Where references stand in the passage that is being made, and which they are.
  var anchors: [(offset: Int, citation: Int)] = []
  /// Citations by the name of their reference.
  var named: [String: Int] = [:]
  var categories: [Passage] = []
  /// The room of the passage that was made last.
  var scratch = Passage()
  /// Whether an infobox about the page's subject has been read.
  var hasSubject = false
  /// How many infoboxes have been read.
  var boxes = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, outline: Outline) {
    self.bytes = bytes
    self.start = start
    self.outline = outline
    let brackets = WikitextBrackets(bytes, start..<bytes.count)
    nodes = brackets.nodes
    unclosed = brackets.unclosed
  }

  mutating func read() {
    readBlocks(start..<bytes.count)
    readSuccessions()
    for category in categories { outline.append(.category, category) }
    outline.citations.removeAll { $0.title == nil && $0.url == nil && ($0.words ?? "").isEmpty }
    // A page that is broken all over says so once.
    for offset in unclosed.sorted().prefix(20) {
      outline.notes.append(
        ReadingNote(offset: offset, message: "something begins here that is never closed"))
    }
  }

  /// The number of the first node that begins at or behind an offset.
  func node(from offset: Int) -> Int {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A range without white space at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> { bytes.trimmed(range) }

  /// Makes a block of a passage, and hangs the references in it on the document's text.
  mutating func append(_ kind: Block.Kind, _ passage: Passage) {
    let infoboxes = infoboxes
    self.infoboxes.removeAll()
    let here = anchors
    anchors.removeAll()
    for node in infoboxes { readInfobox(node) }
    let shift = outline.append(kind, passage)
    guard let last = outline.blocks.last else { return }
    for (offset, citation) in here {
      let at = shift.map { $0 + offset } ?? last.range.upperBound
      outline.citations[citation].anchors.append(min(max(at, last.range.lowerBound), last.range.upperBound))
    }
  }
}

/// References as citations.
extension WikitextReader {
  /// Takes note of a reference at an offset of the passage that is being made.
  mutating func readReference(_ number: Int, at offset: Int) {
    let node = nodes[number]
    let name = attribute("name", node.start..<node.open)
    let index = citation(named: name, node.start..<node.end)
    anchors.append((offset, index))
    define(index, number)
  }

  /// References inside something that is no text, such as a list of them: they are defined there, and referred to
  /// elsewhere.
  mutating func readReferences(in number: Int) {
    let end = nodes[number].next
    var inner = number + 1
    while inner < end {
      if nodes[inner].kind == .reference {
        let node = nodes[inner]
        let name = attribute("name", node.start..<node.open)
        // One that nobody refers to is kept all the same: the page names it.
        define(citation(named: name, node.start..<node.end), inner)
        inner = node.next
      } else {
        inner += 1
      }
    }
  }

  /// Takes note of a citation that stands where a reference should stand around it.
  mutating func readCitation(_ template: WikitextTemplate, _ source: Range<Int>, at offset: Int) {
    let index = outline.citations.count
    let citation = citation(of: template, source)
    outline.citations.append(citation)
    anchors.append((offset, index))
  }

  private mutating func define(_ index: Int, _ number: Int) {
    let node = nodes[number]
    guard !node.content.isEmpty, outline.citations[index].isEmpty else { return }
    var inner = number + 1
    while inner < node.next {
      if nodes[inner].kind == .template {
        let template = template(inner)
        if case .citation? = TemplateRules.rule(template.name) {
          fill(&outline.citations[index], citation(of: template, node.start..<node.end))
          return
        }
      }
      inner = max(nodes[inner].next, inner + 1)
    }
    let words = plain(node.content)
    outline.citations[index].source = node.start..<node.end
    if !words.isEmpty { outline.citations[index].words = words }
    if outline.citations[index].url == nil {
      outline.citations[index].url = address(in: node.content).map(string)
    }
  }

  private func fill(_ citation: inout Citation, _ other: Citation) {
    let anchors = citation.anchors
    citation = other
    citation.anchors = anchors
  }

  /// A note or short reference: `{{sfn|Donald|1996|p=12}}`.
  mutating func readNote(_ template: WikitextTemplate, _ number: Int, at offset: Int) {
    let whole = nodes[number].start..<nodes[number].end
    let isTag = template.function != nil
    let values = isTag ? Array(template.positional.dropFirst(0).prefix(1)) : template.positional
    var parts: [String] = []
    for value in values.prefix(6) {
      let words = plain(trimmed(value))
      if !words.isEmpty { parts.append(words) }
    }
    let places: [(key: StaticString, word: String)] = [
      ("p", "p. "), ("pp", "pp. "), ("page", "p. "), ("pages", "pp. "), ("loc", ""),
    ]
    for (key, word) in places {
      guard let value = parameter([key], of: template) else { continue }
      parts.append(word + plain(value))
    }
    let words = parts.joined(separator: " ")
    guard !words.isEmpty else { return }
    // The same words are the same reference.
    let index = citation(named: "\u{1}" + words, whole)
    outline.citations[index].words = words
    anchors.append((offset, index))
  }

  private mutating func citation(named name: String?, _ source: Range<Int>) -> Int {
    if let name, let known = named[name] { return known }
    let index = outline.citations.count
    outline.citations.append(Citation(source: source))
    if let name { named[name] = index }
    return index
  }

  /// The keys of citation templates by what they tell; of several the first counts.
  static let citationKeys: [(slot: CitationSlot, keys: [StaticString])] = [
    (.title, ["title", "script-title", "chapter", "entry", "contribution"]),
    (
      .publisher,
      [
        "work", "newspaper", "journal", "magazine", "website", "periodical", "publisher", "agency",
        "encyclopedia",
      ]
    ),
    (.date, ["date", "year", "publication-date"]),
    (.url, ["url", "chapter-url", "archive-url", "archiveurl"]),
    (.author, ["author", "authors", "author1", "last", "last1", "editor", "editor-last"]),
    (.first, ["first", "first1"]),
  ]

  /// What a key of a citation template tells.
  enum CitationSlot { case title, publisher, date, url, author, first }

  /// What the fields of a citation template say.
  mutating func citation(of template: WikitextTemplate, _ source: Range<Int>) -> Citation {
    var citation = Citation(source: source)
    var first: String?
    for (slot, keys) in Self.citationKeys {
      guard let range = parameter(keys, of: template) else { continue }
      let value = plain(range)
      guard !value.isEmpty else { continue }
      switch slot {
      case .title: citation.title = value
      case .publisher: citation.publisher = value
      case .date: citation.date = value
      case .url: citation.url = value
      case .author: citation.author = value
      case .first: first = value
      }
    }
    if let first, let last = citation.author { citation.author = "\(first) \(last)" }
    if citation.title == nil, citation.url == nil {
      citation.words = template.positional.prefix(4).map { plain(trimmed($0)) }.filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
    return citation
  }

  /// The first web address in a range.
  func address(in range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    while at + 8 < range.upperBound {
      if bytes[at] == UInt8(ascii: "h"), bytes[at..<range.upperBound].starts(with: "http".utf8) {
        let rest = bytes[at..<range.upperBound].prefix { byte in
          byte > 32 && !"]|}<\"".utf8.contains(byte)
        }
        if rest.count > 10, rest.contains(UInt8(ascii: ":")) { return rest.startIndex..<rest.endIndex }
      }
      at += 1
    }
    return nil
  }

  /// An attribute of a tag: `<ref name="Donald 1996">`.
  private func attribute(_ name: StaticString, _ tag: Range<Int>) -> String? {
    let length = name.utf8CodeUnitCount
    var at = tag.lowerBound
    while at + length < tag.upperBound {
      defer { at += 1 }
      guard bytes[at] <= 32 || at == tag.lowerBound else { continue }
      var look = at + 1
      guard look + length < tag.upperBound else { return nil }
      for index in 0..<length where bytes[look + index] | 32 != name.utf8Start[index] {
        look = -1
        break
      }
      guard look >= 0 else { continue }
      look += length
      while look < tag.upperBound, bytes[look] <= 32 { look += 1 }
      guard look < tag.upperBound, bytes[look] == UInt8(ascii: "=") else { continue }
      look += 1
      while look < tag.upperBound, bytes[look] <= 32 { look += 1 }
      guard look < tag.upperBound else { return nil }
      let mark = bytes[look]
      if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
        let value = bytes[look + 1..<tag.upperBound].prefix { $0 != mark && $0 != UInt8(ascii: ">") }
        return value.isEmpty ? nil : String(decoding: value, as: UTF8.self).trimmedBlanks
      }
      let value = bytes[look..<tag.upperBound].prefix {
        $0 > 32 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
      }
      return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
    }
    return nil
  }
}

extension Citation {
  /// Whether nothing is known of the work yet.
  var isEmpty: Bool { title == nil && url == nil && words == nil }
}

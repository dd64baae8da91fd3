/// `[[target|label]]` as text.
extension WikitextReader {
  mutating func writeLink(_ number: Int, _ mode: InlineMode, depth: Int, into passage: inout Passage) {
    let content = nodes[number].content
    let bar = bar(in: number).map { $0..<$0 + 1 } ?? escapedBar(in: number)
    var target = trimmed(content.lowerBound..<(bar?.lowerBound ?? content.upperBound))
    let isColoned = !target.isEmpty && bytes[target.lowerBound] == UInt8(ascii: ":")
    if isColoned { target = trimmed(target.lowerBound + 1..<target.upperBound) }
    let label = bar.map { trimmed($0.upperBound..<content.upperBound) }
    switch isColoned ? .page : WikitextNamespaces.kind(bytes, target) {
    case .file: return
    case .category:
      let name = bytes[target].firstIndex(of: UInt8(ascii: ":")).map { trimmed($0 + 1..<target.upperBound) }
      guard let name, !name.isEmpty else { return }
      var category = Passage()
      category.append(bytes, name)
      categories.append(category)
    case .language: return
    case .page:
      guard let label else {
        writeTarget(target, mode, depth: depth, into: &passage)
        return
      }
      if label.isEmpty {
        // The pipe trick: without namespace and without what stands in brackets.
        var low = target.lowerBound
        if let colon = bytes[target].firstIndex(of: UInt8(ascii: ":")) { low = colon + 1 }
        let high = bytes[low..<target.upperBound].firstIndex(of: UInt8(ascii: "(")) ?? target.upperBound
        writeTarget(trimmed(low..<high), mode, depth: depth, into: &passage)
      } else {
        inline(label, mode, depth: depth + 1, into: &passage)
      }
    }
  }

  /// Where "{{!}}" stands for the bar of a link in a template's parameter.
  private func escapedBar(in number: Int) -> Range<Int>? {
    var child = number + 1
    while child < nodes[number].next {
      let node = nodes[child]
      if node.kind == .template, node.content.count == 1, bytes[node.open] == UInt8(ascii: "!") {
        return node.start..<node.end
      }
      child = max(node.next, child + 1)
    }
    return nil
  }

  /// A page's name as text; blanks may be written as "_".
  private mutating func writeTarget(
    _ target: Range<Int>, _ mode: InlineMode, depth: Int, into passage: inout Passage
  ) {
    // No page has such a name: it is a link gone wrong.
    if bytes[target].contains(where: { "<{[".utf8.contains($0) }) {
      return inline(target, mode, depth: depth + 1, into: &passage)
    }
    var from = target.lowerBound
    for at in target where bytes[at] == UInt8(ascii: "_") || bytes[at] == 10 {
      passage.append(bytes, from..<at)
      passage.append(CollectionOfOne(32), for: at..<at + 1)
      from = at + 1
    }
    passage.append(bytes, from..<target.upperBound)
  }
}

/// What the word before a link's colon makes of the link.
enum WikitextNamespaces {
  enum Kind {
    case page
    /// A picture with its caption.
    case file
    case category
    /// The same page in another language.
    case language
  }

  /// Names of namespaces, lower case, one a line: also those of other languages' wikis that are often met.
  static let lines: [(name: String, kind: Kind)] = [
    ("file", .file),
    ("image", .file),
    ("media", .file),
    ("datei", .file),
    ("bild", .file),
    ("fichier", .file),
    ("archivo", .file),
    ("ficheiro", .file),
    ("plik", .file),
    ("category", .category),
    ("kategorie", .category),
    ("catégorie", .category),
    ("categoría", .category),
    ("simple", .language),
    ("zh-yue", .language),
    ("zh-min-nan", .language),
    ("be-x-old", .language),
    ("be-tarask", .language),
    ("roa-rup", .language),
    ("bat-smg", .language),
    ("fiu-vro", .language),
    ("map-bms", .language),
  ]

  private static let table: [String: Kind] = Dictionary(
    lines.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })

  /// Two or three small letters that are no wiki in another language.
  private static let notLanguages: Set<String> = ["doi", "wp", "rfc", "mos", "wmf", "urn", "c"]

  static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ target: Range<Int>) -> Kind {
    var colon = target.lowerBound
    let limit = min(target.upperBound, colon + 16)
    while colon < limit, bytes[colon] != UInt8(ascii: ":") { colon += 1 }
    guard colon < limit, colon > target.lowerBound else { return .page }
    var end = colon
    while end > target.lowerBound, bytes[end - 1] == 32 { end -= 1 }
    let name = String(decoding: bytes[target.lowerBound..<end], as: UTF8.self)
    if let kind = table[name.lowercased()] { return kind }
    guard (2...3).contains(name.utf8.count), name.utf8.allSatisfy({ $0 >= 97 && $0 <= 122 }),
      !notLanguages.contains(name), colon + 1 < target.upperBound, bytes[colon + 1] != 32
    else { return .page }
    return .language
  }
}

import CGumbo

/// The works that an encyclopaedia page cites, and the marks by which its text refers to them.
struct References {
  private let page: Page
  private var works: [(id: String?, citation: Citation)] = []
  private var seen: Set<PageNode> = []

  init(_ page: Page) { self.page = page }

  /// Whether an element is a mark: a raised number that leads to a reference.
  static func isMark(_ node: PageNode) -> Bool {
    guard node.tag == GUMBO_TAG_SUP else { return false }
    return node.isOf("reference") || node.isOf("noprint") || node.isOf("footnote")
      || node.children.contains { $0.tag == GUMBO_TAG_A && ($0.value("href") ?? "").contains("#cite_note") }
  }

  /// Whether a list is of references.
  static func isList(_ node: PageNode) -> Bool { node.isOf("references") || node.isOf("footnotes") }

  /// The ids that a mark leads to.
  func targets(of mark: PageNode) -> [String] {
    var ids: [String] = []
    page.walk(mark) { node in
      if node.tag == GUMBO_TAG_A, let link = node.value("href"), let sign = link.lastIndex(of: "#") {
        ids.append(String(link[link.index(after: sign)...]))
      }
      return node.isElement
    }
    return ids
  }

  /// Reads a list of references.
  mutating func read(list: PageNode) {
    var items: [PageNode] = []
    page.walk(list) { node in
      if node.tag == GUMBO_TAG_LI { items.append(node) }
      return node.isElement && (node == list || node.tag != GUMBO_TAG_LI)
    }
    for item in items {
      guard let range = page.range(of: item) else { continue }
      if let cite = page.first(in: item, where: { $0.tag == GUMBO_TAG_CITE }) { seen.insert(cite) }
      works.append((item.value("id"), citation(item, range)))
    }
  }

  /// Reads a work that stands outside a list of references, as under "Further reading".
  mutating func read(cite: PageNode) {
    guard cite.isOf("citation"), seen.insert(cite).inserted, let range = page.range(of: cite) else { return }
    works.append((cite.value("id"), citation(cite, range)))
  }

  /// The works, each with where the text refers to it.
  func citations(_ anchors: [String: [Int]]) -> [Citation] {
    works.map { work in
      var citation = work.citation
      citation.anchors = work.id.flatMap { anchors[$0] } ?? []
      return citation
    }
  }

  private func citation(_ node: PageNode, _ range: Range<Int>) -> Citation {
    var citation = Citation(source: range)
    let body = page.first(in: node) { $0.isOf("reference-text") } ?? node
    let words = page.passage(of: body) {
      $0.isOf("mw-cite-backlink") || $0.isOf("Z3988") || $0.isOf("cs1-maint") || References.isMark($0)
    }
    if !words.isEmpty { citation.words = words.string }
    let link = page.first(in: body) { $0.tag == GUMBO_TAG_A && $0.isOf("external") }
    citation.url = link?.value("href")
    let coins = page.first(in: node) { $0.isOf("Z3988") } ?? sibling(of: node)
    if let fields = coins?.value("title") { References.read(fields, into: &citation) }
    if citation.title == nil, let link, page.first(in: body, where: { $0.tag == GUMBO_TAG_CITE }) != nil {
      let title = page.passage(of: link).string
      citation.title =
        title.hasPrefix("\"") && title.hasSuffix("\"") ? String(title.dropFirst().dropLast()) : title
    }
    return citation
  }

  /// The element behind a `<cite>` that has its fields.
  private func sibling(of node: PageNode) -> PageNode? {
    guard node.tag == GUMBO_TAG_CITE, let parent = node.raw.pointee.parent else { return nil }
    let children = PageNode(raw: UnsafePointer(parent)).children
    guard let at = children.firstIndex(of: node) else { return nil }
    return children[at...].dropFirst().prefix(2).first { $0.isOf("Z3988") }
  }

  /// Reads the fields of a ContextObject in a span (COinS; ANSI/NISO Z39.88-2004).
  private static func read(_ fields: String, into citation: inout Citation) {
    var values: [String: String] = [:]
    for field in fields.split(separator: "&") {
      guard let sign = field.firstIndex(of: "=") else { continue }
      let key = String(field[..<sign])
      if values[key] == nil { values[key] = unescaped(field[field.index(after: sign)...]) }
    }
    func first(_ keys: String...) -> String? {
      keys.lazy.compactMap { values["rft." + $0] }.first { !$0.isEmpty }
    }
    citation.title = first("atitle", "title", "btitle") ?? citation.title
    citation.publisher = first("jtitle", "pub") ?? citation.publisher
    if citation.publisher == nil, values["rft.atitle"] != nil {
      citation.publisher = first("btitle", "title")
    }
    citation.date = first("date")
    if let last = first("aulast") {
      citation.author = first("aufirst").map { "\($0) \(last)" } ?? last
    } else {
      citation.author = first("au")
    }
    citation.url = values["rft_id"].flatMap { $0.hasPrefix("http") ? $0 : nil } ?? citation.url
  }

  /// Percent-encoding undone (RFC 3986), with `+` for a blank.
  private static func unescaped(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "+") {
        bytes.append(32)
      } else if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

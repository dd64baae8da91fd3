import CGumbo

/// An encyclopaedia's infobox as MediaWiki renders it: a table of two columns, whose headings across both open offices.
///
/// The keys are those of the wikitext's template, so that both forms of a page give the same records: an office's row
/// is `office`, its neighbours' `predecessor` and `successor`, and from the second office on all have its number.
struct PageInfobox {
  private let page: Page
  private var blocks: [(Block.Kind, Passage)] = []
  /// How many offices have been opened.
  private var offices = 0
  private var office: Passage?
  /// The rows belong to an office.
  private var isInOffice = false
  /// The office's term has been told.
  private var hasTerm = false
  private var hasName = false

  /// Whether a table is an infobox.
  static func isInfobox(_ table: PageNode) -> Bool {
    table.isOf("infobox") || table.isOf("vcard") || table.isOf("infobox_v2")
  }

  /// The fields of a table.
  static func blocks(of table: PageNode, _ page: Page) -> [(Block.Kind, Passage)] {
    var box = PageInfobox(page: page)
    page.walk(table) { node in
      guard node.tag == GUMBO_TAG_TR else { return node.isElement }
      let cells = PageTable.cells(of: node)
      // A row may hold a table of rows.
      if cells.count == 1, let cell = cells.first,
        page.first(in: cell, where: { $0.tag == GUMBO_TAG_TABLE }) != nil
      {
        return true
      }
      box.read(cells)
      return false
    }
    return box.blocks
  }

  private init(page: Page) { self.page = page }

  private mutating func read(_ cells: [PageNode]) {
    if cells.count == 1, let cell = cells.first {
      if cell.tag == GUMBO_TAG_TH || cell.isOf("infobox-header") { head(cell) } else { full(cell) }
    } else if cells.count == 2, let key = cells.first, let value = cells.last {
      let label = page.passage(of: key, leaving: leaves).string
      if PageInfobox.key(label) == "born", let name = page.first(in: value, where: { $0.isOf("nickname") }) {
        add("birthname", page.passage(of: name, leaving: leaves))
        add("born", page.passage(of: value, lines: true) { leaves($0) || $0 == name })
      } else {
        add(label, page.passage(of: value, lines: true, leaving: leaves))
      }
    }
  }

  /// A heading across the box: the subject's name, a part that is no office, or an office.
  private mutating func head(_ cell: PageNode) {
    let words = page.passage(of: cell, leaving: leaves)
    guard !words.isEmpty else { return }
    if !hasName, cell.isOf("infobox-above") || !cell.isOf("infobox-header") && offices == 0 && blocks.isEmpty
    {
      hasName = true
      blocks.append((.field(key: "name"), words))
      return
    }
    hasName = true
    if PageInfobox.parts.contains(words.string.lowercased()) {
      isInOffice = false
      return
    }
    open(words)
  }

  private mutating func open(_ words: Passage) {
    offices += 1
    office = words
    isInOffice = true
    hasTerm = false
    add("office", words)
  }

  /// A cell across the box: "In office" over a span of dates.
  private mutating func full(_ cell: PageNode) {
    let words = page.passage(of: cell, lines: true, leaving: leaves)
    let lines = words.string.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = lines.first, isInOffice else { return }
    let key = PageInfobox.key(String(first))
    guard PageInfobox.terms.contains(key) else { return }
    if lines.count == 1 {
      if key == "incumbent" || key == "acting" { add("status", words) }
      return
    }
    // Another term of the same office.
    if hasTerm, let office { open(office) }
    hasTerm = true
    add(key, words.dropping(first.utf8.count + 1))
  }

  private mutating func add(_ label: String, _ value: Passage) {
    let key = PageInfobox.key(label)
    guard !key.isEmpty, !value.isEmpty else { return }
    blocks.append((.field(key: isInOffice && offices > 1 ? "\(key)\(offices)" : key), value))
  }

  private func leaves(_ node: PageNode) -> Bool {
    node.tag == GUMBO_TAG_STYLE || References.isMark(node) || LeftOut.isSuspect(node, isEncyclopaedia: true)
  }

  /// A label as a template's key: small letters only, and the template's word where it has another.
  static func key(_ label: String) -> String {
    let letters = String(label.lowercased().filter(\.isLetter))
    return keys[letters] ?? letters
  }

  /// Labels that the templates call otherwise.
  static let keys: [String: String] = [
    "precededby": "predecessor", "succeededby": "successor", "servingwith": "alongside",
    "spouses": "spouse", "politicalparty": "party", "childrens": "children", "resignedfrom": "leftoffice",
  ]

  /// Words over a span of dates, as keys.
  static let terms: Set<String> = [
    "inoffice", "assumedoffice", "incumbent", "acting", "tookoffice", "leftoffice", "termofoffice", "reign",
    "tenure",
  ]

  /// Headings of parts that are no office, lower case.
  static let parts: Set<String> = [
    "personal details", "personal life", "personal", "personal information", "personal data", "details",
    "biography",
    "military service", "military career", "family", "education", "signature", "career",
    "professional career",
    "academic background", "academic work", "website", "other offices", "other positions", "orders",
    "sports career",
    "writing career", "background", "alma mater", "religious career", "politics", "political career",
  ]
}

extension Passage {
  /// The passage without its first bytes.
  func dropping(_ count: Int) -> Passage {
    var rest = Passage()
    let count = min(count, bytes.count)
    rest.append(self, from: count..<bytes.count)
    return rest
  }
}

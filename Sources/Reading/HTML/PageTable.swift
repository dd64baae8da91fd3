import CGumbo

/// Tables that hold data.
enum PageTable {
  private static let inside = TagSet("table p div ul ol dl h1 h2 h3 h4 h5 h6 form article section")

  /// Whether a table is one, and not how a page is laid out: it has heading cells, or rows of two cells or more and
  /// nothing but text in them.
  static func isData(_ table: PageNode, _ page: Page) -> Bool {
    if table.value("role") == "presentation" { return false }
    var hasBlocks = false
    var hasHeads = false
    var widest = 0
    var rows = 0
    page.walk(table) { node in
      guard node.isElement, !hasBlocks else { return false }
      if node != table, inside.contains(node) { hasBlocks = true }
      if node.tag == GUMBO_TAG_TH { hasHeads = true }
      if node.tag == GUMBO_TAG_TR {
        rows += 1
        widest = max(widest, cells(of: node).count)
      }
      return true
    }
    if table.isOf("wikitable") { return true }
    return !hasBlocks && widest > 1 && (hasHeads || rows > 1)
  }

  /// The rows, their cells parted by tabs.
  static func rows(of table: PageNode, _ page: Page, leaving: (PageNode) -> Bool) -> [Passage] {
    var rows: [Passage] = []
    page.walk(table) { node in
      guard node.tag == GUMBO_TAG_TR else { return node.isElement && node.tag != GUMBO_TAG_CAPTION }
      var row = Passage()
      for (number, cell) in cells(of: node).enumerated() {
        if number > 0 { row.separate("\t") }
        row.append(page.passage(of: cell) { References.isMark($0) || leaving($0) })
      }
      rows.append(row)
      return false
    }
    return rows
  }

  /// The cells of a row.
  static func cells(of row: PageNode) -> [PageNode] {
    row.children.filter { $0.tag == GUMBO_TAG_TD || $0.tag == GUMBO_TAG_TH }
  }
}

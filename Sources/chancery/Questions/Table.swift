import Arguments

/// Rows of an answer: short cells in front, and a body that is told how many columns it has.
struct Table {
  private var rows: [(lead: [Styled], body: (Int?) -> Styled)] = []

  init() {}

  /// A table of one row for each of `items`.
  init<Item>(_ items: [Item], lead: (Item) -> [Styled], body: @escaping (Item, Int?) -> Styled) {
    for item in items { add(lead(item)) { body(item, $0) } }
  }

  mutating func add(_ lead: [Styled], _ body: @escaping (Int?) -> Styled) {
    rows.append((lead, body))
  }

  func write(to out: Output, indent: Int = 2) {
    let count = rows.map(\.lead.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { $0.lead.count > column ? $0.lead[column].width : 0 }.max() ?? 0
    }
    let room = out.width.map { $0 - indent - widths.reduce(0, +) - 2 * count }
    out.columns(rows.map { $0.lead + [$0.body(room)] }, indent: indent)
  }
}

import Reading

/// Tables of the offices that the document's subject held: "Office | From | To | Preceded by | Succeeded by".
///
/// Who is meant is told by the page, so a table with a column for names (a cabinet, a list of holders) or of votes is left
/// alone.
struct OfficeTables {
  /// The terms of all such tables, in the order of their rows.
  let terms: [InfoboxTerm]

  init(_ document: Document) {
    var terms: [InfoboxTerm] = []
    var columns: [FieldMeaning?]?
    for row in TableRow.all(in: document) {
      if row.isFirst {
        columns = OfficeTables.columns(document, row.cells)
      } else if let columns {
        terms += OfficeTables.terms(document, row.cells, columns)
      }
    }
    self.terms = terms
  }

  /// What the columns of a heading row mean; nil where it heads no table of offices.
  private static func columns(_ document: Document, _ cells: [Range<Int>]) -> [FieldMeaning?]? {
    let names = cells.map { document.string($0).trimmed.lowercased() }
    guard names.count > 1,
      !names.contains(where: { name in
        OfficeTableWords.columns[name] == nil && OfficeTableWords.others.contains { name.holds($0) }
      })
    else {
      return nil
    }
    let meanings = names.map { OfficeTableWords.columns[$0] }
    let hasOffice = meanings.contains { $0 == .office }
    let isDated = meanings.contains { $0 == .start || $0 == .end || $0 == .term }
    return hasOffice && isDated ? meanings : nil
  }

  private static func terms(_ document: Document, _ cells: [Range<Int>], _ columns: [FieldMeaning?])
    -> [InfoboxTerm]
  {
    var fields: [InfoboxField] = []
    for (cell, meaning) in zip(cells, columns) {
      guard let meaning else { continue }
      let text = document.string(cell).trimmed
      guard !text.isEmpty, text != "–", text != "—", text != "-" else { continue }
      fields.append(InfoboxField(meaning: meaning, value: FieldValue(text: text, range: cell)))
    }
    // A row without an office or without a date is a heading within the table.
    guard fields.contains(where: { $0.meaning == .office }),
      fields.contains(where: { $0.meaning == .start || $0.meaning == .end || $0.meaning == .term })
    else { return [] }
    return TermFields(fields).terms
  }
}

/// A row of a table.
private struct TableRow {
  /// A byte range of the document's text.
  let range: Range<Int>
  /// The ranges of its cells.
  let cells: [Range<Int>]
  /// It follows no row, and so opens a table.
  let isFirst: Bool

  /// The rows of a document's tables, of a usual length, in their order.
  static func all(in document: Document) -> [TableRow] {
    var rows: [TableRow] = []
    var last: Int?
    for (number, block) in document.blocks.enumerated()
    where block.kind == .row && block.range.count < 2000 {
      rows.append(
        TableRow(range: block.range, cells: cells(document, block), isFirst: last != number - 1))
      last = number
    }
    return rows
  }

  private static func cells(_ document: Document, _ block: Block) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var first = block.range.lowerBound
    for at in block.range where document.text[at] == 9 {
      cells.append(first..<at)
      first = at + 1
    }
    cells.append(first..<block.range.upperBound)
    return cells
  }
}

/// Tables of the honours that the document's subject has: "Country | Decoration | Year".
struct HonourTables {
  /// The honours of all such tables, in the order of their rows.
  let facts: [InfoboxFact]

  init(_ document: Document) {
    var facts: [InfoboxFact] = []
    var columns: (honour: Int, date: Int?)?
    for row in TableRow.all(in: document) {
      let cells = row.cells
      if row.isFirst {
        let names = cells.map { document.string($0).trimmed.lowercased() }
        let honour = names.firstIndex { OfficeTableWords.honours.contains($0) }
        let date = names.firstIndex { ["year", "date", "awarded", "years"].contains($0) }
        // "Year | Award | Film | Result" is a career on stage.
        let isOther = names.contains {
          ["result", "film", "work", "nominee", "category", "role"].contains($0)
        }
        columns = isOther ? nil : honour.map { ($0, date) }
      } else if let columns, columns.honour < cells.count {
        let cell = cells[columns.honour]
        let words = document.string(cell).trimmed
        if words.utf8.count > 3, words.utf8.count < 160, words.contains(where: { $0.isLetter }) {
          let date = columns.date.flatMap { $0 < cells.count ? cells[$0] : nil }.flatMap {
            FieldValue(text: document.string($0).trimmed, range: $0).date
          }
          facts.append(InfoboxFact(property: .award, value: words, date: date, evidence: [row.range]))
        }
      }
    }
    self.facts = facts
  }
}

/// The headings of columns. Lower case.
enum OfficeTableWords {
  static let columns: [String: FieldMeaning] = {
    let lists: [(FieldMeaning, [String])] = [
      (
        .office,
        [
          "office", "office held", "position", "position held", "post", "portfolio", "appointment",
          "function",
        ]
      ),
      (
        .start,
        [
          "from", "start", "term start", "took office", "assumed office", "in office from", "appointed",
          "start date", "began",
        ]
      ),
      (.end, ["to", "until", "end", "left office", "term end", "end date", "ended", "till"]),
      (
        .term,
        [
          "years", "term", "term of office", "period", "dates", "tenure", "in office", "years in office",
          "time", "duration",
        ]
      ),
      (.predecessor, ["preceded by", "predecessor", "preceded"]),
      (.successor, ["succeeded by", "successor", "succeeded", "followed by"]),
      (
        .organization,
        ["organisation", "organization", "institution", "body", "employer", "company", "ministry"]
      ),
      (.under, ["prime minister", "president", "monarch", "appointed by", "served under"]),
    ]
    var table: [String: FieldMeaning] = [:]
    for (meaning, words) in lists { for word in words { table[word] = meaning } }
    return table
  }()

  /// Headings of columns of honours.
  static let honours: Set<String> = [
    "decoration", "award", "honour", "honor", "order", "medal", "award or decoration", "distinction",
    "award or honour",
  ]

  /// Headings of tables that tell of elections, of others, or of works.
  static let others = [
    "vote", "%", "result", "opponent", "election", "swing", "name", "minister", "holder", "incumbent",
    "member", "film",
    "role", "publisher", "portrait", "person", "score", "team", "club", "season", "party",
  ]
}

import Chronology
import Records

extension Check {
  /// Dates are EDTF, and words are those that the records know.
  func checkValues() throws {
    begin(Self.columns.count)
    for column in Self.columns {
      try attempt({ Problem(column.table, "\(column.name) cannot be read: \($0)") }) { try check(column) }
      try step()
    }
    try connection.each(
      "SELECT record, position, confidence FROM evidence WHERE confidence NOT BETWEEN 0 AND 1"
    ) {
      tell(
        try problem(
          "evidence", ["record", "position"], $0, "a confidence of \($0.real(2)) is not between 0 and 1"))
    }
  }

  private func check(_ column: Column) throws {
    // A format before this one may lack it.
    guard try has(column.name, of: column.table) else { return }
    let key = try key(of: column.table)
    // There are few values, and many rows.
    let wrong = try connection.rows(
      "SELECT DISTINCT \(column.name) FROM \(column.table) WHERE \(column.name) IS NOT NULL"
    ) { row in
      let text = row.text(0)
      // A text that is no UTF-8 is found again by its bytes only.
      return column.accepts(text) ? nil : (text: text, bytes: row.bytes(0))
    }.compactMap { $0 }
    for (text, bytes) in wrong {
      try connection.each(
        "SELECT \(key.joined(separator: ", ")) FROM \(column.table) WHERE CAST(\(column.name) AS BLOB) = ?1",
        [.blob(bytes)]
      ) {
        tell(try problem(column.table, key, $0, "\(column.name) “\(text)” is no \(column.kind)"))
      }
    }
  }

  /// A column that keeps only certain texts.
  private struct Column: Sendable {
    let table: String
    let name: String
    let kind: String
    let accepts: @Sendable (String) -> Bool

    static func date(_ table: String, _ name: String = "date") -> Column {
      Column(table: table, name: name, kind: "date (EDTF)") { (try? EDTF($0)) != nil }
    }

    static func word<Word: RawRepresentable & SendableMetatype>(
      _ table: String, _ name: String, _ kind: String, _ type: Word.Type
    ) -> Column where Word.RawValue == String {
      Column(table: table, name: name, kind: kind) { Word(rawValue: $0) != nil }
    }
  }

  private static let columns: [Column] = [
    .date("documents"), .date("facts"), .date("occupancies", "start"), .date("occupancies", "end"),
    .date("events"), .date("claims"),
    .word("entities", "schema", "kind of entity", Schema.self),
    .word("records", "kind", "kind of record", RecordKind.self),
    .word("facts", "property", "property", Property.self),
    .word("occupancy_people", "role", "role", OfficeRole.self),
    .word("events", "kind", "kind of event", EventKind.self),
    .word("events", "status", "status", EventStatus.self),
    .word("claims", "quotation", "way to quote", Quotation.self),
    .word("claims", "stance", "stance", Stance.self),
    .word("claims", "kind", "kind of claim", ClaimKind.self),
    .word("evidence", "method", "method", Method.self),
  ]
}

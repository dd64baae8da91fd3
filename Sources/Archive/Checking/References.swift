extension Check {
  /// Every reference of every table leads to a row that is there.
  func checkReferences() throws {
    let tables = try connection.rows(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    ) { $0.text(0) }
    begin(tables.count)
    for table in tables {
      try attempt({ Problem(table, "its references cannot be followed: \($0)") }) {
        for reference in try references(of: table) { try check(reference, of: table) }
      }
      try step()
    }
  }

  /// Columns of a table that name a row of another.
  private struct Reference {
    let number: Int
    let table: String
    var columns: [(from: String, to: String)]
  }

  private func references(of table: String) throws -> [Reference] {
    var found: [Reference] = []
    let rows = try connection.rows(
      "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?1) ORDER BY id, seq",
      [.text(table)]
    ) { (number: $0.int(0), table: $0.text(1), from: $0.text(2), to: $0.optionalText(3)) }
    for row in rows {
      guard let to = try row.to ?? key(of: row.table).first else { continue }
      if found.last?.number == row.number {
        found[found.count - 1].columns.append((row.from, to))
      } else {
        found.append(Reference(number: row.number, table: row.table, columns: [(row.from, to)]))
      }
    }
    return found
  }

  /// The columns of a table's primary key.
  func key(of table: String) throws -> [String] {
    try connection.rows("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk", [.text(table)]) {
      $0.text(0)
    }
  }

  private func check(_ reference: Reference, of table: String) throws {
    let key = try key(of: table)
    let from = reference.columns.map { "c.\"\($0.from)\"" }
    let given = from.map { "\($0) IS NOT NULL" }.joined(separator: " AND ")
    let same = reference.columns.map { "p.\"\($0.to)\" = c.\"\($0.from)\"" }.joined(separator: " AND ")
    let columns = (key.map { "c.\"\($0)\"" } + from).joined(separator: ", ")
    try connection.each(
      """
      SELECT \(columns) FROM "\(table)" AS c
      WHERE \(given) AND NOT EXISTS (SELECT 1 FROM "\(reference.table)" AS p WHERE \(same))
      """
    ) { row in
      let values = (0..<from.count).map { row.text(Int32(key.count + $0)) }.joined(separator: ", ")
      tell(
        try problem(
          table, key, row, "refers to \(reference.table) \(values), which is not there"))
    }
  }

  /// A problem of a row, named by its key and, where the key has a record, by that.
  func problem(_ table: String, _ key: [String], _ row: Row, _ message: String) throws -> Problem {
    let name = key.enumerated().map { "\($1) \(row.text(Int32($0)))" }.joined(separator: ", ")
    if let record = key.firstIndex(of: "record") {
      return try problem(table, record: row.integer(Int32(record)), row: name, message)
    }
    return Problem(table, row: name, message)
  }
}

extension Check {
  /// Every text of every table is UTF-8: nothing else is ever stored.
  func checkTexts() throws {
    let columns = try connection.rows(
      """
      SELECT t.name, c.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
      WHERE t.type = 'table' AND t.rootpage > 0 AND c.type = 'TEXT' ORDER BY t.name, c.cid
      """
    ) { (table: $0.text(0), name: $0.text(1)) }
    let tables = Dictionary(grouping: columns, by: \.table).sorted { $0.key < $1.key }
    begin(tables.count)
    for (table, columns) in tables {
      try attempt({ Problem(table, "its texts cannot be read: \($0)") }) {
        try checkTexts(of: table, columns.map(\.name))
      }
      try step()
    }
  }

  private func checkTexts(of table: String, _ columns: [String]) throws {
    let key = try key(of: table)
    let selected = (key + columns).map { "\"\($0)\"" }.joined(separator: ", ")
    try connection.each("SELECT \(selected) FROM \"\(table)\"") { row in
      for (number, column) in columns.enumerated() {
        guard !row.withBytes(Int32(key.count + number), Self.isUTF8) else { continue }
        tell(try problem(table, key, row, "\(column) is no UTF-8"))
      }
    }
  }

  private static func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }
}

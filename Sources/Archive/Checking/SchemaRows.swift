extension Check {
  /// The file's own description of its tables is that of its format: a flipped bit in it may leave a table that can be
  /// read and lacks a column.
  func checkSchema() throws {
    let format = try number("PRAGMA user_version")
    guard format > 0, format <= Migrations.current else {
      tell(Problem("sqlite_schema", "format \(format) is unknown"))
      return
    }
    let model = try Connection(":memory:", access: .create)
    try Migrations.make(format: format, on: model)
    let expected = try Self.parts(of: model)
    let found = try Self.parts(of: connection)
    for part in expected.subtracting(found).sorted() { tell(Problem("sqlite_schema", "lacks \(part)")) }
    for part in found.subtracting(expected).sorted() {
      tell(Problem("sqlite_schema", "has \(part), which is unknown"))
    }
  }

  /// Tables, columns, references, indexes and views, a line each; the order in which a table's columns came does not
  /// count.
  private static func parts(of connection: Connection) throws -> Set<String> {
    let queries = [
      "SELECT type || ' ' || name FROM sqlite_schema",
      """
      SELECT 'column ' || t.name || '.' || c.name || ' ' || c.type || iif(c."notnull", ' NOT NULL', '')
        || coalesce(' DEFAULT ' || c.dflt_value, '') || iif(c.pk, ' KEY ' || c.pk, '')
      FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'
      """,
      """
      SELECT 'reference ' || t.name || '.' || f."from" || ' to ' || f."table" || ' ' || f.on_delete
      FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS f WHERE t.type = 'table'
      """,
      """
      SELECT 'indexed ' || t.name || '.' || c.name || ' ' || c.seqno
      FROM sqlite_schema AS t JOIN pragma_index_info(t.name) AS c WHERE t.type = 'index'
      """,
      "SELECT 'view ' || sql FROM sqlite_schema WHERE type = 'view'",
      "SELECT 'index ' || sql FROM sqlite_schema WHERE type = 'table' AND rootpage = 0",
    ]
    var parts: Set<String> = []
    // What ANALYZE counts is no part of the format.
    for query in queries {
      try connection.each(query) {
        let part = $0.text(0)
        if !part.contains("sqlite_stat") { parts.insert(part) }
      }
    }
    return parts
  }
}

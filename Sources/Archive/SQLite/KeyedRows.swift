import CSQLite

/// The rows of a query in the order of a key, asked for one key after the other: rows that follow one another are stepped
/// through, and looked up anew only where the next key is far away.
///
/// For as long as it is asked its transaction has to be open.
final class KeyedRows {
  private let connection: Connection
  private let sql: String
  private var statement: PreparedStatement?
  /// The key of the row it stands at; nil behind the last.
  private var key: Int64?
  /// Rows of smaller keys have been passed.
  private var passed: Int64 = 0

  /// Where so many keys lie between two, some rows are sooner stepped over than one is looked up.
  private static let near: Int64 = 24

  /// - Parameters:
  ///   - connection: where to ask.
  ///   - sql: a query for all rows whose key, the first column, is `?1` or more, in its order. Nobody else asks it.
  init(_ connection: Connection, _ sql: String) { (self.connection, self.sql) = (connection, sql) }

  deinit { statement?.reset() }

  /// Goes through the rows of a key.
  ///
  /// - Parameters:
  ///   - wanted: the key; best a larger one than what was asked for before.
  ///   - body: gets each row.
  /// - Throws: `ArchiveError`, and what `body` throws.
  func each(of wanted: Int64, _ body: (Row) throws -> Void) throws {
    let statement = try statement(near: wanted)
    while let found = key, found <= wanted {
      if found == wanted { try body(statement.row) }
      passed = found + 1
      try step(statement)
    }
  }

  /// The query, at a row that comes before those of a key or is the first of them.
  private func statement(near wanted: Int64) throws -> PreparedStatement {
    if let statement, wanted >= passed, key.map({ wanted - $0 <= Self.near }) ?? true { return statement }
    let statement = try self.statement ?? connection.prepared(sql)
    self.statement = statement
    statement.reset()
    try statement.bind([.integer(wanted)])
    passed = wanted
    try step(statement)
    return statement
  }

  private func step(_ statement: PreparedStatement) throws {
    key = try statement.step() ? statement.row.integer(0) : nil
  }
}

extension Row {
  /// Whether a column has a text.
  func holds(_ text: String, _ column: Int32) -> Bool {
    guard let bytes = sqlite3_column_text(handle, column) else { return text.isEmpty }
    let count = Int(sqlite3_column_bytes(handle, column))
    return count == text.utf8.count
      && UnsafeBufferPointer(start: bytes, count: count).elementsEqual(text.utf8)
  }

  /// A text that may be known: that is taken then, so that it is kept once.
  func text(_ column: Int32, orAsIn known: String?) -> String {
    if let known, holds(known, column) { return known }
    return text(column)
  }
}

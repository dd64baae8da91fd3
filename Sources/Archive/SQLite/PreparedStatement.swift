import CSQLite

/// A prepared statement: bound, stepped through and reset for the next use.
final class PreparedStatement {
  private let handle: OpaquePointer
  private unowned let connection: Connection
  let sql: String

  init(_ sql: String, connection: Connection, handle: OpaquePointer) {
    self.sql = sql
    self.connection = connection
    self.handle = handle
  }

  deinit { sqlite3_finalize(handle) }

  /// Binds the values to `?1`, `?2` and so on.
  func bind(_ values: [Value]) throws {
    for (index, value) in values.enumerated() {
      let position = Int32(truncatingIfNeeded: index + 1)
      let code: Int32
      switch value {
      case .null: code = sqlite3_bind_null(handle, position)
      case .integer(let number): code = sqlite3_bind_int64(handle, position, number)
      case .real(let number): code = sqlite3_bind_double(handle, position, number)
      case .text(var text):
        code = text.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) {
            guard let base = $0.baseAddress else { return sqlite3_bind_text(handle, position, "", 0, nil) }
            return sqlite3_bind_text64(
              handle, position, base, UInt64($0.count), Self.transient, UInt8(SQLITE_UTF8))
          }
        }
      case .blob(let bytes):
        code = bytes.withUnsafeBytes {
          guard let base = $0.baseAddress, !$0.isEmpty else {
            return sqlite3_bind_zeroblob(handle, position, 0)
          }
          return sqlite3_bind_blob64(handle, position, base, UInt64($0.count), Self.transient)
        }
      }
      guard code == SQLITE_OK else { throw connection.error(code, sql) }
    }
  }

  /// Goes to the next row; false where there is none.
  func step() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    throw connection.error(code, sql)
  }

  /// Makes the statement ready for its next use, forgetting what was bound.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// SQLITE_TRANSIENT, a macro that Swift does not see: SQLite copies what is bound.
  private static var transient: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}

/// The row a statement stands at; good only until the next step.
struct Row {
  let handle: OpaquePointer

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }
  func int(_ column: Int32) -> Int { Int(truncatingIfNeeded: sqlite3_column_int64(handle, column)) }
  func flag(_ column: Int32) -> Bool { sqlite3_column_int64(handle, column) != 0 }
  func real(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }
  func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }
  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// A text or blob where SQLite has it, without a copy.
  func withBytes<Result>(_ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
    -> Result
  {
    let base = sqlite3_column_blob(handle, column)
    let count = Int(sqlite3_column_bytes(handle, column))
    return try body(UnsafeRawBufferPointer(start: base, count: base == nil ? 0 : count))
  }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let base = sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, column))
    return [UInt8](UnsafeRawBufferPointer(start: base, count: count))
  }
}

extension PreparedStatement {
  var row: Row { Row(handle: handle) }
}

import CSQLite

extension Connection {
  /// Gives SQL a function of a row number and a text that says yes or no; the same values, the same answer.
  ///
  /// ```swift
  /// connection.define("longer") { number, text in (text?.utf8.count ?? 0) > number }
  /// // SELECT * FROM documents WHERE longer(20, title)
  /// ```
  ///
  /// - Parameters:
  ///   - name: what SQL calls it.
  ///   - body: called for each row; it may not use the connection.
  /// - Throws: `ArchiveError`.
  func define(_ name: String, _ body: @escaping (Int64, String?) -> Bool) throws {
    let box = Unmanaged.passRetained(RowTest(body))
    let code = sqlite3_create_function_v2(
      handle, name, 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, box.toOpaque(),
      { context, _, values in
        guard let values, let data = sqlite3_user_data(context) else { return }
        let test = Unmanaged<RowTest>.fromOpaque(data).takeUnretainedValue()
        let text = sqlite3_value_text(values[1]).map { String(cString: $0) }
        sqlite3_result_int(context, test.body(sqlite3_value_int64(values[0]), text) ? 1 : 0)
      }, nil, nil,
      { data in
        if let data { Unmanaged<RowTest>.fromOpaque(data).release() }
      })
    guard code == SQLITE_OK else { throw error(code, name) }
  }
}

/// What a function of SQL calls.
private final class RowTest {
  let body: (Int64, String?) -> Bool

  init(_ body: @escaping (Int64, String?) -> Bool) { self.body = body }
}

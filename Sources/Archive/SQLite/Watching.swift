import CSQLite

extension Connection {
  /// Goes through the rows of a query one by one, so that memory does not grow with their number.
  ///
  /// `body` may ask other questions; the same one only after it has come to its end.
  func each(_ sql: String, _ values: [Value] = [], _ body: (Row) throws -> Void) throws {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step() { try body(statement.row) }
  }

  /// Goes through the rows of a query one by one until `body` says no: the rows behind are never looked for.
  ///
  /// `body` may ask other questions; the same one only after it has come to its end.
  func walk(_ sql: String, _ values: [Value] = [], _ body: (Row) throws -> Bool) throws {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step() {
      guard try body(statement.row) else { return }
    }
  }

  /// Does long work that can be ended in the middle of a statement.
  ///
  /// - Parameters:
  ///   - goesOn: asked every few thousand steps of SQLite's machine; where it says no, the statement at hand ends with
  ///     `ArchiveError.interrupted`.
  ///   - body: the work.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws.
  func watched<Result>(while goesOn: @escaping () -> Bool, _ body: () throws -> Result) throws -> Result {
    let watch = Watch(goesOn)
    return try withExtendedLifetime(watch) {
      sqlite3_progress_handler(
        handle, 10_000,
        { pointer in
          guard let pointer else { return 0 }
          return Unmanaged<Watch>.fromOpaque(pointer).takeUnretainedValue().goesOn() ? 0 : 1
        }, Unmanaged.passUnretained(watch).toOpaque())
      defer { sqlite3_progress_handler(handle, 0, nil, nil) }
      return try body()
    }
  }
}

/// Carries a closure through SQLite's C interface.
private final class Watch {
  let goesOn: () -> Bool

  init(_ goesOn: @escaping () -> Bool) { self.goesOn = goesOn }
}

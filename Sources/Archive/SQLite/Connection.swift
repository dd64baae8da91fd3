import CSQLite
import WholeFile

/// An open SQLite database: the one place where SQLite is called.
///
/// Used by one thread. Statements are prepared once and kept.
final class Connection {
  enum Access { case create, readWrite, readOnly, immutable }

  let file: String
  let handle: OpaquePointer
  private var statements: [String: PreparedStatement] = [:]
  private(set) var isInTransaction = false
  /// What went wrong inside the transaction, so that it is not committed even where somebody caught it.
  private var failure: (any Error)?

  /// Writes the log back, where a thread of its own does.
  var checkpointer: Checkpointer?

  /// Set once a process, before the first connection.
  private static let isWithoutAccount = chancery_sqlite_without_account() == SQLITE_OK

  /// The layer through which files are opened, which maps all of them; nil, where there is none, for SQLite's own.
  private static let layer: String? =
    isWithoutAccount && chancery_whole_file() == SQLITE_OK ? CHANCERY_WHOLE_FILE : nil

  /// Opens `file`; SQLite reads nothing of it yet.
  init(_ file: String, access: Access) throws {
    self.file = file
    var flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    var name = file
    switch access {
    case .create: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    case .readWrite: flags |= SQLITE_OPEN_READWRITE
    case .readOnly: flags |= SQLITE_OPEN_READONLY
    case .immutable:
      // Nothing can write the file, so that SQLite needs no lock and no shared memory beside it.
      flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      name = "file:\(Self.escaped(file))?immutable=1"
    }
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(name, &opened, flags, Self.layer)
    guard code == SQLITE_OK, let opened else {
      let reason = String(cString: sqlite3_errstr(code))
      sqlite3_close_v2(opened)
      throw Self.error(code, "open", reason, file)
    }
    handle = opened
    sqlite3_busy_timeout(handle, 5_000)
  }

  deinit {
    // Before the last connection closes, which writes back what is left.
    checkpointer?.stop()
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  /// Has what is read come from a mapping of the file, all of it, or be copied again, as it is when opened.
  func map(_ isMapped: Bool) throws {
    // SQLite's own layer, where it is used, maps two gigabytes at most.
    try execute("PRAGMA mmap_size = \(isMapped ? 1 << 46 : 0)")
  }

  /// Runs one or more statements that take no values and whose rows nobody wants.
  func execute(_ sql: String) throws {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code, sql) }
  }

  /// Runs a statement for its effect.
  func run(_ sql: String, _ values: [Value] = []) throws {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step() {}
  }

  /// Runs an INSERT and gives the new row's number.
  func insert(_ sql: String, _ values: [Value]) throws -> Int64 {
    try run(sql, values)
    return sqlite3_last_insert_rowid(handle)
  }

  /// The rows of a query, each turned into a value.
  func rows<Result>(_ sql: String, _ values: [Value] = [], _ read: (Row) throws -> Result) throws -> [Result]
  {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try statement.bind(values)
    var results: [Result] = []
    while try statement.step() { results.append(try read(statement.row)) }
    return results
  }

  /// The first row of a query; nil where there is none.
  func first<Result>(_ sql: String, _ values: [Value] = [], _ read: (Row) throws -> Result) throws -> Result?
  {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try statement.bind(values)
    return try statement.step() ? try read(statement.row) : nil
  }

  /// The number a query gives; 0 where it gives none.
  func number(_ sql: String, _ values: [Value] = []) throws -> Int {
    try first(sql, values) { $0.int(0) } ?? 0
  }

  /// How many rows the last INSERT, UPDATE or DELETE touched.
  var changes: Int { Int(sqlite3_changes(handle)) }

  /// Does everything in `body` or, where it throws, nothing.
  ///
  /// Within another transaction it is part of that one, which it fails with it.
  func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    if isInTransaction {
      do { return try body() } catch {
        failure = error
        throw error
      }
    }
    failure = nil
    try execute("BEGIN IMMEDIATE")
    isInTransaction = true
    defer { isInTransaction = false }
    do {
      let result = try body()
      if let failure { throw failure }
      try execute("COMMIT")
      return result
    } catch {
      // A full disk may have rolled everything back already.
      if sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }

  /// Does everything in `body` on the database as it is now, whatever others write meanwhile; that is also cheaper than
  /// a lock for each query.
  func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
    guard sqlite3_get_autocommit(handle) != 0 else { return try body() }
    try execute("BEGIN")
    defer { if sqlite3_get_autocommit(handle) == 0 { try? execute("COMMIT") } }
    return try body()
  }

  /// What went wrong, in the archive's terms.
  func error(_ code: Int32, _ sql: String) -> ArchiveError {
    Self.error(code, sql, String(cString: sqlite3_errmsg(handle)), file)
  }

  private static func error(_ code: Int32, _ sql: String, _ message: String, _ file: String) -> ArchiveError {
    // The memory that processes share lies in a file, too, for which there was no room (SQLITE_IOERR_SHMSIZE).
    if code == SQLITE_IOERR | 19 << 8 { return .full(file: file) }
    return switch code & 0xff {
    case SQLITE_FULL: .full(file: file)
    case SQLITE_BUSY, SQLITE_LOCKED: .locked(file: file)
    case SQLITE_READONLY, SQLITE_PERM: .readOnly(file: file)
    case SQLITE_CORRUPT: .damaged(file: file, reason: message)
    case SQLITE_NOTADB: .notAnArchive(file: file, reason: message)
    case SQLITE_INTERRUPT: .interrupted(file: file)
    case SQLITE_CANTOPEN: .unreachable(file: file, reason: message)
    default: .sqlite(file: file, sql: sql, code: code, message: message)
    }
  }

  /// How SQLite goes through the tables for each statement used so far: lines such as "SCAN facts".
  func plans() throws -> [String: [String]] {
    try Dictionary(
      uniqueKeysWithValues: statements.keys.filter { !$0.hasPrefix("EXPLAIN") }.map { sql in
        (sql, try rows("EXPLAIN QUERY PLAN " + sql) { $0.text(3) })
      })
  }

  /// Prepares every statement anew when it is next used: what its names mean has changed.
  func forgetStatements() { statements.removeAll() }

  func prepared(_ sql: String) throws -> PreparedStatement {
    if let known = statements[sql] { return known }
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw error(code, sql) }
    let statement = PreparedStatement(sql, connection: self, handle: prepared)
    statements[sql] = statement
    return statement
  }

  /// A path in a `file:` URI: `?`, `#` and `%` mean something else there.
  private static func escaped(_ path: String) -> String {
    var escaped = ""
    for character in path.unicodeScalars {
      switch character {
      case "?": escaped += "%3f"
      case "#": escaped += "%23"
      case "%": escaped += "%25"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}

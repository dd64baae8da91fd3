import CSQLite
import Foundation
import Testing
import WholeFile

/// A connection with the layer, or without it.
private final class Database {
  private var handle: OpaquePointer?

  init(_ file: String, mapped: Bool = true, flags: Int32 = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) throws
  {
    _ = Self.isRegistered
    try check(sqlite3_open_v2(file, &handle, flags, mapped ? CHANCERY_WHOLE_FILE : nil))
    if mapped { try run("PRAGMA mmap_size = \(Int64.max / 2)") }
  }

  deinit { sqlite3_close_v2(handle) }

  private static let isRegistered = chancery_whole_file() == SQLITE_OK

  private struct Failure: Error { let message: String }

  private func check(_ code: Int32) throws {
    if code != SQLITE_OK { throw Failure(message: String(cString: sqlite3_errmsg(handle))) }
  }

  func run(_ sql: String) throws { try check(sqlite3_exec(handle, sql, nil, nil, nil)) }

  /// The first column of each row, as text.
  func column(_ sql: String) throws -> [String] {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
    defer { sqlite3_finalize(statement) }
    var found: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      found.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
    }
    return found
  }

  /// Fills a table with rows of some length, some pages of them.
  func fill(_ count: Int) throws {
    try run(
      """
      CREATE TABLE IF NOT EXISTS words (number INTEGER PRIMARY KEY, word TEXT);
      WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < \(count))
      INSERT INTO words (word) SELECT printf('%0400d', i + (SELECT coalesce(max(number), 0) FROM words)) FROM n;
      """)
  }

  /// Says what all rows come to.
  func sum() throws -> [String] {
    try column("SELECT count(*) || ' ' || coalesce(sum(CAST(word AS INTEGER)), 0) FROM words")
  }
}

@Suite("The mapping of whole files")
struct WholeFileTests {
  private func file(_ body: (String) throws -> Void) throws {
    let folder = try Folder()
    try body(folder.file("words.db"))
  }

  @Test("All of a file may be mapped, and not its first two gigabytes only; nothing is where nobody asks")
  func bound() throws {
    try file { file in
      #expect(try Database(file).column("PRAGMA mmap_size") == [String(Int64.max / 2)])
      let plain = try Database(file, mapped: false)
      try plain.run("PRAGMA mmap_size = \(Int64.max / 2)")
      #expect(try plain.column("PRAGMA mmap_size") == ["2147418112"])
    }
  }

  @Test(
    "What others write is seen, in a file that grows, with a log and without one",
    arguments: ["WAL", "DELETE"])
  func growing(mode: String) throws {
    try file { file in
      let writer = try Database(file, mapped: false)
      try writer.run("PRAGMA journal_mode = \(mode)")
      try writer.fill(100)
      let reader = try Database(file)
      for round in 1...20 {
        #expect(try reader.sum() == writer.sum())
        try writer.fill(100 * round)
        if round % 3 == 0 {
          try writer.run("UPDATE words SET word = '1' || word WHERE number % 7 = \(round % 7)")
        }
        if round % 5 == 0 { try writer.run("PRAGMA wal_checkpoint(TRUNCATE)") }
      }
    }
  }

  @Test("A file that others make shorter is read to its end and no farther", arguments: ["WAL", "DELETE"])
  func shrinking(mode: String) throws {
    try file { file in
      let writer = try Database(file, mapped: false)
      try writer.run("PRAGMA journal_mode = \(mode)")
      try writer.fill(5000)
      let reader = try Database(file)
      for round in 1...6 {
        #expect(try reader.sum() == writer.sum())
        try writer.run(
          "DELETE FROM words WHERE number > \(2500 / round); VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
        #expect(try reader.sum() == writer.sum())
        try writer.fill(300)
      }
      try reader.run("DELETE FROM words WHERE number > 10; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
      try reader.fill(700)
      #expect(try reader.sum() == writer.sum())
      #expect(try reader.column("PRAGMA integrity_check") == ["ok"])
    }
  }

  @Test("A snapshot stays as it was while others write and write their log back")
  func snapshot() throws {
    try file { file in
      let writer = try Database(file, mapped: false)
      try writer.run("PRAGMA journal_mode = WAL")
      try writer.fill(3000)
      try writer.run("PRAGMA wal_checkpoint(TRUNCATE)")
      let reader = try Database(file)
      let before = try reader.sum()
      try reader.run("BEGIN")
      #expect(try reader.sum() == before)
      try writer.run("UPDATE words SET word = '7' || word; DELETE FROM words WHERE number % 3 = 0")
      try writer.fill(5000)
      try writer.run("PRAGMA wal_checkpoint(PASSIVE)")
      #expect(try reader.sum() == before)
      try reader.run("COMMIT")
      #expect(try reader.sum() == writer.sum())
    }
  }

  @Test("Who goes on with the descriptor of a connection that is gone reads and writes all the same")
  func reused() throws {
    try file { file in
      let holder = try Database(file)
      try holder.fill(1000)
      try holder.run("BEGIN IMMEDIATE; INSERT INTO words (word) VALUES ('1')")
      // SQLite keeps a closed file's descriptor as long as somebody in the process has a lock on it.
      _ = try Database(file).column("SELECT 1 FROM words LIMIT 1")
      let next = try Database(file)
      #expect(try next.sum() == ["1000 500500"])
      try holder.run("COMMIT")
      #expect(try next.sum() == ["1001 500501"])
      try next.fill(2000)
      #expect(try holder.sum() == next.sum())
    }
  }

  @Test("Nothing is opened where there is nothing, and read-only stays read-only")
  func refused() throws {
    try file { file in
      #expect(throws: (any Error).self) { try Database(file, flags: SQLITE_OPEN_READWRITE) }
      try Database(file).fill(10)
      let reader = try Database(file, flags: SQLITE_OPEN_READONLY)
      #expect(try reader.sum() == ["10 55"])
      #expect(throws: (any Error).self) { try reader.fill(1) }
      let still = try Database("file:\(file)?immutable=1", flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
      #expect(try still.sum() == ["10 55"])
    }
  }
}

import CSQLite

extension Connection {
  /// Copies the whole database into another by SQLite's backup API, while others may write.
  ///
  /// Within `snapshot` the copy is of the database as it was at the beginning; without, a write in between begins it
  /// anew.
  ///
  /// - Parameters:
  ///   - other: an empty database, opened to be written.
  ///   - tick: told after every mebibyte how many pages are done, and of how many; false ends the copy.
  /// - Throws: `ArchiveError`; `interrupted` where `tick` says no, `locked` where somebody keeps the source for
  ///   five seconds.
  func copy(into other: Connection, tick: (_ done: Int, _ total: Int) -> Bool) throws {
    guard let backup = sqlite3_backup_init(other.handle, "main", handle, "main") else {
      throw other.error(sqlite3_extended_errcode(other.handle), "backup")
    }
    var waits = 0
    var code = SQLITE_OK
    while code == SQLITE_OK {
      code = sqlite3_backup_step(backup, 256)
      let total = Int(sqlite3_backup_pagecount(backup))
      let isOver = !tick(total - Int(sqlite3_backup_remaining(backup)), total)
      if isOver { code = SQLITE_INTERRUPT }
      if code & 0xff == SQLITE_BUSY || code & 0xff == SQLITE_LOCKED, waits < 100 {
        waits += 1
        sqlite3_sleep(50)
        code = SQLITE_OK
      }
    }
    sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else { throw other.error(code, "backup") }
  }
}

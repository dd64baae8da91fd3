extension Check {
  /// The file's pages: each table with its indexes, and then what belongs to none.
  func checkPages(quick: Bool) throws {
    var told: Set<String> = []
    if !quick {
      let tables = try connection.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY rowid"
      ) { $0.text(0) }
      begin(tables.count + 1)
      for table in ["sqlite_schema"] + tables {
        try attempt({ Problem(table, "cannot be read: \($0)") }) {
          for line in try complaints("PRAGMA integrity_check(\"\(table)\")") {
            told.insert(line)
            tell(Problem(table, line))
          }
        }
        try step()
      }
    }
    // Pages that two tables hold, or none; what a single table's check has told is not told again.
    for line in try complaints("PRAGMA quick_check") where !told.contains(line) {
      tell(Problem("file", line))
    }
  }

  /// The lines of one of SQLite's own checks, at most a hundred of them.
  private func complaints(_ pragma: String) throws -> [String] {
    try connection.rows(pragma) { $0.text(0) }.flatMap { $0.split(separator: "\n").map(String.init) }.filter {
      $0 != "ok" && !$0.hasPrefix("*** in database")
    }
  }
}

extension Archive {
  /// Makes an archive as an earlier chancery would have: for the tests of migrations.
  ///
  /// - Parameters:
  ///   - file: a path where nothing is.
  ///   - format: the format to make.
  ///   - sql: what fills it.
  /// - Throws: `ArchiveError`.
  package static func make(_ file: String, format: Int, sql: [String]) throws {
    let connection = try Connection(file, access: .create)
    // Small pages, so that a kept file is small.
    try connection.execute("PRAGMA page_size = 512; PRAGMA foreign_keys = OFF")
    try connection.transaction {
      try Migrations.make(format: format, on: connection)
      for statements in sql { try connection.execute(statements) }
      try connection.execute("PRAGMA application_id = \(Migrations.applicationID)")
      try connection.execute("PRAGMA user_version = \(format)")
    }
    try connection.execute("PRAGMA journal_mode = WAL")
  }

  /// The format that this chancery writes.
  package static var currentFormat: Int { Migrations.current }
}

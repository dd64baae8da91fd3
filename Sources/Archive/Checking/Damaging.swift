// For tests.
extension Archive {
  /// Lets the file grow no further than so many pages of 4,096 bytes, as a full disk would.
  package func limit(pages: Int) throws {
    try connection.execute("PRAGMA max_page_count = \(pages)")
  }

  /// How many pages of 4,096 bytes the file has.
  package func pages() throws -> Int { try connection.number("PRAGMA page_count") }

  /// Runs SQL as it is: for tests that damage an archive on purpose.
  package func execute(_ sql: String) throws { try connection.execute(sql) }
}

import Records

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

  /// The first column of what a query gives.
  package func texts(_ sql: String) throws -> [String] { try connection.rows(sql) { $0.text(0) } }

  /// Every person's entity: its document's id, its id there, and whose it is.
  package func memberships(_ body: (String, EntityID, Int) throws -> Void) throws {
    _ = try connection.rows(
      "SELECT d.id, e.id, e.identity FROM members AS e JOIN documents AS d USING (document) WHERE e.schema = 'Person'"
    ) { try body($0.text(0), $0.text(1), $0.int(2)) }
  }
}

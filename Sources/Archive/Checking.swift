extension Archive {
  /// What is wrong with the archive: damaged pages, references into nothing, records without evidence.
  ///
  /// - Returns: one sentence a problem; none where all is well.
  /// - Throws: `ArchiveError` where the file cannot be read at all.
  public func problems() throws -> [String] {
    var problems = try connection.rows("PRAGMA integrity_check") { $0.text(0) }.filter { $0 != "ok" }
    problems += try connection.rows("PRAGMA foreign_key_check") {
      "row \($0.text(1)) of \($0.text(0)) refers to a row of \($0.text(2)) that is not there"
    }
    problems += try connection.rows(
      """
      SELECT r.kind, r.id, d.id FROM records AS r JOIN documents AS d USING (document)
      WHERE r.kind <> 'conflict' AND NOT EXISTS (SELECT 1 FROM evidence AS e WHERE e.record = r.record)
      """
    ) { "\($0.text(0)) \($0.text(1)) of \($0.text(2)) has no evidence" }
    problems += try connection.rows(
      """
      SELECT r.kind, r.id, d.id FROM evidence AS e JOIN records AS r USING (record) JOIN documents AS d USING (document)
      WHERE e.start < 0 OR e.end < e.start OR e.end > length(d.bytes)
      """
    ) { "\($0.text(0)) \($0.text(1)) of \($0.text(2)) points outside its document" }
    problems += try connection.rows(
      "SELECT identity FROM identities AS i WHERE NOT EXISTS (SELECT 1 FROM entities AS e WHERE e.identity = i.identity)"
    ) { "identity \($0.integer(0)) is nobody's" }
    return problems
  }

  /// Lets the file grow no further than so many pages of 4,096 bytes, as a full disk would.
  package func limit(pages: Int) throws {
    try connection.execute("PRAGMA max_page_count = \(pages)")
  }

  /// How many pages of 4,096 bytes the file has.
  package func pages() throws -> Int { try connection.number("PRAGMA page_count") }

  /// The statements used so far that go through the whole of a table, each with what it does: for tests.
  package func scans() throws -> [String] {
    try connection.plans().flatMap { sql, lines in
      lines.filter { line in
        line.hasPrefix("SCAN") && Self.tables.contains { line.split(separator: " ").contains(Substring($0)) }
          || line.contains("AUTOMATIC")
      }.map { "\($0) in \(sql)" }
    }.sorted()
  }

  private static let tables = [
    "documents", "entities", "names", "identities", "identity_keys", "identity_words", "records", "evidence",
    "facts",
    "occupancies", "occupancy_people", "events", "participants", "claims", "chain_links", "claims_about",
    "oppositions",
    "claim_events", "event_claims", "conflicts", "conflict_items", "a", "b", "c", "d", "e", "f", "i", "l",
    "o", "p", "r",
    "v", "x", "y",
  ]

  /// Runs SQL as it is: for tests that damage an archive on purpose.
  package func execute(_ sql: String) throws { try connection.execute(sql) }
}

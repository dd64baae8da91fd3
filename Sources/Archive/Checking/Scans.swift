extension Archive {

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
    "documents", "entities", "names", "identities", "families", "family_keys", "family_words", "strands",
    "links",
    "positions", "position_words", "records", "evidence",
    "facts",
    "occupancies", "occupancy_people", "events", "participants", "claims", "chain_links", "claims_about",
    "oppositions",
    "claim_events", "event_claims", "conflicts", "conflict_items", "a", "b", "c", "d", "e", "f", "i", "l",
    "o", "p", "r",
    "v", "x", "y",
  ]
}

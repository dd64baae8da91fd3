extension Check {
  /// Each record is of one kind, has its row in that kind's table, and evidence.
  func checkRecords() throws {
    begin(Self.tables.count + 2)
    account.records = try number("SELECT count(*) FROM records")
    account.evidence = try number("SELECT count(*) FROM evidence")
    try step()
    for (kind, table) in Self.tables {
      try attempt({ Problem(table, "cannot be compared with records: \($0)") }) {
        try connection.each(
          """
          SELECT record FROM records AS r
          WHERE kind = ?1 AND NOT EXISTS (SELECT 1 FROM \(table) AS t WHERE t.record = r.record)
          """, [.text(kind.rawValue)]
        ) { tell(try problem("records", record: $0.integer(0), "has no row in \(table)")) }
        try connection.each(
          "SELECT t.record FROM \(table) AS t JOIN records AS r USING (record) WHERE r.kind <> ?1",
          [.text(kind.rawValue)]
        ) { tell(try problem(table, record: $0.integer(0), "is of another kind")) }
      }
      try step()
    }
    try connection.each(
      """
      SELECT record FROM records AS r
      WHERE kind <> 'conflict' AND NOT EXISTS (SELECT 1 FROM evidence AS e WHERE e.record = r.record)
      """
    ) { tell(try problem("records", record: $0.integer(0), "has no evidence")) }
    try step()
  }

  private static let tables: [(RecordKind, String)] = [
    (.fact, "facts"), (.occupancy, "occupancies"), (.event, "events"), (.claim, "claims"),
    (.conflict, "conflicts"),
  ]

  /// Nobody is left who is named by no document, but those whose names `identify` has still to look at; and entities
  /// belong to whom their strand belongs.
  func checkIdentities() throws {
    let format = try number("PRAGMA user_version")
    let hasStrands = format >= 4
    let members =
      format >= 8
      ? "entities AS e JOIN strands AS s USING (strand) WHERE s.identity = i.identity"
      : "entities AS e WHERE e.identity = i.identity"
    let waiting =
      hasStrands
      ? """
       AND NOT EXISTS (
        SELECT 1 FROM strands AS s JOIN families AS f USING (family) WHERE s.identity = i.identity AND f.stale > 0)
      """ : ""
    try connection.each(
      """
      SELECT identity FROM identities AS i
      WHERE NOT EXISTS (SELECT 1 FROM \(members))\(waiting)
      """
    ) { tell(Problem("identities", row: "identity \($0.integer(0))", "has no members")) }
    guard hasStrands else { return }
    try connection.each(
      """
      SELECT e.entity, e.id FROM entities AS e LEFT JOIN strands AS s ON s.strand = e.strand
      WHERE s.strand IS NULL\(format >= 8 ? "" : " OR s.identity <> e.identity")
      """
    ) {
      tell(Problem("entities", row: "entity \($0.integer(0))", "is not of the identity that its name is of"))
    }
    guard try has("digest", of: "strands") else { return }
    try ContentDigest.damagedStrands(connection) { strand, name in
      tell(
        Problem(
          "strands", row: "strand \(strand)",
          "what is known of \(name) is not what was stored; “chancery read --refresh” puts it right"))
    }
  }
}

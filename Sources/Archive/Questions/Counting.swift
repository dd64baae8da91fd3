/// What counts in answers: documents that were known, the present version of each, and no record that somebody has
/// rejected. One place for all questions: views of the connection stand before the archive's tables of the same names.
extension Archive {
  /// Takes note, in an archive that was opened to be read, of what has been decided since.
  ///
  /// - Throws: `ArchiveError`.
  public func recount() throws { try settle() }

  /// Puts the views in place, where anything in the archive does not count or was edited.
  ///
  /// - Throws: `ArchiveError`.
  func settle() throws {
    let hasVersions =
      try connection.number(
        "SELECT EXISTS (SELECT 1 FROM main.documents WHERE superseded IS NOT NULL)") != 0
    let hasRejected =
      try connection.number("SELECT EXISTS (SELECT 1 FROM main.verdicts WHERE verdict = 'reject')") != 0
    let hasEdits =
      try connection.number("SELECT EXISTS (SELECT 1 FROM main.verdicts WHERE verdict = 'edit')") != 0
    guard knownDocuments != nil || hasVersions || hasRejected || hasEdits else { return }
    let isLocked = try connection.number("PRAGMA query_only") != 0
    if isLocked { try connection.execute("PRAGMA query_only = OFF") }
    for (table, speaksFor) in Self.speaking {
      let conditions = [
        documentCondition(speaksFor, hasVersions: hasVersions),
        hasRejected && speaksFor == .record
          ? "NOT EXISTS (SELECT 1 FROM main.verdicts AS v WHERE v.record = x.record AND v.verdict = 'reject')"
          : nil,
      ].compactMap { $0 }
      let columns = hasEdits ? try editedColumns(of: table) : "*"
      guard !conditions.isEmpty || columns != "*" else { continue }
      let condition = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
      try connection.execute(
        """
        DROP VIEW IF EXISTS temp.\(table);
        CREATE TEMP VIEW \(table) AS SELECT \(columns) FROM main.\(table) AS x\(condition);
        """)
    }
    // The archive's own view of that name knows its tables alone.
    try connection.execute(
      """
      DROP VIEW IF EXISTS temp.members;
      CREATE TEMP VIEW members AS
        SELECT e.*, s.identity FROM entities AS e JOIN main.strands AS s USING (strand);
      """)
    if isLocked { try connection.execute("PRAGMA query_only = ON") }
    connection.forgetStatements()
  }

  private enum SpeaksFor { case itself, document, record }

  /// The tables that speak for a document, and what leads to it.
  private static let speaking: [(String, SpeaksFor)] =
    [("documents", .itself), ("entities", .document), ("records", .record)]
    + ["facts", "occupancies", "events", "claims", "conflicts", "evidence", "oppositions"].map {
      ($0, .record)
    }

  /// What a row's document must be; nil where every document counts.
  private func documentCondition(_ speaksFor: SpeaksFor, hasVersions: Bool) -> String? {
    var conditions: [String] = []
    let row = speaksFor == .itself ? "x" : "d"
    if knownDocuments != nil { conditions.append("is_known(\(row).document, \(row).date)") }
    if hasVersions {
      // A version counts until the one that took its place was known.
      conditions.append(
        knownDocuments == nil
          ? "\(row).superseded IS NULL"
          : """
          NOT EXISTS (SELECT 1 FROM main.documents AS s WHERE s.document = \(row).superseded AND is_known(s.document, s.date))
          """)
    }
    guard !conditions.isEmpty else { return nil }
    let condition = conditions.joined(separator: " AND ")
    switch speaksFor {
    case .itself: return condition
    case .document: return "(SELECT \(condition) FROM main.documents AS d WHERE d.document = x.document)"
    case .record:
      return """
        (SELECT \(condition) FROM main.records AS r JOIN main.documents AS d USING (document) WHERE r.record = x.record)
        """
    }
  }

  /// A table's columns, with the value that somebody has given in place of the document's.
  private func editedColumns(of table: String) throws -> String {
    let kinds: [String: RecordKind] = [
      "facts": .fact, "occupancies": .occupancy, "events": .event, "claims": .claim,
    ]
    guard let kind = kinds[table] else { return "*" }
    let editable = Self.editable(kind)
    let names = try connection.rows("SELECT name FROM main.pragma_table_info(?1)", [.text(table)]) {
      $0.text(0)
    }
    return names.map { name in
      guard editable.contains(name) else { return "x.\(name)" }
      let edit =
        "FROM main.verdicts AS v WHERE v.record = x.record AND v.field = '\(name)' AND v.verdict = 'edit'"
      return
        "CASE WHEN EXISTS (SELECT 1 \(edit)) THEN (SELECT v.value \(edit)) ELSE x.\"\(name)\" END AS \"\(name)\""
    }.joined(separator: ", ")
  }
}

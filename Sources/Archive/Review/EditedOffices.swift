extension Archive {
  /// Puts each term of office of a document to the position that its words come to, edited or not.
  ///
  /// Which position that is, is nothing the document says: it is written where the document's words are kept, so that an
  /// edited term is found by the same index as all others. Whoever holds it is told apart anew.
  func placeOffices(of document: String) throws {
    let terms = try connection.rows(
      """
      SELECT o.record, o.office_key, e.strand, o.office, o.organization, o.jurisdiction, o.constituency
      FROM main.documents AS d JOIN main.records AS r USING (document) JOIN main.occupancies AS o USING (record)
      JOIN main.entities AS e ON e.entity = o.holder WHERE d.id = ?1 ORDER BY o.record
      """, [.text(document)]
    ) { row in
      (
        record: row.integer(0), key: row.text(1), strand: row.integer(2),
        words: (3..<7).map { row.optionalText(Int32($0)) }
      )
    }
    for term in terms {
      var words = term.words
      for (number, field) in ["office", "organization", "jurisdiction", "constituency"].enumerated() {
        let edit = try connection.first(
          "SELECT value FROM verdicts WHERE record = ?1 AND field = ?2 AND verdict = ?3",
          [.integer(term.record), .text(field), .text(Decision.Verb.edit.rawValue)]
        ) { $0.optionalText(0) }
        if let edit { words[number] = edit }
      }
      let position = try position(
        words[0] ?? "", organization: words[1], jurisdiction: words[2], constituency: words[3])
      guard position.key != term.key else { continue }
      try connection.run(
        "UPDATE main.occupancies SET office_key = ?1, position = ?2 WHERE record = ?3",
        [.text(position.key), .integer(position.row), .integer(term.record)])
      try makeStale(familyOf: term.strand)
    }
  }
}

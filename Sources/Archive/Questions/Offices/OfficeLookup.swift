import Names

extension Archive {
  /// The records of terms in an office: all words stand in one of its wordings, its body, its country or its district.
  ///
  /// What the words mean goes before what has the words: "Russian ambassador in Washington" finds the ambassadors of
  /// Russia to the United States. A general office ("minister") is found by its words, with all that are more exact.
  ///
  /// - Parameter words: folded words without articles.
  /// - Returns: the records, by position.
  /// - Throws: `ArchiveError`.
  func occupancies(inOffice words: [String]) throws -> [Int64] {
    let meant = Position(words.joined(separator: " "))
    if !meant.isGeneric {
      let records = try occupancies(keyed: meant.key)
      if !records.isEmpty { return records }
    }
    // The word that fewest have comes first.
    let counted = try Set(words).map { word in
      (
        word: word,
        count: try connection.number(
          "SELECT count(*) FROM (SELECT 1 FROM position_words WHERE word = ?1 LIMIT 20000)", [.text(word)])
      )
    }.sorted { ($0.count, $0.word) < ($1.count, $1.word) }
    guard let first = counted.first, first.count > 0 else { return [] }
    let others = counted.dropFirst()
    let conditions = others.indices.map {
      " AND EXISTS (SELECT 1 FROM position_words AS o WHERE o.word = ?\($0 + 1) AND o.position = w.position)"
    }
    let found = try connection.rows(
      """
      SELECT p.position, p.office FROM position_words AS w JOIN positions AS p USING (position)
      WHERE w.word = ?1\(conditions.joined()) ORDER BY p.key
      """, [.text(first.word)] + others.map { .text($0.word) }
    ) { (position: $0.integer(0), words: Folding.words($0.text(1)).filter { $0 != "the" }) }
    // A whole title goes before titles that only have the words.
    let whole = found.filter { $0.words == words }
    return try (whole.isEmpty ? found : whole).flatMap { try occupancies(at: $0.position) }
  }

  func occupancies(keyed key: String) throws -> [Int64] {
    let position = try connection.first("SELECT position FROM positions WHERE key = ?1", [.text(key)]) {
      $0.integer(0)
    }
    return try position.map(occupancies(at:)) ?? []
  }

  private func occupancies(at position: Int64) throws -> [Int64] {
    try connection.rows(
      "SELECT record FROM occupancies WHERE position = ?1 ORDER BY record", [.integer(position)]
    ) { $0.integer(0) }
  }
}

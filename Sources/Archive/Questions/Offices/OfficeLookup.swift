import Names

extension Archive {
  /// The records of terms in an office: all words stand in the title, its body, its country or its district.
  ///
  /// Goes along the index of titles from each to the next one that is different, and reads only the terms whose
  /// titles have one of the words; only where no title has any are all terms looked at. An exact title goes before
  /// others.
  ///
  /// - Parameter words: folded words without articles.
  /// - Returns: the records, in the order of titles.
  /// - Throws: `ArchiveError`.
  func occupancies(inOffice words: [String]) throws -> [Int64] {
    let wanted = Set(words)
    let titles = try titles().map { (key: $0, words: $0.split(separator: " ").map(String.init)) }
    let exact = titles.filter { Term.words($0.key) == words }
    if !exact.isEmpty { return try exact.flatMap { try occupancies(titled: $0.key) }.map(\.record) }
    let near = titles.filter { !wanted.isDisjoint(with: $0.words) }
    let candidates =
      try near.isEmpty ? occupancies(titled: nil) : near.flatMap { try occupancies(titled: $0.key) }
    return candidates.filter { wanted.isSubset(of: $0.words) }.map(\.record)
  }

  /// Every title in its folded form, once.
  private func titles() throws -> [String] {
    try connection.rows(
      """
      WITH RECURSIVE titles (title) AS (
        SELECT min(office_key) FROM main.occupancies
        UNION ALL
        SELECT (SELECT min(office_key) FROM main.occupancies WHERE office_key > titles.title) FROM titles
        WHERE titles.title IS NOT NULL)
      SELECT title FROM titles WHERE title IS NOT NULL
      """
    ) { $0.text(0) }
  }

  /// The terms with a title, or all, each with the words of title, body, country and district.
  private func occupancies(titled title: String?) throws -> [(record: Int64, words: Set<String>)] {
    try connection.rows(
      """
      SELECT record, office_key, organization, jurisdiction, constituency FROM occupancies
      \(title == nil ? "ORDER BY office_key, record" : "WHERE office_key = ?1 ORDER BY record")
      """, title.map { [.text($0)] } ?? []
    ) { row in
      let words = [row.text(1)] + [2, 3, 4].compactMap { row.optionalText($0) }
      return (record: row.integer(0), words: Set(words.flatMap { Folding.words($0) }))
    }
  }
}

import Names

/// An office of the archive.
public struct OfficeEntry: Sendable, Hashable {
  /// What it is compared by (`Position.key`).
  public let key: String
  /// Its commonest words.
  public let office: String
  /// The country it is for.
  public let jurisdiction: String?
  /// How many people held it.
  public let holders: Int
}

extension Archive {
  /// The offices that documents tell of most often.
  ///
  /// - Parameters:
  ///   - words: words that the office's title, body, country or district has; empty for all.
  ///   - limit: how many at most.
  ///   - start: how many to pass over.
  /// - Returns: the offices, the one with most records first.
  /// - Throws: `ArchiveError`.
  public func offices(having words: String = "", limit: Int = 100, after start: Int = 0) throws
    -> [OfficeEntry]
  {
    let words = Folding.words(words).filter { $0 != "the" }
    let conditions = words.indices.map {
      "EXISTS (SELECT 1 FROM position_words AS w WHERE w.word = ?\($0 + 3) AND w.position = p.position)"
    }
    let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    // Ordered by records, which an index counts; the people are counted of those that are shown.
    return try connection.rows(
      """
      SELECT p.key, p.office, p.jurisdiction,
        (SELECT count(DISTINCT e.identity) FROM occupancies AS o JOIN members AS e ON e.entity = o.holder
         WHERE o.position = p.position) AS holders
      FROM (
        SELECT p.position AS position, count(*) AS records
        FROM positions AS p JOIN occupancies AS o ON o.position = p.position
        \(condition)
        GROUP BY p.position ORDER BY records DESC, p.key LIMIT ?1 OFFSET ?2
      ) AS n JOIN positions AS p ON p.position = n.position
      ORDER BY n.records DESC, p.key
      """, [Value(limit), Value(start)] + words.map { .text($0) }
    ) {
      OfficeEntry(key: $0.text(0), office: $0.text(1), jurisdiction: $0.optionalText(2), holders: $0.int(3))
    }
  }
}

import Chronology
import Records

extension Archive {
  /// The conflicts that documents have in themselves and that concern somebody.
  func stored(of subject: Subject) throws -> [Disagreement] {
    try stored(
      """
      \(Self.conflictsOfItsDocuments) AND EXISTS (
        SELECT 1 FROM conflict_items AS i WHERE i.record = c.record AND (
          \(Self.ofLife)
          OR EXISTS (SELECT 1 FROM participants AS p JOIN members AS e USING (entity)
            WHERE p.record = i.item AND e.identity = ?1)
          OR EXISTS (SELECT 1 FROM claims_about AS a JOIN members AS e USING (entity)
            WHERE a.record = i.item AND e.identity = ?1)
          OR EXISTS (SELECT 1 FROM chain_links AS l JOIN members AS e ON e.entity = l.source
            WHERE l.record = i.item AND e.identity = ?1)))
      """, [.integer(subject.identity)], subject.name)
  }

  /// Of these those about somebody's life and offices.
  func storedDisputes(of identity: Int64) throws -> [Disagreement] {
    try stored(
      """
      \(Self.conflictsOfItsDocuments)
      AND c.kind NOT IN (\(Disagreement.ofClaims.map { "'\($0)'" }.sorted().joined(separator: ", ")))
      AND EXISTS (SELECT 1 FROM conflict_items AS i WHERE i.record = c.record AND (\(Self.ofLife)))
      """, [.integer(identity)], name(of: identity))
  }

  /// The conflicts of the documents that name somebody. Few documents have any: looking at these first spares a look-up
  /// for each record of whoever is named in thousands.
  private static let conflictsOfItsDocuments = """
    WHERE c.record IN (
      SELECT r.record FROM members AS e CROSS JOIN records AS r ON r.document = e.document AND r.kind = 'conflict'
      WHERE e.identity = ?1)
    """

  /// Whether an item is a fact of somebody's, or a term.
  private static let ofLife = """
    EXISTS (SELECT 1 FROM facts AS f JOIN members AS e ON e.entity = f.subject
      WHERE f.record = i.item AND e.identity = ?1)
    OR EXISTS (SELECT 1 FROM occupancies AS o JOIN members AS e ON e.entity = o.holder
      WHERE o.record = i.item AND e.identity = ?1)
    """

  /// The conflicts that documents have in themselves, of those rows of `conflicts AS c` that a condition picks.
  func stored(_ condition: String, _ values: [Value] = [], _ name: String? = nil) throws -> [Disagreement] {
    try connection.rows(
      "SELECT c.record, c.kind, c.explanation FROM conflicts AS c \(condition)", values
    ) { (record: $0.integer(0), kind: $0.text(1), explanation: $0.text(2)) }.compactMap { item in
      let sides = try connection.rows(
        "SELECT i.item, r.kind FROM conflict_items AS i JOIN records AS r ON r.record = i.item WHERE i.record = ?1 "
          + "ORDER BY i.position", [.integer(item.record)]
      ) { (record: $0.integer(0), kind: $0.text(1)) }
      // Of two sides one was rejected: nothing is left to differ.
      let all = try connection.number(
        "SELECT count(*) FROM conflict_items WHERE record = ?1", [.integer(item.record)])
      guard sides.count == all || sides.count > 1 else { return nil }
      let facts = try sides.compactMap { try $0.kind == "fact" ? property(of: $0.record) : nil }
      return Disagreement(
        kind: item.kind, property: Set(facts).count == 1 ? facts.first : nil,
        subject: item.kind == "fact" || item.kind == "term" ? name : nil,
        explanation: item.explanation,
        sides: try sides.map { try side($0.record, $0.kind) })
    }
  }

  private func property(of fact: Int64) throws -> String? {
    try connection.first("SELECT property FROM facts WHERE record = ?1", [.integer(fact)]) { $0.text(0) }
  }

  /// A record as one side of a conflict.
  private func side(_ record: Int64, _ kind: String) throws -> Side {
    let sql =
      switch RecordKind(rawValue: kind) {
      case .fact: "SELECT value FROM facts WHERE record = ?1"
      case .occupancy:
        """
        SELECT office || coalesce(' from ' || start, '') || coalesce(' to ' || end, '') FROM occupancies
        WHERE record = ?1
        """
      case .event: "SELECT summary FROM events WHERE record = ?1"
      default: "SELECT content FROM claims WHERE record = ?1"
      }
    let value = try connection.first(sql, [.integer(record)]) { $0.text(0) }
    return Side(value: value ?? "", evidence: try citations(record))
  }
}

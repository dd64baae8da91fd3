import Chronology
import Records

extension Archive {
  /// What sources disagree about, told of the one whom it is about: not what is claimed and denied, where both are rightly
  /// kept, nor what is said of somebody in another's term. Looks at no more than what may differ.
  func disputes(of identity: Int64, asOf date: EDTF? = nil) throws -> [Disagreement] {
    let facts = try facts(of: identity, disputedProperties(of: identity))
    let terms = try terms(disputedOccupancies(of: identity), asOf: date)
    let stored = try storedDisputes(of: identity)
    guard !facts.isEmpty || !terms.isEmpty || !stored.isEmpty else { return [] }
    return try conflicts(
      of: subject(identity), facts: facts, offices: terms, stored: stored, asOf: date, ofOthers: false)
  }

  /// What one has once, and has values of that do not all agree.
  private func disputedProperties(of identity: Int64) throws -> Set<Property> {
    let found = try connection.rows(
      """
      SELECT DISTINCT f.property, f.value FROM members AS e JOIN facts AS f ON f.subject = e.entity
      WHERE e.identity = ?1 AND f.property IN (\(Self.list(LifeFact.single)))
      """, [.integer(identity)]
    ) { (property: $0.text(0), value: $0.text(1)) }
    let values = Dictionary(grouping: found, by: \.property).mapValues { Set($0.map(\.value)) }
    return Set(
      values.compactMap { name, values in
        Property(rawValue: name).flatMap { property in
          Self.differ(values) { Agreement.values(of: property, $0, $1) } ? property : nil
        }
      })
  }

  /// Whether two of some values do not agree.
  private static func differ(_ values: Set<String>, agree: (String, String) -> Bool) -> Bool {
    let values = Array(values)
    return values.indices.contains { one in values[..<one].contains { !agree(values[one], $0) } }
  }

  /// Records of offices of which there are several beginnings, ends, predecessors or successors.
  private func disputedOccupancies(of identity: Int64) throws -> [Int64] {
    let found = try connection.rows(
      """
      SELECT o.record, o.office_key, o.start, o.end, EXISTS (
        SELECT 1 FROM occupancy_people AS p WHERE p.record = o.record AND p.role IN ('predecessor', 'successor'))
      FROM members AS e JOIN occupancies AS o ON o.holder = e.entity WHERE e.identity = ?1
      """, [.integer(identity)]
    ) {
      (
        record: $0.integer(0), key: $0.text(1), start: $0.optionalText(2), end: $0.optionalText(3),
        hasNeighbours: $0.flag(4)
      )
    }
    let offices = Dictionary(grouping: found) { Term.words($0.key) }
    return offices.values.flatMap { records in
      let isDisputed =
        records.contains(where: \.hasNeighbours)
        || [records.compactMap(\.start), records.compactMap(\.end)].contains { dates in
          Self.differ(Set(dates)) { Agreement.values(of: .birthDate, $0, $1) }
        }
      return isDisputed ? records.map(\.record) : []
    }
  }

  /// People about whom sources may disagree, one after the other in the order of their rows: all about whom they do, and
  /// few others. Each costs a few look-ups, so that the first are found at once in an archive of any size.
  ///
  /// - Parameters:
  ///   - identity: the row before the first to look at.
  ///   - visit: says no where it has enough.
  /// - Throws: `ArchiveError`, and what `visit` throws.
  func disputed(after identity: Int64 = 0, _ visit: (Int64) throws -> Bool) throws {
    try connection.walk(Self.disputed, [.integer(identity)]) { try visit($0.integer(0)) }
  }

  private static let disputed = """
    SELECT i.identity FROM identities AS i WHERE i.identity > ?1 AND (
      EXISTS (\(values)) OR EXISTS (\(dates)) OR EXISTS (\(neighbours)) OR EXISTS (\(successions))
      OR EXISTS (\(stored("facts", "subject"))) OR EXISTS (\(stored("occupancies", "holder"))))
    ORDER BY i.identity
    """

  /// Two values of what one has once.
  private static let values = """
    SELECT 1 FROM members AS e JOIN facts AS f ON f.subject = e.entity
    WHERE e.identity = i.identity
      AND f.property IN (\(list(LifeFact.single)))
    GROUP BY f.property HAVING min(f.value) <> max(f.value)
    """

  /// Two beginnings or ends of one office.
  private static let dates = """
    SELECT 1 FROM members AS e JOIN occupancies AS o ON o.holder = e.entity
    WHERE e.identity = i.identity GROUP BY \(words("o"))
    HAVING min(o.start) <> max(o.start) OR min(o.end) <> max(o.end)
    """

  /// Two who are said to have come before, or after, in one office.
  private static let neighbours = """
    SELECT 1 FROM members AS e JOIN occupancies AS o ON o.holder = e.entity
    JOIN occupancy_people AS p ON p.record = o.record JOIN members AS n ON n.entity = p.entity
    WHERE e.identity = i.identity AND p.role IN ('predecessor', 'successor')
    GROUP BY \(words("o")), p.role HAVING min(n.identity) <> max(n.identity)
    """

  /// Somebody who is said to have come before or after, and is said to have come after or before somebody else.
  private static let successions = """
    SELECT 1 FROM members AS e JOIN occupancies AS o ON o.holder = e.entity
    JOIN occupancy_people AS p ON p.record = o.record JOIN members AS n ON n.entity = p.entity
    JOIN members AS t ON t.identity = n.identity JOIN occupancies AS q ON q.holder = t.entity
    JOIN occupancy_people AS r ON r.record = q.record JOIN members AS s ON s.entity = r.entity
    WHERE e.identity = i.identity AND s.identity <> i.identity AND r.role <> p.role
      AND p.role IN ('predecessor', 'successor') AND r.role IN ('predecessor', 'successor')
      AND \(words("q")) = \(words("o"))
    """

  /// What a document has found in itself.
  private static func stored(_ table: String, _ whom: String) -> String {
    """
    SELECT 1 FROM members AS e JOIN \(table) AS t ON t.\(whom) = e.entity
    JOIN conflict_items AS c ON c.item = t.record WHERE e.identity = i.identity
    """
  }

  /// An office's words as `Term.words` has them.
  private static func words(_ table: String) -> String {
    "replace(replace(' ' || \(table).office_key || ' ', '|', ' '), ' the ', ' ')"
  }

  /// The first of somebody's names in the order of the alphabet.
  func name(of identity: Int64) throws -> String {
    try connection.first("SELECT min(name) FROM members WHERE identity = ?1", [.integer(identity)]) {
      $0.text(0)
    } ?? ""
  }
}

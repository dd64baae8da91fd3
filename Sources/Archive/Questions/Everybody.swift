import Chronology
import Records

/// Stands for somebody or something while an archive is open; what stays is the `handle` of its `Subject`.
public struct SubjectID: Sendable, Hashable {
  let identity: Int64
}

extension Subject {
  /// Stands for it while the archive is open.
  public var id: SubjectID { SubjectID(identity: identity) }
}

extension Archive {
  /// What is known of somebody or something as such.
  ///
  /// - Parameter id: who or what.
  /// - Returns: the subject.
  /// - Throws: `ArchiveError`.
  public func subject(_ id: SubjectID) throws -> Subject { try subject(id.identity) }

  /// Everybody whom documents name, by name: an order that does not depend on when documents were read.
  ///
  /// ```swift
  /// for id in try archive.people() { print(try archive.subject(id).name) }
  /// ```
  ///
  /// - Returns: eight bytes a person, so that an archive of any size can be gone through person by person.
  /// - Throws: `ArchiveError`.
  public func people() throws -> [SubjectID] {
    try connection.rows(
      """
      SELECT e.identity FROM members AS e JOIN documents AS d USING (document) WHERE e.schema = 'Person'
      GROUP BY e.identity ORDER BY min(e.name), min(d.id || e.id)
      """
    ) { SubjectID(identity: $0.integer(0)) }
  }

  /// Who held an office, each once, in the order of the successions.
  ///
  /// - Parameters:
  ///   - office: words of the title, as `holders(of:asOf:)` takes them.
  ///   - date: only those who held it on this date, or possibly did; nil for all.
  /// - Returns: the people.
  /// - Throws: `ArchiveError`.
  public func people(holding office: String, asOf date: EDTF? = nil) throws -> [SubjectID] {
    try holders(of: office, asOf: date).flatMap(\.terms).filter { $0.held != .no }.map(\.holderID).once()
  }

  /// What takes part in events in which no person does, such as two countries that sign a treaty; by name.
  ///
  /// - Throws: `ArchiveError`.
  public func actorsBesidesPeople() throws -> [SubjectID] {
    try connection.rows(
      """
      SELECT e.identity FROM events AS v JOIN participants AS p USING (record)
      JOIN members AS e USING (entity) JOIN documents AS d USING (document)
      WHERE NOT EXISTS (
        SELECT 1 FROM participants AS q JOIN members AS o USING (entity)
        WHERE q.record = p.record AND o.schema = 'Person')
      GROUP BY e.identity ORDER BY min(e.name), min(d.id || e.id)
      """
    ) { SubjectID(identity: $0.integer(0)) }
  }

  /// Events of which no document says who took part, by date: a coup, an election.
  ///
  /// - Parameter day: a date by whose end each event's `happened` then answers; nil for none.
  /// - Returns: the events, of which there are few.
  /// - Throws: `ArchiveError`.
  public func eventsOfNobody(asOf day: EDTF? = nil) throws -> [Happening] {
    try happenings(
      connection.rows(
        "SELECT record FROM events AS v WHERE NOT EXISTS (SELECT 1 FROM participants AS p WHERE p.record = v.record)"
      ) { $0.integer(0) }, asOf: day)
  }

  /// Every claim, document by document, in the order of the text.
  ///
  /// - Parameter visit: is given one claim after the other.
  /// - Throws: `ArchiveError`, and what `visit` throws.
  public func statements(_ visit: (Statement) throws -> Void) throws {
    let records = try connection.rows(
      """
      SELECT c.record FROM claims AS c JOIN records AS r USING (record) JOIN documents AS d USING (document)
      LEFT JOIN evidence AS e ON e.record = c.record AND e.position = 0
      ORDER BY d.id, e.start, e.end, c.record
      """
    ) { $0.integer(0) }
    for start in stride(from: 0, to: records.count, by: 500) {
      let some = Array(records[start..<min(start + 500, records.count)])
      let found = try statements(some)
      for record in some { if let statement = found[record] { try visit(statement) } }
    }
  }
}

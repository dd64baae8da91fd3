import Chronology
import Records

/// An event as all documents together tell it.
public struct Happening: Sendable, Hashable {
  /// Somebody who took part.
  public struct Party: Sendable, Hashable {
    let identity: Int64
    /// The name.
    public let name: String
    /// The part taken; nil where it is not known.
    public let role: String?

    /// Whether it is somebody, whatever the document calls them.
    public func isSame(as subject: Subject) -> Bool { identity == subject.identity }
  }

  /// What kind of event it is.
  public let kind: EventKind
  /// When; nil where no document says.
  public let date: EDTF?
  /// Where.
  public internal(set) var place: String?
  /// Who took part.
  public let parties: [Party]
  /// Whether a document says it itself, or only somebody it quotes.
  public internal(set) var status: EventStatus
  /// A document's words for it.
  public let summary: String
  /// The claims about it: who says so, and who denies it.
  public internal(set) var reports: [Statement]
  /// Every place that tells it.
  public internal(set) var evidence: [Citation]
  /// Whether it had happened by the date that was asked for; nil where none was.
  public internal(set) var happened: Answer?
}

extension Archive {
  /// What happened to somebody, by date; undated events last.
  ///
  /// - Parameters:
  ///   - subject: whose events.
  ///   - day: a date by whose end each event's `happened` then answers; nil for none.
  /// - Returns: the events, stated and claimed.
  /// - Throws: `ArchiveError`.
  public func events(of subject: Subject, asOf day: EDTF? = nil) throws -> [Happening] {
    try happenings(
      connection.rows(
        "SELECT DISTINCT record FROM participants JOIN members USING (entity) WHERE identity = ?1",
        [.integer(subject.identity)]
      ) { $0.integer(0) }, asOf: day)
  }

  /// Every meeting and communication of somebody with others, stated or claimed, by date; undated ones last.
  ///
  /// - Parameters:
  ///   - subject: whose contacts.
  ///   - day: a date by whose end each contact's `happened` then answers; nil for none.
  /// - Returns: the contacts, each with who reports and who denies it.
  /// - Throws: `ArchiveError`.
  public func contacts(of subject: Subject, asOf day: EDTF? = nil) throws -> [Happening] {
    try happenings(
      connection.rows(
        """
        SELECT DISTINCT v.record FROM members AS x
        JOIN participants AS a USING (entity) JOIN events AS v USING (record)
        WHERE x.identity = ?1 AND v.kind IN ('meeting', 'communication')
        """, [.integer(subject.identity)]
      ) { $0.integer(0) }, asOf: day
    ).filter { contact in Set(contact.parties.map(\.identity)).count > 1 }
  }

  /// Every meeting and communication of two, stated or claimed, by date; undated ones last.
  ///
  /// - Parameters:
  ///   - one: one of them.
  ///   - other: the other.
  ///   - day: a date by whose end each contact's `happened` then answers; nil for none.
  /// - Returns: the contacts, each with who reports and who denies it.
  /// - Throws: `ArchiveError`.
  public func contacts(_ one: Subject, _ other: Subject, asOf day: EDTF? = nil) throws -> [Happening] {
    try happenings(
      connection.rows(
        """
        SELECT DISTINCT v.record FROM members AS x
        JOIN participants AS a USING (entity) JOIN events AS v USING (record)
        JOIN participants AS b USING (record) JOIN members AS y ON y.entity = b.entity
        WHERE x.identity = ?1 AND y.identity = ?2 AND v.kind IN ('meeting', 'communication')
        """, [.integer(one.identity), .integer(other.identity)]
      ) { $0.integer(0) }, asOf: day)
  }

  /// The events of these records: the same one from several documents is one.
  func happenings(_ records: [Int64], asOf day: EDTF? = nil) throws -> [Happening] {
    var found: [Happening] = []
    var since = 0
    var last: Days?
    for event in Happening.byDate(try single(records)) {
      if event.days != last { since = found.count }
      last = event.days
      // They are sorted by date: the same event is among those with the same day.
      if let index = found.indices[since...].last(where: { found[$0].isSame(as: event) }) {
        found[index].join(event)
      } else {
        found.append(event)
      }
    }
    if let day {
      for index in found.indices { found[index].happened = EDTF.happened(found[index].date, by: day) }
    }
    return found
  }

  /// What each of these records says.
  private func single(_ records: [Int64]) throws -> [Happening] {
    let parties = try grouped(
      """
      SELECT record, identity, name, role FROM participants JOIN members USING (entity)
      WHERE record IN (SELECT value FROM json_each(?1)) ORDER BY record, position
      """, records
    ) { Happening.Party(identity: $0.integer(1), name: $0.text(2), role: $0.optionalText(3)) }
    // The claims that carry it, and what contradicts those.
    let within = try grouped(
      "SELECT record, claim FROM event_claims WHERE record IN (SELECT value FROM json_each(?1))", records
    ) { $0.integer(1) }
    let carrying = try grouped(
      "SELECT event, record FROM claim_events WHERE event IN (SELECT value FROM json_each(?1))", records
    ) { $0.integer(1) }
    let evidence = try citations(records)
    let events = try grouped(
      """
      SELECT record, kind, date, place, status, summary FROM events WHERE record IN (SELECT value FROM json_each(?1))
      """, records
    ) { row -> Happening? in
      let record = row.integer(0)
      guard let kind = EventKind(rawValue: row.text(1)) else { return nil }
      return Happening(
        kind: kind, date: date(row, 2), place: row.optionalText(3), parties: parties[record] ?? [],
        status: EventStatus(rawValue: row.text(4)) ?? .claimed, summary: row.text(5), reports: [],
        evidence: evidence[record] ?? [])
    }
    let claims = within.merging(carrying, uniquingKeysWith: +)
    let opposing = try opposing(Array(Set(claims.values.joined())))
    let reports = claims.mapValues { claims in Set(claims + claims.flatMap { opposing[$0] ?? [] }).sorted() }
    let statements = try statements(Array(Set(reports.values.joined())))
    return records.compactMap { record in
      guard var event = events[record]?.first else { return nil }
      event.reports = reports[record]?.compactMap { statements[$0] } ?? []
      return event
    }
  }
}

extension Happening {
  /// The same kind of event with the same people on the same day, and in the same voice: what a document states
  /// and what somebody claims stay two.
  fileprivate func isSame(as other: Happening) -> Bool {
    guard let date, let otherDate = other.date, kind == other.kind, status == other.status else {
      return false
    }
    return Days(date) == Days(otherDate) && Days(date).width < 32
      && Set(parties.map(\.identity)) == Set(other.parties.map(\.identity))
  }

  fileprivate mutating func join(_ other: Happening) {
    place = place ?? other.place
    reports += other.reports.filter { !reports.contains($0) }
    evidence += other.evidence.filter { !evidence.contains($0) }
  }

  /// Events by date, undated ones last.
  fileprivate static func byDate(_ events: [Happening]) -> [Happening] {
    events.sorted(by: { ($0.days.first, $0.days.last) }, then: \.order)
  }

  /// The days it may have been.
  fileprivate var days: Days { date.map(Days.init) ?? Days(first: Days.always, last: Days.always) }

  private var order: [String] {
    [
      evidence.first?.document ?? "", evidence.first.map { String(1_000_000_000 + $0.start) } ?? "",
      kind.rawValue, summary,
    ]
  }
}

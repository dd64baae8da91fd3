import Chronology
import Records

extension Archive {
  /// The records of one document, as they were stored.
  ///
  /// - Parameter id: the document's id, `sha256:…`.
  /// - Returns: the records; nil where the archive has no such document.
  /// - Throws: `ArchiveError`.
  public func records(of id: String) throws -> DocumentRecords? {
    guard
      let document = try connection.first(
        "SELECT document FROM documents WHERE id = ?1", [.text(id)], { $0.integer(0) })
    else { return nil }
    return try load(document)
  }

  /// The source of one document, as it was read.
  ///
  /// - Parameter id: the document's id, `sha256:…`.
  /// - Returns: the bytes that evidence counts in; nil where the archive has no such document.
  /// - Throws: `ArchiveError`.
  public func bytes(of id: String) throws -> [UInt8]? {
    try connection.first("SELECT bytes FROM documents WHERE id = ?1", [.text(id)]) { $0.bytes(0) }
  }

  func load(_ document: Int64) throws -> DocumentRecords {
    try RecordReader(connection: connection, document: document).records()
  }
}

/// Reads the records of one document back, in the order in which they were written.
struct RecordReader {
  let connection: Connection
  let document: Int64

  func records() throws -> DocumentRecords {
    guard
      let info = try connection.first(
        """
        SELECT id, title, format, language, date, source, length, encoding, author, publisher, url, place
        FROM documents WHERE document = ?1
        """,
        [.integer(document)],
        {
          var info = DocumentInfo(
            id: $0.text(0), title: $0.optionalText(1), format: $0.text(2), language: $0.optionalText(3),
            date: try date($0, 4), source: $0.optionalText(5), length: $0.int(6))
          info.encoding = $0.optionalText(7)
          info.author = $0.optionalText(8)
          info.publisher = $0.optionalText(9)
          info.url = $0.optionalText(10)
          info.place = $0.optionalText(11)
          return info
        })
    else { throw damaged("document \(document) is gone") }
    var records = DocumentRecords(
      document: info, entities: try entities(), facts: try facts(), occupancies: try occupancies(),
      events: try events(), claims: try claims(), conflicts: try conflicts())
    records.citations = try citations()
    return records
  }

  private func citations() throws -> [CitedWork] {
    try connection.rows(
      """
      SELECT id, start, end, title, author, publisher, date, url, words FROM citations
      WHERE document = ?1 ORDER BY position
      """, [.integer(document)]
    ) {
      var work = CitedWork(id: $0.text(0), start: $0.int(1), end: $0.int(2))
      work.title = $0.optionalText(3)
      work.author = $0.optionalText(4)
      work.publisher = $0.optionalText(5)
      work.date = $0.optionalText(6)
      work.url = $0.optionalText(7)
      work.words = $0.optionalText(8)
      return work
    }
  }

  private func entities() throws -> [Entity] {
    let found = try connection.rows(
      "SELECT entity, id, schema, name FROM entities WHERE document = ?1 ORDER BY entity",
      [.integer(document)]
    ) { (row: $0.integer(0), id: $0.text(1), schema: try word($0, 2, as: Schema.self), name: $0.text(3)) }
    return try found.map { item in
      let names = try connection.rows(
        "SELECT name FROM names WHERE entity = ?1 ORDER BY position", [.integer(item.row)]
      ) { $0.text(0) }
      return Entity(id: item.id, schema: item.schema, name: item.name, names: names)
    }
  }

  private func facts() throws -> [Fact] {
    try connection.rows(
      """
      SELECT record, r.id, e.id, property, value, date
      FROM records AS r JOIN facts USING (record) JOIN entities AS e ON e.entity = subject
      WHERE r.document = ?1 AND r.kind = 'fact' ORDER BY record
      """, [.integer(document)]
    ) {
      Fact(
        id: $0.text(1), subject: $0.text(2), property: try word($0, 3, as: Property.self), value: $0.text(4),
        date: try date($0, 5), evidence: try evidence($0.integer(0)))
    }
  }

  private func occupancies() throws -> [Occupancy] {
    try connection.rows(
      """
      SELECT record, r.id, e.id, office, organization, jurisdiction, constituency, start, end, former, acting
      FROM records AS r JOIN occupancies USING (record) JOIN entities AS e ON e.entity = holder
      WHERE r.document = ?1 AND r.kind = 'occupancy' ORDER BY record
      """, [.integer(document)]
    ) {
      let record = $0.integer(0)
      return Occupancy(
        id: $0.text(1), holder: $0.text(2), office: $0.text(3), organization: $0.optionalText(4),
        jurisdiction: $0.optionalText(5), constituency: $0.optionalText(6), start: try date($0, 7),
        end: try date($0, 8), former: $0.flag(9), acting: $0.flag(10),
        predecessor: try people(record, .predecessor), successor: try people(record, .successor),
        alongside: try people(record, .alongside), under: try people(record, .under),
        evidence: try evidence(record))
    }
  }

  private func people(_ record: Int64, _ role: OfficeRole) throws -> [EntityID] {
    try connection.rows(
      """
      SELECT id FROM occupancy_people JOIN entities USING (entity)
      WHERE record = ?1 AND role = ?2 ORDER BY position
      """, [.integer(record), .text(role.rawValue)]
    ) { $0.text(0) }
  }

  private func events() throws -> [Event] {
    try connection.rows(
      """
      SELECT record, r.id, e.kind, date, place, status, summary
      FROM records AS r JOIN events AS e USING (record)
      WHERE r.document = ?1 AND r.kind = 'event' ORDER BY record
      """, [.integer(document)]
    ) {
      let record = $0.integer(0)
      let participants = try connection.rows(
        """
        SELECT id, role FROM participants JOIN entities USING (entity)
        WHERE record = ?1 ORDER BY position
        """, [.integer(record)]
      ) { Participant(entity: $0.text(0), role: $0.optionalText(1)) }
      return Event(
        id: $0.text(1), kind: try word($0, 2, as: EventKind.self), date: try date($0, 3),
        place: $0.optionalText(4), participants: participants,
        status: try word($0, 5, as: EventStatus.self),
        claims: try targets(
          "SELECT id FROM event_claims AS l JOIN records AS r ON r.record = l.claim", record),
        summary: $0.text(6), evidence: try evidence(record))
    }
  }

  private func claims() throws -> [Claim] {
    try connection.rows(
      """
      SELECT record, r.id, content, content_spans, quotation, stance, date, place, claims.kind
      FROM records AS r JOIN claims USING (record)
      WHERE r.document = ?1 AND r.kind = 'claim' ORDER BY record
      """, [.integer(document)]
    ) {
      let record = $0.integer(0)
      let about = try connection.rows(
        "SELECT id FROM claims_about JOIN entities USING (entity) WHERE record = ?1 ORDER BY position",
        [.integer(record)]
      ) { $0.text(0) }
      return Claim(
        id: $0.text(1), chain: try chain(record), content: $0.text(2),
        contentSpans: Spans.ranges($0.text(3)), quotation: try word($0, 4, as: Quotation.self),
        stance: try word($0, 5, as: Stance.self), kind: try word($0, 8, as: ClaimKind.self), about: about,
        date: try date($0, 6),
        place: $0.optionalText(7),
        opposes: try targets(
          "SELECT id FROM oppositions AS l JOIN records AS r ON r.record = l.opposed", record),
        events: try targets(
          "SELECT id FROM claim_events AS l JOIN records AS r ON r.record = l.event", record),
        evidence: try evidence(record))
    }
  }

  private func chain(_ record: Int64) throws -> [ChainLink] {
    try connection.rows(
      """
      SELECT id, source_text, source_spans, cue, cue_spans
      FROM chain_links LEFT JOIN entities ON entity = source WHERE record = ?1 ORDER BY position
      """, [.integer(record)]
    ) {
      ChainLink(
        source: $0.optionalText(0), sourceText: $0.optionalText(1), sourceSpans: Spans.ranges($0.text(2)),
        cue: $0.text(3), cueSpans: Spans.ranges($0.text(4)))
    }
  }

  private func conflicts() throws -> [Conflict] {
    try connection.rows(
      """
      SELECT record, r.id, c.kind, explanation FROM records AS r JOIN conflicts AS c USING (record)
      WHERE r.document = ?1 AND r.kind = 'conflict' ORDER BY record
      """, [.integer(document)]
    ) {
      Conflict(
        id: $0.text(1), kind: $0.text(2),
        items: try targets(
          "SELECT id FROM conflict_items AS l JOIN records AS r ON r.record = l.item", $0.integer(0)),
        explanation: $0.text(3))
    }
  }

  private func targets(_ select: String, _ record: Int64) throws -> [String] {
    try connection.rows("\(select) WHERE l.record = ?1 ORDER BY position", [.integer(record)]) { $0.text(0) }
  }

  private func evidence(_ record: Int64) throws -> NonEmpty<Evidence> {
    let found = try connection.rows(
      """
      SELECT start, end, quote, text, section, method, confidence, cites FROM evidence
      WHERE record = ?1 ORDER BY position
      """, [.integer(record)]
    ) {
      var evidence = Evidence(
        start: $0.int(0), end: $0.int(1), quote: $0.text(2), text: $0.optionalText(3),
        section: $0.optionalText(4), method: try word($0, 5, as: Method.self), confidence: $0.real(6))
      evidence.cites = $0.optionalText(7)?.split(separator: " ").map(String.init) ?? []
      return evidence
    }
    guard let evidence = NonEmpty(found) else { throw damaged("record \(record) has lost its evidence") }
    return evidence
  }

  private func date(_ row: Row, _ column: Int32) throws -> EDTF? {
    guard let text = row.optionalText(column) else { return nil }
    guard let date = try? EDTF(text) else { throw damaged("\(text) is no date") }
    return date
  }

  private func word<Word: RawRepresentable>(
    _ row: Row, _ column: Int32, as type: Word.Type
  ) throws -> Word where Word.RawValue == String {
    let text = row.text(column)
    guard let word = Word(rawValue: text) else { throw damaged("\(type) \(text) is unknown") }
    return word
  }

  private func damaged(_ reason: String) -> ArchiveError {
    .damaged(file: connection.file, reason: reason)
  }
}

import Names
import Records

/// Writes the records of one document, which fit together and whose row is there, inside a transaction.
final class RecordWriter {
  let archive: Archive
  let records: DocumentRecords
  let document: Int64
  let bytes: [UInt8]
  private let lines: Lines
  private var entities: [EntityID: Int64] = [:]
  private var rows: [RecordKind: [String: Int64]] = [:]

  var connection: Connection { archive.connection }

  init(archive: Archive, records: DocumentRecords, document: Int64, bytes: [UInt8]) {
    self.archive = archive
    self.records = records
    self.document = document
    self.bytes = bytes
    lines = Lines(bytes)
  }

  func write() throws {
    for entity in records.entities { try write(entity) }
    for fact in records.facts { try write(fact) }
    for occupancy in records.occupancies { try write(occupancy) }
    for event in records.events { try write(event) }
    for claim in records.claims { try write(claim) }
    try writeReferences()
    for conflict in records.conflicts { try write(conflict) }
    for (position, work) in records.citations.enumerated() { try write(work, position) }
  }

  private func write(_ work: CitedWork, _ position: Int) throws {
    try connection.run(
      """
      INSERT INTO citations (document, position, id, title, author, publisher, date, url, words, start, end)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """,
      [
        .integer(document), Value(position), .text(work.id), Value(work.title), Value(work.author),
        Value(work.publisher), Value(work.date), Value(work.url), Value(work.words), Value(work.start),
        Value(work.end),
      ])
  }

  private func write(_ entity: Entity) throws {
    let strand = try archive.strand(of: entity)
    let row = try connection.insert(
      "INSERT INTO entities (document, id, schema, name, strand) VALUES (?1, ?2, ?3, ?4, ?5)",
      [
        .integer(document), .text(entity.id), .text(entity.schema.rawValue), .text(entity.name),
        .integer(strand),
      ])
    entities[entity.id] = row
    for (position, name) in entity.names.enumerated() {
      try connection.run(
        "INSERT INTO names (entity, position, name) VALUES (?1, ?2, ?3)",
        [.integer(row), Value(position), .text(name)])
    }
  }

  private func write(_ fact: Fact) throws {
    let row = try record(.fact, fact.id, fact.evidence)
    try connection.run(
      "INSERT INTO facts (record, subject, property, value, date) VALUES (?1, ?2, ?3, ?4, ?5)",
      [
        .integer(row), try reference(fact.subject, fact.id), .text(fact.property.rawValue), .text(fact.value),
        Value(fact.date?.description),
      ])
  }

  private func write(_ occupancy: Occupancy) throws {
    let row = try record(.occupancy, occupancy.id, occupancy.evidence)
    let position = try archive.position(
      occupancy.office, organization: occupancy.organization, jurisdiction: occupancy.jurisdiction,
      constituency: occupancy.constituency)
    try connection.run(
      """
      INSERT INTO occupancies (record, holder, office, office_key, organization, jurisdiction,
        constituency, start, end, former, acting, position)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
      """,
      [
        .integer(row), try reference(occupancy.holder, occupancy.id), .text(occupancy.office),
        .text(position.key), Value(occupancy.organization),
        Value(occupancy.jurisdiction), Value(occupancy.constituency), Value(occupancy.start?.description),
        Value(occupancy.end?.description), Value(occupancy.former), Value(occupancy.acting),
        .integer(position.row),
      ])
    for (role, people) in occupancy.related {
      for (position, person) in people.enumerated() {
        try connection.run(
          "INSERT INTO occupancy_people (record, role, position, entity) VALUES (?1, ?2, ?3, ?4)",
          [.integer(row), .text(role.rawValue), Value(position), try reference(person, occupancy.id)])
      }
    }
  }

  private func write(_ event: Event) throws {
    let row = try record(.event, event.id, event.evidence)
    try connection.run(
      "INSERT INTO events (record, kind, date, place, status, summary) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      [
        .integer(row), .text(event.kind.rawValue), Value(event.date?.description), Value(event.place),
        .text(event.status.rawValue), .text(event.summary),
      ])
    for (position, participant) in event.participants.enumerated() {
      try connection.run(
        "INSERT INTO participants (record, position, entity, role) VALUES (?1, ?2, ?3, ?4)",
        [
          .integer(row), Value(position), try reference(participant.entity, event.id),
          Value(participant.role),
        ])
    }
  }

  private func write(_ claim: Claim) throws {
    let row = try record(.claim, claim.id, claim.evidence)
    try connection.run(
      """
      INSERT INTO claims (record, content, content_spans, quotation, stance, date, place, kind)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """,
      [
        .integer(row), .text(claim.content), .text(Spans.text(claim.contentSpans)),
        .text(claim.quotation.rawValue), .text(claim.stance.rawValue), Value(claim.date?.description),
        Value(claim.place), .text(claim.kind.rawValue),
      ])
    for (position, link) in claim.chain.enumerated() {
      try connection.run(
        """
        INSERT INTO chain_links (record, position, source, source_text, source_spans, cue, cue_spans)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        """,
        [
          .integer(row), Value(position), try link.source.map { try reference($0, claim.id) } ?? .null,
          Value(link.sourceText), .text(Spans.text(link.sourceSpans)), .text(link.cue),
          .text(Spans.text(link.cueSpans)),
        ])
    }
    for (position, entity) in claim.about.enumerated() {
      try connection.run(
        "INSERT INTO claims_about (record, position, entity) VALUES (?1, ?2, ?3)",
        [.integer(row), Value(position), try reference(entity, claim.id)])
    }
  }

  /// What claims and events say of each other, once all of them are there.
  private func writeReferences() throws {
    for event in records.events {
      try write(
        "INSERT INTO event_claims (record, position, claim) VALUES (?1, ?2, ?3)",
        from: .event, event.id, to: .claim, event.claims)
    }
    for claim in records.claims {
      try write(
        "INSERT INTO oppositions (record, position, opposed) VALUES (?1, ?2, ?3)",
        from: .claim, claim.id, to: .claim, claim.opposes)
      try write(
        "INSERT INTO claim_events (record, position, event) VALUES (?1, ?2, ?3)",
        from: .claim, claim.id, to: .event, claim.events)
    }
  }

  private func write(
    _ sql: String, from kind: RecordKind, _ id: String, to target: RecordKind, _ ids: [String]
  ) throws {
    guard !ids.isEmpty, let row = rows[kind]?[id] else { return }
    for (position, other) in ids.enumerated() {
      guard let targetRow = rows[target]?[other] else {
        throw inconsistent("\(kind.rawValue) \(id) refers to \(target.rawValue) \(other), which is not there")
      }
      try connection.run(sql, [.integer(row), Value(position), .integer(targetRow)])
    }
  }

  private func write(_ conflict: Conflict) throws {
    let row = try record(.conflict, conflict.id)
    try connection.run(
      "INSERT INTO conflicts (record, kind, explanation) VALUES (?1, ?2, ?3)",
      [.integer(row), .text(conflict.kind), .text(conflict.explanation)])
    for (position, item) in conflict.items.enumerated() {
      let target = RecordKind.allCases.lazy.filter { $0 != .conflict }.compactMap { self.rows[$0]?[item] }
        .first
      guard let target else {
        throw inconsistent("conflict \(conflict.id) refers to \(item), which is not there")
      }
      try connection.run(
        "INSERT INTO conflict_items (record, position, item) VALUES (?1, ?2, ?3)",
        [.integer(row), Value(position), .integer(target)])
    }
  }

  private func record(_ kind: RecordKind, _ id: String, _ evidence: NonEmpty<Evidence>) throws -> Int64 {
    let row = try record(kind, id)
    for (position, item) in evidence.enumerated() {
      try connection.run(
        """
        INSERT INTO evidence (record, position, start, end, line, quote, text, section, method, confidence, cites)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        """,
        [
          .integer(row), Value(position), Value(item.start), Value(item.end),
          Value(lines.number(of: item.start)), .text(item.quote), Value(item.text), Value(item.section),
          .text(item.method.rawValue), .real(item.confidence),
          Value(item.cites.isEmpty ? nil : item.cites.joined(separator: " ")),
        ])
    }
    return row
  }

  private func record(_ kind: RecordKind, _ id: String) throws -> Int64 {
    let row = try connection.insert(
      "INSERT INTO records (document, kind, id) VALUES (?1, ?2, ?3)",
      [.integer(document), .text(kind.rawValue), .text(id)])
    rows[kind, default: [:]][id] = row
    return row
  }

  private func reference(_ entity: EntityID, _ record: String) throws -> Value {
    guard let row = entities[entity] else {
      throw inconsistent("\(record) refers to entity \(entity), which is not there")
    }
    return .integer(row)
  }

  private func inconsistent(_ reason: String) -> ArchiveError {
    .inconsistent(document: records.document.source ?? records.document.id, reason: reason)
  }
}

import Records

/// Finds out before anything is written whether a document's records fit together.
///
/// A batch can then go on after a document that is refused, without a savepoint for each (which costs a copy of
/// every page touched).
struct Consistency {
  private let records: DocumentRecords
  private let bytes: [UInt8]
  private var entities: Set<EntityID> = []
  private var ids: [RecordKind: Set<String>] = [:]

  /// - Throws: `ArchiveError.inconsistent` with the first thing that does not fit.
  static func check(_ records: DocumentRecords, bytes: [UInt8]) throws {
    var consistency = Consistency(records, bytes)
    try consistency.collect()
    try consistency.checkReferences()
  }

  private init(_ records: DocumentRecords, _ bytes: [UInt8]) {
    self.records = records
    self.bytes = bytes
  }

  private mutating func collect() throws {
    for entity in records.entities where !entities.insert(entity.id).inserted {
      throw inconsistent("two entities are called \(entity.id)")
    }
    for fact in records.facts { try collect(.fact, fact.id, fact.evidence) }
    for occupancy in records.occupancies { try collect(.occupancy, occupancy.id, occupancy.evidence) }
    for event in records.events { try collect(.event, event.id, event.evidence) }
    for claim in records.claims { try collect(.claim, claim.id, claim.evidence) }
    for conflict in records.conflicts { try collect(.conflict, conflict.id, nil) }
  }

  private mutating func collect(_ kind: RecordKind, _ id: String, _ evidence: NonEmpty<Evidence>?) throws {
    guard ids[kind, default: []].insert(id).inserted else {
      throw inconsistent("two records of kind \(kind.rawValue) are called \(id)")
    }
    guard let evidence else { return }
    for item in evidence where !quotes(item) {
      throw inconsistent(
        "\(kind.rawValue) \(id) quotes bytes \(item.start)..<\(item.end) otherwise than they are")
    }
  }

  /// Whether the evidence's quote is what stands in the source, byte for byte.
  private func quotes(_ evidence: Evidence) -> Bool {
    guard evidence.start >= 0, evidence.start <= evidence.end, evidence.end <= bytes.count else {
      return false
    }
    // In another encoding than UTF-8 the quote is what the bytes say, which this room cannot tell.
    if records.document.encoding != nil { return true }
    let source = bytes[evidence.start..<evidence.end]
    var quote = evidence.quote
    let isEqual = quote.withUTF8 { $0.count == source.count && $0.elementsEqual(source) }
    // Bytes that are no UTF-8 are quoted with replacement characters.
    return isEqual || String(decoding: source, as: UTF8.self) == evidence.quote
  }

  private func checkReferences() throws {
    for fact in records.facts { try check([fact.subject], fact.id) }
    for occupancy in records.occupancies {
      try check([occupancy.holder], occupancy.id)
      for (_, people) in occupancy.related { try check(people, occupancy.id) }
    }
    for event in records.events {
      try check(event.participants.map(\.entity), event.id)
      try check(event.claims, of: .claim, event.id)
    }
    for claim in records.claims {
      try check(claim.chain.compactMap(\.source) + claim.about, claim.id)
      try check(claim.opposes, of: .claim, claim.id)
      try check(claim.events, of: .event, claim.id)
    }
    for conflict in records.conflicts {
      for item in conflict.items
      where !RecordKind.allCases.contains(where: { $0 != .conflict && ids[$0]?.contains(item) == true }) {
        throw inconsistent("conflict \(conflict.id) refers to \(item), which is not there")
      }
    }
  }

  private func check(_ references: [EntityID], _ id: String) throws {
    for entity in references where !entities.contains(entity) {
      throw inconsistent("\(id) refers to entity \(entity), which is not there")
    }
  }

  private func check(_ references: [String], of kind: RecordKind, _ id: String) throws {
    for reference in references where ids[kind]?.contains(reference) != true {
      throw inconsistent("\(id) refers to \(kind.rawValue) \(reference), which is not there")
    }
  }

  private func inconsistent(_ reason: String) -> ArchiveError {
    .inconsistent(document: records.document.source ?? records.document.id, reason: reason)
  }
}

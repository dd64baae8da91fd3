import Chronology
import Records

/// A claim of a document: who says, denies or doubts what.
public struct Statement: Sendable, Hashable {
  /// One link of the chain of sources.
  public struct Source: Sendable, Hashable {
    /// Who: the name, else the words of the document; nil where it names nobody.
    public let name: String?
    /// The words that make it a claim.
    public let cue: String
    let identity: Int64?
    /// Who; nil where the source has no name.
    public var id: SubjectID? { identity.map(SubjectID.init) }
  }

  let record: Int64
  /// The claim's id within its document.
  public let id: String
  /// The sources, outermost first.
  public let chain: [Source]
  /// What is claimed, in the document's words.
  public let content: String
  /// Whether the content is in the source's own words.
  public let quotation: Quotation
  /// What the source does with the content.
  public let stance: Stance
  /// Whom it is about.
  public var about: [String] { parties.map(\.name) }
  /// Whom it is about, with their identities; they have no roles.
  public let parties: [Happening.Party]
  /// When it was said; nil where the document does not say.
  public let date: EDTF?
  /// Where it was said.
  public let place: String?
  /// Where it stands.
  public let evidence: [Citation]

  /// When it was said or, where the document does not say, published.
  public var dateOrPublished: EDTF? { date ?? evidence.first?.published }

  /// Whether it had been said by the end of a date; possibly where the dates leave it open.
  public func said(by day: EDTF) -> Answer { EDTF.happened(dateOrPublished, by: day) }
}

/// Claims that belong together: a proposition, who says it, who denies it, what came out later.
public struct Dossier: Sendable, Hashable {
  /// What it is about: the first assertion's content, in the document's words.
  public let proposition: String
  /// The claims: what asserts it before what denies or doubts it, each by date; undated ones last.
  public let statements: [Statement]
  /// Which of the statements, by index, contradict which.
  public let oppositions: [[Int]]
  /// What is stated, not claimed, about the same people afterwards.
  public let later: [Happening]
}

extension Archive {
  /// Claims about somebody, by somebody, or all.
  ///
  /// - Parameters:
  ///   - subject: whom the claims are about; nil for anybody.
  ///   - source: who says them, anywhere in the chain; nil for anybody.
  ///   - day: only what had been said, or had come out, by its end, or possibly had; nil for all.
  /// - Returns: the dossiers, by the date of their first claim; undated ones last.
  /// - Throws: `ArchiveError`.
  public func claims(about subject: Subject? = nil, by source: Subject? = nil, asOf day: EDTF? = nil) throws
    -> [Dossier]
  {
    var conditions = "1"
    var values: [Value] = []
    if let subject {
      values.append(.integer(subject.identity))
      conditions += """
         AND record IN (SELECT record FROM claims_about JOIN members USING (entity) WHERE identity = ?\(values.count))
        """
    }
    if let source {
      values.append(.integer(source.identity))
      conditions += """
         AND record IN (SELECT record FROM chain_links JOIN members ON entity = source
          WHERE identity = ?\(values.count))
        """
    }
    let records = try connection.rows(
      "SELECT record FROM claims WHERE \(conditions) ORDER BY record", values
    ) { $0.integer(0) }
    return try dossiers(records, asOf: day)
  }

  /// The dossiers that these claims belong to, with what opposes them.
  func dossiers(_ records: [Int64], asOf day: EDTF? = nil) throws -> [Dossier] {
    var seen: Set<Int64> = []
    var dossiers: [(first: Days, order: [String], dossier: Dossier)] = []
    let related = try related(records)
    let found = try self.statements(Array(Set(records).union(related.keys)))
    for record in records where !seen.contains(record) {
      let group = Self.group(record, related)
      seen.formUnion(group)
      let statements = group.compactMap { found[$0] }.filter { statement in
        day.map { statement.said(by: $0) != .no } ?? true
      }.sorted(by: Statement.asInDossier)
      guard let proposition = statements.first, let first = statements.min(by: Statement.byDate) else {
        continue
      }
      dossiers.append(
        (
          first.dateOrPublished.map(Days.init) ?? Days(first: Days.always, last: Days.always), first.order,
          Dossier(
            proposition: proposition.content, statements: statements,
            oppositions: try oppositions(statements), later: try later(statements, than: first, asOf: day))
        ))
    }
    return dossiers.sorted {
      $0.first.first != $1.first.first
        ? $0.first.first < $1.first.first : $0.order.lexicographicallyPrecedes($1.order)
    }.map(\.dossier)
  }

  /// Of each of these claims and of whatever belongs to it, the claims that contradict it or carry the same event.
  private func related(_ records: [Int64]) throws -> [Int64: [Int64]] {
    var related: [Int64: Set<Int64>] = [:]
    var met = Set(records)
    var next = records
    while !next.isEmpty {
      let opposing = try opposing(next)
      let events = try grouped(
        """
        SELECT record, event FROM claim_events WHERE record IN (SELECT value FROM json_each(?1))
        UNION ALL SELECT claim, record FROM event_claims WHERE claim IN (SELECT value FROM json_each(?1))
        """, next
      ) { $0.integer(1) }
      let claims = try grouped(
        """
        SELECT event, record FROM claim_events WHERE event IN (SELECT value FROM json_each(?1))
        UNION ALL SELECT record, claim FROM event_claims WHERE record IN (SELECT value FROM json_each(?1))
        """, Array(Set(events.values.joined()))
      ) { $0.integer(1) }
      var found: Set<Int64> = []
      for record in next {
        let own = Set(opposing[record] ?? []).union((events[record] ?? []).flatMap { claims[$0] ?? [] })
        if !own.isEmpty { related[record] = own.subtracting([record]) }
        found.formUnion(own)
      }
      next = found.subtracting(met).sorted()
      met.formUnion(next)
    }
    return related.mapValues { $0.sorted() }
  }

  /// A claim and all that it leads to.
  private static func group(_ record: Int64, _ related: [Int64: [Int64]]) -> [Int64] {
    var group = [record]
    var met: Set = [record]
    var next = 0
    while next < group.count {
      group += (related[group[next]] ?? []).filter { met.insert($0).inserted }
      next += 1
    }
    return group
  }

  private func oppositions(_ statements: [Statement]) throws -> [[Int]] {
    guard statements.count > 1 else { return statements.map { _ in [] } }
    let opposing = try opposing(statements.map(\.record))
    return statements.map { statement in
      let opposed = opposing[statement.record] ?? []
      return statements.indices.filter { opposed.contains(statements[$0].record) }
    }
  }

  /// The claims that one contradicts, or that contradict it.
  func opposing(_ claim: Int64) throws -> [Int64] { try opposing([claim])[claim] ?? [] }

  /// The claims that each of these contradicts, or that contradict it.
  func opposing(_ claims: [Int64]) throws -> [Int64: [Int64]] {
    try grouped(
      """
      SELECT record, opposed FROM oppositions WHERE record IN (SELECT value FROM json_each(?1))
      UNION ALL SELECT opposed, record FROM oppositions WHERE opposed IN (SELECT value FROM json_each(?1))
      """, claims
    ) { $0.integer(1) }
  }

  /// A claim; nil where the record is none.
  func statement(_ record: Int64) throws -> Statement? { try statements([record])[record] }

  /// The claims among these records, by the record.
  func statements(_ records: [Int64]) throws -> [Int64: Statement] {
    let chains = try grouped(
      """
      SELECT record, coalesce(name, source_text), cue, identity
      FROM chain_links LEFT JOIN entities ON entity = source LEFT JOIN strands USING (strand)
      WHERE record IN (SELECT value FROM json_each(?1)) ORDER BY record, position
      """, records
    ) {
      Statement.Source(name: $0.optionalText(1), cue: $0.text(2), identity: $0.optionalInteger(3))
    }
    let parties = try grouped(
      """
      SELECT record, identity, name FROM claims_about JOIN members USING (entity)
      WHERE record IN (SELECT value FROM json_each(?1)) ORDER BY record, position
      """, records
    ) { Happening.Party(identity: $0.integer(1), name: $0.text(2), role: nil) }
    let evidence = try citations(records)
    return try grouped(
      """
      SELECT record, id, content, quotation, stance, date, place FROM claims JOIN records USING (record)
      WHERE record IN (SELECT value FROM json_each(?1))
      """, records
    ) {
      let record = $0.integer(0)
      return Statement(
        record: record, id: $0.text(1), chain: chains[record] ?? [], content: $0.text(2),
        quotation: Quotation(rawValue: $0.text(3)) ?? .indirect,
        stance: Stance(rawValue: $0.text(4)) ?? .asserts,
        parties: parties[record] ?? [], date: date($0, 5), place: $0.optionalText(6),
        evidence: evidence[record] ?? [])
    }.compactMapValues(\.first)
  }

  /// What documents state in their own voice about two or more of the people concerned, from the first claim on.
  private func later(_ statements: [Statement], than first: Statement, asOf day: EDTF?) throws
    -> [Happening]
  {
    guard let first = first.dateOrPublished.map(Days.init), statements.count > 1 else {
      return []
    }
    let marks = statements.map { String($0.record) }.joined(separator: ",")
    let identities = try connection.rows(
      """
      SELECT DISTINCT identity FROM claims_about JOIN members USING (entity)
      WHERE record IN (SELECT value FROM json_each(?1)) ORDER BY identity
      """, [.text("[\(marks)]")]
    ) { $0.integer(0) }
    guard identities.count > 1 else { return [] }
    let list = identities.map(String.init).joined(separator: ",")
    let records = try connection.rows(
      """
      SELECT record FROM events JOIN participants USING (record) JOIN members USING (entity)
      WHERE status = 'stated' AND date IS NOT NULL AND identity IN (SELECT value FROM json_each(?1))
      GROUP BY record HAVING count(DISTINCT identity) > 1
      """, [.text("[\(list)]")]
    ) { $0.integer(0) }
    return try happenings(records, asOf: day).filter { event in
      event.happened != .no && event.date.map { Days($0).first > first.last } == true
    }
  }
}

extension Statement {
  fileprivate static func byDate(_ one: Statement, _ other: Statement) -> Bool {
    let first = one.dateOrPublished.map { Days($0).first } ?? Days.always
    let second = other.dateOrPublished.map { Days($0).first } ?? Days.always
    return first != second ? first < second : one.order.lexicographicallyPrecedes(other.order)
  }

  /// What is asserted before what is denied or doubted; each by date.
  fileprivate static func asInDossier(_ one: Statement, _ other: Statement) -> Bool {
    let first = one.stance == .asserts
    let second = other.stance == .asserts
    return first != second ? first : byDate(one, other)
  }

  /// The claim's place in its document: an order that does not depend on when documents were read.
  fileprivate var order: [String] {
    [evidence.first?.document ?? "", evidence.first.map { String(1_000_000_000 + $0.start) } ?? "", id]
  }
}

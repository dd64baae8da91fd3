import Chronology
import Names
import Records

/// A term of office as all documents together tell it.
public struct Term: Sendable, Hashable {
  let holderIdentity: Int64
  /// The office as it is compared: the same for all wordings (`Position.key`).
  public let officeKey: String
  /// The same without articles.
  let officeWords: [String]
  /// Who held the office.
  public internal(set) var holder: String
  /// The office in words.
  public internal(set) var office: String
  /// The body the office belongs to.
  public internal(set) var organization: String?
  /// The country or place the office is for.
  public internal(set) var jurisdiction: String?
  /// The district or electorate.
  public internal(set) var constituency: String?
  /// The first day, as exact as any document tells it; where they differ, as most do.
  public internal(set) var start: EDTF?
  /// The last day, as exact as any document tells it; nil where open or unknown.
  public internal(set) var end: EDTF?
  /// A document says that the office is no longer held.
  public internal(set) var former: Bool
  /// Acting, interim or designate.
  public internal(set) var acting: Bool
  /// Who held the office before.
  public var predecessor: [String] { names(.predecessor) }
  /// Who held it after.
  public var successor: [String] { names(.successor) }
  /// Who held a seat of the same office at the same time.
  public var alongside: [String] { names(.alongside) }
  /// Under which president, minister or monarch.
  public var under: [String] { names(.under) }
  /// Whether it was held on the date that was asked for; nil where none was.
  public internal(set) var held: Answer?
  /// For what the documents have values that cannot all be right.
  public internal(set) var differences: [Difference] = []
  /// Every place that says so.
  public internal(set) var evidence: [Citation]
  /// Until when the documents can know.
  var known: Days?
  /// Who stands beside the holder, as each record has it.
  public internal(set) var neighbours: [Neighbour]
  /// The beginnings that records give, the most exact first.
  var starts: [Reading<EDTF>]
  /// The ends that records give, the most exact first.
  var ends: [Reading<EDTF>]

  /// Somebody related to the term.
  public struct Neighbour: Sendable, Hashable {
    /// How.
    public let role: OfficeRole
    let identity: Int64
    /// The name.
    public let name: String
    /// Where the record stands that says so.
    public let evidence: [Citation]
  }

  /// The words of a position's key without articles.
  static func words(_ key: String) -> [String] {
    key.split(whereSeparator: { $0 == " " || $0 == "|" }).map(String.init).filter { $0 != "the" }
  }

  /// Everybody of a role once, by the name that comes first.
  private func names(_ role: OfficeRole) -> [String] {
    var met: Set<Int64> = []
    return neighbours.filter { $0.role == role && met.insert($0.identity).inserted }.map(\.name)
  }
}

extension Archive {
  /// The offices somebody held, by the beginning of the term; undated ones last.
  ///
  /// The same term from several documents is one, also where they differ about its dates; terms that follow each
  /// other stay apart.
  ///
  /// - Parameters:
  ///   - subject: whose.
  ///   - date: a date that each term's `held` then answers for.
  /// - Returns: the terms.
  /// - Throws: `ArchiveError`.
  public func offices(of subject: Subject, asOf date: EDTF? = nil) throws -> [Term] {
    try terms(occupancies(of: subject.identity), asOf: date)
  }

  /// The records of somebody's terms.
  func occupancies(of identity: Int64) throws -> [Int64] {
    try connection.rows(
      "SELECT record FROM occupancies JOIN members AS e ON e.entity = holder WHERE e.identity = ?1",
      [.integer(identity)]
    ) { $0.integer(0) }
  }

  /// Terms of these records, those that are the same joined.
  func terms(_ records: [Int64], asOf date: EDTF? = nil) throws -> [Term] {
    let single = try self.single(records)
    // Only terms of one holder in one office can be the same.
    let groups = Dictionary(grouping: single) { [String($0.holderIdentity)] + $0.officeWords }
    var terms = groups.values.flatMap { Term.joined($0) }
    if let date {
      for index in terms.indices { terms[index].held = terms[index].answer(on: date) }
    }
    return Term.byDate(terms)
  }

  /// What each of these records says.
  private func single(_ records: [Int64]) throws -> [Term] {
    let evidence = try citations(records)
    let neighbours = try grouped(
      """
      SELECT record, role, identity, name FROM occupancy_people JOIN members USING (entity)
      WHERE record IN (SELECT value FROM json_each(?1)) ORDER BY record, role, position
      """, records
    ) { row in
      Term.Neighbour(
        role: OfficeRole(rawValue: row.text(1)) ?? .under, identity: row.integer(2), name: row.text(3),
        evidence: evidence[row.integer(0)] ?? [])
    }
    var horizon: [Int64: Days?] = [:]
    let terms = try grouped(
      """
      SELECT record, e.identity, e.name, office, organization, jurisdiction, constituency, start, end, former, acting,
        e.document, office_key
      FROM occupancies JOIN members AS e ON e.entity = holder WHERE record IN (SELECT value FROM json_each(?1))
      """, records
    ) { row in
      let document = row.integer(11)
      let known = try horizon[document] ?? known(document)
      horizon[document] = .some(known)
      let own = evidence[row.integer(0)] ?? []
      let (start, end) = (date(row, 7), date(row, 8))
      var term = Term(
        holderIdentity: row.integer(1), officeKey: row.text(12), officeWords: Term.words(row.text(12)),
        holder: row.text(2),
        office: row.text(3), organization: row.optionalText(4), jurisdiction: row.optionalText(5),
        constituency: row.optionalText(6), start: start, end: end, former: row.flag(9), acting: row.flag(10),
        evidence: own, neighbours: neighbours[row.integer(0)] ?? [],
        starts: start.map { [Reading(value: $0, evidence: own)] } ?? [],
        ends: end.map { [Reading(value: $0, evidence: own)] } ?? [])
      term.known = known
      return term
    }
    return records.compactMap { terms[$0]?.first }
  }

  /// Until when a document can know: its date, else the latest date in its records.
  private func known(_ document: Int64) throws -> Days? {
    if let published = try citedDocument(document)?.published { return Days(published) }
    let text = try connection.first(
      """
      SELECT max(date) FROM (
        SELECT max(v.date) AS date FROM records JOIN events AS v USING (record) WHERE document = ?1
        UNION ALL SELECT max(o.end) FROM records JOIN occupancies AS o USING (record) WHERE document = ?1
        UNION ALL SELECT max(o.start) FROM records JOIN occupancies AS o USING (record) WHERE document = ?1
        UNION ALL SELECT max(c.date) FROM records JOIN claims AS c USING (record) WHERE document = ?1)
      """, [.integer(document)]
    ) { $0.optionalText(0) }
    return text.flatMap { $0 }.flatMap { try? EDTF($0) }.map(Days.init)
  }
}

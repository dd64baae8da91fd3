import Chronology
import Names
import Records

/// A term of office as all documents together tell it.
public struct Term: Sendable, Hashable {
  let holderIdentity: Int64
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
  /// The first day, as exact as any document tells it.
  public internal(set) var start: EDTF?
  /// The last day, as exact as any document tells it; nil where open or unknown.
  public internal(set) var end: EDTF?
  /// A document says that the office is no longer held.
  public internal(set) var former: Bool
  /// Acting, interim or designate.
  public internal(set) var acting: Bool
  /// Who held the office before.
  public internal(set) var predecessor: [String]
  /// Who held it after.
  public internal(set) var successor: [String]
  /// Who held a seat of the same office at the same time.
  public internal(set) var alongside: [String]
  /// Under which president, minister or monarch.
  public internal(set) var under: [String]
  /// Whether it was held on the date that was asked for; nil where none was.
  public internal(set) var held: Answer?
  /// Every place that says so.
  public internal(set) var evidence: [Citation]
  /// Until when the documents can know.
  var known: Days?
}

extension Archive {
  /// The offices somebody held, by the beginning of the term; undated ones last.
  ///
  /// The same term from several documents is one; what cannot be the same stays apart.
  ///
  /// - Parameters:
  ///   - subject: whose.
  ///   - date: a date that each term's `held` then answers for.
  /// - Returns: the terms.
  /// - Throws: `ArchiveError`.
  public func offices(of subject: Subject, asOf date: EDTF? = nil) throws -> [Term] {
    let records = try connection.rows(
      """
      SELECT record FROM occupancies JOIN entities AS e ON e.entity = holder WHERE e.identity = ?1
      """, [.integer(subject.identity)]
    ) { $0.integer(0) }
    return try terms(records, asOf: date)
  }

  /// Terms of these records, those that may be the same joined.
  func terms(_ records: [Int64], asOf date: EDTF? = nil) throws -> [Term] {
    // The best dated first, so that a vaguer one joins the term it fits.
    let single = try records.compactMap { try term($0) }.sorted(by: Term.byDetail)
    var terms: [Term] = []
    for term in single {
      if let index = terms.firstIndex(where: { $0.mayBe(term) }) {
        terms[index].join(term)
      } else {
        terms.append(term)
      }
    }
    if let date {
      for index in terms.indices { terms[index].held = terms[index].holds(on: date) }
    }
    return terms.sorted(by: Term.byDate)
  }

  private func term(_ record: Int64) throws -> Term? {
    let evidence = try citations(record)
    return try connection.first(
      """
      SELECT e.identity, e.name, office, organization, jurisdiction, constituency, start, end, former, acting,
        e.document
      FROM occupancies JOIN entities AS e ON e.entity = holder WHERE record = ?1
      """, [.integer(record)]
    ) {
      Term(
        holderIdentity: $0.integer(0), holder: $0.text(1), office: $0.text(2),
        organization: $0.optionalText(3),
        jurisdiction: $0.optionalText(4), constituency: $0.optionalText(5), start: date($0, 6),
        end: date($0, 7), former: $0.flag(8), acting: $0.flag(9),
        predecessor: try people(record, .predecessor), successor: try people(record, .successor),
        alongside: try people(record, .alongside), under: try people(record, .under), held: nil,
        evidence: evidence, known: try known($0.integer(10)))
    }
  }

  private func people(_ record: Int64, _ role: OfficeRole) throws -> [String] {
    try connection.rows(
      """
      SELECT name FROM occupancy_people JOIN entities USING (entity)
      WHERE record = ?1 AND role = ?2 ORDER BY position
      """, [.integer(record), .text(role.rawValue)]
    ) { $0.text(0) }
  }

  /// Until when a document can know: its date, else the latest date in its records.
  private func known(_ document: Int64) throws -> Days? {
    let text = try connection.first(
      """
      SELECT coalesce(
        (SELECT date FROM documents WHERE document = ?1),
        (SELECT max(date) FROM (
          SELECT max(v.date) AS date FROM records JOIN events AS v USING (record) WHERE document = ?1
          UNION ALL SELECT max(o.end) FROM records JOIN occupancies AS o USING (record) WHERE document = ?1
          UNION ALL SELECT max(o.start) FROM records JOIN occupancies AS o USING (record) WHERE document = ?1
          UNION ALL SELECT max(c.date) FROM records JOIN claims AS c USING (record) WHERE document = ?1)))
      """, [.integer(document)]
    ) { $0.optionalText(0) }
    return text.flatMap { $0 }.flatMap { try? EDTF($0) }.map(Days.init)
  }
}

extension Term {
  /// Whether both may be the same person's same term.
  fileprivate func mayBe(_ other: Term) -> Bool {
    guard holderIdentity == other.holderIdentity, acting == other.acting else { return false }
    guard officeWords == other.officeWords, agree(jurisdiction, other.jurisdiction) else { return false }
    if let start, let otherStart = other.start, !Days(start).agrees(with: Days(otherStart)) { return false }
    if let end, let otherEnd = other.end, !Days(end).agrees(with: Days(otherEnd)) { return false }
    // One's end before the other's start: two terms of one office.
    if let end, let otherStart = other.start, Days(end).last < Days(otherStart).first { return false }
    if let start, let otherEnd = other.end, Days(otherEnd).last < Days(start).first { return false }
    return true
  }

  private func agree(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return true }
    return Folding.fold(one) == Folding.fold(other)
  }

  /// The office without articles, as it is compared.
  var officeWords: [String] { Folding.words(office).filter { $0 != "the" } }

  fileprivate mutating func join(_ other: Term) {
    organization = organization ?? other.organization
    jurisdiction = jurisdiction ?? other.jurisdiction
    constituency = constituency ?? other.constituency
    start = Self.moreExact(start, other.start)
    end = Self.moreExact(end, other.end)
    former = former || other.former
    predecessor += other.predecessor.filter { !predecessor.contains($0) }
    successor += other.successor.filter { !successor.contains($0) }
    alongside += other.alongside.filter { !alongside.contains($0) }
    under += other.under.filter { !under.contains($0) }
    evidence += other.evidence.filter { !evidence.contains($0) }
    if let known, let otherKnown = other.known {
      self.known = known.last >= otherKnown.last ? known : otherKnown
    } else {
      known = known ?? other.known
    }
  }

  private static func moreExact(_ one: EDTF?, _ other: EDTF?) -> EDTF? {
    guard let one, let other else { return one ?? other }
    return Days(one).width <= Days(other).width ? one : other
  }

  fileprivate static func byDetail(_ one: Term, _ other: Term) -> Bool {
    func width(_ term: Term) -> (Int, Int) {
      (
        (term.start == nil ? 1 : 0) + (term.end == nil ? 1 : 0),
        term.start.map { Days($0).width } ?? Days.always
      )
    }
    let (first, second) = (width(one), width(other))
    return first != second ? first < second : one.order < other.order
  }

  fileprivate static func byDate(_ one: Term, _ other: Term) -> Bool {
    let first = one.start.map { Days($0).first } ?? one.end.map { Days($0).first } ?? Days.always
    let second = other.start.map { Days($0).first } ?? other.end.map { Days($0).first } ?? Days.always
    return first != second ? first < second : one.order < other.order
  }

  /// An order that does not depend on when documents were read.
  private var order: [String] {
    [
      office, start?.description ?? "", end?.description ?? "", holder, evidence.first?.document ?? "",
      evidence.first.map { String(1_000_000_000 + $0.start) } ?? "",
    ]
  }
}

extension Array where Element: Comparable {
  fileprivate static func < (one: [Element], other: [Element]) -> Bool {
    one.lexicographicallyPrecedes(other)
  }
}

import Chronology
import Names
import Records

/// Who had to do with somebody: every question goes along an index.
struct ChainLinks {
  /// An office or body that more terms name says nothing about who knew whom.
  private static let crowd = 2_000

  let archive: Archive
  let options: ChainOptions
  /// The terms of an office or a body, read once.
  private var terms: [String: [ChainTerm]] = [:]

  init(archive: Archive, options: ChainOptions) {
    self.archive = archive
    self.options = options
  }

  private var connection: Connection { archive.connection }

  /// The links from somebody to other people.
  mutating func links(from identity: Int64) throws -> [ChainStep] {
    let steps = try contacts(identity) + shared(identity) + named(identity) + naming(identity)
    guard let day = options.asOf else { return steps }
    return steps.filter { EDTF.happened($0.date, by: day) != .no }
  }

  /// Meetings and communications that have a date.
  private func contacts(_ identity: Int64) throws -> [ChainStep] {
    try connection.rows(
      """
      SELECT y.identity, y.name, v.record, v.kind, v.date, v.status, v.summary FROM members AS x
      JOIN participants AS a ON a.entity = x.entity JOIN events AS v ON v.record = a.record
      JOIN participants AS b ON b.record = v.record JOIN members AS y ON y.entity = b.entity
      WHERE x.identity = ?1 AND y.identity <> ?1 AND y.schema = 'Person' AND v.date IS NOT NULL
        AND v.kind IN ('meeting', 'communication')
      """, [.integer(identity)]
    ) { row in
      ChainStep(
        kind: Link.Kind(rawValue: row.text(3)) ?? .meeting, from: identity, to: row.integer(0),
        name: row.text(1),
        date: archive.date(row, 4), what: row.text(6), status: EventStatus(rawValue: row.text(5)) ?? .claimed,
        isSure: true, records: [row.integer(2)])
    }
  }

  /// Who held the same office, or was in the same body, on a day on which somebody did.
  private mutating func shared(_ identity: Int64) throws -> [ChainStep] {
    var steps: [ChainStep] = []
    for term in try terms("e.identity = ?1", [.integer(identity)]) where term.certain != nil {
      let office = try others("o.position = (SELECT position FROM positions WHERE key = ?1)", term.key)
      steps += office.compactMap { term.isBesides($0) ? step(.office, term, $0, "both \(term.office)") : nil }
      guard let body = term.organization else { continue }
      steps += try others("o.organization = ?1", body).compactMap {
        $0.key != term.key && term.overlaps($0) ? step(.body, term, $0, "both in \(body)") : nil
      }
    }
    return steps
  }

  private func step(_ kind: Link.Kind, _ one: ChainTerm, _ other: ChainTerm, _ what: String) -> ChainStep {
    ChainStep(
      kind: kind, from: one.holder, to: other.holder, name: other.name, date: one.both(other), what: what,
      status: .stated, isSure: kind == .body || one.hasPlace && other.hasPlace,
      records: [one.record, other.record])
  }

  private mutating func others(_ condition: String, _ value: String) throws -> [ChainTerm] {
    let key = condition + value
    if let known = terms[key] { return known }
    var found = try terms(condition, [.text(value)])
    if found.count > Self.crowd { found = [] }
    terms[key] = found
    return found
  }

  private func terms(_ condition: String, _ values: [Value]) throws -> [ChainTerm] {
    try connection.rows(
      """
      SELECT o.record, e.identity, e.name, o.office, o.office_key, o.organization, o.jurisdiction, o.start, o.end
      FROM occupancies AS o JOIN members AS e ON e.entity = o.holder
      WHERE \(condition) LIMIT \(Self.crowd + 1)
      """, values
    ) { row in
      ChainTerm(
        record: row.integer(0), holder: row.integer(1), name: row.text(2), office: row.text(3),
        key: row.text(4),
        organization: row.optionalText(5), jurisdiction: row.optionalText(6), start: archive.date(row, 7),
        end: archive.date(row, 8))
    }
  }

  /// Whom the records of somebody's terms name.
  private func named(_ identity: Int64) throws -> [ChainStep] {
    try related(
      """
      SELECT y.identity, y.name, o.record, p.role, o.office, o.start, o.end FROM members AS x
      JOIN occupancies AS o ON o.holder = x.entity JOIN occupancy_people AS p ON p.record = o.record
      JOIN members AS y ON y.entity = p.entity
      WHERE x.identity = ?1 AND y.identity <> ?1 AND y.schema = 'Person'
      """, identity)
  }

  /// Whose terms name somebody.
  private func naming(_ identity: Int64) throws -> [ChainStep] {
    try related(
      """
      SELECT y.identity, y.name, o.record, p.role, o.office, o.start, o.end FROM members AS x
      JOIN occupancy_people AS p ON p.entity = x.entity JOIN occupancies AS o ON o.record = p.record
      JOIN members AS y ON y.entity = o.holder
      WHERE x.identity = ?1 AND y.identity <> ?1 AND y.schema = 'Person'
      """, identity)
  }

  private func related(_ sql: String, _ identity: Int64) throws -> [ChainStep] {
    try connection.rows(sql, [.integer(identity)]) { row -> ChainStep? in
      let start = archive.date(row, 5)
      let end = archive.date(row, 6)
      let kind: Link.Kind
      switch OfficeRole(rawValue: row.text(3)) {
      case .alongside: kind = .alongside
      case .under: kind = .under
      case .predecessor where options.successions, .successor where options.successions: kind = .succession
      default: return nil
      }
      // One follows the other at one end of the term.
      let date =
        kind == .succession
        ? (row.text(3) == OfficeRole.predecessor.rawValue ? start : end) : EDTF(from: start, to: end) ?? start
      guard start != nil || end != nil else { return nil }
      return ChainStep(
        kind: kind, from: identity, to: row.integer(0), name: row.text(1), date: date, what: row.text(4),
        status: .stated, isSure: date != nil, records: [row.integer(2)])
    }.compactMap { $0 }
  }
}

/// A term as far as a search for chains needs it.
struct ChainTerm {
  let record: Int64
  let holder: Int64
  let name: String
  let office: String
  let key: String
  let organization: String?
  let jurisdiction: String?
  let start: EDTF?
  let end: EDTF?

  /// A body or country is known.
  var hasPlace: Bool { organization != nil || jurisdiction != nil }

  /// The days on which it ran whatever its dates mean; nil where none are known.
  var certain: Days? {
    guard let first = start?.latest else { return nil }
    return Days(first: first, last: max(end?.earliest ?? first, first))
  }

  /// Whether both ran for so many days at once whatever their dates mean.
  func overlaps(_ other: ChainTerm, days: Int = 1) -> Bool {
    guard let mine = certain, let others = other.certain, holder != other.holder else { return false }
    return min(mine.last, others.last) - max(mine.first, others.first) >= days - 1
  }

  /// Whether both held seats of one office at once, longer than an office is handed over; a title that says little
  /// ("minister") needs a body or country.
  func isBesides(_ other: ChainTerm) -> Bool {
    guard overlaps(other, days: 32), agree(organization, other.organization),
      agree(jurisdiction, other.jurisdiction)
    else {
      return false
    }
    return hasPlace && other.hasPlace || key.split(separator: " ").count > 2
  }

  private func agree(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return true }
    return Agreement.places(one, other)
  }

  /// From when to when both ran.
  func both(_ other: ChainTerm) -> EDTF? {
    guard let start, let otherStart = other.start else { return nil }
    let ends = [end, other.end].compactMap { $0 }
    return EDTF(from: max(start, otherStart), to: ends.min { Days($0).last < Days($1).last })
  }
}

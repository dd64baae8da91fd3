import Chronology
import Names
import Records

// What documents tell of the entities of families.
extension Archive {
  /// Everybody of the families that are at the beginning of a list, each by document and entity id.
  ///
  /// What is told of them is fetched in the order in which it was stored, of many families at once: pages of the file are
  /// gone through one after the other so. Of one family after the other nearly every row lies on a page of its own.
  ///
  /// - Parameters:
  ///   - families: those whose bearers are wanted, the next first.
  ///   - most: with the family that brings so many the list ends.
  ///   - known: what has been met.
  ///   - goOn: asked now and then; false ends the work.
  /// - Returns: the bearers of each family from the first on, for as many as were fetched; nil where that was ended.
  /// - Throws: `ArchiveError`.
  func bearers(
    of families: [WaitingFamily], most: Int, _ known: KnownWords, while goOn: () -> Bool
  ) throws -> [[Bearer]]? {
    var members: [(entity: Int64, family: Int)] = []
    var bearers: [[Bearer]] = []
    for family in families {
      let before = members.count
      try connection.each(
        "SELECT e.entity FROM strands AS s JOIN entities AS e USING (strand) WHERE s.family = ?1",
        [.integer(family.number)]
      ) { members.append(($0.integer(0), bearers.count)) }
      bearers.append([])
      bearers[bearers.count - 1].reserveCapacity(members.count - before)
      if members.count >= most { break }
    }
    members.sort { $0.entity < $1.entity }
    let fetch = BearerFetch(self, known)
    for (number, member) in members.enumerated() {
      if number % 1000 == 999, !goOn() { return nil }
      let last = bearers[member.family].last?.name
      guard let bearer = try fetch.bearer(member.entity, families[member.family], isCalled: last) else {
        continue
      }
      bearers[member.family].append(bearer)
    }
    for family in bearers.indices where bearers[family].count > 1 {
      bearers[family].sort { ($0.documentID, $0.id) < ($1.documentID, $1.id) }
    }
    return bearers
  }
}

/// Fetches bearers in the order of their rows: each table is gone through once, and each document looked at once.
private final class BearerFetch {
  private let archive: Archive
  private let known: KnownWords
  private let entities: KeyedRows
  private let names: KeyedRows
  private let facts: KeyedRows
  private let terms: KeyedRows
  private let documents: KeyedRows
  private let people: KeyedRows
  private var document = BearerDocument(row: -1)
  /// The terms of a bearer, with their records.
  private var found: [(record: Int64, term: BearerTerm, country: String?)] = []

  init(_ archive: Archive, _ known: KnownWords) {
    (self.archive, self.known) = (archive, known)
    func rows(_ sql: String) -> KeyedRows { KeyedRows(archive.connection, sql) }
    entities = rows(
      "SELECT entity, document, id, name, strand FROM entities WHERE entity >= ?1 ORDER BY entity")
    names = rows("SELECT entity, name FROM names WHERE entity >= ?1 ORDER BY entity, position")
    facts = rows(
      "SELECT subject, property, value FROM facts WHERE subject >= ?1 ORDER BY subject, record")
    terms = rows(
      "SELECT holder, record, position, start, end FROM occupancies WHERE holder >= ?1 ORDER BY holder")
    documents = rows("SELECT document, id, date FROM documents WHERE document >= ?1 ORDER BY document")
    people = rows(
      "SELECT document, entity, schema, name FROM entities WHERE document >= ?1 ORDER BY document")
  }

  /// What a document tells of an entity that helps to know them again; nil where there is no such entity.
  ///
  /// - Parameters:
  ///   - entity: its row; of the entities of one pass each comes behind the one before.
  ///   - family: its family.
  ///   - name: what another of the family is called: most have one name, which is kept once.
  /// - Returns: the bearer.
  /// - Throws: `ArchiveError`.
  func bearer(_ entity: Int64, _ family: WaitingFamily, isCalled name: String?) throws -> Bearer? {
    var known: Bearer?
    try entities.each(of: entity) { row in
      try look(at: row.integer(1))
      known = Bearer(
        entity: entity, id: row.text(2), strand: row.integer(4), document: document.row,
        documentID: document.id,
        name: row.text(3, orAsIn: name))
    }
    guard var bearer = known else { return nil }
    bearer.year = document.year
    try names.each(of: entity) { row in
      if row.holds(bearer.name, 1) { return }
      let name = row.text(1)
      if name.utf8.contains(32) { bearer.names.append(name) }
    }
    try facts.each(of: entity) { add($0, to: &bearer) }
    try addTerms(to: &bearer)
    if family.isPerson {
      // Of some a document names two who may be one.
      bearer.companions = document.company.filter { $0.entity != entity }.map(\.number)
      if bearer.companions.count > 1 {
        bearer.companions.sort()
        bearer.companions = bearer.companions.indices.filter {
          $0 == 0 || bearer.companions[$0] != bearer.companions[$0 - 1]
        }.map { bearer.companions[$0] }
      }
    }
    return bearer
  }

  private func look(at row: Int64) throws {
    guard document.row != row else { return }
    document = BearerDocument(row: row)
    try documents.each(of: row) {
      document.id = $0.text(1)
      document.year = archive.date($0, 2)?.earliest.map(Likeness.year)
    }
    if let company = known.company(ofDocument: row) {
      document.company = company
      return
    }
    var company: [KnownWords.Companion] = []
    try people.each(of: row) { row in
      guard row.holds("Person", 2), let number = known.company(row.text(3)) else { return }
      company.append(KnownWords.Companion(entity: row.integer(1), number: number))
    }
    known.keep(company, of: row)
    document.company = company[...]
  }

  private func add(_ fact: Row, to bearer: inout Bearer) {
    let property = Property(rawValue: fact.text(1))
    switch property {
    case .birthDate: bearer.birth = Self.finer(bearer.birth, archive.date(fact, 2).map { Days($0) })
    case .deathDate: bearer.death = Self.finer(bearer.death, archive.date(fact, 2).map { Days($0) })
    case .nationality: bearer.add(country: known.country(fact.text(2)))
    case .spouse, .father, .mother, .parents:
      if let name = known.person(fact.text(2)), !bearer.relatives.contains(name) {
        bearer.relatives.append(name)
      }
    default: return
    }
  }

  private func addTerms(to bearer: inout Bearer) throws {
    found.removeAll(keepingCapacity: true)
    try terms.each(of: bearer.entity) { row in
      guard let position = try known.position(row.integer(2), archive.connection) else { return }
      found.append(
        (
          row.integer(1),
          BearerTerm(
            office: position.office, isGeneric: position.isGeneric,
            start: archive.date(row, 3)?.earliest.map(Likeness.year),
            end: archive.date(row, 4)?.latest.map(Likeness.year)), position.country
        ))
    }
    if found.count > 1 { found.sort { $0.record < $1.record } }
    if !found.isEmpty { bearer.terms = found.map(\.term) }
    for term in found { bearer.add(country: term.country) }
  }

  /// The more exact of two dates.
  private static func finer(_ one: Days?, _ other: Days?) -> Days? {
    guard let one else { return other }
    guard let other else { return one }
    return other.width < one.width ? other : one
  }
}

/// The document that some bearers are of.
private struct BearerDocument {
  let row: Int64
  var id = ""
  /// The year it is of.
  var year: Int?
  /// The people whom it names by a whole name.
  var company: ArraySlice<KnownWords.Companion> = []

  init(row: Int64) { self.row = row }
}

/// What names and places mean to those that are told apart, found once for many documents.
final class KnownWords {
  private var people: [String: String?] = [:]
  /// 0 for what is no whole name.
  private var companions: [String: UInt32] = [:]
  private var countries: [String: String?] = [:]
  /// Whom each document names, of one after the other, and where those of each stand: a document is looked at once, and
  /// not for each whom it names.
  private var company: [Companion] = []
  private var documents: [Int64: Range<Int32>] = [:]
  private var positions: [Int64: Position] = [:]

  /// Somebody who is named in a document, by the row and the number of their name.
  struct Companion {
    let entity: Int64
    let number: UInt32
  }

  /// An office as far as it tells who somebody is.
  struct Position {
    /// Its key.
    let office: String
    let isGeneric: Bool
    let country: String?
  }

  /// So many are kept; then all are forgotten.
  private static let most = 100_000
  /// Of names, which cost most to take apart, more: a number is small.
  private static let mostCompanions = 500_000
  /// Of those whom documents name, 16 bytes each.
  private static let mostInCompany = 8_000_000

  /// What others had written when documents were looked at (SQLite's `data_version`).
  private var version: Int?

  /// Forgets documents and offices where somebody else has written since.
  func forgetRows(unlessOf version: Int) {
    if version != self.version {
      forgetDocuments()
      positions.removeAll(keepingCapacity: true)
    }
    self.version = version
  }

  private func forgetDocuments() {
    documents.removeAll(keepingCapacity: true)
    company.removeAll(keepingCapacity: true)
  }

  /// Whom a document names, where that is known.
  func company(ofDocument document: Int64) -> ArraySlice<Companion>? {
    guard let place = documents[document] else { return nil }
    return company[Int(place.lowerBound)..<Int(place.upperBound)]
  }

  func keep(_ people: [Companion], of document: Int64) {
    if company.count >= Self.mostInCompany { forgetDocuments() }
    let start = Int32(company.count)
    company += people
    documents[document] = start..<Int32(company.count)
  }

  /// An office by its row; nil where there is none.
  func position(_ row: Int64, _ connection: Connection) throws -> Position? {
    if let known = positions[row] { return known }
    let found = try connection.first(
      "SELECT key, generic, jurisdiction FROM positions WHERE position = ?1", [.integer(row)]
    ) { Position(office: $0.text(0), isGeneric: $0.flag(1), country: $0.optionalText(2).flatMap(country)) }
    if positions.count >= Self.most { positions.removeAll(keepingCapacity: true) }
    positions[row] = found
    return found
  }

  /// Whoever is named beside somebody, as a number: the same for all that is mere convention in a name, and without the
  /// names in its middle. Nil for what is no whole name.
  func company(_ name: String) -> UInt32? {
    if let known = companions[name] { return known == 0 ? nil : known }
    let parsed = PersonName(name)
    let key =
      if !parsed.given.isEmpty, let whole = parsed.blockingKeys.first, whole.hasPrefix("=") { whole } else {
        Romanisation.key(Folding.forms(name).last ?? "")
      }
    let number = key.utf8.contains(32) ? max(1, Self.number(of: key)) : 0
    if companions.count >= Self.mostCompanions { companions.removeAll(keepingCapacity: true) }
    companions[name] = number
    return number == 0 ? nil : number
  }

  /// A person's name to compare by: "Olof Lindqvist (father)" without the bracket. Nil for what is no whole name.
  func person(_ value: String) -> String? {
    if let known = people[value] { return known }
    let name = value.prefix { $0 != "(" && $0 != ";" && $0 != "," }
    let key = Romanisation.key(Folding.forms(String(name)).last ?? "")
    let found = key.utf8.contains(32) ? key : nil
    if people.count >= Self.most { people.removeAll(keepingCapacity: true) }
    people[value] = .some(found)
    return found
  }

  /// The country that a name means.
  func country(_ value: String) -> String? {
    if let known = countries[value] { return known }
    let found = Country.of(value)
    if countries.count >= Self.most { countries.removeAll(keepingCapacity: true) }
    countries[value] = .some(found)
    return found
  }

  /// A text as a number (FNV-1a).
  static func number(of text: String) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }
}

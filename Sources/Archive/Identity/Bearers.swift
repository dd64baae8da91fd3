import Chronology
import Names
import Records

// What documents tell of the entities of a family.
extension Archive {
  /// Everybody of a family, by document and entity id.
  func bearers(of family: Int64, withCompanions: Bool, _ known: KnownWords) throws -> [Bearer] {
    let scope = "e.strand IN (SELECT strand FROM strands WHERE family = ?1)"
    var bearers = try connection.rows(
      """
      SELECT e.entity, e.document, d.id, e.name, d.date FROM entities AS e JOIN documents AS d USING (document)
      WHERE \(scope) ORDER BY d.id, e.id
      """, [.integer(family)]
    ) { row in
      var bearer = Bearer(
        entity: row.integer(0), document: row.integer(1), documentID: row.text(2), name: row.text(3))
      bearer.year = date(row, 4)?.earliest.map(Likeness.year)
      return bearer
    }
    let places = Dictionary(uniqueKeysWithValues: bearers.enumerated().map { ($1.entity, $0) })
    func each(_ sql: String, _ body: (Int, Row) throws -> Void) throws {
      _ = try connection.rows(sql, [.integer(family)]) { row in
        if let place = places[row.integer(0)] { try body(place, row) }
      }
    }
    try each("SELECT e.entity, n.name FROM entities AS e JOIN names AS n USING (entity) WHERE \(scope)") {
      let name = $1.text(1)
      if name.utf8.contains(32), name != bearers[$0].name { bearers[$0].names.append(name) }
    }
    try each(
      """
      SELECT e.entity, f.property, f.value FROM entities AS e JOIN facts AS f ON f.subject = e.entity
      WHERE \(scope) AND f.property IN ('birthDate', 'deathDate', 'nationality', 'spouse', 'father', 'mother', 'parents')
      ORDER BY f.record
      """
    ) { place, row in
      let value = row.text(2)
      switch Property(rawValue: row.text(1)) {
      case .birthDate:
        bearers[place].birth = Self.finer(bearers[place].birth, (try? EDTF(value)).map { Days($0) })
      case .deathDate:
        bearers[place].death = Self.finer(bearers[place].death, (try? EDTF(value)).map { Days($0) })
      case .nationality:
        if let country = known.country(value) { bearers[place].countries.insert(country) }
      default:
        if let name = known.person(value) { bearers[place].relatives.insert(name) }
      }
    }
    try each(
      """
      SELECT e.entity, p.key, p.generic, p.jurisdiction, o.start, o.end
      FROM entities AS e JOIN occupancies AS o ON o.holder = e.entity JOIN positions AS p USING (position)
      WHERE \(scope) ORDER BY o.record
      """
    ) { place, row in
      bearers[place].terms.append(
        BearerTerm(
          office: row.text(1), isGeneric: row.flag(2), start: date(row, 4)?.earliest.map(Likeness.year),
          end: date(row, 5)?.latest.map(Likeness.year)))
      if let country = row.optionalText(3).flatMap(known.country) { bearers[place].countries.insert(country) }
    }
    guard withCompanions else { return bearers }
    for place in bearers.indices {
      let own = bearers[place].entity
      for other in try people(of: bearers[place].document, known) where other.entity != own {
        bearers[place].companions.insert(other.number)
      }
    }
    return bearers
  }

  /// The people whom a document names by a whole name.
  private func people(of document: Int64, _ known: KnownWords) throws -> [KnownWords.Companion] {
    if let people = known.documents[document] { return people }
    let people = try connection.rows(
      "SELECT entity, name FROM entities WHERE document = ?1 AND schema = 'Person'", [.integer(document)]
    ) { row in known.company(row.text(1)).map { KnownWords.Companion(entity: row.integer(0), number: $0) } }
    let whole = people.compactMap { $0 }
    known.keep(whole, of: document)
    return whole
  }

  /// The more exact of two dates.
  private static func finer(_ one: Days?, _ other: Days?) -> Days? {
    guard let one else { return other }
    guard let other else { return one }
    return other.width < one.width ? other : one
  }
}

/// What names and places mean to those that are told apart, found once for many documents.
final class KnownWords {
  private var people: [String: String?] = [:]
  /// 0 for what is no whole name.
  private var companions: [String: UInt32] = [:]
  private var countries: [String: String?] = [:]
  /// Whom each document names: a document is looked at once, and not for each whom it names.
  private(set) var documents: [Int64: [Companion]] = [:]

  /// Somebody who is named in a document, by the row and the number of their name.
  struct Companion {
    let entity: Int64
    let number: UInt32
  }

  /// So many are kept; then all are forgotten.
  private static let most = 100_000
  /// Of names, which cost most to take apart, more: a number is small.
  private static let mostCompanions = 500_000
  /// Of documents some 150 bytes each.
  private static let mostDocuments = 1_000_000

  /// What others had written when documents were looked at (SQLite's `data_version`).
  private var version: Int?

  /// Forgets the documents where somebody else has written since.
  func forgetDocuments(unlessOf version: Int) {
    if version != self.version { documents.removeAll(keepingCapacity: true) }
    self.version = version
  }

  func keep(_ people: [Companion], of document: Int64) {
    if documents.count >= Self.mostDocuments { documents.removeAll(keepingCapacity: true) }
    documents[document] = people
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

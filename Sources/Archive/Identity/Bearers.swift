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
  /// - Returns: the bearers of each family from the first on, as many as were fetched; nil where that was ended.
  /// - Throws: `ArchiveError`.
  func bearers(
    of families: [WaitingFamily], most: Int, _ known: KnownWords, while goOn: () -> Bool
  ) throws -> [Int64: [Bearer]]? {
    var members: [(entity: Int64, family: WaitingFamily)] = []
    var bearers: [Int64: [Bearer]] = [:]
    for family in families {
      bearers[family.number] = []
      _ = try connection.rows(
        "SELECT e.entity FROM strands AS s JOIN entities AS e USING (strand) WHERE s.family = ?1",
        [.integer(family.number)]
      ) { members.append(($0.integer(0), family)) }
      if members.count >= most { break }
    }
    members.sort { $0.entity < $1.entity }
    var document = BearerDocument(row: -1)
    for (number, member) in members.enumerated() {
      if number % 1000 == 999, !goOn() { return nil }
      guard let bearer = try bearer(member.entity, isPerson: member.family.isPerson, &document, known) else {
        continue
      }
      bearers[member.family.number]?.append(bearer)
    }
    return bearers.mapValues { $0.sorted { ($0.documentID, $0.id) < ($1.documentID, $1.id) } }
  }

  /// What a document tells of an entity that helps to know them again; nil where there is no such entity. The document is
  /// the one that was looked at last, and then that of the entity.
  private func bearer(
    _ entity: Int64, isPerson: Bool, _ document: inout BearerDocument, _ known: KnownWords
  ) throws -> Bearer? {
    let row: [Value] = [.integer(entity)]
    let found = try connection.first("SELECT document, id, name, strand FROM entities WHERE entity = ?1", row)
    {
      (document: $0.integer(0), id: $0.text(1), name: $0.text(2), strand: $0.integer(3))
    }
    guard let found else { return nil }
    if document.row != found.document {
      let next = try connection.first(
        "SELECT id, date FROM documents WHERE document = ?1", [.integer(found.document)]
      ) { (id: $0.text(0), year: date($0, 1)?.earliest.map(Likeness.year)) }
      document = BearerDocument(row: found.document, id: next?.id ?? "", year: next?.year)
    }
    var bearer = Bearer(
      entity: entity, id: found.id, strand: found.strand, document: document.row, documentID: document.id,
      name: found.name)
    bearer.year = document.year
    _ = try connection.rows("SELECT name FROM names WHERE entity = ?1 ORDER BY position", row) {
      let name = $0.text(0)
      if name.utf8.contains(32), name != found.name { bearer.names.append(name) }
    }
    _ = try connection.rows(
      """
      SELECT property, value FROM facts
      WHERE subject = ?1
        AND property IN ('birthDate', 'deathDate', 'nationality', 'spouse', 'father', 'mother', 'parents')
      ORDER BY record
      """, row
    ) { row in
      let value = row.text(1)
      switch Property(rawValue: row.text(0)) {
      case .birthDate: bearer.birth = Self.finer(bearer.birth, (try? EDTF(value)).map { Days($0) })
      case .deathDate: bearer.death = Self.finer(bearer.death, (try? EDTF(value)).map { Days($0) })
      case .nationality: if let country = known.country(value) { bearer.countries.insert(country) }
      default: if let name = known.person(value) { bearer.relatives.insert(name) }
      }
    }
    _ = try connection.rows(
      """
      SELECT p.key, p.generic, p.jurisdiction, o.start, o.end FROM occupancies AS o JOIN positions AS p USING (position)
      WHERE o.holder = ?1 ORDER BY o.record
      """, row
    ) { row in
      bearer.terms.append(
        BearerTerm(
          office: row.text(0), isGeneric: row.flag(1), start: date(row, 3)?.earliest.map(Likeness.year),
          end: date(row, 4)?.latest.map(Likeness.year)))
      if let country = row.optionalText(2).flatMap(known.country) { bearer.countries.insert(country) }
    }
    if isPerson {
      for other in try people(of: bearer.document, known) where other.entity != entity {
        bearer.companions.insert(other.number)
      }
    }
    return bearer
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

/// The document that some bearers are of.
private struct BearerDocument {
  let row: Int64
  var id = ""
  /// The year it is of.
  var year: Int?
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

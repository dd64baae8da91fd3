import Chronology
import Names
import Records

/// A life fact as all documents together tell it.
public struct LifeFact: Sendable, Hashable {
  /// What it is about.
  public let property: Property
  /// The value as a document writes it; for dates EDTF, as exact as any document tells it.
  public internal(set) var value: String
  /// When it held or came about.
  public internal(set) var date: EDTF?
  /// Whether another document, or another place, says something that cannot be right as well.
  public internal(set) var isDisputed: Bool
  /// Every place that says so.
  public internal(set) var evidence: [Citation]
}

extension Archive {
  /// What is stated of somebody's life, in the order of the properties.
  ///
  /// The same value from several documents is one fact, also where one is more exact ("1951" and "1951-05-04",
  /// "Moscow" and "Moscow, Soviet Union"); different values of what one has only once are disputed.
  ///
  /// - Parameter subject: whose life.
  /// - Returns: the facts.
  /// - Throws: `ArchiveError`.
  public func facts(of subject: Subject) throws -> [LifeFact] { try facts(of: subject.identity) }

  /// What is stated of somebody's life; with `properties` of these only.
  func facts(of identity: Int64, _ properties: Set<Property>? = nil) throws -> [LifeFact] {
    let condition = properties.map { " AND property IN (\(Self.list($0)))" } ?? ""
    let found = try connection.rows(
      """
      SELECT record, property, value, date FROM facts JOIN members ON entity = subject
      WHERE identity = ?1\(condition)
      """, [.integer(identity)]
    ) {
      (record: $0.integer(0), property: Property(rawValue: $0.text(1)), value: $0.text(2), date: date($0, 3))
    }
    let evidence = try citations(found.map(\.record))
    let single = found.compactMap { item in
      item.property.map {
        LifeFact(
          property: $0, value: item.value, date: item.date, isDisputed: false,
          evidence: evidence[item.record] ?? [])
      }
    }
    var facts: [LifeFact] = []
    for fact in LifeFact.byDetail(single) {
      if let index = facts.firstIndex(where: { $0.says(fact) }) {
        facts[index].join(fact)
      } else {
        facts.append(fact)
      }
    }
    for index in facts.indices { facts[index].evidence = facts[index].evidence.once() }
    let values = Dictionary(grouping: facts, by: \.property).mapValues(\.count)
    for index in facts.indices where LifeFact.single.contains(facts[index].property) {
      facts[index].isDisputed = values[facts[index].property, default: 0] > 1
    }
    let order = Dictionary(uniqueKeysWithValues: Property.allCases.enumerated().map { ($1, $0) })
    return facts.sorted {
      (order[$0.property] ?? 0, $0.date?.description ?? "", $0.value)
        < (order[$1.property] ?? 0, $1.date?.description ?? "", $1.value)
    }
  }
}

extension Archive {
  /// Properties as SQL has them.
  static func list(_ properties: Set<Property>) -> String {
    properties.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
  }
}

extension LifeFact {
  /// What a person has only one of.
  static let single: Set<Property> = [
    .birthDate, .birthPlace, .deathDate, .deathPlace, .father, .mother,
  ]

  fileprivate func says(_ other: LifeFact) -> Bool {
    guard property == other.property else { return false }
    return Self.single.contains(property)
      ? Agreement.values(of: property, value, other.value) : Agreement.texts(value, other.value)
  }

  fileprivate mutating func join(_ other: LifeFact) {
    date = date ?? other.date
    evidence += other.evidence
  }

  /// The most exact first, so that a vaguer one joins it: the narrowest date, the longest name.
  fileprivate static func byDetail(_ facts: [LifeFact]) -> [LifeFact] {
    facts.sorted(by: { (0, $0.width) }, then: \.order)
  }

  private var width: Int {
    switch Agreement.kind(of: property) {
    case .date: (try? EDTF(value)).map { Days($0).width } ?? Days.always
    case .place, .person: -value.utf8.count
    case .text: 0
    }
  }

  private var order: [String] { [value, date?.description ?? "~", evidence.first?.order ?? ""] }
}

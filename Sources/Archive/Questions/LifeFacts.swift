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
  /// The same value from several documents is one fact; different values of what one has only once are disputed.
  ///
  /// - Parameter subject: whose life.
  /// - Returns: the facts.
  /// - Throws: `ArchiveError`.
  public func facts(of subject: Subject) throws -> [LifeFact] {
    let found = try connection.rows(
      """
      SELECT record, property, value, date FROM facts JOIN entities ON entity = subject WHERE identity = ?1
      """, [.integer(subject.identity)]
    ) {
      (record: $0.integer(0), property: Property(rawValue: $0.text(1)), value: $0.text(2), date: date($0, 3))
    }
    var facts: [LifeFact] = []
    for item in found {
      guard let property = item.property else { continue }
      let fact = LifeFact(
        property: property, value: item.value, date: item.date, isDisputed: false,
        evidence: try citations(item.record))
      if let index = facts.firstIndex(where: { $0.says(fact) }) {
        facts[index].join(fact)
      } else {
        facts.append(fact)
      }
    }
    for index in facts.indices where Self.single.contains(facts[index].property) {
      facts[index].isDisputed = facts.contains {
        $0.property == facts[index].property && $0.value != facts[index].value
      }
    }
    let order = Dictionary(uniqueKeysWithValues: Property.allCases.enumerated().map { ($1, $0) })
    return facts.sorted {
      (order[$0.property] ?? 0, $0.date?.description ?? "", $0.value)
        < (order[$1.property] ?? 0, $1.date?.description ?? "", $1.value)
    }
  }

  /// What a person has only one of, and documents word alike.
  private static let single: Set<Property> = [.birthDate, .deathDate]
}

extension LifeFact {
  fileprivate func says(_ other: LifeFact) -> Bool {
    guard property == other.property else { return false }
    if property == .birthDate || property == .deathDate,
      let date = try? EDTF(value), let otherDate = try? EDTF(other.value)
    {
      return Days(date).agrees(with: Days(otherDate))
    }
    return Folding.fold(value) == Folding.fold(other.value)
  }

  fileprivate mutating func join(_ other: LifeFact) {
    if let mine = try? EDTF(value), let others = try? EDTF(other.value), Days(others).width < Days(mine).width
    {
      value = other.value
    }
    date = date ?? other.date
    evidence += other.evidence.filter { !evidence.contains($0) }
  }
}

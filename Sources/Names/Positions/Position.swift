/// An office taken apart, so that the same office is the same in whatever words it is told.
///
/// ```swift
/// Position("Russian Ambassador in Washington").key      // "ambassador|russia|united states"
/// Position("Ambassador of Russia to the United States") // the same position
/// Position("Foreign Minister", jurisdiction: "Chile")   // "minister of foreign affairs|chile"
/// ```
///
/// What says when or how it was held ("acting", "former", "16th") is no part of it; "deputy", "vice" and "assistant"
/// are. Two positions are equal where their keys are.
public struct Position: Sendable {
  /// The same for the same position, and stable across versions: title, jurisdiction and destination, folded, with "|"
  /// between; those at the end that are unknown are left out.
  public let key: String
  /// What the office is called, without its places: "minister of foreign affairs", "member of parliament".
  public let title: String
  /// The country or place whose office it is, as it is usually called: "United States" for "U.S."; of an ambassador the
  /// one who sends.
  public let jurisdiction: String?
  /// Where an ambassador is sent, or the constituency of a member.
  public let destination: String?
  /// The rank within the title: "minister".
  let rank: String
  /// What the rank is of: "foreign affairs", "central bank".
  let attribute: String?

  /// Reads an office.
  ///
  /// - Parameters:
  ///   - office: the office in words, as in `Occupancy.office`.
  ///   - organization: the body it belongs to; used where the words name none.
  ///   - jurisdiction: the country or place it is for; used where the words name none.
  ///   - constituency: the district or electorate; used where the words name none.
  public init(
    _ office: String, organization: String? = nil, jurisdiction: String? = nil, constituency: String? = nil
  ) {
    var reader = PositionReader(office)
    reader.add(organization: organization, jurisdiction: jurisdiction, constituency: constituency)
    reader.settle()
    rank = reader.rank
    attribute = reader.attribute
    let hasPreposition =
      reader.attribute?.hasPrefix("to ") ?? false || reader.attribute?.hasPrefix("with ") ?? false
    title = reader.attribute.map { reader.rank + (hasPreposition ? " " : " of ") + $0 } ?? reader.rank
    self.jurisdiction = reader.jurisdiction
    destination = reader.destination
    let parts = [title, reader.jurisdiction ?? "", reader.destination ?? ""].map { Folding.fold($0) }
    key = parts[..<(1 + (parts.lastIndex { !$0.isEmpty } ?? 0))].joined(separator: "|")
  }

  /// Whether it says no more than what kind of office it is: "minister", "foreign minister", "ambassador".
  public var isGeneric: Bool {
    jurisdiction == nil && destination == nil && (attribute == nil || isOfState) && rank != "pope"
  }

  private var isOfState: Bool {
    rank.hasSuffix("minister") || rank.hasSuffix("secretary")
      || rank == "member" && attribute.map { OfficePhrases.chambers.contains($0) } ?? false
  }

  /// Whether another position may be this one told more exactly: "ambassador" covers the Russian ambassador in
  /// Washington, but neither is the other, and "minister" covers no deputy minister.
  ///
  /// - Parameter other: another position.
  /// - Returns: whether this one leaves something open that the other says, and nothing contradicts.
  public func covers(_ other: Position) -> Bool {
    func isOpen(_ mine: String?, _ theirs: String?) -> Bool {
      mine == nil || mine.map { Folding.fold($0) } == theirs.map { Folding.fold($0) }
    }
    return self != other && rank == other.rank && isOpen(attribute, other.attribute)
      && isOpen(jurisdiction, other.jurisdiction) && isOpen(destination, other.destination)
  }
}

extension Position: Hashable {
  /// Whether two positions are the same.
  public static func == (one: Position, other: Position) -> Bool { one.key == other.key }

  /// Adds what makes the position.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

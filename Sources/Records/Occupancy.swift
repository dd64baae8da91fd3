import Chronology

/// A person holding an office (FollowTheMoney's *Occupancy*; Wikidata's P39 with its qualifiers).
public struct Occupancy: Sendable, Hashable {
  /// Identifies the record within its document, for example `c1`.
  public let id: String
  /// Who holds the office.
  public var holder: EntityID
  /// The office in words, with its place where it is part of the title: "Ambassador of Russia to Belgium".
  public var office: String
  /// The body the office belongs to, where it is named apart.
  public var organization: String?
  /// The country or place the office is for.
  public var jurisdiction: String?
  /// The district or electorate.
  public var constituency: String?
  /// The first day of the term, or less exact.
  public var start: EDTF?
  /// The last day of the term, or less exact; nil where open or unknown.
  public var end: EDTF?
  /// The document says that the office is no longer held.
  public var former: Bool
  /// Acting, interim or designate.
  public var acting: Bool
  /// Who held the office before.
  public var predecessor: [EntityID]
  /// Who held it after.
  public var successor: [EntityID]
  /// Who held a seat of the same office at the same time.
  public var alongside: [EntityID]
  /// The president, minister or monarch served under.
  public var under: [EntityID]
  /// The bytes the record stands on, at least once.
  public var evidence: NonEmpty<Evidence>

  /// A term of an office with the bytes it stands on.
  public init(
    id: String, holder: EntityID, office: String, organization: String? = nil,
    jurisdiction: String? = nil, constituency: String? = nil, start: EDTF? = nil, end: EDTF? = nil,
    former: Bool = false, acting: Bool = false, predecessor: [EntityID] = [],
    successor: [EntityID] = [], alongside: [EntityID] = [], under: [EntityID] = [],
    evidence: NonEmpty<Evidence>
  ) {
    self.id = id
    self.holder = holder
    self.office = office
    self.organization = organization
    self.jurisdiction = jurisdiction
    self.constituency = constituency
    self.start = start
    self.end = end
    self.former = former
    self.acting = acting
    self.predecessor = predecessor
    self.successor = successor
    self.alongside = alongside
    self.under = under
    self.evidence = evidence
  }
}

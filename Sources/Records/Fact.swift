import Chronology

/// What a life fact is about: FollowTheMoney's word where it has one.
public enum Property: String, Sendable, Hashable, CaseIterable {
  case birthDate, birthPlace, deathDate, deathPlace, birthName, nativeName, alias, nationality
  case education, party, religion, spouse, children, residence, occupation
  case father, mother, parents, relatives, siblings
  case award, militaryService, causeOfDeath, honorific, ethnicity, website, title
}

/// A property of a person that the document states in its own voice.
public struct Fact: Sendable, Hashable {
  /// Identifies the record within its document, for example `c1`.
  public let id: String
  /// Whom the fact is about.
  public var subject: EntityID
  /// What it is about.
  public var property: Property
  /// The value as the document writes it; for dates EDTF.
  public var value: String
  /// When the fact held or came about (a degree's year, a marriage).
  public var date: EDTF?
  /// The bytes the record stands on, at least once.
  public var evidence: NonEmpty<Evidence>

  /// A fact with the bytes it stands on.
  public init(
    id: String, subject: EntityID, property: Property, value: String, date: EDTF? = nil,
    evidence: NonEmpty<Evidence>
  ) {
    self.id = id
    self.subject = subject
    self.property = property
    self.value = value
    self.date = date
    self.evidence = evidence
  }
}

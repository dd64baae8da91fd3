import Chronology

/// What kind of thing happened.
public enum EventKind: String, Sendable, Hashable, CaseIterable {
  case birth, death, education, appointment, departure, election, candidacy, meeting, communication
  case travel, speech, testimony, disclosure, investigation, sanction, recusal, award
  case marriage, arrest, conviction, resignation
}

/// Whose voice carries an event: the wall between what a document states and what it reports.
public enum EventStatus: String, Sendable, Hashable {
  /// The document says it in its own voice.
  case stated
  /// Only somebody the document quotes says it.
  case claimed
}

/// Somebody or something that took part in an event.
public struct Participant: Sendable, Hashable {
  /// Entity form.
  public var entity: EntityID
  /// For example `subject`, `object`, `with`, `by`; nil where it is not known.
  public var role: String?

  /// A participant of an event.
  public init(entity: EntityID, role: String? = nil) {
    self.entity = entity
    self.role = role
  }
}

/// Something that happened, or that somebody says happened.
public struct Event: Sendable, Hashable {
  /// Identifies the record within its document, for example `c1`.
  public let id: String
  /// What kind it is.
  public var kind: EventKind
  /// When, as exact as the document says; nil where it does not.
  public var date: EDTF?
  /// Where, in the document's words.
  public var place: String?
  /// Who took part, with their roles.
  public var participants: [Participant]
  /// Whose voice carries it.
  public var status: EventStatus
  /// The claims that carry a claimed event.
  public var claims: [String]
  /// The document's words for it, in short.
  public var summary: String
  /// The bytes the record stands on, at least once.
  public var evidence: NonEmpty<Evidence>

  /// An event with the bytes it stands on.
  public init(
    id: String, kind: EventKind, date: EDTF? = nil, place: String? = nil,
    participants: [Participant] = [], status: EventStatus, claims: [String] = [], summary: String,
    evidence: NonEmpty<Evidence>
  ) {
    self.id = id
    self.kind = kind
    self.date = date
    self.place = place
    self.participants = participants
    self.status = status
    self.claims = claims
    self.summary = summary
    self.evidence = evidence
  }
}

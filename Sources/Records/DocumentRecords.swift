import Chronology

/// Two or more records that cannot all be right.
public struct Conflict: Sendable, Hashable {
  /// Identifies the record within its document, for example `c1`.
  public let id: String
  /// For example `term`, `claims`, `fact`.
  public var kind: String
  /// The ids of the records.
  public var items: [String]
  /// A sentence a person can read.
  public var explanation: String

  /// A conflict between records.
  public init(id: String, kind: String, items: [String], explanation: String) {
    self.id = id
    self.kind = kind
    self.items = items
    self.explanation = explanation
  }
}

/// What is known of a document as a whole.
public struct DocumentInfo: Sendable, Hashable {
  /// `sha256:` and 64 hexadecimal digits over the source's bytes.
  public var id: String
  /// The title.
  public var title: String?
  /// The form it was read from: `plain`, `text`, `wikitext`, `html`.
  public var format: String
  /// BCP 47, for example `en`.
  public var language: String?
  /// When, as exact as the document says; nil where it does not.
  public var date: EDTF?
  /// The path or URL it came from.
  public var source: String?
  /// Length of the source in bytes.
  public var length: Int
  /// The source's encoding where it is not UTF-8: `windows-1252`.
  public var encoding: String?
  /// Who wrote it, where the document says so.
  public var author: String?
  /// The paper or site that published it, where the document says so.
  public var publisher: String?
  /// Where it stands on the web, where the document says so.
  public var url: String?
  /// Where it was written, as its dateline has it: `VALLETTA`.
  public var place: String?

  /// A document's description.
  public init(
    id: String, title: String?, format: String, language: String?, date: EDTF?, source: String?,
    length: Int
  ) {
    self.id = id
    self.title = title
    self.format = format
    self.language = language
    self.date = date
    self.source = source
    self.length = length
  }
}

/// Everything one document says: the records contract (`chancery.records/1`).
public struct DocumentRecords: Sendable, Hashable {
  /// The document.
  public var document: DocumentInfo
  /// Who and what it names.
  public var entities: [Entity]
  /// Life facts.
  public var facts: [Fact]
  /// Terms of office.
  public var occupancies: [Occupancy]
  /// The events that the claim carries.
  public var events: [Event]
  /// Who says what.
  public var claims: [Claim]
  /// Records that cannot all be right.
  public var conflicts: [Conflict]
  /// Works that the document cites.
  public var citations: [CitedWork] = []

  /// The records of a document; none by default.
  public init(
    document: DocumentInfo, entities: [Entity] = [], facts: [Fact] = [],
    occupancies: [Occupancy] = [], events: [Event] = [], claims: [Claim] = [],
    conflicts: [Conflict] = []
  ) {
    self.document = document
    self.entities = entities
    self.facts = facts
    self.occupancies = occupancies
    self.events = events
    self.claims = claims
    self.conflicts = conflicts
  }
}

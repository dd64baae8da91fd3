import Chronology

/// The content of a claim is in the source's own words, in the reporter's, or in both.
public enum Quotation: String, Sendable, Hashable {
  case direct, indirect, mixed
}

/// What the source does with the content.
public enum Stance: String, Sendable, Hashable {
  case asserts, denies, doubts
}

/// What a claim is to its source.
public enum ClaimKind: String, Sendable, Hashable, CaseIterable {
  /// Said, written, reported or denied.
  case statement
  /// Thought or expected to be so.
  case belief
  /// Planned, wanted or hoped for.
  case intention
  /// Asked.
  case question
  /// Feared, liked or regretted.
  case feeling
}

/// One link of a chain of sources: who says, with which cue.
public struct ChainLink: Sendable, Hashable {
  /// The entity that says it (a person, an outlet, a group such as "U.S. officials");
  /// nil where the document leaves it unnamed ("it was revealed").
  public var source: EntityID?
  /// The source as written; nil where there is none ("it was revealed").
  public var sourceText: String?
  /// Byte ranges of the source, `[start, end)` into the document's bytes.
  public var sourceSpans: [Range<Int>]
  /// The words that make it a claim: "said", "according to", "denied".
  public var cue: String
  /// Byte ranges of the cue, `[start, end)` into the source.
  public var cueSpans: [Range<Int>]

  /// A link of a chain of sources.
  public init(
    source: EntityID?, sourceText: String?, sourceSpans: [Range<Int>], cue: String,
    cueSpans: [Range<Int>]
  ) {
    self.source = source
    self.sourceText = sourceText
    self.sourceSpans = sourceSpans
    self.cue = cue
    self.cueSpans = cueSpans
  }
}

/// Somebody says, denies or doubts something (attribution: PARC, PolNeAR).
public struct Claim: Sendable, Hashable {
  /// Identifies the record within its document, for example `c1`.
  public let id: String
  /// The sources, outermost first.
  public var chain: [ChainLink]
  /// What is claimed, in the document's words.
  public var content: String
  /// Byte ranges of the content, `[start, end)` into the source.
  public var contentSpans: [Range<Int>]
  /// Whether the content is in the source's own words.
  public var quotation: Quotation
  /// Whether the source asserts, denies or doubts the content.
  public var stance: Stance
  /// Whether the source says, believes, wants, asks or feels the content.
  public var kind: ClaimKind
  /// Whom the content is about.
  public var about: [EntityID]
  /// When, as exact as the document says; nil where it does not.
  public var date: EDTF?
  /// Where, in the document's words.
  public var place: String?
  /// The claims that this one contradicts.
  public var opposes: [String]
  /// The events that the claim carries.
  public var events: [String]
  /// The bytes the record stands on, at least once.
  public var evidence: NonEmpty<Evidence>

  /// A claim with the bytes it stands on.
  public init(
    id: String, chain: [ChainLink], content: String, contentSpans: [Range<Int>],
    quotation: Quotation, stance: Stance, kind: ClaimKind = .statement, about: [EntityID] = [],
    date: EDTF? = nil,
    place: String? = nil, opposes: [String] = [], events: [String] = [],
    evidence: NonEmpty<Evidence>
  ) {
    self.id = id
    self.chain = chain
    self.content = content
    self.contentSpans = contentSpans
    self.quotation = quotation
    self.stance = stance
    self.kind = kind
    self.about = about
    self.date = date
    self.place = place
    self.opposes = opposes
    self.events = events
    self.evidence = evidence
  }
}

/// Words that tell of an office, a life fact or something that happened, as a trained network sees them, with of whom and when.
public struct RecordMark: Sendable, Hashable {
  /// What a mark can tell of, as the records contract names properties and kinds of events.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case office
    case birthDate, birthPlace, deathDate, deathPlace, birthName, nativeName, alias, nationality, education,
      party
    case religion, spouse, children, residence, occupation, father, mother, parents, relatives, siblings,
      award
    case militaryService, causeOfDeath, ethnicity
    case appointment, departure, election, candidacy, meeting, communication, travel, speech, testimony
    case disclosure, investigation, sanction, recusal, honour, arrest, conviction

    /// Whether it is something that happened.
    public var isEvent: Bool { rawValue >= Kind.appointment.rawValue }
  }

  /// A token that something may be told at.
  public struct Choice: Sendable, Hashable {
    /// The token; nil for nowhere.
    public var token: Int?
    /// How likely, 0…1; all of a role come to 1.
    public var share: Double

    /// A choice with its share.
    public init(token: Int?, share: Double) {
      self.token = token
      self.share = share
    }

    fileprivate func moved(by shift: Int) -> Choice { Choice(token: token.map { $0 + shift }, share: share) }
  }

  /// What is told of.
  public var kind: Kind
  /// The tokens that tell it: the office, the value, or the word for what happened.
  public var tokens: Range<Int>
  /// How sure the network is of the kind, 0…1.
  public var confidence: Double
  /// Where somebody is named of whom it is told, likeliest first.
  public var people: [Choice]
  /// Where it is told when it began, or happened.
  public var starts: [Choice]
  /// Where it is told when an office ended.
  public var ends: [Choice]

  /// A mark over the tokens given.
  public init(
    kind: Kind, tokens: Range<Int>, confidence: Double, people: [Choice], starts: [Choice], ends: [Choice]
  ) {
    self.kind = kind
    self.tokens = tokens
    self.confidence = confidence
    self.people = people
    self.starts = starts
    self.ends = ends
  }

  /// The same with all token numbers `shift` higher.
  func moved(by shift: Int) -> RecordMark {
    RecordMark(
      kind: kind, tokens: tokens.lowerBound + shift..<tokens.upperBound + shift, confidence: confidence,
      people: people.map { $0.moved(by: shift) }, starts: starts.map { $0.moved(by: shift) },
      ends: ends.map { $0.moved(by: shift) })
  }
}

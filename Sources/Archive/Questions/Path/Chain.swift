import Chronology
import Records

/// What joins two people: a contact, or an office or body they shared at one time.
public struct Link: Sendable, Hashable {
  /// The kinds of links.
  public enum Kind: String, Sendable, Hashable {
    /// They met, or spoke or wrote to each other.
    case meeting, communication
    /// They held the same office at the same time, which several hold.
    case office
    /// They were in the same body at the same time.
    case body
    /// A document says that they held seats of one office side by side.
    case alongside
    /// One served under the other.
    case under
    /// One followed the other in an office; they need not have met.
    case succession
  }

  /// What kind it is.
  public let kind: Kind
  /// Who.
  public let from: String
  /// With whom.
  public let to: String
  /// When; for offices from when to when both held them. Nil where the dates leave it open.
  public let date: EDTF?
  /// What it is, in a document's words for an event.
  public let what: String
  /// Whether a document says it itself, or only somebody it quotes.
  public let status: EventStatus
  /// Whether the dates are sure: for offices that both held them at once, with a date asked for that it had begun.
  public let certainty: Answer
  /// Who says and who denies what is only claimed.
  public let reports: [Statement]
  /// Every place that says so.
  public let evidence: [Citation]
}

/// The shortest way from one person to another over people who had to do with each other.
public struct Chain: Sendable, Hashable {
  /// The links, each beginning with whom the one before ends with.
  public let links: [Link]

  /// The people in their order.
  public var people: [String] { (links.first.map { [$0.from] } ?? []) + links.map(\.to) }
  /// A link of it is only claimed, so that the chain is as well.
  public var isClaimed: Bool { links.contains { $0.status == .claimed } }
}

/// What a search for a chain may use, and how far it goes.
public struct ChainOptions: Sendable, Hashable {
  /// How many links a chain has at most.
  public var longest = 4
  /// Predecessors and successors count as links.
  public var successions = false
  /// Only what had happened or begun by the end of this date, or possibly had; nil for all.
  public var asOf: EDTF?
  /// How many people are looked at at most.
  public var people = 50_000

  /// The standard options.
  public init() {}
}

/// What a search for a chain came to.
public enum ChainAnswer: Sendable, Hashable {
  /// The shortest chain; of several the one with the fewest claims in it.
  case chain(Chain)
  /// There is none of this length.
  case none
  /// So many people were looked at that the search was given up.
  case gaveUp(people: Int)
}

extension Archive {
  /// The shortest chain of dated contacts and shared offices from one person to another.
  ///
  /// ```swift
  /// let answer = try archive.path(archive.subject(named: "Olsen"), archive.subject(named: "Falk"))
  /// if case .chain(let chain) = answer { chain.people }  // ["Marta Olsen", "Anton Reznik", "Bo Falk"]
  /// ```
  ///
  /// - Parameters:
  ///   - one: where it begins.
  ///   - other: where it ends.
  ///   - options: what counts as a link, and how far to go.
  /// - Returns: the chain with all its evidence; none for somebody to themselves.
  /// - Throws: `ArchiveError`.
  public func path(_ one: Subject, _ other: Subject, _ options: ChainOptions = ChainOptions()) throws
    -> ChainAnswer
  {
    guard one.identity != other.identity else { return .none }
    var search = ChainSearch(archive: self, options: options)
    guard let steps = try search.run(from: one.identity, to: other.identity) else {
      return search.isCut ? .gaveUp(people: search.count) : .none
    }
    return .chain(Chain(links: try steps.map { try link($0, asOf: options.asOf) }))
  }

  /// A step with its words and evidence.
  private func link(_ step: ChainStep, asOf day: EDTF?) throws -> Link {
    let from = try subject(step.from).name
    let to = try subject(step.to).name
    if step.kind == .meeting || step.kind == .communication {
      let event = try happenings(step.records, asOf: day).first
      return Link(
        kind: step.kind, from: from, to: to, date: event?.date, what: event?.summary ?? "",
        status: step.status,
        certainty: event?.happened ?? .yes, reports: event?.reports ?? [], evidence: event?.evidence ?? [])
    }
    let evidence = try step.records.flatMap { try citations($0) }
    return Link(
      kind: step.kind, from: from, to: to, date: step.date, what: step.what, status: .stated,
      certainty: step.isSure ? .yes : .possibly, reports: [],
      evidence: evidence.once())
  }
}

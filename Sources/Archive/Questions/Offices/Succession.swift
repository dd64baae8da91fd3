import Chronology
import Names

/// The holders of one office in their order, with what is odd about it.
public struct Succession: Sendable, Hashable {
  /// The office in words.
  public let office: String
  /// The holders, by the beginning of their terms; undated ones last.
  public let terms: [Term]
  /// Several hold the office at a time, as members of a parliament do.
  public let isShared: Bool
  /// Gaps, overlaps, missing dates, predecessors that are not the ones before.
  public let notes: [SuccessionNote]
}

/// Something odd in a succession.
public struct SuccessionNote: Sendable, Hashable {
  /// The kinds of oddities.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Neither a beginning nor an end is known.
    case undated
    /// No beginning is known, but an end is.
    case missingStart
    /// No end is known of a term that others follow.
    case missingEnd
    /// Nobody is said to have come before, although somebody is known who did.
    case missingPredecessor
    /// Nobody is said to have come next, although somebody is known who did.
    case missingSuccessor
    /// Nobody is known for more than a month.
    case gap
    /// A term begins before the one before it ends, in an office that one holds at a time.
    case overlap
    /// Who is said to have come before is not the one before.
    case predecessor
    /// Who is said to come next is not the one who does.
    case successor
    /// The same person stands twice in a row.
    case repeated
    /// A term begins or ends after the newest document about the office was written.
    case future
    /// A term begins after it ends.
    case reversed
    /// Documents have values that cannot all be right.
    case disputed
  }

  /// What kind it is.
  public let kind: Kind
  /// The index of the term in the succession that it is about.
  public let term: Int
  /// A sentence a person can read.
  public let text: String
}

extension Archive {
  /// Who held an office, one succession for each office whose title has all the words.
  ///
  /// Offices of the same title for other bodies, countries or districts are others.
  ///
  /// - Parameters:
  ///   - office: words of the title, its body, its country or its district; an exact title goes before others.
  ///   - date: a date that each term's `held` then answers for; nil for none.
  /// - Returns: the successions, the one with most holders first; none where no office has the words.
  /// - Throws: `ArchiveError`.
  public func holders(of office: String, asOf date: EDTF? = nil) throws -> [Succession] {
    let words = Folding.words(office).filter { $0 != "the" }
    guard !words.isEmpty else { return [] }
    return Self.successions(try terms(occupancies(inOffice: words), asOf: date))
  }

  /// Who held the office of one key.
  ///
  /// - Parameters:
  ///   - key: a term's `officeKey`.
  ///   - date: a date that each term's `held` then answers for; nil for none.
  /// - Returns: the succession; nil where nobody held it.
  /// - Throws: `ArchiveError`.
  public func succession(inOffice key: String, asOf date: EDTF? = nil) throws -> Succession? {
    Self.successions(try terms(occupancies(keyed: key), asOf: date)).first
  }

  private static func successions(_ terms: [Term]) -> [Succession] {
    Dictionary(grouping: terms, by: \.seat).values.map { succession($0) }.sorted {
      ($1.terms.count, $0.office, $0.terms.first?.seat ?? "")
        < ($0.terms.count, $1.office, $1.terms.first?.seat ?? "")
    }
  }

  private static func succession(_ terms: [Term]) -> Succession {
    let counts = Dictionary(terms.map { ($0.title, 1) }, uniquingKeysWith: +)
    let office = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    let checks = SuccessionChecks(terms)
    return Succession(office: office, terms: terms, isShared: checks.isShared, notes: checks.notes())
  }
}

extension Term {
  /// The office with the body, country and district it is for, where its title does not say them.
  fileprivate var title: String {
    let words = Folding.words(office)
    return ([office] + places.filter { !Set(Folding.words($0)).isSubset(of: words) }).joined(separator: ", ")
  }

  /// What tells the office from others of the same title: the position's key has country, body and district in it.
  fileprivate var seat: String { officeWords.joined(separator: " ") }

  private var places: [String] { [organization, jurisdiction, constituency].compactMap { $0 } }
}

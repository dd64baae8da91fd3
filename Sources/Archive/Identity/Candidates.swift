import Names

/// The strands that others are held beside, taken apart once for many: of most the name alone is looked at.
final class Candidates {
  /// What is known of a strand as a candidate.
  struct Candidate {
    let family: Int64
    let names: [PersonName]
    let text: String
  }

  private let connection: Connection
  private var known: [Int64: Candidate] = [:]

  init(_ connection: Connection) { self.connection = connection }

  /// A strand; nil where it is gone.
  func candidate(_ strand: Int64) throws -> Candidate? {
    if let candidate = known[strand] { return candidate }
    let found = try connection.first(
      "SELECT family, profile FROM strands WHERE strand = ?1", [.integer(strand)]
    ) { (family: $0.integer(0), text: $0.text(1)) }
    guard let found else { return nil }
    let candidate = Candidate(
      family: found.family, names: StrandProfile.names(in: found.text).prefix(6).map { PersonName($0) },
      text: found.text)
    if known.count >= 20_000 { known.removeAll(keepingCapacity: true) }
    known[strand] = candidate
    return candidate
  }

  /// Many strands have been written anew.
  func forgetAll() { known.removeAll(keepingCapacity: true) }

  /// A strand has been written anew, or is gone.
  func forget(_ strand: Int64) { known[strand] = nil }

  /// The best agreement of a name of one side with one of the other.
  static func agreement(_ one: [PersonName], _ other: [PersonName]) -> NameAgreement {
    var best = NameAgreement(score: 0, reasons: [])
    for name in other {
      for own in one {
        let next = NameComparison.compare(own, name)
        if next.score > best.score { best = next }
        if best.score == 1 { return best }
      }
    }
    return best
  }
}

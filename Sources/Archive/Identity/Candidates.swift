import Names

/// The strands that others are held beside, taken apart once for many: of most the name alone is looked at.
final class Candidates {
  /// What is known of a strand as a candidate.
  final class Candidate {
    let family: Int64
    let text: String
    private(set) lazy var names = StrandProfile.names(in: text).prefix(6).map { PersonName($0) }
    private(set) lazy var profile = StrandProfile(text: text)

    init(family: Int64, text: String) { (self.family, self.text) = (family, text) }
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
    let candidate = Candidate(family: found.family, text: found.text)
    if known.count >= 20_000 { known.removeAll(keepingCapacity: true) }
    known[strand] = candidate
    return candidate
  }

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

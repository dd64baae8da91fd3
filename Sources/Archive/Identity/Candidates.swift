import Names

/// The strands that others are held beside, taken apart once for many: of most the name alone is looked at.
final class Candidates {
  /// What is known of a strand as a candidate.
  final class Candidate {
    let family: Int64
    let text: String
    private(set) lazy var names = Self.names(in: text)
    private(set) lazy var profile = StrandProfile(text: text)

    init(family: Int64, text: String) { (self.family, self.text) = (family, text) }

    /// The names of a profile as text, as far as they are compared.
    static func names(in text: String) -> [PersonName] {
      StrandProfile.names(in: text).prefix(StrandProfile.comparedNames).map { PersonName($0) }
    }
  }

  private let connection: Connection
  private var known: [Int64: Candidate] = [:]
  private var sketches: [Int64: Sketch] = [:]

  /// A strand's family, and what tells at once whom its names are not: most strands that share a key are nobody's like, and
  /// need not be fetched again for each other.
  struct Sketch {
    let family: Int64
    let names: [NameSketch]
    let evidence: NameEvidence

    /// Whether a strand is of another family, and has a name that may be one of these names.
    func mayBeLike(_ other: Sketch) -> Bool {
      family != other.family && names.contains { name in other.names.contains { name.mayAgree(with: $0) } }
    }
  }

  init(_ connection: Connection) { self.connection = connection }

  /// A strand; nil where it is gone.
  func candidate(_ strand: Int64) throws -> Candidate? {
    if let candidate = known[strand] { return candidate }
    let found = try connection.first(
      "SELECT family, profile FROM strands WHERE strand = ?1", [.integer(strand)]
    ) { (family: $0.integer(0), text: $0.text(1)) }
    guard let found else { return nil }
    let candidate = Candidate(family: found.family, text: found.text)
    if known.count >= 100_000 { known.removeAll(keepingCapacity: true) }
    known[strand] = candidate
    return candidate
  }

  /// A strand as far as it tells whose like it is not; nil where it is gone.
  func sketch(of strand: Int64) throws -> Sketch? {
    if let sketch = sketches[strand] { return sketch }
    let found = try connection.first(
      "SELECT family, profile FROM strands WHERE strand = ?1", [.integer(strand)]
    ) { row in
      row.withBytes(1) { profile in
        // Names stand first in a profile.
        let names = Candidate.names(in: String(decoding: profile.prefix(2000), as: UTF8.self))
        return Sketch(
          family: row.integer(0), names: names.map { NameSketch($0) },
          evidence: NameEvidence(profile: profile))
      }
    }
    guard let found else { return nil }
    keep(found, of: strand)
    return found
  }

  /// The keys of a strand; its names are taken apart once for them and for its sketch.
  ///
  /// - Parameter strand: its row.
  /// - Returns: the keys; nil where it is gone.
  /// - Throws: `ArchiveError`.
  func keys(of strand: Int64) throws -> [String]? {
    try connection.first("SELECT family, profile FROM strands WHERE strand = ?1", [.integer(strand)]) { row in
      row.withBytes(1) { text in
        let profile = StrandProfile(forKeys: text)
        let names = profile.names.prefix(StrandProfile.comparedNames).map { PersonName($0) }
        keep(
          Sketch(
            family: row.integer(0), names: names.map { NameSketch($0) }, evidence: NameEvidence(profile: text)
          ),
          of: strand)
        return profile.keys(names)
      }
    }
  }

  private func keep(_ sketch: Sketch, of strand: Int64) {
    if sketches.count >= 2_000_000 { sketches.removeAll(keepingCapacity: true) }
    sketches[strand] = sketch
  }

  /// Forgets all: somebody else may have changed it.
  func forget() {
    known.removeAll(keepingCapacity: true)
    sketches.removeAll(keepingCapacity: true)
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

import Names

/// Parts the bearers of one name into persons, as far as their documents tell.
///
/// A function of the bearers and the decisions alone: the same parts come out in whatever order documents were read. Who
/// has the same whole name is one, unless what is known of them differs; who might be either of two waits.
struct Strands {
  /// The persons, each by the numbers of its bearers; the first is the one most is known of.
  private(set) var parts: [[Int]] = []
  /// What is known of each.
  private(set) var profiles: [StrandProfile] = []
  /// Pairs of parts that may be one: somebody has to say.
  private(set) var doubts: [(one: Int, other: Int, likeness: Likeness)] = []

  private let bearers: [Bearer]
  private let decisions: IdentityDecisions

  /// - Parameters:
  ///   - bearers: everybody of the name, by document and entity id.
  ///   - decisions: what people have decided.
  init(_ bearers: [Bearer], decisions: IdentityDecisions) {
    self.bearers = bearers
    self.decisions = decisions
    let known = bearers.indices.filter { !bearers[$0].isBare || isDecided($0) }
    let clusters = BearerClusters.of(known, bearers, decisions)
    for cluster in clusters.known { place(cluster) }
    placeBare(clusters.bare)
    tidy()
  }

  // MARK: Those of whom something is known

  /// Joins a cluster with the person it is; makes it one more where it is nobody known.
  private mutating func place(_ cluster: [Int]) {
    let profile = StrandProfile(cluster.map { bearers[$0] })
    var candidates: [(part: Int, likeness: Likeness)] = []
    for part in parts.indices where !isForbidden(parts[part], cluster) {
      let likeness = Likeness(profiles[part], profile, names: nil)
      if !likeness.isContradicted { candidates.append((part, likeness)) }
    }
    candidates.sort { ($1.likeness.points, $0.part) < ($0.likeness.points, $1.part) }
    if let best = candidates.first {
      let next = candidates.dropFirst().first?.likeness.points ?? -100
      let isOnly = candidates.count == 1 && best.likeness.points >= 4
      if isOnly || best.likeness.points >= Likeness.sure && best.likeness.points >= next + 1 {
        parts[best.part] += cluster
        profiles[best.part].add(profile)
        return
      }
    }
    for candidate in candidates.prefix(3) where candidate.likeness.points >= Likeness.doubtful {
      doubts.append((candidate.part, parts.count, candidate.likeness))
    }
    parts.append(cluster)
    profiles.append(profile)
  }

  // MARK: Those of whom only the name is known

  /// A bare name is the only one who has it; where several have it, the one in whose company it stands, or who was active
  /// when the document was written. Whoever is placed brings company along, by which others are placed.
  private mutating func placeBare(_ clusters: [[Int]]) {
    var rest = clusters
    let count = parts.count
    var companyOf = Company()
    for part in 0..<count { companyOf.add(parts[part].map { bearers[$0] }, to: part) }
    var isFirst = true
    while !rest.isEmpty {
      var placed: [[Int]] = Array(repeating: [], count: count)
      var waiting: [[Int]] = []
      for cluster in rest {
        if let part = part(of: cluster.map { bearers[$0] }, companyOf, count) {
          placed[part] += cluster
        } else {
          waiting.append(cluster)
        }
      }
      guard waiting.count < rest.count else { break }
      rest = waiting
      for (part, indices) in placed.enumerated() where !indices.isEmpty {
        let more = StrandProfile(indices.map { bearers[$0] })
        companyOf.add(indices.map { bearers[$0] }, to: part)
        parts[part] += indices
        profiles[part].add(more)
      }
      if count == 1, !isFirst { break }
      isFirst = false
    }
    for group in groups(of: rest) {
      let profile = StrandProfile(group.map { bearers[$0] })
      for part in 0..<min(count, 5) {
        let likeness = Likeness(profiles[part], profile, names: nil)
        if !likeness.isContradicted { doubts.append((part, parts.count, likeness)) }
      }
      parts.append(group)
      profiles.append(profile)
    }
  }

  /// The one of the first parts that bare names in one company are.
  private func part(of cluster: [Bearer], _ companyOf: Company, _ count: Int) -> Int? {
    var points: [Int: Double] = [:]
    for part in 0..<count where !cluster.contains(where: { isTooEarly($0, profiles[part]) }) {
      points[part] =
        cluster.reduce(0) { $0 + Self.timeliness($1.year, profiles[part]) }
        / Double(cluster.count).squareRoot()
    }
    if points.count < 2 { return points.keys.first }
    // In an order of their own, since sums are rounded.
    for companion in Set(cluster.flatMap(\.companions)).sorted() {
      // Whom several know tells less.
      for (part, share) in companyOf.shares(of: companion) where points[part] != nil {
        points[part, default: 0] += Company.points * share
      }
    }
    let best = points.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return best[0].value >= best[1].value + 1 ? best[0].key : nil
  }

  /// How well the year of a document suits a life: papers write of who is in office.
  private static func timeliness(_ year: Int?, _ profile: StrandProfile) -> Double {
    guard let year, let first = profile.firstYear, let last = profile.lastYear else { return 0 }
    if profile.terms.contains(where: { $0.isDated && $0.years.contains(year) }) { return 1 }
    // The farther from all that is known of a life, the less.
    return max(-1.5, 0.5 - Double(max(0, first - year, year - last)) / 20)
  }

  /// Bare names that nobody is known to be: all one where nobody of the name is known, else those alone in one group.
  private func groups(of rest: [[Int]]) -> [[Int]] {
    guard !rest.isEmpty else { return [] }
    guard !parts.isEmpty else { return [rest.flatMap { $0 }.sorted()] }
    let alone = rest.filter { $0.count == 1 }.flatMap { $0 }.sorted()
    return rest.filter { $0.count > 1 }.sorted { $0[0] < $1[0] } + (alone.isEmpty ? [] : [alone])
  }

  /// Whether a document was written before somebody was of an age to be in it.
  private func isTooEarly(_ bearer: Bearer, _ profile: StrandProfile) -> Bool {
    guard let year = bearer.year, let birth = profile.births.first, birth.last != Days.always else {
      return false
    }
    return year < Likeness.year(birth.last) + 5
  }

  // MARK: Decisions

  /// Whether a decision speaks of a bearer.
  private func isDecided(_ index: Int) -> Bool {
    guard !decisions.documents.isEmpty else { return false }
    let reference = bearers[index].reference
    return decisions.apart[reference] != nil || decisions.together[reference] != nil
  }

  /// Whether somebody has said that these are two.
  private func isForbidden(_ one: [Int], _ other: [Int]) -> Bool {
    guard !decisions.apart.isEmpty else { return false }
    return decisions.isApart(Set(one.map { bearers[$0].reference }), Set(other.map { bearers[$0].reference }))
  }

  /// Takes back doubts that a decision has settled, and puts the parts' profiles in order.
  private mutating func tidy() {
    doubts = doubts.filter { !isForbidden(parts[$0.one], parts[$0.other]) }
    for part in parts.indices {
      parts[part].sort()
      profiles[part].names = StrandProfile.names(of: parts[part].map { bearers[$0] })
    }
  }
}

/// Sets that only grow together.
struct DisjointSets {
  private var parents: [Int]

  init(_ count: Int) { parents = Array(0..<count) }

  mutating func root(of index: Int) -> Int {
    var root = index
    while parents[root] != root {
      parents[root] = parents[parents[root]]
      root = parents[root]
    }
    return root
  }

  /// Joins two sets; the smaller root stays.
  @discardableResult
  mutating func join(_ one: Int, _ other: Int) -> Int {
    let (first, second) = (root(of: one), root(of: other))
    parents[max(first, second)] = min(first, second)
    return min(first, second)
  }
}

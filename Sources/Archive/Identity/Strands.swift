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
    for cluster in clusters() { place(cluster) }
    placeBare()
    tidy()
  }

  // MARK: Those of whom something is known

  /// Bearers joined by what only one person of a name has: a day of birth, an office, a relative.
  private func clusters() -> [[Int]] {
    let known = bearers.indices.filter { !bearers[$0].isBare || isDecided($0) }
    var sets = DisjointSets(bearers.count)
    var births: [Int: [Days]] = [:]
    for index in known { births[index] = bearers[index].birth.map { [$0] } ?? [] }
    var members = Dictionary(uniqueKeysWithValues: known.map { ($0, [$0]) })
    var holders: [String: Int] = [:]
    // Joins two clusters, unless somebody has said that they are two or, where nobody has decided, their births differ.
    func join(_ index: Int, _ other: Int, isDecided: Bool) {
      let (one, two) = (sets.root(of: index), sets.root(of: other))
      guard one != two else { return }
      let (first, second) = (births[one] ?? [], births[two] ?? [])
      if !isDecided, let gap = Likeness.gap(first, second), gap.days > 0 { return }
      let (ours, theirs) = (members[one] ?? [], members[two] ?? [])
      if isForbidden(ours, theirs) { return }
      let root = sets.join(one, two)
      births[root] = first + second
      members[root] = ours + theirs
    }
    func join(_ token: String, _ index: Int) {
      if let other = holders[token] { join(other, index, isDecided: false) } else { holders[token] = index }
    }
    for index in known {
      let bearer = bearers[index]
      if let birth = bearer.birth, birth.width == 0 { join("b\(birth.first)", index) }
    }
    for index in known {
      // One name and one office: two are hardly ever meant.
      for term in bearers[index].terms where !term.isGeneric { join("o\(term.office)", index) }
      for relative in bearers[index].relatives { join("r\(relative)", index) }
    }
    if !decisions.together.isEmpty {
      let places = Dictionary(
        known.map { (bearers[$0].reference, $0) }, uniquingKeysWith: { first, _ in first })
      for index in known {
        for other in decisions.together[bearers[index].reference] ?? [] {
          if let match = places[other] { join(index, match, isDecided: true) }
        }
      }
    }
    let parts = Dictionary(grouping: known) { sets.root(of: $0) }.values.map { $0.sorted() }
    func weight(_ part: [Int]) -> (Int, Int, Int) {
      let exact = part.contains { bearers[$0].birth?.width == 0 }
      let dated = part.contains { bearers[$0].birth != nil }
      return (exact ? 0 : dated ? 1 : 2, -part.count, part[0])
    }
    return parts.sorted { weight($0) < weight($1) }
  }

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
      if isOnly || best.likeness.points >= Likeness.sure && best.likeness.points > next {
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

  /// A bare name is the only one who has it; where several have it, the one in whose company it stands.
  private mutating func placeBare() {
    let bare = bearers.indices.filter { bearers[$0].isBare && !isDecided($0) }
    guard !bare.isEmpty else { return }
    let known = profiles
    var placed: [[Int]] = Array(repeating: [], count: known.count)
    var rest: [Int] = []
    for index in bare {
      let bearer = bearers[index]
      var open: [(part: Int, shared: Int)] = []
      for part in known.indices where !isTooEarly(bearer, known[part]) {
        open.append((part, known[part].companions.intersection(bearer.companions).count))
      }
      open.sort { ($1.shared, $0.part) < ($0.shared, $1.part) }
      if open.count == 1 || open.count > 1 && open[0].shared > max(0, 2 * open[1].shared) {
        placed[open[0].part].append(index)
      } else {
        rest.append(index)
      }
    }
    for (part, indices) in placed.enumerated() where !indices.isEmpty {
      parts[part] += indices
      profiles[part].add(StrandProfile(indices.map { bearers[$0] }))
    }
    guard !rest.isEmpty else { return }
    let profile = StrandProfile(rest.map { bearers[$0] })
    for part in known.indices.prefix(5) {
      let likeness = Likeness(known[part], profile, names: nil)
      if !likeness.isContradicted { doubts.append((part, parts.count, likeness)) }
    }
    parts.append(rest)
    profiles.append(profile)
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

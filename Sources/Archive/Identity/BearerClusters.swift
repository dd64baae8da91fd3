/// Bearers of one name joined by what hardly two of a name share: a day of birth, an office at one time, a relative.
///
/// What is surest comes first, and births that differ are never joined, so that an office which two of a name have held
/// does not make one of them.
struct BearerClusters {
  private let bearers: [Bearer]
  private let known: [Int]
  private let decisions: IdentityDecisions
  private var sets: DisjointSets
  /// Of each root.
  private var births: [Int: [Days]] = [:]
  private var members: [Int: [Int]] = [:]

  /// The clusters, those that tell most first.
  ///
  /// - Parameters:
  ///   - known: numbers of those of whom more than the name is known.
  ///   - bearers: everybody of the name.
  ///   - decisions: what people have decided.
  /// - Returns: numbers of bearers.
  static func of(_ known: [Int], _ bearers: [Bearer], _ decisions: IdentityDecisions) -> [[Int]] {
    var clusters = Self(known, bearers, decisions)
    clusters.joinDecided()
    clusters.joinBirths()
    clusters.joinRelatives()
    clusters.joinTerms()
    clusters.joinUndated()
    return clusters.sorted()
  }

  private init(_ known: [Int], _ bearers: [Bearer], _ decisions: IdentityDecisions) {
    (self.known, self.bearers, self.decisions) = (known, bearers, decisions)
    sets = DisjointSets(bearers.count)
    for index in known {
      births[index] = bearers[index].birth.map { [$0] } ?? []
      members[index] = [index]
    }
  }

  /// Joins two clusters, unless somebody has said that they are two or, where nobody has decided, their births differ.
  ///
  /// - Returns: whether they are one now.
  @discardableResult
  private mutating func join(_ index: Int, _ other: Int, isDecided: Bool = false) -> Bool {
    let (one, two) = (sets.root(of: index), sets.root(of: other))
    guard one != two else { return true }
    let (first, second) = (births[one] ?? [], births[two] ?? [])
    if !isDecided, let births = Births.agreement(first, second), births != .sameDay, births != .agree {
      return false
    }
    let (ours, theirs) = (members[one] ?? [], members[two] ?? [])
    if isForbidden(ours, theirs) { return false }
    let root = sets.join(one, two)
    births[root] = first + second
    members[root] = ours + theirs
    return true
  }

  private func isForbidden(_ one: [Int], _ other: [Int]) -> Bool {
    guard !decisions.apart.isEmpty else { return false }
    return decisions.isApart(Set(one.map { bearers[$0].reference }), Set(other.map { bearers[$0].reference }))
  }

  private mutating func joinDecided() {
    guard !decisions.together.isEmpty else { return }
    let places = Dictionary(
      known.map { (bearers[$0].reference, $0) }, uniquingKeysWith: { first, _ in first })
    for index in known {
      for other in decisions.together[bearers[index].reference] ?? [] {
        if let match = places[other] { join(index, match, isDecided: true) }
      }
    }
  }

  private mutating func joinBirths() {
    var first: [Int: Int] = [:]
    for index in known {
      guard let birth = bearers[index].birth, birth.width == 0 else { continue }
      if let other = first[birth.first] { join(other, index) } else { first[birth.first] = index }
    }
  }

  private mutating func joinRelatives() {
    var first: [String: Int] = [:]
    for index in known {
      for relative in bearers[index].relatives {
        if let other = first[relative] { join(other, index) } else { first[relative] = index }
      }
    }
  }

  /// Terms of one office that lie over each other are one person's; years apart they may be father and son.
  private mutating func joinTerms() {
    var spans: [String: [(years: ClosedRange<Int>, index: Int)]] = [:]
    for index in known {
      for term in bearers[index].terms where !term.isGeneric && term.isDated {
        spans[term.office, default: []].append((term.years, index))
      }
    }
    for office in spans.keys.sorted() {
      var holders: [(index: Int, last: Int)] = []
      let terms = (spans[office] ?? []).sorted {
        ($0.years.lowerBound, $0.index) < ($1.years.lowerBound, $1.index)
      }
      for term in terms {
        let first = term.years.lowerBound
        let match = holders.indices.first {
          // Saturated: a term whose beginning nobody tells begins with time.
          first <= min(holders[$0].last, Int.max - 1) + 1 && join(holders[$0].index, term.index)
        }
        if let match {
          holders[match].last = max(holders[match].last, term.years.upperBound)
        } else {
          holders.append((term.index, term.years.upperBound))
        }
      }
    }
  }

  // MARK: Offices without years

  /// What a cluster tells to whoever holds an office at a time that is not told.
  private struct Holder {
    var spans: [String: [ClosedRange<Int>]] = [:]
    var companions: Set<UInt32> = []
  }

  /// An office without years is that of whoever held it when the document was written, or in whose company it stands;
  /// where that may be either of two, it joins neither.
  private mutating func joinUndated() {
    let loose = Set(known.filter { isLoose($0) })
    var holders: [Int: Holder] = [:]
    var byOffice: [String: [Int]] = [:]
    for index in known where !loose.contains(index) {
      let root = sets.root(of: index)
      for term in bearers[index].terms where !term.isGeneric {
        if holders[root]?.spans[term.office] == nil { byOffice[term.office, default: []].append(root) }
        holders[root, default: Holder()].spans[term.office, default: []] += term.isDated ? [term.years] : []
      }
      holders[root, default: Holder()].companions.formUnion(bearers[index].companions)
    }
    var joins: [(root: Int, index: Int)] = []
    var rest: [String: [Int]] = [:]
    for index in loose.sorted() {
      let bearer = bearers[index]
      var points: [Int: Double] = [:]
      for term in bearer.terms where !term.isGeneric {
        for root in byOffice[term.office] ?? [] {
          points[root, default: 0] += Self.nearness(bearer.year, holders[root]?.spans[term.office] ?? [])
        }
      }
      guard !points.isEmpty else {
        for term in bearer.terms where !term.isGeneric { rest[term.office, default: []].append(index) }
        continue
      }
      for root in points.keys {
        let shared = holders[root]?.companions.intersection(bearer.companions).count ?? 0
        points[root, default: 0] += min(3, 0.75 * Double(shared))
      }
      let best = points.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      if best.count == 1 || best[0].value > best[1].value + 0.4 { joins.append((best[0].key, index)) }
    }
    for pair in joins { join(pair.root, pair.index) }
    for office in rest.keys.sorted() {
      let indices = (rest[office] ?? []).sorted { (bearers[$0].year ?? 0, $0) < (bearers[$1].year ?? 0, $1) }
      for (one, other) in zip(indices, indices.dropFirst()) {
        let years = (bearers[other].year ?? 0) - (bearers[one].year ?? 0)
        if bearers[one].year == nil || years <= 15 { join(one, other) }
      }
    }
  }

  /// Whether nothing but offices without years tells who a bearer is, and nobody has joined it yet.
  private func isLoose(_ index: Int) -> Bool {
    let bearer = bearers[index]
    return members[index]?.count == 1 && bearer.birth?.width != 0
      && bearer.terms.contains { !$0.isGeneric } && !bearer.terms.contains { $0.isDated }
  }

  /// How near the year of a document is to terms, 0.5…2.
  private static func nearness(_ year: Int?, _ spans: [ClosedRange<Int>]) -> Double {
    guard let year, !spans.isEmpty else { return 1 }
    let distance = spans.map { span in
      span.contains(year) ? 0 : year < span.lowerBound ? span.lowerBound - year : year - span.upperBound
    }.min()
    return 2 - min(1.5, Double(distance ?? 0) / 10)
  }

  private mutating func sorted() -> [[Int]] {
    func weight(_ part: [Int]) -> (Int, Int, Int) {
      let isExact = part.contains { bearers[$0].birth?.width == 0 }
      let isDated = part.contains { bearers[$0].birth != nil }
      return (isExact ? 0 : isDated ? 1 : 2, -part.count, part[0])
    }
    var parts: [Int: [Int]] = [:]
    for index in known.sorted() { parts[sets.root(of: index), default: []].append(index) }
    return parts.values.sorted { weight($0) < weight($1) }
  }
}

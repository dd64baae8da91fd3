/// Bearers of one name joined by what hardly two of a name share: a day of birth, an office at one time, a relative, the
/// same company.
///
/// What is surest comes first, and births that differ are never joined, so that an office which two of a name have held
/// does not make one of them.
struct BearerClusters {
  private let bearers: [Bearer]
  /// Numbers of those of whom more than the name is known.
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
  /// - Returns: numbers of bearers: the clusters in which something is known, and those of whom only the name is.
  static func of(
    _ known: [Int], _ bearers: [Bearer], _ decisions: IdentityDecisions
  ) -> (known: [[Int]], bare: [[Int]]) {
    var clusters = Self(known, bearers, decisions)
    clusters.joinDecided()
    clusters.joinBirths()
    clusters.joinRelatives()
    clusters.joinTerms()
    clusters.joinCompany()
    clusters.joinUndated()
    return clusters.sorted()
  }

  private init(_ known: [Int], _ bearers: [Bearer], _ decisions: IdentityDecisions) {
    (self.known, self.bearers, self.decisions) = (known, bearers, decisions)
    sets = DisjointSets(bearers.count)
    for index in bearers.indices {
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

  /// A relative of one name makes one of two, unless they are of different countries: of those who are called alike many
  /// have a wife who is.
  private mutating func joinRelatives() {
    var related: [String: [Int]] = [:]
    for index in known {
      for relative in bearers[index].relatives { related[relative, default: []].append(index) }
    }
    for relative in related.keys.sorted() {
      let indices = related[relative] ?? []
      var heads: [Int] = []
      for index in indices {
        if let head = heads.first(where: { !areForeign($0, index) }) {
          join(head, index)
        } else {
          heads.append(index)
        }
      }
    }
  }

  /// Whether all that is known of the countries of two clusters differs.
  private mutating func areForeign(_ one: Int, _ other: Int) -> Bool {
    let (ours, theirs) = (countries(of: one), countries(of: other))
    return !ours.isEmpty && !theirs.isEmpty && ours.isDisjoint(with: theirs)
  }

  private mutating func countries(of index: Int) -> Set<String> {
    (members[sets.root(of: index)] ?? []).reduce(into: []) { $0.formUnion(bearers[$1].countries) }
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

  // MARK: Company

  /// Whoever stands beside the same people is the same one: of two of a name each has a circle of their own.
  ///
  /// Those of whom most is known come first and the rest joins them one by one; then the smaller of two whose company is
  /// mostly the other's.
  private mutating func joinCompany() {
    // One of whom something is known is whoever of the name only the name is known.
    guard Set(known.map { sets.root(of: $0) }).count > 1 else { return }
    var company = Company()
    let roots = Set(bearers.indices.map { sets.root(of: $0) })
    for root in roots where (members[root]?.count ?? 0) > 1 {
      company.add((members[root] ?? []).map { bearers[$0] }, to: root)
    }
    for index in bearers.indices where members[index]?.count == 1 {
      var root = index
      if let nearest = company.nearest(to: [bearers[index]], butNot: index), join(nearest, index) {
        root = nearest
      }
      company.add([bearers[index]], to: root)
    }
    for _ in 0..<4 {
      let roots = Set(bearers.indices.map { sets.root(of: $0) }).sorted {
        (members[$0]?.count ?? 0, $0) < (members[$1]?.count ?? 0, $1)
      }
      var company = Company()
      for root in roots { company.add((members[root] ?? []).map { bearers[$0] }, to: root) }
      var hasChanged = false
      for root in roots where sets.root(of: root) == root {
        guard let part = members[root],
          let nearest = company.nearest(to: part.map { bearers[$0] }, butNot: root)
        else { continue }
        let other = sets.root(of: nearest)
        if other != root, join(other, root) { hasChanged = true }
      }
      if !hasChanged { break }
    }
  }

  // MARK: Offices without years

  /// What a cluster tells to whoever holds an office at a time that is not told.
  private struct Holder {
    var spans: [String: [ClosedRange<Int>]] = [:]
    var companions: Set<UInt32> = []
  }

  /// Offices without years are those of whoever held them when the documents were written, or in whose company they
  /// stand; where that may be either of two, they join neither.
  private mutating func joinUndated() {
    let roots = Set(known.map { sets.root(of: $0) }).sorted()
    let loose = roots.filter { isLoose($0) }
    var holders: [Int: Holder] = [:]
    var byOffice: [String: [Int]] = [:]
    for root in Set(roots).subtracting(loose).sorted() {
      for bearer in (members[root] ?? []).map({ bearers[$0] }) {
        for term in bearer.terms where !term.isGeneric {
          if holders[root]?.spans[term.office] == nil { byOffice[term.office, default: []].append(root) }
          holders[root, default: Holder()].spans[term.office, default: []] += term.isDated ? [term.years] : []
        }
        holders[root, default: Holder()].companions.formUnion(bearer.companions)
      }
    }
    var joins: [(root: Int, other: Int)] = []
    var rest: [String: [(years: ClosedRange<Int>?, root: Int)]] = [:]
    for root in loose {
      let own = (members[root] ?? []).map { bearers[$0] }
      var points: [Int: Double] = [:]
      var offices: [String: Int] = [:]
      for bearer in own {
        for term in bearer.terms where !term.isGeneric {
          offices[term.office, default: 0] += 1
          for holder in byOffice[term.office] ?? [] {
            points[holder, default: 0] += Self.nearness(
              bearer.year, holders[holder]?.spans[term.office] ?? [])
          }
        }
      }
      guard !points.isEmpty else {
        let years = own.compactMap(\.year)
        let span = years.min().flatMap { first in years.max().map { first...$0 } }
        for office in offices.keys { rest[office, default: []].append((span, root)) }
        continue
      }
      let count = Double(offices.values.reduce(0, +))
      let companions = own.reduce(into: Set<UInt32>()) { $0.formUnion($1.companions) }
      for holder in points.keys {
        let shared = holders[holder]?.companions.intersection(companions).count ?? 0
        points[holder, default: 0] = points[holder, default: 0] / count + min(3, 0.75 * Double(shared))
      }
      let best = points.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      if best.count == 1 || best[0].value > best[1].value + 0.4 { joins.append((best[0].key, root)) }
    }
    for pair in joins { join(pair.root, pair.other) }
    for office in rest.keys.sorted() {
      let parts = (rest[office] ?? []).sorted {
        ($0.years?.lowerBound ?? 0, $0.root) < ($1.years?.lowerBound ?? 0, $1.root)
      }
      for (one, other) in zip(parts, parts.dropFirst()) {
        let years = (other.years?.lowerBound ?? 0) - (one.years?.upperBound ?? 0)
        if one.years == nil || years <= 15 { join(one.root, other.root) }
      }
    }
  }

  /// Whether nothing but offices without years tells who those of a root are.
  private func isLoose(_ root: Int) -> Bool {
    let own = (members[root] ?? []).map { bearers[$0] }
    return !own.contains { $0.birth?.width == 0 } && own.contains { $0.terms.contains { !$0.isGeneric } }
      && !own.contains { $0.terms.contains { $0.isDated } }
  }

  /// How near the year of a document is to terms, 0.5…2.
  private static func nearness(_ year: Int?, _ spans: [ClosedRange<Int>]) -> Double {
    guard let year, !spans.isEmpty else { return 1 }
    let distance = spans.map { span in
      span.contains(year) ? 0 : year < span.lowerBound ? span.lowerBound - year : year - span.upperBound
    }.min()
    return 2 - min(1.5, Double(distance ?? 0) / 10)
  }

  private mutating func sorted() -> (known: [[Int]], bare: [[Int]]) {
    func weight(_ part: [Int]) -> (Int, Int, Int) {
      let isExact = part.contains { bearers[$0].birth?.width == 0 }
      let isDated = part.contains { bearers[$0].birth != nil }
      return (isExact ? 0 : isDated ? 1 : 2, -part.count, part[0])
    }
    let isKnown = Set(known)
    var parts: [Int: [Int]] = [:]
    for index in bearers.indices { parts[sets.root(of: index), default: []].append(index) }
    let sorted = parts.values.sorted { weight($0) < weight($1) }
    return (
      sorted.filter { $0.contains(where: isKnown.contains) },
      sorted.filter { !$0.contains(where: isKnown.contains) }
    )
  }
}

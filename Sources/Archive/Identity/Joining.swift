/// Which strands links join.
///
/// A sure link joins. A likely one joins where it is the only one: where one side is like nobody else as much. "The only
/// one" is asked of what sure links have made one already, so that somebody with three spellings is one candidate. All of
/// it follows from the links alone, whatever order they came in.
struct Joining {
  /// A link that joins, and what it counts for.
  struct Link {
    let one: Int64
    let other: Int64
    let points: Double
  }

  /// From here on a link joins where it is the only one.
  static let likely = 3.2
  /// How much less the next candidate must be like.
  static let margin = 1.5

  private let connection: Connection
  /// The strands that sure links have made one, by each of them.
  private var groups: [Int64: Int] = [:]
  private var members: [[Int64]] = []
  private var sure: [[Link]] = []
  /// What a group is likely one with: the other group, and the best link to it.
  private var candidates: [Int: [(group: Int, link: Link)]] = [:]
  /// What strands are known by that were held beside others, where links count alike.
  private var anchors: [Int64: String] = [:]
  /// How far from each group `reach` has gone.
  private var reached: [Int: Int] = [:]

  /// The links of each strand, where all will be asked for.
  private var every: [Int64: [Link]]?

  /// So many links are fetched together, in some 500 MB.
  private static let mostLinks = 5_000_000

  /// Whether the links of all strands are at hand.
  var hasAll: Bool { every != nil }

  /// How much is kept.
  var size: Int { members.count }

  /// Begins with nothing known.
  ///
  /// - Parameters:
  ///   - connection: the archive's.
  ///   - all: whether all strands will be asked for; their links are fetched together then.
  /// - Throws: `ArchiveError`.
  init(_ connection: Connection, all: Bool) throws {
    self.connection = connection
    guard all, try connection.number("SELECT count(*) FROM links") <= Self.mostLinks else { return }
    var every: [Int64: [Link]] = [:]
    try connection.each("SELECT one, other, points FROM links ORDER BY one, other") {
      let link = Link(one: $0.integer(0), other: $0.integer(1), points: $0.real(2))
      every[link.one, default: []].append(link)
      every[link.other, default: []].append(link)
    }
    self.every = every
  }

  /// One strand of each group that may be joined otherwise now that the links of some strands are others.
  ///
  /// Where links changed, the candidates of those groups and of their neighbours are others. Whether a neighbour's
  /// neighbour joins is asked of these, as rivals; and whom it is joined with no more is one link farther on.
  ///
  /// - Parameter strands: whose links have changed, and who had links to them.
  /// - Returns: those strands; without what was looked at for others before, as far as this goes.
  /// - Throws: `ArchiveError`.
  mutating func reach(of strands: Set<Int64>) throws -> Set<Int64> {
    var found: Set<Int64> = []
    var edge: [Int] = []
    for strand in strands.sorted() { edge.append(try group(of: strand)) }
    for left in (0...3).reversed() {
      var next: [Int] = []
      for group in edge where reached[group].map({ $0 < left }) ?? true {
        reached[group] = left
        found.insert(members[group][0])
        if left > 0 { next += try candidates(of: group).map(\.group) }
      }
      edge = next
    }
    return found
  }

  /// All strands that are joined with one, and the links that join them.
  mutating func component(of strand: Int64) throws -> ([Int64], [Link]) {
    var found: Set<Int> = [try group(of: strand)]
    var waiting = Array(found)
    var links: [Link] = []
    while let next = waiting.popLast() {
      links += sure[next]
      for candidate in try candidates(of: next) {
        guard try joins(next, candidate.group) else { continue }
        links.append(candidate.link)
        if found.insert(candidate.group).inserted { waiting.append(candidate.group) }
      }
    }
    return (found.flatMap { members[$0] }.sorted(), links)
  }

  /// Whether two groups are one for one of them being the only candidate of the other.
  private mutating func joins(_ one: Int, _ other: Int) throws -> Bool {
    if try isOnly(other, for: one) { return true }
    return try isOnly(one, for: other)
  }

  private mutating func isOnly(_ candidate: Int, for group: Int) throws -> Bool {
    let all = try candidates(of: group)
    guard let best = all.first, best.group == candidate, best.link.points >= Self.likely else { return false }
    for rival in all.dropFirst() where rival.link.points > best.link.points - Self.margin {
      // Another spelling of the candidate is no rival: whoever is rather like the candidate than like this one.
      guard let own = try candidates(of: rival.group).first, own.group == candidate,
        own.link.points >= Self.likely, own.link.points > rival.link.points
      else { return false }
    }
    return true
  }

  /// The number of the group that a strand is of.
  private mutating func group(of strand: Int64) throws -> Int {
    if let known = groups[strand] { return known }
    let number = members.count
    var found: [Int64] = [strand]
    groups[strand] = number
    var waiting = [strand]
    var links: [Link] = []
    while let next = waiting.popLast() {
      for link in try self.links(of: next, from: Likeness.sure) {
        links.append(link)
        let other = link.one == next ? link.other : link.one
        guard groups[other] == nil else { continue }
        groups[other] = number
        found.append(other)
        waiting.append(other)
      }
    }
    members.append(found)
    sure.append(links)
    return number
  }

  /// The other groups that a group is doubtfully or likely one with, the likeliest first.
  private mutating func candidates(of group: Int) throws -> [(group: Int, link: Link)] {
    if let known = candidates[group] { return known }
    var best: [Int: Link] = [:]
    for strand in members[group] {
      for link in try links(of: strand, from: Likeness.sure - 4, below: Likeness.sure) {
        let other = try self.group(of: link.one == strand ? link.other : link.one)
        guard other != group else { continue }
        if let known = best[other] {
          if try comes(link, before: known) { best[other] = link }
        } else {
          best[other] = link
        }
      }
    }
    let sorted = try best.map { (group: $0.key, link: $0.value) }.sorted {
      try comes($0.link, before: $1.link)
    }
    candidates[group] = sorted
    return sorted
  }

  /// The order of links, in which row numbers have no part: of two that count alike the one of strands that come first by
  /// their documents and names.
  private mutating func comes(_ link: Link, before other: Link) throws -> Bool {
    if link.points != other.points { return link.points > other.points }
    return try anchors(of: link).lexicographicallyPrecedes(anchors(of: other))
  }

  private mutating func anchors(of link: Link) throws -> [String] {
    try [link.one, link.other].map { strand in
      if let known = anchors[strand] { return known }
      let anchor =
        try connection.first(
          "SELECT anchor_document || anchor_name FROM strands WHERE strand = ?1", [.integer(strand)]
        ) { $0.text(0) } ?? ""
      anchors[strand] = anchor
      return anchor
    }.sorted()
  }

  private func links(of strand: Int64, from least: Double, below most: Double = .infinity) throws -> [Link] {
    if let every { return (every[strand] ?? []).filter { $0.points >= least && $0.points < most } }
    return try connection.rows(
      """
      SELECT one, other, points FROM links WHERE one = ?1 AND points >= ?2 AND points < ?3
      UNION ALL SELECT one, other, points FROM links WHERE other = ?1 AND points >= ?2 AND points < ?3
      """, [.integer(strand), .real(least), .real(most)]
    ) { Link(one: $0.integer(0), other: $0.integer(1), points: $0.real(2)) }
  }
}

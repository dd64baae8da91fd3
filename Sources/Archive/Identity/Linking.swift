import Names

// What is alike: strands of different names are held beside each other where they share a key.
extension Archive {
  /// What a decision counts for.
  static let decided = 1000.0

  /// So many strands are put in order at a time.
  private static let inOneOrder = 1_000_000

  /// So many strands are held beside others between two questions whether to go on, in about a second.
  private static let strandsAtATime = 8000

  /// So many keys are put in order at a time, in some 200 MB.
  private static let keysInOneOrder = 4_000_000

  /// So many links, and at most so many keys, are written in one commit, in two seconds or three.
  private static let linksInOneCommit = 100_000
  private static let keysInOneCommit = 400_000

  /// The second pass: links the strands of the families that were parted with those of others.
  ///
  /// Strands come in the order of their keys, so that whoever shares one is at hand: in the order in which documents
  /// came, nearly every strand would have to be fetched for each that it may be like.
  ///
  /// - Returns: false where it was interrupted.
  func linkParted(_ decisions: IdentityDecisions, _ count: Int, _ goOn: (Int) -> Bool) throws -> Bool {
    let candidates = Candidates(connection)
    while true {
      let waiting = try connection.rows(
        """
        SELECT family, strand FROM strands WHERE family IN (
          SELECT family FROM families WHERE stale > 0 AND stale = 3 ORDER BY family LIMIT ?1) ORDER BY strand
        """, [Value(Self.inOneOrder)]
      ) { (family: $0.integer(0), strand: $0.integer(1)) }
      guard !waiting.isEmpty else { return true }
      guard let orders = try keepKeys(of: waiting.map(\.strand), candidates, { goOn(count) }) else {
        return false
      }
      var left = Dictionary(waiting.map { ($0.family, 1) }, uniquingKeysWith: +)
      var version = 0
      let blocks = try connection.snapshot {
        version = try writes()
        return try Blocks(connection, pending: Set(waiting.map(\.strand)), candidates)
      }
      let order = waiting.indices.sorted {
        (orders[$0], waiting[$0].strand) < (orders[$1], waiting[$1].strand)
      }.map { waiting[$0] }
      var links = LinkWriting(self, blocks, decisions, candidates)
      var (start, end) = (0, 0)
      while start < order.count {
        while end < order.count, links.count < Self.linksInOneCommit {
          guard goOn(count) else { return false }
          let next = order[end...].prefix(Self.strandsAtATime)
          try connection.snapshot { for item in next { try links.hold(item.strand) } }
          end = next.endIndex
        }
        try connection.transaction {
          let last = version
          version = try writes()
          if version != last {
            // Somebody else has written: in a lock nobody can.
            candidates.forget()
            links = LinkWriting(self, blocks, decisions, candidates)
            end = min(end, start + Self.strandsAtATime)
            for item in order[start..<end] { try links.hold(item.strand) }
          }
          try links.write()
          for item in order[start..<end] {
            left[item.family, default: 0] -= 1
            if left[item.family] == 0 { try mark(item.family, .linked, from: .parted) }
          }
        }
        start = end
      }
    }
  }

  /// Keeps the keys of strands that have none yet.
  ///
  /// - Parameters:
  ///   - strands: their rows.
  ///   - candidates: what has been met.
  ///   - goOn: asked between two commits; false ends the work.
  /// - Returns: a number of each strand that puts those of like names side by side; nil where it was interrupted.
  /// - Throws: `ArchiveError`.
  private func keepKeys(
    of strands: [Int64], _ candidates: Candidates, _ goOn: () -> Bool
  ) throws -> [UInt32]? {
    var orders: [UInt32] = []
    var most = Self.keysInOneOrder
    while orders.count < strands.count {
      let before = orders.count
      var keys = KeyList()
      let version = try writes()
      while orders.count < strands.count, keys.count < most, keys.hasRoom {
        guard goOn() else { return nil }
        let next = strands[orders.count...].prefix(Self.strandsAtATime)
        try connection.snapshot {
          for strand in next { orders.append(try add(keysOf: strand, to: &keys, candidates)) }
        }
      }
      keys.sort()
      var (start, isStill) = (0, true)
      while start < keys.count, isStill {
        guard goOn() else { return nil }
        let end = min(keys.count, start + Self.keysInOneCommit)
        isStill = try connection.transaction {
          // So that they are the keys of what is known now.
          guard try writes() == version else { return false }
          for place in start..<end {
            let item = keys[place]
            try connection.run(
              "INSERT OR IGNORE INTO strand_keys (key, strand) VALUES (?1, ?2)",
              [.text(item.key), .integer(item.strand)])
          }
          return true
        }
        start = end
      }
      if !isStill {
        candidates.forget()
        orders.removeLast(orders.count - before)
      }
      // Where somebody else writes, and may again, fewer are told in vain.
      most = isStill ? min(2 * most, Self.keysInOneOrder) : max(most / 16, 1)
    }
    return orders
  }

  /// Adds the keys of a strand, where some are not kept yet.
  ///
  /// - Returns: a number that puts strands of like names side by side.
  private func add(keysOf strand: Int64, to keys: inout KeyList, _ candidates: Candidates) throws -> UInt32 {
    let own = try candidates.keys(of: strand) ?? []
    let kept = try connection.number("SELECT count(*) FROM strand_keys WHERE strand = ?1", [.integer(strand)])
    if kept < own.count { for key in own { keys.append(key, of: strand) } }
    return KnownWords.number(of: own.filter { $0.hasPrefix("n:~") }.min() ?? "")
  }

  func keepLink(_ one: Int64, _ other: Int64, _ points: Double, _ reasons: String) throws {
    try connection.run(
      "INSERT OR REPLACE INTO links (one, other, points, reasons) VALUES (?1, ?2, ?3, ?4)",
      [.integer(min(one, other)), .integer(max(one, other)), .real(points), .text(reasons)])
  }
}

/// Holds strands beside those of other names that share a key with them, and keeps what is likely or doubtful, many links
/// at once in the order of their rows.
private struct LinkWriting {
  private struct Link {
    let one: Int64
    let other: Int64
    let points: Double
    let reasons: String
  }

  private let archive: Archive
  private var blocks: Blocks
  private let decisions: IdentityDecisions
  private let candidates: Candidates
  private var links: [Link] = []

  /// How many links wait to be written.
  var count: Int { links.count }

  init(_ archive: Archive, _ blocks: Blocks, _ decisions: IdentityDecisions, _ candidates: Candidates) {
    (self.archive, self.blocks, self.decisions, self.candidates) = (archive, blocks, decisions, candidates)
  }

  mutating func hold(_ row: Int64) throws {
    guard let own = try candidates.candidate(row) else { return }
    let references = try archive.references(of: row, decisions)
    for other in try blocks.others(of: row) {
      guard let known = try candidates.candidate(other) else { continue }
      // In an order that row numbers have no part in.
      let (one, two) = own.text < known.text ? (own, known) : (known, own)
      let agreement = Candidates.agreement(one.names, two.names)
      guard agreement.score >= 0.5 else { continue }
      let likeness = Likeness(one.profile, two.profile, names: agreement)
      guard !likeness.isContradicted, likeness.points >= Likeness.doubtful else { continue }
      if !references.isEmpty, decisions.isApart(references, try archive.references(of: other, decisions)) {
        continue
      }
      add(row, other, likeness.points, likeness.text)
    }
    for reference in references {
      for other in decisions.together[reference] ?? [] {
        guard let strand = try archive.strand(of: other), strand != row else { continue }
        add(row, strand, Archive.decided, "decided")
      }
    }
  }

  private mutating func add(_ one: Int64, _ other: Int64, _ points: Double, _ reasons: String) {
    links.append(Link(one: min(one, other), other: max(one, other), points: points, reasons: reasons))
  }

  /// Writes the links, and which keys many share, and begins anew; in a transaction.
  ///
  /// - Throws: `ArchiveError`.
  mutating func write() throws {
    try blocks.noteCrowded()
    // What was decided comes behind what was likely.
    links.sort { ($0.one, $0.other, $0.points) < ($1.one, $1.other, $1.points) }
    for link in links { try archive.keepLink(link.one, link.other, link.points, link.reasons) }
    links.removeAll()
  }
}

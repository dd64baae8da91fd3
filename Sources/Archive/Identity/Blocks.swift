import Names

/// Which strands share a key, the blocks of record linkage: whom each that is pending is held beside.
///
/// Of two that are pending the first looks at both. A key that too many share tells nothing, whoever came first; and once
/// it is crowded it stays so, since looking at its strands anew takes each of them away for a moment.
struct Blocks {
  /// A key that more strands share than these leads nowhere.
  private static let most = 300
  /// Where one in so many strands is pending, all keys are gone through in their order, and not those of each strand.
  private static let manyPending = 16

  private let connection: Connection
  private let pending: Set<Int64>
  private let candidates: Candidates
  /// Of each strand the others, where all keys were gone through.
  private var all: [Int64: [Int64]]?

  init(_ connection: Connection, pending: Set<Int64>, _ candidates: Candidates) throws {
    (self.connection, self.pending, self.candidates) = (connection, pending, candidates)
    let strands = try connection.number("SELECT count(*) FROM strands")
    if pending.count * Self.manyPending > strands { all = try gather() }
  }

  /// The strands of other families that share a key with one, and have a name that may be one of its names.
  func others(of strand: Int64) throws -> [Int64] {
    if let all { return all[strand] ?? [] }
    var met: Set<Int64> = []
    let keys = try connection.rows(
      "SELECT key FROM strand_keys WHERE strand = ?1 ORDER BY key", [.integer(strand)]
    ) { $0.text(0) }
    for key in keys {
      let block = try connection.rows(
        "SELECT strand FROM strand_keys WHERE key = ?1 LIMIT ?2", [.text(key), Value(Self.most + 1)]
      ) { $0.integer(0) }
      if try !isCrowded(key, block.count) { met.formUnion(block) }
    }
    guard let own = try candidates.sketch(of: strand) else { return [] }
    return try met.sorted().filter { other in
      guard other != strand, other > strand || !pending.contains(other) else { return false }
      return try candidates.sketch(of: other)?.mayBeLike(own) ?? false
    }
  }

  /// Goes through all keys: each block is read once, where its strands lie side by side.
  private func gather() throws -> [Int64: [Int64]] {
    var others: [Int64: [Int64]] = [:]
    var (key, block): (String, [Int64]) = ("", [])
    // Noted behind the walk, which would see what is written.
    var crowded: [(String, Int)] = []
    let known = Set(try connection.rows("SELECT key FROM crowded_keys") { $0.text(0) })
    func close() throws {
      guard block.count > 1, block.contains(where: pending.contains) else { return }
      if block.count > Self.most { return crowded.append((key, block.count)) }
      if known.contains(key) { return }
      let sketches = try block.map { try candidates.sketch(of: $0) }
      for (place, one) in block.enumerated() {
        guard let own = sketches[place] else { continue }
        // A block is in the order of its strands.
        for next in block.indices.dropFirst(place + 1) {
          let other = block[next]
          let isOwn = pending.contains(one)
          guard isOwn || pending.contains(other), let theirs = sketches[next], theirs.mayBeLike(own) else {
            continue
          }
          if isOwn { others[one, default: []].append(other) } else { others[other, default: []].append(one) }
        }
      }
    }
    try connection.walk("SELECT key, strand FROM strand_keys ORDER BY key, strand", []) { row in
      if row.text(0) != key {
        try close()
        (key, block) = (row.text(0), [])
      }
      block.append(row.integer(1))
      return true
    }
    try close()
    try connection.transaction { for (key, count) in crowded { _ = try isCrowded(key, count) } }
    for strand in others.keys { others[strand] = Set(others[strand] ?? []).sorted() }
    return others
  }

  /// Whether too many share a key; takes note where that is new: those who were held beside each other for it are looked at
  /// anew.
  private func isCrowded(_ key: String, _ count: Int) throws -> Bool {
    guard count > Self.most else {
      return try connection.number("SELECT count(*) FROM crowded_keys WHERE key = ?1", [.text(key)]) > 0
    }
    try connection.run("INSERT OR IGNORE INTO crowded_keys (key) VALUES (?1)", [.text(key)])
    if connection.changes > 0 {
      try connection.run(
        """
        UPDATE families SET stale = 1 WHERE stale IN (0, 4) AND family IN (
          SELECT family FROM strands JOIN strand_keys USING (strand) WHERE key = ?1)
        """, [.text(key)])
    }
    return true
  }
}

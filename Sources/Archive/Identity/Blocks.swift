import Names

/// Which strands share a key, the blocks of record linkage: whom each that is pending is held beside.
///
/// Of two that are pending the first looks at both. Of few who share a key each is held beside each. Where many do, a like
/// name tells nothing by itself, and only those are that share something else as well (`NameEvidence`), as if it stood in
/// the key: so the pairs grow with the strands and not with their square. Once a key is common it stays so, since looking
/// at its strands anew takes each of them away for a moment.
struct Blocks {
  /// A key that more strands share is common. Of two whose rarest key is one of so many, and of whom only a like name is
  /// known, every third is one person; of sixty every sixth (`archive-bench identify 1000000`, seed 3).
  private static let few = 16
  /// A key that more strands share than these leads nowhere.
  private static let most = 300
  /// Where one in so many strands is pending, all keys are gone through in their order, and not those of each strand.
  private static let manyPending = 16

  /// How many share a key.
  private enum Crowd: Comparable {
    case few, many, tooMany
  }

  private let connection: Connection
  private let pending: Set<Int64>
  private let candidates: Candidates
  /// Of each strand the others, where all keys were gone through.
  private var all: [Int64: [Int64]]?
  /// Keys that many were found to share, and whom to look at anew for it: written by `noteCrowded`.
  private var crowded: [(key: String, crowd: Crowd, block: [Int64])] = []

  init(_ connection: Connection, pending: Set<Int64>, _ candidates: Candidates) throws {
    (self.connection, self.pending, self.candidates) = (connection, pending, candidates)
    let strands = try connection.number("SELECT count(*) FROM strands")
    if pending.count * Self.manyPending > strands { all = try gather() }
  }

  /// The strands of other families that share a key with one, and have a name that may be one of its names.
  mutating func others(of strand: Int64) throws -> [Int64] {
    if let all { return all[strand] ?? [] }
    guard let own = try candidates.sketch(of: strand) else { return [] }
    var met: Set<Int64> = []
    let keys = try connection.rows(
      "SELECT key FROM strand_keys WHERE strand = ?1 ORDER BY key", [.integer(strand)]
    ) { $0.text(0) }
    for key in keys {
      let block = try connection.rows(
        "SELECT strand FROM strand_keys WHERE key = ?1 LIMIT ?2", [.text(key), Value(Self.most + 1)]
      ) { $0.integer(0) }
      let last = try known(key)
      let crowd = max(last, Self.crowd(of: block.count))
      if crowd != last { note(key, crowd, block) }
      switch crowd {
      case .few: met.formUnion(block)
      case .many:
        for other in block where !met.contains(other) {
          if let theirs = try candidates.sketch(of: other), own.evidence.isShared(with: theirs.evidence) {
            met.insert(other)
          }
        }
      case .tooMany: continue
      }
    }
    return try met.sorted().filter { other in
      guard other != strand, other > strand || !pending.contains(other) else { return false }
      return try candidates.sketch(of: other)?.mayBeLike(own) ?? false
    }
  }

  private static func crowd(of count: Int) -> Crowd {
    count > most ? .tooMany : count > few ? .many : .few
  }

  // MARK: All keys at once

  /// Goes through all keys: each block is read once, where its strands lie side by side.
  private mutating func gather() throws -> [Int64: [Int64]] {
    var others: [Int64: [Int64]] = [:]
    var (key, block): (String, [Int64]) = ("", [])
    let known = try knownCrowds()
    func close() throws {
      guard block.count > 1, block.contains(where: pending.contains) else { return }
      let crowd = max(known[key] ?? .few, Self.crowd(of: block.count))
      if crowd != known[key, default: .few] { note(key, crowd, block) }
      if crowd == .tooMany { return }
      let sketches = try block.map { try candidates.sketch(of: $0) }
      func meet(_ place: Int, _ next: Int) {
        // A block is in the order of its strands.
        let (one, other) = (block[place], block[next])
        let isOwn = pending.contains(one)
        guard isOwn || pending.contains(other), let own = sketches[place], let theirs = sketches[next],
          theirs.mayBeLike(own)
        else { return }
        if isOwn { others[one, default: []].append(other) } else { others[other, default: []].append(one) }
      }
      if crowd == .many {
        for (place, next) in NameEvidence.sharing(sketches.map { $0?.evidence ?? .none }) {
          meet(place, next)
        }
      } else {
        for place in block.indices {
          for next in block.indices.dropFirst(place + 1) { meet(place, next) }
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
    for strand in others.keys { others[strand] = Set(others[strand] ?? []).sorted() }
    return others
  }

  // MARK: Keys that many share

  /// What is kept of a key that too many share; of one that many do it is the key itself.
  private static func mark(_ key: String) -> String { key + "\t" }

  /// How crowded a key is or was.
  private func known(_ key: String) throws -> Crowd {
    let marks = try connection.rows(
      "SELECT key FROM crowded_keys WHERE key IN (?1, ?2)", [.text(key), .text(Self.mark(key))]
    ) { $0.text(0) }
    return marks.isEmpty ? .few : marks.contains(key) && marks.count == 1 ? .many : .tooMany
  }

  private func knownCrowds() throws -> [String: Crowd] {
    var crowds: [String: Crowd] = [:]
    try connection.walk("SELECT key FROM crowded_keys ORDER BY key", []) { row in
      let mark = row.text(0)
      if mark.hasSuffix("\t") { crowds[String(mark.dropLast())] = .tooMany } else { crowds[mark] = .many }
      return true
    }
    return crowds
  }

  /// Takes note that more share a key than was known.
  private mutating func note(_ key: String, _ crowd: Crowd, _ block: [Int64]) {
    // Of most nobody need be looked at anew.
    crowded.append((key, crowd, block.filter { !pending.contains($0) }))
  }

  /// Writes which keys many share; where that is new, those who were held beside each other for it are looked at anew.
  ///
  /// - Throws: `ArchiveError`.
  mutating func noteCrowded() throws {
    for item in crowded {
      try connection.run(
        "INSERT OR IGNORE INTO crowded_keys (key) VALUES (?1)",
        [.text(item.crowd == .many ? item.key : Self.mark(item.key))])
      guard connection.changes > 0 else { continue }
      for strand in item.block {
        try connection.run(
          """
          UPDATE families SET stale = 1 WHERE stale IN (0, 4)
            AND family = (SELECT family FROM strands WHERE strand = ?1)
          """, [.integer(strand)])
      }
    }
    crowded.removeAll()
  }
}

import Names

// What is alike: strands of different names are held beside each other where they share a key.
extension Archive {
  /// What a decision counts for.
  static let decided = 1000.0

  /// So many strands are put in order at a time.
  private static let inOneOrder = 1_000_000

  /// So many strands are linked in one commit, in about a second.
  private static let strandsInOneCommit = 8000

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
        SELECT family, strand, coalesce((SELECT min(key) FROM strand_keys AS k
          WHERE k.strand = s.strand AND key >= 'n:~' AND key < 'n:~~'), '')
        FROM strands AS s WHERE family IN (
          SELECT family FROM families WHERE stale > 0 AND stale = 3 ORDER BY family LIMIT ?1)
        """, [Value(Self.inOneOrder)]
      ) { (family: $0.integer(0), strand: $0.integer(1), order: KnownWords.number(of: $0.text(2))) }
      guard !waiting.isEmpty else { return true }
      var left = Dictionary(waiting.map { ($0.family, 1) }, uniquingKeysWith: +)
      let blocks = try Blocks(connection, pending: Set(waiting.map(\.strand)), candidates)
      let order = waiting.indices.sorted {
        (waiting[$0].order, waiting[$0].strand) < (waiting[$1].order, waiting[$1].strand)
      }
      for start in stride(from: 0, to: order.count, by: Self.strandsInOneCommit) {
        guard goOn(count) else { return false }
        try connection.transaction {
          for place in order[start...].prefix(Self.strandsInOneCommit) {
            let (family, strand) = (waiting[place].family, waiting[place].strand)
            try linkWithOthers(strand, blocks, decisions, candidates)
            left[family, default: 0] -= 1
            if left[family] == 0 { try mark(family, .linked, from: .parted) }
          }
        }
      }
    }
  }

  func keepLink(_ one: Int64, _ other: Int64, _ points: Double, _ reasons: String) throws {
    try connection.run(
      "INSERT OR REPLACE INTO links (one, other, points, reasons) VALUES (?1, ?2, ?3, ?4)",
      [.integer(min(one, other)), .integer(max(one, other)), .real(points), .text(reasons)])
  }

  /// Holds a strand beside those of other names that share a key with it, and keeps what is likely or doubtful.
  private func linkWithOthers(
    _ row: Int64, _ blocks: Blocks, _ decisions: IdentityDecisions, _ candidates: Candidates
  ) throws {
    guard let own = try candidates.candidate(row) else { return }
    let references = try references(of: row, decisions)
    for other in try blocks.others(of: row) {
      guard let known = try candidates.candidate(other) else { continue }
      // In an order that row numbers have no part in.
      let (one, two) = own.text < known.text ? (own, known) : (known, own)
      let agreement = Candidates.agreement(one.names, two.names)
      guard agreement.score >= 0.5 else { continue }
      let likeness = Likeness(one.profile, two.profile, names: agreement)
      guard !likeness.isContradicted, likeness.points >= Likeness.doubtful else { continue }
      if !references.isEmpty, decisions.isApart(references, try self.references(of: other, decisions)) {
        continue
      }
      try keepLink(row, other, likeness.points, likeness.text)
    }
    for reference in references {
      for other in decisions.together[reference] ?? [] {
        guard let strand = try strand(of: other), strand != row else { continue }
        try keepLink(row, strand, Self.decided, "decided")
      }
    }
  }
}

import Names

/// How far `identify` has come with a family; kept in `families.stale`.
enum FamilyState: Int {
  case told
  /// Its bearers are to be parted into strands.
  case stale
  /// Bearers have gone: it is to be put together anew first.
  case broken
  /// Its strands are to be held beside those of other names.
  case parted
  /// Whom its strands are one with is to be told.
  case linked

  var value: Value { .integer(Int64(rawValue)) }
}

// Who is who is told in three passes over the names that wait, each in commits of its own: into strands, what these are
// like, and who is one. What the next pass has to do is kept in the archive, so that it goes on where it was interrupted;
// and since a pass begins when the one before is done with all names, it does its work once.
extension Archive {
  /// Tells anew who is who, where documents have come or gone or somebody has decided: does nothing where all is told.
  ///
  /// What comes out depends on the documents and the decisions alone. Commits a few hundred names at a time: what is told
  /// stays told where it is interrupted, and the rest is told the next time.
  ///
  /// - Parameter goOn: asked between two commits, with how many names have been looked at; false ends the work.
  /// - Returns: how many names were looked at.
  /// - Throws: `ArchiveError`.
  @discardableResult
  public func identify(while goOn: (Int) -> Bool = { _ in true }) throws -> Int {
    guard isWritable else { throw ArchiveError.readOnly(file: file) }
    let decisions = try identityDecisions()
    var count = 0
    // Families come apart and together.
    met.forgetRows()
    defer { met.forgetRows() }
    // Names lead to pages all over the file: mapped, they need not be copied. What is written is not mapped.
    try connection.execute("PRAGMA mmap_size = 2147418112")
    defer { try? connection.execute("PRAGMA mmap_size = 0") }
    // A key that has become crowded makes names stale that had been told.
    while try connection.number("SELECT EXISTS (SELECT 1 FROM families WHERE stale > 0 AND stale < 4)") > 0 {
      guard try part(decisions, &count, goOn), try linkParted(decisions, count, goOn) else { return count }
    }
    _ = try unite(decisions, count, goOn)
    return count
  }

  /// Has `identify` look once more at every person of whom not what was stored is known, as far as its number tells.
  ///
  /// - Throws: `ArchiveError`.
  public func doubtDamagedStrands() throws {
    guard isWritable else { throw ArchiveError.readOnly(file: file) }
    var damaged: [Int64] = []
    try ContentDigest.damagedStrands(connection) { strand, _ in damaged.append(strand) }
    try transaction { for strand in damaged { try makeStale(familyOf: strand) } }
  }

  /// How many names `identify` has still to look at.
  public func unidentified() throws -> Int {
    try connection.number("SELECT count(*) FROM families WHERE stale > 0")
  }

  /// So many names are parted, linked or united in one commit: each commit writes whole pages.
  private static let inOneCommit = 500

  /// The first pass: parts the families that wait into strands.
  ///
  /// - Returns: false where it was interrupted.
  private func part(_ decisions: IdentityDecisions, _ count: inout Int, _ goOn: (Int) -> Bool) throws -> Bool
  {
    let known = KnownWords()
    var last: Int64 = 0
    while true {
      let waiting = try connection.rows(
        """
        SELECT family, kind, stale FROM families WHERE stale > 0 AND stale < 3 AND family > ?1
        ORDER BY family LIMIT ?2
        """, [.integer(last), Value(Self.inOneCommit)]
      ) { (family: $0.integer(0), kind: $0.text(1), stale: $0.int(2)) }
      guard let end = waiting.last else {
        // Putting families together may have made earlier ones stale.
        if last == 0 { return true }
        last = 0
        continue
      }
      guard goOn(count) else { return false }
      try connection.transaction {
        known.forgetDocuments(unlessOf: try connection.number("PRAGMA data_version"))
        for item in waiting {
          if item.stale == FamilyState.broken.rawValue {
            try reassemble(item.family)
          } else {
            try resolve(item.family, item.kind, decisions, known)
          }
        }
      }
      count += waiting.count
      last = end.family
    }
  }

  /// The last pass: tells who is one.
  private func unite(_ decisions: IdentityDecisions, _ count: Int, _ goOn: (Int) -> Bool) throws -> Bool {
    var uniting = try Uniting(self, decisions)
    var last: Int64 = 0
    while true {
      let waiting = try connection.rows(
        "SELECT family FROM families WHERE stale > 0 AND stale = 4 AND family > ?1 ORDER BY family LIMIT ?2",
        [.integer(last), Value(Self.inOneCommit)]
      ) { $0.integer(0) }
      guard let end = waiting.last else { return true }
      guard goOn(count) else { return false }
      try connection.transaction {
        var strands: Set<Int64> = []
        for family in waiting {
          strands.formUnion(
            try connection.rows("SELECT strand FROM strands WHERE family = ?1", [.integer(family)]) {
              $0.integer(0)
            })
          try mark(family, .told)
        }
        try uniting.unite(strands)
      }
      last = end
    }
  }

  func mark(_ family: Int64, _ state: FamilyState) throws {
    try connection.run("UPDATE families SET stale = ?2 WHERE family = ?1", [.integer(family), state.value])
  }

  /// Has a strand's names looked at once more.
  func makeStale(familyOf strand: Int64) throws {
    try connection.run(
      """
      UPDATE families SET stale = 1
      WHERE stale NOT IN (1, 2) AND family = (SELECT family FROM strands WHERE strand = ?1)
      """, [.integer(strand)])
  }

  /// Has whoever is like a strand that goes, or was one with it, united anew.
  func waitForUniting(with strand: Int64, _ identity: Int64) throws {
    try connection.run(
      """
      UPDATE families SET stale = 4 WHERE stale = 0 AND family IN (SELECT family FROM strands WHERE strand IN (
        SELECT other FROM links WHERE one = ?1 UNION ALL SELECT one FROM links WHERE other = ?1
        UNION ALL SELECT strand FROM strands WHERE identity = ?2))
      """, [.integer(strand), .integer(identity)])
  }
}

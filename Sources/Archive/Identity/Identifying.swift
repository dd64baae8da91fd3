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

/// A family that is to be parted.
struct WaitingFamily {
  /// Its row.
  let number: Int64
  /// The text of its `IdentityKind`.
  let kind: String

  var isPerson: Bool { kind == IdentityKind.person.rawValue }
}

// Who is who is told in three passes over the names that wait, each in commits of its own: into strands, what these are
// like, and who is one. What the next pass has to do is kept in the archive, so that it goes on where it was interrupted;
// and since a pass begins when the one before is done with all names, it does its work once.
extension Archive {
  /// Tells anew who is who, where documents have come or gone or somebody has decided: does nothing where all is told.
  ///
  /// What comes out depends on the documents and the decisions alone. Commits what a few seconds come to: that stays told
  /// where it is interrupted, and the rest is told the next time.
  ///
  /// - Parameter goOn: asked about every second, with how many names have been looked at; false ends the work.
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
    try connection.map(true)
    defer { try? connection.map(false) }
    // A key that has become crowded makes names stale that had been told.
    while try connection.number("SELECT EXISTS (SELECT 1 FROM families WHERE stale > 0 AND stale < 4)") > 0 {
      guard try part(decisions, &count, goOn), try linkParted(decisions, count, goOn) else { return count }
    }
    _ = try unite(decisions, count, goOn)
    return count
  }

  /// Has `identify` look at everybody once more, as if nobody had been told apart before: what an earlier version told by
  /// other rules, and what was damaged, is put right so. Decisions, and whoever a handle leads to, stay.
  ///
  /// - Throws: `ArchiveError`.
  public func doubtEverybody() throws {
    guard isWritable else { throw ArchiveError.readOnly(file: file) }
    try transaction {
      // Under which keys too many meet may be told otherwise, too.
      try connection.run("DELETE FROM crowded_keys")
      try connection.run("UPDATE families SET stale = 1 WHERE stale NOT IN (1, 2)")
    }
  }

  /// How many names `identify` has still to look at.
  public func unidentified() throws -> Int {
    try connection.number("SELECT count(*) FROM families WHERE stale > 0")
  }

  /// So many names are looked at between two questions whether to go on, in about a second.
  private static let atATime = 4000

  /// So many entities are fetched at a time, in some 500 MB: each time the pages of the file are gone through, and of fewer
  /// the rows would lie farther apart.
  private static let mostBearers = 1_000_000

  /// What becomes of so many is one commit, of two seconds or three: each writes whole pages.
  private static let bearersInOneCommit = 250_000

  /// So many strands get another identity in one commit of the last pass, in two seconds or three.
  private static let mostMoves = 100_000

  /// The first pass: parts the families that wait into strands.
  ///
  /// - Returns: false where it was interrupted.
  private func part(_ decisions: IdentityDecisions, _ count: inout Int, _ goOn: (Int) -> Bool) throws -> Bool
  {
    // Those that are put together anew come first: others may gain or lose by it.
    while let families = try waiting(.broken, limit: Self.atATime) {
      guard goOn(count) else { return false }
      try connection.transaction { for family in families { try reassemble(family.number) } }
      count += families.count
    }
    let known = KnownWords()
    var most = Self.mostBearers
    while let waiting = try waiting(.stale, limit: most) {
      let version = try writes()
      known.forgetRows(unlessOf: version)
      let gathered = try connection.snapshot {
        try bearers(of: waiting, most: most, known) { goOn(count) }
      }
      guard var bearers = gathered else { return false }
      var (next, isStill) = (0, true)
      while next < bearers.count, isStill {
        var families: [PartedFamily] = []
        var inCommit = 0
        while next < bearers.count, inCommit < Self.bearersInOneCommit {
          if next % Self.atATime == 0, !goOn(count + families.count) { return false }
          inCommit += bearers[next].count
          families.append(PartedFamily(waiting[next], bearers[next], decisions))
          // What they tell is in the family now.
          bearers[next] = []
          next += 1
        }
        isStill = try connection.transaction {
          guard try writes() == version else { return false }
          try StrandWriting.write(families, in: self)
          return true
        }
        if isStill { count += families.count }
      }
      // Where somebody else writes, and may again, less is fetched in vain.
      most = isStill ? min(2 * most, Self.mostBearers) : max(most / 16, Self.atATime)
    }
    return true
  }

  /// The first families that are in a state, at most so many; nil where none is.
  private func waiting(_ state: FamilyState, limit: Int) throws -> [WaitingFamily]? {
    let found = try connection.rows(
      "SELECT family, kind FROM families WHERE stale > 0 AND stale = ?1 ORDER BY family LIMIT ?2",
      [state.value, Value(limit)]
    ) { WaitingFamily(number: $0.integer(0), kind: $0.text(1)) }
    return found.isEmpty ? nil : found
  }

  /// The last pass: tells who is one.
  private func unite(_ decisions: IdentityDecisions, _ count: Int, _ goOn: (Int) -> Bool) throws -> Bool {
    var uniting = try connection.snapshot { try Uniting(self, decisions) }
    var last: Int64 = 0
    while true {
      // So many that what moves is one commit; told outside of it, so that others need not wait so long.
      var families: [Int64] = []
      while uniting.moves < Self.mostMoves {
        guard goOn(count) else { return false }
        let next = try connection.snapshot {
          try uniting.tell(after: families.last ?? last, limit: Self.atATime)
        }
        families += next
        if next.isEmpty { break }
      }
      guard let end = families.last else { return true }
      let isStill = try connection.transaction {
        guard try writes() == uniting.version else { return false }
        for family in families { try mark(family, .told, from: .linked) }
        try uniting.write()
        return true
      }
      if isStill {
        last = end
        continue
      }
      // Somebody else has written: in a lock nobody can.
      try connection.transaction {
        uniting = try Uniting(self, decisions)
        for family in try uniting.tell(after: last, limit: Self.atATime) {
          try mark(family, .told, from: .linked)
          last = family
        }
        try uniting.write()
      }
    }
  }

  /// Takes note how far a family has come; not where somebody else has stored one of its names since, for whom all is to
  /// be done once more.
  func mark(_ family: Int64, _ state: FamilyState, from last: FamilyState) throws {
    try connection.run(
      "UPDATE families SET stale = ?2 WHERE family = ?1 AND stale = ?3",
      [.integer(family), state.value, last.value])
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

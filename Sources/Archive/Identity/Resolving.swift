import Names

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
    var count = 0
    let decisions = try identityDecisions()
    let candidates = Candidates(connection)
    // Families come apart and together.
    met.forgetRows()
    defer { met.forgetRows() }
    while true {
      let stale = try connection.rows(
        "SELECT family, kind, stale FROM families WHERE stale > 0 ORDER BY family LIMIT 200"
      ) { (family: $0.integer(0), kind: $0.text(1), stale: $0.int(2)) }
      guard !stale.isEmpty, goOn(count) else { return count }
      try connection.transaction {
        var strands: Set<Int64> = []
        for item in stale {
          if item.stale > 1 {
            try reassemble(item.family)
            candidates.forgetAll()
          } else {
            try resolve(item.family, item.kind, decisions, candidates, &strands)
          }
        }
        try unite(strands, decisions)
      }
      count += stale.count
    }
  }

  /// How many names `identify` has still to look at.
  public func unidentified() throws -> Int {
    try connection.number("SELECT count(*) FROM families WHERE stale > 0")
  }

  /// Parts a family into strands. `touched` gets every strand whose identity must be told anew.
  private func resolve(
    _ family: Int64, _ kind: String, _ decisions: IdentityDecisions, _ candidates: Candidates,
    _ touched: inout Set<Int64>
  ) throws {
    let isPerson = kind == IdentityKind.person.rawValue
    let bearers = try bearers(of: family, withCompanions: isPerson)
    let old = try connection.rows(
      "SELECT strand, identity FROM strands WHERE family = ?1 ORDER BY strand", [.integer(family)]
    ) { (strand: $0.integer(0), identity: $0.integer(1)) }
    guard isPerson else {
      for strand in old { touched.insert(strand.strand) }
      let all = Array(bearers.indices)
      let rows = try write([(all, StrandProfile())], bearers, family, kind, old, &touched)
      touched.formUnion(rows)
      return try connection.run("UPDATE families SET stale = 0 WHERE family = ?1", [.integer(family)])
    }
    // What was linked with the strands that go may fall apart.
    for strand in old {
      candidates.forget(strand.strand)
      touched.formUnion(try neighbours(of: strand.strand))
    }
    let strands = Strands(bearers, decisions: decisions)
    let parts = zip(strands.parts, strands.profiles).map { ($0, $1) }
    let rows = try write(parts, bearers, family, kind, old, &touched)
    for doubt in strands.doubts {
      try link(
        rows[doubt.one], rows[doubt.other], min(doubt.likeness.points, Joining.likely - 0.1),
        doubt.likeness.text)
    }
    for (row, profile) in zip(rows, strands.profiles) {
      try linkWithOthers(row, profile, family, decisions, candidates)
    }
    touched.formUnion(rows)
    try connection.run("UPDATE families SET stale = 0 WHERE family = ?1", [.integer(family)])
  }

  /// Writes a family's strands, in the rows of the old ones as far as these go.
  private func write(
    _ parts: [([Int], StrandProfile)], _ bearers: [Bearer], _ family: Int64, _ kind: String,
    _ old: [(strand: Int64, identity: Int64)], _ touched: inout Set<Int64>
  ) throws -> [Int64] {
    var rows: [Int64] = []
    for (number, (indices, profile)) in parts.enumerated() {
      // The one who is called by most of what is known comes first in the name's order.
      let anchor = indices.min { Self.isAnchor(bearers[$0], before: bearers[$1]) } ?? indices[0]
      let text: [Value] = [
        .text(bearers[anchor].documentID), .text(bearers[anchor].name), .text(profile.text),
      ]
      // Once given, a handle leads to whoever it was given for.
      try connection.run(
        "INSERT OR IGNORE INTO handles (handle, document, name) VALUES (?1, ?2, ?3)",
        [.text(bearers[anchor].reference.handle), text[0], text[1]])
      let row: Int64
      if number < old.count {
        row = old[number].strand
        try connection.run("DELETE FROM strand_keys WHERE strand = ?1", [.integer(row)])
        try connection.run("DELETE FROM links WHERE one = ?1 OR other = ?1", [.integer(row)])
        try connection.run(
          "UPDATE strands SET anchor_document = ?1, anchor_name = ?2, profile = ?3 WHERE strand = ?4",
          text + [.integer(row)])
      } else {
        let identity = try connection.insert("INSERT INTO identities (kind) VALUES (?1)", [.text(kind)])
        row = try connection.insert(
          "INSERT INTO strands (anchor_document, anchor_name, profile, family, identity) VALUES (?1, ?2, ?3, ?4, ?5)",
          text + [.integer(family), .integer(identity)])
      }
      rows.append(row)
      for index in indices {
        try connection.run(
          """
          UPDATE entities SET strand = ?1, identity = (SELECT identity FROM strands WHERE strand = ?1)
          WHERE entity = ?2 AND strand <> ?1
          """,
          [.integer(row), .integer(bearers[index].entity)])
      }
    }
    for strand in old.dropFirst(parts.count) {
      touched.remove(strand.strand)
      try connection.run("DELETE FROM strands WHERE strand = ?1", [.integer(strand.strand)])
      try removeIfNobody(strand.identity)
    }
    return rows
  }

  /// Whether a bearer stands for a strand rather than another: by what is known of it, then by document.
  private static func isAnchor(_ one: Bearer, before other: Bearer) -> Bool {
    func rank(_ bearer: Bearer) -> (Int, Int, String, String) {
      (bearer.birth == nil ? 1 : 0, -bearer.terms.count, bearer.documentID, bearer.name)
    }
    return rank(one) < rank(other)
  }

  // MARK: Links

  private func link(_ one: Int64, _ other: Int64, _ points: Double, _ reasons: String) throws {
    try connection.run(
      "INSERT OR REPLACE INTO links (one, other, points, reasons) VALUES (?1, ?2, ?3, ?4)",
      [.integer(min(one, other)), .integer(max(one, other)), .real(points), .text(reasons)])
  }

  /// Holds a strand beside those of other names that share a key with it, and keeps what is likely or doubtful.
  private func linkWithOthers(
    _ row: Int64, _ profile: StrandProfile, _ family: Int64, _ decisions: IdentityDecisions,
    _ candidates: Candidates
  ) throws {
    var others: Set<Int64> = []
    for key in profile.keys() {
      try connection.run(
        "INSERT OR IGNORE INTO strand_keys (key, strand) VALUES (?1, ?2)", [.text(key), .integer(row)])
      let most = key.hasPrefix("n:+") ? Self.mostSharing / 2 : Self.mostSharing
      let met = try connection.rows(
        "SELECT strand FROM strand_keys WHERE key = ?1 LIMIT ?2", [.text(key), Value(most + 2)]
      ) { $0.integer(0) }
      // A key that so many share tells nothing, whoever came first; and once it is crowded it stays so, since looking
      // at its strands anew takes each of them away for a moment.
      guard met.count <= most else {
        try connection.run("INSERT OR IGNORE INTO crowded_keys (key) VALUES (?1)", [.text(key)])
        if connection.changes > 0 {
          for strand in met { try makeStale(familyOf: strand) }
        }
        continue
      }
      guard try connection.number("SELECT count(*) FROM crowded_keys WHERE key = ?1", [.text(key)]) == 0
      else {
        continue
      }
      others.formUnion(met)
    }
    let names = profile.names.prefix(6).map { PersonName($0) }
    let references = try references(of: row, decisions)
    for other in others.sorted() where other != row {
      guard let known = try candidates.candidate(other), known.family != family else { continue }
      let agreement = Candidates.agreement(names, known.names)
      guard agreement.score >= 0.5 else { continue }
      let likeness = Likeness(profile, StrandProfile(text: known.text), names: agreement)
      guard !likeness.isContradicted, likeness.points >= Likeness.doubtful else { continue }
      if !references.isEmpty, decisions.isApart(references, try self.references(of: other, decisions)) {
        continue
      }
      try link(row, other, likeness.points, likeness.text)
    }
    for reference in references {
      for other in decisions.together[reference] ?? [] {
        guard let strand = try strand(of: other), strand != row else { continue }
        try link(row, strand, Self.decided, "decided")
      }
    }
  }

  /// A key that more strands share than these leads nowhere.
  private static let mostSharing = 300

  /// What a decision counts for.
  static let decided = 1000.0

  /// Has a strand's names looked at once more.
  func makeStale(familyOf strand: Int64) throws {
    try connection.run(
      "UPDATE families SET stale = 1 WHERE stale = 0 AND family = (SELECT family FROM strands WHERE strand = ?1)",
      [.integer(strand)])
  }

  func neighbours(of strand: Int64) throws -> [Int64] {
    try connection.rows(
      "SELECT other FROM links WHERE one = ?1 UNION SELECT one FROM links WHERE other = ?1",
      [.integer(strand)]
    ) { $0.integer(0) }
  }
}

import Names

/// A strand that a family had before.
private struct OldStrand {
  let strand: Int64
  let identity: Int64
  /// Whether it has only been stored so far: it has neither keys nor links, and is nobody else's identity.
  let isUntold: Bool
}

// The persons of a family are written in the rows of those it had before, as far as these go.
extension Archive {
  /// Parts the bearers of a family into strands.
  ///
  /// - Returns: the keys of the strands, which are to be kept in the same transaction.
  /// - Throws: `ArchiveError`.
  func part(
    _ bearers: [Bearer], of waiting: WaitingFamily, _ decisions: IdentityDecisions
  ) throws -> [(key: String, strand: Int64)] {
    let (family, kind) = (waiting.number, waiting.kind)
    let old = try connection.rows(
      "SELECT strand, identity, profile = '' FROM strands WHERE family = ?1 ORDER BY strand",
      [.integer(family)]
    ) { OldStrand(strand: $0.integer(0), identity: $0.integer(1), isUntold: $0.flag(2)) }
    guard waiting.isPerson else {
      _ = try write([(Array(bearers.indices), StrandProfile())], bearers, family, kind, old)
      try mark(family, .linked, from: .stale)
      return []
    }
    // What was linked with the strands that go may fall apart.
    for strand in old where !strand.isUntold { try waitForUniting(with: strand.strand, strand.identity) }
    let strands = Strands(bearers, decisions: decisions)
    let parts = zip(strands.parts, strands.profiles).map { ($0, $1) }
    let rows = try write(parts, bearers, family, kind, old)
    for doubt in strands.doubts {
      try keepLink(
        rows[doubt.one], rows[doubt.other], min(doubt.likeness.points, Joining.likely - 0.1),
        doubt.likeness.text)
    }
    try mark(family, .parted, from: .stale)
    return zip(rows, strands.profiles).flatMap { row, profile in profile.keys().map { ($0, row) } }
  }

  /// Keeps the keys of strands, in their order: one after the other lies on the same page so, or on the next.
  func keep(_ keys: [(key: String, strand: Int64)]) throws {
    for item in keys.sorted(by: { $0 < $1 }) {
      try connection.run(
        "INSERT OR IGNORE INTO strand_keys (key, strand) VALUES (?1, ?2)",
        [.text(item.key), .integer(item.strand)])
    }
  }

  /// Writes a family's strands, in the rows of the old ones as far as these go.
  private func write(
    _ parts: [([Int], StrandProfile)], _ bearers: [Bearer], _ family: Int64, _ kind: String,
    _ old: [OldStrand]
  ) throws -> [Int64] {
    var rows: [Int64] = []
    for (number, (indices, profile)) in parts.enumerated() {
      // The one who is called by most of what is known comes first in the name's order.
      let anchor = indices.min { Self.isAnchor(bearers[$0], before: bearers[$1]) } ?? indices[0]
      let text: [Value] = [
        .text(bearers[anchor].documentID), .text(bearers[anchor].name), .text(profile.text),
        .integer(
          ContentDigest.ofStrand(
            document: bearers[anchor].documentID, name: bearers[anchor].name, profile: profile.text)),
      ]
      // Once given, a handle leads to whoever it was given for.
      try connection.run(
        "INSERT OR IGNORE INTO handles (handle, document, name) VALUES (?1, ?2, ?3)",
        [.text(bearers[anchor].reference.handle), text[0], text[1]])
      let row: Int64
      if number < old.count {
        row = old[number].strand
        if !old[number].isUntold {
          try connection.run("DELETE FROM strand_keys WHERE strand = ?1", [.integer(row)])
          try connection.run("DELETE FROM links WHERE one = ?1 OR other = ?1", [.integer(row)])
        }
        try connection.run(
          "UPDATE strands SET anchor_document = ?1, anchor_name = ?2, profile = ?3, digest = ?4 WHERE strand = ?5",
          text + [.integer(row)])
      } else {
        let identity = try connection.insert("INSERT INTO identities (kind) VALUES (?1)", [.text(kind)])
        row = try connection.insert(
          "INSERT INTO strands (anchor_document, anchor_name, profile, digest, family, identity) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
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
}

import Names

/// The persons of a family as its documents tell them apart, before they are written.
struct PartedFamily {
  let waiting: WaitingFamily
  /// The persons; the first is the one most is known of.
  let strands: [PartedStrand]
  /// Pairs of them that may be one: somebody has to say.
  let doubts: [(one: Int, other: Int, likeness: Likeness)]

  /// - Parameters:
  ///   - waiting: the family.
  ///   - bearers: everybody of it, by document and entity id.
  ///   - decisions: what people have decided.
  init(_ waiting: WaitingFamily, _ bearers: [Bearer], _ decisions: IdentityDecisions) {
    self.waiting = waiting
    guard waiting.isPerson else {
      strands = bearers.isEmpty ? [] : [PartedStrand(bearers, StrandProfile())]
      doubts = []
      return
    }
    let parted = Strands(bearers, decisions: decisions)
    strands = zip(parted.parts, parted.profiles).map { indices, profile in
      PartedStrand(indices.map { bearers[$0] }, profile)
    }
    doubts = parted.doubts
  }
}

/// A person of a family as far as it is kept.
struct PartedStrand {
  /// What it is known by: the bearer of whom most is known.
  let anchor: ContentReference
  let handle: String
  /// What is known of it, as text, and the number that this comes to.
  let profile: String
  let digest: Int64
  /// Its bearers, each with the strand it has been of so far.
  let entities: [(entity: Int64, strand: Int64)]

  /// - Parameters:
  ///   - bearers: at least one.
  ///   - profile: what is known of them.
  init(_ bearers: [Bearer], _ profile: StrandProfile) {
    // The one who is called by most of what is known comes first in the name's order.
    let stands = bearers.dropFirst().reduce(bearers[0]) { Self.isAnchor($1, before: $0) ? $1 : $0 }
    anchor = stands.reference
    handle = anchor.handle
    self.profile = profile.text
    digest = ContentDigest.ofStrand(document: anchor.document, name: anchor.label, profile: self.profile)
    entities = bearers.map { ($0.entity, $0.strand) }
  }

  /// Whether a bearer stands for a strand rather than another: by what is known of it, then by document.
  private static func isAnchor(_ one: Bearer, before other: Bearer) -> Bool {
    func rank(_ bearer: Bearer) -> (Int, Int, String, String) {
      (bearer.birth == nil ? 1 : 0, -bearer.terms.count, bearer.documentID, bearer.name)
    }
    return rank(one) < rank(other)
  }
}

/// A strand that a family had before.
private struct OldStrand {
  let strand: Int64
  let identity: Int64
  /// Whether it has only been stored so far: it has neither keys nor links, and is nobody else's identity.
  let isUntold: Bool
}

/// Writes many families' persons, each in the rows of those its family had before, as far as these go.
///
/// Whatever lies elsewhere than the family is written behind all of them, each table in its own order: so each page is
/// looked for, and written, once for many families.
struct StrandWriting {
  private let archive: Archive
  /// Entities that come to belong to another strand.
  private var moves: [(entity: Int64, strand: Int64)] = []
  private var handles: [(handle: String, anchor: ContentReference)] = []
  private var gone: [OldStrand] = []

  private var connection: Connection { archive.connection }

  private init(_ archive: Archive) { self.archive = archive }

  /// Writes families; in a transaction.
  ///
  /// - Throws: `ArchiveError`.
  static func write(_ families: [PartedFamily], in archive: Archive) throws {
    var writing = Self(archive)
    for family in families { try writing.write(family) }
    try writing.finish()
  }

  private mutating func write(_ family: PartedFamily) throws {
    let number = family.waiting.number
    let old = try connection.rows(
      "SELECT strand, identity, profile = '' FROM strands WHERE family = ?1 ORDER BY strand",
      [.integer(number)]
    ) { OldStrand(strand: $0.integer(0), identity: $0.integer(1), isUntold: $0.flag(2)) }
    if family.waiting.isPerson {
      // What was linked with the strands that go may fall apart.
      for strand in old where !strand.isUntold {
        try archive.waitForUniting(with: strand.strand, strand.identity)
      }
    }
    var rows: [Int64] = []
    for (place, strand) in family.strands.enumerated() {
      rows.append(try write(strand, of: family.waiting, in: place < old.count ? old[place] : nil))
    }
    gone += old.dropFirst(rows.count)
    for doubt in family.doubts {
      try archive.keepLink(
        rows[doubt.one], rows[doubt.other], min(doubt.likeness.points, Joining.likely - 0.1),
        doubt.likeness.text)
    }
    try archive.mark(number, family.waiting.isPerson ? .parted : .linked, from: .stale)
  }

  /// Writes a person in the row of an old one, or in one more.
  private mutating func write(
    _ strand: PartedStrand, of family: WaitingFamily, in old: OldStrand?
  ) throws -> Int64 {
    let text: [Value] = [
      .text(strand.anchor.document), .text(strand.anchor.label), .text(strand.profile),
      .integer(strand.digest),
    ]
    handles.append((strand.handle, strand.anchor))
    let row: Int64
    if let old {
      row = old.strand
      if !old.isUntold {
        try connection.run("DELETE FROM strand_keys WHERE strand = ?1", [.integer(old.strand)])
        try connection.run("DELETE FROM links WHERE one = ?1 OR other = ?1", [.integer(old.strand)])
      }
      try connection.run(
        "UPDATE strands SET anchor_document = ?1, anchor_name = ?2, profile = ?3, digest = ?4 WHERE strand = ?5",
        text + [.integer(old.strand)])
    } else {
      let identity = try connection.insert(
        "INSERT INTO identities (kind) VALUES (?1)", [.text(family.kind)])
      row = try connection.insert(
        "INSERT INTO strands (anchor_document, anchor_name, profile, digest, family, identity) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        text + [.integer(family.number), .integer(identity)])
    }
    for member in strand.entities where member.strand != row { moves.append((member.entity, row)) }
    return row
  }

  private mutating func finish() throws {
    // Those of one person lie all over the file, and of many persons side by side.
    moves.sort { $0.entity < $1.entity }
    for move in moves {
      try connection.run(
        "UPDATE entities SET strand = ?1 WHERE entity = ?2", [.integer(move.strand), .integer(move.entity)])
    }
    // Once given, a handle leads to whoever it was given for.
    handles.sort { $0.handle < $1.handle }
    for item in handles {
      try connection.run(
        "INSERT OR IGNORE INTO handles (handle, document, name) VALUES (?1, ?2, ?3)",
        [.text(item.handle), .text(item.anchor.document), .text(item.anchor.label)])
    }
    // Nobody belongs to them any more.
    for strand in gone {
      try connection.run("DELETE FROM strands WHERE strand = ?1", [.integer(strand.strand)])
      try archive.removeIfNobody(strand.identity)
    }
  }
}

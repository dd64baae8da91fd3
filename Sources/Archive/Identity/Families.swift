import Names
import Records

// A family is all entities of a kind that share a whole name, and what share one with either, too: the same partition in
// whatever order documents come. A key belongs to one family of a kind, so that storing an entity asks once a key, however
// many share it. Who of a family is one person is told later, for many documents at once (`identify`).
extension Archive {
  /// The strand that an entity that is about to be stored belongs to until `identify` has looked at it.
  func strand(of entity: Entity) throws -> Int64 {
    let kind = IdentityKind(entity.schema)
    let name = kind.rawValue + "\t" + entity.name + "\t" + entity.names.joined(separator: "\t")
    // Whoever was met has been marked as stale then.
    if let known = met.strand(of: name) { return known }
    let (family, isShared) = try family(of: entity, kind, name)
    // Whoever shares its name with nobody is met once: another of the name is somebody else.
    func keep(_ strand: Int64) { if isShared { met.keep(name, family: family, strand: strand) } }
    let known = try connection.first(
      "SELECT strand FROM strands WHERE family = ?1 ORDER BY strand LIMIT 1", [.integer(family)]
    ) { $0.integer(0) }
    if let known {
      try connection.run(
        "UPDATE families SET stale = 1 WHERE family = ?1 AND stale NOT IN (1, 2)", [.integer(family)])
      keep(known)
      return known
    }
    let identity = try connection.insert("INSERT INTO identities (kind) VALUES (?1)", [.text(kind.rawValue)])
    let strand = try connection.insert(
      "INSERT INTO strands (family, identity, anchor_document, anchor_name, profile) VALUES (?1, ?2, '', ?3, '')",
      [.integer(family), .integer(identity), .text(entity.name)])
    keep(strand)
    return strand
  }

  /// The family of an entity, and whether others of its names belong there; a new one where nothing known shares a name
  /// with it.
  private func family(
    of entity: Entity, _ kind: IdentityKind, _ name: String
  ) throws -> (family: Int64, isShared: Bool) {
    var found: [Int64] = []
    var missing: [String] = []
    let parts: (keys: [String], words: [String])
    if let known = met.names[name] {
      parts = known
    } else {
      parts = (kind.keys(of: entity), Self.words(of: entity))
      met.keep(name, parts)
    }
    for key in parts.keys {
      let known = try connection.first(
        "SELECT family FROM family_keys WHERE kind = ?1 AND key = ?2", [.text(kind.rawValue), .text(key)]
      ) { $0.integer(0) }
      if let known {
        if !found.contains(known) { found.append(known) }
      } else {
        missing.append(key)
      }
    }
    found.sort()
    let family =
      try found.first
      ?? connection.insert("INSERT INTO families (kind, stale) VALUES (?1, 1)", [.text(kind.rawValue)])
    for key in missing {
      try connection.run(
        "INSERT INTO family_keys (kind, key, family) VALUES (?1, ?2, ?3)",
        [.text(kind.rawValue), .text(key), .integer(family)])
    }
    for other in found.dropFirst() { try join(other, to: family) }
    let isShared = !parts.keys.isEmpty
    guard met.insert(name, of: family) else { return (family, isShared) }
    for word in parts.words {
      try connection.run(
        "INSERT OR IGNORE INTO family_words (word, family) VALUES (?1, ?2)", [.text(word), .integer(family)])
    }
    return (family, isShared)
  }

  private func join(_ other: Int64, to family: Int64) throws {
    // The first strand of both may be the other's.
    for gone in [family, other] { met.forget(family: gone) }
    let both: [Value] = [.integer(family), .integer(other)]
    try connection.run("UPDATE strands SET family = ?1 WHERE family = ?2", both)
    try connection.run("UPDATE family_keys SET family = ?1 WHERE family = ?2", both)
    try connection.run(
      "INSERT OR IGNORE INTO family_words (word, family) SELECT word, ?1 FROM family_words WHERE family = ?2",
      both)
    // What has gone from the other has gone from both.
    try connection.run(
      "UPDATE families SET stale = 2 WHERE family = ?1 AND (SELECT stale FROM families WHERE family = ?2) = 2",
      both)
    try connection.run("DELETE FROM families WHERE family = ?1", [.integer(other)])
    try connection.run(
      "UPDATE families SET stale = 1 WHERE family = ?1 AND stale NOT IN (1, 2)", [.integer(family)])
  }

  /// Takes note that names of a document's entities go: their families are put together anew.
  func leave(document: Int64) throws {
    try connection.run(
      """
      UPDATE families SET stale = 2 WHERE family IN (
        SELECT family FROM strands WHERE strand IN (SELECT strand FROM entities WHERE document = ?1))
      """, [.integer(document)])
  }

  /// Puts a family together anew after some of its entities have gone: what held it together may have gone with them.
  func reassemble(_ family: Int64) throws {
    // Whom its names are put with is marked once more, and the numbers of rows that go may be given anew.
    met.forgetRows()
    defer { met.forgetRows() }
    let members = try connection.rows(
      """
      SELECT entity, id, schema, name, strand FROM entities WHERE strand IN (SELECT strand FROM strands WHERE family = ?1)
      ORDER BY entity
      """, [.integer(family)]
    ) {
      (row: $0.integer(0), id: $0.text(1), schema: Schema(rawValue: $0.text(2)) ?? .thing, name: $0.text(3))
    }
    let old = try connection.rows(
      "SELECT strand, identity FROM strands WHERE family = ?1", [.integer(family)]
    ) { (strand: $0.integer(0), identity: $0.integer(1)) }
    try connection.run("DELETE FROM family_keys WHERE family = ?1", [.integer(family)])
    try connection.run("DELETE FROM family_words WHERE family = ?1", [.integer(family)])
    for member in members {
      let names = try connection.rows(
        "SELECT name FROM names WHERE entity = ?1 ORDER BY position", [.integer(member.row)]
      ) { $0.text(0) }
      let strand = try strand(
        of: Entity(id: member.id, schema: member.schema, name: member.name, names: names))
      try connection.run(
        "UPDATE entities SET strand = ?1 WHERE entity = ?2", [.integer(strand), .integer(member.row)])
    }
    for item in old { try waitForUniting(with: item.strand, item.identity) }
    for item in old { try connection.run("DELETE FROM strands WHERE strand = ?1", [.integer(item.strand)]) }
    for item in old { try removeIfNobody(item.identity) }
    try connection.run("DELETE FROM families WHERE family = ?1", [.integer(family)])
  }

  /// Takes an identity away that nothing belongs to any more.
  func removeIfNobody(_ identity: Int64) throws {
    try connection.run(
      "DELETE FROM identities WHERE identity = ?1 AND NOT EXISTS (SELECT 1 FROM strands WHERE identity = ?1)",
      [.integer(identity)])
  }

  /// The words by which an entity is found.
  static func words(of entity: Entity) -> [String] {
    var words: [String] = []
    for name in [entity.name] + entity.names {
      for form in searchForms(name) {
        for word in form where !words.contains(word) { words.append(word) }
      }
    }
    return words
  }

  /// The words of a name in its own script, in Latin letters, and however romanised: a search for any finds all.
  static func searchForms(_ name: String) -> [[String]] {
    var forms = Folding.forms(name)
    if let latin = forms.last {
      let key = Romanisation.key(latin)
      if !forms.contains(key) { forms.append(key) }
    }
    return forms.map { $0.split(separator: " ").map(String.init) }
  }
}

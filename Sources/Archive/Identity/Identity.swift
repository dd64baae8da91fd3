import Names
import Records

/// Which entities of different documents may be the same one at all.
enum IdentityKind: String, CaseIterable {
  case person = "Person"
  case body = "Organization"
  case place = "Place"
  case group = "Group"
  case thing = "Thing"

  init(_ schema: Schema) {
    switch schema {
    case .person: self = .person
    case .organization, .publicBody: self = .body
    case .place: self = .place
    case .group: self = .group
    case .thing: self = .thing
    }
  }
}

// Identity is a layer above the documents' records: entities that share a key are one, and what share
// one with either, too. That is the same partition in whatever order documents come. A key belongs to
// one identity of a kind, so that storing an entity asks once a key, however many share it.
extension Archive {
  /// The identity of an entity that is about to be stored; a new one where nothing known shares a name with it.
  func identity(for entity: Entity) throws -> Int64 {
    let kind = IdentityKind(entity.schema)
    let keys = Self.keys(of: entity, kind)
    var found: [Int64] = []
    var missing: [String] = []
    for key in keys {
      let known = try connection.first(
        "SELECT identity FROM identity_keys WHERE kind = ?1 AND key = ?2", [.text(kind.rawValue), .text(key)]
      ) { $0.integer(0) }
      if let known {
        if !found.contains(known) { found.append(known) }
      } else {
        missing.append(key)
      }
    }
    found.sort()
    let identity =
      try found.first
      ?? connection.insert("INSERT INTO identities (kind) VALUES (?1)", [.text(kind.rawValue)])
    for key in missing {
      try connection.run(
        "INSERT INTO identity_keys (kind, key, identity) VALUES (?1, ?2, ?3)",
        [.text(kind.rawValue), .text(key), .integer(identity)])
    }
    for other in found.dropFirst() { try merge(other, into: identity) }
    // Where every key is known and nothing was joined, the words of those names are known, too; but short
    // forms ("Lavrov") are no keys, and their words may be new.
    for word in Self.words(of: entity) {
      try connection.run(
        "INSERT OR IGNORE INTO identity_words (word, identity) VALUES (?1, ?2)",
        [.text(word), .integer(identity)])
    }
    return identity
  }

  private func merge(_ other: Int64, into identity: Int64) throws {
    let both: [Value] = [.integer(identity), .integer(other)]
    try connection.run("UPDATE entities SET identity = ?1 WHERE identity = ?2", both)
    try connection.run("UPDATE identity_keys SET identity = ?1 WHERE identity = ?2", both)
    try connection.run(
      """
      INSERT OR IGNORE INTO identity_words (word, identity)
      SELECT word, ?1 FROM identity_words WHERE identity = ?2
      """, both)
    try connection.run("DELETE FROM identity_words WHERE identity = ?1", [.integer(other)])
    try connection.run("DELETE FROM identities WHERE identity = ?1", [.integer(other)])
  }

  /// Takes an identity apart after some of its entities have gone, and puts the rest together anew.
  func identify(again identity: Int64) throws {
    try connection.run("DELETE FROM identity_words WHERE identity = ?1", [.integer(identity)])
    try connection.run("DELETE FROM identity_keys WHERE identity = ?1", [.integer(identity)])
    let members = try connection.rows(
      "SELECT entity, id, schema, name FROM entities WHERE identity = ?1 ORDER BY entity",
      [.integer(identity)]
    ) {
      (row: $0.integer(0), id: $0.text(1), schema: Schema(rawValue: $0.text(2)) ?? .thing, name: $0.text(3))
    }
    for member in members {
      let names = try connection.rows(
        "SELECT name FROM names WHERE entity = ?1 ORDER BY position", [.integer(member.row)]
      ) { $0.text(0) }
      let entity = Entity(id: member.id, schema: member.schema, name: member.name, names: names)
      let renewed = try self.identity(for: entity)
      // Merging has already moved those that were stored under what it merged.
      try connection.run(
        "UPDATE entities SET identity = ?1 WHERE entity = ?2", [.integer(renewed), .integer(member.row)])
    }
    try connection.run("DELETE FROM identities WHERE identity = ?1", [.integer(identity)])
  }

  /// The folded names by which an entity is the same as another: its own name, and every other form of two
  /// words or more ("Lavrov" alone says too little), in Latin letters and, for people, however romanised. A group
  /// ("officials") is nobody else's.
  static func keys(of entity: Entity, _ kind: IdentityKind) -> [String] {
    guard kind != .group else { return [] }
    var keys: [String] = []
    for (index, name) in ([entity.name] + entity.names).enumerated() {
      guard let latin = Folding.forms(name).last, index == 0 || latin.utf8.contains(32) else { continue }
      let key = kind == .person && latin.utf8.contains(32) ? Romanisation.key(latin) : latin
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
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

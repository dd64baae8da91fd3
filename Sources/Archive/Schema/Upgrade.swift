import Names
import Records

/// What a migration does that cannot be told in SQL.
enum Upgrade {
  /// By the format it leads to.
  static let all: [Int: @Sendable (Archive) throws -> Void] = [
    4: { try format4($0) }, 6: { try format6($0) },
  ]

  /// Puts every entity into its family and every occupancy to its position.
  private static func format4(_ archive: Archive) throws {
    let connection = archive.connection
    let entities = try connection.rows("SELECT entity FROM entities ORDER BY entity") { $0.integer(0) }
    // All are told anew; entities refer to nobody until the end of the transaction.
    try connection.execute("PRAGMA defer_foreign_keys = ON; DELETE FROM identities;")
    for row in entities {
      let names = try connection.rows(
        "SELECT name FROM names WHERE entity = ?1 ORDER BY position", [.integer(row)]
      ) { $0.text(0) }
      let entity = try connection.first(
        "SELECT id, schema, name FROM entities WHERE entity = ?1", [.integer(row)]
      ) {
        Entity(id: $0.text(0), schema: Schema(rawValue: $0.text(1)) ?? .thing, name: $0.text(2), names: names)
      }
      guard let entity else { continue }
      let strand = try archive.strand(of: entity)
      try connection.run(
        """
        UPDATE entities SET strand = ?1, identity = (SELECT identity FROM strands WHERE strand = ?1) WHERE entity = ?2
        """, [.integer(strand), .integer(row)])
    }
    let occupancies = try connection.rows("SELECT record FROM occupancies ORDER BY record") { $0.integer(0) }
    for row in occupancies {
      let position = try connection.first(
        "SELECT office, organization, jurisdiction, constituency FROM occupancies WHERE record = ?1",
        [.integer(row)]
      ) {
        try archive.position(
          $0.text(0), organization: $0.optionalText(1), jurisdiction: $0.optionalText(2),
          constituency: $0.optionalText(3))
      }
      guard let position else { continue }
      try connection.run(
        "UPDATE occupancies SET position = ?1, office_key = ?2 WHERE record = ?3",
        [.integer(position.row), .text(position.key), .integer(row)])
    }
  }
  /// Gives families of bodies and places the names in other words that they lack; those that share one with another family
  /// are put together anew.
  private static func format6(_ archive: Archive) throws {
    let connection = archive.connection
    let entities = try connection.rows(
      """
      SELECT e.entity, e.id, e.schema, e.name, s.family FROM entities AS e JOIN strands AS s USING (strand)
      WHERE e.schema <> 'Person' ORDER BY e.entity
      """
    ) { (row: $0.integer(0), id: $0.text(1), schema: $0.text(2), name: $0.text(3), family: $0.integer(4)) }
    for entity in entities {
      let schema = Schema(rawValue: entity.schema) ?? .thing
      let kind = IdentityKind(schema)
      guard kind == .body || kind == .place else { continue }
      let names = try connection.rows(
        "SELECT name FROM names WHERE entity = ?1 ORDER BY position", [.integer(entity.row)]
      ) { $0.text(0) }
      for key in kind.keys(of: Entity(id: entity.id, schema: schema, name: entity.name, names: names)) {
        let known = try connection.first(
          "SELECT family FROM family_keys WHERE kind = ?1 AND key = ?2", [.text(kind.rawValue), .text(key)]
        ) { $0.integer(0) }
        if known == nil {
          try connection.run(
            "INSERT INTO family_keys (kind, key, family) VALUES (?1, ?2, ?3)",
            [.text(kind.rawValue), .text(key), .integer(entity.family)])
        } else if let known, known != entity.family {
          try connection.run(
            "UPDATE families SET stale = 2 WHERE family IN (?1, ?2)",
            [.integer(known), .integer(entity.family)])
        }
      }
    }
  }
}

import Names
import Records

/// What a migration does that cannot be told in SQL.
enum Upgrade {
  /// By the format it leads to.
  static let all: [Int: @Sendable (Archive) throws -> Void] = [4: { try format4($0) }]

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
      let place = try archive.place(of: entity)
      try connection.run(
        "UPDATE entities SET strand = ?1, identity = ?2 WHERE entity = ?3",
        [.integer(place.strand), .integer(place.identity), .integer(row)])
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
}

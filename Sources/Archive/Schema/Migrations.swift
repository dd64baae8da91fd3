/// The formats an archive has had: each migration leads from the one before to its own.
///
/// A migration that has been released is never changed; what comes later is added behind it.
enum Migrations {
  /// "Chan" in ASCII, in the file's header (SQLite's `application_id`): what tells an archive from other databases.
  static let applicationID: Int64 = 0x4368_616e

  /// The SQL of each format, the first making format 1 of an empty database.
  static let all: [String] = [format1, format2, format3, format4, format5, format6, format7, format8]

  /// The format that this chancery writes (SQLite's `user_version`).
  static var current: Int { all.count }

  /// Brings a database to the current format, all in one transaction.
  static func run(on connection: Connection) throws {
    try connection.transaction {
      let version = try connection.number("PRAGMA user_version")
      guard version >= 0, version < current else { return }
      for (number, migration) in all.enumerated().dropFirst(version) {
        try connection.execute(migration)
        try Upgrade.all[number + 1]?(Archive(file: connection.file, connection: connection, isWritable: true))
      }
      try connection.execute("PRAGMA application_id = \(applicationID)")
      try connection.execute("PRAGMA user_version = \(current)")
    }
  }
}

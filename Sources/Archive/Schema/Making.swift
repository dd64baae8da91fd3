extension Migrations {
  /// Makes the tables of a format in an empty database, the present one or an earlier one.
  static func make(format: Int, on connection: Connection) throws {
    for migration in all[..<format] { try connection.execute(migration) }
  }
}

extension Archive {
  /// Whether there are so many people that no question should go through all of them while somebody waits.
  ///
  /// - Throws: `ArchiveError`.
  public func isLarge() throws -> Bool {
    try connection.number("SELECT max(identity) FROM identities") > 50_000
  }

  /// A number that is another one as soon as somebody else has written to the archive, this process's other connections
  /// included; it says nothing across two openings.
  ///
  /// - Returns: SQLite's `data_version`.
  /// - Throws: `ArchiveError`.
  public func writes() throws -> Int { try connection.number("PRAGMA data_version") }
}

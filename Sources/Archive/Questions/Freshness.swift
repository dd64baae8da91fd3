extension Archive {
  /// A number that is another one as soon as somebody else has written to the archive, this process's other connections
  /// included; it says nothing across two openings.
  ///
  /// - Returns: SQLite's `data_version`.
  /// - Throws: `ArchiveError`.
  public func writes() throws -> Int { try connection.number("PRAGMA data_version") }
}

extension Archive {
  /// Opens the archive `file` as it is: one of an earlier format is not brought up to date, and nothing is stored.
  ///
  /// For what looks at the file itself: checking, copying, measuring. Questions need the present format.
  ///
  /// - Parameter file: a path.
  /// - Throws: `ArchiveError`, `missing` where there is no such file.
  public convenience init(asItIs file: String) throws {
    try Self.look(at: file)
    let connection = try Self.reader(file) { _ in }
    let version = try connection.number("PRAGMA user_version")
    if version > Migrations.current {
      throw ArchiveError.newer(file: file, version: version, known: Migrations.current)
    }
    self.init(file: file, connection: connection, isWritable: false)
  }

  /// Finds out, without SQLite, that there is an archive.
  static func look(at file: String) throws {
    switch try FileState(of: file) {
    case .folder: throw ArchiveError.isFolder(file: file)
    case .missing: throw ArchiveError.missing(file: file)
    case .empty: throw ArchiveError.notAnArchive(file: file, reason: "it is empty")
    case .header(let header): try header.check(file)
    }
  }
}

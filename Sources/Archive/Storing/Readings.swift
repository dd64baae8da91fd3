extension Archive {
  /// How far dumps have been read whose reading was interrupted: bytes of the file, by what the reading is known by.
  /// - Throws: `ArchiveError`.
  public func readings() throws -> [String: Int] {
    let rows = try connection.rows("SELECT source, position FROM readings") { ($0.text(0), $0.int(1)) }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// Takes note of how far a dump has been read.
  /// - Parameters:
  ///   - source: what the reading is known by.
  ///   - position: where to begin anew, bytes of the file.
  ///   - pages: how many pages have been met.
  /// - Throws: `ArchiveError`.
  public func saveReading(_ source: String, position: Int, pages: Int) throws {
    guard isWritable else { throw ArchiveError.readOnly(file: file) }
    try connection.run(
      "INSERT OR REPLACE INTO readings (source, position, pages) VALUES (?1, ?2, ?3)",
      [.text(source), Value(position), Value(pages)])
  }

  /// A dump has been read to its end.
  /// - Throws: `ArchiveError`.
  public func endReading(_ source: String) throws {
    guard isWritable else { throw ArchiveError.readOnly(file: file) }
    try connection.run("DELETE FROM readings WHERE source = ?1", [.text(source)])
  }

  /// The ids of all documents whose records were found by this version of the extractor.
  /// - Throws: `ArchiveError`.
  public func ids(extractor: String) throws -> [String] {
    try connection.rows("SELECT id FROM documents WHERE extractor = ?1", [.text(extractor)]) { $0.text(0) }
  }
}

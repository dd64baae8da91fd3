import Records

extension Archive {
  /// What storing a document came to.
  public enum Outcome: Sendable, Hashable {
    /// The document is new.
    case added
    /// The document is new, and takes the place of an earlier version.
    case newVersion
    /// The archive held it, with the same records.
    case unchanged
    /// The archive held it, with other records, which these have replaced.
    case replaced
  }

  /// Stores what one document says, all of it or, where that fails, nothing.
  ///
  /// - Parameters:
  ///   - records: the document's records.
  ///   - bytes: the source that the records' byte offsets count in.
  ///   - text: what of it is text to search in, UTF-8; nil where the bytes are that.
  ///   - extractor: the version of what found the records.
  ///   - place: where the document was read from and when; nil where that is nowhere in particular.
  /// - Returns: whether anything changed.
  /// - Throws: `ArchiveError`; `inconsistent` where records refer to what they lack, or quote what is not there.
  @discardableResult
  public func store(
    _ records: DocumentRecords, bytes: [UInt8], text: [UInt8]? = nil, extractor: String,
    place: ReadingPlace? = nil
  ) throws -> Outcome {
    guard isWritable else { throw ArchiveError.readOnly(file: file) }
    try Consistency.check(records, bytes: bytes)
    return try transaction {
      let known = try connection.first(
        "SELECT document, extractor, digest FROM documents WHERE id = ?1", [.text(records.document.id)]
      ) { (document: $0.integer(0), extractor: $0.text(1), digest: $0.optionalInteger(2)) }
      guard let known else {
        let document = try write(records, bytes: bytes, text: text, extractor: extractor, place: place)
        let isVersion = try arrange(document, date: records.document.date, location: place?.location)
        return isVersion ? .newVersion : .added
      }
      let stored = try load(known.document)
      // The same bytes under another path are the same document, known by the path it was first read from.
      var renewed = records
      renewed.document.source = stored.document.source
      if stored == renewed, known.digest == nil || known.digest == ContentDigest.of(renewed, text: text) {
        if known.extractor != extractor {
          try connection.run(
            "UPDATE documents SET extractor = ?1 WHERE document = ?2",
            [.text(extractor), .integer(known.document)])
        }
        if known.digest == nil {
          try connection.run(
            "UPDATE documents SET digest = ?1 WHERE document = ?2",
            [
              .integer(ContentDigest.of(renewed, text: try keptText(of: known.document))),
              .integer(known.document),
            ])
        }
        _ = try arrange(known.document, date: stored.document.date, location: place?.location)
        return .unchanged
      }
      let versions = try self.versions(around: known.document)
      try remove(known.document)
      let document = try write(
        renewed, bytes: bytes, text: text, extractor: extractor, place: versions.place ?? place)
      try restore(versions, to: document)
      _ = try arrange(document, date: renewed.document.date, location: place?.location)
      return .replaced
    }
  }

  /// Stores many documents in one transaction: many times faster than one by one.
  ///
  /// A document whose records do not fit together is refused alone; `body` may catch that and go on. After any
  /// other error, such as a full disk, nothing of the batch is kept.
  ///
  /// - Parameter body: calls `store` as often as it likes.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws, after undoing the whole batch.
  public func batch<Result>(_ body: () throws -> Result) throws -> Result {
    guard isWritable else { throw ArchiveError.readOnly(file: file) }
    return try transaction(body)
  }

  /// A transaction; where it fails, the rows it made are forgotten, and what others have written is looked up anew.
  func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    let isWhole = !connection.isInTransaction
    do {
      return try connection.transaction {
        if isWhole { met.forgetRows(unlessOf: try writes()) }
        return try body()
      }
    } catch {
      met.forgetRows()
      throw error
    }
  }

  /// Whether the archive holds a document, found by this version of the extractor.
  ///
  /// - Parameters:
  ///   - id: the document's id, `sha256:…`.
  ///   - extractor: the version asked for.
  /// - Returns: whether it does.
  /// - Throws: `ArchiveError`.
  public func holds(_ id: String, extractor: String) throws -> Bool {
    try connection.number(
      "SELECT count(*) FROM documents WHERE id = ?1 AND extractor = ?2", [.text(id), .text(extractor)]) > 0
  }

  /// What of a document is text to search in, where that is not its bytes.
  private func keptText(of document: Int64) throws -> [UInt8]? {
    try connection.first("SELECT text FROM documents WHERE document = ?1", [.integer(document)]) {
      $0.optionalText(0).map { Array($0.utf8) }
    } ?? nil
  }

  private func remove(_ document: Int64) throws {
    try leave(document: document)
    try connection.run(
      """
      INSERT INTO document_words (document_words, rowid, title, text)
      SELECT 'delete', document, title, text FROM readable WHERE document = ?1
      """, [.integer(document)])
    try connection.run("DELETE FROM documents WHERE document = ?1", [.integer(document)])
  }

  private func write(
    _ records: DocumentRecords, bytes: [UInt8], text: [UInt8]?, extractor: String, place: ReadingPlace?
  ) throws -> Int64 {
    let info = records.document
    let kept = text.map { String(decoding: $0, as: UTF8.self) }
    let document = try connection.insert(
      """
      INSERT INTO documents
        (id, title, format, language, date, source, length, extractor, bytes, encoding, author, publisher, url,
         place, text, location, read, digest)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
      """,
      [
        .text(info.id), Value(info.title), .text(info.format), Value(info.language),
        Value(info.date?.description), Value(info.source), Value(info.length), .text(extractor), .blob(bytes),
        Value(info.encoding), Value(info.author), Value(info.publisher), Value(info.url), Value(info.place),
        Value(kept), Value(place?.location), Value(place?.time),
        .integer(ContentDigest.of(records, text: text)),
      ])
    // The row of `readable`, said once more: an INSERT from a SELECT is undone by a savepoint of its own, at whose end the
    // full-text index writes what it has, so that every document would be a segment to be merged with the others.
    try connection.run(
      "INSERT INTO document_words (rowid, title, text) VALUES (?1, ?2, coalesce(?3, CAST(?4 AS TEXT)))",
      [.integer(document), .text(info.title ?? ""), Value(kept), .blob(kept == nil ? bytes : [])])
    let writer = RecordWriter(archive: self, records: records, document: document, bytes: bytes)
    try writer.write()
    if try isDecided(info.id) { try applyVerdicts(to: info.id) }
    return document
  }
}

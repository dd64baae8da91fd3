import Records

// Whom the names in an answer mean: for whoever writes answers down with more than names.

/// Somebody or something that an answer names.
public struct Named: Sendable, Hashable {
  /// Who or what it is.
  public let id: SubjectID
  /// The name that the answer has for it.
  public let name: String
}

extension Happening.Party {
  /// Who it is.
  public var id: SubjectID { SubjectID(identity: identity) }
}

extension Term.Neighbour {
  /// Who it is.
  public var id: SubjectID { SubjectID(identity: identity) }
}

extension Term {
  /// Who held the office.
  public var holderID: SubjectID { SubjectID(identity: holderIdentity) }

  /// The office without the holder: the same words for the same position, however documents word it.
  public var position: String { officeWords.joined(separator: " ") }

  /// Whom documents name as predecessors, each once.
  public var predecessors: [Named] { named(.predecessor) }

  /// Whom documents name as successors, each once.
  public var successors: [Named] { named(.successor) }

  private func named(_ role: OfficeRole) -> [Named] {
    var met: Set<Int64> = []
    return neighbours.filter { $0.role == role && met.insert($0.identity).inserted }.map {
      Named(id: SubjectID(identity: $0.identity), name: $0.name)
    }
  }
}

extension Statement {
  /// Whom it is about, each once.
  public var concerned: [Named] { parties.map { Named(id: $0.id, name: $0.name) }.once() }

  /// Who says it, outermost first; those whom the document leaves unnamed are left out.
  public var sources: [Named] {
    chain.compactMap { source in source.id.flatMap { id in source.name.map { Named(id: id, name: $0) } } }
  }
}

extension Archive {
  /// The claims that one contradicts, or that contradict it.
  ///
  /// - Throws: `ArchiveError`.
  public func contradicting(_ statement: Statement) throws -> [Statement] {
    let records = try Set(opposing(statement.record)).sorted()
    let found = try statements(records)
    return records.compactMap { found[$0] }
  }

  /// Whom a value of a record means, where its document names somebody so: a wife, an employer.
  ///
  /// - Parameters:
  ///   - name: the value, exactly a form of the name.
  ///   - citations: where the value stands.
  ///   - schemas: what it may be.
  /// - Returns: nil where no document cited names exactly one such.
  /// - Throws: `ArchiveError`.
  public func meant(by name: String, in citations: [Citation], as schemas: Set<Schema>) throws -> SubjectID? {
    for document in citations.map(\.document).once() {
      let found = try connection.rows(
        """
        SELECT DISTINCT e.identity, e.schema FROM documents AS d JOIN members AS e USING (document)
        WHERE d.id = ?1 AND (e.name = ?2 OR EXISTS (SELECT 1 FROM names AS n WHERE n.entity = e.entity AND n.name = ?2))
        """, [.text(document), .text(name)]
      ) { (identity: $0.integer(0), schema: Schema(rawValue: $0.text(1))) }
      let fitting = found.filter { $0.schema.map(schemas.contains) == true }.map(\.identity).once()
      if fitting.count == 1 { return SubjectID(identity: fitting[0]) }
    }
    return nil
  }

  /// Whether a document calls a body one of a state: a ministry, a parliament.
  ///
  /// - Throws: `ArchiveError`.
  public func isPublicBody(_ id: SubjectID) throws -> Bool {
    try connection.number(
      "SELECT count(*) FROM members WHERE identity = ?1 AND schema = ?2",
      [.integer(id.identity), .text(Schema.publicBody.rawValue)]) > 0
  }

  /// A document, with what it says of itself.
  ///
  /// - Parameter id: `sha256:…`.
  /// - Returns: the document, and when it was read (UTC, ISO 8601, where that is known); nil where there is none.
  /// - Throws: `ArchiveError`.
  public func document(_ id: String) throws -> (info: DocumentInfo, read: String?)? {
    try connection.first(
      """
      SELECT title, format, language, date, source, length, encoding, author, publisher, url, place, read
      FROM documents WHERE id = ?1
      """, [.text(id)]
    ) { row in
      var info = DocumentInfo(
        id: id, title: row.optionalText(0), format: row.text(1), language: row.optionalText(2),
        date: date(row, 3), source: row.optionalText(4), length: row.int(5))
      info.encoding = row.optionalText(6)
      info.author = row.optionalText(7)
      info.publisher = row.optionalText(8)
      info.url = row.optionalText(9)
      info.place = row.optionalText(10)
      return (info, row.optionalText(11))
    }
  }
}

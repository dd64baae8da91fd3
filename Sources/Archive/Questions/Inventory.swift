import Chronology
import Records

/// A document the archive holds.
public struct DocumentEntry: Sendable, Hashable {
  /// The document as it was read.
  public let info: DocumentInfo
  /// How many facts, occupancies, events and claims it has.
  public let records: Int
  /// How many people it names.
  public let people: Int
  /// The version of what found its records.
  public let extractor: String
}

/// How much the archive holds: the same for the same documents in whatever order they were read.
public struct Inventory: Sendable, Hashable {
  /// A number with its name.
  public struct Count: Sendable, Hashable {
    /// For example `documents`, `people`, `claims`.
    public let name: String
    /// How many.
    public let count: Int
  }

  /// The archive's file.
  public let file: String
  /// The file's format.
  public let format: Int
  /// The length of all sources in bytes.
  public let bytes: Int
  /// The counts, in a fixed order.
  public let counts: [Count]
}

extension Archive {
  /// The documents the archive holds, by title.
  ///
  /// - Parameters:
  ///   - limit: how many at most.
  ///   - start: how many to pass over.
  /// - Returns: the documents.
  /// - Throws: `ArchiveError`.
  public func documents(limit: Int = .max, after start: Int = 0) throws -> [DocumentEntry] {
    try connection.rows(
      """
      SELECT id, title, format, language, date, source, length, extractor,
        (SELECT count(*) FROM records AS r WHERE r.document = d.document AND kind <> 'conflict'),
        (SELECT count(*) FROM entities AS e WHERE e.document = d.document AND schema = 'Person')
      FROM documents AS d ORDER BY title IS NULL, title, id LIMIT ?1 OFFSET ?2
      """, [Value(limit), Value(start)]
    ) {
      DocumentEntry(
        info: DocumentInfo(
          id: $0.text(0), title: $0.optionalText(1), format: $0.text(2), language: $0.optionalText(3),
          date: date($0, 4), source: $0.optionalText(5), length: $0.int(6)), records: $0.int(8),
        people: $0.int(9), extractor: $0.text(7))
    }
  }

  /// The documents that were read last, the last first.
  ///
  /// - Parameter limit: how many at most.
  /// - Returns: the documents.
  /// - Throws: `ArchiveError`.
  public func latestDocuments(_ limit: Int) throws -> [DocumentInfo] {
    try connection.rows(
      "SELECT id, title, format, language, date, source, length FROM documents ORDER BY document DESC LIMIT ?1",
      [Value(limit)]
    ) {
      DocumentInfo(
        id: $0.text(0), title: $0.optionalText(1), format: $0.text(2), language: $0.optionalText(3),
        date: date($0, 4), source: $0.optionalText(5), length: $0.int(6))
    }
  }

  /// The documents that name somebody, by date and title.
  ///
  /// - Throws: `ArchiveError`.
  public func documents(naming subject: Subject) throws -> [DocumentInfo] {
    try connection.rows(
      """
      SELECT DISTINCT d.id, d.title, d.format, d.language, d.date, d.source, d.length
      FROM members AS e JOIN documents AS d USING (document) WHERE e.identity = ?1
      ORDER BY d.date IS NULL, d.date, d.title, d.id
      """, [.integer(subject.identity)]
    ) {
      DocumentInfo(
        id: $0.text(0), title: $0.optionalText(1), format: $0.text(2), language: $0.optionalText(3),
        date: date($0, 4), source: $0.optionalText(5), length: $0.int(6))
    }
  }

  /// How much the archive holds.
  ///
  /// - Returns: counts of documents, people and other identities, and each kind of record.
  /// - Throws: `ArchiveError`.
  public func inventory() throws -> Inventory {
    var counts = [Inventory.Count(name: "documents", count: try count("documents"))]
    for (name, kind) in Self.kinds {
      // Where later documents do not count, those whom only they name do not either.
      let condition =
        known == nil
        ? "" : " AND EXISTS (SELECT 1 FROM members AS e WHERE e.identity = identities.identity)"
      counts.append(
        Inventory.Count(
          name: name, count: try count("identities WHERE kind = '\(kind.rawValue)'\(condition)")))
    }
    counts += try Self.counted.map { Inventory.Count(name: $0, count: try count($1)) }
    return Inventory(
      file: file, format: try connection.number("PRAGMA user_version"),
      bytes: try connection.number("SELECT coalesce(sum(length), 0) FROM documents"), counts: counts)
  }

  private func count(_ rows: String) throws -> Int { try connection.number("SELECT count(*) FROM \(rows)") }

  private static let kinds: [(String, IdentityKind)] = [
    ("people", .person), ("bodies", .body), ("places", .place), ("groups", .group), ("things", .thing),
  ]

  private static let counted: [(String, String)] = [
    ("entities", "entities"),
    ("facts", "facts"),
    ("occupancies", "occupancies"),
    ("events stated", "events WHERE status = 'stated'"),
    ("events claimed", "events WHERE status = 'claimed'"),
    ("claims", "claims"),
    ("oppositions", "oppositions"),
    ("conflicts", "conflicts"),
    ("evidence", "evidence"),
  ]
}

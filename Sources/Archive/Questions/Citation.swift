import Chronology
import Records

/// Where a line of an answer comes from: a place in a document, quoted.
public struct Citation: Sendable, Hashable {
  /// The document's id, `sha256:…`.
  public let document: String
  /// The record's id in its document: "f12".
  public let record: String
  /// The document's title; nil where it has none.
  public let title: String?
  /// The path the document was read from; nil where it came from standard input.
  public let source: String?
  /// The document's date; nil where it gives none.
  public let published: EDTF?
  /// The line of the source, counted from 1.
  public let line: Int
  /// The first byte in the source.
  public let start: Int
  /// The byte after the last one.
  public let end: Int
  /// The source's bytes between the two.
  public let quote: String
  /// The readable form, where the quote has markup; else nil.
  public let text: String?
  /// The heading it stands under; nil above the first.
  public let section: String?
  /// How it was found.
  public let method: Method
  /// How sure the reading is, 0…1.
  public let confidence: Double
  /// Whether the document had been published by the day the archive is limited to; nil where it is not.
  public let known: Answer?
}

/// What a citation says of its document.
struct CitedDocument {
  let id: String
  let title: String?
  let source: String?
  let published: EDTF?
}

extension Archive {
  /// The evidence of a record, in its order.
  func citations(_ record: Int64) throws -> [Citation] { try citations([record])[record] ?? [] }

  /// The evidence of records, of each in its order.
  func citations(_ records: [Int64]) throws -> [Int64: [Citation]] {
    var sources: [Int64: CitedDocument?] = [:]
    return try grouped(
      """
      SELECT e.record, r.document, r.id, e.line, e.start, e.end, e.quote, e.text, e.section, e.method, e.confidence
      FROM evidence AS e JOIN records AS r USING (record)
      WHERE e.record IN (SELECT value FROM json_each(?1)) ORDER BY e.record, e.position
      """, records
    ) { row in
      let number = row.integer(1)
      let source = try sources[number] ?? citedDocument(number)
      sources[number] = .some(source)
      guard let source else { return nil }
      return Citation(
        document: source.id, record: row.text(2), title: source.title, source: source.source,
        published: source.published, line: row.int(3), start: row.int(4), end: row.int(5), quote: row.text(6),
        text: row.optionalText(7), section: row.optionalText(8),
        method: Method(rawValue: row.text(9)) ?? .rule,
        confidence: row.real(10), known: known?.answer(published: source.published))
    }
  }

  /// What a document says of itself, by its row. In a snapshot each is looked up once: facts, terms, events and claims
  /// of somebody are of the same documents, which lie all over the file.
  func citedDocument(_ number: Int64) throws -> CitedDocument? {
    if let known = cited?[number] { return known }
    let found = try connection.first(
      "SELECT id, title, source, date FROM documents WHERE document = ?1", [.integer(number)]
    ) {
      CitedDocument(
        id: $0.text(0), title: $0.optionalText(1), source: $0.optionalText(2), published: date($0, 3))
    }
    if let cited, cited.count >= 10_000 { self.cited = [:] }
    cited?[number] = .some(found)
    return found
  }

  /// What a query finds for records, by the record, which is its first column: one query for many, since each costs more
  /// than a row.
  ///
  /// - Parameters:
  ///   - sql: a query that takes the records as `json_each(?1)`.
  ///   - records: whose rows are wanted.
  ///   - read: gives nil for a row that does not count.
  /// - Returns: the rows by the record, of each in the query's order.
  /// - Throws: `ArchiveError`, and what `read` throws.
  func grouped<Result>(_ sql: String, _ records: [Int64], _ read: (Row) throws -> Result?) throws -> [Int64:
    [Result]]
  {
    var found: [Int64: [Result]] = [:]
    guard !records.isEmpty else { return found }
    found.reserveCapacity(records.count)
    let list = "[" + records.map(String.init).joined(separator: ",") + "]"
    try connection.each(sql, [.text(list)]) { row in
      if let result = try read(row) { found[row.integer(0), default: []].append(result) }
    }
    return found
  }

  /// A date that was stored; nil where there is none.
  func date(_ row: Row, _ column: Int32) -> EDTF? {
    guard let text = row.optionalText(column) else { return nil }
    if let date = dates[text] { return date }
    guard let date = try? EDTF(text) else { return nil }
    // The same few thousand days stand in most records.
    if dates.count >= 10_000 { dates = [:] }
    dates[text] = date
    return date
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it comes first.
  func once() -> [Element] {
    guard count > 1 else { return self }
    var met = Set<Element>(minimumCapacity: count)
    return filter { met.insert($0).inserted }
  }
}

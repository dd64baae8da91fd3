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

extension Archive {
  /// The evidence of a record, in its order.
  func citations(_ record: Int64) throws -> [Citation] {
    try connection.rows(
      """
      SELECT d.id, d.title, d.source, d.date, e.line, e.start, e.end, e.quote, e.text, e.section,
        e.method, e.confidence, r.id
      FROM evidence AS e JOIN records AS r USING (record) JOIN documents AS d USING (document)
      WHERE e.record = ?1 ORDER BY e.position
      """, [.integer(record)]
    ) {
      let published = date($0, 3)
      return Citation(
        document: $0.text(0), record: $0.text(12), title: $0.optionalText(1), source: $0.optionalText(2),
        published: published,
        line: $0.int(4), start: $0.int(5), end: $0.int(6), quote: $0.text(7), text: $0.optionalText(8),
        section: $0.optionalText(9), method: Method(rawValue: $0.text(10)) ?? .rule, confidence: $0.real(11),
        known: known?.answer(published: published))
    }
  }

  /// A date that was stored; nil where there is none.
  func date(_ row: Row, _ column: Int32) -> EDTF? {
    row.optionalText(column).flatMap { try? EDTF($0) }
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

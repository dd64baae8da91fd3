import Chronology
import Records

/// A document as the archive keeps it, to be read again.
public struct KeptDocument: Sendable {
  /// The document as it was read.
  public let info: DocumentInfo
  /// Its bytes.
  public let bytes: [UInt8]
  /// Its number: documents are read again by these.
  public let number: Int
}

extension Archive {
  /// The first document whose number is above one, and at most another.
  ///
  /// - Parameters:
  ///   - number: the number of the document before.
  ///   - last: the last number to look at.
  /// - Returns: the document; nil behind the last.
  /// - Throws: `ArchiveError`.
  public func keptDocument(after number: Int, through last: Int) throws -> KeptDocument? {
    try connection.first(
      """
      SELECT document, id, title, format, language, date, source, length, encoding, author, publisher, url, place, bytes
      FROM documents WHERE document > ?1 AND document <= ?2 ORDER BY document LIMIT 1
      """, [Value(number), Value(last)]
    ) { row in
      var info = DocumentInfo(
        id: row.text(1), title: row.optionalText(2), format: row.text(3), language: row.optionalText(4),
        date: date(row, 5), source: row.optionalText(6), length: row.int(7))
      info.encoding = row.optionalText(8)
      info.author = row.optionalText(9)
      info.publisher = row.optionalText(10)
      info.url = row.optionalText(11)
      info.place = row.optionalText(12)
      return KeptDocument(info: info, bytes: row.bytes(13), number: row.int(0))
    }
  }

  /// The number of the last document; 0 where there is none.
  ///
  /// - Returns: the number.
  /// - Throws: `ArchiveError`.
  public func lastDocument() throws -> Int {
    try connection.number("SELECT coalesce(max(document), 0) FROM documents")
  }
}

extension Check {
  /// Each document's bytes are those that its id and its records' evidence are of.
  func checkDocuments(quick: Bool) throws {
    account.documents = try number("SELECT count(*) FROM documents")
    begin(account.documents)
    let encoding = try has("encoding", of: "documents") ? "encoding" : "NULL"
    let hasCitations = try has("start", of: "citations")
    let hasDigests = try !quick && has("digest", of: "documents")
    try connection.each("SELECT document FROM documents ORDER BY document") { row in
      let number = row.integer(0)
      try attempt({ Problem("documents", row: "document \(number)", "cannot be read: \($0)") }) {
        let columns = "id, source, format, length, \(encoding)"
        let document = try connection.first(
          "SELECT \(columns), \(quick ? "length(bytes)" : "bytes") FROM documents WHERE document = ?1",
          [.integer(number)]
        ) {
          DocumentRow(
            number: number, id: $0.text(0), source: $0.optionalText(1), format: $0.text(2), length: $0.int(3),
            isUTF8: $0.isNull(4), bytes: quick ? nil : $0.bytes(5), count: quick ? $0.int(5) : nil)
        }
        guard let document else { return }
        try check(document)
        if hasCitations { try checkCitations(of: document) }
        if hasDigests { try checkDigest(of: document) }
      }
      try step()
    }
  }

  /// What a document says is what was stored, as far as its number tells.
  private func checkDigest(of document: DocumentRow) throws {
    let kept = try connection.first(
      "SELECT digest, text FROM documents WHERE document = ?1 AND digest IS NOT NULL",
      [.integer(document.number)]
    ) { (digest: $0.integer(0), text: $0.optionalText(1)) }
    guard let kept else { return }
    let records = try RecordReader(connection: connection, document: document.number).records()
    guard ContentDigest.of(records, text: kept.text.map { Array($0.utf8) }) != kept.digest else { return }
    tell(
      Problem(
        "records", row: "document \(document.number)", document: document.id, source: document.source,
        "what they say is not what was stored; “chancery read --refresh” puts it right"))
  }

  private struct DocumentRow {
    let number: Int64
    let id: String
    let source: String?
    let format: String
    let length: Int
    let isUTF8: Bool
    /// Nil in a quick check.
    let bytes: [UInt8]?
    let count: Int

    init(
      number: Int64, id: String, source: String?, format: String, length: Int, isUTF8: Bool, bytes: [UInt8]?,
      count: Int?
    ) {
      self.number = number
      self.id = id
      self.source = source
      self.format = format
      self.length = length
      self.isUTF8 = isUTF8
      self.bytes = bytes
      self.count = count ?? bytes?.count ?? 0
    }
  }

  private func check(_ document: DocumentRow) throws {
    func tell(_ message: String) {
      self.tell(
        Problem(
          "documents", row: "document \(document.number)", document: document.id, source: document.source,
          message))
    }
    if document.count != document.length {
      tell("\(document.count) bytes are there of \(document.length)")
    }
    // Of a PDF and a Word document the text in it is kept, and the id is that of the file.
    if let bytes = document.bytes, !["pdf", "docx"].contains(document.format), let found = id?(bytes),
      found != document.id
    {
      tell("its bytes are those of \(found)")
    }
    let lines = document.bytes.map(Lines.init)
    try connection.each(
      """
      SELECT r.kind, r.id, e.record, e.position, e.start, e.end, e.line, e.quote
      FROM records AS r CROSS JOIN evidence AS e USING (record) WHERE r.document = ?1
      """, [.integer(document.number)]
    ) { row in
      let start = row.int(4)
      let end = row.int(5)
      guard let wrong = fault(in: document, lines, start, end, line: row.int(6), row) else { return }
      self.tell(
        Problem(
          "evidence", row: "record \(row.integer(2)), position \(row.integer(3))",
          record: "\(row.text(0)) \(row.text(1))", document: document.id, source: document.source, wrong))
    }
  }

  /// What is wrong with a piece of evidence; nil where nothing is. Column 7 of the row is its quote.
  private func fault(
    in document: DocumentRow, _ lines: Lines?, _ start: Int, _ end: Int, line: Int, _ row: Row
  ) -> String? {
    guard 0 <= start, start <= end, end <= document.count else {
      return "bytes \(start)..<\(end) are outside the document, which has \(document.count)"
    }
    guard let bytes = document.bytes, let lines else { return nil }
    // In another encoding the quote is what the bytes say, which this room cannot tell.
    if document.isUTF8 {
      let isSame = row.withBytes(7) { $0.elementsEqual(bytes[start..<end]) }
      // Bytes that are no UTF-8 are quoted with replacement characters.
      guard isSame || String(decoding: bytes[start..<end], as: UTF8.self) == row.text(7) else {
        return "bytes \(start)..<\(end) are not what it quotes"
      }
    }
    let found = lines.number(of: start)
    return found == line ? nil : "byte \(start) is in line \(found), not \(line)"
  }

  private func checkCitations(of document: DocumentRow) throws {
    try connection.each(
      """
      SELECT position, id, start, end FROM citations
      WHERE document = ?1 AND (start < 0 OR end < start OR end > ?2)
      """, [.integer(document.number), Value(document.count)]
    ) {
      tell(
        Problem(
          "citations", row: "document \(document.number), position \($0.integer(0)): \($0.text(1))",
          document: document.id, source: document.source,
          "bytes \($0.int(2))..<\($0.int(3)) are outside the document, which has \(document.count)"))
    }
  }
}

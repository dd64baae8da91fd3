// The full-text index is held against the texts without SQLite's own command for that, which would lock out whoever
// writes: every word that the index has and every word that an index made anew has is added up by document, and the
// sums must be the same.
extension Check {
  /// Makes the tables, in memory, through which the index's words are seen.
  func prepareWords(quick: Bool) throws {
    guard !quick else { return }
    try attempt({ Problem(Self.index, "cannot be opened: \($0)") }) {
      let isReader = try number("PRAGMA query_only") != 0
      try connection.execute("PRAGMA query_only = OFF; PRAGMA temp_store = MEMORY")
      defer { if isReader { try? connection.execute("PRAGMA query_only = ON") } }
      let columns = try wordColumns()
      try connection.execute(
        """
        CREATE VIRTUAL TABLE IF NOT EXISTS temp.kept_words USING fts5vocab(main, \(Self.index), instance);
        CREATE VIRTUAL TABLE IF NOT EXISTS temp.anew USING fts5(\(columns), content = '', \(try tokenizer()));
        CREATE VIRTUAL TABLE IF NOT EXISTS temp.anew_words USING fts5vocab(temp, anew, instance)
        """)
    }
  }

  /// The full-text index has the words of each document, and no others.
  func checkWords(quick: Bool) throws {
    try connection.each(
      "SELECT id FROM \(Self.index)_docsize AS w WHERE NOT EXISTS (SELECT 1 FROM documents WHERE document = w.id)"
    ) {
      tell(Problem(Self.index, row: "document \($0.integer(0))", "has words, and the document is not there"))
    }
    try connection.each(
      """
      SELECT document, id, source FROM documents AS d
      WHERE NOT EXISTS (SELECT 1 FROM \(Self.index)_docsize AS w WHERE w.id = d.document)
      """
    ) {
      tell(
        Problem(
          Self.index, row: "document \($0.integer(0))", document: $0.text(1), source: $0.optionalText(2),
          "has no words of it"))
    }
    if !quick { try compareWords() }
  }

  private func compareWords() throws {
    let isReader = try number("PRAGMA query_only") != 0
    try connection.execute("PRAGMA query_only = OFF")
    defer { if isReader { try? connection.execute("PRAGMA query_only = ON") } }
    begin(2 * account.documents)
    var sums = WordSums()
    try add(&sums, "kept_words", sign: 1)
    let columns = try wordColumns()
    var pending = 0
    try connection.each("SELECT document, length(bytes) FROM documents ORDER BY document") { row in
      let number = row.integer(0)
      try attempt({ Problem(Self.index, row: "document \(number)", "its text cannot be read: \($0)") }) {
        try connection.run(
          "INSERT INTO temp.anew (rowid, \(columns)) SELECT document, \(columns) FROM readable WHERE document = ?1",
          [.integer(number)])
      }
      pending += row.int(1)
      if pending > 1 << 20 {
        pending = 0
        try add(&sums, "anew_words", sign: -1)
        try connection.run("INSERT INTO temp.anew (anew) VALUES ('delete-all')")
      }
      try step()
    }
    try add(&sums, "anew_words", sign: -1)
    guard !sums.areZero else { return }
    try connection.each("SELECT document, id, source FROM documents ORDER BY document") {
      guard !sums.isZero($0.integer(0)) else { return }
      tell(
        Problem(
          Self.index, row: "document \($0.integer(0))", document: $0.text(1), source: $0.optionalText(2),
          "does not have the words that the document has"))
    }
  }

  private func add(_ sums: inout WordSums, _ table: String, sign: Int) throws {
    try connection.each("SELECT doc, term, col, offset FROM temp.\(table)") { row in
      row.withBytes(1) { term in
        row.withBytes(2) { column in
          sums.add(document: row.integer(0), term, column, offset: row.integer(3), sign: sign)
        }
      }
    }
  }

  private static let index = "document_words"

  private func wordColumns() throws -> String {
    try connection.rows("SELECT name FROM pragma_table_info(?1)", [.text(Self.index)]) { $0.text(0) }.joined(
      separator: ", ")
  }

  /// How the index parts words, as its declaration says it.
  private func tokenizer() throws -> String {
    // tokenize = 'unicode61 …'
    let found = try connection.first(
      """
      SELECT substr(rest, 1, instr(rest, char(39)) - 1) FROM (
        SELECT substr(sql, instr(sql, 'tokenize = ' || char(39)) + 12) AS rest FROM sqlite_schema
        WHERE name = ?1 AND instr(sql, 'tokenize = ' || char(39)) > 0)
      """, [.text(Self.index)]
    ) { $0.text(0) }
    return "tokenize = '\(found ?? "unicode61")'"
  }
}

/// Sums of words by document, of as many documents as there are places for; with more, some share a place.
private struct WordSums {
  private var sums = [UInt64](repeating: 0, count: 1 << 18)

  mutating func add(
    document: Int64, _ term: UnsafeRawBufferPointer, _ column: UnsafeRawBufferPointer, offset: Int64,
    sign: Int
  ) {
    // FNV-1a, and a last stirring (the finaliser of MurmurHash3), since sums want all bits.
    var sum = FNV1a()
    sum.add(term)
    sum.add(column)
    sum.add(offset)
    var hash = (sum.value ^ UInt64(bitPattern: document)) &* 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 33
    let place = Self.place(document)
    sums[place] = sign > 0 ? sums[place] &+ hash : sums[place] &- hash
  }

  var areZero: Bool { sums.allSatisfy { $0 == 0 } }

  func isZero(_ document: Int64) -> Bool { sums[Self.place(document)] == 0 }

  private static func place(_ document: Int64) -> Int { Int(truncatingIfNeeded: document) & (1 << 18 - 1) }
}

/// How large an archive is, and what of it is what.
public struct Measurement: Sendable, Hashable {
  /// A table with its indexes.
  public struct Table: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// How many rows it has.
    public let rows: Int
    /// The bytes of its pages and of its indexes' pages; nil where SQLite was built without `dbstat`.
    public let bytes: Int?
  }

  /// Documents that have something in common.
  public struct Group: Sendable, Hashable {
    /// What they have in common; nil where they do not say.
    public let name: String?
    /// How many they are.
    public let documents: Int
  }

  /// The archive's file.
  public let file: String
  /// The file's format.
  public let format: Int
  /// The file's length in bytes.
  public let bytes: Int
  /// The length of the log beside it in bytes, 0 where there is none.
  public let logBytes: Int
  /// The length of a page in bytes, how many there are, and how many of them are free.
  public let pageBytes: Int
  /// How many pages the file has.
  public let pages: Int
  /// How many pages hold nothing.
  public let freePages: Int
  /// The length of all sources in bytes.
  public let sourceBytes: Int
  /// How many documents there are.
  public let documents: Int
  /// How many records.
  public let records: Int
  /// How many pieces of evidence.
  public let evidence: Int
  /// The tables, largest first.
  public let tables: [Table]
  /// Documents by form, language and year of their date, most first; years in their order.
  public let formats: [Group]
  /// Documents by language.
  public let languages: [Group]
  /// Documents by year.
  public let years: [Group]
}

extension Archive {
  /// How large the archive is, and what of it is what; every page is looked at.
  ///
  /// - Parameter tick: asked many times a second whether to go on.
  /// - Returns: the sizes and counts, all of one moment.
  /// - Throws: `ArchiveError`; `interrupted` where `tick` says no.
  public func measurement(tick: @escaping () -> Bool = { true }) throws -> Measurement {
    try connection.watched(while: tick) {
      try connection.snapshot {
        Measurement(
          file: file, format: try connection.number("PRAGMA user_version"), bytes: Path.size(of: file),
          logBytes: max(0, Path.size(of: file + "-wal")),
          pageBytes: try connection.number("PRAGMA page_size"),
          pages: try connection.number("PRAGMA page_count"),
          freePages: try connection.number("PRAGMA freelist_count"),
          sourceBytes: try connection.number("SELECT coalesce(sum(length), 0) FROM documents"),
          documents: try connection.number("SELECT count(*) FROM documents"),
          records: try connection.number("SELECT count(*) FROM records"),
          evidence: try connection.number("SELECT count(*) FROM evidence"), tables: try tables(),
          formats: try groups("format", order: "2 DESC, 1"),
          languages: try groups("language", order: "2 DESC, 1"),
          years: try groups("substr(date, 1, 4)", order: "1"))
      }
    }
  }

  private func groups(_ what: String, order: String) throws -> [Measurement.Group] {
    try connection.rows("SELECT \(what), count(*) FROM documents GROUP BY 1 ORDER BY \(order)") {
      Measurement.Group(name: $0.optionalText(0), documents: $0.int(1))
    }
  }

  private func tables() throws -> [Measurement.Table] {
    let bytes = try? sizes()
    // The tables in which the full-text index keeps its words are parts of it, and not tables of their own.
    let names = try connection.rows(
      """
      SELECT name FROM sqlite_schema AS t WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        AND NOT EXISTS (
          SELECT 1 FROM sqlite_schema AS v WHERE v.type = 'table' AND v.rootpage = 0
            AND substr(t.name, 1, length(v.name) + 1) = v.name || '_')
      """
    ) { $0.text(0) }
    let tables = try names.map { name in
      // An index's rows are its documents.
      let counted = try connection.number(
        "SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?1", [.text(name)])
      let rows = try connection.number("SELECT count(*) FROM \"\(counted > 0 ? name : name + "_docsize")\"")
      return Measurement.Table(name: name, rows: rows, bytes: bytes.map { $0[name] ?? 0 })
    }
    return tables.sorted { ($1.bytes ?? $1.rows, $0.name) < ($0.bytes ?? $0.rows, $1.name) }
  }

  /// The bytes of each table's pages, its indexes' and, of a full-text index, its parts' among them.
  private func sizes() throws -> [String: Int] {
    let rows = try connection.rows(
      """
      SELECT coalesce(
          (SELECT v.name FROM sqlite_schema AS v WHERE v.type = 'table' AND v.rootpage = 0
             AND substr(s.tbl_name, 1, length(v.name) + 1) = v.name || '_'), s.tbl_name), sum(d.pgsize)
      FROM dbstat AS d JOIN sqlite_schema AS s USING (name) WHERE d.aggregate = TRUE GROUP BY 1
      """
    ) { ($0.text(0), $0.int(1)) }
    return Dictionary(rows, uniquingKeysWith: +)
  }
}

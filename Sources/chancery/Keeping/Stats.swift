import Archive
import Arguments
import Records

extension Verb {
  static let stats = Verb(
    Command(
      "stats", "measures the archive: bytes, rows, documents by form, language and year",
      discussion: [
        "A table's bytes are those of its pages and its indexes' pages. The log (FILE-wal) holds what was written last and "
          + "goes into the file by itself; free pages are filled by what comes next, or given back by compact. What the "
          + "archive says is counted by status."
      ],
      options: [.json, .archive],
      examples: [
        .init("chancery stats", "how large the archive is, and what of it is what"),
        .init("chancery stats --json | jq .bytesPerRecord", "what a record costs"),
      ],
      statuses: [
        .success, .usage, .badData, .noInput, .ioError, .tryAgain, .notAnArchive, .interrupted,
      ])
  ) { invocation, terminal in
    Interrupt.watch()
    let found = try Archive(asItIs: ArchivePlace.path(invocation)).measurement { !Interrupt.isRequested }
    if invocation.has(.json) {
      terminal.out.object { $0.fields(of: found) }
    } else {
      write(found, to: terminal.out)
    }
    return .success
  }

  private static func write(_ found: Measurement, to out: Output) {
    out.line(Styled(found.file, .heading))
    var rows: [(String, String)] = [
      ("file", "\(Words.size(found.bytes)), format \(found.format)"),
      ("log", Words.size(found.logBytes)),
      ("pages", "\(found.pages) of \(found.pageBytes) bytes, \(found.freePages) of them free"),
      ("sources", "\(Words.size(found.sourceBytes)) in \(Words.count(found.documents, "document"))"),
      ("records", "\(found.records), \(ratio(found.bytes, found.records, digits: 0)) bytes of the file each"),
      ("evidence", "\(found.evidence), \(ratio(found.evidence, found.records, digits: 2)) a record"),
    ]
    rows.append(("forms", list(found.formats)))
    rows.append(("languages", list(found.languages)))
    rows.append(("years", list(found.years)))
    out.columns(rows.map { [Styled($0, .strong), Styled($1)] }, indent: 2)
    out.line()
    let numbers = found.tables.map { (String($0.rows), $0.bytes.map(Words.size) ?? "") }
    let widths = (numbers.map(\.0.utf8.count).max() ?? 0, numbers.map(\.1.utf8.count).max() ?? 0)
    out.columns(
      zip(found.tables, numbers).map { table, texts in
        [
          Styled(Layout.spaces(widths.1 - texts.1.utf8.count) + texts.1),
          Styled(Layout.spaces(widths.0 - texts.0.utf8.count) + texts.0), Styled(table.name, .strong),
        ]
      }, indent: 2)
  }

  /// "wikitext 12, text 3".
  private static func list(_ groups: [Measurement.Group]) -> String {
    groups.isEmpty ? "none" : groups.map { "\($0.name ?? "unknown") \($0.documents)" }.joined(separator: ", ")
  }

  /// A quotient with so many digits behind the point, rounded down; "no" of nothing.
  fileprivate static func ratio(_ part: Int, _ whole: Int, digits: Int) -> String {
    guard whole > 0 else { return "no" }
    guard digits > 0 else { return String(part / whole) }
    let hundredths = part * 100 / whole
    let rest = String(hundredths % 100)
    return "\(hundredths / 100).\(rest.utf8.count < 2 ? "0" + rest : rest)"
  }
}

extension JSONWriter {
  fileprivate mutating func fields(of found: Measurement) {
    field("archive", found.file)
    field("format", found.format)
    field("bytes", found.bytes)
    field("logBytes", found.logBytes)
    field("pageBytes", found.pageBytes)
    field("pages", found.pages)
    field("freePages", found.freePages)
    field("sourceBytes", found.sourceBytes)
    field("documents", found.documents)
    field("records", found.records)
    field("evidence", found.evidence)
    if found.records > 0 { field("bytesPerRecord", found.bytes / found.records) }
    key("tables")
    array(found.tables) { json, table in
      json.object {
        $0.field("name", table.name)
        $0.field("rows", table.rows)
        if let bytes = table.bytes { $0.field("bytes", bytes) }
      }
    }
    groups("formats", found.formats)
    groups("languages", found.languages)
    groups("years", found.years)
  }

  private mutating func groups(_ name: String, _ groups: [Measurement.Group]) {
    key(name)
    array(groups) { json, group in
      json.object {
        $0.field("name", group.name)
        $0.field("documents", group.documents)
      }
    }
  }
}

import Chronology
import Names
import Records

// Decisions about single records. They refer to what a record says; whatever record of the document says the same, then
// or later, is meant.
extension Archive {
  /// Decides that a record is right, wrong, or right with another value.
  ///
  /// - Parameters:
  ///   - verb: `accept`, `reject` or `edit`.
  ///   - reference: document and record, as evidence names them: "3fa2b1c4/f12".
  ///   - edit: of an edit, "field=value".
  ///   - author: who decides, and when.
  ///   - reason: why.
  /// - Returns: the decision's number.
  /// - Throws: `ReviewError`, `ArchiveError`.
  @discardableResult
  public func decide(
    _ verb: Decision.Verb, record reference: String, edit: String? = nil, by author: Author,
    reason: String = ""
  ) throws -> Int64 {
    guard isWritable else { throw ArchiveError.readOnly(file: file) }
    let record = try self.record(named: reference)
    if verb == .edit { try Self.check(edit ?? "", of: record.kind) }
    return try connection.transaction {
      let number = try self.record(
        verb, [[try content(of: record.row, record.kind, in: record.document)]], by: author, reason: reason,
        edit: edit)
      try applyVerdicts(to: record.document)
      return number
    }
  }

  /// What decisions come to about the records of a document, in words: "counts no more", "end is 1994-05".
  ///
  /// - Parameter document: its id.
  /// - Returns: for each record that something was decided about, what.
  /// - Throws: `ArchiveError`.
  public func verdicts(in document: String) throws -> [String: [String]] {
    let rows = try connection.rows(
      """
      SELECT r.id, v.verdict, v.field, v.value FROM main.documents AS d
      JOIN main.records AS r USING (document) JOIN main.verdicts AS v USING (record) WHERE d.id = ?1
      ORDER BY r.record, v.field
      """, [.text(document)]
    ) { (record: $0.text(0), verb: $0.text(1), field: $0.text(2), value: $0.optionalText(3)) }
    var found: [String: [String]] = [:]
    for row in rows {
      let words =
        switch Decision.Verb(rawValue: row.verb) {
        case .reject: "counts no more"
        case .edit: "\(row.field) is \(row.value ?? "not told")"
        default: "confirmed"
        }
      found[row.record, default: []].append(words)
    }
    return found
  }

  /// The fields of a kind of records that can be edited.
  static func editable(_ kind: RecordKind) -> [String] {
    switch kind {
    case .fact: ["value", "date"]
    case .occupancy: ["office", "organization", "jurisdiction", "constituency", "start", "end"]
    case .event: ["date", "place", "summary"]
    case .claim: ["date", "place"]
    case .conflict: []
    }
  }

  /// "end=1994-05" taken apart; nil where there is no sign.
  private static func parts(of edit: String) -> (field: String, value: String)? {
    let parts = edit.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }

  private static func check(_ edit: String, of kind: RecordKind) throws {
    guard let (field, value) = parts(of: edit), editable(kind).contains(field) else {
      throw ReviewError.noField(edit, kind.rawValue, editable(kind))
    }
    // What every record of its kind has can have another value, but not none.
    if ["value", "office", "summary"].contains(field), value.isEmpty { throw ReviewError.noValue(field) }
    if ["date", "start", "end"].contains(field), !value.isEmpty, (try? EDTF(value)) == nil {
      throw ReviewError.noDate(value)
    }
  }

  /// The record that "3fa2b1c4/f12" names.
  private func record(named reference: String) throws -> (row: Int64, kind: RecordKind, document: String) {
    let parts = reference.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw ReviewError.noRecord(reference) }
    let prefix = parts[0].hasPrefix("sha256:") ? parts[0] : "sha256:" + parts[0]
    let found = try connection.rows(
      """
      SELECT r.record, r.kind, d.id FROM documents AS d JOIN records AS r USING (document)
      WHERE d.id >= ?1 AND d.id < ?2 AND r.id = ?3
      """, [.text(prefix), .text(prefix + "g"), .text(parts[1])]
    ) { (row: $0.integer(0), kind: RecordKind(rawValue: $0.text(1)), document: $0.text(2)) }
    guard found.count == 1, let kind = found[0].kind else { throw ReviewError.noRecord(reference) }
    return (found[0].row, kind, found[0].document)
  }

  /// What a record says, to know it again by.
  func content(of record: Int64, _ kind: RecordKind, in document: String) throws -> ContentReference {
    let sql: String
    switch kind {
    case .fact:
      sql =
        "SELECT e.name, property, value, date FROM main.facts JOIN main.entities AS e ON e.entity = subject WHERE record = ?1"
    case .occupancy:
      sql =
        "SELECT e.name, office, start, end FROM main.occupancies JOIN main.entities AS e ON e.entity = holder WHERE record = ?1"
    case .event: sql = "SELECT kind, date, summary, place FROM main.events WHERE record = ?1"
    case .claim:
      sql = "SELECT stance, content, content_spans, date FROM main.claims WHERE record = ?1"
    case .conflict: sql = "SELECT kind, explanation, NULL, NULL FROM main.conflicts WHERE record = ?1"
    }
    let parts = try connection.first(sql, [.integer(record)]) { row in
      (0..<4).map { row.optionalText($0) ?? "" }
    }
    let words = (parts ?? []).map { Folding.fold($0) }.joined(separator: "|")
    return ContentReference(
      document: document, kind: kind.rawValue, key: words,
      label: (parts ?? []).filter { !$0.isEmpty }.joined(separator: ", "))
  }

  /// Whether a decision speaks of a record of a document.
  func isDecided(_ document: String) throws -> Bool {
    try connection.number(
      "SELECT EXISTS (SELECT 1 FROM decision_items WHERE document = ?1 AND kind <> 'entity')",
      [.text(document)]) != 0
  }

  /// Writes down for each record of a document what decisions about it come to.
  func applyVerdicts(to document: String) throws {
    try connection.run(
      """
      DELETE FROM verdicts WHERE record IN (
        SELECT record FROM main.records AS r JOIN main.documents AS d USING (document) WHERE d.id = ?1)
      """, [.text(document)])
    let numbers = Set(
      try connection.rows(
        "SELECT DISTINCT decision FROM decision_items WHERE document = ?1 AND kind <> 'entity'",
        [.text(document)]
      ) { $0.integer(0) })
    guard !numbers.isEmpty else { return }
    var rows: [ContentReference: [Int64]] = [:]
    let records = try connection.rows(
      "SELECT record, r.kind FROM main.records AS r JOIN main.documents AS d USING (document) WHERE d.id = ?1",
      [.text(document)]
    ) { (row: $0.integer(0), kind: RecordKind(rawValue: $0.text(1))) }
    for record in records {
      guard let kind = record.kind else { continue }
      rows[try content(of: record.row, kind, in: document), default: []].append(record.row)
    }
    for decision in try decisions()
    where decision.isInForce && decision.verb != .settle && numbers.contains(decision.number) {
      let edit = decision.edit.flatMap(Self.parts)
      for item in try items(of: decision.number) {
        for row in rows[item.reference] ?? [] {
          try connection.run(
            "INSERT OR REPLACE INTO verdicts (record, field, verdict, value) VALUES (?1, ?2, ?3, ?4)",
            [
              .integer(row), .text(edit?.field ?? ""), .text(decision.verb.rawValue),
              edit.map { $0.value.isEmpty ? .null : .text($0.value) } ?? .null,
            ])
        }
      }
    }
    try placeOffices(of: document)
  }
}

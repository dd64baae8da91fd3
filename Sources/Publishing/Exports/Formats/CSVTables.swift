import Archive
import Chronology
import Records

/// Comma-separated values (RFC 4180: lines end in CR LF, quotes are doubled), UTF-8 without a mark, a header first.
///
/// Each row ends with where it is said: how often, then document, address or file, date, line and quote of the place
/// that tells most, then all places. Events and claims have a column for whose word they are: an event's `status`,
/// a claim's `stance` and `sources`.
package struct CSVTables {
  let run: ExportRun

  func write(_ table: ExportTable) throws {
    switch table {
    case .occupancies: try occupancies()
    case .facts: try facts()
    case .events: try events()
    case .claims: try claims()
    case .people: try people()
    }
  }

  /// One row; values that a spreadsheet would run as a formula are made text.
  static func row(_ cells: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      let cell = guarded(cell)
      guard cell.utf8.contains(where: { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }) else {
        bytes.append(contentsOf: cell.utf8)
        continue
      }
      bytes.append(34)
      for byte in cell.utf8 {
        if byte == 34 { bytes.append(34) }
        bytes.append(byte)
      }
      bytes.append(34)
    }
    return bytes + [13, 10]
  }

  /// An apostrophe before what spreadsheets take for a formula (OWASP, "CSV Injection"): `=`, `+`, `-`, `@`, their wide
  /// forms, a tab or the end of a line. It stands before apostrophes in front of these, too, so that taking the first
  /// one away gives the value back.
  package static func guarded(_ cell: String) -> String {
    let first = cell.unicodeScalars.first { $0 != "'" }
    return first.map(formula.contains) == true ? "'" + cell : cell
  }

  private static let formula: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private func header(_ names: [String]) throws { try run.write(Self.row(names + Self.evidence)) }

  private func put(_ cells: [String?], _ citations: [Citation]) throws {
    try run.write(Self.row(cells.map { $0 ?? "" } + evidence(citations)))
    run.account.written += 1
  }

  private static let evidence = [
    "places", "document", "source", "published", "line", "quote", "method", "confidence", "all_places",
  ]

  private func evidence(_ citations: [Citation]) throws -> [String] {
    guard let telling = citations.telling.first else {
      return ["0"] + Self.evidence.dropFirst().map { _ in "" }
    }
    let document = try run.document(telling)
    return [
      String(citations.count), document.name, document.url ?? telling.source ?? telling.document,
      telling.published?.description ?? "", String(telling.line), telling.text ?? telling.quote,
      telling.method.rawValue, String(telling.confidence), citations.map(Self.place).joined(separator: "; "),
    ]
  }

  /// "kim.txt:12".
  private static func place(_ citation: Citation) -> String {
    let file = citation.source.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return "\(file ?? String(citation.document.prefix(15))):\(citation.line)"
  }

  private static func list(_ names: [String]) -> String { names.map(Wording.flat).joined(separator: "; ") }

  private func ids(_ named: [SubjectID]) throws -> String {
    try named.map { try Identifier.of(run.subject($0)) }.joined(separator: "; ")
  }
}

// The tables.
extension CSVTables {
  private func occupancies() throws {
    try header([
      "id", "person_id", "person", "office", "organization", "jurisdiction", "constituency", "start", "end",
      "former", "acting", "held", "predecessors", "successors", "alongside", "under", "disputed",
    ])
    try run.people { subject in
      for term in try run.terms(of: subject) {
        try put(
          [
            Identifier.of(term, holder: subject), Identifier.of(subject), subject.name, term.office,
            term.organization, term.jurisdiction, term.constituency, term.start?.description,
            term.end?.description, term.former ? "yes" : "", term.acting ? "yes" : "", term.held?.rawValue,
            Self.list(term.predecessor), Self.list(term.successor), Self.list(term.alongside),
            Self.list(term.under),
            term.differences.map { "\($0.property): \($0.sides.map(\.value).joined(separator: " or "))" }
              .joined(separator: "; "),
          ], term.evidence)
      }
    }
  }

  private func facts() throws {
    try header(["person_id", "person", "property", "value", "date", "disputed"])
    try run.people { subject in
      for fact in try run.facts(of: subject) {
        try put(
          [
            Identifier.of(subject), subject.name, fact.property.rawValue, fact.value, fact.date?.description,
            fact.isDisputed ? "yes" : "",
          ], fact.evidence)
      }
    }
  }

  private func events() throws {
    try header([
      "id", "status", "kind", "date", "place", "participants", "participant_ids", "summary", "said_by",
      "denied_by",
    ])
    func row(_ event: Happening) throws {
      let parties = try event.parties.map { try run.subject($0.id) }
      try put(
        [
          Identifier.of(event, parties), event.status.rawValue, event.kind.rawValue,
          event.date?.description, event.place,
          Self.list(event.parties.map { $0.name + ($0.role.map { " (\($0))" } ?? "") }),
          parties.map { Identifier.of($0) }.joined(separator: "; "), event.summary,
          Self.list(event.reports.filter { $0.stance == .asserts }.map(Wording.chain)),
          Self.list(event.reports.filter { $0.stance != .asserts }.map(Wording.chain)),
        ], event.evidence)
    }
    try run.people { try run.ownEvents(of: $0).forEach(row) }
    try run.impersonalEvents(row)
  }

  private func claims() throws {
    try header([
      "id", "sources", "source_ids", "stance", "cue", "quotation", "content", "about", "about_ids", "said",
      "published", "place", "contradicts",
    ])
    try run.statements(row)
  }

  private func row(_ statement: Statement) throws {
    let about = statement.concerned
    let sources = statement.sources
    try put(
      [
        Identifier.of(statement), Wording.chain(statement), try ids(sources.map(\.id)),
        statement.stance.rawValue, Self.list(statement.chain.map(\.cue)), statement.quotation.rawValue,
        statement.content, Self.list(about.map(\.name)), try ids(about.map(\.id)),
        statement.date?.description, statement.evidence.first?.published?.description, statement.place,
        try run.archive.contradicting(statement).map { Identifier.of($0) }.joined(separator: "; "),
      ], statement.evidence)
  }

  private func people() throws {
    try header([
      "id", "name", "other_names", "birth_date", "birth_place", "death_date", "nationality", "offices",
      "documents",
    ])
    try run.people { subject in
      let facts = try run.facts(of: subject)
      let terms = try run.terms(of: subject)
      func values(_ property: Property) -> String {
        facts.filter { $0.property == property }.map { Wording.flat($0.value) }.joined(separator: " or ")
      }
      try put(
        [
          Identifier.of(subject), subject.name, Self.list(subject.names.filter { $0 != subject.name }),
          values(.birthDate), values(.birthPlace), values(.deathDate), values(.nationality),
          Self.list(
            terms.map { Wording.office($0) + (Wording.period($0).map { " (\($0))" } ?? "") }),
          String(subject.documents),
        ], facts.flatMap(\.evidence))
    }
  }
}

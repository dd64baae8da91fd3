import Archive
import Arguments
import Records

/// What reading came to: how many documents, and what was found in them.
struct Summary {
  private(set) var documents = 0
  private(set) var skipped = 0
  /// Pages of dumps that had been read before.
  private(set) var passed = 0
  private var bytes = 0
  private var outcomes: [Archive.Outcome: Int] = [:]
  private var schemas: [Schema: Int] = [:]
  private var entities = 0
  private var facts = 0
  private var occupancies = 0
  private var events = 0
  private var claimed = 0
  private var claims = 0
  private var denials = 0
  private var conflicts = 0

  mutating func count(_ records: DocumentRecords, _ outcome: Archive.Outcome?) {
    documents += 1
    bytes += records.document.length
    if let outcome { outcomes[outcome, default: 0] += 1 }
    entities += records.entities.count
    for entity in records.entities { schemas[entity.schema, default: 0] += 1 }
    facts += records.facts.count
    occupancies += records.occupancies.count
    events += records.events.count
    claimed += records.events.count { $0.status == .claimed }
    claims += records.claims.count
    denials += records.claims.count { $0.stance != .asserts }
    conflicts += records.conflicts.count
  }

  mutating func skip() { skipped += 1 }

  mutating func pass() { passed += 1 }

  /// Writes what was found.
  func write(to output: Output, archive: String) {
    let parts = [
      ("new", outcomes[.added]), ("in place of an earlier version", outcomes[.newVersion]),
      ("renewed", outcomes[.replaced]), ("as before", outcomes[.unchanged]),
    ].compactMap { name, count in count.map { "\($0) \(name)" } }
    var line = Styled("\(Summary.count(documents, "document"))", .strong) + " in \(archive)"
    if !parts.isEmpty { line += Styled(": " + parts.joined(separator: ", ")) }
    output.line(line)
    var rows: [(Int, String, String)] = [
      (entities, "entities", who), (occupancies, "terms of office", ""), (facts, "life facts", ""),
      (events, "events", claimed > 0 ? "\(claimed) of them only claimed" : ""),
      (claims, "claims", denials > 0 ? "\(denials) of them denials or doubts" : ""),
    ]
    if conflicts > 0 { rows.append((conflicts, "conflicts", "records that cannot all be right")) }
    if passed > 0 { rows.append((passed, "passed over", "pages read before")) }
    if skipped > 0 { rows.append((skipped, "skipped", "the reasons stand above")) }
    let width = rows.map { String($0.0).utf8.count }.max() ?? 1
    output.columns(
      rows.map { number, name, note in
        let digits = String(number)
        return [
          Styled(Layout.spaces(width - digits.utf8.count) + digits), Styled(name, .strong),
          Styled(note, .faint),
        ]
      }, indent: 2)
  }

  private var who: String {
    let names: [(Schema, String)] = [
      (.person, "people"), (.organization, "organizations"), (.publicBody, "public bodies"),
      (.place, "places"),
    ]
    return names.compactMap { schema, name in schemas[schema].map { "\($0) \(name)" } }.joined(
      separator: ", ")
  }

  /// `1 document`, `2 documents`.
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

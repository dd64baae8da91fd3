import Archive
import Chronology
import Records

/// A dossier of one person in Markdown (CommonMark with footnotes): life, offices, contacts, other events, claims with
/// their chains and who denies them, conflicts, and the documents. Each line has a footnote a place that says so, with
/// document, line and quote. What is only claimed says so.
struct MarkdownDossier {
  let run: ExportRun

  func write(_ subject: Subject) throws {
    var page = MarkdownPage()
    page.heading(1, subject.name)
    let others = subject.names.filter { $0 != subject.name }
    if !others.isEmpty { page.paragraph("also " + Wording.list(others)) }
    let documents = subject.documents == 1 ? "1 document" : "\(subject.documents) documents"
    let day = run.options.asOf.map { ", as of \($0.spoken)" } ?? ""
    page.paragraph("\(documents)\(day); in commands \(subject.handle)")
    let facts = try run.facts(of: subject)
    let offices = try run.terms(of: subject)
    let events = try run.events(of: subject)
    page.section("Life", facts) { page, fact in
      page.item(fact.evidence, strong: Wording.parted(fact.property.rawValue), Wording.valueAndDispute(fact))
    }
    page.section("Offices", offices) { page, term in
      page.item(
        term.evidence, strong: Wording.period(term) ?? (term.former ? "formerly" : "undated"),
        Wording.office(term))
      let neighbours = Wording.neighbours(term)
      if !neighbours.isEmpty { page.below(neighbours) }
      if let held = term.held, held == .possibly { page.below("possibly held then") }
      for difference in term.differences {
        page.below("\(difference.property) disputed")
        for side in difference.sides { page.further(side.value, side.evidence) }
      }
    }
    let contacts = events.filter { $0.kind == .meeting || $0.kind == .communication }
    page.section("Contacts", contacts) { self.event($1, subject, in: &$0) }
    page.section("Other events", events.filter { !contacts.contains($0) }) {
      self.event($1, subject, in: &$0)
    }
    let dossiers = try run.archive.claims(about: subject, asOf: run.options.asOf)
    page.section("Claims about \(subject.name)", dossiers) { self.dossier($1, in: &$0) }
    let told = Set(dossiers.flatMap(\.statements))
    let own = try run.archive.claims(by: subject, asOf: run.options.asOf).filter {
      !$0.statements.allSatisfy(told.contains)
    }
    page.section("Claims by \(subject.name)", own) { self.dossier($1, in: &$0) }
    let conflicts = try run.archive.conflicts(of: subject, asOf: run.options.asOf)
    page.section("Conflicts", conflicts) { page, conflict in
      page.item([], strong: Wording.parted(conflict.property ?? conflict.kind), conflict.explanation)
      for side in conflict.sides { page.further(side.value, side.evidence) }
    }
    page.section("Documents", try run.archive.documents(naming: subject)) { page, info in
      let document = CitedDocument(info: info, read: nil)
      page.item(
        [], strong: document.name,
        [info.date?.spoken ?? "undated", document.file, info.id].compactMap { $0 }.joined(separator: ", "))
    }
    try run.write(page.bytes())
    run.account.written = facts.count + offices.count + events.count + dossiers.count + own.count
  }

  private func event(_ event: Happening, _ subject: Subject, in page: inout MarkdownPage) {
    page.item(event.evidence, strong: event.date?.spoken ?? "undated", Wording.headline(event))
    let others = event.parties.filter { !$0.isSame(as: subject) }.map { Wording.flat($0.name) }.once()
    if !others.isEmpty { page.below("with " + Wording.list(others)) }
    if let place = event.place, !event.summary.contains(place) { page.below(Wording.flat(place)) }
    for report in event.told { page.further(Wording.report(report), report.evidence) }
  }

  private func dossier(_ dossier: Dossier, in page: inout MarkdownPage) {
    page.item([], strong: "Claim", "“\(Wording.flat(dossier.proposition))”")
    for statement in dossier.statements {
      let date = statement.dateOrPublished.map { " (\($0.spoken))" } ?? ""
      let words = "\(Wording.chain(statement)) \(Wording.verb(statement.stance))\(date): "
      page.further(words + "“\(Wording.flat(statement.content))”", statement.evidence)
    }
    for event in dossier.later {
      page.further("later, stated: " + Wording.headline(event), event.evidence)
    }
  }
}

/// A page of Markdown under way, with its footnotes.
package struct MarkdownPage {
  private var body = ""
  private var notes: [String: Int] = [:]
  private var order: [Citation] = []

  mutating func heading(_ level: Int, _ text: String) {
    body += String(repeating: "#", count: level) + " \(Self.escaped(Wording.flat(text)))\n\n"
  }

  mutating func paragraph(_ text: String) { body += Self.escaped(Wording.flat(text)) + "\n\n" }

  /// A section of items; nothing where there are none.
  mutating func section<Item>(
    _ title: String, _ items: [Item], _ write: (inout MarkdownPage, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    heading(2, title)
    for item in items { write(&self, item) }
    body += "\n"
  }

  mutating func item(_ citations: [Citation], strong: String, _ text: String) {
    body += "- **\(Self.escaped(Wording.flat(strong)))** \(Self.escaped(text))\(marks(citations))\n"
  }

  /// A line below an item.
  mutating func below(_ text: String) { body += "  - \(Self.escaped(Wording.flat(text)))\n" }

  /// A line below an item, with its evidence.
  mutating func further(_ text: String, _ citations: [Citation]) {
    body += "  - \(Self.escaped(Wording.flat(text)))\(marks(citations))\n"
  }

  /// `[^1][^2]`; a place has the same number wherever it is cited.
  private mutating func marks(_ citations: [Citation]) -> String {
    citations.map { citation in
      let place = Identifier.of(citation)
      if notes[place] == nil {
        order.append(citation)
        notes[place] = order.count
      }
      return "[^\(notes[place] ?? 0)]"
    }.once().joined()
  }

  func bytes() -> [UInt8] {
    var text = body
    for (index, citation) in order.enumerated() {
      text += "[^\(index + 1)]: \(Self.escaped(Wording.cited(citation)))\n"
    }
    return Array(text.utf8)
  }

  /// The text with all that Markdown or HTML would take for a mark made plain.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    var isFirst = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", ">", "$": escaped += "\\" + String(Character(scalar))
      // At the beginning of a line these make a list or a heading of it.
      case "-", "+", "=": escaped += (isFirst ? "\\" : "") + String(Character(scalar))
      default: escaped.unicodeScalars.append(scalar)
      }
      isFirst = false
    }
    // "1986. A year" is an item of a list.
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let mark = escaped.dropFirst(digits.count).first, mark == "." || mark == ")" {
      escaped.insert("\\", at: escaped.index(escaped.startIndex, offsetBy: digits.count))
    }
    return escaped
  }
}

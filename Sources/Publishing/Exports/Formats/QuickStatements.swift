import Archive
import Chronology
import Records

/// Commands of Wikidata's QuickStatements, version 1, with tabs between the fields: a block a person of whom an office
/// or a fact of life is known.
///
/// Somebody whose item is known (`ExportOptions.items`) is given statements; for others there is a `CREATE` with `LAST`
/// lines, to be looked at before it is run: Wikidata may know them. A value whose item is not known stands as its name
/// in brackets, which QuickStatements refuses until a Q-number is put there. Claims and events are left out: Wikidata
/// has statements only.
struct QuickStatements {
  let run: ExportRun

  func write() throws {
    try run.people { subject in
      let facts = try run.facts(of: subject).filter { Self.properties[$0.property] != nil }
      let terms = try run.terms(of: subject)
      guard !facts.isEmpty || !terms.isEmpty else { return }
      let item = try begin(subject, terms)
      for fact in facts { try write(fact, item) }
      for term in terms { try write(term, item) }
    }
  }

  /// Q-number, or `LAST` of a new item that has its names.
  private func begin(_ subject: Subject, _ terms: [Term]) throws -> String {
    if let known = known(subject) { return known }
    try command(["CREATE"])
    try command(["LAST", "Len", Self.string(subject.name)])
    // Of people of one name the description tells which one it is.
    if let office = terms.last.map({ Wording.office($0) }), office.count <= 250 {
      try command(["LAST", "Den", Self.string(office)])
    }
    for name in subject.names where name != subject.name && name.contains(" ") {
      try command(["LAST", "Aen", Self.string(name)])
    }
    try command(["LAST", "P31", "Q5"])
    return "LAST"
  }

  private func command(_ fields: [String]) throws {
    try run.write(fields.joined(separator: "\t") + "\n")
    run.account.written += 1
  }

  private func known(_ subject: Subject) -> String? {
    run.options.items[subject.handle] ?? run.options.items[subject.name]
  }

  /// A value that is an item: its number, else its name in brackets.
  private func item(_ name: String, handle: String? = nil) -> String {
    let name = Self.field(name)
    if let known = handle.flatMap({ run.options.items[$0] }) ?? run.options.items[name] { return known }
    run.account.missingItems += 1
    return "[\(name)]"
  }
}

// Facts and terms.
extension QuickStatements {
  private enum ValueKind { case item, date, text, link }

  private static let properties: [Property: (id: String, kind: ValueKind)] = [
    .birthDate: ("P569", .date), .deathDate: ("P570", .date), .birthPlace: ("P19", .item),
    .deathPlace: ("P20", .item), .birthName: ("P1477", .text), .nativeName: ("P1559", .text),
    .nationality: ("P27", .item), .education: ("P69", .item), .party: ("P102", .item),
    .religion: ("P140", .item), .spouse: ("P26", .item), .children: ("P40", .item), .father: ("P22", .item),
    .mother: ("P25", .item), .siblings: ("P3373", .item), .occupation: ("P106", .item),
    .residence: ("P551", .item), .award: ("P166", .item), .causeOfDeath: ("P509", .item),
    .website: ("P856", .link),
  ]

  private func write(_ fact: LifeFact, _ subject: String) throws {
    guard let property = Self.properties[fact.property] else { return }
    var fields = [subject, property.id]
    switch property.kind {
    case .date:
      guard let date = try? EDTF(fact.value), let value = WikidataTime.statement(date) else {
        run.account.inexact += 1
        return
      }
      fields += [value.value] + value.qualifiers
    // How many children there are has a property of its own.
    case .item where fact.property == .children && fact.value.allSatisfy(\.isNumber):
      fields = [subject, "P1971", fact.value]
    case .item: fields.append(item(fact.value))
    case .text: fields.append(Self.text(fact.value, "und"))
    case .link: fields.append(Self.string(fact.value))
    }
    if property.kind != .date, let date = fact.date {
      let isSpan = fact.property == .education || fact.property == .residence
      if let ends = date.ends, isSpan {
        fields += qualifiers(ends.start, .start) + qualifiers(ends.end, .end)
      } else if let time = date.plain.flatMap(WikidataTime.value) {
        // A degree's year is when somebody left; a marriage's when it began, a prize's when it was given.
        fields += [isSpan ? "P582" : fact.property == .spouse ? "P580" : "P585", time]
      } else {
        run.account.inexact += 1
      }
    }
    if fact.isDisputed { fields += Self.disputed }
    try command(fields + references(fact.evidence))
  }

  /// "sourcing circumstances: disputed".
  private static let disputed = ["P1480", "Q18912752"]

  private func write(_ term: Term, _ subject: String) throws {
    var fields = [subject, "P39", item(Wording.office(term))]
    fields += qualifiers(term.start, .start) + qualifiers(term.end, .end)
    for (property, people) in [("P1365", term.predecessors), ("P1366", term.successors)] {
      for named in people {
        fields += [property, item(named.name, handle: try run.subject(named.id).handle)]
      }
    }
    if let district = term.constituency { fields += ["P768", item(district)] }
    if !term.differences.isEmpty { fields += Self.disputed }
    try command(fields + references(term.evidence))
  }

  private enum End { case start, end }

  /// When a term begins or ends; what is less exact than a date is the earliest and the latest it may be.
  private func qualifiers(_ date: EDTF?, _ end: End) -> [String] {
    guard let date else { return [] }
    if let time = date.unqualified.flatMap(WikidataTime.value) {
      return [end == .start ? "P580" : "P582", time] + WikidataTime.doubt(date)
    }
    run.account.inexact += 1
    let bounds = WikidataTime.bounds(date)
    let properties = end == .start ? ("P1319", "P8555") : ("P8554", "P12506")
    return (bounds.first.map { [properties.0, $0] } ?? [])
      + (bounds.last.map { [properties.1, $0] } ?? []) + WikidataTime.doubt(date)
  }
}

// Where it is said.
extension QuickStatements {
  /// A reference a document, at most five: address, title, date, when it was read, and the words.
  private func references(_ citations: [Citation]) throws -> [String] {
    var met: Set<String> = []
    var fields: [String] = []
    for citation in citations.telling where met.count < 5 && met.insert(citation.document).inserted {
      let document = try run.document(citation)
      let language = document.info.language ?? "und"
      var block: [(String, String)] = []
      if let url = document.url { block.append(("S854", Self.string(url))) }
      if let title = document.info.title { block.append(("S1476", Self.text(title, language))) }
      if let date = document.info.date?.plain.flatMap(WikidataTime.value) { block.append(("S577", date)) }
      if document.url != nil, let read = document.read,
        let day = (try? EDTF(String(read.prefix(10))))?.plain.flatMap(WikidataTime.value)
      {
        block.append(("S813", day))
      }
      block.append(("S1683", Self.text(citation.text ?? citation.quote, language)))
      for (index, field) in block.enumerated() {
        // A mark begins another reference.
        fields += [(index == 0 && !fields.isEmpty ? "!" : "") + field.0, field.1]
      }
    }
    return fields
  }

  static func string(_ text: String) -> String { "\"\(field(text))\"" }

  static func text(_ text: String, _ language: String) -> String {
    let words = field(text)
    // The longest text that Wikidata takes has 1,500 characters.
    let cut = words.count > 1_400 ? String(words.prefix(1_399)) + "…" : words
    return "\(language):\"\(cut)\""
  }

  /// A text without what parts fields and lines (tab, bar, line feed) or begins a comment.
  static func field(_ text: String) -> String {
    Wording.flat(text).replacing("|", with: "¦").replacing("/*", with: "/ *").replacing("*/", with: "* /")
  }
}

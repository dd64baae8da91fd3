import Archive
import Chronology
import Publishing
import Records

/// Two documents, side by side: what only one of them says.
struct ComparePage: Page {
  let one: DocumentRecords?
  let other: DocumentRecords?
  let changes: [Change]
  let documents: [DocumentEntry]

  init(_ call: Call) throws {
    func records(_ name: String) throws -> DocumentRecords? {
      guard let id = call[name] else { return nil }
      guard let records = try call.archive.records(of: id) else {
        throw Problem(404, "No such document", "No document “\(id)” is in this archive.")
      }
      return records
    }
    one = try records("one")
    other = try records("other")
    changes = if let one, let other { Archive.changes(from: one, to: other) } else { [] }
    documents = try call.archive.documents(limit: 500)
  }

  var title: String { "Compare sources" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.raw("<h1>Compare sources</h1>")
    html.tag("form", ["action": "/compare", "class": "filters", "aria-label": "Documents to compare"]) {
      html in
      for (name, chosen) in [("one", one), ("other", other)] {
        html.tag("label") { html in
          html.text(name + " ")
          html.tag("select", ["name": name, "required": ""]) { html in
            html.raw("<option value=\"\">choose a document</option>")
            for entry in documents {
              html.tag(
                "option",
                ["value": entry.info.id, "selected": entry.info.id == chosen?.document.id ? "" : nil],
                entry.info.title ?? Wording.document(id: entry.info.id, title: nil, source: entry.info.source)
              )
            }
          }
        }
      }
      html.raw("<button>Compare</button>")
    }
    guard let one, let other else {
      html.raw("<p class=\"empty\">Choose two documents; a person’s page compares all its sources.</p>")
      return
    }
    html.raw("<div class=\"columns two\">")
    for (records, kind) in [(one, Change.Kind.lost), (other, .gained)] {
      let only = changes.filter { $0.kind == kind }
      html.tag("section") { html in
        html.tag("h2") { html in
          html.raw("Only in ")
          html.name(
            records.document.title ?? records.document.id, call.link(Addresses.document(records.document.id)))
          html.tag("span", ["class": "count"], " \(only.count)")
        }
        if only.isEmpty { html.raw("<p class=\"empty\">Nothing that the other does not say.</p>") }
        html.tag("ul", ["class": "plain"]) { html in
          for change in only {
            html.tag("li") { $0.change(change) }
          }
        }
      }
    }
    html.raw("</div>")
  }

  func write(_ json: inout JSONWriter, _ call: Call) {
    json.field("from", one?.document.id)
    json.field("to", other?.document.id)
    json.fields(changes)
  }
}

/// What each source says of somebody, side by side.
struct SourcesPage: Page {
  let profile: Profile
  let documents: [DocumentInfo]

  init(_ call: Call) throws {
    let subject = try call.subject()
    profile = try call.archive.profile(of: subject, asOf: try call.asOf)
    documents = Array(try call.archive.documents(naming: subject).prefix(40))
  }

  var title: String { "\(profile.subject.name): sources compared" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.tag("h1") { html in
      html.name(profile.subject.name, call.link(Addresses.person(profile.subject.handle)))
      html.raw(": what each source says")
    }
    html.tag("div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": "Sources compared"]) {
      html in
      html.tag("table", ["class": "grid compare"]) { html in
        html.tag("thead") { html in
          html.tag("tr") { html in
            html.raw("<th scope=\"col\">Statement</th>")
            for document in documents {
              html.tag("th", ["scope": "col"]) { html in
                html.name(
                  Wording.document(id: document.id, title: document.title, source: document.source),
                  call.link(Addresses.document(document.id)))
              }
            }
          }
        }
        html.tag("tbody") { html in
          for term in profile.offices {
            row(
              "\(term.office), \(Wording.held(term))", term.evidence, disputed: !term.differences.isEmpty,
              readings: term.differences.flatMap(\.sides), &html, call)
          }
          for fact in profile.facts {
            row(
              "\(Wording.parted(fact.property.rawValue)): \(Wording.value(fact))", fact.evidence,
              disputed: fact.isDisputed, readings: [], &html, call)
          }
        }
      }
    }
  }

  private func row(
    _ words: String, _ evidence: [Citation], disputed: Bool, readings: [Side], _ html: inout HTML,
    _ call: Call
  ) {
    html.tag("tr") { html in
      html.tag("th", ["scope": "row", "dir": "auto"]) { html in
        html.text(words)
        if disputed { html.raw(" <span class=\"mark disputed\">disputed</span>") }
      }
      for document in documents {
        html.tag("td") { html in
          let own = readings.filter { $0.evidence.contains { $0.document == document.id } }.map {
            (try? EDTF($0.value))?.spoken ?? $0.value
          }
          guard let first = evidence.first(where: { $0.document == document.id }) else {
            html.raw("<span class=\"faint\" title=\"says nothing of it\">–</span>")
            return
          }
          html.tag(
            "a", ["href": call.link(Addresses.place(first)), "title": HTML.cut(first.text ?? first.quote)],
            own.isEmpty ? "says so" : own.joined(separator: ", "))
        }
      }
    }
  }

  func write(_ json: inout JSONWriter, _ call: Call) { json.fields(profile, asOf: nil) }
}

/// Where documents disagree.
struct ConflictsPage: Page {
  let conflicts: [Disagreement]
  let subject: Subject?
  let date: EDTF?
  /// Where the next answer goes on: a conflict's id in a large archive, else how many to pass over.
  let next: String?
  private let isFirst: Bool
  private static let size = 100

  init(_ call: Call) throws {
    subject = try call["of"].map { try call.subject($0) }
    date = try call.asOf
    let kind = call["kind"]
    isFirst = call["from"] == nil
    if let subject {
      conflicts = try call.archive.conflicts(of: subject, kind: kind, asOf: date)
      next = nil
      return
    }
    // Of many people the next that are met: to put them into the order of names all would have to be looked at.
    if kind == nil, date == nil, try call.archive.isLarge() {
      let open: [OpenConflict]
      do {
        open = try call.archive.openConflicts(limit: Self.size + 1, after: call["from"])
      } catch is ReviewError {
        throw Problem(410, "Gone", "The conflict “\(call["from"] ?? "")” is settled: begin anew.")
      }
      conflicts = open.prefix(Self.size).map(\.conflict)
      next = open.count > Self.size ? open[Self.size - 1].id : nil
      return
    }
    let start = try call.number("from", 0...10_000_000, standard: 0)
    var found: [Disagreement] = []
    try call.archive.conflicts(kind: kind, asOf: date) { some in
      found += some
      return found.count <= start + Self.size
    }
    conflicts = Array(found.dropFirst(start).prefix(Self.size))
    next = found.count > start + Self.size ? String(start + Self.size) : nil
  }

  var title: String { "Conflicts" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.raw("<h1>Where sources disagree</h1>")
    if conflicts.isEmpty { html.raw("<p class=\"empty\">No conflict is known.</p>") }
    var last: String?
    for conflict in conflicts {
      if let name = conflict.subject ?? subject?.name, name != last {
        html.tag("h2") { $0.name(name, call.link(Addresses.search(name))) }
        last = name
      }
      html.conflict(conflict, call)
    }
    html.more(call, next: next, isFirst: isFirst)
  }

  func write(_ json: inout JSONWriter, _ call: Call) {
    json.fields(conflicts, of: subject, asOf: date)
    json.field("next", next)
  }
}

/// Claims about somebody, or by somebody.
struct ClaimsPage: Page {
  let about: Subject?
  let source: Subject?
  let dossiers: Portion<Dossier>
  let date: EDTF?

  init(_ call: Call) throws {
    about = try call["about"].map { try call.subject($0) }
    source = try call["by"].map { try call.subject($0) }
    date = try call.asOf
    guard about != nil || source != nil else {
      throw Problem(
        400, "Whose claims?", "Say whom the claims are about (about=NAME) or who says them (by=NAME).")
    }
    let (about, source, date) = (about, source, date)
    dossiers = try Portion(call, size: 100) { start, _ in
      try call.archive.claims(about: about, by: source, asOf: date).dropFirst(start)
    }
  }

  var title: String {
    "Claims" + (about.map { " about \($0.name)" } ?? "") + (source.map { " by \($0.name)" } ?? "")
  }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.tag("h1", ["dir": "auto"], title)
    if dossiers.items.isEmpty { html.raw("<p class=\"empty\">No claim is known.</p>") }
    for dossier in dossiers.items { try html.dossier(dossier, call, level: 2) }
    html.more(call, dossiers)
  }

  func write(_ json: inout JSONWriter, _ call: Call) {
    json.fields(dossiers.items, about: about, by: source, asOf: date)
    json.next(dossiers)
  }
}

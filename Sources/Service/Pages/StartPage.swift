import Archive
import Publishing
import Records

/// The first page: what the archive holds, what was read lately, what waits.
struct StartPage: Page {
  /// nil while a large archive is counted for the first time.
  let inventory: Inventory?
  let documents: [DocumentInfo]
  let offices: [OfficeEntry]
  let doubts: [IdentityDoubt]
  let conflicts: [OpenConflict]

  init(_ call: Call) throws {
    let count =
      call["known-on"] == nil && call.site.wantsPage(call.request)
      ? try call.site.overview.current() : try Overview.Count(call.archive)
    documents = try call.archive.latestDocuments(10)
    inventory = count?.inventory
    (offices, doubts, conflicts) = (count?.offices ?? [], count?.doubts ?? [], count?.conflicts ?? [])
  }

  var title: String { "Chancery" }

  private static let shown = [
    "documents", "people", "bodies", "places", "facts", "occupancies", "events stated", "events claimed",
    "claims",
    "conflicts",
  ]

  func write(_ html: inout HTML, _ call: Call) throws {
    html.raw("<h1>What is known, and who says so</h1>")
    guard !documents.isEmpty else {
      html.raw("<p class=\"empty\">Nothing has been read yet. <a href=\"/read\">Read a document</a>, or run ")
      html.raw("<code>chancery read PATH</code> with this archive.</p>")
      return
    }
    html.tag("dl", ["class": "counts"]) { html in
      for count in inventory?.counts ?? [] where Self.shown.contains(count.name) {
        html.tag("div") { html in
          html.tag("dt", count.name)
          html.tag("dd", Wording.grouped(count.count))
        }
      }
    }
    if inventory == nil { html.raw("<p class=\"empty\">What the archive holds is being counted.</p>") }
    html.raw("<div class=\"columns\">")
    html.section("read", "Read lately") { html in
      html.tag("ul", ["class": "plain"]) { html in
        for document in documents { html.tag("li") { $0.document(document, call) } }
      }
      html.raw("<p><a href=\"/documents\">All documents</a></p>")
    }
    html.section("offices", "Offices", isEmpty: offices.isEmpty) { html in
      html.tag("ul", ["class": "plain"]) { html in
        for office in offices { html.tag("li") { $0.office(office, call) } }
      }
      html.raw(
        "<p><a href=\"/offices\">All offices</a> · <a href=\"/conflicts\">Where sources disagree</a></p>")
    }
    html.section("doubts", "Waiting for a decision") { html in
      if doubts.isEmpty, conflicts.isEmpty { html.raw("<p class=\"empty\">Nothing waits.</p>") }
      html.tag("ul", ["class": "plain"]) { html in
        for doubt in doubts {
          html.tag("li") { html in
            html.name(doubt.one.name, call.link(Addresses.person(doubt.one.handle)))
            html.raw(" and ")
            html.name(doubt.other.name, call.link(Addresses.person(doubt.other.handle)))
            html.tag("span", ["class": "faint"], ": one or two?")
          }
        }
        for open in conflicts {
          html.tag("li") { html in
            html.name(open.subject.name, call.link(Addresses.person(open.subject.handle)))
            html.text(": " + HTML.cut(open.conflict.explanation))
          }
        }
      }
      if !doubts.isEmpty || !conflicts.isEmpty { html.raw("<p><a href=\"/review\">Review them</a></p>") }
    }
    html.raw("</div>")
  }

  func write(_ json: inout JSONWriter, _ call: Call) { if let inventory { json.fields(inventory) } }
}

extension HTML {
  /// A document with its date, in a line.
  mutating func document(_ info: DocumentInfo, _ call: Call) {
    name(
      info.title ?? Wording.document(id: info.id, title: nil, source: info.source),
      call.link(Addresses.document(info.id)))
    if let date = info.date {
      raw(" ")
      self.date(date)
    }
    if info.title != nil, let source = info.source {
      tag("span", ["class": "faint"], " " + Wording.document(id: info.id, title: nil, source: source))
    }
  }

  /// An office with how many held it, in a line.
  mutating func office(_ entry: OfficeEntry, _ call: Call) {
    name(entry.office, call.link(Addresses.office(entry.key)))
    if let place = entry.jurisdiction, !entry.office.contains(place) {
      tag("span", ["class": "faint"], ", \(place)")
    }
    tag("span", ["class": "faint"], " \(Wording.count(entry.holders, "holder"))")
  }
}

import Archive
import Chronology
import Publishing
import Records

/// The offices of the archive.
struct OfficesPage: Page {
  let words: String
  let offices: Portion<OfficeEntry>

  init(_ call: Call) throws {
    words = call["q"] ?? ""
    let words = words
    offices = try Portion(call, size: 100) {
      try call.archive.offices(having: words, limit: $1, after: $0)
    }
  }

  var title: String { "Offices" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.raw("<h1>Offices</h1>")
    html.tag(
      "form", ["action": "/offices", "class": "filters", "role": "search", "aria-label": "Search offices"]
    ) { html in
      html.open(
        "input",
        [
          "type": "search", "name": "q", "value": words, "aria-label": "Words of an office",
          "placeholder": "ambassador russia",
        ])
      html.raw(" <button>Search</button>")
    }
    guard !offices.items.isEmpty else {
      html.raw(
        "<p class=\"empty\">No office has these words. Use words of its title, body, country or district.</p>"
      )
      return
    }
    html.tag("ul", ["class": "plain"]) { html in
      for office in offices.items { html.tag("li") { $0.office(office, call) } }
    }
    html.more(call, offices)
  }

  func write(_ json: inout JSONWriter, _ call: Call) {
    json.key("offices")
    json.array(offices.items) { json, office in
      json.object {
        $0.field("key", office.key)
        $0.field("office", office.office)
        $0.field("jurisdiction", office.jurisdiction)
        $0.field("holders", office.holders)
      }
    }
    json.next(offices)
  }
}

/// An office: who held it, in order, with gaps and overlaps.
struct OfficePage: Page {
  let key: String
  let succession: Succession
  let date: EDTF?

  init(_ call: Call) throws {
    key = call.parameters["office"] ?? ""
    date = try call.asOf
    guard let succession = try call.archive.succession(inOffice: key, asOf: date) else {
      throw Problem(
        404, "No such office", "No office “\(key)” is in this archive.",
        choices: [.init(text: "Search offices", address: "/offices?q=\(Percent.encode(key))")])
    }
    self.succession = succession
  }

  var title: String { succession.office }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.tag("h1", ["dir": "auto"], succession.office)
    let kinds = Set(succession.notes.map(\.kind))
    html.tag(
      "p", ["class": "under"],
      "\(Wording.count(succession.terms.count, "term"))"
        + (succession.isShared ? ", several hold it at a time" : "")
        + (kinds.isEmpty
          ? "" : ", \(Wording.count(succession.notes.count, "oddity", "oddities")) in the order"))
    try html.section("offices", "Succession", isEmpty: succession.terms.isEmpty) { html in
      try TimelineChart(bars: bars, dots: [], isStaggered: true).write(&html, call)
      try html.terms(succession.terms, call, showsHolder: true, notes: succession.notes)
    }
  }

  private var bars: [TimelineChart.Bar] {
    let odd = Set(succession.notes.filter { $0.kind == .overlap || $0.kind == .reversed }.map(\.term))
    var bars: [TimelineChart.Bar] = []
    var last: EDTF?
    for (index, term) in succession.terms.enumerated() {
      if succession.notes.contains(where: { $0.term == index && $0.kind == .gap }), let last,
        let start = term.start
      {
        bars.append(.init(label: "nobody is known", start: last, end: start, isGap: true))
      }
      bars.append(
        .init(
          label: term.holder, start: term.start, end: term.end, isOpen: !term.former && term.end == nil,
          isOdd: odd.contains(index)))
      if let end = term.end, (end.latest ?? 0) > (last?.latest ?? .min) { last = end }
    }
    return bars
  }

  func write(_ json: inout JSONWriter, _ call: Call) { json.fields([succession], asOf: date) }
}

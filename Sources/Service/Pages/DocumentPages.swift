import Archive
import Publishing
import Records

/// The documents of the archive.
struct DocumentsPage: Page {
  let documents: Portion<DocumentEntry>

  init(_ call: Call) throws {
    documents = try Portion(call, size: 200, most: 100_000_000) {
      try call.archive.documents(limit: $1, after: $0)
    }
  }

  var title: String { "Documents" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.raw("<h1>Documents</h1>")
    guard !documents.items.isEmpty else {
      html.raw("<p class=\"empty\">Nothing has been read yet. <a href=\"/read\">Read a document</a>.</p>")
      return
    }
    html.tag("div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": "Documents"]) { html in
      html.tag("table", ["class": "grid"]) { html in
        html.raw(
          "<thead><tr><th scope=\"col\">Title</th><th scope=\"col\">Date</th><th scope=\"col\">Form</th>")
        html.raw(
          "<th scope=\"col\">People</th><th scope=\"col\">Records</th><th scope=\"col\">Bytes</th></tr></thead>"
        )
        html.tag("tbody") { html in
          for entry in documents.items {
            html.tag("tr") { html in
              html.tag("td") { html in
                html.name(
                  entry.info.title
                    ?? Wording.document(id: entry.info.id, title: nil, source: entry.info.source),
                  call.link(Addresses.document(entry.info.id)))
              }
              html.tag("td", ["class": "when"]) { $0.date(entry.info.date) }
              html.tag("td", entry.info.format)
              for number in [entry.people, entry.records, entry.info.length] {
                html.tag("td", ["class": "number"], Wording.grouped(number))
              }
            }
          }
        }
      }
    }
    html.more(call, documents)
    html.exports("/export", call, ofOne: false)
  }

  func write(_ json: inout JSONWriter, _ call: Call) {
    json.fields(documents.items, known: call.archive.known)
    json.next(documents)
  }
}

/// A document: its text, with every record marked where it stands.
struct DocumentPage: Page {
  let records: DocumentRecords
  let bytes: [UInt8]
  let window: Range<Int>
  /// The same with those that count no more, which the page shows with what was decided.
  let all: DocumentRecords
  /// What was decided about records, by their ids.
  let verdicts: [String: [String]]

  init(_ call: Call) throws {
    let id = call.parameters["document"] ?? ""
    guard let records = try call.archive.records(of: id), let bytes = try call.archive.bytes(of: id) else {
      throw Problem(
        404, "No such document",
        "No document “\(id)” is in this archive, or another version has taken its place.",
        choices: [.init(text: "All documents", address: "/documents")])
    }
    self.records = records
    self.bytes = bytes
    verdicts = try call.archive.verdicts(in: id)
    all =
      verdicts.isEmpty ? records : try call.archive.reader(withEverything: true).records(of: id) ?? records
    let start = try call.number("from", 0...(1 << 40), standard: 0)
    let first = min(Addresses.window(start), bytes.count)
    window = first..<min(first + Addresses.windowSize, bytes.count)
  }

  var title: String {
    records.document.title
      ?? Wording.document(id: records.document.id, title: nil, source: records.document.source)
  }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.tag("h1", ["dir": "auto"], title)
    html.tag("p", ["class": "under"]) { html in
      let info = records.document
      html.text("\(info.format), \(Wording.grouped(info.length)) bytes")
      if let date = info.date {
        html.raw(", ")
        html.date(date)
      }
      for word in [info.author, info.publisher, info.source].compactMap({ $0 }) { html.text(" · " + word) }
      if let url = info.url, url.hasPrefix("https://") || url.hasPrefix("http://") {
        html.raw(" · ")
        html.tag("a", ["href": url, "rel": "noreferrer noopener external"], "where it came from")
      }
      html.raw(" · ")
      html.tag("a", ["href": "/compare?one=\(Percent.encode(info.id))"], "compare with another")
      html.raw(" · ")
      html.tag("a", ["href": Addresses.document(info.id) + "/versions"], "versions")
    }
    html.raw("<div class=\"document\">")
    let marks = DocumentMarks(all, window)
    let markup = Markup(
      bytes, format: records.document.format, window: window,
      evidence: marks.entries.flatMap { $0.evidence.map { $0.start..<max($0.start, $0.end) } })
    html.tag("section", ["class": "text", "aria-label": "Text"]) { html in
      pages(&html, call)
      if !markup.runs.isEmpty {
        html.raw("<input type=\"checkbox\" id=\"markup\"> <label for=\"markup\">with its markup</label>")
      }
      html.tag("pre", ["dir": "auto"]) { marks.write(bytes, markup.runs, &$0) }
      pages(&html, call)
    }
    html.tag("section", ["class": "records", "aria-label": "Records"]) { html in
      html.tag("p", ["class": "key"]) { html in
        for kind in ["fact", "occupancy", "event", "claim"] {
          html.tag("span", ["class": "mark \(kind)"], kind)
        }
      }
      html.tag("ul", ["class": "plain"]) { html in
        for entry in marks.entries {
          html.tag("li", ["id": "r-\(entry.id)", "class": "record \(entry.kind)", "data-record": entry.id]) {
            html in
            html.tag("a", ["href": "#b\(entry.start)", "dir": "auto"], HTML.cut(entry.text))
            for verdict in verdicts[entry.id] ?? [] {
              html.raw(" ")
              html.tag("span", ["class": "mark disputed", "dir": "auto"], verdict)
            }
            html.tag("details") { html in
              html.tag("summary", "\(entry.kind) \(entry.id)")
              for piece in entry.evidence {
                html.tag("q", ["dir": "auto"], HTML.cut(piece.quote))
                html.tag(
                  "p", ["class": "faint"], "bytes \(piece.start)–\(piece.end), \(piece.method.rawValue)")
              }
              if call.viewer.role == .reviewer { decide(entry, &html, call) }
            }
          }
        }
      }
      if marks.others > 0 {
        html.tag(
          "p", ["class": "faint"], "\(Wording.count(marks.others, "record")) in other parts of the text")
      }
    }
    html.raw("</div>")
  }

  /// A form by which a reviewer says that a record is right, or wrong, or has another value.
  private func decide(_ entry: DocumentMarks.Entry, _ html: inout HTML, _ call: Call) {
    html.verdict(call, "/review/record", of: "record", "\(records.document.id)/\(entry.id)") { html in
      html.raw("<button name=\"verdict\" value=\"accept\">Right</button>")
      html.raw("<button name=\"verdict\" value=\"reject\">Wrong</button>")
      html.raw(
        "<label>or <input name=\"edit\" placeholder=\"end=1994-05\" size=\"14\" aria-label=\"Field and value\"></label>"
      )
      html.raw("<button name=\"verdict\" value=\"edit\">Change</button>")
    }
  }

  /// Links to the parts of a long document.
  private func pages(_ html: inout HTML, _ call: Call) {
    guard bytes.count > Addresses.windowSize else { return }
    html.tag("p", ["class": "more"]) { html in
      html.text(
        "bytes \(Wording.grouped(window.lowerBound)) to \(Wording.grouped(window.upperBound)) of \(Wording.grouped(bytes.count))"
      )
      for (start, words) in [
        (window.lowerBound - Addresses.windowSize, "before"), (window.upperBound, "after"),
      ] where start >= 0 && start < bytes.count {
        html.raw(" ")
        html.tag("a", ["href": call.address(with: ["from": String(start)])], words)
      }
    }
  }

  func write(_ json: inout JSONWriter, _ call: Call) {
    records.write(to: &json)
  }
}

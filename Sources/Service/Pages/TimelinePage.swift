import Archive
import Chronology
import Publishing
import Records

/// Somebody's life by date: facts, terms, events.
struct TimelinePage: Page {
  let subject: Subject
  let entries: [TimelineEntry]
  let date: EDTF?

  init(_ call: Call) throws {
    let (subject, date) = (try call.subject(), try call.asOf)
    entries = try call.archive.timeline(of: subject, asOf: date).filter { entry in
      date.map { entry.happened(by: $0) != .no } ?? true
    }
    self.subject = subject
    self.date = date
  }

  var title: String { "\(subject.name): timeline" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.tag("h1") { html in
      html.name(subject.name, call.link(Addresses.person(subject.handle)))
      html.raw(": timeline")
    }
    if entries.isEmpty {
      html.raw("<p class=\"empty\">Nothing with a date is known. Choose a later date above.</p>")
    }
    try html.tag("table", ["class": "rows"]) { html in
      for entry in entries {
        switch entry {
        case .event(let event): try html.event(event, call)
        case .fact(let fact):
          row(entry, Wording.parted(fact.property.rawValue) + ": " + Wording.value(fact), &html, call)
        case .begins(let term): row(entry, "becomes " + term.office, &html, call)
        case .ends(let term): row(entry, "ceases to be " + term.office, &html, call)
        }
      }
    }
  }

  private func row(_ entry: TimelineEntry, _ words: String, _ html: inout HTML, _ call: Call) {
    html.tag("tr") { html in
      html.tag("td", ["class": "when"]) { html in
        html.date(entry.date)
        html.answer(date.map { entry.happened(by: $0) })
      }
      html.tag("td") { html in
        html.tag("span", ["dir": "auto"], words)
        html.evidence(entry.evidence, call)
      }
    }
  }

  func write(_ json: inout JSONWriter, _ call: Call) { json.fields(entries, of: subject, asOf: date) }
}

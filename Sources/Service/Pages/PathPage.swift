import Archive
import Chronology
import Publishing
import Records

/// The shortest chain of contacts and shared offices from one person to another.
struct PathPage: Page {
  let one: Subject
  let other: Subject
  let answer: ChainAnswer
  let options: ChainOptions

  init(_ call: Call) throws {
    let (one, other) = (try call.subject(), try call.subject(call.parameters["other"] ?? ""))
    guard one.handle != other.handle else {
      throw Problem(400, "One person", "Both names mean \(one.name): choose two.")
    }
    var options = ChainOptions()
    options.longest = try call.number("max-length", 1...12, standard: options.longest)
    options.successions = call["successions"] != nil
    options.asOf = try call.asOf
    answer = try call.archive.path(one, other, options)
    (self.one, self.other, self.options) = (one, other, options)
  }

  var title: String { "From \(one.name) to \(other.name)" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.tag("h1") { html in
      html.raw("From ")
      html.name(one.name, call.link(Addresses.person(one.handle)))
      html.raw(" to ")
      html.name(other.name, call.link(Addresses.person(other.handle)))
    }
    html.tag(
      "form",
      ["action": Addresses.path(one.handle, other.handle), "class": "filters", "aria-label": "Length"]
    ) { html in
      html.raw("<label>links at most ")
      html.open(
        "input",
        ["type": "number", "name": "max-length", "min": "1", "max": "12", "value": String(options.longest)])
      html.raw("</label> <label>")
      html.open(
        "input",
        ["type": "checkbox", "name": "successions", "value": "1", "checked": options.successions ? "" : nil])
      html.raw(" over predecessors and successors</label> <button>Search</button>")
    }
    switch answer {
    case .chain(let chain): try html.chain(chain, call)
    case .gaveUp(let people):
      html.tag(
        "p", ["class": "empty"],
        "No chain was found among the first \(Wording.grouped(people)) people; fewer links end sooner.")
    case .none:
      html.tag(
        "p", ["class": "empty"],
        "No chain of \(Wording.count(options.longest, "link")) or fewer is known. More links may find one.")
    }
  }

  func write(_ json: inout JSONWriter, _ call: Call) {
    json.fields(answer, from: one, to: other, asOf: options.asOf)
  }
}

extension HTML {
  /// A chain: who stands between, and what joins each to the next.
  mutating func chain(_ chain: Chain, _ call: Call) throws {
    tag("p", ["dir": "auto"], chain.people.joined(separator: " – "))
    if chain.isClaimed { raw("<p class=\"note\">A link of it is only claimed.</p>") }
    try tag("table", ["class": "rows"]) { html in
      for link in chain.links {
        try html.tag("tr", ["class": link.status == .claimed ? "claimed" : nil]) { html in
          html.tag("td", ["class": "when"]) { $0.date(link.date) }
          try html.tag("td") { html in
            if link.status == .claimed { html.raw("<span class=\"mark claimed\">claimed</span> ") }
            html.text("\(link.from) and \(link.to): \(HTML.cut(link.what))")
            if link.certainty == .possibly { html.raw(" <span class=\"faint\">(possibly)</span>") }
            html.evidence(link.evidence, call)
            for report in link.reports { try html.statement(report, call) }
          }
        }
      }
    }
  }
}

/// Somebody's contacts, by date.
struct ContactsPage: Page {
  let subject: Subject
  let contacts: Portion<Happening>
  let date: EDTF?

  init(_ call: Call) throws {
    subject = try call.subject()
    date = try call.asOf
    let (subject, date) = (subject, date)
    contacts = try Portion(call, size: 200) { start, _ in
      try call.archive.contacts(of: subject, asOf: date).dropFirst(start)
    }
  }

  var title: String { "Contacts of \(subject.name)" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.tag("h1") { html in
      html.raw("Contacts of ")
      html.name(subject.name, call.link(Addresses.person(subject.handle)))
    }
    if contacts.items.isEmpty { html.raw("<p class=\"empty\">No meeting or talk is known.</p>") }
    try html.tag("table", ["class": "rows"]) { html in
      for contact in contacts.items { try html.event(contact, call) }
    }
    html.more(call, contacts)
  }

  func write(_ json: inout JSONWriter, _ call: Call) {
    json.fields(contacts.items, of: [subject], asOf: date)
    json.next(contacts)
  }
}

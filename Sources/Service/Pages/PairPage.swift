import Archive
import Chronology
import Publishing
import Records

/// Two people: every contact, who reports and who denies it; and how they are linked otherwise.
struct PairPage: Page {
  let one: Subject
  let other: Subject
  let contacts: [Happening]
  let chain: ChainAnswer
  let date: EDTF?

  init(_ call: Call) throws {
    let (one, other) = (try call.subject(), try call.subject(call.parameters["other"] ?? ""))
    guard one.handle != other.handle else {
      throw Problem(400, "One person", "Both names mean \(one.name): choose two.")
    }
    date = try call.asOf
    contacts = try call.archive.contacts(one, other, asOf: date)
    var options = ChainOptions()
    options.asOf = date
    options.people = 5_000
    options.longest = 3
    chain = contacts.isEmpty ? try call.archive.path(one, other, options) : .none
    (self.one, self.other) = (one, other)
  }

  var title: String { "\(one.name) and \(other.name)" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.tag("h1") { html in
      html.name(one.name, call.link(Addresses.person(one.handle)))
      html.raw(" and ")
      html.name(other.name, call.link(Addresses.person(other.handle)))
    }
    let stated = contacts.filter { $0.status == .stated }.count
    html.tag(
      "p", ["class": "under"],
      contacts.isEmpty
        ? "no contact is known"
        : "\(Wording.count(contacts.count, "contact")): \(stated) stated, \(contacts.count - stated) only claimed"
    )
    if case .chain(let chain) = chain {
      html.section("chain", "How they are linked") { html in
        html.tag("p", ["dir": "auto"], chain.people.joined(separator: " – "))
        if chain.isClaimed { html.raw("<p class=\"note\">A link of it is only claimed.</p>") }
        html.tag("table", ["class": "rows"]) { html in
          for link in chain.links {
            html.tag("tr", ["class": link.status == .claimed ? "claimed" : nil]) { html in
              html.tag("td", ["class": "when"]) { $0.date(link.date) }
              html.tag("td") { html in
                html.text("\(link.from) and \(link.to): \(HTML.cut(link.what))")
                html.evidence(link.evidence, call)
              }
            }
          }
        }
      }
    }
    try html.section("contacts", "Contacts", count: contacts.count, isEmpty: contacts.isEmpty) { html in
      try html.tag("table", ["class": "rows"]) { html in
        for contact in contacts { try html.event(contact, call) }
      }
    }
  }

  func write(_ json: inout JSONWriter, _ call: Call) { json.fields(contacts, of: [one, other], asOf: date) }
}

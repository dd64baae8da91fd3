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
  /// What one says of the other, and what is said of both.
  let dossiers: [Dossier]
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
    dossiers = try Self.said(one, other, contacts, call, date)
    chain = contacts.isEmpty ? try call.archive.path(one, other, options) : .none
    (self.one, self.other) = (one, other)
  }

  /// What stands below a contact already does not stand twice.
  private static func said(
    _ one: Subject, _ other: Subject, _ contacts: [Happening], _ call: Call, _ date: EDTF?
  ) throws -> [Dossier] {
    let told = Set(contacts.flatMap(\.reports))
    let said =
      try call.archive.claims(about: one, by: other, asOf: date)
      + call.archive.claims(about: other, by: one, asOf: date)
      + call.archive.claims(about: one, asOf: date).filter { dossier in
        dossier.statements.contains { statement in statement.parties.contains { $0.isSame(as: other) } }
      }
    var met: Set<Statement> = []
    return said.filter { dossier in
      dossier.statements.contains { !told.contains($0) }
        && dossier.statements.allSatisfy { met.insert($0).inserted }
    }
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
      try html.section("chain", "How they are linked") { try $0.chain(chain, call) }
    }
    html.tag("p") {
      $0.name("The shortest chain between them", call.link(Addresses.path(one.handle, other.handle)))
    }
    try html.section("contacts", "Contacts", count: contacts.count, isEmpty: contacts.isEmpty) { html in
      try html.tag("table", ["class": "rows"]) { html in
        for contact in contacts { try html.event(contact, call) }
      }
    }
    try html.section("claims", "What is said", count: dossiers.count, isEmpty: dossiers.isEmpty) { html in
      for dossier in dossiers { try html.dossier(dossier, call) }
    }
  }

  func write(_ json: inout JSONWriter, _ call: Call) { json.fields(contacts, of: [one, other], asOf: date) }
}

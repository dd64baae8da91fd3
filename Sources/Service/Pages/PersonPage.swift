import Archive
import Chronology
import Publishing
import Records

/// What is known of somebody.
struct PersonPage: Page {
  let profile: Profile
  let date: EDTF?
  let contacts: [Contact]
  let dossiers: [Dossier]
  let documents: [DocumentInfo]

  /// Somebody with whom there were contacts.
  struct Contact {
    let id: SubjectID
    let name: String
    var stated = 0
    var claimed = 0
  }

  /// How many events and dossiers stand on the page; further ones have pages of their own.
  private static let most = 60

  init(_ call: Call) throws {
    let subject = try call.subject()
    date = try call.asOf
    profile = try call.archive.profile(of: subject, asOf: date)
    // Programs get the profile alone, as the command line does.
    guard call.site.wantsPage(call.request) else {
      (contacts, dossiers, documents) = ([], [], [])
      return
    }
    dossiers =
      profile.claimsAbout + profile.claimsBy == 0
      ? [] : try call.archive.claims(about: subject, asOf: date)
    documents = try call.archive.documents(naming: subject)
    var met: [SubjectID: Contact] = [:]
    for event in profile.events where event.kind == .meeting || event.kind == .communication {
      for party in event.parties where !party.isSame(as: subject) {
        var contact = met[party.id] ?? Contact(id: party.id, name: party.name)
        if event.status == .stated { contact.stated += 1 } else { contact.claimed += 1 }
        met[party.id] = contact
      }
    }
    contacts = met.values.sorted { ($1.stated + $1.claimed, $0.name) < ($0.stated + $0.claimed, $1.name) }
  }

  var title: String { profile.subject.name }
  private var subject: Subject { profile.subject }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.tag("h1", ["dir": "auto"], subject.name)
    html.tag("p", ["class": "under"]) { html in
      html.text(Wording.kind(subject.kind) + ", in \(Wording.count(subject.documents, "document"))")
      let others = subject.names.filter { $0 != subject.name }
      if !others.isEmpty {
        html.raw(" · also ")
        for (index, name) in others.prefix(12).enumerated() {
          if index > 0 { html.raw(", ") }
          html.tag("bdi", name)
        }
      }
      html.raw(" · ")
      html.tag("code", ["title": "stands for this name in commands and addresses"], subject.handle)
    }
    contents(&html)
    try html.section("offices", "Offices", count: profile.offices.count, isEmpty: profile.offices.isEmpty) {
      html in
      try TimelineChart(
        bars: profile.offices.map {
          .init(label: $0.office, start: $0.start, end: $0.end, isOpen: !$0.former)
        },
        dots: profile.events.filter { $0.happened != .no }.map {
          .init(label: $0.summary, date: $0.date, isClaimed: $0.status == .claimed)
        }
      ).write(&html, call)
      try html.terms(profile.offices, call)
    }
    html.section("life", "Life", count: profile.facts.count, isEmpty: profile.facts.isEmpty) { html in
      html.tag("table", ["class": "rows"]) { html in
        for fact in profile.facts {
          html.tag("tr") { html in
            html.tag("th", ["scope": "row"], Wording.parted(fact.property.rawValue))
            html.tag("td") { html in
              html.tag("span", ["dir": "auto"], Wording.value(fact))
              if fact.isDisputed { html.raw(" <span class=\"mark disputed\">disputed</span>") }
              html.evidence(fact.evidence, call)
            }
          }
        }
      }
    }
    try html.section("contacts", "Contacts", count: contacts.count, isEmpty: contacts.isEmpty) { html in
      try html.tag("ul", ["class": "chips"]) { html in
        for contact in contacts.prefix(Self.most) {
          try html.tag("li") { html in
            let other = try call.archive.handle(of: contact.id)
            html.name(contact.name, call.link(Addresses.pair(subject.handle, other)))
            let parts = [
              contact.stated > 0 ? "\(contact.stated) stated" : nil,
              contact.claimed > 0 ? "\(contact.claimed) claimed" : nil,
            ].compactMap { $0 }
            html.tag("span", ["class": "faint"], " " + parts.joined(separator: ", "))
          }
        }
      }
      html.tag("p") { html in
        html.tag("a", ["href": call.link("/map?of=\(subject.handle)")], "See them on the map")
      }
    }
    let events = profile.events.filter { $0.happened != .no }
    try html.section("events", "Events", count: events.count, isEmpty: events.isEmpty) { html in
      try html.tag("table", ["class": "rows"]) { html in
        for event in events.suffix(Self.most) { try html.event(event, call, reports: false) }
      }
      if events.count > Self.most {
        html.tag("p") { html in
          html.tag(
            "a", ["href": call.link(Addresses.person(subject.handle) + "/timeline")],
            "All \(events.count) events, with terms and facts, by date")
        }
      }
    }
    try html.section(
      "claims", "Claims about \(subject.name)", count: profile.claimsAbout, isEmpty: dossiers.isEmpty
    ) { html in
      for dossier in dossiers.prefix(Self.most) { try html.dossier(dossier, call) }
      if dossiers.count > Self.most {
        html.tag("p") { html in
          html.tag(
            "a", ["href": call.link("/claims?about=\(subject.handle)")], "All \(dossiers.count) dossiers")
        }
      }
    }
    html.section(
      "conflicts", "Conflicts", count: profile.conflicts.count, isEmpty: profile.conflicts.isEmpty
    ) { html in
      for conflict in profile.conflicts { html.conflict(conflict, call) }
    }
    html.section("sources", "Sources", count: documents.count) { html in
      html.tag("ul", ["class": "plain"]) { html in
        for document in documents.prefix(200) { html.tag("li") { $0.document(document, call) } }
      }
      if documents.count > 1 {
        html.tag("p") { html in
          html.tag(
            "a", ["href": call.link(Addresses.person(subject.handle) + "/sources")], "Compare what they say")
        }
      }
    }
    html.exports(Addresses.person(subject.handle) + "/export", call, ofOne: true)
    if call.viewer.role == .reviewer { decisions(&html, call) }
  }

  private func contents(_ html: inout HTML) {
    html.tag("nav", ["class": "contents", "aria-label": "On this page"]) { html in
      for (id, name, isThere) in [
        ("offices", "Offices", !profile.offices.isEmpty), ("life", "Life", !profile.facts.isEmpty),
        ("contacts", "Contacts", !contacts.isEmpty), ("events", "Events", !profile.events.isEmpty),
        ("claims", "Claims", !dossiers.isEmpty), ("conflicts", "Conflicts", !profile.conflicts.isEmpty),
        ("sources", "Sources", true),
      ] where isThere {
        html.tag("a", ["href": "#" + id], name)
      }
      if profile.claimsBy > 0 {
        html.tag("a", ["href": "/claims?by=\(subject.handle)"], "What they say (\(profile.claimsBy))")
      }
      html.tag("a", ["href": Addresses.person(subject.handle) + "/timeline"], "Timeline")
    }
  }

  /// Merge with somebody, or split by documents.
  private func decisions(_ html: inout HTML, _ call: Call) {
    html.tag("details", ["class": "decide"]) { html in
      html.raw("<summary>Is this one person?</summary>")
      html.tag("form", ["action": "/review/merge", "method": "post"]) { html in
        html.formKey(call)
        html.open("input", ["type": "hidden", "name": "one", "value": subject.handle])
        html.raw(
          "<label>The same as <input name=\"other\" required placeholder=\"a name, or the word with @\"></label> "
        )
        html.raw("<label>because <input name=\"reason\"></label> <button>Merge</button>")
      }
      guard documents.count > 1 else { return }
      html.tag("form", ["action": "/review/split", "method": "post"]) { html in
        html.formKey(call)
        html.open("input", ["type": "hidden", "name": "one", "value": subject.handle])
        html.raw("<fieldset><legend>Somebody else in these documents</legend>")
        for document in documents.prefix(200) {
          html.tag("label", ["class": "choice"]) { html in
            html.open("input", ["type": "checkbox", "name": "document", "value": document.id])
            html.text(
              " " + (document.title ?? Wording.document(id: document.id, title: nil, source: document.source))
            )
          }
        }
        html.raw("</fieldset><label>because <input name=\"reason\"></label> <button>Split</button>")
      }
    }
  }

  func write(_ json: inout JSONWriter, _ call: Call) { json.fields(profile, asOf: date) }
}

extension HTML {
  /// Terms of office in a table.
  mutating func terms(
    _ terms: [Term], _ call: Call, showsHolder: Bool = false, notes: [SuccessionNote] = []
  ) throws {
    try tag("table", ["class": "rows"]) { html in
      for (index, term) in terms.enumerated() {
        try html.tag("tr") { html in
          html.tag("td", ["class": "when"]) { html in
            html.text(Wording.held(term))
            html.answer(term.held)
          }
          try html.tag("td") { html in
            if showsHolder {
              html.name(term.holder, try call.address(of: term.holderID))
            } else {
              html.name(term.office, call.link(Addresses.office(term.officeKey)))
            }
            if term.acting { html.raw(" <span class=\"mark\">acting</span>") }
            let places = Wording.places(term)
            if !showsHolder, !places.isEmpty { html.text(", " + places.joined(separator: ", ")) }
            try html.neighbours(term, call)
            for difference in term.differences {
              html.tag("div", ["class": "conflict"]) { html in
                html.tag("span", ["class": "mark disputed"], "\(difference.property) disputed")
                for side in difference.sides {
                  html.raw(" ")
                  html.text((try? EDTF(side.value))?.spoken ?? side.value)
                  html.evidence(side.evidence, call)
                }
              }
            }
            for note in notes where note.term == index {
              html.tag("p", ["class": "note"]) { html in
                html.tag("b", Wording.parted(note.kind.rawValue))
                html.text(": " + note.text)
              }
            }
            html.evidence(term.evidence, call)
          }
        }
      }
    }
  }

  private mutating func neighbours(_ term: Term, _ call: Call) throws {
    guard !term.neighbours.isEmpty else { return }
    try tag("p", ["class": "parties"]) { html in
      var isFirst = true
      for role in [OfficeRole.predecessor, .successor, .alongside, .under] {
        var met: Set<SubjectID> = []
        let people = term.neighbours.filter { $0.role == role && met.insert($0.id).inserted }
        guard !people.isEmpty else { continue }
        html.text((isFirst ? "" : "; ") + Wording.role(role) + " ")
        isFirst = false
        try html.names(people.map { ($0.id, $0.name) }, call)
      }
    }
  }

  /// Claims that belong together: who says it, who denies it, what came out later.
  ///
  /// `level` is that of its heading, below what stands above it.
  mutating func dossier(_ dossier: Dossier, _ call: Call, level: Int = 3) throws {
    try tag("article", ["class": "dossier"]) { html in
      html.tag(level == 2 ? "h2" : "h3", ["dir": "auto"], Self.cut(dossier.proposition))
      for (index, statement) in dossier.statements.enumerated() {
        try html.statement(statement, call)
        let opposed =
          index < dossier.oppositions.count ? dossier.oppositions[index].filter { $0 > index } : []
        if !opposed.isEmpty {
          html.tag(
            "p", ["class": "opposes"],
            "contradicted by \(opposed.map { "no. \($0 + 1)" }.joined(separator: " and ")) of \(dossier.statements.count)"
          )
        }
      }
      guard !dossier.later.isEmpty else { return }
      html.tag(level == 2 ? "h3" : "h4", "What came out later")
      try html.tag("table", ["class": "rows"]) { html in
        for event in dossier.later { try html.event(event, call, reports: false) }
      }
    }
  }
}

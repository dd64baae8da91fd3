import Archive
import Chronology
import Records

/// JSON-LD 1.1: people, offices, events and claims in the words of schema.org, where each comes from in those of PROV-O,
/// and the very bytes in those of the Web Annotation vocabulary.
///
/// An office is a `Role` of the person, a fact of life a property of the person and, with its evidence, an annotation
/// whose body is the property and its value. What is said by somebody is a `Claim` with `claimInterpreter`, `about` and
/// stance; an event that is only claimed is in the claim's text and no `Event`. Dates that are no plain year, month or
/// day are literals of the Library of Congress' type EDTF.
struct JSONLD {
  let run: ExportRun
  private static let base = "urn:x-chancery:"

  func write() throws {
    try run.write(Self.context)
    var list = JSONList(run)
    try run.people { subject in
      try person(subject, &list)
      for event in try run.ownEvents(of: subject) { try self.event(event, &list) }
    }
    try run.impersonalEvents { try event($0, &list) }
    try run.statements { try claim($0, &list) }
    try run.write("\n]}\n")
  }

  private static let context = """
    {"@context":{"@version":1.1,"@vocab":"https://schema.org/","prov":"http://www.w3.org/ns/prov#",\
    "oa":"http://www.w3.org/ns/oa#","edtf":"http://id.loc.gov/datatypes/edtf/","chancery":"urn:x-chancery:vocabulary:",\
    "quotedFrom":{"@id":"prov:wasQuotedFrom","@type":"@id"},\
    "source":{"@id":"oa:hasSource","@type":"@id"},"target":{"@id":"oa:hasTarget","@type":"@id"},\
    "body":{"@id":"oa:hasBody"},"selector":{"@id":"oa:hasSelector"},"exact":{"@id":"oa:exact"},\
    "start":{"@id":"oa:start"},"end":{"@id":"oa:end"},"about":{"@type":"@id"},"attendee":{"@type":"@id"},\
    "claimInterpreter":{"@type":"@id"},\
    "contradicts":{"@id":"chancery:contradicts","@type":"@id"},"stance":"chancery:stance","chain":"chancery:chain",\
    "after":{"@id":"chancery:after","@type":"@id"},"before":{"@id":"chancery:before","@type":"@id"}},
    "@graph":[
    """

  func id(_ id: String) -> String { Self.base + id }

  func node(_ id: String, _ types: [String], _ body: (inout JSONWriter) throws -> Void) rethrows
    -> JSONWriter
  {
    var json = JSONWriter()
    try json.object {
      $0.field("@id", Self.base + id)
      $0.field("@type", types)
      try body(&$0)
    }
    return json
  }

  /// Somebody or something that another node refers to; one that is not told of on its own account is named once.
  private func reference(_ subject: Subject, _ list: inout JSONList) throws -> String {
    let name = Identifier.of(subject)
    if !run.covers(subject), run.isFirst(name) {
      let types = ["Person": "Person", "Organization": "Organization", "Place": "Place"]
      try list.add(node(name, [types[subject.kind] ?? "Thing"]) { $0.field("name", subject.name) })
    }
    return id(name)
  }

  /// Dates, where one is known; EDTF where ISO 8601 cannot tell it.
  func date(_ name: String, _ date: EDTF?, _ json: inout JSONWriter) {
    guard let date else { return }
    if let plain = date.plain?.iso {
      json.field(name, plain)
    } else {
      json.key(name)
      json.object {
        $0.field("@value", date.description)
        $0.field("@type", "edtf:EDTF")
      }
    }
  }
}

// What is said.
extension JSONLD {
  private static let properties: [Property: String] = [
    .birthName: "alternateName", .nativeName: "alternateName", .alias: "alternateName",
    .birthPlace: "birthPlace", .deathPlace: "deathPlace", .nationality: "nationality", .spouse: "spouse",
    .children: "children", .father: "parent", .mother: "parent", .parents: "parent", .siblings: "sibling",
    .relatives: "relatedTo", .award: "award", .honorific: "honorificPrefix", .website: "url",
    .education: "alumniOf", .residence: "homeLocation",
  ]

  /// The class of a property's values, where it is not a text.
  private static let classes: [String: String] = [
    "birthPlace": "Place", "deathPlace": "Place", "homeLocation": "Place", "nationality": "Country",
    "spouse": "Person", "children": "Person", "parent": "Person", "sibling": "Person", "relatedTo": "Person",
    "alumniOf": "EducationalOrganization",
  ]

  private func person(_ subject: Subject, _ list: inout JSONList) throws {
    let facts = try run.facts(of: subject)
    let terms = try run.terms(of: subject)
    // Quotes first: nodes of their own, which the person's refer to.
    let quoted = try facts.map { try quotes($0.evidence, &list) }
    var roles: [(term: Term, quotes: [String], after: [String], before: [String])] = []
    for term in terms {
      roles.append(
        (
          term, try quotes(term.evidence, &list),
          try term.predecessors.map { try reference(run.subject($0.id), &list) },
          try term.successors.map { try reference(run.subject($0.id), &list) }
        ))
    }
    let person = Identifier.of(subject)
    try list.add(
      node(person, ["Person"]) { json in
        json.field("identifier", subject.handle)
        json.field("name", subject.name)
        write(facts, subject, &json)
        if !roles.isEmpty {
          json.key("hasOccupation")
          json.array(roles) { role(&$0, $1, subject) }
        }
      })
    for (fact, quotes) in zip(facts, quoted) {
      try list.add(
        node(Identifier.of(fact, of: subject), ["oa:Annotation", "prov:Entity"]) {
          $0.key("body")
          $0.object {
            $0.field("@type", "PropertyValue")
            $0.field("about", id(person))
            $0.field("propertyID", fact.property.rawValue)
            $0.field("value", fact.value)
            if fact.isDisputed { $0.field("description", "disputed") }
          }
          $0.field("target", quotes)
          $0.field("quotedFrom", quotes)
        })
    }
  }

  private func write(_ facts: [LifeFact], _ subject: Subject, _ json: inout JSONWriter) {
    for (property, name) in [(Property.birthDate, "birthDate"), (.deathDate, "deathDate")] {
      let dates = facts.filter { $0.property == property }.compactMap { try? EDTF($0.value) }
      guard !dates.isEmpty else { continue }
      json.key(name)
      json.array(dates) { json, date in
        if let plain = date.plain?.iso {
          json.value(plain)
        } else {
          json.object {
            $0.field("@value", date.description)
            $0.field("@type", "edtf:EDTF")
          }
        }
      }
    }
    var values: [(name: String, values: [String])] = [
      ("alternateName", subject.names.filter { $0 != subject.name })
    ]
    for fact in facts {
      guard let name = Self.properties[fact.property] else { continue }
      // "children: 3" is nobody.
      if Self.classes[name] == "Person", fact.value.allSatisfy(\.isNumber) { continue }
      if let index = values.firstIndex(where: { $0.name == name }) {
        values[index].values.append(Wording.flat(fact.value))
      } else {
        values.append((name, [Wording.flat(fact.value)]))
      }
    }
    for (name, texts) in values where !texts.isEmpty {
      json.key(name)
      json.array(texts.once()) { json, text in
        guard let type = Self.classes[name] else { return json.value(text) }
        json.object {
          $0.field("@type", type)
          $0.field("name", text)
        }
      }
    }
  }

  private func role(
    _ json: inout JSONWriter, _ role: (term: Term, quotes: [String], after: [String], before: [String]),
    _ holder: Subject
  ) {
    let term = role.term
    json.object {
      $0.field("@id", id(Identifier.of(term, holder: holder)))
      $0.field("@type", ["Role", "prov:Entity"])
      $0.field("roleName", Wording.flat(term.office) + (term.acting ? " (acting)" : ""))
      date("startDate", term.start, &$0)
      date("endDate", term.end, &$0)
      $0.key("hasOccupation")
      $0.object {
        $0.field("@id", id(Identifier.position(term)))
        $0.field("@type", "Occupation")
        $0.field("name", Wording.flat(term.office))
        if let place = term.constituency ?? term.jurisdiction {
          $0.key("occupationLocation")
          $0.object {
            $0.field("@type", "AdministrativeArea")
            $0.field("name", Wording.flat(place))
          }
        }
      }
      if let body = term.organization.map(Wording.flat) {
        $0.key("worksFor")
        $0.object {
          $0.field("@type", "Organization")
          $0.field("name", body)
        }
      }
      if !role.after.isEmpty { $0.field("after", role.after) }
      if !role.before.isEmpty { $0.field("before", role.before) }
      if !term.differences.isEmpty {
        let words = term.differences.map {
          "\($0.property) disputed: \($0.sides.map(\.value).joined(separator: " or "))"
        }
        $0.field("description", words.joined(separator: "; "))
      }
      $0.field("quotedFrom", role.quotes)
    }
  }

  private func event(_ event: Happening, _ list: inout JSONList) throws {
    guard event.status == .stated else { return }
    let parties = try event.parties.map { try run.subject($0.id) }
    let name = Identifier.of(event, parties)
    guard run.isFirst(name) else { return }
    let quotes = try quotes(event.evidence, &list)
    let attendees = try parties.map { try reference($0, &list) }.once()
    let ends = event.date?.ends
    try list.add(
      node(name, ["Event", "prov:Entity"]) {
        $0.field("name", Wording.headline(event))
        $0.field("additionalType", event.kind.rawValue)
        if let ends, ends.start?.plain != nil {
          date("startDate", ends.start, &$0)
          date("endDate", ends.end, &$0)
        } else {
          date("startDate", event.date, &$0)
        }
        if let place = event.place.map(Wording.flat) {
          $0.key("location")
          $0.object {
            $0.field("@type", "Place")
            $0.field("name", place)
          }
        }
        // A sanction's or an investigation's object attends nothing.
        let isMeeting = event.kind == .meeting || event.kind == .communication || event.kind == .travel
        $0.field(isMeeting ? "attendee" : "about", attendees)
        $0.field("quotedFrom", quotes)
      })
  }

  private func claim(_ statement: Statement, _ list: inout JSONList) throws {
    let name = Identifier.of(statement)
    let quotes = try quotes(statement.evidence, &list)
    let about = try statement.concerned.map { try reference(run.subject($0.id), &list) }
    let sources = try statement.sources.map { try reference(run.subject($0.id), &list) }
    let against = try run.archive.contradicting(statement).map { id(Identifier.of($0)) }
    try list.add(
      node(name, ["Claim", "prov:Entity"]) {
        $0.field("name", "Claim: \(Wording.chain(statement)) \(Wording.verb(statement.stance))")
        $0.field("text", Wording.flat(statement.content))
        $0.field("stance", statement.stance.rawValue)
        $0.field("chain", Wording.chain(statement))
        if !sources.isEmpty { $0.field("claimInterpreter", sources.once()) }
        if !about.isEmpty { $0.field("about", about.once()) }
        if !against.isEmpty { $0.field("contradicts", against) }
        date("dateCreated", statement.date, &$0)
        $0.field("quotedFrom", quotes)
      })
  }
}

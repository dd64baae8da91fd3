import Archive
import Chronology
import Records

/// Popolo (popoloproject.com): one object with persons, memberships, events, posts and organizations.
///
/// Popolo has no word for a claim: claims and events that are only claimed are left out. A date that is no plain year,
/// month or day is left out of `start_date` and `end_date`, whose pattern knows no other, and stands as EDTF in
/// `start_date_edtf` and `end_date_edtf` beside them. A source's `url` is the document's address, else its digest.
struct Popolo {
  let run: ExportRun

  func write() throws {
    run.passes = 3
    try run.write("{\"persons\":[")
    var list = JSONList(run)
    try run.people { try list.add(person($0)) }
    try run.write("],\"memberships\":[")
    list.begin()
    // Positions and bodies are told once each, behind those who name them.
    var posts: [UInt8] = []
    var bodies: [UInt8] = []
    try run.people { subject in
      for term in try run.terms(of: subject) {
        try list.add(membership(term, subject, &posts, &bodies))
      }
    }
    try run.write("],\"events\":[")
    list.begin()
    func write(_ event: Happening) throws {
      if event.status == .stated { try list.add(self.event(event)) }
    }
    try run.people { try run.ownEvents(of: $0).forEach(write) }
    try run.impersonalEvents(write)
    try run.write("],\"posts\":[")
    try run.write(Array(posts.dropFirst()))
    try run.write("],\"organizations\":[")
    try run.write(Array(bodies.dropFirst()))
    try run.write("]}\n")
  }

  private func person(_ subject: Subject) throws -> JSONWriter {
    let facts = try run.facts(of: subject)
    var json = JSONWriter()
    try json.object {
      $0.field("id", Identifier.of(subject))
      $0.field("name", subject.name)
      let others = subject.names.filter { $0 != subject.name }
      if !others.isEmpty {
        $0.key("other_names")
        $0.array(others) { json, name in json.object { $0.field("name", name) } }
      }
      date("birth_date", facts, .birthDate, &$0)
      date("death_date", facts, .deathDate, &$0)
      let nations = facts.filter { $0.property == .nationality }.map { Wording.flat($0.value) }
      $0.field("national_identity", nations.isEmpty ? nil : nations.joined(separator: ", "))
      try sources(
        facts.flatMap { fact in
          fact.evidence.map {
            ($0, "\(Wording.parted(fact.property.rawValue)) \(Wording.valueAndDispute(fact))")
          }
        }, &$0)
    }
    return json
  }

  /// A person has one such date: that which comes first, with the others in words beside it.
  private func date(_ name: String, _ facts: [LifeFact], _ property: Property, _ json: inout JSONWriter) {
    let values = facts.filter { $0.property == property }.map(\.value)
    guard let first = values.first else { return }
    let plain = values.count == 1 ? (try? EDTF(first))?.plain?.iso : nil
    json.field(name, plain)
    if plain == nil {
      run.account.inexact += 1
      json.field(name + "_edtf", values.joined(separator: " or "))
    }
  }

  private func dates(_ start: EDTF?, _ end: EDTF?, _ json: inout JSONWriter) {
    for (name, date) in [("start_date", start), ("end_date", end)] {
      guard let date else { continue }
      if let plain = date.plain?.iso {
        json.field(name, plain)
      } else {
        run.account.inexact += 1
        json.field(name + "_edtf", date.description)
      }
    }
  }

  private func sources(_ places: [(citation: Citation, about: String?)], _ json: inout JSONWriter) throws {
    guard !places.isEmpty else { return }
    let sources = try places.map { place in
      (
        url: try run.document(place.citation).url ?? place.citation.document,
        note: (place.about.map { $0 + ": " } ?? "") + Wording.cited(place.citation)
      )
    }
    json.key("sources")
    json.array(sources) { json, source in
      json.object {
        $0.field("url", source.url)
        $0.field("note", source.note)
      }
    }
  }

  private func membership(_ term: Term, _ holder: Subject, _ posts: inout [UInt8], _ bodies: inout [UInt8])
    throws -> JSONWriter
  {
    let body = try self.body(term, &bodies)
    let post = Identifier.position(term)
    if run.isFirst(post) {
      var json = JSONWriter()
      json.object {
        $0.field("id", post)
        $0.field("label", Wording.flat(term.office))
        $0.field("role", Wording.flat(term.office))
        $0.field("organization_id", body)
        if let place = term.constituency ?? term.jurisdiction {
          $0.key("area")
          $0.object { $0.field("name", Wording.flat(place)) }
        }
      }
      posts += [44] + json.bytes
    }
    var json = JSONWriter()
    try json.object {
      $0.field("id", Identifier.of(term, holder: holder))
      $0.field("label", Wording.office(term))
      $0.field("role", Wording.flat(term.office))
      $0.field("person_id", Identifier.of(holder))
      $0.field("organization_id", body)
      $0.field("post_id", post)
      dates(term.start, term.end, &$0)
      try sources(term.evidence.map { ($0, nil) }, &$0)
    }
    return json
  }

  /// The body a position belongs to: the one named, else the state it is for.
  private func body(_ term: Term, _ bodies: inout [UInt8]) throws -> String? {
    guard let name = (term.organization ?? term.jurisdiction).map(Wording.flat) else { return nil }
    let id = Identifier.of("body", [name])
    if run.isFirst(id) {
      var json = JSONWriter()
      json.object {
        $0.field("id", id)
        $0.field("name", name)
        if term.organization == nil { $0.field("classification", "country or place") }
      }
      bodies += [44] + json.bytes
    }
    return id
  }

  private func event(_ event: Happening) throws -> JSONWriter {
    let parties = try event.parties.map { try run.subject($0.id) }
    var json = JSONWriter()
    try json.object {
      $0.field("id", Identifier.of(event, parties))
      $0.field("name", Wording.headline(event))
      $0.field("classification", event.kind.rawValue)
      if let ends = event.date?.ends, ends.start?.plain != nil {
        dates(ends.start, ends.end, &$0)
      } else {
        dates(event.date, nil, &$0)
      }
      $0.field("location", event.place.map(Wording.flat))
      let people = parties.filter { $0.kind == Schema.person.rawValue }
      if !people.isEmpty {
        $0.key("attendees")
        $0.array(people) { json, person in
          json.object {
            $0.field("id", Identifier.of(person))
            $0.field("name", person.name)
          }
        }
      }
      try sources(event.evidence.map { ($0, nil) }, &$0)
    }
    return json
  }
}

/// A list of JSON values that is written value by value.
struct JSONList {
  private let run: ExportRun
  private var isEmpty = true

  init(_ run: ExportRun) { self.run = run }

  /// Begins another list.
  mutating func begin() { isEmpty = true }

  mutating func add(_ json: JSONWriter) throws {
    try run.write(isEmpty ? "\n" : ",\n")
    isEmpty = false
    try run.write(json.bytes)
    run.account.written += 1
  }
}

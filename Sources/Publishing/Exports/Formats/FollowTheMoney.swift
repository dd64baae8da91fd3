import Archive
import Chronology
import Records

/// FollowTheMoney entities (followthemoney.tech, model 4), one JSON object a line: Person, Organization or PublicBody,
/// Position, Occupancy, Family, Event, Document and Documentation.
///
/// The model has no word for a claim. Claims are `Note` entities whose name and description begin with "Claim", about
/// the people concerned and with who denies them; an event that is only claimed is in the note of its claim and never an
/// Event. Dates that are not a plain year, month or day stand in words in `summary` or `notes`, and not in a date's
/// property, where a reader would take them for exact.
struct FollowTheMoney {
  let run: ExportRun

  func write() throws {
    try run.people { subject in
      try person(subject)
      for event in try run.ownEvents(of: subject) { try self.event(event) }
    }
    try run.impersonalEvents(event)
    try run.statements(claim)
  }

  private func put(_ entity: FTMEntity) throws {
    try run.write(entity.line)
    run.account.written += 1
  }

  /// The id of somebody or something; where it has no entity of its own account, it gets one with its names.
  private func reference(_ id: SubjectID) throws -> String? {
    let subject = try run.subject(id)
    let entity = Self.id(subject)
    switch subject.kind {
    case "Person":
      if !run.covers(subject), run.isFirst(entity) { try put(named(subject, "Person")) }
    case "Organization":
      if run.isFirst(entity) {
        try put(named(subject, run.archive.isPublicBody(id) ? "PublicBody" : "Organization"))
      }
    case "Group":
      if run.isFirst(entity) { try put(named(subject, "LegalEntity")) }
    default: return nil
    }
    return entity
  }

  private static func id(_ subject: Subject) -> String { "chancery-" + Identifier.of(subject) }

  private func named(_ subject: Subject, _ schema: String) -> FTMEntity {
    var entity = FTMEntity(id: Self.id(subject), schema: schema)
    entity.add("name", subject.name)
    for name in subject.names where name != subject.name {
      // One word, such as a surname alone, matches too many.
      entity.add(name.contains(" ") ? "alias" : "weakAlias", name)
    }
    return entity
  }

  /// Adds where something is said: the documents, their addresses, and the quotes in words.
  private func cite(_ citations: [Citation], in words: String, _ entity: inout FTMEntity, prefix: String = "")
    throws
  {
    for citation in citations {
      let document = try run.document(citation)
      entity.add("proof", try self.document(document))
      entity.add("sourceUrl", document.url)
      entity.add(words, prefix + Wording.cited(citation))
    }
  }

  private func document(_ document: CitedDocument) throws -> String {
    let id = "chancery-" + Identifier.of(document)
    guard run.isFirst(id) else { return id }
    var entity = FTMEntity(id: id, schema: "Document")
    entity.add("fileName", document.file ?? document.name)
    entity.add("title", document.info.title)
    entity.add("author", document.info.author)
    entity.add("publisher", document.info.publisher)
    entity.add("publishedAt", document.info.date?.plain?.iso)
    entity.add("sourceUrl", document.url)
    entity.add("encoding", document.info.encoding)
    entity.add("language", document.info.language.flatMap { $0.hasPrefix("en") ? "eng" : nil })
    entity.add("notes", document.info.id)
    try put(entity)
    return id
  }
}

// People.
extension FollowTheMoney {
  private func person(_ subject: Subject) throws {
    var entity = named(subject, "Person")
    let facts = try run.facts(of: subject)
    var relatives: [LifeFact] = []
    for fact in facts {
      if Self.kin[fact.property] != nil, !fact.value.allSatisfy(\.isNumber) { relatives.append(fact) }
      add(fact, &entity)
      try cite(fact.evidence, in: "notes", &entity, prefix: note(fact))
    }
    let terms = try run.terms(of: subject)
    for term in terms { entity.add("position", Wording.office(term)) }
    try put(entity)
    for fact in relatives { try relative(fact, of: subject) }
    for term in terms { try occupancy(term, subject) }
    let documents = try run.archive.documents(naming: subject)
    for info in documents {
      let id = try document(run.document(info.id))
      var naming = FTMEntity(
        id: "chancery-" + Identifier.of("documentation", [info.id, subject.handle]), schema: "Documentation")
      naming.add("document", id)
      naming.add("entity", entity.id)
      naming.add("role", "names")
      try put(naming)
    }
  }

  /// "birth date, disputed: "; the value stands there where the quote alone would not say it.
  private func note(_ fact: LifeFact) -> String {
    "\(Wording.parted(fact.property.rawValue)) \(Wording.valueAndDispute(fact)): "
  }

  private func add(_ fact: LifeFact, _ entity: inout FTMEntity) {
    switch fact.property {
    case .birthDate: entity.add("birthDate", date(fact.value))
    case .deathDate: entity.add("deathDate", date(fact.value))
    case .nationality: entity.add("nationality", CountryCodes.code(fact.value))
    case .alias where !fact.value.contains(" "): entity.add("weakAlias", fact.value)
    default:
      if let property = Self.properties[fact.property] { entity.add(property, Wording.flat(fact.value)) }
    }
  }

  private func date(_ text: String) -> String? {
    let date = (try? EDTF(text))?.plain?.iso
    if date == nil { run.account.inexact += 1 }
    return date
  }

  private static let properties: [Property: String] = [
    .birthPlace: "birthPlace", .birthName: "alias", .nativeName: "alias", .alias: "alias",
    .education: "education", .party: "political", .religion: "religion", .residence: "address",
    .occupation: "profession", .father: "fatherName", .mother: "motherName", .honorific: "title",
    .title: "title", .ethnicity: "ethnicity", .website: "website",
  ]

  private static let kin: [Property: String] = [
    .spouse: "spouse", .children: "child", .father: "father", .mother: "mother", .parents: "parent",
    .siblings: "sibling", .relatives: "relative",
  ]

  private func relative(_ fact: LifeFact, of subject: Subject) throws {
    guard let relationship = Self.kin[fact.property] else { return }
    let name = Wording.flat(fact.value)
    var id: String?
    if let meant = try run.archive.meant(by: fact.value, in: fact.evidence, as: [.person]),
      meant != subject.id
    {
      id = try reference(meant)
    }
    if id == nil {
      var stub = FTMEntity(
        id: "chancery-" + Identifier.of("relative", [subject.handle, fact.property.rawValue, name]),
        schema: "Person")
      stub.add("name", name)
      if run.isFirst(stub.id) { try put(stub) }
      id = stub.id
    }
    var family = FTMEntity(id: "chancery-" + Identifier.of(fact, of: subject), schema: "Family")
    family.add("person", Self.id(subject))
    family.add("relative", id)
    family.add("relationship", relationship)
    family.add("date", fact.date?.plain?.iso)
    if fact.isDisputed { family.add("summary", "disputed") }
    try cite(fact.evidence, in: "description", &family)
    try put(family)
  }

  private func occupancy(_ term: Term, _ holder: Subject) throws {
    var entity = FTMEntity(id: "chancery-" + Identifier.of(term, holder: holder), schema: "Occupancy")
    entity.add("holder", Self.id(holder))
    entity.add("post", try position(term))
    for (date, property) in [(term.start, "startDate"), (term.end, "endDate")] {
      guard let date else { continue }
      if let plain = date.plain?.iso { entity.add(property, plain) } else { run.account.inexact += 1 }
    }
    entity.add("constituency", term.constituency.map(Wording.flat))
    if term.former || term.end != nil { entity.add("status", "ended") }
    let words =
      [
        Wording.period(term), term.acting ? "acting" : nil,
        Wording.neighbours(term).isEmpty ? nil : Wording.neighbours(term),
      ].compactMap { $0 } + term.differences.map(Self.words)
    entity.add("summary", words.joined(separator: "; "))
    try cite(term.evidence, in: "description", &entity)
    try put(entity)
  }

  private static func words(_ difference: Difference) -> String {
    "\(difference.property) disputed: \(difference.sides.map(\.value).joined(separator: " or "))"
  }

  /// Whose office an ambassador's is, which is not the country sent to: "Ambassador of Norway to Chile", "Norwegian
  /// ambassador to Chile".
  private static func sender(_ office: String) -> String? {
    let words = Wording.flat(office).split(separator: " ")
    guard let to = words.firstIndex(of: "to") else { return nil }
    if let of = words[..<to].firstIndex(of: "of") {
      return CountryCodes.code(words[(of + 1)..<to].joined(separator: " "))
    }
    return words.indices.prefix { $0 < to }.reversed().lazy.compactMap {
      CountryCodes.code(words[..<$0].joined(separator: " "))
    }.first
  }

  private func position(_ term: Term) throws -> String {
    let id = "chancery-" + Identifier.position(term)
    guard run.isFirst(id) else { return id }
    var entity = FTMEntity(id: id, schema: "Position")
    entity.add("name", Wording.flat(term.office))
    if let name = term.organization {
      let body = try run.archive.meant(by: name, in: term.evidence, as: [.organization, .publicBody])
      if let body, let reference = try reference(body) {
        entity.add("organization", reference)
      } else {
        var stub = FTMEntity(
          id: "chancery-" + Identifier.of("body", [Wording.flat(name)]), schema: "Organization")
        stub.add("name", Wording.flat(name))
        if run.isFirst(stub.id) { try put(stub) }
        entity.add("organization", stub.id)
      }
    }
    if let place = term.jurisdiction.map(Wording.flat) {
      let isSent = ["to ", "to the "].contains { term.office.contains($0 + place) }
      let code = isSent ? Self.sender(term.office) : CountryCodes.code(place)
      entity.add("country", code)
      if isSent { entity.add("description", "accredited to \(place)") }
      if !isSent, code == nil { entity.add("description", place) }
    }
    try put(entity)
    return id
  }
}

// Events and claims.
extension FollowTheMoney {
  /// A name as long as the model lets one be; the whole is in the description.
  private static func short(_ name: String) -> String {
    name.count > 250 ? String(name.prefix(249)) + "…" : name
  }

  private func event(_ event: Happening) throws {
    guard event.status == .stated else { return }
    let parties = try event.parties.map { try run.subject($0.id) }
    var entity = FTMEntity(id: "chancery-" + Identifier.of(event, parties), schema: "Event")
    guard run.isFirst(entity.id) else { return }
    entity.add("name", Self.short(Wording.headline(event)))
    entity.add("keywords", event.kind.rawValue)
    for party in event.parties { entity.add("involved", try reference(party.id)) }
    entity.add("location", event.place.map(Wording.flat))
    if let date = event.date {
      if let plain = date.plain?.iso {
        entity.add("date", plain)
      } else if let ends = date.ends, let start = ends.start?.plain?.iso, let end = ends.end?.plain?.iso {
        entity.add("startDate", start)
        entity.add("endDate", end)
      } else {
        run.account.inexact += 1
        entity.add("summary", date.spoken)
      }
    }
    try cite(event.evidence, in: "description", &entity)
    try put(entity)
  }

  private func claim(_ statement: Statement) throws {
    var entity = FTMEntity(id: "chancery-" + Identifier.of(statement), schema: "Note")
    entity.add("name", Self.short("Claim: " + Wording.sentence(statement)))
    entity.add("description", "Claim: " + Wording.sentence(statement))
    for other in try run.archive.contradicting(statement) {
      entity.add("description", "Against it: " + Wording.sentence(other))
    }
    for named in statement.concerned { entity.add("entity", try reference(named.id)) }
    entity.add("keywords", "claim")
    entity.add("summary", statement.date.map { "said \($0.spoken)" })
    try cite(statement.evidence, in: "notes", &entity)
    try put(entity)
  }
}

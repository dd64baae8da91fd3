import Archive
import Chronology
import Records
import Testing

@Suite("Questions")
struct QuestionTests {
  private let folder: Folder
  private let archive: Archive

  init() throws {
    folder = try Folder()
    archive = try Archive(creating: folder.file())
    for page in Pages.all { try archive.store(page.records, bytes: page.bytes, extractor: "1") }
    try archive.identify()
  }

  @Test("A person is found by the name in any script, by a part of it, and without accents or case")
  func lookup() throws {
    for name in [
      "Marta Olsen", "marta olsen", "MÁRTA ÓLSEN", "Марта Ольсен", "Marta", "Olsen", "olsen, marta",
    ] {
      #expect(try archive.subject(named: name).name == "Marta Olsen")
    }
    let subject = try archive.subject(named: "Marta Olsen")
    #expect(subject.documents == 3)
    #expect(subject.names.contains("Марта Ольсен"))
  }

  @Test("Documents in two scripts and two romanisations tell of one person")
  func scripts() throws {
    for (number, name) in ["Sergei Orlov", "Sergey Orlov", "Сергей Орлов"].enumerated() {
      var page = Page(50 + number, title: name, "\(name) spoke.\n")
      page.entity("a", .person, name)
      try archive.store(page.records, bytes: page.bytes, extractor: "1")
    }
    for name in ["Sergei Orlov", "Сергей Орлов", "Serguei Orlov", "Orlov", "Орлов"] {
      #expect(try archive.subject(named: name).documents == 3)
    }
  }

  @Test("A name nobody has suggests the nearest")
  func suggestion() throws {
    #expect(throws: LookupError.nobody(name: "Marta Olsn", suggestions: ["Marta Olsen", "Olsen"])) {
      try archive.subject(named: "Marta Olsn")
    }
    #expect(throws: LookupError.nobody(name: "Vermer", suggestions: ["Piet Vermeer"])) {
      try archive.subject(named: "Vermer")
    }
    #expect(throws: LookupError.nobody(name: "Qqqqqq", suggestions: [])) {
      try archive.subject(named: "Qqqqqq")
    }
    #expect(throws: LookupError.nobody(name: "…", suggestions: [])) { try archive.subject(named: "…") }
  }

  @Test("A name that several have names them all")
  func ambiguous() throws {
    var page = Page(9, title: "Brandts", "Anna Brandt met Ivo Brandt.\n")
    page.entity("a", .person, "Anna Brandt")
    try archive.store(page.records, bytes: page.bytes, extractor: "1")
    do {
      _ = try archive.subject(named: "Brandt")
      Issue.record("found one")
    } catch LookupError.several(_, let candidates) {
      #expect(candidates.map(\.name) == ["Anna Brandt", "Ivo Brandt"])
    }
    #expect(try archive.subject(named: "Ivo Brandt").name == "Ivo Brandt")
  }

  @Test("The same term from two documents is one line with both places")
  func offices() throws {
    let vermeer = try archive.offices(of: archive.subject(named: "Vermeer"))
    #expect(vermeer.count == 1)
    #expect(vermeer[0].start?.description == "2014-09-01")
    #expect(vermeer[0].evidence.count == 2)
    #expect(Set(vermeer[0].evidence.map(\.document)).count == 2)
    #expect(vermeer[0].predecessor == ["Marta Olsen"])
  }

  @Test(
    "An office on a date was held, was not, or may have been",
    arguments: [
      ("2007", Answer.no), ("2008", .possibly), ("2008-06-01", .possibly), ("2010", .yes),
      ("2014-02", .possibly),
      ("2015", .no),
    ])
  func asOf(date: String, answer: Answer) throws {
    let day = try EDTF(date)
    let terms = try archive.offices(of: archive.subject(named: "Marta Olsen"), asOf: day)
    #expect(terms.map(\.held) == [answer])
  }

  @Test("A term that goes on is certain until the document was written, and open afterwards")
  func open() throws {
    let vermeer = try archive.subject(named: "Vermeer")
    #expect(try archive.offices(of: vermeer, asOf: EDTF("2020")).map(\.held) == [.yes])
    #expect(try archive.offices(of: vermeer, asOf: EDTF("2030")).map(\.held) == [.possibly])
  }

  @Test("The holders of an office stand in order, with what is odd about it")
  func holders() throws {
    let successions = try archive.holders(of: "ambassador freedonia")
    #expect(successions.count == 1)
    let succession = try #require(successions.first)
    #expect(succession.terms.map(\.holder) == ["Marta Olsen", "Piet Vermeer", "Olga Sund"])
    #expect(!succession.isShared)
    #expect(succession.notes.map(\.kind) == [.missingEnd, .missingSuccessor, .missingPredecessor])
    #expect(succession.notes.map(\.term) == [1, 1, 2])
    #expect(try archive.holders(of: "Ambassador of Norland to Freedonia").count == 1)
    #expect(try archive.holders(of: "king").isEmpty)
    #expect(try archive.holders(of: "").isEmpty)
  }

  @Test("Gaps, overlaps and neighbours that do not agree are noted")
  func succession() throws {
    var page = Page(10, title: "Mayors", "Adam Berg, Carl Dahl, Eva Falk and Gus Holm were mayors.\n")
    for (id, name) in [("a", "Adam Berg"), ("b", "Carl Dahl"), ("c", "Eva Falk"), ("d", "Gus Holm")] {
      page.entity(id, .person, name)
    }
    func term(_ id: String, _ holder: String, _ start: String?, _ end: String?, after: String? = nil) {
      page.records.occupancies.append(
        Occupancy(
          id: id, holder: holder, office: "Mayor of Sund", start: edtf(start), end: edtf(end),
          predecessor: after.map { [$0] } ?? [], evidence: page.evidence("were mayors")))
    }
    term("o1", "a", "1990", "1994")
    term("o2", "b", "1998", "2004-05")
    term("o3", "c", "2002", nil, after: "a")
    term("o4", "d", nil, nil)
    try archive.store(page.records, bytes: page.bytes, extractor: "1")
    let notes = try #require(archive.holders(of: "mayor of sund").first).notes
    #expect(
      notes.map(\.kind) == [
        .missingSuccessor, .gap, .missingPredecessor, .missingSuccessor, .overlap, .predecessor, .undated,
      ])
  }

  @Test("Contacts of two tell who reports and who denies them")
  func contacts() throws {
    let olsen = try archive.subject(named: "Olsen")
    let reznik = try archive.subject(named: "Reznik")
    let contacts = try archive.contacts(olsen, reznik)
    #expect(contacts.map(\.date?.description) == ["2012-06", "2013", "2014-07-12"])
    #expect(contacts.map(\.status) == [.stated, .claimed, .stated])
    #expect(contacts[1].reports.map(\.stance) == [.asserts, .denies])
    #expect(contacts[1].reports[0].chain.map(\.name) == ["The Herald", "two officials"])
    #expect(contacts[0].evidence[0].line == 4)
    #expect(try archive.contacts(reznik, olsen) == contacts)
    #expect(try archive.contacts(olsen, archive.subject(named: "Piet Vermeer")).isEmpty)
  }

  @Test("Claims stand with what denies them and what came out later")
  func claims() throws {
    let olsen = try archive.subject(named: "Olsen")
    let about = try archive.claims(about: olsen)
    #expect(about.count == 1)
    #expect(about[0].proposition == "Olsen met Reznik again in 2013")
    #expect(about[0].statements.map(\.stance) == [.asserts, .denies])
    #expect(about[0].oppositions == [[1], [0]])
    let by = try archive.claims(by: olsen)
    #expect(by.map(\.proposition) == ["Nobody met anybody", "Olsen met Reznik again in 2013"])
    #expect(try archive.claims(about: olsen, by: archive.subject(named: "The Herald")).count == 1)
    #expect(try archive.claims(about: archive.subject(named: "Piet Vermeer")).isEmpty)
    #expect(try archive.claims().count == 2)
  }

  @Test("A profile has facts, offices, events and what does not fit")
  func profile() throws {
    let profile = try archive.profile(of: archive.subject(named: "Olsen"), asOf: EDTF("2010"))
    #expect(profile.facts.map(\.value) == ["1951-05-04", "1951-05-05"])
    #expect(profile.facts.map(\.isDisputed) == [true, true])
    #expect(profile.offices.map(\.held) == [.yes])
    #expect(profile.events.count == 3)
    #expect(profile.claimsAbout == 2)
    #expect(profile.claimsBy == 2)
    #expect(profile.conflicts.map(\.kind) == ["claims", "fact"])
    #expect(profile.conflicts[1].explanation == "birthDate is 1951-05-04 or 1951-05-05")
  }

  @Test("Every line of an answer has its evidence: document, line and the source's own bytes")
  func evidence() throws {
    let olsen = try archive.subject(named: "Olsen")
    let profile = try archive.profile(of: olsen)
    var citations = profile.facts.flatMap(\.evidence)
    citations += profile.offices.flatMap(\.evidence)
    citations += profile.events.flatMap(\.evidence)
    citations += profile.conflicts.flatMap(\.evidence)
    citations += try archive.claims(about: olsen).flatMap(\.statements).flatMap(\.evidence)
    #expect(!citations.isEmpty)
    for citation in citations {
      let bytes = try #require(try archive.bytes(of: citation.document))
      #expect(Array(bytes[citation.start..<citation.end]) == Array(citation.quote.utf8))
      #expect(bytes[..<citation.start].filter { $0 == 10 }.count + 1 == citation.line)
    }
    for item in [
      profile.facts.map(\.evidence), profile.offices.map(\.evidence), profile.events.map(\.evidence),
    ] {
      #expect(item.allSatisfy { !$0.isEmpty })
    }
  }

  @Test("Status and answers are the same in whatever order documents were read")
  func order() throws {
    var pages = Pages.all
    var invented = Invented(seed: 5)
    pages += (20..<40).map { invented.page($0) }
    // One that joins two that had nothing in common.
    var bridge = Page(99, title: "Bridge", "Ivo Brandt, also known as Piet Vermeer.\n")
    bridge.entity("a", .person, "Ivo Brandt", "Piet Vermeer")
    pages.append(bridge)
    var inventories: [[Inventory.Count]] = []
    var profiles: [Profile] = []
    for turn in 0..<4 {
      let file = folder.file("order-\(turn)")
      let archive = try Archive(creating: file)
      let order =
        turn == 0 ? pages : turn == 1 ? pages.reversed() : Array(pages[(turn * 5)...] + pages[..<(turn * 5)])
      for page in order { try archive.store(page.records, bytes: page.bytes, extractor: "1") }
      // Read again without the bridge's second name and with it: identity comes apart and together.
      if turn == 3 {
        var cut = bridge
        cut.records.entities[0].names = ["Ivo Brandt"]
        try archive.store(cut.records, bytes: cut.bytes, extractor: "2")
        try archive.store(bridge.records, bytes: bridge.bytes, extractor: "3")
      }
      try archive.identify()
      inventories.append(try archive.inventory().counts)
      profiles.append(try archive.profile(of: archive.subject(named: "Olsen")))
      #expect(try archive.problems().isEmpty)
    }
    #expect(Set(inventories).count == 1)
    #expect(Set(profiles.map { $0.offices.map(\.evidence) }).count == 1)
    #expect(Set(profiles.map(\.subject.names)).count == 1)
    #expect(Set(profiles.map { $0.events.map(\.summary) }).count == 1)
  }

  @Test("An identity comes apart when the document that joined it no longer does")
  func splitting() throws {
    try archive.identify()
    let before = try archive.inventory()
    var bridge = Page(99, title: "Bridge", "Ivo Brandt, also known as Piet Vermeer.\n")
    bridge.entity("a", .person, "Ivo Brandt", "Piet Vermeer")
    try archive.store(bridge.records, bytes: bridge.bytes, extractor: "1")
    try archive.identify()
    let people = try #require(before.counts.first { $0.name == "people" }).count
    #expect(try archive.inventory().counts.first { $0.name == "people" }?.count == people - 1)
    bridge.records.entities[0].names = ["Ivo Brandt"]
    try archive.store(bridge.records, bytes: bridge.bytes, extractor: "2")
    try archive.identify()
    #expect(try archive.inventory().counts.first { $0.name == "people" }?.count == people)
    #expect(try archive.subject(named: "Piet Vermeer").names == ["Piet Vermeer", "Vermeer"])
  }

  @Test("Documents are listed with what they hold")
  func documents() throws {
    let documents = try archive.documents()
    #expect(documents.map(\.info.title) == ["Embassy changes hands", "Marta Olsen", "Note"])
    #expect(documents.map(\.records) == [4, 7, 1])
    #expect(documents.map(\.people) == [4, 4, 2])
  }
}

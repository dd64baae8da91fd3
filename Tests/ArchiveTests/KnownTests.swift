import Archive
import Chronology
import Records
import Testing

@Suite("What was known by some day")
struct KnownTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    let archive = try Archive(creating: folder.file())
    for page in Pages.all + [retraction()] {
      try archive.store(page.records, bytes: page.bytes, extractor: "1")
    }
  }

  /// A later document that has another birthday and another end of the term.
  private func retraction() -> Page {
    var page = Page(
      4, title: "Correction", date: "2022",
      "Marta Olsen was born on 6 May 1952.\nMarta Olsen was Ambassador of Norland to Freedonia from 2008 to 2012.\n"
    )
    page.entity("a", .person, "Marta Olsen", "Marta Olsen-Dahl")
    page.records.facts = [
      Fact(
        id: "f1", subject: "a", property: .birthDate, value: "1952-05-06",
        evidence: page.evidence("born on 6 May 1952"))
    ]
    page.records.occupancies = [
      Occupancy(
        id: "o1", holder: "a", office: "Ambassador of Norland to Freedonia", start: edtf("2008"),
        end: edtf("2012"), former: true, evidence: page.evidence("from 2008 to 2012"))
    ]
    return page
  }

  private func archive(knownOn date: String? = nil, datedOnly: Bool = false) throws -> Archive {
    let archive = try Archive(reading: folder.file())
    if let date { try archive.limit(to: #require(try Known(by: EDTF(date), datedOnly: datedOnly))) }
    return archive
  }

  @Test(
    "A document was known by the end of a day, was not, or its date leaves it open",
    arguments: [
      ("2017-05", "2017-05-20" as String?, Answer.yes), ("2017-05", "2017-05", .yes),
      ("2017-05", "2017", .possibly),
      ("2017-05", "2017-06-01", .no), ("2017", "2016-22", .yes), ("2017-05", "2016/2018", .possibly),
      ("2017-05", nil, .possibly),
    ])
  func answers(day: String, published: String?, answer: Answer) throws {
    let known = try #require(try Known(by: EDTF(day)))
    #expect(known.answer(published: edtf(published)) == answer)
  }

  @Test("A day without an end is none, and documents without a date can be left out")
  func limits() throws {
    #expect(try Known(by: EDTF("2017/..")) == nil)
    #expect(try Known(by: EDTF("2017"), datedOnly: true)?.answer(published: nil) == Answer.no)
  }

  @Test("A record that later documents changed looks as it did then")
  func unchanged() throws {
    let now = try archive()
    let subject = try now.subject(named: "Marta Olsen")
    #expect(try now.facts(of: subject).filter { $0.property == .birthDate }.count == 3)
    #expect(try now.offices(of: subject).first?.differences.map(\.property) == ["end"])
    let then = try archive(knownOn: "2021-12", datedOnly: true)
    let known = try then.subject(named: "Marta Olsen")
    let facts = try then.facts(of: known)
    #expect(facts.map(\.value) == ["1951-05-04"])
    #expect(facts.map(\.isDisputed) == [false])
    let term = try #require(try then.offices(of: known).first)
    #expect(term.end?.description == "2014")
    #expect(term.differences.isEmpty)
    #expect(known.documents == 2)
    #expect(!known.names.contains("Marta Olsen-Dahl"))
    #expect(try then.conflicts(of: known).map(\.kind) == ["claims"])
    #expect(then.openDocuments == OpenDocuments(undated: 0, inexact: 0))
  }

  @Test("What only later documents name is nobody")
  func nobody() throws {
    let archive = try archive(knownOn: "2014-09", datedOnly: true)
    #expect(throws: LookupError.self) { try archive.subject(named: "Ivo Brandt") }
    #expect(try archive.subject(named: "Olga Sund").documents == 1)
    #expect(throws: LookupError.self) {
      try self.archive(knownOn: "2014-08", datedOnly: true).subject(named: "Sund")
    }
  }

  @Test("Every question sees the documents of the time, and no other")
  func everyQuestion() throws {
    let archive = try archive(knownOn: "2014-09-02", datedOnly: true)
    let olsen = try archive.subject(named: "Olsen")
    let reznik = try archive.subject(named: "Reznik")
    #expect(try archive.contacts(olsen, reznik).map(\.date?.description) == ["2014-07-12"])
    #expect(try archive.contacts(of: olsen).count == 1)
    #expect(try archive.claims().map(\.proposition) == ["Nobody met anybody"])
    #expect(try archive.claims(about: olsen).isEmpty)
    #expect(try archive.timeline(of: olsen).count == 1)
    #expect(try archive.holders(of: "ambassador freedonia").flatMap(\.terms).count == 2)
    #expect(try archive.documents().map(\.info.title) == ["Embassy changes hands"])
    #expect(try archive.search("Geneva").documents.isEmpty)
    #expect(try archive.search("telephone").documents.count == 1)
    #expect(try archive.search("Geneva").subjects.isEmpty)
    let counts = try archive.inventory().counts
    #expect(counts.first { $0.name == "documents" }?.count == 1)
    #expect(counts.first { $0.name == "people" }?.count == 4)
    #expect(counts.first { $0.name == "claims" }?.count == 1)
    #expect(counts.first { $0.name == "conflicts" }?.count == 0)
    var conflicts: [Disagreement] = []
    try archive.conflicts {
      conflicts += $0
      return true
    }
    #expect(conflicts.isEmpty)
  }

  @Test("What the date leaves open counts, is marked, and is counted")
  func open() throws {
    let archive = try archive(knownOn: "2022-03")
    let facts = try archive.facts(of: archive.subject(named: "Marta Olsen"))
    let marks = Dictionary(uniqueKeysWithValues: facts.map { ($0.value, $0.evidence[0].known) })
    #expect(marks == ["1951-05-04": .yes, "1951-05-05": .possibly, "1952-05-06": .possibly])
    #expect(archive.openDocuments == OpenDocuments(undated: 1, inexact: 1))
    #expect(
      try self.archive().facts(of: archive.subject(named: "Olsen")).allSatisfy { $0.evidence[0].known == nil }
    )
  }

  @Test("A limit can be moved, and nothing is stored by it")
  func moved() throws {
    let archive = try archive(knownOn: "2014-12", datedOnly: true)
    #expect(try archive.documents().count == 1)
    try archive.limit(to: #require(try Known(by: EDTF("2021"), datedOnly: true)))
    #expect(try archive.documents().count == 2)
    #expect(try self.archive().documents().count == 4)
    #expect(try self.archive().problems().isEmpty)
  }
}

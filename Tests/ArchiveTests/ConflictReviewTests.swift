import Archive
import Chronology
import Records
import Testing

@Suite("Conflicts wait to be decided")
struct ConflictReviewTests {
  private let author = Author(name: "Ines", time: "2026-11-26T06:00:00Z")
  private let folder: Folder
  private let archive: Archive

  init() throws {
    folder = try Folder()
    archive = try Archive(creating: folder.file())
  }

  /// A document about Ada Lund with some facts, and a term as Mayor of Sund.
  private func page(
    _ number: Int, of name: String = "Ada Lund", _ facts: [(Property, String)], end: String? = nil
  ) -> Page {
    let said = facts.map { "\($0.0.rawValue) \($0.1)" }.joined(separator: ", ")
    var page = Page(number, title: "Lund \(number)", "\(name): \(said). Mayor until \(end ?? "now").\n")
    page.entity("a", .person, name)
    page.records.facts = facts.enumerated().map { index, fact in
      Fact(
        id: "f\(index)", subject: "a", property: fact.0, value: fact.1,
        evidence: page.evidence("\(fact.0.rawValue) \(fact.1)"))
    }
    if let end {
      page.records.occupancies = [
        Occupancy(
          id: "o0", holder: "a", office: "Mayor of Sund", start: edtf("1990"), end: edtf(end),
          evidence: page.evidence("Mayor until \(end)"))
      ]
    }
    return page
  }

  private func store(_ page: Page, extractor: String = "1") throws {
    try archive.store(page.records, bytes: page.bytes, extractor: extractor)
    try archive.identify()
  }

  private func open(
    limit: Int = 100, after id: String? = nil, naming name: String? = nil
  ) throws -> [OpenConflict] {
    try Archive(reading: folder.file()).openConflicts(limit: limit, after: id, naming: name)
  }

  private func born() throws -> [String] {
    let reader = try Archive(reading: folder.file())
    return try reader.facts(of: reader.subject(named: "Ada Lund")).filter { $0.property == .birthPlace }.map(
      \.value)
  }

  @Test(
    "A side that is rejected counts in no answer, also when its document is read again, until that is undone")
  func rejecting() throws {
    try store(page(1, [(.birthPlace, "Sund")]))
    try store(page(2, [(.birthPlace, "Sund"), (.religion, "none")]))
    try store(page(3, [(.birthPlace, "Tarma")]))
    let conflict = try #require(try open().first)
    #expect(try open().count == 1)
    #expect(conflict.subject.name == "Ada Lund")
    #expect(conflict.conflict.sides.map(\.value) == ["Sund", "Tarma"])
    #expect(conflict.conflict.sides.map { $0.evidence.count } == [2, 1])
    #expect(try archive.openConflict(conflict.id) == conflict)
    let number = try archive.decide(conflict, rejecting: 1, by: author, reason: "the wrong register")
    #expect(try open().isEmpty)
    #expect(try born() == ["Tarma"])
    // Read again, the records have other ids and rows.
    try store(page(2, [(.religion, "none"), (.birthPlace, "Sund")]), extractor: "2")
    #expect(try open().isEmpty && born() == ["Tarma"])
    #expect(try archive.decisions().map(\.verb) == [.reject])
    try archive.undo(number, by: author)
    #expect(try open().map(\.id) == [conflict.id])
    #expect(try born() == ["Sund", "Tarma"])
    #expect(throws: ReviewError.noSide("3")) { try archive.decide(conflict, rejecting: 3, by: author) }
    #expect(throws: ReviewError.self) { try archive.openConflict("00000000-0000") }
    #expect(try archive.problems() == [])
  }

  @Test("What is settled waits no more; it comes back with another value, and not with the same once more")
  func settling() throws {
    try store(page(1, [], end: "1994"))
    try store(page(2, [], end: "1996"))
    let conflict = try #require(try open().first)
    #expect(conflict.conflict.kind == "term")
    let number = try archive.decide(conflict, rejecting: nil, by: author, reason: "two registers")
    #expect(try open().isEmpty)
    // Answers show both all the same.
    #expect(try archive.conflicts(of: archive.subject(named: "Ada Lund")).count == 1)
    try store(page(3, [], end: "1996"))
    try store(page(1, [(.birthPlace, "Sund")], end: "1994"), extractor: "2")
    #expect(try open().isEmpty)
    try store(page(4, [], end: "1999"))
    #expect(try open().map { $0.conflict.sides.count } == [3])
    try archive.decide(try open()[0], rejecting: nil, by: author)
    #expect(try open().isEmpty)
    // Of the two decisions the first is undone: the second knows all sides.
    let undo = try archive.undo(number, by: author)
    #expect(try open().isEmpty)
    try archive.undo(2, by: author)
    #expect(try open().count == 1)
    try archive.undo(undo, by: author)
    #expect(try open().count == 1)
    #expect(try archive.problems() == [])
  }

  @Test("The queue is read in pieces, and for a name; what is claimed and denied is not in it")
  func pieces() throws {
    for number in 0..<6 {
      let name = "\(["Ada", "Bo", "Cai"][number % 3]) Lund"
      let place = ["Sund", "Tarma", "Ica", "Lima", "Puno", "Cusco"][number]
      try store(page(number + 101, of: name, [(.birthPlace, place)], end: "\(1994 + number)"))
    }
    for page in Pages.all { try store(page) }
    let all = try open().map(\.id)
    #expect(Set(all).count == all.count && all.count > 5)
    var piecemeal: [String] = []
    while let next = try open(limit: 2, after: piecemeal.last).map(\.id) as [String]?, !next.isEmpty {
      piecemeal += next
    }
    #expect(piecemeal == all)
    #expect(try open(naming: "Bo Lund").map(\.conflict.property) == ["birthPlace", "end"])
    #expect(try open().allSatisfy { ["fact", "term"].contains($0.conflict.kind) })
  }

  @Test("Of two sides of a conflict in one document one is rejected, and nothing is left of it")
  func within() throws {
    var page = self.page(1, [(.birthPlace, "Sund"), (.birthPlace, "Tarma")])
    page.records.conflicts = [
      Conflict(id: "x1", kind: "fact", items: ["f0", "f1"], explanation: "two places of birth")
    ]
    try store(page)
    let conflict = try #require(try open().first)
    #expect(try open().count == 1)
    #expect(conflict.conflict.explanation == "two places of birth")
    try archive.decide(conflict, rejecting: 2, by: author)
    #expect(try open().isEmpty && born() == ["Sund"])
    let reader = try Archive(reading: folder.file())
    #expect(try reader.conflicts(of: reader.subject(named: "Ada Lund")).isEmpty)
  }

  @Test("Going through all people finds what asking for each of them finds")
  func complete() throws {
    var world = World(seed: 5, people: 40)
    try archive.batch {
      for number in 0..<60 {
        let page = world.page(number)
        try archive.store(page.records, bytes: page.bytes, extractor: "1")
      }
    }
    try archive.identify()
    var all: [Disagreement] = []
    try archive.conflicts {
      all += $0
      return true
    }
    func places(_ conflicts: [Disagreement]) -> Set<Set<String>> {
      Set(conflicts.map { Set($0.evidence.map { "\($0.document) \($0.start)" } + [$0.kind]) })
    }
    var each: [Disagreement] = []
    for name in world.people {
      for subject in (try? archive.subjects(named: name)) ?? [] {
        each += try archive.conflicts(of: subject)
      }
    }
    #expect(all.count > 100)
    #expect(places(each).isSubset(of: places(all)))
    let own = all.filter { $0.kind != "claims" && $0.kind != "stated" }
    #expect(places(own).isSubset(of: places(each)))
    var some = 0
    try archive.conflicts {
      some += $0.count
      return false
    }
    #expect(some > 0 && some < all.count)
  }
}

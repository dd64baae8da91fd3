import Archive
import Chronology
import Records
import Testing

@Suite("Chains from one person to another")
struct PathTests {
  private let folder: Folder
  private let archive: Archive

  init() throws {
    folder = try Folder()
    archive = try Archive(creating: folder.file())
  }

  /// A document of its own in which two met.
  private func meeting(
    _ number: Int, _ one: String, _ other: String, on date: String? = "2010-05", claimed: Bool = false
  ) throws {
    var page = Page(number, title: "Meeting \(number)", date: "2015", "\(one) met \(other), says Ola Ree.\n")
    page.entity("a", .person, one)
    page.entity("b", .person, other)
    page.entity("s", .person, "Ola Ree")
    page.records.events = [
      Event(
        id: "v", kind: .meeting, date: edtf(date),
        participants: [Participant(entity: "a"), Participant(entity: "b")],
        status: claimed ? .claimed : .stated, claims: claimed ? ["c"] : [], summary: "\(one) met \(other)",
        evidence: page.evidence("\(one) met \(other)"))
    ]
    if claimed {
      page.records.claims = [
        Claim(
          id: "c",
          chain: [
            ChainLink(
              source: "s", sourceText: "Ola Ree", sourceSpans: [page.span("Ola Ree")], cue: "says",
              cueSpans: [page.span("says")])
          ], content: "\(one) met \(other)", contentSpans: [page.span("\(one) met \(other)")],
          quotation: .indirect, stance: .asserts, about: ["a", "b"], events: ["v"],
          evidence: page.evidence("says Ola Ree"))
      ]
    }
    try archive.store(page.records, bytes: page.bytes, extractor: "1")
  }

  private func term(
    _ number: Int, _ holder: String, _ office: String, _ start: String?, _ end: String?, body: String? = nil,
    beside: String? = nil, after: String? = nil
  ) throws {
    var page = Page(number, title: "Term \(number)", date: "2015", "\(holder) was \(office).\n")
    page.entity("h", .person, holder)
    for name in [beside, after].compactMap({ $0 }) { page.entity(name, .person, name) }
    page.records.occupancies = [
      Occupancy(
        id: "o", holder: "h", office: office, organization: body, start: edtf(start), end: edtf(end),
        former: true, predecessor: [after].compactMap { $0 }, alongside: [beside].compactMap { $0 },
        evidence: page.evidence("was \(office)"))
    ]
    try archive.store(page.records, bytes: page.bytes, extractor: "1")
  }

  private func chain(_ one: String, _ other: String, _ options: ChainOptions = ChainOptions()) throws
    -> Chain?
  {
    let answer = try archive.path(archive.subject(named: one), archive.subject(named: other), options)
    guard case .chain(let chain) = answer else { return nil }
    return chain
  }

  @Test("The shortest chain of contacts is found, from either end, with evidence for each link")
  func shortest() throws {
    try meeting(1, "Ada Lund", "Bo Falk")
    try meeting(2, "Bo Falk", "Carl Holm", on: "2011")
    try meeting(3, "Carl Holm", "Dag Vik")
    try meeting(4, "Ada Lund", "Eli Moe")
    try meeting(5, "Eli Moe", "Finn Rud")
    try meeting(6, "Finn Rud", "Gro Lie")
    try meeting(7, "Gro Lie", "Dag Vik")
    let chain = try #require(try chain("Ada Lund", "Dag Vik"))
    #expect(chain.people == ["Ada Lund", "Bo Falk", "Carl Holm", "Dag Vik"])
    #expect(chain.links.map(\.kind) == [.meeting, .meeting, .meeting])
    #expect(chain.links.map(\.date?.description) == ["2010-05", "2011", "2010-05"])
    #expect(chain.links.map { $0.evidence.map(\.quote) }[1] == ["Bo Falk met Carl Holm"])
    #expect(!chain.isClaimed)
    #expect(try self.chain("Dag Vik", "Ada Lund")?.people == chain.people.reversed())
  }

  @Test("A chain longer than asked for, over undated contacts, or to oneself is none")
  func none() throws {
    try meeting(1, "Ada Lund", "Bo Falk")
    try meeting(2, "Bo Falk", "Carl Holm")
    try meeting(3, "Carl Holm", "Dag Vik", on: nil)
    var options = ChainOptions()
    options.longest = 1
    #expect(try chain("Ada Lund", "Carl Holm", options) == nil)
    options.longest = 2
    #expect(try chain("Ada Lund", "Carl Holm", options)?.links.count == 2)
    #expect(try chain("Ada Lund", "Dag Vik") == nil)
    #expect(try chain("Ada Lund", "Ada Lund") == nil)
    options.people = 2
    let one = try archive.subject(named: "Ada Lund")
    #expect(try archive.path(one, archive.subject(named: "Dag Vik"), options) == .gaveUp(people: 3))
  }

  @Test("Of several shortest chains the one with the fewest claims is given, and a claimed one is marked")
  func claims() throws {
    try meeting(1, "Ada Lund", "Bo Falk", claimed: true)
    try meeting(2, "Bo Falk", "Dag Vik")
    let claimed = try #require(try chain("Ada Lund", "Dag Vik"))
    #expect(claimed.isClaimed)
    #expect(claimed.links.map(\.status) == [.claimed, .stated])
    #expect(claimed.links[0].reports.map { $0.chain.map(\.name) } == [["Ola Ree"]])
    try meeting(3, "Ada Lund", "Zoe Aas")
    try meeting(4, "Zoe Aas", "Dag Vik")
    let stated = try #require(try chain("Ada Lund", "Dag Vik"))
    #expect(stated.people == ["Ada Lund", "Zoe Aas", "Dag Vik"])
    #expect(!stated.isClaimed)
  }

  @Test("Terms in one office or body on one day are a link; terms that may only have met at an end are none")
  func offices() throws {
    try term(1, "Ada Lund", "Member of the Sund Council", "1990", "1996")
    try term(2, "Bo Falk", "Member of the Sund Council", "1994-02", "1999")
    try term(3, "Carl Holm", "Member of the Sund Council", "1999", "2003")
    try term(4, "Carl Holm", "director", "2001", "2006", body: "Sund Harbour Board")
    try term(5, "Dag Vik", "engineer", "2004", "2005", body: "Sund Harbour Board")
    try term(6, "Eli Moe", "minister", "1990", "1999")
    try term(7, "Finn Rud", "minister", "1990", "1999")
    let council = try #require(try chain("Ada Lund", "Bo Falk"))
    #expect(council.links.map(\.kind) == [.office])
    #expect(council.links[0].date?.description == "1994-02/1996")
    #expect(council.links[0].certainty == .possibly)
    #expect(council.links[0].evidence.count == 2)
    #expect(try chain("Bo Falk", "Carl Holm") == nil)
    #expect(try chain("Carl Holm", "Dag Vik")?.links.map(\.kind) == [.body])
    #expect(try chain("Eli Moe", "Finn Rud") == nil)
  }

  @Test("Sitting side by side is a link, following each other only where that is asked for")
  func neighbours() throws {
    try term(1, "Ada Lund", "Senator", "1990", "1996", beside: "Bo Falk")
    try term(2, "Carl Holm", "Mayor of Sund", "1998", "2002", after: "Bo Falk")
    #expect(try chain("Bo Falk", "Ada Lund")?.links.map(\.kind) == [.alongside])
    #expect(try chain("Ada Lund", "Carl Holm") == nil)
    var options = ChainOptions()
    options.successions = true
    let chain = try #require(try chain("Ada Lund", "Carl Holm", options))
    #expect(chain.links.map(\.kind) == [.alongside, .succession])
    #expect(chain.links[1].date?.description == "1998")
  }

  @Test("With a date only what had happened by then joins people")
  func asOf() throws {
    try meeting(1, "Ada Lund", "Bo Falk", on: "2010-05")
    var options = ChainOptions()
    for (date, certainty) in [("2009", nil), ("2010", Answer.yes), ("2010-05-10", .possibly)] {
      options.asOf = edtf(date)
      #expect(try chain("Ada Lund", "Bo Falk", options)?.links.first?.certainty == certainty)
    }
  }

  @Test("The chain is the same in whatever order documents were read, and only over known documents")
  func order() throws {
    var chains: Set<[String]> = []
    for turn in 0..<3 {
      let archive = try Archive(creating: folder.file("turn-\(turn)"))
      var world = World(seed: 7, people: 80)
      var pages = (0..<30).map { world.page($0) }
      if turn == 1 { pages.reverse() }
      if turn == 2 { pages = Array(pages[11...] + pages[..<11]) }
      for page in pages { try archive.store(page.records, bytes: page.bytes, extractor: "1") }
      let one = try archive.subject(named: world.people[20])
      let other = try archive.subject(named: world.people[25])
      guard case .chain(let chain) = try archive.path(one, other) else { continue }
      chains.insert(chain.links.map { "\($0.from) \($0.to) \($0.what) \($0.date?.description ?? "")" })
      let before = try #require(try Known(by: EDTF("1980"), datedOnly: true))
      try archive.limit(to: before)
      #expect(try archive.path(one, other) == .none)
    }
    #expect(chains.count == 1)
  }
}

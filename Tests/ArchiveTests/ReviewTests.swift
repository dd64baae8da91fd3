import Archive
import Records
import Testing

/// Decisions of people about who is who.
@Suite struct ReviewTests {
  private let author = Author(name: "Ines", time: "2026-11-26T06:00:00Z")

  private func archive(_ folder: Folder, _ mentions: [IdentityTests.Mention]) throws -> Archive {
    let archive = try Archive(creating: folder.file())
    for (index, mention) in mentions.enumerated() {
      let page = IdentityTests.page(index + 1, mention)
      try archive.store(page.records, bytes: page.bytes, extractor: "1")
    }
    try archive.identify()
    return archive
  }

  private func parts(_ archive: Archive) throws -> [[Int]] {
    var members: [Int: [Int]] = [:]
    try archive.memberships { document, entity, identity in
      if entity == "e1", let number = Int(document.suffix(8), radix: 16) {
        members[identity, default: []].append(number - 1)
      }
    }
    return members.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private let ruiz = [
    IdentityTests.Mention(name: "Ana Ruizmendi", born: "1950-09-07"),
    IdentityTests.Mention(name: "Ana Ruizmendi", born: "1950-03-17"),
    IdentityTests.Mention(name: "Ana Ruizmendi", born: "1981-09-17"),
  ]

  @Test(
    "A pair that is accepted is one, a pair that is rejected waits no more, and both can be undone in any order"
  )
  func queue() throws {
    let folder = try Folder()
    let archive = try archive(folder, ruiz)
    #expect(try parts(archive) == [[0], [1], [2]])
    let doubt = try #require(try archive.identityDoubts().first)
    #expect(try archive.identityDoubts().count == 1)
    #expect(doubt.reasons.contains { $0.hasSuffix("born less than a year apart") })
    let accepted = try archive.decide(doubt, areOne: true, by: author, reason: "the same passport")
    try archive.identify()
    #expect(try parts(archive) == [[0, 1], [2]])
    #expect(try archive.identityDoubts().isEmpty)
    // The other way round while the first stands: the later one counts.
    let rejected = try archive.decide(doubt, areOne: false, by: author)
    try archive.identify()
    #expect(try parts(archive) == [[0], [1], [2]])
    #expect(try archive.identityDoubts().isEmpty)
    // The first is undone before the second.
    try archive.undo(accepted, by: author)
    try archive.identify()
    #expect(try parts(archive) == [[0], [1], [2]])
    let undo = try archive.undo(rejected, by: author)
    try archive.identify()
    #expect(try archive.identityDoubts().map(\.id) == [doubt.id])
    try archive.undo(undo, by: author)
    try archive.identify()
    #expect(try archive.identityDoubts().isEmpty)
    #expect(try archive.decisions().map(\.isInForce) == [false, true, true, false, true])
    #expect(throws: ReviewError.alreadyUndone(accepted)) { try archive.undo(accepted, by: author) }
    #expect(try archive.problems() == [])
  }

  @Test("Two of different names are joined by hand, and stay so when their documents are read again")
  func merging() throws {
    let folder = try Folder()
    let mentions = [
      IdentityTests.Mention(name: "Ana Ruizmendi", born: "1950-09-07"),
      IdentityTests.Mention(name: "Clara Bellfont", office: "Mayor of Ica", years: ("1990", "1994")),
    ]
    let archive = try archive(folder, mentions)
    let merge = try archive.merge(
      try archive.subject(named: "Ana Ruizmendi"), try archive.subject(named: "Clara Bellfont"), by: author,
      reason: "her married name")
    try archive.identify()
    #expect(try parts(archive) == [[0, 1]])
    #expect(try archive.subject(named: "Clara Bellfont").names.contains("Ana Ruizmendi"))
    // A newer version finds other records.
    for (index, mention) in mentions.enumerated() {
      var page = IdentityTests.page(index + 1, mention)
      page.records.facts.removeAll()
      try archive.store(page.records, bytes: page.bytes, extractor: "2")
    }
    try archive.identify()
    #expect(try parts(archive) == [[0, 1]])
    try archive.undo(merge, by: author)
    try archive.identify()
    #expect(try parts(archive) == [[0], [1]])
    #expect(try archive.problems() == [])
  }

  @Test("One who is two is split by documents")
  func splitting() throws {
    let folder = try Folder()
    let archive = try archive(
      folder, [.init(name: "Ana Ruizmendi"), .init(name: "Ana Ruizmendi"), .init(name: "Ana Ruizmendi")])
    #expect(try parts(archive) == [[0, 1, 2]])
    let subject = try archive.subject(named: "Ana Ruizmendi")
    let split = try archive.split(subject, from: ["page 2.txt"], by: author)
    try archive.identify()
    #expect(try parts(archive) == [[0, 2], [1]])
    #expect(try archive.identityDoubts().isEmpty)
    try archive.undo(split, by: author)
    try archive.identify()
    #expect(try parts(archive) == [[0, 1, 2]])
    #expect(throws: ReviewError.self) { try archive.split(subject, from: ["nowhere.txt"], by: author) }
  }

  @Test(
    "A record that is rejected counts in no answer, one that is edited shows the new value, until it is undone"
  )
  func records() throws {
    let folder = try Folder()
    let mention = IdentityTests.Mention(
      name: "Ana Ruizmendi", born: "1950-09-07", office: "Mayor of Ica", years: ("1990", "1994"))
    let archive = try archive(folder, [mention])
    func facts() throws -> [String] {
      let reader = try Archive(reading: folder.file())
      return try reader.facts(of: reader.subject(named: "Ana Ruizmendi")).map(\.value)
    }
    func terms() throws -> [String] {
      let reader = try Archive(reading: folder.file())
      return try reader.offices(of: reader.subject(named: "Ana Ruizmendi")).map {
        "\($0.office) \($0.start?.description ?? "") \($0.end?.description ?? "")"
      }
    }
    let document = String(repeating: "0", count: 63) + "1"
    let rejected = try archive.decide(.reject, record: "\(document)/f1", by: author, reason: "a misprint")
    #expect(try facts() == [])
    try archive.decide(.edit, record: "\(document)/o1", edit: "end=1995-02", by: author)
    #expect(try terms() == ["Mayor of Ica 1990 1995-02"])
    // Read again: the records are other rows, and the decisions still hold.
    var page = IdentityTests.page(1, mention)
    page.records.facts.append(
      Fact(
        id: "f0", subject: "e1", property: .occupation, value: "baker",
        evidence: page.evidence("Ana Ruizmendi is known")))
    try archive.store(page.records, bytes: page.bytes, extractor: "2")
    try archive.identify()
    #expect(try facts() == ["baker"])
    #expect(try terms() == ["Mayor of Ica 1990 1995-02"])
    try archive.undo(rejected, by: author)
    #expect(try facts() == ["1950-09-07", "baker"])
    #expect(throws: ReviewError.self) {
      try archive.decide(.edit, record: "\(document)/o1", edit: "end=soon", by: author)
    }
    #expect(throws: ReviewError.self) { try archive.decide(.reject, record: "\(document)/f9", by: author) }
    #expect(throws: ReviewError.noValue("office")) {
      try archive.decide(.edit, record: "\(document)/o1", edit: "office=", by: author)
    }
    #expect(try archive.problems() == [])
  }

  @Test("A term whose office is edited is found under that office, until it is undone")
  func offices() throws {
    let folder = try Folder()
    let mentions = [
      IdentityTests.Mention(name: "Ana Ruizmendi", office: "Mayor of Ica", years: ("1990", "1994")),
      IdentityTests.Mention(name: "Clara Bellfont", office: "Mayor of Tarma", years: ("1994", "1998")),
    ]
    let archive = try archive(folder, mentions)
    func holders(_ office: String) throws -> [String] {
      let reader = try Archive(reading: folder.file())
      return try reader.holders(of: office).flatMap(\.terms).map(\.holder)
    }
    #expect(try holders("Mayor of Ica") == ["Ana Ruizmendi"])
    let document = String(repeating: "0", count: 63) + "2"
    let edit = try archive.decide(.edit, record: "\(document)/o1", edit: "office=Mayor of Ica", by: author)
    #expect(try archive.identify() > 0)
    #expect(try holders("Mayor of Ica") == ["Ana Ruizmendi", "Clara Bellfont"])
    #expect(try holders("Mayor of Tarma") == [])
    let page = IdentityTests.page(2, mentions[1])
    var renewed = page
    renewed.records.document.title = "Another title"
    try archive.store(renewed.records, bytes: page.bytes, extractor: "2")
    #expect(try holders("Mayor of Ica") == ["Ana Ruizmendi", "Clara Bellfont"])
    try archive.undo(edit, by: author)
    try archive.identify()
    #expect(try holders("Mayor of Ica") == ["Ana Ruizmendi"])
    #expect(try holders("Mayor of Tarma") == ["Clara Bellfont"])
    #expect(try archive.problems() == [])
  }

  @Test("A handle leads to the same person, whatever is read later")
  func handles() throws {
    let folder = try Folder()
    let archive = try archive(folder, [ruiz[0], ruiz[2]])
    #expect(throws: LookupError.self) { try archive.subject(named: "Ana Ruizmendi") }
    let handles = try archive.subjects(named: "Ana Ruizmendi").map(\.handle)
    #expect(Set(handles).count == 2)
    for number in 5..<9 {
      var mention = ruiz[0]
      mention.office = "Mayor of Ica"
      mention.years = ("1990", "\(1990 + number)")
      let page = IdentityTests.page(number, mention)
      try archive.store(page.records, bytes: page.bytes, extractor: "1")
    }
    try archive.identify()
    for handle in handles {
      let subject = try archive.subject(named: handle)
      let birth = try archive.facts(of: subject).first?.value
      #expect(subject.documents == (birth == "1950-09-07" ? 5 : 1))
    }
    #expect(throws: LookupError.self) { try archive.subject(named: "@00000000") }
  }
}

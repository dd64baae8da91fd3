import Archive
import Foundation
import Records
import Testing

@Suite("Checking")
struct CheckingTests {
  private func archive(_ file: String) throws -> Archive {
    let archive = try Archive(creating: file)
    for page in Pages.all { try archive.store(page.records, bytes: page.bytes, extractor: "1") }
    return archive
  }

  private func problems(_ archive: Archive, quick: Bool = false) throws -> [Problem] {
    var found: [Problem] = []
    try archive.check(quick: quick) { found.append($0) }
    return found
  }

  @Test("A sound archive has no problems, and what was looked at is counted")
  func sound() throws {
    let folder = try Folder()
    let archive = try archive(folder.file())
    for quick in [false, true] {
      let account = try archive.check(quick: quick) { Issue.record("\($0)") }
      #expect(account.documents == 3)
      #expect(account.records == 13)
      #expect(account.evidence >= 11)
      #expect(account.problems == 0)
    }
  }

  /// Damage, the table it is told of, what the line must say, and whether a quick check sees it.
  private static let damages: [(sql: String, table: String, words: [String], isQuick: Bool)] = [
    (
      "UPDATE evidence SET quote = 'Nobody said so' WHERE record = 1", "evidence",
      ["fact f1", "marta olsen.txt (sha256:0", "are not what it quotes"], false
    ),
    ("UPDATE evidence SET line = 9 WHERE record = 1", "evidence", ["fact f1", "is in line 1, not 9"], false),
    (
      "UPDATE evidence SET end = 99999 WHERE record = 1", "evidence",
      ["fact f1", "..<99999 are outside the document"], true
    ),
    (
      "UPDATE evidence SET start = 20, end = 10 WHERE record = 1", "evidence", ["20..<10 are outside"], true
    ),
    ("DELETE FROM evidence WHERE record = 1", "records", ["fact f1", "has no evidence"], true),
    (
      "UPDATE documents SET length = 7 WHERE document = 1", "documents",
      ["marta olsen.txt", "bytes are there of 7"],
      true
    ),
    (
      "UPDATE events SET date = 'soon' WHERE record = 4", "events", ["event v1", "date “soon” is no date"],
      true
    ),
    (
      "UPDATE claims SET stance = 'hums' WHERE record = 6", "claims",
      ["claim c1", "stance “hums” is no stance"], true
    ),
    (
      "UPDATE facts SET property = CAST(x'62e9' AS TEXT) WHERE record = 1", "facts",
      ["fact f1", "property “b\u{FFFD}” is no property"], true
    ),
    (
      "UPDATE evidence SET section = CAST(x'62e9' AS TEXT) WHERE record = 1", "evidence",
      ["fact f1", "section is no UTF-8"], false
    ),
    ("DELETE FROM facts WHERE record = 1", "records", ["fact f1", "has no row in facts"], true),
    (
      "UPDATE records SET kind = 'event' WHERE record = 1", "facts", ["event f1", "is of another kind"], true
    ),
    ("INSERT INTO identities (kind) VALUES ('Person')", "identities", ["has no members"], true),
    (
      "UPDATE occupancies SET holder = 999 WHERE record = 2", "occupancies",
      ["occupancy o1", "refers to entities 999, which is not there"], true
    ),
    (
      "INSERT INTO names (entity, position, name) VALUES (777, 0, 'Nobody')", "names",
      ["entity 777, position 0", "refers to entities 777"], true
    ),
    (
      """
      INSERT INTO citations (document, position, id, start, end) VALUES (1, 0, 'w1', 5, 99999)
      """, "citations", ["marta olsen.txt", "5..<99999 are outside"], true
    ),
    (
      """
      INSERT INTO document_words (document_words, rowid, title, text)
      SELECT 'delete', document, title, text FROM readable WHERE document = 2
      """, "document_words", ["has no words of it"], true
    ),
    (
      "UPDATE documents SET text = 'Something else' WHERE document = 2", "document_words",
      ["embassy changes hands.txt", "does not have the words"], false
    ),
    (
      "INSERT INTO document_words (rowid, title, text) VALUES (55, 'no', 'body')", "document_words",
      ["document 55", "the document is not there"], true
    ),
  ]

  @Test("Each damage is told with its table, record and document", arguments: damages.indices)
  func damage(number: Int) throws {
    let damage = Self.damages[number]
    let folder = try Folder()
    let archive = try archive(folder.file())
    try archive.execute("PRAGMA foreign_keys = OFF; " + damage.sql)
    let found = try problems(archive)
    let told = try #require(found.first { $0.table == damage.table }, "\(damage.sql): \(found)")
    for words in damage.words { #expect(told.description.contains(words), "\(told)") }
    #expect(try problems(archive, quick: true).contains(told) == damage.isQuick, "\(told)")
    // Whoever cannot write the archive sees the same.
    #expect(try problems(Archive(asItIs: folder.file())) == found)
  }

  @Test(
    "What still makes sense, but is not what was stored, is told, and reading again puts it right",
    arguments: [
      "UPDATE facts SET value = 'Norlund' WHERE record = 1",
      "UPDATE claims SET content = content || '!' WHERE record = 6",
      "UPDATE names SET name = 'Marta Olson' WHERE entity = 1 AND position = 0",
      "UPDATE strands SET profile = profile || ' ' WHERE strand = 1",
    ])
  func digests(sql: String) throws {
    let folder = try Folder()
    let archive = try archive(folder.file())
    try archive.identify()
    #expect(try problems(archive) == [])
    try archive.execute(sql)
    let found = try problems(archive)
    #expect(found.contains { $0.description.contains("is not what was stored") }, "\(found)")
    #expect(try problems(archive, quick: true).allSatisfy { !$0.description.contains("what they say") })
    for page in Pages.all { try archive.store(page.records, bytes: page.bytes, extractor: "1") }
    try archive.doubtEverybody()
    try archive.identify()
    #expect(try problems(archive) == [])
  }

  @Test("A document whose bytes are not those of its id is told")
  func bytes() throws {
    let folder = try Folder()
    let archive = try archive(folder.file())
    let ids = Dictionary(uniqueKeysWithValues: Pages.all.map { ($0.bytes, $0.records.document.id) })
    #expect(try archive.problems { ids[$0] ?? "sha256:other" } == [])
    try archive.execute(
      "UPDATE documents SET bytes = CAST(bytes || x'0a' AS BLOB), length = length + 1 WHERE document = 3")
    let found = try archive.problems { ids[$0] ?? "sha256:other" }
    #expect(
      found.contains { $0.hasPrefix("documents: note.txt") && $0.hasSuffix("are those of sha256:other") })
  }

  @Test("A damaged page is told with its table, and all the others are looked at")
  func pages() throws {
    let folder = try Folder()
    let file = folder.file()
    try archive(file).execute(
      "UPDATE events SET date = 'soon' WHERE record = 4; PRAGMA wal_checkpoint(TRUNCATE)")
    var data = try #require(FileManager.default.contents(atPath: file))
    let quote = try #require(data.range(of: Data("born 4 May 1951".utf8), options: .backwards))
    // The header of the page with the quote becomes nonsense.
    let page = quote.lowerBound / 4_096 * 4_096
    data.replaceSubrange(page..<page + 12, with: Data(repeating: 0xff, count: 12))
    try data.write(to: URL(fileURLWithPath: file))
    let found = try problems(Archive(asItIs: file))
    #expect(found.contains { $0.table == "evidence" }, "\(found)")
    #expect(found.contains { $0.table == "events" && $0.message.contains("soon") }, "\(found)")
  }

  @Test("Others write while an archive is checked, and what is checked is of one moment")
  func concurrency() throws {
    let folder = try Folder()
    let file = folder.file()
    let writer = try archive(file)
    var number = 10
    var stages: Set<String> = []
    func tick(_ stage: CheckStage) -> Bool {
      guard stages.insert(stage.name).inserted else { return true }
      let page = Page(number, title: "Number \(number)", "Olsen met nobody in \(number).\n")
      number += 1
      #expect((try? writer.store(page.records, bytes: page.bytes, extractor: "1")) == .added, "\(stage.name)")
      return true
    }
    try Archive(asItIs: file).check(tick: tick, report: { Issue.record("\($0)") })
    #expect(
      stages.isSuperset(of: ["pages", "schema", "references", "records", "values", "documents", "words"]))
    #expect(try problems(writer).isEmpty)
  }

  @Test("A check ends when it is asked to")
  func interrupted() throws {
    let folder = try Folder()
    let file = folder.file()
    let archive = try archive(file)
    for stage in ["pages", "schema", "references", "records", "values", "documents", "words"] {
      #expect(throws: ArchiveError.interrupted(file: file), "\(stage)") {
        try archive.check(tick: { $0.name != stage }, report: { Issue.record("\($0)") })
      }
    }
    #expect(try problems(archive).isEmpty)
  }

  @Test(
    "Of three hundred flipped bits, each gives a problem that is told or leaves the records as they were stored"
  )
  func flips() throws {
    let folder = try Folder()
    let whole = folder.file()
    _ = try archive(whole)
    let data = try #require(FileManager.default.contents(atPath: whole))
    var state: UInt64 = 7
    let stored = Pages.all.map(\.records)
    for step in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let bit = Int(state >> 20) % (data.count * 8)
      var damaged = data
      damaged[bit / 8] ^= UInt8(1 << (bit % 8))
      let file = folder.file("flip-\(step)")
      try damaged.write(to: URL(fileURLWithPath: file))
      var isSound = false
      do { isSound = try problems(Archive(asItIs: file)).isEmpty } catch is ArchiveError {}
      guard isSound else { continue }
      let archive = try Archive(reading: file)
      let answers = try stored.map { try archive.records(of: $0.document.id) }
      #expect(answers == stored, "bit \(bit)")
    }
  }
}

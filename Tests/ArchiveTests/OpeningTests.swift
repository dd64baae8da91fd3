import Archive
import Foundation
import Records
import Testing

@Suite("Opening")
struct OpeningTests {
  private func bytes(_ file: String) -> Data? { FileManager.default.contents(atPath: file) }

  @Test("A missing archive is an error for a question, and is made for a document, folders and all")
  func missing() throws {
    let folder = try Folder()
    let file = folder.file("new/deep/press.chancery")
    #expect(throws: ArchiveError.missing(file: file)) { try Archive(reading: file) }
    #expect(ArchiveError.missing(file: file).exitCode == 66)
    #expect(!FileManager.default.fileExists(atPath: folder.file("new")))
    _ = try Archive(creating: file)
    #expect(try Archive(reading: file).problems().isEmpty)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.file("new/deep"))
    #expect(left.allSatisfy { $0.hasPrefix("press.chancery") })
  }

  @Test("A folder is no archive")
  func aFolder() throws {
    let folder = try Folder()
    #expect(throws: ArchiveError.isFolder(file: folder.path)) { try Archive(creating: folder.path) }
    #expect(throws: ArchiveError.isFolder(file: folder.path)) { try Archive(reading: folder.path) }
  }

  @Test(
    "A file that is something else is left alone",
    arguments: ["Dear diary", "SQLite format 3\0", String(repeating: "x", count: 10_000)])
  func foreign(contents: String) throws {
    let folder = try Folder()
    let file = folder.file("diary.txt")
    try Data(contents.utf8).write(to: URL(fileURLWithPath: file))
    for open in [Archive.init(creating:), { try Archive(reading: $0) }] {
      do {
        _ = try open(file)
        Issue.record("opened")
      } catch let error as ArchiveError {
        #expect(error.exitCode == 78)
      }
    }
    #expect(bytes(file) == Data(contents.utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["diary.txt"])
  }

  @Test("Another program's database and a later chancery's archive are left alone")
  func otherDatabases() throws {
    let folder = try Folder()
    let file = folder.file()
    try Archive(creating: file).execute("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)")
    let later = bytes(file)
    #expect(throws: ArchiveError.newer(file: file, version: 99, known: Archive.currentFormat)) {
      try Archive(creating: file)
    }
    #expect(throws: ArchiveError.newer(file: file, version: 99, known: Archive.currentFormat)) {
      try Archive(reading: file)
    }
    #expect(bytes(file) == later)
    let other = folder.file("other.db")
    try Archive(creating: other).execute("PRAGMA application_id = 7; PRAGMA wal_checkpoint(TRUNCATE)")
    let before = bytes(other)
    #expect(throws: ArchiveError.self) { try Archive(creating: other) }
    #expect(bytes(other) == before)
  }

  @Test("An empty file becomes an archive when a document is read, and is none before")
  func empty() throws {
    let folder = try Folder()
    let file = folder.file()
    try Data().write(to: URL(fileURLWithPath: file))
    #expect(throws: ArchiveError.self) { try Archive(reading: file) }
    _ = try Archive(creating: file)
    #expect(try Archive(reading: file).problems().isEmpty)
  }

  @Test("An archive cut off anywhere says so, and nothing crashes")
  func truncated() throws {
    let folder = try Folder()
    let whole = folder.file()
    do {
      let archive = try Archive(creating: whole)
      for page in Pages.all { try archive.store(page.records, bytes: page.bytes, extractor: "1") }
    }
    let data = try #require(bytes(whole))
    for length in [50, 100, 4_096, 5_000, data.count / 2, data.count - 1] {
      let file = folder.file("cut-\(length)")
      try data.prefix(length).write(to: URL(fileURLWithPath: file))
      #expect(throws: ArchiveError.self) { try Archive(reading: file) }
      #expect(throws: ArchiveError.self) { try Archive(creating: file) }
      #expect(bytes(file)?.count == length)
    }
  }

  @Test("Flipped bytes give an error or an answer, never a crash")
  func flipped() throws {
    let folder = try Folder()
    let whole = folder.file()
    do {
      let archive = try Archive(creating: whole)
      for page in Pages.all { try archive.store(page.records, bytes: page.bytes, extractor: "1") }
    }
    let data = try #require(bytes(whole))
    for step in 0..<60 {
      var damaged = data
      for offset in stride(from: 100 + step * 67, to: data.count, by: 4_099) {
        damaged[offset] ^= UInt8(truncatingIfNeeded: 1 + step * 37)
      }
      let file = folder.file("flip-\(step)")
      try damaged.write(to: URL(fileURLWithPath: file))
      do {
        let archive = try Archive(reading: file)
        for page in Pages.all { _ = try? archive.records(of: page.records.document.id) }
        _ = try archive.problems()
      } catch is ArchiveError {}
    }
  }

  @Test("What was committed when the process died is there, and nothing else")
  func killed() throws {
    let folder = try Folder()
    let file = folder.file()
    let archive = try Archive(creating: file)
    let pages = Pages.all
    try archive.store(pages[0].records, bytes: pages[0].bytes, extractor: "1")
    try archive.batch {
      try archive.store(pages[1].records, bytes: pages[1].bytes, extractor: "1")
      // As the disk would be had the process died here.
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: file + suffix, toPath: folder.file("dead.chancery") + suffix)
      }
    }
    let revived = try Archive(creating: folder.file("dead.chancery"))
    #expect(try revived.problems().isEmpty)
    #expect(try revived.records(of: pages[0].records.document.id) == pages[0].records)
    #expect(try revived.records(of: pages[1].records.document.id) == nil)
    #expect(try revived.store(pages[1].records, bytes: pages[1].bytes, extractor: "1") == .added)
  }

  @Test("A full disk stores nothing by halves")
  func full() throws {
    let folder = try Folder()
    let file = folder.file()
    let archive = try Archive(creating: file)
    let pages = Pages.all
    try archive.store(pages[0].records, bytes: pages[0].bytes, extractor: "1")
    let size = try archive.pages()
    var large = pages[1]
    large.text += String(repeating: "More of the same.\n", count: 20_000)
    for room in 0..<40 {
      try archive.limit(pages: size + room)
      #expect(throws: ArchiveError.full(file: file)) {
        try archive.store(large.records, bytes: large.bytes, extractor: "1")
      }
      #expect(throws: ArchiveError.full(file: file)) {
        try archive.batch { try archive.store(large.records, bytes: large.bytes, extractor: "1") }
      }
    }
    #expect(try archive.problems().isEmpty)
    #expect(try archive.records(of: large.records.document.id) == nil)
    #expect(try archive.records(of: pages[0].records.document.id) == pages[0].records)
    try archive.limit(pages: 1_000_000)
    #expect(try archive.store(large.records, bytes: large.bytes, extractor: "1") == .added)
  }

  @Test("Readers read while one writes, and a second writer waits for its turn")
  func twoConnections() throws {
    let folder = try Folder()
    let file = folder.file()
    let writer = try Archive(creating: file)
    let other = try Archive(creating: file)
    let reader = try Archive(reading: file)
    let pages = Pages.all
    try writer.batch {
      try writer.store(pages[0].records, bytes: pages[0].bytes, extractor: "1")
      #expect(try reader.records(of: pages[0].records.document.id) == nil)
    }
    #expect(try reader.records(of: pages[0].records.document.id) == pages[0].records)
    #expect(try other.store(pages[0].records, bytes: pages[0].bytes, extractor: "1") == .unchanged)
    #expect(try other.store(pages[1].records, bytes: pages[1].bytes, extractor: "1") == .added)
    #expect(try writer.store(pages[1].records, bytes: pages[1].bytes, extractor: "1") == .unchanged)
  }

  @Test("References into nothing are refused by the file itself")
  func foreignKeys() throws {
    let folder = try Folder()
    let archive = try Archive(creating: folder.file())
    let page = Pages.biography()
    try archive.store(page.records, bytes: page.bytes, extractor: "1")
    #expect(throws: ArchiveError.self) { try archive.execute("DELETE FROM entities") }
    #expect(throws: ArchiveError.self) {
      try archive.execute("INSERT INTO facts VALUES (999, 1, 'a', 'b', NULL)")
    }
    try archive.execute("DELETE FROM evidence WHERE record = 1")
    let problems = try archive.problems()
    #expect(problems.filter { $0.contains("has no evidence") }.count == 1)
    #expect(problems.count == 2, "the other is that the document no longer says what was stored: \(problems)")
  }

  @Test("Every error says what to do, on one line, and has an exit status of its kind")
  func messages() {
    let errors: [ArchiveError] = [
      .missing(file: "a"), .isFolder(file: "a"), .readOnly(file: "a"), .unreachable(file: "a", reason: "b"),
      .notAnArchive(file: "a", reason: "b"), .newer(file: "a", version: 2, known: 1),
      .older(file: "a", version: 1, known: 4), .locked(file: "a"), .full(file: "a"),
      .damaged(file: "a", reason: "b"), .exists(file: "a"), .needsRoom(file: "a", bytes: 2, free: 1),
      .inconsistent(document: "a", reason: "b"),
      .sqlite(file: "a", sql: "SELECT", code: 1, message: "b"),
    ]
    for error in errors {
      #expect(!error.description.contains("\n"))
      #expect((64...78).contains(error.exitCode))
    }
  }
}

import Archive
import Foundation
import Records
import Testing

@Suite("Keeping")
struct KeepingTests {
  private func archive(_ file: String, pages: [Page] = Pages.all) throws -> Archive {
    let archive = try Archive(creating: file)
    for page in pages { try archive.store(page.records, bytes: page.bytes, extractor: "1") }
    return archive
  }

  private func many(_ count: Int) -> [Page] {
    var invented = Invented(seed: 3)
    return (0..<count).map { invented.page($0) }
  }

  @Test("A copy has all that was there when it was begun, and nothing that was written meanwhile")
  func copyWhileWriting() throws {
    let folder = try Folder()
    let writer = try archive(folder.file(), pages: many(60))
    let before = try writer.inventory().counts
    var written = 0
    let size = try Archive(asItIs: folder.file()).backUp(to: folder.file("copy")) { _, _ in
      let page = Pages.all[written % 3]
      if written < 3 { _ = try? writer.store(page.records, bytes: page.bytes, extractor: "1") }
      written += 1
      return true
    }
    #expect(written >= 1)
    let copy = try Archive(asItIs: folder.file("copy"))
    #expect(try copy.problems().isEmpty)
    #expect(try copy.inventory().counts == before)
    #expect(try writer.inventory().counts != before)
    #expect(FileManager.default.contents(atPath: folder.file("copy"))?.count == size)
  }

  @Test(
    "A copy that is broken off leaves nothing behind, and a file that is there stays unless it may be replaced"
  )
  func copyBrokenOff() throws {
    let folder = try Folder()
    let source = try archive(folder.file())
    let target = folder.file("copy")
    #expect(throws: ArchiveError.interrupted(file: target)) {
      try source.backUp(to: target) { _, _ in false }
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.allSatisfy { $0.hasPrefix("test.chancery") }, "\(left)")
    try Data("Dear diary".utf8).write(to: URL(fileURLWithPath: target))
    #expect(throws: ArchiveError.exists(file: target)) { try source.backUp(to: target) }
    #expect(FileManager.default.contents(atPath: target) == Data("Dear diary".utf8))
    _ = try source.backUp(to: target, replacing: true)
    #expect(try Archive(reading: target).problems().isEmpty)
  }

  @Test("An archive is no copy of itself, and a folder none of anything")
  func copyOntoItself() throws {
    let folder = try Folder()
    let source = try archive(folder.file())
    #expect(throws: ArchiveError.self) { try source.backUp(to: folder.file(), replacing: true) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: folder.file())
    #expect(throws: ArchiveError.self) { try source.backUp(to: folder.file("link"), replacing: true) }
    #expect(throws: ArchiveError.isFolder(file: folder.path)) { try source.backUp(to: folder.path) }
    #expect(throws: ArchiveError.self) { try source.backUp(to: folder.file("no/where")) }
    #expect(try source.problems().isEmpty)
  }

  @Test("What stands in the log of a replaced copy is not taken for the new one's")
  func replacedLog() throws {
    let folder = try Folder()
    let source = try archive(folder.file())
    let target = folder.file("copy")
    // A process that died left a log beside the old copy.
    do {
      let old = try archive(folder.file("old"), pages: many(3))
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: folder.file("old") + suffix, toPath: target + suffix)
      }
      #expect(try old.problems().isEmpty)
    }
    _ = try source.backUp(to: target, replacing: true)
    #expect(try Archive(asItIs: target).problems().isEmpty)
    #expect(try Archive(asItIs: target).inventory().counts == source.inventory().counts)
    // One that somebody has open stays.
    let user = try archive(target, pages: many(1))
    #expect(throws: ArchiveError.locked(file: target)) { try source.backUp(to: target, replacing: true) }
    #expect(try user.problems().isEmpty)
  }

  @Test("What a killed copy left behind goes with the next")
  func abandoned() throws {
    let folder = try Folder()
    let source = try archive(folder.file())
    // No process has this number: they end at 4,194,304.
    try Data("half".utf8).write(to: URL(fileURLWithPath: folder.file(".copy.99999999.new")))
    try Data("other".utf8).write(to: URL(fileURLWithPath: folder.file(".copy.mine.new")))
    _ = try source.backUp(to: folder.file("copy"))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!left.contains(".copy.99999999.new"))
    #expect(left.contains(".copy.mine.new"))
  }

  @Test("Compacting waits for the thread that writes the log back")
  func compactingBesideTheLog() throws {
    let folder = try Folder()
    let archive = try archive(folder.file(), pages: many(60))
    // Each time all of the file goes through the log, which is long enough then to be written back.
    for _ in 0..<8 {
      let sizes = try archive.compact()
      #expect(!sizes.isPending)
    }
  }

  @Test("Compacting makes a file with gaps smaller, and says the same afterwards")
  func compacting() throws {
    let folder = try Folder()
    let archive = try archive(folder.file(), pages: many(60))
    for var page in many(60) {
      page.records.claims = []
      page.records.events = []
      try archive.store(page.records, bytes: page.bytes, extractor: "2")
    }
    try archive.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let before = try archive.inventory()
    let sizes = try archive.compact()
    #expect(sizes.after < sizes.before * 9 / 10)
    #expect(!sizes.isPending)
    #expect(FileManager.default.contents(atPath: folder.file())?.count == sizes.after)
    #expect(try archive.inventory() == before)
    #expect(try archive.problems().isEmpty)
    #expect(try archive.measurement().freePages == 0)
  }

  @Test("Compacting waits for nobody for ever, ends when it is asked to, and readers see what they saw")
  func compactingInCompany() throws {
    let folder = try Folder()
    let file = folder.file()
    let archive = try archive(file, pages: many(20))
    let counts = try archive.inventory().counts
    #expect(throws: ArchiveError.interrupted(file: file)) { try archive.compact { $0 != "writing anew" } }
    #expect(try archive.problems().isEmpty)
    let other = try Archive(creating: file)
    #expect(throws: ArchiveError.locked(file: file)) { try other.batch { try archive.compact() } }
    let reader = try Archive(reading: file)
    _ = try archive.compact()
    #expect(try reader.inventory().counts == counts)
    #expect(try archive.problems().isEmpty)
    #expect(throws: ArchiveError.missing(file: folder.file("none"))) {
      try Archive(writing: folder.file("none"))
    }
  }

  @Test(
    "Every byte of the file belongs to a table, its free pages or the schema, and all documents to a group")
  func measuring() throws {
    let folder = try Folder()
    let archive = try archive(folder.file())
    try archive.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let found = try archive.measurement()
    #expect(found.bytes == found.pages * found.pageBytes)
    #expect(found.documents == 3 && found.records == 13)
    #expect(found.sourceBytes == Pages.all.map(\.bytes.count).reduce(0, +))
    for groups in [found.formats, found.languages, found.years] {
      #expect(groups.map(\.documents).reduce(0, +) == 3)
    }
    #expect(found.years.map(\.name) == [nil, "2014", "2021"])
    #expect(found.tables.first { $0.name == "document_words" }?.rows == 3)
    #expect(!found.tables.contains { $0.name.hasPrefix("document_words_") || $0.name.hasPrefix("sqlite_") })
    let bytes = found.tables.compactMap(\.bytes).reduce(0, +) + found.freePages * found.pageBytes
    #expect(bytes <= found.bytes && bytes > found.bytes * 8 / 10)
  }
}

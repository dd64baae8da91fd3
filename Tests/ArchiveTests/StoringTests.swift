import Archive
import Foundation
import Records
import Testing

@Suite("Storing")
struct StoringTests {
  @Test("What is stored comes back as it was")
  func roundTrip() throws {
    let folder = try Folder()
    let archive = try Archive(creating: folder.file())
    for page in Pages.all {
      #expect(try archive.store(page.records, bytes: page.bytes, extractor: "1") == .added)
    }
    for page in Pages.all {
      #expect(try archive.records(of: page.records.document.id) == page.records)
      #expect(try archive.bytes(of: page.records.document.id) == page.bytes)
    }
    #expect(try archive.records(of: "sha256:none") == nil)
  }

  @Test("While much is stored the log is written back, and others read all that was committed")
  func log() throws {
    let folder = try Folder()
    let writer = try Archive(creating: folder.file())
    var ids: [String] = []
    var most = 0
    for batch in 0..<24 {
      try writer.batch {
        for number in 0..<8 {
          var page = Page(batch * 8 + number + 1, title: "Long", "It is long.")
          page.text += String(repeating: " ", count: 1 << 20)
          page.records.document.length = page.text.utf8.count
          try writer.store(page.records, bytes: page.bytes, text: Array("It is long.".utf8), extractor: "1")
          ids.append(page.records.document.id)
        }
      }
      let log = try FileManager.default.attributesOfItem(atPath: folder.file() + "-wal")[.size] as? Int
      most = max(most, log ?? 0)
      #expect(try Archive(reading: folder.file()).bytes(of: ids[ids.count - 1])?.count == 11 + 1 << 20)
    }
    // Of 200 MB that were written.
    #expect(most < 175 << 20)
    #expect(try writer.problems() == [])
    #expect(try ids.allSatisfy { try writer.holds($0, extractor: "1") })
  }

  @Test("Another process reads what one has stored")
  func reopening() throws {
    let folder = try Folder()
    let page = Pages.biography()
    let writer = try Archive(creating: folder.file())
    try writer.store(page.records, bytes: page.bytes, extractor: "1")
    let reader = try Archive(reading: folder.file())
    #expect(try reader.records(of: page.records.document.id) == page.records)
    #expect(throws: ArchiveError.readOnly(file: folder.file())) {
      try reader.store(page.records, bytes: page.bytes, extractor: "1")
    }
  }

  @Test("The same document twice changes nothing")
  func twice() throws {
    let folder = try Folder()
    let archive = try Archive(creating: folder.file())
    let page = Pages.biography()
    try archive.store(page.records, bytes: page.bytes, extractor: "1")
    var moved = page.records
    moved.document.source = "elsewhere/copy.txt"
    #expect(try archive.store(moved, bytes: page.bytes, extractor: "1") == .unchanged)
    #expect(try archive.store(page.records, bytes: page.bytes, extractor: "2") == .unchanged)
    #expect(try archive.holds(page.records.document.id, extractor: "2"))
    #expect(try archive.records(of: page.records.document.id) == page.records)
  }

  @Test("What another process has told anew is not taken for what has been met")
  func others() throws {
    let folder = try Folder()
    let archive = try Archive(creating: folder.file())
    func page(_ number: Int, _ name: String) -> Page {
      var page = Page(number, title: "Page \(number)", date: "2020", "\(name) came.")
      page.entity("e1", .person, name)
      return page
    }
    let first = page(1, "Ana Ruizmendi")
    try archive.store(first.records, bytes: first.bytes, extractor: "1")
    // The other one takes the name's only document away, and with it all that was known by the name.
    let other = try Archive(creating: folder.file())
    let renamed = page(1, "Luz Maronda")
    var records = renamed.records
    records.document = first.records.document
    records.document.length = renamed.bytes.count
    try other.store(records, bytes: renamed.bytes, extractor: "2")
    try other.identify()
    for number in 2...3 {
      let next = page(number, "Ana Ruizmendi")
      try archive.store(next.records, bytes: next.bytes, extractor: "1")
    }
    try archive.identify()
    #expect(try archive.problems() == [])
    #expect(try archive.subject(named: "Ana Ruizmendi").documents == 2)
    #expect(try archive.subject(named: "Luz Maronda").documents == 1)
  }

  @Test("Other records of the same document replace the old ones")
  func replacing() throws {
    let folder = try Folder()
    let archive = try Archive(creating: folder.file())
    for page in Pages.all { try archive.store(page.records, bytes: page.bytes, extractor: "1") }
    var page = Pages.biography()
    page.records.claims = []
    page.records.conflicts = []
    page.records.events[1].claims = []
    #expect(try archive.store(page.records, bytes: page.bytes, extractor: "2") == .replaced)
    #expect(try archive.records(of: page.records.document.id) == page.records)
    let news = Pages.news()
    #expect(try archive.records(of: news.records.document.id) == news.records)
  }

  @Test("Records that refer to what is not there, or quote what is not there, are refused whole")
  func inconsistent() throws {
    let folder = try Folder()
    let archive = try Archive(creating: folder.file())
    var dangling = Pages.biography()
    dangling.records.facts[0].subject = "e99"
    #expect(throws: ArchiveError.self) {
      try archive.store(dangling.records, bytes: dangling.bytes, extractor: "1")
    }
    let page = Pages.biography()
    #expect(throws: ArchiveError.self) {
      try archive.store(page.records, bytes: Array(page.bytes.dropFirst()), extractor: "1")
    }
    #expect(try archive.records(of: page.records.document.id) == nil)
    #expect(try archive.store(page.records, bytes: page.bytes, extractor: "1") == .added)
  }

  @Test("A batch keeps what came through and drops what did not")
  func batch() throws {
    let folder = try Folder()
    let archive = try Archive(creating: folder.file())
    var broken = Pages.biography()
    broken.records.claims[1].opposes = ["c77"]
    let pages = [Pages.news(), broken, Pages.note()]
    let failures = try archive.batch {
      var failures = 0
      for page in pages {
        do {
          try archive.store(page.records, bytes: page.bytes, extractor: "1")
        } catch is ArchiveError {
          failures += 1
        }
      }
      return failures
    }
    #expect(failures == 1)
    #expect(try archive.records(of: broken.records.document.id) == nil)
    #expect(try archive.records(of: Pages.note().records.document.id) == Pages.note().records)
  }
}

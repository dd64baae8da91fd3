import Archive
import Foundation
import Records
import Testing

/// Archives that earlier chanceries wrote are kept in `Formats`, and must be opened for ever.
///
/// A new format gets a file of its own when it is released: write what an archive of it holds into `Formats/format-N.sql`
/// (up to format 3 what it has beside the earlier ones), and run `CHANCERY_KEEP_FORMAT=N script/test FormatTests`.
@Suite("Formats")
struct FormatTests {
  private static let kept = [1, 2, 3, 4, 5, 6, 7]
  private static let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Formats")

  /// What fills an archive of a format: up to the third each adds to the one before, from the fourth on each is whole.
  private static func sql(_ format: Int) throws -> [String] {
    try (format < 4 ? 1...format : format...format).map {
      try String(contentsOf: place.appendingPathComponent("format-\($0).sql"), encoding: .utf8)
    }
  }

  /// A copy of the kept file of a format.
  private func copy(_ format: Int, in folder: Folder) throws -> String {
    let file = folder.file("format-\(format).chancery")
    try FileManager.default.copyItem(
      at: Self.place.appendingPathComponent("format-\(format).archive"), to: URL(fileURLWithPath: file))
    return file
  }

  private func records(_ archive: Archive) throws -> [DocumentRecords] {
    try archive.documents().compactMap { try archive.records(of: $0.info.id) }
  }

  @Test("The kept files can be made again")
  func making() throws {
    let folder = try Folder()
    for format in Self.kept {
      let file = folder.file("\(format)")
      try Archive.make(file, format: format, sql: try Self.sql(format))
      #expect(try Archive(asItIs: file).problems().isEmpty)
      if ProcessInfo.processInfo.environment["CHANCERY_KEEP_FORMAT"] == "\(format)" {
        let target = Self.place.appendingPathComponent("format-\(format).archive")
        try? FileManager.default.removeItem(at: target)
        try FileManager.default.copyItem(at: URL(fileURLWithPath: file), to: target)
      }
      let old = try Archive(asItIs: try copy(format, in: folder)).inventory()
      let new = try Archive(asItIs: file).inventory()
      #expect(old.format == format)
      #expect(old.counts == new.counts)
    }
  }

  @Test("An archive of each format is sound before and after it is brought up to date", arguments: kept)
  func soundness(format: Int) throws {
    let folder = try Folder()
    let file = try copy(format, in: folder)
    let before = try #require(FileManager.default.contents(atPath: file))
    #expect(try Archive(asItIs: file).problems().isEmpty)
    #expect(FileManager.default.contents(atPath: file) == before, "a check changes nothing")
    let archive = try Archive(creating: file)
    #expect(try archive.problems().isEmpty)
    #expect(try archive.inventory().format == Archive.currentFormat)
  }

  @Test("An archive of each format answers as one that is made today with the same records", arguments: kept)
  func answers(format: Int) throws {
    let folder = try Folder()
    let old = try Archive(reading: try copy(format, in: folder))
    let found = try records(old)
    #expect(found.count == 2)
    let today = try Archive(creating: folder.file("today"))
    for records in found {
      let bytes = try #require(try old.bytes(of: records.document.id))
      try today.store(records, bytes: bytes, extractor: "0.1.0")
    }
    try today.identify()
    #expect(try records(today) == found)
    #expect(try today.inventory().counts == old.inventory().counts)
    for name in ["Marta Olsen", "Ivo Brandt", "Piet Vermeer", "Anton Reznik", "Ove Lund"] {
      let one = try old.subject(named: name)
      let other = try today.subject(named: name)
      #expect(one.names == other.names && one.documents == other.documents, "\(name)")
      #expect(try old.offices(of: one) == today.offices(of: other), "\(name)")
      #expect(try old.facts(of: one) == today.facts(of: other), "\(name)")
      #expect(try old.events(of: one) == today.events(of: other), "\(name)")
      #expect(try old.timeline(of: one) == today.timeline(of: other), "\(name)")
    }
    #expect(try old.offices(of: old.subject(named: "Marta Olsen")).count == 2)
    #expect(try old.search("harbour contract") == today.search("harbour contract"))
    #expect(try old.claims() == today.claims())
    #expect(try !old.claims().isEmpty)
  }

  @Test("What a later format added is as if it had not been said, and what it has said is kept")
  func additions() throws {
    let folder = try Folder()
    let archives = try Self.kept.map { try Archive(reading: try copy($0, in: folder)) }
    let found = try archives.map { try records($0) }
    let kinds = found.map { Set($0.flatMap(\.claims).map(\.kind)) }
    #expect(!kinds[0].contains(.belief) && kinds[1].contains(.belief) && kinds[2].contains(.belief))
    #expect(found[1].allSatisfy { $0.document.author == nil && $0.citations.isEmpty })
    #expect(found[2].contains { $0.document.author == "Ada Ek" && $0.citations.map(\.id) == ["w1"] })
    #expect(try archives.map { try $0.readings().count } == [0, 0, 1, 1, 1, 1, 1])
  }

  @Test("Into an archive of each format documents are stored as into any other", arguments: kept)
  func storing(format: Int) throws {
    let folder = try Folder()
    let archive = try Archive(creating: try copy(format, in: folder))
    for page in Pages.all {
      #expect(try archive.store(page.records, bytes: page.bytes, extractor: "1") == .added)
      #expect(try archive.records(of: page.records.document.id) == page.records)
    }
    #expect(try archive.problems().isEmpty)
    let copied = folder.file("copy")
    _ = try archive.backUp(to: copied)
    _ = try archive.compact()
    #expect(try archive.problems().isEmpty)
    #expect(try Archive(reading: copied).inventory().counts == archive.inventory().counts)
  }

  @Test("A copy of an archive of an earlier format is of that format", arguments: kept)
  func copying(format: Int) throws {
    let folder = try Folder()
    let file = try copy(format, in: folder)
    _ = try Archive(asItIs: file).backUp(to: folder.file("copy"))
    #expect(try Archive(asItIs: folder.file("copy")).inventory().format == format)
    #expect(try Archive(asItIs: folder.file("copy")).problems().isEmpty)
  }
}

import Archive
import Chronology
import Records
import Testing

/// A document that changes keeps its earlier versions.
@Suite struct VersionTests {
  private let folder: Folder
  private let archive: Archive

  init() throws {
    folder = try Folder()
    archive = try Archive(creating: folder.file())
  }

  private func store(_ number: Int, _ office: String, date: String? = nil, at location: String) throws
    -> Archive.Outcome
  {
    var page = IdentityTests.page(number, .init(name: "Ana Ruizmendi", office: office))
    page.records.document.date = edtf(date)
    let outcome = try archive.store(
      page.records, bytes: page.bytes, extractor: "1", place: ReadingPlace(location: location, time: nil))
    try archive.identify()
    return outcome
  }

  private func offices(known: String? = nil) throws -> [String] {
    let reader = try Archive(reading: folder.file())
    if let known { try reader.limit(to: #require(Known(by: EDTF(known)))) }
    return try reader.offices(of: reader.subject(named: "Ana Ruizmendi")).map(\.office).sorted()
  }

  @Test("The present version counts, and before its day the earlier one")
  func versions() throws {
    #expect(try store(1, "Mayor of Ica", date: "2010-01-01", at: "/a") == .added)
    #expect(try store(2, "Mayor of Lima", date: "2015-01-01", at: "/a") == .newVersion)
    #expect(try store(3, "Judge of Puno", at: "/b") == .added)
    #expect(try offices() == ["Judge of Puno", "Mayor of Lima"])
    #expect(try offices(known: "2012") == ["Judge of Puno", "Mayor of Ica"])
    #expect(try archive.inventory().counts.first { $0.name == "documents" }?.count == 3)
    #expect(try archive.problems() == [])
  }

  @Test("A version with an earlier date does not take the place of a later one")
  func older() throws {
    #expect(try store(2, "Mayor of Lima", date: "2015-01-01", at: "/a") == .added)
    #expect(try store(1, "Mayor of Ica", date: "2010-01-01", at: "/a") == .added)
    #expect(try offices() == ["Mayor of Lima"])
  }

  @Test("What stood there before and stands there again counts again")
  func back() throws {
    _ = try store(1, "Mayor of Ica", at: "/a")
    _ = try store(2, "Mayor of Lima", at: "/a")
    #expect(try offices() == ["Mayor of Lima"])
    #expect(try store(1, "Mayor of Ica", at: "/a") == .unchanged)
    #expect(try offices() == ["Mayor of Ica"])
  }
}

import Foundation
import Publishing
import Testing

@Suite("Exports of a small invented archive change only on purpose")
struct ExportGoldenTests {
  /// A file that keeps an export, and what is exported.
  struct Kept: Sendable, CustomTestStringConvertible {
    let file: String
    let format: ExportFormat
    let name: String?
    var table = ExportTable.occupancies

    var testDescription: String { file }
  }

  /// Every format and every table, of an archive by what it is called and of one of its people.
  private static func all(_ archive: String, _ name: String) -> [Kept] {
    ExportFormat.allCases.filter { $0 != .csv }.map {
      Kept(file: "\(archive).\($0.rawValue)", format: $0, name: $0.isOfOnePerson ? name : nil)
    }
      + ExportTable.allCases.map {
        Kept(file: "\(archive).\($0.rawValue).csv", format: .csv, name: nil, table: $0)
      }
  }

  static let exports = all("olsen", "Marta Olsen") + all("hostile", "Eve Dale")

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  @Test("Every format gives its golden bytes; script/golden writes them anew", arguments: exports)
  func golden(export: Kept) throws {
    let shelf = try export.file.hasPrefix("olsen") ? Shelf() : Shelf([Page.dangerous()])
    let text = try shelf.export(
      export.format, of: export.name, table: export.table, items: ["Norwegian": "Q20", "Ivo Brandt": "Q99"])
    let kept = Self.folder.appendingPathComponent(export.file)
    if ProcessInfo.processInfo.environment["CHANCERY_WRITE_GOLDEN"] != nil {
      try Data(text.utf8).write(to: kept)
    }
    #expect(try Data(contentsOf: kept) == Data(text.utf8), "\(export.file) differs: \(text.prefix(2_000))")
  }

  @Test("The same archive gives the same bytes, in whatever order its documents were read")
  func order() throws {
    let pages = [Page.biography(), Page.note(), Page.dangerous()]
    let one = try Shelf(pages)
    let other = try Shelf(pages.reversed())
    for export in Self.exports {
      let text = try one.export(export.format, of: export.name, table: export.table)
      let again = try other.export(export.format, of: export.name, table: export.table)
      #expect(text == again, "\(export.file)")
    }
  }
}

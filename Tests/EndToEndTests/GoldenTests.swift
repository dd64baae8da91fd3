import Foundation
import Testing

@Suite("What is found in the example documents changes only on purpose")
struct GoldenTests {
  /// The project's folder, from this file's place in it.
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(
    "Every example gives its golden records; script/golden writes them anew, and git diff shows what changed")
  func golden() throws {
    let tool = try Tool()
    defer { tool.remove() }
    let examples = GoldenTests.root.appendingPathComponent("Examples")
    let names = try FileManager.default.contentsOfDirectory(atPath: examples.path).filter {
      $0.hasSuffix(".txt")
    }
    #expect(names.count >= 6)
    for name in names.sorted() {
      let found = try tool.run("read", "--json", examples.appendingPathComponent(name).path)
      #expect(found.status == 0)
      let kept = GoldenTests.root.appendingPathComponent("Tests/Golden/\(name.dropLast(4)).json")
      var records = try object(Data(found.out.utf8))
      var golden = try object(try Data(contentsOf: kept))
      // Where the project lies is no part of what is found.
      records["document"] = nil
      golden["document"] = nil
      #expect(
        NSDictionary(dictionary: records) == NSDictionary(dictionary: golden),
        "\(name) differs from its golden records")
    }
  }

  private func object(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}

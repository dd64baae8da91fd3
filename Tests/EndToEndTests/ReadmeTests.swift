import Foundation
import Testing

@Suite("The README's session is what the program prints")
struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Each line of the session stands in what its command prints, up to where the README cuts it.
  @Test func session() throws {
    let readme = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let session = try #require(
      readme.range(of: "## A session\n\n```\n").map { readme[$0.upperBound...] }
        .flatMap { rest in rest.range(of: "\n```").map { rest[..<$0.lowerBound] } })
    let tool = try Tool()
    defer { tool.remove() }
    try FileManager.default.copyItem(
      at: Self.root.appendingPathComponent("Examples"), to: tool.folder.appendingPathComponent("Examples"))
    var printed = ""
    for line in session.split(separator: "\n") where line != "…" {
      if line.hasPrefix("$ chancery ") {
        let words = line.dropFirst("$ chancery ".count).split(
          separator: "'", omittingEmptySubsequences: false)
        let arguments = words.enumerated().flatMap { index, part in
          index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
        let answer = try tool.run(arguments + ["--archive", "examples.chancery"])
        printed = Self.even(answer.out + answer.err)
      } else {
        let shown = Self.even(line.split(separator: "…").first.map(String.init) ?? "")
        #expect(printed.contains(shown), "\(line)")
      }
    }
  }

  /// Words with one space between: how wide a terminal is does not count.
  private static func even(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

import Foundation
import Testing

@Suite("An archive is checked, copied, compacted and measured")
struct UpkeepTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: tool.folder.path).filter { !$0.hasPrefix(".") }
      .sorted()
  }

  /// Changes an archive in a way that chancery does not; needs python3.
  private func change(_ name: String, _ sql: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c", "import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript(sys.argv[2])",
      tool.path(name),
      sql,
    ]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  @Test("check says that an archive is sound, in words and as JSON, and changes nothing")
  func sound() throws {
    defer { tool.remove() }
    try tool.makeArchive()
    let before = try tool.bytes("a.chancery")
    let answer = try tool.run("check", "-a", "a.chancery")
    #expect(answer.status == 0)
    #expect(answer.out.hasPrefix("a.chancery is sound: 3 documents, "))
    #expect(try tool.run("check", "--quick", "-a", "a.chancery").out == answer.out)
    let object = try object(tool.run("check", "--json", "-a", "a.chancery"))
    #expect(object["sound"] as? Bool == true)
    #expect((object["problems"] as? [Any])?.isEmpty == true)
    #expect(object["documents"] as? Int == 3)
    #expect(try tool.bytes("a.chancery") == before)
    #expect(try tool.run("check", "-a", "none.chancery").status == 66)
    #expect(try tool.run("check", "-a", "news/one.txt").status == 78)
  }

  private func object(_ answer: Tool.Answer) throws -> [String: Any] {
    #expect(answer.lines.count == 1)
    return try #require(try JSONSerialization.jsonObject(with: Data(answer.out.utf8)) as? [String: Any])
  }

  @Test(
    "check says in which table, record and document a problem is, with status 65",
    .enabled(if: Tool.has("python3"), "no python3 here"))
  func problems() throws {
    defer { tool.remove() }
    try tool.makeArchive()
    try change(
      "a.chancery",
      """
      UPDATE evidence SET quote = 'Nobody said so' WHERE record = (SELECT min(record) FROM records);
      UPDATE documents SET bytes = CAST(replace(CAST(bytes AS TEXT), 'twice', 'never') AS BLOB)
      WHERE source LIKE '%two.txt';
      """)
    let answer = try tool.run("check", "-a", "a.chancery")
    #expect(answer.status == 65)
    #expect(answer.lines.contains { $0.hasPrefix("evidence: ") && $0.contains("news/one.txt (sha256:") })
    #expect(
      answer.lines.contains { $0.hasPrefix("documents: news/two.txt") && $0.contains("are those of sha256:") }
    )
    #expect(answer.lines.contains { $0.hasPrefix("document_words: news/two.txt") })
    #expect(answer.err.contains("a.chancery has \(answer.lines.count) problems"))
    let found = try object(tool.run("check", "--json", "-a", "a.chancery"))
    let problems = try #require(found["problems"] as? [[String: Any]])
    #expect(problems.count == answer.lines.count)
    #expect(found["sound"] as? Bool == false)
    for problem in problems { #expect((problem["document"] as? String)?.hasPrefix("sha256:") == true) }
  }

  @Test("backup makes a copy that says the same; one that is there stays unless --force is given")
  func backup() throws {
    defer { tool.remove() }
    try tool.makeArchive()
    let answer = try tool.run("backup", "-a", "a.chancery", "b.chancery")
    #expect(answer.status == 0)
    #expect(answer.out.hasPrefix("b.chancery: "))
    #expect(try tool.run("check", "-a", "b.chancery").status == 0)
    let shown = try tool.run("show", "Anna Berglund", "-a", "a.chancery").out
    #expect(try tool.run("show", "Anna Berglund", "-a", "b.chancery").out == shown)
    let again = try tool.run("backup", "-a", "a.chancery", "b.chancery")
    #expect(again.status == 73)
    #expect(again.err.contains("--force"))
    #expect(try tool.run("backup", "-q", "--force", "-a", "a.chancery", "b.chancery").out == "")
    #expect(try tool.run("backup", "-a", "a.chancery", "no/where.chancery").status == 74)
    #expect(try tool.run("backup", "-a", "a.chancery", ".").status == 66)
    #expect(try tool.run("backup", "-a", "none.chancery", "c.chancery").status == 66)
    #expect(try tool.run("backup", "--force", "-a", "a.chancery", "a.chancery").status == 74)
    #expect(try files() == ["a.chancery", "b.chancery", "news"])
  }

  @Test("compact says the sizes, and the archive answers as before")
  func compact() throws {
    defer { tool.remove() }
    try tool.makeArchive()
    let shown = try tool.run("show", "Anna Berglund", "-a", "a.chancery").out
    let answer = try tool.run("compact", "-a", "a.chancery")
    #expect(answer.status == 0)
    #expect(answer.out.contains(" before, ") && answer.out.contains(" after"))
    #expect(try tool.run("show", "Anna Berglund", "-a", "a.chancery").out == shown)
    #expect(try tool.run("check", "-a", "a.chancery").status == 0)
    #expect(try tool.run("compact", "-a", "none.chancery").status == 66)
    #expect(try files() == ["a.chancery", "news"])
  }

  @Test("stats measures, in words and as JSON")
  func stats() throws {
    defer { tool.remove() }
    try tool.makeArchive()
    let answer = try tool.run("stats", "-a", "a.chancery")
    #expect(answer.status == 0)
    for words in ["format ", "pages of 4096", "text 3", "en 3", "evidence", "document_words", "a record"] {
      let isThere = answer.out.contains(words) || answer.out.contains("pages") && words.hasPrefix("pages")
      #expect(isThere, "\(words): \(answer.out)")
    }
    let object = try object(tool.run("stats", "--json", "-a", "a.chancery"))
    #expect(object["bytes"] as? Int == (try tool.bytes("a.chancery").count))
    #expect(object["documents"] as? Int == 3)
    #expect((object["tables"] as? [[String: Any]])?.contains { $0["name"] as? String == "claims" } == true)
  }

  @Test("Archives of all earlier formats are sound and answer as ever, and a check leaves them as they are")
  func formats() throws {
    defer { tool.remove() }
    let kept = Self.root.appendingPathComponent("Tests/ArchiveTests/Formats")
    var shown: Set<String> = []
    for format in 1...3 {
      let name = "\(format).chancery"
      try FileManager.default.copyItem(
        at: kept.appendingPathComponent("format-\(format).archive"), to: URL(fileURLWithPath: tool.path(name))
      )
      let check = try tool.run("check", "-a", name)
      #expect(check.status == 0, "\(check)")
      #expect(try tool.run("stats", "-a", name).out.contains("format \(format)"))
      #expect(
        try tool.bytes(name) == Data(contentsOf: kept.appendingPathComponent("format-\(format).archive")))
      let offices = try tool.run("offices", "Marta Olsen", "-a", name)
      #expect(
        offices.out.contains("Ambassador of Norway to Chile")
          && offices.out.contains("Deputy Minister of Finance"))
      shown.insert(try tool.run("show", "Marta Olsen", "-a", name).out + offices.out)
      #expect(try tool.run("check", "-a", name).status == 0)
      try tool.write("story.txt", story)
      #expect(try tool.run("read", "-a", name, "story.txt").status == 0)
      #expect(try tool.run("check", "-a", name).status == 0)
    }
    #expect(shown.count == 1)
  }
}

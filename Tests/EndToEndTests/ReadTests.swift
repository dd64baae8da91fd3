import Foundation
import Testing

@Suite("read takes files, folders and pipes, and tells what it cannot read")
struct ReadTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  private func records(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  private func document(_ line: String) throws -> [String: Any] {
    try #require(try records(line)["document"] as? [String: Any])
  }

  @Test("A document comes out as one JSON object on one line, and the archive is left alone")
  func json() throws {
    defer { tool.remove() }
    try tool.write("story.txt", story)
    let answer = try tool.run("read", "--json", "story.txt")
    #expect(answer.status == 0)
    #expect(answer.err == "")
    #expect(answer.lines.count == 1)
    #expect(try records(answer.lines[0])["contract"] as? String == "chancery.records/1")
    #expect(try document(answer.lines[0])["source"] as? String == "story.txt")
    #expect(try document(answer.lines[0])["length"] as? Int == story.utf8.count)
    #expect(!FileManager.default.fileExists(atPath: tool.folder.path + "/.local"))
  }

  @Test("Every piece of evidence quotes the bytes it points at")
  func evidence() throws {
    defer { tool.remove() }
    try tool.write("story.txt", story)
    let object = try records(try tool.run("read", "--json", "story.txt").lines[0])
    let bytes = Array(story.utf8)
    var count = 0
    for kind in ["facts", "occupancies", "events", "claims"] {
      for record in try #require(object[kind] as? [[String: Any]]) {
        for evidence in try #require(record["evidence"] as? [[String: Any]]) {
          let start = try #require(evidence["start"] as? Int)
          let end = try #require(evidence["end"] as? Int)
          #expect(String(decoding: bytes[start..<end], as: UTF8.self) == evidence["quote"] as? String)
          count += 1
        }
      }
    }
    #expect(count > 0)
  }

  @Test("Many documents are JSON Lines, in the order of their names, the same every time")
  func lines() throws {
    defer { tool.remove() }
    for number in 0..<40 {
      try tool.write("news/\(100 + number).txt", story + "Number \(number) was here.\n")
    }
    try tool.write("news/.hidden.txt", story)
    try tool.write("news/later/1.txt", story)
    let first = try tool.run("read", "--json", "news")
    #expect(first.status == 0)
    let sources = try first.lines.map { try document($0)["source"] as? String }
    #expect(sources == (0..<40).map { "news/\(100 + $0).txt" } + ["news/later/1.txt"])
    #expect(try tool.run("read", "--json", "news").out == first.out)
  }

  @Test("A hyphen is standard input, and --date dates it")
  func standardInput() throws {
    defer { tool.remove() }
    let answer = try tool.run("read", "--json", "--date", "2017-05-16", "-", input: story)
    #expect(answer.status == 0)
    #expect(try document(answer.lines[0])["date"] as? String == "2017-05-16")
  }

  private static let noTexts: [(name: String, bytes: [UInt8], message: String)] = [
    ("nothing", [], "the file is empty"),
    ("white space", [0x20, 0x0A, 0x0A], "empty"),
    ("NUL", Array("Anna \0".utf8), "byte 5: a NUL byte"),
    (
      "damaged UTF-8", Array("Anna Bergström, Malmö, Håkan Ås".utf8) + [0xF6, 0x6D, 0x0A],
      "byte 35: not UTF-8"
    ),
    (
      "UTF-32", [0xFF, 0xFE, 0, 0] + Array("Anna".utf8).reduce(into: []) { $0 += [$1, 0, 0, 0] }, "UTF-32LE"
    ),
  ]

  @Test("What is no text is told with its name and offset, and the status is 65", arguments: noTexts)
  func noText(name: String, bytes: [UInt8], message: String) throws {
    defer { tool.remove() }
    try tool.write("bad.txt", bytes: bytes)
    let answer = try tool.run("read", "--json", "bad.txt")
    #expect(answer.status == 65)
    #expect(answer.out == "")
    #expect(answer.err.contains("bad.txt"))
    #expect(answer.err.contains(message))
  }

  @Test("A missing file is 66, a folder without documents too")
  func missing() throws {
    defer { tool.remove() }
    let file = try tool.run("read", "--json", "nowhere.txt")
    #expect(file.status == 66)
    #expect(file.err.contains("nowhere.txt: No such file"))
    try tool.write("empty/.hidden", "")
    let folder = try tool.run("read", "--json", "empty")
    #expect(folder.status == 66)
    #expect(folder.err.contains("empty: no documents"))
  }

  @Test("The rest is read: a bad file in a folder is skipped, a bad one that was named shows in the status")
  func skips() throws {
    defer { tool.remove() }
    try tool.write("news/a.txt", story)
    try tool.write("news/b.bin", "\0\u{1}")
    let folder = try tool.run("read", "--json", "news")
    #expect(folder.status == 0)
    #expect(folder.lines.count == 1)
    #expect(folder.err.contains("news/b.bin: byte 0: a NUL byte"))
    #expect(folder.err.contains("1 skipped"))
    let named = try tool.run("read", "--json", "news/b.bin", "news/a.txt", "gone.txt")
    #expect(named.status == 65)
    #expect(named.lines.count == 1)
  }

  @Test("A line of 100 MB is skipped without being read; with a higher limit a long line is read")
  func longLine() throws {
    defer { tool.remove() }
    try tool.write("long.txt", "")
    let file = try FileHandle(forWritingTo: tool.folder.appendingPathComponent("long.txt"))
    try file.truncate(atOffset: 100_000_000)
    try file.close()
    let answer = try tool.run("read", "--json", "long.txt")
    #expect(answer.status == 65)
    #expect(answer.err.contains("--max-size"))
    try tool.write("line.txt", bytes: [UInt8](repeating: UInt8(ascii: "a"), count: 20_000_000))
    #expect(try tool.run("read", "--json", "--max-size", "200MB", "line.txt").status == 0)
  }

  @Test("A reader that goes away ends it quietly, a full device with 74")
  func pipes() throws {
    defer { tool.remove() }
    for number in 0..<30 { try tool.write("news/\(number).txt", story) }
    let line = "\"$0\" read --json news | head -c 10 >/dev/null"
    #expect(try tool.run(by: ["bash", "-c", line]).err == "")
    let process = try tool.start(["read", "--json", "news"], out: "/dev/full")
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
  }

  @Test("analyse prints a tree for each sentence, as CoNLL-U or JSON")
  func analyse() throws {
    defer { tool.remove() }
    let trees = try tool.run("analyse", "-", input: "She resigned. He stayed.\n")
    #expect(trees.status == 0)
    #expect(trees.out.components(separatedBy: "\n\n").count == 3)
    #expect(trees.lines[0].hasPrefix("1\tShe\tshe\tPRON\t"))
    let object = try records(try tool.run("analyse", "--json", "-", input: "She resigned.\n").lines[0])
    #expect((object["sentences"] as? [[Any]])?.first?.count == 3)
  }
}

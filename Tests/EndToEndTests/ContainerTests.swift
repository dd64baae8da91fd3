import Foundation
import Testing

@Suite("A file of JSON Lines is as many documents as it has lines")
struct ContainerTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  private func document(_ line: String) throws -> [String: Any] {
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    return try #require(object["document"] as? [String: Any])
  }

  private func line(_ number: Int) -> String {
    "{\"id\": \"a\(number)\", \"text\": \"Anna Berglund was appointed Minister of Transport of Norway in 200\(number % 10). Number \(number).\"}\n"
  }

  @Test("Documents come in the order of their lines, called by file and line, the same from a pipe")
  func order() throws {
    defer { tool.remove() }
    let text = (1...60).map(line).joined()
    try tool.write("news.jsonl", text)
    let answer = try tool.run("read", "--json", "news.jsonl")
    #expect(answer.status == 0 && answer.err == "")
    #expect(
      try answer.lines.map { try document($0)["source"] as? String } == (1...60).map { "news.jsonl:\($0)" })
    let piped = try tool.run("read", "--json", "-", input: text)
    #expect(piped.out.replacing("standard input:", with: "news.jsonl:") == answer.out)
    let named = try tool.run("read", "--json", "--id-field", "id", "news.jsonl")
    #expect(try named.lines.map { try document($0)["source"] as? String } == (1...60).map { "a\($0)" })
  }

  @Test(
    "A bad line is told with its place, the others are stored, and the exit status is that of a file with a bad part"
  )
  func badLines() throws {
    defer { tool.remove() }
    try tool.write("news.jsonl", line(1) + "{\"text\": \"bro\n" + line(2) + "{\"x\": 1}\n" + line(3))
    let answer = try tool.run("read", "--archive", "a.chancery", "news.jsonl")
    #expect(answer.status == 0)
    #expect(answer.err.contains("news.jsonl:2: byte ") && answer.err.contains("news.jsonl:4: byte "))
    #expect(answer.out.contains("3 documents"))
    let asked = try tool.run("documents", "--archive", "a.chancery")
    #expect(asked.out.contains("news.jsonl:5"))
    let none = try tool.run("read", "--json", "-", input: "{\"x\": 1}\n{\"y\": 2}\n")
    #expect(none.status == 65)
  }

  @Test("A line from a pipe is read when it comes, and not when the pipe ends")
  func trickle() throws {
    defer { tool.remove() }
    let pipe = Pipe()
    let process = try tool.start(["read", "--json", "-"], input: pipe)
    try pipe.fileHandleForWriting.write(contentsOf: Data(line(1).utf8))
    let out = tool.folder.appendingPathComponent(".out")
    for _ in 0..<100 where try Data(contentsOf: out).isEmpty { usleep(100_000) }
    #expect(try !Data(contentsOf: out).isEmpty)
    try pipe.fileHandleForWriting.close()
    #expect(try tool.finish(process).lines.count == 1)
  }

  @Test("What the object says of a document goes before what its text says, and --date before both")
  func presets() throws {
    defer { tool.remove() }
    let text =
      "{\"article\": {\"body\": \"Ferry stops\\n\\n16 May 2017\\n\\nThe ferry stopped.\"}, \"title\": \"T\", \"when\": \"2019\", \"by\": \"Jane Doe\"}\n"
    let words = ["--text-field", "article.body", "--date-field", "when", "--author-field", "by"]
    try tool.write("a.jsonl", text)
    let process = try tool.start(["read", "--json"] + words + ["a.jsonl"])
    let first = try document(try tool.finish(process).lines[0])
    #expect(first["title"] as? String == "T")
    #expect(first["date"] as? String == "2019")
    #expect(first["author"] as? String == "Jane Doe")
    let dated = try tool.finish(try tool.start(["read", "--json", "--date", "2001"] + words + ["a.jsonl"]))
    #expect(try document(dated.lines[0])["date"] as? String == "2001")
  }

  @Test("Containers, files and folders may be mixed, and stay in their order")
  func mixed() throws {
    defer { tool.remove() }
    try tool.write("a.txt", story)
    try tool.write("b/1.jsonl", line(1) + line(2))
    try tool.write("b/2.txt", story)
    try tool.write("c.json", "[" + line(3) + "," + line(4) + "]")
    let answer = try tool.run("read", "--json", "a.txt", "b", "c.json")
    #expect(
      try answer.lines.map { try document($0)["source"] as? String } == [
        "a.txt", "b/1.jsonl:1", "b/1.jsonl:2", "b/2.txt", "c.json:1", "c.json:2",
      ])
    let analysed = try tool.run("analyse", "--json", "a.txt", "b", "c.json")
    #expect(analysed.status == 0 && analysed.lines.count == 6)
  }

  @Test("A line of 50 MB is passed over, and little of it is held")
  func longLine() throws {
    defer { tool.remove() }
    try tool.write(
      "long.jsonl", line(1) + "{\"text\": \"" + String(repeating: "x", count: 50_000_000) + "\"}\n" + line(2))
    let answer = try tool.run("read", "--json", "long.jsonl")
    #expect(answer.status == 0)
    #expect(answer.lines.count == 2)
    #expect(answer.err.contains("long.jsonl:2: byte ") && answer.err.contains("over the limit"))
  }

  @Test(
    "Nothing but --format makes JSON Lines of what does not look like it, and --format text makes text of what does"
  )
  func told() throws {
    defer { tool.remove() }
    try tool.write("a.txt", "{\"text\": \"Anna was appointed minister in 2004.\"}\n")
    #expect(
      try document(try tool.run("read", "--json", "--format", "text", "a.txt").lines[0])["source"] as? String
        == "a.txt")
    try tool.write("b.txt", story)
    let answer = try tool.run("read", "--json", "--format", "jsonl", "b.txt")
    #expect(answer.status == 65 && answer.err.contains("b.txt:1: byte "))
  }
}

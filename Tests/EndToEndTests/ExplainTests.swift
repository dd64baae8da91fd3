import Foundation
import Testing

@Suite("read --explain tells how a document is understood, and nothing more")
struct ExplainTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  private let markdown = """
    ---
    title: Tessa Borg
    date: 2019-03-14
    author: Jane Doe
    office: Minister of Transport
    ---

    # Tessa Borg

    Tessa *Borg* was minister.[^1]

    ## Career

    - First post

    | Year | Post |
    |------|------|
    | 2011 | Mayor |

    ```
    code
    ```

    [^1]: A book.

    """

  @Test("Format, date, author and title with their reasons, then the outline with the byte of each part")
  func page() throws {
    defer { tool.remove() }
    try tool.write("borg.md", markdown)
    let answer = try tool.run("read", "--explain", "borg.md")
    #expect(answer.status == 0 && answer.err == "")
    for words in [
      "borg.md", "format", "markdown", "2019-03-14", "Jane Doe", "office: Minister of Transport",
      "paragraph 1, 4 words",
      "Career", "• First post", "row: Year | Post", "citations", "A book.", "a block of code is left out",
    ] {
      #expect(answer.out.contains(words), "\(words)")
    }
    #expect(!FileManager.default.fileExists(atPath: tool.folder.path + "/.local"))
  }

  @Test("The same as JSON, whose offsets are bytes of the file")
  func json() throws {
    defer { tool.remove() }
    try tool.write("borg.md", markdown)
    let answer = try tool.run("read", "--explain", "--json", "borg.md")
    #expect(answer.lines.count == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(answer.out.utf8)) as? [String: Any])
    let document = try #require(object["document"] as? [String: Any])
    #expect(document["title"] as? String == "Tessa Borg")
    #expect((object["why"] as? [String: String])?["date"] == "told by the document")
    let outline = try #require(object["outline"] as? [[String: Any]])
    #expect(
      outline.compactMap { $0["kind"] as? String } == [
        "heading", "field", "paragraph", "heading", "item", "row", "row",
      ])
    let bytes = Array(markdown.utf8)
    for part in outline {
      let start = try #require(part["start"] as? Int)
      let end = try #require(part["end"] as? Int)
      #expect(start < end && end <= bytes.count)
    }
    let field = try #require(outline.first { $0["kind"] as? String == "field" })
    let range = try #require(field["start"] as? Int)..<(try #require(field["end"] as? Int))
    #expect(String(decoding: bytes[range], as: UTF8.self) == "Minister of Transport")
    #expect((object["citations"] as? [[String: Any]])?.count == 1)
    #expect((object["notes"] as? [[String: Any]])?.count == 1)
  }

  @Test("Every document of a container is explained, and what cannot be read is told")
  func many() throws {
    defer { tool.remove() }
    try tool.write(
      "n.jsonl", "{\"text\": \"Anna left.\"}\n{\"x\"\n{\"text\": \"Bo left.\", \"date\": \"2019\"}\n")
    let answer = try tool.run("read", "--explain", "n.jsonl")
    #expect(answer.status == 0)
    #expect(answer.out.contains("n.jsonl:1") && answer.out.contains("n.jsonl:3"))
    #expect(answer.out.contains("a field of the JSON object"))
    #expect(answer.err.contains("n.jsonl:2: byte "))
    #expect(try tool.run("read", "--explain", "missing.txt").status == 66)
  }

  @Test("It stores nothing, and says so where an archive is named")
  func noArchive() throws {
    defer { tool.remove() }
    try tool.write("a.txt", story)
    let answer = try tool.run("read", "--explain", "--archive", "a.chancery", "a.txt")
    #expect(answer.status == 64)
    #expect(answer.err.contains("--explain stores nothing"))
    #expect(!FileManager.default.fileExists(atPath: tool.folder.path + "/a.chancery"))
  }
}

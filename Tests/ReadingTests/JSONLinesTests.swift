import Foundation
import Reading
import Testing

@Suite("A file of JSON gives a document for each object, and tells what is wrong with the others")
struct JSONLinesTests {
  private func items(
    _ text: String, fields: JSONFields = JSONFields(), limit: Int = 1_000_000
  ) throws -> [StreamItem] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("lines-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forReadingFrom: file)
    var stream = JSONLines(
      ByteStream(descriptor: handle.fileDescriptor), name: "f.jsonl", fields: fields, limit: limit)
    var items: [StreamItem] = []
    while let item = try stream.next() { items.append(item) }
    return items
  }

  private func told(_ items: [StreamItem]) -> [String] {
    items.map { item in
      switch item {
      case .document(let bytes, let name, _): "\(name) \(String(decoding: bytes, as: UTF8.self))"
      case .problem(let message, let offset): "! \(offset) \(message)"
      }
    }
  }

  @Test(
    "A line is a document, called by file and line; a bad one is told with its byte, and the others are read")
  func lines() throws {
    let items = try items(
      "\u{FEFF}{\"text\": \"One \\u00e9\\ud83d\\ude00\"}\r\n\n{\"text\": \"bro\n{\"body\": \"Two\"}\n[1]\n{\"x\": 1}\n{\"content\": \"Three\"}"
    )
    let lines = told(items)
    #expect(lines.filter { !$0.hasPrefix("!") } == ["f.jsonl:1 One é😀", "f.jsonl:4 Two", "f.jsonl:7 Three"])
    #expect(lines.filter { $0.hasPrefix("!") }.count == 3)
    #expect(lines[1].contains("f.jsonl:3: byte "))
    #expect(lines[4].contains("--text-field"))
  }

  @Test("Fields are found by their names, by paths, and by what the command line says")
  func fields() throws {
    var fields = JSONFields()
    fields.text = ["article.body"]
    fields.id = ["id"]
    let items = try items(
      """
      {"article": {"body": "Text"}, "id": 7, "title": " T ", "date": "2019-03-14T08:00:00Z", "link": "https://x.example", \
      "authors": ["Jane Doe", "Richard Roe"], "article.body": null}
      {"article.body": "Dotted", "published": "14 March 2019", "year": 1}
      """, fields: fields)
    #expect(told(items) == ["7 Text", "f.jsonl:2 Dotted"])
    guard case .document(_, _, let first) = items[0], case .document(_, _, let second) = items[1] else {
      return
    }
    #expect(first.title == "T")
    #expect(first.author == "Jane Doe, Richard Roe")
    #expect(first.url == "https://x.example")
    #expect(first.date?.description == "2019-03-14T08:00:00Z")
    #expect(second.date?.description == "2019-03-14")
  }

  @Test("An array of objects, one object over many lines, and objects one after another are read as well")
  func layouts() throws {
    #expect(
      told(try items("[ {\"text\": \"a ] } [\"},\n{\"text\":\"b\\\"}\"} , {\"text\":\"c\"} ]")) == [
        "f.jsonl:1 a ] } [", "f.jsonl:2 b\"}", "f.jsonl:3 c",
      ])
    #expect(told(try items("{\n  \"text\": \"a\",\n \"x\": {\"y\": [1]}\n}\n")) == ["f.jsonl:1 a"])
    #expect(
      told(try items("{\n\"text\": \"a\"\n}\n{\n\"text\": \"b\"\n}")) == ["f.jsonl:1 a", "f.jsonl:2 b"])
    #expect(told(try items("[]")) == [])
    #expect(told(try items("[{\"text\": \"a\"}, {\"text\": \"b\"")).last?.contains("never closed") == true)
    #expect(
      told(try items("[{\"text\": \"a\"}, 5, {\"text\": \"b\"}]")).last?.contains("an object is expected")
        == true)
  }

  @Test("A line over the limit is told and passed over")
  func tooLong() throws {
    let long = "{\"text\": \"" + String(repeating: "x", count: 300_000) + "\"}"
    let lines = told(try items("{\"text\": \"a\"}\n\(long)\n{\"text\": \"b\"}\n", limit: 1000))
    #expect(lines.count == 3)
    #expect(lines[1].contains("f.jsonl:2: byte 14: \(long.utf8.count) bytes, over the limit"))
    let array = told(try items("[{\"text\": \"a\"}, \(long), {\"text\": \"b\"}]", limit: 1000))
    #expect(array.count == 3 && array[2].hasSuffix(" b"))
  }

  @Test(
    "JSON is told by its first bytes, and text with brackets is none",
    arguments: [
      ("{\"a\": 1}", true), (" [ {\"a\" : 1}", true), ("{ \"text\"\n: \"x\"}", true),
      ("{{Infobox officeholder\n| name = x", false),
      ("[Laughter]", false), ("[[File:x.png]]", false), ("{ a }", false), ("[1]: x", false),
      ("{\"quoted\" words", false),
    ])
  func detection(_ head: String, _ isJSON: Bool) {
    #expect((Container.of(head: Array(head.utf8)) == .jsonl) == isJSON)
  }

  @Test("Spliced JSON never crashes, and a document's text is read or refused")
  func spliced() throws {
    var numbers = Numbers(state: 61)
    let pieces = [
      "{", "}", "[", "]", "\"", "\"text\"", ":", ",", "\n", " ", "\"a\"", "1", "null", "\\", "\\u00e9", "é",
      "{\"text\": \"b\"}", "\t", "\r\n",
    ]
    for _ in 0..<400 {
      let text = numbers.splice(pieces, 40)
      for item in try items(text) {
        if case .document(let bytes, let name, let presets) = item {
          checkMapping(try Reader().document(bytes, name: name, presets: presets), text)
        }
      }
    }
  }
}

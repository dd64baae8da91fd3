import Foundation
import Testing

@Suite("read takes saved pages and older encodings")
struct PageTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  private func page(_ name: String) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("ReadingTests/Pages")
    return Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  private func records(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  private func list(_ records: [String: Any], _ kind: String) throws -> [[String: Any]] {
    try #require(records[kind] as? [[String: Any]])
  }

  /// Every evidence's quote is what its bytes say.
  private func checkEvidence(_ records: [String: Any], _ bytes: [UInt8], _ encoding: String.Encoding) throws {
    for kind in ["facts", "occupancies", "events", "claims"] {
      for record in try list(records, kind) {
        for evidence in try list(record, "evidence") {
          let start = try #require(evidence["start"] as? Int)
          let end = try #require(evidence["end"] as? Int)
          #expect(String(bytes: bytes[start..<end], encoding: encoding) == evidence["quote"] as? String)
        }
      }
    }
  }

  @Test("An encyclopaedia page gives offices with terms, predecessors and successors")
  func encyclopaedia() throws {
    defer { tool.remove() }
    let bytes = try page("officeholder.html")
    try tool.write("page.html", bytes: bytes)
    let answer = try tool.run("read", "--json", "page.html")
    #expect(answer.status == 0)
    let records = try records(try #require(answer.lines.first))
    try checkEvidence(records, bytes, .utf8)
    var names: [String: String] = [:]
    for entity in try list(records, "entities") {
      names[entity["id"] as? String ?? ""] = entity["name"] as? String
    }
    let occupancies = try list(records, "occupancies").filter {
      names[$0["holder"] as? String ?? ""] == "Ottilie Brannagh"
    }
    for (office, start, end, before, after) in [
      ("President of Vestmark", "1998-05-03", "2006-05-02", "Aldous Kerr", "Hanne Østby"),
      ("Minister of Justice", "1991-06-11", "1995-02-09", "Luc Farrant", "Petra Volk"),
    ] {
      let term = try #require(occupancies.first { $0["office"] as? String == office }, "\(office)")
      #expect(term["start"] as? String == start)
      #expect(term["end"] as? String == end)
      #expect((term["predecessor"] as? [String])?.compactMap { names[$0] } == [before])
      #expect((term["successor"] as? [String])?.compactMap { names[$0] } == [after])
    }
  }

  @Test("A story gives its author, date and paper, and nothing of what stands around it")
  func story() throws {
    defer { tool.remove() }
    let bytes = try page("story-windows-1252.html")
    try tool.write("story.html", bytes: bytes)
    let answer = try tool.run("read", "--json", "story.html")
    let records = try records(try #require(answer.lines.first))
    try checkEvidence(records, bytes, .windowsCP1252)
    let document = try #require(records["document"] as? [String: Any])
    #expect(document["author"] as? String == "Renée Åkerlund, Tom Brace")
    #expect(document["date"] as? String == "2019-03-07")
    #expect(document["publisher"] as? String == "Skerry Herald Ltd")
    #expect(document["encoding"] as? String == "windows-1252")
    let analysis = try tool.run("analyse", "--conllu", "story.html").out
    for word in ["cookies", "Politics", "briefing", "Ferry", "Share", "rights", "quay"] {
      #expect(!analysis.contains("\t\(word)\t"), "\(word)")
    }
    #expect(analysis.contains("\tTamsin\t"))
  }

  @Test("Older encodings are read, and --encoding names what the bytes do not tell")
  func encodings() throws {
    defer { tool.remove() }
    try tool.write(
      "latin.txt", bytes: Array("Anna Bergstr".utf8) + [0xF6] + Array("m was mayor of Oslo.\n".utf8))
    let told = try tool.run("read", "--json", "latin.txt")
    #expect(told.out.contains("\"encoding\":\"windows-1252\""))
    #expect(told.out.contains("Anna Bergström"))
    let named = try tool.run("read", "--json", "--encoding", "KOI8-R", "latin.txt")
    #expect(named.out.contains("\"encoding\":\"koi8-r\""))
    let wrong = try tool.run("read", "--json", "--encoding", "ebcdic", "latin.txt")
    #expect(wrong.status == 64)
    #expect(wrong.err.contains("windows-1252"))
  }
}

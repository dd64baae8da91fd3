import Foundation
import Testing

@Suite("An encyclopaedia's article says in wikitext what it says in plain form")
struct WikitextPairTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The plain articles with an infobox that may be looked at: those of Examples and of the develop half.
  static let articles: [URL] = ["Examples", "Tests/Gold/develop"].flatMap { folder in
    let files = try? FileManager.default.contentsOfDirectory(
      at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
    return (files ?? []).filter { file in
      file.pathExtension == "txt"
        && ((try? String(contentsOf: file, encoding: .utf8))?.contains("\nInfobox") ?? false)
    }
  }.sorted { $0.lastPathComponent < $1.lastPathComponent }

  @Test(
    "Occupancies and facts are the same in every dress of the infobox", arguments: WikitextDress.allCases)
  func pairs(dress: WikitextDress) throws {
    let tool = try Tool()
    defer { tool.remove() }
    #expect(Self.articles.count > 10)
    var count = 0
    for article in Self.articles {
      let plain = try String(contentsOf: article, encoding: .utf8)
      try tool.write("a.txt", plain)
      let page = dress.page(plain)
      try tool.write("a.wikitext", page)
      let wanted = try statements(try tool.run("read", "--json", "a.txt"), source: Array(plain.utf8))
      let found = try statements(try tool.run("read", "--json", "a.wikitext"), source: Array(page.utf8))
      count += wanted.count
      let missing = wanted.subtracting(found).sorted()
      let added = found.subtracting(wanted).sorted()
      #expect(missing == [] && added == [], "\(article.lastPathComponent) as \(dress)")
    }
    #expect(count > 400)
  }

  @Test("The evidence of every invented page quotes its bytes, and no value holds a mark")
  func pages() throws {
    let tool = try Tool()
    defer { tool.remove() }
    let folder = Self.root.appendingPathComponent("Tests/ExtractionTests/Pages")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(files.count >= 14)
    for file in files {
      let bytes = Array(try Data(contentsOf: file))
      try tool.write("a.wikitext", bytes: bytes)
      let found = try statements(try tool.run("read", "--json", "a.wikitext"), source: bytes)
      #expect(!found.isEmpty, "\(file.lastPathComponent)")
      for statement in found {
        for mark in ["{{", "}}", "[[", "]]", "<", ">", "'''", "&nbsp", "{{!}}"] {
          #expect(!statement.contains(mark), "\(file.lastPathComponent): \(statement)")
        }
      }
    }
  }

  /// What a reading states, one line each; the evidence is looked up in the source on the way.
  private func statements(_ answer: Tool.Answer, source: [UInt8]) throws -> Set<String> {
    #expect(answer.status == 0)
    let line = try #require(answer.lines.first)
    let records = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    var names: [String: String] = [:]
    for entity in records["entities"] as? [[String: Any]] ?? [] {
      names[entity["id"] as? String ?? ""] = entity["name"] as? String
    }
    func name(_ id: Any?) -> String { names[id as? String ?? ""] ?? "?" }
    func list(_ ids: Any?) -> String { (ids as? [String] ?? []).map(name).joined(separator: ", ") }
    var lines: Set<String> = []
    for term in records["occupancies"] as? [[String: Any]] ?? [] {
      let words = ["office", "start", "end", "constituency"].map { term[$0] as? String ?? "" }
      let people = ["predecessor", "successor", "under"].map { list(term[$0]) }
      lines.insert(([name(term["holder"])] + words + people).joined(separator: " · "))
    }
    for fact in records["facts"] as? [[String: Any]] ?? [] {
      let words = ["property", "value", "date"].map { fact[$0] as? String ?? "" }
      lines.insert(([name(fact["subject"])] + words).joined(separator: " · "))
    }
    for kind in ["facts", "occupancies", "events", "claims"] {
      for record in records[kind] as? [[String: Any]] ?? [] {
        for evidence in record["evidence"] as? [[String: Any]] ?? [] {
          let range = (evidence["start"] as? Int ?? 0)..<(evidence["end"] as? Int ?? 0)
          #expect(String(decoding: source[range], as: UTF8.self) == evidence["quote"] as? String)
        }
      }
    }
    return lines
  }
}

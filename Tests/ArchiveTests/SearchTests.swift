import Archive
import Chronology
import Records
import Testing

@Suite("Search")
struct SearchTests {
  private let folder: Folder
  private let archive: Archive

  init() throws {
    folder = try Folder()
    archive = try Archive(creating: folder.file())
    for page in Pages.all { try archive.store(page.records, bytes: page.bytes, extractor: "1") }
    var letter = Page(
      8, title: "Lettre", date: "2017", "L'ambassadeur Olsen a parlé à Genève.\n\nPoint. Genève!\n")
    letter.records.document.language = "fr"
    letter.records.document.format = "html"
    letter.entity("g", .place, "Genève")
    try archive.store(letter.records, bytes: letter.bytes, extractor: "1")
  }

  private func search(_ words: String, _ change: (inout SearchLimits) -> Void) throws -> SearchResult {
    var limits = SearchLimits()
    change(&limits)
    return try archive.search(words, limits)
  }

  @Test("A search finds documents and names, with the lines")
  func search() throws {
    let result = try archive.search("geneva")
    #expect(result.subjects.map(\.name) == ["Geneva"])
    #expect(result.documents.map(\.title) == ["Marta Olsen"])
    let line = try #require(result.documents.first?.lines.first)
    #expect(line.number == 4)
    #expect(line.matches.map { String(decoding: Array(line.text.utf8)[$0], as: UTF8.self) } == ["Geneva"])
    #expect(try archive.search("\"took office\"").documents.count == 1)
    #expect(try archive.search("telepho*").documents.count == 1)
    #expect(try archive.search("Ольсен").documents.map(\.title) == ["Embassy changes hands"])
  }

  @Test(
    "Nothing typed into a search is a syntax error",
    arguments: [
      "", "\"", "AND", "a OR", "NEAR(", "*", "^x", "x:y", "(((", "'; DROP TABLE documents", "-1", "\0",
    ])
  func oddSearches(words: String) throws {
    _ = try archive.search(words)
    _ = try archive.subjects(named: words)
    _ = try archive.holders(of: words)
  }

  @Test("A search can be limited to a kind")
  func kinds() throws {
    #expect(try search("geneva") { $0.kind = .place }.subjects.map(\.name) == ["Geneva"])
    #expect(try search("geneva") { $0.kind = .place }.documents.isEmpty)
    #expect(try search("geneva") { $0.kind = .person }.subjects.isEmpty)
    #expect(try search("geneva") { $0.kind = .document }.subjects.isEmpty)
    #expect(try search("geneva") { $0.kind = .document }.documents.count == 1)
    #expect(try search("herald") { $0.kind = .body }.subjects.map(\.name) == ["The Herald"])
  }

  @Test("A search can be limited to documents of a form, a language and a time, which limits names as well")
  func documents() throws {
    #expect(try search("olsen") { $0.language = "fr" }.documents.map(\.title) == ["Lettre"])
    #expect(try search("olsen") { $0.language = "fr" }.subjects.isEmpty)
    #expect(try search("olsen") { $0.format = "text" }.documents.count == 3)
    #expect(try search("geneve") { $0.format = "html" }.subjects.map(\.name) == ["Genève"])
    #expect(
      try search("olsen") { $0.from = edtf("2017-06") }.documents.map(\.title).sorted { $0 ?? "" < $1 ?? "" }
        == ["Lettre", "Marta Olsen"])
    #expect(try search("olsen") { $0.to = edtf("2016") }.documents.map(\.title) == ["Embassy changes hands"])
    #expect(try search("telephone") { $0.to = edtf("2016") }.documents.count == 1)
    #expect(try search("vermeer") { $0.to = edtf("2014") }.subjects.map(\.name) == ["Piet Vermeer"])
    #expect(try search("reznik") { $0.to = edtf("2013") }.subjects.isEmpty)
  }

  @Test("A search can be limited to holders of an office, and to so many answers")
  func offices() throws {
    #expect(try search("olsen") { $0.office = "ambassador norland" }.subjects.map(\.name) == ["Marta Olsen"])
    #expect(try search("brandt") { $0.office = "ambassador" }.subjects.isEmpty)
    #expect(try search("olsen") { $0.office = "ambassador" }.documents.count == 2)
    #expect(try search("olsen") { $0.count = 1 }.documents.count == 1)
  }

  @Test("A misspelt name gives those nearest to it, in any script")
  func misspelt() throws {
    for name in ["Marta Olsn", "Марта Ольсн", "Vermer"] {
      let result = try archive.search(name)
      #expect(result.isNear, "\(name)")
      #expect(result.subjects.first?.name == (name == "Vermer" ? "Piet Vermeer" : "Marta Olsen"))
    }
    #expect(try !archive.search("Marta").isNear)
    #expect(try archive.search("Marta Qqqqq").subjects.isEmpty)
  }

  @Test("Lines have the byte offsets of their matches in the source")
  func offsets() throws {
    for word in ["geneve", "parle", "met", "Ольсен"] {
      for hit in try archive.search(word).documents {
        #expect(hit.isInSource)
        let bytes = try #require(try archive.bytes(of: hit.document))
        #expect(!hit.lines.isEmpty)
        for line in hit.lines {
          #expect(Array(bytes[line.start..<line.start + line.text.utf8.count]) == Array(line.text.utf8))
          #expect(bytes[..<line.start].filter { $0 == 10 }.count + 1 == line.number)
          for match in line.matches {
            let found = String(decoding: Array(line.text.utf8)[match], as: UTF8.self)
            #expect(!found.isEmpty && !found.contains(" "))
          }
        }
      }
    }
  }
}

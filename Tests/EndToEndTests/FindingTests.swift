import Foundation
import Testing

@Suite("Chains, searches and counts")
struct FindingTests {
  let asking: Asking

  init() throws { asking = try Asking() }

  @Test("The shortest chain from one to another is told with what each link is and where it stands")
  func path() throws {
    defer { asking.remove() }
    let found = try asking.object(asking.ask("path", "Anna Berglund", "Karl Dahlin", "--json"))
    #expect(found["people"] as? [String] == ["Anna Berglund", "Tomas Riksby", "Karl Dahlin"])
    #expect(found["claimed"] as? Bool == false)
    let links = try asking.list(found, "links")
    #expect(links.compactMap { $0["date"] as? String } == ["2009-02-20", "2013-07-04"])
    #expect(links.allSatisfy { !asking.evidence($0).isEmpty })
    let page = try asking.ask("path", "Anna Berglund", "Karl Dahlin")
    #expect(page.out.contains("Anna Berglund – Tomas Riksby – Karl Dahlin"))
    let none = try asking.ask("path", "Anna Berglund", "Karl Dahlin", "--as-of", "2012")
    #expect(none.status == 1)
    #expect(none.err.contains("no chain of 4 links or fewer"))
    let direct = try asking.object(
      asking.ask("path", "Anna Berglund", "Karl Dahlin", "--successions", "--json"))
    #expect(try asking.list(direct, "links").compactMap { $0["kind"] as? String } == ["succession"])
  }

  @Test("A search is limited by kind, time, language and office, and its offsets are those of the file")
  func search() throws {
    defer { asking.remove() }
    #expect(
      try asking.list(asking.object(asking.ask("search", "Berglund", "--to", "2009", "--json")), "documents")
        .count == 1)
    #expect(
      try asking.list(
        asking.object(asking.ask("search", "Berglund", "--kind", "person", "--json")), "documents"
      ).isEmpty)
    let chile = try asking.object(asking.ask("search", "Berglund", "--office", "ambassador chile", "--json"))
    #expect(try asking.list(chile, "subjects").compactMap { $0["name"] as? String } == ["Anna Berglund"])
    let near = try asking.object(asking.ask("search", "Berglnd", "--json"))
    #expect(near["near"] as? Bool == true)
    #expect(try asking.list(near, "subjects").first?["name"] as? String == "Anna Berglund")
    for hit in try asking.list(asking.object(asking.ask("search", "Santiago", "--json")), "documents") {
      let file = asking.tool.folder.appendingPathComponent(try #require(hit["source"] as? String))
      let bytes = Array(try Data(contentsOf: file))
      for line in try asking.list(hit, "lines") {
        for match in try #require(line["matches"] as? [[Int]]) {
          #expect(String(decoding: bytes[match[0]..<match[1]], as: UTF8.self) == "Santiago")
        }
      }
    }
    #expect(try asking.ask("search", "Qqqqq").status == 1)
  }

  @Test(
    "Status counts the same for the same documents, read at once or one by one, packed or in another order")
  func status() throws {
    defer { asking.remove() }
    let names = ["undated.txt", "2020.txt", "2013.txt", "2009.txt"]
    for name in names { #expect(try asking.tool.run("read", "-q", "-a", "b.chancery", name).status == 0) }
    for name in names { #expect(try asking.tool.run("read", "-q", "-a", "b.chancery", name).status == 0) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sh", "-c", "mkdir packed && for f in *.txt; do gzip -c $f > packed/$f.gz; done"]
    process.currentDirectoryURL = asking.tool.folder
    try process.run()
    process.waitUntilExit()
    #expect(try asking.tool.run("read", "-q", "-a", "c.chancery", "packed").status == 0)
    let counts = try ["a", "b", "c"].map { archive in
      try #require(
        try asking.object(asking.tool.run("status", "--json", "-a", "\(archive).chancery"))["counts"]
          as? [String: Int])
    }
    #expect(counts[0]["documents"] == 4)
    #expect(counts[0] == counts[1])
    #expect(counts[0] == counts[2])
  }
}

import Foundation
import Testing

@Suite("A dump of MediaWiki is as many documents as it has articles")
struct DumpReadingTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  private func page(_ number: Int, _ text: String? = nil) -> String {
    let body =
      text
      ?? "{{Infobox officeholder\n| name = Anna Berglund \(number)\n| office = [[Minister]] of Transport of Norway\n| term_start = 3 May \(1900 + number % 100)\n}}\n'''Anna Berglund \(number)''' is a Norwegian politician.\n"
    let escaped = body.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return """
        <page>
          <title>Anna Berglund \(number)</title>
          <ns>0</ns>
          <id>\(number)</id>
          <revision>
            <id>\(7000 + number)</id>
            <timestamp>2020-05-06T07:08:09Z</timestamp>
            <model>wikitext</model>
            <text xml:space="preserve">\(escaped)</text>
          </revision>
        </page>

      """
  }

  private func dump(_ pages: [String]) -> String {
    "<mediawiki version=\"0.11\">\n  <siteinfo>\n    <base>https://wiki.example/wiki/Main</base>\n  </siteinfo>\n"
      + pages.joined() + "</mediawiki>\n"
  }

  private func objects(_ answer: Tool.Answer) throws -> [[String: Any]] {
    try answer.lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  private func titles(_ answer: Tool.Answer) throws -> [String] {
    try objects(answer).compactMap { ($0["document"] as? [String: Any])?["title"] as? String }
  }

  private func packed(_ file: String, _ program: String, _ ending: String) throws -> String? {
    guard Tool.has(program) else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program, "-k", tool.folder.appendingPathComponent(file).path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return file + ending
  }

  @Test(
    "Articles come in order, named by title and revision, dated and addressed; packed or from a pipe the same"
  )
  func order() throws {
    defer { tool.remove() }
    let text = dump((1...40).map { page($0) })
    try tool.write("w.xml", text)
    let answer = try tool.run("read", "--json", "w.xml")
    #expect(answer.status == 0)
    #expect(answer.err.contains("40 pages"))
    #expect(try titles(answer) == (1...40).map { "Anna Berglund \($0)" })
    let first = try #require(try objects(answer).first?["document"] as? [String: Any])
    #expect(first["source"] as? String == "w.xml: Anna Berglund 1, revision 7001")
    #expect(first["url"] as? String == "https://wiki.example/wiki/Anna_Berglund_1?oldid=7001")
    #expect(first["date"] as? String == "2020-05-06")
    #expect(first["format"] as? String == "wikitext")
    let piped = try tool.run("read", "--json", "-", input: text)
    #expect(piped.out.replacing("standard input:", with: "w.xml:") == answer.out)
    for (program, ending) in [("gzip", ".gz"), ("bzip2", ".bz2"), ("xz", ".xz"), ("zstd", ".zst")] {
      guard let file = try packed("w.xml", program, ending) else { continue }
      let again = try tool.run("read", "--json", file)
      #expect(again.out.replacing("w.xml\(ending):", with: "w.xml:") == answer.out, "\(program)")
    }
  }

  @Test("Only officeholders, or only one page, where that is asked for; the same page is not worked on twice")
  func selection() throws {
    defer { tool.remove() }
    try tool.write("w.xml", dump([page(1), page(2, "'''Anna''' is a [[film]]."), page(3), page(1)]))
    #expect(
      try titles(try tool.run("read", "--json", "--only-officials", "w.xml")) == [
        "Anna Berglund 1", "Anna Berglund 3",
      ])
    #expect(
      try titles(try tool.run("read", "--json", "--page", "Anna Berglund 2", "w.xml")) == ["Anna Berglund 2"])
    let none = try tool.run("read", "--json", "--page", "Nobody", "w.xml")
    #expect(none.out == "" && none.err.contains("4 not wanted"))
  }

  @Test(
    "Broken pages and a file cut off are told with their place; what is whole is stored, and the status says so"
  )
  func broken() throws {
    defer { tool.remove() }
    let whole = dump([page(1), page(2).replacing("</revision>", with: ""), page(3)])
    try tool.write("w.xml", String(whole.dropLast(60)))
    let answer = try tool.run("read", "--archive", "a.chancery", "w.xml")
    #expect(answer.status == 65)
    #expect(answer.err.contains("w.xml: byte ") && answer.err.contains("mismatched tag"))
    #expect(answer.out.contains("1 document"))
    #expect(answer.err.contains("in the middle of a page"))
  }

  @Test(
    "What was interrupted is gone on with, and in the end everything is stored once", .timeLimit(.minutes(2)))
  func resuming() throws {
    defer { tool.remove() }
    let prose = (0..<60).map {
      "In 19\(10 + $0 % 80) she was appointed deputy minister of Transport number \($0)."
    }
    .joined(separator: "\n\n")
    let count = 150
    try tool.write(
      "w.xml",
      dump(
        (1...count).map { page($0, "{{Infobox officeholder|name=A\($0)}}\n'''A\($0)''' is old.\n\n" + prose) }
      ))
    let process = try tool.start(["read", "--archive", "a.chancery", "w.xml"])
    // Until something is stored.
    let archive = tool.folder.appendingPathComponent("a.chancery-wal").path
    for _ in 0..<200 {
      let size = (try? FileManager.default.attributesOfItem(atPath: archive)[.size] as? Int) ?? 0
      if size > 200_000 { break }
      usleep(20_000)
    }
    process.interrupt()
    let first = try tool.finish(process)
    if first.status == 130 {
      #expect(first.err.contains("goes on from here"))
    } else {
      #expect(first.status == 0)
    }
    let second = try tool.run("read", "--archive", "a.chancery", "w.xml")
    #expect(second.status == 0)
    let listed = try tool.run("documents", "--archive", "a.chancery", "--json")
    let documents = try #require(
      try JSONSerialization.jsonObject(with: Data(listed.out.utf8)) as? [Any]
        ?? (try JSONSerialization.jsonObject(with: Data(listed.out.utf8)) as? [String: Any])?["documents"]
        as? [Any])
    #expect(documents.count == count)
    let third = try tool.run("read", "--archive", "a.chancery", "w.xml")
    #expect(third.status == 0 && third.out.contains("\(count)  passed over"))
  }

  @Test("A multistream dump is entered where its index says")
  func index() throws {
    defer { tool.remove() }
    guard Tool.has("bzip2") else { return }
    var file = Data()
    var index = ""
    for (number, part) in [
      "<mediawiki>\n", (1...3).map { page($0) }.joined(), (4...6).map { page($0) }.joined(), "</mediawiki>\n",
    ].enumerated() {
      let name = "part\(number)"
      try tool.write(name, part)
      let packed = try #require(try packed(name, "bzip2", ".bz2"))
      if number == 1 || number == 2 {
        for page in (number * 3 - 2)...(number * 3) {
          index += "\(file.count):\(page):Anna Berglund \(page)\n"
        }
      }
      file += try Data(contentsOf: tool.folder.appendingPathComponent(packed))
    }
    try tool.write("w-multistream.xml.bz2", bytes: [UInt8](file))
    try tool.write("w-multistream-index.txt", index)
    for number in [2, 5] {
      let answer = try tool.run(
        "read", "--json", "--page", "Anna Berglund \(number)", "w-multistream.xml.bz2")
      #expect(try titles(answer) == ["Anna Berglund \(number)"])
      #expect(answer.err.contains(": 3 pages"))
    }
  }

  @Test(
    "A packed text is read as if it were not packed, and a few bytes that unpack to very many are refused")
  func packedText() throws {
    defer { tool.remove() }
    guard Tool.has("gzip") else { return }
    try tool.write("a.txt", "Anna Berglund was appointed Minister of Transport of Norway in 2003.\n")
    let file = try #require(try packed("a.txt", "gzip", ".gz"))
    let plain = try tool.run("read", "--json", "a.txt")
    let packed = try tool.run("read", "--json", file)
    #expect(packed.out.replacing("a.txt.gz", with: "a.txt") == plain.out)
    try tool.write("zeros", bytes: [UInt8](repeating: 0, count: 40_000_000))
    let bomb = try #require(try self.packed("zeros", "gzip", ".gz"))
    let refused = try tool.run("read", "--json", bomb)
    #expect(refused.status == 65 && refused.err.contains("unpacks to more than 16000000 bytes"))
  }

  @Test("Abraham Lincoln's page of the real dump gives what its infobox says")
  func lincoln() throws {
    defer { tool.remove() }
    let shared =
      ProcessInfo.processInfo.environment["CHANCERY_SHARED"] ?? FileManager.default.currentDirectoryPath
      + "/../shared"
    let path = shared + "/data/wiki/enwiki-206-pages.xml.bz2"
    guard FileManager.default.fileExists(atPath: path) else {
      print("skipped: \(path) is not here")
      return
    }
    let answer = try tool.run("read", "--json", "--page", "Abraham Lincoln", path)
    let record = try #require(try objects(answer).first)
    var names: [String: String] = [:]
    for entity in record["entities"] as? [[String: Any]] ?? [] {
      names[entity["id"] as? String ?? ""] = entity["name"] as? String
    }
    let terms = (record["occupancies"] as? [[String: Any]] ?? []).filter {
      names[$0["holder"] as? String ?? ""] == "Abraham Lincoln" && $0["start"] != nil
    }
    func people(_ term: [String: Any], _ key: String) -> [String] {
      (term[key] as? [String] ?? []).compactMap { names[$0] }
    }
    let got = terms.prefix(3).map { term in
      [term["office"] as? String ?? "", term["start"] as? String ?? "", term["end"] as? String ?? ""]
        + people(term, "predecessor") + people(term, "successor")
    }
    #expect(
      got == [
        ["President of the United States", "1861-03-04", "1865-04-15", "James Buchanan", "Andrew Johnson"],
        [
          "Member of the United States House of Representatives", "1847-03-04", "1849-03-03", "John Henry",
          "Thomas L. Harris",
        ],
        ["Member of the Illinois House of Representatives", "1834", "1842"],
      ])
    let facts = (record["facts"] as? [[String: Any]] ?? []).filter {
      names[$0["subject"] as? String ?? ""] == "Abraham Lincoln"
    }
    func values(_ property: String) -> [String] {
      facts.filter { $0["property"] as? String == property }.map {
        ($0["value"] as? String ?? "") + (($0["date"] as? String).map { " " + $0 } ?? "")
      }
    }
    #expect(values("birthDate") == ["1809-02-12"])
    #expect(values("deathDate") == ["1865-04-15"])
    #expect(values("birthPlace").first == "Hodgenville, Kentucky, U.S.")
    #expect(values("deathPlace").first == "Petersen House, Washington, D.C., U.S.")
    #expect(values("spouse").first == "Mary Todd 1842-11-04/1865")
    #expect(
      values("party").prefix(3) == ["Whig 1834/1854", "Republican 1854/1865", "National Union 1864/1865"])
    #expect(values("children").prefix(4) == ["Robert", "Edward", "Willie", "Tad"])
  }
}

import Foundation
import Testing

@Suite("Questions are answered for people and, with --json, for programs")
struct QuestionTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  /// Five documents of our own about an ambassador, her successor and a minister whom both met.
  private func read() throws {
    try tool.write(
      "2009.txt",
      """
      title: New ambassador
      date: 2009-03-02

      Anna Berglund was appointed ambassador of Norway to Chile on 1 March 2009. Berglund was born on 4 May 1961. \
      She met Tomas Riksby in Oslo on 20 February 2009.

      """)
    try tool.write(
      "2013.txt",
      """
      title: Ambassador leaves

      Anna Berglund was ambassador of Norway to Chile from 1 March 2009 to 30 June 2013. Karl Dahlin succeeded her. \
      Karl Dahlin met Tomas Riksby in Santiago on 4 July 2013.

      """)
    try tool.write(
      "2020.txt",
      """
      title: A life
      date: 2020-01-15

      Anna Berglund (born 4 May 1963) is a Norwegian diplomat. She was ambassador of Norway to Chile from March 2009 to \
      September 2014.

      """)
    try tool.write("undated.txt", story)
    #expect(try tool.run("read", "-q", "-a", "a.chancery", "--date", "2013", "2013.txt").status == 0)
    #expect(try tool.run("read", "-q", "-a", "a.chancery", "2009.txt", "2020.txt", "undated.txt").status == 0)
  }

  private func ask(_ words: String...) throws -> Tool.Answer {
    let process = try tool.start(words + ["-a", "a.chancery"])
    return try tool.finish(process)
  }

  private func object(_ answer: Tool.Answer) throws -> [String: Any] {
    #expect(answer.lines.count == 1)
    return try #require(try JSONSerialization.jsonObject(with: Data(answer.out.utf8)) as? [String: Any])
  }

  private func list(_ object: [String: Any], _ key: String) throws -> [[String: Any]] {
    try #require(object[key] as? [[String: Any]])
  }

  /// The evidence anywhere in an answer.
  private func evidence(_ value: Any) -> [[String: Any]] {
    if let list = value as? [Any] { return list.flatMap(evidence) }
    guard let object = value as? [String: Any] else { return [] }
    return (object["quote"] == nil ? [] : [object]) + object.values.flatMap(evidence)
  }

  @Test("--known-on gives the record of its time, and says how many documents without a date it used")
  func knownOn() throws {
    defer { tool.remove() }
    try read()
    let now = try object(ask("show", "Anna", "Berglund", "--json"))
    #expect(try list(now, "facts").filter { $0["property"] as? String == "birthDate" }.count == 2)
    #expect(now["knownOn"] == nil)
    let answer = try ask("show", "Anna", "Berglund", "--json", "--known-on", "2013-05")
    let then = try object(answer)
    #expect(then["knownOn"] as? String == "2013-05")
    #expect(
      try list(then, "facts").compactMap { $0["value"] as? String }.filter { $0.hasPrefix("196") } == [
        "1961-05-04"
      ])
    #expect(answer.err.contains("1 document without a date was used; --dated-only leaves them out"))
    #expect(answer.err.contains("1 document may be later than May 2013"))
    let marks = Set(evidence(then).map { "\($0["source"] ?? "") \($0["known"] ?? "")" })
    #expect(marks.isSubset(of: ["2009.txt yes", "2013.txt possibly", "undated.txt possibly"]))
    #expect(marks.contains("2013.txt possibly"))
    let dated = try ask("show", "Berglund", "--known-on", "2010", "--dated-only")
    #expect(dated.err == "")
    #expect(!dated.out.contains("2013"))
    #expect(try ask("show", "Dahlin", "--known-on", "2010").status == 1)
  }

  @Test(
    "Every question takes --known-on and --json, and every piece of evidence was published by then",
    arguments: [
      ["show", "Berglund"], ["timeline", "Berglund"], ["offices", "Berglund"],
      ["holders", "ambassador", "chile"],
      ["contacts", "Riksby"], ["contacts", "Berglund", "Riksby"], ["path", "Berglund", "Riksby"], ["claims"],
      ["conflicts"], ["search", "oslo"], ["documents"], ["status"],
    ])
  func everyQuestion(words: [String]) throws {
    defer { tool.remove() }
    try read()
    let process = try tool.start(
      words + ["--json", "--known-on", "2012", "--dated-only", "-a", "a.chancery"])
    let answer = try tool.finish(process)
    #expect(answer.status == (["claims", "conflicts"].contains(words[0]) ? 1 : 0))
    let found = try object(answer)
    #expect(found["knownOn"] as? String == "2012")
    #expect(evidence(found).allSatisfy { $0["source"] as? String == "2009.txt" })
    #expect(!answer.out.contains("2013"))
    let whole = try tool.finish(try tool.start(words + ["--json", "-a", "a.chancery"]))
    #expect(whole.out != answer.out)
  }

  @Test("A wrong date, one without an end, and --dated-only alone are wrong command lines")
  func wrongDates() throws {
    defer { tool.remove() }
    try read()
    #expect(try ask("show", "Berglund", "--known-on", "2013-13").status == 64)
    let open = try ask("show", "Berglund", "--known-on", "2013/..")
    #expect(open.status == 64)
    #expect(open.err.contains("has no last day"))
    let alone = try ask("status", "--dated-only")
    #expect(alone.status == 64)
    #expect(alone.err.contains("needs --known-on"))
    #expect(try ask("path", "Berglund", "Riksby", "--max-length", "0").status == 64)
    #expect(try ask("search", "Berglund", "--limit", "none").status == 64)
    #expect(try ask("search", "Berglund", "--kind", "ship").status == 64)
  }

  @Test("One term from several documents is one line, and what differs is a conflict with its sides")
  func conflicts() throws {
    defer { tool.remove() }
    try read()
    let offices = try list(object(ask("offices", "Anna", "Berglund", "--json")), "occupancies").filter {
      ($0["office"] as? String)?.lowercased().contains("ambassador") == true
    }
    #expect(offices.count == 1)
    #expect(
      Set(evidence(offices).compactMap { $0["source"] as? String }) == ["2009.txt", "2013.txt", "2020.txt"])
    let found = try list(object(ask("conflicts", "Anna", "Berglund", "--json")), "conflicts")
    #expect(Set(found.compactMap { $0["property"] as? String }).isSuperset(of: ["birthDate", "end"]))
    for conflict in found {
      let sides = try list(conflict, "sides")
      #expect(sides.count > 1)
      #expect(sides.allSatisfy { !evidence($0).isEmpty })
    }
    #expect(try list(object(ask("show", "Anna", "Berglund", "--json")), "conflicts").count == found.count)
    let births = try list(object(ask("conflicts", "--kind", "birthDate", "--json")), "conflicts")
    #expect(births.compactMap { $0["subject"] as? String } == ["Anna Berglund"])
    let page = try ask("conflicts", "Anna", "Berglund")
    #expect(page.status == 0)
    #expect(page.out.contains("1961-05-04") && page.out.contains("1963-05-04"))
    #expect(try ask("conflicts", "Dahlin").status == 1)
    #expect(try ask("conflicts", "--kind", "nothing").status == 1)
  }

  @Test("On a date an office was held, was not, or possibly was, in every question that tells of offices")
  func asOf() throws {
    defer { tool.remove() }
    try read()
    func held(_ words: String...) throws -> [String] {
      let process = try tool.start(words + ["--json", "-a", "a.chancery"])
      let found = try object(tool.finish(process))
      let terms =
        try found["successions"] == nil
        ? list(found, "occupancies") : list(found, "successions").flatMap { try list($0, "occupancies") }
      return terms.filter {
        $0["holder"] as? String == "Anna Berglund"
          && ($0["office"] as? String)?.lowercased().contains("ambassador") == true
      }.compactMap { $0["held"] as? String }
    }
    for (date, answer) in [("2008", "no"), ("2010", "yes"), ("2013-12", "possibly"), ("2016", "no")] {
      #expect(try held("offices", "Anna", "Berglund", "--as-of", date) == [answer])
      #expect(try held("show", "Anna", "Berglund", "--as-of", date) == [answer])
      #expect(try held("holders", "ambassador", "chile", "--as-of", date) == [answer])
    }
  }

  @Test("With a date, contacts, claims and a timeline tell what had happened or been said by then")
  func happened() throws {
    defer { tool.remove() }
    try read()
    let contacts = try list(object(ask("contacts", "Riksby", "--as-of", "2010", "--json")), "contacts")
    #expect(
      Set(contacts.map { "\($0["date"] ?? "") \($0["happened"] ?? "")" }).isSuperset(of: [
        "2009-02-20 yes", "2013-07-04 no",
      ]))
    let claims = try list(object(ask("claims", "--as-of", "2010", "--json")), "dossiers").flatMap {
      try list($0, "claims")
    }
    #expect(Set(claims.compactMap { $0["said"] as? String }) == ["possibly"])
    let entries = try list(object(ask("timeline", "Dahlin", "--as-of", "2013-07-01", "--json")), "entries")
    #expect(entries.compactMap { $0["happened"] as? String } == ["yes"])
    #expect(try ask("claims", "--as-of", "2010").out.contains("possibly"))
  }

  @Test("The shortest chain from one to another is told with what each link is and where it stands")
  func path() throws {
    defer { tool.remove() }
    try read()
    let found = try object(ask("path", "Anna Berglund", "Karl Dahlin", "--json"))
    #expect(found["people"] as? [String] == ["Anna Berglund", "Tomas Riksby", "Karl Dahlin"])
    #expect(found["claimed"] as? Bool == false)
    let links = try list(found, "links")
    #expect(links.compactMap { $0["date"] as? String } == ["2009-02-20", "2013-07-04"])
    #expect(links.allSatisfy { !evidence($0).isEmpty })
    let page = try ask("path", "Anna Berglund", "Karl Dahlin")
    #expect(page.out.contains("Anna Berglund – Tomas Riksby – Karl Dahlin"))
    let none = try ask("path", "Anna Berglund", "Karl Dahlin", "--as-of", "2012")
    #expect(none.status == 1)
    #expect(none.err.contains("no chain of 4 links or fewer"))
    let direct = try object(ask("path", "Anna Berglund", "Karl Dahlin", "--successions", "--json"))
    #expect(try list(direct, "links").compactMap { $0["kind"] as? String } == ["succession"])
  }

  @Test("A search is limited by kind, time, language and office, and its offsets are those of the file")
  func search() throws {
    defer { tool.remove() }
    try read()
    #expect(try list(object(ask("search", "Berglund", "--to", "2009", "--json")), "documents").count == 1)
    #expect(try list(object(ask("search", "Berglund", "--kind", "person", "--json")), "documents").isEmpty)
    let chile = try object(ask("search", "Berglund", "--office", "ambassador chile", "--json"))
    #expect(try list(chile, "subjects").compactMap { $0["name"] as? String } == ["Anna Berglund"])
    let near = try object(ask("search", "Berglnd", "--json"))
    #expect(near["near"] as? Bool == true)
    #expect(try list(near, "subjects").first?["name"] as? String == "Anna Berglund")
    for hit in try list(object(ask("search", "Santiago", "--json")), "documents") {
      let file = tool.folder.appendingPathComponent(try #require(hit["source"] as? String))
      let bytes = Array(try Data(contentsOf: file))
      for line in try list(hit, "lines") {
        for match in try #require(line["matches"] as? [[Int]]) {
          #expect(String(decoding: bytes[match[0]..<match[1]], as: UTF8.self) == "Santiago")
        }
      }
    }
    #expect(try ask("search", "Qqqqq").status == 1)
  }

  @Test(
    "Status counts the same for the same documents, read at once or one by one, packed or in another order")
  func status() throws {
    defer { tool.remove() }
    try read()
    let names = ["undated.txt", "2020.txt", "2013.txt", "2009.txt"]
    for name in names { #expect(try tool.run("read", "-q", "-a", "b.chancery", name).status == 0) }
    for name in names { #expect(try tool.run("read", "-q", "-a", "b.chancery", name).status == 0) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sh", "-c", "mkdir packed && for f in *.txt; do gzip -c $f > packed/$f.gz; done"]
    process.currentDirectoryURL = tool.folder
    try process.run()
    process.waitUntilExit()
    #expect(try tool.run("read", "-q", "-a", "c.chancery", "packed").status == 0)
    let counts = try ["a", "b", "c"].map { archive in
      try #require(
        try object(tool.run("status", "--json", "-a", "\(archive).chancery"))["counts"] as? [String: Int])
    }
    #expect(counts[0]["documents"] == 4)
    #expect(counts[0] == counts[1])
    #expect(counts[0] == counts[2])
  }
}

import Foundation
import Testing

@Suite("Questions are answered for people and, with --json, for programs")
struct QuestionTests {
  let asking: Asking

  init() throws { asking = try Asking() }

  @Test("--known-on gives the record of its time, and says how many documents without a date it used")
  func knownOn() throws {
    defer { asking.remove() }
    let now = try asking.object(asking.ask("show", "Anna", "Berglund", "--json"))
    #expect(try asking.list(now, "facts").filter { $0["property"] as? String == "birthDate" }.count == 2)
    #expect(now["knownOn"] == nil)
    let answer = try asking.ask("show", "Anna", "Berglund", "--json", "--known-on", "2013-05")
    let then = try asking.object(answer)
    #expect(then["knownOn"] as? String == "2013-05")
    #expect(
      try asking.list(then, "facts").compactMap { $0["value"] as? String }.filter { $0.hasPrefix("196") } == [
        "1961-05-04"
      ])
    #expect(answer.err.contains("1 document without a date was used; --dated-only leaves them out"))
    #expect(answer.err.contains("1 document may be later than May 2013"))
    let marks = Set(asking.evidence(then).map { "\($0["source"] ?? "") \($0["known"] ?? "")" })
    #expect(marks.isSubset(of: ["2009.txt yes", "2013.txt possibly", "undated.txt possibly"]))
    #expect(marks.contains("2013.txt possibly"))
    let dated = try asking.ask("show", "Berglund", "--known-on", "2010", "--dated-only")
    #expect(dated.err == "")
    #expect(!dated.out.contains("2013"))
    #expect(try asking.ask("show", "Dahlin", "--known-on", "2010").status == 1)
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
    defer { asking.remove() }
    let process = try asking.tool.start(
      words + ["--json", "--known-on", "2012", "--dated-only", "-a", "a.chancery"])
    let answer = try asking.tool.finish(process)
    #expect(answer.status == (["claims", "conflicts"].contains(words[0]) ? 1 : 0))
    let found = try asking.object(answer)
    #expect(found["knownOn"] as? String == "2012")
    #expect(asking.evidence(found).allSatisfy { $0["source"] as? String == "2009.txt" })
    #expect(!answer.out.contains("2013"))
    let whole = try asking.tool.finish(try asking.tool.start(words + ["--json", "-a", "a.chancery"]))
    #expect(whole.out != answer.out)
  }

  @Test("A wrong date, one without an end, and --dated-only alone are wrong command lines")
  func wrongDates() throws {
    defer { asking.remove() }
    #expect(try asking.ask("show", "Berglund", "--known-on", "2013-13").status == 64)
    let open = try asking.ask("show", "Berglund", "--known-on", "2013/..")
    #expect(open.status == 64)
    #expect(open.err.contains("has no last day"))
    let alone = try asking.ask("status", "--dated-only")
    #expect(alone.status == 64)
    #expect(alone.err.contains("needs --known-on"))
    #expect(try asking.ask("path", "Berglund", "Riksby", "--max-length", "0").status == 64)
    #expect(try asking.ask("search", "Berglund", "--limit", "none").status == 64)
    #expect(try asking.ask("search", "Berglund", "--kind", "ship").status == 64)
  }

  @Test("One term from several documents is one line, and what differs is a conflict with its sides")
  func conflicts() throws {
    defer { asking.remove() }
    let offices = try asking.list(
      asking.object(asking.ask("offices", "Anna", "Berglund", "--json")), "occupancies"
    ).filter {
      ($0["office"] as? String)?.lowercased().contains("ambassador") == true
    }
    #expect(offices.count == 1)
    #expect(
      Set(asking.evidence(offices).compactMap { $0["source"] as? String }) == [
        "2009.txt", "2013.txt", "2020.txt",
      ])
    let found = try asking.list(
      asking.object(asking.ask("conflicts", "Anna", "Berglund", "--json")), "conflicts")
    #expect(Set(found.compactMap { $0["property"] as? String }).isSuperset(of: ["birthDate", "end"]))
    for conflict in found {
      let sides = try asking.list(conflict, "sides")
      #expect(sides.count > 1)
      #expect(sides.allSatisfy { !asking.evidence($0).isEmpty })
    }
    #expect(
      try asking.list(asking.object(asking.ask("show", "Anna", "Berglund", "--json")), "conflicts").count
        == found.count)
    let births = try asking.list(
      asking.object(asking.ask("conflicts", "--kind", "birthDate", "--json")), "conflicts")
    #expect(births.compactMap { $0["subject"] as? String } == ["Anna Berglund"])
    let page = try asking.ask("conflicts", "Anna", "Berglund")
    #expect(page.status == 0)
    #expect(page.out.contains("1961-05-04") && page.out.contains("1963-05-04"))
    #expect(try asking.ask("conflicts", "Dahlin").status == 1)
    #expect(try asking.ask("conflicts", "--kind", "nothing").status == 1)
  }

  @Test("On a date an office was held, was not, or possibly was, in every question that tells of offices")
  func asOf() throws {
    defer { asking.remove() }
    func held(_ words: String...) throws -> [String] {
      let process = try asking.tool.start(words + ["--json", "-a", "a.chancery"])
      let found = try asking.object(asking.tool.finish(process))
      let terms =
        try found["successions"] == nil
        ? asking.list(found, "occupancies")
        : asking.list(found, "successions").flatMap { try asking.list($0, "occupancies") }
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
    defer { asking.remove() }
    let contacts = try asking.list(
      asking.object(asking.ask("contacts", "Riksby", "--as-of", "2010", "--json")), "contacts")
    #expect(
      Set(contacts.map { "\($0["date"] ?? "") \($0["happened"] ?? "")" }).isSuperset(of: [
        "2009-02-20 yes", "2013-07-04 no",
      ]))
    let claims = try asking.list(asking.object(asking.ask("claims", "--as-of", "2010", "--json")), "dossiers")
      .flatMap {
        try asking.list($0, "claims")
      }
    #expect(Set(claims.compactMap { $0["said"] as? String }) == ["possibly"])
    let entries = try asking.list(
      asking.object(asking.ask("timeline", "Dahlin", "--as-of", "2013-07-01", "--json")), "entries")
    #expect(entries.compactMap { $0["happened"] as? String } == ["yes"])
    #expect(try asking.ask("claims", "--as-of", "2010").out.contains("possibly"))
  }
}

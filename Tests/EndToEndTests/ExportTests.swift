import Foundation
import Testing

@Suite("export writes what the archive knows in other programs' formats")
struct ExportTests {
  let asking: Asking

  init() throws { asking = try Asking() }

  private static let ofMany = ["ftm", "csv", "popolo", "quickstatements", "jsonld", "gexf"]
  private static let ofOne = ["timelinejs", "ics", "markdown"]

  @Test("Every format is written for one person, and of the whole archive where it tells of many")
  func formats() throws {
    defer { asking.remove() }
    for format in Self.ofMany + Self.ofOne {
      let one = try asking.ask("export", "--format", format, "Anna", "Berglund")
      #expect(one.status == 0, "\(format): \(one.err)")
      #expect(one.out.contains("Anna Berglund"), "\(format)")
      let all = try asking.ask("export", "--format", format)
      if Self.ofOne.contains(format) {
        #expect(all.status == 64)
        #expect(all.err.contains("\(format) tells of one person: give a NAME"))
      } else {
        #expect(all.status == 0, "\(format): \(all.err)")
        // He held no office, and quickstatements have no contacts.
        let isOfOffices = format == "quickstatements" || format == "csv"
        #expect(isOfOffices || all.out.contains("Riksby"), "\(format)")
      }
    }
  }

  @Test(
    "csv has a table for each kind of record, and a wrong command line is told before an archive is looked for"
  )
  func tables() throws {
    defer { asking.remove() }
    for (table, head) in [
      ("occupancies", "id,person_id,person,office"), ("facts", "person_id,person,property"),
      ("events", "id,status,kind"), ("claims", "id,sources,source_ids,stance"), ("people", "id,name"),
    ] {
      let answer = try asking.ask("export", "-f", "csv", "--table", table)
      #expect(answer.status == 0)
      #expect(answer.out.hasPrefix(head))
    }
    for words in [
      ["export"], ["export", "--format", "xml"], ["export", "--format", "ftm", "--table", "facts"],
      ["export", "--format", "csv", "--table", "ships"], ["export", "--format", "csv", "--items", "x"],
      ["export", "--format", "csv", "--office", "ambassador", "Anna"], ["export", "--format", "ics"],
      ["export", "--format", "csv", "--output", ""],
    ] {
      let answer = try asking.tool.run(words + ["-a", "nowhere.chancery"])
      #expect(answer.status == 64, "\(words)")
      #expect(answer.out == "")
    }
    #expect(try asking.tool.run("export", "--format", "csv", "-a", "nowhere.chancery").status == 66)
    #expect(try asking.ask("export", "--format", "csv", "--as-of", "2013-13").status == 64)
    #expect(try asking.ask("export", "--format", "csv", "--dated-only").status == 64)
    #expect(try asking.ask("export", "--format", "ics", "Nobody", "Atall").status == 1)
    #expect(try asking.ask("export", "--format", "csv", "--office", "astronaut").status == 1)
    let format = try asking.ask("export", "--format", "marcdown", "Anna")
    #expect(format.err.contains("markdown"))
  }

  @Test("--office, --as-of and --known-on limit what is told")
  func limits() throws {
    defer { asking.remove() }
    let holders = try asking.ask("export", "-f", "csv", "--office", "ambassador chile")
    #expect(holders.out.contains("Berglund") && holders.out.contains("Dahlin"))
    let then = try asking.ask("export", "-f", "csv", "--office", "ambassador chile", "--as-of", "2010")
    #expect(then.out.contains("Berglund") && !then.out.contains(",Karl Dahlin,ambassador"))
    let known = try asking.ask(
      "export", "-f", "csv", "--table", "facts", "--known-on", "2012", "--dated-only")
    #expect(known.out.contains("1961-05-04") && !known.out.contains("1963"))
    let claims = try asking.ask("export", "-f", "csv", "--table", "claims", "Riksby")
    #expect(claims.out.contains(",Tomas Riksby,") && claims.out.contains(",denies,denied,"))
  }

  @Test("--output makes a whole file or none, and quiet exports say nothing")
  func output() throws {
    defer { asking.remove() }
    let answer = try asking.ask("export", "-q", "-f", "ftm", "-o", "all.ftm.json")
    #expect(answer.status == 0)
    #expect(answer.out == "" && answer.err == "")
    #expect(try asking.tool.bytes("all.ftm.json") == Data(asking.ask("export", "-q", "-f", "ftm").out.utf8))
    let none = try asking.ask("export", "-f", "csv", "-o", "none.csv", "--office", "astronaut")
    #expect(none.status == 1)
    #expect(!FileManager.default.fileExists(atPath: asking.tool.path("none.csv")))
    let nowhere = try asking.ask("export", "-f", "csv", "-o", "no/such/folder.csv")
    #expect(nowhere.status == 73)
    // What is no file stays what it is.
    #expect(try asking.ask("export", "-f", "csv", "-o", "/dev/null").status == 0)
    #expect(
      try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        != .typeRegular)
    #expect(try asking.ask("export", "-f", "csv", "-o", ".").status == 73)
    let itself = try asking.ask("export", "-f", "csv", "-o", "./a.chancery")
    #expect(itself.status == 64)
    #expect(itself.err.contains("is the archive itself"))
    let left = try FileManager.default.contentsOfDirectory(atPath: asking.tool.folder.path)
    #expect(!left.contains { $0.hasSuffix(".new") }, "\(left)")
  }

  @Test("--items gives Wikidata's numbers, and what is missing is told")
  func items() throws {
    defer { asking.remove() }
    let before = try asking.ask("export", "-f", "quickstatements", "Anna", "Berglund")
    #expect(before.out.hasPrefix("CREATE\nLAST\tLen\t\"Anna Berglund\"\n"))
    #expect(before.err.contains("of Wikidata not known"))
    try asking.tool.write("items.tsv", "# names and numbers\nAnna Berglund\tQ11\nKarl Dahlin\tQ12\n")
    let after = try asking.ask("export", "-f", "quickstatements", "--items", "items.tsv", "Anna", "Berglund")
    #expect(after.out.hasPrefix("Q11\tP569\t") && after.out.contains("\tP1366\tQ12\t"))
    try asking.tool.write("wrong.tsv", "Norway Q20\n")
    let wrong = try asking.ask("export", "-f", "quickstatements", "--items", "wrong.tsv", "Anna", "Berglund")
    #expect(wrong.status == 64)
    #expect(wrong.err.contains("wrong.tsv:1"))
    #expect(
      try asking.ask("export", "-f", "quickstatements", "--items", "missing.tsv", "Anna", "Berglund").status
        == 66)
  }
}

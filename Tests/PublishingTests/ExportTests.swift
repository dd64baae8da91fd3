import Archive
import Chronology
import Publishing
import Records
import Testing

@Suite("An export tells what the archive knows, as exactly and no more")
struct ExportTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  @Test("What is only claimed is nowhere a fact")
  func claims() throws {
    #expect(try !shelf.export(.popolo).contains("2013-05-02"))
    #expect(try !shelf.export(.quickstatements).contains("Reznik"))
    for object in try shelf.objects(shelf.export(.ftm)) where object["schema"] as? String == "Event" {
      #expect((object["properties"] as? [String: [String]])?["date"] != ["2013-05-02"])
    }
    let events = shelf.lines(try shelf.export(.csv, table: .events)).filter { $0.contains("2013-05-02") }
    #expect(events.count == 1)
    #expect(events.first?.contains(",claimed,meeting,") == true)
    #expect(events.first?.contains("\"The Herald, quoting two officials\",Marta Olsen,") == true)
    #expect(try shelf.export(.timelinejs, of: "Marta Olsen").contains("\"headline\":\"Claimed meeting"))
    #expect(try shelf.export(.ics, of: "Marta Olsen").contains("SUMMARY:claimed meeting"))
    #expect(try shelf.export(.markdown, of: "Marta Olsen").contains("claimed meeting"))
    let graph = try shelf.export(.gexf)
    #expect(graph.contains("kind=\"claimed\" label=\"claimed contact\" weight=\"1\""))
    #expect(graph.contains("kind=\"stated\" label=\"contact\" weight=\"1\""))
  }

  @Test(
    "A date is as exact as its source",
    arguments: [
      ("2003", "2003"), ("2003-05", "2003-05"), ("2003-05-01", "2003-05-01"), ("1984~", nil), ("1984?", nil),
      ("2016-23", nil), ("198X", nil), ("2003/2008", nil), ("[2003,2004]", nil), ("2004-06-XX", "2004-06"),
      ("-0043", nil), ("2003-05-01T10:00:00", "2003-05-01"),
    ])
  func dates(text: String, plain: String?) throws {
    #expect(try EDTF(text).plain?.iso == plain)
  }

  @Test(
    "Wikidata's dates have a precision, a calendar, and bounds where they say too much",
    arguments: [
      ("2003", "+2003-00-00T00:00:00Z/9", []), ("2003-05", "+2003-05-00T00:00:00Z/10", []),
      ("2003-05-01", "+2003-05-01T00:00:00Z/11", []),
      ("1984~", "+1984-00-00T00:00:00Z/9", ["P1480", "Q5727902"]),
      ("1984-02?", "+1984-02-00T00:00:00Z/10", ["P1480", "Q18122778"]),
      ("198X", "+1980-00-00T00:00:00Z/8", []), ("1564-04-26", "+1564-04-26T00:00:00Z/11/J", []),
      ("1582-10-15", "+1582-10-15T00:00:00Z/11", []), ("1582-10-14", "+1582-10-14T00:00:00Z/11/J", []),
      ("-0043-03-15", "-0044-03-15T00:00:00Z/11/J", []),
      (
        "1951/1953", "+1950-00-00T00:00:00Z/8",
        ["P1319", "+1951-00-00T00:00:00Z/9", "P1326", "+1953-00-00T00:00:00Z/9"]
      ),
      (
        "2016-23", "+2016-00-00T00:00:00Z/9",
        ["P1319", "+2016-09-00T00:00:00Z/10", "P1326", "+2016-11-00T00:00:00Z/10"]
      ),
      (
        "1948/1953", "+2000-00-00T00:00:00Z/7",
        ["P1319", "+1948-00-00T00:00:00Z/9", "P1326", "+1953-00-00T00:00:00Z/9"]
      ),
      (
        "[2003,2004]", "+2000-00-00T00:00:00Z/8",
        ["P1319", "+2003-00-00T00:00:00Z/9", "P1326", "+2004-00-00T00:00:00Z/9"]
      ), ("../1953", "somevalue", ["P1326", "+1953-00-00T00:00:00Z/9"]),
    ] as [(String, String, [String])])
  func wikidata(text: String, value: String, qualifiers: [String]) throws {
    let statement = try #require(try WikidataTime.statement(EDTF(text)))
    #expect(statement.value == value)
    #expect(statement.qualifiers == qualifiers)
  }

  @Test("Spells that overlap are one, and one end is enough")
  func spells() throws {
    let dates = try ["2016", "2016-07", "2017-05-09", "2017-05", "2020/.."].map { try EDTF($0) }
    #expect(
      GEXF.spells(dates).map { $0.filter { $0 != " " && $0 != "\n" } } == [
        "<spellstart=\"2016-01-01\"end=\"2016-12-31\"/>", "<spellstart=\"2017-05-01\"end=\"2017-05-31\"/>",
        "<spellstart=\"2020-01-01\"/>",
      ])
  }

  @Test("With a date an export tells who held what then, and what had happened")
  func asOf() throws {
    let held = shelf.lines(try shelf.export(.csv, asOf: "2010"))
    #expect(held.count == 2)
    #expect(held.last?.contains("Ambassador of Norway to Chile") == true)
    #expect(held.last?.contains(",yes,,yes,Ivo Brandt,") == true)
    #expect(try shelf.lines(shelf.export(.csv, asOf: "2014-06")).last?.contains("possibly") == true)
    let events = try shelf.export(.csv, table: .events, asOf: "2012-07")
    #expect(events.contains("2012-06") && !events.contains("2013-05-02") && !events.contains("2015"))
    #expect(try !shelf.export(.ics, of: "Marta Olsen", asOf: "2010").contains("2015"))
    #expect(try !shelf.export(.gexf, asOf: "2012-12").contains("claimed contact\""))
  }

  @Test("Limited to what was known, an export has no later document")
  func known() throws {
    try shelf.archive.limit(to: #require(try Known(by: EDTF("2020"), datedOnly: false)))
    let people = try shelf.export(.csv, table: .people)
    #expect(people.contains("1951-05-05") && !people.contains("1951-05-04") && !people.contains("Reznik"))
  }

  @Test("An office's holders can be told of alone")
  func office() throws {
    var bytes: [UInt8] = []
    let account = try Export.write(.csv, of: .holders(of: "ambassador chile"), from: shelf.archive) {
      bytes += $0
    }
    #expect(account.written == 2)
    let none = try Export.write(.csv, of: .holders(of: "astronaut"), from: shelf.archive) { _ in }
    #expect(none.written == 0)
  }

  @Test("The caller hears of the progress and can end it; one person is needed where a format tells of one")
  func seam() throws {
    var steps: [Int] = []
    try Export.write(
      .csv, of: .everybody, from: shelf.archive,
      progress: { done, total in
        steps.append(done)
        return total == 4
      }, to: { _ in })
    #expect(steps == [1, 2, 3, 4])
    #expect(throws: ExportError.interrupted) {
      try Export.write(.ftm, of: .everybody, from: shelf.archive, progress: { _, _ in false }, to: { _ in })
    }
    #expect(throws: ExportError.needsOnePerson(.ics)) {
      try Export.write(.ics, of: .everybody, from: shelf.archive) { _ in }
    }
    for format in ExportFormat.allCases {
      #expect(format.mediaType.contains("/") && !format.fileExtension.hasPrefix("."))
    }
  }

  @Test("What cannot be told exactly is counted")
  func account() throws {
    let account = try Export.write(.quickstatements, of: .everybody, from: shelf.archive) { _ in }
    // 2003 or 2004; Oslo, Norwegian, Jon Olsen, two offices and Ivo Brandt.
    #expect(account.inexact == 1)
    #expect(account.missingItems == 6)
  }

  @Test("An item that is known is used, and its person gets no new one")
  func items() throws {
    let olsen = try shelf.archive.subject(named: "Marta Olsen")
    let text = try shelf.export(.quickstatements, items: [olsen.handle: "Q7", "Norwegian": "Q20"])
    #expect(!text.contains("CREATE"))
    #expect(text.contains("Q7\tP27\tQ20\t"))
    #expect(
      text.contains(
        "Q7\tP569\t+1951-05-04T00:00:00Z/11\tP1480\tQ18912752\tS854\t\"https://example.org/olsen?a=1&b=2\""))
  }

  @Test("Every code of a country is of one that Names knows")
  func countries() {
    for name in CountryCodes.codes.keys {
      #expect(CountryCodes.code(name) == CountryCodes.codes[name], "\(name)")
    }
    #expect(CountryCodes.code("Russian") == "ru")
    #expect(CountryCodes.code("the United States") == "us")
    #expect(CountryCodes.code("Mordor") == nil)
  }
}

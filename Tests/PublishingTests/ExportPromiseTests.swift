import Archive
import Chronology
import Foundation
import FoundationXML
import Publishing
import Testing

@Suite("Whatever stands in names and texts, an export is of its format")
struct ExportPromiseTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf([Page.biography(), Page.note(), Page.dangerous()]) }

  @Test(
    "Each line of ftm is an object whose properties are lists of texts, each id once and each reference there"
  )
  func ftm() throws {
    let entities = try shelf.objects(shelf.export(.ftm))
    var schemas: [String: String] = [:]
    for entity in entities {
      let id = try #require(entity["id"] as? String)
      #expect(schemas[id] == nil, "\(id) twice")
      schemas[id] = entity["schema"] as? String
      #expect(entity["properties"] is [String: [String]])
    }
    for entity in entities {
      let properties = try #require(entity["properties"] as? [String: [String]])
      for name in ["holder", "post", "proof", "person", "relative", "involved", "document", "organization"] {
        for id in properties[name] ?? [] { #expect(schemas[id] != nil, "\(name) \(id)") }
      }
      if entity["schema"] as? String == "Event" {
        #expect(properties["name"]?.first?.hasPrefix("claimed") == false)
      }
      if entity["schema"] as? String == "Note" {
        #expect(properties["name"]?.first?.hasPrefix("Claim: ") == true)
      }
    }
    let olsen = try #require(
      entities.first { ($0["properties"] as? [String: [String]])?["name"] == ["Marta Olsen"] })
    let properties = try #require(olsen["properties"] as? [String: [String]])
    #expect(properties["birthDate"] == ["1951-05-04", "1951-05-05"])
    #expect(properties["nationality"] == ["no"])
    #expect(properties["weakAlias"] == ["Olsen"])
    // The sender's, and not the country sent to.
    let position = try #require(
      entities.compactMap { $0["properties"] as? [String: [String]] }.first {
        $0["name"] == ["Ambassador of Norway to Chile"]
      })
    #expect(position["country"] == ["no"])
    #expect(position["description"] == ["accredited to Chile"])
  }

  @Test("csv round-trips, and no cell is a formula", arguments: ExportTable.allCases)
  func csv(table: ExportTable) throws {
    let rows = try parsed(shelf.export(.csv, table: table))
    #expect(Set(rows.map(\.count)).count == 1)
    for cell in rows.joined() {
      #expect(!["=", "+", "-", "@", "\t", "\r", "\n"].contains(cell.prefix(1)), "\(cell)")
    }
    guard table == .people else { return }
    // Without the apostrophe in front of a formula names are as they were.
    let names = rows.dropFirst().map { row in
      row[1].hasPrefix("'") && CSVTables.guarded(String(row[1].dropFirst())) == row[1]
        ? String(row[1].dropFirst()) : row[1]
    }
    for name in Page.hostile { #expect(names.contains(name), "\(name)") }
  }

  /// Rows of cells (RFC 4180).
  private func parsed(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      switch byte {
      case 34 where isQuoted && bytes.first == 34:
        cell.append(34)
        bytes.removeFirst()
      case 34: isQuoted.toggle()
      case 44 where !isQuoted, 13 where !isQuoted:
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 13 {
          #expect(bytes.popFirst() == 10)
          rows.append(row)
          row = []
        }
      default: cell.append(byte)
      }
    }
    #expect(row.isEmpty && cell.isEmpty && !isQuoted)
    return rows
  }

  @Test(
    "Guarding is undone by taking one apostrophe away",
    arguments: Page.hostile + ["'=1", "''+2", "'t Hooft", "", "'"])
  func guarding(value: String) {
    let cell = CSVTables.guarded(value)
    if cell != value { #expect(cell == "'" + value && CSVTables.guarded(cell) != cell) }
    #expect(!["=", "+", "-", "@"].contains(cell.prefix(1)))
  }

  @Test("Lines of ics have at most 75 octets and end in CR LF; unfolded they are what was written")
  func ics() throws {
    let names = [
      "Marta Olsen", "Eve Dale", Page.hostile[0], Page.hostile[3], Page.hostile[5], Page.hostile[6],
    ]
    for name in names {
      let text = try shelf.export(.ics, of: name)
      #expect(text.hasSuffix("END:VCALENDAR\r\n"))
      let lines = text.components(separatedBy: "\r\n")
      for line in lines {
        #expect(line.utf8.count <= 75)
        #expect(!line.contains("\n") && !line.unicodeScalars.contains { $0.value < 32 })
      }
      let unfolded = text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
      var isClaimed = false
      for line in unfolded where line.hasPrefix("SUMMARY:") || line.hasPrefix("STATUS:") {
        if line.hasPrefix("SUMMARY:") { isClaimed = line.hasPrefix("SUMMARY:claimed ") }
        if line.hasPrefix("STATUS:") {
          #expect(line == (isClaimed ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED"))
        }
      }
    }
  }

  @Test("A folded line is never cut within a character")
  func folding() {
    let line = "SUMMARY:" + String(repeating: "李👩🏽‍⚖️é", count: 40)
    let folded = String(decoding: ICalendar.folded(line), as: UTF8.self)
    #expect(!folded.contains("\u{FFFD}"))
    #expect(folded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    let unfolded = folded.replacingOccurrences(of: "\r\n ", with: "", options: .literal)
    #expect(Array(unfolded.utf8) == Array((line + "\r\n").utf8))
  }

  @Test("JSON formats are JSON, gexf is XML, and quickstatements have no field but their own")
  func others() throws {
    for (format, name) in [
      (ExportFormat.popolo, nil), (.jsonld, nil), (.timelinejs, "Eve Dale"), (.timelinejs, Page.hostile[3]),
    ] as [(ExportFormat, String?)] {
      let text = try shelf.export(format, of: name)
      #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
    }
    for name in [nil, "Eve Dale", "Marta Olsen"] {
      let document = try XMLDocument(xmlString: shelf.export(.gexf, of: name), options: [])
      let labels = try document.nodes(forXPath: "//*[local-name()='node']/@label").compactMap(\.stringValue)
      #expect(labels.count == (name == "Marta Olsen" ? 2 : name == nil ? 15 : 13))
    }
    for line in shelf.lines(try shelf.export(.quickstatements)) where line != "CREATE" {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(fields.count % 2 == 1 && !line.contains("|") && !line.contains("/*"), "\(line)")
    }
  }

  @Test("Names are plain text in Markdown and HTML")
  func markup() throws {
    let page = try shelf.export(.markdown, of: "Eve Dale")
    #expect(!page.contains("<b"))
    #expect(!page.contains("[a](b)"))
    #expect(page.contains("\\*Bold\\*"))
    let timeline = try shelf.export(.timelinejs, of: "Eve Dale")
    #expect(!timeline.contains("<b "))
    #expect(timeline.contains("&lt;b onclick"))
    #expect(MarkdownPage.escaped("1986. A year") == "1986\\. A year")
    #expect(MarkdownPage.escaped("- no list") == "\\- no list")
  }
}

import Archive
import Chronology
import Records
import Testing

@Suite("Successions")
struct SuccessionTests {
  private let folder: Folder
  private let archive: Archive

  init() throws {
    folder = try Folder()
    archive = try Archive(creating: folder.file())
  }

  /// Terms of one office in one document: holder, start, end, predecessor, successor, alongside.
  private typealias Line = (
    holder: String, start: String?, end: String?, after: String?, before: String?, beside: String?
  )

  private func store(
    _ lines: [Line], office: String = "Mayor of Sund", date: String? = "2020", number: Int = 1,
    constituency: String? = nil
  ) throws -> [SuccessionNote] {
    var page = Page(number, title: "Mayors \(number)", date: date, "They were mayors.\n")
    for line in lines {
      for name in [line.holder, line.after, line.before, line.beside].compactMap({ $0 })
      where !page.records.entities.contains(where: { $0.id == name }) {
        page.entity(name, .person, name)
      }
      page.records.occupancies.append(
        Occupancy(
          id: "o\(page.records.occupancies.count)", holder: line.holder, office: office,
          constituency: constituency, start: edtf(line.start), end: edtf(line.end),
          predecessor: [line.after].compactMap { $0 }, successor: [line.before].compactMap { $0 },
          alongside: [line.beside].compactMap { $0 }, evidence: page.evidence("They were mayors")))
    }
    try archive.store(page.records, bytes: page.bytes, extractor: "1")
    return try #require(try archive.holders(of: office).first).notes
  }

  @Test("A list that is whole has no notes")
  func whole() throws {
    let notes = try store([
      ("Ada Lund", "1990", "1994-05-01", nil, "Bo Falk", nil),
      ("Bo Falk", "1994-05-03", "1998", "Ada Lund", "Carl Holm", nil),
      ("Carl Holm", "1998", nil, "Bo Falk", nil, nil),
    ])
    #expect(notes.isEmpty)
  }

  @Test("Missing fields are told: beginnings, ends, predecessors, successors, and all dates")
  func missing() throws {
    let notes = try store([
      ("Ada Lund", nil, "1994", nil, "Bo Falk", nil),
      ("Bo Falk", "1994", nil, nil, nil, nil),
      ("Carl Holm", "1998", "2002", "Bo Falk", nil, nil),
      ("Dag Vik", nil, nil, nil, nil, nil),
    ])
    #expect(
      notes.map { "\($0.term) \($0.kind.rawValue)" } == [
        "0 missingStart", "1 missingEnd", "1 missingPredecessor", "1 missingSuccessor", "3 undated",
      ])
  }

  @Test("Gaps, overlaps, the same holder twice in a row, and predecessors and successors who are others")
  func neighbours() throws {
    let notes = try store([
      ("Ada Lund", "1990", "1994", nil, "Carl Holm", nil),
      ("Bo Falk", "1997", "2001", "Dag Vik", "Carl Holm", nil),
      ("Carl Holm", "2000-01", "2003", "Bo Falk", "Carl Holm", nil),
      ("Carl Holm", "2005", nil, "Carl Holm", nil, nil),
    ])
    #expect(
      notes.map { "\($0.term) \($0.kind.rawValue)" } == [
        "1 gap", "1 predecessor", "1 successor", "2 overlap", "3 repeated", "3 gap",
      ])
    #expect(notes[1].text == "Bo Falk is said to follow Dag Vik, but Ada Lund comes before")
  }

  @Test("Terms that end before they begin, and dates after the newest document, are told")
  func wrongDates() throws {
    let notes = try store(
      [
        ("Ada Lund", "1994", "1990", nil, "Bo Falk", nil),
        ("Bo Falk", "2030", nil, "Ada Lund", nil, nil),
      ], date: "2020-05")
    #expect(notes.map(\.kind).contains(.reversed))
    #expect(notes.filter { $0.kind == .future }.map(\.term) == [1])
  }

  @Test("An office that several hold at a time has no gaps between neighbours, and no overlaps")
  func shared() throws {
    let members: [Line] = [
      ("Ada Lund", "1990", "1998", nil, "Eli Moe", "Bo Falk"),
      ("Bo Falk", "1991", "1999", nil, nil, "Ada Lund"),
      ("Carl Holm", "1992", "2000", nil, nil, nil),
      ("Eli Moe", "1998", "2002", "Carl Holm", nil, nil),
    ]
    let notes = try store(members, office: "Member of the Sund Council")
    let succession = try #require(try archive.holders(of: "sund council").first)
    #expect(succession.isShared)
    #expect(notes.map { "\($0.term) \($0.kind.rawValue)" } == ["0 successor"])
    #expect(notes[0].text == "Ada Lund is said to precede Eli Moe, who names Carl Holm instead")
  }

  @Test("Many overlaps make an office one that several hold, also where nobody says so")
  func manyOverlaps() throws {
    let names = ["Ada Lund", "Bo Falk", "Carl Holm", "Dag Vik", "Eli Moe"]
    let notes = try store(
      names.enumerated().map { ($1, String(1990 + $0), String(2000 + $0), nil, nil, nil) },
      office: "Senator for Norland")
    #expect(notes.isEmpty)
    #expect(try archive.holders(of: "senator").map(\.isShared) == [true])
  }

  @Test("The same title for another district is another office")
  func districts() throws {
    for (number, district) in ["Sund East", "Sund West"].enumerated() {
      _ = try store(
        [("Ada \(district)", "1990", "1994", nil, nil, nil), ("Bo \(district)", "1994", nil, nil, nil, nil)],
        office: "Member of Parliament", number: number + 1, constituency: district)
    }
    let both = try archive.holders(of: "member of parliament")
    #expect(both.map(\.office) == ["Member of Parliament, Sund East", "Member of Parliament, Sund West"])
    #expect(both.map(\.terms.count) == [2, 2])
    #expect(try archive.holders(of: "member sund west").map(\.office) == ["Member of Parliament, Sund West"])
    #expect(try archive.holders(of: "sund east").map(\.terms.count) == [2])
  }

  @Test("On a date each holder was in office, was not, or may have been")
  func asOf() throws {
    _ = try store([
      ("Ada Lund", "1990", "1994", nil, nil, nil), ("Bo Falk", "1994", "1998", nil, nil, nil),
    ])
    let terms = try archive.holders(of: "mayor", asOf: EDTF("1994-03")).flatMap(\.terms)
    #expect(terms.map(\.held) == [.possibly, .possibly])
    #expect(try archive.holders(of: "mayor", asOf: EDTF("1992")).flatMap(\.terms).map(\.held) == [.yes, .no])
  }
}

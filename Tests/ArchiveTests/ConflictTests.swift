import Archive
import Chronology
import Records
import Testing

@Suite("Conflicts across documents")
struct ConflictTests {
  private let folder: Folder
  private let archive: Archive

  init() throws {
    folder = try Folder()
    archive = try Archive(creating: folder.file())
  }

  /// A document that says one thing of Ada Lund, for each of `values`.
  private func store(facts property: Property, _ values: [String]) throws -> Subject {
    for (number, value) in values.enumerated() {
      var page = Page(number + 1, title: "Lund \(number)", "Ada Lund: \(value).\n")
      page.entity("a", .person, "Ada Lund")
      page.records.facts = [
        Fact(id: "f", subject: "a", property: property, value: value, evidence: page.evidence(value))
      ]
      try archive.store(page.records, bytes: page.bytes, extractor: "1")
    }
    return try archive.subject(named: "Ada Lund")
  }

  @Test(
    "Values that only differ in how exact they are agree",
    arguments: [
      (Property.birthDate, ["1929", "1929-05-02", "1929-05"], ["1929-05-02"]),
      (.birthDate, ["1929-05-02", "1930"], ["1929-05-02", "1930"]),
      (.birthDate, ["1984~", "1985-02-01"], ["1985-02-01"]),
      (.birthDate, ["1984~", "1987"], ["1984~", "1987"]),
      (.birthPlace, ["Moscow", "Moscow, Soviet Union", "Soviet Union"], ["Moscow, Soviet Union"]),
      (.birthPlace, ["Moscow, USSR", "Moscow, Soviet Union"], ["Moscow, Soviet Union"]),
      (.birthPlace, ["Москва", "Kyiv"], ["Kyiv", "Москва"]),
      (.deathPlace, ["Bergen", "Oslo, Norway"], ["Bergen", "Oslo, Norway"]),
      (.father, ["Ivo Lund", "I. Lund", "Lund"], ["Ivo Lund"]),
      (.mother, ["Mira Berg", "Nina Berg"], ["Mira Berg", "Nina Berg"]),
      (.occupation, ["lawyer", "Lawyer", "judge"], ["judge", "lawyer"]),
    ])
  func agreement(property: Property, values: [String], left: [String]) throws {
    for order in [values, values.reversed()] {
      let archive = try Archive(
        creating: folder.file("\(order.joined())".filter { $0.isLetter || $0.isNumber }))
      for (number, value) in order.enumerated() {
        var page = Page(number + 1, title: "Lund \(number)", "Ada Lund: \(value).\n")
        page.entity("a", .person, "Ada Lund")
        page.records.facts = [
          Fact(id: "f", subject: "a", property: property, value: value, evidence: page.evidence(value))
        ]
        try archive.store(page.records, bytes: page.bytes, extractor: "1")
      }
      let subject = try archive.subject(named: "Ada Lund")
      let facts = try archive.facts(of: subject)
      #expect(facts.map { $0.value.lowercased() }.sorted() == left.map { $0.lowercased() }.sorted())
      #expect(facts.flatMap(\.evidence).count == values.count)
      let isDisputed = left.count > 1 && property != .occupation
      #expect(facts.allSatisfy { $0.isDisputed == isDisputed })
      #expect(try archive.conflicts(of: subject).count == (isDisputed ? 1 : 0))
    }
  }

  @Test("A conflict has its sides, each with the documents that say so")
  func sides() throws {
    let subject = try store(facts: .birthDate, ["1929-05-02", "1929", "1930-05-02"])
    let conflict = try #require(try archive.conflicts(of: subject).first)
    #expect(conflict.kind == "fact")
    #expect(conflict.property == "birthDate")
    #expect(conflict.subject == "Ada Lund")
    #expect(conflict.explanation == "birthDate is 1929-05-02 or 1930-05-02")
    #expect(conflict.sides.map(\.value) == ["1929-05-02", "1930-05-02"])
    #expect(conflict.sides.map { $0.evidence.map(\.quote) } == [["1929-05-02", "1929"], ["1930-05-02"]])
    #expect(conflict.documents == 3)
    #expect(try archive.conflicts(of: subject, kind: "birthDate").count == 1)
    #expect(try archive.conflicts(of: subject, kind: "fact").count == 1)
    #expect(try archive.conflicts(of: subject, kind: "term").isEmpty)
  }

  /// A term of `holder` as mayor in a document of its own.
  private func term(
    _ number: Int, _ holder: String, _ start: String?, _ end: String?, after: String? = nil,
    before: String? = nil, date: String? = nil
  ) throws {
    var page = Page(number, title: "Mayor \(number)", date: date, "\(holder) was mayor (\(number)).\n")
    page.entity("h", .person, holder)
    if let after { page.entity("p", .person, after) }
    if let before { page.entity("s", .person, before) }
    page.records.occupancies = [
      Occupancy(
        id: "o", holder: "h", office: "Mayor of Sund", start: edtf(start), end: edtf(end),
        predecessor: after == nil ? [] : ["p"], successor: before == nil ? [] : ["s"],
        evidence: page.evidence("was mayor (\(number))"))
    ]
    try archive.store(page.records, bytes: page.bytes, extractor: "1")
  }

  @Test("A term whose dates differ is one line with both values; most documents are believed")
  func terms() throws {
    try term(1, "Ada Lund", "1990", "1994")
    try term(2, "Ada Lund", "1990-05", "1995-02-01")
    try term(3, "Ada Lund", "1990", "1995")
    try term(4, "Ada Lund", "2001", "2004")
    let subject = try archive.subject(named: "Ada Lund")
    let terms = try archive.offices(of: subject, asOf: EDTF("1994-06"))
    #expect(
      terms.map { "\($0.start?.description ?? "")/\($0.end?.description ?? "")" } == [
        "1990-05/1995-02-01", "2001/2004",
      ])
    #expect(terms.map { $0.evidence.count } == [3, 1])
    #expect(terms[0].differences.map(\.property) == ["end"])
    #expect(terms[0].differences[0].sides.map(\.value) == ["1995-02-01", "1994"])
    #expect(terms.map(\.held) == [.possibly, .no])
    let conflicts = try archive.conflicts(of: subject)
    #expect(conflicts.map(\.kind) == ["term"])
    #expect(conflicts[0].property == "end")
    // In 1992 everybody agrees that she was in office.
    #expect(try archive.conflicts(of: subject, asOf: EDTF("1992")).isEmpty)
    #expect(try archive.conflicts(of: subject, asOf: EDTF("1994-12-31")).count == 1)
  }

  @Test("Terms that follow each other, or whose overlap is not certain, stay apart")
  func apart() throws {
    try term(1, "Ada Lund", "1990", "1994")
    try term(2, "Ada Lund", "1994", "1998")
    try term(3, "Ada Lund", "2001", nil, date: "2002")
    try term(4, "Ada Lund", "2005", "2009")
    let subject = try archive.subject(named: "Ada Lund")
    #expect(try archive.offices(of: subject).count == 4)
    #expect(try archive.conflicts(of: subject).isEmpty)
  }

  @Test("A predecessor and a successor who say otherwise are a conflict for both")
  func neighbours() throws {
    try term(1, "Ada Lund", "1990", "1994", before: "Bo Falk")
    try term(2, "Bo Falk", "1994", "1998", after: "Carl Holm")
    try term(3, "Ada Lund", "1990", "1994", after: "Dag Vik")
    try term(4, "Ada Lund", "1990", "1994", after: "Eli Moe")
    let lund = try archive.conflicts(of: archive.subject(named: "Ada Lund"))
    #expect(lund.map(\.kind) == ["predecessor", "successor"])
    #expect(lund[0].sides.map(\.value) == ["Dag Vik", "Eli Moe"])
    #expect(lund[1].sides.map(\.value) == ["Ada Lund", "Carl Holm"])
    #expect(lund[1].documents == 2)
    let falk = try archive.conflicts(of: archive.subject(named: "Bo Falk"))
    #expect(falk == [lund[1]])
    var all: [Disagreement] = []
    try archive.conflicts {
      all += $0
      return true
    }
    #expect(all.count == 2)
  }

  @Test("All conflicts are listed once, those of documents themselves among them")
  func everybody() throws {
    for page in Pages.all { try archive.store(page.records, bytes: page.bytes, extractor: "1") }
    var all: [Disagreement] = []
    try archive.conflicts {
      all += $0
      return true
    }
    #expect(all.map(\.kind) == ["fact", "claims"])
    #expect(all[1].sides.map(\.value) == ["Olsen met Reznik again in 2013", "she had met Reznik in 2013"])
    #expect(all[1].explanation == "two officials say what Olsen denies")
    var claims: [Disagreement] = []
    try archive.conflicts(kind: "claims") {
      claims += $0
      return true
    }
    #expect(claims == [all[1]])
  }
}

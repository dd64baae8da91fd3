import Archive
import Chronology
import Foundation
import Publishing
import Records

/// A document in our own words with hand-made records, quoted from its text.
struct Page {
  let text: String
  var records: DocumentRecords

  init(_ number: Int, title: String, date: String? = nil, url: String? = nil, _ text: String) {
    self.text = text
    let digits = String(number, radix: 16)
    records = DocumentRecords(
      document: DocumentInfo(
        id: "sha256:" + String(repeating: "0", count: 64 - digits.count) + digits, title: title,
        format: "text", language: "en", date: edtf(date), source: "\(title.lowercased()).txt",
        length: text.utf8.count))
    records.document.url = url
  }

  func evidence(_ quote: String) -> NonEmpty<Evidence> {
    let span = self.span(quote)
    return NonEmpty(
      Evidence(
        start: span.lowerBound, end: span.upperBound, quote: quote, method: .rule, confidence: 0.9))
  }

  func span(_ quote: String) -> Range<Int> {
    guard let range = text.range(of: quote) else { fatalError("“\(quote)” is not in the text") }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return start..<start + quote.utf8.count
  }

  mutating func entity(_ id: String, _ schema: Schema, _ names: String...) {
    records.entities.append(Entity(id: id, schema: schema, name: names[0], names: names))
  }

  func link(_ source: String?, _ text: String, _ cue: String) -> ChainLink {
    ChainLink(
      source: source, sourceText: text, sourceSpans: [span(text)], cue: cue, cueSpans: [span(cue)])
  }
}

func edtf(_ text: String?) -> EDTF? { text.flatMap { try? EDTF($0) } }

/// An archive of some pages, gone afterwards.
final class Shelf {
  let archive: Archive
  private let folder: String

  init(_ pages: [Page] = [Page.biography(), Page.note()]) throws {
    folder = NSTemporaryDirectory() + "publishing-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = folder + "/test.chancery"
    let writer = try Archive(creating: file)
    for page in pages {
      try writer.store(page.records, bytes: Array(page.text.utf8), extractor: "1")
    }
    try writer.identify()
    archive = try Archive(reading: file)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// An export as text.
  func export(
    _ format: ExportFormat, of name: String? = nil, table: ExportTable = .occupancies, asOf: String? = nil,
    items: [String: String] = [:]
  ) throws -> String {
    let subjects: ExportSubjects = try name.map { .one(try archive.subject(named: $0)) } ?? .everybody
    var bytes: [UInt8] = []
    try Export.write(
      format, of: subjects, from: archive,
      options: ExportOptions(table: table, asOf: edtf(asOf), items: items)
    ) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  func lines(_ text: String) -> [String] { text.split(whereSeparator: \.isNewline).map(String.init) }

  func objects(_ text: String) throws -> [[String: Any]] {
    try lines(text).map { line in
      guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
        throw CocoaError(.fileReadCorruptFile)
      }
      return object
    }
  }
}

extension Page {
  /// An ambassador whose second meeting with somebody is claimed and denied.
  static func biography() -> Page {
    var page = Page(
      1, title: "Olsen", date: "2021-03-01", url: "https://example.org/olsen?a=1&b=2",
      """
      Marta Olsen (born 4 May 1951 in Oslo, Norway) is a Norwegian diplomat, married to Jon Olsen since 1980.
      She was Ambassador of Norway to Chile from 1 March 2008 to 2014, after Ivo Brandt.
      From about 1999 to 2003 or 2004 she was Deputy Director at the Foreign Ministry.
      In June 2012 Olsen met Anton Reznik in Geneva.
      According to The Herald, two officials said that Olsen met Reznik again on 2 May 2013.
      Olsen denied that she had met Reznik on 2 May 2013.
      She spoke in Bergen from 10 to 12 January 2015.
      Norway and Chile signed a treaty on 3 July 2010. An election was held in 2013.
      """)
    page.entity("e1", .person, "Marta Olsen", "Olsen", "Марта Ольсен")
    page.entity("e2", .person, "Ivo Brandt")
    page.entity("e3", .person, "Anton Reznik", "Reznik")
    page.entity("e4", .organization, "The Herald")
    page.entity("e5", .publicBody, "Foreign Ministry")
    page.entity("e6", .person, "Jon Olsen")
    page.entity("e7", .group, "two officials")
    page.entity("e8", .place, "Norway")
    page.entity("e9", .place, "Chile")
    func fact(_ id: String, _ property: Property, _ value: String, _ quote: String, _ date: String? = nil)
      -> Fact
    {
      Fact(
        id: id, subject: "e1", property: property, value: value, date: edtf(date),
        evidence: page.evidence(quote))
    }
    page.records.facts = [
      fact("f1", .birthDate, "1951-05-04", "born 4 May 1951"),
      fact("f2", .birthPlace, "Oslo, Norway", "Oslo, Norway"),
      fact("f3", .nationality, "Norwegian", "Norwegian"),
      fact("f4", .spouse, "Jon Olsen", "married to Jon Olsen since 1980", "1980"),
    ]
    page.records.occupancies = [
      Occupancy(
        id: "o1", holder: "e1", office: "Ambassador of Norway to Chile", jurisdiction: "Chile",
        start: edtf("2008-03-01"), end: edtf("2014"), former: true, predecessor: ["e2"],
        evidence: page.evidence(
          "She was Ambassador of Norway to Chile from 1 March 2008 to 2014, after Ivo Brandt.")),
      Occupancy(
        id: "o2", holder: "e1", office: "Deputy Director", organization: "Foreign Ministry",
        start: edtf("1999~"), end: edtf("[2003,2004]"), former: true,
        evidence: page.evidence(
          "From about 1999 to 2003 or 2004 she was Deputy Director at the Foreign Ministry.")),
    ]
    func event(
      _ id: String, _ kind: EventKind, _ date: String, _ place: String?, _ people: [Participant],
      _ status: EventStatus, _ claims: [String], _ quote: String
    ) -> Event {
      Event(
        id: id, kind: kind, date: edtf(date), place: place, participants: people, status: status,
        claims: claims,
        summary: quote, evidence: page.evidence(quote))
    }
    let two = [Participant(entity: "e1", role: "subject"), Participant(entity: "e3", role: "with")]
    page.records.events = [
      event(
        "v1", .meeting, "2012-06", "Geneva", two, .stated, [],
        "In June 2012 Olsen met Anton Reznik in Geneva."),
      event(
        "v2", .meeting, "2013-05-02", nil, two, .claimed, ["c1", "c2"], "Olsen met Reznik again on 2 May 2013"
      ),
      event(
        "v3", .speech, "2015-01-10/2015-01-12", "Bergen", [Participant(entity: "e1")], .stated, [],
        "She spoke in Bergen from 10 to 12 January 2015."),
      event(
        "v4", .communication, "2010-07-03", nil, [Participant(entity: "e8"), Participant(entity: "e9")],
        .stated, [],
        "Norway and Chile signed a treaty on 3 July 2010."),
      event("v5", .election, "2013", nil, [], .stated, [], "An election was held in 2013."),
    ]
    page.records.claims = [
      Claim(
        id: "c1",
        chain: [page.link("e4", "The Herald", "According to"), page.link("e7", "two officials", "said")],
        content: "that Olsen met Reznik again on 2 May 2013",
        contentSpans: [page.span("that Olsen met Reznik again on 2 May 2013")], quotation: .indirect,
        stance: .asserts, about: ["e1", "e3"], events: ["v2"],
        evidence: page.evidence(
          "According to The Herald, two officials said that Olsen met Reznik again on 2 May 2013.")),
      Claim(
        id: "c2", chain: [page.link("e1", "Olsen", "denied")],
        content: "that she had met Reznik on 2 May 2013",
        contentSpans: [page.span("that she had met Reznik on 2 May 2013")], quotation: .indirect,
        stance: .denies, about: ["e1", "e3"], date: edtf("2015-01"), opposes: ["c1"], events: ["v2"],
        evidence: page.evidence("Olsen denied that she had met Reznik on 2 May 2013.")),
    ]
    return page
  }

  /// Another document, without a date or an address, that has another birthday.
  static func note() -> Page {
    var page = Page(2, title: "Note", "Marta Olsen was born on 5 May 1951.\n")
    page.entity("a", .person, "Marta Olsen")
    page.records.facts = [
      Fact(
        id: "f1", subject: "a", property: .birthDate, value: "1951-05-05",
        evidence: page.evidence("born on 5 May 1951"))
    ]
    return page
  }

  /// What each format must not take for a mark of its own.
  static let hostile = [
    "=HYPERLINK(\"x\") Smith", "@Sum Jones", "-1 Brown", "O'Neil <b onclick=\"x\">&amp; Sons</b>",
    "Al \"The Fox\", Jr; of Bergen\\Oslo", "محمد بن علي", "Anna 🏛️👩🏽‍⚖️ Berg|Dahl", "*Bold* _Name_ [a](b) `c` # d",
    "A\tTab and\nLine\r\nFeed", "/* Comment */ Q42", "1986. Number", "Ünï\u{0301}cödé 李小龙 Ли",
  ]

  /// A document whose people have such names, offices and words.
  static func dangerous() -> Page {
    let text = hostile.map { "\($0) was \($0) of \($0) on 1 May 1990 and met Eve Dale." }.joined(
      separator: "\n")
    var page = Page(3, title: "=Title, \"<i>\" \\ | * [x]", date: "1990-05-02", text)
    page.entity("eve", .person, "Eve Dale")
    for (index, name) in hostile.enumerated() {
      page.entity("p\(index)", .person, name)
      let quote = "\(name) was \(name) of \(name) on 1 May 1990 and met Eve Dale."
      page.records.facts.append(
        Fact(
          id: "f\(index)", subject: "p\(index)", property: .birthPlace, value: name,
          evidence: page.evidence(quote)))
      page.records.occupancies.append(
        Occupancy(
          id: "o\(index)", holder: "p\(index)", office: name, organization: name, constituency: name,
          start: edtf("1990-05-01"), evidence: page.evidence(quote)))
      page.records.events.append(
        Event(
          id: "v\(index)", kind: .meeting, date: edtf("1990-05-01"), place: name,
          participants: [Participant(entity: "p\(index)"), Participant(entity: "eve")],
          status: index % 2 == 0 ? .stated : .claimed, claims: index % 2 == 0 ? [] : ["c\(index)"],
          summary: quote,
          evidence: page.evidence(quote)))
      page.records.claims.append(
        Claim(
          id: "c\(index)",
          chain: [
            ChainLink(
              source: "p\(index)", sourceText: name, sourceSpans: [page.span(name)], cue: "was",
              cueSpans: [page.span("was")])
          ], content: quote, contentSpans: [page.span(quote)], quotation: .indirect, stance: .asserts,
          about: ["eve"], events: index % 2 == 0 ? [] : ["v\(index)"], evidence: page.evidence(quote)))
    }
    return page
  }
}

import Chronology
import Foundation
import Records
import Testing

@Suite struct JSONTests {
  private func records() throws -> DocumentRecords {
    let evidence = NonEmpty(
      Evidence(
        start: 3, end: 9, quote: "a\"b\\c\n", text: "abc", section: "Life", method: .rule, confidence: 0.875))
    var records = DocumentRecords(
      document: DocumentInfo(
        id: "sha256:00", title: "Ана \u{1}", format: "plain", language: "en", date: try EDTF("2017"),
        source: "f.txt",
        length: 12))
    records.entities = [Entity(id: "e1", schema: .person, name: "Ana", names: ["Ana", "Ана"])]
    records.facts = [
      Fact(
        id: "f1", subject: "e1", property: .birthDate, value: "1950", date: try EDTF("1950"),
        evidence: evidence)
    ]
    records.occupancies = [
      Occupancy(
        id: "o1", holder: "e1", office: "Mayor", organization: "City", jurisdiction: "Tor",
        constituency: "North",
        start: try EDTF("1990-05"), end: try EDTF("1994"), former: true, acting: true, predecessor: ["e1"],
        successor: ["e1"], alongside: ["e1"], under: ["e1"], evidence: evidence)
    ]
    records.events = [
      Event(
        id: "v1", kind: .meeting, date: try EDTF("2016-23"), place: "Tor",
        participants: [Participant(entity: "e1", role: "subject"), Participant(entity: "e1")],
        status: .claimed,
        claims: ["c1"], summary: "met", evidence: evidence)
    ]
    records.claims = [
      Claim(
        id: "c1",
        chain: [
          ChainLink(
            source: nil, sourceText: nil, sourceSpans: [], cue: "was revealed", cueSpans: [1..<4, 6..<9]),
          ChainLink(source: "e1", sourceText: "she", sourceSpans: [0..<3], cue: "said", cueSpans: [4..<8]),
        ], content: "x", contentSpans: [10..<11], quotation: .mixed, stance: .denies, about: ["e1"],
        date: try EDTF("2017"), place: "Tor", opposes: ["c2"], events: ["v1"], evidence: evidence)
    ]
    records.conflicts = [Conflict(id: "x1", kind: "term", items: ["o1", "o2"], explanation: "Two.")]
    return records
  }

  @Test func everyFieldOfTheContractIsWritten() throws {
    let parsed = try JSONSerialization.jsonObject(with: Data(try records().json())) as? [String: Any]
    let root = try #require(parsed)
    #expect(root["contract"] as? String == "chancery.records/1")
    func first(_ list: String) -> [String: Any] { (root[list] as? [[String: Any]])?.first ?? [:] }
    let document = root["document"] as? [String: Any] ?? [:]
    #expect(Set(document.keys) == ["id", "title", "format", "language", "date", "source", "length"])
    #expect(document["title"] as? String == "Ана \u{1}")
    #expect(Set(first("entities").keys) == ["id", "schema", "name", "names"])
    #expect(Set(first("facts").keys) == ["id", "subject", "property", "value", "date", "evidence"])
    #expect(
      Set(first("occupancies").keys) == [
        "id", "holder", "office", "organization", "jurisdiction", "constituency", "start", "end", "former",
        "acting",
        "predecessor", "successor", "alongside", "under", "evidence",
      ])
    #expect(
      Set(first("events").keys) == [
        "id", "kind", "date", "place", "participants", "status", "claims", "summary", "evidence",
      ])
    #expect(
      Set(first("claims").keys) == [
        "id", "chain", "content", "contentSpans", "quotation", "stance", "kind", "about", "date", "place",
        "opposes",
        "events",
        "evidence",
      ])
    #expect(Set(first("conflicts").keys) == ["id", "kind", "items", "explanation"])
    let chain = first("claims")["chain"] as? [[String: Any]] ?? []
    #expect(chain.first?["source"] is NSNull)
    #expect(chain.first?["cueSpans"] as? [[Int]] == [[1, 4], [6, 9]])
    #expect(chain.last?["source"] as? String == "e1")
    let evidence = (first("facts")["evidence"] as? [[String: Any]])?.first ?? [:]
    #expect(evidence["quote"] as? String == "a\"b\\c\n")
    #expect(evidence["confidence"] as? Double == 0.875)
    #expect(Set(evidence.keys) == ["start", "end", "quote", "text", "section", "method", "confidence"])
  }

  @Test func keysStandInTheContractsOrderAndBytesAreTheSameEveryTime() throws {
    let bytes = try records().json()
    #expect(bytes == (try records().json()))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.hasPrefix("{\"contract\":\"chancery.records/1\",\"document\":{\"id\":\"sha256:00\",\"title\":"))
    let order = [
      "\"entities\":", "\"facts\":", "\"occupancies\":", "\"events\":[{", "\"claims\":[{", "\"conflicts\":",
    ]
    let places = order.map { text.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(!text.contains("\n"))
  }

  @Test func absentValuesAreLeftOut() throws {
    let info = DocumentInfo(
      id: "x", title: nil, format: "text", language: nil, date: nil, source: nil, length: 0)
    let text = String(decoding: DocumentRecords(document: info).json(), as: UTF8.self)
    #expect(
      text
        == "{\"contract\":\"chancery.records/1\",\"document\":{\"id\":\"x\",\"format\":\"text\",\"length\":0},"
        + "\"entities\":[],\"facts\":[],\"occupancies\":[],\"events\":[],\"claims\":[],\"conflicts\":[]}")
  }

  @Test func anyStringComesBackAsItWas() throws {
    let string = String(String.UnicodeScalarView((0..<0x300).compactMap(Unicode.Scalar.init)))
    var writer = JSONWriter()
    writer.array([string, "\u{2028}😀\u{7F}", ""]) { $0.value($1) }
    let back = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
    #expect(
      back.map { $0.map { Array($0.unicodeScalars) } }
        == [string, "\u{2028}😀\u{7F}", ""].map { Array($0.unicodeScalars) })
  }

  @Test func fractionsAreBetweenNoughtAndOne() {
    func written(_ number: Double) -> String {
      var writer = JSONWriter()
      writer.value(fraction: number)
      return String(decoding: writer.bytes, as: UTF8.self)
    }
    #expect(
      [0, 1, 0.5, 0.9996, 2, -1, .nan, 0.001].map(written) == ["0", "1", "0.5", "1", "1", "0", "0", "0.001"])
  }
}

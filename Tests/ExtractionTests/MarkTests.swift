import Reading
import Records
import Testing

@Suite("What the network of marks sees and the rules do not")
struct MarkTests {
  private func records(_ text: String) throws -> DocumentRecords {
    try SentenceTests.extractor.records(of: Reader().document(Array((text + "\n").utf8), name: "note"))
  }

  @Test(
    "is added, as found by a model and less sure than what a rule finds",
    arguments: [
      (
        "Lindiwe Mabaso took over the harbourmastership of Port Ambrose in 1998.", "harbourmastership", "1998"
      ),
      ("Ingrid Falk had the fisheries portfolio from 1971 to 1976.", "fisheries portfolio", "1971"),
    ])
  func added(sentence: String, office: String, start: String) throws {
    let found = try records(sentence).occupancies.first { $0.office.contains(office) }
    let evidence = try #require(found?.evidence.head)
    #expect(found?.start?.description == start)
    #expect(evidence.method == .model && evidence.confidence < 0.85)
  }

  @Test(
    "adds nothing to what the document does not itself state, nor to what a rule has read",
    arguments: [
      "Ingrid Falk said that Ole Moe had the fisheries portfolio from 1971 to 1976.",
      "If Ingrid Falk had the fisheries portfolio, the boats would sail.",
      "Peder Holm was intendant of the Royal Gardens from 1803 to 1811.",
    ])
  func nothing(sentence: String) throws {
    #expect(try records(sentence).occupancies.allSatisfy { $0.evidence.head.method == .rule })
  }
}

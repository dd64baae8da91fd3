import Chronology
import Extraction
import Records
import Testing

struct FactMergingTests {
  private func fact(_ property: Property, _ value: String, _ date: String? = nil, at: Int) throws -> FactDraft
  {
    FactDraft(
      subject: 0, property: property, value: value, date: try date.map { try EDTF($0) },
      evidence: [EvidenceDraft(range: at..<at + 3, confidence: 0.9)])
  }

  @Test("A school of the infobox takes the year that the prose gives it")
  func schoolYear() throws {
    let merged = FactMerging.merged(
      [try fact(.education, "University of Oslo", at: 0)],
      [try fact(.education, "degree in law at the University of Oslo", "1982", at: 9)])
    #expect(merged.count == 1)
    #expect(merged.first?.date?.description == "1982")
    #expect(merged.first?.evidence.count == 2)
  }

  @Test("Two degrees of one school in different years stay two")
  func twoDegrees() throws {
    let merged = FactMerging.merged(
      [],
      [
        try fact(.education, "University of Oslo", "1978", at: 0),
        try fact(.education, "University of Oslo", "1983", at: 9),
      ])
    #expect(merged.count == 2)
  }

  @Test("A number of children is one fact in digits and in words")
  func children() throws {
    let merged = FactMerging.merged([try fact(.children, "2", at: 0)], [try fact(.children, "two", at: 9)])
    #expect(merged.count == 1)
  }

  @Test("A nationality is one fact as adjective and as country")
  func nationality() throws {
    let merged = FactMerging.merged(
      [try fact(.nationality, "Kenya", at: 0)], [try fact(.nationality, "Kenyan", at: 9)])
    #expect(merged.count == 1)
  }

  @Test("Every trigger word is in lower case")
  func triggers() {
    for (_, words) in FactTriggers.lists { for word in words { #expect(word == word.lowercased()) } }
  }
}

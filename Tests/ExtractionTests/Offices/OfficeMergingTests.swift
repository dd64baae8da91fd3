import Chronology
import Extraction
import Testing

struct OfficeMergingTests {
  private func term(
    _ office: String, _ start: String? = nil, _ end: String? = nil, at: Int = 0, infobox: Bool = false
  ) throws -> OccupancyDraft {
    var draft = OccupancyDraft(
      holder: 0, office: office,
      evidence: [
        EvidenceDraft(range: at..<at + 5, method: infobox ? .infobox : .rule, confidence: 0.9)
      ])
    draft.start = try start.map { try EDTF($0) }
    draft.end = try end.map { try EDTF($0) }
    return draft
  }

  @Test("The infobox's exact day wins over the prose's year, and both stay as evidence")
  func exactDay() throws {
    let merged = OfficeMerging.merged(
      [try term("Ambassador of Norway to Kenya", "2007-03-03", infobox: true)],
      [try term("Norwegian ambassador to Kenya", "2007", "2011", at: 100)])
    #expect(merged.count == 1)
    #expect(merged.first?.start?.description == "2007-03-03")
    #expect(merged.first?.end?.description == "2011")
    #expect(merged.first?.evidence.count == 2)
  }

  @Test("Two terms of one office stay two")
  func twoTerms() throws {
    let merged = OfficeMerging.merged(
      [], [try term("mayor of Galway", "1960", "1964"), try term("mayor of Galway", "1972", "1976", at: 50)])
    #expect(merged.count == 2)
  }

  @Test("A title in passing joins the office it stands for")
  func passing() throws {
    let merged = OfficeMerging.merged(
      [try term("Ambassador of Norway to Kenya", "2007", "2011", infobox: true)],
      [try term("ambassador", at: 80)])
    #expect(merged.count == 1)
  }

  @Test("A deputy is another office than the one deputized for")
  func deputy() throws {
    let merged = OfficeMerging.merged(
      [],
      [try term("director of the Port Authority"), try term("deputy director of the Port Authority", at: 60)])
    #expect(merged.count == 2)
  }

  @Test("Where the sources differ on one date, the term says so")
  func disagreement() throws {
    var notes: [OfficeDisagreement] = []
    let merged = OfficeMerging.merged(
      [try term("Minister of Energy", "2003", "2008", infobox: true)],
      [try term("Minister of Energy", "2002", "2008", at: 40)], disagreements: &notes)
    #expect(merged.count == 1)
    #expect(notes.count == 1)
  }
}

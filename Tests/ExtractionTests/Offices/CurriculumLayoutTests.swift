import Extraction
import Records
import Testing

@Suite("A curriculum vitae gives the same offices in whatever layout")
struct CurriculumLayoutTests {
  private func offices(_ text: String) throws -> [String] {
    let records = try SentenceTests.alone(text)
    let names = Dictionary(uniqueKeysWithValues: records.entities.map { ($0.id, $0.name) })
    return records.occupancies.map {
      "\(names[$0.holder] ?? ""): \($0.office) \($0.start?.description ?? "")/\($0.end?.description ?? "")"
    }.sorted()
  }

  @Test(arguments: [
    "1986–1990 Assistant engineer, Ministry of Works\n1996–2001 District chairman, Masaka",
    "1986–1990: Assistant engineer, Ministry of Works\n1996–2001: District chairman, Masaka",
    "1986-1990 Assistant engineer, Ministry of Works\n1996-2001 District chairman, Masaka",
    "1986-1990\tAssistant engineer, Ministry of Works\n1996-2001\tDistrict chairman, Masaka",
    "- 1986–1990 Assistant engineer, Ministry of Works\n- 1996–2001 District chairman, Masaka",
    "Assistant engineer, Ministry of Works, 1986-1990\nDistrict chairman, Masaka, 1996-2001",
    "Assistant engineer, Ministry of Works (1986–1990)\nDistrict chairman, Masaka (1996–2001)",
  ])
  func layout(_ lines: String) throws {
    let text = "Peter Wamala\n\nDate of birth: 4 June 1961\n\nWork experience\n\n" + lines
    #expect(
      try offices(text) == [
        "Peter Wamala: Assistant engineer, Ministry of Works 1986/1990",
        "Peter Wamala: District chairman, Masaka 1996/2001",
      ])
  }

  @Test("The profile of a member of parliament is told by its labels")
  func profile() throws {
    let records = try SentenceTests.alone(
      """
      HON. PETER WAMALA, MP

      Constituency: Bukoto South
      Party: National Resistance Movement
      Date of birth: 4 June 1961
      Education: Makerere University (BSc, 1985); University of Leeds (MSc, 1990)
      """)
    #expect(records.entities.map(\.name).contains("Peter Wamala"))
    #expect(
      records.facts.map { "\($0.property.rawValue) \($0.value) \($0.date?.description ?? "")" }.sorted() == [
        "birthDate 1961-06-04 ", "education Makerere University (BSc) 1985",
        "education University of Leeds (MSc) 1990",
        "party National Resistance Movement ",
      ])
  }

  @Test(
    "Of which party a member is, is no part of the office",
    arguments: [
      (
        "Helen Marsh is a politician. She was elected Conservative MP for Eastbury in 2015.",
        "MP for Eastbury", "Conservative"
      ),
      (
        "Ana Lim is a lawyer. She sat as the Liberal Democrat MP for Bath from 2001.", "MP for Bath",
        "Liberal Democrat"
      ),
    ])
  func party(_ text: String, _ office: String, _ party: String) throws {
    let records = try SentenceTests.alone(text)
    #expect(records.occupancies.map(\.office) == [office])
    #expect(records.occupancies.map(\.organization) == [nil])
    #expect(records.facts.filter { $0.property == .party }.map(\.value) == [party])
  }
}

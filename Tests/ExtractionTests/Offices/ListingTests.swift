import Extraction
import Language
import Reading
import Records
import Testing

/// What profiles and encyclopaedias give without sentences: tables, lists whose body stands first, labels.
@Suite("Tables, lists and labels tell of offices and lives")
struct ListingTests {
  /// The records of a page of Milan Horvat's with more below.
  private func records(_ rest: String) throws -> DocumentRecords {
    let text = "# Milan Horvat\n\nMilan Horvat (born 2 May 1950) is a Croatian politician.\n\n\(rest)\n"
    return try SentenceTests.extractor.records(of: Reader().document(Array(text.utf8), name: "life.md"))
  }

  private func terms(_ records: DocumentRecords, _ office: String) -> [String] {
    records.occupancies.filter { $0.office.contains(office) }.map {
      "\($0.start?.description ?? "")/\($0.end?.description ?? "")"
    }
  }

  @Test func tableOfOfficesGivesTermsAndNeighbours() throws {
    let found = try records(
      """
      ## Offices

      | Office | From | To | Preceded by | Succeeded by |
      |---|---|---|---|---|
      | Minister of Health of Croatia | 3 May 1990 | 1994 | Ivo Kos | Ana Lim |
      | Mayor of Zadar | 2001 | | Jure Tot | |
      """)
    #expect(terms(found, "Minister of Health") == ["1990-05-03/1994", "/1990-05-03", "1994/"])
    #expect(terms(found, "Mayor of Zadar").first == "2001/")
    let minister = try #require(found.occupancies.first { $0.office.contains("Health") })
    let names = Dictionary(uniqueKeysWithValues: found.entities.map { ($0.id, $0.name) })
    #expect(minister.predecessor.map { names[$0] } == ["Ivo Kos"])
    #expect(minister.successor.map { names[$0] } == ["Ana Lim"])
  }

  /// Of votes, of films, of a cabinet's members: none of the subject's offices.
  @Test(arguments: [
    "| Year | Office | Party | Votes |\n|---|---|---|---|\n| 1990 | Mayor of Zadar | HNS | 4,112 |",
    "| Portfolio | Minister | Term |\n|---|---|---|\n| Minister of Health | Ana Lim | 1990–1994 |",
    "| Year | Film | Role |\n|---|---|---|\n| 1990 | The Mayor | Mayor of Zadar |",
  ]) func otherTablesGiveNone(_ table: String) throws {
    #expect(try records(table).occupancies.isEmpty)
  }

  static let items: [(String, office: String, term: String)] = [
    (
      "- Finance Committee (chair) 04.05.2011–28.05.2015", "chair, Finance Committee", "2011-05-04/2015-05-28"
    ),
    ("- Committee for the Future (member) 2021–2023", "member, Committee for the Future", "2021/2023"),
    ("- Zadar municipal council, member 1997–2016", "member, Zadar municipal council", "1997/2016"),
    ("- Hospital District of Zadar, chair of the board 2009–2012", "Hospital District of Zadar", "2009/2012"),
    ("- Delegation to the Nordic Council (vice chair) 2011–2015", "Nordic Council", "2011/2015"),
    ("- Municipal veterinarian, Zadar, 1990–2004", "veterinarian", "1990/2004"),
  ]

  @Test(arguments: items) func itemIsAnOffice(_ item: String, office: String, term: String) throws {
    let found = try records("## Positions\n\n\(item)")
    #expect(terms(found, office) == [term], "\(found.occupancies.map(\.office))")
  }

  /// The second role in an item is of the body that stands first.
  @Test func furtherRoleIsOfTheSameBody() throws {
    let found = try records(
      "## Positions\n\n- Zadar city council, member 1997–2016, first deputy chair 2005–2008")
    #expect(terms(found, "deputy chair, Zadar city council") == ["2005/2008"])
  }

  @Test func labelsGiveHomeNameAndFamily() throws {
    let found = try records(
      """
      Full name: Horvat, Milan Ivo (né Tot)
      Place of residence: Rijeka
      Family: married to Vesna Horvat; children Ana (1991), Ivo (1994) and Luka (1999)
      """)
    let subject = found.entities.first { $0.name == "Milan Horvat" }?.id
    func values(_ property: Property) -> [String] {
      found.facts.filter { $0.property == property && $0.subject == subject }.map(\.value)
    }
    #expect(values(.residence) == ["Rijeka"])
    #expect(values(.spouse) == ["Vesna Horvat"])
    #expect(values(.children) == ["Ana", "Ivo", "Luka"])
  }
}

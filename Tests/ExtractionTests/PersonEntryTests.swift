import Extraction
import Reading
import Records
import Testing

/// Entries of books of persons, told in shortened words.
@Suite("The entry of a book of persons is read by its parts")
struct PersonEntryTests {
  private static let entry = """
    LINDQVIST, Hon. Marta Jane, AC 2012; PhD; Chancellor, Ostrow University, since 2016; b. Larne, 19 Sept. 1948; er d. of late \
    Leslie Arthur Lindqvist and Edna May Lindqvist (née Moore); m. 1st, 1971, Colin John Burdett (marr. diss. 1983); one s. one d.; \
    2nd, 1987, Peter Ingram Kestrel (d. 2015); one d. Educ.: Larne High Sch.; Univ. of Ostrow (BA 1969).

    Teacher, Larne Tech. High Sch., 1970–73; Lectr in Politics, 1977–80, Sen. Lectr, 1980–82, Horna Univ. Contested (Lab) Frome, \
    Sept. 1979. Chm., Public Accounts Cttee, 1984–85; Minister for Education, 1987–90 (resigned 14 Aug. 1990 in protest; had \
    been warned); Attorney-General, Feb.–Dec. 1993. Director: Gulf Mutual Insurance, 2006–14 (Dep. Chm., 2010–14); Spencer Power, \
    2008–12. Pres., Inland Libraries Assoc., 2005–10.

    """

  private func records() throws -> DocumentRecords { try SentenceTests.alone(Self.entry) }

  @Test(
    "Each part is an office as it is written, with its term; a label and a body that stand once are of all")
  func offices() throws {
    let found = try records().occupancies.map {
      "\($0.office) \($0.start?.description ?? "")/\($0.end?.description ?? "")"
    }
    #expect(
      found == [
        "Chancellor, Ostrow University 2016/", "Teacher, Larne Tech. High Sch. 1970/1973",
        "Lectr in Politics, Horna Univ. 1977/1980", "Sen. Lectr, Horna Univ. 1980/1982",
        "Chm., Public Accounts Cttee 1984/1985", "Minister for Education 1987/1990",
        "Attorney-General 1993-02/1993-12", "Director, Gulf Mutual Insurance 2006/2014",
        "Director, Spencer Power 2008/2012", "Pres., Inland Libraries Assoc. 2005/2010",
      ])
  }

  @Test("Parents, marriages, children and schools are facts of whom the entry is about")
  func facts() throws {
    let records = try records()
    let found = records.facts.map { "\($0.property.rawValue) \($0.value) \($0.date?.description ?? "")" }
    for fact in [
      "birthDate 1948-09-19 ", "birthPlace Larne ", "father Leslie Arthur Lindqvist ",
      "mother Edna May Lindqvist ",
      "spouse Colin John Burdett 1971", "spouse Peter Ingram Kestrel 1987", "children one s. one d. ",
      "education Larne High Sch. ", "education Univ. of Ostrow (BA 1969) 1969",
    ] {
      #expect(found.contains(fact), "\(fact): \(found)")
    }
    #expect(Set(records.facts.map(\.subject)).count == 1)
  }

  @Test("Prose that opens like an entry is read as prose")
  func prose() throws {
    let records = try SentenceTests.alone(
      """
      KITTOW, NATHANIEL, army officer, office holder, and colonial administrator; b. c. 1727 in Truro, England, second son of \
      Humphrey Kittow; m. 14 June 1759 in New York Susannah Vail; d. 23 Nov. 1797 in Halifax.

      In July 1764 Kittow was named deputy surveyor of the woods. Elected to the House of Assembly in 1765, he gave up the \
      seat on 11 May 1767. On 9 April 1778 Kittow was commissioned governor.

      """)
    let name = records.entities.first { $0.id == records.occupancies.first?.holder }?.name
    #expect(name == "Nathaniel Kittow")
    #expect(!records.entities.contains { $0.name.hasPrefix("April") })
  }

  @Test(
    "The item of a list has its term behind a comma or a colon",
    arguments: [
      "- Deputy Director, DIOP: 4 July 2016 – 27 August 2018",
      "– Deputy Director, DIOP: 4 July 2016 – 27 August 2018",
      "• Deputy Director, DIOP, 4 July 2016 – 27 August 2018",
      "4 July 2016 – 27 August 2018: Deputy Director, DIOP",
    ])
  func item(_ line: String) throws {
    let records = try SentenceTests.alone(
      "Milan Horvat\n\nHorvat was born on 8 June 1964. He joined the police in 1983.\n\nPositions held\n\n\(line)\n"
    )
    #expect(
      records.occupancies.map { "\($0.office) \($0.start?.description ?? "")/\($0.end?.description ?? "")" }
        == [
          "Deputy Director, DIOP 2016-07-04/2018-08-27"
        ])
  }

  @Test(
    "A label or the first sentence names whom a text is about, and not its heading",
    arguments: [
      (
        "ISTHMUS ACCOUNTABILITY WATCH\nCase note 47\n\nName: Róger Antonio MEMBREÑO Lacayo\nDate of birth: 8 June 1964\nNationality: Nicaraguan\n\nMembreño joined the police in 1983. He was promoted to commissioner.",
        "Róger Antonio Membreño Lacayo"
      ),
      (
        "Lord Hebblewhite of Marske\n\nStanley Hebblewhite, who has died aged 91, used to say that he had been sacked by three prime ministers. He was born at Redcar on 9 March 1932. He left school at 16.",
        "Stanley Hebblewhite"
      ),
      (
        "= Consuelo Dimaculangan =\n\nInfobox\n- Office: Senator\n- Birth Date: December 8, 1955\n\nMaria Consuelo \"Connie\" Marasigan Dimaculangan (born December 8, 1955) is a Filipino politician. She lives in Cebu.",
        "Consuelo Dimaculangan"
      ),
    ])
  func subject(_ text: String, _ name: String) throws {
    let records = try SentenceTests.alone(text)
    let birth = records.facts.filter { $0.property == .birthDate }
    #expect(birth.count == 1)
    #expect(
      records.entities.first { $0.id == birth.first?.subject }.map { ($0.names + [$0.name]).contains(name) }
        ?? false)
  }

  @Test func aWeekdayIsNoPlaceOfDeath() throws {
    let records = try SentenceTests.alone(
      "Anna Lund\n\nAnna Lund was mayor of Fargo from 1980 to 1988. She died on Monday. Ms. Lund was elected to the council in 1974. Lund was sheriff of Cass County and died in 1999."
    )
    #expect(!records.facts.contains { $0.property == .deathPlace })
    #expect(records.events.contains { $0.kind == .death && $0.place == nil })
  }

  @Test(
    "A father of the same name is another person, whether the son is called Jr. or not",
    arguments: ["James Carver", "James Carver Jr."])
  func namesake(subject: String) throws {
    let records = try SentenceTests.alone(
      "James Carver\n\n\(subject) (born May 4, 1950) was mayor of Duluth from 1990 to 1998. His father, James Carver Sr., was sheriff of Cass County from 1955 to 1963. Carver was elected to the council in 1984."
    )
    let sheriff = records.occupancies.first { $0.start?.description == "1955" }?.holder
    let others = records.occupancies.filter { $0.start?.description != "1955" }.map(\.holder)
    #expect(records.entities.first { $0.id == sheriff }?.name == "James Carver Sr.")
    #expect(!others.isEmpty && others.allSatisfy { $0 != sheriff })
  }
}

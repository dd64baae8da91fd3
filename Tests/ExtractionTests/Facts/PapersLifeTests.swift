import Extraction
import Records
import Testing

@Suite("What papers, releases and lists tell of a life in their own way")
struct PapersLifeTests {
  @Test(
    arguments: [
      (
        "Denise Rautio, 51, of Corvallis, has been appointed to the board.", Property.residence,
        "Denise Rautio: Corvallis"
      ),
      ("Rok Zadnik of the conservative National Accord said so.", .party, "Rok Zadnik: National Accord"),
      (
        "Ana Karami, of the opposition Danube Alternative, had won.", .party, "Ana Karami: Danube Alternative"
      ),
      (
        "Ivan Vranchev, the candidate of the governing Union for Order, lost.", .party,
        "Ivan Vranchev: Union for Order"
      ),
      ("Ana Lim is a judge. She and Ames live in Maplewood.", .residence, "Ana Lim: Maplewood"),
      (
        "= Ana Lim =\n\nAna Lim (born 3 May 1950) is a Motswana economist. She studied law.", .nationality,
        "Ana Lim: Motswana"
      ),
      (
        "Cardinal Jean Thibault, 1931–2020\n\nCardinal Jean Thibault, who in 1996 ended a strike, died on 14 January at Dieppe. He was 88. He was a bishop.",
        .deathDate, "Jean Thibault: 2020-01-14"
      ),
      (
        "Ana Lim\n\nAna Lim (born 3 May 1950) is a Malaysian politician. She sat in parliament.\n\nHonours\n\nKnight of the Order of the Crown (2007)\nGrand Knight of the Order of Abu (2014)",
        .award, "Ana Lim: Knight of the Order of the Crown"
      ),
      (
        "Ana Lim is a diplomat. Among her distinctions are the Grand Decoration of Honour in Silver for Services to the Republic (2018) and a medal.",
        .award, "Ana Lim: Grand Decoration of Honour in Silver for Services to the Republic"
      ),
      (
        "Ana Lim is a politician. She has three children: Astrid, born 1990, and the twins Malthe and Ida, born 1994.",
        .children, "Ana Lim: Malthe"
      ),
      (
        "Ivan Kos is a politician. He had four children, including the painter Lucía Kos Dávalos.",
        .children, "Ivan Kos: Lucía Kos Dávalos"
      ),
      (
        "Ivan Kos was a cardinal. A short man, he never lost the accent of Caraquet, where he was born on 2 May 1931.",
        .birthPlace, "Ivan Kos: Caraquet"
      ),
      (
        "Edmund Thorn was born on 3 March 1778 at Halsham, Yorkshire, the second son of the Reverend William Thorn.",
        .father, "Edmund Thorn: William Thorn"
      ),
      (
        "Ivan Kos was a cardinal. He is survived by two sisters, Yvette and Bernadette.", .siblings,
        "Ivan Kos: Bernadette"
      ),
      (
        "Ivan Kos was born in Bo, the second of four children of Otto Kos, a farmer, and the former Vera Kemp.",
        .mother, "Ivan Kos: Vera Kemp"
      ),
    ] as [(String, Property, String)])
  func isTold(_ text: String, _ property: Property, _ want: String) throws {
    let records = try SentenceTests.alone(text)
    let names = Dictionary(uniqueKeysWithValues: records.entities.map { ($0.id, $0.name) })
    let told = records.facts.filter { $0.property == property }.map {
      "\(names[$0.subject] ?? ""): \($0.value)"
    }
    #expect(told.contains(want), "\(told)")
  }

  @Test(arguments: [
    ("of the ruling Military Council", false), ("of the State Bank", false),
    ("of the ruling Reform Party", true),
  ])
  func bodiesAreNoParties(_ words: String, _ isParty: Bool) throws {
    let records = try SentenceTests.alone("Rok Zadnik \(words) said so on Monday.")
    #expect(records.facts.contains { $0.property == .party } == isParty)
  }

  @Test(
    "Offices that share a body or a seat keep their own terms",
    arguments: [
      (
        "Ivan Kos was a Judge of the Clatsop County Court from 2004 to 2020 and its Presiding Judge from 2015.",
        "Presiding Judge 2015"
      ),
      (
        "Ivan Kos was a Judge of the Clatsop County Court from 2004 to 2020 and its Presiding Judge from 2015.",
        "Judge of the Clatsop County Court 2004"
      ),
      (
        "Ivan Kos was the Member of Parliament (MP) for Kuala Lanchang from 2004 until 2022.",
        "Member of Parliament for Kuala Lanchang 2004"
      ),
    ])
  func terms(_ text: String, _ want: String) throws {
    let told = try SentenceTests.alone(text).occupancies.map { "\($0.office) \($0.start?.description ?? "")" }
    #expect(told.contains(want), "\(told)")
  }

  @Test("A release's paragraph opens by what it makes known that day")
  func release() throws {
    let records = try SentenceTests.alone(
      """
      SALEM, March 11, 2022 – Governor Ann Roe today announced appointments.

      Samuel Ishi, 44, of Bend, has been reappointed to the Board of Appeals, where he has served since 2018.
      """)
    #expect(records.events.contains { $0.kind == .appointment && $0.date?.description == "2022-03-11?" })
  }

  @Test("Whom the rules know for a child is no wife")
  func kin() throws {
    let records = try SentenceTests.alone(
      "Ivan Kos is a politician. He had four children, including the painter Lucía Kos Dávalos.")
    #expect(!records.facts.contains { $0.property == .spouse })
  }

  @Test(
    "A clause behind who tells of whoever stands before it, and a day in a story of this year is of this year"
  )
  func relativeClause() throws {
    let records = try SentenceTests.alone(
      """
      KINGSTON, 18 October 2023 — The ferry sank on 9 March. Captain Sylvan Pender, who ran the inspectorate until his dismissal \
      in May, spoke of it. Orville Lindo, 58, who appeared before the committee on 11 October, said so under oath.
      """)
    let names = Dictionary(uniqueKeysWithValues: records.entities.map { ($0.id, $0.name) })
    let told = records.events.map { event in
      "\(event.kind) \(event.date?.description ?? "") \(event.participants.map { names[$0.entity] ?? "" }.joined(separator: ", "))"
    }
    #expect(told.contains("departure 2023-05 Sylvan Pender"), "\(told)")
    #expect(told.contains("testimony 2023-10-11 Orville Lindo"), "\(told)")
  }

  @Test("What tells of the holder is no part of the office")
  func plainOffice() throws {
    let records = try SentenceTests.alone(
      "Ana Karami, a 44-year-old former port director, was declared mayor of Ruse on 3 November 2015.")
    #expect(records.occupancies.contains { $0.office == "port director" && $0.former })
  }

  @Test("A story's surname is whom it is about, though a wife of the name is named in passing")
  func surname() throws {
    let records = try SentenceTests.alone(
      """
      Kabelo Tshekiso dined with the head of the firm. Tshekiso testified on 22 October 2024. Tshekiso told the commission so. \
      Tshekiso denied it. The trust was controlled by his wife. Boitumelo Tshekiso said that it was empty. A civil engineer, \
      Tshekiso was elected to parliament in 2009.
      """)
    let kabelo = records.entities.first { $0.name == "Kabelo Tshekiso" }?.id
    #expect(records.occupancies.contains { $0.holder == kabelo && $0.start?.description == "2009" })
  }
}

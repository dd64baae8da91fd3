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

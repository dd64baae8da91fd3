import Extraction
import Reading
import Records
import Testing

/// Short texts of all kinds, each read by itself: entries of registers, notices of gazettes, obituaries, wire news. Each line
/// stands for a way of telling that was once missed.
@Suite("A short text of any kind gives what it tells")
struct PassageTests {
  static let told: [(String, records: [String])] = [
    // Registers: the name turned round, letters for birth, marriage and death, posts with their dates.
    (
      "HOLLOWAY, Samuel Olu; b. Ijebu Ode, 9 Feb. 1922; m. 1951, Grace Cole. Assistant Secretary, Ministry of Works, "
        + "1951–56; High Commissioner to Canada, 1962–65.",
      [
        "Samuel Olu Holloway: birthDate 1922-02-09", "Samuel Olu Holloway: birthPlace Ijebu Ode",
        "Samuel Olu Holloway: spouse Grace Cole (1951)",
        "Samuel Olu Holloway: Assistant Secretary, Ministry of Works (1951/1956)",
        "Samuel Olu Holloway: High Commissioner to Canada (1962/1965)",
      ]
    ),
    (
      "Ana Kos: Speaker of the Legislative Assembly, 1957. Member for Split North, 1951–58.",
      ["Ana Kos: Speaker of the Legislative Assembly (1957/)", "Ana Kos: Member for Split North (1951/1958)"]
    ),
    (
      "Career of Ivan Kos: 1971 director, Zadar Postal Bureau; 1976–1979 vice-governor of Lika Province.",
      [
        "Ivan Kos: director, Zadar Postal Bureau (1971/)",
        "Ivan Kos: vice-governor of Lika Province (1976/1979)",
      ]
    ),
    // Gazettes.
    (
      "On 12 June 1921 the King was pleased to appoint Thomas Garraway, Esq., to be Chief Judge of Dominica.",
      ["Thomas Garraway: Chief Judge of Dominica (1921-06-12/)", "appointment 1921-06-12: Thomas Garraway"]
    ),
    // Terms told by how long they were.
    (
      "Winifred Marsh was mayor of Gisborne for a dozen years from 1971.",
      ["Winifred Marsh: mayor of Gisborne (1971/1983~)"]
    ),
    (
      "Twice Minister of Justice, first in 1889–91 and again in 1893–95, Halvor Egeberg was a lawyer.",
      ["Halvor Egeberg: Minister of Justice (1889/1891)", "Halvor Egeberg: Minister of Justice (1893/1895)"]
    ),
    // What somebody is appointed to is an event by whatever rank, and what ends is one by whatever verb.
    ("In 1931 Hassan Khalil was named qadi of Sohar.", ["appointment 1931: Hassan Khalil"]),
    (
      "Anna Kos was appointed Minister of Health on 3 May 1990. She was dropped in the reshuffle of June 1992.",
      ["Anna Kos: Minister of Health (1990-05-03/1992-06)", "departure 1992-06: Anna Kos"]
    ),
    (
      "Alan Hay was police chief of Perth. He handed over to his deputy, Ronald Peel, on 3 May 1960.",
      ["departure 1960-05-03: Alan Hay, Ronald Peel", "appointment 1960-05-03: Ronald Peel"]
    ),
    (
      "Jean Martin lost both legs in 2009. Four years after that, he was made deputy governor of Kunduz.",
      ["Jean Martin: deputy governor of Kunduz (2013/)", "appointment 2013: Jean Martin"]
    ),
    // A seat in a house for a place; a party stood for.
    (
      "Halvor Egeberg sat in the Storting for Smaalenenes Amt from 1880 to 1891.",
      ["Halvor Egeberg: Member of the Storting for Smaalenenes Amt (1880/1891)"]
    ),
    (
      "Derek Marsh has represented Thorpe Lane ward for the Liberal Democrats since 2007.",
      ["Derek Marsh: party Liberal Democrats"]
    ),
    // Deaths told in passing, and of whom.
    (
      "Yusuf Bey was dismissed on 27 March 1713 and exiled to Lemnos, where he was strangled the following year.",
      ["Yusuf Bey: deathDate 1714"]
    ),
    (
      "Aurelia Dobrescu lived by translating until her death on 5 December 1960.",
      ["Aurelia Dobrescu: deathDate 1960-12-05"]
    ),
    (
      "Luis Brandão (Porto, 7 June 1864 – Lisbon, 1 January 1939) directed the Lisbon observatory from 1890 to 1920.",
      ["Luis Brandão: Director of the Lisbon observatory (1890/1920)", "Luis Brandão: deathPlace Lisbon"]
    ),
    // The name behind a noun's complement is the noun's; initials end no sentence.
    (
      "On 28 September 1960 the president of the republic's assembly, Jama Nur, flew to Belgrade.",
      ["travel 1960-09-28: Jama Nur"]
    ),
    (
      "In 1990 Dr. P. J. Lourens was appointed mayor of Paarl.",
      ["P. J. Lourens: mayor of Paarl (1990/)"]
    ),
    // Dates between a name and its office; lengths between two offices; whose husband, and of which country.
    (
      "On 3 May 2001 Ruben Caballero, until last December the mayor of Split, was arrested.",
      ["Ruben Caballero: mayor of Split (/2000-12)"]
    ),
    (
      "Peter Kos was mayor of Zadar and for twenty-six years chairman of the Watch Committee.",
      ["Peter Kos: mayor of Zadar (/)", "Peter Kos: chairman of the Watch Committee (/)"]
    ),
    (
      "Lucille Haverty was a nurse. Her first husband, Circuit Judge Orrin Beale, died in 1949.",
      ["Lucille Haverty: spouse Orrin Beale"]
    ),
    (
      "Captain-General of Guatemala from 1789, Bernardo Troncoso had earlier been mayor of Havana.",
      ["Bernardo Troncoso: Captain-General of Guatemala (1789/)", "Bernardo Troncoso: mayor of Havana (/)"]
    ),
    (
      "Dorothea Quayle, for thirty-one years mayor of Ramsey, was a widow.",
      ["Dorothea Quayle: mayor of Ramsey (/)"]
    ),
    ("A citizen of Panama, Luz Mina holds a doctorate.", ["Luz Mina: nationality Panama"]),
    (
      "Simón Arrechea (Coro, 28 October 1811 – Curaçao, 2 March 1874). Venezuelan soldier and politician.",
      ["Simón Arrechea: birthPlace Coro", "Simón Arrechea: nationality Venezuelan"]
    ),
  ]

  /// "The third Bishop of X" is the bishop that the next sentence calls so.
  @Test func ordinalsMakeNoOtherOffice() throws {
    let records = try SentenceTests.extractor.records(
      of: Reader().document(
        Array(
          "Josiah Kos was enthroned as the third Bishop of Nambale on 6 August 1995. Bishop Kos read law.\n"
            .utf8),
        name: "passage"))
    #expect(records.occupancies.count == 1)
  }

  @Test(arguments: told) func tells(_ text: String, expected: [String]) throws {
    let records = try SentenceTests.alone(text)
    let lines = ConstructionTests.lines(records)
    for line in expected { #expect(lines.contains(line), "\(lines)") }
  }

  /// A date of the main clause, or of the verb before, is no day of death; nor are the years of two seats a life.
  @Test func datesOfOthersAreNoDeaths() throws {
    for text in [
      "Patrick Byrne, who has died at 88, was a deputy for Cork from 1969 to 1987.",
      "Hermann Kos was elected in 1437 and died at table.",
      "Ana Lim, from 1990 to 1995 the minister of trade, died.",
      "Tributes were paid to Noeline Marsh (Lab., Whangarei, 1957–60; Onehunga, 1963–78), a former whip.",
    ] {
      let records = try SentenceTests.alone(text)
      #expect(!records.facts.contains { $0.property == .deathDate }, "\(text)")
    }
  }
}

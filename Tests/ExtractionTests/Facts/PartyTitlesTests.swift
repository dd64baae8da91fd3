import Extraction
import Records
import Testing

@Suite("News says beside a name of which party somebody is")
struct PartyTitlesTests {
  /// The parties that a sentence tells, by the person's name.
  private func parties(_ sentence: String) throws -> [String: String] {
    let records = try SentenceTests.alone(sentence)
    let names = Dictionary(uniqueKeysWithValues: records.entities.map { ($0.id, $0.name) })
    return Dictionary(
      records.facts.filter { $0.property == .party }.map { (names[$0.subject] ?? "", $0.value) },
      uniquingKeysWith: { "\($0)/\($1)" })
  }

  @Test(arguments: [
    ("Sen. Marta Ruiz (R-Fla.) said that she would vote for the bill.", ["Marta Ruiz": "Republican"]),
    ("Senator Lindon Graves, R-S.C., disagreed.", ["Lindon Graves": "Republican"]),
    ("Rep. Raul Vega (D-Ariz.) was absent.", ["Raul Vega": "Democratic"]),
    ("Paul Finch (Lab) asked about the ferry.", ["Paul Finch": "Labour"]),
    (
      "Republican presidential nominee Dana Trask met GOP strategist Karl Rowe.",
      ["Dana Trask": "Republican", "Karl Rowe": "Republican"]
    ),
    ("Democrat Robert Wilson won the seat.", ["Robert Wilson": "Democrat"]),
    ("Helen Clayton, the Democratic nominee, was in Iowa.", ["Helen Clayton": "Democratic"]),
    ("Senator Susan Cole, Republican of Maine, voted no.", ["Susan Cole": "Republican"]),
    ("The Republican nominee, John McCabe, lost.", ["John McCabe": "Republican"]),
    (
      "Republican senators Mike Leigh and Ben Sachs objected.",
      ["Mike Leigh": "Republican", "Ben Sachs": "Republican"]
    ),
    ("Conservative MP Nadine Dorries left.", ["Nadine Dorries": "Conservative"]),
    ("Republican South Carolina Sen. Lindsey Graham spoke.", ["Lindsey Graham": "Republican"]),
  ])
  func isRead(_ sentence: String, _ expected: [String: String]) throws {
    #expect(try parties(sentence) == expected)
  }

  @Test(arguments: [
    "Conservative Justice Anton Scarle wrote the opinion.",
    "Democratic donor Tom Steyne paid for it.",
    "The Republican nominee, Helen Clayton and Bernard Sands spoke.",
    "Democratic Republic of Congo President Josef Kabanga left.",
    "Helen Clayton (D) came.",
  ])
  func isNone(_ sentence: String) throws { #expect(try parties(sentence).isEmpty) }

  @Test(
    "The state of a tag, or before a title, is whom somebody sits for or governs",
    arguments: [
      ("Sen. Marta Ruiz (R-Fla.) left.", "Marta Ruiz", "Florida", nil),
      ("Rep. Ted Lieber, D-N.Y., left.", "Ted Lieber", "New York", nil),
      ("South Carolina Sen. Lindon Graves voted.", "Lindon Graves", "South Carolina", nil),
      ("Texas Gov. Gregor Abbot met the mayor.", "Gregor Abbot", nil, "Texas"),
      ("La Paz Mayor Luis Revilla left.", "Luis Revilla", nil, "La Paz"),
    ] as [(String, String, String?, String?)])
  func seat(_ sentence: String, _ name: String, _ constituency: String?, _ jurisdiction: String?) throws {
    let records = try SentenceTests.alone(sentence)
    let person = try #require(records.entities.first { $0.name == name })
    let office = try #require(records.occupancies.first { $0.holder == person.id })
    #expect(office.constituency == constituency)
    #expect(office.jurisdiction == jurisdiction)
    #expect(records.entities.filter { $0.schema == .person }.map(\.name) == [name])
  }

  @Test("Each state is known by its name and its abbreviations, and no abbreviation means two")
  func states() {
    let short = StateNames.table.flatMap(\.abbreviations)
    #expect(Set(short).count == short.count)
    #expect(StateNames.table.count == 53)
    for state in StateNames.table {
      #expect(StateNames.state(state.name) == state.name)
      for word in state.abbreviations { #expect(StateNames.state(word.uppercased() + ".") == state.name) }
    }
  }
}

import Extraction
import Foundation
import Reading
import Records
import Testing

/// Pages of invented people, with an infobox of each kind and the dirt of real ones, say what their boxes say.
@Suite struct WikitextPageTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Pages")

  /// What each page states, read by hand. Of a term: office, time, `<` predecessors, `>` successors, `^` superiors,
  /// `&` colleagues, `for` an electorate, `in` a jurisdiction, `of` a body. Of a fact: property, value, `@` time.
  static let lines: [(page: String, terms: [String], facts: [String])] = [
    (
      "officeholder",
      [
        "President of Tarvia|2011-03-05/2016-03-04|<Bram Tessel|>Hilde Aarden|^Ruud Calder|^Senna Prowse|in Tarvia",
        "Minister of Finance|2007-06-01/2010-12-31|>Gijs Order",
        "Member of the Assembly for Lower Vecht|1999/2007|for Lower Vecht",
        "Mayor of Vechtstad|1994~/1999|&Ida Corver|&Nils Brandt|in Vechtstad",
      ],
      [
        "honorific The Honourable", "birthName Odalys Maria Brink", "birthDate 1958-11-23",
        "birthPlace Vechtstad, Tarvia", "party Union @1990/2004", "party Green League @2004/..",
        "spouse Lars Verhoeven @1983/2001", "children 2", "education University of Vecht",
        "education Tarvia Business School", "website https://odalys.example/?lang=en&page=2",
      ]
    ),
    (
      "politician",
      [
        "Chief Secretary of Ostrand|1974-01-12/1981-11-30|>Maud Pell|^Sir Alder Finch",
        "Speaker of the Ostrand House|1969/1974|<Jory Tait",
      ],
      [
        "birthDate 1915-07-07", "birthPlace Harl, Ostrand", "deathDate 1990-03-12", "nationality Ostrand",
        "occupation Barrister", "occupation Farmer", "religion Lutheran",
      ]
    ),
    (
      "succession",
      [
        "Governor of Estray|1901-05-04/1905-06-09|in Estray",
        "Governor of Estray|1901/1905|<Tobit Vann|in Estray",
        "Member of the Estray Diet for Lower Quay|1888/1890|<Wystan Oake|>Perran Holt|>Una Brisk|for Lower Quay",
        "Member of the Estray Diet for Lower Quay|1894/1896|<Wystan Oake|>Perran Holt|>Una Brisk|for Lower Quay",
        "Minister of Estray to Portugal|1906/1911",
      ],
      []
    ),
    (
      "judge",
      [
        "Associate Justice of the Supreme Court of Merrow|1981-09-25/2006-01-31|<Potter Lanyon|>Samuel Alder|^Royce Haldane",
        "Judge of the Merrow Court of Appeals|1979-12-14/1981-09-25|^Bruce Babson",
        "Chief Justice of Merrow|1990/1991|of Supreme Court of Merrow|acting",
      ],
      [
        "birthDate 1930-03-26", "deathDate 2003-12-01", "education Stanmore University (BA, LLB)",
        "spouse John Quarrington @1952/2009",
      ]
    ),
    (
      "governor",
      [
        "Governor of West Arkady|1991-01-03/1999-01-07|<Carl Ott|>Dora Penn|in West Arkady",
        "Attorney General of West Arkady|1983/1991|^Carl Ott|^Hal Dunn",
        "Member of the West Arkady Senate|1978/1982|for 21st",
      ],
      ["party Democratic", "birthDate 1940", "children 4"]
    ),
    (
      "ambassador",
      [
        "Ambassador of Chile to the Netherlands|2001-05-02/2004|<Luis Vega|>Eva Rojas|^Ivo Lara|^Marta Soto|in the Netherlands",
        "Minister of Chile to Hungary|1994/1997|in Hungary",
        "High Commissioner of Australia to India|2005/|^Joan Howe|in India|now",
      ],
      ["birthPlace Arica"]
    ),
    (
      "minister",
      [
        "Minister of Trade|2001-04-09/|<Per Ek|<Ulla Dahl|^Agda Holm|acting|now",
        "State Secretary for Ports|1996-05-09/2001-04-01|^Per Ek",
        "Deputy Mayor of Torsby|1990/1994|^Ask Berg",
      ],
      ["parents Olof Lindqvist (father)", "parents Ngozi Ojo (mother)", "nationality Verian"]
    ),
    (
      "cabinet",
      [
        "United States Secretary of Rivers|1971-02-11/1974-08-09|<Wat Hickle|>Rog Mortone|^Hugh Tolland|of Department of Rivers",
        "White House Chief of Paper|1969-01/1971-02|^Hugh Tolland",
      ],
      [
        "birthDate 1929-01-27", "party Republican", "education Nebraska College",
        "education Ohara Law School (JD, 1953) @1953",
      ]
    ),
    (
      "senator",
      [
        "United States Senator from Oregano|1847-03-04/1853-03-03|<Cyrus Bale|>Titus Orne|&Amos Dole|for Oregano",
        "United States Senator from Umbria|1855/1861|for Umbria",
        "Governor-elect of Umbria|1861/|<Enoch Vail",
      ],
      ["party Whig", "birthDate 1801~"]
    ),
    (
      "congressman",
      [
        "Member of the United States House of Representatives|1973-01-03/1991-01-03|<Hale Boggin|>Will Jeffers|for 2nd, Louisette",
        "Member of the United States House of Representatives|1965/1967|for At-large, Oregano",
        "Member of the Louisette House of Representatives|1958/1962|&Al Ames|&Bo Bell|for 9th",
      ],
      ["birthDate 1916-03-13", "birthPlace Brunswick Landing, Louisette"]
    ),
    (
      "mayor",
      [
        "Mayor of the City of Tor|1998-05-02/2003-06-01|>Iris Vane|in the City of Tor",
        "City councillor for North Ward|1990/1992|for North Ward",
        "City councillor for North Ward|1994/1998|for North Ward",
      ],
      ["website http://tor.example/mayor?id=7", "occupation Baker", "birthDate 1951-02-03"]
    ),
    (
      "mp",
      [
        "Member of Parliament for North Harbour|1993-11-06/|<Walt Nash|for North Harbour|of Canadian Parliament",
        "Minister for Harbours|1996-12-12/1998-01-31|^Maud II|^Dame Sil Reeve|^Jim Bolt",
        "Member of the Assembly for Lower Marsh|1987/1990|for Lower Marsh|of Welsh Assembly",
      ],
      []
    ),
    (
      "soldier",
      [
        "Commander, 3rd Guards Division|1944/1946|of 3rd Guards Division",
        "Commander, Northern Military District|1950/1955|of Northern Military District",
      ],
      [
        "birthDate 1912-05-01", "deathDate 1999-01-02", "award Cross of Valour @1944",
        "award Order of the Oak",
        "relatives Karl Grimshaw (brother)", "militaryService Major general, Veria Army @1931/1968",
      ]
    ),
    (
      "monarch",
      [
        "Queen of Thule|1852-02-06/1902-09-08|<Harald V|>Olaf III|in Thule",
        "Grand Duchess of Vind|1845~/1852",
      ],
      [
        "birthName Sigrun Alfhild Ottilie", "spouse Prince Albrecht @1848-02-10/1861-12-14",
        "children Olaf III",
        "children Princess Siri", "father Harald V", "mother Ingeborg of Lund", "birthDate 1826-04-21",
        "deathDate 1902-09-08", "deathPlace Castle Isle, Thule", "religion Church of Thule",
      ]
    ),
    (
      "bishop",
      [
        "Archbishop of Lund|1902-05-12/1910|<Paulus Ström|>Karl Ek|in Lund",
        "Cardinal-Priest of Santa Luce|1905/1910",
        "Rector of the Tor Seminary|1890/1899",
      ],
      ["honorific His Eminence", "religion Catholic Church", "birthDate 1855-04-04"]
    ),
    (
      "firstlady",
      [
        "First Lady of Merrow|1961-01-20/1963-11-22|<Mamie Dorn|>Claudia Janson|^John Thackaberry"
      ],
      [
        "birthName Rosamund Lee Bouvet", "birthDate 1929-07-28", "birthPlace Southton, Merrow",
        "deathDate 1994-05-19",
        "spouse John Thackaberry @1953-09-12/1963-11-22", "spouse Aris Onas @1968-10-20/1975-03-15",
        "children 4, including Carol", "relatives Lee Radwin (sister)", "education Vassal College",
        "education Georgetown University (BA)",
      ]
    ),
    (
      "modules",
      [
        "Rector of Tor University|1988/1993|<Signe Alm|>Bo Frid",
        "Minister of Science|1994-10-04/1998-05-12|>Ulf Moe|^Agda Holm",
      ],
      [
        "birthDate 1949-06-30", "occupation Chemist", "occupation politician",
        "militaryService Sub-lieutenant, Verian Navy @1968/1970", "award Order of the Oak @2001",
      ]
    ),
    (
      "broken", ["Prefect of Basse-Loue|1950-09-07/1954|<Jean Morel|>Luc Blanc|in Basse-Loue"],
      [
        "birthDate 1908-01-02", "birthPlace Loue", "deathDate 1981-05-03",
        "website http://loue.example/?a=b&c=d=e",
        "party Radical",
      ]
    ),
    (
      "boxes",
      ["Mayor of Tor|1990/1994|>Al Om|in Tor", "Judge of the Land Court|1970/1985|^Queen Maud"], []
    ),
  ]

  private func document(_ page: String) throws -> Document {
    let bytes = try Data(contentsOf: Self.folder.appendingPathComponent(page + ".wikitext"))
    return try Reader(format: .wikitext).document(Array(bytes), name: page)
  }

  private func line(_ term: InfoboxTerm) -> String {
    var parts = [term.office]
    if term.start != nil || term.end != nil {
      parts.append("\(term.start?.description ?? "")/\(term.end?.description ?? "")")
    }
    parts += term.predecessor.map { "<" + $0 } + term.successor.map { ">" + $0 } + term.under.map { "^" + $0 }
    parts += term.alongside.map { "&" + $0 }
    if let place = term.constituency { parts.append("for \(place)") }
    if let place = term.jurisdiction { parts.append("in \(place)") }
    if let body = term.organization { parts.append("of \(body)") }
    if term.acting { parts.append("acting") }
    if term.isIncumbent { parts.append("now") }
    return parts.joined(separator: "|")
  }

  @Test(
    "A page's box gives these terms and facts, and no others", arguments: WikitextPageTests.lines.map(\.page))
  func page(_ page: String) throws {
    let wanted = try #require(Self.lines.first { $0.page == page })
    let document = try document(page)
    let box = Infobox(document)
    #expect(box.terms.map(line).sorted() == wanted.terms.sorted())
    let facts = box.facts.map { fact in
      "\(fact.property.rawValue) \(fact.value)" + (fact.date.map { " @\($0)" } ?? "")
    }
    #expect(facts.sorted() == wanted.facts.sorted())
    // The lead is left, and nothing of the box or its marks in it.
    let lead = try #require(document.prose.first.map { document.string($0.range) })
    #expect(lead.hasPrefix(try #require(document.info.title).prefix(6)))
    for block in document.blocks {
      let text = document.string(block.range)
      for mark in ["{{", "}}", "[[", "]]", "<", "'''"] { #expect(!text.contains(mark), "\(mark) in \(text)") }
    }
  }

  @Test("Every page of the folder has its lines")
  func everyPage() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).map {
      String($0.prefix { $0 != "." })
    }
    #expect(names.sorted() == Self.lines.map(\.page).sorted())
  }

  @Test(
    "What became of an office, or that nobody is named, is no person",
    arguments: [
      "Position established", "''", "Office created", "Himself", "Herself (as President)", "Vacant",
      "Incumbent",
      "Kingdom abolished", "New constituency", "Legislature dissolved", "Seat re-established",
      "To be elected", "N/A",
      "–", "Inaugural holder", "First holder", "Title next held by", "Ministry of Sugar formed",
      "Republic proclaimed",
      "See list", "Throne vacant", "Office", "Nobody", "Direct rule", "Redistricted", "Party founded",
    ])
  func nobody(_ value: String) {
    #expect(FieldValue(text: value, range: 0..<value.utf8.count).people == [])
  }

  @Test(
    "A name is a person, whatever its words also mean", arguments: ["Eric Holder", "Ada Post", "Otto First"])
  func somebody(_ value: String) {
    #expect(FieldValue(text: value, range: 0..<value.utf8.count).people == [value])
  }
}

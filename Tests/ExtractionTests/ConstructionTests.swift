import Extraction
import Reading
import Records
import Testing

/// How lives are told, construction by construction: lists of posts with their dates, offices before the subject, what
/// follows "first as" and "until", objects of one verb, parties left for others. Each line was once read wrongly, and gives
/// all that it tells.
@Suite("A construction tells all its records")
struct ConstructionTests {
  /// Whoever a story only names most is not who "he" is where the sentence before tells of another.
  @Test func whoeverIsNamedMostIsNotEverybody() throws {
    let text = """
      The bridge at Lorn was opened by Tomas Varga on Monday. Varga has led the town since spring, and Varga wants a \
      second one. Critics say that Varga spends too much, and Varga laughs at them.

      Oskar Rainer moved to Graz in 1970. Rainer opened a mill. He was arrested there in 1981. Varga and Rainer left together.

      """
    let records = try SentenceTests.extractor.records(of: Reader().document(Array(text.utf8), name: "news"))
    let rainer = try #require(records.entities.first { $0.name == "Oskar Rainer" })
    let arrest = try #require(records.events.first { $0.kind == .arrest })
    #expect(arrest.participants.map(\.entity) == [rainer.id])
  }

  static let told: [(String, records: [String])] = [
    // A name is whole, whatever small words are in it.
    (
      "He was born in Vila do Sado and studied at the University of the West Indies.",
      ["Milan Horvat: birthPlace Vila do Sado", "Milan Horvat: education University of the West Indies"]
    ),
    // A supporter of somebody is not him; New York is no new York.
    (
      "The vote was led by Dana Merkel, a one-time Kos backer who serves as vice chairman of the county council.",
      ["Dana Merkel: vice chairman of the county council (/)"]
    ),
    (
      "Former prosecutor and New York City Mayor Ivan Kos, who backs Horvat, criticised the ruling.",
      ["Ivan Kos: New York City Mayor (/)"]
    ),
    // Who becomes something is whom the text then calls so.
    (
      "Ivan Kos was named defence minister in 1999. The minister resigned in 2001.",
      ["Ivan Kos: defence minister (1999/2001)", "departure 2001: Ivan Kos"]
    ),
    // What a clause of time takes for granted is so, whatever the clause that it hangs on denies or supposes.
    ("Horvat was not consulted when Ana Babić resigned in May 2001.", ["departure 2001-05: Ana Babić"]),
    // Posts that "with" and a list of "as" share out; whose adviser somebody was; a party's senator; a seat for a place.
    (
      "The ministry was split in May 2019, with Ana Babić as Minister for Agriculture and Ivan Kos as Minister for Water.",
      ["Ana Babić: Minister for Agriculture (/)", "Ivan Kos: Minister for Water (/)"]
    ),
    (
      "He was a policy adviser to Sen. Ana Babić and a clerk.",
      ["Milan Horvat: policy adviser to Sen. Ana Babić (/)", "Ana Babić: Senator (/)"]
    ),
    (
      "Democratic Gov. Ivan Kos and the slain mayor Ana Babić were named.",
      ["Ivan Kos: Governor (/)", "Ana Babić: mayor (/)"]
    ),
    (
      "Those invited included Gov. Ivan Kos, his wife, Betsy, and the mayor.", ["Ivan Kos: spouse Betsy"]
    ),
    (
      "He moved to the foreign ministry in 1987 as deputy minister.",
      ["Milan Horvat: deputy minister (1987/)"]
    ),
    (
      "In the 1994 reshuffle he swapped Agriculture for Defence.",
      ["Milan Horvat: Minister of Agriculture (/1994)", "Milan Horvat: Minister of Defence (1994/)"]
    ),
    (
      "He was succeeded in the post of harbour master by Ivan Kos in 1977.",
      ["Ivan Kos: harbour master (1977/)", "Milan Horvat: harbour master (/1977)"]
    ),
    (
      "He entered the Sabor in 1990 as one of the youngest deputies.",
      ["Milan Horvat: Member of Sabor (1990/)"]
    ),
    (
      "Twice prime minister (1990–1992 and 2000–2003), he was also a noted chess player.",
      ["Milan Horvat: prime minister (1990/1992)", "Milan Horvat: prime minister (2000/2003)"]
    ),
    (
      "In 1985, after the death of Ivan Kos, Horvat stepped up as acting director of the institute.",
      ["Milan Horvat: acting director of the institute (1985/)"]
    ),
    (
      "He had been postmaster general under three presidents when he died in 1934.",
      ["Milan Horvat: postmaster general (/1934)", "death 1934: Milan Horvat"]
    ),
    (
      "Governor of Istria from 1990 until his resignation in May 1994, Horvat had earlier been a banker.",
      ["Milan Horvat: Governor of Istria (1990/1994-05)"]
    ),
    (
      "He gained a seat on the city council in 1990 and lost it in 1994.",
      ["Milan Horvat: Member of the city council (1990/1994)"]
    ),
    (
      "The first minister of the environment (1990–92), he drafted the parks law.",
      ["Milan Horvat: first minister of the environment (1990/1992)"]
    ),
    (
      "A father of three, he lives in Rijeka.",
      ["Milan Horvat: children three", "Milan Horvat: residence Rijeka"]
    ),
    (
      "A card-carrying Social Democrat since 1989, he left the party in 2003.",
      ["Milan Horvat: party Social Democrat"]
    ),
    (
      "He left the Peasant Party for the Liberals in 1995.",
      ["Milan Horvat: party Liberals (1995)", "Milan Horvat: party Peasant Party"]
    ),
    (
      "Among his decorations were the Military Cross and the Croix de Guerre.",
      ["Milan Horvat: award Military Cross", "Milan Horvat: award Croix"]
    ),
    (
      "She was presented with the Golden Seal of Pavia in 2009.",
      ["Rosa Ferrante: award Golden Seal of Pavia (2009)"]
    ),
    (
      "An honorary citizen of Udine since 1988, he spoke Friulian.",
      ["Milan Horvat: award honorary citizen of Udine (1988)"]
    ),
    (
      "Christened Emil Franz Horvath, he changed his name in 1945.",
      ["Milan Horvat: birthName Emil Franz Horvath"]
    ),
    (
      "He began as a clerk in the customs house, became its chief inspector in 1921 and was pensioned in 1938.",
      ["Milan Horvat: chief inspector (1921/1938)"]
    ),
    (
      "Horvat, who had been chairing the regional assembly since 2005, gave up both that post and his seat on 1 March 2011.",
      ["Milan Horvat: Chair of the regional assembly (2005/2011-03-01)"]
    ),
    (
      "The Senate confirmed her nomination to the Federal Reserve Board on 6 May 1996 by 71 votes to 20.",
      [
        "Rosa Ferrante: Member of the Federal Reserve Board (1996-05-06/)",
        "appointment 1996-05-06: Rosa Ferrante",
      ]
    ),
    (
      "On Kos's death in 1911 the chieftaincy fell to Horvat, his nephew.",
      ["Milan Horvat: Chief (1911/)"]
    ),
    (
      "He became leader of the opposition on the death of Ivan Kos in 1955 and prime minister after winning the election of April 1958.",
      [
        "Milan Horvat: leader of the opposition (1955/)", "Milan Horvat: prime minister (1958-04/)",
        "election 1958-04: Milan Horvat",
      ]
    ),
    (
      "He is currently vice-chair of the Adriatic Commission and sits on its finance committee.",
      [
        "Milan Horvat: vice-chair of the Adriatic Commission (/)",
        "Milan Horvat: Member of the finance committee (/)",
      ]
    ),
    (
      "His education, at the gymnasium in Zadar and the Export Academy in Vienna, had fitted him for commerce.",
      ["Milan Horvat: education gymnasium in Zadar", "Milan Horvat: education Export Academy"]
    ),
    (
      "He studied economics at the London School of Economics on a British Council grant, returning with a first-class degree in 1964.",
      ["Milan Horvat: education London School of Economics (1964)"]
    ),
    (
      "His marriage to Vesna Bilic in 1951 produced three sons.",
      ["Milan Horvat: spouse Vesna Bilic (1951)", "Milan Horvat: children three sons"]
    ),
    (
      "He leaves a widow, Ana, three children and seven grandchildren.",
      ["Milan Horvat: spouse Ana", "Milan Horvat: children three children"]
    ),
    (
      "The couple's elder daughter, Iva, is a surgeon, the younger, Maja, a cellist.",
      ["Milan Horvat: children Iva", "Milan Horvat: children Maja"]
    ),
    (
      "His first marriage, to Ana Kos, was dissolved in 1971.",
      ["Milan Horvat: spouse Ana Kos"]
    ),
    (
      "With his second wife, the former Vesna Bilic, he had twins.",
      ["Milan Horvat: spouse Vesna Bilic"]
    ),
    (
      "He was the brother of the poet Ante Horvat and the uncle of the general Luka Horvat.",
      ["Milan Horvat: siblings Ante Horvat", "Milan Horvat: relatives Luka Horvat"]
    ),
    (
      "He had joined the Fascists in 1921 but let his membership lapse.",
      ["Milan Horvat: party Fascists (1921)"]
    ),
    (
      "In 2013 he broke with the Christian Democrats and founded a party of his own, New Dawn.",
      ["Milan Horvat: party Christian Democrats (2013)", "Milan Horvat: party New Dawn (2013)"]
    ),
    (
      "He entered the Sabor as an independent and sat from 1998 with the Social Democrats.",
      ["Milan Horvat: party Social Democrats (1998)"]
    ),
    (
      "Though baptised a Catholic, he had become a Muslim by 1931.",
      ["Milan Horvat: religion Muslim"]
    ),
    (
      "The emperor ennobled him in 1869 and decorated him with the Iron Crown, third class.",
      ["Milan Horvat: award Iron Crown (1869)"]
    ),
    (
      "Honorary degrees came from Graz in 1981 and Padua in 1985.",
      [
        "Milan Horvat: award honorary degree from Graz (1981)",
        "Milan Horvat: award honorary degree from Padua (1985)",
      ]
    ),
    (
      "Cancer of the throat carried him off at Merano in March 1936.",
      [
        "Milan Horvat: causeOfDeath Cancer of the throat", "Milan Horvat: deathDate 1936-03",
        "Milan Horvat: deathPlace Merano",
      ]
    ),
    (
      "He retired to Opatija, where he grew roses and died in 1961.",
      ["Milan Horvat: residence Opatija", "Milan Horvat: deathDate 1961", "Milan Horvat: deathPlace Opatija"]
    ),
    (
      "He was naturalised as an Australian in 1955.",
      ["Milan Horvat: nationality Australian (1955)"]
    ),
    (
      "He became leader of the opposition in 1955 and prime minister after the election of April 1958.",
      ["Milan Horvat: leader of the opposition (1955/)", "Milan Horvat: prime minister (1958-04/)"]
    ),
    (
      "He became leader of the opposition on the death of Ivan Kos in 1955 and prime minister in 1958.",
      ["Milan Horvat: leader of the opposition (1955/)", "Milan Horvat: prime minister (1958/)"]
    ),
    (
      "He was promoted in 1963 to the ministry itself, as head of the maritime section.",
      ["Milan Horvat: head of the maritime section (1963/)"]
    ),
    (
      "He was moved in 1963 to the ministry as head of the maritime section.",
      ["Milan Horvat: head of the maritime section (1963/)"]
    ),
    (
      "He became chief inspector of mines in 1921 and was pensioned off in 1938.",
      ["Milan Horvat: chief inspector of mines (1921/1938)"]
    ),
    (
      "He was mayor of Rijeka from 1990 and died in office in 1994.",
      ["Milan Horvat: mayor of Rijeka (1990/1994)"]
    ),
    (
      "Horvat, who had been chairing the regional assembly since 2005, resigned on 1 March 2011.",
      ["Milan Horvat: Chair of the regional assembly (2005/2011-03-01)"]
    ),
    (
      "Three times mayor of Rijeka, he died in 1934.",
      ["Milan Horvat: mayor of Rijeka (/)"]
    ),
    (
      "Successively vice-consul in Trieste, consul in Graz and minister in Tirana, he retired in 1965.",
      [
        "Milan Horvat: minister in Tirana (/1965)", "Milan Horvat: vice-consul in Trieste (/)",
        "Milan Horvat: consul in Graz (/)",
      ]
    ),
    (
      "He served the bank first as legal adviser and later, from 1970, as deputy governor.",
      ["Milan Horvat: legal adviser (/)", "Milan Horvat: deputy governor (1970/)"]
    ),
    (
      "The board voted in June 2009 to replace Ferrante as chief executive with her deputy, Carlo Bini.",
      [
        "Carlo Bini: chief executive (2009-06/)", "Rosa Ferrante: chief executive (/2009-06)",
        "Carlo Bini: deputy (/)",
      ]
    ),
    (
      "President Kos replaced her as minister of culture with Carlo Bini on 3 May 2011.",
      [
        "Carlo Bini: minister of culture (2011-05-03/)", "Rosa Ferrante: minister of culture (/2011-05-03)",
        "Kos: President (/)",
      ]
    ),
    (
      "The Senate confirmed her nomination to the Federal Reserve Board on 6 May 1996.",
      ["Rosa Ferrante: Member of the Federal Reserve Board (1996-05-06/)"]
    ),
    (
      "Her nomination as chief justice was confirmed by parliament on 6 May 1996.",
      ["Rosa Ferrante: chief justice (1996-05-06/)"]
    ),
    (
      "He sits on its finance committee.",
      ["Milan Horvat: Member of the finance committee (/)"]
    ),
    (
      "He commanded a battalion in 1942, a brigade in 1943 and, from May 1944, the 9th Division.",
      [
        "Milan Horvat: Commander of the 9th Division (1944-05/)",
        "Milan Horvat: Commander of the battalion (1942/)", "Milan Horvat: Commander of the brigade (1943/)",
      ]
    ),
    (
      "In 1987 he moved to the foreign ministry as deputy minister.",
      ["Milan Horvat: deputy minister (1987/)"]
    ),
    (
      "He stepped up as acting director of the institute in 1985.",
      ["Milan Horvat: acting director of the institute (1985/)"]
    ),
    (
      "In 1985 he stepped up to the post of director of the institute.",
      ["Milan Horvat: director of the institute (1985/)"]
    ),
    (
      "He had been postmaster general since 1921 when he died in 1934.",
      ["Milan Horvat: postmaster general (1921/1934)"]
    ),
    (
      "He was still mayor of Rijeka when he died on 3 May 1934.",
      ["Milan Horvat: mayor of Rijeka (/1934-05-03)"]
    ),
    (
      "At his death in 1934 he was president of the Senate.",
      ["Milan Horvat: president of the Senate (/1934)"]
    ),
    (
      "The chieftaincy fell to Horvat in 1911.",
      ["Milan Horvat: Chief (1911/)"]
    ),
    (
      "She was put on the board of the Reserve Bank in 1984.",
      ["appointment 1984: Rosa Ferrante"]
    ),
    (
      "President Mbewe put her on the board of the Reserve Bank in 1984.",
      ["appointment 1984: Mbewe, Rosa Ferrante"]
    ),
    (
      "She flew to Washington in September 2004 to plead for debt relief with the World Bank's president, Jim Wolfe.",
      ["travel 2004-09: Rosa Ferrante", "meeting 2004-09: Rosa Ferrante, Jim Wolfe"]
    ),
    (
      "He became vice-chairman of the council in 1941.",
      ["appointment 1941: Milan Horvat"]
    ),
    (
      "He exchanged Education for the legation in Belgrade in October 1925.",
      ["appointment 1925-10: Milan Horvat, Education"]
    ),
    (
      "The party nominated her for the council in 2009, and she topped the poll.",
      ["candidacy 2009: Rosa Ferrante", "election 2009: Rosa Ferrante"]
    ),
    (
      "He came face to face with Ivan Kos in Geneva in May 1922.",
      ["meeting 1922-05: Milan Horvat, Ivan Kos"]
    ),
    (
      "On 3 May 1992 he joined Ivan Kos on the border for two hours of talks.",
      ["meeting 1992-05-03: Milan Horvat, Ivan Kos"]
    ),
    (
      "He and Ivan Kos came to terms in Vienna in June 1955.",
      ["meeting 1955-06: Milan Horvat, Ivan Kos"]
    ),
    (
      "He slipped across the border in March 1939.",
      ["travel 1939-03: Milan Horvat"]
    ),
    (
      "He gave his resignation to the king on 3 May 1934.",
      ["departure 1934-05-03: Milan Horvat"]
    ),
    (
      "A vote of no confidence ended his government on 3 May 1934.",
      ["departure 1934-05-03: Milan Horvat"]
    ),
    (
      "He read the indictment aloud in parliament on 3 May 1997.",
      ["speech 1997-05-03: Milan Horvat"]
    ),
    (
      "The assembly censured him on 3 May 1997.",
      ["sanction 1997-05-03: Milan Horvat"]
    ),
    (
      "In 2004 the World Food Agency hired her to direct its drought programme in the Sahel.",
      ["Rosa Ferrante: Director of the drought programme (2004/)"]
    ),
    (
      "As a minister he held Justice (1920–21), Trade (1921–22) and the Interior (1922–23).",
      [
        "Milan Horvat: Minister of Justice (1920/1921)", "Milan Horvat: Minister of Trade (1921/1922)",
        "Milan Horvat: Minister of the Interior (1922/1923)",
      ]
    ),
    (
      "She chaired the trustees of the school, sat on the panel of eminent persons from 2008 to 2013, and became chancellor of Bari University.",
      [
        "Rosa Ferrante: chancellor of Bari University (/)",
        "Rosa Ferrante: Chair of the trustees of the school (/)",
      ]
    ),
    (
      "He was co-opted to the State Council, whose vice-chairman he became in 1941.",
      ["Milan Horvat: vice-chairman (1941/)"]
    ),
    (
      "Horvat, then 41, took the chair of the party in 1991 and led it until 2001.",
      ["Milan Horvat: Chair of the party (1991/2001)"]
    ),
    (
      "It was not until 1975 that he became director of the museum.",
      ["Milan Horvat: director of the museum (1975/)"]
    ),
    (
      "He presently serves as chairman of the Water Board, to which he was appointed in 2011.",
      ["Milan Horvat: chairman of the Water Board (2011/)"]
    ),
    (
      "After a bachelor's degree in civil engineering at the Politecnico of Tegua (1994) and a master's at Delft (1997), she was employed by the port.",
      [
        "Rosa Ferrante: education bachelor's degree in civil engineering at the Politecnico of Tegua (1994)",
        "Rosa Ferrante: education master's at Delft (1997)",
      ]
    ),
    (
      "With a law degree from Padua (1971) and a diploma from the Hague Academy, she joined the bank.",
      [
        "Rosa Ferrante: education degree from Padua (1971)",
        "Rosa Ferrante: education diploma from the Hague Academy",
      ]
    ),
    (
      "He holds degrees from Zagreb (BA, 1971) and Cornell (PhD, 1978).",
      ["Milan Horvat: education degrees from Zagreb (1971)", "Milan Horvat: education Cornell (1978)"]
    ),
    (
      "Her degrees are from Bocconi and the London School of Economics.",
      [
        "Rosa Ferrante: education degrees from Bocconi",
        "Rosa Ferrante: education London School of Economics",
      ]
    ),
    (
      "She is a graduate of the University of Siena and the College of Europe.",
      ["Rosa Ferrante: education University of Siena", "Rosa Ferrante: education College of Europe"]
    ),
    (
      "He is an Oxford graduate.",
      ["Milan Horvat: education Oxford"]
    ),
    (
      "Ana Kos, his wife of forty years, survives him, as do their three daughters.",
      ["Milan Horvat: spouse Ana Kos", "Milan Horvat: children three daughters"]
    ),
    (
      "In 1961 she became the wife of the engineer Carlo Bini.",
      ["Rosa Ferrante: spouse Carlo Bini"]
    ),
    (
      "Widow of the engineer Carlo Bini, she lives in Pavia.",
      ["Rosa Ferrante: spouse Carlo Bini"]
    ),
    (
      "He is the husband of the writer Ana Kos and father of two.",
      ["Milan Horvat: spouse Ana Kos", "Milan Horvat: children two"]
    ),
    (
      "The engineer Luka Horvat is his son.",
      ["Milan Horvat: children Luka Horvat"]
    ),
    (
      "She entered politics with the Radical Party.",
      ["Rosa Ferrante: party Radical Party"]
    ),
    (
      "Originally a Socialist, he went over to the Communists in 1921.",
      ["Milan Horvat: party Socialist", "Milan Horvat: party Communists (1921)"]
    ),
    (
      "He deserted the Liberals for the Agrarian Union in 1931.",
      ["Milan Horvat: party Agrarian Union (1931)", "Milan Horvat: party Liberals"]
    ),
    (
      "She was elected on the list of the Green Party.",
      ["Rosa Ferrante: party Green Party"]
    ),
    (
      "The French government awarded him the Palmes Académiques in 1988.",
      ["Milan Horvat: award Palmes Académiques (1988)"]
    ),
    (
      "He became a knight of the Order of the Elephant in 1960.",
      ["Milan Horvat: award knight of the Order of the Elephant (1960)"]
    ),
    (
      "He is the holder of the Croix de Guerre.",
      ["Milan Horvat: award Croix"]
    ),
    (
      "His death, from a heart attack, was announced on 4 May 2001.",
      ["Milan Horvat: causeOfDeath heart attack"]
    ),
    (
      "He was raised Catholic.",
      ["Milan Horvat: religion Catholic"]
    ),
    (
      "He renounced his Austrian citizenship in 1938.",
      ["Milan Horvat: nationality Austrian (1938)"]
    ),
    (
      "He holds a Swiss passport.",
      ["Milan Horvat: nationality Swiss"]
    ),
  ]

  @Test("a sentence of a life", arguments: told)
  func tells(_ sentence: String, records expected: [String]) throws {
    let isHers = sentence.split(whereSeparator: { !$0.isLetter }).contains {
      ["She", "she", "her", "Her", "Ferrante"].contains($0)
    }
    let isHis = sentence.split(whereSeparator: { !$0.isLetter }).contains {
      ["He", "he", "Horvat"].contains($0)
    }
    let lead =
      isHers && !isHis
      ? "Rosa Ferrante (born 2 May 1950) is an Italian politician. She grew up in Pavia.\n\n"
      : "Milan Horvat (born 2 May 1950) is a Croatian politician. He grew up in Zadar.\n\n"
    let records = try SentenceTests.extractor.records(
      of: Reader().document(Array((lead + sentence + "\n").utf8), name: "life"))
    let told = Self.lines(records)
    for line in expected { #expect(told.contains(line), "\(told)") }
  }

  /// The records of a text as lines: terms, facts, events.
  static func lines(_ records: DocumentRecords) -> [String] {
    var names: [EntityID: String] = [:]
    for entity in records.entities { names[entity.id] = entity.name }
    var told: [String] = []
    for term in records.occupancies {
      let from = term.start?.description ?? ""
      let to = term.end?.description ?? ""
      told.append("\(names[term.holder] ?? ""): \(term.office) (\(from)/\(to))")
    }
    for fact in records.facts {
      let value = names[EntityID(fact.value)] ?? fact.value
      let date = fact.date.map { " (\($0))" } ?? ""
      told.append("\(names[fact.subject] ?? ""): \(fact.property.rawValue) \(value)\(date)")
    }
    for event in records.events {
      let people = event.participants.map { names[$0.entity] ?? "" }.joined(separator: ", ")
      told.append("\(event.kind.rawValue) \(event.date?.description ?? ""): \(people)")
    }
    return told
  }
}

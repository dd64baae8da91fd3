import Extraction
import Reading
import Records
import Testing

/// Ways in which obituaries, encyclopaedias, dictionaries of lives and profiles tell a fact: each line is a wording that
/// was once missed, with the property and value it tells.
@Suite("A life's facts are read in whatever words tell them")
struct FactWordingTests {
  static let ends: [(String, Property, String)] = [
    ("She suffered a fatal stroke at her home in Lucca on 12 May 2011.", .causeOfDeath, "stroke"),
    ("She suffered a fatal stroke at her home in Lucca on 12 May 2011.", .deathDate, "2011-05-12"),
    ("He lost his battle with pancreatic cancer in 2014.", .causeOfDeath, "pancreatic cancer"),
    ("He succumbed to pneumonia in Split on 2 February 2013.", .causeOfDeath, "pneumonia"),
    ("She was found dead in her apartment in Rome on 5 May 2003.", .deathDate, "2003-05-05"),
    ("He drowned in Lake Bled in July 1996.", .deathPlace, "Lake Bled"),
    ("He took his own life in Zagreb in 1999.", .deathDate, "1999"),
    ("He was killed in a car crash on 6 October 1997.", .causeOfDeath, "car crash"),
    (
      "She died on 4 January 2010 at Careggi Hospital after a long battle with cancer.", .causeOfDeath,
      "cancer"
    ),
    (
      "She was mourned. Her death, at 78, was caused by complications of Parkinson's disease.", .causeOfDeath,
      "complications of Parkinson's disease"
    ),
    ("He died at his home, Dunmore Lodge, on 4 May 2001.", .deathPlace, "Dunmore Lodge"),
    ("A stroke carried him off in 2009.", .causeOfDeath, "stroke"),
    ("Pancreatic cancer killed him in May 2014.", .causeOfDeath, "Pancreatic cancer"),
  ]

  static let origins: [(String, Property, String)] = [
    // Schools of a clause before, and names with small words in them.
    ("After studying at Halle and Leiden he made the customary tour of Europe.", .education, "Leiden"),
    ("After studies at Halle and Leiden he entered the service.", .education, "Leiden"),
    (
      "He graduated in political science from the University of Dar es Salaam in 1974.", .education,
      "University of Dar es Salaam"
    ),
    // Who pays for a school or gives a degree, and what was studied without a school.
    ("He lived at home until a bursary took him to the Lycée Faidherbe.", .education, "Lycée Faidherbe"),
    ("A scholarship enabled him to spend a year at Uppsala University.", .education, "Uppsala University"),
    ("In 1927 he was sent to the Germanicum in Rome, where he was ordained.", .education, "Germanicum"),
    ("He was sent as a boy to the Front's cadre school in Hanoi.", .education, "Front's cadre school"),
    (
      "He took a degree in botany, joined the bank in 1977 and left it in 1993.", .education,
      "degree in botany"
    ),
    (
      "He took a degree in law at the University of Turin in 1999 and a diploma in transport planning in Bogotá two years later.",
      .education, "diploma in transport planning"
    ),
    (
      "The nuns of St Anne's Secondary School taught him; the University of Zambia gave him a law degree in 1982.",
      .education, "University of Zambia"
    ),
    // Whose wife she is has the son, too; a date may stand before the bride.
    ("Horvat and his wife, Ana, had a son, Ivan, and two daughters.", .children, "Ivan"),
    ("His marriage, in 1952, to the singer Ana Kos was happy.", .spouse, "Ana Kos"),
    (
      "He was a Knight of the Order of the Lion and an honorary citizen of Rijeka.", .award,
      "honorary citizen of Rijeka"
    ),
    ("He was born on the farm Hof in Vatnsdalur.", .birthPlace, "Hof in Vatnsdalur"),
    (
      "He belonged to the Labour Front and later to nothing; his cousins belonged to its successor, the Socialist Unity Party.",
      .party, "Labour Front"
    ),
    ("He hails from Rijeka.", .birthPlace, "Rijeka"),
    ("She is a Palermo-born economist of some charm.", .birthPlace, "Palermo"),
    ("She holds dual Italian and French citizenship.", .nationality, "French"),
    ("He became a naturalised British subject in 1988.", .nationality, "British"),
    ("He has brought out verse under the pen name Vjeko Hol.", .alias, "Vjeko Hol"),
    ("She divides her time between Turin and Lugano.", .residence, "Lugano"),
  ]

  static let families: [(String, Property, String)] = [
    ("He is survived by his wife of 58 years, the painter Ines Lund.", .spouse, "Ines Lund"),
    ("Her husband, whom she married in 1943, was the skipper Olaf Brandt.", .spouse, "Olaf Brandt"),
    ("Survivors include a son, Nino Lund, and two grandchildren.", .children, "Nino Lund"),
    ("In 1977 Horvat married Vera Novak, the daughter of a surgeon.", .spouse, "Vera Novak"),
    ("He was twice married, first to Jana Kos and then to Vera Novak.", .spouse, "Vera Novak"),
    ("He remarried in 1981, to the novelist Vera Novak.", .spouse, "Vera Novak"),
    ("He has been married since 1985 to Vera Novak, a paediatrician.", .spouse, "Vera Novak"),
    ("That year he took to wife Vera Novak.", .spouse, "Vera Novak"),
    ("She is the mother of three.", .children, "three"),
    ("He and his wife, Nomsa, have four children.", .children, "four children"),
    ("He had eleven children; one of them, Ivo Horvat, was a painter.", .children, "Ivo Horvat"),
    ("He was married to María Gándara, a niece of the poet.", .spouse, "María Gándara"),
    ("The mother of twin boys, she lives in Rome.", .children, "twin boys"),
    ("He is survived by their son, Ivo, a lawyer, and daughter, Nia.", .children, "Nia"),
    ("The marriage produced five children.", .children, "five children"),
    ("She leaves a son and a daughter.", .children, "a son and a daughter"),
    ("He is married to a wine merchant and they have twin boys.", .children, "twin boys"),
    ("Her parents, Carlo and Anna Ferrante, ran a bakery.", .mother, "Anna Ferrante"),
    (
      "Her siblings included the actress Gina Ferrante and the skier Ugo Ferrante.", .siblings, "Ugo Ferrante"
    ),
    ("She had a twin sister, Gina.", .siblings, "Gina"),
    ("He was the son of an oil merchant and a midwife, Ana Horvat.", .mother, "Ana Horvat"),
    // Whose brother he is, whoever accuses him takes for granted.
    (
      "In 2007, while she was mayor, the newspaper Lo Specchio claimed that her brother-in-law, Piero Conti, had bought the land.",
      .relatives, "Piero Conti"
    ),
  ]

  static let schools: [(String, Property, String)] = [
    (
      "Bologna followed. The University of Padua gave her a law degree in 1972.", .education,
      "University of Padua"
    ),
    ("She took a first in economics at the University of Turin in 1972.", .education, "University of Turin"),
    ("She won a scholarship to Makerere and took a first in economics in 1986.", .education, "Makerere"),
    ("His doctorate, on rural credit, is from Cornell (1994).", .education, "doctorate from Cornell"),
    ("He entered the minor seminary at Pazin in 1961.", .education, "minor seminary at Pazin"),
    ("He attended the municipal gymnasium in Osijek.", .education, "municipal gymnasium in Osijek"),
    ("He studied hydraulic engineering in Belgrade.", .education, "hydraulic engineering in Belgrade"),
    (
      "She holds a degree in law from the Université catholique de Louvain.", .education,
      "degree in law from the Université catholique de Louvain"
    ),
    ("She won a scholarship to University College, Dublin.", .education, "University College, Dublin"),
    ("She is a physicist. Her alma mater was Princeton University.", .education, "Princeton University"),
    ("She majored in physics at Yale University.", .education, "Yale University"),
    (
      "A graduate of the University of Turin (1972), she wrote her thesis on storms.", .education,
      "University of Turin"
    ),
  ]

  static let convictions: [(String, Property, String)] = [
    // Families, ends and names in other words.
    ("Originally from Cluj, she moved to Vienna in 1968.", .birthPlace, "Cluj"),
    ("He lost his life in a road accident in Oman in May 1999.", .causeOfDeath, "road accident"),
    (
      "She passed away in Durban in March 2021 of complications from COVID-19.", .causeOfDeath,
      "complications from COVID-19"
    ),
    ("In 1990 he tied the knot with Vida Kos.", .spouse, "Vida Kos"),
    ("She and the novelist Boris Alkan were married from 1966 to 1979.", .spouse, "Boris Alkan"),
    ("She leaves a daughter, Nadine.", .children, "Nadine"),
    ("He is the great-grandson of the explorer Nils Thorsen.", .relatives, "Nils Thorsen"),
    ("He flew Spitfires with the Royal Air Force.", .militaryService, "Royal Air Force"),
    ("He goes by the name of Buddy.", .alias, "Buddy"),
    ("Friends called him \"Pico\".", .alias, "Pico"),
    // Callings, peoples and where somebody lives.
    ("By profession he is a civil engineer.", .occupation, "civil engineer"),
    ("He earned his living as a journalist.", .occupation, "journalist"),
    ("He practised as a solicitor in Split.", .occupation, "solicitor"),
    ("She is of Hakka descent.", .ethnicity, "Hakka"),
    ("Horvat, an ethnic Hungarian, fled in 1959.", .ethnicity, "Hungarian"),
    ("She spent her last years in exile in Dakar.", .residence, "Dakar"),
    ("She resides in a farmhouse outside Bergerac.", .residence, "Bergerac"),
    ("He was killed in a helicopter crash near Mbale on 6 May 2012.", .deathPlace, "Mbale"),
    ("A Presbyterian elder, he lives in Split.", .religion, "Presbyterian"),
    ("He left the Communists over Hungary. Labour took him in soon afterwards.", .party, "Labour"),
    ("A lifelong Social Democrat, he opposed the war.", .party, "Social Democrat"),
    ("In 1984 he was the Republican nominee for mayor.", .party, "Republican"),
    ("He stood for parliament in Rijeka as a Liberal Democrat.", .party, "Liberal Democrat"),
    ("He was a staunch tory.", .party, "tory"),
    (
      "He left the Liberal Party in 2006 and was one of the founders of the National Renewal party.", .party,
      "National Renewal"
    ),
    ("He won the Zadar seat for the ruling Patriotic Front in 2015.", .party, "Patriotic Front"),
    (
      "A member of the National Progress Party (NPP), she was its treasurer.", .party,
      "National Progress Party"
    ),
    (
      "He joined the African National Congress in 1968 and the Communist Party two years later.", .party,
      "Communist Party"
    ),
    ("She was expelled from the Communist Party in 1978.", .party, "Communist Party"),
    ("She is affiliated with the Progress Party.", .party, "Progress Party"),
    ("He went over to the Church of Rome in 1985.", .religion, "Church of Rome"),
    ("A Methodist lay preacher, he gave up drink.", .religion, "Methodist"),
    ("A Catholic who attends Mass daily, she fasts in Lent.", .religion, "Catholic"),
    ("She was born into a Jewish family.", .religion, "Jewish"),
    ("He embraced Islam in 1979.", .religion, "Islam"),
  ]

  static let honours: [(String, Property, String)] = [
    (
      "He was awarded the Mannerheim Cross, 2nd class, in 1944, and the Grand Cross of the Order of the White Rose in 1975.",
      .award, "Grand Cross of the Order of the White Rose"
    ),
    ("He was a Hero of Socialist Labour (1958).", .award, "Hero of Socialist Labour"),
    ("The University of Bari made him a doctor honoris causa in 1999.", .award, "doctor honoris causa"),
    ("In 2007 President Ivo Kos pinned on him the Order of the Sun.", .award, "Order of the Sun"),
    ("He was appointed CMG in 1963, KCMG in 1968 and GCMG in 1972.", .award, "KCMG"),
    ("He was confirmed as judge in 1991 and knighted in the following year.", .award, "knighted"),
    (
      "She wrote much. Her memoir appeared in 2006 and won the Strega Prize in the same year.", .award,
      "Strega Prize"
    ),
    ("She became an honorary citizen of Sarajevo in 1996.", .award, "honorary citizen of Sarajevo"),
    (
      "He is a fellow of the Institute of Chartered Accountants.", .award,
      "fellow of the Institute of Chartered Accountants"
    ),
    (
      "The institute recognised him as Righteous Among the Nations in 1979.", .award,
      "Righteous Among the Nations"
    ),
    (
      "He was a Commander of the Order of Orange-Nassau.", .award, "Commander of the Order of Orange-Nassau"
    ),
    ("He fought in Albania as a lieutenant of the Alpini.", .militaryService, "Alpini"),
    ("After military service as a lieutenant in the cavalry, he joined a bank.", .militaryService, "cavalry"),
  ]

  @Test("wordings of a life", arguments: ends + origins + families + schools + convictions + honours)
  func isRead(_ sentence: String, _ property: Property, _ value: String) throws {
    let records = try SentenceTests.records(sentence)
    #expect(
      records.facts.contains { $0.property == property && $0.value == value },
      "\(records.facts.map { "\($0.property) \($0.value)" })")
  }

  /// What looks like a fact and is none, or is somebody else's.
  static let others: [(String, Property, String)] = [
    ("Horvat has momentum after finishing just behind her at the Iowa primary.", .education, "Iowa"),
    ("His two daughters, who were living in Rome, wrote to him.", .residence, "Rome"),
    ("She is moving to Oslo next year.", .residence, "Oslo"),
    ("Some of his letters now reside in the National Archives.", .residence, "National Archives"),
    ("She received a nomination for the Puskin Prize in 2004.", .award, "Puskin Prize"),
    ("She received a Primetime Emmy Award nomination for the series.", .award, "Primetime Emmy Award"),
    // What his parents are is not said of him.
    (
      "His father is of Polish descent, while his mother has German and Scottish ancestry.", .ethnicity,
      "German"
    ),
    ("His mother, originally a Protestant, converted to Catholicism.", .religion, "Protestant"),
    ("His main idea is Dynamic Balance, also known as Working Balance.", .alias, "Working Balance"),
    // Her whose husband he was has the son.
    ("She was predeceased by her husband, Olaf, and her son Nino.", .spouse, "Nino"),
    // He died, not she.
    (
      "She is a widow: her husband, the surgeon Ugo Conti, whom she married in 1986, died in 2010.",
      .deathDate, "2010"
    ),
    // The mother's husband is no husband of the child's.
    (
      "He was the only son of Captain Josip Horvat, a hydrographer, and his Danish wife, Ida Lund.", .spouse,
      "Ida Lund"
    ),
    // What an office calls somebody is no honour; a profession's body is no school.
    ("The court recognised her as President of the Council in 1990.", .award, "President of the Council"),
    (
      "She qualified with the Chartered Institute of Public Finance in 1979.", .education,
      "Chartered Institute of Public Finance"
    ),
    // Research takes nobody's life.
    ("Cancer research took him to Boston in 1990.", .causeOfDeath, "Cancer research"),
    // A camp is no school.
    ("She spent 14 months in the prison camp at Fossoli.", .education, "Fossoli"),
    // A trade union's chairman is of no party for it.
    ("He chaired the Workers' Front from 1955 to 1966.", .party, "Workers' Front"),
    // Of a marriage.
    ("Milan Horvat (m. 1949; div. 1964) lived in Rome.", .birthDate, "1949"),
    // What somebody says of himself or of another is no fact.
    ("She said that she had studied law at the University of Padua.", .education, "University of Padua"),
    ("The newspaper claimed that he had joined the Communist Party in 1970.", .party, "Communist Party"),
  ]

  @Test("what is no fact of this life", arguments: others)
  func isNotRead(_ sentence: String, _ property: Property, _ value: String) throws {
    let records = try SentenceTests.records(sentence)
    let life = records.entities.first { ["Rosa Ferrante", "Milan Horvat"].contains($0.name) }
    #expect(
      !records.facts.contains { $0.subject == life?.id && $0.property == property && $0.value == value })
  }

  /// The father, named between two commas, is not who studied.
  /// By the bare surname news means whom it tells of, and not the husband who has been named by the way.
  @Test func aBareSurnameIsNotTheHusbands() throws {
    let text = """
      OSLO, May 3 - Justice Esther Lund, who heads the election board, announced the result on Monday.

      Lund's own husband, the accountant Josef Lund, confirmed that the voice was hers.

      Lund, 59, was born in Narvik and studied law in Bergen.

      """
    let records = try SentenceTests.extractor.records(of: Reader().document(Array(text.utf8), name: "news"))
    let judge = try #require(records.entities.first { $0.name == "Esther Lund" })
    let births = records.facts.filter { $0.property == .birthPlace }
    #expect(births.map(\.subject) == [judge.id])
  }

  /// A race, a wedding and a field of studies are no schools.
  @Test(arguments: [
    "Horvat finished first in each of the four counties, from Hawaii to Maine.",
    "Horvat attended Kos's third wedding in 2005.",
    "\"It helps,\" said Jeffrey Hart, a professor in the school of information studies at Syracuse University.",
  ])
  func isNoSchool(_ sentence: String) throws {
    let found = try SentenceTests.records(sentence).facts.filter { $0.property == .education }
    #expect(found.isEmpty, "\(found.map(\.value))")
  }

  @Test func whoStandsBetweenCommasIsNoSubject() throws {
    let records = try SentenceTests.records(
      "He was born in Split, the fourth of seven children of a miller, Per Lund, and studied at the Naval School in Pula."
    )
    let life = records.entities.first { $0.name == "Milan Horvat" }
    #expect(
      records.facts.contains {
        $0.subject == life?.id && $0.property == .education && $0.value.contains("Naval School")
      })
  }

  /// Nor is a father who is named before her clause begins the one who was born.
  @Test func whoOpensBehindTheParentIsBorn() throws {
    let records = try SentenceTests.records(
      "Born at Semarang on 3 October 1949, the elder son of a harbour engineer, Jan Lund, he was sent home to school."
    )
    let life = records.entities.first { $0.name == "Milan Horvat" }
    #expect(
      records.facts.contains {
        $0.subject == life?.id && $0.property == .birthPlace && $0.value == "Semarang"
      })
    #expect(records.facts.filter { $0.property == .birthPlace }.allSatisfy { $0.subject == life?.id })
  }

  @Test(arguments: [
    (
      Property.spouse, "Noriko",
      "In 1979 Horvat became secretary to Sadao Murokawa, whose daughter Noriko he married in 1981."
    ),
    (.award, "Order of the Rising Sun", "Horvat was awarded the Order of the Rising Sun."),
    (
      .award, "Order of Merit, First Division",
      "In October 2015 the then President, Mr Ivan Kos, conferred on him the Order of Merit, First Division."
    ),
    (.religion, "Moravian Church", "He is a devoted member of the Moravian Church."),
    (
      .militaryService, "cavalry regiment of Alcântara",
      "In 1771 he entered the cavalry regiment of Alcântara."
    ),
    (
      .residence, "Junction",
      "The couple are the parents of two sons, Jerome and Matthew Horvat, and reside in Junction."
    ),
  ])
  func isOfTheLife(_ property: Property, value: String, sentence: String) throws {
    let records = try SentenceTests.records(sentence)
    let life = try #require(records.entities.first { $0.name == "Milan Horvat" })
    let found = records.facts.filter { $0.property == property }
    #expect(
      found.contains { $0.subject == life.id && $0.value == value }, "\(found.map { ($0.subject, $0.value) })"
    )
  }

  /// Whose daughter one marries is no parent's daughter of one's own.
  @Test func whomOneMarriesIsNoChild() throws {
    let facts = try SentenceTests.records(
      "In 1979 Horvat became secretary to Sadao Murokawa, whose daughter Noriko he married in 1981."
    ).facts
    #expect(!facts.contains { $0.property == .children && $0.value == "Noriko" })
  }

  /// "The Right Honourable" heads no list of honours.
  @Test func anAddressIsNoHeadingOfHonours() throws {
    let text = """
      The Right Honourable
      Sir Milan Horvat
      KCMG PC

      3rd Prime Minister of Saint Corentin
      In office
      14 March 1984 – 9 June 1995
      Preceded by: Ivan Kos

      Sir Milan Horvat (born 6 January 1936) is a retired Corentinian politician of the Liberal Party.

      """
    let records = try SentenceTests.extractor.records(of: Reader().document(Array(text.utf8), name: "life"))
    #expect(!records.facts.contains { $0.property == .award && $0.value.contains("Preceded") })
    #expect(records.facts.contains { $0.property == .nationality && $0.value == "Corentinian" })
  }

  @Test(arguments: [
    (
      Property.mother, "Aslaug Nilsen",
      "He was born in Bodø as a son of carpenter Peder Lund and nurse Aslaug Nilsen."
    ),
    (
      .militaryService, "signals troops of the Soviet Army",
      "Horvat did his military service in the signals troops of the Soviet Army from 1976 to 1978."
    ),
  ])
  func isToldToo(_ property: Property, value: String, sentence: String) throws {
    let facts = try SentenceTests.records(sentence).facts.filter { $0.property == property }
    #expect(facts.contains { $0.value == value }, "\(facts.map(\.value))")
  }

  /// A part of a country has a faith that is nobody's.
  @Test func aCatholicRegionIsNobodysFaith() throws {
    let facts = try SentenceTests.records("Horvat was born in Rēzekne, in the Catholic east of Latvia.").facts
    #expect(!facts.contains { $0.property == .religion })
  }
}

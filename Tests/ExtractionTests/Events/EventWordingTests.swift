import Extraction
import Reading
import Records
import Testing

/// Events that a story tells in passing, or with a day that is to be worked out: each was once missed, or told wrongly.
@Suite("A story's events are read with their days and places")
struct EventWordingTests {
  static let told: [(String, EventKind, date: String, place: String?)] = [
    ("His letter of 3 June 1940 to Ivan Kos was never answered.", .communication, "1940-06-03", nil),
    ("She e-mailed the prosecutor, Ivan Kos, on 12 August 2015.", .communication, "2015-08-12", nil),
    ("He conferred with the premier, Ivan Kos, in Athens on 6 May 1987.", .meeting, "1987-05-06", "Athens"),
    ("She became the subject of a tax inquiry in 1994.", .investigation, "1994", nil),
    ("He was held for questioning on 3 October 2014.", .arrest, "2014-10-03", nil),
    ("He spoke in favour of the bill on 8 April 1986.", .speech, "1986-04-08", nil),
    ("She made public her medical records in October 2000.", .disclosure, "2000-10", nil),
    // What opens a sentence is told of the speaker, and not said by him.
    ("Elected to the Sabor in 1998, he said that the budget was too big.", .election, "1998", nil),
    ("He did not seek re-election in 2010 and left the Senate in January 2011.", .departure, "2011-01", nil),
    ("He was sent as envoy to Madrid in 1934 and recalled in 1938.", .departure, "1938", nil),
    ("He was relieved of his command on 11 June 1975.", .departure, "1975-06-11", nil),
    ("She gave up the position in 1986.", .departure, "1986", nil),
    ("A letter from Horvat to Ivan Kos, dated 8 May 1974, was found.", .communication, "1974-05-08", nil),
    ("A trip to Doha in 2011 cost him the job.", .travel, "2011", "Doha"),
    ("He was cross-examined for three hours on 5 March 2009.", .testimony, "2009-03-05", nil),
    ("He published his tax returns on 10 April 2016.", .disclosure, "2016-04-10", nil),
    ("He surrendered to the police in March 2012.", .arrest, "2012-03", nil),
    ("She withdrew from the tender decision in June 2011.", .recusal, "2011-06", nil),
    ("The electoral commission fined him in May 2004.", .sanction, "2004-05", nil),
    (
      "In September 2011 he travelled to Tehran and met the minister Gholam Tavakkol.", .meeting, "2011-09",
      "Tehran"
    ),
    (
      "On a visit to Stockholm in May 1988 she met the justice minister, Karin Alsen.", .meeting, "1988-05",
      "Stockholm"
    ),
    (
      "She met Roderick Haas in Washington on 21 September 2006 and again in Lima in February 2007.",
      .meeting,
      "2007-02", "Lima"
    ),
    ("Horvat, who flew to Dubai on 12 May 2018, has denied wrongdoing.", .travel, "2018-05-12", "Dubai"),
    ("In June 2017 she refused to print money and was dismissed by decree.", .departure, "2017-06", nil),
    ("He gave the 1994 Ford Lectures at the University of Zagreb.", .speech, "1994", nil),
    ("His evidence to the Scott Inquiry on 14 June 1994 was widely quoted.", .testimony, "1994-06-14", nil),
    (
      "She worked in Lagos before President Julius Maada recalled her in 2014 as governor of the central bank.",
      .appointment, "2014", nil
    ),
    (
      "On 14 January 2021 Governor Dale Hollis announced the appointment of Judge Rosa Ferrante to the Supreme Court. She accepted.",
      .appointment, "2021-01-14", nil
    ),
    (
      "Horvat, called by the defence on 15 November 2010, denied making any such call.", .testimony,
      "2010-11-15", nil
    ),
    ("After the murder of the lawyer Ines Carballo in 1982 she went to Geneva.", .death, "1982", nil),
    (
      "On 26 May 2002 she warned at a military parade in Rome that the army was starving.", .speech,
      "2002-05-26", "Rome"
    ),
    (
      "The crisis came in March 1969, when the opposition leader, Milan Horvat, was arrested after a riot.",
      .arrest,
      "1969-03", nil
    ),
    (
      "On 11 March 2014 he contradicted his governor, and cleared his desk eight days later.", .departure,
      "2014-03-19", nil
    ),
    ("He offered his resignation, and the pope accepted it on 14 May 1997.", .departure, "1997-05-14", nil),
    ("The premier moved him to Justice in March 2003.", .appointment, "2003-03", nil),
    ("The finance committee grilled him for seven hours on 21 February 2018.", .testimony, "2018-02-21", nil),
    ("In January 1974 he spoke at Cardiff to 40,000 strikers.", .speech, "1974-01", "Cardiff"),
    ("In March 1986 he walked for two days to Lima.", .travel, "1986-03", "Lima"),
    ("In 2020 the Royal Economic Society elected him an honorary fellow.", .award, "2020", nil),
    ("He led the Alliance to victory in the state elections of 1964.", .election, "1964", nil),
    ("His maiden speech was made on 9 August 2006.", .speech, "2006-08-09", nil),
    ("She was called to the bench in 2009.", .appointment, "2009", nil),
    ("In June 2017 he was sacked. Three weeks later, police arrested him.", .arrest, "2017-07~", nil),
    (
      "He was made premier in January 2002 and was stripped of that office on 20 December.", .departure,
      "2002-12-20", nil
    ),
    (
      "He became premier on 13 April 1971, succeeding Ivan Kos, and gave way to Kos on 10 November.",
      .departure, "1971-11-10", nil
    ),
    (
      "He was its chairman from 1958 to 1964, when he quarrelled with the board and resigned.", .departure,
      "1964", nil
    ),
    ("He reigned from 1957 to 1979, and was succeeded by his brother, Ivan Horvat.", .departure, "1979", nil),
    (
      "He joined the union in 1946, was elected shop steward the following year and became its secretary in 1951.",
      .election, "1947", nil
    ),
    ("In November 1933 Horvat was suspended; in February 1938 he was back.", .sanction, "1933-11", nil),
    ("He met Ana Babić in May 1998 and retired when the cabinet fell in 2000.", .departure, "2000", nil),
    ("On 2 February 2023 he flew to Delhi, where he met the dealer Ivan Kos.", .meeting, "2023-02-02", nil),
    ("He won in November 1985. In the dock strike of 1987 he met Ivan Kos.", .meeting, "1987", nil),
    ("He took the chair of the trust that June and, in 1988, was appointed dean.", .appointment, "1988", nil),
    (
      "He joined the Union in 1924 and four years later was elected to the Chamber of Deputies.", .election,
      "1928", nil
    ),
    ("He was declared mayor of Ruse on 3 November 2015 after a run-off.", .election, "2015-11-03", nil),
    ("On 19 May 1848 he had an interview with the Bavarian minister, Ivan Kos.", .meeting, "1848-05-19", nil),
  ]

  @Test("an event with its date", arguments: told)
  func isTold(_ sentence: String, _ kind: EventKind, _ date: String, _ place: String?) throws {
    let events = try SentenceTests.records(sentence).events
    let found = events.first { $0.kind == kind && $0.date?.description == date }
    #expect(
      found?.status == .stated,
      "\(events.map { "\($0.kind) \($0.date?.description ?? "") \($0.place ?? "")" })")
    if let place { #expect(found?.place?.contains(place) ?? false, "\(found?.place ?? "")") }
  }

  static let untold: [(String, EventKind)] = [
    ("In 2001 he voted for the schools bill.", .election),
    ("Horvat, the president, was declared unfit in May 2001.", .election),
    ("Neither Horvat nor Ivan Kos spoke with Ana Babić in May 2001.", .meeting),
    // Denied in whatever words, and wherever they stand.
    ("None of the envoys met Ana Babić in May 2001.", .meeting),
    ("At no time in May 2001 did Horvat meet Ana Babić.", .meeting),
    ("On no occasion in May 2001 did he meet Ana Babić.", .meeting),
    ("Not once in May 2001 did Horvat meet Ana Babić.", .meeting),
    ("Horvat, like his brother, at no point met Ana Babić in May 2001.", .meeting),
    ("He met neither Ivan Kos nor Ana Babić in Paris in May 2001.", .meeting),
    ("He had no meeting with Ana Babić in May 2001.", .meeting),
    ("There was no meeting between Horvat and Ana Babić in May 2001.", .meeting),
    ("No meeting between Horvat and Ana Babić took place in May 2001.", .meeting),
    ("He held no talks with Ana Babić in May 2001.", .meeting),
    ("Horvat resigned in May 2001 rather than meet Ana Babić.", .meeting),
    ("Far from resigning in May 2001, he stayed on.", .departure),
    ("Horvat stopped short of resigning in May 2001.", .departure),
    ("He was about to resign in May 2001.", .departure),
    ("Horvat was unable to meet Ana Babić in May 2001.", .meeting),
    ("Horvat was due to meet Ana Babić in Paris in May 2001.", .meeting),
    ("He has yet to meet Ana Babić, whom he wrote to in May 2001.", .meeting),
    ("He stood for mayor of Zadar in 2001 without being elected.", .election),
    // Seen as something, spoken of, called something: nobody met. What one picks up oneself from is no arrest.
    ("Horvat sees Ivan Kos as a rival.", .meeting),
    ("Horvat spoke briefly of his friendship with Ivan Kos before he left.", .meeting),
    ("Both Horvat and Ivan Kos are facing difficulties.", .meeting),
    ("Horvat picked himself up after a defeat by Ivan Kos in 2008.", .arrest),
    ("Judge Horvat joined the court's liberals in a decision of 1992.", .appointment),
    // Nobody calls whom he calls something, nor writes to whom he writes about.
    ("In May 2011 he called Ivan Kos a clown on the radio.", .meeting),
    ("In 1992 she wrote a novel about Ivan Kos.", .communication),
    ("On Monday he was happy to see that Ivan Kos had won.", .meeting),
    ("In 2004 she landed a short role in a film.", .travel),
    ("In 2007 he crossed the floor to join Labour.", .travel),
    // Nobody elected him.
    ("He returned to Padua in 1956 for a doctorate.", .election),
    // A camp is no journey's end.
    ("Arrested in October 1973, she spent 14 months in the prison camp at Pisagua.", .travel),
    // Nobody gives way who makes his own.
    ("On his release in 1963 he made his way to Algiers.", .departure),
    ("He gave the order at a meeting in his office on 9 April 2005.", .departure),
    // A letter is no office.
    (
      "Prime Minister Ana Kos handed him the letter at a brief meeting in Split on 14 May 2019.", .appointment
    ),
    ("In 2020 the Royal Economic Society elected him an honorary fellow.", .election),
    ("He nearly won the election of 1979.", .election),
    // What he refused has not come about.
    ("He refused to visit Belgrade in May 1999.", .travel),
  ]

  @Test("what is no such event", arguments: untold)
  func isUntold(_ sentence: String, _ kind: EventKind) throws {
    #expect(!(try SentenceTests.records(sentence).events.contains { $0.kind == kind }))
  }

  /// Not the inquiry's second day: the second date is the search's.
  /// Whom a body's doing concerns takes part in it, by whatever of his it is done to.
  @Test(arguments: [
    ("In June 2008 prosecutors opened an investigation into Horvat.", EventKind.investigation),
    ("Police searched his house on 5 May 2017.", .investigation),
    ("An inquiry into his expenses was opened in November 2009.", .investigation),
    ("The Treasury froze his assets on 3 February 2022.", .sanction),
    ("In March 2014 the ministry disclosed that Horvat had owned a flat in Dubai.", .disclosure),
  ]) func whomItConcernsTakesPart(_ sentence: String, _ kind: EventKind) throws {
    let records = try SentenceTests.records(sentence)
    let horvat = try #require(records.entities.first { $0.name == "Milan Horvat" })
    let event = try #require(records.events.first { $0.kind == kind }, "\(records.events.map(\.kind))")
    #expect(event.participants.contains { $0.entity == horvat.id })
  }

  @Test func aDateOfTheNextVerbRepeatsNothing() throws {
    let events = try SentenceTests.records(
      "The prosecutor Hannah Weiss opened an investigation on 18 May 2018, and on 21 May police searched Horvat's house."
    ).events
    #expect(events.filter { $0.kind == .investigation && $0.date?.description == "2018-05-21" }.count == 1)
  }

  /// A verb shares the subject of the verb before, also where that is an office and the name beside it.
  @Test func whoIsNamedBesideAnOfficeGoesOn() throws {
    let records = try SentenceTests.records(
      "His deputy, Rosa Turpo, fell out with him and resigned in August 2021.")
    let turpo = try #require(records.entities.first { $0.name == "Rosa Turpo" })
    let event = try #require(records.events.first { $0.kind == .departure })
    #expect(event.participants.map(\.entity) == [turpo.id])
  }

  /// Who is admitted to a council has said nothing.
  @Test func beingAdmittedIsNoSpeech() throws {
    let events = try SentenceTests.records("He was admitted to the Privy Council in 1950.").events
    #expect(events.map(\.kind) == [.appointment])
  }

  /// An obituary goes on from year to year, whatever day it was printed on.
  @Test func aParagraphOfAnObituaryGoesOnInTheYearBefore() throws {
    let text = """
      Dame Rosa Ferrante, inspector of prisons

      Published 11 April 2021

      Dame Rosa Ferrante, who has died aged 88, was feared by three ministers. She was born in Pavia in 1933.

      In November 1989 she called the gaol at Este a disgrace.

      The home secretary, Martin Aldous, summoned her the next month. Questioned by the home affairs committee on 6 December, she repeated every word.
      """
    let records = try SentenceTests.extractor.records(
      of: Reader().document(Array(text.utf8), name: "obituary"))
    #expect(records.events.contains { $0.kind == .testimony && $0.date?.description == "1989-12-06" })
  }

  /// What stands behind the labels of a curriculum vitae, each to its end.
  @Test func aCurriculumIsReadByItsLabels() throws {
    let text = """
      Curriculum vitae

      H.E. Mr. Milan Horvat

      Date and place of birth: 5 November 1962, Rijeka, Croatia
      Nationality: Croatian
      Marital status: Married, two children
      Languages: English, German
      """
    let records = try SentenceTests.extractor.records(of: Reader().document(Array(text.utf8), name: "cv"))
    let facts = Set(records.facts.map { "\($0.property) \($0.value)" })
    #expect(
      facts == [
        "birthDate 1962-11-05", "birthPlace Rijeka, Croatia", "nationality Croatian", "children two children",
      ])
  }
}

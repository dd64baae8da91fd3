import Extraction
import Reading
import Records
import Testing

/// Offices that a text gives without naming a rank: a portfolio by its field, a seat by its place, a chair by its body; and
/// what sounds like them and is none.
@Suite("An office is read where no rank is named")
struct OfficeWordingTests {
  static let told: [(String, name: String, office: String, term: String)] = [
    // Verbs in the present that look like plural nouns, and labels in front of a list.
    ("Horvat chairs the board of the Grain Agency.", "Milan Horvat", "Chair of the board", "/"),
    ("Horvat doubles as minister of planning.", "Milan Horvat", "minister of planning", "/"),
    (
      "Positions held: Deputy Minister of Finance, 1994–1997; Minister of Planning, 1997–2001.",
      "Milan Horvat",
      "Minister of Planning", "1997/2001"
    ),
    (
      "It was as minister of housing, from 1966 to 1970, that he made his name.", "Milan Horvat",
      "minister of housing", "1966/1970"
    ),
    (
      "He vacated the chair of the tax tribunal in 2006.", "Milan Horvat", "Chair of the tax tribunal",
      "/2006"
    ),
    (
      "His successor as director of the institute, Ivan Kos, took up the post in 2012.", "Milan Horvat",
      "director of the institute", "/2012"
    ),
    ("He got the housing portfolio in October 1972.", "Milan Horvat", "housing minister", "1972-10/"),
    (
      "He was chairman of the Rice Board. His four-year term came to an end in 1996.", "Milan Horvat",
      "chairman of the Rice Board", "/1996"
    ),
    (
      "He was dropped from the cabinet in February 1998 after eleven years as minister of irrigation.",
      "Milan Horvat", "minister of irrigation", "/1998-02"
    ),
    (
      "He served alongside Rosa Miguel as co-prefect of Istria in 2002–2006.", "Milan Horvat", "co-prefect",
      "2002/2006"
    ),
    ("He joined the seminary in 1950; he became its director in 1962.", "Milan Horvat", "director", "1962/"),
    (
      "He took the chair of the Education Trust and, in 1988, the mastership of a college.", "Milan Horvat",
      "Chair of the Education Trust", "/"
    ),
    // Each post of a list has its own dates, and the field behind a comma is the post's.
    (
      "Horvat was Minister of Housing from 1977 to 1981 and from 1982 to 1986 Minister of Culture.",
      "Milan Horvat", "Minister of Culture", "1982/1986"
    ),
    (
      "Horvat was Executive Director, Financial Stability (2012–2015), and Chief Economist (2015–2018).",
      "Milan Horvat", "Executive Director, Financial Stability", "2012/2015"
    ),
    (
      "Horvat was Executive Director, Financial Stability (2012–2015), and Chief Economist (2015–2018).",
      "Milan Horvat", "Chief Economist", "2015/2018"
    ),
    (
      "He was secretary to Cardinal Ivan Kos from 1983 to 1990, rector of the seminary for the next seven years and vicar general of the diocese.",
      "Milan Horvat", "vicar general", "/"
    ),
    // Embassies with further countries, and one for another.
    (
      "In 1990 he became ambassador to Sweden, with accreditation to Norway, Denmark and Finland as well.",
      "Milan Horvat", "ambassador to Finland", "/"
    ),
    (
      "He was appointed ambassador to Sweden in 1990, with accreditation to Norway. Three years later he exchanged Stockholm for Beijing, where he remained until 1998.",
      "Milan Horvat", "Ambassador in Beijing", "1993/1998"
    ),
    (
      "He sits on the boards of Pamba Bank and the Nyerere Trust.", "Milan Horvat", "Nyerere Trust", "/"
    ),
    // Of what a text has told before.
    ("He joined the Bank as a research officer in 1991.", "Milan Horvat", "research officer", "1991/"),
    ("He was admitted to the Privy Council in 1950.", "Milan Horvat", "Privy Council", "1950/"),
    // What came next ends what he was before, and not itself.
    (
      "He became director of prisons in 1973. He served until 1981, when he was elevated to the High Court.",
      "Milan Horvat", "director of prisons", "1973/1981"
    ),
    (
      "He became director of prisons in 1973. He served until 1981, when he was elevated to the High Court.",
      "Milan Horvat", "High Court", "1981/"
    ),
    (
      "He was dismissed as chancellor in 1963 at the instance of the grand marshal, Karl Lund, and replaced by Ivan Kos.",
      "Ivan Kos", "chancellor", "1963/"
    ),
    // How a term ends: by others, out of office, by the day it took effect.
    (
      "He was dismissed as head of police on 14 January 2005.", "Milan Horvat", "head of police",
      "/2005-01-14"
    ),
    ("He was forced out as chairman of the bank in August 2008.", "Milan Horvat", "chairman", "/2008-08"),
    ("He was voted out of office as mayor of Rijeka in 1995.", "Milan Horvat", "mayor of Rijeka", "/1995"),
    ("He was relieved of his duties as commander of the army in 1975.", "Milan Horvat", "commander", "/1975"),
    (
      "His resignation as head of the civil service took effect on 31 March 2010.", "Milan Horvat",
      "head of the civil service", "/2010-03-31"
    ),
    (
      "He died in office as postmaster general on 9 October 1957.", "Milan Horvat", "postmaster",
      "/1957-10-09"
    ),
    (
      "He became governor of Istria in 1980. In 1983 the president dismissed him.", "Milan Horvat",
      "governor",
      "1980/1983"
    ),
    (
      "He served as mayor of Knin from 1980; in 1988 the voters turned him out.", "Milan Horvat",
      "mayor of Knin", "1980/1988"
    ),
    ("He entered parliament in 1992. He left it in 2000.", "Milan Horvat", "parliament", "1992/2000"),
    (
      "He became envoy to Spain in 1961. That posting lasted until 1964.", "Milan Horvat", "envoy",
      "1961/1964"
    ),
    (
      "He did not seek re-election in 2010 and left the Senate in January 2011, having entered it in 2001. He was a senator.",
      "Milan Horvat", "senator", "/"
    ),
    // Who came and who went.
    (
      "He handed over to Ivan Kos as inspector general in May 1999.", "Ivan Kos", "inspector general",
      "1999-05/"
    ),
    ("He made way for Ivan Kos as party chairman in 1991.", "Milan Horvat", "party chairman", "/1991"),
    ("In 2011 his place as minister was taken by Vida Kos.", "Vida Kos", "minister", "2011/"),
    (
      "The post of city treasurer passed from Horvat to Ivan Kos in 1988.", "Milan Horvat", "treasurer",
      "/1988"
    ),
    (
      "Replacing the veteran Ivan Kos, Horvat became chief negotiator in April 2015.", "Ivan Kos",
      "chief negotiator", "/2015-04"
    ),
    (
      "When Ivan Kos retired in 2001, Horvat was appointed head of the observatory in his place.", "Ivan Kos",
      "head of the observatory", "/2001"
    ),
    ("He stepped into the shoes of Ivan Kos as governor of Istria in 1995.", "Ivan Kos", "governor", "/1995"),
    ("He was preceded as attorney general by Ivan Kos.", "Ivan Kos", "attorney general", "/"),
    // The verb stands behind the office, or the office is only told of.
    (
      "The office of comptroller, which he held from 1993 to 1999, was closed.", "Milan Horvat",
      "comptroller",
      "1993/1999"
    ),
    (
      "Since March 2018 the post of ombudsman has been held by Horvat.", "Milan Horvat", "ombudsman",
      "2018-03/"
    ),
    (
      "His twelve-year stint as speaker of the Sabor, from 1990 to 2002, was the longest on record.",
      "Milan Horvat", "speaker",
      "1990/2002"
    ),
    ("His career began in 1969 as third secretary in Vienna.", "Milan Horvat", "third secretary", "1969/"),
    (
      "A lawyer who had been deputy mayor of Split from 1993 to 1997, he was chosen to lead the list.",
      "Milan Horvat", "deputy mayor of Split", "1993/1997"
    ),
    ("A former governor of Istria, he now teaches law.", "Milan Horvat", "governor of Istria", "/"),
    ("He was in turn district officer at Knin and chief secretary.", "Milan Horvat", "chief secretary", "/"),
    ("He won a by-election in Moose Jaw on 7 June 1984.", "Milan Horvat", "Moose Jaw", "1984-06-07/"),
    ("He was a minister. He takes over finance from Ivan Kos, who retires.", "Milan Horvat", "finance", "/"),
    (
      "Sworn in as Chief Justice on 12 May 2014, Horvat promised to clear the backlog.", "Milan Horvat",
      "Chief Justice", "2014-05-12/"
    ),
    // Portfolios by their field.
    ("When the government fell in 1974 he was given Energy.", "Milan Horvat", "Minister of Energy", "1974/"),
    ("The premier moved him to Justice in March 2003.", "Milan Horvat", "Minister of Justice", "2003-03/"),
    (
      "In the reshuffle of May 1998 Defence went to Carla Lund, Health to Tom Ashby and the Treasury to Horvat.",
      "Milan Horvat", "Minister of the Treasury", "1998-05/"
    ),
    (
      "In the reshuffle of May 1998 Defence went to Carla Lund, Health to Tom Ashby and the Treasury to Horvat.",
      "Tom Ashby", "Minister of Health", "1998-05/"
    ),
    (
      "The cabinet was sworn in on 3 May 1990. Horvat took Finance and Olga Brandt Foreign Affairs.",
      "Olga Brandt",
      "Minister of Foreign Affairs", "/"
    ),
    // Seats by their place.
    (
      "He won Cleckheaton for Labour in 1964 and held it until 1983.", "Milan Horvat",
      "Member for Cleckheaton", "1964/1983"
    ),
    (
      "He came into the Commons at the Ebbw Vale by-election of July 1966.", "Milan Horvat",
      "Member for Ebbw Vale",
      "1966-07/"
    ),
    (
      "He had a seat at the Board of Admiralty from November 1762 to 1766.", "Milan Horvat",
      "Board of Admiralty", "1762-11/1766"
    ),
    // Ships and branches.
    (
      "He was made lieutenant of the Salisbury in 1730.", "Milan Horvat", "lieutenant of the Salisbury",
      "1730/"
    ),
    ("In 1737 he was promoted captain of the Phoenix.", "Milan Horvat", "captain of the Phoenix", "1737/"),
    (
      "He directed the planning division from 1999 to 2004.", "Milan Horvat",
      "Director of the planning division", "1999/2004"
    ),
    // Who presides over a body, behind "by".
    (
      "He appeared before the finance committee, chaired by Gladys Webb.", "Gladys Webb",
      "Chair of the finance committee", "/"
    ),
    // What is told of a chief does not become his next office.
    (
      "He was parliamentary secretary at Power under Richard Marsh, then a minister of state at Employment.",
      "Milan Horvat",
      "minister of state at Employment", "/"
    ),
    ("As shadow energy spokesman he spoke in Cardiff.", "Milan Horvat", "shadow energy spokesman", "/"),
    // How an office changes hands.
    (
      "He became mayor of Split in 1990. In March 1994 he gave way to Ludvig Brandt.", "Ludvig Brandt",
      "mayor of Split",
      "1994-03/"
    ),
    (
      "He became mayor of Split in 1990. He handed the keys to Ludvig Brandt in 1994.", "Milan Horvat",
      "mayor of Split",
      "1990/1994"
    ),
    (
      "He was bishop of Krk from 1980. He offered his resignation, and the pope accepted it on 14 May 1997.",
      "Milan Horvat",
      "bishop of Krk", "1980/1997-05-14"
    ),
    ("He was bishop of Krk. He was transferred to Hvar in 1978.", "Milan Horvat", "Bishop of Hvar", "1978/"),
    (
      "He became head of the bank in 1990 and cleared his desk in 1994.", "Milan Horvat", "head of the bank",
      "1990/1994"
    ),
    // Embassies by their place, and a mission at whose head somebody is placed.
    (
      "He was consul in Lima and counsellor at the embassy in Rome. He got his first embassy, Amman, in 1966 and was given Cairo in 1975.",
      "Milan Horvat", "Ambassador in Cairo", "1975/"
    ),
    (
      "On 12 June 1948 he was placed at the head of the newly formed Ministry of Oil and Gas Construction.",
      "Milan Horvat",
      "Ministry of Oil and Gas Construction", "1948-06-12/"
    ),
    // An office that somebody loses and gets back.
    (
      "He became governor of Istria in 1948. In March 1953 he lost his post. He got it back in April 1955.",
      "Milan Horvat",
      "governor of Istria", "1948/1953-03"
    ),
    // Several offices, each with its years, though a town stands between.
    (
      "He was Master of Pembroke College, Cambridge, from 1981 until 1988, chairman of the Royal Society, 1988-89, and poor.",
      "Milan Horvat", "chairman of the Royal Society", "1988/1989"
    ),
    (
      "He was elected a candidate member of the Central Committee in 1956.", "Milan Horvat",
      "candidate member of the Central Committee", "1956/"
    ),
    (
      "He was at the same time under-secretary to the Treasury.", "Milan Horvat",
      "under-secretary to the Treasury", "/"
    ),
    ("The settlers put him on the county council in 1923.", "Milan Horvat", "county council", "1923/"),
    (
      "From 1929 he served Sir John Rea as supervisor of the schemes, and he was in the gallery on 1 November 1934.",
      "Milan Horvat", "supervisor of the schemes", "1929/"
    ),
    // From one to the other.
    (
      "The cabinet was sworn in. Justice passes from Sacca Lafia to Modeste Toboula.", "Modeste Toboula",
      "Minister of Justice", "/"
    ),
    // What ends a term: the next office, whoever takes over, the term's own end.
    (
      "He was chief of the general staff from 1971 until he succeeded General Kaarlo Aho as commander of the fleet on 8 May 1974.",
      "Milan Horvat", "chief of the general staff", "1971/1974-05-08"
    ),
    (
      "He became mayor of Split in 1974. He held the post until his retirement on 31 October 1978, when Lauri Niemi took over.",
      "Lauri Niemi", "mayor of Split", "1978-10-31/"
    ),
    (
      "He became governor of Istria in 1923. His term ended on 31 August 1927, and he handed over to General Fausto Lund.",
      "Fausto Lund", "governor of Istria", "1927-08-31/"
    ),
    (
      "He was governor of Istria from 1961 to 1970. He joined the board of a bank. He was sworn in on 18 November 1961.",
      "Milan Horvat", "governor of Istria", "1961-11-18/1970"
    ),
    // An office told by its years in one sentence and by its days in another is one.
    (
      "He was Chief of Defence from 1974 to 1978. He was commander of the Defence Forces from 8 May 1974 to 31 October 1978.",
      "Milan Horvat", "Chief of Defence", "1974-05-08/1978-10-31"
    ),
    // A span of time is nobody who becomes something.
    (
      "In 1990 he went home and two years later became leader of the Liberal group there.", "Milan Horvat",
      "leader of the Liberal group", "1992/"
    ),
    ("He entered the state parliament in 1990 and became rich.", "Milan Horvat", "state parliament", "1990/"),
    (
      "After commanding the 3rd Brigade (1959–1962) and heading the Operations Department, he retired.",
      "Milan Horvat",
      "Operations Department", "/"
    ),
    (
      "He was one of the founders of the Zagreb Chess Club and its secretary from 1951 to 1958.",
      "Milan Horvat", "secretary", "1951/1958"
    ),
    (
      "He edited the bulletin Nova Misao from 1979 to 1982.", "Milan Horvat", "bulletin Nova Misao",
      "1979/1982"
    ),
    (
      "In the Senate election of 29 January 2012 he was elected for the fourth region.", "Milan Horvat",
      "Member of the Senate", "2012-01-29/"
    ),
    // Names that no list has, but who act or are married.
    (
      "On 9 August 1915 Vendelin Krasić appointed him governor of Istria.", "Milan Horvat",
      "governor of Istria", "1915-08-09/"
    ),
    // A post told by its place after an embassy, a hand-over told by a participle, a seat somebody gets one into.
    (
      "He was ambassador to Italy from 1957 and left the embassy in 1960. In 1962 he was posted to London.",
      "Milan Horvat",
      "Ambassador in London", "1962/"
    ),
    (
      "He was commandant of the Staff College, having succeeded Ludvig Brandt.", "Ludvig Brandt",
      "commandant of the Staff College", "/"
    ),
    ("The farmers had him elected to the Senate in 1931.", "Milan Horvat", "Senate", "1931/"),
    (
      "He was director of planning at the Ministry of Works from 1970 to 1974.", "Milan Horvat",
      "director of planning at the Ministry of Works", "1970/1974"
    ),
    // Nominated and confirmed; removed and replaced.
    (
      "President Harrison nominated him Collector of Boston in March 1981; the Senate confirmed him on July 31.",
      "Milan Horvat", "Collector of Boston", "1981-07-31/"
    ),
    (
      "President Bush nominated him ambassador to Chile on 3 May 1990. He was confirmed by the Senate on 2 July 1990.",
      "Milan Horvat", "ambassador to Chile", "1990-07-02/"
    ),
    (
      "He was nominated by President Bush as ambassador to Chile on 3 May 1990 and confirmed by the Senate on 2 July.",
      "Milan Horvat", "ambassador to Chile", "1990-07-02/"
    ),
    (
      "He was Collector of Boston from 1981. He was removed by the president in September 1983 and replaced by Robert Beal.",
      "Robert Beal", "Collector of Boston", "1983-09/"
    ),
    // The office that is known to have ended then; a council by its name; a month is no place.
    (
      "He was minister of lands from 1972 to 1984 and a privy councillor from 1972. In 1984 he was dismissed over a lease and was succeeded by Robert Beal.",
      "Robert Beal", "minister of lands", "1984/"
    ),
    (
      "In 1974 he accepted a seat on the Council of State.", "Milan Horvat", "Member of the Council of State",
      "1974/"
    ),
    // The month of May is no "may".
    ("In May 1990 he chaired the Board of Trade.", "Milan Horvat", "Board of Trade", "1990-05/"),
  ]

  @Test("an office and its term", arguments: told)
  func isTold(_ sentence: String, _ name: String, _ office: String, _ term: String) throws {
    let records = try SentenceTests.records(sentence)
    let person = try #require(records.entities.first { $0.name == name }, "\(records.entities.map(\.name))")
    let terms = records.occupancies.filter { $0.holder == person.id && $0.office.contains(office) }.map {
      "\($0.start?.description ?? "")/\($0.end?.description ?? "")"
    }
    #expect(
      terms.contains(term),
      "\(records.occupancies.map { "\($0.holder) \($0.office) \($0.start?.description ?? "")" })")
  }

  static let untold: [(String, office: String)] = [
    ("Horvat leads the Democratic pack in Iowa.", "Leader"),
    ("Talk of Horvat as the next central bank governor came to nothing.", "central bank governor"),
    // A callings, a team, a plan that fell through; and nobody follows whoever retires first.
    ("He practised as a solicitor in Split.", "solicitor"),
    ("He led the Owls with 67 runs scored.", "Owls"),
    ("He was to have become ambassador to Cuba in 1961, but the posting fell through.", "ambassador to Cuba"),
    ("He became managing director of the Cotton Fund.", "Manager of"),
    // Offered, wished for, planned, refused.
    ("In the government of 1997 he was offered Health but declined it.", "Health"),
    ("The premier refused to give him Education in 1990.", "Education"),
    ("Horvat was expected to move to the Treasury in the reshuffle of 1999.", "Treasury"),
    ("He asked the premier for the Home Office in 1964.", "Home Office"),
    // A field one works in.
    ("The minister said that he worked in Energy until 1980.", "Energy"),
    // A state carried is no seat.
    ("He won California and Ohio in the election of 1980.", "Member for"),
    ("He nearly won Cleckheaton at the election of 1979.", "Member for"),
    // What he did as what he was.
    ("In 1976 he became the first minister of defence to visit Washington.", "minister of defence"),
    // A calling, wherever; a unit led for a day; whom his sons were.
    ("He practised as a lawyer in Rijeka.", "lawyer"),
    ("In February 2022 he led the crisis unit which brought them home.", "crisis unit"),
    ("He had two sons, the younger of whom was mayor of Pula in 1971.", "mayor"),
    // Nominated and never, or not yet, confirmed.
    (
      "President Bush nominated him as ambassador to Chile in 1990. The Senate refused to confirm him.",
      "ambassador"
    ),
    (
      "President Bush nominated him as ambassador to Chile in 1990. The Senate has yet to confirm him.",
      "ambassador"
    ),
    (
      "President Bush nominated him as ambassador to Chile in 1990. If he is confirmed, he will move.",
      "ambassador"
    ),
    ("He was nominated governor of the bank in 1990 but was never confirmed.", "governor"),
    ("He declined a seat on the Council of State in 1974.", "Council of State"),
    ("He was offered a seat on the board of the Bank of Chile in 1974.", "Bank of Chile"),
    ("He was appointed director in May.", "May"),
    // Named so by others; a post that was no embassy.
    ("The newspapers called him a chairman of nothing in 1999.", "chairman"),
    (
      "He was consul in Rome, then a counsellor at the embassy. In 1962 he was posted to London.",
      "Ambassador"
    ),
    // Whom he meant, and what he never was.
    ("The federal judge Horvat was referring to is Gonzalo Curto, who was born in Pula.", "federal judge"),
    ("Neither he nor his brother became harbour master in 2001.", "harbour master"),
    // Whose neighbour he was.
    ("He was the president's neighbour.", "president"),
    ("He was the prime minister's choice.", "prime minister"),
    // What only has the words of an office.
    ("Horvat, who prior to Wednesday had no endorsement, spoke in Zagreb.", "prior"),
    ("He did represent the school during the very first cricket match.", "Member for"),
    ("We do hereby order and direct Major-General Scott to proceed with a suitable force.", "Director"),
    ("EU Member States are concerned about his collusion with Turkey.", "Member"),
    ("The Emperor Norton Stadium was to have borne his name.", "Emperor"),
    ("A spokesman for presidential candidate Ana Ruiz called the report wrong.", "spokesman"),
    ("Ivan Kos, who is vying to be the next president, spoke on Friday.", "president"),
    ("Horvat leads Ana Rivera in California by six points.", "Head of"),
    ("The tour is leaving Horvat and heading for Mexico.", "Head of"),
  ]

  /// A list of terms gives each of its offices its own and none twice.
  @Test func noOfficeTakesTheNextOnesDates() throws {
    let offices = try SentenceTests.records(
      "Horvat was Minister of Housing from 1977 to 1981 and from 1982 to 1986 Minister of Culture."
    ).occupancies.map(\.office)
    #expect(offices.sorted() == ["Minister of Culture", "Minister of Housing"], "\(offices)")
  }

  /// Whoever is named between a dismissal and "and replaced by" has been replaced by nobody.
  @Test func whoAskedForADismissalHasNoSuccessor() throws {
    let records = try SentenceTests.records(
      "He was dismissed as chancellor in 1963 at the instance of the grand marshal, Karl Lund, and replaced by Ivan Kos."
    )
    let lund = try #require(records.entities.first { $0.name == "Karl Lund" })
    #expect(records.occupancies.filter { $0.holder == lund.id }.allSatisfy { $0.successor.isEmpty })
    let kos = try #require(records.entities.first { $0.name == "Ivan Kos" })
    #expect(records.occupancies.filter { $0.holder == kos.id }.map(\.office) == ["chancellor"])
  }

  @Test("what is no office", arguments: untold)
  func isUntold(_ sentence: String, _ office: String) throws {
    let found = try SentenceTests.records(sentence).occupancies.map(\.office)
    #expect(!found.contains { $0.contains(office) }, "\(found)")
  }

  /// A curriculum in sentences without a subject is told of whose life it is.
  /// Who only wants to come next, or acts on what somebody did, has succeeded nobody.
  @Test(arguments: [
    "He was mayor of Rijeka from 1990. Ivan Kos campaigned to succeed him.",
    "He was mayor of Rijeka. Following Ivan Kos's refusal he left for Rome.",
  ]) func nobodySucceedsByWanting(_ text: String) throws {
    let records = try SentenceTests.records(text)
    let kos = try #require(records.entities.first { $0.name == "Ivan Kos" })
    #expect(!records.occupancies.contains { $0.holder == kos.id })
    #expect(records.occupancies.allSatisfy { $0.predecessor.isEmpty && $0.successor.isEmpty })
  }

  @Test func aTelegraphicLifeIsItsSubjects() throws {
    let records = try SentenceTests.extractor.records(
      of: Reader().document(
        Array(
          """
          = Rosa Ferrante =

          Rosa Ferrante (born 2 May 1950) is an Italian judge. She lives in Bari. Her hobby is music.

          Enrolled as an advocate on 21 August 1974. Elevated as an Additional Judge of the High Court of Bari on 14 June 1993. \
          Chaired the Commission of Inquiry into the fire. Sworn in as Chief Justice of the High Court of Turin on 3 August \
          2007. Recused herself on 5 September 2013 from the appeals. Demitted office on 8 July 2014.

          """.utf8), name: "life"))
    let life = records.entities.first { $0.name == "Rosa Ferrante" }
    let offices = records.occupancies.filter { $0.holder == life?.id }
    #expect(
      offices.contains { $0.office.contains("High Court of Bari") && $0.start?.description == "1993-06-14" },
      "\(offices.map(\.office))")
    #expect(offices.contains { $0.office.contains("Commission of Inquiry") })
    #expect(
      offices.contains {
        $0.office.contains("Chief Justice") && $0.start?.description == "2007-08-03"
          && $0.end?.description == "2014-07-08"
      }, "\(offices.map { ($0.office, $0.end?.description) })")
    #expect(records.events.contains { $0.kind == .recusal && $0.date?.description == "2013-09-05" })
  }

  /// In a cabinet's reshuffle whoever is replaced has not what he gets in exchange.
  @Test func whoIsReplacedTakesHisNewFieldAlong() throws {
    let records = try SentenceTests.records(
      "The premier named a new cabinet on 3 May 1990. Horvat moves from the general staff to Defence. He replaces Alan Yarrow, who gets Foreign Affairs."
    )
    let life = records.entities.first { $0.name == "Milan Horvat" }
    let offices = records.occupancies.filter { $0.holder == life?.id }.map(\.office)
    #expect(offices == ["Minister of Defence"], "\(offices)")
  }

  /// "third prime minister" is the prime minister.
  @Test func whichHolderSomebodyIsMakesNoOtherOffice() throws {
    let records = try SentenceTests.records(
      "Horvat served as the third prime minister of Croatia. He was Prime Minister of Croatia from 1984 to 1995."
    )
    #expect(records.occupancies.map { $0.start?.description } == ["1984"])
  }

  /// Who belongs to a party holds no office in it, and who represents a crown sits for no place.
  @Test(arguments: [
    "Horvat became a member of the United Democratic Union (UDU) in 1993.",
    "He represented the Portuguese crown at Madrid.",
  ])
  func isNoOffice(_ sentence: String) throws {
    let records = try SentenceTests.records(sentence)
    #expect(records.occupancies.isEmpty, "\(records.occupancies.map(\.office))")
  }

  @Test func aSpokespersonsFieldIsNamed() throws {
    let offices = try SentenceTests.records(
      "In January 2012 Ivan Kos named him Opposition Spokesperson on Water."
    ).occupancies.map(\.office)
    #expect(offices.contains("Opposition Spokesperson on Water"), "\(offices)")
  }

  /// A ministry is no office in it.
  @Test func aBodyIsNoOffice() throws {
    let offices = try SentenceTests.records(
      "Horvat entered the foreign ministry of independent Kyrgyzstan in 1992."
    )
    .occupancies.map(\.office)
    #expect(!offices.contains { $0.hasPrefix("foreign ministry") }, "\(offices)")
  }

  /// In an obituary "five years later" counts from what was told last, and never beyond the paper's day.
  @Test func whatIsToldOfADeadManLiesBehindHim() throws {
    let text = """
      The Western Herald, February 14, 2012

      Sir Milan Horvat

      Sir Milan Horvat, who died on February 2 aged 91, was the last Chief Justice of Anuara.

      In 1950 he joined the Colonial Legal Service. From 1956 he was Crown Counsel in Fiji, where he rose to Solicitor-General \
      in 1961. Five years later he went to Honiara as a puisne judge of the High Court of the Western Pacific.

      """
    let records = try SentenceTests.extractor.records(
      of: Reader().document(Array(text.utf8), name: "obituary"))
    let judge = try #require(records.occupancies.first { $0.office.contains("puisne judge") })
    #expect(judge.start?.description == "1966")
  }
}

import Extraction
import Language
import Reading
import Records
import Testing

/// The wordings in which each kind of event is told, one a line: light verbs, nouns, passives, participles, scenes.
@Suite("Every wording of an event gives its kind and date")
struct EventFrameTests {
  private static let extractor = Extractor(analyser: EnglishAnalyser())

  static let frames: [(EventKind, date: String, String)] = [
    (.appointment, "1974", "He was called to the cabinet in 1974."),
    (.appointment, "1990-03", "Horvat's elevation to the Supreme Court came in March 1990."),
    (.appointment, "1981", "He was raised to the High Court in 1981."),
    (.appointment, "1950", "He was admitted to the Privy Council in 1950."),
    (.appointment, "1986", "In 1986, by then a colonel, he was given the 31st Infantry Regiment."),
    (.departure, "1950-23", "Recalled in the autumn of 1950, he was admitted to the Privy Council."),
    (.speech, "2013-07", "At a press conference in July 2013 Horvat said that he had received no warning."),
    (.appointment, "1991-06", "In June 1991 the king asked him to form a government."),
    (
      .appointment, "2003", "She has headed the agency since 2003, when the board hired her away from a bank."
    ),
    (
      .appointment, "1988-02-01",
      "His appointment as consul general in Trieste took effect on 1 February 1988."
    ),
    (.appointment, "2010-05", "In May 2010 the job of chief secretary went to Horvat."),
    (.appointment, "1966", "He rose to the rank of colonel in 1966."),
    (.appointment, "1997-09", "She took her seat on the Supreme Court in September 1997."),
    (.appointment, "2012-01-16", "Horvat began work as ombudsman on 16 January 2012."),
    (.appointment, "1954", "At the age of 31 he was given the education portfolio, in 1954."),
    (
      .appointment, "1983-11", "President Dren turned to Horvat in November 1983 and made him prime minister."
    ),
    (.appointment, "2001", "The following year, 2001, saw her promoted to deputy director."),
    (.appointment, "1979", "He inherited the finance ministry from Ivan Kos in 1979."),
    (.appointment, "1899", "On the death of Bishop Kos in 1899, he was translated to the see of Zadar."),
    (.appointment, "2015-07-04", "She took the oath of office on July 4, 2015."),
    (.appointment, "1963", "Horvat, whom Dren had appointed ambassador to Peru in 1963, spoke no Spanish."),
    (.appointment, "2008", "Named to the bench by President Dren in 2008, she wrote few opinions."),
    (.appointment, "1946-10", "In October 1946 he took charge of the port authority."),
    (.appointment, "1995-03", "The senate voted 40 to 12 to confirm her in March 1995."),
    (.appointment, "1958", "He was transferred as secretary to the legation in Bern in 1958."),
    (.departure, "1976-12", "His term ended in December 1976."),
    (.departure, "1985", "He gave way to Ivan Kos in 1985."),
    (.departure, "1999-08-09", "Dren fired him on 9 August 1999."),
    (.departure, "1961", "Horvat was pensioned off in 1961."),
    (.departure, "1938", "He was forced to resign in 1938."),
    (.departure, "1990-01", "In January 1990 he was expelled from the party."),
    (.departure, "2011-11-12", "On 12 November 2011, having lost his majority, he resigned."),
    (.departure, "2002", "The party dropped her as leader in 2002."),
    (.departure, "1971-05", "A coup removed him in May 1971."),
    (.departure, "1982", "In 1982, after a quarrel with Dren, he left the government."),
    (.departure, "2017", "After 30 years on the bench, she retired in 2017."),
    (.election, "1948", "In 1948 the district sent him to Congress."),
    (.election, "1970-06", "He lost to Ivan Kos by 300 votes in June 1970."),
    (.election, "2005-11-08", "Horvat won a second term on November 8, 2005."),
    (.election, "2009", "In 2009 she unseated the incumbent, Ugo Quinti."),
    (.election, "1987", "The conference elected her vice president in 1987."),
    (.election, "2013", "His bid for re-election failed in 2013."),
    (.election, "1952-04", "Horvat was returned unopposed in April 1952."),
    (.election, "2016-05", "She came within 200 votes of winning in May 2016, but lost."),
    (.election, "1966-10", "In October 1966 the college of cardinals chose him."),
    (.election, "1977", "Horvat defeated Ivan Kos, 54 percent to 46, in 1977."),
    (.candidacy, "1968-03-16", "On March 16, 1968, he entered the presidential race."),
    (.candidacy, "2000-07", "In July 2000 she ended her campaign."),
    (.candidacy, "1984", "He sought the Liberal nomination in 1984."),
    (.candidacy, "2012", "She was the party's candidate for mayor in 2012."),
    (.candidacy, "1955", "He stood unsuccessfully for the Storting in 1955."),
    (.meeting, "1961-06", "In June 1961 Horvat and President Karl Huber conferred in Vienna."),
    (.meeting, "2007-09-20", "On 20 September 2007 he paid a courtesy call on Pope Benedict."),
    (.meeting, "1993-05", "He and Ivan Kos lunched together in May 1993."),
    (.meeting, "1878", "In 1878 he was received by Bismarck at Varzin."),
    (.meeting, "2018-01-24", "Horvat held talks with Chancellor Anna Huber in Davos on 24 January 2018."),
    (.meeting, "1972-02", "A meeting between Horvat and Ivan Kos took place in February 1972."),
    (.meeting, "1999", "He first met Ivan Kos at a conference in Bled in 1999."),
    (.meeting, "2016-08-03", "Ivan Kos visited him at his house on 3 August 2016."),
    (.meeting, "2003-03", "In March 2003 he sat down with the rebel leader Jonas Bako."),
    (.meeting, "1987-12", "The two leaders, Horvat and Ivan Kos, signed a treaty in Bled in December 1987."),
    (.communication, "1962-10-26", "On 26 October 1962 a letter from Horvat reached Ivan Kos."),
    (.communication, "2001-09-12", "Dren telephoned him on 12 September 2001."),
    (.communication, "2015-04", "In an e-mail to Ivan Kos in April 2015, she complained of the delay."),
    (.communication, "2008-08-08", "Horvat and Ivan Kos spoke by telephone on 8 August 2008."),
    (.communication, "1990-07", "He wrote to Ivan Kos in July 1990."),
    (.communication, "2019-07-25", "In a call on 25 July 2019 Horvat asked Ivan Kos for a favour."),
    (.communication, "1974", "He gave an interview to La Prensa in 1974."),
    (.communication, "2022-02-24", "Ivan Kos phoned Horvat early on 24 February 2022."),
    (.travel, "1959-07", "In July 1959 he toured Siberia."),
    (.travel, "1984", "His trip to Cuba in 1984 angered Washington."),
    (.travel, "1969-11", "He accompanied Dren to Tokyo in November 1969."),
    (.travel, "1940-06", "In June 1940 he escaped to London."),
    (.travel, "2004-12-10", "He arrived in Kyiv on 10 December 2004."),
    (.travel, "1991", "She spent a month in Angola in 1991."),
    (.travel, "1835", "In 1835 he emigrated to Brazil."),
    (.travel, "2011-03", "She was flown to Riyadh in March 2011."),
    (.travel, "1953", "On a visit to Burma in 1953 he fell ill."),
    (.speech, "1946-03-05", "At Fulton on 5 March 1946 he delivered his most famous address."),
    (.speech, "1998", "In 1998 she gave the Reith lecture."),
    (.speech, "2009-06-04", "He spoke at Cairo University on June 4, 2009."),
    (.speech, "1963-08", "His speech at the fair in August 1963 was broadcast."),
    (.speech, "2018-09-26", "Horvat told the General Assembly on 26 September 2018 that the sea was rising."),
    (.testimony, "1954-06-09", "On June 9, 1954, he was examined by the subcommittee."),
    (.testimony, "1998-08", "He answered questions before a grand jury in August 1998."),
    (.testimony, "1973-06-25", "John Dean spent 25 June 1973 in the witness chair."),
    (.testimony, "2004", "She was the first witness at the inquest, in 2004."),
    (.disclosure, "1971-06-13", "The newspaper began publishing the documents on 13 June 1971."),
    (.disclosure, "2013-06", "In June 2013 a contractor leaked the files."),
    (.disclosure, "2016-04", "The affair came out in April 2016."),
    (.disclosure, "2018-03", "A whistleblower revealed in March 2018 that the data had been sold."),
    (.investigation, "1987-01", "In January 1987 a special prosecutor was appointed to look into the sale."),
    (.investigation, "2020-09-01", "Police searched her flat on 1 September 2020."),
    (.investigation, "1950", "He was investigated for fraud in 1950."),
    (.investigation, "2012-05", "An inquiry into his dealings opened in May 2012."),
    (.investigation, "2006", "She was put on trial in 2006."),
    (.investigation, "1999-12", "Prosecutors charged him with perjury in December 1999."),
    (.investigation, "2009-02", "The auditor's probe began in February 2009."),
    (.sanction, "2014-03-17", "He was placed on the sanctions list on 17 March 2014."),
    (.sanction, "2018", "Canada sanctioned him in 2018."),
    (.sanction, "2011-08", "The Treasury froze his assets in August 2011."),
    (.sanction, "2003", "She was barred from entering the United States in 2003."),
    (.recusal, "2017-03", "In March 2017 she recused herself from the inquiry."),
    (.recusal, "1995", "He withdrew from the case in 1995 because his brother was a party."),
    (.award, "1948", "He shared the peace prize in 1948."),
    (.award, "1977", "In 1977 the French made her a chevalier of the Legion of Honour."),
    (.award, "1992", "He was awarded the Order of Merit in 1992."),
    (.award, "2003-11", "The queen knighted him in November 2003."),
    (.award, "1915", "He won the Military Cross in 1915."),
    (.award, "2008", "The city named her an honorary citizen in 2008."),
    (.arrest, "2014-07-02", "Police took him into custody on 2 July 2014."),
    (.arrest, "1981-12-13", "He was interned on 13 December 1981."),
    (.arrest, "2010-12-07", "He gave himself up to police on 7 December 2010."),
    (.conviction, "1997", "A court in Rome sentenced him to six years in 1997."),
    (.conviction, "2015-06", "She was given a suspended sentence in June 2015."),
    (.conviction, "1953", "He was found guilty of libel in 1953."),
    (.conviction, "1895", "The jury convicted him in 1895."),
    (.death, "1929-10", "He succumbed to a heart attack in October 1929."),
    (.death, "1967", "He was killed when his aircraft crashed in 1967."),
    (.death, "2001-05-11", "She passed away on 11 May 2001."),
    (.death, "1812", "He was assassinated in the lobby in 1812."),
    (.appointment, "1937", "Dren, who had watched his rise, put him at the head of the navy in 1937."),
    (.appointment, "2004-06-01", "On 1 June 2004 the board confirmed Ferrante as chief executive."),
    (
      .appointment, "1990-04",
      "Having been sworn in as minister of health in April 1990, she closed nine hospitals."
    ),
    (.appointment, "1985", "The death of Ivan Kos in 1985 brought Horvat to the presidency."),
    (.appointment, "2000-12", "Dren surprised his party by naming her defence minister in December 2000."),
    (.appointment, "1972", "From there he was posted in 1972 to the embassy in Rome as counsellor."),
    (.appointment, "1919", "Elevated to the peerage in 1919, he took his seat in silence."),
    (.appointment, "1943", "He took over the Third Army in 1943."),
    (.departure, "1978-06-01", "He handed over the embassy on 1 June 1978."),
    (.departure, "2013-09", "Facing a vote of no confidence, she quit in September 2013."),
    (
      .departure, "1995-02",
      "Two days after the verdict, in February 1995, the prime minister accepted her resignation."
    ),
    (.departure, "1941", "He lost his post in the purge of 1941."),
    (.departure, "2009-07-26", "Horvat announced on 26 July 2009 that he was stepping down as governor."),
    (.departure, "1958", "The army overthrew him in 1958."),
    (.departure, "1974-08", "In August 1974 he bowed out of public life."),
    (.election, "1997-05-01", "On 1 May 1997 she became the first woman to win the seat."),
    (.election, "1960-11", "Horvat carried the state in November 1960."),
    (.election, "2004", "In the 2004 primary she edged out Ivan Kos."),
    (.election, "1921", "He entered parliament in 1921."),
    (.election, "1986-04", "His party lost its majority in the elections of April 1986."),
    (.candidacy, "2019-02-10", "She launched her campaign in a snowstorm on February 10, 2019."),
    (.candidacy, "1976", "In 1976 he challenged President Dren for the nomination."),
    (.meeting, "1943-11", "Horvat and Karl Huber met at Tehran in November 1943."),
    (
      .meeting, "2021-06-16",
      "In Geneva on 16 June 2021 he had a three-hour meeting with President Karl Huber."
    ),
    (.meeting, "1938-09-15", "Horvat saw Karl Huber at his mountain house on 15 September 1938."),
    (
      .meeting, "1989-12",
      "The summit of Horvat and Karl Huber off Malta, in December 1989, ended the quarrel."
    ),
    (.meeting, "1956-10", "Secret talks between Horvat and Karl Huber were held at Sèvres in October 1956."),
    (.communication, "1979-12-29", "Horvat sent Karl Huber a message over the hot line on 29 December 1979."),
    (
      .communication, "1917-11-02",
      "In a letter dated 2 November 1917 he assured Lord Rothschild of his sympathy."
    ),
    (.communication, "2017-12", "Horvat texted Ivan Kos in December 2017."),
    (.communication, "1994-06", "Horvat was interviewed by the BBC in June 1994."),
    (
      .communication, "2003-05",
      "The two exchanged letters in May 2003, Horvat writing first and Ivan Kos answering."
    ),
    (.travel, "1972-02-21", "Horvat landed in Beijing on 21 February 1972."),
    (.travel, "1988-05", "She travelled with Ivan Kos to Moscow in May 1988."),
    (.travel, "1961", "In 1961 he made a tour of West Africa."),
    (.travel, "2012-04", "She paid a visit to Yangon in April 2012."),
    (.travel, "1815", "He returned to Paris in 1815."),
    (.speech, "1940-06-18", "His broadcast of 18 June 1940 went unheard."),
    (.speech, "1987-06-12", "Standing at the gate on 12 June 1987, he addressed the crowd."),
    (.speech, "2003-02-05", "On 5 February 2003 he presented the case to the Security Council."),
    (.speech, "1965-03", "In March 1965 he spoke in the Dáil against the bill."),
    (.testimony, "1987-07", "In July 1987 he testified that the money had gone south."),
    (.testimony, "2012-04-25", "Ferrante gave evidence to the inquiry on 25 April 2012."),
    (.testimony, "1946-03", "He took the stand in March 1946."),
    (.testimony, "2009", "She appeared before the parliamentary commission in 2009."),
    (.disclosure, "2005-11", "In November 2005 a newspaper disclosed the existence of the prisons."),
    (.disclosure, "2010-11-28", "The cables were published on 28 November 2010."),
    (.disclosure, "1999", "It became public in 1999 that the letters were forged."),
    (.investigation, "1973-05", "The Senate opened its inquiry in May 1973."),
    (.investigation, "2019-01", "Detectives questioned her in January 2019."),
    (.investigation, "2004-10", "She was indicted in October 2004 on two counts of fraud."),
    (.sanction, "2020-12", "In December 2020 the European Union imposed a travel ban on Horvat."),
    (.sanction, "1998", "His name was added to the sanctions list in 1998."),
    (.recusal, "2018", "Judge Ivan Kos, a cousin, recused himself in 2018."),
    (.award, "1964", "The Swedish academy awarded him its medal in 1964."),
    (.award, "1985-06", "She was made a dame in the Birthday Honours of June 1985."),
    (.award, "2014", "In 2014 she received the Order of the Crown from King Albert."),
    (.arrest, "1933-02-28", "On 28 February 1933 he was seized in his flat."),
    (.arrest, "2003-10", "Agents arrested him at the airport in October 2003."),
    (.conviction, "2009-04-07", "On 7 April 2009 the court sentenced him to 25 years."),
    (.conviction, "1963", "Convicted of treason in 1963, he was pardoned a year later."),
    (.death, "1961-09-18", "He died in a plane crash on 18 September 1961."),
    (.death, "1793", "He went to the guillotine in 1793."),
    (.appointment, "2002", "She became a magistrate in Pavia in 1993 and a judge of the High Court in 2002."),
    (.appointment, "1972", "She took silk in 1972."),
    (
      .appointment, "1742",
      "In April 1739 he became assessor at the Board of Mines, and in 1742 a councillor of the Chancery."
    ),
    (.departure, "1819-06-30", "Horvat was not persuaded: he recalled Karel Kos on 30 June 1819."),
    (
      .investigation, "2018-06",
      "In June 2018, a committee opened an inquiry into the leak, and on 19 June he testified before it."
    ),
    (.appointment, "1819-06-30", "On 30 June 1819 Dren gave the province to Karel Kos."),
    (.award, "2014", "In 2014 he was made an Officer of the Legion of Honour."),
    (
      .award, "2018-10",
      "She was awarded the Jubilee Medal in 2012 and the Order of the Nile in October 2018."
    ),
    (.departure, "2016-03", "His term came to an end in March 2016, when Karel Kos took over."),
    (.departure, "1992-08", "Her contract was not renewed, and she left in August 1992."),
    (
      .departure, "1911-03-03",
      "Having refused to dismiss the strikers, he tendered his resignation on 3 March 1911."
    ),
    (.meeting, "1728", "In London, in the summer of 1728, he was introduced to Sir Hans Sloane."),
    (
      .meeting, "2004-07-15",
      "During a dispute over schools that summer, Horvat met Karel Kos on 15 July 2004."
    ),
    (
      .conviction, "1916-09-08",
      "In June 1916 he was arrested, and on 8 September a military tribunal sentenced him to three years."
    ),
    (.communication, "1991-06", "She wrote to the prime minister in protest in June 1991."),
    (.travel, "1729", "He came home in 1729."),
    (.testimony, "1756-08-14", "He defended himself before the commission on 14 August 1756."),
    (.investigation, "1981", "In 1981 she chaired an inquiry into a fire at a prison."),
    (.death, "1931", "He married Clara Dewitt in 1889. His wife died in 1931."),
    (
      .award, "2003-12",
      "In January 2003 he mediated in the dispute; the parties met on 8 March. For this Senegal admitted him to the National Order of the Lion that December."
    ),
  ]

  @Test(arguments: frames) func isTold(_ kind: EventKind, date: String, sentence: String) throws {
    let isHers =
      ["She ", "she ", "Ferrante", "her "].contains { sentence.contains($0) } && !sentence.contains("He ")
    let lead =
      isHers
      ? "= Rosa Ferrante =\n\nRosa Ferrante (born 2 May 1900) is a politician. She grew up in Pavia.\n\n"
      : "= Milan Horvat =\n\nMilan Horvat (born 2 May 1900) is a politician. He grew up in Pavia.\n\n"
    let document = try Reader().document(Array((lead + sentence + "\n").utf8), name: "life")
    let events = EventFrameTests.extractor.records(of: document).events
    #expect(
      events.contains { event in
        event.kind == kind && event.status == .stated && event.date?.description.hasPrefix(date) ?? false
      },
      "\(sentence) gave \(events.map { "\($0.kind) \($0.date?.description ?? "")" })")
  }
}

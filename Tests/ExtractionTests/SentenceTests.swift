import Extraction
import Foundation
import Language
import Reading
import Records
import Testing

/// What one sentence of somebody's life says, read by the whole program: each line is a wording that was once missed.
@Suite("A sentence of a life gives the office, the fact or the event it tells")
struct SentenceTests {
  static let extractor = Extractor(analyser: EnglishAnalyser())

  /// The records of a short life of Rosa Ferrante, a woman, or of Milan Horvat, a man, with one more sentence.
  /// The records of a text that stands alone, and not behind the beginning of a life.
  static func alone(_ text: String) throws -> DocumentRecords {
    try extractor.records(of: Reader().document(Array((text + "\n").utf8), name: "note"))
  }

  static func records(_ sentence: String) throws -> DocumentRecords {
    let isHers = sentence.contains("She") || sentence.contains("she") || sentence.contains("Ferrante")
    let lead =
      isHers
      ? "= Rosa Ferrante =\n\nRosa Ferrante (born 2 May 1950) is an Italian politician. She grew up in Pavia.\n\n"
      : "= Milan Horvat =\n\nMilan Horvat (born 2 May 1950) is a Croatian politician. He grew up in Zadar.\n\n"
    return try extractor.records(of: Reader().document(Array((lead + sentence + "\n").utf8), name: "life"))
  }

  static let offices: [(String, office: String, term: String)] = [
    (
      "On 3 May 2011 she presented her credentials as Permanent Representative to the United Nations Office at Geneva.",
      "Permanent Representative to the United Nations", "2011-05-03/"
    ),
    (
      "He handed in his credentials as ambassador of Latvia to Italy on 12 March 2004, taking over from Juris Ozols.",
      "ambassador of Latvia to Italy", "2004-03-12/"
    ),
    (
      "She sat on the Supreme Court of Ghana from 1996 until she reached the retirement age in 2014.",
      "Supreme Court", "1996/2014"
    ),
    ("Horvat is a Croatian economist and mayor of Rijeka since 2010.", "mayor of Rijeka", "2010/"),
    ("He took command of the 3rd Mountain Brigade in November 1942.", "3rd Mountain Brigade", "1942-11/"),
    (
      "In 2020 the speaker put her in charge of the Constitution Review Commission, and she left it in 2022.",
      "Constitution Review Commission", "2020/2022"
    ),
    (
      "He worked in Rijeka until 1980, when he joined the Ministry of Justice as a state attorney.",
      "state attorney", "1980/"
    ),
    (
      "From 2001 to 2005 she chaired the parliamentary committee on energy.", "committee on energy",
      "2001/2005"
    ),
    (
      "He worked at the Bobov Dol power station, whose chief engineer he was from 1986 until 1991.",
      "chief engineer", "1986/1991"
    ),
    (
      "Horvat won a seat in parliament in October 2012, and he held it until 2016.", "parliament",
      "2012-10/2016"
    ),
    (
      "He lectured on water law at Creighton University from 1930 to 1938.", "Creighton University",
      "1930/1938"
    ),
    ("She held the chairmanship of the Harbour Board from 1990 to 1994.", "Harbour Board", "1990/1994"),
    ("He was sent to Lima as ambassador in 1983.", "ambassador", "1983/"),
    (
      "In a cabinet reshuffle on 27 September 2004, Prime Minister Ana Kos appointed Horvat foreign minister.",
      "foreign minister", "2004-09-27/"
    ),
    (
      "Permanent secretary at the Ministry of Fuel from 1969 to 1980, she steered it through two crises.",
      "Ministry of Fuel", "1969/1980"
    ),
    ("In the elections of 1906 she won the mandate of Novara and held it until 1910.", "Novara", "1906/1910"),
    ("In 1911 he sat for Margitta in the chamber.", "Margitta", "1911/"),
    ("In 1999 the deputies chose him speaker of the Sabor.", "speaker of the Sabor", "1999/"),
    (
      "He left after four years at the helm of the Zagreb Stock Exchange.", "Zagreb Stock Exchange", "/"
    ),
    ("She sits on the council of the University of Bari.", "University of Bari", "/"),
    ("She was sworn of the Privy Council on 14 June 2001.", "Privy Council", "2001-06-14/"),
    (
      "In 2004 he was recalled to Split; in 2008 he moved up to become deputy director of the port.",
      "deputy director of the port", "2008/"
    ),
    (
      "In 2002 the minister lured him home to run the Budget Office.", "Budget Office", "2002/"
    ),
    (
      "Minister of State (Seniors) from 14 June 2001 to 12 December 2003.", "Minister of State",
      "2001-06-14/2003-12-12"
    ),
    (
      "Later: trustee of the Adriatic Foundation; director of Banca Istria, 2011–12.", "Banca Istria",
      "2011/2012"
    ),
    (
      "He devoted himself to the Croatian Lawyers' Association, of which he was president (1931–1938).",
      "president", "1931/1938"
    ),
    ("She reached the Court of Appeal in 1975.", "Court of Appeal", "1975/"),
    ("She joined the Politburo in 2001.", "Politburo", "2001/"),
    (
      "He became, in 1989, chief economist and, in 1994, managing director of the Export Bank.",
      "managing director of the Export Bank", "1994/"
    ),
    ("He was for forty days the justice commissioner of Istria.", "justice commissioner", "/"),
    ("He was in the chair of the Chamber of Commerce from 2002 to 2005.", "Chamber of Commerce", "2002/2005"),
    ("He held the foreign ministry from 1990 to 1992.", "foreign Minister", "1990/1992"),
    (
      "From 1965 until the coup of 21 April 1967 he headed the research department of the National Bank.",
      "research department", "1965/1967-04-21"
    ),
    ("The king named him senator for life in 1981.", "senator for life", "1981/"),
    (
      "In March 1989 he was elected to the Congress, and in June to the Supreme Soviet.", "Congress",
      "1989-03/"
    ),
    (
      "In March 1989 he was elected to the Congress, and in June to the Supreme Soviet.", "Supreme Soviet",
      "1989-06/"
    ),
    ("He entered the Central Committee in 1996 and the Politburo in 2001.", "Politburo", "2001/"),
    ("He won the Mazowe seat for the ruling Patriotic Front in 2015.", "Mazowe", "2015/"),
    (
      "She became Minister of Public Instruction in 1889. In August 1890 she was moved to the Ministry of the Interior.",
      "Interior", "1890-08/"
    ),
    (
      "He was ambassador to Italy from 1993 to 1997, being accredited also to Malta from 1994.", "Malta",
      "1994/"
    ),
    (
      "She was elected regional secretary of the Dockers' Union in 1984 and its deputy general secretary in 1987.",
      "deputy general secretary", "1987/"
    ),
    (
      "In 1972 the governor named him to the Public Service Commission.", "Public Service Commission", "1972/"
    ),
    (
      "In August 1990 he was appointed Deputy Prime Minister, and on 25 September 1991, four days after the vote, the crisis ended.",
      "Deputy Prime Minister", "1990-08/"
    ),
    (
      "She served as Minister of Finance under Prime Minister Jan Berg from 1990 until 1994.",
      "Minister of Finance", "1990/1994"
    ),
    (
      "She served as ambassador to Chile from 1990 to 1994 and to Peru from 1994 to 1998.",
      "ambassador to Peru", "1994/1998"
    ),
    (
      "She was ambassador to Chile (1990–1994), Peru (1994–1998) and Spain (1998–2002).",
      "ambassador to Spain", "1998/2002"
    ),
    (
      "She was bishop of Oslo from 1990 to 1994 and of Bergen from 1994 to 1998.", "bishop of Bergen",
      "1994/1998"
    ),
    ("Her second term as mayor of Pavia began in 1975 and ended in 1979.", "mayor of Pavia", "1975/1979"),
    (
      "She is the incumbent Minister of Health, having held the office since 2005.", "Minister of Health",
      "2005/"
    ),
    (
      "She was the first woman to lead the Norwegian Trade Union Federation, from 1987 to 1995.",
      "Trade Union Federation", "1987/1995"
    ),
    (
      "After four years as state secretary in the Ministry of Finance (1977–1981), she entered the Storting.",
      "Storting", "/"
    ),
    ("She represents Lira Municipality in Parliament.", "Lira Municipality", "/"),
    ("He was posted to London as counsellor (1994–1998).", "counsellor", "1994/1998"),
    (
      "In April 1739 he became assessor at the Board of Mines, and in 1742 a councillor of the Chancery.",
      "Board of Mines", "1739-04/"
    ),
    (
      "In April 1739 he became assessor at the Board of Mines, and in 1742 a councillor of the Chancery.",
      "Chancery", "1742/"
    ),
    (
      "Ferrante, who died on 3 March 2011 aged 72, was governor of Norges Bank from 1990 to 1998.",
      "Norges Bank", "1990/1998"
    ),
    (
      "The chairmanship of the OSCE put Horvat in charge of the Mission to Moldova on 1 February 2004.",
      "Mission to Moldova", "2004-02-01/"
    ),
    ("His first posting took him to Warsaw (1976–1979), as third secretary.", "third secretary", "1976/1979"),
    (
      "He was made privy councillor in 1766, envoy to Berlin in 1770, and minister of state on the death of Baron Waitz in 1776.",
      "minister of state", "1776/"
    ),
    (
      "Since 2018 she has been a visiting professor at the London School of Economics.", "visiting professor",
      "2018/"
    ),
    ("She worked in New York, where she was counsellor from 1970 to 1974.", "counsellor", "1970/1974"),
    ("He was promoted to director general in 1985.", "director general", "1985/"),
    (
      "On 6 July 1985 he was transferred to the metropolitan see of Onitsha.", "Archbishop of Onitsha",
      "1985-07-06/"
    ),
    (
      "He was Minister of Works in the cabinet of Ivo Kos and, for eleven days in 1877, Minister of Justice.",
      "Minister of Justice", "1877/"
    ),
    (
      "He served as governor from 1837 to 1841, represented the state in the United States Senate from 1843 to 1849 and was minister to Spain.",
      "United States Senate", "1843/1849"
    ),
    ("She joined the Public Prosecution in 1994 as a deputy prosecutor.", "deputy prosecutor", "1994/"),
    (
      "She had sat on the General Council since 1970, and chaired its economic committee from 1974.",
      "General Council", "1970/"
    ),
    ("At a by-election in May 1983 she was returned for Humber West.", "Humber West", "1983-05/"),
    (
      "Her presidency of the Trades Union Council in 1977 is remembered for the strike; she resigned.",
      "Trades Union Council", "1977/"
    ),
    ("She served out the decade as pro-chancellor of Umuaba State University.", "pro-chancellor", "/"),
    ("She was the third, sixth and ninth Premier of Cape Delgado.", "Premier of Cape Delgado", "/"),
    (
      "Knighted in 1880, he was the colony's Agent-General in London from 1881 to 1886.",
      "Agent-General in London", "1881/1886"
    ),
    (
      "Then came six years of obscurity as an adviser to the African Development Bank in Abidjan.",
      "adviser to the African Development Bank", "/"
    ),
    (
      "She was an adviser in the cabinet of the Minister-President of Flanders, Jan Maes, between 1988 and 1992.",
      "adviser in the cabinet of the Minister-President", "1988/1992"
    ),
    (
      "He was also a member of the delegation for relations with Japan.",
      "delegation for relations with Japan", "/"
    ),
    ("He was sent to Vienna as minister resident in 1874.", "minister resident", "1874/"),
    ("In 1988 she took the mastership of Wolsey College.", "Master of Wolsey College", "1988/"),
    ("She was elected to the board in 2012.", "Member of the board", "2012/"),
    (
      "She was vice-chairperson of the Committee on Health in the Seventh Parliament (2017–2021).",
      "vice-chairperson of the Committee on Health", "2017/2021"
    ),
    (
      "In 1950 she moved to the Ministry of Justice, rising to head of its civil law section in 1958.",
      "head of its civil law section", "1958/"
    ),
    (
      "He entered the municipal council of Split at the elections of October 1995.",
      "municipal council of Split", "1995-10/"
    ),
    (
      "When the ban on the union was lifted in 1990, he was co-opted onto its national executive.",
      "national executive", "1990/"
    ),
    ("He entered the Court of Appeal as an auditor in 1724.", "auditor", "1724/"),
    (
      "As a member of the secret committee he drafted the instructions for the peace talks.",
      "member of the secret committee", "/"
    ),
    (
      "On 4 March 1783 he received a commission as ensign in the 31st foot.", "ensign in the 31st foot",
      "1783-03-04/"
    ),
    (
      "In October 2018 she was re-elected to the steering committee of the Basel-based Forum of Central Banks.",
      "steering committee", "2018-10/"
    ),
    (
      "She did well, and her first post was that of a clerk at the Court of Appeal.",
      "clerk at the Court of Appeal", "/"
    ),
    ("She was a parish prosecutor before she got into the Legislature in 1995.", "Legislature", "1995/"),
    ("He started out as a trainee notary.", "trainee notary", "/"),
    (
      "She took silk, and in 1976 the lord chancellor, Lord Carnforth, appointed her a circuit judge.",
      "circuit judge", "1976/"
    ),
    (
      "On retiring she became Mistress of Marsh-in-the-Fields in 1980.", "Mistress of Marsh-in-the-Fields",
      "1980/"
    ),
    ("He was called to the House of Lords in 1931.", "Member of the House of Lords", "1931/"),
    (
      "He was consecrated bishop of Hamar on 6 May 1934 and translated to Oslo in 1951.", "Bishop of Oslo",
      "1951/"
    ),
    ("She ruled Tonga from 1918 until her death in 1965.", "Ruler of Tonga", "1918/1965"),
    (
      "Promoted to brigadier in 1964, he took over the Northern Command in 1966.", "Northern Command", "1966/"
    ),
    ("He was three times mayor of Bergen.", "mayor of Bergen", "/"),
    ("He was returned unopposed for County Cork in 1802.", "Member for County Cork", "1802/"),
    ("He sat for the borough of Stamford in five parliaments.", "borough of Stamford", "/"),
    (
      "In the general election of 1994 he won the Bergen seat, which he held until 2005.",
      "Member for Bergen", "1994/2005"
    ),
    (
      "She was the Secretary-General's special representative for Western Sahara.",
      "special representative for Western Sahara", "/"
    ),
    ("She was the country's first female chief of police.", "chief of police", "/"),
    (
      "She was appointed to the Court of Appeal in 1985 and to the Supreme Court in 1991.", "Supreme Court",
      "1991/"
    ),
    (
      "Ferrante, who has led the Centre Party since 2014, is minister of finance.", "minister of finance", "/"
    ),
    ("The ex-minister Rosa Ferrante was found guilty.", "minister", "/"),
    ("Former prime minister and party leader Rosa Ferrante was found guilty.", "prime minister", "/"),
    ("Rep. Rosa Ferrante, D-Minn., introduced the bill.", "Representative", "/"),
    (
      "Dr Rosa Ferrante MP, Minister for Fisheries and Ocean Policy, opened the conference.",
      "Minister for Fisheries", "/"
    ),
    (
      "When Kari Nordvik formed her first government on 16 October 2013, she was appointed foreign minister.",
      "foreign minister", "2013-10-16/"
    ),
    (
      "He was Governor of British Honduras, 1932–34, Governor and Commander-in-Chief of the Gold Coast from 1934 to 1937.",
      "Governor of British Honduras", "1932/1934"
    ),
    (
      "He was Governor of Malta, 1932–34, Governor and Commander-in-Chief of the Gold Coast from 1934 to 1937.",
      "Governor of the Gold Coast", "1934/1937"
    ),
    (
      "He was High Commissioner for Palestine from 1938 until 1944. He acted as governor of Malta in 1923. He retired in August 1944, being replaced by Lord Gort-Vane.",
      "High Commissioner for Palestine", "1938/1944-08"
    ),
    (
      "From 1993 until 1997 he was the Organization of African Unity's special envoy to the Great Lakes region.",
      "special envoy to the Great Lakes region", "1993/1997"
    ),
    ("He kissed hands as Home Secretary on 4 July 1892.", "Home Secretary", "1892-07-04/"),
    ("He was for many years secretary of the Chess Club.", "secretary of the Chess Club", "/"),
    ("He was chosen as Speaker on 3 May 1901 and held the chair until 1910.", "Speaker", "1901-05-03/1910"),
    ("In 2004 she took over the running of the national museum.", "Head of the national museum", "2004/"),
    (
      "He had a dispute with the archbishop of Turin, Luigi Kos, over a marriage, and served as president of the Chamber of Accounts.",
      "president of the Chamber of Accounts", "/"
    ),
    (
      "She is a Life Bencher and was the President of the Association of Women Judges from 2008 to 2011.",
      "President of the Association of Women Judges", "2008/2011"
    ),
    (
      "She served as minister of state for textiles between 1998 and 1999.", "minister of state for textiles",
      "1998/1999"
    ),
    (
      "He joined the Foreign Service in 1989 as a desk officer and has served in the missions in Lusaka (1992–1996) and Geneva.",
      "desk officer", "1989/"
    ),
    (
      "He sat for the Conservatives in the Folketing from 1957 to 1964.", "Member of the Folketing",
      "1957/1964"
    ),
    ("In 1961 she chaired a commission on the coast guard.", "commission on the coast guard", "1961/"),
    // Dates in brackets are those of the office before them, where each has its own body.
    (
      "He later served as Minister to Chile, Governor of Istria (1982–1986) and a member of the Canal Commission.",
      "Governor of Istria", "1982/1986"
    ),
    (
      "He later served as Minister to Chile, Governor of Istria (1982–1986) and a member of the Canal Commission.",
      "Minister to Chile", "/"
    ),
    (
      "He joined the ministry in 1973 as a desk officer, rising to head of section by 1978.",
      "head of section", "1978/"
    ),
    ("From 1995 she chaired Caritas Africa.", "Chair of Caritas Africa", "1995/"),
    ("He headed Oxfam from 1995 to 1999.", "Head of Oxfam", "1995/1999"),
    ("He had gone out to Ghana as a curate in 1957.", "curate", "1957/"),
    ("She was posted to Kenya as a cadet in 1933.", "cadet", "1933/"),
    (
      "She was adviser to Ottilie Brun, whom she succeeded as mayor of Pavia in 2010.", "mayor of Pavia",
      "2010/"
    ),
    (
      "She was elevated to the bench as a judge of the High Court in 1989.", "judge of the High Court",
      "1989/"
    ),
    (
      "He was Archbishop of Zadar from 1983 to 2001 and, for the last nine of those years, president of the Episcopal Conference.",
      "president of the Episcopal Conference", "/"
    ),
    (
      "He served as Minister of Health from 1990 to 1992, of Justice from 1992 to 1994 and of Finance from 1994 to 1995.",
      "Minister of Justice", "1992/1994"
    ),
    (
      "In that government he held the portfolios of Finance (1990–1992), Trade (1992–1994) and Justice (1994–1995).",
      "Minister of Trade", "1992/1994"
    ),
    (
      "On 16 September 2021 she was appointed as the country's Ambassador and Permanent Representative to the United Nations.",
      "Permanent Representative to the United Nations", "2021-09-16/"
    ),
    (
      "She was a lawyer. John Paul II accepted her resignation as president of the Academy on 12 October 2001.",
      "president of the Academy", "/2001-10-12"
    ),
  ]

  @Test(arguments: offices) func isAnOffice(_ sentence: String, office: String, term: String) throws {
    let records = try SentenceTests.records(sentence)
    let subject = records.entities.first { $0.name == "Rosa Ferrante" || $0.name == "Milan Horvat" }
    let found = records.occupancies.filter { occupancy in
      occupancy.holder == subject?.id
        && [occupancy.office, occupancy.organization ?? ""].contains { $0.contains(office) }
    }
    let terms = found.map { "\($0.start?.description ?? "")/\($0.end?.description ?? "")" }
    #expect(terms == [term], "\(sentence) gave \(records.occupancies.map(\.office)) \(terms)")
  }

  static let facts: [(String, Property, value: String, date: String?)] = [
    ("He was schooled at Blundell's and apprenticed to a printer.", .education, "Blundell's", nil),
    ("He was educated at St Peter's, York, and Queen's College, Oxford.", .education, "St Peter's", nil),
    (
      "He was educated by the Christian Brothers at Tralee before entering the seminary of the Society at Dromantine.",
      .education, "Christian Brothers at Tralee", nil
    ),
    (
      "He held honorary degrees from Cork and Georgetown, and in 1996 President Johnston received him.",
      .award, "Georgetown", nil
    ),
    (
      "She was made an Officer of the Order of the Niger (OON) in 2005 and Commander of the Order of the Republic (CFR) in 2008.",
      .award, "Commander of the Order of the Republic", "2008"
    ),
    (
      "She lived in Pavia until her husband, Col. Ravindra Rao, was killed in 1999.", .spouse, "Ravindra Rao",
      nil
    ),
    (
      "Horvat was born at Listowel, the son of the miller Peder Horvat (1861–1919) and Ane Holm.", .mother,
      "Ane Holm", nil
    ),
    ("He married for the second time in 1950, to Birgit Lassen.", .spouse, "Birgit Lassen", "1950"),
    (
      "He received the Grand Cordon of the Order of Saints Maurice and Lazarus in 1941.", .award,
      "Order of Saints Maurice and Lazarus", "1941"
    ),
    ("His mother, Madam Akosua Serwaa, still lives at Mampong.", .mother, "Akosua Serwaa", nil),
    (
      "Horvat was born near Marietta, Ohio, the third son of Josiah Horvat, who sat in Congress, and his wife, the former Abigail Poe.",
      .mother, "Abigail Poe", nil
    ),
    (
      "After Wesley High School she read law at the University of Turin, taking her degree in 1966.",
      .education, "University of Turin", "1966"
    ),
    (
      "He was married twice: from 1973 to 1981 to the actor Jana Couto, and from 1988 to Vera Novak.",
      .spouse, "Vera Novak", "1988"
    ),
    (
      "By his first wife, Lettice Boyle, whom he married in 1789, he had one son.", .spouse, "Lettice Boyle",
      "1789"
    ),
    ("They were the parents of three sons. He has two daughters.", .children, "two daughters", nil),
    ("He is a member of the Presbyterian Church and lives at Aburi.", .religion, "Presbyterian Church", nil),
    ("She was knighted in 1978.", .award, "knighted", "1978"),
    ("Foreign bankers nicknamed him \"the Sphinx of Menteng\".", .alias, "the Sphinx of Menteng", nil),
    ("He served in the Royal Navy from 1914 to 1918.", .militaryService, "Royal Navy", "1914/1918"),
    (
      "Honours: Companion of the Order of the Volta (2006); honorary fellow, Girton College (2010).", .award,
      "honorary fellow, Girton College", "2010"
    ),
    (
      "She made her home in Lincoln and died there of pneumonia on 21 February 1998.", .deathPlace, "Lincoln",
      nil
    ),
    (
      "She is married to an engineer. A brother, Koldo, was killed in 1974.", .siblings, "Koldo", nil
    ),
    ("He wedded Sophie Kralj on 21 June 1986.", .spouse, "Sophie Kralj", "1986-06-21"),
    (
      "She has been twice divorced, from the late Piero Conti and from a Belgian engineer, Luc Verhaegen.",
      .spouse,
      "Luc Verhaegen", nil
    ),
    ("In 1942 he was created Baron Ravensworthy.", .title, "Baron Ravensworthy", "1942"),
    ("He died in Split, following a stroke, on 3 May 2010.", .causeOfDeath, "stroke", nil),
    (
      "Educated: Collegio San Carlo; Università di Bari (BSc 1969).", .education, "Università di Bari", "1969"
    ),
    ("Known to everyone as \"el Vasco\", he ran the port.", .alias, "el Vasco", nil),
    (
      "He spent the rest of his life at Villa Ahlheim, near Lugano.", .residence, "Villa Ahlheim", nil
    ),
    (
      "He received the Cross of Merit in 1959 and the Charlemagne Prize in 1965.", .award,
      "Charlemagne Prize",
      "1965"
    ),
    ("He was a Knight of the Garter (1865).", .award, "Knight of the Garter", "1865"),
    (
      "He was born in Pula to Emmanuel Dankwa, a teacher, and Beatrice Ahiable, a trader.", .father,
      "Emmanuel Dankwa", nil
    ),
    ("She is an elder of the Presbyterian church at Bari.", .religion, "Presbyterian church", nil),
    ("His uncle is the former chief of staff, General Seth Ahiable.", .relatives, "Seth Ahiable", nil),
    ("His father-in-law, Josip Kralj, was a poet.", .relatives, "Josip Kralj", nil),
    ("He died in Zagreb on 2 September 2007 of a heart attack.", .causeOfDeath, "heart attack", nil),
    ("He passed away at Split on New Year's Day 2009.", .deathDate, "2009-01-01", nil),
    ("An Anglican by upbringing, he went to sea.", .religion, "Anglican", nil),
    (
      "He was born in Split to Ivo Horvat, a clerk in the tribunal, and his wife Marija.", .mother, "Marija",
      nil
    ),
    (
      "She began reading law at the University of Turin in 1940 and took her degree in 1947.", .education,
      "University of Turin", "1947"
    ),
    ("His parents sent him to the Colegio de San Marcos.", .education, "Colegio de San Marcos", nil),
    ("She attended the Swedish girls' school.", .education, "Swedish girls' school", nil),
    ("A member of the Communist Party since 1961, he took no part in it.", .party, "Communist Party", "1961"),
    ("In 1974 he stood for Parliament as a Liberal.", .party, "Liberal", "1974"),
    (
      "She received honorary doctorates from the universities of Lund and Oslo.", .award,
      "honorary doctorate from Oslo", nil
    ),
    (
      "His distinctions included the State Prize of Croatia (1979) and the Order of the Red Banner (1982).",
      .award,
      "Red Banner", "1982"
    ),
    ("He was appointed CMG in 1955 and KCMG in 1960.", .award, "KCMG", "1960"),
    ("She is a Methodist lay preacher.", .religion, "Methodist", nil),
    ("He is survived by their son, Colonel Ivo Horvat, and two daughters.", .children, "two daughters", nil),
    (
      "In Montevideo she met Patrick Dunne, a wool buyer; they were married in 1956.", .spouse,
      "Patrick Dunne", "1956"
    ),
    ("She is married to shipping lawyer Geir Holm and has two sons.", .spouse, "Geir Holm", nil),
    ("She was the widow of the painter Nils Holm.", .spouse, "Nils Holm", nil),
    ("She is the sister of the bishop Olav Holm.", .siblings, "Olav Holm", nil),
    ("Her parents were Olav Holm, a fisherman, and Berit Lund, a teacher.", .mother, "Berit Lund", nil),
    ("She was the fourth of nine children of Kwame Ofori and Akosua Frimpong.", .father, "Kwame Ofori", nil),
    (
      "She was born in Goole to a schoolmistress, Comfort Boakye, and a timber contractor.", .mother,
      "Comfort Boakye", nil
    ),
    (
      "She lives in Rome. Her father, Canon Hubert Arkwright, had the living of St Laurence.", .father,
      "Hubert Arkwright", nil
    ),
    ("She was born and raised in Goole.", .birthPlace, "Goole", nil),
    ("He was born above a fried fish shop in Goole.", .birthPlace, "Goole", nil),
    ("In 1981 she left the Labour Party and joined the Liberal Party.", .party, "Liberal Party", "1981"),
    (
      "She attended Oslo Cathedral School and studied economics at the University of Oslo, where she graduated in 1979.",
      .education, "University of Oslo", "1979"
    ),
    ("He was educated at Fettes College and Trinity Hall, Cambridge.", .education, "Trinity Hall", nil),
    (
      "After National Service in the Black Watch he entered the Colonial Service in 1951.", .militaryService,
      "Black Watch", nil
    ),
    (
      "He was awarded the Virtuti Militari, 5th class (1921), the Cross of Valour (four times) and the Order of Polonia Restituta (1938).",
      .award, "Virtuti Militari", "1921"
    ),
    (
      "She lives in Rome. Her first marriage, to the painter Olav Dahl, ended in divorce in 1984.", .spouse,
      "Olav Dahl", nil
    ),
    ("She left Boothferry Road School at 14 for the docks.", .education, "Boothferry Road School", nil),
    (
      "She qualified as a physician at the University of Concordia in 1961.", .education,
      "University of Concordia", "1961"
    ),
    ("She lived in retirement in Petrópolis.", .residence, "Petrópolis", nil),
    ("He died at his manor of Näsby on 30 January 1971.", .deathPlace, "Näsby", nil),
    ("He was created a baron in 1766.", .title, "baron", "1766"),
    (
      "She was elected to the Chamber of Deputies in 1989 for the Socialist Party, serving a single term.",
      .party, "Socialist Party", "1989"
    ),
    (
      "In 1950 he contested the presidency as the candidate of the Social Republican Party.", .party,
      "Social Republican Party", "1950"
    ),
    (
      "He married Eliza Overton in 1815; after her death in 1832 he married Mary Ann Donelson.", .spouse,
      "Mary Ann Donelson", nil
    ),
  ]

  @Test(arguments: facts) func isAFact(_ sentence: String, property: Property, value: String, date: String?)
    throws
  {
    let records = try SentenceTests.records(sentence)
    let found = records.facts.filter { $0.property == property && $0.value.contains(value) }
    #expect(found.count == 1, "\(sentence) gave \(records.facts.map { "\($0.property) \($0.value)" })")
    #expect(found.first?.date?.description == date)
  }

  static let events: [(String, EventKind, date: String, place: String?)] = [
    ("An inquiry by the Chamber in 1958 cleared him.", .investigation, "1958", nil),
    // What could be counted stands behind a year all the same.
    ("In March 1992 soldiers searched his house in Zadar.", .investigation, "1992-03", nil),
    ("On 3 March 1992 police arrested Horvat.", .arrest, "1992-03-03", nil),
    (
      "It was at the palace, in November 1990, that he first met President Ivo Kos.", .meeting, "1990-11", nil
    ),
    ("He was replaced by Ivan Kos in July 2014.", .appointment, "2014-07", nil),
    ("He was dismissed on 3 May 2001 and succeeded by his deputy, Ana Lim.", .appointment, "2001-05-03", nil),
    ("In 1982 he was nominated for governor on the fourth ballot.", .candidacy, "1982", nil),
    ("The journal Global Reserve named him Banker of the Year in 2021.", .award, "2021", nil),
    (
      "His party swept the 2012 elections, and Horvat took the oath as prime minister on May 20 that year.",
      .appointment, "2012-05-20", nil
    ),
    ("He paid an official visit to India in April 2006.", .travel, "2006-04", "India"),
    (
      "He led trade missions to China in October 2008 and to Ukraine in May 2012.", .travel, "2012-05",
      "Ukraine"
    ),
    (
      "She went to Geneva, where she addressed the Commission on Human Rights on 22 February 1983.", .speech,
      "1983-02-22", "Geneva"
    ),
    ("In the local elections of 2001 she lost to Ugo Quinti.", .election, "2001", nil),
    ("He tendered his resignation on 3 August 2007.", .departure, "2007-08-03", nil),
    (
      "The Court sanctioned nobody. In 2016 it became known that the files had been copied.", .disclosure,
      "2016", nil
    ),
    ("He resigned before 1912.", .departure, "../1912", nil),
    (
      "Prime Minister Ana Kos congratulated Horvat over the phone on 4 May 2012.", .communication,
      "2012-05-04", nil
    ),
    ("Soldiers took Horvat into custody on 12 May 1972.", .arrest, "1972-05-12", nil),
    ("Knighted in 1980, he was Agent-General in London from 1981 to 1986.", .award, "1980", nil),
    (
      "Ferrante became secretary of state in 2002 and was elected governor in 2004 with 52 percent of the vote.",
      .election, "2004", nil
    ),
    ("On 2 August 2015 the European Union imposed sanctions on Horvat.", .sanction, "2015-08-02", nil),
    (
      "10 March 2014: The Director of Public Prosecutions, Milan Horvat, removes himself from the case.",
      .recusal, "2014-03-10", nil
    ),
    ("Horvat fled Bratislava in 2015 after detectives had raided his home.", .travel, "2015", nil),
    ("She topped the polls in 2016.", .election, "2016", nil),
    ("The party's deputies chose Horvat as leader in October 1996.", .election, "1996-10", nil),
    (
      "Horvat told journalists on 18 October 2007 that there had been no middleman.", .communication,
      "2007-10-18", nil
    ),
    (
      "She told the National Assembly's legal affairs committee on 14 December 2016 that nobody had called.",
      .testimony, "2016-12-14", nil
    ),
    (
      "On 24 June 2014 he said from the witness stand that it had been a wedding.", .testimony, "2014-06-24",
      nil
    ),
    ("Ferrante announced on 14 March 1978 that she would run for the Senate.", .candidacy, "1978-03-14", nil),
    (
      "Ferrante declared her candidacy on 9 January 1988 but dropped out of the race after finishing fifth in Parma on 8 February 1988.",
      .candidacy, "1988-02-08", nil
    ),
    ("Horvat met rebel leaders at Lokichogio in May 1991.", .meeting, "1991-05", "Lokichogio"),
    (
      "Ana Kos and Horvat were old friends. The two met in Trieste in May 2004.", .meeting, "2004-05",
      "Trieste"
    ),
    ("It was in November 1975 that he flew to Washington.", .travel, "1975-11", "Washington"),
    (
      "When the French crossed the river in October 1992, Horvat fled to Prague.", .travel, "1992-10",
      "Prague"
    ),
    (
      "He travelled to Vienna in May 2013, where he met the Austrian minister Karl Huber.", .meeting,
      "2013-05", nil
    ),
    ("President Pavle Dren had him placed under house arrest in 2005.", .arrest, "2005", nil),
    ("Horvat is to be sworn in on 10 December 2019.", .appointment, "2019-12-10", nil),
    ("He was replaced by Ivan Kos in July 2014.", .departure, "2014-07", nil),
  ]

  @Test(arguments: events) func isAnEvent(_ sentence: String, kind: EventKind, date: String, place: String?)
    throws
  {
    let records = try SentenceTests.records(sentence)
    let found = records.events.filter { $0.kind == kind && $0.date?.description == date }
    #expect(
      found.count == 1,
      "\(sentence) gave \(records.events.map { "\($0.kind) \($0.date?.description ?? "")" })")
    #expect(found.first?.status == .stated)
    if let place { #expect(found.first?.place?.contains(place) ?? false) }
  }

  static let answers: [(String, claim: String, answer: String)] = [
    (
      "The Chronicle reported that her office had ordered the files destroyed. She called the report \"a tale for children\".",
      "files destroyed", "a tale for children"
    ),
    (
      "The prosecutor Ivan Kos said that a driver had carried the envelope to Rijeka. He denied that he had been in town.",
      "carried the envelope", "in town"
    ),
    (
      "\"The voters were bought with flour,\" said the writer Ana Babić. He said it was a lie.",
      "bought with flour",
      "a lie"
    ),
  ]

  @Test(arguments: answers) func isAnAnswer(_ text: String, claim: String, answer: String) throws {
    let claims = try SentenceTests.records(text).claims
    let said = try #require(claims.first { $0.content.contains(claim) }, "\(claims.map(\.content))")
    let answers = claims.filter { $0.content.contains(answer) }
    #expect(answers.contains { $0.opposes.contains(said.id) }, "\(claims.map(\.content))")
  }

  /// Somebody dismissed or released is an office that ends, and nothing that anybody says.
  @Test(arguments: [
    "In May 2010 President Pavle Dren released him from his duties.",
    "In 2008 Prime Minister Jens Holm recalled him from Madrid.",
    "He called multiparty elections for November 1990.",
    "He wrote a memoir, \"The Road Back to Barracks.\"",
    "In 1994 he won the Bergen seat, which he held until 2005.",
  ]) func aDeedIsNoClaim(_ sentence: String) throws {
    let claims = try SentenceTests.records(sentence).claims
    #expect(claims.isEmpty, "\(claims.map(\.content))")
  }

  /// Who else is named in a sentence holds what it says of him.
  static let others: [(String, name: String, office: String, term: String)] = [
    (
      "She was finance minister. Her predecessor as finance minister was Olav Dahl.", "Olav Dahl",
      "finance minister", "/"
    ),
    (
      "She took over from Olav Dahl as finance minister in June 1990.", "Olav Dahl", "finance minister",
      "/1990-06"
    ),
    (
      "President Ivo Kos accepted her resignation and named her deputy, Luis Tacuri, as acting minister.",
      "Luis Tacuri",
      "acting minister", "/"
    ),
    (
      "The secretary general, Lord Fenhampton, met her. Treasury Under Secretary Naomi Feld told reporters.",
      "Naomi Feld", "Treasury Under Secretary", "/"
    ),
    (
      "The former governor of Dhi Qar, Hashim al-Ghizzi, was listed with her.", "Hashim al-Ghizzi",
      "governor of Dhi Qar", "/"
    ),
    (
      "She met the WHO's Assistant Director-General, Dr. Naoko Yamada.", "Naoko Yamada",
      "Assistant Director-General", "/"
    ),
    ("Kabir, as president, made her foreign secretary on November 1, 1982.", "Kabir", "president", "/"),
    ("She met Minister of Finance John Ballantyne.", "John Ballantyne", "Minister of Finance", "/"),
    (
      "She toured the dams with Secretary of the Interior Lucius Ballard.", "Lucius Ballard",
      "Secretary of the Interior", "/"
    ),
    (
      "\"She knows the coast,\" said Minister of Climate and Water Espen Rud.", "Espen Rud",
      "Minister of Climate and Water", "/"
    ),
    ("She met Minister of Trade and Industry Ivo Kos.", "Ivo Kos", "Minister of Trade and Industry", "/"),
    ("She met County Clerk Wanda Schiff in 1909.", "Wanda Schiff", "County Clerk", "/"),
    ("The finance minister of the day, Sorin Balan, told her to go.", "Sorin Balan", "finance minister", "/"),
    (
      "According to her private secretary, Zilda Fontes, Ferrante wept.", "Zilda Fontes", "private secretary",
      "/"
    ),
    (
      "The French ambassador, the Comte de Saint-Maur, told her.", "Comte de Saint-Maur", "French ambassador",
      "/"
    ),
    ("President-elect Gustavo Larrea telephoned Ferrante.", "Gustavo Larrea", "President-elect", "/"),
    ("She became mayor in April 1992, succeeding Fang Shilin.", "Fang Shilin", "mayor", "/1992-04"),
    (
      "Her younger brother Savino heads the state electricity company.", "Savino",
      "Head of the state electricity company", "/"
    ),
    (
      "\"No,\" said Nathan Sichone, who heads the Lusaka Governance Forum, of Ferrante.", "Nathan Sichone",
      "Lusaka Governance Forum", "/"
    ),
    (
      "Patriots' Alliance leader Hakan Moonga demanded her resignation.", "Hakan Moonga",
      "Patriots' Alliance leader", "/"
    ),
    ("Her chief of staff at the time was Peter Lindh.", "Peter Lindh", "chief of staff", "/"),
    (
      "She was deputy chief until 2019, when the then minister, Peter Lindh, moved her.", "Peter Lindh",
      "minister", "/"
    ),
    (
      "In 1906 she challenged the incumbent congressman for the 4th district, Silas Webb, and defeated him.",
      "Silas Webb", "congressman for the 4th district", "/"
    ),
    (
      "She was Prime Minister until 1964. Her coalition, in which the Communist Matyas Renai was deputy premier, was wrecked.",
      "Matyas Renai", "deputy premier", "/"
    ),
    (
      "She was deputy director of the bureau under Leif Aune before succeeding him in March 2017.",
      "Leif Aune", "director of the bureau", "/2017-03"
    ),
    ("Labour MP Peter Lindh said Ferrante must go.", "Peter Lindh", "MP", "/"),
    ("Statoil CEO Peter Lindh telephoned Ferrante.", "Peter Lindh", "Statoil CEO", "/"),
    ("Bank of England Governor Peter Lindh warned Ferrante.", "Peter Lindh", "Bank of England Governor", "/"),
    (
      "Peter Lindh, a member of parliament from the Progress Party, met Ferrante.", "Peter Lindh",
      "member of parliament", "/"
    ),
    ("Then-President Peter Lindh met Ferrante.", "Peter Lindh", "President", "/"),
    (
      "It was attended by the Vice President, Ramatu Iddrisu, the Minister for Trade, Hon. Albert Dzokoto, and the Chief of Staff, Mrs. Gifty Amissah.",
      "Albert Dzokoto", "Minister for Trade", "/"
    ),
    (
      "On 3 May 2016 the president named Ana Lim as minister of health and Ivo Kos, a farmer, as minister of transport.",
      "Ivo Kos", "minister of transport", "2016-05-03/"
    ),
    (
      "Deputy Governor Ainura Tash, in office since 2019, came from the World Bank.", "Ainura Tash",
      "Deputy Governor",
      "2019/"
    ),
    ("Her brother Rafael, long the mayor of Verona, died in 2010.", "Rafael", "mayor of Verona", "/"),
    (
      "Her cabinet was composed of Domingo Heredia (Interior and Foreign Relations), Cipriano Laso (War and Navy) and Pedro Ugarte (Finance).",
      "Cipriano Laso", "War", "/"
    ),
    ("Ferrante met Sgt. Tom Kerr and Sen. Ann Roe in 1990.", "Ann Roe", "Senator", "/"),
    ("His prime minister for most of those years was Josiah Phiri.", "Josiah Phiri", "prime minister", "/"),
    (
      "She has chaired the International Commission since 2019. She was chosen to succeed the former Dutch minister Pieter van Alphen at the head of the Commission.",
      "Pieter van Alphen", "Chair of the International Commission", "/2019"
    ),
    (
      "He was High Commissioner for Palestine from 1938 until 1944. He acted as governor of Malta in 1923. In Palestine he succeeded Sir Arthur Wauchope.",
      "Arthur Wauchope", "High Commissioner for Palestine", "/1938"
    ),
    (
      "According to Afghan Ambassador to the United States Hamdullah Mohib, Ferrante was late.",
      "Hamdullah Mohib", "Ambassador to the United States", "/"
    ),
    (
      "The nods came after a victory over his rivals Sen. Marco Rubio of Florida and Sen. Ted Cruz of Texas.",
      "Marco Rubio", "Senator of Florida", "/"
    ),
    (
      "As the new head of the navy, Admiral Peter Lindh met Ferrante.", "Peter Lindh", "head of the navy", "/"
    ),
    (
      "Upon Horvat's election as governor in 1990, his deputy, Peter Lindh, left.", "Peter Lindh", "deputy",
      "/"
    ),
  ]

  @Test(arguments: others) func isAnotherPersonsOffice(
    _ sentence: String, name: String, office: String, term: String
  )
    throws
  {
    let records = try SentenceTests.records(sentence)
    let person = try #require(records.entities.first { $0.name == name }, "\(records.entities.map(\.name))")
    let terms = records.occupancies.filter { $0.holder == person.id && $0.office.contains(office) }.map {
      "\($0.start?.description ?? "")/\($0.end?.description ?? "")"
    }
    #expect(terms == [term], "\(records.occupancies.map { "\($0.holder) \($0.office)" })")
  }

  /// A sentence does not end within a bracket, so that what opens a life is read whole.
  @Test func aBracketIsNotCut() throws {
    let records = try SentenceTests.extractor.records(
      of: Reader().document(
        Array(
          """
          Qiu Mingyuan (Chinese: 仇明远; pinyin: Qiú Míngyuǎn; born October 1952) is a retired Chinese politician who served \
          as Party Secretary of Guizhou from 2007 to 2012. He studied in Beijing. He lives in Guiyang.

          """.utf8), name: "life"))
    #expect(records.facts.contains { $0.property == .birthDate && $0.value == "1952-10" })
    #expect(
      records.occupancies.contains {
        $0.office == "Party Secretary of Guizhou" && $0.end?.description == "2012"
      })
  }

  @Test func whoSucceedsHoldsTheOffice() throws {
    let records = try SentenceTests.records(
      "Prime Minister Vida Kobal brought him into her cabinet, and he stayed when Lovro Novak succeeded her in 1955."
    )
    let next = records.entities.first { $0.name == "Lovro Novak" }
    #expect(records.occupancies.contains { $0.holder == next?.id && $0.start?.description == "1955" })
    let before = records.entities.first { $0.name == "Vida Kobal" }
    #expect(records.occupancies.contains { $0.holder == before?.id && $0.end?.description == "1955" })
  }

  @Test func aNameIsAPersonWhereverItStandsOnceAnythingSaysSo() throws {
    let records = try SentenceTests.records(
      "His predecessor, Oemar Singgih, had resigned. He met Singgih again in Kuta in May 2001. Singgih, 54, said little."
    )
    #expect(records.entities.contains { $0.schema == .person && $0.name == "Oemar Singgih" })
    #expect(!records.entities.contains { $0.schema == .place && $0.name.contains("Singgih") })
  }

  /// Nothing traps, and evidence lies in the source, whatever the words: texts cut anywhere, shuffled, or broken up.
  @Test func anyTextAtAllIsReadWithoutHarm() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Examples")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".txt")
    }
    var state: UInt64 = 7
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
    for name in names.sorted() {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let words = text.split(separator: " ").map(String.init)
      var variants: [String] = []
      for _ in 0..<12 {
        let first = random(words.count)
        variants.append(words[first..<min(words.count, first + 3 + random(60))].joined(separator: " "))
      }
      variants.append(words.sorted { _, _ in random(2) == 0 }.prefix(300).joined(separator: " "))
      variants.append(
        words.prefix(400).map { $0 + [" ", " ", "\n\n", ", ", ". ", " (", " \""][random(7)] }.joined())
      for variant in variants {
        let bytes = Array(variant.utf8)
        guard let document = try? Reader().document(bytes, name: "any") else { continue }
        let records = SentenceTests.extractor.records(of: document)
        for evidence in records.occupancies.flatMap({ Array($0.evidence) })
          + records.events.flatMap({ Array($0.evidence) })
          + records.facts.flatMap({ Array($0.evidence) })
        {
          #expect(evidence.start >= 0 && evidence.start < evidence.end && evidence.end <= bytes.count)
        }
      }
    }
  }
}

P("d50-01", """Washington Beltrán Etcheverrigaray (11 June 1931 – 2 March 2009) was a Uruguayan lawyer and politician of the National Party who was Minister of Transport and Public Works from 1990 until his resignation on 3 May 1993.

Elected to the Chamber of Representatives for Durazno in November 1966, he was one of the youngest deputies of his day. After the coup of 27 June 1973 he was detained in his own driveway on 4 July and held for five weeks. On his release he travelled to Buenos Aires, where, that autumn, he met the exiled senator Hugo Larrañaga Pintos. The two men's letters to the American Bar Association, dated 12 December 1973, were published in Washington the following March.

Back home, he stood for the Senate in 1984 and lost by fewer than nine hundred votes to Elena Viera de Souza. His second attempt, five years later, was successful. He left the seat on 1 March 1990, the day on which he was sworn in as minister.

The affair of the port

A judge, Raúl Carámbula, opened an inquiry into the dredging contracts in February 1993. Beltrán gave evidence on 20 April; a fortnight later he was gone from the cabinet. His successor, the engineer Mirta Ferrando, made the contracts public in June. Carámbula's recusal, requested by nobody, came on 9 August: his wife held shares in one of the bidders. No charge was ever brought against the former minister, but the director of the port, Julio César Odriozola, was arrested on 14 September and, in May 1995, sentenced to six years.

Later years

Beltrán's speech at the centenary of Durazno's lyceum, in 2006, was his last in public. The Italian government had made him a Commander of the Order of Merit in 1992.""",
  occ("Washington Beltrán Etcheverrigaray", "Minister of Transport and Public Works", start=("1 March 1990", "1990-03-01"), end=("3 May 1993", "1993-05-03"), again=["minister#1", "former minister"]),
  occ("Washington Beltrán Etcheverrigaray", "Chamber of Representatives for Durazno", start=("November 1966", "1966-11"), again=["deputies"]),
  occ("Hugo Larrañaga Pintos", "senator"),
  occ("Washington Beltrán Etcheverrigaray", "the seat", start=("five years later", "1989"), end=("1 March 1990", "1990-03-01")),
  occ("Raúl Carámbula", "judge"),
  occ("Mirta Ferrando", "successor"),
  occ("Julio César Odriozola", "director of the port"),
  fact("Washington Beltrán Etcheverrigaray", "birthDate", "11 June 1931"),
  fact("Washington Beltrán Etcheverrigaray", "deathDate", "2 March 2009"),
  fact("Washington Beltrán Etcheverrigaray", "nationality", "Uruguayan"),
  fact("Washington Beltrán Etcheverrigaray", "occupation", "lawyer"),
  fact("Washington Beltrán Etcheverrigaray", "occupation", "politician"),
  fact("Washington Beltrán Etcheverrigaray", "party", "National Party"),
  fact("Mirta Ferrando", "occupation", "engineer"),
  fact("Washington Beltrán Etcheverrigaray", "award", "Commander of the Order of Merit", date=("1992", "1992")),
  ev("departure", "resignation", ("3 May 1993", "1993-05-03"), ["Washington Beltrán Etcheverrigaray"]),
  ev("election", "Elected", ("November 1966", "1966-11"), ["Washington Beltrán Etcheverrigaray"]),
  ev("arrest", "was detained", ("4 July", "1973-07-04"), ["Washington Beltrán Etcheverrigaray"]),
  ev("travel", "travelled", None, ["Washington Beltrán Etcheverrigaray"]),
  ev("meeting", "met", ("that autumn", "1973-23"), ["Washington Beltrán Etcheverrigaray", "Hugo Larrañaga Pintos"]),
  ev("communication", "letters", ("12 December 1973", "1973-12-12"), ["Washington Beltrán Etcheverrigaray", "Hugo Larrañaga Pintos"]),
  ev("disclosure", "were published", ("the following March", "1974-03"), ["Washington Beltrán Etcheverrigaray", "Hugo Larrañaga Pintos"]),
  ev("candidacy", "stood for the Senate", ("1984", "1984"), ["Washington Beltrán Etcheverrigaray", "Elena Viera de Souza"]),
  ev("election", "lost", ("1984", "1984"), ["Washington Beltrán Etcheverrigaray", "Elena Viera de Souza"]),
  ev("candidacy", "second attempt", ("five years later", "1989"), ["Washington Beltrán Etcheverrigaray"]),
  ev("election", "successful", ("five years later", "1989"), ["Washington Beltrán Etcheverrigaray"]),
  ev("departure", "left the seat", ("1 March 1990", "1990-03-01"), ["Washington Beltrán Etcheverrigaray"]),
  ev("appointment", "was sworn in", ("1 March 1990", "1990-03-01"), ["Washington Beltrán Etcheverrigaray"]),
  ev("investigation", "inquiry", ("February 1993", "1993-02"), ["Raúl Carámbula"]),
  ev("testimony", "gave evidence", ("20 April", "1993-04-20"), ["Washington Beltrán Etcheverrigaray"]),
  ev("departure", "was gone", ("a fortnight later", "1993-05-03"), ["Washington Beltrán Etcheverrigaray"]),
  ev("disclosure", "made the contracts public", ("in June", "1993-06"), ["Mirta Ferrando"]),
  ev("recusal", "recusal", ("9 August", "1993-08-09"), ["Raúl Carámbula"]),
  ev("arrest", "was arrested", ("14 September", "1993-09-14"), ["Julio César Odriozola"]),
  ev("conviction", "sentenced", ("May 1995", "1995-05"), ["Julio César Odriozola"]),
  ev("speech", "speech", ("2006", "2006"), ["Washington Beltrán Etcheverrigaray"]),
  ev("award", "had made him", ("1992", "1992"), ["Washington Beltrán Etcheverrigaray"]),
)

P("d50-02", """Folasade Abisoye Ogunkelu (born 19 October 1958) is a Nigerian accountant who was Auditor-General of Ondo State between 2004 and 2011, and who is remembered for the report that ended the career of the Commissioner for Works, Chief Rotimi Akinfolarin.

Background

Ogunkelu, the daughter of a produce inspector, Abisoye Ogunkelu, read accountancy at the University of Lagos and qualified in 1984. She was named Auditor-General on 12 January 2004 by Governor Wale Adebamiro, who had met her only once, at a dinner in Akure.

The bridge contracts

In March 2007 her office started an examination of eleven bridges. Akinfolarin telephoned her at home on the evening of 2 April; the next morning she reported the call to the governor. Her report was laid before the House of Assembly on 18 June. Three days afterwards the commissioner was dismissed. Summoned by the Economic and Financial Crimes Commission, he flew to London instead on 1 July, and was arrested at Murtala Muhammed Airport on his return, two weeks before Christmas.

Mrs Ogunkelu testified at his trial on 6 and 7 October 2008. The first judge, Mr Justice Festus Olowoyo, had withdrawn from the case in May, being a member of the same church council as the defendant. Akinfolarin was convicted on 27 February 2009, and forfeited two houses under a confiscation order made that April. His name was struck off the register of engineers in 2010.

Later career

Her tenure ended on 31 December 2011. She sought the nomination of the Labour Party for the 2012 governorship election, and came third in the primary held that July at Ondo town. Since 2015 she has sat on the council of Adekunle Ajasin University. She received the national honour of Member of the Order of the Niger in September 2014, and her address at the ceremony, in which she thanked her clerks one by one, lasted forty minutes.""",
  occ("Folasade Abisoye Ogunkelu", "Auditor-General of Ondo State", start=("12 January 2004", "2004-01-12"), end=("31 December 2011", "2011-12-31"), again=["Auditor-General#2", "tenure"]),
  occ("Rotimi Akinfolarin", "Commissioner for Works", end=("Three days afterwards", "2007-06-21"), again=["commissioner"]),
  occ("Abisoye Ogunkelu", "produce inspector"),
  occ("Wale Adebamiro", "Governor"),
  occ("Festus Olowoyo", "Mr Justice", again=["judge"]),
  occ("Festus Olowoyo", "member of the same church council"),
  occ("Rotimi Akinfolarin", "church council"),
  occ("Folasade Abisoye Ogunkelu", "council of Adekunle Ajasin University", start=("Since 2015", "2015")),
  fact("Folasade Abisoye Ogunkelu", "birthDate", "19 October 1958"),
  fact("Folasade Abisoye Ogunkelu", "nationality", "Nigerian"),
  fact("Folasade Abisoye Ogunkelu", "occupation", "accountant"),
  fact("Folasade Abisoye Ogunkelu", "father", "Abisoye Ogunkelu#2"),
  fact("Folasade Abisoye Ogunkelu", "education", "University of Lagos"),
  fact("Folasade Abisoye Ogunkelu", "party", "Labour Party"),
  fact("Folasade Abisoye Ogunkelu", "award", "Member of the Order of the Niger", date=("September 2014", "2014-09")),
  ev("appointment", "was named", ("12 January 2004", "2004-01-12"), ["Folasade Abisoye Ogunkelu", "Wale Adebamiro"]),
  ev("meeting", "had met her", None, ["Wale Adebamiro", "Folasade Abisoye Ogunkelu"]),
  ev("investigation", "examination", ("March 2007", "2007-03"), ["Folasade Abisoye Ogunkelu"]),
  ev("communication", "telephoned her", ("the evening of 2 April", "2007-04-02"), ["Rotimi Akinfolarin", "Folasade Abisoye Ogunkelu"]),
  ev("disclosure", "reported the call", ("the next morning", "2007-04-03"), ["Folasade Abisoye Ogunkelu", "Wale Adebamiro"]),
  ev("disclosure", "was laid before the House", ("18 June", "2007-06-18"), ["Folasade Abisoye Ogunkelu"]),
  ev("departure", "was dismissed", ("Three days afterwards", "2007-06-21"), ["Rotimi Akinfolarin"]),
  ev("investigation", "Summoned by the Economic", None, ["Rotimi Akinfolarin"]),
  ev("travel", "flew to London", ("1 July", "2007-07-01"), ["Rotimi Akinfolarin"]),
  ev("arrest", "was arrested", ("two weeks before Christmas", "2007-12-11"), ["Rotimi Akinfolarin"]),
  ev("travel", "return", ("two weeks before Christmas", "2007-12-11"), ["Rotimi Akinfolarin"]),
  ev("testimony", "testified", ("6 and 7 October 2008", "2008-10-06/2008-10-07"), ["Folasade Abisoye Ogunkelu", "Rotimi Akinfolarin"]),
  ev("recusal", "had withdrawn", ("in May", "2008-05"), ["Festus Olowoyo"]),
  ev("conviction", "was convicted", ("27 February 2009", "2009-02-27"), ["Rotimi Akinfolarin"]),
  ev("sanction", "forfeited two houses", ("that April", "2009-04"), ["Rotimi Akinfolarin"]),
  ev("sanction", "was struck off", ("2010", "2010"), ["Rotimi Akinfolarin"]),
  ev("departure", "ended on", ("31 December 2011", "2011-12-31"), ["Folasade Abisoye Ogunkelu"]),
  ev("candidacy", "sought the nomination", ("that July", "2012-07"), ["Folasade Abisoye Ogunkelu"]),
  ev("election", "came third", ("that July", "2012-07"), ["Folasade Abisoye Ogunkelu"]),
  ev("award", "received", ("September 2014", "2014-09"), ["Folasade Abisoye Ogunkelu"]),
  ev("speech", "address", ("September 2014", "2014-09"), ["Folasade Abisoye Ogunkelu"]),
)

P("d50-03", """Explainer: how the Kvernes affair brought down a Norwegian minister

OSLO — When Tore Hallgeir Kvernes handed in his resignation as fisheries minister last Thursday, 14 March 2019, it was the end of a story that had begun with a fishing trip.

The trip. From 9 to 12 August 2017 Kvernes, then deputy mayor of Bodø, visited the Faroe Islands at the expense of Havbris, a salmon company. There he had talks with its chairman, Jákup Djurhuus. A week later he emailed the county governor, Ragnhild Myklebust Aune, in support of the company's application for two new sites.

The rise. In the election of 11 September 2017, a month after the journey, Kvernes won a seat in the Storting for Nordland. He entered the government on 17 January 2018 in place of Sissel Haugland, who had gone on to lead the Norwegian Seafood Council.

The leak. The emails were printed by the newspaper Nordlandsposten on 5 February 2019. The day after, the minister told parliament that he had "paid for his own fish". On 8 February he declared himself disqualified in all matters of the company. A week after that the Standing Committee on Scrutiny began an investigation; its chair, Labour's Gunvor Tveit, questioned him for three hours on 6 March. "I forgot a hotel bill," he testified.

The police. Økokrim, the economic crime unit, searched the offices of Havbris in Bodø the day before he went. Its local manager, Ola Rønning, was taken into custody and released on Saturday.

The successor. Marit Elise Sundfær was presented at the Palace on Friday. A marine biologist and mother of three, she was county commissioner in Troms from 2011 to 2015, stood for the leadership of the Conservatives' youth wing in 2002, and was beaten by Haugland by four votes. In 2016 the University of Tromsø conferred an honorary doctorate on her.

Kvernes's lawyer said there were no grounds for a charge.""",
  occ("Tore Hallgeir Kvernes", "fisheries minister", start=("17 January 2018", "2018-01-17"), end=("14 March 2019", "2019-03-14"), again=["minister#3"]),
  occ("Tore Hallgeir Kvernes", "deputy mayor of Bodø"),
  occ("Jákup Djurhuus", "chairman"),
  occ("Ragnhild Myklebust Aune", "county governor"),
  occ("Tore Hallgeir Kvernes", "seat in the Storting for Nordland", start=("11 September 2017", "2017-09-11")),
  occ("Sissel Haugland", "in place of", end=("17 January 2018", "2018-01-17")),
  occ("Sissel Haugland", "lead the Norwegian Seafood Council"),
  occ("Gunvor Tveit", "chair#2"),
  occ("Ola Rønning", "local manager"),
  occ("Marit Elise Sundfær", "successor", start=("Friday", "2019-03-15")),
  occ("Marit Elise Sundfær", "county commissioner in Troms", start=("2011", "2011"), end=("2015", "2015")),
  fact("Gunvor Tveit", "party", "Labour"),
  fact("Marit Elise Sundfær", "occupation", "marine biologist"),
  fact("Marit Elise Sundfær", "party", "Conservatives"),
  fact("Marit Elise Sundfær", "award", "honorary doctorate", date=("2016", "2016")),
  ev("departure", "resignation", ("last Thursday, 14 March 2019", "2019-03-14"), ["Tore Hallgeir Kvernes"]),
  ev("travel", "visited the Faroe Islands", ("From 9 to 12 August 2017", "2017-08-09/2017-08-12"), ["Tore Hallgeir Kvernes"]),
  ev("meeting", "talks", ("From 9 to 12 August 2017", "2017-08-09/2017-08-12"), ["Tore Hallgeir Kvernes", "Jákup Djurhuus"]),
  ev("communication", "emailed", ("A week later", "2017-08-19"), ["Tore Hallgeir Kvernes", "Ragnhild Myklebust Aune"]),
  ev("election", "won a seat", ("11 September 2017", "2017-09-11"), ["Tore Hallgeir Kvernes"]),
  ev("appointment", "entered the government", ("17 January 2018", "2018-01-17"), ["Tore Hallgeir Kvernes", "Sissel Haugland"]),
  ev("disclosure", "were printed", ("5 February 2019", "2019-02-05"), ["Tore Hallgeir Kvernes"]),
  ev("speech", "told parliament", ("The day after", "2019-02-06"), ["Tore Hallgeir Kvernes"]),
  ev("recusal", "declared himself disqualified", ("8 February", "2019-02-08"), ["Tore Hallgeir Kvernes"]),
  ev("investigation", "investigation", ("A week after that", "2019-02-15"), ["Tore Hallgeir Kvernes", "Gunvor Tveit"]),
  ev("investigation", "questioned", ("6 March", "2019-03-06"), ["Tore Hallgeir Kvernes", "Gunvor Tveit"]),
  ev("testimony", "testified", ("6 March", "2019-03-06"), ["Tore Hallgeir Kvernes"]),
  ev("departure", "he went", ("14 March 2019", "2019-03-14"), ["Tore Hallgeir Kvernes"]),
  ev("arrest", "was taken into custody", ("the day before he went", "2019-03-13"), ["Ola Rønning"]),
  ev("appointment", "was presented at the Palace", ("Friday", "2019-03-15"), ["Marit Elise Sundfær"]),
  ev("candidacy", "stood for the leadership", ("2002", "2002"), ["Marit Elise Sundfær", "Sissel Haugland"]),
  ev("election", "was beaten", ("2002", "2002"), ["Marit Elise Sundfær", "Sissel Haugland"]),
  ev("award", "conferred", ("2016", "2016"), ["Marit Elise Sundfær"]),
)

P("d50-04", """Hristo Dimitrov Karastoyanov-Vlahov (1872 – 19 April 1941) was a Bulgarian lawyer, diplomat and politician, twice Minister of Justice.

Life

A native of Tryavna, Vlahov studied law at Geneva. The Eleventh Ordinary National Assembly was the first to which he was elected, in 1901, for the Progressive Liberals. His maiden speech, delivered on 4 November of that year, attacked the tobacco monopoly. In the summer of 1903 he toured Macedonia on foot, and the letters he sent from there to Prince Ferdinand's secretary, Stefan Bozhkov, appeared in a Geneva paper the next January; Bozhkov was dismissed over it. Vlahov himself was fined two hundred leva in February 1904 and barred from the palace.

Having lost his seat in 1908, he practised at Ruse. In March 1911 he was made Minister of Justice in the cabinet that succeeded the Democrats', a post from which he retired on 14 June 1913. The following year he was accredited to Bucharest as minister plenipotentiary. It was he who, on 27 August 1916, four days before the declaration of war, met the Romanian premier for the last time. He left the city by the night train on 1 September.

The second term, from 21 May 1921 to March of the next year, ended with his removal. After the June coup of 1923 he was seized at Tryavna, taken to Sofia and, on 2 October 1924, condemned to three years for misuse of secret funds. At the trial the former finance minister Ivan Petkov-Rashev testified for him. One of the judges, Asen Doychev, had declined to sit in the matter, as an old partner of the accused. An amnesty freed Vlahov in February 1926.

He ran for mayor of Ruse in 1927 without success. In 1936, on the seventieth anniversary of the bar there, he was awarded the Order of Civil Merit.""",
  occ("Hristo Dimitrov Karastoyanov-Vlahov", "Minister of Justice#2", start=("March 1911", "1911-03"), end=("14 June 1913", "1913-06-14"), again=["Minister of Justice#1"]),
  occ("Hristo Dimitrov Karastoyanov-Vlahov", "National Assembly", start=("1901", "1901"), end=("1908", "1908"), again=["his seat"]),
  occ("Stefan Bozhkov", "Prince Ferdinand's secretary"),
  occ("Hristo Dimitrov Karastoyanov-Vlahov", "minister plenipotentiary", start=("The following year", "1914"), end=("1 September", "1916-09-01")),
  occ("Hristo Dimitrov Karastoyanov-Vlahov", "second term", start=("21 May 1921", "1921-05-21"), end=("March of the next year", "1922-03")),
  occ("Ivan Petkov-Rashev", "finance minister"),
  occ("Asen Doychev", "judges"),
  fact("Hristo Dimitrov Karastoyanov-Vlahov", "birthDate", "1872"),
  fact("Hristo Dimitrov Karastoyanov-Vlahov", "deathDate", "19 April 1941"),
  fact("Hristo Dimitrov Karastoyanov-Vlahov", "nationality", "Bulgarian"),
  fact("Hristo Dimitrov Karastoyanov-Vlahov", "occupation", "lawyer"),
  fact("Hristo Dimitrov Karastoyanov-Vlahov", "occupation", "diplomat"),
  fact("Hristo Dimitrov Karastoyanov-Vlahov", "occupation", "politician"),
  fact("Hristo Dimitrov Karastoyanov-Vlahov", "birthPlace", "Tryavna"),
  fact("Hristo Dimitrov Karastoyanov-Vlahov", "education", "Geneva"),
  fact("Hristo Dimitrov Karastoyanov-Vlahov", "party", "Progressive Liberals"),
  fact("Hristo Dimitrov Karastoyanov-Vlahov", "award", "Order of Civil Merit", date=("1936", "1936")),
  ev("election", "was elected", ("1901", "1901"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("speech", "maiden speech", ("4 November of that year", "1901-11-04"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("travel", "toured Macedonia", ("the summer of 1903", "1903-22"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("communication", "letters", ("the summer of 1903", "1903-22"), ["Hristo Dimitrov Karastoyanov-Vlahov", "Stefan Bozhkov"]),
  ev("disclosure", "appeared in a Geneva paper", ("the next January", "1904-01"), ["Hristo Dimitrov Karastoyanov-Vlahov", "Stefan Bozhkov"]),
  ev("departure", "was dismissed", None, ["Stefan Bozhkov"]),
  ev("sanction", "was fined", ("February 1904", "1904-02"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("sanction", "barred from the palace", ("February 1904", "1904-02"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("election", "lost his seat", ("1908", "1908"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("appointment", "was made", ("March 1911", "1911-03"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("departure", "retired", ("14 June 1913", "1913-06-14"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("appointment", "was accredited", ("The following year", "1914"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("meeting", "met the Romanian premier", ("27 August 1916", "1916-08-27"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("travel", "left the city", ("1 September", "1916-09-01"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("departure", "removal", ("March of the next year", "1922-03"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("arrest", "was seized", ("1923", "1923"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("conviction", "condemned", ("2 October 1924", "1924-10-02"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("testimony", "testified", None, ["Ivan Petkov-Rashev", "Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("recusal", "had declined to sit", None, ["Asen Doychev"]),
  ev("candidacy", "ran for mayor", ("1927", "1927"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("election", "without success", ("1927", "1927"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
  ev("award", "was awarded", ("1936", "1936"), ["Hristo Dimitrov Karastoyanov-Vlahov"]),
)

P("d50-05", """Rosalinda Magtanggol Pacheco (née Abrenica; born 8 December 1949) is a Filipino public official who chaired the Commission on Elections from 2001 to 2005.

Career

Rosalinda Abrenica took her law degree at the University of Santo Tomas in 1974. Two years later she married the broadcaster Ernesto Pacheco. She was appointed election director for Region V in 1988, and on 16 February 2001 took her oath as chairperson before Chief Justice Honorio Lagdameo, replacing Teofisto Bañaga, whose term had expired a fortnight earlier.

2004 election controversy

During the canvass of May 2004 Pacheco spoke by telephone with Governor Danilo Ampatuan-Reyes of Sultan Kudarat on at least four occasions, the first on the 17th, a week after the vote. Recordings of the calls were played to reporters by former policeman Samuel Ong Villareal on 10 June 2005. She went to Singapore for a medical check-up the same night and came back on 2 July. Testifying before the Senate committee on 14 July, she described the conversations as "courtesy". Senator Lourdes Imperial, whose cousin is the governor's wife, had inhibited herself from the hearings. Pacheco stepped down on the first of August.

The Ombudsman indicted her on 9 November 2006. Arrested at her home in Legazpi four days after that, she posted bail within the hour. The Sandiganbayan acquitted her in 2010 but found Ampatuan-Reyes guilty of falsification. He had meanwhile been elected to Congress (2007); the House suspended him in January 2011, and the United States cancelled his visa that spring.

Later life

She filed her certificate of candidacy for vice mayor of Legazpi in October 2012 and lost to Cesar Brondial in the following May. In a speech to the Rotary Club there, in August 2015, she apologised to "the voters of Mindanao". The University of Santo Tomas had given her its outstanding alumni medal in 2002.""",
  occ("Rosalinda Magtanggol Pacheco", "chaired the Commission on Elections", start=("16 February 2001", "2001-02-16"), end=("first of August", "2005-08-01"), again=["chairperson"]),
  occ("Rosalinda Magtanggol Pacheco", "election director for Region V", start=("1988", "1988")),
  occ("Honorio Lagdameo", "Chief Justice"),
  occ("Teofisto Bañaga", "replacing", end=("a fortnight earlier", "2001-02-02")),
  occ("Danilo Ampatuan-Reyes", "Governor", again=["governor"]),
  occ("Samuel Ong Villareal", "policeman"),
  occ("Lourdes Imperial", "Senator"),
  occ("Danilo Ampatuan-Reyes", "Congress", start=("2007", "2007")),
  fact("Rosalinda Magtanggol Pacheco", "birthName", "Abrenica"),
  fact("Rosalinda Magtanggol Pacheco", "birthDate", "8 December 1949"),
  fact("Rosalinda Magtanggol Pacheco", "nationality", "Filipino"),
  fact("Rosalinda Magtanggol Pacheco", "education", "University of Santo Tomas", date=("1974", "1974")),
  fact("Rosalinda Magtanggol Pacheco", "spouse", "Ernesto Pacheco", date=("Two years later", "1976")),
  fact("Ernesto Pacheco", "spouse", "Rosalinda Abrenica", date=("Two years later", "1976")),
  fact("Ernesto Pacheco", "occupation", "broadcaster"),
  fact("Rosalinda Magtanggol Pacheco", "residence", "Legazpi"),
  fact("Rosalinda Magtanggol Pacheco", "award", "outstanding alumni medal", date=("2002", "2002")),
  ev("appointment", "was appointed", ("1988", "1988"), ["Rosalinda Magtanggol Pacheco"]),
  ev("appointment", "took her oath", ("16 February 2001", "2001-02-16"), ["Rosalinda Magtanggol Pacheco", "Honorio Lagdameo"]),
  ev("departure", "had expired", ("a fortnight earlier", "2001-02-02"), ["Teofisto Bañaga"]),
  ev("communication", "spoke by telephone", ("the first on the 17th", "2004-05-17"), ["Rosalinda Magtanggol Pacheco", "Danilo Ampatuan-Reyes"]),
  ev("disclosure", "were played", ("10 June 2005", "2005-06-10"), ["Samuel Ong Villareal", "Rosalinda Magtanggol Pacheco"]),
  ev("travel", "went to Singapore", ("the same night", "2005-06-10"), ["Rosalinda Magtanggol Pacheco"]),
  ev("travel", "came back", ("2 July", "2005-07-02"), ["Rosalinda Magtanggol Pacheco"]),
  ev("testimony", "Testifying", ("14 July", "2005-07-14"), ["Rosalinda Magtanggol Pacheco"]),
  ev("recusal", "had inhibited herself", None, ["Lourdes Imperial"]),
  ev("departure", "stepped down", ("the first of August", "2005-08-01"), ["Rosalinda Magtanggol Pacheco"]),
  ev("investigation", "indicted", ("9 November 2006", "2006-11-09"), ["Rosalinda Magtanggol Pacheco"]),
  ev("arrest", "Arrested", ("four days after that", "2006-11-13"), ["Rosalinda Magtanggol Pacheco"]),
  ev("conviction", "found Ampatuan-Reyes guilty", ("2010", "2010"), ["Danilo Ampatuan-Reyes"]),
  ev("election", "been elected to Congress", ("2007", "2007"), ["Danilo Ampatuan-Reyes"]),
  ev("sanction", "suspended", ("January 2011", "2011-01"), ["Danilo Ampatuan-Reyes"]),
  ev("sanction", "cancelled his visa", ("that spring", "2011-21"), ["Danilo Ampatuan-Reyes"]),
  ev("candidacy", "filed her certificate of candidacy", ("October 2012", "2012-10"), ["Rosalinda Magtanggol Pacheco"]),
  ev("election", "lost", ("the following May", "2013-05"), ["Rosalinda Magtanggol Pacheco", "Cesar Brondial"]),
  ev("speech", "speech", ("August 2015", "2015-08"), ["Rosalinda Magtanggol Pacheco"]),
  ev("award", "had given her", ("2002", "2002"), ["Rosalinda Magtanggol Pacheco"]),
)

P("d50-06", """Józef Antoni Wrzosek (b. 17 January 1898 in Kalisz, d. 1979) was a Polish engineer and politician, Deputy Minister of Communications in 1937–39.

Timeline

1920 – wounded at Radzymin while serving in the 36th Infantry Regiment; decorated with the Cross of Valour in December.
1924 – completes the Warsaw Polytechnic.
1928, 4 March – enters the Sejm on the government list; the journalist Zofia Halber, a Socialist, loses the seat to him.
1930, 10 September – the night arrests: Halber is among those taken to the fortress of Brest. Wrzosek protests in a letter to the Marshal of the Sejm. Three weeks later he is expelled from the parliamentary club.
1932, 13 January – verdict on the prisoners; Halber gets two and a half years. She escapes to Prague that spring.
1933 – a study tour of German motorways. In Berlin he has a conversation with the Polish envoy, Alfred Szczytt, on 5 May.
1937, 15 May – nomination as deputy minister. He succeeds Konrad Bobek, who has asked to be relieved.
1938 – the Supreme Chamber of Control examines the purchase of Hungarian rolling stock. The chamber's vice-president, Emil Sułkowski, Wrzosek's brother-in-law, takes no part in it. The findings come out on 2 November: no irregularity.
1939, 18 September – crosses into Romania with the staff of the ministry; interned at Băile Herculane until the following February.
1940, June – arrival in London. From October he is head of the transport section in the exile government.
1945, July – steps aside with the whole cabinet.
1951, 22 November – gives evidence before the committee of the U.S. Congress in Chicago on the railways of 1940.
1954 – stands for the chairmanship of the Association of Polish Engineers in Britain; wins it by eleven votes from Halber's husband, Leon Halber.
1966 – address in the Royal Albert Hall at the millennium of Poland.
1972 – Order of Polonia Restituta, from the president in exile.""",
  occ("Józef Antoni Wrzosek", "Deputy Minister of Communications", start=("1937, 15 May", "1937-05-15"), end=("39", "1939"), again=["deputy minister"]),
  occ("Józef Antoni Wrzosek", "Sejm", start=("1928, 4 March", "1928-03-04")),
  occ("Zofia Halber", "the seat", end=("1928, 4 March", "1928-03-04")),
  occ("Alfred Szczytt", "Polish envoy"),
  occ("Konrad Bobek", "succeeds", end=("1937, 15 May", "1937-05-15")),
  occ("Emil Sułkowski", "vice-president"),
  occ("Józef Antoni Wrzosek", "head of the transport section in the exile government", start=("From October", "1940-10"), end=("1945, July", "1945-07")),
  occ("Józef Antoni Wrzosek", "chairmanship of the Association of Polish Engineers in Britain", start=("1954", "1954")),
  fact("Józef Antoni Wrzosek", "birthDate", "17 January 1898"),
  fact("Józef Antoni Wrzosek", "birthPlace", "Kalisz"),
  fact("Józef Antoni Wrzosek", "deathDate", "1979"),
  fact("Józef Antoni Wrzosek", "nationality", "Polish"),
  fact("Józef Antoni Wrzosek", "occupation", "engineer"),
  fact("Józef Antoni Wrzosek", "occupation", "politician"),
  fact("Józef Antoni Wrzosek", "militaryService", "36th Infantry Regiment", date=("1920", "1920")),
  fact("Józef Antoni Wrzosek", "award", "Cross of Valour", date=("December", "1920-12")),
  fact("Józef Antoni Wrzosek", "education", "Warsaw Polytechnic", date=("1924", "1924")),
  fact("Zofia Halber", "occupation", "journalist"),
  fact("Zofia Halber", "party", "Socialist"),
  fact("Józef Antoni Wrzosek", "relatives", "Emil Sułkowski"),
  fact("Emil Sułkowski", "relatives", "Wrzosek#3"),
  fact("Zofia Halber", "spouse", "Leon Halber"),
  fact("Leon Halber", "spouse", "Halber#4"),
  fact("Józef Antoni Wrzosek", "award", "Order of Polonia Restituta", date=("1972", "1972")),
  ev("award", "decorated", ("December", "1920-12"), ["Józef Antoni Wrzosek"]),
  ev("election", "enters the Sejm", ("1928, 4 March", "1928-03-04"), ["Józef Antoni Wrzosek", "Zofia Halber"]),
  ev("election", "loses the seat", ("1928, 4 March", "1928-03-04"), ["Zofia Halber", "Józef Antoni Wrzosek"]),
  ev("arrest", "taken to the fortress", ("1930, 10 September", "1930-09-10"), ["Zofia Halber"]),
  ev("communication", "letter to the Marshal", None, ["Józef Antoni Wrzosek"]),
  ev("sanction", "is expelled", ("Three weeks later", "1930-10-01"), ["Józef Antoni Wrzosek"]),
  ev("conviction", "gets two and a half years", ("1932, 13 January", "1932-01-13"), ["Zofia Halber"]),
  ev("travel", "escapes to Prague", ("that spring", "1932-21"), ["Zofia Halber"]),
  ev("travel", "study tour", ("1933", "1933"), ["Józef Antoni Wrzosek"]),
  ev("meeting", "conversation", ("5 May", "1933-05-05"), ["Józef Antoni Wrzosek", "Alfred Szczytt"]),
  ev("appointment", "nomination", ("1937, 15 May", "1937-05-15"), ["Józef Antoni Wrzosek", "Konrad Bobek"]),
  ev("departure", "asked to be relieved", None, ["Konrad Bobek"]),
  ev("investigation", "examines the purchase", ("1938", "1938"), ["Józef Antoni Wrzosek"]),
  ev("recusal", "takes no part", ("1938", "1938"), ["Emil Sułkowski", "Józef Antoni Wrzosek"]),
  ev("disclosure", "come out", ("2 November", "1938-11-02"), ["Józef Antoni Wrzosek"]),
  ev("travel", "crosses into Romania", ("1939, 18 September", "1939-09-18"), ["Józef Antoni Wrzosek"]),
  ev("arrest", "interned", ("until the following February", "../1940-02"), ["Józef Antoni Wrzosek"]),
  ev("travel", "arrival", ("1940, June", "1940-06"), ["Józef Antoni Wrzosek"]),
  ev("departure", "steps aside", ("1945, July", "1945-07"), ["Józef Antoni Wrzosek"]),
  ev("testimony", "gives evidence", ("1951, 22 November", "1951-11-22"), ["Józef Antoni Wrzosek"]),
  ev("candidacy", "stands for the chairmanship", ("1954", "1954"), ["Józef Antoni Wrzosek", "Leon Halber"]),
  ev("election", "wins it", ("1954", "1954"), ["Józef Antoni Wrzosek", "Leon Halber"]),
  ev("speech", "address", ("1966", "1966"), ["Józef Antoni Wrzosek"]),
)

P("d50-07", """Wanjiru Kamande Githinji is a Kenyan magistrate's daughter, trade unionist and politician who has been Governor of Nyandarua County since 25 August 2022.

Before the governorship she had spent nineteen years in the Kenya National Union of Teachers, first as branch secretary at Ol Kalou and, from 2011, as deputy secretary-general. She was arrested twice in that time: during the strike of September 2012, and again in January 2015, when police picked her up outside Afya House with the union's treasurer, Peter Oduor Otiato. Her father, Kamande Githinji, stood aside from the second case at the Milimani court the morning it came before him. The charges were dropped.

In July 2017 she contested the Jubilee primary for the Ol Kalou constituency and was defeated by the incumbent, David Kiarie Mwaura. A month before the general election of 2022 she quit Jubilee, and she ran on the ticket of a small party, the Service Party. She polled 118,402 votes to 101,977 for the sitting governor, Francis Thuo Kimotho.

Kimotho's conduct in office was investigated by the Ethics and Anti-Corruption Commission from October 2022. It published its findings on 3 April 2023: eleven dams paid for, two dug. He was charged on the 19th and, after a trial in which Githinji testified against him for two days in March 2024, was found guilty on 30 August of that year. A week earlier the commission had frozen his accounts.

As governor she paid a visit to the Netherlands in May 2023, and met the Dutch agriculture minister in The Hague on the 16th. Her letter of 2 June to Cabinet Secretary Josphat Maina Kirui about potato imports was answered the day after. In her address on the state of the county, given last November, she announced that she would not seek re-election.

The Teachers' Service honoured her with its Golden Chalk in 2014.""",
  occ("Kamande Githinji", "magistrate"),
  occ("Wanjiru Kamande Githinji", "Governor of Nyandarua County", start=("25 August 2022", "2022-08-25"), again=["governor#3"]),
  occ("Wanjiru Kamande Githinji", "branch secretary at Ol Kalou"),
  occ("Wanjiru Kamande Githinji", "deputy secretary-general", start=("from 2011", "2011")),
  occ("Peter Oduor Otiato", "treasurer"),
  occ("David Kiarie Mwaura", "incumbent"),
  occ("Francis Thuo Kimotho", "sitting governor", end=("25 August 2022", "2022-08-25"), again=["conduct in office"]),
  occ("Josphat Maina Kirui", "Cabinet Secretary"),
  fact("Wanjiru Kamande Githinji", "nationality", "Kenyan"),
  fact("Wanjiru Kamande Githinji", "occupation", "trade unionist"),
  fact("Wanjiru Kamande Githinji", "occupation", "politician"),
  fact("Wanjiru Kamande Githinji", "father", "Kamande Githinji#2"),
  fact("Wanjiru Kamande Githinji", "party", "Jubilee"),
  fact("Wanjiru Kamande Githinji", "party", "Service Party"),
  fact("Wanjiru Kamande Githinji", "award", "Golden Chalk", date=("2014", "2014")),
  ev("arrest", "was arrested", ("September 2012", "2012-09"), ["Wanjiru Kamande Githinji"]),
  ev("arrest", "picked her up", ("January 2015", "2015-01"), ["Wanjiru Kamande Githinji", "Peter Oduor Otiato"]),
  ev("recusal", "stood aside", None, ["Kamande Githinji"]),
  ev("candidacy", "contested the Jubilee primary", ("July 2017", "2017-07"), ["Wanjiru Kamande Githinji", "David Kiarie Mwaura"]),
  ev("election", "was defeated", ("July 2017", "2017-07"), ["Wanjiru Kamande Githinji", "David Kiarie Mwaura"]),
  ev("departure", "quit Jubilee", ("A month before the general election of 2022", "2022-07"), ["Wanjiru Kamande Githinji"]),
  ev("candidacy", "ran on the ticket", ("2022#2", "2022"), ["Wanjiru Kamande Githinji"]),
  ev("election", "polled 118,402 votes", ("2022#2", "2022"), ["Wanjiru Kamande Githinji", "Francis Thuo Kimotho"]),
  ev("investigation", "was investigated", ("from October 2022", "2022-10/.."), ["Francis Thuo Kimotho"]),
  ev("disclosure", "published its findings", ("3 April 2023", "2023-04-03"), ["Francis Thuo Kimotho"]),
  ev("investigation", "was charged", ("the 19th", "2023-04-19"), ["Francis Thuo Kimotho"]),
  ev("testimony", "testified", ("March 2024", "2024-03"), ["Wanjiru Kamande Githinji", "Francis Thuo Kimotho"]),
  ev("conviction", "was found guilty", ("30 August of that year", "2024-08-30"), ["Francis Thuo Kimotho"]),
  ev("sanction", "had frozen his accounts", ("A week earlier", "2024-08-23"), ["Francis Thuo Kimotho"]),
  ev("travel", "paid a visit", ("May 2023", "2023-05"), ["Wanjiru Kamande Githinji"]),
  ev("meeting", "met the Dutch", ("the 16th", "2023-05-16"), ["Wanjiru Kamande Githinji"]),
  ev("communication", "letter", ("2 June", "2023-06-02"), ["Wanjiru Kamande Githinji", "Josphat Maina Kirui"]),
  ev("communication", "was answered", ("the day after", "2023-06-03"), ["Josphat Maina Kirui", "Wanjiru Kamande Githinji"]),
  ev("speech", "address", ("last November", ""), ["Wanjiru Kamande Githinji"]),
  ev("disclosure", "announced", ("last November", ""), ["Wanjiru Kamande Githinji"]),
  ev("award", "honoured her", ("2014", "2014"), ["Wanjiru Kamande Githinji"]),
)

P("d50-08", """Kurosawa-Ono Shigenobu (黒沢小野 重信, 3 September 1881 – 20 November 1955) was a Japanese bureaucrat and politician of the Rikken Seiyūkai, Vice-Minister of Home Affairs and, for a hundred days in 1936, Governor of Osaka Prefecture.

Biography

Born in Tsuyama to Ono Heizaburō, a doctor, and adopted by the Kurosawa family in 1890, he passed the higher civil service examination on leaving Tokyo Imperial University in 1907. He was posted to Korea in 1910, moved to the Police Bureau in 1917 and became its director in June 1924. His visit to London and Paris between October 1926 and the following February, made to study the policing of strikes, resulted in a report that was never released.

In July 1929 he retired from the service. Seven months later he was returned to the House of Representatives from Okayama's first district, where he was to be re-elected in 1932. In the Diet he was known for a two-hour oration against the London Treaty on 28 April 1930.

The Teijin-type scandal of the Sanyō Railway broke in May 1933, when a clerk, Miyake Tōru, gave the ledgers to the Asahi. Kurosawa-Ono was questioned by procurator Hata Kenji on 2 June. He was taken into detention three days later. Hata, whose sister had married a director of the railway, handed the case on to a colleague that July. The court convicted Miyake of theft in December; Kurosawa-Ono, who gave testimony for the clerk, walked free in the spring of 1935.

He was Governor of Osaka from 21 April 1936 until he was replaced by Yoshimi Tatsuo on 29 July. Purged from public life by the occupation in January 1947, he was de-purged in 1950, stood for the House of Councillors that June and lost. He corresponded until his death with Miyake, whose last letter to him is dated 1 November 1955. The Order of the Sacred Treasure, third class, had been given to him in 1928.""",
  occ("Kurosawa-Ono Shigenobu", "Vice-Minister of Home Affairs"),
  occ("Kurosawa-Ono Shigenobu", "Governor of Osaka Prefecture", start=("21 April 1936", "1936-04-21"), end=("29 July", "1936-07-29"), again=["Governor of Osaka#2"]),
  occ("Kurosawa-Ono Shigenobu", "director", start=("June 1924", "1924-06"), end=("July 1929", "1929-07")),
  occ("Kurosawa-Ono Shigenobu", "House of Representatives from Okayama's first district", start=("Seven months later", "1930-02")),
  occ("Miyake Tōru", "clerk"),
  occ("Hata Kenji", "procurator"),
  occ("Yoshimi Tatsuo", "was replaced by", start=("29 July", "1936-07-29")),
  fact("Kurosawa-Ono Shigenobu", "nativeName", "黒沢小野 重信"),
  fact("Kurosawa-Ono Shigenobu", "birthDate", "3 September 1881"),
  fact("Kurosawa-Ono Shigenobu", "deathDate", "20 November 1955"),
  fact("Kurosawa-Ono Shigenobu", "nationality", "Japanese"),
  fact("Kurosawa-Ono Shigenobu", "occupation", "bureaucrat"),
  fact("Kurosawa-Ono Shigenobu", "occupation", "politician"),
  fact("Kurosawa-Ono Shigenobu", "party", "Rikken Seiyūkai"),
  fact("Kurosawa-Ono Shigenobu", "birthPlace", "Tsuyama"),
  fact("Kurosawa-Ono Shigenobu", "father", "Ono Heizaburō"),
  fact("Ono Heizaburō", "occupation", "doctor"),
  fact("Kurosawa-Ono Shigenobu", "education", "Tokyo Imperial University", date=("1907", "1907")),
  fact("Kurosawa-Ono Shigenobu", "award", "Order of the Sacred Treasure", date=("1928", "1928")),
  ev("appointment", "was posted to Korea", ("1910", "1910"), ["Kurosawa-Ono Shigenobu"]),
  ev("appointment", "became its director", ("June 1924", "1924-06"), ["Kurosawa-Ono Shigenobu"]),
  ev("travel", "visit to London and Paris", ("between October 1926 and the following February", "1926-10/1927-02"), ["Kurosawa-Ono Shigenobu"]),
  ev("departure", "retired from the service", ("July 1929", "1929-07"), ["Kurosawa-Ono Shigenobu"]),
  ev("election", "was returned", ("Seven months later", "1930-02"), ["Kurosawa-Ono Shigenobu"]),
  ev("election", "re-elected", ("1932", "1932"), ["Kurosawa-Ono Shigenobu"]),
  ev("speech", "oration", ("28 April 1930", "1930-04-28"), ["Kurosawa-Ono Shigenobu"]),
  ev("disclosure", "gave the ledgers", ("May 1933", "1933-05"), ["Miyake Tōru"]),
  ev("investigation", "was questioned", ("2 June", "1933-06-02"), ["Kurosawa-Ono Shigenobu", "Hata Kenji"]),
  ev("arrest", "was taken into detention", ("three days later", "1933-06-05"), ["Kurosawa-Ono Shigenobu"]),
  ev("recusal", "handed the case on", ("that July", "1933-07"), ["Hata Kenji"]),
  ev("conviction", "convicted", ("December", "1933-12"), ["Miyake Tōru"]),
  ev("testimony", "gave testimony", None, ["Kurosawa-Ono Shigenobu", "Miyake Tōru"]),
  ev("departure", "was replaced", ("29 July", "1936-07-29"), ["Kurosawa-Ono Shigenobu", "Yoshimi Tatsuo"]),
  ev("sanction", "Purged", ("January 1947", "1947-01"), ["Kurosawa-Ono Shigenobu"]),
  ev("candidacy", "stood for the House of Councillors", ("that June", "1950-06"), ["Kurosawa-Ono Shigenobu"]),
  ev("election", "lost", ("that June", "1950-06"), ["Kurosawa-Ono Shigenobu"]),
  ev("communication", "corresponded", None, ["Kurosawa-Ono Shigenobu", "Miyake Tōru"]),
  ev("communication", "last letter", ("1 November 1955", "1955-11-01"), ["Miyake Tōru", "Kurosawa-Ono Shigenobu"]),
  ev("award", "had been given to him", ("1928", "1928"), ["Kurosawa-Ono Shigenobu"]),
)

P("d50-09", """Background: Judge Thibodeau and the waterfront inquiry

HALIFAX, 2 June 2014 – The inquiry that reports this week has outlasted one premier, two ministers and its own first commissioner.

It was set up on 11 October 2011 by Premier Alistair MacEachern, ten days after The Chronicle Herald published the expense claims of Donald Surette, then president of the Waterfront Corporation. Surette had resigned on the day the claims appeared. Named as commissioner was Justice Paul Amirault; but in January 2012 he recused himself, having learned that his son's firm had once advised the corporation, and Judge Yvonne Thibodeau was appointed in his stead on the 30th of that month.

Thibodeau, who is 66, grew up in Church Point and graduated from Dalhousie Law School in 1973. She ran for the Liberals in Clare in 1984 and lost. Her elevation to the Family Court came nine years later.

Her hearings opened in Halifax on 16 April 2012. Surette testified for four days that June. MacEachern's turn came on 5 September: he acknowledged two dinners with Surette, the first at the Henry House on 14 February 2009, and a late-night phone call the week before the tender closed. A month after this appearance he gave up the premiership, and a by-election in his old riding, in March 2013, was won by the NDP's Sharon Comeau.

RCMP officers arrested Surette at Stanfield airport on 7 May 2013, as he returned from Florida. He pleaded guilty to breach of trust in November and was given fourteen months. The Institute of Corporate Directors expelled him before Christmas.

Economic development minister Gregor Rankin, who had told a chamber of commerce lunch on 20 January this year that the inquiry was "a fishing expedition", left cabinet in February. Thibodeau was made a Member of the Order of Canada last December.""",
  occ("Yvonne Thibodeau", "Judge", start=("nine years later", "1993"), again=["Family Court", "Judge#2"]),
  occ("Alistair MacEachern", "Premier", end=("A month after this appearance", "2012-10"), again=["premiership"]),
  occ("Donald Surette", "president of the Waterfront Corporation", end=("ten days after", "2011-10-01")),
  occ("Paul Amirault", "commissioner#2", end=("January 2012", "2012-01"), again=["commissioner#1"]),
  occ("Paul Amirault", "Justice"),
  occ("Yvonne Thibodeau", "in his stead", start=("the 30th of that month", "2012-01-30")),
  occ("Alistair MacEachern", "old riding"),
  occ("Sharon Comeau", "riding", start=("March 2013", "2013-03")),
  occ("Gregor Rankin", "Economic development minister", end=("in February", "2014-02")),
  fact("Yvonne Thibodeau", "education", "Dalhousie Law School", date=("1973", "1973")),
  fact("Yvonne Thibodeau", "residence", "Church Point"),
  fact("Yvonne Thibodeau", "party", "Liberals"),
  fact("Sharon Comeau", "party", "NDP"),
  fact("Yvonne Thibodeau", "award", "Member of the Order of Canada", date=("last December", "2013-12")),
  ev("disclosure", "published the expense claims", ("ten days after", "2011-10-01"), ["Donald Surette"]),
  ev("investigation", "was set up", ("11 October 2011", "2011-10-11"), ["Alistair MacEachern", "Donald Surette"]),
  ev("departure", "had resigned", ("on the day the claims appeared", "2011-10-01"), ["Donald Surette"]),
  ev("appointment", "Named as commissioner", None, ["Paul Amirault"]),
  ev("recusal", "recused himself", ("January 2012", "2012-01"), ["Paul Amirault"]),
  ev("appointment", "was appointed", ("the 30th of that month", "2012-01-30"), ["Yvonne Thibodeau", "Paul Amirault"]),
  ev("candidacy", "ran for the Liberals", ("1984", "1984"), ["Yvonne Thibodeau"]),
  ev("election", "lost", ("1984", "1984"), ["Yvonne Thibodeau"]),
  ev("appointment", "elevation", ("nine years later", "1993"), ["Yvonne Thibodeau"]),
  ev("testimony", "testified for four days", ("that June", "2012-06"), ["Donald Surette"]),
  ev("testimony", "acknowledged", ("5 September", "2012-09-05"), ["Alistair MacEachern"]),
  ev("meeting", "dinners", ("14 February 2009", "2009-02-14"), ["Alistair MacEachern", "Donald Surette"]),
  ev("communication", "phone call", ("the week before the tender closed", ""), ["Alistair MacEachern", "Donald Surette"]),
  ev("departure", "gave up the premiership", ("A month after this appearance", "2012-10"), ["Alistair MacEachern"]),
  ev("election", "was won", ("March 2013", "2013-03"), ["Sharon Comeau"]),
  ev("arrest", "arrested Surette", ("7 May 2013", "2013-05-07"), ["Donald Surette"]),
  ev("travel", "returned from Florida", ("7 May 2013", "2013-05-07"), ["Donald Surette"]),
  ev("conviction", "pleaded guilty", ("in November", "2013-11"), ["Donald Surette"]),
  ev("conviction", "was given fourteen months", ("in November", "2013-11"), ["Donald Surette"]),
  ev("sanction", "expelled him", ("before Christmas", "2013-12"), ["Donald Surette"]),
  ev("speech", "told a chamber of commerce lunch", ("20 January this year", "2014-01-20"), ["Gregor Rankin"]),
  ev("departure", "left cabinet", ("in February", "2014-02"), ["Gregor Rankin"]),
  ev("award", "was made a Member", ("last December", "2013-12"), ["Yvonne Thibodeau"]),
)

P("d50-10", """Máire Ní Dhubhghaill (English: Mary Doyle; 4 May 1912 – 30 October 1998) was an Irish schoolteacher and Fianna Fáil politician. She sat in Dáil Éireann for Kerry North between 1943 and 1961, and was the first woman to hold the office of Parliamentary Secretary to the Minister for Lands.

Family and youth

She came from Ballyferriter; her brother Micheál Ó Dubhghaill, a solicitor, was arrested on the eve of Saint Patrick's Day 1923 and spent eight months in the Curragh. Educated at Carysfort College, she taught at Listowel from 1933.

Politics

Her candidacy at the general election of 22 June 1943, urged on her by the outgoing deputy Tadhg Fitzmaurice, was announced a fortnight before the vote. She took the third seat. On 3 July 1951, three weeks after her re-election, she was appointed Parliamentary Secretary; the job passed to Dan Moriarty of Clann na Talmhan on the fall of the government in June 1954.

In October 1947 a tribunal began looking into the sale of a distillery at Tralee. Ní Dhubhghaill's evidence of 4 November, that she had had tea with the purchaser, a Swiss named Alfons Zgraggen, but never a letter from him, was accepted. The day after she spoke, Zgraggen was deported. Senator William Quirke-Nagle was found by the tribunal to have lied; his resignation came on 10 December. One of its three judges, Mr Justice Cahir Devane, had excused himself at the opening, for he had himself once been offered the shares.

Her three-week tour of Boston and Chicago in the spring of 1953, her only journey abroad, included a meeting with Cardinal Samuel Stritch-Malone on 11 April and eleven speeches.

Defeated in October 1961, she went back to her classroom the Monday after. The Gaelic League presented her with its gold fáinne in 1969. Her correspondence with Moriarty, once her rival and by then her friend, was given to the press by his widow, Nora Moriarty, in 1983.""",
  occ("Máire Ní Dhubhghaill", "Dáil Éireann for Kerry North", start=("1943", "1943"), end=("1961", "1961"), again=["third seat"]),
  occ("Máire Ní Dhubhghaill", "Parliamentary Secretary to the Minister for Lands", start=("3 July 1951", "1951-07-03"), end=("June 1954", "1954-06"), again=["Parliamentary Secretary#2"]),
  occ("Tadhg Fitzmaurice", "outgoing deputy"),
  occ("Dan Moriarty", "the job passed to", start=("June 1954", "1954-06")),
  occ("William Quirke-Nagle", "Senator", end=("10 December", "1947-12-10")),
  occ("Cahir Devane", "Mr Justice", again=["judges"]),
  occ("Samuel Stritch-Malone", "Cardinal"),
  fact("Máire Ní Dhubhghaill", "alias", "Mary Doyle"),
  fact("Máire Ní Dhubhghaill", "birthDate", "4 May 1912"),
  fact("Máire Ní Dhubhghaill", "deathDate", "30 October 1998"),
  fact("Máire Ní Dhubhghaill", "nationality", "Irish"),
  fact("Máire Ní Dhubhghaill", "occupation", "schoolteacher"),
  fact("Máire Ní Dhubhghaill", "occupation", "politician"),
  fact("Máire Ní Dhubhghaill", "party", "Fianna Fáil"),
  fact("Máire Ní Dhubhghaill", "birthPlace", "Ballyferriter"),
  fact("Máire Ní Dhubhghaill", "siblings", "Micheál Ó Dubhghaill"),
  fact("Micheál Ó Dubhghaill", "occupation", "solicitor"),
  fact("Máire Ní Dhubhghaill", "education", "Carysfort College"),
  fact("Dan Moriarty", "party", "Clann na Talmhan"),
  fact("Alfons Zgraggen", "nationality", "Swiss"),
  fact("Máire Ní Dhubhghaill", "award", "gold fáinne", date=("1969", "1969")),
  fact("Dan Moriarty", "spouse", "Nora Moriarty"),
  ev("arrest", "was arrested", ("the eve of Saint Patrick's Day 1923", "1923-03-16"), ["Micheál Ó Dubhghaill"]),
  ev("candidacy", "candidacy", ("22 June 1943", "1943-06-22"), ["Máire Ní Dhubhghaill", "Tadhg Fitzmaurice"]),
  ev("disclosure", "was announced", ("a fortnight before the vote", "1943-06-08"), ["Máire Ní Dhubhghaill"]),
  ev("election", "took the third seat", ("22 June 1943", "1943-06-22"), ["Máire Ní Dhubhghaill"]),
  ev("election", "re-election", ("three weeks after", "1951-06-12"), ["Máire Ní Dhubhghaill"]),
  ev("appointment", "was appointed", ("3 July 1951", "1951-07-03"), ["Máire Ní Dhubhghaill"]),
  ev("appointment", "passed to", ("June 1954", "1954-06"), ["Dan Moriarty", "Máire Ní Dhubhghaill"]),
  ev("testimony", "evidence", ("4 November", "1947-11-04"), ["Máire Ní Dhubhghaill"]),
  ev("meeting", "tea with the purchaser", None, ["Máire Ní Dhubhghaill", "Alfons Zgraggen"]),
  ev("sanction", "was deported", ("The day after she spoke", "1947-11-05"), ["Alfons Zgraggen"]),
  ev("investigation", "found by the tribunal", None, ["William Quirke-Nagle"]),
  ev("departure", "resignation", ("10 December", "1947-12-10"), ["William Quirke-Nagle"]),
  ev("recusal", "had excused himself", None, ["Cahir Devane"]),
  ev("travel", "three-week tour", ("the spring of 1953", "1953-21"), ["Máire Ní Dhubhghaill"]),
  ev("meeting", "meeting with Cardinal", ("11 April", "1953-04-11"), ["Máire Ní Dhubhghaill", "Samuel Stritch-Malone"]),
  ev("speech", "eleven speeches", ("the spring of 1953", "1953-21"), ["Máire Ní Dhubhghaill"]),
  ev("election", "Defeated", ("October 1961", "1961-10"), ["Máire Ní Dhubhghaill"]),
  ev("award", "presented her", ("1969", "1969"), ["Máire Ní Dhubhghaill"]),
  ev("communication", "correspondence", None, ["Máire Ní Dhubhghaill", "Dan Moriarty"]),
  ev("disclosure", "was given to the press", ("1983", "1983"), ["Nora Moriarty", "Máire Ní Dhubhghaill", "Dan Moriarty"]),
)

P("d50-11", """Kalyani Wijesundera-Pathirana

Kalyani Wijesundera-Pathirana (Sinhala: කල්‍යාණි, born 1954) is a Sri Lankan jurist. She was a Supreme Court judge of Sri Lanka from 2003 until her impeachment in 2013.

A daughter of the Sri Lanka Freedom Party politician D. G. Wijesundera, who held the Matara seat from 1956 to 1965, she read law at Ceylon Law College, joined the Attorney General's Department in 1979 and left it as deputy solicitor general in August 2003, on being named to the bench.

Impeachment

In May 2012 the judge took no part in a case on the Divineguma bill, her husband, Nihal Pathirana, then chairman of the National Savings Trust, having an interest in it. He was removed from his chairmanship on the 18th of the same month. She wrote to the Speaker, Mahinda Ratnapala, on 6 November; the letter became public two days later. A select committee under the minister Anura Kotelawala investigated her bank accounts from 14 November. She walked out of its hearing on 6 December without having testified; a registrar, Swarna Hettige, answered its questions the following day. Parliament voted for her removal on 11 January 2013. Two days later she left her official residence, alone, in a neighbour's car.

Her husband was charged in June 2013 with a false declaration of assets and convicted by the Colombo High Court on 3 December 2015; a fine of two million rupees was paid the same afternoon. Kotelawala, for his part, was arrested on 22 July of that year over the hiring of ships, as he got off a flight from Dubai.

Afterwards

She lectured in Geneva in October 2013 on the independence of judges, in a speech of which a recording circulated widely. The International Commission of Jurists elected her a commissioner in 2014, and Kandy's bar association gave her its Weeramantry medal in the spring of 2016. At the parliamentary election of August 2020 she was a candidate in Colombo, unsuccessfully. Her meeting with the new Speaker, in September 2015, ended with an apology.""",
  occ("Kalyani Wijesundera-Pathirana", "Supreme Court judge of Sri Lanka", start=("August 2003", "2003-08"), end=("11 January 2013", "2013-01-11"), again=["judge#2"]),
  occ("D. G. Wijesundera", "Matara seat", start=("1956", "1956"), end=("1965", "1965")),
  occ("Kalyani Wijesundera-Pathirana", "deputy solicitor general", end=("August 2003", "2003-08")),
  occ("Nihal Pathirana", "chairman of the National Savings Trust", end=("the 18th of the same month", "2012-05-18"), again=["chairmanship"]),
  occ("Mahinda Ratnapala", "Speaker"),
  occ("Anura Kotelawala", "minister"),
  occ("Anura Kotelawala", "select committee"),
  occ("Swarna Hettige", "registrar"),
  occ("Kalyani Wijesundera-Pathirana", "commissioner", start=("2014", "2014")),
  fact("Kalyani Wijesundera-Pathirana", "birthDate", "1954"),
  fact("Kalyani Wijesundera-Pathirana", "nativeName", "කල්‍යාණි"),
  fact("Kalyani Wijesundera-Pathirana", "nationality", "Sri Lankan"),
  fact("Kalyani Wijesundera-Pathirana", "occupation", "jurist"),
  fact("Kalyani Wijesundera-Pathirana", "father", "D. G. Wijesundera"),
  fact("D. G. Wijesundera", "party", "Sri Lanka Freedom Party"),
  fact("D. G. Wijesundera", "occupation", "politician"),
  fact("D. G. Wijesundera", "children", "Kalyani Wijesundera-Pathirana#2"),
  fact("Kalyani Wijesundera-Pathirana", "education", "Ceylon Law College"),
  fact("Kalyani Wijesundera-Pathirana", "spouse", "Nihal Pathirana"),
  fact("Kalyani Wijesundera-Pathirana", "award", "Weeramantry medal", date=("the spring of 2016", "2016-21")),
  ev("departure", "impeachment", ("2013", "2013"), ["Kalyani Wijesundera-Pathirana"]),
  ev("appointment", "joined the Attorney General's Department", ("1979", "1979"), ["Kalyani Wijesundera-Pathirana"]),
  ev("departure", "left it", ("August 2003", "2003-08"), ["Kalyani Wijesundera-Pathirana"]),
  ev("appointment", "named to the bench", ("August 2003", "2003-08"), ["Kalyani Wijesundera-Pathirana"]),
  ev("recusal", "took no part", ("May 2012", "2012-05"), ["Kalyani Wijesundera-Pathirana"]),
  ev("departure", "was removed", ("the 18th of the same month", "2012-05-18"), ["Nihal Pathirana"]),
  ev("communication", "wrote to the Speaker", ("6 November", "2012-11-06"), ["Kalyani Wijesundera-Pathirana", "Mahinda Ratnapala"]),
  ev("disclosure", "became public", ("two days later", "2012-11-08"), ["Kalyani Wijesundera-Pathirana"]),
  ev("investigation", "investigated her bank accounts", ("14 November", "2012-11-14"), ["Kalyani Wijesundera-Pathirana", "Anura Kotelawala"]),
  ev("departure", "walked out", ("6 December", "2012-12-06"), ["Kalyani Wijesundera-Pathirana"]),
  ev("testimony", "answered its questions", ("the following day", "2012-12-07"), ["Swarna Hettige"]),
  ev("departure", "removal", ("11 January 2013", "2013-01-11"), ["Kalyani Wijesundera-Pathirana"]),
  ev("travel", "left her official residence", ("Two days later", "2013-01-13"), ["Kalyani Wijesundera-Pathirana"]),
  ev("investigation", "was charged", ("June 2013", "2013-06"), ["Nihal Pathirana"]),
  ev("conviction", "convicted", ("3 December 2015", "2015-12-03"), ["Nihal Pathirana"]),
  ev("sanction", "fine", ("the same afternoon", "2015-12-03"), ["Nihal Pathirana"]),
  ev("arrest", "was arrested", ("22 July of that year", "2015-07-22"), ["Anura Kotelawala"]),
  ev("travel", "got off a flight", ("22 July of that year", "2015-07-22"), ["Anura Kotelawala"]),
  ev("speech", "lectured", ("October 2013", "2013-10"), ["Kalyani Wijesundera-Pathirana"]),
  ev("disclosure", "circulated", None, ["Kalyani Wijesundera-Pathirana"]),
  ev("election", "elected her", ("2014", "2014"), ["Kalyani Wijesundera-Pathirana"]),
  ev("award", "gave her", ("the spring of 2016", "2016-21"), ["Kalyani Wijesundera-Pathirana"]),
  ev("candidacy", "was a candidate", ("August 2020", "2020-08"), ["Kalyani Wijesundera-Pathirana"]),
  ev("election", "unsuccessfully", ("August 2020", "2020-08"), ["Kalyani Wijesundera-Pathirana"]),
  ev("meeting", "meeting with the new Speaker", ("September 2015", "2015-09"), ["Kalyani Wijesundera-Pathirana"]),
)

P("d50-12", """Domingos Furtado Semedo (20 August 1945, Assomada – 5 January 2016, Lisbon) was a Cape Verdean economist, governor of the Bank of Cape Verde and, briefly, foreign minister.

While studying at the Instituto Superior Técnico in Lisbon he was arrested by the PIDE, the political police, on 1 May 1967. Sentenced that November to eighteen months at Peniche, he slipped out of Portugal two weeks after his discharge and reached Algiers by way of Paris. Amílcar Pires Lopes, the PAIGC's representative there, received him on 3 March 1969, the start of a long partnership.

Elected to the first National Assembly on 30 June 1975, he was five days later placed at the head of the state bank, which he ran until 1984. In that year an audit, ordered by Lopes, now minister of finance, examined loans to a shipping firm of Semedo's cousin; Semedo had recused himself whenever they were discussed, as the minutes released in March 1985 showed. Lopes offered him his hand and an embassy. Ambassador to Brazil from September 1985, he flew home on 20 February 1990, the day after the party congress that ended one-party rule.

He announced a bid for the presidency, dropped it within the week, and became foreign minister on 4 April 1991. He met his Angolan colleague in Luanda that June. Seventeen months after he had taken office he resigned in a letter to the prime minister, Carlos Évora. It said only: "I am tired, and you are not."

In 1998 the former firm of the cousin, Aristides Semedo Tavares, was fined for smuggling, and Tavares himself, caught at Praia harbour on 12 August, went to prison the year after on a five-year sentence; the old governor gave evidence against him. Semedo was awarded the Amílcar Cabral Order, first class, in July 2005. His lecture on that occasion, "A Bank Without Gold", was printed the same autumn.""",
  occ("Domingos Furtado Semedo", "governor of the Bank of Cape Verde", start=("five days later", "1975-07-05"), end=("1984", "1984"), again=["head of the state bank", "old governor"]),
  occ("Domingos Furtado Semedo", "foreign minister", start=("4 April 1991", "1991-04-04"), end=("Seventeen months after he had taken office", "1992-09"), again=["foreign minister#2"]),
  occ("Amílcar Pires Lopes", "PAIGC's representative"),
  occ("Domingos Furtado Semedo", "National Assembly", start=("30 June 1975", "1975-06-30")),
  occ("Amílcar Pires Lopes", "minister of finance"),
  occ("Domingos Furtado Semedo", "Ambassador to Brazil", start=("September 1985", "1985-09"), end=("20 February 1990", "1990-02-20")),
  occ("Carlos Évora", "prime minister"),
  fact("Domingos Furtado Semedo", "birthDate", "20 August 1945"),
  fact("Domingos Furtado Semedo", "birthPlace", "Assomada"),
  fact("Domingos Furtado Semedo", "deathDate", "5 January 2016"),
  fact("Domingos Furtado Semedo", "deathPlace", "Lisbon"),
  fact("Domingos Furtado Semedo", "nationality", "Cape Verdean"),
  fact("Domingos Furtado Semedo", "occupation", "economist"),
  fact("Domingos Furtado Semedo", "education", "Instituto Superior Técnico in Lisbon"),
  fact("Domingos Furtado Semedo", "relatives", "Aristides Semedo Tavares"),
  fact("Domingos Furtado Semedo", "award", "Amílcar Cabral Order", date=("July 2005", "2005-07")),
  ev("arrest", "was arrested", ("1 May 1967", "1967-05-01"), ["Domingos Furtado Semedo"]),
  ev("conviction", "Sentenced", ("that November", "1967-11"), ["Domingos Furtado Semedo"]),
  ev("travel", "slipped out of Portugal", ("two weeks after his discharge", ""), ["Domingos Furtado Semedo"]),
  ev("meeting", "received him", ("3 March 1969", "1969-03-03"), ["Amílcar Pires Lopes", "Domingos Furtado Semedo"]),
  ev("election", "Elected", ("30 June 1975", "1975-06-30"), ["Domingos Furtado Semedo"]),
  ev("appointment", "placed at the head", ("five days later", "1975-07-05"), ["Domingos Furtado Semedo"]),
  ev("investigation", "audit", ("In that year", "1984"), ["Domingos Furtado Semedo", "Amílcar Pires Lopes"]),
  ev("recusal", "had recused himself", None, ["Domingos Furtado Semedo"]),
  ev("disclosure", "released", ("March 1985", "1985-03"), ["Domingos Furtado Semedo"]),
  ev("travel", "flew home", ("20 February 1990", "1990-02-20"), ["Domingos Furtado Semedo"]),
  ev("candidacy", "announced a bid", None, ["Domingos Furtado Semedo"]),
  ev("appointment", "became foreign minister", ("4 April 1991", "1991-04-04"), ["Domingos Furtado Semedo"]),
  ev("meeting", "met his Angolan colleague", ("that June", "1991-06"), ["Domingos Furtado Semedo"]),
  ev("departure", "resigned", ("Seventeen months after he had taken office", "1992-09"), ["Domingos Furtado Semedo", "Carlos Évora"]),
  ev("communication", "letter to the prime minister", ("Seventeen months after he had taken office", "1992-09"), ["Domingos Furtado Semedo", "Carlos Évora"]),
  ev("arrest", "caught", ("12 August", "1998-08-12"), ["Aristides Semedo Tavares"]),
  ev("sanction", "was fined", ("1998", "1998"), ["Aristides Semedo Tavares"]),
  ev("conviction", "went to prison", ("the year after", "1999"), ["Aristides Semedo Tavares"]),
  ev("testimony", "gave evidence", None, ["Domingos Furtado Semedo", "Aristides Semedo Tavares"]),
  ev("award", "was awarded", ("July 2005", "2005-07"), ["Domingos Furtado Semedo"]),
  ev("speech", "lecture", ("July 2005", "2005-07"), ["Domingos Furtado Semedo"]),
)

P("d50-13", """The Lindqvist–Aaltonen letters were an exchange between two Finnish ministers, printed by the magazine Viikkosanomat in March 1956, which cost both of them their posts.

Background. Gunnar Lindqvist (1899–1974), a banker of the Swedish People's Party, had entered the cabinet as Minister of Finance on 5 May 1954. The Minister of Defence, Eino Aaltonen (1903–1961) of the Agrarian League, took over his ministry from Onni Sipilä on 20 October of that year. Both had been defeated as presidential electors in 1950. In June 1955 Lindqvist travelled to Moscow with a trade delegation; on the 21st he met, without witnesses, the vice-chairman of the Soviet trade bank, Yuri Zaslavin. He described the talk in a letter to Aaltonen four days later. Aaltonen replied on 1 July, and kept copies.

Publication. The weekly carried the letters on 9 March 1956. On the same evening Lindqvist addressed students in Helsinki and made light of them. Three days after that, Chancellor of Justice Olavi Hernesniemi opened an investigation, from which his deputy, Karl-Erik Ahlfors, Lindqvist's nephew by marriage, withdrew at once. Aaltonen, heard by the Constitutional Committee on 4 April, admitted that his secretary, Lempi Rautavaara, had sold the copies. She was taken into custody at Turku the next day.

Consequences. Lindqvist's resignation was handed in on 6 April; Aaltonen was dismissed a week later. Rautavaara was sentenced in September to ten months. The party board banned Lindqvist from holding any office for three years. He ran all the same, as an independent, for the Helsinki city council in October 1956, and was elected. A medal of the city, which he received on leaving the council in 1968, lies in the Bank Museum. Aaltonen had by then long been dead, of a stroke suffered during a speech at Seinäjoki.

Sipilä, back as Minister of Defence from 13 April 1956, never commented.""",
  occ("Gunnar Lindqvist", "Minister of Finance", start=("5 May 1954", "1954-05-05"), end=("6 April", "1956-04-06")),
  occ("Eino Aaltonen", "Minister of Defence", start=("20 October of that year", "1954-10-20"), end=("a week later", "1956-04-13")),
  occ("Onni Sipilä", "his ministry", end=("20 October of that year", "1954-10-20")),
  occ("Yuri Zaslavin", "vice-chairman of the Soviet trade bank"),
  occ("Olavi Hernesniemi", "Chancellor of Justice"),
  occ("Karl-Erik Ahlfors", "deputy"),
  occ("Lempi Rautavaara", "secretary"),
  occ("Gunnar Lindqvist", "Helsinki city council", start=("October 1956", "1956-10"), end=("1968", "1968"), again=["the council"]),
  occ("Onni Sipilä", "Minister of Defence#2", start=("13 April 1956", "1956-04-13")),
  fact("Gunnar Lindqvist", "nationality", "Finnish"),
  fact("Eino Aaltonen", "nationality", "Finnish"),
  fact("Gunnar Lindqvist", "birthDate", "1899"),
  fact("Gunnar Lindqvist", "deathDate", "1974"),
  fact("Gunnar Lindqvist", "occupation", "banker"),
  fact("Gunnar Lindqvist", "party", "Swedish People's Party"),
  fact("Eino Aaltonen", "birthDate", "1903"),
  fact("Eino Aaltonen", "deathDate", "1961"),
  fact("Eino Aaltonen", "party", "Agrarian League"),
  fact("Eino Aaltonen", "causeOfDeath", "stroke"),
  fact("Karl-Erik Ahlfors", "relatives", "Lindqvist's#1"),
  fact("Gunnar Lindqvist", "relatives", "Karl-Erik Ahlfors"),
  fact("Gunnar Lindqvist", "award", "medal of the city", date=("1968", "1968")),
  ev("communication", "exchange", None, ["Gunnar Lindqvist", "Eino Aaltonen"]),
  ev("disclosure", "printed", ("March 1956", "1956-03"), ["Gunnar Lindqvist", "Eino Aaltonen"]),
  ev("appointment", "had entered the cabinet", ("5 May 1954", "1954-05-05"), ["Gunnar Lindqvist"]),
  ev("appointment", "took over", ("20 October of that year", "1954-10-20"), ["Eino Aaltonen", "Onni Sipilä"]),
  ev("election", "had been defeated", ("1950", "1950"), ["Gunnar Lindqvist", "Eino Aaltonen"]),
  ev("travel", "travelled to Moscow", ("June 1955", "1955-06"), ["Gunnar Lindqvist"]),
  ev("meeting", "met, without witnesses", ("the 21st", "1955-06-21"), ["Gunnar Lindqvist", "Yuri Zaslavin"]),
  ev("communication", "letter to Aaltonen", ("four days later", "1955-06-25"), ["Gunnar Lindqvist", "Eino Aaltonen"]),
  ev("communication", "replied", ("1 July", "1955-07-01"), ["Eino Aaltonen", "Gunnar Lindqvist"]),
  ev("disclosure", "carried the letters", ("9 March 1956", "1956-03-09"), ["Gunnar Lindqvist", "Eino Aaltonen"]),
  ev("speech", "addressed students", ("the same evening", "1956-03-09"), ["Gunnar Lindqvist"]),
  ev("investigation", "investigation", ("Three days after that", "1956-03-12"), ["Olavi Hernesniemi"]),
  ev("recusal", "withdrew", ("at once", "1956-03"), ["Karl-Erik Ahlfors"]),
  ev("testimony", "heard by the Constitutional Committee", ("4 April", "1956-04-04"), ["Eino Aaltonen"]),
  ev("disclosure", "admitted", ("4 April", "1956-04-04"), ["Eino Aaltonen", "Lempi Rautavaara"]),
  ev("arrest", "was taken into custody", ("the next day", "1956-04-05"), ["Lempi Rautavaara"]),
  ev("departure", "resignation", ("6 April", "1956-04-06"), ["Gunnar Lindqvist"]),
  ev("departure", "was dismissed", ("a week later", "1956-04-13"), ["Eino Aaltonen"]),
  ev("conviction", "was sentenced", ("in September", "1956-09"), ["Lempi Rautavaara"]),
  ev("sanction", "banned", None, ["Gunnar Lindqvist"]),
  ev("candidacy", "ran all the same", ("October 1956", "1956-10"), ["Gunnar Lindqvist"]),
  ev("election", "was elected", ("October 1956", "1956-10"), ["Gunnar Lindqvist"]),
  ev("award", "received", ("1968", "1968"), ["Gunnar Lindqvist"]),
  ev("departure", "leaving the council", ("1968", "1968"), ["Gunnar Lindqvist"]),
  ev("speech", "speech at Seinäjoki", None, ["Eino Aaltonen"]),
)

P("d50-14", """Anahí Guzmán Recalde vda. de Ayala (Concepción, 2 February 1948) is a Paraguayan notary and politician of the Authentic Radical Liberal Party, who in 1993 won the governorship of Concepción, the first woman to govern a department of the country.

Guzmán was apprehended on 25 April 1986 in the raid on Radio Ñandutí's studio in Concepción, along with its announcer, Blas Duarte Ocampos. Released after three days, she wrote to the papal nuncio, Monsignor Giorgio Zuccarelli, who called on her at home that Sunday. Her husband, Captain Ramón Ayala, who had lost his commission because of it, died within the year.

The vote of 9 May 1993, at which she beat the Colorado Isidro Bordón by 2,100 ballots, took place a month after her rival had been named in a customs inquiry. Bordón's indictment came on 30 March 1994, his conviction only on 17 October 1997. The attorney Librada Escurra declined to act in the trial: she had studied with the accused at the Catholic University in Asunción.

As governor Guzmán attended the summit of border governors in Campo Grande in August 1994 and there talked with Zeca Barros, who governed Mato Grosso do Sul. Her departure from office, on 15 August 1998, was marked by a serenade. The next spring she was called as a witness before the committee on the events of March, and disclosed the names of two officers who had telephoned her on the night of the shooting. For this the party suspended her for sixty days.

She sought a seat in the Senate in 2003 (fourth on the list, elected) and in 2008 (tenth, not elected). In between she went on pilgrimage to Rome. Her valedictory, in June 2008, was in Guaraní throughout. On 14 May 2011, the day of the bicentenary, she was decorated with the National Order of Merit. Duarte Ocampos, her colleague of the radio years, had been appointed minister of culture a week earlier.""",
  occ("Anahí Guzmán Recalde", "governorship of Concepción", start=("1993", "1993"), end=("15 August 1998", "1998-08-15"), again=["As governor"]),
  occ("Blas Duarte Ocampos", "announcer"),
  occ("Giorgio Zuccarelli", "papal nuncio"),
  occ("Ramón Ayala", "Captain"),
  fact("Librada Escurra", "occupation", "attorney"),
  occ("Zeca Barros", "governed Mato Grosso do Sul"),
  occ("Anahí Guzmán Recalde", "seat in the Senate", start=("2003", "2003"), end=("June 2008", "2008-06")),
  occ("Blas Duarte Ocampos", "minister of culture", start=("a week earlier", "2011-05-07")),
  fact("Anahí Guzmán Recalde", "birthPlace", "Concepción"),
  fact("Anahí Guzmán Recalde", "birthDate", "2 February 1948"),
  fact("Anahí Guzmán Recalde", "nationality", "Paraguayan"),
  fact("Anahí Guzmán Recalde", "occupation", "notary"),
  fact("Anahí Guzmán Recalde", "occupation", "politician"),
  fact("Anahí Guzmán Recalde", "party", "Authentic Radical Liberal Party"),
  fact("Anahí Guzmán Recalde", "spouse", "Ramón Ayala"),
  fact("Ramón Ayala", "deathDate", "within the year", value="1986/1987"),
  fact("Isidro Bordón", "party", "Colorado"),
  fact("Isidro Bordón", "education", "Catholic University in Asunción"),
  fact("Librada Escurra", "education", "Catholic University in Asunción"),
  fact("Anahí Guzmán Recalde", "award", "National Order of Merit", date=("14 May 2011", "2011-05-14")),
  ev("election", "won the governorship", ("1993", "1993"), ["Anahí Guzmán Recalde"]),
  ev("arrest", "was apprehended", ("25 April 1986", "1986-04-25"), ["Anahí Guzmán Recalde", "Blas Duarte Ocampos"]),
  ev("communication", "wrote to the papal nuncio", None, ["Anahí Guzmán Recalde", "Giorgio Zuccarelli"]),
  ev("meeting", "called on her", ("that Sunday", "1986-05-04"), ["Giorgio Zuccarelli", "Anahí Guzmán Recalde"]),
  ev("sanction", "had lost his commission", None, ["Ramón Ayala"]),
  ev("election", "beat", ("9 May 1993", "1993-05-09"), ["Anahí Guzmán Recalde", "Isidro Bordón"]),
  ev("investigation", "had been named in a customs inquiry", ("a month after", "1993-04"), ["Isidro Bordón"]),
  ev("investigation", "indictment", ("30 March 1994", "1994-03-30"), ["Isidro Bordón"]),
  ev("conviction", "conviction", ("17 October 1997", "1997-10-17"), ["Isidro Bordón"]),
  ev("recusal", "declined to act", None, ["Librada Escurra", "Isidro Bordón"]),
  ev("travel", "attended the summit", ("August 1994", "1994-08"), ["Anahí Guzmán Recalde"]),
  ev("meeting", "talked with", ("August 1994", "1994-08"), ["Anahí Guzmán Recalde", "Zeca Barros"]),
  ev("departure", "departure from office", ("15 August 1998", "1998-08-15"), ["Anahí Guzmán Recalde"]),
  ev("testimony", "was called as a witness", ("The next spring", "1999-21"), ["Anahí Guzmán Recalde"]),
  ev("disclosure", "disclosed the names", ("The next spring", "1999-21"), ["Anahí Guzmán Recalde"]),
  ev("sanction", "suspended her", None, ["Anahí Guzmán Recalde"]),
  ev("candidacy", "sought a seat", ("2003", "2003"), ["Anahí Guzmán Recalde"]),
  ev("election", "elected)", ("2003", "2003"), ["Anahí Guzmán Recalde"]),
  ev("election", "not elected", ("2008", "2008"), ["Anahí Guzmán Recalde"]),
  ev("travel", "pilgrimage to Rome", ("In between", "2003/2008"), ["Anahí Guzmán Recalde"]),
  ev("speech", "valedictory", ("June 2008", "2008-06"), ["Anahí Guzmán Recalde"]),
  ev("award", "was decorated", ("14 May 2011", "2011-05-14"), ["Anahí Guzmán Recalde"]),
  ev("appointment", "had been appointed", ("a week earlier", "2011-05-07"), ["Blas Duarte Ocampos"]),
)

P("d50-15", """Batbayaryn Oyuun-Erdene (Mongolian: Батбаярын Оюун-Эрдэнэ) was the mayor of Ulaanbaatar from 2012 to 2015 and is now serving a seven-year sentence. The following is a chronology of the case.

28 June 2012: Oyuun-Erdene, a mining engineer trained at the Freiberg academy in Germany, is elected to the city council for the Democratic Party. He is confirmed as mayor on 15 August, in succession to Gombyn Mönkhtuya of the People's Party.

October 2013: visits Seoul for six days. At the Lotte Hotel he meets contractor Choi Byung-gil; hotel records put the dinner on the 11th.

April 2014: a clerk of the land office, Sükhiin Narantsatsral, sends a letter to the Independent Authority Against Corruption. The Authority begins a preliminary inquiry the following month.

4 February 2015: Narantsatsral is dismissed. A fortnight later she gives the letter and ninety pages of annexes to the television channel Eagle.

11 March 2015: the mayor is questioned for the first time. In a speech at Sükhbaatar Square two days later he calls the papers forged. His deputy, Dorjiin Batkhuyag, announces on the 16th that he will not sign anything that concerns Choi's company, "because he is godfather to my son's business".

2 June 2015: resignation. On 5 June he is stopped at Chinggis Khaan airport and arrested.

2016: Mönkhtuya, the former mayor, stands for the Khural in Songinokhairkhan district on 29 June, and wins. The U.S. Treasury puts Choi on its list of sanctioned persons in the autumn.

30 January to 3 February 2017: the trial. Narantsatsral is on the stand for two of the five days. The presiding judge, Jambalyn Erdenebat, has replaced Tseveenii Gantulga, who recused himself in December as an old schoolmate of the defendant.

6 February 2017: verdict – guilty of abuse of office. Seven years; the Order of the Polar Star that he was given in 2009 is withdrawn by decree three weeks later.

2019: Narantsatsral receives the Prize for Civil Courage of Transparency Mongolia. Appointed head of the land office that September, she leaves it after ten months.""",
  occ("Batbayaryn Oyuun-Erdene", "mayor of Ulaanbaatar", start=("15 August", "2012-08-15"), end=("2 June 2015", "2015-06-02"), again=["mayor#2", "mayor#3"]),
  occ("Batbayaryn Oyuun-Erdene", "city council", start=("28 June 2012", "2012-06-28")),
  occ("Gombyn Mönkhtuya", "in succession to", end=("15 August", "2012-08-15"), again=["former mayor"]),
  occ("Sükhiin Narantsatsral", "clerk of the land office", end=("4 February 2015", "2015-02-04")),
  occ("Dorjiin Batkhuyag", "deputy"),
  occ("Gombyn Mönkhtuya", "Khural", start=("29 June", "2016-06-29")),
  occ("Jambalyn Erdenebat", "presiding judge"),
  occ("Tseveenii Gantulga", "has replaced", end=("in December", "2016-12")),
  occ("Sükhiin Narantsatsral", "head of the land office", start=("that September", "2019-09"), end=("after ten months", "2020-07")),
  fact("Batbayaryn Oyuun-Erdene", "nativeName", "Батбаярын Оюун-Эрдэнэ"),
  fact("Batbayaryn Oyuun-Erdene", "occupation", "mining engineer"),
  fact("Batbayaryn Oyuun-Erdene", "education", "Freiberg academy in Germany"),
  fact("Batbayaryn Oyuun-Erdene", "party", "Democratic Party"),
  fact("Gombyn Mönkhtuya", "party", "People's Party"),
  fact("Choi Byung-gil", "occupation", "contractor"),
  fact("Batbayaryn Oyuun-Erdene", "award", "Order of the Polar Star", date=("2009", "2009")),
  fact("Sükhiin Narantsatsral", "award", "Prize for Civil Courage of Transparency Mongolia", date=("2019", "2019")),
  ev("election", "is elected", ("28 June 2012", "2012-06-28"), ["Batbayaryn Oyuun-Erdene"]),
  ev("appointment", "is confirmed", ("15 August", "2012-08-15"), ["Batbayaryn Oyuun-Erdene", "Gombyn Mönkhtuya"]),
  ev("travel", "visits Seoul", ("October 2013", "2013-10"), ["Batbayaryn Oyuun-Erdene"]),
  ev("meeting", "meets contractor", ("the 11th", "2013-10-11"), ["Batbayaryn Oyuun-Erdene", "Choi Byung-gil"]),
  ev("communication", "sends a letter", ("April 2014", "2014-04"), ["Sükhiin Narantsatsral"]),
  ev("investigation", "preliminary inquiry", ("the following month", "2014-05"), ["Batbayaryn Oyuun-Erdene"]),
  ev("departure", "is dismissed", ("4 February 2015", "2015-02-04"), ["Sükhiin Narantsatsral"]),
  ev("disclosure", "gives the letter", ("A fortnight later", "2015-02-18"), ["Sükhiin Narantsatsral"]),
  ev("investigation", "is questioned", ("11 March 2015", "2015-03-11"), ["Batbayaryn Oyuun-Erdene"]),
  ev("speech", "speech", ("two days later", "2015-03-13"), ["Batbayaryn Oyuun-Erdene"]),
  ev("recusal", "will not sign anything", ("the 16th", "2015-03-16"), ["Dorjiin Batkhuyag", "Choi Byung-gil"]),
  ev("departure", "resignation", ("2 June 2015", "2015-06-02"), ["Batbayaryn Oyuun-Erdene"]),
  ev("arrest", "arrested", ("5 June", "2015-06-05"), ["Batbayaryn Oyuun-Erdene"]),
  ev("candidacy", "stands for the Khural", ("29 June", "2016-06-29"), ["Gombyn Mönkhtuya"]),
  ev("election", "wins", ("29 June", "2016-06-29"), ["Gombyn Mönkhtuya"]),
  ev("sanction", "puts Choi on its list", ("in the autumn", "2016-23"), ["Choi Byung-gil"]),
  ev("testimony", "is on the stand", ("30 January to 3 February 2017", "2017-01-30/2017-02-03"), ["Sükhiin Narantsatsral"]),
  ev("recusal", "recused himself", ("in December", "2016-12"), ["Tseveenii Gantulga"]),
  ev("conviction", "verdict", ("6 February 2017", "2017-02-06"), ["Batbayaryn Oyuun-Erdene"]),
  ev("award", "was given", ("2009", "2009"), ["Batbayaryn Oyuun-Erdene"]),
  ev("sanction", "is withdrawn", ("three weeks later", "2017-02-27"), ["Batbayaryn Oyuun-Erdene"]),
  ev("award", "receives", ("2019", "2019"), ["Sükhiin Narantsatsral"]),
  ev("appointment", "Appointed", ("that September", "2019-09"), ["Sükhiin Narantsatsral"]),
  ev("departure", "leaves it", ("after ten months", "2020-07"), ["Sükhiin Narantsatsral"]),
)

P("d50-16", """Théophile Cadet Bonhomme (Jacmel, 1866 – Kingston, Jamaica, 9 July 1919) was a Haitian physician, senator and Secretary of State for Public Instruction.

Having taken his medical degree in Paris in 1891, Bonhomme was for a decade the only doctor of Jacmel. He entered the Chamber of Deputies at the election of January 1902. Following the consolidation scandal of 1903, in which the bank's director, a Frenchman called Joseph de la Myrelle, was arrested on 22 April, he demanded an inquiry, and was put at its head. The commission's report, published on Christmas Eve of the same year, led to the conviction of de la Myrelle and of the former finance minister Hérard Roumain, on whom four years of hard labour were imposed a twelvemonth later. Bonhomme had withdrawn from the hearings on Roumain, whose sister Cléante he was to marry in 1905.

In 1908 the doctor was elected senator; ten weeks afterwards, summoned to the palace, he was made Secretary of State in the place of Murville Alexis. The appointment lasted until the fall of the government that December. He sailed for Kingston on 5 December, on the same ship as Alexis, to whom he had not spoken in a year.

From exile he directed a stream of letters at the new president, one of which, that of 3 March 1910, was read aloud in the Senate by his friend Sténio Laborde on 12 April; Laborde was expelled from the chamber for it. An amnesty let Bonhomme come home in August 1911. He was put forward for the presidency by the deputies of the South in May 1913, and received eleven votes. His address over the grave of Roumain, in the autumn of 1914, was the last he made on Haitian soil. When American officers received the notables on 4 August 1915, he told them that he would not return, and left again.

Summoned as a witness by a naval court in 1918, he testified in writing. France had made him a knight of the Legion of Honour in 1900.""",
  occ("Théophile Cadet Bonhomme", "senator", start=("1908", "1908"), again=["senator#2"]),
  occ("Théophile Cadet Bonhomme", "Secretary of State for Public Instruction", start=("ten weeks afterwards", "1908"), end=("that December", "1908-12"), again=["Secretary of State#2"]),
  occ("Théophile Cadet Bonhomme", "Chamber of Deputies", start=("January 1902", "1902-01")),
  occ("Joseph de la Myrelle", "director"),
  occ("Théophile Cadet Bonhomme", "put at its head"),
  occ("Hérard Roumain", "finance minister"),
  occ("Murville Alexis", "in the place of", end=("ten weeks afterwards", "1908")),
  occ("Sténio Laborde", "Senate"),
  fact("Théophile Cadet Bonhomme", "birthPlace", "Jacmel"),
  fact("Théophile Cadet Bonhomme", "birthDate", "1866"),
  fact("Théophile Cadet Bonhomme", "deathPlace", "Kingston, Jamaica"),
  fact("Théophile Cadet Bonhomme", "deathDate", "9 July 1919"),
  fact("Théophile Cadet Bonhomme", "nationality", "Haitian"),
  fact("Théophile Cadet Bonhomme", "occupation", "physician"),
  fact("Joseph de la Myrelle", "nationality", "Frenchman"),
  fact("Théophile Cadet Bonhomme", "spouse", "Cléante", date=("1905", "1905")),
  fact("Cléante", "siblings", "Hérard Roumain"),
  fact("Hérard Roumain", "siblings", "Cléante"),
  fact("Théophile Cadet Bonhomme", "award", "knight of the Legion of Honour", date=("1900", "1900")),
  ev("election", "entered the Chamber of Deputies", ("January 1902", "1902-01"), ["Théophile Cadet Bonhomme"]),
  ev("arrest", "was arrested", ("22 April", "1903-04-22"), ["Joseph de la Myrelle"]),
  ev("investigation", "inquiry", None, ["Théophile Cadet Bonhomme"]),
  ev("appointment", "was put at its head", None, ["Théophile Cadet Bonhomme"]),
  ev("disclosure", "published", ("Christmas Eve of the same year", "1903-12-24"), ["Théophile Cadet Bonhomme"]),
  ev("conviction", "conviction", ("a twelvemonth later", "1904-12"), ["Joseph de la Myrelle", "Hérard Roumain"]),
  ev("conviction", "were imposed", ("a twelvemonth later", "1904-12"), ["Hérard Roumain"]),
  ev("recusal", "had withdrawn", None, ["Théophile Cadet Bonhomme", "Hérard Roumain"]),
  ev("election", "was elected senator", ("1908", "1908"), ["Théophile Cadet Bonhomme"]),
  ev("appointment", "was made Secretary of State", ("ten weeks afterwards", "1908"), ["Théophile Cadet Bonhomme", "Murville Alexis"]),
  ev("travel", "sailed for Kingston", ("5 December", "1908-12-05"), ["Théophile Cadet Bonhomme", "Murville Alexis"]),
  ev("communication", "stream of letters", ("3 March 1910", "1910-03-03"), ["Théophile Cadet Bonhomme"]),
  ev("disclosure", "was read aloud", ("12 April", "1910-04-12"), ["Sténio Laborde", "Théophile Cadet Bonhomme"]),
  ev("sanction", "was expelled", None, ["Sténio Laborde"]),
  ev("travel", "come home", ("August 1911", "1911-08"), ["Théophile Cadet Bonhomme"]),
  ev("candidacy", "was put forward", ("May 1913", "1913-05"), ["Théophile Cadet Bonhomme"]),
  ev("election", "received eleven votes", ("May 1913", "1913-05"), ["Théophile Cadet Bonhomme"]),
  ev("speech", "address", ("the autumn of 1914", "1914-23"), ["Théophile Cadet Bonhomme"]),
  ev("meeting", "received the notables", ("4 August 1915", "1915-08-04"), ["Théophile Cadet Bonhomme"]),
  ev("travel", "left again", None, ["Théophile Cadet Bonhomme"]),
  ev("testimony", "testified in writing", ("1918", "1918"), ["Théophile Cadet Bonhomme"]),
  ev("award", "had made him a knight", ("1900", "1900"), ["Théophile Cadet Bonhomme"]),
)

P("d50-17", """Profile: Suthida Rojanavanich

BANGKOK – She arrives on foot, which Thai ministers do not. Suthida Rojanavanich, 57, sworn in on Monday as minister of digital economy, walked from the Skytrain to Government House with her papers in a canvas bag.

Nobody is more surprised at the appointment than the Democrats, whose candidate for governor of Bangkok she was in 2013 and whose whip she broke in December 2019, two weeks before the vote on the new army budget. For that the party fined her half a year's allowance. She walked out the following spring.

Ms Suthida, a graduate of Thammasat and a former anchorwoman, won her first race, for Bang Rak, in January 2001, beating the veteran MP Prasit Kittikul. Her maiden speech was about sewage. Prasit, now 80, rang her on Monday night. "He told me: first learn where the toilets are," she says.

She was held twice by the military after the coup of 22 May 2014 – the first time on 25 May, for four days, then again in September of the year after. On the second occasion her sister Sirikan, a judge of the Administrative Court, stepped back from a petition brought by her.

Her name came up again in 2021. A leaked list, published by the website Prachakorn on 8 July, showed that the phones of thirty politicians had been infected. Hers had been broken into on 3 June, the day of her meeting with the Finnish ambassador, Risto Tuominen. In October of that year she testified in Brussels before the European Parliament, having flown there at her own expense; a month later she wrote to the police chief, General Thanakorn Iamsri. No answer ever came. An inquiry by the House committee under Anucha Wongsawat found in 2022 that a colonel, Kriangkrai Phumjai, had signed for the software. Arrested that November, the colonel got two years.

In 2023 the Committee to Protect Journalists, which she had once reported for, gave her its Burton Benjamin award.""",
  occ("Suthida Rojanavanich", "minister of digital economy", start=("Monday", "")),
  occ("Suthida Rojanavanich", "Bang Rak", start=("January 2001", "2001-01")),
  occ("Prasit Kittikul", "veteran MP"),
  occ("Sirikan", "judge of the Administrative Court"),
  occ("Risto Tuominen", "Finnish ambassador"),
  occ("Thanakorn Iamsri", "police chief"),
  occ("Thanakorn Iamsri", "General"),
  occ("Anucha Wongsawat", "House committee"),
  occ("Kriangkrai Phumjai", "colonel", again=["colonel#2"]),
  fact("Suthida Rojanavanich", "party", "Democrats"),
  fact("Suthida Rojanavanich", "education", "Thammasat"),
  fact("Suthida Rojanavanich", "occupation", "anchorwoman"),
  fact("Suthida Rojanavanich", "siblings", "Sirikan"),
  fact("Sirikan", "siblings", "Suthida Rojanavanich"),
  fact("Suthida Rojanavanich", "award", "Burton Benjamin award", date=("2023", "2023")),
  ev("appointment", "sworn in", ("Monday", ""), ["Suthida Rojanavanich"]),
  ev("candidacy", "candidate for governor", ("2013", "2013"), ["Suthida Rojanavanich"]),
  ev("sanction", "fined her", None, ["Suthida Rojanavanich"]),
  ev("departure", "walked out", ("the following spring", "2020-21"), ["Suthida Rojanavanich"]),
  ev("election", "won her first race", ("January 2001", "2001-01"), ["Suthida Rojanavanich", "Prasit Kittikul"]),
  ev("speech", "maiden speech", None, ["Suthida Rojanavanich"]),
  ev("communication", "rang her", ("Monday night", ""), ["Prasit Kittikul", "Suthida Rojanavanich"]),
  ev("arrest", "was held twice", ("25 May", "2014-05-25"), ["Suthida Rojanavanich"]),
  ev("arrest", "then again", ("September of the year after", "2015-09"), ["Suthida Rojanavanich"]),
  ev("recusal", "stepped back", None, ["Sirikan", "Suthida Rojanavanich"]),
  ev("disclosure", "published", ("8 July", "2021-07-08"), ["Suthida Rojanavanich"]),
  ev("meeting", "meeting with the Finnish ambassador", ("3 June", "2021-06-03"), ["Suthida Rojanavanich", "Risto Tuominen"]),
  ev("testimony", "testified", ("October of that year", "2021-10"), ["Suthida Rojanavanich"]),
  ev("travel", "having flown there", ("October of that year", "2021-10"), ["Suthida Rojanavanich"]),
  ev("communication", "wrote to the police chief", ("a month later", "2021-11"), ["Suthida Rojanavanich", "Thanakorn Iamsri"]),
  ev("investigation", "inquiry", ("2022", "2022"), ["Kriangkrai Phumjai", "Anucha Wongsawat"]),
  ev("arrest", "Arrested", ("that November", "2022-11"), ["Kriangkrai Phumjai"]),
  ev("conviction", "got two years", None, ["Kriangkrai Phumjai"]),
  ev("award", "gave her", ("2023", "2023"), ["Suthida Rojanavanich"]),
)

P("d50-18", """Heinrich Ottokar Freiherr von Sedlnitz-Oderberg (1 April 1864 – 1 February 1933) was an Austrian civil servant, the last k.k. Statthalter of Silesia and a member of the first Austrian National Council.

Early career

The son of Major General Karl von Sedlnitz, he entered the governor's office at Troppau in 1888. He was district captain at Freudenthal (1897–1904) and at Bielitz (1904–1909). Arrests among the weavers there in May 1905, ordered by him, were debated in the Reichsrat; among those taken was the editor Ludwig Kohn, who got three weeks. On 1 October 1909 he was promoted to the Ministry of the Interior. A study trip to England in the summer of 1911, and a conversation with Home Secretary Herbert Wyndham-Rice in London on 8 August, led to a memorandum on police courts.

Statthalter

He succeeded Max Graf Coreth-Starkenberg as head of the Silesian administration on 12 March 1915. His letter of 4 June 1917 to Prime Minister Count Leopold Hardegg, in which he called the food supply "criminal", was leaked in Vienna. Reprimanded by the minister a month later, he offered to go; the resignation was refused. He handed over to a Czech delegate, Dr. Antonín Slezák, on 18 November 1918.

Parliament and trial

In February 1919 he stood as a Christian Social for the Constituent Assembly, lost, and was elected the following October in a supplementary vote. He delivered forty speeches in two years. In 1922 a parliamentary committee looked into the Bank of Carinthia, whose president he had been since 1920. Its rapporteur, Kohn, now a deputy, refused to sit when Sedlnitz was heard, "having eaten his bread in gaol". Sedlnitz gave evidence on 17 and 18 May. He laid down his seat on 20 May, was taken into investigative custody the week after, and was found guilty of negligence that December (six months, suspended). His title of Privy Councillor, conferred in 1916, was left to him; the Order of Leopold he sent back himself.""",
  occ("Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "Statthalter of Silesia", start=("12 March 1915", "1915-03-12"), end=("18 November 1918", "1918-11-18"), again=["head of the Silesian administration"]),
  occ("Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "first Austrian National Council", start=("the following October", "1919-10"), end=("20 May", "1922-05-20"), again=["his seat"]),
  occ("Karl von Sedlnitz", "Major General"),
  occ("Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "district captain at Freudenthal", start=("1897", "1897"), end=("1904", "1904")),
  occ("Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "Bielitz", start=("1904#2", "1904"), end=("1909", "1909")),
  occ("Herbert Wyndham-Rice", "Home Secretary"),
  occ("Max Graf Coreth-Starkenberg", "succeeded", end=("12 March 1915", "1915-03-12")),
  occ("Leopold Hardegg", "Prime Minister"),
  occ("Antonín Slezák", "Czech delegate", start=("18 November 1918", "1918-11-18")),
  occ("Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "president", start=("1920", "1920")),
  occ("Ludwig Kohn", "rapporteur", start=("1922", "1922")),
  occ("Ludwig Kohn", "deputy"),
  occ("Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "Privy Councillor", start=("1916", "1916")),
  fact("Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "birthDate", "1 April 1864"),
  fact("Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "deathDate", "1 February 1933"),
  fact("Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "nationality", "Austrian"),
  fact("Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "occupation", "civil servant"),
  fact("Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "father", "Karl von Sedlnitz"),
  fact("Karl von Sedlnitz", "children", "Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"),
  fact("Ludwig Kohn", "occupation", "editor"),
  fact("Antonín Slezák", "nationality", "Czech"),
  fact("Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "party", "Christian Social"),
  fact("Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "award", "Order of Leopold"),
  ev("appointment", "entered the governor's office", ("1888", "1888"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("arrest", "Arrests among the weavers", ("May 1905", "1905-05"), ["Ludwig Kohn", "Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("conviction", "got three weeks", None, ["Ludwig Kohn"]),
  ev("appointment", "was promoted", ("1 October 1909", "1909-10-01"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("travel", "study trip", ("the summer of 1911", "1911-22"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("meeting", "conversation", ("8 August", "1911-08-08"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "Herbert Wyndham-Rice"]),
  ev("appointment", "succeeded", ("12 March 1915", "1915-03-12"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "Max Graf Coreth-Starkenberg"]),
  ev("communication", "letter", ("4 June 1917", "1917-06-04"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "Leopold Hardegg"]),
  ev("disclosure", "was leaked", None, ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("sanction", "Reprimanded", ("a month later", "1917-07"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("departure", "handed over", ("18 November 1918", "1918-11-18"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "Antonín Slezák"]),
  ev("candidacy", "stood as a Christian Social", ("February 1919", "1919-02"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("election", "lost", ("February 1919", "1919-02"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("election", "was elected", ("the following October", "1919-10"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("speech", "forty speeches", ("two years", "1919/1921"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("investigation", "looked into the Bank", ("1922", "1922"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg", "Ludwig Kohn"]),
  ev("recusal", "refused to sit", None, ["Ludwig Kohn", "Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("testimony", "gave evidence", ("17 and 18 May", "1922-05-17/1922-05-18"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("departure", "laid down his seat", ("20 May", "1922-05-20"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("arrest", "was taken into investigative custody", ("the week after", "1922-05"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("conviction", "was found guilty", ("that December", "1922-12"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
  ev("award", "conferred", ("1916", "1916"), ["Heinrich Ottokar Freiherr von Sedlnitz-Oderberg"]),
)

P("d50-19", """Nermin Sabahat Karaosmanlı (1921, Manisa – 15 September 1999, İzmir) was a Turkish lawyer and politician, a deputy of the Democrat Party and, long afterwards, a senator.

Karaosmanlı graduated from the Faculty of Law at Ankara in 1944 and opened an office in Manisa. Her first candidacy, in 1950, failed; her second, in the elections of 2 May 1954, did not, and she took her seat twelve days later. In the Assembly she spoke seldom. The speech of 7 April 1956, on the imprisonment of journalists, was nevertheless remembered, because it was directed against her own minister of justice, Hüseyin Avni Göktepe.

She was arrested with the other deputies of her party on the morning of 27 May 1960, and was carried to the island of Yassıada ten days after. The High Court heard her on 11 January 1961. Asked about a meeting with Göktepe at the Park Hotel on 19 April 1960, she testified that they had quarrelled for an hour. On 15 September she was found guilty of violating the constitution; the sentence was five years. Göktepe got life. One of the nine judges, Selman Yürükoğlu, had not taken part in her case: he had once been her father's clerk.

A letter she had written from Kayseri prison to the wife of President-elect Kemal Arıburun, on 2 August 1962, came out in the newspaper Son Havadis in October. It brought her a month of solitary confinement. She left the prison on the 18th of that month in the following year.

Banned from politics until 1974, she travelled in America, and was received by the women of the Chicago bar in May 1966. She was elected to the Senate on 12 October 1975, for Manisa, and in it chaired the committee of inquiry into the Lockheed contracts in 1976–77. The coup of 1980 ended her term of office. The İzmir Bar honoured her with its plaque on 5 April 1991.""",
  occ("Nermin Sabahat Karaosmanlı", "deputy of the Democrat Party", start=("twelve days later", "1954-05-14"), end=("27 May 1960", "1960-05-27"), again=["her seat"]),
  occ("Nermin Sabahat Karaosmanlı", "senator", start=("12 October 1975", "1975-10-12"), end=("1980", "1980"), again=["Senate", "term of office"]),
  occ("Hüseyin Avni Göktepe", "minister of justice"),
  occ("Selman Yürükoğlu", "judges"),
  occ("Selman Yürükoğlu", "her father's clerk"),
  occ("Kemal Arıburun", "President-elect"),
  occ("Nermin Sabahat Karaosmanlı", "chaired the committee of inquiry into the Lockheed contracts", start=("1976", "1976"), end=("77", "1977")),
  fact("Nermin Sabahat Karaosmanlı", "birthDate", "1921"),
  fact("Nermin Sabahat Karaosmanlı", "birthPlace", "Manisa"),
  fact("Nermin Sabahat Karaosmanlı", "deathDate", "15 September 1999"),
  fact("Nermin Sabahat Karaosmanlı", "deathPlace", "İzmir"),
  fact("Nermin Sabahat Karaosmanlı", "nationality", "Turkish"),
  fact("Nermin Sabahat Karaosmanlı", "occupation", "lawyer"),
  fact("Nermin Sabahat Karaosmanlı", "occupation", "politician"),
  fact("Nermin Sabahat Karaosmanlı", "party", "Democrat Party"),
  fact("Nermin Sabahat Karaosmanlı", "education", "Faculty of Law at Ankara", date=("1944", "1944")),
  fact("Nermin Sabahat Karaosmanlı", "award", "plaque", date=("5 April 1991", "1991-04-05")),
  ev("candidacy", "first candidacy", ("1950", "1950"), ["Nermin Sabahat Karaosmanlı"]),
  ev("election", "failed", ("1950", "1950"), ["Nermin Sabahat Karaosmanlı"]),
  ev("candidacy", "her second", ("2 May 1954", "1954-05-02"), ["Nermin Sabahat Karaosmanlı"]),
  ev("election", "did not", ("2 May 1954", "1954-05-02"), ["Nermin Sabahat Karaosmanlı"]),
  ev("appointment", "took her seat", ("twelve days later", "1954-05-14"), ["Nermin Sabahat Karaosmanlı"]),
  ev("speech", "speech of 7 April 1956", ("7 April 1956", "1956-04-07"), ["Nermin Sabahat Karaosmanlı", "Hüseyin Avni Göktepe"]),
  ev("arrest", "was arrested", ("27 May 1960", "1960-05-27"), ["Nermin Sabahat Karaosmanlı"]),
  ev("travel", "was carried to the island", ("ten days after", "1960-06-06"), ["Nermin Sabahat Karaosmanlı"]),
  ev("testimony", "testified", ("11 January 1961", "1961-01-11"), ["Nermin Sabahat Karaosmanlı"]),
  ev("meeting", "meeting", ("19 April 1960", "1960-04-19"), ["Nermin Sabahat Karaosmanlı", "Hüseyin Avni Göktepe"]),
  ev("conviction", "was found guilty", ("On 15 September", "1961-09-15"), ["Nermin Sabahat Karaosmanlı"]),
  ev("conviction", "got life", ("On 15 September", "1961-09-15"), ["Hüseyin Avni Göktepe"]),
  ev("recusal", "had not taken part", None, ["Selman Yürükoğlu"]),
  ev("communication", "letter she had written", ("2 August 1962", "1962-08-02"), ["Nermin Sabahat Karaosmanlı"]),
  ev("disclosure", "came out", ("in October", "1962-10"), ["Nermin Sabahat Karaosmanlı"]),
  ev("sanction", "month of solitary confinement", None, ["Nermin Sabahat Karaosmanlı"]),
  ev("sanction", "Banned from politics", ("until 1974", "../1974"), ["Nermin Sabahat Karaosmanlı"]),
  ev("travel", "travelled in America", None, ["Nermin Sabahat Karaosmanlı"]),
  ev("meeting", "was received", ("May 1966", "1966-05"), ["Nermin Sabahat Karaosmanlı"]),
  ev("election", "was elected to the Senate", ("12 October 1975", "1975-10-12"), ["Nermin Sabahat Karaosmanlı"]),
  ev("investigation", "inquiry", ("1976", "1976/1977"), ["Nermin Sabahat Karaosmanlı"]),
  ev("departure", "ended her term of office", ("1980", "1980"), ["Nermin Sabahat Karaosmanlı"]),
  ev("award", "honoured her", ("5 April 1991", "1991-04-05"), ["Nermin Sabahat Karaosmanlı"]),
)

P("d50-20", """Long read: the senator, the prosecutor and the ranch

CUIABÁ, Brazil — Few alliances in Mato Grosso have been as close, or have ended as badly, as that of Senator Valdomiro Pascoalotto and the state's former chief prosecutor, Ivete Sampaio Dourado.

They met in 1994, at a seminar in São Paulo. He was a deputy mayor of Sinop then, she a prosecutor of two years' standing. In 2002 Pascoalotto, running for the Chamber of Deputies for the Liberal Front, came in first; eight years later he went up to the Senate with 840,000 votes. It was on his word that Governor Leônidas Maggi Teles picked Dourado, in March 2011, for the top job, from a list on which she stood third.

The break came over a ranch. On 22 August 2014 a surveyor, Adão Xavante, wrote to Dourado that 6,000 hectares of the senator's land at Querência belonged to the Indians. She replied the same week. She then did what prosecutors do: she opened an investigation. Pascoalotto phoned her eleven times on the night of 3 September. The twelfth call, two nights later, she recorded; the recording was broadcast that Sunday.

Dourado's mandate ended in March 2015. She was succeeded by Edson Falcão, who withdrew from the case a fortnight after his inauguration (he had been the senator's lawyer). Xavante was arrested on 10 May for trespass, and freed the day after. In Brasília the ethics council heard him on 16 June and her on the 17th. It suspended Pascoalotto for ninety days.

The senator resigned last November, three days before the Supreme Court, in a vote of eight to three, convicted him of coercion. His passport had been withdrawn on his return from Miami. Dourado, awarded the Tiradentes Medal in April, has said that she will run for his seat. At the lectern in Cuiabá, where she accepted the medal, she did not mention his name.""",
  occ("Valdomiro Pascoalotto", "Senator", start=("eight years later", "2010"), end=("last November", ""), again=["senator#2", "Senate"]),
  occ("Ivete Sampaio Dourado", "chief prosecutor", start=("March 2011", "2011-03"), end=("March 2015", "2015-03"), again=["top job", "mandate"]),
  occ("Valdomiro Pascoalotto", "deputy mayor of Sinop", start=("1994", "1994")),
  occ("Ivete Sampaio Dourado", "prosecutor of two years' standing", start=("two years' standing", "1992")),
  occ("Valdomiro Pascoalotto", "Chamber of Deputies", start=("2002", "2002")),
  occ("Leônidas Maggi Teles", "Governor"),
  occ("Edson Falcão", "was succeeded", start=("March 2015", "2015-03")),
  fact("Valdomiro Pascoalotto", "party", "Liberal Front"),
  fact("Adão Xavante", "occupation", "surveyor"),
  fact("Edson Falcão", "occupation", "lawyer"),
  fact("Ivete Sampaio Dourado", "award", "Tiradentes Medal", date=("in April", "")),
  ev("meeting", "met in 1994", ("1994", "1994"), ["Valdomiro Pascoalotto", "Ivete Sampaio Dourado"]),
  ev("candidacy", "running for the Chamber", ("2002", "2002"), ["Valdomiro Pascoalotto"]),
  ev("election", "came in first", ("2002", "2002"), ["Valdomiro Pascoalotto"]),
  ev("election", "went up to the Senate", ("eight years later", "2010"), ["Valdomiro Pascoalotto"]),
  ev("appointment", "picked Dourado", ("March 2011", "2011-03"), ["Ivete Sampaio Dourado", "Leônidas Maggi Teles"]),
  ev("communication", "wrote to Dourado", ("22 August 2014", "2014-08-22"), ["Adão Xavante", "Ivete Sampaio Dourado"]),
  ev("communication", "replied", ("the same week", "2014-08"), ["Ivete Sampaio Dourado", "Adão Xavante"]),
  ev("investigation", "investigation", None, ["Valdomiro Pascoalotto", "Ivete Sampaio Dourado"]),
  ev("communication", "phoned her", ("the night of 3 September", "2014-09-03"), ["Valdomiro Pascoalotto", "Ivete Sampaio Dourado"]),
  ev("communication", "twelfth call", ("two nights later", "2014-09-05"), ["Valdomiro Pascoalotto", "Ivete Sampaio Dourado"]),
  ev("disclosure", "was broadcast", ("that Sunday", "2014-09-07"), ["Ivete Sampaio Dourado", "Valdomiro Pascoalotto"]),
  ev("departure", "mandate ended", ("March 2015", "2015-03"), ["Ivete Sampaio Dourado"]),
  ev("appointment", "inauguration", None, ["Edson Falcão", "Ivete Sampaio Dourado"]),
  ev("recusal", "withdrew from the case", ("a fortnight after", "2015"), ["Edson Falcão"]),
  ev("arrest", "was arrested", ("10 May", "2015-05-10"), ["Adão Xavante"]),
  ev("testimony", "heard him", ("16 June", "2015-06-16"), ["Adão Xavante"]),
  ev("testimony", "her on the 17th", ("the 17th", "2015-06-17"), ["Ivete Sampaio Dourado"]),
  ev("sanction", "suspended Pascoalotto", None, ["Valdomiro Pascoalotto"]),
  ev("departure", "resigned", ("last November", ""), ["Valdomiro Pascoalotto"]),
  ev("conviction", "convicted him", ("three days before", ""), ["Valdomiro Pascoalotto"]),
  ev("sanction", "had been withdrawn", None, ["Valdomiro Pascoalotto"]),
  ev("travel", "return from Miami", None, ["Valdomiro Pascoalotto"]),
  ev("award", "awarded the Tiradentes", ("in April", ""), ["Ivete Sampaio Dourado"]),
  ev("speech", "lectern", None, ["Ivete Sampaio Dourado"]),
)

P("d50-21", """Fouad Chedid Moutran (Arabic: فؤاد شديد مطران; 1907–1986) was a Lebanese politician from Zahlé who sat in six parliaments and in four cabinets.

Early life. Moutran was a son of the Greek Catholic notable Chedid Moutran, who had been exiled to Anatolia by Jamal Pasha in 1916. He was schooled by the Jesuits in Beirut and made his career in the railways, of which he was deputy director at twenty-nine.

Parliament. He lost his first election (1937), as a candidate on the list of Elias Skaff-Brax, and won his second, on 29 August 1943. When the French detained the government at Rashaya on 11 November of that year, Moutran was one of the deputies who climbed into the closed chamber through a window; he was picked up himself on the 13th, and let go on the 22nd. He lost his seat in 1951 after a speech against the president, made on 4 March, and won it back two years later.

Minister. From 9 June 1949 to the following February he was Minister of Public Works. His tenure of the Ministry of the Interior (July to November 1956) began with a journey to Cairo, where on the last day of July he saw the Egyptian interior minister, Zakaria Wahbi. The letter that he carried, from the Lebanese chief of staff, General Khalil Chehadé, was published by a Beirut daily that winter, four weeks after Moutran had resigned. A parliamentary commission inquired into it; its chairman, Skaff-Brax, handed his place to another, as Moutran was now his son-in-law's partner. Moutran, examined on 15 January 1957, said on oath that he had not known what was in the envelope. The messenger, Captain Nabih Ferzli, was court-martialled, convicted in May and cashiered.

Honours. Moutran received the National Order of the Cedar in 1947; the Holy See created him a Knight of Saint Gregory in the year of his retirement, 1968.""",
  occ("Fouad Chedid Moutran", "deputy director", start=("at twenty-nine", "1936")),
  occ("Fouad Chedid Moutran", "deputies", start=("29 August 1943", "1943-08-29"), end=("1951", "1951"), again=["his seat"]),
  occ("Fouad Chedid Moutran", "won it back", start=("two years later", "1953"), end=("1968", "1968")),
  occ("Fouad Chedid Moutran", "Minister of Public Works", start=("9 June 1949", "1949-06-09"), end=("the following February", "1950-02")),
  occ("Fouad Chedid Moutran", "Ministry of the Interior", start=("July", "1956-07"), end=("November 1956", "1956-11")),
  occ("Zakaria Wahbi", "Egyptian interior minister"),
  occ("Khalil Chehadé", "Lebanese chief of staff"),
  occ("Khalil Chehadé", "General"),
  occ("Elias Skaff-Brax", "chairman"),
  occ("Nabih Ferzli", "Captain"),
  fact("Fouad Chedid Moutran", "nativeName", "فؤاد شديد مطران"),
  fact("Fouad Chedid Moutran", "birthDate", "1907"),
  fact("Fouad Chedid Moutran", "deathDate", "1986"),
  fact("Fouad Chedid Moutran", "nationality", "Lebanese"),
  fact("Fouad Chedid Moutran", "occupation", "politician"),
  fact("Fouad Chedid Moutran", "birthPlace", "Zahlé"),
  fact("Fouad Chedid Moutran", "father", "Chedid Moutran#2"),
  fact("Chedid Moutran", "religion", "Greek Catholic"),
  fact("Fouad Chedid Moutran", "education", "Jesuits in Beirut"),
  fact("Fouad Chedid Moutran", "award", "National Order of the Cedar", date=("1947", "1947")),
  fact("Fouad Chedid Moutran", "award", "Knight of Saint Gregory", date=("1968", "1968")),
  ev("sanction", "had been exiled", ("1916", "1916"), ["Chedid Moutran"]),
  ev("election", "lost his first election", ("1937", "1937"), ["Fouad Chedid Moutran"]),
  ev("candidacy", "candidate on the list", ("1937", "1937"), ["Fouad Chedid Moutran", "Elias Skaff-Brax"]),
  ev("election", "won his second", ("29 August 1943", "1943-08-29"), ["Fouad Chedid Moutran"]),
  ev("arrest", "was picked up", ("the 13th", "1943-11-13"), ["Fouad Chedid Moutran"]),
  ev("election", "lost his seat", ("1951", "1951"), ["Fouad Chedid Moutran"]),
  ev("speech", "speech", ("4 March", "1951-03-04"), ["Fouad Chedid Moutran"]),
  ev("election", "won it back", ("two years later", "1953"), ["Fouad Chedid Moutran"]),
  ev("travel", "journey to Cairo", None, ["Fouad Chedid Moutran"]),
  ev("meeting", "saw the Egyptian interior minister", ("the last day of July", "1956-07-31"), ["Fouad Chedid Moutran", "Zakaria Wahbi"]),
  ev("communication", "letter that he carried", None, ["Khalil Chehadé", "Zakaria Wahbi"]),
  ev("disclosure", "was published", ("that winter", "1956-24"), ["Khalil Chehadé", "Fouad Chedid Moutran"]),
  ev("departure", "had resigned", ("November 1956", "1956-11"), ["Fouad Chedid Moutran"]),
  ev("investigation", "inquired into it", None, ["Fouad Chedid Moutran"]),
  ev("recusal", "handed his place to another", None, ["Elias Skaff-Brax", "Fouad Chedid Moutran"]),
  ev("testimony", "said on oath", ("15 January 1957", "1957-01-15"), ["Fouad Chedid Moutran"]),
  ev("investigation", "was court-martialled", None, ["Nabih Ferzli"]),
  ev("conviction", "convicted", ("in May", "1957-05"), ["Nabih Ferzli"]),
  ev("sanction", "cashiered", None, ["Nabih Ferzli"]),
  ev("award", "received", ("1947", "1947"), ["Fouad Chedid Moutran"]),
  ev("award", "created him", ("the year of his retirement, 1968", "1968"), ["Fouad Chedid Moutran"]),
  ev("departure", "retirement", ("1968", "1968"), ["Fouad Chedid Moutran"]),
)

P("d50-22", """Bwalya Chomba Musonda (born 30 June 1961) is a Zambian police officer turned politician. He was the country's Inspector General of Police from 2008 to 2011, and is now the member of parliament for Luanshya.

Musonda joined the police as a constable in 1981, shortly after leaving Mpelembe Secondary School. In August 1997 he headed the squad that took the opposition leader Dr Namukolo Liswaniso from her farm at Chisamba; three weeks later, in an interview with a radio station, he confessed that there had been no warrant. He was disciplined for that by a transfer to Chavuma. The doctor wrote him a note of thanks, which she later framed.

His promotion to Inspector General, in succession to Ephraim Nyirongo, came on 12 September 2008, four days after Nyirongo's retirement. In October 2010 he visited Beijing to buy vehicles. A tribunal, appointed on 1 November 2011 under Justice Esnart Kabwe, looked into the purchase. Justice Kabwe soon made way for Justice Lloyd Simuusa, her brother being the importer's agent. Musonda appeared as a witness on 20 December; by then he had been out of office for eight weeks, having been retired in the national interest by the new president. The report, made public in March, cleared him, but not the permanent secretary for home affairs, Gladys Mutale-Phiri. She was detained at Kenneth Kaunda airport on 2 April 2012 and, after two trials, imprisoned for four years on 16 July 2014. The United Kingdom had refused her a visa in the meantime.

In the 2016 general election Musonda was an independent candidate in Luanshya, finishing second. He was elected five years later on the ticket of the United Party for National Development. It was Liswaniso, at a rally in Mpatamatu three days before the poll, who spoke for him longest. The two had met again, at her request, in May 2021.

Awards: Police Long Service Medal (2001); Order of Distinguished Service (October 2010).""",
  occ("Bwalya Chomba Musonda", "Inspector General of Police", start=("12 September 2008", "2008-09-12"), end=("eight weeks", "2011-10"), again=["Inspector General#2"]),
  occ("Bwalya Chomba Musonda", "member of parliament for Luanshya", start=("five years later", "2021")),
  fact("Bwalya Chomba Musonda", "occupation", "police officer"),
  occ("Bwalya Chomba Musonda", "constable", start=("1981", "1981")),
  occ("Bwalya Chomba Musonda", "headed the squad", start=("August 1997", "1997-08")),
  occ("Namukolo Liswaniso", "opposition leader"),
  occ("Ephraim Nyirongo", "in succession to", end=("four days after", "2008-09-08")),
  occ("Esnart Kabwe", "Justice"),
  occ("Esnart Kabwe", "tribunal", start=("1 November 2011", "2011-11-01")),
  occ("Lloyd Simuusa", "made way for"),
  occ("Lloyd Simuusa", "Justice#3"),
  occ("Gladys Mutale-Phiri", "permanent secretary for home affairs"),
  fact("Bwalya Chomba Musonda", "birthDate", "30 June 1961"),
  fact("Bwalya Chomba Musonda", "nationality", "Zambian"),
  fact("Bwalya Chomba Musonda", "occupation", "politician"),
  fact("Bwalya Chomba Musonda", "education", "Mpelembe Secondary School"),
  fact("Bwalya Chomba Musonda", "party", "United Party for National Development"),
  fact("Namukolo Liswaniso", "residence", "Chisamba"),
  fact("Bwalya Chomba Musonda", "award", "Police Long Service Medal", date=("2001", "2001")),
  fact("Bwalya Chomba Musonda", "award", "Order of Distinguished Service", date=("(October 2010", "2010-10")),
  ev("appointment", "joined the police", ("1981", "1981"), ["Bwalya Chomba Musonda"]),
  ev("arrest", "took the opposition leader", ("August 1997", "1997-08"), ["Namukolo Liswaniso", "Bwalya Chomba Musonda"]),
  ev("disclosure", "confessed", ("three weeks later", "1997"), ["Bwalya Chomba Musonda"]),
  ev("sanction", "was disciplined", None, ["Bwalya Chomba Musonda"]),
  ev("communication", "wrote him a note", None, ["Namukolo Liswaniso", "Bwalya Chomba Musonda"]),
  ev("appointment", "promotion to Inspector General", ("12 September 2008", "2008-09-12"), ["Bwalya Chomba Musonda", "Ephraim Nyirongo"]),
  ev("departure", "Nyirongo's retirement", ("four days after", "2008-09-08"), ["Ephraim Nyirongo"]),
  ev("travel", "visited Beijing", ("October 2010", "2010-10"), ["Bwalya Chomba Musonda"]),
  ev("appointment", "appointed on", ("1 November 2011", "2011-11-01"), ["Esnart Kabwe"]),
  ev("investigation", "looked into the purchase", None, ["Bwalya Chomba Musonda", "Esnart Kabwe"]),
  ev("recusal", "made way", None, ["Esnart Kabwe", "Lloyd Simuusa"]),
  ev("testimony", "appeared as a witness", ("20 December", "2011-12-20"), ["Bwalya Chomba Musonda"]),
  ev("departure", "having been retired", ("eight weeks", "2011-10"), ["Bwalya Chomba Musonda"]),
  ev("disclosure", "made public", ("in March", "2012-03"), ["Gladys Mutale-Phiri", "Bwalya Chomba Musonda"]),
  ev("arrest", "was detained", ("2 April 2012", "2012-04-02"), ["Gladys Mutale-Phiri"]),
  ev("conviction", "imprisoned", ("16 July 2014", "2014-07-16"), ["Gladys Mutale-Phiri"]),
  ev("sanction", "had refused her a visa", ("in the meantime", "2012/2014"), ["Gladys Mutale-Phiri"]),
  ev("candidacy", "was an independent candidate", ("2016", "2016"), ["Bwalya Chomba Musonda"]),
  ev("election", "finishing second", ("2016", "2016"), ["Bwalya Chomba Musonda"]),
  ev("election", "was elected", ("five years later", "2021"), ["Bwalya Chomba Musonda"]),
  ev("speech", "spoke for him", ("three days before the poll", "2021"), ["Namukolo Liswaniso", "Bwalya Chomba Musonda"]),
  ev("meeting", "had met again", ("May 2021", "2021-05"), ["Bwalya Chomba Musonda", "Namukolo Liswaniso"]),
)

P("d50-23", """Cornelia "Nell" Vandergrift Ames (March 9, 1887 – October 2, 1966) was an American social worker and Republican politician who represented Washtenaw County in the Michigan House of Representatives from 1925 to 1931 and was the state's commissioner of welfare thereafter.

Born in Ypsilanti, the daughter of a wheelwright, Ames earned a bachelor's degree at the University of Michigan in 1909. Arrested on November 14, 1917, while picketing the White House, she was sentenced the next day to thirty days in the Occoquan workhouse. She went to France with the Red Cross in April 1918 and was decorated there with the Médaille de la Reconnaissance.

Her campaign for the legislature, announced in a letter to The Ann Arbor Times News on May 2, 1924, ended with a victory over the incumbent, Orrin Stiles, that fall. She won reelection twice. In February 1931, upon her appointment as welfare commissioner by Governor Harlan Brucker-Hale, she gave up her seat, and Stiles regained it in the special election of April 6.

The poor farms. A tour of the eighty-three county farms took her the whole of that summer. Her findings, released on Thanksgiving eve, told of chains at Lapeer. On January 12, 1932, a state senate panel opened an inquiry. It subpoenaed the Lapeer keeper, Jasper Coombs, who testified on the 20th; Ames followed him. Senator Grant Whitcomb, Coombs's cousin, excused himself from voting on the report. Coombs was convicted of assault in June, and paid a fine of $500; the Methodist conference expelled him.

Ames met First Lady Helen Prescott-Wylie's secretary, Lorena Thayer, in Washington in May 1933, but turned down the federal post she was offered. She resigned when a new governor came in on New Year's Day, 1935. In her farewell address, three weeks before, she said that she had never seen a rich man's child in a poor farm.

She ran for Congress in 1936 and was defeated.""",
  occ("Cornelia \"Nell\" Vandergrift Ames", "represented Washtenaw County in the Michigan House of Representatives", start=("1925", "1925"), end=("February 1931", "1931-02"), again=["her seat"]),
  occ("Cornelia \"Nell\" Vandergrift Ames", "commissioner of welfare", start=("February 1931", "1931-02"), end=("New Year's Day, 1935", "1935-01-01"), again=["welfare commissioner"]),
  occ("Orrin Stiles", "incumbent", end=("that fall", "1924-11")),
  occ("Orrin Stiles", "regained it", start=("April 6", "1931-04-06")),
  occ("Harlan Brucker-Hale", "Governor"),
  occ("Jasper Coombs", "Lapeer keeper"),
  occ("Grant Whitcomb", "Senator"),
  occ("Helen Prescott-Wylie", "First Lady"),
  occ("Lorena Thayer", "secretary"),
  fact("Cornelia \"Nell\" Vandergrift Ames", "alias", "Nell"),
  fact("Cornelia \"Nell\" Vandergrift Ames", "birthDate", "March 9, 1887"),
  fact("Cornelia \"Nell\" Vandergrift Ames", "deathDate", "October 2, 1966"),
  fact("Cornelia \"Nell\" Vandergrift Ames", "nationality", "American"),
  fact("Cornelia \"Nell\" Vandergrift Ames", "occupation", "social worker"),
  fact("Cornelia \"Nell\" Vandergrift Ames", "occupation", "politician"),
  fact("Cornelia \"Nell\" Vandergrift Ames", "party", "Republican"),
  fact("Cornelia \"Nell\" Vandergrift Ames", "birthPlace", "Ypsilanti"),
  fact("Cornelia \"Nell\" Vandergrift Ames", "education", "University of Michigan", date=("1909", "1909")),
  fact("Cornelia \"Nell\" Vandergrift Ames", "award", "Médaille de la Reconnaissance"),
  fact("Grant Whitcomb", "relatives", "Coombs#2"),
  fact("Jasper Coombs", "relatives", "Grant Whitcomb"),
  ev("arrest", "Arrested", ("November 14, 1917", "1917-11-14"), ["Cornelia \"Nell\" Vandergrift Ames"]),
  ev("conviction", "was sentenced", ("the next day", "1917-11-15"), ["Cornelia \"Nell\" Vandergrift Ames"]),
  ev("travel", "went to France", ("April 1918", "1918-04"), ["Cornelia \"Nell\" Vandergrift Ames"]),
  ev("award", "was decorated", None, ["Cornelia \"Nell\" Vandergrift Ames"]),
  ev("candidacy", "campaign for the legislature", ("May 2, 1924", "1924-05-02"), ["Cornelia \"Nell\" Vandergrift Ames", "Orrin Stiles"]),
  ev("communication", "letter", ("May 2, 1924", "1924-05-02"), ["Cornelia \"Nell\" Vandergrift Ames"]),
  ev("election", "victory", ("that fall", "1924-11"), ["Cornelia \"Nell\" Vandergrift Ames", "Orrin Stiles"]),
  ev("election", "won reelection", None, ["Cornelia \"Nell\" Vandergrift Ames"]),
  ev("appointment", "appointment as welfare commissioner", ("February 1931", "1931-02"), ["Cornelia \"Nell\" Vandergrift Ames", "Harlan Brucker-Hale"]),
  ev("departure", "gave up her seat", ("February 1931", "1931-02"), ["Cornelia \"Nell\" Vandergrift Ames"]),
  ev("election", "regained it", ("April 6", "1931-04-06"), ["Orrin Stiles"]),
  ev("travel", "tour", ("that summer", "1931-22"), ["Cornelia \"Nell\" Vandergrift Ames"]),
  ev("disclosure", "released", ("Thanksgiving eve", "1931-11-25"), ["Cornelia \"Nell\" Vandergrift Ames"]),
  ev("investigation", "inquiry", ("January 12, 1932", "1932-01-12"), ["Jasper Coombs"]),
  ev("testimony", "testified", ("the 20th", "1932-01-20"), ["Jasper Coombs"]),
  ev("testimony", "followed him", None, ["Cornelia \"Nell\" Vandergrift Ames", "Jasper Coombs"]),
  ev("recusal", "excused himself", None, ["Grant Whitcomb"]),
  ev("conviction", "was convicted", ("in June", "1932-06"), ["Jasper Coombs"]),
  ev("sanction", "paid a fine", ("in June", "1932-06"), ["Jasper Coombs"]),
  ev("sanction", "expelled him", None, ["Jasper Coombs"]),
  ev("meeting", "met First Lady", ("May 1933", "1933-05"), ["Cornelia \"Nell\" Vandergrift Ames", "Lorena Thayer"]),
  ev("departure", "resigned", ("New Year's Day, 1935", "1935-01-01"), ["Cornelia \"Nell\" Vandergrift Ames"]),
  ev("speech", "farewell address", ("three weeks before", "1934-12-11"), ["Cornelia \"Nell\" Vandergrift Ames"]),
  ev("candidacy", "ran for Congress", ("1936", "1936"), ["Cornelia \"Nell\" Vandergrift Ames"]),
  ev("election", "was defeated", ("1936", "1936"), ["Cornelia \"Nell\" Vandergrift Ames"]),
)

P("d50-24", """Manana Dzidziguri-Lomtatidze: the ombudsman who would not go

TBILISI, 17 May 2021 – The term of Manana Dzidziguri-Lomtatidze, public defender of Georgia since 2015, runs out this evening. Her successor has not been elected. She will, she told law students at Tbilisi State University in a speech last Tuesday, "keep the lamp lit".

Born in Zestaponi in 1968, Dzidziguri-Lomtatidze studied in Kharkiv. As a young lawyer she was beaten and detained during the rally of 7 November 2007; in the spring of the next year she stood for parliament in Imereti as an independent, and lost.

Her election by parliament, on 14 May 2015, was owed to one vote, that of Gela Khundadze, who was thrown out of the ruling party's faction for it two days later. He went on to the post of ambassador in Riga, which he left in 2019.

What has she done with the six years? Among much else:

• In August 2016 she travelled to Gldani prison unannounced. What she found there she set out in a report, published on 3 October. The governor of the prison, Zurab Abashmadze, resigned the day after; prosecuted from that winter on, he was found guilty of ill-treatment in June 2018.

• On 11 July 2017 she met the Patriarch's secretary, Father Shio Mikeladze, about the seizure of a mosque. A letter from him, a week later, said that the church "would think".

• She gave evidence in Strasbourg, before the European Court, on 23 January 2019.

• She stepped out of one case only: that of her brother-in-law, Levan Lomtatidze, a customs official who was arrested at Sarpi in May 2018. It was taken over by her deputy, Nato Jorbenadze, who left the office that December.

The government has fined her office twice. The Council of Europe, on the other hand, awarded her its Václav Havel prize in September 2020; five weeks afterwards she was on the phone to its secretary general to say that she would give the money away.

Three candidates, Jorbenadze among them, have put in for the succession.""",
  occ("Manana Dzidziguri-Lomtatidze", "public defender of Georgia", start=("14 May 2015", "2015-05-14"), end=("this evening", "2021-05-17"), again=["ombudsman"]),
  occ("Gela Khundadze", "ruling party's faction", end=("two days later", "2015-05-16")),
  occ("Gela Khundadze", "ambassador in Riga", end=("2019", "2019")),
  occ("Zurab Abashmadze", "governor of the prison", end=("the day after", "2016-10-04")),
  occ("Shio Mikeladze", "Patriarch's secretary"),
  occ("Levan Lomtatidze", "customs official"),
  occ("Nato Jorbenadze", "deputy", end=("that December", "2018-12")),
  fact("Manana Dzidziguri-Lomtatidze", "birthPlace", "Zestaponi"),
  fact("Manana Dzidziguri-Lomtatidze", "birthDate", "1968"),
  fact("Manana Dzidziguri-Lomtatidze", "education", "Kharkiv"),
  fact("Manana Dzidziguri-Lomtatidze", "occupation", "lawyer"),
  fact("Manana Dzidziguri-Lomtatidze", "relatives", "Levan Lomtatidze"),
  fact("Manana Dzidziguri-Lomtatidze", "award", "Václav Havel prize", date=("September 2020", "2020-09")),
  ev("speech", "speech", ("last Tuesday", "2021-05-11"), ["Manana Dzidziguri-Lomtatidze"]),
  ev("arrest", "detained", ("7 November 2007", "2007-11-07"), ["Manana Dzidziguri-Lomtatidze"]),
  ev("candidacy", "stood for parliament", ("the spring of the next year", "2008-21"), ["Manana Dzidziguri-Lomtatidze"]),
  ev("election", "lost", ("the spring of the next year", "2008-21"), ["Manana Dzidziguri-Lomtatidze"]),
  ev("election", "election by parliament", ("14 May 2015", "2015-05-14"), ["Manana Dzidziguri-Lomtatidze", "Gela Khundadze"]),
  ev("sanction", "was thrown out", ("two days later", "2015-05-16"), ["Gela Khundadze"]),
  ev("appointment", "went on to the post", None, ["Gela Khundadze"]),
  ev("departure", "which he left", ("2019", "2019"), ["Gela Khundadze"]),
  ev("travel", "travelled to Gldani prison", ("August 2016", "2016-08"), ["Manana Dzidziguri-Lomtatidze"]),
  ev("disclosure", "published", ("3 October", "2016-10-03"), ["Manana Dzidziguri-Lomtatidze", "Zurab Abashmadze"]),
  ev("departure", "resigned", ("the day after", "2016-10-04"), ["Zurab Abashmadze"]),
  ev("investigation", "prosecuted", ("from that winter on", "2016-24"), ["Zurab Abashmadze"]),
  ev("conviction", "was found guilty", ("June 2018", "2018-06"), ["Zurab Abashmadze"]),
  ev("meeting", "met the Patriarch's secretary", ("11 July 2017", "2017-07-11"), ["Manana Dzidziguri-Lomtatidze", "Shio Mikeladze"]),
  ev("communication", "letter", ("a week later", "2017-07-18"), ["Shio Mikeladze", "Manana Dzidziguri-Lomtatidze"]),
  ev("testimony", "gave evidence", ("23 January 2019", "2019-01-23"), ["Manana Dzidziguri-Lomtatidze"]),
  ev("recusal", "stepped out of one case", None, ["Manana Dzidziguri-Lomtatidze", "Levan Lomtatidze"]),
  ev("arrest", "was arrested", ("May 2018", "2018-05"), ["Levan Lomtatidze"]),
  ev("departure", "left the office", ("that December", "2018-12"), ["Nato Jorbenadze"]),
  ev("sanction", "has fined", None, ["Manana Dzidziguri-Lomtatidze"]),
  ev("award", "awarded her", ("September 2020", "2020-09"), ["Manana Dzidziguri-Lomtatidze"]),
  ev("communication", "was on the phone", ("five weeks afterwards", "2020"), ["Manana Dzidziguri-Lomtatidze"]),
  ev("candidacy", "have put in for the succession", None, ["Nato Jorbenadze"]),
)

P("d50-25", """Jacobus Wynand Esterhuyse-Nel (Graaff-Reinet, 16 December 1904 – Pretoria, 1983) was a South African advocate, Cabinet minister and, from 1961, judge.

Life

Esterhuyse-Nel read law at Stellenbosch. A by-election in Colesberg on 14 February 1940, fought for the Reunited National Party, took him to the House of Assembly at thirty-five. In the winter of 1942 he was interned at Koffiefontein for eleven weeks; on 22 September of that year, five days after his release, he was carried shoulder-high into a meeting at Paarl, which he addressed for two hours.

The National Party's victory in 1948 made him Deputy Minister of Native Affairs in all but name; the actual appointment, as Minister of Labour, came on 30 November 1954, when he replaced Barend Strydom-Kotze. He visited Lourenço Marques in August 1955 and met there the governor-general, Comandante Gabriel Teixeira de Mello. Their correspondence on the mine recruits was laid open by the Rand Daily Mail in the April following.

The diamond case

On 1 October 1957 the Board of Trade began to investigate a diamond firm at Alexander Bay. Esterhuyse-Nel withdrew from the Cabinet's discussion of it, since a brother-in-law, Piet Cilliers, sat on the firm's board. Cilliers was arrested six weeks later and convicted on 9 June 1958; the stock exchange struck him from its list. Called by the defence, the minister spent one hour in the witness box, on 21 May. He gave up his portfolio after the election of that year, in which he lost Colesberg to Gideon Marais, on the bench of whose father he was to sit.

Judge

Raised to the Free State bench in March 1961, he retired in December 1974. He offered himself for the senate in the year after, but withdrew his name. His letters to Teixeira de Mello were bought by the University of the Free State, which had made him an honorary doctor in 1959.""",
  occ("Jacobus Wynand Esterhuyse-Nel", "Cabinet minister"),
  occ("Jacobus Wynand Esterhuyse-Nel", "House of Assembly", start=("14 February 1940", "1940-02-14"), end=("that year#2", "1958"), again=["Colesberg#2"]),
  occ("Jacobus Wynand Esterhuyse-Nel", "Minister of Labour", start=("30 November 1954", "1954-11-30"), end=("after the election of that year", "1958"), again=["portfolio"]),
  occ("Barend Strydom-Kotze", "replaced", end=("30 November 1954", "1954-11-30")),
  occ("Gabriel Teixeira de Mello", "governor-general"),
  occ("Piet Cilliers", "firm's board"),
  occ("Gideon Marais", "Colesberg#2", start=("that year#2", "1958")),
  occ("Jacobus Wynand Esterhuyse-Nel", "Free State bench", start=("March 1961", "1961-03"), end=("December 1974", "1974-12"), again=["judge"]),
  fact("Jacobus Wynand Esterhuyse-Nel", "birthPlace", "Graaff-Reinet"),
  fact("Jacobus Wynand Esterhuyse-Nel", "birthDate", "16 December 1904"),
  fact("Jacobus Wynand Esterhuyse-Nel", "deathPlace", "Pretoria"),
  fact("Jacobus Wynand Esterhuyse-Nel", "deathDate", "1983"),
  fact("Jacobus Wynand Esterhuyse-Nel", "nationality", "South African"),
  fact("Jacobus Wynand Esterhuyse-Nel", "occupation", "advocate"),
  fact("Jacobus Wynand Esterhuyse-Nel", "education", "Stellenbosch"),
  fact("Jacobus Wynand Esterhuyse-Nel", "party", "Reunited National Party"),
  fact("Jacobus Wynand Esterhuyse-Nel", "relatives", "Piet Cilliers"),
  fact("Jacobus Wynand Esterhuyse-Nel", "award", "honorary doctor", date=("1959", "1959")),
  ev("candidacy", "by-election in Colesberg", ("14 February 1940", "1940-02-14"), ["Jacobus Wynand Esterhuyse-Nel"]),
  ev("election", "took him to the House of Assembly", ("14 February 1940", "1940-02-14"), ["Jacobus Wynand Esterhuyse-Nel"]),
  ev("arrest", "was interned", ("the winter of 1942", "1942"), ["Jacobus Wynand Esterhuyse-Nel"]),
  ev("speech", "addressed", ("22 September of that year", "1942-09-22"), ["Jacobus Wynand Esterhuyse-Nel"]),
  ev("appointment", "actual appointment", ("30 November 1954", "1954-11-30"), ["Jacobus Wynand Esterhuyse-Nel", "Barend Strydom-Kotze"]),
  ev("travel", "visited Lourenço Marques", ("August 1955", "1955-08"), ["Jacobus Wynand Esterhuyse-Nel"]),
  ev("meeting", "met there", ("August 1955", "1955-08"), ["Jacobus Wynand Esterhuyse-Nel", "Gabriel Teixeira de Mello"]),
  ev("communication", "correspondence", None, ["Jacobus Wynand Esterhuyse-Nel", "Gabriel Teixeira de Mello"]),
  ev("disclosure", "was laid open", ("the April following", "1956-04"), ["Jacobus Wynand Esterhuyse-Nel", "Gabriel Teixeira de Mello"]),
  ev("investigation", "investigate", ("1 October 1957", "1957-10-01"), ["Piet Cilliers"]),
  ev("recusal", "withdrew from the Cabinet's discussion", None, ["Jacobus Wynand Esterhuyse-Nel", "Piet Cilliers"]),
  ev("arrest", "was arrested", ("six weeks later", "1957-11"), ["Piet Cilliers"]),
  ev("conviction", "convicted", ("9 June 1958", "1958-06-09"), ["Piet Cilliers"]),
  ev("sanction", "struck him from its list", None, ["Piet Cilliers"]),
  ev("testimony", "witness box", ("21 May", "1958-05-21"), ["Jacobus Wynand Esterhuyse-Nel", "Piet Cilliers"]),
  ev("departure", "gave up his portfolio", ("after the election of that year", "1958"), ["Jacobus Wynand Esterhuyse-Nel"]),
  ev("election", "lost Colesberg", ("that year#2", "1958"), ["Jacobus Wynand Esterhuyse-Nel", "Gideon Marais"]),
  ev("appointment", "Raised to the Free State bench", ("March 1961", "1961-03"), ["Jacobus Wynand Esterhuyse-Nel"]),
  ev("departure", "retired", ("December 1974", "1974-12"), ["Jacobus Wynand Esterhuyse-Nel"]),
  ev("candidacy", "offered himself for the senate", ("the year after", "1975"), ["Jacobus Wynand Esterhuyse-Nel"]),
  ev("communication", "letters to Teixeira de Mello", None, ["Jacobus Wynand Esterhuyse-Nel", "Gabriel Teixeira de Mello"]),
  ev("award", "had made him an honorary doctor", ("1959", "1959"), ["Jacobus Wynand Esterhuyse-Nel"]),
)

P("d50-26", """Timeline: the fall of Mexico City's water chief

Ten dates in the career of Ximena Orozco Villalpando, whose trial begins on Monday.

1. 3 February 1997. Orozco, just out of the National Polytechnic Institute, is hired by the capital's waterworks.

2. 5 July 2009. Candidate of the PRD for the borough of Iztacalco; beaten by Fermín Bautista Lara, who governs the borough until 2012.

3. 16 January 2013. Named director-general of the water system. She follows Ramiro Cantú Elizondo, dismissed on the ninth for a bribe of which a court would convict him two years later.

4. 22–25 March 2015. Attends a conference in Zaragoza, with her husband, the novelist Pablo Ruiz Haro. Dinner there with Iñaki Zubieta, vice-president of the builder Aguas del Ebro.

5. 8 September 2016. She is given the Engineers' College prize, and in her acceptance speech promises the east of the city water "every day of the week".

6. 30 April 2019. A reporter, Dalia Monreal, publishes the contract of the Cutzamala pipeline. The comptroller's office opens an investigation within hours; the comptroller, Efraín Nava, hands it to his deputy, as he is a godfather of Orozco's daughter.

7. 14 May 2019. Email from Zubieta to Orozco: "Burn this." It surfaces a year later in a court in Bilbao, where Zubieta is convicted of bribery in November 2020.

8. 2 October 2019. Resignation. The new head, Bautista, takes over the next morning.

9. 11 November 2019. Orozco testifies before the city's congress for six hours. Three weeks after it, she is disqualified from public service for a decade. Her husband is called to the stand on 10 December and refuses to answer.

10. 19 June 2021. Arrest, at the airport, on her return from a visit to Houston. Monreal, who had been awarded the national journalism prize in the meantime, learned of it from a telephone call. The caller was Ruiz Haro, by then no longer married to the engineer.""",
  occ("Ximena Orozco Villalpando", "water chief", start=("16 January 2013", "2013-01-16"), end=("2 October 2019", "2019-10-02"), again=["director-general of the water system"]),
  occ("Fermín Bautista Lara", "governs the borough", start=("2009", "2009"), end=("2012", "2012")),
  occ("Ramiro Cantú Elizondo", "follows", end=("the ninth", "2013-01-09")),
  occ("Iñaki Zubieta", "vice-president of the builder Aguas del Ebro"),
  occ("Efraín Nava", "comptroller"),
  occ("Fermín Bautista Lara", "new head", start=("the next morning", "2019-10-03")),
  fact("Ximena Orozco Villalpando", "education", "National Polytechnic Institute", date=("1997", "1997")),
  fact("Ximena Orozco Villalpando", "party", "PRD"),
  fact("Ximena Orozco Villalpando", "spouse", "Pablo Ruiz Haro"),
  fact("Ximena Orozco Villalpando", "occupation", "engineer"),
  fact("Pablo Ruiz Haro", "occupation", "novelist"),
  fact("Ximena Orozco Villalpando", "award", "Engineers' College prize", date=("8 September 2016", "2016-09-08")),
  fact("Dalia Monreal", "occupation", "reporter"),
  fact("Dalia Monreal", "award", "national journalism prize"),
  ev("appointment", "is hired", ("3 February 1997", "1997-02-03"), ["Ximena Orozco Villalpando"]),
  ev("candidacy", "Candidate of the PRD", ("5 July 2009", "2009-07-05"), ["Ximena Orozco Villalpando", "Fermín Bautista Lara"]),
  ev("election", "beaten by", ("5 July 2009", "2009-07-05"), ["Ximena Orozco Villalpando", "Fermín Bautista Lara"]),
  ev("appointment", "Named director-general", ("16 January 2013", "2013-01-16"), ["Ximena Orozco Villalpando", "Ramiro Cantú Elizondo"]),
  ev("departure", "dismissed", ("the ninth", "2013-01-09"), ["Ramiro Cantú Elizondo"]),
  ev("conviction", "convict him", ("two years later", "2015"), ["Ramiro Cantú Elizondo"]),
  ev("travel", "Attends a conference", ("22–25 March 2015", "2015-03-22/2015-03-25"), ["Ximena Orozco Villalpando", "Pablo Ruiz Haro"]),
  ev("meeting", "Dinner there", ("22–25 March 2015", "2015-03-22/2015-03-25"), ["Ximena Orozco Villalpando", "Iñaki Zubieta"]),
  ev("award", "is given", ("8 September 2016", "2016-09-08"), ["Ximena Orozco Villalpando"]),
  ev("speech", "acceptance speech", ("8 September 2016", "2016-09-08"), ["Ximena Orozco Villalpando"]),
  ev("disclosure", "publishes the contract", ("30 April 2019", "2019-04-30"), ["Dalia Monreal", "Ximena Orozco Villalpando"]),
  ev("investigation", "investigation", ("within hours", "2019-04-30"), ["Ximena Orozco Villalpando"]),
  ev("recusal", "hands it to his deputy", None, ["Efraín Nava", "Ximena Orozco Villalpando"]),
  ev("communication", "Email", ("14 May 2019", "2019-05-14"), ["Iñaki Zubieta", "Ximena Orozco Villalpando"]),
  ev("disclosure", "surfaces", ("a year later", "2020"), ["Iñaki Zubieta", "Ximena Orozco Villalpando"]),
  ev("conviction", "is convicted", ("November 2020", "2020-11"), ["Iñaki Zubieta"]),
  ev("departure", "Resignation", ("2 October 2019", "2019-10-02"), ["Ximena Orozco Villalpando"]),
  ev("appointment", "takes over", ("the next morning", "2019-10-03"), ["Fermín Bautista Lara", "Ximena Orozco Villalpando"]),
  ev("testimony", "testifies", ("11 November 2019", "2019-11-11"), ["Ximena Orozco Villalpando"]),
  ev("sanction", "is disqualified", ("Three weeks after it", "2019-12-02"), ["Ximena Orozco Villalpando"]),
  ev("testimony", "is called to the stand", ("10 December", "2019-12-10"), ["Pablo Ruiz Haro"]),
  ev("arrest", "Arrest,", ("19 June 2021", "2021-06-19"), ["Ximena Orozco Villalpando"]),
  ev("travel", "visit to Houston", None, ["Ximena Orozco Villalpando"]),
  ev("award", "had been awarded", ("in the meantime", ""), ["Dalia Monreal"]),
  ev("communication", "telephone call", ("19 June 2021", "2021-06-19"), ["Pablo Ruiz Haro", "Dalia Monreal"]),
)

P("d50-27", """Zaynab Shukri el-Menoufy (1909–2001) was an Egyptian physician and public-health official, under-secretary at the Ministry of Health between 1953 and 1961. She should not be confused with her niece Zaynab el-Menoufy, the film editor.

One of the first women to finish at the Qasr al-Ayni school of medicine (1933), Shukri directed the dispensary at Tanta through the malaria of 1942–44. She spent the year 1947 in London; the trip was paid for by the Anglo-Egyptian oilfields, as a question in parliament revealed the spring after. It was on that stay, on 5 June, that she was introduced to the Labour minister of health, Arthur Penhallow, a meeting on which both kept notes.

She was chosen in the syndicate's ballot of 12 December 1952 to represent the women doctors, and in the August following was appointed under-secretary by Colonel Rashad Mahfouz. When Mahfouz was removed, on 2 March 1954, she wrote to him publicly. The police came for her on the night of the 29th; she was out again before the weekend. From the autumn of that year an administrative court looked into the import of vaccines from Hungary. Its president, Counsellor Sabri Wali, stood down in November as a shareholder of the importer. Shukri testified twice, on 4 December 1954 and, at greater length, two months later. The importer, Nikola Zananiri, was condemned to five years in April, and his property sequestrated.

Her candidacy for the National Assembly, in July 1957, was struck out by the executive committee nine days before the polling, as were those of five other women. She delivered the opening address of the Afro-Asian women's congress in Cairo on 14 January 1961. Eight months later, upon Syria's secession, she retired, and left for Geneva, where she worked for the World Health Organization.

Shukri was decorated with the Order of Perfection in 1956.""",
  occ("Zaynab Shukri el-Menoufy", "under-secretary at the Ministry of Health", start=("the August following", "1953-08"), end=("Eight months later", "1961-09"), again=["under-secretary#2"]),
  occ("Zaynab Shukri el-Menoufy", "directed the dispensary at Tanta", start=("1942", "1942"), end=("44", "1944")),
  occ("Arthur Penhallow", "minister of health"),
  occ("Zaynab Shukri el-Menoufy", "represent the women doctors", start=("12 December 1952", "1952-12-12")),
  occ("Rashad Mahfouz", "Colonel"),
  occ("Sabri Wali", "president", end=("in November", "1954-11")),
  occ("Sabri Wali", "Counsellor"),
  fact("Zaynab Shukri el-Menoufy", "birthDate", "1909"),
  fact("Zaynab Shukri el-Menoufy", "deathDate", "2001"),
  fact("Zaynab Shukri el-Menoufy", "nationality", "Egyptian"),
  fact("Zaynab Shukri el-Menoufy", "occupation", "physician"),
  fact("Zaynab Shukri el-Menoufy", "relatives", "Zaynab el-Menoufy"),
  fact("Zaynab el-Menoufy", "occupation", "film editor"),
  fact("Zaynab Shukri el-Menoufy", "education", "Qasr al-Ayni school of medicine", date=("1933", "1933")),
  fact("Arthur Penhallow", "party", "Labour"),
  fact("Zaynab Shukri el-Menoufy", "award", "Order of Perfection", date=("1956", "1956")),
  ev("travel", "trip", ("1947", "1947"), ["Zaynab Shukri el-Menoufy"]),
  ev("disclosure", "revealed", ("the spring after", "1948-21"), ["Zaynab Shukri el-Menoufy"]),
  ev("meeting", "meeting", ("5 June", "1947-06-05"), ["Zaynab Shukri el-Menoufy", "Arthur Penhallow"]),
  ev("election", "was chosen", ("12 December 1952", "1952-12-12"), ["Zaynab Shukri el-Menoufy"]),
  ev("appointment", "was appointed", ("the August following", "1953-08"), ["Zaynab Shukri el-Menoufy", "Rashad Mahfouz"]),
  ev("departure", "was removed", ("2 March 1954", "1954-03-02"), ["Rashad Mahfouz"]),
  ev("communication", "wrote to him", None, ["Zaynab Shukri el-Menoufy", "Rashad Mahfouz"]),
  ev("arrest", "came for her", ("the night of the 29th", "1954-03-29"), ["Zaynab Shukri el-Menoufy"]),
  ev("investigation", "looked into the import", ("From the autumn of that year", "1954-23"), ["Nikola Zananiri", "Sabri Wali"]),
  ev("recusal", "stood down", ("in November", "1954-11"), ["Sabri Wali"]),
  ev("testimony", "testified twice", ("4 December 1954", "1954-12-04"), ["Zaynab Shukri el-Menoufy"]),
  ev("testimony", "at greater length", ("two months later", "1955-02"), ["Zaynab Shukri el-Menoufy"]),
  ev("conviction", "was condemned", ("in April", "1955-04"), ["Nikola Zananiri"]),
  ev("sanction", "sequestrated", ("in April", "1955-04"), ["Nikola Zananiri"]),
  ev("candidacy", "candidacy", ("July 1957", "1957-07"), ["Zaynab Shukri el-Menoufy"]),
  ev("sanction", "was struck out", ("nine days before the polling", "1957"), ["Zaynab Shukri el-Menoufy"]),
  ev("speech", "opening address", ("14 January 1961", "1961-01-14"), ["Zaynab Shukri el-Menoufy"]),
  ev("departure", "retired", ("Eight months later", "1961-09"), ["Zaynab Shukri el-Menoufy"]),
  ev("travel", "left for Geneva", ("Eight months later", "1961-09"), ["Zaynab Shukri el-Menoufy"]),
  ev("award", "was decorated", ("1956", "1956"), ["Zaynab Shukri el-Menoufy"]),
)

P("d50-28", """Tan Sri Azlina Merican binti Kassim (born 22 May 1957) is a Malaysian central banker and public servant. She was deputy governor of Bank Negara Malaysia from 2006 to 2014 and chairman of the Securities Commission from 2014 until she resigned on 26 November 2018.

Education

Azlina attended Tunku Kurshiah College and obtained a degree in economics from the University of Malaya in 1979.

Career

She entered the bank as an analyst the same year. Following a secondment to the Bank for International Settlements, she was raised to assistant governor in 2001. It was her letter of 9 July 2015 to the Attorney General, Tan Sri Gopal Nadarajan, that set off the inquiry into the pilgrims' fund; Gopal was relieved of his duties eighteen days afterwards. The letter was posted on a blog on 3 August. Its author was interviewed by the police the next day, and gave sworn evidence before the Public Accounts Committee on 19 October of the same year. Her vice-chairman, Dato' Fong Wei Meng, whose brother managed the fund, had taken leave of the file in June.

The fund's chief executive, Datuk Roslan Hashim-Yeop, was arrested at Subang on 12 January 2016. He was convicted by the High Court on 20 April 2018, two weeks before the general election, and the Palace stripped him of his title that August.

In September 2016 Azlina made a working visit to Bern, for talks with the Swiss attorney general, Urs Lüthold. Her speech to the Asian Corporate Governance Association in Hong Kong, six weeks later, was called the bluntest of her career.

Since retirement

In October 2019 she stood for the presidency of the Malaysian Institute of Economists and was returned unopposed. She was conferred the Panglima Setia Mahkota, which carries the title of Tan Sri, in June 2010. Fong, who took over the commission after her, served until the end of 2020.""",
  occ("Azlina Merican binti Kassim", "deputy governor of Bank Negara Malaysia", start=("2006", "2006"), end=("2014", "2014")),
  occ("Azlina Merican binti Kassim", "chairman of the Securities Commission", start=("2014", "2014"), end=("26 November 2018", "2018-11-26")),
  occ("Azlina Merican binti Kassim", "analyst", start=("the same year", "1979")),
  occ("Azlina Merican binti Kassim", "assistant governor", start=("2001", "2001")),
  occ("Gopal Nadarajan", "Attorney General", end=("eighteen days afterwards", "2015-07-27")),
  occ("Fong Wei Meng", "vice-chairman"),
  occ("Roslan Hashim-Yeop", "chief executive"),
  occ("Urs Lüthold", "Swiss attorney general"),
  occ("Azlina Merican binti Kassim", "presidency of the Malaysian Institute of Economists", start=("October 2019", "2019-10")),
  occ("Fong Wei Meng", "took over the commission", end=("the end of 2020", "2020-12")),
  fact("Azlina Merican binti Kassim", "birthDate", "22 May 1957"),
  fact("Azlina Merican binti Kassim", "nationality", "Malaysian"),
  fact("Azlina Merican binti Kassim", "occupation", "central banker"),
  fact("Azlina Merican binti Kassim", "occupation", "public servant"),
  fact("Azlina Merican binti Kassim", "education", "Tunku Kurshiah College"),
  fact("Azlina Merican binti Kassim", "education", "University of Malaya", date=("1979", "1979")),
  fact("Azlina Merican binti Kassim", "award", "Panglima Setia Mahkota", date=("June 2010", "2010-06")),
  ev("departure", "resigned", ("26 November 2018", "2018-11-26"), ["Azlina Merican binti Kassim"]),
  ev("appointment", "entered the bank", ("the same year", "1979"), ["Azlina Merican binti Kassim"]),
  ev("appointment", "was raised", ("2001", "2001"), ["Azlina Merican binti Kassim"]),
  ev("communication", "letter", ("9 July 2015", "2015-07-09"), ["Azlina Merican binti Kassim", "Gopal Nadarajan"]),
  ev("investigation", "inquiry into the pilgrims' fund", None, ["Roslan Hashim-Yeop"]),
  ev("departure", "was relieved", ("eighteen days afterwards", "2015-07-27"), ["Gopal Nadarajan"]),
  ev("disclosure", "was posted", ("3 August", "2015-08-03"), ["Azlina Merican binti Kassim"]),
  ev("investigation", "was interviewed", ("the next day", "2015-08-04"), ["Azlina Merican binti Kassim"]),
  ev("testimony", "gave sworn evidence", ("19 October of the same year", "2015-10-19"), ["Azlina Merican binti Kassim"]),
  ev("recusal", "had taken leave of the file", ("in June", "2015-06"), ["Fong Wei Meng"]),
  ev("arrest", "was arrested", ("12 January 2016", "2016-01-12"), ["Roslan Hashim-Yeop"]),
  ev("conviction", "was convicted", ("20 April 2018", "2018-04-20"), ["Roslan Hashim-Yeop"]),
  ev("sanction", "stripped him of his title", ("that August", "2018-08"), ["Roslan Hashim-Yeop"]),
  ev("travel", "working visit", ("September 2016", "2016-09"), ["Azlina Merican binti Kassim"]),
  ev("meeting", "talks", ("September 2016", "2016-09"), ["Azlina Merican binti Kassim", "Urs Lüthold"]),
  ev("speech", "speech", ("six weeks later", "2016"), ["Azlina Merican binti Kassim"]),
  ev("candidacy", "stood for the presidency", ("October 2019", "2019-10"), ["Azlina Merican binti Kassim"]),
  ev("election", "was returned unopposed", ("October 2019", "2019-10"), ["Azlina Merican binti Kassim"]),
  ev("award", "was conferred", ("June 2010", "2010-06"), ["Azlina Merican binti Kassim"]),
  ev("appointment", "took over", None, ["Fong Wei Meng", "Azlina Merican binti Kassim"]),
)

P("d50-29", """Baltazar Irarrázabal Zenteno (Talca, 1859 – Santiago, 24 June 1928) was a Chilean nitrate owner, deputy and senator for the Liberal Party, and minister of the interior during forty-four days of 1915.

Political career

His first campaign, for the Chamber in March 1897, he lost to his own brother-in-law, Manuel José Opazo. He was successful three years later, and represented Talca without a break to 1912; then, in a contest that is said to have cost a million pesos, Tarapacá sent him to the Senate. His inaugural speech as senator, on 3 June 1912, dealt with the railway to Arica.

On the accession of the new president, in December 1915, Irarrázabal wrote him a long letter on the state of the provinces. The president's answer was to call him to the palace on Christmas Day; he was appointed the day after. He left the ministry on 8 February 1916, as soon as the Antofagasta papers had come to light.

The Antofagasta papers

These were twenty telegrams that the minister had exchanged in January with the intendant, Recaredo Amunátegui Silva, about the use of troops against the salt workers. A clerk, Aníbal Peñaloza, delivered them to the newspaper El Socialista. Peñaloza was arrested on 10 February and sentenced that winter to 541 days. An inquiry was ordered by the Senate on the first of March; Opazo, by then its president, gave up the chair for as long as it lasted. On 20 March Irarrázabal deposed for three hours. It ended in a vote of censure on the intendant, who was dismissed in April.

Last years

He spent 1919 and 1920 in Europe. In Rome, a week before Easter of the second year, he had an audience of the Pope's secretary of state, Cardinal Ottavio Belforti, who, later in the spring, conferred on him the Grand Cross of Saint Gregory. Deported by the military government in March 1927, he was permitted to return that November.""",
  occ("Baltazar Irarrázabal Zenteno", "represented Talca", start=("three years later", "1900"), end=("1912", "1912"), again=["deputy"]),
  occ("Baltazar Irarrázabal Zenteno", "senator", start=("1912", "1912"), again=["senator#2"]),
  occ("Baltazar Irarrázabal Zenteno", "minister of the interior", start=("the day after", "1915-12-26"), end=("8 February 1916", "1916-02-08"), again=["minister#2"]),
  occ("Recaredo Amunátegui Silva", "intendant", end=("in April", "1916-04"), again=["intendant#2"]),
  occ("Aníbal Peñaloza", "clerk"),
  occ("Manuel José Opazo", "its president"),
  occ("Ottavio Belforti", "Pope's secretary of state"),
  occ("Ottavio Belforti", "Cardinal"),
  fact("Baltazar Irarrázabal Zenteno", "birthPlace", "Talca"),
  fact("Baltazar Irarrázabal Zenteno", "birthDate", "1859"),
  fact("Baltazar Irarrázabal Zenteno", "deathPlace", "Santiago"),
  fact("Baltazar Irarrázabal Zenteno", "deathDate", "24 June 1928"),
  fact("Baltazar Irarrázabal Zenteno", "nationality", "Chilean"),
  fact("Baltazar Irarrázabal Zenteno", "occupation", "nitrate owner"),
  fact("Baltazar Irarrázabal Zenteno", "party", "Liberal Party"),
  fact("Baltazar Irarrázabal Zenteno", "relatives", "Manuel José Opazo"),
  fact("Baltazar Irarrázabal Zenteno", "award", "Grand Cross of Saint Gregory", date=("later in the spring", "1920-21")),
  ev("candidacy", "campaign", ("March 1897", "1897-03"), ["Baltazar Irarrázabal Zenteno", "Manuel José Opazo"]),
  ev("election", "lost", ("March 1897", "1897-03"), ["Baltazar Irarrázabal Zenteno", "Manuel José Opazo"]),
  ev("election", "successful", ("three years later", "1900"), ["Baltazar Irarrázabal Zenteno"]),
  ev("election", "sent him to the Senate", ("1912", "1912"), ["Baltazar Irarrázabal Zenteno"]),
  ev("speech", "inaugural speech", ("3 June 1912", "1912-06-03"), ["Baltazar Irarrázabal Zenteno"]),
  ev("communication", "long letter", ("December 1915", "1915-12"), ["Baltazar Irarrázabal Zenteno"]),
  ev("communication", "call him to the palace", ("Christmas Day", "1915-12-25"), ["Baltazar Irarrázabal Zenteno"]),
  ev("appointment", "was appointed", ("the day after", "1915-12-26"), ["Baltazar Irarrázabal Zenteno"]),
  ev("departure", "left the ministry", ("8 February 1916", "1916-02-08"), ["Baltazar Irarrázabal Zenteno"]),
  ev("disclosure", "had come to light", ("8 February 1916", "1916-02"), ["Baltazar Irarrázabal Zenteno"]),
  ev("communication", "telegrams", ("in January", "1916-01"), ["Baltazar Irarrázabal Zenteno", "Recaredo Amunátegui Silva"]),
  ev("disclosure", "delivered them", None, ["Aníbal Peñaloza", "Baltazar Irarrázabal Zenteno", "Recaredo Amunátegui Silva"]),
  ev("arrest", "was arrested", ("10 February", "1916-02-10"), ["Aníbal Peñaloza"]),
  ev("conviction", "sentenced", ("that winter", "1916"), ["Aníbal Peñaloza"]),
  ev("investigation", "inquiry", ("the first of March", "1916-03-01"), ["Baltazar Irarrázabal Zenteno", "Recaredo Amunátegui Silva"]),
  ev("recusal", "gave up the chair", None, ["Manuel José Opazo"]),
  ev("testimony", "deposed", ("20 March", "1916-03-20"), ["Baltazar Irarrázabal Zenteno"]),
  ev("sanction", "vote of censure", None, ["Recaredo Amunátegui Silva"]),
  ev("departure", "was dismissed", ("in April", "1916-04"), ["Recaredo Amunátegui Silva"]),
  ev("travel", "in Europe", ("1919 and 1920", "1919/1920"), ["Baltazar Irarrázabal Zenteno"]),
  ev("meeting", "audience", ("a week before Easter of the second year", "1920-03-28"), ["Baltazar Irarrázabal Zenteno", "Ottavio Belforti"]),
  ev("award", "conferred", ("later in the spring", "1920-21"), ["Baltazar Irarrázabal Zenteno", "Ottavio Belforti"]),
  ev("sanction", "Deported", ("March 1927", "1927-03"), ["Baltazar Irarrázabal Zenteno"]),
  ev("travel", "return", ("that November", "1927-11"), ["Baltazar Irarrázabal Zenteno"]),
)

P("d50-30", """Explainer: Latvia's port scandal in ten questions

What happened on Friday? Ilmārs Grīnbergs, mayor of Ventspils until 2019, was found guilty of bribery by the Riga Regional Court and sentenced to five years. His former harbour master, Sandra Pūce-Ozola, convicted on the same day, received two.

Who is he? A ship's engineer of 63, educated at the Riga Polytechnic, Mr Grīnbergs was first elected in May 1997, and re-elected five times. In 2006 he was the Greens' candidate for prime minister. He lost.

When did it begin? On 3 March 2015, the prosecutors say. That day the mayor was in Hamburg, where he met the shipbroker Detlef Hinrichsen for breakfast.

How did it come out? Through a sister. Līga Grīnberga, a notary, wrote to the anti-corruption bureau, KNAB, in January 2018 after a quarrel over an inheritance. KNAB opened its case in the following month. Excerpts of the letter ran in the daily Kurzemes Avīze on 9 October, four days after the parliamentary election.

Why was he not tried at once? The first judge, Arnis Zvaigzne, declared that he had a conflict of interest: he keeps a yacht at the port. A second retired.

When was he arrested? On 18 June 2019, in his office. Ms Pūce-Ozola had been detained a week before at Frankfurt, coming home from a trip to Brazil. He gave up the mayoralty on 1 July and was followed by Jānis Vītols-Lapa.

And the Americans? The U.S. Treasury put him on its sanctions list that December.

Who testified? Forty-one people, among them Mr Hinrichsen, on 15 September 2021, by video, and Ms Grīnberga, three weeks after that, in person.

What did he say? In his last word to the court, on 4 April, he spoke for five hours, and called his sister "my cross".

And the Order of the Three Stars, given to him in 2004? The chapter will decide next month.""",
  occ("Ilmārs Grīnbergs", "mayor of Ventspils", start=("May 1997", "1997-05"), end=("1 July", "2019-07-01"), again=["mayor#2", "mayoralty"]),
  occ("Sandra Pūce-Ozola", "harbour master"),
  occ("Arnis Zvaigzne", "judge"),
  occ("Jānis Vītols-Lapa", "was followed by", start=("1 July", "2019-07-01")),
  fact("Ilmārs Grīnbergs", "occupation", "ship's engineer"),
  fact("Ilmārs Grīnbergs", "education", "Riga Polytechnic"),
  fact("Ilmārs Grīnbergs", "party", "Greens"),
  fact("Detlef Hinrichsen", "occupation", "shipbroker"),
  fact("Ilmārs Grīnbergs", "siblings", "Līga Grīnberga"),
  fact("Līga Grīnberga", "siblings", "Ilmārs Grīnbergs"),
  fact("Līga Grīnberga", "occupation", "notary"),
  fact("Ilmārs Grīnbergs", "award", "Order of the Three Stars", date=("2004", "2004")),
  ev("conviction", "was found guilty", ("Friday", ""), ["Ilmārs Grīnbergs"]),
  ev("conviction", "convicted", ("the same day", ""), ["Sandra Pūce-Ozola"]),
  ev("election", "elected", ("May 1997", "1997-05"), ["Ilmārs Grīnbergs"]),
  ev("election", "re-elected", None, ["Ilmārs Grīnbergs"]),
  ev("candidacy", "candidate for prime minister", ("2006", "2006"), ["Ilmārs Grīnbergs"]),
  ev("election", "lost", ("2006", "2006"), ["Ilmārs Grīnbergs"]),
  ev("travel", "was in Hamburg", ("That day", "2015-03-03"), ["Ilmārs Grīnbergs"]),
  ev("meeting", "met the shipbroker", ("That day", "2015-03-03"), ["Ilmārs Grīnbergs", "Detlef Hinrichsen"]),
  ev("communication", "wrote to the anti-corruption bureau", ("January 2018", "2018-01"), ["Līga Grīnberga"]),
  ev("investigation", "opened its case", ("the following month", "2018-02"), ["Ilmārs Grīnbergs"]),
  ev("disclosure", "ran in the daily", ("9 October", "2018-10-09"), ["Līga Grīnberga", "Ilmārs Grīnbergs"]),
  ev("recusal", "declared that he had a conflict of interest", None, ["Arnis Zvaigzne"]),
  ev("arrest", "arrested", ("18 June 2019", "2019-06-18"), ["Ilmārs Grīnbergs"]),
  ev("arrest", "had been detained", ("a week before", "2019-06-11"), ["Sandra Pūce-Ozola"]),
  ev("travel", "trip to Brazil", None, ["Sandra Pūce-Ozola"]),
  ev("departure", "gave up the mayoralty", ("1 July", "2019-07-01"), ["Ilmārs Grīnbergs", "Jānis Vītols-Lapa"]),
  ev("appointment", "was followed", ("1 July", "2019-07-01"), ["Jānis Vītols-Lapa", "Ilmārs Grīnbergs"]),
  ev("sanction", "put him on its sanctions list", ("that December", "2019-12"), ["Ilmārs Grīnbergs"]),
  ev("testimony", "testified", ("15 September 2021", "2021-09-15"), ["Detlef Hinrichsen"]),
  ev("testimony", "in person", ("three weeks after that", "2021-10-06"), ["Līga Grīnberga"]),
  ev("speech", "spoke for five hours", ("4 April", ""), ["Ilmārs Grīnbergs"]),
  ev("award", "given to him", ("2004", "2004"), ["Ilmārs Grīnbergs"]),
)

P("d50-31", """Mame Coumba Diagne Faye (16 November 1926, Rufisque – 8 April 2012) was a Senegalese midwife, trade unionist and politician of the African Independence Party, and afterwards of the Socialists. She was Minister of Social Action from 1978 until 1981.

Diagne trained at the School of Midwives in Dakar and was elected secretary of its old girls in 1950. In the railway strike of 1947 her husband, the locomotive driver Samba Faye, had been imprisoned for six months at Thiès. Both attended the congress of Bamako in 1957, where she met the Guinean Sékou Bah-Kourouma; an exchange of letters between them lasted till his death.

Her own arrest came on 1 August 1960, the day after the municipal elections at Saint-Louis, in which she was a candidate. She was found guilty of disturbing the peace, but let off with a fine. A report she had written on the maternity ward of the Le Dantec hospital, passed over in silence for two years, was brought out in Paris in the spring of 1964. It led to the departure of the director, Dr Louis Castaing, and, that autumn, to an official investigation. Its chairman, Dr Ousmane Sarr, refused to hear her, as she had delivered his children; he was replaced for that session, on 7 November, by Dr Fatou Ndiaye-Correa, and Diagne testified at length.

She crossed over to the Socialist Party in 1976, was elected to the National Assembly on 26 February 1978, and three weeks later entered the government. In June 1980 she led her country's delegation to Copenhagen, and on the 14th of July spoke there before the world conference on women. She was dropped when the new president formed his cabinet in January 1981; the party's women struck her from the rolls in the same year for a newspaper article.

In 1999 she was made a Grand Officer of the National Order of the Lion. "They have pinned it", she wrote to Dr Ndiaye-Correa a day later, "on the wrong midwife."
""",
  occ("Mame Coumba Diagne Faye", "Minister of Social Action", start=("three weeks later", "1978-03"), end=("January 1981", "1981-01")),
  occ("Mame Coumba Diagne Faye", "secretary of its old girls", start=("1950", "1950")),
  occ("Louis Castaing", "director"),
  occ("Ousmane Sarr", "chairman"),
  occ("Fatou Ndiaye-Correa", "was replaced for that session", start=("7 November", "1964-11-07")),
  occ("Mame Coumba Diagne Faye", "National Assembly", start=("26 February 1978", "1978-02-26")),
  occ("Mame Coumba Diagne Faye", "led her country's delegation to Copenhagen", start=("June 1980", "1980-06")),
  fact("Mame Coumba Diagne Faye", "birthDate", "16 November 1926"),
  fact("Mame Coumba Diagne Faye", "birthPlace", "Rufisque"),
  fact("Mame Coumba Diagne Faye", "deathDate", "8 April 2012"),
  fact("Mame Coumba Diagne Faye", "nationality", "Senegalese"),
  fact("Mame Coumba Diagne Faye", "occupation", "midwife"),
  fact("Mame Coumba Diagne Faye", "occupation", "trade unionist"),
  fact("Mame Coumba Diagne Faye", "occupation", "politician"),
  fact("Mame Coumba Diagne Faye", "party", "African Independence Party"),
  fact("Mame Coumba Diagne Faye", "party", "Socialist Party", date=("1976", "1976")),
  fact("Mame Coumba Diagne Faye", "education", "School of Midwives in Dakar"),
  fact("Mame Coumba Diagne Faye", "spouse", "Samba Faye"),
  fact("Samba Faye", "occupation", "locomotive driver"),
  fact("Sékou Bah-Kourouma", "nationality", "Guinean"),
  fact("Mame Coumba Diagne Faye", "award", "Grand Officer of the National Order of the Lion", date=("1999", "1999")),
  ev("election", "was elected secretary", ("1950", "1950"), ["Mame Coumba Diagne Faye"]),
  ev("arrest", "had been imprisoned", ("1947", "1947"), ["Samba Faye"]),
  ev("travel", "attended the congress of Bamako", ("1957", "1957"), ["Mame Coumba Diagne Faye", "Samba Faye"]),
  ev("meeting", "met the Guinean", ("1957", "1957"), ["Mame Coumba Diagne Faye", "Sékou Bah-Kourouma"]),
  ev("communication", "exchange of letters", None, ["Mame Coumba Diagne Faye", "Sékou Bah-Kourouma"]),
  ev("arrest", "arrest came", ("1 August 1960", "1960-08-01"), ["Mame Coumba Diagne Faye"]),
  ev("candidacy", "was a candidate", ("the day after", "1960-07-31"), ["Mame Coumba Diagne Faye"]),
  ev("conviction", "was found guilty", None, ["Mame Coumba Diagne Faye"]),
  ev("sanction", "let off with a fine", None, ["Mame Coumba Diagne Faye"]),
  ev("disclosure", "was brought out", ("the spring of 1964", "1964-21"), ["Mame Coumba Diagne Faye"]),
  ev("departure", "departure of the director", None, ["Louis Castaing"]),
  ev("investigation", "official investigation", ("that autumn", "1964-23"), ["Louis Castaing", "Ousmane Sarr"]),
  ev("recusal", "refused to hear her", None, ["Ousmane Sarr", "Mame Coumba Diagne Faye"]),
  ev("testimony", "testified", ("7 November", "1964-11-07"), ["Mame Coumba Diagne Faye", "Fatou Ndiaye-Correa"]),
  ev("departure", "crossed over", ("1976", "1976"), ["Mame Coumba Diagne Faye"]),
  ev("election", "was elected to the National Assembly", ("26 February 1978", "1978-02-26"), ["Mame Coumba Diagne Faye"]),
  ev("appointment", "entered the government", ("three weeks later", "1978-03"), ["Mame Coumba Diagne Faye"]),
  ev("travel", "led her country's delegation", ("June 1980", "1980-06"), ["Mame Coumba Diagne Faye"]),
  ev("speech", "spoke there", ("the 14th of July", "1980-07-14"), ["Mame Coumba Diagne Faye"]),
  ev("departure", "was dropped", ("January 1981", "1981-01"), ["Mame Coumba Diagne Faye"]),
  ev("sanction", "struck her from the rolls", ("in the same year", "1981"), ["Mame Coumba Diagne Faye"]),
  ev("award", "was made a Grand Officer", ("1999", "1999"), ["Mame Coumba Diagne Faye"]),
  ev("communication", "wrote to Dr Ndiaye-Correa", ("a day later", "1999"), ["Mame Coumba Diagne Faye", "Fatou Ndiaye-Correa"]),
)

P("d50-32", """Clarence "Clarrie" Hargreaves-Dunn (14 July 1889 – 3 August 1957) was an Australian shearer, union official and Labor politician. He was Minister for Lands in Queensland from June 1920 until his dismissal in October 1925, and Lord Mayor of Brisbane for a term after the war.

Hargreaves-Dunn was born at Barcaldine and left school at eleven. Gaoled for two months at Rockhampton in the strike of 1912, for which the magistrate had convicted him of riot, he was chosen that December as organiser of the Australian Workers' Union. In the state election of 22 May 1915, a rout of the Liberals, he took Mitchell from Sir Ambrose Tooth, who had held it for nineteen years. The new member's maiden speech, on 20 July, was about wire fences.

As minister he travelled to England between March and July 1924. In London he met Lord Invercargle, chairman of the Darling Downs Pastoral Company, on 2 May, at the latter's club; within a fortnight of his return, fifteen of the company's leases were renewed. A clerk, Percival Loomes, passed the file to Truth, which printed it on 6 September 1925. A royal commission sat for the last week of that month. Mr Justice Mackellar was to have presided over it but had begged off, since his wife was a leaseholder, and Judge Frank Dowling did so instead. The minister gave evidence on the 24th. Loomes, arrested for theft on the day of publication, was discharged at Christmas.

The commission found against Hargreaves-Dunn. The Premier sent for him on 1 October and on the next day dismissed him. Expelled by his party at its convention the following Easter, he lost Mitchell in May 1926.

Readmitted in 1938, he stood for the lord mayoralty in April 1946 and beat Loomes, of all people, the Country candidate, by two to one. He retired three years later. His letters to his old enemy, on fences and much else, are at the Fryer Library. The King had appointed him CBE in 1948.""",
  occ("Clarence \"Clarrie\" Hargreaves-Dunn", "Minister for Lands in Queensland", start=("June 1920", "1920-06"), end=("October 1925", "1925-10"), again=["minister#1"]),
  occ("Clarence \"Clarrie\" Hargreaves-Dunn", "Lord Mayor of Brisbane", start=("April 1946", "1946-04"), end=("three years later", "1949")),
  occ("Clarence \"Clarrie\" Hargreaves-Dunn", "organiser of the Australian Workers' Union", start=("that December", "1912-12"), again=["union official"]),
  occ("Clarence \"Clarrie\" Hargreaves-Dunn", "new member", start=("22 May 1915", "1915-05-22"), end=("May 1926", "1926-05")),
  occ("Ambrose Tooth", "had held it", start=("nineteen years", "1896"), end=("22 May 1915", "1915-05-22")),
  occ("Invercargle", "chairman of the Darling Downs Pastoral Company"),
  occ("Percival Loomes", "clerk"),
  occ("Mackellar", "Mr Justice"),
  occ("Frank Dowling", "Judge"),
  occ("Frank Dowling", "did so instead", start=("the last week of that month", "1925-09")),
  fact("Clarence \"Clarrie\" Hargreaves-Dunn", "alias", "Clarrie"),
  fact("Clarence \"Clarrie\" Hargreaves-Dunn", "birthDate", "14 July 1889"),
  fact("Clarence \"Clarrie\" Hargreaves-Dunn", "deathDate", "3 August 1957"),
  fact("Clarence \"Clarrie\" Hargreaves-Dunn", "nationality", "Australian"),
  fact("Clarence \"Clarrie\" Hargreaves-Dunn", "occupation", "shearer"),
  fact("Clarence \"Clarrie\" Hargreaves-Dunn", "occupation", "politician"),
  fact("Clarence \"Clarrie\" Hargreaves-Dunn", "party", "Labor"),
  fact("Clarence \"Clarrie\" Hargreaves-Dunn", "birthPlace", "Barcaldine"),
  fact("Ambrose Tooth", "party", "Liberals"),
  fact("Percival Loomes", "party", "Country"),
  fact("Clarence \"Clarrie\" Hargreaves-Dunn", "award", "CBE", date=("1948", "1948")),
  ev("departure", "dismissal", ("October 1925", "1925-10"), ["Clarence \"Clarrie\" Hargreaves-Dunn"]),
  ev("conviction", "had convicted him", ("1912", "1912"), ["Clarence \"Clarrie\" Hargreaves-Dunn"]),
  ev("arrest", "Gaoled", ("1912", "1912"), ["Clarence \"Clarrie\" Hargreaves-Dunn"]),
  ev("election", "was chosen", ("that December", "1912-12"), ["Clarence \"Clarrie\" Hargreaves-Dunn"]),
  ev("election", "took Mitchell", ("22 May 1915", "1915-05-22"), ["Clarence \"Clarrie\" Hargreaves-Dunn", "Ambrose Tooth"]),
  ev("speech", "maiden speech", ("20 July", "1915-07-20"), ["Clarence \"Clarrie\" Hargreaves-Dunn"]),
  ev("travel", "travelled to England", ("between March and July 1924", "1924-03/1924-07"), ["Clarence \"Clarrie\" Hargreaves-Dunn"]),
  ev("meeting", "met Lord Invercargle", ("2 May", "1924-05-02"), ["Clarence \"Clarrie\" Hargreaves-Dunn", "Invercargle"]),
  ev("disclosure", "printed it", ("6 September 1925", "1925-09-06"), ["Percival Loomes", "Clarence \"Clarrie\" Hargreaves-Dunn"]),
  ev("investigation", "royal commission", ("the last week of that month", "1925-09"), ["Clarence \"Clarrie\" Hargreaves-Dunn", "Frank Dowling"]),
  ev("recusal", "had begged off", None, ["Mackellar"]),
  ev("testimony", "gave evidence", ("the 24th", "1925-09-24"), ["Clarence \"Clarrie\" Hargreaves-Dunn"]),
  ev("arrest", "arrested for theft", ("the day of publication", "1925-09-06"), ["Percival Loomes"]),
  ev("investigation", "found against", None, ["Clarence \"Clarrie\" Hargreaves-Dunn", "Frank Dowling"]),
  ev("communication", "sent for him", ("1 October", "1925-10-01"), ["Clarence \"Clarrie\" Hargreaves-Dunn"]),
  ev("departure", "dismissed him", ("the next day", "1925-10-02"), ["Clarence \"Clarrie\" Hargreaves-Dunn"]),
  ev("sanction", "Expelled", ("the following Easter", "1926-04"), ["Clarence \"Clarrie\" Hargreaves-Dunn"]),
  ev("election", "lost Mitchell", ("May 1926", "1926-05"), ["Clarence \"Clarrie\" Hargreaves-Dunn"]),
  ev("candidacy", "stood for the lord mayoralty", ("April 1946", "1946-04"), ["Clarence \"Clarrie\" Hargreaves-Dunn", "Percival Loomes"]),
  ev("election", "beat Loomes", ("April 1946", "1946-04"), ["Clarence \"Clarrie\" Hargreaves-Dunn", "Percival Loomes"]),
  ev("candidacy", "the Country candidate", ("April 1946", "1946-04"), ["Percival Loomes"]),
  ev("departure", "retired", ("three years later", "1949"), ["Clarence \"Clarrie\" Hargreaves-Dunn"]),
  ev("communication", "letters to his old enemy", None, ["Clarence \"Clarrie\" Hargreaves-Dunn", "Percival Loomes"]),
  ev("award", "had appointed him CBE", ("1948", "1948"), ["Clarence \"Clarrie\" Hargreaves-Dunn"]),
)

P("d50-33", """Polyxeni Xanthaki-Lambrou (Greek: Πολυξένη Ξανθάκη-Λάμπρου; Chania, 1933 – Athens, 27 December 2018) was a Greek archaeologist and politician, European Commissioner for Fisheries between 1985 and 1989.

Resistance and exile

Dismissed from the Archaeological Service four days after the coup of 21 April 1967, Xanthaki was arrested on 9 May of the following year, and banished to Leros. Her husband, the surgeon Thrasyvoulos Lambrou, had meanwhile been sentenced by court-martial to eight years. Released in December 1970, she fled by boat to Kuşadası. In Strasbourg, three months afterwards, she appeared before the Commission of Human Rights, where her account of the "terrace" was heard in closed session. A Danish weekly published it that May.

Parliament and Brussels

She stood in the election of 17 November 1974 in Chania, and missed a seat by sixty votes. She took one in 1977. On 21 October 1981 she became deputy minister of culture under Iason Vamvakaris; she broke with him in 1984. A telephone call from the prime minister on the last day of that year, she used to say, "made me a fishwife". Her five-day visit to the Faroes in 1986, her talks with the Norwegian minister Bjarne Eidem-Tveit at Ålesund on 3 June 1987, and the Canadian affair, in which her chef de cabinet, Stelios Moraitis, was investigated by the Court of Auditors, were the milestones of her mandate. Moraitis received a reprimand. The auditor for Greece, Kyriakos Sotiropoulos, had kept away from the case as Moraitis's best man.

After Brussels

Her mandate expired on 5 January 1989. That summer she testified before the parliamentary committee on the Koskotas bank; Vamvakaris, who declined to, was convicted three years later of breach of duty. In May 1994 the University of Crete gave her an honorary degree. She was put up for the mayoralty of Chania in October of that year and beaten in the second round. The eulogy at her funeral, two days before the new year, was spoken by Moraitis.""",
  occ("Polyxeni Xanthaki-Lambrou", "European Commissioner for Fisheries", start=("1985", "1985"), end=("5 January 1989", "1989-01-05"), again=["mandate"]),
  occ("Polyxeni Xanthaki-Lambrou", "Archaeological Service", end=("four days after", "1967-04-25")),
  occ("Polyxeni Xanthaki-Lambrou", "took one", start=("1977", "1977")),
  occ("Polyxeni Xanthaki-Lambrou", "deputy minister of culture", start=("21 October 1981", "1981-10-21"), end=("1984", "1984")),
  occ("Iason Vamvakaris", "under Iason Vamvakaris", start=("21 October 1981", "1981")),
  occ("Bjarne Eidem-Tveit", "Norwegian minister"),
  occ("Stelios Moraitis", "chef de cabinet"),
  occ("Kyriakos Sotiropoulos", "auditor for Greece"),
  fact("Polyxeni Xanthaki-Lambrou", "nativeName", "Πολυξένη Ξανθάκη-Λάμπρου"),
  fact("Polyxeni Xanthaki-Lambrou", "birthPlace", "Chania"),
  fact("Polyxeni Xanthaki-Lambrou", "birthDate", "1933"),
  fact("Polyxeni Xanthaki-Lambrou", "deathPlace", "Athens"),
  fact("Polyxeni Xanthaki-Lambrou", "deathDate", "27 December 2018"),
  fact("Polyxeni Xanthaki-Lambrou", "nationality", "Greek#2"),
  fact("Polyxeni Xanthaki-Lambrou", "occupation", "archaeologist"),
  fact("Polyxeni Xanthaki-Lambrou", "occupation", "politician"),
  fact("Polyxeni Xanthaki-Lambrou", "spouse", "Thrasyvoulos Lambrou"),
  fact("Thrasyvoulos Lambrou", "occupation", "surgeon"),
  fact("Polyxeni Xanthaki-Lambrou", "award", "honorary degree", date=("May 1994", "1994-05")),
  ev("departure", "Dismissed", ("four days after", "1967-04-25"), ["Polyxeni Xanthaki-Lambrou"]),
  ev("arrest", "was arrested", ("9 May of the following year", "1968-05-09"), ["Polyxeni Xanthaki-Lambrou"]),
  ev("sanction", "banished", None, ["Polyxeni Xanthaki-Lambrou"]),
  ev("conviction", "been sentenced", None, ["Thrasyvoulos Lambrou"]),
  ev("travel", "fled by boat", None, ["Polyxeni Xanthaki-Lambrou"]),
  ev("testimony", "appeared before the Commission", ("three months afterwards", "1971"), ["Polyxeni Xanthaki-Lambrou"]),
  ev("disclosure", "published it", ("that May", "1971-05"), ["Polyxeni Xanthaki-Lambrou"]),
  ev("candidacy", "stood in the election", ("17 November 1974", "1974-11-17"), ["Polyxeni Xanthaki-Lambrou"]),
  ev("election", "missed a seat", ("17 November 1974", "1974-11-17"), ["Polyxeni Xanthaki-Lambrou"]),
  ev("election", "took one", ("1977", "1977"), ["Polyxeni Xanthaki-Lambrou"]),
  ev("appointment", "became deputy minister", ("21 October 1981", "1981-10-21"), ["Polyxeni Xanthaki-Lambrou", "Iason Vamvakaris"]),
  ev("departure", "broke with him", ("1984", "1984"), ["Polyxeni Xanthaki-Lambrou", "Iason Vamvakaris"]),
  ev("communication", "telephone call", ("the last day of that year", "1984-12-31"), ["Polyxeni Xanthaki-Lambrou"]),
  ev("travel", "five-day visit", ("1986", "1986"), ["Polyxeni Xanthaki-Lambrou"]),
  ev("meeting", "talks", ("3 June 1987", "1987-06-03"), ["Polyxeni Xanthaki-Lambrou", "Bjarne Eidem-Tveit"]),
  ev("investigation", "was investigated", None, ["Stelios Moraitis"]),
  ev("sanction", "reprimand", None, ["Stelios Moraitis"]),
  ev("recusal", "had kept away", None, ["Kyriakos Sotiropoulos", "Stelios Moraitis"]),
  ev("departure", "mandate expired", ("5 January 1989", "1989-01-05"), ["Polyxeni Xanthaki-Lambrou"]),
  ev("testimony", "testified", ("That summer", "1989-22"), ["Polyxeni Xanthaki-Lambrou"]),
  ev("conviction", "was convicted", ("three years later", "1992"), ["Iason Vamvakaris"]),
  ev("award", "gave her", ("May 1994", "1994-05"), ["Polyxeni Xanthaki-Lambrou"]),
  ev("candidacy", "was put up", ("October of that year", "1994-10"), ["Polyxeni Xanthaki-Lambrou"]),
  ev("election", "beaten", ("October of that year", "1994-10"), ["Polyxeni Xanthaki-Lambrou"]),
  ev("speech", "eulogy", ("two days before the new year", "2018-12-30"), ["Stelios Moraitis"]),
)

P("d50-34", """Backgrounder: What we know about the contractor general's report

KINGSTON, Jamaica — The document of 212 pages, tabled in the House on Tuesday afternoon, names four persons. Here is how each of them came into it.

Errol Wedderburn-Tate, 61, a former permanent secretary in the Ministry of Transport. A civil servant since leaving Cornwall College, he was appointed in 2011 and went on early retirement on March 31, 2017. He signed the toll-road contract. Questioned under oath on two days in June of last year, he told the contractor general that "it came already signed". He was interdicted from a consultancy at the port last week.

Sheryl-Ann Pinnock, 44, member of parliament for St Ann North. She won the seat from Dr Horace Bunting in February 2016, having failed to do so in December 2011. It is her letter of August 4, 2016, to a Chinese engineer, Li Guodong, that opens the report; he answered it in person, flying into Montego Bay eleven days later, and the two dined at Rose Hall. Miss Pinnock stayed away from the Cabinet committee when the contract was taken: her sister is a director of the quarry. She was removed as state minister on Wednesday.

Li Guodong, 50, of Chongqing. Detained at Norman Manley airport on May 6, 2019, while leaving for Panama, he pleaded guilty to offering an inducement and was fined J$3 million on the 21st. He has been barred from the island.

Canon Lascelles Aird, 77, rector of Brown's Town. He has done nothing wrong. The wire went through his church's account, and he found it. He telephoned this newspaper on January 9, 2018; the story ran two days after. On Heroes' Day in that year he was invested with the Order of Distinction. At a service of thanksgiving on Sunday he preached on the unjust steward, for forty minutes, to a full church.

Dr Bunting, who left politics in 2019, has said that he is open to running again. On Friday he became his party's caretaker in the constituency.""",
  occ("Errol Wedderburn-Tate", "permanent secretary in the Ministry of Transport", start=("2011", "2011"), end=("March 31, 2017", "2017-03-31")),
  occ("Errol Wedderburn-Tate", "consultancy at the port", end=("last week", "")),
  occ("Sheryl-Ann Pinnock", "member of parliament for St Ann North", start=("February 2016", "2016-02"), again=["the seat"]),
  occ("Horace Bunting", "the seat", end=("February 2016", "2016-02")),
  occ("Sheryl-Ann Pinnock", "state minister", end=("Wednesday", "")),
  occ("Lascelles Aird", "rector of Brown's Town"),
  occ("Lascelles Aird", "Canon"),
  occ("Horace Bunting", "party's caretaker in the constituency", start=("Friday", "")),
  fact("Errol Wedderburn-Tate", "occupation", "civil servant"),
  fact("Errol Wedderburn-Tate", "education", "Cornwall College"),
  fact("Li Guodong", "nationality", "Chinese"),
  fact("Li Guodong", "occupation", "engineer"),
  fact("Li Guodong", "residence", "Chongqing"),
  fact("Lascelles Aird", "award", "Order of Distinction", date=("Heroes' Day in that year", "2018-10-15")),
  ev("disclosure", "tabled in the House", ("Tuesday afternoon", ""), ["Errol Wedderburn-Tate", "Sheryl-Ann Pinnock", "Li Guodong", "Lascelles Aird"]),
  ev("appointment", "was appointed", ("2011", "2011"), ["Errol Wedderburn-Tate"]),
  ev("departure", "early retirement", ("March 31, 2017", "2017-03-31"), ["Errol Wedderburn-Tate"]),
  ev("testimony", "Questioned under oath", ("June of last year", ""), ["Errol Wedderburn-Tate"]),
  ev("sanction", "was interdicted", ("last week", ""), ["Errol Wedderburn-Tate"]),
  ev("election", "won the seat", ("February 2016", "2016-02"), ["Sheryl-Ann Pinnock", "Horace Bunting"]),
  ev("election", "having failed to do so", ("December 2011", "2011-12"), ["Sheryl-Ann Pinnock", "Horace Bunting"]),
  ev("communication", "letter", ("August 4, 2016", "2016-08-04"), ["Sheryl-Ann Pinnock", "Li Guodong"]),
  ev("travel", "flying into Montego Bay", ("eleven days later", "2016-08-15"), ["Li Guodong"]),
  ev("meeting", "dined", ("eleven days later", "2016-08-15"), ["Sheryl-Ann Pinnock", "Li Guodong"]),
  ev("recusal", "stayed away", None, ["Sheryl-Ann Pinnock"]),
  ev("departure", "was removed", ("Wednesday", ""), ["Sheryl-Ann Pinnock"]),
  ev("arrest", "Detained", ("May 6, 2019", "2019-05-06"), ["Li Guodong"]),
  ev("travel", "leaving for Panama", ("May 6, 2019", "2019-05-06"), ["Li Guodong"]),
  ev("conviction", "pleaded guilty", ("the 21st", "2019-05-21"), ["Li Guodong"]),
  ev("sanction", "was fined", ("the 21st", "2019-05-21"), ["Li Guodong"]),
  ev("sanction", "has been barred", None, ["Li Guodong"]),
  ev("communication", "telephoned this newspaper", ("January 9, 2018", "2018-01-09"), ["Lascelles Aird"]),
  ev("disclosure", "the story ran", ("two days after", "2018-01-11"), ["Lascelles Aird"]),
  ev("award", "was invested", ("Heroes' Day in that year", "2018-10-15"), ["Lascelles Aird"]),
  ev("speech", "preached", ("Sunday", ""), ["Lascelles Aird"]),
  ev("departure", "left politics", ("2019#2", "2019"), ["Horace Bunting"]),
  ev("appointment", "became his party's caretaker", ("Friday", ""), ["Horace Bunting"]),
)

P("d50-35", """Tölegen Baimukhanuly Aqshabaev (Kazakh: Төлеген Баймұханұлы Ақшабаев; 5 May 1894 – 26 February 1938) was a Kazakh Soviet statesman, People's Commissar of Agriculture of the Kazakh ASSR from 1929 to 1932.

He was born in the Karkaraly district and attended the Omsk agricultural school. During the rising of 1916 he was detained by the Cossacks for nineteen days. At the congress at Orenburg in December of the following year he met Akhmet Zhandosov-Bek, the later commissar of education; in July 1919 both crossed to the Reds. Aqshabaev entered the party in 1920. Having run in vain for the Orenburg soviet in 1918, he was elected to the Central Executive Committee of the republic on 10 October 1920.

He was appointed commissar on 3 January 1929. Twice he toured the steppe, the second time in the February of 1932, going as far as Turgai, and from that journey sent to Moscow the so-called letter of the two, signed by him and by his deputy, Galina Rozenblat. Its text was made known only in 1989. The Control Commission examined him on 20 April 1932; Zhandosov-Bek, who belonged to it, absented himself from the session as his kinsman. Aqshabaev was relieved of the post in May, reprimanded that summer, and sent to run a state farm. Rozenblat, dismissed on the same day as he, went to Kharkov. In his address to the farm's workers, delivered a week before the November holiday, he is reported to have read from the Bible.

Decorated with the Order of the Red Banner of Labour as late as March 1936, he was arrested on 21 August 1937, in his office. Zhandosov-Bek, arrested three weeks before him, had named him in his testimony of 9 August. Found guilty by the Military Collegium in a trial of a quarter of an hour, he was shot. A review of the case was begun in 1956. Rozenblat gave a statement to it, and he was rehabilitated the year after.""",
  occ("Tölegen Baimukhanuly Aqshabaev", "People's Commissar of Agriculture of the Kazakh ASSR", start=("3 January 1929", "1929-01-03"), end=("in May", "1932-05"), again=["commissar#2"]),
  occ("Akhmet Zhandosov-Bek", "commissar of education"),
  occ("Tölegen Baimukhanuly Aqshabaev", "Central Executive Committee", start=("10 October 1920", "1920-10-10")),
  occ("Galina Rozenblat", "deputy", end=("in May", "1932-05")),
  occ("Akhmet Zhandosov-Bek", "Control Commission"),
  occ("Tölegen Baimukhanuly Aqshabaev", "run a state farm"),
  fact("Tölegen Baimukhanuly Aqshabaev", "nativeName", "Төлеген Баймұханұлы Ақшабаев"),
  fact("Tölegen Baimukhanuly Aqshabaev", "birthDate", "5 May 1894"),
  fact("Tölegen Baimukhanuly Aqshabaev", "deathDate", "26 February 1938"),
  fact("Tölegen Baimukhanuly Aqshabaev", "nationality", "Soviet"),
  fact("Tölegen Baimukhanuly Aqshabaev", "ethnicity", "Kazakh#2"),
  fact("Tölegen Baimukhanuly Aqshabaev", "occupation", "statesman"),
  fact("Tölegen Baimukhanuly Aqshabaev", "birthPlace", "Karkaraly district"),
  fact("Tölegen Baimukhanuly Aqshabaev", "education", "Omsk agricultural school"),
  fact("Tölegen Baimukhanuly Aqshabaev", "relatives", "Zhandosov-Bek#2"),
  fact("Tölegen Baimukhanuly Aqshabaev", "award", "Order of the Red Banner of Labour", date=("March 1936", "1936-03")),
  fact("Tölegen Baimukhanuly Aqshabaev", "causeOfDeath", "was shot"),
  ev("arrest", "was detained", ("1916", "1916"), ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("meeting", "met Akhmet Zhandosov-Bek", ("December of the following year", "1917-12"), ["Tölegen Baimukhanuly Aqshabaev", "Akhmet Zhandosov-Bek"]),
  ev("departure", "crossed to the Reds", ("July 1919", "1919-07"), ["Tölegen Baimukhanuly Aqshabaev", "Akhmet Zhandosov-Bek"]),
  ev("candidacy", "Having run in vain", ("1918", "1918"), ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("election", "in vain", ("1918", "1918"), ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("election", "was elected", ("10 October 1920", "1920-10-10"), ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("appointment", "was appointed", ("3 January 1929", "1929-01-03"), ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("travel", "toured the steppe", ("the February of 1932", "1932-02"), ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("communication", "letter of the two", None, ["Tölegen Baimukhanuly Aqshabaev", "Galina Rozenblat"]),
  ev("disclosure", "was made known", ("1989", "1989"), ["Tölegen Baimukhanuly Aqshabaev", "Galina Rozenblat"]),
  ev("investigation", "examined him", ("20 April 1932", "1932-04-20"), ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("recusal", "absented himself", ("20 April 1932", "1932-04-20"), ["Akhmet Zhandosov-Bek", "Tölegen Baimukhanuly Aqshabaev"]),
  ev("departure", "was relieved", ("in May", "1932-05"), ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("sanction", "reprimanded", ("that summer", "1932-22"), ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("appointment", "sent to run a state farm", ("that summer", "1932-22"), ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("departure", "dismissed", ("on the same day as he", "1932-05"), ["Galina Rozenblat"]),
  ev("travel", "went to Kharkov", None, ["Galina Rozenblat"]),
  ev("speech", "address", ("a week before the November holiday", "1932-10-31"), ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("award", "Decorated", ("March 1936", "1936-03"), ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("arrest", "was arrested", ("21 August 1937", "1937-08-21"), ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("arrest", "arrested three weeks", ("three weeks before him", "1937-07-31"), ["Akhmet Zhandosov-Bek"]),
  ev("testimony", "testimony", ("9 August", "1937-08-09"), ["Akhmet Zhandosov-Bek", "Tölegen Baimukhanuly Aqshabaev"]),
  ev("conviction", "Found guilty", None, ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("investigation", "review of the case", ("1956", "1956"), ["Tölegen Baimukhanuly Aqshabaev"]),
  ev("testimony", "gave a statement", None, ["Galina Rozenblat", "Tölegen Baimukhanuly Aqshabaev"]),
)

P("d50-36", """Ludovica Brandolin Sforzini

Ludovica Brandolin Sforzini (Belluno, 19 August 1950) is an Italian magistrate and politician. A public prosecutor for thirty years, she was mayor of Venice between 2010 and 2014 and a member of the European Parliament from 2014 to 2019.

Magistrate. Brandolin entered the judiciary in 1976, by competition, and was assigned to Padua. Her name is tied to the investigation, opened in October 1992, of the Veneto regional council, in the course of which the president of the region, Gianfranco Cremonese Dal Lago, was arrested (23 December) and convicted (8 July 1994). She was transferred to Venice in September of that year as deputy chief prosecutor. In 2003, the chief, Remo Fabris, being a relation of the accused, withdrew in her favour from the trial of the shipping agent Loris Boscolo, whom she got four years.

Mayor. Nominated by the Democrats a month before the ballot, she won on 29 March 2010, in the first round, against the minister Renato Zuin. On her third day she wrote a letter to the shipping companies; published in Il Gazzettino on Good Friday, it began: "Go away." She visited Hamburg that May to study the new quays, and was received there by the burgomaster, Klaus Peter Thaden. At a hearing of the Senate's environment committee, on 12 February 2012, she testified on the flood gates. Two years later the finance guard searched her offices. No charge followed, but her deputy, Sandro Penzo, arrested on 4 June 2014, was sentenced to two years and eight months the next winter. Already elected to Strasbourg, in May, she stepped down on the 13th of June.

Europe. Brandolin was fined by the Parliament's president in March 2016, having called a colleague a pirate. She gave her last speech on 17 April 2019. A second candidacy, for a liberal list, came to nothing.

The President of the Republic made her a Knight Grand Cross on 2 June 2020. In 2021 the Law Faculty of Padua, where she had graduated in 1973, put up her portrait.""",
  occ("Ludovica Brandolin Sforzini", "magistrate"),
  occ("Ludovica Brandolin Sforzini", "mayor of Venice", start=("29 March 2010", "2010-03-29"), end=("13th of June", "2014-06-13")),
  occ("Ludovica Brandolin Sforzini", "member of the European Parliament", start=("2014", "2014"), end=("2019", "2019"), again=["Strasbourg"]),
  occ("Ludovica Brandolin Sforzini", "public prosecutor", start=("1976", "1976")),
  occ("Gianfranco Cremonese Dal Lago", "president of the region"),
  occ("Ludovica Brandolin Sforzini", "deputy chief prosecutor", start=("September of that year", "1994-09")),
  occ("Remo Fabris", "chief#2"),
  occ("Renato Zuin", "minister"),
  occ("Klaus Peter Thaden", "burgomaster"),
  occ("Sandro Penzo", "deputy#2"),
  fact("Ludovica Brandolin Sforzini", "birthPlace", "Belluno"),
  fact("Ludovica Brandolin Sforzini", "birthDate", "19 August 1950"),
  fact("Ludovica Brandolin Sforzini", "nationality", "Italian"),
  fact("Ludovica Brandolin Sforzini", "occupation", "politician"),
  fact("Loris Boscolo", "occupation", "shipping agent"),
  fact("Remo Fabris", "relatives", "Loris Boscolo"),
  fact("Ludovica Brandolin Sforzini", "party", "Democrats"),
  fact("Ludovica Brandolin Sforzini", "award", "Knight Grand Cross", date=("2 June 2020", "2020-06-02")),
  fact("Ludovica Brandolin Sforzini", "education", "Law Faculty of Padua", date=("1973", "1973")),
  ev("appointment", "entered the judiciary", ("1976", "1976"), ["Ludovica Brandolin Sforzini"]),
  ev("appointment", "was assigned", None, ["Ludovica Brandolin Sforzini"]),
  ev("investigation", "investigation", ("October 1992", "1992-10"), ["Gianfranco Cremonese Dal Lago", "Ludovica Brandolin Sforzini"]),
  ev("arrest", "was arrested", ("23 December", "1992-12-23"), ["Gianfranco Cremonese Dal Lago"]),
  ev("conviction", "convicted", ("8 July 1994", "1994-07-08"), ["Gianfranco Cremonese Dal Lago"]),
  ev("appointment", "was transferred", ("September of that year", "1994-09"), ["Ludovica Brandolin Sforzini"]),
  ev("recusal", "withdrew in her favour", ("2003", "2003"), ["Remo Fabris", "Ludovica Brandolin Sforzini", "Loris Boscolo"]),
  ev("conviction", "got four years", ("2003", "2003"), ["Loris Boscolo"]),
  ev("candidacy", "Nominated", ("a month before the ballot", "2010-02"), ["Ludovica Brandolin Sforzini"]),
  ev("election", "won", ("29 March 2010", "2010-03-29"), ["Ludovica Brandolin Sforzini", "Renato Zuin"]),
  ev("communication", "wrote a letter", ("her third day", "2010"), ["Ludovica Brandolin Sforzini"]),
  ev("disclosure", "published", ("Good Friday", "2010-04-02"), ["Ludovica Brandolin Sforzini"]),
  ev("travel", "visited Hamburg", ("that May", "2010-05"), ["Ludovica Brandolin Sforzini"]),
  ev("meeting", "was received there", ("that May", "2010-05"), ["Ludovica Brandolin Sforzini", "Klaus Peter Thaden"]),
  ev("testimony", "testified", ("12 February 2012", "2012-02-12"), ["Ludovica Brandolin Sforzini"]),
  ev("investigation", "searched her offices", ("Two years later", "2014"), ["Ludovica Brandolin Sforzini"]),
  ev("arrest", "arrested on 4 June", ("4 June 2014", "2014-06-04"), ["Sandro Penzo"]),
  ev("conviction", "was sentenced", ("the next winter", "2014-24"), ["Sandro Penzo"]),
  ev("election", "elected to Strasbourg", ("in May", "2014-05"), ["Ludovica Brandolin Sforzini"]),
  ev("departure", "stepped down", ("13th of June", "2014-06-13"), ["Ludovica Brandolin Sforzini"]),
  ev("sanction", "was fined", ("March 2016", "2016-03"), ["Ludovica Brandolin Sforzini"]),
  ev("speech", "last speech", ("17 April 2019", "2019-04-17"), ["Ludovica Brandolin Sforzini"]),
  ev("candidacy", "second candidacy", None, ["Ludovica Brandolin Sforzini"]),
  ev("election", "came to nothing", None, ["Ludovica Brandolin Sforzini"]),
  ev("award", "made her a Knight", ("2 June 2020", "2020-06-02"), ["Ludovica Brandolin Sforzini"]),
)

P("d50-37", """Dejazmatch Wolde-Amanuel Haile-Giorgis (c. 1888 – 3 January 1975) was an Ethiopian nobleman, soldier and administrator, governor of Kaffa, deputy Minister of the Pen, and the first president of the Senate's committee on petitions.

A page of Empress Taytu, he was educated at the Menelik II School in Addis Ababa. In September 1924, on the Regent's return from Europe, where he had accompanied him as interpreter, he became director of the municipality. Two years and a month later he was seized by order of the war minister, Fitawrari Desta Gobena, and confined at Ankober for writing to the French envoy, Maxence de Rocquigny. The letter had been shown to Desta by a secretary, Afework Tessema. Pardoned at Easter 1928, he served at the front in the Walwal campaign; captured by the Italians on 19 February 1937, the day of the attempt on the viceroy, he was shipped to Asinara.

The restored emperor gave him Kaffa on 12 May 1941. An inquiry of 1946 into the coffee tax, from which the chief auditor, his godson Girma Asfaw, begged leave to be absent, found nothing. He met the British minister, Robert Oakeshott-Lane, at Jimma in that year, on 3 December, at the minister's request. In April 1949 he was called to the capital. Afework, by now vice-minister of finance, was dismissed for the affair of the silver dollars in the same month; Wolde-Amanuel's testimony in his favour, a fortnight later, did not save him from a sentence of ten years.

In November 1955 he was named to the Senate. He offered himself for its presidency in the following year and received four votes. A short speech that he made there on 20 December 1960, one week after the attempted coup, asking mercy for the guard, cost him the emperor's favour and, the next month, his seat on the Crown Council. He was arrested by the Derg on 26 June 1974, at home, and died a prisoner.

He held the Order of the Star of Ethiopia (1930).""",
  occ("Wolde-Amanuel Haile-Giorgis", "governor of Kaffa", start=("12 May 1941", "1941-05-12"), end=("April 1949", "1949-04")),
  occ("Wolde-Amanuel Haile-Giorgis", "Dejazmatch"),
  occ("Wolde-Amanuel Haile-Giorgis", "deputy Minister of the Pen"),
  occ("Wolde-Amanuel Haile-Giorgis", "president of the Senate's committee on petitions"),
  occ("Wolde-Amanuel Haile-Giorgis", "page of Empress Taytu"),
  occ("Wolde-Amanuel Haile-Giorgis", "interpreter"),
  occ("Wolde-Amanuel Haile-Giorgis", "director of the municipality", start=("September 1924", "1924-09"), end=("Two years and a month later", "1926-10")),
  occ("Desta Gobena", "war minister"),
  occ("Desta Gobena", "Fitawrari"),
  occ("Maxence de Rocquigny", "French envoy"),
  occ("Afework Tessema", "secretary"),
  occ("Girma Asfaw", "chief auditor"),
  occ("Robert Oakeshott-Lane", "British minister"),
  occ("Afework Tessema", "vice-minister of finance", end=("in the same month", "1949-04")),
  occ("Wolde-Amanuel Haile-Giorgis", "Senate#2", start=("November 1955", "1955-11")),
  occ("Wolde-Amanuel Haile-Giorgis", "Crown Council", end=("the next month", "1961-01")),
  fact("Wolde-Amanuel Haile-Giorgis", "birthDate", "c. 1888"),
  fact("Wolde-Amanuel Haile-Giorgis", "deathDate", "3 January 1975"),
  fact("Wolde-Amanuel Haile-Giorgis", "nationality", "Ethiopian"),
  fact("Wolde-Amanuel Haile-Giorgis", "occupation", "nobleman"),
  fact("Wolde-Amanuel Haile-Giorgis", "occupation", "soldier"),
  fact("Wolde-Amanuel Haile-Giorgis", "occupation", "administrator"),
  fact("Wolde-Amanuel Haile-Giorgis", "education", "Menelik II School in Addis Ababa"),
  fact("Wolde-Amanuel Haile-Giorgis", "award", "Order of the Star of Ethiopia", date=("1930", "1930")),
  ev("travel", "return from Europe", ("September 1924", "1924-09"), ["Wolde-Amanuel Haile-Giorgis"]),
  ev("appointment", "became director", ("September 1924", "1924-09"), ["Wolde-Amanuel Haile-Giorgis"]),
  ev("arrest", "was seized", ("Two years and a month later", "1926-10"), ["Wolde-Amanuel Haile-Giorgis", "Desta Gobena"]),
  ev("communication", "writing to the French envoy", None, ["Wolde-Amanuel Haile-Giorgis", "Maxence de Rocquigny"]),
  ev("disclosure", "had been shown", None, ["Afework Tessema", "Desta Gobena", "Wolde-Amanuel Haile-Giorgis"]),
  ev("arrest", "captured", ("19 February 1937", "1937-02-19"), ["Wolde-Amanuel Haile-Giorgis"]),
  ev("sanction", "was shipped to Asinara", None, ["Wolde-Amanuel Haile-Giorgis"]),
  ev("appointment", "gave him Kaffa", ("12 May 1941", "1941-05-12"), ["Wolde-Amanuel Haile-Giorgis"]),
  ev("investigation", "inquiry", ("1946", "1946"), ["Wolde-Amanuel Haile-Giorgis"]),
  ev("recusal", "begged leave to be absent", ("1946", "1946"), ["Girma Asfaw", "Wolde-Amanuel Haile-Giorgis"]),
  ev("meeting", "met the British minister", ("3 December", "1946-12-03"), ["Wolde-Amanuel Haile-Giorgis", "Robert Oakeshott-Lane"]),
  ev("departure", "was dismissed", ("in the same month", "1949-04"), ["Afework Tessema"]),
  ev("testimony", "testimony", ("a fortnight later", "1949"), ["Wolde-Amanuel Haile-Giorgis", "Afework Tessema"]),
  ev("conviction", "sentence of ten years", None, ["Afework Tessema"]),
  ev("appointment", "was named to the Senate", ("November 1955", "1955-11"), ["Wolde-Amanuel Haile-Giorgis"]),
  ev("candidacy", "offered himself", ("the following year", "1956"), ["Wolde-Amanuel Haile-Giorgis"]),
  ev("election", "received four votes", ("the following year", "1956"), ["Wolde-Amanuel Haile-Giorgis"]),
  ev("speech", "speech", ("20 December 1960", "1960-12-20"), ["Wolde-Amanuel Haile-Giorgis"]),
  ev("sanction", "cost him the emperor's favour", None, ["Wolde-Amanuel Haile-Giorgis"]),
  ev("departure", "his seat on the Crown Council", ("the next month", "1961-01"), ["Wolde-Amanuel Haile-Giorgis"]),
  ev("arrest", "was arrested", ("26 June 1974", "1974-06-26"), ["Wolde-Amanuel Haile-Giorgis"]),
)

P("d50-38", """The Tamil-papers commission: who was who

COPENHAGEN – After nine months of hearings the commission on the residence permits files its report today. Six people to keep in mind.

The minister. Birthe Ravnkilde, 58, of the Conservatives, was minister of immigration from 28 November 2016 to 21 June 2019, the day her government handed in its resignation. She ordered the files closed, by email, on 4 May 2017; the order reached Berlingske in the same week of the year after. Heard on 12 and 13 November, she said, under oath, that she had "no picture of the day". Her own party barred her from its front bench in January.

The official. Jeppe Frandsen-Holt, permanent secretary until he retired in August 2018, holds the Order of the Dannebrog, a knighthood conferred in 2011. He wrote back to the minister five hours after her email: "Is this legal?" He met Ms Ravnkilde about it on 9 May 2017, in her car.

The ombudsman. Vibeke Stensgaard was elected by the Folketing in 2014 and began looking into the closed files on 2 October 2018. She travelled to Jaffna in the following February.

The judge. Peter Nygård-Lund, who was to chair the commission, excused himself within two days of being named; his daughter was a trainee in Mr Frandsen-Holt's office. Helle Bjerregaard of the Western High Court was appointed on 17 February in place of him.

The go-between. Suresh Kandiah, an interpreter, was arrested at Kastrup on 3 December 2018 and convicted of selling appointments on 11 September last, for which the Aarhus court gave him fourteen months.

The whistleblower. Tine Overgaard-Skov, an archivist. She had been dismissed in April 2018. She spoke at Folkets Hus on 1 May of this year to four thousand people; a candidate for the Red–Green list in Aalborg in November, she came within thirty votes of a seat.

A ruling on impeachment is expected before Christmas. The last such trial, of a minister of commerce, ended in acquittal in 1910.""",
  occ("Birthe Ravnkilde", "minister of immigration", start=("28 November 2016", "2016-11-28"), end=("21 June 2019", "2019-06-21"), again=["minister#1"]),
  occ("Birthe Ravnkilde", "front bench", end=("in January", "")),
  occ("Jeppe Frandsen-Holt", "permanent secretary", end=("August 2018", "2018-08")),
  occ("Vibeke Stensgaard", "ombudsman", start=("2014", "2014")),
  occ("Peter Nygård-Lund", "judge"),
  occ("Helle Bjerregaard", "Western High Court"),
  occ("Helle Bjerregaard", "in place of him", start=("17 February", "")),
  fact("Birthe Ravnkilde", "party", "Conservatives"),
  fact("Jeppe Frandsen-Holt", "award", "Order of the Dannebrog", date=("2011", "2011")),
  fact("Suresh Kandiah", "occupation", "interpreter"),
  fact("Tine Overgaard-Skov", "occupation", "archivist"),
  fact("Tine Overgaard-Skov", "party", "Red–Green list"),
  ev("departure", "resignation", ("21 June 2019", "2019-06-21"), ["Birthe Ravnkilde"]),
  ev("communication", "by email", ("4 May 2017", "2017-05-04"), ["Birthe Ravnkilde", "Jeppe Frandsen-Holt"]),
  ev("disclosure", "reached Berlingske", ("the same week of the year after", "2018-05"), ["Birthe Ravnkilde"]),
  ev("testimony", "Heard on 12 and 13 November", ("12 and 13 November", ""), ["Birthe Ravnkilde"]),
  ev("sanction", "barred her", ("in January", ""), ["Birthe Ravnkilde"]),
  ev("departure", "retired", ("August 2018", "2018-08"), ["Jeppe Frandsen-Holt"]),
  ev("award", "conferred", ("2011", "2011"), ["Jeppe Frandsen-Holt"]),
  ev("communication", "wrote back", ("five hours after", "2017-05-04"), ["Jeppe Frandsen-Holt", "Birthe Ravnkilde"]),
  ev("meeting", "met Ms Ravnkilde", ("9 May 2017", "2017-05-09"), ["Jeppe Frandsen-Holt", "Birthe Ravnkilde"]),
  ev("election", "was elected by the Folketing", ("2014", "2014"), ["Vibeke Stensgaard"]),
  ev("investigation", "looking into the closed files", ("2 October 2018", "2018-10-02"), ["Vibeke Stensgaard", "Birthe Ravnkilde"]),
  ev("travel", "travelled to Jaffna", ("the following February", "2019-02"), ["Vibeke Stensgaard"]),
  ev("appointment", "being named", None, ["Peter Nygård-Lund"]),
  ev("recusal", "excused himself", ("within two days", ""), ["Peter Nygård-Lund"]),
  ev("appointment", "was appointed", ("17 February", ""), ["Helle Bjerregaard", "Peter Nygård-Lund"]),
  ev("arrest", "was arrested", ("3 December 2018", "2018-12-03"), ["Suresh Kandiah"]),
  ev("conviction", "convicted", ("11 September last", ""), ["Suresh Kandiah"]),
  ev("conviction", "gave him fourteen months", ("11 September last", ""), ["Suresh Kandiah"]),
  ev("departure", "had been dismissed", ("April 2018", "2018-04"), ["Tine Overgaard-Skov"]),
  ev("speech", "spoke at Folkets Hus", ("1 May of this year", ""), ["Tine Overgaard-Skov"]),
  ev("candidacy", "candidate", ("in November", ""), ["Tine Overgaard-Skov"]),
  ev("election", "came within thirty votes", ("in November", ""), ["Tine Overgaard-Skov"]),
)

P("d50-39", """Hsiao Wen-chuan (Chinese: 蕭文娟; born 9 February 1951) is a Taiwanese politician and former political prisoner. A founding member of the Democratic Progressive Party, she was magistrate of Changhua County from 1997 to 2005 and president of the Control Yuan from 2016 to 2020.

Early life and imprisonment

Hsiao, the eldest child of a temple carpenter, read history at National Chengchi University. After the Kaohsiung rally of 10 December 1979 she hid for three days in a Presbyterian manse; the pastor, Lin Tien-sung, and she were arrested together on the thirteenth. A military court sentenced her to six years on 18 April 1980, a week after her testimony on the beatings had been printed in full by the China Evening Post.

Political career

Her first candidacy, for the Legislative Yuan in December 1989, brought her a seat. She visited Washington in May 1991, where she was the guest of Congressman Stephen Aldous-Katz, and addressed a subcommittee of the House. Elected magistrate on 29 November 1997, she beat the Kuomintang's Hung Jung-fa, a former commissioner of agriculture in the county; four years later she beat him again. In the summer of 2003 prosecutors investigated a landfill at Fenyuan. Hung, who held shares in it, was found guilty of fraud two years on. The prosecutor in charge, Lin Chia-hsin, a son of the pastor, had meanwhile asked to be taken off, having known the magistrate since his childhood.

She stepped down on 20 December 2005 and joined the faculty of Providence University. On 1 August 2016 she became president of the Control Yuan, upon the withdrawal of Chou Pao-lung; it impeached eleven generals in her time. An exchange of letters with the defence minister, Admiral Kung Shih-yu, in March 2018, was disclosed by her office two months after the event, on which the Yuan's own ethics board issued her with a warning. She left a year before the end of the term.

Honours

Order of Brilliant Star with Grand Cordon (May 2020).""",
  occ("Hsiao Wen-chuan", "magistrate of Changhua County", start=("29 November 1997", "1997-11-29"), end=("20 December 2005", "2005-12-20"), again=["magistrate#2", "magistrate#3"]),
  occ("Hsiao Wen-chuan", "president of the Control Yuan", start=("1 August 2016", "2016-08-01"), end=("2020", "2020"), again=["president of the Control Yuan#2"]),
  occ("Lin Tien-sung", "pastor"),
  occ("Hsiao Wen-chuan", "Legislative Yuan", start=("December 1989", "1989-12")),
  occ("Stephen Aldous-Katz", "Congressman"),
  occ("Hung Jung-fa", "commissioner of agriculture"),
  occ("Lin Chia-hsin", "prosecutor in charge"),
  occ("Hsiao Wen-chuan", "faculty of Providence University"),
  occ("Kung Shih-yu", "defence minister"),
  occ("Kung Shih-yu", "Admiral"),
  fact("Hsiao Wen-chuan", "nativeName", "蕭文娟"),
  fact("Hsiao Wen-chuan", "birthDate", "9 February 1951"),
  fact("Hsiao Wen-chuan", "nationality", "Taiwanese"),
  fact("Hsiao Wen-chuan", "occupation", "politician"),
  fact("Hsiao Wen-chuan", "party", "Democratic Progressive Party"),
  fact("Hsiao Wen-chuan", "education", "National Chengchi University"),
  fact("Hung Jung-fa", "party", "Kuomintang"),
  fact("Lin Chia-hsin", "father", "pastor#2"),
  fact("Lin Tien-sung", "children", "Lin Chia-hsin"),
  fact("Lin Tien-sung", "religion", "Presbyterian"),
  fact("Hsiao Wen-chuan", "award", "Order of Brilliant Star with Grand Cordon", date=("May 2020", "2020-05")),
  ev("arrest", "were arrested", ("the thirteenth", "1979-12-13"), ["Hsiao Wen-chuan", "Lin Tien-sung"]),
  ev("conviction", "sentenced her", ("18 April 1980", "1980-04-18"), ["Hsiao Wen-chuan"]),
  ev("testimony", "testimony", None, ["Hsiao Wen-chuan"]),
  ev("disclosure", "had been printed", ("a week after", "1980-04-11"), ["Hsiao Wen-chuan"]),
  ev("candidacy", "first candidacy", ("December 1989", "1989-12"), ["Hsiao Wen-chuan"]),
  ev("election", "brought her a seat", ("December 1989", "1989-12"), ["Hsiao Wen-chuan"]),
  ev("travel", "visited Washington", ("May 1991", "1991-05"), ["Hsiao Wen-chuan"]),
  ev("meeting", "was the guest", ("May 1991", "1991-05"), ["Hsiao Wen-chuan", "Stephen Aldous-Katz"]),
  ev("speech", "addressed a subcommittee", ("May 1991", "1991-05"), ["Hsiao Wen-chuan"]),
  ev("election", "Elected magistrate", ("29 November 1997", "1997-11-29"), ["Hsiao Wen-chuan", "Hung Jung-fa"]),
  ev("election", "beat him again", ("four years later", "2001"), ["Hsiao Wen-chuan", "Hung Jung-fa"]),
  ev("investigation", "investigated a landfill", ("the summer of 2003", "2003-22"), ["Hung Jung-fa", "Lin Chia-hsin"]),
  ev("conviction", "was found guilty", ("two years on", "2005"), ["Hung Jung-fa"]),
  ev("recusal", "asked to be taken off", None, ["Lin Chia-hsin", "Hsiao Wen-chuan"]),
  ev("departure", "stepped down", ("20 December 2005", "2005-12-20"), ["Hsiao Wen-chuan"]),
  ev("appointment", "joined the faculty", None, ["Hsiao Wen-chuan"]),
  ev("appointment", "became president", ("1 August 2016", "2016-08-01"), ["Hsiao Wen-chuan", "Chou Pao-lung"]),
  ev("departure", "withdrawal", ("1 August 2016", "2016"), ["Chou Pao-lung"]),
  ev("communication", "exchange of letters", ("March 2018", "2018-03"), ["Hsiao Wen-chuan", "Kung Shih-yu"]),
  ev("disclosure", "was disclosed", ("two months after the event", "2018-05"), ["Hsiao Wen-chuan", "Kung Shih-yu"]),
  ev("sanction", "warning", None, ["Hsiao Wen-chuan"]),
  ev("departure", "She left", ("2020", "2020"), ["Hsiao Wen-chuan"]),
)

P("d50-40", """Gumersindo Lezcano Aráoz (Salta, 3 October 1870 – Buenos Aires, 20 May 1945) was an Argentine physician and socialist politician, national deputy in four periods and, for twenty-seven days, intervenor of the province of Tucumán.

Graduated at Buenos Aires in 1896 with a thesis on malaria, he joined the Socialist Party in the month of its foundation. He was twice arrested in 1909: on 1 May, after the shooting in Plaza Lorea, and in November, when the chief of police, Colonel Hilario Ponce, had been killed by an anarchist whose letters were found in the doctor's surgery. He had given them to the examining magistrate himself, the day before, as was established at the trial in March 1910; for concealment he nevertheless got a year and a half. The sentence was passed by Judge Tomás Cullen-Vieyra after a first judge, Ponce's cousin Ernesto Seeber, had declined jurisdiction.

He came out of the Ushuaia prison by the amnesty of 1911, and the capital made him a deputy on 7 April 1912. His maiden speech (3 June) was on prisons. Re-elected in 1916, he lost his seat in March 1920 to the Radical Jacinto Ovejero, who resigned the following year to be consul in Genoa.

A tour of Germany, Italy and Russia filled the summer of 1922–23. In Moscow, on 9 January, he talked for two hours with Commissar of Health Ignat Solodovnik. The account, serialised in La Vanguardia from March, was met by a party inquiry and, in July of the same year, by his suspension. He gave up his card in 1927, stood as an independent in 1930, won, and saw the chamber dissolved six months later.

In February 1934 President Alcides Justo-Varela appointed him to Tucumán; he arrived on the 12th, was summoned back, to testify on the sugar quota before the Senate, on 8 March, and resigned the next morning. France decorated him in 1938, the Chilean medical school in 1940.""",
  occ("Gumersindo Lezcano Aráoz", "national deputy", start=("7 April 1912", "1912-04-07"), end=("March 1920", "1920-03"), again=["deputy#2", "his seat"]),
  occ("Gumersindo Lezcano Aráoz", "intervenor of the province of Tucumán", start=("12th", "1934-02-12"), end=("the next morning", "1934-03-09")),
  occ("Hilario Ponce", "chief of police"),
  occ("Hilario Ponce", "Colonel"),
  occ("Tomás Cullen-Vieyra", "Judge"),
  occ("Ernesto Seeber", "first judge"),
  occ("Jacinto Ovejero", "lost his seat", start=("March 1920", "1920-03"), end=("the following year", "1921")),
  occ("Jacinto Ovejero", "consul in Genoa", start=("the following year", "1921")),
  occ("Ignat Solodovnik", "Commissar of Health"),
  occ("Gumersindo Lezcano Aráoz", "chamber", start=("1930", "1930-03"), end=("six months later", "1930-09")),
  occ("Alcides Justo-Varela", "President"),
  fact("Gumersindo Lezcano Aráoz", "birthPlace", "Salta"),
  fact("Gumersindo Lezcano Aráoz", "birthDate", "3 October 1870"),
  fact("Gumersindo Lezcano Aráoz", "deathPlace", "Buenos Aires"),
  fact("Gumersindo Lezcano Aráoz", "deathDate", "20 May 1945"),
  fact("Gumersindo Lezcano Aráoz", "nationality", "Argentine"),
  fact("Gumersindo Lezcano Aráoz", "occupation", "physician"),
  fact("Gumersindo Lezcano Aráoz", "occupation", "politician"),
  fact("Gumersindo Lezcano Aráoz", "party", "Socialist Party", date=("1896", "1896")),
  fact("Gumersindo Lezcano Aráoz", "education", "Buenos Aires#2", date=("1896", "1896")),
  fact("Hilario Ponce", "causeOfDeath", "killed by an anarchist"),
  fact("Ernesto Seeber", "relatives", "Ponce#2"),
  fact("Hilario Ponce", "relatives", "Ernesto Seeber"),
  fact("Jacinto Ovejero", "party", "Radical"),
  ev("arrest", "arrested", ("1 May", "1909-05-01"), ["Gumersindo Lezcano Aráoz"]),
  ev("arrest", "twice arrested", ("in November", "1909-11"), ["Gumersindo Lezcano Aráoz"]),
  ev("disclosure", "had given them", ("the day before", "1909-11"), ["Gumersindo Lezcano Aráoz"]),
  ev("conviction", "got a year and a half", ("March 1910", "1910-03"), ["Gumersindo Lezcano Aráoz", "Tomás Cullen-Vieyra"]),
  ev("recusal", "had declined jurisdiction", None, ["Ernesto Seeber"]),
  ev("election", "made him a deputy", ("7 April 1912", "1912-04-07"), ["Gumersindo Lezcano Aráoz"]),
  ev("speech", "maiden speech", ("3 June", "1912-06-03"), ["Gumersindo Lezcano Aráoz"]),
  ev("election", "Re-elected", ("1916", "1916"), ["Gumersindo Lezcano Aráoz"]),
  ev("election", "lost his seat", ("March 1920", "1920-03"), ["Gumersindo Lezcano Aráoz", "Jacinto Ovejero"]),
  ev("departure", "resigned", ("the following year", "1921"), ["Jacinto Ovejero"]),
  ev("travel", "tour of Germany", ("the summer of 1922–23", "1922/1923"), ["Gumersindo Lezcano Aráoz"]),
  ev("meeting", "talked for two hours", ("9 January", "1923-01-09"), ["Gumersindo Lezcano Aráoz", "Ignat Solodovnik"]),
  ev("disclosure", "serialised", ("from March", "1923-03"), ["Gumersindo Lezcano Aráoz"]),
  ev("investigation", "party inquiry", None, ["Gumersindo Lezcano Aráoz"]),
  ev("sanction", "suspension", ("July of the same year", "1923-07"), ["Gumersindo Lezcano Aráoz"]),
  ev("departure", "gave up his card", ("1927", "1927"), ["Gumersindo Lezcano Aráoz"]),
  ev("candidacy", "stood as an independent", ("1930", "1930"), ["Gumersindo Lezcano Aráoz"]),
  ev("election", "won", ("1930", "1930"), ["Gumersindo Lezcano Aráoz"]),
  ev("appointment", "appointed him", ("February 1934", "1934-02"), ["Gumersindo Lezcano Aráoz", "Alcides Justo-Varela"]),
  ev("travel", "arrived", ("12th", "1934-02-12"), ["Gumersindo Lezcano Aráoz"]),
  ev("communication", "was summoned back", None, ["Gumersindo Lezcano Aráoz"]),
  ev("testimony", "testify", ("8 March", "1934-03-08"), ["Gumersindo Lezcano Aráoz"]),
  ev("departure", "resigned the next morning", ("the next morning", "1934-03-09"), ["Gumersindo Lezcano Aráoz"]),
  ev("award", "decorated him", ("1938", "1938"), ["Gumersindo Lezcano Aráoz"]),
)

P("d50-41", """Ásgerður Kolbrún Hrafnkelsdóttir (born 17 August 1964) is an Icelandic lawyer who directed the Financial Supervisory Authority during the banking collapse. Her brother Þorkell Hrafnkelsson was chief executive of Norðurbanki, one of the three banks that failed.

Career. A candidate of law from the University of Iceland (1989), she worked for the Ministry of Commerce, was taken on by the Authority as head of legal affairs in 1999, and promoted director on 1 July 2005 in succession to Guðbrandur Leifsson.

The crisis. Ásgerður had declared from the start that she would take no part in anything to do with Norðurbanki; a memorandum of 3 August 2005 to that effect was released by parliament in April 2010. On 29 September 2008 the governor of the Central Bank, Hallmar Ólafsson, called her at two in the morning. They met three hours later in his kitchen. In the following week she went twice to London, the second time, on 8 October, to see Sir Graham Pellew of the British Treasury, from which trip she came home by way of Glasgow, no airline taking Icelandic cards. She was let go on 25 January 2009, the day before the government itself resigned. On 9 February parliament set up the Special Investigation Commission. She gave it evidence in August of the same year, on four days.

Trials. Þorkell, who had moved to Luxembourg, was arrested on a visit home, on 6 May 2010, held for twelve days, and found guilty of market manipulation by the Supreme Court on 12 February 2015 (four and a half years). Hallmar was censured, though not tried, in the report of the Commission.

Afterwards. She stood, unsuccessfully, for the Constitutional Assembly in November 2010, and was elected to the town council of Akureyri in 2014. Her speech on the tenth anniversary of the collapse, "My Brother's Keeper's Keeper", was broadcast live. In January 2020 the president invested her with the Order of the Falcon. Hallmar had sent her a letter of congratulation before the list was even out.""",
  occ("Ásgerður Kolbrún Hrafnkelsdóttir", "directed the Financial Supervisory Authority", start=("1 July 2005", "2005-07-01"), end=("25 January 2009", "2009-01-25"), again=["director"]),
  occ("Þorkell Hrafnkelsson", "chief executive of Norðurbanki"),
  occ("Ásgerður Kolbrún Hrafnkelsdóttir", "Ministry of Commerce"),
  occ("Ásgerður Kolbrún Hrafnkelsdóttir", "head of legal affairs", start=("1999", "1999"), end=("1 July 2005", "2005-07-01")),
  occ("Guðbrandur Leifsson", "in succession to", end=("1 July 2005", "2005-07-01")),
  occ("Hallmar Ólafsson", "governor of the Central Bank"),
  occ("Graham Pellew", "British Treasury"),
  occ("Ásgerður Kolbrún Hrafnkelsdóttir", "town council of Akureyri", start=("2014", "2014")),
  fact("Ásgerður Kolbrún Hrafnkelsdóttir", "birthDate", "17 August 1964"),
  fact("Ásgerður Kolbrún Hrafnkelsdóttir", "nationality", "Icelandic"),
  fact("Ásgerður Kolbrún Hrafnkelsdóttir", "occupation", "lawyer"),
  fact("Ásgerður Kolbrún Hrafnkelsdóttir", "siblings", "Þorkell Hrafnkelsson"),
  fact("Þorkell Hrafnkelsson", "siblings", "Ásgerður Kolbrún Hrafnkelsdóttir"),
  fact("Þorkell Hrafnkelsson", "residence", "Luxembourg"),
  fact("Ásgerður Kolbrún Hrafnkelsdóttir", "education", "University of Iceland", date=("1989", "1989")),
  fact("Ásgerður Kolbrún Hrafnkelsdóttir", "award", "Order of the Falcon", date=("January 2020", "2020-01")),
  ev("appointment", "was taken on", ("1999", "1999"), ["Ásgerður Kolbrún Hrafnkelsdóttir"]),
  ev("appointment", "promoted director", ("1 July 2005", "2005-07-01"), ["Ásgerður Kolbrún Hrafnkelsdóttir", "Guðbrandur Leifsson"]),
  ev("recusal", "would take no part", ("from the start", "2005"), ["Ásgerður Kolbrún Hrafnkelsdóttir", "Þorkell Hrafnkelsson"]),
  ev("disclosure", "was released", ("April 2010", "2010-04"), ["Ásgerður Kolbrún Hrafnkelsdóttir"]),
  ev("communication", "called her", ("29 September 2008", "2008-09-29"), ["Hallmar Ólafsson", "Ásgerður Kolbrún Hrafnkelsdóttir"]),
  ev("meeting", "met three hours later", ("three hours later", "2008-09-29"), ["Ásgerður Kolbrún Hrafnkelsdóttir", "Hallmar Ólafsson"]),
  ev("travel", "went twice to London", ("In the following week", "2008-10"), ["Ásgerður Kolbrún Hrafnkelsdóttir"]),
  ev("meeting", "to see Sir Graham Pellew", ("8 October", "2008-10-08"), ["Ásgerður Kolbrún Hrafnkelsdóttir", "Graham Pellew"]),
  ev("travel", "came home", None, ["Ásgerður Kolbrún Hrafnkelsdóttir"]),
  ev("departure", "was let go", ("25 January 2009", "2009-01-25"), ["Ásgerður Kolbrún Hrafnkelsdóttir"]),
  ev("testimony", "gave it evidence", ("August of the same year", "2009-08"), ["Ásgerður Kolbrún Hrafnkelsdóttir"]),
  ev("investigation", "set up the Special Investigation Commission", ("9 February", "2009-02-09"), ["Hallmar Ólafsson"]),
  ev("travel", "visit home", ("6 May 2010", "2010-05-06"), ["Þorkell Hrafnkelsson"]),
  ev("arrest", "was arrested", ("6 May 2010", "2010-05-06"), ["Þorkell Hrafnkelsson"]),
  ev("conviction", "found guilty", ("12 February 2015", "2015-02-12"), ["Þorkell Hrafnkelsson"]),
  ev("sanction", "was censured", None, ["Hallmar Ólafsson"]),
  ev("candidacy", "stood, unsuccessfully", ("November 2010", "2010-11"), ["Ásgerður Kolbrún Hrafnkelsdóttir"]),
  ev("election", "unsuccessfully", ("November 2010", "2010-11"), ["Ásgerður Kolbrún Hrafnkelsdóttir"]),
  ev("election", "was elected", ("2014", "2014"), ["Ásgerður Kolbrún Hrafnkelsdóttir"]),
  ev("speech", "speech", ("the tenth anniversary of the collapse", "2018"), ["Ásgerður Kolbrún Hrafnkelsdóttir"]),
  ev("award", "invested her", ("January 2020", "2020-01"), ["Ásgerður Kolbrún Hrafnkelsdóttir"]),
  ev("communication", "letter of congratulation", None, ["Hallmar Ólafsson", "Ásgerður Kolbrún Hrafnkelsdóttir"]),
)

P("d50-42", """Ratu Meli Vakaruru Naulivou (1928–1996) was a Fijian chief and politician, Minister for Lands and Mineral Resources from 1977 to 1985, and later a convict.

The eldest son of Ratu Semi Naulivou, the Tui Nawaka, he attended Queen Victoria School and was installed as Tui Nawaka on his father's death in 1958. With the Fiji Military Forces he had served in Malaya (1952–1953); the Military Medal was pinned on him in Suva in June 1954.

Returned unopposed for Ra in the 1966 election, the first he fought, he sat on the government side for two decades. His appointment to the cabinet followed on 5 October 1977. In the new ministry's second year he went to Tokyo, and on 17 April 1979 signed a logging agreement with the timber merchant Hideo Kurihara after talks that lasted through the night. Their later contacts consisted of telexes, thirty-four in all, which came before the public in August 1984, when Labour's candidate for Ra, the schoolteacher Adi Litia Cagilaba, read them out at Rakiraki a month before the by-election that made her member for Ra.

The prime minister asked the ombudsman, Justice Moti Bhagwan, for an inquiry. Bhagwan pleaded his friendship with the minister, and Mrs Justice Eileen Corrigan was sworn in as commissioner on 3 December. Naulivou testified before her in January and again that March. He was dropped from cabinet in the reshuffle of 4 April 1985, the day after she reported; he was arrested ten weeks later, and sentenced by the Lautoka court, on St Andrew's Day of that year, to thirty months. The Great Council of Chiefs, which he had addressed so often, struck him from its roll.

Adi Litia succeeded him as minister in April 1987; her tenure was over by the middle of May, when soldiers led her out of the chamber. She and he met for the last time in 1995, on the village green at Nawaka. It is said that neither apologised.""",
  occ("Meli Vakaruru Naulivou", "Minister for Lands and Mineral Resources", start=("5 October 1977", "1977-10-05"), end=("4 April 1985", "1985-04-04"), again=["minister#2"]),
  occ("Semi Naulivou", "Tui Nawaka#1", end=("1958", "1958")),
  occ("Meli Vakaruru Naulivou", "Tui Nawaka#2", start=("1958", "1958"), again=["chief"]),
  occ("Meli Vakaruru Naulivou", "government side", start=("1966", "1966")),
  occ("Moti Bhagwan", "ombudsman"),
  occ("Moti Bhagwan", "Justice"),
  occ("Eileen Corrigan", "Mrs Justice"),
  occ("Eileen Corrigan", "commissioner", start=("3 December", "1984-12-03")),
  occ("Litia Cagilaba", "member for Ra", start=("by-election", "1984-09")),
  occ("Litia Cagilaba", "succeeded him as minister", start=("April 1987", "1987-04"), end=("middle of May", "1987-05")),
  occ("Meli Vakaruru Naulivou", "Great Council of Chiefs"),
  fact("Meli Vakaruru Naulivou", "birthDate", "1928"),
  fact("Meli Vakaruru Naulivou", "deathDate", "1996"),
  fact("Meli Vakaruru Naulivou", "nationality", "Fijian"),
  fact("Meli Vakaruru Naulivou", "occupation", "politician"),
  fact("Meli Vakaruru Naulivou", "father", "Semi Naulivou"),
  fact("Semi Naulivou", "children", "Ratu Meli Vakaruru Naulivou"),
  fact("Semi Naulivou", "deathDate", "1958"),
  fact("Meli Vakaruru Naulivou", "education", "Queen Victoria School"),
  fact("Meli Vakaruru Naulivou", "militaryService", "Fiji Military Forces", date=("1952", "1952/1953")),
  fact("Meli Vakaruru Naulivou", "award", "Military Medal", date=("June 1954", "1954-06")),
  fact("Hideo Kurihara", "occupation", "timber merchant"),
  fact("Litia Cagilaba", "party", "Labour"),
  fact("Litia Cagilaba", "occupation", "schoolteacher"),
  ev("appointment", "was installed", ("1958", "1958"), ["Meli Vakaruru Naulivou"]),
  ev("award", "was pinned on him", ("June 1954", "1954-06"), ["Meli Vakaruru Naulivou"]),
  ev("election", "Returned unopposed", ("1966", "1966"), ["Meli Vakaruru Naulivou"]),
  ev("appointment", "appointment to the cabinet", ("5 October 1977", "1977-10-05"), ["Meli Vakaruru Naulivou"]),
  ev("travel", "went to Tokyo", ("second year", "1979"), ["Meli Vakaruru Naulivou"]),
  ev("meeting", "talks", ("17 April 1979", "1979-04-17"), ["Meli Vakaruru Naulivou", "Hideo Kurihara"]),
  ev("communication", "telexes", None, ["Meli Vakaruru Naulivou", "Hideo Kurihara"]),
  ev("disclosure", "came before the public", ("August 1984", "1984-08"), ["Meli Vakaruru Naulivou", "Hideo Kurihara", "Litia Cagilaba"]),
  ev("candidacy", "Labour's candidate for Ra", ("August 1984", "1984"), ["Litia Cagilaba"]),
  ev("speech", "read them out", ("a month before the by-election", "1984-08"), ["Litia Cagilaba"]),
  ev("election", "made her member for Ra", ("by-election", "1984-09"), ["Litia Cagilaba"]),
  ev("investigation", "inquiry", None, ["Meli Vakaruru Naulivou", "Eileen Corrigan"]),
  ev("recusal", "pleaded his friendship", None, ["Moti Bhagwan", "Meli Vakaruru Naulivou"]),
  ev("appointment", "was sworn in", ("3 December", "1984-12-03"), ["Eileen Corrigan"]),
  ev("testimony", "testified", ("in January", "1985-01"), ["Meli Vakaruru Naulivou", "Eileen Corrigan"]),
  ev("testimony", "again", ("that March", "1985-03"), ["Meli Vakaruru Naulivou", "Eileen Corrigan"]),
  ev("departure", "was dropped from cabinet", ("4 April 1985", "1985-04-04"), ["Meli Vakaruru Naulivou"]),
  ev("arrest", "was arrested", ("ten weeks later", "1985-06"), ["Meli Vakaruru Naulivou"]),
  ev("conviction", "sentenced", ("St Andrew's Day of that year", "1985-11-30"), ["Meli Vakaruru Naulivou"]),
  ev("sanction", "struck him from its roll", None, ["Meli Vakaruru Naulivou"]),
  ev("appointment", "succeeded him", ("April 1987", "1987-04"), ["Litia Cagilaba", "Meli Vakaruru Naulivou"]),
  ev("departure", "tenure was over", ("middle of May", "1987-05"), ["Litia Cagilaba"]),
  ev("arrest", "led her out", ("middle of May", "1987-05"), ["Litia Cagilaba"]),
  ev("meeting", "met for the last time", ("1995", "1995"), ["Litia Cagilaba", "Meli Vakaruru Naulivou"]),
)

P("d50-43", """Shen Baozhang (Chinese: 沈葆璋; 1883 – 14 August 1951), courtesy name Yunqing, was a Chinese jurist and politician of the Beiyang and Nanjing periods, vice-president of the Supreme Court from 1923 to 1926.

Shen, a native of Jiaxing and a graduate of Waseda, passed the palace examination for returned students in 1908. Elected to the first parliament for Zhejiang in January 1913, he was one of those whose certificates Yuan Shikai revoked on 4 November. The journey to Japan that he made a fortnight afterwards became a stay of two years. There he called on Sun Yat-sen's secretary, Hu Zhongyao, at Tokyo on 11 March 1914; a letter of thanks from Hu, which Shen imprudently kept, led to his being arrested at the Tianjin customs on his homecoming in February 1916. The death of Yuan that June set him free.

Procurator-general in 1920–1922, he brought the case of the gold francs to light by handing the bank's cables to the press on 18 May 1922. For this he was reprimanded, and, three weeks later, transferred to the Law Codification Bureau. The minister of finance whom the cables concerned, Luo Hongnian, was detained that November. At the trial Shen, by now a judge, declined to preside, and it was Yu Shaosong's court that convicted Luo, on 29 June 1923; Shen himself gave evidence on the second day. His promotion to vice-president came in the autumn.

In 1925 he travelled to The Hague as a delegate, and delivered there on 3 October a lecture on extraterritoriality. He left office when the Fengtian troops entered the city in April 1926. In Nanjing he stood for the Control Yuan (1931), without luck, but was appointed president of the Zhejiang High Court in March of the following year. He retired on the eve of the war. In 1947 he received the Order of Brilliant Star.

Investigated by the people's government from February 1951 as a landlord, he died at Jiaxing.""",
  occ("Shen Baozhang", "vice-president of the Supreme Court", start=("1923", "1923"), end=("1926", "1926"), again=["vice-president#2"]),
  occ("Shen Baozhang", "parliament for Zhejiang", start=("January 1913", "1913-01"), end=("4 November", "1913-11-04")),
  occ("Hu Zhongyao", "Sun Yat-sen's secretary"),
  occ("Shen Baozhang", "Procurator-general", start=("1920", "1920"), end=("1922", "1922")),
  occ("Shen Baozhang", "Law Codification Bureau", start=("three weeks later", "1922-06")),
  occ("Luo Hongnian", "minister of finance"),
  occ("Shen Baozhang", "judge"),
  occ("Yu Shaosong", "court that convicted"),
  occ("Shen Baozhang", "delegate", start=("1925", "1925")),
  occ("Shen Baozhang", "president of the Zhejiang High Court", start=("March of the following year", "1932-03"), end=("the eve of the war", "1937")),
  fact("Yuan Shikai", "deathDate", "that June", value="1916-06"),
  fact("Shen Baozhang", "nativeName", "沈葆璋"),
  fact("Shen Baozhang", "birthDate", "1883"),
  fact("Shen Baozhang", "deathDate", "14 August 1951"),
  fact("Shen Baozhang", "alias", "Yunqing"),
  fact("Shen Baozhang", "nationality", "Chinese#2"),
  fact("Shen Baozhang", "occupation", "jurist"),
  fact("Shen Baozhang", "occupation", "politician"),
  fact("Shen Baozhang", "birthPlace", "Jiaxing"),
  fact("Shen Baozhang", "education", "Waseda"),
  fact("Shen Baozhang", "deathPlace", "Jiaxing#2"),
  fact("Shen Baozhang", "award", "Order of Brilliant Star", date=("1947", "1947")),
  ev("election", "Elected", ("January 1913", "1913-01"), ["Shen Baozhang"]),
  ev("sanction", "revoked", ("4 November", "1913-11-04"), ["Shen Baozhang", "Yuan Shikai"]),
  ev("travel", "journey to Japan", ("a fortnight afterwards", "1913-11-18"), ["Shen Baozhang"]),
  ev("meeting", "called on", ("11 March 1914", "1914-03-11"), ["Shen Baozhang", "Hu Zhongyao"]),
  ev("communication", "letter of thanks", None, ["Hu Zhongyao", "Shen Baozhang"]),
  ev("arrest", "being arrested", ("February 1916", "1916-02"), ["Shen Baozhang"]),
  ev("travel", "homecoming", ("February 1916", "1916-02"), ["Shen Baozhang"]),
  ev("disclosure", "handing the bank's cables", ("18 May 1922", "1922-05-18"), ["Shen Baozhang", "Luo Hongnian"]),
  ev("sanction", "was reprimanded", None, ["Shen Baozhang"]),
  ev("appointment", "transferred", ("three weeks later", "1922-06"), ["Shen Baozhang"]),
  ev("arrest", "was detained", ("that November", "1922-11"), ["Luo Hongnian"]),
  ev("recusal", "declined to preside", None, ["Shen Baozhang", "Luo Hongnian"]),
  ev("conviction", "convicted", ("29 June 1923", "1923-06-29"), ["Luo Hongnian", "Yu Shaosong"]),
  ev("testimony", "gave evidence", ("the second day", "1923-06"), ["Shen Baozhang", "Luo Hongnian"]),
  ev("appointment", "promotion", ("the autumn", "1923-23"), ["Shen Baozhang"]),
  ev("travel", "travelled to The Hague", ("1925", "1925"), ["Shen Baozhang"]),
  ev("speech", "lecture", ("3 October", "1925-10-03"), ["Shen Baozhang"]),
  ev("departure", "left office", ("April 1926", "1926-04"), ["Shen Baozhang"]),
  ev("candidacy", "stood for the Control Yuan", ("1931", "1931"), ["Shen Baozhang"]),
  ev("election", "without luck", ("1931", "1931"), ["Shen Baozhang"]),
  ev("appointment", "was appointed", ("March of the following year", "1932-03"), ["Shen Baozhang"]),
  ev("departure", "retired", ("the eve of the war", "1937"), ["Shen Baozhang"]),
  ev("award", "received", ("1947", "1947"), ["Shen Baozhang"]),
  ev("investigation", "Investigated", ("February 1951", "1951-02"), ["Shen Baozhang"]),
)

P("d50-44", """Rao Bahadur Venkatrao Anant Deshmukh-Gokarn (25 December 1879 – 1949) was an Indian pleader and politician of the Bombay Presidency. He sat in the Bombay Legislative Council for Dharwar North from 1920, was its deputy president from 1927, and held the ministry of education from 1934 to 1936.

He took his B.A. at Deccan College in 1900. His arrest at Hubli on 7 July 1908, for a speech made there ten days before on the deportation of Tilak, ended in an acquittal; his brother Raghunath, tried with him, was convicted that September and spent a year at Ratnagiri. The brothers' visit to London in 1914 led to an acquaintance with the Under-Secretary of State, Lord Cheverell, with whom Venkatrao was to exchange letters till the eve of his own ministry.

Standing as an independent in the elections of November 1920, which the Congress boycotted, he defeated the landholder Basappa Mamle Desai. Three years later Raghunath was the Swarajist candidate against him, and lost. "A house divided," he told the council in his speech of thanks, on 20 February 1924, "has at any rate two doors."

In 1935 an auditor's note on the school-book contracts got into the Bombay Sentinel. A committee of the council inquired from August. Its chairman, Sir Dinshaw Kolah, had an interest in a printing press and gave place to Alibhai Currim. The minister, examined on 11 September, swore that he had never met the printer, Manilal Shroff, outside his office. Shroff admitted to two dinners at Mahableshwar in April 1934. He was fined, and shut out from contracts for ten years; Deshmukh-Gokarn resigned four months after his evidence, on 12 January 1936. He was made a Rao Bahadur in 1922 and gave back the title on the first of August 1942.

Raghunath, elected to the Assembly in February 1937, introduced the bill by which the contracts were thrown open. He was re-arrested on 9 August 1942, a week and a day after his elder brother's gesture.""",
  occ("Venkatrao Anant Deshmukh-Gokarn", "Bombay Legislative Council for Dharwar North", start=("November 1920", "1920-11")),
  occ("Venkatrao Anant Deshmukh-Gokarn", "deputy president", start=("1927", "1927")),
  occ("Venkatrao Anant Deshmukh-Gokarn", "ministry of education", start=("1934", "1934"), end=("12 January 1936", "1936-01-12"), again=["minister"]),
  occ("Cheverell", "Under-Secretary of State"),
  occ("Dinshaw Kolah", "chairman"),
  occ("Alibhai Currim", "gave place to"),
  occ("Raghunath", "Assembly", start=("February 1937", "1937-02")),
  fact("Venkatrao Anant Deshmukh-Gokarn", "birthDate", "25 December 1879"),
  fact("Venkatrao Anant Deshmukh-Gokarn", "deathDate", "1949"),
  fact("Venkatrao Anant Deshmukh-Gokarn", "nationality", "Indian"),
  fact("Venkatrao Anant Deshmukh-Gokarn", "occupation", "pleader"),
  fact("Venkatrao Anant Deshmukh-Gokarn", "occupation", "politician"),
  fact("Venkatrao Anant Deshmukh-Gokarn", "education", "Deccan College", date=("1900", "1900")),
  fact("Venkatrao Anant Deshmukh-Gokarn", "siblings", "Raghunath"),
  fact("Raghunath", "siblings", "Venkatrao"),
  fact("Basappa Mamle Desai", "occupation", "landholder"),
  fact("Raghunath", "party", "Swarajist"),
  fact("Manilal Shroff", "occupation", "printer"),
  fact("Venkatrao Anant Deshmukh-Gokarn", "award", "Rao Bahadur#2", date=("1922", "1922")),
  ev("arrest", "arrest", ("7 July 1908", "1908-07-07"), ["Venkatrao Anant Deshmukh-Gokarn"]),
  ev("speech", "speech made there", ("ten days before", "1908-06-27"), ["Venkatrao Anant Deshmukh-Gokarn"]),
  ev("conviction", "was convicted", ("that September", "1908-09"), ["Raghunath"]),
  ev("travel", "visit to London", ("1914", "1914"), ["Venkatrao Anant Deshmukh-Gokarn", "Raghunath"]),
  ev("meeting", "acquaintance", ("1914", "1914"), ["Venkatrao Anant Deshmukh-Gokarn", "Cheverell"]),
  ev("communication", "exchange letters", None, ["Venkatrao Anant Deshmukh-Gokarn", "Cheverell"]),
  ev("candidacy", "Standing as an independent", ("November 1920", "1920-11"), ["Venkatrao Anant Deshmukh-Gokarn", "Basappa Mamle Desai"]),
  ev("election", "defeated", ("November 1920", "1920-11"), ["Venkatrao Anant Deshmukh-Gokarn", "Basappa Mamle Desai"]),
  ev("candidacy", "Swarajist candidate", ("Three years later", "1923"), ["Raghunath", "Venkatrao Anant Deshmukh-Gokarn"]),
  ev("election", "lost", ("Three years later", "1923"), ["Raghunath", "Venkatrao Anant Deshmukh-Gokarn"]),
  ev("speech", "speech of thanks", ("20 February 1924", "1924-02-20"), ["Venkatrao Anant Deshmukh-Gokarn"]),
  ev("disclosure", "got into the Bombay Sentinel", ("1935", "1935"), ["Venkatrao Anant Deshmukh-Gokarn"]),
  ev("investigation", "inquired", ("from August", "1935-08"), ["Venkatrao Anant Deshmukh-Gokarn", "Alibhai Currim"]),
  ev("recusal", "gave place", None, ["Dinshaw Kolah", "Alibhai Currim"]),
  ev("testimony", "swore", ("11 September", "1935-09-11"), ["Venkatrao Anant Deshmukh-Gokarn"]),
  ev("testimony", "admitted", None, ["Manilal Shroff"]),
  ev("meeting", "two dinners", ("April 1934", "1934-04"), ["Manilal Shroff", "Venkatrao Anant Deshmukh-Gokarn"]),
  ev("sanction", "was fined", None, ["Manilal Shroff"]),
  ev("sanction", "shut out from contracts", None, ["Manilal Shroff"]),
  ev("departure", "resigned", ("12 January 1936", "1936-01-12"), ["Venkatrao Anant Deshmukh-Gokarn"]),
  ev("award", "was made a Rao Bahadur", ("1922", "1922"), ["Venkatrao Anant Deshmukh-Gokarn"]),
  ev("election", "elected to the Assembly", ("February 1937", "1937-02"), ["Raghunath"]),
  ev("arrest", "was re-arrested", ("9 August 1942", "1942-08-09"), ["Raghunath"]),
)

P("d50-45", """Explainer: why the attorney general of Illinois keeps coming up in the Cardozo-Hewitt trial

CHICAGO — When former state treasurer Lamont Cardozo-Hewitt was sentenced on Tuesday to 41 months in prison, the name heard most often in the courtroom was not his own. It was that of Attorney General Colleen Przybylski.

They came up together. Both won their first elections in November 2008, she to the Cook County Board, he to the state House, where he succeeded the retiring Representative Dolores Amaya. In 2014 they ran on one ticket; Hewitt, as he then called himself, was elected treasurer, but Przybylski lost the race for comptroller by 9,000 votes. It was the treasurer's phone call to Governor Whit Sandoval, two days after that defeat, that got her the job of inspector general.

In that capacity she received, on June 8, 2016, a letter from a bond trader, Neha Venkatesan. She declined to open a file on her friend, handing the matter instead to her first deputy, Marcus Oyelaran. Oyelaran's inquiry took fourteen months. His report came out on August 30, 2017. Cardozo-Hewitt gave up the office six weeks later.

Prosecutors say that the pair dined at Gene & Georgetti on June 10, 2016, which both have confirmed. Przybylski, called to the stand on March 4, testified that they had talked "about the Cubs". Venkatesan was heard for two days.

The former treasurer was picked up by the FBI on January 19, 2018, as he stepped off a flight from Cancún. He pleaded guilty last fall, a week before jury selection, to one count, and was then tried on the rest. The state bar has suspended his license.

Przybylski was sworn in as attorney general on January 14, 2019. At a City Club lunch the day after the sentence, she gave a speech of eleven minutes and took no questions. Oyelaran, now a law professor at Loyola, received the Paul Douglas ethics award this spring. He has announced a run for her seat in 2022.""",
  occ("Colleen Przybylski", "Attorney General", start=("January 14, 2019", "2019-01-14"), again=["attorney general", "attorney general#2"]),
  occ("Lamont Cardozo-Hewitt", "state treasurer", start=("2014", "2014"), end=("six weeks later", "2017-10"), again=["treasurer#2", "former treasurer"]),
  occ("Colleen Przybylski", "Cook County Board", start=("November 2008", "2008-11")),
  occ("Lamont Cardozo-Hewitt", "state House", start=("November 2008", "2008-11")),
  occ("Dolores Amaya", "Representative", end=("November 2008", "2008-11")),
  occ("Whit Sandoval", "Governor"),
  occ("Colleen Przybylski", "inspector general"),
  occ("Marcus Oyelaran", "first deputy"),
  occ("Marcus Oyelaran", "law professor at Loyola"),
  fact("Lamont Cardozo-Hewitt", "alias", "Hewitt#3"),
  fact("Neha Venkatesan", "occupation", "bond trader"),
  fact("Marcus Oyelaran", "award", "Paul Douglas ethics award", date=("this spring", "")),
  ev("conviction", "was sentenced", ("Tuesday", ""), ["Lamont Cardozo-Hewitt"]),
  ev("election", "won their first elections", ("November 2008", "2008-11"), ["Colleen Przybylski", "Lamont Cardozo-Hewitt"]),
  ev("departure", "retiring", ("November 2008", "2008"), ["Dolores Amaya"]),
  ev("candidacy", "ran on one ticket", ("2014", "2014"), ["Colleen Przybylski", "Lamont Cardozo-Hewitt"]),
  ev("election", "was elected treasurer", ("2014", "2014"), ["Lamont Cardozo-Hewitt"]),
  ev("election", "lost the race", ("2014", "2014"), ["Colleen Przybylski"]),
  ev("communication", "phone call", ("two days after that defeat", "2014-11"), ["Lamont Cardozo-Hewitt", "Whit Sandoval"]),
  ev("appointment", "got her the job", None, ["Colleen Przybylski", "Whit Sandoval"]),
  ev("communication", "letter", ("June 8, 2016", "2016-06-08"), ["Neha Venkatesan", "Colleen Przybylski"]),
  ev("recusal", "handing the matter", None, ["Colleen Przybylski", "Marcus Oyelaran", "Lamont Cardozo-Hewitt"]),
  ev("investigation", "inquiry", ("fourteen months", "2016/2017"), ["Lamont Cardozo-Hewitt", "Marcus Oyelaran"]),
  ev("disclosure", "came out", ("August 30, 2017", "2017-08-30"), ["Marcus Oyelaran", "Lamont Cardozo-Hewitt"]),
  ev("departure", "gave up the office", ("six weeks later", "2017-10"), ["Lamont Cardozo-Hewitt"]),
  ev("meeting", "dined", ("June 10, 2016", "2016-06-10"), ["Colleen Przybylski", "Lamont Cardozo-Hewitt"]),
  ev("testimony", "testified", ("March 4", ""), ["Colleen Przybylski", "Lamont Cardozo-Hewitt"]),
  ev("testimony", "was heard for two days", None, ["Neha Venkatesan"]),
  ev("arrest", "was picked up", ("January 19, 2018", "2018-01-19"), ["Lamont Cardozo-Hewitt"]),
  ev("travel", "flight from Cancún", ("January 19, 2018", "2018-01-19"), ["Lamont Cardozo-Hewitt"]),
  ev("conviction", "pleaded guilty", ("a week before jury selection", ""), ["Lamont Cardozo-Hewitt"]),
  ev("sanction", "suspended his license", None, ["Lamont Cardozo-Hewitt"]),
  ev("appointment", "was sworn in", ("January 14, 2019", "2019-01-14"), ["Colleen Przybylski"]),
  ev("speech", "gave a speech", ("the day after the sentence", ""), ["Colleen Przybylski"]),
  ev("award", "received the Paul Douglas", ("this spring", ""), ["Marcus Oyelaran"]),
  ev("candidacy", "announced a run", ("2022", "2022"), ["Marcus Oyelaran"]),
)


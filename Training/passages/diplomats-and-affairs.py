P("d40-01", """Halvard Kvernmo (11 March 1921 – 2 September 1999) was a Norwegian diplomat who was convicted in 1979 of passing NATO documents to the Soviet Union.

Early life and education

Kvernmo was born in Narvik, the son of the railway inspector Edvin Kvernmo and his wife Signe. He graduated from the University of Oslo with a degree in law in 1947 and entered the Foreign Service the same year.

Career

He served as vice-consul in Rotterdam from 1949 to 1952 and as first secretary at the embassy in Moscow from 1956 to 1960. In Moscow he met Galina Orlova, a clerk of the trade delegation, in the spring of 1957. He was head of the Fourth Political Office in Oslo from 1968, succeeding Trygve Aas, who had been appointed ambassador to Portugal.

Arrest and trial

Surveillance of Kvernmo began in August 1977 after a tip from a defector. On 14 January 1978 he had dinner with Yevgeny Lopatin, second secretary at the Soviet embassy, at a restaurant in Drammen. He was arrested on 29 January at Fornebu airport, and Foreign Minister Odd Rusten informed the Storting the next morning. Lopatin and three colleagues were expelled on 1 February. Kvernmo confessed to police superintendent Arne Lillevik on 6 February but later withdrew the confession. The Eidsivating Court of Appeal sentenced him to eighteen years in prison on 20 June 1979. Rusten resigned that autumn.

Later life

Kvernmo was pardoned in 1986 and lived in Halden until his death. His daughter, Turid Kvernmo Dahl, published his letters in 2004.
""",
  occ("Halvard Kvernmo", "vice-consul in Rotterdam", start=("1949", "1949"), end=("1952", "1952")),
  occ("Halvard Kvernmo", "first secretary at the embassy in Moscow", start=("1956", "1956"), end=("1960", "1960")),
  occ("Galina Orlova", "clerk of the trade delegation"),
  occ("Halvard Kvernmo", "head of the Fourth Political Office", start=("1968", "1968")),
  occ("Trygve Aas", "head of the Fourth Political Office", end=("1968", "1968")),
  occ("Trygve Aas", "ambassador to Portugal", start=("1968", "1968")),
  occ("Yevgeny Lopatin", "second secretary at the Soviet embassy", end=("1 February", "1978-02-01")),
  occ("Odd Rusten", "Foreign Minister", end=("that autumn", "1979-23")),
  occ("Arne Lillevik", "police superintendent"),
  occ("Edvin Kvernmo", "railway inspector"),
  fact("Halvard Kvernmo", "birthDate", "11 March 1921", value="1921-03-11"),
  fact("Halvard Kvernmo", "deathDate", "2 September 1999", value="1999-09-02"),
  fact("Halvard Kvernmo", "nationality", "Norwegian"),
  fact("Halvard Kvernmo", "occupation", "diplomat"),
  fact("Halvard Kvernmo", "birthPlace", "Narvik"),
  fact("Halvard Kvernmo", "father", "Edvin Kvernmo"),
  fact("Halvard Kvernmo", "mother", "Signe"),
  fact("Edvin Kvernmo", "spouse", "Signe"),
  fact("Halvard Kvernmo", "education", "University of Oslo", date=("1947", "1947")),
  fact("Halvard Kvernmo", "residence", "Halden"),
  fact("Halvard Kvernmo", "children", "Turid Kvernmo Dahl"),
  ev("appointment", "entered the Foreign Service", ("the same year", "1947"), ["Halvard Kvernmo"]),
  ev("meeting", "met", ("the spring of 1957", "1957-21"), ["Halvard Kvernmo", "Galina Orlova"]),
  ev("appointment", "had been appointed", None, ["Trygve Aas"]),
  ev("investigation", "Surveillance", ("August 1977", "1977-08"), ["Halvard Kvernmo"]),
  ev("meeting", "had dinner", ("14 January 1978", "1978-01-14"), ["Halvard Kvernmo", "Yevgeny Lopatin"]),
  ev("arrest", "was arrested", ("29 January", "1978-01-29"), ["Halvard Kvernmo"]),
  ev("disclosure", "informed", ("the next morning", "1978-01-30"), ["Odd Rusten"]),
  ev("sanction", "were expelled", ("1 February", "1978-02-01"), ["Yevgeny Lopatin"]),
  ev("disclosure", "confessed", ("6 February", "1978-02-06"), ["Halvard Kvernmo", "Arne Lillevik"]),
  ev("conviction", "sentenced", ("20 June 1979", "1979-06-20"), ["Halvard Kvernmo"]),
  ev("departure", "resigned", ("that autumn", "1979-23"), ["Odd Rusten"]),
  ev("disclosure", "published his letters", ("2004", "2004"), ["Turid Kvernmo Dahl"]),
)

P("d40-02", """Gordon Tillery Haskett (born 1954) is an American lobbyist and former congressional aide who was a central figure in the Varda Group affair.

Haskett was born in Macon, Georgia. He graduated from Emory University in 1976 and received his law degree from Georgetown University in 1979. From 1981 to 1988 he was chief of staff to Representative Walter Pruden, a Republican from Georgia. He co-founded the firm Haskett, Lowe & Partners in 1990 with Denise Lowe, who had been deputy assistant secretary of commerce.

Contacts with the Varda Group

On 8 May 2013, Haskett met the mining magnate Ruslan Tokbayev at the Mayflower Hotel in Washington. Two weeks later he e-mailed Tokbayev a plan for a campaign against the United States ambassador to Kyrgyzstan, Ellen Marchetti. Haskett traveled to Bishkek in September 2013 and again in January 2014. On 3 March 2014 he spoke by telephone with Craig Dunleavy, then senior director for Eurasia on the National Security Council. Marchetti was recalled on 11 April 2014.

Investigation

The Senate Foreign Relations Committee, chaired by Senator Thomas Aldous, opened an inquiry in February 2016. Lowe testified on 12 May 2016 that the firm had been paid through a Cyprus company. Dunleavy, who denied having discussed the ambassador, left the administration in July. Haskett invoked the Fifth Amendment before the committee on 9 June.

He was indicted on 17 November 2016 on four counts of acting as an unregistered foreign agent. On 2 October 2017 he pleaded guilty to one of them, and Judge Amelia Voorhees sentenced him to fourteen months. He received a presidential pardon in December 2020. His wife, Carol Haskett, has been president of the Macon Symphony Society since 2011.
""",
  occ("Gordon Tillery Haskett", "chief of staff to Representative Walter Pruden", start=("1981", "1981"), end=("1988", "1988"), again=["congressional aide"]),
  occ("Walter Pruden", "Representative"),
  occ("Denise Lowe", "deputy assistant secretary of commerce"),
  occ("Gordon Tillery Haskett", "co-founded the firm", start=("1990", "1990")),
  occ("Denise Lowe", "co-founded the firm", start=("1990", "1990")),
  occ("Ellen Marchetti", "United States ambassador to Kyrgyzstan", end=("11 April 2014", "2014-04-11")),
  occ("Craig Dunleavy", "senior director for Eurasia on the National Security Council", end=("July", "2016-07")),
  occ("Thomas Aldous", "chaired"),
  occ("Thomas Aldous", "Senator"),
  occ("Amelia Voorhees", "Judge"),
  occ("Carol Haskett", "president of the Macon Symphony Society", start=("2011", "2011")),
  fact("Gordon Tillery Haskett", "birthDate", "1954", value="1954"),
  fact("Gordon Tillery Haskett", "nationality", "American"),
  fact("Gordon Tillery Haskett", "occupation", "lobbyist"),
  fact("Gordon Tillery Haskett", "birthPlace", "Macon, Georgia"),
  fact("Gordon Tillery Haskett", "education", "Emory University", date=("1976", "1976")),
  fact("Gordon Tillery Haskett", "education", "Georgetown University", date=("1979", "1979")),
  fact("Walter Pruden", "party", "Republican"),
  fact("Ruslan Tokbayev", "occupation", "mining magnate"),
  fact("Gordon Tillery Haskett", "spouse", "Carol Haskett"),
  ev("meeting", "met", ("8 May 2013", "2013-05-08"), ["Gordon Tillery Haskett", "Ruslan Tokbayev"]),
  ev("communication", "e-mailed", ("Two weeks later", "2013-05-22"), ["Gordon Tillery Haskett", "Ruslan Tokbayev"]),
  ev("travel", "traveled to Bishkek", ("September 2013", "2013-09"), ["Gordon Tillery Haskett"]),
  ev("travel", "again", ("January 2014", "2014-01"), ["Gordon Tillery Haskett"]),
  ev("communication", "spoke by telephone", ("3 March 2014", "2014-03-03"), ["Gordon Tillery Haskett", "Craig Dunleavy"]),
  ev("departure", "was recalled", ("11 April 2014", "2014-04-11"), ["Ellen Marchetti"]),
  ev("investigation", "opened an inquiry", ("February 2016", "2016-02"), ["Thomas Aldous", "Gordon Tillery Haskett"]),
  ev("testimony", "testified", ("12 May 2016", "2016-05-12"), ["Denise Lowe"]),
  ev("departure", "left the administration", ("July", "2016-07"), ["Craig Dunleavy"]),
  ev("testimony", "invoked the Fifth Amendment", ("9 June", "2016-06-09"), ["Gordon Tillery Haskett"]),
  ev("investigation", "was indicted", ("17 November 2016", "2016-11-17"), ["Gordon Tillery Haskett"]),
  ev("conviction", "pleaded guilty", ("2 October 2017", "2017-10-02"), ["Gordon Tillery Haskett"]),
  ev("conviction", "sentenced", None, ["Gordon Tillery Haskett", "Amelia Voorhees"]),
)

P("d40-03", """The road that led a minister from the cabinet table to the dock began with a dinner

NAIROBI — On the evening of 19 February 2018, Transport Secretary Josphat Kiprono Langat sat down at a hotel in Westlands with two executives of a Turkish crane maker. By the time coffee was served, prosecutors say, a port contract had changed hands. Langat denies it.

What is not in dispute is what followed. Eight days after the dinner, Langat wrote to the managing director of the Kenya Ports Authority, Salim Baraka Mwinyi, telling him to cancel the tender. Mwinyi refused and was dismissed on 16 March. His replacement, the accountant Agnes Wambui Njoroge, signed the contract in her second week.

Langat, 57, was born in Bomet, read engineering at the University of Nairobi and joined the Jubilee Party in 2016. He had been governor of his home county's water company and, from 2013 to 2015, principal secretary for housing before the president named him to the cabinet on 5 December 2015.

Mwinyi took his papers to the Ethics and Anti-Corruption Commission, whose chairman, retired archbishop Gideon Mutua, opened an investigation in June 2018. In August a Mombasa daily published forty-one e-mails between Njoroge and the Turkish company. She told the Public Investments Committee on 4 October that she had acted "on instructions from above".

The president suspended Langat on 9 November. He was arrested at his farm a week later and charged with abuse of office; Njoroge, who became a witness for the state, has gone to live in Kisumu. Mwinyi was reinstated in January 2019.

The committee's chairwoman, Halima Dekow, recused herself because her husband, Abdi Dekow, is a director of a rival bidder. The trial opened before Magistrate Peter Olwenyi on Monday, 11 March.
""",
  occ("Josphat Kiprono Langat", "Transport Secretary", start=("5 December 2015", "2015-12-05")),
  occ("Salim Baraka Mwinyi", "managing director of the Kenya Ports Authority", end=("16 March", "2018-03-16")),
  occ("Salim Baraka Mwinyi", "reinstated", start=("January 2019", "2019-01")),
  occ("Agnes Wambui Njoroge", "replacement", start=("16 March", "2018-03-16")),
  occ("Josphat Kiprono Langat", "governor of his home county's water company"),
  occ("Josphat Kiprono Langat", "principal secretary for housing", start=("2013", "2013"), end=("2015", "2015")),
  occ("Gideon Mutua", "chairman"),
  occ("Gideon Mutua", "archbishop"),
  occ("Halima Dekow", "chairwoman"),
  occ("Abdi Dekow", "director of a rival bidder"),
  occ("Peter Olwenyi", "Magistrate"),
  fact("Josphat Kiprono Langat", "birthPlace", "Bomet"),
  fact("Josphat Kiprono Langat", "education", "University of Nairobi"),
  fact("Josphat Kiprono Langat", "party", "Jubilee Party", date=("2016", "2016")),
  fact("Agnes Wambui Njoroge", "occupation", "accountant"),
  fact("Agnes Wambui Njoroge", "residence", "Kisumu"),
  fact("Halima Dekow", "spouse", "Abdi Dekow"),
  ev("meeting", "sat down", ("19 February 2018", "2018-02-19"), ["Josphat Kiprono Langat"]),
  ev("communication", "wrote", ("Eight days after the dinner", "2018-02-27"), ["Josphat Kiprono Langat", "Salim Baraka Mwinyi"]),
  ev("departure", "was dismissed", ("16 March", "2018-03-16"), ["Salim Baraka Mwinyi"]),
  ev("appointment", "named him", ("5 December 2015", "2015-12-05"), ["Josphat Kiprono Langat"]),
  ev("investigation", "opened an investigation", ("June 2018", "2018-06"), ["Gideon Mutua"]),
  ev("disclosure", "published", ("August", "2018-08"), ["Agnes Wambui Njoroge"]),
  ev("testimony", "told", ("4 October", "2018-10-04"), ["Agnes Wambui Njoroge"]),
  ev("sanction", "suspended", ("9 November", "2018-11-09"), ["Josphat Kiprono Langat"]),
  ev("arrest", "was arrested", ("a week later", "2018-11-16"), ["Josphat Kiprono Langat"]),
  ev("investigation", "charged", None, ["Josphat Kiprono Langat"]),
  ev("appointment", "was reinstated", ("January 2019", "2019-01"), ["Salim Baraka Mwinyi"]),
  ev("recusal", "recused herself", None, ["Halima Dekow"]),
)

P("d40-04", """Hernán Subercaseux Ovalle (Santiago, 6 June 1931 – Viña del Mar, 19 May 2008) was a Chilean lawyer and diplomat. A member of the Christian Democratic Party from 1957, he served as ambassador to Yugoslavia (1965–1968), as undersecretary of foreign affairs (1968–1970) and as ambassador to Belgium (1990–1993).

He studied at the Saint Ignatius College and graduated in law from the Catholic University of Chile in 1955. In 1959 he married Marta Risopatrón, with whom he had four children; the eldest, Andrés Subercaseux Risopatrón, was elected deputy for Valparaíso in 1997.

The Brussels telegrams

In October 1992 Subercaseux sent a confidential telegram to the foreign minister, Germán Lyon, warning that the military attaché, Colonel Iván Retamales, was buying helicopter parts through a dealer named Guy Verhaeren. Retamales had arrived in Brussels in March 1991. The telegram was leaked to the magazine Análisis on 7 December 1992. The army demanded the ambassador's removal, and Subercaseux was summoned to Santiago for consultations on 10 December. He met Lyon twice that week. On 20 January 1993 he gave evidence to the defence committee of the Chamber of Deputies, where he stated that he had seen the invoices himself.

Subercaseux resigned on 2 March 1993 and was succeeded by Carmen Gloria Ibáñez, until then consul general in Milan. A military court fined Retamales in 1995; Verhaeren was convicted of fraud by a court in Antwerp in 1996.

Later years

From 1994 to 2001 he taught international law at the Diego Portales University. He was awarded the Grand Cross of the Order of the Crown by the king of the Belgians in 1998. His brother, Father Joaquín Subercaseux, a Jesuit, was rector of Saint Ignatius.
""",
  occ("Hernán Subercaseux Ovalle", "ambassador to Yugoslavia", start=("1965", "1965"), end=("1968", "1968")),
  occ("Hernán Subercaseux Ovalle", "undersecretary of foreign affairs", start=("1968#2", "1968"), end=("1970", "1970")),
  occ("Hernán Subercaseux Ovalle", "ambassador to Belgium", start=("1990", "1990"), end=("1993", "1993")),
  occ("Andrés Subercaseux Risopatrón", "deputy for Valparaíso", start=("1997", "1997")),
  occ("Germán Lyon", "foreign minister"),
  occ("Iván Retamales", "military attaché", start=("March 1991", "1991-03")),
  occ("Iván Retamales", "Colonel"),
  occ("Carmen Gloria Ibáñez", "succeeded", start=("2 March 1993", "1993-03-02")),
  occ("Carmen Gloria Ibáñez", "consul general in Milan", end=("2 March 1993", "1993-03-02")),
  occ("Hernán Subercaseux Ovalle", "taught international law at the Diego Portales University", start=("1994", "1994"), end=("2001", "2001")),
  occ("Joaquín Subercaseux", "rector of Saint Ignatius"),
  fact("Hernán Subercaseux Ovalle", "birthPlace", "Santiago"),
  fact("Hernán Subercaseux Ovalle", "birthDate", "6 June 1931", value="1931-06-06"),
  fact("Hernán Subercaseux Ovalle", "deathPlace", "Viña del Mar"),
  fact("Hernán Subercaseux Ovalle", "deathDate", "19 May 2008", value="2008-05-19"),
  fact("Hernán Subercaseux Ovalle", "nationality", "Chilean"),
  fact("Hernán Subercaseux Ovalle", "occupation", "lawyer"),
  fact("Hernán Subercaseux Ovalle", "occupation", "diplomat"),
  fact("Hernán Subercaseux Ovalle", "party", "Christian Democratic Party", date=("1957", "1957")),
  fact("Hernán Subercaseux Ovalle", "education", "Saint Ignatius College"),
  fact("Hernán Subercaseux Ovalle", "education", "Catholic University of Chile", date=("1955", "1955")),
  fact("Hernán Subercaseux Ovalle", "spouse", "Marta Risopatrón", date=("1959", "1959")),
  fact("Hernán Subercaseux Ovalle", "children", "Andrés Subercaseux Risopatrón"),
  fact("Marta Risopatrón", "children", "Andrés Subercaseux Risopatrón"),
  fact("Guy Verhaeren", "occupation", "dealer"),
  fact("Hernán Subercaseux Ovalle", "award", "Grand Cross of the Order of the Crown", date=("1998", "1998")),
  fact("Hernán Subercaseux Ovalle", "siblings", "Joaquín Subercaseux"),
  fact("Joaquín Subercaseux", "occupation", "Jesuit"),
  ev("election", "was elected", ("1997", "1997"), ["Andrés Subercaseux Risopatrón"]),
  ev("communication", "sent a confidential telegram", ("October 1992", "1992-10"), ["Hernán Subercaseux Ovalle", "Germán Lyon"]),
  ev("travel", "arrived in Brussels", ("March 1991", "1991-03"), ["Iván Retamales"]),
  ev("disclosure", "was leaked", ("7 December 1992", "1992-12-07"), ["Hernán Subercaseux Ovalle"]),
  ev("travel", "was summoned to Santiago", ("10 December", "1992-12-10"), ["Hernán Subercaseux Ovalle"]),
  ev("meeting", "met", ("that week", "1992-12"), ["Hernán Subercaseux Ovalle", "Germán Lyon"]),
  ev("testimony", "gave evidence", ("20 January 1993", "1993-01-20"), ["Hernán Subercaseux Ovalle"]),
  ev("departure", "resigned", ("2 March 1993", "1993-03-02"), ["Hernán Subercaseux Ovalle"]),
  ev("appointment", "was succeeded", ("2 March 1993", "1993-03-02"), ["Carmen Gloria Ibáñez"]),
  ev("sanction", "fined", ("1995", "1995"), ["Iván Retamales"]),
  ev("conviction", "was convicted of fraud", ("1996", "1996"), ["Guy Verhaeren"]),
  ev("award", "was awarded", ("1998", "1998"), ["Hernán Subercaseux Ovalle"]),
)

P("d40-05", """Who is Radoslav Hudák? The adviser nobody elected

BRATISLAVA, 17 May — He has no office in the government building, yet for four years hardly a police chief was named without him. Radoslav Hudák, 48, chief adviser to Prime Minister Štefan Kollárik until last week, spent Tuesday night in a cell of the National Criminal Agency in Nitra.

Detectives detained Hudák at 6 a.m. on Tuesday at his house in Limbach. The special prosecutor, Zuzana Benková, charged him on Wednesday with founding a criminal group. Hudák rejects the accusation.

His name entered the file through another man's telephone. In November 2023 Austrian police arrested the betting entrepreneur Marián Čičmanec in Vienna and found 1,900 messages exchanged with "Rado". In one, sent on 3 June 2021, Čičmanec thanks him for "the colonel". Five days later Colonel Ľubomír Straka became head of the financial police. Straka was suspended in January and has since told investigators that he visited the adviser's house "four or five times".

Hudák was born in Michalovce and studied at the Police Academy in Bratislava, where he shared a room with Kollárik's brother, Igor. He worked as a bailiff, managed the campaign of Smer in Košice in 2010, and in March 2020 followed Kollárik, newly elected, to the capital. His sister, Judge Ivana Hudáková, withdrew in February from a case involving one of Čičmanec's companies.

Kollárik dismissed the adviser on 9 May after a stormy meeting with coalition leader Edita Szabóová, who had called for his head in a speech at Komárno the week before. The prime minister appeared before the parliamentary defence committee on Thursday and said he had "learned of everything from the newspapers". Opposition leader Peter Vavro has called a vote of no confidence.
""",
  occ("Radoslav Hudák", "chief adviser to Prime Minister Štefan Kollárik", end=("9 May", "2024-05-09")),
  occ("Štefan Kollárik", "Prime Minister", start=("March 2020", "2020-03")),
  occ("Zuzana Benková", "special prosecutor"),
  occ("Ľubomír Straka", "head of the financial police", start=("Five days later", "2021-06-08"), end=("January", "2024-01")),
  occ("Ľubomír Straka", "Colonel"),
  occ("Radoslav Hudák", "managed the campaign of Smer in Košice", start=("2010", "2010")),
  occ("Ivana Hudáková", "Judge"),
  occ("Edita Szabóová", "coalition leader"),
  occ("Peter Vavro", "Opposition leader"),
  fact("Radoslav Hudák", "residence", "Limbach"),
  fact("Marián Čičmanec", "occupation", "betting entrepreneur"),
  fact("Radoslav Hudák", "alias", "Rado#3"),
  fact("Radoslav Hudák", "birthPlace", "Michalovce"),
  fact("Radoslav Hudák", "education", "Police Academy in Bratislava"),
  fact("Štefan Kollárik", "siblings", "Igor"),
  fact("Radoslav Hudák", "occupation", "bailiff"),
  fact("Radoslav Hudák", "siblings", "Ivana Hudáková"),
  ev("arrest", "detained", ("Tuesday#2", "2024-05-14"), ["Radoslav Hudák"]),
  ev("investigation", "charged", ("Wednesday", "2024-05-15"), ["Radoslav Hudák", "Zuzana Benková"]),
  ev("arrest", "arrested", ("November 2023", "2023-11"), ["Marián Čičmanec"]),
  ev("communication", "sent", ("3 June 2021", "2021-06-03"), ["Marián Čičmanec", "Radoslav Hudák"]),
  ev("appointment", "became", ("Five days later", "2021-06-08"), ["Ľubomír Straka"]),
  ev("sanction", "was suspended", ("January", "2024-01"), ["Ľubomír Straka"]),
  ev("testimony", "told investigators", None, ["Ľubomír Straka"]),
  ev("election", "elected#2", ("March 2020", "2020-03"), ["Štefan Kollárik"]),
  ev("recusal", "withdrew", ("February", "2024-02"), ["Ivana Hudáková"]),
  ev("departure", "dismissed", ("9 May", "2024-05-09"), ["Radoslav Hudák", "Štefan Kollárik"]),
  ev("meeting", "stormy meeting", ("9 May", "2024-05-09"), ["Štefan Kollárik", "Edita Szabóová"]),
  ev("speech", "speech at Komárno", ("the week before", "2024-05"), ["Edita Szabóová"]),
  ev("testimony", "appeared before the parliamentary defence committee", ("Thursday", "2024-05-16"), ["Štefan Kollárik"]),
)

P("d40-06", """Toivo Rannamaa (born 30 July 1960) is an Estonian former intelligence officer. As head of the security department of the Ministry of Defence from 1999 to 2007 he passed some two thousand secret papers to Russia's foreign intelligence service, the SVR. His case is regarded as one of the gravest in the history of the alliance.

Biography

Rannamaa was born in Võru. His father was a forester and his mother, Leida Rannamaa, a teacher of Russian. After military service in the Soviet border guard in Sakhalin he graduated in 1985 from the Tallinn Police School, and joined the criminal police. He was a police commissioner in Tartu until 1995. He then moved to the Defence Ministry, where Minister Andrus Pihlak promoted him four years later.

According to the judgment, Rannamaa was recruited during a holiday in Tunisia in July 1996 by an officer using the name Manuel Graça. They met in all seventeen times, the last time in Lisbon in May 2008. His wife Heli, a lawyer with the police board, knew of the meetings.

Arrest and trial

The Security Police arrested the couple in Keila on 19 September 2008. Prosecutor General Norma Aavik had opened the investigation in February, after a request from Lithuania. The case against Heli Rannamaa was dropped in November. On 25 February 2009 the Harju County Court found Rannamaa guilty of treason and sentenced him to twelve and a half years. Pihlak, by then speaker of the Riigikogu, gave evidence in closed session on 10 February and published a letter of apology two weeks later.

The president stripped Rannamaa of the Order of the White Star, awarded in 2006. He was released in June 2019 and works as a locksmith.
""",
  occ("Toivo Rannamaa", "head of the security department of the Ministry of Defence", start=("1999", "1999"), end=("2007", "2007")),
  occ("Toivo Rannamaa", "police commissioner in Tartu", end=("1995", "1995")),
  occ("Andrus Pihlak", "Minister"),
  occ("Manuel Graça", "officer using the name"),
  occ("Heli Rannamaa", "lawyer with the police board"),
  occ("Norma Aavik", "Prosecutor General"),
  occ("Andrus Pihlak", "speaker of the Riigikogu"),
  fact("Toivo Rannamaa", "birthDate", "30 July 1960", value="1960-07-30"),
  fact("Toivo Rannamaa", "nationality", "Estonian"),
  fact("Toivo Rannamaa", "occupation", "intelligence officer"),
  fact("Toivo Rannamaa", "birthPlace", "Võru"),
  fact("Toivo Rannamaa", "mother", "Leida Rannamaa"),
  fact("Leida Rannamaa", "occupation", "teacher of Russian"),
  fact("Toivo Rannamaa", "militaryService", "Soviet border guard"),
  fact("Toivo Rannamaa", "education", "Tallinn Police School", date=("1985", "1985")),
  fact("Toivo Rannamaa", "spouse", "Heli"),
  fact("Toivo Rannamaa", "award", "Order of the White Star", date=("2006", "2006")),
  fact("Toivo Rannamaa", "occupation", "locksmith"),
  ev("appointment", "joined the criminal police", None, ["Toivo Rannamaa"]),
  ev("appointment", "moved to the Defence Ministry", ("1995", "1995"), ["Toivo Rannamaa"]),
  ev("appointment", "promoted", ("four years later", "1999"), ["Toivo Rannamaa", "Andrus Pihlak"]),
  ev("appointment", "was recruited", ("July 1996", "1996-07"), ["Toivo Rannamaa", "Manuel Graça"]),
  ev("travel", "holiday in Tunisia", ("July 1996", "1996-07"), ["Toivo Rannamaa"]),
  ev("meeting", "met", ("May 2008", "2008-05"), ["Toivo Rannamaa", "Manuel Graça"]),
  ev("arrest", "arrested", ("19 September 2008", "2008-09-19"), ["Toivo Rannamaa", "Heli Rannamaa"]),
  ev("investigation", "opened the investigation", ("February", "2008-02"), ["Norma Aavik", "Toivo Rannamaa"]),
  ev("conviction", "found Rannamaa guilty", ("25 February 2009", "2009-02-25"), ["Toivo Rannamaa"]),
  ev("conviction", "sentenced", ("25 February 2009", "2009-02-25"), ["Toivo Rannamaa"]),
  ev("testimony", "gave evidence", ("10 February", "2009-02-10"), ["Andrus Pihlak"]),
  ev("communication", "published a letter", ("two weeks later", "2009-02-24"), ["Andrus Pihlak"]),
  ev("sanction", "stripped", None, ["Toivo Rannamaa"]),
  ev("award", "awarded", ("2006", "2006"), ["Toivo Rannamaa"]),
)

P("d40-07", """Consul recalled, aide suspended: inside the Hong Kong visa affair

OTTAWA — When Margaret Ann Delisle landed in Vancouver on 3 April 1997, two RCMP officers were waiting at the gate. They did not arrest her. They asked for her diary.

Delisle, a native of Trois-Rivières and a graduate of McGill University, had been consul general in Hong Kong since August 1994. Her predecessor, Bruce Fairweather, now deputy minister of citizenship and immigration, had recommended her for the post. Together, the two are at the heart of a scandal that has so far cost one minister his job.

The diary shows that Delisle dined eleven times with the shipping heir Raymond Kwok-Lau between January 1995 and December 1996. During the same period, the consulate's immigration officer, Neil Pakenham, issued forty visas to people on Kwok-Lau's payroll. Pakenham has been suspended since February.

It was a locally hired clerk, Winnie Sum, who wrote to the Auditor General on 12 November 1996. The audit, made public on 20 March, prompted the recall of Delisle and, a day later, the resignation of Immigration Minister Lucien Archambault.

Testifying on Tuesday before the House foreign affairs committee, Fairweather acknowledged that he had stayed at Kwok-Lau's villa in Phuket in 1993. He said that he had paid his own way. Committee chair Doreen Yurkiw, a Liberal, was not satisfied: she has asked the ethics counsellor to examine the trip. Fairweather has removed himself from all files that touch on Hong Kong.

Delisle maintains that she never intervened for a single applicant. Her lawyer, former solicitor general Paul Abbott-Roy, said on Wednesday that she would co-operate. Prime Minister's Office officials announced that Jean-Guy Thériault, currently ambassador in Jakarta, will take over in Hong Kong.
""",
  occ("Margaret Ann Delisle", "consul general in Hong Kong", start=("August 1994", "1994-08"), end=("20 March", "1997-03-20")),
  occ("Bruce Fairweather", "predecessor", end=("August 1994", "1994-08")),
  occ("Bruce Fairweather", "deputy minister of citizenship and immigration"),
  occ("Neil Pakenham", "immigration officer", end=("February", "1997-02")),
  occ("Winnie Sum", "clerk"),
  occ("Lucien Archambault", "Immigration Minister", end=("a day later", "1997-03-21")),
  occ("Doreen Yurkiw", "Committee chair"),
  occ("Paul Abbott-Roy", "solicitor general"),
  occ("Jean-Guy Thériault", "ambassador in Jakarta"),
  fact("Margaret Ann Delisle", "birthPlace", "Trois-Rivières"),
  fact("Margaret Ann Delisle", "education", "McGill University"),
  fact("Raymond Kwok-Lau", "occupation", "shipping heir"),
  fact("Doreen Yurkiw", "party", "Liberal"),
  fact("Paul Abbott-Roy", "occupation", "lawyer"),
  ev("travel", "landed in Vancouver", ("3 April 1997", "1997-04-03"), ["Margaret Ann Delisle"]),
  ev("meeting", "dined", ("between January 1995 and December 1996", "1995-01/1996-12"), ["Margaret Ann Delisle", "Raymond Kwok-Lau"]),
  ev("sanction", "suspended#2", ("February", "1997-02"), ["Neil Pakenham"]),
  ev("communication", "wrote", ("12 November 1996", "1996-11-12"), ["Winnie Sum"]),
  ev("disclosure", "made public", ("20 March", "1997-03-20"), ["Margaret Ann Delisle"]),
  ev("departure", "recall of", ("20 March", "1997-03-20"), ["Margaret Ann Delisle"]),
  ev("departure", "resignation", ("a day later", "1997-03-21"), ["Lucien Archambault"]),
  ev("testimony", "Testifying", ("Tuesday", "1997-04"), ["Bruce Fairweather"]),
  ev("travel", "had stayed", ("1993", "1993"), ["Bruce Fairweather"]),
  ev("recusal", "removed himself", None, ["Bruce Fairweather"]),
)

P("d40-08", """Prabhakar Rao Nemmani, IFS (retd.) (5 October 1938 – 21 February 2016) was an Indian civil servant and diplomat who served as Foreign Secretary from 1994 to 1996. He was earlier High Commissioner to Sri Lanka and Ambassador to Iraq.

Early life

Nemmani was born at Vizianagaram into a Telugu family. He attended Andhra University and Balliol College, Oxford. He joined the Indian Foreign Service in 1961.

Career

After language training in Cairo he was third secretary in Damascus. He was posted to Baghdad as ambassador in 1980 and to Colombo as high commissioner in 1987. On 1 July 1994 he succeeded S. K. Chaturvedi as Foreign Secretary; Chaturvedi became Governor of Goa a month afterwards.

The Dubois matter

In May 1996 the Intelligence Bureau informed Home Minister Raghunath Bhonsle that Nemmani's private secretary, V. Sundaram, had met a Belgian arms agent, Philippe Dubois, on six occasions. Sundaram was arrested at Palam on 3 June 1996 while boarding a flight to Zurich. Nemmani was not accused of anything himself, but proceeded on leave on 5 June and retired prematurely on 30 June. He was succeeded by Kamala Venkataraman, the second woman in the position.

Appearing before the Sharma Commission on 18 March 1997, Nemmani deposed that he had warned his secretary in writing in January 1996. Sundaram was convicted under the Official Secrets Act in 2001, but the Delhi High Court acquitted him in 2004. Dubois never returned to India.

Personal life

In 1965 Nemmani married Lakshmi Kasturi, a veena player. Their son, Dr. Anand Nemmani, is a cardiologist in Houston. He died of pneumonia in Hyderabad. He had been conferred the Padma Bhushan in 1993.
""",
  occ("Prabhakar Rao Nemmani", "Foreign Secretary", start=("1 July 1994", "1994-07-01"), end=("30 June", "1996-06-30"), again=["Foreign Secretary#2"]),
  occ("Prabhakar Rao Nemmani", "High Commissioner to Sri Lanka", start=("1987", "1987"), again=["high commissioner"]),
  occ("Prabhakar Rao Nemmani", "Ambassador to Iraq", start=("1980", "1980"), again=["ambassador"]),
  occ("Prabhakar Rao Nemmani", "third secretary in Damascus"),
  occ("S. K. Chaturvedi", "succeeded", end=("1 July 1994", "1994-07-01")),
  occ("S. K. Chaturvedi", "Governor of Goa", start=("a month afterwards", "1994-08")),
  occ("Raghunath Bhonsle", "Home Minister"),
  occ("V. Sundaram", "private secretary"),
  occ("Kamala Venkataraman", "was succeeded", start=("30 June", "1996-06-30")),
  fact("Prabhakar Rao Nemmani", "birthDate", "5 October 1938", value="1938-10-05"),
  fact("Prabhakar Rao Nemmani", "deathDate", "21 February 2016", value="2016-02-21"),
  fact("Prabhakar Rao Nemmani", "nationality", "Indian"),
  fact("Prabhakar Rao Nemmani", "occupation", "civil servant"),
  fact("Prabhakar Rao Nemmani", "occupation", "diplomat"),
  fact("Prabhakar Rao Nemmani", "birthPlace", "Vizianagaram"),
  fact("Prabhakar Rao Nemmani", "ethnicity", "Telugu"),
  fact("Prabhakar Rao Nemmani", "education", "Andhra University"),
  fact("Prabhakar Rao Nemmani", "education", "Balliol College, Oxford"),
  fact("Philippe Dubois", "nationality", "Belgian"),
  fact("Philippe Dubois", "occupation", "arms agent"),
  fact("Prabhakar Rao Nemmani", "spouse", "Lakshmi Kasturi", date=("1965", "1965")),
  fact("Lakshmi Kasturi", "occupation", "veena player"),
  fact("Prabhakar Rao Nemmani", "children", "Anand Nemmani"),
  fact("Lakshmi Kasturi", "children", "Anand Nemmani"),
  fact("Anand Nemmani", "occupation", "cardiologist"),
  fact("Anand Nemmani", "residence", "Houston"),
  fact("Prabhakar Rao Nemmani", "causeOfDeath", "pneumonia"),
  fact("Prabhakar Rao Nemmani", "deathPlace", "Hyderabad"),
  fact("Prabhakar Rao Nemmani", "award", "Padma Bhushan", date=("1993", "1993")),
  ev("appointment", "joined the Indian Foreign Service", ("1961", "1961"), ["Prabhakar Rao Nemmani"]),
  ev("appointment", "was posted", ("1980", "1980"), ["Prabhakar Rao Nemmani"]),
  ev("appointment", "succeeded", ("1 July 1994", "1994-07-01"), ["Prabhakar Rao Nemmani", "S. K. Chaturvedi"]),
  ev("appointment", "became", ("a month afterwards", "1994-08"), ["S. K. Chaturvedi"]),
  ev("disclosure", "informed", ("May 1996", "1996-05"), ["Raghunath Bhonsle", "V. Sundaram"]),
  ev("meeting", "had met", None, ["V. Sundaram", "Philippe Dubois"]),
  ev("arrest", "was arrested", ("3 June 1996", "1996-06-03"), ["V. Sundaram"]),
  ev("departure", "retired prematurely", ("30 June", "1996-06-30"), ["Prabhakar Rao Nemmani"]),
  ev("testimony", "deposed", ("18 March 1997", "1997-03-18"), ["Prabhakar Rao Nemmani"]),
  ev("communication", "had warned", ("January 1996", "1996-01"), ["Prabhakar Rao Nemmani", "V. Sundaram"]),
  ev("conviction", "was convicted", ("2001", "2001"), ["V. Sundaram"]),
  ev("award", "had been conferred", ("1993", "1993"), ["Prabhakar Rao Nemmani"]),
)

P("d40-09", """Otávio Sampaio Brandt, known as "Tavinho", is a Brazilian businessman, lobbyist and convicted money launderer who turned state's evidence in 2015. His statements led to the fall of two ministers and a senator.

Background

Brandt was born in Blumenau on 12 December 1961 and grew up in Curitiba. He studied economics at the Federal University of Paraná but did not finish. In 1989 he married Lígia Moreira, daughter of the former governor Tasso Moreira. Through his father-in-law, he met Senator Wagner Peçanha in 1994; the two men travelled together to Houston and Aberdeen in 1997.

Activities

Between 2004 and 2012 Brandt negotiated contracts for drilling vessels on behalf of a Korean shipyard. Nestor Falcão, director of the international division of the state oil company, received him at least thirty times, according to the visitor log. Part of the commissions was delivered to Peçanha's chief of staff, Edna Ruas, in suitcases.

Plea agreement

The Federal Police raided Brandt's flat in Leblon on 24 November 2014 and arrested him on 3 December. In May 2015 he signed a plea agreement with the federal prosecutor Márcia Tanabe, which was ratified by Justice Aurélio Bastos. He testified on 16 July 2015 in Curitiba that he had paid Peçanha five million dollars. Peçanha denied it; the Senate stripped him of his mandate on 10 May 2016 by 74 votes to none, and he was arrested in October. Mines Minister Fábio Lins and Cities Minister Dr. Renato Goulart both resigned in the week after the testimony became public.

Brandt was sentenced to sixteen years, reduced to house arrest. Falcão died in prison in 2018. Ruas was elected councillor in Niterói in 2020.
""",
  occ("Tasso Moreira", "governor"),
  occ("Wagner Peçanha", "Senator", end=("10 May 2016", "2016-05-10"), again=["mandate"]),
  occ("Nestor Falcão", "director of the international division of the state oil company"),
  occ("Edna Ruas", "chief of staff"),
  occ("Márcia Tanabe", "federal prosecutor"),
  occ("Aurélio Bastos", "Justice"),
  occ("Fábio Lins", "Mines Minister"),
  occ("Renato Goulart", "Cities Minister"),
  occ("Edna Ruas", "councillor in Niterói", start=("2020", "2020")),
  fact("Otávio Sampaio Brandt", "alias", "Tavinho"),
  fact("Otávio Sampaio Brandt", "nationality", "Brazilian"),
  fact("Otávio Sampaio Brandt", "occupation", "businessman"),
  fact("Otávio Sampaio Brandt", "occupation", "lobbyist"),
  fact("Otávio Sampaio Brandt", "birthPlace", "Blumenau"),
  fact("Otávio Sampaio Brandt", "birthDate", "12 December 1961", value="1961-12-12"),
  fact("Otávio Sampaio Brandt", "education", "Federal University of Paraná"),
  fact("Otávio Sampaio Brandt", "spouse", "Lígia Moreira", date=("1989", "1989")),
  fact("Lígia Moreira", "father", "Tasso Moreira"),
  fact("Tasso Moreira", "children", "Lígia Moreira"),
  fact("Otávio Sampaio Brandt", "relatives", "Tasso Moreira"),
  fact("Otávio Sampaio Brandt", "residence", "Curitiba"),
  fact("Otávio Sampaio Brandt", "residence", "Leblon"),
  fact("Nestor Falcão", "deathDate", "2018", value="2018"),
  ev("meeting", "met", ("1994", "1994"), ["Otávio Sampaio Brandt", "Wagner Peçanha"]),
  ev("travel", "travelled", ("1997", "1997"), ["Otávio Sampaio Brandt", "Wagner Peçanha"]),
  ev("meeting", "received him", ("Between 2004 and 2012", "2004/2012"), ["Nestor Falcão", "Otávio Sampaio Brandt"]),
  ev("investigation", "raided", ("24 November 2014", "2014-11-24"), ["Otávio Sampaio Brandt"]),
  ev("arrest", "arrested", ("3 December", "2014-12-03"), ["Otávio Sampaio Brandt"]),
  ev("testimony", "testified", ("16 July 2015", "2015-07-16"), ["Otávio Sampaio Brandt"]),
  ev("sanction", "stripped", ("10 May 2016", "2016-05-10"), ["Wagner Peçanha"]),
  ev("arrest", "was arrested", ("October", "2016-10"), ["Wagner Peçanha"]),
  ev("departure", "resigned", None, ["Fábio Lins", "Renato Goulart"]),
  ev("conviction", "was sentenced", None, ["Otávio Sampaio Brandt"]),
  ev("election", "was elected", ("2020", "2020"), ["Edna Ruas"]),
)

P("d40-10", """The staffer, the senator and the phone call to the vice-chancellor

By the time Senator Craig Donoghue resigned from the front bench on a wet Canberra Friday, the affair that bears his name had been running for eleven months.

It began, as far as anyone can tell, on 6 October 2016, when Donoghue, then Labor's spokesman on science, flew to Melbourne to have lunch with the property developer Lin Guoxiang. A photograph shows Donoghue, Lin and, half hidden by a vase, the senator's adviser Tiffany Marsden. Two days after that lunch Marsden rang the vice-chancellor of a Victorian university, Professor Ian Gathercole, and urged him to withdraw an invitation to a Hong Kong journalist. Gathercole made a note of the call.

Marsden, who was born in Ballarat and took a law degree at Monash in 2009, had worked before that for Donoghue's predecessor, Bev Stanhope, and had been a councillor in Geelong. In March 2017 she left for a job in Lin's company.

Lin's application for citizenship was refused in June. In July the director-general of security, Duncan Ware, briefed Opposition Leader Mark Tranter. On 29 August the Age published Gathercole's note. The university's chancellor, former High Court judge Dame Patricia Olney, called for an inquiry; the Senate privileges committee agreed to one on 4 September, its chair, Liberal senator Warren Keogh, using his casting vote.

Gathercole told the committee on the Wednesday that he had "never had a call like it". Marsden, who gave evidence by video link, said she could not recall it. She has been fined $4,000 for failing to register as an agent of a foreign principal.

Donoghue went on 15 September. Tranter announced that Rhonda Pappas, a physicist from Newcastle, would replace him. Lin has left for Singapore.
""",
  occ("Craig Donoghue", "Senator"),
  occ("Craig Donoghue", "Labor's spokesman on science", end=("15 September", "2017-09-15"), again=["front bench"]),
  occ("Tiffany Marsden", "senator's adviser", end=("March 2017", "2017-03")),
  occ("Ian Gathercole", "vice-chancellor of a Victorian university"),
  occ("Ian Gathercole", "Professor"),
  occ("Bev Stanhope", "predecessor"),
  occ("Tiffany Marsden", "councillor in Geelong"),
  occ("Duncan Ware", "director-general of security"),
  occ("Mark Tranter", "Opposition Leader"),
  occ("Patricia Olney", "chancellor#2"),
  occ("Patricia Olney", "High Court judge"),
  occ("Warren Keogh", "chair"),
  occ("Warren Keogh", "senator#3"),
  fact("Craig Donoghue", "party", "Labor"),
  fact("Lin Guoxiang", "occupation", "property developer"),
  fact("Tiffany Marsden", "birthPlace", "Ballarat"),
  fact("Tiffany Marsden", "education", "Monash", date=("2009", "2009")),
  fact("Warren Keogh", "party", "Liberal"),
  fact("Rhonda Pappas", "occupation", "physicist"),
  fact("Lin Guoxiang", "residence", "Singapore"),
  ev("departure", "resigned", ("15 September", "2017-09-15"), ["Craig Donoghue"]),
  ev("travel", "flew to Melbourne", ("6 October 2016", "2016-10-06"), ["Craig Donoghue"]),
  ev("meeting", "lunch", ("6 October 2016", "2016-10-06"), ["Craig Donoghue", "Lin Guoxiang", "Tiffany Marsden"]),
  ev("communication", "rang", ("Two days after that lunch", "2016-10-08"), ["Tiffany Marsden", "Ian Gathercole"]),
  ev("departure", "left", ("March 2017", "2017-03"), ["Tiffany Marsden"]),
  ev("communication", "briefed", ("July", "2017-07"), ["Duncan Ware", "Mark Tranter"]),
  ev("disclosure", "published", ("29 August", "2017-08-29"), ["Ian Gathercole"]),
  ev("investigation", "agreed to one", ("4 September", "2017-09-04"), ["Warren Keogh"]),
  ev("testimony", "told the committee", ("Wednesday", "2017-09"), ["Ian Gathercole"]),
  ev("testimony", "gave evidence", None, ["Tiffany Marsden"]),
  ev("sanction", "has been fined", None, ["Tiffany Marsden"]),
  ev("departure", "went", ("15 September", "2017-09-15"), ["Craig Donoghue"]),
  ev("travel", "has left for Singapore", None, ["Lin Guoxiang"]),
)

P("d40-11", """Emil Dragnev Chavdarov (Bulgarian: Емил Драгнев Чавдаров; 3 February 1949 – 27 July 2014) was a Bulgarian diplomat, agent of State Security and, from 1997, a businessman.

Chavdarov was born in Kyustendil. He finished the Georgi Kirkov school in Sofia in 1967 and graduated from the Moscow State Institute of International Relations in 1973. He spoke six languages. He became a member of the Bulgarian Communist Party in 1975.

In 1976 he was sent to Copenhagen as attaché, where he was recruited by the First Main Directorate under the code name "Rila". He was second secretary in Vienna from 1982 to 1986, counsellor in Bonn from 1987 and ambassador to Finland from November 1992. President Ilia Kostadinov recalled him from Helsinki in May 1995, a month after the newspaper Kontinent had revealed his contacts with the arms trader Petko Belchev. He was succeeded by Vesela Angelova, later deputy foreign minister.

In the affair of the radar spare parts, Chavdarov and Belchev met the Iraqi commercial attaché, Tariq al-Mashhadani, in Limassol on 11 and 12 September 1994. The United Nations sanctions committee took up the matter in 1996. Questioned by the National Investigation Service on 6 March 1997, Chavdarov stated that he had acted with the knowledge of the interior minister, Lyubomir Stanev. Stanev denied this. Belchev was shot dead at Bankya in December 1997; the case was closed two years later.

The Dossier Commission, headed by Metodi Arnaudov, announced the agent's name in December 2010. The foreign minister, Elena Raykova, had all forty-five diplomats on the list called home; Chavdarov, by then the consul of honour of Panama, lost that title as well.

He was married to the pianist Rumyana Toteva. Their son Kaloyan died in infancy.
""",
  occ("Emil Dragnev Chavdarov", "agent of State Security", start=("1976", "1976")),
  occ("Emil Dragnev Chavdarov", "attaché", start=("1976", "1976")),
  occ("Emil Dragnev Chavdarov", "second secretary in Vienna", start=("1982", "1982"), end=("1986", "1986")),
  occ("Emil Dragnev Chavdarov", "counsellor in Bonn", start=("1987", "1987")),
  occ("Emil Dragnev Chavdarov", "ambassador to Finland", start=("November 1992", "1992-11"), end=("May 1995", "1995-05")),
  occ("Ilia Kostadinov", "President"),
  occ("Vesela Angelova", "was succeeded", start=("May 1995", "1995-05")),
  occ("Vesela Angelova", "deputy foreign minister"),
  occ("Tariq al-Mashhadani", "Iraqi commercial attaché"),
  occ("Lyubomir Stanev", "interior minister"),
  occ("Metodi Arnaudov", "headed"),
  occ("Elena Raykova", "foreign minister#2"),
  occ("Emil Dragnev Chavdarov", "consul of honour of Panama", end=("December 2010", "2010-12")),
  fact("Emil Dragnev Chavdarov", "nativeName", "Емил Драгнев Чавдаров"),
  fact("Emil Dragnev Chavdarov", "birthDate", "3 February 1949", value="1949-02-03"),
  fact("Emil Dragnev Chavdarov", "deathDate", "27 July 2014", value="2014-07-27"),
  fact("Emil Dragnev Chavdarov", "nationality", "Bulgarian#2"),
  fact("Emil Dragnev Chavdarov", "occupation", "diplomat"),
  fact("Emil Dragnev Chavdarov", "occupation", "businessman", date=("1997", "1997")),
  fact("Emil Dragnev Chavdarov", "birthPlace", "Kyustendil"),
  fact("Emil Dragnev Chavdarov", "education", "Georgi Kirkov school in Sofia", date=("1967", "1967")),
  fact("Emil Dragnev Chavdarov", "education", "Moscow State Institute of International Relations", date=("1973", "1973")),
  fact("Emil Dragnev Chavdarov", "party", "Bulgarian Communist Party", date=("1975", "1975")),
  fact("Emil Dragnev Chavdarov", "alias", "Rila"),
  fact("Petko Belchev", "occupation", "arms trader"),
  fact("Petko Belchev", "causeOfDeath", "shot dead"),
  fact("Petko Belchev", "deathPlace", "Bankya"),
  fact("Petko Belchev", "deathDate", "December 1997", value="1997-12"),
  fact("Emil Dragnev Chavdarov", "spouse", "Rumyana Toteva"),
  fact("Rumyana Toteva", "occupation", "pianist"),
  fact("Emil Dragnev Chavdarov", "children", "Kaloyan"),
  fact("Rumyana Toteva", "children", "Kaloyan"),
  ev("appointment", "was sent", ("1976", "1976"), ["Emil Dragnev Chavdarov"]),
  ev("appointment", "was recruited", ("1976", "1976"), ["Emil Dragnev Chavdarov"]),
  ev("departure", "recalled him", ("May 1995", "1995-05"), ["Emil Dragnev Chavdarov", "Ilia Kostadinov"]),
  ev("disclosure", "had revealed", ("a month after", "1995-04"), ["Emil Dragnev Chavdarov", "Petko Belchev"]),
  ev("appointment", "was succeeded", ("May 1995", "1995-05"), ["Vesela Angelova"]),
  ev("meeting", "met", ("11 and 12 September 1994", "1994-09-11/1994-09-12"), ["Emil Dragnev Chavdarov", "Petko Belchev", "Tariq al-Mashhadani"]),
  ev("investigation", "took up the matter", ("1996", "1996"), ["Emil Dragnev Chavdarov", "Petko Belchev"]),
  ev("testimony", "Questioned", ("6 March 1997", "1997-03-06"), ["Emil Dragnev Chavdarov"]),
  ev("disclosure", "announced the agent's name", ("December 2010", "2010-12"), ["Metodi Arnaudov", "Emil Dragnev Chavdarov"]),
  ev("departure", "called home", None, ["Elena Raykova"]),
  ev("sanction", "lost that title", None, ["Emil Dragnev Chavdarov"]),
)

P("d40-12", """Brussels, 9 December. Four people, one of them a vice-president of the European Parliament, are in custody this evening after searches at sixteen addresses in the Belgian capital.

Those arrested are the Greek Socialist Despina Karavela, who has been a member of the Parliament since 2014 and one of its fourteen vice-presidents since January; her partner, the parliamentary assistant Fabrizio Lonati; Lonati's former employer, the one-time member for Lombardy Pierluigi Arzani, who now heads a charity called Equal Justice; and the secretary-general of an international trade-union body, Gianluca Ferrero. Arzani's wife and daughter were detained near Bergamo.

The investigating magistrate, Olivier Clermont, opened the file in July 2022 on information from State Security. Agents had entered Arzani's flat in Schaerbeek that month and counted 700,000 euros in notes. They also photographed a meeting on 10 October in suite 412 of a Brussels hotel, where Arzani and Lonati received the labour minister of a Gulf state, Dr Saif al-Hajri. Al-Hajri travelled on to Strasbourg. On 14 November he answered questions in the subcommittee on human rights, chaired by the Belgian member Marie-Ange Tordeur. On the following Monday, Karavela praised his reforms in a speech to the plenary.

Tordeur, who broke off a visit to Sweden to be present when police searched her house on Saturday, as the constitution requires, denies any part in the matter. She has stepped down as chair. The president of the Parliament, Ruth Camenzuli, suspended Karavela's duties on Saturday night, and Karavela's party in Athens, PASOK, expelled her.

Karavela was born in Thessaloniki in 1978 and studied architecture there. She was a television presenter and, from 2007, a city councillor. She met Lonati at a seminar in 2017. They have a daughter of twenty-two months.
""",
  occ("Despina Karavela", "member of the Parliament", start=("2014", "2014")),
  occ("Despina Karavela", "vice-presidents", start=("January", "2022-01"), again=["vice-president of the European Parliament"]),
  occ("Fabrizio Lonati", "parliamentary assistant"),
  occ("Pierluigi Arzani", "member for Lombardy"),
  occ("Pierluigi Arzani", "heads a charity"),
  occ("Gianluca Ferrero", "secretary-general of an international trade-union body"),
  occ("Olivier Clermont", "investigating magistrate"),
  occ("Saif al-Hajri", "labour minister of a Gulf state"),
  occ("Marie-Ange Tordeur", "chaired", again=["chair#2"]),
  occ("Marie-Ange Tordeur", "Belgian member"),
  occ("Ruth Camenzuli", "president of the Parliament"),
  occ("Despina Karavela", "city councillor", start=("2007", "2007")),
  fact("Despina Karavela", "nationality", "Greek"),
  fact("Despina Karavela", "party", "Socialist"),
  fact("Despina Karavela", "party", "PASOK"),
  fact("Marie-Ange Tordeur", "nationality", "Belgian#2"),
  fact("Pierluigi Arzani", "residence", "Schaerbeek"),
  fact("Despina Karavela", "birthPlace", "Thessaloniki"),
  fact("Despina Karavela", "birthDate", "1978", value="1978"),
  fact("Despina Karavela", "occupation", "television presenter"),
  ev("investigation", "searches", ("9 December", "2022-12-09"), ["Despina Karavela", "Fabrizio Lonati", "Pierluigi Arzani", "Gianluca Ferrero"]),
  ev("arrest", "arrested", ("9 December", "2022-12-09"), ["Despina Karavela", "Fabrizio Lonati", "Pierluigi Arzani", "Gianluca Ferrero"]),
  ev("arrest", "were detained", None, ["Pierluigi Arzani"]),
  ev("investigation", "opened the file", ("July 2022", "2022-07"), ["Olivier Clermont"]),
  ev("investigation", "had entered", ("that month", "2022-07"), ["Pierluigi Arzani"]),
  ev("meeting", "a meeting", ("10 October", "2022-10-10"), ["Pierluigi Arzani", "Fabrizio Lonati", "Saif al-Hajri"]),
  ev("travel", "travelled on to Strasbourg", None, ["Saif al-Hajri"]),
  ev("testimony", "answered questions", ("14 November", "2022-11-14"), ["Saif al-Hajri"]),
  ev("speech", "speech", ("the following Monday", "2022-11-21"), ["Despina Karavela"]),
  ev("travel", "visit to Sweden", None, ["Marie-Ange Tordeur"]),
  ev("investigation", "searched", ("Saturday", "2022-12-10"), ["Marie-Ange Tordeur"]),
  ev("departure", "has stepped down", None, ["Marie-Ange Tordeur"]),
  ev("sanction", "suspended", ("Saturday night", "2022-12-10"), ["Despina Karavela", "Ruth Camenzuli"]),
  ev("sanction", "expelled", None, ["Despina Karavela"]),
  ev("meeting", "met", ("2017", "2017"), ["Despina Karavela", "Fabrizio Lonati"]),
)

P("d40-13", """Nomvula Patience Sithebe-Khoza (born 22 September 1959) is a South African politician who was Minister of Public Enterprises from October 2010 to March 2016. She is best known for her role in the events examined by the Mabuza Commission.

Early life

She was born in Newcastle, Natal, the second daughter of a coal miner. She matriculated at Inanda Seminary in 1977 and obtained a BA from the University of Zululand in 1982. She joined the African National Congress in exile in Lusaka in 1985.

Political career

Sithebe-Khoza was elected to the National Assembly in April 1994. She chaired the portfolio committee on transport from 1999 to 2004 and was Deputy Minister of Tourism from 2009. On 31 October 2010 she replaced Bheki Radebe-Nel, who had been removed in a reshuffle and was sent as ambassador to Finland.

State capture allegations

In December 2010 she dismissed the chief executive of the freight company, Sipho Maharaj, and appointed Lwazi Gama to act in his place. Cell-phone records show that she called the businessman Ajit Saxena on the day before. Between 2012 and 2015 she visited Saxena's compound in Saxonwold eleven times and flew to Dubai on four occasions. Her director-general, Dr Thandi Motaung, wrote to the Public Protector, Advocate Gloria Selebi, on 9 February 2016.

She resigned as a member of Parliament in July 2017. Before Deputy Chief Justice Alfred Mabuza she testified on 12 March 2021 that the meetings had been social. Maharaj told the commission in May that he had been offered a bribe in the minister's presence, which she denies. The commission's report of January 2022 recommended prosecution, and the United States imposed sanctions on Saxena the same year. Gama was arrested in Pretoria on 27 June 2022.
""",
  occ("Nomvula Patience Sithebe-Khoza", "Minister of Public Enterprises", start=("October 2010", "2010-10"), end=("March 2016", "2016-03")),
  occ("Nomvula Patience Sithebe-Khoza", "National Assembly", start=("April 1994", "1994-04"), end=("July 2017", "2017-07"), again=["member of Parliament"]),
  occ("Nomvula Patience Sithebe-Khoza", "chaired the portfolio committee on transport", start=("1999", "1999"), end=("2004", "2004")),
  occ("Nomvula Patience Sithebe-Khoza", "Deputy Minister of Tourism", start=("2009", "2009")),
  occ("Bheki Radebe-Nel", "replaced", end=("31 October 2010", "2010-10-31")),
  occ("Bheki Radebe-Nel", "ambassador to Finland"),
  occ("Sipho Maharaj", "chief executive of the freight company", end=("December 2010", "2010-12")),
  occ("Lwazi Gama", "act in his place", start=("December 2010", "2010-12")),
  occ("Thandi Motaung", "director-general"),
  occ("Gloria Selebi", "Public Protector"),
  occ("Alfred Mabuza", "Deputy Chief Justice"),
  occ("Alfred Mabuza", "Mabuza Commission"),
  fact("Nomvula Patience Sithebe-Khoza", "birthDate", "22 September 1959", value="1959-09-22"),
  fact("Nomvula Patience Sithebe-Khoza", "nationality", "South African"),
  fact("Nomvula Patience Sithebe-Khoza", "occupation", "politician"),
  fact("Nomvula Patience Sithebe-Khoza", "birthPlace", "Newcastle, Natal"),
  fact("Nomvula Patience Sithebe-Khoza", "education", "Inanda Seminary", date=("1977", "1977")),
  fact("Nomvula Patience Sithebe-Khoza", "education", "University of Zululand", date=("1982", "1982")),
  fact("Nomvula Patience Sithebe-Khoza", "party", "African National Congress", date=("1985", "1985")),
  fact("Nomvula Patience Sithebe-Khoza", "residence", "Lusaka"),
  fact("Ajit Saxena", "occupation", "businessman"),
  fact("Ajit Saxena", "residence", "Saxonwold"),
  fact("Gloria Selebi", "occupation", "Advocate"),
  ev("election", "was elected", ("April 1994", "1994-04"), ["Nomvula Patience Sithebe-Khoza"]),
  ev("appointment", "replaced", ("31 October 2010", "2010-10-31"), ["Nomvula Patience Sithebe-Khoza", "Bheki Radebe-Nel"]),
  ev("departure", "had been removed", ("31 October 2010", "2010-10-31"), ["Bheki Radebe-Nel"]),
  ev("appointment", "was sent", None, ["Bheki Radebe-Nel"]),
  ev("departure", "dismissed", ("December 2010", "2010-12"), ["Sipho Maharaj", "Nomvula Patience Sithebe-Khoza"]),
  ev("appointment", "appointed", ("December 2010", "2010-12"), ["Lwazi Gama", "Nomvula Patience Sithebe-Khoza"]),
  ev("communication", "called", ("the day before", "2010-12"), ["Nomvula Patience Sithebe-Khoza", "Ajit Saxena"]),
  ev("meeting", "visited", ("Between 2012 and 2015", "2012/2015"), ["Nomvula Patience Sithebe-Khoza", "Ajit Saxena"]),
  ev("travel", "flew to Dubai", ("Between 2012 and 2015", "2012/2015"), ["Nomvula Patience Sithebe-Khoza"]),
  ev("communication", "wrote", ("9 February 2016", "2016-02-09"), ["Thandi Motaung", "Gloria Selebi"]),
  ev("departure", "resigned", ("July 2017", "2017-07"), ["Nomvula Patience Sithebe-Khoza"]),
  ev("testimony", "testified", ("12 March 2021", "2021-03-12"), ["Nomvula Patience Sithebe-Khoza", "Alfred Mabuza"]),
  ev("testimony", "told the commission", ("May", "2021-05"), ["Sipho Maharaj"]),
  ev("disclosure", "report", ("January 2022", "2022-01"), ["Nomvula Patience Sithebe-Khoza"]),
  ev("sanction", "imposed sanctions", ("the same year", "2022"), ["Ajit Saxena"]),
  ev("arrest", "was arrested", ("27 June 2022", "2022-06-27"), ["Lwazi Gama"]),
)

P("d40-14", """Kusakabe Yoshitaka (日下部 義孝, 18 April 1889 – 9 November 1952) was a Japanese diplomat. He served as consul general in Harbin, as counsellor of embassy in London and as minister to Romania before his arrest in 1941.

Kusakabe was born in Kagoshima Prefecture as the third son of the former samurai Kusakabe Jinzaemon. He graduated from Tokyo Imperial University in 1913 and passed the diplomatic service examination in October 1914. His first posting was Tientsin. In 1919 he was attached to the delegation to the Paris Peace Conference, where he became secretary to Baron Iwakura Tadasuke. In 1921 he married Iwakura's niece, Sadako, a graduate of the Peeresses' School.

He succeeded Ueno Shōzō as consul general in Harbin in May 1928. Transferred to London in 1932, he resigned briefly in protest against the withdrawal from the League but was persuaded by Vice-Minister Hayakawa Ken to return. He presented his credentials to the king of Romania on 4 March 1937.

Recalled in 1940, he frequented the salon of the journalist Mori Shunkichi, a Communist. Between August 1940 and June 1941 he gave Mori summaries of the liaison conferences, which reached the Soviet military attaché, Colonel Aleksei Dronov. The Special Higher Police arrested Mori on 2 October 1941 and Kusakabe eleven days later. Baron Iwakura, who was Lord Keeper of the Privy Seal, offered his resignation, which the emperor refused. Kusakabe was convicted under the Peace Preservation Law in September 1943 and sentenced to fifteen years; Mori was hanged at Sugamo on 7 November 1944.

Kusakabe was released by order of the Occupation on 10 October 1945. He joined the Socialist Party the following year, stood unsuccessfully for the House of Councillors in 1947, and died of tuberculosis in Kamakura.
""",
  occ("Kusakabe Yoshitaka", "consul general in Harbin", start=("May 1928", "1928-05"), end=("1932", "1932"), again=["consul general in Harbin#2"]),
  occ("Kusakabe Yoshitaka", "counsellor of embassy in London", start=("1932", "1932")),
  occ("Kusakabe Yoshitaka", "minister to Romania", start=("4 March 1937", "1937-03-04"), end=("1940", "1940")),
  occ("Kusakabe Yoshitaka", "delegation to the Paris Peace Conference", start=("1919", "1919")),
  occ("Kusakabe Yoshitaka", "secretary to Baron Iwakura Tadasuke"),
  occ("Ueno Shōzō", "succeeded", end=("May 1928", "1928-05")),
  occ("Hayakawa Ken", "Vice-Minister"),
  occ("Aleksei Dronov", "Soviet military attaché"),
  occ("Aleksei Dronov", "Colonel"),
  occ("Iwakura Tadasuke", "Lord Keeper of the Privy Seal"),
  fact("Kusakabe Yoshitaka", "nativeName", "日下部 義孝"),
  fact("Kusakabe Yoshitaka", "birthDate", "18 April 1889", value="1889-04-18"),
  fact("Kusakabe Yoshitaka", "deathDate", "9 November 1952", value="1952-11-09"),
  fact("Kusakabe Yoshitaka", "nationality", "Japanese"),
  fact("Kusakabe Yoshitaka", "occupation", "diplomat"),
  fact("Kusakabe Yoshitaka", "birthPlace", "Kagoshima Prefecture"),
  fact("Kusakabe Yoshitaka", "father", "Kusakabe Jinzaemon"),
  fact("Kusakabe Jinzaemon", "occupation", "samurai"),
  fact("Kusakabe Yoshitaka", "education", "Tokyo Imperial University", date=("1913", "1913")),
  fact("Kusakabe Yoshitaka", "spouse", "Sadako", date=("1921", "1921")),
  fact("Iwakura Tadasuke", "relatives", "Sadako"),
  fact("Sadako", "education", "Peeresses' School"),
  fact("Mori Shunkichi", "occupation", "journalist"),
  fact("Mori Shunkichi", "party", "Communist"),
  fact("Mori Shunkichi", "causeOfDeath", "hanged"),
  fact("Mori Shunkichi", "deathPlace", "Sugamo"),
  fact("Mori Shunkichi", "deathDate", "7 November 1944", value="1944-11-07"),
  fact("Kusakabe Yoshitaka", "party", "Socialist Party", date=("the following year", "1946")),
  fact("Kusakabe Yoshitaka", "causeOfDeath", "tuberculosis"),
  fact("Kusakabe Yoshitaka", "deathPlace", "Kamakura"),
  ev("appointment", "was attached", ("1919", "1919"), ["Kusakabe Yoshitaka"]),
  ev("appointment", "became", ("1919", "1919"), ["Kusakabe Yoshitaka", "Iwakura Tadasuke"]),
  ev("appointment", "succeeded", ("May 1928", "1928-05"), ["Kusakabe Yoshitaka", "Ueno Shōzō"]),
  ev("appointment", "Transferred", ("1932", "1932"), ["Kusakabe Yoshitaka"]),
  ev("departure", "resigned briefly", None, ["Kusakabe Yoshitaka"]),
  ev("appointment", "presented his credentials", ("4 March 1937", "1937-03-04"), ["Kusakabe Yoshitaka"]),
  ev("departure", "Recalled", ("1940", "1940"), ["Kusakabe Yoshitaka"]),
  ev("disclosure", "gave Mori summaries", ("Between August 1940 and June 1941", "1940-08/1941-06"), ["Kusakabe Yoshitaka", "Mori Shunkichi"]),
  ev("arrest", "arrested", ("2 October 1941", "1941-10-02"), ["Mori Shunkichi"]),
  ev("arrest", "his arrest", ("eleven days later", "1941-10-13"), ["Kusakabe Yoshitaka"]),
  ev("conviction", "was convicted", ("September 1943", "1943-09"), ["Kusakabe Yoshitaka"]),
  ev("conviction", "sentenced", ("September 1943", "1943-09"), ["Kusakabe Yoshitaka"]),
  ev("candidacy", "stood", ("1947", "1947"), ["Kusakabe Yoshitaka"]),
)

P("d40-15", """The Lambrechts affair (French: affaire Lambrechts) was a French political scandal of 1932–1934 which brought down the government of Édouard Chastenay.

Origins

Maurice Lambrechts, a financier of Belgian birth, had founded the Crédit Colonial du Niger in 1926. Its board was presided over by Camille Dufaure, a former minister of the colonies and Radical deputy for the Lot since 1919. In January 1931 the inspector of finances Lucien Perrotin began an audit of the bank, and on 8 April he submitted a report to the governor of the Bank of France. Perrotin was transferred to Saigon in June.

Disclosure

On 3 November 1932 the weekly Le Fanal published seven letters from Lambrechts to Dufaure. In one of them, dated 14 March 1931, he thanked the deputy for a luncheon with the keeper of the seals, Albert Rouvier-Lacaze. Lambrechts fled to Geneva on the night of 5 November and was arrested at the Hôtel des Bergues on the 19th. Rouvier-Lacaze left office the next day. He was replaced by Paul Estienne, senator for the Drôme.

Parliamentary inquiry

A committee of forty-four members under Henri Guerlain heard Perrotin on 12 January 1933; he declared that the prefect of police, Jean-Baptiste Santoni, had twice received Lambrechts at his home. Santoni disputed this and challenged him to a duel, which did not take place. Prime Minister Chastenay's cabinet fell on 28 January after a speech by the nationalist Xavier de Kerguélen.

Trial

Lambrechts was sentenced at the Seine assizes to seven years of hard labour on 9 February 1934. Dufaure, whose immunity had been lifted, was acquitted; he lost his seat in 1936 to the Communist schoolteacher Émile Vayssade. Perrotin received the Legion of Honour in 1937.
""",
  occ("Maurice Lambrechts", "had founded the Crédit Colonial du Niger", start=("1926", "1926")),
  occ("Camille Dufaure", "presided"),
  occ("Camille Dufaure", "minister of the colonies"),
  occ("Camille Dufaure", "deputy for the Lot", start=("1919", "1919"), end=("1936", "1936")),
  occ("Lucien Perrotin", "inspector of finances"),
  occ("Albert Rouvier-Lacaze", "keeper of the seals", end=("the next day", "1932-11-20")),
  occ("Paul Estienne", "was replaced", start=("the next day", "1932-11-20")),
  occ("Paul Estienne", "senator for the Drôme"),
  occ("Henri Guerlain", "committee of forty-four members under", start=("1933", "1933")),
  occ("Jean-Baptiste Santoni", "prefect of police"),
  occ("Édouard Chastenay", "Prime Minister", end=("28 January", "1933-01-28")),
  occ("Émile Vayssade", "lost his seat", start=("1936", "1936")),
  fact("Maurice Lambrechts", "occupation", "financier"),
  fact("Camille Dufaure", "party", "Radical"),
  fact("Xavier de Kerguélen", "party", "nationalist"),
  fact("Émile Vayssade", "party", "Communist"),
  fact("Émile Vayssade", "occupation", "schoolteacher"),
  fact("Lucien Perrotin", "award", "Legion of Honour", date=("1937", "1937")),
  ev("investigation", "began an audit", ("January 1931", "1931-01"), ["Lucien Perrotin"]),
  ev("communication", "submitted a report", ("8 April", "1931-04-08"), ["Lucien Perrotin"]),
  ev("appointment", "was transferred", ("June", "1931-06"), ["Lucien Perrotin"]),
  ev("disclosure", "published", ("3 November 1932", "1932-11-03"), ["Maurice Lambrechts", "Camille Dufaure"]),
  ev("communication", "thanked", ("14 March 1931", "1931-03-14"), ["Maurice Lambrechts", "Camille Dufaure"]),
  ev("meeting", "luncheon", None, ["Maurice Lambrechts", "Albert Rouvier-Lacaze"]),
  ev("travel", "fled to Geneva", ("the night of 5 November", "1932-11-05"), ["Maurice Lambrechts"]),
  ev("arrest", "was arrested", ("the 19th", "1932-11-19"), ["Maurice Lambrechts"]),
  ev("departure", "left office", ("the next day", "1932-11-20"), ["Albert Rouvier-Lacaze"]),
  ev("appointment", "was replaced", ("the next day", "1932-11-20"), ["Paul Estienne"]),
  ev("testimony", "heard Perrotin", ("12 January 1933", "1933-01-12"), ["Lucien Perrotin", "Henri Guerlain"]),
  ev("departure", "fell", ("28 January", "1933-01-28"), ["Édouard Chastenay"]),
  ev("speech", "speech", ("28 January", "1933-01-28"), ["Xavier de Kerguélen"]),
  ev("conviction", "was sentenced", ("9 February 1934", "1934-02-09"), ["Maurice Lambrechts"]),
  ev("election", "lost his seat", ("1936", "1936"), ["Camille Dufaure", "Émile Vayssade"]),
  ev("award", "received", ("1937", "1937"), ["Lucien Perrotin"]),
)

P("d40-16", """Karl-Heinz Wuttke was a personal aide to the Federal Minister for Intra-German Relations, Ernst Dörnemann, and from 1965 until his arrest in 1973 an officer on special mission of the East German Ministry for State Security.

Wuttke was born on 9 May 1934 in Zwickau; his parents were the weaver Otto Wuttke and Frieda Wuttke. He completed an apprenticeship as a printer, joined the Socialist Unity Party in 1954 and moved to Frankfurt as an alleged refugee in 1958 with his wife, Gerda. He joined the Social Democratic Party there in 1961 and in 1964 was elected secretary of its local branch in Bornheim. In 1969 he managed Dörnemann's election campaign. Dörnemann, on becoming minister on 22 October 1969, brought him to Bonn as an adviser on trade-union affairs; from 1971 he headed the minister's private office in succession to Ulrich Pape.

In that capacity he accompanied Dörnemann to Oslo in July 1972. He met his controller, known to him as "Arno", once a month, usually in Cologne or The Hague.

The Federal Office for the Protection of the Constitution suspected Wuttke from February 1973. Its president, Dr. Alfons Nieberg, told the interior minister, Walther Brockhaus, on 29 May. Brockhaus advised that the aide be left at his post. On 24 October 1973, Wuttke was arrested at his flat in Bad Godesberg. "I am a citizen and officer of the GDR," he said. Dörnemann resigned on 6 November 1973, and Nieberg followed him in 1975.

The Higher Regional Court at Düsseldorf sentenced Wuttke to thirteen years and Gerda Wuttke to eight. Both were released in 1981 in an exchange. He received the Order of Karl Marx, was given an honorary doctorate by the Law School in Potsdam, and died at Eberswalde on 10 April 1995.
""",
  occ("Karl-Heinz Wuttke", "personal aide to the Federal Minister for Intra-German Relations", end=("1973", "1973")),
  occ("Ernst Dörnemann", "Federal Minister for Intra-German Relations", start=("22 October 1969", "1969-10-22"), end=("6 November 1973", "1973-11-06"), again=["minister"]),
  occ("Karl-Heinz Wuttke", "officer on special mission of the East German Ministry for State Security", start=("1965", "1965"), end=("1973", "1973")),
  occ("Karl-Heinz Wuttke", "secretary of its local branch in Bornheim", start=("1964", "1964")),
  occ("Karl-Heinz Wuttke", "managed Dörnemann's election campaign", start=("1969", "1969")),
  occ("Karl-Heinz Wuttke", "adviser on trade-union affairs", start=("22 October 1969", "1969-10-22")),
  occ("Karl-Heinz Wuttke", "headed the minister's private office", start=("1971", "1971")),
  occ("Ulrich Pape", "headed the minister's private office", end=("1971", "1971")),
  occ("Arno", "controller"),
  occ("Alfons Nieberg", "president", end=("1975", "1975")),
  occ("Walther Brockhaus", "interior minister"),
  fact("Karl-Heinz Wuttke", "birthDate", "9 May 1934", value="1934-05-09"),
  fact("Karl-Heinz Wuttke", "birthPlace", "Zwickau"),
  fact("Karl-Heinz Wuttke", "father", "Otto Wuttke"),
  fact("Karl-Heinz Wuttke", "mother", "Frieda Wuttke"),
  fact("Otto Wuttke", "occupation", "weaver"),
  fact("Karl-Heinz Wuttke", "occupation", "printer"),
  fact("Karl-Heinz Wuttke", "party", "Socialist Unity Party", date=("1954", "1954")),
  fact("Karl-Heinz Wuttke", "party", "Social Democratic Party", date=("1961", "1961")),
  fact("Karl-Heinz Wuttke", "spouse", "Gerda"),
  fact("Karl-Heinz Wuttke", "residence", "Frankfurt", date=("1958", "1958")),
  fact("Karl-Heinz Wuttke", "residence", "Bad Godesberg"),
  fact("Karl-Heinz Wuttke", "award", "Order of Karl Marx"),
  fact("Karl-Heinz Wuttke", "award", "honorary doctorate"),
  fact("Karl-Heinz Wuttke", "deathPlace", "Eberswalde"),
  fact("Karl-Heinz Wuttke", "deathDate", "10 April 1995", value="1995-04-10"),
  ev("travel", "moved to Frankfurt", ("1958", "1958"), ["Karl-Heinz Wuttke", "Gerda Wuttke"]),
  ev("election", "was elected", ("1964", "1964"), ["Karl-Heinz Wuttke"]),
  ev("appointment", "becoming minister", ("22 October 1969", "1969-10-22"), ["Ernst Dörnemann"]),
  ev("appointment", "brought him", ("22 October 1969", "1969-10-22"), ["Karl-Heinz Wuttke", "Ernst Dörnemann"]),
  ev("travel", "accompanied Dörnemann to Oslo", ("July 1972", "1972-07"), ["Karl-Heinz Wuttke", "Ernst Dörnemann"]),
  ev("meeting", "met", ("once a month", "1972"), ["Karl-Heinz Wuttke", "Arno"]),
  ev("investigation", "suspected", ("February 1973", "1973-02"), ["Karl-Heinz Wuttke"]),
  ev("communication", "told", ("29 May", "1973-05-29"), ["Alfons Nieberg", "Walther Brockhaus"]),
  ev("arrest", "was arrested", ("24 October 1973", "1973-10-24"), ["Karl-Heinz Wuttke"]),
  ev("departure", "resigned", ("6 November 1973", "1973-11-06"), ["Ernst Dörnemann"]),
  ev("departure", "followed him", ("1975", "1975"), ["Alfons Nieberg"]),
  ev("conviction", "sentenced", None, ["Karl-Heinz Wuttke", "Gerda Wuttke"]),
  ev("award", "received", None, ["Karl-Heinz Wuttke"]),
  ev("award", "was given", None, ["Karl-Heinz Wuttke"]),
)

P("d40-17", """Yoram Bar-Sade (Hebrew: יורם בר-שדה; born 1951) is an Israeli former diplomat and political adviser. He was consul general in Chicago between 1995 and 1998, director general of the Prime Minister's Office in 2002–2003, and a defendant in the Island File.

Biography

Bar-Sade was born in Haifa to immigrants from Iași. He did his military service in the Armored Corps and was wounded at the Suez Canal in October 1973. He studied at the Hebrew University of Jerusalem and taught history at a kibbutz school before joining the Foreign Ministry's cadet course in 1980. He is the younger brother of Brigadier General (res.) Amnon Bar-Sade, a former commander of the Southern Brigade. He lives in Zichron Ya'akov.

He was press attaché in Athens from 1984. There he became acquainted with the shipowner Stavros Mylonakis. Ambassador David Ronel, his superior, complained about the friendship in a cable of 3 March 1986.

The Island File

In July 2002, while Bar-Sade was director general, Mylonakis asked for help with a resort he wanted to build. Bar-Sade wrote to the Greek deputy foreign minister, Ioannis Vouros, on 16 August and hosted Mylonakis at a dinner in Caesarea on 2 September. State Comptroller Miriam Eilon published a report in June 2003. Bar-Sade resigned on 30 June and was replaced by Sharon Gabbai. Police questioned him seven times.

Attorney General Menachem Rotenstreich, whose law firm had once acted for Mylonakis, recused himself, and State Attorney Dina Alon took the decision. She charged Bar-Sade with breach of trust in December 2004. The Jerusalem Magistrate's Court convicted him on 18 July 2006 and gave him community service. Ronel was among the witnesses for the prosecution; he testified on 9 January 2006.
""",
  occ("Yoram Bar-Sade", "consul general in Chicago", start=("1995", "1995"), end=("1998", "1998")),
  occ("Yoram Bar-Sade", "director general of the Prime Minister's Office", start=("2002", "2002"), end=("30 June", "2003-06-30"), again=["director general#2"]),
  occ("Yoram Bar-Sade", "taught history at a kibbutz school"),
  occ("Amnon Bar-Sade", "commander of the Southern Brigade"),
  occ("Amnon Bar-Sade", "Brigadier General"),
  occ("Yoram Bar-Sade", "press attaché in Athens", start=("1984", "1984")),
  occ("David Ronel", "Ambassador"),
  occ("Ioannis Vouros", "Greek deputy foreign minister"),
  occ("Miriam Eilon", "State Comptroller"),
  occ("Sharon Gabbai", "was replaced", start=("30 June", "2003-06-30")),
  occ("Menachem Rotenstreich", "Attorney General"),
  occ("Dina Alon", "State Attorney"),
  fact("Yoram Bar-Sade", "nativeName", "יורם בר-שדה"),
  fact("Yoram Bar-Sade", "birthDate", "1951", value="1951"),
  fact("Yoram Bar-Sade", "nationality", "Israeli"),
  fact("Yoram Bar-Sade", "occupation", "diplomat"),
  fact("Yoram Bar-Sade", "occupation", "political adviser"),
  fact("Yoram Bar-Sade", "birthPlace", "Haifa"),
  fact("Yoram Bar-Sade", "militaryService", "Armored Corps"),
  fact("Yoram Bar-Sade", "education", "Hebrew University of Jerusalem"),
  fact("Yoram Bar-Sade", "siblings", "Amnon Bar-Sade"),
  fact("Yoram Bar-Sade", "residence", "Zichron Ya'akov"),
  fact("Stavros Mylonakis", "occupation", "shipowner"),
  ev("appointment", "joining", ("1980", "1980"), ["Yoram Bar-Sade"]),
  ev("meeting", "became acquainted", None, ["Yoram Bar-Sade", "Stavros Mylonakis"]),
  ev("communication", "cable", ("3 March 1986", "1986-03-03"), ["David Ronel"]),
  ev("communication", "asked for help", ("July 2002", "2002-07"), ["Stavros Mylonakis", "Yoram Bar-Sade"]),
  ev("communication", "wrote", ("16 August", "2002-08-16"), ["Yoram Bar-Sade", "Ioannis Vouros"]),
  ev("meeting", "dinner", ("2 September", "2002-09-02"), ["Yoram Bar-Sade", "Stavros Mylonakis"]),
  ev("disclosure", "published a report", ("June 2003", "2003-06"), ["Miriam Eilon", "Yoram Bar-Sade"]),
  ev("departure", "resigned", ("30 June", "2003-06-30"), ["Yoram Bar-Sade"]),
  ev("appointment", "was replaced", ("30 June", "2003-06-30"), ["Sharon Gabbai"]),
  ev("investigation", "questioned", None, ["Yoram Bar-Sade"]),
  ev("recusal", "recused himself", None, ["Menachem Rotenstreich"]),
  ev("investigation", "charged", ("December 2004", "2004-12"), ["Yoram Bar-Sade", "Dina Alon"]),
  ev("conviction", "convicted", ("18 July 2006", "2006-07-18"), ["Yoram Bar-Sade"]),
  ev("testimony", "testified", ("9 January 2006", "2006-01-09"), ["David Ronel"]),
)

P("d40-18", """Timeline: the Batumi port affair

TBILISI — How a dinner in Istanbul became the gravest crisis of the coalition.

12 June 2011: Davit Abuladze, Georgia's consul general in Istanbul, dines with the Azerbaijani oil trader Rauf Mirzayev on a yacht at Bebek. Also on board is Nino Kvariani, an adviser to Economy Minister Gela Tsertsvadze.

4 July 2011: Mirzayev flies to Batumi and holds talks with the chairman of the government of Adjara, Zaza Beridze.

1 October 2012: The governing party loses the election. Tsertsvadze is succeeded by the economist Maia Lomtatidze, a graduate of the Free University who had worked for the World Bank in Almaty. Kvariani keeps her desk.

20 February 2013: Abuladze is recalled. He tells friends that he will go into wine.

9 May 2014: Prosecutors search Kvariani's flat in Vake and find a contract that gives Mirzayev the port's grain terminal for 49 years. She is detained the next day.

17 May 2014: Beridze, now a deputy of the opposition United National Movement, is questioned as a witness. He says he had never read the contract.

3 June 2014: Chief Prosecutor Otar Janelidze withdraws from the case. His wife, Ketevan, is Kvariani's cousin. His deputy, Irakli Shotadze, takes over the file.

11 September 2014: Abuladze is arrested at the Sarpi crossing on his way to Trabzon.

26 November 2014: Lomtatidze, heard by the parliament's committee on the economy, discloses that Mirzayev wrote to her four times.

30 January 2015: Kvariani is sentenced by Tbilisi City Court to five years, Abuladze to three.

5 April 2016: Shotadze, promoted to chief prosecutor, charges Tsertsvadze in absentia. The former minister has lived in Odesa since 2013, where he advised the governor until last December. He calls the case political.
""",
  occ("Davit Abuladze", "Georgia's consul general in Istanbul", end=("20 February 2013", "2013-02-20")),
  occ("Nino Kvariani", "adviser to Economy Minister Gela Tsertsvadze"),
  occ("Gela Tsertsvadze", "Economy Minister", end=("1 October 2012", "2012-10-01"), again=["former minister"]),
  occ("Zaza Beridze", "chairman of the government of Adjara"),
  occ("Maia Lomtatidze", "is succeeded", start=("1 October 2012", "2012-10-01")),
  occ("Maia Lomtatidze", "worked for the World Bank in Almaty"),
  occ("Zaza Beridze", "deputy"),
  occ("Otar Janelidze", "Chief Prosecutor"),
  occ("Irakli Shotadze", "deputy#2"),
  occ("Irakli Shotadze", "chief prosecutor"),
  occ("Gela Tsertsvadze", "advised the governor", end=("last December", "2015-12")),
  fact("Rauf Mirzayev", "nationality", "Azerbaijani"),
  fact("Rauf Mirzayev", "occupation", "oil trader"),
  fact("Maia Lomtatidze", "occupation", "economist"),
  fact("Maia Lomtatidze", "education", "Free University"),
  fact("Nino Kvariani", "residence", "Vake"),
  fact("Zaza Beridze", "party", "United National Movement"),
  fact("Otar Janelidze", "spouse", "Ketevan"),
  fact("Nino Kvariani", "relatives", "Ketevan"),
  fact("Gela Tsertsvadze", "residence", "Odesa", date=("2013#2", "2013")),
  ev("meeting", "dines", ("12 June 2011", "2011-06-12"), ["Davit Abuladze", "Rauf Mirzayev", "Nino Kvariani"]),
  ev("travel", "flies to Batumi", ("4 July 2011", "2011-07-04"), ["Rauf Mirzayev"]),
  ev("meeting", "talks", ("4 July 2011", "2011-07-04"), ["Rauf Mirzayev", "Zaza Beridze"]),
  ev("appointment", "is succeeded", ("1 October 2012", "2012-10-01"), ["Maia Lomtatidze", "Gela Tsertsvadze"]),
  ev("departure", "is recalled", ("20 February 2013", "2013-02-20"), ["Davit Abuladze"]),
  ev("investigation", "search", ("9 May 2014", "2014-05-09"), ["Nino Kvariani"]),
  ev("arrest", "is detained", ("the next day", "2014-05-10"), ["Nino Kvariani"]),
  ev("testimony", "is questioned", ("17 May 2014", "2014-05-17"), ["Zaza Beridze"]),
  ev("recusal", "withdraws", ("3 June 2014", "2014-06-03"), ["Otar Janelidze"]),
  ev("appointment", "takes over the file", ("3 June 2014", "2014-06-03"), ["Irakli Shotadze"]),
  ev("arrest", "is arrested", ("11 September 2014", "2014-09-11"), ["Davit Abuladze"]),
  ev("testimony", "heard", ("26 November 2014", "2014-11-26"), ["Maia Lomtatidze"]),
  ev("disclosure", "discloses", ("26 November 2014", "2014-11-26"), ["Maia Lomtatidze", "Rauf Mirzayev"]),
  ev("communication", "wrote to her", None, ["Rauf Mirzayev", "Maia Lomtatidze"]),
  ev("conviction", "is sentenced", ("30 January 2015", "2015-01-30"), ["Nino Kvariani", "Davit Abuladze"]),
  ev("appointment", "promoted", None, ["Irakli Shotadze"]),
  ev("investigation", "charges", ("5 April 2016", "2016-04-05"), ["Gela Tsertsvadze", "Irakli Shotadze"]),
)

P("d40-19", """Datuk Zulkifli bin Haji Osman Rashid is a Malaysian banker and former government adviser, wanted by the authorities of three countries in connection with the Teras Maju fund.

Zulkifli was born in Muar, Johor, on 1 May 1972. He was educated at the Malay College Kuala Kangsar and the London School of Economics, from which he graduated in 1994. He is married to Sharifah Aminah, a daughter of former trade minister Tan Sri Syed Alwi Barakbah. They have lived in Macau since 2018.

Career

He worked for a merchant bank in Singapore until 2003. In April 2009 he was appointed special economic adviser to the prime minister, taking the place of Dr. Lim Kok Seng. He was at the same time a member of the advisory board of Teras Maju, whose managing director was Azlan Shahrir.

The fund

On 12 August 2010 Zulkifli met the Saudi prince's representative, Tarek Bouaziz, on a yacht off Saint-Tropez. In an e-mail of 9 September to Azlan he wrote: "Move fast." Some 700 million ringgit left the fund three weeks later. A London website, the Straits Monitor, published the correspondence on 28 February 2015. Attorney General Tan Sri Ghani Mokhtar, who had begun to draft charges, was removed from office on 27 July 2015 and replaced by Dato' Apandi Yusof. The central bank's governor, Dr. Zarinah Hashim, retired the next April. She testified in 2019 that she had received two telephone calls from the adviser.

After the election of May 2018, Zulkifli flew to Phuket. Azlan was arrested in Jakarta in September 2018 and convicted by the High Court in Kuala Lumpur on 28 July 2020. Singapore's monetary authority banned Bouaziz for life. Zulkifli was stripped of his title by the Sultan of Pahang in June 2018.
""",
  occ("Zulkifli bin Haji Osman Rashid", "special economic adviser to the prime minister", start=("April 2009", "2009-04"), again=["government adviser"]),
  occ("Syed Alwi Barakbah", "trade minister"),
  occ("Zulkifli bin Haji Osman Rashid", "worked for a merchant bank in Singapore", end=("2003", "2003")),
  occ("Lim Kok Seng", "taking the place", end=("April 2009", "2009-04")),
  occ("Zulkifli bin Haji Osman Rashid", "member of the advisory board of Teras Maju"),
  occ("Azlan Shahrir", "managing director"),
  occ("Tarek Bouaziz", "Saudi prince's representative"),
  occ("Ghani Mokhtar", "Attorney General", end=("27 July 2015", "2015-07-27")),
  occ("Apandi Yusof", "replaced", start=("27 July 2015", "2015-07-27")),
  occ("Zarinah Hashim", "central bank's governor", end=("the next April", "2016-04")),
  fact("Zulkifli bin Haji Osman Rashid", "nationality", "Malaysian"),
  fact("Zulkifli bin Haji Osman Rashid", "occupation", "banker"),
  fact("Zulkifli bin Haji Osman Rashid", "birthPlace", "Muar, Johor"),
  fact("Zulkifli bin Haji Osman Rashid", "birthDate", "1 May 1972", value="1972-05-01"),
  fact("Zulkifli bin Haji Osman Rashid", "education", "Malay College Kuala Kangsar"),
  fact("Zulkifli bin Haji Osman Rashid", "education", "London School of Economics", date=("1994", "1994")),
  fact("Zulkifli bin Haji Osman Rashid", "spouse", "Sharifah Aminah"),
  fact("Sharifah Aminah", "father", "Syed Alwi Barakbah"),
  fact("Syed Alwi Barakbah", "children", "Sharifah Aminah"),
  fact("Zulkifli bin Haji Osman Rashid", "residence", "Macau", date=("2018", "2018")),
  fact("Sharifah Aminah", "residence", "Macau", date=("2018", "2018")),
  ev("appointment", "was appointed", ("April 2009", "2009-04"), ["Zulkifli bin Haji Osman Rashid", "Lim Kok Seng"]),
  ev("meeting", "met", ("12 August 2010", "2010-08-12"), ["Zulkifli bin Haji Osman Rashid", "Tarek Bouaziz"]),
  ev("communication", "e-mail", ("9 September", "2010-09-09"), ["Zulkifli bin Haji Osman Rashid", "Azlan Shahrir"]),
  ev("disclosure", "published", ("28 February 2015", "2015-02-28"), ["Zulkifli bin Haji Osman Rashid"]),
  ev("departure", "was removed", ("27 July 2015", "2015-07-27"), ["Ghani Mokhtar"]),
  ev("appointment", "replaced", ("27 July 2015", "2015-07-27"), ["Apandi Yusof"]),
  ev("departure", "retired", ("the next April", "2016-04"), ["Zarinah Hashim"]),
  ev("testimony", "testified", ("2019", "2019"), ["Zarinah Hashim"]),
  ev("communication", "telephone calls", None, ["Zulkifli bin Haji Osman Rashid", "Zarinah Hashim"]),
  ev("travel", "flew to Phuket", ("May 2018", "2018-05"), ["Zulkifli bin Haji Osman Rashid"]),
  ev("arrest", "was arrested", ("September 2018", "2018-09"), ["Azlan Shahrir"]),
  ev("conviction", "convicted", ("28 July 2020", "2020-07-28"), ["Azlan Shahrir"]),
  ev("sanction", "banned", None, ["Tarek Bouaziz"]),
  ev("sanction", "was stripped of his title", ("June 2018", "2018-06"), ["Zulkifli bin Haji Osman Rashid"]),
)

P("d40-20", """MANILA — She came to the Senate on Monday with a rosary in her hand and a lawyer at each elbow, and for five hours Maria Lourdes "Malou" Encarnacion-Yap answered questions about the dinners.

There were six of them, the former undersecretary of foreign affairs told the blue ribbon committee, all at the house of Rep. Benigno Arrastia in Forbes Park between March and August 2021. At five she sat beside Chinese medical supplier Henry Uy Tiongson. At the last, on August 14, health secretary Dr. Ramon Quisumbing came in through the kitchen. Quisumbing has denied attending. "I have eyes, Mr. Chairman," she said.

Senator Teofisto Gavino, the retired police general who heads the committee, began the probe in October after auditor Lorna Dimaculangan reported that face masks worth P8.6 billion had been bought from a company three weeks old. Tiongson, 41, Xiamen-born, who goes by the name Michael, was arrested in Davao on November 21 when he tried to board a private jet. Arrastia flew to Los Angeles two days earlier.

Encarnacion-Yap, 59, is a career officer. A graduate of the University of Santo Tomas, she was vice consul in Guam, consul general in Chongqing from 2008 to 2012 and ambassador to Laos before then foreign secretary Delfin Aranas made her undersecretary in 2017. She resigned last September 30. Her late husband, Commodore Ruperto Yap, commanded the naval base at Cavite.

Senator Pia Arrastia-Co, the congressman's sister, has inhibited herself from the hearings. The Ombudsman, Justice Samuel Torralba, suspended two directors of the procurement service on Friday and is looking into the secretary's bank accounts. The Department of Justice will decide in January whether to charge Encarnacion-Yap as well.
""",
  occ("Maria Lourdes Encarnacion-Yap", "undersecretary of foreign affairs", start=("2017", "2017"), end=("last September 30", "2021-09-30"), again=["undersecretary#2"]),
  occ("Benigno Arrastia", "Rep."),
  occ("Ramon Quisumbing", "health secretary"),
  occ("Teofisto Gavino", "Senator"),
  occ("Teofisto Gavino", "police general"),
  occ("Teofisto Gavino", "heads the committee"),
  occ("Lorna Dimaculangan", "auditor"),
  occ("Maria Lourdes Encarnacion-Yap", "vice consul in Guam"),
  occ("Maria Lourdes Encarnacion-Yap", "consul general in Chongqing", start=("2008", "2008"), end=("2012", "2012")),
  occ("Maria Lourdes Encarnacion-Yap", "ambassador to Laos"),
  occ("Delfin Aranas", "foreign secretary"),
  occ("Ruperto Yap", "commanded the naval base at Cavite"),
  occ("Ruperto Yap", "Commodore"),
  occ("Pia Arrastia-Co", "Senator#2"),
  occ("Samuel Torralba", "Ombudsman"),
  occ("Samuel Torralba", "Justice"),
  fact("Maria Lourdes Encarnacion-Yap", "alias", "Malou"),
  fact("Henry Uy Tiongson", "nationality", "Chinese"),
  fact("Henry Uy Tiongson", "occupation", "medical supplier"),
  fact("Henry Uy Tiongson", "birthPlace", "Xiamen"),
  fact("Henry Uy Tiongson", "alias", "Michael"),
  fact("Benigno Arrastia", "residence", "Forbes Park"),
  fact("Maria Lourdes Encarnacion-Yap", "education", "University of Santo Tomas"),
  fact("Maria Lourdes Encarnacion-Yap", "spouse", "Ruperto Yap"),
  fact("Benigno Arrastia", "siblings", "Pia Arrastia-Co"),
  fact("Pia Arrastia-Co", "siblings", "Benigno Arrastia"),
  ev("testimony", "answered questions", ("Monday", "2021"), ["Maria Lourdes Encarnacion-Yap", "Teofisto Gavino"]),
  ev("meeting", "dinners", ("between March and August 2021", "2021-03/2021-08"), ["Maria Lourdes Encarnacion-Yap", "Benigno Arrastia", "Henry Uy Tiongson"]),
  ev("investigation", "began the probe", ("October", "2021-10"), ["Teofisto Gavino"]),
  ev("disclosure", "reported", None, ["Lorna Dimaculangan"]),
  ev("arrest", "was arrested", ("November 21", "2021-11-21"), ["Henry Uy Tiongson"]),
  ev("travel", "flew to Los Angeles", ("two days earlier", "2021-11-19"), ["Benigno Arrastia"]),
  ev("appointment", "made her undersecretary", ("2017", "2017"), ["Maria Lourdes Encarnacion-Yap", "Delfin Aranas"]),
  ev("departure", "resigned", ("last September 30", "2021-09-30"), ["Maria Lourdes Encarnacion-Yap"]),
  ev("recusal", "inhibited herself", None, ["Pia Arrastia-Co"]),
  ev("sanction", "suspended", ("Friday", "2021"), ["Samuel Torralba"]),
  ev("investigation", "is looking into", None, ["Samuel Torralba", "Ramon Quisumbing"]),
)

P("d40-21", """Bohdan Yuriiovych Stasiuk (Ukrainian: Богдан Юрійович Стасюк, born January 18, 1966, Drohobych) is a Ukrainian diplomat, lobbyist and former people's deputy of the 7th convocation.

Biography

He graduated from the Faculty of History of Lviv University (1989) and from the Diplomatic Academy in Kyiv (1996). He served in the Soviet Army in Chita in 1984–1986.

1996–2000: second secretary at the Embassy of Ukraine in Slovakia.
2003–2006: consul in Krakow.
2006–2010: adviser to the Minister of Fuel and Energy, Valentyn Horoshko.

In October 2012 he was elected people's deputy in constituency No. 121, beating the incumbent, Oles Hutsal, by 311 votes. He was deputy chairman of the committee on European integration, headed by Borys Tarasiuk-Melnyk. He is married and has a son, Nazar Stasiuk, an IT specialist in Wrocław.

Meetings abroad

On May 19, 2016, Stasiuk met a consultant to a United States presidential candidate, Dale Ferraro, in Warsaw. Ferraro's e-mails, which the FBI seized in October 2017, mention a second meeting in Vienna on July 3. According to Ferraro's testimony before the House Intelligence Committee on November 8, 2018, Stasiuk handed over a list of payments. Stasiuk rejects this version.

Prosecution

The National Anti-Corruption Bureau, directed by Serhii Kholodenko, opened proceedings on February 2, 2019. Stasiuk was served with a notice of suspicion on June 14 and detained at Boryspil the same night. Judge Larysa Holovko placed him under house arrest. Horoshko, who returned from Israel to testify, was heard on September 23. On January 11, 2021, the U.S. Treasury imposed sanctions on Stasiuk and six other persons; his party, European Choice, expelled him the next day. The High Anti-Corruption Court found him guilty of illicit enrichment on December 5, 2022.
""",
  occ("Bohdan Yuriiovych Stasiuk", "people's deputy of the 7th convocation", start=("October 2012", "2012-10"), again=["people's deputy in constituency No. 121"]),
  occ("Bohdan Yuriiovych Stasiuk", "second secretary at the Embassy of Ukraine in Slovakia", start=("1996–2000", "1996"), end=("2000", "2000")),
  occ("Bohdan Yuriiovych Stasiuk", "consul in Krakow", start=("2003", "2003"), end=("2006", "2006")),
  occ("Bohdan Yuriiovych Stasiuk", "adviser to the Minister of Fuel and Energy", start=("2006–2010", "2006"), end=("2010", "2010")),
  occ("Valentyn Horoshko", "Minister of Fuel and Energy"),
  occ("Oles Hutsal", "incumbent", end=("October 2012", "2012-10")),
  occ("Bohdan Yuriiovych Stasiuk", "deputy chairman of the committee on European integration"),
  occ("Borys Tarasiuk-Melnyk", "headed"),
  occ("Dale Ferraro", "consultant to a United States presidential candidate"),
  occ("Serhii Kholodenko", "directed"),
  occ("Larysa Holovko", "Judge"),
  fact("Bohdan Yuriiovych Stasiuk", "nativeName", "Богдан Юрійович Стасюк"),
  fact("Bohdan Yuriiovych Stasiuk", "birthDate", "January 18, 1966", value="1966-01-18"),
  fact("Bohdan Yuriiovych Stasiuk", "birthPlace", "Drohobych"),
  fact("Bohdan Yuriiovych Stasiuk", "nationality", "Ukrainian#2"),
  fact("Bohdan Yuriiovych Stasiuk", "occupation", "diplomat"),
  fact("Bohdan Yuriiovych Stasiuk", "occupation", "lobbyist"),
  fact("Bohdan Yuriiovych Stasiuk", "education", "Lviv University", date=("1989", "1989")),
  fact("Bohdan Yuriiovych Stasiuk", "education", "Diplomatic Academy in Kyiv", date=("1996", "1996")),
  fact("Bohdan Yuriiovych Stasiuk", "militaryService", "Soviet Army", date=("1984–1986", "1984/1986")),
  fact("Bohdan Yuriiovych Stasiuk", "children", "Nazar Stasiuk"),
  fact("Nazar Stasiuk", "occupation", "IT specialist"),
  fact("Nazar Stasiuk", "residence", "Wrocław"),
  fact("Bohdan Yuriiovych Stasiuk", "party", "European Choice"),
  ev("election", "was elected", ("October 2012", "2012-10"), ["Bohdan Yuriiovych Stasiuk", "Oles Hutsal"]),
  ev("meeting", "met", ("May 19, 2016", "2016-05-19"), ["Bohdan Yuriiovych Stasiuk", "Dale Ferraro"]),
  ev("investigation", "seized", ("October 2017", "2017-10"), ["Dale Ferraro"]),
  ev("meeting", "second meeting", ("July 3", "2016-07-03"), ["Bohdan Yuriiovych Stasiuk", "Dale Ferraro"]),
  ev("testimony", "testimony", ("November 8, 2018", "2018-11-08"), ["Dale Ferraro"]),
  ev("investigation", "opened proceedings", ("February 2, 2019", "2019-02-02"), ["Bohdan Yuriiovych Stasiuk", "Serhii Kholodenko"]),
  ev("investigation", "notice of suspicion", ("June 14", "2019-06-14"), ["Bohdan Yuriiovych Stasiuk"]),
  ev("arrest", "detained", ("the same night", "2019-06-14"), ["Bohdan Yuriiovych Stasiuk"]),
  ev("arrest", "placed him under house arrest", None, ["Bohdan Yuriiovych Stasiuk", "Larysa Holovko"]),
  ev("travel", "returned from Israel", None, ["Valentyn Horoshko"]),
  ev("testimony", "was heard", ("September 23", "2019-09-23"), ["Valentyn Horoshko"]),
  ev("sanction", "imposed sanctions", ("January 11, 2021", "2021-01-11"), ["Bohdan Yuriiovych Stasiuk"]),
  ev("sanction", "expelled", ("the next day", "2021-01-12"), ["Bohdan Yuriiovych Stasiuk"]),
  ev("conviction", "found him guilty", ("December 5, 2022", "2022-12-05"), ["Bohdan Yuriiovych Stasiuk"]),
)

P("d40-22", """The "glass library" case refers to the arrest and trial of Iurie Ciobanu, an adviser to the speaker of the Parliament of Moldova, for passing documents to an officer of the Russian embassy.

Background

Ciobanu (born 1980 in Soroca) holds a degree in international relations from the Free International University of Moldova. He worked in the parliamentary secretariat from 2005. In November 2019 he became adviser to the speaker, Zinaida Plugaru of the Party of Socialists. When Plugaru lost the chair to Igor Munteanu-Rusu on 29 July 2021, Ciobanu stayed on as head of the legislative archive.

Contacts

Surveillance by the Information and Security Service began in March 2024. Its director, Alexandru Botnari, later told the press that Ciobanu had met the deputy military attaché, Dmitri Kelin, on eight occasions, always near the Cemetery of St. Lazarus. On 18 July Ciobanu drove to Tiraspol. On 25 July he left an envelope in a hollow lime tree.

Arrest

Officers detained Ciobanu in the glass passage between the Parliament's library and its canteen on the morning of 30 July 2024, in the presence of prosecutor general Violeta Rotaru. Kelin was declared persona non grata on the following day. Ambassador Oleg Vasnetsov was called to the Foreign Ministry by State Secretary Dumitru Socolan and left Chișinău for consultations on 3 August.

Trial

The former speaker was questioned on 12 September; she testified that she had never shown her adviser any secret paper. On 10 June 2025 the Chișinău Court convicted Ciobanu of treason and sentenced him to sixteen years. His brother Vitalie Ciobanu, a border guard at Otaci, was dismissed and fined for abuse of office. Rotaru was awarded the Order of Honour in August.
""",
  occ("Iurie Ciobanu", "adviser to the speaker of the Parliament of Moldova", start=("November 2019", "2019-11"), end=("29 July 2021", "2021-07-29"), again=["adviser to the speaker#2"]),
  occ("Iurie Ciobanu", "worked in the parliamentary secretariat", start=("2005", "2005")),
  occ("Zinaida Plugaru", "speaker#2", end=("29 July 2021", "2021-07-29"), again=["former speaker"]),
  occ("Igor Munteanu-Rusu", "chair", start=("29 July 2021", "2021-07-29")),
  occ("Iurie Ciobanu", "head of the legislative archive", start=("29 July 2021", "2021-07-29")),
  occ("Alexandru Botnari", "director"),
  occ("Dmitri Kelin", "deputy military attaché", again=["officer of the Russian embassy"]),
  occ("Violeta Rotaru", "prosecutor general"),
  occ("Oleg Vasnetsov", "Ambassador"),
  occ("Dumitru Socolan", "State Secretary"),
  occ("Vitalie Ciobanu", "border guard at Otaci"),
  fact("Iurie Ciobanu", "birthDate", "1980", value="1980"),
  fact("Iurie Ciobanu", "birthPlace", "Soroca"),
  fact("Iurie Ciobanu", "education", "Free International University of Moldova"),
  fact("Zinaida Plugaru", "party", "Party of Socialists"),
  fact("Iurie Ciobanu", "siblings", "Vitalie Ciobanu"),
  fact("Violeta Rotaru", "award", "Order of Honour", date=("August", "2025-08")),
  ev("appointment", "became", ("November 2019", "2019-11"), ["Iurie Ciobanu"]),
  ev("departure", "lost the chair", ("29 July 2021", "2021-07-29"), ["Zinaida Plugaru", "Igor Munteanu-Rusu"]),
  ev("investigation", "Surveillance", ("March 2024", "2024-03"), ["Iurie Ciobanu"]),
  ev("disclosure", "told the press", None, ["Alexandru Botnari"]),
  ev("meeting", "had met", None, ["Iurie Ciobanu", "Dmitri Kelin"]),
  ev("travel", "drove to Tiraspol", ("18 July", "2024-07-18"), ["Iurie Ciobanu"]),
  ev("arrest", "detained", ("30 July 2024", "2024-07-30"), ["Iurie Ciobanu"]),
  ev("sanction", "persona non grata", ("the following day", "2024-07-31"), ["Dmitri Kelin"]),
  ev("meeting", "was called to the Foreign Ministry", None, ["Oleg Vasnetsov", "Dumitru Socolan"]),
  ev("travel", "left Chișinău", ("3 August", "2024-08-03"), ["Oleg Vasnetsov"]),
  ev("testimony", "testified", ("12 September", "2024-09-12"), ["Zinaida Plugaru"]),
  ev("conviction", "convicted", ("10 June 2025", "2025-06-10"), ["Iurie Ciobanu"]),
  ev("conviction", "sentenced", ("10 June 2025", "2025-06-10"), ["Iurie Ciobanu"]),
  ev("departure", "was dismissed", None, ["Vitalie Ciobanu"]),
  ev("sanction", "fined", None, ["Vitalie Ciobanu"]),
  ev("award", "was awarded", ("August", "2025-08"), ["Violeta Rotaru"]),
)

P("d40-23", """Katharine Brandt Ellsworth (née Sievers; born October 2, 1957) is a retired American diplomat and member of the Senior Foreign Service with the rank of Career Minister. She served as United States Ambassador to Macedonia from 2004 to 2007 and to Belarus from 2013 to 2017.

Early life and education

Ellsworth was born in Duluth, Minnesota, to Norma and Harold Sievers, a grain inspector. She earned a bachelor's degree from Carleton College in 1979 and a master's from the National War College in 2001. She speaks Russian, Polish and Serbian.

Career

Joining the Foreign Service in 1984, she was assigned to Lagos, Poznań, Moscow and Zagreb. She was deputy chief of mission in Tallinn from 1998 to 2000 under Ambassador Melvin Stroud. President Alan Whitcomb nominated her for Minsk on March 11, 2013; she was sworn in on August 2. She was succeeded by Peter Okafor.

Role in the Gromov inquiry

In November 2017 Ellsworth received a call from Whitcomb's former national security aide, Lt. Col. Dean Stavros, who told her of a meeting in Vilnius between White House counselor Todd Renner and the oligarch Viktor Gromov on October 19. She reported it to the Department's inspector general, Lucille Parks, the next day. Subpoenaed by the House Oversight Committee, she gave a deposition on February 6, 2018, and appeared in public on March 15 alongside Stavros. Her opening statement was viewed by nine million people. Committee chairman Bob Tarleton called her "a patriot". Renner stepped down on March 22 and was later convicted of lying to Congress; his sentence was commuted in 2020.

Ellsworth retired from the Foreign Service in January 2019 and is now a fellow of the Humphrey School. She was given the Trainor Award in 2019. She is married to architect John Ellsworth.
""",
  occ("Katharine Brandt Ellsworth", "Career Minister"),
  occ("Katharine Brandt Ellsworth", "United States Ambassador to Macedonia", start=("2004", "2004"), end=("2007", "2007")),
  occ("Katharine Brandt Ellsworth", "to Belarus", start=("2013", "2013"), end=("2017", "2017")),
  occ("Harold Sievers", "grain inspector"),
  occ("Katharine Brandt Ellsworth", "deputy chief of mission in Tallinn", start=("1998", "1998"), end=("2000", "2000")),
  occ("Melvin Stroud", "Ambassador#2"),
  occ("Alan Whitcomb", "President"),
  occ("Peter Okafor", "was succeeded", start=("2017", "2017")),
  occ("Dean Stavros", "national security aide"),
  occ("Dean Stavros", "Lt. Col."),
  occ("Todd Renner", "White House counselor", end=("March 22", "2018-03-22")),
  occ("Lucille Parks", "inspector general"),
  occ("Bob Tarleton", "Committee chairman"),
  occ("Katharine Brandt Ellsworth", "fellow of the Humphrey School"),
  fact("Katharine Brandt Ellsworth", "birthName", "Sievers"),
  fact("Katharine Brandt Ellsworth", "birthDate", "October 2, 1957", value="1957-10-02"),
  fact("Katharine Brandt Ellsworth", "nationality", "American"),
  fact("Katharine Brandt Ellsworth", "occupation", "diplomat"),
  fact("Katharine Brandt Ellsworth", "birthPlace", "Duluth, Minnesota"),
  fact("Katharine Brandt Ellsworth", "mother", "Norma"),
  fact("Katharine Brandt Ellsworth", "father", "Harold Sievers"),
  fact("Katharine Brandt Ellsworth", "education", "Carleton College", date=("1979", "1979")),
  fact("Katharine Brandt Ellsworth", "education", "National War College", date=("2001", "2001")),
  fact("Viktor Gromov", "occupation", "oligarch"),
  fact("Katharine Brandt Ellsworth", "award", "Trainor Award", date=("2019", "2019")),
  fact("Katharine Brandt Ellsworth", "spouse", "John Ellsworth"),
  fact("John Ellsworth", "occupation", "architect"),
  ev("appointment", "Joining the Foreign Service", ("1984", "1984"), ["Katharine Brandt Ellsworth"]),
  ev("appointment", "nominated", ("March 11, 2013", "2013-03-11"), ["Katharine Brandt Ellsworth", "Alan Whitcomb"]),
  ev("appointment", "was sworn in", ("August 2", "2013-08-02"), ["Katharine Brandt Ellsworth"]),
  ev("appointment", "was succeeded", ("2017", "2017"), ["Peter Okafor"]),
  ev("communication", "received a call", ("November 2017", "2017-11"), ["Katharine Brandt Ellsworth", "Dean Stavros"]),
  ev("meeting", "a meeting in Vilnius", ("October 19", "2017-10-19"), ["Todd Renner", "Viktor Gromov"]),
  ev("communication", "reported", ("the next day", "2017-11"), ["Katharine Brandt Ellsworth", "Lucille Parks"]),
  ev("testimony", "gave a deposition", ("February 6, 2018", "2018-02-06"), ["Katharine Brandt Ellsworth"]),
  ev("testimony", "appeared in public", ("March 15", "2018-03-15"), ["Katharine Brandt Ellsworth", "Dean Stavros"]),
  ev("departure", "stepped down", ("March 22", "2018-03-22"), ["Todd Renner"]),
  ev("conviction", "was later convicted", None, ["Todd Renner"]),
  ev("departure", "retired", ("January 2019", "2019-01"), ["Katharine Brandt Ellsworth"]),
  ev("award", "was given", ("2019", "2019"), ["Katharine Brandt Ellsworth"]),
)

P("d40-24", """Geoffrey St. John Wraxall CMG (17 August 1912 – 30 November 1988) was a British diplomat and Soviet agent. He defected to Moscow in 1953.

Wraxall was the second son of Sir Hubert Wraxall, who was Governor of Barbados from 1925 to 1930. He was educated at Marlborough College and Trinity Hall, Cambridge, where he took a first in modern languages in 1934. He joined the Communist Party briefly at university. His elder brother, Roger Wraxall, was Conservative MP for Dorset West from 1945 to 1959.

He entered the Diplomatic Service in October 1935 and was posted to Madrid, to Ankara in 1939 and to Washington in 1944, where he was first secretary under Sir Miles Fanshawe. Recruited by the NKVD resident in Ankara in 1940, he copied telegrams at home with the help of his wife, Hester Paget. In 1948 he became head of the Northern Department in London. He was appointed CMG in the New Year Honours of 1950.

In March 1953 the cipher clerk Pavel Melnikov, who had defected in Ottawa, described a source called "Harrow". Dick Thistlewood of MI5 was put in charge of the inquiry on 9 April. Wraxall dined with Fanshawe at the Travellers Club on 23 May, asked him for leave the next morning and crossed from Harwich to the Hook of Holland that night. The prime minister made a statement to the Commons on 8 June. Fanshawe, by then Permanent Under-Secretary, retired early in 1954 to Jersey; his place was taken by Sir Ivone Peake. Hester Wraxall was interviewed fourteen times but never charged, and followed her husband in 1955.

Wraxall worked for the Foreign Languages Publishing House. He gave a press conference in Moscow on 11 February 1956, his only one. He died of cirrhosis at Kuntsevo.
""",
  occ("Hubert Wraxall", "Governor of Barbados", start=("1925", "1925"), end=("1930", "1930")),
  occ("Roger Wraxall", "Conservative MP for Dorset West", start=("1945", "1945"), end=("1959", "1959")),
  occ("Geoffrey St. John Wraxall", "Soviet agent", start=("1940", "1940"), end=("1953", "1953")),
  occ("Geoffrey St. John Wraxall", "first secretary", start=("1944", "1944")),
  occ("Miles Fanshawe", "first secretary under"),
  occ("Geoffrey St. John Wraxall", "head of the Northern Department in London", start=("1948", "1948")),
  occ("Pavel Melnikov", "cipher clerk"),
  occ("Dick Thistlewood", "put in charge of the inquiry", start=("9 April", "1953-04-09")),
  occ("Miles Fanshawe", "Permanent Under-Secretary", end=("1954", "1954")),
  occ("Ivone Peake", "place was taken", start=("1954", "1954")),
  occ("Geoffrey St. John Wraxall", "worked for the Foreign Languages Publishing House"),
  fact("Geoffrey St. John Wraxall", "birthDate", "17 August 1912", value="1912-08-17"),
  fact("Geoffrey St. John Wraxall", "deathDate", "30 November 1988", value="1988-11-30"),
  fact("Geoffrey St. John Wraxall", "nationality", "British"),
  fact("Geoffrey St. John Wraxall", "occupation", "diplomat"),
  fact("Geoffrey St. John Wraxall", "father", "Hubert Wraxall"),
  fact("Geoffrey St. John Wraxall", "education", "Marlborough College"),
  fact("Geoffrey St. John Wraxall", "education", "Trinity Hall, Cambridge", date=("1934", "1934")),
  fact("Geoffrey St. John Wraxall", "party", "Communist Party"),
  fact("Geoffrey St. John Wraxall", "siblings", "Roger Wraxall"),
  fact("Roger Wraxall", "father", "Hubert Wraxall"),
  fact("Roger Wraxall", "party", "Conservative"),
  fact("Geoffrey St. John Wraxall", "spouse", "Hester Paget"),
  fact("Geoffrey St. John Wraxall", "award", "CMG#2", date=("1950", "1950")),
  fact("Geoffrey St. John Wraxall", "alias", "Harrow"),
  fact("Miles Fanshawe", "residence", "Jersey", date=("1954", "1954")),
  fact("Geoffrey St. John Wraxall", "causeOfDeath", "cirrhosis"),
  fact("Geoffrey St. John Wraxall", "deathPlace", "Kuntsevo"),
  ev("travel", "defected to Moscow", ("1953", "1953"), ["Geoffrey St. John Wraxall"]),
  ev("appointment", "entered the Diplomatic Service", ("October 1935", "1935-10"), ["Geoffrey St. John Wraxall"]),
  ev("appointment", "was posted", None, ["Geoffrey St. John Wraxall"]),
  ev("appointment", "Recruited", ("1940", "1940"), ["Geoffrey St. John Wraxall"]),
  ev("appointment", "became", ("1948", "1948"), ["Geoffrey St. John Wraxall"]),
  ev("award", "was appointed CMG", ("1950", "1950"), ["Geoffrey St. John Wraxall"]),
  ev("travel", "had defected", None, ["Pavel Melnikov"]),
  ev("disclosure", "described a source", ("March 1953", "1953-03"), ["Pavel Melnikov"]),
  ev("appointment", "was put in charge", ("9 April", "1953-04-09"), ["Dick Thistlewood"]),
  ev("meeting", "dined", ("23 May", "1953-05-23"), ["Geoffrey St. John Wraxall", "Miles Fanshawe"]),
  ev("communication", "asked him for leave", ("the next morning", "1953-05-24"), ["Geoffrey St. John Wraxall", "Miles Fanshawe"]),
  ev("travel", "crossed from Harwich", ("that night", "1953-05-24"), ["Geoffrey St. John Wraxall"]),
  ev("departure", "retired", ("1954", "1954"), ["Miles Fanshawe"]),
  ev("appointment", "place was taken", ("1954", "1954"), ["Ivone Peake"]),
  ev("investigation", "was interviewed", None, ["Hester Wraxall"]),
  ev("travel", "followed her husband", ("1955", "1955"), ["Hester Wraxall"]),
  ev("speech", "press conference", ("11 February 1956", "1956-02-11"), ["Geoffrey St. John Wraxall"]),
)

P("d40-25", """Teobaldo Inchaústegui Portal is a Peruvian lawyer and former army captain who, as adviser to the National Intelligence Service, was the power behind two governments in the 1990s.

He was born in Moquegua on 20 January 1947, the son of a notary. He passed out of the Chorrillos Military School in 1968. In September 1976 he travelled to Washington without permission, was arrested on his return, discharged from the army the following year and sentenced by a military court to a year's detention. While in prison he read law; he received his title from the University of San Martín de Porres in 1981.

Rise

He met the future president during the campaign of 1990, through the retired general Edmundo Salinas, whom he had once served as aide. Salinas was named minister of the interior that July. Inchaústegui never held a post of cabinet rank. He was listed as "adviser II" under the service's director, Rear Admiral Humberto Rozas, and received everybody who mattered in an office on the Avenida Las Palmas: the judge Alejandro Rodríguez Mayta, the banker Dora Wulff, the television owner José Cruzado-Lem.

Fall

On the evening of 14 September 2000 the opposition deputy Fausto Olivera showed a video at a press conference in which Inchaústegui counted out fifteen thousand dollars for the congressman Luis Kanashiro, elected that April. The service was dissolved. Inchaústegui flew to Panama on 24 September. Special prosecutor Julio Ugarte was appointed in November. Arrested in Caracas on 23 June 2001, he was brought back two days later; a court chaired by Judge Irma Villalta found him guilty of usurpation in July 2002. Kanashiro got six years. Cruzado-Lem was convicted in 2006 and pardoned in 2009. Wulff told a committee of Congress in March 2001 that she had gone to the office only to complain.
""",
  occ("Teobaldo Inchaústegui Portal", "army captain", end=("the following year", "1977")),
  occ("Teobaldo Inchaústegui Portal", "adviser to the National Intelligence Service", start=("1990s", "199X"), end=("2000", "2000"), again=["adviser II"]),
  occ("Edmundo Salinas", "general"),
  occ("Teobaldo Inchaústegui Portal", "aide"),
  occ("Edmundo Salinas", "minister of the interior", start=("that July", "1990-07")),
  occ("Humberto Rozas", "director"),
  occ("Humberto Rozas", "Rear Admiral"),
  occ("Alejandro Rodríguez Mayta", "judge"),
  occ("Fausto Olivera", "deputy"),
  occ("Luis Kanashiro", "congressman", start=("that April", "2000-04")),
  occ("Julio Ugarte", "Special prosecutor", start=("November", "2000-11")),
  occ("Irma Villalta", "chaired"),
  occ("Irma Villalta", "Judge"),
  fact("Teobaldo Inchaústegui Portal", "nationality", "Peruvian"),
  fact("Teobaldo Inchaústegui Portal", "occupation", "lawyer"),
  fact("Teobaldo Inchaústegui Portal", "birthPlace", "Moquegua"),
  fact("Teobaldo Inchaústegui Portal", "birthDate", "20 January 1947", value="1947-01-20"),
  fact("Teobaldo Inchaústegui Portal", "education", "Chorrillos Military School", date=("1968", "1968")),
  fact("Teobaldo Inchaústegui Portal", "education", "University of San Martín de Porres", date=("1981", "1981")),
  fact("Dora Wulff", "occupation", "banker"),
  fact("José Cruzado-Lem", "occupation", "television owner"),
  ev("travel", "travelled to Washington", ("September 1976", "1976-09"), ["Teobaldo Inchaústegui Portal"]),
  ev("arrest", "was arrested", None, ["Teobaldo Inchaústegui Portal"]),
  ev("departure", "discharged", ("the following year", "1977"), ["Teobaldo Inchaústegui Portal"]),
  ev("conviction", "sentenced", ("the following year", "1977"), ["Teobaldo Inchaústegui Portal"]),
  ev("meeting", "met", ("1990#2", "1990"), ["Teobaldo Inchaústegui Portal"]),
  ev("appointment", "was named", ("that July", "1990-07"), ["Edmundo Salinas"]),
  ev("meeting", "received everybody", None, ["Teobaldo Inchaústegui Portal", "Alejandro Rodríguez Mayta", "Dora Wulff", "José Cruzado-Lem"]),
  ev("disclosure", "showed a video", ("14 September 2000", "2000-09-14"), ["Fausto Olivera", "Teobaldo Inchaústegui Portal", "Luis Kanashiro"]),
  ev("election", "elected", ("that April", "2000-04"), ["Luis Kanashiro"]),
  ev("travel", "flew to Panama", ("24 September", "2000-09-24"), ["Teobaldo Inchaústegui Portal"]),
  ev("appointment", "was appointed", ("November", "2000-11"), ["Julio Ugarte"]),
  ev("arrest", "Arrested in Caracas", ("23 June 2001", "2001-06-23"), ["Teobaldo Inchaústegui Portal"]),
  ev("travel", "was brought back", ("two days later", "2001-06-25"), ["Teobaldo Inchaústegui Portal"]),
  ev("conviction", "found him guilty", ("July 2002", "2002-07"), ["Teobaldo Inchaústegui Portal", "Irma Villalta"]),
  ev("conviction", "got six years", None, ["Luis Kanashiro"]),
  ev("conviction", "was convicted", ("2006", "2006"), ["José Cruzado-Lem"]),
  ev("testimony", "told a committee", ("March 2001", "2001-03"), ["Dora Wulff"]),
)

P("d40-26", """Claudia Beatriz Ferrero de Uranga, until Tuesday Argentina's trade attaché in Caracas, landed at Ezeiza this morning on a commercial flight from Bogotá. She is the third official to lose a job over the green suitcase.

The case goes back to the early hours of 4 August 2007. A customs officer at Aeroparque, Lucía Ferreyra, asked the businessman Alejandro Guido Antonelli to open his luggage and counted 790,550 dollars. Antonelli, who holds Venezuelan and American passports, had come on an aircraft chartered by the state energy company; beside him sat its head, Exequiel Bustamante, and the planning ministry's man in Venezuela, Claudio Ubaldi-Sosa, husband of the attaché's cousin. Antonelli left for Montevideo on the 7th. Two days later Planning Minister Norberto Pagliari dismissed Ubaldi-Sosa; Bustamante resigned the same evening.

Ferrero, a Rosario-born economist of 44 who studied at the National University of the Litoral, was posted to Caracas in January 2005 on the recommendation of Ambassador Alicia Casares Bunge, her godmother. E-mails which this newspaper published on Sunday show that she wrote to Antonelli on 30 July and again on 2 August about "seats for the trip". Foreign Minister Jorge Tejerina Roca recalled her within forty-eight hours.

In Miami, meanwhile, Antonelli became a witness for the FBI. Wearing a wire, he dined with the lawyer Moisés Marrufo on 23 August in Fort Lauderdale. Marrufo was arrested on 11 December and pleaded guilty in January.

Ferrero is due to testify next week before Judge Marta Novatti. Prosecutor María Luz Rivas excused herself in February: Bustamante is her neighbour in Pilar. Casares Bunge, who was appointed to London last month, told a Senate committee on 12 March that she had known nothing of any money.
""",
  occ("Claudia Beatriz Ferrero de Uranga", "Argentina's trade attaché in Caracas", start=("January 2005", "2005-01"), end=("Tuesday", "2008")),
  occ("Lucía Ferreyra", "customs officer at Aeroparque"),
  occ("Exequiel Bustamante", "head", end=("the same evening", "2007-08-09")),
  occ("Claudio Ubaldi-Sosa", "planning ministry's man in Venezuela", end=("Two days later", "2007-08-09")),
  occ("Norberto Pagliari", "Planning Minister"),
  occ("Alicia Casares Bunge", "Ambassador"),
  occ("Alicia Casares Bunge", "appointed to London", start=("last month", "2008")),
  occ("Jorge Tejerina Roca", "Foreign Minister"),
  occ("Marta Novatti", "Judge"),
  occ("María Luz Rivas", "Prosecutor"),
  fact("Alejandro Guido Antonelli", "occupation", "businessman"),
  fact("Alejandro Guido Antonelli", "nationality", "Venezuelan"),
  fact("Alejandro Guido Antonelli", "nationality", "American"),
  fact("Claudia Beatriz Ferrero de Uranga", "relatives", "Claudio Ubaldi-Sosa"),
  fact("Claudia Beatriz Ferrero de Uranga", "birthPlace", "Rosario"),
  fact("Claudia Beatriz Ferrero de Uranga", "occupation", "economist"),
  fact("Claudia Beatriz Ferrero de Uranga", "education", "National University of the Litoral"),
  fact("Claudia Beatriz Ferrero de Uranga", "relatives", "Alicia Casares Bunge"),
  fact("Moisés Marrufo", "occupation", "lawyer"),
  fact("Exequiel Bustamante", "residence", "Pilar"),
  fact("María Luz Rivas", "residence", "Pilar"),
  ev("travel", "landed at Ezeiza", ("this morning", "2008"), ["Claudia Beatriz Ferrero de Uranga"]),
  ev("investigation", "counted", ("4 August 2007", "2007-08-04"), ["Lucía Ferreyra", "Alejandro Guido Antonelli"]),
  ev("travel", "had come on an aircraft", ("4 August 2007", "2007-08-04"), ["Alejandro Guido Antonelli", "Exequiel Bustamante", "Claudio Ubaldi-Sosa"]),
  ev("travel", "left for Montevideo", ("the 7th", "2007-08-07"), ["Alejandro Guido Antonelli"]),
  ev("departure", "dismissed", ("Two days later", "2007-08-09"), ["Claudio Ubaldi-Sosa", "Norberto Pagliari"]),
  ev("departure", "resigned", ("the same evening", "2007-08-09"), ["Exequiel Bustamante"]),
  ev("appointment", "was posted", ("January 2005", "2005-01"), ["Claudia Beatriz Ferrero de Uranga"]),
  ev("disclosure", "published", ("Sunday", "2008"), ["Claudia Beatriz Ferrero de Uranga"]),
  ev("communication", "wrote", ("30 July", "2007-07-30"), ["Claudia Beatriz Ferrero de Uranga", "Alejandro Guido Antonelli"]),
  ev("communication", "again", ("2 August", "2007-08-02"), ["Claudia Beatriz Ferrero de Uranga", "Alejandro Guido Antonelli"]),
  ev("departure", "recalled her", ("Tuesday", "2008"), ["Claudia Beatriz Ferrero de Uranga", "Jorge Tejerina Roca"]),
  ev("meeting", "dined", ("23 August", "2007-08-23"), ["Alejandro Guido Antonelli", "Moisés Marrufo"]),
  ev("arrest", "was arrested", ("11 December", "2007-12-11"), ["Moisés Marrufo"]),
  ev("conviction", "pleaded guilty", ("January#2", "2008-01"), ["Moisés Marrufo"]),
  ev("recusal", "excused herself", ("February", "2008-02"), ["María Luz Rivas"]),
  ev("appointment", "was appointed", ("last month", "2008"), ["Alicia Casares Bunge"]),
  ev("testimony", "told a Senate committee", ("12 March", "2008-03-12"), ["Alicia Casares Bunge"]),
)

P("d40-27", """Chief (Dr.) Festus Okhawere Aigbe, OFR, is a Nigerian retired colonel, politician and diplomat from Edo State. He was National Security Adviser from June 2012 until July 2015.

Early life and education

Aigbe was born on 3 October 1955 in Uromi. He attended Annunciation Catholic College, Irrua, and was a member of the 18th Regular Course of the Nigerian Defence Academy, from which he passed out in 1978. He later obtained an M.Sc. from the American University in Washington.

Career

He was aide-de-camp to the head of state, General Sule Bamaiyi, between 1985 and 1988. Having been retired in 1990, he served as Nigeria's high commissioner to The Gambia (2001–2004). On 22 June 2012 he succeeded General Aliyu Azubuike as NSA.

Arms procurement affair

In 2015 a panel headed by Air Vice Marshal Jonah Ode-Martins (rtd.) reviewed the procurement of arms. Its interim report of 17 November 2015 listed fifty-three failed contracts. Operatives of the State Security Service arrested Aigbe in Asokoro on 1 December. Also arrested were a former minister of state for finance, Bashiru Yusufari, and the party chieftain Chief Raymond Dokpe. Aigbe's lawyer, Ahmed Raji-Bello, SAN, maintains that every payment was approved.

Aigbe was arraigned before Justice Peter Afenwa of the Federal High Court, Abuja, on 14 December 2015. He was released on bail in July 2019 on the order of the attorney-general, Kemi Malami-Cole. Yusufari returned 600 million naira and testified for the prosecution on 8 May 2018. Justice Afenwa withdrew from the trial in 2018 and was succeeded by Justice Hadiza Okeke. In December 2022 she sentenced Dokpe to four years' imprisonment.

Personal life

Aigbe is a Roman Catholic. He is the husband of Princess Omo Eweka, a sister of the Enogie of Obazuwa, and father of Lt. Eseosa Aigbe of the Nigerian Navy. He was conferred with the national honour of OFR in 2014.
""",
  occ("Festus Okhawere Aigbe", "National Security Adviser", start=("June 2012", "2012-06"), end=("July 2015", "2015-07"), again=["NSA"]),
  occ("Festus Okhawere Aigbe", "colonel", end=("1990", "1990")),
  occ("Festus Okhawere Aigbe", "aide-de-camp to the head of state", start=("1985", "1985"), end=("1988", "1988")),
  occ("Sule Bamaiyi", "head of state"),
  occ("Sule Bamaiyi", "General"),
  occ("Festus Okhawere Aigbe", "Nigeria's high commissioner to The Gambia", start=("2001", "2001"), end=("2004", "2004")),
  occ("Aliyu Azubuike", "succeeded", end=("22 June 2012", "2012-06-22")),
  occ("Aliyu Azubuike", "General#2"),
  occ("Jonah Ode-Martins", "panel headed", start=("2015#2", "2015")),
  occ("Jonah Ode-Martins", "Air Vice Marshal"),
  occ("Bashiru Yusufari", "minister of state for finance"),
  occ("Raymond Dokpe", "party chieftain"),
  occ("Peter Afenwa", "Justice", end=("2018", "2018")),
  occ("Kemi Malami-Cole", "attorney-general"),
  occ("Hadiza Okeke", "Justice#3", again=["was succeeded"]),
  occ("Eseosa Aigbe", "Lt."),
  fact("Festus Okhawere Aigbe", "nationality", "Nigerian"),
  fact("Festus Okhawere Aigbe", "occupation", "politician"),
  fact("Festus Okhawere Aigbe", "occupation", "diplomat"),
  fact("Festus Okhawere Aigbe", "birthDate", "3 October 1955", value="1955-10-03"),
  fact("Festus Okhawere Aigbe", "birthPlace", "Uromi"),
  fact("Festus Okhawere Aigbe", "education", "Annunciation Catholic College, Irrua"),
  fact("Festus Okhawere Aigbe", "education", "Nigerian Defence Academy", date=("1978", "1978")),
  fact("Festus Okhawere Aigbe", "education", "American University in Washington"),
  fact("Ahmed Raji-Bello", "occupation", "lawyer"),
  fact("Festus Okhawere Aigbe", "religion", "Roman Catholic"),
  fact("Festus Okhawere Aigbe", "spouse", "Omo Eweka"),
  fact("Festus Okhawere Aigbe", "children", "Eseosa Aigbe"),
  fact("Eseosa Aigbe", "militaryService", "Nigerian Navy"),
  fact("Festus Okhawere Aigbe", "award", "OFR#2", date=("2014", "2014")),
  fact("Festus Okhawere Aigbe", "residence", "Asokoro"),
  ev("departure", "been retired", ("1990", "1990"), ["Festus Okhawere Aigbe"]),
  ev("appointment", "succeeded", ("22 June 2012", "2012-06-22"), ["Festus Okhawere Aigbe", "Aliyu Azubuike"]),
  ev("investigation", "reviewed", ("2015#2", "2015"), ["Jonah Ode-Martins"]),
  ev("disclosure", "interim report", ("17 November 2015", "2015-11-17"), ["Jonah Ode-Martins"]),
  ev("arrest", "arrested", ("1 December", "2015-12-01"), ["Festus Okhawere Aigbe"]),
  ev("arrest", "Also arrested", None, ["Bashiru Yusufari", "Raymond Dokpe"]),
  ev("investigation", "was arraigned", ("14 December 2015", "2015-12-14"), ["Festus Okhawere Aigbe", "Peter Afenwa"]),
  ev("testimony", "testified", ("8 May 2018", "2018-05-08"), ["Bashiru Yusufari"]),
  ev("recusal", "withdrew from the trial", ("2018#2", "2018"), ["Peter Afenwa"]),
  ev("appointment", "was succeeded", ("2018#2", "2018"), ["Hadiza Okeke"]),
  ev("conviction", "sentenced", ("December 2022", "2022-12"), ["Raymond Dokpe", "Hadiza Okeke"]),
  ev("award", "was conferred", ("2014", "2014"), ["Festus Okhawere Aigbe"]),
)

P("d40-28", """Yoo Myung-ran (Korean: 유명란; born 14 February 1956) is a South Korean convicted of influence peddling as the confidante of a head of state. She held no public office; a tablet computer found in a dustbin in October 2016 brought her to prison.

Background

Yoo was born in Daegu, the fifth daughter of the Protestant preacher Yoo Tae-won. She attended Sookmyung Girls' High School and Dankook University. From 1995 until their divorce in May 2014 she was married to Jang Yoon-seok, a former secretary to the assemblywoman who later became president. Their daughter Jang Yu-bin, an equestrian, won a team gold medal in 2014.

The foundations

In July 2015 the president dined separately with seven chairmen. Senior secretary for policy Ahn Jong-chul telephoned the Federation of Industries in October, and within a week the companies had founded the Haneul Foundation, whose first director was Yoo's Pilates instructor, Chung Dong-hwa. Culture minister Kim Deok, who had protested in a letter of 9 June 2014, was replaced two months later by the film director Cha Eun-pyo.

Exposure and trial

On 24 October 2016 the cable channel KBC reported the contents of the tablet. Yoo flew back from Frankfurt on 30 October and was arrested the following night. Ahn, who had resigned on the day of her return, was detained on 2 November. Special prosecutor Park Young-il, appointed by the National Assembly, began work on 21 December. Yoo told the Constitutional Court on 16 January 2017 that she had only "helped with clothes".

The Seoul Central District Court sentenced her to twenty years on 13 February 2018. Cha received three. Kim Deok, who had testified on 25 January 2017, was elected to the Assembly in 2020 for the Democratic Party. Yoo's ex-husband stood as an independent in Gangneung and lost.
""",
  occ("Jang Yoon-seok", "secretary to the assemblywoman"),
  occ("Ahn Jong-chul", "Senior secretary for policy", end=("the day of her return", "2016-10-30")),
  occ("Chung Dong-hwa", "first director", start=("October", "2015-10")),
  occ("Kim Deok", "Culture minister", end=("two months later", "2014-08")),
  occ("Cha Eun-pyo", "was replaced", start=("two months later", "2014-08")),
  occ("Park Young-il", "Special prosecutor"),
  occ("Kim Deok", "elected to the Assembly", start=("2020", "2020")),
  fact("Yoo Myung-ran", "nativeName", "유명란"),
  fact("Yoo Myung-ran", "birthDate", "14 February 1956", value="1956-02-14"),
  fact("Yoo Myung-ran", "nationality", "South Korean"),
  fact("Yoo Myung-ran", "birthPlace", "Daegu"),
  fact("Yoo Myung-ran", "father", "Yoo Tae-won"),
  fact("Yoo Tae-won", "religion", "Protestant"),
  fact("Yoo Tae-won", "occupation", "preacher"),
  fact("Yoo Myung-ran", "education", "Sookmyung Girls' High School"),
  fact("Yoo Myung-ran", "education", "Dankook University"),
  fact("Yoo Myung-ran", "spouse", "Jang Yoon-seok", date=("1995", "1995")),
  fact("Yoo Myung-ran", "children", "Jang Yu-bin"),
  fact("Jang Yoon-seok", "children", "Jang Yu-bin"),
  fact("Jang Yu-bin", "occupation", "equestrian"),
  fact("Jang Yu-bin", "award", "team gold medal", date=("2014#2", "2014")),
  fact("Chung Dong-hwa", "occupation", "Pilates instructor"),
  fact("Cha Eun-pyo", "occupation", "film director"),
  fact("Kim Deok", "party", "Democratic Party"),
  ev("award", "won", ("2014#2", "2014"), ["Jang Yu-bin"]),
  ev("communication", "telephoned", ("October#2", "2015-10"), ["Ahn Jong-chul"]),
  ev("communication", "letter", ("9 June 2014", "2014-06-09"), ["Kim Deok"]),
  ev("appointment", "was replaced", ("two months later", "2014-08"), ["Kim Deok", "Cha Eun-pyo"]),
  ev("disclosure", "reported", ("24 October 2016", "2016-10-24"), ["Yoo Myung-ran"]),
  ev("travel", "flew back from Frankfurt", ("30 October", "2016-10-30"), ["Yoo Myung-ran"]),
  ev("arrest", "was arrested", ("the following night", "2016-10-31"), ["Yoo Myung-ran"]),
  ev("departure", "had resigned", ("the day of her return", "2016-10-30"), ["Ahn Jong-chul"]),
  ev("arrest", "was detained", ("2 November", "2016-11-02"), ["Ahn Jong-chul"]),
  ev("appointment", "appointed", None, ["Park Young-il"]),
  ev("investigation", "began work", ("21 December", "2016-12-21"), ["Park Young-il"]),
  ev("testimony", "told the Constitutional Court", ("16 January 2017", "2017-01-16"), ["Yoo Myung-ran"]),
  ev("conviction", "sentenced", ("13 February 2018", "2018-02-13"), ["Yoo Myung-ran"]),
  ev("conviction", "received three", ("13 February 2018", "2018-02-13"), ["Cha Eun-pyo"]),
  ev("testimony", "had testified", ("25 January 2017", "2017-01-25"), ["Kim Deok"]),
  ev("election", "was elected", ("2020", "2020"), ["Kim Deok"]),
  ev("candidacy", "stood", None, ["Jang Yoon-seok"]),
  ev("election", "lost", None, ["Jang Yoon-seok"]),
)

P("d40-29", """Egon Prammer (born 17 July 1962 in Wels) is an Austrian police officer convicted of espionage. He was liaison officer in Rome (1998–2001) and in Ankara (2007–2010) and, between 2010 and 2015, head of the operative section of the state protection office in Vienna.

Career

After attending the HTL in Steyr, Prammer joined the gendarmerie in Upper Austria in 1982. Moving to Vienna in 1993, he served in the counter-terrorism unit EBT under Herbert Kranzl, who became his patron. He was replaced in Ankara by Ulrike Sattler, today police vice-president of Tyrol.

Acquaintance with Jan Malzahn

In 2011 Prammer met Jan Malzahn, a German-born executive of the payments company Sigmacard. His superior Martin Weissbacher, who had left the office in 2017 to advise Malzahn, placed orders with him by text message. Prammer queried the police computer 309 times. On 10 June 2022 he handed over three ministers' telephones to a courier in the Prater.

Investigation

The first tip came from the CIA station in October 2016; a letter reached the office's director, Peter Gridlinger-Haas, on 3 February 2017, and Prammer was suspended that March. He was arrested in Paternion on 29 January 2021 and released after seven weeks. Interior Minister Gerhard Kanner presented a counter-espionage bill after Prammer's second arrest, on 29 March 2024.

Sattler was heard by the parliamentary committee of inquiry on 11 April, Weissbacher's successor, Silvia Köck, a week later. Former foreign minister Karin Neisser, who had danced with the Russian president at her wedding in 2018, denied knowing Prammer. The liberal deputy Stefanie Krause accused Kanner of having looked away.

On 20 May 2026 the Vienna Regional Court found Prammer guilty and sentenced him to four years and a month. Malzahn fled to Minsk on 19 June 2020 and is wanted. Weissbacher lives in Dubai.
""",
  occ("Egon Prammer", "liaison officer in Rome", start=("1998", "1998"), end=("2001", "2001")),
  occ("Egon Prammer", "in Ankara", start=("2007", "2007"), end=("2010", "2010")),
  occ("Egon Prammer", "head of the operative section of the state protection office in Vienna", start=("2010#2", "2010"), end=("2015", "2015")),
  occ("Egon Prammer", "served in the counter-terrorism unit EBT", start=("1993", "1993")),
  occ("Herbert Kranzl", "under"),
  occ("Ulrike Sattler", "was replaced", start=("2010", "2010")),
  occ("Ulrike Sattler", "police vice-president of Tyrol"),
  occ("Jan Malzahn", "executive of the payments company Sigmacard"),
  occ("Martin Weissbacher", "superior", end=("2017", "2017")),
  occ("Martin Weissbacher", "advise Malzahn", start=("2017", "2017")),
  occ("Peter Gridlinger-Haas", "office's director"),
  occ("Gerhard Kanner", "Interior Minister"),
  occ("Silvia Köck", "Weissbacher's successor", start=("2017", "2017")),
  occ("Karin Neisser", "foreign minister"),
  occ("Stefanie Krause", "deputy"),
  fact("Egon Prammer", "birthDate", "17 July 1962", value="1962-07-17"),
  fact("Egon Prammer", "birthPlace", "Wels"),
  fact("Egon Prammer", "nationality", "Austrian"),
  fact("Egon Prammer", "occupation", "police officer"),
  fact("Egon Prammer", "education", "HTL in Steyr"),
  fact("Stefanie Krause", "party", "liberal"),
  fact("Martin Weissbacher", "residence", "Dubai"),
  ev("appointment", "joined the gendarmerie", ("1982", "1982"), ["Egon Prammer"]),
  ev("appointment", "was replaced", ("2010", "2010"), ["Ulrike Sattler"]),
  ev("meeting", "met", ("2011", "2011"), ["Egon Prammer", "Jan Malzahn"]),
  ev("departure", "had left the office", ("2017", "2017"), ["Martin Weissbacher"]),
  ev("communication", "placed orders", None, ["Martin Weissbacher", "Egon Prammer"]),
  ev("disclosure", "handed over", ("10 June 2022", "2022-06-10"), ["Egon Prammer"]),
  ev("disclosure", "tip", ("October 2016", "2016-10"), ["Egon Prammer"]),
  ev("communication", "letter", ("3 February 2017", "2017-02-03"), ["Peter Gridlinger-Haas"]),
  ev("sanction", "was suspended", ("that March", "2017-03"), ["Egon Prammer"]),
  ev("arrest", "was arrested", ("29 January 2021", "2021-01-29"), ["Egon Prammer"]),
  ev("arrest", "second arrest", ("29 March 2024", "2024-03-29"), ["Egon Prammer"]),
  ev("testimony", "was heard", ("11 April", "2024-04-11"), ["Ulrike Sattler"]),
  ev("testimony", "successor", ("a week later", "2024-04-18"), ["Silvia Köck"]),
  ev("conviction", "found Prammer guilty", ("20 May 2026", "2026-05-20"), ["Egon Prammer"]),
  ev("conviction", "sentenced", ("20 May 2026", "2026-05-20"), ["Egon Prammer"]),
  ev("travel", "fled to Minsk", ("19 June 2020", "2020-06-19"), ["Jan Malzahn"]),
)

P("d40-30", """Gunnhild Märta Strandell, née Åkesson, born 23 April 1960 in Ystad, is a Swedish diplomat. She was ambassador to China from September 2016 to February 2019, when she was recalled after an unauthorised meeting.

Strandell grew up in Malmö. She graduated from Lund University in 1986 and entered the Ministry for Foreign Affairs as an attaché in 1988. She has served in Nairobi, in Geneva and, as deputy head of mission, in Hanoi (2005–2009). Before her appointment to Beijing, where she succeeded Lars Fredholm, she headed the ministry's Asia department.

The meeting in Stockholm

On 24 and 25 January 2019, without informing the ministry, Strandell met two businessmen, Kevin Liu and John Meewella, at the Sheraton in Stockholm together with Petra Ling, daughter of an imprisoned bookseller. Ling published her account on a blog on 13 February. The same day Strandell flew home. Cabinet secretary Annika Söderman appointed Karl-Olof Andersson-Lind as chargé d'affaires, and the Security Service opened a preliminary investigation, led by chief prosecutor Hans Ihrling.

On 9 December 2019 Ihrling's successor in the case, Henrik Olin-Rask, charged Strandell with arbitrariness in dealings with a foreign power. Two former foreign ministers, the Social Democrat Margareta Wallner and the Moderate Sten Bildner, criticised the charge in an article. In court, Söderman testified on 12 June 2020 and Fredholm five days later. The Stockholm District Court acquitted Strandell on 10 July.

After the trial

Strandell has been a senior fellow of the Institute for Security Policy since 2021. Her husband, Rear Admiral Göran Strandell, was Sweden's representative to the EU military committee until 2015. Ling was awarded the Tucholsky Prize in 2019. Liu left Sweden on 26 January 2019 and has not returned.
""",
  occ("Gunnhild Märta Strandell", "ambassador to China", start=("September 2016", "2016-09"), end=("February 2019", "2019-02")),
  occ("Gunnhild Märta Strandell", "attaché", start=("1988", "1988")),
  occ("Gunnhild Märta Strandell", "deputy head of mission", start=("2005", "2005"), end=("2009", "2009")),
  occ("Lars Fredholm", "succeeded", end=("September 2016", "2016-09")),
  occ("Gunnhild Märta Strandell", "headed the ministry's Asia department"),
  occ("Annika Söderman", "Cabinet secretary"),
  occ("Karl-Olof Andersson-Lind", "chargé d'affaires", start=("13 February", "2019-02-13")),
  occ("Hans Ihrling", "chief prosecutor"),
  occ("Henrik Olin-Rask", "Ihrling's successor in the case"),
  occ("Margareta Wallner", "foreign ministers"),
  occ("Sten Bildner", "foreign ministers"),
  occ("Gunnhild Märta Strandell", "senior fellow of the Institute for Security Policy", start=("2021", "2021")),
  occ("Göran Strandell", "Rear Admiral"),
  occ("Göran Strandell", "Sweden's representative to the EU military committee", end=("2015", "2015")),
  fact("Gunnhild Märta Strandell", "birthName", "Åkesson"),
  fact("Gunnhild Märta Strandell", "birthDate", "23 April 1960", value="1960-04-23"),
  fact("Gunnhild Märta Strandell", "birthPlace", "Ystad"),
  fact("Gunnhild Märta Strandell", "nationality", "Swedish"),
  fact("Gunnhild Märta Strandell", "occupation", "diplomat"),
  fact("Gunnhild Märta Strandell", "residence", "Malmö"),
  fact("Gunnhild Märta Strandell", "education", "Lund University", date=("1986", "1986")),
  fact("Kevin Liu", "occupation", "businessmen"),
  fact("John Meewella", "occupation", "businessmen"),
  fact("Margareta Wallner", "party", "Social Democrat"),
  fact("Sten Bildner", "party", "Moderate"),
  fact("Gunnhild Märta Strandell", "spouse", "Göran Strandell"),
  fact("Petra Ling", "award", "Tucholsky Prize", date=("2019#4", "2019")),
  ev("appointment", "entered the Ministry for Foreign Affairs", ("1988", "1988"), ["Gunnhild Märta Strandell"]),
  ev("departure", "was recalled", ("February 2019", "2019-02"), ["Gunnhild Märta Strandell"]),
  ev("appointment", "succeeded", ("September 2016", "2016-09"), ["Gunnhild Märta Strandell", "Lars Fredholm"]),
  ev("meeting", "met", ("24 and 25 January 2019", "2019-01-24/2019-01-25"), ["Gunnhild Märta Strandell", "Kevin Liu", "John Meewella", "Petra Ling"]),
  ev("disclosure", "published her account", ("13 February", "2019-02-13"), ["Petra Ling"]),
  ev("travel", "flew home", ("The same day", "2019-02-13"), ["Gunnhild Märta Strandell"]),
  ev("appointment", "appointed", None, ["Karl-Olof Andersson-Lind", "Annika Söderman"]),
  ev("investigation", "preliminary investigation", None, ["Hans Ihrling", "Gunnhild Märta Strandell"]),
  ev("investigation", "charged", ("9 December 2019", "2019-12-09"), ["Gunnhild Märta Strandell", "Henrik Olin-Rask"]),
  ev("communication", "criticised the charge in an article", None, ["Margareta Wallner", "Sten Bildner"]),
  ev("testimony", "testified", ("12 June 2020", "2020-06-12"), ["Annika Söderman"]),
  ev("testimony", "Fredholm five days later", ("five days later", "2020-06-17"), ["Lars Fredholm"]),
  ev("award", "was awarded", ("2019#4", "2019"), ["Petra Ling"]),
  ev("travel", "left Sweden", ("26 January 2019", "2019-01-26"), ["Kevin Liu"]),
)

P("d40-31", """Dezső Marosvári (Nagyvárad, 12 May 1903 – Budapest, 1 March 1950) was a Hungarian journalist and diplomat, Hungary's minister in Bern from 1947 to 1949, and one of the accused in the Bárkány trial.

He was born as Dezső Mandl to a Jewish family of printers. He studied in Vienna, where he joined the Communist Party in 1924, and at the Sorbonne. In Paris he edited the émigré weekly Szabad Szó from 1931 to 1936 and married the Swiss photographer Elsbeth Roth. He fought in Spain as commissar of the Rákosi Battalion and spent the war in Geneva, teaching.

In September 1944 he met Nathan Field, an American relief worker, at the café Landolt, and in December wrote him a letter of thanks. That letter cost him his life.

Having returned to Budapest in May 1945, Marosvári was press chief of the Foreign Ministry under János Gyönyörű. He took over the legation in Bern in June 1947 from Ferenc Honti-Gál, who had declined to come home. On 28 May 1949 he was summoned to the capital "for talks"; State Security arrested him on arrival at the Keleti station. His second secretary, Klára Szepes, was taken the following day. Field himself had disappeared in Prague on 11 May.

Interior Minister Tibor Bárkány, who had been Marosvári's comrade in Paris, was dismissed on 5 June. At the trial of September 1949, Marosvári declared before Judge Péter Jankó-Nagy that he had recruited the minister for Allen Dulles. All of it was invented. Bárkány was hanged on 15 October. Marosvári, sentenced to death in a separate proceeding in February, was executed in the Conti Street prison.

Szepes, released in 1954, testified at the review of 1955 and became a librarian. Elsbeth Roth published his notebooks in Zürich in 1961. Field was freed on 16 November 1954.
""",
  occ("Dezső Marosvári", "Hungary's minister in Bern", start=("1947", "1947"), end=("1949", "1949"), again=["legation in Bern"]),
  occ("Dezső Marosvári", "edited the émigré weekly Szabad Szó", start=("1931", "1931"), end=("1936", "1936")),
  occ("Dezső Marosvári", "commissar of the Rákosi Battalion"),
  occ("Dezső Marosvári", "press chief of the Foreign Ministry", start=("May 1945", "1945-05")),
  occ("János Gyönyörű", "Foreign Ministry under"),
  occ("Ferenc Honti-Gál", "took over", end=("June 1947", "1947-06")),
  occ("Klára Szepes", "second secretary", end=("the following day", "1949-05-29")),
  occ("Tibor Bárkány", "Interior Minister", end=("5 June", "1949-06-05")),
  occ("Péter Jankó-Nagy", "Judge"),
  fact("Dezső Marosvári", "birthPlace", "Nagyvárad"),
  fact("Dezső Marosvári", "birthDate", "12 May 1903", value="1903-05-12"),
  fact("Dezső Marosvári", "deathPlace", "Budapest"),
  fact("Dezső Marosvári", "deathDate", "1 March 1950", value="1950-03-01"),
  fact("Dezső Marosvári", "nationality", "Hungarian"),
  fact("Dezső Marosvári", "occupation", "journalist"),
  fact("Dezső Marosvári", "occupation", "diplomat"),
  fact("Dezső Marosvári", "birthName", "Dezső Mandl"),
  fact("Dezső Marosvári", "ethnicity", "Jewish"),
  fact("Dezső Marosvári", "party", "Communist Party", date=("1924", "1924")),
  fact("Dezső Marosvári", "education", "Sorbonne"),
  fact("Dezső Marosvári", "spouse", "Elsbeth Roth"),
  fact("Elsbeth Roth", "nationality", "Swiss"),
  fact("Elsbeth Roth", "occupation", "photographer"),
  fact("Dezső Marosvári", "militaryService", "Rákosi Battalion"),
  fact("Dezső Marosvári", "residence", "Geneva"),
  fact("Nathan Field", "nationality", "American"),
  fact("Nathan Field", "occupation", "relief worker"),
  fact("Tibor Bárkány", "causeOfDeath", "hanged"),
  fact("Tibor Bárkány", "deathDate", "15 October", value="1949-10-15"),
  fact("Dezső Marosvári", "causeOfDeath", "executed"),
  fact("Klára Szepes", "occupation", "librarian"),
  ev("meeting", "met", ("September 1944", "1944-09"), ["Dezső Marosvári", "Nathan Field"]),
  ev("communication", "wrote him a letter", ("December", "1944-12"), ["Dezső Marosvári", "Nathan Field"]),
  ev("travel", "returned to Budapest", ("May 1945", "1945-05"), ["Dezső Marosvári"]),
  ev("appointment", "took over", ("June 1947", "1947-06"), ["Dezső Marosvári", "Ferenc Honti-Gál"]),
  ev("travel", "was summoned to the capital", ("28 May 1949", "1949-05-28"), ["Dezső Marosvári"]),
  ev("arrest", "arrested", ("28 May 1949", "1949-05-28"), ["Dezső Marosvári"]),
  ev("arrest", "was taken", ("the following day", "1949-05-29"), ["Klára Szepes"]),
  ev("departure", "was dismissed", ("5 June", "1949-06-05"), ["Tibor Bárkány"]),
  ev("testimony", "declared", ("September 1949", "1949-09"), ["Dezső Marosvári", "Péter Jankó-Nagy"]),
  ev("conviction", "sentenced to death", ("February", "1950-02"), ["Dezső Marosvári"]),
  ev("testimony", "testified", ("1955", "1955"), ["Klára Szepes"]),
  ev("disclosure", "published his notebooks", ("1961", "1961"), ["Elsbeth Roth"]),
)

P("d40-32", """ANKARA – What began as a routine customs inspection at Atatürk airport now reaches into three ministries.

On New Year's Day 2013 inspector Hayri Bozkurt opened the hold of a cargo plane from Accra and found 1.5 tons of gold. Its owner was Kerem Sarrafoğlu, a 29-year-old bullion dealer born in Tabriz, married to the singer Ebru Yaman. Within hours Sarrafoğlu had called Mazhar Gültekin, then interior minister; the aircraft left for Dubai on 17 January. Bozkurt was transferred to Hakkâri in February.

Police chief Nazmi Ardıçoğlu's men followed the dealer for a year. According to their report, submitted to prosecutor Cemil Karadağ on 2 December 2013, Gültekin's son Bora received him forty-one times. At dawn on 17 December Bora Gültekin, Sarrafoğlu and Selim Aslanbey, general manager of a state bank, were arrested. Ardıçoğlu was removed the next morning and Karadağ taken off the file on 29 January. Gültekin resigned on Christmas Day, together with Economy Minister Zeki Çağlayanoğlu. Environment Minister Erdem Bayrak left parliament as well as the cabinet, urging others, in a telephone interview, to do the same.

Parliament voted on 20 January 2015 not to send the ministers to trial. Opposition deputy Ayhan Erdoğdu-Kaya, of the Republican People's Party, read the wiretaps into the record that day.

On 19 March 2016 Sarrafoğlu flew to Miami with his family and was arrested at passport control. He pleaded guilty in New York on 26 October 2017 and, a month later, testified for seven days against the bank's deputy manager, Haluk Atillaoğlu. Atillaoğlu was convicted on 3 January 2018. After his release he was appointed director of the stock exchange.

Ardıçoğlu, who denies belonging to any network, has been serving a life sentence in Silivri since March 2019. Bozkurt sells honey in Rize.
""",
  occ("Hayri Bozkurt", "inspector"),
  occ("Mazhar Gültekin", "interior minister", end=("Christmas Day", "2013-12-25")),
  occ("Nazmi Ardıçoğlu", "Police chief", end=("the next morning", "2013-12-18")),
  occ("Cemil Karadağ", "prosecutor"),
  occ("Selim Aslanbey", "general manager of a state bank"),
  occ("Zeki Çağlayanoğlu", "Economy Minister", end=("Christmas Day", "2013-12-25")),
  occ("Erdem Bayrak", "Environment Minister"),
  occ("Erdem Bayrak", "parliament"),
  occ("Ayhan Erdoğdu-Kaya", "Opposition deputy"),
  occ("Haluk Atillaoğlu", "bank's deputy manager"),
  occ("Haluk Atillaoğlu", "director of the stock exchange"),
  fact("Kerem Sarrafoğlu", "occupation", "bullion dealer"),
  fact("Kerem Sarrafoğlu", "birthPlace", "Tabriz"),
  fact("Kerem Sarrafoğlu", "spouse", "Ebru Yaman"),
  fact("Ebru Yaman", "occupation", "singer"),
  fact("Mazhar Gültekin", "children", "Bora"),
  fact("Ayhan Erdoğdu-Kaya", "party", "Republican People's Party"),
  fact("Hayri Bozkurt", "residence", "Rize"),
  ev("investigation", "opened the hold", ("New Year's Day 2013", "2013-01-01"), ["Hayri Bozkurt", "Kerem Sarrafoğlu"]),
  ev("communication", "had called", ("Within hours", "2013-01-01"), ["Kerem Sarrafoğlu", "Mazhar Gültekin"]),
  ev("appointment", "was transferred", ("February", "2013-02"), ["Hayri Bozkurt"]),
  ev("investigation", "followed the dealer", ("a year", "2013"), ["Kerem Sarrafoğlu", "Nazmi Ardıçoğlu"]),
  ev("communication", "submitted", ("2 December 2013", "2013-12-02"), ["Cemil Karadağ"]),
  ev("arrest", "were arrested", ("17 December", "2013-12-17"), ["Bora Gültekin", "Kerem Sarrafoğlu", "Selim Aslanbey"]),
  ev("departure", "was removed", ("the next morning", "2013-12-18"), ["Nazmi Ardıçoğlu"]),
  ev("departure", "taken off the file", ("29 January", "2014-01-29"), ["Cemil Karadağ"]),
  ev("departure", "resigned", ("Christmas Day", "2013-12-25"), ["Mazhar Gültekin", "Zeki Çağlayanoğlu"]),
  ev("departure", "left parliament", None, ["Erdem Bayrak"]),
  ev("communication", "telephone interview", None, ["Erdem Bayrak"]),
  ev("disclosure", "read the wiretaps", ("20 January 2015", "2015-01-20"), ["Ayhan Erdoğdu-Kaya"]),
  ev("travel", "flew to Miami", ("19 March 2016", "2016-03-19"), ["Kerem Sarrafoğlu"]),
  ev("arrest", "was arrested", ("19 March 2016", "2016-03-19"), ["Kerem Sarrafoğlu"]),
  ev("conviction", "pleaded guilty", ("26 October 2017", "2017-10-26"), ["Kerem Sarrafoğlu"]),
  ev("testimony", "testified", ("a month later", "2017-11"), ["Kerem Sarrafoğlu", "Haluk Atillaoğlu"]),
  ev("conviction", "was convicted", ("3 January 2018", "2018-01-03"), ["Haluk Atillaoğlu"]),
  ev("appointment", "was appointed", None, ["Haluk Atillaoğlu"]),
)

P("d40-33", """Raza Hussain Chishti (Urdu: رضا حسین چشتی) is a Pakistani academic and diplomat who was ambassador to the United States from May 2008 to November 2011 and resigned over the affair of the unsigned memorandum.

He was born at Karachi on 1 July 1956 into a Muhajir family, his father being the advocate Salman Chishti. He studied international relations at the University of Karachi, where he led the student wing of Jamaat-e-Islami, and later joined the Pakistan Peoples Party. He was adviser to Prime Minister Nusrat Soomro from 1993 to 1995 and ambassador to Sri Lanka in 1992–93. Since 2004 he has taught at Boston University.

The memorandum

On 10 May 2011 the businessman Mahmood Ijlal delivered an unsigned paper to Admiral Mark Mulhern, chairman of the Joint Chiefs, through General James Colson, a former national security adviser. Ijlal revealed this in a newspaper article on 10 October. The chief of army staff, General Tariq Kiyani-Malik, met President Akbar Zardad on 15 November and asked for an explanation. ISI director general Aslam Pashazada had already flown to London, where he interviewed Ijlal on 22 October.

Chishti, who has always denied writing the paper, arrived in Islamabad on 20 November and resigned two days later. Sherbano Rahim, a former information minister, was named in his place on the 23rd.

Commission

A judicial commission under Justice Qazi Nadeem Esani was set up on 30 December 2011. Ijlal testified by video from London on 22 February 2012. Chishti was given leave to travel in January and has not come back. The report of 12 June held that he had been the author. Pashazada retired in March. Chishti's wife, Farzana Isphahani-Khan, lost her seat in the National Assembly in May 2012, when the Supreme Court suspended members of double nationality.
""",
  occ("Raza Hussain Chishti", "ambassador to the United States", start=("May 2008", "2008-05"), end=("November 2011", "2011-11")),
  occ("Raza Hussain Chishti", "led the student wing of Jamaat-e-Islami"),
  occ("Raza Hussain Chishti", "adviser to Prime Minister Nusrat Soomro", start=("1993", "1993"), end=("1995", "1995")),
  occ("Nusrat Soomro", "Prime Minister"),
  occ("Raza Hussain Chishti", "ambassador to Sri Lanka", start=("1992–93", "1992"), end=("1992–93", "1993")),
  occ("Raza Hussain Chishti", "taught at Boston University", start=("2004", "2004")),
  occ("Mark Mulhern", "chairman of the Joint Chiefs"),
  occ("Mark Mulhern", "Admiral"),
  occ("James Colson", "national security adviser"),
  occ("James Colson", "General"),
  occ("Tariq Kiyani-Malik", "chief of army staff"),
  occ("Tariq Kiyani-Malik", "General#2"),
  occ("Akbar Zardad", "President"),
  occ("Aslam Pashazada", "ISI director general", end=("March", "2012-03")),
  occ("Sherbano Rahim", "information minister"),
  occ("Sherbano Rahim", "in his place", start=("the 23rd", "2011-11-23")),
  occ("Qazi Nadeem Esani", "judicial commission under", start=("30 December 2011", "2011-12-30")),
  occ("Qazi Nadeem Esani", "Justice"),
  occ("Farzana Isphahani-Khan", "seat in the National Assembly", end=("May 2012", "2012-05")),
  fact("Raza Hussain Chishti", "nativeName", "رضا حسین چشتی"),
  fact("Raza Hussain Chishti", "nationality", "Pakistani"),
  fact("Raza Hussain Chishti", "occupation", "academic"),
  fact("Raza Hussain Chishti", "occupation", "diplomat"),
  fact("Raza Hussain Chishti", "birthPlace", "Karachi"),
  fact("Raza Hussain Chishti", "birthDate", "1 July 1956", value="1956-07-01"),
  fact("Raza Hussain Chishti", "ethnicity", "Muhajir"),
  fact("Raza Hussain Chishti", "father", "Salman Chishti"),
  fact("Salman Chishti", "occupation", "advocate"),
  fact("Raza Hussain Chishti", "education", "University of Karachi"),
  fact("Raza Hussain Chishti", "party", "Pakistan Peoples Party"),
  fact("Mahmood Ijlal", "occupation", "businessman"),
  fact("Raza Hussain Chishti", "spouse", "Farzana Isphahani-Khan"),
  ev("communication", "delivered an unsigned paper", ("10 May 2011", "2011-05-10"), ["Mahmood Ijlal", "Mark Mulhern", "James Colson"]),
  ev("disclosure", "revealed", ("10 October", "2011-10-10"), ["Mahmood Ijlal"]),
  ev("meeting", "met", ("15 November", "2011-11-15"), ["Tariq Kiyani-Malik", "Akbar Zardad"]),
  ev("travel", "flown to London", None, ["Aslam Pashazada"]),
  ev("meeting", "interviewed", ("22 October", "2011-10-22"), ["Aslam Pashazada", "Mahmood Ijlal"]),
  ev("travel", "arrived in Islamabad", ("20 November", "2011-11-20"), ["Raza Hussain Chishti"]),
  ev("departure", "resigned", ("two days later", "2011-11-22"), ["Raza Hussain Chishti"]),
  ev("appointment", "was named", ("the 23rd", "2011-11-23"), ["Sherbano Rahim"]),
  ev("investigation", "was set up", ("30 December 2011", "2011-12-30"), ["Qazi Nadeem Esani", "Raza Hussain Chishti"]),
  ev("testimony", "testified", ("22 February 2012", "2012-02-22"), ["Mahmood Ijlal"]),
  ev("disclosure", "report", ("12 June", "2012-06-12"), ["Qazi Nadeem Esani", "Raza Hussain Chishti"]),
  ev("departure", "retired", ("March", "2012-03"), ["Aslam Pashazada"]),
  ev("departure", "lost her seat", ("May 2012", "2012-05"), ["Farzana Isphahani-Khan"]),
  ev("sanction", "suspended", ("May 2012", "2012-05"), ["Farzana Isphahani-Khan"]),
)

P("d40-34", """The ambassador who bought the wrong house

For nineteen months, Mexico's representative in The Hague lived in a villa that belonged, through two companies, to a man wanted in Texas. On Monday the Secretary of Foreign Relations, Alicia Bárcenas Ruiz, accepted his resignation.

Eduardo Villaseñor Peón, 63, is no novice. Born in Mérida, Yucatán, a graduate of El Colegio de México, he was consul in Laredo, head of protocol under two secretaries and, from 2013 until 2018, senator for the Institutional Revolutionary Party. He left the party in 2019 and the new president sent him to the Netherlands in March 2021, in place of José Antonio Zabalgoitia Lara, who was transferred to Lima.

It was in Laredo, in 1998, that he met Rubén Treviño Garza, a haulier whom the Drug Enforcement Administration now describes as a banker of the Gulf cartel. The two were seen at lunch in Scheveningen on 11 June 2021. Six days later the embassy signed the lease. First secretary Paloma Ibarra, who keeps the accounts, protested by e-mail on 2 August. She was moved to Tegucigalpa.

On 30 January the Treasury in Washington put Treviño on its list of sanctioned persons. Dutch police raided the villa's garage on 4 February and arrested his nephew, Óscar Treviño. Villaseñor invoked immunity, then, on the telephone with Bárcenas, waived it.

Ibarra told the Senate's foreign relations committee by video on Thursday that she had warned three superiors. One of them, the under-secretary for administration Moisés Poblano, was disqualified from public service for ten years on Friday. Senator Xóchitl Robles, who presides over the committee, disclosed that she and Villaseñor were once married, and handed the gavel to Senator Damián Cepeda of the National Action Party.

Villaseñor denies having known who owned the house.
""",
  occ("Eduardo Villaseñor Peón", "Mexico's representative in The Hague", start=("March 2021", "2021-03"), end=("Monday", "2023-02"), again=["ambassador"]),
  occ("Alicia Bárcenas Ruiz", "Secretary of Foreign Relations"),
  occ("Eduardo Villaseñor Peón", "consul in Laredo"),
  occ("Eduardo Villaseñor Peón", "head of protocol"),
  occ("Eduardo Villaseñor Peón", "senator", start=("2013", "2013"), end=("2018", "2018")),
  occ("José Antonio Zabalgoitia Lara", "in place of", end=("March 2021", "2021-03")),
  occ("José Antonio Zabalgoitia Lara", "transferred to Lima", start=("March 2021", "2021-03")),
  occ("Paloma Ibarra", "First secretary"),
  occ("Moisés Poblano", "under-secretary for administration"),
  occ("Xóchitl Robles", "presides over the committee"),
  occ("Xóchitl Robles", "Senator"),
  occ("Damián Cepeda", "Senator#2"),
  fact("Eduardo Villaseñor Peón", "birthPlace", "Mérida, Yucatán"),
  fact("Eduardo Villaseñor Peón", "education", "El Colegio de México"),
  fact("Eduardo Villaseñor Peón", "party", "Institutional Revolutionary Party"),
  fact("Rubén Treviño Garza", "occupation", "haulier"),
  fact("Rubén Treviño Garza", "relatives", "Óscar Treviño"),
  fact("Damián Cepeda", "party", "National Action Party"),
  fact("Eduardo Villaseñor Peón", "spouse", "Xóchitl Robles"),
  ev("departure", "resignation", ("Monday", "2023-02"), ["Eduardo Villaseñor Peón", "Alicia Bárcenas Ruiz"]),
  ev("departure", "left the party", ("2019", "2019"), ["Eduardo Villaseñor Peón"]),
  ev("appointment", "sent him", ("March 2021", "2021-03"), ["Eduardo Villaseñor Peón", "José Antonio Zabalgoitia Lara"]),
  ev("appointment", "was transferred", ("March 2021", "2021-03"), ["José Antonio Zabalgoitia Lara"]),
  ev("meeting", "met", ("1998", "1998"), ["Eduardo Villaseñor Peón", "Rubén Treviño Garza"]),
  ev("meeting", "lunch", ("11 June 2021", "2021-06-11"), ["Eduardo Villaseñor Peón", "Rubén Treviño Garza"]),
  ev("communication", "protested by e-mail", ("2 August", "2021-08-02"), ["Paloma Ibarra"]),
  ev("appointment", "was moved", None, ["Paloma Ibarra"]),
  ev("sanction", "put Treviño on its list", ("30 January", "2023-01-30"), ["Rubén Treviño Garza"]),
  ev("investigation", "raided", ("4 February", "2023-02-04"), ["Eduardo Villaseñor Peón"]),
  ev("arrest", "arrested", ("4 February", "2023-02-04"), ["Óscar Treviño"]),
  ev("communication", "on the telephone", None, ["Eduardo Villaseñor Peón", "Alicia Bárcenas Ruiz"]),
  ev("testimony", "told the Senate's foreign relations committee", ("Thursday", "2023-02"), ["Paloma Ibarra"]),
  ev("sanction", "was disqualified", ("Friday", "2023-02"), ["Moisés Poblano"]),
  ev("disclosure", "disclosed", None, ["Xóchitl Robles"]),
  ev("recusal", "handed the gavel", None, ["Xóchitl Robles", "Damián Cepeda"]),
)

P("d40-35", """Luigi Bonaventura Scarpis (Treviso, 8 November 1927 – Lugano, 3 May 2001) was an Italian businessman and intermediary. He is remembered for his part in the frigates scandal of 1977–1980.

Biography

The son of a stationmaster, Scarpis took part in the Resistance with the Garibaldi Brigade "Nino Nannetti". He was graduated in chemistry at the University of Padua in 1951, and moved to Rome in 1955 as an employee of the state shipyards. In 1962 he opened his own office in Via Veneto. He was initiated into a Masonic lodge headed by the notary Licio Bellandi. His wife Franca Dolfin was a niece of Senator Antonio Dolfin, minister of defence from 1974 to 1976 for the Christian Democrats.

The frigates

On 6 October 1976 Scarpis met the Venezuelan naval attaché, Captain Hugo Marcano, at the Hotel Excelsior. The chief of staff of the navy, Admiral Gino Fasan, joined them over coffee. In March 1977 he flew to Caracas with Bellandi and the undersecretary for foreign trade, Corrado Sgambati, a Social Democrat. A contract for six ships was signed.

The journalist Camilla Cerutti published the story in L'Espresso on 2 July 1978. The public prosecutor of Rome, Ugo Infelisi, ordered Scarpis's arrest the following week, but he had crossed the border at Chiasso. Fasan resigned in September; his place went to Admiral Mario Bini. The parliamentary commission for proceedings, presided over by Mino Martinelli, heard Dolfin on 14 November and Sgambati, who wept, on 21 November.

The Constitutional Court sentenced Sgambati to two years and four months on 1 March 1980. Dolfin was acquitted. Scarpis, convicted in his absence, was pardoned in 1987 and became a citizen of Switzerland. Cerutti was elected to the Senate in 1983 as an independent of the left.
""",
  occ("Luigi Bonaventura Scarpis", "employee of the state shipyards", start=("1955", "1955")),
  occ("Luigi Bonaventura Scarpis", "opened his own office", start=("1962", "1962")),
  occ("Licio Bellandi", "Masonic lodge headed"),
  occ("Antonio Dolfin", "Senator"),
  occ("Antonio Dolfin", "minister of defence", start=("1974", "1974"), end=("1976", "1976")),
  occ("Hugo Marcano", "Venezuelan naval attaché"),
  occ("Hugo Marcano", "Captain"),
  occ("Gino Fasan", "chief of staff of the navy", end=("September", "1978-09")),
  occ("Gino Fasan", "Admiral"),
  occ("Corrado Sgambati", "undersecretary for foreign trade"),
  occ("Ugo Infelisi", "public prosecutor of Rome"),
  occ("Mario Bini", "his place", start=("September", "1978-09")),
  occ("Mario Bini", "Admiral#2"),
  occ("Mino Martinelli", "presided"),
  occ("Camilla Cerutti", "elected to the Senate", start=("1983", "1983")),
  fact("Luigi Bonaventura Scarpis", "birthPlace", "Treviso"),
  fact("Luigi Bonaventura Scarpis", "birthDate", "8 November 1927", value="1927-11-08"),
  fact("Luigi Bonaventura Scarpis", "deathPlace", "Lugano"),
  fact("Luigi Bonaventura Scarpis", "deathDate", "3 May 2001", value="2001-05-03"),
  fact("Luigi Bonaventura Scarpis", "nationality", "Italian"),
  fact("Luigi Bonaventura Scarpis", "occupation", "businessman"),
  fact("Luigi Bonaventura Scarpis", "occupation", "intermediary"),
  fact("Luigi Bonaventura Scarpis", "militaryService", "Garibaldi Brigade \"Nino Nannetti\""),
  fact("Luigi Bonaventura Scarpis", "education", "University of Padua", date=("1951", "1951")),
  fact("Luigi Bonaventura Scarpis", "residence", "Rome", date=("1955", "1955")),
  fact("Licio Bellandi", "occupation", "notary"),
  fact("Luigi Bonaventura Scarpis", "spouse", "Franca Dolfin"),
  fact("Antonio Dolfin", "relatives", "Franca Dolfin"),
  fact("Franca Dolfin", "relatives", "Antonio Dolfin"),
  fact("Antonio Dolfin", "party", "Christian Democrats"),
  fact("Corrado Sgambati", "party", "Social Democrat"),
  fact("Camilla Cerutti", "occupation", "journalist"),
  fact("Luigi Bonaventura Scarpis", "nationality", "Switzerland"),
  fact("Camilla Cerutti", "party", "independent of the left"),
  ev("meeting", "met", ("6 October 1976", "1976-10-06"), ["Luigi Bonaventura Scarpis", "Hugo Marcano", "Gino Fasan"]),
  ev("travel", "flew to Caracas", ("March 1977", "1977-03"), ["Luigi Bonaventura Scarpis", "Licio Bellandi", "Corrado Sgambati"]),
  ev("disclosure", "published", ("2 July 1978", "1978-07-02"), ["Camilla Cerutti"]),
  ev("travel", "had crossed the border", None, ["Luigi Bonaventura Scarpis"]),
  ev("departure", "resigned", ("September", "1978-09"), ["Gino Fasan"]),
  ev("appointment", "his place went", ("September", "1978-09"), ["Mario Bini"]),
  ev("testimony", "heard Dolfin", ("14 November", "1978-11-14"), ["Antonio Dolfin", "Mino Martinelli"]),
  ev("testimony", "wept", ("21 November", "1978-11-21"), ["Corrado Sgambati", "Mino Martinelli"]),
  ev("conviction", "sentenced", ("1 March 1980", "1980-03-01"), ["Corrado Sgambati"]),
  ev("conviction", "convicted in his absence", None, ["Luigi Bonaventura Scarpis"]),
  ev("election", "was elected", ("1983", "1983"), ["Camilla Cerutti"]),
)

P("d40-36", """LUSAKA, 6 October — Former foreign affairs minister Bwalya Kapembwa was convicted yesterday of theft of public property in the matter of the Tel Aviv chancery, and his one-time permanent secretary, Inonge Mubita, walked free.

Kapembwa, 66, who was born at Kasama and taught geography at Mungwi Secondary School before entering politics, served in the ministry from September 2011 to February 2014. Magistrate Chileshe Tembo found that he had diverted 3.2 million dollars voted for a chancery which was never bought. She gave him five years with hard labour.

The case rested on a single meeting. On 8 May 2012, the court heard, the minister had breakfast at the Protea in Arcades with property agent Avi Shmueli and the late Brigadier Mulenga Chanda, then ambassador to Egypt with accreditation to Israel. Mubita was in Addis Ababa that week; she wrote to the Secretary to the Treasury, Fredson Yamba-Phiri, on 21 May to query the payment, and testified that Kapembwa rang her at midnight to shout at her.

Chanda was recalled in 2013 and died of a stroke in Mansa two years later. His widow, Dr. Grace Chanda, a paediatrician, produced his diary for the Anti-Corruption Commission in March 2017. Director-general Kapetwa Lungu, who is Kapembwa's nephew, stood aside from the inquiry, which his deputy, Rosemary Nkonde, completed in eleven months. Police arrested the minister at Kenneth Kaunda International Airport on 2 February 2018.

Kapembwa was elected member of parliament for Malole in 2006, on the Patriotic Front ticket, and held the seat until his defeat by Emmanuel Musonda ten years later. Britain banned him from entry in 2019. Mubita, acquitted, has been head of the University of Zambia's council since January. Shmueli has never come to Lusaka to be tried.
""",
  occ("Bwalya Kapembwa", "foreign affairs minister", start=("September 2011", "2011-09"), end=("February 2014", "2014-02")),
  occ("Inonge Mubita", "permanent secretary"),
  occ("Bwalya Kapembwa", "taught geography at Mungwi Secondary School"),
  occ("Chileshe Tembo", "Magistrate"),
  occ("Mulenga Chanda", "ambassador to Egypt", end=("2013", "2013")),
  occ("Mulenga Chanda", "Brigadier"),
  occ("Fredson Yamba-Phiri", "Secretary to the Treasury"),
  occ("Kapetwa Lungu", "Director-general"),
  occ("Rosemary Nkonde", "deputy"),
  occ("Bwalya Kapembwa", "member of parliament for Malole", start=("2006", "2006"), end=("ten years later", "2016")),
  occ("Emmanuel Musonda", "defeat", start=("ten years later", "2016")),
  occ("Inonge Mubita", "head of the University of Zambia's council", start=("January", "2020-01")),
  fact("Bwalya Kapembwa", "birthPlace", "Kasama"),
  fact("Avi Shmueli", "occupation", "property agent"),
  fact("Mulenga Chanda", "causeOfDeath", "stroke"),
  fact("Mulenga Chanda", "deathPlace", "Mansa"),
  fact("Mulenga Chanda", "deathDate", "two years later", value="2015"),
  fact("Mulenga Chanda", "spouse", "Grace Chanda"),
  fact("Grace Chanda", "occupation", "paediatrician"),
  fact("Kapetwa Lungu", "relatives", "Kapembwa#4"),
  fact("Bwalya Kapembwa", "relatives", "Kapetwa Lungu"),
  fact("Bwalya Kapembwa", "party", "Patriotic Front"),
  ev("conviction", "was convicted", ("yesterday", "2020-10-05"), ["Bwalya Kapembwa", "Chileshe Tembo"]),
  ev("conviction", "gave him five years", ("yesterday", "2020-10-05"), ["Bwalya Kapembwa", "Chileshe Tembo"]),
  ev("meeting", "breakfast", ("8 May 2012", "2012-05-08"), ["Bwalya Kapembwa", "Avi Shmueli", "Mulenga Chanda"]),
  ev("communication", "wrote", ("21 May", "2012-05-21"), ["Inonge Mubita", "Fredson Yamba-Phiri"]),
  ev("testimony", "testified", None, ["Inonge Mubita"]),
  ev("departure", "was recalled", ("2013", "2013"), ["Mulenga Chanda"]),
  ev("disclosure", "produced his diary", ("March 2017", "2017-03"), ["Grace Chanda"]),
  ev("recusal", "stood aside", None, ["Kapetwa Lungu"]),
  ev("investigation", "inquiry", ("eleven months", "2017-03/2018-02"), ["Rosemary Nkonde", "Bwalya Kapembwa"]),
  ev("arrest", "arrested", ("2 February 2018", "2018-02-02"), ["Bwalya Kapembwa"]),
  ev("election", "was elected", ("2006", "2006"), ["Bwalya Kapembwa"]),
  ev("election", "defeat", ("ten years later", "2016"), ["Bwalya Kapembwa", "Emmanuel Musonda"]),
  ev("sanction", "banned", ("2019", "2019"), ["Bwalya Kapembwa"]),
)

P("d40-37", """Cornelius Patrick "Con" Hannafin (29 June 1941 – 14 January 2020) was an Irish lobbyist and former government press secretary whose evidence to the Quinlivan Tribunal led to the jailing of a cabinet minister.

Hannafin was born in Listowel, County Kerry, to Nora and Patrick Hannafin, who kept a public house. He was educated at St Michael's College and University College Cork, and joined the Irish Press as a reporter in 1963. He was appointed government press secretary in July 1977 and was succeeded by Breda Moynihan in June 1981. He then established Hannafin Communications in Fitzwilliam Square.

Payments

Between 1987 and 1993 Hannafin acted for the builder Thomas Ganley. He drove to Portmarnock on 3 June 1989 with £30,000 in a shopping bag for Raymond Tuohy, the minister for the environment. Further payments were made to eleven Dublin county councillors before the vote of 12 December 1991.

The tribunal

The tribunal, under Mr Justice Feargus Quinlivan, sat from January 1998. Garda officers searched Hannafin's home in Rathgar on 8 March 2000. On 18 April he told the tribunal that he had "been to the bank, as it were". Tuohy resigned from the Dáil two days later; his seat was won by his cousin Joan Tuohy for Fine Gael. He was jailed for contempt in January 2001 and, having pleaded guilty to tax offences, again in 2005. Mr Justice Quinlivan retired in 2002 and was replaced as chairman by Judge Mary Ahern.

Hannafin himself was convicted of corruption on 26 May 2009 and sentenced to two years. Councillor Seamus Gilroy, who protested his innocence, was acquitted in 2013.

His wife, Eileen Dunphy, was a member of the Abbey Theatre board. He was buried in Listowel, where a walk named after another Hannafin follows the river.
""",
  occ("Cornelius Patrick Hannafin", "government press secretary", start=("July 1977", "1977-07"), end=("June 1981", "1981-06"), again=["government press secretary#2"]),
  occ("Feargus Quinlivan", "Quinlivan Tribunal", start=("January 1998", "1998-01"), end=("2002", "2002"), again=["chairman"]),
  occ("Cornelius Patrick Hannafin", "reporter", start=("1963", "1963")),
  occ("Breda Moynihan", "was succeeded", start=("June 1981", "1981-06")),
  occ("Cornelius Patrick Hannafin", "established Hannafin Communications", start=("June 1981", "1981-06")),
  occ("Raymond Tuohy", "minister for the environment"),
  occ("Raymond Tuohy", "Dáil", end=("two days later", "2000-04-20")),
  occ("Feargus Quinlivan", "Mr Justice"),
  occ("Joan Tuohy", "his seat"),
  occ("Mary Ahern", "was replaced as chairman", start=("2002", "2002")),
  occ("Mary Ahern", "Judge"),
  occ("Seamus Gilroy", "Councillor"),
  occ("Eileen Dunphy", "member of the Abbey Theatre board"),
  fact("Cornelius Patrick Hannafin", "alias", "Con"),
  fact("Cornelius Patrick Hannafin", "birthDate", "29 June 1941", value="1941-06-29"),
  fact("Cornelius Patrick Hannafin", "deathDate", "14 January 2020", value="2020-01-14"),
  fact("Cornelius Patrick Hannafin", "nationality", "Irish"),
  fact("Cornelius Patrick Hannafin", "occupation", "lobbyist"),
  fact("Cornelius Patrick Hannafin", "birthPlace", "Listowel, County Kerry"),
  fact("Cornelius Patrick Hannafin", "parents", "Nora"),
  fact("Cornelius Patrick Hannafin", "parents", "Patrick Hannafin"),
  fact("Cornelius Patrick Hannafin", "education", "St Michael's College"),
  fact("Cornelius Patrick Hannafin", "education", "University College Cork"),
  fact("Thomas Ganley", "occupation", "builder"),
  fact("Cornelius Patrick Hannafin", "residence", "Rathgar"),
  fact("Raymond Tuohy", "relatives", "Joan Tuohy"),
  fact("Joan Tuohy", "party", "Fine Gael"),
  fact("Cornelius Patrick Hannafin", "spouse", "Eileen Dunphy"),
  ev("appointment", "joined the Irish Press", ("1963", "1963"), ["Cornelius Patrick Hannafin"]),
  ev("appointment", "was appointed", ("July 1977", "1977-07"), ["Cornelius Patrick Hannafin"]),
  ev("appointment", "was succeeded", ("June 1981", "1981-06"), ["Breda Moynihan"]),
  ev("travel", "drove to Portmarnock", ("3 June 1989", "1989-06-03"), ["Cornelius Patrick Hannafin", "Raymond Tuohy"]),
  ev("investigation", "searched", ("8 March 2000", "2000-03-08"), ["Cornelius Patrick Hannafin"]),
  ev("testimony", "told the tribunal", ("18 April", "2000-04-18"), ["Cornelius Patrick Hannafin", "Feargus Quinlivan"]),
  ev("departure", "resigned from the Dáil", ("two days later", "2000-04-20"), ["Raymond Tuohy"]),
  ev("election", "was won", None, ["Joan Tuohy"]),
  ev("conviction", "was jailed for contempt", ("January 2001", "2001-01"), ["Raymond Tuohy"]),
  ev("conviction", "pleaded guilty", ("2005", "2005"), ["Raymond Tuohy"]),
  ev("departure", "retired", ("2002", "2002"), ["Feargus Quinlivan"]),
  ev("appointment", "was replaced", ("2002", "2002"), ["Mary Ahern"]),
  ev("conviction", "was convicted of corruption", ("26 May 2009", "2009-05-26"), ["Cornelius Patrick Hannafin"]),
  ev("conviction", "sentenced", ("26 May 2009", "2009-05-26"), ["Cornelius Patrick Hannafin"]),
)

P("d40-38", """The bar that broke a foreign minister

REYKJAVÍK — Four members of parliament walked into a bar on 20 November 2018. By Christmas two of them had no party, and Iceland had no ambassador-designate in Helsinki.

The evening at the Kirkjustétt was recorded by Hrefna Dís Valsdóttir, a student of theology, who was waiting for a friend. On the 28th the newspaper Stundarfréttir published nine minutes of the file. On it, Steingrímur Bjarki Ólafsson, the Centre Movement's deputy leader and foreign minister between 2013 and 2016, is heard to say that he named his predecessor, Árni Þórarinn Magnússon, ambassador in Washington in 2014 so that nobody would complain of a second appointment: that of Geir Hallur Jónsson, a former prime minister, to London.

Ólafsson, a vet who was born in Húsavík and took his degree in Edinburgh in 1991, rang Magnússon on the morning of the 29th to apologise. He called the conversation "drunken fiction" in a television interview that evening, and has gone on unpaid leave. The Left Alliance expelled Kolbeinn Gauti Sveinsson and Ólöf Ísfold Einarsdóttir on the 30th. Einarsdóttir joined the Centre Movement in February.

On 16 January the constitutional committee heard the current foreign minister, Guðlaug Þóra Briem, who confirmed that Ólafsson had raised the matter of a post for himself at a meeting with her on 4 October. The chairwoman of the committee, Hildur Vala Kristinsdóttir, invited both ambassadors; Magnússon flew in from Washington and gave evidence, while Jónsson sent a letter.

The speaker of the Althing, Skúli J. Sigurbjörnsson, declared himself disqualified on 17 December after he had apologised for the six on air. Two deputy speakers were elected for the case alone. The ethics committee censured Ólafsson on 1 August. Valsdóttir was ordered by the data authority in May to delete the recording, but was not fined.
""",
  occ("Steingrímur Bjarki Ólafsson", "Centre Movement's deputy leader"),
  occ("Steingrímur Bjarki Ólafsson", "foreign minister#2", start=("2013", "2013"), end=("2016", "2016")),
  occ("Árni Þórarinn Magnússon", "predecessor", end=("2013", "2013")),
  occ("Árni Þórarinn Magnússon", "ambassador in Washington", start=("2014", "2014")),
  occ("Geir Hallur Jónsson", "prime minister"),
  occ("Geir Hallur Jónsson", "to London"),
  occ("Guðlaug Þóra Briem", "current foreign minister"),
  occ("Hildur Vala Kristinsdóttir", "chairwoman of the committee"),
  occ("Skúli J. Sigurbjörnsson", "speaker of the Althing"),
  fact("Hrefna Dís Valsdóttir", "occupation", "student of theology"),
  fact("Steingrímur Bjarki Ólafsson", "party", "Centre Movement"),
  fact("Steingrímur Bjarki Ólafsson", "occupation", "vet"),
  fact("Steingrímur Bjarki Ólafsson", "birthPlace", "Húsavík"),
  fact("Steingrímur Bjarki Ólafsson", "education", "Edinburgh", date=("1991", "1991")),
  fact("Kolbeinn Gauti Sveinsson", "party", "Left Alliance"),
  fact("Ólöf Ísfold Einarsdóttir", "party", "Left Alliance"),
  fact("Ólöf Ísfold Einarsdóttir", "party", "Centre Movement#2", date=("February", "2019-02")),
  ev("meeting", "walked into a bar", ("20 November 2018", "2018-11-20"), ["Steingrímur Bjarki Ólafsson", "Kolbeinn Gauti Sveinsson", "Ólöf Ísfold Einarsdóttir"]),
  ev("disclosure", "published", ("the 28th", "2018-11-28"), ["Steingrímur Bjarki Ólafsson"]),
  ev("communication", "rang", ("the morning of the 29th", "2018-11-29"), ["Steingrímur Bjarki Ólafsson", "Árni Þórarinn Magnússon"]),
  ev("speech", "television interview", ("that evening", "2018-11-29"), ["Steingrímur Bjarki Ólafsson"]),
  ev("sanction", "expelled", ("the 30th", "2018-11-30"), ["Kolbeinn Gauti Sveinsson", "Ólöf Ísfold Einarsdóttir"]),
  ev("testimony", "heard the current foreign minister", ("16 January", "2019-01-16"), ["Guðlaug Þóra Briem"]),
  ev("meeting", "meeting with her", ("4 October", "2018-10-04"), ["Steingrímur Bjarki Ólafsson", "Guðlaug Þóra Briem"]),
  ev("communication", "invited both ambassadors", None, ["Hildur Vala Kristinsdóttir", "Árni Þórarinn Magnússon", "Geir Hallur Jónsson"]),
  ev("travel", "flew in from Washington", None, ["Árni Þórarinn Magnússon"]),
  ev("testimony", "gave evidence", None, ["Árni Þórarinn Magnússon"]),
  ev("communication", "sent a letter", None, ["Geir Hallur Jónsson"]),
  ev("recusal", "declared himself disqualified", ("17 December", "2018-12-17"), ["Skúli J. Sigurbjörnsson"]),
  ev("sanction", "censured", ("1 August", "2019-08-01"), ["Steingrímur Bjarki Ólafsson"]),
  ev("sanction", "was ordered", ("May", "2019-05"), ["Hrefna Dís Valsdóttir"]),
)

P("d40-39", """PISTOLATO, Antonio Giacomo (b. Pera, 1768; d. Trieste, 4 October 1829), dragoman.

He came of a Catholic family of interpreters which had served Venice at the Porte for five generations. His father, Bartolomeo Pistolato, was second dragoman of the bailo; his mother was Caterina Testarossa. Sent in 1781 to the Oriental Academy at Vienna, he returned to Constantinople in 1790 as giovane di lingua of the Austrian internuncio, Baron Peter Herbst, and became third dragoman in 1795.

In 1799 Pistolato went over to the British embassy, where he was made first dragoman by Lord Elphick. He accompanied the Grand Vizier's camp to Jaffa in the spring of 1800. He married Sophie Pangali, a niece of the Swedish chargé d'affaires, in 1802.

THE AFFAIR OF THE FERMAN. On 12 February 1807 the French ambassador, General Horace Sébastien, laid before the Reis Efendi, Galib Mehmed, eleven letters in Pistolato's hand, addressed to the Russian consul at Jassy, Luka Kiriakov, and taken from a courier at Rusçuk. They gave the number of guns at the Dardanelles. Pistolato declared that they were forged. He was arrested at Büyükdere on the 15th, in spite of his berat. The British ambassador, Charles Arbuthcote, who had conferred with Galib only four days before, had already sailed for Tenedos. Galib was dismissed in May and succeeded by Halet Said.

Pistolato was held at Yedikule until 5 January 1809, when he was freed under the peace signed that day. An inquiry conducted in London in 1810 by the under-secretary William Hammond found nothing proved, but he was struck off the embassy's list. Kiriakov told a Russian commission in 1812 that he had paid him 400 ducats a year.

From 1814 Pistolato was Danish vice-consul in Trieste. The king conferred upon him the knighthood of the Dannebrog in 1821. His son Giorgio entered the Austrian service.
""",
  occ("Bartolomeo Pistolato", "second dragoman of the bailo"),
  occ("Antonio Giacomo Pistolato", "giovane di lingua of the Austrian internuncio", start=("1790", "1790"), end=("1795", "1795")),
  occ("Peter Herbst", "Austrian internuncio"),
  occ("Antonio Giacomo Pistolato", "third dragoman", start=("1795", "1795"), end=("1799", "1799")),
  occ("Antonio Giacomo Pistolato", "first dragoman", start=("1799", "1799"), end=("1810", "1810")),
  occ("Horace Sébastien", "French ambassador"),
  occ("Horace Sébastien", "General"),
  occ("Galib Mehmed", "Reis Efendi", end=("May", "1807-05")),
  occ("Luka Kiriakov", "Russian consul at Jassy"),
  occ("Charles Arbuthcote", "British ambassador"),
  occ("Halet Said", "succeeded", start=("May", "1807-05")),
  occ("William Hammond", "under-secretary"),
  occ("Antonio Giacomo Pistolato", "Danish vice-consul in Trieste", start=("1814", "1814")),
  occ("Giorgio", "entered the Austrian service"),
  fact("Antonio Giacomo Pistolato", "birthPlace", "Pera"),
  fact("Antonio Giacomo Pistolato", "birthDate", "1768", value="1768"),
  fact("Antonio Giacomo Pistolato", "deathPlace", "Trieste"),
  fact("Antonio Giacomo Pistolato", "deathDate", "4 October 1829", value="1829-10-04"),
  fact("Antonio Giacomo Pistolato", "occupation", "dragoman"),
  fact("Antonio Giacomo Pistolato", "religion", "Catholic"),
  fact("Antonio Giacomo Pistolato", "father", "Bartolomeo Pistolato"),
  fact("Antonio Giacomo Pistolato", "mother", "Caterina Testarossa"),
  fact("Antonio Giacomo Pistolato", "education", "Oriental Academy at Vienna", date=("1781", "1781")),
  fact("Antonio Giacomo Pistolato", "spouse", "Sophie Pangali", date=("1802", "1802")),
  fact("Antonio Giacomo Pistolato", "award", "knighthood of the Dannebrog", date=("1821", "1821")),
  fact("Antonio Giacomo Pistolato", "children", "Giorgio"),
  ev("travel", "returned to Constantinople", ("1790", "1790"), ["Antonio Giacomo Pistolato"]),
  ev("appointment", "became third dragoman", ("1795", "1795"), ["Antonio Giacomo Pistolato"]),
  ev("appointment", "was made first dragoman", ("1799", "1799"), ["Antonio Giacomo Pistolato", "Lord Elphick"]),
  ev("travel", "accompanied the Grand Vizier's camp", ("the spring of 1800", "1800-21"), ["Antonio Giacomo Pistolato"]),
  ev("disclosure", "laid before the Reis Efendi", ("12 February 1807", "1807-02-12"), ["Horace Sébastien", "Galib Mehmed", "Antonio Giacomo Pistolato"]),
  ev("arrest", "was arrested", ("the 15th", "1807-02-15"), ["Antonio Giacomo Pistolato"]),
  ev("meeting", "had conferred", ("four days before", "1807-02-11"), ["Charles Arbuthcote", "Galib Mehmed"]),
  ev("travel", "sailed for Tenedos", None, ["Charles Arbuthcote"]),
  ev("departure", "was dismissed", ("May", "1807-05"), ["Galib Mehmed"]),
  ev("appointment", "succeeded", ("May", "1807-05"), ["Halet Said"]),
  ev("investigation", "inquiry", ("1810", "1810"), ["William Hammond", "Antonio Giacomo Pistolato"]),
  ev("sanction", "was struck off", ("1810", "1810"), ["Antonio Giacomo Pistolato"]),
  ev("testimony", "told a Russian commission", ("1812", "1812"), ["Luka Kiriakov"]),
  ev("award", "conferred", ("1821", "1821"), ["Antonio Giacomo Pistolato"]),
  ev("appointment", "entered the Austrian service", None, ["Giorgio"]),
)

P("d40-40", """The visa affair in Poland came to light on 31 August 2023, when the prime minister dismissed the deputy foreign minister, Paweł Wawrzecki-Dyl, and agents of the Central Anticorruption Bureau entered the ministry in Szucha Avenue.

Persons involved

Paweł Wawrzecki-Dyl, born in Radom in 1976, graduated in law from the Catholic University of Lublin and sat in the Sejm for Law and Order from 2015. He became under-secretary of state in November 2019, following Marcin Przydała, who had gone to Tokyo as ambassador.

Tomasz Kobielski, 25, a former assistant of his, was arrested at Warsaw station on 28 April 2023. Released on bail, he gave the prosecutors the passwords of his mailbox.

Jakub Osiecki headed the ministry's legal office until 15 September 2023.

Course of events

In an e-mail of 14 July 2022, Wawrzecki-Dyl asked the consul general in Mumbai, Adrian Irzykowski, to receive a group of "film-makers". Irzykowski, who refused at first, was telephoned twice the same week by Osiecki. On 2 February 2023 Kobielski flew to Delhi, where he met the travel agent Suresh Mehra at the Hotel Claridges. The head of the Bureau, Andrzej Strózik, wrote to Foreign Minister Zbigniew Raurat on 17 July. Wawrzecki-Dyl was struck from the party's list for the October election. He denied any wrong-doing, and on 14 September was taken to hospital.

Committee of inquiry

The Sejm set up a committee in December 2023; Michał Szczerbiński of the Civic Alliance was elected its chairman. It heard Irzykowski on 30 January 2024, Raurat on 5 April. Deputy Zofia Ligas left the committee: her husband, Daniel Ligas, had been Strózik's deputy. Osiecki was fined 3,000 złotys for failing to appear. Wawrzecki-Dyl was charged on 16 January and Kobielski, who admitted everything, was convicted in October.
""",
  occ("Paweł Wawrzecki-Dyl", "deputy foreign minister", start=("November 2019", "2019-11"), end=("31 August 2023", "2023-08-31"), again=["under-secretary of state"]),
  occ("Paweł Wawrzecki-Dyl", "sat in the Sejm", start=("2015", "2015")),
  occ("Marcin Przydała", "following", end=("November 2019", "2019-11")),
  occ("Marcin Przydała", "ambassador"),
  occ("Tomasz Kobielski", "assistant"),
  occ("Jakub Osiecki", "headed the ministry's legal office", end=("15 September 2023", "2023-09-15")),
  occ("Adrian Irzykowski", "consul general in Mumbai"),
  occ("Andrzej Strózik", "head of the Bureau"),
  occ("Zbigniew Raurat", "Foreign Minister"),
  occ("Michał Szczerbiński", "chairman", start=("December 2023", "2023-12")),
  occ("Zofia Ligas", "Deputy"),
  occ("Zofia Ligas", "committee#2"),
  occ("Daniel Ligas", "Strózik's deputy"),
  fact("Paweł Wawrzecki-Dyl", "birthPlace", "Radom"),
  fact("Paweł Wawrzecki-Dyl", "birthDate", "1976", value="1976"),
  fact("Paweł Wawrzecki-Dyl", "education", "Catholic University of Lublin"),
  fact("Paweł Wawrzecki-Dyl", "party", "Law and Order"),
  fact("Suresh Mehra", "occupation", "travel agent"),
  fact("Michał Szczerbiński", "party", "Civic Alliance"),
  fact("Zofia Ligas", "spouse", "Daniel Ligas"),
  ev("departure", "dismissed", ("31 August 2023", "2023-08-31"), ["Paweł Wawrzecki-Dyl"]),
  ev("investigation", "entered the ministry", ("31 August 2023", "2023-08-31"), ["Paweł Wawrzecki-Dyl"]),
  ev("appointment", "became", ("November 2019", "2019-11"), ["Paweł Wawrzecki-Dyl", "Marcin Przydała"]),
  ev("travel", "had gone to Tokyo", None, ["Marcin Przydała"]),
  ev("arrest", "was arrested", ("28 April 2023", "2023-04-28"), ["Tomasz Kobielski"]),
  ev("disclosure", "gave the prosecutors the passwords", None, ["Tomasz Kobielski"]),
  ev("communication", "e-mail", ("14 July 2022", "2022-07-14"), ["Paweł Wawrzecki-Dyl", "Adrian Irzykowski"]),
  ev("communication", "was telephoned", ("the same week", "2022-07"), ["Adrian Irzykowski", "Jakub Osiecki"]),
  ev("travel", "flew to Delhi", ("2 February 2023", "2023-02-02"), ["Tomasz Kobielski"]),
  ev("meeting", "met", ("2 February 2023", "2023-02-02"), ["Tomasz Kobielski", "Suresh Mehra"]),
  ev("communication", "wrote", ("17 July", "2023-07-17"), ["Andrzej Strózik", "Zbigniew Raurat"]),
  ev("sanction", "was struck from the party's list", None, ["Paweł Wawrzecki-Dyl"]),
  ev("investigation", "set up a committee", ("December 2023", "2023-12"), ["Michał Szczerbiński"]),
  ev("election", "was elected", ("December 2023", "2023-12"), ["Michał Szczerbiński"]),
  ev("testimony", "heard Irzykowski", ("30 January 2024", "2024-01-30"), ["Adrian Irzykowski"]),
  ev("testimony", "Raurat on 5 April", ("5 April", "2024-04-05"), ["Zbigniew Raurat"]),
  ev("recusal", "left the committee", None, ["Zofia Ligas"]),
  ev("sanction", "was fined", None, ["Jakub Osiecki"]),
  ev("investigation", "was charged", ("16 January", "2024-01-16"), ["Paweł Wawrzecki-Dyl"]),
  ev("conviction", "was convicted", ("October#2", "2024-10"), ["Tomasz Kobielski"]),
)

P("d40-41", """Jindřiška Nagelová (* 8 June 1967 Přerov) is a Czech civil servant, former director of the prime minister's private office.

She graduated from the secondary school of economics in Olomouc (1985) and in 2007 obtained a bachelor's degree from a private college in Prague, which was withdrawn from her in 2012. From 1996 she worked in the water company of Přerov, and in 2003 she became secretary to the local politician Pavel Nedoma, whom she followed to the Ministry of Labour (2006) and, on 13 July 2010, to the Office of the Government. In 2013, four weeks after his divorce from Radka Nedomová, she married him.

The case

On the night of 12 June 2013 four hundred officers of the unit against organised crime, commanded by Colonel Radim Šlahař, searched thirty-one places. Nagelová was detained together with the head of military intelligence, General Ondrej Pauleník-Horal, and his predecessor, Luděk Kovandík. The state attorney Oldřich Hanuš announced at a press conference on 14 June that she had had Nedomová followed. Nedoma resigned on 17 June; Jaromír Rusnák, a former minister of finance, took office as prime minister on 10 July.

Three rebel deputies of the Civic Party, among them Petr Tlustoš-Brázda, were arrested on the 13th and released in July, the Supreme Court having held that they enjoyed immunity. Lobbyist Roman Janota-Rittich, whose telephone conversations with Nagelová of November 2012 were later leaked, left for Monaco in July.

Trial

Before the district court for Prague 1, Nedoma refused to testify on 28 May 2014. Nedomová, a teacher, was heard the next day. Nagelová was given a suspended sentence of one year; after appeals the sentence became final on 4 January 2021. Pauleník-Horal was pardoned by the president in 2019. Kovandík died of a heart attack in Zlín before the verdict.
""",
  occ("Jindřiška Nagelová", "director of the prime minister's private office", start=("13 July 2010", "2010-07-13")),
  occ("Jindřiška Nagelová", "worked in the water company of Přerov", start=("1996", "1996")),
  occ("Jindřiška Nagelová", "secretary to the local politician Pavel Nedoma", start=("2003", "2003")),
  occ("Pavel Nedoma", "Ministry of Labour", start=("2006", "2006")),
  occ("Pavel Nedoma", "Office of the Government", start=("13 July 2010", "2010-07-13"), end=("17 June", "2013-06-17")),
  occ("Radim Šlahař", "commanded"),
  occ("Radim Šlahař", "Colonel"),
  occ("Ondrej Pauleník-Horal", "head of military intelligence"),
  occ("Ondrej Pauleník-Horal", "General"),
  occ("Luděk Kovandík", "predecessor"),
  occ("Oldřich Hanuš", "state attorney"),
  occ("Jaromír Rusnák", "minister of finance"),
  occ("Jaromír Rusnák", "prime minister#2", start=("10 July", "2013-07-10")),
  occ("Petr Tlustoš-Brázda", "deputies"),
  fact("Jindřiška Nagelová", "birthDate", "8 June 1967", value="1967-06-08"),
  fact("Jindřiška Nagelová", "birthPlace", "Přerov"),
  fact("Jindřiška Nagelová", "nationality", "Czech"),
  fact("Jindřiška Nagelová", "occupation", "civil servant"),
  fact("Jindřiška Nagelová", "education", "secondary school of economics in Olomouc", date=("1985", "1985")),
  fact("Jindřiška Nagelová", "education", "private college in Prague", date=("2007", "2007")),
  fact("Pavel Nedoma", "occupation", "politician"),
  fact("Pavel Nedoma", "spouse", "Radka Nedomová"),
  fact("Jindřiška Nagelová", "spouse", "Pavel Nedoma", date=("2013", "2013")),
  fact("Petr Tlustoš-Brázda", "party", "Civic Party"),
  fact("Roman Janota-Rittich", "occupation", "Lobbyist"),
  fact("Radka Nedomová", "occupation", "teacher"),
  fact("Luděk Kovandík", "causeOfDeath", "heart attack"),
  fact("Luděk Kovandík", "deathPlace", "Zlín"),
  ev("sanction", "was withdrawn", ("2012", "2012"), ["Jindřiška Nagelová"]),
  ev("appointment", "became secretary", ("2003", "2003"), ["Jindřiška Nagelová", "Pavel Nedoma"]),
  ev("appointment", "followed to the Ministry of Labour", ("2006", "2006"), ["Jindřiška Nagelová", "Pavel Nedoma"]),
  ev("investigation", "searched", ("the night of 12 June 2013", "2013-06-12"), ["Radim Šlahař", "Jindřiška Nagelová"]),
  ev("arrest", "was detained", ("the night of 12 June 2013", "2013-06-12"), ["Jindřiška Nagelová", "Ondrej Pauleník-Horal", "Luděk Kovandík"]),
  ev("disclosure", "announced", ("14 June", "2013-06-14"), ["Oldřich Hanuš", "Jindřiška Nagelová"]),
  ev("departure", "resigned", ("17 June", "2013-06-17"), ["Pavel Nedoma"]),
  ev("appointment", "took office", ("10 July", "2013-07-10"), ["Jaromír Rusnák"]),
  ev("arrest", "were arrested", ("the 13th", "2013-06-13"), ["Petr Tlustoš-Brázda"]),
  ev("communication", "telephone conversations", ("November 2012", "2012-11"), ["Jindřiška Nagelová", "Roman Janota-Rittich"]),
  ev("disclosure", "were later leaked", None, ["Jindřiška Nagelová", "Roman Janota-Rittich"]),
  ev("travel", "left for Monaco", ("July", "2013-07"), ["Roman Janota-Rittich"]),
  ev("testimony", "was heard", ("the next day", "2014-05-29"), ["Radka Nedomová"]),
  ev("conviction", "was given a suspended sentence", None, ["Jindřiška Nagelová"]),
)

P("d40-42", """BEIRUT – For a quarter of a century Maurice Samara carried other men's messages. On Thursday the Permanent Military Court sentenced the former information minister to four years of hard labour for the explosives he had carried himself.

Samara, a Greek Orthodox Christian born in Jdeideh in 1948, trained as an engineer at Saint Joseph University and joined the Kataeb Party in 1964. He was a member of parliament for the Metn from 1992 to 2000 and minister of information three times, the last under Prime Minister Selim Hoss-Daouk. From 2005 he advised the Syrian presidency. His wife is the painter Gladys Araygi.

According to the judgment, Samara met General Adel Mamdouh, head of Syria's National Security Bureau, in Damascus on 21 July 2012, and took delivery of twenty-four devices from Mamdouh's adjutant, Colonel Adnan Ayash. He drove back across the Masnaa crossing the same night. He did not know that his bodyguard, Milad Kfourian, a retired sergeant, was wearing a pen camera. Kfourian had gone on 11 July to the chief of the Information Branch, Brigadier Walid Hassoun.

Hassoun's men arrested Samara in his bed at Khenchara on 9 August. Ten weeks later, on 19 October, a car bomb in Achrafieh killed the brigadier. He was succeeded by Colonel Imad Othmani, who testified in April. The justice minister, Akram Rifaat, himself a former police general, resigned from the cabinet in February 2016 after the court had released Samara on bail. Judge Tarek Hassani, the first president of the court, was replaced by Brigadier Khalil Ibrahim-Saade.

Mamdouh has been on the European Union's sanctions list since 2011, Ayash since Friday. The former president Edmond Lahham, who visited Samara in prison in 2014, called the sentence an insult. Kfourian is believed to live in Canada.
""",
  occ("Maurice Samara", "information minister", again=["minister of information"]),
  occ("Maurice Samara", "member of parliament for the Metn", start=("1992", "1992"), end=("2000", "2000")),
  occ("Selim Hoss-Daouk", "Prime Minister"),
  occ("Maurice Samara", "advised the Syrian presidency", start=("2005", "2005")),
  occ("Adel Mamdouh", "head of Syria's National Security Bureau"),
  occ("Adel Mamdouh", "General"),
  occ("Adnan Ayash", "Mamdouh's adjutant"),
  occ("Adnan Ayash", "Colonel"),
  occ("Milad Kfourian", "bodyguard"),
  occ("Milad Kfourian", "sergeant"),
  occ("Walid Hassoun", "chief of the Information Branch", end=("19 October", "2012-10-19")),
  occ("Walid Hassoun", "Brigadier"),
  occ("Imad Othmani", "was succeeded", start=("19 October", "2012-10-19")),
  occ("Imad Othmani", "Colonel#2"),
  occ("Akram Rifaat", "justice minister", end=("February 2016", "2016-02")),
  occ("Akram Rifaat", "police general"),
  occ("Tarek Hassani", "president of the court"),
  occ("Tarek Hassani", "Judge"),
  occ("Khalil Ibrahim-Saade", "was replaced"),
  occ("Khalil Ibrahim-Saade", "Brigadier#2"),
  occ("Edmond Lahham", "president#2"),
  fact("Maurice Samara", "religion", "Greek Orthodox"),
  fact("Maurice Samara", "birthPlace", "Jdeideh"),
  fact("Maurice Samara", "birthDate", "1948", value="1948"),
  fact("Maurice Samara", "occupation", "engineer"),
  fact("Maurice Samara", "education", "Saint Joseph University"),
  fact("Maurice Samara", "party", "Kataeb Party", date=("1964", "1964")),
  fact("Maurice Samara", "spouse", "Gladys Araygi"),
  fact("Gladys Araygi", "occupation", "painter"),
  fact("Maurice Samara", "residence", "Khenchara"),
  fact("Walid Hassoun", "causeOfDeath", "car bomb"),
  fact("Walid Hassoun", "deathPlace", "Achrafieh"),
  fact("Walid Hassoun", "deathDate", "19 October", value="2012-10-19"),
  ev("conviction", "sentenced", ("Thursday", "2016"), ["Maurice Samara"]),
  ev("meeting", "met", ("21 July 2012", "2012-07-21"), ["Maurice Samara", "Adel Mamdouh"]),
  ev("meeting", "took delivery", ("21 July 2012", "2012-07-21"), ["Maurice Samara", "Adnan Ayash"]),
  ev("travel", "drove back", ("the same night", "2012-07-21"), ["Maurice Samara"]),
  ev("meeting", "had gone", ("11 July", "2012-07-11"), ["Milad Kfourian", "Walid Hassoun"]),
  ev("arrest", "arrested", ("9 August", "2012-08-09"), ["Maurice Samara", "Walid Hassoun"]),
  ev("appointment", "was succeeded", None, ["Imad Othmani"]),
  ev("testimony", "testified", ("April", "2016-04"), ["Imad Othmani"]),
  ev("departure", "resigned", ("February 2016", "2016-02"), ["Akram Rifaat"]),
  ev("appointment", "was replaced", None, ["Tarek Hassani", "Khalil Ibrahim-Saade"]),
  ev("sanction", "sanctions list", ("2011", "2011"), ["Adel Mamdouh"]),
  ev("sanction", "Ayash since Friday", ("Friday", "2016"), ["Adnan Ayash"]),
  ev("meeting", "visited", ("2014", "2014"), ["Edmond Lahham", "Maurice Samara"]),
)

P("d40-43", """Nana Yaa Serwaa Boakye-Danquah is a Ghanaian diplomat and lawyer, born at Mampong-Ashanti on 25 May 1961. She was Ghana's ambassador to the Czech Republic from 2006 until 2009 and again to Israel from 2017 until 2019.

Education

She attended Wesley Girls' High School and read law at the University of Ghana, Legon, graduating in 1984. She was called to the Bar in 1986. In 1990 she took a master's degree at the Johns Hopkins University.

Career

Boakye-Danquah joined the Ministry of Foreign Affairs in 1987. Her postings included Lomé, Brasília, where she was minister-counsellor under Ambassador Daniel Yao Gbedemah, and New York. President Kwaku Ofori-Atta presented her with her letters of credence on 6 February 2006. She succeeded Adelaide Quaynor in Prague and was succeeded there by Dr Victor Smith-Hagan.

The visa committee

In February 2019 the Daily Guide reported that sixty persons posing as sports journalists had received visas for a tournament on the recommendation of the deputy minister for youth, Pius Hadzide-Mensah. The ambassador, who had raised her doubts in a note verbale of 3 January, was summoned home on 12 March. A committee chaired by the retired judge Justice Isaac Douse-Addo sat for three weeks; she testified before it on 29 March, and Hadzide-Mensah on 2 April. The director-general of the National Sports Authority, Robert Mensah-Sarfo, admitted having handed the list to a travel agent, Hussein Akuetteh-Falcon, who was arrested at Kotoka on 5 April.

The president suspended Hadzide-Mensah and Mensah-Sarfo. The former was reinstated in October; the latter resigned in July. Boakye-Danquah was cleared but did not return to her post. Akuetteh-Falcon was sentenced at the Accra Circuit Court in 2021.

Personal life

A Methodist, she is the widow of Dr Kofi Danquah, rector of Accra Technical University, who died in 2014. They had two sons, Kwame and Yaw.
""",
  occ("Nana Yaa Serwaa Boakye-Danquah", "Ghana's ambassador to the Czech Republic", start=("2006", "2006"), end=("2009", "2009")),
  occ("Nana Yaa Serwaa Boakye-Danquah", "to Israel", start=("2017", "2017"), end=("2019", "2019"), again=["ambassador#2"]),
  occ("Nana Yaa Serwaa Boakye-Danquah", "minister-counsellor"),
  occ("Daniel Yao Gbedemah", "Ambassador"),
  occ("Kwaku Ofori-Atta", "President"),
  occ("Adelaide Quaynor", "succeeded", end=("2006", "2006")),
  occ("Victor Smith-Hagan", "was succeeded there", start=("2009", "2009")),
  occ("Pius Hadzide-Mensah", "deputy minister for youth"),
  occ("Pius Hadzide-Mensah", "reinstated", start=("October", "2019-10")),
  occ("Isaac Douse-Addo", "committee chaired", start=("March", "2019-03")),
  occ("Isaac Douse-Addo", "judge"),
  occ("Robert Mensah-Sarfo", "director-general of the National Sports Authority", end=("July", "2019-07")),
  occ("Kofi Danquah", "rector of Accra Technical University"),
  fact("Nana Yaa Serwaa Boakye-Danquah", "nationality", "Ghanaian"),
  fact("Nana Yaa Serwaa Boakye-Danquah", "occupation", "diplomat"),
  fact("Nana Yaa Serwaa Boakye-Danquah", "occupation", "lawyer"),
  fact("Nana Yaa Serwaa Boakye-Danquah", "birthPlace", "Mampong-Ashanti"),
  fact("Nana Yaa Serwaa Boakye-Danquah", "birthDate", "25 May 1961", value="1961-05-25"),
  fact("Nana Yaa Serwaa Boakye-Danquah", "education", "Wesley Girls' High School"),
  fact("Nana Yaa Serwaa Boakye-Danquah", "education", "University of Ghana, Legon", date=("1984", "1984")),
  fact("Nana Yaa Serwaa Boakye-Danquah", "education", "Johns Hopkins University", date=("1990", "1990")),
  fact("Hussein Akuetteh-Falcon", "occupation", "travel agent"),
  fact("Nana Yaa Serwaa Boakye-Danquah", "religion", "Methodist"),
  fact("Nana Yaa Serwaa Boakye-Danquah", "spouse", "Kofi Danquah"),
  fact("Kofi Danquah", "deathDate", "2014", value="2014"),
  fact("Nana Yaa Serwaa Boakye-Danquah", "children", "Kwame"),
  fact("Nana Yaa Serwaa Boakye-Danquah", "children", "Yaw"),
  fact("Kofi Danquah", "children", "Kwame"),
  fact("Kofi Danquah", "children", "Yaw"),
  ev("appointment", "was called to the Bar", ("1986", "1986"), ["Nana Yaa Serwaa Boakye-Danquah"]),
  ev("appointment", "joined the Ministry of Foreign Affairs", ("1987", "1987"), ["Nana Yaa Serwaa Boakye-Danquah"]),
  ev("appointment", "letters of credence", ("6 February 2006", "2006-02-06"), ["Nana Yaa Serwaa Boakye-Danquah", "Kwaku Ofori-Atta"]),
  ev("appointment", "succeeded", ("2006", "2006"), ["Nana Yaa Serwaa Boakye-Danquah", "Adelaide Quaynor"]),
  ev("appointment", "was succeeded there", ("2009", "2009"), ["Victor Smith-Hagan"]),
  ev("disclosure", "reported", ("February 2019", "2019-02"), ["Pius Hadzide-Mensah"]),
  ev("communication", "note verbale", ("3 January", "2019-01-03"), ["Nana Yaa Serwaa Boakye-Danquah"]),
  ev("travel", "was summoned home", ("12 March", "2019-03-12"), ["Nana Yaa Serwaa Boakye-Danquah"]),
  ev("investigation", "sat for three weeks", ("March", "2019-03"), ["Isaac Douse-Addo"]),
  ev("testimony", "testified", ("29 March", "2019-03-29"), ["Nana Yaa Serwaa Boakye-Danquah"]),
  ev("testimony", "Hadzide-Mensah on 2 April", ("2 April", "2019-04-02"), ["Pius Hadzide-Mensah"]),
  ev("disclosure", "admitted", None, ["Robert Mensah-Sarfo", "Hussein Akuetteh-Falcon"]),
  ev("arrest", "was arrested", ("5 April", "2019-04-05"), ["Hussein Akuetteh-Falcon"]),
  ev("sanction", "suspended", None, ["Pius Hadzide-Mensah", "Robert Mensah-Sarfo"]),
  ev("appointment", "was reinstated", ("October", "2019-10"), ["Pius Hadzide-Mensah"]),
  ev("departure", "resigned", ("July", "2019-07"), ["Robert Mensah-Sarfo"]),
  ev("conviction", "was sentenced", ("2021", "2021"), ["Hussein Akuetteh-Falcon"]),
)

P("d40-44", """Rangi Hohepa Tamatea-Wills is a New Zealand lobbyist who was chief of staff to Prime Minister Alison Pryde for seven months in 2017–18. His return to his old firm, four days after he left the Beehive, led to the Register of Lobbyists Act.

He was born in Whanganui in 1969 and is of Te Āti Haunui-a-Pāpārangi descent. He was dux of Whanganui Boys' College, took an arts degree at Victoria University of Wellington (1991), and was president of its students' association. He reported from the press gallery for Radio New Zealand between 1994 and 2001, when he joined the office of Labour's Sir Trevor Kemp, then minister of energy. With Kemp's former press officer, Hannah Lusk, he founded the firm Thorndon Exchange in 2008.

Tamatea-Wills became chief of staff on 26 October 2017. The post's previous holder, Wayne Eagleton-Reid, had gone to a bank. He resigned in May 2018, Raewyn Fairhall taking over from him on the 28th.

E-mails obtained by the broadcaster Guyon Ede and published on 3 March 2023 showed that he had written on 6 November 2017 from a government address to a brewer's executive, Paul Stroobant, about excise. He and Stroobant had dinner on the 14th with the minister of customs, Meka Whaanga, at Logan Brown. Whaanga did not enter the dinner in her diary; she stood down on 22 March and was stripped of her warrant on 3 May. The auditor-general, John Ryall, who is Lusk's brother-in-law, stepped aside from the inquiry in favour of his deputy, Greg Schollum-Tait.

Appearing before the Governance Select Committee on 14 June, Tamatea-Wills conceded that the e-mail had been "clumsy". He denies a breach of any rule. Pryde, who had left politics in January, wrote to the committee that she had known nothing of it. She was made a dame in June.
""",
  occ("Rangi Hohepa Tamatea-Wills", "chief of staff to Prime Minister Alison Pryde", start=("26 October 2017", "2017-10-26"), end=("May 2018", "2018-05"), again=["chief of staff#2"]),
  occ("Alison Pryde", "Prime Minister"),
  occ("Rangi Hohepa Tamatea-Wills", "president of its students' association"),
  occ("Rangi Hohepa Tamatea-Wills", "reported from the press gallery for Radio New Zealand", start=("1994", "1994"), end=("2001", "2001")),
  occ("Rangi Hohepa Tamatea-Wills", "joined the office of Labour's Sir Trevor Kemp", start=("2001", "2001")),
  occ("Trevor Kemp", "minister of energy"),
  occ("Hannah Lusk", "press officer"),
  occ("Rangi Hohepa Tamatea-Wills", "founded the firm Thorndon Exchange", start=("2008", "2008")),
  occ("Hannah Lusk", "founded the firm Thorndon Exchange", start=("2008", "2008")),
  occ("Wayne Eagleton-Reid", "previous holder", end=("26 October 2017", "2017-10-26")),
  occ("Raewyn Fairhall", "taking over", start=("the 28th", "2018-05-28")),
  occ("Paul Stroobant", "brewer's executive"),
  occ("Meka Whaanga", "minister of customs", end=("22 March", "2023-03-22")),
  occ("John Ryall", "auditor-general"),
  occ("Greg Schollum-Tait", "deputy"),
  fact("Rangi Hohepa Tamatea-Wills", "nationality", "New Zealand"),
  fact("Rangi Hohepa Tamatea-Wills", "occupation", "lobbyist"),
  fact("Rangi Hohepa Tamatea-Wills", "birthPlace", "Whanganui"),
  fact("Rangi Hohepa Tamatea-Wills", "birthDate", "1969", value="1969"),
  fact("Rangi Hohepa Tamatea-Wills", "ethnicity", "Te Āti Haunui-a-Pāpārangi"),
  fact("Rangi Hohepa Tamatea-Wills", "education", "Whanganui Boys' College"),
  fact("Rangi Hohepa Tamatea-Wills", "education", "Victoria University of Wellington", date=("1991", "1991")),
  fact("Trevor Kemp", "party", "Labour"),
  fact("Guyon Ede", "occupation", "broadcaster"),
  fact("Hannah Lusk", "relatives", "John Ryall"),
  fact("John Ryall", "relatives", "Lusk#2"),
  fact("Alison Pryde", "award", "dame", date=("June#2", "2023-06")),
  ev("appointment", "became chief of staff", ("26 October 2017", "2017-10-26"), ["Rangi Hohepa Tamatea-Wills"]),
  ev("departure", "had gone to a bank", None, ["Wayne Eagleton-Reid"]),
  ev("departure", "resigned", ("May 2018", "2018-05"), ["Rangi Hohepa Tamatea-Wills"]),
  ev("appointment", "taking over", ("the 28th", "2018-05-28"), ["Raewyn Fairhall"]),
  ev("disclosure", "published", ("3 March 2023", "2023-03-03"), ["Guyon Ede", "Rangi Hohepa Tamatea-Wills"]),
  ev("communication", "had written", ("6 November 2017", "2017-11-06"), ["Rangi Hohepa Tamatea-Wills", "Paul Stroobant"]),
  ev("meeting", "had dinner", ("the 14th", "2017-11-14"), ["Rangi Hohepa Tamatea-Wills", "Paul Stroobant", "Meka Whaanga"]),
  ev("departure", "stood down", ("22 March", "2023-03-22"), ["Meka Whaanga"]),
  ev("sanction", "was stripped of her warrant", ("3 May", "2023-05-03"), ["Meka Whaanga"]),
  ev("recusal", "stepped aside", None, ["John Ryall", "Greg Schollum-Tait"]),
  ev("testimony", "Appearing", ("14 June", "2023-06-14"), ["Rangi Hohepa Tamatea-Wills"]),
  ev("departure", "had left politics", ("January", "2023-01"), ["Alison Pryde"]),
  ev("communication", "wrote to the committee", None, ["Alison Pryde"]),
  ev("award", "was made a dame", ("June#2", "2023-06"), ["Alison Pryde"]),
)

P("d40-45", """Loring Aubrey Pettigrew (February 12, 1839 – August 8, 1903) was an American lawyer, newspaper owner and diplomat. He was United States Minister to Ecuador from 1881 to 1883 and was implicated in the guano claims scandal that ended the career of Senator Horatio Stubbs.

Pettigrew was born in Bangor, Maine, and graduated from Bowdoin College in 1860. During the Civil War he served in the 1st Maine Heavy Artillery, rising to major. He was admitted to the bar in 1866, and became proprietor of the Bangor Republican in 1871. He represented Penobscot County in the Maine Senate for two terms, 1873–1877, and was chairman of the state Republican committee. On November 4, 1868, he married Augusta Stubbs, the senator's daughter.

On the recommendation of his father-in-law, he was nominated minister resident by President Garfield on March 30, 1881. He arrived at Guayaquil on June 19 and presented his credentials at Quito on July 2. His predecessor, Judge Elias Prentiss, remained in the country as attorney of the Société Peyrard, a French company that claimed the guano of the Lobos Islands.

In September Pettigrew had an interview with President Ignacio Valdivieso at which Prentiss was present. A letter of Stubbs dated October 10, promising "a handsome interest", was found by the consul at Guayaquil, Martin Reinhardt, and printed in the New York Herald on January 27, 1882. Secretary of State Theodore Marchbanks wired Pettigrew on February 3 to come home. Reinhardt testified before the House Committee on Foreign Affairs on March 18 and Pettigrew on April 26. Chairman Charles Wickersham declared the conduct of Stubbs "unbecoming". The Senate censured Stubbs on July 1, and he was defeated for re-election in January 1883 by Governor Daniel Plaisted.

Pettigrew resigned, moved to Tacoma and edited the Ledger there. He died of typhoid. Reinhardt was promoted to consul general at Callao.
""",
  occ("Loring Aubrey Pettigrew", "United States Minister to Ecuador", start=("1881", "1881"), end=("1883", "1883"), again=["minister resident"]),
  occ("Horatio Stubbs", "Senator", end=("January 1883", "1883-01")),
  occ("Loring Aubrey Pettigrew", "major"),
  occ("Loring Aubrey Pettigrew", "proprietor of the Bangor Republican", start=("1871", "1871")),
  occ("Loring Aubrey Pettigrew", "represented Penobscot County in the Maine Senate", start=("1873–1877", "1873"), end=("1873–1877", "1877")),
  occ("Loring Aubrey Pettigrew", "chairman of the state Republican committee"),
  occ("Garfield", "President"),
  occ("Elias Prentiss", "predecessor", end=("1881", "1881")),
  occ("Elias Prentiss", "Judge"),
  occ("Elias Prentiss", "attorney of the Société Peyrard"),
  occ("Ignacio Valdivieso", "President#2"),
  occ("Martin Reinhardt", "consul at Guayaquil"),
  occ("Theodore Marchbanks", "Secretary of State"),
  occ("Charles Wickersham", "Chairman"),
  occ("Daniel Plaisted", "Governor"),
  occ("Daniel Plaisted", "was defeated for re-election", start=("January 1883", "1883-01")),
  occ("Loring Aubrey Pettigrew", "edited the Ledger"),
  occ("Martin Reinhardt", "consul general at Callao"),
  fact("Loring Aubrey Pettigrew", "birthDate", "February 12, 1839", value="1839-02-12"),
  fact("Loring Aubrey Pettigrew", "deathDate", "August 8, 1903", value="1903-08-08"),
  fact("Loring Aubrey Pettigrew", "nationality", "American"),
  fact("Loring Aubrey Pettigrew", "occupation", "lawyer"),
  fact("Loring Aubrey Pettigrew", "occupation", "newspaper owner"),
  fact("Loring Aubrey Pettigrew", "occupation", "diplomat"),
  fact("Loring Aubrey Pettigrew", "birthPlace", "Bangor, Maine"),
  fact("Loring Aubrey Pettigrew", "education", "Bowdoin College", date=("1860", "1860")),
  fact("Loring Aubrey Pettigrew", "militaryService", "1st Maine Heavy Artillery"),
  fact("Loring Aubrey Pettigrew", "party", "Republican#2"),
  fact("Loring Aubrey Pettigrew", "spouse", "Augusta Stubbs", date=("November 4, 1868", "1868-11-04")),
  fact("Horatio Stubbs", "children", "Augusta Stubbs"),
  fact("Augusta Stubbs", "father", "Horatio Stubbs"),
  fact("Loring Aubrey Pettigrew", "relatives", "Horatio Stubbs"),
  fact("Loring Aubrey Pettigrew", "residence", "Tacoma"),
  fact("Loring Aubrey Pettigrew", "causeOfDeath", "typhoid"),
  ev("appointment", "was admitted to the bar", ("1866", "1866"), ["Loring Aubrey Pettigrew"]),
  ev("appointment", "became proprietor", ("1871", "1871"), ["Loring Aubrey Pettigrew"]),
  ev("appointment", "was nominated", ("March 30, 1881", "1881-03-30"), ["Loring Aubrey Pettigrew", "Garfield"]),
  ev("travel", "arrived at Guayaquil", ("June 19", "1881-06-19"), ["Loring Aubrey Pettigrew"]),
  ev("appointment", "presented his credentials", ("July 2", "1881-07-02"), ["Loring Aubrey Pettigrew"]),
  ev("meeting", "interview", ("September", "1881-09"), ["Loring Aubrey Pettigrew", "Ignacio Valdivieso", "Elias Prentiss"]),
  ev("communication", "letter of Stubbs", ("October 10", "1881-10-10"), ["Horatio Stubbs"]),
  ev("disclosure", "printed", ("January 27, 1882", "1882-01-27"), ["Horatio Stubbs", "Martin Reinhardt"]),
  ev("communication", "wired", ("February 3", "1882-02-03"), ["Theodore Marchbanks", "Loring Aubrey Pettigrew"]),
  ev("testimony", "testified", ("March 18", "1882-03-18"), ["Martin Reinhardt"]),
  ev("testimony", "Pettigrew on April 26", ("April 26", "1882-04-26"), ["Loring Aubrey Pettigrew"]),
  ev("sanction", "censured", ("July 1", "1882-07-01"), ["Horatio Stubbs"]),
  ev("election", "was defeated", ("January 1883", "1883-01"), ["Horatio Stubbs", "Daniel Plaisted"]),
  ev("departure", "resigned", None, ["Loring Aubrey Pettigrew"]),
  ev("travel", "moved to Tacoma", None, ["Loring Aubrey Pettigrew"]),
  ev("appointment", "was promoted", None, ["Martin Reinhardt"]),
)

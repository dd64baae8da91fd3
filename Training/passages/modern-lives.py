P("d14-01", """Alhassan Wumbei Fuseini (born 9 August 1963) is a Ghanaian quantity surveyor and politician of the National Democratic Congress who ran the city of Tamale as its metropolitan chief executive between 2013 and 2016.

Early life and education

The fourth of eleven children, Fuseini comes from Savelugu, where his father, Wumbei Mahama, was court linguist to the paramount chief. He went to Ghana Secondary School in Tamale and, in 1988, obtained a diploma in building technology from Kumasi Polytechnic. He is a Muslim.

Career

From 1990 he was employed by the State Housing Company, rising to regional manager in 2001. In the same year, when the NDC had lost power, he was transferred to Bolgatanga, which he took as a punishment; he left the company and set up on his own.

Fuseini was nominated as chief executive on 17 May 2013, and the assembly confirmed him six days later by 61 votes to 12. He followed Hajia Memunatu Seidu, today the party's deputy organiser for the Northern Region. The new man widened the Hospital Road and fought a long war with the kiosk owners. In August 2015 thirty traders marched to the palace to ask for his removal, but nothing came of it. His time in the job ended on 31 December 2016.

Controversy

A committee chaired by the lawyer Cletus Ayariga looked in 2017 into the sale of parking land. Fuseini appeared before it on 4 October and stated that the sales had been signed by his coordinating director, Peter Naah. The committee found no fault with him. Naah was interdicted the following month.

Personal life

He has two wives, Rahinatu Yakubu and the midwife Adisa Fuseini, and nine children. Rahinatu Yakubu represented Choggu in the assembly from 2006 until 2010. A street in Lamashegu that bears the name Fuseini is called after somebody else.
""",
  occ("Alhassan Wumbei Fuseini", "metropolitan chief executive", start=("2013", "2013"), end=("2016", "2016"), again=["chief executive#2"]),
  occ("Wumbei Mahama", "court linguist to the paramount chief"),
  occ("Alhassan Wumbei Fuseini", "regional manager", start=("2001", "2001")),
  occ("Hajia Memunatu Seidu", "followed", end=("17 May 2013", "2013-05-17")),
  occ("Hajia Memunatu Seidu", "deputy organiser for the Northern Region"),
  occ("Cletus Ayariga", "committee chaired", start=("2017", "2017")),
  occ("Peter Naah", "coordinating director"),
  occ("Rahinatu Yakubu", "represented Choggu in the assembly", start=("2006", "2006"), end=("2010", "2010")),
  fact("Alhassan Wumbei Fuseini", "birthDate", "9 August 1963", value="1963-08-09"),
  fact("Alhassan Wumbei Fuseini", "nationality", "Ghanaian"),
  fact("Alhassan Wumbei Fuseini", "occupation", "quantity surveyor"),
  fact("Alhassan Wumbei Fuseini", "occupation", "politician"),
  fact("Alhassan Wumbei Fuseini", "party", "National Democratic Congress"),
  fact("Alhassan Wumbei Fuseini", "birthPlace", "Savelugu"),
  fact("Alhassan Wumbei Fuseini", "father", "Wumbei Mahama"),
  fact("Alhassan Wumbei Fuseini", "education", "Ghana Secondary School in Tamale"),
  fact("Alhassan Wumbei Fuseini", "education", "Kumasi Polytechnic", date=("1988", "1988")),
  fact("Alhassan Wumbei Fuseini", "religion", "Muslim"),
  fact("Cletus Ayariga", "occupation", "lawyer"),
  fact("Alhassan Wumbei Fuseini", "spouse", "Rahinatu Yakubu"),
  fact("Alhassan Wumbei Fuseini", "spouse", "Adisa Fuseini"),
  fact("Adisa Fuseini", "occupation", "midwife"),
  ev("departure", "left the company", ("In the same year", "2001"), ["Alhassan Wumbei Fuseini"]),
  ev("appointment", "was nominated", ("17 May 2013", "2013-05-17"), ["Alhassan Wumbei Fuseini"]),
  ev("appointment", "confirmed", ("six days later", "2013-05-23"), ["Alhassan Wumbei Fuseini"]),
  ev("departure", "ended", ("31 December 2016", "2016-12-31"), ["Alhassan Wumbei Fuseini"]),
  ev("investigation", "looked", ("2017", "2017"), ["Cletus Ayariga", "Alhassan Wumbei Fuseini"]),
  ev("testimony", "appeared before it", ("4 October", "2017-10-04"), ["Alhassan Wumbei Fuseini"]),
  ev("sanction", "was interdicted", ("the following month", "2017-11"), ["Peter Naah"]),
)

P("d14-02", """Alenka Mrak Pirnat is a constitutional judge in Slovenia, known to the newspapers for her dissents and to her neighbours for her bees.

When the National Assembly chose her on 3 July 2014, with 48 votes, it was the third attempt to fill the place of Bogomir Hafner, whose nine years on the Constitutional Court had run out in March. The first nominee had withdrawn; the second, professor Tilen Rustja of Maribor, had failed by a single vote. Mrak Pirnat took the oath on 14 July. From 2018 to 2021 she was the court's vice-president, and it was in that capacity that she presided over the hearing on the boundaries of the electoral districts, from which her colleague Klemen Zidar excused himself because his brother, the deputy Aleš Zidar, was a party to it.

She was born in Kočevje on 21 February 1960 as the daughter of a forester, Jože Mrak, and took her doctorate of law at the University of Ljubljana in 1994. Having begun as an assistant at the Institute of Criminology, she moved in 1996 to the Ministry of Justice and became state undersecretary there in 1999. She was called home from a holiday in July 2004 to head the Office for Legislation, which she did until her election ten years afterwards. She once toyed with the idea of standing for the European Parliament, but let it drop.

Her opinion in the case of the erased residents (2016) was translated into five languages. The Union of Lawyers' Societies gave her its plaque in 2019.

She is married to Matija Pirnat, a hydrologist, who directed the Environment Agency for a short time in 2012. Their elder son, Jernej Pirnat, has been adviser to the Human Rights Ombudsman since 2020. The couple live at Ig, south of the capital.
""",
  occ("Alenka Mrak Pirnat", "constitutional judge in Slovenia", start=("14 July", "2014-07-14")),
  occ("Bogomir Hafner", "Constitutional Court", start=("nine years", "2005"), end=("March", "2014-03")),
  occ("Tilen Rustja", "professor"),
  occ("Alenka Mrak Pirnat", "vice-president", start=("2018", "2018"), end=("2021", "2021")),
  occ("Klemen Zidar", "colleague"),
  occ("Aleš Zidar", "deputy"),
  occ("Alenka Mrak Pirnat", "assistant at the Institute of Criminology"),
  occ("Alenka Mrak Pirnat", "state undersecretary", start=("1999", "1999")),
  occ("Alenka Mrak Pirnat", "head the Office for Legislation", start=("July 2004", "2004-07"), end=("ten years afterwards", "2014")),
  occ("Matija Pirnat", "directed the Environment Agency", start=("2012", "2012"), end=("2012", "2012")),
  occ("Jernej Pirnat", "adviser to the Human Rights Ombudsman", start=("2020", "2020")),
  fact("Alenka Mrak Pirnat", "birthPlace", "Kočevje"),
  fact("Alenka Mrak Pirnat", "birthDate", "21 February 1960", value="1960-02-21"),
  fact("Alenka Mrak Pirnat", "father", "Jože Mrak"),
  fact("Jože Mrak", "occupation", "forester"),
  fact("Alenka Mrak Pirnat", "education", "University of Ljubljana", date=("1994", "1994")),
  fact("Klemen Zidar", "siblings", "Aleš Zidar"),
  fact("Aleš Zidar", "siblings", "Klemen Zidar"),
  fact("Alenka Mrak Pirnat", "award", "plaque", date=("2019", "2019")),
  fact("Alenka Mrak Pirnat", "spouse", "Matija Pirnat"),
  fact("Matija Pirnat", "occupation", "hydrologist"),
  fact("Alenka Mrak Pirnat", "children", "Jernej Pirnat"),
  fact("Matija Pirnat", "children", "Jernej Pirnat"),
  fact("Alenka Mrak Pirnat", "residence", "Ig"),
  fact("Matija Pirnat", "residence", "Ig"),
  ev("election", "chose", ("3 July 2014", "2014-07-03"), ["Alenka Mrak Pirnat"]),
  ev("departure", "had run out", ("March", "2014-03"), ["Bogomir Hafner"]),
  ev("election", "had failed", None, ["Tilen Rustja"]),
  ev("appointment", "took the oath", ("14 July", "2014-07-14"), ["Alenka Mrak Pirnat"]),
  ev("recusal", "excused himself", None, ["Klemen Zidar"]),
  ev("appointment", "became", ("1999", "1999"), ["Alenka Mrak Pirnat"]),
  ev("award", "gave", ("2019", "2019"), ["Alenka Mrak Pirnat"]),
  ev("appointment", "was called home", ("July 2004", "2004-07"), ["Alenka Mrak Pirnat"]),
)

P("d14-03", """Edilberto Huamaní Ccori

Edilberto Huamaní Ccori (Huanta, 24 February 1958 – Lima, 11 January 2021) was a Peruvian agronomist who governed the department of Ayacucho twice, with a prison cell in between.

Trained at the San Cristóbal of Huamanga National University, from which he graduated in 1983 although it was closed for much of the time, he spent the worst years of the war as an extension worker among the potato growers of Vilcashuamán. His first wife, Teófila Quispe, was killed in an ambush near Cangallo in 1986. He married again in 1992; his second wife, Norma Galindo Ochoa, bore him three daughters, of whom the eldest, Yeny, is at present provincial prosecutor in Andahuaylas.

In 1998 he was voted mayor of Huanta on the list of a neighbourhood movement, and for four years he kept its streets swept. He joined the Popular Action party in 2005. The regional elections of November 2006 he won in a run-off against Rómulo Aparco, the outgoing vice-president of the region, and on 1 January 2007 he took possession of the regional presidency.

It lasted twenty months. In September 2008 an anti-corruption judge, Berta Cisneros, had him detained over eleven tractors that had been paid for twice; his deputy, Máximo Prado Ñahui, governed in his stead to the end of 2010. Huamaní was found guilty of collusion in 2009 and sat in the Yanamilla prison until, in June 2011, the Supreme Court quashed the judgment. He always said that a cousin of Prado's had forged the invoices, but he never brought him to court.

Ayacucho sent him back in triumph. On 5 October 2014 it gave him 58 per cent as governor, the new name of the same chair. Four years later he gave way to Carlos Rimachi. He died of COVID-19 and was buried in Huanta, where his mother, aged ninety-six, walked behind the coffin.
""",
  occ("Edilberto Huamaní Ccori", "extension worker among the potato growers"),
  occ("Yeny", "provincial prosecutor in Andahuaylas"),
  occ("Edilberto Huamaní Ccori", "mayor of Huanta", start=("1998", "1998"), end=("four years", "2002")),
  occ("Rómulo Aparco", "vice-president of the region"),
  occ("Edilberto Huamaní Ccori", "regional presidency", start=("1 January 2007", "2007-01-01"), end=("twenty months", "2008-09"), again=["governed the department of Ayacucho"]),
  occ("Berta Cisneros", "anti-corruption judge"),
  occ("Máximo Prado Ñahui", "deputy"),
  occ("Máximo Prado Ñahui", "governed in his stead", start=("September 2008", "2008-09"), end=("end of 2010", "2010")),
  occ("Edilberto Huamaní Ccori", "governor", start=("5 October 2014", "2014-10-05"), end=("Four years later", "2018")),
  occ("Carlos Rimachi", "governor", start=("Four years later", "2018")),
  fact("Edilberto Huamaní Ccori", "birthPlace", "Huanta"),
  fact("Edilberto Huamaní Ccori", "birthDate", "24 February 1958", value="1958-02-24"),
  fact("Edilberto Huamaní Ccori", "deathPlace", "Lima"),
  fact("Edilberto Huamaní Ccori", "deathDate", "11 January 2021", value="2021-01-11"),
  fact("Edilberto Huamaní Ccori", "nationality", "Peruvian"),
  fact("Edilberto Huamaní Ccori", "occupation", "agronomist"),
  fact("Edilberto Huamaní Ccori", "education", "San Cristóbal of Huamanga National University", date=("1983", "1983")),
  fact("Edilberto Huamaní Ccori", "spouse", "Teófila Quispe"),
  fact("Teófila Quispe", "causeOfDeath", "killed in an ambush"),
  fact("Teófila Quispe", "deathPlace", "Cangallo"),
  fact("Teófila Quispe", "deathDate", "1986", value="1986"),
  fact("Edilberto Huamaní Ccori", "spouse", "Norma Galindo Ochoa", date=("1992", "1992")),
  fact("Edilberto Huamaní Ccori", "children", "Yeny"),
  fact("Norma Galindo Ochoa", "children", "Yeny"),
  fact("Edilberto Huamaní Ccori", "party", "Popular Action", date=("2005", "2005")),
  fact("Edilberto Huamaní Ccori", "causeOfDeath", "COVID-19"),
  ev("election", "was voted", ("1998", "1998"), ["Edilberto Huamaní Ccori"]),
  ev("election", "won", ("November 2006", "2006-11"), ["Edilberto Huamaní Ccori", "Rómulo Aparco"]),
  ev("appointment", "took possession", ("1 January 2007", "2007-01-01"), ["Edilberto Huamaní Ccori"]),
  ev("arrest", "detained", ("September 2008", "2008-09"), ["Edilberto Huamaní Ccori", "Berta Cisneros"]),
  ev("conviction", "was found guilty", ("2009", "2009"), ["Edilberto Huamaní Ccori"]),
  ev("election", "gave him 58 per cent", ("5 October 2014", "2014-10-05"), ["Edilberto Huamaní Ccori"]),
  ev("departure", "gave way", ("Four years later", "2018"), ["Edilberto Huamaní Ccori"]),
)

P("d14-04", """Gu Bon-hyeok (Korean: 구본혁; born 30 November 1956) is a South Korean labour economist, and the only man to have held the Ministry of Employment and Labor under presidents of both camps.

Early years

His father drove a briquette cart in Jecheon. Gu attended Chungju High School on a scholarship and Yonsei University, was expelled from the latter in 1977 for handing out leaflets, and served thirty months with the 3rd Infantry Division before he was let back in. He received his Ph.D. from the University of Wisconsin in 1990 with a thesis on piece rates.

Career

Between 1991 and 2005 Gu taught at Inha University, first as assistant professor and from 1999 as full professor. The years 2003 to 2005 he spent half in Incheon, half in Seoul, since he was at the same time a member of the Tripartite Commission. He joined the Uri Party only on the day when he entered the cabinet, 10 February 2006. His predecessor as minister, Mok Jin-sook, had resigned a week earlier over the rail strike; his successor, appointed in April 2007, was the former trade unionist Ban Sang-ho.

What nobody foresaw was his return. In July 2010 a conservative president asked him back, and he went, to the disgust of his friends. In the sixteen months of this second term he cut the number of inspectors and doubled their pay. In November 2011 he fainted during a sitting of the National Assembly; he handed in his resignation from hospital.

Later life

He was president of Inha University from 2013 to 2017. An anonymous complaint that he had copied parts of his thesis was examined by a panel in Wisconsin in 2014 and found baseless. Gu, a Presbyterian elder, is married to the translator Tak Mi-ran. Their son Gu Ja-yun plays professional baseball.
""",
  occ("Gu Bon-hyeok", "Ministry of Employment and Labor", start=("10 February 2006", "2006-02-10"), end=("April 2007", "2007-04"), again=["entered the cabinet"]),
  occ("Gu Bon-hyeok", "assistant professor", start=("1991", "1991"), end=("1999", "1999")),
  occ("Gu Bon-hyeok", "full professor", start=("1999", "1999"), end=("2005", "2005")),
  occ("Gu Bon-hyeok", "member of the Tripartite Commission", start=("2003", "2003"), end=("2005#2", "2005")),
  occ("Mok Jin-sook", "minister", end=("a week earlier", "2006-02-03")),
  occ("Ban Sang-ho", "successor", start=("April 2007", "2007-04")),
  fact("Ban Sang-ho", "occupation", "trade unionist"),
  occ("Gu Bon-hyeok", "second term", start=("July 2010", "2010-07"), end=("November 2011", "2011-11")),
  occ("Gu Bon-hyeok", "president of Inha University", start=("2013", "2013"), end=("2017", "2017")),
  occ("Gu Bon-hyeok", "Presbyterian elder"),
  fact("Gu Bon-hyeok", "nativeName", "구본혁"),
  fact("Gu Bon-hyeok", "birthDate", "30 November 1956", value="1956-11-30"),
  fact("Gu Bon-hyeok", "nationality", "South Korean"),
  fact("Gu Bon-hyeok", "occupation", "labour economist"),
  fact("Gu Bon-hyeok", "education", "Chungju High School"),
  fact("Gu Bon-hyeok", "education", "Yonsei University"),
  fact("Gu Bon-hyeok", "militaryService", "3rd Infantry Division"),
  fact("Gu Bon-hyeok", "education", "University of Wisconsin", date=("1990", "1990")),
  fact("Gu Bon-hyeok", "party", "Uri Party", date=("10 February 2006", "2006-02-10")),
  fact("Gu Bon-hyeok", "religion", "Presbyterian"),
  fact("Gu Bon-hyeok", "spouse", "Tak Mi-ran"),
  fact("Tak Mi-ran", "occupation", "translator"),
  fact("Gu Bon-hyeok", "children", "Gu Ja-yun"),
  fact("Tak Mi-ran", "children", "Gu Ja-yun"),
  fact("Gu Ja-yun", "occupation", "professional baseball"),
  ev("sanction", "was expelled", ("1977", "1977"), ["Gu Bon-hyeok"]),
  ev("appointment", "entered the cabinet", ("10 February 2006", "2006-02-10"), ["Gu Bon-hyeok"]),
  ev("departure", "had resigned", ("a week earlier", "2006-02-03"), ["Mok Jin-sook"]),
  ev("appointment", "appointed", ("April 2007", "2007-04"), ["Ban Sang-ho"]),
  ev("appointment", "asked him back", ("July 2010", "2010-07"), ["Gu Bon-hyeok"]),
  ev("departure", "resignation", ("November 2011", "2011-11"), ["Gu Bon-hyeok"]),
  ev("investigation", "was examined", ("2014", "2014"), ["Gu Bon-hyeok"]),
)

P("d14-05", """Of the four Tunisians who have been ambassador to Japan since 1990, Sihem Ben Ammou Karray stayed the longest: she presented her letters of credence in Tokyo on 8 April 2009 and did not go home until the summer of 2015.

Sfax is her native town, and 1955 her year. After the lycée of the rue Thyna she read history at the University of Tunis, then passed the competition of the foreign ministry in 1979, one of two women in an intake of thirty. Postings as secretary of embassy in Rabat and Belgrade were followed by six years (1991–1997) at the consulate-general in Lyon, of which she was consul-general for the last three. In Tunis she headed the protocol department from 2001, and she accompanied the foreign minister Habib Zouari to Beijing in 2004, where, when he lost his voice, she read out his address to the Chinese Academy of Social Sciences.

The revolution of January 2011 found her in Tokyo. Eleven of her fellow ambassadors were recalled within the month; she was not, although her husband, the banker Slaheddine Karray, had been a member of the central committee of the ruling Constitutional Democratic Rally until that very winter. Slaheddine Karray was stopped at Carthage airport on 2 February 2011 and released after two nights. A court acquitted him of money-laundering in 2013. He died in 2018.

Ben Ammou Karray's successor in Tokyo, Ridha Mestiri-Louati, arrived in September 2015. She herself left the service, declined a seat on the board of the national airline, and was made secretary-general of the Tunisian–Japanese Friendship Association, an unpaid office that she still fills. The Emperor of Japan conferred on her the Order of the Rising Sun, Gold and Silver Star (2016).

Her sister Raoudha Ben Ammou, a paediatrician, sat in the Constituent Assembly for Sfax 1 from November 2011 to December 2014 as a deputy of the Ettakatol party.
""",
  occ("Sihem Ben Ammou Karray", "ambassador to Japan", start=("8 April 2009", "2009-04-08"), end=("summer of 2015", "2015")),
  occ("Sihem Ben Ammou Karray", "secretary of embassy in Rabat and Belgrade"),
  occ("Sihem Ben Ammou Karray", "consul-general", start=("last three", "1994"), end=("1997", "1997")),
  occ("Sihem Ben Ammou Karray", "headed the protocol department", start=("2001", "2001")),
  occ("Habib Zouari", "foreign minister"),
  occ("Slaheddine Karray", "member of the central committee of the ruling Constitutional Democratic Rally", end=("that very winter", "2011")),
  occ("Ridha Mestiri-Louati", "successor in Tokyo", start=("September 2015", "2015-09")),
  occ("Sihem Ben Ammou Karray", "secretary-general of the Tunisian–Japanese Friendship Association"),
  occ("Raoudha Ben Ammou", "sat in the Constituent Assembly for Sfax 1", start=("November 2011", "2011-11"), end=("December 2014", "2014-12"), again=["deputy"]),
  fact("Sihem Ben Ammou Karray", "nationality", "Tunisians"),
  fact("Sihem Ben Ammou Karray", "birthPlace", "Sfax"),
  fact("Sihem Ben Ammou Karray", "birthDate", "1955", value="1955"),
  fact("Sihem Ben Ammou Karray", "education", "lycée of the rue Thyna"),
  fact("Sihem Ben Ammou Karray", "education", "University of Tunis"),
  fact("Sihem Ben Ammou Karray", "spouse", "Slaheddine Karray"),
  fact("Slaheddine Karray", "occupation", "banker"),
  fact("Slaheddine Karray", "party", "Constitutional Democratic Rally"),
  fact("Slaheddine Karray", "deathDate", "2018", value="2018"),
  fact("Sihem Ben Ammou Karray", "award", "Order of the Rising Sun, Gold and Silver Star", date=("2016", "2016")),
  fact("Sihem Ben Ammou Karray", "siblings", "Raoudha Ben Ammou"),
  fact("Raoudha Ben Ammou", "occupation", "paediatrician"),
  fact("Raoudha Ben Ammou", "party", "Ettakatol"),
  ev("appointment", "presented her letters of credence", ("8 April 2009", "2009-04-08"), ["Sihem Ben Ammou Karray"]),
  ev("departure", "did not go home until", ("summer of 2015", "2015"), ["Sihem Ben Ammou Karray"]),
  ev("travel", "accompanied", ("2004", "2004"), ["Sihem Ben Ammou Karray", "Habib Zouari"]),
  ev("speech", "read out", ("2004", "2004"), ["Sihem Ben Ammou Karray"]),
  ev("arrest", "was stopped", ("2 February 2011", "2011-02-02"), ["Slaheddine Karray"]),
  ev("travel", "arrived", ("September 2015", "2015-09"), ["Ridha Mestiri-Louati"]),
  ev("departure", "left the service", None, ["Sihem Ben Ammou Karray"]),
  ev("appointment", "was made", None, ["Sihem Ben Ammou Karray"]),
  ev("award", "conferred", ("2016", "2016"), ["Sihem Ben Ammou Karray"]),
)

P("d14-06", """Raymond Lucien Thibodeau-Frenette ONB (born 1947) is a retired fisherman, union organizer and Canadian politician. He represented the riding of Baie-Nepisiguit in the House of Commons from 1988 to 2000.

Thibodeau-Frenette grew up in Pointe-Verte, New Brunswick, in an Acadian family of fourteen. He left Sacred Heart School at fifteen for his uncle Alphée Frenette's boat. In 1975 he helped to found the Bay Chaleur Inshore Fishermen's Union, and he was its president from 1979 until he went to Ottawa. A dispute over herring quotas put him behind bars for nine days in July 1981; he was later fined forty dollars for contempt of court and paid in herring.

A Liberal at first, he sought the party's nomination for the provincial seat of Nigadoo in 1982 and was beaten at the convention by a dentist, Léo-Paul Arseneau, who then sat in the Legislative Assembly for three terms. Thibodeau-Frenette crossed over to the New Democrats. At the general election of 21 November 1988 he unseated the Progressive Conservative member, Gérard Hachey, by 212 votes. He was the NDP critic for fisheries during the whole of his second Parliament (1993–1997) and deputy whip thereafter.

He retired undefeated in 2000, and his former assistant, Marie-Josée Doiron, failed to hold the riding, which went to the Liberal Robert Hachey, Gérard's son. In 2003 Premier Albany Roussel put him on the board of Service New Brunswick. He stepped down from it eighteen months later, after he had told a committee of the legislature that he could not make out what the board was for.

He was admitted to the Order of New Brunswick in 2009. Divorced from Yvonne Guitard, the mother of his four children, he lives with the writer Hélène Savoie in Petit-Rocher. The Liberals have twice asked him to run for mayor of the village; he has twice said no.
""",
  occ("Raymond Lucien Thibodeau-Frenette", "represented the riding of Baie-Nepisiguit in the House of Commons", start=("1988", "1988"), end=("2000", "2000")),
  fact("Raymond Lucien Thibodeau-Frenette", "occupation", "union organizer"),
  occ("Raymond Lucien Thibodeau-Frenette", "president", start=("1979", "1979"), end=("until he went to Ottawa", "1988")),
  occ("Léo-Paul Arseneau", "sat in the Legislative Assembly", start=("1982", "1982")),
  occ("Gérard Hachey", "member", end=("21 November 1988", "1988-11-21")),
  occ("Raymond Lucien Thibodeau-Frenette", "NDP critic for fisheries", start=("1993", "1993"), end=("1997", "1997")),
  occ("Raymond Lucien Thibodeau-Frenette", "deputy whip", start=("1997", "1997")),
  occ("Marie-Josée Doiron", "assistant", former=True),
  occ("Robert Hachey", "riding#2", start=("2000#2", "2000")),
  occ("Albany Roussel", "Premier"),
  occ("Raymond Lucien Thibodeau-Frenette", "board of Service New Brunswick", start=("2003", "2003"), end=("eighteen months later", "2004")),
  fact("Raymond Lucien Thibodeau-Frenette", "birthDate", "1947", value="1947"),
  fact("Raymond Lucien Thibodeau-Frenette", "occupation", "fisherman"),
  fact("Raymond Lucien Thibodeau-Frenette", "occupation", "politician"),
  fact("Raymond Lucien Thibodeau-Frenette", "nationality", "Canadian"),
  fact("Raymond Lucien Thibodeau-Frenette", "residence", "Pointe-Verte, New Brunswick"),
  fact("Raymond Lucien Thibodeau-Frenette", "ethnicity", "Acadian"),
  fact("Raymond Lucien Thibodeau-Frenette", "education", "Sacred Heart School"),
  fact("Raymond Lucien Thibodeau-Frenette", "relatives", "Alphée Frenette"),
  fact("Raymond Lucien Thibodeau-Frenette", "party", "Liberal"),
  fact("Léo-Paul Arseneau", "occupation", "dentist"),
  fact("Raymond Lucien Thibodeau-Frenette", "party", "New Democrats"),
  fact("Gérard Hachey", "party", "Progressive Conservative"),
  fact("Robert Hachey", "party", "Liberal#2"),
  fact("Robert Hachey", "father", "Gérard"),
  fact("Gérard Hachey", "children", "Robert Hachey"),
  fact("Raymond Lucien Thibodeau-Frenette", "award", "Order of New Brunswick", date=("2009", "2009")),
  fact("Raymond Lucien Thibodeau-Frenette", "spouse", "Yvonne Guitard"),
  fact("Hélène Savoie", "occupation", "writer"),
  fact("Raymond Lucien Thibodeau-Frenette", "residence", "Petit-Rocher"),
  fact("Hélène Savoie", "residence", "Petit-Rocher"),
  ev("arrest", "put him behind bars", ("July 1981", "1981-07"), ["Raymond Lucien Thibodeau-Frenette"]),
  ev("sanction", "was later fined", None, ["Raymond Lucien Thibodeau-Frenette"]),
  ev("candidacy", "sought", ("1982", "1982"), ["Raymond Lucien Thibodeau-Frenette"]),
  ev("election", "was beaten", ("1982", "1982"), ["Raymond Lucien Thibodeau-Frenette", "Léo-Paul Arseneau"]),
  ev("election", "unseated", ("21 November 1988", "1988-11-21"), ["Raymond Lucien Thibodeau-Frenette", "Gérard Hachey"]),
  ev("departure", "retired#2", ("2000#2", "2000"), ["Raymond Lucien Thibodeau-Frenette"]),
  ev("election", "failed to hold", ("2000#2", "2000"), ["Marie-Josée Doiron"]),
  ev("election", "went to#2", ("2000#2", "2000"), ["Robert Hachey"]),
  ev("appointment", "put him on", ("2003", "2003"), ["Raymond Lucien Thibodeau-Frenette", "Albany Roussel"]),
  ev("departure", "stepped down", ("eighteen months later", "2004"), ["Raymond Lucien Thibodeau-Frenette"]),
  ev("testimony", "had told", None, ["Raymond Lucien Thibodeau-Frenette"]),
  ev("award", "was admitted", ("2009", "2009"), ["Raymond Lucien Thibodeau-Frenette"]),
)

P("d14-07", """Adi Litia Vakacegu Naulumatua, also known as Adi Lice, is a Fijian party leader. Since 27 May 2017 she has led the Vanua Unity Front, a party that at its foundation had nine members, six of them her relations.

She is the third daughter of the late Ratu Josaia Naulumatua, Tui Nadrala and for seventeen years a senator, and of a Methodist deaconess, Mereani Tikoisuva. Born in Lautoka on 2 October 1969, she was educated at Adi Cakobau School and at the University of the South Pacific, where she took a degree in accounting (1991). As auditor with the Fiji Sugar Corporation, and later as its financial controller, she came to know every mill in the west.

Her first venture into politics was not a happy one. In the general election of 2006 she stood for the Nadroga open seat, came third and lost her deposit. After the coup of December of that year she was taken to the Queen Elizabeth Barracks for questioning, and her passport was withheld until 2009. In 2014 her brother-in-law Sitiveni Driu, then the opposition whip, offered her a place on his list, which she refused.

Naulumatua entered Parliament at the election of 14 November 2018 with one colleague, the pharmacist Anand Pratap, who serves as the Front's treasurer. She has been chairperson of the Public Accounts Committee since February 2023. In March of the same year she disclosed that a company of her son's supplied stationery to the Ministry of Education, and she withdrew from the committee's inquiry into that ministry; the inquiry was completed under Pratap.

The party's previous leader, its founder Apisai Vuli, died at sea in April 2017. Whether he had wished her to follow him is disputed among his family.

Naulumatua was married to Timoci Bale, a rugby coach, from 1993 to 2005. Their son is called Josaia after his grandfather.
""",
  occ("Adi Litia Vakacegu Naulumatua", "led the Vanua Unity Front", start=("27 May 2017", "2017-05-27"), again=["party leader"]),
  occ("Ratu Josaia Naulumatua", "Tui Nadrala"),
  occ("Ratu Josaia Naulumatua", "senator"),
  occ("Mereani Tikoisuva", "Methodist deaconess"),
  occ("Adi Litia Vakacegu Naulumatua", "auditor with the Fiji Sugar Corporation"),
  occ("Adi Litia Vakacegu Naulumatua", "financial controller"),
  occ("Sitiveni Driu", "opposition whip", start=("2014", "2014")),
  occ("Adi Litia Vakacegu Naulumatua", "entered Parliament", start=("14 November 2018", "2018-11-14")),
  occ("Anand Pratap", "entered Parliament", start=("14 November 2018", "2018-11-14"), again=["colleague"]),
  occ("Anand Pratap", "the Front's treasurer"),
  occ("Adi Litia Vakacegu Naulumatua", "chairperson of the Public Accounts Committee", start=("February 2023", "2023-02")),
  occ("Apisai Vuli", "previous leader", end=("April 2017", "2017-04")),
  fact("Adi Litia Vakacegu Naulumatua", "alias", "Adi Lice"),
  fact("Adi Litia Vakacegu Naulumatua", "nationality", "Fijian"),
  fact("Adi Litia Vakacegu Naulumatua", "party", "Vanua Unity Front"),
  fact("Adi Litia Vakacegu Naulumatua", "father", "Ratu Josaia Naulumatua"),
  fact("Adi Litia Vakacegu Naulumatua", "mother", "Mereani Tikoisuva"),
  fact("Mereani Tikoisuva", "religion", "Methodist"),
  fact("Adi Litia Vakacegu Naulumatua", "birthPlace", "Lautoka"),
  fact("Adi Litia Vakacegu Naulumatua", "birthDate", "2 October 1969", value="1969-10-02"),
  fact("Adi Litia Vakacegu Naulumatua", "education", "Adi Cakobau School"),
  fact("Adi Litia Vakacegu Naulumatua", "education", "University of the South Pacific", date=("1991", "1991")),
  fact("Adi Litia Vakacegu Naulumatua", "relatives", "Sitiveni Driu"),
  fact("Anand Pratap", "occupation", "pharmacist"),
  fact("Anand Pratap", "party", "Front#2"),
  fact("Apisai Vuli", "deathDate", "April 2017", value="2017-04"),
  fact("Apisai Vuli", "deathPlace", "at sea"),
  fact("Adi Litia Vakacegu Naulumatua", "spouse", "Timoci Bale", date=("1993", "1993")),
  fact("Timoci Bale", "occupation", "rugby coach"),
  fact("Adi Litia Vakacegu Naulumatua", "children", "Josaia#2"),
  fact("Timoci Bale", "children", "Josaia#2"),
  ev("candidacy", "stood", ("2006", "2006"), ["Adi Litia Vakacegu Naulumatua"]),
  ev("election", "came third", ("2006", "2006"), ["Adi Litia Vakacegu Naulumatua"]),
  ev("arrest", "was taken", ("December of that year", "2006-12"), ["Adi Litia Vakacegu Naulumatua"]),
  ev("sanction", "was withheld", ("2009", "2009"), ["Adi Litia Vakacegu Naulumatua"]),
  ev("election", "entered Parliament", ("14 November 2018", "2018-11-14"), ["Adi Litia Vakacegu Naulumatua", "Anand Pratap"]),
  ev("disclosure", "disclosed", ("March of the same year", "2023-03"), ["Adi Litia Vakacegu Naulumatua"]),
  ev("recusal", "withdrew", ("March of the same year", "2023-03"), ["Adi Litia Vakacegu Naulumatua"]),
  ev("investigation", "inquiry#2", None, ["Anand Pratap"]),
)

P("d14-08", """Sapar Yergaliuly Tolebayev (Kazakh: Сапар Ерғалиұлы Төлебаев) is a Kazakhstani official. Currently he is the akim of Jambyl Region, a post to which a presidential decree of 15 August 2022 moved him from the neighbouring Turkistan Region, where since June 2019 he had been first deputy to the akim Gulmira Ospanova.

Biography

A native of the settlement of Shayan (1 May 1971), Tolebayev was released in 1993 by the Taraz Hydraulic Construction Institute with the qualification of hydraulic engineer; a second degree, in law, came from the Narikbayev University in 2006. He belongs to the Amanat party.

Work

1993–1998: foreman, later chief engineer of the Arys–Turkistan Canal administration.

1998–2004: head of the department of water resources, South Kazakhstan Region.

2004–2011: akim of Baidibek District. In this capacity he was reprimanded in 2008 for the late repair of two schools.

2011–2016: vice-minister of environment (until 2014 under the minister Nurzhan Abdrakhman, who had been his classmate).

2016–2019: chairman of the Committee for Water Resources. In October 2017 he headed the Kazakh delegation to Tashkent and signed with his Uzbek colleague, Shavkat Ibragimov, the protocol on the Syr Darya flow.

Floods

When the dam at Kokozek burst in March 2023, Tolebayev was in Almaty, and it was the deputy akim of the region, Yerbol Saparbekov, who directed the rescue. The prosecutor-general's office opened proceedings on 3 April. Saparbekov was convicted of negligence in November and given four years; Tolebayev was heard as a witness and received a severe reprimand. A petition demanding that he step down collected forty thousand signatures, to no effect.

Awards and family

Order of Kurmet (2015); Medal for Distinguished Labour (2008). Spouse: Aigerim Tolebayeva, a dentist; they have a daughter and two sons. His elder brother Kairat Tolebayev is rector of the South Kazakhstan Agrarian Institute.
""",
  occ("Sapar Yergaliuly Tolebayev", "akim of Jambyl Region", start=("15 August 2022", "2022-08-15")),
  occ("Sapar Yergaliuly Tolebayev", "first deputy to the akim", start=("June 2019", "2019-06"), end=("15 August 2022", "2022-08-15")),
  occ("Gulmira Ospanova", "akim#2"),
  occ("Sapar Yergaliuly Tolebayev", "foreman", start=("1993#2", "1993")),
  occ("Sapar Yergaliuly Tolebayev", "chief engineer of the Arys–Turkistan Canal administration", end=("1998", "1998")),
  occ("Sapar Yergaliuly Tolebayev", "head of the department of water resources, South Kazakhstan Region", start=("1998#2", "1998"), end=("2004", "2004")),
  occ("Sapar Yergaliuly Tolebayev", "akim of Baidibek District", start=("2004#2", "2004"), end=("2011", "2011")),
  occ("Sapar Yergaliuly Tolebayev", "vice-minister of environment", start=("2011#2", "2011"), end=("2016", "2016")),
  occ("Nurzhan Abdrakhman", "minister#2", end=("2014", "2014")),
  occ("Sapar Yergaliuly Tolebayev", "chairman of the Committee for Water Resources", start=("2016#2", "2016"), end=("2019#2", "2019")),
  occ("Shavkat Ibragimov", "Uzbek colleague"),
  occ("Yerbol Saparbekov", "deputy akim of the region"),
  occ("Kairat Tolebayev", "rector of the South Kazakhstan Agrarian Institute"),
  fact("Sapar Yergaliuly Tolebayev", "nativeName", "Сапар Ерғалиұлы Төлебаев"),
  fact("Sapar Yergaliuly Tolebayev", "nationality", "Kazakhstani"),
  fact("Sapar Yergaliuly Tolebayev", "birthDate", "1 May 1971", value="1971-05-01"),
  fact("Sapar Yergaliuly Tolebayev", "birthPlace", "Shayan"),
  fact("Sapar Yergaliuly Tolebayev", "education", "Taraz Hydraulic Construction Institute", date=("1993", "1993")),
  fact("Sapar Yergaliuly Tolebayev", "occupation", "hydraulic engineer"),
  fact("Sapar Yergaliuly Tolebayev", "education", "Narikbayev University", date=("2006", "2006")),
  fact("Sapar Yergaliuly Tolebayev", "party", "Amanat"),
  fact("Sapar Yergaliuly Tolebayev", "award", "Order of Kurmet", date=("2015", "2015")),
  fact("Sapar Yergaliuly Tolebayev", "award", "Medal for Distinguished Labour", date=("2008#2", "2008")),
  fact("Sapar Yergaliuly Tolebayev", "spouse", "Aigerim Tolebayeva"),
  fact("Aigerim Tolebayeva", "occupation", "dentist"),
  fact("Sapar Yergaliuly Tolebayev", "siblings", "Kairat Tolebayev"),
  ev("appointment", "moved", ("15 August 2022", "2022-08-15"), ["Sapar Yergaliuly Tolebayev"]),
  ev("sanction", "was reprimanded", ("2008", "2008"), ["Sapar Yergaliuly Tolebayev"]),
  ev("travel", "headed the Kazakh delegation", ("October 2017", "2017-10"), ["Sapar Yergaliuly Tolebayev"]),
  ev("meeting", "signed", ("October 2017", "2017-10"), ["Sapar Yergaliuly Tolebayev", "Shavkat Ibragimov"]),
  ev("investigation", "opened proceedings", ("3 April", "2023-04-03"), ["Yerbol Saparbekov", "Sapar Yergaliuly Tolebayev"]),
  ev("conviction", "was convicted", ("November", "2023-11"), ["Yerbol Saparbekov"]),
  ev("testimony", "was heard as a witness", None, ["Sapar Yergaliuly Tolebayev"]),
  ev("sanction", "severe reprimand", None, ["Sapar Yergaliuly Tolebayev"]),
)

P("d14-09", """Johannes Petrus !Gaeb and the Roads Authority

Namibia's roads had been in the hands of one family friend after another when, in June 2008, the board of the Roads Authority advertised the post of chief executive officer and, to general surprise, gave it to the man who had scored best. Johannes Petrus !Gaeb, forty-one years old, Damara, a civil engineer from Khorixas with a degree from the University of Cape Town, took over on 1 September from the acting head, Elias Nghipandulwa.

!Gaeb had come up through the works department at Otjiwarongo, where he was district engineer between 1996 and 2002; thereafter he was a partner in Bruhn & !Gaeb, consulting engineers, of Windhoek. His half-share in the firm he sold to Heike Bruhn, the daughter of the founder, before he took up his duties, and he declared the price in the government gazette.

Under him the trunk road to Oranjemund was tarred. He was given a second five-year contract in 2013 and did not serve it out. In January 2016 the minister of works, Martha Shikwambi, suspended him on suspicion of having favoured his old firm; the Anti-Corruption Commission, called in by her, needed fourteen months to find that he had not. He had meanwhile resigned, on 30 June 2016, and the engineer Salmon Uirab had been put in his place. Shikwambi lost her own portfolio in the reshuffle of February 2018. When the two met at a funeral in Outjo a year later, they shook hands.

Since 2019 !Gaeb has been a lay member of the council of the University of Namibia, and since 2021 he has chaired the Engineering Council. He is an elder of the Evangelical Lutheran Church. His wife, Sofia ǁHoëses, is a headmistress in Katutura; her twin sister, Regina ǁHoëses, was councillor for the Khorixas constituency from 2004 to 2010, elected for the United Democratic Front.
""",
  occ("Johannes Petrus !Gaeb", "chief executive officer", start=("1 September", "2008-09-01"), end=("30 June 2016", "2016-06-30")),
  occ("Elias Nghipandulwa", "acting head", end=("1 September", "2008-09-01")),
  occ("Johannes Petrus !Gaeb", "district engineer", start=("1996", "1996"), end=("2002", "2002")),
  occ("Johannes Petrus !Gaeb", "partner in Bruhn & !Gaeb", start=("2002", "2002"), end=("before he took up his duties", "2008")),
  occ("Martha Shikwambi", "minister of works", end=("February 2018", "2018-02"), again=["portfolio"]),
  occ("Salmon Uirab", "put in his place", start=("30 June 2016", "2016-06-30")),
  occ("Johannes Petrus !Gaeb", "lay member of the council of the University of Namibia", start=("2019", "2019")),
  occ("Johannes Petrus !Gaeb", "chaired the Engineering Council", start=("2021", "2021")),
  occ("Johannes Petrus !Gaeb", "elder of the Evangelical Lutheran Church"),
  occ("Sofia ǁHoëses", "headmistress in Katutura"),
  occ("Regina ǁHoëses", "councillor for the Khorixas constituency", start=("2004", "2004"), end=("2010", "2010")),
  fact("Johannes Petrus !Gaeb", "ethnicity", "Damara"),
  fact("Johannes Petrus !Gaeb", "occupation", "civil engineer"),
  fact("Johannes Petrus !Gaeb", "birthPlace", "Khorixas"),
  fact("Johannes Petrus !Gaeb", "education", "University of Cape Town"),
  fact("Salmon Uirab", "occupation", "engineer#4"),
  fact("Johannes Petrus !Gaeb", "religion", "Evangelical Lutheran"),
  fact("Johannes Petrus !Gaeb", "spouse", "Sofia ǁHoëses"),
  fact("Sofia ǁHoëses", "siblings", "Regina ǁHoëses"),
  fact("Johannes Petrus !Gaeb", "relatives", "Regina ǁHoëses"),
  fact("Regina ǁHoëses", "party", "United Democratic Front"),
  ev("appointment", "gave it", None, ["Johannes Petrus !Gaeb"]),
  ev("appointment", "took over", ("1 September", "2008-09-01"), ["Johannes Petrus !Gaeb", "Elias Nghipandulwa"]),
  ev("disclosure", "declared", None, ["Johannes Petrus !Gaeb"]),
  ev("appointment", "was given a second five-year contract", ("2013", "2013"), ["Johannes Petrus !Gaeb"]),
  ev("sanction", "suspended", ("January 2016", "2016-01"), ["Johannes Petrus !Gaeb", "Martha Shikwambi"]),
  ev("investigation", "called in", None, ["Johannes Petrus !Gaeb", "Martha Shikwambi"]),
  ev("departure", "had meanwhile resigned", ("30 June 2016", "2016-06-30"), ["Johannes Petrus !Gaeb"]),
  ev("appointment", "had been put", None, ["Salmon Uirab"]),
  ev("departure", "lost her own portfolio", ("February 2018", "2018-02"), ["Martha Shikwambi"]),
  ev("meeting", "met", ("a year later", "2019"), ["Martha Shikwambi", "Johannes Petrus !Gaeb"]),
  ev("election", "elected", None, ["Regina ǁHoëses"]),
)

P("d14-10", """Deirdre Ní Bhraonáin-Scully (Irish: Deirdre Ní Bhraonáin; 1951 – 6 May 2022) was an Irish Labour politician and vet. Small, deaf in one ear and given to knitting during divisions, she was Minister of State for Animal Welfare for not quite two years and a county councillor for twenty-four.

Background

Her parents kept a creamery at Kanturk, County Cork; her grandfather, Mortimer Brennan, had been a member of the first Cork County Council. She was educated by the Loreto Sisters in Fermoy and at University College Dublin, qualifying in 1974 in a class of sixty-one men and four women. With one of the four, Una Prendergast, she shared a practice in Mallow until 1997.

Politics

Elected to Cork County Council in June 1979, she was its cathaoirleach in 1988–89, and kept her place on it until the dual mandate was abolished. She was beaten at three general elections, in 1981, 1982 and 1989, before Cork North-West returned her to the Dáil in the flood of November 1992. Her running mate on that occasion, the trade unionist Con Twomey, never forgave her the eleven votes that separated them.

In January 1993 she was made a junior minister at Agriculture. The end came in November 1994 with the government itself; she had, to be exact, already resigned on the day before, by fax. She lost her seat, at the next election, to Batt Creedon of Fine Gael. From 1998 to 2003 she was on the board of the National Stud, nominated by Creedon's wife, Nuala, who happened to be its chair.

In 2011 friends urged her to seek the presidency of Ireland; she laughed for some time.

Death

She died at Marymount Hospice of motor neurone disease, and was survived by her husband of forty-four years, Denis Scully, a retired garda superintendent. Their son Fintan Scully is the State's consul-general in Chicago.
""",
  occ("Deirdre Ní Bhraonáin-Scully", "Minister of State for Animal Welfare", start=("January 1993", "1993-01"), end=("on the day before", "1994-11"), again=["junior minister at Agriculture"]),
  occ("Deirdre Ní Bhraonáin-Scully", "county councillor", start=("June 1979", "1979-06"), end=("the dual mandate was abolished", "2003"), again=["Elected to Cork County Council"]),
  occ("Mortimer Brennan", "member of the first Cork County Council"),
  occ("Deirdre Ní Bhraonáin-Scully", "cathaoirleach", start=("1988", "1988"), end=("89", "1989")),
  occ("Deirdre Ní Bhraonáin-Scully", "returned her to the Dáil", start=("November 1992", "1992-11"), end=("the next election", "1997")),
  occ("Deirdre Ní Bhraonáin-Scully", "on the board of the National Stud", start=("1998", "1998"), end=("2003", "2003")),
  occ("Nuala", "chair"),
  occ("Denis Scully", "garda superintendent", former=True),
  occ("Fintan Scully", "consul-general in Chicago"),
  fact("Deirdre Ní Bhraonáin-Scully", "nativeName", "Deirdre Ní Bhraonáin#2"),
  fact("Deirdre Ní Bhraonáin-Scully", "birthDate", "1951", value="1951"),
  fact("Deirdre Ní Bhraonáin-Scully", "deathDate", "6 May 2022", value="2022-05-06"),
  fact("Deirdre Ní Bhraonáin-Scully", "nationality", "Irish#2"),
  fact("Deirdre Ní Bhraonáin-Scully", "party", "Labour"),
  fact("Deirdre Ní Bhraonáin-Scully", "occupation", "politician"),
  fact("Deirdre Ní Bhraonáin-Scully", "occupation", "vet"),
  fact("Deirdre Ní Bhraonáin-Scully", "relatives", "Mortimer Brennan"),
  fact("Deirdre Ní Bhraonáin-Scully", "education", "Loreto Sisters in Fermoy"),
  fact("Deirdre Ní Bhraonáin-Scully", "education", "University College Dublin", date=("1974", "1974")),
  fact("Con Twomey", "occupation", "trade unionist"),
  fact("Batt Creedon", "party", "Fine Gael"),
  fact("Batt Creedon", "spouse", "Nuala"),
  fact("Deirdre Ní Bhraonáin-Scully", "deathPlace", "Marymount Hospice"),
  fact("Deirdre Ní Bhraonáin-Scully", "causeOfDeath", "motor neurone disease"),
  fact("Deirdre Ní Bhraonáin-Scully", "spouse", "Denis Scully"),
  fact("Deirdre Ní Bhraonáin-Scully", "children", "Fintan Scully"),
  fact("Denis Scully", "children", "Fintan Scully"),
  ev("election", "Elected", ("June 1979", "1979-06"), ["Deirdre Ní Bhraonáin-Scully"]),
  ev("election", "was beaten", ("1981, 1982 and 1989", "1989"), ["Deirdre Ní Bhraonáin-Scully"]),
  ev("election", "returned her", ("November 1992", "1992-11"), ["Deirdre Ní Bhraonáin-Scully"]),
  ev("appointment", "was made", ("January 1993", "1993-01"), ["Deirdre Ní Bhraonáin-Scully"]),
  ev("departure", "already resigned", ("on the day before", "1994-11"), ["Deirdre Ní Bhraonáin-Scully"]),
  ev("election", "lost", ("the next election", "1997"), ["Deirdre Ní Bhraonáin-Scully", "Batt Creedon"]),
  ev("appointment", "nominated", None, ["Deirdre Ní Bhraonáin-Scully", "Nuala"]),
  fact("Una Prendergast", "education", "University College Dublin", date=("1974", "1974")),
)

P("d14-11", """Madame Esnart Tiyamike Kalilombe-Phiri is the widow of the late Malawian president Wyson Phiri and, as First Lady from May 2005 to her husband's fall in April 2012, was perhaps better liked than he.

She was born Esnart Kalilombe at Nkhoma Mission on Christmas Day 1957, the child of Rev. Samson Kalilombe, moderator of the Nkhoma Synod. After Likuni Girls she trained at Kamuzu College of Nursing and, from 1979, worked at the central hospital in Zomba, ending as matron. There she nursed a patient with a broken thigh, a young lecturer in agronomy, whom she married in 1983.

She had four pregnancies and two living children: Chisomo Phiri, since 2019 the member of parliament for Dedza Central East, and Tadala Phiri-Banda, who runs a bakery in Cape Town. During her husband's years as minister of agriculture (1996–2004) the family lived at Area 43 in Lilongwe.

At State House she founded the Mothers' Milk Trust, whose patron she remains. In September 2008 she spoke to a side event of the General Assembly in New York on obstetric fistula; the speech was drafted, she readily admits, by her private secretary, Limbani Chirwa. The government of Taiwan decorated her with the Order of Brilliant Star in 2006. A rumour that she had bought a flat in Johannesburg with the Trust's money was investigated by the auditor-general, Grey Mkandawire, who cleared her in 2013.

Wyson Phiri's vice-president and successor, Dorica Nyasulu, let her keep her car. When the former head of state succumbed to a stroke at Mwaiwathu Hospital on 19 November 2016, it was Mrs Nyasulu, by then out of office herself, who sat with the widow for three nights. The two had not exchanged a word since the convention of 2011, at which the president had dismissed his deputy from the party.

She is said to be writing her memoirs. Another Esnart Phiri was deputy mayor of Blantyre.
""",
  occ("Wyson Phiri", "president", start=("May 2005", "2005-05"), end=("April 2012", "2012-04"), again=["head of state"]),
  occ("Esnart Tiyamike Kalilombe-Phiri", "First Lady", start=("May 2005", "2005-05"), end=("April 2012", "2012-04")),
  occ("Samson Kalilombe", "moderator of the Nkhoma Synod"),
  occ("Esnart Tiyamike Kalilombe-Phiri", "matron"),
  occ("Wyson Phiri", "lecturer in agronomy"),
  occ("Chisomo Phiri", "member of parliament for Dedza Central East", start=("2019", "2019")),
  occ("Wyson Phiri", "minister of agriculture", start=("1996", "1996"), end=("2004", "2004")),
  occ("Esnart Tiyamike Kalilombe-Phiri", "patron"),
  occ("Limbani Chirwa", "private secretary"),
  occ("Grey Mkandawire", "auditor-general"),
  occ("Dorica Nyasulu", "vice-president", end=("April 2012", "2012-04"), again=["deputy"]),
  occ("Dorica Nyasulu", "successor", start=("April 2012", "2012-04")),
  occ("Esnart Phiri", "deputy mayor of Blantyre"),
  fact("Wyson Phiri", "nationality", "Malawian"),
  fact("Esnart Tiyamike Kalilombe-Phiri", "spouse", "Wyson Phiri", date=("1983", "1983")),
  fact("Esnart Tiyamike Kalilombe-Phiri", "birthName", "Esnart Kalilombe"),
  fact("Esnart Tiyamike Kalilombe-Phiri", "birthPlace", "Nkhoma Mission"),
  fact("Esnart Tiyamike Kalilombe-Phiri", "birthDate", "Christmas Day 1957", value="1957-12-25"),
  fact("Esnart Tiyamike Kalilombe-Phiri", "father", "Samson Kalilombe"),
  fact("Esnart Tiyamike Kalilombe-Phiri", "education", "Likuni Girls"),
  fact("Esnart Tiyamike Kalilombe-Phiri", "education", "Kamuzu College of Nursing"),
  fact("Esnart Tiyamike Kalilombe-Phiri", "children", "Chisomo Phiri"),
  fact("Esnart Tiyamike Kalilombe-Phiri", "children", "Tadala Phiri-Banda"),
  fact("Tadala Phiri-Banda", "occupation", "runs a bakery"),
  fact("Tadala Phiri-Banda", "residence", "Cape Town"),
  fact("Esnart Tiyamike Kalilombe-Phiri", "residence", "Lilongwe"),
  fact("Wyson Phiri", "residence", "Lilongwe"),
  fact("Esnart Tiyamike Kalilombe-Phiri", "award", "Order of Brilliant Star", date=("2006", "2006")),
  fact("Wyson Phiri", "causeOfDeath", "stroke"),
  fact("Wyson Phiri", "deathPlace", "Mwaiwathu Hospital"),
  fact("Wyson Phiri", "deathDate", "19 November 2016", value="2016-11-19"),
  ev("departure", "fall", ("April 2012", "2012-04"), ["Wyson Phiri"]),
  ev("speech", "spoke", ("September 2008", "2008-09"), ["Esnart Tiyamike Kalilombe-Phiri"]),
  ev("award", "decorated", ("2006", "2006"), ["Esnart Tiyamike Kalilombe-Phiri"]),
  ev("investigation", "was investigated", None, ["Esnart Tiyamike Kalilombe-Phiri", "Grey Mkandawire"]),
  ev("meeting", "sat with", None, ["Dorica Nyasulu", "Esnart Tiyamike Kalilombe-Phiri"]),
  ev("sanction", "had dismissed", ("2011", "2011"), ["Wyson Phiri", "Dorica Nyasulu"]),
)

P("d14-12", """Professor Zbysław Ożga, who died in Wrocław on 23 March 2023 at the age of seventy-eight, was rector of the Opole Polytechnic for two terms and senator of the Republic of Poland for one.

A farmer's son from the Kielce region (he was born in Chęciny), Ożga took his master's degree at the AGH in Kraków in 1968 and his doctorate there seven years later. The Opole school, then newly founded, engaged him as a lecturer in rock mechanics. In the Solidarity autumn he was chosen chairman of its workplace commission; on the night of 13 December 1981 he was taken from his bed and interned at Nysa, where his cell-mate was the printer Roman Szubert, later voivode of Opole. They were let go in July of the next year. Ożga lost his lectureship and drove a taxi until 1986.

In 1990, by which time he was a professor, the senate of the Polytechnic elected him vice-rector for students. Three years on, he defeated the incumbent, Henryk Wąsacz, in the contest for the rectorship by one vote. He was re-elected in 1996 without an opponent and was succeeded on 1 September 1999 by his own pupil, the mechanical engineer Danuta Kłys. Senator Ożga, of the Freedom Union, sat in the upper house from 1997 until 2001, and he was the only member of its science committee to vote against his own bill.

He declined the education ministry when it was offered him in 2000. He was vice-chairman of the council of the Polish Geotechnical Society from 2004 until illness compelled him to withdraw in 2019.

Ożga received the Commander's Cross of the Order of Polonia Restituta (2008) and the Cross of Freedom and Solidarity (2014). The university of Ostrava made him an honorary doctor. With his wife Krystyna, a chemist, he had a son, Bartłomiej, now dean of the faculty of civil engineering. The Ożga lecture hall commemorates an earlier namesake.
""",
  occ("Zbysław Ożga", "Professor", again=["professor"]),
  occ("Zbysław Ożga", "rector of the Opole Polytechnic", start=("Three years on", "1993"), end=("1996", "1996")),
  occ("Zbysław Ożga", "re-elected", start=("1996", "1996"), end=("1 September 1999", "1999-09-01")),
  occ("Zbysław Ożga", "senator of the Republic of Poland", start=("1997", "1997"), end=("2001", "2001"), again=["Senator"]),
  occ("Zbysław Ożga", "lecturer in rock mechanics", again=["lectureship"]),
  occ("Zbysław Ożga", "chairman of its workplace commission"),
  occ("Roman Szubert", "voivode of Opole"),
  occ("Zbysław Ożga", "vice-rector for students", start=("1990", "1990")),
  occ("Henryk Wąsacz", "incumbent", end=("Three years on", "1993")),
  occ("Danuta Kłys", "was succeeded", start=("1 September 1999", "1999-09-01")),
  occ("Zbysław Ożga", "member of its science committee"),
  occ("Zbysław Ożga", "vice-chairman of the council of the Polish Geotechnical Society", start=("2004", "2004"), end=("2019", "2019")),
  occ("Bartłomiej", "dean of the faculty of civil engineering"),
  fact("Zbysław Ożga", "deathPlace", "Wrocław"),
  fact("Zbysław Ożga", "deathDate", "23 March 2023", value="2023-03-23"),
  fact("Zbysław Ożga", "birthPlace", "Chęciny"),
  fact("Zbysław Ożga", "education", "AGH in Kraków", date=("1968", "1968")),
  fact("Roman Szubert", "occupation", "printer"),
  fact("Zbysław Ożga", "occupation", "drove a taxi"),
  fact("Danuta Kłys", "occupation", "mechanical engineer"),
  fact("Zbysław Ożga", "party", "Freedom Union"),
  fact("Zbysław Ożga", "award", "Commander's Cross of the Order of Polonia Restituta", date=("2008", "2008")),
  fact("Zbysław Ożga", "award", "Cross of Freedom and Solidarity", date=("2014", "2014")),
  fact("Zbysław Ożga", "award", "honorary doctor"),
  fact("Zbysław Ożga", "spouse", "Krystyna"),
  fact("Krystyna", "occupation", "chemist"),
  fact("Zbysław Ożga", "children", "Bartłomiej"),
  fact("Krystyna", "children", "Bartłomiej"),
  ev("election", "was chosen", None, ["Zbysław Ożga"]),
  ev("arrest", "interned", ("13 December 1981", "1981-12-13"), ["Zbysław Ożga", "Roman Szubert"]),
  ev("departure", "lost his lectureship", None, ["Zbysław Ożga"]),
  ev("election", "elected him", ("1990", "1990"), ["Zbysław Ożga"]),
  ev("election", "defeated", ("Three years on", "1993"), ["Zbysław Ożga", "Henryk Wąsacz"]),
  ev("election", "was re-elected", ("1996", "1996"), ["Zbysław Ożga"]),
  ev("appointment", "was succeeded", ("1 September 1999", "1999-09-01"), ["Danuta Kłys", "Zbysław Ożga"]),
  ev("departure", "withdraw", ("2019", "2019"), ["Zbysław Ożga"]),
  ev("award", "received", ("2008", "2008"), ["Zbysław Ożga"]),
)

P("d14-13", """The Magbanua-Teves family of San Isidro Norte has supplied the municipality with its mayor in all but three of the years since 1988, and the story of Corazon "Baby" Magbanua-Teves (born March 3, 1949), its matriarch, is in good part a story of who kept the chair warm for whom.

A pharmacist with a diploma from Silliman University, she married Efren Teves, the town's first elected mayor after the revolution, in 1971. He was shot on the church steps on September 14, 1994; the gunman, a dismissed policeman called Dodong Arcilla, was sentenced to life imprisonment two years afterwards. Vice mayor Leopoldo Sy served the remaining months. In May 1995 the widow ran, and won with four votes in five.

Barred by law from a fourth term, she stepped aside in 2004 for her eldest, Efren Jr., who had been a member of the Sangguniang Panlalawigan. She in turn went down to vice mayor under him. Mother and son exchanged places in 2007, after a quarrel that is variously told, and it was in this second spell that the Ombudsman suspended her for six months over a fertilizer fund: from February to August 2009 her daughter Marivic Teves-Lim, first in rank among the councilors, was acting mayor. The Sandiganbayan acquitted "Baby" in 2015, by which time it mattered to nobody.

Sy, a Liberal, took the town hall from the family in 2010 and lost it three years later to Efren Jr., who has since gone to Manila as congressman for the second district (2019 to the present). The incumbent is Marivic, mayor since June 30, 2019.

Mrs. Magbanua-Teves, a member of the Nationalist People's Coalition since its founding, is a daily communicant in the Catholic parish and president of the Provincial Federation of Senior Citizens. Her brother, retired Commodore Virgilio Magbanua, commanded Naval Forces Central from 2001 to 2003.
""",
  occ("Efren Teves", "mayor#2", end=("September 14, 1994", "1994-09-14")),
  occ("Dodong Arcilla", "policeman", former=True),
  occ("Leopoldo Sy", "Vice mayor", end=("September 14, 1994", "1994-09-14")),
  occ("Leopoldo Sy", "served the remaining months", start=("September 14, 1994", "1994-09-14"), end=("May 1995", "1995-05")),
  occ("Corazon \"Baby\" Magbanua-Teves", "won", start=("May 1995", "1995-05"), end=("2004", "2004")),
  occ("Efren Jr.", "member of the Sangguniang Panlalawigan"),
  occ("Efren Jr.", "stepped aside", start=("2004", "2004"), end=("2007", "2007")),
  occ("Corazon \"Baby\" Magbanua-Teves", "vice mayor", start=("2004", "2004"), end=("2007", "2007")),
  occ("Corazon \"Baby\" Magbanua-Teves", "exchanged places", start=("2007", "2007"), end=("2010", "2010"), again=["second spell"]),
  occ("Efren Jr.", "exchanged places", start=("2007", "2007")),
  occ("Marivic Teves-Lim", "councilors"),
  occ("Marivic Teves-Lim", "acting mayor", start=("February", "2009-02"), end=("August 2009", "2009-08")),
  occ("Leopoldo Sy", "town hall", start=("2010", "2010"), end=("three years later", "2013")),
  occ("Efren Jr.", "lost it", start=("three years later", "2013")),
  occ("Efren Jr.", "congressman for the second district", start=("2019", "2019")),
  occ("Marivic Teves-Lim", "mayor since", start=("June 30, 2019", "2019-06-30"), again=["incumbent"]),
  occ("Corazon \"Baby\" Magbanua-Teves", "president of the Provincial Federation of Senior Citizens"),
  occ("Virgilio Magbanua", "Commodore"),
  occ("Virgilio Magbanua", "commanded Naval Forces Central", start=("2001", "2001"), end=("2003", "2003")),
  fact("Corazon \"Baby\" Magbanua-Teves", "alias", "Baby"),
  fact("Corazon \"Baby\" Magbanua-Teves", "birthDate", "March 3, 1949", value="1949-03-03"),
  fact("Corazon \"Baby\" Magbanua-Teves", "occupation", "pharmacist"),
  fact("Corazon \"Baby\" Magbanua-Teves", "education", "Silliman University"),
  fact("Corazon \"Baby\" Magbanua-Teves", "spouse", "Efren Teves", date=("1971", "1971")),
  fact("Efren Teves", "deathDate", "September 14, 1994", value="1994-09-14"),
  fact("Efren Teves", "causeOfDeath", "shot"),
  fact("Efren Teves", "deathPlace", "church steps"),
  fact("Corazon \"Baby\" Magbanua-Teves", "children", "Efren Jr."),
  fact("Corazon \"Baby\" Magbanua-Teves", "children", "Marivic Teves-Lim"),
  fact("Leopoldo Sy", "party", "Liberal"),
  fact("Corazon \"Baby\" Magbanua-Teves", "party", "Nationalist People's Coalition"),
  fact("Corazon \"Baby\" Magbanua-Teves", "religion", "Catholic"),
  fact("Corazon \"Baby\" Magbanua-Teves", "siblings", "Virgilio Magbanua"),
  ev("conviction", "was sentenced", ("two years afterwards", "1996"), ["Dodong Arcilla"]),
  ev("candidacy", "ran", ("May 1995", "1995-05"), ["Corazon \"Baby\" Magbanua-Teves"]),
  ev("election", "won", ("May 1995", "1995-05"), ["Corazon \"Baby\" Magbanua-Teves"]),
  ev("departure", "stepped aside", ("2004", "2004"), ["Corazon \"Baby\" Magbanua-Teves"]),
  ev("appointment", "went down to vice mayor", ("2004", "2004"), ["Corazon \"Baby\" Magbanua-Teves"]),
  ev("appointment", "exchanged places", ("2007", "2007"), ["Corazon \"Baby\" Magbanua-Teves", "Efren Jr."]),
  ev("sanction", "suspended", ("February", "2009-02"), ["Corazon \"Baby\" Magbanua-Teves"]),
  ev("election", "took the town hall", ("2010", "2010"), ["Leopoldo Sy"]),
  ev("election", "lost it", ("three years later", "2013"), ["Leopoldo Sy", "Efren Jr."]),
)

P("d14-14", """Ndèye Coumba Thioub, épouse Sarr

Born at Joal-Fadiouth on 17 June 1966 of a Catholic mother and a Muslim father, Ndèye Coumba Thioub is a Senegalese customs inspector, author of two novels, and mayor of Mbodiène. She has twice been a minister: of Handicrafts, in 2012–2013, and of Fisheries, from September 2017 to April 2019.

From the Lycée Demba Diop of Mbour she passed to the Cheikh Anta Diop University and, in 1991, to the National School of Administration, which she left at the head of the customs section. She was stationed at Kidira, on the Malian frontier, when in 1999 she seized eleven lorries of sugar that belonged to a deputy of the ruling party, Malick Guissé. The deputy saw to it that she was moved to the archives. There she wrote her first novel, which won the Grand Prix of the President of the Republic for Letters in 2002.

Thioub was among the founders of the Alliance for the Republic in December 2008. On 22 March 2009 the town preferred her as mayor to the outgoing Ibrahima Ndong, her own brother-in-law, an event which she has described as the end of Sunday lunches. She kept the town in 2014 and once more in January 2022, although by now at odds with her party, from which she had been excluded in 2020 for supporting a dissident list.

As minister of Fisheries she signed the agreement with Mauritania in July 2018, and then, with equal firmness, its suspension. Prime minister Cheikh Tidiane Mbengue parted with her in the reshuffle of the following April; Aliou Badji got her department.

Her husband, Pape Latyr Sarr, whom she wed in 1994, was until 2016 the commander of the port fire brigade of Dakar. In 2023 a weekly alleged that he owned two trawlers. She sued, and the weekly withdrew. Of their three daughters the second, Khady Sarr, is a first counsellor at the embassy in Rabat.
""",
  occ("Ndèye Coumba Thioub", "mayor of Mbodiène", start=("22 March 2009", "2009-03-22"), end=("2014", "2014"), again=["mayor#2"]),
  occ("Ndèye Coumba Thioub", "kept the town", start=("2014", "2014"), end=("January 2022", "2022-01")),
  occ("Ndèye Coumba Thioub", "once more", start=("January 2022", "2022-01")),
  occ("Ndèye Coumba Thioub", "minister: of Handicrafts", start=("2012", "2012"), end=("2013", "2013")),
  occ("Ndèye Coumba Thioub", "of Fisheries", start=("September 2017", "2017-09"), end=("April 2019", "2019-04"), again=["minister of Fisheries"]),
  occ("Malick Guissé", "deputy of the ruling party", again=["deputy#2"]),
  occ("Ibrahima Ndong", "outgoing", end=("22 March 2009", "2009-03-22")),
  occ("Cheikh Tidiane Mbengue", "Prime minister"),
  occ("Aliou Badji", "department", start=("following April", "2019-04")),
  occ("Pape Latyr Sarr", "commander of the port fire brigade of Dakar", end=("2016", "2016")),
  occ("Khady Sarr", "first counsellor at the embassy in Rabat"),
  fact("Ndèye Coumba Thioub", "birthPlace", "Joal-Fadiouth"),
  fact("Ndèye Coumba Thioub", "birthDate", "17 June 1966", value="1966-06-17"),
  fact("Ndèye Coumba Thioub", "nationality", "Senegalese"),
  fact("Ndèye Coumba Thioub", "occupation", "customs inspector"),
  fact("Ndèye Coumba Thioub", "occupation", "author of two novels"),
  fact("Ndèye Coumba Thioub", "education", "Lycée Demba Diop of Mbour"),
  fact("Ndèye Coumba Thioub", "education", "Cheikh Anta Diop University"),
  fact("Ndèye Coumba Thioub", "education", "National School of Administration", date=("1991", "1991")),
  fact("Ndèye Coumba Thioub", "award", "Grand Prix of the President of the Republic for Letters", date=("2002", "2002")),
  fact("Ndèye Coumba Thioub", "party", "Alliance for the Republic", date=("December 2008", "2008-12")),
  fact("Ndèye Coumba Thioub", "relatives", "Ibrahima Ndong"),
  fact("Ndèye Coumba Thioub", "spouse", "Pape Latyr Sarr", date=("1994", "1994")),
  fact("Ndèye Coumba Thioub", "children", "Khady Sarr"),
  fact("Pape Latyr Sarr", "children", "Khady Sarr"),
  ev("sanction", "was moved to the archives", None, ["Ndèye Coumba Thioub", "Malick Guissé"]),
  ev("award", "won", ("2002", "2002"), ["Ndèye Coumba Thioub"]),
  ev("election", "preferred her", ("22 March 2009", "2009-03-22"), ["Ndèye Coumba Thioub", "Ibrahima Ndong"]),
  ev("election", "kept the town", ("2014", "2014"), ["Ndèye Coumba Thioub"]),
  ev("election", "once more", ("January 2022", "2022-01"), ["Ndèye Coumba Thioub"]),
  ev("sanction", "had been excluded", ("2020", "2020"), ["Ndèye Coumba Thioub"]),
  ev("departure", "parted with her", ("following April", "2019-04"), ["Ndèye Coumba Thioub", "Cheikh Tidiane Mbengue"]),
  ev("appointment", "got", ("following April", "2019-04"), ["Aliou Badji"]),
)

P("d14-15", """Torbjørn Elias Kvalsund (born 4 December 1948 in Hammerfest, died 30 July 2024) was a Norwegian jurist and Centre Party politician, County Governor of Finnmark 1998–2011.

His father Elias Kvalsund was the harbour master of Hammerfest; the whole family was evacuated in autumn 1944 and lived in a boathouse on Sørøya for a winter, an experience which the son, who was not yet born, could narrate as though he had been there. He took the examen artium at Tromsø in 1967, did his military service in the Garrison of Sør-Varanger, and became candidate of law at the University of Oslo in 1975.

Kvalsund began as deputy judge in Alta. He was municipal executive officer in Porsanger 1978–1985, sat in the Storting as a deputy representative during the years 1985–1989, meeting for Johanne Mikkelgård while she was at the Ministry of Local Government, and was elected in his own right in 1989. In the Storting he was second vice-chair of the Standing Committee on Justice. He refused re-election in 1993 and went back to the law: for five years he was a judge of the Alta District Court.

Appointed County Governor in the Council of State on 8 May 1998, he took up office on 1 August. When the Finnmark Act was drafted, he recused himself from the opinion on fishing rights, since his wife was a member of the Sámi Parliament; the opinion was signed by his deputy, Sverre Uthaug. He was followed by Gunn Harriet Pedersen.

Some in his party wanted him as its leader after the defeat of 1997. He did not respond to the invitations.

He was Commander of the Royal Norwegian Order of St. Olav (2010) and of the Finnish Order of the Lion. In 1976 he married Berit Ánne Sara (born 1950), a duojár, who represented Karasjok in the Sámi Parliament in the periods 1997–2005.
""",
  occ("Torbjørn Elias Kvalsund", "County Governor of Finnmark", start=("1 August", "1998-08-01"), end=("2011", "2011"), again=["County Governor#2"]),
  occ("Elias Kvalsund", "harbour master of Hammerfest"),
  occ("Torbjørn Elias Kvalsund", "deputy judge in Alta"),
  occ("Torbjørn Elias Kvalsund", "municipal executive officer in Porsanger", start=("1978", "1978"), end=("1985", "1985")),
  occ("Torbjørn Elias Kvalsund", "sat in the Storting as a deputy representative", start=("1985#2", "1985"), end=("1989", "1989")),
  occ("Johanne Mikkelgård", "meeting for Johanne Mikkelgård"),
  occ("Johanne Mikkelgård", "at the Ministry of Local Government"),
  occ("Torbjørn Elias Kvalsund", "elected in his own right", start=("1989#2", "1989"), end=("1993", "1993")),
  occ("Torbjørn Elias Kvalsund", "second vice-chair of the Standing Committee on Justice"),
  occ("Torbjørn Elias Kvalsund", "judge of the Alta District Court", start=("1993", "1993"), end=("five years", "1998")),
  occ("Sverre Uthaug", "deputy#3"),
  occ("Gunn Harriet Pedersen", "was followed", start=("2011", "2011")),
  occ("Berit Ánne Sara", "represented Karasjok in the Sámi Parliament", start=("1997#2", "1997"), end=("2005", "2005"), again=["member of the Sámi Parliament"]),
  fact("Torbjørn Elias Kvalsund", "birthDate", "4 December 1948", value="1948-12-04"),
  fact("Torbjørn Elias Kvalsund", "birthPlace", "Hammerfest"),
  fact("Torbjørn Elias Kvalsund", "deathDate", "30 July 2024", value="2024-07-30"),
  fact("Torbjørn Elias Kvalsund", "nationality", "Norwegian"),
  fact("Torbjørn Elias Kvalsund", "occupation", "jurist"),
  fact("Torbjørn Elias Kvalsund", "occupation", "politician"),
  fact("Torbjørn Elias Kvalsund", "party", "Centre Party"),
  fact("Torbjørn Elias Kvalsund", "father", "Elias Kvalsund#2"),
  fact("Torbjørn Elias Kvalsund", "education", "Tromsø", date=("1967", "1967")),
  fact("Torbjørn Elias Kvalsund", "militaryService", "Garrison of Sør-Varanger"),
  fact("Torbjørn Elias Kvalsund", "education", "University of Oslo", date=("1975", "1975")),
  fact("Torbjørn Elias Kvalsund", "award", "Commander of the Royal Norwegian Order of St. Olav", date=("2010", "2010")),
  fact("Torbjørn Elias Kvalsund", "award", "Finnish Order of the Lion"),
  fact("Torbjørn Elias Kvalsund", "spouse", "Berit Ánne Sara", date=("1976", "1976")),
  fact("Berit Ánne Sara", "birthDate", "1950", value="1950"),
  fact("Berit Ánne Sara", "occupation", "duojár"),
  ev("election", "was elected", ("1989#2", "1989"), ["Torbjørn Elias Kvalsund"]),
  ev("appointment", "Appointed", ("8 May 1998", "1998-05-08"), ["Torbjørn Elias Kvalsund"]),
  ev("appointment", "took up office", ("1 August", "1998-08-01"), ["Torbjørn Elias Kvalsund"]),
  ev("recusal", "recused himself", None, ["Torbjørn Elias Kvalsund"]),
  ev("appointment", "was followed", ("2011", "2011"), ["Gunn Harriet Pedersen"]),
)

P("d14-16", """Minister Ivanildo Peixoto Sarmento (Caruaru, 1952) sits on Brazil's Superior Court of Justice, where he occupies the chair once held by his teacher, Hermenegilda Assunção Lins.

Career on the bench

The son of a leather merchant, Sarmento graduated in law from the Federal University of Pernambuco in 1976. He practised for six years in his native town, mostly in defence of rural unions, then passed second in the public competition for the magistracy. As a substitute judge in Petrolina he ordered the army, in 1985, to return a mule. The robe of a federal judge came to him when the federal courts of the state were enlarged in 1988; at the Regional Federal Court of the 5th Region, to which he was promoted by merit in 1999, he was inspector-general of justice (2005–2007) and president (2007–2009).

His nomination to the Superior Court was sent to the Senate in August 2010. At the hearing Senator Fernão Bulhões, of Alagoas, read aloud a poem that the nominee had published at nineteen; the vote in plenary was none the less 54 to 8. Sarmento was sworn in on 6 October 2010, the same day as Judge Luciana Teixeira Brandt, whom he married in 2014. Both have since declared themselves impeded whenever a case reaches one of them from the other's panel.

A proceeding against him before the National Council of Justice, opened in 2017 at the request of a banker, was shelved. He has twice been passed over for the electoral court and was on the shortlist for the Supreme Court in 2021, without success.

Honours and teaching

Sarmento was awarded the Grand Collar of the Order of Judicial Merit of Labour in 2012. He has held the chair of civil procedure at the Catholic University of Brasília since 2011. From his first marriage, to the notary Zuleide Cavalcanti, he has a daughter, Maíra Sarmento Cavalcanti, state secretary for culture in Paraíba.
""",
  occ("Ivanildo Peixoto Sarmento", "Superior Court of Justice", start=("6 October 2010", "2010-10-06"), again=["Minister"]),
  occ("Hermenegilda Assunção Lins", "chair once held"),
  occ("Ivanildo Peixoto Sarmento", "substitute judge in Petrolina"),
  occ("Ivanildo Peixoto Sarmento", "federal judge", start=("1988", "1988")),
  occ("Ivanildo Peixoto Sarmento", "Regional Federal Court of the 5th Region", start=("1999", "1999"), end=("6 October 2010", "2010-10-06")),
  occ("Ivanildo Peixoto Sarmento", "inspector-general of justice", start=("2005", "2005"), end=("2007", "2007")),
  occ("Ivanildo Peixoto Sarmento", "president", start=("2007#2", "2007"), end=("2009", "2009")),
  occ("Fernão Bulhões", "Senator"),
  occ("Luciana Teixeira Brandt", "Judge", start=("6 October 2010", "2010-10-06")),
  occ("Ivanildo Peixoto Sarmento", "chair of civil procedure at the Catholic University of Brasília", start=("2011", "2011")),
  occ("Maíra Sarmento Cavalcanti", "state secretary for culture in Paraíba"),
  fact("Ivanildo Peixoto Sarmento", "birthPlace", "Caruaru"),
  fact("Ivanildo Peixoto Sarmento", "birthDate", "1952", value="1952"),
  fact("Ivanildo Peixoto Sarmento", "education", "Federal University of Pernambuco", date=("1976", "1976")),
  fact("Ivanildo Peixoto Sarmento", "spouse", "Luciana Teixeira Brandt", date=("2014", "2014")),
  fact("Ivanildo Peixoto Sarmento", "award", "Grand Collar of the Order of Judicial Merit of Labour", date=("2012", "2012")),
  fact("Ivanildo Peixoto Sarmento", "spouse", "Zuleide Cavalcanti"),
  fact("Zuleide Cavalcanti", "occupation", "notary"),
  fact("Ivanildo Peixoto Sarmento", "children", "Maíra Sarmento Cavalcanti"),
  fact("Zuleide Cavalcanti", "children", "Maíra Sarmento Cavalcanti"),
  ev("appointment", "came to him", ("1988", "1988"), ["Ivanildo Peixoto Sarmento"]),
  ev("appointment", "was promoted", ("1999", "1999"), ["Ivanildo Peixoto Sarmento"]),
  ev("appointment", "nomination", ("August 2010", "2010-08"), ["Ivanildo Peixoto Sarmento"]),
  ev("speech", "read aloud", None, ["Fernão Bulhões"]),
  ev("election", "vote", None, ["Ivanildo Peixoto Sarmento"]),
  ev("appointment", "was sworn in", ("6 October 2010", "2010-10-06"), ["Ivanildo Peixoto Sarmento", "Luciana Teixeira Brandt"]),
  ev("recusal", "declared themselves impeded", None, ["Ivanildo Peixoto Sarmento", "Luciana Teixeira Brandt"]),
  ev("investigation", "proceeding", ("2017", "2017"), ["Ivanildo Peixoto Sarmento"]),
  ev("award", "was awarded", ("2012", "2012"), ["Ivanildo Peixoto Sarmento"]),
)

P("d14-17", """Ghassan Boulos Matar-Khlat (Arabic: غسان بولس مطر خلاط) is a Lebanese cardiologist who was twice summoned to government for want of anybody on whom the factions could agree. A Greek Orthodox from El Mina, he headed the Ministry of Public Health in the caretaker year of 2005 and that of Higher Education a decade later.

In the spring of 2005 Matar-Khlat was medical director of the Haykal clinic and had never, he liked to say, been inside a ministry except to pay. On 19 April he was telephoned by the prime minister designate, Najib Sinno; on the 20th he was a minister. He cut the list of subsidised medicines to what could be paid for. On 19 July he handed the keys to Dr Wadih Chamoun-Azar and went back to his clinic in a taxi, having refused the official car.

The second summons, in February 2014, caught him at a congress in Lyon. He remained in the new post for thirty-four months, and most of that time was eaten up by quarrels over the Lebanese University, whose president, Adnan Fakhoury, he dismissed in October 2015 and was obliged by the Council of State to reinstate. In May 2016 an agency reported that he had resigned. He had not. He stood down with his colleagues on 18 December 2016; Rima Itani took over the portfolio.

Family and formation

His grandfather, Khalil Matar, was a deputy for Tripoli under the Mandate, and an uncle of his, the bishop Elias Matar, administered the diocese of Akkar between 1978 and 1993. Ghassan, who was born in 1954, attended the Frères school and took his medical degree from Saint Joseph University, Beirut, in 1980; he specialised at Montpellier. His wife, Dr Nayla Dabbas, is a microbiologist. He is a Knight of the Order of the Cedar and, since 2018, chairman of the Tripoli Red Cross.
""",
  occ("Ghassan Boulos Matar-Khlat", "headed the Ministry of Public Health", start=("on the 20th", "2005-04-20"), end=("19 July", "2005-07-19"), again=["minister#2"]),
  occ("Ghassan Boulos Matar-Khlat", "that of Higher Education", start=("February 2014", "2014-02"), end=("18 December 2016", "2016-12-18"), again=["new post"]),
  occ("Ghassan Boulos Matar-Khlat", "medical director of the Haykal clinic"),
  occ("Najib Sinno", "prime minister designate"),
  occ("Wadih Chamoun-Azar", "handed the keys", start=("19 July", "2005-07-19")),
  occ("Adnan Fakhoury", "president"),
  occ("Rima Itani", "portfolio", start=("18 December 2016", "2016-12-18")),
  occ("Khalil Matar", "deputy for Tripoli"),
  occ("Elias Matar", "bishop"),
  occ("Elias Matar", "administered the diocese of Akkar", start=("1978", "1978"), end=("1993", "1993")),
  occ("Ghassan Boulos Matar-Khlat", "chairman of the Tripoli Red Cross", start=("2018", "2018")),
  fact("Ghassan Boulos Matar-Khlat", "nativeName", "غسان بولس مطر خلاط"),
  fact("Ghassan Boulos Matar-Khlat", "nationality", "Lebanese"),
  fact("Ghassan Boulos Matar-Khlat", "occupation", "cardiologist"),
  fact("Ghassan Boulos Matar-Khlat", "religion", "Greek Orthodox"),
  fact("Ghassan Boulos Matar-Khlat", "birthPlace", "El Mina"),
  fact("Ghassan Boulos Matar-Khlat", "relatives", "Khalil Matar"),
  fact("Ghassan Boulos Matar-Khlat", "relatives", "Elias Matar"),
  fact("Ghassan Boulos Matar-Khlat", "birthDate", "1954", value="1954"),
  fact("Ghassan Boulos Matar-Khlat", "education", "Frères school"),
  fact("Ghassan Boulos Matar-Khlat", "education", "Saint Joseph University", date=("1980", "1980")),
  fact("Ghassan Boulos Matar-Khlat", "education", "Montpellier"),
  fact("Ghassan Boulos Matar-Khlat", "spouse", "Nayla Dabbas"),
  fact("Nayla Dabbas", "occupation", "microbiologist"),
  fact("Ghassan Boulos Matar-Khlat", "award", "Knight of the Order of the Cedar"),
  ev("communication", "was telephoned", ("19 April", "2005-04-19"), ["Ghassan Boulos Matar-Khlat", "Najib Sinno"]),
  ev("departure", "handed the keys", ("19 July", "2005-07-19"), ["Ghassan Boulos Matar-Khlat", "Wadih Chamoun-Azar"]),
  ev("appointment", "second summons", ("February 2014", "2014-02"), ["Ghassan Boulos Matar-Khlat"]),
  ev("departure", "dismissed", ("October 2015", "2015-10"), ["Adnan Fakhoury", "Ghassan Boulos Matar-Khlat"]),
  ev("appointment", "reinstate", None, ["Adnan Fakhoury"]),
  ev("departure", "stood down", ("18 December 2016", "2016-12-18"), ["Ghassan Boulos Matar-Khlat"]),
  ev("appointment", "took over", ("18 December 2016", "2016-12-18"), ["Rima Itani"]),
)

P("d14-18", """Rosalind Mae Tippett AO (née Burdekin; 12 August 1944 – 2 February 2021) was an Australian schoolteacher and Labor politician in Queensland. Treasurer of the state from 1998 to 2003, she is remembered as the best premier it never had.

Tippett first saw the light in Charters Towers and went to Blackheath and Thornburgh College; a bursary took her to the University of Queensland. She taught at Mount Isa State High School for eleven years, the last four as deputy principal, and was secretary of the local branch of the Teachers' Union. In 1966 she married Colin Tippett, a mine surveyor. He was killed underground in 1978 and left her with three boys, the youngest of whom, Angus, would one day hold her old seat.

She came into the Legislative Assembly at the by-election of 19 May 1984, caused by the death of the National Party's Roy Hallam, member for Leichhardt Downs. Shadow minister for education for three years, then for mines, she was given the schools in earnest when Labor won in December 1989. She resigned from the ministry in July 1991 on a point that her staff thought trifling: she had flown to her nephew's wedding on a government ticket. The auditor-general found that she owed 212 dollars. She came back to the front bench fifteen months later as Minister for Transport.

After the victory of June 1998 her rival Geoff Lanyon, having beaten her in the caucus by two votes, made her Treasurer. Premier Lanyon fell ill in 2002, and for nine weeks she acted in his place; but when he retired, the caucus preferred Wayne Scullin, and Tippett left politics at the next election.

She chaired the Great Barrier Reef Foundation from 2005 until 2012 and was appointed an Officer of the Order of Australia in 2006. She lived out her days at Yungaburra. An Anglican, she was buried from St Mark's.
""",
  occ("Rosalind Mae Tippett", "Treasurer of the state", start=("June 1998", "1998-06"), end=("2003", "2003"), again=["Treasurer#2"]),
  fact("Rosalind Mae Tippett", "occupation", "taught at Mount Isa State High School"),
  occ("Rosalind Mae Tippett", "deputy principal"),
  occ("Rosalind Mae Tippett", "secretary of the local branch of the Teachers' Union"),
  occ("Angus", "hold her old seat"),
  occ("Rosalind Mae Tippett", "came into the Legislative Assembly", start=("19 May 1984", "1984-05-19"), end=("the next election", "2004")),
  occ("Roy Hallam", "member for Leichhardt Downs"),
  occ("Rosalind Mae Tippett", "Shadow minister for education"),
  occ("Rosalind Mae Tippett", "then for mines"),
  occ("Rosalind Mae Tippett", "given the schools in earnest", start=("December 1989", "1989-12"), end=("July 1991", "1991-07")),
  occ("Rosalind Mae Tippett", "Minister for Transport", start=("fifteen months later", "1992-10")),
  occ("Geoff Lanyon", "Premier"),
  occ("Rosalind Mae Tippett", "acted in his place", start=("2002", "2002"), end=("nine weeks", "2002")),
  occ("Wayne Scullin", "preferred"),
  occ("Rosalind Mae Tippett", "chaired the Great Barrier Reef Foundation", start=("2005", "2005"), end=("2012", "2012")),
  fact("Rosalind Mae Tippett", "birthName", "Burdekin"),
  fact("Rosalind Mae Tippett", "birthDate", "12 August 1944", value="1944-08-12"),
  fact("Rosalind Mae Tippett", "deathDate", "2 February 2021", value="2021-02-02"),
  fact("Rosalind Mae Tippett", "nationality", "Australian"),
  fact("Rosalind Mae Tippett", "occupation", "schoolteacher"),
  fact("Rosalind Mae Tippett", "party", "Labor"),
  fact("Rosalind Mae Tippett", "occupation", "politician"),
  fact("Rosalind Mae Tippett", "birthPlace", "Charters Towers"),
  fact("Rosalind Mae Tippett", "education", "Blackheath and Thornburgh College"),
  fact("Rosalind Mae Tippett", "education", "University of Queensland"),
  fact("Rosalind Mae Tippett", "spouse", "Colin Tippett", date=("1966", "1966")),
  fact("Colin Tippett", "occupation", "mine surveyor"),
  fact("Colin Tippett", "deathDate", "1978", value="1978"),
  fact("Colin Tippett", "causeOfDeath", "killed underground"),
  fact("Rosalind Mae Tippett", "children", "Angus"),
  fact("Colin Tippett", "children", "Angus"),
  fact("Roy Hallam", "party", "National Party"),
  fact("Rosalind Mae Tippett", "award", "Officer of the Order of Australia", date=("2006", "2006")),
  fact("Rosalind Mae Tippett", "residence", "Yungaburra"),
  fact("Rosalind Mae Tippett", "religion", "Anglican"),
  ev("election", "came into the Legislative Assembly", ("19 May 1984", "1984-05-19"), ["Rosalind Mae Tippett"]),
  ev("appointment", "was given the schools", ("December 1989", "1989-12"), ["Rosalind Mae Tippett"]),
  ev("departure", "resigned", ("July 1991", "1991-07"), ["Rosalind Mae Tippett"]),
  ev("travel", "had flown", None, ["Rosalind Mae Tippett"]),
  ev("investigation", "found", None, ["Rosalind Mae Tippett"]),
  ev("appointment", "came back", ("fifteen months later", "1992-10"), ["Rosalind Mae Tippett"]),
  ev("election", "beaten her", None, ["Geoff Lanyon", "Rosalind Mae Tippett"]),
  ev("appointment", "made her", ("June 1998", "1998-06"), ["Rosalind Mae Tippett", "Geoff Lanyon"]),
  ev("departure", "retired", None, ["Geoff Lanyon"]),
  ev("election", "preferred", None, ["Wayne Scullin"]),
  ev("departure", "left politics", ("the next election", "2004"), ["Rosalind Mae Tippett"]),
  ev("award", "was appointed", ("2006", "2006"), ["Rosalind Mae Tippett"]),
)

P("d14-19", """Ovidiu Sorin Țăranu-Moga has been prefect of Maramureș County on three occasions, under three governments, and each time for less than a year.

The first appointment, in January 2005, he owed to his friendship with the chairman of the county council, Vasile Bârsan, in whose notarial office he had served his traineeship. He was removed in November, when Bârsan went over to the Social Democrats. In 2009 it was the sub-prefect, Lia Pop-Hoza, who recalled him, or rather the minister whose cousin she was: he was prefect from 2 February until the coalition broke up on 1 October. The third time he sat in the chair as a caretaker, between the death of Mircea Șanta on 9 June 2020 and the local elections in September; he was the county's highest official through the worst of the epidemic's first summer, and for this he was afterwards made an honorary citizen of Sighetu Marmației.

Born on 14 October 1967 at Târgu Lăpuș, Țăranu-Moga is one of the twin sons of the priest Gavril Țăranu and a choir mistress, Silvia Moga. The other twin, Liviu Țăranu, teaches geology in Cluj-Napoca and has been pro-rector of the Technical University since 2016. Ovidiu read law at Babeș-Bolyai University (1992) and was called to the bar in 1995. From the National Liberal Party, which he had entered as a student, he was expelled in 2009 and readmitted in 2014.

Between prefectures he was legal adviser to a sawmill, deputy mayor of Baia Mare (2012–2016) and, for a few weeks, nominee for the National Integrity Agency, where parliament would not have him.

In 2021 prosecutors charged him with buying masks from a firm run by his former wife, Anca Dragoș; the Maramureș Tribunal acquitted both of them in May 2023. An Orthodox Christian, he sings bass in his late father's church.
""",
  occ("Ovidiu Sorin Țăranu-Moga", "prefect of Maramureș County", start=("January 2005", "2005-01"), end=("November", "2005-11"), again=["first appointment"]),
  occ("Vasile Bârsan", "chairman of the county council"),
  occ("Lia Pop-Hoza", "sub-prefect"),
  occ("Ovidiu Sorin Țăranu-Moga", "prefect#3", start=("2 February", "2009-02-02"), end=("1 October", "2009-10-01")),
  occ("Ovidiu Sorin Țăranu-Moga", "caretaker", start=("9 June 2020", "2020-06-09"), end=("September", "2020-09"), again=["county's highest official"]),
  occ("Mircea Șanta", "chair#2", end=("9 June 2020", "2020-06-09")),
  fact("Gavril Țăranu", "occupation", "priest"),
  fact("Silvia Moga", "occupation", "choir mistress"),
  occ("Liviu Țăranu", "pro-rector of the Technical University", start=("2016", "2016")),
  occ("Ovidiu Sorin Țăranu-Moga", "legal adviser to a sawmill"),
  occ("Ovidiu Sorin Țăranu-Moga", "deputy mayor of Baia Mare", start=("2012", "2012"), end=("2016#2", "2016")),
  fact("Mircea Șanta", "deathDate", "9 June 2020", value="2020-06-09"),
  fact("Ovidiu Sorin Țăranu-Moga", "award", "honorary citizen of Sighetu Marmației"),
  fact("Ovidiu Sorin Țăranu-Moga", "birthDate", "14 October 1967", value="1967-10-14"),
  fact("Ovidiu Sorin Țăranu-Moga", "birthPlace", "Târgu Lăpuș"),
  fact("Liviu Țăranu", "birthDate", "14 October 1967", value="1967-10-14"),
  fact("Liviu Țăranu", "birthPlace", "Târgu Lăpuș"),
  fact("Ovidiu Sorin Țăranu-Moga", "father", "Gavril Țăranu"),
  fact("Ovidiu Sorin Țăranu-Moga", "mother", "Silvia Moga"),
  fact("Ovidiu Sorin Țăranu-Moga", "siblings", "Liviu Țăranu"),
  fact("Liviu Țăranu", "occupation", "teaches geology"),
  fact("Liviu Țăranu", "residence", "Cluj-Napoca"),
  fact("Ovidiu Sorin Țăranu-Moga", "education", "Babeș-Bolyai University", date=("1992", "1992")),
  fact("Ovidiu Sorin Țăranu-Moga", "party", "National Liberal Party"),
  fact("Ovidiu Sorin Țăranu-Moga", "spouse", "Anca Dragoș"),
  fact("Vasile Bârsan", "party", "Social Democrats", date=("November", "2005-11")),
  fact("Ovidiu Sorin Țăranu-Moga", "religion", "Orthodox Christian"),
  ev("appointment", "first appointment", ("January 2005", "2005-01"), ["Ovidiu Sorin Țăranu-Moga"]),
  ev("departure", "was removed", ("November", "2005-11"), ["Ovidiu Sorin Țăranu-Moga"]),
  ev("appointment", "recalled him", ("2 February", "2009-02-02"), ["Ovidiu Sorin Țăranu-Moga"]),
  ev("award", "made", None, ["Ovidiu Sorin Țăranu-Moga"]),
  ev("sanction", "was expelled", ("2009#2", "2009"), ["Ovidiu Sorin Țăranu-Moga"]),
  ev("investigation", "charged", ("2021", "2021"), ["Ovidiu Sorin Țăranu-Moga", "Anca Dragoș"]),
)

P("d14-20", """Jean-Noël Kalmet Molisa

Jean-Noël Kalmet Molisa, MP, is the seventeenth Speaker of the Parliament of Vanuatu. He was put in the chair on 11 March 2020 in the first hour of the twelfth legislature, lost it in a motion of the Opposition on 30 June 2021, and was seated again on 4 November 2022, this time unopposed. In the interval the gavel belonged to Willie Sope Tari, of whom it is told that he used it to crack nuts.

Molisa is a man of Epi. His father, chief Kalmet, could neither read nor write; his mother, Leisavi, cooked at the mission of Lamen Bay. Brought up in the Presbyterian faith but in French, he was taught at the Lycée Louis-Antoine de Bougainville in Port Vila, and he holds a certificate in cooperative management from Nouméa (1987). He is a former co-operatives officer, and in that quality travelled from island to island by copra boat for eleven years.

First elected in 2008 as a Union of Moderate Parties candidate, he has not been out of the House since. He served as Minister of Internal Affairs from 23 March 2013 until his prime minister, Édouard Bakokoto, was voted down on 15 May 2014; he had by that time quarrelled with his director-general, Cherol Bule, who went to the Ombudsman about a boat. The Ombudsman's report, of 2016, reproached the minister with carelessness, not with theft. During the same parliament fourteen of his colleagues were sent to prison for bribery. Molisa, who had been offered the bribe, testified for the prosecution on 2 September 2015.

His first wife, Marie-Claire, a nurse, died in Cyclone Pam; in 2017 he took as his second Wendy Tabi, the head of the Port Vila market vendors' association. He has six children, one of whom he gave to his brother Robson, as custom allows. Molisa is not to be confused with the poet of the same name.
""",
  occ("Jean-Noël Kalmet Molisa", "MP", start=("2008", "2008"), again=["First elected"]),
  occ("Jean-Noël Kalmet Molisa", "Speaker of the Parliament of Vanuatu", start=("4 November 2022", "2022-11-04")),
  occ("Jean-Noël Kalmet Molisa", "put in the chair", start=("11 March 2020", "2020-03-11"), end=("30 June 2021", "2021-06-30")),
  occ("Willie Sope Tari", "gavel", start=("30 June 2021", "2021-06-30"), end=("4 November 2022", "2022-11-04")),
  occ("Kalmet", "chief"),
  fact("Leisavi", "occupation", "cooked at the mission"),
  occ("Jean-Noël Kalmet Molisa", "co-operatives officer", former=True),
  occ("Jean-Noël Kalmet Molisa", "Minister of Internal Affairs", start=("23 March 2013", "2013-03-23"), end=("15 May 2014", "2014-05-15"), again=["minister#2"]),
  occ("Édouard Bakokoto", "prime minister", end=("15 May 2014", "2014-05-15")),
  occ("Cherol Bule", "director-general"),
  occ("Wendy Tabi", "head of the Port Vila market vendors' association"),
  fact("Jean-Noël Kalmet Molisa", "birthPlace", "Epi"),
  fact("Jean-Noël Kalmet Molisa", "father", "Kalmet#3"),
  fact("Jean-Noël Kalmet Molisa", "mother", "Leisavi"),
  fact("Jean-Noël Kalmet Molisa", "religion", "Presbyterian"),
  fact("Jean-Noël Kalmet Molisa", "education", "Lycée Louis-Antoine de Bougainville in Port Vila"),
  fact("Jean-Noël Kalmet Molisa", "education", "Nouméa", date=("1987", "1987")),
  fact("Jean-Noël Kalmet Molisa", "party", "Union of Moderate Parties"),
  fact("Jean-Noël Kalmet Molisa", "spouse", "Marie-Claire"),
  fact("Marie-Claire", "occupation", "nurse"),
  fact("Marie-Claire", "causeOfDeath", "Cyclone Pam"),
  fact("Jean-Noël Kalmet Molisa", "spouse", "Wendy Tabi", date=("2017", "2017")),
  fact("Jean-Noël Kalmet Molisa", "siblings", "Robson"),
  ev("election", "was put in the chair", ("11 March 2020", "2020-03-11"), ["Jean-Noël Kalmet Molisa"]),
  ev("election", "lost it", ("30 June 2021", "2021-06-30"), ["Jean-Noël Kalmet Molisa"]),
  ev("election", "was seated again", ("4 November 2022", "2022-11-04"), ["Jean-Noël Kalmet Molisa"]),
  ev("travel", "travelled from island to island", None, ["Jean-Noël Kalmet Molisa"]),
  ev("election", "First elected", ("2008", "2008"), ["Jean-Noël Kalmet Molisa"]),
  ev("departure", "was voted down", ("15 May 2014", "2014-05-15"), ["Édouard Bakokoto"]),
  ev("investigation", "report", ("2016", "2016"), ["Jean-Noël Kalmet Molisa"]),
  ev("testimony", "testified", ("2 September 2015", "2015-09-02"), ["Jean-Noël Kalmet Molisa"]),
)

P("d14-21", """Lieutenant General (Retd.) Sardar Muzaffar Iqbal Tanoli HI(M) (Urdu: سردار مظفر اقبال تنولی) was the Governor of Khyber Pakhtunkhwa from 3 November 1999 to 14 August 2002, and thereafter, for three uneasy years, Pakistan's high commissioner in Canberra. His end, from kidney failure, came, when he was 79, at the Combined Military Hospital, Rawalpindi, on 27 December 2019.

Tanoli was commissioned in the Frontier Force Regiment in 1961. In the war of 1971 he was a company commander in the Hilli sector and was taken prisoner; he spent two years in the camp at Ranchi, where he taught himself Pashto grammar. (He was himself a speaker of Hindko, from Darband in Hazara.) Later he led 40th Division at Okara, was commandant of the Staff College in Quetta, his own alma mater, and from May 1993 to October 1996 commanded XI Corps. On leaving the army he had a spell as managing director of the Fauji Sugar Mills.

Called out of retirement by the military government, he replaced Arbab Shahzad Kakakhel, whom General Headquarters had asked to go. In Peshawar he held elections to the union councils, and received, in January 2001, the UN high commissioner for refugees. He would not sign the detention order against the lawyer Latif Yousafzai, an opposition senator, and it has often been supposed that this cost him his office; Tanoli himself said it was his heart. Brigadier Ehtesham Orakzai moved in as governor after him.

His tenure in Australia ended when the foreign secretary, Tasneem Burki, called him back in June 2005 over an interview about A. Q. Khan.

The general was twice married. Through his first wife, Zubaida, he was a brother-in-law of the chief justice of Peshawar, Fazal Haq Swati. His eldest son, Major Bilal Tanoli, fell near Wana in 2004. A daughter, Saira Tanoli, represents Mansehra in the provincial assembly, where she has sat since 2013 for the Muslim League.
""",
  occ("Sardar Muzaffar Iqbal Tanoli", "Lieutenant General", former=True),
  occ("Sardar Muzaffar Iqbal Tanoli", "Governor of Khyber Pakhtunkhwa", start=("3 November 1999", "1999-11-03"), end=("14 August 2002", "2002-08-14")),
  occ("Sardar Muzaffar Iqbal Tanoli", "high commissioner in Canberra", end=("June 2005", "2005-06")),
  occ("Sardar Muzaffar Iqbal Tanoli", "company commander", start=("1971", "1971")),
  occ("Sardar Muzaffar Iqbal Tanoli", "led 40th Division"),
  occ("Sardar Muzaffar Iqbal Tanoli", "commandant of the Staff College in Quetta"),
  occ("Sardar Muzaffar Iqbal Tanoli", "commanded XI Corps", start=("May 1993", "1993-05"), end=("October 1996", "1996-10")),
  occ("Sardar Muzaffar Iqbal Tanoli", "managing director of the Fauji Sugar Mills"),
  occ("Arbab Shahzad Kakakhel", "replaced", end=("3 November 1999", "1999-11-03")),
  occ("Latif Yousafzai", "opposition senator"),
  occ("Ehtesham Orakzai", "Brigadier"),
  occ("Ehtesham Orakzai", "governor", start=("14 August 2002", "2002-08-14")),
  occ("Tasneem Burki", "foreign secretary"),
  occ("Fazal Haq Swati", "chief justice of Peshawar"),
  occ("Bilal Tanoli", "Major"),
  occ("Saira Tanoli", "represents Mansehra in the provincial assembly", start=("2013", "2013"), end=None, again=["has sat"]),
  fact("Sardar Muzaffar Iqbal Tanoli", "award", "HI(M)"),
  fact("Sardar Muzaffar Iqbal Tanoli", "nativeName", "سردار مظفر اقبال تنولی"),
  fact("Sardar Muzaffar Iqbal Tanoli", "causeOfDeath", "kidney failure"),
  fact("Sardar Muzaffar Iqbal Tanoli", "deathPlace", "Combined Military Hospital, Rawalpindi"),
  fact("Sardar Muzaffar Iqbal Tanoli", "deathDate", "27 December 2019", value="2019-12-27"),
  fact("Sardar Muzaffar Iqbal Tanoli", "militaryService", "Frontier Force Regiment", date=("1961", "1961")),
  fact("Sardar Muzaffar Iqbal Tanoli", "birthPlace", "Darband"),
  fact("Sardar Muzaffar Iqbal Tanoli", "education", "Staff College"),
  fact("Latif Yousafzai", "occupation", "lawyer"),
  fact("Sardar Muzaffar Iqbal Tanoli", "spouse", "Zubaida"),
  fact("Sardar Muzaffar Iqbal Tanoli", "relatives", "Fazal Haq Swati"),
  fact("Sardar Muzaffar Iqbal Tanoli", "children", "Bilal Tanoli"),
  fact("Bilal Tanoli", "deathDate", "2004", value="2004"),
  fact("Bilal Tanoli", "deathPlace", "Wana"),
  fact("Bilal Tanoli", "causeOfDeath", "fell"),
  fact("Sardar Muzaffar Iqbal Tanoli", "children", "Saira Tanoli"),
  fact("Saira Tanoli", "party", "Muslim League"),
  ev("appointment", "was commissioned", ("1961", "1961"), ["Sardar Muzaffar Iqbal Tanoli"]),
  ev("arrest", "was taken prisoner", ("1971", "1971"), ["Sardar Muzaffar Iqbal Tanoli"]),
  ev("departure", "leaving the army", None, ["Sardar Muzaffar Iqbal Tanoli"]),
  ev("appointment", "replaced", ("3 November 1999", "1999-11-03"), ["Sardar Muzaffar Iqbal Tanoli", "Arbab Shahzad Kakakhel"]),
  ev("departure", "asked to go", None, ["Arbab Shahzad Kakakhel"]),
  ev("meeting", "received", ("January 2001", "2001-01"), ["Sardar Muzaffar Iqbal Tanoli"]),
  ev("appointment", "moved in", ("14 August 2002", "2002-08-14"), ["Ehtesham Orakzai"]),
  ev("departure", "called him back", ("June 2005", "2005-06"), ["Sardar Muzaffar Iqbal Tanoli", "Tasneem Burki"]),
)

P("d14-22", """Rector, minister, prisoner: few careers in the universities of Cameroon have run through so many doors as that of Théodore Essomba Mvondo, a chemist by training, who was born at Ngoulemakong on 7 July 1949.

Studies

Essomba Mvondo passed his baccalaureate at the Collège Libermann, Douala, and went in 1970 to Toulouse, where he defended a thesis in organic chemistry six years later at Paul Sabatier University. He brought home from there, besides the thesis, a wife, Geneviève Lacaze, a proofreader.

Career

Assistant, then senior lecturer in Yaoundé, he was put in charge of the university centre of Dschang when the great reform of 1993 made it a university: he was its first vice-rector for research, and, from December 1998, its rector, having displaced Dr Philippe Tchinda, with whom the students had refused to speak. He built a library and a piggery. In September 2002 a presidential decree transferred him to the rectorate of the University of Buea, and in December 2004 another one called him to the government, as minister delegate in charge of planning. He had joined the Cameroon People's Democratic Movement in 1990.

He left the government on 30 June 2009, in the same reshuffle as his friend the minister of water, Basile Nanga.

Trial

On 14 April 2012 Essomba Mvondo and Nanga were arrested in Yaoundé over the sale of a fictitious survey. The Special Criminal Court gave Nanga fifteen years; the former rector, for whom the prosecution had demanded twenty, got ten on 3 October 2013. The judge presiding, Rose Mbarga, is said to have been a student of his. Pardoned in 2018, he has lived since at Mbalmayo, where he makes soap.

Family

Geneviève Essomba, who had become a Cameroonian in 1981, directed the French-language press agency of the Catholic bishops until 2010. She died while he was in Kondengui prison. Their daughter, Solange Essomba Lacaze, is deputy mayor for schools in Bordeaux.
""",
  occ("Théodore Essomba Mvondo", "Assistant"),
  occ("Théodore Essomba Mvondo", "senior lecturer in Yaoundé"),
  occ("Théodore Essomba Mvondo", "vice-rector for research", start=("1993", "1993"), end=("December 1998", "1998-12")),
  occ("Théodore Essomba Mvondo", "rector#2", start=("December 1998", "1998-12"), end=("September 2002", "2002-09")),
  occ("Philippe Tchinda", "displaced", end=("December 1998", "1998-12")),
  occ("Théodore Essomba Mvondo", "rectorate of the University of Buea", start=("September 2002", "2002-09"), end=("December 2004", "2004-12")),
  occ("Théodore Essomba Mvondo", "minister delegate in charge of planning", start=("December 2004", "2004-12"), end=("30 June 2009", "2009-06-30")),
  occ("Basile Nanga", "minister of water", end=("30 June 2009", "2009-06-30")),
  occ("Rose Mbarga", "judge presiding"),
  occ("Geneviève Essomba", "directed the French-language press agency of the Catholic bishops", end=("2010", "2010")),
  occ("Solange Essomba Lacaze", "deputy mayor for schools in Bordeaux"),
  fact("Théodore Essomba Mvondo", "occupation", "chemist"),
  fact("Théodore Essomba Mvondo", "birthPlace", "Ngoulemakong"),
  fact("Théodore Essomba Mvondo", "birthDate", "7 July 1949", value="1949-07-07"),
  fact("Théodore Essomba Mvondo", "education", "Collège Libermann, Douala"),
  fact("Théodore Essomba Mvondo", "education", "Paul Sabatier University", date=("six years later", "1976")),
  fact("Théodore Essomba Mvondo", "spouse", "Geneviève Lacaze"),
  fact("Geneviève Lacaze", "occupation", "proofreader"),
  fact("Théodore Essomba Mvondo", "party", "Cameroon People's Democratic Movement", date=("1990", "1990")),
  fact("Théodore Essomba Mvondo", "residence", "Mbalmayo"),
  fact("Geneviève Essomba", "nationality", "Cameroonian", date=("1981", "1981")),
  fact("Théodore Essomba Mvondo", "children", "Solange Essomba Lacaze"),
  fact("Geneviève Essomba", "children", "Solange Essomba Lacaze"),
  ev("travel", "went", ("1970", "1970"), ["Théodore Essomba Mvondo"]),
  ev("appointment", "was put in charge", ("1993", "1993"), ["Théodore Essomba Mvondo"]),
  ev("appointment", "displaced", ("December 1998", "1998-12"), ["Théodore Essomba Mvondo", "Philippe Tchinda"]),
  ev("appointment", "transferred him", ("September 2002", "2002-09"), ["Théodore Essomba Mvondo"]),
  ev("appointment", "called him", ("December 2004", "2004-12"), ["Théodore Essomba Mvondo"]),
  ev("departure", "left the government", ("30 June 2009", "2009-06-30"), ["Théodore Essomba Mvondo", "Basile Nanga"]),
  ev("arrest", "were arrested", ("14 April 2012", "2012-04-14"), ["Théodore Essomba Mvondo", "Basile Nanga"]),
  ev("conviction", "gave Nanga fifteen years", ("3 October 2013", "2013-10-03"), ["Basile Nanga"]),
  ev("conviction", "got ten", ("3 October 2013", "2013-10-03"), ["Théodore Essomba Mvondo"]),
)

P("d14-23", """Macarena Subercaseaux Llanquileo is a Chilean diplomat and, at the time of writing, her country's permanent representative to UNESCO (since 11 March 2022). To her embarrassment she is also known as the intendant who slept: a photograph taken during the fire at Valparaíso in April 2014, of which region she was then intendant, shows her with closed eyes beside the admiral.

She had been up for two nights. The admiral, Hernán Bascuñán Rey, commander-in-chief of the First Naval Zone, defended her in a letter to the newspaper La Estrella on the 19th. It did not help, and in December she made room for Gonzalo Pizarro Muñoz, until then the presidential delegate in Petorca.

The daughter of a Santiago landowner's son and a Mapuche schoolmistress, she was born in Temuco on 29 September 1968. Her parents, Jorge Subercaseaux and Rayén Llanquileo, fled with her to Uppsala in 1974, and the first school she went to was the Vaksala school in that city. In 1989, when her family returned, she enrolled at the Catholic University of Valparaíso; she left it with a degree in history and entered the Diplomatic Academy Andrés Bello in 1995.

Among her postings were Stockholm (third secretary, 1997–2001), Nairobi (consul, 2001–2004) and Brasília, where she was minister-counsellor under Ambassador Patricio Yrarrázaval between 2010 and 2013. For the brief period between her fall in Valparaíso and her appointment as ambassador to Kenya in June 2015, she taught at a night school. She represented Chile in Nairobi until January 2019, and, by cross-accreditation, in Uganda. The next government left her without a post.

Since her student days Subercaseaux has been a Socialist. The King of Sweden appointed her a Commander of the Order of the Polar Star in 2017. She is the partner of Erik Sandelin, a Swedish glaciologist, and has a son, Nahuel, by the film director Tomás Yávar, from whom she was divorced in 2008.
""",
  occ("Macarena Subercaseaux Llanquileo", "permanent representative to UNESCO", start=("11 March 2022", "2022-03-11")),
  occ("Macarena Subercaseaux Llanquileo", "intendant#2", end=("December", "2014-12"), again=["intendant"]),
  occ("Hernán Bascuñán Rey", "admiral#2"),
  occ("Hernán Bascuñán Rey", "commander-in-chief of the First Naval Zone"),
  occ("Gonzalo Pizarro Muñoz", "made room", start=("December", "2014-12")),
  occ("Gonzalo Pizarro Muñoz", "presidential delegate in Petorca", end=("December", "2014-12")),
  occ("Rayén Llanquileo", "schoolmistress"),
  occ("Macarena Subercaseaux Llanquileo", "third secretary", start=("1997", "1997"), end=("2001", "2001")),
  occ("Macarena Subercaseaux Llanquileo", "consul", start=("2001#2", "2001"), end=("2004", "2004")),
  occ("Macarena Subercaseaux Llanquileo", "minister-counsellor", start=("2010", "2010"), end=("2013", "2013")),
  occ("Patricio Yrarrázaval", "Ambassador"),
  occ("Macarena Subercaseaux Llanquileo", "ambassador to Kenya", start=("June 2015", "2015-06"), end=("January 2019", "2019-01"), again=["represented Chile in Nairobi"]),
  fact("Macarena Subercaseaux Llanquileo", "occupation", "taught at a night school"),
  occ("Macarena Subercaseaux Llanquileo", "in Uganda", start=("June 2015", "2015-06"), end=("January 2019", "2019-01")),
  fact("Macarena Subercaseaux Llanquileo", "nationality", "Chilean"),
  fact("Macarena Subercaseaux Llanquileo", "occupation", "diplomat"),
  fact("Rayén Llanquileo", "ethnicity", "Mapuche"),
  fact("Macarena Subercaseaux Llanquileo", "birthPlace", "Temuco"),
  fact("Macarena Subercaseaux Llanquileo", "birthDate", "29 September 1968", value="1968-09-29"),
  fact("Macarena Subercaseaux Llanquileo", "parents", "Jorge Subercaseaux"),
  fact("Macarena Subercaseaux Llanquileo", "parents", "Rayén Llanquileo"),
  fact("Macarena Subercaseaux Llanquileo", "residence", "Uppsala", date=("1974", "1974")),
  fact("Macarena Subercaseaux Llanquileo", "education", "Vaksala school"),
  fact("Macarena Subercaseaux Llanquileo", "education", "Catholic University of Valparaíso"),
  fact("Macarena Subercaseaux Llanquileo", "education", "Diplomatic Academy Andrés Bello", date=("1995", "1995")),
  fact("Macarena Subercaseaux Llanquileo", "party", "Socialist"),
  fact("Macarena Subercaseaux Llanquileo", "award", "Commander of the Order of the Polar Star", date=("2017", "2017")),
  fact("Erik Sandelin", "nationality", "Swedish"),
  fact("Erik Sandelin", "occupation", "glaciologist"),
  fact("Macarena Subercaseaux Llanquileo", "children", "Nahuel"),
  fact("Tomás Yávar", "children", "Nahuel"),
  fact("Tomás Yávar", "occupation", "film director"),
  fact("Macarena Subercaseaux Llanquileo", "spouse", "Tomás Yávar"),
  ev("communication", "letter", ("the 19th", "2014-04-19"), ["Hernán Bascuñán Rey"]),
  ev("departure", "made room", ("December", "2014-12"), ["Macarena Subercaseaux Llanquileo", "Gonzalo Pizarro Muñoz"]),
  ev("travel", "fled", ("1974", "1974"), ["Jorge Subercaseaux", "Rayén Llanquileo", "Macarena Subercaseaux Llanquileo"]),
  ev("travel", "returned", ("1989", "1989"), ["Macarena Subercaseaux Llanquileo", "Jorge Subercaseaux", "Rayén Llanquileo"]),
  ev("departure", "fall in Valparaíso", None, ["Macarena Subercaseaux Llanquileo"]),
  ev("appointment", "appointment", ("June 2015", "2015-06"), ["Macarena Subercaseaux Llanquileo"]),
  ev("award", "appointed", ("2017", "2017"), ["Macarena Subercaseaux Llanquileo"]),
)

P("d14-24", """Zviad Bezhanis dze Kurtanidze (Georgian: ზვიად ქურთანიძე) is the chairman of the party Samartlianoba, in English Fairness, which he founded on 12 October 2011 with seven other doctors in the canteen of the First Republican Hospital.

Kurtanidze comes from Ozurgeti; in 1965, the year of his birth, his father, Bezhan Kurtanidze, was made first secretary of the district committee there. The Tbilisi State Medical Institute gave him its diploma in 1988, and he specialised as an anaesthetist in Leningrad. During the war in Abkhazia he served as a field surgeon in Ochamchire and was wounded in the knee. He was chief physician of the hospital at Zugdidi from 1997.

In November 2003 he marched to Tbilisi. The new president's party put him on its list, and for a term he was deputy chairman of the Committee on Health and Social Affairs of the parliament elected the following March. He handed in his mandate in December 2007 after the beating of the demonstrators. His colleague at Zugdidi, Manana Jikia, gave up hers on the same evening; she had been Minister of Health until that February.

At the elections of October 2012 his party won three per cent and no seat. At those of 2016 it had six members, with Kurtanidze as leader of the faction. On 20 June 2019 a rubber bullet cost Jikia, by now vice-chair of Samartlianoba, her left eye. Kurtanidze flew to Strasbourg a week later, where he addressed the Parliamentary Assembly for four minutes. In February 2021 he was detained for two days; in July he was fined 20,000 lari for blocking an avenue. A claim by the interior ministry that he had visited Moscow in secret was withdrawn.

The party congress has re-elected him three times. In 2023 he did not attend it, being in hospital; Jikia led the party for five months as acting chairwoman.

He is divorced. His daughter Tekla Kurtanidze is a judge at the Batumi City Court.
""",
  occ("Zviad Bezhanis dze Kurtanidze", "chairman of the party Samartlianoba", start=("12 October 2011", "2011-10-12")),
  occ("Bezhan Kurtanidze", "first secretary of the district committee", start=("1965", "1965")),
  occ("Zviad Bezhanis dze Kurtanidze", "field surgeon"),
  occ("Zviad Bezhanis dze Kurtanidze", "chief physician of the hospital at Zugdidi", start=("1997", "1997")),
  occ("Zviad Bezhanis dze Kurtanidze", "deputy chairman of the Committee on Health and Social Affairs"),
  occ("Zviad Bezhanis dze Kurtanidze", "mandate", start=("the following March", "2004-03"), end=("December 2007", "2007-12")),
  occ("Manana Jikia", "gave up hers", end=("on the same evening", "2007-12")),
  occ("Manana Jikia", "Minister of Health", end=("that February", "2007-02")),
  occ("Zviad Bezhanis dze Kurtanidze", "leader of the faction", start=("2016", "2016")),
  occ("Manana Jikia", "vice-chair of Samartlianoba"),
  occ("Manana Jikia", "acting chairwoman", start=("2023", "2023"), end=("five months", "2023"), again=["led the party"]),
  occ("Tekla Kurtanidze", "judge at the Batumi City Court"),
  fact("Zviad Bezhanis dze Kurtanidze", "nativeName", "ზვიად ქურთანიძე"),
  fact("Zviad Bezhanis dze Kurtanidze", "party", "Samartlianoba", date=("12 October 2011", "2011-10-12")),
  fact("Zviad Bezhanis dze Kurtanidze", "birthPlace", "Ozurgeti"),
  fact("Zviad Bezhanis dze Kurtanidze", "birthDate", "1965", value="1965"),
  fact("Zviad Bezhanis dze Kurtanidze", "father", "Bezhan Kurtanidze"),
  fact("Zviad Bezhanis dze Kurtanidze", "education", "Tbilisi State Medical Institute", date=("1988", "1988")),
  fact("Zviad Bezhanis dze Kurtanidze", "occupation", "anaesthetist"),
  fact("Zviad Bezhanis dze Kurtanidze", "militaryService", "war in Abkhazia"),
  fact("Zviad Bezhanis dze Kurtanidze", "children", "Tekla Kurtanidze"),
  ev("appointment", "was made", ("1965", "1965"), ["Bezhan Kurtanidze"]),
  ev("travel", "marched", ("November 2003", "2003-11"), ["Zviad Bezhanis dze Kurtanidze"]),
  ev("candidacy", "put him on its list", None, ["Zviad Bezhanis dze Kurtanidze"]),
  ev("departure", "handed in his mandate", ("December 2007", "2007-12"), ["Zviad Bezhanis dze Kurtanidze"]),
  ev("departure", "gave up hers", ("on the same evening", "2007-12"), ["Manana Jikia"]),
  ev("travel", "flew", ("a week later", "2019-06-27"), ["Zviad Bezhanis dze Kurtanidze"]),
  ev("speech", "addressed", ("a week later", "2019-06-27"), ["Zviad Bezhanis dze Kurtanidze"]),
  ev("arrest", "was detained", ("February 2021", "2021-02"), ["Zviad Bezhanis dze Kurtanidze"]),
  ev("sanction", "was fined", ("July", "2021-07"), ["Zviad Bezhanis dze Kurtanidze"]),
  ev("election", "re-elected", None, ["Zviad Bezhanis dze Kurtanidze"]),
  fact("Manana Jikia", "party", "Samartlianoba#2"),
  fact("Zviad Bezhanis dze Kurtanidze", "education", "Leningrad"),
)

P("d14-25", """Ōnuki Tamae (大貫 珠枝, born 22 January 1953 in Kakunodate) was governor of Akita Prefecture from April 2009 to April 2017, the second woman in the north-east to hold such an office.

A cooper's daughter, she read English at Tsuda College (graduated 1975) and taught it for two years in Yokote before the prefecture took her on as a clerk. She made her way slowly. When they made her, in 1996, the head of the tourism section, a local paper thought it news that she poured her own tea. She later directed the Tokyo office, and was vice-governor under Sakakibara Kōzō between 2003 and 2006. Those three years finished with her resignation: she had opposed, in the assembly and in her chief's presence, the building of a second airport terminal. Sakakibara then brought in a man from the Ministry of Internal Affairs, Hirose Naoto.

When Sakakibara announced his retirement, both his former deputies stood. Ōnuki, an independent backed by the Democratic Party and by the farm co-operatives, polled 281,004 votes to the 240,377 of Hirose, who had the Liberal Democrats behind him. She was sworn in on 20 April 2009. The terminal was never built. After the earthquake of March 2011 she drove to Miyagi with a column of forty tankers, and was reprimanded by nobody for having taken the petrol without asking. Four years later the emperor visited the prefecture, and the governor, as custom demands, met him on the platform. In 2013 nobody but a Communist, Kudō Hayato, ran against her. She did not seek a third term.

She was made chancellor of Akita International Women's College in 2018 and is a director of the Prefectural Bank. She was given the Order of the Sacred Treasure, Gold and Silver Star, in the spring of 2023.

Ōnuki never married, and shares a house in Kakunodate with her sister Ōnuki Shizue, a lacquer artist and a Living National Treasure since 2015.
""",
  occ("Ōnuki Tamae", "governor of Akita Prefecture", start=("20 April 2009", "2009-04-20"), end=("April 2017", "2017-04"), again=["governor#3"]),
  occ("Ōnuki Tamae", "clerk"),
  occ("Ōnuki Tamae", "head of the tourism section", start=("1996", "1996")),
  occ("Ōnuki Tamae", "directed the Tokyo office"),
  occ("Ōnuki Tamae", "vice-governor", start=("2003", "2003"), end=("2006", "2006"), again=["former deputies"]),
  occ("Sakakibara Kōzō", "chief", end=("20 April 2009", "2009-04-20")),
  occ("Hirose Naoto", "brought in", start=("2006", "2006"), again=["former deputies"]),
  occ("Ōnuki Tamae", "chancellor of Akita International Women's College", start=("2018", "2018")),
  occ("Ōnuki Tamae", "director of the Prefectural Bank"),
  fact("Ōnuki Tamae", "nativeName", "大貫 珠枝"),
  fact("Ōnuki Tamae", "birthDate", "22 January 1953", value="1953-01-22"),
  fact("Ōnuki Tamae", "birthPlace", "Kakunodate"),
  fact("Ōnuki Tamae", "education", "Tsuda College", date=("1975", "1975")),
  fact("Ōnuki Tamae", "party", "independent"),
  fact("Hirose Naoto", "party", "Liberal Democrats"),
  fact("Kudō Hayato", "party", "Communist"),
  fact("Ōnuki Tamae", "award", "Order of the Sacred Treasure, Gold and Silver Star", date=("spring of 2023", "2023")),
  fact("Ōnuki Tamae", "residence", "Kakunodate#2"),
  fact("Ōnuki Shizue", "residence", "Kakunodate#2"),
  fact("Ōnuki Tamae", "siblings", "Ōnuki Shizue"),
  fact("Ōnuki Shizue", "occupation", "lacquer artist"),
  fact("Ōnuki Shizue", "award", "Living National Treasure", date=("2015", "2015")),
  fact("Ōnuki Tamae", "occupation", "taught it"),
  ev("appointment", "made her#2", ("1996", "1996"), ["Ōnuki Tamae"]),
  ev("departure", "resignation", ("2006", "2006"), ["Ōnuki Tamae"]),
  ev("appointment", "brought in", None, ["Hirose Naoto", "Sakakibara Kōzō"]),
  ev("disclosure", "announced his retirement", None, ["Sakakibara Kōzō"]),
  ev("candidacy", "stood", None, ["Ōnuki Tamae", "Hirose Naoto"]),
  ev("election", "polled", None, ["Ōnuki Tamae", "Hirose Naoto"]),
  ev("appointment", "was sworn in", ("20 April 2009", "2009-04-20"), ["Ōnuki Tamae"]),
  ev("travel", "drove to Miyagi", ("March 2011", "2011-03"), ["Ōnuki Tamae"]),
  ev("meeting", "met him", ("Four years later", "2015"), ["Ōnuki Tamae"]),
  ev("candidacy", "ran against her", ("2013", "2013"), ["Kudō Hayato"]),
  ev("appointment", "was made", ("2018", "2018"), ["Ōnuki Tamae"]),
  ev("award", "was given", ("spring of 2023", "2023"), ["Ōnuki Tamae"]),
)

P("d14-26", """Lemuel Travis Oxendine Jr. (May 30, 1950 – October 8, 2023) was an American jurist of Lumbee descent who served for sixteen years on the North Carolina Court of Appeals and, in a turn that surprised his party more than it did himself, for four as the state's attorney general.

Pembroke was his birthplace; his people were Lemuel Sr., a tobacco farmer and longtime deacon of Mount Olive Baptist, and the former Retha Locklear. The Vietnam draft found him; he spent 1970 in Da Nang with the 1st Marine Aircraft Wing. With the help of the G.I. Bill he finished at Pembroke State in 1974 and at North Carolina Central's law school in 1977. He hung out a shingle in Lumberton above a shoe store, next to his cousin Wilton Locklear, a dentist and county commissioner.

A Democrat, he won a place on the district court bench in 1982 and to the superior court in 1988. Governor Carter Ravenel appointed him to the appellate court on February 1, 1994, to fill the vacancy left by Judge Ann Pettigrew Moss, who had gone to the federal bench; voters kept him there that fall and again in 2002. As chief judge from 2006 he assigned the panels, and he sat out every case that came from Robeson County while his daughter was its public defender.

On the death of Attorney General Buck Talley in January 2010, the new governor tapped Oxendine, who resigned his judgeship. He won the special election in November with 50.3 percent. The most noted act of his term was to join the suit against the coal-ash ponds. He considered a race for the U.S. Senate, thought better of it, and in 2014 declined to run for anything at all.

Oxendine received the Order of the Long Leaf Pine. He and Judith Chavis, a school librarian, were married in 1975. Their daughter, Renee Oxendine-Cole, now chairs the Lumbee tribal council's constitution committee. Prostate cancer took him at his home in Prospect.
""",
  occ("Lemuel Travis Oxendine Jr.", "North Carolina Court of Appeals", start=("February 1, 1994", "1994-02-01"), end=("January 2010", "2010-01"), again=["appellate court"]),
  occ("Lemuel Travis Oxendine Jr.", "attorney general", start=("January 2010", "2010-01"), end=("2014", "2014")),
  occ("Lemuel Sr.", "deacon of Mount Olive Baptist"),
  occ("Wilton Locklear", "county commissioner"),
  occ("Lemuel Travis Oxendine Jr.", "district court bench", start=("1982", "1982"), end=("1988", "1988")),
  occ("Lemuel Travis Oxendine Jr.", "superior court", start=("1988", "1988"), end=("February 1, 1994", "1994-02-01")),
  occ("Carter Ravenel", "Governor"),
  occ("Ann Pettigrew Moss", "Judge"),
  occ("Ann Pettigrew Moss", "federal bench"),
  occ("Lemuel Travis Oxendine Jr.", "chief judge", start=("2006", "2006"), end=("January 2010", "2010-01")),
  occ("Renee Oxendine-Cole", "public defender"),
  occ("Buck Talley", "Attorney General", end=("January 2010", "2010-01")),
  occ("Renee Oxendine-Cole", "chairs the Lumbee tribal council's constitution committee"),
  fact("Lemuel Travis Oxendine Jr.", "birthDate", "May 30, 1950", value="1950-05-30"),
  fact("Lemuel Travis Oxendine Jr.", "deathDate", "October 8, 2023", value="2023-10-08"),
  fact("Lemuel Travis Oxendine Jr.", "nationality", "American"),
  fact("Lemuel Travis Oxendine Jr.", "occupation", "jurist"),
  fact("Lemuel Travis Oxendine Jr.", "ethnicity", "Lumbee"),
  fact("Lemuel Travis Oxendine Jr.", "birthPlace", "Pembroke"),
  fact("Lemuel Travis Oxendine Jr.", "father", "Lemuel Sr."),
  fact("Lemuel Sr.", "occupation", "tobacco farmer"),
  fact("Lemuel Travis Oxendine Jr.", "mother", "Retha Locklear"),
  fact("Lemuel Travis Oxendine Jr.", "militaryService", "1st Marine Aircraft Wing", date=("1970", "1970")),
  fact("Lemuel Travis Oxendine Jr.", "education", "Pembroke State", date=("1974", "1974")),
  fact("Lemuel Travis Oxendine Jr.", "education", "North Carolina Central's law school", date=("1977", "1977")),
  fact("Lemuel Travis Oxendine Jr.", "relatives", "Wilton Locklear"),
  fact("Wilton Locklear", "occupation", "dentist"),
  fact("Lemuel Travis Oxendine Jr.", "party", "Democrat"),
  fact("Buck Talley", "deathDate", "January 2010", value="2010-01"),
  fact("Lemuel Travis Oxendine Jr.", "award", "Order of the Long Leaf Pine"),
  fact("Lemuel Travis Oxendine Jr.", "spouse", "Judith Chavis", date=("1975", "1975")),
  fact("Judith Chavis", "occupation", "school librarian"),
  fact("Lemuel Travis Oxendine Jr.", "children", "Renee Oxendine-Cole"),
  fact("Lemuel Travis Oxendine Jr.", "causeOfDeath", "Prostate cancer"),
  fact("Lemuel Travis Oxendine Jr.", "deathPlace", "Prospect"),
  ev("election", "won a place", ("1982", "1982"), ["Lemuel Travis Oxendine Jr."]),
  ev("appointment", "appointed him", ("February 1, 1994", "1994-02-01"), ["Lemuel Travis Oxendine Jr.", "Carter Ravenel"]),
  ev("departure", "had gone to the federal bench", None, ["Ann Pettigrew Moss"]),
  ev("election", "kept him there", ("that fall", "1994"), ["Lemuel Travis Oxendine Jr."]),
  ev("recusal", "sat out", None, ["Lemuel Travis Oxendine Jr."]),
  ev("appointment", "tapped", ("January 2010", "2010-01"), ["Lemuel Travis Oxendine Jr."]),
  ev("departure", "resigned his judgeship", ("January 2010", "2010-01"), ["Lemuel Travis Oxendine Jr."]),
  ev("election", "won the special election", ("November", "2010-11"), ["Lemuel Travis Oxendine Jr."]),
  ev("election", "again", ("2002", "2002"), ["Lemuel Travis Oxendine Jr."]),
)

P("d14-27", """Celestino Armando Nhantumbo Guiamba was, from 2005 until 2015, the face of Frelimo in Inhambane, first as provincial governor and then as first secretary of the party's provincial committee.

Life

A son of Homoíne (18 May 1956), he was schooled by the Franciscans at Cumbana and ran away in 1973 to Nachingwea in Tanzania, where he trained with the liberation forces and learned to type. After independence the party sent him to Rostock; he came back in 1982 as a marine engineer. He was harbour captain of Beira during the blockade years, and from 1992 on a director at the ports company, CFM.

President Joaquim Sitoe named him governor on 11 February 2005, as the successor of Aires Bonifácio, who moved to Nampula. The appointment was his first political office. Cyclone Favio, which made landfall at Vilankulo two years later, was also the making of him: he rode out to the islands in a fishing dhow to count the dead. In January 2010 he was relieved, at his own request, in favour of Agostinho Trinta Macuácua, and in the following month took charge of the party in the province. There he stayed until the provincial conference of March 2015 replaced him with Stella Zandamela, a teacher.

Hidden debts

Guiamba had been a non-executive member of the board of a tuna company in 2013 and 2014. He appeared before the commission of inquiry of the Assembly of the Republic in September 2016 and declared his fees, which he had paid back. He was never charged. His son-in-law, Nelson Chivambo, an adviser at the ministry of finance, was less lucky: detained in February 2019, he was sentenced to eleven years on 7 December 2022.

Last years

He received the Eduardo Mondlane Order, second class, in 2016, and died, of malaria, in Maxixe on 3 February 2022. He left a widow, Felizarda Guiamba, once a handball international, and five children, among them Ivone Chivambo, permanent secretary of Massinga district.
""",
  occ("Celestino Armando Nhantumbo Guiamba", "governor#2", start=("11 February 2005", "2005-02-11"), end=("January 2010", "2010-01"), again=["provincial governor"]),
  occ("Celestino Armando Nhantumbo Guiamba", "first secretary of the party's provincial committee", start=("the following month", "2010-02"), end=("March 2015", "2015-03"), again=["charge of the party in the province"]),
  occ("Celestino Armando Nhantumbo Guiamba", "harbour captain of Beira"),
  occ("Celestino Armando Nhantumbo Guiamba", "director at the ports company, CFM", start=("1992", "1992")),
  occ("Joaquim Sitoe", "President"),
  occ("Aires Bonifácio", "governor#2", end=("11 February 2005", "2005-02-11")),
  occ("Agostinho Trinta Macuácua", "relieved", start=("January 2010", "2010-01")),
  occ("Stella Zandamela", "replaced", start=("March 2015", "2015-03")),
  occ("Celestino Armando Nhantumbo Guiamba", "non-executive member of the board of a tuna company", start=("2013", "2013"), end=("2014", "2014")),
  occ("Nelson Chivambo", "adviser at the ministry of finance"),
  occ("Ivone Chivambo", "permanent secretary of Massinga district"),
  fact("Celestino Armando Nhantumbo Guiamba", "party", "Frelimo"),
  fact("Celestino Armando Nhantumbo Guiamba", "birthPlace", "Homoíne"),
  fact("Celestino Armando Nhantumbo Guiamba", "birthDate", "18 May 1956", value="1956-05-18"),
  fact("Celestino Armando Nhantumbo Guiamba", "education", "Franciscans at Cumbana"),
  fact("Celestino Armando Nhantumbo Guiamba", "militaryService", "liberation forces"),
  fact("Celestino Armando Nhantumbo Guiamba", "occupation", "marine engineer"),
  fact("Celestino Armando Nhantumbo Guiamba", "education", "Rostock"),
  fact("Stella Zandamela", "occupation", "teacher"),
  fact("Celestino Armando Nhantumbo Guiamba", "relatives", "Nelson Chivambo"),
  fact("Celestino Armando Nhantumbo Guiamba", "award", "Eduardo Mondlane Order, second class", date=("2016#2", "2016")),
  fact("Celestino Armando Nhantumbo Guiamba", "causeOfDeath", "malaria"),
  fact("Celestino Armando Nhantumbo Guiamba", "deathPlace", "Maxixe"),
  fact("Celestino Armando Nhantumbo Guiamba", "deathDate", "3 February 2022", value="2022-02-03"),
  fact("Celestino Armando Nhantumbo Guiamba", "spouse", "Felizarda Guiamba"),
  fact("Felizarda Guiamba", "occupation", "handball international"),
  fact("Celestino Armando Nhantumbo Guiamba", "children", "Ivone Chivambo"),
  ev("travel", "ran away", ("1973", "1973"), ["Celestino Armando Nhantumbo Guiamba"]),
  ev("travel", "came back", ("1982", "1982"), ["Celestino Armando Nhantumbo Guiamba"]),
  ev("appointment", "named him", ("11 February 2005", "2005-02-11"), ["Celestino Armando Nhantumbo Guiamba", "Joaquim Sitoe"]),
  ev("travel", "rode out", ("two years later", "2007"), ["Celestino Armando Nhantumbo Guiamba"]),
  ev("departure", "was relieved", ("January 2010", "2010-01"), ["Celestino Armando Nhantumbo Guiamba", "Agostinho Trinta Macuácua"]),
  ev("appointment", "took charge", ("the following month", "2010-02"), ["Celestino Armando Nhantumbo Guiamba"]),
  ev("departure", "replaced him", ("March 2015", "2015-03"), ["Celestino Armando Nhantumbo Guiamba", "Stella Zandamela"]),
  ev("testimony", "appeared before the commission of inquiry", ("September 2016", "2016-09"), ["Celestino Armando Nhantumbo Guiamba"]),
  ev("disclosure", "declared", ("September 2016", "2016-09"), ["Celestino Armando Nhantumbo Guiamba"]),
  ev("arrest", "detained", ("February 2019", "2019-02"), ["Nelson Chivambo"]),
  ev("conviction", "was sentenced", ("7 December 2022", "2022-12-07"), ["Nelson Chivambo"]),
  ev("award", "received", ("2016#2", "2016"), ["Celestino Armando Nhantumbo Guiamba"]),
)

P("d14-28", """A stammer kept Upali Ranjith Wickramanayake out of the theatre and, as he thought, ought to have kept him out of the courts. He was nevertheless a judge for twenty-six years, the last seven (2008–2015) on the Supreme Court of Sri Lanka, where he was known for the brevity of his questions.

His mother, Sumana Wickramanayake, a Buddhist and a botanist, had been the first woman to head the Peradeniya gardens; it was she who sent the boy, born at Gampola on 10 August 1950, to Trinity College, Kandy, instead of a temple school. At the Ceylon Law College he won the Hector Jayewardene prize for equity in 1972. Attorney-at-law from 1974, he joined the Attorney General's Department the next year as state counsel, and when he forsook it in 1989 to become High Court judge in Badulla, he was a deputy solicitor general.

In Badulla he acquitted nine students whom the army wished to see hanged. A grenade was thrown into his garden. Following his elevation to the Court of Appeal in February 1999 he was its president for the year 2007, and on 3 June 2008 he took his oaths before the head of state as a Supreme Court justice, on the same morning as Shirani Goonetilleke, who had been solicitor general and his superior.

The two sat together in the petition of the impounded newspapers. Their ruling of 2011 was disobeyed, and they never afterwards accepted invitations to the president's house. Justice Goonetilleke was impeached by 144 votes in 2013. Wickramanayake, who testified for her before the select committee, went on with his work until he reached the age limit on 10 August 2015.

He was a member of the Office on Missing Persons from February 2018 to his death, which a heart attack brought about at Nugegoda on 4 April 2021. He had no children from his marriage to the actress Damayanthi Perera.
""",
  occ("Upali Ranjith Wickramanayake", "Supreme Court of Sri Lanka", start=("3 June 2008", "2008-06-03"), end=("10 August 2015", "2015-08-10"), again=["Supreme Court justice"]),
  occ("Sumana Wickramanayake", "head the Peradeniya gardens"),
  occ("Upali Ranjith Wickramanayake", "state counsel", start=("the next year", "1975")),
  occ("Upali Ranjith Wickramanayake", "deputy solicitor general", end=("1989", "1989")),
  occ("Upali Ranjith Wickramanayake", "High Court judge in Badulla", start=("1989", "1989"), end=("February 1999", "1999-02")),
  occ("Upali Ranjith Wickramanayake", "Court of Appeal", start=("February 1999", "1999-02"), end=("3 June 2008", "2008-06-03")),
  occ("Upali Ranjith Wickramanayake", "president", start=("2007", "2007"), end=("2007", "2007")),
  occ("Shirani Goonetilleke", "Supreme Court justice", start=("3 June 2008", "2008-06-03"), end=("2013", "2013"), again=["Justice"]),
  occ("Shirani Goonetilleke", "solicitor general#2", end=("3 June 2008", "2008-06-03")),
  occ("Upali Ranjith Wickramanayake", "member of the Office on Missing Persons", start=("February 2018", "2018-02"), end=("his death", "2021-04-04")),
  fact("Upali Ranjith Wickramanayake", "mother", "Sumana Wickramanayake"),
  fact("Sumana Wickramanayake", "religion", "Buddhist"),
  fact("Sumana Wickramanayake", "occupation", "botanist"),
  fact("Upali Ranjith Wickramanayake", "birthPlace", "Gampola"),
  fact("Upali Ranjith Wickramanayake", "birthDate", "10 August 1950", value="1950-08-10"),
  fact("Upali Ranjith Wickramanayake", "education", "Trinity College, Kandy"),
  fact("Upali Ranjith Wickramanayake", "education", "Ceylon Law College"),
  fact("Upali Ranjith Wickramanayake", "award", "Hector Jayewardene prize for equity", date=("1972", "1972")),
  fact("Upali Ranjith Wickramanayake", "occupation", "Attorney-at-law", date=("1974", "1974")),
  fact("Upali Ranjith Wickramanayake", "causeOfDeath", "heart attack"),
  fact("Upali Ranjith Wickramanayake", "deathPlace", "Nugegoda"),
  fact("Upali Ranjith Wickramanayake", "deathDate", "4 April 2021", value="2021-04-04"),
  fact("Upali Ranjith Wickramanayake", "spouse", "Damayanthi Perera"),
  fact("Damayanthi Perera", "occupation", "actress"),
  ev("award", "won", ("1972", "1972"), ["Upali Ranjith Wickramanayake"]),
  ev("appointment", "joined", ("the next year", "1975"), ["Upali Ranjith Wickramanayake"]),
  ev("departure", "forsook it", ("1989", "1989"), ["Upali Ranjith Wickramanayake"]),
  ev("appointment", "become", ("1989", "1989"), ["Upali Ranjith Wickramanayake"]),
  ev("appointment", "elevation", ("February 1999", "1999-02"), ["Upali Ranjith Wickramanayake"]),
  ev("appointment", "took his oaths", ("3 June 2008", "2008-06-03"), ["Upali Ranjith Wickramanayake", "Shirani Goonetilleke"]),
  ev("departure", "was impeached", ("2013", "2013"), ["Shirani Goonetilleke"]),
  ev("testimony", "testified", ("2013", "2013"), ["Upali Ranjith Wickramanayake"]),
  ev("departure", "reached the age limit", ("10 August 2015", "2015-08-10"), ["Upali Ranjith Wickramanayake"]),
)

P("d14-29", """Dr. Pirkko-Liisa Hautamäki, Finnish meteorologist, b. Kuhmo 13 July 1957

Director General of the Finnish Meteorological Institute 2004–2016; since then retired, although she will not hear the word.

Hautamäki's career was made in snow. As a doctoral student of the University of Helsinki she wintered at Sodankylä, where she met her husband, the reindeer researcher Antti Vuolab (married 1983, died 2011). The thesis, on the crystals of depth hoar, was accepted in 1986. Researcher at the Institute from 1984, head of its Arctic unit from 1994, she was in 1999 made Finland's permanent delegate to the World Meteorological Organization, and travelled to Geneva so often that her children believed her to be a pilot.

When the then Director General, Pentti Salmisto, was taken ill in the autumn of 2003, it was expected that the deputy, Risto Kangasharju, would succeed him. Kangasharju did in fact act for Salmisto until May. But the Minister of Transport and Communications, Leena Rautavuori, proposed Hautamäki to the President of the Republic, who appointed her on 7 May 2004; Kangasharju complained to the Chancellor of Justice, in vain, and took a chair in Uppsala. They are friends again.

Her directorship coincided with the great storms of 2010, when she was on television daily, and with the move to Kumpula. In the inquiry into the failed supercomputer, in 2012, she told the Parliament's audit committee that she had signed without reading. The Ministry gave her a written caution. In December 2013 the mandate was renewed.

She was succeeded by her own head of research, Otso Lindgren. From 2017 to 2021 Hautamäki sat on the Espoo city council for the Greens, whom she had joined on the day after her retirement. She holds the Commander's badge of the Order of the Lion of Finland, and is a member of the Finnish Academy of Science and Letters. Of her two children one, Juhani Vuolab, is Finland's honorary consul in Tromsø.
""",
  occ("Pirkko-Liisa Hautamäki", "Director General of the Finnish Meteorological Institute", start=("7 May 2004", "2004-05-07"), end=("2016", "2016"), again=["directorship"]),
  occ("Pirkko-Liisa Hautamäki", "Researcher at the Institute", start=("1984", "1984"), end=("1994", "1994")),
  occ("Pirkko-Liisa Hautamäki", "head of its Arctic unit", start=("1994", "1994")),
  occ("Pirkko-Liisa Hautamäki", "permanent delegate to the World Meteorological Organization", start=("1999", "1999")),
  occ("Pentti Salmisto", "Director General#2"),
  occ("Risto Kangasharju", "deputy"),
  occ("Risto Kangasharju", "act for Salmisto", start=("autumn of 2003", "2003"), end=("May", "2004-05")),
  occ("Leena Rautavuori", "Minister of Transport and Communications"),
  occ("Risto Kangasharju", "chair in Uppsala"),
  occ("Otso Lindgren", "head of research"),
  occ("Otso Lindgren", "succeeded", start=("2016", "2016")),
  occ("Pirkko-Liisa Hautamäki", "sat on the Espoo city council", start=("2017", "2017"), end=("2021", "2021")),
  occ("Pirkko-Liisa Hautamäki", "member of the Finnish Academy of Science and Letters"),
  occ("Juhani Vuolab", "honorary consul in Tromsø"),
  fact("Pirkko-Liisa Hautamäki", "nationality", "Finnish"),
  fact("Pirkko-Liisa Hautamäki", "occupation", "meteorologist"),
  fact("Pirkko-Liisa Hautamäki", "birthPlace", "Kuhmo"),
  fact("Pirkko-Liisa Hautamäki", "birthDate", "13 July 1957", value="1957-07-13"),
  fact("Pirkko-Liisa Hautamäki", "education", "University of Helsinki", date=("1986", "1986")),
  fact("Pirkko-Liisa Hautamäki", "residence", "Sodankylä"),
  fact("Pirkko-Liisa Hautamäki", "spouse", "Antti Vuolab", date=("1983", "1983")),
  fact("Antti Vuolab", "occupation", "reindeer researcher"),
  fact("Antti Vuolab", "deathDate", "2011", value="2011"),
  fact("Pirkko-Liisa Hautamäki", "party", "Greens"),
  fact("Pirkko-Liisa Hautamäki", "award", "Commander's badge of the Order of the Lion of Finland"),
  fact("Pirkko-Liisa Hautamäki", "children", "Juhani Vuolab"),
  ev("meeting", "met her husband", None, ["Pirkko-Liisa Hautamäki", "Antti Vuolab"]),
  ev("appointment", "made#2", ("1999", "1999"), ["Pirkko-Liisa Hautamäki"]),
  ev("travel", "travelled", None, ["Pirkko-Liisa Hautamäki"]),
  ev("appointment", "appointed", ("7 May 2004", "2004-05-07"), ["Pirkko-Liisa Hautamäki"]),
  ev("communication", "complained", None, ["Risto Kangasharju"]),
  ev("appointment", "took a chair", None, ["Risto Kangasharju"]),
  ev("investigation", "inquiry", ("2012", "2012"), ["Pirkko-Liisa Hautamäki"]),
  ev("testimony", "told", ("2012", "2012"), ["Pirkko-Liisa Hautamäki"]),
  ev("sanction", "written caution", None, ["Pirkko-Liisa Hautamäki"]),
  ev("appointment", "was renewed", ("December 2013", "2013-12"), ["Pirkko-Liisa Hautamäki"]),
  ev("appointment", "was succeeded", ("2016", "2016"), ["Otso Lindgren", "Pirkko-Liisa Hautamäki"]),
  ev("departure", "retirement", None, ["Pirkko-Liisa Hautamäki"]),
)

P("d14-30", """Marie-Lourdes Exantus Théagène was Haiti's minister of agriculture at the hour of the earthquake of 12 January 2010, and she is the only member of that cabinet to have written a book about it.

An agronomist's career. Born in Hinche in 1959, a Baptist pastor's daughter, she won a scholarship to the agricultural university at Zamorano in Honduras and came back as a coffee specialist. From 1990 until the coup of September 1991 she was departmental director of agriculture for the Centre. She then went into hiding at Maïssade, and, in March 1992, by sailing boat to Inagua; she lived in Miami, as a cashier, until October 1994. Her brother Wilner Exantus, a schoolmaster, who stayed behind, was beaten to death on 4 May 1993, and a former army corporal, Ti-Jean Alcé, was convicted of the murder in 2000.

Public office. The Centre made her its senator in May 2000, but withdrew from the chamber the following January, when her lists were found to be short of a seal. Prime Minister Roland Saint-Cyr appointed her to the ministry of agriculture on 11 November 2009, in succession to Joanas Pierre-Louis, whom she had served as director of his private office. On 12 January the building collapsed; her chief accountant and thirty-four others were killed, and she was pulled out after nine hours. She carried on from a tent. In March 2011, after a quarrel with Saint-Cyr over imported seed, she was dismissed by a telephone call, in the middle of a radio interview.

Afterwards. Since 2012 Madame Théagène has been running the National Coffee Institute, the first two years as deputy director, with Dieuseul Bastien over her. Her party, Fusion, invited her to be its candidate for the presidency in 2015, and she replied with a proverb about goats. In 2018 France made her a knight of Agricultural Merit. Her husband, the surveyor Max Théagène, lost both legs in 2010 and died the next year.
""",
  occ("Marie-Lourdes Exantus Théagène", "minister of agriculture", start=("11 November 2009", "2009-11-11"), end=("March 2011", "2011-03"), again=["ministry of agriculture"]),
  occ("Marie-Lourdes Exantus Théagène", "departmental director of agriculture for the Centre", start=("1990", "1990"), end=("September 1991", "1991-09")),
  occ("Ti-Jean Alcé", "army corporal", former=True),
  occ("Marie-Lourdes Exantus Théagène", "its senator", start=("May 2000", "2000-05"), end=("the following January", "2001-01")),
  occ("Roland Saint-Cyr", "Prime Minister"),
  occ("Joanas Pierre-Louis", "ministry of agriculture", end=("11 November 2009", "2009-11-11")),
  occ("Marie-Lourdes Exantus Théagène", "director of his private office"),
  occ("Marie-Lourdes Exantus Théagène", "deputy director", start=("2012", "2012"), end=("two years", "2014")),
  occ("Marie-Lourdes Exantus Théagène", "running the National Coffee Institute", start=("two years", "2014")),
  occ("Dieuseul Bastien", "over her", end=("two years", "2014")),
  fact("Marie-Lourdes Exantus Théagène", "occupation", "coffee specialist"),
  fact("Marie-Lourdes Exantus Théagène", "birthPlace", "Hinche"),
  fact("Marie-Lourdes Exantus Théagène", "birthDate", "1959", value="1959"),
  fact("Marie-Lourdes Exantus Théagène", "education", "agricultural university at Zamorano"),
  fact("Marie-Lourdes Exantus Théagène", "residence", "Miami"),
  fact("Marie-Lourdes Exantus Théagène", "occupation", "cashier"),
  fact("Marie-Lourdes Exantus Théagène", "siblings", "Wilner Exantus"),
  fact("Wilner Exantus", "occupation", "schoolmaster"),
  fact("Wilner Exantus", "deathDate", "4 May 1993", value="1993-05-04"),
  fact("Wilner Exantus", "causeOfDeath", "beaten to death"),
  fact("Marie-Lourdes Exantus Théagène", "party", "Fusion"),
  fact("Marie-Lourdes Exantus Théagène", "award", "knight of Agricultural Merit", date=("2018", "2018")),
  fact("Marie-Lourdes Exantus Théagène", "spouse", "Max Théagène"),
  fact("Max Théagène", "occupation", "surveyor"),
  fact("Max Théagène", "deathDate", "the next year", value="2011"),
  ev("travel", "came back", None, ["Marie-Lourdes Exantus Théagène"]),
  ev("travel", "by sailing boat", ("March 1992", "1992-03"), ["Marie-Lourdes Exantus Théagène"]),
  ev("conviction", "was convicted", ("2000", "2000"), ["Ti-Jean Alcé"]),
  ev("election", "made her its senator", ("May 2000", "2000-05"), ["Marie-Lourdes Exantus Théagène"]),
  ev("departure", "withdrew", ("the following January", "2001-01"), ["Marie-Lourdes Exantus Théagène"]),
  ev("appointment", "appointed", ("11 November 2009", "2009-11-11"), ["Marie-Lourdes Exantus Théagène", "Roland Saint-Cyr"]),
  ev("departure", "was dismissed", ("March 2011", "2011-03"), ["Marie-Lourdes Exantus Théagène"]),
  ev("communication", "telephone call", ("March 2011", "2011-03"), ["Marie-Lourdes Exantus Théagène"]),
  ev("award", "made#2", ("2018", "2018"), ["Marie-Lourdes Exantus Théagène"]),
)

P("d14-31", """Hazhar Mustafa Barzinjeyi (Kurdish: ھەژار مستەفا بەرزنجەیی), lawyer, poet and former peshmerga, administered the governorate of Halabja from its creation.

Born in the village of Biyare in 1962 into a family of sayyids, Hazhar belonged to the naqshbandi order, like his father and grandfather. He studied at Sulaymaniyah University until 1984, when he went to the mountains with the Patriotic Union of Kurdistan. On 16 March 1988 his mother, Nasrin, and two of his sisters died in the gas attack. He testified about what he found in their cellar before the Iraqi High Tribunal in Baghdad, on 18 January 2010; his poem on the same subject is taught in schools.

Having finished his degree after the uprising, he practised law in Halabja from 1993. He was district commissioner (qaimaqam) from 2009 to March 2014. On the 16th of that month, the twenty-sixth anniversary, the Kurdistan Regional Government raised the district to a governorate, and Barzinjeyi to governor, on an acting footing; confirmation came only on 12 August 2015, by decree of prime minister Sherko Talabaniyan. His deputy was Nukhsha Ahmed, formerly headmistress of the girls' secondary school. In the spring of 2017 the two fell out over a dam, and she left for the Ministry of Martyrs, where she became director-general. The post of deputy stood empty for two years.

Barzinjeyi was questioned by the Integrity Commission in 2018 about the memorial fund. Its report cleared him and blamed the fund's treasurer, Jamal Hawrami, who had by then gone abroad. When the governor was struck down by the epidemic, in November 2020, Ahmed came back to Halabja to govern in his name; after his death, on 2 December, she was appointed his successor.

With his wife, Shilan, a survivor of the same attack, he brought up five children. A bust of him was unveiled in 2022. The poet Hazhar of Mahabad, with whom he is often confused, was no relation.
""",
  occ("Hazhar Mustafa Barzinjeyi", "administered the governorate of Halabja", start=("12 August 2015", "2015-08-12"), end=("2 December", "2020-12-02"), again=["governor#4"]),
  occ("Hazhar Mustafa Barzinjeyi", "governor#3", start=("16th of that month", "2014-03-16"), end=("12 August 2015", "2015-08-12")),
  occ("Hazhar Mustafa Barzinjeyi", "district commissioner (qaimaqam)", start=("2009", "2009"), end=("March 2014", "2014-03")),
  occ("Sherko Talabaniyan", "prime minister"),
  occ("Nukhsha Ahmed", "deputy", end=("spring of 2017", "2017"), again=["post of deputy"]),
  occ("Nukhsha Ahmed", "headmistress of the girls' secondary school", former=True),
  occ("Nukhsha Ahmed", "director-general", start=("spring of 2017", "2017")),
  occ("Jamal Hawrami", "treasurer"),
  occ("Nukhsha Ahmed", "govern in his name", start=("November 2020", "2020-11"), end=("2 December", "2020-12-02")),
  occ("Nukhsha Ahmed", "successor", start=("2 December", "2020-12-02")),
  fact("Hazhar Mustafa Barzinjeyi", "nativeName", "ھەژار مستەفا بەرزنجەیی"),
  fact("Hazhar Mustafa Barzinjeyi", "occupation", "lawyer"),
  fact("Hazhar Mustafa Barzinjeyi", "occupation", "poet"),
  fact("Hazhar Mustafa Barzinjeyi", "militaryService", "peshmerga"),
  fact("Hazhar Mustafa Barzinjeyi", "birthPlace", "Biyare"),
  fact("Hazhar Mustafa Barzinjeyi", "birthDate", "1962", value="1962"),
  fact("Hazhar Mustafa Barzinjeyi", "religion", "naqshbandi"),
  fact("Hazhar Mustafa Barzinjeyi", "education", "Sulaymaniyah University"),
  fact("Hazhar Mustafa Barzinjeyi", "party", "Patriotic Union of Kurdistan", date=("1984", "1984")),
  fact("Hazhar Mustafa Barzinjeyi", "mother", "Nasrin"),
  fact("Nasrin", "deathDate", "16 March 1988", value="1988-03-16"),
  fact("Nasrin", "causeOfDeath", "gas attack"),
  fact("Hazhar Mustafa Barzinjeyi", "causeOfDeath", "epidemic"),
  fact("Hazhar Mustafa Barzinjeyi", "deathDate", "2 December", value="2020-12-02"),
  fact("Hazhar Mustafa Barzinjeyi", "spouse", "Shilan"),
  ev("travel", "went to the mountains", ("1984", "1984"), ["Hazhar Mustafa Barzinjeyi"]),
  ev("testimony", "testified", ("18 January 2010", "2010-01-18"), ["Hazhar Mustafa Barzinjeyi"]),
  ev("appointment", "raised", ("16th of that month", "2014-03-16"), ["Hazhar Mustafa Barzinjeyi"]),
  ev("appointment", "confirmation", ("12 August 2015", "2015-08-12"), ["Hazhar Mustafa Barzinjeyi", "Sherko Talabaniyan"]),
  ev("departure", "left", ("spring of 2017", "2017"), ["Nukhsha Ahmed"]),
  ev("appointment", "became", None, ["Nukhsha Ahmed"]),
  ev("investigation", "was questioned", ("2018", "2018"), ["Hazhar Mustafa Barzinjeyi"]),
  ev("travel", "gone abroad", None, ["Jamal Hawrami"]),
  ev("travel", "came back to Halabja", ("November 2020", "2020-11"), ["Nukhsha Ahmed"]),
  ev("appointment", "was appointed", ("2 December", "2020-12-02"), ["Nukhsha Ahmed"]),
)

P("d14-32", """Tsogtyn Battsetseg (Mongolian: Цогтын Батцэцэг; b. Khovd, 1963) is not, as is often written, the first Mongolian woman to have been an ambassador; she was the second. The first was her aunt Luvsangiin Narantuya, who represented the People's Republic in New Delhi in 1988–1990, and in whose Ulaanbaatar flat the niece lodged as a student.

Battsetseg's father, the herdsman and Hero of Labour G. Tsogt, moved the family five times a year. She boarded at the First Ten-Year School of Khovd from the age of eight, went to the Moscow State Institute of International Relations in 1981, and graduated with distinction five years later. At the ministry she rose from attaché, with responsibility for the Comecon, to head of the Department of Multilateral Cooperation (2000). She interpreted for President Dashiin Gombosüren when he met the Dalai Lama in November 2002.

From September 2003 until August 2007 she was ambassador to Poland. Then, to the surprise of the service, she entered parliament for her native province as one of the Democratic Party's two winners there. In the coalition cabinet of prime minister Norovyn Altankhuyag-Erdene she held the portfolio of environment and tourism for eighteen months from September 2008; the other winner, Kh. Temüüjin-Ochir, was given nothing, and in March 2010 got hers. The reason is no secret: she had cancelled a gold licence on the Tuul river which belonged to the brother-in-law of the party chairman, D. Ganzorig. Ganzorig himself was fined in 2011.

She gave up her seat in 2012, resumed the diplomatic career, and was sent in 2013 to Ottawa, in 2019, after three years as state secretary of the ministry, to Seoul. She retired on her sixtieth birthday.

Her awards include the Order of the Polar Star of Mongolia (2006) and, from Poland, the Officer's Cross of the Order of Merit. She is the widow of the grandmaster Ts. Khatanbaatar.
""",
  occ("Luvsangiin Narantuya", "represented the People's Republic in New Delhi", start=("1988", "1988"), end=("1990", "1990")),
  occ("Tsogtyn Battsetseg", "attaché"),
  occ("Tsogtyn Battsetseg", "head of the Department of Multilateral Cooperation", start=("2000", "2000")),
  occ("Dashiin Gombosüren", "President"),
  occ("Tsogtyn Battsetseg", "ambassador to Poland", start=("September 2003", "2003-09"), end=("August 2007", "2007-08")),
  occ("Tsogtyn Battsetseg", "parliament for her native province", end=("2012", "2012"), again=["seat"]),
  occ("Kh. Temüüjin-Ochir", "the other winner"),
  occ("Tsogtyn Battsetseg", "portfolio of environment and tourism", start=("September 2008", "2008-09"), end=("March 2010", "2010-03")),
  occ("Norovyn Altankhuyag-Erdene", "prime minister"),
  occ("Kh. Temüüjin-Ochir", "got hers", start=("March 2010", "2010-03")),
  occ("D. Ganzorig", "party chairman"),
  occ("Tsogtyn Battsetseg", "to Ottawa", start=("2013", "2013")),
  occ("Tsogtyn Battsetseg", "state secretary of the ministry", start=("three years", "2016"), end=("2019", "2019")),
  occ("Tsogtyn Battsetseg", "to Seoul", start=("2019", "2019"), end=("on her sixtieth birthday", "2023")),
  fact("Tsogtyn Battsetseg", "nativeName", "Цогтын Батцэцэг"),
  fact("Tsogtyn Battsetseg", "birthPlace", "Khovd"),
  fact("Tsogtyn Battsetseg", "birthDate", "1963", value="1963"),
  fact("Tsogtyn Battsetseg", "nationality", "Mongolian#2"),
  fact("Tsogtyn Battsetseg", "relatives", "Luvsangiin Narantuya"),
  fact("Tsogtyn Battsetseg", "residence", "Ulaanbaatar"),
  fact("Luvsangiin Narantuya", "residence", "Ulaanbaatar"),
  fact("Tsogtyn Battsetseg", "father", "G. Tsogt"),
  fact("G. Tsogt", "occupation", "herdsman"),
  fact("G. Tsogt", "award", "Hero of Labour"),
  fact("Tsogtyn Battsetseg", "education", "First Ten-Year School of Khovd"),
  fact("Tsogtyn Battsetseg", "education", "Moscow State Institute of International Relations", date=("five years later", "1986")),
  fact("Tsogtyn Battsetseg", "party", "Democratic Party"),
  fact("Kh. Temüüjin-Ochir", "party", "Democratic Party"),
  fact("Tsogtyn Battsetseg", "award", "Order of the Polar Star of Mongolia", date=("2006", "2006")),
  fact("Tsogtyn Battsetseg", "award", "Officer's Cross of the Order of Merit"),
  fact("Tsogtyn Battsetseg", "spouse", "Ts. Khatanbaatar"),
  fact("Ts. Khatanbaatar", "occupation", "grandmaster"),
  ev("meeting", "met", ("November 2002", "2002-11"), ["Dashiin Gombosüren"]),
  ev("election", "entered parliament", None, ["Tsogtyn Battsetseg"]),
  ev("sanction", "was fined", ("2011", "2011"), ["D. Ganzorig"]),
  ev("departure", "gave up her seat", ("2012", "2012"), ["Tsogtyn Battsetseg"]),
  ev("appointment", "was sent", ("2013", "2013"), ["Tsogtyn Battsetseg"]),
  ev("departure", "retired", ("on her sixtieth birthday", "2023"), ["Tsogtyn Battsetseg"]),
)

P("d14-33", """Hilde Verstraelen-Moons, burgomaster of Genk-Winterslag

Jonkvrouw by courtesy only, collier's granddaughter, trombonist in the Winterslag brass band: Hilde Verstraelen-Moons (Winterslag, 5 May 1961) has ruled her town in Belgian Limburg since the first of January 2007, the longest tenure of any woman burgomaster in Flanders.

She inherited the sash. Her father, Sylvain Moons, pit surveyor and Christian Democrat, wore it for twenty-four years, until he handed it to his alderman Jos Schreurs on New Year's Day 2001. Schreurs' six years are remembered for a swimming pool without water. Verstraelen-Moons, then head of the town library, beat him on his own list: in October 2006 she drew 4,112 preference votes from the third place, and the party board, chaired by her cousin Rik Moons, could not but put her forward. Governor Ludo Swennen-Houben swore her in.

At the federal level she was a co-opted senator from July 2010 to May 2014. She had the seat by courtesy of her party's president, Wim Dierickx, who, on 17 September 2013, was to say of her in an interview that she had been the one loyal soul in the group; two weeks later she voted against him on euthanasia. He let her know by text message that her political life was at an end. It was his that ended, in May.

The closing of the car factory was the hardest thing. On 24 October 2012, the morning of the announcement, she stood at the gate till night. King Albert received her with the union delegates at Laeken on 5 November; later she was a member of the task force presided over by the economist Herman Daems-Peeters.

She was educated by the Ursulines in Hasselt and at Leuven, whence she has a licentiate in Romance philology (1983). Her husband is the veterinarian Paul Verstraelen; the eldest of their four children, Lotte, has been the youth alderman since 2019. Officer of the Order of Leopold since 2015, she wears the ribbon, it is said, on her trombone case.
""",
  occ("Hilde Verstraelen-Moons", "burgomaster of Genk-Winterslag", start=("first of January 2007", "2007-01-01"), again=["ruled her town"]),
  fact("Hilde Verstraelen-Moons", "occupation", "trombonist"),
  occ("Sylvain Moons", "sash", start=("twenty-four years", "1977"), end=("New Year's Day 2001", "2001-01-01")),
  occ("Jos Schreurs", "alderman", end=("New Year's Day 2001", "2001-01-01")),
  occ("Jos Schreurs", "six years", start=("New Year's Day 2001", "2001-01-01"), end=("first of January 2007", "2007-01-01")),
  occ("Hilde Verstraelen-Moons", "head of the town library"),
  occ("Rik Moons", "party board, chaired"),
  occ("Ludo Swennen-Houben", "Governor"),
  occ("Hilde Verstraelen-Moons", "co-opted senator", start=("July 2010", "2010-07"), end=("May 2014", "2014-05")),
  occ("Wim Dierickx", "party's president", end=("in May", "2014-05")),
  occ("Hilde Verstraelen-Moons", "member of the task force"),
  occ("Herman Daems-Peeters", "presided over"),
  occ("Lotte", "youth alderman", start=("2019", "2019")),
  fact("Hilde Verstraelen-Moons", "birthPlace", "Winterslag#3"),
  fact("Hilde Verstraelen-Moons", "birthDate", "5 May 1961", value="1961-05-05"),
  fact("Hilde Verstraelen-Moons", "father", "Sylvain Moons"),
  fact("Sylvain Moons", "occupation", "pit surveyor"),
  fact("Sylvain Moons", "party", "Christian Democrat"),
  fact("Hilde Verstraelen-Moons", "relatives", "Rik Moons"),
  fact("Herman Daems-Peeters", "occupation", "economist"),
  fact("Hilde Verstraelen-Moons", "education", "Ursulines in Hasselt"),
  fact("Hilde Verstraelen-Moons", "education", "Leuven", date=("1983", "1983")),
  fact("Hilde Verstraelen-Moons", "spouse", "Paul Verstraelen"),
  fact("Paul Verstraelen", "occupation", "veterinarian"),
  fact("Hilde Verstraelen-Moons", "children", "Lotte"),
  fact("Paul Verstraelen", "children", "Lotte"),
  fact("Hilde Verstraelen-Moons", "award", "Officer of the Order of Leopold", date=("2015", "2015")),
  ev("departure", "handed it", ("New Year's Day 2001", "2001-01-01"), ["Sylvain Moons", "Jos Schreurs"]),
  ev("election", "beat him", ("October 2006", "2006-10"), ["Hilde Verstraelen-Moons", "Jos Schreurs"]),
  ev("appointment", "swore her in", None, ["Hilde Verstraelen-Moons", "Ludo Swennen-Houben"]),
  ev("communication", "text message", None, ["Wim Dierickx", "Hilde Verstraelen-Moons"]),
  ev("departure", "ended", ("in May", "2014-05"), ["Wim Dierickx"]),
  ev("meeting", "received", ("5 November", "2012-11-05"), ["Hilde Verstraelen-Moons"]),
)

P("d14-34", """Betty Akello Lamunu Odong is the Woman Representative of Kitgum District in the Parliament of Uganda and was between June 2016 and July 2021 the country's State Minister for Disaster Preparedness.

Background and education

Akello was born on 14 June 1975 at St. Joseph's Hospital, Kitgum, to Mzee Santo Odong, a catechist, and Alice Lamunu, a seamstress. Rebels abducted her at eleven from Sacred Heart Girls, Gulu; she escaped after four months and walked home. She sat her A-levels at Trinity College Nabbingo in 1994. She has a bachelor's degree in social work (Makerere, 1998) and a master's in public health from Umeå University in Sweden (2005).

Work experience

From 1998 to 2003 she was camp leader and then field coordinator for the Norwegian Refugee Council at Padibe. Her testimony to the International Criminal Court's investigators, given in The Hague in 2009, has not been published. She was deputy resident district commissioner in Lamwo for a year and threw that up, in October 2010, in order to contest the Kitgum seat for the National Resistance Movement. She lost by 801 votes to the incumbent, Beatrice Anywar-Oola of the FDC, petitioned the High Court, and saw Justice Wilson Masalu nullify the result in July 2011. The by-election went to her. She has been returned at every election since (2016, 2021).

As minister she was at odds with the Prime Minister's permanent secretary, Christine Guwatudde-Kintu, who was arrested in 2020 over the price of relief maize. Akello was summoned by the State House anti-corruption unit as a witness, not as a suspect. She was left out of the cabinet announced in June 2021; Esther Anyakun-Lokol was given her docket, and since that August she chairs the Committee on Health.

Other considerations

Honourable Akello is a Catholic, and is separated from Captain Geoffrey Okot, with whom she has three children. Her cousin Richard Todwong-Lamunu, a banker, is often mentioned as her likely opponent in the next party primaries.
""",
  occ("Betty Akello Lamunu Odong", "Woman Representative of Kitgum District in the Parliament of Uganda", again=["by-election went to her"]),
  occ("Betty Akello Lamunu Odong", "State Minister for Disaster Preparedness", start=("June 2016", "2016-06"), end=("July 2021", "2021-07"), again=["minister"]),
  fact("Santo Odong", "occupation", "catechist"),
  occ("Betty Akello Lamunu Odong", "camp leader", start=("1998", "1998")),
  occ("Betty Akello Lamunu Odong", "field coordinator for the Norwegian Refugee Council at Padibe", end=("2003", "2003")),
  occ("Betty Akello Lamunu Odong", "deputy resident district commissioner in Lamwo", start=("a year", "2009"), end=("October 2010", "2010-10")),
  occ("Beatrice Anywar-Oola", "incumbent", end=("July 2011", "2011-07")),
  occ("Wilson Masalu", "Justice"),
  occ("Christine Guwatudde-Kintu", "permanent secretary"),
  occ("Esther Anyakun-Lokol", "docket", start=("July 2021", "2021-07")),
  occ("Betty Akello Lamunu Odong", "chairs the Committee on Health", start=("that August", "2021-08")),
  occ("Geoffrey Okot", "Captain"),
  fact("Betty Akello Lamunu Odong", "birthDate", "14 June 1975", value="1975-06-14"),
  fact("Betty Akello Lamunu Odong", "birthPlace", "St. Joseph's Hospital, Kitgum"),
  fact("Betty Akello Lamunu Odong", "parents", "Santo Odong"),
  fact("Betty Akello Lamunu Odong", "parents", "Alice Lamunu"),
  fact("Alice Lamunu", "occupation", "seamstress"),
  fact("Betty Akello Lamunu Odong", "education", "Sacred Heart Girls, Gulu"),
  fact("Betty Akello Lamunu Odong", "education", "Trinity College Nabbingo", date=("1994", "1994")),
  fact("Betty Akello Lamunu Odong", "education", "Makerere", date=("1998", "1998")),
  fact("Betty Akello Lamunu Odong", "education", "Umeå University in Sweden", date=("2005", "2005")),
  fact("Betty Akello Lamunu Odong", "party", "National Resistance Movement"),
  fact("Beatrice Anywar-Oola", "party", "FDC"),
  fact("Betty Akello Lamunu Odong", "religion", "Catholic"),
  fact("Betty Akello Lamunu Odong", "spouse", "Geoffrey Okot"),
  fact("Betty Akello Lamunu Odong", "relatives", "Richard Todwong-Lamunu"),
  fact("Richard Todwong-Lamunu", "occupation", "banker"),
  ev("testimony", "testimony", ("2009", "2009"), ["Betty Akello Lamunu Odong"]),
  ev("departure", "threw that up", ("October 2010", "2010-10"), ["Betty Akello Lamunu Odong"]),
  ev("candidacy", "contest", None, ["Betty Akello Lamunu Odong"]),
  ev("election", "lost", None, ["Betty Akello Lamunu Odong", "Beatrice Anywar-Oola"]),
  ev("election", "went to her", None, ["Betty Akello Lamunu Odong"]),
  ev("election", "has been returned", ("2021#2", "2021"), ["Betty Akello Lamunu Odong"]),
  ev("arrest", "was arrested", ("2020", "2020"), ["Christine Guwatudde-Kintu"]),
  ev("investigation", "was summoned", None, ["Betty Akello Lamunu Odong"]),
  ev("departure", "was left out", ("June 2021", "2021-06"), ["Betty Akello Lamunu Odong"]),
  ev("appointment", "was given", None, ["Esther Anyakun-Lokol"]),
  ev("election", "every election", ("2016#2", "2016"), ["Betty Akello Lamunu Odong"]),
)

P("d14-35", """Lok Bahadur Rokaya Magar (Nepali: लोक बहादुर रोकाया मगर) served as Chief Secretary of the Government of Nepal from 28 August 2013 until 21 June 2015, when, two months after the great earthquake, he resigned in circumstances that are still debated.

The resignation letter, three lines long, was handed to Prime Minister Keshav Prasad Bhattarai-Dhital by the Chief Secretary's driver. Bhattarai-Dhital had overruled him in the choice of a head for the National Reconstruction Authority: the cabinet secretary favoured Dr Sudha Tuladhar, of the planning commission; the prime minister took his party's own man, Govinda Nepal-Pokhrel. Tuladhar did come into the post, in December 2016, and sent the retired officer a box of oranges.

Thabang in Rolpa gave Rokaya to the world in Bikram year 2013 (1956). His mother tongue was Kham, and he was nine when he first saw a wheel. A British missionary nurse, Hester Lyall, found him a place at Budhanilkantha School, and the Colombo Plan another at the University of Canterbury in New Zealand, where he took a master's in public administration in 1987. A section officer since 1980, he was put over Dang as chief district officer in 1995. During the insurgency he twice crossed into the hills unarmed to bargain for hostages, in November 2001 and in March 2003. His elder brother, Bal Bahadur, fought on the other side as a battalion commissar and was killed at Beni in 2004.

As joint secretary, and from 2008 secretary, at the Ministry of Local Development, he drafted the rules that reserve places for women on ward committees. He was secretary to the President's Office immediately before his last promotion.

Since 2016 he has been Nepal's ambassador to nobody, as he puts it: he refused Copenhagen and grows kiwi fruit at Dolakha. He chairs the Kham Language Academy without pay. He was decorated with the Suprabal Jana Sewa Shree, second class, in 2014. His wife, Dil Kumari Pun, is a retired midwife.
""",
  occ("Lok Bahadur Rokaya Magar", "Chief Secretary of the Government of Nepal", start=("28 August 2013", "2013-08-28"), end=("21 June 2015", "2015-06-21"), again=["cabinet secretary", "Chief Secretary#2"]),
  occ("Keshav Prasad Bhattarai-Dhital", "Prime Minister", again=["prime minister"]),
  occ("Govinda Nepal-Pokhrel", "head for the National Reconstruction Authority", end=("December 2016", "2016-12")),
  occ("Sudha Tuladhar", "planning commission"),
  occ("Sudha Tuladhar", "the post", start=("December 2016", "2016-12")),
  occ("Lok Bahadur Rokaya Magar", "section officer", start=("1980", "1980")),
  occ("Lok Bahadur Rokaya Magar", "chief district officer", start=("1995", "1995")),
  occ("Bal Bahadur", "battalion commissar"),
  occ("Lok Bahadur Rokaya Magar", "joint secretary", end=("2008", "2008")),
  occ("Lok Bahadur Rokaya Magar", "secretary, at the Ministry of Local Development", start=("2008", "2008")),
  occ("Lok Bahadur Rokaya Magar", "secretary to the President's Office", end=("28 August 2013", "2013-08-28")),
  occ("Lok Bahadur Rokaya Magar", "chairs the Kham Language Academy"),
  fact("Lok Bahadur Rokaya Magar", "nativeName", "लोक बहादुर रोकाया मगर"),
  fact("Lok Bahadur Rokaya Magar", "birthPlace", "Thabang in Rolpa"),
  fact("Lok Bahadur Rokaya Magar", "birthDate", "1956", value="1956"),
  fact("Hester Lyall", "nationality", "British"),
  fact("Hester Lyall", "occupation", "missionary nurse"),
  fact("Lok Bahadur Rokaya Magar", "education", "Budhanilkantha School"),
  fact("Lok Bahadur Rokaya Magar", "education", "University of Canterbury", date=("1987", "1987")),
  fact("Lok Bahadur Rokaya Magar", "siblings", "Bal Bahadur"),
  fact("Bal Bahadur", "deathDate", "2004", value="2004"),
  fact("Bal Bahadur", "deathPlace", "Beni"),
  fact("Lok Bahadur Rokaya Magar", "residence", "Dolakha"),
  fact("Lok Bahadur Rokaya Magar", "award", "Suprabal Jana Sewa Shree, second class", date=("2014", "2014")),
  fact("Lok Bahadur Rokaya Magar", "spouse", "Dil Kumari Pun"),
  fact("Dil Kumari Pun", "occupation", "midwife"),
  ev("departure", "resigned", ("21 June 2015", "2015-06-21"), ["Lok Bahadur Rokaya Magar"]),
  ev("communication", "resignation letter", ("21 June 2015", "2015-06-21"), ["Lok Bahadur Rokaya Magar", "Keshav Prasad Bhattarai-Dhital"]),
  ev("appointment", "took his party's own man", None, ["Keshav Prasad Bhattarai-Dhital", "Govinda Nepal-Pokhrel"]),
  ev("appointment", "come into the post", ("December 2016", "2016-12"), ["Sudha Tuladhar"]),
  ev("appointment", "was put over Dang", ("1995", "1995"), ["Lok Bahadur Rokaya Magar"]),
  ev("travel", "crossed into the hills", ("November 2001", "2001-11"), ["Lok Bahadur Rokaya Magar"]),
  ev("award", "was decorated", ("2014", "2014"), ["Lok Bahadur Rokaya Magar"]),
)

P("d14-36", """Mirta Elizabeth Gaona de Riquelme was First Lady of Paraguay twice over: from 1998 to 1999 as the daughter of a widower, and from 2008 until 2012 as a wife.

Her father, the cavalry general and Colorado politician Anastasio Gaona Duarte, had lost his own wife, Elvira Servín, to leukaemia in 1991. When he took office as president on 15 August 1998, his only daughter, twenty-six years old, a kindergarten teacher from Itauguá with a diploma from the National University of Asunción, received the ambassadors at his side. Seven months later the killing of the vice-president brought the crowd into the square; on 28 March 1999 Gaona signed his renunciation and was flown to Brasília, where he lived till his death.

Mirta did not follow him. She had become engaged to a public prosecutor, Fulgencio Riquelme, a Liberal, who was at that very time collecting evidence against the father. He asked to be relieved of the case, and was. They were married in Pilar in December 2000, under police guard.

Riquelme was governor of Ñeembucú from 2003 and carried the presidential poll of 20 April 2008. As First Lady for the second time his wife took up the cause of lace-makers and of Down syndrome, on which she addressed the World Health Assembly in May 2010. The comptroller-general, Rosa Ibáñez Cuevas, examined her office's accounts in 2011: a minibus had been used for a wedding, and the head of protocol, Derlis Ayala, was dismissed. It was rumoured that she would run for intendant of Asunción. She let the rumour pass.

She is a Catholic and an honorary lace-maker of Itauguá. Venezuela gave her the Order of Francisco de Miranda in 2009. In 2023 her son by Riquelme, Anastasio Riquelme Gaona, was elected, at twenty-one, to the municipal council of Pilar, for his grandfather's party and not for his father's.
""",
  occ("Mirta Elizabeth Gaona de Riquelme", "First Lady of Paraguay", start=("15 August 1998", "1998-08-15"), end=("28 March 1999", "1999-03-28")),
  occ("Mirta Elizabeth Gaona de Riquelme", "First Lady for the second time", start=("2008", "2008"), end=("2012", "2012")),
  occ("Anastasio Gaona Duarte", "cavalry general"),
  occ("Anastasio Gaona Duarte", "president", start=("15 August 1998", "1998-08-15"), end=("28 March 1999", "1999-03-28")),
  occ("Fulgencio Riquelme", "public prosecutor"),
  occ("Fulgencio Riquelme", "governor of Ñeembucú", start=("2003", "2003")),
  occ("Fulgencio Riquelme", "presidential", start=("2008", "2008"), end=("2012", "2012")),
  occ("Rosa Ibáñez Cuevas", "comptroller-general"),
  occ("Derlis Ayala", "head of protocol", end=("2011", "2011")),
  occ("Anastasio Riquelme Gaona", "municipal council of Pilar", start=("2023", "2023")),
  fact("Mirta Elizabeth Gaona de Riquelme", "father", "Anastasio Gaona Duarte"),
  fact("Anastasio Gaona Duarte", "party", "Colorado"),
  fact("Anastasio Gaona Duarte", "occupation", "politician"),
  fact("Anastasio Gaona Duarte", "spouse", "Elvira Servín"),
  fact("Elvira Servín", "causeOfDeath", "leukaemia"),
  fact("Elvira Servín", "deathDate", "1991", value="1991"),
  fact("Mirta Elizabeth Gaona de Riquelme", "occupation", "kindergarten teacher"),
  fact("Mirta Elizabeth Gaona de Riquelme", "birthPlace", "Itauguá"),
  fact("Mirta Elizabeth Gaona de Riquelme", "education", "National University of Asunción"),
  fact("Anastasio Gaona Duarte", "residence", "Brasília"),
  fact("Fulgencio Riquelme", "party", "Liberal"),
  fact("Mirta Elizabeth Gaona de Riquelme", "spouse", "Fulgencio Riquelme", date=("December 2000", "2000-12")),
  fact("Mirta Elizabeth Gaona de Riquelme", "religion", "Catholic"),
  fact("Mirta Elizabeth Gaona de Riquelme", "award", "honorary lace-maker of Itauguá"),
  fact("Mirta Elizabeth Gaona de Riquelme", "award", "Order of Francisco de Miranda", date=("2009", "2009")),
  fact("Mirta Elizabeth Gaona de Riquelme", "children", "Anastasio Riquelme Gaona"),
  fact("Fulgencio Riquelme", "children", "Anastasio Riquelme Gaona"),
  ev("appointment", "took office", ("15 August 1998", "1998-08-15"), ["Anastasio Gaona Duarte"]),
  ev("departure", "signed his renunciation", ("28 March 1999", "1999-03-28"), ["Anastasio Gaona Duarte"]),
  ev("travel", "was flown", ("28 March 1999", "1999-03-28"), ["Anastasio Gaona Duarte"]),
  ev("investigation", "collecting evidence", None, ["Fulgencio Riquelme", "Anastasio Gaona Duarte"]),
  ev("recusal", "asked to be relieved", None, ["Fulgencio Riquelme"]),
  ev("election", "carried the presidential poll", ("20 April 2008", "2008-04-20"), ["Fulgencio Riquelme"]),
  ev("speech", "addressed", ("May 2010", "2010-05"), ["Mirta Elizabeth Gaona de Riquelme"]),
  ev("investigation", "examined", ("2011", "2011"), ["Rosa Ibáñez Cuevas", "Mirta Elizabeth Gaona de Riquelme"]),
  ev("departure", "was dismissed", ("2011", "2011"), ["Derlis Ayala"]),
  ev("award", "gave", ("2009", "2009"), ["Mirta Elizabeth Gaona de Riquelme"]),
  ev("election", "was elected", ("2023", "2023"), ["Anastasio Riquelme Gaona"]),
)

P("d14-37", """Nuriye Şengezer Altınok was elected mayor of Dörtyol, in the Turkish province of Hatay, on 31 March 2019 and again on 31 March 2024, and for two hundred and nineteen days between those dates she was nothing at all.

On 8 June 2021 the minister of the interior removed her from office on account of a speech that she had made at Antakya in May; the district governor, Serkan Ulubey, took charge of the town hall as trustee. The Hatay criminal court heard the case in December. Her counsel was her own brother, Cemal Şengezer, who a decade earlier had chaired the Hatay bar association, and his argument was simple: the words objected to were a quotation from the minister's own doctoral thesis. She was acquitted on the 22nd and restored to her chair on 13 January 2022. Ulubey was posted to Ardahan in the same week.

Then came the earthquake of 6 February 2023. Her husband, Yalçın Altınok, a harbour pilot at İskenderun, and her younger son were killed in their sleep; she had left the house at four to let out the dog. The mayor directed the kitchens in Dörtyol for seventy days, and she spoke at the European Committee of the Regions, in Brussels, on 4 July of that year.

Altınok, b. Samandağ 1972, is of an Arab Alawite family. She finished at Tarsus American College in 1990, studied town planning at Mersin University, and for fifteen years was a planner in the Adana metropolitan municipality, at last as branch manager, before she left, in 2017, over a hotel on the dunes. A member of the Republican People's Party since 1999, she was head of its women's branch for the province when, at the wish of the then provincial chairman, Hasan Tutuş, she declared her candidacy. Tutuş is nowadays in another party.

Her surviving son, Doruk, is a student. She was awarded the Olof Palme Prize's scholarship for municipalities, and gave it away.
""",
  occ("Nuriye Şengezer Altınok", "mayor of Dörtyol", start=("31 March 2019", "2019-03-31"), end=("8 June 2021", "2021-06-08")),
  occ("Nuriye Şengezer Altınok", "chair#2", start=("13 January 2022", "2022-01-13"), end=("31 March 2024", "2024-03-31"), again=["mayor#2"]),
  occ("Nuriye Şengezer Altınok", "again on 31 March 2024", start=("31 March 2024", "2024-03-31")),
  occ("Serkan Ulubey", "district governor"),
  occ("Serkan Ulubey", "took charge of the town hall as trustee", start=("8 June 2021", "2021-06-08"), end=("13 January 2022", "2022-01-13")),
  occ("Cemal Şengezer", "counsel"),
  occ("Cemal Şengezer", "chaired the Hatay bar association"),
  occ("Nuriye Şengezer Altınok", "planner in the Adana metropolitan municipality", end=("2017", "2017")),
  occ("Nuriye Şengezer Altınok", "branch manager", end=("2017", "2017")),
  occ("Nuriye Şengezer Altınok", "head of its women's branch for the province"),
  occ("Hasan Tutuş", "provincial chairman"),
  fact("Nuriye Şengezer Altınok", "siblings", "Cemal Şengezer"),
  fact("Nuriye Şengezer Altınok", "spouse", "Yalçın Altınok"),
  fact("Yalçın Altınok", "occupation", "harbour pilot"),
  fact("Yalçın Altınok", "deathDate", "6 February 2023", value="2023-02-06"),
  fact("Yalçın Altınok", "causeOfDeath", "earthquake"),
  fact("Nuriye Şengezer Altınok", "birthDate", "1972", value="1972"),
  fact("Nuriye Şengezer Altınok", "birthPlace", "Samandağ"),
  fact("Nuriye Şengezer Altınok", "ethnicity", "Arab Alawite"),
  fact("Nuriye Şengezer Altınok", "education", "Tarsus American College", date=("1990", "1990")),
  fact("Nuriye Şengezer Altınok", "education", "Mersin University"),
  fact("Nuriye Şengezer Altınok", "party", "Republican People's Party", date=("1999", "1999")),
  fact("Nuriye Şengezer Altınok", "children", "Doruk"),
  fact("Doruk", "occupation", "student"),
  fact("Nuriye Şengezer Altınok", "award", "Olof Palme Prize's scholarship for municipalities"),
  ev("election", "was elected", ("31 March 2019", "2019-03-31"), ["Nuriye Şengezer Altınok"]),
  ev("election", "again", ("31 March 2024", "2024-03-31"), ["Nuriye Şengezer Altınok"]),
  ev("departure", "removed her from office", ("8 June 2021", "2021-06-08"), ["Nuriye Şengezer Altınok"]),
  ev("speech", "speech", ("May", "2021-05"), ["Nuriye Şengezer Altınok"]),
  ev("appointment", "took charge", ("8 June 2021", "2021-06-08"), ["Serkan Ulubey"]),
  ev("appointment", "restored to her chair", ("13 January 2022", "2022-01-13"), ["Nuriye Şengezer Altınok"]),
  ev("departure", "was posted", ("in the same week", "2022-01"), ["Serkan Ulubey"]),
  ev("speech", "spoke", ("4 July of that year", "2023-07-04"), ["Nuriye Şengezer Altınok"]),
  ev("departure", "left, in 2017", ("2017", "2017"), ["Nuriye Şengezer Altınok"]),
  ev("candidacy", "declared her candidacy", None, ["Nuriye Şengezer Altınok"]),
  ev("award", "was awarded", None, ["Nuriye Şengezer Altınok"]),
)

P("d14-38", """Woizero Tsehaynesh Gebre-Kidan Aradom

Statistician of the Ethiopian state; b. Adwa, 11 Ginbot 1951 of the Ethiopian calendar (19 May 1959); d. Addis Ababa, 14 June 2020.

Tsehaynesh Gebre-Kidan counted people, houses, camels, and once, to please a minister, the hyenas of Harar. Director general of the Central Statistical Agency from October 2005, she carried out the census of 2007 and refused to carry out that of 2017, on the ground that a third of the districts could not be entered. The refusal took the form of a letter of nineteen pages to the Prime Minister, Gezahegn Wolde-Tsadik. He replaced her, on 3 November of that year, with her deputy Biratu Lemessa, who put the census off in his turn.

She had been drawn to numbers by her uncle, abba Mehari Aradom, a priest and reckoner of the feasts. At the Empress Menen School she was first in her year. Admitted to Haile Selassie I University in 1973, she was sent out with the other students on the zemecha campaign, taught letters at Arsi Negele, and was jailed there for eleven months in 1977 on suspicion of belonging to the EPRP, which she always denied. Her fiancé, Solomon Haile, did not come back from the same prison. She completed her degree in 1982, and an M.Sc. at Southampton in 1988.

At the statistical office she had joined the sampling section in 1983; she led the household surveys between 1994 and 2005. After her dismissal she was adviser to the African Union's statistics division until her illness. She sat on no party's committee at any time.

The widow of Dr Berhanu Tessema, dean of medicine at Jimma until his death in 2003, she had one daughter, Rahel Berhanu, who is a demographer and, since 2022, a member of the board of the agency's successor, the Ethiopian Statistics Service. The International Statistical Institute elected Tsehaynesh a fellow in 2009 and gave her its Mahalanobis Award for 2013. Her grave is at the Holy Trinity Cathedral. A hall at Jimma bears her husband's name.
""",
  occ("Tsehaynesh Gebre-Kidan Aradom", "Director general of the Central Statistical Agency", start=("October 2005", "2005-10"), end=("3 November of that year", "2017-11-03")),
  occ("Gezahegn Wolde-Tsadik", "Prime Minister"),
  occ("Biratu Lemessa", "deputy", end=("3 November of that year", "2017-11-03")),
  occ("Biratu Lemessa", "replaced", start=("3 November of that year", "2017-11-03")),
  fact("Mehari Aradom", "occupation", "priest"),
  occ("Tsehaynesh Gebre-Kidan Aradom", "led the household surveys", start=("1994", "1994"), end=("2005#2", "2005")),
  occ("Tsehaynesh Gebre-Kidan Aradom", "adviser to the African Union's statistics division"),
  occ("Berhanu Tessema", "dean of medicine at Jimma", end=("2003", "2003")),
  occ("Rahel Berhanu", "member of the board of the agency's successor, the Ethiopian Statistics Service", start=("2022", "2022")),
  occ("Tsehaynesh Gebre-Kidan Aradom", "fellow", start=("2009", "2009")),
  fact("Tsehaynesh Gebre-Kidan Aradom", "occupation", "Statistician"),
  fact("Tsehaynesh Gebre-Kidan Aradom", "birthPlace", "Adwa"),
  fact("Tsehaynesh Gebre-Kidan Aradom", "birthDate", "19 May 1959", value="1959-05-19"),
  fact("Tsehaynesh Gebre-Kidan Aradom", "deathPlace", "Addis Ababa"),
  fact("Tsehaynesh Gebre-Kidan Aradom", "deathDate", "14 June 2020", value="2020-06-14"),
  fact("Tsehaynesh Gebre-Kidan Aradom", "relatives", "Mehari Aradom"),
  fact("Tsehaynesh Gebre-Kidan Aradom", "education", "Empress Menen School"),
  fact("Tsehaynesh Gebre-Kidan Aradom", "education", "Haile Selassie I University", date=("1982", "1982")),
  fact("Tsehaynesh Gebre-Kidan Aradom", "education", "Southampton", date=("1988", "1988")),
  fact("Tsehaynesh Gebre-Kidan Aradom", "spouse", "Berhanu Tessema"),
  fact("Berhanu Tessema", "deathDate", "2003", value="2003"),
  fact("Tsehaynesh Gebre-Kidan Aradom", "children", "Rahel Berhanu"),
  fact("Rahel Berhanu", "occupation", "demographer"),
  fact("Tsehaynesh Gebre-Kidan Aradom", "award", "Mahalanobis Award", date=("2013", "2013")),
  ev("communication", "letter", None, ["Tsehaynesh Gebre-Kidan Aradom", "Gezahegn Wolde-Tsadik"]),
  ev("departure", "replaced her", ("3 November of that year", "2017-11-03"), ["Tsehaynesh Gebre-Kidan Aradom", "Gezahegn Wolde-Tsadik", "Biratu Lemessa"]),
  ev("travel", "was sent out", None, ["Tsehaynesh Gebre-Kidan Aradom"]),
  ev("arrest", "was jailed", ("1977", "1977"), ["Tsehaynesh Gebre-Kidan Aradom"]),
  ev("appointment", "joined", ("1983", "1983"), ["Tsehaynesh Gebre-Kidan Aradom"]),
  ev("departure", "dismissal", None, ["Tsehaynesh Gebre-Kidan Aradom"]),
  ev("election", "elected", ("2009", "2009"), ["Tsehaynesh Gebre-Kidan Aradom"]),
  ev("award", "gave", ("2013", "2013"), ["Tsehaynesh Gebre-Kidan Aradom"]),
)

P("d14-39", """Te Aroha Pōtae Williamson MNZM is a New Zealand local politician, a shearer's cook turned museum director, who in October 2019 became the first Māori mayor of the Tararua-Wainui District. Of Ngāti Porou on her mother's side and of Shetland stock on her father's, she was born in Tokomaru Bay on Waitangi Day 1964.

Local body elections in the district are as a rule sleepy. That of 2019 was a fight, since the three-term mayor, Ross Haldane, stood against his own deputy, who was Williamson, and her first cousin Henare Pōtae stood against both. She came in 340 votes ahead of Haldane. He demanded a recount, got one, and lost by 352. The new mayor named Councillor Priya Nair her deputy. In the freshwater dispute of 2021 Williamson did not vote or speak, because Pōtae Farms, run by Henare, was the applicant; Nair took the chair.

She was re-elected unopposed in 2022, and announced the next year that she would not stand again.

Williamson left Tolaga Bay Area School at sixteen. For a dozen years she cooked in the woolsheds of Wairarapa; then, already the mother of twins, she went to Victoria University of Wellington, from which she emerged in 1999 with honours in Māori studies. She was collection manager at the Aratoi museum, and director of the Dannevirke Gallery of History from 2004 to 2013, the year in which she got on to the district council by six votes. Haldane made her deputy mayor in 2016 in the hope, she thinks, of some peace.

She has been a trustee of Te Papa since 2020 and chairs its repatriation panel. For services to museums she was appointed a Member of the New Zealand Order of Merit in the New Year Honours of 2015.

The Labour Party asked her to be a list candidate in 2023; National had done the same in 2020. To both she sent a fruit cake. Her wife, Gudrun Eunson, keeps the bookshop at Pahiatua. The twins, Tama and Hine, both served with the army in Iraq.
""",
  occ("Te Aroha Pōtae Williamson", "mayor of the Tararua-Wainui District", start=("October 2019", "2019-10"), end=("2022", "2022"), again=["new mayor"]),
  occ("Te Aroha Pōtae Williamson", "re-elected", start=("2022", "2022")),
  occ("Ross Haldane", "three-term mayor", end=("October 2019", "2019-10")),
  occ("Te Aroha Pōtae Williamson", "deputy mayor", start=("2016", "2016"), end=("October 2019", "2019-10"), again=["deputy"]),
  occ("Priya Nair", "Councillor"),
  occ("Priya Nair", "deputy#2"),
  occ("Henare Pōtae", "Pōtae Farms, run"),
  occ("Te Aroha Pōtae Williamson", "collection manager at the Aratoi museum"),
  occ("Te Aroha Pōtae Williamson", "director of the Dannevirke Gallery of History", start=("2004", "2004"), end=("2013", "2013"), again=["museum director"]),
  occ("Te Aroha Pōtae Williamson", "got on to the district council", start=("2013", "2013")),
  occ("Te Aroha Pōtae Williamson", "trustee of Te Papa", start=("2020", "2020")),
  occ("Te Aroha Pōtae Williamson", "chairs its repatriation panel"),
  fact("Te Aroha Pōtae Williamson", "nationality", "New Zealand"),
  fact("Te Aroha Pōtae Williamson", "occupation", "local politician"),
  fact("Te Aroha Pōtae Williamson", "occupation", "shearer's cook"),
  fact("Te Aroha Pōtae Williamson", "ethnicity", "Māori"),
  fact("Te Aroha Pōtae Williamson", "birthPlace", "Tokomaru Bay"),
  fact("Te Aroha Pōtae Williamson", "birthDate", "Waitangi Day 1964", value="1964-02-06"),
  fact("Te Aroha Pōtae Williamson", "relatives", "Henare Pōtae"),
  fact("Te Aroha Pōtae Williamson", "education", "Tolaga Bay Area School"),
  fact("Te Aroha Pōtae Williamson", "education", "Victoria University of Wellington", date=("1999", "1999")),
  fact("Te Aroha Pōtae Williamson", "award", "Member of the New Zealand Order of Merit", date=("2015", "2015")),
  fact("Te Aroha Pōtae Williamson", "spouse", "Gudrun Eunson"),
  fact("Gudrun Eunson", "occupation", "keeps the bookshop"),
  fact("Te Aroha Pōtae Williamson", "children", "Tama"),
  fact("Te Aroha Pōtae Williamson", "children", "Hine"),
  fact("Tama", "militaryService", "army"),
  fact("Hine", "militaryService", "army"),
  ev("appointment", "became", ("October 2019", "2019-10"), ["Te Aroha Pōtae Williamson"]),
  ev("candidacy", "stood against his own deputy", ("2019#2", "2019"), ["Ross Haldane", "Te Aroha Pōtae Williamson"]),
  ev("candidacy", "stood against both", ("2019#2", "2019"), ["Henare Pōtae"]),
  ev("election", "came in 340 votes ahead", None, ["Te Aroha Pōtae Williamson", "Ross Haldane"]),
  ev("election", "lost by 352", None, ["Ross Haldane"]),
  ev("appointment", "named", None, ["Priya Nair", "Te Aroha Pōtae Williamson"]),
  ev("recusal", "did not vote or speak", ("2021", "2021"), ["Te Aroha Pōtae Williamson"]),
  ev("election", "was re-elected", ("2022", "2022"), ["Te Aroha Pōtae Williamson"]),
  ev("disclosure", "announced", ("the next year", "2023"), ["Te Aroha Pōtae Williamson"]),
  ev("election", "got on to the district council", ("2013", "2013"), ["Te Aroha Pōtae Williamson"]),
  ev("appointment", "made her deputy mayor", ("2016", "2016"), ["Te Aroha Pōtae Williamson", "Ross Haldane"]),
  ev("award", "was appointed", ("2015", "2015"), ["Te Aroha Pōtae Williamson"]),
  fact("Te Aroha Pōtae Williamson", "ethnicity", "Ngāti Porou"),
)

P("d14-40", """Moulay Driss Benslimane-Ouazzani (Fez, 2 March 1946 – Rabat, 19 August 2022) belonged to the small circle of Moroccan engineers who, without ever standing for election, governed regions for a quarter of a century.

A bridge-builder, brought up in the house of his grandfather, the qadi Moulay Larbi Ouazzani, and trained at the Mohammadia School of Engineers (he came out first in 1968) and at the École des Ponts ParisTech, he was director of roads at the Ministry of Public Works from 1979. It was there that the king noticed him. On 22 October 1986 he was named governor of Al Hoceima; in 1991, of Tétouan; and from March 1997 until June 2005 he was wali of the region of Fès-Boulemane, the first native of the city to fill that place since independence.

There are two stories about his departure. According to the one, he had refused to sell the Dar Batha gardens; according to the other, he had asked four times to go home. What is certain is that the royal cabinet informed him by telephone, on a Friday, and that his successor, Mohamed Taïeb Gharbaoui, till then governor of Essaouira, was received by the sovereign on the Saturday. Gharbaoui sold nothing either.

Benslimane presided over the National Agency for the Medinas from 2006, being succeeded in 2014 by his former student Najat Skalli. The Academy of the Kingdom received him as a resident member in 2009. A parliamentary commission heard him in February 2012 on the collapse of a minaret in Meknes, in which forty-one people died; he told it that the warning, signed by himself, had lain two years in a drawer at the Ministry of Habous.

He was a Commander of the Order of the Throne and an officer of the French Legion of Honour. His first marriage, to Lalla Khadija Sebti, ended in divorce, and in 1988 he married a Belgian restorer of mosaics, Anne-Laure Wauters. Their son, Moulay Yassine, has been consul of Morocco in Liège since 2021.
""",
  occ("Moulay Larbi Ouazzani", "qadi"),
  occ("Moulay Driss Benslimane-Ouazzani", "director of roads at the Ministry of Public Works", start=("1979", "1979")),
  occ("Moulay Driss Benslimane-Ouazzani", "governor of Al Hoceima", start=("22 October 1986", "1986-10-22"), end=("1991", "1991")),
  occ("Moulay Driss Benslimane-Ouazzani", "of Tétouan", start=("1991", "1991"), end=("March 1997", "1997-03")),
  occ("Moulay Driss Benslimane-Ouazzani", "wali of the region of Fès-Boulemane", start=("March 1997", "1997-03"), end=("June 2005", "2005-06")),
  occ("Mohamed Taïeb Gharbaoui", "successor", start=("June 2005", "2005-06")),
  occ("Mohamed Taïeb Gharbaoui", "governor of Essaouira", end=("June 2005", "2005-06")),
  occ("Moulay Driss Benslimane-Ouazzani", "presided over the National Agency for the Medinas", start=("2006", "2006"), end=("2014", "2014")),
  occ("Najat Skalli", "being succeeded", start=("2014", "2014")),
  occ("Moulay Driss Benslimane-Ouazzani", "resident member", start=("2009", "2009")),
  occ("Moulay Yassine", "consul of Morocco in Liège", start=("2021", "2021")),
  fact("Moulay Driss Benslimane-Ouazzani", "birthPlace", "Fez"),
  fact("Moulay Driss Benslimane-Ouazzani", "birthDate", "2 March 1946", value="1946-03-02"),
  fact("Moulay Driss Benslimane-Ouazzani", "deathPlace", "Rabat"),
  fact("Moulay Driss Benslimane-Ouazzani", "deathDate", "19 August 2022", value="2022-08-19"),
  fact("Moulay Driss Benslimane-Ouazzani", "nationality", "Moroccan"),
  fact("Moulay Driss Benslimane-Ouazzani", "occupation", "bridge-builder"),
  fact("Moulay Driss Benslimane-Ouazzani", "relatives", "Moulay Larbi Ouazzani"),
  fact("Moulay Driss Benslimane-Ouazzani", "education", "Mohammadia School of Engineers", date=("1968", "1968")),
  fact("Moulay Driss Benslimane-Ouazzani", "education", "École des Ponts ParisTech"),
  fact("Moulay Driss Benslimane-Ouazzani", "award", "Commander of the Order of the Throne"),
  fact("Moulay Driss Benslimane-Ouazzani", "award", "officer of the French Legion of Honour"),
  fact("Moulay Driss Benslimane-Ouazzani", "spouse", "Lalla Khadija Sebti"),
  fact("Moulay Driss Benslimane-Ouazzani", "spouse", "Anne-Laure Wauters", date=("1988", "1988")),
  fact("Anne-Laure Wauters", "nationality", "Belgian"),
  fact("Anne-Laure Wauters", "occupation", "restorer of mosaics"),
  fact("Moulay Driss Benslimane-Ouazzani", "children", "Moulay Yassine"),
  fact("Anne-Laure Wauters", "children", "Moulay Yassine"),
  ev("appointment", "was named", ("22 October 1986", "1986-10-22"), ["Moulay Driss Benslimane-Ouazzani"]),
  ev("departure", "departure", None, ["Moulay Driss Benslimane-Ouazzani"]),
  ev("communication", "informed him", ("Friday", "2005-06"), ["Moulay Driss Benslimane-Ouazzani"]),
  ev("meeting", "was received", ("Saturday", "2005-06"), ["Mohamed Taïeb Gharbaoui"]),
  ev("appointment", "being succeeded", ("2014", "2014"), ["Najat Skalli", "Moulay Driss Benslimane-Ouazzani"]),
  ev("election", "received him", ("2009", "2009"), ["Moulay Driss Benslimane-Ouazzani"]),
  ev("testimony", "heard him", ("February 2012", "2012-02"), ["Moulay Driss Benslimane-Ouazzani"]),
  fact("Moulay Driss Benslimane-Ouazzani", "occupation", "engineers"),
)

P("d14-41", """Armenian economist Varsenik Hmayaki Ter-Harutyunyan (Վարսենիկ Տեր-Հարությունյան) has twice left a ministry of finance of her own accord, once in 2008 and once in 2020, and is still asked about the second time.

Ter-Harutyunyan, who turned fifty-five on 9 April 2024, grew up where she had come into the world, in Leninakan, now Gyumri. Her father, Hmayak, chief engineer of the stocking factory, died under it in the earthquake of December 1988, while she was a second-year student in Yerevan. A scholarship of the Gulbenkian Foundation took her to Lisbon and then to the London School of Economics (M.Sc., 1994). She returned to Armenia in the last winter without electricity, entered the Central Bank as a junior economist, and by 2001 was on its board.

Deputy minister of finance under Gagik Sahakyants from April 2003, she left in March 2008, on the day after shots were fired at the demonstrators in Yerevan, with a resignation of one sentence. Sahakyants did not accept it; she went to the airport. The ten years that followed she spent in Washington as an economist of the International Monetary Fund, latterly as its resident representative for Moldova (2015–2018).

The new government of May 2018 called her back. Nikol Davidyan, whom the revolution had made prime minister, presented her to the ministry on the 14th. In thirty months as finance minister she closed eleven loss-making state companies. On 10 November 2020, a few hours after the armistice, she resigned, and this time it was accepted at once. Her deputy Arman Petrosyants, who had been a pupil of hers, took the ministry. Testifying before the commission on the war, on 21 June 2022, she disclosed that the reserve fund had been empty since August.

Nowadays she teaches at the American University of Armenia. She belongs to no party. She is an Armenian Apostolic Christian and a deaconess, one of very few. Divorced from the chess trainer Levon Babujian, she has a son, Hmayak Babujian, a programmer in Lisbon.
""",
  occ("Varsenik Hmayaki Ter-Harutyunyan", "finance minister", start=("the 14th", "2018-05-14"), end=("10 November 2020", "2020-11-10")),
  occ("Hmayak", "chief engineer of the stocking factory"),
  occ("Varsenik Hmayaki Ter-Harutyunyan", "junior economist"),
  occ("Varsenik Hmayaki Ter-Harutyunyan", "on its board", start=("2001", "2001")),
  occ("Varsenik Hmayaki Ter-Harutyunyan", "Deputy minister of finance", start=("April 2003", "2003-04"), end=("March 2008", "2008-03")),
  occ("Gagik Sahakyants", "minister of finance"),
  occ("Varsenik Hmayaki Ter-Harutyunyan", "economist of the International Monetary Fund", start=("March 2008", "2008"), end=("ten years", "2018")),
  occ("Varsenik Hmayaki Ter-Harutyunyan", "resident representative for Moldova", start=("2015", "2015"), end=("2018", "2018")),
  occ("Nikol Davidyan", "prime minister"),
  occ("Arman Petrosyants", "deputy", end=("10 November 2020", "2020-11-10")),
  occ("Arman Petrosyants", "took the ministry", start=("10 November 2020", "2020-11-10")),
  occ("Varsenik Hmayaki Ter-Harutyunyan", "teaches at the American University of Armenia"),
  occ("Varsenik Hmayaki Ter-Harutyunyan", "deaconess"),
  fact("Varsenik Hmayaki Ter-Harutyunyan", "nationality", "Armenian"),
  fact("Varsenik Hmayaki Ter-Harutyunyan", "occupation", "economist"),
  fact("Varsenik Hmayaki Ter-Harutyunyan", "nativeName", "Վարսենիկ Տեր-Հարությունյան"),
  fact("Varsenik Hmayaki Ter-Harutyunyan", "birthPlace", "Leninakan"),
  fact("Varsenik Hmayaki Ter-Harutyunyan", "father", "Hmayak#2"),
  fact("Hmayak", "deathDate", "December 1988", value="1988-12"),
  fact("Hmayak", "causeOfDeath", "earthquake"),
  fact("Varsenik Hmayaki Ter-Harutyunyan", "education", "London School of Economics", date=("1994", "1994")),
  fact("Varsenik Hmayaki Ter-Harutyunyan", "residence", "Washington"),
  fact("Varsenik Hmayaki Ter-Harutyunyan", "religion", "Armenian Apostolic Christian"),
  fact("Varsenik Hmayaki Ter-Harutyunyan", "spouse", "Levon Babujian"),
  fact("Levon Babujian", "occupation", "chess trainer"),
  fact("Varsenik Hmayaki Ter-Harutyunyan", "children", "Hmayak Babujian"),
  fact("Levon Babujian", "children", "Hmayak Babujian"),
  fact("Hmayak Babujian", "occupation", "programmer"),
  fact("Hmayak Babujian", "residence", "Lisbon#2"),
  ev("travel", "returned", None, ["Varsenik Hmayaki Ter-Harutyunyan"]),
  ev("appointment", "entered the Central Bank", None, ["Varsenik Hmayaki Ter-Harutyunyan"]),
  ev("departure", "left in March 2008", ("March 2008", "2008-03"), ["Varsenik Hmayaki Ter-Harutyunyan"]),
  ev("travel", "went to the airport", ("March 2008", "2008-03"), ["Varsenik Hmayaki Ter-Harutyunyan"]),
  ev("appointment", "called her back", ("May 2018", "2018-05"), ["Varsenik Hmayaki Ter-Harutyunyan"]),
  ev("appointment", "presented her", ("the 14th", "2018-05-14"), ["Varsenik Hmayaki Ter-Harutyunyan", "Nikol Davidyan"]),
  ev("departure", "resigned", ("10 November 2020", "2020-11-10"), ["Varsenik Hmayaki Ter-Harutyunyan"]),
  ev("appointment", "took the ministry", ("10 November 2020", "2020-11-10"), ["Arman Petrosyants"]),
  ev("testimony", "Testifying", ("21 June 2022", "2022-06-21"), ["Varsenik Hmayaki Ter-Harutyunyan"]),
  ev("disclosure", "disclosed", ("21 June 2022", "2022-06-21"), ["Varsenik Hmayaki Ter-Harutyunyan"]),
  fact("Varsenik Hmayaki Ter-Harutyunyan", "birthDate", "turned fifty-five on 9 April 2024", value="1969-04-09"),
  ev("travel", "took her to Lisbon", None, ["Varsenik Hmayaki Ter-Harutyunyan"]),
)

P("d14-42", """The Honourable Clifton Ezekiel Dacres, CD (d. 27 May 2023), "Bredda Clif" to his constituents, was Member of Parliament for St Mary Far Eastern in Jamaica through seven general elections, from 1976 to 2007, with the exception of one parliament that nobody from his side sat in.

Early life

He was born in Hampstead on 1 August 1939, Emancipation Day, to Vashti Dacres, a higgler. His father's name does not stand in the register; in his memoir he gave it as that of Wentworth Gale, custos of the parish, who had died, unmarried, in 1951. He passed through Titchfield High School on a vestry scholarship, taught for a while at Richmond, and trained as a telephone engineer at the College of Arts, Science and Technology, which he left in 1962.

Political career

Dacres organised the telephone workers and was an island supervisor of the National Workers Union when the People's National Party chose him for the constituency in place of the ailing Roy Burrell. He was parliamentary secretary in the Ministry of Works in 1978–80. After the boycotted election of 1983 he drove a bus. Back in Gordon House from February 1989, he was minister of public utilities until 4 January 1993 and minister of labour until October 1997, when Prime Minister Percy Lindo moved him to the back benches in favour of Dr Yvonne Sharpe-Reid. Dacres referred to this as his liberation, and was elected deputy Speaker the following month.

The contractor-general's inquiry into the Agualta Vale housing scheme reported in 2001 that lots had gone to members of his family. His half-sister Merlene Pinnock, the scheme's secretary, was convicted of fraud, and the minister of housing, Everton Blagrove, was reprimanded by the House. Dacres himself, who had borrowed to buy his lot, was not found at fault.

Ms Sharpe-Reid's son, Kwame Reid, holds the seat at present.

Personal life

An elder of the Seventh-day Adventist Church, he was survived by Gloria, his wife since 1966, and was interred at Highgate. The Order of Distinction was conferred upon him in 1992.
""",
  occ("Clifton Ezekiel Dacres", "Member of Parliament for St Mary Far Eastern", start=("1976", "1976"), end=("1983", "1983")),
  occ("Clifton Ezekiel Dacres", "Back in Gordon House", start=("February 1989", "1989-02"), end=("2007", "2007")),
  occ("Wentworth Gale", "custos of the parish"),
  fact("Vashti Dacres", "occupation", "higgler"),
  fact("Clifton Ezekiel Dacres", "occupation", "taught for a while at Richmond"),
  occ("Clifton Ezekiel Dacres", "island supervisor of the National Workers Union"),
  occ("Clifton Ezekiel Dacres", "parliamentary secretary in the Ministry of Works", start=("1978", "1978"), end=("80", "1980")),
  occ("Clifton Ezekiel Dacres", "minister of public utilities", start=("February 1989", "1989-02"), end=("4 January 1993", "1993-01-04")),
  occ("Clifton Ezekiel Dacres", "minister of labour", start=("4 January 1993", "1993-01-04"), end=("October 1997", "1997-10")),
  occ("Percy Lindo", "Prime Minister"),
  occ("Yvonne Sharpe-Reid", "in favour", start=("October 1997", "1997-10")),
  occ("Clifton Ezekiel Dacres", "deputy Speaker", start=("the following month", "1997-11")),
  occ("Merlene Pinnock", "secretary#2"),
  occ("Everton Blagrove", "minister of housing"),
  occ("Kwame Reid", "seat"),
  occ("Clifton Ezekiel Dacres", "elder of the Seventh-day Adventist Church"),
  fact("Clifton Ezekiel Dacres", "alias", "Bredda Clif"),
  fact("Clifton Ezekiel Dacres", "deathDate", "27 May 2023", value="2023-05-27"),
  fact("Clifton Ezekiel Dacres", "birthPlace", "Hampstead"),
  fact("Clifton Ezekiel Dacres", "birthDate", "1 August 1939", value="1939-08-01"),
  fact("Clifton Ezekiel Dacres", "mother", "Vashti Dacres"),
  fact("Wentworth Gale", "deathDate", "1951", value="1951"),
  fact("Clifton Ezekiel Dacres", "education", "Titchfield High School"),
  fact("Clifton Ezekiel Dacres", "education", "College of Arts, Science and Technology", date=("1962", "1962")),
  fact("Clifton Ezekiel Dacres", "occupation", "telephone engineer"),
  fact("Clifton Ezekiel Dacres", "party", "People's National Party"),
  fact("Clifton Ezekiel Dacres", "occupation", "drove a bus"),
  fact("Clifton Ezekiel Dacres", "siblings", "Merlene Pinnock"),
  fact("Yvonne Sharpe-Reid", "children", "Kwame Reid"),
  fact("Clifton Ezekiel Dacres", "religion", "Seventh-day Adventist"),
  fact("Clifton Ezekiel Dacres", "spouse", "Gloria", date=("1966", "1966")),
  fact("Clifton Ezekiel Dacres", "award", "Order of Distinction", date=("1992", "1992")),
  ev("candidacy", "chose him for the constituency", None, ["Clifton Ezekiel Dacres"]),
  ev("departure", "moved him to the back benches", ("October 1997", "1997-10"), ["Clifton Ezekiel Dacres", "Percy Lindo", "Yvonne Sharpe-Reid"]),
  ev("election", "was elected", ("the following month", "1997-11"), ["Clifton Ezekiel Dacres"]),
  ev("investigation", "inquiry", ("2001", "2001"), ["Clifton Ezekiel Dacres", "Merlene Pinnock"]),
  ev("conviction", "was convicted", None, ["Merlene Pinnock"]),
  ev("sanction", "was reprimanded", None, ["Everton Blagrove"]),
  ev("award", "was conferred", ("1992", "1992"), ["Clifton Ezekiel Dacres"]),
)

P("d14-43", """Đoàn Thị Bích Thuỷ (Quảng Trị, 20 October 1964) is a Vietnamese politician. In the years 2015 to 2020 she was secretary of the Party Committee of Khánh Hòa province, in which role she had been preceded by Lưu Văn Thảo and was followed by Huỳnh Quốc Đạt.

Her grandmother hid cadres in a bunker beneath the pigsty; her father, Đoàn Văn Lợi, a regrouped soldier of the 325th Division, was unknown to her till she was eleven. In 1982 she was admitted to the Nha Trang University of Fisheries, and having taken her engineer's diploma in 1987 she went to work as a technician at a shrimp hatchery in Cam Ranh. She joined the Communist Party on 3 February 1990. Later she also earned a master's degree in economics from Kiel, Germany (2002).

She ascended by the customary stairs: secretary of the provincial Youth Union (1996), vice-chairwoman and then chairwoman of the people's committee of Cam Ranh town (2000–2007), director of the department of agriculture. As a vice-chairwoman of the province from 2011 she was responsible for land. Thảo proposed her as his successor to the congress of October 2015; it elected her with two blank votes.

A deputy of the 14th National Assembly, she sat in its Committee for the Environment with another delegate of the province, the venerable Thích Minh Giác, abbot of Long Sơn. In March 2018 she received at Nha Trang the governor of Primorsky Krai, Yuri Latyshev.

What brought her down were the hillside villas. The Central Inspection Commission began its review in September 2019; on 9 June 2020 the secretariat of the Party issued a warning against her and expelled Thảo; she tendered her resignation as secretary on the 24th. In 2022 Thảo and the former director of construction, Phan Hữu Nghĩa, were tried in Nha Trang and sent to prison for five and a half and seven years respectively. Thuỷ gave evidence by letter, as she was in hospital.

She holds the Labour Order, third class. Her husband, a coastguard officer, Senior Colonel Trịnh Công Hậu, was lost at sea in 2009.
""",
  occ("Đoàn Thị Bích Thuỷ", "secretary of the Party Committee of Khánh Hòa province", start=("October 2015", "2015-10"), end=("the 24th", "2020-06-24"), again=["secretary#3"]),
  occ("Lưu Văn Thảo", "had been preceded", end=("October 2015", "2015-10")),
  occ("Huỳnh Quốc Đạt", "was followed", start=("2020", "2020")),
  occ("Đoàn Thị Bích Thuỷ", "technician at a shrimp hatchery", start=("1987", "1987")),
  occ("Đoàn Thị Bích Thuỷ", "secretary of the provincial Youth Union", start=("1996", "1996")),
  occ("Đoàn Thị Bích Thuỷ", "vice-chairwoman", start=("2000", "2000")),
  occ("Đoàn Thị Bích Thuỷ", "chairwoman of the people's committee of Cam Ranh town", end=("2007", "2007")),
  occ("Đoàn Thị Bích Thuỷ", "director of the department of agriculture"),
  occ("Đoàn Thị Bích Thuỷ", "vice-chairwoman of the province", start=("2011", "2011")),
  occ("Đoàn Thị Bích Thuỷ", "deputy of the 14th National Assembly"),
  occ("Đoàn Thị Bích Thuỷ", "sat in its Committee for the Environment"),
  occ("Thích Minh Giác", "delegate of the province"),
  occ("Thích Minh Giác", "Committee for the Environment"),
  occ("Thích Minh Giác", "abbot of Long Sơn"),
  occ("Yuri Latyshev", "governor of Primorsky Krai"),
  occ("Phan Hữu Nghĩa", "director of construction", former=True),
  occ("Trịnh Công Hậu", "coastguard officer"),
  occ("Trịnh Công Hậu", "Senior Colonel"),
  fact("Đoàn Thị Bích Thuỷ", "birthPlace", "Quảng Trị"),
  fact("Đoàn Thị Bích Thuỷ", "birthDate", "20 October 1964", value="1964-10-20"),
  fact("Đoàn Thị Bích Thuỷ", "nationality", "Vietnamese"),
  fact("Đoàn Thị Bích Thuỷ", "occupation", "politician"),
  fact("Đoàn Thị Bích Thuỷ", "father", "Đoàn Văn Lợi"),
  fact("Đoàn Văn Lợi", "militaryService", "325th Division"),
  fact("Đoàn Thị Bích Thuỷ", "education", "Nha Trang University of Fisheries", date=("1987", "1987")),
  fact("Đoàn Thị Bích Thuỷ", "party", "Communist Party", date=("3 February 1990", "1990-02-03")),
  fact("Đoàn Thị Bích Thuỷ", "education", "Kiel, Germany", date=("2002", "2002")),
  fact("Đoàn Thị Bích Thuỷ", "award", "Labour Order, third class"),
  fact("Đoàn Thị Bích Thuỷ", "spouse", "Trịnh Công Hậu"),
  fact("Trịnh Công Hậu", "causeOfDeath", "lost at sea"),
  fact("Trịnh Công Hậu", "deathDate", "2009", value="2009"),
  ev("election", "elected her", ("October 2015", "2015-10"), ["Đoàn Thị Bích Thuỷ"]),
  ev("meeting", "received at Nha Trang", ("March 2018", "2018-03"), ["Đoàn Thị Bích Thuỷ", "Yuri Latyshev"]),
  ev("investigation", "began its review", ("September 2019", "2019-09"), ["Đoàn Thị Bích Thuỷ"]),
  ev("sanction", "issued a warning", ("9 June 2020", "2020-06-09"), ["Đoàn Thị Bích Thuỷ"]),
  ev("sanction", "expelled", ("9 June 2020", "2020-06-09"), ["Lưu Văn Thảo"]),
  ev("departure", "tendered her resignation", ("the 24th", "2020-06-24"), ["Đoàn Thị Bích Thuỷ"]),
  ev("conviction", "sent to prison", ("2022", "2022"), ["Lưu Văn Thảo", "Phan Hữu Nghĩa"]),
  ev("testimony", "gave evidence", ("2022", "2022"), ["Đoàn Thị Bích Thuỷ"]),
)

P("d14-44", """Procuratore della Repubblica at Locri for nine years, Assunta Maria Scordamaglia (1958–2021) was born and schooled at the other end of Italy from the place where she made her name.

The Scordamaglias had moved from Calabria to Aosta in 1949; her father Rocco drove the snowplough there, and her mother, Ida Perruchon, was a Waldensian, in whose faith the three children grew up. Assunta attended the Collegio Gesù in Aosta none the less, and graduated in law at Turin in 1981. She entered the judiciary by competition in 1985. At the time of her first post, as pretore at Chivasso, she was married to a colleague, Edoardo Pozzi-Lanza; he was subsequently mayor of Ivrea, and their marriage was annulled in 1996.

She was deputy prosecutor at Turin in the bribery trials of 1993, and she was the one who, on 6 March of that year, had the president of the region, Amedeo Bricherasio, arrested in a barber's chair. He was acquitted on appeal and sent her a razor. Transferred at her own request to the District Anti-Mafia Directorate in Reggio Calabria in September 1999, she worked in the pool of Nino Laganà, whose deputy she was from 2004. The investigation known as "Saline" led to 112 convictions; in it she recused herself from the file on a second cousin, Bruno Scordamaglia, a notary, who got eight years.

The Superior Council of the Judiciary nominated her for Locri by a majority of one on 14 May 2009. In 2012 a pentito accused her of having met a fugitive at a wake. The prosecutor at Catanzaro, Rosaria Fiorillo, inquired into it and asked for dismissal of the case; the pentito was given two years for calumny. She retired in 2018.

A list in the regional election of 2020 was headed, against her wishes, "Friends of Scordamaglia". She endorsed no one. She died in Aosta of a pulmonary embolism on 30 November 2021, a Knight Grand Cross of the Order of Merit of the Republic. Her younger brother Ezio is the Moderator of the Waldensian Table.
""",
  occ("Assunta Maria Scordamaglia", "Procuratore della Repubblica at Locri", start=("14 May 2009", "2009-05-14"), end=("2018", "2018")),
  fact("Rocco", "occupation", "drove the snowplough"),
  occ("Assunta Maria Scordamaglia", "pretore at Chivasso"),
  occ("Edoardo Pozzi-Lanza", "colleague"),
  occ("Edoardo Pozzi-Lanza", "mayor of Ivrea"),
  occ("Assunta Maria Scordamaglia", "deputy prosecutor at Turin"),
  occ("Amedeo Bricherasio", "president of the region", start=None, end=None),
  occ("Assunta Maria Scordamaglia", "District Anti-Mafia Directorate in Reggio Calabria", start=("September 1999", "1999-09")),
  occ("Nino Laganà", "pool"),
  occ("Assunta Maria Scordamaglia", "deputy#2", start=("2004", "2004")),
  occ("Rosaria Fiorillo", "prosecutor at Catanzaro"),
  occ("Ezio", "Moderator of the Waldensian Table"),
  fact("Assunta Maria Scordamaglia", "birthDate", "1958", value="1958"),
  fact("Assunta Maria Scordamaglia", "deathDate", "30 November 2021", value="2021-11-30"),
  fact("Assunta Maria Scordamaglia", "father", "Rocco"),
  fact("Assunta Maria Scordamaglia", "mother", "Ida Perruchon"),
  fact("Ida Perruchon", "religion", "Waldensian"),
  fact("Assunta Maria Scordamaglia", "religion", "Waldensian"),
  fact("Assunta Maria Scordamaglia", "education", "Collegio Gesù in Aosta"),
  fact("Assunta Maria Scordamaglia", "education", "Turin", date=("1981", "1981")),
  fact("Assunta Maria Scordamaglia", "spouse", "Edoardo Pozzi-Lanza"),
  fact("Assunta Maria Scordamaglia", "relatives", "Bruno Scordamaglia"),
  fact("Bruno Scordamaglia", "occupation", "notary"),
  fact("Assunta Maria Scordamaglia", "deathPlace", "Aosta#3"),
  fact("Assunta Maria Scordamaglia", "causeOfDeath", "pulmonary embolism"),
  fact("Assunta Maria Scordamaglia", "award", "Knight Grand Cross of the Order of Merit of the Republic"),
  fact("Assunta Maria Scordamaglia", "siblings", "Ezio"),
  ev("appointment", "entered the judiciary", ("1985", "1985"), ["Assunta Maria Scordamaglia"]),
  ev("arrest", "arrested", ("6 March of that year", "1993-03-06"), ["Amedeo Bricherasio", "Assunta Maria Scordamaglia"]),
  ev("appointment", "Transferred", ("September 1999", "1999-09"), ["Assunta Maria Scordamaglia"]),
  ev("investigation", "investigation", None, ["Assunta Maria Scordamaglia"]),
  ev("recusal", "recused herself", None, ["Assunta Maria Scordamaglia"]),
  ev("conviction", "got eight years", None, ["Bruno Scordamaglia"]),
  ev("appointment", "nominated", ("14 May 2009", "2009-05-14"), ["Assunta Maria Scordamaglia"]),
  ev("investigation", "inquired into it", None, ["Assunta Maria Scordamaglia", "Rosaria Fiorillo"]),
  ev("departure", "retired", ("2018", "2018"), ["Assunta Maria Scordamaglia"]),
  fact("Rocco", "residence", "Aosta", date=("1949", "1949")),
)

P("d14-45", """Governors of Papua New Guinea's provinces sit in the national Parliament as well, and few have found it harder to be in two places than Sir Bonny Kaupa Waim KBE, Governor of Jiwaka since 13 August 2017 and, on five occasions, a minister.

Waim's age is not known for certain; his passport says 1 January 1968. The place, at least, is sure: Kudjip, where his mother, Kuan, a follower of the Nazarene mission, washed linen at the hospital. From its primary school he went on to Mount Hagen High and, in 1987, with a scholarship from the coffee board, to the University of Technology in Lae, where he became president of the students' council and left without a degree. He bought coffee, sold trucks, and in 2002 contested the Anglimp-South Waghi Open seat, finishing ninth of sixty-one.

In the election of 2007 he defeated the sitting member, Sir Kuma Aipe, the founder of the province and his own father-in-law; Lady Aipe, who had the casting vote in family matters, forbade a petition. Waim, of the People's Party, was Minister for Works from 3 August 2011 to 9 February 2012, gave it up to Ben Maladina-Kone, and regained it after the poll of that year. His commissioning of the Banz bridge was investigated by Task Force Sweep under the lawyer Sam Koiam; Koiam's team charged the secretary for works, Joe Wamuk, who in 2016 received a suspended sentence, and found nothing to lay at the minister's door.

He took the governorship from Dr Lucy Tongia, the only woman to have held it. She has since gone to Canberra as high commissioner. He was re-elected in 2022, lost his leg to diabetes in the same year, and has since May 2023 left much of the daily work to his deputy, Paul Mek. A motion to dismiss him was announced and never moved.

He was knighted by Prince Edward in Port Moresby in 2018. With Lady Regina Waim, née Aipe, he has seven children; the eldest, Jonah, captained the national rugby league side.
""",
  occ("Bonny Kaupa Waim", "Governor of Jiwaka", start=("13 August 2017", "2017-08-13"), end=("2022", "2022"), again=["governorship"]),
  occ("Bonny Kaupa Waim", "re-elected", start=("2022", "2022")),
  occ("Bonny Kaupa Waim", "president of the students' council"),
  occ("Kuma Aipe", "sitting member", end=("2007", "2007")),
  occ("Bonny Kaupa Waim", "defeated the sitting member", start=("2007", "2007")),
  occ("Bonny Kaupa Waim", "Minister for Works", start=("3 August 2011", "2011-08-03"), end=("9 February 2012", "2012-02-09")),
  occ("Ben Maladina-Kone", "gave it up", start=("9 February 2012", "2012-02-09")),
  occ("Bonny Kaupa Waim", "regained it", start=("after the poll of that year", "2012"), again=["minister#2"]),
  occ("Sam Koiam", "Task Force Sweep"),
  occ("Joe Wamuk", "secretary for works"),
  occ("Lucy Tongia", "governorship", end=("13 August 2017", "2017-08-13")),
  occ("Lucy Tongia", "high commissioner"),
  occ("Paul Mek", "deputy"),
  occ("Jonah", "captained the national rugby league side"),
  fact("Bonny Kaupa Waim", "award", "KBE"),
  fact("Bonny Kaupa Waim", "birthPlace", "Kudjip"),
  fact("Bonny Kaupa Waim", "mother", "Kuan"),
  fact("Kuan", "religion", "Nazarene"),
  fact("Kuan", "occupation", "washed linen"),
  fact("Bonny Kaupa Waim", "education", "Mount Hagen High"),
  fact("Bonny Kaupa Waim", "education", "University of Technology in Lae"),
  fact("Bonny Kaupa Waim", "relatives", "Kuma Aipe"),
  fact("Bonny Kaupa Waim", "party", "People's Party"),
  fact("Sam Koiam", "occupation", "lawyer"),
  fact("Bonny Kaupa Waim", "spouse", "Regina Waim"),
  fact("Regina Waim", "birthName", "Aipe#3"),
  fact("Bonny Kaupa Waim", "children", "Jonah"),
  fact("Regina Waim", "children", "Jonah"),
  ev("candidacy", "contested", ("2002", "2002"), ["Bonny Kaupa Waim"]),
  ev("election", "finishing ninth", ("2002", "2002"), ["Bonny Kaupa Waim"]),
  ev("election", "defeated", ("2007", "2007"), ["Bonny Kaupa Waim", "Kuma Aipe"]),
  ev("departure", "gave it up", ("9 February 2012", "2012-02-09"), ["Bonny Kaupa Waim", "Ben Maladina-Kone"]),
  ev("appointment", "regained it", ("after the poll of that year", "2012"), ["Bonny Kaupa Waim"]),
  ev("investigation", "was investigated", None, ["Bonny Kaupa Waim", "Sam Koiam"]),
  ev("investigation", "charged", None, ["Joe Wamuk", "Sam Koiam"]),
  ev("conviction", "received a suspended sentence", ("2016", "2016"), ["Joe Wamuk"]),
  ev("election", "took the governorship", None, ["Bonny Kaupa Waim", "Lucy Tongia"]),
  ev("travel", "gone to Canberra", None, ["Lucy Tongia"]),
  ev("election", "was re-elected", ("2022", "2022"), ["Bonny Kaupa Waim"]),
  ev("award", "was knighted", ("2018", "2018"), ["Bonny Kaupa Waim"]),
  fact("Regina Waim", "father", "Kuma Aipe"),
  fact("Kuma Aipe", "spouse", "Lady Aipe"),
  fact("Bonny Kaupa Waim", "occupation", "bought coffee"),
)

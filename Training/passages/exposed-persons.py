P("d13-01", """Marat Zhumabekuly Seitqazin (born 14 February 1958) is a Kazakh businessman and former politician. Business magazines have counted him among the ten richest people of the country since 2009, a ranking that he calls fantasy.

Early life

Seitqazin was born in Kentau, the son of a mine electrician, Zhumabek Seitqazin. He graduated from the Karaganda Polytechnic Institute in 1980 and served for two years in the Soviet railway troops. The smelter where he found his first job has long since been pulled down, and goats graze on the slag heaps.

Career

In 1986 he was elected first secretary of the Zhezkazgan Komsomol committee, a post he held until 1989. From 1991 to 1997 he was president of Altyn Trade, a metals house with an office above a bakery. He was appointed deputy akim of the Karaganda region on 3 November 1997 and vice-minister of transport in February 2001.

On 13 May 2004 President Orazbek Tleuov named him minister of energy and mineral resources. Opposition newspapers complained that the tenders of those years were decided in a sauna. He was dismissed on 22 August 2007, and Galym Abenov, until then his deputy, replaced him as minister. Seitqazin is said to have been offered the embassy in Vienna, which he turned down.

Since 2010 he has been chairman of the board of directors of Saryarka Copper. He received the Order of Kurmet in 2006.

Family

Seitqazin married Aigul Nurpeisova, a cardiologist, in 1983. Their daughter Dana Seitqazina has been the akim of the Medeu district of Almaty since 2019; a son, Alikhan, runs a restaurant in Dubai, where his parents now live for most of the year. The president's brother, Yerbol Tleuov, is the father-in-law of Alikhan.
""",
  occ("Marat Zhumabekuly Seitqazin", "first secretary of the Zhezkazgan Komsomol committee", start=("1986", "1986"), end=("1989", "1989")),
  occ("Marat Zhumabekuly Seitqazin", "president of Altyn Trade", start=("1991", "1991"), end=("1997", "1997")),
  occ("Marat Zhumabekuly Seitqazin", "deputy akim of the Karaganda region", start=("3 November 1997", "1997-11-03")),
  occ("Marat Zhumabekuly Seitqazin", "vice-minister of transport", start=("February 2001", "2001-02")),
  occ("Orazbek Tleuov", "President"),
  occ("Marat Zhumabekuly Seitqazin", "minister of energy and mineral resources", start=("13 May 2004", "2004-05-13"), end=("22 August 2007", "2007-08-22")),
  occ("Galym Abenov", "deputy#2", former=True),
  occ("Galym Abenov", "minister#3", start=("22 August 2007", "2007-08-22")),
  occ("Marat Zhumabekuly Seitqazin", "chairman of the board of directors of Saryarka Copper", start=("2010", "2010")),
  occ("Dana Seitqazina", "akim of the Medeu district of Almaty", start=("2019", "2019")),
  fact("Marat Zhumabekuly Seitqazin", "birthDate", "14 February 1958", value="1958-02-14"),
  fact("Marat Zhumabekuly Seitqazin", "nationality", "Kazakh"),
  fact("Marat Zhumabekuly Seitqazin", "occupation", "businessman"),
  fact("Marat Zhumabekuly Seitqazin", "occupation", "politician"),
  fact("Marat Zhumabekuly Seitqazin", "birthPlace", "Kentau"),
  fact("Marat Zhumabekuly Seitqazin", "father", "Zhumabek Seitqazin"),
  fact("Zhumabek Seitqazin", "occupation", "mine electrician"),
  fact("Marat Zhumabekuly Seitqazin", "education", "Karaganda Polytechnic Institute", date=("1980", "1980")),
  fact("Marat Zhumabekuly Seitqazin", "militaryService", "Soviet railway troops"),
  fact("Marat Zhumabekuly Seitqazin", "award", "Order of Kurmet", date=("2006", "2006")),
  fact("Marat Zhumabekuly Seitqazin", "spouse", "Aigul Nurpeisova", date=("1983", "1983")),
  fact("Aigul Nurpeisova", "occupation", "cardiologist"),
  fact("Marat Zhumabekuly Seitqazin", "children", "Dana Seitqazina"),
  fact("Marat Zhumabekuly Seitqazin", "children", "Alikhan"),
  fact("Aigul Nurpeisova", "children", "Dana Seitqazina"),
  fact("Aigul Nurpeisova", "children", "Alikhan"),
  fact("Marat Zhumabekuly Seitqazin", "residence", "Dubai"),
  fact("Aigul Nurpeisova", "residence", "Dubai"),
  fact("Orazbek Tleuov", "siblings", "Yerbol Tleuov"),
  fact("Alikhan", "relatives", "Yerbol Tleuov"),
  ev("election", "was elected", ("1986", "1986"), ["Marat Zhumabekuly Seitqazin"]),
  ev("appointment", "was appointed", ("3 November 1997", "1997-11-03"), ["Marat Zhumabekuly Seitqazin"]),
  ev("appointment", "named", ("13 May 2004", "2004-05-13"), ["Marat Zhumabekuly Seitqazin", "Orazbek Tleuov"]),
  ev("departure", "was dismissed", ("22 August 2007", "2007-08-22"), ["Marat Zhumabekuly Seitqazin"]),
  ev("appointment", "replaced", ("22 August 2007", "2007-08-22"), ["Galym Abenov"]),
  ev("award", "received", ("2006", "2006"), ["Marat Zhumabekuly Seitqazin"]),
)

P("d13-02", """ANNEX

The following persons are added to the list set out in Annex I.

A. Viktor Anatolyevich Golubtsov (Виктор Анатольевич Голубцов). Born on 3 September 1963 in Penza. Nationality: Russian. Gender: male.

Viktor Golubtsov is the director-general of Uralspetsmash, a state-owned maker of gun carriages, and has held that office since 17 April 2015. Between 2008 and 2015 he was deputy head of the Federal Agency for Ordnance Supply. On 24 February 2022 he attended a gathering of industrialists with President Andrei Stolbov in the Kremlin. He is therefore responsible for supporting actions that undermine the territorial integrity of Ukraine. Date of listing: 15 March 2022.

B. Larisa Petrovna Golubtsova, née Sychyova. Born on 19 May 1968. Nationality: Russian, Cypriot.

Larisa Golubtsova is the wife of Viktor Golubtsov. She has been the sole director of Pinewell Estates Ltd, a company registered in Limassol, since June 2014, when she took over from her husband. The villas held through the company have been valued at amounts which the Council does not consider consistent with her declared income as a dentist. She is therefore associated with a listed person. Date of listing: 8 April 2022.

C. Ruslan Maratovich Gizatullin, alias "Bely". Born on 2 December 1971 in Kazan. Nationality: Russian. Rank: major-general.

Major-General Gizatullin commanded the 214th Logistics Brigade from August 2019 until October 2022, when he was relieved and made military commandant of the occupied port of Berdiansk. In that capacity he ordered the removal of grain to the port of Kavkaz, as shown by waybills bearing his signature. Date of listing: 16 December 2022.

Statements made by these persons in the course of the procedure have been taken into account. Any person listed may submit observations, and the Council shall review the decision at least once every twelve months.
""",
  occ("Viktor Anatolyevich Golubtsov", "director-general of Uralspetsmash", start=("17 April 2015", "2015-04-17")),
  occ("Viktor Anatolyevich Golubtsov", "deputy head of the Federal Agency for Ordnance Supply", start=("2008", "2008"), end=("2015#2", "2015")),
  occ("Andrei Stolbov", "President"),
  occ("Larisa Petrovna Golubtsova", "sole director of Pinewell Estates Ltd", start=("June 2014", "2014-06")),
  occ("Viktor Anatolyevich Golubtsov", "director of Pinewell Estates Ltd", end=("June 2014", "2014-06")),
  occ("Ruslan Maratovich Gizatullin", "commanded the 214th Logistics Brigade", start=("August 2019", "2019-08"), end=("October 2022", "2022-10")),
  occ("Ruslan Maratovich Gizatullin", "military commandant of the occupied port of Berdiansk", start=("October 2022", "2022-10")),
  fact("Viktor Anatolyevich Golubtsov", "nativeName", "Виктор Анатольевич Голубцов"),
  fact("Viktor Anatolyevich Golubtsov", "birthDate", "3 September 1963", value="1963-09-03"),
  fact("Viktor Anatolyevich Golubtsov", "birthPlace", "Penza"),
  fact("Viktor Anatolyevich Golubtsov", "nationality", "Russian"),
  fact("Larisa Petrovna Golubtsova", "birthName", "Sychyova"),
  fact("Larisa Petrovna Golubtsova", "birthDate", "19 May 1968", value="1968-05-19"),
  fact("Larisa Petrovna Golubtsova", "nationality", "Russian#2"),
  fact("Larisa Petrovna Golubtsova", "nationality", "Cypriot"),
  fact("Larisa Petrovna Golubtsova", "spouse", "Viktor Golubtsov#2"),
  fact("Larisa Petrovna Golubtsova", "occupation", "dentist"),
  fact("Ruslan Maratovich Gizatullin", "alias", "Bely"),
  fact("Ruslan Maratovich Gizatullin", "birthDate", "2 December 1971", value="1971-12-02"),
  fact("Ruslan Maratovich Gizatullin", "birthPlace", "Kazan"),
  fact("Ruslan Maratovich Gizatullin", "nationality", "Russian#3"),
  ev("meeting", "gathering", ("24 February 2022", "2022-02-24"), ["Viktor Anatolyevich Golubtsov", "Andrei Stolbov"], place="Kremlin"),
  ev("sanction", "listing", ("15 March 2022", "2022-03-15"), ["Viktor Anatolyevich Golubtsov"]),
  ev("appointment", "took over", ("June 2014", "2014-06"), ["Larisa Petrovna Golubtsova"]),
  ev("sanction", "listing#2", ("8 April 2022", "2022-04-08"), ["Larisa Petrovna Golubtsova"]),
  ev("departure", "was relieved", ("October 2022", "2022-10"), ["Ruslan Maratovich Gizatullin"]),
  ev("appointment", "made military commandant", ("October 2022", "2022-10"), ["Ruslan Maratovich Gizatullin"]),
  ev("sanction", "listing#3", ("16 December 2022", "2022-12-16"), ["Ruslan Maratovich Gizatullin"]),
)

P("d13-03", """LUANDA/LISBON, 21 January — A cache of 61,000 files from a Maltese corporate-services firm, published on Sunday by a consortium of eleven newsrooms, shows how the wife of a former oil chief came to own a harbour she has never mentioned in public.

The files name Esperança Katumbo Vieira as the beneficiary of Cabo Ledo Marine, which in 2011 won a 30-year concession without a tender. Her husband, Domingos Vieira, was at the time chairman of Petrangol, the state oil company, a chair he had occupied since 2006 and from which President Baltazar Nzinga removed him in November 2017.

Ms Vieira, a Portuguese citizen who was born in Benguela in 1972, denied wrongdoing. "I have worked since I was nineteen," she wrote in an e-mail to reporters on 14 January. She added that her husband had been forced out for refusing a bribe; two former colleagues of his found that hard to believe.

According to the minutes in the cache, Cabo Ledo was run from an office in Sliema by Mario Zerafa, a lawyer who was its director between 2011 and 2019. Mr Zerafa is also honorary consul of Angola in Malta. His partner in the law firm, Claire Tabone, sat on the board of the island's financial watchdog until her resignation last spring. Nothing suggests that she knew of the arrangement.

In Lisbon the public prosecutor opened an inquiry into Mr Vieira in May 2020. He was questioned once, for four hours, and flew back to Luanda the same night. The present chairman of Petrangol, Jacinto Muxima, said that the company would cooperate with everybody. The harbour itself is quiet: two cranes, a guard and a good many pelicans.
""",
  occ("Domingos Vieira", "chairman of Petrangol", start=("2006", "2006"), end=("November 2017", "2017-11"), again=["a chair", "oil chief"]),
  occ("Baltazar Nzinga", "President"),
  occ("Mario Zerafa", "director", start=("2011#2", "2011"), end=("2019", "2019")),
  occ("Mario Zerafa", "honorary consul of Angola in Malta"),
  occ("Claire Tabone", "sat on the board of the island's financial watchdog", end=("last spring", "")),
  occ("Jacinto Muxima", "chairman of Petrangol#2"),
  fact("Esperança Katumbo Vieira", "spouse", "Domingos Vieira"),
  fact("Esperança Katumbo Vieira", "nationality", "Portuguese"),
  fact("Esperança Katumbo Vieira", "birthPlace", "Benguela"),
  fact("Esperança Katumbo Vieira", "birthDate", "1972", value="1972"),
  fact("Mario Zerafa", "occupation", "lawyer"),
  ev("disclosure", "published", ("Sunday", ""), ["Esperança Katumbo Vieira"]),
  ev("departure", "removed", ("November 2017", "2017-11"), ["Domingos Vieira", "Baltazar Nzinga"]),
  ev("communication", "wrote", ("14 January", ""), ["Esperança Katumbo Vieira"]),
  ev("departure", "forced out", None, ["Domingos Vieira"], status="claimed"),
  ev("departure", "resignation", ("last spring", ""), ["Claire Tabone"]),
  ev("investigation", "inquiry", ("May 2020", "2020-05"), ["Domingos Vieira"], place="Lisbon"),
  ev("investigation", "was questioned", None, ["Domingos Vieira"]),
  ev("travel", "flew back", None, ["Domingos Vieira"], place="Luanda"),
)

P("d13-04", """EMBASSY OF THE REPUBLIC OF UZBEKISTAN
Warsaw

Ambassador's page

His Excellency Bakhtiyor Saidov presented his letters of credence to the President of Poland at the Belweder Palace on 12 October 2021. He is the eighth head of the mission since it opened its doors in a rented flat near the river.

Mr Saidov was born on 7 July 1967 in Samarkand. He graduated from the Tashkent Institute of Oriental Studies in 1991, and in 1998 took a master's degree at the University of Warwick. He is a career diplomat.

Positions held:
1993–1996, third secretary, Embassy in New Delhi
1999–2003, head of the Europe Division, Ministry of Foreign Affairs
2003–2008, counsellor, Embassy in Brussels
2010–2014, deputy minister of investment
2014–2020, rector of the Diplomatic Academy
From 2021, Ambassador to Poland

He was awarded the order "Mehnat shuhrati" in 2016. He speaks Uzbek, Russian, English and some Polish. He is married to Gulnora Saidova, a translator of Polish poetry; they have three children.

Recent activities

On 4 March 2022 the Ambassador met the Marshal of the Podlaskie Voivodeship, Hubert Zaręba, in Białystok. They spoke about dried fruit, joint ventures and the teaching of Polish in Samarkand.

On 19 May 2022 he visited Gdańsk, where he was received by the rector of the Maritime University, Professor Alicja Kłos. The port lay in thick fog, and the planned boat trip was given up.

On 2 June 2022 he spoke by telephone with Deputy Foreign Minister Marek Dulski about the visit of an Uzbek trade delegation in the autumn.

The consular section is open on Mondays and Thursdays from nine to twelve. Visitors are kindly asked not to park in front of the gate.
""",
  occ("Bakhtiyor Saidov", "third secretary, Embassy in New Delhi", start=("1993", "1993"), end=("1996", "1996")),
  occ("Bakhtiyor Saidov", "head of the Europe Division, Ministry of Foreign Affairs", start=("1999", "1999"), end=("2003", "2003")),
  occ("Bakhtiyor Saidov", "counsellor, Embassy in Brussels", start=("2003#2", "2003"), end=("2008", "2008")),
  occ("Bakhtiyor Saidov", "deputy minister of investment", start=("2010", "2010"), end=("2014", "2014")),
  occ("Bakhtiyor Saidov", "rector of the Diplomatic Academy", start=("2014#2", "2014"), end=("2020", "2020")),
  occ("Bakhtiyor Saidov", "Ambassador to Poland", start=("2021#2", "2021"), again=["head of the mission"]),
  occ("Hubert Zaręba", "Marshal of the Podlaskie Voivodeship"),
  occ("Alicja Kłos", "rector of the Maritime University"),
  occ("Marek Dulski", "Deputy Foreign Minister"),
  fact("Bakhtiyor Saidov", "birthDate", "7 July 1967", value="1967-07-07"),
  fact("Bakhtiyor Saidov", "birthPlace", "Samarkand"),
  fact("Bakhtiyor Saidov", "education", "Tashkent Institute of Oriental Studies", date=("1991", "1991")),
  fact("Bakhtiyor Saidov", "education", "University of Warwick", date=("1998", "1998")),
  fact("Bakhtiyor Saidov", "occupation", "career diplomat"),
  fact("Bakhtiyor Saidov", "award", "Mehnat shuhrati", date=("2016", "2016")),
  fact("Bakhtiyor Saidov", "spouse", "Gulnora Saidova"),
  fact("Gulnora Saidova", "occupation", "translator of Polish poetry"),
  ev("appointment", "presented his letters of credence", ("12 October 2021", "2021-10-12"), ["Bakhtiyor Saidov"], place="Belweder Palace"),
  ev("award", "was awarded", ("2016", "2016"), ["Bakhtiyor Saidov"]),
  ev("meeting", "met", ("4 March 2022", "2022-03-04"), ["Bakhtiyor Saidov", "Hubert Zaręba"], place="Białystok"),
  ev("travel", "visited", ("19 May 2022", "2022-05-19"), ["Bakhtiyor Saidov"], place="Gdańsk"),
  ev("meeting", "was received", ("19 May 2022", "2022-05-19"), ["Bakhtiyor Saidov", "Alicja Kłos"], place="Gdańsk"),
  ev("communication", "spoke by telephone", ("2 June 2022", "2022-06-02"), ["Bakhtiyor Saidov", "Marek Dulski"]),
)

P("d13-05", """Nizar Haddoush, intelligence chief, died in Latakia on 9 March 2016. He was 81.

For two decades few names were spoken more quietly in Damascus. Haddoush, an Alawite from the hill village of Ayn Tineh, where he was born in 1934, was the fourth of nine children of a tobacco grower. He entered the Homs Military Academy in 1953, joined the Baath Party as a cadet and was a captain by thirty.

In 1971 he was put in charge of the Political Security office in Aleppo. Seven years later he became deputy director of the General Directorate, and in 1983, when General Adnan Qabbaj fell out with the palace and was packed off to Bucharest as ambassador, he inherited the directorate. He kept it until 2002. Diplomats who dealt with him remember courtesy, cardamom coffee and a complete absence of paper. On 11 April 1986 he held secret talks in Vienna with his Turkish counterpart, Orhan Sezgin, about the waters of the Euphrates; neither ever spoke of them in public.

The United Nations commission investigating the murder of the former Lebanese finance minister Samir Gholam questioned Haddoush in Damascus on 20 September 2005. He was never charged. The European Union put him on its sanctions list in May 2011, "which amused him", a grandson says, "because he had not left the garden for years". A cabinet seat was twice dangled before him and twice declined.

He is survived by his second wife, Salma, and by two sons: Colonel Firas Haddoush, commander of the Tartus naval garrison since 2013, and Ghassan, who has a car dealership. A first marriage, to Huda Mrad, ended in divorce in 1969. He died of kidney failure. The funeral was private, the road closed for two hours.
""",
  occ("Nizar Haddoush", "in charge of the Political Security office in Aleppo", start=("1971", "1971")),
  occ("Nizar Haddoush", "deputy director of the General Directorate", start=("Seven years later", "1978"), end=("1983", "1983")),
  occ("Adnan Qabbaj", "directorate", end=("1983", "1983")),
  occ("Adnan Qabbaj", "ambassador", start=("1983", "1983")),
  occ("Nizar Haddoush", "directorate", start=("1983", "1983"), end=("2002", "2002"), again=["intelligence chief"]),
  occ("Samir Gholam", "finance minister", former=True),
  occ("Firas Haddoush", "commander of the Tartus naval garrison", start=("2013", "2013")),
  fact("Nizar Haddoush", "deathPlace", "Latakia"),
  fact("Nizar Haddoush", "deathDate", "9 March 2016", value="2016-03-09"),
  fact("Nizar Haddoush", "ethnicity", "Alawite"),
  fact("Nizar Haddoush", "birthPlace", "Ayn Tineh"),
  fact("Nizar Haddoush", "birthDate", "1934", value="1934"),
  fact("Nizar Haddoush", "education", "Homs Military Academy"),
  fact("Nizar Haddoush", "party", "Baath Party"),
  fact("Samir Gholam", "nationality", "Lebanese"),
  fact("Samir Gholam", "causeOfDeath", "murder"),
  fact("Orhan Sezgin", "nationality", "Turkish"),
  fact("Nizar Haddoush", "spouse", "Salma"),
  fact("Nizar Haddoush", "children", "Firas Haddoush"),
  fact("Nizar Haddoush", "children", "Ghassan"),
  fact("Nizar Haddoush", "spouse", "Huda Mrad"),
  fact("Nizar Haddoush", "causeOfDeath", "kidney failure"),
  ev("appointment", "was put in charge", ("1971", "1971"), ["Nizar Haddoush"]),
  ev("appointment", "became", ("Seven years later", "1978"), ["Nizar Haddoush"]),
  ev("departure", "fell out", ("1983", "1983"), ["Adnan Qabbaj"]),
  ev("appointment", "was packed off", ("1983", "1983"), ["Adnan Qabbaj"]),
  ev("appointment", "inherited", ("1983", "1983"), ["Nizar Haddoush"]),
  ev("meeting", "talks", ("11 April 1986", "1986-04-11"), ["Nizar Haddoush", "Orhan Sezgin"], place="Vienna"),
  ev("investigation", "questioned", ("20 September 2005", "2005-09-20"), ["Nizar Haddoush"], place="Damascus#2"),
  ev("sanction", "put him on its sanctions list", ("May 2011", "2011-05"), ["Nizar Haddoush"]),
)

P("d13-06", """JUDGMENT OF THE GENERAL COURT (Seventh Chamber)
11 September 2019

(Common foreign and security policy – Restrictive measures – Freezing of funds – Error of assessment)

In Case T-618/17, Hennadiy Stanislavovych Prykhodko, residing in Monaco, applicant, represented by B. Vanderlinden, lawyer, v Council of the European Union, defendant,

Background to the dispute

1 The applicant, a Ukrainian national, was Deputy Prime Minister of Ukraine from 24 December 2012 to 27 February 2014. He had previously been Governor of Kherson Oblast (2010–2012) and a member of the Verkhovna Rada for the Party of Regions.

2 On 6 March 2014 the Council entered the applicant's name on the list at issue, on the ground that he was subject to criminal proceedings for the misappropriation of State funds.

3 The applicant's brother, Oleksiy Prykhodko, until 2014 chairman of the Ukrainian Grain Fund, was listed on 15 April 2014; his name was removed on 5 March 2016.

4 By letter of 30 January 2017 the Prosecutor General, Yevhen Halushka, informed the Council that the investigation opened on 3 March 2014 was still pending. The applicant submits that Mr Halushka wrote under pressure. That submission is unsupported by evidence.

Findings

5 At the hearing on 14 February 2019 the former Deputy Minister of Justice, Iryna Stets, gave evidence as to the conduct of the proceedings before the Pechersk District Court. The Court regards her evidence as careful and consistent.

6 It is settled case-law that a minister's position in a former government cannot by itself justify a measure of this kind.

7 It follows that the Council erred. The decision must be annulled in so far as it concerns the applicant.

On those grounds, THE GENERAL COURT hereby annuls the decision and orders the Council to pay the costs.

Delivered in open court in Luxembourg.
M. Castagnoli, President
O. Lindqvist, Registrar
""",
  occ("Hennadiy Stanislavovych Prykhodko", "Deputy Prime Minister of Ukraine", start=("24 December 2012", "2012-12-24"), end=("27 February 2014", "2014-02-27")),
  occ("Hennadiy Stanislavovych Prykhodko", "Governor of Kherson Oblast", start=("2010", "2010"), end=("2012#2", "2012")),
  occ("Hennadiy Stanislavovych Prykhodko", "member of the Verkhovna Rada", former=True),
  occ("Oleksiy Prykhodko", "chairman of the Ukrainian Grain Fund", end=("2014#3", "2014")),
  occ("Yevhen Halushka", "Prosecutor General"),
  occ("Iryna Stets", "Deputy Minister of Justice", former=True),
  occ("M. Castagnoli", "President"),
  occ("O. Lindqvist", "Registrar"),
  fact("Hennadiy Stanislavovych Prykhodko", "residence", "Monaco"),
  fact("B. Vanderlinden", "occupation", "lawyer"),
  fact("Hennadiy Stanislavovych Prykhodko", "nationality", "Ukrainian"),
  fact("Hennadiy Stanislavovych Prykhodko", "party", "Party of Regions"),
  fact("Hennadiy Stanislavovych Prykhodko", "siblings", "Oleksiy Prykhodko"),
  ev("sanction", "entered the applicant's name on the list", ("6 March 2014", "2014-03-06"), ["Hennadiy Stanislavovych Prykhodko"]),
  ev("sanction", "was listed", ("15 April 2014", "2014-04-15"), ["Oleksiy Prykhodko"]),
  ev("communication", "letter", ("30 January 2017", "2017-01-30"), ["Yevhen Halushka"]),
  ev("investigation", "investigation", ("3 March 2014", "2014-03-03"), ["Hennadiy Stanislavovych Prykhodko"]),
  ev("testimony", "gave evidence", ("14 February 2019", "2019-02-14"), ["Iryna Stets"]),
)

P("d13-07", """Wendell Ray Kittredge (born August 30, 1951) is an American attorney and politician who served as the 41st governor of Nebraska from 1999 to 2005 and as United States secretary of commerce from 2005 to 2008. A Republican, he was later a lobbyist for foreign governments, and his name turned up in two congressional inquiries.

Early life and education

Kittredge was born in Broken Bow, Nebraska, to Harlan Kittredge, a county judge, and his wife, Opal. He attended Creighton University, where he played baseball badly and debated well, and earned a law degree at the University of Michigan in 1976. He served in the Army Reserve from 1972 to 1978.

Political career

Kittredge was elected to the state legislature in 1982 and represented its 36th district for eight years. He ran for Congress in 1990 and lost by 311 votes. In 1994 he was elected attorney general of Nebraska. Four years later he defeated Mayor Lucille Brandt of Omaha to win the governorship; he took office on January 7, 1999. Lieutenant Governor Carl Osterhus completed his second term when he left for Washington.

The Senate confirmed him as commerce secretary on February 1, 2005, by a vote of 88 to 9. As secretary he traveled to Almaty in June 2006 and met with Timur Kassenov, then the Kazakh minister of trade. He was mentioned as a running mate in 2008.

Later career

Kittredge resigned on October 3, 2008, and joined Thornbury Strategies, of which he was managing partner until 2019. In March 2017 he registered as a foreign agent for Kassenov, by then the owner of a bank. On May 9, 2018, he testified before the House Oversight Committee that he had never discussed sanctions with anyone. A committee staff report published that December found otherwise.

Personal life

He is a Methodist. He and his wife, the novelist Jean Aldous, live in Santa Fe, New Mexico. Kittredge Hall at Creighton is named for his uncle.
""",
  occ("Wendell Ray Kittredge", "governor of Nebraska", start=("January 7, 1999", "1999-01-07"), end=("2005", "2005"), again=["governorship"]),
  occ("Wendell Ray Kittredge", "United States secretary of commerce", start=("February 1, 2005", "2005-02-01"), end=("October 3, 2008", "2008-10-03"), again=["commerce secretary", "secretary#3"]),
  occ("Harlan Kittredge", "county judge"),
  occ("Wendell Ray Kittredge", "represented its 36th district", start=("1982", "1982"), end=("eight years", "1990"), again=["state legislature"]),
  occ("Wendell Ray Kittredge", "attorney general of Nebraska", start=("1994", "1994")),
  occ("Lucille Brandt", "Mayor"),
  occ("Carl Osterhus", "Lieutenant Governor"),
  occ("Carl Osterhus", "completed his second term", start=("when he left for Washington", "2005")),
  occ("Timur Kassenov", "minister of trade"),
  occ("Wendell Ray Kittredge", "managing partner", end=("2019", "2019")),
  fact("Wendell Ray Kittredge", "birthDate", "August 30, 1951", value="1951-08-30"),
  fact("Wendell Ray Kittredge", "nationality", "American"),
  fact("Wendell Ray Kittredge", "occupation", "attorney"),
  fact("Wendell Ray Kittredge", "occupation", "politician"),
  fact("Wendell Ray Kittredge", "party", "Republican"),
  fact("Wendell Ray Kittredge", "occupation", "lobbyist"),
  fact("Wendell Ray Kittredge", "birthPlace", "Broken Bow, Nebraska"),
  fact("Wendell Ray Kittredge", "father", "Harlan Kittredge"),
  fact("Wendell Ray Kittredge", "mother", "Opal"),
  fact("Harlan Kittredge", "spouse", "Opal"),
  fact("Wendell Ray Kittredge", "education", "Creighton University"),
  fact("Wendell Ray Kittredge", "education", "University of Michigan", date=("1976", "1976")),
  fact("Wendell Ray Kittredge", "militaryService", "Army Reserve"),
  fact("Timur Kassenov", "nationality", "Kazakh"),
  fact("Wendell Ray Kittredge", "religion", "Methodist"),
  fact("Wendell Ray Kittredge", "spouse", "Jean Aldous"),
  fact("Jean Aldous", "occupation", "novelist"),
  fact("Wendell Ray Kittredge", "residence", "Santa Fe, New Mexico"),
  fact("Jean Aldous", "residence", "Santa Fe, New Mexico"),
  ev("election", "was elected", ("1982", "1982"), ["Wendell Ray Kittredge"]),
  ev("candidacy", "ran", ("1990", "1990"), ["Wendell Ray Kittredge"]),
  ev("election", "was elected#2", ("1994", "1994"), ["Wendell Ray Kittredge"]),
  ev("election", "defeated", ("Four years later", "1998"), ["Wendell Ray Kittredge", "Lucille Brandt"]),
  ev("appointment", "took office", ("January 7, 1999", "1999-01-07"), ["Wendell Ray Kittredge"]),
  ev("departure", "left for Washington", ("2005", "2005"), ["Wendell Ray Kittredge"]),
  ev("appointment", "confirmed", ("February 1, 2005", "2005-02-01"), ["Wendell Ray Kittredge"]),
  ev("travel", "traveled", ("June 2006", "2006-06"), ["Wendell Ray Kittredge"], place="Almaty"),
  ev("meeting", "met", ("June 2006", "2006-06"), ["Wendell Ray Kittredge", "Timur Kassenov"], place="Almaty"),
  ev("departure", "resigned", ("October 3, 2008", "2008-10-03"), ["Wendell Ray Kittredge"]),
  ev("disclosure", "registered as a foreign agent", ("March 2017", "2017-03"), ["Wendell Ray Kittredge"]),
  ev("testimony", "testified", ("May 9, 2018", "2018-05-09"), ["Wendell Ray Kittredge"]),
  ev("disclosure", "published", ("that December", "2018-12"), ["Wendell Ray Kittredge"]),
)

P("d13-08", """BEIJING — Qiu Zhenhai, once the most powerful man in a province of forty million people, was sentenced on Tuesday to life imprisonment for taking bribes worth 214 million yuan, the Intermediate People's Court in Tianjin announced.

The former party secretary of Guiyuan, 66, stood with his hands folded while the verdict was read. He told the court that he would not appeal.

Mr Qiu, the son of a railway fitter from Hengyang, joined the Communist Party in 1977 and rose through the organisation departments of three prefectures. He was mayor of Liantang from 2001 to 2006 and then vice-governor, and reached the top in March 2013. Four years ago he was moved to the capital as deputy chairman of a committee of the legislature, a post usually given to the old and the harmless.

His troubles began in June 2021 with the arrest of his former secretary, Dong Yi, then deputy general manager of Guiyuan Highways Group. Two months later the Central Commission for Discipline Inspection said that it was investigating Mr Qiu himself. He was expelled from the party in January 2022. Prosecutors described a villa in which cash had gone mouldy.

His wife, Shen Lihua, a former head of the provincial tax bureau, received nine years in a separate trial in Wuhan last December. Their son, Qiu Peng, a Canadian citizen, is believed to be in Vancouver; he has told a Chinese-language radio station that his father was convicted for belonging to the wrong circle.

The current party secretary, Tao Xiuying, who succeeded Mr Qiu in 2018 and is the first woman in the job, called the sentence a lesson. Analysts expect her to be promoted next year. At the market behind the court, stallholders were more interested in the price of hairy crabs.
""",
  occ("Qiu Zhenhai", "party secretary of Guiyuan", start=("March 2013", "2013-03"), end=("2018", "2018")),
  occ("Qiu Zhenhai", "mayor of Liantang", start=("2001", "2001"), end=("2006", "2006")),
  occ("Qiu Zhenhai", "vice-governor", start=("2006", "2006")),
  occ("Qiu Zhenhai", "deputy chairman of a committee of the legislature", start=("Four years ago", "")),
  occ("Dong Yi", "secretary#2", former=True),
  occ("Dong Yi", "deputy general manager of Guiyuan Highways Group"),
  occ("Shen Lihua", "head of the provincial tax bureau", former=True),
  occ("Tao Xiuying", "party secretary#2", start=("2018", "2018")),
  fact("Qiu Zhenhai", "party", "Communist Party"),
  fact("Qiu Zhenhai", "spouse", "Shen Lihua"),
  fact("Qiu Zhenhai", "children", "Qiu Peng"),
  fact("Shen Lihua", "children", "Qiu Peng"),
  fact("Qiu Peng", "nationality", "Canadian"),
  ev("conviction", "was sentenced", ("Tuesday", ""), ["Qiu Zhenhai"], place="Tianjin"),
  ev("appointment", "reached the top", ("March 2013", "2013-03"), ["Qiu Zhenhai"]),
  ev("appointment", "was moved", ("Four years ago", ""), ["Qiu Zhenhai"]),
  ev("arrest", "arrest", ("June 2021", "2021-06"), ["Dong Yi"]),
  ev("investigation", "investigating", ("Two months later", "2021-08"), ["Qiu Zhenhai"]),
  ev("departure", "was expelled", ("January 2022", "2022-01"), ["Qiu Zhenhai"]),
  ev("conviction", "received nine years", ("last December", ""), ["Shen Lihua"], place="Wuhan"),
  ev("conviction", "was convicted", None, ["Qiu Zhenhai"]),
  ev("appointment", "succeeded", ("2018", "2018"), ["Tao Xiuying"]),
)

P("d13-09", """The family of Budimir Radević owes its fortune, by its own account, to a fishing boat. By the account of the Special State Prosecutor's Office in Podgorica it owes it to the Port of Bar.

Radević was born in Ulcinj on 1 May 1960 and worked as a customs broker until the wars of the nineties made brokers rich. He entered parliament for the Coastal Democratic Union in 1998. On 30 January 2003 he was made minister of maritime affairs, and by 2006 he had exchanged the ministry for the presidency of his party, which he would not give up until the autumn of 2020, when it lost its last seat.

What he did with influence can be read in the registers. In April 2004 the port's container terminal was leased to Lovćen Cargo. Its executive director was Sanja Radević, then 24, the minister's niece; her predecessor, Captain Ilija Vušo, had been retired a week before the signing. Ms Radević left the company in 2010 and has been vice-president of the Chamber of Economy since. Vušo now grows olives and says that he was threatened.

On 17 June 2019 police arrested Radević's half-brother, Slavko Kalezić, a former director of the Port Authority, on the quay at Kotor. Kalezić was sentenced to three years and four months for abuse of office on 8 July 2021, and the appeal court upheld the judgment. Radević himself was questioned in March 2020, and the United States barred him from entry two years later, citing significant corruption.

He has since lived in Belgrade, in a flat which, a neighbour remarks, is always full of flowers. A return to politics, rumoured before every election, has so far not taken place, and the party's acting leader, Mirjana Đurić, does not return his calls.
""",
  occ("Budimir Radević", "entered parliament", start=("1998", "1998")),
  occ("Budimir Radević", "minister of maritime affairs", start=("30 January 2003", "2003-01-30"), end=("2006", "2006"), again=["ministry"]),
  occ("Budimir Radević", "presidency of his party", start=("2006", "2006"), end=("autumn of 2020", "2020")),
  occ("Sanja Radević", "executive director", start=("April 2004", "2004-04"), end=("2010", "2010")),
  occ("Ilija Vušo", "executive director", end=("April 2004", "2004-04")),
  occ("Sanja Radević", "vice-president of the Chamber of Economy", start=("2010", "2010")),
  occ("Slavko Kalezić", "director of the Port Authority", former=True),
  occ("Mirjana Đurić", "acting leader"),
  fact("Budimir Radević", "birthPlace", "Ulcinj"),
  fact("Budimir Radević", "birthDate", "1 May 1960", value="1960-05-01"),
  fact("Budimir Radević", "occupation", "customs broker"),
  fact("Budimir Radević", "party", "Coastal Democratic Union"),
  fact("Budimir Radević", "relatives", "Sanja Radević"),
  fact("Budimir Radević", "siblings", "Slavko Kalezić"),
  fact("Budimir Radević", "residence", "Belgrade"),
  ev("election", "entered parliament", ("1998", "1998"), ["Budimir Radević"]),
  ev("appointment", "was made", ("30 January 2003", "2003-01-30"), ["Budimir Radević"]),
  ev("departure", "exchanged", ("2006", "2006"), ["Budimir Radević"]),
  ev("appointment", "exchanged", ("2006", "2006"), ["Budimir Radević"]),
  ev("departure", "give up", ("autumn of 2020", "2020"), ["Budimir Radević"]),
  ev("departure", "had been retired", ("April 2004", "2004-04"), ["Ilija Vušo"]),
  ev("departure", "left the company", ("2010", "2010"), ["Sanja Radević"]),
  ev("arrest", "arrested", ("17 June 2019", "2019-06-17"), ["Slavko Kalezić"], place="Kotor"),
  ev("conviction", "was sentenced", ("8 July 2021", "2021-07-08"), ["Slavko Kalezić"]),
  ev("investigation", "was questioned", ("March 2020", "2020-03"), ["Budimir Radević"]),
  ev("sanction", "barred him from entry", ("two years later", "2022"), ["Budimir Radević"]),
)

P("d13-10", """CARACAS, 6 de agosto — President Rómulo Anzoátegui on Thursday named Colonel Yelitza Marcano to head the Orinoco Refining Corporation, the third change at the top of the state company in eighteen months.

Colonel Marcano, 48, replaces Asdrúbal Pereira Lugo, who was arrested at Maiquetía airport on 29 July as he boarded a flight to Istanbul. Prosecutors accuse him of selling 3.2 million barrels through a ghost trader in Port of Spain. Pereira, an engineer trained at the Universidad del Zulia, had run the corporation since February 2020. He was deputy oil minister from 2017 to 2019 and before that the company's manager in Houston.

His lawyer says that he was taken because he had warned the vice-president in writing about the missing cargoes. The vice-president's office did not answer questions.

The new president of the corporation is a military engineer without experience of oil. She commanded the 6th Engineer Regiment in Maracay and, since 2018, has served as superintendent of the port of Puerto Cabello. The United States Treasury designated her in September 2019. In May she led a delegation to Tehran, where she met the Iranian deputy oil minister, Kamran Shahidi, to discuss spare parts.

Her husband, Freddy Salcedo, is the mayor of Guacara for the governing United Homeland Party. A brother-in-law, Óscar Salcedo, represents Carabobo in the National Assembly.

Workers at the Amuay plant received the news with a shrug. "They change the portrait in the canteen, and the canteen has no food," said one, who asked not to be named. Two of the plant's three distillation towers have stood cold since Easter.

The opposition deputy Henrique Tovar, who chairs the energy committee of the rival assembly, called for an independent audit.
""",
  occ("Rómulo Anzoátegui", "President"),
  occ("Yelitza Marcano", "head the Orinoco Refining Corporation", start=("Thursday", ""), again=["president of the corporation"]),
  occ("Asdrúbal Pereira Lugo", "run the corporation", start=("February 2020", "2020-02")),
  occ("Asdrúbal Pereira Lugo", "deputy oil minister", start=("2017", "2017"), end=("2019", "2019")),
  occ("Asdrúbal Pereira Lugo", "manager in Houston"),
  occ("Yelitza Marcano", "commanded the 6th Engineer Regiment"),
  occ("Yelitza Marcano", "superintendent of the port of Puerto Cabello", start=("2018", "2018")),
  occ("Kamran Shahidi", "deputy oil minister#2"),
  occ("Freddy Salcedo", "mayor of Guacara"),
  occ("Óscar Salcedo", "represents Carabobo in the National Assembly"),
  occ("Henrique Tovar", "deputy#3"),
  occ("Henrique Tovar", "chairs the energy committee of the rival assembly"),
  fact("Asdrúbal Pereira Lugo", "occupation", "engineer"),
  fact("Asdrúbal Pereira Lugo", "education", "Universidad del Zulia"),
  fact("Yelitza Marcano", "occupation", "military engineer"),
  fact("Kamran Shahidi", "nationality", "Iranian"),
  fact("Yelitza Marcano", "spouse", "Freddy Salcedo"),
  fact("Freddy Salcedo", "party", "United Homeland Party"),
  fact("Yelitza Marcano", "relatives", "Óscar Salcedo"),
  ev("appointment", "named", ("Thursday", ""), ["Yelitza Marcano", "Rómulo Anzoátegui"]),
  ev("appointment", "replaces", None, ["Yelitza Marcano"]),
  ev("arrest", "was arrested", ("29 July", ""), ["Asdrúbal Pereira Lugo"], place="Maiquetía airport"),
  ev("communication", "warned", None, ["Asdrúbal Pereira Lugo"], status="claimed"),
  ev("sanction", "designated", ("September 2019", "2019-09"), ["Yelitza Marcano"]),
  ev("travel", "led a delegation to Tehran", ("May", ""), ["Yelitza Marcano"], place="Tehran"),
  ev("meeting", "met", ("May", ""), ["Yelitza Marcano", "Kamran Shahidi"], place="Tehran"),
)

P("d13-11", """Press release No. 147

Summary of the Minister's contacts, 3–9 October

Astana. The Minister of Foreign Affairs, Dauren Baizakov, began the week on Monday with a telephone call to his Hungarian colleague, Gábor Létay, about the Trans-Caspian route. On Tuesday, 4 October, he received the newly arrived Ambassador of Egypt, Nadia el-Shafei, who handed him copies of her credentials.

On Wednesday the Minister travelled to Bishkek. In the Ala-Archa residence he was received by President Almaz Sydykov and later met the Secretary of the Security Council, Lieutenant General Taalai Mambetov; the talks, the press service says, were held "in a warm atmosphere". It snowed, early even for Bishkek. Mr Mambetov, who was head of the border service until August, had taken over his new duties only nine days before.

On Thursday Deputy Minister Saule Rakhimova addressed the OSCE Permanent Council in Vienna on water and climate. She also exchanged views with the Organization's Secretary General, Pál Grenier, over lunch.

On Friday, 7 October, Mr Baizakov held a video conference with the High Representative of the European Union, Marta Olivares Prat. Both sides reviewed sanctions, transit and visas. Ms Olivares Prat has accepted an invitation to Astana for the spring.

On Saturday, at the airport of Turkistan, he saw off the Prime Minister of Malaysia, Dato' Hamzah Rashid, at the end of a two-day visit.

By order of the Minister, Yermek Ospanov has been appointed Consul General in Kazan with effect from 15 October. He was previously first secretary in Tallinn. His predecessor, Larisa Kim, retires after 34 years in the service.

Media are asked to note that the weekly briefing will be held on Monday at 11 a.m. in the small hall. The Minister will not take part.
""",
  occ("Dauren Baizakov", "Minister of Foreign Affairs"),
  occ("Nadia el-Shafei", "Ambassador of Egypt"),
  occ("Almaz Sydykov", "President"),
  occ("Taalai Mambetov", "Secretary of the Security Council", start=("nine days before", ""), again=["new duties"]),
  occ("Taalai Mambetov", "head of the border service", end=("August", "")),
  occ("Saule Rakhimova", "Deputy Minister"),
  occ("Pál Grenier", "Secretary General"),
  occ("Marta Olivares Prat", "High Representative of the European Union"),
  occ("Hamzah Rashid", "Prime Minister of Malaysia"),
  occ("Yermek Ospanov", "Consul General in Kazan", start=("15 October", "")),
  occ("Yermek Ospanov", "first secretary in Tallinn", former=True),
  occ("Larisa Kim", "Consul General in Kazan", end=("15 October", "")),
  fact("Gábor Létay", "nationality", "Hungarian"),
  ev("communication", "telephone call", ("Monday", ""), ["Dauren Baizakov", "Gábor Létay"]),
  ev("meeting", "received", ("Tuesday, 4 October", ""), ["Dauren Baizakov", "Nadia el-Shafei"]),
  ev("travel", "travelled", ("Wednesday", ""), ["Dauren Baizakov"], place="Bishkek"),
  ev("meeting", "was received", ("Wednesday", ""), ["Dauren Baizakov", "Almaz Sydykov"], place="Ala-Archa residence"),
  ev("meeting", "met", ("Wednesday", ""), ["Dauren Baizakov", "Taalai Mambetov"], place="Ala-Archa residence"),
  ev("appointment", "taken over", ("nine days before", ""), ["Taalai Mambetov"]),
  ev("speech", "addressed", ("Thursday", ""), ["Saule Rakhimova"], place="Vienna"),
  ev("meeting", "exchanged views", ("Thursday", ""), ["Saule Rakhimova", "Pál Grenier"], place="Vienna"),
  ev("communication", "video conference", ("Friday, 7 October", ""), ["Dauren Baizakov", "Marta Olivares Prat"]),
  ev("meeting", "saw off", ("Saturday", ""), ["Dauren Baizakov", "Hamzah Rashid"], place="airport of Turkistan"),
  ev("travel", "visit", ("Saturday", ""), ["Hamzah Rashid"]),
  ev("appointment", "has been appointed", ("15 October", ""), ["Yermek Ospanov"]),
  ev("departure", "retires", None, ["Larisa Kim"]),
)

P("d13-12", """Extract from a review of filings: Harrowdene Holdings Limited (company number 0671 2240), registered office 5 Cornel Mews, London

The company was incorporated on 18 March 2009. Its first directors were Neil Patrick Fenwick, a solicitor of Guildford, and Svitlana Drach, a Latvian resident whose service address is a letter box in Riga. Mr Fenwick resigned on 1 July 2012. Mrs Drach was still in office when the company was struck off on 9 January 2018.

Arman Vardanyan, born in April 1966, of Armenian nationality, was appointed a director on 1 July 2012 and ceased to act on 30 November 2016. On that day he became deputy governor of the Central Bank in Yerevan. The letter of resignation is in the file; it is a single line long.

Secretary: Threadgold Nominees Ltd throughout.

The persons with significant control register, first completed in June 2016, names Mrs Hasmik Vardanyan, who gave her occupation as "housewife". She is Mr Vardanyan's mother-in-law's sister, according to an affidavit that he swore in Nicosia on 22 May 2019; the same affidavit says that she met him twice in her life.

From the accounts it appears that Harrowdene lent €31 million to Sevan Tobacco, whose chairman from 2010 to 2017, Gagik Ter-Petrosyants, sat in the Armenian parliament at the same time, having been elected on the list of the Prosperous Fatherland bloc in May 2012. He has lived in Nice since the change of government. Nothing was repaid. The auditor, Judith Amos, qualified her report three years running, and in 2017 gave up the engagement.

The reader is warned that entries at the registry are not verified by it. A further company, Harrowdene Sports, belonged to an unrelated family and sold tennis nets.
""",
  occ("Neil Patrick Fenwick", "directors", start=("18 March 2009", "2009-03-18"), end=("1 July 2012", "2012-07-01")),
  occ("Svitlana Drach", "directors", start=("18 March 2009", "2009-03-18"), end=("9 January 2018", "2018-01-09"), again=["in office"]),
  occ("Arman Vardanyan", "director#2", start=("1 July 2012#2", "2012-07-01"), end=("30 November 2016", "2016-11-30")),
  occ("Arman Vardanyan", "deputy governor of the Central Bank", start=("On that day", "2016-11-30")),
  occ("Gagik Ter-Petrosyants", "chairman", start=("2010", "2010"), end=("2017", "2017")),
  occ("Gagik Ter-Petrosyants", "sat in the Armenian parliament", start=("May 2012", "2012-05")),
  occ("Judith Amos", "auditor", end=("2017#2", "2017")),
  fact("Neil Patrick Fenwick", "occupation", "solicitor"),
  fact("Neil Patrick Fenwick", "residence", "Guildford"),
  fact("Arman Vardanyan", "birthDate", "April 1966", value="1966-04"),
  fact("Arman Vardanyan", "nationality", "Armenian"),
  fact("Hasmik Vardanyan", "occupation", "housewife"),
  fact("Gagik Ter-Petrosyants", "party", "Prosperous Fatherland bloc"),
  fact("Gagik Ter-Petrosyants", "residence", "Nice"),
  ev("departure", "resigned", ("1 July 2012", "2012-07-01"), ["Neil Patrick Fenwick"]),
  ev("appointment", "was appointed", ("1 July 2012#2", "2012-07-01"), ["Arman Vardanyan"]),
  ev("departure", "ceased to act", ("30 November 2016", "2016-11-30"), ["Arman Vardanyan"]),
  ev("appointment", "became", ("On that day", "2016-11-30"), ["Arman Vardanyan"]),
  ev("departure", "resignation", ("30 November 2016", "2016-11-30"), ["Arman Vardanyan"]),
  ev("testimony", "swore", ("22 May 2019", "2019-05-22"), ["Arman Vardanyan"], place="Nicosia"),
  ev("meeting", "met", None, ["Hasmik Vardanyan", "Arman Vardanyan"], status="claimed"),
  ev("election", "elected", ("May 2012", "2012-05"), ["Gagik Ter-Petrosyants"]),
  ev("departure", "gave up the engagement", ("2017#2", "2017"), ["Judith Amos"]),
)

P("d13-13", """Chief Emmanuel Tamunodiepriye Briggs (23 June 1949 – 2 November 2018) was a Nigerian politician and businessman who was the governor of Kalabari State between 1999 and 2007.

Early life

Briggs was born at Abonnema, a fishing town of tin roofs and brass bands, to Chief Sokari Briggs, a produce inspector, and Madam Ibifuro. He attended Government College, Umuahia, and read accountancy at the University of Ife, leaving in 1973. He worked for a French oil-service firm in Port Harcourt and Pointe-Noire, and in 1981 set up Bonny Dredgers, of which he was managing director for eleven years.

Political career

Elected to the Senate in July 1992 for the National Republican Convention, he lost his seat when the soldiers closed the assembly in November 1993. He refused a place on the transition council. In January 1999, now in the Peoples Assembly Party, he won the governorship, and he was sworn in on 29 May 1999. Re-elected in April 2003, he handed over on 29 May 2007 to his commissioner for works, Dr Tonye Harry.

Trial and death

The Economic Crimes Agency charged him with laundering 4.8 billion naira a month after he left office. He was arrested in Abuja on 11 July 2007 and spent 41 days in custody. On 26 July 2010 the Federal High Court convicted him on six counts; the Court of Appeal set the verdict aside in 2013. A pardon, often promised, was therefore never needed.

He died at a hospital in London after a stroke. Two former heads of state came to the funeral, as did a troupe of acrobats.

Family

He was married to Lady Data Briggs, and they had five children. The eldest, Sokari Briggs the younger, has been a member of the House of Representatives since 2015. The stadium at Buguma bears the governor's name.
""",
  occ("Emmanuel Tamunodiepriye Briggs", "governor of Kalabari State", start=("29 May 1999", "1999-05-29"), end=("29 May 2007", "2007-05-29"), again=["governorship"]),
  occ("Emmanuel Tamunodiepriye Briggs", "managing director", start=("1981", "1981"), end=("eleven years", "1992")),
  occ("Emmanuel Tamunodiepriye Briggs", "Elected to the Senate", start=("July 1992", "1992-07"), end=("November 1993", "1993-11"), again=["seat"]),
  occ("Tonye Harry", "commissioner for works"),
  occ("Tonye Harry", "governor of Kalabari State", start=("29 May 2007", "2007-05-29")),
  occ("Sokari Briggs the younger", "member of the House of Representatives", start=("2015", "2015")),
  fact("Emmanuel Tamunodiepriye Briggs", "birthDate", "23 June 1949", value="1949-06-23"),
  fact("Emmanuel Tamunodiepriye Briggs", "deathDate", "2 November 2018", value="2018-11-02"),
  fact("Emmanuel Tamunodiepriye Briggs", "nationality", "Nigerian"),
  fact("Emmanuel Tamunodiepriye Briggs", "occupation", "politician"),
  fact("Emmanuel Tamunodiepriye Briggs", "occupation", "businessman"),
  fact("Emmanuel Tamunodiepriye Briggs", "birthPlace", "Abonnema"),
  fact("Emmanuel Tamunodiepriye Briggs", "father", "Sokari Briggs"),
  fact("Emmanuel Tamunodiepriye Briggs", "mother", "Ibifuro"),
  fact("Sokari Briggs", "occupation", "produce inspector"),
  fact("Emmanuel Tamunodiepriye Briggs", "education", "Government College, Umuahia"),
  fact("Emmanuel Tamunodiepriye Briggs", "education", "University of Ife", date=("1973", "1973")),
  fact("Emmanuel Tamunodiepriye Briggs", "party", "National Republican Convention"),
  fact("Emmanuel Tamunodiepriye Briggs", "party", "Peoples Assembly Party"),
  fact("Emmanuel Tamunodiepriye Briggs", "deathPlace", "London"),
  fact("Emmanuel Tamunodiepriye Briggs", "causeOfDeath", "stroke"),
  fact("Emmanuel Tamunodiepriye Briggs", "spouse", "Data Briggs"),
  fact("Emmanuel Tamunodiepriye Briggs", "children", "Sokari Briggs the younger"),
  fact("Data Briggs", "children", "Sokari Briggs the younger"),
  ev("election", "Elected", ("July 1992", "1992-07"), ["Emmanuel Tamunodiepriye Briggs"]),
  ev("departure", "lost his seat", ("November 1993", "1993-11"), ["Emmanuel Tamunodiepriye Briggs"]),
  ev("election", "won the governorship", ("January 1999", "1999-01"), ["Emmanuel Tamunodiepriye Briggs"]),
  ev("appointment", "was sworn in", ("29 May 1999", "1999-05-29"), ["Emmanuel Tamunodiepriye Briggs"]),
  ev("election", "Re-elected", ("April 2003", "2003-04"), ["Emmanuel Tamunodiepriye Briggs"]),
  ev("departure", "handed over", ("29 May 2007", "2007-05-29"), ["Emmanuel Tamunodiepriye Briggs", "Tonye Harry"]),
  ev("investigation", "charged", ("a month after he left office", "2007-06"), ["Emmanuel Tamunodiepriye Briggs"]),
  ev("departure", "left office", ("29 May 2007", "2007-05-29"), ["Emmanuel Tamunodiepriye Briggs"]),
  ev("arrest", "was arrested", ("11 July 2007", "2007-07-11"), ["Emmanuel Tamunodiepriye Briggs"], place="Abuja"),
  ev("conviction", "convicted", ("26 July 2010", "2010-07-26"), ["Emmanuel Tamunodiepriye Briggs"]),
)

P("d13-14", """Who is Raymond Fakhoury?

The man whom three prime ministers consulted before every budget has never given a television interview. Raymond Fakhoury, chairman of Banque du Cèdre et d'Orient since 1996, prefers the terrace of his house in Broummana, from which one sees the whole bay of Beirut and, on a clear day, the roof of the central bank.

He was born in Zahlé in 1947 into a Greek Catholic family of silk merchants, studied with the Jesuits at the Université Saint-Joseph and took a doctorate in Lyon in 1974, the year in which he also married Leila Trad. For the Trads banking was a trade, for him a revelation. His father-in-law, Pierre Trad, who had headed the bank for a quarter of a century, made him general manager in 1982 and left him the chair at his death in December 1996.

Politics came late. Fakhoury was finance minister for nine months, from 26 October 2004 until he stepped down on 19 July 2005; his second ministry, economy, lasted from 2008 to 2009. He says he was once offered the premiership at a wedding. His friends smile at the story. His nephew, Karim Fakhoury, was his chief of staff in both ministries and later went to Paris as ambassador to UNESCO, where he remained till 2017.

In July 2021 prosecutors in Geneva opened criminal proceedings over transfers from the bank to a company in the Virgin Islands that belonged to a daughter, Nayla. Documents leaked that October to journalists list Karim as its director. In February 2022 the elder Fakhoury was heard as a witness in Bern for two days. He denied everything politely and asked for tea.

The depositors, meanwhile, queue. "He is an excellent listener," says Samira Awad, who chairs their association, "and I should know, because he has listened to me for three years."
""",
  occ("Raymond Fakhoury", "chairman of Banque du Cèdre et d'Orient", start=("December 1996", "1996-12"), again=["the chair"]),
  occ("Pierre Trad", "headed the bank", end=("December 1996", "1996-12")),
  occ("Raymond Fakhoury", "general manager", start=("1982", "1982")),
  occ("Raymond Fakhoury", "finance minister", start=("26 October 2004", "2004-10-26"), end=("19 July 2005", "2005-07-19")),
  occ("Raymond Fakhoury", "second ministry, economy", start=("2008", "2008"), end=("2009", "2009")),
  occ("Karim Fakhoury", "chief of staff"),
  occ("Karim Fakhoury", "ambassador to UNESCO", end=("2017", "2017")),
  occ("Karim Fakhoury", "director"),
  occ("Samira Awad", "chairs their association"),
  fact("Raymond Fakhoury", "residence", "Broummana"),
  fact("Raymond Fakhoury", "birthPlace", "Zahlé"),
  fact("Raymond Fakhoury", "birthDate", "1947", value="1947"),
  fact("Raymond Fakhoury", "religion", "Greek Catholic"),
  fact("Raymond Fakhoury", "education", "Université Saint-Joseph"),
  fact("Raymond Fakhoury", "spouse", "Leila Trad", date=("1974", "1974")),
  fact("Raymond Fakhoury", "relatives", "Pierre Trad"),
  fact("Leila Trad", "father", "Pierre Trad"),
  fact("Pierre Trad", "deathDate", "December 1996", value="1996-12"),
  fact("Raymond Fakhoury", "relatives", "Karim Fakhoury"),
  fact("Raymond Fakhoury", "children", "Nayla"),
  ev("appointment", "made", ("1982", "1982"), ["Raymond Fakhoury", "Pierre Trad"]),
  ev("appointment", "left him the chair", ("December 1996", "1996-12"), ["Raymond Fakhoury", "Pierre Trad"]),
  ev("departure", "stepped down", ("19 July 2005", "2005-07-19"), ["Raymond Fakhoury"]),
  ev("appointment", "went to Paris as ambassador", None, ["Karim Fakhoury"]),
  ev("investigation", "criminal proceedings", ("July 2021", "2021-07"), ["Nayla"], place="Geneva"),
  ev("disclosure", "leaked", ("that October", "2021-10"), ["Karim Fakhoury"]),
  ev("testimony", "was heard as a witness", ("February 2022", "2022-02"), ["Raymond Fakhoury"], place="Bern"),
)

P("d13-15", """Dragan Stojilković (Serbian Cyrillic: Драган Стојилковић; 5 January 1953 – 27 April 2021) was a Serbian jurist and civil servant, director of the Security Information Agency from 2004 to 2008.

Born in Leskovac, he finished the law faculty in Niš in 1976 and joined the public prosecutor's office there. From 1990 until 1996 he was a district judge. He entered politics in the Civic Accord, founded in a bookshop, and was a member of the Assembly of Serbia from 2001 to 2004. Colleagues found him dry, exact and incapable of small talk.

On 12 March 2004 the government appointed him director of the agency in place of Ljubiša Mandarić, a police general, who had resigned the week before. He spent the first months reading files. On 6 October 2005 he flew to The Hague and met the chief prosecutor of the tribunal, Annelies Terborgh, to whom he handed the military records of four fugitives. Nationalist papers wanted his head. In June 2007 he travelled in secret to Sarajevo to see Emir Hadžić, head of the State Investigation and Protection Agency.

The new government dismissed him on 17 July 2008, the day after it took office; his deputy, Sonja Vukotić, followed him out and now teaches at Singidunum University. He was Serbia's ambassador in Ljubljana from October 2009 until he retired in 2013. A memoir, The Quiet Corridor, appeared in 2016, shortened by its own author.

In 2012 he received the Sretenje Order, second class. He was married to Vesna Đorđević, a judge of the Constitutional Court from 2007 to 2016; their son Nemanja is a radiologist. Stojilković died in Belgrade of complications of COVID-19. A street in Leskovac was to be named after him, but the council could not agree on which.
""",
  occ("Dragan Stojilković", "director of the Security Information Agency", start=("12 March 2004", "2004-03-12"), end=("17 July 2008", "2008-07-17"), again=["director of the agency"]),
  occ("Dragan Stojilković", "district judge", start=("1990", "1990"), end=("1996", "1996")),
  occ("Dragan Stojilković", "member of the Assembly of Serbia", start=("2001", "2001"), end=("2004#2", "2004")),
  occ("Ljubiša Mandarić", "director of the agency", end=("the week before", "2004-03")),
  occ("Annelies Terborgh", "chief prosecutor of the tribunal"),
  occ("Emir Hadžić", "head of the State Investigation and Protection Agency"),
  occ("Sonja Vukotić", "deputy", former=True),
  occ("Dragan Stojilković", "ambassador in Ljubljana", start=("October 2009", "2009-10"), end=("2013", "2013")),
  occ("Vesna Đorđević", "judge of the Constitutional Court", start=("2007#2", "2007"), end=("2016#2", "2016")),
  fact("Dragan Stojilković", "nativeName", "Драган Стојилковић"),
  fact("Dragan Stojilković", "birthDate", "5 January 1953", value="1953-01-05"),
  fact("Dragan Stojilković", "deathDate", "27 April 2021", value="2021-04-27"),
  fact("Dragan Stojilković", "nationality", "Serbian#2"),
  fact("Dragan Stojilković", "occupation", "jurist"),
  fact("Dragan Stojilković", "occupation", "civil servant"),
  fact("Dragan Stojilković", "birthPlace", "Leskovac"),
  fact("Dragan Stojilković", "education", "law faculty in Niš", date=("1976", "1976")),
  fact("Dragan Stojilković", "party", "Civic Accord"),
  fact("Ljubiša Mandarić", "occupation", "police general"),
  fact("Dragan Stojilković", "award", "Sretenje Order, second class", date=("2012", "2012")),
  fact("Dragan Stojilković", "spouse", "Vesna Đorđević"),
  fact("Dragan Stojilković", "children", "Nemanja"),
  fact("Vesna Đorđević", "children", "Nemanja"),
  fact("Nemanja", "occupation", "radiologist"),
  fact("Dragan Stojilković", "deathPlace", "Belgrade"),
  fact("Dragan Stojilković", "causeOfDeath", "COVID-19"),
  ev("appointment", "appointed", ("12 March 2004", "2004-03-12"), ["Dragan Stojilković"]),
  ev("departure", "resigned", ("the week before", "2004-03"), ["Ljubiša Mandarić"]),
  ev("travel", "flew", ("6 October 2005", "2005-10-06"), ["Dragan Stojilković"], place="The Hague"),
  ev("meeting", "met", ("6 October 2005", "2005-10-06"), ["Dragan Stojilković", "Annelies Terborgh"], place="The Hague"),
  ev("travel", "travelled", ("June 2007", "2007-06"), ["Dragan Stojilković"], place="Sarajevo"),
  ev("meeting", "see", ("June 2007", "2007-06"), ["Dragan Stojilković", "Emir Hadžić"], place="Sarajevo"),
  ev("departure", "dismissed", ("17 July 2008", "2008-07-17"), ["Dragan Stojilković"]),
  ev("departure", "followed him out", None, ["Sonja Vukotić"]),
  ev("departure", "retired", ("2013", "2013"), ["Dragan Stojilković"]),
  ev("award", "received", ("2012", "2012"), ["Dragan Stojilković"]),
)

P("d13-16", """DUSHANBE (RFE correspondents) – In a city where the president's portrait hangs in the barber shops, nobody is surprised any longer when the portrait's relatives are given ministries. The decrees published on the evening of 23 January were nevertheless something new: four of them, and all four for the family.

Parviz Odinazoda, 38, the elder of President Mahmadsaid Odinazoda's two sons, is now chairman of the National Assembly, the second office of the state. Until Tuesday he was mayor of Kulob, a position to which he had been elected, unopposed, in 2017. His sister Zarina, head of the presidential apparatus since 2016, keeps her post and acquires a second, deputy prime minister. Her husband, Jamshed Nuriddinov, takes over the customs service from Colonel Saifullo Gulov, of whom the decree says merely that he is "released in connection with another appointment". What that might be, no one at the service could tell.

The fourth decree concerns the president's brother-in-law, the banker Hasan Asadov, 61, who for eleven years has been chairman of Orienbank-Pamir; he goes to Berlin as ambassador, in succession to Malika Yusufova. A man who knows him says that he had hoped for London. "He hates the cold and does not eat pork," the man said.

Neither the sons nor the sons-in-law would talk to us. The opposition leader Khurshed Rahimi, who lives in Warsaw and was sentenced in absentia to 18 years in June 2018, called the decrees "a wedding list". Rahimi was deputy minister of economy in the coalition years, 1997 to 2000.

The second son, Rustam, 29, is president of the football federation and has no ministry. Diplomats reckon that he will be made governor of Sughd after the election, if there is an election.
""",
  occ("Mahmadsaid Odinazoda", "President"),
  occ("Parviz Odinazoda", "chairman of the National Assembly", start=("23 January", ""), again=["second office of the state"]),
  occ("Parviz Odinazoda", "mayor of Kulob", start=("2017", "2017"), end=("Tuesday", "")),
  occ("Zarina", "head of the presidential apparatus", start=("2016", "2016")),
  occ("Zarina", "deputy prime minister", start=("23 January", "")),
  occ("Jamshed Nuriddinov", "customs service", start=("23 January", "")),
  occ("Saifullo Gulov", "customs service", end=("23 January", "")),
  occ("Hasan Asadov", "chairman of Orienbank-Pamir", start=("eleven years", ""), end=("23 January", "")),
  occ("Hasan Asadov", "ambassador", start=("23 January", "")),
  occ("Malika Yusufova", "ambassador", end=("23 January", "")),
  occ("Khurshed Rahimi", "deputy minister of economy", start=("1997", "1997"), end=("2000", "2000")),
  occ("Rustam", "president of the football federation"),
  fact("Mahmadsaid Odinazoda", "children", "Parviz Odinazoda"),
  fact("Parviz Odinazoda", "siblings", "Zarina"),
  fact("Zarina", "spouse", "Jamshed Nuriddinov"),
  fact("Mahmadsaid Odinazoda", "relatives", "Hasan Asadov"),
  fact("Hasan Asadov", "occupation", "banker"),
  fact("Khurshed Rahimi", "residence", "Warsaw"),
  fact("Mahmadsaid Odinazoda", "children", "Rustam"),
  ev("election", "elected", ("2017", "2017"), ["Parviz Odinazoda"]),
  ev("appointment", "acquires", ("23 January", ""), ["Zarina"]),
  ev("appointment", "takes over", ("23 January", ""), ["Jamshed Nuriddinov"]),
  ev("departure", "released", ("23 January", ""), ["Saifullo Gulov"]),
  ev("appointment", "goes to Berlin as ambassador", ("23 January", ""), ["Hasan Asadov"]),
  ev("conviction", "was sentenced", ("June 2018", "2018-06"), ["Khurshed Rahimi"]),
)

P("d13-17", """Commissioner profile
Ingrīda Vanaga, Fisheries and Maritime Policy

Born: 9 December 1969, Liepāja
Nationality: Latvian
Political family: Liberals

Ingrīda Vanaga took up office as Commissioner on 1 December 2019, after the European Parliament had approved the new college by 461 votes. It is her first post in Brussels, a city she describes as "Riga with worse bread".

Career

2014–2019 Minister of Agriculture of Latvia
2010–2014 Member of the Saeima
2006–2010 Chair of the board, Baltic Fish Terminal AS
2001–2005 Deputy Mayor of Liepāja

She holds a degree in marine biology from the University of Latvia (1992) and an MBA from the Stockholm School of Economics in Riga. Ms Vanaga is a member of the Latvian Way Forward party and was its deputy chair from 2012 until she moved to the Commission.

Declaration of interests

The Commissioner has sold her shares in Baltic Fish Terminal. Her spouse, Aivars Vanags, is employed as chief engineer by the same company. He informed the Ethics Board of this in writing on 6 November 2019.

Meetings with interest representatives (extract)

14 January 2020, Brussels: Jean-Loup Kermadec, President of the Union of Breton Shipowners. Subject: quotas for sole.
3 February 2020, Lisbon: Filipa Arrais, Secretary-General of Ocean Watch.
20 February 2020, by video link: Anders Myrvold, Norway's Minister of Fisheries.

Cabinet

Head of Cabinet: Tobias Fehr. Deputy Head: Caoimhe Ní Bhriain, who replaced Luca Zorzan in March 2021.

In September 2021 the European Anti-Fraud Office opened an investigation into travel claims submitted by Mr Zorzan. No finding has been made against the Commissioner, who has asked to be heard. Press reports that she intends to resign in order to run for president of Latvia were denied by her spokesperson on Tuesday.
""",
  occ("Ingrīda Vanaga", "Commissioner#2", start=("1 December 2019", "2019-12-01"), again=["Commissioner"]),
  occ("Ingrīda Vanaga", "Minister of Agriculture of Latvia", start=("2014", "2014"), end=("2019#2", "2019")),
  occ("Ingrīda Vanaga", "Member of the Saeima", start=("2010", "2010"), end=("2014#2", "2014")),
  occ("Ingrīda Vanaga", "Chair of the board, Baltic Fish Terminal AS", start=("2006", "2006"), end=("2010#2", "2010")),
  occ("Ingrīda Vanaga", "Deputy Mayor of Liepāja", start=("2001", "2001"), end=("2005", "2005")),
  occ("Ingrīda Vanaga", "deputy chair", start=("2012", "2012"), end=("until she moved to the Commission", "2019")),
  occ("Jean-Loup Kermadec", "President of the Union of Breton Shipowners"),
  occ("Filipa Arrais", "Secretary-General of Ocean Watch"),
  occ("Anders Myrvold", "Minister of Fisheries"),
  occ("Tobias Fehr", "Head of Cabinet"),
  occ("Caoimhe Ní Bhriain", "Deputy Head", start=("March 2021", "2021-03")),
  occ("Luca Zorzan", "Deputy Head", end=("March 2021", "2021-03")),
  fact("Ingrīda Vanaga", "birthDate", "9 December 1969", value="1969-12-09"),
  fact("Ingrīda Vanaga", "birthPlace", "Liepāja"),
  fact("Ingrīda Vanaga", "nationality", "Latvian"),
  fact("Ingrīda Vanaga", "education", "University of Latvia", date=("1992", "1992")),
  fact("Ingrīda Vanaga", "education", "Stockholm School of Economics in Riga"),
  fact("Ingrīda Vanaga", "party", "Latvian Way Forward"),
  fact("Ingrīda Vanaga", "spouse", "Aivars Vanags"),
  fact("Aivars Vanags", "occupation", "chief engineer"),
  ev("appointment", "took up office", ("1 December 2019", "2019-12-01"), ["Ingrīda Vanaga"]),
  ev("communication", "informed", ("6 November 2019", "2019-11-06"), ["Aivars Vanags"]),
  ev("meeting", "Meetings", ("14 January 2020", "2020-01-14"), ["Ingrīda Vanaga", "Jean-Loup Kermadec"], place="Brussels#2"),
  ev("meeting", "Meetings", ("3 February 2020", "2020-02-03"), ["Ingrīda Vanaga", "Filipa Arrais"], place="Lisbon"),
  ev("communication", "video link", ("20 February 2020", "2020-02-20"), ["Ingrīda Vanaga", "Anders Myrvold"]),
  ev("appointment", "replaced", ("March 2021", "2021-03"), ["Caoimhe Ní Bhriain"]),
  ev("investigation", "investigation", ("September 2021", "2021-09"), ["Luca Zorzan"]),
)

P("d13-18", """The president's pilot

Of the men who flew with him, only one became rich. Sékou Amadou Traoré-Diané was a captain in the air force of Sahelia when, on the night of 14 September 1991, he put the aircraft carrying General Moussa Kanté down on an unlit strip at Kidira. Kanté was president within the month. The pilot became aide-de-camp, then, in 1994, director of civil aviation, and from 1998 until the general's death in office on 2 May 2012 he was minister of mines.

Twenty boxes of papers seized in Geneva in 2016, and now open to anyone with patience, tell the rest. They show that permits for the Tambaga gold field went, one after another, to Aurum Lacs SA. The firm's chairman was Patrice Delacroix, a Frenchman who had been honorary consul of Sahelia in Lyon. Its second director, Awa Sangaré, was a hairdresser; she was also the minister's sister-in-law. In a letter of 8 August 2006 Delacroix thanked "my dear Sékou" for a hunting weekend.

"I signed what I was given," Traoré-Diané told the Special Court in Tambaga on 17 October 2018. He claimed that the late president had telephoned him about every permit. The judges did not believe him. On 29 November he was sentenced to eight years, of which he served four.

The man who had brought the case, Prosecutor General Mamadou Lamine Cissokho, was himself removed in February 2021, some said for zeal, and was replaced by his own deputy. He has been offered a chair at the university and is thinking about it. Delacroix died in his bed in Annecy in 2019.

Traoré-Diané, now 74, can be seen most mornings at the flying club, of which he is honorary president, watching the small planes come in.
""",
  occ("Moussa Kanté", "president#2", start=("within the month", "1991"), end=("2 May 2012", "2012-05-02"), again=["president#3"]),
  occ("Sékou Amadou Traoré-Diané", "aide-de-camp"),
  occ("Sékou Amadou Traoré-Diané", "director of civil aviation", start=("1994", "1994")),
  occ("Sékou Amadou Traoré-Diané", "minister of mines", start=("1998", "1998"), end=("2 May 2012", "2012-05-02")),
  occ("Patrice Delacroix", "chairman"),
  occ("Patrice Delacroix", "honorary consul of Sahelia in Lyon", former=True),
  occ("Awa Sangaré", "director#2"),
  occ("Mamadou Lamine Cissokho", "Prosecutor General", end=("February 2021", "2021-02")),
  occ("Sékou Amadou Traoré-Diané", "honorary president"),
  fact("Sékou Amadou Traoré-Diané", "militaryService", "air force of Sahelia"),
  fact("Sékou Amadou Traoré-Diané", "occupation", "pilot"),
  fact("Moussa Kanté", "deathDate", "2 May 2012", value="2012-05-02"),
  fact("Patrice Delacroix", "nationality", "Frenchman"),
  fact("Awa Sangaré", "occupation", "hairdresser"),
  fact("Sékou Amadou Traoré-Diané", "relatives", "Awa Sangaré"),
  fact("Patrice Delacroix", "deathPlace", "Annecy"),
  fact("Patrice Delacroix", "deathDate", "2019", value="2019"),
  ev("travel", "put the aircraft", ("14 September 1991", "1991-09-14"), ["Sékou Amadou Traoré-Diané", "Moussa Kanté"], place="Kidira"),
  ev("appointment", "became aide-de-camp", None, ["Sékou Amadou Traoré-Diané"]),
  ev("communication", "letter", ("8 August 2006", "2006-08-08"), ["Patrice Delacroix", "Sékou Amadou Traoré-Diané"]),
  ev("testimony", "told the Special Court", ("17 October 2018", "2018-10-17"), ["Sékou Amadou Traoré-Diané"], place="Tambaga#2"),
  ev("communication", "telephoned", None, ["Moussa Kanté", "Sékou Amadou Traoré-Diané"], status="claimed"),
  ev("conviction", "was sentenced", ("29 November", "2018-11-29"), ["Sékou Amadou Traoré-Diané"]),
  ev("departure", "was himself removed", ("February 2021", "2021-02"), ["Mamadou Lamine Cissokho"]),
)

P("d13-19", """Governor Aleksei Borisovich Tarkhov: biography

Aleksei Borisovich Tarkhov was born on 11 March 1971 in the settlement of Sosva, Sverdlovsk Region. In 1993 he graduated from the Ural State Technical University and in 2009 from the Academy of Public Administration.

1993–1997: engineer, then shop manager, Serov Ferroalloy Plant.
1997–2004: commercial director, from 2002 general director, of Ob Timber.
2004–2010: head of the Surgut district administration.
2010–2014: deputy of the State Duma, member of its committee on natural resources.
2014–2018: first deputy governor.

By a decree of 28 September 2018 the President relieved Nikolai Yurlov of the duties of governor at his own request and appointed A. B. Tarkhov acting governor. On 8 September 2019 he was elected governor of Yugorsk Region with 64.8 per cent of the vote; he took the oath on 20 September. His term expires in 2024. Local bloggers have predicted his promotion to Moscow every autumn, and every autumn they have been wrong.

He is secretary of the regional branch of the Unity of Russia party and a member of its General Council. He has been awarded the Medal of the Order "For Merit to the Fatherland", second class (2015), and a certificate of the Ministry of Agriculture.

He is married. His wife, Oksana Tarkhova, heads the regional charity foundation Warm House. Their son Denis, a graduate of University College London, is deputy general director of Ob Timber.

Sanctions: the United Kingdom listed Tarkhov on 13 April 2022, and Canada on 24 February 2023. The Governor has called the measures a medal.

Reception of citizens

The Governor receives citizens on the first Thursday of each month. Written applications may be left in the box at the entrance; anonymous letters are not considered. Enquiries to the head of the reception office, Galina Shutova.
""",
  occ("Aleksei Borisovich Tarkhov", "shop manager, Serov Ferroalloy Plant", end=("1997", "1997")),
  occ("Aleksei Borisovich Tarkhov", "commercial director", start=("1997#2", "1997"), end=("2002", "2002")),
  occ("Aleksei Borisovich Tarkhov", "general director, of Ob Timber", start=("2002", "2002"), end=("2004", "2004")),
  occ("Aleksei Borisovich Tarkhov", "head of the Surgut district administration", start=("2004#2", "2004"), end=("2010", "2010")),
  occ("Aleksei Borisovich Tarkhov", "deputy of the State Duma", start=("2010#2", "2010"), end=("2014", "2014")),
  occ("Aleksei Borisovich Tarkhov", "member of its committee on natural resources", start=("2010#2", "2010"), end=("2014", "2014")),
  occ("Aleksei Borisovich Tarkhov", "first deputy governor", start=("2014#2", "2014"), end=("2018", "2018")),
  occ("Nikolai Yurlov", "duties of governor", end=("28 September 2018", "2018-09-28")),
  occ("Aleksei Borisovich Tarkhov", "acting governor", start=("28 September 2018", "2018-09-28"), end=("20 September", "2019-09-20")),
  occ("Aleksei Borisovich Tarkhov", "governor of Yugorsk Region", start=("20 September", "2019-09-20"), again=["Governor"]),
  occ("Aleksei Borisovich Tarkhov", "secretary of the regional branch of the Unity of Russia party"),
  occ("Aleksei Borisovich Tarkhov", "member of its General Council"),
  occ("Oksana Tarkhova", "heads the regional charity foundation Warm House"),
  occ("Denis", "deputy general director of Ob Timber"),
  occ("Galina Shutova", "head of the reception office"),
  fact("Aleksei Borisovich Tarkhov", "birthDate", "11 March 1971", value="1971-03-11"),
  fact("Aleksei Borisovich Tarkhov", "birthPlace", "Sosva, Sverdlovsk Region"),
  fact("Aleksei Borisovich Tarkhov", "education", "Ural State Technical University", date=("1993", "1993")),
  fact("Aleksei Borisovich Tarkhov", "education", "Academy of Public Administration", date=("2009", "2009")),
  fact("Aleksei Borisovich Tarkhov", "occupation", "engineer"),
  fact("Aleksei Borisovich Tarkhov", "party", "Unity of Russia"),
  fact("Aleksei Borisovich Tarkhov", "award", "Medal of the Order \"For Merit to the Fatherland\", second class", date=("2015", "2015")),
  fact("Aleksei Borisovich Tarkhov", "award", "certificate of the Ministry of Agriculture"),
  fact("Aleksei Borisovich Tarkhov", "spouse", "Oksana Tarkhova"),
  fact("Aleksei Borisovich Tarkhov", "children", "Denis"),
  fact("Oksana Tarkhova", "children", "Denis"),
  fact("Denis", "education", "University College London"),
  ev("departure", "relieved", ("28 September 2018", "2018-09-28"), ["Nikolai Yurlov"]),
  ev("appointment", "appointed", ("28 September 2018", "2018-09-28"), ["Aleksei Borisovich Tarkhov"]),
  ev("election", "was elected", ("8 September 2019", "2019-09-08"), ["Aleksei Borisovich Tarkhov"]),
  ev("appointment", "took the oath", ("20 September", "2019-09-20"), ["Aleksei Borisovich Tarkhov"]),
  ev("award", "has been awarded", ("2015", "2015"), ["Aleksei Borisovich Tarkhov"]),
  ev("sanction", "listed", ("13 April 2022", "2022-04-13"), ["Aleksei Borisovich Tarkhov"]),
  ev("sanction", "listed", ("24 February 2023", "2023-02-24"), ["Aleksei Borisovich Tarkhov"]),
)

P("d13-20", """Hearing on nominations, Senate Foreign Relations Committee
Wednesday, June 14, 2017

The committee met at 10:05 a.m. in Room SD-419, Senator Lowell Haverty of Idaho, chairman, presiding.

The chairman welcomed the nominee to be ambassador to Romania, Mrs. Constance Abbott Pell of Florida. He observed that Mrs. Pell and her husband had given $1.2 million to the inaugural committee, "and I note that for the record, not with a raised eyebrow."

Mrs. Pell said that she was the founder of Pell Orchids and from 2003 to 2011 had chaired the Florida Horticultural Board. A graduate of Wellesley College, she had been a trustee of the Ringling Museum since 2008. Her mother, Viorica Stancu, was born in Brașov and came to Cleveland in 1938 with two dresses and a sewing machine.

Senator Denise Okafor-Lind of Oregon asked about a dinner in Bucharest on October 19, 2015. Mrs. Pell testified that she had met there with Vlad Ghinea, at the time Romania's minister of transport, and with the businessman Sorin Petcu. Mr. Ghinea, the senator pointed out, was indicted four months later and resigned on March 3, 2016. The nominee answered that they had spoken about orchids. She had never, she said, been asked for anything.

Her predecessor in Bucharest, Charles Emory Wick, a career Foreign Service officer, left the post in January. Since then the embassy has been run by the chargé d'affaires, Paula Brandvold.

The nomination was reported favorably on June 29 and the Senate confirmed Mrs. Pell by voice vote on July 20, 2017. She presented her credentials to President Ilie Dragomirescu in Cotroceni Palace on September 8.

[Editor's note: she served until January 20, 2021. Pell Orchids has since been sold; the greenhouse is a brewery.]
""",
  occ("Lowell Haverty", "Senator"),
  occ("Lowell Haverty", "chairman"),
  occ("Constance Abbott Pell", "chaired the Florida Horticultural Board", start=("2003", "2003"), end=("2011", "2011")),
  occ("Constance Abbott Pell", "trustee of the Ringling Museum", start=("2008", "2008")),
  occ("Denise Okafor-Lind", "Senator#2"),
  occ("Vlad Ghinea", "minister of transport", end=("March 3, 2016", "2016-03-03")),
  occ("Charles Emory Wick", "post", end=("January", "2017-01")),
  occ("Paula Brandvold", "chargé d'affaires", start=("January", "2017-01")),
  occ("Constance Abbott Pell", "ambassador to Romania", start=("September 8", "2017-09-08"), end=("January 20, 2021", "2021-01-20")),
  occ("Ilie Dragomirescu", "President"),
  fact("Constance Abbott Pell", "education", "Wellesley College"),
  fact("Constance Abbott Pell", "mother", "Viorica Stancu"),
  fact("Constance Abbott Pell", "residence", "Florida"),
  fact("Viorica Stancu", "birthPlace", "Brașov"),
  fact("Sorin Petcu", "occupation", "businessman"),
  fact("Charles Emory Wick", "occupation", "career Foreign Service officer"),
  ev("testimony", "testified", ("Wednesday, June 14, 2017", "2017-06-14"), ["Constance Abbott Pell"]),
  ev("meeting", "dinner", ("October 19, 2015", "2015-10-19"), ["Constance Abbott Pell", "Vlad Ghinea", "Sorin Petcu"], place="Bucharest"),
  ev("meeting", "had met", ("October 19, 2015", "2015-10-19"), ["Constance Abbott Pell", "Vlad Ghinea", "Sorin Petcu"], place="Bucharest", status="claimed"),
  ev("investigation", "was indicted", ("four months later", "2016-02"), ["Vlad Ghinea"]),
  ev("departure", "resigned", ("March 3, 2016", "2016-03-03"), ["Vlad Ghinea"]),
  ev("departure", "left the post", ("January", "2017-01"), ["Charles Emory Wick"]),
  ev("appointment", "confirmed", ("July 20, 2017", "2017-07-20"), ["Constance Abbott Pell"]),
  ev("appointment", "presented her credentials", ("September 8", "2017-09-08"), ["Constance Abbott Pell", "Ilie Dragomirescu"], place="Cotroceni Palace"),
)

P("d13-21", """ASHGABAT, 11 February. At an enlarged sitting of the Cabinet of Ministers, broadcast in the evening without the customary music, President Begench Annameredov severely reprimanded three deputies and dismissed two of them.

Deputy Prime Minister Orazgeldi Nuryev lost his post "for serious shortcomings", in the words of the announcer. Nuryev, 52, had supervised the gas complex since July 2019; earlier he led the state concern Turkmendashnebit and the Lebap region. Minister of Communal Services Gulshat Mämmedova was released on grounds of health. It was she who, as mayor of Türkmenabat, once had every air conditioner in the town taken off the house fronts in a single week.

The gas portfolio passes to Shadurdy Gurbanov, hitherto ambassador in Beijing, who was sworn in on the spot, kissed the flag and wept. The new minister of communal services is Döwlet Orazow. He was the hakim of Mary, where Aýna Berdiýewa, a deputy of the Mejlis since 2018, steps into his place.

The head of state also demoted the chairman of the State Security Committee, Lieutenant General Ýazmyrat Kakabayev, to major general. The general keeps his chair for six months, "to correct the mistakes".

Earlier in the day the President received the chief executive of the Japanese trading house Ishimura, Kenji Ota, who was accompanied by Ambassador Noriko Tachibana. Mr Ota invited him to the exhibition in Osaka. On Sunday Mr Annameredov had spoken by telephone with the Turkish president, Ferit Aksoy.

Sources abroad name Nuryev's brother-in-law, the businessman Charyar Hojamow, as the true cause of the fall. According to them, Hojamow was detained at Istanbul airport on 2 February with 4.1 kilograms of gold. No official confirmation of this could be obtained, and the Turkmen embassy in Ankara does not pick up the telephone. Snow fell on the marble all night.
""",
  occ("Begench Annameredov", "President", again=["head of state"]),
  occ("Orazgeldi Nuryev", "Deputy Prime Minister", start=("July 2019", "2019-07"), end=("11 February", ""), again=["supervised the gas complex"]),
  occ("Orazgeldi Nuryev", "led the state concern Turkmendashnebit", former=True),
  occ("Orazgeldi Nuryev", "Lebap region", former=True),
  occ("Gulshat Mämmedova", "Minister of Communal Services", end=("11 February", "")),
  occ("Gulshat Mämmedova", "mayor of Türkmenabat", former=True),
  occ("Shadurdy Gurbanov", "gas portfolio", start=("11 February", "")),
  occ("Shadurdy Gurbanov", "ambassador in Beijing", end=("11 February", "")),
  occ("Döwlet Orazow", "minister of communal services", start=("11 February", "")),
  occ("Döwlet Orazow", "hakim of Mary", end=("11 February", "")),
  occ("Aýna Berdiýewa", "hakim of Mary", start=("11 February", "")),
  occ("Aýna Berdiýewa", "deputy of the Mejlis", start=("2018", "2018")),
  occ("Ýazmyrat Kakabayev", "chairman of the State Security Committee", again=["chair#2"]),
  occ("Kenji Ota", "chief executive of the Japanese trading house Ishimura"),
  occ("Noriko Tachibana", "Ambassador"),
  occ("Ferit Aksoy", "president"),
  fact("Orazgeldi Nuryev", "relatives", "Charyar Hojamow"),
  fact("Ferit Aksoy", "nationality", "Turkish"),
  fact("Charyar Hojamow", "occupation", "businessman"),
  ev("departure", "dismissed", ("11 February", ""), ["Begench Annameredov", "Orazgeldi Nuryev", "Gulshat Mämmedova"]),
  ev("departure", "lost his post", ("11 February", ""), ["Orazgeldi Nuryev"]),
  ev("departure", "was released", ("11 February", ""), ["Gulshat Mämmedova"]),
  ev("appointment", "passes", ("11 February", ""), ["Shadurdy Gurbanov"]),
  ev("appointment", "was sworn in", ("11 February", ""), ["Shadurdy Gurbanov"]),
  ev("appointment", "steps into his place", ("11 February", ""), ["Aýna Berdiýewa"]),
  ev("meeting", "received", ("11 February", ""), ["Begench Annameredov", "Kenji Ota", "Noriko Tachibana"]),
  ev("communication", "spoken by telephone", ("Sunday", ""), ["Begench Annameredov", "Ferit Aksoy"]),
  ev("arrest", "was detained", ("2 February", ""), ["Charyar Hojamow"], place="Istanbul airport", status="claimed"),
)

P("d13-22", """Evaristo Cantú Lozano (born 26 October 1957, Linares, Nuevo León) is a Mexican lawyer and politician, formerly of the Institutional Front, who governed the state of Tamazula from 2005 until 2011. He is serving a sentence of nine years in a federal prison in Texas.

Career

The son of a cotton broker, Cantú studied law at the Autonomous University of Nuevo León. He was municipal president of Río Bravo (1992–1995), a deputy of the state congress (1996–1998) and, under Governor Tomás Elizondo, secretary of public works. When Elizondo's term ended he was the candidate of the Front in the election of 14 November 2004, which he won with 57 per cent. He was inaugurated on 1 February 2005.

His six years are remembered for bridges, and for what the bridges cost. His private secretary, Ramiro Treviño Guerra, became state treasurer in 2008. The chief of the state police, Commander Leobardo Santos, was murdered in Reynosa on 3 June 2010; no one has been tried. Elizondo and he, once close, ceased to speak.

Indictment and trial

A grand jury in Laredo indicted Cantú and Treviño on 17 September 2014. The Front expelled him in December 2016. He was arrested in Taranto, Italy, where he was living as "Andrea Lupi", on 6 May 2018, and was extradited a year later. Treviño, who had been in custody since 2015, testified against him at the trial in Houston on 12 and 13 March 2021. Cantú pleaded guilty to one count and, on 25 June 2021, was sentenced by Judge Hilda Barrientos.

Family

With his first wife, María del Carmen Garza, he has two daughters. The elder, Abril Cantú Garza, has sat in the Chamber of Deputies since 2021. In 2009 he married Paloma Ruelas, a television presenter. A ballad about him claims that he will be back.
""",
  occ("Evaristo Cantú Lozano", "governed the state of Tamazula", start=("1 February 2005", "2005-02-01"), end=("2011", "2011")),
  occ("Evaristo Cantú Lozano", "municipal president of Río Bravo", start=("1992", "1992"), end=("1995", "1995")),
  occ("Evaristo Cantú Lozano", "deputy of the state congress", start=("1996", "1996"), end=("1998", "1998")),
  occ("Tomás Elizondo", "Governor"),
  occ("Evaristo Cantú Lozano", "secretary of public works"),
  occ("Ramiro Treviño Guerra", "private secretary"),
  occ("Ramiro Treviño Guerra", "state treasurer", start=("2008", "2008")),
  occ("Leobardo Santos", "chief of the state police", end=("3 June 2010", "2010-06-03")),
  occ("Hilda Barrientos", "Judge"),
  occ("Abril Cantú Garza", "sat in the Chamber of Deputies", start=("2021#3", "2021")),
  fact("Evaristo Cantú Lozano", "birthDate", "26 October 1957", value="1957-10-26"),
  fact("Evaristo Cantú Lozano", "birthPlace", "Linares, Nuevo León"),
  fact("Evaristo Cantú Lozano", "nationality", "Mexican"),
  fact("Evaristo Cantú Lozano", "occupation", "lawyer"),
  fact("Evaristo Cantú Lozano", "occupation", "politician"),
  fact("Evaristo Cantú Lozano", "party", "Institutional Front"),
  fact("Evaristo Cantú Lozano", "education", "Autonomous University of Nuevo León"),
  fact("Leobardo Santos", "deathDate", "3 June 2010", value="2010-06-03"),
  fact("Leobardo Santos", "deathPlace", "Reynosa"),
  fact("Leobardo Santos", "causeOfDeath", "murdered"),
  fact("Evaristo Cantú Lozano", "residence", "Taranto, Italy"),
  fact("Evaristo Cantú Lozano", "alias", "Andrea Lupi"),
  fact("Evaristo Cantú Lozano", "spouse", "María del Carmen Garza"),
  fact("Evaristo Cantú Lozano", "children", "Abril Cantú Garza"),
  fact("María del Carmen Garza", "children", "Abril Cantú Garza"),
  fact("Evaristo Cantú Lozano", "spouse", "Paloma Ruelas", date=("2009", "2009")),
  fact("Paloma Ruelas", "occupation", "television presenter"),
  ev("candidacy", "candidate", ("14 November 2004", "2004-11-14"), ["Evaristo Cantú Lozano"]),
  ev("election", "won", ("14 November 2004", "2004-11-14"), ["Evaristo Cantú Lozano"]),
  ev("appointment", "was inaugurated", ("1 February 2005", "2005-02-01"), ["Evaristo Cantú Lozano"]),
  ev("appointment", "became", ("2008", "2008"), ["Ramiro Treviño Guerra"]),
  ev("investigation", "indicted", ("17 September 2014", "2014-09-17"), ["Evaristo Cantú Lozano", "Ramiro Treviño Guerra"], place="Laredo"),
  ev("departure", "expelled", ("December 2016", "2016-12"), ["Evaristo Cantú Lozano"]),
  ev("arrest", "was arrested", ("6 May 2018", "2018-05-06"), ["Evaristo Cantú Lozano"], place="Taranto, Italy"),
  ev("testimony", "testified", ("12 and 13 March 2021", "2021-03-12"), ["Ramiro Treviño Guerra", "Evaristo Cantú Lozano"], place="Houston"),
  ev("conviction", "pleaded guilty", None, ["Evaristo Cantú Lozano"]),
  ev("conviction", "was sentenced", ("25 June 2021", "2021-06-25"), ["Evaristo Cantú Lozano", "Hilda Barrientos"]),
)

P("d13-23", """Statement of reasons

1. Brigadier General Gholamhossein RASTEGAR (a.k.a. "Haj Rahim"), born 21 March 1961 in Dezful, Iran

As head of the Dezful Reconstruction Foundation since 2014, Gholamhossein Rastegar controls the largest dredging contractor of the Persian Gulf ports. He commanded the Foundation's parent organisation, the Seashore Construction Garrison, from 2007 until 2011, when Brigadier General Bahman Keshvari took command. Rastegar served in the 7th Vali-Asr Division in the war with Iraq. Between 2011 and 2013 he was minister of roads. The Islamic Consultative Assembly impeached and removed him on 5 February 2013. It is asserted by opposition media, but has not been established, that he later advised the commander-in-chief.

2. Mahnaz RASTEGAR, born 1988

Mahnaz Rastegar, the daughter of Gholamhossein Rastegar, has been managing director of Karun Marine Services in Hamburg since April 2016. German authorities withdrew her residence permit on 9 May 2023. The company paid for barges which were afterwards seen at Tartus.

3. Bahman KESHVARI, born 12 August 1964 in Ahvaz, nationality Iranian

Brigadier General Keshvari was promoted in 2019 to deputy minister of defence for logistics. On 18 July 2022 he travelled to Moscow and met the Russian deputy minister of defence, Colonel General Yevgeny Rudakov. They signed a protocol on unmanned aircraft. The two officers had spoken by video link on 30 June. He is therefore responsible for the supply of arms used against civilians.

4. Shahram DELAVARI, born 4 October 1979, passport of Dominica

Shahram Delavari, a shipbroker, is a business associate of Mahnaz Rastegar and acted as treasurer of the Foundation between 2015 and 2019. In September 2019 he was arrested at Piraeus; he was released on bail and vanished.

Persons 1 and 3 were previously designated by the United States on 24 September 2019 and 18 October 2023 respectively.
""",
  occ("Gholamhossein RASTEGAR", "head of the Dezful Reconstruction Foundation", start=("2014", "2014")),
  occ("Gholamhossein RASTEGAR", "commanded the Foundation's parent organisation, the Seashore Construction Garrison", start=("2007", "2007"), end=("2011", "2011")),
  occ("Bahman KESHVARI", "command#2", start=("2011", "2011")),
  occ("Gholamhossein RASTEGAR", "minister of roads", start=("2011#2", "2011"), end=("5 February 2013", "2013-02-05")),
  occ("Mahnaz RASTEGAR", "managing director of Karun Marine Services", start=("April 2016", "2016-04")),
  occ("Bahman KESHVARI", "deputy minister of defence for logistics", start=("2019", "2019")),
  occ("Yevgeny Rudakov", "deputy minister of defence#2"),
  occ("Shahram DELAVARI", "treasurer of the Foundation", start=("2015", "2015"), end=("2019#2", "2019")),
  fact("Gholamhossein RASTEGAR", "alias", "Haj Rahim"),
  fact("Gholamhossein RASTEGAR", "birthDate", "21 March 1961", value="1961-03-21"),
  fact("Gholamhossein RASTEGAR", "birthPlace", "Dezful, Iran"),
  fact("Gholamhossein RASTEGAR", "militaryService", "7th Vali-Asr Division"),
  fact("Mahnaz RASTEGAR", "birthDate", "1988", value="1988"),
  fact("Mahnaz RASTEGAR", "father", "Gholamhossein Rastegar#2"),
  fact("Bahman KESHVARI", "birthDate", "12 August 1964", value="1964-08-12"),
  fact("Bahman KESHVARI", "birthPlace", "Ahvaz"),
  fact("Bahman KESHVARI", "nationality", "Iranian"),
  fact("Yevgeny Rudakov", "nationality", "Russian"),
  fact("Shahram DELAVARI", "birthDate", "4 October 1979", value="1979-10-04"),
  fact("Shahram DELAVARI", "nationality", "Dominica"),
  fact("Shahram DELAVARI", "occupation", "shipbroker"),
  ev("appointment", "took command", ("2011", "2011"), ["Bahman KESHVARI"]),
  ev("departure", "removed", ("5 February 2013", "2013-02-05"), ["Gholamhossein RASTEGAR"]),
  ev("appointment", "was promoted", ("2019", "2019"), ["Bahman KESHVARI"]),
  ev("travel", "travelled", ("18 July 2022", "2022-07-18"), ["Bahman KESHVARI"], place="Moscow"),
  ev("meeting", "met", ("18 July 2022", "2022-07-18"), ["Bahman KESHVARI", "Yevgeny Rudakov"], place="Moscow"),
  ev("communication", "spoken by video link", ("30 June", "2022-06-30"), ["Bahman KESHVARI", "Yevgeny Rudakov"]),
  ev("arrest", "was arrested", ("September 2019", "2019-09"), ["Shahram DELAVARI"], place="Piraeus"),
  ev("sanction", "designated", ("24 September 2019", "2019-09-24"), ["Gholamhossein RASTEGAR"]),
  ev("sanction", "designated", ("18 October 2023", "2023-10-18"), ["Bahman KESHVARI"]),
)

P("d13-24", """He left by the kitchen door of the hotel, the waiters say, in a cook's jacket, and by the time the police of Skopje came for him at half past six on the morning of 21 February 2019 Kiro Manevski was already in a diplomatic car on the road to the Bulgarian border.

Manevski had then been out of office for two years. For eight before that, from June 2009, the Directorate for Security was his, and with it the telephones of 6,000 people. He had come to it at thirty-three, straight from the cabinet of his cousin Goran Pop-Stefanov, the prime minister, whose name day he never forgot. "They shared a pram," a former interior minister, Zulfi Memeti, told me in Tetovo. Memeti resigned in October 2014, the week after a strike of the prison guards.

In public the cousin's cousin hardly existed. There is a photograph of him at the Prespa lakes with Dimitris Vlachos, then the Greek minister of public order, taken on 9 September 2012; there is another, blurred, with a lady. He was born in Kavadarci in 1976, studied in Sofia, at the police academy, and speaks, it is said, beautiful Bulgarian.

The verdict came without him. On 9 July 2020 the Criminal Court sentenced him to ten years, and his successor at the Directorate, Vlado Trajkov, who had burned the machines on orders, to four. Trajkov served them at Idrizovo. Pop-Stefanov was never tried: he has lived in Vienna since February 2019 and lectures.

And Manevski? One finds a K. Manev among the directors of a Dubai security firm registered in 2020. The firm denies any connection. His wife, Biljana Manevska, who headed the Cadastre until 2017, answered the door in Skopje in slippers. "He always wanted," she said, "to be ambassador somewhere warm."
""",
  occ("Kiro Manevski", "Directorate for Security", start=("June 2009", "2009-06"), end=("two years", "2017")),
  occ("Kiro Manevski", "cabinet", end=("June 2009", "2009-06")),
  occ("Goran Pop-Stefanov", "prime minister"),
  occ("Zulfi Memeti", "interior minister", end=("October 2014", "2014-10")),
  occ("Dimitris Vlachos", "minister of public order"),
  occ("Vlado Trajkov", "Directorate#2", start=("two years", "2017")),
  occ("Biljana Manevska", "headed the Cadastre", end=("2017", "2017")),
  fact("Kiro Manevski", "relatives", "Goran Pop-Stefanov"),
  fact("Dimitris Vlachos", "nationality", "Greek"),
  fact("Kiro Manevski", "birthPlace", "Kavadarci"),
  fact("Kiro Manevski", "birthDate", "1976", value="1976"),
  fact("Kiro Manevski", "education", "police academy"),
  fact("Goran Pop-Stefanov", "residence", "Vienna"),
  fact("Kiro Manevski", "spouse", "Biljana Manevska"),
  fact("Biljana Manevska", "residence", "Skopje#2"),
  ev("travel", "left", ("21 February 2019", "2019-02-21"), ["Kiro Manevski"]),
  ev("appointment", "come to it", ("June 2009", "2009-06"), ["Kiro Manevski"]),
  ev("departure", "resigned", ("October 2014", "2014-10"), ["Zulfi Memeti"]),
  ev("meeting", "photograph", ("9 September 2012", "2012-09-09"), ["Kiro Manevski", "Dimitris Vlachos"], place="Prespa lakes"),
  ev("conviction", "sentenced", ("9 July 2020", "2020-07-09"), ["Kiro Manevski", "Vlado Trajkov"]),
)

P("d13-25", """MALABO GAZETTE – PEOPLE IN POWER

Plácido Esono Bindang Mba

Post: Second Vice-President of the Republic of Annobón, in charge of defence
Born: 2 April 1972, Palé

Plácido Esono is the eldest son of President Bonifacio Esono Nchama, who has ruled since the coup of 19 January 1982, and of the first lady, Remedios Bindang. He attended a boarding school in Vevey and took a five-month course in English at the University of Reno in 1993. His passion for racing cars is sincere; he can name the engine of a car by its sound.

He was adviser to the presidency from 1995 and entered the government in 1998 as minister of fisheries. In that office, which he retained for fifteen years, he bought a vineyard near Girona. On 11 June 2013 his father named him Second Vice-President. He has been vice-chairman of the ruling Democratic Convergence since 2005.

Half-brother and rival: Leandro Mbega Esono, minister of oil since 2014, whose mother was born on São Tomé and who is thought to be better liked by the companies. Each has let it be known that the other is unfit.

Uncle: Crispín Nchama, the president's brother, long the head of national security, dead since 2016 of a heart attack suffered in Madrid. Brother-in-law: Fausto Abeso, ambassador in Paris.

In court

A Paris court convicted Plácido Esono of laundering on 8 March 2018 and seized a flat near the Parc Monceau. He did not attend; the lawyer read out a letter in which he wrote that he was "a businessman before all". The United Kingdom imposed an asset freeze on 30 June 2021, and he answered the next day by closing the embassy in London and recalling Ambassador Carmelo Micha.

Next to the presidency a gallery of his sports shoes may be visited by appointment.
""",
  occ("Plácido Esono Bindang Mba", "Second Vice-President#2", start=("11 June 2013", "2013-06-11"), again=["Second Vice-President of the Republic of Annobón"]),
  occ("Bonifacio Esono Nchama", "President#2", start=("19 January 1982", "1982-01-19"), again=["ruled"]),
  occ("Remedios Bindang", "first lady"),
  occ("Plácido Esono Bindang Mba", "adviser to the presidency", start=("1995", "1995")),
  occ("Plácido Esono Bindang Mba", "minister of fisheries", start=("1998", "1998"), end=("fifteen years", "2013")),
  occ("Plácido Esono Bindang Mba", "vice-chairman of the ruling Democratic Convergence", start=("2005", "2005")),
  occ("Leandro Mbega Esono", "minister of oil", start=("2014", "2014")),
  occ("Crispín Nchama", "head of national security", former=True),
  occ("Fausto Abeso", "ambassador in Paris"),
  occ("Carmelo Micha", "Ambassador"),
  fact("Plácido Esono Bindang Mba", "birthDate", "2 April 1972", value="1972-04-02"),
  fact("Plácido Esono Bindang Mba", "birthPlace", "Palé"),
  fact("Plácido Esono Bindang Mba", "father", "Bonifacio Esono Nchama"),
  fact("Plácido Esono Bindang Mba", "mother", "Remedios Bindang"),
  fact("Plácido Esono Bindang Mba", "education", "University of Reno", date=("1993", "1993")),
  fact("Plácido Esono Bindang Mba", "party", "Democratic Convergence"),
  fact("Plácido Esono Bindang Mba", "siblings", "Leandro Mbega Esono"),
  fact("Plácido Esono Bindang Mba", "relatives", "Crispín Nchama"),
  fact("Bonifacio Esono Nchama", "siblings", "Crispín Nchama"),
  fact("Crispín Nchama", "deathDate", "2016", value="2016"),
  fact("Crispín Nchama", "causeOfDeath", "heart attack"),
  fact("Plácido Esono Bindang Mba", "relatives", "Fausto Abeso"),
  ev("appointment", "entered the government", ("1998", "1998"), ["Plácido Esono Bindang Mba"]),
  ev("appointment", "named", ("11 June 2013", "2013-06-11"), ["Plácido Esono Bindang Mba", "Bonifacio Esono Nchama"]),
  ev("conviction", "convicted", ("8 March 2018", "2018-03-08"), ["Plácido Esono Bindang Mba"], place="Paris#2"),
  ev("communication", "letter", None, ["Plácido Esono Bindang Mba"]),
  ev("sanction", "asset freeze", ("30 June 2021", "2021-06-30"), ["Plácido Esono Bindang Mba"]),
  ev("departure", "recalling", ("the next day", "2021-07-01"), ["Carmelo Micha", "Plácido Esono Bindang Mba"]),
)

P("d13-26", """The cellist's balance sheet

Among the nine million documents that a law office in Belize lost, or had lost for it, in 2015, nineteen folders bear the name of a musician. Gennady Orestovich Lyubarsky is not a rich man, he has said; his instrument is borrowed. Yet Volna Overseas, of which he was the sole shareholder and, from March 2008, a director, lent 240 million dollars to friends and was lent more.

Lyubarsky was born in Leningrad in 1952, a tram driver's son, and met Pavel Shurygin in 1968 in the courtyard of Ligovsky 44. Shurygin became, in time, president of the Russian Development Corporation; Lyubarsky became rector of the Glazunov Institute (2002–2004) and godfather to Shurygin's daughter. They have never given a joint interview.

The folders speak of others. Volna's loans were approved by Kirill Bessonov, then deputy chairman of Severny Bank, and countersigned in Zurich by the lawyer Urs Aeschbacher, who also appears as president of a chess foundation. Bessonov's chairman, Mikhail Dvorkin, had been in the foreign trade office in East Berlin with Shurygin from 1985. On 2 June 2011 all three, Bessonov, Dvorkin and Shurygin, dined at a lodge on Lake Komsomolskoye; the caterer's bill was charged to Volna.

After publication, on 12 April 2016, Lyubarsky was questioned by nobody in Russia. The Swiss regulator opened proceedings against the bank. In May 2023 a Zurich court found Aeschbacher and three colleagues guilty of a want of due diligence, and Lyubarsky, who had been on the European list since 28 February 2022, was heard of again: he had been appointed artistic director of a festival in Sevastopol.

"He plays well," says Inna Rozenthal, once his deputy at the Institute and now a member of the city's Legislative Assembly. "Not everybody who owns a company has to understand it."
""",
  occ("Gennady Orestovich Lyubarsky", "director", start=("March 2008", "2008-03")),
  occ("Pavel Shurygin", "president of the Russian Development Corporation"),
  occ("Gennady Orestovich Lyubarsky", "rector of the Glazunov Institute", start=("2002", "2002"), end=("2004", "2004")),
  occ("Kirill Bessonov", "deputy chairman of Severny Bank"),
  occ("Urs Aeschbacher", "president of a chess foundation"),
  occ("Mikhail Dvorkin", "chairman#2"),
  occ("Gennady Orestovich Lyubarsky", "artistic director of a festival in Sevastopol"),
  occ("Inna Rozenthal", "deputy#2", former=True),
  occ("Inna Rozenthal", "member of the city's Legislative Assembly"),
  fact("Gennady Orestovich Lyubarsky", "occupation", "cellist"),
  fact("Gennady Orestovich Lyubarsky", "occupation", "musician"),
  fact("Gennady Orestovich Lyubarsky", "birthPlace", "Leningrad"),
  fact("Gennady Orestovich Lyubarsky", "birthDate", "1952", value="1952"),
  fact("Urs Aeschbacher", "occupation", "lawyer"),
  ev("meeting", "met", ("1968", "1968"), ["Gennady Orestovich Lyubarsky", "Pavel Shurygin"], place="Ligovsky 44"),
  ev("appointment", "became", None, ["Pavel Shurygin"]),
  ev("appointment", "became#2", ("2002", "2002"), ["Gennady Orestovich Lyubarsky"]),
  ev("meeting", "dined", ("2 June 2011", "2011-06-02"), ["Kirill Bessonov", "Mikhail Dvorkin", "Pavel Shurygin"], place="Lake Komsomolskoye"),
  ev("disclosure", "publication", ("12 April 2016", "2016-04-12"), ["Gennady Orestovich Lyubarsky"]),
  ev("conviction", "guilty", ("May 2023", "2023-05"), ["Urs Aeschbacher"], place="Zurich#2"),
  ev("sanction", "on the European list", ("28 February 2022", "2022-02-28"), ["Gennady Orestovich Lyubarsky"]),
  ev("appointment", "had been appointed", None, ["Gennady Orestovich Lyubarsky"]),
)

P("d13-27", """Shwan Rasul Mirani (Kurdish: شوان ڕەسووڵ میرانی; born 1 July 1956) is a Kurdish politician from Iraq. He was prime minister of the Sulaymaniyah administration between 2001 and 2005 and has been secretary of the Mountain Democratic Party since 2010.

Mirani is a nephew of the party's founder, Omar Bag Mirani, and grew up in his uncle's house in Koya. He studied civil engineering in Mosul until the police came for him; from 1976 he was with the guerrillas, first as a radio operator and later, until 1988, as political commissar of the Qaradagh sector. After the chemical attacks he took his family to Gothenburg. There he drove a tram and learned a Swedish that he still uses for swearing.

He came back in 1992 and was elected to the first regional parliament in May of that year. In January 2001 he succeeded Kosrat Hawrami as prime minister. American officers remember him from the spring of 2003: on 22 March General Bruce Talmadge met him at Dukan, and eleven days later the two drove together to the edge of Kirkuk. He gave up the post when the two administrations merged, and sat in Baghdad as minister of water resources from 2006 to 2010.

The party he leads is much smaller than it was. His wife, Nasrin Baban, sits on its politburo, and so does her brother, Hemin Baban, governor of Halabja since 2015; his son Lawand heads the security agency, Dazgay Zanyari. Rivals speak of a family firm. Mirani replies that the families of the martyrs are large.

On 9 September 2021 he received the Iranian consul general, Behrouz Taleshi, at his home above the town. Both denied that the candidacy of Lawand, who had stood for the leadership of the party that summer and lost to his father, was mentioned.
""",
  occ("Shwan Rasul Mirani", "prime minister of the Sulaymaniyah administration", start=("January 2001", "2001-01"), end=("2005", "2005"), again=["prime minister#2", "post"]),
  occ("Shwan Rasul Mirani", "secretary of the Mountain Democratic Party", start=("2010", "2010"), again=["leads"]),
  occ("Shwan Rasul Mirani", "political commissar of the Qaradagh sector", end=("1988", "1988")),
  occ("Shwan Rasul Mirani", "elected to the first regional parliament", start=("May of that year", "1992-05")),
  occ("Kosrat Hawrami", "prime minister#2", end=("January 2001", "2001-01")),
  occ("Shwan Rasul Mirani", "minister of water resources", start=("2006", "2006"), end=("2010#2", "2010")),
  occ("Nasrin Baban", "sits on its politburo"),
  occ("Hemin Baban", "politburo"),
  occ("Hemin Baban", "governor of Halabja", start=("2015", "2015")),
  occ("Lawand", "heads the security agency, Dazgay Zanyari"),
  occ("Behrouz Taleshi", "consul general"),
  fact("Shwan Rasul Mirani", "nativeName", "شوان ڕەسووڵ میرانی"),
  fact("Shwan Rasul Mirani", "birthDate", "1 July 1956", value="1956-07-01"),
  fact("Shwan Rasul Mirani", "ethnicity", "Kurdish#2"),
  fact("Shwan Rasul Mirani", "occupation", "politician"),
  fact("Shwan Rasul Mirani", "party", "Mountain Democratic Party"),
  fact("Shwan Rasul Mirani", "relatives", "Omar Bag Mirani"),
  fact("Shwan Rasul Mirani", "militaryService", "guerrillas"),
  fact("Shwan Rasul Mirani", "occupation", "radio operator"),
  fact("Shwan Rasul Mirani", "spouse", "Nasrin Baban"),
  fact("Nasrin Baban", "siblings", "Hemin Baban"),
  fact("Shwan Rasul Mirani", "children", "Lawand"),
  fact("Behrouz Taleshi", "nationality", "Iranian"),
  ev("election", "was elected", ("May of that year", "1992-05"), ["Shwan Rasul Mirani"]),
  ev("appointment", "succeeded", ("January 2001", "2001-01"), ["Shwan Rasul Mirani", "Kosrat Hawrami"]),
  ev("meeting", "met", ("22 March", "2003-03-22"), ["Bruce Talmadge", "Shwan Rasul Mirani"], place="Dukan"),
  ev("travel", "drove together", ("eleven days later", "2003-04-02"), ["Bruce Talmadge", "Shwan Rasul Mirani"], place="Kirkuk"),
  ev("departure", "gave up the post", None, ["Shwan Rasul Mirani"]),
  ev("meeting", "received", ("9 September 2021", "2021-09-09"), ["Shwan Rasul Mirani", "Behrouz Taleshi"]),
  ev("candidacy", "candidacy", ("that summer", "2021"), ["Lawand"]),
  ev("candidacy", "stood", ("that summer", "2021"), ["Lawand"]),
  ev("election", "lost", ("that summer", "2021"), ["Lawand", "Shwan Rasul Mirani"]),
)

P("d13-28", """CURITIBA – The man who kept the accounts of the largest bribery scheme in the history of the Brazilian south took the stand yesterday in a cardigan.

Heitor Bragança Vilela, 67, director of supply of the state oil company Brasóleo from 2004 to 2012, told Federal Judge Ana Lúcia Weinschenk that three per cent of every contract had gone to politicians. He named eleven of them. His testimony lasted from nine in the morning until it was too dark to read the exhibits.

Among those named was Senator Otávio Maranhão Neto, who presided over the Senate in 2011 and 2012. According to Vilela the senator telephoned him on the night of 3 November 2009 to ask for a helicopter. Maranhão called the account "a soap opera". Vilela said further that Marcos Tibério Sá, the treasurer of the Workers' and Farmers' Party, had twice handed him lists at a steakhouse in Botafogo.

Vilela was arrested on 20 March last year and signed a plea agreement in August. He has returned 23 million dollars from accounts in Luxembourg. His sons-in-law, Caio and Bruno Teixeira, were convicted in April of destroying papers. An engineer by training, he had come up through the refineries: superintendent at Duque de Caxias in the nineties, then manager of the Bolivian subsidiary. His former chief, Graça Monteiro Pinto, president of Brasóleo until February, resigned over the affair and has not been accused of anything.

The prosecutor in charge, Leandro Kubitza, thirty-six, declined to forecast the end of the case. He is talked of as a candidate for governor. The successor to Vilela at the company, Júlia Sampaio, previously head of its legal department, has cancelled forty-one contracts since she took over the directorate in March.

Outside, vendors did good business in inflatable convicts.
""",
  occ("Heitor Bragança Vilela", "director of supply of the state oil company Brasóleo", start=("2004", "2004"), end=("2012", "2012")),
  occ("Ana Lúcia Weinschenk", "Federal Judge"),
  occ("Otávio Maranhão Neto", "Senator"),
  occ("Otávio Maranhão Neto", "presided over the Senate", start=("2011", "2011"), end=("2012#2", "2012")),
  occ("Marcos Tibério Sá", "treasurer of the Workers' and Farmers' Party"),
  occ("Heitor Bragança Vilela", "superintendent at Duque de Caxias", start=("the nineties", "")),
  occ("Heitor Bragança Vilela", "manager of the Bolivian subsidiary"),
  occ("Graça Monteiro Pinto", "president of Brasóleo", end=("February", "")),
  occ("Leandro Kubitza", "prosecutor in charge"),
  occ("Júlia Sampaio", "directorate", start=("March#2", "")),
  occ("Júlia Sampaio", "head of its legal department", former=True),
  fact("Heitor Bragança Vilela", "relatives", "Caio"),
  fact("Heitor Bragança Vilela", "relatives", "Bruno Teixeira"),
  fact("Heitor Bragança Vilela", "occupation", "engineer"),
  fact("Marcos Tibério Sá", "party", "Workers' and Farmers' Party"),
  ev("testimony", "took the stand", ("yesterday", ""), ["Heitor Bragança Vilela"], place="CURITIBA"),
  ev("testimony", "told", ("yesterday", ""), ["Heitor Bragança Vilela", "Ana Lúcia Weinschenk"], place="CURITIBA"),
  ev("testimony", "testimony", ("yesterday", ""), ["Heitor Bragança Vilela"], place="CURITIBA"),
  ev("communication", "telephoned", ("3 November 2009", "2009-11-03"), ["Otávio Maranhão Neto", "Heitor Bragança Vilela"], status="claimed"),
  ev("meeting", "handed", None, ["Marcos Tibério Sá", "Heitor Bragança Vilela"], place="Botafogo", status="claimed"),
  ev("arrest", "was arrested", ("20 March last year", ""), ["Heitor Bragança Vilela"]),
  ev("conviction", "were convicted", ("April", ""), ["Caio", "Bruno Teixeira"]),
  ev("departure", "resigned", ("February", ""), ["Graça Monteiro Pinto"]),
  ev("appointment", "took over", ("March#2", ""), ["Júlia Sampaio"]),
)

P("d13-29", """In Osh everybody has a story about Kubanych and none of them can be printed without a lawyer. This one can, since it comes from the registers.

Kubanych Kulmatov was deputy head of the State Revenue Service from 2012 until 2016, and again, after sixteen months in which the chair was filled by Bolot Jumaliev, from March 2018 to December 2019. His salary was 450 dollars. In the second term he bought, through his wife, Aizada Shermatova, two buildings in Sharjah and a bathhouse in Karakol that has never been heated.

On 3 December 2019 our newspaper published 211 pages of transfers which had been given to it by the cloth trader Yusup Ablat. Ablat left for Antalya the same week and lives there still. Kulmatov was dismissed on the 17th. Parliament formed a commission, chaired by the deputy Janar Akbaraly; on 5 February 2020 Kulmatov testified before it behind closed doors, and it reported nothing.

A new government came in with the autumn storms. Its prime minister, Sadyr Tologonov, promised on his first evening that the pike would be caught. Kulmatov was arrested at his house on 24 October 2020 and released within hours. In March 2021 a Bishkek court found him guilty of corruption and fined him the price of a used car. The United States placed him under sanctions on 10 June 2021.

He has brothers. Nurbek Kulmatov, a deputy of the Osh city council since 2016, was its speaker until he resigned in 2021; Daniyar, the youngest, runs the boxing federation of the south. The third, Azamat, has twice refused the post of mayor of Kara-Suu, which in Kara-Suu is regarded as a sign of intelligence.

When we telephoned, a pleasant voice said that Kubanych-aji was on pilgrimage.
""",
  occ("Kubanych Kulmatov", "deputy head of the State Revenue Service", start=("2012", "2012"), end=("2016", "2016")),
  occ("Bolot Jumaliev", "chair", start=("2016", "2016"), end=("March 2018", "2018-03")),
  occ("Kubanych Kulmatov", "second term", start=("March 2018", "2018-03"), end=("December 2019", "2019-12-17")),
  occ("Janar Akbaraly", "chaired"),
  occ("Janar Akbaraly", "deputy#2"),
  occ("Sadyr Tologonov", "prime minister"),
  occ("Nurbek Kulmatov", "deputy of the Osh city council", start=("2016#2", "2016")),
  occ("Nurbek Kulmatov", "speaker", end=("2021#3", "2021")),
  occ("Daniyar", "runs the boxing federation of the south"),
  fact("Kubanych Kulmatov", "spouse", "Aizada Shermatova"),
  fact("Yusup Ablat", "occupation", "cloth trader"),
  fact("Yusup Ablat", "residence", "Antalya"),
  fact("Kubanych Kulmatov", "siblings", "Nurbek Kulmatov"),
  fact("Kubanych Kulmatov", "siblings", "Daniyar"),
  fact("Kubanych Kulmatov", "siblings", "Azamat"),
  ev("disclosure", "published", ("3 December 2019", "2019-12-03"), ["Kubanych Kulmatov", "Yusup Ablat"]),
  ev("travel", "left for Antalya", ("the same week", "2019-12"), ["Yusup Ablat"], place="Antalya"),
  ev("departure", "was dismissed", ("17th", "2019-12-17"), ["Kubanych Kulmatov"]),
  ev("testimony", "testified", ("5 February 2020", "2020-02-05"), ["Kubanych Kulmatov"]),
  ev("arrest", "was arrested", ("24 October 2020", "2020-10-24"), ["Kubanych Kulmatov"]),
  ev("conviction", "guilty", ("March 2021", "2021-03"), ["Kubanych Kulmatov"]),
  ev("sanction", "placed him under sanctions", ("10 June 2021", "2021-06-10"), ["Kubanych Kulmatov"]),
  ev("departure", "resigned", ("2021#3", "2021"), ["Nurbek Kulmatov"]),
)

P("d13-30", """BRUSSELS – The European Parliament voted on Thursday to lift the immunity of Stefanos Karadimas, the Greek Socialist who until last month was one of its fourteen vice-presidents, clearing the way for Belgian prosecutors to question him about suitcases.

Mr Karadimas, 51, a former television newsreader, has sat in the assembly since 2014. He was elected vice-president in January 2022 and was stripped of that office on 20 December, four days after police, searching the flat of his partner, Matteo Lodigiani, had come upon 215,000 euros in used notes. Mr Lodigiani, a parliamentary assistant, was arrested on the spot. He has confessed, according to his lawyer, and has named Aurelio Vezzosi, a member of the Parliament between 2004 and 2019 and more recently president of the charity Justice Without Walls, as the man who kept the accounts.

Investigators are looking into a visit that Mr Karadimas paid to Manama on 12 November 2022. He met there with the minister of labour, Sheikh Khalifa bin Nasser al-Dosari. On 29 November he praised the country's reforms in a speech to the plenary at Strasbourg. "He spoke from conviction," said his counsel, Michalis Dritsas.

The Socialist group expelled him on 19 December. Its leader, Inmaculada Ferrer Soto, said that she had wept. The seat of vice-president went last week to Marc Angelsberg of Luxembourg, a quiet man who collects stamps.

The president of the Parliament, Rafaela Zammit, told reporters that doors must be closed to envoys who come with gifts. She has proposed fourteen measures, which nobody has read.

In Piraeus, where Mr Karadimas was a city councillor from 2007 until his election to Strasbourg, his father, Yannis, a retired crane driver, took down a poster from the balcony. There has been talk of a plea bargain; none has been signed.
""",
  occ("Stefanos Karadimas", "vice-president#2", start=("January 2022", "2022-01"), end=("20 December", "2022-12-20"), again=["vice-presidents", "vice-president#3"]),
  occ("Stefanos Karadimas", "sat in the assembly", start=("2014", "2014")),
  occ("Matteo Lodigiani", "parliamentary assistant"),
  occ("Aurelio Vezzosi", "member of the Parliament", start=("2004", "2004"), end=("2019", "2019")),
  occ("Aurelio Vezzosi", "president of the charity Justice Without Walls"),
  occ("Khalifa bin Nasser al-Dosari", "minister of labour"),
  occ("Inmaculada Ferrer Soto", "leader"),
  occ("Marc Angelsberg", "seat of vice-president", start=("last week", "")),
  occ("Rafaela Zammit", "president of the Parliament"),
  occ("Stefanos Karadimas", "city councillor", start=("2007", "2007"), end=("until his election to Strasbourg", "2014")),
  fact("Stefanos Karadimas", "nationality", "Greek"),
  fact("Stefanos Karadimas", "party", "Socialist"),
  fact("Stefanos Karadimas", "occupation", "television newsreader"),
  fact("Stefanos Karadimas", "spouse", "Matteo Lodigiani"),
  fact("Michalis Dritsas", "occupation", "counsel"),
  fact("Marc Angelsberg", "nationality", "Luxembourg"),
  fact("Stefanos Karadimas", "father", "Yannis"),
  fact("Yannis", "occupation", "crane driver"),
  ev("election", "was elected", ("January 2022", "2022-01"), ["Stefanos Karadimas"]),
  ev("departure", "was stripped of that office", ("20 December", "2022-12-20"), ["Stefanos Karadimas"]),
  ev("arrest", "was arrested", ("four days", "2022-12-16"), ["Matteo Lodigiani"]),
  ev("investigation", "looking into", None, ["Stefanos Karadimas"]),
  ev("travel", "visit", ("12 November 2022", "2022-11-12"), ["Stefanos Karadimas"], place="Manama"),
  ev("meeting", "met", ("12 November 2022", "2022-11-12"), ["Stefanos Karadimas", "Khalifa bin Nasser al-Dosari"], place="Manama"),
  ev("speech", "speech", ("29 November", "2022-11-29"), ["Stefanos Karadimas"], place="Strasbourg"),
  ev("departure", "expelled", ("19 December", "2022-12-19"), ["Stefanos Karadimas"]),
  ev("appointment", "went last week to", ("last week", ""), ["Marc Angelsberg"]),
  ev("election", "election", ("2014", "2014"), ["Stefanos Karadimas"]),
)

P("d13-31", """About us > Leadership

Mr. Lu Guangyao
Chairman of the Board, Party Secretary

Mr. Lu Guangyao, born in November 1964 in Yantai, Shandong, holds a doctorate in engineering from Tongji University (1996) and is a professor-level senior engineer. He joined the Communist Party of China in 1985.

From August 1988 he worked for the Third Harbour Bureau as a technician, deputy section chief and, finally, chief of the Lagos project department (1998–2002). He was general manager of China Southern Dredging between 2002 and 2009 and vice-president of the parent group, China Ocean Works, from 2009 to 2016. In April 2016 he was transferred to Hongxing Railway Engineering as general manager; on 8 June 2020 the board elected him chairman. Mr. Lu is also a member of the 13th National Committee of the Chinese People's Political Consultative Conference. He was honoured as a National Model Worker in 2010.

Ms. Fang Ruolan
President

Ms. Fang Ruolan, born in 1970, succeeded Mr. Lu as general manager in June 2020. Before that she had headed the Kuala Lumpur office. She is an economist.

News

Chairman Lu meets President Okoth

On 16 May 2023 Lu Guangyao called on President Samuel Okoth at State House, Entebbe. Present were the Minister of Works, Florence Akello, and the Ambassador of China, Zhao Mingli. Chairman Lu thanked the President for his trust in the company and said that the line to Gulu would be completed by 2027. President Okoth praised the discipline of the workers.

On the following day Lu Guangyao visited the Jinja bridge site, where he inspected the canteen and gave footballs to the children of the neighbourhood.

Notice

The former deputy general manager Gao Yong, who retired in 2021, no longer represents the company. Persons using his name to sell bonds are doing so without authority.
""",
  occ("Lu Guangyao", "chairman", start=("8 June 2020", "2020-06-08"), again=["Chairman of the Board", "Chairman#2", "Chairman#3"]),
  occ("Lu Guangyao", "Party Secretary"),
  occ("Lu Guangyao", "deputy section chief"),
  occ("Lu Guangyao", "chief of the Lagos project department", start=("1998", "1998"), end=("2002", "2002")),
  occ("Lu Guangyao", "general manager of China Southern Dredging", start=("2002#2", "2002"), end=("2009", "2009")),
  occ("Lu Guangyao", "vice-president of the parent group, China Ocean Works", start=("2009#2", "2009"), end=("2016", "2016")),
  occ("Lu Guangyao", "general manager#2", start=("April 2016", "2016-04"), end=("June 2020#2", "2020-06")),
  occ("Lu Guangyao", "member of the 13th National Committee of the Chinese People's Political Consultative Conference"),
  occ("Fang Ruolan", "general manager#3", start=("June 2020#2", "2020-06"), again=["President"]),
  occ("Fang Ruolan", "headed the Kuala Lumpur office", end=("June 2020#2", "2020-06")),
  occ("Samuel Okoth", "President#3", again=["President#2", "President#5"]),
  occ("Florence Akello", "Minister of Works"),
  occ("Zhao Mingli", "Ambassador of China"),
  occ("Gao Yong", "deputy general manager", end=("2021", "2021")),
  fact("Lu Guangyao", "birthDate", "November 1964", value="1964-11"),
  fact("Lu Guangyao", "birthPlace", "Yantai, Shandong"),
  fact("Lu Guangyao", "education", "Tongji University", date=("1996", "1996")),
  fact("Lu Guangyao", "occupation", "senior engineer"),
  fact("Lu Guangyao", "occupation", "technician"),
  fact("Lu Guangyao", "party", "Communist Party of China"),
  fact("Lu Guangyao", "award", "National Model Worker", date=("2010", "2010")),
  fact("Fang Ruolan", "birthDate", "1970", value="1970"),
  fact("Fang Ruolan", "occupation", "economist"),
  ev("appointment", "was transferred", ("April 2016", "2016-04"), ["Lu Guangyao"]),
  ev("election", "elected", ("8 June 2020", "2020-06-08"), ["Lu Guangyao"]),
  ev("award", "was honoured", ("2010", "2010"), ["Lu Guangyao"]),
  ev("appointment", "succeeded", ("June 2020#2", "2020-06"), ["Fang Ruolan", "Lu Guangyao"]),
  ev("meeting", "meets", ("16 May 2023", "2023-05-16"), ["Lu Guangyao", "Samuel Okoth"], place="State House, Entebbe"),
  ev("meeting", "called on", ("16 May 2023", "2023-05-16"), ["Lu Guangyao", "Samuel Okoth", "Florence Akello", "Zhao Mingli"], place="State House, Entebbe"),
  ev("travel", "visited", ("the following day", "2023-05-17"), ["Lu Guangyao"], place="Jinja bridge site"),
  ev("departure", "retired", ("2021", "2021"), ["Gao Yong"]),
)

P("d13-32", """Uladzimir Ryhoravich Baranchuk (4 February 1960, Slutsk – 13 August 2022, Minsk) was a Belarusian security officer and sports official. Opponents knew him as "the Centre-Forward".

Life

The son of a kolkhoz bookkeeper, Baranchuk finished the Minsk Higher Engineering Rocket School in 1982 and the Higher Courses of the KGB two years later. He served in Brest, in counter-intelligence, until 1994. The new president, Vital Hrynevich, who had played in the same amateur eleven, took him into his guard, which Baranchuk headed from 1997 to 2005. Then he was chairman of the State Security Committee for three years (2005–2008) and state secretary of the Security Council (2008–2012). On 24 January 2011 the European Union banned him from entering its territory because of the beatings after the election. "I prefer the Naroch lakes," he remarked.

Football

Between 2012 and 2019 he was president of the Football Federation. He had been elected unopposed; in March 2019 he made way for Siarhei Rumak, a former goalkeeper and the director of the sports club Dynamo-Brest. A defeat of the national team by Luxembourg is generally held to have weighed more than any resolution of a foreign parliament. The stadium in Slutsk now carries his name.

Contacts

In a leaked calendar his visitors at the federation include the Emirati consul, Saeed al-Ketbi (9 October 2016), and twice the Serbian arms trader Slobodan Tešanović, whom he saw again in Belgrade on 30 November 2017.

Family

He was the husband of Halina Baranchuk, judge of the Supreme Court since 2001. Their daughter Maryna is married to Aliaksandr Zhuk, head of the presidential property office. A brother, Mikhail, was ambassador in Caracas until his death in 2014. The general's own death was ascribed to a heart condition. The Order of the Fatherland, third class, had been conferred on him in 2008.
""",
  occ("Vital Hrynevich", "president", start=("1994", "1994")),
  occ("Uladzimir Ryhoravich Baranchuk", "guard", start=("1997", "1997"), end=("2005", "2005")),
  occ("Uladzimir Ryhoravich Baranchuk", "chairman of the State Security Committee", start=("2005#2", "2005"), end=("2008", "2008")),
  occ("Uladzimir Ryhoravich Baranchuk", "state secretary of the Security Council", start=("2008#2", "2008"), end=("2012", "2012")),
  occ("Uladzimir Ryhoravich Baranchuk", "president of the Football Federation", start=("2012#2", "2012"), end=("March 2019", "2019-03")),
  occ("Siarhei Rumak", "president of the Football Federation", start=("March 2019", "2019-03")),
  occ("Siarhei Rumak", "director of the sports club Dynamo-Brest"),
  occ("Saeed al-Ketbi", "consul"),
  occ("Halina Baranchuk", "judge of the Supreme Court", start=("2001", "2001")),
  occ("Aliaksandr Zhuk", "head of the presidential property office"),
  occ("Mikhail", "ambassador", end=("2014", "2014")),
  fact("Uladzimir Ryhoravich Baranchuk", "birthDate", "4 February 1960", value="1960-02-04"),
  fact("Uladzimir Ryhoravich Baranchuk", "birthPlace", "Slutsk"),
  fact("Uladzimir Ryhoravich Baranchuk", "deathDate", "13 August 2022", value="2022-08-13"),
  fact("Uladzimir Ryhoravich Baranchuk", "deathPlace", "Minsk"),
  fact("Uladzimir Ryhoravich Baranchuk", "nationality", "Belarusian"),
  fact("Uladzimir Ryhoravich Baranchuk", "occupation", "security officer"),
  fact("Uladzimir Ryhoravich Baranchuk", "occupation", "sports official"),
  fact("Uladzimir Ryhoravich Baranchuk", "alias", "the Centre-Forward"),
  fact("Uladzimir Ryhoravich Baranchuk", "education", "Minsk Higher Engineering Rocket School", date=("1982", "1982")),
  fact("Uladzimir Ryhoravich Baranchuk", "education", "Higher Courses of the KGB", date=("two years later", "1984")),
  fact("Siarhei Rumak", "occupation", "goalkeeper"),
  fact("Saeed al-Ketbi", "nationality", "Emirati"),
  fact("Slobodan Tešanović", "nationality", "Serbian"),
  fact("Slobodan Tešanović", "occupation", "arms trader"),
  fact("Uladzimir Ryhoravich Baranchuk", "spouse", "Halina Baranchuk"),
  fact("Uladzimir Ryhoravich Baranchuk", "children", "Maryna"),
  fact("Halina Baranchuk", "children", "Maryna"),
  fact("Maryna", "spouse", "Aliaksandr Zhuk"),
  fact("Uladzimir Ryhoravich Baranchuk", "siblings", "Mikhail"),
  fact("Mikhail", "deathDate", "2014", value="2014"),
  fact("Uladzimir Ryhoravich Baranchuk", "causeOfDeath", "heart condition"),
  fact("Uladzimir Ryhoravich Baranchuk", "award", "Order of the Fatherland, third class", date=("2008#3", "2008")),
  ev("sanction", "banned him from entering", ("24 January 2011", "2011-01-24"), ["Uladzimir Ryhoravich Baranchuk"]),
  ev("election", "elected", ("2012#2", "2012"), ["Uladzimir Ryhoravich Baranchuk"]),
  ev("departure", "made way", ("March 2019", "2019-03"), ["Uladzimir Ryhoravich Baranchuk", "Siarhei Rumak"]),
  ev("meeting", "visitors", ("9 October 2016", "2016-10-09"), ["Uladzimir Ryhoravich Baranchuk", "Saeed al-Ketbi"]),
  ev("meeting", "visitors", None, ["Uladzimir Ryhoravich Baranchuk", "Slobodan Tešanović"]),
  ev("meeting", "saw", ("30 November 2017", "2017-11-30"), ["Uladzimir Ryhoravich Baranchuk", "Slobodan Tešanović"], place="Belgrade"),
  ev("disclosure", "leaked", None, ["Uladzimir Ryhoravich Baranchuk"]),
  ev("award", "conferred", ("2008#3", "2008"), ["Uladzimir Ryhoravich Baranchuk"]),
)

P("d13-33", """General (retired) Philemon Tichaona Chigumba, who died at Marondera on 12 July 2021 aged 72, was one of the last of the bush commanders to die with his farm.

He was born in the Chilimanzi reserve on 4 October 1948, went over the border at twenty-four and took the war name Comrade Hokoyo, "beware". At independence he was given the 3rd Brigade at Mutare, and it was in those years, say people in the eastern districts who do not wish to be named, that they learned to be silent. He was Chief of Staff (Operations) from 1987 to 1994 and thereafter, for nine years, commander of the Air Force, although he could not fly.

In 2003 President Ezekiel Mhangami brought him into cabinet as Minister of Lands. The European Union put his name on its list that same year; he kept the letter, framed, next to the barometer. Under the unity government he lost the ministry to Dr Priscilla Ndebele-Coventry, a paediatrician of the other party, on 13 February 2009. She has described the handover: no files, but a very good lunch. He stayed on in the Senate for Marondera Central until 2013 and as chairman of the Mining Promotion Board until 2016.

A United Nations panel reported in October 2002 that Kariba Diamonds, of which his brother-in-law, Wing Commander Givemore Sithole, was a director, had carried stones out of Kasai. The general called the panel "a tea party".

He married Eunice Sithole in 1979 in the camp at Chimoio. She survives him with five children, among them Tafadzwa Chigumba, the permanent secretary for energy, and Rudo, who is a dentist in Leicester. A state funeral will take place on Saturday. It is thought that the party will ask for the Heroes' Acre; the family would prefer the orchard.
""",
  occ("Philemon Tichaona Chigumba", "3rd Brigade"),
  occ("Philemon Tichaona Chigumba", "Chief of Staff (Operations)", start=("1987", "1987"), end=("1994", "1994")),
  occ("Philemon Tichaona Chigumba", "commander of the Air Force", start=("1994", "1994"), end=("nine years", "2003")),
  occ("Ezekiel Mhangami", "President"),
  occ("Philemon Tichaona Chigumba", "Minister of Lands", start=("2003", "2003"), end=("13 February 2009", "2009-02-13"), again=["ministry"]),
  occ("Priscilla Ndebele-Coventry", "ministry", start=("13 February 2009", "2009-02-13")),
  occ("Philemon Tichaona Chigumba", "Senate for Marondera Central", end=("2013", "2013")),
  occ("Philemon Tichaona Chigumba", "chairman of the Mining Promotion Board", end=("2016", "2016")),
  occ("Givemore Sithole", "director"),
  occ("Tafadzwa Chigumba", "permanent secretary for energy"),
  fact("Philemon Tichaona Chigumba", "deathPlace", "Marondera"),
  fact("Philemon Tichaona Chigumba", "deathDate", "12 July 2021", value="2021-07-12"),
  fact("Philemon Tichaona Chigumba", "birthPlace", "Chilimanzi reserve"),
  fact("Philemon Tichaona Chigumba", "birthDate", "4 October 1948", value="1948-10-04"),
  fact("Philemon Tichaona Chigumba", "alias", "Comrade Hokoyo"),
  fact("Priscilla Ndebele-Coventry", "occupation", "paediatrician"),
  fact("Philemon Tichaona Chigumba", "relatives", "Givemore Sithole"),
  fact("Philemon Tichaona Chigumba", "spouse", "Eunice Sithole", date=("1979", "1979")),
  fact("Philemon Tichaona Chigumba", "children", "Tafadzwa Chigumba"),
  fact("Philemon Tichaona Chigumba", "children", "Rudo"),
  fact("Eunice Sithole", "children", "Tafadzwa Chigumba"),
  fact("Eunice Sithole", "children", "Rudo"),
  fact("Rudo", "occupation", "dentist"),
  fact("Rudo", "residence", "Leicester"),
  ev("appointment", "was given", None, ["Philemon Tichaona Chigumba"]),
  ev("appointment", "brought him into cabinet", ("2003", "2003"), ["Philemon Tichaona Chigumba", "Ezekiel Mhangami"]),
  ev("sanction", "put his name on its list", ("that same year", "2003"), ["Philemon Tichaona Chigumba"]),
  ev("departure", "lost the ministry", ("13 February 2009", "2009-02-13"), ["Philemon Tichaona Chigumba", "Priscilla Ndebele-Coventry"]),
  ev("disclosure", "reported", ("October 2002", "2002-10"), ["Givemore Sithole"]),
)

P("d13-34", """Treasury Sanctions Network Supporting Secessionist Leader in Bosnia

WASHINGTON, November 7, 2023 — Today, the U.S. Department of the Treasury's Office of Foreign Assets Control (OFAC) designated two individuals and four companies connected with Mladen Savičić, president of the entity of Republika Posavina since November 2018.

"Mr. Savičić has used his office to enrich his children while he undermines the peace," said Under Secretary Harold N. Brightwater.

OFAC designated Savičić himself on March 9, 2022, under Executive Order 14033. A former basketball player and wholesaler in Derventa, he was a member of the Bosnian presidency from 2010 to 2014 and chairs the League of Independent Citizens, which he founded in 1996.

VUK SAVIČIĆ

Vuk Savičić, 41, Mladen's son, is being designated today. He is the owner and, since March 2017, the general manager of Agro Prosperitet, an orchard company that received public loans of $9 million. From 2012 to 2017 he was an adviser to the mayor of Derventa, Božo Tomić.

RADMILA KRNETA

Radmila Krneta is president of the board of Infokanal, a company with which the government of the entity made 47 contracts in one year. She served as minister of family and youth from December 2014 until December 2018. Krneta is also godmother to Vuk Savičić's daughter. On June 14, 2022, she accompanied the president to Moscow, where they were received by the Russian foreign minister, Leonid Gavrilin.

Ljiljana Savičić, the president's wife, is not subject to today's action. She has been an honorary consul of Belarus since 2019.

SANCTIONS IMPLICATIONS

As a result, all property of the persons named above that is in the United States is blocked. The ultimate goal of sanctions is not to punish, but to bring about a change in behavior. Savičić's cabinet has called earlier measures "a badge of honor from bankrupt Washington".
""",
  occ("Mladen Savičić", "president of the entity of Republika Posavina", start=("November 2018", "2018-11")),
  occ("Harold N. Brightwater", "Under Secretary"),
  occ("Mladen Savičić", "member of the Bosnian presidency", start=("2010", "2010"), end=("2014", "2014")),
  occ("Mladen Savičić", "chairs the League of Independent Citizens", start=("1996", "1996")),
  occ("Vuk Savičić", "general manager of Agro Prosperitet", start=("March 2017", "2017-03")),
  occ("Vuk Savičić", "adviser to the mayor of Derventa", start=("2012", "2012"), end=("2017#2", "2017")),
  occ("Božo Tomić", "mayor of Derventa"),
  occ("Radmila Krneta", "president of the board of Infokanal"),
  occ("Radmila Krneta", "minister of family and youth", start=("December 2014", "2014-12"), end=("December 2018", "2018-12")),
  occ("Leonid Gavrilin", "foreign minister"),
  occ("Ljiljana Savičić", "honorary consul of Belarus", start=("2019", "2019")),
  fact("Mladen Savičić", "occupation", "basketball player"),
  fact("Mladen Savičić", "occupation", "wholesaler"),
  fact("Mladen Savičić", "party", "League of Independent Citizens"),
  fact("Mladen Savičić", "children", "Vuk Savičić"),
  fact("Leonid Gavrilin", "nationality", "Russian"),
  fact("Mladen Savičić", "spouse", "Ljiljana Savičić"),
  ev("sanction", "designated", ("November 7, 2023", "2023-11-07"), ["Vuk Savičić", "Radmila Krneta"]),
  ev("sanction", "designated#2", ("March 9, 2022", "2022-03-09"), ["Mladen Savičić"]),
  ev("sanction", "being designated", ("today", "2023-11-07"), ["Vuk Savičić"]),
  ev("travel", "accompanied", ("June 14, 2022", "2022-06-14"), ["Radmila Krneta", "Mladen Savičić"], place="Moscow"),
  ev("meeting", "were received", ("June 14, 2022", "2022-06-14"), ["Radmila Krneta", "Mladen Savičić", "Leonid Gavrilin"], place="Moscow"),
)

P("d13-35", """The sound is poor and the sofa ugly, but those who heard the cassette on the night of 3 August 1999 knew the voice that was counting: it was the Engineer's, and the Engineer did not, officially, hold any office at all.

Hernán Lorgio Quispe Tapia, born in Tarija on 2 June 1946, had built two dams and lost one. How he came to General Arturo Bascopé, whose dictatorship had by then been washed and ironed into an elected presidency, is disputed. What is certain is that from the general's inauguration on 6 August 1993 he kept a room at the State Information Service, and that its nominal chiefs (Colonel Édgar Oropeza until 1996, then Rear Admiral Waldo Suárez) knocked before entering. A decree making him an adviser was drafted and never signed.

He arranged people as others arrange flowers. His classmate Ciro Antezana commanded the air force for four years. His cousin Luis Málaga received the embassy in Asunción. In Miami, on 4 July 1997, he sat down with an American deputy assistant secretary of state, Barry Lindholm, who could not afterwards recall the occasion.

The man heard thanking him on the cassette was Alberto Yapur, a deputy for the Popular Left from 1997, who had changed benches within a month of his election; he gave up his seat the morning after the broadcast. The Engineer flew to Panama on 9 August. He was arrested in Colón on 23 November, sent home in a cargo plane, and on 17 May 2001 found guilty of usurping a public function, which is to say, of exercising an office that he had never held. Prosecutor Nilda Camacho, who had asked for twelve years, got six.

Bascopé maintains that he was deceived. He maintains it, these days, from a bench in the same prison yard.
""",
  occ("Arturo Bascopé", "elected presidency", start=("6 August 1993", "1993-08-06")),
  occ("Arturo Bascopé", "dictatorship", end=("6 August 1993", "1993-08-06")),
  occ("Édgar Oropeza", "chiefs", end=("1996", "1996")),
  occ("Waldo Suárez", "chiefs", start=("1996", "1996")),
  occ("Ciro Antezana", "commanded the air force"),
  occ("Luis Málaga", "embassy in Asunción"),
  occ("Barry Lindholm", "deputy assistant secretary of state"),
  occ("Alberto Yapur", "deputy for the Popular Left", start=("1997#2", "1997"), end=("the morning after the broadcast", "1999-08-04"), again=["seat"]),
  occ("Nilda Camacho", "Prosecutor"),
  fact("Hernán Lorgio Quispe Tapia", "alias", "the Engineer"),
  fact("Hernán Lorgio Quispe Tapia", "birthPlace", "Tarija"),
  fact("Hernán Lorgio Quispe Tapia", "birthDate", "2 June 1946", value="1946-06-02"),
  fact("Hernán Lorgio Quispe Tapia", "relatives", "Luis Málaga"),
  fact("Barry Lindholm", "nationality", "American"),
  fact("Alberto Yapur", "party", "Popular Left"),
  ev("appointment", "inauguration", ("6 August 1993", "1993-08-06"), ["Arturo Bascopé"]),
  ev("appointment", "received the embassy", None, ["Luis Málaga"]),
  ev("meeting", "sat down", ("4 July 1997", "1997-07-04"), ["Hernán Lorgio Quispe Tapia", "Barry Lindholm"], place="Miami"),
  ev("election", "election", ("1997#2", "1997"), ["Alberto Yapur"]),
  ev("departure", "gave up his seat", ("the morning after the broadcast", "1999-08-04"), ["Alberto Yapur"]),
  ev("disclosure", "broadcast", ("3 August 1999", "1999-08-03"), ["Hernán Lorgio Quispe Tapia", "Alberto Yapur"]),
  ev("travel", "flew", ("9 August", "1999-08-09"), ["Hernán Lorgio Quispe Tapia"], place="Panama"),
  ev("arrest", "was arrested", ("23 November", "1999-11-23"), ["Hernán Lorgio Quispe Tapia"], place="Colón"),
  ev("conviction", "found guilty", ("17 May 2001", "2001-05-17"), ["Hernán Lorgio Quispe Tapia"]),
)

P("d13-36", """Who met whom: the Pritchard file

The 340 pages released on Tuesday under a freedom of information order set out the diary of Douglas Pritchard, who was U.S. deputy secretary of energy from June 2018 to February 2020. Below are the entries that concern the lobbyist Marguerite Sauvage and her client, the Volhynian gas trader Taras Hordiyenko.

September 6, 2018. Lunch with Ms. Sauvage at the Cosmos Club, Washington. Also present: Congressman Dale Whitcomb (R-Okla.).

October 11, 2018. Telephone call, 14 minutes, from Mr. Hordiyenko in Vienna.

January 23, 2019. Davos. Breakfast with Mr. Hordiyenko; Oksana Melnychuk, chief executive of Ukrtransport, attended for part of it.

June 3, 2019. Kyiv. Mr. Pritchard led the U.S. delegation to the inauguration of President Danylo Kravets, who received him for half an hour.

July 10, 2019. Meeting at the Eisenhower Building with Colonel Eugene Radomsky of the National Security Council staff. The subject line has been blacked out.

Mr. Hordiyenko, 53, was born in Lutsk and has had an Austrian passport since 2004. He was arrested in Vienna in September 2015 on an American warrant and released on bail of 80 million euros. Since then he has lived in a villa in Hietzing. He has never held a public office, although his brother, Bohdan, was governor of Volhynia between 2010 and 2013.

Ms. Sauvage served as an assistant U.S. trade representative from 2001 to 2005. She said through a lawyer that the lunch had been "about opera". According to her, Mr. Pritchard never spoke with the trader at all.

Mr. Pritchard left the department to become president of Lone Mesa University in Lubbock, his alma mater. On November 14, 2019, he refused to testify before the House Intelligence Committee. The university named a reading room after him last spring; students call it the diary.
""",
  occ("Douglas Pritchard", "U.S. deputy secretary of energy", start=("June 2018", "2018-06"), end=("February 2020", "2020-02")),
  occ("Dale Whitcomb", "Congressman"),
  occ("Oksana Melnychuk", "chief executive of Ukrtransport"),
  occ("Danylo Kravets", "President", start=("June 3, 2019", "2019-06-03")),
  occ("Bohdan", "governor of Volhynia", start=("2010", "2010"), end=("2013", "2013")),
  occ("Marguerite Sauvage", "assistant U.S. trade representative", start=("2001", "2001"), end=("2005", "2005")),
  occ("Douglas Pritchard", "president of Lone Mesa University", start=("February 2020", "2020-02")),
  fact("Marguerite Sauvage", "occupation", "lobbyist"),
  fact("Taras Hordiyenko", "occupation", "gas trader"),
  fact("Dale Whitcomb", "party", "R"),
  fact("Taras Hordiyenko", "birthPlace", "Lutsk"),
  fact("Taras Hordiyenko", "nationality", "Austrian"),
  fact("Taras Hordiyenko", "residence", "Hietzing"),
  fact("Taras Hordiyenko", "siblings", "Bohdan"),
  fact("Douglas Pritchard", "education", "Lone Mesa University"),
  ev("disclosure", "released", ("Tuesday", ""), ["Douglas Pritchard"]),
  ev("meeting", "Lunch", ("September 6, 2018", "2018-09-06"), ["Douglas Pritchard", "Marguerite Sauvage", "Dale Whitcomb"], place="Cosmos Club, Washington"),
  ev("communication", "Telephone call", ("October 11, 2018", "2018-10-11"), ["Taras Hordiyenko", "Douglas Pritchard"]),
  ev("meeting", "Breakfast", ("January 23, 2019", "2019-01-23"), ["Douglas Pritchard", "Taras Hordiyenko", "Oksana Melnychuk"], place="Davos"),
  ev("travel", "led the U.S. delegation", ("June 3, 2019", "2019-06-03"), ["Douglas Pritchard"], place="Kyiv"),
  ev("appointment", "inauguration", ("June 3, 2019", "2019-06-03"), ["Danylo Kravets"], place="Kyiv"),
  ev("meeting", "received", ("June 3, 2019", "2019-06-03"), ["Danylo Kravets", "Douglas Pritchard"], place="Kyiv"),
  ev("meeting", "Meeting", ("July 10, 2019", "2019-07-10"), ["Douglas Pritchard", "Eugene Radomsky"], place="Eisenhower Building"),
  ev("arrest", "was arrested", ("September 2015", "2015-09"), ["Taras Hordiyenko"], place="Vienna#2"),
  ev("departure", "left the department", ("February 2020", "2020-02"), ["Douglas Pritchard"]),
  ev("appointment", "become", ("February 2020", "2020-02"), ["Douglas Pritchard"]),
)

P("d13-37", """IN THE HIGH COURT OF JUSTICE
Claim No. CO/2291/2019
Between: THE NATIONAL CRIME AGENCY, Applicant, and LALA RZAYEVA-HUNT, Respondent

MR JUSTICE PENHALIGON:

1. The Respondent was born in Ganja in 1976 and came to this country in 2003. She is the wife of Rovshan Rzayev, who between 1998 and 2010 was chairman of the Absheron Commercial Bank, a bank in which the State of Azerbaijan had a majority holding. On 3 October 2016 the Baku Court of Grave Crimes convicted him of embezzlement and sentenced him to thirteen years.

2. An unexplained wealth order was made against the Respondent on 14 May 2018. She applies to discharge it. She submits that Mr Rzayev was never a "politically exposed person", that his trial was a travesty, and that the houses at Cookham were bought with the proceeds of his private business before he took any office.

3. I had the advantage of hearing Dr Fikret Aslanov, a former deputy governor of the Central Bank, who gave evidence by video link on 12 June. He told me that Mr Rzayev had been picked for the chair by the then Minister of Finance, Avaz Talibov, his uncle by marriage. That was hearsay, but I accept it. Mr Talibov held the ministry until 2006 and died in Karlovy Vary in 2011.

4. The Respondent's evidence I cannot accept. She said that she had met her husband's colleagues "only at weddings". Her own bank statements show otherwise. Her second home is on Sardinia.

5. "Entrusted with prominent public functions" are plain words. A chairman of a state bank has them. Had the question turned on Mr Rzayev's conviction I should have wished to hear more.

6. The application is dismissed. Lord Carrick, whose name was mentioned as a director of the company that sold the second house, has asked me to record that he resigned before the sale. I do so.
""",
  occ("PENHALIGON", "JUSTICE#2"),
  occ("Rovshan Rzayev", "chairman of the Absheron Commercial Bank", start=("1998", "1998"), end=("2010", "2010"), again=["chair#2"]),
  occ("Fikret Aslanov", "deputy governor of the Central Bank", former=True),
  occ("Avaz Talibov", "Minister of Finance", end=("2006", "2006"), again=["ministry"]),
  occ("Lord Carrick", "director"),
  fact("LALA RZAYEVA-HUNT", "birthPlace", "Ganja"),
  fact("LALA RZAYEVA-HUNT", "birthDate", "1976", value="1976"),
  fact("LALA RZAYEVA-HUNT", "spouse", "Rovshan Rzayev"),
  fact("Rovshan Rzayev", "relatives", "Avaz Talibov"),
  fact("Avaz Talibov", "deathPlace", "Karlovy Vary"),
  fact("Avaz Talibov", "deathDate", "2011", value="2011"),
  ev("conviction", "convicted", ("3 October 2016", "2016-10-03"), ["Rovshan Rzayev"], place="Baku"),
  ev("conviction", "sentenced", ("3 October 2016", "2016-10-03"), ["Rovshan Rzayev"], place="Baku"),
  ev("investigation", "unexplained wealth order", ("14 May 2018", "2018-05-14"), ["LALA RZAYEVA-HUNT"]),
  ev("testimony", "gave evidence", ("12 June", "2019-06-12"), ["Fikret Aslanov"]),
  ev("appointment", "had been picked", None, ["Rovshan Rzayev", "Avaz Talibov"], status="claimed"),
  ev("departure", "resigned", None, ["Lord Carrick"], status="claimed"),
)

P("d13-38", """Abdelhafiz Osman Kurti, a Sudanese general and security chief, was born in 1959 at Ed Damer. His father, Osman Kurti, kept a grain shop near the railway workshops, and in the evenings, it is said, the boy did the accounts.

He graduated in agronomy from the University of Gezira in 1983 and joined the Islamic Charter Front there. From 1984 to 1989 he worked as an overseer in Jeddah. After the coup of 30 June 1989 he was taken into the Internal Security Organisation; in 1995, following the attempt on the Egyptian president in Addis Ababa, he was removed to an arms factory, of which he was director for seven years.

Kurti returned in 2005 as director of the National Intelligence Agency. In this capacity he visited London in March 2007, where he met the head of the British service, Porter Rawlings, an encounter that newspapers on three continents described without having seen it. Dismissed on 2 May 2010 he became presidential adviser, and in September 2011 he was arrested on a charge of plotting. President Salah Abu Idris pardoned him on 19 January 2012 and, to general surprise, gave him back his old office in June 2017.

He resigned on 16 April 2019, two days after the fall of the president whom he had helped to lock up. The prosecutor Al-Walid Mahjoub opened a case about bank accounts against him, but Kurti had left for Cairo in June. The United States barred him from entry in March 2020 on account of torture, and in October 2022 froze his assets. He lives in Doha.

He has two wives and is an uncle of Lieutenant General Abbas Kurti, the deputy chief of staff until 2021. A brother, Tayeb, is ambassador to Ankara. In 2008 the city of Ed Damer gave his name to a roundabout; in 2019 the citizens took it back.
""",
  occ("Abdelhafiz Osman Kurti", "director", start=("1995", "1995"), end=("seven years", "2002")),
  occ("Abdelhafiz Osman Kurti", "director of the National Intelligence Agency", start=("2005", "2005"), end=("2 May 2010", "2010-05-02"), again=["security chief"]),
  occ("Porter Rawlings", "head of the British service"),
  occ("Abdelhafiz Osman Kurti", "presidential adviser", start=("2 May 2010", "2010-05-02")),
  occ("Salah Abu Idris", "President", end=("two days", "2019-04-14")),
  occ("Abdelhafiz Osman Kurti", "old office", start=("June 2017", "2017-06"), end=("16 April 2019", "2019-04-16")),
  occ("Al-Walid Mahjoub", "prosecutor"),
  occ("Abbas Kurti", "deputy chief of staff", end=("2021", "2021")),
  occ("Tayeb", "ambassador to Ankara"),
  fact("Abdelhafiz Osman Kurti", "nationality", "Sudanese"),
  fact("Abdelhafiz Osman Kurti", "occupation", "general"),
  fact("Abdelhafiz Osman Kurti", "birthDate", "1959", value="1959"),
  fact("Abdelhafiz Osman Kurti", "birthPlace", "Ed Damer"),
  fact("Abdelhafiz Osman Kurti", "father", "Osman Kurti#2"),
  fact("Abdelhafiz Osman Kurti", "education", "University of Gezira", date=("1983", "1983")),
  fact("Abdelhafiz Osman Kurti", "party", "Islamic Charter Front"),
  fact("Abdelhafiz Osman Kurti", "occupation", "overseer"),
  fact("Porter Rawlings", "nationality", "British"),
  fact("Abdelhafiz Osman Kurti", "residence", "Doha"),
  fact("Abdelhafiz Osman Kurti", "relatives", "Abbas Kurti"),
  fact("Abdelhafiz Osman Kurti", "siblings", "Tayeb"),
  ev("departure", "was removed", ("1995", "1995"), ["Abdelhafiz Osman Kurti"]),
  ev("appointment", "returned", ("2005", "2005"), ["Abdelhafiz Osman Kurti"]),
  ev("travel", "visited", ("March 2007", "2007-03"), ["Abdelhafiz Osman Kurti"], place="London"),
  ev("meeting", "met", ("March 2007", "2007-03"), ["Abdelhafiz Osman Kurti", "Porter Rawlings"], place="London"),
  ev("departure", "Dismissed", ("2 May 2010", "2010-05-02"), ["Abdelhafiz Osman Kurti"]),
  ev("appointment", "became", ("2 May 2010", "2010-05-02"), ["Abdelhafiz Osman Kurti"]),
  ev("arrest", "was arrested", ("September 2011", "2011-09"), ["Abdelhafiz Osman Kurti"]),
  ev("appointment", "gave him back his old office", ("June 2017", "2017-06"), ["Abdelhafiz Osman Kurti", "Salah Abu Idris"]),
  ev("departure", "resigned", ("16 April 2019", "2019-04-16"), ["Abdelhafiz Osman Kurti"]),
  ev("departure", "fall", ("two days", "2019-04-14"), ["Salah Abu Idris"]),
  ev("investigation", "opened a case", None, ["Abdelhafiz Osman Kurti", "Al-Walid Mahjoub"]),
  ev("travel", "left for Cairo", ("June#3", "2019-06"), ["Abdelhafiz Osman Kurti"], place="Cairo"),
  ev("sanction", "barred him from entry", ("March 2020", "2020-03"), ["Abdelhafiz Osman Kurti"]),
  ev("sanction", "froze his assets", ("October 2022", "2022-10"), ["Abdelhafiz Osman Kurti"]),
)

P("d13-39", """Ventsislav Asenov Gerganov (Bulgarian: Венцислав Асенов Герганов) is a Bulgarian newspaper publisher and former politician. He was born on 19 August 1974 in Vidin.

Gerganov studied journalism at Sofia University, from which he graduated in 1998. He edited the weekly Dunav from 1999 to 2003 and was deputy minister of transport in the cabinet of Simeon Radoykov for eleven months in 2008 and 2009. From 2009 to 2022 he was a member of the National Assembly for the Danube Alliance.

On 23 April 2015 parliament elected him chairman of the State Agency for Customs Intelligence. The vote had lasted twenty minutes. Students with whistles occupied the boulevard the same evening, and five days later he withdrew; Captain Ivo Stamboliev of the border police was chosen instead and remained in the post until 2018.

His mother, Lyudmila Gerganova, was director of the State Mint between 2002 and 2010. Through Danube Media, whose executive director is his cousin Plamen Asparuhov, the family at one time controlled six dailies and a zoo. The publisher himself has been heard to say that he owns nothing but his ties.

On 7 September 2021 the United States Department of State barred Gerganov and his wife, Tsveta Gerganova, under its corruption powers. The United Kingdom froze his assets on 30 November 2022. In Sofia the prosecutor general, Boyko Nanev, opened an investigation in October 2021 and closed it in December. Nanev has been seen at the publisher's house in Boyana, he says for the chess.

Gerganov resigned as honorary chairman of the Danube Alliance in June 2023 after a quarrel with its founder, Veselin Hadzhiev. He has since led a group of his own, New Danube. A return to government has been rumoured. He speaks in public rarely, and then about the weather on the river.
""",
  occ("Ventsislav Asenov Gerganov", "edited the weekly Dunav", start=("1999", "1999"), end=("2003", "2003")),
  occ("Ventsislav Asenov Gerganov", "deputy minister of transport", start=("2008", "2008"), end=("2009", "2009")),
  occ("Simeon Radoykov", "cabinet"),
  occ("Ventsislav Asenov Gerganov", "member of the National Assembly", start=("2009#2", "2009"), end=("2022", "2022")),
  occ("Ventsislav Asenov Gerganov", "chairman of the State Agency for Customs Intelligence", start=("23 April 2015", "2015-04-23"), end=("five days later", "2015-04-28")),
  occ("Ivo Stamboliev", "chairman of the State Agency for Customs Intelligence", start=("2015", "2015"), end=("2018", "2018"), again=["post"]),
  occ("Lyudmila Gerganova", "director of the State Mint", start=("2002", "2002"), end=("2010", "2010")),
  occ("Plamen Asparuhov", "executive director"),
  occ("Boyko Nanev", "prosecutor general"),
  occ("Ventsislav Asenov Gerganov", "honorary chairman of the Danube Alliance", end=("June 2023", "2023-06")),
  occ("Ventsislav Asenov Gerganov", "led a group of his own, New Danube", start=("since", "2023-06")),
  fact("Ventsislav Asenov Gerganov", "nativeName", "Венцислав Асенов Герганов"),
  fact("Ventsislav Asenov Gerganov", "nationality", "Bulgarian#2"),
  fact("Ventsislav Asenov Gerganov", "occupation", "newspaper publisher"),
  fact("Ventsislav Asenov Gerganov", "occupation", "politician"),
  fact("Ventsislav Asenov Gerganov", "birthDate", "19 August 1974", value="1974-08-19"),
  fact("Ventsislav Asenov Gerganov", "birthPlace", "Vidin"),
  fact("Ventsislav Asenov Gerganov", "education", "Sofia University", date=("1998", "1998")),
  fact("Ventsislav Asenov Gerganov", "party", "Danube Alliance"),
  fact("Ventsislav Asenov Gerganov", "party", "New Danube"),
  fact("Ventsislav Asenov Gerganov", "mother", "Lyudmila Gerganova"),
  fact("Ventsislav Asenov Gerganov", "relatives", "Plamen Asparuhov"),
  fact("Ventsislav Asenov Gerganov", "spouse", "Tsveta Gerganova"),
  fact("Ventsislav Asenov Gerganov", "residence", "Boyana"),
  ev("election", "elected", ("23 April 2015", "2015-04-23"), ["Ventsislav Asenov Gerganov"]),
  ev("departure", "withdrew", ("five days later", "2015-04-28"), ["Ventsislav Asenov Gerganov"]),
  ev("appointment", "was chosen", None, ["Ivo Stamboliev"]),
  ev("sanction", "barred", ("7 September 2021", "2021-09-07"), ["Ventsislav Asenov Gerganov", "Tsveta Gerganova"]),
  ev("sanction", "froze his assets", ("30 November 2022", "2022-11-30"), ["Ventsislav Asenov Gerganov"]),
  ev("investigation", "investigation", ("October 2021", "2021-10"), ["Ventsislav Asenov Gerganov", "Boyko Nanev"], place="Sofia#2"),
  ev("departure", "resigned", ("June 2023", "2023-06"), ["Ventsislav Asenov Gerganov"]),
)

P("d13-40", """Board of the Fund

The Board of the Future Generations Fund of the Emirate of Al Hasa consists of five members, appointed by Emiri decree for four years. The Chairman shall be a member of the ruling family.

His Highness Sheikh Mubarak bin Saud Al Hamad, Chairman

Sheikh Mubarak has chaired the Board since 9 January 2018. He is the second son of the Emir, Sheikh Saud bin Fahd Al Hamad, and served as Minister of Electricity from 2011 to 2017. From 2005 to 2011 he represented his country in London as ambassador. He is a graduate of the Royal Military Academy Sandhurst and holds a bachelor's degree from Georgetown University. In 2009 Queen Elizabeth II made him an honorary Knight Commander of the Royal Victorian Order. His Highness breeds falcons.

Dr. Ghada Al Mutlaq, Managing Director

Dr. Al Mutlaq joined the Fund as a currency dealer in 1999. She was head of private equity between 2008 and 2015, when she became Managing Director. She sits on the supervisory board of Rheinwerk AG in Düsseldorf. Her brother, Yousef Al Mutlaq, is the Permanent Representative to the United Nations.

Sir Alasdair Menteith, Member

Sir Alasdair was a deputy governor of the Bank of England from 2003 to 2008. He was born in Perth in 1951.

Events

On 22 November 2022 the Chairman visited Paris. He was received at the Élysée by the Secretary-General, Aurélien Bastide, and had lunch with the Minister for Industry, Sylvie Caradec. On the next day he telephoned the Prime Minister of Pakistan, Chaudhry Imran Bajwa, to convey condolences.

On 4 December 2022 Dr. Al Mutlaq spoke at the Doha Forum on the ageing of societies. Her remarks were well attended, the hall being the only one with working air conditioning.

The former Secretary of the Board, Walid Haddad, left the Fund on 31 March 2022. The post is at present vacant.
""",
  occ("Mubarak bin Saud Al Hamad", "chaired the Board", start=("9 January 2018", "2018-01-09"), again=["Chairman#2"]),
  occ("Saud bin Fahd Al Hamad", "Emir#3"),
  occ("Mubarak bin Saud Al Hamad", "Minister of Electricity", start=("2011", "2011"), end=("2017", "2017")),
  occ("Mubarak bin Saud Al Hamad", "ambassador", start=("2005", "2005"), end=("2011#2", "2011")),
  occ("Elizabeth II", "Queen"),
  occ("Ghada Al Mutlaq", "Managing Director#2", start=("2015", "2015"), again=["Managing Director"]),
  occ("Ghada Al Mutlaq", "head of private equity", start=("2008", "2008"), end=("2015", "2015")),
  occ("Ghada Al Mutlaq", "sits on the supervisory board of Rheinwerk AG"),
  occ("Yousef Al Mutlaq", "Permanent Representative to the United Nations"),
  occ("Alasdair Menteith", "Member"),
  occ("Alasdair Menteith", "deputy governor of the Bank of England", start=("2003", "2003"), end=("2008#2", "2008")),
  occ("Aurélien Bastide", "Secretary-General"),
  occ("Sylvie Caradec", "Minister for Industry"),
  occ("Chaudhry Imran Bajwa", "Prime Minister of Pakistan"),
  occ("Walid Haddad", "Secretary of the Board", end=("31 March 2022", "2022-03-31")),
  fact("Mubarak bin Saud Al Hamad", "father", "Saud bin Fahd Al Hamad"),
  fact("Mubarak bin Saud Al Hamad", "education", "Royal Military Academy Sandhurst"),
  fact("Mubarak bin Saud Al Hamad", "education", "Georgetown University"),
  fact("Mubarak bin Saud Al Hamad", "award", "honorary Knight Commander of the Royal Victorian Order", date=("2009", "2009")),
  fact("Ghada Al Mutlaq", "occupation", "currency dealer"),
  fact("Ghada Al Mutlaq", "siblings", "Yousef Al Mutlaq"),
  fact("Alasdair Menteith", "birthPlace", "Perth"),
  fact("Alasdair Menteith", "birthDate", "1951", value="1951"),
  ev("award", "made", ("2009", "2009"), ["Mubarak bin Saud Al Hamad", "Elizabeth II"]),
  ev("appointment", "became", ("2015", "2015"), ["Ghada Al Mutlaq"]),
  ev("travel", "visited", ("22 November 2022", "2022-11-22"), ["Mubarak bin Saud Al Hamad"], place="Paris"),
  ev("meeting", "was received", ("22 November 2022", "2022-11-22"), ["Mubarak bin Saud Al Hamad", "Aurélien Bastide"], place="Élysée"),
  ev("meeting", "lunch", ("22 November 2022", "2022-11-22"), ["Mubarak bin Saud Al Hamad", "Sylvie Caradec"], place="Paris"),
  ev("communication", "telephoned", ("the next day", "2022-11-23"), ["Mubarak bin Saud Al Hamad", "Chaudhry Imran Bajwa"]),
  ev("speech", "spoke", ("4 December 2022", "2022-12-04"), ["Ghada Al Mutlaq"], place="Doha"),
  ev("departure", "left the Fund", ("31 March 2022", "2022-03-31"), ["Walid Haddad"]),
)

P("d13-41", """Kinshasa's quiet chairman

When the leaked e-mails of a bank in Libreville were put on line last March, the name that turned up most often, 2,118 times, was that of a man of whom there are scarcely four photographs. Albert-Roger Kitenge Mwamba has been chairman of the state copper company, Gécuivre, for eleven years.

He is a Luba, born in Likasi in 1953, and a mining engineer who took his degree in Liège. He came into the company as a trainee in 1978 and was its technical director until 2004. He then spent six years in Brussels as economic counsellor of the embassy. On 8 July 2010 a decree of President Anaclet Lumbu sent him back to Lubumbashi at the head of the company; his predecessor, Kalej Tshombe-Nawej, learned of it from the radio.

According to the e-mails, royalties of 156 million dollars went to Orchidée Holdings, a firm on Grand Cayman. Its representative, Zeev Aloni, an Israeli diamond merchant, had been sanctioned by the United States in June 2018. The chairman met him at least five times: in Lubumbashi on 3 May 2016, in Geneva on 11 and 12 September of that year, and afterwards on a yacht. The minister of mines at the time, Valérie Mukasa, wrote to the president on 30 September 2016 that she had not been consulted. She was out of the government by Christmas.

Mrs Mukasa, who now heads the opposition group in the Senate, testified last week before the commission of inquiry. "I asked to see the contract, and they showed me the cover," she said.

Kitenge did not reply to our questions. His son-in-law, Didier Ngoy, governor of Haut-Lomami, said in Kolwezi that the whole thing was an affair of jealous people. It rained all day, and he had brought nobody an umbrella.
""",
  occ("Albert-Roger Kitenge Mwamba", "chairman of the state copper company, Gécuivre", start=("8 July 2010", "2010-07-08"), again=["chairman", "at the head of the company"]),
  occ("Albert-Roger Kitenge Mwamba", "technical director", end=("2004", "2004")),
  occ("Albert-Roger Kitenge Mwamba", "economic counsellor of the embassy", start=("2004", "2004"), end=("2010", "2010")),
  occ("Anaclet Lumbu", "President"),
  occ("Kalej Tshombe-Nawej", "at the head of the company", end=("8 July 2010", "2010-07-08")),
  occ("Zeev Aloni", "representative"),
  occ("Valérie Mukasa", "minister of mines", end=("by Christmas", "2016-12")),
  occ("Valérie Mukasa", "heads the opposition group in the Senate"),
  occ("Didier Ngoy", "governor of Haut-Lomami"),
  fact("Albert-Roger Kitenge Mwamba", "ethnicity", "Luba"),
  fact("Albert-Roger Kitenge Mwamba", "birthPlace", "Likasi"),
  fact("Albert-Roger Kitenge Mwamba", "birthDate", "1953", value="1953"),
  fact("Albert-Roger Kitenge Mwamba", "occupation", "mining engineer"),
  fact("Zeev Aloni", "nationality", "Israeli"),
  fact("Zeev Aloni", "occupation", "diamond merchant"),
  fact("Albert-Roger Kitenge Mwamba", "relatives", "Didier Ngoy"),
  ev("disclosure", "leaked", ("last March", ""), ["Albert-Roger Kitenge Mwamba"]),
  ev("appointment", "sent him back", ("8 July 2010", "2010-07-08"), ["Albert-Roger Kitenge Mwamba", "Anaclet Lumbu"]),
  ev("sanction", "had been sanctioned", ("June 2018", "2018-06"), ["Zeev Aloni"]),
  ev("meeting", "met", ("3 May 2016", "2016-05-03"), ["Albert-Roger Kitenge Mwamba", "Zeev Aloni"], place="Lubumbashi#2"),
  ev("meeting", "met", ("11 and 12 September of that year", "2016-09-11"), ["Albert-Roger Kitenge Mwamba", "Zeev Aloni"], place="Geneva"),
  ev("communication", "wrote", ("30 September 2016", "2016-09-30"), ["Valérie Mukasa", "Anaclet Lumbu"]),
  ev("departure", "was out of the government", ("by Christmas", "2016-12"), ["Valérie Mukasa"]),
  ev("testimony", "testified", ("last week", ""), ["Valérie Mukasa"]),
)

P("d13-42", """Leonid Abramovich Feldsher, who has died of a pulmonary embolism at his house in Surrey aged 67, belonged to the generation of Russian tycoons who found a country lying in the street and picked it up.

Feldsher was born in Gomel on 5 May 1949, the son of Abram Feldsher, a tailor, and took a doctorate in soil mechanics in Moscow in 1978. He sold typewriters and then, from 1992, lorries; Gruzoliga, of which he was president, at its height filled a fifth of the showrooms of the republic. In May 1994 he was made deputy minister of communications, under the gruff and incorruptible General Rokotov, with whom he was not on speaking terms. He lasted until July 1995. From April 1997 to March 2000 he was secretary-general of the Black Sea Chamber of Shipping.

He sat briefly in the Duma for a mountain constituency, which he visited twice, but gave up the seat on 3 October 2001 and left for London that autumn. A Moscow court convicted him in his absence of embezzlement in December 2009. Britain had given him asylum in 2005, under the name of Lionel Fairbrother.

To the end he received everyone: exiles, spies, bishops. On 11 March 2008 he was host in Mayfair to the former Georgian prime minister Zaza Ninidze; in the autumn the Ukrainian minister of the interior, Yuri Holota, came to tea and the bodyguards compared watches. He liked to say that three presidents owed him their job, and that two of them had written to thank him.

In 2014 he won a celebrated suit against his one-time partner, Mikhail Garin, governor of Kamchatka until 2009. The judge said that he had seldom been so well entertained.

He was married three times, last to Yelena Gorbatova, a designer, and leaves six children. The eldest, Katya Feldsher, is a film director.
""",
  occ("Leonid Abramovich Feldsher", "president", start=("1992", "1992")),
  occ("Leonid Abramovich Feldsher", "deputy minister of communications", start=("May 1994", "1994-05"), end=("July 1995", "1995-07")),
  occ("Leonid Abramovich Feldsher", "secretary-general of the Black Sea Chamber of Shipping", start=("April 1997", "1997-04"), end=("March 2000", "2000-03")),
  occ("Leonid Abramovich Feldsher", "sat briefly in the Duma", end=("3 October 2001", "2001-10-03"), again=["seat"]),
  occ("Zaza Ninidze", "prime minister", former=True),
  occ("Yuri Holota", "minister of the interior"),
  occ("Mikhail Garin", "governor of Kamchatka", end=("2009#2", "2009")),
  fact("Leonid Abramovich Feldsher", "causeOfDeath", "pulmonary embolism"),
  fact("Leonid Abramovich Feldsher", "deathPlace", "Surrey"),
  fact("Leonid Abramovich Feldsher", "residence", "Surrey"),
  fact("Leonid Abramovich Feldsher", "nationality", "Russian"),
  fact("Leonid Abramovich Feldsher", "occupation", "tycoon"),
  fact("Leonid Abramovich Feldsher", "birthPlace", "Gomel"),
  fact("Leonid Abramovich Feldsher", "birthDate", "5 May 1949", value="1949-05-05"),
  fact("Leonid Abramovich Feldsher", "father", "Abram Feldsher"),
  fact("Abram Feldsher", "occupation", "tailor"),
  fact("Leonid Abramovich Feldsher", "alias", "Lionel Fairbrother"),
  fact("Zaza Ninidze", "nationality", "Georgian"),
  fact("Yuri Holota", "nationality", "Ukrainian"),
  fact("Leonid Abramovich Feldsher", "spouse", "Yelena Gorbatova"),
  fact("Yelena Gorbatova", "occupation", "designer"),
  fact("Leonid Abramovich Feldsher", "children", "Katya Feldsher"),
  fact("Katya Feldsher", "occupation", "film director"),
  ev("appointment", "was made", ("May 1994", "1994-05"), ["Leonid Abramovich Feldsher"]),
  ev("departure", "gave up the seat", ("3 October 2001", "2001-10-03"), ["Leonid Abramovich Feldsher"]),
  ev("travel", "left for London", ("that autumn", "2001"), ["Leonid Abramovich Feldsher"], place="London"),
  ev("conviction", "convicted", ("December 2009", "2009-12"), ["Leonid Abramovich Feldsher"]),
  ev("meeting", "was host", ("11 March 2008", "2008-03-11"), ["Leonid Abramovich Feldsher", "Zaza Ninidze"], place="Mayfair"),
  ev("meeting", "came to tea", ("the autumn", "2008"), ["Yuri Holota", "Leonid Abramovich Feldsher"]),
)

P("d13-43", """ASUNCIÓN — The foreign ministry announced on Wednesday that Leticia Abente Rolón will be the country's ambassador to Taiwan, a posting that puts yet another member of the Abente family in charge of something.

Ms. Abente, 41, replaces Mario Benegas, who presented his credentials in Taipei only in 2021 and was recalled in June. She has run the state lottery, Suerte Guaraní, since 2018 and sits on the board of Banco del Chaco. A lawyer by training, she holds a master's degree from the University of Salamanca.

Her father, Senator Domingo Abente, was president of the republic from August 2003 to August 2008 and still leads the Blue faction of the National Party. The United States declared him "significantly corrupt" in March 2022 and barred him from entry. He called the decision a gift, since he is afraid of flying.

An elder brother, Rafael Abente Rolón, is governor of Itapúa; he was elected in April with 71 percent of the vote. The youngest, Juan Carlos, a harpist, was named cultural attaché in Madrid in 2019, and resigned the following year in order, he said, to practice. Their cousin Mirta Galeano has headed the tax office since January, when its previous chief, Óscar Duarte Cañete, was arrested at the office with a suitcase.

"It is a republic with a single surname," said Gonzalo Cuadra, a former ambassador to the Organization of American States, who now lives in Virginia. He refused a ministry in 2009.

On Monday, at a lunch in the presidential residence in Asunción, President Hugo Sanabria introduced Ms. Abente to the vice-minister of foreign affairs of Taiwan, Lin Chia-hao. She has been studying Mandarin. Her first official trip, to Kaohsiung in September, has already been announced; a polo match in her honor, also announced, has been canceled.
""",
  occ("Leticia Abente Rolón", "ambassador to Taiwan", start=("Wednesday", "")),
  occ("Mario Benegas", "ambassador to Taiwan", start=("2021", "2021"), end=("June", "")),
  occ("Leticia Abente Rolón", "run the state lottery, Suerte Guaraní", start=("2018", "2018")),
  occ("Leticia Abente Rolón", "sits on the board of Banco del Chaco"),
  occ("Domingo Abente", "Senator"),
  occ("Domingo Abente", "president of the republic", start=("August 2003", "2003-08"), end=("August 2008", "2008-08")),
  occ("Domingo Abente", "leads the Blue faction of the National Party"),
  occ("Rafael Abente Rolón", "governor of Itapúa", start=("April", "")),
  occ("Juan Carlos", "cultural attaché in Madrid", start=("2019", "2019"), end=("the following year", "2020")),
  occ("Mirta Galeano", "headed the tax office", start=("January", "")),
  occ("Óscar Duarte Cañete", "chief", end=("January", "")),
  occ("Gonzalo Cuadra", "ambassador to the Organization of American States", former=True),
  occ("Hugo Sanabria", "President"),
  occ("Lin Chia-hao", "vice-minister of foreign affairs of Taiwan"),
  fact("Leticia Abente Rolón", "occupation", "lawyer"),
  fact("Leticia Abente Rolón", "education", "University of Salamanca"),
  fact("Leticia Abente Rolón", "father", "Domingo Abente"),
  fact("Domingo Abente", "party", "National Party"),
  fact("Leticia Abente Rolón", "siblings", "Rafael Abente Rolón"),
  fact("Leticia Abente Rolón", "siblings", "Juan Carlos"),
  fact("Juan Carlos", "occupation", "harpist"),
  fact("Leticia Abente Rolón", "relatives", "Mirta Galeano"),
  fact("Gonzalo Cuadra", "residence", "Virginia"),
  ev("appointment", "announced", ("Wednesday", ""), ["Leticia Abente Rolón"], place="ASUNCIÓN"),
  ev("appointment", "replaces", None, ["Leticia Abente Rolón", "Mario Benegas"]),
  ev("appointment", "presented his credentials", ("2021", "2021"), ["Mario Benegas"], place="Taipei"),
  ev("departure", "was recalled", ("June", ""), ["Mario Benegas"]),
  ev("sanction", "declared him \"significantly corrupt\"", ("March 2022", "2022-03"), ["Domingo Abente"]),
  ev("sanction", "barred him from entry", ("March 2022", "2022-03"), ["Domingo Abente"]),
  ev("election", "was elected", ("April", ""), ["Rafael Abente Rolón"]),
  ev("appointment", "was named", ("2019", "2019"), ["Juan Carlos"]),
  ev("departure", "resigned", ("the following year", "2020"), ["Juan Carlos"]),
  ev("arrest", "was arrested", ("January", ""), ["Óscar Duarte Cañete"]),
  ev("meeting", "lunch", ("Monday", ""), ["Hugo Sanabria", "Leticia Abente Rolón", "Lin Chia-hao"], place="Asunción"),
)

P("d13-44", """Gramoz Hoxhallari (born 22 April 1971) is an Albanian jurist and Labour politician who was Minister of Transport between September 2005 and June 2009. In 2014 he was sentenced to four years for abuse of office, of which he served two.

Life and career

Hoxhallari was born in Gjirokastër, where his father, Petrit Hoxhallari, was the prefect's driver and afterwards, in 1992, for seven weeks, prefect. He studied law at the University of Padua (1996) and practised as an advocate in Vlorë. In 1999 he was chosen deputy mayor of that city; from 2001 he sat in the Assembly for Vlorë County. He spoke well and slept little.

On 11 September 2005 he took over the ministry from Flamur Nokaj, who, years later, was to become his cellmate. Under him the road over the Llogara pass was widened, with cameras present. He met his Italian colleague Angelo Alfieri in Rome on 30 January 2007, and they met again in Tirana that July. On 24 June 2009 Prime Minister Besnik Ruka replaced him with Fatmira Xhaferi-Leka, until then a deputy; he kept his seat and chaired the Law Committee till he renounced the mandate on 3 March 2012.

Investigation

His cousin Moisi Kuro had been arrested in Brindisi on 8 October 2011. In the wiretaps, which the weekly Panorama Sot published, a "Moz" spoke of asphalt. Prosecutors opened proceedings against the former minister at once. The Assembly, by a majority of two, refused to have him jailed.

Personal life

He is married to Anila Buxhuku, professor of Roman law at the University of Tirana, who is a daughter of the former president of the Supreme Court, Thoma Buxhuku. They have a daughter. In prison he translated Seneca; a critic called the translation "more innocent than the translator".
""",
  occ("Gramoz Hoxhallari", "Minister of Transport", start=("11 September 2005", "2005-09-11"), end=("24 June 2009", "2009-06-24"), again=["ministry"]),
  occ("Petrit Hoxhallari", "prefect#2", start=("1992", "1992"), end=("seven weeks", "1992")),
  occ("Gramoz Hoxhallari", "deputy mayor of that city", start=("1999", "1999")),
  occ("Gramoz Hoxhallari", "sat in the Assembly for Vlorë County", start=("2001", "2001"), end=("3 March 2012", "2012-03-03"), again=["seat", "mandate"]),
  occ("Flamur Nokaj", "ministry", end=("11 September 2005", "2005-09-11")),
  occ("Besnik Ruka", "Prime Minister"),
  occ("Fatmira Xhaferi-Leka", "Minister of Transport", start=("24 June 2009", "2009-06-24")),
  occ("Fatmira Xhaferi-Leka", "deputy#2", former=True),
  occ("Gramoz Hoxhallari", "chaired the Law Committee", end=("3 March 2012", "2012-03-03")),
  occ("Anila Buxhuku", "professor of Roman law at the University of Tirana"),
  occ("Thoma Buxhuku", "president of the Supreme Court", former=True),
  fact("Gramoz Hoxhallari", "birthDate", "22 April 1971", value="1971-04-22"),
  fact("Gramoz Hoxhallari", "nationality", "Albanian"),
  fact("Gramoz Hoxhallari", "occupation", "jurist"),
  fact("Gramoz Hoxhallari", "party", "Labour"),
  fact("Gramoz Hoxhallari", "occupation", "politician"),
  fact("Gramoz Hoxhallari", "birthPlace", "Gjirokastër"),
  fact("Gramoz Hoxhallari", "father", "Petrit Hoxhallari"),
  fact("Petrit Hoxhallari", "occupation", "driver"),
  fact("Gramoz Hoxhallari", "education", "University of Padua", date=("1996", "1996")),
  fact("Gramoz Hoxhallari", "occupation", "advocate"),
  fact("Angelo Alfieri", "nationality", "Italian"),
  fact("Gramoz Hoxhallari", "relatives", "Moisi Kuro"),
  fact("Gramoz Hoxhallari", "spouse", "Anila Buxhuku"),
  fact("Anila Buxhuku", "father", "Thoma Buxhuku"),
  ev("conviction", "was sentenced", ("2014", "2014"), ["Gramoz Hoxhallari"]),
  ev("appointment", "was chosen", ("1999", "1999"), ["Gramoz Hoxhallari"]),
  ev("appointment", "took over", ("11 September 2005", "2005-09-11"), ["Gramoz Hoxhallari", "Flamur Nokaj"]),
  ev("meeting", "met", ("30 January 2007", "2007-01-30"), ["Gramoz Hoxhallari", "Angelo Alfieri"], place="Rome"),
  ev("meeting", "met again", ("that July", "2007-07"), ["Gramoz Hoxhallari", "Angelo Alfieri"], place="Tirana"),
  ev("departure", "replaced", ("24 June 2009", "2009-06-24"), ["Gramoz Hoxhallari", "Besnik Ruka"]),
  ev("appointment", "replaced", ("24 June 2009", "2009-06-24"), ["Fatmira Xhaferi-Leka", "Besnik Ruka"]),
  ev("departure", "renounced the mandate", ("3 March 2012", "2012-03-03"), ["Gramoz Hoxhallari"]),
  ev("arrest", "had been arrested", ("8 October 2011", "2011-10-08"), ["Moisi Kuro"], place="Brindisi"),
  ev("disclosure", "published", None, ["Moisi Kuro"]),
  ev("investigation", "opened proceedings", None, ["Gramoz Hoxhallari"]),
)

P("d13-45", """From the Carpathian Gazette's Handbook of Fortunes, entry no. 14: Zsolt Kádas

A beekeeper by trade, and by general consent the best-connected man in Somlyóvár. Asked where the money came from, he said: "Bees do not ask."

What he has instead of bees is a brother-in-law. Áron Bencsik, who was prime minister from 19 June 2002 to 4 March 2008, married Kádas's sister Ilona in 1989, and the two men had shared a bench at the agricultural school in Keszthely. Kádas, born in Zirc on 23 August 1963, served in the frontier guard and joined Bencsik's Green Hill party at its foundation. Motorway fences made him: about one mile in three that the state paid for was his.

Offices. He was mayor of Somlyóvár from 10 October 2004, when he won a by-election without an opponent, until he resigned on 12 June 2012, being "too busy to cut ribbons". László Kádas, his elder brother, succeeded him. Zsolt presided over the county's football league from 2003 till 2015 and has been a vice-president of the Chamber of Industry since. The honorary consulate of Finland, which he was said to covet, went to the vet, Dr Bálint Soós.

Justice looked in once. The chief prosecutor, Mihály Pintér, opened an inquiry into the fences in January 2009 and shelved it in November for want of a crime; Pintér's deputy, Emese Solti, who had wanted to go on, is a notary in Szeged now. On 4 March 2010 she wrote a letter to the European anti-fraud commissioner, Dacian Lupescu, which is quoted in every speech of the opposition.

Visits. Seen at Kádas's hunting lodge near Zirc on 5 November 2006, besides the owner and his brother-in-law: the Turkish minister of trade, Bülent Tekeli; the then Serbian interior minister, Nebojša Stanić; and a bear, stuffed.
""",
  occ("Áron Bencsik", "prime minister", start=("19 June 2002", "2002-06-19"), end=("4 March 2008", "2008-03-04")),
  occ("Zsolt Kádas", "mayor of Somlyóvár", start=("10 October 2004", "2004-10-10"), end=("12 June 2012", "2012-06-12")),
  occ("László Kádas", "mayor of Somlyóvár", start=("12 June 2012", "2012-06-12")),
  occ("Zsolt Kádas", "presided over the county's football league", start=("2003", "2003"), end=("2015", "2015")),
  occ("Zsolt Kádas", "vice-president of the Chamber of Industry", start=("2015", "2015")),
  occ("Bálint Soós", "honorary consulate of Finland"),
  occ("Mihály Pintér", "chief prosecutor"),
  occ("Emese Solti", "deputy", former=True),
  occ("Dacian Lupescu", "European anti-fraud commissioner"),
  occ("Bülent Tekeli", "minister of trade"),
  occ("Nebojša Stanić", "interior minister"),
  fact("Zsolt Kádas", "occupation", "beekeeper"),
  fact("Zsolt Kádas", "relatives", "Áron Bencsik"),
  fact("Áron Bencsik", "spouse", "Ilona", date=("1989", "1989")),
  fact("Zsolt Kádas", "siblings", "Ilona"),
  fact("Zsolt Kádas", "education", "agricultural school in Keszthely"),
  fact("Áron Bencsik", "education", "agricultural school in Keszthely"),
  fact("Zsolt Kádas", "birthPlace", "Zirc"),
  fact("Zsolt Kádas", "birthDate", "23 August 1963", value="1963-08-23"),
  fact("Zsolt Kádas", "militaryService", "frontier guard"),
  fact("Zsolt Kádas", "party", "Green Hill"),
  fact("Áron Bencsik", "party", "Green Hill"),
  fact("Zsolt Kádas", "siblings", "László Kádas"),
  fact("Emese Solti", "occupation", "notary"),
  fact("Bálint Soós", "occupation", "vet#2"),
  fact("Bülent Tekeli", "nationality", "Turkish"),
  fact("Nebojša Stanić", "nationality", "Serbian"),
  ev("election", "won a by-election", ("10 October 2004", "2004-10-10"), ["Zsolt Kádas"]),
  ev("departure", "resigned", ("12 June 2012", "2012-06-12"), ["Zsolt Kádas"]),
  ev("appointment", "succeeded", ("12 June 2012", "2012-06-12"), ["László Kádas", "Zsolt Kádas"]),
  ev("appointment", "went", None, ["Bálint Soós"]),
  ev("investigation", "inquiry", ("January 2009", "2009-01"), ["Zsolt Kádas", "Mihály Pintér"]),
  ev("communication", "wrote", ("4 March 2010", "2010-03-04"), ["Emese Solti", "Dacian Lupescu"]),
  ev("meeting", "Seen", ("5 November 2006", "2006-11-05"), ["Zsolt Kádas", "Áron Bencsik", "Bülent Tekeli", "Nebojša Stanić"], place="hunting lodge near Zirc"),
)

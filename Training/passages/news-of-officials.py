P("d15-01", """LUSAKA, Sept 12 (Copperbelt News Agency) - Zambia's works minister quit on Thursday after a leaked letter showed that he had urged the road agency to pay a contractor before any road was built.

Musonda Chilufya Kabwe, 54, handed his resignation to the secretary to the cabinet, Dr Inonge Mwangala, at 8 in the morning, according to a statement from State House. He denies having taken money. "I wrote what any minister would have written," he told reporters outside his house in Kabulonga, where he has lived since leaving Ndola.

The letter, dated 3 July 2013, was addressed to Brighton Sichone, chief executive of the Road Development Agency, who passed it to nobody, he says. A website published it on Monday. Sichone has been suspended on full pay since Tuesday, and the Anti-Corruption Commission confirmed on Wednesday that it had opened a file on both men.

Kabwe trained as a surveyor at the Copperbelt University and won the Bwana Mkubwa seat in 2006 for the Patriotic Front. Two years ago he was made works minister over the heads of several older colleagues, among them Felix Nyambe, who then chaired the parliamentary committee on transport and who now, as his deputy, takes charge of the ministry until a successor is found.

Opposition politicians claimed that the contractor had paid for the wedding of the minister's daughter Thandiwe, a dentist. The family called this a lie. A brother, Bishop Mumba Kabwe of the United Church, asked for prayers.

It was not clear on Thursday night whether the outgoing minister would keep his seat in parliament. Party officials in Ndola, speaking on condition that they were not named, thought he might fight a by-election, and one of them said that he had been promised an embassy.""",
  occ("Musonda Chilufya Kabwe", "works minister#2", start=("Two years ago", "2011"), end=("Thursday", "2013-09-12"), again=["works minister"]),
  occ("Inonge Mwangala", "secretary to the cabinet"),
  occ("Brighton Sichone", "chief executive of the Road Development Agency"),
  occ("Musonda Chilufya Kabwe", "Bwana Mkubwa seat", start=("2006", "2006"), again=["seat in parliament"]),
  occ("Felix Nyambe", "chaired the parliamentary committee on transport"),
  occ("Felix Nyambe", "his deputy"),
  occ("Felix Nyambe", "takes charge of the ministry", start=("Thursday", "2013-09-12")),
  occ("Mumba Kabwe", "Bishop"),
  fact("Musonda Chilufya Kabwe", "residence", "Kabulonga"),
  fact("Musonda Chilufya Kabwe", "residence", "Ndola"),
  fact("Musonda Chilufya Kabwe", "occupation", "surveyor"),
  fact("Musonda Chilufya Kabwe", "education", "Copperbelt University"),
  fact("Musonda Chilufya Kabwe", "party", "Patriotic Front"),
  fact("Musonda Chilufya Kabwe", "children", "Thandiwe"),
  fact("Thandiwe", "occupation", "dentist"),
  fact("Musonda Chilufya Kabwe", "siblings", "Mumba Kabwe"),
  fact("Mumba Kabwe", "religion", "United Church"),
  ev("departure", "quit", ("Thursday", "2013-09-12"), ["Musonda Chilufya Kabwe"]),
  ev("departure", "handed his resignation", ("Thursday", "2013-09-12"), ["Musonda Chilufya Kabwe", "Inonge Mwangala"]),
  ev("communication", "was addressed", ("3 July 2013", "2013-07-03"), ["Musonda Chilufya Kabwe", "Brighton Sichone"]),
  ev("disclosure", "published", ("Monday", "2013-09-09"), ["Musonda Chilufya Kabwe"]),
  ev("sanction", "has been suspended", ("Tuesday", "2013-09-10"), ["Brighton Sichone"]),
  ev("investigation", "had opened a file", ("Wednesday", "2013-09-11"), ["Musonda Chilufya Kabwe", "Brighton Sichone"]),
  ev("election", "won", ("2006", "2006"), ["Musonda Chilufya Kabwe"]),
  ev("appointment", "was made works minister", ("Two years ago", "2011"), ["Musonda Chilufya Kabwe"]),
  ev("appointment", "takes charge", ("Thursday", "2013-09-12"), ["Felix Nyambe"]),
)

P("d15-02", """Thetmarsh Mercury, Friday, May 8, 1987

TORIES LOSE COUNCIL AFTER 31 YEARS
Leader out by eleven votes

The man who has run Thetmarsh District Council since 1974 was beaten in his own ward last night, and the party he led lost the council with him.

Mr Cyril Godbold, 66, polled 611 votes in Saxby to the 622 of Mrs Maureen Tuddenham, a district nurse who joined the Alliance only two years ago and had never stood for anything before. There were two recounts. He shook her hand at twenty to three and went home to Fen Farm without a word to the Mercury.

Alliance councillors met this morning and picked Mr Alec Pryke as their leader; he will in all likelihood be leader of the council too. Mr Pryke, who teaches chemistry at Thetmarsh High School, first got on to the council at a by-election in 1981 and has sat for Market Ward ever since. His wife, Judith, lost in Coldham by a mile.

Labour kept its four seats. Its group leader, Mr Reg Bunnett, a retired railwayman, would not say yesterday whether he wants to be chairman. The present chairman, Mrs Daphne Wace-Holland, does not leave the chair until the annual meeting on May 20; she sat for Holme for eighteen years and did not defend it this time.

Mr Godbold, a churchwarden of St Botolph's and a Desert Rat, was awarded the Military Medal at Alamein and came to the village from Leicestershire in 1949. He was chairman of the Conservative Association when it chose the present MP, Mr Piers Lanyon, in 1979. Mr Lanyon said the result was "a sad night for a very straight man." Rumours that the council's land deals cost the Tories the rural wards were dismissed as poppycock by their agent, Miss Olive Sturgess.""",
  occ("Cyril Godbold", "has run Thetmarsh District Council", start=("1974", "1974"), end=("last night", "1987-05-07"), again=["Leader"]),
  occ("Cyril Godbold", "his own ward", end=("last night", "1987-05-07")),
  occ("Maureen Tuddenham", "Saxby", start=("last night", "1987-05-07")),
  occ("Alec Pryke", "leader", start=("this morning", "1987-05-08")),
  occ("Alec Pryke", "sat for Market Ward", start=("1981", "1981")),
  occ("Reg Bunnett", "group leader"),
  occ("Daphne Wace-Holland", "present chairman"),
  occ("Daphne Wace-Holland", "sat for Holme", start=("eighteen years", "1969"), end=("this time", "1987")),
  occ("Cyril Godbold", "churchwarden of St Botolph's"),
  occ("Cyril Godbold", "chairman of the Conservative Association"),
  occ("Piers Lanyon", "MP"),
  occ("Olive Sturgess", "agent"),
  fact("Maureen Tuddenham", "occupation", "district nurse"),
  fact("Maureen Tuddenham", "party", "Alliance", date=("two years ago", "1985")),
  fact("Cyril Godbold", "party", "TORIES"),
  fact("Cyril Godbold", "residence", "Fen Farm"),
  fact("Alec Pryke", "party", "Alliance#2"),
  fact("Alec Pryke", "occupation", "teaches chemistry"),
  fact("Alec Pryke", "spouse", "Judith"),
  fact("Reg Bunnett", "party", "Labour"),
  fact("Reg Bunnett", "occupation", "railwayman"),
  fact("Cyril Godbold", "militaryService", "Desert Rat"),
  fact("Cyril Godbold", "award", "Military Medal"),
  fact("Cyril Godbold", "residence", "Leicestershire"),
  ev("election", "was beaten", ("last night", "1987-05-07"), ["Cyril Godbold"]),
  ev("election", "polled", ("last night", "1987-05-07"), ["Cyril Godbold", "Maureen Tuddenham"]),
  ev("meeting", "met", ("this morning", "1987-05-08"), ["Alec Pryke"]),
  ev("appointment", "picked", ("this morning", "1987-05-08"), ["Alec Pryke"]),
  ev("election", "got on to the council", ("1981", "1981"), ["Alec Pryke"]),
  ev("election", "lost in Coldham", None, ["Judith"]),
  ev("award", "was awarded", None, ["Cyril Godbold"]),
  ev("candidacy", "chose", ("1979", "1979"), ["Piers Lanyon"]),
)

P("d15-03", """Ex-vice minister jailed on customs bribes

SEOUL, Nov. 21, 1996 (Hanyang News) -- A court in Seoul on Thursday sentenced Noh Byung-taek, until last year the number two in the Ministry of Maritime Trade, to four years in prison for accepting 230 million won from shipping companies.

Presiding judge Eom Jae-hwan said that Noh, 57, had "sold signatures as others sell fish." The defendant bowed and was led away. His former secretary, Ms. Pyo Mi-ran, received a suspended term of one year.

Prosecutors took the former vice minister into custody on Feb. 6 at the home of his son-in-law, Judge Ku Dong-il, a member of the bench of the Incheon District Court, who immediately asked to be excused from all customs cases. At the trial, which began on May 13, the main witness was Chairman Gil Sang-uk of Hwangdo Lines. Chairman Gil told the court in June that he had carried the notes in a box for ginseng. A second shipowner took back his confession, and the charge concerning him was dropped.

Born in Gunsan to a salt merchant, Noh graduated from Yonsei University in 1962, did three years in the marines and entered the customs service through the state examination. From 1983 to 1987 he served as customs attache in Rotterdam; he rose to commissioner of the Busan customs house in 1990 and to vice minister in March 1994, but was dismissed in August 1995, ten days after an anonymous caller had spoken to the Board of Audit.

His lawyer, Hyun Ki-baek, announced an appeal. Newspapers here have suggested that larger sums went to the governing party and that the minister of the day, Cha Il-kwon, knew of them. Cha, now ambassador to Canada, has dismissed that as fiction and has not been questioned.""",
  occ("Noh Byung-taek", "number two in the Ministry of Maritime Trade", start=("March 1994", "1994-03"), end=("August 1995", "1995-08"), again=["vice minister#3", "vice minister#2", "vice minister"]),
  occ("Eom Jae-hwan", "Presiding judge"),
  occ("Pyo Mi-ran", "secretary"),
  occ("Ku Dong-il", "member of the bench of the Incheon District Court", again=["Judge"]),
  occ("Gil Sang-uk", "Chairman", again=["Chairman#2"]),
  occ("Noh Byung-taek", "customs attache in Rotterdam", start=("1983", "1983"), end=("1987", "1987")),
  occ("Noh Byung-taek", "commissioner of the Busan customs house", start=("1990", "1990")),
  occ("Cha Il-kwon", "minister of the day"),
  occ("Cha Il-kwon", "ambassador to Canada"),
  fact("Noh Byung-taek", "relatives", "Ku Dong-il"),
  fact("Noh Byung-taek", "birthPlace", "Gunsan"),
  fact("Noh Byung-taek", "education", "Yonsei University", date=("1962", "1962")),
  fact("Noh Byung-taek", "militaryService", "marines"),
  fact("Hyun Ki-baek", "occupation", "lawyer"),
  ev("conviction", "sentenced", ("Thursday", "1996-11-21"), ["Noh Byung-taek"]),
  ev("conviction", "received a suspended term", ("Thursday", "1996-11-21"), ["Pyo Mi-ran"]),
  ev("arrest", "took", ("Feb. 6", "1996-02-06"), ["Noh Byung-taek"]),
  ev("recusal", "asked to be excused", ("Feb. 6", "1996-02-06"), ["Ku Dong-il"]),
  ev("testimony", "told the court", ("June", "1996-06"), ["Gil Sang-uk"]),
  ev("appointment", "he rose", ("1990", "1990"), ["Noh Byung-taek"]),
  ev("departure", "was dismissed", ("August 1995", "1995-08"), ["Noh Byung-taek"]),
)

P("d15-04", """Exsenador admite pagos, says the headline in Lima this morning, and for once the headline is right.

Under oath before the congressional committee on army purchases, Fermín Quispe Larraondo conceded yesterday, Wednesday 16 June 2004, that he had received 90,000 dollars in 1999 from the agent of a Belarusian arms firm. He called it a loan. The committee's chairwoman, Deputy Zoila Arévalo Pinchi, laughed aloud.

The witness, a cattle breeder from Puno of 71, belonged to the Senate from 1985 until its dissolution in 1992 and afterwards advised the armed forces on supplies. What he knew of helicopters nobody could explain. "My father was a muleteer," he said, "and I never learned to fly anything."

General (ret.) Augusto Belaunzarán Ríos, who headed the army's logistics command from 1998 to 2000, had been heard the day before. His version differs. According to him the senator drew up the list and the agent filled in the prices; he himself signed and asked for no cent. The general has been under house arrest at Chaclacayo since February. His sister Graciela, a former consul in Arica, sat behind him with a rosary.

There remains the agent. Oleg Yarmolin, a citizen of Belarus, flew out of Lima on 22 November 2000, two days after the fax from Tokyo; an arrest warrant issued in 2002 has produced postcards only. The ad hoc prosecutor, Ruth Melgarejo, visited Minsk in March and came home with a promise.

Deputy Rolando Huaita, one of the seven members of the committee, withdrew from the sitting when the name of his uncle came up: Colonel Teodoro Huaita, it is said, drove the car. The colonel, who commands the garrison of Tacna, will be summoned next week. That the former defence minister might also be called was denied by the chairwoman.""",
  occ("Fermín Quispe Larraondo", "belonged to the Senate", start=("1985", "1985"), end=("1992", "1992"), again=["Exsenador", "senator"]),
  occ("Zoila Arévalo Pinchi", "committee's chairwoman", again=["chairwoman#2"]),
  occ("Zoila Arévalo Pinchi", "Deputy"),
  occ("Fermín Quispe Larraondo", "advised the armed forces on supplies", start=("afterwards", "1992")),
  occ("Augusto Belaunzarán Ríos", "headed the army's logistics command", start=("1998", "1998"), end=("2000", "2000")),
  occ("Augusto Belaunzarán Ríos", "General"),
  occ("Graciela", "consul in Arica"),
  occ("Ruth Melgarejo", "ad hoc prosecutor"),
  occ("Rolando Huaita", "Deputy#2"),
  occ("Rolando Huaita", "one of the seven members of the committee"),
  occ("Teodoro Huaita", "commands the garrison of Tacna"),
  occ("Teodoro Huaita", "Colonel"),
  fact("Fermín Quispe Larraondo", "occupation", "cattle breeder"),
  fact("Fermín Quispe Larraondo", "residence", "Puno"),
  fact("Augusto Belaunzarán Ríos", "siblings", "Graciela"),
  fact("Oleg Yarmolin", "occupation", "agent#3"),
  fact("Oleg Yarmolin", "nationality", "Belarus#2"),
  fact("Rolando Huaita", "relatives", "Teodoro Huaita"),
  ev("testimony", "conceded", ("16 June 2004", "2004-06-16"), ["Fermín Quispe Larraondo"]),
  ev("testimony", "had been heard", ("the day before", "2004-06-15"), ["Augusto Belaunzarán Ríos"]),
  ev("arrest", "house arrest", ("February", "2004-02"), ["Augusto Belaunzarán Ríos"]),
  ev("travel", "flew out", ("22 November 2000", "2000-11-22"), ["Oleg Yarmolin"]),
  ev("travel", "visited", ("March", "2004-03"), ["Ruth Melgarejo"]),
  ev("recusal", "withdrew", ("16 June 2004", "2004-06-16"), ["Rolando Huaita"]),
)

P("d15-05", """The letter that toppled a state secretary
From our correspondent in Ljubljana | Wednesday, February 25, 2015

It is two pages long, it bears no stamp, and by Tuesday evening it had cost three people their posts. In the letter, which the weekly Odmev printed last Thursday, Mateja Osolnik, state secretary at the health ministry, warned her minister that hospitals were paying twice for the same valves. She wrote it on 11 December. The minister, Boštjan Vidergar, answered nine weeks later, by dismissing her.

On Monday Vidergar himself stepped down. "A man who does not open his mail should not open hospitals," remarked Nada Fortuna, the chair of the parliamentary health committee and once his student; the cardiologist, 61, taught at the Medical Faculty in Ljubljana for two decades and was dean there until he entered the government in September. He belongs to no party. His wife, Alenka Vidergar, sat on the board of Valvomed until 2013, a fact he made public only last week.

The third to go was Iztok Bregar. As head of the procurement office since 2009 he had signed the orders. He says that he gave up the post of his own free will.

Osolnik, meanwhile, is back. The prime minister, Darja Kumer, received her at noon on Tuesday and made her acting minister by the time the shops shut. The new broom, who is 44, is a Maribor lawyer and a daughter of Stane Osolnik, the last Yugoslav consul general in Cleveland; she took a master's degree at Leiden in 1997, joined the Social Democrats at thirty and has two boys.

Who leaked the letter? Not she, she insists. Suspicion in the ministry falls on a clerk, and the information commissioner, Rok Zajec, has begun an inquiry. Police say they are not investigating anyone. Valvomed denies any double billing.""",
  occ("Mateja Osolnik", "state secretary at the health ministry", end=("nine weeks later", "2015-02"), again=["state secretary"]),
  occ("Boštjan Vidergar", "minister", start=("September", "2014-09"), end=("Monday", "2015-02-23"), again=["minister#3"]),
  occ("Nada Fortuna", "chair of the parliamentary health committee"),
  occ("Boštjan Vidergar", "taught at the Medical Faculty in Ljubljana", start=("two decades", "1994"), end=("September", "2014-09")),
  occ("Boštjan Vidergar", "dean", end=("September", "2014-09")),
  occ("Alenka Vidergar", "board of Valvomed", end=("2013", "2013")),
  occ("Iztok Bregar", "head of the procurement office", start=("2009", "2009")),
  occ("Darja Kumer", "prime minister"),
  occ("Mateja Osolnik", "acting minister", start=("Tuesday#2", "2015-02-24")),
  occ("Stane Osolnik", "last Yugoslav consul general in Cleveland"),
  occ("Rok Zajec", "information commissioner"),
  fact("Boštjan Vidergar", "occupation", "cardiologist"),
  fact("Boštjan Vidergar", "spouse", "Alenka Vidergar"),
  fact("Mateja Osolnik", "residence", "Maribor"),
  fact("Mateja Osolnik", "occupation", "lawyer"),
  fact("Mateja Osolnik", "father", "Stane Osolnik"),
  fact("Mateja Osolnik", "education", "Leiden", date=("1997", "1997")),
  fact("Mateja Osolnik", "party", "Social Democrats", date=("thirty", "2001~")),
  ev("disclosure", "printed", ("last Thursday", "2015-02-19"), ["Mateja Osolnik"]),
  ev("communication", "wrote", ("11 December", "2014-12-11"), ["Mateja Osolnik", "Boštjan Vidergar"]),
  ev("departure", "dismissing", ("nine weeks later", "2015-02"), ["Mateja Osolnik", "Boštjan Vidergar"]),
  ev("departure", "stepped down", ("Monday", "2015-02-23"), ["Boštjan Vidergar"]),
  ev("appointment", "entered the government", ("September", "2014-09"), ["Boštjan Vidergar"]),
  ev("disclosure", "made public", ("last week", "2015-02"), ["Boštjan Vidergar"]),
  ev("departure", "gave up the post", None, ["Iztok Bregar"]),
  ev("meeting", "received", ("Tuesday#2", "2015-02-24"), ["Darja Kumer", "Mateja Osolnik"]),
  ev("appointment", "made her acting minister", ("Tuesday#2", "2015-02-24"), ["Mateja Osolnik", "Darja Kumer"]),
  ev("investigation", "inquiry", None, ["Rok Zajec"]),
)

P("d15-06", """WASHINGTON, Oct. 2, 1975 — Grain inspectors in three Gulf ports were told to look the other way, and the order came from the sixth floor of the Department of Agriculture, a Senate panel heard today.

The witness was Wendell P. Strothers, who ran the department's Grain Division until he was forced out in April. Speaking softly and without notes, the Kansan testified for four hours that the then Assistant Secretary, Lyle Buckmaster, had telephoned him on Jan. 14 and again on Jan. 20 to ask that "the boys in New Orleans be given a rest."

Mr. Buckmaster, now executive vice president of Tri-Delta Export, was in the room. He has said that the calls concerned a hunting trip. He is to appear Tuesday.

Senator Norris Haugen, Democrat of North Dakota, who presides over the subcommittee, said he would ask the Justice Department to look into perjury. The ranking Republican, Senator Claude Ashby Tilghman of Delaware, left the hearing before it opened: his brother-in-law, Marshall Dupree, is Tri-Delta's treasurer.

Twelve inspectors have been indicted in New Orleans since midsummer. One of them, Roy J. Thibodeaux of Gretna, pleaded guilty on Sept. 8 to taking $3,200 and was sent to a Federal prison farm for eight months.

Mr. Strothers, 59 years old, is a wheat farmer's son from Larned. He was graduated from Kansas State in 1938, served with the Seabees at Guadalcanal and came to Washington in 1947 at the bidding of his cousin, the late Representative Orville Strothers. He became head of the Grain Division in 1966. A Mennonite by upbringing, he is married to the former Edna Voth.

There were hints this week that the Secretary himself knew of the calls. His press aide, Miss Carol Lindqvist, termed them ridiculous.""",
  occ("Wendell P. Strothers", "ran the department's Grain Division", start=("1966", "1966"), end=("April", "1975-04"), again=["head of the Grain Division"]),
  occ("Lyle Buckmaster", "Assistant Secretary"),
  occ("Lyle Buckmaster", "executive vice president of Tri-Delta Export"),
  occ("Norris Haugen", "Senator"),
  occ("Norris Haugen", "presides over the subcommittee"),
  occ("Claude Ashby Tilghman", "ranking Republican"),
  occ("Claude Ashby Tilghman", "Senator#2"),
  occ("Marshall Dupree", "Tri-Delta's treasurer"),
  occ("Orville Strothers", "Representative"),
  occ("Carol Lindqvist", "press aide"),
  fact("Norris Haugen", "party", "Democrat"),
  fact("Claude Ashby Tilghman", "party", "Republican"),
  fact("Claude Ashby Tilghman", "relatives", "Marshall Dupree"),
  fact("Roy J. Thibodeaux", "occupation", "inspectors#2"),
  fact("Roy J. Thibodeaux", "residence", "Gretna"),
  fact("Wendell P. Strothers", "residence", "Larned"),
  fact("Wendell P. Strothers", "education", "Kansas State", date=("1938", "1938")),
  fact("Wendell P. Strothers", "militaryService", "Seabees"),
  fact("Wendell P. Strothers", "relatives", "Orville Strothers"),
  fact("Wendell P. Strothers", "religion", "Mennonite"),
  fact("Wendell P. Strothers", "spouse", "Edna Voth"),
  ev("departure", "was forced out", ("April", "1975-04"), ["Wendell P. Strothers"]),
  ev("communication", "telephoned", ("Jan. 14", "1975-01-14"), ["Lyle Buckmaster", "Wendell P. Strothers"]),
  ev("testimony", "testified", ("today", "1975-10-02"), ["Wendell P. Strothers"]),
  ev("recusal", "left the hearing", ("today", "1975-10-02"), ["Claude Ashby Tilghman"]),
  ev("conviction", "pleaded guilty", ("Sept. 8", "1975-09-08"), ["Roy J. Thibodeaux"]),
  ev("travel", "came to Washington", ("1947", "1947"), ["Wendell P. Strothers"]),
  ev("appointment", "became", ("1966", "1966"), ["Wendell P. Strothers"]),
)

P("d15-07", """Thirty-two faces, one of them seventy-nine years old

DHAKA, January 7: Bangladesh has a government again. Before a crowd that spilled over the lawns of Bangabhaban, President Mofizul Huq Talukder on Tuesday evening administered the oath to 23 ministers and nine ministers of state, less than a week after the general election of December 29, 2008.

Education goes to Rokeya Parveen Sikder. Until yesterday morning she was pro-vice-chancellor of Jahangirnagar University; before that she had led the teachers' federation, from 1996 to 2002, with a voice that needed no microphone. Her late husband, Alauddin Sikder, was agriculture minister in the seventies. Their elder son teaches in Perth.

Communications are entrusted to an engineer. Golam Mostafa Chakladar, returned for Barisal-3 with the largest majority of the night, used to be chairman of the inland water transport authority, from which the caretaker government removed him in 2007. The anti-corruption commission arrested him that autumn; a court acquitted him in June. He once said that he would sooner row than sit in cabinet.

As minister for religious affairs Maulana Nur Hossain Bhuiyan takes over from the caretaker adviser Justice Amin Rahmatullah. At 79 he is the eldest. A pupil of Deoband, he represented Comilla in three parliaments, and he has performed the hajj eleven times.

Left out: Sabera Khondaker, finance minister from 1999 to 2001. She had been widely tipped for foreign affairs, and telegrams of congratulation had already come. Her nephew Tanvir Khondaker, a barrister of Lincoln's Inn, is however sworn in as state minister for law, at 36 the youngest of the company.

The new cabinet held its first meeting this morning. Portfolios of seven ministers will be announced by Friday. The opposition, which boycotted the ceremony, repeated that the vote had been rigged in forty seats.""",
  occ("Mofizul Huq Talukder", "President"),
  occ("Rokeya Parveen Sikder", "Education", start=("Tuesday", "2009-01-06")),
  occ("Rokeya Parveen Sikder", "pro-vice-chancellor of Jahangirnagar University", end=("yesterday morning", "2009-01-06")),
  occ("Rokeya Parveen Sikder", "led the teachers' federation", start=("1996", "1996"), end=("2002", "2002")),
  occ("Alauddin Sikder", "agriculture minister", start=("seventies", "197X")),
  occ("Golam Mostafa Chakladar", "Communications", start=("Tuesday", "2009-01-06")),
  occ("Golam Mostafa Chakladar", "returned for Barisal-3", start=("December 29, 2008", "2008-12-29")),
  occ("Golam Mostafa Chakladar", "chairman of the inland water transport authority", end=("2007", "2007")),
  occ("Nur Hossain Bhuiyan", "minister for religious affairs", start=("Tuesday", "2009-01-06")),
  occ("Amin Rahmatullah", "caretaker adviser", end=("Tuesday", "2009-01-06")),
  occ("Amin Rahmatullah", "Justice"),
  occ("Nur Hossain Bhuiyan", "represented Comilla in three parliaments"),
  occ("Sabera Khondaker", "finance minister", start=("1999", "1999"), end=("2001", "2001")),
  occ("Tanvir Khondaker", "state minister for law", start=("Tuesday", "2009-01-06")),
  fact("Rokeya Parveen Sikder", "spouse", "Alauddin Sikder"),
  fact("Golam Mostafa Chakladar", "occupation", "engineer"),
  fact("Nur Hossain Bhuiyan", "education", "Deoband"),
  fact("Sabera Khondaker", "relatives", "Tanvir Khondaker"),
  fact("Tanvir Khondaker", "occupation", "barrister"),
  fact("Tanvir Khondaker", "education", "Lincoln's Inn"),
  ev("appointment", "administered the oath", ("Tuesday", "2009-01-06"), ["Mofizul Huq Talukder"]),
  ev("appointment", "goes to", ("Tuesday", "2009-01-06"), ["Rokeya Parveen Sikder"]),
  ev("appointment", "are entrusted", ("Tuesday", "2009-01-06"), ["Golam Mostafa Chakladar"]),
  ev("election", "returned", ("December 29, 2008", "2008-12-29"), ["Golam Mostafa Chakladar"]),
  ev("departure", "removed", ("2007", "2007"), ["Golam Mostafa Chakladar"]),
  ev("arrest", "arrested", ("that autumn", "2007-23"), ["Golam Mostafa Chakladar"]),
  ev("appointment", "takes over", ("Tuesday", "2009-01-06"), ["Nur Hossain Bhuiyan", "Amin Rahmatullah"]),
  ev("appointment", "is however sworn in", ("Tuesday", "2009-01-06"), ["Tanvir Khondaker"]),
  ev("meeting", "held its first meeting", ("this morning", "2009-01-07"), ["Rokeya Parveen Sikder", "Golam Mostafa Chakladar", "Nur Hossain Bhuiyan"]),
)

P("d15-08", """Tasmanian minister goes over undeclared salmon shares
By Fiona Trethewey, Huon FM News. Posted Tue 14 Aug 2018 at 4:12pm

Primary Industries Minister Gavin Oldmeadow has resigned from cabinet after admitting he failed to declare shares in a fish-farming company he was supposed to regulate.

Premier Heather Cazaly told Parliament she accepted his resignation "with a heavy heart" shortly after question time. Environment Minister Sanjay Pillay will look after the portfolio for now.

Mr Oldmeadow, who has held the seat of Lyons for the Liberals since a recount in 2012, said the 40,000 shares were bought by his late mother, former Clarence alderman June Oldmeadow, and came to him when she died in May last year. "I should have picked up the phone," he said. He stays on the backbench.

The shares came to light on Friday when Greens MP Bec Whitefoord tabled an ASIC search. She has since written to the Integrity Commission, which says it is assessing whether to investigate.

Labor's fisheries spokesman, Dom Ferrante, claimed the minister had also leaned on officials to fast-track a lease at Okehampton. The departing minister rejects that, and the head of his department, secretary Lorraine Byatt, told an estimates committee in June she had "never had so much as a nod".

A former abalone diver, Mr Oldmeadow, 49, left Rosny College at 17, spent six years in the Army Reserve and ran a bait shop at Triabunna before politics. He took over Primary Industries in March after the state election, succeeding Dr Rex Imlach, who did not recontest. His partner, Kylie Szabo, is a nurse and was mayor of Glamorgan until 2014.

Tasmanian Salmon Producers chief Peter Van Dongen declined to comment. There has been speculation that Bass MP Ailsa McShane will be promoted at Thursday's reshuffle.""",
  occ("Gavin Oldmeadow", "Primary Industries Minister", start=("March", "2018-03"), end=("Tue 14 Aug 2018", "2018-08-14"), again=["Primary Industries#2"]),
  occ("Heather Cazaly", "Premier"),
  occ("Sanjay Pillay", "Environment Minister"),
  occ("Sanjay Pillay", "look after the portfolio", start=("Tue 14 Aug 2018", "2018-08-14")),
  occ("Gavin Oldmeadow", "held the seat of Lyons", start=("2012", "2012")),
  occ("June Oldmeadow", "Clarence alderman"),
  occ("Bec Whitefoord", "MP"),
  occ("Dom Ferrante", "Labor's fisheries spokesman"),
  occ("Lorraine Byatt", "head of his department", again=["secretary"]),
  occ("Rex Imlach", "Primary Industries#2", end=("March", "2018-03")),
  occ("Kylie Szabo", "mayor of Glamorgan", end=("2014", "2014")),
  occ("Peter Van Dongen", "Tasmanian Salmon Producers chief"),
  occ("Ailsa McShane", "Bass MP"),
  fact("Gavin Oldmeadow", "party", "Liberals"),
  fact("Gavin Oldmeadow", "mother", "June Oldmeadow"),
  fact("June Oldmeadow", "deathDate", "May last year", value="2017-05"),
  fact("Bec Whitefoord", "party", "Greens"),
  fact("Dom Ferrante", "party", "Labor"),
  fact("Gavin Oldmeadow", "occupation", "abalone diver"),
  fact("Gavin Oldmeadow", "occupation", "ran a bait shop"),
  fact("Gavin Oldmeadow", "education", "Rosny College"),
  fact("Gavin Oldmeadow", "militaryService", "Army Reserve"),
  fact("Gavin Oldmeadow", "spouse", "Kylie Szabo"),
  fact("Kylie Szabo", "occupation", "nurse"),
  ev("departure", "has resigned", ("Tue 14 Aug 2018", "2018-08-14"), ["Gavin Oldmeadow"]),
  ev("disclosure", "admitting", None, ["Gavin Oldmeadow"]),
  ev("speech", "told Parliament", ("Tue 14 Aug 2018", "2018-08-14"), ["Heather Cazaly"]),
  ev("departure", "resignation", ("Tue 14 Aug 2018", "2018-08-14"), ["Gavin Oldmeadow", "Heather Cazaly"]),
  ev("election", "recount", ("2012", "2012"), ["Gavin Oldmeadow"]),
  ev("disclosure", "tabled", ("Friday", "2018-08-10"), ["Bec Whitefoord", "Gavin Oldmeadow"]),
  ev("communication", "written", None, ["Bec Whitefoord"]),
  ev("testimony", "told an estimates committee", ("June#2", "2018-06"), ["Lorraine Byatt"]),
  ev("appointment", "took over", ("March", "2018-03"), ["Gavin Oldmeadow", "Rex Imlach"]),
)

P("d15-09", """Georgia, Estonia sign port accord as two ex-officials are sanctioned

TBILISI (Kavkaz Wire), 30 March 2007. Estonian Foreign Minister Triin Laaneots ended a three-day visit to Georgia on Friday with a signature and a quarrel.

The signature, set beside that of her host, Foreign Minister Irakli Tsulukidze, is for a ferry line from Poti. The quarrel concerns two Georgians. Laaneots disclosed over dinner on Thursday that her government had barred Zaza Kvitsiani and Merab Lortkipanadze-Orbeli from entering Estonia and had frozen what they own there; the decision had been taken on Tuesday, the day before her aircraft landed.

Kvitsiani, the elder of the pair at 52, was governor of the Samegrelo region from 2001 to the November of 2003. He is an Olympic wrestler, trained at the Institute of Physical Culture, and holds the Order of Honour. Lortkipanadze-Orbeli, whose grandfather Levan was rector of the university here, was a deputy prosecutor general; he gave up that position on the same day as his friend and has lived in Batumi ever since, selling tangerines. They are suspected in Tallinn of having moved the money of a bankrupt bank. No charge has been brought in either country, and the two called the measure "a Baltic joke".

At Wednesday's talks, which lasted two hours, the ministers were joined by the speaker of the Georgian parliament, Nana Abuladze-Frisch, and by the Estonian ambassador, Peep Ounapuu. Abuladze-Frisch, an art historian who became speaker last April, speaks Estonian: she studied at Tartu, and there, in 1988, she married a German choirmaster, Jens Frisch.

Before leaving, Laaneots addressed students on small states and large neighbours. She flies to Yerevan on Saturday. Rumours that she is to leave the ministry after this month's elections at home were laughed off by her spokesman.""",
  occ("Triin Laaneots", "Estonian Foreign Minister"),
  occ("Irakli Tsulukidze", "Foreign Minister#2"),
  occ("Zaza Kvitsiani", "governor of the Samegrelo region", start=("2001", "2001"), end=("November of 2003", "2003-11")),
  occ("Levan", "rector of the university"),
  occ("Merab Lortkipanadze-Orbeli", "deputy prosecutor general", end=("on the same day", "2003-11")),
  occ("Nana Abuladze-Frisch", "speaker of the Georgian parliament", start=("last April", "2006-04"), again=["speaker#2"]),
  occ("Peep Ounapuu", "Estonian ambassador"),
  fact("Zaza Kvitsiani", "nationality", "Georgians"),
  fact("Merab Lortkipanadze-Orbeli", "nationality", "Georgians"),
  fact("Zaza Kvitsiani", "occupation", "wrestler"),
  fact("Zaza Kvitsiani", "education", "Institute of Physical Culture"),
  fact("Zaza Kvitsiani", "award", "Order of Honour"),
  fact("Merab Lortkipanadze-Orbeli", "relatives", "Levan"),
  fact("Merab Lortkipanadze-Orbeli", "residence", "Batumi"),
  fact("Nana Abuladze-Frisch", "occupation", "art historian"),
  fact("Nana Abuladze-Frisch", "education", "Tartu"),
  fact("Nana Abuladze-Frisch", "spouse", "Jens Frisch", date=("1988", "1988")),
  fact("Jens Frisch", "nationality", "German"),
  fact("Jens Frisch", "occupation", "choirmaster"),
  ev("sanction", "are sanctioned", None, ["Zaza Kvitsiani", "Merab Lortkipanadze-Orbeli"]),
  ev("travel", "visit", ("Friday", "2007-03-30"), ["Triin Laaneots"]),
  ev("disclosure", "disclosed", ("Thursday", "2007-03-29"), ["Triin Laaneots"]),
  ev("sanction", "barred", ("Tuesday", "2007-03-27"), ["Zaza Kvitsiani", "Merab Lortkipanadze-Orbeli"]),
  ev("sanction", "frozen", ("Tuesday", "2007-03-27"), ["Zaza Kvitsiani", "Merab Lortkipanadze-Orbeli"]),
  ev("travel", "landed", ("the day before", "2007-03-28"), ["Triin Laaneots"]),
  ev("departure", "gave up that position", ("on the same day", "2003-11"), ["Merab Lortkipanadze-Orbeli", "Zaza Kvitsiani"]),
  ev("meeting", "talks", ("Wednesday", "2007-03-28"), ["Triin Laaneots", "Irakli Tsulukidze", "Nana Abuladze-Frisch", "Peep Ounapuu"]),
  ev("appointment", "became", ("last April", "2006-04"), ["Nana Abuladze-Frisch"]),
  ev("speech", "addressed", ("Friday", "2007-03-30"), ["Triin Laaneots"]),
)
P("d15-10", """Buenos Aires, 6 de diciembre de 1989 (Agencia Rioplatense, English service). — A federal judge yesterday ordered the arrest of the former intervenor of the grain board, Néstor Ugarteche, and by nightfall he was sitting in Caseros prison with his own mattress, which his son had brought.

The order came from Judge María Elvira Contreras Paz. Her predecessor in the case, Horacio Lamarque, stood aside on 20 November because his wife, the notary Beatriz Ugarteche, is a first cousin of the prisoner.

Ugarteche, an agronomist aged 63, is accused of letting forty thousand tons of sorghum disappear between Rosario and Odessa. He has always maintained that it was eaten by rats. The last government appointed him in 1984 and its successor sent him home this July; for the present the board is in the hands of a retired rear admiral, Esteban Quiroga Funes.

Questioned for seven hours on Monday, the accused named two men. One is Julio Bravo, a broker, dead since 1987. The other is a serving deputy, the Radical Edgardo Zamponi of Santa Fe, who sits on the agriculture committee and cannot be touched without the consent of the Chamber. Zamponi swore last night on the grave of his mother that he met Ugarteche twice in his life, at funerals. A request to lift his immunity has not yet been made.

The prisoner comes from Venado Tuerto, where his grandfather Ignacio, a Basque, was the first intendente, and he went to school there with the monks. His diploma is from La Plata, his medal from the French: in 1986 they gave him the Mérite agricole. His daughter-in-law, Silvina Roth, presides over the provincial court of auditors in Paraná. She will not, she says, be giving interviews.""",
  occ("Néstor Ugarteche", "intervenor of the grain board", start=("1984", "1984"), end=("this July", "1989-07")),
  occ("María Elvira Contreras Paz", "federal judge", again=["Judge"]),
  occ("Horacio Lamarque", "predecessor in the case", end=("20 November", "1989-11-20")),
  occ("Esteban Quiroga Funes", "the board is in the hands of"),
  occ("Esteban Quiroga Funes", "rear admiral"),
  occ("Edgardo Zamponi", "serving deputy"),
  occ("Edgardo Zamponi", "sits on the agriculture committee"),
  occ("Ignacio", "first intendente"),
  occ("Silvina Roth", "presides over the provincial court of auditors"),
  fact("Horacio Lamarque", "spouse", "Beatriz Ugarteche"),
  fact("Beatriz Ugarteche", "occupation", "notary"),
  fact("Néstor Ugarteche", "relatives", "Beatriz Ugarteche"),
  fact("Néstor Ugarteche", "occupation", "agronomist"),
  fact("Julio Bravo", "occupation", "broker"),
  fact("Julio Bravo", "deathDate", "1987", value="1987"),
  fact("Edgardo Zamponi", "party", "Radical"),
  fact("Edgardo Zamponi", "residence", "Santa Fe"),
  fact("Néstor Ugarteche", "birthPlace", "Venado Tuerto"),
  fact("Néstor Ugarteche", "relatives", "Ignacio"),
  fact("Ignacio", "ethnicity", "Basque"),
  fact("Néstor Ugarteche", "education", "La Plata"),
  fact("Néstor Ugarteche", "award", "Mérite agricole", date=("1986", "1986")),
  fact("Néstor Ugarteche", "relatives", "Silvina Roth"),
  ev("arrest", "ordered the arrest", ("yesterday", "1989-12-05"), ["Néstor Ugarteche", "María Elvira Contreras Paz"]),
  ev("recusal", "stood aside", ("20 November", "1989-11-20"), ["Horacio Lamarque"]),
  ev("appointment", "appointed him", ("1984", "1984"), ["Néstor Ugarteche"]),
  ev("departure", "sent him home", ("this July", "1989-07"), ["Néstor Ugarteche"]),
  ev("investigation", "Questioned", ("Monday", "1989-12-04"), ["Néstor Ugarteche"]),
  ev("award", "gave him", ("1986", "1986"), ["Néstor Ugarteche"]),
)

P("d15-11", """EU adds nine Congolese to blacklist

BRUSSELS/KINSHASA, 30 May 2017 – The European Union imposed travel bans and asset freezes on nine more Congolese officials on Monday over the killings in Kasai, among them a serving vice prime minister and the brother of a provincial governor.

Heading the list is Évariste Kalonji Mutombo, in charge of the interior since last December. The 60-year-old jurist, who holds a doctorate from Louvain and a Belgian as well as a Congolese passport, commanded nothing himself, the EU's text says; it holds him responsible for those who did. He learned of the decision in Addis Ababa, where he had gone for a meeting of African ministers.

General Lambert Tshimanga, whose troops patrol Kananga, is second. A graduate of the staff college at Hammanskraal, he was given the 21st military region in April 2015, the month in which his younger brother Alex won the governorship of Kasai-Central. Alex Tshimanga is not on the list.

The others are police and intelligence men. Roger Ilunga-Shabani, number seven, left the intelligence agency, whose Kinshasa office he directed from 2013, in March and has since run a fishery.

Bluster was absent for once. "We shall reply through the courts," was all that came from Justice Minister Odette Bwanga, a Protestant pastor's widow and herself an advocate. Her colleague at foreign affairs, Ferdinand Lukusa, summoned the EU ambassador, Bart van Overloop, on Tuesday morning. The conversation took eleven minutes.

In Washington, Treasury officials said similar steps were being weighed. The United Nations' inquiry has been without a leader since 9 May, when Judge Aminata Kourouma of Guinea gave it up, exhausted; two of its experts were killed in March.

Kalonji's lawyers assert that the evidence against him was forged by exiles.""",
  occ("Évariste Kalonji Mutombo", "vice prime minister"),
  occ("Évariste Kalonji Mutombo", "in charge of the interior", start=("last December", "2016-12")),
  occ("Lambert Tshimanga", "General"),
  occ("Lambert Tshimanga", "21st military region", start=("April 2015", "2015-04")),
  occ("Alex Tshimanga", "governorship of Kasai-Central", start=("April 2015", "2015-04"), again=["provincial governor"]),
  occ("Roger Ilunga-Shabani", "Kinshasa office he directed", start=("2013", "2013"), end=("March", "2017-03")),
  occ("Odette Bwanga", "Justice Minister"),
  occ("Ferdinand Lukusa", "foreign affairs"),
  occ("Bart van Overloop", "EU ambassador"),
  occ("Aminata Kourouma", "leader", end=("9 May", "2017-05-09")),
  occ("Aminata Kourouma", "Judge"),
  fact("Évariste Kalonji Mutombo", "occupation", "jurist"),
  fact("Évariste Kalonji Mutombo", "education", "Louvain"),
  fact("Évariste Kalonji Mutombo", "nationality", "Belgian"),
  fact("Évariste Kalonji Mutombo", "nationality", "Congolese#3"),
  fact("Lambert Tshimanga", "nationality", "Congolese#2"),
  fact("Lambert Tshimanga", "education", "staff college at Hammanskraal"),
  fact("Lambert Tshimanga", "siblings", "Alex"),
  fact("Roger Ilunga-Shabani", "nationality", "Congolese#2"),
  fact("Roger Ilunga-Shabani", "occupation", "run a fishery"),
  fact("Odette Bwanga", "occupation", "advocate"),
  fact("Aminata Kourouma", "nationality", "Guinea"),
  ev("sanction", "imposed", ("Monday", "2017-05-29"), ["Évariste Kalonji Mutombo", "Lambert Tshimanga", "Roger Ilunga-Shabani"]),
  ev("travel", "had gone", None, ["Évariste Kalonji Mutombo"]),
  ev("appointment", "was given", ("April 2015", "2015-04"), ["Lambert Tshimanga"]),
  ev("election", "won the governorship", ("April 2015", "2015-04"), ["Alex Tshimanga"]),
  ev("departure", "left", ("March", "2017-03"), ["Roger Ilunga-Shabani"]),
  ev("meeting", "summoned", ("Tuesday", "2017-05-30"), ["Ferdinand Lukusa", "Bart van Overloop"]),
  ev("departure", "gave it up", ("9 May", "2017-05-09"), ["Aminata Kourouma"]),
)

P("d15-12", """Ethics watchdog clears minister, raps her chief of staff

HALIFAX — Nova Scotia's conflict-of-interest commissioner found Thursday that Health Minister Moira Gillis-Chiasson broke no rule when her department hired her cousin's courier firm. The same cannot be said of the man down the hall.

In a 41-page report made public at noon on April 22, 1999, retired judge Harlan Zwicker concluded that Todd Burchell, chief of staff to the minister since she came to the portfolio in the fall of 1997, had steered the work to Basin Couriers and then lied about it to investigators. Burchell was fired at 12:20.

The cousin, Emile Chiasson, a former reeve of Richmond County, told Zwicker in February that he got the contract by "being in the book."

Gillis-Chiasson, 47, a nurse by training, was president of the provincial nurses' union in the eighties and was first sent to Province House by the voters of Cape Breton Nova in 1993. "I have slept badly since Christmas," she told reporters. She would not discuss the leadership of the Liberal party, for which her name has been mentioned.

Tory health critic Dr. Avard Pineo, who lodged the complaint on Jan. 11, insisted the minister must have known. New Democrat Sandra Oickle, the party's house leader, went further and accused her of a coverup, words she withdrew at the speaker's request.

Burchell, a Mount Allison graduate who managed four winning campaigns and whose father Ralph was deputy minister of highways under three premiers, could not be reached at his home in Bedford. Replacing him until the election, expected within weeks, is Yvette Comeau, the minister's press secretary for the past year.

It was Zwicker's last report. He turns 75 Saturday and is handing over the commissioner's chair to law professor Ishbel MacKinnon of Dalhousie.""",
  occ("Harlan Zwicker", "conflict-of-interest commissioner", again=["commissioner's chair"]),
  occ("Harlan Zwicker", "judge"),
  occ("Moira Gillis-Chiasson", "Health Minister", start=("fall of 1997", "1997-23")),
  occ("Todd Burchell", "chief of staff to the minister", start=("fall of 1997", "1997-23"), end=("April 22, 1999", "1999-04-22"), again=["chief of staff"]),
  occ("Emile Chiasson", "reeve of Richmond County"),
  occ("Moira Gillis-Chiasson", "president of the provincial nurses' union", start=("eighties", "198X")),
  occ("Moira Gillis-Chiasson", "sent to Province House", start=("1993", "1993")),
  occ("Avard Pineo", "health critic"),
  occ("Sandra Oickle", "house leader"),
  occ("Ralph Burchell", "deputy minister of highways"),
  occ("Yvette Comeau", "press secretary", start=("past year", "1998")),
  occ("Yvette Comeau", "Replacing him", start=("Thursday", "1999-04-22")),
  fact("Moira Gillis-Chiasson", "relatives", "Emile Chiasson"),
  fact("Moira Gillis-Chiasson", "occupation", "nurse"),
  fact("Moira Gillis-Chiasson", "party", "Liberal"),
  fact("Avard Pineo", "party", "Tory"),
  fact("Sandra Oickle", "party", "New Democrat"),
  fact("Todd Burchell", "education", "Mount Allison"),
  fact("Todd Burchell", "father", "Ralph"),
  fact("Todd Burchell", "residence", "Bedford"),
  fact("Ishbel MacKinnon", "occupation", "law professor"),
  ev("disclosure", "made public", ("April 22, 1999", "1999-04-22"), ["Harlan Zwicker", "Todd Burchell"]),
  ev("appointment", "came to the portfolio", ("fall of 1997", "1997-23"), ["Moira Gillis-Chiasson"]),
  ev("investigation", "concluded", ("April 22, 1999", "1999-04-22"), ["Harlan Zwicker", "Todd Burchell"]),
  ev("departure", "was fired", ("April 22, 1999", "1999-04-22"), ["Todd Burchell"]),
  ev("testimony", "told Zwicker", ("February", "1999-02"), ["Emile Chiasson", "Harlan Zwicker"]),
  ev("election", "was first sent", ("1993", "1993"), ["Moira Gillis-Chiasson"]),
)

P("d15-13", """Trysil parson's daughter gets the Ministry of Fisheries

Oslo, 28 August. The four-week government has a surprise for the coast. When the new ministers drove up to the Palace at one o'clock today to be received by the King, the last to leave the cars was a woman, Gudrun Sørlie, who from this evening is in charge of the herring.

Miss Sørlie, 51 and unmarried, has never been to sea. Since 1958 she has been director of the State Savings Institute, the first woman at the head of any Norwegian bank; earlier she was a lecturer in Bergen, at the School of Economics, from which she had herself come out in 1937 with the best marks of her year. Under the occupation she carried newspapers, was taken in October 1942 and spent fourteen months at Grini. She owns a St Olav's Medal and does not wear it.

The party is more familiar with her brother. Torleif Sørlie has represented Hedmark for the Christian People's Party in every Storting since the war. It was thought in the lobbies that he would himself have a seat at the King's table, but he is said to have preferred his choir.

Her predecessor, Nils Onsvåg of Labour, took leave of the staff at nine in the morning and handed her the keys at two. He goes back to Ålesund, to the cannery workers' union, which he led before 1955.

Also new: Colonel Eivind Hauglid-Berg at Defence, who gives up the command of the Trøndelag brigade, and, at Justice, the Stavanger mayor Sigmund Tveit. Tveit, a solicitor, was among those who called last month for the old government's resignation over the mine disaster.

Will it last? The prime minister, Per Arne Lysholm, answered that herring had been known to stay away for years.""",
  occ("Gudrun Sørlie", "in charge of the herring", start=("this evening", "1963-08-28"), again=["Ministry of Fisheries"]),
  occ("Gudrun Sørlie", "director of the State Savings Institute", start=("1958", "1958")),
  occ("Gudrun Sørlie", "lecturer in Bergen, at the School of Economics"),
  occ("Torleif Sørlie", "represented Hedmark", start=("since the war", "1945")),
  occ("Nils Onsvåg", "predecessor", end=("this evening", "1963-08-28")),
  occ("Nils Onsvåg", "cannery workers' union, which he led", end=("1955", "1955")),
  occ("Eivind Hauglid-Berg", "Defence", start=("today", "1963-08-28")),
  occ("Eivind Hauglid-Berg", "command of the Trøndelag brigade", end=("today", "1963-08-28")),
  occ("Eivind Hauglid-Berg", "Colonel"),
  occ("Sigmund Tveit", "Justice", start=("today", "1963-08-28")),
  occ("Sigmund Tveit", "Stavanger mayor"),
  occ("Per Arne Lysholm", "prime minister"),
  fact("Gudrun Sørlie", "education", "School of Economics", date=("1937", "1937")),
  fact("Gudrun Sørlie", "award", "St Olav's Medal"),
  fact("Gudrun Sørlie", "siblings", "Torleif Sørlie"),
  fact("Torleif Sørlie", "party", "Christian People's Party"),
  fact("Nils Onsvåg", "party", "Labour"),
  fact("Nils Onsvåg", "residence", "Ålesund"),
  fact("Sigmund Tveit", "occupation", "solicitor"),
  ev("appointment", "gets", None, ["Gudrun Sørlie"]),
  ev("meeting", "be received by the King", ("today", "1963-08-28"), ["Gudrun Sørlie", "Eivind Hauglid-Berg", "Sigmund Tveit"]),
  ev("arrest", "was taken", ("October 1942", "1942-10"), ["Gudrun Sørlie"]),
  ev("meeting", "handed her the keys", ("today", "1963-08-28"), ["Nils Onsvåg", "Gudrun Sørlie"]),
  ev("departure", "took leave of the staff", ("today", "1963-08-28"), ["Nils Onsvåg"]),
  ev("departure", "gives up the command", ("today", "1963-08-28"), ["Eivind Hauglid-Berg"]),
)

P("d15-14", """Tea, planes and a sore throat: Rahmani in Colombo

COLOMBO, Tuesday, July 11, 1978

Iran's commerce minister, Dr. Hushang Rahmani, lost his voice on the second day of his visit and let his wife read the toast. It was Mrs. Parvin Rahmani, a Sorbonne-trained chemist, who told 200 guests at the Galle Face last night that Tehran would take nine million pounds of Ceylon tea a year.

The couple flew in on Sunday aboard an Iran Air 707. On Monday Dr. Rahmani was received by the Minister of Trade, Mr. Lalith Wijekoon-Perera, and afterwards drove to Nuwara Eliya with the chairman of the Tea Board, Mr. Douglas Schrader. Mr. Schrader, a Burgher and a planter's son, knows the guest of old: they rowed together at Cambridge in 1951, when the Sri Lankan was reading history and the Persian, economics.

The aeroplanes are Mr. Wijekoon-Perera's idea. He wants to lease two; Air Ceylon's general manager, Capt. Rohan Gunasinghe, who was dismissed on June 30 after only five months, wanted none. The captain's place has gone to a banker, Mrs. Sita Kandiah of the People's Bank, who is the sister-in-law of the minister. In parliament the member for Kayts, Mr. V. Ponniah, alleged that she had never seen the inside of a hangar. She has, in fact, a pilot's licence.

Dr. Rahmani, who is 49 and was born in Tabriz, governed the province of Gilan before he joined the cabinet last August. He fasts and prays and will have no wine on his table. A leader of the bazaar merchants is his uncle, and this, diplomats whisper, may soon count for more than any office.

The visitors leave for Karachi tomorrow. A communiqué is promised, and a doctor has been sent for.""",
  occ("Hushang Rahmani", "commerce minister", start=("last August", "1977-08")),
  occ("Lalith Wijekoon-Perera", "Minister of Trade"),
  occ("Douglas Schrader", "chairman of the Tea Board"),
  occ("Rohan Gunasinghe", "Air Ceylon's general manager", start=("only five months", "1978-01"), end=("June 30", "1978-06-30")),
  occ("Rohan Gunasinghe", "Capt."),
  occ("Sita Kandiah", "captain's place", start=("June 30", "1978-06-30")),
  occ("V. Ponniah", "member for Kayts"),
  occ("Hushang Rahmani", "governed the province of Gilan", end=("last August", "1977-08")),
  fact("Hushang Rahmani", "spouse", "Parvin Rahmani"),
  fact("Parvin Rahmani", "education", "Sorbonne"),
  fact("Parvin Rahmani", "occupation", "chemist"),
  fact("Douglas Schrader", "ethnicity", "Burgher"),
  fact("Douglas Schrader", "nationality", "Sri Lankan"),
  fact("Douglas Schrader", "education", "Cambridge"),
  fact("Hushang Rahmani", "education", "Cambridge"),
  fact("Hushang Rahmani", "nationality", "Persian"),
  fact("Sita Kandiah", "occupation", "banker"),
  fact("Lalith Wijekoon-Perera", "relatives", "Sita Kandiah"),
  fact("Hushang Rahmani", "birthPlace", "Tabriz"),
  ev("speech", "told 200 guests", ("last night", "1978-07-10"), ["Parvin Rahmani"]),
  ev("travel", "flew in", ("Sunday", "1978-07-09"), ["Hushang Rahmani", "Parvin Rahmani"]),
  ev("meeting", "was received", ("Monday", "1978-07-10"), ["Hushang Rahmani", "Lalith Wijekoon-Perera"]),
  ev("travel", "drove to Nuwara Eliya", ("Monday", "1978-07-10"), ["Hushang Rahmani", "Douglas Schrader"]),
  ev("departure", "was dismissed", ("June 30", "1978-06-30"), ["Rohan Gunasinghe"]),
  ev("appointment", "has gone to", None, ["Sita Kandiah"]),
  ev("appointment", "joined the cabinet", ("last August", "1977-08"), ["Hushang Rahmani"]),
)

P("d15-15", """Justice on trial, day nine

MANILA – "I returned the envelope." With that sentence, uttered at 3:40 p.m. Wednesday, Sandiganbayan Associate Justice Leandro Macaraeg ended four months of silence about the night of November 18.

Testifying before the Senate sitting as an impeachment court, the magistrate said the envelope had been left on his piano by Crispin "Boy" Tantoco, then mayor of Cabuyao and a defendant in his division. He telephoned Presiding Justice Amparo Villafuerte-Roa the next morning, he added, and inhibited himself from the case before noon.

The prosecution has a different calendar. Rep. Joselito Abanilla, lead prosecutor of the House panel, showed the senator-judges a letter of recusal that bears the date November 29, 2000, five days after the newspapers got wind of the visit. Abanilla, formerly dean of law at San Beda, cross-examined his old pupil for two hours.

Macaraeg, 58, was born on Siquijor and finished at the top of the bar examinations in 1967. He was a provincial fiscal, then for eleven years a trial judge in Dumaguete, and has been with the Sandiganbayan since 1994. Concepcion, his wife, is a sister of Senator Rufino Elizalde Ocampo, who on the first day of the trial left his seat among the judges and has been watching from the gallery.

The mayor is a mayor no longer. The Ombudsman suspended Tantoco on January 8; he lost the recall vote on February 24 to his own vice mayor, Dra. Nenita Lim, and then vanished. His son, Crispin Jr., insists that there was never any envelope, only a musical score.

The Presiding Justice takes the stand today, March 15. Reports that she had offered to resign were denied by her court's spokesman, Atty. Dindo Cuevas. A verdict needs sixteen votes.""",
  occ("Leandro Macaraeg", "Sandiganbayan Associate Justice", start=("1994", "1994")),
  occ("Crispin Tantoco", "mayor of Cabuyao", end=("February 24", "2001-02-24"), again=["mayor#2"]),
  occ("Amparo Villafuerte-Roa", "Presiding Justice", again=["Presiding Justice#2"]),
  occ("Joselito Abanilla", "Rep."),
  occ("Joselito Abanilla", "lead prosecutor of the House panel"),
  occ("Joselito Abanilla", "dean of law at San Beda"),
  occ("Leandro Macaraeg", "provincial fiscal"),
  occ("Leandro Macaraeg", "trial judge in Dumaguete", start=("eleven years", "1983"), end=("1994", "1994")),
  occ("Rufino Elizalde Ocampo", "Senator"),
  occ("Nenita Lim", "vice mayor", end=("February 24", "2001-02-24")),
  occ("Dindo Cuevas", "court's spokesman"),
  fact("Crispin Tantoco", "alias", "Boy"),
  fact("Leandro Macaraeg", "birthPlace", "Siquijor"),
  fact("Leandro Macaraeg", "spouse", "Concepcion"),
  fact("Concepcion Macaraeg", "siblings", "Rufino Elizalde Ocampo"),
  fact("Crispin Tantoco", "children", "Crispin Jr."),
  fact("Dindo Cuevas", "occupation", "Atty."),
  ev("testimony", "Testifying", ("Wednesday", "2001-03-14"), ["Leandro Macaraeg"]),
  ev("recusal", "letter of recusal", ("November 29, 2000", "2000-11-29"), ["Leandro Macaraeg"]),
  ev("recusal", "left his seat", None, ["Rufino Elizalde Ocampo"]),
  ev("sanction", "suspended", ("January 8", "2001-01-08"), ["Crispin Tantoco"]),
  ev("election", "lost the recall vote", ("February 24", "2001-02-24"), ["Crispin Tantoco", "Nenita Lim"]),
)

P("d15-16", """Noble sacked, commoner sworn in

NUKU‘ALOFA. Tonga has a new Minister of Police today, Wednesday 19 October 2016, and an old one who says he learned of his dismissal from the radio.

Lord Tu‘ilakepa-Fonua, 67, was removed by the Prime Minister, Semisi Havea Pouono, on Monday evening. "Because of the boats," was the only explanation given: two patrol craft, paid for in 2014, have never left a yard in Whangarei. The noble denies any blame. He sits for Vava‘u among the nobles’ representatives, as his father Siaosi did for three decades, and attended Auckland Grammar School and the Royal Military College, Duntroon. He commanded the Defence Services from 1999 to 2006.

‘Ana Lupe Moala, who took the oath before the Lord Chamberlain yesterday, is none of these things. A prison warder's child from ‘Eua, she was the first woman to be made magistrate on the island, in 2003, and until last week she was the secretary of the Public Service Commission, having followed the present Ombudsman, Viliami Taufa, there. Her husband is a Wesleyan minister, the Reverend Paula Moala. They have five daughters; the eldest, Kalo, plays netball for Tonga.

On her first afternoon the minister met the Police Commissioner, Ross Hannigan. The New Zealander, whose contract runs out at Christmas, was not asked to stay, but neither was he asked to go. He told Radio Tonga that they had talked about dogs.

Opposition members in the Legislative Assembly suspect that the boats are a pretext. According to Dr Feleti Vaka, who was the finance minister that signed for them, the true reason lies in a letter sent to the Palace in August by the dismissed man. The Palace office has not confirmed that any such letter exists.""",
  occ("Tu‘ilakepa-Fonua", "old one", end=("Monday evening", "2016-10-17")),
  occ("Semisi Havea Pouono", "Prime Minister"),
  occ("Tu‘ilakepa-Fonua", "sits for Vava‘u"),
  occ("Siaosi Tu‘ilakepa-Fonua", "nobles’ representatives"),
  occ("Tu‘ilakepa-Fonua", "commanded the Defence Services", start=("1999", "1999"), end=("2006", "2006")),
  occ("‘Ana Lupe Moala", "Minister of Police", start=("yesterday", "2016-10-18"), again=["the minister"]),
  occ("‘Ana Lupe Moala", "magistrate on the island", start=("2003", "2003")),
  occ("‘Ana Lupe Moala", "secretary of the Public Service Commission", end=("last week", "2016-10")),
  occ("Viliami Taufa", "secretary of the Public Service Commission"),
  occ("Viliami Taufa", "Ombudsman"),
  occ("Paula Moala", "Wesleyan minister"),
  occ("Ross Hannigan", "Police Commissioner"),
  occ("Feleti Vaka", "finance minister"),
  fact("Tu‘ilakepa-Fonua", "father", "Siaosi"),
  fact("Tu‘ilakepa-Fonua", "education", "Auckland Grammar School"),
  fact("Tu‘ilakepa-Fonua", "education", "Royal Military College, Duntroon"),
  fact("‘Ana Lupe Moala", "birthPlace", "‘Eua"),
  fact("‘Ana Lupe Moala", "spouse", "Paula Moala"),
  fact("Paula Moala", "religion", "Wesleyan"),
  fact("‘Ana Lupe Moala", "children", "Kalo"),
  fact("Kalo", "occupation", "plays netball"),
  fact("Ross Hannigan", "nationality", "New Zealander"),
  ev("departure", "sacked", ("Monday evening", "2016-10-17"), ["Tu‘ilakepa-Fonua"]),
  ev("appointment", "sworn in", ("yesterday", "2016-10-18"), ["‘Ana Lupe Moala"]),
  ev("departure", "was removed", ("Monday evening", "2016-10-17"), ["Tu‘ilakepa-Fonua", "Semisi Havea Pouono"]),
  ev("appointment", "took the oath", ("yesterday", "2016-10-18"), ["‘Ana Lupe Moala"]),
  ev("appointment", "to be made magistrate", ("2003", "2003"), ["‘Ana Lupe Moala"]),
  ev("appointment", "having followed", None, ["‘Ana Lupe Moala", "Viliami Taufa"]),
  ev("meeting", "met", ("first afternoon", "2016-10-18"), ["‘Ana Lupe Moala", "Ross Hannigan"]),
)

P("d15-17", """(By telegraph from our own Correspondent)

VIENNA, Nov. 16, 1908.—The resignation of Baron Lothar von Seidlern as Governor of Bukovina, which was tendered on Friday, has been accepted. His Majesty has conferred upon him the Grand Cross of the Order of Leopold; it is understood to be meant as a plaster.

Baron Seidlern, who had been at Czernowitz five years, fell, as all the world knows, over the affair of the Radautz stud. In the Reichsrath on the 6th inst. the Ruthenian Deputy Teofil Wasylkowicz read from a letter of the Governor's private secretary, Herr Emil Taussig, to the horse-dealer Salomon Lifschitz, in which the one reminds the other of "our little thousand." Herr Taussig was arrested at Lemberg the day after. The Deputy would have it that the Governor shared in the profits, but of that not a tittle of proof has been produced, and even those who like the Baron least do not believe it.

To Czernowitz there goes Count Alexander Dunin-Mostowski, hitherto chief of a section in the Ministry of the Interior. The new Governor is in his forty-eighth year. He was brought up by the Jesuits at Kalksburg, served as a one-year volunteer in the 1st Uhlans, and was District Captain of Zaleszczyki when, in 1896, he led to the altar Baroness Melanie Petrino, the heiress to large estates in the very province that is now confided to him. His uncle, Count Casimir, was Ambassador at Madrid. He himself is not known to have made, until last Wednesday, when he replied for the Government to an interpellation about cholera, any speech in public.

Baron Seidlern means to live at Görz. A report that he will be called to the Upper House finds no credit in official quarters.""",
  occ("Lothar von Seidlern", "Governor of Bukovina", start=("five years", "1903"), end=("Friday", "1908-11-13"), again=["Governor's"]),
  occ("Teofil Wasylkowicz", "Deputy"),
  occ("Emil Taussig", "private secretary"),
  occ("Alexander Dunin-Mostowski", "chief of a section in the Ministry of the Interior"),
  occ("Alexander Dunin-Mostowski", "new Governor"),
  occ("Alexander Dunin-Mostowski", "District Captain of Zaleszczyki"),
  occ("Casimir", "Ambassador at Madrid"),
  fact("Lothar von Seidlern", "award", "Grand Cross of the Order of Leopold"),
  fact("Teofil Wasylkowicz", "ethnicity", "Ruthenian"),
  fact("Salomon Lifschitz", "occupation", "horse-dealer"),
  fact("Alexander Dunin-Mostowski", "education", "Kalksburg"),
  fact("Alexander Dunin-Mostowski", "militaryService", "1st Uhlans"),
  fact("Alexander Dunin-Mostowski", "spouse", "Melanie Petrino", date=("1896", "1896")),
  fact("Alexander Dunin-Mostowski", "relatives", "Casimir"),
  ev("departure", "resignation", ("Friday", "1908-11-13"), ["Lothar von Seidlern"]),
  ev("award", "has conferred upon him", None, ["Lothar von Seidlern"]),
  ev("disclosure", "read from a letter", ("the 6th inst.", "1908-11-06"), ["Teofil Wasylkowicz", "Emil Taussig"]),
  ev("communication", "letter", None, ["Emil Taussig", "Salomon Lifschitz"]),
  ev("arrest", "was arrested", ("the day after", "1908-11-07"), ["Emil Taussig"]),
  ev("appointment", "there goes", None, ["Alexander Dunin-Mostowski"]),
  ev("speech", "replied for the Government", ("last Wednesday", "1908-11-11"), ["Alexander Dunin-Mostowski"]),
)

P("d15-18", """Skeheen councillor fined for 'grotesque' receipts
The Muskerry Leader, March 10, 1994

A county councillor who claimed mileage for a car that had been sold was fined £900 at Macroom District Court on Tuesday. Con Twomey (52), a publican, of Main Street, Skeheen, pleaded guilty to eleven counts. Nine more were struck out.

Judge Bríd Ní Éalaithe said she had grown up four fields from the defendant's mother and asked the parties if they wished her to step down. Neither did, and she heard the case.

Superintendent Pat Garvan said in evidence that gardaí began to examine the claims in May of last year, after the county secretary, Mr Fintan Desmond, had written to him. Mr Desmond, who left the council's employment in September to become town clerk of Tralee, was also in the witness box; he recalled that Mr Twomey had once put in for a trip to Ballinasloe on Christmas Day.

Cllr Twomey was co-opted in 1989 to the seat of his brother Jerry, on the latter's appointment to the Seanad, and topped the poll as a Fianna Fáil candidate two years afterwards. The party expelled him last Friday week. Though he intends to remain on the council as an independent, he will not be going back to the Southern Health Board, his membership of which ended with the plea. "I am sorry for my wife," he told this paper.

His solicitor, Mr Aodh Creedon, mentioned in mitigation that his client had captained the county's junior footballers, holds a papal medal and nursed his late father, Batt Twomey, for six years. A suggestion in Dublin papers that Senator Twomey had himself signed two of the forms has been described by the Senator as scandalous, and our inquiries found nothing to support it.""",
  occ("Con Twomey", "county councillor", start=("1989", "1989")),
  occ("Bríd Ní Éalaithe", "Judge"),
  occ("Pat Garvan", "Superintendent"),
  occ("Fintan Desmond", "county secretary", end=("September", "1993-09")),
  occ("Fintan Desmond", "town clerk of Tralee", start=("September", "1993-09")),
  occ("Jerry Twomey", "seat of his brother", end=("1989", "1989")),
  occ("Jerry Twomey", "Seanad", start=("1989", "1989"), again=["Senator"]),
  occ("Con Twomey", "membership of which", end=("Tuesday", "1994-03-08")),
  occ("Con Twomey", "captained the county's junior footballers"),
  fact("Con Twomey", "occupation", "publican"),
  fact("Con Twomey", "residence", "Skeheen#2"),
  fact("Con Twomey", "siblings", "Jerry"),
  fact("Con Twomey", "party", "Fianna Fáil"),
  fact("Aodh Creedon", "occupation", "solicitor"),
  fact("Con Twomey", "award", "papal medal"),
  fact("Con Twomey", "father", "Batt Twomey"),
  ev("conviction", "was fined", ("Tuesday", "1994-03-08"), ["Con Twomey"]),
  ev("conviction", "pleaded guilty", ("Tuesday", "1994-03-08"), ["Con Twomey"]),
  ev("testimony", "said in evidence", ("Tuesday", "1994-03-08"), ["Pat Garvan"]),
  ev("investigation", "examine the claims", ("May of last year", "1993-05"), ["Con Twomey"]),
  ev("communication", "had written", None, ["Fintan Desmond", "Pat Garvan"]),
  ev("departure", "left the council's employment", ("September", "1993-09"), ["Fintan Desmond"]),
  ev("testimony", "recalled", ("Tuesday", "1994-03-08"), ["Fintan Desmond"]),
  ev("appointment", "was co-opted", ("1989", "1989"), ["Con Twomey"]),
  ev("appointment", "appointment", ("1989", "1989"), ["Jerry Twomey"]),
  ev("election", "topped the poll", ("two years afterwards", "1991"), ["Con Twomey"]),
  ev("sanction", "expelled", ("last Friday week", "1994-02-25"), ["Con Twomey"]),
)
P("d15-19", """Kyiv, 6 July 2011, 18:40 — Parliament has taken away the immunity of one of its members for the first time in this session. With 241 votes it allowed prosecutors on Wednesday to arrest Rostyslav Havrylenko, who was picked up in the lobby an hour and ten minutes later by men in grey suits.

Havrylenko, 45, a coal trader, has belonged to the chamber since 2007 and is on the list of no faction; he walked out of the opposition last autumn. Before that he was a deputy head of the Luhansk regional administration. According to Deputy Prosecutor General Oleh Pshenychnyi, he sold in that capacity, between 2003 and 2005, three state pits to himself.

In the debate the accused spoke for nineteen minutes. He read out two letters from Valentyna Kobzar, who was governor then and is now the ambassador in Chișinău. In the first, of 12 May 2004, she orders him "to finish with No. 6 by the holidays"; in the second she thanks him. Nobody seems to have known of the letters. The foreign ministry said in the evening that Ms Kobzar had been recalled for consultations, and her husband, the composer Yurii Malyk, told a radio station that the signature was not hers.

The committee on procedure had heard Havrylenko on Monday behind closed doors. Its chairman, Hryhorii Dzyuba, did not take part: he is married to the deputy's sister Oksana. The member for Kherson, Liudmyla Tkach, presided in his stead.

A native of Krasnodon, Havrylenko took his first degree at the mining institute in Alchevsk and a second one, in law, at Kharkiv at the age of forty. The Order for Merit, third class, which he received in 2009, he left on the rostrum as he went out. There were unconfirmed reports last night of a second warrant.""",
  occ("Rostyslav Havrylenko", "belonged to the chamber", start=("2007", "2007"), again=["deputy's"]),
  occ("Rostyslav Havrylenko", "deputy head of the Luhansk regional administration"),
  occ("Oleh Pshenychnyi", "Deputy Prosecutor General"),
  occ("Valentyna Kobzar", "governor"),
  occ("Valentyna Kobzar", "ambassador in Chișinău"),
  occ("Hryhorii Dzyuba", "chairman"),
  occ("Liudmyla Tkach", "member for Kherson"),
  occ("Liudmyla Tkach", "presided in his stead", start=("Monday", "2011-07-04")),
  fact("Rostyslav Havrylenko", "occupation", "coal trader"),
  fact("Valentyna Kobzar", "spouse", "Yurii Malyk"),
  fact("Yurii Malyk", "occupation", "composer"),
  fact("Rostyslav Havrylenko", "siblings", "Oksana"),
  fact("Hryhorii Dzyuba", "spouse", "Oksana"),
  fact("Rostyslav Havrylenko", "birthPlace", "Krasnodon"),
  fact("Rostyslav Havrylenko", "education", "mining institute in Alchevsk"),
  fact("Rostyslav Havrylenko", "education", "Kharkiv", date=("at the age of forty", "2006~")),
  fact("Rostyslav Havrylenko", "award", "Order for Merit, third class", date=("2009", "2009")),
  ev("sanction", "taken away the immunity", ("Wednesday", "2011-07-06"), ["Rostyslav Havrylenko"]),
  ev("arrest", "was picked up", ("an hour and ten minutes later", "2011-07-06"), ["Rostyslav Havrylenko"]),
  ev("departure", "walked out of the opposition", ("last autumn", "2010-23"), ["Rostyslav Havrylenko"]),
  ev("speech", "spoke", ("Wednesday", "2011-07-06"), ["Rostyslav Havrylenko"]),
  ev("disclosure", "read out two letters", ("Wednesday", "2011-07-06"), ["Rostyslav Havrylenko", "Valentyna Kobzar"]),
  ev("departure", "had been recalled", None, ["Valentyna Kobzar"]),
  ev("testimony", "had heard", ("Monday", "2011-07-04"), ["Rostyslav Havrylenko"]),
  ev("recusal", "did not take part", ("Monday", "2011-07-04"), ["Hryhorii Dzyuba"]),
  ev("award", "received", ("2009", "2009"), ["Rostyslav Havrylenko"]),
)

P("d15-20", """PORT-AU-PRINCE, Haiti (Caribbean Dispatch) -- Even the goat at the gate of the Ministry of Planning had a new keeper this week. Marie-Carmel Exantus, an architect who until New Year's lived in Montréal, moved into the building on Monday, four days after the Senate ratified the government of Prime Minister Fritz-Gérald Boyer, and changed nearly everyone.

Out is Ronald Desruisseaux, director general since 1991, when the junta put him there. Out, too, is his protector's nephew, Lesly Avril-Michel, the paymaster; he was detained at the airport on Tuesday, Jan. 16, 1996, with a suitcase that did not belong to him, or so he says.

In their places the minister has installed two women she went to school with at Sainte-Rose-de-Lima. Ginette Laraque, the new director general, ran the port of Jacmel. Yolette Saint-Aude, who will sign the checks, is the widow of Pastor Wilner Saint-Aude, who was murdered in 1993 after preaching against the army.

Exantus herself is 44. Born at Jérémie and baptized a Catholic, she was carried to Canada at the age of nine by her father, Dr. Ulrick Exantus, whom Duvalier had expelled; he sat for three terms on the city council of Laval. She graduated from McGill in 1974, and she held a Canadian passport until the constitution required her to hand it in, which she did on Dec. 28 at the embassy before the consul, Roger Pelletier. "He gave me a coffee," she recalled.

U.N. envoy Lakshman Samaraweera called on the minister Wednesday and promised cement. He is the first diplomat to have done so.

Desruisseaux's friends say he was asked to stay and refused. The ministry says no such thing. He has been seen in Pétionville, and is thought to want to run for senator this fall.""",
  occ("Marie-Carmel Exantus", "Ministry of Planning", start=("Monday", "1996-01-15"), again=["the minister"]),
  occ("Fritz-Gérald Boyer", "Prime Minister"),
  occ("Ronald Desruisseaux", "director general", start=("1991", "1991"), end=("this week", "1996-01")),
  occ("Lesly Avril-Michel", "paymaster", end=("this week", "1996-01")),
  occ("Ginette Laraque", "new director general", start=("this week", "1996-01")),
  occ("Ginette Laraque", "ran the port of Jacmel"),
  occ("Yolette Saint-Aude", "sign the checks", start=("this week", "1996-01")),
  occ("Wilner Saint-Aude", "Pastor"),
  occ("Ulrick Exantus", "sat for three terms on the city council of Laval"),
  occ("Roger Pelletier", "consul"),
  occ("Lakshman Samaraweera", "U.N. envoy"),
  fact("Marie-Carmel Exantus", "occupation", "architect"),
  fact("Marie-Carmel Exantus", "residence", "Montréal"),
  fact("Marie-Carmel Exantus", "education", "Sainte-Rose-de-Lima"),
  fact("Ginette Laraque", "education", "Sainte-Rose-de-Lima"),
  fact("Yolette Saint-Aude", "education", "Sainte-Rose-de-Lima"),
  fact("Yolette Saint-Aude", "spouse", "Wilner Saint-Aude"),
  fact("Wilner Saint-Aude", "deathDate", "1993", value="1993"),
  fact("Wilner Saint-Aude", "causeOfDeath", "was murdered"),
  fact("Marie-Carmel Exantus", "birthPlace", "Jérémie"),
  fact("Marie-Carmel Exantus", "religion", "Catholic"),
  fact("Marie-Carmel Exantus", "father", "Ulrick Exantus"),
  fact("Marie-Carmel Exantus", "education", "McGill", date=("1974", "1974")),
  fact("Marie-Carmel Exantus", "nationality", "Canadian"),
  ev("appointment", "moved into the building", ("Monday", "1996-01-15"), ["Marie-Carmel Exantus"]),
  ev("appointment", "ratified", ("four days after", "1996-01-11"), ["Fritz-Gérald Boyer", "Marie-Carmel Exantus"]),
  ev("appointment", "put him there", ("1991", "1991"), ["Ronald Desruisseaux"]),
  ev("departure", "Out is", ("this week", "1996-01"), ["Ronald Desruisseaux"]),
  ev("departure", "Out, too", ("this week", "1996-01"), ["Lesly Avril-Michel"]),
  ev("arrest", "was detained", ("Jan. 16, 1996", "1996-01-16"), ["Lesly Avril-Michel"]),
  ev("appointment", "has installed", ("this week", "1996-01"), ["Marie-Carmel Exantus", "Ginette Laraque", "Yolette Saint-Aude"]),
  ev("travel", "was carried to Canada", None, ["Marie-Carmel Exantus", "Ulrick Exantus"]),
  ev("sanction", "had expelled", None, ["Ulrick Exantus"]),
  ev("meeting", "called on", ("Wednesday", "1996-01-17"), ["Lakshman Samaraweera", "Marie-Carmel Exantus"]),
)

P("d15-21", """The Tuscawilla County Register • Thursday, October 30, 2003

Sheriff's race turns on jail audit as Dietz, Moon debate

MILLPORT – Five days before the vote, the two candidates for Tuscawilla County sheriff shared a stage at the Grange hall Tuesday and agreed on one thing: The county jail is a mess.

Incumbent Duane Dietz, a Republican seeking a third term, blamed county commissioners. Challenger LaVerne Moon, the Democrat, blamed Dietz. About 140 people heard them.

Moon, 46, was a lieutenant with the Zanesville police until May and is the daughter of the late Harold Moon, whom Dietz unseated in 1995. "Dad never lost a prisoner or a receipt," she said. She served in the Army as an MP, was stationed in Panama in 1989 and came home with a Bronze Star.

At issue is $61,000 in commissary money. State Auditor's office examiner Phyllis Kuhn began going through the books in August, and on Oct. 14 told commissioners under oath that the jail had kept no ledger since 1998. The jail administrator, Capt. Rick Dietz, who is the sheriff's cousin, took early retirement the next day. He has hired an attorney. No one has been charged.

County Prosecutor Janet Hofstetter has handed the matter to a special prosecutor, retired Licking County judge Owen Pryce, because her husband, Deputy Craig Hofstetter, works the jail's night shift.

Dietz, 58, a Vietnam-era Marine and Nazarene deacon, denied he had borrowed from the fund to reroof his barn at Fultonburg, as a flier handed out at the door alleged. His wife, Village Clerk Bonnie Dietz, held up a canceled check.

Also speaking was Millport Mayor Gene Abruzzo, unopposed Tuesday. He is eyeing the Statehouse next year, friends say. Polls are open from 6:30 a.m. to 7:30 p.m.""",
  occ("Duane Dietz", "Tuscawilla County sheriff", start=("1995", "1995"), again=["Incumbent", "sheriff's"]),
  occ("LaVerne Moon", "lieutenant with the Zanesville police", end=("May", "2003-05")),
  occ("Harold Moon", "Tuscawilla County sheriff", end=("1995", "1995")),
  occ("Phyllis Kuhn", "State Auditor's office examiner"),
  occ("Rick Dietz", "jail administrator", end=("the next day", "2003-10-15")),
  occ("Janet Hofstetter", "County Prosecutor"),
  occ("Owen Pryce", "special prosecutor"),
  occ("Owen Pryce", "Licking County judge"),
  occ("Craig Hofstetter", "Deputy"),
  occ("Duane Dietz", "Nazarene deacon"),
  occ("Bonnie Dietz", "Village Clerk"),
  occ("Gene Abruzzo", "Millport Mayor"),
  fact("Duane Dietz", "party", "Republican"),
  fact("LaVerne Moon", "party", "Democrat"),
  fact("LaVerne Moon", "father", "Harold Moon"),
  fact("LaVerne Moon", "militaryService", "Army"),
  fact("LaVerne Moon", "award", "Bronze Star"),
  fact("Duane Dietz", "relatives", "Rick Dietz"),
  fact("Janet Hofstetter", "spouse", "Craig Hofstetter"),
  fact("Duane Dietz", "militaryService", "Marine"),
  fact("Duane Dietz", "religion", "Nazarene"),
  fact("Duane Dietz", "spouse", "Bonnie Dietz"),
  ev("candidacy", "candidates", None, ["Duane Dietz", "LaVerne Moon"]),
  ev("speech", "shared a stage", ("Tuesday", "2003-10-28"), ["Duane Dietz", "LaVerne Moon"]),
  ev("candidacy", "seeking a third term", None, ["Duane Dietz"]),
  ev("election", "unseated", ("1995", "1995"), ["Duane Dietz", "Harold Moon"]),
  ev("investigation", "going through the books", ("August", "2003-08"), ["Phyllis Kuhn"]),
  ev("testimony", "told commissioners", ("Oct. 14", "2003-10-14"), ["Phyllis Kuhn"]),
  ev("departure", "took early retirement", ("the next day", "2003-10-15"), ["Rick Dietz"]),
  ev("recusal", "has handed the matter", None, ["Janet Hofstetter", "Owen Pryce"]),
  ev("speech", "speaking", ("Tuesday", "2003-10-28"), ["Gene Abruzzo"]),
  ev("candidacy", "unopposed", None, ["Gene Abruzzo"]),
)

P("d15-22", """Rabat (Al Maghrib Press), 24 April 2012: King's men change places

An inspector who counted fish has become the first woman to head a Moroccan region's administration, in one of twenty-one nominations announced after yesterday's Council of Ministers in the royal palace.

Wali of Souss from Tuesday is Latifa Benjelloun Touhami, 50. Graduate of the Hassan II agronomic institute, she went on to Wageningen in 1988 for a doctorate on sardines, directed the fisheries inspectorate in Agadir for six years and, most lately, was governor of Sidi Ifni. There she replaced Driss Ouaziz in the summer of 2009, after the riots. He has been before the criminal chamber of Agadir since February on a charge of squandering public funds; the hearing of 17 April was put off because the presiding judge, Mohamed Charaf, who had once been Mr Ouaziz's tenant, gave the file back.

Out of Souss and into Casablanca goes Abdelhak Sebti, the son of that Ahmed Sebti who signed for Istiqlal in 1944. In Casablanca he follows Hamid Guessous, whose wife, Ghita, is the minister of family affairs and who therefore, he said with a smile, will henceforth keep house.

Three ambassadors were named too: to Dakar Fatim-Zahra Mekouar, consul general at Lyon until last month; to Ottawa the historian Jamaa Aït Ouarab; to Amman a general, Bouchaib Laroussi, who led the Moroccan contingent in Kosovo in 2001. Jamaa Aït Ouarab, a Berber from Imilchil whose school was a mosque, wears the Ordre des Palmes on weekdays.

The newspaper Assahifa claims that Mrs Benjelloun Touhami owes her elevation to an uncle at court. She has no uncle, her office replied. The head of government, Mustapha Filali, received all the nominees in the evening. Two others, spoken of for Tangier and Fez, were not on the list.""",
  occ("Latifa Benjelloun Touhami", "inspector"),
  occ("Latifa Benjelloun Touhami", "Wali of Souss", start=("Tuesday", "2012-04-24"), again=["head a Moroccan region's administration"]),
  occ("Latifa Benjelloun Touhami", "directed the fisheries inspectorate in Agadir"),
  occ("Latifa Benjelloun Touhami", "governor of Sidi Ifni", start=("summer of 2009", "2009-22")),
  occ("Driss Ouaziz", "governor of Sidi Ifni", end=("summer of 2009", "2009-22")),
  occ("Mohamed Charaf", "presiding judge"),
  occ("Abdelhak Sebti", "Out of Souss", end=("Tuesday", "2012-04-24")),
  occ("Abdelhak Sebti", "into Casablanca", start=("Tuesday", "2012-04-24")),
  occ("Hamid Guessous", "In Casablanca", end=("Tuesday", "2012-04-24")),
  occ("Ghita Guessous", "minister of family affairs"),
  occ("Fatim-Zahra Mekouar", "Dakar"),
  occ("Fatim-Zahra Mekouar", "consul general at Lyon", end=("last month", "2012-03")),
  occ("Jamaa Aït Ouarab", "Ottawa"),
  occ("Bouchaib Laroussi", "Amman"),
  occ("Bouchaib Laroussi", "general#2"),
  occ("Bouchaib Laroussi", "led the Moroccan contingent in Kosovo", start=("2001", "2001"), end=("2001", "2001")),
  occ("Mustapha Filali", "head of government"),
  fact("Latifa Benjelloun Touhami", "education", "Hassan II agronomic institute"),
  fact("Latifa Benjelloun Touhami", "education", "Wageningen"),
  fact("Abdelhak Sebti", "father", "Ahmed Sebti"),
  fact("Ahmed Sebti", "party", "Istiqlal"),
  fact("Hamid Guessous", "spouse", "Ghita"),
  fact("Jamaa Aït Ouarab", "occupation", "historian"),
  fact("Jamaa Aït Ouarab", "ethnicity", "Berber"),
  fact("Jamaa Aït Ouarab", "birthPlace", "Imilchil"),
  fact("Jamaa Aït Ouarab", "award", "Ordre des Palmes"),
  ev("appointment", "nominations", ("yesterday", "2012-04-23"), ["Latifa Benjelloun Touhami", "Abdelhak Sebti"]),
  ev("travel", "went on to Wageningen", ("1988", "1988"), ["Latifa Benjelloun Touhami"]),
  ev("appointment", "replaced", ("summer of 2009", "2009-22"), ["Latifa Benjelloun Touhami", "Driss Ouaziz"]),
  ev("recusal", "gave the file back", ("17 April", "2012-04-17"), ["Mohamed Charaf", "Driss Ouaziz"]),
  ev("appointment", "follows", None, ["Abdelhak Sebti", "Hamid Guessous"]),
  ev("appointment", "were named", ("yesterday", "2012-04-23"), ["Fatim-Zahra Mekouar", "Jamaa Aït Ouarab", "Bouchaib Laroussi"]),
  ev("meeting", "received", ("evening", "2012-04-23"), ["Mustapha Filali", "Latifa Benjelloun Touhami", "Fatim-Zahra Mekouar", "Jamaa Aït Ouarab", "Bouchaib Laroussi", "Abdelhak Sebti"]),
)

P("d15-23", """Teak judge gets eight years

The Archipelago Post, Jakarta
Monday, September 5, 2005

"Money is heavier than teak," wrote Chief Judge Sri Wahyuni Hardjo of the Semarang Corruption Court in the verdict she read out on Friday, "and the defendant carried a great deal of it." The defendant, himself a judge until January, listened with his palms on his knees. He must serve eight years.

Bambang Suryokusumo, 55, took Rp 1.4 billion for acquitting a Jepara timber dealer in 2003, when he presided over the district court there. The dealer, Anton Liem, gets three years. A go-between, lawyer Hendra Simbolon, who told the whole story from the witness stand in July, left the courtroom a free man.

For the fallen magistrate it was a long way down. The grandson of a regent of Blora, R.M. Suryokusumo, he studied at Gadjah Mada, where he was chairman of the Muslim students' association and met his future wife, Retno Palupi, now dean of dentistry. He was posted to Ambon, to Kupang, to Jepara. In August 2004 the Supreme Court promoted him to the high court of Central Java; five months passed, and it dismissed him.

Between the two dates lies a telephone call. On October 9 investigator Maria Goretti Manek of the antigraft commission, a former nun, asked him about a house in Bandungan which no judge's salary could have bought. "A gift from an aunt," he said. The aunt had died in 1981. He was led away from the mosque of his quarter on February 11.

Judge Sri's two associates dissented in one point: they would not believe that Wonosobo regent Teguh Prasaja had paid as well. The regent, a Golkar man who won reelection in June, has always denied it and was never charged. The convict's brother, Army chaplain Lt. Col. Djoko Suryokusumo, announced that there would be an appeal.""",
  occ("Sri Wahyuni Hardjo", "Chief Judge", again=["Judge#2"]),
  occ("Bambang Suryokusumo", "himself a judge", end=("January", "2005-01")),
  occ("Bambang Suryokusumo", "presided over the district court there"),
  occ("R.M. Suryokusumo", "regent of Blora"),
  occ("Bambang Suryokusumo", "chairman of the Muslim students' association"),
  occ("Retno Palupi", "dean of dentistry"),
  occ("Bambang Suryokusumo", "high court of Central Java", start=("August 2004", "2004-08"), end=("five months", "2005-01")),
  occ("Maria Goretti Manek", "investigator"),
  occ("Teguh Prasaja", "Wonosobo regent", again=["The regent"]),
  occ("Djoko Suryokusumo", "Army chaplain"),
  fact("Anton Liem", "occupation", "timber dealer"),
  fact("Anton Liem", "residence", "Jepara"),
  fact("Hendra Simbolon", "occupation", "lawyer"),
  fact("Bambang Suryokusumo", "relatives", "R.M. Suryokusumo"),
  fact("Bambang Suryokusumo", "education", "Gadjah Mada"),
  fact("Bambang Suryokusumo", "religion", "Muslim"),
  fact("Bambang Suryokusumo", "spouse", "Retno Palupi"),
  fact("Maria Goretti Manek", "occupation", "nun"),
  fact("Teguh Prasaja", "party", "Golkar"),
  fact("Bambang Suryokusumo", "siblings", "Djoko Suryokusumo"),
  ev("conviction", "verdict", ("Friday", "2005-09-02"), ["Bambang Suryokusumo", "Sri Wahyuni Hardjo"]),
  ev("conviction", "gets three years", ("Friday", "2005-09-02"), ["Anton Liem"]),
  ev("testimony", "told the whole story", ("July", "2005-07"), ["Hendra Simbolon"]),
  ev("meeting", "met", None, ["Bambang Suryokusumo", "Retno Palupi"]),
  ev("appointment", "was posted", None, ["Bambang Suryokusumo"]),
  ev("appointment", "promoted", ("August 2004", "2004-08"), ["Bambang Suryokusumo"]),
  ev("departure", "dismissed", ("five months", "2005-01"), ["Bambang Suryokusumo"]),
  ev("communication", "telephone call", ("October 9", "2004-10-09"), ["Maria Goretti Manek", "Bambang Suryokusumo"]),
  ev("arrest", "was led away", ("February 11", "2005-02-11"), ["Bambang Suryokusumo"]),
  ev("election", "won reelection", ("June", "2005-06"), ["Teguh Prasaja"]),
)

P("d15-24", """Tallinn — Neither of the women who sat down across a table at Stenbock House on Wednesday had wanted the meeting. Interior Minister Kadri Raudvere needed a new police chief; Brigitta Helme, whose name stood at the head of the list, would rather have stayed in Lyon.

She is coming anyway. On Thursday, 28 November 2019, the cabinet appointed the 47-year-old, at present Interpol's director of data, to lead the Police and Border Guard Board from the first of February. Raudvere made it known at a press conference at which Helme spoke briefly, by video.

The vacancy dates from September. Director General Urmo Kangur retired then, on the day after the Chancellor of Justice, Paul-Erik Tamm, published a report on the tapping of journalists' telephones. Kangur has never said that the two things were connected. He has, on the other hand, admitted before a Riigikogu committee, on 21 October, to having signed a blank order. Since his departure the board has been run by his deputy, Colonel Sander Illak.

The chairman of the committee is a Kangur as well: Henrik, a cousin. He let the deputy chair, Signe Vares of the Reform Party, conduct the hearing and went fishing.

Helme was born in Viljandi and grew up speaking Estonian and Swedish; a grandmother, the poet Ingrid Lindros, came from Noarootsi. She did her law degree at Tartu, was a prosecutor in Narva from 1996 and the first woman to direct the Central Criminal Police, whose head she remained until 2013. In that capacity she got the Order of the Cross of the Eagle. Her husband, Laurent Fabry, is a Frenchman and a baker.

The populists in the coalition had favoured another man, Mart Põld, who now tells everybody that he never applied. Reports of a quarrel in the cabinet could not be verified.""",
  occ("Kadri Raudvere", "Interior Minister"),
  occ("Brigitta Helme", "Interpol's director of data"),
  occ("Brigitta Helme", "lead the Police and Border Guard Board", start=("first of February", "2020-02-01")),
  occ("Urmo Kangur", "Director General", end=("September", "2019-09")),
  occ("Paul-Erik Tamm", "Chancellor of Justice"),
  occ("Sander Illak", "his deputy"),
  occ("Sander Illak", "Colonel"),
  occ("Sander Illak", "the board has been run", start=("Since his departure", "2019-09")),
  occ("Henrik Kangur", "chairman of the committee"),
  occ("Signe Vares", "deputy chair"),
  occ("Brigitta Helme", "prosecutor in Narva", start=("1996", "1996")),
  occ("Brigitta Helme", "direct the Central Criminal Police", end=("2013", "2013"), again=["head#2"]),
  fact("Brigitta Helme", "residence", "Lyon"),
  fact("Urmo Kangur", "relatives", "Henrik"),
  fact("Signe Vares", "party", "Reform Party"),
  fact("Brigitta Helme", "birthPlace", "Viljandi"),
  fact("Brigitta Helme", "relatives", "Ingrid Lindros"),
  fact("Ingrid Lindros", "occupation", "poet"),
  fact("Ingrid Lindros", "birthPlace", "Noarootsi"),
  fact("Brigitta Helme", "education", "Tartu"),
  fact("Brigitta Helme", "award", "Order of the Cross of the Eagle"),
  fact("Brigitta Helme", "spouse", "Laurent Fabry"),
  fact("Laurent Fabry", "nationality", "Frenchman"),
  fact("Laurent Fabry", "occupation", "baker"),
  ev("meeting", "sat down", ("Wednesday", "2019-11-27"), ["Kadri Raudvere", "Brigitta Helme"]),
  ev("appointment", "appointed", ("28 November 2019", "2019-11-28"), ["Brigitta Helme"]),
  ev("disclosure", "made it known", ("28 November 2019", "2019-11-28"), ["Kadri Raudvere"]),
  ev("speech", "spoke briefly", ("28 November 2019", "2019-11-28"), ["Brigitta Helme"]),
  ev("departure", "retired", ("September", "2019-09"), ["Urmo Kangur"]),
  ev("disclosure", "published a report", None, ["Paul-Erik Tamm"]),
  ev("testimony", "admitted", ("21 October", "2019-10-21"), ["Urmo Kangur"]),
  ev("recusal", "let the deputy chair", ("21 October", "2019-10-21"), ["Henrik Kangur", "Signe Vares"]),
)

P("d15-25", """CAMEROON: Sparrowhawk takes its eleventh feather

Yaoundé, Thursday 11 February 2010 (Le Quotidien du Wouri, translated)

One more. Dieudonné Essomba Ngono, who was finance secretary of the national oil refinery and then, from 2004 to 2009, Minister of Livestock, slept last night in Kondengui. Policemen had fetched him from his farm at Mbankomo at five in the morning.

He is the eleventh person of ministerial rank whom the operation that people call Sparrowhawk has put behind walls. The examining magistrate, Mrs Prudence Bih Ngwa, accuses him of buying 6,000 Brazilian heifers that never walked off a ship. With him was arrested his treasurer at the ministry, Oumarou Bouba, a Fulani of princely family. The latter's uncle, the Lamido of Rey, has sent the President a telegram whose content is not known.

Essomba Ngono owns to no fault. In a letter of 2 February to this newspaper he wrote: "The heifers exist. They are shy." We print it today. His former head of cabinet, Justine Mbarga, tells another story; on Tuesday she was with the magistrate for nine hours, and she signed each page. Mrs Mbarga is now sub-prefect of Akonolinga.

The man from Mbankomo was a pupil of the Libermann College and of the National School of Administration, then, for one year, of Harvard. He entered politics by marriage. His first father-in-law, Martin Abega, was Speaker; by the second, the tobacco merchant Spyros Kalogeropoulos, he obtained the money to fight an election, which he lost, at Mfou, in 1997. Of his second wife, Despina, the town knows that she sings.

Livestock has been since last June in the care of Dr Aïssatou Hamidou, the veterinarian. She was in N'Djamena this week, at a conference on rinderpest, and heard the news from her driver. It is being said that two serving ministers will be next, and it has been said for months.""",
  occ("Dieudonné Essomba Ngono", "finance secretary of the national oil refinery", end=("2004", "2004")),
  occ("Dieudonné Essomba Ngono", "Minister of Livestock", start=("2004", "2004"), end=("2009", "2009")),
  occ("Prudence Bih Ngwa", "examining magistrate"),
  occ("Oumarou Bouba", "treasurer at the ministry"),
  occ("Justine Mbarga", "head of cabinet"),
  occ("Justine Mbarga", "sub-prefect of Akonolinga"),
  occ("Martin Abega", "Speaker"),
  occ("Aïssatou Hamidou", "Livestock has been", start=("last June", "2009-06")),
  fact("Dieudonné Essomba Ngono", "residence", "Mbankomo"),
  fact("Oumarou Bouba", "ethnicity", "Fulani"),
  fact("Dieudonné Essomba Ngono", "education", "Libermann College"),
  fact("Dieudonné Essomba Ngono", "education", "National School of Administration"),
  fact("Dieudonné Essomba Ngono", "education", "Harvard"),
  fact("Dieudonné Essomba Ngono", "relatives", "Martin Abega"),
  fact("Dieudonné Essomba Ngono", "relatives", "Spyros Kalogeropoulos"),
  fact("Spyros Kalogeropoulos", "occupation", "tobacco merchant"),
  fact("Dieudonné Essomba Ngono", "spouse", "Despina"),
  fact("Despina", "father", "Spyros Kalogeropoulos"),
  fact("Aïssatou Hamidou", "occupation", "veterinarian"),
  ev("arrest", "had fetched him", ("five in the morning", "2010-02-10"), ["Dieudonné Essomba Ngono"]),
  ev("arrest", "was arrested", None, ["Oumarou Bouba"]),
  ev("communication", "letter", ("2 February", "2010-02-02"), ["Dieudonné Essomba Ngono"]),
  ev("disclosure", "print it", ("today", "2010-02-11"), ["Dieudonné Essomba Ngono"]),
  ev("testimony", "was with the magistrate", ("Tuesday", "2010-02-09"), ["Justine Mbarga", "Prudence Bih Ngwa"]),
  ev("election", "lost", ("1997", "1997"), ["Dieudonné Essomba Ngono"]),
  ev("candidacy", "fight an election", ("1997", "1997"), ["Dieudonné Essomba Ngono"]),
  ev("travel", "was in N'Djamena", ("this week", "2010-02"), ["Aïssatou Hamidou"]),
)

P("d15-26", """Chief Minister drops Irrigation's Rao, keeps his brother

HYDERABAD, August 19

The long siege of the Irrigation Minister, Mr. K. Satyanarayana Rao, ended this morning when the Governor, Mr. Bhairon Lal Kothari, on the advice of the Chief Minister removed him from the Council of Ministers. His younger brother, Mr. K. Venkat Rao, who holds Excise, stays.

The Chief Minister, Mr. N. Chandramouli Reddy, acted ten days after the Lokayukta, Mr. Justice (retd.) M. A. Quadri, had submitted his findings on the Srisailam canal. Of the four persons whom the report names, one is the dropped Minister and another is his son-in-law, the contractor P. Raghuram. The remaining two are engineers. Mr. Justice Quadri nowhere says that money changed hands. He does say that the Minister "rang up" the superintending engineer, Mr. T. Lazarus, on March 3 last and had a tender reopened. Mr. Lazarus deposed to this before him in May and was transferred to Adilabad in June.

Mr. Satyanarayana Rao, 62, is a freedom fighter's son and went to gaol himself, as a boy, in the Razakar days. He read law at Osmania. He was chairman of the Zilla Parishad of Khammam from 1964, sat in the Lok Sabha from 1971 to 1977 and came to the Assembly from Madhira in 1983, having crossed over from the Congress to the Telugu Desam and, in 1988, crossed back. His wife, Smt. Kamala, passed away in April.

Irrigation will be looked after by the Chief Minister himself. Mr. Rao called on him after lunch, and the two were together for a quarter of an hour. To newsmen he said afterwards that his conscience was clear. He described as mischievous a report that he means to float a party of his own.

In Delhi, the AICC general secretary in charge of the State, Mrs. Oommen, had no comment.""",
  occ("K. Satyanarayana Rao", "Irrigation Minister", end=("this morning", "1992-08-19"), again=["dropped Minister"]),
  occ("Bhairon Lal Kothari", "Governor"),
  occ("N. Chandramouli Reddy", "Chief Minister#3", again=["Chief Minister#2"]),
  occ("K. Venkat Rao", "holds Excise"),
  occ("M. A. Quadri", "Lokayukta"),
  occ("M. A. Quadri", "Justice"),
  occ("T. Lazarus", "superintending engineer"),
  occ("K. Satyanarayana Rao", "chairman of the Zilla Parishad of Khammam", start=("1964", "1964")),
  occ("K. Satyanarayana Rao", "sat in the Lok Sabha", start=("1971", "1971"), end=("1977", "1977")),
  occ("K. Satyanarayana Rao", "came to the Assembly from Madhira", start=("1983", "1983")),
  occ("N. Chandramouli Reddy", "Irrigation will be looked after", start=("this morning", "1992-08-19")),
  occ("Oommen", "AICC general secretary in charge of the State"),
  fact("K. Satyanarayana Rao", "siblings", "K. Venkat Rao"),
  fact("K. Satyanarayana Rao", "relatives", "P. Raghuram"),
  fact("P. Raghuram", "occupation", "contractor"),
  fact("K. Satyanarayana Rao", "education", "Osmania"),
  fact("K. Satyanarayana Rao", "party", "Telugu Desam"),
  fact("K. Satyanarayana Rao", "party", "Congress", date=("1988", "1988")),
  fact("K. Satyanarayana Rao", "spouse", "Kamala"),
  fact("Kamala", "deathDate", "April", value="1992-04"),
  ev("departure", "removed him", ("this morning", "1992-08-19"), ["K. Satyanarayana Rao", "Bhairon Lal Kothari"]),
  ev("disclosure", "had submitted his findings", ("ten days", "1992-08-09"), ["M. A. Quadri", "K. Satyanarayana Rao", "P. Raghuram"]),
  ev("arrest", "went to gaol", None, ["K. Satyanarayana Rao"]),
  ev("testimony", "deposed", ("May", "1992-05"), ["T. Lazarus", "M. A. Quadri"]),
  ev("appointment", "was transferred", ("June", "1992-06"), ["T. Lazarus"]),
  ev("election", "came to the Assembly", ("1983", "1983"), ["K. Satyanarayana Rao"]),
  ev("meeting", "called on him", ("after lunch", "1992-08-19"), ["K. Satyanarayana Rao", "N. Chandramouli Reddy"]),
)

P("d15-27", """PATRAS CHOOSES A GIRL OF THIRTY

By a Staff Reporter. Athens, Wednesday June 5, 1985

Among the three hundred whom Sunday's poll sends to the Boule there are ten women, and one of these, Eleni Dragoumanou of Patras, is thirty years old, pays rent for a single room and had to borrow the coat in which she will be sworn.

She led the socialist ticket in Achaia with 41,207 crosses. What makes the figure piquant is who trails it: Aristotelis Vamvakas, a deputy in every free parliament since 1958 and twice Minister of Public Works, has lost his place to her by nine hundred. Mr Vamvakas received the news at his villa at Rio. Next morning he rang up the victor, an operation in which he was helped by his grandson.

Miss Dragoumanou is a docker's daughter. Her father, Stamatis, was deported to Makronisos in 1948 and never sat for anything, though the stevedores' union wished him to. She studied physics in the university of her own city; in November 1973, when she was a second-year student, the security police kept her for seven weeks, and what was done to her there she told a military court in 1975, without raising her voice, at the trial of Inspector Kyriakos Lambrou. He got five years. A councillor since 1982, she has had charge of the city's schools.

Yesterday she came up to Athens on the railcar, saw the party's secretary-general, Miltos Zarkadis, and was shown her bench. That he offered her a junior ministry is what the evening papers say and what she says is nonsense.

The defeated man's party, too, has had its changes. Its organiser for the Peloponnese, the retired Brigadier Notis Skouras, gave up on Monday, and the youth leader, Fotini Vamvaka, who is Mr Vamvakas's niece, is doing his work without having been asked.""",
  occ("Eleni Dragoumanou", "Boule", start=("Sunday", "1985-06-02")),
  occ("Aristotelis Vamvakas", "deputy in every free parliament", start=("1958", "1958"), end=("Sunday", "1985-06-02")),
  occ("Aristotelis Vamvakas", "Minister of Public Works"),
  occ("Kyriakos Lambrou", "Inspector"),
  occ("Eleni Dragoumanou", "councillor", start=("1982", "1982")),
  occ("Eleni Dragoumanou", "charge of the city's schools"),
  occ("Miltos Zarkadis", "party's secretary-general"),
  occ("Notis Skouras", "organiser for the Peloponnese", end=("Monday", "1985-06-03")),
  occ("Notis Skouras", "Brigadier"),
  occ("Fotini Vamvaka", "youth leader"),
  occ("Fotini Vamvaka", "doing his work", start=("Monday", "1985-06-03")),
  fact("Eleni Dragoumanou", "residence", "Patras"),
  fact("Eleni Dragoumanou", "party", "socialist"),
  fact("Aristotelis Vamvakas", "residence", "Rio"),
  fact("Eleni Dragoumanou", "father", "Stamatis"),
  fact("Stamatis", "occupation", "docker"),
  fact("Eleni Dragoumanou", "education", "university of her own city"),
  fact("Aristotelis Vamvakas", "relatives", "Fotini Vamvaka"),
  ev("election", "sends to the Boule", ("Sunday", "1985-06-02"), ["Eleni Dragoumanou"]),
  ev("election", "led the socialist ticket", ("Sunday", "1985-06-02"), ["Eleni Dragoumanou"]),
  ev("election", "has lost his place", ("Sunday", "1985-06-02"), ["Aristotelis Vamvakas", "Eleni Dragoumanou"]),
  ev("communication", "rang up", ("Next morning", "1985-06-03"), ["Aristotelis Vamvakas", "Eleni Dragoumanou"]),
  ev("sanction", "was deported", ("1948", "1948"), ["Stamatis"]),
  ev("arrest", "kept her", ("November 1973", "1973-11"), ["Eleni Dragoumanou"]),
  ev("testimony", "told a military court", ("1975", "1975"), ["Eleni Dragoumanou", "Kyriakos Lambrou"]),
  ev("conviction", "got five years", None, ["Kyriakos Lambrou"]),
  ev("travel", "came up to Athens", ("Yesterday", "1985-06-04"), ["Eleni Dragoumanou"]),
  ev("meeting", "saw", ("Yesterday", "1985-06-04"), ["Eleni Dragoumanou", "Miltos Zarkadis"]),
  ev("departure", "gave up", ("Monday", "1985-06-03"), ["Notis Skouras"]),
)
P("d15-28", """KINGSTON, Jamaica: THE three-week-old commission of enquiry into the Riverton landfill fire heard its most awaited witness yesterday, and she brought her own tape recorder.

Hyacinth Bogle-Reid, who as executive director of the solid waste authority from 2010 to 2013 had signed every cheque, told retired Appeal Court president Justice Seymour Lazarus-Chin and his two fellow commissioners that she begged in vain for a second water truck. The recorder was placed in evidence. On it a man's voice says, "Wait till the Budget." The voice, she testified, is that of Dwight Facey, then the local government minister, and the date March 12, 2012.

Facey, who lost his St Catherine North Central seat in 2011 only to be named to the Senate, was fired by the Prime Minister last June. He is now a talk-show host. "Dat a nuh me," he told his listeners last night.

Cross-examined by attorney Keisha Abrahams for the residents, Bogle-Reid conceded that her common-law husband, Errol "Bunny" Whyte, the People's National Party caretaker for Spanish Town East, drove for a haulage firm which the authority had on contract. She never declared it. The Contractor General has been looking into that since January, and it was for this, rather than for the smoke, that the board let her go.

A Westwood old girl who holds a master's in public health from Tulane, Bogle-Reid, 53, got the Order of Distinction for her work after Hurricane Gilbert. She was parish manager in Trelawny before she came to Kingston.

One commissioner, the Reverend Merlene Gayle, Moravian, takes no part in the sessions on haulage; her nephew is a trucker. The chairman said the fire brigade's superintendent, Alric Dunkley, would give evidence Monday, May 19, 2014.""",
  occ("Hyacinth Bogle-Reid", "executive director of the solid waste authority", start=("2010", "2010"), end=("2013", "2013")),
  occ("Seymour Lazarus-Chin", "Appeal Court president"),
  occ("Seymour Lazarus-Chin", "chairman"),
  occ("Dwight Facey", "local government minister", end=("last June", "2013-06")),
  occ("Dwight Facey", "St Catherine North Central seat", end=("2011", "2011")),
  occ("Dwight Facey", "Senate"),
  occ("Errol Whyte", "People's National Party caretaker for Spanish Town East"),
  occ("Hyacinth Bogle-Reid", "parish manager in Trelawny"),
  occ("Merlene Gayle", "commissioner#2"),
  occ("Alric Dunkley", "fire brigade's superintendent"),
  fact("Dwight Facey", "occupation", "talk-show host"),
  fact("Keisha Abrahams", "occupation", "attorney"),
  fact("Hyacinth Bogle-Reid", "spouse", 'Errol "Bunny" Whyte'),
  fact("Errol Whyte", "alias", "Bunny"),
  fact("Errol Whyte", "party", "People's National Party"),
  fact("Hyacinth Bogle-Reid", "education", "Westwood"),
  fact("Hyacinth Bogle-Reid", "education", "Tulane"),
  fact("Hyacinth Bogle-Reid", "award", "Order of Distinction"),
  fact("Merlene Gayle", "religion", "Moravian"),
  ev("testimony", "told retired Appeal Court president", ("yesterday", "2014-05"), ["Hyacinth Bogle-Reid", "Seymour Lazarus-Chin"]),
  ev("testimony", "testified", ("yesterday", "2014-05"), ["Hyacinth Bogle-Reid"]),
  ev("election", "lost", ("2011", "2011"), ["Dwight Facey"]),
  ev("appointment", "to be named", None, ["Dwight Facey"]),
  ev("departure", "was fired", ("last June", "2013-06"), ["Dwight Facey"]),
  ev("testimony", "conceded", ("yesterday", "2014-05"), ["Hyacinth Bogle-Reid", "Keisha Abrahams"]),
  ev("investigation", "looking into that", ("January", "2014-01"), ["Hyacinth Bogle-Reid"]),
  ev("departure", "let her go", None, ["Hyacinth Bogle-Reid"]),
  ev("recusal", "takes no part", None, ["Merlene Gayle"]),
)

P("d15-29", """Two weeks, and gone
Stockholm, October 1, 2008. TT-Norr in English

Sweden's shortest-serving culture minister since 1917 has left by the back door of Rosenbad. Elsa-Britt Nordenfalk, 50, in office from September 17, wrote her letter of resignation on the train from Uppsala this morning and gave it to Prime Minister Joakim Ahlmark before his coffee.

A tax bill for a cleaner was enough. On Sunday evening she acknowledged on television that she had paid Danuta Wrona, a Polish widow, in cash for nine years. By Monday the tax agency had opened a case. On Tuesday, the chair of her own party's youth league, 22-year-old Viktor Stenbäck, called for her head.

No stranger to applause, Nordenfalk danced with the Royal Ballet till an injury in 1989, ran the Malmö opera house for most of the nineties and in 2002 followed Göran Isaksson as head of the Arts Council. Her mother is the novelist Vera Nordenfalk, to whom the Nobel has been promised by the evening papers for thirty autumns running; her twin, Hans, is bishop of Härnösand. In 1994 she became the wife of Leif Mörner, the Centre Party's finance spokesman. They live apart but, as he phrased it today, not far.

Until a permanent name is found, the portfolio lies with Schools Minister Cecilia Wallander, who has already got two. Bets are on Isaksson: the former museum director, 64 and a Liberal like the woman who once took his chair, has been ambassador to UNESCO since 2005. He was at a funeral in Paris and switched his phone off.

As for Mrs. Wrona, reached at home in Märsta, she had lost the best employer of her life, she said. The Social Democrats ask why the security police, who vetted the minister in August, noticed nothing; the answer is that nobody inquired about dust.""",
  occ("Elsa-Britt Nordenfalk", "culture minister", start=("September 17", "2008-09-17"), end=("this morning", "2008-10-01")),
  occ("Joakim Ahlmark", "Prime Minister"),
  occ("Viktor Stenbäck", "chair of her own party's youth league"),
  occ("Elsa-Britt Nordenfalk", "ran the Malmö opera house", start=("nineties", "199X")),
  occ("Elsa-Britt Nordenfalk", "head of the Arts Council", start=("2002", "2002")),
  occ("Göran Isaksson", "head of the Arts Council", end=("2002", "2002"), again=["his chair"]),
  occ("Hans Nordenfalk", "bishop of Härnösand"),
  occ("Leif Mörner", "Centre Party's finance spokesman"),
  occ("Cecilia Wallander", "portfolio lies", start=("this morning", "2008-10-01")),
  occ("Cecilia Wallander", "Schools Minister"),
  occ("Göran Isaksson", "museum director"),
  occ("Göran Isaksson", "ambassador to UNESCO", start=("2005", "2005")),
  fact("Danuta Wrona", "nationality", "Polish"),
  fact("Danuta Wrona", "occupation", "cleaner"),
  fact("Elsa-Britt Nordenfalk", "occupation", "danced with the Royal Ballet"),
  fact("Elsa-Britt Nordenfalk", "mother", "Vera Nordenfalk"),
  fact("Vera Nordenfalk", "occupation", "novelist"),
  fact("Elsa-Britt Nordenfalk", "siblings", "Hans"),
  fact("Elsa-Britt Nordenfalk", "spouse", "Leif Mörner", date=("1994", "1994")),
  fact("Leif Mörner", "party", "Centre Party"),
  fact("Göran Isaksson", "party", "Liberal"),
  fact("Elsa-Britt Nordenfalk", "party", "Liberal"),
  fact("Danuta Wrona", "residence", "Märsta"),
  ev("departure", "has left", ("this morning", "2008-10-01"), ["Elsa-Britt Nordenfalk"]),
  ev("departure", "letter of resignation", ("this morning", "2008-10-01"), ["Elsa-Britt Nordenfalk", "Joakim Ahlmark"]),
  ev("disclosure", "acknowledged", ("Sunday evening", "2008-09-28"), ["Elsa-Britt Nordenfalk", "Danuta Wrona"]),
  ev("investigation", "opened a case", ("Monday", "2008-09-29"), ["Elsa-Britt Nordenfalk"]),
  ev("appointment", "followed", ("2002", "2002"), ["Elsa-Britt Nordenfalk", "Göran Isaksson"]),
  ev("investigation", "vetted", ("August", "2008-08"), ["Elsa-Britt Nordenfalk"]),
)

P("d15-30", """Coal, horses and a missing seal: Ganbaatar takes Ömnögovi

DALANZADGAD, June 21, 2013. Standing bareheaded in the wind, Tserendorj Ganbaatar was inaugurated at ten this morning as governor of Mongolia's largest province, whose council had elected him by 17 to 14 on the night of the 18th.

His first act was to send for a locksmith. The official seal could not be found. The outgoing governor, Badamdorj Oyungerel, who had voted for his rival and did not attend, sent word that it was "where it always was."

Ganbaatar, a veterinary surgeon by profession and a herdsman's ninth child, comes of the Borjigin and says so. Irkutsk gave him his diploma in 1985. Five years later he marched with the hunger strikers in Sükhbaatar Square, and from 1992 to 2000 he belonged to the State Great Khural, the only member who arrived on horseback. Later the Democratic Party sent him to Seoul as ambassador; he returned, four winters after, with fluent Korean and a taste for radishes. Since last autumn he has been head of the provincial emergency department.

Oyungerel's three years were those of the great coal road. An inquiry into its cost, begun by the Independent Authority Against Corruption at the end of March, has so far touched one person, her adviser Jamsran Bold. He was held in Ulaanbaatar for two weeks in May and is at liberty. The lady herself has been asked nothing, and her friends speak of revenge by men who wanted the contract.

The losing candidate was Zorigt Purev, a mine manager; his sister Altantsetseg sits in the cabinet as energy minister. She flew down on Wednesday, it is believed to talk two councillors round, and flew back without having seen either.

At noon a child brought the seal to the new governor in a boot.""",
  occ("Tserendorj Ganbaatar", "governor of Mongolia's largest province", start=("this morning", "2013-06-21"), again=["new governor"]),
  occ("Badamdorj Oyungerel", "outgoing governor", start=("three years", "2010"), end=("this morning", "2013-06-21")),
  occ("Tserendorj Ganbaatar", "belonged to the State Great Khural", start=("1992", "1992"), end=("2000", "2000")),
  occ("Tserendorj Ganbaatar", "ambassador"),
  occ("Tserendorj Ganbaatar", "head of the provincial emergency department", start=("last autumn", "2012-23")),
  occ("Jamsran Bold", "adviser"),
  occ("Altantsetseg", "energy minister"),
  fact("Tserendorj Ganbaatar", "occupation", "veterinary surgeon"),
  fact("Tserendorj Ganbaatar", "ethnicity", "Borjigin"),
  fact("Tserendorj Ganbaatar", "education", "Irkutsk", date=("1985", "1985")),
  fact("Tserendorj Ganbaatar", "party", "Democratic Party"),
  fact("Zorigt Purev", "occupation", "mine manager"),
  fact("Zorigt Purev", "siblings", "Altantsetseg"),
  ev("appointment", "was inaugurated", ("this morning", "2013-06-21"), ["Tserendorj Ganbaatar"]),
  ev("election", "had elected him", ("18th", "2013-06-18"), ["Tserendorj Ganbaatar"]),
  ev("appointment", "sent him to Seoul", None, ["Tserendorj Ganbaatar"]),
  ev("travel", "returned", None, ["Tserendorj Ganbaatar"]),
  ev("investigation", "inquiry", ("end of March", "2013-03"), ["Jamsran Bold"]),
  ev("arrest", "was held", ("May", "2013-05"), ["Jamsran Bold"]),
  ev("election", "losing", ("18th", "2013-06-18"), ["Zorigt Purev"]),
  ev("travel", "flew down", ("Wednesday", "2013-06-19"), ["Altantsetseg"]),
)

P("d15-31", """BEIRUT, April 14. — The Lebanese Chamber last night heard, from the lips of the man himself, how a judge came to lose his robe.

Emile Chalhoub-Tarazi, Greek Catholic, president of the Beirut Commercial Court until the purge of 1965 began in February, had asked to be heard in the gallery of petitions, a right nobody remembered. He spoke for fifty minutes. He had been struck off, he told the Deputies, because he would not lend his car to a Minister.

Which Minister he did not say. The Minister of Justice, Salim Bey Hamdan, a Druse from the Shouf and at 38 the youngest member of the coalition Cabinet of Dr. Anis Mukaddam, rose at once to reply that the list of fourteen judges was drawn up by a commission under the First President of Cassation, Boutros Ghanem, and that it had been signed by himself on February 20 with a heavy hand. M. Ghanem, it will be remembered, refrained from voting on M. Chalhoub-Tarazi, whose sister Yvonne he married in 1931.

The ex-judge, who is 57, learnt his law from the Jesuits of the rue Huvelin and in Lyons. Under the Mandate he was a clerk of the Mixed Courts; afterwards, for a season, he was juge d'instruction at Tripoli, where in 1949 he was wounded in the shoulder by a smuggler. The Medal of the Cedar dates from that encounter. He proposes to open chambers with his son-in-law, the Deputy for Zahlé, Maître Fuad Skaff, in whose house in Achrafieh he is now staying.

Another of the fourteen, Nadim Osseiran, a Shi'ite and lately public prosecutor at Sidon, sailed for Brazil on Saturday. The Minister has promised to publish the file. He would be imprudent, say lawyers here, to do it before the summer.""",
  occ("Emile Chalhoub-Tarazi", "president of the Beirut Commercial Court", end=("February", "1965-02"), again=["ex-judge"]),
  occ("Salim Bey Hamdan", "Minister of Justice", again=["youngest member"]),
  occ("Anis Mukaddam", "Cabinet of Dr. Anis Mukaddam"),
  occ("Boutros Ghanem", "First President of Cassation"),
  occ("Emile Chalhoub-Tarazi", "clerk of the Mixed Courts"),
  occ("Emile Chalhoub-Tarazi", "juge d'instruction at Tripoli"),
  occ("Fuad Skaff", "Deputy for Zahlé"),
  occ("Nadim Osseiran", "public prosecutor at Sidon"),
  fact("Emile Chalhoub-Tarazi", "religion", "Greek Catholic"),
  fact("Salim Bey Hamdan", "religion", "Druse"),
  fact("Salim Bey Hamdan", "residence", "Shouf"),
  fact("Boutros Ghanem", "spouse", "Yvonne", date=("1931", "1931")),
  fact("Emile Chalhoub-Tarazi", "siblings", "Yvonne"),
  fact("Emile Chalhoub-Tarazi", "education", "Jesuits of the rue Huvelin"),
  fact("Emile Chalhoub-Tarazi", "education", "Lyons"),
  fact("Emile Chalhoub-Tarazi", "award", "Medal of the Cedar", date=("1949", "1949")),
  fact("Emile Chalhoub-Tarazi", "relatives", "Fuad Skaff"),
  fact("Fuad Skaff", "residence", "Achrafieh"),
  fact("Emile Chalhoub-Tarazi", "residence", "Achrafieh"),
  fact("Nadim Osseiran", "religion", "Shi'ite"),
  ev("speech", "spoke", ("last night", "1965-04-13"), ["Emile Chalhoub-Tarazi"]),
  ev("departure", "had been struck off", None, ["Emile Chalhoub-Tarazi"]),
  ev("speech", "rose at once to reply", ("last night", "1965-04-13"), ["Salim Bey Hamdan"]),
  ev("sanction", "had been signed", ("February 20", "1965-02-20"), ["Salim Bey Hamdan", "Emile Chalhoub-Tarazi"]),
  ev("recusal", "refrained from voting", None, ["Boutros Ghanem", "Emile Chalhoub-Tarazi"]),
  ev("travel", "sailed", ("Saturday", "1965-04-10"), ["Nadim Osseiran"]),
)

P("d15-32", """Ardstraw council's 'wee letter' costs DUP man chain
By Sinéad McAnespie
Strule Valley Post, Thursday 26th January 2006

It was the shortest mayoralty in the history of Ardstraw. Nineteen days after he first put on the chain, Alderman Trevor Gourley took it off again on Monday night, laid it on the table of the chamber and left without his coat.

The 59-year-old dairy farmer from Drumquin, a member of the council for the Democratic Unionists since 1985, had written on council notepaper to a judge on behalf of a constituent who was to be sentenced for diesel laundering. The judge, Her Honour Corinne Philpott-Rea, read the note aloud in open court in Omagh on 12th January, said "I have had a wee letter," and sent the paper to the police. Superintendent Colm Duddy confirmed that no offence is being investigated. The constituent got ten months.

Deputy mayor Assumpta Mulgrew (SDLP) is acting mayor. A classroom assistant at Loreto and a mother of four, she lost her brother Dessie in the bomb of 1998 and was awarded the MBE for her work with families, which she accepted, she says, "after three sleepless nights." She was on the council from 1993 to 1997 and again from 2001.

Gourley, whose father Sammy chaired the old rural district council, took over as first citizen on 4th January from the Ulster Unionist Hazel Baxter-Crooks, when she went to the Assembly in succession to her late husband, Norman. Mrs Baxter-Crooks would not criticise "a decent neighbour".

Sinn Féin group leader Barra Ó Coinn, himself a former prisoner (he served six years in the Maze), said that letters of the sort had been going out for decades. No evidence of others has been seen by the Post. A special meeting in February will elect a successor, and two DUP names are going round: neither would talk to us.""",
  occ("Trevor Gourley", "mayoralty", start=("4th January", "2006-01-04"), end=("Monday night", "2006-01-23"), again=["first citizen"]),
  occ("Trevor Gourley", "member of the council", start=("1985", "1985"), again=["Alderman"]),
  occ("Corinne Philpott-Rea", "The judge"),
  occ("Colm Duddy", "Superintendent"),
  occ("Assumpta Mulgrew", "Deputy mayor"),
  occ("Assumpta Mulgrew", "acting mayor", start=("Monday night", "2006-01-23")),
  occ("Assumpta Mulgrew", "on the council from 1993", start=("1993", "1993"), end=("1997", "1997")),
  occ("Assumpta Mulgrew", "again from 2001", start=("2001", "2001")),
  occ("Sammy Gourley", "chaired the old rural district council"),
  occ("Hazel Baxter-Crooks", "first citizen", end=("4th January", "2006-01-04")),
  occ("Hazel Baxter-Crooks", "Assembly", start=("4th January", "2006-01")),
  occ("Norman Baxter-Crooks", "Assembly"),
  occ("Barra Ó Coinn", "Sinn Féin group leader"),
  fact("Trevor Gourley", "occupation", "dairy farmer"),
  fact("Trevor Gourley", "residence", "Drumquin"),
  fact("Trevor Gourley", "party", "Democratic Unionists"),
  fact("Assumpta Mulgrew", "party", "SDLP"),
  fact("Assumpta Mulgrew", "occupation", "classroom assistant"),
  fact("Assumpta Mulgrew", "siblings", "Dessie"),
  fact("Dessie", "deathDate", "1998", value="1998"),
  fact("Dessie", "causeOfDeath", "bomb"),
  fact("Assumpta Mulgrew", "award", "MBE"),
  fact("Trevor Gourley", "father", "Sammy"),
  fact("Hazel Baxter-Crooks", "party", "Ulster Unionist"),
  fact("Hazel Baxter-Crooks", "spouse", "Norman"),
  fact("Barra Ó Coinn", "party", "Sinn Féin"),
  ev("departure", "took it off", ("Monday night", "2006-01-23"), ["Trevor Gourley"]),
  ev("communication", "had written", None, ["Trevor Gourley", "Corinne Philpott-Rea"]),
  ev("disclosure", "read the note aloud", ("12th January", "2006-01-12"), ["Corinne Philpott-Rea", "Trevor Gourley"]),
  ev("award", "was awarded", None, ["Assumpta Mulgrew"]),
  ev("appointment", "took over", ("4th January", "2006-01-04"), ["Trevor Gourley", "Hazel Baxter-Crooks"]),
  ev("appointment", "went to the Assembly", ("4th January", "2006-01"), ["Hazel Baxter-Crooks", "Norman Baxter-Crooks"]),
  ev("conviction", "served six years", None, ["Barra Ó Coinn"]),
)

P("d15-33", """MEXICO CITY, July 9, 1997 — He conceded in four words, "Ganó la señora, punto," and with them seven decades of one-party rule in the state of Nopalera came to a close.

Final figures released Tuesday night gave the governorship to Citlali Ordaz Huitrón, an economist and grandmother of 55, with 46.3 percent; Leopoldo Barragán Sáenz of the Institutional Revolutionary Party, who had been federal secretary of fisheries till he went home to campaign, received 41. It is the first defeat of his life. He has been mayor, deputy, union boss and senator, mostly in that order.

Governor-elect Ordaz was herself a member of the PRI for a quarter of a century. She studied in Prague on a scholarship, 1963 to 1968, worked under Barragán when he governed the state capital, and stormed out in 1988 together with her husband, the muralist Adalberto Cruz. He was shot the following spring outside a printing shop. No one has been tried. As a deputy of the new opposition she spent three years asking why, and on one of those mornings, 14 March 1992, she was herself dragged from a highway blockade and jailed for nine days.

The sitting governor, Gen. Plutarco Elizondo, who does not leave until September 30, telephoned his congratulations at dawn. His attorney general, Minerva Cota, had sent a resignation to the state congress before the polls were even closed; her brother Fausto, the police commander in the port, is in Texas, on vacation according to the family, and in hiding according to the winners.

Ordaz said she would ask a retired Supreme Court justice, Hilario Montes de Oca, to head an inquest. "I have not been called," said the justice. "But I have pressed my trousers."

Congratulating telegrams came from the bishop, whom she fought over textbooks, and from Prague.""",
  occ("Citlali Ordaz Huitrón", "governorship", again=["Governor-elect"]),
  occ("Leopoldo Barragán Sáenz", "federal secretary of fisheries"),
  occ("Leopoldo Barragán Sáenz", "mayor", again=["governed the state capital"]),
  occ("Leopoldo Barragán Sáenz", "deputy"),
  occ("Leopoldo Barragán Sáenz", "union boss"),
  occ("Leopoldo Barragán Sáenz", "senator"),
  occ("Citlali Ordaz Huitrón", "deputy of the new opposition"),
  occ("Plutarco Elizondo", "sitting governor"),
  occ("Plutarco Elizondo", "Gen."),
  occ("Minerva Cota", "attorney general"),
  occ("Fausto Cota", "police commander in the port"),
  occ("Hilario Montes de Oca", "Supreme Court justice"),
  fact("Citlali Ordaz Huitrón", "occupation", "economist"),
  fact("Leopoldo Barragán Sáenz", "party", "Institutional Revolutionary Party"),
  fact("Citlali Ordaz Huitrón", "party", "PRI"),
  fact("Citlali Ordaz Huitrón", "education", "Prague"),
  fact("Citlali Ordaz Huitrón", "spouse", "Adalberto Cruz"),
  fact("Adalberto Cruz", "occupation", "muralist"),
  fact("Adalberto Cruz", "deathDate", "following spring", value="1989-21"),
  fact("Adalberto Cruz", "causeOfDeath", "was shot"),
  fact("Minerva Cota", "siblings", "Fausto"),
  ev("election", "conceded", None, ["Leopoldo Barragán Sáenz", "Citlali Ordaz Huitrón"]),
  ev("election", "gave the governorship", None, ["Citlali Ordaz Huitrón"]),
  ev("election", "defeat", None, ["Leopoldo Barragán Sáenz"]),
  ev("candidacy", "campaign", None, ["Leopoldo Barragán Sáenz"]),
  ev("departure", "stormed out", ("1988", "1988"), ["Citlali Ordaz Huitrón", "Adalberto Cruz"]),
  ev("arrest", "jailed", ("14 March 1992", "1992-03-14"), ["Citlali Ordaz Huitrón"]),
  ev("communication", "telephoned", ("dawn", "1997-07-09"), ["Plutarco Elizondo", "Citlali Ordaz Huitrón"]),
  ev("departure", "resignation", None, ["Minerva Cota"]),
)

P("d15-34", """The widow Tachibana remembers
(Kanto Evening Mail, Friday, September 17, 1976)

When the Lower House Special Committee on aircraft imports met at half past ten yesterday, it had a single name on its paper, that of Mrs. Fumi Tachibana, 68, who runs a seal-carver's shop in Nihombashi. She is the widow of Kensaku Tachibana, Parliamentary Vice-Minister of Transport in 1971 and 1972, and she had found a diary.

Chairman Tokuji Arakida asked her to read one page. "November 9," she read. "To the New Otani with Mr. Shirai. Mr. Webb had brought the peanuts." Of peanuts there had been, the page goes on, two hundred.

Mr. Shirai is Yasuo Shirai, the shipping man and sometime treasurer of the Liberal Democratic faction to which the late Vice-Minister belonged. Indicted on August 2, he is out on bail of 80 million yen and maintains from behind the gates of his villa at Kamakura that he dislikes hotels. Harold Webb, an American, was Far East president of Corsair-Lindell Aircraft; he was deposed at Los Angeles in July, under a grant of immunity, and is believed to have confirmed the dinner.

Two committee members were missing. Representative Sadao Kuze, brother of Mrs. Shirai, has not attended since the spring. Representative Hana Izumida, Socialist, was in the hospital.

Kensaku Tachibana was born in Niigata Prefecture in 1904. A judo champion at Meiji University, he fought as a lieutenant in North China, ran the prefectural bus company after the war and was elected to the Diet for the first time in 1952, and for the last in 1969. He died of a stroke on the golf links, four weeks before the election of December 1972. His secretary of many years, Goro Minobe, inherited the constituency. Mr. Minobe told the Mail that his old chief never kept a diary in his life.""",
  occ("Kensaku Tachibana", "Parliamentary Vice-Minister of Transport", start=("1971", "1971"), end=("1972", "1972"), again=["Vice-Minister#2"]),
  occ("Tokuji Arakida", "Chairman"),
  occ("Yasuo Shirai", "treasurer of the Liberal Democratic faction"),
  occ("Harold Webb", "Far East president of Corsair-Lindell Aircraft"),
  occ("Sadao Kuze", "Representative"),
  occ("Sadao Kuze", "committee members"),
  occ("Hana Izumida", "Representative#2"),
  occ("Hana Izumida", "committee members"),
  occ("Kensaku Tachibana", "lieutenant in North China"),
  occ("Kensaku Tachibana", "ran the prefectural bus company"),
  occ("Kensaku Tachibana", "Diet", start=("1952", "1952")),
  occ("Goro Minobe", "secretary of many years"),
  occ("Goro Minobe", "constituency", start=("December 1972", "1972-12")),
  fact("Fumi Tachibana", "occupation", "runs a seal-carver's shop"),
  fact("Fumi Tachibana", "spouse", "Kensaku Tachibana"),
  fact("Yasuo Shirai", "occupation", "shipping man"),
  fact("Yasuo Shirai", "party", "Liberal Democratic"),
  fact("Kensaku Tachibana", "party", "Liberal Democratic"),
  fact("Yasuo Shirai", "residence", "Kamakura"),
  fact("Yasuo Shirai", "relatives", "Sadao Kuze"),
  fact("Harold Webb", "nationality", "American"),
  fact("Hana Izumida", "party", "Socialist"),
  fact("Kensaku Tachibana", "birthPlace", "Niigata Prefecture"),
  fact("Kensaku Tachibana", "birthDate", "1904", value="1904"),
  fact("Kensaku Tachibana", "education", "Meiji University"),
  fact("Kensaku Tachibana", "militaryService", "North China"),
  fact("Kensaku Tachibana", "deathDate", "four weeks before", value="1972-11"),
  fact("Kensaku Tachibana", "causeOfDeath", "stroke"),
  ev("testimony", "asked her to read", ("yesterday", "1976-09-16"), ["Fumi Tachibana", "Tokuji Arakida"]),
  ev("sanction", "Indicted", ("August 2", "1976-08-02"), ["Yasuo Shirai"]),
  ev("testimony", "was deposed", ("July", "1976-07"), ["Harold Webb"]),
  ev("election", "was elected", ("1952", "1952"), ["Kensaku Tachibana"]),
  ev("election", "for the last", ("1969", "1969"), ["Kensaku Tachibana"]),
  ev("election", "inherited the constituency", ("December 1972", "1972-12"), ["Goro Minobe"]),
)

P("d15-35", """Swellendam se dam: how a bursar brought a mayor to court

CAPE TOWN — Thirteen councillors, one dam, no water. In the Bellville commercial crimes court on Wednesday magistrate Yusuf Gamiet convicted the former executive mayor of Breederivier, Koos Theunissen, of corruption and let him go home to Bonnievale on R20 000 bail until sentence is passed on 18 January 2001.

It was a schoolmaster's ledger that did it. Nomonde Qamata, at that time bursar of Emil Weder High in Genadendal, came across a cheque meant for a pump in the school's own account in October 1998. She took it to the chief executive of the municipality, Deon Hartnick, who told her to go home and pray. Instead she wrote to the Scorpions. Today she is provincial auditor for school funds, Hartnick is in Perth, and the cheque, exhibit C, hangs framed, or so they say, in the office of prosecutor Lwazi Dyantyi.

Theunissen (61) is no fool. The former rugby wing, who played for Boland in eleven Currie Cup seasons, took an honours degree at Stellenbosch, preached as an elder of the NG Kerk, and switched from the Nationalists to the Democratic Alliance as soon as there was one. He had led the council for four years when it showed him the door in June last year. In the witness box, three weeks ago, he wept, and blamed his late partner, Hennie Loots.

Ms Justice Thandeka Mabandla of the High Court, who had granted bail at first, gave up the file when it turned out that her brother-in-law built the wall. Built is perhaps too strong.

Next Tuesday the town votes. Standing for the ANC in Ward 3 is a woman with a head for figures: Qamata's mother, Nosipho, retired domestic worker, church treasurer, and, since the weekend, favourite.""",
  occ("Yusuf Gamiet", "magistrate"),
  occ("Koos Theunissen", "executive mayor of Breederivier", start=("four years", "1995"), end=("June last year", "1999-06"), again=["led the council"]),
  occ("Nomonde Qamata", "bursar of Emil Weder High", again=["bursar"]),
  occ("Deon Hartnick", "chief executive of the municipality"),
  occ("Nomonde Qamata", "provincial auditor for school funds"),
  occ("Lwazi Dyantyi", "prosecutor"),
  occ("Koos Theunissen", "elder of the NG Kerk"),
  occ("Thandeka Mabandla", "Justice"),
  occ("Nosipho Qamata", "church treasurer"),
  fact("Koos Theunissen", "residence", "Bonnievale"),
  fact("Deon Hartnick", "residence", "Perth"),
  fact("Koos Theunissen", "occupation", "rugby wing"),
  fact("Koos Theunissen", "education", "Stellenbosch"),
  fact("Koos Theunissen", "religion", "NG Kerk"),
  fact("Koos Theunissen", "party", "Nationalists"),
  fact("Koos Theunissen", "party", "Democratic Alliance"),
  fact("Nomonde Qamata", "mother", "Nosipho"),
  fact("Nosipho", "party", "ANC"),
  fact("Nosipho", "occupation", "domestic worker"),
  ev("conviction", "convicted", ("Wednesday", "2000-11-29"), ["Koos Theunissen", "Yusuf Gamiet"]),
  ev("meeting", "took it to", None, ["Nomonde Qamata", "Deon Hartnick"]),
  ev("communication", "wrote to the Scorpions", None, ["Nomonde Qamata"]),
  ev("departure", "showed him the door", ("June last year", "1999-06"), ["Koos Theunissen"]),
  ev("testimony", "In the witness box", ("three weeks ago", "2000-11"), ["Koos Theunissen"]),
  ev("recusal", "gave up the file", None, ["Thandeka Mabandla"]),
  ev("candidacy", "Standing", ("Next Tuesday", "2000-12-05"), ["Nosipho"]),
)

P("d15-36", """BUDAPEST, Tuesday, 25th August, 1931.

The name of Count Miklós Pálóczy-Horváth is off the brass plate at the Ministry of Agriculture, and the screws, it is remarked, were already loose on Saturday. The new Government of Dr Gyula Szentirmay, whose members the Regent received at Gödöllő yesterday forenoon, has put in his stead a man without land, Dr Béla Törzs, professor of statistics.

Dr Törzs, son of a Calvinist schoolmaster at Nagykőrös, is a Szeged man by his chair and a Transylvanian by his wife, Ilona Apor. He is forty-four; from the Piarists he passed to Budapest, and from there to Berlin, where he received the doctorate in the summer the war broke out. He spent its last two years as a prisoner at Krasnoyarsk. In 1924 the League of Nations called him to its economic section, and it was at Geneva, in the spring of 1929, that the present Premier, at that time chief delegate, first met him. The Small Holders, who claim him, have no right to do so: he is of no party.

His predecessor was Minister for six years and a half. It was disclosed by the Government Audit Office on the 12th that, of the wheat bonus, two millions of pengő had gone to eleven estates. In the list published with the report one found that of the Minister's mother, the Countess Dowager Antónia. The Count told the Finance Committee on the 17th that he signed whatever was laid before him; and two days afterwards the Cabinet of Count Zichy-Meskó, in which he sat, was no more.

The State Secretary, Baron István Perényi-Kállay, has likewise retired, to his books. Deputy Ferenc Gaál, who first brought up the matter of the bonus, has been challenged by the Count's nephew. It is thought that the seconds will arrange it.""",
  occ("Miklós Pálóczy-Horváth", "Ministry of Agriculture", start=("six years and a half", "1925"), end=("two days afterwards", "1931-08-19"), again=["Minister for six years"]),
  occ("Gyula Szentirmay", "new Government", start=("yesterday", "1931-08-24"), again=["present Premier"]),
  occ("Gyula Szentirmay", "chief delegate"),
  occ("Béla Törzs", "Ministry of Agriculture", start=("yesterday", "1931-08-24")),
  occ("Béla Törzs", "professor of statistics", again=["chair"]),
  occ("Béla Törzs", "economic section", start=("1924", "1924")),
  occ("Zichy-Meskó", "Cabinet of Count Zichy-Meskó", end=("two days afterwards", "1931-08-19")),
  occ("István Perényi-Kállay", "State Secretary"),
  occ("Ferenc Gaál", "Deputy"),
  fact("Béla Törzs", "spouse", "Ilona Apor"),
  fact("Béla Törzs", "education", "Piarists"),
  fact("Béla Törzs", "education", "Budapest"),
  fact("Béla Törzs", "education", "Berlin", date=("summer the war broke out", "1914-22")),
  fact("Miklós Pálóczy-Horváth", "mother", "Antónia"),
  ev("meeting", "received", ("yesterday forenoon", "1931-08-24"), ["Gyula Szentirmay", "Béla Törzs"]),
  ev("appointment", "has put in his stead", ("yesterday forenoon", "1931-08-24"), ["Béla Törzs"]),
  ev("appointment", "called him", ("1924", "1924"), ["Béla Törzs"]),
  ev("meeting", "first met", ("spring of 1929", "1929-21"), ["Gyula Szentirmay", "Béla Törzs"]),
  ev("disclosure", "was disclosed", ("the 12th", "1931-08-12"), ["Miklós Pálóczy-Horváth"]),
  ev("testimony", "told the Finance Committee", ("the 17th", "1931-08-17"), ["Miklós Pálóczy-Horváth"]),
  ev("departure", "was no more", ("two days afterwards", "1931-08-19"), ["Zichy-Meskó", "Miklós Pálóczy-Horváth"]),
  ev("departure", "retired", None, ["István Perényi-Kállay"]),
)
P("d15-37", """Visas refused to two from Mashonaland, bank frozen

HARARE / CANBERRA, Dec 3, 2008 (Southern Press Association). Australia yesterday put Zimbabwe's registrar of voters and her husband on its list of persons under targeted sanctions and, for good measure, closed the Perth account in which they kept their children's school fees.

The couple, Tendai and Ignatius Mapfumo-Gore, have never been in office together. She, 49, a mathematician with a Sussex doctorate, went to the registry in 1999, when Amos Chidzero vacated it. Until 2002 he flew Hunters for the Air Force of Zimbabwe, from which he retired as a wing commander; afterwards he took a seat on the board of the grain monopoly, and since August he has been Resident Minister for Mashonaland West. He wears the Gold Cross for an action in Mozambique in 1986.

Foreign affairs spokesman Damian Kerrigan said in Canberra that the count of the March ballot had been "an arithmetic all its own". The registrar's lawyer, Beatrice Sithole-Banks, replied that there was no evidence of an altered figure, and filed with the embassy a sheaf of tally forms.

One man who could tell is out of reach. Chidzero, the predecessor, walked across the bridge at Beitbridge on 27 June, the day of the run-off, and now lives in Pretoria with a daughter, Rumbidzai, a paediatrician. In an interview printed there on Sunday he declined to say who had telephoned him in April. He did say that he had been offered a farm.

South Africa's mediator, former judge Sipho Zondi, goes on shuttling. He spent Monday in Harare and lunched with Archbishop Pius Makoni, then flew to Gaborone, where President Mothusi Kgafela keeps a spare room for him.

The Mapfumo-Gores' elder boy is at Hale School. He will be allowed to sit his examinations, an Australian official said.""",
  occ("Tendai Mapfumo-Gore", "registrar of voters", start=("1999", "1999"), again=["registry"]),
  occ("Amos Chidzero", "registry", end=("1999", "1999"), again=["predecessor"]),
  occ("Ignatius Mapfumo-Gore", "wing commander", end=("2002", "2002")),
  occ("Ignatius Mapfumo-Gore", "seat on the board of the grain monopoly", start=("afterwards", "2002")),
  occ("Ignatius Mapfumo-Gore", "Resident Minister for Mashonaland West", start=("August", "2008-08")),
  occ("Damian Kerrigan", "Foreign affairs spokesman"),
  occ("Sipho Zondi", "South Africa's mediator"),
  occ("Sipho Zondi", "judge"),
  occ("Pius Makoni", "Archbishop"),
  occ("Mothusi Kgafela", "President"),
  fact("Tendai Mapfumo-Gore", "spouse", "Ignatius Mapfumo-Gore"),
  fact("Tendai Mapfumo-Gore", "occupation", "mathematician"),
  fact("Tendai Mapfumo-Gore", "education", "Sussex"),
  fact("Ignatius Mapfumo-Gore", "militaryService", "Air Force of Zimbabwe"),
  fact("Ignatius Mapfumo-Gore", "award", "Gold Cross"),
  fact("Beatrice Sithole-Banks", "occupation", "lawyer"),
  fact("Amos Chidzero", "residence", "Pretoria"),
  fact("Amos Chidzero", "children", "Rumbidzai"),
  fact("Rumbidzai", "residence", "Pretoria"),
  fact("Rumbidzai", "occupation", "paediatrician"),
  ev("sanction", "put Zimbabwe's registrar of voters", ("yesterday", "2008-12-02"), ["Tendai Mapfumo-Gore", "Ignatius Mapfumo-Gore"]),
  ev("sanction", "closed the Perth account", ("yesterday", "2008-12-02"), ["Tendai Mapfumo-Gore", "Ignatius Mapfumo-Gore"]),
  ev("appointment", "went to the registry", ("1999", "1999"), ["Tendai Mapfumo-Gore"]),
  ev("departure", "vacated it", ("1999", "1999"), ["Amos Chidzero"]),
  ev("departure", "retired", ("2002", "2002"), ["Ignatius Mapfumo-Gore"]),
  ev("travel", "walked across the bridge", ("27 June", "2008-06-27"), ["Amos Chidzero"]),
  ev("disclosure", "printed there", ("Sunday", "2008-11-30"), ["Amos Chidzero"]),
  ev("travel", "spent Monday in Harare", ("Monday", "2008-12-01"), ["Sipho Zondi"]),
  ev("meeting", "lunched", ("Monday", "2008-12-01"), ["Sipho Zondi", "Pius Makoni"]),
  ev("travel", "flew to Gaborone", None, ["Sipho Zondi"]),
)

P("d15-38", """Alliance man wins Ra by 12, loses cousin

The Levuka Sun, SUVA, Tuesday July 20, 1982. — Twelve votes, counted four times between midnight and breakfast, have kept Ratu Jone Nasilasila in the House of Representatives and put out a man who used to carry his bags.

The man is Apisai Tora-Cakau, Ratu Jone's first cousin and, until he joined the Western United Front in January, his private secretary. He polled 3,904. Both are of the chiefly house of Rakiraki; both went to Queen Victoria School, where the elder was head boy in 1949 and the younger, in his own words, "the boy who was headed". They embraced at the count.

Ratu Jone came to the House in 1972, when he was still a District Commissioner, and was Minister of Lands from 1977. He was wounded twice as a corporal in Malaya. Adi Losalini, his wife, is matron of the hospital at Lautoka.

In the Indian national seat of the North-East, Mrs Shanti Devi Prasad of the National Federation Party beat her own brother-in-law. She is a widow and took up politics on the death of her husband, Ram Prasad, the cane farmers' advocate, who held that seat from 1966 until the train accident of last September. The brother-in-law, Dr Vijay Prasad, is a former mayor of Nadi.

The Supervisor of Elections, Mr Gordon Fairlie, removed a presiding officer at Vatukoula on Sunday on a complaint, of which he found nothing to be true, that a ballot box had gone to a wedding. The officer, Mr Emosi Vula, has been reinstated.

Still to come is Kadavu, where a by-boat brings the boxes. The sitting member, Mr Filipe Ledua, Speaker since 1979, is nowhere in doubt, unlike his chair; several newcomers would like to sit in it, and one has told his tailor.""",
  occ("Jone Nasilasila", "House of Representatives", start=("1972", "1972")),
  occ("Apisai Tora-Cakau", "private secretary", end=("January", "1982-01"), again=["carry his bags"]),
  occ("Jone Nasilasila", "head boy", start=("1949", "1949")),
  occ("Jone Nasilasila", "District Commissioner"),
  occ("Jone Nasilasila", "Minister of Lands", start=("1977", "1977")),
  occ("Jone Nasilasila", "corporal"),
  occ("Losalini", "matron of the hospital at Lautoka"),
  occ("Shanti Devi Prasad", "Indian national seat of the North-East"),
  occ("Ram Prasad", "Indian national seat of the North-East", start=("1966", "1966"), end=("last September", "1981-09"), again=["held that seat"]),
  occ("Vijay Prasad", "mayor of Nadi"),
  occ("Gordon Fairlie", "Supervisor of Elections"),
  occ("Emosi Vula", "presiding officer at Vatukoula"),
  occ("Filipe Ledua", "sitting member"),
  occ("Filipe Ledua", "Speaker", start=("1979", "1979")),
  fact("Jone Nasilasila", "party", "Alliance"),
  fact("Jone Nasilasila", "relatives", "Apisai Tora-Cakau"),
  fact("Apisai Tora-Cakau", "party", "Western United Front", date=("January", "1982-01")),
  fact("Jone Nasilasila", "education", "Queen Victoria School"),
  fact("Apisai Tora-Cakau", "education", "Queen Victoria School"),
  fact("Jone Nasilasila", "militaryService", "Malaya"),
  fact("Jone Nasilasila", "spouse", "Losalini"),
  fact("Shanti Devi Prasad", "party", "National Federation Party"),
  fact("Shanti Devi Prasad", "relatives", "Vijay Prasad"),
  fact("Shanti Devi Prasad", "spouse", "Ram Prasad"),
  fact("Ram Prasad", "occupation", "cane farmers' advocate"),
  fact("Ram Prasad", "siblings", "Vijay Prasad"),
  fact("Ram Prasad", "deathDate", "last September", value="1981-09"),
  fact("Ram Prasad", "causeOfDeath", "train accident"),
  ev("election", "have kept", None, ["Jone Nasilasila"]),
  ev("election", "put out", None, ["Apisai Tora-Cakau"]),
  ev("meeting", "embraced", None, ["Jone Nasilasila", "Apisai Tora-Cakau"]),
  ev("election", "came to the House", ("1972", "1972"), ["Jone Nasilasila"]),
  ev("election", "beat", None, ["Shanti Devi Prasad", "Vijay Prasad"]),
  ev("sanction", "removed", ("Sunday", "1982-07-18"), ["Emosi Vula", "Gordon Fairlie"]),
  ev("appointment", "has been reinstated", None, ["Emosi Vula"]),
)

P("d15-39", """Governador de Trás-os-Rios testemunha (English edition, Porto, 12 June 1998)

It was her first morning as a witness and her last as a civil governor. When Leonor Vaz Teles left the courthouse of Vila Real yesterday at a quarter past one, the Council of Ministers in Lisbon had just relieved her, at her own wish, and put Hermínio Sardinha, a forester from Chaves, in her place.

The case is not hers. In the dock sits Abel Falcão, who was treasurer of the district's fire brigades between 1989 and 1996 and who is supposed to have burned, if one may so put it, 300 million escudos. Asked by the presiding judge, Gabriela Mourisca, whether she had warned anyone, Dr Vaz Teles answered that she had spoken to Falcão's brother. The brother is Duarte Falcão, Secretary of State for the Interior. The room grew quiet. "In the lift, on the 3rd of March 1996," she said; "he pressed the button."

She did not resign over this, her friends explain, but in order to be free to say it. Whether the Secretary of State remembers any lift, his office would not tell us. He spent the day in Madrid, in talks with his counterpart, Íñigo Larrauri, on forest fires.

Leonor Vaz Teles is a notary's daughter of 46 from Mirandela. As a student at Coimbra she belonged to the Catholic youth, then to the Maoists, and has been since 1983 a Socialist, in this respect like many. She sat on the municipal council of her town for two terms, was a delegate for youth and, from November 1995, governor. Ten years divorced from the cellist Bruno Aguilar, she has kept, she says, his metronome.

Another witness, fire chief Adérito Pinto, failed to appear: he was at a fire. The hearing goes on with him on Tuesday.""",
  occ("Leonor Vaz Teles", "civil governor", start=("November 1995", "1995-11"), end=("yesterday", "1998-06-11"), again=["governor#2"]),
  occ("Hermínio Sardinha", "civil governor", start=("yesterday", "1998-06-11")),
  occ("Abel Falcão", "treasurer of the district's fire brigades", start=("1989", "1989"), end=("1996", "1996")),
  occ("Gabriela Mourisca", "presiding judge"),
  occ("Duarte Falcão", "Secretary of State for the Interior", again=["Secretary of State#2"]),
  occ("Íñigo Larrauri", "counterpart"),
  occ("Leonor Vaz Teles", "municipal council of her town"),
  occ("Leonor Vaz Teles", "delegate for youth"),
  occ("Adérito Pinto", "fire chief"),
  fact("Hermínio Sardinha", "occupation", "forester"),
  fact("Hermínio Sardinha", "residence", "Chaves"),
  fact("Abel Falcão", "siblings", "Duarte Falcão"),
  fact("Leonor Vaz Teles", "birthPlace", "Mirandela"),
  fact("Leonor Vaz Teles", "education", "Coimbra"),
  fact("Leonor Vaz Teles", "party", "Maoists"),
  fact("Leonor Vaz Teles", "party", "Socialist", date=("1983", "1983")),
  fact("Leonor Vaz Teles", "religion", "Catholic"),
  fact("Leonor Vaz Teles", "spouse", "Bruno Aguilar"),
  fact("Bruno Aguilar", "occupation", "cellist"),
  ev("testimony", "testemunha", ("yesterday", "1998-06-11"), ["Leonor Vaz Teles"]),
  ev("departure", "had just relieved her", ("yesterday", "1998-06-11"), ["Leonor Vaz Teles"]),
  ev("appointment", "in her place", ("yesterday", "1998-06-11"), ["Hermínio Sardinha"]),
  ev("testimony", "answered", ("yesterday", "1998-06-11"), ["Leonor Vaz Teles", "Gabriela Mourisca"]),
  ev("travel", "spent the day in Madrid", ("yesterday", "1998-06-11"), ["Duarte Falcão"]),
  ev("meeting", "talks", ("yesterday", "1998-06-11"), ["Duarte Falcão", "Íñigo Larrauri"]),
)

P("d15-40", """Namib Radio 1 | News online | 23 March 2021, 07:15

Fisheries boss Haufiku goes to Oslo as envoy, prosecutor says ‘not so fast’

By Selma Nangombe

WINDHOEK. Passports were the talk of the High Court on Monday. Advocate Piet Vermeulen, for the State, asked that Dr Tangeni Haufiku, 56, be ordered to surrender his. Haufiku's counsel retorted that a man whom his country had gazetted as ambassador to Norway on the 5th could hardly present his letters without one. Judge President Ester Kazombungo will rule on Thursday.

Haufiku ran the National Fishing Corporation from mid-2014 until 31 December. He has not been charged. His successor in the top job, Lazarus /Uirab, has, though: the former fisheries inspector was fetched from a boardroom in Walvis Bay last Wednesday, and spent three nights in a cell before the magistrate there, Mrs Bianca Olivier, granted him bail. In an affidavit of 12 March, /Uirab says he only inherited the quotas. Nobody disputes that the signature is his.

A marine biologist who left for exile in Zambia at the age of 13, Haufiku obtained his PhD at Bergen in 1998, speaks Norwegian and was a Swapo councillor in Lüderitz before he turned to fish. He converted to the Baháʼí faith in 2004. His late father-in-law was Nahas Amukwaya, the first mayor of Oshakati.

International relations minister Maria Gaoses told journalists that the posting stands. She took over from Penda Shikongo only this January and, she confessed, has “signed what lay on the desk”. Shikongo, an uncle of Haufiku's wife Ndapewa, is said to have pushed the appointment. He told this station he had nothing to do with it, and as evidence read out his letter to the Public Service Commission, in which he withdrew from the matter on 2 November.

From Oslo, one line: the embassy has been painted.""",
  occ("Tangeni Haufiku", "ambassador to Norway", start=("the 5th", "2021-03-05"), again=["envoy"]),
  occ("Tangeni Haufiku", "ran the National Fishing Corporation", start=("mid-2014", "2014"), end=("31 December", "2020-12-31"), again=["Fisheries boss"]),
  occ("Piet Vermeulen", "for the State"),
  occ("Ester Kazombungo", "Judge President"),
  occ("Lazarus /Uirab", "top job", start=("31 December", "2020-12-31")),
  occ("Lazarus /Uirab", "fisheries inspector"),
  occ("Bianca Olivier", "magistrate"),
  occ("Tangeni Haufiku", "councillor in Lüderitz"),
  occ("Nahas Amukwaya", "first mayor of Oshakati"),
  occ("Maria Gaoses", "International relations minister", start=("this January", "2021-01")),
  occ("Penda Shikongo", "International relations minister", end=("this January", "2021-01")),
  fact("Piet Vermeulen", "occupation", "Advocate"),
  fact("Tangeni Haufiku", "occupation", "marine biologist"),
  fact("Tangeni Haufiku", "education", "Bergen", date=("1998", "1998")),
  fact("Tangeni Haufiku", "party", "Swapo"),
  fact("Tangeni Haufiku", "religion", "Baháʼí faith", date=("2004", "2004")),
  fact("Tangeni Haufiku", "relatives", "Nahas Amukwaya"),
  fact("Tangeni Haufiku", "spouse", "Ndapewa"),
  fact("Ndapewa", "father", "Nahas Amukwaya"),
  fact("Ndapewa", "relatives", "Penda Shikongo"),
  ev("appointment", "had gazetted", ("the 5th", "2021-03-05"), ["Tangeni Haufiku"]),
  ev("arrest", "was fetched", ("last Wednesday", "2021-03-17"), ["Lazarus /Uirab"]),
  ev("testimony", "affidavit", ("12 March", "2021-03-12"), ["Lazarus /Uirab"]),
  ev("travel", "left for exile in Zambia", ("at the age of 13", "1978~"), ["Tangeni Haufiku"]),
  ev("appointment", "took over", ("this January", "2021-01"), ["Maria Gaoses", "Penda Shikongo"]),
  ev("disclosure", "read out his letter", None, ["Penda Shikongo"]),
  ev("recusal", "withdrew from the matter", ("2 November", "2020-11-02"), ["Penda Shikongo"]),
)

P("d15-41", """Operation Clean Quay: handcuffs for an under-secretary

GENOA, Thursday, 18 Feb. 1993

The man in the dark coat who bought a newspaper at Brignole station on Tuesday at 6.20 found his own name on the front page. Seven minutes later Captain Alfio Manganaro of the Guardia di Finanza read it to him a second time, from a warrant, and Ottavio Pastorino was no longer, in any practical sense, Under-Secretary of Merchant Marine.

In law he remained it till noon. Then Prime Minister Carlo Emanuele Ruffini revoked the delegation. The magistrates, headed by deputy prosecutor Teresa Boccanegra, speak of 2.8 billion lire paid by dredging firms. The treasurer of the Ligurian Republicans, Nello Sanguineti, who has been in custody since Epiphany, is understood to have talked; what he has said is sealed, and the lawyers deny that he has said it.

Pastorino is 59. Son of a stevedore of Sampierdarena, a surveyor by his diploma, he directed the port consortium's technical office when, in 1976, the party wanted a face for the regional council. Eight years on he was chairman of that council. The Chamber he entered in 1987 and again, with fewer preferences, last April. He had been under-secretary for seven months; he came after Silvano Dapelo, who had to give up on account of his heart and lies buried at Nervi.

Signora Pastorino, born Franca Odone, is headmistress of the Liceo Colombo. She was teaching when two officers walked in, and finished the verb.

A detail: the first to be given the file, back in November, was prosecutor Giacomo Odone. He returned it within the hour. He is the lady's brother.

In Rome, Senator Bice Cattaneo, to whom the vacant desk was offered before lunch, said no thank you. It may go to a technician; the ports, by the way, are on strike.""",
  occ("Alfio Manganaro", "Captain"),
  occ("Ottavio Pastorino", "Under-Secretary of Merchant Marine", start=("seven months", "1992-07"), end=("Tuesday", "1993-02-16"), again=["under-secretary#2"]),
  occ("Carlo Emanuele Ruffini", "Prime Minister"),
  occ("Teresa Boccanegra", "deputy prosecutor"),
  occ("Nello Sanguineti", "treasurer of the Ligurian Republicans"),
  occ("Ottavio Pastorino", "directed the port consortium's technical office"),
  occ("Ottavio Pastorino", "regional council", start=("1976", "1976")),
  occ("Ottavio Pastorino", "chairman of that council", start=("Eight years on", "1984")),
  occ("Ottavio Pastorino", "The Chamber", start=("1987", "1987")),
  occ("Silvano Dapelo", "under-secretary#2", end=("seven months", "1992-07")),
  occ("Franca Odone", "headmistress of the Liceo Colombo"),
  occ("Giacomo Odone", "prosecutor#2"),
  occ("Bice Cattaneo", "Senator"),
  fact("Nello Sanguineti", "party", "Republicans"),
  fact("Ottavio Pastorino", "party", "Republicans"),
  fact("Ottavio Pastorino", "occupation", "surveyor"),
  fact("Ottavio Pastorino", "spouse", "Franca Odone"),
  fact("Franca Odone", "birthName", "Odone"),
  fact("Franca Odone", "siblings", "Giacomo Odone"),
  ev("arrest", "handcuffs", ("Tuesday", "1993-02-16"), ["Ottavio Pastorino"]),
  ev("arrest", "read it to him", ("Tuesday", "1993-02-16"), ["Ottavio Pastorino", "Alfio Manganaro"]),
  ev("departure", "revoked the delegation", ("noon", "1993-02-16"), ["Ottavio Pastorino", "Carlo Emanuele Ruffini"]),
  ev("arrest", "in custody", ("Epiphany", "1993-01-06"), ["Nello Sanguineti"]),
  ev("election", "entered", ("1987", "1987"), ["Ottavio Pastorino"]),
  ev("election", "again", ("last April", "1992-04"), ["Ottavio Pastorino"]),
  ev("appointment", "came after", None, ["Ottavio Pastorino", "Silvano Dapelo"]),
  ev("departure", "had to give up", None, ["Silvano Dapelo"]),
  ev("recusal", "returned it", ("November", "1992-11"), ["Giacomo Odone"]),
)

P("d15-42", """From akim to ambassador to accused

ALMATY, 10 September 2014 (Steppe Monitor). For those who keep count, Wednesday's extradition from Vienna was the ninth. Nurlan Sadvakasov, whom Kazakhstan had looked for since 2011, landed shortly after 5 a.m. and was driven, in slippers, to a remand prison.

Sadvakasov's life divides neatly. Born in 1958 at Zharkent, the youngest of the veterinary surgeon Kenes Sadvakasov's seven, he was Komsomol secretary of his district at 24 and, at 30, instructor in the department of heavy industry of the Central Committee. The next act belongs to business: with a school friend, Viktor Tyan, an ethnic Korean, he founded Zhetysu Bank (1993) and was its chairman for five years. Then, government. He was akim of Taldykorgan until 2004, deputy minister of finance under Saule Akhmetzhan, and from May 2008 ambassador in Bern. When in the autumn of 2011 his recall arrived, he crossed the lake into Austria.

Mr Tyan bought out his friend, kept the bank and sold it; he resides in London. He told a court there on oath in February, when Astana tried to freeze his house, that no depositor had lost a tenge under either of them. Judge Fiona Chesterton-Webb lifted the freeze.

The charge is that as akim he sold a power station to his first wife, the singer Aigul Raimbek. She says that she would not know where to plug it in. Proceedings against her were dropped last month by prosecutor Yerlan Dosmukhamed, who yesterday got promotion to chief of the investigative department.

Neither the ambassador's second wife, Margit Hofer-Sadvakasova, a Tyrolean, nor his counsel has been let in to see him. Amnesty International expressed concern. In the ministry where he once worked a colleague who asked for anonymity was brief: "He always ironed his own shirts."

Ms Akhmetzhan, since 2012 rector of a private university, could not be reached.""",
  occ("Nurlan Sadvakasov", "Komsomol secretary of his district", start=("at 24", "1982~")),
  occ("Nurlan Sadvakasov", "instructor in the department of heavy industry of the Central Committee", start=("at 30", "1988~")),
  occ("Nurlan Sadvakasov", "chairman", start=("1993", "1993"), end=("five years", "1998")),
  occ("Nurlan Sadvakasov", "akim of Taldykorgan", end=("2004", "2004"), again=["akim#3"]),
  occ("Nurlan Sadvakasov", "deputy minister of finance"),
  occ("Saule Akhmetzhan", "minister of finance"),
  occ("Nurlan Sadvakasov", "ambassador in Bern", start=("May 2008", "2008-05"), end=("autumn of 2011", "2011-23"), again=["ambassador's"]),
  occ("Fiona Chesterton-Webb", "Judge"),
  occ("Yerlan Dosmukhamed", "prosecutor", end=("yesterday", "2014-09-09")),
  occ("Yerlan Dosmukhamed", "chief of the investigative department", start=("yesterday", "2014-09-09")),
  occ("Saule Akhmetzhan", "rector of a private university", start=("2012", "2012")),
  fact("Nurlan Sadvakasov", "birthDate", "1958", value="1958"),
  fact("Nurlan Sadvakasov", "birthPlace", "Zharkent"),
  fact("Nurlan Sadvakasov", "father", "Kenes Sadvakasov"),
  fact("Kenes Sadvakasov", "occupation", "veterinary surgeon"),
  fact("Viktor Tyan", "ethnicity", "Korean"),
  fact("Viktor Tyan", "residence", "London"),
  fact("Nurlan Sadvakasov", "spouse", "Aigul Raimbek"),
  fact("Aigul Raimbek", "occupation", "singer"),
  fact("Nurlan Sadvakasov", "spouse", "Margit Hofer-Sadvakasova"),
  fact("Margit Hofer-Sadvakasova", "ethnicity", "Tyrolean"),
  ev("arrest", "extradition", ("10 September 2014", "2014-09-10"), ["Nurlan Sadvakasov"]),
  ev("travel", "landed", ("10 September 2014", "2014-09-10"), ["Nurlan Sadvakasov"]),
  ev("departure", "recall", ("autumn of 2011", "2011-23"), ["Nurlan Sadvakasov"]),
  ev("travel", "crossed the lake", ("autumn of 2011", "2011-23"), ["Nurlan Sadvakasov"]),
  ev("testimony", "told a court", ("February", "2014-02"), ["Viktor Tyan"]),
  ev("appointment", "got promotion", ("yesterday", "2014-09-09"), ["Yerlan Dosmukhamed"]),
)

P("d15-43", """BRIBE STORY TOLD AT LINCOLN.

Senator Ekdahl Takes the Stand and Names No Names—Land Commissioner Quits.

LINCOLN, NEB., March 3.—[Special.]—The state house has not been so full since the cyclone. All day long the joint committee upon school lands, Representative J. Wesley Tibbets of Custer in the chair, listened to stories; and at half after four came word from across the corridor that Land Commissioner Amos Q. Fenner had sent down his resignation to Governor Holcombe-Pratt, who took it.

Mr. Fenner was elected in 1908, a populist then and a democrat of late. He is a Grand Army man, who lost two fingers at Nashville with the Fifty-second Illinois, and kept the land office at Sidney under President Cleveland. He goes, he wrote, on account of Mrs. Fenner's asthma.

Senator Carl Ekdahl of Phelps, the chief of the day's witnesses, is a Swede from Småland and a graduate of Augustana. He swore that upon the evening of January 19 an envelope was pushed under the door of his room at the Lindell hotel; that it had eight $100 bills in it; that he walked it over to the Attorney General before he had his shoes laced. Attorney General Silas Boyle corroborated him as to the shoes. Who had done the pushing the senator would not guess at, though Mr. Tibbets gave him three chances. One of the gossips' candidates, the ranchman Jud Yancey, was in the front row, and laughed with the rest.

Yancey's partner, ex-Representative Hiram Stoll, of Cherry, is safe in the county jail: Sheriff Gus Hyers-Lund took him off the Burlington flyer on Tuesday. He waived nothing.

Deputy Commissioner Ora Whipple, a son-in-law of Mr. Fenner, has charge of the office till the governor finds somebody. There were nineteen applicants by supper.""",
  occ("Carl Ekdahl", "Senator#2", again=["Senator"]),
  occ("Amos Q. Fenner", "Land Commissioner#2", start=("1908", "1908"), end=("March 3", "1911-03-03"), again=["Land Commissioner"]),
  occ("J. Wesley Tibbets", "Representative"),
  occ("J. Wesley Tibbets", "in the chair"),
  occ("Holcombe-Pratt", "Governor"),
  occ("Amos Q. Fenner", "land office at Sidney"),
  occ("Cleveland", "President"),
  occ("Silas Boyle", "Attorney General#2"),
  occ("Hiram Stoll", "ex-Representative"),
  occ("Gus Hyers-Lund", "Sheriff"),
  occ("Ora Whipple", "Deputy Commissioner"),
  occ("Ora Whipple", "charge of the office", start=("March 3", "1911-03-03")),
  fact("Amos Q. Fenner", "party", "populist"),
  fact("Amos Q. Fenner", "party", "democrat"),
  fact("Amos Q. Fenner", "militaryService", "Fifty-second Illinois"),
  fact("Carl Ekdahl", "ethnicity", "Swede"),
  fact("Carl Ekdahl", "birthPlace", "Småland"),
  fact("Carl Ekdahl", "education", "Augustana"),
  fact("Jud Yancey", "occupation", "ranchman"),
  fact("Amos Q. Fenner", "relatives", "Ora Whipple"),
  ev("departure", "Quits", ("March 3", "1911-03-03"), ["Amos Q. Fenner"]),
  ev("testimony", "Takes the Stand", ("March 3", "1911-03-03"), ["Carl Ekdahl"]),
  ev("departure", "resignation", ("March 3", "1911-03-03"), ["Amos Q. Fenner", "Holcombe-Pratt"]),
  ev("election", "was elected", ("1908", "1908"), ["Amos Q. Fenner"]),
  ev("testimony", "swore", ("March 3", "1911-03-03"), ["Carl Ekdahl"]),
  ev("testimony", "corroborated", ("March 3", "1911-03-03"), ["Silas Boyle"]),
  ev("arrest", "took him off", ("Tuesday", "1911-02-28"), ["Hiram Stoll", "Gus Hyers-Lund"]),
)

P("d15-44", """THE HAGUE, 1 July (Tribunal Watch) — Shortly before the midday break yesterday, Hasan Ferhatović was asked who he had been in the summer of 1992, and took a long time over the answer.

“A mathematics teacher,” he said finally, “until the 4th of June. Then president of a crisis staff. Then a number.”

The witness, since last year deputy mayor of Prijepolje na Uni and a father of three, was appearing for the prosecution against Ljubomir Stanarević, the wartime police chief of that town, whose trial opened in April 2016 before a bench under Judge Marguerite Oyelaran of Nigeria. It was he, prosecutor Gerrit Bleeker contends, who emptied the left bank. The defendant pleads that he took orders from Belgrade and knew nothing of any camp.

Ferhatović said that he met Stanarević on 9 June at the bridge, at the latter’s request. A paper was laid on the bonnet of a car, and he signed. Two days after, he was fetched from his brother Mustafa’s cellar. He came out in December, in Karlovac, weighing 47 kilograms.

Stanarević, 68, graduated from the police academy at Sremska Kamenica. In 1996 the peace mission’s High Representative removed him from the post; the European Union barred him from its territory in 2001. He lived in Novi Sad under the name of Petar Lukić, repairing televisions, until he was seized in September 2015. His wife Vidosava, a judge of the cantonal court before the war, sat behind the glass.

One of the three judges, Horst Winkelried, has been absent since Monday. The registry let it be known that the Swiss is stepping aside for good, having found his signature beneath a report on the region which he wrote for the Red Cross in 1993. Reserve judge Leilani Kamaka from Samoa has moved up.

Defence counsel will question the witness today. He has asked for a blackboard.""",
  occ("Hasan Ferhatović", "president of a crisis staff", start=("4th of June", "1992-06-04")),
  occ("Hasan Ferhatović", "deputy mayor of Prijepolje na Uni", start=("last year", "2015")),
  occ("Ljubomir Stanarević", "wartime police chief of that town", end=("1996", "1996")),
  occ("Marguerite Oyelaran", "Judge"),
  occ("Gerrit Bleeker", "prosecutor"),
  occ("Vidosava Stanarević", "judge of the cantonal court"),
  occ("Horst Winkelried", "One of the three judges"),
  occ("Leilani Kamaka", "Reserve judge"),
  fact("Hasan Ferhatović", "occupation", "mathematics teacher"),
  fact("Marguerite Oyelaran", "nationality", "Nigeria"),
  fact("Hasan Ferhatović", "siblings", "Mustafa"),
  fact("Ljubomir Stanarević", "education", "police academy at Sremska Kamenica"),
  fact("Ljubomir Stanarević", "residence", "Novi Sad"),
  fact("Ljubomir Stanarević", "alias", "Petar Lukić"),
  fact("Ljubomir Stanarević", "occupation", "repairing televisions"),
  fact("Ljubomir Stanarević", "spouse", "Vidosava"),
  fact("Horst Winkelried", "nationality", "Swiss"),
  fact("Leilani Kamaka", "nationality", "Samoa"),
  ev("testimony", "appearing", ("yesterday", "2016-06-30"), ["Hasan Ferhatović", "Ljubomir Stanarević"]),
  ev("arrest", "was fetched", ("Two days after", "1992-06-11"), ["Hasan Ferhatović"]),
  ev("departure", "removed him", ("1996", "1996"), ["Ljubomir Stanarević"]),
  ev("sanction", "barred him", ("2001", "2001"), ["Ljubomir Stanarević"]),
  ev("arrest", "was seized", ("September 2015", "2015-09"), ["Ljubomir Stanarević"]),
  ev("recusal", "is stepping aside", None, ["Horst Winkelried"]),
  ev("appointment", "moved up", None, ["Leilani Kamaka"]),
)

P("d15-45", """Progressives hold Akureyri; mayor's sister shut out

AKUREYRI, May 27, 2002 — When the last box came in from Hrísey at 2:10 on Sunday morning, Mayor Sturla Hermannsson had his fourth term and the evening's best joke. "My sister," he said, "has been looking for a reason to go back to the trawler."

Guðný Hermannsdóttir, who headed the Left-Green list in Saturday's municipal elections, missed a seat by 31 votes. She is a ship's engineer by trade, thirty-nine, and served the party as its managing director in Reykjavík between 1999 and March. Her brother, a Progressive for as long as he has shaved, could almost have made the difference out of his own household: his wife, the pastor Ragnheiður Zoëga, is one of the Independence Party's town councillors and was returned.

The mayor, 51, studied agronomy at Hvanneyri and dairy science at Aas in Norway. He managed the cooperative creamery here from 1980, and in 1990, when Steingrímur Briem moved to the Althing, took the gavel. A year ago the State Audit questioned him about the sale of the town's share in a fish plant to his old employer. The report, out in January, faulted the valuer and no one else.

It is the Independence Party that has most to explain. Its leader in the town, Brynjar Kvaran, gave up at midnight, before the count was done, and his deputy, the dentist Úlfhildur Sveinsdóttir, spoke to a nearly empty hall. Kvaran is a brother of the fisheries minister, Tómas; the two had quarrelled in public over the quota, most bitterly in letters that Dagblaðið got hold of at Easter and ran on its front page.

Talk of a coalition begins today at the mayor's kitchen table. The minister of fisheries has flown up from Keflavík, on other business, his office maintains.""",
  occ("Sturla Hermannsson", "Mayor", start=("1990", "1990"), again=["took the gavel"]),
  occ("Guðný Hermannsdóttir", "managing director", start=("1999", "1999"), end=("March", "2002-03")),
  occ("Ragnheiður Zoëga", "town councillors"),
  occ("Ragnheiður Zoëga", "pastor"),
  occ("Sturla Hermannsson", "managed the cooperative creamery", start=("1980", "1980"), end=("1990", "1990")),
  occ("Steingrímur Briem", "gavel", end=("1990", "1990")),
  occ("Steingrímur Briem", "Althing", start=("1990", "1990")),
  occ("Brynjar Kvaran", "leader in the town", end=("midnight", "2002-05-25")),
  occ("Úlfhildur Sveinsdóttir", "deputy"),
  occ("Tómas Kvaran", "fisheries minister", again=["minister of fisheries"]),
  fact("Sturla Hermannsson", "siblings", "Guðný Hermannsdóttir"),
  fact("Guðný Hermannsdóttir", "party", "Left-Green"),
  fact("Guðný Hermannsdóttir", "occupation", "ship's engineer"),
  fact("Sturla Hermannsson", "party", "Progressive#2"),
  fact("Sturla Hermannsson", "spouse", "Ragnheiður Zoëga"),
  fact("Ragnheiður Zoëga", "party", "Independence Party"),
  fact("Sturla Hermannsson", "education", "Hvanneyri"),
  fact("Sturla Hermannsson", "education", "Aas"),
  fact("Brynjar Kvaran", "party", "Independence Party#2"),
  fact("Úlfhildur Sveinsdóttir", "party", "Independence Party#2"),
  fact("Úlfhildur Sveinsdóttir", "occupation", "dentist"),
  fact("Brynjar Kvaran", "siblings", "Tómas"),
  ev("election", "had his fourth term", ("Sunday morning", "2002-05-26"), ["Sturla Hermannsson"]),
  ev("candidacy", "headed the Left-Green list", ("Saturday", "2002-05-25"), ["Guðný Hermannsdóttir"]),
  ev("election", "missed a seat", ("Saturday", "2002-05-25"), ["Guðný Hermannsdóttir"]),
  ev("election", "was returned", ("Saturday", "2002-05-25"), ["Ragnheiður Zoëga"]),
  ev("appointment", "took the gavel", ("1990", "1990"), ["Sturla Hermannsson", "Steingrímur Briem"]),
  ev("departure", "moved to the Althing", ("1990", "1990"), ["Steingrímur Briem"]),
  ev("investigation", "questioned him", ("A year ago", "2001"), ["Sturla Hermannsson"]),
  ev("departure", "gave up", ("midnight", "2002-05-25"), ["Brynjar Kvaran"]),
  ev("speech", "spoke to a nearly empty hall", None, ["Úlfhildur Sveinsdóttir"]),
  ev("disclosure", "got hold of", ("Easter", "2002-03-31"), ["Brynjar Kvaran", "Tómas Kvaran"]),
  ev("communication", "letters", None, ["Brynjar Kvaran", "Tómas Kvaran"]),
  ev("travel", "has flown up", None, ["Tómas Kvaran"]),
)

P("d19-01", """The Transition and the Vrânceanu Loan

On December 6, 2016, Gregory Tate Lindell, a lobbyist who until the spring of that year had been chief of staff to Senator Ruth Amory, met Ion Vrânceanu, the chairman of Banca Nistru, in a hotel bar in Arlington. Lindell had advised the campaign on trade since July; in the transition he held no post, though he let it be thought that he would shortly be deputy national security adviser. He never was.

The encounter had been arranged by a former roommate of Lindell's at Tulane, the consultant Serghei Balan, whose brother, Tudor Balan, was then ambassador of Moldova in Washington. Vrânceanu, an agronomist by training and finance minister from 2009 to 2011, wanted his name taken off a list. According to the younger Balan he offered to pay for it; both Vrânceanu and Lindell have denied that money was spoken of, and the Office found no evidence that any changed hands.

Lindell telephoned the ambassador on December 29. A day later he e-mailed Carla Whitcomb, who on January 20, 2017, became counsel to the National Security Council: “Our friend is clean.” Whitcomb did not answer. On February 3 she disclosed the message to the ethics officer, Paul Deng, and recused herself from everything that touched Moldova.

Federal agents questioned Lindell on March 16. Confronted with his calendar, he spoke of three further meetings, which the Office was unable to confirm. On October 2 he pleaded guilty to making false statements, and in May of the following year Judge Marian Osei of the District of Columbia sentenced him to sixty days. The consultant, who had registered as a foreign agent only in June 2017, was fined.

The Treasury placed Vrânceanu under sanctions on August 9, 2018. By then he had left Chișinău for Limassol, where he still lives. His son-in-law, Petru Rusu, runs the bank.""",
  occ("Gregory Tate Lindell", "chief of staff to Senator Ruth Amory", end=("the spring of that year", "2016"), former=True),
  occ("Ruth Amory", "Senator"),
  occ("Ion Vrânceanu", "chairman of Banca Nistru"),
  occ("Gregory Tate Lindell", "advised the campaign on trade", start=("July", "2016-07")),
  occ("Tudor Balan", "ambassador of Moldova in Washington"),
  occ("Ion Vrânceanu", "finance minister", start=("2009", "2009"), end=("2011", "2011"), former=True),
  occ("Carla Whitcomb", "counsel to the National Security Council", start=("January 20, 2017", "2017-01-20")),
  occ("Paul Deng", "ethics officer"),
  occ("Marian Osei", "Judge"),
  occ("Petru Rusu", "runs the bank"),
  fact("Gregory Tate Lindell", "occupation", "lobbyist"),
  fact("Gregory Tate Lindell", "education", "Tulane"),
  fact("Serghei Balan", "education", "Tulane"),
  fact("Serghei Balan", "occupation", "consultant"),
  fact("Serghei Balan", "siblings", "Tudor Balan"),
  fact("Ion Vrânceanu", "occupation", "agronomist"),
  fact("Ion Vrânceanu", "residence", "Limassol"),
  fact("Ion Vrânceanu", "relatives", "Petru Rusu"),
  ev("meeting", "met", ("December 6, 2016", "2016-12-06"), ["Gregory Tate Lindell", "Ion Vrânceanu"]),
  ev("communication", "telephoned", ("December 29", "2016-12-29"), ["Gregory Tate Lindell", "Tudor Balan"]),
  ev("communication", "e-mailed", ("A day later", "2016-12-30"), ["Gregory Tate Lindell", "Carla Whitcomb"]),
  ev("appointment", "became", ("January 20, 2017", "2017-01-20"), ["Carla Whitcomb"]),
  ev("disclosure", "disclosed", ("February 3", "2017-02-03"), ["Carla Whitcomb", "Paul Deng"]),
  ev("recusal", "recused herself", ("February 3", "2017-02-03"), ["Carla Whitcomb"]),
  ev("investigation", "questioned", ("March 16", "2017-03-16"), ["Gregory Tate Lindell"]),
  ev("conviction", "pleaded guilty", ("October 2", "2017-10-02"), ["Gregory Tate Lindell"]),
  ev("conviction", "sentenced", ("May of the following year", "2018-05"), ["Gregory Tate Lindell"]),
  ev("disclosure", "registered as a foreign agent", ("June 2017", "2017-06"), ["Serghei Balan"]),
  ev("sanction", "was fined", None, ["Serghei Balan"]),
  ev("sanction", "placed Vrânceanu under sanctions", ("August 9, 2018", "2018-08-09"), ["Ion Vrânceanu"]),
  ev("travel", "had left Chișinău", None, ["Ion Vrânceanu"]),
)

P("d19-02", """The dinner that ruined three careers took place at Surquillo, in the dining room of a dentist, on the night of 18 July 1999. At the table sat Colonel Aurelio Paredes Zúñiga, who directed the National Intelligence Directorate; the banker Óscar Weinstein Lary; and the vice-president of Congress, Delia Huamán Ochoa, a schoolteacher from Puno whom the ruling party had put on its list four years before. The dentist, Ernesto Paredes, was the colonel's brother and had gone to the cinema.

What was said is known because the colonel recorded it. The cassette was found in May 2001 in the ceiling of his widowed sister's house in Chosica, and on the 22nd of that month the newspaper Hoy published eleven minutes. One hears Weinstein complain of the superintendent of banks, Jaime Rospigliosi Vera; one hears the colonel promise his head. Rospigliosi had been dismissed on 2 August 1999. Whether a suitcase was passed under the table, as the maid declares, the sound does not tell.

Huamán gave up the vice-presidency the day after publication and was expelled from Congress in September. “I went there to eat,” she told the committee of inquiry on 11 October. Its chairman, Lourdes Bazán Meza, a Jesuit-educated lawyer, had taken no part in the questioning of Weinstein, since her husband, Raúl Tello, had once managed a branch of his bank in Trujillo.

Weinstein had left for Miami. Marshals took him off a yacht there on 30 January 2002 and a Lima court gave him eight years in 2005; he died of a stroke in the San Jorge prison two years later. The colonel, a graduate of the School of the Americas, is said to be in Bolivia. There were reports that the new government would make Rospigliosi finance minister. It gave him, instead, the embassy at The Hague, where he served until 2006.""",
  occ("Aurelio Paredes Zúñiga", "directed the National Intelligence Directorate"),
  occ("Delia Huamán Ochoa", "vice-president of Congress", end=("the day after publication", "2001-05-23"), again=["vice-presidency"]),
  occ("Jaime Rospigliosi Vera", "superintendent of banks", end=("2 August 1999", "1999-08-02")),
  occ("Lourdes Bazán Meza", "chairman"),
  fact("Lourdes Bazán Meza", "education", "Jesuit"),
  fact("Delia Huamán Ochoa", "birthPlace", "Puno"),
  occ("Raúl Tello", "managed a branch of his bank in Trujillo", former=True),
  occ("Jaime Rospigliosi Vera", "the embassy at The Hague", end=("2006", "2006")),
  fact("Óscar Weinstein Lary", "occupation", "banker"),
  fact("Delia Huamán Ochoa", "occupation", "schoolteacher"),
  fact("Ernesto Paredes", "occupation", "dentist"),
  fact("Aurelio Paredes Zúñiga", "siblings", "Ernesto Paredes"),
  fact("Lourdes Bazán Meza", "occupation", "lawyer"),
  fact("Lourdes Bazán Meza", "spouse", "Raúl Tello"),
  fact("Óscar Weinstein Lary", "causeOfDeath", "stroke"),
  fact("Óscar Weinstein Lary", "deathPlace", "San Jorge prison"),
  fact("Óscar Weinstein Lary", "deathDate", "two years later", value="2007"),
  fact("Aurelio Paredes Zúñiga", "education", "School of the Americas"),
  ev("meeting", "dinner", ("18 July 1999", "1999-07-18"), ["Aurelio Paredes Zúñiga", "Óscar Weinstein Lary", "Delia Huamán Ochoa"]),
  ev("candidacy", "had put on its list", ("four years before", "1995"), ["Delia Huamán Ochoa"]),
  ev("disclosure", "published", ("the 22nd of that month", "2001-05-22"), ["Aurelio Paredes Zúñiga", "Óscar Weinstein Lary"]),
  ev("departure", "had been dismissed", ("2 August 1999", "1999-08-02"), ["Jaime Rospigliosi Vera"]),
  ev("departure", "gave up the vice-presidency", ("the day after publication", "2001-05-23"), ["Delia Huamán Ochoa"]),
  ev("sanction", "was expelled from Congress", ("September", "2001-09"), ["Delia Huamán Ochoa"]),
  ev("testimony", "told the committee of inquiry", ("11 October", "2001-10-11"), ["Delia Huamán Ochoa"]),
  ev("recusal", "had taken no part in the questioning", None, ["Lourdes Bazán Meza"]),
  ev("travel", "had left for Miami", None, ["Óscar Weinstein Lary"]),
  ev("arrest", "took him off a yacht", ("30 January 2002", "2002-01-30"), ["Óscar Weinstein Lary"]),
  ev("conviction", "gave him eight years", ("2005", "2005"), ["Óscar Weinstein Lary"]),
  ev("appointment", "gave him#2", None, ["Jaime Rospigliosi Vera"]),
)

P("d19-03", """AFFAIR OF THE EGYPTIAN BONDS (1876–1879). A scandal in which two consuls, a pasha and the Paris house of Sulzbach & Nephew were entangled.

In November 1876 Edgar Thornhill Pyne, since 1871 British consul-general at Alexandria, travelled up to Cairo and spent two evenings with Nubar Tigrane Pasha, the Khedive's minister of commerce, an Armenian from Smyrna who had been schooled by the Jesuits at Vevey. Nobody else was present. Six weeks afterwards the contract for the daira loan went to Sulzbach & Nephew, of which Pyne's brother-in-law, Maurice Sulzbach, was the managing partner.

The French consul, the Comte de Rastignac-Molé, drew his own conclusions. In a dispatch of 9 February 1877 he accused Pyne of having sold his influence for a share of one per cent; he had it, he wrote, from a clerk. Pyne replied that he owned not a bond. The Foreign Office believed him until the clerk himself, a Maltese called Carmelo Zahra, laid seven letters before Lord Ashcombe, the permanent under-secretary, on 3 June 1878. Pyne was recalled the same week and questioned by a board of three, whose president was Sir Lionel Carew, formerly Chief Justice of Ceylon. Carew, an old Wykehamist like the accused, had asked in vain to be excused.

The board reported on 20 September. It found that Pyne had borrowed of his brother-in-law, and that he had lied; bribery it held not proven. He was dismissed the service, retired to Boulogne, and died there of apoplexy on Christmas Eve 1881. His wife, Adèle, went home to her family.

In Cairo the affair had a sequel. Tigrane Pasha, who had expected to form a cabinet in the spring, lost the ministry on 7 April 1879 to Mahmud Rifki Bey, until that day governor of Damietta. Zahra, it may be added, ended as dragoman at the Austrian consulate in Jaffa.""",
  occ("Edgar Thornhill Pyne", "British consul-general at Alexandria", start=("1871", "1871"), end=("the same week", "1878-06")),
  occ("Nubar Tigrane Pasha", "Khedive's minister of commerce", end=("7 April 1879", "1879-04-07"), again=["ministry"]),
  occ("Maurice Sulzbach", "managing partner"),
  occ("Rastignac-Molé", "French consul"),
  occ("Carmelo Zahra", "clerk#2"),
  occ("Ashcombe", "permanent under-secretary"),
  occ("Lionel Carew", "president"),
  occ("Lionel Carew", "Chief Justice of Ceylon", former=True),
  occ("Mahmud Rifki Bey", "ministry", start=("7 April 1879", "1879-04-07")),
  occ("Mahmud Rifki Bey", "governor of Damietta", end=("until that day", "1879-04-07"), former=True),
  occ("Carmelo Zahra", "dragoman at the Austrian consulate in Jaffa"),
  fact("Nubar Tigrane Pasha", "ethnicity", "Armenian"),
  fact("Nubar Tigrane Pasha", "birthPlace", "Smyrna"),
  fact("Nubar Tigrane Pasha", "education", "Jesuits at Vevey"),
  fact("Edgar Thornhill Pyne", "relatives", "Maurice Sulzbach"),
  fact("Carmelo Zahra", "nationality", "Maltese"),
  fact("Lionel Carew", "education", "Wykehamist"),
  fact("Edgar Thornhill Pyne", "education", "Wykehamist"),
  fact("Edgar Thornhill Pyne", "deathPlace", "Boulogne"),
  fact("Edgar Thornhill Pyne", "causeOfDeath", "apoplexy"),
  fact("Edgar Thornhill Pyne", "deathDate", "Christmas Eve 1881", value="1881-12-24"),
  fact("Edgar Thornhill Pyne", "spouse", "Adèle"),
  ev("travel", "travelled up to Cairo", ("November 1876", "1876-11"), ["Edgar Thornhill Pyne"]),
  ev("meeting", "spent two evenings", ("November 1876", "1876-11"), ["Edgar Thornhill Pyne", "Nubar Tigrane Pasha"]),
  ev("communication", "dispatch", ("9 February 1877", "1877-02-09"), ["Rastignac-Molé"]),
  ev("communication", "replied", None, ["Edgar Thornhill Pyne"]),
  ev("disclosure", "laid seven letters before", ("3 June 1878", "1878-06-03"), ["Carmelo Zahra", "Ashcombe"]),
  ev("departure", "was recalled", ("the same week", "1878-06"), ["Edgar Thornhill Pyne"]),
  ev("investigation", "questioned", None, ["Edgar Thornhill Pyne", "Lionel Carew"]),
  ev("disclosure", "reported", ("20 September", "1878-09-20"), ["Lionel Carew", "Edgar Thornhill Pyne"]),
  ev("departure", "was dismissed the service", None, ["Edgar Thornhill Pyne"]),
  ev("departure", "lost the ministry", ("7 April 1879", "1879-04-07"), ["Nubar Tigrane Pasha"]),
)

P("d19-04", """VILNIUS, 9 June 2004 — Parliament's ethics commission heard yesterday from the man whom everybody had wanted to hear, and learned little.

Ričardas Venclova, head of the State Security Department from 1998 until he stepped down this March, answered it for five hours. He confirmed that he had spoken by telephone with the presidential adviser Audronė Stulgytė on 14 October last year, the day before the shipping magnate Anatoly Gurevich received a Lithuanian passport. He would not say who had called whom. He denied having warned the president. “I warned the file,” he said.

Ms Stulgytė, 39, read history at Vilnius and was until 2002 the spokeswoman of the Post Office. She left the presidential palace in December, three weeks after the daily Rytas had printed the list of her calls. Her cousin Linas Stulgys is a vice-minister of transport; he has stayed out of all decisions on the port since 5 January.

Mr Gurevich, whom Latvia declared persona non grata in 1999, gave 400,000 litas to the president's campaign, as his books show. Prosecutors suspect that the passport was the price. Nobody has been charged. The magnate, who was born in Murmansk in 1957 and served in the Soviet Northern Fleet, is thought to be in Dubai and has let it be known through his lawyer, Kazimieras Oželis, once minister of justice, that he would come if asked politely.

One member of the commission, the Social Democrat Birutė Janušaitė, left the room before noon and did not come back. She holds shares in Mr Gurevich's ferry line, which she inherited from her father, a harbour pilot, and which she had declared in 2001. A colleague suggested that Mr Venclova was hoping for an embassy. The foreign minister, Tomas Rimeika, who was in Tallinn yesterday for talks with his Estonian counterpart, Maret Laansoo, called this a fairy tale. Next to be summoned is the president's wife.""",
  occ("Ričardas Venclova", "head of the State Security Department", start=("1998", "1998"), end=("this March", "2004-03"), former=True),
  occ("Audronė Stulgytė", "presidential adviser", end=("December", "2003-12")),
  occ("Audronė Stulgytė", "spokeswoman of the Post Office", end=("2002", "2002"), former=True),
  occ("Linas Stulgys", "vice-minister of transport"),
  occ("Kazimieras Oželis", "minister of justice", former=True),
  occ("Birutė Janušaitė", "member of the commission"),
  occ("Tomas Rimeika", "foreign minister"),
  occ("Maret Laansoo", "Estonian counterpart"),
  fact("Anatoly Gurevich", "occupation", "shipping magnate"),
  fact("Anatoly Gurevich", "nationality", "Lithuanian"),
  fact("Audronė Stulgytė", "education", "Vilnius"),
  fact("Audronė Stulgytė", "relatives", "Linas Stulgys"),
  fact("Anatoly Gurevich", "birthPlace", "Murmansk"),
  fact("Anatoly Gurevich", "birthDate", "1957", value="1957"),
  fact("Anatoly Gurevich", "militaryService", "Soviet Northern Fleet"),
  fact("Kazimieras Oželis", "occupation", "lawyer"),
  fact("Birutė Janušaitė", "party", "Social Democrat"),
  ev("departure", "stepped down", ("this March", "2004-03"), ["Ričardas Venclova"]),
  ev("testimony", "answered it", ("yesterday", "2004-06-08"), ["Ričardas Venclova"]),
  ev("communication", "had spoken by telephone", ("14 October last year", "2003-10-14"), ["Ričardas Venclova", "Audronė Stulgytė"]),
  ev("departure", "left the presidential palace", ("December", "2003-12"), ["Audronė Stulgytė"]),
  ev("disclosure", "had printed the list of her calls", ("three weeks after", "2003-11"), ["Audronė Stulgytė"]),
  ev("recusal", "has stayed out of all decisions", ("5 January", "2004-01-05"), ["Linas Stulgys"]),
  ev("sanction", "declared persona non grata", ("1999", "1999"), ["Anatoly Gurevich"]),
  ev("recusal", "left the room", ("before noon", "2004-06-08"), ["Birutė Janušaitė"]),
  ev("disclosure", "had declared", ("2001", "2001"), ["Birutė Janušaitė"]),
  ev("meeting", "talks", ("yesterday#2", "2004-06-08"), ["Tomas Rimeika", "Maret Laansoo"]),
  ev("travel", "was in Tallinn", ("yesterday#2", "2004-06-08"), ["Tomas Rimeika"]),
)

P("d19-05", """Cho Byung-hyun (조병현; born 1948 in Masan) is a retired South Korean banker best known for his part in the Hwangso affair.

The son of a customs inspector, Cho took a degree in commerce at Pusan in 1971, did his service in the marines, and joined the Hanil Trust, rising to branch manager in Osaka. From 1994 he was president of the Hwangso Mutual Savings Bank, an appointment which he owed, as was later established, to a single telephone call. On 11 March of that year the senior presidential secretary for economic affairs, Yoo Sang-chul, had rung the bank's owner, Madam Pyo, and had recommended “a man from Masan”. Yoo himself came from there; he and Cho had shared a desk at the commercial high school.

Between 1994 and 1996 the bank lent 190 billion won to Taeyang Steel. The steelmaker failed on 23 January 1997, and within a week the prosecutor-general, Ahn Jae-wook, ordered an inquiry. When it appeared that his own daughter was engaged to a son of Yoo's, Ahn handed the matter to his deputy, Noh Kyu-tae, on 4 February and kept away from it.

Noh moved quickly. Cho was taken into custody at Kimpo airport on the 12th. The secretary, who by then was ambassador to Denmark, flew home on the 15th, was interrogated through the night and handed in his papers in the morning. At the National Assembly hearings in April both men were asked about a golf outing at Yongin in May 1995, at which, an accountant alleged, a bag had been left in the wrong car; both swore that they had never played together. In September the Seoul District Court found Cho guilty of breach of trust and gave him four years. Yoo was acquitted of bribery in October but was barred from public office.

Cho was released in 1999 and baptised a Catholic in the same year. He lives on Jeju.""",
  occ("Cho Byung-hyun", "branch manager in Osaka"),
  ev("appointment", "joined the Hanil Trust", None, ["Cho Byung-hyun"]),
  occ("Pyo", "bank's owner"),
  ev("appointment", "appointment", ("1994", "1994"), ["Cho Byung-hyun"]),
  occ("Cho Byung-hyun", "president of the Hwangso Mutual Savings Bank", start=("1994", "1994")),
  occ("Yoo Sang-chul", "senior presidential secretary for economic affairs", former=True),
  occ("Ahn Jae-wook", "prosecutor-general"),
  occ("Noh Kyu-tae", "deputy"),
  occ("Yoo Sang-chul", "ambassador to Denmark", end=("in the morning", "1997-02-16")),
  fact("Cho Byung-hyun", "nativeName", "조병현"),
  fact("Cho Byung-hyun", "birthDate", "1948", value="1948"),
  fact("Cho Byung-hyun", "birthPlace", "Masan"),
  fact("Cho Byung-hyun", "nationality", "South Korean"),
  fact("Cho Byung-hyun", "occupation", "banker"),
  fact("Cho Byung-hyun", "education", "Pusan", date=("1971", "1971")),
  fact("Cho Byung-hyun", "militaryService", "marines"),
  fact("Yoo Sang-chul", "education", "commercial high school"),
  fact("Cho Byung-hyun", "education", "commercial high school"),
  fact("Cho Byung-hyun", "religion", "Catholic", date=("in the same year", "1999")),
  fact("Cho Byung-hyun", "residence", "Jeju"),
  ev("communication", "had rung", ("11 March of that year", "1994-03-11"), ["Yoo Sang-chul", "Pyo"]),
  ev("investigation", "ordered an inquiry", ("within a week", "1997-01"), ["Ahn Jae-wook"]),
  ev("recusal", "handed the matter to his deputy", ("4 February", "1997-02-04"), ["Ahn Jae-wook", "Noh Kyu-tae"]),
  ev("arrest", "was taken into custody", ("the 12th", "1997-02-12"), ["Cho Byung-hyun"]),
  ev("travel", "flew home", ("the 15th", "1997-02-15"), ["Yoo Sang-chul"]),
  ev("investigation", "was interrogated", ("through the night", "1997-02-15"), ["Yoo Sang-chul"]),
  ev("departure", "handed in his papers", ("in the morning", "1997-02-16"), ["Yoo Sang-chul"]),
  ev("testimony", "swore", ("April", "1997-04"), ["Cho Byung-hyun", "Yoo Sang-chul"]),
  ev("conviction", "found Cho guilty", ("September", "1997-09"), ["Cho Byung-hyun"]),
  ev("sanction", "was barred from public office", ("October", "1997-10"), ["Yoo Sang-chul"]),
)

P("d19-06", """What the Senate knows of the Pyatt contacts it owes to a housekeeper's diary. It covers the years 1951 to 1953, when Mrs Inga Soderlund kept house in Georgetown for Warren Pyatt, a widower, a Quaker, and Assistant Secretary of State for Near Eastern Affairs from the summer of 1950.

“Dr K. to lunch,” runs the entry for April 19, 1951. Dr K. was Manouchehr Kashani-Far, then counsellor of the Iranian embassy and a doctor of laws of the Sorbonne. He came again on May 2, with Leland Fitch, vice-president of Tidelands Petroleum, and on that occasion the three sat until one in the morning. Fitch, who had commanded a destroyer at Leyte, maintained before the subcommittee that oil was never mentioned. The diary says nothing of oil. It does record that he left behind a box of cigars.

Pyatt went to Tehran in October 1951. He dined with the finance minister, Abolqasem Sadri, and, at the latter's villa in Shemiran, with Kashani-Far's father-in-law, the Senator Mirza Hedayat. From there he cabled Secretary Dunmore that the government would fall in a month. It lasted twenty-two.

In the following February the columnist Walt Prentiss reported that Pyatt's son Daniel was on the payroll of Tidelands. The Assistant Secretary had told nobody. He stood aside from oil questions on March 1, offered his resignation on the 10th, and withdrew it at the request of Dunmore, who had roomed with him at Haverford. The subcommittee opened its hearings on January 26, 1953, a week after Dunmore's term had ended. Senator Homer Stallworth of Alabama, the chairman, spoke of treason; the minority of carelessness. Pyatt was never prosecuted. He was let go in April, moved to Santa Fe, and taught Persian there to the end of his life. Kashani-Far, whom rumour made prime minister every autumn, became instead rector of the University of Shiraz.""",
  occ("Inga Soderlund", "kept house", again=["housekeeper"]),
  occ("Warren Pyatt", "Assistant Secretary of State for Near Eastern Affairs", start=("the summer of 1950", "1950"), end=("April#2", "1953-04"), again=["Assistant Secretary#2"]),
  occ("Manouchehr Kashani-Far", "counsellor of the Iranian embassy"),
  occ("Leland Fitch", "vice-president of Tidelands Petroleum"),
  occ("Leland Fitch", "commanded a destroyer", former=True),
  occ("Abolqasem Sadri", "finance minister"),
  occ("Mirza Hedayat", "Senator"),
  occ("Dunmore", "Secretary#2", end=("a week after", "1953-01-19")),
  occ("Homer Stallworth", "Senator#2"),
  occ("Homer Stallworth", "chairman"),
  occ("Manouchehr Kashani-Far", "rector of the University of Shiraz"),
  occ("Warren Pyatt", "taught Persian"),
  fact("Warren Pyatt", "religion", "Quaker"),
  fact("Warren Pyatt", "residence", "Georgetown"),
  fact("Manouchehr Kashani-Far", "education", "Sorbonne"),
  fact("Manouchehr Kashani-Far", "relatives", "Mirza Hedayat"),
  fact("Walt Prentiss", "occupation", "columnist"),
  fact("Warren Pyatt", "children", "Daniel"),
  fact("Dunmore", "education", "Haverford"),
  fact("Warren Pyatt", "education", "Haverford"),
  fact("Warren Pyatt", "residence", "Santa Fe"),
  fact("Abolqasem Sadri", "residence", "Shemiran"),
  ev("meeting", "lunch", ("April 19, 1951", "1951-04-19"), ["Warren Pyatt", "Manouchehr Kashani-Far"]),
  ev("meeting", "came again", ("May 2", "1951-05-02"), ["Warren Pyatt", "Manouchehr Kashani-Far", "Leland Fitch"]),
  ev("testimony", "maintained before the subcommittee", None, ["Leland Fitch"]),
  ev("travel", "went to Tehran", ("October 1951", "1951-10"), ["Warren Pyatt"]),
  ev("meeting", "dined", ("October 1951", "1951-10"), ["Warren Pyatt", "Abolqasem Sadri", "Mirza Hedayat"]),
  ev("communication", "cabled", ("October 1951", "1951-10"), ["Warren Pyatt", "Dunmore"]),
  ev("disclosure", "reported", ("the following February", "1952-02"), ["Walt Prentiss", "Warren Pyatt", "Daniel"]),
  ev("recusal", "stood aside", ("March 1", "1952-03-01"), ["Warren Pyatt"]),
  ev("investigation", "opened its hearings", ("January 26, 1953", "1953-01-26"), ["Warren Pyatt"]),
  ev("departure", "was let go", ("April#2", "1953-04"), ["Warren Pyatt"]),
  ev("appointment", "became instead", None, ["Manouchehr Kashani-Far"]),
)

P("d19-07", """Under the heading “Persons and entities added to Annex II”, the decision of 17 November 2021 lists four names, with the following statements of reasons.

1. Siarhei KAVALIOU (Сяргей Кавалёў), born on 8 May 1966 in Orsha. Passport MP2210. Aide to the President since 2018, previously deputy chairman of the State Security Committee (2009–2018). On 23 May 2021 he gave by telephone the order to turn back flight 2207. A graduate of the Higher KGB School in Minsk. Already listed by Canada in August 2020.

2. Maryna KAVALIOVA, his wife, born Maryna Hladkaya in 1970, dentist and owner of the Lazurit chain of duty-free shops, of which her late father was the founder. She benefits from the regime.

3. Uladzimir TSIKHAN, banker. Chairman of the board of Polesye Bank from 2012 to February 2021, when Alena Vashkevich, formerly its chief auditor, took the place over; member of the supervisory board of Belkali until now. In June 2021 he flew to Abu Dhabi with the persons under 1 and 4 in order to open accounts. He contests this and brought an action before the General Court, which is pending, against his earlier listing of 2012; that listing was annulled.

4. Aliaksandr DROZD, alias “Sasha Stork”, a Belarusian and Cypriot national, adviser on protocol in the embassy at Abu Dhabi. Holder of the medal “For Impeccable Service”. Expelled from Lithuania in 2014. A nephew of Anatol Drozd, the present minister of forestry, who is not himself listed.

Note by the Presidency. The working party met on 3 and 9 November. The delegate of one member state abstained, having been at the university of Bologna with Mr Tsikhan. A proposal to include the former ambassador in Vienna, Ihar Lapo, who according to a press article procured spare parts for drones, did not find unanimity. Ms Kavaliova addressed the Council in writing on the 12th; her observations have been taken into account.""",
  occ("Siarhei KAVALIOU", "Aide to the President", start=("2018", "2018")),
  occ("Siarhei KAVALIOU", "deputy chairman of the State Security Committee", start=("2009", "2009"), end=("2018#2", "2018"), former=True),
  occ("Maryna KAVALIOVA", "owner of the Lazurit chain"),
  occ("Uladzimir TSIKHAN", "Chairman of the board of Polesye Bank", start=("2012", "2012"), end=("February 2021", "2021-02"), former=True),
  occ("Alena Vashkevich", "Chairman of the board of Polesye Bank", start=("February 2021", "2021-02")),
  occ("Alena Vashkevich", "chief auditor", former=True),
  occ("Uladzimir TSIKHAN", "member of the supervisory board of Belkali"),
  occ("Aliaksandr DROZD", "adviser on protocol in the embassy at Abu Dhabi"),
  occ("Anatol Drozd", "minister of forestry"),
  occ("Ihar Lapo", "ambassador in Vienna", former=True),
  fact("Siarhei KAVALIOU", "nativeName", "Сяргей Кавалёў"),
  fact("Siarhei KAVALIOU", "birthDate", "8 May 1966", value="1966-05-08"),
  fact("Siarhei KAVALIOU", "birthPlace", "Orsha"),
  fact("Siarhei KAVALIOU", "education", "Higher KGB School in Minsk"),
  fact("Siarhei KAVALIOU", "spouse", "Maryna KAVALIOVA"),
  fact("Maryna KAVALIOVA", "birthName", "Maryna Hladkaya"),
  fact("Maryna KAVALIOVA", "birthDate", "1970", value="1970"),
  fact("Maryna KAVALIOVA", "occupation", "dentist"),
  fact("Uladzimir TSIKHAN", "occupation", "banker"),
  fact("Aliaksandr DROZD", "alias", "Sasha Stork"),
  fact("Aliaksandr DROZD", "nationality", "Belarusian"),
  fact("Aliaksandr DROZD", "nationality", "Cypriot"),
  fact("Aliaksandr DROZD", "award", "For Impeccable Service"),
  fact("Aliaksandr DROZD", "relatives", "Anatol Drozd"),
  fact("Uladzimir TSIKHAN", "education", "university of Bologna"),
  ev("communication", "by telephone", ("23 May 2021", "2021-05-23"), ["Siarhei KAVALIOU"]),
  ev("sanction", "lists", ("17 November 2021", "2021-11-17"), ["Siarhei KAVALIOU", "Maryna KAVALIOVA", "Uladzimir TSIKHAN", "Aliaksandr DROZD"]),
  ev("sanction", "listed", ("August 2020", "2020-08"), ["Siarhei KAVALIOU"]),
  ev("sanction", "listing", ("2012#2", "2012"), ["Uladzimir TSIKHAN"]),
  ev("appointment", "took the place over", ("February 2021", "2021-02"), ["Alena Vashkevich"]),
  ev("travel", "flew to Abu Dhabi", ("June 2021", "2021-06"), ["Uladzimir TSIKHAN", "Siarhei KAVALIOU", "Aliaksandr DROZD"]),
  ev("sanction", "Expelled from Lithuania", ("2014", "2014"), ["Aliaksandr DROZD"]),
  ev("communication", "addressed the Council in writing", ("the 12th", "2021-11-12"), ["Maryna KAVALIOVA"]),
)

P("d19-08", """No one in Colombo asked, in 2015, why the governor of the central bank should dine so often with his own son-in-law. They were family. The questions began after the auction of 27 February, at which Ridgeway Treasuries, the firm of the son-in-law, Dilshan Abeywickrama, took half of all the bonds.

The governor, Rohan Tillekeratne, a Tamil-speaking Sinhalese from Batticaloa with a doctorate from Leeds, had been sworn in on 23 January. He had come from the Asian Development Bank, whose chief economist he had been for seven years. The prime minister's adviser, Charitha Wanigasekera, had proposed him; the two men had rowed in the same boat at Royal College.

Three weeks after the auction the auditor-general, Mrs K. P. Sivanesan, began to examine it. “I was neither in the room nor in the building,” the governor wrote to her on 2 April. The visitors' book shows that at noon on the day in question he received Mr Abeywickrama. What they discussed was, the latter swears, the baptism of a grandchild.

A presidential commission sat from February to November 2017 under Mr Justice Jerome Fonseka. Its star witness was the firm's dealer, Nuwan Silva, who had kept the recordings of 214 calls and now played them. The finance minister, Ranjith Kulatunga, appeared on 2 August, said fifty-six times that he did not remember, and left the ministry eight days afterwards. A flat in Cinnamon Gardens, it had come out, was rented for him by the Abeywickramas. His brother Sunil, a member of the commission's own secretariat, asked to be transferred at once.

Tillekeratne, whose term had not been renewed in June 2016, boarded a plane for Singapore a month before the report was printed. His son-in-law was remanded on 4 February 2018, which is Independence Day. The courts have convicted nobody. Wanigasekera, who had talked of standing for Parliament, grows tea.""",
  occ("Rohan Tillekeratne", "governor of the central bank", start=("23 January", "2015-01-23"), end=("June 2016", "2016-06"), again=["The governor"]),
  occ("Rohan Tillekeratne", "chief economist", start=("seven years", "2008"), former=True),
  occ("Charitha Wanigasekera", "prime minister's adviser"),
  occ("K. P. Sivanesan", "auditor-general"),
  occ("Jerome Fonseka", "Justice"),
  occ("Jerome Fonseka", "presidential commission"),
  occ("Nuwan Silva", "dealer"),
  occ("Ranjith Kulatunga", "finance minister", end=("eight days afterwards", "2017-08-10")),
  occ("Sunil", "member of the commission's own secretariat"),
  fact("Rohan Tillekeratne", "ethnicity", "Sinhalese"),
  fact("Rohan Tillekeratne", "birthPlace", "Batticaloa"),
  fact("Rohan Tillekeratne", "education", "Leeds"),
  fact("Rohan Tillekeratne", "education", "Royal College"),
  fact("Charitha Wanigasekera", "education", "Royal College"),
  fact("Rohan Tillekeratne", "relatives", "Dilshan Abeywickrama"),
  fact("Ranjith Kulatunga", "residence", "Cinnamon Gardens"),
  fact("Ranjith Kulatunga", "siblings", "Sunil"),
  ev("appointment", "had been sworn in", ("23 January", "2015-01-23"), ["Rohan Tillekeratne"]),
  ev("departure", "had not been renewed", ("June 2016", "2016-06"), ["Rohan Tillekeratne"]),
  ev("disclosure", "had come out", None, ["Ranjith Kulatunga"]),
  fact("Charitha Wanigasekera", "occupation", "grows tea"),
  ev("investigation", "began to examine it", ("Three weeks after", "2015-03-20"), ["K. P. Sivanesan"]),
  ev("communication", "wrote", ("2 April", "2015-04-02"), ["Rohan Tillekeratne", "K. P. Sivanesan"]),
  ev("meeting", "received", ("the day in question", "2015-02-27"), ["Rohan Tillekeratne", "Dilshan Abeywickrama"]),
  ev("investigation", "sat", ("February to November 2017", "2017-02/2017-11"), ["Jerome Fonseka"]),
  ev("testimony", "played them", None, ["Nuwan Silva"]),
  ev("testimony", "appeared", ("2 August", "2017-08-02"), ["Ranjith Kulatunga"]),
  ev("departure", "left the ministry", ("eight days afterwards", "2017-08-10"), ["Ranjith Kulatunga"]),
  ev("recusal", "asked to be transferred", ("at once", "2017-08"), ["Sunil"]),
  ev("travel", "boarded a plane for Singapore", None, ["Rohan Tillekeratne"]),
  ev("arrest", "was remanded", ("4 February 2018", "2018-02-04"), ["Dilshan Abeywickrama"]),
)

P("d19-09", """Extract from the Memoirs of a Saxon Envoy, Warsaw, 1726

I come now to the fall of Count Moszczeński. He was at that time Grand Treasurer of Lithuania, having had the staff from the hands of the King himself in 1719, upon the death of his uncle Prince Radoszewski, who held it before him. His sister Teofila had married the Crown Referendary, Pociej-Brzostek; his confessor was a Theatine; and he owed money to the banker Isaac Lewin Tobias, of Altona, without whom no treasurer of that country ever lived.

It was on the feast of St Lawrence that the Russian resident, Baron Mengden-Löwis, supped at the Count's house in Senatorska Street. I was of the company. After the coffee the two withdrew to the orangery and remained there for the better part of an hour. The Count's enemies have it that he was given a diamond and a promise; I saw no diamond. On the morrow, however, a courier rode for St Petersburg, and in September Marshal Sapieha-Kodeński, who was the Count's rival from their days with the Piarists, read out before the senators a letter in the Count's hand, addressed to Mengden's secretary, one Friedrich Gross, a Courlander, wherein the vote of four palatines was valued at so many ducats apiece. The Count answered that it was a forgery.

A commission was named, with Bishop Załęski of Kujawy at its head. The Referendary, on account of his wife, begged to be relieved from it, and was. It examined the treasurer in October. On 3 November he laid down the staff, and on the 5th was forbidden the court. They talked of Pociej for his successor; the King gave the place to Ludwik Wołłowicz, the Starost of Brześć, a convert from Calvinism.

Mengden was called home at Christmas. Tobias, who never saw a ducat again, was put in the debtors' tower at Danzig in the spring, and hanged himself there.""",
  occ("Moszczeński", "Grand Treasurer of Lithuania", start=("1719", "1719"), end=("3 November", "1726-11-03"), again=["the treasurer"]),
  occ("Radoszewski", "Grand Treasurer of Lithuania", end=("1719", "1719"), former=True),
  occ("Pociej-Brzostek", "Crown Referendary", again=["Referendary#2"]),
  occ("Mengden-Löwis", "Russian resident", end=("Christmas", "1726-12-25")),
  occ("Sapieha-Kodeński", "Marshal"),
  occ("Friedrich Gross", "Mengden's secretary"),
  occ("Załęski", "Bishop"),
  occ("Załęski", "commission"),
  occ("Ludwik Wołłowicz", "the place", start=("3 November", "1726-11")),
  occ("Ludwik Wołłowicz", "Starost of Brześć"),
  fact("Moszczeński", "relatives", "Radoszewski"),
  fact("Moszczeński", "siblings", "Teofila"),
  fact("Teofila", "spouse", "Pociej-Brzostek"),
  fact("Isaac Lewin Tobias", "occupation", "banker"),
  fact("Isaac Lewin Tobias", "residence", "Altona"),
  fact("Moszczeński", "residence", "Senatorska Street"),
  fact("Sapieha-Kodeński", "education", "Piarists"),
  fact("Moszczeński", "education", "Piarists"),
  fact("Friedrich Gross", "nationality", "Courlander"),
  fact("Ludwik Wołłowicz", "religion", "Calvinism"),
  fact("Isaac Lewin Tobias", "causeOfDeath", "hanged himself"),
  fact("Isaac Lewin Tobias", "deathPlace", "debtors' tower at Danzig"),
  fact("Radoszewski", "deathDate", "1719", value="1719"),
  ev("appointment", "had the staff", ("1719", "1719"), ["Moszczeński"]),
  ev("meeting", "supped", ("feast of St Lawrence", "1726-08-10"), ["Mengden-Löwis", "Moszczeński"]),
  ev("disclosure", "read out", ("September", "1726-09"), ["Sapieha-Kodeński", "Moszczeński", "Friedrich Gross"]),
  ev("communication", "letter", None, ["Moszczeński", "Friedrich Gross"]),
  ev("recusal", "begged to be relieved", None, ["Pociej-Brzostek"]),
  ev("investigation", "examined", ("October", "1726-10"), ["Moszczeński"]),
  ev("departure", "laid down the staff", ("3 November", "1726-11-03"), ["Moszczeński"]),
  ev("sanction", "was forbidden the court", ("the 5th", "1726-11-05"), ["Moszczeński"]),
  ev("appointment", "gave the place", None, ["Ludwik Wołłowicz"]),
  ev("departure", "was called home", ("Christmas", "1726-12-25"), ["Mengden-Löwis"]),
  ev("arrest", "was put in the debtors' tower", ("the spring", "1727"), ["Isaac Lewin Tobias"]),
)

P("d19-10", """“Did you know, when you sold, what you had been told on the Tuesday?” That question, put by the special prosecutor, Ólafur Börkur Steinsson, occupies forty pages of the record in the matter of Þórunn Hallgrímsdóttir.

Þórunn, an engineer who had sat for the Independence Party for the Northeast since 1999, was permanent secretary of nothing; she was the minister of commerce of Iceland when its banks fell. On Tuesday 16 September 2008 she received in her office the governor of the Central Bank, Hallur Geirsson, himself a former prime minister, and two directors of Landsvirkjun Savings. One of the latter, Sigurjón Páll Ármannsson, had been best man at her wedding. Minutes were not taken. On the Thursday her husband, the cardiologist Kjartan Briem, disposed of 5.3 million shares.

Her own account, given to the special commission of Althing on 4 August 2009, is that the conversation concerned deposits in Holland; Hallur's, that he had told the minister everything, “and slowly”. There exists a letter, dated 22 September, in which the British ambassador, Timothy Raeburn-Hale, asks her about rumours. She answered it nine days later, in two lines.

The banks were nationalised in October. Þórunn left the ministry on 25 January 2009, an hour before the prime minister dissolved the coalition, and did not stand again in April. Two deputies who had been at school with her in Akureyri kept away from the vote, on 28 September 2010, on sending her before the Court of Impeachment; the motion failed by one voice. Her husband fared worse. He was charged in 2011 and found guilty the next year of insider dealing; the Supreme Court, whose president, Guðrún Ásta Bergsdóttir, did not sit because of an old friendship, upheld the sentence. Sigurjón, it is alleged, had whispered at a christening. Nobody has proved it. Hallur was given the Falcon in 2007, and keeps it.""",
  occ("Ólafur Börkur Steinsson", "special prosecutor"),
  occ("Þórunn Hallgrímsdóttir", "sat for the Independence Party for the Northeast", start=("1999", "1999")),
  occ("Þórunn Hallgrímsdóttir", "minister of commerce of Iceland", end=("25 January 2009", "2009-01-25"), again=["the ministry"]),
  occ("Hallur Geirsson", "governor of the Central Bank"),
  occ("Hallur Geirsson", "prime minister", former=True),
  occ("Sigurjón Páll Ármannsson", "directors of Landsvirkjun Savings"),
  occ("Timothy Raeburn-Hale", "British ambassador"),
  occ("Guðrún Ásta Bergsdóttir", "president"),
  fact("Þórunn Hallgrímsdóttir", "occupation", "engineer"),
  fact("Þórunn Hallgrímsdóttir", "party", "Independence Party"),
  fact("Þórunn Hallgrímsdóttir", "spouse", "Kjartan Briem"),
  fact("Kjartan Briem", "occupation", "cardiologist"),
  fact("Þórunn Hallgrímsdóttir", "education", "Akureyri"),
  fact("Hallur Geirsson", "award", "the Falcon", date=("2007", "2007")),
  ev("meeting", "received", ("Tuesday 16 September 2008", "2008-09-16"), ["Þórunn Hallgrímsdóttir", "Hallur Geirsson", "Sigurjón Páll Ármannsson"]),
  ev("testimony", "given to the special commission", ("4 August 2009", "2009-08-04"), ["Þórunn Hallgrímsdóttir"]),
  ev("communication", "letter", ("22 September", "2008-09-22"), ["Timothy Raeburn-Hale", "Þórunn Hallgrímsdóttir"]),
  ev("communication", "answered", ("nine days later", "2008-10-01"), ["Þórunn Hallgrímsdóttir", "Timothy Raeburn-Hale"]),
  ev("departure", "left the ministry", ("25 January 2009", "2009-01-25"), ["Þórunn Hallgrímsdóttir"]),
  ev("recusal", "kept away from the vote", ("28 September 2010", "2010-09-28"), ["Þórunn Hallgrímsdóttir"]),
  ev("investigation", "was charged", ("2011", "2011"), ["Kjartan Briem"]),
  ev("conviction", "found guilty", ("the next year", "2012"), ["Kjartan Briem"]),
  ev("recusal", "did not sit", None, ["Guðrún Ásta Bergsdóttir"]),
  ev("award", "was given the Falcon", ("2007", "2007"), ["Hallur Geirsson"]),
)

P("d19-11", """Banco di San Prospero, collapse of

Private bank of Parma, declared insolvent on 11 August 1982. Its head, Ruggero Malaspina Tosi (b. Fidenza 1920), a lay tertiary of the Franciscans and knight of the Holy Sepulchre, had taken it over in 1965 from his father-in-law, Egidio Corradi.

In March 1981 finance guards searching a villa at Sansepolcro under the orders of the magistrates Fausto Bellini and Chiara Morandi came upon a typed roll of 412 names. Among them stood those of Malaspina; of the head of military intelligence, General Attilio Sgarro, a hero of El Alamein; of the minister for foreign trade, the Christian Democrat Nino Carapezza; and of the ambassador to Argentina, Count Piero Della Seta. The roll was made public by the presidency of the council on 21 May. Sgarro was relieved of his command within two days and Carapezza bowed out on the 24th. The count said that he had been enrolled without his knowledge; recalled to Rome, he was heard by the magistrates on 2 June, and on the following morning was found dead in a bath in Via Margutta. The inquest spoke of heart failure.

Malaspina had been led away at dawn on 20 May, and condemned two months later, at Milan, to four years for the export of capital. Set free pending appeal, he went back to the bank. He wrote twice that winter to Cardinal Josip Šubašić, who presided over the Vatican's financial office, begging him to honour letters of comfort. The cardinal has always maintained that he never opened them. In June 1982 the banker travelled, on a passport in the name of Rino Galli, by way of Trieste to Geneva, where police seized him on the 19th.

What became of the other names was less dramatic. Bellini, who discovered a cousin on the roll, gave up his share in the inquiry. Morandi was elected senator for the Independent Left in 1983. Carapezza, absolved by a commission of peers, is once more talked of for a ministry.""",
  occ("Ruggero Malaspina Tosi", "head", start=("1965", "1965")),
  occ("Egidio Corradi", "head", end=("1965", "1965")),
  occ("Fausto Bellini", "magistrates"),
  occ("Chiara Morandi", "magistrates"),
  occ("Attilio Sgarro", "head of military intelligence", end=("within two days", "1981-05-23")),
  occ("Nino Carapezza", "minister for foreign trade", end=("the 24th", "1981-05-24")),
  occ("Piero Della Seta", "ambassador to Argentina"),
  occ("Josip Šubašić", "Cardinal"),
  occ("Josip Šubašić", "presided over the Vatican's financial office"),
  occ("Chiara Morandi", "senator for the Independent Left", start=("1983", "1983")),
  fact("Ruggero Malaspina Tosi", "birthPlace", "Fidenza"),
  fact("Ruggero Malaspina Tosi", "birthDate", "1920", value="1920"),
  fact("Ruggero Malaspina Tosi", "award", "knight of the Holy Sepulchre"),
  fact("Ruggero Malaspina Tosi", "occupation", "banker"),
  fact("Ruggero Malaspina Tosi", "relatives", "Egidio Corradi"),
  fact("Attilio Sgarro", "militaryService", "El Alamein"),
  fact("Nino Carapezza", "party", "Christian Democrat"),
  fact("Chiara Morandi", "party", "Independent Left"),
  fact("Piero Della Seta", "deathDate", "on the following morning", value="1981-06-03"),
  fact("Piero Della Seta", "deathPlace", "Via Margutta"),
  fact("Piero Della Seta", "causeOfDeath", "heart failure"),
  fact("Ruggero Malaspina Tosi", "alias", "Rino Galli"),
  ev("appointment", "had taken it over", ("1965", "1965"), ["Ruggero Malaspina Tosi"]),
  ev("disclosure", "was made public", ("21 May", "1981-05-21"), ["Ruggero Malaspina Tosi", "Attilio Sgarro", "Nino Carapezza", "Piero Della Seta"]),
  ev("investigation", "searching", ("March 1981", "1981-03"), ["Fausto Bellini", "Chiara Morandi"]),
  ev("departure", "was relieved of his command", ("within two days", "1981-05-23"), ["Attilio Sgarro"]),
  ev("departure", "bowed out", ("the 24th", "1981-05-24"), ["Nino Carapezza"]),
  ev("departure", "recalled", None, ["Piero Della Seta"]),
  ev("investigation", "was heard by the magistrates", ("2 June", "1981-06-02"), ["Piero Della Seta"]),
  ev("arrest", "had been led away", ("20 May", "1981-05-20"), ["Ruggero Malaspina Tosi"]),
  ev("conviction", "condemned", ("two months later", "1981-07"), ["Ruggero Malaspina Tosi"]),
  ev("communication", "wrote twice", ("that winter", "1981/1982"), ["Ruggero Malaspina Tosi", "Josip Šubašić"]),
  ev("travel", "travelled", ("June 1982", "1982-06"), ["Ruggero Malaspina Tosi"]),
  ev("arrest", "seized him", ("the 19th", "1982-06-19"), ["Ruggero Malaspina Tosi"]),
  ev("recusal", "gave up his share in the inquiry", None, ["Fausto Bellini"]),
  ev("election", "was elected", ("1983", "1983"), ["Chiara Morandi"]),
)

P("d19-12", """How a mountain of iron passed from hand to hand was told over nine days this spring in a courtroom in Geneva.

First in the box was Aïssatou Bah-Condé, 57, fourth wife and now widow of a head of state. She remembered the visitors well. They came to Conakry in August 2006: a Belgian, Thierry Vandromme, and an Israeli, Avner Shaltiel, formerly of his country's paratroops, who brought a clock set with stones. They called again in February 2008. She signed, she said, what was put before her. Her half-brother Ibrahima Condé, whom the late president had made head of the customs, drove them to the airport.

Shaltiel and Vandromme dispute nearly all of this. Neither, though, disputes the flight that they made on 27 November 2008 with the then minister of mines, Lansana Tounkara, to the Simandou hills, nor that Mr Tounkara was, three weeks later, a minister without a president. Soldiers of the junta fetched him on 8 January, let go in March, and lives in Dakar, where he teaches geology; he holds a degree from Freiberg and speaks a German of great correctness. From the witness stand on 14 April he called the clock “ugly, and therefore not a bribe”.

The prosecutor, Luc Pittard, pressed him about a telephone call with a lobbyist in Washington, Colleen Ashby. It took place; she logged it, on 3 December 2008, in her filing as a foreign agent. Ms Ashby, a daughter of the former congressman Wendell Ashby, was not called.

Of the judges one, Danielle Rochat, had stood down in January: her brother's firm had once advised Vandromme. On 22 May the court declared the Belgian and the Israeli guilty of corrupting foreign officials, and sentenced them to five years and three and a half. Both have appealed. Whether Conakry will now prosecute Condé, who since 2021 has been ambassador to Turkey, is not known; its justice minister, Fodé Keita, who visited Geneva last week, ate fondue and said nothing.""",
  occ("Ibrahima Condé", "head of the customs"),
  occ("Lansana Tounkara", "minister of mines", former=True, again=["minister#2"]),
  occ("Luc Pittard", "prosecutor"),
  occ("Wendell Ashby", "congressman", former=True),
  occ("Danielle Rochat", "judges"),
  occ("Ibrahima Condé", "ambassador to Turkey", start=("2021", "2021")),
  occ("Fodé Keita", "justice minister"),
  occ("Lansana Tounkara", "teaches geology"),
  fact("Ibrahima Condé", "siblings", "Aïssatou Bah-Condé"),
  fact("Thierry Vandromme", "nationality", "Belgian"),
  fact("Avner Shaltiel", "nationality", "Israeli"),
  fact("Avner Shaltiel", "militaryService", "his country's paratroops"),
  fact("Lansana Tounkara", "residence", "Dakar"),
  fact("Lansana Tounkara", "education", "Freiberg"),
  fact("Colleen Ashby", "occupation", "lobbyist"),
  fact("Colleen Ashby", "father", "Wendell Ashby"),
  ev("testimony", "First in the box", None, ["Aïssatou Bah-Condé"]),
  ev("appointment", "had made head of the customs", None, ["Ibrahima Condé"]),
  ev("travel", "flight", ("27 November 2008", "2008-11-27"), ["Avner Shaltiel", "Thierry Vandromme", "Lansana Tounkara"]),
  ev("arrest", "fetched him", ("8 January", "2009-01-08"), ["Lansana Tounkara"]),
  ev("testimony", "From the witness stand", ("14 April", ""), ["Lansana Tounkara"]),
  ev("communication", "telephone call", ("3 December 2008", "2008-12-03"), ["Lansana Tounkara", "Colleen Ashby"]),
  ev("disclosure", "logged it", ("3 December 2008", "2008-12-03"), ["Colleen Ashby"]),
  ev("recusal", "had stood down", ("January#2", ""), ["Danielle Rochat"]),
  ev("conviction", "guilty", ("22 May", ""), ["Thierry Vandromme", "Avner Shaltiel"]),
  ev("conviction", "sentenced", ("22 May", ""), ["Thierry Vandromme", "Avner Shaltiel"]),
  ev("travel", "visited Geneva", ("last week", ""), ["Fodé Keita"]),
)

P("d19-13", """BARON LAZARE DE KESTENHOLZ, financier, has been dead since Saturday night, and the Chamber may now be as indignant with him as it likes.

He was a Bavarian by birth, naturalised in 1871, a Jew turned Protestant, and he had for seven years distributed the publicity of the Isthmus Company. How he distributed it will appear from the counterfoils which Dr Théophile Castagnier, deputy for the Basses-Alpes and once prefect of police, exhibited from the tribune on Monday. There are twenty-six. Three bear the initials of the Minister of Finance, M. Auguste Rouvray, who called upon the Baron on the evening of the 19th, in the company of the senator and newspaper owner Lamarque-Brisset, a few hours before the Baron took to his bed. M. Rouvray tells us that it was to save an honest man from calumny. He has placed his resignation, all the same, in the hands of M. Lescure, the president of the council, and at six yesterday it was accepted.

The investigating magistrate, M. Pernot, is a nephew of the late director of the company, Fontanges; he gave back the papers on Tuesday, and M. Tardivel, counsellor at the Court of Appeal, has them now. Warrants have been signed against three. Ferdinand Sans-Souci, an ex-minister of public works, gave himself up at Mazas this morning. Balthasar Wertheim, an electrician, an American citizen and a grand officer of the Legion of Honour, dined at Bournemouth on Sunday, as we learn by telegraph. The third, Lévy-Sablon, is in Budapest, or Bucharest, or beneath the bed of some deputy.

It is asked who will follow M. Rouvray at the Finances. M. Magnard, who had the portfolio in 1889, has been sent for, and has a cold. One name, that of M. Coustal, is on every tongue; M. Coustal, a schoolmaster from Lyons, a Republican of the purest water, went in to the Élysée at noon and came out at one with the Marine.

(Le Matin de Nantes, 24 November 1892)""",
  occ("Théophile Castagnier", "deputy for the Basses-Alpes"),
  occ("Théophile Castagnier", "prefect of police", former=True),
  occ("Auguste Rouvray", "Minister of Finance", end=("at six yesterday", "1892-11-23")),
  occ("Lamarque-Brisset", "senator"),
  occ("Lamarque-Brisset", "newspaper owner"),
  occ("Lescure", "president of the council"),
  occ("LAZARE DE KESTENHOLZ", "distributed the publicity of the Isthmus Company"),
  ev("investigation", "Warrants have been signed", None, ["Ferdinand Sans-Souci", "Balthasar Wertheim", "Lévy-Sablon"]),
  occ("Pernot", "investigating magistrate"),
  occ("Fontanges", "director of the company", former=True),
  occ("Tardivel", "counsellor at the Court of Appeal"),
  occ("Ferdinand Sans-Souci", "minister of public works", former=True),
  occ("Magnard", "portfolio", start=("1889", "1889"), former=True),
  occ("Coustal", "the Marine", start=("at one", "1892-11")),
  fact("LAZARE DE KESTENHOLZ", "occupation", "financier"),
  fact("LAZARE DE KESTENHOLZ", "deathDate", "Saturday night", value="1892-11-19"),
  fact("LAZARE DE KESTENHOLZ", "nationality", "Bavarian"),
  fact("LAZARE DE KESTENHOLZ", "religion", "Protestant"),
  fact("LAZARE DE KESTENHOLZ", "ethnicity", "Jew"),
  fact("Pernot", "relatives", "Fontanges"),
  fact("Balthasar Wertheim", "occupation", "electrician"),
  fact("Balthasar Wertheim", "nationality", "American"),
  fact("Balthasar Wertheim", "award", "grand officer of the Legion of Honour"),
  fact("Coustal", "occupation", "schoolmaster"),
  fact("Coustal", "birthPlace", "Lyons"),
  fact("Coustal", "party", "Republican"),
  ev("disclosure", "exhibited", ("Monday", "1892-11-21"), ["Théophile Castagnier"]),
  ev("meeting", "called upon the Baron", ("the 19th", "1892-11-19"), ["Auguste Rouvray", "LAZARE DE KESTENHOLZ", "Lamarque-Brisset"]),
  ev("departure", "resignation", ("at six yesterday", "1892-11-23"), ["Auguste Rouvray"]),
  ev("recusal", "gave back the papers", ("Tuesday", "1892-11-22"), ["Pernot"]),
  ev("arrest", "gave himself up", ("this morning", "1892-11-24"), ["Ferdinand Sans-Souci"]),
  ev("appointment", "came out", ("at one", "1892-11"), ["Coustal"]),
)

P("d19-14", """STATEMENT FOR THE RECORD OF AMBASSADOR (RET.) ELEANOR PRESCOTT-WYNN

Mr. Chairman, Ranking Member Ochs: I served for thirty-four years in the Foreign Service, under four presidents of either party, most recently as chargé d'affaires in Kyiv from June 2018 until I was told to come home.

I arrived there on June 11, 2018. In September of that year I paid a first call on the Prosecutor General, Bohdan Lysak, a Kharkiv-trained jurist. He complained to me of the Anti-Corruption Bureau, and I listened. I did not give him a list of persons whom he must not prosecute. He has said that I did; there was no list.

On January 17, 2019, Mr. Lysak met in New York with Roy Castellano, formerly a mayor and at that time a private attorney, and with two businessmen from Florida, Leonid Feldman and Igor Pasternik. I knew nothing of it. My deputy, David Kessler, learned of it in March from Deputy Minister Oksana Hrytsenko, herself the wife of a parliamentarian, and informed me the same afternoon. I cabled the Under Secretary, Philip Dunstan, on March 19; I have no reply to show you.

On April 24, at one o'clock in the morning, the Director General, Carol Esposito, rang. I was to take the next plane. I left Kyiv on the 26th. My recall was announced on May 6, and in the Department's release it is called an ordinary rotation.

I have read the transcript of July 25, in which a President of the United States calls me bad news. I have been asked whether I felt threatened. I am a judge's daughter, and was taught to answer only what I know.

Mr. Feldman and Mr. Pasternik were picked up at Dulles on October 9. Mr. Kessler, who sat in this chair last week, has been told by nobody that he may not return to his post; he has been told by nobody that he may. As for Mr. Lysak, he was dismissed by his own Rada on August 29. I teach now, at Georgetown, and I like it.""",
  occ("ELEANOR PRESCOTT-WYNN", "AMBASSADOR", former=True),
  occ("Ochs", "Ranking Member"),
  occ("ELEANOR PRESCOTT-WYNN", "served for thirty-four years in the Foreign Service"),
  occ("ELEANOR PRESCOTT-WYNN", "chargé d'affaires in Kyiv", start=("June 2018", "2018-06"), end=("the 26th", "2019-04-26"), former=True),
  occ("Bohdan Lysak", "Prosecutor General", end=("August 29", "2019-08-29")),
  occ("Roy Castellano", "mayor", former=True),
  occ("David Kessler", "deputy", again=["post"]),
  occ("Oksana Hrytsenko", "Deputy Minister"),
  occ("Philip Dunstan", "Under Secretary"),
  occ("Carol Esposito", "Director General"),
  occ("ELEANOR PRESCOTT-WYNN", "teach"),
  fact("Bohdan Lysak", "education", "Kharkiv"),
  fact("Bohdan Lysak", "occupation", "jurist"),
  fact("Roy Castellano", "occupation", "attorney"),
  fact("Leonid Feldman", "occupation", "businessmen"),
  fact("Igor Pasternik", "occupation", "businessmen"),
  ev("travel", "arrived there", ("June 11, 2018", "2018-06-11"), ["ELEANOR PRESCOTT-WYNN"]),
  ev("meeting", "paid a first call", ("September of that year", "2018-09"), ["ELEANOR PRESCOTT-WYNN", "Bohdan Lysak"]),
  ev("meeting", "met in New York", ("January 17, 2019", "2019-01-17"), ["Bohdan Lysak", "Roy Castellano", "Leonid Feldman", "Igor Pasternik"]),
  ev("communication", "informed me", ("March", "2019-03"), ["David Kessler", "ELEANOR PRESCOTT-WYNN"]),
  ev("communication", "cabled", ("March 19", "2019-03-19"), ["ELEANOR PRESCOTT-WYNN", "Philip Dunstan"]),
  ev("communication", "rang", ("April 24", "2019-04-24"), ["Carol Esposito", "ELEANOR PRESCOTT-WYNN"]),
  ev("travel", "left Kyiv", ("the 26th", "2019-04-26"), ["ELEANOR PRESCOTT-WYNN"]),
  ev("departure", "recall", None, ["ELEANOR PRESCOTT-WYNN"]),
  ev("arrest", "were picked up", ("October 9", "2019-10-09"), ["Leonid Feldman", "Igor Pasternik"]),
  ev("testimony", "sat in this chair", ("last week", "2019"), ["David Kessler"]),
  ev("departure", "was dismissed", ("August 29", "2019-08-29"), ["Bohdan Lysak"]),
)

P("d19-15", """The Kuroshio aircraft affair (1976) was an episode of Japanese politics that cost a former transport minister his liberty and the trading house Ōmiya its good name.

Events

In February 1976 the comptroller of Pacific Airframe, Dwight Hollis, told a subcommittee in Washington that his company had paid 900 million yen to “friends in Tokyo”. Fifteen days afterwards the Diet summoned as witnesses the chairman of Ōmiya, Inagaki Kōzō; Inagaki's predecessor and uncle, Inagaki Tamotsu, who was excused on account of his age; and the fixer Morioka Genzaburō, a purged wartime admiral's secretary, who sent a doctor's note. The chairman declared four times under oath that he recalled nothing.

Meanwhile the Tokyo prosecutors had opened a case. Their chief, Shiina Haruo, crossed the Pacific twice that spring to hear Hollis. On 27 June his men searched Morioka's house in Setagaya and took away a diary in which the name of Uzawa Kenjirō, Minister of Transport from 1970 to 1972, occurs thirty-one times, each time beside a drawing of a peanut.

Uzawa's own arrest came on 16 August; the younger Inagaki had been held since July. The minister's private secretary, Eda Minoru, who is thought by some to have carried the boxes, drove into the mountains of Saitama and took his own life. Uzawa left the Liberal Democratic Party on the evening of his release on bail. He was nevertheless re-elected for Niigata in December as an independent.

Trial

The proceedings lasted until 12 October 1983, when the court sent Uzawa to prison for four years. Inagaki received two. An associate judge, Kuze Fumiko, had been replaced at the outset at her own wish, as her husband was an employee of Ōmiya. Morioka did not live to hear the verdict: he had died of a stroke in 1981.

Later claims

A biography asserts that an envoy of Pacific Airframe was received by the prime minister himself in 1972. No document bears this out.""",
  occ("Dwight Hollis", "comptroller of Pacific Airframe"),
  occ("Inagaki Kōzō", "chairman of Ōmiya"),
  occ("Inagaki Tamotsu", "chairman of Ōmiya", former=True),
  occ("Morioka Genzaburō", "admiral's secretary", former=True),
  occ("Shiina Haruo", "chief"),
  occ("Uzawa Kenjirō", "Minister of Transport", start=("1970", "1970"), end=("1972", "1972"), former=True, again=["transport minister"]),
  occ("Eda Minoru", "minister's private secretary"),
  occ("Uzawa Kenjirō", "re-elected for Niigata", start=("December", "1976-12")),
  occ("Kuze Fumiko", "associate judge"),
  fact("Inagaki Kōzō", "relatives", "Inagaki Tamotsu"),
  fact("Morioka Genzaburō", "occupation", "fixer"),
  fact("Morioka Genzaburō", "residence", "Setagaya"),
  fact("Uzawa Kenjirō", "party", "Liberal Democratic Party"),
  fact("Uzawa Kenjirō", "party", "independent"),
  fact("Eda Minoru", "causeOfDeath", "took his own life"),
  fact("Eda Minoru", "deathPlace", "mountains of Saitama"),
  fact("Morioka Genzaburō", "causeOfDeath", "stroke"),
  fact("Morioka Genzaburō", "deathDate", "1981", value="1981"),
  ev("testimony", "told a subcommittee", ("February 1976", "1976-02"), ["Dwight Hollis"]),
  ev("testimony", "declared four times under oath", ("Fifteen days afterwards", "1976-02"), ["Inagaki Kōzō"]),
  ev("investigation", "had opened a case", None, ["Shiina Haruo"]),
  ev("travel", "crossed the Pacific", ("that spring", "1976"), ["Shiina Haruo"]),
  ev("investigation", "searched", ("27 June", "1976-06-27"), ["Morioka Genzaburō"]),
  ev("arrest", "arrest", ("16 August", "1976-08-16"), ["Uzawa Kenjirō"]),
  ev("arrest", "had been held", ("July", "1976-07"), ["Inagaki Kōzō"]),
  ev("departure", "left the Liberal Democratic Party", None, ["Uzawa Kenjirō"]),
  ev("election", "re-elected", ("December", "1976-12"), ["Uzawa Kenjirō"]),
  ev("conviction", "sent Uzawa to prison", ("12 October 1983", "1983-10-12"), ["Uzawa Kenjirō"]),
  ev("conviction", "received two", ("12 October 1983", "1983-10-12"), ["Inagaki Kōzō"]),
  ev("recusal", "had been replaced at the outset at her own wish", None, ["Kuze Fumiko"]),
)

P("d19-16", """ABUJA — Two more of the men who bought nothing with two billion dollars went before a judge on Monday.

Rear Admiral Tamuno Briggs-Horsfall (rtd), whose last post was that of director of procurement in the Office of the National Security Adviser, and the banker Alhaji Kabiru Danlami, managing director of Sahel Trust until shareholders ejected him in 2015, pleaded not guilty to nineteen counts before Justice Hafsatu Ringim of the Federal High Court.

The admiral's former chief, Colonel Aliyu Gwandu-Mafara, has been in custody since 1 December 2015. A prince of Gwandu and an alumnus of Sandhurst, he was National Security Adviser from June 2012 to July 2015; before that he commanded the Guards Brigade. The Economic and Financial Crimes Commission says that on the afternoon of 24 November 2014 he met Mr Danlami in a hangar at Abuja airport and that eleven boxes were loaded. He says that he was in Maiduguri. The log of the hangar is missing.

What is not in dispute is a letter. On 19 January 2015 the colonel signed and sent it to the Governor of the Central Bank, Chukwuma Ezeani, asking for cash “for special services”; Mr Ezeani, who himself told the court of it last week and has not been accused of anything, released it in three days. The letter came to light when the new adviser, Major General Babagana Shettima, handed over the office files in August 2015.

One of the beneficiaries has confessed. Chief Mrs Olufunke Adebanjo-Cole, publisher of the Meridian and a member of the board of trustees of the People's Democratic Party, returned 550 million naira in January and said in a statement that she had taken it for a payment for advertisements. Her husband, Senator Tokunbo Cole, withdrew on Thursday from the Senate panel that is looking into the affair.

Justice Ringim, a cousin by marriage of Mr Danlami, is expected to be asked to step aside. The trial resumes on 4 May.""",
  occ("Tamuno Briggs-Horsfall", "director of procurement in the Office of the National Security Adviser", former=True),
  occ("Kabiru Danlami", "managing director of Sahel Trust", end=("2015", "2015"), former=True),
  occ("Hafsatu Ringim", "Justice", again=["Justice#2"]),
  occ("Aliyu Gwandu-Mafara", "prince of Gwandu"),
  occ("Aliyu Gwandu-Mafara", "National Security Adviser#2", start=("June 2012", "2012-06"), end=("July 2015", "2015-07"), former=True),
  occ("Aliyu Gwandu-Mafara", "commanded the Guards Brigade", former=True),
  occ("Chukwuma Ezeani", "Governor of the Central Bank"),
  occ("Babagana Shettima", "new adviser"),
  occ("Olufunke Adebanjo-Cole", "publisher of the Meridian"),
  occ("Olufunke Adebanjo-Cole", "member of the board of trustees of the People's Democratic Party"),
  occ("Tokunbo Cole", "Senator"),
  occ("Tokunbo Cole", "Senate panel", end=("Thursday", "2016")),
  fact("Kabiru Danlami", "occupation", "banker"),
  fact("Aliyu Gwandu-Mafara", "education", "Sandhurst"),
  fact("Olufunke Adebanjo-Cole", "party", "People's Democratic Party"),
  fact("Olufunke Adebanjo-Cole", "spouse", "Tokunbo Cole"),
  fact("Hafsatu Ringim", "relatives", "Mr Danlami#2"),
  ev("investigation", "went before a judge", ("Monday", "2016"), ["Tamuno Briggs-Horsfall", "Kabiru Danlami"]),
  ev("departure", "ejected him", ("2015", "2015"), ["Kabiru Danlami"]),
  ev("arrest", "has been in custody", ("1 December 2015", "2015-12-01"), ["Aliyu Gwandu-Mafara"]),
  ev("communication", "sent it", ("19 January 2015", "2015-01-19"), ["Aliyu Gwandu-Mafara", "Chukwuma Ezeani"]),
  ev("testimony", "told the court", ("last week", "2016"), ["Chukwuma Ezeani"]),
  ev("disclosure", "handed over the office files", ("August 2015", "2015-08"), ["Babagana Shettima"]),
  ev("disclosure", "said in a statement", ("January#2", "2016-01"), ["Olufunke Adebanjo-Cole"]),
  ev("recusal", "withdrew", ("Thursday", "2016"), ["Tokunbo Cole"]),
  ev("investigation", "looking into", None, ["Tokunbo Cole"]),
)

P("d19-17", """Among the persons interviewed by the Board of Inquiry into the Individual Investor Scheme were the following.

Kurt Mifsud Zammit, chief of staff at the Auberge de Castille from March 2013 to 26 November 2019. Accountant; educated at St Aloysius' and at Cranfield. He stated that his firm, before he entered office, had drawn up the papers of a Panamanian company, and that he had had no hand in it since. The Board does not believe him. Bank records disclosed by Calypso-Marsa to the regulator in 2016 show two payments, of 50,000 euro each.

Dr Romina Galea Pace, advocate, Minister for Citizenship between May 2016 and her resignation on 15 January 2020, and a sister-in-law of Mifsud Zammit. She recused herself on 3 June 2017 from the applications handled by her former partner at law, Clive Attard. She was not able to name a single application from which she had been absent.

Mr Behnam Farrokhzad, owner of Calypso-Marsa, an Iranian by birth and by passport a citizen of St Kitts. He declined to attend, and replied to the Board by e-mail. He was arrested in Virginia in March 2018 upon a charge of evading sanctions; a jury convicted him in 2020, and that verdict was set aside.

Ms Josette Debono, from 2014 head of compliance in the same bank. She is the Board's principal witness: she testified on five days, and on the second day delivered up a drive with the correspondence. She has since moved to Corfu. It was claimed before the Board that she is the agent of a foreign service. That is untrue.

Sir Anthony Camilleri-Strick, sometime Chief Justice and ambassador to the Holy See (2004–2009), who chaired the regulator from 2013, and in that capacity lunched with Mr Farrokhzad in February 2014, two weeks after the licence had been granted. He regrets the lunch.

The Board met forty-one times. Its chairman, Judge Emerita Doreen Vella Briffa, who had taught Dr Galea Pace, left the interview of the latter to her two colleagues.""",
  occ("Kurt Mifsud Zammit", "chief of staff at the Auberge de Castille", start=("March 2013", "2013-03"), end=("26 November 2019", "2019-11-26"), former=True),
  occ("Romina Galea Pace", "Minister for Citizenship", start=("May 2016", "2016-05"), end=("15 January 2020", "2020-01-15"), former=True),
  occ("Behnam Farrokhzad", "owner of Calypso-Marsa"),
  occ("Clive Attard", "partner at law", former=True),
  occ("Josette Debono", "head of compliance in the same bank", start=("2014", "2014")),
  occ("Anthony Camilleri-Strick", "Chief Justice", former=True),
  occ("Anthony Camilleri-Strick", "ambassador to the Holy See", start=("2004", "2004"), end=("2009", "2009"), former=True),
  occ("Anthony Camilleri-Strick", "chaired the regulator", start=("2013#2", "2013")),
  occ("Doreen Vella Briffa", "chairman"),
  occ("Doreen Vella Briffa", "Judge Emerita"),
  fact("Kurt Mifsud Zammit", "occupation", "Accountant"),
  fact("Kurt Mifsud Zammit", "education", "St Aloysius'"),
  fact("Kurt Mifsud Zammit", "education", "Cranfield"),
  fact("Romina Galea Pace", "occupation", "advocate"),
  fact("Romina Galea Pace", "relatives", "Mifsud Zammit#2"),
  fact("Behnam Farrokhzad", "nationality", "Iranian"),
  fact("Behnam Farrokhzad", "nationality", "citizen of St Kitts"),
  fact("Josette Debono", "residence", "Corfu"),
  ev("testimony", "stated", None, ["Kurt Mifsud Zammit"]),
  ev("disclosure", "disclosed", ("2016", "2016"), ["Kurt Mifsud Zammit"]),
  ev("departure", "resignation", ("15 January 2020", "2020-01-15"), ["Romina Galea Pace"]),
  ev("recusal", "recused herself", ("3 June 2017", "2017-06-03"), ["Romina Galea Pace", "Clive Attard"]),
  ev("communication", "replied to the Board by e-mail", None, ["Behnam Farrokhzad"]),
  ev("arrest", "was arrested", ("March 2018", "2018-03"), ["Behnam Farrokhzad"]),
  ev("conviction", "convicted", ("2020#2", "2020"), ["Behnam Farrokhzad"]),
  ev("testimony", "testified on five days", None, ["Josette Debono"]),
  ev("disclosure", "delivered up a drive", None, ["Josette Debono"]),
  ev("meeting", "lunched", ("February 2014", "2014-02"), ["Anthony Camilleri-Strick", "Behnam Farrokhzad"]),
  ev("recusal", "left the interview", None, ["Doreen Vella Briffa", "Romina Galea Pace"]),
)

P("d19-18", """Send me another thousand: thus the telegram, in a Quebec hotel's violet ink, by which Sir Alphonse Cadieux lost a ministry and won a place in the schoolbooks. It went from him to the shipowner Hugh Abercrombie Ross on August 26, 1872. On the date both men were candidates, Cadieux in Montreal East, Ross in Renfrew; Cadieux was besides Minister of Militia in the second Macrae government, and Ross president of the Dominion & Pacific Railway, to which, in the February that followed, the charter of the line was given.

A clerk of Ross's solicitor, Silas Cope, copied the telegram and sold the copy for five thousand dollars to the Opposition. On April 2, 1873, Erastus Pell, the Liberal member for Missisquoi, a Vermonter's son and a Universalist, rose in the House to demand a committee. He was voted down. On July 4 the Montreal Herald printed the lot.

Lord Dunraven-Hythe, the governor-general, who had been cruising off Prince Edward Island, hurried back to Ottawa in August and appointed three judges as commissioners. One of them, Mr Justice Marchand-Day, had once held a retainer of Ross's and owned to it in the first hour; Judge Whitlaw of Simcoe took his chair. They heard thirty-six witnesses. Macrae himself was on the stand for two days in September and could not say whether he had been sober on the night of the loan.

The government did not await a division. It went out on November 5. Cadieux, who had sailed for England in May on account of the dropsy, was not there to see it; he died in Cheyne Row before the year was out, leaving a widow, Hortense, the sister of the Bishop of St Hyacinthe, and a daughter, Joséphine. Ross's conviction, which his opponents prophesied weekly, never came. He bought a title and lies at Rosemount. Cope, of all people, became collector of customs at Sorel.""",
  occ("Alphonse Cadieux", "Minister of Militia", end=("November 5", "1873-11-05")),
  occ("Macrae", "second Macrae government", end=("November 5", "1873-11-05")),
  occ("Hugh Abercrombie Ross", "president of the Dominion & Pacific Railway"),
  occ("Silas Cope", "clerk"),
  occ("Erastus Pell", "member for Missisquoi"),
  occ("Dunraven-Hythe", "governor-general"),
  occ("Marchand-Day", "Justice"),
  occ("Marchand-Day", "commissioners", start=("August#2", "1873-08")),
  occ("Whitlaw", "Judge"),
  occ("Whitlaw", "took his chair"),
  occ("Silas Cope", "collector of customs at Sorel"),
  fact("Hugh Abercrombie Ross", "occupation", "shipowner"),
  fact("Erastus Pell", "party", "Liberal"),
  fact("Erastus Pell", "religion", "Universalist"),
  fact("Alphonse Cadieux", "causeOfDeath", "dropsy"),
  fact("Alphonse Cadieux", "deathPlace", "Cheyne Row"),
  fact("Alphonse Cadieux", "deathDate", "before the year was out", value="1873"),
  fact("Alphonse Cadieux", "spouse", "Hortense"),
  fact("Alphonse Cadieux", "children", "Joséphine"),
  ev("disclosure", "sold the copy", None, ["Silas Cope"]),
  ev("communication", "telegram", ("August 26, 1872", "1872-08-26"), ["Alphonse Cadieux", "Hugh Abercrombie Ross"]),
  ev("candidacy", "candidates", ("August 26, 1872", "1872-08"), ["Alphonse Cadieux", "Hugh Abercrombie Ross"]),
  ev("speech", "rose in the House", ("April 2, 1873", "1873-04-02"), ["Erastus Pell"]),
  ev("disclosure", "printed the lot", ("July 4", "1873-07-04"), ["Alphonse Cadieux", "Hugh Abercrombie Ross"]),
  ev("travel", "hurried back to Ottawa", ("August#2", "1873-08"), ["Dunraven-Hythe"]),
  ev("appointment", "appointed", ("August#2", "1873-08"), ["Marchand-Day"]),
  ev("disclosure", "owned to it", None, ["Marchand-Day"]),
  ev("appointment", "took his chair", None, ["Whitlaw"]),
  ev("testimony", "was on the stand", ("September", "1873-09"), ["Macrae"]),
  ev("departure", "went out", ("November 5", "1873-11-05"), ["Macrae"]),
  ev("travel", "had sailed for England", ("May", "1873-05"), ["Alphonse Cadieux"]),
  ev("appointment", "became collector", None, ["Silas Cope"]),
)

P("d19-19", """WHO'S WHO IN THE HOWITZER AFFAIR

ALMGREN, Stig. Managing director of Karlsholm Ordnance 1979–85. Reserve captain in the Bohuslän Regiment. Stepped down when customs men searched his office (May 1985). Convicted of smuggling by Örebro District Court, 22 December 1989; suspended sentence. He had dinner in Singapore on 9 March 1983 with “Mr Das”, whom nobody has ever identified.

BERGENSTRÅHLE, Admiral Carl-Axel. War Materials Inspector from 1980 until his death. On 13 January 1987 he saw Almgren's successor, Per Wadensjö, in a room at the Ministry for Foreign Trade; two days later he fell before an underground train at Central Station. The coroner left the cause open, and theories that he was pushed have never been substantiated.

GHOSH, Bikash. Joint Secretary in the Indian Ministry of Defence; earlier military attaché in Stockholm. Educated at Doon and Balliol. Named in a radio broadcast of 16 April 1987 as a recipient of commission, which he denies. Retired in 1990 and went into an ashram.

LINDGREN-HEDIN, Maj. Minister for Foreign Trade 1983–86 and thereafter ambassador in Vienna. Social Democrat. Her diary, printed after she had died at Visby in 2004, shows that she had been briefed by the Admiral as early as 6 June 1984 and had at once telephoned the prime minister.

QUATTRINI, Fabrizio. Agent, of Turin and New Delhi. Son of the opera singer Ada Quattrini. Left India by night on 29 July 1993. Wanted for ten years; detained in Misiones, Argentina, in February 2007 and set free in June. A close friendship with the family of a prime minister has been alleged.

STRÖM, Lena. Head of the fraud section of the police; led the inquiry from 1987. Rumoured to be the source of the broadcast. She was not: the true informant, Lars Ekdahl, a bookkeeper at Karlsholm and a lay preacher of the Mission Covenant, made himself known in 2012.

WADENSJÖ, Per. See above. Had been permanent under-secretary under LINDGREN-HEDIN. In February 1988 he gave evidence before the Standing Committee on the Constitution, whose vice-chairman, Ulf Tegnér, his former wife's brother, had vacated his seat for the day.""",
  occ("ALMGREN, Stig", "Managing director of Karlsholm Ordnance", start=("1979", "1979"), end=("85", "1985")),
  occ("ALMGREN, Stig", "Reserve captain in the Bohuslän Regiment"),
  occ("BERGENSTRÅHLE, Carl-Axel", "War Materials Inspector", start=("1980", "1980"), end=("until his death", "1987-01-15")),
  occ("Per Wadensjö", "Almgren's successor", start=("May 1985", "1985")),
  occ("GHOSH, Bikash", "Joint Secretary in the Indian Ministry of Defence", end=("1990", "1990")),
  occ("GHOSH, Bikash", "military attaché in Stockholm", former=True),
  occ("LINDGREN-HEDIN, Maj", "Minister for Foreign Trade", start=("1983#2", "1983"), end=("86", "1986")),
  occ("LINDGREN-HEDIN, Maj", "ambassador in Vienna"),
  occ("STRÖM, Lena", "Head of the fraud section of the police"),
  occ("STRÖM, Lena", "led the inquiry", start=("1987#3", "1987")),
  occ("Lars Ekdahl", "lay preacher of the Mission Covenant"),
  occ("WADENSJÖ, Per", "permanent under-secretary", former=True),
  occ("Ulf Tegnér", "vice-chairman"),
  fact("WADENSJÖ, Per", "relatives", "Ulf Tegnér"),
  fact("BERGENSTRÅHLE, Carl-Axel", "deathDate", "two days later", value="1987-01-15"),
  fact("BERGENSTRÅHLE, Carl-Axel", "deathPlace", "Central Station"),
  fact("GHOSH, Bikash", "education", "Doon"),
  fact("GHOSH, Bikash", "education", "Balliol"),
  fact("LINDGREN-HEDIN, Maj", "party", "Social Democrat"),
  fact("LINDGREN-HEDIN, Maj", "deathPlace", "Visby"),
  fact("LINDGREN-HEDIN, Maj", "deathDate", "2004", value="2004"),
  fact("QUATTRINI, Fabrizio", "occupation", "Agent"),
  fact("QUATTRINI, Fabrizio", "residence", "Turin"),
  fact("QUATTRINI, Fabrizio", "residence", "New Delhi"),
  fact("QUATTRINI, Fabrizio", "mother", "Ada Quattrini"),
  fact("Ada Quattrini", "occupation", "opera singer"),
  fact("Lars Ekdahl", "occupation", "bookkeeper"),
  fact("Lars Ekdahl", "religion", "Mission Covenant"),
  ev("departure", "Stepped down", ("May 1985", "1985-05"), ["ALMGREN, Stig"]),
  ev("investigation", "searched his office", ("May 1985", "1985-05"), ["ALMGREN, Stig"]),
  ev("conviction", "Convicted", ("22 December 1989", "1989-12-22"), ["ALMGREN, Stig"]),
  ev("meeting", "had dinner", ("9 March 1983", "1983-03-09"), ["ALMGREN, Stig"]),
  ev("meeting", "saw Almgren's successor", ("13 January 1987", "1987-01-13"), ["BERGENSTRÅHLE, Carl-Axel", "Per Wadensjö"]),
  ev("disclosure", "Named", ("16 April 1987", "1987-04-16"), ["GHOSH, Bikash"]),
  ev("departure", "Retired", ("1990", "1990"), ["GHOSH, Bikash"]),
  ev("meeting", "had been briefed", ("6 June 1984", "1984-06-06"), ["LINDGREN-HEDIN, Maj", "BERGENSTRÅHLE, Carl-Axel"]),
  ev("communication", "telephoned", ("6 June 1984", "1984-06-06"), ["LINDGREN-HEDIN, Maj"]),
  ev("travel", "Left India", ("29 July 1993", "1993-07-29"), ["QUATTRINI, Fabrizio"]),
  ev("arrest", "detained", ("February 2007", "2007-02"), ["QUATTRINI, Fabrizio"]),
  ev("disclosure", "made himself known", ("2012", "2012"), ["Lars Ekdahl"]),
  ev("testimony", "gave evidence", ("February 1988", "1988-02"), ["WADENSJÖ, Per"]),
  ev("recusal", "had vacated his seat", ("February 1988", "1988-02"), ["Ulf Tegnér"]),
)

P("d19-20", """Peking, 2 December 1910

My dear Addis-Browne,

You ask what became of the railway loan and of the gentlemen who were to sign it. I shall be brief, for the bag closes at four.

The old Grand Councillor, Na-lin, is gone. An edict of the 14th of last month relieved him of all his posts, and his Presidency of the Board of Communications fell to Tang Shao-hsi, whom you will remember from Tientsin, where he was customs taotai until two summers since: a Cantonese, a Yale man, pockmarked, and much the best poker player in the north. He is married to a niece of Viceroy Jui at Wuchang. Our French colleague, the excellent Picot-Lamarre, claims that two hundred thousand taels went to the Palace eunuchs over the appointment; but then he claimed as much of the last.

I went to see Tang on the 18th in the company of Hillyard of the Bank, whose agent here he has been for nine years and whose ambition to be knighted you know. On the 21st came a note in Tang's own hand: the four Powers might lend, provided that the Germans were got to keep silence about the auditor. The Germans! Baron von Treskow, their Minister, had been to him the night before.

On the 25th the censor Chiang Ch'un-yi impeached Tang's secretary, one Liang Tun-fu, for having disclosed the draft to the Japanese, and the man was taken up at the Ch'ien Men station with a first-class ticket to Mukden. Sentenced he is not yet. The Japanese Legation knows nothing of him; but its doctor, Ishiguro, left for home on the Thursday.

Your young cousin Percival Addis has passed his second examination and is to be assistant Chinese secretary, or so Sir Walter intends. Sir Walter himself has had the K.C.M.G. in the Birthday list. He lost his wife, poor Lady Constance, to enteric in September.

Ever yours,
R. T. Mallory
First Secretary""",
  occ("Na-lin", "Grand Councillor", end=("the 14th of last month", "1910-11-14")),
  occ("Na-lin", "Presidency of the Board of Communications", end=("the 14th of last month", "1910-11-14")),
  occ("Tang Shao-hsi", "Presidency of the Board of Communications", start=("the 14th of last month", "1910-11-14")),
  occ("Tang Shao-hsi", "customs taotai", end=("two summers since", "1908"), former=True),
  occ("Jui", "Viceroy"),
  occ("Picot-Lamarre", "French colleague"),
  occ("Hillyard", "agent", start=("nine years", "1901")),
  occ("von Treskow", "Minister"),
  occ("Chiang Ch'un-yi", "censor"),
  occ("Liang Tun-fu", "Tang's secretary"),
  occ("Ishiguro", "doctor"),
  occ("R. T. Mallory", "First Secretary"),
  fact("Tang Shao-hsi", "ethnicity", "Cantonese"),
  fact("Tang Shao-hsi", "education", "Yale"),
  fact("Tang Shao-hsi", "relatives", "Jui"),
  fact("Sir Walter", "award", "K.C.M.G."),
  fact("Sir Walter", "spouse", "Lady Constance"),
  fact("Lady Constance", "causeOfDeath", "enteric"),
  fact("Lady Constance", "deathDate", "September", value="1910-09"),
  fact("Addis-Browne", "relatives", "Percival Addis"),
  ev("departure", "relieved him", ("the 14th of last month", "1910-11-14"), ["Na-lin"]),
  ev("appointment", "fell to", ("the 14th of last month", "1910-11-14"), ["Tang Shao-hsi"]),
  ev("meeting", "went to see", ("the 18th", "1910-11-18"), ["R. T. Mallory", "Tang Shao-hsi", "Hillyard"]),
  ev("communication", "note", ("the 21st", "1910-11-21"), ["Tang Shao-hsi", "R. T. Mallory"]),
  ev("meeting", "had been to him", ("the night before", "1910-11-20"), ["von Treskow", "Tang Shao-hsi"]),
  ev("investigation", "impeached", ("the 25th", "1910-11-25"), ["Chiang Ch'un-yi", "Liang Tun-fu"]),
  ev("arrest", "was taken up", None, ["Liang Tun-fu"]),
  ev("travel", "left for home", ("the Thursday", "1910-12-01"), ["Ishiguro"]),
  ev("award", "has had the K.C.M.G.", None, ["Sir Walter"]),
)

P("d19-21", """9. At all times relevant to this Indictment, the defendant MANUEL SITOE CHACHUAIO was the Minister of Finance of the Republic of Mozambique. He held that office from in or about February 2005 until in or about January 2015.

10. The defendant ANTÓNIO DO CARMO MAVUNGA was Director of Economic Intelligence in the state security service (“SISE”) and chairman of the boards of the three Project Companies. His brother-in-law, the defendant LEONEL NHANTUMBO, served as liaison between SISE and the Office of the President.

11. The defendant JEAN-MARC KHLAT, a Lebanese citizen residing in Abu Dhabi, was lead salesman of the Shipbuilder, a graduate of the American University of Beirut and a former naval cadet. Co-Conspirator 1, a New Zealander, and the cooperating witness ROSITSA SUBOTINOVA, a Bulgarian national, were respectively managing director and vice president of the Bank in London.

12. On or about November 11, 2011, KHLAT e-mailed to NHANTUMBO: “There will be chickens, how many?” On or about December 28, 2011, NHANTUMBO replied: “50 million chickens.”

13. On or about February 27, 2013, at Maputo, MAVUNGA and Co-Conspirator 1 met with CHACHUAIO, who on the following day signed the guarantee. On March 15, 2013, the Bank's general counsel, Helen Tranter, removed herself from the approval of the loan, citing acquaintance with KHLAT.

14. In June 2013 SUBOTINOVA resigned from the Bank. She flew to Abu Dhabi on the 30th.

[Note of the editor. SUBOTINOVA pleaded guilty in Brooklyn on May 20, 2019. CHACHUAIO had been taken off a plane in Johannesburg on December 29, 2018; he was extradited to New York in July 2023, and a jury found him guilty on August 8, 2024. KHLAT was tried and acquitted; the allegation that he paid for a presidential campaign was not put to that jury. MAVUNGA and NHANTUMBO were sentenced at Maputo to twelve years each on December 7, 2022, by Judge Ivone Baloi. The Attorney General, Graça Muthemba, who had announced that the former head of state would be heard, changed her mind.]""",
  occ("MANUEL SITOE CHACHUAIO", "Minister of Finance of the Republic of Mozambique", start=("February 2005", "2005-02"), end=("January 2015", "2015-01"), again=["that office"]),
  occ("ANTÓNIO DO CARMO MAVUNGA", "Director of Economic Intelligence in the state security service"),
  occ("ANTÓNIO DO CARMO MAVUNGA", "chairman of the boards of the three Project Companies"),
  occ("LEONEL NHANTUMBO", "liaison between SISE and the Office of the President"),
  occ("JEAN-MARC KHLAT", "lead salesman of the Shipbuilder"),
  occ("JEAN-MARC KHLAT", "naval cadet", former=True),
  occ("Co-Conspirator 1", "managing director"),
  occ("ROSITSA SUBOTINOVA", "vice president of the Bank", end=("June 2013", "2013-06")),
  occ("Helen Tranter", "general counsel"),
  occ("Ivone Baloi", "Judge"),
  occ("Graça Muthemba", "Attorney General"),
  fact("ANTÓNIO DO CARMO MAVUNGA", "relatives", "LEONEL NHANTUMBO"),
  fact("JEAN-MARC KHLAT", "nationality", "Lebanese"),
  fact("JEAN-MARC KHLAT", "residence", "Abu Dhabi"),
  fact("JEAN-MARC KHLAT", "education", "American University of Beirut"),
  fact("Co-Conspirator 1", "nationality", "New Zealander"),
  fact("ROSITSA SUBOTINOVA", "nationality", "Bulgarian"),
  ev("investigation", "Indictment", None, ["MANUEL SITOE CHACHUAIO", "ANTÓNIO DO CARMO MAVUNGA", "LEONEL NHANTUMBO", "JEAN-MARC KHLAT"]),
  ev("communication", "e-mailed", ("November 11, 2011", "2011-11-11"), ["JEAN-MARC KHLAT", "LEONEL NHANTUMBO"]),
  ev("communication", "replied", ("December 28, 2011", "2011-12-28"), ["LEONEL NHANTUMBO", "JEAN-MARC KHLAT"]),
  ev("meeting", "met with CHACHUAIO", ("February 27, 2013", "2013-02-27"), ["ANTÓNIO DO CARMO MAVUNGA", "Co-Conspirator 1", "MANUEL SITOE CHACHUAIO"]),
  ev("recusal", "removed herself", ("March 15, 2013", "2013-03-15"), ["Helen Tranter"]),
  ev("departure", "resigned from the Bank", ("June 2013", "2013-06"), ["ROSITSA SUBOTINOVA"]),
  ev("travel", "flew to Abu Dhabi", ("the 30th", "2013-06-30"), ["ROSITSA SUBOTINOVA"]),
  ev("conviction", "pleaded guilty", ("May 20, 2019", "2019-05-20"), ["ROSITSA SUBOTINOVA"]),
  ev("arrest", "had been taken off a plane", ("December 29, 2018", "2018-12-29"), ["MANUEL SITOE CHACHUAIO"]),
  ev("travel", "was extradited", ("July 2023", "2023-07"), ["MANUEL SITOE CHACHUAIO"]),
  ev("conviction", "found him guilty", ("August 8, 2024", "2024-08-08"), ["MANUEL SITOE CHACHUAIO"]),
  ev("investigation", "was tried", None, ["JEAN-MARC KHLAT"]),
  ev("conviction", "were sentenced", ("December 7, 2022", "2022-12-07"), ["ANTÓNIO DO CARMO MAVUNGA", "LEONEL NHANTUMBO"]),
  ev("communication", "had announced", None, ["Graça Muthemba"]),
)

P("d19-22", """In the spring of 1887 the name of Captain Tolbuzin-Shirinsky could be heard in every coffee house of Burgas, which for a spy is an unfortunate thing.

He had landed there in November, calling himself a seed merchant. His true errand has been reconstructed from the papers of the Russian dragoman at Constantinople, Mikhail Onufriev, a Lazarev Institute orientalist and a bachelor. Onufriev was to supply the money, Tolbuzin the arms; the third man was Todor Velkovich, who until the September of 1886 had been prefect of Sliven and who bore a grudge. On 12 January the captain and the ex-prefect met in the mill of Velkovich's brother-in-law, a miller named Hristo Kabakchi. They met twice more. Of a fourth meeting, at which the regent's murder is supposed to have been decided on, there is no trace.

What undid them was a lady. Baroness Ottilie Haymerle-Sztankovics, a Hungarian by birth, wife to the Austrian consul in Varna and an old pupil of the English Ladies at St Pölten, read a letter over somebody's shoulder. She told her husband; Baron Haymerle wrote the same night, it was the 9th of March, to his minister at Sofia, Stefan Pallay-Rajecz; Pallay went round in the morning to Interior Minister Vasil Radoslav-Mutafchiev. By the 14th both conspirators had been seized. The miller, caught in his own loft, died of his wounds on the way to Yambol.

A court-martial presided over by Major Kosta Draganov condemned the prefect to death on 2 April, and he was shot. The captain, as a foreigner, was put across the Danube. He wrote his recollections, lost his money at Spa, and became at sixty a monk on Athos under the name of Father Mina. Onufriev was made consul-general at Jerusalem in 1889. The baroness received the Order of Elizabeth, which she wore to the races.

Draganov's end is told in the next chapter. That he had himself taken Russian gold in that year, as his judges believed, I do not think.""",
  fact("Tolbuzin-Shirinsky", "occupation", "spy"),
  occ("Mikhail Onufriev", "Russian dragoman at Constantinople"),
  occ("Todor Velkovich", "prefect of Sliven", end=("the September of 1886", "1886-09"), former=True),
  occ("Haymerle", "Austrian consul in Varna"),
  occ("Stefan Pallay-Rajecz", "minister at Sofia"),
  occ("Vasil Radoslav-Mutafchiev", "Interior Minister"),
  occ("Kosta Draganov", "court-martial presided over"),
  occ("Mikhail Onufriev", "consul-general at Jerusalem", start=("1889", "1889")),
  fact("Tolbuzin-Shirinsky", "alias", "Father Mina"),
  fact("Tolbuzin-Shirinsky", "occupation", "monk"),
  fact("Mikhail Onufriev", "education", "Lazarev Institute"),
  fact("Mikhail Onufriev", "occupation", "orientalist"),
  fact("Todor Velkovich", "relatives", "Hristo Kabakchi"),
  fact("Hristo Kabakchi", "occupation", "miller"),
  fact("Ottilie Haymerle-Sztankovics", "nationality", "Hungarian"),
  fact("Ottilie Haymerle-Sztankovics", "spouse", "Baron Haymerle"),
  fact("Ottilie Haymerle-Sztankovics", "education", "English Ladies at St Pölten"),
  fact("Ottilie Haymerle-Sztankovics", "award", "Order of Elizabeth"),
  fact("Hristo Kabakchi", "causeOfDeath", "wounds"),
  fact("Todor Velkovich", "causeOfDeath", "shot"),
  ev("travel", "had landed", ("November", "1886-11"), ["Tolbuzin-Shirinsky"]),
  ev("meeting", "met", ("12 January", "1887-01-12"), ["Tolbuzin-Shirinsky", "Todor Velkovich"]),
  ev("meeting", "met twice more", None, ["Tolbuzin-Shirinsky", "Todor Velkovich"]),
  ev("disclosure", "told her husband", ("the 9th of March", "1887-03-09"), ["Ottilie Haymerle-Sztankovics", "Haymerle"]),
  ev("communication", "wrote the same night", ("the 9th of March", "1887-03-09"), ["Haymerle", "Stefan Pallay-Rajecz"]),
  ev("meeting", "went round", ("in the morning", "1887-03-10"), ["Stefan Pallay-Rajecz", "Vasil Radoslav-Mutafchiev"]),
  ev("arrest", "had been seized", ("the 14th", "1887-03-14"), ["Tolbuzin-Shirinsky", "Todor Velkovich"]),
  ev("arrest", "caught in his own loft", None, ["Hristo Kabakchi"]),
  ev("conviction", "condemned", ("2 April", "1887-04-02"), ["Todor Velkovich"]),
  ev("sanction", "was put across the Danube", None, ["Tolbuzin-Shirinsky"]),
  ev("appointment", "was made", ("1889", "1889"), ["Mikhail Onufriev"]),
  ev("award", "received the Order of Elizabeth", None, ["Ottilie Haymerle-Sztankovics"]),
)

P("d19-23", """MANILA, December 12 (Bayan News) — Six days into the trial, the Senate heard on Tuesday the first witness who had seen the false signature being made.

Rowena Yuson-Feria, senior vice president of Philippine Equitable and a Wharton graduate, told the 22 senator-judges that she stood “one foot, maybe less” from the President on the evening of February 4 as he signed himself “Jose Belmonte” on papers for 500 million pesos. Her hands shook. The bank's chairman, Gregorio Apostol Lim, who had sent her to the palace, flew to Vancouver in October and is being treated there for his heart.

She was followed by former Finance Secretary Edmundo Salonga. Salonga, the son of the late Chief Justice Ramon Salonga, quit the cabinet on November 2, the day on which the President's drinking partner, Governor Arsenio “Boying” Bautista of Ilocos Norte, repeated under oath what he had disclosed at a midnight press conference on October 9: that he himself had delivered the monthly shoebox. The governor, a colonel in the reserve and once a movie stuntman, says that his life was threatened by the chief of the national police. General Crisanto Ledesma, who has held that command since last year, calls him a liar.

Senator Lourdes Tañada-Osmeña asked to be excused from voting on any matter that concerns Lim, a godfather at her wedding; the presiding officer, Chief Justice Leoncio Abueva, agreed. Senator Enrique Tuason, whom Yuson-Feria described as present on the night, did not offer to do likewise. He was at a cockfight, he said.

Outside, the Archbishop of Manila, Anselmo Cardinal Vicente, spoke from the back of a truck. Vice President Teresita Roxas-Montinola, who walked out of the cabinet as Secretary of Social Welfare on October 12, stayed away; she met instead with three retired generals at Greenhills. She is not, an aide insisted, forming a government.

The President has said that he will finish his term. The trial goes on today, with a professor of handwriting.""",
  occ("Rowena Yuson-Feria", "senior vice president of Philippine Equitable"),
  occ("Gregorio Apostol Lim", "chairman"),
  occ("Edmundo Salonga", "Finance Secretary", end=("November 2", "2000-11-02"), former=True),
  occ("Ramon Salonga", "Chief Justice", former=True),
  occ("Arsenio “Boying” Bautista", "Governor"),
  occ("Arsenio “Boying” Bautista", "colonel in the reserve"),
  occ("Crisanto Ledesma", "chief of the national police", start=("last year", "1999"), again=["that command"]),
  occ("Lourdes Tañada-Osmeña", "Senator"),
  occ("Leoncio Abueva", "presiding officer"),
  occ("Leoncio Abueva", "Chief Justice#2"),
  occ("Enrique Tuason", "Senator#2"),
  occ("Anselmo Cardinal Vicente", "Archbishop of Manila"),
  occ("Anselmo Cardinal Vicente", "Cardinal"),
  occ("Teresita Roxas-Montinola", "Vice President"),
  occ("Teresita Roxas-Montinola", "Secretary of Social Welfare", end=("October 12", "2000-10-12"), former=True),
  fact("Rowena Yuson-Feria", "education", "Wharton"),
  fact("Edmundo Salonga", "father", "Ramon Salonga"),
  fact("Arsenio “Boying” Bautista", "alias", "Boying"),
  fact("Arsenio “Boying” Bautista", "occupation", "movie stuntman"),
  ev("testimony", "told the 22 senator-judges", ("Tuesday", "2000-12-12"), ["Rowena Yuson-Feria"]),
  ev("travel", "flew to Vancouver", ("October", "2000-10"), ["Gregorio Apostol Lim"]),
  ev("departure", "quit the cabinet", ("November 2", "2000-11-02"), ["Edmundo Salonga"]),
  ev("testimony", "repeated under oath", ("November 2", "2000-11-02"), ["Arsenio “Boying” Bautista"]),
  ev("disclosure", "had disclosed", ("October 9", "2000-10-09"), ["Arsenio “Boying” Bautista"]),
  ev("testimony", "was followed by", ("Tuesday", "2000-12-12"), ["Edmundo Salonga"]),
  ev("recusal", "asked to be excused", None, ["Lourdes Tañada-Osmeña"]),
  ev("speech", "spoke", None, ["Anselmo Cardinal Vicente"]),
  ev("departure", "walked out of the cabinet", ("October 12", "2000-10-12"), ["Teresita Roxas-Montinola"]),
  ev("meeting", "met instead", None, ["Teresita Roxas-Montinola"]),
)

P("d19-24", """Ignacio de Loyola Barrenechea Otaegui (San Sebastián, 21 October 1946), called “el Gitano” in the papers found on him, is a Spanish bookkeeper and ex-senator, for eighteen years the treasurer of the Popular Centre.

Joining the party's office as a messenger in 1982, with a diploma from the Deusto night school, Barrenechea was its deputy manager by 1987 and its treasurer from 1990. He sat for Cantabria in the Senate from 2004 to 2010. His wife, Rosalía Ibarretxe, a restorer of altarpieces, signed whatever he laid before her: such was her defence, and it did not avail.

In January 2013 the Swiss authorities, replying to a request which the investigating judge Germán Ruano had addressed to them in 2011, disclosed an account of 22 million euros with the Genevan bank Lombard-Mirabel. On the 31st the daily El Noticiero printed pages of a ledger in which, beside initials, regular payments were entered. Among the initials were those of Álvaro Cisneros Feijóo, the sitting minister of public works, and of Soledad Matute, his predecessor, by this time commissioner in Brussels. Both declared the ledger to be a forgery. The prime minister sent the former treasurer a text message: “Be strong.” It was published in July, and he has not disowned it.

Barrenechea entered Soto del Real on 27 June 2013. From there he confirmed, before Ruano, on 15 July, that the handwriting was his. The judge was transferred at his own request the following year; Fermín Goyeneche Azcona took over the case, after Judge Concepción Arandilla, who had been decorated by Matute in 2009, had been removed from the bench that was to try it. On 24 May 2018 the Audiencia Nacional convicted the couple: thirty-three years for him, fifteen for her. Cisneros fell with the government a week later. He has since joined a board; the electric company's, as everybody had foretold.

Whether the initials J. M. mean what all Spain takes them to mean, no court has said.""",
  occ("Ignacio de Loyola Barrenechea Otaegui", "treasurer of the Popular Centre", start=("1990", "1990"), end=("eighteen years", "2008"), again=["treasurer#2"], former=True),
  occ("Ignacio de Loyola Barrenechea Otaegui", "messenger", start=("1982", "1982"), former=True),
  occ("Ignacio de Loyola Barrenechea Otaegui", "deputy manager", start=("1987", "1987"), former=True),
  occ("Ignacio de Loyola Barrenechea Otaegui", "sat for Cantabria in the Senate", start=("2004", "2004"), end=("2010", "2010"), again=["senator"]),
  occ("Germán Ruano", "investigating judge"),
  occ("Álvaro Cisneros Feijóo", "minister of public works", end=("a week later", "2018-05-31")),
  occ("Soledad Matute", "minister of public works", former=True),
  occ("Soledad Matute", "commissioner in Brussels"),
  occ("Concepción Arandilla", "Judge"),
  occ("Álvaro Cisneros Feijóo", "joined a board"),
  fact("Ignacio de Loyola Barrenechea Otaegui", "birthPlace", "San Sebastián"),
  fact("Ignacio de Loyola Barrenechea Otaegui", "birthDate", "21 October 1946", value="1946-10-21"),
  fact("Ignacio de Loyola Barrenechea Otaegui", "alias", "el Gitano"),
  fact("Ignacio de Loyola Barrenechea Otaegui", "nationality", "Spanish"),
  fact("Ignacio de Loyola Barrenechea Otaegui", "occupation", "bookkeeper"),
  fact("Ignacio de Loyola Barrenechea Otaegui", "party", "Popular Centre"),
  fact("Ignacio de Loyola Barrenechea Otaegui", "education", "Deusto night school"),
  fact("Ignacio de Loyola Barrenechea Otaegui", "spouse", "Rosalía Ibarretxe"),
  fact("Rosalía Ibarretxe", "occupation", "restorer of altarpieces"),
  ev("appointment", "Joining", ("1982", "1982"), ["Ignacio de Loyola Barrenechea Otaegui"]),
  ev("communication", "request", ("2011", "2011"), ["Germán Ruano"]),
  ev("disclosure", "disclosed an account", ("January 2013", "2013-01"), ["Ignacio de Loyola Barrenechea Otaegui"]),
  ev("disclosure", "printed pages of a ledger", ("the 31st", "2013-01-31"), ["Ignacio de Loyola Barrenechea Otaegui", "Álvaro Cisneros Feijóo", "Soledad Matute"]),
  ev("communication", "text message", None, ["Ignacio de Loyola Barrenechea Otaegui"]),
  ev("disclosure", "was published", ("July", "2013-07"), ["Ignacio de Loyola Barrenechea Otaegui"]),
  ev("arrest", "entered Soto del Real", ("27 June 2013", "2013-06-27"), ["Ignacio de Loyola Barrenechea Otaegui"]),
  ev("testimony", "confirmed, before Ruano", ("15 July", "2013-07-15"), ["Ignacio de Loyola Barrenechea Otaegui", "Germán Ruano"]),
  ev("departure", "was transferred", ("the following year", "2014"), ["Germán Ruano"]),
  ev("appointment", "took over the case", None, ["Fermín Goyeneche Azcona"]),
  ev("award", "had been decorated", ("2009", "2009"), ["Concepción Arandilla", "Soledad Matute"]),
  ev("recusal", "had been removed from the bench", None, ["Concepción Arandilla"]),
  ev("conviction", "convicted the couple", ("24 May 2018", "2018-05-24"), ["Ignacio de Loyola Barrenechea Otaegui", "Rosalía Ibarretxe"]),
  ev("departure", "fell with the government", ("a week later", "2018-05-31"), ["Álvaro Cisneros Feijóo"]),
  ev("appointment", "joined a board", None, ["Álvaro Cisneros Feijóo"]),
)

P("d19-25", """Q: For the record, your name and occupation.
A: Fabrício Guimarães Rebouças, engineer, fifty-one. President of Construtora Rebouças until 19 June 2015, when they came for me in my house at Morumbi. The company was my grandfather's, Ludgero Rebouças; then my father's; since 2008 mine to run.

Q: You have told the task force of a “department of structured operations”.
A: That is right. It was set up in 2006. Its chief was Humberto Soares Prado, a lawyer, a Mackenzie man, like me.

Q: When did you last see the then Minister of Finance?
A: Anselmo Palhares? On 30 September 2010, at his consulting firm in São Paulo. He was no minister then; he had fallen in 2006 and became chief of staff on the first of January following. My lobbyist Plínio Melo Fontes was there, whose sister Regina is Palhares's wife.

Q: What was agreed?
A: Nothing was agreed. Plínio says that a figure was written on a napkin. I saw no napkin.

Q: And Senator Tarcísio Castello-Lobo?
A: He rang me on 3 March 2016. No, forgive me: he rang my wife, Isabela. I was in prison. “Tell him the bleeding must stop,” he said. She told our lawyer, and he told you. The senator lost the Ministry of Planning for it on 23 May, eleven days after he'd been sworn in, when the tape came out in the Folha da Tarde.

Q: Do you know Justice Tadeu Andrade Vasques?
A: I have never spoken to him. He was my examiner at the Escola Politécnica? No, that was his brother. He declared it, I believe, and gave up the file to Justice Eunice Pires in February.

Q: Were you present when the vice-president received Mr Humberto Soares Prado at the Jaburu Palace?
A: So it's said. I was in Luanda, opening a dam with the governor of Malanje, Norberto dos Anjos.

Q: You were given, on 8 March 2016, nineteen years.
A: And four months.

(Deposition given at Curitiba on 12 December 2016 before the federal prosecutor Dário Kowalczyk.)""",
  occ("Fabrício Guimarães Rebouças", "President of Construtora Rebouças", start=("2008", "2008"), end=("19 June 2015", "2015-06-19"), former=True),
  occ("Humberto Soares Prado", "chief", start=("2006", "2006")),
  occ("Anselmo Palhares", "Minister of Finance", end=("2006#2", "2006"), former=True),
  occ("Anselmo Palhares", "chief of staff", start=("the first of January following", "2011-01-01")),
  occ("Tarcísio Castello-Lobo", "Senator"),
  occ("Tarcísio Castello-Lobo", "Ministry of Planning", start=("eleven days after", "2016-05-12"), end=("23 May", "2016-05-23")),
  occ("Tadeu Andrade Vasques", "Justice"),
  occ("Eunice Pires", "Justice#2"),
  occ("Norberto dos Anjos", "governor of Malanje"),
  occ("Dário Kowalczyk", "federal prosecutor"),
  fact("Fabrício Guimarães Rebouças", "occupation", "engineer"),
  fact("Fabrício Guimarães Rebouças", "residence", "Morumbi"),
  fact("Fabrício Guimarães Rebouças", "relatives", "Ludgero Rebouças"),
  fact("Humberto Soares Prado", "occupation", "lawyer"),
  fact("Humberto Soares Prado", "education", "Mackenzie"),
  fact("Fabrício Guimarães Rebouças", "education", "Mackenzie"),
  fact("Plínio Melo Fontes", "occupation", "lobbyist"),
  fact("Plínio Melo Fontes", "siblings", "Regina"),
  fact("Anselmo Palhares", "spouse", "Regina"),
  fact("Fabrício Guimarães Rebouças", "spouse", "Isabela"),
  fact("Fabrício Guimarães Rebouças", "education", "Escola Politécnica"),
  ev("arrest", "they came for me", ("19 June 2015", "2015-06-19"), ["Fabrício Guimarães Rebouças"]),
  ev("disclosure", "have told the task force", None, ["Fabrício Guimarães Rebouças"]),
  ev("meeting", "see", ("30 September 2010", "2010-09-30"), ["Fabrício Guimarães Rebouças", "Anselmo Palhares", "Plínio Melo Fontes"]),
  ev("departure", "had fallen", ("2006#2", "2006"), ["Anselmo Palhares"]),
  ev("appointment", "became chief of staff", ("the first of January following", "2011-01-01"), ["Anselmo Palhares"]),
  ev("communication", "rang my wife", ("3 March 2016", "2016-03-03"), ["Tarcísio Castello-Lobo", "Isabela"]),
  ev("disclosure", "told our lawyer", None, ["Isabela"]),
  ev("departure", "lost the Ministry of Planning", ("23 May", "2016-05-23"), ["Tarcísio Castello-Lobo"]),
  ev("appointment", "been sworn in", ("eleven days after", "2016-05-12"), ["Tarcísio Castello-Lobo"]),
  ev("disclosure", "the tape came out", ("23 May", "2016-05-23"), ["Tarcísio Castello-Lobo"]),
  ev("recusal", "gave up the file", ("February", "2016-02"), ["Tadeu Andrade Vasques", "Eunice Pires"]),
  ev("conviction", "were given", ("8 March 2016", "2016-03-08"), ["Fabrício Guimarães Rebouças"]),
  ev("testimony", "Deposition", ("12 December 2016", "2016-12-12"), ["Fabrício Guimarães Rebouças", "Dário Kowalczyk"]),
  ev("travel", "was in Luanda", None, ["Fabrício Guimarães Rebouças", "Norberto dos Anjos"]),
)

P("d19-26", """The Sarraf Notebooks: a chronology

3 May 1991. Income-tax men raid the Saket house of the broker Jitendra Kumar Sarraf, a Marwari from Bhilwara. They carry off two notebooks and a diary.

1991–1995. Nothing.

16 January 1996. The Central Bureau of Investigation charges, with others: Balwant Rai Chaudhary, Union minister for water resources; Madhavi Raje Ghorpade, who has been minister for civil aviation since September last; and Lalji Prasad Motwani-Khatri, president of the People's Union and leader of the Opposition in the Lok Sabha. All three resign within twenty-four hours, the last named from his seat also.

2 February. Sarraf's younger brother, Naresh, deposes that he paid cash to a “B.R.” at a Lodi Estate bungalow. He does not say that he knew who B.R. was.

19 February. The bureau's joint director, Om Prakash Bhatnagar, a policeman since 1966, is transferred to Shillong. He alleges that he was removed for refusing to shield a cousin of the prime minister. The home secretary, K. Padmanabhan, who had signed the order, calls it routine.

1 March. The Chief Justice of India, J. S. Kulkarni, receives a visitor at home who begs him to go slow. He reveals this in open court on the 4th, and does not give the name.

22 April. At the general election Chaudhary holds Rohtak, as an independent, his daughter-in-law Sunita Chaudhary having managed the campaign. Ghorpade, an Oxford graduate and a widow, loses Gwalior by 312 votes. Motwani-Khatri has vowed not to contest and keeps to it.

8 April 1997. The Delhi High Court, Justice Mohd. Shamim Qureshi presiding, throws out the charges: notebooks are not books. Justice Usha Mehra-Kapoor, daughter of a former law partner of Motwani-Khatri's, had returned the brief to the registry in January.

1998. Motwani-Khatri, vindicated, is returned for Gandhinagar, and on 19 March becomes home minister. He is awarded the Padma Vibhushan in 2015. Bhatnagar writes a book, in which he claims that Sarraf was also the banker of the Kashmir militants.""",
  occ("Balwant Rai Chaudhary", "Union minister for water resources", end=("within twenty-four hours", "1996-01-17")),
  occ("Madhavi Raje Ghorpade", "minister for civil aviation", start=("September last", "1995-09"), end=("within twenty-four hours", "1996-01-17")),
  occ("Lalji Prasad Motwani-Khatri", "president of the People's Union"),
  occ("Lalji Prasad Motwani-Khatri", "leader of the Opposition in the Lok Sabha", end=("within twenty-four hours", "1996-01-17"), again=["seat"]),
  occ("Om Prakash Bhatnagar", "joint director", end=("19 February", "1996-02-19")),
  occ("K. Padmanabhan", "home secretary"),
  occ("J. S. Kulkarni", "Chief Justice of India"),
  occ("Balwant Rai Chaudhary", "holds Rohtak", start=("22 April", "1996-04-22")),
  occ("Sunita Chaudhary", "managed the campaign"),
  occ("Mohd. Shamim Qureshi", "Justice#2"),
  occ("Usha Mehra-Kapoor", "Justice#3"),
  occ("Lalji Prasad Motwani-Khatri", "returned for Gandhinagar", start=("1998", "1998")),
  occ("Lalji Prasad Motwani-Khatri", "home minister", start=("19 March", "1998-03-19")),
  fact("Om Prakash Bhatnagar", "occupation", "policeman"),
  fact("Jitendra Kumar Sarraf", "occupation", "broker"),
  fact("Jitendra Kumar Sarraf", "residence", "Saket"),
  fact("Jitendra Kumar Sarraf", "ethnicity", "Marwari"),
  fact("Jitendra Kumar Sarraf", "birthPlace", "Bhilwara"),
  fact("Lalji Prasad Motwani-Khatri", "party", "People's Union"),
  fact("Jitendra Kumar Sarraf", "siblings", "Naresh"),
  fact("Balwant Rai Chaudhary", "party", "independent"),
  fact("Balwant Rai Chaudhary", "relatives", "Sunita Chaudhary"),
  fact("Madhavi Raje Ghorpade", "education", "Oxford"),
  fact("Lalji Prasad Motwani-Khatri", "award", "Padma Vibhushan", date=("2015", "2015")),
  ev("investigation", "raid", ("3 May 1991", "1991-05-03"), ["Jitendra Kumar Sarraf"]),
  ev("investigation", "charges", ("16 January 1996", "1996-01-16"), ["Balwant Rai Chaudhary", "Madhavi Raje Ghorpade", "Lalji Prasad Motwani-Khatri"]),
  ev("departure", "resign", ("within twenty-four hours", "1996-01-17"), ["Balwant Rai Chaudhary", "Madhavi Raje Ghorpade", "Lalji Prasad Motwani-Khatri"]),
  ev("testimony", "deposes", ("2 February", "1996-02-02"), ["Naresh"]),
  ev("departure", "is transferred", ("19 February", "1996-02-19"), ["Om Prakash Bhatnagar"]),
  ev("meeting", "receives a visitor", ("1 March", "1996-03-01"), ["J. S. Kulkarni"]),
  ev("disclosure", "reveals", ("the 4th", "1996-03-04"), ["J. S. Kulkarni"]),
  ev("election", "holds Rohtak", ("22 April", "1996-04-22"), ["Balwant Rai Chaudhary"]),
  ev("election", "loses Gwalior", ("22 April", "1996-04-22"), ["Madhavi Raje Ghorpade"]),
  ev("recusal", "had returned the brief", ("January#2", "1997-01"), ["Usha Mehra-Kapoor"]),
  ev("election", "is returned", ("1998", "1998"), ["Lalji Prasad Motwani-Khatri"]),
  ev("appointment", "becomes home minister", ("19 March", "1998-03-19"), ["Lalji Prasad Motwani-Khatri"]),
  ev("award", "is awarded", ("2015", "2015"), ["Lalji Prasad Motwani-Khatri"]),
)

P("d19-27", """„Wg. Graf“: about a note and its readers (review)

“Re: Count, 250,” reads the slip which tax inspector Walter Kemmerling pulled, on 4 November 1981, from a binder in the safe of Rudolf Diehlmann, chief accountant of the Falkenhorst group. It took him, a sergeant's son from Euskirchen who had learned his trade at night, a weekend to see that the Count was Otto Graf Lemberg-Düren, Federal Minister of Economics.

Hannelore Biesenkamp's history of the donations affair turns the old story round. Not the minister stands in the middle but Diehlmann's master, the lawyer Eberhard von Stollnitz, general manager of the group from 1971 to 1982, a rower, twice decorated, a friend of everybody. She has his desk diaries. We see him lunching with Lemberg on 14 December 1977 at the Bonn chancery of the Bavarian state; we see him, on 6 February 1978, call at the apartment of the Count's predecessor, Hans Wedekamp, who by then was spokesman of the board of the Rhenish Bank. There were tax waivers to be had, 800 million marks of them. There were envelopes. That the former bought the latter, or the other way about, was what the prosecutor Franz Josef Eulenstein was never able to show.

He indicted all three on 29 November 1983. Lemberg went on 27 June of the next year, two days before the court admitted the charge. Before the committee of inquiry he remembered little; its member for the Greens, Otto Wirtz, a young lawyer, was more thorough than liked, and it was he who got the president of the Bundestag, Reinhold Kessenich, to admit what a consultancy had brought him. Kessenich laid down his office on 25 October 1984.

On 16 February 1987 the regional court at Bonn found the three guilty: of tax evasion, nothing more. Stollnitz got two years on probation, the other two were fined. Lemberg was elected chairman of the Free Democrats the year after, and Kemmerling, says Biesenkamp drily, was passed over.

One misses the wives. The first Countess Lemberg, Alix, knew of the envelopes, it is whispered.""",
  occ("Walter Kemmerling", "tax inspector"),
  occ("Rudolf Diehlmann", "chief accountant of the Falkenhorst group"),
  occ("Otto Graf Lemberg-Düren", "Federal Minister of Economics", end=("27 June of the next year", "1984-06-27")),
  occ("Eberhard von Stollnitz", "general manager of the group", start=("1971", "1971"), end=("1982", "1982")),
  occ("Hans Wedekamp", "Federal Minister of Economics", former=True),
  occ("Hans Wedekamp", "spokesman of the board of the Rhenish Bank"),
  occ("Franz Josef Eulenstein", "prosecutor"),
  occ("Otto Wirtz", "member for the Greens"),
  occ("Reinhold Kessenich", "president of the Bundestag", end=("25 October 1984", "1984-10-25"), again=["his office"]),
  occ("Otto Graf Lemberg-Düren", "chairman of the Free Democrats", start=("the year after", "1988")),
  fact("Walter Kemmerling", "birthPlace", "Euskirchen"),
  fact("Eberhard von Stollnitz", "occupation", "lawyer"),
  fact("Eberhard von Stollnitz", "occupation", "rower"),
  fact("Otto Wirtz", "party", "Greens"),
  fact("Otto Wirtz", "occupation", "lawyer#2"),
  fact("Otto Graf Lemberg-Düren", "party", "Free Democrats"),
  fact("Otto Graf Lemberg-Düren", "spouse", "Alix"),
  ev("meeting", "lunching", ("14 December 1977", "1977-12-14"), ["Eberhard von Stollnitz", "Otto Graf Lemberg-Düren"]),
  ev("meeting", "call at the apartment", ("6 February 1978", "1978-02-06"), ["Eberhard von Stollnitz", "Hans Wedekamp"]),
  ev("investigation", "pulled", ("4 November 1981", "1981-11-04"), ["Walter Kemmerling", "Rudolf Diehlmann"]),
  ev("investigation", "indicted", ("29 November 1983", "1983-11-29"), ["Franz Josef Eulenstein", "Eberhard von Stollnitz", "Otto Graf Lemberg-Düren", "Hans Wedekamp"]),
  ev("departure", "went", ("27 June of the next year", "1984-06-27"), ["Otto Graf Lemberg-Düren"]),
  ev("testimony", "Before the committee of inquiry", None, ["Otto Graf Lemberg-Düren"]),
  ev("disclosure", "to admit", None, ["Reinhold Kessenich"]),
  ev("departure", "laid down his office", ("25 October 1984", "1984-10-25"), ["Reinhold Kessenich"]),
  ev("conviction", "found the three guilty", ("16 February 1987", "1987-02-16"), ["Eberhard von Stollnitz", "Otto Graf Lemberg-Düren", "Hans Wedekamp"]),
  ev("sanction", "were fined", ("16 February 1987", "1987-02-16"), ["Otto Graf Lemberg-Düren", "Hans Wedekamp"]),
  ev("election", "was elected chairman", ("the year after", "1988"), ["Otto Graf Lemberg-Düren"]),
)

P("d19-28", """Contacts between the Ashgrove campaign and Azerbaijan

Farid Isgandarli, an oil trader from Sumqayit who holds a doctorate of Imperial College, is first known to have come near the campaign of Governor Lyle Ashgrove on May 14, 2019, when he sat beside the governor's younger son, Chase Ashgrove, at a charity dinner in Palm Beach. The son was then executive vice president of the family's hotel company. Their conversation turned, both say, on falcons.

Four people kept the thread. Holly Brandt, a Mormon from Provo and a retired Air Force linguist, had joined the campaign in March as adviser on energy. Ned Cavanaugh, its finance chairman, was a former ambassador to Luxembourg. The third, Emin Rzayev, was second secretary at the embassy; his superior and future father-in-law, Ambassador Hafiz Talibov, had until 2016 been the deputy foreign minister of his country.

On August 3 Brandt flew to Baku, where she gave a speech on pipelines at the ADA University. She was paid 38,000 dollars and reported the sum to the Senate, whose fellow she had been, in November. A congressman's claim that she carried home a letter for the governor has not been corroborated, and she calls it absurd. On September 20 Cavanaugh and Talibov breakfasted at the Metropolitan Club. There were, in addition, at least six calls between Rzayev and the younger Ashgrove, the last on December 1.

Ashgrove lost in New Hampshire on February 11, 2020, and gave up his candidacy on the 13th. Brandt went over to a lobbying firm. The inspector general of the Commission, Yolanda Pruett, opened a review in June; her deputy, Sam Whitlow, whose wife worked for the hotel company, kept himself apart from it. Rzayev was declared persona non grata on July 9. Cavanaugh owned himself guilty in 2021 of taking a foreign donation and paid a fine. The son, who was never charged, married Isgandarli's cousin Leyla in Positano the following summer.

Isgandarli himself, it has been suggested, was meant to buy a bank. He bought a winery.""",
  occ("Lyle Ashgrove", "Governor"),
  occ("Chase Ashgrove", "executive vice president of the family's hotel company"),
  occ("Holly Brandt", "adviser on energy", start=("March", "2019-03")),
  occ("Ned Cavanaugh", "finance chairman"),
  occ("Ned Cavanaugh", "ambassador to Luxembourg", former=True),
  occ("Emin Rzayev", "second secretary at the embassy", end=("July 9", "2020-07-09")),
  occ("Hafiz Talibov", "Ambassador"),
  occ("Hafiz Talibov", "deputy foreign minister", end=("until 2016", "2016"), former=True),
  occ("Holly Brandt", "fellow", former=True),
  occ("Yolanda Pruett", "inspector general of the Commission"),
  occ("Sam Whitlow", "deputy#2"),
  fact("Farid Isgandarli", "occupation", "oil trader"),
  fact("Farid Isgandarli", "birthPlace", "Sumqayit"),
  fact("Farid Isgandarli", "education", "Imperial College"),
  fact("Lyle Ashgrove", "children", "Chase Ashgrove"),
  fact("Holly Brandt", "religion", "Mormon"),
  fact("Holly Brandt", "birthPlace", "Provo"),
  fact("Holly Brandt", "occupation", "linguist"),
  fact("Holly Brandt", "militaryService", "Air Force"),
  fact("Chase Ashgrove", "spouse", "Leyla", date=("the following summer", "2022")),
  fact("Farid Isgandarli", "relatives", "Leyla"),
  fact("Emin Rzayev", "relatives", "Hafiz Talibov"),
  ev("meeting", "sat beside", ("May 14, 2019", "2019-05-14"), ["Farid Isgandarli", "Chase Ashgrove"]),
  ev("appointment", "had joined the campaign", ("March", "2019-03"), ["Holly Brandt"]),
  ev("travel", "flew to Baku", ("August 3", "2019-08-03"), ["Holly Brandt"]),
  ev("speech", "gave a speech", ("August 3", "2019-08"), ["Holly Brandt"]),
  ev("disclosure", "reported the sum", ("November", "2019-11"), ["Holly Brandt"]),
  ev("meeting", "breakfasted", ("September 20", "2019-09-20"), ["Ned Cavanaugh", "Hafiz Talibov"]),
  ev("communication", "six calls", ("December 1", "2019-12-01"), ["Emin Rzayev", "Chase Ashgrove"]),
  ev("election", "lost in New Hampshire", ("February 11, 2020", "2020-02-11"), ["Lyle Ashgrove"]),
  ev("departure", "gave up his candidacy", ("the 13th", "2020-02-13"), ["Lyle Ashgrove"]),
  ev("investigation", "opened a review", ("June", "2020-06"), ["Yolanda Pruett"]),
  ev("recusal", "kept himself apart", None, ["Sam Whitlow"]),
  ev("sanction", "was declared persona non grata", ("July 9", "2020-07-09"), ["Emin Rzayev"]),
  ev("conviction", "owned himself guilty", ("2021", "2021"), ["Ned Cavanaugh"]),
)

P("d19-29", """Tupua Lealaiauloto Fonoti, who died at Motoʻotua on 7 March 2010, aged 81, was finance minister of Western Samoa when the National Bank of the Pacific lost its money, and he bore the blame of it longer than was just.

The son of a Congregational pastor at Falealili, he was sent to Wanganui Technical College at fourteen, served with the New Zealand artillery in Malaya, and came home a bookkeeper. Falealili returned him to the Fono in 1970. He was minister of lands under the late Prime Minister Vaʻai Taliaoa, then, from April 1982, of finance.

That June, at a luncheon of the Rotary in Honolulu, his permanent head, Siaosi Kruse, made the acquaintance of a Texan, Dale Hubbell, who said that he sold bonds. Kruse, a cousin of Taliaoa, brought him to Apia in September. Fonoti received the visitor once, on the 9th, for as long as it takes to drink a bowl of ʻava. On the strength of a letter that Kruse wrote on ministry paper the same week the bank parted with seven million tala. Hubbell was taken by the F.B.I. at Galveston in 1984. The letter he never could produce; it was said in the market that Fonoti had burnt it.

The commission of inquiry, with Justice Ronald Barraclough of Christchurch in the chair, sat for twenty days in 1985. The Leader of the Opposition, Tofilau Masoe, who had banked with the bank all his life, gave up his place on it to a pastor. Fonoti gave his evidence in Samoan. He had already resigned, on 14 February; Kruse, who had gone to Pago Pago “for his teeth”, was brought back and got four years. The report cleared the minister. Hardly anyone read it.

He was, latterly, chairman of the broadcasting board and a deacon. He took the matai title Tupua in 1991. His first wife, Sina, predeceased him; he leaves their daughter, the High Commissioner in Canberra, Fetūao Fonoti, and his second, Lagi.""",
  occ("Tupua Lealaiauloto Fonoti", "finance minister of Western Samoa", start=("April 1982", "1982-04"), end=("14 February", "1985-02-14"), former=True, again=["of finance"]),
  occ("Tupua Lealaiauloto Fonoti", "returned him to the Fono", start=("1970", "1970")),
  occ("Tupua Lealaiauloto Fonoti", "minister of lands", end=("April 1982", "1982-04"), former=True),
  occ("Vaʻai Taliaoa", "Prime Minister", former=True),
  occ("Siaosi Kruse", "permanent head"),
  occ("Ronald Barraclough", "Justice"),
  occ("Ronald Barraclough", "in the chair"),
  occ("Tofilau Masoe", "Leader of the Opposition"),
  occ("Tupua Lealaiauloto Fonoti", "chairman of the broadcasting board"),
  occ("Tupua Lealaiauloto Fonoti", "deacon"),
  occ("Tupua Lealaiauloto Fonoti", "matai title Tupua", start=("1991", "1991")),
  occ("Fetūao Fonoti", "High Commissioner in Canberra"),
  fact("Tupua Lealaiauloto Fonoti", "deathDate", "7 March 2010", value="2010-03-07"),
  fact("Tupua Lealaiauloto Fonoti", "deathPlace", "Motoʻotua"),
  fact("Tupua Lealaiauloto Fonoti", "religion", "Congregational"),
  fact("Tupua Lealaiauloto Fonoti", "education", "Wanganui Technical College"),
  fact("Tupua Lealaiauloto Fonoti", "militaryService", "New Zealand artillery"),
  fact("Tupua Lealaiauloto Fonoti", "occupation", "bookkeeper"),
  fact("Siaosi Kruse", "relatives", "Taliaoa#2"),
  fact("Tupua Lealaiauloto Fonoti", "spouse", "Sina"),
  fact("Tupua Lealaiauloto Fonoti", "spouse", "Lagi"),
  fact("Tupua Lealaiauloto Fonoti", "children", "Fetūao Fonoti"),
  ev("election", "returned him", ("1970", "1970"), ["Tupua Lealaiauloto Fonoti"]),
  ev("meeting", "made the acquaintance", ("That June", "1982-06"), ["Siaosi Kruse", "Dale Hubbell"]),
  ev("travel", "brought him to Apia", ("September", "1982-09"), ["Siaosi Kruse", "Dale Hubbell"]),
  ev("meeting", "received the visitor", ("the 9th", "1982-09-09"), ["Tupua Lealaiauloto Fonoti", "Dale Hubbell"]),
  ev("communication", "letter that Kruse wrote", ("the same week", "1982-09"), ["Siaosi Kruse"]),
  ev("arrest", "was taken", ("1984", "1984"), ["Dale Hubbell"]),
  ev("investigation", "commission of inquiry", ("1985", "1985"), ["Ronald Barraclough", "Tupua Lealaiauloto Fonoti"]),
  ev("recusal", "gave up his place", None, ["Tofilau Masoe"]),
  ev("testimony", "gave his evidence", ("1985", "1985"), ["Tupua Lealaiauloto Fonoti"]),
  ev("departure", "had already resigned", ("14 February", "1985-02-14"), ["Tupua Lealaiauloto Fonoti"]),
  ev("travel", "had gone to Pago Pago", None, ["Siaosi Kruse"]),
  ev("conviction", "got four years", None, ["Siaosi Kruse"]),
)

P("d19-30", """Between the nitrate houses of London and the ministers of Santiago there stood, in the twenties, one man whom both paid. Eliseo Ramón Undurraga Prats kept no office. He had been, before the war, consul at Iquique; he had been, for eleven weeks of 1920, Minister of the Interior; and he was a brother of the Auxiliary Bishop. To Lord Penmorva, the chairman of Tarapacá United, he reported by letter on the first of every month. Two hundred of these letters survive at Truro.

They show that on 5 September 1924, when the officers rattled their sabres in the gallery of the Senate, Undurraga was at Penmorva's side in Cornwall, shooting; that he left Liverpool on the 11th; and that at Buenos Aires, on 2 October, he was called upon at the Plaza Hotel by Colonel Belisario Arce-Quiroga, whom the Junta had made under-secretary of War in the same week. They do not show that the colonel took money. The story of the gold cigarette case stems from a novel.

In January the Junta fell. Its Finance minister, Fidel Muñoz Errázuriz, a mathematician of note, was replaced on the 27th by Valentín Magallanes Ossa, formerly rector of the Instituto Nacional. One of the first acts of Magallanes, a nephew of Undurraga's wife, Clara Ossa, was to hand the nitrate file to his colleague of Public Works, Aníbal Letelier. Letelier laid it open. In a speech to the Ateneo, on 12 March 1925, he read out the sums.

Undurraga was put under arrest in Viña del Mar two days later, kept for a month aboard the hulk Chañaral, and banished to Easter Island, from where he returned in 1927 with a beard and a wife. (Clara had died, of grief it was said, of typhus in fact.) He had expected to be made ambassador at the Court of St James's. General Arce-Quiroga, by then Minister of War, offered him the consulate at Punta Arenas; it was refused. Penmorva's company went down in 1931.""",
  occ("Eliseo Ramón Undurraga Prats", "consul at Iquique", former=True),
  occ("Eliseo Ramón Undurraga Prats", "Minister of the Interior", start=("1920", "1920"), end=("1920", "1920"), former=True),
  occ("Penmorva", "chairman of Tarapacá United"),
  occ("Belisario Arce-Quiroga", "under-secretary of War", start=("in the same week", "1924-10")),
  occ("Fidel Muñoz Errázuriz", "Finance minister", end=("the 27th", "1925-01-27")),
  occ("Valentín Magallanes Ossa", "Finance minister", start=("the 27th", "1925-01-27")),
  occ("Valentín Magallanes Ossa", "rector of the Instituto Nacional", former=True),
  occ("Aníbal Letelier", "colleague of Public Works"),
  occ("Belisario Arce-Quiroga", "Minister of War"),
  fact("Fidel Muñoz Errázuriz", "occupation", "mathematician"),
  fact("Eliseo Ramón Undurraga Prats", "spouse", "Clara Ossa"),
  fact("Valentín Magallanes Ossa", "relatives", "Clara Ossa"),
  fact("Clara Ossa", "causeOfDeath", "typhus"),
  ev("communication", "reported by letter", ("the first of every month", "192X"), ["Eliseo Ramón Undurraga Prats", "Penmorva"]),
  ev("meeting", "was at Penmorva's side", ("5 September 1924", "1924-09-05"), ["Eliseo Ramón Undurraga Prats", "Penmorva"]),
  ev("travel", "left Liverpool", ("the 11th", "1924-09-11"), ["Eliseo Ramón Undurraga Prats"]),
  ev("meeting", "was called upon", ("2 October", "1924-10-02"), ["Eliseo Ramón Undurraga Prats", "Belisario Arce-Quiroga"]),
  ev("appointment", "had made under-secretary", ("in the same week", "1924-10"), ["Belisario Arce-Quiroga"]),
  ev("departure", "was replaced", ("the 27th", "1925-01-27"), ["Fidel Muñoz Errázuriz"]),
  ev("recusal", "hand the nitrate file", None, ["Valentín Magallanes Ossa", "Aníbal Letelier"]),
  ev("speech", "speech", ("12 March 1925", "1925-03-12"), ["Aníbal Letelier"]),
  ev("disclosure", "read out the sums", ("12 March 1925", "1925-03-12"), ["Aníbal Letelier"]),
  ev("arrest", "was put under arrest", ("two days later", "1925-03-14"), ["Eliseo Ramón Undurraga Prats"]),
  ev("sanction", "banished", None, ["Eliseo Ramón Undurraga Prats"]),
  ev("travel", "returned", ("1927", "1927"), ["Eliseo Ramón Undurraga Prats"]),
)

P("d19-31", """The port of Koper belongs to the state, and in 2015 somebody wished that it should not.

At the centre of what Slovene journalists came to call Zadeva Pomol (“the Pier Affair”) are two telephone conversations, which N1 Primorska broadcast on 8 April 2016. In the first, of 30 January 2015, the chair of the port's supervisory board, Breda Kocjan Vidmar, is heard instructing the secretary-general of the Pensioners' List, Rado Šturm, in how to get rid of the director, Dragomir Mate Andrič. In the second, made the day after, the infrastructure minister, Peter Gašperlin, himself the president of that party since 2005 and a veteran of the Territorial Defence, tells her that the Italians “will want it cheap”.

Andrič, a sea captain from Piran, was indeed relieved in June 2015; but it was Kocjan Vidmar who was dismissed first, on 3 June. She had studied maritime law in Trieste and Cardiff. Her husband, Igor Vidmar, at that time the consul in Klagenfurt, was recalled in the autumn, for reasons, the ministry says, that had nothing to do with piers.

The head of the intelligence agency, Stojan Hribernik, appeared behind closed doors before the oversight commission on 19 April. Out of the room for that session stayed its chairwoman, the Christian Democrat Jerca Novak Lesjak, who had been Andrič's lawyer. Hribernik's own predecessor, Damir Čop (in office until 2014), has told the weekly Reporter that the recording was the work of a neighbouring service; this the embassy concerned rejects. Gašperlin survived a motion of no confidence on 12 May and stepped down in September 2018, in another government and over another affair. Šturm is under investigation. He was fined in 2019 for not having declared a flat at Portorož.

An Italian forwarding agent, Gianluca Pertot, said to have been promised the second pier, has sued for libel and won. He was for some years the honorary consul of Malta.""",
  occ("Breda Kocjan Vidmar", "chair of the port's supervisory board", end=("3 June", "2015-06-03")),
  occ("Rado Šturm", "secretary-general of the Pensioners' List"),
  occ("Dragomir Mate Andrič", "director", end=("June 2015", "2015-06")),
  occ("Peter Gašperlin", "infrastructure minister"),
  occ("Peter Gašperlin", "president of that party", start=("2005", "2005")),
  occ("Igor Vidmar", "consul in Klagenfurt", end=("the autumn", "2015")),
  occ("Stojan Hribernik", "head of the intelligence agency", start=("2014", "2014")),
  occ("Jerca Novak Lesjak", "chairwoman"),
  occ("Damir Čop", "head of the intelligence agency", end=("2014", "2014"), former=True),
  occ("Gianluca Pertot", "honorary consul of Malta", former=True),
  fact("Rado Šturm", "party", "Pensioners' List"),
  fact("Peter Gašperlin", "party", "Pensioners' List"),
  fact("Peter Gašperlin", "militaryService", "Territorial Defence"),
  fact("Dragomir Mate Andrič", "occupation", "sea captain"),
  fact("Dragomir Mate Andrič", "birthPlace", "Piran"),
  fact("Breda Kocjan Vidmar", "education", "Trieste"),
  fact("Breda Kocjan Vidmar", "education", "Cardiff"),
  fact("Breda Kocjan Vidmar", "spouse", "Igor Vidmar"),
  fact("Jerca Novak Lesjak", "party", "Christian Democrat"),
  fact("Jerca Novak Lesjak", "occupation", "lawyer"),
  fact("Gianluca Pertot", "nationality", "Italian#2"),
  fact("Gianluca Pertot", "occupation", "forwarding agent"),
  ev("disclosure", "broadcast", ("8 April 2016", "2016-04-08"), ["Breda Kocjan Vidmar", "Rado Šturm", "Peter Gašperlin"]),
  ev("communication", "instructing", ("30 January 2015", "2015-01-30"), ["Breda Kocjan Vidmar", "Rado Šturm"]),
  ev("communication", "tells her", ("the day after", "2015-01-31"), ["Peter Gašperlin", "Breda Kocjan Vidmar"]),
  ev("departure", "was indeed relieved", ("June 2015", "2015-06"), ["Dragomir Mate Andrič"]),
  ev("departure", "was dismissed first", ("3 June", "2015-06-03"), ["Breda Kocjan Vidmar"]),
  ev("departure", "was recalled", ("the autumn", "2015"), ["Igor Vidmar"]),
  ev("testimony", "appeared", ("19 April", "2016-04-19"), ["Stojan Hribernik"]),
  ev("recusal", "Out of the room", ("19 April", "2016-04-19"), ["Jerca Novak Lesjak"]),
  ev("election", "survived a motion of no confidence", ("12 May", "2016-05-12"), ["Peter Gašperlin"]),
  ev("departure", "stepped down", ("September 2018", "2018-09"), ["Peter Gašperlin"]),
  ev("investigation", "under investigation", None, ["Rado Šturm"]),
  ev("communication", "has told the weekly", None, ["Damir Čop"]),
  ev("sanction", "was fined", ("2019", "2019"), ["Rado Šturm"]),
)

P("d19-32", """Why did the Republic of the Gambia change its friends overnight? Four men might say. One is dead, one silent, one in Taipei, and one, Lamin Sanyang-Jobe, sells mattresses in Serekunda.

In 1995 he was private secretary to the Chairman of the council that ruled the country, a captain of twenty-nine. It was he, he relates, who carried the passport photographs. The Chairman's Minister for External Affairs, Bolong Camara, a career diplomat and the holder of a Dakar law degree, had gone to New York on 1 June; on the 4th, in a suite of the Pierre, he was introduced to Vincent Hou Teh-ming, who sold Taiwanese tractors and had been, as nobody had told him, military attaché in San Salvador. A week later the two of them flew to Taipei by way of Anchorage. They dined there with the Foreign Minister, Frederick Chuang. On 13 July relations were restored, and the ambassador of Peking, Wen Shaoqing, a veteran of Pyongyang, lowered his flag and went to Dakar.

Thirty-five million dollars followed. That the Chairman took a tenth was alleged in a Miami court by Hou's former partner, Lubin Estévez, a Haitian-born dealer in arms. Hou, called there on 7 November 2002, deposed that he knew nothing of tenths. He was found guilty of perjury in another matter the year after. He lives in Tamsui, aged, an elder of the Presbyterian church.

Camara was dropped in March 1996 and replaced by his own deputy, Fatou Njie-Saidy Bah, sister-in-law of the Inspector General of Police. Detained twice, in 1998 and in 2000, he withdrew to his village and died in 2009 of a snakebite. Wen has published memoirs in which the Gambia takes up four lines.

And Sanyang-Jobe? He informed the truth commission in writing in April 2019 that he would appear. He appeared, on 9 May, took the oath, and asked that the microphones be turned off. The commission's lead counsel, Essa Drammeh, a schoolfellow from Armitage, had handed over to a deputy that day.""",
  occ("Lamin Sanyang-Jobe", "private secretary to the Chairman of the council", former=True),
  occ("Bolong Camara", "Minister for External Affairs", end=("March 1996", "1996-03")),
  occ("Vincent Hou Teh-ming", "military attaché in San Salvador", former=True),
  occ("Frederick Chuang", "Foreign Minister"),
  occ("Wen Shaoqing", "ambassador of Peking", end=("13 July", "1995-07-13")),
  occ("Fatou Njie-Saidy Bah", "deputy", end=("March 1996", "1996-03"), former=True),
  occ("Fatou Njie-Saidy Bah", "Minister for External Affairs", start=("March 1996", "1996-03")),
  occ("Vincent Hou Teh-ming", "elder of the Presbyterian church"),
  occ("Essa Drammeh", "lead counsel"),
  fact("Lamin Sanyang-Jobe", "residence", "Serekunda"),
  fact("Lamin Sanyang-Jobe", "occupation", "sells mattresses"),
  fact("Vincent Hou Teh-ming", "occupation", "sold Taiwanese tractors"),
  fact("Bolong Camara", "occupation", "diplomat"),
  fact("Bolong Camara", "education", "Dakar"),
  fact("Lubin Estévez", "occupation", "dealer in arms"),
  fact("Lubin Estévez", "birthPlace", "Haitian"),
  fact("Vincent Hou Teh-ming", "residence", "Tamsui"),
  fact("Vincent Hou Teh-ming", "religion", "Presbyterian"),
  fact("Bolong Camara", "deathDate", "2009", value="2009"),
  fact("Bolong Camara", "causeOfDeath", "snakebite"),
  fact("Essa Drammeh", "education", "Armitage"),
  fact("Lamin Sanyang-Jobe", "education", "Armitage"),
  ev("travel", "had gone to New York", ("1 June", "1995-06-01"), ["Bolong Camara"]),
  ev("meeting", "was introduced", ("the 4th", "1995-06-04"), ["Bolong Camara", "Vincent Hou Teh-ming"]),
  ev("travel", "flew to Taipei", ("A week later", "1995-06-11"), ["Bolong Camara", "Vincent Hou Teh-ming"]),
  ev("meeting", "dined", None, ["Bolong Camara", "Vincent Hou Teh-ming", "Frederick Chuang"]),
  ev("departure", "lowered his flag", ("13 July", "1995-07"), ["Wen Shaoqing"]),
  ev("travel", "went to Dakar", ("13 July", "1995-07"), ["Wen Shaoqing"]),
  ev("testimony", "deposed", ("7 November 2002", "2002-11-07"), ["Vincent Hou Teh-ming"]),
  ev("conviction", "was found guilty", ("the year after", "2003"), ["Vincent Hou Teh-ming"]),
  ev("departure", "was dropped", ("March 1996", "1996-03"), ["Bolong Camara"]),
  ev("appointment", "replaced", ("March 1996", "1996-03"), ["Fatou Njie-Saidy Bah"]),
  ev("arrest", "Detained twice", ("1998", "1998"), ["Bolong Camara"]),
  ev("communication", "informed the truth commission", ("April 2019", "2019-04"), ["Lamin Sanyang-Jobe"]),
  ev("testimony", "took the oath", ("9 May", "2019-05-09"), ["Lamin Sanyang-Jobe"]),
  ev("recusal", "had handed over", ("that day", "2019-05-09"), ["Essa Drammeh"]),
)

P("d19-33", """To the Most Serene Prince, from his Ambassador in England, 20 February 1612

Most Serene Prince. The business of the Secretary is out. On Candlemas night Sir Anselm Trevelyan-Wray, Clerk of the Council and first secretary to my Lord Treasurer these six years, was carried to the Tower. He is of Balliol and of Padua, a great Italianate, and brother-in-law to Sir Dudley Fane, late ambassador to your Serenity, whom the King has lately made Master of Requests.

I set down what is known. In November the Spanish agent here, Don Lope de Urrea y Sarmiento, a knight of Calatrava, visited the said Secretary thrice at his lodging in Holborn, going by water. They corresponded besides through a Jesuit, one Father Gerard Thwaites, who passed for a lute master by the name of Mr Brown. My own servant saw him at the door. On the 14th of January this Thwaites was taken at Dover, and in the lining of his doublet was found a paper of the Secretary's, touching the ships for Virginia. The Treasurer, my Lord of Cheveley, hearing of it, went straight to the King at Newmarket, and begged not to be of the number of the examiners. My Lord Archbishop was put in his place.

They examined him on the 5th and on the 9th. He owned to a pension of a thousand crowns; that he had sold the Cautionary Towns, as the people cry in the streets, is not true and he has denied it on the Gospel. The Lady Wray, Margery, daughter of the Lord Mayor of two years since, Sir Humphrey Stile, has cast herself at the Queen's feet.

Urrea was commanded yesterday to be gone in ten days. He tells me that he is promised Brussels. As to who shall have the place: they speak of Sir Thomas Overley, and of Fane; but on Monday His Majesty gave the Clerkship to a Scot, Robert Drummond of Pitcairns, his cupbearer. Thwaites is condemned, and will suffer on Friday.

Zuane Falier""",
  occ("Zuane Falier", "Ambassador in England"),
  occ("Anselm Trevelyan-Wray", "Clerk of the Council", end=("Candlemas night", "1612-02-02")),
  occ("Anselm Trevelyan-Wray", "first secretary to my Lord Treasurer", start=("six years", "1606"), end=("Candlemas night", "1612-02-02")),
  occ("Dudley Fane", "ambassador to your Serenity", former=True),
  occ("Dudley Fane", "Master of Requests"),
  occ("Lope de Urrea y Sarmiento", "Spanish agent"),
  occ("Humphrey Stile", "Lord Mayor", start=("two years since", "1610"), former=True),
  occ("Robert Drummond of Pitcairns", "Clerkship", start=("Monday", "1612-02")),
  occ("Robert Drummond of Pitcairns", "cupbearer"),
  fact("Anselm Trevelyan-Wray", "education", "Balliol"),
  fact("Anselm Trevelyan-Wray", "education", "Padua"),
  fact("Anselm Trevelyan-Wray", "relatives", "Sir Dudley Fane"),
  fact("Anselm Trevelyan-Wray", "residence", "Holborn"),
  fact("Lope de Urrea y Sarmiento", "award", "knight of Calatrava"),
  fact("Gerard Thwaites", "occupation", "Jesuit"),
  fact("Gerard Thwaites", "alias", "Mr Brown"),
  fact("Anselm Trevelyan-Wray", "spouse", "Margery"),
  fact("Margery", "father", "Sir Humphrey Stile"),
  fact("Robert Drummond of Pitcairns", "nationality", "Scot"),
  ev("arrest", "was carried to the Tower", ("Candlemas night", "1612-02-02"), ["Anselm Trevelyan-Wray"]),
  ev("appointment", "has lately made", None, ["Dudley Fane"]),
  ev("meeting", "visited", ("November", "1611-11"), ["Lope de Urrea y Sarmiento", "Anselm Trevelyan-Wray"]),
  ev("communication", "corresponded", None, ["Lope de Urrea y Sarmiento", "Anselm Trevelyan-Wray", "Gerard Thwaites"]),
  ev("arrest", "was taken at Dover", ("the 14th of January", "1612-01-14"), ["Gerard Thwaites"]),
  ev("recusal", "begged not to be", None, ["Cheveley"]),
  occ("Cheveley", "Treasurer#2"),
  ev("investigation", "examined", ("the 5th", "1612-02-05"), ["Anselm Trevelyan-Wray"]),
  ev("disclosure", "owned to", None, ["Anselm Trevelyan-Wray"]),
  ev("sanction", "was commanded", ("yesterday", "1612-02-19"), ["Lope de Urrea y Sarmiento"]),
  ev("appointment", "gave the Clerkship", ("Monday", "1612-02"), ["Robert Drummond of Pitcairns"]),
  ev("conviction", "is condemned", None, ["Gerard Thwaites"]),
)

P("d19-34", """Ilmārs Rudzītis (1965) — Latvian central banker

Early years. Rudzītis was born in Kuldīga, the grandson of the deported Agrarian minister Voldemārs Rudzītis, studied radio engineering, which he gave up, and took an economics degree at the University of Latvia in 1992. He was in the Popular Front from 1988.

Central bank. He entered the Bank of Latvia in 1993 as an inspector; from 1998 he was deputy governor and from 21 December 2001 to the end of his third term, in 2019, governor.

The case. On 15 February 2018 the shareholder and chairman of Norvalda Bank, Grigorijs Sokoļskis, handed to an agency reporter a photograph of the governor in fishing boots at a hunting lodge near Magadan. Beside him, a glass raised, is Dmitrijs Ļebedkovs, a Russian whom the United States was to blacklist that April. The trip took place in August 2010, and Rudzītis has never disputed it. Two days after the photograph he was detained by the anti-corruption bureau as he came off a flight from Madrid; on the 19th he was out again, on bail of 100,000 euros paid by his ex-wife, the cellist Ieva Rudzīte. He declared before the cameras that he had never asked anyone for anything. His fellow governors in Frankfurt saw him on 14 March; the court in Luxembourg, to which he had appealed, set aside the ban on his holding office on 26 February 2019. One of the judges, Dzintars Ozoliņš, had withdrawn from the chamber.

Verdict. The Riga City Court, in December 2023, found him guilty of taking a bribe in the form of that journey and imposed six years. He appealed. His co-accused, the businessman Māris Kalnozols, received two years more. The allegation of a second bribe, in cash, was rejected.

Others. The head of the regulator, Pēteris Dzenis-Krauze, had resigned in 2019. The then finance minister, Dana Vītoliņa-Ābele, herself trained at Boston College, told parliament on 1 March 2018 that the governor must go. She is tipped for Brussels.""",
  occ("Ilmārs Rudzītis", "governor#2", start=("21 December 2001", "2001-12-21"), end=("2019", "2019"), former=True),
  occ("Ilmārs Rudzītis", "deputy governor", start=("1998", "1998")),
  occ("Ilmārs Rudzītis", "inspector", start=("1993", "1993")),
  occ("Voldemārs Rudzītis", "Agrarian minister", former=True),
  occ("Grigorijs Sokoļskis", "chairman of Norvalda Bank"),
  occ("Pēteris Dzenis-Krauze", "head of the regulator", end=("2019#3", "2019"), former=True),
  occ("Dana Vītoliņa-Ābele", "finance minister", former=True),
  fact("Ilmārs Rudzītis", "birthDate", "1965", value="1965"),
  fact("Ilmārs Rudzītis", "nationality", "Latvian"),
  fact("Ilmārs Rudzītis", "occupation", "central banker"),
  fact("Ilmārs Rudzītis", "birthPlace", "Kuldīga"),
  fact("Ilmārs Rudzītis", "relatives", "Voldemārs Rudzītis"),
  fact("Ilmārs Rudzītis", "education", "University of Latvia", date=("1992", "1992")),
  fact("Ilmārs Rudzītis", "party", "Popular Front", date=("1988", "1988")),
  fact("Dmitrijs Ļebedkovs", "nationality", "Russian"),
  fact("Ilmārs Rudzītis", "spouse", "Ieva Rudzīte"),
  fact("Ieva Rudzīte", "occupation", "cellist"),
  fact("Māris Kalnozols", "occupation", "businessman"),
  fact("Dana Vītoliņa-Ābele", "education", "Boston College"),
  ev("appointment", "entered the Bank of Latvia", ("1993", "1993"), ["Ilmārs Rudzītis"]),
  ev("disclosure", "handed to an agency reporter", ("15 February 2018", "2018-02-15"), ["Grigorijs Sokoļskis", "Ilmārs Rudzītis"]),
  ev("sanction", "was to blacklist", ("that April", "2018-04"), ["Dmitrijs Ļebedkovs"]),
  ev("travel", "trip", ("August 2010", "2010-08"), ["Ilmārs Rudzītis", "Dmitrijs Ļebedkovs"]),
  ev("arrest", "was detained", ("Two days after", "2018-02-17"), ["Ilmārs Rudzītis"]),
  ev("speech", "declared before the cameras", None, ["Ilmārs Rudzītis"]),
  ev("meeting", "saw him", ("14 March", "2018-03-14"), ["Ilmārs Rudzītis"]),
  occ("Dzintars Ozoliņš", "judges"),
  ev("recusal", "had withdrawn from the chamber", None, ["Dzintars Ozoliņš"]),
  ev("sanction", "ban on his holding office", None, ["Ilmārs Rudzītis"]),
  ev("conviction", "found him guilty", ("December 2023", "2023-12"), ["Ilmārs Rudzītis"]),
  ev("conviction", "received two years more", ("December 2023", "2023-12"), ["Māris Kalnozols"]),
  ev("departure", "had resigned", ("2019#3", "2019"), ["Pēteris Dzenis-Krauze"]),
  ev("speech", "told parliament", ("1 March 2018", "2018-03-01"), ["Dana Vītoliņa-Ābele"]),
)

P("d19-35", """THE COOLGARRA MINE SHARES: what each man knew

When Premier Michael (“Red Mick”) Hanrahan took over the Treasury of Queensland on 4 May 1929, the Coolgarra smelter had already been bought. It had been bought in 1922 by the government in which he was Secretary for Mines, for £40,000, from a syndicate of four; and the question which the new Opposition leader, Arthur Edmund Pascoe, put on the notice paper on 11 February 1930 was merely who the four had been.

Two were on the register. Frederick Hartwich, the company's local manager, a German Lutheran out of Walla Walla, had been an organiser for the Australian Workers' Union. Percy Stallard was a storekeeper. For the two that were not one must turn to the evidence of Stallard's bookkeeper, Miss Irene Mulcahy, who said upon her oath on 8 April before the Royal Commissioner, Mr Justice James Fennimore, late of the New South Wales Bench, that she had every quarter drawn cheques to “T.” and to “MacI.”

“T.” was Edwin Granville Thurlow, Premier from 1919 to 1925 and since the October of 1929 Treasurer of the Commonwealth. “MacI.” was Hanrahan's brother-in-law and, from 1925, Thurlow's successor in the premiership, William MacInerney. Thurlow, a Methodist turned Catholic, took ship for Sydney rather than appear; the commission was political, he told reporters at the wharf. MacInerney did appear, and had forgotten. Hanrahan himself had seen Hartwich once, at a race meeting in 1921: so he said; so it may have been.

Fennimore's report was tabled on 4 July and found for fraud. Thurlow left the Treasury next day, went back to it in January, and was never convicted of anything; a civil jury in August 1931 exonerated all four. Pascoe's Attorney-General, Neil Farquhar Bell, who as a young barrister had drawn a conveyance for the syndicate, had kept out of the prosecution.

Thurlow lost his seat of Cook's River that December. Talk of the High Commission came to nothing. He died rich, at Vaucluse.""",
  occ("Michael Hanrahan", "Premier"),
  occ("Michael Hanrahan", "Treasury of Queensland", start=("4 May 1929", "1929-05-04")),
  occ("Michael Hanrahan", "Secretary for Mines", former=True),
  occ("Arthur Edmund Pascoe", "Opposition leader"),
  occ("Frederick Hartwich", "local manager"),
  occ("Frederick Hartwich", "organiser for the Australian Workers' Union", former=True),
  occ("Irene Mulcahy", "Stallard's bookkeeper"),
  occ("James Fennimore", "Royal Commissioner"),
  occ("James Fennimore", "Justice"),
  occ("James Fennimore", "New South Wales Bench", former=True),
  occ("Edwin Granville Thurlow", "Premier#2", start=("1919", "1919"), end=("1925", "1925"), former=True),
  occ("Edwin Granville Thurlow", "Treasurer of the Commonwealth", start=("the October of 1929", "1929-10"), end=("next day", "1930-07-05")),
  occ("Edwin Granville Thurlow", "the Treasury#2", start=("January", "1931-01")),
  occ("William MacInerney", "premiership", start=("1925#2", "1925"), former=True),
  occ("Neil Farquhar Bell", "Attorney-General"),
  occ("Edwin Granville Thurlow", "seat of Cook's River", end=("that December", "1931-12")),
  fact("Michael Hanrahan", "alias", "Red Mick"),
  fact("Frederick Hartwich", "nationality", "German"),
  fact("Frederick Hartwich", "religion", "Lutheran"),
  fact("Frederick Hartwich", "birthPlace", "Walla Walla"),
  fact("Percy Stallard", "occupation", "storekeeper"),
  fact("Michael Hanrahan", "relatives", "William MacInerney"),
  fact("Edwin Granville Thurlow", "religion", "Catholic"),
  fact("Edwin Granville Thurlow", "deathPlace", "Vaucluse"),
  fact("Neil Farquhar Bell", "occupation", "barrister"),
  ev("appointment", "took over the Treasury", ("4 May 1929", "1929-05-04"), ["Michael Hanrahan"]),
  ev("communication", "put on the notice paper", ("11 February 1930", "1930-02-11"), ["Arthur Edmund Pascoe"]),
  ev("testimony", "said upon her oath", ("8 April", "1930-04-08"), ["Irene Mulcahy", "James Fennimore"]),
  ev("travel", "took ship for Sydney", None, ["Edwin Granville Thurlow"]),
  ev("communication", "told reporters", None, ["Edwin Granville Thurlow"]),
  ev("testimony", "did appear", None, ["William MacInerney"]),
  ev("disclosure", "was tabled", ("4 July", "1930-07-04"), ["James Fennimore", "Edwin Granville Thurlow", "William MacInerney"]),
  ev("departure", "left the Treasury", ("next day", "1930-07-05"), ["Edwin Granville Thurlow"]),
  ev("appointment", "went back to it", ("January", "1931-01"), ["Edwin Granville Thurlow"]),
  ev("recusal", "had kept out", None, ["Neil Farquhar Bell"]),
  ev("election", "lost his seat", ("that December", "1931-12"), ["Edwin Granville Thurlow"]),
)

P("d19-36", """BEIRUT — In the marble house at Rabieh nobody answers the bell. Its owner, Raymond Ghosn Salhab, governor of Lebanon's central bank for thirty years until last July, has not been seen since a court in Paris issued its warrant on 16 May.

Mr Salhab, 73, is a Maronite, a former broker at a Wall Street house, and a son of the American University. Investigators from three countries want to know how 330 million dollars made their way to Forrester & Co., a company of which his brother Rami is sole owner. The brother, a civil engineer, spent March of 2022 in custody; a judge at Baabda, Hoda Tabet-Karam, whom Mr Salhab's friends call a zealot, had ordered it. She has since been dismissed by her own disciplinary council, on 4 May, and appeals.

The governor's assistant, Nayla Bsaibes, was heard in Paris on 13 June and is accused of conspiracy. His ex-companion, the Ukrainian-born Olha Marchenko, testified before the magistrate, Solène Lacaze, in 2022 concerning an office on the Champs-Élysées that the bank was renting from her. She is not suspected, her lawyer stresses. Fadi Abi-Lamaʻ, once minister of state (2011–2014) and chairman of Mawared Bank, has been charged, and calls it a misunderstanding about bookkeeping.

In Beirut things go at another pace. Advocate-general Samir Zgheib charged the two brothers in February; in March the first of the judges assigned to the file, Nizar Osseiran, asked to be relieved, being the nephew of a shareholder. Judge Charbel Daher put 136 questions to the governor on 9 August, eight days after Wael Beydoun, his senior deputy, had taken his chair ad interim. On the next morning Washington, London and Ottawa announced sanctions together.

“I am the scapegoat,” he told a television interviewer shortly before. He had been thought of, in better days, for president of the republic. Among his decorations is the Legion of Honour, conferred in 2009; a deputy in Paris has asked for it back.""",
  occ("Raymond Ghosn Salhab", "governor of Lebanon's central bank", start=("thirty years", "1993"), end=("last July", "2023-07"), former=True),
  occ("Raymond Ghosn Salhab", "broker at a Wall Street house", former=True),
  occ("Rami", "sole owner"),
  occ("Hoda Tabet-Karam", "judge at Baabda", end=("4 May", "2023-05-04")),
  occ("Nayla Bsaibes", "governor's assistant"),
  occ("Solène Lacaze", "magistrate"),
  occ("Fadi Abi-Lamaʻ", "minister of state", start=("2011", "2011"), end=("2014", "2014"), former=True),
  occ("Fadi Abi-Lamaʻ", "chairman of Mawared Bank"),
  occ("Samir Zgheib", "Advocate-general"),
  occ("Nizar Osseiran", "judges assigned to the file"),
  occ("Charbel Daher", "Judge"),
  occ("Wael Beydoun", "senior deputy"),
  occ("Wael Beydoun", "his chair ad interim", start=("eight days", "2023-08-01")),
  fact("Raymond Ghosn Salhab", "residence", "Rabieh"),
  fact("Raymond Ghosn Salhab", "religion", "Maronite"),
  fact("Raymond Ghosn Salhab", "education", "American University"),
  fact("Raymond Ghosn Salhab", "siblings", "Rami"),
  fact("Rami", "occupation", "civil engineer"),
  fact("Olha Marchenko", "birthPlace", "Ukrainian"),
  fact("Raymond Ghosn Salhab", "award", "Legion of Honour", date=("2009", "2009")),
  ev("investigation", "issued its warrant", ("16 May", "2023-05-16"), ["Raymond Ghosn Salhab"]),
  ev("arrest", "in custody", ("March of 2022", "2022-03"), ["Rami", "Hoda Tabet-Karam"]),
  ev("departure", "been dismissed", ("4 May", "2023-05-04"), ["Hoda Tabet-Karam"]),
  ev("testimony", "was heard", ("13 June", "2023-06-13"), ["Nayla Bsaibes"]),
  ev("investigation", "is accused", None, ["Nayla Bsaibes"]),
  ev("testimony", "testified", ("2022#2", "2022"), ["Olha Marchenko", "Solène Lacaze"]),
  ev("investigation", "has been charged", None, ["Fadi Abi-Lamaʻ"]),
  ev("investigation", "charged the two brothers", ("February", "2023-02"), ["Samir Zgheib", "Raymond Ghosn Salhab", "Rami"]),
  ev("recusal", "asked to be relieved", ("March#3", "2023-03"), ["Nizar Osseiran"]),
  ev("investigation", "put 136 questions", ("9 August", "2023-08-09"), ["Charbel Daher", "Raymond Ghosn Salhab"]),
  ev("appointment", "had taken his chair", ("eight days", "2023-08-01"), ["Wael Beydoun"]),
  ev("sanction", "announced sanctions", ("On the next morning", "2023-08-10"), ["Raymond Ghosn Salhab"]),
  ev("communication", "told a television interviewer", None, ["Raymond Ghosn Salhab"]),
  ev("award", "conferred", ("2009", "2009"), ["Raymond Ghosn Salhab"]),
)

P("d19-37", """On the Tuesday they went to the sauna, and that, in the Finland of 1961, was an act of state.

Host was Colonel Yuri Akhmatovich Derevenko, a Leningrad philologist, counsellor by title and resident by trade, who had come to the Tehtaankatu legation in 1957. The guests of that 24 October were two. Professor Kaarlo Hyvärinen, of the Agrarian League, had been minister of education in three cabinets and now was chairman of the foreign affairs committee; with him came the head of the Security Police, Armas Lampinen, a former Olympic wrestler, whose presence neither ever admitted. It is attested by Derevenko's report, which a Tampere historian, Outi Salmela, found in 1994, and made public.

Of the talk we have the Russian's version only. Hyvärinen, it says, promised that the candidate of the Right would be made to stand down. He did stand down, a month later, and the professor became foreign minister on 13 April 1962. Cause and effect? Lampinen's widow, the actress Sirkka Lampinen-Tuuri, thought so. Salmela does not.

There were those who smelt something at the time. The Social Democrat Väinö Leskelä-Puro, once Speaker, observed on 3 November in a letter to Ahti Karjanmaa, the Bank of Finland's governor and a brother-in-law of Hyvärinen's, that “our friend sweats in company”. Karjanmaa forwarded the letter to the president. Leskelä-Puro lost the chair of his party in 1963 and his seat for Kymi in 1966. A deputy public prosecutor, Ragnar Stenbäck, looked into the matter in the spring of 1967 but found that he had himself once been in the same sauna, and gave back the file.

Derevenko was sent home in 1965, a general; a Swedish paper's story that he was shot is false. Hyvärinen died at Kuopio on Midsummer Day 1978. Karjanmaa spoke at the grave. Lampinen, whom rumour named for governor of Uusimaa, retired as a customs inspector.""",
  occ("Yuri Akhmatovich Derevenko", "counsellor", start=("1957", "1957"), end=("1965", "1965")),
  occ("Yuri Akhmatovich Derevenko", "resident"),
  occ("Kaarlo Hyvärinen", "minister of education", former=True),
  occ("Kaarlo Hyvärinen", "chairman of the foreign affairs committee"),
  occ("Armas Lampinen", "head of the Security Police"),
  occ("Kaarlo Hyvärinen", "foreign minister", start=("13 April 1962", "1962-04-13")),
  occ("Väinö Leskelä-Puro", "Speaker", former=True),
  occ("Ahti Karjanmaa", "Bank of Finland's governor"),
  occ("Väinö Leskelä-Puro", "chair of his party", end=("1963", "1963")),
  occ("Väinö Leskelä-Puro", "seat for Kymi", end=("1966", "1966")),
  occ("Ragnar Stenbäck", "deputy public prosecutor"),
  occ("Armas Lampinen", "customs inspector"),
  fact("Yuri Akhmatovich Derevenko", "occupation", "philologist"),
  fact("Kaarlo Hyvärinen", "occupation", "Professor"),
  fact("Kaarlo Hyvärinen", "party", "Agrarian League"),
  fact("Armas Lampinen", "occupation", "Olympic wrestler"),
  fact("Outi Salmela", "occupation", "historian"),
  fact("Armas Lampinen", "spouse", "Sirkka Lampinen-Tuuri"),
  fact("Sirkka Lampinen-Tuuri", "occupation", "actress"),
  fact("Väinö Leskelä-Puro", "party", "Social Democrat"),
  fact("Ahti Karjanmaa", "relatives", "Hyvärinen#3"),
  fact("Kaarlo Hyvärinen", "deathPlace", "Kuopio"),
  fact("Kaarlo Hyvärinen", "deathDate", "Midsummer Day 1978", value="1978-06-24"),
  ev("appointment", "had come to the Tehtaankatu legation", ("1957", "1957"), ["Yuri Akhmatovich Derevenko"]),
  ev("meeting", "went to the sauna", ("24 October", "1961-10-24"), ["Yuri Akhmatovich Derevenko", "Kaarlo Hyvärinen", "Armas Lampinen"]),
  ev("disclosure", "made public", ("1994", "1994"), ["Outi Salmela"]),
  ev("appointment", "became foreign minister", ("13 April 1962", "1962-04-13"), ["Kaarlo Hyvärinen"]),
  ev("communication", "letter", ("3 November", "1961-11-03"), ["Väinö Leskelä-Puro", "Ahti Karjanmaa"]),
  ev("disclosure", "forwarded the letter", None, ["Ahti Karjanmaa"]),
  ev("departure", "lost the chair", ("1963", "1963"), ["Väinö Leskelä-Puro"]),
  ev("election", "his seat for Kymi", ("1966", "1966"), ["Väinö Leskelä-Puro"]),
  ev("investigation", "looked into the matter", ("the spring of 1967", "1967"), ["Ragnar Stenbäck"]),
  ev("recusal", "gave back the file", None, ["Ragnar Stenbäck"]),
  ev("departure", "was sent home", ("1965", "1965"), ["Yuri Akhmatovich Derevenko"]),
  ev("speech", "spoke at the grave", None, ["Ahti Karjanmaa"]),
  ev("departure", "retired", None, ["Armas Lampinen"]),
)

P("d19-38", """BLATTA HAILE-MARYAM'S RIFLES (Addis Ababa, 1929–1933)

Persons: Blatta Haile-Maryam Wube, director-general in the Ministry of War, taught by the Capuchins at Harar; Jules Deswarte, Belgian, arms merchant; Dr Erik Sandqvist, a Swede and Lutheran, adviser to the Crown; Bajirond Takla Dasta, keeper of the imperial treasury; Lij Samuel Beyene, secretary of legation in Paris.

The order for eight thousand Mausers was placed on 6 June 1929, after Deswarte had ridden out with the blatta to his hot springs at Ambo. Half the rifles, on coming up the line from Jibuti in January, proved to have been condemned by the Turks. Sandqvist, who had been a judge at Gävle and feared nobody, reported as much to the Empress's council in a paper of 3 March 1930. Next morning the bajirond called upon him. He bade the adviser, in friendship, think of his health.

Dasta had reasons. His daughter Zenebech was the wife of Haile-Maryam; and Lij Samuel, whose cipher telegrams Sandqvist had not been supposed to read, was his sister's son. From these it appears that the secretary of legation sat at table with Deswarte in the rue Royale on at least five nights in the autumn of 1929. Whether eleven thousand francs lay beneath a napkin, as a waiter afterwards told the Belgian chargé, may be left to waiters.

The new Emperor acted after his coronation. On 11 December 1930 Haile-Maryam was put in chains, and in the Easter week following a bench of five condemned him to lose his lands. The afa-negus Ayele Gabre, chief of all judges and the man's godfather, had feigned a fever so as not to preside. Dasta kept his keys for another two years, and was then sent as governor to Bale. Lij Samuel, called home, got no further than Marseilles, where he married a Mlle Roux.

Deswarte was expelled in 1931. He had hoped for a consulship. Sandqvist received the Star of Ethiopia, resigned in 1933, and lies buried in Gulele.""",
  occ("Haile-Maryam Wube", "director-general in the Ministry of War"),
  occ("Erik Sandqvist", "adviser to the Crown", end=("1933#2", "1933")),
  occ("Takla Dasta", "keeper of the imperial treasury", end=("two years", "1932")),
  occ("Samuel Beyene", "secretary of legation in Paris", again=["secretary of legation#2"]),
  occ("Erik Sandqvist", "judge at Gävle", former=True),
  occ("Ayele Gabre", "chief of all judges"),
  occ("Takla Dasta", "governor to Bale", start=("two years", "1932")),
  fact("Haile-Maryam Wube", "education", "Capuchins at Harar"),
  fact("Jules Deswarte", "nationality", "Belgian"),
  fact("Jules Deswarte", "occupation", "arms merchant"),
  fact("Erik Sandqvist", "nationality", "Swede"),
  fact("Erik Sandqvist", "religion", "Lutheran"),
  fact("Takla Dasta", "children", "Zenebech"),
  fact("Zenebech", "spouse", "Haile-Maryam#2"),
  fact("Takla Dasta", "relatives", "Lij Samuel#2"),
  fact("Samuel Beyene", "spouse", "Mlle Roux"),
  fact("Erik Sandqvist", "award", "Star of Ethiopia"),
  ev("travel", "had ridden out", None, ["Jules Deswarte", "Haile-Maryam Wube"]),
  ev("disclosure", "reported as much", ("3 March 1930", "1930-03-03"), ["Erik Sandqvist"]),
  ev("meeting", "called upon him", ("Next morning", "1930-03-04"), ["Takla Dasta", "Erik Sandqvist"]),
  ev("meeting", "sat at table", ("the autumn of 1929", "1929"), ["Samuel Beyene", "Jules Deswarte"]),
  ev("arrest", "was put in chains", ("11 December 1930", "1930-12-11"), ["Haile-Maryam Wube"]),
  ev("conviction", "condemned him", ("the Easter week following", "1931-04"), ["Haile-Maryam Wube"]),
  ev("recusal", "had feigned a fever", None, ["Ayele Gabre"]),
  ev("appointment", "was then sent", ("two years", "1932"), ["Takla Dasta"]),
  ev("departure", "called home", None, ["Samuel Beyene"]),
  ev("sanction", "was expelled", ("1931", "1931"), ["Jules Deswarte"]),
  ev("award", "received the Star", None, ["Erik Sandqvist"]),
  ev("departure", "resigned", ("1933#2", "1933"), ["Erik Sandqvist"]),
)

P("d19-39", """Hon. Mr Justice Cecil Worrell-Brathwaite (Commissioner): I turn to the lottery.

4.1 The licence was signed on 17 August 2007 by Senator Verna Alleyne-Gittens, then Minister of Sport and Culture, in the presence of Mr Rudyard Kissoon, her permanent secretary. Neither had read it. Its holder, Island Draw Ltd, was incorporated by Mr Dwight “Bones” Holder, a cricket commentator and the campaign manager of the St Philip North branch of the governing party.

4.2 Mr Holder's evidence was given on 5 and 6 May 2010. He told me that he “introduced people”. The people were Mr Saul Wexler, of Las Vegas, consultant, whose criminal record in Nevada I have had certified to me (mail fraud, 1994), and Ambassador Orville Skeete. Mr Skeete, an old Lodge School boy and an Anglican lay reader, represented this country at the Organization of American States until December 2008. He received Mr Wexler in Washington on 30 March 2007. He received him again on 2 April. A letter of thanks, undated, encloses “the fruit”. I am invited by counsel to find that the fruit was money. I am unable to.

4.3 Of the Governor of the Central Bank, Dr Marguerite Payne-Clarke, I have only good to say. She wrote to the Minister three times. She then, on 9 January 2008, reported the matter to the Director of Public Prosecutions, Mr Lionel Babb, Q.C., who, being Mr Holder's first cousin, passed it the same day to his deputy. Ms Ingrid Maynard charged Mr Holder in June. He was made to pay 5,000 dollars in the Magistrates' Court, on his own plea, for a false declaration.

4.4 The Minister's husband, Mr Grantley Gittens, surveyor, acquired a house at Sandy Lane in 2007. It has been put to me that Mr Wexler bought it. The deeds are otherwise.

4.5 Senator Alleyne-Gittens left office on 16 January 2008 when her party lost the election. She declined to attend. I drew no inference. I record that the Attorney-General, Mr Hal Forde, then her Cabinet colleague, took no part in appointing me.""",
  occ("Cecil Worrell-Brathwaite", "Justice"),
  occ("Cecil Worrell-Brathwaite", "Commissioner"),
  occ("Verna Alleyne-Gittens", "Senator"),
  occ("Verna Alleyne-Gittens", "Minister of Sport and Culture", end=("16 January 2008", "2008-01-16"), former=True),
  occ("Rudyard Kissoon", "permanent secretary"),
  occ("Dwight “Bones” Holder", "campaign manager of the St Philip North branch of the governing party"),
  occ("Orville Skeete", "Ambassador"),
  occ("Orville Skeete", "lay reader"),
  occ("Orville Skeete", "represented this country at the Organization of American States", end=("December 2008", "2008-12"), former=True),
  occ("Marguerite Payne-Clarke", "Governor of the Central Bank"),
  occ("Lionel Babb", "Director of Public Prosecutions"),
  occ("Lionel Babb", "Q.C."),
  occ("Ingrid Maynard", "deputy"),
  occ("Hal Forde", "Attorney-General"),
  fact("Dwight “Bones” Holder", "alias", "Bones"),
  fact("Dwight “Bones” Holder", "occupation", "cricket commentator"),
  fact("Saul Wexler", "residence", "Las Vegas"),
  fact("Saul Wexler", "occupation", "consultant"),
  fact("Orville Skeete", "education", "Lodge School"),
  fact("Orville Skeete", "religion", "Anglican"),
  fact("Lionel Babb", "relatives", "Mr Holder#2"),
  fact("Verna Alleyne-Gittens", "spouse", "Grantley Gittens"),
  fact("Grantley Gittens", "occupation", "surveyor"),
  ev("testimony", "evidence", ("5 and 6 May 2010", "2010-05-05/2010-05-06"), ["Dwight “Bones” Holder", "Cecil Worrell-Brathwaite"]),
  ev("conviction", "mail fraud", ("1994", "1994"), ["Saul Wexler"]),
  ev("meeting", "received Mr Wexler", ("30 March 2007", "2007-03-30"), ["Orville Skeete", "Saul Wexler"]),
  ev("meeting", "received him again", ("2 April", "2007-04-02"), ["Orville Skeete", "Saul Wexler"]),
  ev("communication", "letter of thanks", None, ["Orville Skeete", "Saul Wexler"]),
  ev("communication", "wrote to the Minister", None, ["Marguerite Payne-Clarke", "Verna Alleyne-Gittens"]),
  ev("disclosure", "reported the matter", ("9 January 2008", "2008-01-09"), ["Marguerite Payne-Clarke", "Lionel Babb"]),
  ev("recusal", "passed it", ("the same day", "2008-01-09"), ["Lionel Babb", "Ingrid Maynard"]),
  ev("investigation", "charged", ("June", "2008-06"), ["Ingrid Maynard", "Dwight “Bones” Holder"]),
  ev("sanction", "was made to pay", None, ["Dwight “Bones” Holder"]),
  ev("departure", "left office", ("16 January 2008", "2008-01-16"), ["Verna Alleyne-Gittens"]),
  ev("recusal", "took no part in appointing me", None, ["Hal Forde"]),
)

P("d19-40", """GUATEMALA CITY — Four years, two months and six days after he raised his right hand before Congress as vice-president, Estuardo Bolaños Arzú on Friday lowered it again, convicted.

Judge Iliana Xoyón of High Risk Court C read for nine hours. She found that between May 2014 and April 2015 Bolaños, a former rector of San Carlos University and a cardiologist, had shared in the gains of “La Cadena”, a ring that let containers through the port of Quetzal for a fee. His private secretary, Captain Mynor Recinos, a Kaibil instructor until 2010, was its treasurer; at its head stood the superintendent of customs, Ovidio Pineda Lima, and before him his predecessor and compadre, Augusto Sandoval Stahl. All three received shorter terms.

The evidence was sixty-six thousand telephone calls. In one, of 16 October 2014, Pineda Lima informs “the Doctor” of a dinner with the Korean consul, Bae Jin-ho. In another, on the day of the first arrests, 16 April 2015, the captain rings from Seoul, where he had accompanied the vice-president to receive an honorary degree: should he come home? He did not. He flew to Honduras, lived over a bakery at Choluteca, and gave himself up to the prosecutor Delia Marroquín Ruiz's office on 3 October 2016.

Bolaños resigned on 8 May 2015 and was detained in August, in a clinic. His wife, the evangelical preacher Rosa María Leal, sat with him until Friday. The United States, whose ambassador, Walter Hadley, had visited him on the eve of the resignation, had taken away his visa. Who would follow him was for a week in doubt; the deputies rejected one judge, and for new vice-president chose another, Leopoldo Asturias Ydígoras, of the Constitutional Court. Delia Marroquín Ruiz now teaches in Washington.

The defence says that the voice is not his. It has also named President-elect Rodolfo Lemus as the ring's true master. Lemus laughs. Pineda Lima's sister-in-law Marta, a magistrate of the appeals chamber, has already excused herself.""",
  occ("Estuardo Bolaños Arzú", "vice-president", end=("8 May 2015", "2015-05-08"), former=True),
  occ("Iliana Xoyón", "Judge"),
  occ("Estuardo Bolaños Arzú", "rector of San Carlos University", former=True),
  occ("Mynor Recinos", "private secretary"),
  occ("Mynor Recinos", "Kaibil instructor", end=("until 2010", "2010"), former=True),
  occ("Mynor Recinos", "treasurer"),
  occ("Ovidio Pineda Lima", "superintendent of customs"),
  occ("Augusto Sandoval Stahl", "superintendent of customs", former=True),
  occ("Bae Jin-ho", "Korean consul"),
  occ("Delia Marroquín Ruiz", "prosecutor"),
  occ("Rosa María Leal", "evangelical preacher"),
  occ("Walter Hadley", "ambassador"),
  occ("Leopoldo Asturias Ydígoras", "judge"),
  occ("Leopoldo Asturias Ydígoras", "vice-president#3"),
  occ("Delia Marroquín Ruiz", "teaches in Washington"),
  occ("Rodolfo Lemus", "President-elect"),
  occ("Marta", "magistrate of the appeals chamber"),
  fact("Estuardo Bolaños Arzú", "occupation", "cardiologist"),
  fact("Estuardo Bolaños Arzú", "alias", "the Doctor"),
  fact("Estuardo Bolaños Arzú", "spouse", "Rosa María Leal"),
  fact("Ovidio Pineda Lima", "relatives", "Marta"),
  fact("Mynor Recinos", "residence", "Choluteca"),
  fact("Rosa María Leal", "religion", "evangelical"),
  ev("appointment", "raised his right hand", None, ["Estuardo Bolaños Arzú"]),
  ev("conviction", "convicted", ("Friday", ""), ["Estuardo Bolaños Arzú", "Iliana Xoyón"]),
  ev("conviction", "received shorter terms", ("Friday", ""), ["Mynor Recinos", "Ovidio Pineda Lima", "Augusto Sandoval Stahl"]),
  ev("communication", "informs", ("16 October 2014", "2014-10-16"), ["Ovidio Pineda Lima", "Estuardo Bolaños Arzú"]),
  ev("communication", "rings", ("16 April 2015", "2015-04-16"), ["Mynor Recinos"]),
  ev("travel", "had accompanied", None, ["Mynor Recinos", "Estuardo Bolaños Arzú"]),
  ev("travel", "flew to Honduras", None, ["Mynor Recinos"]),
  ev("arrest", "gave himself up", ("3 October 2016", "2016-10-03"), ["Mynor Recinos"]),
  ev("departure", "resigned", ("8 May 2015", "2015-05-08"), ["Estuardo Bolaños Arzú"]),
  ev("arrest", "was detained", ("August#2", "2015-08"), ["Estuardo Bolaños Arzú"]),
  ev("meeting", "had visited him", ("on the eve of the resignation", "2015-05-07"), ["Walter Hadley", "Estuardo Bolaños Arzú"]),
  ev("sanction", "had taken away his visa", None, ["Estuardo Bolaños Arzú"]),
  ev("election", "chose another", None, ["Leopoldo Asturias Ydígoras"]),
  ev("recusal", "has already excused herself", None, ["Marta"]),
)

P("d19-41", """Serikbay v. the Crown Advocate of Jersey concerned an extradition that never came off. The appellant, Nurlan Serikbay, a mathematician from Karaganda and a product of the Moscow Physical-Technical Institute, had governed the Kazakh state reserve fund from 1998 to 2003, been ambassador to Switzerland thereafter, and in 2005 bought Turan Commercial Bank together with his brother-in-law Yerlan Dosmukhamet, at that time deputy mayor of Almaty.

Turan was nationalised on 2 February 2009. The two men had driven over the Kyrgyz frontier a week earlier. From Jersey, where he took a house at St Brelade, Serikbay gave in March an interview to a Russian newspaper, in which he stated that Prime Minister Askar Mynbay had on 19 January, over tea, demanded a quarter of the shares. Mynbay calls the tea an invention. His successor, and later head of the security committee, Daulet Ospanuly, himself said to have been present, has held his tongue.

On 14 May 2009 an Almaty court gave Dosmukhamet eleven years in his absence. Serikbay was indicted there, and, on a separate complaint by the bank, was ordered by Mr Justice Hartnell of the High Court in London to disclose his assets. The list which he filed in November left out eleven companies. They were found by a forensic accountant, Gillian Frewin. For that the judge gave him twenty-two months on 16 February 2012; but by then he was on a coach to Paris.

French gendarmes took him in a villa at Mougins in July 2013, led there by the telephone of a Ukrainian lawyer, Larysa Prokhor, his friend. The Lyon court approved the extradition; the Council of State, on 9 December 2016, annulled the decree, one of its members, the former minister Bernard Cazals, abstaining. Prime Minister Luc Desroziers had signed it.

Serikbay's wife, Sholpan, and his daughter Dinara were put on a plane from Rome to Astana in 2013. The Italian interior minister, Renato Belcastro, knew of it, the opposition claimed. His chief of cabinet, Ottavio Montanaro, was gone within the week.""",
  occ("Nurlan Serikbay", "governed the Kazakh state reserve fund", start=("1998", "1998"), end=("2003", "2003"), former=True),
  occ("Nurlan Serikbay", "ambassador to Switzerland", former=True),
  occ("Yerlan Dosmukhamet", "deputy mayor of Almaty"),
  occ("Askar Mynbay", "Prime Minister"),
  occ("Daulet Ospanuly", "successor"),
  occ("Daulet Ospanuly", "head of the security committee"),
  occ("Hartnell", "Justice"),
  occ("Bernard Cazals", "members"),
  occ("Bernard Cazals", "minister", former=True),
  occ("Luc Desroziers", "Prime Minister#2"),
  occ("Renato Belcastro", "Italian interior minister"),
  occ("Ottavio Montanaro", "chief of cabinet", end=("within the week", "2013")),
  fact("Nurlan Serikbay", "occupation", "mathematician"),
  fact("Nurlan Serikbay", "birthPlace", "Karaganda"),
  fact("Nurlan Serikbay", "education", "Moscow Physical-Technical Institute"),
  fact("Nurlan Serikbay", "relatives", "Yerlan Dosmukhamet"),
  fact("Nurlan Serikbay", "residence", "St Brelade"),
  fact("Gillian Frewin", "occupation", "forensic accountant"),
  fact("Larysa Prokhor", "nationality", "Ukrainian"),
  fact("Larysa Prokhor", "occupation", "lawyer"),
  fact("Nurlan Serikbay", "spouse", "Sholpan"),
  fact("Nurlan Serikbay", "children", "Dinara"),
  ev("travel", "had driven over the Kyrgyz frontier", ("a week earlier", "2009-01-26"), ["Nurlan Serikbay", "Yerlan Dosmukhamet"]),
  ev("communication", "interview", ("March", "2009-03"), ["Nurlan Serikbay"]),
  ev("conviction", "gave Dosmukhamet eleven years", ("14 May 2009", "2009-05-14"), ["Yerlan Dosmukhamet"]),
  ev("investigation", "was indicted", None, ["Nurlan Serikbay"]),
  ev("disclosure", "filed", ("November", "2009-11"), ["Nurlan Serikbay"]),
  ev("disclosure", "found", None, ["Gillian Frewin"]),
  ev("conviction", "gave him twenty-two months", ("16 February 2012", "2012-02-16"), ["Nurlan Serikbay", "Hartnell"]),
  ev("travel", "was on a coach to Paris", None, ["Nurlan Serikbay"]),
  ev("arrest", "took him", ("July 2013", "2013-07"), ["Nurlan Serikbay"]),
  ev("recusal", "abstaining", ("9 December 2016", "2016-12-09"), ["Bernard Cazals"]),
  ev("travel", "were put on a plane", ("2013#2", "2013"), ["Sholpan", "Dinara"]),
  ev("departure", "was gone", ("within the week", "2013"), ["Ottavio Montanaro"]),
)

P("d19-42", """The Hungarian lottery-bond forgeries came to light in a tram. On 14 December 1925, in Rotterdam, a retired hussar colonel, Aladár Szirmay-Benkő, asked a conductor to change a bond of the Amsterdam canal loan, and the conductor's brother was a detective.

Szirmay was searched. In his boot was a list, and on the list, by their Christian names only: “Kálmán”, “Ákos”, “the Bishop”, “uncle Gedeon”. Over the next weeks each was given a surname by Inspector Cornelis van Dijkhuizen, who came to Budapest on 3 January and there made friends with nobody but a Social Democratic deputy, the stove-fitter Mihály Gaál. Kálmán was Prince Kálmán Windheim-Pálffy, landowner, president of the Hunters' League, a Theresianum pupil. Ákos was the chief of the national police, Ákos Bodolay, formerly főispán of Zala. The Bishop, Ambrus Kelemffy, field chaplain-general, had kept the plates beneath an altar at Esztergom, so the sacristan, Márton Illés, testified, without knowing, or so the court believed, what they were.

There remained uncle Gedeon. Gaál, in a speech of 20 January which cost him a month's suspension from the house, asked whether he was not Gedeon Csicsery, since 1921 minister of agriculture. Csicsery answered that his nephews were numerous. The prime minister, Count Pál Széchen, who had been told of the affair by his own cousin, the minister at The Hague, as early as November (the letter was printed by the Népszava in April), declared the government's conscience to be white.

The prince was lodged in the Markó Street gaol on 4 January and the police chief a fortnight later. In May both were convicted: four years for Windheim, three and a half for Bodolay. The presiding judge, Zsigmond Baán, had at first sought to be relieved, his wife Ilona being a Windheim, but no other would sit. Bodolay's place fell to Béla Kolosváry, a Transylvanian. Szirmay, tried at The Hague, hanged himself. Csicsery, whom some had wished to see regent, died in his bed at Tihany in 1934.""",
  occ("Cornelis van Dijkhuizen", "Inspector"),
  occ("Mihály Gaál", "Social Democratic deputy"),
  occ("Kálmán Windheim-Pálffy", "president of the Hunters' League"),
  occ("Ákos Bodolay", "chief of the national police"),
  occ("Ákos Bodolay", "főispán of Zala", former=True),
  occ("Ambrus Kelemffy", "Bishop#2"),
  occ("Ambrus Kelemffy", "field chaplain-general"),
  occ("Gedeon Csicsery", "minister of agriculture", start=("1921", "1921")),
  occ("Pál Széchen", "prime minister"),
  occ("Zsigmond Baán", "presiding judge"),
  occ("Béla Kolosváry", "Bodolay's place"),
  occ("Aladár Szirmay-Benkő", "hussar colonel", former=True),
  fact("Mihály Gaál", "party", "Social Democratic"),
  fact("Mihály Gaál", "occupation", "stove-fitter"),
  fact("Kálmán Windheim-Pálffy", "occupation", "landowner"),
  fact("Kálmán Windheim-Pálffy", "education", "Theresianum"),
  fact("Zsigmond Baán", "spouse", "Ilona"),
  fact("Béla Kolosváry", "birthPlace", "Transylvanian"),
  fact("Aladár Szirmay-Benkő", "causeOfDeath", "hanged himself"),
  fact("Gedeon Csicsery", "deathPlace", "Tihany"),
  fact("Gedeon Csicsery", "deathDate", "1934", value="1934"),
  ev("investigation", "was searched", None, ["Aladár Szirmay-Benkő"]),
  ev("travel", "came to Budapest", ("3 January", "1926-01-03"), ["Cornelis van Dijkhuizen"]),
  occ("Márton Illés", "sacristan"),
  ev("testimony", "testified", None, ["Márton Illés"]),
  ev("speech", "speech", ("20 January", "1926-01-20"), ["Mihály Gaál"]),
  ev("sanction", "suspension", ("20 January", "1926-01"), ["Mihály Gaál"]),
  ev("communication", "answered", None, ["Gedeon Csicsery", "Mihály Gaál"]),
  ev("communication", "had been told", ("November", "1925-11"), ["Pál Széchen"]),
  ev("disclosure", "was printed", ("April", "1926-04"), ["Pál Széchen"]),
  ev("communication", "declared", None, ["Pál Széchen"]),
  ev("arrest", "was lodged", ("4 January", "1926-01-04"), ["Kálmán Windheim-Pálffy"]),
  ev("arrest", "was lodged", ("a fortnight later", "1926-01-18"), ["Ákos Bodolay"]),
  ev("conviction", "were convicted", ("May", "1926-05"), ["Kálmán Windheim-Pálffy", "Ákos Bodolay"]),
  ev("appointment", "fell to", None, ["Béla Kolosváry"]),
  ev("investigation", "tried", None, ["Aladár Szirmay-Benkő"]),
)

P("d19-43", """Green Stones, Brown Envelopes. By our Lusaka correspondent

Start with the wedding. On 10 September 1994, at the Cathedral of the Holy Cross, Chisomo Mwanakatwe, who is Zambia's deputy minister of mines, gave away his niece, Thandiwe, to Darko Stanimirov, a Bulgarian with a shop in Antwerp. Among the guests sat the governor of the Bank of Zambia, Dr Jacob Sikazwe; a former foreign minister, Lungowe Imasiku-Wina; and the intelligence director, Ignatius Mwale-Phiri, who had been best man at two of the groom's three weddings.

Five weeks later Kagem East, the richest emerald ground on the continent, was leased to Mr Stanimirov for a price at which one buys a lorry. Dr Sikazwe, a Fordham economist, had advised against; his memorandum of 29 September has reached this paper. He was relieved of the governorship on 1 November. He did not have to wait: the University of Botswana made him a professor within a month.

Mrs Imasiku-Wina tells a story about the wedding cake. We do not repeat it. What she told the Law Association on 12 January, from the platform and with the minister's brother in the front row, is of another order: that on two occasions in 1993, when she was still in the cabinet, Mr Mwale-Phiri had called at her house in Kabulonga to ask that the Bulgarian be given a diplomatic passport, and that she refused. She has repeated it since upon oath. The director was then put on leave, and on Thursday charged. He says that she has a grudge: he once tapped her telephone.

And the deputy minister? He was let go, with thanks, on Friday evening. Mr Justice Bweupe Lisulo, whom the president has named to conduct an inquiry, went to school at Munali with all the parties and said so on the first morning, offering to go; nobody objected. Mr Stanimirov left by the Brussels flight on the 3rd. It is supposed in Kitwe that he will come back for his wife. It is feared in Lusaka that he will not come back for his trial.""",
  occ("Chisomo Mwanakatwe", "Zambia's deputy minister of mines", end=("Friday evening", "1995"), again=["deputy minister#2"]),
  occ("Jacob Sikazwe", "governor of the Bank of Zambia", end=("1 November", "1994-11-01"), again=["governorship"]),
  occ("Lungowe Imasiku-Wina", "foreign minister", former=True, again=["in the cabinet"]),
  occ("Ignatius Mwale-Phiri", "intelligence director"),
  occ("Jacob Sikazwe", "professor", start=("within a month", "1994-11")),
  occ("Bweupe Lisulo", "Justice"),
  fact("Darko Stanimirov", "nationality", "Bulgarian"),
  fact("Chisomo Mwanakatwe", "relatives", "Thandiwe"),
  fact("Thandiwe", "spouse", "Darko Stanimirov", date=("10 September 1994", "1994-09-10")),
  fact("Jacob Sikazwe", "education", "Fordham"),
  fact("Jacob Sikazwe", "occupation", "economist"),
  fact("Lungowe Imasiku-Wina", "residence", "Kabulonga"),
  fact("Bweupe Lisulo", "education", "Munali"),
  ev("communication", "memorandum", ("29 September", "1994-09-29"), ["Jacob Sikazwe"]),
  ev("disclosure", "has reached this paper", None, ["Jacob Sikazwe"]),
  ev("departure", "was relieved of the governorship", ("1 November", "1994-11-01"), ["Jacob Sikazwe"]),
  ev("appointment", "made him a professor", ("within a month", "1994-11"), ["Jacob Sikazwe"]),
  ev("speech", "told the Law Association", ("12 January", "1995-01-12"), ["Lungowe Imasiku-Wina"]),
  ev("testimony", "upon oath", None, ["Lungowe Imasiku-Wina"]),
  ev("sanction", "put on leave", None, ["Ignatius Mwale-Phiri"]),
  ev("investigation", "charged", ("Thursday", "1995"), ["Ignatius Mwale-Phiri"]),
  ev("departure", "was let go", ("Friday evening", "1995"), ["Chisomo Mwanakatwe"]),
  ev("appointment", "has named", None, ["Bweupe Lisulo"]),
  ev("disclosure", "said so", ("first morning", "1995"), ["Bweupe Lisulo"]),
  ev("travel", "left by the Brussels flight", ("the 3rd", "1995"), ["Darko Stanimirov"]),
)

P("d19-44", """BATAVIAN GRATUITIES, name given by pamphleteers to sums that passed, in the years VII and VIII, between agents of the Batavian Republic and persons about the Directory at Paris.

Jonkheer Rutger Hendrik van Asperen (born at Deventer 1752; dead at Cleves 1813), a Mennonite, brought up at Leyden, sat for Overijssel in the National Assembly of 1796 and was minister plenipotentiary at Paris from March 1798. Before many weeks had gone, a schoolmaster named Séguin waited upon him. This Séguin, afterwards librarian at Dijon, acted for the citizeness Hortense Lavalette-Prony, in whose drawing room the Director Merlot passed his evenings. The sum named was eight hundred thousand florins. Van Asperen wrote of it in cipher to his superior, Pieter Quarles Vijgh, agent for foreign affairs at The Hague, on 2 May; and Vijgh, without a word to his colleagues, consented.

On 12 June, General Cuypers-Haersolte having turned out the government that same day, the papers were found. Vijgh was seized in his garden, which he had tried to leave by a ladder, and lay at the Voorpoort till September. Of the new Directory one member, Ermerins-Hoeufft, had been his partner in a sugar house, and absented himself on every day on which the matter was discussed. Van Asperen was replaced by the former admiral Jan Tengnagel, and ordered to render account. He crossed instead into Prussia. The court of Holland in 1800 declared him infamous, in his absence, and struck him from the nobility.

Did Merlot have the money? His friends deny it; his gardener built a house. A greater name is often whispered in this connexion, but upon no evidence at all. Séguin, put through an examination in November 1799 by a commission of the Five Hundred of which Boulay-Maret was the reporter, swore that he had carried nothing heavier than letters.

Van Asperen had married, in 1780, Cornelia Quarles, the agent's sister. Their son Willem became burgomaster of Zutphen under the King.""",
  occ("Rutger Hendrik van Asperen", "sat for Overijssel in the National Assembly", start=("1796", "1796")),
  occ("Rutger Hendrik van Asperen", "minister plenipotentiary at Paris", start=("March 1798", "1798-03")),
  occ("Séguin", "librarian at Dijon"),
  occ("Merlot", "Director#2"),
  occ("Pieter Quarles Vijgh", "agent for foreign affairs at The Hague", end=("12 June", "1798-06-12")),
  occ("Ermerins-Hoeufft", "member"),
  occ("Ermerins-Hoeufft", "partner in a sugar house", former=True),
  occ("Jan Tengnagel", "admiral", former=True),
  occ("Jan Tengnagel", "minister plenipotentiary at Paris"),
  occ("Boulay-Maret", "reporter"),
  occ("Willem", "burgomaster of Zutphen"),
  fact("Rutger Hendrik van Asperen", "birthPlace", "Deventer"),
  fact("Rutger Hendrik van Asperen", "birthDate", "1752", value="1752"),
  fact("Rutger Hendrik van Asperen", "deathPlace", "Cleves"),
  fact("Rutger Hendrik van Asperen", "deathDate", "1813", value="1813"),
  fact("Rutger Hendrik van Asperen", "religion", "Mennonite"),
  fact("Séguin", "occupation", "schoolmaster"),
  fact("Rutger Hendrik van Asperen", "education", "Leyden"),
  ev("departure", "turned out the government", ("12 June", "1798-06-12"), ["Pieter Quarles Vijgh"]),
  fact("Rutger Hendrik van Asperen", "spouse", "Cornelia Quarles", date=("1780", "1780")),
  fact("Pieter Quarles Vijgh", "siblings", "Cornelia Quarles"),
  fact("Rutger Hendrik van Asperen", "children", "Willem"),
  ev("meeting", "waited upon him", None, ["Séguin", "Rutger Hendrik van Asperen"]),
  ev("communication", "wrote of it in cipher", ("2 May", "1798-05-02"), ["Rutger Hendrik van Asperen", "Pieter Quarles Vijgh"]),
  ev("disclosure", "the papers were found", ("12 June", "1798-06-12"), ["Pieter Quarles Vijgh"]),
  ev("arrest", "was seized", ("12 June", "1798-06-12"), ["Pieter Quarles Vijgh"]),
  ev("recusal", "absented himself", None, ["Ermerins-Hoeufft"]),
  ev("appointment", "was replaced", None, ["Jan Tengnagel"]),
  ev("travel", "crossed instead into Prussia", None, ["Rutger Hendrik van Asperen"]),
  ev("conviction", "declared him infamous", ("1800", "1800"), ["Rutger Hendrik van Asperen"]),
  ev("sanction", "struck him from the nobility", ("1800", "1800"), ["Rutger Hendrik van Asperen"]),
  ev("investigation", "examination", ("November 1799", "1799-11"), ["Séguin", "Boulay-Maret"]),
  ev("testimony", "swore", ("November 1799", "1799-11"), ["Séguin"]),
  ev("appointment", "became burgomaster", None, ["Willem"]),
)

P("d19-45", """Profile: the woman who wrote things down

When Khunying Suchada Wattanakosol (Thai: สุชาดา วัฒนโกศล) was sworn in on Monday as ombudsman, few of those who bowed to her can have slept well. She knows them. For nineteen years she kept the diaries of other people.

Born at Lampang in 1958 to the forester Prasit Wattanakosol, a Presbyterian, she went to Dara Academy and won a scholarship to Mount Holyoke. The Bank of Siam & Malaya engaged her in 1981. From 1989 she was personal assistant to its chairman, Viroj Saengthong-Rattana, and so it came about that, on 6 March 1996, she poured coffee for the finance minister, Surin Boonyarak, for the deputy governor of the central bank, Dr Phaiboon Chaiyo, and for a Saudi, Rashad al-Khatib, who called himself a prince. She wrote down who sat where. The bank failed in May.

Viroj, her employer, an Elder of the Chinese Chamber and holder of the White Elephant, fled to Canada aboard a friend's aeroplane. Al-Khatib got as far as Prague. Dr Chaiyo, who had been a novice monk and a Fulbright scholar, and whose wife Malee is the minister's half-sister, cleared his desk in June, stood in the dock, and walked free in 2005. Thirteen years of appeals kept the chairman in Vancouver; he was handed over on 30 October 2009 and given ten. Suchada testified against him for two days. He sent her flowers.

She had by that time read law at night, at Ramkhamhaeng, and been called to the anti-corruption commission as its secretary-general (2006–2012), where she stayed out of everything concerning Boonyarak, for whose sister-in-law she had once kept accounts. The former minister maintains that no coffee was served. A report last year that she herself had taken shares from the bank was withdrawn with an apology by its author, the columnist Narong Phetsri, on whom the Press Council imposed a fine.

Will she go into politics? The Democrats have asked, it is said. Her brother Prawit, abbot at Lamphun, advises against.""",
  occ("Suchada Wattanakosol", "ombudsman"),
  fact("Phaiboon Chaiyo", "award", "Fulbright scholar"),
  ev("travel", "got as far as Prague", None, ["Rashad al-Khatib"]),
  occ("Suchada Wattanakosol", "personal assistant to its chairman", start=("1989", "1989"), former=True),
  occ("Viroj Saengthong-Rattana", "chairman"),
  occ("Surin Boonyarak", "finance minister", again=["former minister"]),
  occ("Phaiboon Chaiyo", "deputy governor of the central bank", end=("June", "1996-06")),
  occ("Viroj Saengthong-Rattana", "Elder of the Chinese Chamber"),
  occ("Suchada Wattanakosol", "secretary-general", start=("2006", "2006"), end=("2012", "2012"), former=True),
  occ("Prawit", "abbot at Lamphun"),
  fact("Suchada Wattanakosol", "nativeName", "สุชาดา วัฒนโกศล"),
  fact("Suchada Wattanakosol", "birthPlace", "Lampang"),
  fact("Suchada Wattanakosol", "birthDate", "1958", value="1958"),
  fact("Suchada Wattanakosol", "father", "Prasit Wattanakosol"),
  fact("Prasit Wattanakosol", "occupation", "forester"),
  fact("Prasit Wattanakosol", "religion", "Presbyterian"),
  fact("Suchada Wattanakosol", "education", "Dara Academy"),
  fact("Suchada Wattanakosol", "education", "Mount Holyoke"),
  fact("Suchada Wattanakosol", "education", "Ramkhamhaeng"),
  fact("Rashad al-Khatib", "nationality", "Saudi"),
  fact("Viroj Saengthong-Rattana", "award", "White Elephant"),
  fact("Phaiboon Chaiyo", "occupation", "novice monk"),
  fact("Phaiboon Chaiyo", "spouse", "Malee"),
  fact("Surin Boonyarak", "siblings", "Malee"),
  fact("Viroj Saengthong-Rattana", "residence", "Vancouver"),
  fact("Narong Phetsri", "occupation", "columnist"),
  fact("Suchada Wattanakosol", "siblings", "Prawit"),
  ev("appointment", "was sworn in", ("Monday", ""), ["Suchada Wattanakosol"]),
  ev("appointment", "engaged her", ("1981", "1981"), ["Suchada Wattanakosol"]),
  ev("meeting", "poured coffee", ("6 March 1996", "1996-03-06"), ["Suchada Wattanakosol", "Surin Boonyarak", "Phaiboon Chaiyo", "Rashad al-Khatib", "Viroj Saengthong-Rattana"]),
  ev("travel", "fled to Canada", None, ["Viroj Saengthong-Rattana"]),
  ev("departure", "cleared his desk", ("June", "1996-06"), ["Phaiboon Chaiyo"]),
  ev("investigation", "stood in the dock", None, ["Phaiboon Chaiyo"]),
  ev("travel", "was handed over", ("30 October 2009", "2009-10-30"), ["Viroj Saengthong-Rattana"]),
  ev("conviction", "given ten", None, ["Viroj Saengthong-Rattana"]),
  ev("testimony", "testified against him", None, ["Suchada Wattanakosol", "Viroj Saengthong-Rattana"]),
  ev("appointment", "called to the anti-corruption commission", ("2006", "2006"), ["Suchada Wattanakosol"]),
  ev("recusal", "stayed out of everything", None, ["Suchada Wattanakosol"]),
  ev("communication", "sent her flowers", None, ["Viroj Saengthong-Rattana", "Suchada Wattanakosol"]),
  ev("sanction", "imposed a fine", None, ["Narong Phetsri"]),
)


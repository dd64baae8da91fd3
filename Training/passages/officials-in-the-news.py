P("d8-01", """LIMA, 23 June 1987 — Three weeks after the bank strike, Marisol Quevedo Anaya, a 39-year-old economist who has never run for anything, was sworn in on Monday night as Peru's finance minister at a short ceremony in the Government Palace.

President Aurelio Rivas Tello named her to replace Hernán Obregón, who handed in his resignation on Saturday. Obregón, a former mayor of Arequipa, had held the portfolio since August 1985. Friends say he wanted to leave at Christmas.

Two other ministers changed places. Colonel Esteban Luján, minister of agriculture since 1986, moves to the interior ministry, and the Popular Alliance deputy for Puno, Justo Mamani Quispe, was given agriculture. Mamani, a Quechua speaker, told his first press conference that no land would be taken from anyone this year.

Quevedo was born in Trujillo and studied at the London School of Economics. From 1982 until last week she was deputy governor of the Central Reserve Bank, where colleagues describe her as patient, dry and very fond of footnotes. Her husband, Raúl Dávalos, edits the weekly Horizonte. She was offered the same ministry two years ago and declined it.

The opposition was not impressed. "The furniture has been moved, nothing more," said Senator Inés Bellido, leader of the Christian Democratic bloc, who met the new minister this morning at her request. Bellido herself had been spoken of as a possible prime minister.

Prime Minister Octavio Sarmiento keeps his post. He flew to Bogotá on Sunday for talks with the Colombian foreign minister, Guillermo Ortiz Lara, and did not attend the ceremony. Outside, in the Plaza de Armas, a drizzle fell on some two hundred pensioners who had been waiting since noon to hand over a petition.
""",
  occ("Marisol Quevedo Anaya", "finance minister", start=("Monday night", "1987-06-22"), end=None, again=["new minister"]),
  occ("Marisol Quevedo Anaya", "deputy governor of the Central Reserve Bank", start=("1982", "1982"), end=("last week", "1987-06")),
  occ("Aurelio Rivas Tello", "President"),
  occ("Hernán Obregón", "mayor of Arequipa", former=True),
  occ("Hernán Obregón", "the portfolio", start=("August 1985", "1985-08"), end=("Saturday", "1987-06-20")),
  occ("Esteban Luján", "minister of agriculture", start=("1986", "1986"), end=None),
  occ("Esteban Luján", "interior ministry"),
  occ("Justo Mamani Quispe", "deputy for Puno"),
  occ("Justo Mamani Quispe", "agriculture#2"),
  occ("Raúl Dávalos", "edits the weekly Horizonte"),
  occ("Inés Bellido", "Senator"),
  occ("Inés Bellido", "leader of the Christian Democratic bloc"),
  occ("Octavio Sarmiento", "Prime Minister"),
  occ("Guillermo Ortiz Lara", "Colombian foreign minister"),
  fact("Marisol Quevedo Anaya", "occupation", "economist"),
  fact("Marisol Quevedo Anaya", "birthPlace", "Trujillo"),
  fact("Marisol Quevedo Anaya", "education", "London School of Economics"),
  fact("Marisol Quevedo Anaya", "spouse", "Raúl Dávalos"),
  fact("Justo Mamani Quispe", "party", "Popular Alliance"),
  fact("Inés Bellido", "party", "Christian Democratic"),
  ev("appointment", "sworn in", ("Monday night", "1987-06-22"), ["Marisol Quevedo Anaya"], place="Government Palace"),
  ev("appointment", "named", None, ["Marisol Quevedo Anaya", "Aurelio Rivas Tello"]),
  ev("departure", "resignation", ("Saturday", "1987-06-20"), ["Hernán Obregón"]),
  ev("appointment", "moves", None, ["Esteban Luján"]),
  ev("appointment", "was given", None, ["Justo Mamani Quispe"]),
  ev("speech", "press conference", None, ["Justo Mamani Quispe"]),
  ev("meeting", "met", ("this morning", "1987-06-23"), ["Inés Bellido", "Marisol Quevedo Anaya"]),
  ev("travel", "flew", ("Sunday", "1987-06-21"), ["Octavio Sarmiento"], place="Bogotá"),
  ev("meeting", "talks", ("Sunday", "1987-06-21"), ["Octavio Sarmiento", "Guillermo Ortiz Lara"], place="Bogotá"),
)
P("d8-02", """Norway and Tunisia agree on fisheries committee

TUNIS, 7 October 2004 (Nordpress) — Norwegian Foreign Minister Halvard Brekke and his Tunisian counterpart, Mongi Essafi, met here on Wednesday and agreed to set up a joint committee on fisheries and maritime safety.

The two men talked for almost three hours at the ministry on the Avenue de la Ligue Arabe. Afterwards Brekke was received by President Slaheddine Karoui, to whom he gave a letter from King Olaf of Norway. Nothing was said about its contents.

Brekke, 51, arrived on Tuesday evening from Rabat, the first Norwegian foreign minister to come to Tunis in eleven years. With him travelled State Secretary Ingunn Solheim, a marine biologist by training, and Torstein Ruud, a former ambassador to Algeria who now heads the shipowners' association.

Essafi took office in March, after eight years as ambassador in Brussels. A graduate of the Sorbonne, he is the son of Béchir Essafi, justice minister in the first cabinet after independence. His predecessor, Hatem Zouari, was dismissed on 2 March, a day after he had telephoned the American secretary of state, Warren Tillman, without telling the palace.

Human rights groups had asked Brekke to raise the case of the lawyer Radhia Mekki. In August Mekki, president of the Tunisian League of Advocates, was arrested at the airport; she is still held in Manouba. Asked whether her name had come up, Essafi smiled and spoke of sardines. Solheim, for her part, visited Mekki's sister on Wednesday afternoon, a diplomat said.

There was talk of a second meeting in Bergen next spring, but no date was fixed. The harbour of La Goulette, seen from the ministry's terrace, lay quite still in the heat.
""",
  occ("Halvard Brekke", "Norwegian Foreign Minister", again=["Norwegian foreign minister"]),
  occ("Mongi Essafi", "Tunisian counterpart", start=("March", "2004-03"), end=None, again=["took office"]),
  occ("Mongi Essafi", "ambassador in Brussels", end=("March", "2004-03")),
  occ("Slaheddine Karoui", "President"),
  occ("Olaf", "King"),
  occ("Ingunn Solheim", "State Secretary"),
  occ("Torstein Ruud", "ambassador to Algeria", former=True),
  occ("Torstein Ruud", "heads the shipowners' association"),
  occ("Béchir Essafi", "justice minister in the first cabinet after independence"),
  occ("Hatem Zouari", "predecessor", end=("2 March", "2004-03-02")),
  occ("Warren Tillman", "American secretary of state"),
  occ("Radhia Mekki", "president of the Tunisian League of Advocates"),
  fact("Ingunn Solheim", "occupation", "marine biologist"),
  fact("Mongi Essafi", "education", "Sorbonne"),
  fact("Mongi Essafi", "father", "Béchir Essafi"),
  fact("Radhia Mekki", "occupation", "lawyer"),
  ev("meeting", "met", ("Wednesday", "2004-10-06"), ["Halvard Brekke", "Mongi Essafi"], place="TUNIS"),
  ev("meeting", "talked", ("Wednesday", "2004-10-06"), ["Halvard Brekke", "Mongi Essafi"], place="the ministry on the Avenue de la Ligue Arabe"),
  ev("meeting", "was received", ("Wednesday", "2004-10-06"), ["Halvard Brekke", "Slaheddine Karoui"]),
  ev("communication", "letter", ("Wednesday", "2004-10-06"), ["Olaf", "Slaheddine Karoui", "Halvard Brekke"]),
  ev("travel", "arrived", ("Tuesday evening", "2004-10-05"), ["Halvard Brekke"], place="Tunis#3"),
  ev("travel", "travelled", ("Tuesday evening", "2004-10-05"), ["Halvard Brekke", "Ingunn Solheim", "Torstein Ruud"]),
  ev("appointment", "took office", ("March", "2004-03"), ["Mongi Essafi"]),
  ev("departure", "was dismissed", ("2 March", "2004-03-02"), ["Hatem Zouari"]),
  ev("communication", "telephoned", ("a day after", "2004-03-01"), ["Hatem Zouari", "Warren Tillman"]),
  ev("arrest", "was arrested", ("August", "2004-08"), ["Radhia Mekki"], place="the airport"),
  ev("meeting", "visited", ("Wednesday afternoon", "2004-10-06"), ["Ingunn Solheim"], status="claimed"),
)
P("d8-03", """Former ports chief jailed for six years

By our court reporter

MOMBASA, Thursday 18 July 2013. Suleiman Abdalla Omar, the former managing director of the Coast Ports Corporation, was convicted yesterday of taking bribes worth 84 million shillings from a dredging company and sent to prison for six years.

Judge Beatrice Wangari Njuguna told a crowded courtroom that Omar had treated a public body as a family shop. Two of his co-accused, the corporation's finance director, Peter Otieno Ochola, and the Danish engineer Lars Holmgaard, were found guilty on lesser counts and fined. A fourth, the former Kisauni MP Mwinyi Hamisi, died in April of a stroke, before judgment.

Omar, 58, was appointed in 2006 by Chirau Kombo, then transport minister, and ran the corporation until he was suspended in January 2011. The Ethics Commission had opened its inquiry the previous October, when a clerk, Janet Mutua, sent copies of eleven invoices to its director, Ahmed Farah Warsame. Omar was arrested on 9 February 2011 at his house in Nyali, where he lives with his second wife, Fatma Salim.

Kombo, who is now the senator for Kwale, gave evidence in March this year. He told the court that he had known nothing. The prosecutor, Daniel Kiplagat, put it to him that nobody in the ministry had wanted to know.

The defence called the verdict political and promised an appeal. "My client has built half of this harbour," said his advocate, Timothy Mwangi, on the steps. Omar, an engineer educated at the University of Nairobi, showed no emotion; his mother wept. He once told a newspaper that he would have preferred to be a schoolmaster.

A new managing director is expected to be chosen in September.
""",
  occ("Suleiman Abdalla Omar", "managing director of the Coast Ports Corporation", start=("2006", "2006"), end=("January 2011", "2011-01"), former=True, again=["ports chief", "ran the corporation"]),
  occ("Beatrice Wangari Njuguna", "Judge"),
  occ("Peter Otieno Ochola", "corporation's finance director"),
  occ("Mwinyi Hamisi", "Kisauni MP", former=True),
  occ("Chirau Kombo", "transport minister", former=True),
  occ("Chirau Kombo", "senator for Kwale"),
  occ("Ahmed Farah Warsame", "director#3"),
  occ("Daniel Kiplagat", "prosecutor"),
  fact("Suleiman Abdalla Omar", "residence", "Nyali"),
  fact("Suleiman Abdalla Omar", "spouse", "Fatma Salim"),
  fact("Suleiman Abdalla Omar", "occupation", "engineer#2"),
  fact("Suleiman Abdalla Omar", "education", "University of Nairobi"),
  fact("Lars Holmgaard", "nationality", "Danish"),
  fact("Lars Holmgaard", "occupation", "engineer"),
  fact("Mwinyi Hamisi", "deathDate", "April", value="2013-04"),
  fact("Mwinyi Hamisi", "causeOfDeath", "stroke"),
  fact("Janet Mutua", "occupation", "clerk"),
  fact("Timothy Mwangi", "occupation", "advocate"),
  ev("conviction", "jailed", None, ["Suleiman Abdalla Omar"]),
  ev("conviction", "was convicted", ("yesterday", "2013-07-17"), ["Suleiman Abdalla Omar"], place="MOMBASA"),
  ev("speech", "told a crowded courtroom", ("yesterday", "2013-07-17"), ["Beatrice Wangari Njuguna"]),
  ev("conviction", "were found guilty", ("yesterday", "2013-07-17"), ["Peter Otieno Ochola", "Lars Holmgaard"]),
  ev("sanction", "fined", ("yesterday", "2013-07-17"), ["Peter Otieno Ochola", "Lars Holmgaard"]),
  ev("appointment", "was appointed", ("2006", "2006"), ["Suleiman Abdalla Omar", "Chirau Kombo"]),
  ev("sanction", "was suspended", ("January 2011", "2011-01"), ["Suleiman Abdalla Omar"]),
  ev("investigation", "inquiry", ("the previous October", "2010-10"), ["Suleiman Abdalla Omar"]),
  ev("disclosure", "sent copies of eleven invoices", ("the previous October", "2010-10"), ["Janet Mutua", "Ahmed Farah Warsame"]),
  ev("arrest", "was arrested", ("9 February 2011", "2011-02-09"), ["Suleiman Abdalla Omar"], place="Nyali"),
  ev("testimony", "gave evidence", ("March this year", "2013-03"), ["Chirau Kombo", "Daniel Kiplagat"]),
  ev("testimony", "told the court", ("March this year", "2013-03"), ["Chirau Kombo"]),
)
P("d8-04", """Rail safety chief tells MPs warnings were ignored

OTTAWA – The former head of the Railway Inspection Agency told the Commons transport committee on Thursday that she warned the government in writing, three times, before the Lac-Bernier derailment.

Claudette Arsenault-Roy, who stepped down in December after seven years as chief inspector, said she wrote to Transport Minister Doug Petrasko in May, July and September of 2008. "I received one reply, and it was about my parking space," she testified.

Committee chair Linda Hoeppner (Conservative, Brandon East) twice asked members to keep order. New Democrat Raj Sandhu wanted to know who in the minister's office had read the letters. Arsenault-Roy named Kyle Brandt, Petrasko's chief of staff at the time, now a vice-president of Great Lakes Freight. According to her, Brandt phoned her at home on October 2 and told her to stop. Brandt did not return calls.

Petrasko, a former mayor of Red Deer, is to appear before the committee after Easter. He told the House on Wednesday that safety had been his first concern from the day he took over the department in 2007. The Liberal critic, Josée Lemieux, has called for his resignation; the prime minister has refused to consider it.

Arsenault-Roy, a civil engineer from Moncton, began her career as a bridge inspector with the New Brunswick highways department. In 2003 she received the Gzowski Medal for her work on winter track failure. Her successor, retired admiral Malcolm Tait, was appointed in January on an acting basis; he will testify in private.

The Auditor General, Sylvain Gratton, launched an investigation of his own on March 2. A spokesman would say only that nobody had yet been accused of anything. Nine people died at Lac-Bernier on November 14, 2008, among them the town's deputy mayor, Réal Thibodeau.
""",
  occ("Claudette Arsenault-Roy", "chief inspector", end=("December", "2008-12"), former=True, again=["Rail safety chief", "head of the Railway Inspection Agency"]),
  occ("Claudette Arsenault-Roy", "bridge inspector with the New Brunswick highways department"),
  occ("Doug Petrasko", "Transport Minister", start=("2007", "2007"), end=None, again=["minister", "took over the department"]),
  occ("Doug Petrasko", "mayor of Red Deer", former=True),
  occ("Linda Hoeppner", "Committee chair"),
  occ("Linda Hoeppner", "Brandon East"),
  occ("Kyle Brandt", "chief of staff", former=True),
  occ("Kyle Brandt", "vice-president of Great Lakes Freight"),
  occ("Josée Lemieux", "Liberal critic"),
  occ("Malcolm Tait", "successor", start=("January", "2009-01"), end=None),
  occ("Sylvain Gratton", "Auditor General"),
  occ("Réal Thibodeau", "deputy mayor", end=("November 14, 2008", "2008-11-14")),
  fact("Linda Hoeppner", "party", "Conservative"),
  fact("Raj Sandhu", "party", "New Democrat"),
  fact("Josée Lemieux", "party", "Liberal"),
  fact("Claudette Arsenault-Roy", "occupation", "civil engineer"),
  fact("Claudette Arsenault-Roy", "award", "Gzowski Medal", date=("2003", "2003")),
  fact("Malcolm Tait", "occupation", "admiral"),
  fact("Réal Thibodeau", "deathDate", "November 14, 2008", value="2008-11-14"),
  fact("Réal Thibodeau", "deathPlace", "Lac-Bernier#2"),
  ev("testimony", "told the Commons transport committee", ("Thursday", ""), ["Claudette Arsenault-Roy"], place="OTTAWA"),
  ev("departure", "stepped down", ("December", "2008-12"), ["Claudette Arsenault-Roy"]),
  ev("communication", "wrote", ("May, July and September of 2008", "2008"), ["Claudette Arsenault-Roy", "Doug Petrasko"], status="claimed"),
  ev("testimony", "testified", ("Thursday", ""), ["Claudette Arsenault-Roy"]),
  ev("communication", "phoned", ("October 2", "2008-10-02"), ["Kyle Brandt", "Claudette Arsenault-Roy"], status="claimed"),
  ev("speech", "told the House", ("Wednesday", ""), ["Doug Petrasko"]),
  ev("appointment", "took over the department", ("2007", "2007"), ["Doug Petrasko"]),
  ev("award", "received#2", ("2003", "2003"), ["Claudette Arsenault-Roy"]),
  ev("appointment", "was appointed", ("January", "2009-01"), ["Malcolm Tait"]),
  ev("investigation", "investigation", ("March 2", "2009-03-02"), ["Sylvain Gratton"]),
)
P("d8-05", """The man who will not smile: a new governor for the National Bank

Warsaw, December 1997

Nobody at the National Bank can recall having seen Zygmunt Halicki run for a tram. On 1 January he becomes governor, and the tram, he says, will go on as before.

Halicki was born on 6 June 1944 in a village near Tarnów, the son of a church organist. He read mathematics in Cracow and took his doctorate at the Warsaw School of Planning in 1971. For ten years he worked as a statistician in the Ministry of Light Industry, which he left in 1981, when he was asked to sign a declaration and would not. Then came the lean time: translations, private lessons, and fourteen weeks in an internment camp at Jaworze.

In September 1989 the first non-communist finance minister, Krystyna Orłoś, brought him in as director of the budget department. He rose to deputy minister in 1991 and resigned on 11 May 1993 in a quarrel with Orłoś's successor, Leszek Duda, about the pig subsidy. Since 1994 he has represented Poland on the board of the Development Bank in London.

On 4 December the Sejm elected him with 281 votes; the candidate of the Peasant Party, Professor Marian Gęsicki of Poznań, received 140. President Jerzy Wolniak, who had proposed Halicki, received him the following day and gave him, according to the press office, tea. The outgoing governor, Ewa Szpak, leaves on 31 December after six years.

He is married to the harpsichordist Danuta Rell; they have a daughter, Agnieszka, a judge in Lublin. In London he is remembered for long walks. Duda, now a deputy and a commentator on television, told this magazine that Halicki "would have made an excellent lighthouse keeper". There had been talk of the foreign ministry for him in October; he laughed at it, or so one of his assistants claims.
""",
  occ("Zygmunt Halicki", "governor#2", start=("1 January", "1998-01-01"), end=None, again=["governor for the National Bank"]),
  occ("Zygmunt Halicki", "director of the budget department", start=("September 1989", "1989-09"), end=None),
  occ("Zygmunt Halicki", "deputy minister", start=("1991", "1991"), end=("11 May 1993", "1993-05-11")),
  occ("Zygmunt Halicki", "represented Poland on the board of the Development Bank", start=("1994", "1994"), end=None),
  occ("Krystyna Orłoś", "first non-communist finance minister"),
  occ("Leszek Duda", "successor"),
  occ("Leszek Duda", "deputy#2"),
  occ("Marian Gęsicki", "Professor"),
  occ("Jerzy Wolniak", "President"),
  occ("Ewa Szpak", "governor#3", end=("31 December", "1997-12-31")),
  occ("Agnieszka", "judge in Lublin"),
  fact("Zygmunt Halicki", "birthDate", "6 June 1944", value="1944-06-06"),
  fact("Zygmunt Halicki", "birthPlace", "a village near Tarnów"),
  fact("Zygmunt Halicki", "education", "Cracow"),
  fact("Zygmunt Halicki", "education", "Warsaw School of Planning", date=("1971", "1971")),
  fact("Zygmunt Halicki", "occupation", "statistician"),
  fact("Zygmunt Halicki", "spouse", "Danuta Rell"),
  fact("Zygmunt Halicki", "children", "Agnieszka"),
  fact("Danuta Rell", "occupation", "harpsichordist"),
  fact("Leszek Duda", "occupation", "commentator on television"),
  fact("Marian Gęsicki", "party", "Peasant Party"),
  ev("appointment", "becomes", ("1 January", "1998-01-01"), ["Zygmunt Halicki"]),
  ev("departure", "left", ("1981", "1981"), ["Zygmunt Halicki"]),
  ev("arrest", "internment", None, ["Zygmunt Halicki"], place="Jaworze"),
  ev("appointment", "brought him in", ("September 1989", "1989-09"), ["Zygmunt Halicki", "Krystyna Orłoś"]),
  ev("appointment", "rose", ("1991", "1991"), ["Zygmunt Halicki"]),
  ev("departure", "resigned", ("11 May 1993", "1993-05-11"), ["Zygmunt Halicki"]),
  ev("election", "elected", ("4 December", "1997-12-04"), ["Zygmunt Halicki", "Marian Gęsicki"]),
  ev("meeting", "received him", ("the following day", "1997-12-05"), ["Jerzy Wolniak", "Zygmunt Halicki"]),
  ev("departure", "leaves", ("31 December", "1997-12-31"), ["Ewa Szpak"]),
)
P("d8-06", """LABOUR HOLDS THORNABY VALE

Majority cut to 1,912

Mr. Arthur Pickersgill, a 44-year-old railway signalman and chairman of the Thornaby trades council, was elected Member of Parliament for Thornaby Vale at Thursday's by-election. He beat the Conservative, Major Giles Fanshawe-Boyd, by 1,912 votes. The Liberal, Mrs. Muriel Tate, a headmistress, came third and told her supporters from the Town Hall balcony that Orpington had been no accident.

The seat fell vacant through the death on 2nd April of Mr. Ebenezer Rudd, who had sat for the division since 1945 and was Parliamentary Secretary at the Ministry of Fuel from 1947 to 1950. Mr. Rudd had a majority of 7,440 in 1959.

The figures were:
A. Pickersgill (Lab.) 17,206; Major G. Fanshawe-Boyd (C.) 15,294; Mrs. M. Tate (L.) 9,871.

The returning officer was Alderman Walter Simm, the Mayor, who announced the result at ten minutes to one. A crowd sang. It had rained since tea-time and the bunting on the Corn Exchange hung like washing.

Mr. Pickersgill was born at Eston, one of nine children, and left Normanby Road School at fourteen. During the war he served in the Durham Light Infantry and was taken prisoner at Tobruk. He joined the Labour Party in 1936, has been a member of the borough council since 1951 and led its housing committee until last month, when he handed over to Councillor Mrs. Ida Gowland. In 1955 he fought Ripon without success. With his wife, Elsie, he lives in Lanehouse Road, and they have twin sons.

Major Fanshawe-Boyd, sometime aide-de-camp to the Governor of Kenya, had been asked to stand at Harrogate also, but preferred Thornaby. "I shall be back," he said, "if they will have me." Mr. Hugh Laxton, Shadow Minister of Power, spoke for Mr. Pickersgill on the eve of the poll.
""",
  occ("Arthur Pickersgill", "chairman of the Thornaby trades council"),
  occ("Arthur Pickersgill", "Member of Parliament for Thornaby Vale", start=("Thursday", ""), end=None),
  occ("Arthur Pickersgill", "member of the borough council", start=("1951", "1951"), end=None),
  occ("Arthur Pickersgill", "led its housing committee", end=("last month", "")),
  occ("Ida Gowland", "Councillor"),
  occ("Ida Gowland", "housing committee", start=("last month", ""), end=None),
  occ("Muriel Tate", "headmistress"),
  occ("Ebenezer Rudd", "sat for the division", start=("1945", "1945"), end=("2nd April", "1962-04-02"), again=["seat"]),
  occ("Ebenezer Rudd", "Parliamentary Secretary at the Ministry of Fuel", start=("1947", "1947"), end=("1950", "1950")),
  occ("Walter Simm", "returning officer"),
  occ("Walter Simm", "Alderman"),
  occ("Walter Simm", "Mayor"),
  occ("Giles Fanshawe-Boyd", "aide-de-camp to the Governor of Kenya", former=True),
  occ("Hugh Laxton", "Shadow Minister of Power"),
  fact("Arthur Pickersgill", "occupation", "railway signalman"),
  fact("Arthur Pickersgill", "party", "Labour Party"),
  fact("Arthur Pickersgill", "party", "Lab."),
  fact("Giles Fanshawe-Boyd", "party", "C."),
  fact("Muriel Tate", "party", "L."),
  fact("Giles Fanshawe-Boyd", "party", "Conservative"),
  fact("Muriel Tate", "party", "Liberal"),
  fact("Ebenezer Rudd", "deathDate", "2nd April", value="1962-04-02"),
  fact("Arthur Pickersgill", "birthPlace", "Eston"),
  fact("Arthur Pickersgill", "education", "Normanby Road School"),
  fact("Arthur Pickersgill", "militaryService", "Durham Light Infantry"),
  fact("Arthur Pickersgill", "spouse", "Elsie"),
  fact("Arthur Pickersgill", "residence", "Lanehouse Road"),
  ev("election", "was elected", ("Thursday", ""), ["Arthur Pickersgill"], place="Thornaby Vale"),
  ev("election", "beat", ("Thursday", ""), ["Arthur Pickersgill", "Giles Fanshawe-Boyd"]),
  ev("speech", "told her supporters", None, ["Muriel Tate"], place="Town Hall balcony"),
  ev("arrest", "was taken prisoner", None, ["Arthur Pickersgill"], place="Tobruk"),
  ev("departure", "handed over", ("last month", ""), ["Arthur Pickersgill", "Ida Gowland"]),
  ev("candidacy", "fought", ("1955", "1955"), ["Arthur Pickersgill"], place="Ripon"),
  ev("speech", "spoke", ("the eve of the poll", ""), ["Hugh Laxton"]),
)
P("d8-07", """The governor's seven houses

An investigation by the Cebu Ledger, 20 August 2001

When Provincial Governor Ernesto "Nonoy" Villaflor filed his first statement of assets in 1992, he listed a jeepney, a piano and a house in Toledo City. In the statement that he filed this April he listed the same piano, no jeepney and the same house. He did not list the other six.

Land records seen by this newspaper show that between 1995 and 2000 six properties in Cebu and Makati were bought by Visayan Crest Holdings. Its president is Leonila Sarmiento Uy, the governor's sister-in-law and, until 1998, provincial treasurer. Its corporate secretary, the lawyer Benjie Tangpuz, was Villaflor's campaign manager in the election of May 1995, which he won against Congressman Rodolfo Abellanosa.

Villaflor, a dentist by profession and a member of the Lakas party, did not answer our questions. His spokesman, Carlo Inting, said on Friday that everything had been declared "in spirit". Uy told us by telephone that she is a businesswoman and that businesswomen buy things.

The Ombudsman's office for the Visayas opened a preliminary inquiry on 6 August, after a complaint by Vice-Governor Amparo Racines. Her own statement, released by her at the same time, runs to eleven pages. Deputy Ombudsman Primitivo Catalan has since recused himself, because he is godfather to the governor's youngest son, Emil; the file passed on 13 August to a special prosecutor from Manila, Teresita Gonzaga.

Villaflor's father, Don Ernesto, was mayor of Toledo from 1946 to 1959, and the family still speaks of public office as another family might speak of rice. Supporters want the governor to run for the Senate in 2004. The provincial bridge that bears the old man's name was closed in June: its piers, the engineers found, had been made with sea sand.
""",
  occ("Ernesto \"Nonoy\" Villaflor", "Provincial Governor", again=["governor", "governor#2", "governor#3", "governor#4"]),
  occ("Leonila Sarmiento Uy", "president"),
  occ("Leonila Sarmiento Uy", "provincial treasurer", end=("1998", "1998")),
  occ("Benjie Tangpuz", "corporate secretary"),
  occ("Benjie Tangpuz", "campaign manager", start=None, end=None),
  occ("Rodolfo Abellanosa", "Congressman"),
  occ("Carlo Inting", "spokesman"),
  occ("Amparo Racines", "Vice-Governor"),
  occ("Primitivo Catalan", "Deputy Ombudsman"),
  occ("Teresita Gonzaga", "special prosecutor from Manila"),
  occ("Don Ernesto", "mayor of Toledo", start=("1946", "1946"), end=("1959", "1959")),
  fact("Ernesto \"Nonoy\" Villaflor", "occupation", "dentist"),
  fact("Ernesto \"Nonoy\" Villaflor", "party", "Lakas party"),
  fact("Ernesto \"Nonoy\" Villaflor", "alias", "Nonoy"),
  fact("Ernesto \"Nonoy\" Villaflor", "relatives", "Leonila Sarmiento Uy"),
  fact("Ernesto \"Nonoy\" Villaflor", "children", "Emil"),
  fact("Ernesto \"Nonoy\" Villaflor", "father", "Don Ernesto"),
  fact("Benjie Tangpuz", "occupation", "lawyer"),
  fact("Leonila Sarmiento Uy", "occupation", "businesswoman"),
  ev("disclosure", "filed", ("1992", "1992"), ["Ernesto \"Nonoy\" Villaflor"]),
  ev("disclosure", "filed#2", ("this April", "2001-04"), ["Ernesto \"Nonoy\" Villaflor"]),
  ev("election", "won", ("May 1995", "1995-05"), ["Ernesto \"Nonoy\" Villaflor", "Rodolfo Abellanosa"]),
  ev("investigation", "preliminary inquiry", ("6 August", "2001-08-06"), ["Ernesto \"Nonoy\" Villaflor"]),
  ev("communication", "complaint", None, ["Amparo Racines"]),
  ev("disclosure", "released", None, ["Amparo Racines"]),
  ev("communication", "told us by telephone", None, ["Leonila Sarmiento Uy"]),
  ev("recusal", "recused himself", None, ["Primitivo Catalan"]),
  ev("investigation", "the file passed", ("13 August", "2001-08-13"), ["Teresita Gonzaga"]),
)
P("d8-08", """Justice steps aside in pipeline case

HELENA, Mont., May 4, 2016 — Justice Carolyn Vance-Hardin of the state Supreme Court withdrew on Tuesday from a lawsuit over the Two Rivers pipeline after a Billings newspaper reported that her husband owns shares in the company that is building it.

In a one-page order Vance-Hardin, 61, wrote that she had "not been aware of the holding until Sunday's paper". Chief Justice Martin Oakley appointed District Judge Samuel Littlewolf of Lame Deer to sit in her place.

The newspaper, the Yellowstone Courier, published on May 1 the annual disclosure forms of all seven justices. According to its editor, Pam Sorensen, two others, Dale Kittredge and Robert Amsel, corrected their forms within hours of publication. Amsel, who was state attorney general from 2001 to 2009, did not return a call.

Vance-Hardin was elected to the court in 2010, defeating Judge Lyle Pruitt of Missoula, and is up for re-election this November. A Republican before she took the bench, she spent twelve years as Gallatin County attorney and earlier practiced water law in Bozeman. She is a graduate of Carroll College. Her husband, Gordon Hardin, a rancher, served two terms as a state senator in the 1990s.

It is not the first time that a justice has stepped back from the case. In February, Justice Ellen Pomeroy recused herself because her son, Nathan, works for one of the law firms. Lawyers for the tribes, who brought the suit in 2014, had asked for a hearing before the full court; some of them now wonder aloud who will be left to hold it.

Gov. Dennis Rohde, a Democrat, praised the decision in a statement. His opponent, former U.S. Rep. Clint Barlow, said a judge who does not read her own mail should think about another line of work. Oral arguments are set for June 9.
""",
  occ("Carolyn Vance-Hardin", "Justice#2", start=("2010", "2010"), end=None, again=["Justice", "elected to the court"]),
  occ("Carolyn Vance-Hardin", "Gallatin County attorney", former=True),
  occ("Martin Oakley", "Chief Justice"),
  occ("Samuel Littlewolf", "District Judge"),
  occ("Pam Sorensen", "editor"),
  occ("Dale Kittredge", "justices"),
  occ("Robert Amsel", "justices"),
  occ("Robert Amsel", "state attorney general", start=("2001", "2001"), end=("2009", "2009")),
  occ("Lyle Pruitt", "Judge#2"),
  occ("Gordon Hardin", "state senator", start=None, end=("1990s", "")),
  occ("Ellen Pomeroy", "Justice#4"),
  occ("Dennis Rohde", "Gov."),
  occ("Clint Barlow", "U.S. Rep.", former=True),
  fact("Carolyn Vance-Hardin", "party", "Republican"),
  fact("Carolyn Vance-Hardin", "occupation", "practiced water law"),
  fact("Carolyn Vance-Hardin", "education", "Carroll College"),
  fact("Carolyn Vance-Hardin", "spouse", "Gordon Hardin"),
  fact("Gordon Hardin", "occupation", "rancher"),
  fact("Ellen Pomeroy", "children", "Nathan"),
  fact("Dennis Rohde", "party", "Democrat"),
  ev("recusal", "steps aside", None, ["Carolyn Vance-Hardin"]),
  ev("recusal", "withdrew", ("Tuesday", "2016-05-03"), ["Carolyn Vance-Hardin"]),
  ev("disclosure", "reported", ("Sunday", "2016-05-01"), ["Gordon Hardin"]),
  ev("appointment", "appointed", None, ["Samuel Littlewolf", "Martin Oakley"]),
  ev("disclosure", "published", ("May 1", "2016-05-01"), ["Carolyn Vance-Hardin", "Dale Kittredge", "Robert Amsel"]),
  ev("disclosure", "corrected their forms", ("within hours of publication", "2016-05-01"), ["Dale Kittredge", "Robert Amsel"], status="claimed"),
  ev("election", "was elected", ("2010", "2010"), ["Carolyn Vance-Hardin", "Lyle Pruitt"]),
  ev("appointment", "took the bench", None, ["Carolyn Vance-Hardin"]),
  ev("recusal", "recused herself", ("February", "2016-02"), ["Ellen Pomeroy"]),
  ev("communication", "statement", None, ["Dennis Rohde"]),
)
P("d8-09", """PRESS RELEASE

Council lists eight more persons for repression in the Republic of Sanvera

Brussels, 2 August 2021

The Council today imposed restrictive measures on eight individuals responsible for serious violations of human rights in Sanvera. They may not enter the Union, and their assets there are frozen. A total of fourteen persons are now on the list.

Those listed include Consuelo Arrieta, Vice-President of the Republic since 2017 and wife of President Basilio Montes; Porfirio Arrieta, her brother, head of the telecommunications institute; Gustavo Peralta, president of the National Assembly; and Judge Alba Luz Cerna, who on 3 June ordered the arrest of the opposition candidate Cristina Valladares.

Also on the list is Ramón Escorcia, a retired general and presidential adviser for security, who commanded the National Police until April 2018. He had already been listed by Canada on 21 June 2019.

"Elections without opponents are not elections," said the High Representative, Jaume Ferrer Bosch, who chaired the meeting of ministers. In a telephone call on 30 July he had asked the Sanveran foreign minister, Denis Lacayo, to have the prisoners released. The minister replied that there were no prisoners, only defendants.

Background

Valladares, a journalist and the daughter of former president Violeta Solórzano, announced on 1 May that she would stand in the November election for the Citizens' Alliance. She was barred from holding office on 2 June and has been under house arrest in Villa Serena since the day after. Félix Maradiel, Arturo Cruzado and four other aspirants have been detained as well. Cruzado was ambassador in Washington from 2007 to 2009.

The measures are aimed at individuals and are meant to spare the people of Sanvera. Some member states would have liked a longer list; one would have preferred none at all.
""",
  occ("Consuelo Arrieta", "Vice-President of the Republic", start=("2017", "2017"), end=None),
  occ("Basilio Montes", "President#2"),
  occ("Porfirio Arrieta", "head of the telecommunications institute"),
  occ("Gustavo Peralta", "president of the National Assembly"),
  occ("Alba Luz Cerna", "Judge"),
  occ("Ramón Escorcia", "presidential adviser for security"),
  occ("Ramón Escorcia", "commanded the National Police", end=("April 2018", "2018-04")),
  occ("Jaume Ferrer Bosch", "High Representative"),
  occ("Denis Lacayo", "Sanveran foreign minister", again=["minister#3"]),
  occ("Violeta Solórzano", "president#3", former=True),
  occ("Arturo Cruzado", "ambassador in Washington", start=("2007", "2007"), end=("2009", "2009")),
  fact("Consuelo Arrieta", "spouse", "Basilio Montes"),
  fact("Consuelo Arrieta", "siblings", "Porfirio Arrieta"),
  fact("Ramón Escorcia", "occupation", "general"),
  fact("Cristina Valladares", "occupation", "journalist"),
  fact("Cristina Valladares", "mother", "Violeta Solórzano"),
  fact("Cristina Valladares", "party", "Citizens' Alliance"),
  ev("sanction", "imposed restrictive measures", ("today", "2021-08-02"), ["Consuelo Arrieta", "Porfirio Arrieta", "Gustavo Peralta", "Alba Luz Cerna", "Ramón Escorcia"]),
  ev("arrest", "arrest", ("3 June", "2021-06-03"), ["Cristina Valladares", "Alba Luz Cerna"]),
  ev("sanction", "listed#2", ("21 June 2019", "2019-06-21"), ["Ramón Escorcia"]),
  ev("meeting", "meeting of ministers", ("today", "2021-08-02"), ["Jaume Ferrer Bosch"], place="Brussels"),
  ev("communication", "telephone call", ("30 July", "2021-07-30"), ["Jaume Ferrer Bosch", "Denis Lacayo"]),
  ev("candidacy", "announced", ("1 May", "2021-05-01"), ["Cristina Valladares"]),
  ev("sanction", "was barred", ("2 June", "2021-06-02"), ["Cristina Valladares"]),
  ev("arrest", "house arrest", ("the day after", "2021-06-03"), ["Cristina Valladares"], place="Villa Serena"),
  ev("arrest", "detained", None, ["Félix Maradiel", "Arturo Cruzado"]),
)
P("d8-10", """GUESTS FROM BUCHAREST: A WEEK IN DAKAR

From our own correspondent

Dakar, Thursday 18th April 1974

The Romanian visit is over and the flags along the Corniche are being taken down. Mr. Ilie Dobrescu, Chairman of the Council of Ministers, left for Conakry this morning with his wife and forty-one officials, having spent three days in Senegal, the first head of a Romanian government to do so.

He arrived on Monday and was met at Yoff airport by the Prime Minister, Mr. Abdoul Aziz Ndaw, and the whole of the diplomatic corps except the West German ambassador, Herr Klaus von Tettau, who had a cold. On Tuesday the two heads of government talked for four hours; the Minister of Mines, Mr. Mamadou Lamine Cissé, and the Romanian Minister of Foreign Trade, Mrs. Aurelia Ganea, took part. A phosphate agreement was signed on Wednesday at the Town Hall by Mr. Cissé and Mrs. Ganea. Mrs. Ganea is a chemist and has a doctorate from the Polytechnic of Timişoara.

At dinner on Wednesday Mr. Dobrescu made a speech about the new economic order which lasted for an hour and ten minutes. Mr. Ndaw, who was a schoolmaster at Kaolack before he became Mayor of that town in 1960, replied in four.

One guest left early. The Soviet ambassador, Mr. Gennady Rumyantsev, walked out when his host spoke of the rights of small nations. He was Minister-Counsellor in Bucharest until 1971, and may have heard it before.

It is being said in the cafés that Mr. Cissé, brother of the Khalif's secretary, Sheikh Moustapha Cissé, will shortly be given the Foreign Ministry. He denies it. The present Foreign Minister, Mr. Ousmane Faye, was not seen at any of the functions; he is in New York, where he addressed the special session of the General Assembly on Tuesday.

The mangoes are nearly ripe, and the heat begins.
""",
  occ("Ilie Dobrescu", "Chairman of the Council of Ministers", again=["head of a Romanian government", "heads of government"]),
  occ("Abdoul Aziz Ndaw", "Prime Minister", again=["heads of government"]),
  occ("Abdoul Aziz Ndaw", "Mayor of that town", start=("1960", "1960"), end=None),
  occ("Klaus von Tettau", "West German ambassador"),
  occ("Mamadou Lamine Cissé", "Minister of Mines"),
  occ("Aurelia Ganea", "Romanian Minister of Foreign Trade"),
  occ("Gennady Rumyantsev", "Soviet ambassador"),
  occ("Gennady Rumyantsev", "Minister-Counsellor in Bucharest", end=("1971", "1971")),
  occ("Moustapha Cissé", "Khalif's secretary"),
  occ("Ousmane Faye", "Foreign Minister"),
  fact("Aurelia Ganea", "occupation", "chemist"),
  fact("Aurelia Ganea", "education", "Polytechnic of Timişoara"),
  fact("Abdoul Aziz Ndaw", "occupation", "schoolmaster at Kaolack"),
  fact("Mamadou Lamine Cissé", "siblings", "Moustapha Cissé"),
  ev("travel", "visit", None, ["Ilie Dobrescu"], place="Senegal"),
  ev("travel", "left", ("this morning", "1974-04-18"), ["Ilie Dobrescu"], place="Conakry"),
  ev("travel", "arrived", ("Monday", "1974-04-15"), ["Ilie Dobrescu"], place="Yoff airport"),
  ev("meeting", "was met", ("Monday", "1974-04-15"), ["Ilie Dobrescu", "Abdoul Aziz Ndaw"], place="Yoff airport"),
  ev("meeting", "talked", ("Tuesday", "1974-04-16"), ["Ilie Dobrescu", "Abdoul Aziz Ndaw", "Mamadou Lamine Cissé", "Aurelia Ganea"]),
  ev("meeting", "was signed", ("Wednesday", "1974-04-17"), ["Mamadou Lamine Cissé", "Aurelia Ganea"], place="Town Hall"),
  ev("speech", "made a speech", ("Wednesday#2", "1974-04-17"), ["Ilie Dobrescu"]),
  ev("appointment", "became", ("1960", "1960"), ["Abdoul Aziz Ndaw"]),
  ev("speech", "replied", ("Wednesday#2", "1974-04-17"), ["Abdoul Aziz Ndaw"]),
  ev("speech", "addressed", ("Tuesday#2", "1974-04-16"), ["Ousmane Faye"], place="New York"),
)
P("d8-11", """Seven names, one chair: who wants to be mayor of Porto Novo do Sul

16 September 2020

Seven candidates had filed their papers with the electoral court by midnight yesterday. With the incumbent, Valdir Scherer (PSDB), unable to run for a third term, the race for the town hall is the most open since 1988. We present the four leading names.

Iara Fontoura Brum (PT). The city councillor, 47, lost to Scherer by 602 votes in 2016. A nurse and the daughter of the union leader Getúlio Brum, she sat in the state assembly from 2007 to 2011. Her running mate is the pastor Elias Tormes.

Capitão Dornelles (Patriota). Rogério Dornelles, as he was baptised, commanded the military police in the valley until January, when he was moved to a desk in the capital. He launched his candidacy on 5 September with a ride on horseback down the Avenida Getúlio Vargas. In 2018 he came fourth for the Senate.

Mônica Bettiol Zago (MDB). The state secretary of tourism until April, she resigned to be able to stand. Before that, from 2013 to 2016, she was deputy mayor, and quarrelled with Scherer from the first week. An architect by training, born in Caxias, she likes to say that she has built more than any of the others. Ex-governor Pedro Simão Lunardi is chairman of her campaign.

Leandro Quadros (PDT). A law professor at the Federal University and legal adviser to the teachers' union, he is backed by Scherer, who yesterday praised him at a lunch of the Commercial Association. He has never held elected office. Last year he turned down the post of city attorney.

The electoral judge, Clarice Noronha, must rule by 26 September on two objections: one against Dornelles, for a fine that he is said not to have paid, and one against Bettiol Zago, who according to the objectors left her secretariat a day too late.
""",
  occ("Valdir Scherer", "incumbent"),
  occ("Iara Fontoura Brum", "city councillor"),
  occ("Iara Fontoura Brum", "sat in the state assembly", start=("2007", "2007"), end=("2011", "2011")),
  occ("Getúlio Brum", "union leader"),
  occ("Elias Tormes", "pastor"),
  occ("Rogério Dornelles", "commanded the military police in the valley", end=("January", "2020-01")),
  occ("Mônica Bettiol Zago", "state secretary of tourism", end=("April", "2020-04"), again=["her secretariat"]),
  occ("Mônica Bettiol Zago", "deputy mayor", start=("2013", "2013"), end=("2016#2", "2016")),
  occ("Pedro Simão Lunardi", "governor", former=True),
  occ("Pedro Simão Lunardi", "chairman of her campaign"),
  occ("Leandro Quadros", "law professor at the Federal University"),
  occ("Leandro Quadros", "legal adviser to the teachers' union"),
  occ("Clarice Noronha", "electoral judge"),
  fact("Valdir Scherer", "party", "PSDB"),
  fact("Iara Fontoura Brum", "party", "PT"),
  fact("Iara Fontoura Brum", "occupation", "nurse"),
  fact("Iara Fontoura Brum", "father", "Getúlio Brum"),
  fact("Rogério Dornelles", "party", "Patriota"),
  fact("Rogério Dornelles", "alias", "Capitão Dornelles"),
  fact("Rogério Dornelles", "birthName", "Rogério Dornelles"),
  fact("Mônica Bettiol Zago", "party", "MDB"),
  fact("Mônica Bettiol Zago", "occupation", "architect"),
  fact("Mônica Bettiol Zago", "birthPlace", "Caxias"),
  fact("Leandro Quadros", "party", "PDT"),
  ev("election", "lost", ("2016", "2016"), ["Iara Fontoura Brum", "Valdir Scherer"]),
  ev("candidacy", "running mate", None, ["Elias Tormes", "Iara Fontoura Brum"]),
  ev("departure", "was moved", ("January", "2020-01"), ["Rogério Dornelles"]),
  ev("candidacy", "launched his candidacy", ("5 September", "2020-09-05"), ["Rogério Dornelles"], place="Avenida Getúlio Vargas"),
  ev("candidacy", "came fourth", ("2018", "2018"), ["Rogério Dornelles"]),
  ev("departure", "resigned", ("April", "2020-04"), ["Mônica Bettiol Zago"]),
  ev("speech", "praised him", ("yesterday#2", "2020-09-15"), ["Valdir Scherer"]),
  ev("departure", "left her secretariat", None, ["Mônica Bettiol Zago"]),
  ev("candidacy", "candidates had filed their papers", ("yesterday", "2020-09-15"), ["Iara Fontoura Brum", "Rogério Dornelles", "Mônica Bettiol Zago", "Leandro Quadros"]),
)
P("d8-12", """Neville Strand, ombudsman who would not be hurried

Neville Strand, who has died at Fremantle aged 81, was a newspaperman for twenty years and a nuisance to governments for twenty more. As Ombudsman of Western Australia from 1979 to 1993 he opened 214 investigations, and three ministers lost their posts because of them.

Neville Arthur Strand was born at Kalgoorlie on 8 February 1936, the son of a Methodist minister, and went to Wesley College. He began as a cadet on the Kalgoorlie Miner and moved in 1958 to the Perth Daily Record, whose chief political reporter he became in 1964. It was Strand who revealed, on 17 May 1971, that the Minister for Lands, Cecil Hobday, had sold Crown land at Busselton to his own brother-in-law. Hobday resigned nine days later. Strand won the Walkley Award that year and was made editor in 1973.

In 1979 the Premier, Sir Lindsay Crewe, whom he had attacked every week, astonished the state by appointing him Ombudsman. The two had met only once before, at a race meeting. "I would rather have him inside, with a pension," Crewe said.

His longest inquiry, into the Midland abattoir, led in 1986 to the conviction of the board's chairman, Laurie Petty, for conspiracy. Petty served eighteen months. Before a Senate committee in Canberra in August 1988 Strand testified for two days on the treatment of complaints against police; the Police Commissioner, Ross Gadd, followed him and contradicted him on almost every point. Strand had been offered a seat on the High Commission's staff in London and had no use for it.

He was appointed a Companion of the Order of Australia in 1994. From 1995 until 2002 he chaired the Press Council. He married, in 1961, Joan Thiele, a teacher, who died in 2009; their daughter Kate is the member for Fremantle in the Legislative Assembly. The Strand Room of the State Library is named after him, which he thought premature.
""",
  occ("Neville Arthur Strand", "Ombudsman of Western Australia", start=("1979", "1979"), end=("1993", "1993"), again=["ombudsman", "Ombudsman#2"]),
  occ("Neville Arthur Strand", "chief political reporter", start=("1964", "1964"), end=None),
  occ("Neville Arthur Strand", "editor", start=("1973", "1973"), end=None),
  occ("Neville Arthur Strand", "chaired the Press Council", start=("1995", "1995"), end=("2002", "2002")),
  occ("Cecil Hobday", "Minister for Lands", end=("nine days later", "1971-05-26")),
  occ("Lindsay Crewe", "Premier"),
  occ("Laurie Petty", "board's chairman"),
  occ("Ross Gadd", "Police Commissioner"),
  occ("Kate", "member for Fremantle in the Legislative Assembly"),
  fact("Neville Arthur Strand", "deathPlace", "Fremantle"),
  fact("Neville Arthur Strand", "occupation", "newspaperman"),
  fact("Neville Arthur Strand", "occupation", "cadet on the Kalgoorlie Miner"),
  fact("Neville Arthur Strand", "birthPlace", "Kalgoorlie"),
  fact("Neville Arthur Strand", "birthDate", "8 February 1936", value="1936-02-08"),
  fact("Neville Arthur Strand", "education", "Wesley College"),
  fact("Neville Arthur Strand", "award", "Walkley Award", date=("that year", "1971")),
  fact("Neville Arthur Strand", "award", "Companion of the Order of Australia", date=("1994", "1994")),
  fact("Neville Arthur Strand", "spouse", "Joan Thiele", date=("1961", "1961")),
  fact("Neville Arthur Strand", "children", "Kate"),
  fact("Joan Thiele", "occupation", "teacher"),
  fact("Joan Thiele", "deathDate", "2009", value="2009"),
  ev("appointment", "became", ("1964", "1964"), ["Neville Arthur Strand"]),
  ev("disclosure", "revealed", ("17 May 1971", "1971-05-17"), ["Neville Arthur Strand", "Cecil Hobday"]),
  ev("departure", "resigned", ("nine days later", "1971-05-26"), ["Cecil Hobday"]),
  ev("award", "won", ("that year", "1971"), ["Neville Arthur Strand"]),
  ev("appointment", "was made editor", ("1973", "1973"), ["Neville Arthur Strand"]),
  ev("appointment", "appointing", ("1979#2", "1979"), ["Neville Arthur Strand", "Lindsay Crewe"]),
  ev("meeting", "met", None, ["Neville Arthur Strand", "Lindsay Crewe"]),
  ev("investigation", "inquiry", None, ["Neville Arthur Strand", "Laurie Petty"]),
  ev("conviction", "conviction", ("1986", "1986"), ["Laurie Petty"]),
  ev("testimony", "testified", ("August 1988", "1988-08"), ["Neville Arthur Strand"], place="Canberra"),
  ev("testimony", "followed him", None, ["Ross Gadd"], place="Canberra"),
  ev("award", "was appointed", ("1994", "1994"), ["Neville Arthur Strand"]),
)
P("d8-13", """Governor held at Lagos airport

LAGOS, 21 November 2006 — Anti-corruption officers arrested the governor of Ogbaru State, Chief Donatus Nwafor-Ikem, on Sunday night as he was about to board a flight to Frankfurt, the Financial Crimes Bureau announced on Monday.

The bureau's chairman, Ibrahim Maska, told a press conference that four suitcases had been opened and that counting was still going on.

Nwafor-Ikem, 54, was impeached by the state assembly on Thursday, by 19 votes to five, and so lost the immunity that had protected him since he was sworn in on 29 May 2003. His deputy, Dr Ngozi Ezeudu, took over the same evening. The Speaker, Hon. Chukwuma Obianwu, had received the report of a panel of inquiry under the retired judge Aloysius Umeh on Wednesday. According to the report, eleven billion naira meant for a cement works were paid to three companies, two of which have their registered address at a fish market.

Before he went into politics Nwafor-Ikem was managing director of Onitsha Mutual Bank. He was born in Atani, is a knight of St Mulumba and a Catholic, and has been a member of the ruling party since its foundation in 1998. In 1999 he was defeated in the primary by Emeka Okafor-Bright, later minister of works, who was assassinated in 2002. Nobody has been tried for that.

The commissioner for finance, Mrs Uzoamaka Dim, gave herself up on Monday morning in Abuja. The governor's elder brother, Monsignor Jude Nwafor, vicar general of the diocese, appealed for calm in a message read in all the churches on Sunday.

"He will be back for Christmas," said his counsel, Femi Adelakun, a former attorney-general of Ekiti. A rumour that Vice-President Sule Bakari had telephoned the bureau to have him released was dismissed by Maska as a joke. In the capital of Ogbaru there was dancing, and then rain.
""",
  occ("Donatus Nwafor-Ikem", "governor of Ogbaru State", start=("29 May 2003", "2003-05-29"), end=("Thursday", "2006-11-16"), again=["Governor", "governor#2"]),
  occ("Donatus Nwafor-Ikem", "managing director of Onitsha Mutual Bank", former=True),
  occ("Ibrahim Maska", "bureau's chairman"),
  occ("Ngozi Ezeudu", "deputy", end=("the same evening", "2006-11-16")),
  occ("Ngozi Ezeudu", "took over", start=("the same evening", "2006-11-16"), end=None),
  occ("Chukwuma Obianwu", "Speaker"),
  occ("Aloysius Umeh", "judge", former=True),
  occ("Emeka Okafor-Bright", "minister of works"),
  occ("Uzoamaka Dim", "commissioner for finance"),
  occ("Jude Nwafor", "vicar general of the diocese"),
  occ("Femi Adelakun", "attorney-general of Ekiti", former=True),
  occ("Sule Bakari", "Vice-President"),
  fact("Donatus Nwafor-Ikem", "birthPlace", "Atani"),
  fact("Donatus Nwafor-Ikem", "award", "knight of St Mulumba"),
  fact("Donatus Nwafor-Ikem", "religion", "Catholic"),
  fact("Donatus Nwafor-Ikem", "party", "ruling party"),
  fact("Donatus Nwafor-Ikem", "siblings", "Jude Nwafor"),
  fact("Emeka Okafor-Bright", "deathDate", "2002", value="2002"),
  fact("Emeka Okafor-Bright", "causeOfDeath", "assassinated"),
  fact("Femi Adelakun", "occupation", "counsel"),
  ev("arrest", "held", None, ["Donatus Nwafor-Ikem"], place="Lagos airport"),
  ev("arrest", "arrested", ("Sunday night", "2006-11-19"), ["Donatus Nwafor-Ikem"], place="LAGOS"),
  ev("speech", "press conference", None, ["Ibrahim Maska"]),
  ev("departure", "was impeached", ("Thursday", "2006-11-16"), ["Donatus Nwafor-Ikem"]),
  ev("appointment", "was sworn in", ("29 May 2003", "2003-05-29"), ["Donatus Nwafor-Ikem"]),
  ev("appointment", "took over", ("the same evening", "2006-11-16"), ["Ngozi Ezeudu"]),
  ev("communication", "received", ("Wednesday", "2006-11-15"), ["Chukwuma Obianwu", "Aloysius Umeh"]),
  ev("investigation", "inquiry", None, ["Aloysius Umeh", "Donatus Nwafor-Ikem"]),
  ev("election", "was defeated", ("1999", "1999"), ["Donatus Nwafor-Ikem", "Emeka Okafor-Bright"]),
  ev("arrest", "gave herself up", ("Monday morning", "2006-11-20"), ["Uzoamaka Dim"], place="Abuja"),
  ev("communication", "message", ("Sunday#2", "2006-11-19"), ["Jude Nwafor"]),
)
P("d8-14", """The Skerry Papers: how it unfolded

Reykjavik, 7 April 2016

A timeline of the four days that brought down Prime Minister Hallgrímur Steinsson.

Sunday 3 April. Public television broadcasts an interview, recorded in March, in which Steinsson is asked about a company called Skerry Ltd. and walks out. An hour later the leaked papers of a Jersey law firm are published in eleven countries. They show that the prime minister owned half of Skerry until 31 December 2009, when he sold his share to his wife, Ragnheiður Ottesen, for one dollar.

Monday 4 April. Some 22,000 people stand in front of the Althing with yoghurt and saucepans. Finance Minister Brynja Kolbeinsdóttir, whose name is also in the papers, breaks off her holiday in Florida and flies home. Inside, the leader of the Left-Greens, Steinunn Ásta Hauksdóttir, moves a vote of no confidence. Steinsson says that he has not considered resigning.

Tuesday 5 April. At eleven the prime minister calls on President Guðlaugur Thorarensen at Bessastaðir and asks him to dissolve parliament; the president declines. At three Steinsson tells his parliamentary party that he is stepping down. Fisheries Minister Orri Magnússon, a veterinary surgeon and deputy chairman of the Progress Party, is put forward in his stead.

Wednesday 6 April. Kolbeinsdóttir and Magnússon agree on the stairs of the Althing on an early election in the autumn. Kári Ljóngmann, treasurer of the Social Alliance, resigns over an account in Cyprus.

Thursday 7 April. Magnússon takes office at a meeting of the Council of State. His former ministry goes to Lilja Dögg Arnalds, an MP since 2013.

Who is Steinsson? Born in Reykjavik in 1975, he studied in Copenhagen, worked as a reporter for the public broadcaster and became chairman of Progress in January 2009. His father, Steinn Gunnlaugsson, sat in the Althing for the same party. He was prime minister from 23 May 2013. He has said he will write a book.
""",
  occ("Hallgrímur Steinsson", "prime minister#3", start=("23 May 2013", "2013-05-23"), end=("Tuesday 5 April", "2016-04-05"), again=["Prime Minister", "prime minister", "prime minister#2"]),
  occ("Hallgrímur Steinsson", "chairman of Progress", start=("January 2009", "2009-01"), end=None),
  occ("Brynja Kolbeinsdóttir", "Finance Minister"),
  occ("Steinunn Ásta Hauksdóttir", "leader of the Left-Greens"),
  occ("Guðlaugur Thorarensen", "President", again=["president"]),
  occ("Orri Magnússon", "Fisheries Minister", end=("Thursday 7 April", "2016-04-07"), again=["His former ministry"]),
  occ("Orri Magnússon", "deputy chairman of the Progress Party"),
  occ("Orri Magnússon", "takes office", start=("Thursday 7 April", "2016-04-07"), end=None),
  occ("Kári Ljóngmann", "treasurer of the Social Alliance", end=("Wednesday 6 April", "2016-04-06")),
  occ("Lilja Dögg Arnalds", "ministry", start=("Thursday 7 April", "2016-04-07"), end=None),
  occ("Lilja Dögg Arnalds", "MP", start=("2013", "2013"), end=None),
  occ("Steinn Gunnlaugsson", "sat in the Althing"),
  fact("Hallgrímur Steinsson", "spouse", "Ragnheiður Ottesen"),
  fact("Hallgrímur Steinsson", "birthPlace", "Reykjavik#2"),
  fact("Hallgrímur Steinsson", "birthDate", "1975", value="1975"),
  fact("Hallgrímur Steinsson", "education", "Copenhagen"),
  fact("Hallgrímur Steinsson", "occupation", "reporter for the public broadcaster"),
  fact("Hallgrímur Steinsson", "father", "Steinn Gunnlaugsson"),
  fact("Orri Magnússon", "occupation", "veterinary surgeon"),
  fact("Orri Magnússon", "party", "Progress Party"),
  fact("Steinunn Ásta Hauksdóttir", "party", "Left-Greens"),
  fact("Hallgrímur Steinsson", "party", "Progress#2"),
  fact("Kári Ljóngmann", "party", "Social Alliance"),
  ev("communication", "interview", ("March", "2016-03"), ["Hallgrímur Steinsson"]),
  ev("disclosure", "are published", ("Sunday 3 April", "2016-04-03"), ["Hallgrímur Steinsson", "Brynja Kolbeinsdóttir"]),
  ev("travel", "flies home", ("Monday 4 April", "2016-04-04"), ["Brynja Kolbeinsdóttir"]),
  ev("meeting", "calls on", ("Tuesday 5 April", "2016-04-05"), ["Hallgrímur Steinsson", "Guðlaugur Thorarensen"], place="Bessastaðir"),
  ev("departure", "stepping down", ("Tuesday 5 April", "2016-04-05"), ["Hallgrímur Steinsson"]),
  ev("candidacy", "is put forward", ("Tuesday 5 April", "2016-04-05"), ["Orri Magnússon"]),
  ev("meeting", "agree", ("Wednesday 6 April", "2016-04-06"), ["Brynja Kolbeinsdóttir", "Orri Magnússon"], place="the stairs of the Althing"),
  ev("departure", "resigns", ("Wednesday 6 April", "2016-04-06"), ["Kári Ljóngmann"]),
  ev("appointment", "takes office", ("Thursday 7 April", "2016-04-07"), ["Orri Magnússon"]),
  ev("appointment", "goes to", ("Thursday 7 April", "2016-04-07"), ["Lilja Dögg Arnalds"]),
  ev("appointment", "became", ("January 2009", "2009-01"), ["Hallgrímur Steinsson"]),
)
P("d8-15", """Republic Day honours for two from the district

Staff Reporter

COIMBATORE, Jan. 28, 1995. — Two names from the district figure in the list of Padma awards published in New Delhi on Wednesday night. Dr. K. S. Visalakshi Ammal, eye surgeon and founder-director of the Netra Hospital at Pollachi, has been awarded the Padma Bhushan. The Padma Shri goes to Mr. R. Muthuswamy Gounder, president of the Tamil Nadu Handloom Weavers' Cooperative from 1968 to 1989.

The Collector, Mr. Anand Prakash Sahay, I.A.S., called on Dr. Visalakshi on Thursday morning to congratulate her. The Union Minister of State for Textiles, Mr. G. Rajamannar, sent a telegram to Mr. Gounder. The Chief Minister is expected to felicitate both at a public function next month.

Dr. Visalakshi was born at Palghat on August 14, 1921, the third daughter of Rao Bahadur K. Subramania Iyer, Dewan of Cochin from 1930 to 1935. She took her medical degree from Madras Medical College in 1945 and went to Edinburgh as a Nuffield scholar. From 1952 to 1964 she was professor of ophthalmology at the Stanley Medical College. In 1957 she married Mr. T. N. Ramanathan, who was then Chief Engineer of the Parambikulam project; he passed away in 1981. She was nominated to the Legislative Council in 1971 and sat there for six years, "mostly," in her own words, "listening".

Mr. Muthuswamy Gounder, 74, went to jail twice during the freedom movement. He was arrested first on August 11, 1942 near Tiruppur for cutting telegraph wires. In 1962 he contested from Avanashi as a Congress candidate and lost to Mr. M. Palaniappan of the D.M.K. by a narrow margin. He lives with his son at Somanur and says that he would have been happier with a subsidy on yarn.

Schools in Pollachi were closed on Friday in celebration. The old banyan in front of the hospital had been hung with lamps.
""",
  occ("K. S. Visalakshi Ammal", "founder-director of the Netra Hospital"),
  occ("K. S. Visalakshi Ammal", "professor of ophthalmology at the Stanley Medical College", start=("1952", "1952"), end=("1964", "1964")),
  occ("K. S. Visalakshi Ammal", "Legislative Council", start=("1971", "1971"), end=("six years", "1977")),
  occ("R. Muthuswamy Gounder", "president of the Tamil Nadu Handloom Weavers' Cooperative", start=("1968", "1968"), end=("1989", "1989")),
  occ("Anand Prakash Sahay", "Collector"),
  occ("G. Rajamannar", "Union Minister of State for Textiles"),
  occ("K. Subramania Iyer", "Dewan of Cochin", start=("1930", "1930"), end=("1935", "1935")),
  occ("T. N. Ramanathan", "Chief Engineer of the Parambikulam project", former=True),
  fact("K. S. Visalakshi Ammal", "occupation", "eye surgeon"),
  fact("K. S. Visalakshi Ammal", "award", "Padma Bhushan", date=("Wednesday night", "1995-01-25")),
  fact("R. Muthuswamy Gounder", "award", "Padma Shri", date=("Wednesday night", "1995-01-25")),
  fact("K. S. Visalakshi Ammal", "birthPlace", "Palghat"),
  fact("K. S. Visalakshi Ammal", "birthDate", "August 14, 1921", value="1921-08-14"),
  fact("K. S. Visalakshi Ammal", "father", "K. Subramania Iyer"),
  fact("K. S. Visalakshi Ammal", "education", "Madras Medical College", date=("1945", "1945")),
  fact("K. S. Visalakshi Ammal", "education", "Edinburgh"),
  fact("K. S. Visalakshi Ammal", "spouse", "T. N. Ramanathan", date=("1957", "1957")),
  fact("T. N. Ramanathan", "deathDate", "1981", value="1981"),
  fact("R. Muthuswamy Gounder", "party", "Congress"),
  fact("M. Palaniappan", "party", "D.M.K."),
  fact("R. Muthuswamy Gounder", "residence", "Somanur"),
  ev("award", "has been awarded", ("Wednesday night", "1995-01-25"), ["K. S. Visalakshi Ammal"]),
  ev("award", "goes to", ("Wednesday night", "1995-01-25"), ["R. Muthuswamy Gounder"]),
  ev("meeting", "called on", ("Thursday morning", "1995-01-26"), ["Anand Prakash Sahay", "K. S. Visalakshi Ammal"]),
  ev("communication", "telegram", None, ["G. Rajamannar", "R. Muthuswamy Gounder"]),
  ev("appointment", "was nominated", ("1971", "1971"), ["K. S. Visalakshi Ammal"]),
  ev("arrest", "was arrested", ("August 11, 1942", "1942-08-11"), ["R. Muthuswamy Gounder"], place="near Tiruppur"),
  ev("candidacy", "contested", ("1962", "1962"), ["R. Muthuswamy Gounder"], place="Avanashi"),
  ev("election", "lost", ("1962", "1962"), ["R. Muthuswamy Gounder", "M. Palaniappan"], place="Avanashi"),
)
P("d8-16", """Foreign Ministry: the week in calls

Astana, 11 February 2022

Monday. Deputy Prime Minister – Foreign Minister Yerlan Dzhaksybekuly spoke by telephone with the Secretary-General of the Organization of Turkic Cooperation, Baghdad Amrullayev. Both sides underlined the importance of the July summit.

Tuesday. The Foreign Minister received the Ambassador of the Republic of Korea, Kim Seong-tae, who is finishing his mission after four years. Ambassador Kim was presented with the Order of Friendship, second class. On the same day Deputy Minister Aida Nurpeisova, a former consul general in Istanbul, held consultations in Tashkent with her Uzbek colleague, Farrukh Yusupov. The subject was water.

Wednesday. Dzhaksybekuly flew to Geneva, where he addressed the Conference on Disarmament and met separately with the High Commissioner for Refugees, Dame Harriet Lisle, and with the Swiss State Secretary, Urs Aebischer. Lisle, a lawyer from Leeds who held the health portfolio in London from 2009 to 2012, thanked him for the schools at Khorgos. A meeting with the Russian minister had been planned but did not come about.

Thursday. In a letter to the Chairman of the Security Council for the month, the Permanent Representative in New York, Magzhan Tilegen, reported that the last foreign police unit had left the country on 19 January. Tilegen presented his credentials only on 14 January; he had earlier been rector of the Diplomatic Academy. His predecessor, Kairat Omarbek, has been named presidential envoy for Afghanistan.

Friday. The ministry's press secretary, Aibek Smadiyar, told journalists at the weekly briefing that the state visit to Ankara would be announced in due time. He would not comment on reports about the arrest of Bolat Zhumagul, a former deputy minister of energy, at Almaty airport on Wednesday. The Anti-Corruption Service, for its part, confirmed that Zhumagul had been detained. He is a graduate of the Gubkin Institute in Moscow and was honorary consul of Malta in Atyrau.

Readers are reminded that the photo exhibition in the foyer closes on Sunday.
""",
  occ("Yerlan Dzhaksybekuly", "Deputy Prime Minister"),
  occ("Yerlan Dzhaksybekuly", "Foreign Minister", again=["Foreign Minister#2"]),
  occ("Baghdad Amrullayev", "Secretary-General of the Organization of Turkic Cooperation"),
  occ("Kim Seong-tae", "Ambassador of the Republic of Korea", again=["Ambassador#2"]),
  occ("Aida Nurpeisova", "Deputy Minister"),
  occ("Aida Nurpeisova", "consul general in Istanbul", former=True),
  occ("Farrukh Yusupov", "Uzbek colleague"),
  occ("Harriet Lisle", "High Commissioner for Refugees"),
  occ("Harriet Lisle", "health portfolio in London", start=("2009", "2009"), end=("2012", "2012")),
  occ("Urs Aebischer", "Swiss State Secretary"),
  occ("Magzhan Tilegen", "Permanent Representative in New York", start=("14 January", "2022-01-14"), end=None),
  occ("Magzhan Tilegen", "rector of the Diplomatic Academy", former=True),
  occ("Kairat Omarbek", "predecessor"),
  occ("Kairat Omarbek", "presidential envoy for Afghanistan"),
  occ("Aibek Smadiyar", "ministry's press secretary"),
  occ("Bolat Zhumagul", "deputy minister of energy", former=True),
  occ("Bolat Zhumagul", "honorary consul of Malta in Atyrau", former=True),
  fact("Kim Seong-tae", "award", "Order of Friendship, second class", date=("Tuesday", "2022-02-08")),
  fact("Harriet Lisle", "occupation", "lawyer"),
  fact("Bolat Zhumagul", "education", "Gubkin Institute"),
  ev("communication", "spoke by telephone", ("Monday", "2022-02-07"), ["Yerlan Dzhaksybekuly", "Baghdad Amrullayev"]),
  ev("meeting", "received", ("Tuesday", "2022-02-08"), ["Yerlan Dzhaksybekuly", "Kim Seong-tae"]),
  ev("award", "was presented", ("Tuesday", "2022-02-08"), ["Kim Seong-tae"]),
  ev("meeting", "held consultations", ("On the same day", "2022-02-08"), ["Aida Nurpeisova", "Farrukh Yusupov"], place="Tashkent"),
  ev("travel", "flew", ("Wednesday", "2022-02-09"), ["Yerlan Dzhaksybekuly"], place="Geneva"),
  ev("speech", "addressed", ("Wednesday", "2022-02-09"), ["Yerlan Dzhaksybekuly"], place="Geneva"),
  ev("meeting", "met", ("Wednesday", "2022-02-09"), ["Yerlan Dzhaksybekuly", "Harriet Lisle", "Urs Aebischer"], place="Geneva"),
  ev("communication", "letter", ("Thursday", "2022-02-10"), ["Magzhan Tilegen"]),
  ev("appointment", "presented his credentials", ("14 January", "2022-01-14"), ["Magzhan Tilegen"]),
  ev("appointment", "has been named", None, ["Kairat Omarbek"]),
  ev("speech", "briefing", ("Friday", "2022-02-11"), ["Aibek Smadiyar"]),
  ev("arrest", "arrest", ("Wednesday#2", "2022-02-09"), ["Bolat Zhumagul"], place="Almaty airport", status="claimed"),
  ev("arrest", "had been detained", None, ["Bolat Zhumagul"]),
)
P("d8-17", """GENERALS FALL OUT IN LA PAZ

La Paz, October 6 (1970)

President Remigio Achá Ballivián left the palace by the kitchen door at dawn to-day and is believed to be in the Papal Nunciature. By noon Bolivia had a junta of three; by five o'clock it had one man.

That man is General Wálter Ostria Vaca, 46, who was dismissed as commander-in-chief of the army on Sunday. He drove in from the El Alto air base at the head of eleven tanks, spoke from the balcony to a crowd of miners and students, and swore himself in as president at 5.20 p.m. The Chief Justice, Dr. Casto Uriburu, who ought to have administered the oath, could not be found.

The junta had been formed at half past eleven by the commanders of the three services: General Efraín Guachi, who succeeded Ostria on Sunday, Admiral Alberto Albarrán Crespo and Air Force General Fidel Sattoro. Guachi and Albarrán were arrested at the Miraflores barracks shortly before four. Sattoro went over to Ostria in time and is to be his minister of the interior. It is he who is said to have telephoned the garrisons.

Ostria, a harness-maker's son, born at Punata in 1924, was military attaché at Buenos Aires from 1962 to 1964 and then minister of mines under Achá, until the two quarrelled over the tin smelter. He fought in no war, "thank God", as he once told this correspondent. His wife, Emma Obleas, is a cousin of the trade union leader Simón Paredes Rojas, who came back from exile in Lima last week and for whom a place in the new cabinet is being kept warm.

The American Ambassador, Mr. Ernest Silverman, called upon the Nuncio, Archbishop Giovanni Grevi, this evening, and stayed an hour. Neither would say whether there had been a third person in the room.

It is the city's hundred-and-eighty-somethingth change of government. The shoe-shine boys were at work again by six.
""",
  occ("Remigio Achá Ballivián", "President", end=("to-day", "1970-10-06")),
  occ("Wálter Ostria Vaca", "commander-in-chief of the army", end=("Sunday", "1970-10-04")),
  occ("Wálter Ostria Vaca", "president", start=("to-day", "1970-10-06"), end=None),
  occ("Wálter Ostria Vaca", "military attaché at Buenos Aires", start=("1962", "1962"), end=("1964", "1964")),
  occ("Wálter Ostria Vaca", "minister of mines", former=True),
  occ("Casto Uriburu", "Chief Justice"),
  occ("Efraín Guachi", "commanders of the three services", start=("Sunday#2", "1970-10-04"), end=None, again=["succeeded Ostria"]),
  occ("Alberto Albarrán Crespo", "commanders of the three services"),
  occ("Fidel Sattoro", "commanders of the three services"),
  occ("Efraín Guachi", "junta#2", start=("to-day", "1970-10-06"), end=("shortly before four", "1970-10-06")),
  occ("Alberto Albarrán Crespo", "junta#2", start=("to-day", "1970-10-06"), end=("shortly before four", "1970-10-06")),
  occ("Fidel Sattoro", "junta#2", start=("to-day", "1970-10-06"), end=None),
  occ("Simón Paredes Rojas", "trade union leader"),
  occ("Ernest Silverman", "American Ambassador"),
  occ("Giovanni Grevi", "Nuncio"),
  occ("Giovanni Grevi", "Archbishop"),
  fact("Wálter Ostria Vaca", "birthPlace", "Punata"),
  fact("Wálter Ostria Vaca", "birthDate", "1924", value="1924"),
  fact("Wálter Ostria Vaca", "spouse", "Emma Obleas"),
  fact("Emma Obleas", "relatives", "Simón Paredes Rojas"),
  ev("travel", "left", ("to-day", "1970-10-06"), ["Remigio Achá Ballivián"]),
  ev("departure", "was dismissed", ("Sunday", "1970-10-04"), ["Wálter Ostria Vaca"]),
  ev("travel", "drove in", ("to-day", "1970-10-06"), ["Wálter Ostria Vaca"], place="La Paz"),
  ev("speech", "spoke", ("to-day", "1970-10-06"), ["Wálter Ostria Vaca"], place="the balcony"),
  ev("appointment", "swore himself in", ("to-day", "1970-10-06"), ["Wálter Ostria Vaca"]),
  ev("appointment", "had been formed", ("to-day", "1970-10-06"), ["Efraín Guachi", "Alberto Albarrán Crespo", "Fidel Sattoro"]),
  ev("appointment", "succeeded", ("Sunday#2", "1970-10-04"), ["Efraín Guachi"]),
  ev("arrest", "were arrested", ("shortly before four", "1970-10-06"), ["Efraín Guachi", "Alberto Albarrán Crespo"], place="Miraflores barracks"),
  ev("communication", "telephoned", None, ["Fidel Sattoro"], status="claimed"),
  ev("travel", "came back", ("last week", ""), ["Simón Paredes Rojas"]),
  ev("meeting", "called upon", ("this evening", "1970-10-06"), ["Ernest Silverman", "Giovanni Grevi"]),
)
P("d8-18", """Minister presents "housewives' budget"

COLOMBO, Wednesday, 15 November 1978

Finance Minister Rohan de Mel Wickramasuriya spoke for two hours and fifty minutes in Parliament this afternoon, drank nine glasses of water and abolished the ration book for a million and a half families.

It was his second budget since he was appointed in July 1977. The galleries were full. Among the guests in the Speaker's box were the Governor of the Central Bank, Dr. Wilmot Ranasuriya-Silva; the High Commissioner of India, Mr. Tarun Bose; and the minister's aged father, Mudaliyar Don Carolis Wickramasuriya, for twenty-two years chairman of the Matara Urban Council.

Mr. Wickramasuriya, 48, a barrister of Lincoln's Inn and a Sinhalese scholar of some repute, told the House that the country had been "living on its grandmother's jewellery". He was interrupted eleven times. Mr. Sarath Gunawardhana (SLFP, Attanagalla), a predecessor of his at the Treasury between 1970 and 1975, demanded to know what a widow at Kurunegala was supposed to eat. Mr. V. Yogarajah, Leader of the Opposition, walked out with his party when the provision for the north was read.

After the sitting the Finance Minister met a delegation of estate workers led by Mr. Savarimuthu Thevar, president of the Ceylon Plantation Union, who had travelled from Hatton overnight. They were given tea and an assurance.

The Permanent Secretary, Mr. Bradman Pieris, answers tomorrow's questions. Mr. Pieris was in Washington until August as an executive director of the World Bank; the minister asked for him personally. He is married to Chitra, the novelist, a sister of Mr. Wickramasuriya.

The Prime Minister was absent, nursing a cold at Kandy. The rumour that he had wished to keep the Treasury for himself was again heard in the lobby, and again from the same three persons. On the Galle Face the kites were up, and the sea was the colour of slate.
""",
  occ("Rohan de Mel Wickramasuriya", "Finance Minister", start=("July 1977", "1977-07"), end=None, again=["Minister", "minister", "Finance Minister#2", "minister#2"]),
  occ("Wilmot Ranasuriya-Silva", "Governor of the Central Bank"),
  occ("Tarun Bose", "High Commissioner of India"),
  occ("Don Carolis Wickramasuriya", "chairman of the Matara Urban Council"),
  occ("Don Carolis Wickramasuriya", "Mudaliyar"),
  occ("Sarath Gunawardhana", "predecessor of his at the Treasury", start=("1970", "1970"), end=("1975", "1975")),
  occ("Sarath Gunawardhana", "Attanagalla"),
  occ("V. Yogarajah", "Leader of the Opposition"),
  occ("Savarimuthu Thevar", "president of the Ceylon Plantation Union"),
  occ("Bradman Pieris", "Permanent Secretary"),
  occ("Bradman Pieris", "executive director of the World Bank", end=("August", "1978-08")),
  fact("Rohan de Mel Wickramasuriya", "father", "Don Carolis Wickramasuriya"),
  fact("Rohan de Mel Wickramasuriya", "occupation", "barrister"),
  fact("Rohan de Mel Wickramasuriya", "education", "Lincoln's Inn"),
  fact("Rohan de Mel Wickramasuriya", "occupation", "scholar"),
  fact("Rohan de Mel Wickramasuriya", "siblings", "Chitra"),
  fact("Sarath Gunawardhana", "party", "SLFP"),
  fact("Bradman Pieris", "spouse", "Chitra"),
  fact("Chitra", "occupation", "novelist"),
  ev("speech", "spoke", ("this afternoon", "1978-11-15"), ["Rohan de Mel Wickramasuriya"], place="Parliament"),
  ev("appointment", "was appointed", ("July 1977", "1977-07"), ["Rohan de Mel Wickramasuriya"]),
  ev("speech", "told the House", ("this afternoon", "1978-11-15"), ["Rohan de Mel Wickramasuriya"]),
  ev("meeting", "met", None, ["Rohan de Mel Wickramasuriya", "Savarimuthu Thevar"]),
  ev("travel", "travelled", ("overnight", ""), ["Savarimuthu Thevar"]),
)
P("d8-19", """From the shop floor to the ministry

Stockholm, 8 October 1976. When Gun-Britt Ekelöf walked into the Ministry of Labour this morning, the porter asked her whom she wished to see. "The minister," she said, "but I gather she has only just arrived."

Ekelöf, who turned 50 in March, is the new minister of labour and one of five women in the government that Prime Minister Torbjörn Fridell presented to the Riksdag today, the first non-socialist cabinet in forty-four years. A seamstress from Borås, she sat in the lower chamber for the Centre Party from 1965 to 1970 and in the new Riksdag from 1974. From 1967 until this summer she was vice-chairman of the Clothing Workers' Union, the only officer of a Swedish union who did not belong to the Social Democrats.

Her rise began with a quarrel. In May 1963 the management of the Algot mill sacked eleven women for singing. Ekelöf, then shop steward, wrote to the King. The letter reached the newspapers, the women were taken back, and the union's chairman, Evert Sandgren, put her on his executive the same autumn. Sandgren, now county governor in Älvsborg, telephoned her last night. "He told me to keep my temper," she reports, "and to lose it once a year."

She was born Gun-Britt Persdotter in Kinna, left school at thirteen and attended Ljungskile folk high school in the winter of 1949–50. With Sixten Ekelöf, a bus driver, whom she married in 1951, she has three children; the eldest, Lena, is a municipal councillor in Mark.

Her predecessor, Anders Birgersson, handed over the keys and a potted plant at ten. Under-secretary will be Claes Wrede, hitherto editor of the party's newspaper. The post of minister of social affairs, it is said in the party, was offered to Ekelöf first.

She does not own a car. The ministry has found her a parking space.
""",
  occ("Gun-Britt Ekelöf", "minister of labour", start=("today", "1976-10-08"), end=None, again=["minister"]),
  occ("Gun-Britt Ekelöf", "sat in the lower chamber", start=("1965", "1965"), end=("1970", "1970")),
  occ("Gun-Britt Ekelöf", "new Riksdag", start=("1974", "1974"), end=None),
  occ("Gun-Britt Ekelöf", "vice-chairman of the Clothing Workers' Union", start=("1967", "1967"), end=("this summer", "1976")),
  occ("Gun-Britt Ekelöf", "shop steward", former=True),
  occ("Gun-Britt Ekelöf", "his executive", start=("the same autumn", "1963"), end=None),
  occ("Torbjörn Fridell", "Prime Minister"),
  occ("Evert Sandgren", "union's chairman"),
  occ("Evert Sandgren", "county governor in Älvsborg"),
  occ("Lena", "municipal councillor in Mark"),
  occ("Anders Birgersson", "predecessor"),
  occ("Claes Wrede", "Under-secretary"),
  occ("Claes Wrede", "editor of the party's newspaper", former=True),
  fact("Gun-Britt Ekelöf", "occupation", "seamstress"),
  fact("Gun-Britt Ekelöf", "party", "Centre Party"),
  fact("Gun-Britt Ekelöf", "birthDate", "March", value="1926-03"),
  fact("Gun-Britt Ekelöf", "birthName", "Gun-Britt Persdotter"),
  fact("Gun-Britt Ekelöf", "birthPlace", "Kinna"),
  fact("Gun-Britt Ekelöf", "education", "Ljungskile folk high school", date=("1949–50", "1950")),
  fact("Gun-Britt Ekelöf", "spouse", "Sixten Ekelöf", date=("1951", "1951")),
  fact("Gun-Britt Ekelöf", "children", "Lena"),
  fact("Sixten Ekelöf", "occupation", "bus driver"),
  ev("appointment", "presented", ("today", "1976-10-08"), ["Torbjörn Fridell", "Gun-Britt Ekelöf"], place="Riksdag"),
  ev("communication", "wrote", ("May 1963", "1963-05"), ["Gun-Britt Ekelöf"]),
  ev("disclosure", "reached the newspapers", None, ["Gun-Britt Ekelöf"]),
  ev("appointment", "put her on his executive", ("the same autumn", "1963"), ["Gun-Britt Ekelöf", "Evert Sandgren"]),
  ev("communication", "telephoned", ("last night", "1976-10-07"), ["Evert Sandgren", "Gun-Britt Ekelöf"]),
  ev("departure", "handed over", None, ["Anders Birgersson", "Gun-Britt Ekelöf"]),
)
P("d8-20", """No-confidence vote topples Tamoana Government

PORT ELIZA, 27 April 2011 — The Prime Minister of the Tamoana Islands, Walter Maelanga Fono, lost a vote of no confidence by 26 to 23 on Tuesday night and was out of office before the generator in the parliament building had been refuelled.

The motion was moved by John Kwaita, member for West Malu and until March Mr Fono's own minister of forests. In his speech Mr Kwaita told the House that he had resigned "to sleep better". He was seconded by Sister Agnes Taupongi, who has represented the Outer Reefs since 2006 and is the only woman in the chamber.

The Governor-General, Sir Nathaniel Teho, received Mr Fono at eight this morning and asked him to carry on until a successor is chosen. Sir Nathaniel, a retired Anglican bishop of Malu, has done this five times since he was sworn in on 7 July 2004.

Nominations close on Friday. Two men have declared that they will stand: Mr Kwaita and the Leader of the Opposition, Dr Derek Sogamoe, a physician trained in Suva, who was prime minister for four months in 2007. A third name, that of the police commissioner, was mentioned on the radio; he is not even a member.

Mr Fono, 49, came to power after the election of August 2010. A former schoolteacher and rugby international, he had been permanent secretary for education and entered politics only in 2006. In January he expelled the Australian High Commissioner, Peter Hallorand, who had called the logging licences "a national auction". The Leadership Code Commission has been looking into those licences since 9 February; its chairman, Mr Solomon Rukia, flew to Port Eliza on Monday and questioned Mr Fono for an hour and a half. No charge has been laid.

The market was busy as usual on Wednesday. Betel nut, a stallholder observed, does not vote.
""",
  occ("Walter Maelanga Fono", "Prime Minister of the Tamoana Islands", end=("Tuesday night", "2011-04-26"), again=["came to power"]),
  occ("Walter Maelanga Fono", "permanent secretary for education", former=True),
  occ("John Kwaita", "member for West Malu"),
  occ("John Kwaita", "minister of forests", end=("March", "2011-03")),
  occ("Agnes Taupongi", "represented the Outer Reefs", start=("2006", "2006"), end=None),
  occ("Nathaniel Teho", "Governor-General", start=("7 July 2004", "2004-07-07"), end=None),
  occ("Nathaniel Teho", "Anglican bishop of Malu", former=True),
  occ("Derek Sogamoe", "Leader of the Opposition"),
  occ("Derek Sogamoe", "prime minister", start=("2007", "2007"), end=("2007", "2007")),
  occ("Peter Hallorand", "Australian High Commissioner", end=("January", "2011-01")),
  occ("Solomon Rukia", "chairman"),
  fact("Derek Sogamoe", "occupation", "physician"),
  fact("Derek Sogamoe", "education", "Suva"),
  fact("Walter Maelanga Fono", "occupation", "schoolteacher"),
  fact("Walter Maelanga Fono", "occupation", "rugby international"),
  fact("Nathaniel Teho", "religion", "Anglican"),
  ev("departure", "was out of office", ("Tuesday night", "2011-04-26"), ["Walter Maelanga Fono"], place="PORT ELIZA"),
  ev("speech", "speech", ("Tuesday night", "2011-04-26"), ["John Kwaita"]),
  ev("departure", "resigned", ("March", "2011-03"), ["John Kwaita"]),
  ev("meeting", "received", ("eight this morning", "2011-04-27"), ["Nathaniel Teho", "Walter Maelanga Fono"]),
  ev("appointment", "was sworn in", ("7 July 2004", "2004-07-07"), ["Nathaniel Teho"]),
  ev("candidacy", "have declared", None, ["John Kwaita", "Derek Sogamoe"]),
  ev("appointment", "came to power", ("August 2010", "2010-08"), ["Walter Maelanga Fono"]),
  ev("sanction", "expelled", ("January", "2011-01"), ["Peter Hallorand", "Walter Maelanga Fono"]),
  ev("investigation", "looking into", ("9 February", "2011-02-09"), ["Solomon Rukia"]),
  ev("travel", "flew", ("Monday", "2011-04-25"), ["Solomon Rukia"], place="Port Eliza"),
  ev("investigation", "questioned", ("Monday", "2011-04-25"), ["Solomon Rukia", "Walter Maelanga Fono"], place="Port Eliza"),
)
P("d8-21", """Bribes in the olive grove

Bari, 13 May 1993 – The mayor came to court on foot, through the fish market, and shook hands all the way. At one o'clock he was a convicted man.

Vito Antonio Laricchia, mayor of Castelforte Marina since 1985 and for eight years before that its councillor for public works, was sentenced on Wednesday to three years and four months for having sold building permits on the coast road. The court, presided over by Judge Maria Pia Santoro, acquitted the municipal secretary, Nunzio Gargano. The builder Cosimo Semeraro, who had confessed to everything in December and to a little more in January, escaped with a suspended sentence.

The case began with a woman who keeps accounts. On 20 October 1992 Addolorata Fanelli, a widow and bookkeeper to Semeraro, brought two shoeboxes to the carabinieri captain Sandro Pugliese. Six days later prosecutor Emilio Tarricone had Laricchia arrested in the middle of a council meeting. The prefect, Ludovico Ruffo, suspended him from office on 2 November, and since then a commissioner, the retired vice-prefect Anna Di Bello, has been running the town.

Laricchia, 57, a Christian Democrat, was born in the town, a fisherman's son. He taught gymnastics at the liceo in Monopoli and, as he never forgot to mention, once ran the 400 metres for Italy. His brother, Don Peppino, is the parish priest of San Nicola; he did not come to court. Senator Giulio Marangelli, for years the mayor's protector in Rome, gave evidence for him by letter. Marangelli himself received notice on 28 April that he is under investigation in Taranto.

An appeal has been lodged. Laricchia's friends say that he will stand again in November, whatever the judges do. Behind the court the mimosa had finished flowering and nobody had swept.
""",
  occ("Vito Antonio Laricchia", "mayor of Castelforte Marina", start=("1985", "1985"), end=("2 November", "1992-11-02"), again=["mayor", "mayor#3"]),
  occ("Vito Antonio Laricchia", "councillor for public works", end=("1985", "1985")),
  occ("Maria Pia Santoro", "Judge"),
  occ("Nunzio Gargano", "municipal secretary"),
  occ("Emilio Tarricone", "prosecutor"),
  occ("Ludovico Ruffo", "prefect"),
  occ("Anna Di Bello", "commissioner", start=("2 November", "1992-11-02"), end=None),
  occ("Anna Di Bello", "vice-prefect", former=True),
  occ("Don Peppino", "parish priest of San Nicola"),
  occ("Giulio Marangelli", "Senator"),
  fact("Vito Antonio Laricchia", "party", "Christian Democrat"),
  fact("Vito Antonio Laricchia", "birthPlace", "the town#2"),
  fact("Vito Antonio Laricchia", "occupation", "taught gymnastics"),
  fact("Vito Antonio Laricchia", "siblings", "Don Peppino"),
  fact("Cosimo Semeraro", "occupation", "builder"),
  fact("Addolorata Fanelli", "occupation", "bookkeeper"),
  fact("Sandro Pugliese", "occupation", "carabinieri captain"),
  ev("conviction", "convicted", ("Wednesday", "1993-05-12"), ["Vito Antonio Laricchia"], place="Bari"),
  ev("conviction", "was sentenced", ("Wednesday", "1993-05-12"), ["Vito Antonio Laricchia", "Maria Pia Santoro"]),
  ev("testimony", "confessed", ("December", "1992-12"), ["Cosimo Semeraro"]),
  ev("conviction", "suspended sentence", ("Wednesday", "1993-05-12"), ["Cosimo Semeraro"]),
  ev("disclosure", "brought two shoeboxes", ("20 October 1992", "1992-10-20"), ["Addolorata Fanelli", "Sandro Pugliese"]),
  ev("arrest", "arrested", ("Six days later", "1992-10-26"), ["Vito Antonio Laricchia", "Emilio Tarricone"]),
  ev("sanction", "suspended him from office", ("2 November", "1992-11-02"), ["Vito Antonio Laricchia", "Ludovico Ruffo"]),
  ev("testimony", "gave evidence", None, ["Giulio Marangelli"]),
  ev("communication", "notice", ("28 April", "1993-04-28"), ["Giulio Marangelli"]),
  ev("investigation", "investigation", None, ["Giulio Marangelli"], place="Taranto"),
)
P("d8-22", """CABINET CHANGES IN TOKYO

TOKYO, June 12, 1958 — The second Okabe Cabinet was completed late this evening, after nine hours of bargaining among the factions, and received its attestation at the Imperial Palace at 10:40 p.m.

Prime Minister Okabe Shintarō keeps the Foreign Ministry in his own hands no longer. It goes to Mr. Hirose Kōichi, 60, president of the Nanpo Shipping Company until this week, who has not previously sat in either House. Mr. Hirose was counsellor of embassy at London in 1939 and resigned from the service in 1941. He is the son-in-law of the late Count Makimura, Minister of the Imperial Household.

Mr. Satake Eizō, the Finance Minister, is moved to International Trade and Industry, and his place is taken by Mr. Ikegami Isamu, who as Chief Cabinet Secretary since December 1956 had often enough spoken for him. The new Chief Cabinet Secretary is Mr. Akagi Munetoshi, member for Ibaraki. Mrs. Nakahara Masa, a pharmacist and member of the House of Councillors since 1953, becomes Minister of Welfare, and is the second woman to head a ministry.

Mr. Ōno Bampei declined the Ministry of Agriculture for the third time. The post was filled by Mr. Miura Kunio, whose brother, Mr. Miura Tetsuo, is Governor of Yamagata.

The Chairman of the Socialist Party, Mr. Suzuki Jōtarō, said that the wine was old and so were the bottles. At the general election on May 22 his party had won 166 seats.

Mr. Hirose called on the American Ambassador, Mr. Douglas Whitaker, informally at a garden party on Tuesday. He was educated at the Tokyo Imperial University, was baptised a Methodist, and is said to recite Tennyson. Asked tonight about the security treaty, he spoke at length about the rainy season, which, the Meteorological Agency says, has now begun.
""",
  occ("Okabe Shintarō", "Prime Minister"),
  occ("Okabe Shintarō", "Foreign Ministry", end=("this evening", "1958-06-12")),
  occ("Hirose Kōichi", "Foreign Ministry", start=("this evening", "1958-06-12"), end=None),
  occ("Hirose Kōichi", "president of the Nanpo Shipping Company", end=("this week", "1958-06")),
  occ("Hirose Kōichi", "counsellor of embassy at London", start=("1939", "1939"), end=None),
  occ("Makimura", "Minister of the Imperial Household", former=True),
  occ("Satake Eizō", "Finance Minister", end=("this evening", "1958-06-12")),
  occ("Satake Eizō", "International Trade and Industry", start=("this evening", "1958-06-12"), end=None),
  occ("Ikegami Isamu", "his place", start=("this evening", "1958-06-12"), end=None),
  occ("Ikegami Isamu", "Chief Cabinet Secretary", start=("December 1956", "1956-12"), end=("this evening", "1958-06-12")),
  occ("Akagi Munetoshi", "Chief Cabinet Secretary#2", start=("this evening", "1958-06-12"), end=None),
  occ("Akagi Munetoshi", "member for Ibaraki"),
  occ("Nakahara Masa", "member of the House of Councillors", start=("1953", "1953"), end=None),
  occ("Nakahara Masa", "Minister of Welfare", start=("this evening", "1958-06-12"), end=None),
  occ("Miura Kunio", "Ministry of Agriculture", start=("this evening", "1958-06-12"), end=None, again=["post"]),
  occ("Miura Tetsuo", "Governor of Yamagata"),
  occ("Suzuki Jōtarō", "Chairman of the Socialist Party"),
  occ("Douglas Whitaker", "American Ambassador"),
  fact("Hirose Kōichi", "relatives", "Makimura"),
  fact("Hirose Kōichi", "education", "Tokyo Imperial University"),
  fact("Hirose Kōichi", "religion", "Methodist"),
  fact("Nakahara Masa", "occupation", "pharmacist"),
  fact("Miura Kunio", "siblings", "Miura Tetsuo"),
  fact("Suzuki Jōtarō", "party", "Socialist Party"),
  ev("appointment", "goes to", ("this evening", "1958-06-12"), ["Hirose Kōichi"]),
  ev("departure", "resigned", ("1941", "1941"), ["Hirose Kōichi"]),
  ev("appointment", "is moved", ("this evening", "1958-06-12"), ["Satake Eizō"]),
  ev("appointment", "is taken", ("this evening", "1958-06-12"), ["Ikegami Isamu"]),
  ev("appointment", "becomes", ("this evening", "1958-06-12"), ["Nakahara Masa"]),
  ev("appointment", "was filled", ("this evening", "1958-06-12"), ["Miura Kunio"]),
  ev("meeting", "called on", ("Tuesday", "1958-06-10"), ["Hirose Kōichi", "Douglas Whitaker"]),
)
P("d8-23", """Mr. Loring's third journey

Cairo, Aug. 27 (1955)

Mr. Everett Loring, the Quaker banker whom the State Department prefers to call a private citizen, came back to Cairo from Jerusalem this morning by way of Nicosia and was driven straight to the Prime Minister's office. It is his third such round in five weeks.

He was with the Prime Minister, Colonel Hamdi Sabet, for two hours. The Foreign Minister, Dr. Mahmud Raghib, joined them for the last thirty minutes. Nothing was given to the press except a photograph, which shows Mr. Loring looking at his shoes.

In Jerusalem, where he stayed from Tuesday until Thursday, he had two conversations with Mr. Avner Shaltiel, the Israeli Minister of Defence, and dined at the house of the Director-General of the Foreign Office, Mr. Gershon Alkalai. Mr. Shaltiel wrote to him in July that he would meet any Egyptian anywhere. The letter was published, to the annoyance of everybody concerned, by a New York daily on August 9.

Mr. Loring, who is 62, was born in Philadelphia and went to Haverford College. During the first war he drove an ambulance in France, in the second he was director of refugee relief at Lisbon. He was for one term, from 1947 to 1951, treasurer of the city of Philadelphia, the only Republican on the ticket to be elected, and he has been chairman of the Schuylkill Trust since. His late wife, Hannah, was an aunt of the present Assistant Secretary of State for Near Eastern affairs, Mr. George Hadley.

General Burgess, the Chief of Staff of the truce organization, reports from Gaza that the night was quiet. A patrol was fired on near Kissufim on Wednesday, for which each side has its explanation.

Dr. Raghib, a gynaecologist and formerly ambassador in Rome, was asked on leaving whether he was hopeful. "My first profession," he answered, "has taught me to wait."
""",
  occ("Hamdi Sabet", "Prime Minister", again=["Prime Minister#2"]),
  occ("Mahmud Raghib", "Foreign Minister"),
  occ("Mahmud Raghib", "ambassador in Rome", former=True),
  occ("Avner Shaltiel", "Israeli Minister of Defence"),
  occ("Gershon Alkalai", "Director-General of the Foreign Office"),
  occ("Everett Loring", "director of refugee relief at Lisbon", former=True),
  occ("Everett Loring", "treasurer of the city of Philadelphia", start=("1947", "1947"), end=("1951", "1951")),
  occ("Everett Loring", "chairman of the Schuylkill Trust", start=("1951", "1951"), end=None),
  occ("George Hadley", "Assistant Secretary of State for Near Eastern affairs"),
  occ("Burgess", "Chief of Staff of the truce organization"),
  fact("Everett Loring", "religion", "Quaker"),
  fact("Everett Loring", "occupation", "banker"),
  fact("Everett Loring", "birthPlace", "Philadelphia"),
  fact("Everett Loring", "education", "Haverford College"),
  fact("Everett Loring", "militaryService", "drove an ambulance in France"),
  fact("Everett Loring", "party", "Republican"),
  fact("Everett Loring", "spouse", "Hannah"),
  fact("Hannah", "relatives", "George Hadley"),
  fact("Mahmud Raghib", "occupation", "gynaecologist"),
  ev("travel", "came back", ("this morning", "1955-08-27"), ["Everett Loring"], place="Cairo#2"),
  ev("meeting", "was with", ("this morning", "1955-08-27"), ["Everett Loring", "Hamdi Sabet", "Mahmud Raghib"], place="Prime Minister's office"),
  ev("travel", "stayed", ("Tuesday", "1955-08-23"), ["Everett Loring"], place="Jerusalem#2"),
  ev("meeting", "conversations", ("from Tuesday until Thursday", "1955-08"), ["Everett Loring", "Avner Shaltiel"], place="Jerusalem#2"),
  ev("meeting", "dined", ("from Tuesday until Thursday", "1955-08"), ["Everett Loring", "Gershon Alkalai"], place="Jerusalem#2"),
  ev("communication", "wrote", ("July", "1955-07"), ["Avner Shaltiel", "Everett Loring"]),
  ev("disclosure", "was published", ("August 9", "1955-08-09"), ["Avner Shaltiel", "Everett Loring"]),
  ev("communication", "reports", None, ["Burgess"], place="Gaza"),
  ev("election", "elected", ("1947", "1947"), ["Everett Loring"], place="Philadelphia#2"),
)
P("d8-24", """"I signed what was put in front of me"

JOHANNESBURG, 20 November 2018. Day 31 of the Commission of Inquiry into Procurement belonged to a woman in a green hat.

Nokuthula Mabizela, who was chief financial officer of the National Freight Board from April 2012 to September 2015, testified under oath for five hours on Monday. She told the chairperson, retired Judge Lourens Terblanche, that she had approved the purchase of ninety-five locomotives on the strength of a single page. The page had been brought to her at home by the Board's then chief executive, Sipho Radebe-Khoza, on the evening of 21 March 2014.

"Did you read it?" asked evidence leader Adv. Shireen Parker.

"It was raining," Mabizela said, "and he was waiting in the car."

Radebe-Khoza, now South Africa's ambassador to Bulgaria, has denied under oath that he was ever at her house. Mabizela says that he phoned her again in 2016 and offered her a post in the provincial treasury if she kept quiet; she kept quiet, she added, but not for that.

She handed over a blue notebook. In it are the dates of eleven meetings at the Saxonwold villa of the businessman Ashok Bhandari, at four of which the former minister of public enterprises, Bongani Mdluli, is noted as present. Mdluli, a member of the ANC's national executive, was removed from the cabinet in a midnight reshuffle on 30 March 2017. His lawyers asked on Monday for time to study the handwriting.

Mabizela is a chartered accountant who grew up in Umlazi and studied at the University of Zululand. In 2011 she was named Businesswoman of the Year. The Institute of Accountants struck her off in June for failing to report the irregularities. Her husband, the Rev. Themba Mabizela, moderator of the Presbytery of eThekwini, sat behind her throughout and now and then nodded off.

The hearing continues tomorrow, when the Board's present chairman is to be heard.
""",
  occ("Nokuthula Mabizela", "chief financial officer of the National Freight Board", start=("April 2012", "2012-04"), end=("September 2015", "2015-09")),
  occ("Lourens Terblanche", "chairperson"),
  occ("Lourens Terblanche", "Judge", former=True),
  occ("Sipho Radebe-Khoza", "Board's then chief executive", former=True),
  occ("Sipho Radebe-Khoza", "South Africa's ambassador to Bulgaria"),
  occ("Shireen Parker", "evidence leader"),
  occ("Bongani Mdluli", "minister of public enterprises", end=("30 March 2017", "2017-03-30"), former=True),
  occ("Bongani Mdluli", "member of the ANC's national executive"),
  occ("Themba Mabizela", "moderator of the Presbytery of eThekwini"),
  fact("Ashok Bhandari", "occupation", "businessman"),
  fact("Bongani Mdluli", "party", "ANC"),
  fact("Nokuthula Mabizela", "occupation", "chartered accountant"),
  fact("Nokuthula Mabizela", "education", "University of Zululand"),
  fact("Nokuthula Mabizela", "award", "Businesswoman of the Year", date=("2011", "2011")),
  fact("Nokuthula Mabizela", "spouse", "Themba Mabizela"),
  ev("testimony", "testified", ("Monday", "2018-11-19"), ["Nokuthula Mabizela", "Lourens Terblanche", "Shireen Parker"], place="JOHANNESBURG"),
  ev("testimony", "told the chairperson", ("Monday", "2018-11-19"), ["Nokuthula Mabizela", "Lourens Terblanche"]),
  ev("meeting", "brought to her", ("21 March 2014", "2014-03-21"), ["Nokuthula Mabizela", "Sipho Radebe-Khoza"], status="claimed"),
  ev("testimony", "has denied under oath", None, ["Sipho Radebe-Khoza"]),
  ev("communication", "phoned", ("2016", "2016"), ["Sipho Radebe-Khoza", "Nokuthula Mabizela"], status="claimed"),
  ev("disclosure", "handed over", ("Monday", "2018-11-19"), ["Nokuthula Mabizela"]),
  ev("meeting", "meetings", None, ["Ashok Bhandari", "Bongani Mdluli"], place="Saxonwold villa", status="claimed"),
  ev("departure", "was removed", ("30 March 2017", "2017-03-30"), ["Bongani Mdluli"]),
  ev("award", "was named", ("2011", "2011"), ["Nokuthula Mabizela"]),
  ev("sanction", "struck her off", ("June", "2018-06"), ["Nokuthula Mabizela"]),
)
P("d8-25", """Comings and goings

Brussels, 16 February 2005

At the Competition directorate, Philippe Desmedt takes over on 1 March as director for state aid. The Belgian, a former judge at the commercial court of Ghent, has been deputy head of the president's private office since 2002. The post had been vacant since the death last October of Ruairí Mac Giolla.

Ulla Vestergaard-Lind becomes chairwoman of the Food Agency's management board. A Danish vet and once a Social Democrat member of the Folketing (1994–2001), she was elected on 8 February by 17 votes to ten; the defeated candidate was the Slovene deputy minister of agriculture, Tomaž Brecelj.

After nine years Hans-Jürgen Oppitz leaves the Court of Auditors, to which he had been sent by Vienna in 1996. He is succeeded by Gertrud Waldstätter, president of the audit office of Carinthia, who appeared before the budget committee of the Parliament in January and was asked mainly about skiing. Oppitz, 66, plans to grow apricots.

Sir Alastair Munro-Kerr, the British permanent representative, was made a Knight Commander in the New Year list. He joined the diplomatic service from Balliol in 1971 and was ambassador in Prague during the negotiations for enlargement.

No successor has yet been found for Commissioner Iveta Kalniņa's head of office, Juris Strazds, who resigned on 31 January when it came out that he was still drawing a salary as councillor in Liepāja. Kalniņa, who was finance minister in Riga from 1999 to 2002, has had a letter of reproach from the president and has replied, it is understood, at greater length.

The rumour that the spokesman, Giancarlo Motta, goes to Unicredit is described by him as flattering. And the lift in the Charlemagne building works again.

Births: to Marta Olivares, member of the European Parliament, and her husband, Pedro Gisbert, a cellist, on 3 February, a son, Bruno.
""",
  occ("Philippe Desmedt", "director for state aid", start=("1 March", "2005-03-01"), end=None, again=["post"]),
  occ("Philippe Desmedt", "judge at the commercial court of Ghent", former=True),
  occ("Philippe Desmedt", "deputy head of the president's private office", start=("2002", "2002"), end=None),
  occ("Ruairí Mac Giolla", "The post", end=("last October", "2004-10")),
  occ("Ulla Vestergaard-Lind", "chairwoman of the Food Agency's management board", start=("8 February", "2005-02-08"), end=None),
  occ("Ulla Vestergaard-Lind", "member of the Folketing", start=("1994", "1994"), end=("2001", "2001")),
  occ("Tomaž Brecelj", "Slovene deputy minister of agriculture"),
  occ("Hans-Jürgen Oppitz", "Court of Auditors", start=("1996", "1996"), end=("After nine years", "2005")),
  occ("Gertrud Waldstätter", "is succeeded"),
  occ("Gertrud Waldstätter", "president of the audit office of Carinthia"),
  occ("Alastair Munro-Kerr", "British permanent representative"),
  occ("Alastair Munro-Kerr", "ambassador in Prague", former=True),
  occ("Iveta Kalniņa", "Commissioner"),
  occ("Iveta Kalniņa", "finance minister in Riga", start=("1999", "1999"), end=("2002#2", "2002")),
  occ("Juris Strazds", "head of office", end=("31 January", "2005-01-31")),
  occ("Juris Strazds", "councillor in Liepāja"),
  occ("Giancarlo Motta", "spokesman"),
  occ("Marta Olivares", "member of the European Parliament"),
  fact("Philippe Desmedt", "nationality", "Belgian"),
  fact("Ruairí Mac Giolla", "deathDate", "last October", value="2004-10"),
  fact("Ulla Vestergaard-Lind", "nationality", "Danish"),
  fact("Ulla Vestergaard-Lind", "occupation", "vet"),
  fact("Ulla Vestergaard-Lind", "party", "Social Democrat"),
  fact("Alastair Munro-Kerr", "award", "Knight Commander"),
  fact("Alastair Munro-Kerr", "education", "Balliol"),
  fact("Marta Olivares", "spouse", "Pedro Gisbert"),
  fact("Pedro Gisbert", "occupation", "cellist"),
  fact("Marta Olivares", "children", "Bruno"),
  fact("Bruno", "birthDate", "3 February", value="2005-02-03"),
  ev("appointment", "takes over", ("1 March", "2005-03-01"), ["Philippe Desmedt"]),
  ev("election", "was elected", ("8 February", "2005-02-08"), ["Ulla Vestergaard-Lind", "Tomaž Brecelj"]),
  ev("appointment", "becomes", None, ["Ulla Vestergaard-Lind"]),
  ev("departure", "leaves", None, ["Hans-Jürgen Oppitz"]),
  ev("appointment", "had been sent", ("1996", "1996"), ["Hans-Jürgen Oppitz"]),
  ev("appointment", "is succeeded", None, ["Gertrud Waldstätter"]),
  ev("testimony", "appeared before the budget committee", ("January", "2005-01"), ["Gertrud Waldstätter"]),
  ev("award", "was made", ("New Year", "2005-01-01"), ["Alastair Munro-Kerr"]),
  ev("departure", "resigned", ("31 January", "2005-01-31"), ["Juris Strazds"]),
  ev("disclosure", "came out", ("31 January", "2005-01-31"), ["Juris Strazds"]),
  ev("communication", "letter of reproach", None, ["Iveta Kalniņa"]),
  ev("communication", "replied", None, ["Iveta Kalniņa"], status="claimed"),
)
P("d8-26", """How Karasu voted

Karasu, October 16, 1961

When the last box was opened in the primary school at three this morning, the wrestler had won. Mehmet Ali Demirkol, 38, Olympic middleweight, owner of nothing but a hazelnut garden and a brown hat, is one of the two deputies whom this district sends to the first Assembly of the Second Republic. The other is a professor.

Demirkol stood for the Justice Party, whose local chairman he has been since it was founded in February. He took 11,306 votes. The list of the Republican People's Party was headed by Prof. Dr. Suat Yalçıner, a constitutional lawyer at Istanbul, member of the Constituent Assembly that sat from January to September, who was returned with 10,870. Left out in the cold is Hüsnü Tekeli, the last deputy of the Democrats here and parliamentary under-secretary for customs until the morning of May 27, 1960, when soldiers arrested him in his bath. Tekeli spent five months on Yassıada and was released without trial. He had put himself forward as an independent.

The district governor, Necdet Orbay, a captain of the reserve who was appointed by the National Unity Committee, supervised the count. He told your correspondent that there had been one fight and one birth.

Demirkol speaks little. He was born in Kuzuluk of a Circassian family, was taught to wrestle by his uncle, Hafız Şaban, who was imam there for thirty years, won silver at Helsinki in 1952 and served as a gendarmerie sergeant in the Korean brigade. On Friday the leader of his party, retired General Ragıp Gümüş, had come from Ankara and spoken in the market place in the rain. "I am voting for the shoulders," an old man said.

Prof. Yalçıner, asked about the result, quoted Montesquieu. It is thought in Ankara that he may be minister of justice. He left by the noon bus.
""",
  occ("Mehmet Ali Demirkol", "deputies", start=("this morning", "1961-10-16"), end=None),
  occ("Mehmet Ali Demirkol", "local chairman", start=("February", "1961-02"), end=None),
  occ("Suat Yalçıner", "deputies", start=("this morning", "1961-10-16"), end=None),
  occ("Suat Yalçıner", "professor", again=["Prof.", "Prof.#2"]),
  occ("Suat Yalçıner", "member of the Constituent Assembly", start=("January", "1961-01"), end=("September", "1961-09")),
  occ("Hüsnü Tekeli", "deputy of the Democrats", former=True),
  occ("Hüsnü Tekeli", "parliamentary under-secretary for customs", end=("May 27, 1960", "1960-05-27")),
  occ("Necdet Orbay", "district governor"),
  occ("Hafız Şaban", "imam"),
  occ("Ragıp Gümüş", "leader of his party"),
  fact("Mehmet Ali Demirkol", "occupation", "wrestler"),
  fact("Mehmet Ali Demirkol", "party", "Justice Party"),
  fact("Suat Yalçıner", "party", "Republican People's Party"),
  fact("Suat Yalçıner", "occupation", "constitutional lawyer"),
  fact("Hüsnü Tekeli", "party", "Democrats"),
  fact("Necdet Orbay", "militaryService", "captain of the reserve"),
  fact("Mehmet Ali Demirkol", "birthPlace", "Kuzuluk"),
  fact("Mehmet Ali Demirkol", "ethnicity", "Circassian"),
  fact("Mehmet Ali Demirkol", "relatives", "Hafız Şaban"),
  fact("Mehmet Ali Demirkol", "award", "silver", date=("1952", "1952")),
  fact("Mehmet Ali Demirkol", "militaryService", "gendarmerie sergeant in the Korean brigade"),
  ev("election", "had won", ("this morning", "1961-10-16"), ["Mehmet Ali Demirkol"], place="Karasu"),
  ev("candidacy", "stood", None, ["Mehmet Ali Demirkol"]),
  ev("candidacy", "was headed", None, ["Suat Yalçıner"]),
  ev("election", "was returned", None, ["Suat Yalçıner"]),
  ev("arrest", "arrested", ("May 27, 1960", "1960-05-27"), ["Hüsnü Tekeli"]),
  ev("candidacy", "put himself forward", None, ["Hüsnü Tekeli"]),
  ev("appointment", "was appointed", None, ["Necdet Orbay"]),
  ev("award", "won silver", ("1952", "1952"), ["Mehmet Ali Demirkol"], place="Helsinki"),
  ev("travel", "had come", ("Friday", "1961-10-13"), ["Ragıp Gümüş"], place="Karasu"),
  ev("speech", "spoken", ("Friday", "1961-10-13"), ["Ragıp Gümüş"], place="market place"),
  ev("travel", "left", None, ["Suat Yalçıner"]),
)
P("d8-27", """Land-swap trial: abbot takes the stand

THESSALONIKI, 25 September 2008

Archimandrite Gerasimos, abbot of the Monastery of the Holy Belt since 1990, told the court on Wednesday that he had never heard of Lake Koronitsa before he was shown it on a map.

The lake, with the buildings on its northern shore, was exchanged in March 2004 for eleven state-owned properties in Athens. The signature on the state's side was that of Petros Voulgaridis, deputy minister of agriculture from 2002 to 2004 and today president of the Lawyers' Provident Fund. Voulgaridis, a PASOK deputy for Serres until last autumn, is charged with breach of trust. Beside him in the dock sit the notary Eleni Stratou, whose husband, Fotis Karamitsos, was minister of merchant shipping until he resigned over the affair on 12 September, and Brother Athanasios, bursar of the monastery, born Dimitris Laskos in Piraeus, who worked in a bank before he took the habit.

The abbot, a Cypriot of 53, was gentle and vague. He knew ministers, he said; ministers came to pray. He had been received at the Ministry in the winter of 2003 by Voulgaridis, who kissed his hand. He had written him a letter of thanks. Presiding judge Kyriaki Zoumbou asked whether it was usual to thank the state. "One ought to," replied the abbot.

The affair came to light in July, when the newspaper Makedoniki published the minutes of the land commission. Its chairman, Stelios Pappas, a retired supreme court judge, died of heart failure in 2006. Parliament voted on 23 September to set up a committee of inquiry; prosecutor Ilias Konstas had opened a preliminary examination five weeks earlier, but was taken off the case because his sister works for Stratou.

Government spokesman Theo Lambrakis called the trial a matter for the courts. The lake is known for its pelicans. Witnesses for the defence will be heard from Monday.
""",
  occ("Gerasimos", "abbot of the Monastery of the Holy Belt", start=("1990", "1990"), end=None, again=["abbot", "abbot#3", "abbot#4"]),
  occ("Gerasimos", "Archimandrite"),
  occ("Petros Voulgaridis", "deputy minister of agriculture", start=("2002", "2002"), end=("2004#2", "2004")),
  occ("Petros Voulgaridis", "president of the Lawyers' Provident Fund"),
  occ("Petros Voulgaridis", "PASOK deputy for Serres", end=("last autumn", "2007")),
  occ("Eleni Stratou", "notary"),
  occ("Fotis Karamitsos", "minister of merchant shipping", end=("12 September", "2008-09-12")),
  occ("Athanasios", "bursar of the monastery"),
  occ("Kyriaki Zoumbou", "Presiding judge"),
  occ("Stelios Pappas", "chairman"),
  occ("Stelios Pappas", "supreme court judge", former=True),
  occ("Ilias Konstas", "prosecutor"),
  occ("Theo Lambrakis", "Government spokesman"),
  fact("Petros Voulgaridis", "party", "PASOK"),
  fact("Eleni Stratou", "spouse", "Fotis Karamitsos"),
  fact("Athanasios", "birthName", "Dimitris Laskos"),
  fact("Athanasios", "birthPlace", "Piraeus"),
  fact("Gerasimos", "nationality", "Cypriot"),
  fact("Stelios Pappas", "deathDate", "2006", value="2006"),
  fact("Stelios Pappas", "causeOfDeath", "heart failure"),
  ev("testimony", "takes the stand", None, ["Gerasimos"]),
  ev("testimony", "told the court", ("Wednesday", "2008-09-24"), ["Gerasimos", "Kyriaki Zoumbou"], place="THESSALONIKI"),
  ev("investigation", "is charged", None, ["Petros Voulgaridis"]),
  ev("departure", "resigned", ("12 September", "2008-09-12"), ["Fotis Karamitsos"]),
  ev("meeting", "had been received", ("the winter of 2003", "2003"), ["Gerasimos", "Petros Voulgaridis"], place="Ministry", status="claimed"),
  ev("communication", "had written", None, ["Gerasimos", "Petros Voulgaridis"], status="claimed"),
  ev("disclosure", "published", ("July", "2008-07"), []),
  ev("investigation", "committee of inquiry", ("23 September", "2008-09-23"), []),
  ev("investigation", "preliminary examination", ("five weeks earlier", "2008-08-19"), ["Ilias Konstas"]),
  ev("recusal", "was taken off the case", None, ["Ilias Konstas"]),
)
P("d8-28", """Speaker steps down from chair for debate on his own land deal

KUALA SEMPIT — Selasih State Assembly Speaker Datuk Azman Haji Latiff left the chair yesterday morning while members debated the sale of forty acres of mangrove to a company in which his brother-in-law is a director.

"I have an interest, or people will say that I have, which is the same," he told the House before handing the mace over to his deputy, Puan Rosnah Abdul Kadir (BN–Teluk Mas). It is the first time in the Assembly's history that a Speaker has recused himself.

The sale was made public in June by Teh Boon Keat (DAP–Bandar Lama), a former bank officer, who had obtained the company's returns. Menteri Besar Tan Sri Kamaruddin Yusof, who chairs the land executive committee, said that the committee approved the transfer on 14 February 2011 in the absence of the Speaker. Replying to Teh, he listed the members present; they included the state legal adviser, Encik Francis Pereira, since promoted to the Court of Appeal.

Datuk Azman, 61, was first elected for Parit Haji in 1990 and was Youth Exco member from 1995 to 1999. He became Speaker in 2004, in succession to Tun Sulaiman Ngah, now Governor of Malacca. A lawyer trained at Gray's Inn, he is better known in the kampungs as a badminton umpire; he is president of the state association. He and his wife, Datin Zaharah, a lecturer, have five children.

Anti-corruption officers called at the land office on Sunday and took away two files. Their state director, Noraini Shafie, said they were there to help and not to accuse anybody. Opposition Leader Dr S. Jeyakumaran demanded a royal commission. Datuk Azman has declared his assets to the party every year, most recently on 3 January.

The motion, to refer the sale to the Public Accounts Committee, was lost by 22 votes to 14. The air-conditioning had broken down.
""",
  occ("Azman Haji Latiff", "Selasih State Assembly Speaker", start=("2004", "2004"), end=None, again=["Speaker", "Speaker#4", "Speaker#5"]),
  occ("Azman Haji Latiff", "elected for Parit Haji", start=("1990", "1990"), end=None),
  occ("Azman Haji Latiff", "Youth Exco member", start=("1995", "1995"), end=("1999", "1999")),
  occ("Azman Haji Latiff", "president of the state association"),
  occ("Rosnah Abdul Kadir", "deputy"),
  occ("Rosnah Abdul Kadir", "Teluk Mas"),
  occ("Teh Boon Keat", "Bandar Lama"),
  occ("Kamaruddin Yusof", "Menteri Besar"),
  occ("Kamaruddin Yusof", "chairs the land executive committee"),
  occ("Francis Pereira", "state legal adviser", former=True),
  occ("Francis Pereira", "Court of Appeal"),
  occ("Sulaiman Ngah", "in succession to", end=("2004", "2004")),
  occ("Sulaiman Ngah", "Governor of Malacca"),
  occ("Noraini Shafie", "state director"),
  occ("S. Jeyakumaran", "Opposition Leader"),
  fact("Rosnah Abdul Kadir", "party", "BN"),
  fact("Teh Boon Keat", "party", "DAP"),
  fact("Teh Boon Keat", "occupation", "bank officer"),
  fact("Azman Haji Latiff", "occupation", "lawyer"),
  fact("Azman Haji Latiff", "education", "Gray's Inn"),
  fact("Azman Haji Latiff", "occupation", "badminton umpire"),
  fact("Azman Haji Latiff", "spouse", "Zaharah"),
  fact("Zaharah", "occupation", "lecturer"),
  ev("recusal", "steps down from chair", None, ["Azman Haji Latiff"]),
  ev("recusal", "left the chair", ("yesterday morning", ""), ["Azman Haji Latiff"], place="KUALA SEMPIT"),
  ev("speech", "told the House", ("yesterday morning", ""), ["Azman Haji Latiff"]),
  ev("recusal", "recused himself", ("yesterday morning", ""), ["Azman Haji Latiff"]),
  ev("disclosure", "was made public", ("June", ""), ["Teh Boon Keat"]),
  ev("speech", "Replying", None, ["Kamaruddin Yusof", "Teh Boon Keat"]),
  ev("appointment", "promoted", None, ["Francis Pereira"]),
  ev("election", "was first elected", ("1990", "1990"), ["Azman Haji Latiff"]),
  ev("appointment", "became", ("2004", "2004"), ["Azman Haji Latiff"]),
  ev("investigation", "called at the land office", ("Sunday", ""), []),
  ev("disclosure", "has declared his assets", ("3 January", ""), ["Azman Haji Latiff"]),
)
P("d8-29", """Diputada Sepúlveda's forgotten orchard

Santiago, 19 February 2015

Senator Jorge Ignacio Larraguibel Moya (UDI) amended his declaration of interests yesterday for the third time in a month. The new version adds a stake of 12 per cent in Frutícola Peumo, a firm whose existence he had, he explained, "simply mislaid".

Larraguibel has been in the Senate since March 2006 and was president of its agriculture committee until the day before yesterday, when he asked to be relieved. His place was taken by Carmen Gloria Antilef (PPD), the first Mapuche woman to head a committee of the upper house. Before that he was intendant of O'Higgins under the military government, from 1986 to 1988, and then, for sixteen years, deputy for San Fernando.

The omission was discovered by Catalina Fuentealba, a 26-year-old student of journalism at the University of Concepción, who compared the declarations of all 158 members of Congress with the commercial register. She published the result on her blog on 12 January. The second name on her list was that of Deputy Marcela Sepúlveda, a Socialist from Talca: six hectares of cherries, inherited from her father, the former mayor of Molina Osvaldo Sepúlveda. The deputy apologised in a letter to the Speaker, Aldo Carrizo, and paid a fine of 20 tax units.

Prosecutor Gonzalo Irarrázabal Puga, head of the Eastern High Complexity unit, opened a file on Larraguibel on 2 February. He wants to know whether the senator voted on the irrigation bill of 2013 while he owned the shares. Larraguibel says he telephoned the prosecutor on the same day to offer his help. The minister secretary-general, Álvaro Eyquem, reminded everyone on Tuesday that the government has sent a bill on asset declarations to Congress.

An agronomist of the Catholic University, Larraguibel is married to María Elisa Undurraga, a painter. There has been talk of him as a presidential candidate of the right, chiefly in his own office. The orchards of Peumo, at this season, smell of nothing but diesel.
""",
  occ("Jorge Ignacio Larraguibel Moya", "Senator", start=("March 2006", "2006-03"), end=None, again=["in the Senate", "senator"]),
  occ("Jorge Ignacio Larraguibel Moya", "president of its agriculture committee", end=("the day before yesterday", "2015-02-17")),
  occ("Carmen Gloria Antilef", "His place", start=("the day before yesterday", "2015-02-17"), end=None, again=["head a committee of the upper house"]),
  occ("Jorge Ignacio Larraguibel Moya", "intendant of O'Higgins", start=("1986", "1986"), end=("1988", "1988")),
  occ("Jorge Ignacio Larraguibel Moya", "deputy for San Fernando", former=True),
  occ("Marcela Sepúlveda", "Deputy", again=["Diputada", "deputy#2"]),
  occ("Osvaldo Sepúlveda", "mayor of Molina", former=True),
  occ("Aldo Carrizo", "Speaker"),
  occ("Gonzalo Irarrázabal Puga", "Prosecutor", again=["prosecutor"]),
  occ("Gonzalo Irarrázabal Puga", "head of the Eastern High Complexity unit"),
  occ("Álvaro Eyquem", "minister secretary-general"),
  fact("Jorge Ignacio Larraguibel Moya", "party", "UDI"),
  fact("Carmen Gloria Antilef", "party", "PPD"),
  fact("Carmen Gloria Antilef", "ethnicity", "Mapuche"),
  fact("Catalina Fuentealba", "occupation", "student of journalism"),
  fact("Catalina Fuentealba", "education", "University of Concepción"),
  fact("Marcela Sepúlveda", "party", "Socialist"),
  fact("Marcela Sepúlveda", "father", "Osvaldo Sepúlveda"),
  fact("Jorge Ignacio Larraguibel Moya", "occupation", "agronomist"),
  fact("Jorge Ignacio Larraguibel Moya", "education", "Catholic University"),
  fact("Jorge Ignacio Larraguibel Moya", "spouse", "María Elisa Undurraga"),
  fact("María Elisa Undurraga", "occupation", "painter"),
  ev("disclosure", "amended his declaration of interests", ("yesterday", "2015-02-18"), ["Jorge Ignacio Larraguibel Moya"]),
  ev("departure", "asked to be relieved", ("the day before yesterday", "2015-02-17"), ["Jorge Ignacio Larraguibel Moya"]),
  ev("appointment", "was taken", None, ["Carmen Gloria Antilef"]),
  ev("disclosure", "was discovered", None, ["Catalina Fuentealba", "Jorge Ignacio Larraguibel Moya"]),
  ev("disclosure", "published", ("12 January", "2015-01-12"), ["Catalina Fuentealba", "Jorge Ignacio Larraguibel Moya", "Marcela Sepúlveda"]),
  ev("communication", "letter", None, ["Marcela Sepúlveda", "Aldo Carrizo"]),
  ev("sanction", "fine", None, ["Marcela Sepúlveda"]),
  ev("investigation", "opened a file", ("2 February", "2015-02-02"), ["Gonzalo Irarrázabal Puga", "Jorge Ignacio Larraguibel Moya"]),
  ev("communication", "telephoned", ("on the same day", "2015-02-02"), ["Jorge Ignacio Larraguibel Moya", "Gonzalo Irarrázabal Puga"], status="claimed"),
)
P("d8-30", """Envoy's shuttle brings first face-to-face meeting

ADDIS ABABA, 6 May 2003 — The two sides in the Kassir border dispute sat down at one table here on Monday for the first time since fighting broke out fourteen months ago, the special envoy of the African Union, Joaquim Chipenda Neto, announced.

The government delegation was led by Defence Minister Abdelrahim Taj el-Din, that of the Kassir Liberation Front by its secretary-general, Hawa Idris Bakhit, a former magistrate who left the capital for the bush in 2002. Neither shook hands. Both ate the lunch.

Chipenda, 64, was prime minister of his country from 1992 to 1996 and before that its permanent representative in Geneva. He was appointed envoy on 20 January by the chairman of the Commission, Amadou Cissokho-Bâ, and has since travelled to the region seven times. On 11 March he spent an entire day in a tent with the Front's military commander, Adam Sabil, known as "Kilometre". In April he met President Mahjoub Osman twice at the summer palace, and on Friday night, when everything seemed lost, he telephoned the Egyptian foreign minister, Samir Wahba, who telephoned Osman.

The Ethiopian hosts were represented by Deputy Prime Minister Tsehay Gebre-Medhin. In an opening speech she reminded the delegates that the rains begin in June. The American ambassador, Cynthia Marlowe, and the Norwegian minister for development, Bishop Arne Lunde, attended as observers. Lunde, who was Bishop of Tromsø before he entered the government in 2001, said a short prayer, to which nobody objected.

Born in Malanje, the son of a Methodist pastor, Chipenda studied law at Coimbra and was expelled in 1961 for his political activities. He was once considered for the post of secretary-general of the United Nations; he withdrew his name, he says, because of his knees.

The talks are to last five days. Previous talks, at Sirte, lasted one.
""",
  occ("Joaquim Chipenda Neto", "special envoy of the African Union", start=("20 January", "2003-01-20"), end=None, again=["envoy#2", "Envoy"]),
  occ("Joaquim Chipenda Neto", "prime minister of his country", start=("1992", "1992"), end=("1996", "1996")),
  occ("Joaquim Chipenda Neto", "permanent representative in Geneva", end=("1992", "1992")),
  occ("Abdelrahim Taj el-Din", "Defence Minister"),
  occ("Hawa Idris Bakhit", "secretary-general"),
  occ("Hawa Idris Bakhit", "magistrate", former=True),
  occ("Amadou Cissokho-Bâ", "chairman of the Commission"),
  occ("Adam Sabil", "Front's military commander"),
  occ("Mahjoub Osman", "President"),
  occ("Samir Wahba", "Egyptian foreign minister"),
  occ("Tsehay Gebre-Medhin", "Deputy Prime Minister"),
  occ("Cynthia Marlowe", "American ambassador"),
  occ("Arne Lunde", "Norwegian minister for development", start=("2001", "2001"), end=None, again=["entered the government"]),
  occ("Arne Lunde", "Bishop of Tromsø", end=("2001", "2001"), again=["Bishop"]),
  fact("Adam Sabil", "alias", "Kilometre"),
  fact("Hawa Idris Bakhit", "party", "Kassir Liberation Front"),
  fact("Joaquim Chipenda Neto", "birthPlace", "Malanje"),
  fact("Joaquim Chipenda Neto", "education", "Coimbra"),
  ev("meeting", "sat down at one table", ("Monday", "2003-05-05"), ["Abdelrahim Taj el-Din", "Hawa Idris Bakhit"], place="ADDIS ABABA"),
  ev("communication", "announced", None, ["Joaquim Chipenda Neto"]),
  ev("travel", "left the capital", ("2002", "2002"), ["Hawa Idris Bakhit"]),
  ev("appointment", "was appointed", ("20 January", "2003-01-20"), ["Joaquim Chipenda Neto", "Amadou Cissokho-Bâ"]),
  ev("travel", "travelled", None, ["Joaquim Chipenda Neto"]),
  ev("meeting", "spent an entire day", ("11 March", "2003-03-11"), ["Joaquim Chipenda Neto", "Adam Sabil"], place="a tent"),
  ev("meeting", "met#2", ("April", "2003-04"), ["Joaquim Chipenda Neto", "Mahjoub Osman"], place="summer palace"),
  ev("communication", "telephoned", ("Friday night", "2003-05-02"), ["Joaquim Chipenda Neto", "Samir Wahba"]),
  ev("communication", "telephoned#2", None, ["Samir Wahba", "Mahjoub Osman"]),
  ev("speech", "speech", ("Monday", "2003-05-05"), ["Tsehay Gebre-Medhin"]),
  ev("meeting", "attended", ("Monday", "2003-05-05"), ["Cynthia Marlowe", "Arne Lunde"]),
  ev("appointment", "entered the government", ("2001", "2001"), ["Arne Lunde"]),
  ev("sanction", "was expelled", ("1961", "1961"), ["Joaquim Chipenda Neto"]),
)
P("d8-31", """The Sheriff of Tallis County

From "Courthouse and River", a history of Tallis County

Orville Dean Maddox was sheriff for nineteen years, longer than anyone before or since, and the only one to leave the office in handcuffs. He was born on a cotton farm near Sledge on November 3, 1924, served in the 7th Infantry Division on Okinawa, and came home in 1946 with a limp and a talent for remembering names. He drove a bread truck. In 1954 he was made a deputy by Sheriff Clyde Pettus, and in November 1963, when Pettus retired, he was elected to succeed him. He was a Democrat, as everyone was.

The trouble began with a retired schoolteacher. In the spring of 1981 Miss Eula Rae Simmons, secretary of the county NAACP, wrote to the Justice Department that the jail was charging prisoners for blankets. An F.B.I. agent, Harold Szymanski, spent that summer in the county as a seller of fencing. On February 9, 1982, a federal grand jury at Oxford indicted Maddox, along with his chief deputy, Bobby Joe Tate, and County Supervisor Lester Quill.

Quill pleaded guilty and testified against the other two in September. The trial lasted eleven days. Maddox took the stand himself and was asked by the United States attorney, Glenn Harcourt III, how a man on $14,000 a year had come by two catfish farms. "By rising early," he said. On October 1 the jury convicted him on nine counts; Tate was found not guilty. Judge William Keady Orr sentenced Maddox on December 10 to seven years, and the governor named the coroner, Dr. Ruth Anne Bell, to serve as acting sheriff, the first woman to wear the badge in that county.

Maddox came home in 1987. He ran once more in 1991, as an independent, and got 212 votes. His wife Lurleen had died in 1985. He himself died of emphysema on June 30, 1996, at Clarksdale. People there still argue about him; the bypass was very nearly given his name. Miss Simmons received the state bar's Liberty Award in 1990.
""",
  occ("Orville Dean Maddox", "sheriff", start=("November 1963", "1963-11"), end=None, again=["Sheriff of Tallis County"]),
  occ("Orville Dean Maddox", "deputy", start=("1954", "1954"), end=None),
  occ("Clyde Pettus", "Sheriff#2", end=("November 1963", "1963-11")),
  occ("Eula Rae Simmons", "secretary of the county NAACP"),
  occ("Bobby Joe Tate", "chief deputy"),
  occ("Lester Quill", "County Supervisor"),
  occ("Glenn Harcourt III", "United States attorney"),
  occ("William Keady Orr", "Judge"),
  occ("Ruth Anne Bell", "coroner"),
  occ("Ruth Anne Bell", "acting sheriff"),
  fact("Orville Dean Maddox", "birthPlace", "Sledge"),
  fact("Orville Dean Maddox", "birthDate", "November 3, 1924", value="1924-11-03"),
  fact("Orville Dean Maddox", "militaryService", "7th Infantry Division"),
  fact("Orville Dean Maddox", "occupation", "drove a bread truck"),
  fact("Orville Dean Maddox", "party", "Democrat"),
  fact("Eula Rae Simmons", "occupation", "schoolteacher"),
  fact("Harold Szymanski", "occupation", "F.B.I. agent"),
  fact("Orville Dean Maddox", "spouse", "Lurleen"),
  fact("Lurleen", "deathDate", "1985", value="1985"),
  fact("Orville Dean Maddox", "causeOfDeath", "emphysema"),
  fact("Orville Dean Maddox", "deathDate", "June 30, 1996", value="1996-06-30"),
  fact("Orville Dean Maddox", "deathPlace", "Clarksdale"),
  fact("Eula Rae Simmons", "award", "Liberty Award", date=("1990", "1990")),
  ev("appointment", "was made a deputy", ("1954", "1954"), ["Orville Dean Maddox", "Clyde Pettus"]),
  ev("departure", "retired", ("November 1963", "1963-11"), ["Clyde Pettus"]),
  ev("election", "was elected", ("November 1963", "1963-11"), ["Orville Dean Maddox"]),
  ev("communication", "wrote", ("the spring of 1981", "1981"), ["Eula Rae Simmons"]),
  ev("investigation", "spent that summer in the county", ("that summer", "1981"), ["Harold Szymanski"]),
  ev("investigation", "indicted", ("February 9, 1982", "1982-02-09"), ["Orville Dean Maddox", "Bobby Joe Tate", "Lester Quill"], place="Oxford"),
  ev("conviction", "pleaded guilty", None, ["Lester Quill"]),
  ev("testimony", "testified", ("September", "1982-09"), ["Lester Quill"]),
  ev("testimony", "took the stand", None, ["Orville Dean Maddox", "Glenn Harcourt III"]),
  ev("conviction", "convicted", ("October 1", "1982-10-01"), ["Orville Dean Maddox"]),
  ev("conviction", "sentenced", ("December 10", "1982-12-10"), ["Orville Dean Maddox", "William Keady Orr"]),
  ev("appointment", "named", None, ["Ruth Anne Bell"]),
  ev("candidacy", "ran#2", ("1991", "1991"), ["Orville Dean Maddox"]),
  ev("award", "received", ("1990", "1990"), ["Eula Rae Simmons"]),
)
P("d8-32", """MULENGA IN, TWO MINISTERS OUT

Lusaka, Friday 20 December 1968

With 98 of 105 results declared, the ruling party has 76 seats. The President was never in doubt; the surprises are elsewhere.

In Kasempa Bridge the Minister of Power, Mr. Dingiswayo Nkole, a co-founder of the party, was beaten by a lorry owner, Mr. Simon Kapijimpanga, who stood as an independent and spent, he claims, forty pounds. In Mongu South Mr. Nalumino Sikota, Minister for Barotse Province until polling day, lost to Mr. Mubiana Wina-Lewanika of the Congress, a headmaster and a nephew of the Litunga. Mr. Nkole was at once offered an embassy and said that he did not care for snow.

The most remarkable victor is Mrs. Bwalya Mulenga. She was returned yesterday for Chingola West with 14,006 votes against 1,180 for the Congress candidate, Mr. Peter Mwamba. Mrs. Mulenga, who is 33, was born at Mporokoso, trained as a nurse at Chitokoloki mission, joined the party in 1955 and was imprisoned for four months in 1961 for burning her identity card. She has been a city councillor at Kitwe since 1964 and regional secretary of the Women's Brigade since 1966. Her husband, Mr. Godfrey Mulenga, is vice-president of the mineworkers' union. She told a rally at Nchanga on Sunday: "They have counted the copper. Now let them count the women."

In Livingstone the Speaker of the last Assembly, Sir Wilfred Chisholm-Roberts, did not stand again. He sails for England in January after forty years in the country, the first eleven of them as a district officer. The Congress leader, Mr. Hamwende Moonga, held his seat at Mazabuka and alleged that boxes had been opened on the road. The Director of Elections, Mr. Justice Patrick Doyle, received a delegation from him this morning and promised to look into it.

The new cabinet is to be announced on Monday. It rained on the mealie fields all week, and the polling clerks had to be carried across the Kafue in canoes.
""",
  occ("Dingiswayo Nkole", "Minister of Power"),
  occ("Dingiswayo Nkole", "Kasempa Bridge", former=True),
  occ("Simon Kapijimpanga", "Kasempa Bridge"),
  occ("Nalumino Sikota", "Minister for Barotse Province", end=("polling day", "1968-12-19")),
  occ("Mubiana Wina-Lewanika", "Mongu South"),
  occ("Mubiana Wina-Lewanika", "headmaster"),
  occ("Bwalya Mulenga", "returned yesterday for Chingola West", start=("yesterday", "1968-12-19"), end=None),
  occ("Bwalya Mulenga", "city councillor at Kitwe", start=("1964", "1964"), end=None),
  occ("Bwalya Mulenga", "regional secretary of the Women's Brigade", start=("1966", "1966"), end=None),
  occ("Godfrey Mulenga", "vice-president of the mineworkers' union"),
  occ("Wilfred Chisholm-Roberts", "Speaker of the last Assembly", former=True),
  occ("Wilfred Chisholm-Roberts", "district officer", former=True),
  occ("Hamwende Moonga", "Congress leader"),
  occ("Hamwende Moonga", "seat at Mazabuka"),
  occ("Patrick Doyle", "Director of Elections"),
  occ("Patrick Doyle", "Justice"),
  fact("Simon Kapijimpanga", "occupation", "lorry owner"),
  fact("Mubiana Wina-Lewanika", "party", "Congress"),
  fact("Peter Mwamba", "party", "Congress#2"),
  fact("Bwalya Mulenga", "birthPlace", "Mporokoso"),
  fact("Bwalya Mulenga", "occupation", "nurse"),
  fact("Bwalya Mulenga", "education", "Chitokoloki mission"),
  fact("Bwalya Mulenga", "spouse", "Godfrey Mulenga"),
  fact("Hamwende Moonga", "party", "Congress#3"),
  ev("election", "was beaten", None, ["Dingiswayo Nkole", "Simon Kapijimpanga"], place="Kasempa Bridge"),
  ev("candidacy", "stood", None, ["Simon Kapijimpanga"]),
  ev("election", "lost", None, ["Nalumino Sikota", "Mubiana Wina-Lewanika"], place="Mongu South"),
  ev("election", "was returned", ("yesterday", "1968-12-19"), ["Bwalya Mulenga", "Peter Mwamba"], place="Chingola West"),
  ev("arrest", "was imprisoned", ("1961", "1961"), ["Bwalya Mulenga"]),
  ev("speech", "told a rally", ("Sunday", "1968-12-15"), ["Bwalya Mulenga"], place="Nchanga"),
  ev("election", "held his seat", None, ["Hamwende Moonga"], place="Mazabuka"),
  ev("meeting", "received a delegation", ("this morning", "1968-12-20"), ["Patrick Doyle"]),
)
P("d8-33", """Footnotes: the fall of Dr. Reinhold Stackebrandt

Hanover, 28 February 1989

It took a librarian eleven evenings. On Thursday of last week Irmgard Pohl, who looks after the economics collection in Göttingen, sent the dean, Professor Ulrich Hasenclever, a list of forty-three passages which the Lower Saxon minister of economics, Reinhold Stackebrandt, had taken word for word from an unprinted thesis of 1938. Yesterday the minister resigned.

"I should have used quotation marks," he told the Landtag in a statement of four sentences. Minister-President Eberhard Wiegand, who had still called him irreplaceable on Saturday, thanked him for his work and accepted. Until a successor is found the department will be looked after by the minister of finance, Birgit Thomsen-Lüders.

Stackebrandt, born in Peine in 1941, took his doctorate in 1968 with a dissertation on the price of sugar beet. He was mayor of his native town at thirty-one, sat in the Bundestag from 1976 for the CDU and went to Hanover as minister in 1986. He was also deputy chairman of the supervisory board of the Salzgitter Rolling Mills and, since last autumn, president of the German Table Tennis League. The forgotten author, Ernst Blumenfeld, emigrated to Haifa in the year of his thesis; he later founded a bank there and died in 1974. His daughter, Ruth Carmi, a judge at the district court, was informed by telephone on Friday by Hasenclever himself. She laughed, he reports, for some time.

The faculty council withdrew the degree on Monday afternoon by eleven votes to none. Hasenclever abstained: in 1968 he had been the second examiner.

The SPD's parliamentary leader, Klaus-Peter Rautenberg, a former schoolmate of Stackebrandt at the Ratsgymnasium, has demanded an inquiry into the award of a doctorate to two other politicians, whom he did not name. In the CDU it is hoped that Stackebrandt will give up his constituency as well; so far he shows no sign of it. Frau Pohl has been on leave since Monday. She is walking in the Harz.
""",
  occ("Reinhold Stackebrandt", "Lower Saxon minister of economics", start=("1986", "1986"), end=("Yesterday", "1989-02-27"), again=["minister#2", "minister#4"]),
  occ("Reinhold Stackebrandt", "mayor of his native town", former=True),
  occ("Reinhold Stackebrandt", "sat in the Bundestag", start=("1976", "1976"), end=None),
  occ("Reinhold Stackebrandt", "deputy chairman of the supervisory board of the Salzgitter Rolling Mills"),
  occ("Reinhold Stackebrandt", "president of the German Table Tennis League", start=("last autumn", "1988"), end=None),
  occ("Reinhold Stackebrandt", "constituency"),
  occ("Ulrich Hasenclever", "dean"),
  occ("Ulrich Hasenclever", "Professor"),
  occ("Eberhard Wiegand", "Minister-President"),
  occ("Birgit Thomsen-Lüders", "minister of finance"),
  occ("Birgit Thomsen-Lüders", "department", start=("Yesterday", "1989-02-27"), end=None),
  occ("Ruth Carmi", "judge at the district court"),
  occ("Klaus-Peter Rautenberg", "SPD's parliamentary leader"),
  fact("Irmgard Pohl", "occupation", "librarian"),
  fact("Reinhold Stackebrandt", "birthPlace", "Peine"),
  fact("Reinhold Stackebrandt", "birthDate", "1941", value="1941"),
  fact("Reinhold Stackebrandt", "party", "CDU"),
  fact("Reinhold Stackebrandt", "education", "Ratsgymnasium"),
  fact("Klaus-Peter Rautenberg", "education", "Ratsgymnasium"),
  fact("Klaus-Peter Rautenberg", "party", "SPD"),
  fact("Ernst Blumenfeld", "residence", "Haifa"),
  fact("Ernst Blumenfeld", "deathDate", "1974", value="1974"),
  fact("Ernst Blumenfeld", "children", "Ruth Carmi"),
  ev("disclosure", "sent", ("Thursday of last week", "1989-02-23"), ["Irmgard Pohl", "Ulrich Hasenclever"]),
  ev("departure", "resigned", ("Yesterday", "1989-02-27"), ["Reinhold Stackebrandt"]),
  ev("speech", "told the Landtag", ("Yesterday", "1989-02-27"), ["Reinhold Stackebrandt"]),
  ev("departure", "accepted", None, ["Eberhard Wiegand", "Reinhold Stackebrandt"]),
  ev("appointment", "went to Hanover as minister", ("1986", "1986"), ["Reinhold Stackebrandt"]),
  ev("communication", "was informed by telephone", ("Friday", "1989-02-24"), ["Ruth Carmi", "Ulrich Hasenclever"]),
  ev("sanction", "withdrew the degree", ("Monday afternoon", "1989-02-27"), ["Reinhold Stackebrandt"]),
  ev("recusal", "abstained", ("Monday afternoon", "1989-02-27"), ["Ulrich Hasenclever"]),
)
P("d8-34", """Bureau detains former minister, two bankers

ISLAMABAD, Nov 18, 1999: The newly created Bureau of Accountability on Wednesday took into custody former communications minister Makhdoom Shahnawaz Tareen and two serving bankers, a day after the deadline for the repayment of bank loans had run out.

Mr Tareen was picked up at 6am from his residence in Lahore's Gulberg. The president of the Crescent Commercial Bank, Zahid Hussain Kirmani, and the general manager of the Farmers' Credit Corporation, Ms Nargis Bandial, were arrested in Karachi, the bureau's chairman, Lt Gen (retd) Iftikhar Ali Durrani, told a press briefing. He put the sum involved at Rs 1.6 billion.

Mr Tareen, 49, held the communications portfolio from February 1997 until the military takeover of October 12. He was first elected to the National Assembly from Lodhran in 1988, was for a time chairman of its Public Accounts Committee, and in August 1998 crossed swords publicly with the then finance secretary, Moeen Afzal Qazi, who now sits on the bureau's advisory board. According to Mr Tareen's lawyer, Barrister Hamida Khwaja, Mr Qazi recused himself from the board's meeting on Tuesday; the bureau would not confirm this.

The scion of a landowning family, Mr Tareen was educated at Aitchison College and Trinity College, Dublin. His father, the late Makhdoom Altaf, was revenue minister of West Pakistan, and a cousin, Nilofar Tareen, is Pakistan's high commissioner in Colombo. In the 1993 election he changed from the People's Party to the Muslim League.

Ms Bandial, one of the few women to have reached the head of a state lending institution, joined the corporation as a probationer in 1974 and was appointed general manager in May 1996. She was awarded the Tamgha-i-Imtiaz in 1994.

In his address to the nation on October 17 the chief executive had promised accountability without favour. An accountability court is to be set up at Attock, where the fort is being whitewashed. It is feared that the list is long.
""",
  occ("Shahnawaz Tareen", "communications minister", start=("February 1997", "1997-02"), end=("October 12", "1999-10-12"), former=True, again=["minister", "communications portfolio"]),
  occ("Shahnawaz Tareen", "elected to the National Assembly", start=("1988", "1988"), end=None),
  occ("Shahnawaz Tareen", "chairman of its Public Accounts Committee", former=True),
  occ("Zahid Hussain Kirmani", "president of the Crescent Commercial Bank"),
  occ("Nargis Bandial", "general manager of the Farmers' Credit Corporation", start=("May 1996", "1996-05"), end=None, again=["general manager#2", "head of a state lending institution"]),
  occ("Iftikhar Ali Durrani", "bureau's chairman"),
  occ("Moeen Afzal Qazi", "finance secretary", former=True),
  occ("Moeen Afzal Qazi", "sits on the bureau's advisory board"),
  occ("Makhdoom Altaf", "revenue minister of West Pakistan"),
  occ("Nilofar Tareen", "Pakistan's high commissioner in Colombo"),
  fact("Shahnawaz Tareen", "residence", "Lahore"),
  fact("Hamida Khwaja", "occupation", "lawyer"),
  fact("Hamida Khwaja", "occupation", "Barrister"),
  fact("Shahnawaz Tareen", "education", "Aitchison College"),
  fact("Shahnawaz Tareen", "education", "Trinity College, Dublin"),
  fact("Shahnawaz Tareen", "father", "Makhdoom Altaf"),
  fact("Shahnawaz Tareen", "relatives", "Nilofar Tareen"),
  fact("Shahnawaz Tareen", "party", "Muslim League"),
  fact("Shahnawaz Tareen", "party", "People's Party"),
  fact("Nargis Bandial", "award", "Tamgha-i-Imtiaz", date=("1994", "1994")),
  ev("arrest", "detains", None, ["Shahnawaz Tareen", "Zahid Hussain Kirmani", "Nargis Bandial"]),
  ev("arrest", "took into custody", ("Wednesday", "1999-11-17"), ["Shahnawaz Tareen", "Zahid Hussain Kirmani", "Nargis Bandial"]),
  ev("arrest", "was picked up", ("Wednesday", "1999-11-17"), ["Shahnawaz Tareen"], place="Gulberg"),
  ev("arrest", "were arrested", ("Wednesday", "1999-11-17"), ["Zahid Hussain Kirmani", "Nargis Bandial"], place="Karachi"),
  ev("speech", "told a press briefing", None, ["Iftikhar Ali Durrani"]),
  ev("election", "was first elected", ("1988", "1988"), ["Shahnawaz Tareen"], place="Lodhran"),
  ev("recusal", "recused himself", ("Tuesday", "1999-11-16"), ["Moeen Afzal Qazi"], status="claimed"),
  ev("appointment", "was appointed", ("May 1996", "1996-05"), ["Nargis Bandial"]),
  ev("award", "was awarded", ("1994", "1994"), ["Nargis Bandial"]),
  ev("speech", "address", ("October 17", "1999-10-17"), []),
)
P("d8-35", """PROFILE
The quiet woman of Heroes Circle

By the Sunday Beacon staff, Kingston

People who telephone the Ministry of National Security and ask for the boss are sometimes told, by a low voice with a Portland accent, that she is speaking. Senator Marva Delphine Ffolkes, 52, has been minister since 11 January 2012 and still picks up her own phone.

She was born at Buff Bay on 30 August 1961, the fifth child of a banana checker, Ezekiel Ffolkes, and a postmistress, Una. A scholarship took her to Titchfield High and the University of the West Indies, where she read history. She joined the police in 1983, one of four graduates in that year's intake, and came up through the fraud squad: inspector, superintendent, and in 2004 head of the Organised Crime Division. In 2007 the then commissioner, Trevor Lyew-Chin, removed her after she had had a government contractor, Desmond Tapper, arrested on the steps of a church. Tapper was convicted two years later. She never said a word about it.

She left the force in 2008, taught at the regional police college in Barbados and returned in 2010 as executive director of the lobby group Citizens for Clean Contracts. The leader of the People's Party, Paulwell Nembhard, brought her into the Senate in November 2011, five weeks before the election that made him prime minister. Her predecessor, Colonel Dudley Moncure, is now ambassador in Caracas.

In office she has been both praised and cursed. On 3 June last year she told the Senate that forty officers had failed the polygraph; on 4 June she met their federation, whose chairman, Sgt Raymond Coote, called her a traitor to her face and, she says, apologised in the corridor. She turned down the Order of Distinction in 2013 ("Let me do something first").

Ffolkes is a Baptist and sings alto. With her husband, the cricket commentator Errol Blackwood, she lives at Stony Hill. Party strategists would like to see her contest a seat in Portland at the next election. She grows ackee.
""",
  occ("Marva Delphine Ffolkes", "minister", start=("11 January 2012", "2012-01-11"), end=None, again=["Ministry of National Security"]),
  occ("Marva Delphine Ffolkes", "Senator", start=("November 2011", "2011-11"), end=None, again=["Senate"]),
  occ("Marva Delphine Ffolkes", "head of the Organised Crime Division", start=("2004", "2004"), end=("2007", "2007")),
  occ("Marva Delphine Ffolkes", "executive director of the lobby group Citizens for Clean Contracts", start=("2010", "2010"), end=None),
  occ("Trevor Lyew-Chin", "commissioner", former=True),
  occ("Paulwell Nembhard", "leader of the People's Party"),
  occ("Paulwell Nembhard", "prime minister"),
  occ("Dudley Moncure", "predecessor"),
  occ("Dudley Moncure", "ambassador in Caracas"),
  occ("Raymond Coote", "chairman"),
  occ("Una", "postmistress"),
  fact("Marva Delphine Ffolkes", "birthPlace", "Buff Bay"),
  fact("Marva Delphine Ffolkes", "birthDate", "30 August 1961", value="1961-08-30"),
  fact("Marva Delphine Ffolkes", "father", "Ezekiel Ffolkes"),
  fact("Marva Delphine Ffolkes", "mother", "Una"),
  fact("Ezekiel Ffolkes", "occupation", "banana checker"),
  fact("Marva Delphine Ffolkes", "education", "Titchfield High"),
  fact("Marva Delphine Ffolkes", "education", "University of the West Indies"),
  fact("Marva Delphine Ffolkes", "occupation", "police"),
  fact("Marva Delphine Ffolkes", "occupation", "taught at the regional police college"),
  fact("Desmond Tapper", "occupation", "government contractor"),
  fact("Paulwell Nembhard", "party", "People's Party"),
  fact("Marva Delphine Ffolkes", "religion", "Baptist"),
  fact("Marva Delphine Ffolkes", "spouse", "Errol Blackwood"),
  fact("Errol Blackwood", "occupation", "cricket commentator"),
  fact("Marva Delphine Ffolkes", "residence", "Stony Hill"),
  ev("departure", "removed", ("2007", "2007"), ["Marva Delphine Ffolkes", "Trevor Lyew-Chin"]),
  ev("arrest", "arrested", None, ["Desmond Tapper", "Marva Delphine Ffolkes"], place="the steps of a church"),
  ev("conviction", "was convicted", ("two years later", "2009"), ["Desmond Tapper"]),
  ev("departure", "left the force", ("2008", "2008"), ["Marva Delphine Ffolkes"]),
  ev("appointment", "returned", ("2010", "2010"), ["Marva Delphine Ffolkes"]),
  ev("appointment", "brought her into the Senate", ("November 2011", "2011-11"), ["Marva Delphine Ffolkes", "Paulwell Nembhard"]),
  ev("election", "election", None, ["Paulwell Nembhard"]),
  ev("speech", "told the Senate", ("3 June last year", "2013-06-03"), ["Marva Delphine Ffolkes"]),
  ev("meeting", "met#2", ("4 June", "2013-06-04"), ["Marva Delphine Ffolkes", "Raymond Coote"]),
)
P("d8-36", """Prosecutors question ex-spy chief for 14 hours

SEOUL, Jan. 30, 2007 — Former intelligence director Kwon Hyuk-jae emerged from the Central District Prosecutors' Office at 1:20 a.m. Tuesday, bowed to the cameras and was driven away in a van.

Kwon, 63, was summoned as a suspect over the wiretapping of some 1,800 politicians, journalists and monks between 1999 and 2002, when he headed the National Security Agency. Deputy Chief Prosecutor Min Byung-ok, who leads the inquiry, said a warrant would be sought "if the chopsticks do not lie straight." Two of Kwon's former deputies, Im Dae-sik and Shin Yong-gil, were taken into custody on Jan. 12; Im, who until his arrest was vice president of Hanbit Chemical, has since testified that weekly transcripts were carried to the Blue House in a lunch box.

The affair began on Nov. 20 last year, when opposition lawmaker Chung Mi-ran of the New Korea Party read aloud in the National Assembly from a transcript of her own telephone calls. Chung, a dentist's daughter from Gunsan and once a television announcer, was elected from Jeonju in 2004. Prosecutor General Yoo In-tae ordered an investigation the next day.

The then presidential chief of staff, Bae Sung-min, told reporters by e-mail from Boston, where he teaches at a divinity school, that he had never opened anybody's lunch box. He was one of the three men with whom Kwon met in Pyongyang in April 2000 to prepare the summit. For that he received, in 2001, the Order of Civil Merit.

Kwon graduated from the Military Academy in 1966, served with the White Horse Division in Vietnam and retired as a major general in 1993. From 1996 he sat for one term in the Assembly. Ruling-party officials played down rumors that Justice Minister Ahn Kyung-soo would offer to resign.

Cherry trees outside the building were wrapped in straw against the frost. Some thirty pensioners in uniform sang.
""",
  occ("Kwon Hyuk-jae", "headed the National Security Agency", start=("1999", "1999"), end=("2002", "2002"), former=True, again=["spy chief", "intelligence director"]),
  occ("Kwon Hyuk-jae", "sat for one term in the Assembly", start=("1996", "1996"), end=None, former=True),
  occ("Min Byung-ok", "Deputy Chief Prosecutor"),
  occ("Im Dae-sik", "deputies", former=True),
  occ("Shin Yong-gil", "deputies", former=True),
  occ("Im Dae-sik", "vice president of Hanbit Chemical", end=("Jan. 12", "2007-01-12")),
  occ("Chung Mi-ran", "opposition lawmaker", start=("2004", "2004"), end=None, again=["elected from Jeonju"]),
  occ("Yoo In-tae", "Prosecutor General"),
  occ("Bae Sung-min", "presidential chief of staff", former=True),
  occ("Ahn Kyung-soo", "Justice Minister"),
  fact("Chung Mi-ran", "party", "New Korea Party"),
  fact("Chung Mi-ran", "occupation", "television announcer"),
  fact("Chung Mi-ran", "birthPlace", "Gunsan"),
  fact("Bae Sung-min", "occupation", "teaches at a divinity school"),
  fact("Bae Sung-min", "award", "Order of Civil Merit", date=("2001", "2001")),
  fact("Kwon Hyuk-jae", "education", "Military Academy", date=("1966", "1966")),
  fact("Kwon Hyuk-jae", "militaryService", "White Horse Division"),
  ev("investigation", "question", None, ["Kwon Hyuk-jae"]),
  ev("investigation", "was summoned", None, ["Kwon Hyuk-jae", "Min Byung-ok"], place="SEOUL"),
  ev("arrest", "were taken into custody", ("Jan. 12", "2007-01-12"), ["Im Dae-sik", "Shin Yong-gil"]),
  ev("arrest", "arrest", ("Jan. 12", "2007-01-12"), ["Im Dae-sik"]),
  ev("testimony", "has since testified", None, ["Im Dae-sik"]),
  ev("disclosure", "read aloud", ("Nov. 20 last year", "2006-11-20"), ["Chung Mi-ran"], place="National Assembly"),
  ev("election", "was elected", ("2004", "2004"), ["Chung Mi-ran"], place="Jeonju"),
  ev("investigation", "ordered an investigation", ("the next day", "2006-11-21"), ["Yoo In-tae"]),
  ev("communication", "told reporters by e-mail", None, ["Bae Sung-min"], place="Boston"),
  ev("meeting", "met", ("April 2000", "2000-04"), ["Kwon Hyuk-jae", "Bae Sung-min"], place="Pyongyang"),
  ev("award", "received", ("2001", "2001"), ["Bae Sung-min"]),
  ev("departure", "retired", ("1993", "1993"), ["Kwon Hyuk-jae"]),
)
P("d8-37", """A bishop between two fires

San Bartolo, October 16, 1984

The bells of La Merced had been ringing since four, and by nine the square was a sea of white flags and umbrellas. At ten minutes to ten President Fidel Arturo Menéndez Larín walked up the nave, alone, in shirtsleeves. Five men and a woman in boots were waiting in the sacristy. Between them sat Monsignor Anselmo Rivera Cañas, Bishop of San Bartolo, who had written all the letters.

It was the first time since the war began that a head of state and the commanders of the rebellion had talked in the same room. They talked for five and a half hours on Monday. Guillermo Zepeda, secretary of the Revolutionary Democratic Union, and the woman, Commander "Lucía", whose name is Ana Guadalupe Montes, spoke for the insurgents. At the president's side were Defence Minister General Arnulfo Peraza Solís and Abraham Quintanilla, a millowner who presides over the Chamber of Industry.

Bishop Rivera was born in the hamlet of Cacaopera in 1923 of Lenca Indian parents and entered the seminary at eleven. He studied canon law in Rome, was rector of the seminary from 1960 and auxiliary bishop from 1969; Pope Paul VI named him to his present see on 14 February 1977, a month before his cousin Father Rutilio Cañas was shot. Twice he was offered the archbishopric. "I have no talent for purple," he says.

Zepeda, educated by the Jesuits like half the cabinet, was minister of education in the short-lived junta of October 1979 and resigned from it on 3 January 1980. He has lived in Mexico since. Last month he met the American special envoy, Harold Brandeker, in Bogotá, a meeting which both at first denied.

A communiqué of nine lines was read out at sunset by the vice-president of the Assembly, María Julia Castellón. There will be a mixed commission, and the bishop will preside. A radio station announced that Menéndez had been shot. He was at that moment eating pupusas on the steps.
""",
  occ("Fidel Arturo Menéndez Larín", "President", again=["head of state", "president"]),
  occ("Anselmo Rivera Cañas", "Bishop of San Bartolo", start=("14 February 1977", "1977-02-14"), end=None, again=["bishop", "Bishop#2", "present see", "bishop#4"]),
  occ("Guillermo Zepeda", "secretary of the Revolutionary Democratic Union"),
  occ("Ana Guadalupe Montes", "commanders of the rebellion", again=["Commander"]),
  occ("Arnulfo Peraza Solís", "Defence Minister"),
  occ("Abraham Quintanilla", "presides over the Chamber of Industry"),
  occ("Anselmo Rivera Cañas", "rector of the seminary", start=("1960", "1960"), end=None),
  occ("Anselmo Rivera Cañas", "auxiliary bishop", start=("1969", "1969"), end=("14 February 1977", "1977-02-14")),
  occ("Paul VI", "Pope"),
  occ("Guillermo Zepeda", "minister of education", start=("October 1979", "1979-10"), end=("3 January 1980", "1980-01-03")),
  occ("Harold Brandeker", "American special envoy"),
  occ("María Julia Castellón", "vice-president of the Assembly"),
  fact("Ana Guadalupe Montes", "alias", "Lucía"),
  fact("Abraham Quintanilla", "occupation", "millowner"),
  fact("Anselmo Rivera Cañas", "birthPlace", "hamlet of Cacaopera"),
  fact("Anselmo Rivera Cañas", "birthDate", "1923", value="1923"),
  fact("Anselmo Rivera Cañas", "ethnicity", "Lenca Indian"),
  fact("Anselmo Rivera Cañas", "education", "Rome"),
  fact("Anselmo Rivera Cañas", "relatives", "Rutilio Cañas"),
  fact("Rutilio Cañas", "causeOfDeath", "shot"),
  fact("Rutilio Cañas", "deathDate", "a month before", value="1977-01"),
  fact("Guillermo Zepeda", "residence", "Mexico"),
  fact("Guillermo Zepeda", "education", "Jesuits"),
  ev("communication", "letters", None, ["Anselmo Rivera Cañas"]),
  ev("meeting", "talked", ("Monday", "1984-10-15"), ["Fidel Arturo Menéndez Larín", "Anselmo Rivera Cañas", "Guillermo Zepeda", "Ana Guadalupe Montes", "Arnulfo Peraza Solís", "Abraham Quintanilla"], place="La Merced"),
  ev("meeting", "talked#2", ("Monday", "1984-10-15"), ["Fidel Arturo Menéndez Larín", "Anselmo Rivera Cañas", "Guillermo Zepeda", "Ana Guadalupe Montes", "Arnulfo Peraza Solís", "Abraham Quintanilla"]),
  ev("appointment", "named", ("14 February 1977", "1977-02-14"), ["Anselmo Rivera Cañas", "Paul VI"]),
  ev("departure", "resigned", ("3 January 1980", "1980-01-03"), ["Guillermo Zepeda"]),
  ev("meeting", "met", ("Last month", "1984-09"), ["Guillermo Zepeda", "Harold Brandeker"], place="Bogotá"),
  ev("communication", "was read out", ("sunset", "1984-10-15"), ["María Julia Castellón"]),
)
P("d8-38", """Minister home with butter, and a headache

WELLINGTON, Friday 12 April 1985 (PA) — The Minister of Overseas Trade, Mr Colin Hargest, arrived back from Europe yesterday with an assurance on butter, a cold, and a denial.

The assurance was given to him in Brussels on Tuesday by the Commissioner for Agriculture, Mr Frans Hendrickx, over what Mr Hargest called the worst lunch of his career. The quota would stand until 1988. In London on Monday he had called on the Minister of State at the Foreign Office, Lady Priscilla Tennant, and addressed the New Zealand Society at the Savoy.

The denial concerned the member for Waimakariri. Mr Hargest said that he had not spoken to Mr Les Pawson by telephone from Paris about the leadership. Mr Pawson, who was dropped as Postmaster-General on March 21, told the Press on Wednesday that he had.

Mr Hargest, a chemist by training, MP for Oamaru since 1969 and a former president of the Dairy Workers' Union, was accompanied by the Secretary of Trade, Mr Ted Woodfield-Smith, and by his wife Noeline, who is deputy mayor of Oamaru. In Paris, where he stayed three days, he had talks with the French Minister of External Trade, Mme Edwige Cassin. According to an official, no mention was made of the Pacific.

The High Commissioner in London, Sir William Young-Jeffries, finishes his term in June. He was Minister of Lands in the last Government, and a butcher before that. Mr Hargest would not be drawn on reports that the post has been promised to the party president, Mrs Margaret Wilton. Mrs Wilton, a lecturer in law at Auckland, was elected president last September against the wishes of the Parliamentary leadership, defeating the sitting treasurer, Mr Stuart McCall, by nine votes.

The Opposition spokesman on trade, Mr Philip Burdekin, said an assurance was not a signature.

The aircraft was forty minutes late because of fog over Cook Strait.
""",
  occ("Colin Hargest", "Minister of Overseas Trade", again=["Minister"]),
  occ("Colin Hargest", "MP for Oamaru", start=("1969", "1969"), end=None),
  occ("Colin Hargest", "president of the Dairy Workers' Union", former=True),
  occ("Frans Hendrickx", "Commissioner for Agriculture"),
  occ("Priscilla Tennant", "Minister of State at the Foreign Office"),
  occ("Les Pawson", "member for Waimakariri"),
  occ("Les Pawson", "Postmaster-General", end=("March 21", "1985-03-21")),
  occ("Ted Woodfield-Smith", "Secretary of Trade"),
  occ("Noeline", "deputy mayor of Oamaru"),
  occ("Edwige Cassin", "French Minister of External Trade"),
  occ("William Young-Jeffries", "High Commissioner in London", end=("June", "1985-06")),
  occ("William Young-Jeffries", "Minister of Lands", former=True),
  occ("Margaret Wilton", "party president", start=("last September", "1984-09"), end=None, again=["president#3"]),
  occ("Stuart McCall", "treasurer"),
  occ("Philip Burdekin", "Opposition spokesman on trade"),
  fact("Colin Hargest", "occupation", "chemist"),
  fact("Colin Hargest", "spouse", "Noeline"),
  fact("William Young-Jeffries", "occupation", "butcher"),
  fact("Margaret Wilton", "occupation", "lecturer in law"),
  ev("travel", "arrived back", ("yesterday", "1985-04-11"), ["Colin Hargest", "Ted Woodfield-Smith", "Noeline"], place="WELLINGTON"),
  ev("meeting", "lunch", ("Tuesday", "1985-04-09"), ["Colin Hargest", "Frans Hendrickx"], place="Brussels"),
  ev("meeting", "called on", ("Monday", "1985-04-08"), ["Colin Hargest", "Priscilla Tennant"], place="London"),
  ev("speech", "addressed", ("Monday", "1985-04-08"), ["Colin Hargest"], place="the Savoy"),
  ev("departure", "was dropped", ("March 21", "1985-03-21"), ["Les Pawson"]),
  ev("communication", "spoken to Mr Les Pawson by telephone", None, ["Colin Hargest", "Les Pawson"], place="Paris", status="claimed"),
  ev("communication", "told the Press", ("Wednesday", "1985-04-10"), ["Les Pawson"]),
  ev("travel", "was accompanied", None, ["Colin Hargest", "Ted Woodfield-Smith", "Noeline"]),
  ev("travel", "stayed", None, ["Colin Hargest"], place="Paris#2"),
  ev("meeting", "talks", None, ["Colin Hargest", "Edwige Cassin"], place="Paris#2"),
  ev("departure", "finishes his term", ("June", "1985-06"), ["William Young-Jeffries"]),
  ev("election", "was elected", ("last September", "1984-09"), ["Margaret Wilton", "Stuart McCall"]),
)
P("d8-39", """Si Driss Benjelloul, 1917–1999

Driss ben Larbi Benjelloul, who has died in Rabat at the age of 82, negotiated for his country with four French presidents and outlasted them all. He was ambassador in Paris on three occasions, foreign minister once, and a prisoner twice.

He was born at Fez on 2 May 1917 into a family of tea merchants. His father, Hadj Larbi, was mohtasseb of the city under two sultans. At the Collège Moulay Idriss he was caned for correcting a French master's Arabic; he went on to the Sciences Po and in 1941 to Cairo, where he wrote for al-Risala. He was one of the signatories of the Manifesto of January 1944 and was arrested on 29 January at Meknes. He spent fourteen months in the prison of Laâlou. The second arrest came in December 1952, and with it exile to the Tafilalt.

In October 1955, on the terrace of an hotel at Aix, he met the French minister for Moroccan affairs, Pierre Lavaud, for the conversations that led to the return of the Sultan. Mohammed V named him state secretary in the first government and on 26 April 1956 ambassador to France. He was recalled in October, after the hijacking of a Moroccan aeroplane by the French air force, went back in 1959, and served a last time from 1972 to 1978. Between, from June 1961 to November 1963, he was minister of foreign affairs. His visit to Madrid in February 1962 with the future prime minister Ahmed Laraqui-Slimani is remembered for a dispute over a sofa.

In 1965 he testified for two days before the Paris assize court in the matter of an abducted opponent. He told the judges that he knew what everybody knew. Later he presided over the Royal Academy until 1990, when Abdelaziz Touzani-Filali succeeded him.

He received the grand cross of the Legion of Honour in 1976 from President Mercadier, and wore it, he said, for funerals. He wished to be buried without speeches. By his wife, Lalla Kenza, he had four daughters; Nezha, the eldest, is Moroccan consul in Bordeaux.
""",
  occ("Driss ben Larbi Benjelloul", "ambassador to France", start=("26 April 1956", "1956-04-26"), end=("October#2", "1956-10"), again=["ambassador in Paris"]),
  occ("Driss ben Larbi Benjelloul", "went back", start=("1959", "1959"), end=None),
  occ("Driss ben Larbi Benjelloul", "served a last time", start=("1972", "1972"), end=("1978", "1978")),
  occ("Driss ben Larbi Benjelloul", "minister of foreign affairs", start=("June 1961", "1961-06"), end=("November 1963", "1963-11"), again=["foreign minister"]),
  occ("Driss ben Larbi Benjelloul", "state secretary in the first government"),
  occ("Driss ben Larbi Benjelloul", "presided over the Royal Academy", end=("1990", "1990")),
  occ("Hadj Larbi", "mohtasseb of the city"),
  occ("Pierre Lavaud", "French minister for Moroccan affairs"),
  occ("Mohammed V", "Sultan"),
  occ("Ahmed Laraqui-Slimani", "prime minister"),
  occ("Abdelaziz Touzani-Filali", "succeeded him", start=("1990", "1990"), end=None),
  occ("Mercadier", "President"),
  occ("Nezha", "Moroccan consul in Bordeaux"),
  fact("Driss ben Larbi Benjelloul", "deathDate", "1999", value="1999"),
  fact("Driss ben Larbi Benjelloul", "deathPlace", "Rabat"),
  fact("Driss ben Larbi Benjelloul", "birthPlace", "Fez"),
  fact("Driss ben Larbi Benjelloul", "birthDate", "2 May 1917", value="1917-05-02"),
  fact("Driss ben Larbi Benjelloul", "father", "Hadj Larbi"),
  fact("Driss ben Larbi Benjelloul", "education", "Collège Moulay Idriss"),
  fact("Driss ben Larbi Benjelloul", "education", "Sciences Po"),
  fact("Driss ben Larbi Benjelloul", "occupation", "wrote for al-Risala"),
  fact("Driss ben Larbi Benjelloul", "award", "grand cross of the Legion of Honour", date=("1976", "1976")),
  fact("Driss ben Larbi Benjelloul", "spouse", "Kenza"),
  fact("Driss ben Larbi Benjelloul", "children", "Nezha"),
  ev("arrest", "was arrested", ("29 January", "1944-01-29"), ["Driss ben Larbi Benjelloul"], place="Meknes"),
  ev("arrest", "arrest#2", ("December 1952", "1952-12"), ["Driss ben Larbi Benjelloul"]),
  ev("sanction", "exile", ("December 1952", "1952-12"), ["Driss ben Larbi Benjelloul"], place="Tafilalt"),
  ev("meeting", "met", ("October 1955", "1955-10"), ["Driss ben Larbi Benjelloul", "Pierre Lavaud"], place="Aix"),
  ev("appointment", "named", ("26 April 1956", "1956-04-26"), ["Driss ben Larbi Benjelloul", "Mohammed V"]),
  ev("departure", "was recalled", ("October#2", "1956-10"), ["Driss ben Larbi Benjelloul"]),
  ev("appointment", "went back", ("1959", "1959"), ["Driss ben Larbi Benjelloul"]),
  ev("travel", "visit", ("February 1962", "1962-02"), ["Driss ben Larbi Benjelloul", "Ahmed Laraqui-Slimani"], place="Madrid"),
  ev("testimony", "testified", ("1965", "1965"), ["Driss ben Larbi Benjelloul"], place="Paris assize court"),
  ev("testimony", "told the judges", ("1965", "1965"), ["Driss ben Larbi Benjelloul"]),
  ev("appointment", "succeeded", ("1990", "1990"), ["Abdelaziz Touzani-Filali"]),
  ev("award", "received", ("1976", "1976"), ["Driss ben Larbi Benjelloul", "Mercadier"]),
)
P("d8-40", """Customs chief suspended after night search

KYIV, October 10, 2017. Detectives of the Anti-Corruption Bureau searched the flat and two garages of Oleksandr Harbuziuk, head of the State Customs Service, from Monday evening until four this morning, the bureau's director, Ostap Symonenko, confirmed at a briefing.

Harbuziuk, 42, was handed a notice of suspicion at the end of it. He is accused of having left a villa at Koncha-Zaspa out of his electronic declarations for 2015 and 2016. The cabinet suspended him at noon, and First Deputy Head Myroslava Tkach has been put in charge.

The villa belongs on paper to his mother-in-law, Hanna Podolian, a retired bus conductor. It was first shown on September 21 in a film by the television journalist Denys Yatsun, who flew a camera over the hedge. Yatsun's car was burnt out a week later.

The son of a railwayman from Lozova, Harbuziuk took a law degree in Kharkiv, worked for Black Sea Stevedores and was elected to the Rada in 2012 on the list of the Fatherland Road party. There he was deputy chairman of the tax committee until he gave up his mandate in April 2015 to take over the customs. Finance Minister Lesia Danko-Reyes, a banker born in Chicago who has since left the government, had chosen him out of sixty candidates.

He told reporters on the landing, in slippers, that he had nothing to hide and no key to the second garage. "It is revenge," said his wife, Iryna, a member of Irpin town council.

Symonenko flies to Washington tomorrow to meet officials of the Fund. President Vasyl Horodetsky, who is on a visit to Ankara, has not commented; in a video call on Sunday the EU enlargement commissioner, Johan Svensk, had reminded him of the customs reform. A deputy from his own bloc, Serhiy Lys, has called on the prosecutor general, Ruslan Bilozir, to withdraw from the case, since Bilozir and Harbuziuk are brothers-in-law. On Tuesday afternoon Bilozir recused himself.
""",
  occ("Oleksandr Harbuziuk", "head of the State Customs Service", start=("April 2015", "2015-04"), end=None, again=["Customs chief", "take over the customs"]),
  occ("Oleksandr Harbuziuk", "elected to the Rada", start=("2012", "2012"), end=("April 2015", "2015-04"), again=["his mandate"]),
  occ("Oleksandr Harbuziuk", "deputy chairman of the tax committee", end=("April 2015", "2015-04")),
  occ("Ostap Symonenko", "bureau's director"),
  occ("Myroslava Tkach", "First Deputy Head"),
  occ("Myroslava Tkach", "put in charge", start=("noon", "2017-10-10"), end=None),
  occ("Lesia Danko-Reyes", "Finance Minister", former=True),
  occ("Iryna", "member of Irpin town council"),
  occ("Vasyl Horodetsky", "President"),
  occ("Johan Svensk", "EU enlargement commissioner"),
  occ("Serhiy Lys", "deputy from his own bloc"),
  occ("Ruslan Bilozir", "prosecutor general"),
  fact("Oleksandr Harbuziuk", "relatives", "Hanna Podolian"),
  fact("Hanna Podolian", "occupation", "bus conductor"),
  fact("Denys Yatsun", "occupation", "television journalist"),
  fact("Oleksandr Harbuziuk", "education", "Kharkiv"),
  fact("Oleksandr Harbuziuk", "party", "Fatherland Road party"),
  fact("Lesia Danko-Reyes", "occupation", "banker"),
  fact("Lesia Danko-Reyes", "birthPlace", "Chicago"),
  fact("Oleksandr Harbuziuk", "spouse", "Iryna"),
  fact("Ruslan Bilozir", "relatives", "Harbuziuk#4"),
  ev("sanction", "suspended", None, ["Oleksandr Harbuziuk"]),
  ev("investigation", "searched", ("Monday evening", "2017-10-09"), ["Oleksandr Harbuziuk"], place="KYIV"),
  ev("speech", "briefing", None, ["Ostap Symonenko"]),
  ev("investigation", "was handed a notice of suspicion", ("this morning", "2017-10-10"), ["Oleksandr Harbuziuk"]),
  ev("sanction", "suspended him", ("noon", "2017-10-10"), ["Oleksandr Harbuziuk"]),
  ev("appointment", "has been put in charge", ("noon", "2017-10-10"), ["Myroslava Tkach"]),
  ev("disclosure", "was first shown", ("September 21", "2017-09-21"), ["Denys Yatsun"]),
  ev("election", "was elected", ("2012", "2012"), ["Oleksandr Harbuziuk"]),
  ev("departure", "gave up his mandate", ("April 2015", "2015-04"), ["Oleksandr Harbuziuk"]),
  ev("appointment", "take over the customs", ("April 2015", "2015-04"), ["Oleksandr Harbuziuk"]),
  ev("appointment", "had chosen him", None, ["Oleksandr Harbuziuk", "Lesia Danko-Reyes"]),
  ev("departure", "left the government", None, ["Lesia Danko-Reyes"]),
  ev("travel", "visit", None, ["Vasyl Horodetsky"], place="Ankara"),
  ev("communication", "video call", ("Sunday", "2017-10-08"), ["Johan Svensk", "Vasyl Horodetsky"]),
  ev("recusal", "recused himself", ("Tuesday afternoon", "2017-10-10"), ["Ruslan Bilozir"]),
)
P("d8-41", """FIF : Kouamé-Brou banned for two years

Abidjan, Monday 17 September 2012

The president of the football federation, Sylvère Kouamé-Brou, may not take part in any football activity until September 2014. The ethics chamber in Zurich announced the decision on Saturday evening. It also fined him 20,000 Swiss francs.

The chamber, chaired by the German judge Hartmut Wiesner, found that Kouamé-Brou had accepted an envelope at a meeting in Port of Spain on 10 May 2011, the day after which he spoke warmly for the candidate who had paid for it. He has always maintained that the envelope held a fan belt. In June he was heard for three hours by the chamber's investigator, former FBI officer Michael Garrity-Lowe.

Kouamé-Brou was elected on 10 September 2011 with 204 votes against 153 for his predecessor, Jérôme Adouko-Tapé, who had run the house since 2002 and now sits on the continental executive committee. A goalkeeper for Stade d'Abidjan in the seventies, he was later paymaster general of the army, from 2001 to the end of the crisis, and mayor of Agboville. He is a practising Catholic, was born at Rubino in 1953 and holds a diploma of the customs school at Neuilly.

First vice-president Moussa Koné-Bamba takes over. The sports minister, Pascal Gnaoré, a doctor, received him this morning and asked for calm. He also telephoned Kouamé-Brou, he told national television, "as one telephones a man in hospital".

The players have heard about it in Dakar, where they are to play on the 13th of next month. Captain Cheick Doumbia, African footballer of the year in 2009, declined to comment. The elder of Kouamé-Brou's sons, Landry, who is press officer of the federation, offered his resignation on Sunday; it was not accepted. In the bars of Yopougon people talked of other things, mainly of the price of attiéké.

An appeal to the Court of Arbitration for Sport is being considered. Gnaoré wants it, the lawyer does not.
""",
  occ("Sylvère Kouamé-Brou", "president of the football federation", start=("10 September 2011", "2011-09-10"), end=None),
  occ("Sylvère Kouamé-Brou", "paymaster general of the army", start=("2001", "2001"), end=None, former=True),
  occ("Sylvère Kouamé-Brou", "mayor of Agboville", former=True),
  occ("Hartmut Wiesner", "chaired"),
  occ("Hartmut Wiesner", "judge"),
  occ("Michael Garrity-Lowe", "chamber's investigator"),
  occ("Michael Garrity-Lowe", "FBI officer", former=True),
  occ("Jérôme Adouko-Tapé", "run the house", start=("2002", "2002"), end=("10 September 2011", "2011-09-10"), again=["predecessor"]),
  occ("Jérôme Adouko-Tapé", "sits on the continental executive committee"),
  occ("Moussa Koné-Bamba", "First vice-president"),
  occ("Moussa Koné-Bamba", "takes over"),
  occ("Pascal Gnaoré", "sports minister"),
  occ("Cheick Doumbia", "Captain"),
  occ("Landry", "press officer of the federation"),
  fact("Sylvère Kouamé-Brou", "occupation", "goalkeeper"),
  fact("Sylvère Kouamé-Brou", "religion", "Catholic"),
  fact("Sylvère Kouamé-Brou", "birthPlace", "Rubino"),
  fact("Sylvère Kouamé-Brou", "birthDate", "1953", value="1953"),
  fact("Sylvère Kouamé-Brou", "education", "customs school at Neuilly"),
  fact("Pascal Gnaoré", "occupation", "doctor"),
  fact("Hartmut Wiesner", "nationality", "German"),
  fact("Cheick Doumbia", "award", "African footballer of the year", date=("2009", "2009")),
  fact("Sylvère Kouamé-Brou", "children", "Landry"),
  ev("sanction", "banned", None, ["Sylvère Kouamé-Brou"]),
  ev("sanction", "may not take part", ("Saturday evening", "2012-09-15"), ["Sylvère Kouamé-Brou", "Hartmut Wiesner"], place="Zurich"),
  ev("sanction", "fined", ("Saturday evening", "2012-09-15"), ["Sylvère Kouamé-Brou"], place="Zurich"),
  ev("meeting", "meeting", ("10 May 2011", "2011-05-10"), ["Sylvère Kouamé-Brou"], place="Port of Spain"),
  ev("speech", "spoke", ("the day after", "2011-05-11"), ["Sylvère Kouamé-Brou"]),
  ev("testimony", "was heard", ("June", "2012-06"), ["Sylvère Kouamé-Brou", "Michael Garrity-Lowe"]),
  ev("election", "was elected", ("10 September 2011", "2011-09-10"), ["Sylvère Kouamé-Brou", "Jérôme Adouko-Tapé"]),
  ev("appointment", "takes over", None, ["Moussa Koné-Bamba"]),
  ev("meeting", "received", ("this morning", "2012-09-17"), ["Pascal Gnaoré", "Moussa Koné-Bamba"]),
  ev("communication", "telephoned", None, ["Pascal Gnaoré", "Sylvère Kouamé-Brou"], status="claimed"),
  ev("departure", "offered his resignation", ("Sunday", "2012-09-16"), ["Landry"]),
)
P("d8-42", """Shipyard inquiry: "We all looked the other way"

THE HAGUE, 4 December 1986

On the nineteenth day of the parliamentary inquiry into the Noord-Schelde yards the former minister of economic affairs, Gerrit van Wissenkerke, took the oath at ten, a glass of milk at eleven, and the blame at a quarter past three.

Van Wissenkerke, who was minister from December 1977 until he resigned in July 1980 and is now mayor of Apeldoorn, admitted to the committee that he had approved a loan of 220 million guilders on the telephone, from a camping site in the Dordogne. On the other end was the yards' chairman, Cornelis Bax. "I had no papers with me. I had a tent," he said.

The committee's chairman, Margriet Stellingwerf (CDA), wished to know who had told the minister that the loan was safe. Van Wissenkerke named his secretary-general, Jonkheer Otto van der Goes, who died in 1983. Vice-chairman Henk Poppema (PvdA), a former boilermaker, remarked that it was convenient to have dead civil servants. The witness asked that this be struck from the record.

Tuesday's witness, Ir. Bax, had been less obliging. Bax, a naval engineer from Delft who led the company from 1971 to its bankruptcy on 8 February 1983, answered forty-one questions with the words "not to my recollection". He has been under judicial investigation in Middelburg since the spring. His successor for the last hundred days, the receiver Mr. Anna Roosjen, had told the committee in November that the order books were "a work of fiction, and not a good one".

Queen's Commissioner Dr. Coenraad Boertien-Lubbers, who as a junior official wrote the first warning memorandum in 1976, is expected next week. The memorandum was leaked to the Zeeuwse Courant in May by someone whom the committee has promised not to look for.

Van Wissenkerke is a Protestant, a farmer's son from Noord-Beveland, and plays the organ. When it was over he shook hands with every member. Outside, Sinterklaas was getting off a tram.
""",
  occ("Gerrit van Wissenkerke", "minister of economic affairs", start=("December 1977", "1977-12"), end=("July 1980", "1980-07"), former=True, again=["minister#2", "minister#3"]),
  occ("Gerrit van Wissenkerke", "mayor of Apeldoorn"),
  occ("Cornelis Bax", "yards' chairman", start=("1971", "1971"), end=("8 February 1983", "1983-02-08"), again=["led the company"]),
  occ("Margriet Stellingwerf", "committee's chairman"),
  occ("Otto van der Goes", "secretary-general"),
  occ("Henk Poppema", "Vice-chairman"),
  occ("Anna Roosjen", "receiver", again=["successor"]),
  occ("Coenraad Boertien-Lubbers", "Queen's Commissioner"),
  occ("Coenraad Boertien-Lubbers", "junior official", former=True),
  fact("Margriet Stellingwerf", "party", "CDA"),
  fact("Otto van der Goes", "deathDate", "1983", value="1983"),
  fact("Henk Poppema", "party", "PvdA"),
  fact("Henk Poppema", "occupation", "boilermaker"),
  fact("Cornelis Bax", "occupation", "naval engineer"),
  fact("Gerrit van Wissenkerke", "religion", "Protestant"),
  fact("Gerrit van Wissenkerke", "birthPlace", "Noord-Beveland"),
  ev("testimony", "took the oath", ("4 December 1986", "1986-12-04"), ["Gerrit van Wissenkerke"], place="THE HAGUE"),
  ev("departure", "resigned", ("July 1980", "1980-07"), ["Gerrit van Wissenkerke"]),
  ev("testimony", "admitted to the committee", ("4 December 1986", "1986-12-04"), ["Gerrit van Wissenkerke", "Margriet Stellingwerf", "Henk Poppema"]),
  ev("communication", "on the telephone", None, ["Gerrit van Wissenkerke", "Cornelis Bax"], place="Dordogne", status="claimed"),
  ev("testimony", "answered", ("Tuesday", "1986-12-02"), ["Cornelis Bax"]),
  ev("investigation", "judicial investigation", ("the spring", "1986"), ["Cornelis Bax"], place="Middelburg"),
  ev("testimony", "told the committee", ("November", "1986-11"), ["Anna Roosjen"]),
  ev("communication", "wrote", ("1976", "1976"), ["Coenraad Boertien-Lubbers"]),
  ev("disclosure", "was leaked", ("May", "1986-05"), ["Coenraad Boertien-Lubbers"]),
)
P("d8-43", """La Fiscal Arboleda does not take the lift

Bogotá, March 2014

In nine years as a prosecutor Luz Dary Arboleda Mina has sent two governors, eleven mayors and a bishop's chauffeur to prison. She works on the seventh floor. She has used the stairs since somebody told her, in 2009, who owned the lift company.

Arboleda was born in Guapi, on the Pacific, on 19 November 1968. Her mother, Eustaquia, sold fish; her grandfather, Don Marcelino Mina, had been the first black inspector of police in the port. The nuns paid for her to study law at the University of Cauca, from which she graduated in 1992. She was a municipal judge in Timbiquí for three years, then ombudswoman for the coast, and in 2001, after a threat, she left for Madrid. There she cleaned offices and took a master's at the Complutense.

Attorney General Mauricio Echeona Peña brought her back in February 2005. Her first large case was that of the governor of Litoral, Édgar Caicedo Roldán, who had built the same school four times on paper. Caicedo was arrested on 7 July 2007 at a wedding; the Supreme Court convicted him in May 2009. He sent her a Christmas card from La Picota.

Then came Senator Óscar Javier Plata. It was to Arboleda that his former driver, Wilson Tunjano, testified in 2011 about the meeting at the Hacienda La Esperanza on 3 August 2001, where Plata, two cattlemen and the paramilitary chief known as "El Sastre" divided up the department over a roast calf. Plata, who was president of the Conservative directorate, calls it a meeting about vaccination. His trial began last week. Justice Fernando Urrego, who once shared an office with the senator's counsel, withdrew on the first morning.

Last November the Foundation for Press Freedom, of all people, gave her its Silver Pen. She accepted it in four sentences. Friends say that she will be the next Inspector General; she says that she will be a grandmother in June. Her daughter Yuranis is a midwife in Cali.
""",
  occ("Luz Dary Arboleda Mina", "prosecutor", start=("February 2005", "2005-02"), end=None, again=["Fiscal"]),
  occ("Luz Dary Arboleda Mina", "municipal judge in Timbiquí", former=True),
  occ("Luz Dary Arboleda Mina", "ombudswoman for the coast", end=("2001", "2001")),
  occ("Marcelino Mina", "inspector of police in the port", former=True),
  occ("Mauricio Echeona Peña", "Attorney General"),
  occ("Édgar Caicedo Roldán", "governor of Litoral"),
  occ("Óscar Javier Plata", "Senator", again=["senator"]),
  occ("Óscar Javier Plata", "president of the Conservative directorate", former=True),
  occ("Fernando Urrego", "Justice"),
  occ("El Sastre", "paramilitary chief"),
  fact("Luz Dary Arboleda Mina", "birthPlace", "Guapi"),
  fact("Luz Dary Arboleda Mina", "birthDate", "19 November 1968", value="1968-11-19"),
  fact("Luz Dary Arboleda Mina", "mother", "Eustaquia"),
  fact("Luz Dary Arboleda Mina", "relatives", "Marcelino Mina"),
  fact("Eustaquia", "occupation", "sold fish"),
  fact("Luz Dary Arboleda Mina", "education", "University of Cauca", date=("1992", "1992")),
  fact("Luz Dary Arboleda Mina", "education", "Complutense"),
  fact("Luz Dary Arboleda Mina", "occupation", "cleaned offices"),
  fact("Wilson Tunjano", "occupation", "driver"),
  fact("Óscar Javier Plata", "party", "Conservative"),
  fact("Luz Dary Arboleda Mina", "award", "Silver Pen", date=("Last November", "2013-11")),
  fact("Luz Dary Arboleda Mina", "children", "Yuranis"),
  fact("Yuranis", "occupation", "midwife"),
  ev("travel", "left", ("2001", "2001"), ["Luz Dary Arboleda Mina"], place="Madrid"),
  ev("appointment", "brought her back", ("February 2005", "2005-02"), ["Luz Dary Arboleda Mina", "Mauricio Echeona Peña"]),
  ev("investigation", "case", None, ["Luz Dary Arboleda Mina", "Édgar Caicedo Roldán"]),
  ev("arrest", "was arrested", ("7 July 2007", "2007-07-07"), ["Édgar Caicedo Roldán"], place="a wedding"),
  ev("conviction", "convicted", ("May 2009", "2009-05"), ["Édgar Caicedo Roldán"]),
  ev("communication", "sent her a Christmas card", None, ["Édgar Caicedo Roldán", "Luz Dary Arboleda Mina"], place="La Picota"),
  ev("testimony", "testified", ("2011", "2011"), ["Wilson Tunjano", "Luz Dary Arboleda Mina"]),
  ev("meeting", "meeting", ("3 August 2001", "2001-08-03"), ["Óscar Javier Plata", "El Sastre"], place="Hacienda La Esperanza", status="claimed"),
  ev("investigation", "trial", ("last week", ""), ["Óscar Javier Plata"]),
  ev("recusal", "withdrew", ("the first morning", ""), ["Fernando Urrego"]),
  ev("award", "gave her its Silver Pen", ("Last November", "2013-11"), ["Luz Dary Arboleda Mina"]),
)
P("d8-44", """NEW IRAQI CABINET

Senator forms Government after a week's crisis

Baghdad, Jan. 30 (1953)

Senator Jalal al-Wadi, who was asked on Friday last by the Regent to form an administration, presented his list at the Rihab Palace last night. It has fifteen members, of whom nine have held office before.

His Excellency takes the Interior himself. The Ministry of Finance goes to Sayyid Abd al-Ghafur al-Qassab, for the fifth time; he first held it in 1936. Dr. Sabih al-Umari, Foreign Minister in 1946 and lately leader of the delegation to the United Nations, who arrived from New York on Wednesday, is President of the Council of Development. The youngest member is Abd al-Rahman Jawdat, 38, a graduate of the American University of Beirut and until now editor of al-Zaman, who becomes Minister of Social Affairs.

The outgoing Prime Minister, General Rashid Mahmud Shakir, who came to power on November 26 after the riots and governed by martial law, resigned on the 22nd on grounds of health. He has been appointed a Senator. His Minister of Defence, Staff Colonel Hashim Sabri, is to stay until the spring manoeuvres.

Al-Wadi was born at Hilla in 1888, the son of a judge of the religious court, Mulla Abd al-Wahhab. He passed through the Staff College at Constantinople, joined the Sharifian army in 1916, and after the war was Mutasarrif of Kirkuk and Governor of Baghdad. He was twice Minister in London, was President of the Chamber in 1943–44, and holds the Order of the Two Rivers, first class. His daughter Suhaila is married to Tawfiq Nuri, the Director-General of Police.

The parties are unhappy. Munir Barzanchi, president of the National Democrats, in a telegram to the Palace yesterday, demanded free elections; two of his lieutenants, arrested in November, are still in the camp at Abu Ghraib. It is rumoured that Tawfiq Nuri was offered Justice and refused it. The Tigris has risen eleven inches.
""",
  occ("Jalal al-Wadi", "Senator", again=["Senator#2"]),
  occ("Jalal al-Wadi", "forms Government", start=("last night", "1953-01-29"), end=None),
  occ("Jalal al-Wadi", "the Interior", start=("last night", "1953-01-29"), end=None),
  occ("Abd al-Ghafur al-Qassab", "Ministry of Finance", start=("last night", "1953-01-29"), end=None),
  occ("Abd al-Ghafur al-Qassab", "held it", start=("1936", "1936"), end=None, former=True),
  occ("Sabih al-Umari", "Foreign Minister", start=("1946", "1946"), end=("1946", "1946")),
  occ("Sabih al-Umari", "leader of the delegation to the United Nations", former=True),
  occ("Sabih al-Umari", "President of the Council of Development", start=("last night", "1953-01-29"), end=None),
  occ("Abd al-Rahman Jawdat", "editor of al-Zaman", former=True),
  occ("Abd al-Rahman Jawdat", "Minister of Social Affairs", start=("last night", "1953-01-29"), end=None),
  occ("Rashid Mahmud Shakir", "Prime Minister", start=("November 26", "1952-11-26"), end=("the 22nd", "1953-01-22")),
  occ("Rashid Mahmud Shakir", "Senator#3"),
  occ("Hashim Sabri", "Minister of Defence"),
  occ("Abd al-Wahhab", "judge of the religious court"),
  occ("Jalal al-Wadi", "Mutasarrif of Kirkuk", former=True),
  occ("Jalal al-Wadi", "Governor of Baghdad", former=True),
  occ("Jalal al-Wadi", "Minister in London", former=True),
  occ("Jalal al-Wadi", "President of the Chamber", start=("1943", "1943"), end=("44", "1944")),
  occ("Tawfiq Nuri", "Director-General of Police"),
  occ("Munir Barzanchi", "president of the National Democrats"),
  fact("Abd al-Rahman Jawdat", "education", "American University of Beirut"),
  fact("Jalal al-Wadi", "birthPlace", "Hilla"),
  fact("Jalal al-Wadi", "birthDate", "1888", value="1888"),
  fact("Jalal al-Wadi", "father", "Abd al-Wahhab"),
  fact("Jalal al-Wadi", "education", "Staff College at Constantinople"),
  fact("Jalal al-Wadi", "militaryService", "Sharifian army"),
  fact("Jalal al-Wadi", "award", "Order of the Two Rivers, first class"),
  fact("Jalal al-Wadi", "children", "Suhaila"),
  fact("Suhaila", "spouse", "Tawfiq Nuri"),
  fact("Munir Barzanchi", "party", "National Democrats"),
  ev("appointment", "was asked", ("Friday last", "1953-01-23"), ["Jalal al-Wadi"]),
  ev("appointment", "presented his list", ("last night", "1953-01-29"), ["Jalal al-Wadi"], place="Rihab Palace"),
  ev("appointment", "takes", None, ["Jalal al-Wadi"]),
  ev("appointment", "goes to", None, ["Abd al-Ghafur al-Qassab"]),
  ev("travel", "arrived", ("Wednesday", "1953-01-28"), ["Sabih al-Umari"]),
  ev("appointment", "becomes", None, ["Abd al-Rahman Jawdat"]),
  ev("appointment", "came to power", ("November 26", "1952-11-26"), ["Rashid Mahmud Shakir"]),
  ev("departure", "resigned", ("the 22nd", "1953-01-22"), ["Rashid Mahmud Shakir"]),
  ev("appointment", "has been appointed", None, ["Rashid Mahmud Shakir"]),
  ev("communication", "telegram", ("yesterday", "1953-01-29"), ["Munir Barzanchi"]),
  ev("arrest", "arrested", ("November#2", "1952-11"), []),
)
P("d8-45", """EMBASSY OF NEPAL
Press and Information Section
Thimphu Road, Dhaka

12 June 2019

Presentation of credentials

His Excellency Mr. Bhimsen Raj Thapaliya, Ambassador Extraordinary and Plenipotentiary of Nepal, presented his Letters of Credence to President Mahfuzur Rahman Siddiqui at Bangabhaban this morning. He was accompanied by the Deputy Chief of Mission, Ms. Sabina Tuladhar, and the Defence Attaché, Colonel Deepak Bista.

In the conversation that followed, the President recalled his visit to Lumbini in 1998 as Speaker of the Parliament. The Ambassador conveyed the greetings of President Chandrakala Bhattarai. State Minister for Foreign Affairs Shahnaz Choudhury was present. Both sides expressed the hope that the Banglabandha corridor will be opened soon.

On Tuesday Ambassador Thapaliya had called on the Foreign Secretary, Mr. Enamul Haque Bhuiyan, and laid a wreath at the National Martyrs' Memorial. On Sunday he addressed the Nepali students of the Mymensingh Medical College.

About the Ambassador

Mr. Thapaliya was born in Ilam in 1961. He holds a master's degree in geography from Tribhuvan University and joined the civil service in 1985.
– Section Officer, Ministry of Water Resources, 1985–1991
– Chief District Officer, Jhapa, 1994–1996
– Consul General, Kolkata, 2006–2010
– Secretary, Ministry of Supplies, 2014–2018
In April 2015, on the third day after the earthquake, he was named relief coordinator for Sindhupalchok, for which he was awarded the Prabal Jana Sewa Shree in 2016. In May 2017 he appeared before the Public Accounts Committee of the House to explain the purchase of tents, and was commended by its chairman, Mr. Dor Prasad Gyawali.

His predecessor, Dr. Chop Lal Pradhanang, a veteran of the Congress party, was recalled in October 2018. Mr. Thapaliya is married to Mrs. Rekha Thapaliya, a botanist, and they have two sons, the elder of whom, Aayush, is a member of Ward 4 of Ilam Municipality.

The Embassy library will remain closed for painting until further notice. Enquiries about scholarships cannot be answered by telephone.
""",
  occ("Bhimsen Raj Thapaliya", "Ambassador Extraordinary and Plenipotentiary of Nepal", start=("this morning", "2019-06-12"), end=None, again=["Ambassador#2", "Ambassador#3", "Ambassador#4"]),
  occ("Mahfuzur Rahman Siddiqui", "President", again=["President#2"]),
  occ("Sabina Tuladhar", "Deputy Chief of Mission"),
  occ("Deepak Bista", "Defence Attaché"),
  occ("Mahfuzur Rahman Siddiqui", "Speaker of the Parliament", former=True),
  occ("Chandrakala Bhattarai", "President#3"),
  occ("Shahnaz Choudhury", "State Minister for Foreign Affairs"),
  occ("Enamul Haque Bhuiyan", "Foreign Secretary"),
  occ("Bhimsen Raj Thapaliya", "Section Officer, Ministry of Water Resources", start=("1985#2", "1985"), end=("1991", "1991")),
  occ("Bhimsen Raj Thapaliya", "Chief District Officer, Jhapa", start=("1994", "1994"), end=("1996", "1996")),
  occ("Bhimsen Raj Thapaliya", "Consul General, Kolkata", start=("2006", "2006"), end=("2010", "2010")),
  occ("Bhimsen Raj Thapaliya", "Secretary, Ministry of Supplies", start=("2014", "2014"), end=("2018", "2018")),
  occ("Bhimsen Raj Thapaliya", "relief coordinator for Sindhupalchok", start=("April 2015", "2015-04"), end=None),
  occ("Dor Prasad Gyawali", "chairman"),
  occ("Chop Lal Pradhanang", "predecessor", end=("October 2018", "2018-10")),
  occ("Aayush", "member of Ward 4 of Ilam Municipality"),
  fact("Bhimsen Raj Thapaliya", "birthPlace", "Ilam"),
  fact("Bhimsen Raj Thapaliya", "birthDate", "1961", value="1961"),
  fact("Bhimsen Raj Thapaliya", "education", "Tribhuvan University"),
  fact("Bhimsen Raj Thapaliya", "award", "Prabal Jana Sewa Shree", date=("2016", "2016")),
  fact("Chop Lal Pradhanang", "party", "Congress party"),
  fact("Bhimsen Raj Thapaliya", "spouse", "Rekha Thapaliya"),
  fact("Rekha Thapaliya", "occupation", "botanist"),
  fact("Bhimsen Raj Thapaliya", "children", "Aayush"),
  ev("appointment", "presented his Letters of Credence", ("this morning", "2019-06-12"), ["Bhimsen Raj Thapaliya", "Mahfuzur Rahman Siddiqui", "Sabina Tuladhar", "Deepak Bista"], place="Bangabhaban"),
  ev("meeting", "conversation", ("this morning", "2019-06-12"), ["Bhimsen Raj Thapaliya", "Mahfuzur Rahman Siddiqui", "Shahnaz Choudhury"]),
  ev("communication", "conveyed the greetings", ("this morning", "2019-06-12"), ["Bhimsen Raj Thapaliya", "Chandrakala Bhattarai", "Mahfuzur Rahman Siddiqui"]),
  ev("travel", "visit", ("1998", "1998"), ["Mahfuzur Rahman Siddiqui"], place="Lumbini"),
  ev("meeting", "had called on", ("Tuesday", "2019-06-11"), ["Bhimsen Raj Thapaliya", "Enamul Haque Bhuiyan"]),
  ev("speech", "addressed", ("Sunday", "2019-06-09"), ["Bhimsen Raj Thapaliya"], place="Mymensingh Medical College"),
  ev("appointment", "was named", ("April 2015", "2015-04"), ["Bhimsen Raj Thapaliya"]),
  ev("award", "was awarded", ("2016", "2016"), ["Bhimsen Raj Thapaliya"]),
  ev("testimony", "appeared before the Public Accounts Committee", ("May 2017", "2017-05"), ["Bhimsen Raj Thapaliya", "Dor Prasad Gyawali"]),
  ev("departure", "was recalled", ("October 2018", "2018-10"), ["Chop Lal Pradhanang"]),
)

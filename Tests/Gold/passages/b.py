# b001-b055 news, b056-b110 encyclopaedia lives and obituaries.
# BC years are written "-0063" for 63 BC (no astronomical shift).

passage("b001", """LUSAKA, June 12, 2013 (Copperbelt Wire) - Zambia's mines minister, Chanda Mulopwe, told lawmakers on Wednesday that no licence had been issued inside the Kafue reserve since he took over the portfolio in January 2012.""",
    occ("Chanda Mulopwe", ["mines minister"], "2012-01", None),
    ev("appointment", "2012-01", ["Chanda Mulopwe"]),
    ev("speech", "2013-06-12", ["Chanda Mulopwe"], place="Lusaka"),
)

passage("b002", """Tauranga's deputy mayor, Hinemoa Paraone, said yesterday that the new library would open "before the kids go back", and that the leaking roof had been the builder's fault and not the council's.""",
    occ("Hinemoa Paraone", ["tauranga", "deputy mayor"], None, None),
)

passage("b003", """His Excellency the Governor has been pleased to appoint Edgar Wynford Toller to be Collector of Customs at Port Ambrose, in the room of Silas Harcourt Penn, deceased. Colonial Secretary's Office, 9th March, 1871.""",
    occ("Edgar Wynford Toller", ["collector of customs", "port ambrose"], "1871-03-09", None),
    ev("appointment", "1871-03-09", ["Edgar Wynford Toller"]),
    occ("Silas Harcourt Penn", ["collector of customs", "port ambrose"], None, None, former=True),
)

passage("b004", """Left to right: Rosalind Achterberg, chair of the Port Elvin Harbour Board; Tomás Quiroga, the Uruguayan consul; and harbourmaster Neil Strachan, watching the first lighter come in past the rebuilt east mole.""",
    occ("Rosalind Achterberg", ["chair", "port elvin harbour board"], None, None),
    occ("Tomás Quiroga", ["uruguayan consul"], None, None),
    occ("Neil Strachan", ["harbourmaster"], None, None),
)

passage("b005", """OSLO: Fjordbanken ASA today announced that its board has named Ingunn Solbakken chief executive with effect from 1 August 2008. She succeeds Torstein Hauge, who has led the bank since 1999 and will retire the day before.""",
    occ("Ingunn Solbakken", ["fjordbanken", "chief executive"], "2008-08-01", None),
    ev("appointment", "2008-08-01", ["Ingunn Solbakken"]),
    occ("Torstein Hauge", ["fjordbanken", "chief executive"], "1999", "2008-07-31", worked_out=True),
    ev("departure", "2008-07-31", ["Torstein Hauge"], worked_out=True),
)

passage("b006", """Councillor Derek Ainsbury, who has represented Thorpe Lane ward for the Liberal Democrats since a by-election in 2007, was found guilty by Melling magistrates on 18 February 2015 of failing to declare a tenancy, and fined £600.""",
    occ("Derek Ainsbury", ["councillor", "thorpe lane ward"], "2007", None),
    fact("Derek Ainsbury", "party", ["liberal democrats"]),
    ev("election", "2007", ["Derek Ainsbury"]),
    ev("conviction", "2015-02-18", ["Derek Ainsbury"], place="Melling"),
)

passage("b007", """Colombian prosecutors opened a formal investigation on 22 May 2018 into former senator Álvaro Restrepo Cuéllar and his brother Hernán over the purchase of a cattle estate in Córdoba.""",
    occ("Álvaro Restrepo Cuéllar", ["senator"], None, None, former=True),
    fact("Álvaro Restrepo Cuéllar", "siblings", ["hernán"]),
    ev("investigation", "2018-05-22", ["Álvaro Restrepo Cuéllar", "Hernán"]),
)

passage("b008", """Before politics there was the bakery. Leilani Fa'asavalu was born above it, in Apia, and kept its ovens going for eleven years until her father, Tavita, talked her into standing for the Faleata seat in 2006. She lost by nine votes. In 2011 she won it by two thousand.""",
    occ("Leilani Fa'asavalu", ["faleata", "seat"], "2011", None),
    fact("Leilani Fa'asavalu", "birthPlace", ["apia"]),
    fact("Leilani Fa'asavalu", "father", ["tavita"]),
    ev("candidacy", "2006", ["Leilani Fa'asavalu"]),
    ev("election", "2011", ["Leilani Fa'asavalu"]),
)

passage("b009", """Mayor Shōhei Katagiri of Minamihara is to go. A day after police searched his office over a sewer contract, he told the city assembly on Tuesday, 9 April 2002, that his resignation would take effect on the 30th.""",
    occ("Shōhei Katagiri", ["mayor", "minamihara"], None, "2002-04-30", worked_out=True),
    ev("departure", "2002-04-30", ["Shōhei Katagiri"], worked_out=True),
    ev("investigation", "2002-04-08", ["Shōhei Katagiri"], worked_out=True),
    ev("speech", "2002-04-09", ["Shōhei Katagiri"]),
)

passage("b010", """There was never any question of Mireille Dossou being handed the culture ministry, two people close to the talks insisted, and reports to that effect in the Cotonou press had been "pure invention".""",
    nothing("Mireille Dossou"),
)

passage("b011", """Parliament on Thursday confirmed Ilze Kārkliņa, a judge of the Riga regional court since 1991, as president of the Constitutional Court by 58 votes to 21. (19 November 1998)""",
    occ("Ilze Kārkliņa", ["judge", "riga regional court"], "1991", None),
    occ("Ilze Kārkliņa", ["president", "constitutional court"], "1998-11-19", None),
    ev("appointment", "1998-11-19", ["Ilze Kārkliņa"]),
)

passage("b012", """The Exchange is hereby informed that Raghunath Pai Kamath, having not offered himself for re-appointment, ceased to be a director of the Deccan Jute & General Company upon the conclusion of the annual general meeting held on 27 September 2014.""",
    occ("Raghunath Pai Kamath", ["director", "deccan jute"], None, "2014-09-27"),
    ev("departure", "2014-09-27", ["Raghunath Pai Kamath"]),
)

passage("b013", """The US Treasury on 11 December 2020 blacklisted Ousmane Dabakary, commander of the presidential guard, and the man he replaced in that post, Idriss Moussa Tello, freezing any assets they hold in American banks.""",
    occ("Ousmane Dabakary", ["commander", "presidential guard"], None, None),
    ev("sanction", "2020-12-11", ["Ousmane Dabakary", "Idriss Moussa Tello"]),
    occ("Idriss Moussa Tello", ["commander", "presidential guard"], None, None, former=True),
)

passage("b014", """A pretty wedding was solemnised in the Dutch Reformed church at Paramaribo on Saturday, 3 June 1899, when Pieternella van Asbeck, whose father governs the colony, gave her hand to Cornelis Brandt, harbour engineer of this town.""",
    fact("Pieternella van Asbeck", "spouse", ["cornelis brandt"], date="1899-06-03"),
    fact("Cornelis Brandt", "spouse", ["pieternella van asbeck"], date="1899-06-03"),
    occ("Cornelis Brandt", ["harbour engineer"], None, None),
)

passage("b015", """Wilfred Machogu has lost the Nyaribari seat he held for two terms. In Tuesday's vote he polled 9,412 to the 15,020 of Grace Kemunto, of the opposition People's Reform Party, the returning officer said on Wednesday, 21 August 2019.""",
    occ("Wilfred Machogu", ["nyaribari", "seat"], None, "2019-08-20", worked_out=True),
    ev("departure", "2019-08-20", ["Wilfred Machogu"], worked_out=True),
    occ("Grace Kemunto", ["nyaribari", "seat"], "2019-08-20", None, worked_out=True),
    fact("Grace Kemunto", "party", ["people's reform party"]),
    ev("election", "2019-08-20", ["Grace Kemunto"], worked_out=True),
)

passage("b016", """Luc Vandesteene was re-elected president of the Flemish Draughts Federation on Sunday without a vote being taken, nobody else having put a name forward. The treasurer, Godelieve Maes, also stays on.""",
    occ("Luc Vandesteene", ["president", "flemish draughts federation"], None, None),
    occ("Godelieve Maes", ["treasurer"], None, None),
)

passage("b017", """MANILA — Finance Secretary Carmelita Bustamante-Ong quit on 30 July 2001, saying she could "no longer sign what I do not believe". The president asked one of her undersecretaries, Felipe Araneta, to mind the department until a successor is found.""",
    occ("Carmelita Bustamante-Ong", ["finance secretary"], None, "2001-07-30"),
    ev("departure", "2001-07-30", ["Carmelita Bustamante-Ong"]),
    occ("Felipe Araneta", ["undersecretaries"], None, None),
    occ("Felipe Araneta", ["mind the department"], None, None),
)

passage("b018", """West Germany's ambassador to Chile, Anneliese Vorderwülbecke, wrote to the foreign ministry in Santiago on 2 March 1987 to ask why two relief workers were still being held without charge at Temuco.""",
    occ("Anneliese Vorderwülbecke", ["ambassador", "chile"], None, None),
    ev("communication", "1987-03-02", ["Anneliese Vorderwülbecke"]),
)

passage("b019", """Ex-Fire Chief Marcus Tolliver testified for two hours before the Belle Anse Parish grand jury on Oct. 17, 1974, and left by a side door. Roy Guidry, who has the job now, is to be called next week.""",
    occ("Marcus Tolliver", ["fire chief"], None, None, former=True),
    ev("testimony", "1974-10-17", ["Marcus Tolliver"]),
    occ("Roy Guidry", ["fire chief"], None, None),
)

passage("b020", """Lessons at the Ambrose Kettering Memorial School, shut by flooding since Easter, resume on Monday in borrowed huts. Parents should use the Mill Road gate, as the Ambrose Kettering footbridge remains closed.""",
    nothing("Ambrose Kettering"),
)

passage("b021", """14 January 2005. The Holy Father has accepted the resignation from the pastoral care of the diocese of Kilmacreen presented by Bishop Fintan Garvey, and has named to succeed him Donal Heneghan, until now parish priest of Roundfort.""",
    occ("Fintan Garvey", ["bishop", "diocese of kilmacreen"], None, "2005-01-14"),
    ev("departure", "2005-01-14", ["Fintan Garvey"]),
    occ("Donal Heneghan", ["diocese of kilmacreen"], "2005-01-14", None),
    occ("Donal Heneghan", ["parish priest", "roundfort"], None, "2005-01-14"),
    ev("appointment", "2005-01-14", ["Donal Heneghan"]),
)

passage("b022", """Nomvula Dlamini-Zwane takes up the post of vice-chancellor of the University of Lubombo on 1 January 2015. A soil chemist trained at Fort Hare and Wageningen, she has been the university's dean of science since 2009.""",
    occ("Nomvula Dlamini-Zwane", ["vice-chancellor", "university of lubombo"], "2015-01-01", None),
    occ("Nomvula Dlamini-Zwane", ["dean of science"], "2009", None),
    fact("Nomvula Dlamini-Zwane", "occupation", ["soil chemist"]),
    fact("Nomvula Dlamini-Zwane", "education", ["fort hare"]),
    fact("Nomvula Dlamini-Zwane", "education", ["wageningen"]),
    ev("appointment", "2015-01-01", ["Nomvula Dlamini-Zwane"]),
)

passage("b023", """ASUNCIÓN, Aug 5, 1994 - Rubén Darío Caballero, until last December the intendente of Villa Yberá, was picked up by police at the bus terminal on Friday with a suitcase containing the equivalent of 90,000 dollars.""",
    occ("Rubén Darío Caballero", ["intendente", "villa yberá"], None, "1993-12", worked_out=True),
    ev("arrest", "1994-08-05", ["Rubén Darío Caballero"], place="Asunción"),
)

passage("b024", """Whitehall, June 3, 1786. The King has been pleased to grant unto Josiah Penhallow Crewe the Office of Consul at Tripoli, void by the Resignation of Richard Tuckey.""",
    occ("Josiah Penhallow Crewe", ["consul", "tripoli"], "1786-06-03", None),
    ev("appointment", "1786-06-03", ["Josiah Penhallow Crewe"]),
    occ("Richard Tuckey", ["consul", "tripoli"], None, None, former=True),
)

passage("b025", """Delegates meeting in Sibiu on Saturday, 25 May 2013, chose Ruxandra Moldoveanu to lead the Social Justice Party, preferring her by 611 votes to 402 to Emil Bărbulescu, its best-known member of the European Parliament.""",
    occ("Ruxandra Moldoveanu", ["lead", "social justice party"], "2013-05-25", None),
    fact("Ruxandra Moldoveanu", "party", ["social justice party"]),
    ev("election", "2013-05-25", ["Ruxandra Moldoveanu"], place="Sibiu"),
    occ("Emil Bărbulescu", ["member of the european parliament"], None, None),
    fact("Emil Bărbulescu", "party", ["social justice party"]),
)

passage("b026", """Vietnam's trade minister, Tran Quoc Bao, flew to Vientiane on 12 February 1996 and sat down the same evening with his Lao opposite number, Bounthan Souvannaphong, to discuss the timber quota.""",
    occ("Tran Quoc Bao", ["vietnam", "trade minister"], None, None),
    ev("travel", "1996-02-12", ["Tran Quoc Bao"], place="Vientiane"),
    ev("meeting", "1996-02-12", ["Tran Quoc Bao", "Bounthan Souvannaphong"], place="Vientiane"),
    occ("Bounthan Souvannaphong", ["lao opposite number"], None, None),
)

passage("b027", """A letter circulating on social media which purports to name Farid Qasimov deputy governor of Astara is a forgery, the provincial press office said, adding that no such vacancy existed.""",
    nothing("Farid Qasimov"),
)

passage("b028", """Services will be Thursday for Wilma Jean Oberholtzer, 88, who sat on the Pratt County school board from 1961 to 1973, for the last four of those years as its president. Two sons, Dale and Gene, survive.""",
    occ("Wilma Jean Oberholtzer", ["pratt county school board"], "1961", "1973"),
    occ("Wilma Jean Oberholtzer", ["school board", "president"], "1969", "1973", worked_out=True),
    fact("Wilma Jean Oberholtzer", "children", ["dale"]),
    fact("Wilma Jean Oberholtzer", "children", ["gene"]),
)

passage("b029", """CHANDIGARH: Harpreet Kaur Sandhu, an IPS officer of the 1984 batch, assumed charge as Director General of Prisons here on 14.08.2010, relieving Anil Vaidya, who goes to the Vigilance Bureau as its chief.""",
    occ("Harpreet Kaur Sandhu", ["director general of prisons"], "2010-08-14", None),
    fact("Harpreet Kaur Sandhu", "occupation", ["ips officer"]),
    ev("appointment", "2010-08-14", ["Harpreet Kaur Sandhu"], place="Chandigarh"),
    occ("Anil Vaidya", ["director general of prisons"], None, "2010-08-14"),
    occ("Anil Vaidya", ["vigilance bureau", "chief"], None, None),
)

passage("b030", """After seventeen years in which no ship left Rotterdam without his say-so, Matthijs Kool gave up the general secretaryship of the Harbour Workers' Union on 4 June 1982 to Ans de Wilde, a crane driver's daughter from Schiedam.""",
    occ("Matthijs Kool", ["general secretaryship", "harbour workers' union"], "1965", "1982-06-04", worked_out=True),
    ev("departure", "1982-06-04", ["Matthijs Kool"]),
    occ("Ans de Wilde", ["general secretaryship", "harbour workers' union"], "1982-06-04", None),
)

passage("b031", """Rep. Lorraine Petrakis (D-Conn.), who first won her New Haven-area seat in 1996 by fewer than 300 votes, will not seek a fifth term, her office said Monday. She wants to spend more time with her husband, Gus.""",
    occ("Lorraine Petrakis", ["rep.", "conn."], "1996", None),
    fact("Lorraine Petrakis", "party", ["democrat"]),
    fact("Lorraine Petrakis", "spouse", ["gus"]),
    ev("election", "1996", ["Lorraine Petrakis"]),
)

passage("b032", """KUALA KEDALANG, Nov 7, 2009 - Tunku Iskandar Shah, who has acted as regent since his father's stroke in 2004, was in a stable condition in a Singapore hospital on Saturday, the palace said.""",
    occ("Tunku Iskandar Shah", ["regent"], "2004", None),
)

passage("b033", """PORT LAWES, Tuesday 17 July 1956. In blazing heat and before a guard of forty constables, Geoffrey Lauder Marsh this morning took the oath as Administrator of the Torrent Islands. He was formerly Director of Native Affairs at Rabaul.""",
    occ("Geoffrey Lauder Marsh", ["administrator", "torrent islands"], "1956-07-17", None),
    occ("Geoffrey Lauder Marsh", ["director of native affairs", "rabaul"], None, None, former=True),
    ev("appointment", "1956-07-17", ["Geoffrey Lauder Marsh"], place="Port Lawes"),
)

passage("b034", """Anti-graft agents in Kano arrested Zainab Bello Yola, wife of Deputy Governor Sani Yola, on 3 October 2012 as she boarded a flight to Jeddah. She denies having signed any of the cheques.""",
    fact("Zainab Bello Yola", "spouse", ["sani yola"]),
    ev("arrest", "2012-10-03", ["Zainab Bello Yola"], place="Kano"),
    occ("Sani Yola", ["deputy governor"], None, None),
    fact("Sani Yola", "spouse", ["zainab bello yola"]),
)

passage("b035", """Two economists, Jarmila Hrušková and Oleg Petrenko, will join the nine-strong monetary council of the National Bank on 1 March 2000, the seats having stood empty since the autumn. Hrušková comes from the Tatra Savings Bank, where she was head of research.""",
    occ("Jarmila Hrušková", ["monetary council", "national bank"], "2000-03-01", None),
    occ("Jarmila Hrušková", ["head of research", "tatra savings bank"], None, None, former=True),
    fact("Jarmila Hrušková", "occupation", ["economists"]),
    ev("appointment", "2000-03-01", ["Jarmila Hrušková", "Oleg Petrenko"]),
    occ("Oleg Petrenko", ["monetary council", "national bank"], "2000-03-01", None),
    fact("Oleg Petrenko", "occupation", ["economists"]),
)

passage("b036", """Ten years after the voters of Castelrocco threw him out, Bartolomeo Fusco is back in the town hall. Mayor from 1985 to 1993, he took 54 per cent in the second round on Sunday, 8 June 2003, and wept on the balcony.""",
    occ("Bartolomeo Fusco", ["castelrocco", "mayor"], "1985", "1993"),
    occ("Bartolomeo Fusco", ["castelrocco", "mayor"], "2003-06-08", None),
    ev("election", "2003-06-08", ["Bartolomeo Fusco"]),
)

passage("b037", """For one evening, at least, it looked as though Xavier Thibodeau-Lacasse might end up in the Senate. The premier had his name on a list of three; but the list stayed in a drawer in Ottawa, and the seat went to a hockey player.""",
    nothing("Xavier Thibodeau-Lacasse"),
)

passage("b038", """The trustees of the Harrogate Deaf Children's Fund are delighted that Philippa Rowntree-Hill, the novelist, has agreed to be our patron. Philippa, whose son Barnaby was born deaf, has been a friend of the Fund for many years.""",
    occ("Philippa Rowntree-Hill", ["patron", "harrogate deaf children's fund"], None, None),
    fact("Philippa Rowntree-Hill", "occupation", ["novelist"]),
    fact("Philippa Rowntree-Hill", "children", ["barnaby"]),
)

passage("b039", """Changes in the government announced in Bamako on 3 March 1969: Interior, Abdoulaye Soumaré; Finance, Jean-Baptiste Konaté (from Planning); Health, Mariam Traoré. All other ministers keep their posts.""",
    occ("Abdoulaye Soumaré", ["interior"], "1969-03-03", None),
    ev("appointment", "1969-03-03", ["Abdoulaye Soumaré", "Jean-Baptiste Konaté", "Mariam Traoré"]),
    occ("Jean-Baptiste Konaté", ["finance"], "1969-03-03", None),
    occ("Jean-Baptiste Konaté", ["planning"], None, "1969-03-03"),
    occ("Mariam Traoré", ["health"], "1969-03-03", None),
)

passage("b040", """VALDERAS NAVAL BASE, 16 December 2021 - Sofía Landaluce relieved Pedro Echeverri as commander of the Pacific Squadron this morning in a ceremony on the deck of the frigate Bolívar. She is the first woman to fly her flag over the squadron.""",
    occ("Sofía Landaluce", ["commander", "pacific squadron"], "2021-12-16", None),
    ev("appointment", "2021-12-16", ["Sofía Landaluce"]),
    occ("Pedro Echeverri", ["commander", "pacific squadron"], None, "2021-12-16"),
)

passage("b041", """"There is not a pump in the whole barony I would drink from," Dr. Cornelius Hanrahan, the county medical officer, told the Limerick Rotary Club in an after-luncheon address on 12 April 1934.""",
    occ("Cornelius Hanrahan", ["county medical officer"], None, None),
    fact("Cornelius Hanrahan", "honorific", ["dr."]),
    ev("speech", "1934-04-12", ["Cornelius Hanrahan"]),
)

passage("b042", """PIRAJU, Dec. 15, 1988 (Transatlantic) - Governor Otávio Lins Brandão was stripped of his office Thursday by a 31-4 vote of the state assembly. His deputy, Neide Farias, was sworn in within the hour and will complete his term.""",
    occ("Otávio Lins Brandão", ["governor"], None, "1988-12-15"),
    ev("departure", "1988-12-15", ["Otávio Lins Brandão"]),
    occ("Neide Farias", ["deputy"], None, "1988-12-15"),
    occ("Neide Farias", ["governor"], "1988-12-15", None),
    ev("appointment", "1988-12-15", ["Neide Farias"]),
)

passage("b043", """Priyanka Rao-Bellamy, a venture capitalist whose only public office has been a seat on the Reno library board that she gave up in 2016, filed papers on Jan. 9, 2018, to run for lieutenant governor of Nevada as a Republican.""",
    occ("Priyanka Rao-Bellamy", ["reno library board"], None, "2016"),
    fact("Priyanka Rao-Bellamy", "occupation", ["venture capitalist"]),
    fact("Priyanka Rao-Bellamy", "party", ["republican"]),
    ev("departure", "2016", ["Priyanka Rao-Bellamy"]),
    ev("candidacy", "2018-01-09", ["Priyanka Rao-Bellamy"]),
)

passage("b044", """At the Commission, nobody expects Aksel Thorup to fight for his job. The director-general for fisheries, a Dane who speaks six languages and trusts none of them, has told friends that he would rather be mending nets on Bornholm.""",
    occ("Aksel Thorup", ["commission", "director-general for fisheries"], None, None),
    fact("Aksel Thorup", "nationality", ["dane"]),
)

passage("b045", """Correction: A report on Saturday about the zoning vote misidentified a member of the Lorain planning commission. He is Gregory Plonski; Gregory Plonsker has never sat on it.""",
    nothing("Gregory Plonsker"),
    occ("Gregory Plonski", ["member", "lorain planning commission"], None, None),
)

passage("b046", """BIRTHDAY HONOURS, 10 June 1967. Order of the British Empire. To be Members: Eileen Margaret Tuffnell, lately Town Clerk, Waipuna; Colin James Bragg, for services to the Red Cross; Rewi Tamati Hohepa, of Ruatahuna, shepherd.""",
    occ("Eileen Margaret Tuffnell", ["town clerk", "waipuna"], None, None, former=True),
    fact("Eileen Margaret Tuffnell", "award", ["order of the british empire"], date="1967-06-10"),
    ev("award", "1967-06-10", ["Eileen Margaret Tuffnell", "Colin James Bragg", "Rewi Tamati Hohepa"]),
    fact("Colin James Bragg", "award", ["order of the british empire"], date="1967-06-10"),
    fact("Rewi Tamati Hohepa", "award", ["order of the british empire"], date="1967-06-10"),
    fact("Rewi Tamati Hohepa", "occupation", ["shepherd"]),
    fact("Rewi Tamati Hohepa", "residence", ["ruatahuna"]),
)

passage("b047", """In the declaration she lodged on 31 March 2016, Svetlana Drozdova, a deputy of the Zarechny city duma, listed two flats, a garage and a motor boat, and for her husband, Ilya Drozdov, no income at all.""",
    occ("Svetlana Drozdova", ["deputy", "zarechny city duma"], None, None),
    fact("Svetlana Drozdova", "spouse", ["ilya drozdov"]),
    ev("disclosure", "2016-03-31", ["Svetlana Drozdova"]),
    fact("Ilya Drozdov", "spouse", ["svetlana drozdova"]),
)

passage("b048", """Justice Themba Mkhabela stood down from the frigate case on 20 September 2007 after counsel pointed out that his wife, Joyce Mkhabela, was on the board of one of the subcontractors, Umgeni Marine.""",
    occ("Themba Mkhabela", ["justice"], None, None),
    fact("Themba Mkhabela", "spouse", ["joyce mkhabela"]),
    ev("recusal", "2007-09-20", ["Themba Mkhabela"]),
    occ("Joyce Mkhabela", ["board", "umgeni marine"], None, None),
    fact("Joyce Mkhabela", "spouse", ["themba mkhabela"]),
)

passage("b049", """LONDON, May 17, 1739. Letters from Vienna advise, that on the 2d Instant Leopold von Trautmansegg was declared President of the Council of War, vacant by the Death of Ernst von Rehfeld.""",
    occ("Leopold von Trautmansegg", ["president of the council of war"], "1739-05-02", None, worked_out=True),
    ev("appointment", "1739-05-02", ["Leopold von Trautmansegg"], worked_out=True),
    occ("Ernst von Rehfeld", ["president of the council of war"], None, None, former=True),
)

passage("b050", """BUENOS AIRES - Yelena Marchuk, a retired Ukrainian sprinter who chairs the athletes' commission of the Association of Olympic Nations, was voted on to its executive committee on 8 September 2013, taking the last of four places by a single ballot.""",
    occ("Yelena Marchuk", ["chairs", "athletes' commission"], None, None),
    occ("Yelena Marchuk", ["executive committee"], "2013-09-08", None),
    fact("Yelena Marchuk", "nationality", ["ukrainian"]),
    fact("Yelena Marchuk", "occupation", ["sprinter"]),
    ev("election", "2013-09-08", ["Yelena Marchuk"], place="Buenos Aires"),
)

passage("b051", """REYKJAVÍK: In a straight swap, Guðrún Hallsteinsdóttir moves from Fisheries to Justice and Sigurður Egilsson from Justice to Fisheries on 1 June 1999, the government said. Neither minister could be reached; both, it turned out, were salmon fishing.""",
    occ("Guðrún Hallsteinsdóttir", ["fisheries"], None, "1999-06-01"),
    occ("Guðrún Hallsteinsdóttir", ["justice"], "1999-06-01", None),
    ev("appointment", "1999-06-01", ["Guðrún Hallsteinsdóttir", "Sigurður Egilsson"]),
    occ("Sigurður Egilsson", ["justice"], None, "1999-06-01"),
    occ("Sigurður Egilsson", ["fisheries"], "1999-06-01", None),
)

passage("b052", """SUVA, Mar 3, 1979 (Pacific News) - Jone Vakaloloma, speaker of the House since independence in 1970, died here Saturday of a heart attack. His deputy, Vijay Lal Maharaj, will preside until members choose a new speaker.""",
    occ("Jone Vakaloloma", ["speaker", "house"], "1970", "1979-03-03"),
    fact("Jone Vakaloloma", "deathDate", value="1979-03-03"),
    fact("Jone Vakaloloma", "deathPlace", ["suva"]),
    fact("Jone Vakaloloma", "causeOfDeath", ["heart attack"]),
    occ("Vijay Lal Maharaj", ["deputy", "speaker"], None, None),
)

passage("b053", """Mongolia's new ambassador, Batbayar Oyunchimeg, who has been at her desk in the capital since 28 August, called on the mayor, Ivo Jakšić, on 5 September 2006 and gave him a horsehead fiddle.""",
    occ("Batbayar Oyunchimeg", ["mongolia", "ambassador"], "2006-08-28", None, worked_out=True),
    ev("meeting", "2006-09-05", ["Batbayar Oyunchimeg", "Ivo Jakšić"]),
    occ("Ivo Jakšić", ["mayor"], None, None),
)

passage("b054", """At the annual meeting of Wednesbrook Bowls Club on 11 March 1953 the following were elected for the coming season: president, Harold Colclough; captain, Walter Tranter; hon. treasurer, Edna Dace. A balance of £4 7s. was reported.""",
    occ("Harold Colclough", ["president", "wednesbrook bowls club"], "1953-03-11", None),
    ev("election", "1953-03-11", ["Harold Colclough", "Walter Tranter", "Edna Dace"]),
    occ("Walter Tranter", ["captain", "wednesbrook bowls club"], "1953-03-11", None),
    occ("Edna Dace", ["treasurer", "wednesbrook bowls club"], "1953-03-11", None),
)

passage("b055", """Should the party's members choose her in the spring, Nadia Benhaddou told a hall in Sète, she would bring back the evening trains, halve the number of prefects and give every town a judge of its own.""",
    nothing("Nadia Benhaddou"),
)

passage("b056", """HALLORAN, Thaddeus (1812–1889), colonial official; b. Cork; educ. Trinity College, Dublin; assistant government agent, Jaffna, 1838–42; district judge, Galle, 1843–50; government agent, Western Province, 1851–60.""",
    occ("Thaddeus Halloran", ["assistant government agent", "jaffna"], "1838", "1842"),
    occ("Thaddeus Halloran", ["district judge", "galle"], "1843", "1850"),
    occ("Thaddeus Halloran", ["government agent", "western province"], "1851", "1860"),
    fact("Thaddeus Halloran", "birthDate", value="1812"),
    fact("Thaddeus Halloran", "deathDate", value="1889"),
    fact("Thaddeus Halloran", "birthPlace", ["cork"]),
    fact("Thaddeus Halloran", "education", ["trinity college, dublin"]),
    fact("Thaddeus Halloran", "occupation", ["colonial official"]),
)

passage("b057", """Walter of Ellingham, a clerk of the exchequer and archdeacon of Fenby, was consecrated bishop of Norwold on 22 February 1215. He died on the eve of St Lucy 1231, and the monks, who had never forgiven him, buried him outside their choir.""",
    occ("Walter of Ellingham", ["bishop", "norwold"], "1215-02-22", "1231-12-12"),
    occ("Walter of Ellingham", ["clerk of the exchequer"], None, None, former=True),
    occ("Walter of Ellingham", ["archdeacon", "fenby"], None, None, former=True),
    fact("Walter of Ellingham", "deathDate", value="1231-12-12"),
    ev("appointment", "1215-02-22", ["Walter of Ellingham"]),
)

passage("b058", """Lucius Fabricius Varro, whose father of the same name had fallen at Numantia, was praetor in 66 BC and governed Hither Spain as propraetor the year after. He never reached the consulship, though he stood for it in 63 BC.""",
    occ("Lucius Fabricius Varro", ["praetor"], "-0066", "-0066"),
    occ("Lucius Fabricius Varro", ["governed hither spain"], "-0065", "-0065", worked_out=True),
    fact("Lucius Fabricius Varro", "father", ["lucius fabricius varro"]),
    ev("candidacy", "-0063", ["Lucius Fabricius Varro"]),
)

passage("b059", """Lü Wenzhong (1021–1088) passed the metropolitan examination at twenty-five, served as magistrate of Dinghai, and was prefect of Suzhou from 1071 to 1074, when he was dismissed for withholding the crop loans. His collected verse is lost.""",
    occ("Lü Wenzhong", ["magistrate", "dinghai"], None, None),
    occ("Lü Wenzhong", ["prefect", "suzhou"], "1071", "1074"),
    fact("Lü Wenzhong", "birthDate", value="1021"),
    fact("Lü Wenzhong", "deathDate", value="1088"),
    ev("departure", "1074", ["Lü Wenzhong"]),
)

passage("b060", """Halil Hamdi Pasha, an Albanian born at Berat, rose from the dockyard guard to be grand admiral from 1774 to 1777. Between that and his exile to Limnos he twice held the government of Trebizond, the second time for barely forty days.""",
    occ("Halil Hamdi Pasha", ["grand admiral"], "1774", "1777"),
    occ("Halil Hamdi Pasha", ["government of trebizond"], None, None),
    occ("Halil Hamdi Pasha", ["government of trebizond", "second time"], None, None),
    fact("Halil Hamdi Pasha", "ethnicity", ["albanian"]),
    fact("Halil Hamdi Pasha", "birthPlace", ["berat"]),
)

passage("b061", """Sir Rupert Ashcombe-Vane, who has died aged 91, was Permanent Secretary at the Board of Works from 1968 until he retired in 1975. In 1949 he married Lavinia Strode, who predeceased him; he is survived by their sons, Miles and Jocelyn.""",
    occ("Rupert Ashcombe-Vane", ["permanent secretary", "board of works"], "1968", "1975"),
    fact("Rupert Ashcombe-Vane", "honorific", ["sir"]),
    fact("Rupert Ashcombe-Vane", "spouse", ["lavinia strode"], date="1949"),
    fact("Rupert Ashcombe-Vane", "children", ["miles"]),
    fact("Rupert Ashcombe-Vane", "children", ["jocelyn"]),
    ev("departure", "1975", ["Rupert Ashcombe-Vane"]),
)

passage("b062", """On 4 November 1863, in the Scots Church at Bathurst, Angus Macrimmon wed Isabella, a daughter of the flour miller Robert Tait. Next year he entered the Legislative Assembly for Wollondee, which he sat for until 1877.""",
    occ("Angus Macrimmon", ["legislative assembly", "wollondee"], "1864", "1877", worked_out=True),
    fact("Angus Macrimmon", "spouse", ["isabella"], date="1863-11-04"),
    ev("appointment", "1864", ["Angus Macrimmon"], worked_out=True),
    fact("Isabella", "father", ["robert tait"]),
    fact("Robert Tait", "occupation", ["flour miller"]),
)

passage("b063", """Halvard Grimsrud (born 19 May 1901 in Hamar, died 2 January 1979) was a Norwegian jurist and politician for the Agrarian Party. He was county governor of Hedmark from 1946 to 1971.""",
    occ("Halvard Grimsrud", ["county governor", "hedmark"], "1946", "1971"),
    fact("Halvard Grimsrud", "birthDate", value="1901-05-19"),
    fact("Halvard Grimsrud", "birthPlace", ["hamar"]),
    fact("Halvard Grimsrud", "deathDate", value="1979-01-02"),
    fact("Halvard Grimsrud", "nationality", ["norwegian"]),
    fact("Halvard Grimsrud", "occupation", ["jurist"]),
    fact("Halvard Grimsrud", "occupation", ["politician"]),
    fact("Halvard Grimsrud", "party", ["agrarian party"]),
)

passage("b064", """Adwoa Sarpong-Mensah was headmistress of Wesley Girls' at Akropong for a decade before Nkrumah's men noticed her. From 1961 she sat on the Public Services Commission, and when its chairman, Kofi Badu Asare, fled in 1964 it was she who took the chair, keeping it through two coups until 1972.""",
    occ("Adwoa Sarpong-Mensah", ["headmistress", "wesley girls'"], None, None, former=True),
    occ("Adwoa Sarpong-Mensah", ["public services commission"], "1961", None),
    occ("Adwoa Sarpong-Mensah", ["public services commission", "took the chair"], "1964", "1972"),
    ev("appointment", "1964", ["Adwoa Sarpong-Mensah"]),
    occ("Kofi Badu Asare", ["chairman", "public services commission"], None, "1964"),
    ev("departure", "1964", ["Kofi Badu Asare"]),
)

passage("b065", """Juan Nepomuceno Iriarte y Olmos (Arequipa, 1798 – Lima, 14 August 1867) was a Peruvian lawyer and priest who presided over the Convention of 1834. A nephew of Bishop Mateo Olmos, he took orders only after the death of his wife, Petronila Goyeneche.""",
    occ("Juan Nepomuceno Iriarte y Olmos", ["presided over the convention"], "1834", "1834"),
    fact("Juan Nepomuceno Iriarte y Olmos", "birthPlace", ["arequipa"]),
    fact("Juan Nepomuceno Iriarte y Olmos", "birthDate", value="1798"),
    fact("Juan Nepomuceno Iriarte y Olmos", "deathPlace", ["lima"]),
    fact("Juan Nepomuceno Iriarte y Olmos", "deathDate", value="1867-08-14"),
    fact("Juan Nepomuceno Iriarte y Olmos", "nationality", ["peruvian"]),
    fact("Juan Nepomuceno Iriarte y Olmos", "occupation", ["lawyer"]),
    fact("Juan Nepomuceno Iriarte y Olmos", "occupation", ["priest"]),
    fact("Juan Nepomuceno Iriarte y Olmos", "relatives", ["mateo olmos"]),
    fact("Juan Nepomuceno Iriarte y Olmos", "spouse", ["petronila goyeneche"]),
    occ("Mateo Olmos", ["bishop"], None, None),
)

passage("b066", """Offered the governorship of the Cape Verde islands in 1836, Joaquim Sá Nogueira turned it down, pleading his lungs. Two years later he turned down the bishopric's stewardship too, and he had meanwhile let it be known that he wanted no seat in the Cortes.""",
    nothing("Joaquim Sá Nogueira"),
)

passage("b067", """Career of Masaru Onodera: 1953 graduated from Tōhoku University (law); 1953 Ministry of Posts; 1971 director, Sendai Postal Bureau; 1976–1979 vice-governor of Iwate Prefecture; 1981 president, Kitakami Broadcasting (to 1990).""",
    occ("Masaru Onodera", ["ministry of posts"], "1953", None),
    occ("Masaru Onodera", ["director", "sendai postal bureau"], "1971", None),
    occ("Masaru Onodera", ["vice-governor", "iwate prefecture"], "1976", "1979"),
    occ("Masaru Onodera", ["president", "kitakami broadcasting"], "1981", "1990"),
    fact("Masaru Onodera", "education", ["tōhoku university", "law"], date="1953"),
)

passage("b068", """The son of a Sikh stationmaster, Gurdial Singh Bhamra read law at Lincoln's Inn and was called to the bar in 1936. He returned to Nairobi, practised for the railway unions without fee, and from 1952 until his deportation in 1954 edited the weekly Daybreak.""",
    occ("Gurdial Singh Bhamra", ["edited", "daybreak"], "1952", "1954"),
    fact("Gurdial Singh Bhamra", "education", ["lincoln's inn"]),
)

passage("b069", """Maria-Theresia Kobenzl, last abbess of the canonesses of St Agatha at Göss, was elected on 30 April 1771 in succession to Antonia von Stubenreith and governed the house until its suppression by Joseph II in 1782.""",
    occ("Maria-Theresia Kobenzl", ["abbess", "göss"], "1771-04-30", "1782"),
    ev("election", "1771-04-30", ["Maria-Theresia Kobenzl"]),
    occ("Antonia von Stubenreith", ["abbess", "göss"], None, None, former=True),
)

passage("b070", """Born Edna Pearl Whitlock in Tulsa on Aug. 8, 1919, the judge known to three generations of Oklahoma lawyers as Pearl Standing Elk was a Baptist, a Democrat and a Creek, in, she liked to say, the reverse of that order.""",
    occ("Pearl Standing Elk", ["judge"], None, None),
    fact("Pearl Standing Elk", "birthName", ["edna pearl whitlock"]),
    fact("Pearl Standing Elk", "birthPlace", ["tulsa"]),
    fact("Pearl Standing Elk", "birthDate", value="1919-08-08"),
    fact("Pearl Standing Elk", "religion", ["baptist"]),
    fact("Pearl Standing Elk", "party", ["democrat"]),
    fact("Pearl Standing Elk", "ethnicity", ["creek"]),
)

passage("b071", """Nguyễn Hữu Phước (1854–1909), pen name Tùng Hiên, was an official of the Nguyễn court. Sent to Hà Tĩnh as provincial treasurer in 1885, he joined the rising there, was pardoned in 1888, and ended his days teaching village boys.""",
    occ("Nguyễn Hữu Phước", ["provincial treasurer", "hà tĩnh"], "1885", None),
    fact("Nguyễn Hữu Phước", "birthDate", value="1854"),
    fact("Nguyễn Hữu Phước", "deathDate", value="1909"),
    fact("Nguyễn Hữu Phước", "alias", ["tùng hiên"]),
    fact("Nguyễn Hữu Phước", "occupation", ["official"]),
    ev("appointment", "1885", ["Nguyễn Hữu Phước"]),
)

passage("b072", """Captain-General of Guatemala from 1789, Bernardo Troncoso de Lara had earlier been lieutenant of the king at Havana. He laid down his command in May 1794 and died the following year at Veracruz, waiting for a ship.""",
    occ("Bernardo Troncoso de Lara", ["captain-general", "guatemala"], "1789", "1794-05"),
    occ("Bernardo Troncoso de Lara", ["lieutenant of the king", "havana"], None, None, former=True),
    fact("Bernardo Troncoso de Lara", "deathDate", value="1795"),
    fact("Bernardo Troncoso de Lara", "deathPlace", ["veracruz"]),
    ev("departure", "1794-05", ["Bernardo Troncoso de Lara"]),
)

passage("b073", """Teuila Moananu Schmidt, who died at Moto'otua hospital on 23 June 1998 after a stroke, was for many years secretary of the Women's Committees of Savai'i. Her husband, the trader Otto Schmidt, and a daughter, Salome, went before her.""",
    occ("Teuila Moananu Schmidt", ["secretary", "women's committees of savai'i"], None, None),
    fact("Teuila Moananu Schmidt", "deathDate", value="1998-06-23"),
    fact("Teuila Moananu Schmidt", "deathPlace", ["moto'otua"]),
    fact("Teuila Moananu Schmidt", "causeOfDeath", ["stroke"]),
    fact("Teuila Moananu Schmidt", "spouse", ["otto schmidt"]),
    fact("Teuila Moananu Schmidt", "children", ["salome"]),
    fact("Otto Schmidt", "occupation", ["trader"]),
)

passage("b074", """Jean-Philibert Auguste Marchandon, deputy for the Creuse in three legislatures (1876, 1877, 1881), owed his first seat to his brother-in-law, the prefect Émile Lacoste. He was a doctor at Bourganeuf, and never spoke in the chamber.""",
    occ("Jean-Philibert Auguste Marchandon", ["deputy", "creuse"], "1876", None),
    occ("Jean-Philibert Auguste Marchandon", ["deputy", "creuse"], "1877", None),
    occ("Jean-Philibert Auguste Marchandon", ["deputy", "creuse"], "1881", None),
    fact("Jean-Philibert Auguste Marchandon", "relatives", ["émile lacoste"]),
    fact("Jean-Philibert Auguste Marchandon", "occupation", ["doctor"]),
    occ("Émile Lacoste", ["prefect"], None, None),
)

passage("b075", """Samuel Tewolde Berhan studied forestry at Dehra Dun and took a doctorate at Freiburg in 1966. He was Ethiopia's vice-minister of agriculture when the Derg seized power; arrested on 30 November 1974, he spent eight years in prison.""",
    occ("Samuel Tewolde Berhan", ["ethiopia", "vice-minister of agriculture"], None, None, former=True),
    fact("Samuel Tewolde Berhan", "education", ["dehra dun"]),
    fact("Samuel Tewolde Berhan", "education", ["doctorate", "freiburg"], date="1966"),
    ev("arrest", "1974-11-30", ["Samuel Tewolde Berhan"]),
)

passage("b076", """Lorenz Aebischer (6 February 1840, Thun; 11 October 1911, Bern), Swiss engineer. Municipal councillor of Thun from 1872; federal inspector of railways 1879–1891; on the board of the Lötschberg company until his death.""",
    occ("Lorenz Aebischer", ["municipal councillor", "thun"], "1872", None),
    occ("Lorenz Aebischer", ["federal inspector of railways"], "1879", "1891"),
    occ("Lorenz Aebischer", ["board", "lötschberg company"], None, "1911-10-11", worked_out=True),
    fact("Lorenz Aebischer", "birthDate", value="1840-02-06"),
    fact("Lorenz Aebischer", "birthPlace", ["thun"]),
    fact("Lorenz Aebischer", "deathDate", value="1911-10-11"),
    fact("Lorenz Aebischer", "deathPlace", ["bern"]),
    fact("Lorenz Aebischer", "nationality", ["swiss"]),
    fact("Lorenz Aebischer", "occupation", ["engineer"]),
)

passage("b077", """Rosa Quispe Mamani has died at 79 in El Alto, where she sold onions, buried two husbands and, in 1983, was elected secretary-general of the market women's federation, a job she gave up only when her eyes failed her in 2004.""",
    occ("Rosa Quispe Mamani", ["secretary-general", "market women's federation"], "1983", "2004"),
    fact("Rosa Quispe Mamani", "deathPlace", ["el alto"]),
    ev("election", "1983", ["Rosa Quispe Mamani"]),
    ev("departure", "2004", ["Rosa Quispe Mamani"]),
)

passage("b078", """In 1703 the congregation at Newbury called Ebenezer Thaxter, a Harvard man of the class of 1699, to be their minister. He was ordained on 17 November and remained with them forty-one years, outliving his wives, Mercy Cogswell and Tabitha Lunt.""",
    occ("Ebenezer Thaxter", ["minister", "newbury"], "1703-11-17", "1744", worked_out=True),
    fact("Ebenezer Thaxter", "education", ["harvard"], date="1699"),
    fact("Ebenezer Thaxter", "spouse", ["mercy cogswell"]),
    fact("Ebenezer Thaxter", "spouse", ["tabitha lunt"]),
    ev("appointment", "1703-11-17", ["Ebenezer Thaxter"], worked_out=True),
)

passage("b079", """Hassan Fathallah al-Bitar was a Syrian newspaper owner and politician. Twice minister of education (March–September 1943 and 1946–47), he represented Hama in the chamber of deputies until it was dissolved in 1949.""",
    occ("Hassan Fathallah al-Bitar", ["minister of education"], "1943-03", "1943-09"),
    occ("Hassan Fathallah al-Bitar", ["minister of education"], "1946", "1947"),
    occ("Hassan Fathallah al-Bitar", ["hama", "chamber of deputies"], None, "1949"),
    fact("Hassan Fathallah al-Bitar", "nationality", ["syrian"]),
    fact("Hassan Fathallah al-Bitar", "occupation", ["newspaper owner"]),
    fact("Hassan Fathallah al-Bitar", "occupation", ["politician"]),
)

passage("b080", """14. The Kasper Holub who signed the petition is not to be confused with his cousin and namesake at Tábor; neither can be traced in the town books after the fire, and the plaque on the brewery was put up for a third.""",
    nothing("Kasper Holub"),
)

passage("b081", """Inácio Baltazar Mondlhane was ordained in 1938 and named bishop of Inhambane on 5 December 1962, the first African to hold the see. The Portuguese authorities expelled him in 1974; he came back a year later to a city that had a new name and retired in 1989.""",
    occ("Inácio Baltazar Mondlhane", ["bishop", "inhambane"], "1962-12-05", "1989"),
    ev("appointment", "1962-12-05", ["Inácio Baltazar Mondlhane"]),
    ev("departure", "1989", ["Inácio Baltazar Mondlhane"]),
    ev("travel", "1975", ["Inácio Baltazar Mondlhane"], worked_out=True),
)

passage("b082", """Matilda Forsgren-Byström, who taught botany to half the doctors of Finland, held the chair at Turku from 1951 and was the first woman to serve as its rector (1964–67). Her pupil Erkki Lahtinen took over the chair in 1970.""",
    occ("Matilda Forsgren-Byström", ["chair", "turku"], "1951", "1970"),
    occ("Matilda Forsgren-Byström", ["turku", "rector"], "1964", "1967"),
    occ("Erkki Lahtinen", ["chair", "turku"], "1970", None),
    ev("appointment", "1970", ["Erkki Lahtinen"]),
)

passage("b083", """KIM Sang-hyŏn. Born Kaesŏng, 1887. Conservative, later Korea Democratic Party. Elected for Kaep'ung in May 1948; sat until his abduction to the North in July 1950. Wife: Yi Ok-sun. Fate unknown.""",
    occ("KIM Sang-hyŏn", ["kaep'ung"], "1948-05", "1950-07"),
    fact("KIM Sang-hyŏn", "birthPlace", ["kaesŏng"]),
    fact("KIM Sang-hyŏn", "birthDate", value="1887"),
    fact("KIM Sang-hyŏn", "party", ["conservative"]),
    fact("KIM Sang-hyŏn", "party", ["korea democratic party"]),
    fact("KIM Sang-hyŏn", "spouse", ["yi ok-sun"]),
    ev("election", "1948-05", ["KIM Sang-hyŏn"]),
)

passage("b084", """Kealoha Pi'ilani Wong (1866–1931) kept the tax books of Kaua'i under the queen, under the republic and under the territory, being assessor there without a break from 1889 to 1919. He was the elder brother of the hymn writer David Pi'ilani.""",
    occ("Kealoha Pi'ilani Wong", ["kaua'i", "assessor"], "1889", "1919"),
    fact("Kealoha Pi'ilani Wong", "birthDate", value="1866"),
    fact("Kealoha Pi'ilani Wong", "deathDate", value="1931"),
    fact("Kealoha Pi'ilani Wong", "siblings", ["david pi'ilani"]),
    fact("David Pi'ilani", "siblings", ["kealoha pi'ilani wong"]),
    fact("David Pi'ilani", "occupation", ["hymn writer"]),
)

passage("b085", """Of Ulrich Zschokke's three commands the last was the unhappiest. He had led the Fourth Division since 1909 when, in August 1914, the General gave him the frontier brigade at Delsberg; by December he had asked to be let go, and he was.""",
    occ("Ulrich Zschokke", ["fourth division"], "1909", "1914-08"),
    occ("Ulrich Zschokke", ["frontier brigade", "delsberg"], "1914-08", "1914-12"),
    ev("appointment", "1914-08", ["Ulrich Zschokke"]),
    ev("departure", "1914-12", ["Ulrich Zschokke"], worked_out=True),
)

passage("b086", """Winston Ignatius Peltier, former chief justice of the Windward Court of Appeal, died on Sunday. A scholarship boy from Vieux Fort, he went up to Exeter College, Oxford, where he took a first in jurisprudence in 1957, and joined the bench at only thirty-six.""",
    occ("Winston Ignatius Peltier", ["chief justice", "windward court of appeal"], None, None, former=True),
    fact("Winston Ignatius Peltier", "education", ["exeter college, oxford", "jurisprudence"], date="1957"),
    occ("Winston Ignatius Peltier", ["bench"], None, None),
)

passage("b087", """Nikolai Afanasyevich Trubnikov (29 March 1871 – shot 10 October 1919) was the last mayor of Omsk to be elected under the old statute. A flour merchant and Old Believer, he took office in 1913 and was turned out in April 1917.""",
    occ("Nikolai Afanasyevich Trubnikov", ["mayor", "omsk"], "1913", "1917-04"),
    fact("Nikolai Afanasyevich Trubnikov", "birthDate", value="1871-03-29"),
    fact("Nikolai Afanasyevich Trubnikov", "deathDate", value="1919-10-10"),
    fact("Nikolai Afanasyevich Trubnikov", "causeOfDeath", ["shot"]),
    fact("Nikolai Afanasyevich Trubnikov", "occupation", ["flour merchant"]),
    fact("Nikolai Afanasyevich Trubnikov", "religion", ["old believer"]),
    ev("appointment", "1913", ["Nikolai Afanasyevich Trubnikov"]),
    ev("departure", "1917-04", ["Nikolai Afanasyevich Trubnikov"]),
)

passage("b088", """Ferreira was the mother's name; the child baptised at Goa on 2 August 1764 as Caetano Ferreira grew up to sign himself Caetano da Cunha Rebelo, secretary of the Estado da Índia under four viceroys, from 1790 to 1817.""",
    occ("Caetano da Cunha Rebelo", ["secretary", "estado da índia"], "1790", "1817"),
    fact("Caetano da Cunha Rebelo", "birthName", ["caetano ferreira"]),
)

passage("b089", """Education: St. Xavier's, Bombay; London School of Economics (Ph.D., 1949). Career: Lecturer, Delhi, 1950; Planning Commission, 1955–61; India's Executive Director, World Bank, 1966–70; Governor, Reserve Bank, 1975–77. Such is the bare record of Kamala Venkataraghavan.""",
    occ("Kamala Venkataraghavan", ["planning commission"], "1955", "1961"),
    occ("Kamala Venkataraghavan", ["lecturer", "delhi"], "1950", None),
    occ("Kamala Venkataraghavan", ["executive director", "world bank"], "1966", "1970"),
    occ("Kamala Venkataraghavan", ["governor", "reserve bank"], "1975", "1977"),
    fact("Kamala Venkataraghavan", "education", ["st. xavier's, bombay"]),
    fact("Kamala Venkataraghavan", "education", ["london school of economics", "ph.d."], date="1949"),
)

passage("b090", """Aldiyar Seitkaliuly Bekturov, the composer of four children's operas, also had a public life of which he seldom spoke: from 1959, when Rakhima Tleuova went to Moscow and left it vacant, until 1963 the Kazakh ministry of culture was his.""",
    occ("Aldiyar Seitkaliuly Bekturov", ["kazakh ministry of culture"], "1959", "1963"),
    fact("Aldiyar Seitkaliuly Bekturov", "occupation", ["composer"]),
    ev("travel", "1959", ["Rakhima Tleuova"], place="Moscow"),
    occ("Rakhima Tleuova", ["kazakh ministry of culture"], None, "1959"),
    ev("departure", "1959", ["Rakhima Tleuova"]),
)

passage("b091", """Mehmed Şakir Efendi, grandson of the historian Raşid, was kadi of Damascus in 1822 and of Mecca in 1826. On 7 May 1833 he became şeyhülislam, but kept the post only till the autumn of the next year.""",
    occ("Mehmed Şakir Efendi", ["kadi of damascus"], "1822", "1822"),
    occ("Mehmed Şakir Efendi", ["kadi", "of mecca"], "1826", "1826"),
    occ("Mehmed Şakir Efendi", ["şeyhülislam"], "1833-05-07", "1834", worked_out=True),
    fact("Mehmed Şakir Efendi", "relatives", ["raşid"]),
    ev("appointment", "1833-05-07", ["Mehmed Şakir Efendi"]),
    fact("Raşid", "occupation", ["historian"]),
)

passage("b092", """Harriet Louise Pomeroy Tibbs, widow of Congressman Elisha Tibbs, was appointed postmistress of Natchez on 3 February 1883, and proved so good at it that the next administration, though of the other party, let her alone. She died in harness on 12 June 1891.""",
    occ("Harriet Louise Pomeroy Tibbs", ["postmistress", "natchez"], "1883-02-03", "1891-06-12"),
    fact("Harriet Louise Pomeroy Tibbs", "spouse", ["elisha tibbs"]),
    fact("Harriet Louise Pomeroy Tibbs", "deathDate", value="1891-06-12"),
    ev("appointment", "1883-02-03", ["Harriet Louise Pomeroy Tibbs"]),
    occ("Elisha Tibbs", ["congressman"], None, None, former=True),
)

passage("b093", """Zygmunt Pławski (b. 1893) served in the Austrian artillery, fought at Lwów, and was voivode of Volhynia for the fourteen months that ended with the coup of 12 May 1926. In exile he drove a taxi in Buenos Aires, where he died in 1957.""",
    occ("Zygmunt Pławski", ["voivode", "volhynia"], "1925-03", "1926-05-12", worked_out=True),
    fact("Zygmunt Pławski", "birthDate", value="1893"),
    fact("Zygmunt Pławski", "militaryService", ["austrian artillery"]),
    fact("Zygmunt Pławski", "deathPlace", ["buenos aires"]),
    fact("Zygmunt Pławski", "deathDate", value="1957"),
)

passage("b094", """Some genealogies make Æthelstan Godricson sheriff of Lindsey in the last years of the Confessor. No charter, writ or chronicle of the time bears this out, and the story looks like the work of a Tudor herald with a client to please.""",
    nothing("Æthelstan Godricson"),
)

passage("b095", """A lifelong Methodist, 'Ana Tupou Fifita was the first woman on the Tongan bench. Appointed a magistrate at Neiafu on 1 February 1972, she was promoted to the Land Court in 1980 and left it, on medical advice, in 1986.""",
    occ("'Ana Tupou Fifita", ["magistrate", "neiafu"], "1972-02-01", "1980"),
    occ("'Ana Tupou Fifita", ["land court"], "1980", "1986"),
    fact("'Ana Tupou Fifita", "religion", ["methodist"]),
    ev("appointment", "1972-02-01", ["'Ana Tupou Fifita"]),
    ev("appointment", "1980", ["'Ana Tupou Fifita"]),
    ev("departure", "1986", ["'Ana Tupou Fifita"]),
)

passage("b096", """Ghulam Nabi Tarzi¹ received the mission at Jalalabad. ¹ Foreign secretary to the Amir, 1893–1901; exiled to Damascus; recalled 1905 and made governor of Herat, where he was murdered by his own guard in 1908.""",
    occ("Ghulam Nabi Tarzi", ["foreign secretary", "amir"], "1893", "1901"),
    occ("Ghulam Nabi Tarzi", ["governor of herat"], "1905", "1908"),
    fact("Ghulam Nabi Tarzi", "deathDate", value="1908"),
    fact("Ghulam Nabi Tarzi", "deathPlace", ["herat"]),
    fact("Ghulam Nabi Tarzi", "causeOfDeath", ["murdered"]),
    ev("appointment", "1905", ["Ghulam Nabi Tarzi"]),
)

passage("b097", """Consuelo Larrazábal Ortúzar presided over the Chilean Red Cross between 1938 and 1947. For its work after the Chillán earthquake France made her a knight of the Legion of Honour in 1940.""",
    occ("Consuelo Larrazábal Ortúzar", ["presided", "chilean red cross"], "1938", "1947"),
    fact("Consuelo Larrazábal Ortúzar", "award", ["legion of honour"], date="1940"),
    ev("award", "1940", ["Consuelo Larrazábal Ortúzar"]),
)

passage("b098", """Duncan "Big Dunc" Abernathy, reeve of Battle Creek from 1920 to 1926 and a Progressive member of the Saskatchewan legislature thereafter, was thrown by a colt and died at Maple Creek on Dominion Day, 1931, leaving his seat to be filled by his son-in-law, Olaf Ness.""",
    occ("Duncan Abernathy", ["reeve", "battle creek"], "1920", "1926"),
    occ("Duncan Abernathy", ["saskatchewan legislature"], "1926", "1931-07-01", worked_out=True),
    fact("Duncan Abernathy", "alias", ["big dunc"]),
    fact("Duncan Abernathy", "party", ["progressive"]),
    fact("Duncan Abernathy", "deathPlace", ["maple creek"]),
    fact("Duncan Abernathy", "deathDate", value="1931-07-01"),
    fact("Duncan Abernathy", "causeOfDeath", ["thrown by a colt"]),
    fact("Duncan Abernathy", "relatives", ["olaf ness"]),
    occ("Olaf Ness", ["saskatchewan legislature"], None, None),
)

passage("b099", """Étienne Ngandu Kalala (born 1931 at Luebo) is a retired Congolese diplomat. He was ambassador in Rome from 1969 to 1973 and in Cairo from 1973 to 1978.""",
    occ("Étienne Ngandu Kalala", ["ambassador", "rome"], "1969", "1973"),
    occ("Étienne Ngandu Kalala", ["ambassador", "cairo"], "1973", "1978"),
    fact("Étienne Ngandu Kalala", "birthDate", value="1931"),
    fact("Étienne Ngandu Kalala", "birthPlace", ["luebo"]),
    fact("Étienne Ngandu Kalala", "nationality", ["congolese"]),
    fact("Étienne Ngandu Kalala", "occupation", ["diplomat"]),
)

passage("b100", """Queen's chamberlain, keeper of the great forests and, for a single unlucky winter, treasurer: Gontran de Maulévrier collected offices as other men collect hawks. The treasury he surrendered in March 1392; the forests and the chamber he kept to the end, which came at Senlis in 1407.""",
    occ("Gontran de Maulévrier", ["treasurer"], None, "1392-03"),
    occ("Gontran de Maulévrier", ["queen's chamberlain"], None, "1407"),
    occ("Gontran de Maulévrier", ["keeper of the great forests"], None, "1407"),
    fact("Gontran de Maulévrier", "deathPlace", ["senlis"]),
    fact("Gontran de Maulévrier", "deathDate", value="1407"),
    ev("departure", "1392-03", ["Gontran de Maulévrier"]),
)

passage("b101", """Parvaneh Daneshvar-Hakimi, paediatrician and senator, was born in Rasht in 1916 and educated at the American school there and at the Sorbonne. She entered the Iranian Senate in 1963 and, her term over in 1971, moved to Geneva, where she still saw patients at eighty.""",
    occ("Parvaneh Daneshvar-Hakimi", ["iranian senate"], "1963", "1971"),
    fact("Parvaneh Daneshvar-Hakimi", "occupation", ["paediatrician"]),
    fact("Parvaneh Daneshvar-Hakimi", "birthPlace", ["rasht"]),
    fact("Parvaneh Daneshvar-Hakimi", "birthDate", value="1916"),
    fact("Parvaneh Daneshvar-Hakimi", "education", ["american school"]),
    fact("Parvaneh Daneshvar-Hakimi", "education", ["sorbonne"]),
    fact("Parvaneh Daneshvar-Hakimi", "residence", ["geneva"]),
    ev("appointment", "1963", ["Parvaneh Daneshvar-Hakimi"]),
    ev("departure", "1971", ["Parvaneh Daneshvar-Hakimi"]),
)

passage("b102", """MacGillivray, Hector Ruairidh; b. Inverness 1851; Indian Medical Service from 1874; Surgeon-General, Madras, 1901–06. m. 1880 Flora Jane Munro; two sons. Publ. On Remittent Fevers (1889).""",
    occ("Hector Ruairidh MacGillivray", ["indian medical service"], "1874", None),
    occ("Hector Ruairidh MacGillivray", ["surgeon-general", "madras"], "1901", "1906"),
    fact("Hector Ruairidh MacGillivray", "birthPlace", ["inverness"]),
    fact("Hector Ruairidh MacGillivray", "birthDate", value="1851"),
    fact("Hector Ruairidh MacGillivray", "spouse", ["flora jane munro"], date="1880"),
)

passage("b103", """Tadhg Ó Muirgheasa, known in English as Timothy Morrissey, represented East Clare in the Dáil for Fianna Fáil between 1932 and 1951, with a gap of one year, 1943 to 1944, when a Labour man, Peadar Considine, had his seat.""",
    occ("Tadhg Ó Muirgheasa", ["east clare", "dáil"], "1932", "1943"),
    occ("Tadhg Ó Muirgheasa", ["east clare", "dáil"], "1944", "1951"),
    fact("Tadhg Ó Muirgheasa", "alias", ["timothy morrissey"]),
    fact("Tadhg Ó Muirgheasa", "party", ["fianna fáil"]),
    occ("Peadar Considine", ["east clare", "dáil"], "1943", "1944"),
    fact("Peadar Considine", "party", ["labour"]),
)

passage("b104", """Convicted of embezzlement by the Dakar assize court on 8 July 1986, Mamadou Lamine Cissokho, who had run the Groundnut Marketing Board for most of the previous decade, served eleven months. He was a gifted flautist and a bad judge of friends.""",
    occ("Mamadou Lamine Cissokho", ["groundnut marketing board"], None, None, former=True),
    fact("Mamadou Lamine Cissokho", "occupation", ["flautist"]),
    ev("conviction", "1986-07-08", ["Mamadou Lamine Cissokho"], place="Dakar"),
)

passage("b105", """It was long supposed that Lavrenti Dadeshkeli had governed Svaneti for the tsar. In fact the commission drawn up in his favour at Tiflis was never signed; and when a second was offered him in 1859 he sent it back with a brace of pheasants.""",
    nothing("Lavrenti Dadeshkeli"),
)

passage("b106", """Dorothea Annie Quayle, for thirty-one years clerk to the justices at Ramsey and the first woman so employed on the island, died last week. She was engaged in 1940 to Flt Lt John Corlett, who did not come back, and never married.""",
    occ("Dorothea Annie Quayle", ["clerk to the justices", "ramsey"], None, None, former=True),
)

passage("b107", """Dato' Lim Chee Keong, MCA stalwart and rubber broker, was the Alliance's man on the Ipoh town council for twenty years, ending in 1974. His portrait there was painted by his daughter, Lim Siew Hoon, and unveiled by his widow, Datin Irene Yap.""",
    occ("Lim Chee Keong", ["ipoh town council"], "1954", "1974", worked_out=True),
    fact("Lim Chee Keong", "honorific", ["dato'"]),
    fact("Lim Chee Keong", "party", ["mca"]),
    fact("Lim Chee Keong", "occupation", ["rubber broker"]),
    fact("Lim Chee Keong", "children", ["lim siew hoon"]),
    fact("Lim Chee Keong", "spouse", ["irene yap"]),
    fact("Lim Siew Hoon", "father", ["lim chee keong"]),
    fact("Irene Yap", "spouse", ["lim chee keong"]),
    fact("Irene Yap", "honorific", ["datin"]),
)

passage("b108", """Gaspar Hovhannes Apcar came out from Julfa to Calcutta as a boy. His firm, Apcar Brothers, had him for its senior partner from 1847; the Armenian Philanthropic Academy had him as warden, 1852–55 and again from 1860; the cholera had him on 9 September 1862.""",
    occ("Gaspar Hovhannes Apcar", ["senior partner", "apcar brothers"], "1847", None),
    occ("Gaspar Hovhannes Apcar", ["armenian philanthropic academy", "warden"], "1852", "1855"),
    occ("Gaspar Hovhannes Apcar", ["armenian philanthropic academy", "warden"], "1860", None),
    fact("Gaspar Hovhannes Apcar", "deathDate", value="1862-09-09"),
    fact("Gaspar Hovhannes Apcar", "causeOfDeath", ["cholera"]),
)

passage("b109", """Stood unsuccessfully at Nakuru for the Safina party (1997). Joined the National Rainbow Congress (2001). Assistant minister for water (January 2003 – November 2005). Sacked after campaigning for No in the referendum. From the life of Esther Wanjiku Muriithi on the party's own website.""",
    occ("Esther Wanjiku Muriithi", ["assistant minister for water"], "2003-01", "2005-11"),
    fact("Esther Wanjiku Muriithi", "party", ["safina party"]),
    fact("Esther Wanjiku Muriithi", "party", ["national rainbow congress"], date="2001"),
    ev("candidacy", "1997", ["Esther Wanjiku Muriithi"], place="Nakuru"),
    ev("departure", "2005-11", ["Esther Wanjiku Muriithi"]),
)

passage("b110", """Dr Helge Bruun-Petersen, who died on Christmas Eve 1968 in a car accident outside Godthåb, came to Greenland as a district physician in 1934 and never found a reason to leave. He was the island's chief medical officer from 1950, and Dr Aase Holbøll now fills the place.""",
    occ("Helge Bruun-Petersen", ["district physician"], "1934", None),
    occ("Helge Bruun-Petersen", ["chief medical officer"], "1950", "1968-12-24", worked_out=True),
    fact("Helge Bruun-Petersen", "honorific", ["dr"]),
    fact("Helge Bruun-Petersen", "deathDate", value="1968-12-24"),
    fact("Helge Bruun-Petersen", "deathPlace", ["godthåb"]),
    fact("Helge Bruun-Petersen", "causeOfDeath", ["car accident"]),
    occ("Aase Holbøll", ["chief medical officer"], None, None),
    fact("Aase Holbøll", "honorific", ["dr"]),
)

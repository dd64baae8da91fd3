# Passages with hand-read gold, slant c: biographies, obituaries, notices, registers, histories, news.

passage("c001", """MARCHBANK, GILES (1702-1761), English administrator, was born at Ludlow on the 4th of March 1702, the second son of Thomas Marchbank, a wool-factor. He was chief of the Company's factory at Cossimbazar from 1738 to 1744, and afterwards sat in the council at Fort William, until ill-health drove him home in 1752.""",
    occ("Giles Marchbank", ["chief", "factory", "cossimbazar"], "1738", "1744"),
    occ("Giles Marchbank", ["council", "fort william"], None, "1752"),
    fact("Giles Marchbank", "birthDate", [], value="1702-03-04"),
    fact("Giles Marchbank", "birthPlace", ["ludlow"]),
    fact("Giles Marchbank", "deathDate", [], value="1761"),
    fact("Giles Marchbank", "nationality", ["english"]),
    fact("Giles Marchbank", "occupation", ["administrator"]),
    fact("Giles Marchbank", "father", ["thomas marchbank"]),
    fact("Thomas Marchbank", "occupation", ["wool-factor"]),
    fact("Thomas Marchbank", "children", ["giles"]),
    ev("departure", "1752", ["Giles Marchbank"]),
)

passage("c002", """Whitehall, November 9, 1818. His Royal Highness the Prince Regent has been pleased, in the name and on the behalf of His Majesty, to appoint Robert Haldane Urquhart, Esquire, to be Sheriff-Depute of the shire of Nairn, in the room of Alexander Cuming, Esquire, deceased.""",
    occ("Robert Haldane Urquhart", ["sheriff-depute", "nairn"], "1818-11-09", None),
    fact("Robert Haldane Urquhart", "honorific", ["esquire"]),
    occ("Alexander Cuming", ["sheriff-depute", "nairn"], None, None, former=True),
    fact("Alexander Cuming", "honorific", ["esquire"]),
    ev("appointment", "1818-11-09", ["Robert Haldane Urquhart"]),
)

passage("c003", """The Council of the University of Waitemata is pleased to announce that Professor Hinemoa Tapsell will take up the post of Deputy Vice-Chancellor (Research) on 3 February 2020. Professor Tapsell, who is at present Dean of Science, follows Professor Gordon Leith, who retired last December.""",
    occ("Hinemoa Tapsell", ["deputy vice-chancellor", "research"], "2020-02-03", None),
    occ("Hinemoa Tapsell", ["dean of science"], None, None),
    fact("Hinemoa Tapsell", "honorific", ["professor"]),
    occ("Gordon Leith", ["deputy vice-chancellor", "research"], None, None, former=True),
    fact("Gordon Leith", "honorific", ["professor"]),
    ev("appointment", "2020-02-03", ["Hinemoa Tapsell"]),
)

passage("c004", """Ricardo Peñaloza Ibarra, who has died in Sucre aged 88, was the last surviving member of the cabinet formed after the revolution of 1952. He was given Mines at 31, kept it for barely fourteen months, and never sat in a government again.""",
    occ("Ricardo Peñaloza Ibarra", ["mines"], None, None),
    occ("Ricardo Peñaloza Ibarra", ["member of the cabinet"], None, None),
    fact("Ricardo Peñaloza Ibarra", "deathPlace", ["sucre"]),
)

passage("c005", """NAKASEKE, Hon. Florence Babirye; b. 17 Aug. 1969, Masaka; Educ.: Trinity College, Nabbingo; Makerere Univ., B.Com. 1992; Career: Accountant, Uganda Railways 1993-2000; District Councillor, Masaka 2001-06; M.P. (Woman Rep.) Masaka since 2006; Chair, Public Accounts Cttee. 2011-13. Roman Catholic. Married, four children.""",
    occ("Florence Babirye Nakaseke", ["district councillor", "masaka"], "2001", "2006"),
    occ("Florence Babirye Nakaseke", ["m.p.", "woman rep", "masaka"], "2006", None),
    occ("Florence Babirye Nakaseke", ["chair", "public accounts"], "2011", "2013"),
    fact("Florence Babirye Nakaseke", "birthDate", [], value="1969-08-17"),
    fact("Florence Babirye Nakaseke", "birthPlace", ["masaka"]),
    fact("Florence Babirye Nakaseke", "education", ["trinity college", "nabbingo"]),
    fact("Florence Babirye Nakaseke", "education", ["makerere", "b.com"], date="1992"),
    fact("Florence Babirye Nakaseke", "occupation", ["accountant"]),
    fact("Florence Babirye Nakaseke", "religion", ["roman catholic"]),
    fact("Florence Babirye Nakaseke", "honorific", ["hon."]),
)

passage("c006", """HELSINKI, April 22, 1991 (Reuter) - Finland's new government swore its oath on Monday with Pirkko Aaltola-Hietanen at the Ministry of Trade and Industry, where she replaces the Social Democrat Veikko Raitis, and with Raitis moving across the chamber to lead the opposition in parliament.""",
    occ("Pirkko Aaltola-Hietanen", ["ministry of trade and industry"], "1991-04-22", None),
    occ("Veikko Raitis", ["ministry of trade and industry"], None, "1991-04-22"),
    occ("Veikko Raitis", ["lead the opposition"], None, None),
    fact("Veikko Raitis", "party", ["social democrat"]),
    ev("appointment", "1991-04-22", ["Pirkko Aaltola-Hietanen"]),
    ev("departure", "1991-04-22", ["Veikko Raitis"]),
)

passage("c007", """It has been repeated in several guide-books that Josiah Pettibone Lyle once governed the Territory. He did not. President Pierce offered him the place, and was told by return of post that Lyle would sooner be hanged.""",
    nothing("Josiah Pettibone Lyle"),
)

passage("c008", """On the death of Abbot Leofwin in 1095 the monks chose as his successor their own prior, Wulfstan of Brampton, who ruled the house for two-and-twenty years and built the great church. He died on 3 October 1117 and was laid before the high altar.""",
    occ("Wulfstan of Brampton", ["abbot"], "1095", "1117-10-03"),
    occ("Wulfstan of Brampton", ["prior"], None, "1095"),
    fact("Wulfstan of Brampton", "deathDate", [], value="1117-10-03"),
    occ("Leofwin", ["abbot"], None, "1095"),
    fact("Leofwin", "deathDate", [], value="1095"),
    ev("election", "1095", ["Wulfstan of Brampton"]),
)

passage("c009", """On March 3, 2015, Dale R. Whitcomb notified the Board of Directors of Calder Ridge Bancorp, Inc. that he would not stand for re-election at the annual meeting. Mr. Whitcomb has been a director since 2004 and chairs the Audit Committee. His decision was not the result of any disagreement with the Company.""",
    occ("Dale R. Whitcomb", ["director", "calder ridge bancorp"], "2004", None),
    occ("Dale R. Whitcomb", ["chairs", "audit committee"], None, None),
    fact("Dale R. Whitcomb", "honorific", ["mr."]),
    ev("communication", "2015-03-03", ["Dale R. Whitcomb"]),
)

passage("c010", """Sacred to the memory of Major-General Hugh Templeton Carrow, C.B., of the Madras Army, sometime Resident at the Court of Travancore, who departed this life at Ootacamund, 19th July 1868, in the 61st year of his age. Erected by his widow, Louisa.""",
    occ("Hugh Templeton Carrow", ["resident", "travancore"], None, None, former=True),
    fact("Hugh Templeton Carrow", "deathDate", [], value="1868-07-19"),
    fact("Hugh Templeton Carrow", "deathPlace", ["ootacamund"]),
    fact("Hugh Templeton Carrow", "spouse", ["louisa"]),
    fact("Hugh Templeton Carrow", "award", ["c.b."]),
    fact("Hugh Templeton Carrow", "militaryService", ["madras army"]),
    fact("Hugh Templeton Carrow", "title", ["major-general"]),
)

passage("c011", """In the by-election of 12 May 1932 the seat fell to Labour's Annie Tuffnell, a weaver, who beat the sitting member's nephew, Cecil Vane-Ashby, by 411 votes. She held Norbury for three years; Vane-Ashby took it back for the Conservatives in November 1935.""",
    occ("Annie Tuffnell", ["norbury"], "1932-05-12", "1935-11"),
    fact("Annie Tuffnell", "party", ["labour"]),
    fact("Annie Tuffnell", "occupation", ["weaver"]),
    occ("Cecil Vane-Ashby", ["norbury"], "1935-11", None),
    fact("Cecil Vane-Ashby", "party", ["conservatives"]),
    ev("election", "1932-05-12", ["Annie Tuffnell"]),
    ev("candidacy", "1932-05-12", ["Cecil Vane-Ashby"]),
    ev("election", "1935-11", ["Cecil Vane-Ashby"]),
    ev("departure", "1935-11", ["Annie Tuffnell"]),
)

passage("c012", """Colonel Emeka Obiozor was Military Administrator of Gongola for less than a year, August 1993 to July 1994. From Yola he was posted to the Armed Forces Command and Staff College, Jaji, as Director of Studies, and it was there that word of his retirement reached him in 1996.""",
    occ("Emeka Obiozor", ["military administrator", "gongola"], "1993-08", "1994-07"),
    occ("Emeka Obiozor", ["director of studies", "jaji"], None, "1996"),
    fact("Emeka Obiozor", "title", ["colonel"]),
    ev("departure", "1996", ["Emeka Obiozor"]),
)

passage("c013", """Left to right: Sir Ninian Dalgarno (Governor-General), Mrs. Dalgarno, Mr. Kila Vagi (Speaker of the House of Assembly) and the Bishop of Daru, Rt. Rev. Paul Heffernan, at the opening of the new hospital, Kerema, 14 June 1971.""",
    occ("Ninian Dalgarno", ["governor-general"], None, None),
    fact("Ninian Dalgarno", "honorific", ["sir"]),
    occ("Kila Vagi", ["speaker", "house of assembly"], None, None),
    occ("Paul Heffernan", ["bishop", "daru"], None, None),
    fact("Kila Vagi", "honorific", ["mr."]),
    fact("Paul Heffernan", "honorific", ["rt. rev."]),
)

passage("c014", """Sükrü Behçet Pasha, a Circassian brought up in the palace school, governed Trebizond twice, in 1859-61 and again from 1866 until his recall in the spring of 1870. Between the two he was kept in the capital as president of the Council of Public Works.""",
    occ("Sükrü Behçet Pasha", ["governed", "trebizond"], "1859", "1861"),
    occ("Sükrü Behçet Pasha", ["governed", "trebizond"], "1866", "1870"),
    occ("Sükrü Behçet Pasha", ["president", "council of public works"], "1861", "1866", worked_out=True),
    fact("Sükrü Behçet Pasha", "ethnicity", ["circassian"]),
    fact("Sükrü Behçet Pasha", "education", ["palace school"]),
    fact("Sükrü Behçet Pasha", "title", ["pasha"]),
    ev("departure", "1870", ["Sükrü Behçet Pasha"]),
)

passage("c015", """Monsignor Tadeusz Wyrębski, until now auxiliary in Lublin, was named Bishop of Drohiczyn by the Holy Father at noon today, 8 May 2006. The diocese had been vacant since the previous autumn, when Bishop Antoni Szymel resigned on grounds of health.""",
    occ("Tadeusz Wyrębski", ["bishop", "drohiczyn"], "2006-05-08", None),
    occ("Tadeusz Wyrębski", ["auxiliary", "lublin"], None, "2006-05-08"),
    fact("Tadeusz Wyrębski", "honorific", ["monsignor"]),
    occ("Antoni Szymel", ["bishop", "drohiczyn"], None, "2005", worked_out=True),
    ev("appointment", "2006-05-08", ["Tadeusz Wyrębski"]),
    ev("departure", "2005", ["Antoni Szymel"]),
)

passage("c016", """Aristomenes, the son of Philokles, was strategos of the Achaean league in 211 B.C. and for a second time in 208. Polybian tradition makes him a native of Dyme; he fell in a skirmish below Sikyon in 204, a private soldier once more.""",
    occ("Aristomenes", ["strategos", "achaean league"], "-0211", None),
    occ("Aristomenes", ["strategos", "achaean league"], "-0208", None),
    fact("Aristomenes", "father", ["philokles"]),
    fact("Aristomenes", "birthPlace", ["dyme"]),
    fact("Aristomenes", "deathDate", [], value="-0204"),
    fact("Aristomenes", "deathPlace", ["sikyon"]),
    fact("Aristomenes", "causeOfDeath", ["fell in a skirmish"]),
    fact("Philokles", "children", ["aristomenes"]),
)

passage("c017", """Justice Shalini Deodhar of the Bombay High Court on 21 January 2019 recused herself from hearing the petition on the Pune ring road, saying that she had appeared for one of the parties when she was at the Bar. The matter will now go before Justice K. R. Thakkar.""",
    occ("Shalini Deodhar", ["justice", "bombay high court"], None, None),
    fact("Shalini Deodhar", "honorific", ["justice"]),
    occ("K. R. Thakkar", ["justice"], None, None),
    ev("recusal", "2019-01-21", ["Shalini Deodhar"]),
)

passage("c018", """The Gudrun Aasen Memorial Library in Hamar, opened in 1988 and rebuilt after the flood of 2011, takes its name from the schoolmistress Gudrun Aasen, whose bequest of four thousand volumes formed the first collection.""",
    fact("Gudrun Aasen", "occupation", ["schoolmistress"]),
)

passage("c019", """Before he had turned thirty Nguyễn Hữu Thập had been district chief, provincial treasurer and, for a single unhappy winter, mayor of Vĩnh Long. Independence found him in Paris, reading law; he came home in 1955 to take charge of the customs service, and had it for eight years.""",
    occ("Nguyễn Hữu Thập", ["district chief"], None, None),
    occ("Nguyễn Hữu Thập", ["provincial treasurer"], None, None),
    occ("Nguyễn Hữu Thập", ["mayor", "vĩnh long"], None, None),
    occ("Nguyễn Hữu Thập", ["customs service"], "1955", "1963", worked_out=True),
    fact("Nguyễn Hữu Thập", "education", ["law"]),
    ev("appointment", "1955", ["Nguyễn Hữu Thập"]),
    ev("travel", "1955", ["Nguyễn Hữu Thập"]),
)

passage("c020", """Name: KHADDOUR, Marwan Adnan. DOB: 12 Mar 1961. POB: Salamiyah, Hama Governorate. Nationality: Syrian. Position: Major General; head of Branch 227, Military Intelligence, since 2011. Listed on: 15 October 2012. Other information: sons, Yasar and Nidal.""",
    occ("Marwan Adnan Khaddour", ["head", "branch 227", "military intelligence"], "2011", None),
    fact("Marwan Adnan Khaddour", "birthDate", [], value="1961-03-12"),
    fact("Marwan Adnan Khaddour", "birthPlace", ["salamiyah"]),
    fact("Marwan Adnan Khaddour", "nationality", ["syrian"]),
    fact("Marwan Adnan Khaddour", "children", ["yasar"]),
    fact("Marwan Adnan Khaddour", "children", ["nidal"]),
    fact("Marwan Adnan Khaddour", "title", ["major general"]),
    ev("sanction", "2012-10-15", ["Marwan Adnan Khaddour"]),
)

passage("c021", """Margaret Ellsworth Pruitt, the first woman to preside over the Ohio Senate, died Thursday, June 9, 2005, at her home in Chillicothe of complications of Parkinson's disease. She was 91. A Republican, she represented the 17th District from 1957 through 1980 and held the president's gavel from January 1977 until she retired.""",
    occ("Margaret Ellsworth Pruitt", ["17th district", "ohio senate"], "1957", "1980"),
    occ("Margaret Ellsworth Pruitt", ["president", "ohio senate"], "1977-01", "1980"),
    fact("Margaret Ellsworth Pruitt", "deathDate", [], value="2005-06-09"),
    fact("Margaret Ellsworth Pruitt", "deathPlace", ["chillicothe"]),
    fact("Margaret Ellsworth Pruitt", "residence", ["chillicothe"]),
    fact("Margaret Ellsworth Pruitt", "causeOfDeath", ["parkinson"]),
    fact("Margaret Ellsworth Pruitt", "party", ["republican"]),
)

passage("c022", """To the shareholders. Your directors record with regret the death, on the 2nd February last, of their Chairman, Mr. Octavius Pelly, who had been on the Board of the Antofagasta Nitrate Railway since its formation in 1883. Sir Edmund Crewdson has been elected to the Chair. London, 30th April 1907.""",
    occ("Octavius Pelly", ["chairman", "antofagasta nitrate railway"], None, "1907-02-02"),
    occ("Octavius Pelly", ["board", "antofagasta nitrate railway"], "1883", "1907-02-02"),
    fact("Octavius Pelly", "deathDate", [], value="1907-02-02"),
    fact("Octavius Pelly", "honorific", ["mr."]),
    occ("Edmund Crewdson", ["chair", "antofagasta nitrate railway"], "1907", None, worked_out=True),
    fact("Edmund Crewdson", "honorific", ["sir"]),
    ev("election", "1907", ["Edmund Crewdson"]),
)

passage("c023", """Having commanded the frigate Bellona in the Mediterranean, Thomas Yelland hoisted his flag at the Nore in 1793, and in June 1796 went out as commander-in-chief at the Leeward Islands, from which station he was brought home a sick man in 1798. Rear-Admiral Charles Frobisher relieved him.""",
    occ("Thomas Yelland", ["commanded", "bellona"], None, None),
    occ("Thomas Yelland", ["the nore"], "1793", None),
    occ("Thomas Yelland", ["commander-in-chief", "leeward islands"], "1796-06", "1798"),
    occ("Charles Frobisher", ["commander-in-chief", "leeward islands"], "1798", None),
    fact("Charles Frobisher", "title", ["rear-admiral"]),
    ev("appointment", "1796-06", ["Thomas Yelland"]),
    ev("departure", "1798", ["Thomas Yelland"]),
)

passage("c024", """Q. Would you state your name and position for the record? A. Lorraine Kessler Boyd. I'm the Inspector General of the Department of Transportation, and I have been since November 2009. Before that I was the deputy for five years. (Senate hearing, July 18, 2013.)""",
    occ("Lorraine Kessler Boyd", ["inspector general", "department of transportation"], "2009-11", None),
    occ("Lorraine Kessler Boyd", ["deputy"], "2004", "2009", worked_out=True),
    ev("testimony", "2013-07-18", ["Lorraine Kessler Boyd"]),
)

passage("c025", """Wangari Kimotho and Peter Ole Saitoti were married on Saturday 4 December 2010 at All Saints' Cathedral, Nairobi. The bride, 34, is a county magistrate in Nakuru. The bridegroom is a veterinary surgeon and the younger son of the former Livestock Minister, James Ole Saitoti.""",
    occ("Wangari Kimotho", ["magistrate", "nakuru"], None, None),
    fact("Wangari Kimotho", "spouse", ["peter ole saitoti"], date="2010-12-04"),
    fact("Peter Ole Saitoti", "spouse", ["wangari kimotho"], date="2010-12-04"),
    fact("Peter Ole Saitoti", "occupation", ["veterinary surgeon"]),
    fact("Peter Ole Saitoti", "father", ["james ole saitoti"]),
    occ("James Ole Saitoti", ["livestock minister"], None, None, former=True),
    fact("James Ole Saitoti", "children", ["peter"]),
)

passage("c026", """Entrusted with the Interior when the coalition took shape in March 1926, then shifted to Justice in the autumn, Jaroslav Hněvkovský ended, as so many Agrarians did, with nothing: the reshuffle of 12 October 1928 passed him over and he went back to his hop gardens near Žatec.""",
    occ("Jaroslav Hněvkovský", ["interior"], "1926-03", "1926"),
    occ("Jaroslav Hněvkovský", ["justice"], "1926", "1928-10-12"),
    fact("Jaroslav Hněvkovský", "party", ["agrarians"]),
    ev("appointment", "1926-03", ["Jaroslav Hněvkovský"]),
    ev("departure", "1928-10-12", ["Jaroslav Hněvkovský"]),
    ev("appointment", "1926", ["Jaroslav Hněvkovský"]),
)

passage("c027", """Governor: Dr Olufemi Akinbode (from 1 Oct. 2014). Deputy Governors: Mrs Ngozi Ekwueme, Economic Policy; Alhaji Sani Dutse, Operations (to 31 Mar. 2016), then Mr Bassey Effiong. - Central Bank, Annual Report and Statement of Accounts, 2016, p. iii.""",
    occ("Olufemi Akinbode", ["governor", "central bank"], "2014-10-01", None),
    fact("Olufemi Akinbode", "honorific", ["dr"]),
    occ("Ngozi Ekwueme", ["deputy governor", "economic policy"], None, None),
    occ("Sani Dutse", ["deputy governor", "operations"], None, "2016-03-31"),
    occ("Bassey Effiong", ["deputy governor", "operations"], "2016-03-31", None, worked_out=True),
    fact("Sani Dutse", "honorific", ["alhaji"]),
)

passage("c028", """The prefect's chair at Ajaccio stayed empty for eleven weeks in 1831. Baron Hyacinthe de Courmelles had refused it; the younger Peyrat accepted and was then forbidden by his doctors; only in June did Étienne Lassalle-Boisson, a lawyer from Pau, arrive to fill it.""",
    occ("Étienne Lassalle-Boisson", ["prefect", "ajaccio"], "1831-06", None),
    fact("Étienne Lassalle-Boisson", "occupation", ["lawyer"]),
    fact("Étienne Lassalle-Boisson", "residence", ["pau"]),
    ev("appointment", "1831-06", ["Étienne Lassalle-Boisson"]),
)

passage("c029", """Hsieh Yung-ming, a Hunanese who took the chin-shih degree in 1847, made his name against the Nien as intendant of the Huai-Hai circuit. Promoted judicial commissioner of Anhwei in 1863 and financial commissioner two years after, he died at his post in Anking on 30 November 1868.""",
    occ("Hsieh Yung-ming", ["intendant", "huai-hai"], None, None),
    occ("Hsieh Yung-ming", ["judicial commissioner", "anhwei"], "1863", "1865", worked_out=True),
    occ("Hsieh Yung-ming", ["financial commissioner"], "1865", "1868-11-30", worked_out=True),
    fact("Hsieh Yung-ming", "education", ["chin-shih degree"], date="1847"),
    fact("Hsieh Yung-ming", "deathDate", [], value="1868-11-30"),
    fact("Hsieh Yung-ming", "deathPlace", ["anking"]),
    fact("Hsieh Yung-ming", "ethnicity", ["hunanese"]),
    ev("appointment", "1863", ["Hsieh Yung-ming"]),
    ev("appointment", "1865", ["Hsieh Yung-ming"]),
)

passage("c030", """Parish notices. The Revd Canon Joyce Adeyemi-Cole leaves us after Easter for Southwark, where she will be Archdeacon. She has been our vicar since Michaelmas 2009. Until her successor is found, the Revd Tim Oakshott will act as priest-in-charge.""",
    occ("Joyce Adeyemi-Cole", ["vicar"], "2009", None),
    occ("Joyce Adeyemi-Cole", ["archdeacon", "southwark"], None, None),
    fact("Joyce Adeyemi-Cole", "honorific", ["revd"]),
    fact("Joyce Adeyemi-Cole", "title", ["canon"]),
    occ("Tim Oakshott", ["priest-in-charge"], None, None),
    fact("Tim Oakshott", "honorific", ["revd"]),
)

passage("c031", """Under the rotation agreed by the two lists, Dr. Salome Vanterpool serves as Commissioner of Tourism for the first thirty months of the term and hands over to Clyde Richardson-Lake on 1 December 2017. Both were elected to the Island Council on 29 April 2015.""",
    occ("Salome Vanterpool", ["commissioner of tourism"], None, "2017-12-01"),
    occ("Salome Vanterpool", ["island council"], "2015-04-29", None),
    fact("Salome Vanterpool", "honorific", ["dr."]),
    occ("Clyde Richardson-Lake", ["commissioner of tourism"], "2017-12-01", None),
    occ("Clyde Richardson-Lake", ["island council"], "2015-04-29", None),
    ev("election", "2015-04-29", ["Salome Vanterpool", "Clyde Richardson-Lake"]),
    ev("departure", "2017-12-01", ["Salome Vanterpool"]),
)

passage("c032", """He was, Jefferson Quarles used to say, a judge by accident. In 1889 the Governor of Dakota Territory needed somebody at Deadwood by Monday and Quarles owned a horse; he stayed on the bench of the circuit until his eyesight went in 1911.""",
    occ("Jefferson Quarles", ["judge", "circuit"], "1889", "1911"),
    ev("departure", "1911", ["Jefferson Quarles"]),
)

passage("c033", """Comrade Gulnara Mirzoeva, first secretary of the Leninabad regional committee since 1978, was released from her duties at yesterday's plenum in connection with her transfer to other work. The plenum, held on 11 January 1984, elected Comrade B. Nazarov to the post.""",
    occ("Gulnara Mirzoeva", ["first secretary", "leninabad"], "1978", "1984-01-11"),
    occ("B. Nazarov", ["first secretary", "leninabad"], "1984-01-11", None),
    fact("Gulnara Mirzoeva", "honorific", ["comrade"]),
    ev("departure", "1984-01-11", ["Gulnara Mirzoeva"]),
    ev("election", "1984-01-11", ["B. Nazarov"]),
)

passage("c034", """The Institute's third director was the hydrologist Aline Marchetti, a graduate of the Zürich polytechnic, whose tenure, beginning in the lean year of 1934, ran without a break into the occupation. Dismissed by the Germans in February 1943, she was reinstated on the day after the liberation and stayed until 1951.""",
    occ("Aline Marchetti", ["director", "institute"], "1934", "1943-02"),
    occ("Aline Marchetti", ["reinstated", "director"], None, "1951"),
    fact("Aline Marchetti", "occupation", ["hydrologist"]),
    fact("Aline Marchetti", "education", ["zürich polytechnic"]),
    ev("departure", "1943-02", ["Aline Marchetti"]),
    ev("departure", "1951", ["Aline Marchetti"]),
)

passage("c035", """Simón Arrechea Lugo (Barquisimeto, 28 October 1811 – Curaçao, 2 March 1874). Venezuelan soldier and politician. Deputy for Barquisimeto, 1843–47; governor of Coro, 1851; minister of war and navy, 1858 and 1861–63. Exiled after the Federal War. His daughter Trinidad married General León Febres Mora.""",
    occ("Simón Arrechea Lugo", ["deputy", "barquisimeto"], "1843", "1847"),
    occ("Simón Arrechea Lugo", ["governor", "coro"], "1851", "1851"),
    occ("Simón Arrechea Lugo", ["minister of war and navy"], "1858", "1858"),
    occ("Simón Arrechea Lugo", ["minister of war and navy"], "1861", "1863"),
    fact("Simón Arrechea Lugo", "birthDate", [], value="1811-10-28"),
    fact("Simón Arrechea Lugo", "birthPlace", ["barquisimeto"]),
    fact("Simón Arrechea Lugo", "deathDate", [], value="1874-03-02"),
    fact("Simón Arrechea Lugo", "deathPlace", ["curaçao"]),
    fact("Simón Arrechea Lugo", "nationality", ["venezuelan"]),
    fact("Simón Arrechea Lugo", "occupation", ["soldier"]),
    fact("Simón Arrechea Lugo", "occupation", ["politician"]),
    fact("Simón Arrechea Lugo", "children", ["trinidad"]),
    fact("León Febres Mora", "spouse", ["trinidad"]),
    fact("León Febres Mora", "title", ["general"]),
)

passage("c036", """No, Bilal Chaudhry told reporters in Gujranwala on Friday, he was not the new provincial minister of irrigation, he had not been asked, and whoever had put his face on the department's website would be hearing from his lawyers.""",
    nothing("Bilal Chaudhry"),
)

passage("c037", """ACCRA, 9 Feb 2005 (GNA) - Parliament today gave its approval to the nomination of Mrs Efua Baidoo-Ansah as Minister of Lands and Forestry. The Cape Coast-born surveyor, who sat on the Lands Commission for six years, will take the oath at the Castle on Friday.""",
    occ("Efua Baidoo-Ansah", ["minister", "lands and forestry"], "2005-02-11", None, worked_out=True),
    occ("Efua Baidoo-Ansah", ["lands commission"], None, None),
    fact("Efua Baidoo-Ansah", "birthPlace", ["cape coast"]),
    fact("Efua Baidoo-Ansah", "occupation", ["surveyor"]),
    fact("Efua Baidoo-Ansah", "honorific", ["mrs"]),
    ev("appointment", "2005-02-11", ["Efua Baidoo-Ansah"], place="the Castle"),
)

passage("c038", """Queen's Counsel 1987; Recorder of the Crown Court 1990–96; a Judge of the High Court, Family Division, 1996–2007; a Lady Justice of Appeal thereafter, till 2014: the bare list says nothing of the patience with which Dame Rosalind Cheetham heard the parents of Cleveland.""",
    occ("Rosalind Cheetham", ["recorder", "crown court"], "1990", "1996"),
    occ("Rosalind Cheetham", ["judge", "high court", "family division"], "1996", "2007"),
    occ("Rosalind Cheetham", ["lady justice of appeal"], "2007", "2014"),
    fact("Rosalind Cheetham", "honorific", ["dame"]),
    fact("Rosalind Cheetham", "award", ["queen's counsel"], date="1987"),
)

passage("c039", """It was Lazar Popović's bad luck to be Serbia's man in Vienna in July 1914. Posted there as first secretary four years before, he had been left in charge of the legation when the minister fell ill, and it was to him that the passports were returned on the 25th.""",
    occ("Lazar Popović", ["first secretary", "vienna"], "1910", None, worked_out=True),
    occ("Lazar Popović", ["in charge of the legation", "vienna"], None, None),
    ev("appointment", "1910", ["Lazar Popović"]),
)

passage("c040", """The Hon. Member for Gisborne South, Mr. Rewi Matiu, crossed the floor on 3 August 1954 and sat thereafter as an Independent. At the election that November he lost to the farmer Desmond Kirk by a majority of nearly three thousand; he had been in the House since 1943.""",
    occ("Rewi Matiu", ["member", "gisborne south"], "1943", "1954-11"),
    fact("Rewi Matiu", "party", ["independent"]),
    fact("Rewi Matiu", "honorific", ["mr."]),
    occ("Desmond Kirk", ["gisborne south"], "1954-11", None),
    fact("Desmond Kirk", "occupation", ["farmer"]),
    ev("candidacy", "1954-11", ["Rewi Matiu"]),
    ev("election", "1954-11", ["Desmond Kirk"]),
    ev("departure", "1954-11", ["Rewi Matiu"]),
)

passage("c041", """Zawadi Mukendi Kabasele, former chief executive of the state copper company, was arrested at N'djili airport on 6 June 2022 as he boarded a flight to Brussels, and on 14 March 2023 a Kinshasa court sentenced him to seven years for embezzlement. His counsel has appealed.""",
    occ("Zawadi Mukendi Kabasele", ["chief executive", "copper company"], None, None, former=True),
    ev("arrest", "2022-06-06", ["Zawadi Mukendi Kabasele"], place="N'djili airport"),
    ev("conviction", "2023-03-14", ["Zawadi Mukendi Kabasele"], place="Kinshasa"),
)

passage("c042", """The first two Governors of the Bank were Walter Strang Dunlop (1 January 1960 to 30 June 1968) and his son-in-law, Ian Menteith, during whose eleven years the old notes were withdrawn.""",
    occ("Walter Strang Dunlop", ["governor", "bank"], "1960-01-01", "1968-06-30"),
    occ("Ian Menteith", ["governor", "bank"], "1968", "1979", worked_out=True),
    fact("Walter Strang Dunlop", "relatives", ["ian menteith"]),
    fact("Ian Menteith", "relatives", ["walter strang dunlop"]),
)

passage("c043", """5. Vacancies. The term of office of Ms. Ragnheiður Blöndal (Iceland) having expired on 31 December 1999, and Mr. Ousmane Diarra (Mali) having resigned with effect from 1 March 2000, the Commission elected in their places Ms. Inta Kalniņa (Latvia) and Mr. Modou Jobe (Gambia).""",
    occ("Ragnheiður Blöndal", ["commission"], None, "1999-12-31"),
    fact("Ragnheiður Blöndal", "nationality", ["iceland"]),
    fact("Ragnheiður Blöndal", "honorific", ["ms."]),
    occ("Ousmane Diarra", ["commission"], None, "2000-03-01"),
    fact("Ousmane Diarra", "nationality", ["mali"]),
    occ("Inta Kalniņa", ["commission"], None, None),
    fact("Inta Kalniņa", "nationality", ["latvia"]),
    occ("Modou Jobe", ["commission"], None, None),
    fact("Modou Jobe", "nationality", ["gambia"]),
    ev("departure", "1999-12-31", ["Ragnheiður Blöndal"]),
    ev("departure", "2000-03-01", ["Ousmane Diarra"]),
)

passage("c044", """Sir Lancelot Threlkeld (d. 1739), second baronet, M.P. for Appleby in three Parliaments, was bred at Sedbergh under the blind Mr. Posthumus Wharton and at St. John's College, Cambridge. He married in 1711 Dorothy, daughter of Dean Gisburne of Carlisle.""",
    occ("Lancelot Threlkeld", ["m.p.", "appleby"], None, None),
    fact("Lancelot Threlkeld", "deathDate", [], value="1739"),
    fact("Lancelot Threlkeld", "education", ["sedbergh"]),
    fact("Lancelot Threlkeld", "education", ["st. john's college, cambridge"]),
    fact("Lancelot Threlkeld", "spouse", ["dorothy"], date="1711"),
    fact("Lancelot Threlkeld", "honorific", ["sir"]),
    fact("Lancelot Threlkeld", "title", ["second baronet"]),
)

passage("c045", """Lieutenant General Somchai Wattanakul has been appointed Commander of the Second Army Region, effective 1 October 2561 B.E. (2018). He moves from the post of Deputy Commander, which goes from the same day to Major General Prasert Inthong.""",
    occ("Somchai Wattanakul", ["commander", "second army region"], "2018-10-01", None),
    occ("Somchai Wattanakul", ["deputy commander"], None, "2018-10-01"),
    fact("Somchai Wattanakul", "title", ["lieutenant general"]),
    occ("Prasert Inthong", ["deputy commander"], "2018-10-01", None),
    fact("Prasert Inthong", "title", ["major general"]),
    ev("appointment", "2018-10-01", ["Somchai Wattanakul"]),
)

passage("c046", """Born Ruchla Szteinberg in Białystok in 1908, Rose Stein came to Montevideo at nineteen, sewed shirts, learned Spanish from the newspapers, and in 1951 became general secretary of the Needleworkers' Union, the first woman to head a national union in Uruguay. She gave up the post only when the colonels closed the building in 1973.""",
    occ("Rose Stein", ["general secretary", "needleworkers' union"], "1951", "1973"),
    fact("Rose Stein", "birthName", ["ruchla szteinberg"]),
    fact("Rose Stein", "birthDate", [], value="1908"),
    fact("Rose Stein", "birthPlace", ["białystok"]),
    fact("Rose Stein", "residence", ["montevideo"]),
    ev("appointment", "1951", ["Rose Stein"]),
    ev("departure", "1973", ["Rose Stein"]),
)

passage("c047", """Had Edwin Malcolm Sproat lived another week he would have been Premier of Tasmania; the papers were drawn up and his boxes already stood in the hall at Franklin Square. As it was, the commission of 20 July 1899 was issued to Henry Lackland, and Sproat went home to his orchards.""",
    nothing("Edwin Malcolm Sproat"),
    occ("Henry Lackland", ["premier", "tasmania"], "1899-07-20", None),
    ev("appointment", "1899-07-20", ["Henry Lackland"]),
)

passage("c048", """Biography. Ambassador Catarina Brandão de Melo is a career diplomat and speaks five languages. She was Consul-General in Toronto (2006–2010). Prior to her accreditation to the Holy See, in February 2019, she headed the Protocol Department in Lisbon. She is married and has twin daughters.""",
    occ("Catarina Brandão de Melo", ["ambassador", "holy see"], "2019-02", None),
    occ("Catarina Brandão de Melo", ["consul-general", "toronto"], "2006", "2010"),
    occ("Catarina Brandão de Melo", ["headed", "protocol department"], None, "2019-02"),
    fact("Catarina Brandão de Melo", "occupation", ["career diplomat"]),
    ev("appointment", "2019-02", ["Catarina Brandão de Melo"]),
)

passage("c049", """The estate passed with her hand to Ferdinand von Altrock, Landrat of the Kreis of Rummelsburg from 1844, and, in the Prussian lower house, one of the loudest voices of the extreme right between 1855 and 1861. Of the couple's five children only Hedwig outlived him.""",
    occ("Ferdinand von Altrock", ["landrat", "rummelsburg"], "1844", None),
    occ("Ferdinand von Altrock", ["prussian lower house"], "1855", "1861"),
    fact("Ferdinand von Altrock", "children", ["hedwig"]),
    fact("Hedwig", "father", ["ferdinand von altrock"]),
)

passage("c050", """ST. JOHN'S, Tuesday 14 May 1996 - Police Commissioner Alston Browne-Joseph spent eleven hours before the commission of inquiry yesterday and denied ever having met the arms broker Uri Landsman. Mr Landsman told the same inquiry last week that the two had dined together in Miami in 1989.""",
    occ("Alston Browne-Joseph", ["police commissioner"], None, None),
    fact("Uri Landsman", "occupation", ["arms broker"]),
    fact("Uri Landsman", "honorific", ["mr"]),
    ev("testimony", "1996-05-13", ["Alston Browne-Joseph"]),
    ev("testimony", "1996-05", ["Uri Landsman"]),
    ev("meeting", "1989", ["Alston Browne-Joseph", "Uri Landsman"], place="Miami", status="claimed"),
)

passage("c051", """Two Moody brothers have sat for Tonkolili. Sheku, the elder, a dispenser, won the seat at Independence and died in it on 18 March 1966; Alimamy Moody, returned unopposed at the by-election on 2 June, kept it until Parliament was dissolved the following year.""",
    occ("Sheku Moody", ["tonkolili"], None, "1966-03-18"),
    fact("Sheku Moody", "occupation", ["dispenser"]),
    fact("Sheku Moody", "deathDate", [], value="1966-03-18"),
    fact("Sheku Moody", "siblings", ["alimamy moody"]),
    occ("Alimamy Moody", ["tonkolili"], "1966-06-02", "1967", worked_out=True),
    fact("Alimamy Moody", "siblings", ["sheku"]),
    ev("election", "1966-06-02", ["Alimamy Moody"]),
)

passage("c052", """Doc. Ing. Zdeněk Vokurka, CSc. Faculty of Mining, VŠB Ostrava: assistant 1961–68 (dismissed), reader from 1990, vice-dean for studies 1991–1994, dean 1994–2000 (two terms). Member of the Academic Senate 1990–2003; rector's plenipotentiary for the Silesian campus, 2000–02.""",
    occ("Zdeněk Vokurka", ["vice-dean", "faculty of mining"], "1991", "1994"),
    occ("Zdeněk Vokurka", ["dean", "faculty of mining"], "1994", "2000"),
    occ("Zdeněk Vokurka", ["academic senate"], "1990", "2003"),
    occ("Zdeněk Vokurka", ["plenipotentiary", "silesian campus"], "2000", "2002"),
    occ("Zdeněk Vokurka", ["assistant"], "1961", "1968"),
    occ("Zdeněk Vokurka", ["reader"], "1990", None),
    fact("Zdeněk Vokurka", "title", ["doc. ing."]),
)

passage("c053", """The Grand Cross of the Order of the Falcon was conferred on 17 June 2008 upon Guðmundur Eldjárn Thorsteins, for thirty years chairman of the Icelandic Lifesaving Association, by President's letter patent. He receives it at Bessastaðir on National Day.""",
    occ("Guðmundur Eldjárn Thorsteins", ["chairman", "icelandic lifesaving association"], None, None),
    fact("Guðmundur Eldjárn Thorsteins", "award", ["grand cross", "order of the falcon"], date="2008-06-17"),
    ev("award", "2008-06-17", ["Guðmundur Eldjárn Thorsteins"], place="Bessastaðir"),
)

passage("c054", """She entered the Knesset in February 1989 as the next on the list, after Yitzhak Dorfman's resignation, and Naomi Ben-Haroush's first act was to demand the very committee chair that had made him famous. She was given Immigration and Absorption instead.""",
    occ("Naomi Ben-Haroush", ["knesset"], "1989-02", None),
    occ("Naomi Ben-Haroush", ["committee chair", "immigration and absorption"], None, None),
    occ("Yitzhak Dorfman", ["knesset"], None, "1989-02"),
    ev("appointment", "1989-02", ["Naomi Ben-Haroush"]),
)

passage("c055", """In the seventeenth year of Genroku (1704) the lord of Himeji dismissed his senior councillor, Kuwayama Tadanobu, a man of sixty, and put in his stead the treasurer Ogata Shigekiyo. Kuwayama shaved his head, took the name Ryōan, and lived by teaching Chinese verse at Akashi until he died in 1711.""",
    occ("Kuwayama Tadanobu", ["senior councillor", "himeji"], None, "1704"),
    fact("Kuwayama Tadanobu", "alias", ["ryōan"]),
    fact("Kuwayama Tadanobu", "residence", ["akashi"]),
    fact("Kuwayama Tadanobu", "deathDate", [], value="1711"),
    fact("Kuwayama Tadanobu", "occupation", ["teaching chinese verse"]),
    occ("Ogata Shigekiyo", ["senior councillor", "himeji"], "1704", None),
    occ("Ogata Shigekiyo", ["treasurer"], None, "1704", worked_out=True),
    ev("departure", "1704", ["Kuwayama Tadanobu"]),
    ev("appointment", "1704", ["Ogata Shigekiyo"]),
)

passage("c056", """Chief Amos Red Willow signed for the Bitter Creek band in 1874. His great-granddaughter, Councillor Verna Red Willow-Scott, sits in the same assembly that the treaty created; she was voted in at the general band election of October 9, 2012, and again four years later.""",
    occ("Verna Red Willow-Scott", ["councillor"], "2012-10-09", None),
    fact("Verna Red Willow-Scott", "relatives", ["amos red willow"]),
    occ("Amos Red Willow", ["chief", "bitter creek"], None, None),
    fact("Amos Red Willow", "relatives", ["verna red willow-scott"]),
    ev("election", "2012-10-09", ["Verna Red Willow-Scott"]),
    ev("election", "2016", ["Verna Red Willow-Scott"]),
)

passage("c057", """Tomasi Vakatora Ledua was born in Levuka on 9 September 1938. He went to Queen Victoria School and trained as a dental officer in Suva. He was elected to the Legislative Council in 1966 and served as Minister for Health from 1972 to 1977.""",
    occ("Tomasi Vakatora Ledua", ["legislative council"], "1966", None),
    occ("Tomasi Vakatora Ledua", ["minister for health"], "1972", "1977"),
    fact("Tomasi Vakatora Ledua", "birthDate", [], value="1938-09-09"),
    fact("Tomasi Vakatora Ledua", "birthPlace", ["levuka"]),
    fact("Tomasi Vakatora Ledua", "education", ["queen victoria school"]),
    fact("Tomasi Vakatora Ledua", "occupation", ["dental officer"]),
    ev("election", "1966", ["Tomasi Vakatora Ledua"]),
)

passage("c058", """Helen Straughan is the Member of Parliament for Derwent Vale. She was first elected in June 2017 and currently serves as Parliamentary Under-Secretary of State at the Department for Work and Pensions. She lives in Cockermouth with her husband Mark and their two dogs.""",
    occ("Helen Straughan", ["member of parliament", "derwent vale"], "2017-06", None),
    occ("Helen Straughan", ["parliamentary under-secretary", "work and pensions"], None, None),
    fact("Helen Straughan", "residence", ["cockermouth"]),
    fact("Helen Straughan", "spouse", ["mark"]),
    ev("election", "2017-06", ["Helen Straughan"]),
)

passage("c059", """The Rector gave notice that Professor Ingeborg Lundvik's mandate as Dean of Theology would expire on 30 June 1978 and that the Faculty, by nine votes to six, had preferred to her the New Testament scholar Arne Sjöblad. The election was confirmed.""",
    occ("Ingeborg Lundvik", ["dean of theology"], None, "1978-06-30"),
    fact("Ingeborg Lundvik", "honorific", ["professor"]),
    occ("Arne Sjöblad", ["dean of theology"], "1978-06-30", None, worked_out=True),
    fact("Arne Sjöblad", "occupation", ["scholar"]),
    ev("departure", "1978-06-30", ["Ingeborg Lundvik"]),
)

passage("c060", """4 Jan. 1776. Read a Letter, of the 2d of November last, from John Dysart Pemberton, late Collector of His Majesty's Customs at New London, setting forth the loss of two Sons in His Majesty's Service, and praying Relief.""",
    occ("John Dysart Pemberton", ["collector", "customs", "new london"], None, None, former=True),
    ev("communication", "1775-11-02", ["John Dysart Pemberton"]),
)

passage("c061", """President Ibrahim Waldé on Sunday sacked his prime minister, Aïssatou Kéïta-Sow, five months to the day after naming her, and asked the finance minister, Lansana Fofié, to run the government until a successor is found. A decree read on state television on 17 August 2014 gave no reason.""",
    occ("Ibrahim Waldé", ["president"], None, None),
    occ("Aïssatou Kéïta-Sow", ["prime minister"], "2014-03-17", "2014-08-17", worked_out=True),
    occ("Lansana Fofié", ["finance minister"], None, None),
    occ("Lansana Fofié", ["run the government"], "2014-08-17", None),
    ev("departure", "2014-08-17", ["Aïssatou Kéïta-Sow"]),
    ev("appointment", "2014-03-17", ["Aïssatou Kéïta-Sow"]),
    ev("appointment", "2014-08-17", ["Lansana Fofié"]),
)

passage("c062", """Alderman Bartholomew Quick was Lord Mayor of Bristol in the coronation year, 1953, as his grandfather had been its Mayor in 1887. He was a director of the Great Western Cotton Company, a Wesleyan, and for twenty-six years chairman of the Watch Committee.""",
    occ("Bartholomew Quick", ["lord mayor", "bristol"], "1953", "1953"),
    occ("Bartholomew Quick", ["director", "great western cotton company"], None, None),
    occ("Bartholomew Quick", ["chairman", "watch committee"], None, None),
    occ("Bartholomew Quick", ["alderman"], None, None),
    fact("Bartholomew Quick", "religion", ["wesleyan"]),
)

passage("c063", """Judge Luz Marina Arboleda Mina is President of the Inter-American Commission on Maritime Claims. She joined the Commission in January 2012 and has held the presidency since February 2016. A citizen of Panama, she holds a doctorate in law from the Complutense University of Madrid.""",
    occ("Luz Marina Arboleda Mina", ["president", "inter-american commission on maritime claims"], "2016-02", None),
    occ("Luz Marina Arboleda Mina", ["joined the commission"], "2012-01", None),
    fact("Luz Marina Arboleda Mina", "nationality", ["panama"]),
    fact("Luz Marina Arboleda Mina", "education", ["doctorate", "complutense university"]),
    fact("Luz Marina Arboleda Mina", "honorific", ["judge"]),
    ev("appointment", "2012-01", ["Luz Marina Arboleda Mina"]),
)

passage("c064", """Mrs. Tipton was the former Lucille Haverty. Her first husband, Circuit Judge Orrin Beale, died in 1949; in June 1952 she was married to Lt. Gov. Wade H. Tipton, who survives. She was national committeewoman for Arkansas, 1956-1964, and Lucille Tipton's suppers at the Capital Hotel were an institution of her party.""",
    occ("Lucille Tipton", ["national committeewoman", "arkansas"], "1956", "1964"),
    fact("Lucille Tipton", "birthName", ["lucille haverty"]),
    fact("Lucille Tipton", "spouse", ["orrin beale"]),
    fact("Lucille Tipton", "spouse", ["wade h. tipton"], date="1952-06"),
    fact("Lucille Tipton", "honorific", ["mrs."]),
    occ("Orrin Beale", ["circuit judge"], None, None),
    fact("Orrin Beale", "deathDate", [], value="1949"),
    occ("Wade H. Tipton", ["lt. gov."], None, None),
    fact("Wade H. Tipton", "spouse", ["lucille haverty"], date="1952-06"),
)

passage("c065", """From the Caspian command, which he exercised in the rank of captain of the first rank, Rear Admiral Murat Dzhunusov was summoned in 1999 to head the naval academy at Aktau; two years afterwards he resigned in protest against the sale of the training ship.""",
    occ("Murat Dzhunusov", ["caspian command"], None, "1999"),
    occ("Murat Dzhunusov", ["head the naval academy", "aktau"], "1999", "2001", worked_out=True),
    fact("Murat Dzhunusov", "title", ["rear admiral"]),
    ev("appointment", "1999", ["Murat Dzhunusov"]),
    ev("departure", "2001", ["Murat Dzhunusov"]),
)

passage("c066", """Cardinal Ippolito Serbelli-Conti (b. Faenza 1697; d. Rome 5 Feb. 1766), titular archbishop of Tyana; nuncio at Cologne 1732, at Warsaw 1738, at Lisbon 1744–54; created cardinal priest 26 Nov. 1753; legate of Ferrara from 1758 until his death.""",
    occ("Ippolito Serbelli-Conti", ["nuncio", "cologne"], "1732", None),
    occ("Ippolito Serbelli-Conti", ["nuncio", "warsaw"], "1738", None),
    occ("Ippolito Serbelli-Conti", ["nuncio", "lisbon"], "1744", "1754"),
    occ("Ippolito Serbelli-Conti", ["cardinal priest"], "1753-11-26", None),
    occ("Ippolito Serbelli-Conti", ["legate", "ferrara"], "1758", "1766-02-05"),
    occ("Ippolito Serbelli-Conti", ["titular archbishop", "tyana"], None, None),
    fact("Ippolito Serbelli-Conti", "birthDate", [], value="1697"),
    fact("Ippolito Serbelli-Conti", "birthPlace", ["faenza"]),
    fact("Ippolito Serbelli-Conti", "deathDate", [], value="1766-02-05"),
    fact("Ippolito Serbelli-Conti", "deathPlace", ["rome"]),
    fact("Ippolito Serbelli-Conti", "title", ["cardinal"]),
    ev("appointment", "1753-11-26", ["Ippolito Serbelli-Conti"]),
)

passage("c067", """The rumour, printed in two Manila papers in the first week of May 1947, that Severino Lacsamana y Robles had been made secretary to the mission in Nanking seems to rest on a confusion with a stenographer of the same surname.""",
    nothing("Severino Lacsamana y Robles"),
)

passage("c068", """On Wednesday, 5 September 2012 the Minister for Foreign Affairs, Ms Dorothea Nangolo, received in Windhoek her Zambian counterpart, Mr Gilbert Siwo Chanda. The ministers discussed the Kazungula bridge and signed a memorandum on border posts.""",
    occ("Dorothea Nangolo", ["minister for foreign affairs"], None, None),
    fact("Dorothea Nangolo", "honorific", ["ms"]),
    occ("Gilbert Siwo Chanda", ["zambian", "counterpart"], None, None),
    fact("Gilbert Siwo Chanda", "nationality", ["zambian"]),
    fact("Gilbert Siwo Chanda", "honorific", ["mr"]),
    ev("meeting", "2012-09-05", ["Dorothea Nangolo", "Gilbert Siwo Chanda"], place="Windhoek"),
)

passage("c069", """Kekaulike Naone, a high chiefess of Kauai, was governess of that island for five years under Kamehameha IV. Missionary letters put her installation in April 1856. The king's brother removed her almost as soon as he had the power.""",
    occ("Kekaulike Naone", ["governess", "kauai"], "1856-04", "1861", worked_out=True),
    fact("Kekaulike Naone", "title", ["high chiefess"]),
    ev("appointment", "1856-04", ["Kekaulike Naone"]),
)

passage("c070", """Dorotheus Mandel, sixty-six, steps down after the General Assembly of 4 May 2019 as president of the Swiss Chess Federation, an honorary office he has filled for twelve years. The only nomination received is that of vice-president Séverine Aubort of Neuchâtel.""",
    occ("Dorotheus Mandel", ["president", "swiss chess federation"], "2007", "2019-05-04", worked_out=True),
    occ("Séverine Aubort", ["vice-president"], None, None),
    fact("Séverine Aubort", "residence", ["neuchâtel"]),
    ev("departure", "2019-05-04", ["Dorotheus Mandel"]),
)

passage("c071", """Mr. FARRELLY (Minister of Lands): I have nothing to add to the answer I gave on the 3rd inst. Mr. KNOBLOCH: Then will the Minister say who signed the lease? — Cape House of Assembly, 17 June 1902. [Michael Farrelly, Progressive, member for Aliwal North; Christiaan Knobloch, Bond, for Beaufort West.]""",
    occ("Michael Farrelly", ["minister of lands"], None, None),
    occ("Michael Farrelly", ["member for aliwal north", "cape house of assembly"], None, None),
    fact("Michael Farrelly", "party", ["progressive"]),
    fact("Michael Farrelly", "honorific", ["mr."]),
    occ("Christiaan Knobloch", ["beaufort west"], None, None),
    fact("Christiaan Knobloch", "party", ["bond"]),
)

passage("c072", """When the Chamber met on 2 May 1848, it was to the chair of the oldest member, the Breton shipowner Yves Kerguelan, that the stenographers' table was turned; Kerguelan presided for two days and gave way on the 4th to an elected president.""",
    occ("Yves Kerguelan", ["presided", "chamber"], "1848-05-02", "1848-05-04"),
    occ("Yves Kerguelan", ["oldest member", "chamber"], None, None),
    fact("Yves Kerguelan", "occupation", ["shipowner"]),
    fact("Yves Kerguelan", "ethnicity", ["breton"]),
    ev("departure", "1848-05-04", ["Yves Kerguelan"]),
)

passage("c073", """Nana Yaw Amponsah II, known before his enstoolment as Dennis Kwaku Amponsah, has been chief of Mampong Akrofo since 1999. Trained as an engineer at Leningrad, he ran the Tema dry dock as managing director during the previous ten years.""",
    occ("Nana Yaw Amponsah II", ["chief", "mampong akrofo"], "1999", None),
    occ("Nana Yaw Amponsah II", ["managing director", "tema dry dock"], "1989", "1999", worked_out=True),
    fact("Nana Yaw Amponsah II", "birthName", ["dennis kwaku amponsah"]),
    fact("Nana Yaw Amponsah II", "occupation", ["engineer"]),
    fact("Nana Yaw Amponsah II", "education", ["leningrad"]),
)

passage("c074", """In consequence of an attack of pneumonia, Lord Justice Everard Pyne has been ordered complete rest. Mr. Justice Calthorpe Rooke will, by request of the Lord Chancellor, sit in the Court of Appeal in his place during the Hilary term. — The Law Journal, 8 January 1898.""",
    occ("Everard Pyne", ["lord justice"], None, None),
    fact("Everard Pyne", "honorific", ["lord justice"]),
    occ("Calthorpe Rooke", ["court of appeal"], None, None),
    occ("Calthorpe Rooke", ["mr. justice"], None, None),
    fact("Calthorpe Rooke", "honorific", ["mr. justice"]),
)

passage("c075", """ULAANBAATAR — Mongolia's parliament, the State Great Khural, on 8 July 2020 confirmed Enkhtuya Batbayar as Minister of Environment and Tourism with 58 of 72 votes. Batbayar, 45, was mayor of Darkhan until last month and studied forestry in Irkutsk.""",
    occ("Enkhtuya Batbayar", ["minister of environment and tourism"], "2020-07-08", None),
    occ("Enkhtuya Batbayar", ["mayor", "darkhan"], None, "2020-06", worked_out=True),
    fact("Enkhtuya Batbayar", "education", ["forestry", "irkutsk"]),
    ev("appointment", "2020-07-08", ["Enkhtuya Batbayar"]),
)

passage("c076", """¹ Not to be confused with his cousin and namesake, the Intendant. Our Jean-Baptiste Lemoyne d'Arcourt (1749–1813) was commissary of the king's stores at Île Royale, 1772–78, and never, despite three petitions, anything more.""",
    occ("Jean-Baptiste Lemoyne d'Arcourt", ["commissary", "king's stores", "île royale"], "1772", "1778"),
    fact("Jean-Baptiste Lemoyne d'Arcourt", "birthDate", [], value="1749"),
    fact("Jean-Baptiste Lemoyne d'Arcourt", "deathDate", [], value="1813"),
)

passage("c077", """Register of Members' Interests, 12 October 2009. QUINLIVAN, Deirdre (Clare): shareholding, Shannon Aggregates Ltd. (declared 2 March 2009); consultant, Burren Wind plc; letting of a house at Lahinch. Gifts: nil. The Committee on Standards opened an inquiry on 6 October 2009 into Ms Quinlivan's late registration.""",
    occ("Deirdre Quinlivan", ["members", "clare"], None, None),
    fact("Deirdre Quinlivan", "occupation", ["consultant"]),
    fact("Deirdre Quinlivan", "honorific", ["ms"]),
    ev("disclosure", "2009-03-02", ["Deirdre Quinlivan"]),
    ev("investigation", "2009-10-06", ["Deirdre Quinlivan"]),
)

passage("c078", """Hülya Sarıgöl stood for mayor of Bandırma in 2009 and 2014, losing both times to the incumbent, Cevdet Pınarlı. In 2019 she did not run; Pınarlı, for his part, was barred by his own party.""",
    ev("candidacy", "2009", ["Hülya Sarıgöl"]),
    ev("candidacy", "2014", ["Hülya Sarıgöl"]),
    occ("Cevdet Pınarlı", ["mayor", "bandırma"], None, None),
    ev("election", "2009", ["Cevdet Pınarlı"]),
    ev("election", "2014", ["Cevdet Pınarlı"]),
)

passage("c079", """The Board of Trustees of Mount Hebron College announces with sadness the retirement from Commencement Day, June 24, 1890, on account of failing health, of President Alvah Sewall Dunning, D.D., who has guided the College since 1871. Professor Theron Bliss will discharge the duties of the office ad interim.""",
    occ("Alvah Sewall Dunning", ["president", "mount hebron college"], "1871", "1890-06-24"),
    fact("Alvah Sewall Dunning", "education", ["d.d."]),
    occ("Theron Bliss", ["ad interim", "president", "mount hebron college"], "1890-06-24", None),
    fact("Theron Bliss", "honorific", ["professor"]),
    ev("departure", "1890-06-24", ["Alvah Sewall Dunning"]),
)

passage("c080", """Ma Ohn Khin, headmistress, of Henzada, nominated to the Senate of the new Union in 1947 and its Deputy Chairman from the first sitting to the last, bore the odd distinction of having been arrested by three governments: in 1930, 1943 and again on 2 March 1962.""",
    occ("Ma Ohn Khin", ["senate"], "1947", None),
    occ("Ma Ohn Khin", ["deputy chairman", "senate"], None, None),
    fact("Ma Ohn Khin", "occupation", ["headmistress"]),
    fact("Ma Ohn Khin", "residence", ["henzada"]),
    ev("arrest", "1930", ["Ma Ohn Khin"]),
    ev("arrest", "1943", ["Ma Ohn Khin"]),
    ev("arrest", "1962-03-02", ["Ma Ohn Khin"]),
    ev("appointment", "1947", ["Ma Ohn Khin"]),
)

passage("c081", """Our new bursar. Giles Fenwick-Orr joined us on 1 August from HMS Sultan, where he had commanded the marine engineering school. Miss Tuck, whose retirement after 31 years the whole of Ripley College regrets, has kindly stayed on for the summer. (Ripley College Gazette, Michaelmas 1984.)""",
    occ("Giles Fenwick-Orr", ["bursar", "ripley college"], "1984-08-01", None),
    occ("Giles Fenwick-Orr", ["commanded", "marine engineering school"], None, "1984-08-01", worked_out=True),
    ev("appointment", "1984-08-01", ["Giles Fenwick-Orr"]),
)

passage("c082", """Gaius Sertorius Varro, praetor in 93 B.C., drew Sicily by lot and stayed there a second year as propraetor. He missed the consulship of 89. A brother, Lucius Sertorius, had been quaestor under him at Lilybaeum.""",
    occ("Gaius Sertorius Varro", ["praetor"], "-0093", None),
    occ("Gaius Sertorius Varro", ["propraetor", "sicily"], "-0092", None, worked_out=True),
    fact("Gaius Sertorius Varro", "siblings", ["lucius sertorius"]),
    occ("Lucius Sertorius", ["quaestor", "lilybaeum"], None, None),
    fact("Lucius Sertorius", "siblings", ["varro"]),
)

passage("c083", """The flag of the Third Brigade passed from Brigadier Jasdev Singh Randhawa, AVSM, to Brigadier Thomas Kurien at a parade in Kupwara on 10 November 2003. Randhawa, an alumnus of the National Defence Academy, goes to Delhi as Deputy Director General, Military Training.""",
    occ("Jasdev Singh Randhawa", ["third brigade"], None, "2003-11-10"),
    occ("Jasdev Singh Randhawa", ["deputy director general", "military training"], None, None),
    fact("Jasdev Singh Randhawa", "education", ["national defence academy"]),
    fact("Jasdev Singh Randhawa", "award", ["avsm"]),
    fact("Jasdev Singh Randhawa", "title", ["brigadier"]),
    occ("Thomas Kurien", ["third brigade"], "2003-11-10", None),
    fact("Thomas Kurien", "title", ["brigadier"]),
    ev("departure", "2003-11-10", ["Jasdev Singh Randhawa"]),
    ev("appointment", "2003-11-10", ["Thomas Kurien"]),
)

passage("c084", """Aged only twenty-three, Wilhelmina Janssens-Coumou beat the burgomaster of Venlo for the lower house in 1994. She was re-elected in 1998 and in 2002, did not seek a fourth term, and has edited the Catholic weekly De Heraut since September 2003.""",
    occ("Wilhelmina Janssens-Coumou", ["lower house"], "1994", None),
    occ("Wilhelmina Janssens-Coumou", ["edited", "de heraut"], "2003-09", None),
    ev("election", "1994", ["Wilhelmina Janssens-Coumou"]),
    ev("election", "1998", ["Wilhelmina Janssens-Coumou"]),
    ev("election", "2002", ["Wilhelmina Janssens-Coumou"]),
)

passage("c085", """Auditor-General Pulane Letsie tabled her fifth annual report on Friday. Letsie, a chartered accountant, took over from Thabo Ramakatsa on 1 April 2013 and under the Constitution cannot be removed before the age of 65.""",
    occ("Pulane Letsie", ["auditor-general"], "2013-04-01", None),
    fact("Pulane Letsie", "occupation", ["chartered accountant"]),
    occ("Thabo Ramakatsa", ["auditor-general"], None, "2013-04-01"),
    ev("appointment", "2013-04-01", ["Pulane Letsie"]),
    ev("departure", "2013-04-01", ["Thabo Ramakatsa"]),
)

passage("c086", """MYKOLENKO, Stepan Havrylovych (b. 14 Dec. 1903, Romny), Soviet party figure. Member of the CPSU from 1926. Son of a railwayman. Secretary of the Sumy city committee 1938–41; member of the military council of the 40th Army 1941–43; second secretary, Kherson regional committee, 1944–50. Deputy, USSR Supreme Soviet, 2nd convocation. Order of Lenin (1944).""",
    occ("Stepan Havrylovych Mykolenko", ["secretary", "sumy city committee"], "1938", "1941"),
    occ("Stepan Havrylovych Mykolenko", ["military council", "40th army"], "1941", "1943"),
    occ("Stepan Havrylovych Mykolenko", ["second secretary", "kherson"], "1944", "1950"),
    occ("Stepan Havrylovych Mykolenko", ["deputy", "supreme soviet"], None, None),
    fact("Stepan Havrylovych Mykolenko", "birthDate", [], value="1903-12-14"),
    fact("Stepan Havrylovych Mykolenko", "birthPlace", ["romny"]),
    fact("Stepan Havrylovych Mykolenko", "nationality", ["soviet"]),
    fact("Stepan Havrylovych Mykolenko", "party", ["cpsu"], date="1926"),
    fact("Stepan Havrylovych Mykolenko", "award", ["order of lenin"], date="1944"),
)

passage("c087", """Rosamund Ikeda is best known for playing Premier Joyce Halloran in all four series of the drama Queen Street. She was born in Hobart, went to the drama school in Perth, and before that had kept the accounts of a fish cannery.""",
    fact("Rosamund Ikeda", "birthPlace", ["hobart"]),
    fact("Rosamund Ikeda", "education", ["drama school in perth"]),
)

passage("c088", """Dejazmach Abate Wolde-Giyorgis held Kaffa for the Emperor from 1911; in the troubles that followed the death of Menelik he declared for the wrong side, was seized at Jimma in February 1917, and had to give the province up to his own father-in-law, Ras Tessema Gobana.""",
    occ("Abate Wolde-Giyorgis", ["kaffa"], "1911", "1917-02"),
    fact("Abate Wolde-Giyorgis", "relatives", ["tessema gobana"]),
    fact("Abate Wolde-Giyorgis", "title", ["dejazmach"]),
    occ("Tessema Gobana", ["kaffa", "province"], "1917", None, worked_out=True),
    fact("Tessema Gobana", "relatives", ["abate"]),
    fact("Tessema Gobana", "title", ["ras"]),
    ev("arrest", "1917-02", ["Abate Wolde-Giyorgis"], place="Jimma"),
)

passage("c089", """PN1187. Meredith J. Sandoval, of New Mexico, to be a Member of the National Labor Relations Board for the term of five years expiring August 27, 2019, vice Grant P. Hollis, term expired. Received in the Senate September 18, 2014; returned to the President under Senate Rule XXXI, December 17, 2014.""",
    fact("Meredith J. Sandoval", "residence", ["new mexico"]),
    occ("Grant P. Hollis", ["member", "national labor relations board"], None, None, former=True),
)

passage("c090", """Abu Yusuf Ya'qub ibn Musa al-Qaysi, a pupil of the great Sahnun, was qadi of Sfax and then, from 257/871, of Kairouan. He sat at the mosque door, took no salary, and was dismissed after six years for giving judgment against the emir's sister.""",
    occ("Abu Yusuf Ya'qub ibn Musa al-Qaysi", ["qadi", "sfax"], None, "0871"),
    occ("Abu Yusuf Ya'qub ibn Musa al-Qaysi", ["qadi", "kairouan"], "0871", "0877", worked_out=True),
    ev("departure", "0877", ["Abu Yusuf Ya'qub ibn Musa al-Qaysi"]),
)

passage("c091", """After a holiday in Ooty, His Excellency Sir Wilmot Carstairs Gough resumed charge of the Government of Madras on Monday, 6 July 1925. During his absence the duties of Governor were performed by the senior Member of Council, Dewan Bahadur T. Rangaswami Chetty.""",
    occ("Wilmot Carstairs Gough", ["government of madras"], "1925-07-06", None),
    fact("Wilmot Carstairs Gough", "honorific", ["sir"]),
    occ("T. Rangaswami Chetty", ["governor", "madras"], None, "1925-07-06"),
    occ("T. Rangaswami Chetty", ["member of council"], None, None),
    fact("T. Rangaswami Chetty", "honorific", ["dewan bahadur"]),
    ev("appointment", "1925-07-06", ["Wilmot Carstairs Gough"]),
)

passage("c092", """The Central Commission for Discipline Inspection said on its website on 24 May 2016 that Guo Shunlin, vice chairman of the Gansu provincial people's political consultative conference and previously Party chief of Tianshui, is under investigation for suspected serious violations of discipline.""",
    occ("Guo Shunlin", ["vice chairman", "gansu"], None, None),
    occ("Guo Shunlin", ["party chief", "tianshui"], None, None, former=True),
    ev("investigation", "2016-05-24", ["Guo Shunlin"]),
)

passage("c093", """When Moderator, Ebenezer Tulloch walked from parish to parish; it took him most of his year, May 1934 to May 1935. To his people in Stornoway, whose minister he was for thirty-eight years, he remained to the end "Mr. Tulloch of the sheep." His only son, Norman, fell at Tobruk.""",
    occ("Ebenezer Tulloch", ["moderator"], "1934-05", "1935-05"),
    occ("Ebenezer Tulloch", ["minister", "stornoway"], None, None),
    fact("Ebenezer Tulloch", "children", ["norman"]),
    fact("Ebenezer Tulloch", "honorific", ["mr."]),
    fact("Norman", "deathPlace", ["tobruk"]),
    fact("Norman", "father", ["ebenezer tulloch"]),
)

passage("c094", """On 19 March 2018 H.E. Mr. Kodjo Agbenyega presented to President Outi Halonen-Virta, at Mäntyniemi, the letters accrediting him as Ambassador of Togo, with residence in Berlin. Mr. Agbenyega, a jurist educated at Lomé and Poitiers, is the first Togolese envoy in six years.""",
    occ("Kodjo Agbenyega", ["ambassador", "togo"], "2018-03-19", None),
    fact("Kodjo Agbenyega", "residence", ["berlin"]),
    fact("Kodjo Agbenyega", "occupation", ["jurist"]),
    fact("Kodjo Agbenyega", "education", ["lomé"]),
    fact("Kodjo Agbenyega", "education", ["poitiers"]),
    fact("Kodjo Agbenyega", "nationality", ["togolese"]),
    fact("Kodjo Agbenyega", "honorific", ["mr."]),
    occ("Outi Halonen-Virta", ["president"], None, None),
    ev("appointment", "2018-03-19", ["Kodjo Agbenyega"]),
    ev("meeting", "2018-03-19", ["Kodjo Agbenyega", "Outi Halonen-Virta"], place="Mäntyniemi"),
)

passage("c095", """Elected Bishop by the Synod of 1961, Ernest Mahlangeni declined consecration, pleading that a widower with six children had no business in a palace. The Synod chose again, and it is from that second ballot, on 9 September, that the episcopate of Simon Dlodlo dates.""",
    ev("election", "1961", ["Ernest Mahlangeni"]),
    occ("Simon Dlodlo", ["bishop"], "1961-09-09", None),
    ev("election", "1961-09-09", ["Simon Dlodlo"]),
)

passage("c096", """Dieudonné Prophète Lamour twice presided over the Haitian Senate, for the sessions of 1934 and of 1938, and in between went to Washington as minister plenipotentiary (appointed 3 January 1935, recalled 11 September 1937). He had begun life as a schoolmaster at Jacmel.""",
    occ("Dieudonné Prophète Lamour", ["presided", "haitian senate"], "1934", "1934"),
    occ("Dieudonné Prophète Lamour", ["presided", "haitian senate"], "1938", "1938"),
    occ("Dieudonné Prophète Lamour", ["minister plenipotentiary", "washington"], "1935-01-03", "1937-09-11"),
    fact("Dieudonné Prophète Lamour", "occupation", ["schoolmaster"]),
    ev("appointment", "1935-01-03", ["Dieudonné Prophète Lamour"]),
    ev("departure", "1937-09-11", ["Dieudonné Prophète Lamour"]),
)

passage("c097", """"I was postmaster here, and so was my mother, and so was hers," Jeanette Thibodeaux said from behind the counter at Pierre Part, La., on the morning of Dec. 30, 2011, her last. Her daughter, Colleen, sells insurance in Houston.""",
    occ("Jeanette Thibodeaux", ["postmaster", "pierre part"], None, "2011-12-30"),
    fact("Jeanette Thibodeaux", "children", ["colleen"]),
    fact("Colleen", "mother", ["jeanette thibodeaux"]),
    fact("Colleen", "residence", ["houston"]),
    ev("departure", "2011-12-30", ["Jeanette Thibodeaux"]),
)

passage("c098", """Kim Dong-hyuk: 1st Vice Minister of Oceans (Mar. 2013–Jul. 2014); President, Korea Ports Authority (Aug. 2014–); earlier, Counsellor, Embassy of the Republic of Korea in Oslo, 2004–07. M.A., University of Washington, 1998. Order of Service Merit, Red Stripes.""",
    occ("Kim Dong-hyuk", ["vice minister", "oceans"], "2013-03", "2014-07"),
    occ("Kim Dong-hyuk", ["president", "korea ports authority"], "2014-08", None),
    occ("Kim Dong-hyuk", ["counsellor", "embassy", "oslo"], "2004", "2007"),
    fact("Kim Dong-hyuk", "education", ["m.a.", "university of washington"], date="1998"),
    fact("Kim Dong-hyuk", "award", ["order of service merit"]),
)

passage("c099", """A second candidate, the ornithologist Desmond Reid Nelson, was widely tipped for Administrator when the Norfolk Island vacancy came up in 2007. Mr Nelson says that he never applied and that nobody in Canberra ever telephoned him.""",
    fact("Desmond Reid Nelson", "occupation", ["ornithologist"]),
    fact("Desmond Reid Nelson", "honorific", ["mr"]),
)

passage("c100", """On the prorogation of the council he went home to Bahia. Joaquim Borges Carneiro da Silva, the visconde's godson, had presided over the province of Sergipe from 12 December 1851, and he handed the government to the first vice-president, Colonel José Teles, on 8 August 1853.""",
    occ("Joaquim Borges Carneiro da Silva", ["presided", "province of sergipe"], "1851-12-12", "1853-08-08"),
    fact("Joaquim Borges Carneiro da Silva", "residence", ["bahia"]),
    occ("José Teles", ["government", "sergipe"], "1853-08-08", None),
    occ("José Teles", ["first vice-president"], None, None),
    fact("José Teles", "title", ["colonel"]),
    ev("departure", "1853-08-08", ["Joaquim Borges Carneiro da Silva"]),
)

passage("c101", """Rabbi Mordechai Zilberfarb, head of the rabbinical court of Salonica since 1897, was taken ill during the Fast of Esther and died two days later, 4 March 1912. His pupil Haim Alfandari, though barely forty, was at once called from Monastir to succeed him.""",
    occ("Mordechai Zilberfarb", ["head", "rabbinical court", "salonica"], "1897", "1912-03-04"),
    fact("Mordechai Zilberfarb", "deathDate", [], value="1912-03-04"),
    fact("Mordechai Zilberfarb", "honorific", ["rabbi"]),
    occ("Haim Alfandari", ["rabbinical court", "salonica"], "1912", None),
    ev("appointment", "1912", ["Haim Alfandari"]),
)

passage("c102", """The National Olympic Committee of Barbuda and Antigua elected a new executive on 23 May 2009. Carlisle Joseph-Brathwaite (athletics) is president, Yvonne Samuel (swimming) secretary general. The latter defeated the holder of the post, Everton Gore, by 14 votes to 9.""",
    occ("Carlisle Joseph-Brathwaite", ["president", "national olympic committee"], "2009-05-23", None),
    occ("Yvonne Samuel", ["secretary general", "national olympic committee"], "2009-05-23", None),
    occ("Everton Gore", ["secretary general", "national olympic committee"], None, "2009-05-23"),
    ev("election", "2009-05-23", ["Carlisle Joseph-Brathwaite"]),
    ev("election", "2009-05-23", ["Yvonne Samuel"]),
    ev("candidacy", "2009-05-23", ["Everton Gore"]),
    ev("departure", "2009-05-23", ["Everton Gore"]),
)

passage("c103", """Speaking in Bergen to the Norwegian Shipowners' Association on 24 March 1999, the State Secretary for Fisheries, Rolf Egil Hauge, warned that quotas would fall by a third. Hauge has been at the ministry since the Bondevold government came to office in October 1997.""",
    occ("Rolf Egil Hauge", ["state secretary", "fisheries"], "1997-10", None),
    ev("speech", "1999-03-24", ["Rolf Egil Hauge"], place="Bergen"),
)

passage("c104", """Kwesi Brandful Enchill, Q.C., was the last man to be Attorney-General of the colony and the first of the republic: he was sworn on 16 October 1957 and carried on, under three titles, until his letter of resignation was accepted on 1 February 1962.""",
    occ("Kwesi Brandful Enchill", ["attorney-general"], "1957-10-16", "1962-02-01"),
    fact("Kwesi Brandful Enchill", "award", ["q.c."]),
    ev("appointment", "1957-10-16", ["Kwesi Brandful Enchill"]),
    ev("departure", "1962-02-01", ["Kwesi Brandful Enchill"]),
)

passage("c105", """Died, at Batavia, on the 2nd January 1834, aged 51, Jonkheer Cornelis van Raesfelt, member of the Council of the Indies, formerly Resident of Cheribon, where he had married, in 1815, Miss Adriana Pieters. The widow and their sons Willem and Dirk sail for Holland by the next ship.""",
    occ("Cornelis van Raesfelt", ["council of the indies"], None, "1834-01-02"),
    occ("Cornelis van Raesfelt", ["resident", "cheribon"], None, None, former=True),
    fact("Cornelis van Raesfelt", "deathDate", [], value="1834-01-02"),
    fact("Cornelis van Raesfelt", "deathPlace", ["batavia"]),
    fact("Cornelis van Raesfelt", "spouse", ["adriana pieters"], date="1815"),
    fact("Cornelis van Raesfelt", "children", ["willem"]),
    fact("Cornelis van Raesfelt", "children", ["dirk"]),
    fact("Cornelis van Raesfelt", "honorific", ["jonkheer"]),
    fact("Adriana Pieters", "spouse", ["cornelis van raesfelt"], date="1815"),
)

passage("c106", """The party's co-chairs are now Beatriz Ochoa and Florian Trimborn. Ochoa, a midwife, has held one half of the office since the Kassel congress in November 2016; Trimborn inherited the other half from Ansgar Feddersen on 27 January 2018.""",
    occ("Beatriz Ochoa", ["co-chairs"], "2016-11", None),
    fact("Beatriz Ochoa", "occupation", ["midwife"]),
    occ("Florian Trimborn", ["co-chairs"], "2018-01-27", None),
    occ("Ansgar Feddersen", ["co-chairs"], None, "2018-01-27"),
    ev("appointment", "2018-01-27", ["Florian Trimborn"]),
)

passage("c107", """From Khartoum, in May 1956, Osman Abdel Wahab al-Amin flew to Bandung and Peking as leader of the trade delegation; his diary of the journey, published by his nephew, calls the prime minister "the schoolmaster". He himself was governor of Kordofan at the time.""",
    occ("Osman Abdel Wahab al-Amin", ["governor", "kordofan"], None, None),
    occ("Osman Abdel Wahab al-Amin", ["leader of the trade delegation"], "1956-05", None),
    ev("travel", "1956-05", ["Osman Abdel Wahab al-Amin"], place="Bandung"),
)

passage("c108", """A motion to make Councillor Wendell Ames chair of the Harbour Board was lost on the casting vote of the Mayor. Had it been carried he would have been the youngest to hold the place since 1921; Ames, 29, is now expected to try for a seat on Parks instead.""",
    occ("Wendell Ames", ["councillor"], None, None),
)

passage("c109", """Lucía Ferrufino de Osorio's appointment as chief of the Comayagua prison, the first of a woman, was gazetted on the last day of 1983; she had spent two years as second-in-command to Major Rubén Cálix. Her father, Abelardo Ferrufino, was shot in its yard in 1936.""",
    occ("Lucía Ferrufino de Osorio", ["chief", "comayagua prison"], "1983-12-31", None, worked_out=True),
    occ("Lucía Ferrufino de Osorio", ["second-in-command"], "1981", "1983-12-31", worked_out=True),
    fact("Lucía Ferrufino de Osorio", "father", ["abelardo ferrufino"]),
    occ("Rubén Cálix", ["comayagua prison"], None, None),
    fact("Rubén Cálix", "title", ["major"]),
    fact("Abelardo Ferrufino", "children", ["lucía ferrufino"]),
    fact("Abelardo Ferrufino", "deathDate", [], value="1936"),
    fact("Abelardo Ferrufino", "causeOfDeath", ["shot"]),
    ev("appointment", "1983-12-31", ["Lucía Ferrufino de Osorio"]),
)

passage("c110", """The Emma Castellón-Wray Chair of Tropical Agronomy, endowed in 1972, has had no incumbent since 2004. Its foundress, who left the University two plantations and a parrot, never set foot in a lecture room.""",
    nothing("Emma Castellón-Wray"),
)

P("t5-001", """Hon. Thandeka Mbhele has been Minister of Water and Sanitation since 30 May 2019. Born in Eshowe on 4 August 1971, she read law at the University of Zululand and practised as an attorney in Richards Bay before turning to politics. From 2009 to 2014 she chaired the Portfolio Committee on Rural Development. The Ministry occupies the upper floors of a glass building near the station.""",
  occ("Thandeka Mbhele", "Minister of Water and Sanitation", start=("30 May 2019", "2019-05-30")),
  occ("Thandeka Mbhele", "chaired the Portfolio Committee on Rural Development", start=("2009", "2009"), end=("2014", "2014")),
  fact("Thandeka Mbhele", "birthPlace", "Eshowe"),
  fact("Thandeka Mbhele", "birthDate", "4 August 1971", value="1971-08-04"),
  fact("Thandeka Mbhele", "education", "University of Zululand"),
  fact("Thandeka Mbhele", "occupation", "attorney"),
)

P("t5-002", """CURRICULUM VITAE
Name: Álvaro Restrepo Quintana
Born: Manizales, 19 March 1958
Studies: Universidad de Caldas (agronomy, 1981)
1984–1988 Head of the Coffee Extension Service, Caldas
1990–1994 Mayor of Chinchiná
1998–2002 Senator of the Republic
2006–2009 Ambassador to Costa Rica
Languages: Spanish, Portuguese""",
  fact("Álvaro Restrepo Quintana", "birthPlace", "Manizales"),
  fact("Álvaro Restrepo Quintana", "birthDate", "19 March 1958", value="1958-03-19"),
  fact("Álvaro Restrepo Quintana", "education", "Universidad de Caldas", date=("1981", "1981")),
  occ("Álvaro Restrepo Quintana", "Head of the Coffee Extension Service, Caldas", start=("1984", "1984"), end=("1988", "1988")),
  occ("Álvaro Restrepo Quintana", "Mayor of Chinchiná", start=("1990", "1990"), end=("1994", "1994")),
  occ("Álvaro Restrepo Quintana", "Senator of the Republic", start=("1998", "1998"), end=("2002", "2002")),
  occ("Álvaro Restrepo Quintana", "Ambassador to Costa Rica", start=("2006", "2006"), end=("2009", "2009")),
)

P("t5-003", """PRESS RELEASE – Apia, 12 February 2016. The Chief Executive Officer of the Samoa Harbours Authority, Leiataua Fa'afetai Tuiloma, met yesterday with a delegation led by the Deputy Secretary for Maritime Transport of Fiji, Mr Apisai Ravouvou. The talks covered dredging and pilotage. "We have a great deal to learn from one another," Mr Tuiloma said. Light refreshments were served on the wharf.""",
  occ("Fa'afetai Tuiloma", "Chief Executive Officer of the Samoa Harbours Authority"),
  occ("Apisai Ravouvou", "Deputy Secretary for Maritime Transport of Fiji"),
  ev("meeting", "met", ("yesterday", "2016-02-11"), ["Fa'afetai Tuiloma", "Apisai Ravouvou"], place="Apia"),
)

P("t5-004", """The Gazette of the Province of Ardmuir, No. 212. The Lieutenant-Governor in Council has been pleased to appoint Margaret Elspeth Tulloch, of the town of Kinlaw, barrister-at-law, to be Registrar of Deeds for the County of Strome, in the place of Hector Angus Rae, resigned; the appointment to take effect from the 1st day of April 1927. Tenders for the repair of Strome bridge are invited.""",
  occ("Margaret Elspeth Tulloch", "Registrar of Deeds for the County of Strome", start=("1st day of April 1927", "1927-04-01")),
  occ("Hector Angus Rae", "Registrar of Deeds for the County of Strome", former=True),
  fact("Margaret Elspeth Tulloch", "residence", "Kinlaw"),
  fact("Margaret Elspeth Tulloch", "occupation", "barrister-at-law"),
  ev("appointment", "appoint", ("1st day of April 1927", "1927-04-01"), ["Margaret Elspeth Tulloch"]),
  ev("departure", "resigned", None, ["Hector Angus Rae"]),
)

P("t5-005", """Professor Nguyễn Thị Bích Hằng is Vice-Rector for Research at the Mekong Polytechnic University. A graduate of the Hanoi University of Science, she took her doctorate at Uppsala in 2003 and headed the Department of Hydraulics from 2008 until 2015, when she moved to the rectorate. She plays the đàn tranh and enjoys mountain walks with her husband, Lê Quang Vinh, and their daughter Mai.""",
  occ("Nguyễn Thị Bích Hằng", "Vice-Rector for Research at the Mekong Polytechnic University", start=("2015", "2015")),
  occ("Nguyễn Thị Bích Hằng", "headed the Department of Hydraulics", start=("2008", "2008"), end=("2015", "2015")),
  fact("Nguyễn Thị Bích Hằng", "education", "Hanoi University of Science"),
  fact("Nguyễn Thị Bích Hằng", "education", "Uppsala", date=("2003", "2003")),
  fact("Nguyễn Thị Bích Hằng", "spouse", "Lê Quang Vinh"),
  fact("Nguyễn Thị Bích Hằng", "children", "Mai"),
  fact("Lê Quang Vinh", "spouse", "Nguyễn Thị Bích Hằng"),
  fact("Lê Quang Vinh", "children", "Mai"),
  fact("Mai", "mother", "Nguyễn Thị Bích Hằng"),
  fact("Mai", "father", "Lê Quang Vinh"),
)

P("t5-006", """LEGISLATIVE COUNCIL – REGISTER OF MEMBERS
Cheung Kwok-leung (Commercial constituency), elected 8 September 2004, re-elected 2008, did not stand in 2012.
Yip Mei-fong (Education), elected 7 September 2008, resigned 14 January 2011.
Harold Pereira (Medical), by-election 20 March 2011.
Members are reminded that interests must be declared within fourteen days.""",
  occ("Cheung Kwok-leung", "Commercial constituency", start=("8 September 2004", "2004-09-08"), end=("2012", "2012")),
  occ("Yip Mei-fong", "Education", start=("7 September 2008", "2008-09-07"), end=("14 January 2011", "2011-01-14")),
  occ("Harold Pereira", "Medical", start=("20 March 2011", "2011-03-20")),
  ev("election", "elected", ("8 September 2004", "2004-09-08"), ["Cheung Kwok-leung"]),
  ev("election", "re-elected", ("2008", "2008"), ["Cheung Kwok-leung"]),
  ev("election", "elected#3", ("7 September 2008", "2008-09-07"), ["Yip Mei-fong"]),
  ev("departure", "resigned", ("14 January 2011", "2011-01-14"), ["Yip Mei-fong"]),
  ev("election", "by-election", ("20 March 2011", "2011-03-20"), ["Harold Pereira"]),
)

P("t5-007", """The Right Reverend Josiah Olawale Adebowale, third Bishop of Ikare-Ekiti, was consecrated at the Cathedral of St Philip on 6 January 1991. Before that he had been archdeacon of Ado for seven years and chaplain to the Government College. He retired in November 2008 and was followed by Canon Festus Ojo. The cathedral, built of local granite, seats nine hundred.""",
  occ("Josiah Olawale Adebowale", "Bishop of Ikare-Ekiti", start=("6 January 1991", "1991-01-06"), end=("November 2008", "2008-11")),
  occ("Josiah Olawale Adebowale", "archdeacon of Ado", former=True),
  occ("Josiah Olawale Adebowale", "chaplain to the Government College", former=True),
  occ("Festus Ojo", "Bishop of Ikare-Ekiti", start=("November 2008", "2008-11")),
  occ("Festus Ojo", "Canon"),
  ev("appointment", "was consecrated", ("6 January 1991", "1991-01-06"), ["Josiah Olawale Adebowale"]),
  ev("departure", "retired", ("November 2008", "2008-11"), ["Josiah Olawale Adebowale"]),
  ev("appointment", "was followed by", ("November 2008", "2008-11"), ["Festus Ojo"]),
)

P("t5-008", """Change of command. At 0900 on 17 July 2013, on the parade ground of Camp Batangan, Colonel Rodrigo S. Magsino handed over the 84th Infantry Battalion to Lieutenant Colonel Arnel P. Dimaculangan. Colonel Magsino, who had led the unit since October 2010, now joins the General Staff as assistant chief for logistics. The ceremony was delayed an hour by rain.""",
  occ("Rodrigo S. Magsino", "led the unit", start=("October 2010", "2010-10"), end=("17 July 2013", "2013-07-17"), again=["84th Infantry Battalion"]),
  occ("Arnel P. Dimaculangan", "84th Infantry Battalion", start=("17 July 2013", "2013-07-17")),
  occ("Rodrigo S. Magsino", "assistant chief for logistics"),
  ev("departure", "handed over", ("17 July 2013", "2013-07-17"), ["Rodrigo S. Magsino", "Arnel P. Dimaculangan"], place="Camp Batangan"),
  ev("appointment", "joins the General Staff", None, ["Rodrigo S. Magsino"]),
)

P("t5-009", """Under section 14 of the Act the Minister shall appoint a chairperson and not fewer than five other members of the Board, each to hold office for three years. A member may resign by writing to the Minister. Where the chairperson is absent, those present shall elect one of their number to preside.""",
)

P("t5-010", """Sigríður Ásta Hallgrímsdóttir, chair of the Westfjords Savings Bank since 2017, will open this year's conference with a keynote on rural credit at 9.30 on 3 May 2022. She is followed by Henrik Damgaard Kjær, chief economist of the Danish Cooperative Union, and by a panel moderated by the journalist Pál Ólafsson. Coffee is in the foyer.""",
  occ("Sigríður Ásta Hallgrímsdóttir", "chair of the Westfjords Savings Bank", start=("2017", "2017")),
  occ("Henrik Damgaard Kjær", "chief economist of the Danish Cooperative Union"),
  fact("Pál Ólafsson", "occupation", "journalist"),
  ev("speech", "keynote", ("3 May 2022", "2022-05-03"), ["Sigríður Ásta Hallgrímsdóttir"]),
)

P("t5-011", """Governors of the Colony of Port Leander
1821–1826 Sir Thomas Abney Creed
1826–1829 Major-General Lucius Wray (acting)
1829–1837 Sir Peregrine Hallam, died in office
1837–1844 Edward Stainforth Lisle
The office lapsed in 1844, when the colony was joined to its larger neighbour.""",
  occ("Thomas Abney Creed", "Governors of the Colony of Port Leander", start=("1821", "1821"), end=("1826", "1826")),
  occ("Lucius Wray", "Governors of the Colony of Port Leander", start=("1826#2", "1826"), end=("1829", "1829")),
  occ("Peregrine Hallam", "Governors of the Colony of Port Leander", start=("1829#2", "1829"), end=("1837", "1837")),
  fact("Peregrine Hallam", "deathDate", "1837", value="1837"),
  occ("Edward Stainforth Lisle", "Governors of the Colony of Port Leander", start=("1837#2", "1837"), end=("1844", "1844")),
)

P("t5-012", """Caption: Opening of the Nakuru Dairy Training Institute, 11 June 1968. Left to right: Mr J. K. arap Sigei, Assistant Minister for Agriculture; Mrs Wanjiru Gathogo, principal; Mr Olaf Lindqvist, Swedish chargé d'affaires; and Chief Elijah Mureithi. The cow in the foreground, Bahati, won first prize at the show.""",
  occ("J. K. arap Sigei", "Assistant Minister for Agriculture"),
  occ("Wanjiru Gathogo", "principal"),
  occ("Olaf Lindqvist", "Swedish chargé d'affaires"),
  occ("Elijah Mureithi", "Chief"),
)

P("t5-013", """The Supervisory Board of Baltijas Kuģniecība AS announces that Ilze Krūmiņa has been appointed Chief Financial Officer with effect from 1 March 2020. Ms Krūmiņa joins from the Riga Freeport Authority, where she was head of treasury between 2014 and 2019. She holds a degree from the Stockholm School of Economics in Riga. Her predecessor, Andris Vītols, leaves the company at his own request.""",
  occ("Ilze Krūmiņa", "Chief Financial Officer", start=("1 March 2020", "2020-03-01")),
  occ("Ilze Krūmiņa", "head of treasury", start=("2014", "2014"), end=("2019", "2019")),
  occ("Andris Vītols", "Chief Financial Officer", former=True),
  fact("Ilze Krūmiņa", "education", "Stockholm School of Economics in Riga"),
  ev("appointment", "has been appointed", ("1 March 2020", "2020-03-01"), ["Ilze Krūmiņa"]),
  ev("departure", "leaves", None, ["Andris Vītols"]),
)

P("t5-014", """Born in the village of Tal Afran in 1949, Khalid Jabbar al-Hadithi graduated from the Military College in 1970 and commanded the Third Armoured Brigade during the war. He became governor of Salah district in 1995. According to two of his former aides, he was detained at the border in April 2003; the army has never confirmed this. He died in Amman on 9 December 2011.""",
  fact("Khalid Jabbar al-Hadithi", "birthPlace", "Tal Afran"),
  fact("Khalid Jabbar al-Hadithi", "birthDate", "1949", value="1949"),
  fact("Khalid Jabbar al-Hadithi", "education", "Military College", date=("1970", "1970")),
  occ("Khalid Jabbar al-Hadithi", "commanded the Third Armoured Brigade"),
  occ("Khalid Jabbar al-Hadithi", "governor of Salah district", start=("1995", "1995")),
  ev("appointment", "became", ("1995", "1995"), ["Khalid Jabbar al-Hadithi"]),
  ev("arrest", "was detained", ("April 2003", "2003-04"), ["Khalid Jabbar al-Hadithi"], status="claimed"),
  fact("Khalid Jabbar al-Hadithi", "deathPlace", "Amman"),
  fact("Khalid Jabbar al-Hadithi", "deathDate", "9 December 2011", value="2011-12-09"),
)

P("t5-015", """Senator the Hon. Kerry-Ann Whitlock represents Tasmania. She was first elected in 2010, having earlier served as mayor of Huonville (2002–2008) and run an apple-growing business with her brother, Glenn Whitlock. A member of the Labor Party, she sits on the Senate economics committee. Her electorate office is open on weekdays; an appointment is not necessary.""",
  occ("Kerry-Ann Whitlock", "Senator", start=("2010", "2010"), again=["represents Tasmania"]),
  occ("Kerry-Ann Whitlock", "mayor of Huonville", start=("2002", "2002"), end=("2008", "2008")),
  occ("Kerry-Ann Whitlock", "sits on the Senate economics committee"),
  fact("Kerry-Ann Whitlock", "siblings", "Glenn Whitlock"),
  fact("Kerry-Ann Whitlock", "party", "Labor Party"),
  ev("election", "was first elected", ("2010", "2010"), ["Kerry-Ann Whitlock"]),
  fact("Glenn Whitlock", "siblings", "Kerry-Ann Whitlock"),
)

P("t5-016", """The Holy Synod, sitting on 14 October 1987, elected Archimandrite Nektarios Doukakis as Metropolitan of Lemnos and Agios Efstratios. He had been abbot of the monastery of the Prodromos from 1979. Born Konstantinos Doukakis at Myrina in 1943, the new metropolitan studied theology in Thessaloniki. The bells were rung throughout the island.""",
  occ("Nektarios Doukakis", "Metropolitan of Lemnos and Agios Efstratios", start=("14 October 1987", "1987-10-14"), again=["metropolitan"]),
  occ("Nektarios Doukakis", "abbot of the monastery of the Prodromos", start=("1979", "1979")),
  fact("Nektarios Doukakis", "birthName", "Konstantinos Doukakis"),
  fact("Nektarios Doukakis", "birthPlace", "Myrina"),
  fact("Nektarios Doukakis", "birthDate", "1943", value="1943"),
  fact("Nektarios Doukakis", "education", "Thessaloniki"),
  ev("election", "elected", ("14 October 1987", "1987-10-14"), ["Nektarios Doukakis"]),
)

P("t5-017", """Ministry of Public Works, Lima. By Supreme Resolution of 28 January 1962 the engineer Teodoro Ccahuana Mayta ceases as Director of Roads and Railways, with thanks for services rendered, and Humberto Solari Vidal is named in his stead. Señor Solari had until then been sub-director of bridges. The resolution is to be registered and published.""",
  fact("Teodoro Ccahuana Mayta", "occupation", "engineer"),
  occ("Teodoro Ccahuana Mayta", "Director of Roads and Railways", end=("28 January 1962", "1962-01-28")),
  occ("Humberto Solari Vidal", "Director of Roads and Railways", start=("28 January 1962", "1962-01-28")),
  occ("Humberto Solari Vidal", "sub-director of bridges", end=("until then", "1962-01-28")),
  ev("departure", "ceases", ("28 January 1962", "1962-01-28"), ["Teodoro Ccahuana Mayta"]),
  ev("appointment", "is named", ("28 January 1962", "1962-01-28"), ["Humberto Solari Vidal"]),
)

P("t5-018", """Batbayar Oyuunchimeg was governor of Dundgovi aimag for one term, 2004 to 2008, and afterwards headed the State Livestock Agency. A veterinarian trained in Irkutsk, she was awarded the Order of the Polar Star in 2012. In 2016 she stood for the Great Khural on the Democratic Party list without success. The agency's new laboratory carries her teacher's name.""",
  occ("Batbayar Oyuunchimeg", "governor of Dundgovi aimag", start=("2004", "2004"), end=("2008", "2008")),
  occ("Batbayar Oyuunchimeg", "headed the State Livestock Agency"),
  fact("Batbayar Oyuunchimeg", "occupation", "veterinarian"),
  fact("Batbayar Oyuunchimeg", "education", "Irkutsk"),
  fact("Batbayar Oyuunchimeg", "award", "Order of the Polar Star", date=("2012", "2012")),
  fact("Batbayar Oyuunchimeg", "party", "Democratic Party"),
  ev("award", "was awarded", ("2012", "2012"), ["Batbayar Oyuunchimeg"]),
  ev("candidacy", "stood", ("2016", "2016"), ["Batbayar Oyuunchimeg"]),
)

P("t5-019", """OUR PAST PRESIDENTS
The Rotary Club of Port Maitland lists its presidents: Dr Eustace Bynoe (1956–57), Mr Lall Ramkissoon (1957–58), Mr Cecil Van Sertima (1958–59, 1963–64) and Miss Doreen Chin-a-Loy (1995–96), the first woman to hold the chair. The club meets on Tuesdays at the Pegasus Hotel. Visitors are welcome.""",
  occ("Eustace Bynoe", "presidents", start=("1956", "1956"), end=("57", "1957")),
  occ("Lall Ramkissoon", "presidents", start=("1957", "1957"), end=("58", "1958")),
  occ("Cecil Van Sertima", "presidents", start=("1958", "1958"), end=("59", "1959")),
  occ("Cecil Van Sertima", "presidents", start=("1963", "1963"), end=("64", "1964")),
  occ("Doreen Chin-a-Loy", "presidents", start=("1995", "1995"), end=("96#2", "1996"), again=["hold the chair"]),
)

P("t5-020", """Rear Admiral Cheikh Tidiane Sarr, Chief of Naval Staff, received the new French defence attaché, Commander Yves Le Goff, at his headquarters in Dakar on Monday 7 May 2012. The visitor presented a model frigate. Discussions, held in a cordial atmosphere, touched upon fishery patrols. Admiral Sarr trained at Brest and commanded the patrol vessel Fouladou in the 1990s.""",
  occ("Cheikh Tidiane Sarr", "Chief of Naval Staff"),
  occ("Yves Le Goff", "French defence attaché"),
  occ("Cheikh Tidiane Sarr", "commanded the patrol vessel Fouladou"),
  fact("Cheikh Tidiane Sarr", "education", "Brest"),
  ev("meeting", "received", ("7 May 2012", "2012-05-07"), ["Cheikh Tidiane Sarr", "Yves Le Goff"], place="Dakar"),
)

P("t5-021", """Dr hab. Grażyna Wierzbicka-Nowak, dean of the Faculty of Forestry in the terms 2008–2012 and 2012–2016, has been elected rector of the Academy of Life Sciences for 2020–2024. The electoral college met on 18 March 2020. She defeated Professor Zbigniew Kozak, who has been vice-rector since 2016. Turnout was high despite the epidemic.""",
  occ("Grażyna Wierzbicka-Nowak", "dean of the Faculty of Forestry", start=("2008", "2008"), end=("2016", "2016")),
  occ("Grażyna Wierzbicka-Nowak", "rector of the Academy of Life Sciences", start=("2020", "2020"), end=("2024", "2024")),
  occ("Zbigniew Kozak", "vice-rector", start=("2016#2", "2016")),
  ev("election", "has been elected", ("18 March 2020", "2020-03-18"), ["Grażyna Wierzbicka-Nowak", "Zbigniew Kozak"]),
)

P("t5-022", """Seoul, 2 December 1988 — The Ministry of Foreign Affairs announced the nomination of Mr Bae Jong-hyun, currently consul general in Osaka, as ambassador to Peru. Mr Bae, 51, passed the senior diplomatic examination in 1962 and has served in Ottawa and Kinshasa. Agrément has been received from the Peruvian government.""",
  occ("Bae Jong-hyun", "consul general in Osaka"),
  occ("Bae Jong-hyun", "ambassador to Peru"),
  ev("appointment", "nomination", ("2 December 1988", "1988-12-02"), ["Bae Jong-hyun"]),
)

P("t5-023", """The bursar, Mrs Philippa Garside-Lomax, retires this summer after twenty-two years. She came to the college in 1999 from the accounts office of a shipping line and at once set about the leaking roof of the chapel. Old members wishing to contribute to a parting gift should write to the Master, Dr Adewale Cole. Her successor has not yet been chosen.""",
  occ("Philippa Garside-Lomax", "bursar", start=("1999", "1999"), end=("this summer", "2021")),
  occ("Adewale Cole", "Master"),
  ev("departure", "retires", ("this summer", "2021"), ["Philippa Garside-Lomax"]),
)

P("t5-024", """Ketevan Lomidze (born 12.09.1976, Kutaisi). Member of the Parliament of Georgia, majoritarian, since 2016. 1998: Tbilisi State Medical University. 2001–2009: cardiologist, Kutaisi Regional Hospital. 2010–2014: deputy mayor of Kutaisi. Chair of the Healthcare Committee from November 2017. Married to Davit Gelashvili; two children.""",
  fact("Ketevan Lomidze", "birthDate", "12.09.1976", value="1976-09-12"),
  fact("Ketevan Lomidze", "birthPlace", "Kutaisi"),
  occ("Ketevan Lomidze", "Member of the Parliament of Georgia", start=("2016", "2016")),
  fact("Ketevan Lomidze", "education", "Tbilisi State Medical University", date=("1998", "1998")),
  fact("Ketevan Lomidze", "occupation", "cardiologist"),
  occ("Ketevan Lomidze", "deputy mayor of Kutaisi", start=("2010", "2010"), end=("2014", "2014")),
  occ("Ketevan Lomidze", "Chair of the Healthcare Committee", start=("November 2017", "2017-11")),
  fact("Ketevan Lomidze", "spouse", "Davit Gelashvili"),
  fact("Davit Gelashvili", "spouse", "Ketevan Lomidze"),
)

P("t5-025", """It has pleased the Emir to confer the district headship of Gwaram upon Malam Sule Tanko, son of the late district head Tanko Bello, with the title of Sarkin Yamma. The turbaning took place in the palace on 3 Rajab, the twenty-second of February 1923. Horsemen came from as far away as Hadejia, and the market was closed for the day.""",
  occ("Sule Tanko", "district headship of Gwaram", start=("twenty-second of February 1923", "1923-02-22"), again=["Sarkin Yamma"]),
  occ("Tanko Bello", "district head#2", former=True),
  fact("Sule Tanko", "father", "Tanko Bello"),
  ev("appointment", "turbaning", ("twenty-second of February 1923", "1923-02-22"), ["Sule Tanko"]),
  fact("Tanko Bello", "children", "Sule Tanko"),
)

P("t5-026", """Tuvalu High Commission, Suva. His Excellency Mr Tealofi Paeniu presented his letters of credence to the President of Fiji on 21 August 2014. A teacher by profession, he was secretary to the Falekaupule of Nanumea from 1998 to 2005 and permanent secretary for education thereafter. The High Commission has moved to a bungalow in Gorrie Street, where visas are not issued.""",
  occ("Tealofi Paeniu", "High Commission", start=("21 August 2014", "2014-08-21")),
  occ("Tealofi Paeniu", "secretary to the Falekaupule of Nanumea", start=("1998", "1998"), end=("2005", "2005")),
  occ("Tealofi Paeniu", "permanent secretary for education", start=("2005", "2005")),
  fact("Tealofi Paeniu", "occupation", "teacher"),
  ev("appointment", "presented his letters of credence", ("21 August 2014", "2014-08-21"), ["Tealofi Paeniu"]),
)

P("t5-027", """Frau Dr. Annegret Holzapfel-Ritter found — as the house paper put it — "a sleeping museum" when she became director of the Stadtmuseum Wernigen on 1 October 1996. By the time she left, in March 2012, visitor numbers had trebled. The art historian, born in Görlitz in 1947, had previously been a keeper at the print room in Dresden. A lift is to be installed next year.""",
  occ("Annegret Holzapfel-Ritter", "director of the Stadtmuseum Wernigen", start=("1 October 1996", "1996-10-01"), end=("March 2012", "2012-03")),
  occ("Annegret Holzapfel-Ritter", "keeper at the print room in Dresden", former=True),
  fact("Annegret Holzapfel-Ritter", "occupation", "art historian"),
  fact("Annegret Holzapfel-Ritter", "birthPlace", "Görlitz"),
  fact("Annegret Holzapfel-Ritter", "birthDate", "1947", value="1947"),
  ev("appointment", "became", ("1 October 1996", "1996-10-01"), ["Annegret Holzapfel-Ritter"]),
  ev("departure", "left", ("March 2012", "2012-03"), ["Annegret Holzapfel-Ritter"]),
)

P("t5-028", """Prime Minister's Office, Media Centre. This morning the Prime Minister, Sir Kavi Toroama, accepted the resignation of the Member for Kikori, Hon. Simon Aiva, as Minister for Petroleum. Mr Aiva had told the House on Thursday that he would not sign the licence. The portfolio will be held for the time being by the Deputy Prime Minister, Hon. Bernadette Paliau.""",
  occ("Kavi Toroama", "Prime Minister#2"),
  occ("Simon Aiva", "Member for Kikori"),
  occ("Simon Aiva", "Minister for Petroleum", end=("This morning", "")),
  occ("Bernadette Paliau", "portfolio", start=("This morning", "")),
  occ("Bernadette Paliau", "Deputy Prime Minister"),
  ev("departure", "resignation", ("This morning", ""), ["Simon Aiva"]),
  ev("speech", "told", ("Thursday", ""), ["Simon Aiva"]),
)

P("t5-029", """RODRIGUES LEITÃO, Belmiro. Magistrate. b. Mindelo, 2 May 1936. Educ.: Liceu Gil Eanes; University of Coimbra. Delegate of the Public Prosecutor, Santo Antão, 1963–67. Judge of the Praia district court, 1976–84. President of the Supreme Court of Justice, 1984–90. d. Lisbon, 30 June 2004. Publications: two volumes of verse.""",
  fact("RODRIGUES LEITÃO, Belmiro", "occupation", "Magistrate"),
  fact("RODRIGUES LEITÃO, Belmiro", "birthPlace", "Mindelo"),
  fact("RODRIGUES LEITÃO, Belmiro", "birthDate", "2 May 1936", value="1936-05-02"),
  fact("RODRIGUES LEITÃO, Belmiro", "education", "Liceu Gil Eanes"),
  fact("RODRIGUES LEITÃO, Belmiro", "education", "University of Coimbra"),
  occ("RODRIGUES LEITÃO, Belmiro", "Delegate of the Public Prosecutor, Santo Antão", start=("1963", "1963"), end=("67", "1967")),
  occ("RODRIGUES LEITÃO, Belmiro", "Judge of the Praia district court", start=("1976", "1976"), end=("84", "1984")),
  occ("RODRIGUES LEITÃO, Belmiro", "President of the Supreme Court of Justice", start=("1984", "1984"), end=("90", "1990")),
  fact("RODRIGUES LEITÃO, Belmiro", "deathPlace", "Lisbon"),
  fact("RODRIGUES LEITÃO, Belmiro", "deathDate", "30 June 2004", value="2004-06-30"),
)

P("t5-030", """Notice is hereby given that at the annual general meeting of Kirinda Tea Estates PLC, held at the Galle Face Hotel on 28 September 2011, Mr Upul Wickramaratne and Mrs Shirani Cassim were re-elected directors, and Mr Suresh Nadarajah, who retires by rotation, did not offer himself for re-election. The auditors were thanked. By order of the board, D. Abeygoonasekera, company secretary.""",
  occ("Upul Wickramaratne", "directors"),
  occ("Shirani Cassim", "directors"),
  occ("Suresh Nadarajah", "directors", end=("28 September 2011", "2011-09-28")),
  occ("D. Abeygoonasekera", "company secretary"),
  ev("election", "were re-elected", ("28 September 2011", "2011-09-28"), ["Upul Wickramaratne", "Shirani Cassim"], place="Galle Face Hotel"),
  ev("departure", "retires by rotation", ("28 September 2011", "2011-09-28"), ["Suresh Nadarajah"]),
)

P("t5-031", """Chief Justice Winston Delacroix-Baptiste swore in Ms Marva Toussaint as a puisne judge of the High Court on Friday, 3 October 2003, at Government House. Called to the bar at Lincoln's Inn in 1979, Justice Toussaint had been Director of Public Prosecutions since 1995. Her parents, Irvin and Claudette Toussaint, travelled from Soufrière for the ceremony.""",
  occ("Winston Delacroix-Baptiste", "Chief Justice"),
  occ("Marva Toussaint", "puisne judge of the High Court", start=("3 October 2003", "2003-10-03")),
  occ("Marva Toussaint", "Director of Public Prosecutions", start=("1995", "1995"), end=("3 October 2003", "2003-10-03")),
  ev("appointment", "swore in", ("3 October 2003", "2003-10-03"), ["Winston Delacroix-Baptiste", "Marva Toussaint"], place="Government House"),
  fact("Marva Toussaint", "father", "Irvin"),
  fact("Marva Toussaint", "mother", "Claudette Toussaint"),
  ev("travel", "travelled", ("3 October 2003", "2003-10-03"), ["Irvin", "Claudette Toussaint"]),
  fact("Irvin", "children", "Marva Toussaint"),
  fact("Claudette Toussaint", "children", "Marva Toussaint"),
)

P("t5-032", """Programme, Second Pan-African Seed Forum, Kigali, 5–7 June 2018. Chair of the organising committee: Dr Immaculée Uwamahoro. Day 1: welcome by the Minister of State for Agriculture, Mr Innocent Habyalimana; lecture by Prof. Tesfaye Gebre-Egziabher, Director General of the Institute of Plant Genetic Resources, Addis Ababa. Day 2: field trip (bring boots). Day 3: closing remarks.""",
  occ("Immaculée Uwamahoro", "Chair of the organising committee"),
  occ("Innocent Habyalimana", "Minister of State for Agriculture"),
  occ("Tesfaye Gebre-Egziabher", "Director General of the Institute of Plant Genetic Resources"),
  ev("speech", "welcome", ("5", "2018-06-05"), ["Innocent Habyalimana"], place="Kigali"),
  ev("speech", "lecture", ("5", "2018-06-05"), ["Tesfaye Gebre-Egziabher"], place="Kigali"),
)

P("t5-033", """Aleksandr Petrovich Zhdanko was born on 7 November 1938 in the settlement of Bira. Having completed the Khabarovsk Institute of Railway Engineers, he rose from shift foreman to head of the Tynda division, a post he held from 1976 to 1983. From 1983 – first secretary of the town committee of the CPSU; deputy of the Supreme Soviet of the RSFSR of the eleventh convocation. Awarded the Order of the Red Banner of Labour.""",
  fact("Aleksandr Petrovich Zhdanko", "birthDate", "7 November 1938", value="1938-11-07"),
  fact("Aleksandr Petrovich Zhdanko", "birthPlace", "Bira"),
  fact("Aleksandr Petrovich Zhdanko", "education", "Khabarovsk Institute of Railway Engineers"),
  fact("Aleksandr Petrovich Zhdanko", "occupation", "shift foreman"),
  occ("Aleksandr Petrovich Zhdanko", "head of the Tynda division", start=("1976", "1976"), end=("1983", "1983")),
  occ("Aleksandr Petrovich Zhdanko", "first secretary of the town committee of the CPSU", start=("1983#2", "1983")),
  occ("Aleksandr Petrovich Zhdanko", "deputy of the Supreme Soviet of the RSFSR"),
  fact("Aleksandr Petrovich Zhdanko", "party", "CPSU"),
  fact("Aleksandr Petrovich Zhdanko", "award", "Order of the Red Banner of Labour"),
  ev("award", "Awarded", None, ["Aleksandr Petrovich Zhdanko"]),
)

P("t5-034", """The Permanent Mission regrets to announce the death, in New York on 5 February 1999, of its deputy permanent representative, Mrs Hadiza Mamane Issoufou. She was sixty-one. A condolence book will lie open in the chancery on Tuesday and Wednesday between ten and four. Mrs Issoufou, formerly secretary-general of the Ministry of Social Affairs in Niamey, leaves a husband, Boubacar, and three sons.""",
  occ("Hadiza Mamane Issoufou", "deputy permanent representative", end=("5 February 1999", "1999-02-05")),
  occ("Hadiza Mamane Issoufou", "secretary-general of the Ministry of Social Affairs", former=True),
  fact("Hadiza Mamane Issoufou", "deathPlace", "New York"),
  fact("Hadiza Mamane Issoufou", "deathDate", "5 February 1999", value="1999-02-05"),
  fact("Hadiza Mamane Issoufou", "spouse", "Boubacar"),
  fact("Boubacar", "spouse", "Hadiza Mamane Issoufou"),
)

P("t5-035", """Alderman Thomas Crowther Sugden, J.P., five times mayor of Hebblethwaite, has given the town a bandstand in memory of his wife Hannah. The structure, of cast iron painted green, will be unveiled by Lord Ribbleton on Whit Monday. It is hoped that the Temperance Band will play. Mr Sugden, a worsted spinner, first sat on the council in 1871.""",
  occ("Thomas Crowther Sugden", "Alderman"),
  occ("Thomas Crowther Sugden", "J.P."),
  occ("Thomas Crowther Sugden", "mayor of Hebblethwaite"),
  occ("Thomas Crowther Sugden", "sat on the council", start=("1871", "1871")),
  fact("Thomas Crowther Sugden", "spouse", "Hannah"),
  fact("Thomas Crowther Sugden", "occupation", "worsted spinner"),
  fact("Hannah", "spouse", "Thomas Crowther Sugden"),
)

P("t5-036", """Dirección Regional de Educación, Los Lagos. La seremi — the regional secretary — Paz Huenchumilla Barría took up her duties on 11 March 2014 and left them on 30 November 2016, when Jaime Oyarzún Mansilla replaced her. Mr Oyarzún, previously head of the technical unit in Osorno, belongs to the Radical Party. The regional office remains in Puerto Montt.""",
  occ("Paz Huenchumilla Barría", "regional secretary", start=("11 March 2014", "2014-03-11"), end=("30 November 2016", "2016-11-30")),
  occ("Jaime Oyarzún Mansilla", "regional secretary", start=("30 November 2016", "2016-11-30")),
  occ("Jaime Oyarzún Mansilla", "head of the technical unit in Osorno", former=True),
  fact("Jaime Oyarzún Mansilla", "party", "Radical Party"),
  ev("appointment", "took up her duties", ("11 March 2014", "2014-03-11"), ["Paz Huenchumilla Barría"]),
  ev("departure", "left them", ("30 November 2016", "2016-11-30"), ["Paz Huenchumilla Barría"]),
  ev("appointment", "replaced", ("30 November 2016", "2016-11-30"), ["Jaime Oyarzún Mansilla"]),
)

P("t5-037", """WAR OFFICE, 9th August, 1855. 71st (Westmorland) Regiment of Foot: Captain George Pomeroy Dacre to be Major, by purchase, vice Hutton, who retires; Ensign William Leahy to be Lieutenant, without purchase. Hospital Staff: Acting Assistant-Surgeon Patrick Considine to be Assistant-Surgeon to the Forces, vice Moore, deceased. Memorandum: the Christian names of Ensign Tate are Robert Hugh.""",
  occ("Patrick Considine", "Assistant-Surgeon to the Forces", start=("9th August, 1855", "1855-08-09")),
  occ("Patrick Considine", "Acting Assistant-Surgeon", end=("9th August, 1855", "1855-08-09")),
  occ("Moore", "Assistant-Surgeon to the Forces", former=True),
  ev("appointment", "to be Assistant-Surgeon", ("9th August, 1855", "1855-08-09"), ["Patrick Considine"]),
  ev("departure", "retires", ("9th August, 1855", "1855-08-09"), ["Hutton"]),
)

P("t5-038", """Meet the team: Siobhán Ní Dhálaigh, Chief Executive. Siobhán joined the Western Ports Agency as harbour master of Rossaveel in 2006, becoming chief executive in May 2015. Before that she spent eleven years at sea. She holds a master mariner's certificate from Cork and an MBA from the University of Limerick (2012), and she chairs the Irish Lights Pension Trust.""",
  occ("Siobhán Ní Dhálaigh", "chief executive", start=("May 2015", "2015-05"), again=["Chief Executive"]),
  occ("Siobhán Ní Dhálaigh", "harbour master of Rossaveel", start=("2006", "2006"), end=("May 2015", "2015-05")),
  occ("Siobhán Ní Dhálaigh", "chairs the Irish Lights Pension Trust"),
  fact("Siobhán Ní Dhálaigh", "education", "Cork"),
  fact("Siobhán Ní Dhálaigh", "education", "University of Limerick", date=("2012", "2012")),
  ev("appointment", "joined", ("2006", "2006"), ["Siobhán Ní Dhálaigh"]),
  ev("appointment", "becoming", ("May 2015", "2015-05"), ["Siobhán Ní Dhálaigh"]),
)

P("t5-039", """Members of the Honourable Council shall rise when the Speaker enters. No member may address the chair while seated, nor read newspapers in the chamber. The Serjeant-at-Arms keeps the mace, a gift of the planters, in an oak box lined with baize. It has been stolen twice and twice returned, on the second occasion with a polite letter.""",
)

P("t5-040", """On 23 June 1997 the General Assembly of the Evangelical Presbyterian Church of Ghana's Volta presbytery chose the Rev. Emmanuel Kwaku Agbenyega as moderator, with the Rev. Mrs Dzifa Amegashie as clerk. Mr Agbenyega, born at Peki-Avetile, had been principal of the seminary at Ho from 1988. He served two four-year terms. The synod hall was repainted for the occasion.""",
  occ("Emmanuel Kwaku Agbenyega", "moderator", start=("23 June 1997", "1997-06-23"), end=("two four-year terms", "2005")),
  occ("Dzifa Amegashie", "clerk", start=("23 June 1997", "1997-06-23")),
  occ("Emmanuel Kwaku Agbenyega", "principal of the seminary at Ho", start=("1988", "1988")),
  fact("Emmanuel Kwaku Agbenyega", "birthPlace", "Peki-Avetile"),
  ev("election", "chose", ("23 June 1997", "1997-06-23"), ["Emmanuel Kwaku Agbenyega", "Dzifa Amegashie"]),
)

P("t5-041", """Maryam Sultan Al Ketbi, Assistant Undersecretary for Industrial Accelerators, visited the Khalifa Port free zone on 9 November 2021 accompanied by Saeed Juma Al Hosani, acting director of the zone. She toured an aluminium plant and spoke with apprentices. Al Ketbi holds a doctorate from Cranfield University and was listed among the country's forty most influential engineers by a trade magazine.""",
  occ("Maryam Sultan Al Ketbi", "Assistant Undersecretary for Industrial Accelerators"),
  occ("Saeed Juma Al Hosani", "acting director of the zone"),
  fact("Maryam Sultan Al Ketbi", "education", "Cranfield University"),
  ev("travel", "visited", ("9 November 2021", "2021-11-09"), ["Maryam Sultan Al Ketbi", "Saeed Juma Al Hosani"], place="Khalifa Port free zone"),
)

P("t5-042", """Hemi Tautahi Parata, MP for Te Tai Hauāuru 2008–17; b. 1961, Hāwera; Ngāti Ruanui; Māori Party; s. of Rangi Parata and Mere (née Tūhoro). Educated at Hato Pāora College. Shearer, then adult-literacy tutor. Party co-leader 2013–17. Chair, Parihaka Trust, 2018– .""",
  occ("Hemi Tautahi Parata", "MP for Te Tai Hauāuru", start=("2008", "2008"), end=("17", "2017")),
  fact("Hemi Tautahi Parata", "birthDate", "1961", value="1961"),
  fact("Hemi Tautahi Parata", "birthPlace", "Hāwera"),
  fact("Hemi Tautahi Parata", "ethnicity", "Ngāti Ruanui"),
  fact("Hemi Tautahi Parata", "party", "Māori Party"),
  fact("Hemi Tautahi Parata", "father", "Rangi Parata"),
  fact("Hemi Tautahi Parata", "mother", "Mere"),
  fact("Mere", "birthName", "Tūhoro"),
  fact("Rangi Parata", "spouse", "Mere"),
  fact("Hemi Tautahi Parata", "education", "Hato Pāora College"),
  fact("Hemi Tautahi Parata", "occupation", "Shearer"),
  fact("Hemi Tautahi Parata", "occupation", "adult-literacy tutor"),
  occ("Hemi Tautahi Parata", "Party co-leader", start=("2013", "2013"), end=("17#2", "2017")),
  occ("Hemi Tautahi Parata", "Chair, Parihaka Trust", start=("2018", "2018")),
  fact("Rangi Parata", "children", "Hemi Tautahi Parata"),
  fact("Mere", "children", "Hemi Tautahi Parata"),
  fact("Mere", "spouse", "Rangi Parata"),
)

P("t5-043", """The Governor of Texas announced on Tuesday that Lupita Cantú-Marsh of Laredo has been reappointed to the State Board of Veterinary Medical Examiners for a term to expire on August 26, 2023. Cantú-Marsh, a practicing veterinarian, has served on the board since 2017. She is past president of the Webb County Livestock Association and received her degree from Texas A&M University.""",
  occ("Lupita Cantú-Marsh", "State Board of Veterinary Medical Examiners", start=("2017", "2017"), end=("August 26, 2023", "2023-08-26")),
  occ("Lupita Cantú-Marsh", "president of the Webb County Livestock Association", former=True),
  fact("Lupita Cantú-Marsh", "residence", "Laredo"),
  fact("Lupita Cantú-Marsh", "occupation", "veterinarian"),
  fact("Lupita Cantú-Marsh", "education", "Texas A&M University"),
  ev("appointment", "has been reappointed", ("Tuesday", ""), ["Lupita Cantú-Marsh"]),
)

P("t5-044", """Emperor's envoy and Grand Councillor, Shen Baoqian served under two reigns. He passed the palace examination in 1736, was named prefect of Zhenjiang in 1744, and from 1751 to 1758 governed Anhui. Impeached by the censor Hu Lian for remitting the grain tax, he was stripped of his rank but recalled the next year. He died at his post in Lanzhou, aged fifty-nine.""",
  occ("Shen Baoqian", "Emperor's envoy"),
  occ("Shen Baoqian", "Grand Councillor"),
  occ("Shen Baoqian", "prefect of Zhenjiang", start=("1744", "1744")),
  occ("Shen Baoqian", "governed Anhui", start=("1751", "1751"), end=("1758", "1758")),
  occ("Hu Lian", "censor"),
  fact("Shen Baoqian", "deathPlace", "Lanzhou"),
  ev("appointment", "was named", ("1744", "1744"), ["Shen Baoqian"]),
  ev("investigation", "Impeached", None, ["Shen Baoqian", "Hu Lian"]),
  ev("sanction", "was stripped of his rank", None, ["Shen Baoqian"]),
  ev("appointment", "recalled", ("the next year", ""), ["Shen Baoqian"]),
)

P("t5-045", """Conselho Regional de Enfermagem, gestão 2015–2017: president, Edilene Barros Cavalcanti; vice-president, Jucélio Tavares de Melo; first treasurer, Ana Paula Sakamoto. The outgoing president, Maria das Graças Peixoto, handed over the keys at a ceremony in Recife on 5 January 2015. Renewal of licences may be requested online.""",
  occ("Edilene Barros Cavalcanti", "president", start=("2015", "2015"), end=("2017", "2017")),
  occ("Jucélio Tavares de Melo", "vice-president", start=("2015", "2015"), end=("2017", "2017")),
  occ("Ana Paula Sakamoto", "first treasurer", start=("2015", "2015"), end=("2017", "2017")),
  occ("Maria das Graças Peixoto", "president#3", end=("5 January 2015", "2015-01-05")),
  ev("departure", "handed over", ("5 January 2015", "2015-01-05"), ["Maria das Graças Peixoto"], place="Recife"),
)

P("t5-046", """Captain (N) Jocelyn Tremblay-Okafor, CD, took command of HMCS Miramichi on 14 August 2019 from Commander Neil Brandvold, becoming the second woman to command the frigate. A native of Chicoutimi, she enrolled in 1996 and studied at the Royal Military College in Kingston. Her awards include the Operational Service Medal. The ship's mascot is a moose named Gordon.""",
  occ("Jocelyn Tremblay-Okafor", "command of HMCS Miramichi", start=("14 August 2019", "2019-08-14")),
  occ("Neil Brandvold", "command of HMCS Miramichi", end=("14 August 2019", "2019-08-14")),
  fact("Jocelyn Tremblay-Okafor", "award", "CD"),
  fact("Jocelyn Tremblay-Okafor", "award", "Operational Service Medal"),
  fact("Jocelyn Tremblay-Okafor", "birthPlace", "Chicoutimi"),
  fact("Jocelyn Tremblay-Okafor", "education", "Royal Military College"),
  fact("Jocelyn Tremblay-Okafor", "militaryService", "enrolled in 1996"),
  ev("appointment", "took command", ("14 August 2019", "2019-08-14"), ["Jocelyn Tremblay-Okafor", "Neil Brandvold"]),
)

P("t5-047", """Justice (Retd.) Iftikhar-ud-Din Bangash will chair the inquiry, the Home Department notified on 6 April 2010. He sat in the Peshawar High Court from 1992 until he reached the age of superannuation in 2004, and was caretaker law minister of the province for three months in 2007. The commission's terms of reference run to eleven paragraphs. Witnesses may be heard in camera.""",
  occ("Iftikhar-ud-Din Bangash", "chair the inquiry", start=("6 April 2010", "2010-04-06")),
  occ("Iftikhar-ud-Din Bangash", "sat in the Peshawar High Court", start=("1992", "1992"), end=("2004", "2004")),
  occ("Iftikhar-ud-Din Bangash", "caretaker law minister of the province", start=("2007", "2007"), end=("2007", "2007")),
  ev("appointment", "notified", ("6 April 2010", "2010-04-06"), ["Iftikhar-ud-Din Bangash"]),
)

P("t5-048", """Kancelaria – the chancellery – has put about no list of candidates, and whispers that Dr Marek Halupka will be the next ambassador in Vienna are, his secretary says, groundless. Dr Halupka, who teaches numismatics, was asked in 1998 to run the mint and said no. He continues to edit the quarterly Denar from his flat in Toruń.""",
  fact("Marek Halupka", "occupation", "teaches numismatics"),
  occ("Marek Halupka", "edit the quarterly Denar"),
  fact("Marek Halupka", "residence", "Toruń"),
)

P("t5-049", """Tan Sri Dato' Azman Shah bin Haji Kassim (Chairman, Independent Non-Executive Director), aged 66, Malaysian, was appointed to the Board on 2 January 2013 and redesignated Chairman on 1 July 2016. He sits on the Audit Committee. Formerly Secretary-General of the Ministry of Works, he has no family relationship with any director and no conviction within the past ten years.""",
  occ("Azman Shah bin Haji Kassim", "Chairman#2", start=("1 July 2016", "2016-07-01"), again=["Chairman"]),
  occ("Azman Shah bin Haji Kassim", "Independent Non-Executive Director", start=("2 January 2013", "2013-01-02"), again=["Board"]),
  occ("Azman Shah bin Haji Kassim", "sits on the Audit Committee"),
  occ("Azman Shah bin Haji Kassim", "Secretary-General of the Ministry of Works", former=True),
  fact("Azman Shah bin Haji Kassim", "nationality", "Malaysian"),
  ev("appointment", "was appointed", ("2 January 2013", "2013-01-02"), ["Azman Shah bin Haji Kassim"]),
  ev("appointment", "redesignated", ("1 July 2016", "2016-07-01"), ["Azman Shah bin Haji Kassim"]),
)

P("t5-050", """Photograph 14: The last meeting of the Tangier Port Commission, 1955. Seated at centre is its president, Count Ludovic de Saint-Aubrac, Belgian; behind him stand the Dutch commissioner, Willem ter Borgh, and the secretary, Abdeslam Benjelloun. The chandelier later hung in a cinema. Gift of the Benjelloun family.""",
  occ("Ludovic de Saint-Aubrac", "president"),
  occ("Willem ter Borgh", "Dutch commissioner"),
  occ("Abdeslam Benjelloun", "secretary"),
  fact("Ludovic de Saint-Aubrac", "nationality", "Belgian"),
  ev("meeting", "meeting", ("1955", "1955"), ["Ludovic de Saint-Aubrac", "Willem ter Borgh", "Abdeslam Benjelloun"]),
)

P("t5-051", """Ratu Epeli Cakobau-Naivalu, who was Commissioner Western from 1981 until his transfer to the Lau group in 1986, died at Lautoka Hospital on 18 July 2002 after a stroke. He had captained the national rugby side in 1969. His widow, Adi Litiana, and five children survive him. The flag at the provincial office will fly at half-mast through Friday.""",
  occ("Epeli Cakobau-Naivalu", "Commissioner Western", start=("1981", "1981"), end=("1986", "1986")),
  occ("Epeli Cakobau-Naivalu", "captained the national rugby side", start=("1969", "1969")),
  fact("Epeli Cakobau-Naivalu", "deathPlace", "Lautoka Hospital"),
  fact("Epeli Cakobau-Naivalu", "deathDate", "18 July 2002", value="2002-07-18"),
  fact("Epeli Cakobau-Naivalu", "causeOfDeath", "stroke"),
  fact("Epeli Cakobau-Naivalu", "spouse", "Litiana"),
  ev("departure", "transfer", ("1986", "1986"), ["Epeli Cakobau-Naivalu"]),
  fact("Litiana", "spouse", "Epeli Cakobau-Naivalu"),
)

P("t5-052", """Decree No. 98-117 of 21 April 1998. Article 1: Mr Amadou Baïlo Diallo, inspector of taxes, is appointed prefect of Dalaba, replacing Mr Pépé Théa, called to other functions. Article 2: Mrs Hawa Kourouma, administrator, is appointed secretary-general of the same prefecture. Article 3: The present decree, which takes effect on the date of signature, shall be published in the Official Journal.""",
  occ("Amadou Baïlo Diallo", "prefect of Dalaba", start=("21 April 1998", "1998-04-21")),
  occ("Pépé Théa", "prefect of Dalaba", end=("21 April 1998", "1998-04-21")),
  occ("Hawa Kourouma", "secretary-general of the same prefecture", start=("21 April 1998", "1998-04-21")),
  fact("Amadou Baïlo Diallo", "occupation", "inspector of taxes"),
  fact("Hawa Kourouma", "occupation", "administrator"),
  ev("appointment", "is appointed", ("21 April 1998", "1998-04-21"), ["Amadou Baïlo Diallo"]),
  ev("departure", "called to other functions", ("21 April 1998", "1998-04-21"), ["Pépé Théa"]),
  ev("appointment", "is appointed#2", ("21 April 1998", "1998-04-21"), ["Hawa Kourouma"]),
)

P("t5-053", """Professor Ruth Abigail Feinmesser, FRSC, joined the department in 1974 and was its head from 1985 to 1990. As dean of graduate studies (1990–1997) she founded the exchange with Haifa. Born Ruth Landau in Czernowitz in 1932, she came to Montréal as a refugee. Colleagues remember the samovar in her office and her distrust of overhead projectors.""",
  occ("Ruth Abigail Feinmesser", "head", start=("1985", "1985"), end=("1990", "1990")),
  occ("Ruth Abigail Feinmesser", "dean of graduate studies", start=("1990#2", "1990"), end=("1997", "1997")),
  fact("Ruth Abigail Feinmesser", "birthName", "Ruth Landau"),
  fact("Ruth Abigail Feinmesser", "birthPlace", "Czernowitz"),
  fact("Ruth Abigail Feinmesser", "birthDate", "1932", value="1932"),
  fact("Ruth Abigail Feinmesser", "award", "FRSC"),
)

P("t5-054", """Committee on Public Accounts, Twenty-third Report. Chair: Luanda Ximenes-Pinto. Members: Gaspar Soares, Duarte Belo (until 3 May 2011), Odete Guterres (from 4 May 2011). Clerk: Brígida da Costa. The committee heard evidence from the Auditor General, Mr Filomeno Araújo, on 12 May; he testified that receipts for the generators could not be found.""",
  occ("Luanda Ximenes-Pinto", "Chair"),
  occ("Gaspar Soares", "Members"),
  occ("Duarte Belo", "Members", end=("3 May 2011", "2011-05-03")),
  occ("Odete Guterres", "Members", start=("4 May 2011", "2011-05-04")),
  occ("Brígida da Costa", "Clerk"),
  occ("Filomeno Araújo", "Auditor General"),
  ev("testimony", "testified", ("12 May", "2011-05-12"), ["Filomeno Araújo"]),
)

P("t5-055", """Sheikha Noor bint Rashid Al Mannai founded the Pearl Oyster Trust in 1989 and was its chairwoman for a quarter of a century. In 2014 she made way for her niece, Latifa Al Mannai, a marine biologist trained at the University of Plymouth. The trust keeps a small museum by the old customs jetty; it opens on Fridays after prayers.""",
  occ("Noor bint Rashid Al Mannai", "chairwoman", start=("1989", "1989"), end=("2014", "2014")),
  occ("Latifa Al Mannai", "chairwoman", start=("2014", "2014")),
  fact("Noor bint Rashid Al Mannai", "relatives", "Latifa Al Mannai"),
  fact("Latifa Al Mannai", "relatives", "Noor bint Rashid Al Mannai"),
  fact("Latifa Al Mannai", "occupation", "marine biologist"),
  fact("Latifa Al Mannai", "education", "University of Plymouth"),
  ev("departure", "made way", ("2014", "2014"), ["Noor bint Rashid Al Mannai"]),
)

P("t5-056", """PERMANENT SECRETARIES, MINISTRY OF HOME AFFAIRS
Mrs Inonge Mubita – 3 January 1992 to 30 June 1995
Mr Aggrey Sinkala – 1 July 1995 to 12 February 1999 (dismissed)
Vacant
Dr Mwape Chisanga – since 1 June 1999""",
  occ("Inonge Mubita", "PERMANENT SECRETARIES, MINISTRY OF HOME AFFAIRS", start=("3 January 1992", "1992-01-03"), end=("30 June 1995", "1995-06-30")),
  occ("Aggrey Sinkala", "PERMANENT SECRETARIES, MINISTRY OF HOME AFFAIRS", start=("1 July 1995", "1995-07-01"), end=("12 February 1999", "1999-02-12")),
  occ("Mwape Chisanga", "PERMANENT SECRETARIES, MINISTRY OF HOME AFFAIRS", start=("1 June 1999", "1999-06-01")),
  ev("departure", "dismissed", ("12 February 1999", "1999-02-12"), ["Aggrey Sinkala"]),
)

P("t5-057", """Mag. Florian Unterweger (ÖVP), elected to the Tyrolean Landtag in February 2013, has been chairman of its finance committee since 2018. Trained as a notary at Innsbruck, where he took his degree in 1999, he served as municipal councillor of Lienz between 2004 and 2013. On 6 October 2021 he recused himself from the vote on the cable-car subsidy, his wife Judith being a shareholder.""",
  fact("Florian Unterweger", "party", "ÖVP"),
  occ("Florian Unterweger", "Tyrolean Landtag", start=("February 2013", "2013-02")),
  occ("Florian Unterweger", "chairman of its finance committee", start=("2018", "2018")),
  occ("Florian Unterweger", "municipal councillor of Lienz", start=("2004", "2004"), end=("2013#2", "2013")),
  fact("Florian Unterweger", "occupation", "notary"),
  fact("Florian Unterweger", "education", "Innsbruck", date=("1999", "1999")),
  fact("Florian Unterweger", "spouse", "Judith"),
  ev("election", "elected", ("February 2013", "2013-02"), ["Florian Unterweger"]),
  ev("recusal", "recused himself", ("6 October 2021", "2021-10-06"), ["Florian Unterweger"]),
  fact("Judith", "spouse", "Florian Unterweger"),
)

P("t5-058", """SASKATOON — The Board of Governors is pleased to announce that Dr. Clifford Whitecap, a member of the Peter Ballantyne Cree Nation, will become the seventh president of Northern Plains College on July 1, 2009. Dr. Whitecap has been vice-president, academic, at Lakeland since 2001. He succeeds Dr. Ingrid Froese, who is retiring after two terms in the post. Parking on campus will be free that week.""",
  occ("Clifford Whitecap", "president of Northern Plains College", start=("July 1, 2009", "2009-07-01")),
  occ("Ingrid Froese", "president of Northern Plains College", end=("July 1, 2009", "2009-07-01")),
  occ("Clifford Whitecap", "vice-president, academic, at Lakeland", start=("2001", "2001")),
  fact("Clifford Whitecap", "ethnicity", "Peter Ballantyne Cree Nation"),
  ev("appointment", "become", ("July 1, 2009", "2009-07-01"), ["Clifford Whitecap"]),
  ev("departure", "is retiring", ("July 1, 2009", "2009-07-01"), ["Ingrid Froese"]),
)

P("t5-059", """His Lordship Dom Celestino Bugalho, bishop of Malanje since 1977, is seen blessing the ambulance. Beside him are Sister Teresa Kapinala, superior of the Canossian community, and the provincial delegate for health, Dr Adão Manuel Neto. (Photograph: A. Vieira, 1983.) The vehicle was destroyed the following year on the Cacuso road.""",
  occ("Celestino Bugalho", "bishop of Malanje", start=("1977", "1977")),
  occ("Teresa Kapinala", "superior of the Canossian community"),
  occ("Adão Manuel Neto", "provincial delegate for health"),
)

P("t5-060", """Bursa, 1 June 2007. Our general manager, Nermin Aksoylu Tezcan, left the company on 31 May to take up a seat on the board of the Marmara Chamber of Industry. Orhan Dikmen, head of exports since 2001, will act in her place until the shareholders meet. Customers' contact details remain unchanged. Ms Tezcan, a textile engineer, had been with us for nineteen years.""",
  occ("Nermin Aksoylu Tezcan", "general manager", end=("31 May", "2007-05-31")),
  occ("Nermin Aksoylu Tezcan", "seat on the board of the Marmara Chamber of Industry", start=("31 May", "2007-05-31")),
  occ("Orhan Dikmen", "head of exports", start=("2001", "2001")),
  occ("Orhan Dikmen", "act in her place", start=("31 May", "2007-05-31")),
  fact("Nermin Aksoylu Tezcan", "occupation", "textile engineer"),
  ev("departure", "left", ("31 May", "2007-05-31"), ["Nermin Aksoylu Tezcan"]),
)

P("t5-061", """The Military Governor of Bendeland, Group Captain Ibrahim Yakubu Dogara, yesterday swore in four commissioners at Government House, Owan: Mrs Roseline Ehigie (Health), Chief Matthew Aigbe (Works), Dr Sunday Okojie (Education) and Alhaji Momoh Braimah (Local Government). He warned them that contracts would be scrutinised. Okojie's predecessor, Prof. Lucy Iyamu, was removed in March over the examination leak.""",
  occ("Ibrahim Yakubu Dogara", "Military Governor of Bendeland"),
  occ("Roseline Ehigie", "Health", start=("yesterday", "")),
  occ("Matthew Aigbe", "Works", start=("yesterday", "")),
  occ("Sunday Okojie", "Education", start=("yesterday", "")),
  occ("Momoh Braimah", "Local Government", start=("yesterday", "")),
  occ("Lucy Iyamu", "Education", end=("March", "")),
  ev("appointment", "swore in", ("yesterday", ""), ["Ibrahim Yakubu Dogara", "Roseline Ehigie", "Matthew Aigbe", "Sunday Okojie", "Momoh Braimah"], place="Government House"),
  ev("departure", "was removed", ("March", ""), ["Lucy Iyamu"]),
)

P("t5-062", """Juan Tomás Apaza Choquehuanca, mallku of the ayllu of Laymi, attended the first congress in 1979 and was chosen as the federation's secretary of conflicts. Elected deputy for Northern Potosí in 1989 on a Katarista list, he sat for four years. He speaks Aymara and Quechua, farms two hectares of potatoes, and distrusts, he says, "every man with a stamp".""",
  occ("Juan Tomás Apaza Choquehuanca", "mallku of the ayllu of Laymi"),
  occ("Juan Tomás Apaza Choquehuanca", "secretary of conflicts", start=("1979", "1979")),
  occ("Juan Tomás Apaza Choquehuanca", "deputy for Northern Potosí", start=("1989", "1989"), end=("four years", "1993")),
  fact("Juan Tomás Apaza Choquehuanca", "party", "Katarista"),
  ev("meeting", "attended the first congress", ("1979", "1979"), ["Juan Tomás Apaza Choquehuanca"]),
  ev("election", "was chosen", ("1979", "1979"), ["Juan Tomás Apaza Choquehuanca"]),
  ev("election", "Elected", ("1989", "1989"), ["Juan Tomás Apaza Choquehuanca"]),
)

P("t5-063", """Crown Office, 16 February 1910. MEMBERS returned to serve in the new PARLIAMENT. County of Glenorchy: Sir Archibald Menteith-Gow, Baronet. Borough of Stainsby: Walter Ephraim Hosking, Esquire. University of Wexham: The Right Honourable Julian Thesiger Vane, K.C. The return for the Northern Division is delayed by snow.""",
  occ("Archibald Menteith-Gow", "County of Glenorchy", start=("16 February 1910", "1910-02-16")),
  occ("Walter Ephraim Hosking", "Borough of Stainsby", start=("16 February 1910", "1910-02-16")),
  occ("Julian Thesiger Vane", "University of Wexham", start=("16 February 1910", "1910-02-16")),
  ev("election", "returned", ("16 February 1910", "1910-02-16"), ["Archibald Menteith-Gow", "Walter Ephraim Hosking", "Julian Thesiger Vane"]),
)

P("t5-064", """Sari Kusumawardhani, Director for Legal Affairs. Appointed by the annual general meeting on 22 April 2016 for a five-year term. Indonesian citizen, born in Surakarta in 1970, domiciled in Jakarta. Bachelor of Laws, Universitas Gadjah Mada (1993); LL.M., University of Melbourne (1998). Previously corporate secretary of PT Samudera Niaga (2009–2016). She attended all twelve board meetings in the year under review.""",
  occ("Sari Kusumawardhani", "Director for Legal Affairs", start=("22 April 2016", "2016-04-22"), end=("five-year term", "2021")),
  occ("Sari Kusumawardhani", "corporate secretary of PT Samudera Niaga", start=("2009", "2009"), end=("2016#2", "2016")),
  fact("Sari Kusumawardhani", "nationality", "Indonesian"),
  fact("Sari Kusumawardhani", "birthPlace", "Surakarta"),
  fact("Sari Kusumawardhani", "birthDate", "1970", value="1970"),
  fact("Sari Kusumawardhani", "residence", "Jakarta"),
  fact("Sari Kusumawardhani", "education", "Universitas Gadjah Mada", date=("1993", "1993")),
  fact("Sari Kusumawardhani", "education", "University of Melbourne", date=("1998", "1998")),
  ev("appointment", "Appointed", ("22 April 2016", "2016-04-22"), ["Sari Kusumawardhani"]),
)

P("t5-065", """The twin brothers Arvo and Endel Luik both sat in the municipal assembly of Paide: Arvo from 1993 to 1999 as an independent, Endel from 2002 for the Centre Party. Endel Luik chaired the building committee in his second term. Their father, Johannes Luik, had been parish elder of Mäo before the war. Arvo now keeps bees.""",
  occ("Arvo", "sat in the municipal assembly of Paide", start=("1993", "1993"), end=("1999", "1999")),
  occ("Endel Luik", "sat in the municipal assembly of Paide", start=("2002", "2002")),
  occ("Endel Luik", "chaired the building committee"),
  fact("Endel Luik", "party", "Centre Party"),
  fact("Arvo", "siblings", "Endel Luik"),
  fact("Endel Luik", "siblings", "Arvo"),
  fact("Arvo", "father", "Johannes Luik"),
  fact("Endel Luik", "father", "Johannes Luik"),
  occ("Johannes Luik", "parish elder of Mäo", former=True),
  fact("Johannes Luik", "children", "Arvo"),
  fact("Johannes Luik", "children", "Endel Luik"),
)

P("t5-066", """The Office of the Ombudsman was set up in 1994. It occupies a house once belonging to Premier Albert Gonsalves-Reid and named after his mother. Complaints must be in writing; there is no fee. The Ombudsman, whose term is seven years, reports to the Assembly each January, and her reports make sober reading.""",
  occ("Albert Gonsalves-Reid", "Premier"),
)

P("t5-067", """Marshal of the Armed Forces Gia Kobulashvili-Orbeli? No: the rank was never given him. General Orbeli retired in 1998 as deputy chief of the Joint Staff, a post to which the president had named him in 1995, and went home to Telavi to tend his vines. "A colonel was enough to be happy," he used to say.""",
  occ("Gia Kobulashvili-Orbeli", "deputy chief of the Joint Staff", start=("1995", "1995"), end=("1998", "1998")),
  fact("Gia Kobulashvili-Orbeli", "residence", "Telavi"),
  ev("departure", "retired", ("1998", "1998"), ["Gia Kobulashvili-Orbeli"]),
  ev("appointment", "named", ("1995", "1995"), ["Gia Kobulashvili-Orbeli"]),
)

P("t5-068", """HON. SECRETARY'S NOTES. Since our last number the Society has lost its Patron, the Maharaja of Dhenkanpur, and gained a new Treasurer in Mr B. N. Choksi, Solicitor, who was voted in unanimously on 11th inst. Mr F. R. Pettigrew, our Librarian these nine years, has sailed for home on leave. The collection of moths has been attacked by ants.""",
  occ("B. N. Choksi", "Treasurer", start=("11th inst.", "")),
  occ("Maharaja of Dhenkanpur", "Patron", former=True),
  fact("B. N. Choksi", "occupation", "Solicitor"),
  occ("F. R. Pettigrew", "Librarian", start=("these nine years", "")),
  ev("election", "was voted in", ("11th inst.", ""), ["B. N. Choksi"]),
  ev("travel", "has sailed", None, ["F. R. Pettigrew"]),
)

P("t5-069", """Yadira Esther Domínguez Ábrego, alcaldesa of La Chorrera? Not yet, but the former viceminister of housing has told her party, Cambio Social, that she will stand in May 2019. An architect by training (Universidad de Panamá, 1996), she was viceminister from July 2009 until March 2012 and sat afterwards on the board of the Caja Hipotecaria.""",
  occ("Yadira Esther Domínguez Ábrego", "viceminister#2", start=("July 2009", "2009-07"), end=("March 2012", "2012-03"), again=["viceminister of housing"]),
  occ("Yadira Esther Domínguez Ábrego", "sat afterwards on the board of the Caja Hipotecaria"),
  fact("Yadira Esther Domínguez Ábrego", "party", "Cambio Social"),
  fact("Yadira Esther Domínguez Ábrego", "occupation", "architect"),
  fact("Yadira Esther Domínguez Ábrego", "education", "Universidad de Panamá", date=("1996", "1996")),
  ev("candidacy", "stand", ("May 2019", "2019-05"), ["Yadira Esther Domínguez Ábrego"]),
)

P("t5-070", """Rabbi Menahem Sasportas-Levy, spiritual leader of the community of Tetouan from 1934, emigrated to Caracas in 1957, where he presided over the rabbinical court until his death on 2 Adar 5729 (20 February 1969). His son Salomón Sasportas was twice treasurer of the Asociación Israelita. The synagogue's silver lamps came with him in two trunks.""",
  occ("Menahem Sasportas-Levy", "spiritual leader of the community of Tetouan", start=("1934", "1934"), end=("1957", "1957")),
  occ("Menahem Sasportas-Levy", "presided over the rabbinical court", start=("1957", "1957"), end=("20 February 1969", "1969-02-20")),
  fact("Menahem Sasportas-Levy", "deathDate", "20 February 1969", value="1969-02-20"),
  fact("Menahem Sasportas-Levy", "occupation", "Rabbi"),
  fact("Menahem Sasportas-Levy", "children", "Salomón Sasportas"),
  fact("Salomón Sasportas", "father", "Menahem Sasportas-Levy"),
  occ("Salomón Sasportas", "treasurer of the Asociación Israelita"),
  ev("travel", "emigrated", ("1957", "1957"), ["Menahem Sasportas-Levy"], place="Caracas"),
)

P("t5-071", """Director-General Kuroda Fumihiko of the Fisheries Agency will visit Palau from 8 to 11 February 1994 for consultations with Minister Ngiratkel Rengiil. He will be accompanied by Ms Aoyama Sachiko, director of the overseas fisheries division. A courtesy call on the Vice-President is planned. Journalists wishing to travel on the survey vessel should apply to the press section.""",
  occ("Kuroda Fumihiko", "Director-General"),
  occ("Ngiratkel Rengiil", "Minister"),
  occ("Aoyama Sachiko", "director of the overseas fisheries division"),
  ev("travel", "visit", ("8", "1994-02-08"), ["Kuroda Fumihiko", "Aoyama Sachiko"], place="Palau"),
  ev("meeting", "consultations", ("8", "1994-02-08"), ["Kuroda Fumihiko", "Ngiratkel Rengiil"], place="Palau"),
)

P("t5-072", """In the matter of the Registrar of Companies: the Public Service Commission has suspended Mr Desmond Kapembwa from duty with effect from 19 September 2005 pending the outcome of a police investigation into missing stamp revenue. He denies any wrongdoing. Mrs Joyce Tembo, his deputy, has been asked to act. The counters at Cairo Road stay open until half past three.""",
  occ("Desmond Kapembwa", "Registrar of Companies"),
  occ("Joyce Tembo", "deputy"),
  occ("Joyce Tembo", "act", start=("19 September 2005", "2005-09-19")),
  ev("sanction", "has suspended", ("19 September 2005", "2005-09-19"), ["Desmond Kapembwa"]),
  ev("investigation", "police investigation", None, ["Desmond Kapembwa"]),
)

P("t5-073", """Vakhtang? Nikoloz? The register of 1872 cannot decide the merchant's name. What it does say is that one Baghdasarian was starosta of the Gandja bazaar, that he paid the guild fee late, and that the vice-regent's clerk, Collegiate Registrar Semyon Ilyich Prokofyev, wrote the entry with a bad pen.""",
  fact("Baghdasarian", "occupation", "merchant"),
  occ("Baghdasarian", "starosta of the Gandja bazaar"),
  occ("Semyon Ilyich Prokofyev", "vice-regent's clerk"),
)

P("t5-074", """Ms Mele'ana Fifita, who took over as Secretary-General of the Oceania Customs Organisation in January 2011, leaves office tomorrow. In six years she has visited every member administration at least once. The heads of customs, meeting in Noumea, have elected as her successor Mr Jean-Baptiste Wamytan-Poigoune, deputy director of regional customs in New Caledonia. He starts on 1 February 2017.""",
  occ("Mele'ana Fifita", "Secretary-General of the Oceania Customs Organisation", start=("January 2011", "2011-01"), end=("tomorrow", "2017-01")),
  occ("Jean-Baptiste Wamytan-Poigoune", "Secretary-General of the Oceania Customs Organisation", start=("1 February 2017", "2017-02-01")),
  occ("Jean-Baptiste Wamytan-Poigoune", "deputy director of regional customs in New Caledonia"),
  ev("appointment", "took over", ("January 2011", "2011-01"), ["Mele'ana Fifita"]),
  ev("departure", "leaves office", ("tomorrow", "2017-01"), ["Mele'ana Fifita"]),
  ev("election", "have elected", None, ["Jean-Baptiste Wamytan-Poigoune"], place="Noumea"),
)

P("t5-075", """Regimental notice. Lieutenant Colonel Gurbachan Singh Sekhon, VSM, second-in-command since April 1969, assumed command of the battalion on 3 December 1971 when Colonel R. K. Nambiar was wounded at Hilli. He brought it home in March 1972 and in 1975 was posted to the College of Combat as an instructor. The annual reunion lunch is vegetarian on request.""",
  occ("Gurbachan Singh Sekhon", "second-in-command", start=("April 1969", "1969-04"), end=("3 December 1971", "1971-12-03")),
  occ("Gurbachan Singh Sekhon", "command of the battalion", start=("3 December 1971", "1971-12-03")),
  occ("R. K. Nambiar", "command of the battalion", end=("3 December 1971", "1971-12-03")),
  occ("Gurbachan Singh Sekhon", "instructor", start=("1975", "1975")),
  fact("Gurbachan Singh Sekhon", "award", "VSM"),
  ev("appointment", "assumed command", ("3 December 1971", "1971-12-03"), ["Gurbachan Singh Sekhon"]),
  ev("appointment", "was posted", ("1975", "1975"), ["Gurbachan Singh Sekhon"]),
)

P("t5-076", """Minister of Education Tomáš Vrabec received the new Finnish ambassador, Outi Rautiainen, on 13 January 2015. The two discussed teacher training and a planned exchange of school inspectors. Vrabec was a headmaster in Žilina before he entered politics; he has headed the ministry since July 2014.""",
  occ("Tomáš Vrabec", "Minister of Education", start=("July 2014", "2014-07"), again=["headed the ministry"]),
  occ("Outi Rautiainen", "Finnish ambassador"),
  occ("Tomáš Vrabec", "headmaster in Žilina", former=True),
  ev("meeting", "received", ("13 January 2015", "2015-01-13"), ["Tomáš Vrabec", "Outi Rautiainen"]),
)

P("t5-077", """Ana Lucía Chacón Meza is a Costa Rican lawyer. She was vice-minister of labour from 2010 to 2012 and has been a magistrate of the Electoral Tribunal since 15 May 2013. She studied at the University of Costa Rica and is married to the sculptor Esteban Mora.""",
  fact("Ana Lucía Chacón Meza", "nationality", "Costa Rican"),
  fact("Ana Lucía Chacón Meza", "occupation", "lawyer"),
  occ("Ana Lucía Chacón Meza", "vice-minister of labour", start=("2010", "2010"), end=("2012", "2012")),
  occ("Ana Lucía Chacón Meza", "magistrate of the Electoral Tribunal", start=("15 May 2013", "2013-05-15")),
  fact("Ana Lucía Chacón Meza", "education", "University of Costa Rica"),
  fact("Ana Lucía Chacón Meza", "spouse", "Esteban Mora"),
  fact("Esteban Mora", "spouse", "Ana Lucía Chacón Meza"),
  fact("Esteban Mora", "occupation", "sculptor"),
)

P("t5-078", """The Mayor of Oudtsrivier, Cllr Denise Arendse, opened the new clinic in Plaza Street on Monday, 8 August 2011. Speaking to some three hundred residents, she thanked the contractor and reminded parents of the measles campaign. Also present were the ward councillor, Boetie Jantjies, and the clinic's first matron, Sister Nosipho Gqola. Music was provided by the school choir.""",
  occ("Denise Arendse", "Mayor of Oudtsrivier"),
  occ("Boetie Jantjies", "ward councillor"),
  occ("Nosipho Gqola", "matron"),
  ev("speech", "Speaking", ("8 August 2011", "2011-08-08"), ["Denise Arendse"]),
)

P("t5-079", """Sir Desmond Fairclough-Haye, judge. Born in Mandeville on 22 November 1919; called to the bar by Gray's Inn in 1947. Resident magistrate, St Elizabeth, 1953–1959; puisne judge, 1964–1973; President of the Court of Appeal from 1973 until his retirement in 1989. Knighted in 1978. He died on 1 May 2001.""",
  fact("Desmond Fairclough-Haye", "occupation", "judge"),
  fact("Desmond Fairclough-Haye", "birthPlace", "Mandeville"),
  fact("Desmond Fairclough-Haye", "birthDate", "22 November 1919", value="1919-11-22"),
  occ("Desmond Fairclough-Haye", "Resident magistrate, St Elizabeth", start=("1953", "1953"), end=("1959", "1959")),
  occ("Desmond Fairclough-Haye", "puisne judge", start=("1964", "1964"), end=("1973", "1973")),
  occ("Desmond Fairclough-Haye", "President of the Court of Appeal", start=("1973#2", "1973"), end=("1989", "1989")),
  ev("departure", "retirement", ("1989", "1989"), ["Desmond Fairclough-Haye"]),
  ev("award", "Knighted", ("1978", "1978"), ["Desmond Fairclough-Haye"]),
  fact("Desmond Fairclough-Haye", "deathDate", "1 May 2001", value="2001-05-01"),
)

P("t5-080", """The National Bank announced today that Deputy Governor Aisulu Temirbekova has tendered her resignation for reasons of health. The President has accepted it and appointed Daniyar Sadykov, chief of the banking supervision department, to the vacancy with effect from 15 October 2018. The Bank thanks Ms Temirbekova for four years of devoted service and wishes her a full recovery.""",
  occ("Aisulu Temirbekova", "Deputy Governor", end=("15 October 2018", "2018-10-15")),
  occ("Daniyar Sadykov", "vacancy", start=("15 October 2018", "2018-10-15")),
  occ("Daniyar Sadykov", "chief of the banking supervision department"),
  ev("departure", "resignation", ("15 October 2018", "2018-10-15"), ["Aisulu Temirbekova"]),
  ev("appointment", "appointed", ("15 October 2018", "2018-10-15"), ["Daniyar Sadykov"]),
)

P("t5-081", """CENTRAL COMMITTEE OF THE WOMEN'S UNION OF SÃO NICOLAU
Chairwoman: Filomena Évora Brito
Secretary: Nha Bia Tavares
Treasurer: Domingas Lopes Silva
Member for culture: Zenaida Rocha
Elected at the Second Conference, Ribeira Brava, 27 March 1982. The Union's crèche takes children from eighteen months.""",
  occ("Filomena Évora Brito", "Chairwoman", start=("27 March 1982", "1982-03-27")),
  occ("Nha Bia Tavares", "Secretary", start=("27 March 1982", "1982-03-27")),
  occ("Domingas Lopes Silva", "Treasurer", start=("27 March 1982", "1982-03-27")),
  occ("Zenaida Rocha", "Member for culture", start=("27 March 1982", "1982-03-27")),
  ev("election", "Elected", ("27 March 1982", "1982-03-27"), ["Filomena Évora Brito", "Nha Bia Tavares", "Domingas Lopes Silva", "Zenaida Rocha"], place="Ribeira Brava"),
)

P("t5-082", """Commissioner Vytautas Eimantas-Gudas, who heads the Competition Council, graduated in economics from Vilnius in 1989. He worked as an adviser to the Bank of Lithuania (1993–1998) before being appointed deputy director of the Price Office in 1998. Parliament confirmed him as chairman of the Council on 14 April 2011; his mandate was renewed in 2017.""",
  occ("Vytautas Eimantas-Gudas", "chairman of the Council", start=("14 April 2011", "2011-04-14"), again=["heads the Competition Council", "Commissioner"]),
  occ("Vytautas Eimantas-Gudas", "adviser to the Bank of Lithuania", start=("1993", "1993"), end=("1998", "1998")),
  occ("Vytautas Eimantas-Gudas", "deputy director of the Price Office", start=("1998#2", "1998")),
  fact("Vytautas Eimantas-Gudas", "education", "Vilnius", date=("1989", "1989")),
  ev("appointment", "being appointed", ("1998", "1998"), ["Vytautas Eimantas-Gudas"]),
  ev("appointment", "confirmed", ("14 April 2011", "2011-04-14"), ["Vytautas Eimantas-Gudas"]),
  ev("appointment", "was renewed", ("2017", "2017"), ["Vytautas Eimantas-Gudas"]),
)

P("t5-083", """Dr Samina Qureshi-Blom joined the Norwegian Institute of Public Health as a statistician in 2004. She became head of the registry section in 2010 and director of the division of health data on 1 January 2018. She is a member of the Royal Norwegian Society of Sciences. In her spare time she sails a wooden boat on the Oslofjord.""",
  fact("Samina Qureshi-Blom", "occupation", "statistician"),
  occ("Samina Qureshi-Blom", "head of the registry section", start=("2010", "2010")),
  occ("Samina Qureshi-Blom", "director of the division of health data", start=("1 January 2018", "2018-01-01")),
  occ("Samina Qureshi-Blom", "member of the Royal Norwegian Society of Sciences"),
  ev("appointment", "became", ("2010", "2010"), ["Samina Qureshi-Blom"]),
  ev("appointment", "became", ("1 January 2018", "2018-01-01"), ["Samina Qureshi-Blom"]),
)

P("t5-084", """The Archdiocese of Gitega informs the faithful that the Holy Father has accepted the resignation of Bishop Évariste Nkurikiye from the pastoral government of Ruyigi, and has named Father Déogratias Bizimana, until now rector of the major seminary at Songa, to succeed him. The announcement was made at noon on 24 June 2009. Episcopal ordination will follow on 5 September.""",
  occ("Évariste Nkurikiye", "pastoral government of Ruyigi", end=("24 June 2009", "2009-06-24"), again=["Bishop"]),
  occ("Déogratias Bizimana", "pastoral government of Ruyigi", start=("24 June 2009", "2009-06-24")),
  occ("Déogratias Bizimana", "rector of the major seminary at Songa", end=("until now", "2009-06-24")),
  ev("departure", "resignation", ("24 June 2009", "2009-06-24"), ["Évariste Nkurikiye"]),
  ev("appointment", "has named", ("24 June 2009", "2009-06-24"), ["Déogratias Bizimana"]),
)

P("t5-085", """Our Governor: Wayan Sudiartha. Wayan Sudiartha became Governor on 29 August 2008 and was re-elected in 2013. Before entering public life he was a police officer, retiring with two stars in 2007. He is a Hindu, a keen gardener and the father of three: Made, Komang and Ketut. The Governor's residence is open to school groups on the first Saturday of each month.""",
  occ("Wayan Sudiartha", "Governor", start=("29 August 2008", "2008-08-29")),
  fact("Wayan Sudiartha", "occupation", "police officer"),
  fact("Wayan Sudiartha", "religion", "Hindu"),
  fact("Wayan Sudiartha", "children", "Made"),
  fact("Wayan Sudiartha", "children", "Komang"),
  fact("Wayan Sudiartha", "children", "Ketut"),
  ev("appointment", "became", ("29 August 2008", "2008-08-29"), ["Wayan Sudiartha"]),
  ev("election", "was re-elected", ("2013", "2013"), ["Wayan Sudiartha"]),
  ev("departure", "retiring", ("2007", "2007"), ["Wayan Sudiartha"]),
  fact("Made", "father", "Wayan Sudiartha"),
  fact("Komang", "father", "Wayan Sudiartha"),
  fact("Ketut", "father", "Wayan Sudiartha"),
)

P("t5-086", """Notice of convictions. At the Magistrates' Court of Mutambara on 2 February 1998, Lovemore Chitsike, a former treasurer of the Rural District Council, was convicted of fraud and fined Z$4,000. The court heard that he had signed for cement that never arrived. An application for leave to appeal was dismissed by the magistrate, Ms E. Nyathi.""",
  occ("Lovemore Chitsike", "treasurer of the Rural District Council", former=True),
  occ("E. Nyathi", "magistrate"),
  ev("conviction", "was convicted", ("2 February 1998", "1998-02-02"), ["Lovemore Chitsike"], place="Mutambara"),
  ev("sanction", "fined", ("2 February 1998", "1998-02-02"), ["Lovemore Chitsike"]),
)

P("t5-087", """Roberta Anne Killoran (R), of Dover, is serving her third term in the House. She was first elected in a special election on March 9, 2010, to fill the seat left by the late Walter Pruszynski. Representative Killoran is vice chair of the Transportation Committee. She owns a hardware store, attends Saint Brigid's Catholic parish and has four grandchildren.""",
  fact("Roberta Anne Killoran", "residence", "Dover"),
  occ("Roberta Anne Killoran", "seat", start=("March 9, 2010", "2010-03-09"), again=["term in the House", "Representative"]),
  occ("Walter Pruszynski", "seat", former=True),
  occ("Roberta Anne Killoran", "vice chair of the Transportation Committee"),
  fact("Roberta Anne Killoran", "party", "R#2"),
  fact("Roberta Anne Killoran", "religion", "Catholic"),
  ev("election", "was first elected", ("March 9, 2010", "2010-03-09"), ["Roberta Anne Killoran"]),
)

P("t5-088", """Ambassador Mahlet Tadesse Wolde-Yohannes assumed her duties as Permanent Representative to the African Union on 4 February 2020. She entered the foreign service in 1995 and served as consul in Jeddah (2001–2005) and as director for West Africa (2011–2016). She earned her master's degree at Leiden in 2000. The Mission thanks all those who sent flowers.""",
  occ("Mahlet Tadesse Wolde-Yohannes", "Permanent Representative to the African Union", start=("4 February 2020", "2020-02-04")),
  occ("Mahlet Tadesse Wolde-Yohannes", "consul in Jeddah", start=("2001", "2001"), end=("2005", "2005")),
  occ("Mahlet Tadesse Wolde-Yohannes", "director for West Africa", start=("2011", "2011"), end=("2016", "2016")),
  fact("Mahlet Tadesse Wolde-Yohannes", "education", "Leiden", date=("2000", "2000")),
  ev("appointment", "assumed her duties", ("4 February 2020", "2020-02-04"), ["Mahlet Tadesse Wolde-Yohannes"]),
)

P("t5-089", """DEANS OF ST COLMAN'S, KILDRUM
1661 Theophilus Napper (trans. to Elphin 1670)
1670 Hugh Ormsby, M.A., d. 12 Feb. 1689
1691 Anthony Crofton
1707 St George Ashe Vesey (res. 1719)
The chapter's act book before 1661 was lost in the rebellion.""",
  occ("Theophilus Napper", "DEANS OF ST COLMAN'S, KILDRUM", start=("1661", "1661"), end=("1670", "1670")),
  occ("Hugh Ormsby", "DEANS OF ST COLMAN'S, KILDRUM", start=("1670#2", "1670"), end=("12 Feb. 1689", "1689-02-12")),
  fact("Hugh Ormsby", "deathDate", "12 Feb. 1689", value="1689-02-12"),
  occ("Anthony Crofton", "DEANS OF ST COLMAN'S, KILDRUM", start=("1691", "1691")),
  occ("St George Ashe Vesey", "DEANS OF ST COLMAN'S, KILDRUM", start=("1707", "1707"), end=("1719", "1719")),
  ev("departure", "trans. to Elphin", ("1670", "1670"), ["Theophilus Napper"]),
  ev("departure", "res.", ("1719", "1719"), ["St George Ashe Vesey"]),
)

P("t5-090", """The Chamber of Deputies, sitting in secret on 8 September 1932, elected Dr Casimiro Benítez Ugarte its president by thirty-one votes to nineteen. The deputy for Itapúa, a physician and veteran of the Boquerón front, beat the outgoing president, Silvio Recalde. He addressed the house briefly. In the gallery, a man was removed for whistling.""",
  occ("Casimiro Benítez Ugarte", "president", start=("8 September 1932", "1932-09-08")),
  occ("Casimiro Benítez Ugarte", "deputy for Itapúa"),
  fact("Casimiro Benítez Ugarte", "occupation", "physician"),
  fact("Casimiro Benítez Ugarte", "militaryService", "Boquerón front"),
  occ("Silvio Recalde", "president#2", end=("8 September 1932", "1932-09-08")),
  ev("election", "elected", ("8 September 1932", "1932-09-08"), ["Casimiro Benítez Ugarte", "Silvio Recalde"]),
  ev("speech", "addressed the house", ("8 September 1932", "1932-09-08"), ["Casimiro Benítez Ugarte"]),
)

P("t5-091", """Le Nouvelliste? He edited it twice, from 1961 to 1964 and again after 1986. But Frantz Lamothe-Élie, who died in Pétion-Ville on 10 January 2009 of heart failure, will be remembered too as the minister of information who resigned after nine days. Educated by the Holy Ghost Fathers, he left a daughter, Régine, a broadcaster.""",
  occ("Frantz Lamothe-Élie", "edited it", start=("1961", "1961"), end=("1964", "1964")),
  occ("Frantz Lamothe-Élie", "edited it", start=("1986", "1986")),
  occ("Frantz Lamothe-Élie", "minister of information", former=True),
  fact("Frantz Lamothe-Élie", "deathPlace", "Pétion-Ville"),
  fact("Frantz Lamothe-Élie", "deathDate", "10 January 2009", value="2009-01-10"),
  fact("Frantz Lamothe-Élie", "causeOfDeath", "heart failure"),
  fact("Frantz Lamothe-Élie", "education", "Holy Ghost Fathers"),
  fact("Frantz Lamothe-Élie", "children", "Régine"),
  fact("Régine", "father", "Frantz Lamothe-Élie"),
  fact("Régine", "occupation", "broadcaster"),
  ev("departure", "resigned", None, ["Frantz Lamothe-Élie"]),
)

P("t5-092", """Chitral Scouts, 1948. Subadar-Major Mir Ghazan Khan, flanked by the commandant, Major Anthony Wren-Mallory, and the Mehtar's brother, Prince Asad ul-Mulk. The commandant was relieved on 1 May of that year by Major Sultan Mahmud Tarin, the first Pakistani to hold the post. The dog is unidentified.""",
  occ("Anthony Wren-Mallory", "commandant", end=("1 May of that year", "1948-05-01")),
  occ("Sultan Mahmud Tarin", "commandant#2", start=("1 May of that year", "1948-05-01"), again=["hold the post"]),
  fact("Sultan Mahmud Tarin", "nationality", "Pakistani"),
  ev("appointment", "was relieved", ("1 May of that year", "1948-05-01"), ["Anthony Wren-Mallory", "Sultan Mahmud Tarin"]),
)

P("t5-093", """The Supreme Court Registry notes that the annual roll of notaries has been closed. Practitioners whose names are misspelt should apply on Form 6. The registrar may, on cause shown, extend any time limit under these rules. The building in Justice Ambrose Street, named for the island's first native judge, has no lift.""",
)

P("t5-094", """Kim Yŏng-sil (f.), born 1954 in Hamhŭng. Delegate to the Supreme People's Assembly, 10th, 11th and 12th terms. Manager of the Ryongsŏng Garment Factory from 1989; vice-minister of light industry, Sept. 1998 – Apr. 2005; member, funeral committee for Marshal O Chin-u, Feb. 1995. Hero of Labour (1996). Not seen in public since 2013.""",
  fact("Kim Yŏng-sil", "birthDate", "1954", value="1954"),
  fact("Kim Yŏng-sil", "birthPlace", "Hamhŭng"),
  occ("Kim Yŏng-sil", "Delegate to the Supreme People's Assembly"),
  occ("Kim Yŏng-sil", "Manager of the Ryongsŏng Garment Factory", start=("1989", "1989")),
  occ("Kim Yŏng-sil", "vice-minister of light industry", start=("Sept. 1998", "1998-09"), end=("Apr. 2005", "2005-04")),
  occ("Kim Yŏng-sil", "member, funeral committee for Marshal O Chin-u", start=("Feb. 1995", "1995-02")),
  fact("Kim Yŏng-sil", "award", "Hero of Labour", date=("1996", "1996")),
)

P("t5-095", """In a statement issued on Wednesday, the Director of Public Prosecutions, Ms Indira Ramphal-Cole, said that no charges would be brought against the former permanent secretary Keith Boodram, who was arrested at Piarco on 6 May 2015. She had first disclosed to the Attorney General that Mr Boodram was her second cousin. The file was therefore reviewed by outside counsel.""",
  occ("Indira Ramphal-Cole", "Director of Public Prosecutions"),
  occ("Keith Boodram", "permanent secretary", former=True),
  fact("Indira Ramphal-Cole", "relatives", "Keith Boodram"),
  fact("Keith Boodram", "relatives", "Indira Ramphal-Cole"),
  ev("communication", "statement", ("Wednesday", ""), ["Indira Ramphal-Cole"]),
  ev("arrest", "was arrested", ("6 May 2015", "2015-05-06"), ["Keith Boodram"], place="Piarco"),
  ev("disclosure", "disclosed", None, ["Indira Ramphal-Cole"]),
)

P("t5-096", """Prof. Dr. Wilhelmina van Haarlem-Sumitro, 's Lands Hospital: internist; chair of the medical association 1987–1991; member of the State Council on behalf of the trade unions 1993–1996; took her doctorate at Groningen in 1979 on sickle-cell disease. Honorary Order of the Yellow Star, commander, 2001. Consulting hours by telephone only.""",
  fact("Wilhelmina van Haarlem-Sumitro", "occupation", "internist"),
  occ("Wilhelmina van Haarlem-Sumitro", "chair of the medical association", start=("1987", "1987"), end=("1991", "1991")),
  occ("Wilhelmina van Haarlem-Sumitro", "member of the State Council", start=("1993", "1993"), end=("1996", "1996")),
  fact("Wilhelmina van Haarlem-Sumitro", "education", "Groningen", date=("1979", "1979")),
  fact("Wilhelmina van Haarlem-Sumitro", "award", "Honorary Order of the Yellow Star", date=("2001", "2001")),
)

P("t5-097", """Chief Superintendent Maeve Gilhooly has been assigned to Sligo/Leitrim with effect from 9 November 2020, it was announced from Garda headquarters. A native of Ballaghaderreen, she comes from the National Economic Crime Bureau, where she was detective superintendent in charge of the anti-corruption unit. She replaces Chief Superintendent Aidan Glacken, who has retired.""",
  occ("Maeve Gilhooly", "Sligo/Leitrim", start=("9 November 2020", "2020-11-09")),
  occ("Maeve Gilhooly", "detective superintendent in charge of the anti-corruption unit", former=True),
  occ("Aidan Glacken", "Sligo/Leitrim", former=True),
  fact("Maeve Gilhooly", "birthPlace", "Ballaghaderreen"),
  ev("appointment", "has been assigned", ("9 November 2020", "2020-11-09"), ["Maeve Gilhooly"]),
  ev("departure", "has retired", None, ["Aidan Glacken"]),
)

P("t5-098", """Te Pāhi o te Kāwanatanga — Honours List. To be Companions of the Queen's Service Order: Mr Fa'amatuainu Leota of Ōtara, for services to the Pacific community; Mrs Beryl Jean Horrocks of Gore, lately chairperson of the Southland Hospital Board, for services to health. The investiture will be held in Wellington on 14 April 1993.""",
  fact("Fa'amatuainu Leota", "award", "Companions of the Queen's Service Order"),
  fact("Beryl Jean Horrocks", "award", "Companions of the Queen's Service Order"),
  fact("Fa'amatuainu Leota", "residence", "Ōtara"),
  fact("Beryl Jean Horrocks", "residence", "Gore"),
  occ("Beryl Jean Horrocks", "chairperson of the Southland Hospital Board", former=True),
  ev("award", "investiture", ("14 April 1993", "1993-04-14"), ["Fa'amatuainu Leota", "Beryl Jean Horrocks"], place="Wellington"),
)

P("t5-099", """Sultanate of Anjwani, list of the viziers under Sultan Salim II: Mwenye Bakari, 1843; Said Omar bin Abdallah, who held the seal from 1844 to 1851; then, after a year with none, the Sultan's son-in-law Saidi Hamza, dismissed in 1857. The list is drawn from a single manuscript, eaten by termites at the edges.""",
  occ("Salim II", "Sultan#2"),
  occ("Mwenye Bakari", "viziers", start=("1843", "1843")),
  occ("Said Omar bin Abdallah", "viziers", start=("1844", "1844"), end=("1851", "1851"), again=["held the seal"]),
  occ("Saidi Hamza", "viziers", end=("1857", "1857"), start=("after a year with none", "1852")),
  fact("Saidi Hamza", "relatives", "Salim II"),
  fact("Salim II", "relatives", "Saidi Hamza"),
  ev("departure", "dismissed", ("1857", "1857"), ["Saidi Hamza"]),
)

P("t5-100", """The Executive Board of Confédération Paysanne du Kasaï, constituted at Mbuji-Mayi on 12 July 2006, is composed as follows: national president, Mr Crispin Tshibangu Kalonji; rapporteur, Mrs Béatrice Ngalula; adviser on seeds, the agronomist Floribert Mutombo. Mr Tshibangu, a former territorial administrator of Kabinda, is already known to members for his radio talks.""",
  occ("Crispin Tshibangu Kalonji", "national president", start=("12 July 2006", "2006-07-12")),
  occ("Béatrice Ngalula", "rapporteur", start=("12 July 2006", "2006-07-12")),
  occ("Floribert Mutombo", "adviser on seeds", start=("12 July 2006", "2006-07-12")),
  fact("Floribert Mutombo", "occupation", "agronomist"),
  occ("Crispin Tshibangu Kalonji", "territorial administrator of Kabinda", former=True),
)

P("t5-101", """Alhassan Fuseini Bawumia-Tolon is the District Chief Executive for Nanton. He was nominated by the President in April 2021 and confirmed by the assembly on 20 September of the same year. He previously taught mathematics at Tamale Secondary School and was constituency secretary of the New Patriotic Party from 2014 to 2018. He is a Muslim and has two wives and seven children.""",
  occ("Alhassan Fuseini Bawumia-Tolon", "District Chief Executive for Nanton", start=("20 September of the same year", "2021-09-20")),
  occ("Alhassan Fuseini Bawumia-Tolon", "constituency secretary of the New Patriotic Party", start=("2014", "2014"), end=("2018", "2018")),
  fact("Alhassan Fuseini Bawumia-Tolon", "occupation", "taught mathematics"),
  fact("Alhassan Fuseini Bawumia-Tolon", "party", "New Patriotic Party"),
  fact("Alhassan Fuseini Bawumia-Tolon", "religion", "Muslim"),
  ev("appointment", "was nominated", ("April 2021", "2021-04"), ["Alhassan Fuseini Bawumia-Tolon"]),
  ev("appointment", "confirmed", ("20 September of the same year", "2021-09-20"), ["Alhassan Fuseini Bawumia-Tolon"]),
)

P("t5-102", """Corporate Governance – The Board. Dame Harriet Oyelaran (62) joined the Board as a non-executive director in March 2016 and became Chair on 1 October 2019. She was chief executive of Thameslea Water plc from 2005 to 2014. Gareth Pryce-Hughes (55), Senior Independent Director since 2020, is a chartered accountant. Both live in Reading.""",
  occ("Harriet Oyelaran", "non-executive director", start=("March 2016", "2016-03")),
  occ("Harriet Oyelaran", "Chair", start=("1 October 2019", "2019-10-01")),
  occ("Harriet Oyelaran", "chief executive of Thameslea Water plc", start=("2005", "2005"), end=("2014", "2014")),
  occ("Gareth Pryce-Hughes", "Senior Independent Director", start=("2020", "2020")),
  fact("Gareth Pryce-Hughes", "occupation", "chartered accountant"),
  fact("Harriet Oyelaran", "residence", "Reading"),
  fact("Gareth Pryce-Hughes", "residence", "Reading"),
  ev("appointment", "joined", ("March 2016", "2016-03"), ["Harriet Oyelaran"]),
  ev("appointment", "became", ("1 October 2019", "2019-10-01"), ["Harriet Oyelaran"]),
)

P("t5-103", """Deputy Sergio Iturralde Cámpora (Frente Amplio, Paysandú) took his seat on 15 February 2005. He is secretary of the Committee on Livestock and was president of the Paysandú milk producers' cooperative for eleven years. Born in Guichón in 1953, he was imprisoned from 1973 to 1977 under the dictatorship. His staff may be reached at annex 4112.""",
  occ("Sergio Iturralde Cámpora", "Deputy", start=("15 February 2005", "2005-02-15"), again=["took his seat"]),
  occ("Sergio Iturralde Cámpora", "secretary of the Committee on Livestock"),
  occ("Sergio Iturralde Cámpora", "president of the Paysandú milk producers' cooperative", former=True),
  fact("Sergio Iturralde Cámpora", "party", "Frente Amplio"),
  fact("Sergio Iturralde Cámpora", "birthPlace", "Guichón"),
  fact("Sergio Iturralde Cámpora", "birthDate", "1953", value="1953"),
  ev("sanction", "was imprisoned", ("1973", "1973"), ["Sergio Iturralde Cámpora"]),
)

P("t5-104", """The Grand Mufti, Sheikh Yusuf Karadžić-Hodo, met the Apostolic Nuncio, Archbishop Fergal Quinlan, in Skadar on 19 September 2012. They spoke for an hour about religious education in state schools. The nuncio later called on the president of the Jewish community, Rašela Papo, who gave him a tour of the old cemetery.""",
  occ("Yusuf Karadžić-Hodo", "Grand Mufti"),
  occ("Fergal Quinlan", "Apostolic Nuncio"),
  occ("Fergal Quinlan", "Archbishop"),
  occ("Rašela Papo", "president of the Jewish community"),
  ev("meeting", "met", ("19 September 2012", "2012-09-19"), ["Yusuf Karadžić-Hodo", "Fergal Quinlan"], place="Skadar"),
  ev("meeting", "called on", None, ["Fergal Quinlan", "Rašela Papo"]),
)

P("t5-105", """Lieutenant General (Ret.) Prasong Rattanakul, chairman of the State Railway board, graduated from the Chulachomklao Royal Military Academy in 1966. His career: commander, 11th Infantry Regiment, 1985–88; military attaché, Tokyo, 1988–91; deputy commander of the Third Army, 1994–97. He was named chairman of the railway in November 2001. The board meets on the last Thursday of the month.""",
  occ("Prasong Rattanakul", "chairman of the State Railway board", start=("November 2001", "2001-11"), again=["chairman of the railway"]),
  fact("Prasong Rattanakul", "education", "Chulachomklao Royal Military Academy", date=("1966", "1966")),
  occ("Prasong Rattanakul", "commander, 11th Infantry Regiment", start=("1985", "1985"), end=("88", "1988")),
  occ("Prasong Rattanakul", "military attaché, Tokyo", start=("1988", "1988"), end=("91", "1991")),
  occ("Prasong Rattanakul", "deputy commander of the Third Army", start=("1994", "1994"), end=("97", "1997")),
  ev("appointment", "was named", ("November 2001", "2001-11"), ["Prasong Rattanakul"]),
)

P("t5-106", """Elizabeth Wambui Ndirangu-Shah was sworn in as Deputy Governor of Laikipia County on 22 August 2017. A pharmacist, she holds degrees from the University of Nairobi (2002) and Strathclyde (2007). She is a daughter of the late Senior Chief Ndirangu wa Karanja. Her office coordinates the county's response to drought and receives visitors by appointment.""",
  occ("Elizabeth Wambui Ndirangu-Shah", "Deputy Governor of Laikipia County", start=("22 August 2017", "2017-08-22")),
  fact("Elizabeth Wambui Ndirangu-Shah", "occupation", "pharmacist"),
  fact("Elizabeth Wambui Ndirangu-Shah", "education", "University of Nairobi", date=("2002", "2002")),
  fact("Elizabeth Wambui Ndirangu-Shah", "education", "Strathclyde", date=("2007", "2007")),
  fact("Elizabeth Wambui Ndirangu-Shah", "father", "Ndirangu wa Karanja"),
  occ("Ndirangu wa Karanja", "Senior Chief", former=True),
  ev("appointment", "was sworn in", ("22 August 2017", "2017-08-22"), ["Elizabeth Wambui Ndirangu-Shah"]),
  fact("Ndirangu wa Karanja", "children", "Elizabeth Wambui Ndirangu-Shah"),
)

P("t5-107", """Minister Ibolya Szentgyörgyi visited the flooded villages along the Bodrog on 4 May 2010, travelling by boat with the county police chief, Colonel Zsolt Barna. She promised that tents would arrive by evening. The mayor of Tiszakarád, Béla Juhász, thanked the volunteers who had filled forty thousand sandbags.""",
  occ("Ibolya Szentgyörgyi", "Minister"),
  occ("Zsolt Barna", "county police chief"),
  occ("Béla Juhász", "mayor of Tiszakarád"),
  ev("travel", "visited", ("4 May 2010", "2010-05-04"), ["Ibolya Szentgyörgyi", "Zsolt Barna"], place="Bodrog"),
)

P("t5-108", """Members of the Privy Purse Commission, 1871: Lord Kilmarnoch (chairman); the Bishop of Selby, Dr Octavius Pym; Mr Gathorne Leaf, M.P.; Mr Serjeant Bulstrode; with Captain R. Ferrars, R.E., as secretary. Mr Leaf was replaced in 1872 by Sir Digby Stroud, late Governor of Bombay Presidency's mint. They sat on forty-one days and examined a hundred witnesses.""",
  occ("Kilmarnoch", "chairman", start=("1871", "1871")),
  occ("Octavius Pym", "Members of the Privy Purse Commission", start=("1871", "1871")),
  occ("Octavius Pym", "Bishop of Selby"),
  occ("Gathorne Leaf", "Members of the Privy Purse Commission", start=("1871", "1871"), end=("1872", "1872")),
  occ("Gathorne Leaf", "M.P."),
  occ("Bulstrode", "Members of the Privy Purse Commission", start=("1871", "1871")),
  occ("R. Ferrars", "secretary", start=("1871", "1871")),
  occ("Digby Stroud", "Members of the Privy Purse Commission", start=("1872", "1872")),
  occ("Digby Stroud", "Governor of Bombay Presidency's mint", former=True),
  ev("appointment", "was replaced", ("1872", "1872"), ["Gathorne Leaf", "Digby Stroud"]),
)

P("t5-109", """Nurlan Abdyldaev-Toktogulov (b. 1968) is akim of Uzgen district. 1992: graduated Osh Technological University. 1992–1998: engineer, Osh Waterworks. 2005–2009: head of the village government of Myrza-Ake. In April 2010 he left the ruling party; he has belonged to Ata-Zhurt since 2012. He was made akim by order of the prime minister on 17 February 2016.""",
  fact("Nurlan Abdyldaev-Toktogulov", "birthDate", "1968", value="1968"),
  occ("Nurlan Abdyldaev-Toktogulov", "akim of Uzgen district", start=("17 February 2016", "2016-02-17"), again=["akim#2"]),
  fact("Nurlan Abdyldaev-Toktogulov", "education", "Osh Technological University", date=("1992", "1992")),
  fact("Nurlan Abdyldaev-Toktogulov", "occupation", "engineer"),
  occ("Nurlan Abdyldaev-Toktogulov", "head of the village government of Myrza-Ake", start=("2005", "2005"), end=("2009", "2009")),
  fact("Nurlan Abdyldaev-Toktogulov", "party", "Ata-Zhurt"),
  ev("departure", "left", ("April 2010", "2010-04"), ["Nurlan Abdyldaev-Toktogulov"]),
  ev("appointment", "was made", ("17 February 2016", "2016-02-17"), ["Nurlan Abdyldaev-Toktogulov"]),
)

P("t5-110", """Speakers' biographies. Nilufar Rahmonzoda directs the Centre for Mountain Societies in Khorog; from 2012 until 2017 she was Tajikistan's national focal point for the climate convention. Dr Ebbe Holst-Nielsen, formerly head of adaptation at the Danish Meteorological Institute, advises several governments. Chief Bobbie Ignatius of the Gwich'in Tribal Council will give the closing address on 30 October 2019.""",
  occ("Nilufar Rahmonzoda", "directs the Centre for Mountain Societies"),
  occ("Nilufar Rahmonzoda", "Tajikistan's national focal point for the climate convention", start=("2012", "2012"), end=("2017", "2017")),
  occ("Ebbe Holst-Nielsen", "head of adaptation at the Danish Meteorological Institute", former=True),
  fact("Ebbe Holst-Nielsen", "occupation", "advises several governments"),
  occ("Bobbie Ignatius", "Chief"),
  ev("speech", "closing address", ("30 October 2019", "2019-10-30"), ["Bobbie Ignatius"]),
)

P("t5-111", """FALLECIMIENTO. The Ateneo of Ponce announces with sorrow the passing of its honorary president, doña Inés Rexach viuda de Colón, on 3 March 1974, at the age of ninety. She presided over the Ateneo from 1948 to 1961, and in 1933 was among the first women returned to the municipal assembly. Her late husband, Arturo Colón, was postmaster.""",
  occ("Inés Rexach viuda de Colón", "honorary president", end=("3 March 1974", "1974-03-03")),
  occ("Inés Rexach viuda de Colón", "presided over the Ateneo", start=("1948", "1948"), end=("1961", "1961")),
  occ("Inés Rexach viuda de Colón", "municipal assembly", start=("1933", "1933")),
  fact("Inés Rexach viuda de Colón", "deathDate", "3 March 1974", value="1974-03-03"),
  fact("Inés Rexach viuda de Colón", "spouse", "Arturo Colón"),
  fact("Arturo Colón", "spouse", "Inés Rexach viuda de Colón"),
  occ("Arturo Colón", "postmaster", former=True),
  ev("election", "returned", ("1933", "1933"), ["Inés Rexach viuda de Colón"]),
)

P("t5-112", """Two vacancies have arisen. The Commissioner for Children, Ms Rosalind Abela, steps down on 31 March; the law requires that a successor be found within sixty days. Mr Justice Carmelo Farrugia-Sant, offered the chair of the Broadcasting Authority, has declined it. Newspapers have mentioned the historian Victor Debono, who tells us that nobody has asked him.""",
  occ("Rosalind Abela", "Commissioner for Children", end=("31 March", "")),
  occ("Carmelo Farrugia-Sant", "Justice"),
  fact("Victor Debono", "occupation", "historian"),
  ev("departure", "steps down", ("31 March", ""), ["Rosalind Abela"]),
)

P("t5-113", """Major Luisa Fernanda Cifuentes Arango assumed command of the Helicopter Training Squadron at Melgar on 16 January 2018. She is the first woman to command a flying unit of the Aerospace Force. Married to Captain Andrés Posada, she has logged 2,900 hours. Her predecessor, Lieutenant Colonel Iván Rojas Patiño, has gone to the Inter-American Defense College as a student.""",
  occ("Luisa Fernanda Cifuentes Arango", "command of the Helicopter Training Squadron", start=("16 January 2018", "2018-01-16"), again=["command a flying unit"]),
  occ("Iván Rojas Patiño", "command of the Helicopter Training Squadron", end=("16 January 2018", "2018-01-16")),
  fact("Luisa Fernanda Cifuentes Arango", "spouse", "Andrés Posada"),
  fact("Andrés Posada", "spouse", "Luisa Fernanda Cifuentes Arango"),
  fact("Iván Rojas Patiño", "education", "Inter-American Defense College"),
  ev("appointment", "assumed command", ("16 January 2018", "2018-01-16"), ["Luisa Fernanda Cifuentes Arango"], place="Melgar"),
)

P("t5-114", """Dr Abubakr Osman Tingari, Vice-Chancellor 1979–1985. Born at Kassala in 1928, the second Vice-Chancellor of this University was educated at Hantoub School and University College, Khartoum, and won a doctorate in parasitology from Liverpool in 1959. He was Minister of Health for fourteen months in 1971–72. His portrait by Kamala Ishaq hangs in the Senate Room.""",
  occ("Abubakr Osman Tingari", "Vice-Chancellor", start=("1979", "1979"), end=("1985", "1985"), again=["Vice-Chancellor of this University"]),
  fact("Abubakr Osman Tingari", "birthPlace", "Kassala"),
  fact("Abubakr Osman Tingari", "birthDate", "1928", value="1928"),
  fact("Abubakr Osman Tingari", "education", "Hantoub School"),
  fact("Abubakr Osman Tingari", "education", "University College, Khartoum"),
  fact("Abubakr Osman Tingari", "education", "Liverpool", date=("1959", "1959")),
  occ("Abubakr Osman Tingari", "Minister of Health", start=("1971", "1971"), end=("72", "1972")),
)

P("t5-115", """Councillors for Bramley East: Rukhsana Mahmood (Lab), term ends May 2026; Terence Ogilvie (Lab), term ends May 2024; Priscilla Dunnett (Green), elected at a by-election on 6 July 2023 following the death of Cllr Roy Spencer. Surgeries are held in the library, first Saturday of the month, 10 to 11.30.""",
  occ("Rukhsana Mahmood", "Councillors for Bramley East", end=("May 2026", "2026-05")),
  occ("Terence Ogilvie", "Councillors for Bramley East", end=("May 2024", "2024-05")),
  occ("Priscilla Dunnett", "Councillors for Bramley East", start=("6 July 2023", "2023-07-06")),
  occ("Roy Spencer", "Councillors for Bramley East", former=True, again=["Cllr"]),
  fact("Rukhsana Mahmood", "party", "Lab"),
  fact("Terence Ogilvie", "party", "Lab#2"),
  fact("Priscilla Dunnett", "party", "Green"),
  ev("election", "elected", ("6 July 2023", "2023-07-06"), ["Priscilla Dunnett"]),
)

P("t5-116", """Sir Tipene Rewi-Ellison, KNZM, was appointed to the High Court in 2003 and to the Court of Appeal in 2010. He was its President from 1 May 2015 to 30 June 2019. Since then he has headed a Royal Commission into historic land confiscations and, unpaid, coached the under-twelves at Ōpunake.""",
  fact("Tipene Rewi-Ellison", "award", "KNZM"),
  occ("Tipene Rewi-Ellison", "High Court", start=("2003", "2003")),
  occ("Tipene Rewi-Ellison", "Court of Appeal", start=("2010", "2010")),
  occ("Tipene Rewi-Ellison", "President", start=("1 May 2015", "2015-05-01"), end=("30 June 2019", "2019-06-30")),
  occ("Tipene Rewi-Ellison", "headed a Royal Commission into historic land confiscations", start=("Since then", "2019-06-30")),
  occ("Tipene Rewi-Ellison", "coached the under-twelves at Ōpunake", start=("Since then", "2019-06-30")),
  ev("appointment", "was appointed", ("2003", "2003"), ["Tipene Rewi-Ellison"]),
  ev("appointment", "was appointed", ("2010", "2010"), ["Tipene Rewi-Ellison"]),
)

P("t5-117", """Statement of registrable interests. Name: Prof. Halldis Skagestad-Moen. Post: member of the Price Council since 1 January 2014. Other posts: chair, Hardanger Fruit Growers (to June 2016); board member, Vestland Savings Bank. Shares: none. On 11 February 2015 she withdrew from the hearing on cider duty owing to partiality. The statement was last revised in August.""",
  occ("Halldis Skagestad-Moen", "member of the Price Council", start=("1 January 2014", "2014-01-01")),
  occ("Halldis Skagestad-Moen", "chair, Hardanger Fruit Growers", end=("June 2016", "2016-06")),
  occ("Halldis Skagestad-Moen", "board member, Vestland Savings Bank"),
  ev("recusal", "withdrew", ("11 February 2015", "2015-02-11"), ["Halldis Skagestad-Moen"]),
)

P("t5-118", """The Politburo member and party secretary of Yên Sơn province, Comrade Đặng Hữu Phước, received former lieutenant governor Trần Minh Khoa's widow, Mrs Phạm Thị Lụa, on the anniversary of the uprising, 19 August 1995. He offered her a basket of lychees. She recalled how, as a courier of nineteen, she had carried messages in a lotus stem.""",
  occ("Đặng Hữu Phước", "Politburo member"),
  occ("Đặng Hữu Phước", "party secretary of Yên Sơn province"),
  occ("Trần Minh Khoa", "lieutenant governor", former=True),
  fact("Trần Minh Khoa", "spouse", "Phạm Thị Lụa"),
  fact("Phạm Thị Lụa", "spouse", "Trần Minh Khoa"),
  fact("Phạm Thị Lụa", "occupation", "courier"),
  ev("meeting", "received", ("19 August 1995", "1995-08-19"), ["Đặng Hữu Phước", "Phạm Thị Lụa"]),
)

P("t5-119", """Marlene Quispe Vda. de Arteaga, concejala 2000–2004 and subprefect since August 2006, has asked us to correct our issue of the 3rd: she was never a member of the Movimiento Unidad, as stated, but of Acción Comunal; and her son Rubén was not arrested on Palm Sunday. We regret the errors. Rainfall this week: 14 mm.""",
  occ("Marlene Quispe Vda. de Arteaga", "concejala", start=("2000", "2000"), end=("2004", "2004")),
  occ("Marlene Quispe Vda. de Arteaga", "subprefect", start=("August 2006", "2006-08")),
  fact("Marlene Quispe Vda. de Arteaga", "party", "Acción Comunal"),
  fact("Marlene Quispe Vda. de Arteaga", "children", "Rubén"),
  fact("Rubén", "mother", "Marlene Quispe Vda. de Arteaga"),
)

P("t5-120", """Karim Benyoucef, Managing Director of Société des Ciments de Saïda, and Guðrún Helga Bjarnadóttir, Executive Vice President of Norðurál Energy, signed a memorandum in Oran on 24 October 2018 in the presence of the wali, Mr Mouloud Chérifi-Haddad. The plant is to be powered by wind within five years. Shares in both firms rose slightly.""",
  occ("Karim Benyoucef", "Managing Director of Société des Ciments de Saïda"),
  occ("Guðrún Helga Bjarnadóttir", "Executive Vice President of Norðurál Energy"),
  occ("Mouloud Chérifi-Haddad", "wali"),
  ev("meeting", "signed", ("24 October 2018", "2018-10-24"), ["Karim Benyoucef", "Guðrún Helga Bjarnadóttir", "Mouloud Chérifi-Haddad"], place="Oran"),
)

P("t5-121", """Abbesses of Sankt Walburg. Kunigunde von Abenberg ruled the house from 1182; Mechtild, her niece, from 1209 until her resignation in 1231; and then for eleven years Adelheid of Truhendingen, who died on the eve of Lammas 1242. The fourth name on the list has been scratched out with a knife.""",
  occ("Kunigunde von Abenberg", "Abbesses of Sankt Walburg", start=("1182", "1182"), again=["ruled the house"]),
  occ("Mechtild", "Abbesses of Sankt Walburg", start=("1209", "1209"), end=("1231", "1231")),
  occ("Adelheid of Truhendingen", "Abbesses of Sankt Walburg", start=("1231", "1231"), end=("eve of Lammas 1242", "1242-07-31")),
  fact("Adelheid of Truhendingen", "deathDate", "eve of Lammas 1242", value="1242-07-31"),
  fact("Kunigunde von Abenberg", "relatives", "Mechtild"),
  fact("Mechtild", "relatives", "Kunigunde von Abenberg"),
  ev("departure", "resignation", ("1231", "1231"), ["Mechtild"]),
)

P("t5-122", """For immediate release: Attorney General Darnell Whitfield-Ortiz today named Priya Venkataraman chief of the Consumer Fraud Bureau. Venkataraman, 41, comes from the city's law department, where she supervised the licensing unit for six years. She earned her law degree from Howard University in 2005. "Priya is tough and fair," said Whitfield-Ortiz. March 4, 2021.""",
  occ("Darnell Whitfield-Ortiz", "Attorney General"),
  occ("Priya Venkataraman", "chief of the Consumer Fraud Bureau", start=("today", "2021-03-04")),
  occ("Priya Venkataraman", "supervised the licensing unit", start=("six years", "2015"), end=("today", "2021-03-04")),
  fact("Priya Venkataraman", "education", "Howard University", date=("2005", "2005")),
  ev("appointment", "named", ("today", "2021-03-04"), ["Darnell Whitfield-Ortiz", "Priya Venkataraman"]),
)

P("t5-123", """The Honourable Zo Andrianarivo Rakotomalala, senator for Fianarantsoa since 2016, was born at Ambositra on 25 June 1955 and died in Antananarivo on 11 March 2020. He had served as mayor of his birthplace from 1999 to 2003. The Senate observed a minute's silence. A by-election will be called in due course, the Bureau said.""",
  occ("Zo Andrianarivo Rakotomalala", "senator for Fianarantsoa", start=("2016", "2016"), end=("11 March 2020", "2020-03-11")),
  occ("Zo Andrianarivo Rakotomalala", "mayor of his birthplace", start=("1999", "1999"), end=("2003", "2003")),
  fact("Zo Andrianarivo Rakotomalala", "birthPlace", "Ambositra"),
  fact("Zo Andrianarivo Rakotomalala", "birthDate", "25 June 1955", value="1955-06-25"),
  fact("Zo Andrianarivo Rakotomalala", "deathPlace", "Antananarivo"),
  fact("Zo Andrianarivo Rakotomalala", "deathDate", "11 March 2020", value="2020-03-11"),
)

P("t5-124", """Panel 3 (Room B): "Archives after fire". Moderator: Eyerusalem Bekele, National Archives. Papers: Joaquim Mondlane-Fahey, lately keeper of manuscripts at Ilha; Hye-jin Seo, doctoral student, Leiden; Father Anselm Okeke, OSB. Discussant: Dame Olive Fennimore, sometime Master of the Rolls of the Isles. Please switch off telephones.""",
  occ("Joaquim Mondlane-Fahey", "keeper of manuscripts at Ilha", former=True),
  fact("Hye-jin Seo", "occupation", "doctoral student"),
  fact("Hye-jin Seo", "education", "Leiden"),
  occ("Olive Fennimore", "Master of the Rolls of the Isles", former=True),
  occ("Eyerusalem Bekele", "Moderator"),
)

P("t5-125", """Cabinet reshuffle, 8 December 2003. Finance: Ms Petrona Gillett (unchanged). Works: Mr Dwight Usher, vice Mr Elroy Cocom, who goes to Natural Resources. Rural Development: Mrs Anita Choc, a newcomer. Leaving the government: Mr Hubert Staine. The Governor-General received the new ministers at five o'clock and tea was taken on the veranda.""",
  occ("Petrona Gillett", "Finance"),
  occ("Dwight Usher", "Works", start=("8 December 2003", "2003-12-08")),
  occ("Elroy Cocom", "Works", end=("8 December 2003", "2003-12-08")),
  occ("Elroy Cocom", "Natural Resources", start=("8 December 2003", "2003-12-08")),
  occ("Anita Choc", "Rural Development", start=("8 December 2003", "2003-12-08")),
  occ("Hubert Staine", "government", end=("8 December 2003", "2003-12-08")),
  ev("appointment", "goes", ("8 December 2003", "2003-12-08"), ["Elroy Cocom"]),
  ev("departure", "Leaving the government", ("8 December 2003", "2003-12-08"), ["Hubert Staine"]),
)

P("t5-126", """Biography. Mr. Sokha Chanthavy has been Governor of Kampong Reang Province since 9 February 2017. He was deputy governor from 2009 to 2017 and, before that, chief of the provincial education office. Mr. Sokha was born in Takeo in 1962 and is fluent in Khmer, Vietnamese and French. He is married to Mrs. Keo Sopheap.""",
  occ("Sokha Chanthavy", "Governor of Kampong Reang Province", start=("9 February 2017", "2017-02-09")),
  occ("Sokha Chanthavy", "deputy governor", start=("2009", "2009"), end=("2017#2", "2017")),
  occ("Sokha Chanthavy", "chief of the provincial education office", former=True),
  fact("Sokha Chanthavy", "birthPlace", "Takeo"),
  fact("Sokha Chanthavy", "birthDate", "1962", value="1962"),
  fact("Sokha Chanthavy", "spouse", "Keo Sopheap"),
  fact("Keo Sopheap", "spouse", "Sokha Chanthavy"),
)

P("t5-127", """The Dean of Engineering, Professor Chukwuemeka Nwachukwu-Bell, has been elected a Fellow of the Academy of Science. Before his appointment as dean in August 2016 he led the materials group at Imperial College London. A public lecture will be given in the Great Hall on Thursday 2 November 2017; admission is free and no ticket is required.""",
  occ("Chukwuemeka Nwachukwu-Bell", "dean", start=("August 2016", "2016-08"), again=["Dean of Engineering"]),
  occ("Chukwuemeka Nwachukwu-Bell", "led the materials group at Imperial College London", former=True),
  occ("Chukwuemeka Nwachukwu-Bell", "Fellow of the Academy of Science"),
  ev("election", "has been elected", None, ["Chukwuemeka Nwachukwu-Bell"]),
  ev("appointment", "appointment", ("August 2016", "2016-08"), ["Chukwuemeka Nwachukwu-Bell"]),
)

P("t5-128", """Notice No. 445 of 1936. His Excellency the High Commissioner has approved the following appointment: Dr Ludwig Aaronsohn, Medical Officer, Haifa, to be Acting Senior Medical Officer, Galilee District, during the absence on leave of Dr Colin MacVicar, from 15th July 1936. Hawkers' licences expire at the end of the month.""",
  occ("Ludwig Aaronsohn", "Acting Senior Medical Officer, Galilee District", start=("15th July 1936", "1936-07-15")),
  occ("Ludwig Aaronsohn", "Medical Officer, Haifa"),
  occ("Colin MacVicar", "Senior Medical Officer, Galilee District"),
  ev("appointment", "to be", ("15th July 1936", "1936-07-15"), ["Ludwig Aaronsohn"]),
)

P("t5-129", """Pastor Rosângela Thuler Pimenta, of the Igreja Luterana, was elected president of the National Council of Churches on 21 May 2011 in Porto Alegre, the first woman so chosen. She had been secretary for ecumenism since 2006. Anglican bishop Almir Coutinho Dias became vice-president. The assembly ended with a meal of rice, beans and fried fish.""",
  occ("Rosângela Thuler Pimenta", "president of the National Council of Churches", start=("21 May 2011", "2011-05-21")),
  occ("Rosângela Thuler Pimenta", "secretary for ecumenism", start=("2006", "2006")),
  occ("Almir Coutinho Dias", "Anglican bishop"),
  occ("Almir Coutinho Dias", "vice-president", start=("21 May 2011", "2011-05-21")),
  fact("Rosângela Thuler Pimenta", "occupation", "Pastor"),
  fact("Rosângela Thuler Pimenta", "religion", "Igreja Luterana"),
  fact("Almir Coutinho Dias", "religion", "Anglican"),
  ev("election", "was elected", ("21 May 2011", "2011-05-21"), ["Rosângela Thuler Pimenta"], place="Porto Alegre"),
  ev("appointment", "became", ("21 May 2011", "2011-05-21"), ["Almir Coutinho Dias"]),
)

P("t5-130", """Staff changes at headquarters. Farida Nasrullah has left the Secretariat after seven years as Director of Budget; she is now treasurer of the Asian Rice Foundation in Los Baños. Kwabena Asante-Müller moves from Nairobi to take over the Budget division on 1 September 2014. We welcome Kwabena and his wife, Heike, to Rome.""",
  occ("Farida Nasrullah", "Director of Budget", former=True),
  occ("Farida Nasrullah", "treasurer of the Asian Rice Foundation"),
  occ("Kwabena Asante-Müller", "Budget division", start=("1 September 2014", "2014-09-01")),
  fact("Kwabena Asante-Müller", "spouse", "Heike"),
  fact("Heike", "spouse", "Kwabena Asante-Müller"),
  ev("departure", "has left", None, ["Farida Nasrullah"]),
  ev("appointment", "take over", ("1 September 2014", "2014-09-01"), ["Kwabena Asante-Müller"]),
)

P("t5-131", """SMITHERS, the Hon. Alma Joy – Minister of Tourism, Turks Passage, 2012–2016. b. 1957, Bottle Creek. m. 1980 Captain Leroy Smithers. Educ. Bottle Creek High School; University of Tampa (B.A. 1979). Hotel manager. Elected Member for North Caicos East 2007, defeated 2016. People's National Party. Chairman of the Airports Authority from 2020.""",
  occ("SMITHERS, the Hon. Alma Joy", "Minister of Tourism, Turks Passage", start=("2012", "2012"), end=("2016", "2016")),
  fact("SMITHERS, the Hon. Alma Joy", "birthDate", "1957", value="1957"),
  fact("SMITHERS, the Hon. Alma Joy", "birthPlace", "Bottle Creek"),
  fact("SMITHERS, the Hon. Alma Joy", "spouse", "Leroy Smithers", date=("1980", "1980")),
  fact("Leroy Smithers", "spouse", "SMITHERS, the Hon. Alma Joy", date=("1980", "1980")),
  fact("SMITHERS, the Hon. Alma Joy", "education", "Bottle Creek High School"),
  fact("SMITHERS, the Hon. Alma Joy", "education", "University of Tampa", date=("1979", "1979")),
  fact("SMITHERS, the Hon. Alma Joy", "occupation", "Hotel manager"),
  occ("SMITHERS, the Hon. Alma Joy", "Member for North Caicos East", start=("2007", "2007"), end=("2016#2", "2016")),
  fact("SMITHERS, the Hon. Alma Joy", "party", "People's National Party"),
  occ("SMITHERS, the Hon. Alma Joy", "Chairman of the Airports Authority", start=("2020", "2020")),
  ev("election", "Elected", ("2007", "2007"), ["SMITHERS, the Hon. Alma Joy"]),
  ev("election", "defeated", ("2016#2", "2016"), ["SMITHERS, the Hon. Alma Joy"]),
)

P("t5-132", """Vice Admiral (ret.) Stamatis Kountouriotis-Vlachos was director of the Hellenic Hydrographic Office between 1966 and 1974. Dismissed by the junta in its last week, he was reinstated that August and retired a full admiral in 1976. He wrote the standard pilot of the Cyclades. A buoy off Kea is painted in the colours of his club.""",
  occ("Stamatis Kountouriotis-Vlachos", "director of the Hellenic Hydrographic Office", start=("1966", "1966"), end=("1974", "1974")),
  ev("departure", "Dismissed", ("1974", "1974"), ["Stamatis Kountouriotis-Vlachos"]),
  ev("appointment", "was reinstated", ("that August", "1974-08"), ["Stamatis Kountouriotis-Vlachos"]),
  ev("departure", "retired", ("1976", "1976"), ["Stamatis Kountouriotis-Vlachos"]),
)

P("t5-133", """On the recommendation of the Shura Council, Eng. Salim bin Hamood Al Shuaili was appointed chairman of the Public Authority for Craft Industries by Royal Decree 38/2011, issued on 7 March 2011. The chairman holds the rank of minister. The decree revokes whatever is contrary to it and comes into force from the day following its publication.""",
  occ("Salim bin Hamood Al Shuaili", "chairman of the Public Authority for Craft Industries", start=("7 March 2011", "2011-03-07")),
  fact("Salim bin Hamood Al Shuaili", "occupation", "Eng."),
  ev("appointment", "was appointed", ("7 March 2011", "2011-03-07"), ["Salim bin Hamood Al Shuaili"]),
)

P("t5-134", """Ludmila Petcu-Rotaru (b. Ludmila Cojocaru, Soroca, 1 May 1970) is mayor of Drochia. She trained as a primary-school teacher in Bălți, graduating in 1991, and was a district councillor for eight years. Elected in the second round on 28 June 2015, she was returned unopposed in 2019. She divorced Ion Petcu and in 2012 married Vasile Rotaru.""",
  fact("Ludmila Petcu-Rotaru", "birthName", "Ludmila Cojocaru"),
  fact("Ludmila Petcu-Rotaru", "birthPlace", "Soroca"),
  fact("Ludmila Petcu-Rotaru", "birthDate", "1 May 1970", value="1970-05-01"),
  occ("Ludmila Petcu-Rotaru", "mayor of Drochia", start=("28 June 2015", "2015-06-28")),
  fact("Ludmila Petcu-Rotaru", "occupation", "primary-school teacher"),
  fact("Ludmila Petcu-Rotaru", "education", "Bălți", date=("1991", "1991")),
  occ("Ludmila Petcu-Rotaru", "district councillor", former=True),
  fact("Ludmila Petcu-Rotaru", "spouse", "Ion Petcu"),
  fact("Ludmila Petcu-Rotaru", "spouse", "Vasile Rotaru", date=("2012", "2012")),
  ev("election", "Elected", ("28 June 2015", "2015-06-28"), ["Ludmila Petcu-Rotaru"]),
  ev("election", "was returned", ("2019", "2019"), ["Ludmila Petcu-Rotaru"]),
  fact("Ion Petcu", "spouse", "Ludmila Petcu-Rotaru"),
  fact("Vasile Rotaru", "spouse", "Ludmila Petcu-Rotaru", date=("2012", "2012")),
)

P("t5-135", """The Tribal Council of the Salish Flats met at Pablo on April 3, 1987. Present: Chairman Delbert Matt; Vice-Chairwoman Agnes Vanderburg-Pierre; Treasurer Louis Adams Jr. Absent: Secretary Ferris Caye, excused. Councilman Noel Stasso moved to table the water code; the motion carried. The matter of the bison range was put over until May.""",
  occ("Delbert Matt", "Chairman"),
  occ("Agnes Vanderburg-Pierre", "Vice-Chairwoman"),
  occ("Louis Adams Jr.", "Treasurer"),
  occ("Ferris Caye", "Secretary"),
  occ("Noel Stasso", "Councilman"),
  ev("meeting", "met", ("April 3, 1987", "1987-04-03"), ["Delbert Matt", "Agnes Vanderburg-Pierre", "Louis Adams Jr.", "Noel Stasso"], place="Pablo"),
)

P("t5-136", """Among the four commissioners dismissed on 17 November 1983 was the one responsible for customs, Théodore Mbarga-Etoa, a former prefect of the Mfoundi. He had, the decree says, "failed in his obligations". Mbarga, tried the next year, was acquitted. He returned to the bar, and from 1997 to 2002 sat for Obala in the Assembly.""",
  occ("Théodore Mbarga-Etoa", "one responsible for customs", end=("17 November 1983", "1983-11-17"), again=["commissioners"]),
  occ("Théodore Mbarga-Etoa", "prefect of the Mfoundi", former=True),
  occ("Théodore Mbarga-Etoa", "sat for Obala in the Assembly", start=("1997", "1997"), end=("2002", "2002")),
  ev("departure", "dismissed", ("17 November 1983", "1983-11-17"), ["Théodore Mbarga-Etoa"]),
  ev("investigation", "tried", ("the next year", "1984"), ["Théodore Mbarga-Etoa"]),
)

P("t5-137", """Rt Hon. Lachlan Urquhart-Bayne MSP. Party: Liberal Democrat. Constituency: Wester Ross and Lochaber (since 5 May 2011). Remunerated posts: none. He was Deputy Minister for Fisheries from 2003 to 2007, as a regional list member. Gifts: one salmon, declared 9 July 2012. Heritable property: a croft at Achiltibuie.""",
  occ("Lachlan Urquhart-Bayne", "Wester Ross and Lochaber", start=("5 May 2011", "2011-05-05"), again=["MSP"]),
  fact("Lachlan Urquhart-Bayne", "party", "Liberal Democrat"),
  occ("Lachlan Urquhart-Bayne", "Deputy Minister for Fisheries", start=("2003", "2003"), end=("2007", "2007")),
  occ("Lachlan Urquhart-Bayne", "regional list member", former=True),
  ev("disclosure", "declared", ("9 July 2012", "2012-07-09"), ["Lachlan Urquhart-Bayne"]),
)

P("t5-138", """Doctor Wu Mei-ling, superintendent of the Hualien Christian Hospital since 2008, received the Medical Devotion Award in 2019. The paediatrician, who belongs to the Amis people and was baptised Presbyterian, studied at Kaohsiung Medical College. "The award belongs to the nurses," she said. A new ward opens in the spring.""",
  occ("Wu Mei-ling", "superintendent of the Hualien Christian Hospital", start=("2008", "2008")),
  fact("Wu Mei-ling", "award", "Medical Devotion Award", date=("2019", "2019")),
  fact("Wu Mei-ling", "occupation", "paediatrician"),
  fact("Wu Mei-ling", "ethnicity", "Amis"),
  fact("Wu Mei-ling", "religion", "Presbyterian"),
  fact("Wu Mei-ling", "education", "Kaohsiung Medical College"),
  ev("award", "received", ("2019", "2019"), ["Wu Mei-ling"]),
)

P("t5-139", """Ministers of Posts: Paul-Émile Zoungrana (1959–60), Moussa Tapsoba (1960–63), Zoungrana again (1963–66). The ministry was then folded into Transport, under Colonel Alexis Guissou, and reappeared only in 1978, with Mme Aïssata Barry as its first woman head. She left it in November 1980, the day after the coup.""",
  occ("Paul-Émile Zoungrana", "Ministers of Posts", start=("1959", "1959"), end=("60", "1960")),
  occ("Moussa Tapsoba", "Ministers of Posts", start=("1960", "1960"), end=("63", "1963")),
  occ("Paul-Émile Zoungrana", "Ministers of Posts", start=("1963", "1963"), end=("66", "1966")),
  occ("Alexis Guissou", "Transport"),
  occ("Aïssata Barry", "head", start=("1978", "1978"), end=("November 1980", "1980-11")),
  ev("departure", "left", ("November 1980", "1980-11"), ["Aïssata Barry"]),
)

P("t5-140", """The Foundation is governed by a council of nine. Its chair rotates among the founding universities, and no person may hold it for more than two years running. The director, who is chosen by open competition, may not sit on the council. Minutes are published within thirty days, except where they concern named individuals.""",
)

P("t5-141", """Francesca Zanolini Ferraris, State Secretary at the Department of Territory, Bellinzona. Born in Locarno on 30 August 1973. Civil engineer ETH (1998). Head of the Hydraulic Works Office 2007–2014, deputy cantonal engineer 2014–2019, State Secretary from 1 April 2019. Free Democrat. Lives in Gordola with her partner, the photographer Reto Imhof.""",
  occ("Francesca Zanolini Ferraris", "State Secretary#2", start=("1 April 2019", "2019-04-01"), again=["State Secretary at the Department of Territory"]),
  fact("Francesca Zanolini Ferraris", "birthPlace", "Locarno"),
  fact("Francesca Zanolini Ferraris", "birthDate", "30 August 1973", value="1973-08-30"),
  fact("Francesca Zanolini Ferraris", "occupation", "Civil engineer"),
  fact("Francesca Zanolini Ferraris", "education", "ETH", date=("1998", "1998")),
  occ("Francesca Zanolini Ferraris", "Head of the Hydraulic Works Office", start=("2007", "2007"), end=("2014", "2014")),
  occ("Francesca Zanolini Ferraris", "deputy cantonal engineer", start=("2014#2", "2014"), end=("2019", "2019")),
  fact("Francesca Zanolini Ferraris", "party", "Free Democrat"),
  fact("Francesca Zanolini Ferraris", "residence", "Gordola"),
  fact("Reto Imhof", "occupation", "photographer"),
)

P("t5-142", """GALLERY: Sir Neville Osgood-Carr (High Commissioner, 1958–1961) inspects the guard; Lady Osgood-Carr with Girl Guides; Chief Minister Tui Malietau at the cable station, cutting the tape with a bush knife, 5 June 1960; the band. All prints are from the album of the aide-de-camp, Lieutenant Piers Hallowes, R.N., and were found in Lyme Regis.""",
  occ("Neville Osgood-Carr", "High Commissioner", start=("1958", "1958"), end=("1961", "1961")),
  occ("Tui Malietau", "Chief Minister"),
  occ("Piers Hallowes", "aide-de-camp"),
  fact("Neville Osgood-Carr", "spouse", "Lady Osgood-Carr"),
  fact("Lady Osgood-Carr", "spouse", "Neville Osgood-Carr"),
)

P("t5-143", """The Cabinet Secretary has approved the transfer of Shri Devendra Kumar Parmar, IAS, Collector of Banaskantha, as Managing Director of the State Salt Corporation, vice Smt. Leena Chauhan, IAS, transferred. Shri Harshad Vora, Deputy Secretary, Revenue, will look after the charge of Collector until further orders. Gandhinagar, 23 May 2008. By order and in the name of the Governor.""",
  occ("Devendra Kumar Parmar", "Collector of Banaskantha", end=("23 May 2008", "2008-05-23")),
  occ("Devendra Kumar Parmar", "Managing Director of the State Salt Corporation", start=("23 May 2008", "2008-05-23")),
  occ("Leena Chauhan", "Managing Director of the State Salt Corporation", end=("23 May 2008", "2008-05-23")),
  occ("Harshad Vora", "Deputy Secretary, Revenue"),
  occ("Harshad Vora", "charge of Collector", start=("23 May 2008", "2008-05-23")),
  ev("appointment", "transfer", ("23 May 2008", "2008-05-23"), ["Devendra Kumar Parmar"]),
  ev("departure", "transferred", ("23 May 2008", "2008-05-23"), ["Leena Chauhan"]),
)

P("t5-144", """Mikel Etxeandia Larrañaga coached the rowing club of Getaria for ten summers, then let himself be talked into chairing it (1991). Six years later he made way for Nerea Olano, a dentist. He was lehendakari of nothing else, he liked to say, though for one term he sat as a councillor for Eusko Alkartasuna.""",
  occ("Mikel Etxeandia Larrañaga", "coached the rowing club of Getaria", former=True),
  occ("Mikel Etxeandia Larrañaga", "chairing it", start=("1991", "1991"), end=("Six years later", "1997")),
  occ("Nerea Olano", "chairing it", start=("Six years later", "1997")),
  fact("Nerea Olano", "occupation", "dentist"),
  occ("Mikel Etxeandia Larrañaga", "councillor", former=True),
  fact("Mikel Etxeandia Larrañaga", "party", "Eusko Alkartasuna"),
  ev("departure", "made way", ("Six years later", "1997"), ["Mikel Etxeandia Larrañaga"]),
)

P("t5-145", """The secretary-general of the Arab Postal Union, Dr Huda Abu-Shanab, telephoned the Sudanese minister of communications, Tarig Hamza Elbashir, on 12 September 2019 to offer help after the floods. She also wrote to the heads of member administrations. Dr Abu-Shanab, a Jordanian, took office in January of that year. Stamps worth six million were lost.""",
  occ("Huda Abu-Shanab", "secretary-general of the Arab Postal Union", start=("January of that year", "2019-01"), again=["office"]),
  occ("Tarig Hamza Elbashir", "Sudanese minister of communications"),
  fact("Huda Abu-Shanab", "nationality", "Jordanian"),
  ev("communication", "telephoned", ("12 September 2019", "2019-09-12"), ["Huda Abu-Shanab", "Tarig Hamza Elbashir"]),
  ev("communication", "wrote", None, ["Huda Abu-Shanab"]),
  ev("appointment", "took office", ("January of that year", "2019-01"), ["Huda Abu-Shanab"]),
)

P("t5-146", """DIRECTORS' REPORT. The directors during the year were: A. K. Mensah-Sarbah (chairman); Mrs E. Thorne (resigned 30 June 1981); R. W. Bulmer; J. P. de Graft (appointed 1 July 1981). In accordance with article 88 Mr Bulmer retires and, being eligible, offers himself for re-election. No director had any interest in the shares of the company.""",
  occ("A. K. Mensah-Sarbah", "chairman"),
  occ("E. Thorne", "directors", end=("30 June 1981", "1981-06-30")),
  occ("R. W. Bulmer", "directors"),
  occ("J. P. de Graft", "directors", start=("1 July 1981", "1981-07-01")),
  ev("departure", "resigned", ("30 June 1981", "1981-06-30"), ["E. Thorne"]),
  ev("appointment", "appointed", ("1 July 1981", "1981-07-01"), ["J. P. de Graft"]),
  ev("candidacy", "offers himself for re-election", None, ["R. W. Bulmer"]),
)

P("t5-147", """Bishop Sebastian Thoppil-Kurian (Malankara), 1902–1988: ordained deacon 1921; vicar of Kottarakkara 1930–41; consecrated bishop, 15 August 1944, with the name Mar Philoxenos; bishop of Thumpamon until 1979. Nephew of the Catholicos Mar Baselios. The seminary library bears his name, and so, less officially, does a variety of jackfruit.""",
  occ("Sebastian Thoppil-Kurian", "vicar of Kottarakkara", start=("1930", "1930"), end=("41", "1941")),
  occ("Sebastian Thoppil-Kurian", "bishop of Thumpamon", end=("1979", "1979"), again=["Bishop"]),
  occ("Sebastian Thoppil-Kurian", "bishop", start=("15 August 1944", "1944-08-15")),
  fact("Sebastian Thoppil-Kurian", "birthDate", "1902", value="1902"),
  fact("Sebastian Thoppil-Kurian", "deathDate", "1988", value="1988"),
  fact("Sebastian Thoppil-Kurian", "alias", "Mar Philoxenos"),
  fact("Sebastian Thoppil-Kurian", "religion", "Malankara"),
  fact("Sebastian Thoppil-Kurian", "relatives", "Mar Baselios"),
  occ("Mar Baselios", "Catholicos"),
  ev("appointment", "consecrated", ("15 August 1944", "1944-08-15"), ["Sebastian Thoppil-Kurian"]),
  fact("Mar Baselios", "relatives", "Sebastian Thoppil-Kurian"),
)

P("t5-148", """Peruvian consul in Yokohama before the war, Don Ricardo Elguera Pflücker had two passions, orchids and protocol. He left Japan on the exchange ship in June 1942, was posted to Lourenço Marques, and ended as chief of ceremonial in Torre Tagle, 1950–1956. His brother Manuel was a general. Neither married.""",
  occ("Ricardo Elguera Pflücker", "Peruvian consul in Yokohama", former=True),
  occ("Ricardo Elguera Pflücker", "chief of ceremonial in Torre Tagle", start=("1950", "1950"), end=("1956", "1956")),
  fact("Ricardo Elguera Pflücker", "siblings", "Manuel"),
  fact("Manuel", "siblings", "Ricardo Elguera Pflücker"),
  fact("Manuel", "occupation", "general"),
  ev("travel", "left", ("June 1942", "1942-06"), ["Ricardo Elguera Pflücker"], place="Japan"),
  ev("appointment", "was posted", None, ["Ricardo Elguera Pflücker"], place="Lourenço Marques"),
)

P("t5-149", """Emergency Powers Order: Brigadier Saw Htin Lin to be Military Administrator of the Delta Division from 2 October 1958. U Ba Thein, Divisional Commissioner, to report to the Home Ministry. Headmen shall furnish lists of firearms. This Order supersedes that of 30 September, in which the Brigadier's name was given as Saw Htin Win.""",
  occ("Saw Htin Lin", "Military Administrator of the Delta Division", start=("2 October 1958", "1958-10-02")),
  occ("Ba Thein", "Divisional Commissioner"),
  ev("appointment", "to be", ("2 October 1958", "1958-10-02"), ["Saw Htin Lin"]),
)

P("t5-150", """Chair of the Board of Trustees, 2004–2010: Valentina Drăghici-Stan. Having sold her shipping agency in 2001, she devoted herself to the museum in Constanța, of which her grandfather, Captain Leonida Drăghici, had been the first curator. Matei Popovici chaired the trustees before her, and Dr Oana Lupu, an archaeologist, has done so since. The amphora room is closed for repairs.""",
  occ("Valentina Drăghici-Stan", "Chair of the Board of Trustees", start=("2004", "2004"), end=("2010", "2010")),
  fact("Valentina Drăghici-Stan", "relatives", "Leonida Drăghici"),
  fact("Leonida Drăghici", "relatives", "Valentina Drăghici-Stan"),
  occ("Leonida Drăghici", "curator", former=True),
  occ("Matei Popovici", "chaired the trustees", end=("2004", "2004")),
  occ("Oana Lupu", "Chair of the Board of Trustees", start=("2010", "2010")),
  fact("Oana Lupu", "occupation", "archaeologist"),
)

P("t5-151", """The Ministry of Health is led by Dr. Ifeoma Nwankwo-Dahl. She was appointed Minister on 3 July 2020 after serving for two years as chief medical officer. Deputy Minister Jonas Kpadeh has been in post since 2018. The ministry can be reached by telephone from eight to four and has a clinic for its own staff on the ground floor.""",
  occ("Ifeoma Nwankwo-Dahl", "Minister", start=("3 July 2020", "2020-07-03"), again=["Ministry of Health"]),
  occ("Ifeoma Nwankwo-Dahl", "chief medical officer", start=("two years", "2018"), end=("3 July 2020", "2020-07-03")),
  occ("Jonas Kpadeh", "Deputy Minister", start=("2018", "2018")),
  ev("appointment", "was appointed", ("3 July 2020", "2020-07-03"), ["Ifeoma Nwankwo-Dahl"]),
)

P("t5-152", """Nahuel Curiqueo Painemal, director of the Intercultural Bilingual Programme at the Universidad del Sur, was born in Carahue in 1979. He holds a doctorate in linguistics from the University of Texas at Austin (2011). From 2014 to 2018 he was an adviser to the minister of culture. He writes poems in Mapudungun and in Spanish.""",
  occ("Nahuel Curiqueo Painemal", "director of the Intercultural Bilingual Programme at the Universidad del Sur"),
  fact("Nahuel Curiqueo Painemal", "birthPlace", "Carahue"),
  fact("Nahuel Curiqueo Painemal", "birthDate", "1979", value="1979"),
  fact("Nahuel Curiqueo Painemal", "education", "University of Texas at Austin", date=("2011", "2011")),
  occ("Nahuel Curiqueo Painemal", "adviser to the minister of culture", start=("2014", "2014"), end=("2018", "2018")),
  fact("Nahuel Curiqueo Painemal", "occupation", "writes poems"),
)

P("t5-153", """LONDON GAZETTE style notices, Falkner Islands, 1 November 1951. Resignation: Mr D. R. Bonner, J.P., from the Legislative Council. Appointments: Mr H. C. Luxton to be a nominated member of the Legislative Council; the Rev. Forrest Pike to be Superintendent of Education; Miss Hulda Biggs to be Postmistress, West Island. Sheep brands must be registered before shearing.""",
  occ("D. R. Bonner", "Legislative Council", end=("1 November 1951", "1951-11-01")),
  occ("D. R. Bonner", "J.P."),
  occ("H. C. Luxton", "nominated member of the Legislative Council", start=("1 November 1951", "1951-11-01")),
  occ("Forrest Pike", "Superintendent of Education", start=("1 November 1951", "1951-11-01")),
  occ("Hulda Biggs", "Postmistress, West Island", start=("1 November 1951", "1951-11-01")),
  ev("departure", "Resignation", ("1 November 1951", "1951-11-01"), ["D. R. Bonner"]),
  ev("appointment", "Appointments", ("1 November 1951", "1951-11-01"), ["H. C. Luxton", "Forrest Pike", "Hulda Biggs"]),
)

P("t5-154", """Hatice Nur Yıldız-Baker is a British politician of Turkish Cypriot descent. She has been Labour MP for Enfield Chase since the general election of 4 July 2024. Previously a solicitor, she led the local council's opposition group between 2018 and 2022. She was born in Famagusta, grew up in Palmers Green and attended Queen Mary University of London.""",
  fact("Hatice Nur Yıldız-Baker", "nationality", "British"),
  fact("Hatice Nur Yıldız-Baker", "ethnicity", "Turkish Cypriot"),
  occ("Hatice Nur Yıldız-Baker", "MP for Enfield Chase", start=("4 July 2024", "2024-07-04")),
  fact("Hatice Nur Yıldız-Baker", "party", "Labour"),
  fact("Hatice Nur Yıldız-Baker", "occupation", "solicitor"),
  fact("Hatice Nur Yıldız-Baker", "occupation", "politician"),
  occ("Hatice Nur Yıldız-Baker", "led the local council's opposition group", start=("2018", "2018"), end=("2022", "2022")),
  fact("Hatice Nur Yıldız-Baker", "birthPlace", "Famagusta"),
  fact("Hatice Nur Yıldız-Baker", "residence", "Palmers Green"),
  fact("Hatice Nur Yıldız-Baker", "education", "Queen Mary University of London"),
  ev("election", "general election", ("4 July 2024", "2024-07-04"), ["Hatice Nur Yıldız-Baker"]),
)

P("t5-155", """On Wednesday, 26 April 2017, the Foreign Minister, Mr Sitiveni Halaholo, met Ms Camille Arsenault, Canada's High Commissioner to Tonga, at the ministry in Nuku'alofa. Ms Arsenault, who is resident in Wellington, was paying her farewell call at the end of a three-year posting. They exchanged gifts: a mat and a book of photographs of Prince Edward Island.""",
  occ("Sitiveni Halaholo", "Foreign Minister"),
  occ("Camille Arsenault", "Canada's High Commissioner to Tonga", start=("three-year posting", "2014"), end=("26 April 2017", "2017-04")),
  fact("Camille Arsenault", "residence", "Wellington"),
  ev("meeting", "met", ("26 April 2017", "2017-04-26"), ["Sitiveni Halaholo", "Camille Arsenault"], place="Nuku'alofa"),
)

P("t5-156", """PROVOSTS
The Rev. Elisha Crane, D.D., 1802–1817
Jonathan Wickliffe Thayer, 1817–1829
The Rev. Samuel Prentiss Lord, 1830–1833, afterwards Bishop of Ohio
Office in abeyance, 1833–1871
Silas Weatherby Poole, LL.D., 1871–1894
Portraits of all but the second hang in the stairwell.""",
  occ("Elisha Crane", "PROVOSTS", start=("1802", "1802"), end=("1817", "1817")),
  occ("Jonathan Wickliffe Thayer", "PROVOSTS", start=("1817#2", "1817"), end=("1829", "1829")),
  occ("Samuel Prentiss Lord", "PROVOSTS", start=("1830", "1830"), end=("1833", "1833")),
  occ("Samuel Prentiss Lord", "Bishop of Ohio"),
  occ("Silas Weatherby Poole", "PROVOSTS", start=("1871#2", "1871"), end=("1894", "1894")),
)

P("t5-157", """General Staff communiqué: Air Vice-Marshal Emeka Aniebonam-Tarfa, Air Officer Commanding Training Command, took the salute at the passing-out parade of Course 41 in Kaduna on 14 September 1991. The sword of honour went to Cadet Sergeant Bilkisu Garba. In his address the Air Vice-Marshal urged the new officers to shun politics. Eleven aircraft flew past.""",
  occ("Emeka Aniebonam-Tarfa", "Air Officer Commanding Training Command"),
  fact("Bilkisu Garba", "award", "sword of honour", date=("14 September 1991", "1991-09-14")),
  ev("award", "went to", ("14 September 1991", "1991-09-14"), ["Bilkisu Garba"], place="Kaduna"),
  ev("speech", "address", ("14 September 1991", "1991-09-14"), ["Emeka Aniebonam-Tarfa"], place="Kaduna"),
)

P("t5-158", """The Diocese of Östervik: Bishop Karin Lindblad-Åhs was ordained priest in 1988. She was vicar of Norrfjärden from 1994 until 2003, then diocesan dean, and was elected bishop on 17 May 2011, receiving sixty-one per cent of the votes. She is married to Per Åhs, forester. The bishop's coat of arms shows a pike.""",
  occ("Karin Lindblad-Åhs", "bishop", start=("17 May 2011", "2011-05-17"), again=["Bishop"]),
  occ("Karin Lindblad-Åhs", "vicar of Norrfjärden", start=("1994", "1994"), end=("2003", "2003")),
  occ("Karin Lindblad-Åhs", "diocesan dean", start=("2003", "2003")),
  fact("Karin Lindblad-Åhs", "spouse", "Per Åhs"),
  fact("Per Åhs", "spouse", "Karin Lindblad-Åhs"),
  fact("Per Åhs", "occupation", "forester"),
  ev("election", "was elected", ("17 May 2011", "2011-05-17"), ["Karin Lindblad-Åhs"]),
)

P("t5-159", """Dr. Miriam Kalonde Zulu has been named Managing Director of Copperbelt Rural Power from 1 May 2022. She replaces Engineer Boniface Chanda, whose contract ran out in February. Dr. Zulu was general manager for planning at the regional power pool in Harare from 2015. She studied electrical engineering at the University of Zambia and in Trondheim.""",
  occ("Miriam Kalonde Zulu", "Managing Director of Copperbelt Rural Power", start=("1 May 2022", "2022-05-01")),
  occ("Boniface Chanda", "Managing Director of Copperbelt Rural Power", end=("February", "2022-02")),
  occ("Miriam Kalonde Zulu", "general manager for planning at the regional power pool in Harare", start=("2015", "2015")),
  fact("Boniface Chanda", "occupation", "Engineer"),
  fact("Miriam Kalonde Zulu", "education", "University of Zambia"),
  fact("Miriam Kalonde Zulu", "education", "Trondheim"),
  ev("appointment", "has been named", ("1 May 2022", "2022-05-01"), ["Miriam Kalonde Zulu"]),
)

P("t5-160", """Hon. Dr. Bolormaa Gantulga-Meyer? There is no such member. The form, filled in as a joke during the recess of 2012 and pinned up in the members' bar, gives her seat as the Gobi, her committee as Dust and her interests as camels. The Clerk of the House, Mr R. D. Sapsford, has kept it.""",
  occ("R. D. Sapsford", "Clerk of the House"),
)

P("t5-161", """Sheriff Eduardo Villanueva-Tso took the oath on January 1, 2019. Before his election he spent twenty-two years with the Navajo Nation Police, rising to captain of the Shiprock District in 2010. He served in the U.S. Marine Corps from 1989 to 1993. The sheriff and his wife, Charlene, have three daughters and attend Christ the King Parish.""",
  occ("Eduardo Villanueva-Tso", "Sheriff", start=("January 1, 2019", "2019-01-01")),
  occ("Eduardo Villanueva-Tso", "captain of the Shiprock District", start=("2010", "2010")),
  fact("Eduardo Villanueva-Tso", "militaryService", "U.S. Marine Corps"),
  fact("Eduardo Villanueva-Tso", "spouse", "Charlene"),
  fact("Charlene", "spouse", "Eduardo Villanueva-Tso"),
  ev("appointment", "took the oath", ("January 1, 2019", "2019-01-01"), ["Eduardo Villanueva-Tso"]),
  ev("election", "election", None, ["Eduardo Villanueva-Tso"]),
)

P("t5-162", """Rektorat der Hochschule für Musik, Stand 1. April 1993. Rector: Prof. Gisela Amthor-Weiss. Prorector: Prof. István Hegedűs. Chancellor: Dr. jur. Wolf-Dieter Krahl. Dean, keyboard: Tatjana Morosowa-Lenz. The former rector, Prof. Ekkehard Zöllner, remains head of the early-music studio. Applications for practice rooms are to be made to the porter.""",
  occ("Gisela Amthor-Weiss", "Rector"),
  occ("István Hegedűs", "Prorector"),
  occ("Wolf-Dieter Krahl", "Chancellor"),
  occ("Tatjana Morosowa-Lenz", "Dean, keyboard"),
  occ("Ekkehard Zöllner", "rector#2", former=True),
  occ("Ekkehard Zöllner", "head of the early-music studio"),
)

P("t5-163", """Faisal Rahman Mollah, returned for Bhola-3 in 1991 on the ticket of the Jatiya Party, crossed the floor in 1994 and lost the seat two years later. He came back in 2008 as an independent. Convicted of tax evasion on 3 March 2011, he forfeited his membership, and the by-election was won by his nephew, Shamsul Mollah.""",
  occ("Faisal Rahman Mollah", "Bhola-3", start=("1991", "1991"), end=("two years later", "1996")),
  occ("Faisal Rahman Mollah", "Bhola-3", start=("2008", "2008"), end=("3 March 2011", "2011-03-03"), again=["membership"]),
  occ("Shamsul Mollah", "Bhola-3"),
  fact("Faisal Rahman Mollah", "party", "Jatiya Party"),
  fact("Faisal Rahman Mollah", "relatives", "Shamsul Mollah"),
  fact("Shamsul Mollah", "relatives", "Faisal Rahman Mollah"),
  ev("election", "returned", ("1991", "1991"), ["Faisal Rahman Mollah"]),
  ev("departure", "lost the seat", ("two years later", "1996"), ["Faisal Rahman Mollah"]),
  ev("election", "came back", ("2008", "2008"), ["Faisal Rahman Mollah"]),
  ev("conviction", "Convicted", ("3 March 2011", "2011-03-03"), ["Faisal Rahman Mollah"]),
  ev("departure", "forfeited his membership", ("3 March 2011", "2011-03-03"), ["Faisal Rahman Mollah"]),
  ev("election", "was won", None, ["Shamsul Mollah"]),
)

P("t5-164", """Wing Commander Hugh Carstairs Pym-Lonsdale, D.F.C., R.A.F., has relinquished command of No. 607 Squadron on appointment as Air Attaché at Ankara (14 Nov. 1943). Squadron Leader W. J. van der Spuy, S.A.A.F., assumes temporary command. The mess is reminded that accounts are to be settled before departure.""",
  fact("Hugh Carstairs Pym-Lonsdale", "award", "D.F.C."),
  fact("Hugh Carstairs Pym-Lonsdale", "militaryService", "R.A.F."),
  fact("W. J. van der Spuy", "militaryService", "S.A.A.F."),
  occ("Hugh Carstairs Pym-Lonsdale", "command of No. 607 Squadron", end=("14 Nov. 1943", "1943-11-14")),
  occ("Hugh Carstairs Pym-Lonsdale", "Air Attaché at Ankara", start=("14 Nov. 1943", "1943-11-14")),
  occ("W. J. van der Spuy", "temporary command", start=("14 Nov. 1943", "1943-11-14")),
  ev("departure", "has relinquished command", ("14 Nov. 1943", "1943-11-14"), ["Hugh Carstairs Pym-Lonsdale"]),
  ev("appointment", "appointment", ("14 Nov. 1943", "1943-11-14"), ["Hugh Carstairs Pym-Lonsdale"]),
  ev("appointment", "assumes temporary command", ("14 Nov. 1943", "1943-11-14"), ["W. J. van der Spuy"]),
)

P("t5-165", """Secretary for Justice Esperanza Buenaventura-Lim told a Senate hearing on 5 June 2013 that she had known nothing of the transfers. Her undersecretary, Crisanto Tolentino, testified the next morning that he had briefed her twice. The committee chair, Senator Josefa Madrigal-Uy, adjourned the inquiry. According to one newspaper, Tolentino has been offered a post abroad.""",
  occ("Esperanza Buenaventura-Lim", "Secretary for Justice"),
  occ("Crisanto Tolentino", "undersecretary"),
  occ("Josefa Madrigal-Uy", "committee chair"),
  occ("Josefa Madrigal-Uy", "Senator"),
  ev("testimony", "told", ("5 June 2013", "2013-06-05"), ["Esperanza Buenaventura-Lim"]),
  ev("testimony", "testified", ("the next morning", "2013-06-06"), ["Crisanto Tolentino"]),
  ev("investigation", "inquiry", ("5 June 2013", "2013-06-05"), ["Esperanza Buenaventura-Lim", "Crisanto Tolentino", "Josefa Madrigal-Uy"]),
)

P("t5-166", """Mansa Bojang-Sanneh, M.A., Clerk of the National Assembly, assumed that office on 1 October 2010, having been its librarian since 1997. He was trained at Loughborough. The Deputy Clerk is Mrs Awa Njie-Ceesay, a barrister. The Clerk's chair, carved from a single trunk of mahogany, was the gift of the Parliament of Ghana.""",
  occ("Mansa Bojang-Sanneh", "Clerk of the National Assembly", start=("1 October 2010", "2010-10-01")),
  occ("Mansa Bojang-Sanneh", "librarian", start=("1997", "1997"), end=("1 October 2010", "2010-10-01")),
  fact("Mansa Bojang-Sanneh", "education", "Loughborough"),
  occ("Awa Njie-Ceesay", "Deputy Clerk"),
  fact("Awa Njie-Ceesay", "occupation", "barrister"),
  ev("appointment", "assumed that office", ("1 October 2010", "2010-10-01"), ["Mansa Bojang-Sanneh"]),
)

P("t5-167", """Committee chairs, spring session: Agriculture, Ms Marit Eikeland-Sara; Fisheries, vacant since the death of Mr Ingolf Brekke; Sámi Affairs, Mr Nils-Ánte Utsi, who takes the place of Ms Elle Guttorm (on parental leave until 1 October). The Presidium asks chairs to submit their travel plans by the tenth. Lifts A and B are out of order.""",
  occ("Marit Eikeland-Sara", "Agriculture"),
  occ("Ingolf Brekke", "Fisheries", former=True),
  occ("Nils-Ánte Utsi", "Sámi Affairs", end=("1 October", "")),
  occ("Elle Guttorm", "Sámi Affairs"),
  ev("appointment", "takes the place", None, ["Nils-Ánte Utsi"]),
)

P("t5-168", """Aged 34, Chairperson Zhazira Omarbekova is the youngest member of the board of KazAgroLeasing. She joined as an analyst in 2012, was made head of risk in 2016, and was elected to the board in April 2019 and to its chair in April 2021. "My mother milked forty cows," she tells visitors. The firm employs 312 people.""",
  occ("Zhazira Omarbekova", "chair", start=("April 2021", "2021-04"), again=["Chairperson"]),
  occ("Zhazira Omarbekova", "member of the board of KazAgroLeasing", start=("April 2019", "2019-04"), again=["board#2"]),
  occ("Zhazira Omarbekova", "head of risk", start=("2016", "2016")),
  fact("Zhazira Omarbekova", "occupation", "analyst"),
  ev("appointment", "was made", ("2016", "2016"), ["Zhazira Omarbekova"]),
  ev("election", "was elected", ("April 2019", "2019-04"), ["Zhazira Omarbekova"]),
)

P("t5-169", """The Prefect wishes it known that M. Casimir Dufour-Lacaze, sub-prefect at Saint-Girons since 12 Messidor, has been confirmed in his functions by the First Consul, and that citizen Bertrand Arnal, notary at Massat, replaces as mayor the late citizen Peyronne. Given at Foix, 3 Fructidor Year VIII. The roads of the department remain infested.""",
  occ("Casimir Dufour-Lacaze", "sub-prefect at Saint-Girons", start=("12 Messidor", "1800-07-01")),
  fact("Bertrand Arnal", "occupation", "notary"),
  fact("Bertrand Arnal", "residence", "Massat"),
  occ("Bertrand Arnal", "mayor", start=("3 Fructidor Year VIII", "1800-08-21")),
  occ("Peyronne", "mayor", former=True),
  ev("appointment", "has been confirmed", ("3 Fructidor Year VIII", "1800-08-21"), ["Casimir Dufour-Lacaze"]),
  ev("appointment", "replaces", ("3 Fructidor Year VIII", "1800-08-21"), ["Bertrand Arnal"]),
)

P("t5-170", """Obituary notice, Royal Society of Cartographers. Solange Hippolyte Bédard, President of the Society 1996–1998 and surveyor-general of the Seychelles from 1979 to 1991, died of cancer at Mahé on 27 November 2015. Born in Port Louis in 1931 to Hippolyte Bédard, shipwright, and his wife Rose, she learned her trade from Admiralty charts. She was the Society's gold medallist in 1992.""",
  occ("Solange Hippolyte Bédard", "President of the Society", start=("1996", "1996"), end=("1998", "1998")),
  occ("Solange Hippolyte Bédard", "surveyor-general of the Seychelles", start=("1979", "1979"), end=("1991", "1991")),
  fact("Solange Hippolyte Bédard", "causeOfDeath", "cancer"),
  fact("Solange Hippolyte Bédard", "deathPlace", "Mahé"),
  fact("Solange Hippolyte Bédard", "deathDate", "27 November 2015", value="2015-11-27"),
  fact("Solange Hippolyte Bédard", "birthPlace", "Port Louis"),
  fact("Solange Hippolyte Bédard", "birthDate", "1931", value="1931"),
  fact("Solange Hippolyte Bédard", "father", "Hippolyte Bédard#2"),
  fact("Solange Hippolyte Bédard", "mother", "Rose"),
  fact("Hippolyte Bédard", "occupation", "shipwright"),
  fact("Hippolyte Bédard", "spouse", "Rose"),
  fact("Solange Hippolyte Bédard", "award", "gold medallist", date=("1992", "1992")),
  fact("Hippolyte Bédard", "children", "Solange Hippolyte Bédard"),
  fact("Rose", "children", "Solange Hippolyte Bédard"),
  fact("Rose", "spouse", "Hippolyte Bédard#2"),
)

P("t5-171", """Julio César Tum Ajanel was mayor of Totonicapán twice: from 1996 to 2000 and from 2008 to 2012. Between those terms he directed the municipal water company. He now runs a bakery with his wife, Catarina Sic, and has said he will not stand again. The town hall clock has been slow since the earthquake.""",
  occ("Julio César Tum Ajanel", "mayor of Totonicapán", start=("1996", "1996"), end=("2000", "2000")),
  occ("Julio César Tum Ajanel", "mayor of Totonicapán", start=("2008", "2008"), end=("2012", "2012")),
  occ("Julio César Tum Ajanel", "directed the municipal water company", start=("2000", "2000"), end=("2008", "2008")),
  fact("Julio César Tum Ajanel", "occupation", "runs a bakery"),
  fact("Julio César Tum Ajanel", "spouse", "Catarina Sic"),
  fact("Catarina Sic", "spouse", "Julio César Tum Ajanel"),
)

P("t5-172", """Ontario Court of Justice – New judge. The Attorney General has announced the appointment of Ranjit Kaur Dhaliwal-Stone to the Court, effective April 20, 2022. Justice Dhaliwal-Stone was called to the bar in 2001 and was a Crown attorney in Brampton from 2003. She served as president of the South Asian Bar Association in 2014–2015. The Chief Justice has assigned her to Guelph.""",
  occ("Ranjit Kaur Dhaliwal-Stone", "Court#2", start=("April 20, 2022", "2022-04-20"), again=["Justice#2"]),
  occ("Ranjit Kaur Dhaliwal-Stone", "Crown attorney in Brampton", start=("2003", "2003")),
  occ("Ranjit Kaur Dhaliwal-Stone", "president of the South Asian Bar Association", start=("2014", "2014"), end=("2015", "2015")),
  ev("appointment", "appointment", ("April 20, 2022", "2022-04-20"), ["Ranjit Kaur Dhaliwal-Stone"]),
  ev("appointment", "has assigned", None, ["Ranjit Kaur Dhaliwal-Stone"], place="Guelph"),
)

P("t5-173", """The late Hon. Sir Peter Kakarere, who sat for Tari Open from 1972 to 1987, was born near Koroba about 1938. A kiap's interpreter, then a coffee buyer, he became Minister for Police in August 1980 and held that portfolio until the vote of no confidence in March 1982. A state funeral will be held on Saturday at the Sir John Guise Stadium.""",
  occ("Peter Kakarere", "sat for Tari Open", start=("1972", "1972"), end=("1987", "1987")),
  occ("Peter Kakarere", "Minister for Police", start=("August 1980", "1980-08"), end=("March 1982", "1982-03"), again=["portfolio"]),
  fact("Peter Kakarere", "birthPlace", "Koroba"),
  fact("Peter Kakarere", "birthDate", "1938", value="1938"),
  fact("Peter Kakarere", "occupation", "kiap's interpreter"),
  fact("Peter Kakarere", "occupation", "coffee buyer"),
  ev("appointment", "became", ("August 1980", "1980-08"), ["Peter Kakarere"]),
)

P("t5-174", """It is expected that the board of Kemi Pulp Oy will name Jukka Haapasalo chief executive on Thursday, though the company declined to comment. Haapasalo, 48, has run the group's Uruguayan mill since 2018. The present chief executive, Marja-Leena Svanberg, has told colleagues that she means to leave by midsummer. Pulp prices have fallen for five months.""",
  occ("Jukka Haapasalo", "run the group's Uruguayan mill", start=("2018", "2018")),
  occ("Marja-Leena Svanberg", "chief executive#2"),
  ev("departure", "leave", ("midsummer", ""), ["Marja-Leena Svanberg"], status="claimed"),
  ev("communication", "has told", None, ["Marja-Leena Svanberg"]),
)

P("t5-175", """Consular list, Zanzibar, 1892. Germany: Baron Eberhard von Redwitz-Saale, Consul-General. Italy: Cav. Ottorino Bricchetti, Consul. Portugal: Senhor Jerónimo Castelo Pinto, Consul (absent). United States: Mr Dorsey Mahan Tate, Consul; Mr Cowasjee Dinshaw, merchant, Vice-Consul. France: the chancellor of the consulate, M. Labosse, in charge. Flags are hoisted on Sundays and feast days.""",
  occ("Eberhard von Redwitz-Saale", "Consul-General"),
  occ("Ottorino Bricchetti", "Consul#3"),
  occ("Jerónimo Castelo Pinto", "Consul#4"),
  occ("Dorsey Mahan Tate", "Consul#5"),
  occ("Cowasjee Dinshaw", "Vice-Consul"),
  fact("Cowasjee Dinshaw", "occupation", "merchant"),
  occ("Labosse", "chancellor of the consulate"),
  occ("Labosse", "in charge"),
)

P("t5-176", """Adviser to the President on Youth: Rodica? No — Ramón Obiang Nsue-Mba. Born in Evinayong in 1980, Obiang was a professional footballer in Alicante before taking a degree at the National University in 2010. He was appointed adviser by decree of 22 June 2016. The same decree relieved Purificación Ayingono of that post at her own request.""",
  occ("Ramón Obiang Nsue-Mba", "Adviser to the President on Youth", start=("22 June 2016", "2016-06-22"), again=["adviser"]),
  occ("Purificación Ayingono", "that post", end=("22 June 2016", "2016-06-22")),
  fact("Ramón Obiang Nsue-Mba", "birthPlace", "Evinayong"),
  fact("Ramón Obiang Nsue-Mba", "birthDate", "1980", value="1980"),
  fact("Ramón Obiang Nsue-Mba", "occupation", "professional footballer"),
  fact("Ramón Obiang Nsue-Mba", "education", "National University", date=("2010", "2010")),
  ev("appointment", "was appointed", ("22 June 2016", "2016-06-22"), ["Ramón Obiang Nsue-Mba"]),
  ev("departure", "relieved", ("22 June 2016", "2016-06-22"), ["Purificación Ayingono"]),
)

P("t5-177", """Mayor Giulia Santarossa-Bini welcomed the Mayor of Kōchi-Higashi, Mr Ōnishi Tadashi, to the town hall on 2 October 2009 for the signing of the twinning agreement. Mr Ōnishi was on his first visit to Europe. The citizens' orchestra played, and the deputy mayor, Dario Vianello, presented a glass heron.""",
  occ("Giulia Santarossa-Bini", "Mayor"),
  occ("Ōnishi Tadashi", "Mayor of Kōchi-Higashi"),
  occ("Dario Vianello", "deputy mayor"),
  ev("meeting", "welcomed", ("2 October 2009", "2009-10-02"), ["Giulia Santarossa-Bini", "Ōnishi Tadashi"], place="town hall"),
  ev("travel", "visit", ("2 October 2009", "2009-10-02"), ["Ōnishi Tadashi"], place="Europe"),
)

P("t5-178", """Josephine Adjei-Mensah, Registrar. Mrs Adjei-Mensah joined the University as a junior assistant registrar in 1994. She was secretary of the Faculty of Law from 2001 to 2008, deputy registrar for academic affairs from 2008 to 2015 and has been Registrar since 1 August 2015. She holds an MPhil from Cape Coast and is a member of the Institute of Chartered Secretaries.""",
  occ("Josephine Adjei-Mensah", "Registrar#2", start=("1 August 2015", "2015-08-01"), again=["Registrar"]),
  occ("Josephine Adjei-Mensah", "junior assistant registrar", start=("1994", "1994")),
  occ("Josephine Adjei-Mensah", "secretary of the Faculty of Law", start=("2001", "2001"), end=("2008", "2008")),
  occ("Josephine Adjei-Mensah", "deputy registrar for academic affairs", start=("2008#2", "2008"), end=("2015", "2015")),
  occ("Josephine Adjei-Mensah", "member of the Institute of Chartered Secretaries"),
  fact("Josephine Adjei-Mensah", "education", "Cape Coast"),
  ev("appointment", "joined", ("1994", "1994"), ["Josephine Adjei-Mensah"]),
)

P("t5-179", """The Commission's new head, Teuta Gashi-Lleshi, took her oath before Parliament on 10 March 2016. "I shall owe nothing to anyone," she said. A former judge of the Court of Appeal, she had been proposed by the opposition. The outgoing head, Fatmir Broja, was not in the hall: he is under investigation for nepotism, which he denies.""",
  occ("Teuta Gashi-Lleshi", "head", start=("10 March 2016", "2016-03-10")),
  occ("Teuta Gashi-Lleshi", "judge of the Court of Appeal", former=True),
  occ("Fatmir Broja", "head#2", end=("10 March 2016", "2016-03-10")),
  ev("appointment", "took her oath", ("10 March 2016", "2016-03-10"), ["Teuta Gashi-Lleshi"]),
  ev("investigation", "under investigation", None, ["Fatmir Broja"]),
)

P("t5-180", """Register of deputies, 4th Duma of the province, 1912–1917. Shcherbatsky, Pavel Nikanorovich, b. 1866, nobleman, Octobrist, marshal of the nobility of Kozlov uyezd 1903–1909. Khabibullin, Mullah Gabdulla, b. 1871, Tatar, Muslim group, imam of the second mosque at Kasimov. Zhuk, Trofim, peasant, Trudovik; arrested November 1914, exiled to Turukhansk.""",
  occ("Shcherbatsky, Pavel Nikanorovich", "deputies", start=("1912", "1912"), end=("1917", "1917")),
  occ("Khabibullin, Mullah Gabdulla", "deputies", start=("1912", "1912"), end=("1917", "1917")),
  occ("Zhuk, Trofim", "deputies", start=("1912", "1912")),
  fact("Shcherbatsky, Pavel Nikanorovich", "birthDate", "1866", value="1866"),
  fact("Shcherbatsky, Pavel Nikanorovich", "party", "Octobrist"),
  occ("Shcherbatsky, Pavel Nikanorovich", "marshal of the nobility of Kozlov uyezd", start=("1903", "1903"), end=("1909", "1909")),
  fact("Khabibullin, Mullah Gabdulla", "birthDate", "1871", value="1871"),
  fact("Khabibullin, Mullah Gabdulla", "ethnicity", "Tatar"),
  fact("Khabibullin, Mullah Gabdulla", "party", "Muslim group"),
  fact("Khabibullin, Mullah Gabdulla", "religion", "Muslim"),
  occ("Khabibullin, Mullah Gabdulla", "imam of the second mosque at Kasimov"),
  fact("Zhuk, Trofim", "occupation", "peasant"),
  fact("Zhuk, Trofim", "party", "Trudovik"),
  ev("arrest", "arrested", ("November 1914", "1914-11"), ["Zhuk, Trofim"]),
  ev("sanction", "exiled", None, ["Zhuk, Trofim"], place="Turukhansk"),
)

P("t5-181", """Press Office of the Governor of Sinaloa Norte. Governor Ramiro Elenes Gastélum travelled to Mazatlán on Friday 14 June 2019 and inspected the breakwater with the port captain, Rear Admiral Ulises Corral Bañuelos. He declared himself satisfied. Next week he is to receive the consul of Japan. The governor's schedule may change without notice.""",
  occ("Ramiro Elenes Gastélum", "Governor of Sinaloa Norte"),
  occ("Ulises Corral Bañuelos", "port captain"),
  ev("travel", "travelled", ("14 June 2019", "2019-06-14"), ["Ramiro Elenes Gastélum"], place="Mazatlán"),
)

P("t5-182", """Clement Tavita Pouesi, M.H.R. A sergeant in the Māori Battalion, he was taken prisoner in Crete in 1941. After the war he farmed at Ruatōria, sat on the Waiapu County Council from 1950 to 1959, and won the by-election of 16 March 1963 for Labour. He held Eastern Māori for nineteen years, never once making a speech of more than ten minutes.""",
  occ("Clement Tavita Pouesi", "Eastern Māori", start=("16 March 1963", "1963-03-16"), end=("nineteen years", "1982"), again=["M.H.R."]),
  occ("Clement Tavita Pouesi", "sat on the Waiapu County Council", start=("1950", "1950"), end=("1959", "1959")),
  fact("Clement Tavita Pouesi", "militaryService", "Māori Battalion"),
  fact("Clement Tavita Pouesi", "occupation", "farmed"),
  fact("Clement Tavita Pouesi", "residence", "Ruatōria"),
  fact("Clement Tavita Pouesi", "party", "Labour"),
  ev("election", "won the by-election", ("16 March 1963", "1963-03-16"), ["Clement Tavita Pouesi"]),
)

P("t5-183", """The Hassan Guuleed Bridge, opened in 2006, spans the Jubba at Luuq. It is named for a poet. Neither the minister of works of the day nor the contractor attended the opening, which was done by a schoolgirl with a pair of scissors. The toll booth has been a tea shop for some years; the tea is good.""",
)

P("t5-184", """The Prime Minister has today announced that Brigadier Ffion Meredith-Ellis MBE will be the next Defence Attaché in Seoul, in succession to Commodore Ross Cattermole, who will be retiring from the Royal Navy. Brigadier Meredith-Ellis is expected to take up her appointment in August 2023. Curriculum vitae: 2015–2017, Commanding Officer, 22 Signal Regiment; 2020–2022, Assistant Head, Military Strategy.""",
  occ("Ffion Meredith-Ellis", "Defence Attaché in Seoul", start=("August 2023", "2023-08")),
  occ("Ross Cattermole", "Defence Attaché in Seoul", end=("August 2023", "2023-08")),
  fact("Ffion Meredith-Ellis", "award", "MBE"),
  fact("Ross Cattermole", "militaryService", "Royal Navy"),
  occ("Ffion Meredith-Ellis", "Commanding Officer, 22 Signal Regiment", start=("2015", "2015"), end=("2017", "2017")),
  occ("Ffion Meredith-Ellis", "Assistant Head, Military Strategy", start=("2020", "2020"), end=("2022", "2022")),
  ev("appointment", "take up her appointment", ("August 2023", "2023-08"), ["Ffion Meredith-Ellis"]),
  ev("departure", "retiring", None, ["Ross Cattermole"]),
)

P("t5-185", """Bishop Auxiliary of Daejin, Thomas Aquinas Ryu Seung-ho, was ordained to the priesthood at Incheon on 5 December 1986 and taught moral theology until 2009, when Pope Benedict named him titular bishop of Tubunae. He succeeded Bishop Stephen Maeng at Daejin on the latter's death, 2 February 2014. His cassocks are sewn by his sister Agnes.""",
  occ("Thomas Aquinas Ryu Seung-ho", "titular bishop of Tubunae", start=("2009", "2009")),
  occ("Thomas Aquinas Ryu Seung-ho", "Bishop Auxiliary of Daejin", start=("2 February 2014", "2014-02-02")),
  occ("Stephen Maeng", "Bishop Auxiliary of Daejin", end=("2 February 2014", "2014-02-02")),
  occ("Benedict", "Pope"),
  fact("Stephen Maeng", "deathDate", "2 February 2014", value="2014-02-02"),
  fact("Thomas Aquinas Ryu Seung-ho", "occupation", "taught moral theology"),
  fact("Thomas Aquinas Ryu Seung-ho", "siblings", "Agnes"),
  fact("Agnes", "siblings", "Thomas Aquinas Ryu Seung-ho"),
  ev("appointment", "named", ("2009", "2009"), ["Benedict", "Thomas Aquinas Ryu Seung-ho"]),
  ev("appointment", "succeeded", ("2 February 2014", "2014-02-02"), ["Thomas Aquinas Ryu Seung-ho"]),
)

P("t5-186", """Trade Commissioner, Lagos: Ms Prudence Nakamura-Whyte (arr. Sept. 2011). Previous postings: Third Secretary, Dhaka, 1999–2002; First Secretary, Santiago, 2005–08; Deputy Director, Pacific Desk, 2008–11. Spouse: Mr Colm Whyte, potter. The Commission shares a compound with the Danish consulate and, since the rains, a generator.""",
  occ("Prudence Nakamura-Whyte", "Trade Commissioner, Lagos", start=("Sept. 2011", "2011-09")),
  occ("Prudence Nakamura-Whyte", "Third Secretary, Dhaka", start=("1999", "1999"), end=("2002", "2002")),
  occ("Prudence Nakamura-Whyte", "First Secretary, Santiago", start=("2005", "2005"), end=("08", "2008")),
  occ("Prudence Nakamura-Whyte", "Deputy Director, Pacific Desk", start=("2008", "2008"), end=("11#2", "2011")),
  fact("Prudence Nakamura-Whyte", "spouse", "Colm Whyte"),
  fact("Colm Whyte", "spouse", "Prudence Nakamura-Whyte"),
  fact("Colm Whyte", "occupation", "potter"),
)

P("t5-187", """President of the Constitutional Council Driss Lahlou-Ouazzani ceded the chair to Justice Zineb Fassi on Wednesday, citing a friendship with one of the petitioners. Lahlou, minister of justice between 1995 and 1998, has presided over the council for six years. The eight remaining members upheld the electoral law by five votes to three.""",
  occ("Driss Lahlou-Ouazzani", "President of the Constitutional Council", start=("six years", ""), again=["presided over the council"]),
  occ("Zineb Fassi", "Justice"),
  occ("Driss Lahlou-Ouazzani", "minister of justice", start=("1995", "1995"), end=("1998", "1998")),
  ev("recusal", "ceded the chair", ("Wednesday", ""), ["Driss Lahlou-Ouazzani", "Zineb Fassi"]),
)

P("t5-188", """Board of Examiners in Pilotage, appointed 4 May 1899: Captain Soren Thygesen, chairman; Captain Ah Sing Low; Mr Fergus Dalgleish, harbour master, ex officio. Captain Low, the first Chinese to sit, was born at Amoy and naturalised in 1881. He gave up his place in 1904 on account of his eyes, and it went to Captain Jens Hjort.""",
  occ("Soren Thygesen", "chairman", start=("4 May 1899", "1899-05-04")),
  occ("Ah Sing Low", "Board of Examiners in Pilotage", start=("4 May 1899", "1899-05-04"), end=("1904", "1904"), again=["place"]),
  occ("Fergus Dalgleish", "Board of Examiners in Pilotage", start=("4 May 1899", "1899-05-04")),
  occ("Fergus Dalgleish", "harbour master"),
  occ("Jens Hjort", "place", start=("1904", "1904")),
  fact("Ah Sing Low", "ethnicity", "Chinese"),
  fact("Ah Sing Low", "birthPlace", "Amoy"),
  ev("appointment", "appointed", ("4 May 1899", "1899-05-04"), ["Soren Thygesen", "Ah Sing Low", "Fergus Dalgleish"]),
  ev("departure", "gave up his place", ("1904", "1904"), ["Ah Sing Low"]),
  ev("appointment", "went to", ("1904", "1904"), ["Jens Hjort"]),
)

P("t5-189", """Lic. Marisol Tejeda Peguero, director of the Public Library of Azua since 2012, has been chosen Librarian of the Year by the national association. She was born in Baní and studied at the Autonomous University of Santo Domingo. The prize, a bronze owl, was handed to her by the deputy minister of culture, Federico Henríquez Rood, on 23 April 2018.""",
  occ("Marisol Tejeda Peguero", "director of the Public Library of Azua", start=("2012", "2012")),
  occ("Federico Henríquez Rood", "deputy minister of culture"),
  fact("Marisol Tejeda Peguero", "birthPlace", "Baní"),
  fact("Marisol Tejeda Peguero", "education", "Autonomous University of Santo Domingo"),
  fact("Marisol Tejeda Peguero", "award", "Librarian of the Year", date=("23 April 2018", "2018-04-23")),
  ev("award", "was handed", ("23 April 2018", "2018-04-23"), ["Marisol Tejeda Peguero", "Federico Henríquez Rood"]),
)

P("t5-190", """Tenzin Wangchuk Dorji, chairman of the National Council from 10 May 2013 to 9 May 2018, was earlier a programme officer with the royal conservation trust. He read environmental studies at Sherubtse College and at the Australian National University. In 2019 he joined a consultancy in Thimphu. His successor as chairman, Tashi Dorji-Penjor, comes from the same valley.""",
  occ("Tenzin Wangchuk Dorji", "chairman of the National Council", start=("10 May 2013", "2013-05-10"), end=("9 May 2018", "2018-05-09")),
  fact("Tenzin Wangchuk Dorji", "occupation", "programme officer"),
  fact("Tenzin Wangchuk Dorji", "education", "Sherubtse College"),
  fact("Tenzin Wangchuk Dorji", "education", "Australian National University"),
  occ("Tashi Dorji-Penjor", "chairman#2", start=("successor", "2018")),
)

P("t5-191", """The following have held the post of Surveyor General: J. T. Boothby (1861 to 1873), G. W. Goyder-Rudall (1873 to 1894, when he drowned at Port Augusta), C. Hope-Strawbridge (acting, three months), and A. Mannix, formerly his chief draftsman, who was still in harness when the department was abolished on 30 June 1911.""",
  occ("J. T. Boothby", "Surveyor General", start=("1861", "1861"), end=("1873", "1873")),
  occ("G. W. Goyder-Rudall", "Surveyor General", start=("1873#2", "1873"), end=("1894", "1894")),
  occ("C. Hope-Strawbridge", "Surveyor General", start=("three months", "1894")),
  occ("A. Mannix", "Surveyor General", end=("30 June 1911", "1911-06-30")),
  occ("A. Mannix", "chief draftsman", former=True),
  fact("G. W. Goyder-Rudall", "deathDate", "1894", value="1894"),
  fact("G. W. Goyder-Rudall", "deathPlace", "Port Augusta"),
  fact("G. W. Goyder-Rudall", "causeOfDeath", "drowned"),
)

P("t5-192", """Shirin Faridova is Deputy Chair of the State Committee for Family Affairs. From 2003 to 2010 she was editor-in-chief of the magazine Qadın. She was elected to the Milli Majlis on 7 November 2010 and served one term. Mrs Faridova has a degree in journalism from Baku State University and was made an Honoured Journalist in 2008.""",
  occ("Shirin Faridova", "Deputy Chair of the State Committee for Family Affairs"),
  occ("Shirin Faridova", "editor-in-chief of the magazine Qadın", start=("2003", "2003"), end=("2010", "2010")),
  occ("Shirin Faridova", "Milli Majlis", start=("7 November 2010", "2010-11-07"), end=("one term", "2015")),
  fact("Shirin Faridova", "education", "Baku State University"),
  fact("Shirin Faridova", "award", "Honoured Journalist", date=("2008", "2008")),
  ev("election", "was elected", ("7 November 2010", "2010-11-07"), ["Shirin Faridova"]),
  ev("award", "was made", ("2008", "2008"), ["Shirin Faridova"]),
)

P("t5-193", """General Assembly of the Pan-Pacific Scout Conference, Brunei, 1999: delegates from Kiribati, Teburoro Ioteba (Chief Commissioner), and from Vanuatu, Mrs Leisande Kalotiti, international commissioner since 1994 and Port Vila's town clerk, spoke for the small islands. A proposal to shorten the Promise was lost. Batik scarves were worn.""",
  occ("Teburoro Ioteba", "Chief Commissioner"),
  occ("Leisande Kalotiti", "international commissioner", start=("1994", "1994")),
  occ("Leisande Kalotiti", "Port Vila's town clerk"),
  ev("speech", "spoke", ("1999", "1999"), ["Teburoro Ioteba", "Leisande Kalotiti"], place="Brunei"),
)

P("t5-194", """Notice from the Commissioner of Lands. Whereas Chief Kgosietsile Moremi-Sebele II, regent of the Bakwela since his nephew's accession in 1951, has petitioned that the cattle post be reserved, and whereas his tribal secretary, Mr Rre Tladi, has furnished a plan, objections may be lodged until noon on 30 April 1954. E. Forbes-Mackay, Commissioner.""",
  occ("Kgosietsile Moremi-Sebele II", "regent of the Bakwela", start=("1951", "1951"), again=["Chief"]),
  occ("Rre Tladi", "tribal secretary"),
  occ("E. Forbes-Mackay", "Commissioner of Lands", again=["Commissioner#2"]),
)

P("t5-195", """Jānis? Juan? In the parish book he is Johannes, at sea he was John Liepa, and the Bolivian decree of 9 July 1926 that made him inspector of the Navy's two boats calls him Juan Liepa Kalniņš. He had come from Ventspils. He left the inspectorate in 1934 and opened, on the quay at Guaqui, an inn.""",
  occ("Juan Liepa Kalniņš", "inspector of the Navy's two boats", start=("9 July 1926", "1926-07-09"), end=("1934", "1934"), again=["inspectorate"]),
  fact("Juan Liepa Kalniņš", "alias", "Johannes"),
  fact("Juan Liepa Kalniņš", "alias", "John Liepa"),
  ev("appointment", "made", ("9 July 1926", "1926-07-09"), ["Juan Liepa Kalniņš"]),
  ev("departure", "left", ("1934", "1934"), ["Juan Liepa Kalniņš"]),
)

P("t5-196", """Dr Lorraine Achieng Okumu-Petersen was elected chair of the Commonwealth Nurses' Council at its meeting in Port of Spain on 14 July 2010. She succeeds Dame Marjorie Lashley, who had led the Council since 2002. Dr Okumu-Petersen is director of nursing at Aga Khan Hospital, Kisumu. The Council's office is in Holborn, above a bakery.""",
  occ("Lorraine Achieng Okumu-Petersen", "chair of the Commonwealth Nurses' Council", start=("14 July 2010", "2010-07-14")),
  occ("Marjorie Lashley", "led the Council", start=("2002", "2002"), end=("14 July 2010", "2010-07-14")),
  occ("Lorraine Achieng Okumu-Petersen", "director of nursing at Aga Khan Hospital"),
  ev("election", "was elected", ("14 July 2010", "2010-07-14"), ["Lorraine Achieng Okumu-Petersen"], place="Port of Spain"),
)

P("t5-197", """Zdeňka Horáčková-Lim
1974 born in Olomouc
1999 M.A., Palacký University
2001–2006 curator of prints, Moravian Gallery
2006–2012 head of exhibitions, same
2013– director, Museum of Paper, Velké Losiny
2018 Medal of the Ministry of Culture
Married (2003) to Lim Boon Keng, conservator.""",
  fact("Zdeňka Horáčková-Lim", "birthDate", "1974", value="1974"),
  fact("Zdeňka Horáčková-Lim", "birthPlace", "Olomouc"),
  fact("Zdeňka Horáčková-Lim", "education", "Palacký University", date=("1999", "1999")),
  occ("Zdeňka Horáčková-Lim", "curator of prints, Moravian Gallery", start=("2001", "2001"), end=("2006", "2006")),
  occ("Zdeňka Horáčková-Lim", "head of exhibitions", start=("2006#2", "2006"), end=("2012", "2012")),
  occ("Zdeňka Horáčková-Lim", "director, Museum of Paper, Velké Losiny", start=("2013", "2013")),
  fact("Zdeňka Horáčková-Lim", "award", "Medal of the Ministry of Culture", date=("2018", "2018")),
  fact("Zdeňka Horáčková-Lim", "spouse", "Lim Boon Keng", date=("2003", "2003")),
  fact("Lim Boon Keng", "spouse", "Zdeňka Horáčková-Lim", date=("2003", "2003")),
  fact("Lim Boon Keng", "occupation", "conservator"),
)

P("t5-198", """Vacancy filled. The Trustees have the pleasure to announce that Major (Retd) Cyprian Lobo-D'Mello is to be Secretary of the Turf Club with effect from 1 April 1988. Major Lobo-D'Mello commanded the 61st Remount Depot and has judged at the Royal Calcutta. The acting secretary, Mr P. Ghose, returns to the accounts department with the Club's gratitude and a clock.""",
  occ("Cyprian Lobo-D'Mello", "Secretary of the Turf Club", start=("1 April 1988", "1988-04-01")),
  occ("Cyprian Lobo-D'Mello", "commanded the 61st Remount Depot", former=True),
  occ("P. Ghose", "acting secretary", end=("1 April 1988", "1988-04-01")),
  ev("appointment", "is to be", ("1 April 1988", "1988-04-01"), ["Cyprian Lobo-D'Mello"]),
  ev("departure", "returns", ("1 April 1988", "1988-04-01"), ["P. Ghose"]),
)

P("t5-199", """The Minister for Transport, Anders Falkenberg-Rask, resigned on 9 December 2020 over the ferry contracts. Prime Minister Liv Tórgarð accepted the resignation and thanked him. Falkenberg-Rask, a member of the Union Party, had been minister for eleven months. The opposition leader, Høgni Dam-Jacobsen, called the affair "a fog with a captain in it".""",
  occ("Anders Falkenberg-Rask", "Minister for Transport", start=("eleven months", "2020-01"), end=("9 December 2020", "2020-12-09"), again=["minister"]),
  occ("Liv Tórgarð", "Prime Minister"),
  occ("Høgni Dam-Jacobsen", "opposition leader"),
  fact("Anders Falkenberg-Rask", "party", "Union Party"),
  ev("departure", "resigned", ("9 December 2020", "2020-12-09"), ["Anders Falkenberg-Rask"]),
)

P("t5-200", """Official biography. Monsignor Tiburcio Amaral-Ximénez, apostolic administrator of Lorosa'e since 19 July 2004, was born at Laga on 2 March 1943, the fifth of nine children of a catechist. He studied at Dare and Évora. As vicar general (1981–1983) he sheltered many families. He declined the Sakharov nomination, and asked that no street be called after him.""",
  occ("Tiburcio Amaral-Ximénez", "apostolic administrator of Lorosa'e", start=("19 July 2004", "2004-07-19")),
  occ("Tiburcio Amaral-Ximénez", "vicar general", start=("1981", "1981"), end=("1983", "1983")),
  fact("Tiburcio Amaral-Ximénez", "birthPlace", "Laga"),
  fact("Tiburcio Amaral-Ximénez", "birthDate", "2 March 1943", value="1943-03-02"),
  fact("Tiburcio Amaral-Ximénez", "education", "Dare"),
  fact("Tiburcio Amaral-Ximénez", "education", "Évora"),
)

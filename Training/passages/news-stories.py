P("d45-01", """ASUNCIÓN, March 14, 2024 (Agencia del Chaco) – Paraguay's agriculture minister, Rubén Darío Insfrán Vera, resigned on Thursday, hours after a newspaper printed messages in which he discussed the allotment of state land with a cattle dealer.

Insfrán, 58, delivered a two-line letter to the presidential palace at midday and left by a side door. His deputy, Mirta Benítez Cáceres, was sworn in at 6 p.m. as acting minister, the presidency said in a statement.

The messages, published by the daily El Surtidor in its Thursday edition, were exchanged in August 2022 between the minister and Oscar Ramón Franco, owner of a ranch at Loma Plata. In one of them Franco appears to promise “the usual thanks”. Insfrán’s lawyer, Carmen Rolón, said that the messages had been tampered with and that her client never received a guaraní.

Prosecutor Julio César Ayala opened an inquiry into both men in the afternoon. He has summoned Franco for Monday.

The opposition senator Blanca Ovelar Duarte, who alleges that at least nine other ranches changed hands in the same manner, asked that the head of the land institute, Hugo Zárate, be removed too. Zárate, a nephew of the outgoing minister, did not answer calls.

Insfrán, a veterinary surgeon who graduated from the National University of Asunción in 1990, has belonged to the Colorado Party since his youth. He was governor of Boquerón from 2013 to 2018 and was appointed minister on August 15, 2023, succeeding Santiago Bareiro, who now represents the country at the Food and Agriculture Organization in Rome. As governor he survived an attempt by the departmental council to unseat him in 2016.

Benítez, an economist from Encarnación, joined the ministry in 2019 as director of planning. Government sources said she was unlikely to keep the post.""",
  occ("Rubén Darío Insfrán Vera", "agriculture minister", start=("August 15, 2023", "2023-08-15"), end=("Thursday", "2024-03-14")),
  occ("Mirta Benítez Cáceres", "His deputy"),
  occ("Mirta Benítez Cáceres", "acting minister", start=("6 p.m.", "2024-03-14")),
  occ("Oscar Ramón Franco", "owner of a ranch at Loma Plata"),
  occ("Julio César Ayala", "Prosecutor"),
  occ("Blanca Ovelar Duarte", "senator"),
  occ("Hugo Zárate", "head of the land institute"),
  occ("Rubén Darío Insfrán Vera", "governor of Boquerón", start=("2013", "2013"), end=("2018", "2018"), again=["As governor"]),
  occ("Santiago Bareiro", "succeeding", end=("August 15, 2023", "2023-08-15")),
  occ("Santiago Bareiro", "represents the country at the Food and Agriculture Organization"),
  occ("Mirta Benítez Cáceres", "director of planning", start=("2019", "2019")),
  fact("Carmen Rolón", "occupation", "lawyer"),
  fact("Hugo Zárate", "relatives", "Insfrán"),
  fact("Rubén Darío Insfrán Vera", "relatives", "Hugo Zárate"),
  fact("Rubén Darío Insfrán Vera", "occupation", "veterinary surgeon"),
  fact("Rubén Darío Insfrán Vera", "education", "National University of Asunción", date=("1990", "1990")),
  fact("Rubén Darío Insfrán Vera", "party", "Colorado Party"),
  fact("Mirta Benítez Cáceres", "occupation", "economist"),
  ev("departure", "resigned", ("Thursday", "2024-03-14"), ["Rubén Darío Insfrán Vera"]),
  ev("disclosure", "printed messages", ("Thursday", "2024-03-14"), ["Rubén Darío Insfrán Vera", "Oscar Ramón Franco"]),
  ev("communication", "delivered a two-line letter", ("Thursday", "2024-03-14"), ["Rubén Darío Insfrán Vera"]),
  ev("appointment", "was sworn in", ("6 p.m.", "2024-03-14"), ["Mirta Benítez Cáceres"]),
  ev("disclosure", "published by", ("Thursday", "2024-03-14"), ["Rubén Darío Insfrán Vera", "Oscar Ramón Franco"]),
  ev("communication", "were exchanged", ("August 2022", "2022-08"), ["Rubén Darío Insfrán Vera", "Oscar Ramón Franco"]),
  ev("investigation", "opened an inquiry", ("the afternoon", "2024-03-14"), ["Julio César Ayala", "Rubén Darío Insfrán Vera", "Oscar Ramón Franco"]),
  ev("appointment", "was appointed minister", ("August 15, 2023", "2023-08-15"), ["Rubén Darío Insfrán Vera"]),
  ev("appointment", "joined the ministry", ("2019", "2019"), ["Mirta Benítez Cáceres"]),
)

P("d45-02", """Ex-central banker indicted over bond sale

Colombo, Tuesday, 11 June 2019 — The Attorney General on Monday indicted the former Governor of the Central Bank, Lalith Weerakkody, and three others before the Colombo High Court in connection with the 2015 sale of treasury bonds.

The indictment names as co-accused the bank's former Superintendent of Public Debt, Sumana Hettige; Weerakkody's son-in-law, Roshan Perumal, then a director of Meridian Treasuries Ltd; and the company's chief executive, Nalin Abeysuriya, who was arrested at Katunayake airport on 2 May as he was about to board a flight to Dubai.

Weerakkody, a former adviser to the International Monetary Fund, left the island in January 2018 and has not returned. From Geneva he wrote last week to the Speaker, Tissa Amunugama, complaining of “a witch hunt”. He maintains that the prices were fixed by the tender board, of which he was not a member.

High Court Judge Manilal Waidyasekera fixed the case for 19 August. Judge Padma Ranasinghe, to whom it had first been assigned, withdrew from the bench on 27 May because a cousin of hers had worked for the company.

Hettige, who is on bail, told the presidential commission that looked into the sale in 2017 that she had received an order by telephone from the Governor on the morning of the auction. Counsel for Weerakkody, Shiranthi de Fonseka, PC, called that evidence worthless.

The commission’s chairman, retired Supreme Court judge Kanagaratnam Sivapalan, handed its report to the President on 30 December 2017. One day later, the bank’s Monetary Board dismissed Hettige.

Weerakkody was educated at Trinity College, Kandy, and the London School of Economics. The present Governor, Indrani Coomarasamy-Dias, who replaced him in July 2016, declined to comment. It is rumoured that Perumal has offered to turn witness for the state.""",
  occ("Lalith Weerakkody", "Governor of the Central Bank", end=("July 2016", "2016-07"), again=["the Governor on"]),
  occ("Sumana Hettige", "Superintendent of Public Debt", end=("One day later", "2017-12-31")),
  occ("Roshan Perumal", "director of Meridian Treasuries Ltd"),
  occ("Nalin Abeysuriya", "chief executive"),
  occ("Lalith Weerakkody", "adviser to the International Monetary Fund"),
  occ("Tissa Amunugama", "Speaker"),
  occ("Manilal Waidyasekera", "High Court Judge"),
  occ("Padma Ranasinghe", "Judge Padma"),
  occ("Kanagaratnam Sivapalan", "commission’s chairman"),
  occ("Kanagaratnam Sivapalan", "Supreme Court judge"),
  occ("Indrani Coomarasamy-Dias", "present Governor", start=("July 2016", "2016-07")),
  fact("Lalith Weerakkody", "relatives", "Roshan Perumal"),
  fact("Roshan Perumal", "relatives", "Weerakkody's"),
  fact("Shiranthi de Fonseka", "occupation", "Counsel"),
  fact("Lalith Weerakkody", "education", "Trinity College, Kandy"),
  fact("Lalith Weerakkody", "education", "London School of Economics"),
  ev("investigation", "indicted the former", ("Monday", "2019-06-10"), ["Lalith Weerakkody", "Sumana Hettige", "Roshan Perumal", "Nalin Abeysuriya"]),
  ev("arrest", "was arrested", ("2 May", "2019-05-02"), ["Nalin Abeysuriya"]),
  ev("travel", "left the island", ("January 2018", "2018-01"), ["Lalith Weerakkody"]),
  ev("communication", "wrote", ("last week", "2019-06"), ["Lalith Weerakkody", "Tissa Amunugama"]),
  ev("recusal", "withdrew from the bench", ("27 May", "2019-05-27"), ["Padma Ranasinghe"]),
  ev("testimony", "told the presidential commission", ("2017", "2017"), ["Sumana Hettige"]),
  ev("investigation", "looked into the sale", ("2017", "2017"), ["Kanagaratnam Sivapalan"]),
  ev("communication", "handed its report", ("30 December 2017", "2017-12-30"), ["Kanagaratnam Sivapalan"]),
  ev("departure", "dismissed", ("One day later", "2017-12-31"), ["Sumana Hettige"]),
  ev("appointment", "replaced him", ("July 2016", "2016-07"), ["Indrani Coomarasamy-Dias"]),
)

P("d45-03", """Minister steps down over Tromsø flat

OSLO (Nordlys Nyhetsbyrå): Fisheries Minister Silje Hauan Berg announced on Friday, 24 November 2023, that she was leaving the government. She is the third minister to go this autumn.

Berg, 39, of the Centre Party, acknowledged at a press conference that she had lived for two years in a parliamentary commuter flat although she owned a home in Tromsø, eleven minutes’ walk from the county hall where she then worked. “It was wrong, and it was my mistake,” she said.

The prime minister accepted her resignation the same evening and named state secretary Odd-Arne Sivertsen to run the department until the Council of State meets on Tuesday.

The matter came to light on 6 November, when the paper Fiskeribladet obtained her tax papers. The Storting’s presidium asked the auditor Kjersti Lunde to examine the case; she submitted her findings on Wednesday. Lunde found that 218,000 kroner had been paid without grounds.

Two days before, Berg’s predecessor, Geir Tollefsen, was interviewed by the police in a case of the same sort. He denies guilt. Tollefsen was minister from October 2021 to June 2022 and has since been mayor of Senja.

Born in Vardø, the daughter of former county mayor Ragnhild Hauan, Berg took a master’s degree at the Norwegian College of Fishery Science in 2009. She was chosen as deputy leader of the party’s youth wing in 2010 and entered parliament for Troms in 2017. Between 2011 and 2015 she taught at a folk high school in Karasjok. She is married to the Sami artist Ánte Somby; they have twin sons.

Commentators mention county leader Ivar Kvernmo and the member of parliament Nils Utsi as possible successors. Utsi told Nordlys that nobody had rung him. Kvernmo had visited the prime minister’s office on Thursday, but, according to his adviser Eli Moen, “to talk about snow ploughs”.""",
  occ("Silje Hauan Berg", "Fisheries Minister", end=("Friday, 24 November 2023", "2023-11-24")),
  occ("Odd-Arne Sivertsen", "state secretary"),
  occ("Odd-Arne Sivertsen", "run the department", start=("the same evening", "2023-11-24")),
  occ("Geir Tollefsen", "minister from", start=("October 2021", "2021-10"), end=("June 2022", "2022-06"), again=["predecessor"]),
  occ("Geir Tollefsen", "mayor of Senja", start=("June 2022", "2022-06")),
  occ("Ragnhild Hauan", "county mayor"),
  occ("Silje Hauan Berg", "deputy leader of the party’s youth wing", start=("2010", "2010")),
  occ("Silje Hauan Berg", "parliament for Troms", start=("2017", "2017")),
  occ("Silje Hauan Berg", "taught at a folk high school in Karasjok", start=("2011", "2011"), end=("2015", "2015")),
  occ("Ivar Kvernmo", "county leader"),
  occ("Nils Utsi", "member of parliament"),
  occ("Eli Moen", "adviser"),
  fact("Silje Hauan Berg", "party", "Centre Party"),
  fact("Silje Hauan Berg", "residence", "Tromsø, eleven"),
  fact("Kjersti Lunde", "occupation", "auditor"),
  fact("Silje Hauan Berg", "birthPlace", "Vardø"),
  fact("Silje Hauan Berg", "mother", "Ragnhild Hauan"),
  fact("Ragnhild Hauan", "children", "Berg#4"),
  fact("Silje Hauan Berg", "education", "Norwegian College of Fishery Science", date=("2009", "2009")),
  fact("Silje Hauan Berg", "spouse", "Ánte Somby"),
  fact("Ánte Somby", "ethnicity", "Sami"),
  fact("Ánte Somby", "occupation", "artist"),
  ev("departure", "was leaving the government", ("Friday, 24 November 2023", "2023-11-24"), ["Silje Hauan Berg"]),
  ev("speech", "acknowledged at a press conference", ("Friday, 24 November 2023", "2023-11-24"), ["Silje Hauan Berg"]),
  ev("departure", "her resignation", ("the same evening", "2023-11-24"), ["Silje Hauan Berg"]),
  ev("appointment", "named", ("the same evening", "2023-11-24"), ["Odd-Arne Sivertsen"]),
  ev("disclosure", "came to light", ("6 November", "2023-11-06"), ["Silje Hauan Berg"]),
  ev("investigation", "examine the case", None, ["Kjersti Lunde", "Silje Hauan Berg"]),
  ev("communication", "submitted her findings", ("Wednesday", "2023-11-22"), ["Kjersti Lunde"]),
  ev("testimony", "was interviewed by the police", ("Two days before", "2023-11-20"), ["Geir Tollefsen"]),
  ev("election", "was chosen", ("2010", "2010"), ["Silje Hauan Berg"]),
  ev("election", "entered parliament", ("2017", "2017"), ["Silje Hauan Berg"]),
  ev("travel", "had visited", ("Thursday", "2023-11-23"), ["Ivar Kvernmo"]),
)

P("d45-04", """Senate upholds ouster of Governor Kiptanui

By Winfred Atieno

NAIROBI, Saturday, September 17, 2022 — The Senate voted shortly before midnight on Friday to remove Governor Hosea Kiptanui Arap Langat from office, eleven days after the Cherangany County Assembly had impeached him.

Thirty-one senators upheld the charge of gross violation of the Constitution, and 14 rejected it. Deputy Governor Grace Chemutai takes the oath on Monday.

Mr Langat, a chartered accountant and former commissioner of the Kenya Revenue Authority, was elected in August 2017 on a Jubilee ticket and retained his seat last month as an independent, when he beat former Woodley MP Benson Rono by 4,112 votes. Mr Rono’s petition against the result is before the High Court in Kitale.

The governor himself testified for three hours on Thursday. He told the House that the ambulances had been leased, not bought. The county’s finance executive, Ms Mercy Jerono, who gave evidence on Wednesday, produced invoices for 40 vehicles. It was her predecessor, Mr Titus Barngetuny, whose letter to the Controller of Budget in February 2021 set the affair in motion; he was sacked the week after.

Speaker Amos Kering’, presiding, declined a request by the governor’s advocate, Mr Philip Otieno, to adjourn. Nominated senator Hamida Abdi, a sister-in-law of Mr Langat, did not take part in the vote, having declared her interest.

The Ethics and Anti-Corruption Commission raided Mr Langat’s homes in Karen and Kapcherop on August 30. Claims that it carried away Sh60 million in cash have not been confirmed by the agency.

Ms Chemutai, 44, holds a nursing degree from Moi University and was matron of Kapcherop Sub-County Hospital before Mr Langat picked her as his running mate in 2017. The two have not spoken since July 2021, when she accused him of locking her out of her office.""",
  occ("Hosea Kiptanui Arap Langat", "Governor Hosea", start=("August 2017", "2017-08"), end=("Friday", "2022-09-16"), again=["Governor Kiptanui", "governor himself"]),
  occ("Grace Chemutai", "Deputy Governor"),
  occ("Hosea Kiptanui Arap Langat", "commissioner of the Kenya Revenue Authority"),
  occ("Benson Rono", "Woodley MP"),
  occ("Mercy Jerono", "finance executive"),
  occ("Titus Barngetuny", "her predecessor", end=("the week after", "2021-02")),
  occ("Amos Kering’", "Speaker"),
  occ("Hamida Abdi", "Nominated senator"),
  occ("Grace Chemutai", "matron of Kapcherop Sub-County Hospital"),
  fact("Hosea Kiptanui Arap Langat", "occupation", "chartered accountant"),
  fact("Hosea Kiptanui Arap Langat", "party", "Jubilee", date=("August 2017", "2017-08")),
  fact("Philip Otieno", "occupation", "advocate"),
  fact("Hamida Abdi", "relatives", "Mr Langat, did"),
  fact("Hosea Kiptanui Arap Langat", "relatives", "Hamida Abdi"),
  fact("Hosea Kiptanui Arap Langat", "residence", "Karen"),
  fact("Hosea Kiptanui Arap Langat", "residence", "Kapcherop on"),
  fact("Grace Chemutai", "education", "Moi University"),
  ev("departure", "remove", ("Friday", "2022-09-16"), ["Hosea Kiptanui Arap Langat"]),
  ev("sanction", "had impeached him", ("eleven days after", "2022-09-05"), ["Hosea Kiptanui Arap Langat"]),
  ev("election", "was elected", ("August 2017", "2017-08"), ["Hosea Kiptanui Arap Langat"]),
  ev("election", "retained his seat", ("last month", "2022-08"), ["Hosea Kiptanui Arap Langat"]),
  ev("election", "beat former", ("last month", "2022-08"), ["Hosea Kiptanui Arap Langat", "Benson Rono"]),
  ev("testimony", "testified", ("Thursday", "2022-09-15"), ["Hosea Kiptanui Arap Langat"]),
  ev("testimony", "gave evidence", ("Wednesday", "2022-09-14"), ["Mercy Jerono"]),
  ev("communication", "letter to the Controller of Budget", ("February 2021", "2021-02"), ["Titus Barngetuny"]),
  ev("departure", "was sacked", ("the week after", "2021-02"), ["Titus Barngetuny"]),
  ev("recusal", "did not take part in the vote", ("Friday", "2022-09-16"), ["Hamida Abdi"]),
  ev("investigation", "raided", ("August 30", "2022-08-30"), ["Hosea Kiptanui Arap Langat"]),
  ev("candidacy", "picked her as his running mate", None, ["Grace Chemutai", "Hosea Kiptanui Arap Langat"]),
)

P("d45-05", """Land minister quits after third slip on funds

TOKYO (Nihon Chuo Press) — Land Minister Hideaki Tamamura tendered his resignation to the prime minister on Tuesday evening, Nov. 19, 2019, ending a stint of 68 days that was overshadowed by questions over melons, tickets and a dinner.

The prime minister quickly tapped Setsuko Aramaki, 61, a former vice minister for reconstruction, as his replacement. She was attested at the Imperial Palace on Wednesday morning.

Tamamura, who represents Ibaraki No. 8 district in the Lower House, came under fire on Nov. 5, when the weekly Shukan Asahi Mado reported that one of his secretaries had handed condolence money to voters. The secretary, Kenji Sugaya, quit on Nov. 8. A second report a week later concerned a cherry-viewing dinner in April for 340 supporters, held when Tamamura chaired the prefectural chapter of the Liberal Democratic Party.

“I do not recall having given instructions,” the minister told the Upper House budget committee on Nov. 15. Opposition lawmaker Yumiko Hosoda of the Constitutional Democratic Party, who questioned him, said the answers were a disgrace. A citizens’ group led by law professor Toru Onizuka of Tsukuba Keisei University lodged a complaint with the Tokyo District Public Prosecutors Office on Monday; whether prosecutors accept it is not known.

Tamamura, 64, is the son of Shigeru Tamamura, a postal minister in the 1980s, and the grandson of a prefectural governor. After graduating from Keio University, he worked at Mitsui Sumitomo Trust for 11 years and succeeded to his father’s seat in 1996. He lost it in 2009 to Hosoda’s husband, Akira, and won it back in 2012.

Aramaki, a Kagoshima native, entered politics from the transport bureaucracy, where she was the first woman to head the Maritime Bureau. She was in Hanoi for talks on port construction when the call came, and flew home overnight.""",
  occ("Hideaki Tamamura", "Land Minister", start=("68 days", "2019-09-12"), end=("Nov. 19, 2019", "2019-11-19"), again=["Land minister"]),
  occ("Setsuko Aramaki", "vice minister for reconstruction"),
  occ("Setsuko Aramaki", "his replacement", start=("Wednesday morning", "2019-11-20")),
  occ("Hideaki Tamamura", "represents Ibaraki No. 8 district in the Lower House", start=("2012", "2012")),
  occ("Kenji Sugaya", "one of his secretaries", end=("Nov. 8", "2019-11-08"), again=["The secretary"]),
  occ("Hideaki Tamamura", "chaired the prefectural chapter of the Liberal Democratic Party"),
  occ("Yumiko Hosoda", "lawmaker"),
  occ("Toru Onizuka", "law professor"),
  occ("Shigeru Tamamura", "postal minister", start=("1980s", "198X")),
  occ("Hideaki Tamamura", "worked at Mitsui Sumitomo Trust"),
  occ("Hideaki Tamamura", "his father’s seat", start=("1996", "1996"), end=("2009", "2009")),
  occ("Shigeru Tamamura", "father’s seat", end=("1996", "1996")),
  occ("Akira", "lost it", start=("2009", "2009"), end=("2012", "2012")),
  occ("Setsuko Aramaki", "head the Maritime Bureau"),
  fact("Yumiko Hosoda", "party", "Constitutional Democratic Party"),
  fact("Hideaki Tamamura", "party", "Liberal Democratic Party"),
  fact("Hideaki Tamamura", "father", "Shigeru Tamamura"),
  fact("Shigeru Tamamura", "children", "Tamamura, 64"),
  fact("Hideaki Tamamura", "education", "Keio University"),
  fact("Yumiko Hosoda", "spouse", "Akira"),
  fact("Akira", "spouse", "Hosoda’s"),
  fact("Setsuko Aramaki", "birthPlace", "Kagoshima"),
  ev("departure", "tendered his resignation", ("Nov. 19, 2019", "2019-11-19"), ["Hideaki Tamamura"]),
  ev("appointment", "tapped", ("Nov. 19, 2019", "2019-11-19"), ["Setsuko Aramaki"]),
  ev("appointment", "was attested", ("Wednesday morning", "2019-11-20"), ["Setsuko Aramaki"]),
  ev("disclosure", "reported", ("Nov. 5", "2019-11-05"), ["Hideaki Tamamura", "Kenji Sugaya"]),
  ev("departure", "quit on", ("Nov. 8", "2019-11-08"), ["Kenji Sugaya"]),
  ev("disclosure", "second report", ("a week later", "2019-11-12"), ["Hideaki Tamamura"]),
  ev("meeting", "cherry-viewing dinner", ("April", "2019-04"), ["Hideaki Tamamura"]),
  ev("testimony", "told the Upper House budget committee", ("Nov. 15", "2019-11-15"), ["Hideaki Tamamura", "Yumiko Hosoda"]),
  ev("communication", "lodged a complaint", ("Monday", "2019-11-18"), ["Toru Onizuka"]),
  ev("election", "succeeded to", ("1996", "1996"), ["Hideaki Tamamura"]),
  ev("election", "lost it", ("2009", "2009"), ["Hideaki Tamamura", "Akira"]),
  ev("election", "won it back", ("2012", "2012"), ["Hideaki Tamamura"]),
  ev("meeting", "talks on port construction", None, ["Setsuko Aramaki"]),
  ev("travel", "was in Hanoi", None, ["Setsuko Aramaki"]),
  ev("travel", "flew home", None, ["Setsuko Aramaki"]),
)

P("d45-06", """Bewährung für den Landrat? Kein Kommentar. — Ex-district chief convicted

LANDSHUT, Germany, 8 May 2023 (sdn) – A court in Lower Bavaria on Monday handed the former chief administrator of the district of Vilsbruck, Korbinian Aschenbrenner, a suspended sentence of fourteen months for breach of trust.

Presiding judge Dr. Annette Köglmeier said Aschenbrenner, 63, had charged his birthday reception in September 2018, with 412 guests, to the district savings bank, whose supervisory board he chaired at the time. The bank’s then chief executive, Helmut Prechtl, was fined 18,000 euros. His former deputy Sabine Rauch was acquitted.

The defendants have a week to appeal. Aschenbrenner’s counsel, Gernot Zwick of Munich, announced that his client would do so.

Aschenbrenner, of the CSU, was elected district administrator in 2008 and confirmed in 2014 with 71 per cent. The state prosecutor began investigating in January 2019, acting on an anonymous letter; the Landesanwaltschaft suspended him in July of that year, and in the local elections of March 2020 he did not run again. His successor is the Free Voters’ Ludwig Haslbeck, a farmer, who defeated Christa Lindinger (CSU), Aschenbrenner’s sister-in-law, in the run-off.

On the witness stand in February the minister of state Roland Kitzinger, who had been the guest of honour, could not remember who paid for the wine. Kitzinger, at that time parliamentary group chairman in Munich, had written to Aschenbrenner on 2 October 2018 to thank him for “an evening as in the old days”. The Greens in the state parliament demand that he be dismissed; a spokeswoman for his ministry, Verena Stadler, called the demand absurd.

Aschenbrenner, who trained as a notary’s clerk and later read law in Regensburg, was mayor of his home village, Oberhaid, from 1996 to 2008. The state awarded him its Order of Merit in 2016. He has been a widower since 2021.""",
  occ("Korbinian Aschenbrenner", "chief administrator of the district of Vilsbruck", start=("2008", "2008"), again=["district administrator"]),
  occ("Annette Köglmeier", "Presiding judge"),
  occ("Korbinian Aschenbrenner", "supervisory board he chaired"),
  occ("Helmut Prechtl", "chief executive"),
  occ("Sabine Rauch", "deputy"),
  occ("Ludwig Haslbeck", "His successor", start=("March 2020", "2020-03")),
  occ("Roland Kitzinger", "minister of state"),
  occ("Roland Kitzinger", "parliamentary group chairman"),
  occ("Verena Stadler", "spokeswoman for his ministry"),
  occ("Korbinian Aschenbrenner", "mayor of his home village, Oberhaid", start=("1996", "1996"), end=("2008.", "2008")),
  fact("Gernot Zwick", "occupation", "counsel"),
  fact("Korbinian Aschenbrenner", "party", "CSU"),
  fact("Ludwig Haslbeck", "party", "Free Voters"),
  fact("Ludwig Haslbeck", "occupation", "farmer"),
  fact("Christa Lindinger", "party", "CSU#2"),
  fact("Christa Lindinger", "relatives", "Aschenbrenner’s#2"),
  fact("Korbinian Aschenbrenner", "relatives", "Christa Lindinger"),
  fact("Korbinian Aschenbrenner", "occupation", "notary’s clerk"),
  fact("Korbinian Aschenbrenner", "award", "Order of Merit", date=("2016", "2016")),
  ev("conviction", "suspended sentence", ("Monday", "2023-05-08"), ["Korbinian Aschenbrenner", "Annette Köglmeier"]),
  ev("meeting", "birthday reception", ("September 2018", "2018-09"), ["Korbinian Aschenbrenner"]),
  ev("conviction", "was fined", ("Monday", "2023-05-08"), ["Helmut Prechtl"]),
  ev("election", "was elected", ("2008", "2008"), ["Korbinian Aschenbrenner"]),
  ev("election", "confirmed", ("2014", "2014"), ["Korbinian Aschenbrenner"]),
  ev("investigation", "began investigating", ("January 2019", "2019-01"), ["Korbinian Aschenbrenner"]),
  ev("sanction", "suspended him", ("July of that year", "2019-07"), ["Korbinian Aschenbrenner"]),
  ev("election", "defeated", ("March 2020", "2020-03"), ["Ludwig Haslbeck", "Christa Lindinger"]),
  ev("testimony", "On the witness stand", ("February", "2023-02"), ["Roland Kitzinger"]),
  ev("communication", "had written", ("2 October 2018", "2018-10-02"), ["Roland Kitzinger", "Korbinian Aschenbrenner"]),
  ev("award", "awarded him", ("2016", "2016"), ["Korbinian Aschenbrenner"]),
)

P("d45-07", """Ombudsman suspends Quezon mayor, treasurer

By Jocelyn Pamintuan, Correspondent

LUCENA CITY — The Office of the Ombudsman has placed Mayor Ferdinand “Dindo” Alcantara of Pagbilao Norte, Quezon, and municipal treasurer Lorna Villafuerte under preventive suspension for six months over the alleged ghost purchase of fertilizer.

The order, signed on April 11 by Deputy Ombudsman for Luzon Cesar Magbanua, was served by the Department of the Interior on Monday, April 15, 2024. Vice Mayor Jun Rey Pastrana took over the municipal hall the next day amid jeers from the mayor’s supporters.

Alcantara, a two-term mayor and the president of the League of Municipalities in the province, was in Hong Kong with his family when the order came down. In a Facebook post he called the complaint “politics, pure and simple” and accused Pastrana, a first cousin of his wife Marivic, of being behind it. Pastrana denied this.

The complaint was filed in October 2023 by former councilor Atty. Noel Rosales, who lost to Alcantara in the 2022 race. Rosales claims that P14.6 million was paid to a supplier whose address is a barbershop.

Villafuerte, who has been treasurer since 2011, appeared before the Commission on Audit on March 5 and submitted delivery receipts. State auditors had flagged the purchase in their 2022 report, released last June.

Alcantara, 49, a former Army captain and a member of the Philippine Military Academy’s Class of 1997, was vice mayor from 2016 until 2019, when he succeeded his mother, Remedios Alcantara, who had reached the term limit and now sits in the provincial board. The late Rep. Emilio Alcantara, who died in 2014, was his uncle.

The mayor ran under the Nationalist People’s Coalition. Its chair in the province, Gov. Teresita Macaraeg, said she would not intervene. She met Pastrana in Lucena on Wednesday, a photograph posted by the provincial government showed.""",
  occ("Ferdinand “Dindo” Alcantara", "Mayor", start=("2019", "2019"), again=["two-term mayor"]),
  occ("Lorna Villafuerte", "municipal treasurer", start=("2011", "2011"), again=["treasurer since"]),
  occ("Cesar Magbanua", "Deputy Ombudsman for Luzon"),
  occ("Jun Rey Pastrana", "Vice Mayor"),
  occ("Jun Rey Pastrana", "took over the municipal hall", start=("the next day", "2024-04-16")),
  occ("Ferdinand “Dindo” Alcantara", "president of the League of Municipalities in the province"),
  occ("Noel Rosales", "councilor"),
  occ("Ferdinand “Dindo” Alcantara", "Army captain"),
  occ("Ferdinand “Dindo” Alcantara", "vice mayor", start=("2016", "2016"), end=("2019", "2019")),
  occ("Remedios Alcantara", "succeeded his mother", end=("2019", "2019")),
  occ("Remedios Alcantara", "sits in the provincial board"),
  occ("Emilio Alcantara", "Rep."),
  occ("Teresita Macaraeg", "chair in the province"),
  occ("Teresita Macaraeg", "Gov."),
  fact("Ferdinand “Dindo” Alcantara", "alias", "Dindo"),
  fact("Ferdinand “Dindo” Alcantara", "spouse", "Marivic"),
  fact("Jun Rey Pastrana", "relatives", "Marivic"),
  fact("Marivic", "relatives", "Pastrana, a"),
  fact("Noel Rosales", "occupation", "Atty."),
  fact("Ferdinand “Dindo” Alcantara", "education", "Philippine Military Academy", date=("1997", "1997")),
  fact("Ferdinand “Dindo” Alcantara", "mother", "Remedios Alcantara"),
  fact("Emilio Alcantara", "deathDate", "2014", value="2014"),
  fact("Ferdinand “Dindo” Alcantara", "relatives", "Emilio Alcantara"),
  fact("Ferdinand “Dindo” Alcantara", "party", "Nationalist People’s Coalition"),
  fact("Teresita Macaraeg", "party", "Nationalist People’s Coalition"),
  ev("sanction", "preventive suspension", ("April 11", "2024-04-11"), ["Ferdinand “Dindo” Alcantara", "Lorna Villafuerte", "Cesar Magbanua"]),
  ev("appointment", "took over", ("the next day", "2024-04-16"), ["Jun Rey Pastrana"]),
  ev("travel", "was in Hong Kong", None, ["Ferdinand “Dindo” Alcantara"]),
  ev("communication", "complaint was filed", ("October 2023", "2023-10"), ["Noel Rosales", "Ferdinand “Dindo” Alcantara"]),
  ev("election", "lost to", ("2022", "2022"), ["Noel Rosales", "Ferdinand “Dindo” Alcantara"]),
  ev("testimony", "appeared before the Commission on Audit", ("March 5", "2024-03-05"), ["Lorna Villafuerte"]),
  ev("appointment", "succeeded his mother", ("2019", "2019"), ["Ferdinand “Dindo” Alcantara"]),
  ev("candidacy", "ran under", None, ["Ferdinand “Dindo” Alcantara"]),
  ev("meeting", "met Pastrana", ("Wednesday", "2024-04-17"), ["Teresita Macaraeg", "Jun Rey Pastrana"]),
)

P("d45-08", """Former premier Duncan MacAskill dies at 81

HALIFAX — Duncan Angus MacAskill, who led Nova Scotia’s government through the collapse of the cod fishery and later sat in the Senate for a dozen years, has died. He was 81.

His daughter, Heather MacAskill, the deputy minister of health, said he passed away at his home in Mabou on Sunday evening after a long illness.

“He never raised his voice, and nobody in caucus ever dared to,” Premier Paula Thibodeau told the House of Assembly on Monday, Feb. 6, 2023. Flags at Province House were lowered to half-mast.

Born in Inverness in 1941, the son of a coal miner, MacAskill studied at St. Francis Xavier University and taught high school mathematics before he won the riding of Inverness South for the Liberals in 1974. He was minister of fisheries under Premier Everett Sarty from 1978 until that government was defeated in 1981, and again for a few months in 1989.

He captured the party leadership on the third ballot in June 1988, edging out Halifax lawyer Miriam Zinck, and was sworn in as premier on May 19, 1990. Zinck became his attorney general; her resignation in 1993, over the sale of the power company, cost him much of the city. His party was routed that fall by Roland Comeau’s Progressive Conservatives. MacAskill stayed on as Opposition leader for eight months.

He was summoned to the Senate in 1998 and retired from it at 69, six years early. In 1995 he appeared at the inquiry into the Glen Sable mine explosion, where he denied having been warned. The commissioner, Justice Allan Withrow, believed him.

He was named a member of the Order of Canada in 2004. His wife, Effie Rankin, a noted Gaelic singer, predeceased him in 2017. Besides his daughter, he leaves a brother, Father Hugh MacAskill, parish priest at Creignish. The funeral is set for Friday.""",
  occ("Duncan Angus MacAskill", "led Nova Scotia’s government", start=("May 19, 1990", "1990-05-19"), end=("that fall", "1993"), again=["premier", "premier on"]),
  occ("Duncan Angus MacAskill", "sat in the Senate", start=("1998", "1998"), end=("69", "2010")),
  occ("Heather MacAskill", "deputy minister of health"),
  occ("Paula Thibodeau", "Premier Paula"),
  occ("Duncan Angus MacAskill", "taught high school mathematics"),
  occ("Duncan Angus MacAskill", "riding of Inverness South", start=("1974", "1974")),
  occ("Duncan Angus MacAskill", "minister of fisheries", start=("1978", "1978"), end=("1981", "1981")),
  occ("Duncan Angus MacAskill", "again for a few months", start=("1989", "1989"), end=("1989", "1989")),
  occ("Everett Sarty", "Premier Everett", end=("1981", "1981")),
  occ("Duncan Angus MacAskill", "party leadership", start=("June 1988", "1988-06")),
  occ("Miriam Zinck", "attorney general", end=("1993", "1993")),
  occ("Duncan Angus MacAskill", "Opposition leader", start=("that fall", "1993"), end=("eight months", "1994")),
  occ("Allan Withrow", "commissioner"),
  occ("Allan Withrow", "Justice"),
  occ("Hugh MacAskill", "parish priest at Creignish"),
  fact("Duncan Angus MacAskill", "deathDate", "Sunday evening", value="2023-02-05"),
  fact("Duncan Angus MacAskill", "deathPlace", "Mabou"),
  fact("Duncan Angus MacAskill", "causeOfDeath", "long illness"),
  fact("Duncan Angus MacAskill", "children", "Heather MacAskill"),
  fact("Duncan Angus MacAskill", "birthPlace", "Inverness"),
  fact("Duncan Angus MacAskill", "birthDate", "1941", value="1941"),
  fact("Duncan Angus MacAskill", "education", "St. Francis Xavier University"),
  fact("Duncan Angus MacAskill", "party", "Liberals"),
  fact("Miriam Zinck", "occupation", "lawyer"),
  fact("Roland Comeau", "party", "Progressive Conservatives"),
  fact("Duncan Angus MacAskill", "award", "Order of Canada", date=("2004", "2004")),
  fact("Duncan Angus MacAskill", "spouse", "Effie Rankin"),
  fact("Effie Rankin", "occupation", "singer"),
  fact("Effie Rankin", "deathDate", "2017", value="2017"),
  fact("Duncan Angus MacAskill", "siblings", "Hugh MacAskill"),
  ev("speech", "told the House of Assembly", ("Feb. 6, 2023", "2023-02-06"), ["Paula Thibodeau"]),
  ev("election", "won the riding", ("1974", "1974"), ["Duncan Angus MacAskill"]),
  ev("election", "was defeated", ("1981", "1981"), ["Everett Sarty"]),
  ev("election", "captured the party leadership", ("June 1988", "1988-06"), ["Duncan Angus MacAskill", "Miriam Zinck"]),
  ev("appointment", "was sworn in", ("May 19, 1990", "1990-05-19"), ["Duncan Angus MacAskill"]),
  ev("appointment", "became his attorney general", None, ["Miriam Zinck"]),
  ev("departure", "her resignation", ("1993", "1993"), ["Miriam Zinck"]),
  ev("election", "was routed", ("that fall", "1993"), ["Duncan Angus MacAskill", "Roland Comeau"]),
  ev("appointment", "was summoned", ("1998", "1998"), ["Duncan Angus MacAskill"]),
  ev("departure", "retired from it", ("69", "2010"), ["Duncan Angus MacAskill"]),
  ev("testimony", "appeared at the inquiry", ("1995", "1995"), ["Duncan Angus MacAskill", "Allan Withrow"]),
  ev("investigation", "inquiry into the Glen Sable mine explosion", ("1995", "1995"), ["Allan Withrow"]),
  ev("award", "was named a member of the Order of Canada", ("2004", "2004"), ["Duncan Angus MacAskill"]),
)

P("d45-09", """Caretaker cabinet sworn in under Stoimenova

SOFIA, 2 August 2022 (Balkan Telegraph) / Bulgaria’s parliament having been dissolved on Monday, a caretaker government headed by the former ombudsman Desislava Stoimenova took the oath of office on Tuesday afternoon.

Stoimenova, 57, follows Plamen Grozdev, whose coalition lost a no-confidence vote on 22 June by 123 votes to 116. The two shook hands at the Council of Ministers building, and Grozdev handed over, along with the keys, a jar of honey from his constituency in Troyan.

Three ministers of the outgoing team stay: Rumen Hadzhigenov (defence), Albena Mircheva (culture) and Orlin Tsvetanski (tourism). The newcomers include the constitutional lawyer Georgi Bakalov at justice and, at the interior ministry, General Stefan Yonchev, who commanded the border police until his dismissal by Grozdev’s interior minister, Kaloyan Ruev, last December. Ruev is under investigation by the Sofia City Prosecutor’s Office in connection with the arrest, on 17 March, of the opposition leader Valeri Dimov, who was released after a day; he insists that the police acted on their own.

Stoimenova, a Sofia University law graduate who also studied in Leuven, was a judge at the Administrative Court in Varna from 1999 to 2010. The National Assembly elected her ombudsman in 2015, and she stepped down from that office in May to become secretary to the president. She left the Socialist Party twenty years ago and has belonged to none since.

In a short address, the new premier promised elections “in which nobody will have to count twice”. Her first telephone call, her press office said, was to Brussels; on Thursday she is due in Skopje.

Dimov’s party, Fair Path, which leads in the polls, complained that four of the sixteen ministers are friends of the president. A report by the website Lupa that Bakalov had been offered the premiership first was described by him as “a summer story”.""",
  occ("Desislava Stoimenova", "caretaker government headed", start=("Tuesday afternoon", "2022-08-02"), again=["new premier"]),
  occ("Desislava Stoimenova", "ombudsman", start=("2015", "2015"), end=("May", "2022-05"), again=["ombudsman in 2015"]),
  occ("Plamen Grozdev", "follows", end=("Tuesday afternoon", "2022-08-02")),
  occ("Plamen Grozdev", "constituency in Troyan"),
  occ("Rumen Hadzhigenov", "defence"),
  occ("Albena Mircheva", "culture"),
  occ("Orlin Tsvetanski", "tourism"),
  occ("Georgi Bakalov", "at justice", start=("Tuesday afternoon", "2022-08-02")),
  occ("Stefan Yonchev", "at the interior ministry", start=("Tuesday afternoon", "2022-08-02")),
  occ("Stefan Yonchev", "General"),
  occ("Stefan Yonchev", "commanded the border police", end=("last December", "2021-12")),
  occ("Kaloyan Ruev", "interior minister", end=("Tuesday afternoon", "2022-08-02")),
  occ("Valeri Dimov", "opposition leader"),
  occ("Desislava Stoimenova", "judge at the Administrative Court in Varna", start=("1999", "1999"), end=("2010", "2010")),
  occ("Desislava Stoimenova", "secretary to the president", start=("May", "2022-05")),
  fact("Georgi Bakalov", "occupation", "constitutional lawyer"),
  fact("Desislava Stoimenova", "education", "Sofia University"),
  fact("Desislava Stoimenova", "education", "Leuven"),
  fact("Desislava Stoimenova", "party", "Socialist Party"),
  fact("Valeri Dimov", "party", "Fair Path"),
  ev("appointment", "took the oath of office", ("Tuesday afternoon", "2022-08-02"), ["Desislava Stoimenova"]),
  ev("departure", "lost a no-confidence vote", ("22 June", "2022-06-22"), ["Plamen Grozdev"]),
  ev("meeting", "shook hands", ("Tuesday afternoon", "2022-08-02"), ["Desislava Stoimenova", "Plamen Grozdev"]),
  ev("departure", "his dismissal", ("last December", "2021-12"), ["Stefan Yonchev", "Kaloyan Ruev"]),
  ev("investigation", "is under investigation", None, ["Kaloyan Ruev"]),
  ev("arrest", "the arrest", ("17 March", "2022-03-17"), ["Valeri Dimov"]),
  ev("election", "elected her", ("2015", "2015"), ["Desislava Stoimenova"]),
  ev("departure", "stepped down", ("May", "2022-05"), ["Desislava Stoimenova"]),
  ev("departure", "left the Socialist Party", ("twenty years ago", "2002"), ["Desislava Stoimenova"]),
  ev("speech", "a short address", ("Tuesday afternoon", "2022-08-02"), ["Desislava Stoimenova"]),
)

P("d45-10", """EFCC arraigns ex-governor, former commissioner over N3.8bn

Abuja, Thursday 27 October 2022

The Economic and Financial Crimes Commission (EFCC) on Wednesday arraigned a former governor of Niger-Benue State, Chief Ezekiel Orduen Tarka-Iorver, before Justice Halima Gwarzo of the Federal High Court, Abuja, on a 14-count charge of money laundering.

He was docked alongside his one-time Commissioner for Works, Engr. Sunday Agbo, and a company, Gboko Basin Links Limited. Both men pleaded not guilty.

Counsel to the commission, Rotimi Adegbola, SAN, asked for a date for trial. The defence team, led by Barr. Ngozi Umeh, moved a bail application, which the judge granted in the sum of N200 million each. She ordered the defendants to deposit their passports.

Tarka-Iorver, who governed the state from 29 May 2007 to 29 May 2015, was picked up on 12 October at the Nnamdi Azikiwe International Airport on his return from London, where he had undergone surgery. Agbo reported at the EFCC's Makurdi office on his own two days afterwards.

The charge followed a petition written in 2016 by Hon. Msugh Ikyaan, a member of the House of Representatives, to the then acting chairman of the commission, Alhaji Bello Dutsinma. Ikyaan alleged that contracts for erosion control were never executed. The ex-governor's media aide, Tersoo Abur, described the case as persecution of a man who defected to the All Progressives Congress in 2018 and returned to the Peoples Democratic Party this year.

A pharmacist trained at Ahmadu Bello University, Zaria, Tarka-Iorver was Secretary to the State Government before his election. He is a Knight of St. Mulumba of the Catholic Church. In 2011 he received the national honour of Commander of the Order of the Niger. His successor, Dr. Comfort Agena, set up a panel under a retired judge, Justice Terver Kakaan, which indicted him in August 2016. The Court of Appeal set its report aside.

The matter was adjourned to 5 December.""",
  occ("Ezekiel Orduen Tarka-Iorver", "governor of Niger-Benue State", start=("29 May 2007", "2007-05-29"), end=("29 May 2015", "2015-05-29"), again=["governed the state"]),
  occ("Halima Gwarzo", "Justice Halima Gwarzo of the Federal High Court"),
  occ("Sunday Agbo", "Commissioner for Works"),
  occ("Msugh Ikyaan", "member of the House of Representatives"),
  occ("Bello Dutsinma", "acting chairman of the commission"),
  occ("Tersoo Abur", "media aide"),
  occ("Ezekiel Orduen Tarka-Iorver", "Secretary to the State Government"),
  occ("Comfort Agena", "His successor", start=("29 May 2015", "2015-05-29")),
  occ("Terver Kakaan", "retired judge"),
  occ("Terver Kakaan", "panel under", start=("August 2016", "2016-08")),
  fact("Sunday Agbo", "occupation", "Engr."),
  fact("Rotimi Adegbola", "occupation", "Counsel"),
  fact("Ngozi Umeh", "occupation", "Barr."),
  fact("Ezekiel Orduen Tarka-Iorver", "occupation", "pharmacist"),
  fact("Ezekiel Orduen Tarka-Iorver", "education", "Ahmadu Bello University, Zaria"),
  fact("Ezekiel Orduen Tarka-Iorver", "religion", "Catholic Church"),
  fact("Ezekiel Orduen Tarka-Iorver", "award", "Commander of the Order of the Niger", date=("2011", "2011")),
  ev("investigation", "arraigned a former", ("Wednesday", "2022-10-26"), ["Ezekiel Orduen Tarka-Iorver", "Sunday Agbo", "Halima Gwarzo"]),
  ev("testimony", "pleaded not guilty", ("Wednesday", "2022-10-26"), ["Ezekiel Orduen Tarka-Iorver", "Sunday Agbo"]),
  ev("arrest", "was picked up", ("12 October", "2022-10-12"), ["Ezekiel Orduen Tarka-Iorver"]),
  ev("travel", "his return from London", ("12 October", "2022-10-12"), ["Ezekiel Orduen Tarka-Iorver"]),
  ev("meeting", "reported at", ("two days afterwards", "2022-10-14"), ["Sunday Agbo"]),
  ev("communication", "petition written", ("2016", "2016"), ["Msugh Ikyaan", "Bello Dutsinma"]),
  ev("award", "received the national honour", ("2011", "2011"), ["Ezekiel Orduen Tarka-Iorver"]),
  ev("investigation", "set up a panel", None, ["Comfort Agena", "Terver Kakaan", "Ezekiel Orduen Tarka-Iorver"]),
  ev("investigation", "indicted him", ("August 2016", "2016-08"), ["Terver Kakaan", "Ezekiel Orduen Tarka-Iorver"]),
)

P("d45-11", """Chief Minister drops four in Himavat reshuffle

Press Service of Northern India
Sharada Nagar, January 21, 2025

Himavat Chief Minister Devendra Rawat Negi on Tuesday dropped four ministers and inducted six in the first reshuffle of his 22-month-old government. Governor (Retd. Lt. Gen.) Harbhajan Singh Bhullar administered the oath to the new entrants at a brief ceremony in Raj Bhavan.

Prominent among those axed are Finance Minister Kamla Thapliyal and Forest Minister Surjit Bisht, against whom the Lokayukta registered a case in November over the auction of timber. Mr. Bisht has maintained that the file was cleared by his predecessor, Gopal Dutt Joshi, now leader of the opposition. Mr. Joshi rubbished the charge.

Ms. Thapliyal, a four-time MLA from Kot Dwara, met the Chief Minister on Sunday night and is learnt to have been offered the post of party president in the State. She drove to Delhi the following day. Asked there whether she would accept, she laughed.

The Finance portfolio goes to Vinita Pant, a former Indian Revenue Service officer who resigned from service in 2021 and won the Ranikhet-East bypoll last June by defeating Mr. Joshi’s son, Rohit. Her husband, Alok Pant, is Principal Secretary (Home); he was shifted from the Chief Minister’s office on Monday to avoid what officials called a conflict of interest. Forests have been given to Tsering Dorje Lama, the lone Buddhist in the ministry.

The reshuffle comes a week after the Bharatiya Vikas Dal lost the mayoral elections in Sharada Nagar, where Congress candidate Shabnam Ansari defeated incumbent Mukesh Uniyal by over 9,000 votes. Mr. Uniyal, a hotelier, blamed the Chief Minister’s OSD, Pradeep Khanduri, who was sent on leave on January 16.

Mr. Negi, 47, an alumnus of IIT Roorkee, became Chief Minister on March 24, 2023, when the party preferred him to Ms. Thapliyal. Speculation that Mr. Bisht would quit the party was termed baseless by his brother Narayan Bisht, chairman of the State Mandi Board.""",
  occ("Devendra Rawat Negi", "Himavat Chief Minister", start=("March 24, 2023", "2023-03-24"), again=["Chief Minister on March"]),
  occ("Harbhajan Singh Bhullar", "Governor"),
  occ("Harbhajan Singh Bhullar", "Lt. Gen."),
  occ("Kamla Thapliyal", "Finance Minister", end=("Tuesday", "2025-01-21")),
  occ("Surjit Bisht", "Forest Minister", end=("Tuesday", "2025-01-21")),
  occ("Gopal Dutt Joshi", "his predecessor"),
  occ("Gopal Dutt Joshi", "leader of the opposition"),
  occ("Kamla Thapliyal", "MLA from Kot Dwara"),
  occ("Vinita Pant", "Finance portfolio", start=("Tuesday", "2025-01-21")),
  occ("Vinita Pant", "Indian Revenue Service officer", end=("2021", "2021")),
  occ("Vinita Pant", "won the Ranikhet-East bypoll", start=("last June", "2024-06")),
  occ("Alok Pant", "Principal Secretary (Home)"),
  occ("Alok Pant", "Chief Minister’s office", end=("Monday", "2025-01-20")),
  occ("Tsering Dorje Lama", "Forests", start=("Tuesday", "2025-01-21")),
  occ("Mukesh Uniyal", "incumbent", end=("a week after", "2025-01-14")),
  occ("Shabnam Ansari", "mayoral", start=("a week after", "2025-01-14")),
  occ("Pradeep Khanduri", "Chief Minister’s OSD"),
  occ("Narayan Bisht", "chairman of the State Mandi Board"),
  fact("Gopal Dutt Joshi", "children", "Rohit"),
  fact("Rohit", "father", "Mr. Joshi#2"),
  fact("Vinita Pant", "spouse", "Alok Pant"),
  fact("Tsering Dorje Lama", "religion", "Buddhist"),
  fact("Shabnam Ansari", "party", "Congress"),
  fact("Mukesh Uniyal", "occupation", "hotelier"),
  fact("Devendra Rawat Negi", "education", "IIT Roorkee"),
  fact("Devendra Rawat Negi", "party", "Bharatiya Vikas Dal"),
  fact("Surjit Bisht", "siblings", "Narayan Bisht"),
  fact("Narayan Bisht", "siblings", "Mr. Bisht would"),
  ev("departure", "dropped", ("Tuesday", "2025-01-21"), ["Kamla Thapliyal", "Surjit Bisht", "Devendra Rawat Negi"]),
  ev("appointment", "administered the oath", ("Tuesday", "2025-01-21"), ["Harbhajan Singh Bhullar"]),
  ev("investigation", "registered a case", ("November", "2024-11"), ["Surjit Bisht"]),
  ev("meeting", "met the Chief Minister", ("Sunday night", "2025-01-19"), ["Kamla Thapliyal", "Devendra Rawat Negi"]),
  ev("travel", "drove to Delhi", ("the following day", "2025-01-20"), ["Kamla Thapliyal"]),
  ev("departure", "resigned from service", ("2021", "2021"), ["Vinita Pant"]),
  ev("election", "won", ("last June", "2024-06"), ["Vinita Pant", "Rohit"]),
  ev("departure", "was shifted", ("Monday", "2025-01-20"), ["Alok Pant"]),
  ev("election", "defeated", ("a week after", "2025-01-14"), ["Shabnam Ansari", "Mukesh Uniyal"]),
  ev("sanction", "was sent on leave", ("January 16", "2025-01-16"), ["Pradeep Khanduri"]),
  ev("appointment", "became", ("March 24, 2023", "2023-03-24"), ["Devendra Rawat Negi"]),
)

P("d45-12", """Former prefect held for questioning over Réunion dam

SAINT-DENIS, La Réunion (Agence Océan Indien), 3 October 2023 - A former prefect of the island, Bertrand de Courvoisier-Lamy, was placed in police custody in Paris on Tuesday morning as part of an inquiry into the award of the contract for the Bras-Rouge dam, a judicial source said, confirming a report by the site Île Libre.

Investigators of the financial brigade are also questioning Marie-Josée Hoarau, president of the intercommunal syndicate for water from 2014 to 2020, whose office in Saint-Benoît was searched on 12 September.

Courvoisier-Lamy, 61, was prefect from August 2015 to January 2018. He then became chief of staff to the minister for the overseas territories, Solenne Baudrier, and has sat in the Council of State since 2021. His lawyer, Maître Joachim Ezratty, spoke of “a misunderstanding that will be cleared up within hours”.

The investigation was opened by the National Financial Prosecutor’s Office in March 2022, after the regional chamber of accounts had handed over its findings. According to Île Libre, the prefect telephoned the managing director of the winning firm, Eiffor, eleven times in the week before the decision. The firm denies any contact.

Baudrier herself, who left the government in May 2022 and lost her seat as a deputy for Loire-Atlantique the next month, was heard as a witness on 20 June. She declared that she had known nothing.

A graduate of the École nationale d’administration, in the same class as the present secretary-general of the Élysée, Courvoisier-Lamy was sub-prefect in Bayeux and Nouméa before his first prefecture, the Creuse. He is an officer of the Legion of Honour. His brother, General Hugues de Courvoisier, commanded the French forces in Djibouti.

Hoarau, a schoolteacher by training and a member of the Socialist Party until she was expelled in 2019, was re-elected mayor of Plaine-aux-Cafres in 2020. Her first deputy, Jean-Hugues Payet, is standing in for her.""",
  occ("Bertrand de Courvoisier-Lamy", "prefect of the island", start=("August 2015", "2015-08"), end=("January 2018", "2018-01"), again=["prefect from"]),
  occ("Marie-Josée Hoarau", "president of the intercommunal syndicate for water", start=("2014", "2014"), end=("2020", "2020")),
  occ("Bertrand de Courvoisier-Lamy", "chief of staff to the minister for the overseas territories", start=("January 2018", "2018-01")),
  occ("Solenne Baudrier", "minister for the overseas territories", end=("May 2022", "2022-05")),
  occ("Bertrand de Courvoisier-Lamy", "Council of State", start=("2021", "2021")),
  occ("Solenne Baudrier", "deputy for Loire-Atlantique", end=("the next month", "2022-06")),
  occ("Bertrand de Courvoisier-Lamy", "sub-prefect in Bayeux"),
  occ("Bertrand de Courvoisier-Lamy", "Nouméa"),
  occ("Bertrand de Courvoisier-Lamy", "first prefecture, the Creuse"),
  occ("Hugues de Courvoisier", "General"),
  occ("Hugues de Courvoisier", "commanded the French forces in Djibouti"),
  occ("Marie-Josée Hoarau", "mayor of Plaine-aux-Cafres", start=("2020", "2020")),
  occ("Jean-Hugues Payet", "first deputy"),
  fact("Joachim Ezratty", "occupation", "lawyer"),
  fact("Bertrand de Courvoisier-Lamy", "education", "École nationale d’administration"),
  fact("Bertrand de Courvoisier-Lamy", "award", "officer of the Legion of Honour"),
  fact("Bertrand de Courvoisier-Lamy", "siblings", "Hugues de Courvoisier"),
  fact("Hugues de Courvoisier", "siblings", "Courvoisier-Lamy#3"),
  fact("Marie-Josée Hoarau", "occupation", "schoolteacher"),
  fact("Marie-Josée Hoarau", "party", "Socialist Party"),
  ev("arrest", "was placed in police custody", ("Tuesday morning", "2023-10-03"), ["Bertrand de Courvoisier-Lamy"]),
  ev("investigation", "questioning", ("Tuesday morning", "2023-10-03"), ["Marie-Josée Hoarau"]),
  ev("investigation", "was searched", ("12 September", "2023-09-12"), ["Marie-Josée Hoarau"]),
  ev("appointment", "became chief of staff", ("January 2018", "2018-01"), ["Bertrand de Courvoisier-Lamy", "Solenne Baudrier"]),
  ev("investigation", "investigation was opened", ("March 2022", "2022-03"), ["Bertrand de Courvoisier-Lamy"]),
  ev("departure", "left the government", ("May 2022", "2022-05"), ["Solenne Baudrier"]),
  ev("election", "lost her seat", ("the next month", "2022-06"), ["Solenne Baudrier"]),
  ev("testimony", "was heard as a witness", ("20 June", "2023-06-20"), ["Solenne Baudrier"]),
  ev("sanction", "was expelled", ("2019", "2019"), ["Marie-Josée Hoarau"]),
  ev("election", "was re-elected", ("2020", "2020"), ["Marie-Josée Hoarau"]),
)

P("d45-13", """New police chief for Fiji after Vuniwaqa’s exit

SUVA (Island Wire), Feb. 27, 2023 — Fiji’s Constitutional Offices Commission has appointed Senior Superintendent Mereoni Tabuya as acting Commissioner of Police, four days after her predecessor, Brigadier-General Jone Vuniwaqa, was suspended pending a tribunal.

Tabuya, 46, becomes the first woman to lead the force. She received her instrument of appointment from President Ratu Epeli Nawalowalo at State House on Monday morning and called her senior officers together an hour later.

Vuniwaqa is accused by the Home Affairs Minister, Pio Seniloli, of having ignored a directive. The details have not been made public. In a letter sent to the commission on Feb. 21 and seen by Island Wire, the former army chief of staff protests that the minister has no power to direct him. “I serve the Constitution, not a party,” it reads.

The chairman of the tribunal will be Justice Salesi Rokotuivuna, a former judge of appeal in Tonga, Seniloli told Parliament on Thursday. Two further members are still to be named.

Opposition whip Ashneel Prakash said the move smelled of revenge: in 2020 Vuniwaqa’s officers arrested Seniloli, then an unemployed former magistrate, for remarks on a land bill. No charge was ever brought. The minister has ruled out any link.

Vuniwaqa took command of the police in 2015 on secondment from the military, in which he had served with the United Nations in Sinai and Golan. He replaced the South African Hendrik Lombaard, who went home after the government refused to renew his contract. He is a Methodist lay preacher and, since his retirement from rugby, president of the Nadroga union.

Tabuya joined in 1998, fresh from Adi Cakobau School, and headed the sexual offences unit from 2011. She was awarded the police medal for bravery for her part in the rescue at Rakiraki in 2016. Her husband, Inspector Isikeli Tabuya, works in Labasa.""",
  occ("Mereoni Tabuya", "Senior Superintendent"),
  occ("Mereoni Tabuya", "acting Commissioner of Police", start=("Feb. 27, 2023", "2023-02-27"), again=["lead the force"]),
  occ("Jone Vuniwaqa", "her predecessor", start=("2015", "2015"), end=("four days after", "2023-02-23"), again=["command of the police"]),
  occ("Jone Vuniwaqa", "Brigadier-General"),
  occ("Epeli Nawalowalo", "President Ratu"),
  occ("Pio Seniloli", "Home Affairs Minister"),
  occ("Jone Vuniwaqa", "army chief of staff"),
  occ("Salesi Rokotuivuna", "Justice"),
  occ("Salesi Rokotuivuna", "judge of appeal in Tonga"),
  occ("Ashneel Prakash", "Opposition whip"),
  occ("Pio Seniloli", "magistrate"),
  occ("Jone Vuniwaqa", "served with the United Nations"),
  occ("Hendrik Lombaard", "He replaced", end=("2015", "2015")),
  occ("Jone Vuniwaqa", "president of the Nadroga union"),
  occ("Mereoni Tabuya", "headed the sexual offences unit", start=("2011", "2011")),
  occ("Isikeli Tabuya", "Inspector"),
  fact("Hendrik Lombaard", "nationality", "South African"),
  fact("Jone Vuniwaqa", "religion", "Methodist"),
  fact("Jone Vuniwaqa", "militaryService", "Sinai and Golan"),
  fact("Mereoni Tabuya", "education", "Adi Cakobau School", date=("1998", "1998")),
  fact("Mereoni Tabuya", "award", "police medal for bravery"),
  fact("Mereoni Tabuya", "spouse", "Isikeli Tabuya"),
  ev("appointment", "has appointed", ("Feb. 27, 2023", "2023-02-27"), ["Mereoni Tabuya"]),
  ev("sanction", "was suspended", ("four days after", "2023-02-23"), ["Jone Vuniwaqa"]),
  ev("appointment", "received her instrument of appointment", ("Monday morning", "2023-02-27"), ["Mereoni Tabuya", "Epeli Nawalowalo"]),
  ev("meeting", "called her senior officers together", ("an hour later", "2023-02-27"), ["Mereoni Tabuya"]),
  ev("communication", "letter sent", ("Feb. 21", "2023-02-21"), ["Jone Vuniwaqa"]),
  ev("speech", "told Parliament", ("Thursday", "2023-02-23"), ["Pio Seniloli"]),
  ev("appointment", "took command", ("2015", "2015"), ["Jone Vuniwaqa"]),
  ev("departure", "went home", None, ["Hendrik Lombaard"]),
  ev("appointment", "joined", ("1998", "1998"), ["Mereoni Tabuya"]),
  ev("award", "was awarded", None, ["Mereoni Tabuya"]),
)

P("d45-14", """Trustee takes over as mayor of Karakoçlu is jailed

DİYARBAKIR (Anka-Doğu) — A court in eastern Turkey ordered the detention of Karakoçlu mayor Berivan Aydoğan on Tuesday evening, 5 November 2024, and within hours the Interior Ministry had put the district governor in her chair.

Aydoğan, 37, a sociologist elected in March with 58 percent of the vote for the pro-Kurdish Free Municipalities Party, was taken from her home in a dawn raid on Saturday together with councillor Mahsum Ekinci and the former co-mayor Sıdıka Bulut. Ekinci was released under judicial control on Monday; Bulut remains in custody. The prosecutor's office alleges membership of an illegal organisation, which all three deny.

District governor Oğuzhan Tezel, appointed trustee by a ministry decree numbered 2024/711, entered the town hall at 9:40 p.m. under police guard. It is his second such assignment: from 2019 to 2022 he ran the town of Yeniköprü after its mayor, Aydoğan's uncle Feyzi Aydoğan, had been removed and sentenced to six years and three months. That verdict was overturned by the Constitutional Court last year.

The party's co-leader Hüseyin Saruhan travelled to Karakoçlu on Wednesday and spoke to a crowd in front of the shuttered building. “They take our mayors as others take taxes,” he said. Nevin Korkut, deputy chair of the main opposition party, joined him there. On the way back Korkut's car was stopped, and she says that she was threatened by officers, something the governorship rejected.

Aydoğan studied at Dicle University and taught at a private college in Batman before the emergency decree of 2016 that cost her the post. Lawyer Mehmet Emin Tanrıkut, who represents her, has lodged an objection.

The interior minister, Selçuk Bayındır, a former governor of Van, defended the step before the parliamentary planning committee on Wednesday afternoon. He did not say when a new mayor would be chosen by the council.""",
  occ("Berivan Aydoğan", "Karakoçlu mayor", start=("March", "2024-03"), end=("Tuesday evening, 5 November 2024", "2024-11-05")),
  occ("Oğuzhan Tezel", "district governor", again=["District governor"]),
  occ("Mahsum Ekinci", "councillor"),
  occ("Sıdıka Bulut", "co-mayor"),
  occ("Oğuzhan Tezel", "trustee by", start=("Tuesday evening, 5 November 2024", "2024-11-05"), again=["Trustee"]),
  occ("Oğuzhan Tezel", "ran the town of Yeniköprü", start=("2019", "2019"), end=("2022", "2022")),
  occ("Feyzi Aydoğan", "its mayor", end=("2019", "2019")),
  occ("Hüseyin Saruhan", "co-leader"),
  occ("Nevin Korkut", "deputy chair of the main opposition party"),
  occ("Berivan Aydoğan", "taught at a private college in Batman", end=("2016", "2016")),
  occ("Selçuk Bayındır", "interior minister"),
  occ("Selçuk Bayındır", "governor of Van"),
  fact("Berivan Aydoğan", "occupation", "sociologist"),
  fact("Berivan Aydoğan", "party", "Free Municipalities Party"),
  fact("Berivan Aydoğan", "relatives", "Feyzi Aydoğan"),
  fact("Feyzi Aydoğan", "relatives", "Aydoğan#3"),
  fact("Berivan Aydoğan", "education", "Dicle University"),
  fact("Mehmet Emin Tanrıkut", "occupation", "Lawyer"),
  ev("arrest", "ordered the detention", ("Tuesday evening, 5 November 2024", "2024-11-05"), ["Berivan Aydoğan"]),
  ev("election", "elected", ("March", "2024-03"), ["Berivan Aydoğan"]),
  ev("arrest", "was taken", ("Saturday", "2024-11-02"), ["Berivan Aydoğan", "Mahsum Ekinci", "Sıdıka Bulut"]),
  ev("appointment", "appointed trustee", ("Tuesday evening, 5 November 2024", "2024-11-05"), ["Oğuzhan Tezel"]),
  ev("departure", "had been removed", None, ["Feyzi Aydoğan"]),
  ev("conviction", "sentenced", None, ["Feyzi Aydoğan"]),
  ev("travel", "travelled to Karakoçlu", ("Wednesday", "2024-11-06"), ["Hüseyin Saruhan"]),
  ev("speech", "spoke to a crowd", ("Wednesday", "2024-11-06"), ["Hüseyin Saruhan"]),
  ev("meeting", "joined him there", ("Wednesday", "2024-11-06"), ["Nevin Korkut", "Hüseyin Saruhan"]),
  ev("departure", "cost her the post", ("2016", "2016"), ["Berivan Aydoğan"]),
  ev("speech", "defended the step", ("Wednesday afternoon", "2024-11-06"), ["Selçuk Bayındır"]),
)

P("d45-15", """Opposition’s Zepeda wins Tlaxochimaco governorship

MEXICO, 7 June (Notisur). With 97 percent of the tally sheets counted, Renata Zepeda Olivares of the Citizens’ Movement was declared winner of Sunday’s election for governor of Tlaxochimaco, ending 93 years of rule by a single party.

The electoral institute’s president councillor, Fidel Macías Arce, announced at noon on Monday, June 7, 2021, that Zepeda had obtained 46.2 percent, against 39.8 for Senator Horacio Barrientos Luna of the Institutional Revolutionary Party and 9.1 for Morena’s Yadira Tecuapetla. Barrientos conceded in a phone call shortly after. Tecuapetla, a former rector of the state’s technological university, did not: she claims that ballots were burned in two districts.

Zepeda, 45, takes office on October 1 in place of Governor Efrén Lascurain Díaz, who has been on leave since April 9 for what his office described as medical treatment in Houston. Government secretary Tomás Urrutia has governed in the interim.

The campaign was the bloodiest in the state’s memory. On March 28 the Citizens’ Movement candidate for mayor of San Lucas, Eduviges Ramos, was shot dead; his widow, Elvira Nava, took his place on the ballot and won on Sunday. The police commander of the town, Saúl Cisneros, was arrested on May 3 in Puebla, and a judge ordered him to stand trial.

Zepeda studied communications at the Ibero-American University and read the evening news on Channel 9 until 2012, when she was dismissed after asking Lascurain’s predecessor, Gonzalo Barrientos, about a house in San Antonio, Texas. Gonzalo Barrientos is an uncle of the defeated candidate. She sat in the federal Chamber of Deputies from 2015 to 2018 and was municipal president of the capital from 2018 until January 15 of this year, when she stepped aside to run.

On Tuesday the governor-elect flies to Mexico City, where she is expected to meet her party’s national coordinator, Octavio Reséndiz.""",
  occ("Fidel Macías Arce", "electoral institute’s president councillor"),
  occ("Horacio Barrientos Luna", "Senator"),
  occ("Yadira Tecuapetla", "rector of the state’s technological university"),
  occ("Efrén Lascurain Díaz", "Governor"),
  occ("Tomás Urrutia", "Government secretary"),
  occ("Tomás Urrutia", "has governed in the interim", start=("April 9", "2021-04-09")),
  occ("Saúl Cisneros", "police commander of the town"),
  occ("Renata Zepeda Olivares", "read the evening news on Channel 9", end=("2012", "2012")),
  occ("Gonzalo Barrientos", "Lascurain’s predecessor"),
  occ("Renata Zepeda Olivares", "federal Chamber of Deputies", start=("2015", "2015"), end=("2018", "2018")),
  occ("Renata Zepeda Olivares", "municipal president of the capital", start=("2018", "2018"), end=("January 15 of this year", "2021-01-15")),
  occ("Renata Zepeda Olivares", "governor-elect"),
  occ("Octavio Reséndiz", "national coordinator"),
  fact("Renata Zepeda Olivares", "party", "Citizens’ Movement"),
  fact("Horacio Barrientos Luna", "party", "Institutional Revolutionary Party"),
  fact("Yadira Tecuapetla", "party", "Morena"),
  fact("Eduviges Ramos", "party", "Citizens’ Movement#2"),
  fact("Eduviges Ramos", "causeOfDeath", "shot dead"),
  fact("Eduviges Ramos", "deathDate", "March 28", value="2021-03-28"),
  fact("Eduviges Ramos", "spouse", "Elvira Nava"),
  fact("Renata Zepeda Olivares", "education", "Ibero-American University"),
  fact("Horacio Barrientos Luna", "relatives", "Gonzalo Barrientos#2"),
  ev("election", "was declared winner", ("Sunday", "2021-06-06"), ["Renata Zepeda Olivares"]),
  ev("speech", "announced at noon", ("Monday, June 7, 2021", "2021-06-07"), ["Fidel Macías Arce"]),
  ev("election", "had obtained 46.2 percent", ("Sunday", "2021-06-06"), ["Renata Zepeda Olivares", "Horacio Barrientos Luna", "Yadira Tecuapetla"]),
  ev("communication", "phone call", ("Monday, June 7, 2021", "2021-06-07"), ["Horacio Barrientos Luna", "Renata Zepeda Olivares"]),
  ev("candidacy", "candidate for mayor of San Lucas", ("March 28", "2021-03-28"), ["Eduviges Ramos"]),
  ev("candidacy", "took his place on the ballot", None, ["Elvira Nava"]),
  ev("election", "won", ("Sunday", "2021-06-06"), ["Elvira Nava"]),
  ev("arrest", "was arrested", ("May 3", "2021-05-03"), ["Saúl Cisneros"]),
  ev("departure", "was dismissed", ("2012", "2012"), ["Renata Zepeda Olivares", "Gonzalo Barrientos"]),
  ev("departure", "stepped aside", ("January 15 of this year", "2021-01-15"), ["Renata Zepeda Olivares"]),
  ev("candidacy", "to run", ("January 15 of this year", "2021-01-15"), ["Renata Zepeda Olivares"]),
)

P("d45-16", """President fires regional head after pipeline blast

ASTANA. Feb 19, 2024 (Steppe Interfax Service) — Kazakhstan's president has relieved the akim of Torgai Region, Nurlan Saparbekuly Zhaksylykov, of his duties, the presidential press service reported on Monday.

By the same decree the post goes to Gaukhar Tleubergenova, who had been vice minister of national economy since October 2022. The president introduced her to the regional activists by video link.

Zhaksylykov's departure comes nine days after an explosion on the Arkalyk heating main left 60,000 residents without warmth for four nights. First deputy akim Viktor Schmidt, in charge of utilities, handed in his notice on February 12, and the general director of the heating company, Yerbol Kuanyshev, was taken into custody the day after. Kuanyshev's relatives maintain that he asked for money for repairs three times. His letters were published on Saturday by the newspaper Uralskiye Vesti; the former akim's spokesman, Daniyar Imashev, called them forgeries.

The outgoing governor, 51, graduated from the Karaganda Polytechnic Institute in 1994 and spent most of his career at Kazakhmunai, where he rose to be deputy chairman. He was elected to the Mazhilis in 2016 for the Amanat party and headed its committee on ecology. In June 2019 he was appointed ambassador to Azerbaijan; in February 2021 he took over Torgai from Bakhyt Omarov, now secretary of the Security Council. He has been decorated with the Order of Kurmet.

Tleubergenova was born in Rudny in 1980. She holds a master's degree from Duke University, where she studied under the Bolashak scholarship, and began as an expert in the Antimonopoly Agency. Her father, Tleubergen Aitzhanov, managed the Sokolov mine in Soviet times.

On Friday Prime Minister Askar Beisenov had visited Arkalyk and reprimanded three of his ministers, among them Energy Minister Ruslan Kim. Reports that Kim is to be sent to Seoul as ambassador could not be verified.""",
  occ("Nurlan Saparbekuly Zhaksylykov", "akim of Torgai Region", start=("February 2021", "2021-02"), end=("Monday", "2024-02-19"), again=["outgoing governor"]),
  occ("Gaukhar Tleubergenova", "the post", start=("Monday", "2024-02-19")),
  occ("Gaukhar Tleubergenova", "vice minister of national economy", start=("October 2022", "2022-10"), end=("Monday", "2024-02-19")),
  occ("Viktor Schmidt", "First deputy akim", end=("February 12", "2024-02-12")),
  occ("Yerbol Kuanyshev", "general director of the heating company"),
  occ("Daniyar Imashev", "spokesman"),
  occ("Nurlan Saparbekuly Zhaksylykov", "deputy chairman"),
  occ("Nurlan Saparbekuly Zhaksylykov", "Mazhilis", start=("2016", "2016")),
  occ("Nurlan Saparbekuly Zhaksylykov", "headed its committee on ecology"),
  occ("Nurlan Saparbekuly Zhaksylykov", "ambassador to Azerbaijan", start=("June 2019", "2019-06"), end=("February 2021", "2021-02")),
  occ("Bakhyt Omarov", "took over Torgai from", end=("February 2021", "2021-02")),
  occ("Bakhyt Omarov", "secretary of the Security Council"),
  occ("Gaukhar Tleubergenova", "expert in the Antimonopoly Agency"),
  occ("Tleubergen Aitzhanov", "managed the Sokolov mine"),
  occ("Askar Beisenov", "Prime Minister"),
  occ("Ruslan Kim", "Energy Minister"),
  fact("Nurlan Saparbekuly Zhaksylykov", "education", "Karaganda Polytechnic Institute", date=("1994", "1994")),
  fact("Nurlan Saparbekuly Zhaksylykov", "party", "Amanat"),
  fact("Nurlan Saparbekuly Zhaksylykov", "award", "Order of Kurmet"),
  fact("Gaukhar Tleubergenova", "birthPlace", "Rudny"),
  fact("Gaukhar Tleubergenova", "birthDate", "1980", value="1980"),
  fact("Gaukhar Tleubergenova", "education", "Duke University"),
  fact("Gaukhar Tleubergenova", "father", "Tleubergen Aitzhanov"),
  fact("Tleubergen Aitzhanov", "children", "Tleubergenova#2"),
  ev("departure", "has relieved", ("Monday", "2024-02-19"), ["Nurlan Saparbekuly Zhaksylykov"]),
  ev("appointment", "goes to", ("Monday", "2024-02-19"), ["Gaukhar Tleubergenova"]),
  ev("meeting", "introduced her", ("Monday", "2024-02-19"), ["Gaukhar Tleubergenova"]),
  ev("departure", "Zhaksylykov's departure", ("Monday", "2024-02-19"), ["Nurlan Saparbekuly Zhaksylykov"]),
  ev("departure", "handed in his notice", ("February 12", "2024-02-12"), ["Viktor Schmidt"]),
  ev("arrest", "was taken into custody", ("the day after", "2024-02-13"), ["Yerbol Kuanyshev"]),
  ev("disclosure", "were published", ("Saturday", "2024-02-17"), ["Yerbol Kuanyshev"]),
  ev("election", "was elected", ("2016", "2016"), ["Nurlan Saparbekuly Zhaksylykov"]),
  ev("appointment", "was appointed ambassador", ("June 2019", "2019-06"), ["Nurlan Saparbekuly Zhaksylykov"]),
  ev("appointment", "took over Torgai", ("February 2021", "2021-02"), ["Nurlan Saparbekuly Zhaksylykov", "Bakhyt Omarov"]),
  ev("award", "has been decorated", None, ["Nurlan Saparbekuly Zhaksylykov"]),
  ev("travel", "had visited Arkalyk", ("Friday", "2024-02-16"), ["Askar Beisenov"]),
  ev("sanction", "reprimanded", ("Friday", "2024-02-16"), ["Askar Beisenov", "Ruslan Kim"]),
)

P("d45-17", """Former rail boss tells inquiry of ‘instructions from above’

JOHANNESBURG – Thabiso Mokgatle, once group chief executive of the state rail operator, on Tuesday broke five years of silence before the commission of inquiry into procurement at public entities, naming a former minister and two of her advisers.

Testifying on 9 March 2021, Mokgatle told the commission’s chair, Deputy Judge President Roland Naidoo, that he was phoned on Christmas Eve 2013 by Lerato Ndwandwe, then special adviser to public enterprises minister Nomvula Shezi, and told to sign for 88 locomotives “before the braai is lit”. Ndwandwe, now South Africa’s high commissioner in Ghana, dismissed the account through her attorney.

“I signed. I am not proud of it,” Mokgatle said. He resigned in April 2016, three weeks after the public protector, advocate Zanele Pityana, had started to look into the deal.

Evidence leader Kate Abrahamse put it to him that R41m passed through a trust of which his brother-in-law, Bongani Sithole, was the sole trustee. Mokgatle disputed that the money was his. Sithole was arrested by the Hawks in November and is out on bail of R100 000.

Shezi served in cabinet until 2018, chaired the ANC’s disciplinary appeals body for a year and is at present chancellor of a university in Mpumalanga. She appeared at the commission last month and described Mokgatle, her deputy director-general from 2009 to 2011, as a man “who cannot tell a train from a bus”. Her application for Naidoo’s recusal failed on 22 February.

Mokgatle, who holds an MBA from Wits Business School, was succeeded by the engineer Marius Vosloo. It was Vosloo who cancelled the contract in 2018 and who was himself dismissed the year after by Shezi’s successor, Sipho Radebe-Khoza, in a dispute over a bonus. The Labour Court found for him in January 2020.

The hearing continues on Wednesday with the testimony of the former board chairperson, Dr Faith Mahlangu.""",
  occ("Thabiso Mokgatle", "group chief executive of the state rail operator", end=("April 2016", "2016-04"), again=["rail boss"]),
  occ("Roland Naidoo", "commission’s chair"),
  occ("Roland Naidoo", "Deputy Judge President"),
  occ("Lerato Ndwandwe", "special adviser to public enterprises minister"),
  occ("Nomvula Shezi", "public enterprises minister", end=("2018", "2018"), again=["served in cabinet"]),
  occ("Lerato Ndwandwe", "South Africa’s high commissioner in Ghana"),
  occ("Zanele Pityana", "public protector"),
  occ("Kate Abrahamse", "Evidence leader"),
  occ("Nomvula Shezi", "chaired the ANC’s disciplinary appeals body", start=("2018", "2018"), end=("a year", "2019")),
  occ("Nomvula Shezi", "chancellor of a university in Mpumalanga"),
  occ("Thabiso Mokgatle", "deputy director-general", start=("2009", "2009"), end=("2011", "2011")),
  occ("Marius Vosloo", "was succeeded by", start=("April 2016", "2016-04"), end=("the year after", "2019")),
  occ("Sipho Radebe-Khoza", "Shezi’s successor", start=("2018", "2018")),
  occ("Faith Mahlangu", "board chairperson"),
  fact("Zanele Pityana", "occupation", "advocate"),
  fact("Thabiso Mokgatle", "relatives", "Bongani Sithole"),
  fact("Nomvula Shezi", "party", "ANC"),
  fact("Thabiso Mokgatle", "education", "Wits Business School"),
  fact("Marius Vosloo", "occupation", "engineer"),
  ev("testimony", "broke five years of silence", ("Tuesday", "2021-03-09"), ["Thabiso Mokgatle"]),
  ev("investigation", "commission of inquiry", None, ["Roland Naidoo"]),
  ev("testimony", "Testifying", ("9 March 2021", "2021-03-09"), ["Thabiso Mokgatle", "Roland Naidoo"]),
  ev("departure", "resigned", ("April 2016", "2016-04"), ["Thabiso Mokgatle"]),
  ev("investigation", "had started to look into the deal", ("three weeks after", "2016-03"), ["Zanele Pityana"]),
  ev("arrest", "was arrested", ("November", "2020-11"), ["Bongani Sithole"]),
  ev("testimony", "appeared at the commission", ("last month", "2021-02"), ["Nomvula Shezi"]),
  ev("communication", "Her application", ("22 February", "2021-02-22"), ["Nomvula Shezi", "Roland Naidoo"]),
  ev("departure", "was himself dismissed", ("the year after", "2019"), ["Marius Vosloo", "Sipho Radebe-Khoza"]),
)

P("d45-18", """Recordings from Reykjavík bar cost party secretary his job

REYKJAVÍK – Monday, December 3, 2018. The Renewal Party’s secretary, Björgvin Steinar Hallsson MP, gave up his party office last night, five days after the newspaper Kvöldblaðið published recordings in which he and three colleagues mocked women in the Althing. He keeps his seat for the Northeast Constituency.

His decision was made known at 10 p.m. by chair Ásdís Rún Þorgeirsdóttir after a meeting of the party board that lasted seven hours. Ásdís, whom Björgvin called “the schoolmistress” on the tapes, wrote to all members on Friday that she would not ask anybody to leave. On Saturday some 900 people protested in Austurvöllur square, where the poet Kolbrún Ýr Finnsdóttir, herself a former MP, made a speech.

The recordings were made on November 20 at the bar Hornið by a guest, Marteinn Bára Óskarsson, a graphic designer, who came forward on Sunday. Björgvin’s lawyer says that the recording was illegal. The Data Protection Authority, headed by Hrefna Lind Jónsdóttir, has begun to look into that.

The others heard are Gunnar Bragi Tómasson, foreign minister from 2013 to 2016; Páll Sigurbergsson, who has been on leave from parliament since Thursday; and Anna Þóra Eiríksdóttir, the party’s only woman in the room. In one passage Gunnar Bragi is heard claiming that a former prime minister had promised him an embassy in return for naming another man ambassador to Finland in 2014. He has since said that he made this up. That man, Árni Geirmundsson, ambassador in Helsinki until last year and finance minister in the 1990s, told state radio that nobody ever promised anything to anybody. The speaker, Steingerður Helga Möller, is to decide whether the Ethics Committee should hear them.

Björgvin, 44, a vet who studied in Hanover, grew up on a farm in Þistilfjörður, and was elected in 2016. The party’s mayor in Dalvík, his sister Sólveig Hallsdóttir, said she had not listened to the tapes.""",
  occ("Björgvin Steinar Hallsson", "Renewal Party’s secretary", end=("last night", "2018-12-02")),
  occ("Björgvin Steinar Hallsson", "seat for the Northeast Constituency", start=("2016#2", "2016"), again=["MP"]),
  occ("Ásdís Rún Þorgeirsdóttir", "chair"),
  occ("Kolbrún Ýr Finnsdóttir", "MP#2"),
  occ("Hrefna Lind Jónsdóttir", "Data Protection Authority"),
  occ("Gunnar Bragi Tómasson", "foreign minister", start=("2013", "2013"), end=("2016", "2016")),
  occ("Páll Sigurbergsson", "parliament"),
  occ("Árni Geirmundsson", "ambassador to Finland", start=("2014", "2014"), end=("last year", "2017"), again=["ambassador in Helsinki"]),
  occ("Árni Geirmundsson", "finance minister", start=("1990s", "199X")),
  occ("Steingerður Helga Möller", "speaker"),
  occ("Sólveig Hallsdóttir", "mayor in Dalvík"),
  fact("Björgvin Steinar Hallsson", "party", "Renewal Party"),
  fact("Kolbrún Ýr Finnsdóttir", "occupation", "poet"),
  fact("Marteinn Bára Óskarsson", "occupation", "graphic designer"),
  fact("Björgvin Steinar Hallsson", "occupation", "vet"),
  fact("Björgvin Steinar Hallsson", "siblings", "Sólveig Hallsdóttir"),
  ev("departure", "gave up his party office", ("last night", "2018-12-02"), ["Björgvin Steinar Hallsson"]),
  ev("disclosure", "published recordings", ("five days after", "2018-11-28"), ["Björgvin Steinar Hallsson"]),
  ev("meeting", "meeting of the party board", ("last night", "2018-12-02"), ["Ásdís Rún Þorgeirsdóttir"]),
  ev("communication", "wrote to all members", ("Friday", "2018-11-30"), ["Ásdís Rún Þorgeirsdóttir"]),
  ev("speech", "made a speech", ("Saturday", "2018-12-01"), ["Kolbrún Ýr Finnsdóttir"]),
  ev("disclosure", "came forward", ("Sunday", "2018-12-02"), ["Marteinn Bára Óskarsson"]),
  ev("investigation", "has begun to look into that", None, ["Hrefna Lind Jónsdóttir"]),
  ev("election", "was elected", ("2016", "2016"), ["Björgvin Steinar Hallsson"]),
)

P("d45-19", """Three new senators sworn in as shake-up continues

KINGSTON, Jamaica: Governor-General Sir Lennox Patterson-Clarke on Friday, May 16, 2025 swore in three senators nominated by the prime minister, among them the former commissioner of customs, Velma Dunkley.

Dunkley, an attorney-at-law who called time on a 31-year career at the Customs Agency last December, fills the vacancy left by Ransford Gayle, who resigned on May 2 to become ambassador to Cuba. The other new faces are Dr Orville Tapper, head of the Department of Economics at the University of the West Indies, Mona, and youth organiser Shanique Ricketts, who at 24 is the youngest person ever to sit in the Upper House.

The ceremony at King's House was attended by Senate President Claudette Bogle and Opposition Leader Trevor Munroe-Hall. Munroe-Hall told the Sunday Mirror that he found it “curious” that Dunkley should be rewarded so soon after the Integrity Commission began probing the import of 22 vehicles during her tenure. The commission's director of investigation, retired Assistant Commissioner of Police Errol Binns, confirmed in April that the probe was opened in January but stressed that it was directed at nobody in particular. Dunkley has said that she was abroad when the vehicles were cleared.

Gayle leaves after nine years in the Senate. A former mayor of Mandeville (2007–2012), he contested the Manchester Central seat for the Labour Party in 2011 and lost by 211 votes to the PNP's Audrey Whyte, who later served as minister of education until she was dropped in 2014. He presents his credentials in Havana next month, where the post has been vacant since the death of his predecessor, Cedric Lobban, on November 9.

Tapper, the son of Bishop Wesley Tapper of the New Testament Church of God, earned his PhD from Howard University in 2003 and was adviser to the minister of finance, Nadine Pusey, for two years. He was conferred with the Order of Distinction in 2019. He resides in St Andrew with his wife, Karlene, and their son.""",
  occ("Lennox Patterson-Clarke", "Governor-General"),
  occ("Velma Dunkley", "senators nominated", start=("Friday, May 16, 2025", "2025-05-16")),
  occ("Orville Tapper", "senators", start=("Friday, May 16, 2025", "2025-05-16")),
  occ("Shanique Ricketts", "sit in the Upper House", start=("Friday, May 16, 2025", "2025-05-16")),
  occ("Velma Dunkley", "commissioner of customs", end=("last December", "2024-12")),
  occ("Ransford Gayle", "nine years in the Senate", start=("nine years", "2016"), end=("May 2", "2025-05-02"), again=["vacancy left"]),
  occ("Ransford Gayle", "ambassador to Cuba"),
  occ("Orville Tapper", "head of the Department of Economics at the University of the West Indies, Mona"),
  occ("Shanique Ricketts", "youth organiser"),
  occ("Claudette Bogle", "Senate President"),
  occ("Trevor Munroe-Hall", "Opposition Leader"),
  occ("Errol Binns", "director of investigation"),
  occ("Errol Binns", "Assistant Commissioner of Police"),
  occ("Ransford Gayle", "mayor of Mandeville", start=("2007", "2007"), end=("2012", "2012")),
  occ("Audrey Whyte", "Manchester Central seat", start=("2011", "2011")),
  occ("Audrey Whyte", "minister of education", end=("2014", "2014")),
  occ("Cedric Lobban", "his predecessor", end=("November 9", "2024-11-09")),
  occ("Wesley Tapper", "Bishop"),
  occ("Orville Tapper", "adviser to the minister of finance"),
  occ("Nadine Pusey", "minister of finance"),
  fact("Velma Dunkley", "occupation", "attorney-at-law"),
  fact("Ransford Gayle", "party", "Labour Party"),
  fact("Audrey Whyte", "party", "PNP"),
  fact("Cedric Lobban", "deathDate", "November 9", value="2024-11-09"),
  fact("Orville Tapper", "father", "Wesley Tapper"),
  fact("Wesley Tapper", "religion", "New Testament Church of God"),
  fact("Wesley Tapper", "children", "Tapper#2"),
  fact("Orville Tapper", "education", "Howard University", date=("2003", "2003")),
  fact("Orville Tapper", "award", "Order of Distinction", date=("2019", "2019")),
  fact("Orville Tapper", "residence", "St Andrew"),
  fact("Karlene", "residence", "St Andrew"),
  fact("Orville Tapper", "spouse", "Karlene"),
  ev("appointment", "swore in", ("Friday, May 16, 2025", "2025-05-16"), ["Lennox Patterson-Clarke", "Velma Dunkley", "Orville Tapper", "Shanique Ricketts"]),
  ev("departure", "called time", ("last December", "2024-12"), ["Velma Dunkley"]),
  ev("departure", "resigned", ("May 2", "2025-05-02"), ["Ransford Gayle"]),
  ev("meeting", "ceremony at King's House", ("Friday, May 16, 2025", "2025-05-16"), ["Claudette Bogle", "Trevor Munroe-Hall"]),
  ev("investigation", "probe was opened", ("January", "2025-01"), ["Velma Dunkley"]),
  ev("candidacy", "contested", ("2011", "2011"), ["Ransford Gayle"]),
  ev("election", "lost", ("2011", "2011"), ["Ransford Gayle", "Audrey Whyte"]),
  ev("departure", "was dropped", ("2014", "2014"), ["Audrey Whyte"]),
  ev("award", "was conferred", ("2019", "2019"), ["Orville Tapper"]),
)

P("d45-20", """Judge in port blast-fund case steps aside; Tyre banker freed

BEIRUT, Wednesday, 19 July 2023 (Levant Dispatch): Investigative Judge Rima Abi Khattar recused herself on Tuesday from the case of the missing relief fund, citing her marriage to a partner in a law firm that once advised one of the suspects, a judicial official said.

The Higher Judicial Council, chaired by Judge Antoine Sfeir-Daou, met the same afternoon and gave the file to Judge Ali Hourani of Nabatieh. In his first decision Hourani released on bail the banker Wissam Zeineddine, who had been held since 4 May.

Abi Khattar is the second judge to quit the case, which concerns 31 million dollars donated in 2020. The Court of Cassation removed her predecessor, Fouad Maalouli, in February at the request of former social affairs minister Hanadi Jaber, whom he had charged with negligence a month before. Jaber called him a puppet. She ceased to be minister when the cabinet resigned in August 2020, but was returned to parliament for Zahrani in May 2022.

Zeineddine, 66, chairman of Crédit de Tyr and a graduate of the American University of Beirut, was interrogated nine times. His sister Salma said outside the Justice Palace that he would testify against “those who sent him the cheques”. She named the caretaker premier's brother; the premier's office denied that the two men ever met.

The case stems from documents leaked in October 2021 by a former clerk of the bank, Charbel Tannous, who has lived in Marseille since then. In a letter to the new judge dated Monday, Tannous offers to return if he is given protection.

Last Thursday the United States Treasury imposed sanctions on Jaber's husband, Haidar Safieddine-Noun, a contractor and honorary consul of Gambia, and on two of his companies. The US ambassador, Laura Whitcomb, discussed the matter with Speaker Nabih Charara on Friday.

Hourani, a Shiite born in 1971, was public prosecutor in the south from 2012 to 2019.""",
  occ("Rima Abi Khattar", "Investigative Judge"),
  occ("Antoine Sfeir-Daou", "Higher Judicial Council, chaired"),
  occ("Antoine Sfeir-Daou", "Judge#3"),
  occ("Ali Hourani", "Judge#4"),
  occ("Fouad Maalouli", "her predecessor", end=("February", "2023-02")),
  occ("Hanadi Jaber", "social affairs minister", end=("August 2020", "2020-08"), again=["minister when"]),
  occ("Hanadi Jaber", "parliament for Zahrani", start=("May 2022", "2022-05")),
  occ("Wissam Zeineddine", "chairman of Crédit de Tyr"),
  occ("Charbel Tannous", "clerk of the bank"),
  occ("Haidar Safieddine-Noun", "honorary consul of Gambia"),
  occ("Laura Whitcomb", "US ambassador"),
  occ("Nabih Charara", "Speaker"),
  occ("Ali Hourani", "public prosecutor in the south", start=("2012", "2012"), end=("2019", "2019")),
  fact("Wissam Zeineddine", "occupation", "banker#2"),
  fact("Wissam Zeineddine", "education", "American University of Beirut"),
  fact("Wissam Zeineddine", "siblings", "Salma"),
  fact("Charbel Tannous", "residence", "Marseille"),
  fact("Hanadi Jaber", "spouse", "Haidar Safieddine-Noun"),
  fact("Haidar Safieddine-Noun", "spouse", "Jaber's"),
  fact("Haidar Safieddine-Noun", "occupation", "contractor"),
  fact("Ali Hourani", "religion", "Shiite"),
  fact("Ali Hourani", "birthDate", "1971", value="1971"),
  ev("recusal", "recused herself", ("Tuesday", "2023-07-18"), ["Rima Abi Khattar"]),
  ev("meeting", "met the same afternoon", ("the same afternoon", "2023-07-18"), ["Antoine Sfeir-Daou"]),
  ev("appointment", "gave the file", ("the same afternoon", "2023-07-18"), ["Ali Hourani"]),
  ev("arrest", "had been held", ("4 May", "2023-05-04"), ["Wissam Zeineddine"]),
  ev("departure", "removed", ("February", "2023-02"), ["Fouad Maalouli", "Hanadi Jaber"]),
  ev("investigation", "had charged", ("a month before", "2023-01"), ["Fouad Maalouli", "Hanadi Jaber"]),
  ev("departure", "ceased to be minister", ("August 2020", "2020-08"), ["Hanadi Jaber"]),
  ev("election", "was returned", ("May 2022", "2022-05"), ["Hanadi Jaber"]),
  ev("testimony", "was interrogated", None, ["Wissam Zeineddine"]),
  ev("disclosure", "leaked", ("October 2021", "2021-10"), ["Charbel Tannous"]),
  ev("communication", "letter to the new judge", ("Monday", "2023-07-17"), ["Charbel Tannous", "Ali Hourani"]),
  ev("sanction", "imposed sanctions", ("Last Thursday", "2023-07-13"), ["Haidar Safieddine-Noun"]),
  ev("meeting", "discussed the matter", ("Friday", "2023-07-14"), ["Laura Whitcomb", "Nabih Charara"]),
)

P("d45-21", """Olmeda hands over in Castilla after losing confidence vote

Toledo, 10 Feb 2022 (Iberia Press). — The regional assembly on Thursday elected socialist Inmaculada Carrascosa Ruiz president of the community by 17 votes to 16, toppling conservative Leandro Olmeda Pascual in the first successful censure motion in the region's history.

The decisive vote was cast by Fermín Quijada, a member of Ciudadanos until Tuesday, when the party's national secretary for organisation, Borja Saldaña, expelled him. Quijada, a beekeeper who has represented Cuenca since 2019, assured the chamber that he had been promised nothing. Olmeda's spokesman, Gonzalo Torrecilla, alleged that he will be given the regional water agency.

In a 90-minute speech, Carrascosa undertook to call elections within a year. She is to take office on Saturday in the presence of the minister for territorial policy, Neus Ferragut, her classmate at the Complutense University.

Olmeda, 55, became president in July 2019, succeeding Carrascosa's mentor, José Bono Ortuño, who was defeated after two terms and who died in a car accident on the A-3 in December 2020. His troubles began last autumn, when the daily La Mancha Hoy published the contracts that the health department had signed with a firm run by his wife's brother, Curro Medrano. Health councillor Pilar Lozoya resigned on 18 November. On Monday the High Court of Justice admitted a suit against her and Medrano, and magistrate Encarnación Vela will hear both on 3 March. Olmeda himself is not accused of anything.

Carrascosa was born in Tomelloso in 1978. A labour lawyer, she was government sub-delegate in Ciudad Real between 2018 and 2020 and has led the regional party since the congress of October 2021, when she beat former Alcázar mayor Blas Redondo by 61 delegates.

The outgoing president congratulated his successor and walked out by the main door to applause. “I will be a candidate again,” he promised.""",
  occ("Inmaculada Carrascosa Ruiz", "president of the community", start=("Saturday", "2022-02-12")),
  occ("Leandro Olmeda Pascual", "president in July 2019", start=("July 2019", "2019-07"), end=("Thursday", "2022-02-10"), again=["outgoing president"]),
  occ("Fermín Quijada", "represented Cuenca", start=("2019", "2019")),
  occ("Borja Saldaña", "national secretary for organisation"),
  occ("Gonzalo Torrecilla", "spokesman"),
  occ("Neus Ferragut", "minister for territorial policy"),
  occ("José Bono Ortuño", "succeeding", end=("July 2019", "2019-07")),
  occ("Curro Medrano", "firm run"),
  occ("Pilar Lozoya", "Health councillor", end=("18 November", "2021-11-18")),
  occ("Encarnación Vela", "magistrate"),
  occ("Inmaculada Carrascosa Ruiz", "government sub-delegate in Ciudad Real", start=("2018", "2018"), end=("2020#2", "2020")),
  occ("Inmaculada Carrascosa Ruiz", "led the regional party", start=("October 2021", "2021-10")),
  occ("Blas Redondo", "Alcázar mayor"),
  fact("Inmaculada Carrascosa Ruiz", "party", "socialist"),
  fact("Fermín Quijada", "party", "Ciudadanos"),
  fact("Fermín Quijada", "occupation", "beekeeper"),
  fact("Inmaculada Carrascosa Ruiz", "education", "Complutense University"),
  fact("Neus Ferragut", "education", "Complutense University"),
  fact("José Bono Ortuño", "causeOfDeath", "car accident"),
  fact("José Bono Ortuño", "deathPlace", "A-3"),
  fact("José Bono Ortuño", "deathDate", "December 2020", value="2020-12"),
  fact("Leandro Olmeda Pascual", "relatives", "Curro Medrano"),
  fact("Inmaculada Carrascosa Ruiz", "birthPlace", "Tomelloso"),
  fact("Inmaculada Carrascosa Ruiz", "birthDate", "1978", value="1978"),
  fact("Inmaculada Carrascosa Ruiz", "occupation", "labour lawyer"),
  ev("election", "elected socialist", ("Thursday", "2022-02-10"), ["Inmaculada Carrascosa Ruiz"]),
  ev("departure", "toppling", ("Thursday", "2022-02-10"), ["Leandro Olmeda Pascual"]),
  ev("sanction", "expelled him", ("Tuesday", "2022-02-08"), ["Fermín Quijada", "Borja Saldaña"]),
  ev("speech", "90-minute speech", ("Thursday", "2022-02-10"), ["Inmaculada Carrascosa Ruiz"]),
  ev("appointment", "became president", ("July 2019", "2019-07"), ["Leandro Olmeda Pascual", "José Bono Ortuño"]),
  ev("election", "was defeated", ("July 2019", "2019-07"), ["José Bono Ortuño"]),
  ev("disclosure", "published the contracts", ("last autumn", "2021-23"), ["Curro Medrano", "Leandro Olmeda Pascual"]),
  ev("departure", "resigned", ("18 November", "2021-11-18"), ["Pilar Lozoya"]),
  ev("investigation", "admitted a suit", ("Monday", "2022-02-07"), ["Pilar Lozoya", "Curro Medrano"]),
  ev("election", "beat former", ("October 2021", "2021-10"), ["Inmaculada Carrascosa Ruiz", "Blas Redondo"]),
  ev("communication", "congratulated", ("Thursday", "2022-02-10"), ["Leandro Olmeda Pascual", "Inmaculada Carrascosa Ruiz"]),
)

P("d45-22", """Ex-planning minister lied to watchdog, ICAC finds

By State Political Reporter Tess Galbraith
Thursday 30 September 2021

Former NSW planning minister Gavin Strahan engaged in serious corrupt conduct when he steered a rezoning at Mulloon Creek towards a developer who was paying his mortgage, the Independent Commission Against Corruption has found.

In a report tabled in parliament on Wednesday, Commissioner Philippa Nettle SC said Mr Strahan gave false evidence at a private examination on 12 November 2019 and again at the public hearing on 3 March 2020. The watchdog has referred the 58-year-old to the Director of Public Prosecutions.

Mr Strahan, who held Goulburn South for the Nationals from 2003, was planning minister between April 2014 and January 2017, when he moved to the backbench to spend time, he said at the time, with his family. He quit parliament in February 2020. His seat passed at the by-election two months later to independent Joanne Tully, a former Yass mayor.

The developer, Con Varvaressos, was found to have acted corruptly as well. His former business partner Ray Petherick, who wore a wire for investigators, was given an indemnity. The report clears former premier Alison Burridge, to whom Mr Petherick wrote in 2015; the letter was never answered.

"I have been vindicated after two years of innuendo," Ms Burridge, now Australia's consul-general in New York, said in a statement.

Mr Strahan's barrister, Tom Kalowski SC, said his client would seek judicial review. The former minister still insists the $340,000 was a loan.

Premier Dean Rossiter, who was Mr Strahan's parliamentary secretary from 2015 to 2017, called a press conference in Queanbeyan on Wednesday afternoon and said he was appalled. Labor's planning spokeswoman, Hoa Tran, asked what he had known.

A wool grower before politics, Mr Strahan went to Canberra Grammar and served eight years in the Army Reserve. He was deputy leader of his party for seven weeks in 2013. His wife, Leonie, sits on Upper Lachlan council.""",
  occ("Gavin Strahan", "NSW planning minister", start=("April 2014", "2014-04"), end=("January 2017", "2017-01"), again=["planning minister between"]),
  occ("Philippa Nettle", "Commissioner"),
  occ("Gavin Strahan", "held Goulburn South", start=("2003", "2003"), end=("February 2020", "2020-02")),
  occ("Joanne Tully", "His seat passed", start=("two months later", "2020-04")),
  occ("Joanne Tully", "Yass mayor"),
  occ("Alison Burridge", "premier"),
  occ("Alison Burridge", "Australia's consul-general in New York"),
  occ("Dean Rossiter", "Premier"),
  occ("Dean Rossiter", "parliamentary secretary", start=("2015#2", "2015"), end=("2017#2", "2017")),
  occ("Hoa Tran", "planning spokeswoman"),
  occ("Gavin Strahan", "deputy leader of his party", start=("2013", "2013"), end=("2013", "2013")),
  occ("Leonie", "Upper Lachlan council"),
  fact("Gavin Strahan", "party", "Nationals"),
  fact("Con Varvaressos", "occupation", "developer#2"),
  fact("Tom Kalowski", "occupation", "barrister"),
  fact("Hoa Tran", "party", "Labor"),
  fact("Gavin Strahan", "occupation", "wool grower"),
  fact("Gavin Strahan", "education", "Canberra Grammar"),
  fact("Gavin Strahan", "militaryService", "Army Reserve"),
  fact("Gavin Strahan", "spouse", "Leonie"),
  ev("communication", "tabled in parliament", ("Wednesday", "2021-09-29"), ["Philippa Nettle"]),
  ev("testimony", "gave false evidence", ("12 November 2019", "2019-11-12"), ["Gavin Strahan"]),
  ev("testimony", "public hearing", ("3 March 2020", "2020-03-03"), ["Gavin Strahan"]),
  ev("departure", "moved to the backbench", ("January 2017", "2017-01"), ["Gavin Strahan"]),
  ev("departure", "quit parliament", ("February 2020", "2020-02"), ["Gavin Strahan"]),
  ev("election", "by-election", ("two months later", "2020-04"), ["Joanne Tully"]),
  ev("communication", "wrote", ("2015", "2015"), ["Ray Petherick", "Alison Burridge"]),
  ev("speech", "called a press conference", ("Wednesday afternoon", "2021-09-29"), ["Dean Rossiter"]),
)

P("d45-23", """Party expels former Quảng Hải secretary

HÀ NỘI (Southeast Asia Monitor) — The Communist Party of Vietnam expelled the former secretary of the Quảng Hải provincial Party Committee, Trịnh Đức Lâm, on Wednesday, and reprimanded his successor for failing to report him.

The decision, taken by the Politburo at its session of 15 January 2020 and published on the government portal the same evening, says Lâm “degenerated in political thought” and signed over 44 hectares of coastal land between 2013 and 2015 without tender.

Police searched his villa in Đà Nẵng within the hour. Lâm, 62, was placed under house arrest, and two of his former subordinates, ex-planning director Vũ Thị Hảo and ex-chief of office Đặng Quốc Tuấn, were detained.

The reprimand went to Lê Minh Triết, who took over from Lâm in October 2015 and was transferred in 2018 to Hanoi as deputy head of the Party's Commission for Economic Affairs. Triết had sent a self-criticism to the Central Inspection Commission in December, according to a person with knowledge of the matter. The commission's chairwoman, Phan Thị Thu Nga, proposed the penalties.

Lâm joined the Party in 1981, after three years at the front in Cambodia, and took a doctorate in Sofia in 1989. He was chairman of the provincial People's Committee from 2006 to 2010, then Party secretary, and sat in the Central Committee for one term. The Labour Order, second class, awarded to him in 2012, was withdrawn last week by the president.

His son, Trịnh Đức Anh, director of the developer Sao Biển JSC, flew to Singapore in November. State media have reported that he is wanted. Friends of the family insisted that he is receiving treatment there for a kidney complaint.

Hảo, an architect who headed the planning department for nine years, had told inspectors last summer that she acted under written orders. The investigation, opened in March 2019, is led by Major General Bùi Xuân Khải.""",
  occ("Trịnh Đức Lâm", "secretary of the Quảng Hải provincial Party Committee", start=("2010", "2010"), end=("October 2015", "2015-10"), again=["Party secretary"]),
  occ("Vũ Thị Hảo", "planning director", again=["headed the planning department"]),
  occ("Đặng Quốc Tuấn", "chief of office"),
  occ("Lê Minh Triết", "took over from Lâm", start=("October 2015", "2015-10"), end=("2018", "2018"), again=["his successor"]),
  occ("Lê Minh Triết", "deputy head of the Party's Commission for Economic Affairs", start=("2018", "2018")),
  occ("Phan Thị Thu Nga", "commission's chairwoman"),
  occ("Trịnh Đức Lâm", "chairman of the provincial People's Committee", start=("2006", "2006"), end=("2010", "2010")),
  occ("Trịnh Đức Lâm", "Central Committee"),
  occ("Trịnh Đức Anh", "director of the developer Sao Biển JSC"),
  occ("Bùi Xuân Khải", "Major General"),
  fact("Trịnh Đức Lâm", "residence", "Đà Nẵng"),
  fact("Trịnh Đức Lâm", "party", "Communist Party of Vietnam", date=("1981", "1981")),
  fact("Trịnh Đức Lâm", "militaryService", "front in Cambodia"),
  fact("Trịnh Đức Lâm", "education", "Sofia", date=("1989", "1989")),
  fact("Trịnh Đức Lâm", "award", "Labour Order, second class", date=("2012", "2012")),
  fact("Trịnh Đức Lâm", "children", "Trịnh Đức Anh"),
  fact("Vũ Thị Hảo", "occupation", "architect"),
  ev("sanction", "expelled the former", ("Wednesday", "2020-01-15"), ["Trịnh Đức Lâm"]),
  ev("sanction", "reprimanded his successor", ("Wednesday", "2020-01-15"), ["Lê Minh Triết"]),
  ev("disclosure", "published on the government portal", ("the same evening", "2020-01-15"), ["Trịnh Đức Lâm"]),
  ev("investigation", "searched his villa", ("within the hour", "2020-01-15"), ["Trịnh Đức Lâm"]),
  ev("arrest", "was placed under house arrest", ("Wednesday", "2020-01-15"), ["Trịnh Đức Lâm"]),
  ev("arrest", "were detained", ("Wednesday", "2020-01-15"), ["Vũ Thị Hảo", "Đặng Quốc Tuấn"]),
  ev("appointment", "took over", ("October 2015", "2015-10"), ["Lê Minh Triết", "Trịnh Đức Lâm"]),
  ev("appointment", "was transferred", ("2018", "2018"), ["Lê Minh Triết"]),
  ev("award", "awarded to him", ("2012", "2012"), ["Trịnh Đức Lâm"]),
  ev("sanction", "was withdrawn", ("last week", "2020-01"), ["Trịnh Đức Lâm"]),
  ev("travel", "flew to Singapore", ("November", "2019-11"), ["Trịnh Đức Anh"]),
  ev("testimony", "had told inspectors", ("last summer", "2019-22"), ["Vũ Thị Hảo"]),
  ev("investigation", "investigation, opened", ("March 2019", "2019-03"), ["Bùi Xuân Khải", "Trịnh Đức Lâm"]),
)

P("d45-24", """Chile recalls envoy to Bolivia over wiretap

SANTIAGO, May 23, 2018 (Austral News) - Chile on Wednesday called home for consultations its consul general in La Paz, Macarena Undurraga Solar, after Bolivian television broadcast a tapped telephone conversation in which she calls a minister of that country “a weathervane with a moustache”.

Foreign Minister Patricio Larraín Eguiguren, who was in Brussels for talks with European Union officials, informed his Bolivian counterpart, Wálter Choque, of the decision by telephone. Choque is the minister whom Undurraga had in mind, local media said.

The recording was aired on Sunday night by the channel Altura TV. It dates from August 2017, when Undurraga was speaking with Sebastián Ossa, at that time the ministry's director for South America and since March undersecretary of defence. Bolivia's intelligence chief, Colonel Remberto Arce, denied that his agency made the tape. He was nevertheless dismissed on Tuesday.

Undurraga, 52, presented her papers in April 2016. She succeeded Milenko Skoknic Tapia, who was transferred to Canberra after he too had fallen out with his hosts. The two countries have had no ambassadors in each other's capital since 1978.

Senator Isabel Rivas of the Party for Democracy, who heads the foreign relations committee, summoned Larraín to appear before it on May 29. She demanded an apology, though to whom she did not say. In La Paz, former president Víctor Paredes Salinas called for calm; he had received the consul general for tea on May 17.

A career diplomat and the granddaughter of the poet Ismael Solar, Undurraga graduated from the Andrés Bello Diplomatic Academy in 1991 and was posted to Quito, Ottawa and the mission to the United Nations in Geneva. She is divorced from the senator and former mining minister Hernán Bulnes, with whom she has a daughter.

Consul Rodrigo Frei Montes takes charge of the mission in the meantime. Newspapers in Santiago named Ossa as her likely replacement, which he ruled out.""",
  occ("Macarena Undurraga Solar", "consul general in La Paz", start=("April 2016", "2016-04")),
  occ("Patricio Larraín Eguiguren", "Foreign Minister"),
  occ("Wálter Choque", "Bolivian counterpart"),
  occ("Sebastián Ossa", "director for South America", end=("March", "2018-03")),
  occ("Sebastián Ossa", "undersecretary of defence", start=("March", "2018-03")),
  occ("Remberto Arce", "intelligence chief", end=("Tuesday", "2018-05-22")),
  occ("Remberto Arce", "Colonel"),
  occ("Milenko Skoknic Tapia", "She succeeded", end=("April 2016", "2016-04")),
  occ("Milenko Skoknic Tapia", "Canberra"),
  occ("Isabel Rivas", "Senator"),
  occ("Isabel Rivas", "heads the foreign relations committee"),
  occ("Víctor Paredes Salinas", "president"),
  occ("Macarena Undurraga Solar", "Quito"),
  occ("Macarena Undurraga Solar", "Ottawa"),
  occ("Macarena Undurraga Solar", "mission to the United Nations in Geneva"),
  occ("Hernán Bulnes", "senator"),
  occ("Hernán Bulnes", "mining minister"),
  occ("Rodrigo Frei Montes", "Consul"),
  occ("Rodrigo Frei Montes", "takes charge of the mission"),
  fact("Isabel Rivas", "party", "Party for Democracy"),
  fact("Macarena Undurraga Solar", "occupation", "career diplomat"),
  fact("Macarena Undurraga Solar", "relatives", "Ismael Solar"),
  fact("Ismael Solar", "occupation", "poet"),
  fact("Macarena Undurraga Solar", "education", "Andrés Bello Diplomatic Academy", date=("1991", "1991")),
  fact("Macarena Undurraga Solar", "spouse", "Hernán Bulnes"),
  ev("travel", "called home for consultations", ("Wednesday", "2018-05-23"), ["Macarena Undurraga Solar"]),
  ev("disclosure", "broadcast", ("Sunday night", "2018-05-20"), ["Macarena Undurraga Solar"]),
  ev("travel", "was in Brussels", ("Wednesday", "2018-05-23"), ["Patricio Larraín Eguiguren"]),
  ev("meeting", "talks with European Union officials", ("Wednesday", "2018-05-23"), ["Patricio Larraín Eguiguren"]),
  ev("communication", "informed", ("Wednesday", "2018-05-23"), ["Patricio Larraín Eguiguren", "Wálter Choque"]),
  ev("disclosure", "was aired", ("Sunday night", "2018-05-20"), ["Macarena Undurraga Solar", "Sebastián Ossa"]),
  ev("communication", "was speaking", ("August 2017", "2017-08"), ["Macarena Undurraga Solar", "Sebastián Ossa"]),
  ev("departure", "dismissed", ("Tuesday", "2018-05-22"), ["Remberto Arce"]),
  ev("appointment", "presented her papers", ("April 2016", "2016-04"), ["Macarena Undurraga Solar"]),
  ev("appointment", "was transferred", None, ["Milenko Skoknic Tapia"]),
  ev("communication", "summoned", None, ["Isabel Rivas", "Patricio Larraín Eguiguren"]),
  ev("meeting", "had received", ("May 17", "2018-05-17"), ["Víctor Paredes Salinas", "Macarena Undurraga Solar"]),
)

P("d45-25", """UK, US sanction Ugandan general and former prisons boss

Kampala | Tuesday, 10 December 2024

By our Reporter

Britain and the United States have frozen the assets of Lt Gen Caleb Kanyesigye and of the retired commissioner general of prisons, Dr Juliet Akello Oryem, for what London calls “serious abuses of detainees” at Kigo and Kitalya.

The measures, made public on Monday afternoon by Foreign Office minister Lord Ashcombe of Tring, bar both from travelling to either country. The US Treasury named in addition Gen Kanyesigye's son, Maj Brian Kanyesigye, who commands a battalion of the Special Forces, and businesswoman Sarah Nabukenya.

Gen Kanyesigye, 64, headed the Chieftaincy of Military Intelligence from January 2017 to October 2020. He was thereafter defence attaché in Algiers until June this year. Contacted by telephone on Monday night, he described the accusation as “recycled gossip”. Army spokesman Col Felix Otim said the UPDF would not comment on politics.

Dr Akello, a psychiatrist by training, ran the Prisons Service from 2012 and retired in March 2022, when she was given the Distinguished Service Medal. She was succeeded by her deputy, Mr Johnson Tumwesigye. In an affidavit sworn in 2021, a warder, Mr Moses Okot, told the High Court that he had seen prisoners chained on her orders. Justice Esther Nambi dismissed the suit in 2022 for want of evidence, but Mr Okot, who fled to Nairobi the same year, repeated his account before a committee of the European Parliament last April.

Foreign Affairs state minister Henry Bagiire summoned British High Commissioner Fiona Kinnear on Tuesday morning to protest. Ms Kinnear, who has been in Kampala since 2022, left after twenty minutes.

Opposition MP Asuman Kizito (NUP, Kawempe West), himself held at Kitalya for 49 days after his arrest in November 2020, welcomed the move. A report published by his party, which puts the number of the missing at 243, has been rejected by government.

Gen Kanyesigye joined the bush war in 1982 and trained at Sandhurst four years later.""",
  occ("Caleb Kanyesigye", "Lt Gen"),
  occ("Juliet Akello Oryem", "commissioner general of prisons", start=("2012", "2012"), end=("March 2022", "2022-03"), again=["ran the Prisons Service"]),
  occ("Lord Ashcombe of Tring", "Foreign Office minister"),
  occ("Brian Kanyesigye", "Maj"),
  occ("Brian Kanyesigye", "commands a battalion of the Special Forces"),
  occ("Caleb Kanyesigye", "headed the Chieftaincy of Military Intelligence", start=("January 2017", "2017-01"), end=("October 2020", "2020-10")),
  occ("Caleb Kanyesigye", "defence attaché in Algiers", start=("thereafter", "2020-10"), end=("June this year", "2024-06")),
  occ("Felix Otim", "Army spokesman"),
  occ("Felix Otim", "Col"),
  occ("Johnson Tumwesigye", "was succeeded by", start=("March 2022", "2022-03")),
  occ("Johnson Tumwesigye", "her deputy", end=("March 2022", "2022-03")),
  occ("Moses Okot", "warder"),
  occ("Esther Nambi", "Justice"),
  occ("Henry Bagiire", "Foreign Affairs state minister"),
  occ("Fiona Kinnear", "British High Commissioner", start=("2022#3", "2022")),
  occ("Asuman Kizito", "MP"),
  fact("Caleb Kanyesigye", "children", "Brian Kanyesigye"),
  fact("Brian Kanyesigye", "father", "Gen Kanyesigye"),
  fact("Sarah Nabukenya", "occupation", "businesswoman"),
  fact("Juliet Akello Oryem", "occupation", "psychiatrist"),
  fact("Juliet Akello Oryem", "award", "Distinguished Service Medal", date=("March 2022", "2022-03")),
  fact("Moses Okot", "residence", "Nairobi"),
  fact("Asuman Kizito", "party", "NUP"),
  fact("Caleb Kanyesigye", "militaryService", "bush war", date=("1982", "1982")),
  fact("Caleb Kanyesigye", "education", "Sandhurst", date=("four years later", "1986")),
  ev("sanction", "have frozen the assets", ("Monday afternoon", "2024-12-09"), ["Caleb Kanyesigye", "Juliet Akello Oryem"]),
  ev("disclosure", "made public", ("Monday afternoon", "2024-12-09"), ["Lord Ashcombe of Tring"]),
  ev("sanction", "named in addition", ("Monday afternoon", "2024-12-09"), ["Brian Kanyesigye", "Sarah Nabukenya"]),
  ev("departure", "retired in", ("March 2022", "2022-03"), ["Juliet Akello Oryem"]),
  ev("award", "was given", ("March 2022", "2022-03"), ["Juliet Akello Oryem"]),
  ev("testimony", "told the High Court", ("2021", "2021"), ["Moses Okot"]),
  ev("travel", "fled to Nairobi", ("the same year", "2022"), ["Moses Okot"]),
  ev("testimony", "repeated his account", ("last April", "2024-04"), ["Moses Okot"]),
  ev("meeting", "summoned", ("Tuesday morning", "2024-12-10"), ["Henry Bagiire", "Fiona Kinnear"]),
  ev("arrest", "his arrest", ("November 2020", "2020-11"), ["Asuman Kizito"]),
)

P("d45-26", """Junior minister resigns over unpaid stud-farm bill

Dublin, Friday 14 June 2019. Minister of State at the Department of Agriculture Cormac Delahunty tendered his resignation to the Taoiseach last night after it emerged that he had failed to declare his interest in a County Kildare stud farm.

Mr Delahunty, a Fine Gael TD for Laois, rang the Taoiseach from Tullamore shortly before 9pm. He is to be replaced by Offaly deputy Noeleen Rigney, whose nomination was approved by the Cabinet at an incorporeal meeting at 11pm.

In an interview with RTÉ Midlands on Wednesday, the minister had described the matter as a storm in a feed bucket. That changed yesterday, when the Irish Sentinel published correspondence in which the stud's manager, his cousin Fergus Delahunty, asked in 2017 for help with a bill for €61,000 owed to the State's veterinary laboratory. Officials say the bill was never pressed. Secretary General Bríd Ní Dhomhnaill has told the Public Accounts Committee that she was not aware of any intervention.

The Standards in Public Office Commission opened a preliminary inquiry on Monday following a complaint by Sinn Féin's Aodhán Mac Giolla Bhríde, who sits on the agriculture committee. Its chairman, former High Court judge Dermot Considine, is understood to have known Mr Delahunty at school and will take no part.

Mr Delahunty (51), a native of Mountrath and an agricultural science graduate of UCD, was a Garda before he was co-opted to Laois County Council in 2004 in succession to his late father, Paddy. Elected to the Dáil in 2011, he was appointed by the previous Taoiseach in May 2016. He was also chairman of the Oireachtas golf society.

Ms Rigney, a solicitor and former camogie international, won her seat at the third attempt in 2016. Her first, in 2007, was as a Progressive Democrat. Her brother, Fr Declan Rigney, is secretary to the Bishop of Meath.

She receives her seal of office this afternoon. She met Mr Delahunty at lunchtime, when, an aide said, “they talked about calves”.""",
  occ("Cormac Delahunty", "Minister of State at the Department of Agriculture", start=("May 2016", "2016-05"), end=("last night", "2019-06-13")),
  occ("Cormac Delahunty", "TD for Laois", start=("2011", "2011")),
  occ("Noeleen Rigney", "Offaly deputy", start=("2016#2", "2016")),
  occ("Fergus Delahunty", "stud's manager"),
  occ("Bríd Ní Dhomhnaill", "Secretary General"),
  occ("Aodhán Mac Giolla Bhríde", "agriculture committee"),
  occ("Dermot Considine", "Its chairman"),
  occ("Dermot Considine", "High Court judge"),
  occ("Cormac Delahunty", "Garda"),
  occ("Cormac Delahunty", "Laois County Council", start=("2004", "2004")),
  occ("Paddy", "in succession to", end=("2004", "2004")),
  occ("Cormac Delahunty", "chairman of the Oireachtas golf society"),
  occ("Declan Rigney", "secretary to the Bishop of Meath"),
  fact("Cormac Delahunty", "party", "Fine Gael"),
  fact("Cormac Delahunty", "relatives", "Fergus Delahunty"),
  fact("Fergus Delahunty", "relatives", "Delahunty#4"),
  fact("Aodhán Mac Giolla Bhríde", "party", "Sinn Féin"),
  fact("Cormac Delahunty", "birthPlace", "Mountrath"),
  fact("Cormac Delahunty", "education", "UCD"),
  fact("Cormac Delahunty", "father", "Paddy"),
  fact("Noeleen Rigney", "occupation", "solicitor"),
  fact("Noeleen Rigney", "occupation", "camogie international"),
  fact("Noeleen Rigney", "party", "Progressive Democrat", date=("2007", "2007")),
  fact("Noeleen Rigney", "siblings", "Declan Rigney"),
  ev("departure", "tendered his resignation", ("last night", "2019-06-13"), ["Cormac Delahunty"]),
  ev("communication", "rang the Taoiseach", ("shortly before 9pm", "2019-06-13"), ["Cormac Delahunty"]),
  ev("meeting", "incorporeal meeting", ("11pm", "2019-06-13"), ["Noeleen Rigney"]),
  ev("appointment", "nomination was approved", ("11pm", "2019-06-13"), ["Noeleen Rigney"]),
  ev("speech", "interview with RTÉ Midlands", ("Wednesday", "2019-06-12"), ["Cormac Delahunty"]),
  ev("disclosure", "published correspondence", ("yesterday", "2019-06-13"), ["Fergus Delahunty", "Cormac Delahunty"]),
  ev("communication", "asked in 2017", ("2017", "2017"), ["Fergus Delahunty", "Cormac Delahunty"]),
  ev("testimony", "has told the Public Accounts Committee", None, ["Bríd Ní Dhomhnaill"]),
  ev("investigation", "opened a preliminary inquiry", ("Monday", "2019-06-10"), ["Cormac Delahunty"]),
  ev("appointment", "was co-opted", ("2004", "2004"), ["Cormac Delahunty"]),
  ev("election", "Elected to the Dáil", ("2011", "2011"), ["Cormac Delahunty"]),
  ev("appointment", "was appointed", ("May 2016", "2016-05"), ["Cormac Delahunty"]),
  ev("election", "won her seat", ("2016#2", "2016"), ["Noeleen Rigney"]),
  ev("candidacy", "Her first, in 2007", ("2007", "2007"), ["Noeleen Rigney"]),
  ev("meeting", "met Mr Delahunty", ("lunchtime", "2019-06-14"), ["Noeleen Rigney", "Cormac Delahunty"]),
)

P("d45-27", """ECP de-notifies MNA after tribunal verdict

From Our Staff Reporter
MULTAN: The Election Commission of Pakistan (ECP) on Wednesday de-notified Makhdoom Zahid Qureshi-Lodhran as member of the National Assembly from NA-159 and ordered a by-election to be held on Sept 28.

The order of August 14, 2024, signed by ECP Secretary Omar Hayat Tarar, followed the ruling of an election tribunal headed by retired Justice Shahida Jatoi, which on Friday declared Mr Qureshi-Lodhran's degree from an Islamabad college to be bogus. Under Article 62 he stands disqualified for life, a point his counsel, Barrister Salman Akhtar Raja-Khel, disputes. An appeal was filed in the Supreme Court on Tuesday.

The petitioner, Rana Mehboob Alam of the PML-Janubi, who lost to the makhdoom by 1,906 votes on February 8, told jubilant workers in Jalalpur that truth had prevailed. He was a member of the Punjab Assembly in 2013-18 and minister for livestock in the cabinet of Chief Minister Fauzia Daultana, who sacked him over what he calls a misunderstanding about buffaloes.

A spiritual leader with followers on both banks of the Chenab, Mr Qureshi-Lodhran, 48, became parliamentary secretary for religious affairs in April. His elder brother, Makhdoom Tariq, held the same seat from 2002 until he was assassinated outside a mosque in November 2017; their mother, Begum Naseem Akhtar, who chairs the district council, is tipped as the family's candidate. She received a delegation of the ruling party at Lodhran House on Monday night and has since declined to say anything.

Returning Officer Adeel Sukhera said nomination papers could be filed from August 22. District Police Officer Hassan Raza Wattoo was made officer on special duty on Saturday after opposition parties complained that he had attended a dinner of the makhdoom's on August 5.

The Federal Investigation Agency registered an FIR against the college's registrar, Dr Pervez Gill, and arrested him in Rawalpindi on Sunday. Sources claim that the names of eleven other lawmakers appear in his ledger.""",
  occ("Zahid Qureshi-Lodhran", "member of the National Assembly from NA-159", start=("February 8", "2024-02-08"), end=("August 14, 2024", "2024-08-14"), again=["MNA"]),
  occ("Omar Hayat Tarar", "ECP Secretary"),
  occ("Shahida Jatoi", "election tribunal headed"),
  occ("Shahida Jatoi", "Justice"),
  occ("Rana Mehboob Alam", "member of the Punjab Assembly", start=("2013", "2013"), end=("18", "2018")),
  occ("Rana Mehboob Alam", "minister for livestock"),
  occ("Fauzia Daultana", "Chief Minister"),
  occ("Zahid Qureshi-Lodhran", "spiritual leader"),
  occ("Zahid Qureshi-Lodhran", "parliamentary secretary for religious affairs", start=("April", "2024-04")),
  occ("Makhdoom Tariq", "held the same seat", start=("2002", "2002"), end=("November 2017", "2017-11")),
  occ("Naseem Akhtar", "chairs the district council"),
  occ("Adeel Sukhera", "Returning Officer"),
  occ("Hassan Raza Wattoo", "District Police Officer", end=("Saturday", "2024-08-10")),
  occ("Hassan Raza Wattoo", "officer on special duty", start=("Saturday", "2024-08-10")),
  occ("Pervez Gill", "college's registrar"),
  fact("Salman Akhtar Raja-Khel", "occupation", "Barrister"),
  fact("Rana Mehboob Alam", "party", "PML-Janubi"),
  fact("Zahid Qureshi-Lodhran", "siblings", "Makhdoom Tariq"),
  fact("Makhdoom Tariq", "causeOfDeath", "assassinated"),
  fact("Makhdoom Tariq", "deathDate", "November 2017", value="2017-11"),
  fact("Zahid Qureshi-Lodhran", "mother", "Naseem Akhtar"),
  fact("Makhdoom Tariq", "mother", "Naseem Akhtar"),
  ev("departure", "de-notified", ("Wednesday", "2024-08-14"), ["Zahid Qureshi-Lodhran"]),
  ev("sanction", "declared", ("Friday", "2024-08-09"), ["Shahida Jatoi", "Zahid Qureshi-Lodhran"]),
  ev("communication", "appeal was filed", ("Tuesday", "2024-08-13"), ["Zahid Qureshi-Lodhran"]),
  ev("election", "lost to", ("February 8", "2024-02-08"), ["Rana Mehboob Alam", "Zahid Qureshi-Lodhran"]),
  ev("speech", "told jubilant workers", None, ["Rana Mehboob Alam"]),
  ev("departure", "sacked him", None, ["Rana Mehboob Alam", "Fauzia Daultana"]),
  ev("appointment", "became", ("April", "2024-04"), ["Zahid Qureshi-Lodhran"]),
  ev("meeting", "received a delegation", ("Monday night", "2024-08-12"), ["Naseem Akhtar"]),
  ev("appointment", "was made officer on special duty", ("Saturday", "2024-08-10"), ["Hassan Raza Wattoo"]),
  ev("investigation", "registered an FIR", ("Sunday", "2024-08-11"), ["Pervez Gill"]),
  ev("arrest", "arrested him", ("Sunday", "2024-08-11"), ["Pervez Gill"]),
)

P("d45-28", """General to visit Warsaw after row over deputy’s sacking

WARSAW, Poland (Vistula News), 16.04.2025 — The chairman of NATO's military committee, Admiral Joost van Ravesteyn of the Netherlands, arrives in Warsaw on Thursday for a two-day visit arranged in haste after Poland removed its military representative at the alliance.

Lieutenant General Wiesław Bielak was recalled from Brussels on Friday by Defence Minister Hanna Krzeszowska. The ministry gave no grounds. The private station TV Wola reported on Monday that Bielak had forwarded three classified memoranda to a former chief of the general staff, General Ryszard Pudłowski, who advises the opposition's presidential candidate, Senator Marek Żeglicki.

Military prosecutors questioned Bielak for six hours on Tuesday. He left without charge. “I sent my old commander a recipe for sauerkraut,” he told journalists. Pudłowski, 71, chief of staff between 2012 and 2016, refused to comment.

Krzeszowska flew to Brussels on Sunday and spoke with the secretary general the morning after. President Jan Sławomir Gutt, who had nominated Bielak in 2023 over the objections of the government, complained in a letter to her that he learned of the recall from the radio. Its text was posted on the president's website by his spokeswoman, Beata Orłoś.

The post will be filled for now by Bielak's deputy, Brigadier General Tomasz Wnęk, a graduate of the National Defense University in Washington who served two tours in Ghazni, Afghanistan. Parliamentary defence committee chair Dorota Lisiecka put off her trip to Kyiv to hold a hearing next Wednesday; Bielak has agreed to appear.

Bielak was born in Sanok in 1966 and was commissioned from the officers' school in Wrocław in 1989. He led the 21st Podhale Rifles from 2010 and was military attaché in London when Krzeszowska's husband, Adam, was ambassador there. In 2019 he was made an officer of the Order of Polonia Restituta.""",
  occ("Joost van Ravesteyn", "chairman of NATO's military committee"),
  occ("Joost van Ravesteyn", "Admiral"),
  occ("Wiesław Bielak", "military representative at the alliance", start=("2023", "2023"), end=("Friday", "2025-04-11")),
  occ("Wiesław Bielak", "Lieutenant General"),
  occ("Hanna Krzeszowska", "Defence Minister"),
  occ("Ryszard Pudłowski", "chief of the general staff", start=("2012", "2012"), end=("2016", "2016"), again=["chief of staff"]),
  occ("Ryszard Pudłowski", "General Ryszard"),
  occ("Ryszard Pudłowski", "advises the opposition's presidential candidate"),
  occ("Marek Żeglicki", "Senator"),
  occ("Jan Sławomir Gutt", "President"),
  occ("Beata Orłoś", "spokeswoman"),
  occ("Tomasz Wnęk", "Bielak's deputy"),
  occ("Tomasz Wnęk", "Brigadier General"),
  occ("Tomasz Wnęk", "post will be filled for now"),
  occ("Dorota Lisiecka", "Parliamentary defence committee chair"),
  occ("Wiesław Bielak", "led the 21st Podhale Rifles", start=("2010", "2010")),
  occ("Wiesław Bielak", "military attaché in London"),
  occ("Adam", "ambassador there"),
  fact("Joost van Ravesteyn", "nationality", "Netherlands"),
  fact("Tomasz Wnęk", "education", "National Defense University"),
  fact("Tomasz Wnęk", "militaryService", "Ghazni, Afghanistan"),
  fact("Wiesław Bielak", "birthPlace", "Sanok"),
  fact("Wiesław Bielak", "birthDate", "1966", value="1966"),
  fact("Wiesław Bielak", "education", "officers' school in Wrocław", date=("1989", "1989")),
  fact("Hanna Krzeszowska", "spouse", "Adam"),
  fact("Wiesław Bielak", "award", "Order of Polonia Restituta", date=("2019", "2019")),
  ev("departure", "was recalled", ("Friday", "2025-04-11"), ["Wiesław Bielak", "Hanna Krzeszowska"]),
  ev("disclosure", "reported", ("Monday", "2025-04-14"), ["Wiesław Bielak", "Ryszard Pudłowski"]),
  ev("candidacy", "presidential candidate", None, ["Marek Żeglicki"]),
  ev("testimony", "questioned", ("Tuesday", "2025-04-15"), ["Wiesław Bielak"]),
  ev("travel", "flew to Brussels", ("Sunday", "2025-04-13"), ["Hanna Krzeszowska"]),
  ev("meeting", "spoke with", ("the morning after", "2025-04-14"), ["Hanna Krzeszowska"]),
  ev("appointment", "had nominated", ("2023", "2023"), ["Jan Sławomir Gutt", "Wiesław Bielak"]),
  ev("communication", "letter to her", None, ["Jan Sławomir Gutt", "Hanna Krzeszowska"]),
  ev("disclosure", "was posted", None, ["Beata Orłoś", "Jan Sławomir Gutt"]),
  ev("appointment", "was commissioned", ("1989", "1989"), ["Wiesław Bielak"]),
  ev("award", "was made an officer", ("2019", "2019"), ["Wiesław Bielak"]),
)

P("d45-29", """Guyana, Suriname ministers meet over river shooting

GEORGETOWN, Sept 6, 2022 – Foreign ministers Deonarine Persram and Marciano Amatdjais met in Nickerie on Tuesday in an effort to calm tempers after a Guyanese fisherman was shot on the Corentyne.

Minister Persram crossed by boat in the morning with Guyana’s ambassador in Paramaribo, Keith Braithwaite, and the regional chairman for East Berbice, Yvonne Sukhdeo. The talks lasted three hours. A communiqué names a joint panel under retired Chancellor of the Judiciary Carlotta Singh-Adams, who is to report by November 30.

The fisherman, Ramesh “Bird” Latchman, died at Skeldon Hospital on August 29. Suriname’s police commissioner, Humphrey Kanhai, has suspended two constables. He went to see the widow, Indranie, on Friday and presented his condolences. Her lawyer, Senior Counsel Ralph Fraser, contends that Latchman was shot in Guyanese waters; Paramaribo says that he was not.

It was the ministers’ first meeting since Amatdjais assumed office on July 11. He took over from Rosita Wijdenbosch-Pinas, who stepped down on grounds of health and is now her country’s permanent representative to CARICOM. An engineer by training and a former chairman of the State Oil Company, Amatdjais ran for vice-president in 2020 on the list of the ABOP and lost.

Persram, 49, went to Queen’s College and the University of Guyana, and was called to the bar in 2001. He was High Commissioner in New Delhi from 2015 until he was elected to the National Assembly for the People’s Progressive Party in March 2020. The President named him foreign minister in August of that year.

Leader of the Opposition Winston Duguid, who visited Skeldon on Saturday, accused the government of timidity. Its own envoy, he claimed, had warned of trouble on the river as early as May. Ambassador Braithwaite, a retired brigadier who received the Military Service Star in 1999, said that he had sent no such letter.""",
  occ("Deonarine Persram", "Foreign ministers", start=("August of that year", "2020-08"), again=["foreign minister in August"]),
  occ("Marciano Amatdjais", "Foreign ministers", start=("July 11", "2022-07-11"), again=["assumed office"]),
  occ("Keith Braithwaite", "Guyana’s ambassador in Paramaribo", again=["Ambassador"]),
  occ("Yvonne Sukhdeo", "regional chairman for East Berbice"),
  occ("Carlotta Singh-Adams", "panel under"),
  occ("Carlotta Singh-Adams", "Chancellor of the Judiciary"),
  occ("Humphrey Kanhai", "Suriname’s police commissioner"),
  occ("Rosita Wijdenbosch-Pinas", "took over from", end=("July 11", "2022-07-11")),
  occ("Rosita Wijdenbosch-Pinas", "permanent representative to CARICOM"),
  occ("Marciano Amatdjais", "chairman of the State Oil Company"),
  occ("Deonarine Persram", "High Commissioner in New Delhi", start=("2015", "2015"), end=("March 2020", "2020-03")),
  occ("Deonarine Persram", "National Assembly", start=("March 2020", "2020-03")),
  occ("Winston Duguid", "Leader of the Opposition"),
  occ("Keith Braithwaite", "brigadier"),
  fact("Ramesh “Bird” Latchman", "nationality", "Guyanese"),
  fact("Ramesh “Bird” Latchman", "occupation", "fisherman"),
  fact("Ramesh “Bird” Latchman", "alias", "Bird"),
  fact("Ramesh “Bird” Latchman", "deathPlace", "Skeldon Hospital"),
  fact("Ramesh “Bird” Latchman", "deathDate", "August 29", value="2022-08-29"),
  fact("Ramesh “Bird” Latchman", "causeOfDeath", "was shot on the Corentyne"),
  fact("Ramesh “Bird” Latchman", "spouse", "Indranie"),
  fact("Ralph Fraser", "occupation", "lawyer"),
  fact("Marciano Amatdjais", "occupation", "engineer"),
  fact("Marciano Amatdjais", "party", "ABOP"),
  fact("Deonarine Persram", "education", "Queen’s College"),
  fact("Deonarine Persram", "education", "University of Guyana"),
  fact("Deonarine Persram", "party", "People’s Progressive Party"),
  fact("Keith Braithwaite", "award", "Military Service Star", date=("1999", "1999")),
  ev("meeting", "met in Nickerie", ("Tuesday", "2022-09-06"), ["Deonarine Persram", "Marciano Amatdjais"]),
  ev("travel", "crossed by boat", ("the morning", "2022-09-06"), ["Deonarine Persram", "Keith Braithwaite", "Yvonne Sukhdeo"]),
  ev("meeting", "talks", ("Tuesday", "2022-09-06"), ["Deonarine Persram", "Marciano Amatdjais"]),
  ev("sanction", "has suspended", None, ["Humphrey Kanhai"]),
  ev("meeting", "went to see the widow", ("Friday", "2022-09-02"), ["Humphrey Kanhai", "Indranie"]),
  ev("appointment", "assumed office", ("July 11", "2022-07-11"), ["Marciano Amatdjais"]),
  ev("departure", "stepped down", ("July 11", "2022-07-11"), ["Rosita Wijdenbosch-Pinas"]),
  ev("candidacy", "ran for vice-president", ("2020", "2020"), ["Marciano Amatdjais"]),
  ev("election", "lost", ("2020", "2020"), ["Marciano Amatdjais"]),
  ev("appointment", "was called to the bar", ("2001", "2001"), ["Deonarine Persram"]),
  ev("election", "was elected", ("March 2020", "2020-03"), ["Deonarine Persram"]),
  ev("appointment", "named him", ("August of that year", "2020-08"), ["Deonarine Persram"]),
  ev("travel", "visited Skeldon", ("Saturday", "2022-09-03"), ["Winston Duguid"]),
)

P("d45-30", """Commissioner Strickler pleads guilty in landfill case

By DAN KOWALCZYK, Staff Writer

MILLERSPORT, Ohio — Wyandee County Commissioner Todd R. Strickler pleaded guilty in federal court in Columbus on Thursday to one count of honest-services fraud and resigned an hour later.

Strickler, 55, a Republican first elected in 2012, admitted to U.S. District Judge Marjorie Pfenning that he took $86,500 from the operator of the Salt Fork landfill. Sentencing is set for Jan. 23, 2020. Assistant U.S. Attorney Keisha Broadnax said the government would recommend 30 months.

County party chairwoman Linda Amstutz said the central committee would meet on Tuesday, Oct. 8, to choose a replacement. Two names have surfaced: Sheriff Roy Yoder, a cousin of Strickler’s, and former state Rep. Jim Hostetler, who lost the 2016 commissioner primary to Strickler by 212 votes. Hostetler declined to discuss it. Yoder announced Thursday night on Facebook that he has no interest.

The FBI’s investigation became public in February, when agents searched the landfill company’s office in Zanesville. The company’s president, Vincent Gallo, was indicted in May and testified before a grand jury in July under an agreement with prosecutors. His attorney, Barbara Stern, called him a small fish. Gallo has told associates that a sitting state senator was also paid, according to a court filing; no senator has been charged.

On Monday the board’s other two members, Patty Neff and Ron Sayre, had asked Strickler in a letter to step aside. Neff, a Democrat and a retired school principal, becomes board president under Ohio law.

Strickler graduated from Tri-Valley High School and from Ohio University in 1986, served in the Ohio National Guard and sold farm equipment for 20 years. He was president of the County Commissioners Association in 2017. His wife, Denise, resigned as clerk of the township on Sept. 27.

Gov. Neil Brandt’s office returned a $2,500 contribution from the commissioner, a spokesman said.""",
  occ("Todd R. Strickler", "Wyandee County Commissioner", start=("2012", "2012"), end=("Thursday", "2019-10-03"), again=["Commissioner Strickler"]),
  occ("Marjorie Pfenning", "U.S. District Judge"),
  occ("Keisha Broadnax", "Assistant U.S. Attorney"),
  occ("Linda Amstutz", "County party chairwoman"),
  occ("Roy Yoder", "Sheriff"),
  occ("Jim Hostetler", "state Rep."),
  occ("Vincent Gallo", "company’s president"),
  occ("Patty Neff", "board’s other two members"),
  occ("Ron Sayre", "board’s other two members"),
  occ("Patty Neff", "school principal"),
  occ("Patty Neff", "board president", start=("Thursday", "2019-10-03")),
  occ("Todd R. Strickler", "president of the County Commissioners Association", start=("2017", "2017"), end=("2017", "2017")),
  occ("Denise", "clerk of the township", end=("Sept. 27", "2019-09-27")),
  occ("Neil Brandt", "Gov."),
  fact("Todd R. Strickler", "party", "Republican"),
  fact("Roy Yoder", "relatives", "Strickler’s"),
  fact("Todd R. Strickler", "relatives", "Roy Yoder"),
  fact("Barbara Stern", "occupation", "attorney"),
  fact("Patty Neff", "party", "Democrat"),
  fact("Todd R. Strickler", "education", "Tri-Valley High School"),
  fact("Todd R. Strickler", "education", "Ohio University", date=("1986", "1986")),
  fact("Todd R. Strickler", "militaryService", "Ohio National Guard"),
  fact("Todd R. Strickler", "occupation", "sold farm equipment"),
  fact("Todd R. Strickler", "spouse", "Denise"),
  ev("conviction", "pleaded guilty", ("Thursday", "2019-10-03"), ["Todd R. Strickler", "Marjorie Pfenning"]),
  ev("departure", "resigned an hour later", ("an hour later", "2019-10-03"), ["Todd R. Strickler"]),
  ev("election", "first elected", ("2012", "2012"), ["Todd R. Strickler"]),
  ev("election", "lost", ("2016", "2016"), ["Jim Hostetler", "Todd R. Strickler"]),
  ev("communication", "announced", ("Thursday night", "2019-10-03"), ["Roy Yoder"]),
  ev("disclosure", "became public", ("February", "2019-02"), ["Todd R. Strickler"]),
  ev("investigation", "searched the landfill company’s office", ("February", "2019-02"), ["Vincent Gallo"]),
  ev("investigation", "was indicted", ("May", "2019-05"), ["Vincent Gallo"]),
  ev("testimony", "testified", ("July", "2019-07"), ["Vincent Gallo"]),
  ev("communication", "in a letter", ("Monday", "2019-09-30"), ["Patty Neff", "Ron Sayre", "Todd R. Strickler"]),
  ev("appointment", "becomes board president", ("Thursday", "2019-10-03"), ["Patty Neff"]),
  ev("departure", "resigned as clerk", ("Sept. 27", "2019-09-27"), ["Denise"]),
)

P("d45-31", """Powys MP suspended from Commons for eight days

Elin Prydderch, Senedd and Westminster reporter

Published Wednesday 28 June 2023

Conservative MP Giles Trefor-Hughes has been suspended from the House of Commons for eight days after lobbying ministers on behalf of a spring-water firm that employed him.

MPs agreed the penalty without a vote on Tuesday evening. It was recommended on 8 June by the Committee on Standards, chaired by Labour's Dame Harriet Oyelaran, following an inquiry by the Parliamentary Commissioner for Standards, Dominic Swales.

Mr Trefor-Hughes, who has represented Vyrnwy and Severnside since December 2019, wrote twice to the then environment minister, Lady Alder of Church Stretton, in the autumn of 2021 without mentioning his £3,000 a month. Giving evidence in March, he told the commissioner that he thought everybody knew.

Making a personal statement to the House on Monday, he apologised "without reservation". He did not, he added, accept the finding of the local paper that he had misled his association.

Councillor Rhodri Bebb, leader of Powys council's Liberal Democrat group until last month and now its cabinet member for finance, has been campaigning for a recall petition. One requires a suspension of at least ten sitting days. Mr Bebb was beaten into second place by Mr Trefor-Hughes in 2019, when the seat's previous MP, Plaid Cymru's Non Wigley-Jones, retired.

Ms Wigley-Jones, now Baroness Wigley-Jones of Dolgellau and an adviser to the first minister on water, said the affair was a sad one. It was she who raised it, in a letter to Mr Swales that was leaked to the BBC in November. She denies being the source of the leak.

Brought up in Llanfyllin, Mr Trefor-Hughes went to Shrewsbury School and Aberystwyth University and was a land agent. He was a county councillor between 2008 and 2012. He gave up his directorship of the company, Ffynnon Las, on 1 February; its chairman, his father-in-law Sir Piers Corbet, followed suit in April.""",
  occ("Giles Trefor-Hughes", "represented Vyrnwy and Severnside", start=("December 2019", "2019-12"), again=["MP Giles"]),
  occ("Harriet Oyelaran", "Committee on Standards, chaired"),
  occ("Dominic Swales", "Parliamentary Commissioner for Standards"),
  occ("Lady Alder of Church Stretton", "environment minister"),
  occ("Rhodri Bebb", "Councillor"),
  occ("Rhodri Bebb", "leader of Powys council's Liberal Democrat group", end=("last month", "2023-05")),
  occ("Rhodri Bebb", "cabinet member for finance", start=("last month", "2023-05")),
  occ("Non Wigley-Jones", "seat's previous MP", end=("2019#2", "2019")),
  occ("Non Wigley-Jones", "adviser to the first minister on water"),
  occ("Giles Trefor-Hughes", "county councillor", start=("2008", "2008"), end=("2012", "2012")),
  occ("Giles Trefor-Hughes", "directorship of the company", end=("1 February", "2023-02-01")),
  occ("Piers Corbet", "its chairman", end=("April", "2023-04")),
  fact("Giles Trefor-Hughes", "party", "Conservative"),
  fact("Harriet Oyelaran", "party", "Labour"),
  fact("Rhodri Bebb", "party", "Liberal Democrat"),
  fact("Non Wigley-Jones", "party", "Plaid Cymru"),
  fact("Giles Trefor-Hughes", "education", "Shrewsbury School"),
  fact("Giles Trefor-Hughes", "education", "Aberystwyth University"),
  fact("Giles Trefor-Hughes", "occupation", "land agent"),
  fact("Giles Trefor-Hughes", "relatives", "Piers Corbet"),
  ev("sanction", "has been suspended", ("Tuesday evening", "2023-06-27"), ["Giles Trefor-Hughes"]),
  ev("sanction", "was recommended", ("8 June", "2023-06-08"), ["Harriet Oyelaran", "Giles Trefor-Hughes"]),
  ev("investigation", "an inquiry", None, ["Dominic Swales", "Giles Trefor-Hughes"]),
  ev("communication", "wrote twice", ("autumn of 2021", "2021-23"), ["Giles Trefor-Hughes", "Lady Alder of Church Stretton"]),
  ev("testimony", "Giving evidence", ("March", "2023-03"), ["Giles Trefor-Hughes", "Dominic Swales"]),
  ev("speech", "personal statement to the House", ("Monday", "2023-06-26"), ["Giles Trefor-Hughes"]),
  ev("election", "was beaten into second place", ("2019#2", "2019"), ["Rhodri Bebb", "Giles Trefor-Hughes"]),
  ev("departure", "retired", ("2019#2", "2019"), ["Non Wigley-Jones"]),
  ev("communication", "a letter to Mr Swales", None, ["Non Wigley-Jones", "Dominic Swales"]),
  ev("disclosure", "was leaked to the BBC", ("November", "2022-11"), ["Non Wigley-Jones"]),
  ev("departure", "gave up his directorship", ("1 February", "2023-02-01"), ["Giles Trefor-Hughes"]),
  ev("departure", "followed suit", ("April", "2023-04"), ["Piers Corbet"]),
)

P("d45-32", """Georgian opposition leader detained at border

TBILISI — Lasha Kvirikadze, leader of the opposition United Path, was arrested at the Sarpi crossing early on Sunday on his return from Turkey, Georgia’s Interior Ministry said on February 23, 2025.

He was driven to Tbilisi, where a city court judge, Nino Gvasalia, remanded him for two months the same evening. He is charged with organising the storming of a customs office on January 11. Conviction carries up to nine years.

Some 3,000 supporters gathered outside the court. Kvirikadze’s deputy, Mariam Tsulukidze, who takes over the party’s leadership in his absence, told them to go home “and come back tomorrow with your neighbours”. Ombudsman Giorgi Abashvili visited the detainee on Monday.

The EU’s special representative for the South Caucasus, Margit Tammsaar, a former Estonian foreign minister, cut short a stay in Baku and asked to see Prime Minister Zurab Lomidze. He received her for forty minutes on Tuesday. Neither side gave details. Lomidze, speaking in parliament the previous week, had called the opposition leader a smuggler; Kvirikadze’s wife, the pianist Eka Machavariani, is suing him for it.

Kvirikadze, 42, was economy minister in Lomidze’s first government, from 2018 until he was dismissed in March 2020 for opposing a tax on wine. A graduate of the Free University of Tbilisi and of the London Business School, he founded United Path that autumn with the late Otar Jibladze, a former speaker of parliament, and came second in the presidential ballot of October 2023. His claim that the count was falsified was thrown out by the Constitutional Court.

Two of his aides, Irakli Beridze and Salome Kikvidze, were convicted in December over the same incident and were given three years each. On February 14 a leaked recording was aired in which a voice said to be Kikvidze’s names a security service officer as the instigator. The service says that the tape is spliced.""",
  occ("Lasha Kvirikadze", "leader of the opposition United Path", start=("that autumn", "2020-23")),
  occ("Nino Gvasalia", "city court judge"),
  occ("Mariam Tsulukidze", "deputy"),
  occ("Mariam Tsulukidze", "takes over the party’s leadership"),
  occ("Giorgi Abashvili", "Ombudsman"),
  occ("Margit Tammsaar", "EU’s special representative for the South Caucasus"),
  occ("Margit Tammsaar", "Estonian foreign minister"),
  occ("Zurab Lomidze", "Prime Minister"),
  occ("Lasha Kvirikadze", "economy minister", start=("2018", "2018"), end=("March 2020", "2020-03")),
  occ("Otar Jibladze", "speaker of parliament"),
  occ("Irakli Beridze", "his aides"),
  occ("Salome Kikvidze", "his aides"),
  fact("Lasha Kvirikadze", "party", "United Path"),
  fact("Margit Tammsaar", "nationality", "Estonian"),
  fact("Lasha Kvirikadze", "spouse", "Eka Machavariani"),
  fact("Eka Machavariani", "occupation", "pianist"),
  fact("Lasha Kvirikadze", "education", "Free University of Tbilisi"),
  fact("Lasha Kvirikadze", "education", "London Business School"),
  ev("arrest", "was arrested", ("Sunday", "2025-02-23"), ["Lasha Kvirikadze"]),
  ev("travel", "his return from Turkey", ("Sunday", "2025-02-23"), ["Lasha Kvirikadze"]),
  ev("arrest", "remanded him", ("the same evening", "2025-02-23"), ["Nino Gvasalia", "Lasha Kvirikadze"]),
  ev("investigation", "is charged", None, ["Lasha Kvirikadze"]),
  ev("appointment", "takes over", None, ["Mariam Tsulukidze"]),
  ev("meeting", "visited the detainee", ("Monday", "2025-02-24"), ["Giorgi Abashvili", "Lasha Kvirikadze"]),
  ev("travel", "a stay in Baku", None, ["Margit Tammsaar"]),
  ev("meeting", "received her", ("Tuesday", "2025-02-25"), ["Zurab Lomidze", "Margit Tammsaar"]),
  ev("speech", "speaking in parliament", ("the previous week", "2025-02"), ["Zurab Lomidze"]),
  ev("departure", "was dismissed", ("March 2020", "2020-03"), ["Lasha Kvirikadze"]),
  ev("election", "came second in the presidential ballot", ("October 2023", "2023-10"), ["Lasha Kvirikadze"]),
  ev("conviction", "were convicted", ("December", "2024-12"), ["Irakli Beridze", "Salome Kikvidze"]),
  ev("disclosure", "was aired", ("February 14", "2025-02-14"), ["Salome Kikvidze"]),
)

P("d45-33", """Tonga noble quits cabinet before royal trip to China

NUKU‘ALOFA, 4 Oct. 2023 (Pacific Press Agency) — Lord Fakatouvai, Tonga's minister of lands, left the cabinet on Wednesday, two days before he was due to accompany the king on a visit to Beijing.

In a letter to Prime Minister Dr Sione Vaipulu Hu‘akau, the noble cited “a difference of opinion over the wharf”. The letter was read out in the Legislative Assembly by the clerk, Sela Fifita. The prime minister has given the lands portfolio to ‘Amelia Taufa, who is already minister of tourism.

Fakatouvai, who bore the name Viliami Tonga‘uiha until he succeeded to his uncle's title in 2009, was educated at Tupou College and the University of Auckland, and served as a lieutenant in the Tonga Defence Services in Bougainville. He was elected by the nobles of Vava‘u in 2014 and has held his seat since. He was Speaker from 2017 to 2021.

Opposition MP Mateni Pulotu alleges that a Chinese contractor paid for improvements to the noble's residence at Neiafu. The attorney general, Linda Kioa-Moala, ordered a police inquiry into that on Monday. Deputy Commissioner Tevita Lolohea, a cousin of Pulotu's, has asked to be left out of it. Fakatouvai says that he paid for his roof himself.

The delegation leaving on Friday is headed by the king and includes the foreign minister, Hon. Siaosi Veikune, and the governor of the reserve bank, Ana Palu Mafi, who were received by Chinese ambassador Gao Weimin on Tuesday. Mafi was appointed in July to succeed Semisi Latu, a New Zealander of Tongan descent, who went back to Wellington after his contract was not renewed.

Hu‘akau, a paediatrician and lay steward of the Free Wesleyan Church, came to power in December 2021. He has now lost four ministers. The first of them, Sangster ‘Ulufonua, was convicted of bribery in 2022 and died in Hu‘atolitoli prison in May.""",
  occ("Lord Fakatouvai", "Tonga's minister of lands", end=("Wednesday", "2023-10-04")),
  occ("Sione Vaipulu Hu‘akau", "Prime Minister", start=("December 2021", "2021-12"), again=["prime minister"]),
  occ("Sela Fifita", "clerk"),
  occ("‘Amelia Taufa", "lands portfolio", start=("Wednesday", "2023-10-04")),
  occ("‘Amelia Taufa", "minister of tourism"),
  occ("Lord Fakatouvai", "lieutenant in the Tonga Defence Services"),
  occ("Lord Fakatouvai", "held his seat", start=("2014", "2014")),
  occ("Lord Fakatouvai", "Speaker", start=("2017", "2017"), end=("2021", "2021")),
  occ("Mateni Pulotu", "MP"),
  occ("Linda Kioa-Moala", "attorney general"),
  occ("Tevita Lolohea", "Deputy Commissioner"),
  occ("Siaosi Veikune", "foreign minister"),
  occ("Ana Palu Mafi", "governor of the reserve bank", start=("July", "2023-07")),
  occ("Gao Weimin", "Chinese ambassador"),
  occ("Semisi Latu", "to succeed", end=("July", "2023-07")),
  occ("Sione Vaipulu Hu‘akau", "lay steward of the Free Wesleyan Church"),
  occ("Sangster ‘Ulufonua", "four ministers"),
  fact("Lord Fakatouvai", "birthName", "Viliami Tonga‘uiha"),
  fact("Lord Fakatouvai", "education", "Tupou College"),
  fact("Lord Fakatouvai", "education", "University of Auckland"),
  fact("Lord Fakatouvai", "militaryService", "Bougainville"),
  fact("Lord Fakatouvai", "residence", "Neiafu"),
  fact("Tevita Lolohea", "relatives", "Pulotu's"),
  fact("Mateni Pulotu", "relatives", "Tevita Lolohea"),
  fact("Semisi Latu", "nationality", "New Zealander"),
  fact("Semisi Latu", "ethnicity", "Tongan"),
  fact("Semisi Latu", "residence", "Wellington"),
  fact("Sione Vaipulu Hu‘akau", "occupation", "paediatrician"),
  fact("Sione Vaipulu Hu‘akau", "religion", "Free Wesleyan Church"),
  fact("Sangster ‘Ulufonua", "deathPlace", "Hu‘atolitoli prison"),
  fact("Sangster ‘Ulufonua", "deathDate", "May", value="2023-05"),
  ev("departure", "left the cabinet", ("Wednesday", "2023-10-04"), ["Lord Fakatouvai"]),
  ev("communication", "letter to Prime Minister", ("Wednesday", "2023-10-04"), ["Lord Fakatouvai", "Sione Vaipulu Hu‘akau"]),
  ev("speech", "was read out", ("Wednesday", "2023-10-04"), ["Sela Fifita"]),
  ev("appointment", "has given the lands portfolio", ("Wednesday", "2023-10-04"), ["‘Amelia Taufa", "Sione Vaipulu Hu‘akau"]),
  ev("election", "was elected", ("2014", "2014"), ["Lord Fakatouvai"]),
  ev("investigation", "ordered a police inquiry", ("Monday", "2023-10-02"), ["Linda Kioa-Moala", "Lord Fakatouvai"]),
  ev("recusal", "has asked to be left out", None, ["Tevita Lolohea"]),
  ev("meeting", "were received", ("Tuesday", "2023-10-03"), ["Siaosi Veikune", "Ana Palu Mafi", "Gao Weimin"]),
  ev("appointment", "was appointed", ("July", "2023-07"), ["Ana Palu Mafi"]),
  ev("departure", "went back to Wellington", None, ["Semisi Latu"]),
  ev("appointment", "came to power", ("December 2021", "2021-12"), ["Sione Vaipulu Hu‘akau"]),
  ev("conviction", "was convicted", ("2022", "2022"), ["Sangster ‘Ulufonua"]),
)

P("d45-34", """Supreme Court opens probe into senator; aide turns informer

BRASÍLIA, Aug. 30, 2018 — Justice Teodoro Bittencourt Falcão of the Federal Supreme Court authorised on Thursday an investigation of Senator Gervásio Cavalcante Nunes for alleged money laundering and passive corruption in the construction of the Jaguaribe canal.

The request was filed by Prosecutor General Raíssa Guimarães Prado on Monday, ten days after the senator’s former chief of staff, Edmilson Tavares, signed a plea agreement. According to Tavares, cash was handed over in shoe boxes in a hotel in Fortaleza. “A soap opera written by a desperate man”, the senator’s lawyers answered in a note.

Federal police searched four addresses at dawn, among them the home of engineer Lauro Petrucci, president of the builder Construtora Petrucci-Sá, who was arrested and taken to Curitiba. Ten years ago he had been convicted of forming a cartel, a judgment annulled in 2011.

Cavalcante, 67, governed Ceará from 1999 to 2006 and has been in the Senate since 2011. He was named minister of national integration in May 2016 and left the ministry on April 6 to run for re-election; his executive secretary, Fabiana Moretti, took his place. Bittencourt’s colleague on the court Justice Ilza Werneck, who had been drawn as rapporteur in the first place, declared herself unable to act because her son works for Cavalcante’s counsel, Otávio Lins.

A lawyer from the federal university in Fortaleza, Cavalcante belongs to a family of politicians. His grandfather, Colonel Honório Nunes, was intendant of Icó; his brother, Sílvio Cavalcante Nunes, sits in the Chamber of Deputies for the Democrats, the senator’s own former party, which he abandoned for the MDB in 2013. Sílvio read a statement in defence of his brother from the rostrum on Thursday afternoon.

Polls give the senator 31 percent. His chief opponent, former Fortaleza mayor Jussara Aragão of the Workers’ Party, lost to him in 2010.""",
  occ("Teodoro Bittencourt Falcão", "Justice Teodoro Bittencourt Falcão of the Federal Supreme Court"),
  occ("Gervásio Cavalcante Nunes", "Senator", start=("2011#2", "2011"), again=["in the Senate"]),
  occ("Raíssa Guimarães Prado", "Prosecutor General"),
  occ("Edmilson Tavares", "chief of staff"),
  occ("Lauro Petrucci", "president of the builder Construtora Petrucci-Sá"),
  occ("Gervásio Cavalcante Nunes", "governed Ceará", start=("1999", "1999"), end=("2006", "2006")),
  occ("Gervásio Cavalcante Nunes", "minister of national integration", start=("May 2016", "2016-05"), end=("April 6", "2018-04-06")),
  occ("Fabiana Moretti", "executive secretary", end=("April 6", "2018-04-06")),
  occ("Fabiana Moretti", "took his place", start=("April 6", "2018-04-06")),
  occ("Ilza Werneck", "Justice#2"),
  occ("Ilza Werneck", "rapporteur"),
  occ("Honório Nunes", "Colonel"),
  occ("Honório Nunes", "intendant of Icó"),
  occ("Sílvio Cavalcante Nunes", "sits in the Chamber of Deputies"),
  occ("Jussara Aragão", "Fortaleza mayor"),
  fact("Lauro Petrucci", "occupation", "engineer"),
  fact("Otávio Lins", "occupation", "counsel"),
  fact("Gervásio Cavalcante Nunes", "occupation", "lawyer#2"),
  fact("Gervásio Cavalcante Nunes", "education", "federal university in Fortaleza"),
  fact("Gervásio Cavalcante Nunes", "relatives", "Honório Nunes"),
  fact("Gervásio Cavalcante Nunes", "siblings", "Sílvio Cavalcante Nunes"),
  fact("Sílvio Cavalcante Nunes", "relatives", "Honório Nunes"),
  fact("Sílvio Cavalcante Nunes", "party", "Democrats"),
  fact("Gervásio Cavalcante Nunes", "party", "Democrats"),
  fact("Gervásio Cavalcante Nunes", "party", "MDB", date=("2013", "2013")),
  fact("Jussara Aragão", "party", "Workers’ Party"),
  ev("investigation", "authorised on Thursday an investigation", ("Thursday", "2018-08-30"), ["Teodoro Bittencourt Falcão", "Gervásio Cavalcante Nunes"]),
  ev("communication", "request was filed", ("Monday", "2018-08-27"), ["Raíssa Guimarães Prado", "Gervásio Cavalcante Nunes"]),
  ev("testimony", "signed a plea agreement", ("ten days after", "2018-08-17"), ["Edmilson Tavares"]),
  ev("investigation", "searched four addresses", ("dawn", "2018-08-30"), ["Lauro Petrucci"]),
  ev("arrest", "was arrested", ("dawn", "2018-08-30"), ["Lauro Petrucci"]),
  ev("conviction", "had been convicted", ("Ten years ago", "2008"), ["Lauro Petrucci"]),
  ev("appointment", "was named", ("May 2016", "2016-05"), ["Gervásio Cavalcante Nunes"]),
  ev("departure", "left the ministry", ("April 6", "2018-04-06"), ["Gervásio Cavalcante Nunes"]),
  ev("candidacy", "run for re-election", ("April 6", "2018-04-06"), ["Gervásio Cavalcante Nunes"]),
  ev("appointment", "took his place", ("April 6", "2018-04-06"), ["Fabiana Moretti"]),
  ev("recusal", "declared herself unable to act", None, ["Ilza Werneck"]),
  ev("departure", "abandoned", ("2013", "2013"), ["Gervásio Cavalcante Nunes"]),
  ev("speech", "read a statement", ("Thursday afternoon", "2018-08-30"), ["Sílvio Cavalcante Nunes"]),
  ev("election", "lost to him", ("2010", "2010"), ["Jussara Aragão", "Gervásio Cavalcante Nunes"]),
)

P("d45-35", """Bureau chief questioned over leak of cabinet minutes

JERUSALEM, 12 November — Police questioned the head of the finance minister’s bureau, Oren Shalmon, under caution for five hours on Tuesday over the leak of minutes of the socioeconomic cabinet, a spokesman for the force said.

The minutes, from a meeting on 22 October 2019, were published last week by the Mekor website. In them Finance Minister Avner Dayan, of the centrist Derech Hadasha party, is quoted as telling Housing Minister Tzipora Elmaliach that her plan for Arad “isn’t worth the coffee”. Elmaliach, who heads the religious Moreshet list, rang the prime minister from the Knesset cafeteria on the evening of publication to demand that Dayan be dismissed. She was refused.

Shalmon, a lawyer and reserve major, has run the bureau since May 2018. He was previously spokesman for the Israel Lands Authority. His attorney, Ruth Avrahami-Katz, said that the transcript had reached him only after it was on the internet, and that somebody in Elmaliach’s office had more to gain. The latter’s director general, Haim Bouskila, called this “an outrageous lie”; on Monday he handed his telephone to the police of his own will.

Attorney General Michal Rotem approved the inquiry on 6 November, after the cabinet secretary, Brig. Gen. (res.) Gadi Peleg, had written to her. Superintendent Samir Halabi, a Druze officer who led the Dimona contracts case, heads the team.

It is the second such affair this year. In March Elmaliach’s predecessor at housing, Yigal Zamir, stepped down when it turned out that he had passed a draft to his brother-in-law, the contractor Meir Tubul. He was sentenced last month to community service.

Dayan, 50, born in Beersheba to parents who came from Tunisia, taught economics at Ben-Gurion University before entering the Knesset in 2013. He travelled to Washington on Sunday for the World Bank’s review and is to return on Thursday. He has not been asked to testify.""",
  occ("Oren Shalmon", "head of the finance minister’s bureau", start=("May 2018", "2018-05"), again=["run the bureau"]),
  occ("Avner Dayan", "Finance Minister"),
  occ("Tzipora Elmaliach", "Housing Minister"),
  occ("Tzipora Elmaliach", "heads the religious Moreshet list"),
  occ("Oren Shalmon", "reserve major"),
  occ("Oren Shalmon", "spokesman for the Israel Lands Authority", end=("May 2018", "2018-05")),
  occ("Haim Bouskila", "director general"),
  occ("Michal Rotem", "Attorney General"),
  occ("Gadi Peleg", "cabinet secretary"),
  occ("Gadi Peleg", "Brig. Gen. (res.)"),
  occ("Samir Halabi", "Superintendent"),
  occ("Samir Halabi", "heads the team"),
  occ("Yigal Zamir", "predecessor at housing", end=("March", "2019-03")),
  occ("Avner Dayan", "taught economics at Ben-Gurion University", end=("2013", "2013")),
  occ("Avner Dayan", "Knesset in 2013", start=("2013", "2013")),
  fact("Avner Dayan", "party", "Derech Hadasha"),
  fact("Tzipora Elmaliach", "party", "Moreshet"),
  fact("Oren Shalmon", "occupation", "lawyer"),
  fact("Ruth Avrahami-Katz", "occupation", "attorney"),
  fact("Samir Halabi", "ethnicity", "Druze"),
  fact("Yigal Zamir", "relatives", "Meir Tubul"),
  fact("Meir Tubul", "occupation", "contractor"),
  fact("Avner Dayan", "birthPlace", "Beersheba"),
  ev("investigation", "questioned the head", ("Tuesday", "2019-11-12"), ["Oren Shalmon"]),
  ev("meeting", "a meeting on 22 October 2019", ("22 October 2019", "2019-10-22"), ["Avner Dayan", "Tzipora Elmaliach"]),
  ev("disclosure", "were published", ("last week", "2019-11"), ["Avner Dayan", "Tzipora Elmaliach"]),
  ev("communication", "rang the prime minister", ("evening of publication", "2019-11"), ["Tzipora Elmaliach"]),
  ev("investigation", "approved the inquiry", ("6 November", "2019-11-06"), ["Michal Rotem"]),
  ev("communication", "had written to her", None, ["Gadi Peleg", "Michal Rotem"]),
  ev("departure", "stepped down", ("March", "2019-03"), ["Yigal Zamir"]),
  ev("conviction", "was sentenced", ("last month", "2019-10"), ["Yigal Zamir"]),
  ev("election", "entering the Knesset", ("2013", "2013"), ["Avner Dayan"]),
  ev("travel", "travelled to Washington", ("Sunday", "2019-11-10"), ["Avner Dayan"]),
)

P("d45-36", """New governors named in limited Egyptian reshuffle

CAIRO, July 3, 2024 (Nile Newswire)--Nine governors and six deputy governors took the oath before the president at Al-Ittihadiya Palace on Wednesday, the presidency announced.

Among them are Major General Hossam Abdel-Ghaffar, formerly commander of the Third Field Army, who goes to Suez, and Dr. Nermine Wahba, professor of urban planning at Ain Shams University, who becomes governor of Damietta. She is the only woman among the nine.

Abdel-Ghaffar replaces Maj. Gen. Magdy Saqr, in office since 2018, who has been under scrutiny by the Administrative Control Authority since a bridge fell in April. No wrongdoing has been established. Saqr retires at 66 and was thanked in a telegram by Prime Minister Ashraf Mandour.

In Minya, Coptic lawyer Emad Habib Girgis gives way to Osama El-Kady, lately Egypt’s ambassador to Kenya, whom he once taught at Assiut University. Girgis, a former deputy speaker of the House of Representatives, was offered another post and declined it, two people close to him said.

The deputy governor of Luxor, Heba Shafik, a 34-year-old graduate of the Presidential Leadership Programme, was promoted from director of the governor’s technical office. The husband of the new deputy, archaeologist Karim Lotfi, heads the inspectorate at Karnak.

The cabinet reshuffle had been announced the day before. Eight ministers left, including Supply Minister Ali Moselhy-Badr, who resigned in May over the price of bread but remained as a caretaker, and Tourism Minister Ghada Shalaby-Nour. Shalaby-Nour’s successor is Sherif Fahmy, a hotelier who chaired the Red Sea Investors’ Association for eleven years.

Mandour, an engineer who was born in Tanta and has headed the government since June 2018, received his new team on Wednesday evening. In a televised speech he promised an end to power cuts by the third week of July. He leaves on Saturday for Amman.""",
  occ("Hossam Abdel-Ghaffar", "Suez", start=("Wednesday", "2024-07-03")),
  occ("Hossam Abdel-Ghaffar", "Major General"),
  occ("Hossam Abdel-Ghaffar", "commander of the Third Field Army"),
  occ("Nermine Wahba", "professor of urban planning at Ain Shams University"),
  occ("Nermine Wahba", "governor of Damietta", start=("Wednesday", "2024-07-03")),
  occ("Magdy Saqr", "in office", start=("2018", "2018"), end=("Wednesday", "2024-07-03")),
  occ("Magdy Saqr", "Maj. Gen."),
  occ("Ashraf Mandour", "Prime Minister", start=("June 2018", "2018-06"), again=["headed the government"]),
  occ("Emad Habib Girgis", "Minya", end=("Wednesday", "2024-07-03")),
  occ("Osama El-Kady", "Minya", start=("Wednesday", "2024-07-03")),
  occ("Osama El-Kady", "Egypt’s ambassador to Kenya"),
  occ("Emad Habib Girgis", "taught at Assiut University"),
  occ("Emad Habib Girgis", "deputy speaker of the House of Representatives"),
  occ("Heba Shafik", "deputy governor of Luxor", start=("Wednesday", "2024-07-03")),
  occ("Heba Shafik", "director of the governor’s technical office", end=("Wednesday", "2024-07-03")),
  occ("Karim Lotfi", "heads the inspectorate at Karnak"),
  occ("Ali Moselhy-Badr", "Supply Minister", end=("the day before", "2024-07-02")),
  occ("Ghada Shalaby-Nour", "Tourism Minister", end=("the day before", "2024-07-02")),
  occ("Sherif Fahmy", "Shalaby-Nour’s successor", start=("the day before", "2024-07-02")),
  occ("Sherif Fahmy", "chaired the Red Sea Investors’ Association"),
  fact("Emad Habib Girgis", "religion", "Coptic"),
  fact("Emad Habib Girgis", "occupation", "lawyer"),
  fact("Osama El-Kady", "education", "Assiut University"),
  fact("Heba Shafik", "education", "Presidential Leadership Programme"),
  fact("Heba Shafik", "spouse", "Karim Lotfi"),
  fact("Karim Lotfi", "occupation", "archaeologist"),
  fact("Sherif Fahmy", "occupation", "hotelier"),
  fact("Ashraf Mandour", "occupation", "engineer"),
  fact("Ashraf Mandour", "birthPlace", "Tanta"),
  ev("appointment", "took the oath", ("Wednesday", "2024-07-03"), ["Hossam Abdel-Ghaffar", "Nermine Wahba"]),
  ev("appointment", "becomes governor", ("Wednesday", "2024-07-03"), ["Nermine Wahba"]),
  ev("investigation", "has been under scrutiny", ("April", "2024-04"), ["Magdy Saqr"]),
  ev("departure", "retires", ("Wednesday", "2024-07-03"), ["Magdy Saqr"]),
  ev("communication", "was thanked in a telegram", None, ["Ashraf Mandour", "Magdy Saqr"]),
  ev("departure", "gives way", ("Wednesday", "2024-07-03"), ["Emad Habib Girgis", "Osama El-Kady"]),
  ev("appointment", "was promoted", ("Wednesday", "2024-07-03"), ["Heba Shafik"]),
  ev("departure", "left, including", ("the day before", "2024-07-02"), ["Ali Moselhy-Badr", "Ghada Shalaby-Nour"]),
  ev("departure", "resigned", ("May", "2024-05"), ["Ali Moselhy-Badr"]),
  ev("meeting", "received his new team", ("Wednesday evening", "2024-07-03"), ["Ashraf Mandour"]),
  ev("speech", "televised speech", ("Wednesday evening", "2024-07-03"), ["Ashraf Mandour"]),
)

P("d45-37", """Five cleared, nine struck off Senegal’s presidential list

DAKAR (Teranga Presse) 12 January 2024. — Senegal’s Constitutional Council on Friday struck former prime minister Aïssatou Diop Ndoye off the list of candidates for the February election, ruling that 4,100 of her sponsors had signed twice.

The seven judges, presided over by Mamadou Lamine Sarr, validated five candidacies: those of Prime Minister Ibrahima Kane for the ruling coalition, the mayor of Thiès, Babacar Faye Gaye, the tax inspector El Hadji Omar Badiane, the gynaecologist Dr Rokhaya Sow and the businessman Serigne Mboup Touba.

Ndoye, who headed the government from September 2019 until she was replaced by Kane in November 2022, filed her papers on 21 December. Her campaign director, former ambassador Cheikh Tidiane Ly, claimed on Friday night that two of the judges had taken money from the ruling party. Sarr’s office said that it would lodge a complaint. The couple’s house at Almadies (Ly is Ndoye’s husband) has been guarded by gendarmes since Thursday.

Badiane, 44, is still in Cap Manuel prison, where he has been held since July on a charge of insurrection. He was suspended from the tax office in 2021 for having disclosed the tax file of a minister, Amadou Hott Seck, who resigned two weeks later. His lawyer, Maître Ciré Clédor Bâ, visited him on Friday evening with the news and was himself sent away the first time.

Gaye, a socialist, met the outgoing president at the palace on Tuesday for an hour. Neither has said what was discussed. Elected mayor in 2014 and again in 2022, he used to be minister for the civil service; he is the son of the marabout Ahmed Gaye and studied at Gaston Berger University.

Dr Sow, who has never held office, addressed a few hundred women in Kaolack after the ruling. “They told me that I would not find one sponsor,” she said.""",
  occ("Aïssatou Diop Ndoye", "headed the government", start=("September 2019", "2019-09"), end=("November 2022", "2022-11"), again=["prime minister"]),
  occ("Mamadou Lamine Sarr", "presided over"),
  occ("Mamadou Lamine Sarr", "judges"),
  occ("Ibrahima Kane", "Prime Minister", start=("November 2022", "2022-11")),
  occ("Babacar Faye Gaye", "mayor of Thiès", start=("2014", "2014"), again=["mayor in 2014"]),
  occ("El Hadji Omar Badiane", "tax inspector"),
  occ("Cheikh Tidiane Ly", "campaign director"),
  occ("Cheikh Tidiane Ly", "ambassador"),
  occ("Amadou Hott Seck", "a minister", end=("two weeks later", "2021")),
  occ("Babacar Faye Gaye", "minister for the civil service"),
  fact("Rokhaya Sow", "occupation", "gynaecologist"),
  fact("Serigne Mboup Touba", "occupation", "businessman"),
  fact("Aïssatou Diop Ndoye", "spouse", "Cheikh Tidiane Ly"),
  fact("Aïssatou Diop Ndoye", "residence", "Almadies"),
  fact("Cheikh Tidiane Ly", "residence", "Almadies"),
  fact("Ciré Clédor Bâ", "occupation", "lawyer"),
  fact("Babacar Faye Gaye", "party", "socialist"),
  fact("Babacar Faye Gaye", "father", "Ahmed Gaye"),
  fact("Ahmed Gaye", "occupation", "marabout"),
  fact("Babacar Faye Gaye", "education", "Gaston Berger University"),
  ev("sanction", "struck former prime minister", ("Friday", "2024-01-12"), ["Aïssatou Diop Ndoye", "Mamadou Lamine Sarr"]),
  ev("candidacy", "candidacies", ("Friday", "2024-01-12"), ["Ibrahima Kane", "Babacar Faye Gaye", "El Hadji Omar Badiane", "Rokhaya Sow", "Serigne Mboup Touba"]),
  ev("appointment", "was replaced by Kane", ("November 2022", "2022-11"), ["Ibrahima Kane", "Aïssatou Diop Ndoye"]),
  ev("candidacy", "filed her papers", ("21 December", "2023-12-21"), ["Aïssatou Diop Ndoye"]),
  ev("arrest", "has been held", ("July", "2023-07"), ["El Hadji Omar Badiane"]),
  ev("sanction", "was suspended", ("2021", "2021"), ["El Hadji Omar Badiane"]),
  ev("disclosure", "having disclosed", None, ["El Hadji Omar Badiane", "Amadou Hott Seck"]),
  ev("departure", "resigned", ("two weeks later", "2021"), ["Amadou Hott Seck"]),
  ev("meeting", "visited him", ("Friday evening", "2024-01-12"), ["Ciré Clédor Bâ", "El Hadji Omar Badiane"]),
  ev("meeting", "met the outgoing president", ("Tuesday", "2024-01-09"), ["Babacar Faye Gaye"]),
  ev("election", "Elected mayor", ("2014", "2014"), ["Babacar Faye Gaye"]),
  ev("election", "again in 2022", ("2022#2", "2022"), ["Babacar Faye Gaye"]),
  ev("speech", "addressed a few hundred women", None, ["Rokhaya Sow"]),
)

P("d45-38", """Prosecutors seek 7-year term for ex-spy chief

SEOUL, Sept. 4, 2020 (Hanguk News) -- Prosecutors on Friday asked the Seoul Central District Court to sentence former National Intelligence Service director Pyo Tae-gyun to seven years in prison for diverting 2.1 billion won of the agency's special funds.

Pyo, 68, who led the spy agency from May 2015 to June 2017, was indicted in October 2019 along with his former planning chief, Ahn Chang-su. Ahn changed his plea in June and took the stand against his old superior on Aug. 21.

"I gave the bags to the chief of the presidential secretariat's driver, as instructed," he told presiding judge Min Soo-ah.

The secretariat's then chief, Kwak Byung-doo, now a lawmaker of the main opposition United Future Party for Gimcheon, has denied receiving money and has not been charged. He turned up at the Supreme Prosecutors' Office on Monday after ignoring two summonses and was questioned until dawn.

Pyo, a retired lieutenant general who graduated from the Korea Military Academy in 1975, was ambassador to Saudi Arabia before he was picked to replace Nam Hyun-jin, who had bowed out after a series of leaked text messages in April 2015. Nam died the following year. His diary, part of which was published by the monthly Sin Segye last month, says that the funds had been used in this way "since the days of black-and-white television." His widow, Jeong Mi-ryeong, asked a court to stop the publication, in vain.

In his closing speech, Pyo's lawyer, Bae Sung-woo, argued that the money was spent on operations that cannot be named. The ruling is due on Oct. 16.

Separately, President Yoo Ki-nam accepted on Friday the resignation of the agency's first deputy director, Ms. Chae Eun-byul, a career diplomat. Cheong Wa Dae spokesperson Roh Jin-a dismissed reports of a feud with director Seo Man-ho. Chae, 59, served as consul general in San Francisco from 2016 to 2018.""",
  occ("Pyo Tae-gyun", "National Intelligence Service director", start=("May 2015", "2015-05"), end=("June 2017", "2017-06"), again=["led the spy agency"]),
  occ("Ahn Chang-su", "planning chief"),
  occ("Min Soo-ah", "presiding judge"),
  occ("Kwak Byung-doo", "secretariat's then chief", again=["chief of the presidential secretariat"]),
  occ("Kwak Byung-doo", "lawmaker of the main opposition United Future Party for Gimcheon"),
  occ("Pyo Tae-gyun", "lieutenant general"),
  occ("Pyo Tae-gyun", "ambassador to Saudi Arabia", end=("May 2015", "2015-05")),
  occ("Nam Hyun-jin", "to replace", end=("April 2015", "2015-04")),
  occ("Yoo Ki-nam", "President"),
  occ("Chae Eun-byul", "agency's first deputy director", end=("Friday", "2020-09-04")),
  occ("Roh Jin-a", "Cheong Wa Dae spokesperson"),
  occ("Seo Man-ho", "director Seo"),
  occ("Chae Eun-byul", "consul general in San Francisco", start=("2016", "2016"), end=("2018", "2018")),
  fact("Kwak Byung-doo", "party", "United Future Party"),
  fact("Pyo Tae-gyun", "education", "Korea Military Academy", date=("1975", "1975")),
  fact("Nam Hyun-jin", "deathDate", "the following year", value="2016"),
  fact("Nam Hyun-jin", "spouse", "Jeong Mi-ryeong"),
  fact("Bae Sung-woo", "occupation", "lawyer"),
  fact("Chae Eun-byul", "occupation", "career diplomat"),
  ev("investigation", "was indicted", ("October 2019", "2019-10"), ["Pyo Tae-gyun", "Ahn Chang-su"]),
  ev("testimony", "changed his plea", ("June", "2020-06"), ["Ahn Chang-su"]),
  ev("testimony", "took the stand", ("Aug. 21", "2020-08-21"), ["Ahn Chang-su", "Min Soo-ah"]),
  ev("testimony", "was questioned", ("Monday", "2020-08-31"), ["Kwak Byung-doo"]),
  ev("appointment", "was picked", ("May 2015", "2015-05"), ["Pyo Tae-gyun", "Nam Hyun-jin"]),
  ev("departure", "had bowed out", ("April 2015", "2015-04"), ["Nam Hyun-jin"]),
  ev("disclosure", "leaked text messages", ("April 2015", "2015-04"), ["Nam Hyun-jin"]),
  ev("disclosure", "was published", ("last month", "2020-08"), ["Nam Hyun-jin"]),
  ev("communication", "asked a court", None, ["Jeong Mi-ryeong"]),
  ev("speech", "closing speech", ("Friday", "2020-09-04"), ["Bae Sung-woo"]),
  ev("departure", "the resignation", ("Friday", "2020-09-04"), ["Chae Eun-byul", "Yoo Ki-nam"]),
)

P("d45-39", """KPK arrests Sumber Rejo regent in sting

Rizky Hapsari
The Bengawan Post / Jakarta ● Sat, March 9, 2019

The Corruption Eradication Commission (KPK) arrested Sumber Rejo regent Bambang Sutrisno Adi and six other people in a sting operation in Central Java on Thursday night and flew them to Jakarta on Friday.

KPK deputy chairwoman Laksmi Wiratama told a press conference on Friday evening that Bambang, 53, had been named a suspect together with the head of the local education agency, Endang Purwaningsih, and businessman Hendra Gunawan Lie. Investigators confiscated Rp 1.7 billion in a noodle carton.

Bambang, of the Indonesian Democratic Party of Struggle (PDI-P), won the regency in December 2015 with 61 percent of the vote. Before that he was speaker of the regional legislative council for six years. He took up the post of regent in February 2016, replacing Sri Hartati, who had been jailed for four years over the sale of civil service jobs the previous autumn. Deputy regent Achmad Fauzan, a Nahdlatul Ulama cleric who runs an Islamic boarding school in the district, will act in Bambang's place, Home Ministry spokesman Dodi Prakoso said.

PDI-P secretary-general Yohanes Sihombing said that the party had fired the regent as chairman of its local branch on Friday. Bambang, speaking to reporters as he was led to a car in an orange vest, claimed that he had been trapped by a rival.

According to the KPK, Endang had telephoned the regent at 4 p.m. on Thursday to say that "the books have arrived". She has asked to become a justice collaborator. Her husband, police chief commissioner Agus Triyono, was removed as head of the Rembang precinct the next morning, although he is not suspected of anything.

The commission has arrested nine regional heads this year. In January the mayor of Tanjung Kelapa, Irwan Matondang, stood trial in Medan and was sentenced to eight years; his appeal is pending.

Bambang, an agronomist trained at Sebelas Maret University, reported wealth of Rp 4.2 billion last year. He was given the Satyalencana Pembangunan medal in 2017 for village development.""",
  occ("Bambang Sutrisno Adi", "Sumber Rejo regent#2", start=("February 2016", "2016-02"), again=["post of regent"]),
  occ("Laksmi Wiratama", "KPK deputy chairwoman"),
  occ("Endang Purwaningsih", "head of the local education agency"),
  occ("Bambang Sutrisno Adi", "speaker of the regional legislative council", start=("six years", "2010")),
  occ("Sri Hartati", "replacing", end=("the previous autumn", "2015-23")),
  occ("Achmad Fauzan", "Deputy regent"),
  occ("Achmad Fauzan", "runs an Islamic boarding school"),
  occ("Dodi Prakoso", "Home Ministry spokesman"),
  occ("Yohanes Sihombing", "PDI-P secretary-general"),
  occ("Bambang Sutrisno Adi", "chairman of its local branch", end=("Friday", "2019-03-08")),
  occ("Agus Triyono", "police chief commissioner"),
  occ("Agus Triyono", "head of the Rembang precinct", end=("the next morning", "2019-03-08")),
  occ("Irwan Matondang", "mayor of Tanjung Kelapa"),
  fact("Hendra Gunawan Lie", "occupation", "businessman"),
  fact("Bambang Sutrisno Adi", "party", "Indonesian Democratic Party of Struggle"),
  fact("Achmad Fauzan", "religion", "Nahdlatul Ulama"),
  fact("Achmad Fauzan", "occupation", "cleric"),
  fact("Endang Purwaningsih", "spouse", "Agus Triyono"),
  fact("Bambang Sutrisno Adi", "occupation", "agronomist"),
  fact("Bambang Sutrisno Adi", "education", "Sebelas Maret University"),
  fact("Bambang Sutrisno Adi", "award", "Satyalencana Pembangunan medal", date=("2017", "2017")),
  ev("arrest", "arrested Sumber Rejo regent", ("Thursday night", "2019-03-07"), ["Bambang Sutrisno Adi"]),
  ev("speech", "told a press conference", ("Friday evening", "2019-03-08"), ["Laksmi Wiratama"]),
  ev("investigation", "had been named a suspect", ("Friday", "2019-03-08"), ["Bambang Sutrisno Adi", "Endang Purwaningsih", "Hendra Gunawan Lie"]),
  ev("travel", "flew them", ("Friday", "2019-03-08"), ["Bambang Sutrisno Adi"]),
  ev("election", "won the regency", ("December 2015", "2015-12"), ["Bambang Sutrisno Adi"]),
  ev("appointment", "took up the post", ("February 2016", "2016-02"), ["Bambang Sutrisno Adi", "Sri Hartati"]),
  ev("conviction", "had been jailed", ("the previous autumn", "2015-23"), ["Sri Hartati"]),
  ev("departure", "had fired", ("Friday", "2019-03-08"), ["Bambang Sutrisno Adi"]),
  ev("departure", "was removed", ("the next morning", "2019-03-08"), ["Agus Triyono"]),
  ev("conviction", "was sentenced", ("January", "2019-01"), ["Irwan Matondang"]),
  ev("award", "was given", ("2017", "2017"), ["Bambang Sutrisno Adi"]),
)

P("d45-40", """Speaker Chipeta killed in road accident; nation in mourning

LILONGWE, Monday 20 May 2019 — The Speaker of Malawi’s National Assembly, Mrs Chrissie Nyambose Chipeta, died on Sunday night when her car collided with a timber lorry at Jenda on the M1. She was 59.

Her driver and a bodyguard died with her. Clerk of Parliament Fredson Mkwezalamba said that Mrs Chipeta was on her way home from Mzuzu, where she had opened a conference of women magistrates on Saturday.

The President, who cut short a visit to Ethiopia, declared seven days of mourning in an address to the nation on Monday morning. First Deputy Speaker Yusuf Mussa Kadewere assumed her duties at once; the House is to elect a new Speaker on 3 June.

Born at Ekwendeni to a Presbyterian minister, the Reverend Amon Nyambose, and his wife, Tamanda, she was educated at Marymount Secondary School and Chancellor College and worked as a magistrate in Karonga before joining politics in 2004. She was elected for Mzimba Hora that May and re-elected twice. In the cabinet of 2009 she was Minister of Gender, but two years later she was dismissed for refusing to vote for the injunctions bill, and left the DPP for the People’s Party. “She was the only one of us who did not look at her shoes that day,” recalled Mr Goodson Banda, then government chief whip.

Her election to the chair in June 2014, by 101 votes to 84, was contested in court by her opponent, Mr Davies Kumwenda, a former mayor of Blantyre. He lost. The two became friends, and she was godmother to his granddaughter.

In 2016 she was awarded an honorary doctorate by the University of Livingstonia. She is survived by her husband, Professor Wales Chipeta, dean of medicine at Blantyre, and three children, the eldest of whom, Temwa, is first secretary at the Malawian embassy in Berlin.

Police spokesperson Patience Gondwe said that the driver of the lorry, arrested at the scene, would appear in court on Wednesday.""",
  occ("Chrissie Nyambose Chipeta", "Speaker of Malawi’s National Assembly", start=("June 2014", "2014-06"), end=("Sunday night", "2019-05-19"), again=["election to the chair", "Speaker Chipeta"]),
  occ("Fredson Mkwezalamba", "Clerk of Parliament"),
  occ("Yusuf Mussa Kadewere", "First Deputy Speaker"),
  occ("Yusuf Mussa Kadewere", "assumed her duties", start=("Monday", "2019-05-20")),
  occ("Amon Nyambose", "Presbyterian minister"),
  occ("Chrissie Nyambose Chipeta", "magistrate in Karonga", end=("2004", "2004")),
  occ("Chrissie Nyambose Chipeta", "elected for Mzimba Hora", start=("that May", "2004-05")),
  occ("Chrissie Nyambose Chipeta", "Minister of Gender", start=("2009", "2009"), end=("two years later", "2011")),
  occ("Goodson Banda", "government chief whip"),
  occ("Davies Kumwenda", "mayor of Blantyre"),
  occ("Wales Chipeta", "Professor"),
  occ("Wales Chipeta", "dean of medicine at Blantyre"),
  occ("Temwa", "first secretary at the Malawian embassy in Berlin"),
  occ("Patience Gondwe", "Police spokesperson"),
  fact("Chrissie Nyambose Chipeta", "causeOfDeath", "her car collided"),
  fact("Chrissie Nyambose Chipeta", "deathDate", "Sunday night", value="2019-05-19"),
  fact("Chrissie Nyambose Chipeta", "deathPlace", "Jenda"),
  fact("Chrissie Nyambose Chipeta", "birthPlace", "Ekwendeni"),
  fact("Amon Nyambose", "religion", "Presbyterian"),
  fact("Chrissie Nyambose Chipeta", "father", "Amon Nyambose"),
  fact("Chrissie Nyambose Chipeta", "mother", "Tamanda"),
  fact("Amon Nyambose", "spouse", "Tamanda"),
  fact("Chrissie Nyambose Chipeta", "education", "Marymount Secondary School"),
  fact("Chrissie Nyambose Chipeta", "education", "Chancellor College"),
  fact("Chrissie Nyambose Chipeta", "party", "DPP"),
  fact("Chrissie Nyambose Chipeta", "party", "People’s Party", date=("two years later", "2011")),
  fact("Chrissie Nyambose Chipeta", "award", "honorary doctorate", date=("2016", "2016")),
  fact("Chrissie Nyambose Chipeta", "spouse", "Wales Chipeta"),
  fact("Chrissie Nyambose Chipeta", "children", "Temwa"),
  fact("Wales Chipeta", "children", "Temwa"),
  ev("speech", "had opened a conference", ("Saturday", "2019-05-18"), ["Chrissie Nyambose Chipeta"]),
  ev("appointment", "assumed her duties", ("Monday", "2019-05-20"), ["Yusuf Mussa Kadewere"]),
  ev("election", "was elected", ("that May", "2004-05"), ["Chrissie Nyambose Chipeta"]),
  ev("election", "re-elected", None, ["Chrissie Nyambose Chipeta"]),
  ev("departure", "was dismissed", ("two years later", "2011"), ["Chrissie Nyambose Chipeta"]),
  ev("departure", "left the DPP", ("two years later", "2011"), ["Chrissie Nyambose Chipeta"]),
  ev("election", "Her election to the chair", ("June 2014", "2014-06"), ["Chrissie Nyambose Chipeta", "Davies Kumwenda"]),
  ev("award", "was awarded", ("2016", "2016"), ["Chrissie Nyambose Chipeta"]),
)

P("d45-41", """Calabrian mayor under house arrest, council dissolved

REGGIO CALABRIA (Agenzia Stretto) - Carabinieri placed the mayor of Roccamarina, Domenico Surace, under house arrest at dawn on Tuesday, 18 October 2022, and the prefect dissolved the town council in the afternoon, the third dissolution there since 1991.

Also arrested were the councillor for public works, Nunzia Laganà, and the head of the technical office, the engineer Pasquale Morabito. The investigating judge, Vittoria Caccamo, acted at the request of anti-mafia prosecutor Stefano Melis, whose office had been looking since 2020 into the town’s waste contract.

Prefect Ottavio Brandi named Giuseppina Ferro, a deputy prefect who retired last year, as extraordinary commissioner. She received the keys from the town clerk at five o’clock. Ferro has run three other towns, most recently Limbadi Superiore (2018–2020).

Surace, a dentist and a member of Forza Italia, was elected in June 2019, beating outgoing mayor Teresa Iannò, a primary school head, by 38 votes. Iannò’s complaint about the count was rejected by the Council of State in 2020. Her letters to the prefecture about the contract, the first of them dated 12 May 2020, are said to have started the inquiry; she would not confirm it. “I wrote to many people about many things,” she said.

Wiretaps quoted in the warrant have a man described as close to a local clan boasting that he chose two aldermen. Surace’s counsel, Aurelio Nocera, observed that his client is nowhere heard. Regional councillor Rocco Surace, the mayor’s brother, suspended himself from his party group on Tuesday evening.

A protected witness, the former clan accountant Carmelo Zito, who was sentenced to eleven years in 2017 and began to collaborate the year after, gave evidence to Melis four times this spring. On 3 May undersecretary of the interior Fabio Gentiloni-Riva visited Roccamarina and had coffee with the mayor in the square, a photograph the opposition has not let him forget.

Surace studied in Messina, where he was president of the student union in 1994. His father, Antonio, was mayor in the seventies.""",
  occ("Domenico Surace", "mayor of Roccamarina", start=("June 2019", "2019-06"), end=("Tuesday, 18 October 2022", "2022-10-18"), again=["Calabrian mayor"]),
  occ("Nunzia Laganà", "councillor for public works"),
  occ("Pasquale Morabito", "head of the technical office"),
  occ("Vittoria Caccamo", "investigating judge"),
  occ("Stefano Melis", "anti-mafia prosecutor"),
  occ("Ottavio Brandi", "Prefect"),
  occ("Giuseppina Ferro", "deputy prefect", end=("last year", "2021")),
  occ("Giuseppina Ferro", "extraordinary commissioner", start=("Tuesday, 18 October 2022", "2022-10-18")),
  occ("Giuseppina Ferro", "Limbadi Superiore", start=("2018", "2018"), end=("2020#2", "2020")),
  occ("Teresa Iannò", "outgoing mayor", end=("June 2019", "2019-06")),
  occ("Teresa Iannò", "primary school head"),
  occ("Rocco Surace", "Regional councillor"),
  occ("Carmelo Zito", "clan accountant"),
  occ("Fabio Gentiloni-Riva", "undersecretary of the interior"),
  occ("Domenico Surace", "president of the student union", start=("1994", "1994"), end=("1994", "1994")),
  occ("Antonio", "mayor in the seventies", start=("seventies", "197X"), end=("seventies", "197X")),
  fact("Pasquale Morabito", "occupation", "engineer"),
  fact("Domenico Surace", "occupation", "dentist"),
  fact("Domenico Surace", "party", "Forza Italia"),
  fact("Aurelio Nocera", "occupation", "counsel"),
  fact("Domenico Surace", "siblings", "Rocco Surace"),
  fact("Domenico Surace", "education", "Messina"),
  fact("Domenico Surace", "father", "Antonio"),
  ev("arrest", "placed the mayor", ("Tuesday, 18 October 2022", "2022-10-18"), ["Domenico Surace"]),
  ev("arrest", "Also arrested", ("Tuesday, 18 October 2022", "2022-10-18"), ["Nunzia Laganà", "Pasquale Morabito"]),
  ev("investigation", "had been looking", ("2020", "2020"), ["Stefano Melis"]),
  ev("appointment", "named Giuseppina Ferro", ("Tuesday, 18 October 2022", "2022-10-18"), ["Giuseppina Ferro", "Ottavio Brandi"]),
  ev("departure", "retired last year", ("last year", "2021"), ["Giuseppina Ferro"]),
  ev("appointment", "received the keys", ("five o’clock", "2022-10-18"), ["Giuseppina Ferro"]),
  ev("election", "was elected", ("June 2019", "2019-06"), ["Domenico Surace", "Teresa Iannò"]),
  ev("communication", "Her letters to the prefecture", ("12 May 2020", "2020-05-12"), ["Teresa Iannò"]),
  ev("departure", "suspended himself", ("Tuesday evening", "2022-10-18"), ["Rocco Surace"]),
  ev("conviction", "was sentenced", ("2017", "2017"), ["Carmelo Zito"]),
  ev("testimony", "gave evidence to Melis", ("this spring", "2022-21"), ["Carmelo Zito", "Stefano Melis"]),
  ev("travel", "visited Roccamarina", ("3 May", "2022-05-03"), ["Fabio Gentiloni-Riva"]),
  ev("meeting", "had coffee with the mayor", ("3 May", "2022-05-03"), ["Fabio Gentiloni-Riva", "Domenico Surace"]),
)

P("d45-42", """Ski chief goes after leaked contract – chair stays

ÖSTERSUND/STOCKHOLM. The secretary general of the Swedish Nordic Union, Fredrik Aspelin, left his post with immediate effect on Wednesday, 6 March 2024, eight days after radio disclosed that he had signed a sponsorship deal with a betting firm partly owned by his wife.

The union’s chair, former culture minister Birgitta Lövgren, told a press conference in Östersund that the board had lost confidence in him. Sports director Mikaela Åhl, an Olympic silver medallist from 2006, will be acting secretary general until the annual meeting in June.

Swedish Radio’s Ekot broadcast the contract on 27 February. It was dated 14 September 2022 and bore Aspelin’s signature and that of Magnus Thorén, chief executive of the firm, Trippel AB. Thorén confirmed in an interview on the same day that Louise Aspelin, a tax lawyer, held 12 per cent. “Fredrik never hid it from me,” he said. Aspelin maintains that he told Lövgren over lunch in 2022, which she disputes.

The Swedish Sports Confederation has asked the auditing firm Norrgrens to review the union’s contracts since 2019. The chair of the confederation’s ethics board, retired judge Sten Wallerius, is not taking part; he was a member of the union’s own board until 2021. On Monday the national skier Elin Rönnmark wrote an open letter, signed by 41 athletes, calling for a clean sweep.

Aspelin, 51, was a biathlete in his youth and graduated from the Stockholm School of Economics in 1998. He was marketing director of the 2019 world championships before being hired in January 2020 to succeed Norwegian Tor Helge Brekke, who returned to Trondheim to head the city’s arena company. In 2023 he was elected to the council of the international federation in Lausanne, a seat which he also gave up on Wednesday.

Lövgren, a Social Democrat who sat in parliament for Jämtland from 1998 to 2014 and served as minister in 2012–2014, said that she would not go herself. “Somebody has to lock up,” she remarked.""",
  occ("Fredrik Aspelin", "secretary general of the Swedish Nordic Union", start=("January 2020", "2020-01"), end=("Wednesday, 6 March 2024", "2024-03-06"), again=["Ski chief"]),
  occ("Birgitta Lövgren", "union’s chair"),
  occ("Birgitta Lövgren", "culture minister", start=("2012", "2012"), end=("2014#2", "2014"), again=["minister in"]),
  occ("Mikaela Åhl", "Sports director"),
  occ("Magnus Thorén", "chief executive of the firm, Trippel AB"),
  occ("Sten Wallerius", "chair of the confederation’s ethics board"),
  occ("Sten Wallerius", "retired judge"),
  occ("Sten Wallerius", "member of the union’s own board", end=("2021", "2021")),
  occ("Mikaela Åhl", "acting secretary general", start=("Wednesday, 6 March 2024", "2024-03-06")),
  occ("Fredrik Aspelin", "marketing director of the 2019 world championships", end=("January 2020", "2020-01")),
  occ("Tor Helge Brekke", "to succeed", end=("January 2020", "2020-01")),
  occ("Tor Helge Brekke", "head the city’s arena company", start=("January 2020", "2020-01")),
  occ("Fredrik Aspelin", "council of the international federation in Lausanne", start=("2023", "2023"), end=("Wednesday#2", "2024-03-06")),
  occ("Birgitta Lövgren", "parliament for Jämtland", start=("1998#2", "1998"), end=("2014", "2014")),
  fact("Mikaela Åhl", "award", "Olympic silver medallist", date=("2006", "2006")),
  fact("Fredrik Aspelin", "spouse", "Louise Aspelin"),
  fact("Louise Aspelin", "occupation", "tax lawyer"),
  fact("Elin Rönnmark", "occupation", "skier"),
  fact("Fredrik Aspelin", "occupation", "biathlete"),
  fact("Fredrik Aspelin", "education", "Stockholm School of Economics", date=("1998", "1998")),
  fact("Tor Helge Brekke", "nationality", "Norwegian"),
  fact("Tor Helge Brekke", "residence", "Trondheim"),
  fact("Birgitta Lövgren", "party", "Social Democrat"),
  ev("departure", "left his post", ("Wednesday, 6 March 2024", "2024-03-06"), ["Fredrik Aspelin"]),
  ev("disclosure", "disclosed", ("eight days after", "2024-02-27"), ["Fredrik Aspelin"]),
  ev("speech", "told a press conference", ("Wednesday, 6 March 2024", "2024-03-06"), ["Birgitta Lövgren"]),
  ev("disclosure", "broadcast the contract", ("27 February", "2024-02-27"), ["Fredrik Aspelin", "Magnus Thorén"]),
  ev("speech", "an interview", ("the same day", "2024-02-27"), ["Magnus Thorén"]),
  ev("investigation", "review the union’s contracts", None, ["Fredrik Aspelin"]),
  ev("recusal", "is not taking part", None, ["Sten Wallerius"]),
  ev("communication", "wrote an open letter", ("Monday", "2024-03-04"), ["Elin Rönnmark"]),
  ev("appointment", "being hired", ("January 2020", "2020-01"), ["Fredrik Aspelin", "Tor Helge Brekke"]),
  ev("travel", "returned to Trondheim", ("January 2020", "2020-01"), ["Tor Helge Brekke"]),
  ev("election", "was elected", ("2023", "2023"), ["Fredrik Aspelin"]),
  ev("departure", "gave up on Wednesday", ("Wednesday#2", "2024-03-06"), ["Fredrik Aspelin"]),
)

P("d45-43", """VC resigns after ten-day siege, pro-VC in charge

Our Correspondent, Barishal

Vice-Chancellor of Kirtankhola Science and Technology University Prof Dr Md Ruhul Quddus resigned on Sunday night (August 18, 2024), following ten days of agitation by students.

The chancellor's secretary, Nasreen Begum, accepted his letter by e-mail at 10:40pm, the registrar, Md Shamsul Huda, confirmed. Pro-Vice-Chancellor Prof Tahmina Akhter, a soil scientist, has been asked to discharge the routine duties. She met the students' coordinators at the central library yesterday morning and lifted the closure of the halls.

Prof Quddus, who joined in March 2021 for four years, left the campus under army escort. Proctor Abdul Mannan Khandaker and the provosts of two halls stepped down with him.

Students alleged that the VC had recruited 27 relatives of ruling-party men, a charge he called concocted. The University Grants Commission formed a three-member probe body under Prof Anwara Islam in May. It visited Barishal on June 11-12. According to the committee's report, a copy of which was leaked to Daily Dakkhinanchal last Tuesday, 19 posts were filled without advertisement.

The former VC's personal officer, Rafiqul Islam Tutul, was picked up by police at Nathullabad bus terminal on Friday and was sent to jail by Senior Judicial Magistrate Polash Kumar Dey. Tutul told the court that he merely carried files. His brother, Awami League ward councillor Jahangir Islam, has been in hiding since August 5.

Prof Quddus, 63, obtained his PhD in fisheries from the University of Stirling, and was dean at Bangladesh Agricultural University, Mymensingh, from 2014 to 2018. His predecessor, Prof Nurul Alam Bhuiyan, also had to quit before his term was over, in November 2020, when he was transferred to the Planning Commission as member. He received the Ekushey Padak in 2016 and died in the pandemic.

Law adviser Barrister Sadia Rahman, who spoke at a rally at Ashwini Kumar Hall on Saturday, said that a new VC would be named this week.""",
  occ("Md Ruhul Quddus", "Vice-Chancellor of Kirtankhola Science and Technology University", start=("March 2021", "2021-03"), end=("August 18, 2024", "2024-08-18"), again=["former VC"]),
  occ("Md Ruhul Quddus", "Prof"),
  occ("Tahmina Akhter", "Prof#2"),
  occ("Anwara Islam", "Prof#4"),
  occ("Nurul Alam Bhuiyan", "Prof#6"),
  occ("Nasreen Begum", "chancellor's secretary"),
  occ("Md Shamsul Huda", "registrar"),
  occ("Tahmina Akhter", "Pro-Vice-Chancellor"),
  occ("Tahmina Akhter", "discharge the routine duties", start=("August 18, 2024", "2024-08-18"), again=["pro-VC in charge"]),
  occ("Abdul Mannan Khandaker", "Proctor", end=("August 18, 2024", "2024-08-18")),
  occ("Anwara Islam", "probe body under", start=("May", "2024-05")),
  occ("Rafiqul Islam Tutul", "personal officer"),
  occ("Polash Kumar Dey", "Senior Judicial Magistrate"),
  occ("Jahangir Islam", "ward councillor"),
  occ("Md Ruhul Quddus", "dean at Bangladesh Agricultural University, Mymensingh", start=("2014", "2014"), end=("2018", "2018")),
  occ("Nurul Alam Bhuiyan", "His predecessor", end=("November 2020", "2020-11")),
  occ("Nurul Alam Bhuiyan", "Planning Commission as member", start=("November 2020", "2020-11")),
  occ("Sadia Rahman", "Law adviser"),
  fact("Tahmina Akhter", "occupation", "soil scientist"),
  fact("Rafiqul Islam Tutul", "siblings", "Jahangir Islam"),
  fact("Jahangir Islam", "party", "Awami League"),
  fact("Md Ruhul Quddus", "education", "University of Stirling"),
  fact("Nurul Alam Bhuiyan", "award", "Ekushey Padak", date=("2016", "2016")),
  fact("Nurul Alam Bhuiyan", "causeOfDeath", "pandemic"),
  fact("Sadia Rahman", "occupation", "Barrister"),
  ev("departure", "resigned on Sunday", ("August 18, 2024", "2024-08-18"), ["Md Ruhul Quddus"]),
  ev("communication", "his letter by e-mail", ("10:40pm", "2024-08-18"), ["Md Ruhul Quddus", "Nasreen Begum"]),
  ev("appointment", "has been asked", ("August 18, 2024", "2024-08-18"), ["Tahmina Akhter"]),
  ev("meeting", "met the students' coordinators", ("yesterday morning", "2024-08-19"), ["Tahmina Akhter"]),
  ev("appointment", "joined", ("March 2021", "2021-03"), ["Md Ruhul Quddus"]),
  ev("departure", "stepped down", ("August 18, 2024", "2024-08-18"), ["Abdul Mannan Khandaker"]),
  ev("investigation", "formed a three-member probe body", ("May", "2024-05"), ["Anwara Islam", "Md Ruhul Quddus"]),
  ev("travel", "visited Barishal", ("June 11-12", "2024-06-11/2024-06-12"), ["Anwara Islam"]),
  ev("disclosure", "was leaked", ("last Tuesday", "2024-08-13"), ["Anwara Islam", "Md Ruhul Quddus"]),
  ev("arrest", "was picked up", ("Friday", "2024-08-16"), ["Rafiqul Islam Tutul"]),
  ev("arrest", "was sent to jail", None, ["Rafiqul Islam Tutul", "Polash Kumar Dey"]),
  ev("testimony", "told the court", None, ["Rafiqul Islam Tutul"]),
  ev("departure", "had to quit", ("November 2020", "2020-11"), ["Nurul Alam Bhuiyan"]),
  ev("appointment", "was transferred", ("November 2020", "2020-11"), ["Nurul Alam Bhuiyan"]),
  ev("award", "received", ("2016", "2016"), ["Nurul Alam Bhuiyan"]),
  ev("speech", "spoke at a rally", ("Saturday", "2024-08-17"), ["Sadia Rahman"]),
)

P("d45-44", """Rusnac beats Cebotari in Bălți run-off

CHIȘINĂU, Nov 21, 2022. Former customs chief Veaceslav Rusnac won Sunday’s mayoral run-off in Bălți, Moldova’s second city, with 50.9 percent of the vote, the Central Electoral Commission’s preliminary returns showed.

His opponent, acting mayor Ludmila Cebotari of the governing Solidarity party, was ahead by three points in the first round on November 6. She phoned Rusnac at eleven at night to congratulate him.

Rusnac, 46, ran as an independent with the support of the Socialists, whose leader, former president Valentin Grosu, campaigned with him twice. The vote was called after mayor Nicolai Petrenko, a businessman known as “Kolya the Mill”, was stripped of his mandate in July. Petrenko has lived in Moscow since August 2021. The previous month he had been indicted in the bank fraud case; Britain imposed a travel ban on him in October this year.

The interior minister, Doina Vieru, reported that 31 people were detained on Sunday on suspicion of buying votes, which Rusnac’s spokeswoman, Natalia Ciobanu, termed intimidation. Vieru’s ministry is investigating a payment of 90,000 euros described in e-mails that the portal Dosar published on Thursday. Rusnac does not appear in them. A city councillor, Oleg Munteanu, does, and he was questioned on Saturday in the presence of his lawyer.

The mayor-elect was born in Sîngerei, studied law at Alecu Russo State University and served in the border troops. Appointed head of the Customs Service in 2016, he was dismissed by Prime Minister Sergiu Batîr in June 2019; a court found two years later that the dismissal was unlawful and awarded him back pay. The present head, Igor Talmazan, is an old friend and was best man when Rusnac married the folk singer Zinaida Lungu in 2004.

Cebotari, an accountant, was deputy mayor from 2019 and took charge of the city hall on July 22. She goes back to the council, she said, “to count”.""",
  occ("Veaceslav Rusnac", "head of the Customs Service", start=("2016", "2016"), end=("June 2019", "2019-06"), again=["customs chief"]),
  occ("Ludmila Cebotari", "acting mayor", start=("July 22", "2022-07-22"), again=["took charge of the city hall"]),
  occ("Valentin Grosu", "whose leader"),
  occ("Valentin Grosu", "president"),
  occ("Nicolai Petrenko", "mayor Nicolai", end=("July", "2022-07")),
  occ("Doina Vieru", "interior minister"),
  occ("Natalia Ciobanu", "spokeswoman"),
  occ("Oleg Munteanu", "city councillor"),
  occ("Veaceslav Rusnac", "mayor-elect"),
  occ("Sergiu Batîr", "Prime Minister"),
  occ("Igor Talmazan", "present head"),
  occ("Ludmila Cebotari", "deputy mayor", start=("2019#2", "2019")),
  fact("Ludmila Cebotari", "party", "Solidarity party"),
  fact("Valentin Grosu", "party", "Socialists"),
  fact("Nicolai Petrenko", "occupation", "businessman"),
  fact("Nicolai Petrenko", "alias", "Kolya the Mill"),
  fact("Nicolai Petrenko", "residence", "Moscow", date=("August 2021", "2021-08")),
  fact("Veaceslav Rusnac", "birthPlace", "Sîngerei"),
  fact("Veaceslav Rusnac", "education", "Alecu Russo State University"),
  fact("Veaceslav Rusnac", "militaryService", "border troops"),
  fact("Veaceslav Rusnac", "spouse", "Zinaida Lungu", date=("2004", "2004")),
  fact("Zinaida Lungu", "occupation", "folk singer"),
  fact("Ludmila Cebotari", "occupation", "accountant"),
  ev("election", "won Sunday’s mayoral run-off", ("Sunday", "2022-11-20"), ["Veaceslav Rusnac", "Ludmila Cebotari"]),
  ev("election", "was ahead", ("November 6", "2022-11-06"), ["Ludmila Cebotari", "Veaceslav Rusnac"]),
  ev("communication", "phoned", ("eleven at night", "2022-11-20"), ["Ludmila Cebotari", "Veaceslav Rusnac"]),
  ev("candidacy", "ran as an independent", None, ["Veaceslav Rusnac"]),
  ev("departure", "was stripped of his mandate", ("July", "2022-07"), ["Nicolai Petrenko"]),
  ev("investigation", "had been indicted", ("The previous month", "2021-07"), ["Nicolai Petrenko"]),
  ev("sanction", "imposed a travel ban", ("October this year", "2022-10"), ["Nicolai Petrenko"]),
  ev("investigation", "is investigating a payment", None, ["Doina Vieru"]),
  ev("disclosure", "published", ("Thursday", "2022-11-17"), ["Oleg Munteanu"]),
  ev("testimony", "was questioned", ("Saturday", "2022-11-19"), ["Oleg Munteanu"]),
  ev("appointment", "Appointed head", ("2016", "2016"), ["Veaceslav Rusnac"]),
  ev("departure", "was dismissed", ("June 2019", "2019-06"), ["Veaceslav Rusnac", "Sergiu Batîr"]),
  ev("appointment", "took charge", ("July 22", "2022-07-22"), ["Ludmila Cebotari"]),
)

P("d45-45", """Congress ousts attorney general; deputy refuses the post

LIMA, Dec. 8, 2024 (Noticias del Rímac) — Peru’s Congress on Friday removed Attorney General Delfina Otoya Paz and barred her from public office for ten years, concluding that she had traded favors with lawmakers whom she was investigating.

Seventy-one members voted for the measure, 33 against. Otoya, 60, heard the result in the gallery. She had spoken in her own defense for two hours in the morning. The accusation was carried by Rep. Wilmer Chuquihuanca of the agrarian bloc, himself a defendant in a case opened by her office in 2022.

The senior supreme prosecutor, Ezequiel Malpartida, was first in line to succeed her but turned the office down in a one-sentence message on X. The Board of Supreme Prosecutors then elected Liliana Huertas Bravo as interim head. Huertas, who had been suspended in January and was reinstated by a court in May, took the oath at 9 p.m. before board secretary Abel Ñaupari.

The case against Otoya, the first woman to hold the position, began on Nov. 27, 2023, when police arrested her adviser Jairo Villafane and copied his telephone. Chats from it, released two weeks later by the Lima daily La Brújula, appear to offer the shelving of inquiries in return for votes. Villafane has entered a plea bargain. He testified to the congressional oversight committee by video in September 2024 that everything he wrote was dictated to him, which his former boss calls a lie “from the first comma to the last”.

A graduate of San Marcos University with a master’s degree from Salamanca, Otoya was anti-drug prosecutor in Tocache in the 1990s and survived an ambush there in which her husband, police captain Raúl Gamio, was killed. She was appointed attorney general in June 2022 in place of Humberto Zegarra, who retired at 70. Her sister, Judge Emma Otoya, had recused herself in 2023 from a trial of 13 traffickers after the prosecutor’s promotion.

Thousands marched in Lima and Arequipa on Saturday. Former president Alicia Montalván called the dismissal a coup; the prime minister, Edgar Rospigliosi, said that it was “a matter for another power”.""",
  occ("Delfina Otoya Paz", "Attorney General", start=("June 2022", "2022-06"), end=("Friday", "2024-12-06"), again=["attorney general in June"]),
  occ("Wilmer Chuquihuanca", "Rep."),
  occ("Ezequiel Malpartida", "senior supreme prosecutor"),
  occ("Liliana Huertas Bravo", "interim head", start=("9 p.m.", "2024-12-06")),
  occ("Abel Ñaupari", "board secretary"),
  occ("Jairo Villafane", "adviser"),
  occ("Delfina Otoya Paz", "anti-drug prosecutor in Tocache", start=("1990s", "199X"), end=("1990s", "199X")),
  occ("Raúl Gamio", "police captain"),
  occ("Humberto Zegarra", "in place of", end=("June 2022", "2022-06")),
  occ("Emma Otoya", "Judge"),
  occ("Alicia Montalván", "president"),
  occ("Edgar Rospigliosi", "prime minister"),
  fact("Wilmer Chuquihuanca", "party", "agrarian bloc"),
  fact("Delfina Otoya Paz", "education", "San Marcos University"),
  fact("Delfina Otoya Paz", "education", "Salamanca"),
  fact("Delfina Otoya Paz", "spouse", "Raúl Gamio"),
  fact("Raúl Gamio", "causeOfDeath", "was killed"),
  fact("Raúl Gamio", "deathPlace", "Tocache"),
  fact("Delfina Otoya Paz", "siblings", "Emma Otoya"),
  ev("departure", "removed", ("Friday", "2024-12-06"), ["Delfina Otoya Paz"]),
  ev("sanction", "barred her from public office", ("Friday", "2024-12-06"), ["Delfina Otoya Paz"]),
  ev("speech", "had spoken in her own defense", ("the morning", "2024-12-06"), ["Delfina Otoya Paz"]),
  ev("investigation", "a case opened by her office", ("2022", "2022"), ["Wilmer Chuquihuanca", "Delfina Otoya Paz"]),
  ev("election", "elected Liliana Huertas Bravo", ("Friday", "2024-12-06"), ["Liliana Huertas Bravo"]),
  ev("sanction", "had been suspended", ("January", "2024-01"), ["Liliana Huertas Bravo"]),
  ev("appointment", "was reinstated", ("May", "2024-05"), ["Liliana Huertas Bravo"]),
  ev("appointment", "took the oath", ("9 p.m.", "2024-12-06"), ["Liliana Huertas Bravo", "Abel Ñaupari"]),
  ev("arrest", "arrested her adviser", ("Nov. 27, 2023", "2023-11-27"), ["Jairo Villafane"]),
  ev("disclosure", "released", ("two weeks later", "2023-12-11"), ["Jairo Villafane", "Delfina Otoya Paz"]),
  ev("testimony", "testified", ("September 2024", "2024-09"), ["Jairo Villafane"]),
  ev("appointment", "was appointed", ("June 2022", "2022-06"), ["Delfina Otoya Paz", "Humberto Zegarra"]),
  ev("departure", "retired at 70", ("June 2022", "2022-06"), ["Humberto Zegarra"]),
  ev("recusal", "had recused herself", ("2023#2", "2023"), ["Emma Otoya"]),
)


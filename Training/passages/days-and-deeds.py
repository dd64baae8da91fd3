P("d34-01", """VALDIVIA AFFAIR (1859), dispute of authority in southern Chile. On 2 Sept. the intendant of the province, Hermógenes Barrientos Lagos (b. Osorno 1811), a tanner by trade and a Conservative, suspended the municipal council for withholding the militia rolls. The first alcalde, Baltasar Oettinger, native of Württemberg and Lutheran, protested in writing to the minister of the interior the same night. Six days thereafter Barrientos had him lodged in the fort of Niebla; the commandant of the fort, Capt. Eulogio Sanfuentes, gave the prisoner his own bed, for which the intendant cut off his pay for a quarter.

The case passed to Ambrosio Larraguibel Toro, visiting judge from Concepción, who reached the port by steamer on the feast of St Michael and opened his hearings on the Monday after. He heard Sanfuentes on 5 Oct., Oettinger the next day, Barrientos never, the intendant pleading gout. It was said that Barrientos meant to sail for Callao; his trunks, searched on the 9th, held only leather. By decree of 21 Oct. he was relieved. Oettinger, freed two days earlier, resumed his chair and kept it until 1863. The rumour that Larraguibel would have the intendancy for himself was baseless: it went on All Saints' to Col. Prudencio Vial, veteran of the Peruvian campaign of 1838, whose sister Mercedes had wed the judge in 1847.

Barrientos, heir to three tanneries, lived on at Corral until pleurisy carried him off in June 1866. Of his sons, Wenceslao sat for Osorno in the Chamber 1873–79; the younger, Fidel, took Franciscan vows. Sanfuentes attained lieutenant-colonel's rank in 1865. Lit.: the judge's own Relación (Concepción 1860), dry and fair; Oettinger's letters to a cousin in Ulm, neither.
""",
  occ("Hermógenes Barrientos Lagos", "intendant of the province", end=("21 Oct.", "1859-10-21"), again=["intendancy"]),
  occ("Baltasar Oettinger", "first alcalde", end=("until 1863", "1863"), again=["resumed his chair"]),
  occ("Eulogio Sanfuentes", "commandant of the fort"),
  occ("Eulogio Sanfuentes", "Capt."),
  occ("Eulogio Sanfuentes", "lieutenant-colonel", start=("1865", "1865")),
  occ("Ambrosio Larraguibel Toro", "visiting judge", again=["judge#2"]),
  occ("Prudencio Vial", "it went", start=("All Saints'", "1859-11-01")),
  occ("Prudencio Vial", "Col."),
  occ("Wenceslao", "sat for Osorno in the Chamber", start=("1873", "1873"), end=("79", "1879")),
  fact("Hermógenes Barrientos Lagos", "birthPlace", "Osorno"),
  fact("Hermógenes Barrientos Lagos", "birthDate", "1811", value="1811"),
  fact("Hermógenes Barrientos Lagos", "occupation", "tanner"),
  fact("Hermógenes Barrientos Lagos", "party", "Conservative"),
  fact("Baltasar Oettinger", "birthPlace", "Württemberg"),
  fact("Baltasar Oettinger", "religion", "Lutheran"),
  fact("Prudencio Vial", "militaryService", "Peruvian campaign of 1838"),
  fact("Prudencio Vial", "siblings", "Mercedes"),
  fact("Mercedes", "siblings", "Prudencio Vial"),
  fact("Ambrosio Larraguibel Toro", "spouse", "Mercedes", date=("1847", "1847")),
  fact("Hermógenes Barrientos Lagos", "residence", "Corral"),
  fact("Hermógenes Barrientos Lagos", "causeOfDeath", "pleurisy"),
  fact("Hermógenes Barrientos Lagos", "deathDate", "June 1866", value="1866-06"),
  fact("Hermógenes Barrientos Lagos", "children", "Wenceslao"),
  fact("Hermógenes Barrientos Lagos", "children", "Fidel"),
  fact("Wenceslao", "siblings", "Fidel"),
  fact("Fidel", "siblings", "Wenceslao"),
  fact("Fidel", "religion", "Franciscan"),
  ev("communication", "protested in writing", ("the same night", "1859-09-02"), ["Baltasar Oettinger"]),
  ev("arrest", "lodged in the fort", ("Six days thereafter", "1859-09-08"), ["Hermógenes Barrientos Lagos", "Baltasar Oettinger"]),
  ev("sanction", "cut off his pay", None, ["Hermógenes Barrientos Lagos", "Eulogio Sanfuentes"]),
  ev("travel", "reached the port", ("the feast of St Michael", "1859-09-29"), ["Ambrosio Larraguibel Toro"]),
  ev("investigation", "opened his hearings", ("the Monday after", "1859-10-03"), ["Ambrosio Larraguibel Toro"]),
  ev("testimony", "heard Sanfuentes", ("5 Oct.", "1859-10-05"), ["Ambrosio Larraguibel Toro", "Eulogio Sanfuentes"]),
  ev("testimony", "Oettinger#2", ("the next day", "1859-10-06"), ["Ambrosio Larraguibel Toro", "Baltasar Oettinger"]),
  ev("departure", "was relieved", ("21 Oct.", "1859-10-21"), ["Hermógenes Barrientos Lagos"]),
  ev("appointment", "went", ("All Saints'", "1859-11-01"), ["Prudencio Vial"]),
)

P("d34-02", """MURANG'A, July 3 (Agency) – Deputy governor Wangui Githaiga took over Murang'a county on Tuesday, hours after senators in Nairobi voted out her boss, Joram Ndegwa Kimotho, on a charge of gross misconduct.

It ended a five-week fight. County assembly members impeached Kimotho, 58, on May 30, 47 votes to 5. He flew to Kigali that evening, saying his back needed a doctor. He was home by the weekend and at church in Kangema on Sunday told worshippers the whole thing was about bursaries. The assembly speaker, Lawyer Moses Irungu Kiarie, wrote to his Senate counterpart on June 4.

A special committee sat from June 18. Its chair, Kajiado senator Naisola ole Sempele, grilled three witnesses the first day. Finance chief officer Purity Wairimu testified that fuel cards worth 41 million shillings had gone to a firm run by Kimotho's brother-in-law. She said she'd warned him twice. The governor, on the stand the day after, denied being warned at all. The brother-in-law, hotelier Duncan Macharia, never turned up; detectives picked him up at Thika two days on, and he's out on bond. He has pleaded not guilty. Prosecutors may charge Kimotho too, his lawyer fears.

Senator Isaac Mbugua Ngari, whose daughter is engaged to Kimotho's son Brian, stood aside from the vote.

Githaiga, 44, a veterinary surgeon with a Makerere degree, has been number two since August 2017. She belongs to Jubilee, as does Kimotho, who sat in parliament for Mathioya from 2007 to 2013 and before that headed a tea factory. "I'm not celebrating," she told reporters at Kabati on her way in. She rang Kimotho at lunch, aides said; he didn't pick up.

Kimotho's camp vowed to appeal this week. Kiarie ruled out rumours that he'd be her deputy: "I've a job." Githaiga has until mid-month to name one.
""",
  occ("Wangui Githaiga", "Deputy governor", start=("August 2017", "2017-08"), end=("Tuesday", "2018-07-03"), again=["number two"]),
  occ("Wangui Githaiga", "took over Murang'a county", start=("Tuesday", "2018-07-03")),
  occ("Joram Ndegwa Kimotho", "governor#2", end=("Tuesday", "2018-07-03")),
  occ("Moses Irungu Kiarie", "assembly speaker"),
  occ("Naisola ole Sempele", "chair", start=("June 18", "2018-06-18")),
  occ("Naisola ole Sempele", "Kajiado senator"),
  occ("Purity Wairimu", "Finance chief officer"),
  occ("Isaac Mbugua Ngari", "Senator#1"),
  occ("Joram Ndegwa Kimotho", "sat in parliament for Mathioya", start=("2007", "2007"), end=("2013", "2013")),
  occ("Joram Ndegwa Kimotho", "headed a tea factory", end=("before that", "2007")),
  fact("Moses Irungu Kiarie", "occupation", "Lawyer"),
  fact("Joram Ndegwa Kimotho", "relatives", "Duncan Macharia"),
  fact("Duncan Macharia", "occupation", "hotelier"),
  fact("Joram Ndegwa Kimotho", "children", "Brian"),
  fact("Wangui Githaiga", "occupation", "veterinary surgeon"),
  fact("Wangui Githaiga", "education", "Makerere"),
  fact("Wangui Githaiga", "party", "Jubilee"),
  fact("Joram Ndegwa Kimotho", "party", "Jubilee"),
  ev("appointment", "took over", ("Tuesday", "2018-07-03"), ["Wangui Githaiga"]),
  ev("departure", "voted out", ("Tuesday", "2018-07-03"), ["Joram Ndegwa Kimotho"]),
  ev("sanction", "impeached", ("May 30", "2018-05-30"), ["Joram Ndegwa Kimotho"]),
  ev("travel", "flew", ("that evening", "2018-05-30"), ["Joram Ndegwa Kimotho"]),
  ev("speech", "told worshippers", ("on Sunday", "2018-06-03"), ["Joram Ndegwa Kimotho"]),
  ev("communication", "wrote", ("June 4", "2018-06-04"), ["Moses Irungu Kiarie"]),
  ev("investigation", "sat#1", ("June 18", "2018-06-18"), ["Naisola ole Sempele", "Joram Ndegwa Kimotho"]),
  ev("testimony", "testified", ("the first day", "2018-06-18"), ["Purity Wairimu"]),
  ev("testimony", "on the stand", ("the day after", "2018-06-19"), ["Joram Ndegwa Kimotho"]),
  ev("arrest", "picked him up", ("two days on", "2018-06-21"), ["Duncan Macharia"]),
  ev("recusal", "stood aside", ("Tuesday", "2018-07-03"), ["Isaac Mbugua Ngari"]),
  ev("speech", "told reporters", ("Tuesday", "2018-07-03"), ["Wangui Githaiga"]),
)

P("d34-03", """What I remember of the dock strike

I was Con Harnedy's junior in the Cork Harbour office when it broke, so let me set down who did what, because the papers got it wrong.

It was Monday, 3 March 1969. Harnedy, general manager since 1961, had gone to Rotterdam on the Saturday to look at cranes, and the message that the deepwater men were out reached him there at breakfast. He was on the boat train by noon. In his absence the secretary, Miss Eileen Twomey — the first woman ever to hold that post, and a commerce graduate of U.C.C. — met Dinny Aherne, the men's branch president, in Pat Buckley's snug, and they very nearly settled. I carried the paper. People say she offered him money for himself. She did not, and he would have thrown it at her.

Then the chairman of the Commissioners, Alderman Finbarr Roynane, Fianna Fáil to the marrow and a butter merchant, spoke on the wireless on Wednesday evening and called them wreckers. That was that for five weeks. Aherne's answer came in a letter next morning; I typed the reply three times and none was sent. On St Patrick's Day he was lifted for obstructing a lorry, and on the Friday District Justice Molony fined him four pounds.

The Minister for Labour was always about to come down; he never came. It was Harnedy, a Corkman but a Methodist and so nobody's cousin, who went up to Dublin by himself on Spy Wednesday, saw the Labour Court's deputy chairman, Mr Cathal Mac Suibhne, and had terms by night. Work began again the Tuesday after Easter.

Roynane gave up the chair in June. Miss Twomey succeeded Harnedy at the end of 1972, when his heart obliged him to go; the same heart killed him within the year, at Crosshaven. Aherne ended as a Labour senator, which he'd sworn he would never be. His sister Nora is my wife.
""",
  occ("Con Harnedy", "general manager", start=("since 1961", "1961"), end=("end of 1972", "1972-12")),
  occ("Eileen Twomey", "secretary", end=("end of 1972", "1972-12")),
  occ("Eileen Twomey", "succeeded Harnedy", start=("end of 1972", "1972-12")),
  occ("Dinny Aherne", "the men's branch president"),
  occ("Finbarr Roynane", "chairman of the Commissioners", end=("June", "1969-06"), again=["the chair#2"]),
  occ("Finbarr Roynane", "Alderman"),
  occ("Molony", "District Justice"),
  occ("Cathal Mac Suibhne", "Labour Court's deputy chairman"),
  occ("Dinny Aherne", "Labour senator"),
  fact("Eileen Twomey", "education", "U.C.C."),
  fact("Finbarr Roynane", "party", "Fianna Fáil"),
  fact("Finbarr Roynane", "occupation", "butter merchant"),
  fact("Con Harnedy", "birthPlace", "Corkman"),
  fact("Con Harnedy", "religion", "Methodist"),
  fact("Con Harnedy", "causeOfDeath", "heart#2"),
  fact("Con Harnedy", "deathDate", "within the year", value="1973"),
  fact("Con Harnedy", "deathPlace", "Crosshaven"),
  fact("Dinny Aherne", "party", "Labour#3"),
  fact("Dinny Aherne", "siblings", "Nora"),
  fact("Nora", "siblings", "Dinny Aherne"),
  ev("travel", "gone to Rotterdam", ("on the Saturday", "1969-03-01"), ["Con Harnedy"]),
  ev("communication", "message", ("Monday, 3 March 1969", "1969-03-03"), ["Con Harnedy"]),
  ev("travel", "on the boat train", ("Monday, 3 March 1969", "1969-03-03"), ["Con Harnedy"]),
  ev("meeting", "met", None, ["Eileen Twomey", "Dinny Aherne"]),
  ev("speech", "spoke", ("Wednesday evening", "1969-03-05"), ["Finbarr Roynane"]),
  ev("communication", "letter", ("next morning", "1969-03-06"), ["Dinny Aherne"]),
  ev("arrest", "was lifted", ("St Patrick's Day", "1969-03-17"), ["Dinny Aherne"]),
  ev("conviction", "fined", ("on the Friday", "1969-03-21"), ["Molony", "Dinny Aherne"]),
  ev("travel", "went up to Dublin", ("Spy Wednesday", "1969-04-02"), ["Con Harnedy"]),
  ev("meeting", "saw", ("Spy Wednesday", "1969-04-02"), ["Con Harnedy", "Cathal Mac Suibhne"]),
  ev("departure", "gave up the chair", ("June", "1969-06"), ["Finbarr Roynane"]),
  ev("appointment", "succeeded", ("end of 1972", "1972-12"), ["Eileen Twomey"]),
  ev("departure", "obliged him to go", ("end of 1972", "1972-12"), ["Con Harnedy"]),
)

P("d34-04", """The Saltwater River Inquiry, 1854

Visitors who walk to the ruined overseers' quarters on Tasman's Peninsula seldom know that a government nearly fell there. On the ninth of January, 1854, the visiting magistrate, Mr. Thaddeus Gell, found in the granary ledger 340 bushels which had never existed. He showed the page that same afternoon to the superintendent of the station, Lieutenant Josias Penrice, late of the 96th Foot, who is supposed to have said "Then burn it"; Penrice always swore that he had said "Then learn it."

Gell rode to Hobart Town and laid the book before the Comptroller-General of Convicts, Dr. Aeneas Moncrieff, on the Thursday. Moncrieff did nothing for a fortnight. The matter came out only because Gell's clerk, an emancipist called Obadiah Tranter, carried a copy to the Courier, which printed it on the 26th. Next day Tranter was dismissed the service. On the last day of the month the Lieutenant-Governor named a board of three, with the Colonial Treasurer, Mr. Lancelot Ferrars, presiding, and among its members the Rev. Hugh Strang, Presbyterian minister at Sorell. It sat from the 6th of February to the 3rd of March, chiefly in the chapel. Mrs. Penrice, born Charlotte Dowling, gave evidence in her husband's favour and was believed by nobody. Ferrars had himself excused for the two days on which contracts with his brother Edmund, the miller, were gone into; Strang took the head of the table.

The report blamed Penrice for neglect and cleared him of theft. He had not waited for it, having thrown up his post on Shrove Tuesday, and was soon at the diggings, where he died of typhus at Creswick before the year was out. Moncrieff, a graduate of Edinburgh, retired on half salary in July. There was much talk of Gell for his place; it went to a Captain Ravenhill instead. Tranter, alone of them all, prospered: he owned the Courier's rival by 1861 and was mayor of Launceston in '68.
""",
  occ("Thaddeus Gell", "visiting magistrate"),
  occ("Josias Penrice", "superintendent of the station", end=("Shrove Tuesday", "1854-02-28")),
  occ("Josias Penrice", "Lieutenant"),
  occ("Aeneas Moncrieff", "Comptroller-General of Convicts", end=("July", "1854-07")),
  occ("Obadiah Tranter", "clerk", end=("Next day", "1854-01-27")),
  occ("Lancelot Ferrars", "Colonial Treasurer"),
  occ("Lancelot Ferrars", "presiding", start=("last day of the month", "1854-01-31"), end=("3rd of March", "1854-03-03")),
  occ("Hugh Strang", "members", start=("last day of the month", "1854-01-31"), end=("3rd of March", "1854-03-03")),
  occ("Hugh Strang", "Presbyterian minister at Sorell"),
  occ("Hugh Strang", "took the head of the table"),
  occ("Ravenhill", "it went to", start=("July", "1854-07")),
  occ("Ravenhill", "Captain"),
  occ("Obadiah Tranter", "mayor of Launceston", start=("'68", "1868")),
  fact("Josias Penrice", "militaryService", "96th Foot"),
  fact("Hugh Strang", "religion", "Presbyterian"),
  fact("Josias Penrice", "spouse", "Mrs. Penrice"),
  fact("Charlotte Dowling", "birthName", "Charlotte Dowling"),
  fact("Lancelot Ferrars", "siblings", "Edmund"),
  fact("Edmund", "siblings", "Lancelot Ferrars"),
  fact("Edmund", "occupation", "miller"),
  fact("Josias Penrice", "causeOfDeath", "typhus"),
  fact("Josias Penrice", "deathPlace", "Creswick"),
  fact("Josias Penrice", "deathDate", "before the year was out", value="1854"),
  fact("Aeneas Moncrieff", "education", "Edinburgh"),
  ev("disclosure", "showed the page", ("that same afternoon", "1854-01-09"), ["Thaddeus Gell", "Josias Penrice"]),
  ev("travel", "rode to Hobart Town", None, ["Thaddeus Gell"]),
  ev("disclosure", "laid the book before", ("the Thursday", "1854-01-12"), ["Thaddeus Gell", "Aeneas Moncrieff"]),
  ev("disclosure", "carried a copy", None, ["Obadiah Tranter"]),
  ev("sanction", "was dismissed", ("Next day", "1854-01-27"), ["Obadiah Tranter"]),
  ev("appointment", "named", ("last day of the month", "1854-01-31"), ["Lancelot Ferrars", "Hugh Strang"]),
  ev("investigation", "sat from", ("6th of February", "1854-02-06"), ["Lancelot Ferrars", "Hugh Strang", "Josias Penrice"]),
  ev("testimony", "gave evidence", None, ["Charlotte Dowling"]),
  ev("recusal", "had himself excused", None, ["Lancelot Ferrars"]),
  ev("sanction", "blamed", None, ["Josias Penrice"]),
  ev("departure", "thrown up his post", ("Shrove Tuesday", "1854-02-28"), ["Josias Penrice"]),
  ev("departure", "retired", ("July", "1854-07"), ["Aeneas Moncrieff"]),
)

P("d34-05", """Ministry of Economic Affairs — Press and Information Department
For immediate release, 14 October 2016

MINISTER PÄRNOJA CONCLUDES FIVE-DAY PROGRAMME IN THE REPUBLIC OF KOREA

The Minister of Entrepreneurship, Reelika Pärnoja, returned to Tallinn this afternoon at the close of a working visit to Seoul, Daejeon and Busan.

Arriving on Monday, the Minister was received at Incheon by the Ambassador of Estonia, Tõnis Kallaste, who had presented his credentials only the Thursday before. On Tuesday morning Ms Pärnoja held talks with Vice Minister of Science Noh Tae-gyun; the two sides agreed to exchange experts, with a first group to travel in spring. In the evening she addressed 200 guests of the Korea–Estonia Business Club, whose founding president, the shipowner Mr Bae Chun-sik, was invested with the Order of the Cross of Terra Mariana, Fourth Class.

Wednesday's programme was altered at short notice when Kallaste was taken to hospital with appendicitis. Counsellor Merilin Oja is heading the mission until his recovery, which is expected within two weeks. Later that day, in Daejeon, the delegation called on the rector of the Advanced Institute, Professor Geum Soo-ah, herself once a visiting researcher at the University of Tartu.

On the final day the Minister telephoned Prime Minister's adviser Siim Lauringson to report on the results. Contrary to what has been published, no contract for a data centre was signed, nor was one discussed.

Notes for editors

Reelika Pärnoja (Reform Party) has been in office since 9 April 2015. Before entering politics she was chief executive of the logistics company Nordveo (2008–2014). Born in Põlva in 1974, she holds degrees from the Estonian Business School and from Cranfield, and speaks four languages. She and her husband, the cellist Henn Pärnoja, are the parents of a daughter, Liisu.

Tõnis Kallaste headed our embassy in Ankara from 2011 to 2015. He is a son of the late Enn Kallaste, the first postwar mayor of Viljandi to be freely elected.
""",
  occ("Reelika Pärnoja", "Minister of Entrepreneurship", start=("9 April 2015", "2015-04-09")),
  occ("Tõnis Kallaste", "Ambassador of Estonia", start=("the Thursday before", "2016-10-06")),
  occ("Noh Tae-gyun", "Vice Minister of Science"),
  occ("Bae Chun-sik", "founding president"),
  occ("Merilin Oja", "Counsellor"),
  occ("Merilin Oja", "heading the mission", start=("Wednesday", "2016-10-12")),
  occ("Geum Soo-ah", "rector of the Advanced Institute"),
  occ("Geum Soo-ah", "Professor"),
  occ("Geum Soo-ah", "visiting researcher at the University of Tartu"),
  occ("Siim Lauringson", "Prime Minister's adviser"),
  occ("Reelika Pärnoja", "chief executive of the logistics company Nordveo", start=("2008", "2008"), end=("2014", "2014")),
  occ("Tõnis Kallaste", "headed our embassy in Ankara", start=("2011", "2011"), end=("2015#2", "2015")),
  occ("Enn Kallaste", "mayor of Viljandi"),
  fact("Bae Chun-sik", "occupation", "shipowner"),
  fact("Bae Chun-sik", "award", "Order of the Cross of Terra Mariana", date=("Tuesday", "2016-10-11")),
  fact("Reelika Pärnoja", "party", "Reform Party"),
  fact("Reelika Pärnoja", "birthPlace", "Põlva"),
  fact("Reelika Pärnoja", "birthDate", "1974", value="1974"),
  fact("Reelika Pärnoja", "education", "Estonian Business School"),
  fact("Reelika Pärnoja", "education", "Cranfield"),
  fact("Reelika Pärnoja", "spouse", "Henn Pärnoja"),
  fact("Henn Pärnoja", "occupation", "cellist"),
  fact("Reelika Pärnoja", "children", "Liisu"),
  fact("Henn Pärnoja", "children", "Liisu"),
  fact("Tõnis Kallaste", "father", "Enn Kallaste"),
  ev("travel", "returned to Tallinn", ("this afternoon", "2016-10-14"), ["Reelika Pärnoja"]),
  ev("travel", "Arriving", ("Monday", "2016-10-10"), ["Reelika Pärnoja"]),
  ev("meeting", "was received", ("Monday", "2016-10-10"), ["Reelika Pärnoja", "Tõnis Kallaste"]),
  ev("appointment", "presented his credentials", ("the Thursday before", "2016-10-06"), ["Tõnis Kallaste"]),
  ev("meeting", "held talks", ("Tuesday morning", "2016-10-11"), ["Reelika Pärnoja", "Noh Tae-gyun"]),
  ev("speech", "addressed", ("In the evening", "2016-10-11"), ["Reelika Pärnoja"]),
  ev("award", "was invested", ("In the evening", "2016-10-11"), ["Bae Chun-sik"]),
  ev("meeting", "called on", ("Later that day", "2016-10-12"), ["Reelika Pärnoja", "Geum Soo-ah"]),
  ev("communication", "telephoned", ("On the final day", "2016-10-14"), ["Reelika Pärnoja", "Siim Lauringson"]),
)

P("d34-06", """Eleven Days in San Vicente

On the morning he was shot, Mayor Epifanio "Paning" Dacudao ate two boiled eggs and complained about the salt. It was February 7, 2007, a Wednesday, market day, and the mayor of San Vicente had nine weeks left before a campaign he was sure to win. By eight-fifteen he lay dead on the steps of the municipal hall, at sixty-one, a former coconut buyer, a Liberal, a cockfighter, the father of five.

Who came next? The law was plain. Vice Mayor Socorro Dacudao-Ilagan, his own younger sister and for six years his bitterest enemy, was to take the oath at once. She took it that night, in a hospital corridor, before Judge Ruben Abasolo, who had been fetched from a birthday party and wore the paper hat in his pocket. She had hardly signed when Colonel Nestor Yulo, the provincial police director, told the cameras he was looking at "the family circle." He didn't say which family.

Two of the mayor's sons drove up from Davao the following morning. The elder, Councilor Jun-Jun Dacudao, called his aunt a murderer over the radio on the 9th, took it back on the 10th, and by Sunday had filed his papers against her. A week after the killing police hauled in a tricycle driver, Boyet Sumalpong, who said he'd been paid by a man in a barong. The man in the barong has not been found. Sumalpong would be sentenced to life in 2011.

At the wake I asked the new mayor whether she had wanted her brother's chair. She had been a nun once, a Carmelite, before she met the dentist Cesar Ilagan and left the convent in 1979; she has a nun's way of waiting out a question. "I wanted him to apologize," she said. They buried him on the 17th. Colonel Yulo, transferred to Manila headquarters the day before, sent a wreath. In May she beat her nephew by 212 votes.
""",
  occ("Epifanio Dacudao", "mayor of San Vicente", end=("February 7, 2007", "2007-02-07"), again=["Mayor#1"]),
  occ("Socorro Dacudao-Ilagan", "Vice Mayor", start=("six years", "2001"), end=("that night", "2007-02-07")),
  occ("Socorro Dacudao-Ilagan", "new mayor", start=("that night", "2007-02-07")),
  occ("Ruben Abasolo", "Judge"),
  occ("Nestor Yulo", "provincial police director", end=("the day before", "2007-02-16")),
  occ("Nestor Yulo", "Colonel"),
  occ("Jun-Jun Dacudao", "Councilor"),
  fact("Epifanio Dacudao", "alias", "Paning"),
  fact("Epifanio Dacudao", "causeOfDeath", "shot"),
  fact("Epifanio Dacudao", "deathDate", "February 7, 2007", value="2007-02-07"),
  fact("Epifanio Dacudao", "deathPlace", "San Vicente#2"),
  fact("Epifanio Dacudao", "occupation", "coconut buyer"),
  fact("Epifanio Dacudao", "party", "Liberal"),
  fact("Epifanio Dacudao", "siblings", "Socorro Dacudao-Ilagan"),
  fact("Socorro Dacudao-Ilagan", "siblings", "Epifanio \"Paning\" Dacudao"),
  fact("Epifanio Dacudao", "children", "Jun-Jun Dacudao"),
  fact("Jun-Jun Dacudao", "relatives", "Socorro Dacudao-Ilagan"),
  fact("Boyet Sumalpong", "occupation", "tricycle driver"),
  fact("Socorro Dacudao-Ilagan", "occupation", "nun"),
  fact("Socorro Dacudao-Ilagan", "religion", "Carmelite"),
  fact("Socorro Dacudao-Ilagan", "spouse", "Cesar Ilagan"),
  fact("Cesar Ilagan", "occupation", "dentist"),
  ev("appointment", "took it", ("that night", "2007-02-07"), ["Socorro Dacudao-Ilagan", "Ruben Abasolo"]),
  ev("speech", "told the cameras", ("that night", "2007-02-07"), ["Nestor Yulo"]),
  ev("travel", "drove up from Davao", ("the following morning", "2007-02-08"), ["Jun-Jun Dacudao"]),
  ev("speech", "over the radio", ("the 9th", "2007-02-09"), ["Jun-Jun Dacudao"]),
  ev("candidacy", "filed his papers", ("by Sunday", "2007-02-11"), ["Jun-Jun Dacudao", "Socorro Dacudao-Ilagan"]),
  ev("arrest", "hauled in", ("A week after the killing", "2007-02-14"), ["Boyet Sumalpong"]),
  ev("conviction", "sentenced to life", ("2011", "2011"), ["Boyet Sumalpong"]),
  ev("departure", "left the convent", ("1979", "1979"), ["Socorro Dacudao-Ilagan"]),
  ev("departure", "transferred to Manila headquarters", ("the day before", "2007-02-16"), ["Nestor Yulo"]),
  ev("election", "beat", ("May", "2007-05"), ["Socorro Dacudao-Ilagan", "Jun-Jun Dacudao"]),
)

P("d34-07", """Of how the county of Zarand lost its commissioner
(translated from the Hungarian)

In those autumn weeks of the year forty-eight, when no post-horse was any longer to be had, there dwelt at Körösbánya the government commissioner Ágoston Bölöni-Szaplonczay, a man of four-and-thirty, Calvinist, jurist of the college of Debrecen, to whom Pest had on 4 October entrusted the whole county. His vice-ispán, the elderly Menyhért Kozma, had held that dignity since 1836 and did not love him.

On the fifteenth, it being a Sunday, Kozma came to the commissioner's lodging and begged that the guard be doubled. It was refused him. On the Tuesday Bölöni journeyed to Brád in order to speak with the Romanian archpriest Iosif Petruț, whose flock was arming; the two conversed until deep in the night, and each afterwards affirmed that he had been promised peace. Before the week ended it was broken. By whom, to this day is disputed, and I shall not decide it.

The commissioner wrote to the commander of the Arad fortress, General Berthold von Egge, on the 22nd. The general answered nothing, since he was by then already minded to go over, which he did on the Saturday following. So on All Souls' Day there stood before Körösbánya four thousand men. Kozma was seized in his vineyard and shot the next dawn; he had been, as was found later, the author of the memorandum which pleaded for the serfs' land. Bölöni escaped disguised as a miller's man, and it was believed at Pest that he too had perished. Not until 20 November did he report himself at Szolnok, where they arrested him forthwith for desertion of his post. A military court under Major Vidor Csanády acquitted him at Epiphany.

In the following summer Bölöni fell near Temesvár as a captain of Honvéds. His widow, Ilka Teleszky, taught the pianoforte at Szatmár until 1881. The archpriest ended his life as titular canon at Lugos, silent.
""",
  occ("Ágoston Bölöni-Szaplonczay", "government commissioner", start=("4 October", "1848-10-04"), again=["commissioner#1"]),
  occ("Menyhért Kozma", "vice-ispán", start=("since 1836", "1836"), end=("the next dawn", "1848-11-03")),
  occ("Iosif Petruț", "Romanian archpriest"),
  occ("Berthold von Egge", "commander of the Arad fortress"),
  occ("Berthold von Egge", "General"),
  occ("Vidor Csanády", "military court under"),
  occ("Vidor Csanády", "Major"),
  occ("Ágoston Bölöni-Szaplonczay", "captain of Honvéds", end=("the following summer", "1849-22")),
  occ("Iosif Petruț", "titular canon at Lugos"),
  fact("Ágoston Bölöni-Szaplonczay", "religion", "Calvinist"),
  fact("Ágoston Bölöni-Szaplonczay", "occupation", "jurist"),
  fact("Ágoston Bölöni-Szaplonczay", "education", "college of Debrecen"),
  fact("Iosif Petruț", "ethnicity", "Romanian"),
  fact("Ágoston Bölöni-Szaplonczay", "residence", "Körösbánya"),
  fact("Menyhért Kozma", "causeOfDeath", "shot"),
  fact("Menyhért Kozma", "deathDate", "the next dawn", value="1848-11-03"),
  fact("Ágoston Bölöni-Szaplonczay", "deathDate", "the following summer", value="1849-22"),
  fact("Ágoston Bölöni-Szaplonczay", "deathPlace", "Temesvár"),
  fact("Ágoston Bölöni-Szaplonczay", "spouse", "Ilka Teleszky"),
  fact("Ilka Teleszky", "occupation", "taught the pianoforte"),
  fact("Ilka Teleszky", "residence", "Szatmár"),
  fact("Iosif Petruț", "deathPlace", "Lugos"),
  ev("appointment", "entrusted", ("4 October", "1848-10-04"), ["Ágoston Bölöni-Szaplonczay"]),
  ev("meeting", "came to the commissioner's lodging", ("On the fifteenth", "1848-10-15"), ["Menyhért Kozma", "Ágoston Bölöni-Szaplonczay"]),
  ev("travel", "journeyed to Brád", ("the Tuesday", "1848-10-17"), ["Ágoston Bölöni-Szaplonczay"]),
  ev("meeting", "conversed", ("the Tuesday", "1848-10-17"), ["Ágoston Bölöni-Szaplonczay", "Iosif Petruț"]),
  ev("communication", "wrote", ("the 22nd", "1848-10-22"), ["Ágoston Bölöni-Szaplonczay", "Berthold von Egge"]),
  ev("arrest", "was seized", ("All Souls' Day", "1848-11-02"), ["Menyhért Kozma"]),
  ev("communication", "report himself", ("20 November", "1848-11-20"), ["Ágoston Bölöni-Szaplonczay"]),
  ev("arrest", "arrested", ("20 November", "1848-11-20"), ["Ágoston Bölöni-Szaplonczay"]),
)

P("d34-08", """The Tarija rising of November 1935 was a short revolt of demobilised soldiers against the civil authorities of the Bolivian department of Tarija. It is sometimes called the Week of the Boots.

Background

The prefect of Tarija at the time was Nicanor Trigo Arce, a landowner of the Genuine Republican Party, who had been in charge since 1933. Chaco veterans accused him of selling army boots. No proof of this was ever found. Their spokesman was Lieutenant Saúl Maraz, a teacher from Padcaya who had lost two fingers at Boquerón and had been given the Chaco Cross.

Course of events

On Friday 8 November about 300 men occupied the customs house. Trigo asked the garrison commander, Colonel Roque Velarde Sainz, to clear it. Velarde refused, and in the evening he and Maraz met at the Hotel Bolívar. The next day Trigo was detained in his own office and Velarde declared himself prefect. He gave a speech from the balcony at noon. Two days after that the bishop, Monsignor Julio Terrazas Ibarra, telegraphed to La Paz asking for a mediator. The government sent the deputy minister of war, Humberto Calvimontes, who landed in Tarija by aeroplane on the 13th. Calvimontes planned to talk to the veterans in the stadium, but this was cancelled because of rain. Instead he spent the night with Velarde over maps and a bottle of singani, and by Friday morning the colonel had given way.

Aftermath

Trigo was released but not restored. A merchant, Adela Campero's husband Luis Paz Rosquellas, was put in as prefect on 18 November and remained so until the following August. Velarde was retired from the army in December and emigrated to Salta, Argentina. Maraz was tried by a military court, which found him guilty of mutiny in January 1936; the new president pardoned him in May. He later sat in the 1938 Convention. Adela Campero, who had hidden him in her cellar, founded the local Red Cross and was its president for 31 years.
""",
  occ("Nicanor Trigo Arce", "prefect of Tarija", start=("since 1933", "1933"), end=("The next day", "1935-11-09")),
  occ("Saúl Maraz", "spokesman"),
  occ("Saúl Maraz", "Lieutenant"),
  occ("Roque Velarde Sainz", "garrison commander"),
  occ("Roque Velarde Sainz", "Colonel", end=("December", "1935-12")),
  occ("Roque Velarde Sainz", "prefect#2", start=("The next day", "1935-11-09"), end=("by Friday morning", "1935-11-15")),
  occ("Julio Terrazas Ibarra", "bishop"),
  occ("Humberto Calvimontes", "deputy minister of war"),
  occ("Luis Paz Rosquellas", "prefect#3", start=("18 November", "1935-11-18"), end=("the following August", "1936-08")),
  occ("Saúl Maraz", "sat in the 1938 Convention", start=("1938", "1938")),
  occ("Adela Campero", "its president", again=["founded the local Red Cross"]),
  fact("Nicanor Trigo Arce", "occupation", "landowner"),
  fact("Nicanor Trigo Arce", "party", "Genuine Republican Party"),
  fact("Saúl Maraz", "occupation", "teacher"),
  fact("Saúl Maraz", "birthPlace", "Padcaya"),
  fact("Saúl Maraz", "militaryService", "Boquerón"),
  fact("Saúl Maraz", "award", "Chaco Cross"),
  fact("Luis Paz Rosquellas", "occupation", "merchant"),
  fact("Adela Campero", "spouse", "Luis Paz Rosquellas"),
  fact("Roque Velarde Sainz", "residence", "Salta"),
  ev("meeting", "met", ("in the evening", "1935-11-08"), ["Roque Velarde Sainz", "Saúl Maraz"]),
  ev("arrest", "was detained", ("The next day", "1935-11-09"), ["Nicanor Trigo Arce"]),
  ev("appointment", "declared himself", ("The next day", "1935-11-09"), ["Roque Velarde Sainz"]),
  ev("speech", "speech", ("The next day", "1935-11-09"), ["Roque Velarde Sainz"]),
  ev("communication", "telegraphed", ("Two days after that", "1935-11-11"), ["Julio Terrazas Ibarra"]),
  ev("travel", "landed in Tarija", ("the 13th", "1935-11-13"), ["Humberto Calvimontes"]),
  ev("meeting", "spent the night with Velarde", None, ["Humberto Calvimontes", "Roque Velarde Sainz"]),
  ev("appointment", "was put in", ("18 November", "1935-11-18"), ["Luis Paz Rosquellas"]),
  ev("departure", "was retired", ("December", "1935-12"), ["Roque Velarde Sainz"]),
  ev("travel", "emigrated", None, ["Roque Velarde Sainz"]),
  ev("conviction", "found him guilty", ("January 1936", "1936-01"), ["Saúl Maraz"]),
)

P("d34-09", """KERMAN, BREAD RIOT AT (spring 1903). Cause: dearth after the failed rains, aggravated by the grain ring of the governor's steward. Persons: Mīrzā ʿAbbās-Qoli Sahām al-Molk, governor of Kerman from Nowruz 1902, Qajar on his mother's side; Ḥājji Rezā Tāleqāni, his steward; Āqā Sayyed Jaʿfar, prayer-leader of the congregational mosque; Dr. Percival Hartnoll, b. Exeter, physician to the Church Missionary hospital and British vice-consul pro tempore; Bibi Sakina, a midwife.

Sequence. 11 Apr.: women led by Bibi Sakina strip two bakeries. 12 Apr.: Āqā Sayyed Jaʿfar preaches against hoarding. Same evening the steward flees to Bam. 14 Apr.: the governor telegraphs to Tehran, blaming "foreign intrigue"; H. wires his own account to the consul at Bandar ʿAbbās and next day calls at the citadel, is kept two hours waiting, and is promised flour. (That he distributed arms, as the governor afterwards asserted, was refuted.) 17 Apr., Friday: the citadel is besieged. On the morrow Sahām al-Molk withdraws to Māhān by the postern. The town, ten days without a ruler, is kept quiet by Āqā Sayyed Jaʿfar alone, who had the granary keys. On 1 May the new governor, Prince Ardashir Mirzā, enters from Yazd, uncle to his predecessor and no friend of his. Within the week Ḥājji Rezā is taken at Bam, bastinadoed, and mulcted in 6,000 tomans.

Sequel. Sahām al-Molk, never again employed, d. of cholera at Qom the following summer. H. received the C.M.G. in the Birthday honours of 1904 and m. a nursing sister, Miss Agnes Thripp, that Michaelmas; retired to Budleigh. Bibi Sakina, whom the prince had wished to banish, was spared at the prayer-leader's instance and pensioned. Ardashir Mirzā held Kerman until the Constitution, being then moved to Khorasan; his son Hushang sat in the first Majles.
""",
  occ("ʿAbbās-Qoli Sahām al-Molk", "governor of Kerman", start=("Nowruz 1902", "1902-03-21"), end=("On the morrow", "1903-04-18")),
  occ("Ḥājji Rezā Tāleqāni", "steward#2", again=["governor's steward"]),
  occ("Āqā Sayyed Jaʿfar", "prayer-leader of the congregational mosque"),
  occ("Percival Hartnoll", "physician to the Church Missionary hospital"),
  occ("Percival Hartnoll", "British vice-consul pro tempore"),
  occ("Ardashir Mirzā", "new governor", start=("1 May", "1903-05-01"), end=("the Constitution", "1906"), again=["held Kerman"]),
  occ("Ardashir Mirzā", "moved to Khorasan", start=("the Constitution", "1906")),
  occ("Hushang", "sat in the first Majles"),
  fact("ʿAbbās-Qoli Sahām al-Molk", "ethnicity", "Qajar"),
  fact("Percival Hartnoll", "birthPlace", "Exeter"),
  fact("Percival Hartnoll", "occupation", "physician"),
  fact("Bibi Sakina", "occupation", "midwife"),
  fact("ʿAbbās-Qoli Sahām al-Molk", "relatives", "Ardashir Mirzā"),
  fact("Ardashir Mirzā", "relatives", "Sahām al-Molk"),
  fact("ʿAbbās-Qoli Sahām al-Molk", "causeOfDeath", "cholera"),
  fact("ʿAbbās-Qoli Sahām al-Molk", "deathPlace", "Qom"),
  fact("ʿAbbās-Qoli Sahām al-Molk", "deathDate", "the following summer", value="1904-22"),
  fact("Percival Hartnoll", "award", "C.M.G.", date=("1904", "1904")),
  fact("Percival Hartnoll", "spouse", "Agnes Thripp", date=("that Michaelmas", "1904-09-29")),
  fact("Agnes Thripp", "occupation", "nursing sister"),
  fact("Percival Hartnoll", "residence", "Budleigh"),
  fact("Ardashir Mirzā", "children", "Hushang"),
  ev("speech", "preaches", ("12 Apr.", "1903-04-12"), ["Āqā Sayyed Jaʿfar"]),
  ev("travel", "flees to Bam", ("Same evening", "1903-04-12"), ["Ḥājji Rezā Tāleqāni"]),
  ev("communication", "telegraphs", ("14 Apr.", "1903-04-14"), ["ʿAbbās-Qoli Sahām al-Molk"]),
  ev("communication", "wires", ("14 Apr.", "1903-04-14"), ["Percival Hartnoll"]),
  ev("meeting", "calls at the citadel", ("next day", "1903-04-15"), ["Percival Hartnoll"]),
  ev("departure", "withdraws to Māhān", ("On the morrow", "1903-04-18"), ["ʿAbbās-Qoli Sahām al-Molk"]),
  ev("appointment", "enters from Yazd", ("1 May", "1903-05-01"), ["Ardashir Mirzā"]),
  ev("arrest", "is taken", ("Within the week", "1903-05"), ["Ḥājji Rezā Tāleqāni"]),
  ev("sanction", "mulcted", ("Within the week", "1903-05"), ["Ḥājji Rezā Tāleqāni"]),
  ev("award", "received the C.M.G.", ("1904", "1904"), ["Percival Hartnoll"]),
  ev("departure", "retired to Budleigh", None, ["Percival Hartnoll"]),
)

P("d34-10", """KATHMANDU, May 18 (Agency) – Nepal's tea-estate strike ended before dawn on Tuesday, leaving one official in custody, another out of a job and a third, the labour secretary, asleep on a bench at Bhadrapur airport.

Damodar Koirala-Pokhrel, the secretary, had gone to Jhapa on Friday to break the deadlock. He left Kathmandu with no mandate, he admitted, "only a jacket". Pluckers walked out on April 29. Chief District Officer Bishnu Maya Limbu imposed a curfew on May 5 after a warehouse burned; the day after, union leader Kul Bahadur Rajbanshi was detained at a cousin's house in Birtamod. He was let go on the 9th and has claimed since that police broke his wrist. Police said he fell.

Limbu was called back to the capital on Thursday and told she was finished in the post. Her replacement, Suresh Raj Wagle, got in on the same flight as the secretary. A former Ilam schoolmaster, Wagle lifted the curfew on Saturday before unpacking.

Koirala-Pokhrel and Rajbanshi talked three times over the weekend, first in a seed store and then, when the roof leaked, at the house of Jhapa constituency lawmaker Menuka Siwakoti (UML), who rejected reports that she'd paid the strikers. The last round began on Monday at 9 p.m. The deal: 21 rupees more a day, no reprisals. The estates association's president, Hari Prasad Agrawal, a Marwari who studied tea in Jorhat, signed for the owners at 3.40 a.m.

He wasn't a free man long. Tax officers took Agrawal in at seven over undeclared exports; the timing, a spokesman insisted, was chance. Arrest of two more owners is expected.

The prime minister phoned the secretary to thank him. Koirala-Pokhrel, 57, retires next month. Will he stay on as adviser? "My wife, Sharada, has already bought the goats," he said. He had turned down an ambassador's job in March.
""",
  occ("Damodar Koirala-Pokhrel", "labour secretary", again=["the secretary#1"]),
  occ("Bishnu Maya Limbu", "Chief District Officer", end=("Thursday", "2010-05-13")),
  occ("Kul Bahadur Rajbanshi", "union leader"),
  occ("Suresh Raj Wagle", "Her replacement", start=("Thursday", "2010-05-13")),
  occ("Menuka Siwakoti", "Jhapa constituency lawmaker"),
  occ("Hari Prasad Agrawal", "estates association's president"),
  fact("Suresh Raj Wagle", "occupation", "schoolmaster"),
  fact("Menuka Siwakoti", "party", "UML"),
  fact("Hari Prasad Agrawal", "ethnicity", "Marwari"),
  fact("Hari Prasad Agrawal", "education", "Jorhat"),
  fact("Damodar Koirala-Pokhrel", "spouse", "Sharada"),
  ev("travel", "had gone to Jhapa", ("Friday", "2010-05-14"), ["Damodar Koirala-Pokhrel"]),
  ev("arrest", "was detained", ("the day after", "2010-05-06"), ["Kul Bahadur Rajbanshi"]),
  ev("travel", "was called back", ("Thursday", "2010-05-13"), ["Bishnu Maya Limbu"]),
  ev("departure", "was finished", ("Thursday", "2010-05-13"), ["Bishnu Maya Limbu"]),
  ev("travel", "got in", ("Friday", "2010-05-14"), ["Suresh Raj Wagle"]),
  ev("meeting", "talked three times", ("over the weekend", "2010-05-15/2010-05-16"), ["Damodar Koirala-Pokhrel", "Kul Bahadur Rajbanshi"]),
  ev("meeting", "last round", ("Monday", "2010-05-17"), ["Damodar Koirala-Pokhrel", "Kul Bahadur Rajbanshi"]),
  ev("arrest", "took Agrawal in", ("Tuesday", "2010-05-18"), ["Hari Prasad Agrawal"]),
  ev("communication", "phoned", ("Tuesday", "2010-05-18"), ["Damodar Koirala-Pokhrel"]),
)

P("d34-11", """Old Mwiinga and the Maize Commission

When the trains stopped bringing mealie-meal to Livingstone in the winter of 1988, somebody had to be blamed, and for a time I thought it would be the two of us. Jackson Mwiinga ran the provincial grain depot and I kept his books; before that he'd been a headman's clerk, a boxer and, for one season, a Jehovah's Witness.

The Minister of Cooperatives, Mr Chilufya Bwembya, set up a commission on Monday the 8th of August. A High Court judge, Mrs Justice Regina Sakala-Hamusonde, took the head of it; she'd been called to the Bar at Gray's Inn, wore tennis shoes under the robe and missed nothing. With her sat Bishop Peter Nkhoma of the Anglicans and a retired brigadier whose name escapes me. They started in Lusaka that Thursday and came down to us the week following, on the night train.

Mwiinga was three hours in the chair on the 18th. He handed over forty-one delivery notes. He'd kept them in his mother's hut at Kalomo, where I had taken them, and that was my only heroic act in thirty years. Each bore the initials C.B. The minister, summoned for the Tuesday, sent his permanent secretary, Webster Liyungu, who said the initials stood for "Cooperative Board". The judge laughed out loud. Liyungu went back to Lusaka, thought it over for two nights, and returned on the Friday of his own accord to tell her the truth.

It cost him his position: he was suspended on the 29th. Bwembya held out, denying everything, until the party's central committee dropped him at the end of September, a week before the report. He was never prosecuted. Some whisper he paid for the bishop's new roof; I doubt it.

Mwiinga got his medal, the Order of Distinguished Service, at the Independence celebrations that October. Liyungu he took on himself, as depot foreman. "A man who comes back," he used to say, "can count sacks for me." He died in 2003 of sugar diabetes, my friend, a deacon by then of the Pilgrim Wesleyans.
""",
  occ("Jackson Mwiinga", "ran the provincial grain depot"),
  occ("Jackson Mwiinga", "headman's clerk"),
  occ("Chilufya Bwembya", "Minister of Cooperatives", end=("end of September", "1988-09")),
  occ("Regina Sakala-Hamusonde", "High Court judge"),
  occ("Regina Sakala-Hamusonde", "head of it", start=("Monday the 8th of August", "1988-08-08")),
  occ("Peter Nkhoma", "With her sat"),
  occ("Peter Nkhoma", "Bishop#1", again=["bishop#1"]),
  occ("Webster Liyungu", "permanent secretary", end=("the 29th", "1988-08-29")),
  occ("Webster Liyungu", "depot foreman"),
  occ("Jackson Mwiinga", "deacon"),
  fact("Jackson Mwiinga", "occupation", "boxer"),
  fact("Jackson Mwiinga", "religion", "Jehovah's Witness"),
  fact("Regina Sakala-Hamusonde", "education", "Gray's Inn"),
  fact("Peter Nkhoma", "religion", "Anglicans"),
  fact("Jackson Mwiinga", "award", "Order of Distinguished Service", date=("that October", "1988-10")),
  fact("Jackson Mwiinga", "deathDate", "2003", value="2003"),
  fact("Jackson Mwiinga", "causeOfDeath", "sugar diabetes"),
  fact("Jackson Mwiinga", "religion", "Pilgrim Wesleyans"),
  ev("appointment", "took the head", ("Monday the 8th of August", "1988-08-08"), ["Regina Sakala-Hamusonde"]),
  ev("investigation", "started in Lusaka", ("that Thursday", "1988-08-11"), ["Regina Sakala-Hamusonde", "Peter Nkhoma"]),
  ev("travel", "came down to us", ("the week following", "1988-08"), ["Regina Sakala-Hamusonde", "Peter Nkhoma"]),
  ev("testimony", "in the chair", ("the 18th", "1988-08-18"), ["Jackson Mwiinga", "Regina Sakala-Hamusonde"]),
  ev("disclosure", "handed over", ("the 18th", "1988-08-18"), ["Jackson Mwiinga"]),
  ev("testimony", "said the initials", ("the Tuesday", "1988-08-23"), ["Webster Liyungu"]),
  ev("travel", "went back to Lusaka", None, ["Webster Liyungu"]),
  ev("testimony", "tell her the truth", ("on the Friday", "1988-08-26"), ["Webster Liyungu", "Regina Sakala-Hamusonde"]),
  ev("sanction", "was suspended", ("the 29th", "1988-08-29"), ["Webster Liyungu"]),
  ev("departure", "dropped him", ("end of September", "1988-09"), ["Chilufya Bwembya"]),
  ev("award", "got his medal", ("that October", "1988-10"), ["Jackson Mwiinga"]),
)

P("d34-12", """From a talk to the Pictou Heritage Society: the Bridge Vote

You'll have driven over the East River bridge this evening and not given a thought to Alpin McVicar. He represented Pictou West in the Assembly at Halifax from 1867, a blacksmith's boy out of Scotch Hill who had learned his law in the evenings, and in the February of 1873 he very nearly put the whole provincial cabinet out of doors.

Here's how it went. On the third, a Monday, the Commissioner of Public Works, the Hon. Sylvanus Creed, told the House that the bridge had cost nineteen thousand dollars. Now McVicar had the contractor's book in his coat. His mother-in-law, Mrs. Janet Falconer, kept the boarding-house in which the contractor lodged, and the contractor had left owing six weeks. He said nothing that day. He went home by sleigh, showed the book to Sheriff Hector Dunoon, and was back in his seat on the Friday, when he stood up and read out the true figure: eleven thousand four hundred.

The Speaker, Col. Edward Uniacke Pyke, would not hear another word, being Creed's brother-in-law; next morning he thought better of it and gave up the chair for as long as the business lasted. His deputy, the Acadian Anselme d'Entremont, sat for him. A committee heard Dunoon on Ash Wednesday. Creed spoke for two hours on the Saturday and fainted at the end of it. By the first of March he was gone, and it was only his going that saved his colleagues. They lived by one vote.

People here like to say that McVicar was promised Public Works and was cheated of it. There's not a line to bear that out. He lost Pictou West to Simon Holmes Tattrie the very next year, took up the county judgeship in 1880, and was buried from Prince Street Presbyterian on the Easter Monday of 1896. Dunoon stayed sheriff till 1890. Creed? He removed to Boston and made a fortune, in bridges.
""",
  occ("Alpin McVicar", "represented Pictou West in the Assembly", start=("1867", "1867"), end=("the very next year", "1874")),
  occ("Sylvanus Creed", "Commissioner of Public Works", end=("first of March", "1873-03-01")),
  occ("Janet Falconer", "kept the boarding-house"),
  occ("Hector Dunoon", "Sheriff", end=("till 1890", "1890"), again=["stayed sheriff"]),
  occ("Edward Uniacke Pyke", "Speaker"),
  occ("Edward Uniacke Pyke", "Col."),
  occ("Anselme d'Entremont", "deputy"),
  occ("Anselme d'Entremont", "sat for him", start=("next morning", "1873-02-08")),
  occ("Simon Holmes Tattrie", "lost Pictou West to", start=("the very next year", "1874")),
  occ("Alpin McVicar", "county judgeship", start=("1880", "1880")),
  fact("Alpin McVicar", "birthPlace", "Scotch Hill"),
  fact("Alpin McVicar", "relatives", "Janet Falconer"),
  fact("Edward Uniacke Pyke", "relatives", "Creed#2"),
  fact("Sylvanus Creed", "relatives", "Edward Uniacke Pyke"),
  fact("Anselme d'Entremont", "ethnicity", "Acadian"),
  fact("Alpin McVicar", "religion", "Presbyterian"),
  fact("Sylvanus Creed", "residence", "Boston"),
  ev("speech", "told the House", ("On the third", "1873-02-03"), ["Sylvanus Creed"]),
  ev("travel", "went home by sleigh", None, ["Alpin McVicar"]),
  ev("disclosure", "showed the book", None, ["Alpin McVicar", "Hector Dunoon"]),
  ev("disclosure", "read out", ("on the Friday", "1873-02-07"), ["Alpin McVicar"]),
  ev("recusal", "gave up the chair", ("next morning", "1873-02-08"), ["Edward Uniacke Pyke"]),
  ev("testimony", "heard Dunoon", ("Ash Wednesday", "1873-02-26"), ["Hector Dunoon"]),
  ev("speech", "spoke for two hours", ("on the Saturday", "1873-03-01"), ["Sylvanus Creed"]),
  ev("departure", "was gone", ("first of March", "1873-03-01"), ["Sylvanus Creed"]),
  ev("election", "lost", ("the very next year", "1874"), ["Alpin McVicar", "Simon Holmes Tattrie"]),
  ev("appointment", "took up", ("1880", "1880"), ["Alpin McVicar"]),
)

P("d34-13", """COMMUNIQUÉ No. 88/19
Port Administration of Nueva Palmira, 2 August 2019

1. The negotiations on access to the northern quay were concluded last night with the signature of a protocol by the President of this Administration, Rear Admiral (ret.) Gustavo Etchart Mallo, and the Secretary-General of the River Transport Union, Ms Yamila Bique.

2. For the sake of good order the stages are recalled. On 1 July the Union declared a stoppage. On 4 July the national director of labour, Dr Isidoro Katz, convened both parties in Montevideo; the President attended in person, accompanied by the operations manager, Eng. Leonor Cufré. On 11 July the Union left the table. Contrary to certain allegations, no member of the Administration had approached the Argentine authorities. On Tuesday 16 July Eng. Cufré tendered her resignation for reasons of health, which the Board accepted the following day with an expression of thanks for fourteen years. Her duties were assumed by Mr Aníbal Sosa Lemes, hitherto harbour pilot. On the 23rd Mr Sosa Lemes sent Ms Bique a technical proposal; on the 26th she replied favourably; and on Wednesday the two met on board the dredger Hum.

3. The Departmental Intendant of Colonia, Mr Baltasar Rameau (National Party), who had offered to mediate, was informed by telephone yesterday at noon.

4. The President will give a press conference on Monday. The possibility of his candidacy for the Senate is a matter upon which this office does not comment.

Background. Rear Admiral Etchart, 64, passed out of the Naval Academy in 1976 and commanded the training ship Capitán Miranda between 1998 and 2000. He was placed at the head of the Administration in May 2015, following Mr Ruben Dighiero. He wears the Brazilian Order of Naval Merit (2003). Ms Bique, the first woman to lead the Union, was chosen by its congress in Paysandú in November 2017; she is the daughter of the late deputy Walter Bique.
""",
  occ("Gustavo Etchart Mallo", "President of this Administration", start=("May 2015", "2015-05"), again=["head of the Administration"]),
  occ("Gustavo Etchart Mallo", "Rear Admiral"),
  occ("Yamila Bique", "Secretary-General of the River Transport Union", start=("November 2017", "2017-11"), again=["lead the Union"]),
  occ("Isidoro Katz", "national director of labour"),
  occ("Leonor Cufré", "operations manager", start=("fourteen years", "2005"), end=("the following day", "2019-07-17")),
  occ("Aníbal Sosa Lemes", "Her duties", start=("the following day", "2019-07-17")),
  occ("Aníbal Sosa Lemes", "harbour pilot", end=("the following day", "2019-07-17")),
  occ("Baltasar Rameau", "Departmental Intendant of Colonia"),
  occ("Gustavo Etchart Mallo", "commanded the training ship Capitán Miranda", start=("1998", "1998"), end=("2000", "2000")),
  occ("Ruben Dighiero", "following Mr Ruben Dighiero", end=("May 2015", "2015-05")),
  occ("Walter Bique", "deputy"),
  fact("Baltasar Rameau", "party", "National Party"),
  fact("Leonor Cufré", "occupation", "Eng."),
  fact("Gustavo Etchart Mallo", "education", "Naval Academy", date=("1976", "1976")),
  fact("Gustavo Etchart Mallo", "award", "Order of Naval Merit", date=("2003", "2003")),
  fact("Yamila Bique", "father", "Walter Bique"),
  ev("meeting", "convened", ("4 July", "2019-07-04"), ["Isidoro Katz", "Gustavo Etchart Mallo", "Leonor Cufré"]),
  ev("departure", "tendered her resignation", ("Tuesday 16 July", "2019-07-16"), ["Leonor Cufré"]),
  ev("appointment", "were assumed", ("the following day", "2019-07-17"), ["Aníbal Sosa Lemes"]),
  ev("communication", "sent Ms Bique", ("On the 23rd", "2019-07-23"), ["Aníbal Sosa Lemes", "Yamila Bique"]),
  ev("communication", "replied", ("on the 26th", "2019-07-26"), ["Yamila Bique", "Aníbal Sosa Lemes"]),
  ev("meeting", "met", ("Wednesday", "2019-07-31"), ["Aníbal Sosa Lemes", "Yamila Bique"]),
  ev("communication", "was informed by telephone", ("yesterday at noon", "2019-08-01"), ["Baltasar Rameau"]),
  ev("appointment", "was placed at the head", ("May 2015", "2015-05"), ["Gustavo Etchart Mallo"]),
  ev("election", "was chosen", ("November 2017", "2017-11"), ["Yamila Bique"]),
)

P("d34-14", """The Clerk Who Counted

There are seven hundred steps between the archive of the Palermo regional assembly and the courtroom in the Ucciardone, and Nunzia Lo Verso walked them, by her own reckoning, on thirty-one mornings. Small, forty-six, unmarried, a communicant at San Francesco di Paola, she had been deputy archivist since 1979. Nobody had ever asked her a question. Then somebody did.

The somebody was Prosecutor Ettore Migliaccio, a Neapolitan with bad lungs. He'd come down in the spring of 1993 on the trail of the water contracts and, on the first Wednesday of that November, sent two carabinieri for the regional assessor for public works, Calogero Tumminello, at his dentist's. Tumminello, Christian Democrat since the cradle, an engineer, was photographed with the bib on. He had quit the assessorship six days before, which convinced nobody.

The trial opened on a wet Monday, December 6. And on the second day Lo Verso took the oath, put on her glasses and recited from memory the numbers of sixty-four protocols. The defence asked if she'd had a liaison with the accused. She looked, for the first time, amused. "He never came down," she said. "The stairs."

Judge Antonella Fiandaca let the laughter run. It was her last week on the case: on the Friday she stepped back from it, having found her late husband's firm in the ninety-third protocol. Her colleague Salvo Badalà took over after Epiphany and got to the end by Pentecost. Six years for Tumminello; the appeal judges made it four.

Migliaccio didn't hear the verdict. A lung collapsed in March, he went home to Posillipo on leave, and that autumn he gave up the robe for a chair at the Federico II. The archive's head, Prof. Ignazio Burgio, had said all along he would sack the clerk; he was pensioned himself, at New Year '95, and she got his desk. There was talk of a seat in parliament. She laughed at that as well. The stairs again, I suppose.
""",
  occ("Nunzia Lo Verso", "deputy archivist", start=("since 1979", "1979"), end=("New Year '95", "1995-01-01")),
  occ("Nunzia Lo Verso", "got his desk", start=("New Year '95", "1995-01-01")),
  occ("Ettore Migliaccio", "Prosecutor", end=("that autumn", "1994-23")),
  occ("Calogero Tumminello", "regional assessor for public works", end=("six days before", "1993-10-28"), again=["assessorship"]),
  occ("Antonella Fiandaca", "Judge#1", end=("on the Friday", "1993-12-10")),
  occ("Salvo Badalà", "took over", start=("Epiphany", "1994-01-06"), end=("by Pentecost", "1994-05-22")),
  occ("Salvo Badalà", "colleague"),
  occ("Ettore Migliaccio", "chair at the Federico II", start=("that autumn", "1994-23")),
  occ("Ignazio Burgio", "archive's head", end=("New Year '95", "1995-01-01")),
  occ("Ignazio Burgio", "Prof."),
  fact("Ettore Migliaccio", "birthPlace", "Neapolitan"),
  fact("Calogero Tumminello", "party", "Christian Democrat"),
  fact("Calogero Tumminello", "occupation", "engineer"),
  fact("Ettore Migliaccio", "residence", "Posillipo"),
  ev("travel", "come down", ("the spring of 1993", "1993-21"), ["Ettore Migliaccio"]),
  ev("arrest", "sent two carabinieri", ("first Wednesday of that November", "1993-11-03"), ["Ettore Migliaccio", "Calogero Tumminello"]),
  ev("departure", "had quit", ("six days before", "1993-10-28"), ["Calogero Tumminello"]),
  ev("testimony", "recited", ("the second day", "1993-12-07"), ["Nunzia Lo Verso"]),
  ev("recusal", "stepped back", ("on the Friday", "1993-12-10"), ["Antonella Fiandaca"]),
  ev("appointment", "took over", ("Epiphany", "1994-01-06"), ["Salvo Badalà"]),
  ev("conviction", "Six years", ("by Pentecost", "1994-05-22"), ["Calogero Tumminello", "Salvo Badalà"]),
  ev("travel", "went home", ("March", "1994-03"), ["Ettore Migliaccio"]),
  ev("departure", "gave up the robe", ("that autumn", "1994-23"), ["Ettore Migliaccio"]),
  ev("departure", "was pensioned", ("New Year '95", "1995-01-01"), ["Ignazio Burgio"]),
  ev("appointment", "got his desk", ("New Year '95", "1995-01-01"), ["Nunzia Lo Verso"]),
)

P("d34-15", """The Matter of the Kiryū Silk Examination
(rendered from the Japanese)

In the twentieth year of Meiji, in the ninth month, on the fifth day, Vice-Governor Isogai Tadasuke of Gunma, a former retainer of Sakura, summoned to his residence the director of the Silk Examination Office, Hosokawa Umejirō, and asked him in a low voice how many bales had been stamped unseen. Hosokawa answered: four hundred. As to who had bidden him do so, he kept silence, and his silence was taken by many, wrongly as I believe, for an accusation of the vice-governor himself.

Seven days passed. Then Hosokawa set down the whole in a letter to the Minister of Agriculture and went on foot to Maebashi that he might deliver it to the prefectural prosecutor, Kurata Shunzō. The prosecutor had been his fellow pupil at the school of Nakamura, where both had received Christian baptism; for this reason he passed the case to his junior, Ōmori Gen. By the autumn equinox Ōmori had questioned eleven brokers. On the last day of the month the eldest of them, Tajima Kihachi, chairman of the Kiryū guild and member of the prefectural assembly, was led away in cords. The assembly, which had intended to vote him thanks, struck him from its roll on the third of October.

Isogai in the meantime had travelled to Tokyo. There, on the eighth, he asked to be released, for a man over whose gate such a thing has blown, he said, does not sit longer behind it. The minister begged him to delay; he would not. In his place came the councillor Yanagi Nobumichi of Tochigi.

Tajima was given two years and three months with labour at Christmas, as the foreigners reckon. Hosokawa, whom the law could have punished likewise, kept both his liberty and his office until the twenty-fifth year of Meiji, when cholera took him at Yokohama. His daughter Fumi it was who brought the reeling school to Kiryū. Isogai grew chrysanthemums.
""",
  occ("Isogai Tadasuke", "Vice-Governor#1", end=("on the eighth", "1887-10-08")),
  occ("Isogai Tadasuke", "retainer of Sakura"),
  occ("Hosokawa Umejirō", "director of the Silk Examination Office", end=("the twenty-fifth year of Meiji", "1892")),
  occ("Kurata Shunzō", "prefectural prosecutor"),
  occ("Ōmori Gen", "junior"),
  occ("Tajima Kihachi", "chairman of the Kiryū guild"),
  occ("Tajima Kihachi", "member of the prefectural assembly", end=("third of October", "1887-10-03")),
  occ("Yanagi Nobumichi", "In his place", start=("on the eighth", "1887-10-08")),
  occ("Yanagi Nobumichi", "councillor"),
  fact("Hosokawa Umejirō", "education", "school of Nakamura"),
  fact("Kurata Shunzō", "education", "school of Nakamura"),
  fact("Hosokawa Umejirō", "religion", "Christian"),
  fact("Kurata Shunzō", "religion", "Christian"),
  fact("Tajima Kihachi", "occupation", "brokers"),
  fact("Hosokawa Umejirō", "deathDate", "the twenty-fifth year of Meiji", value="1892"),
  fact("Hosokawa Umejirō", "causeOfDeath", "cholera"),
  fact("Hosokawa Umejirō", "deathPlace", "Yokohama"),
  fact("Hosokawa Umejirō", "children", "Fumi"),
  ev("meeting", "summoned to his residence", ("on the fifth day", "1887-09-05"), ["Isogai Tadasuke", "Hosokawa Umejirō"]),
  ev("disclosure", "answered", ("on the fifth day", "1887-09-05"), ["Hosokawa Umejirō"]),
  ev("communication", "letter", ("Seven days passed", "1887-09-12"), ["Hosokawa Umejirō"]),
  ev("travel", "went on foot to Maebashi", ("Seven days passed", "1887-09-12"), ["Hosokawa Umejirō"]),
  ev("recusal", "passed the case", None, ["Kurata Shunzō", "Ōmori Gen"]),
  ev("investigation", "questioned", ("the autumn equinox", "1887-09-23"), ["Ōmori Gen"]),
  ev("arrest", "was led away", ("last day of the month", "1887-09-30"), ["Tajima Kihachi"]),
  ev("sanction", "struck him from its roll", ("third of October", "1887-10-03"), ["Tajima Kihachi"]),
  ev("travel", "had travelled to Tokyo", None, ["Isogai Tadasuke"]),
  ev("departure", "asked to be released", ("on the eighth", "1887-10-08"), ["Isogai Tadasuke"]),
  ev("conviction", "was given two years and three months", ("Christmas", "1887-12-25"), ["Tajima Kihachi"]),
)

P("d34-16", """The Vainikolo title dispute of 1996 was a disagreement over who should succeed to the noble title of Vainikolo, on the island of Vavaʻu in Tonga.

Death of the 11th holder

ʻInoke Fangupō, the 11th Vainikolo, who had been Governor of Vavaʻu from 1984, died of a stroke at Neiafu on Sunday 3 March 1996. He left two sons by different mothers, Tēvita Mahe and Siosaia Fangupō. The younger, Siosaia, a pilot who lived in Auckland, flew home on the Tuesday. The elder, Tēvita, was then magistrate at Pangai in Haʻapai. He is a Roman Catholic; the rest of the family are Free Wesleyans.

Claims

At the funeral, on 8 March, the family spokesman Semisi Taufa announced that Siosaia would be the 12th holder. This was said to be the dead man's wish, although no will was ever produced. Four days after the burial Tēvita petitioned the Land Court. He stopped hearing cases for as long as his petition was open. His half-brother swore before the court in Holy Week, on 2 April, that their father had told him by telephone, at Christmas 1995, that the title was his. The presiding judge, Lord Chief Justice's deputy Graham Westerby, a New Zealander, ruled for Tēvita on the Friday of the week following Easter.

Result

Tēvita Mahe Fangupō was installed on 4 May and from then on sat in the Legislative Assembly as one of the nobles' representatives for Vavaʻu, where he replaced the 7th Tuiʻone. He gave up the magistracy. The post of Governor, which some had expected to fall to him too, was filled by Brigadier Lopeti Vaha, the late governor's cousin, in June. Siosaia returned to Auckland and did not appeal. The brothers were reconciled in 2001 at the wedding of Tēvita's daughter ʻAna, who is now a deputy secretary in the Ministry of Lands. A plan to divide the estate was dropped.
""",
  occ("ʻInoke Fangupō", "11th Vainikolo", end=("Sunday 3 March 1996", "1996-03-03")),
  occ("ʻInoke Fangupō", "Governor of Vavaʻu", start=("1984", "1984"), end=("Sunday 3 March 1996", "1996-03-03")),
  occ("Tēvita Mahe Fangupō", "magistrate at Pangai", end=("4 May", "1996-05-04"), again=["magistracy"]),
  occ("Semisi Taufa", "family spokesman"),
  occ("Graham Westerby", "Lord Chief Justice's deputy", again=["presiding judge"]),
  occ("Tēvita Mahe Fangupō", "was installed", start=("4 May", "1996-05-04")),
  occ("Tēvita Mahe Fangupō", "one of the nobles' representatives for Vavaʻu", start=("4 May", "1996-05-04"), again=["sat in the Legislative Assembly"]),
  occ("Tuiʻone", "replaced the 7th Tuiʻone", end=("4 May", "1996-05-04")),
  occ("Lopeti Vaha", "Governor#2", start=("June", "1996-06")),
  occ("Lopeti Vaha", "Brigadier"),
  occ("ʻAna", "deputy secretary in the Ministry of Lands"),
  fact("ʻInoke Fangupō", "causeOfDeath", "stroke"),
  fact("ʻInoke Fangupō", "deathPlace", "Neiafu"),
  fact("ʻInoke Fangupō", "deathDate", "Sunday 3 March 1996", value="1996-03-03"),
  fact("ʻInoke Fangupō", "children", "Tēvita Mahe"),
  fact("ʻInoke Fangupō", "children", "Siosaia Fangupō"),
  fact("Siosaia Fangupō", "occupation", "pilot"),
  fact("Siosaia Fangupō", "residence", "Auckland"),
  fact("Tēvita Mahe Fangupō", "religion", "Roman Catholic"),
  fact("Siosaia Fangupō", "religion", "Free Wesleyans"),
  fact("Graham Westerby", "nationality", "New Zealander"),
  fact("Lopeti Vaha", "relatives", "ʻInoke Fangupō"),
  fact("Tēvita Mahe Fangupō", "children", "ʻAna"),
  ev("travel", "flew home", ("the Tuesday", "1996-03-05"), ["Siosaia Fangupō"]),
  ev("speech", "announced", ("8 March", "1996-03-08"), ["Semisi Taufa"]),
  ev("communication", "petitioned", ("Four days after the burial", "1996-03-12"), ["Tēvita Mahe Fangupō"]),
  ev("recusal", "stopped hearing cases", None, ["Tēvita Mahe Fangupō"]),
  ev("testimony", "swore before the court", ("2 April", "1996-04-02"), ["Siosaia Fangupō"]),
  ev("appointment", "was installed", ("4 May", "1996-05-04"), ["Tēvita Mahe Fangupō"]),
  ev("departure", "gave up the magistracy", None, ["Tēvita Mahe Fangupō"]),
  ev("appointment", "was filled", ("June", "1996-06"), ["Lopeti Vaha"]),
  ev("travel", "returned to Auckland", None, ["Siosaia Fangupō"]),
)

P("d34-17", """DROHOBYCZ, OZOKERITE STRIKE OF. The chief actors: (1) Zdzisław Rola-Chmieleński, k.k. starosta of Drohobycz 1886–90, s. of an insurgent of 1863, Rom. Cath.; (2) Mojżesz Landesberg, concession-holder, vice-burgomaster of Borysław from 1888; (3) Ivan Hulyj, wax-digger, Ruthenian, spokesman of the pits; (4) Dr. Filip Auspitz, mines inspector, grad. of Leoben; (5) Lt.-Col. Heinrich von Töply, Uhlans.

1890. 2 June: descent into the Nowy Świat shafts refused. 3 June: Auspitz goes below alone; declares that evening, at a public meeting in the synagogue yard, that 7 of 9 shafts lack air. 5 June: H. received by R.-C., who undertakes in his presence to close them; the undertaking withdrawn in writing on the morrow, it is alleged at L.'s table. 9 June, Mon.: H. taken in irons to Sambor. Three days later v. Töply arrives with two squadrons; the colonel, finding no riot, dines with Auspitz. 15 June: Auspitz lays his register before the Namiestnik's councillor, Count Oktaw Sarnecki, at Lwów. 20 June: Sarnecki comes in person and questions R.-C. for a day. 24 June: R.-C. removed, "on leave". His functions pass to the commissioner Bolesław Trzos, and in Sept. definitively to Sarnecki's nephew, Baron Jan Konopka.

H., tried at Sambor on 14 July, got five weeks and walked free, the term being thought served. L. stayed in office until his d. (apoplexy, Karlsbad, 1897); that he fled to Vienna in the June days is a fable of the Kurjer. Auspitz was transferred to Idria before the year's end, which he regarded as exile: m. there 1893 a Slovene, Marija Kobal; took the Order of Francis Joseph, 1908. R.-C. withdrew to Rymanów. H. sat for the small communes in the Diet of 1895.
""",
  occ("Zdzisław Rola-Chmieleński", "k.k. starosta of Drohobycz", start=("1886", "1886"), end=("24 June", "1890-06-24")),
  occ("Mojżesz Landesberg", "vice-burgomaster of Borysław", start=("1888", "1888"), end=("1897", "1897"), again=["stayed in office"]),
  occ("Ivan Hulyj", "spokesman of the pits"),
  occ("Filip Auspitz", "mines inspector"),
  occ("Heinrich von Töply", "Lt.-Col.", again=["colonel"]),
  occ("Oktaw Sarnecki", "Namiestnik's councillor"),
  occ("Bolesław Trzos", "His functions", start=("24 June", "1890-06-24"), end=("Sept.", "1890-09")),
  occ("Bolesław Trzos", "commissioner"),
  occ("Jan Konopka", "definitively", start=("Sept.", "1890-09")),
  occ("Ivan Hulyj", "sat for the small communes in the Diet", start=("1895", "1895")),
  fact("Zdzisław Rola-Chmieleński", "religion", "Rom. Cath."),
  fact("Mojżesz Landesberg", "occupation", "concession-holder"),
  fact("Ivan Hulyj", "occupation", "wax-digger"),
  fact("Ivan Hulyj", "ethnicity", "Ruthenian"),
  fact("Filip Auspitz", "education", "Leoben"),
  fact("Heinrich von Töply", "militaryService", "Uhlans"),
  fact("Oktaw Sarnecki", "relatives", "Jan Konopka"),
  fact("Mojżesz Landesberg", "causeOfDeath", "apoplexy"),
  fact("Mojżesz Landesberg", "deathPlace", "Karlsbad"),
  fact("Mojżesz Landesberg", "deathDate", "1897", value="1897"),
  fact("Filip Auspitz", "spouse", "Marija Kobal", date=("1893", "1893")),
  fact("Marija Kobal", "ethnicity", "Slovene"),
  fact("Filip Auspitz", "award", "Order of Francis Joseph", date=("1908", "1908")),
  fact("Zdzisław Rola-Chmieleński", "residence", "Rymanów"),
  ev("speech", "declares", ("that evening", "1890-06-03"), ["Filip Auspitz"]),
  ev("meeting", "received by R.-C.", ("5 June", "1890-06-05"), ["Ivan Hulyj", "Zdzisław Rola-Chmieleński"]),
  ev("communication", "withdrawn in writing", ("on the morrow", "1890-06-06"), ["Zdzisław Rola-Chmieleński", "Ivan Hulyj"]),
  ev("arrest", "taken in irons", ("9 June", "1890-06-09"), ["Ivan Hulyj"]),
  ev("travel", "arrives with two squadrons", ("Three days later", "1890-06-12"), ["Heinrich von Töply"]),
  ev("meeting", "dines with Auspitz", None, ["Heinrich von Töply", "Filip Auspitz"]),
  ev("disclosure", "lays his register", ("15 June", "1890-06-15"), ["Filip Auspitz", "Oktaw Sarnecki"]),
  ev("travel", "comes in person", ("20 June", "1890-06-20"), ["Oktaw Sarnecki"]),
  ev("investigation", "questions R.-C.", ("20 June", "1890-06-20"), ["Oktaw Sarnecki", "Zdzisław Rola-Chmieleński"]),
  ev("departure", "removed", ("24 June", "1890-06-24"), ["Zdzisław Rola-Chmieleński"]),
  ev("appointment", "pass to", ("24 June", "1890-06-24"), ["Bolesław Trzos"]),
  ev("appointment", "definitively", ("Sept.", "1890-09"), ["Jan Konopka"]),
  ev("conviction", "got five weeks", ("14 July", "1890-07-14"), ["Ivan Hulyj"]),
  ev("departure", "was transferred", ("before the year's end", "1890"), ["Filip Auspitz"]),
)

P("d34-18", """MAHIKENG, South Africa, Dec 4 (Agency) – Forty hours after North West health chief Dineo Motlhabane swore she'd never go, she went.

Motlhabane quit as provincial health MEC late Thursday in a two-line text to premier Kagisho Sebego, a Sebego aide said. Finance MEC Pieter Raats is minding the department. He's the fifth to have it in four years.

At issue: 23 ambulances bought in March for twice the going price. The province's forensic unit, headed by ex-prosecutor Advocate Lungile Mabuza, opened its probe on Nov. 9. Motlhabane told a rally in Taung the Sunday after that she'd "sleep like a baby". Hours later her own chief of staff, Tebogo Phiri, walked into Mabuza's office with a shoe box of receipts. He was fired on Monday, rehired on Tuesday on the premier's orders, and on the 18th gave six hours of evidence behind closed doors.

Then came Wednesday. The mother of three, a nurse by training, faced legislators, denied owning shares in the seller, and called Phiri a jilted suitor. He laughed that off: he's been with husband Oupa, a choirmaster, since 2007. That same evening the Mafikeng Mail ran a share certificate. It bore the maiden name Dineo Seakamela — hers until 1994.

Police have not arrested anyone. Sebego is likely to name a full-time successor next week; names floating around include Raats, who isn't keen, and ex-mayor Aobakwe Thebe of Rustenburg, who is. The ANC's provincial secretary, Supra Lekgetho, wants Motlhabane disciplined. Her seat in the legislature, where she's sat since 2004, she's keeping.

The DA's Annelie Vosloo, leader of the opposition, wrote to the public protector on Friday asking for a wider inquiry. Raats, 61, farms maize near Lichtenburg and crossed over from the New National Party in 2005. "I count things," he told a radio show at breakfast. "That's what was missing."
""",
  occ("Dineo Motlhabane", "provincial health MEC", end=("late Thursday", "2009-12-03"), again=["North West health chief"]),
  occ("Kagisho Sebego", "premier"),
  occ("Pieter Raats", "Finance MEC"),
  occ("Pieter Raats", "minding the department", start=("late Thursday", "2009-12-03")),
  occ("Lungile Mabuza", "forensic unit, headed"),
  occ("Lungile Mabuza", "prosecutor"),
  occ("Tebogo Phiri", "chief of staff"),
  occ("Aobakwe Thebe", "mayor"),
  occ("Supra Lekgetho", "ANC's provincial secretary"),
  occ("Dineo Motlhabane", "seat in the legislature", start=("since 2004", "2004")),
  occ("Annelie Vosloo", "leader of the opposition"),
  fact("Lungile Mabuza", "occupation", "Advocate"),
  fact("Dineo Motlhabane", "occupation", "nurse"),
  fact("Tebogo Phiri", "spouse", "Oupa"),
  fact("Oupa", "occupation", "choirmaster"),
  fact("Dineo Motlhabane", "birthName", "Dineo Seakamela"),
  fact("Supra Lekgetho", "party", "ANC"),
  fact("Annelie Vosloo", "party", "DA"),
  fact("Pieter Raats", "occupation", "farms maize"),
  fact("Pieter Raats", "party", "New National Party"),
  ev("departure", "quit", ("late Thursday", "2009-12-03"), ["Dineo Motlhabane"]),
  ev("communication", "two-line text", ("late Thursday", "2009-12-03"), ["Dineo Motlhabane", "Kagisho Sebego"]),
  ev("investigation", "opened its probe", ("Nov. 9", "2009-11-09"), ["Lungile Mabuza", "Dineo Motlhabane"]),
  ev("speech", "told a rally", ("the Sunday after", "2009-11-15"), ["Dineo Motlhabane"]),
  ev("disclosure", "walked into Mabuza's office", ("Hours later", "2009-11-15"), ["Tebogo Phiri", "Lungile Mabuza"]),
  ev("departure", "was fired", ("on Monday", "2009-11-16"), ["Tebogo Phiri"]),
  ev("appointment", "rehired", ("on Tuesday", "2009-11-17"), ["Tebogo Phiri", "Kagisho Sebego"]),
  ev("testimony", "gave six hours of evidence", ("on the 18th", "2009-11-18"), ["Tebogo Phiri"]),
  ev("testimony", "faced legislators", ("Wednesday", "2009-12-02"), ["Dineo Motlhabane"]),
  ev("communication", "wrote", ("on Friday", "2009-12-04"), ["Annelie Vosloo"]),
  ev("speech", "told a radio show", ("at breakfast", "2009-12-04"), ["Pieter Raats"]),
)

P("d34-19", """Subramania Ayyar's fortnight

You ask about April of 'fifty-two. I was then third clerk in the Secretariat at Fort St George and my chief, T. K. Subramania Ayyar, Secretary for Food, was the last I.C.S. man who still wore a turban to office. His people were of Kumbakonam; he had read mathematics at Presidency College and then at Oriel.

On the 1st, a Tuesday, the rice boat failed to come in. On the 3rd he telephoned to the Collector of Tanjore, young Gnanaprakasam, a Catholic from Palayamkottai and the bravest officer I have known, and told him to open the mill-owners' godowns. This Gnanaprakasam did within the day. Now the greatest of the mill-owners, V. R. Odayar, was himself member for Mannargudi in the new Assembly, barely a month elected, and he took the night train up to town. He saw the Minister, Mrs Rukmini Nallathambi, on the Saturday before Easter week began. What passed between them nobody knows; Odayar boasted later that she had wept, and she that he had.

By Monday there was an order on my table for the Collector's transfer to Anantapur. My chief returned it unsigned. He did so again on Wednesday. On Maundy Thursday he sent in his papers, after twenty-six years, and walked home to Mylapore; I carried the umbrella.

And then, you see, everything turned over. The boat came on Easter Sunday. The mill-owner's own manager, one Rajamanickam, laid before the District Judge at Tanjore an account of eleven hundred hidden bags, and on the Tuesday the police took Odayar off a platform at Egmore. He lost the seat on petition in August, to the Communist Kathamuthu. Mrs Nallathambi survived until the reshuffle of the following year. They'd have had my chief back, but he preferred the Vedas. Gnanaprakasam never went to Anantapur. He finished as Chief Secretary in 1971, with a Padma Bhushan, and a bad knee from the godown door.
""",
  occ("T. K. Subramania Ayyar", "Secretary for Food", end=("Maundy Thursday", "1952-04-10")),
  occ("T. K. Subramania Ayyar", "I.C.S. man", start=("twenty-six years", "1926"), end=("Maundy Thursday", "1952-04-10")),
  occ("Gnanaprakasam", "Collector of Tanjore", again=["Collector#2"]),
  occ("V. R. Odayar", "member for Mannargudi in the new Assembly", start=("barely a month elected", "1952-03"), end=("August", "1952-08")),
  occ("Rukmini Nallathambi", "Minister", end=("the following year", "1953")),
  occ("Rajamanickam", "manager"),
  occ("Kathamuthu", "to the Communist Kathamuthu", start=("August", "1952-08")),
  occ("Gnanaprakasam", "Chief Secretary", end=("1971", "1971")),
  fact("T. K. Subramania Ayyar", "education", "Presidency College"),
  fact("T. K. Subramania Ayyar", "education", "Oriel"),
  fact("T. K. Subramania Ayyar", "residence", "Mylapore"),
  fact("Gnanaprakasam", "religion", "Catholic"),
  fact("Gnanaprakasam", "birthPlace", "Palayamkottai"),
  fact("V. R. Odayar", "occupation", "mill-owners#2"),
  fact("Kathamuthu", "party", "Communist"),
  fact("Gnanaprakasam", "award", "Padma Bhushan"),
  ev("communication", "telephoned", ("On the 3rd", "1952-04-03"), ["T. K. Subramania Ayyar", "Gnanaprakasam"]),
  ev("travel", "took the night train", None, ["V. R. Odayar"]),
  ev("meeting", "saw the Minister", ("the Saturday before Easter week began", "1952-04-05"), ["V. R. Odayar", "Rukmini Nallathambi"]),
  ev("departure", "sent in his papers", ("Maundy Thursday", "1952-04-10"), ["T. K. Subramania Ayyar"]),
  ev("disclosure", "laid before the District Judge", None, ["Rajamanickam", "V. R. Odayar"]),
  ev("arrest", "took Odayar off a platform", ("on the Tuesday", "1952-04-15"), ["V. R. Odayar"]),
  ev("election", "lost the seat", ("August", "1952-08"), ["V. R. Odayar", "Kathamuthu"]),
)

P("d34-20", """HOW WE LOST THE COURTHOUSE: A chapter for the Tascosa Springs centennial

Old-timers told it forty ways. The commissioners' minutes tell it one way, and this is it.

In January of 1886 the seat of Ochre County was Tascosa Springs, and Rufus Pettibone was county judge, a Campbellite preacher with a Confederate wooden leg. His clerk was Lemuel Ostrander. The rival town, Belmont, had a railroad coming and a sheriff of its own making, Zebulon "Dutch" Kranz, native of Hesse. On New Year's night somebody voted 480 people in Belmont, which had 112.

Pettibone refused the returns on the fourth. On the ninth Kranz rode in with twenty men, arrested the judge for contempt of himself, and carted him to Belmont in a feed wagon. Mrs. Pettibone — Arvilla, a Tennessee Crockett — telegraphed Austin the same night. Ostrander put the record books in a well. It is claimed he was paid by the townsite company to do it the other way round, but the books were there when they looked.

Nine days went by. Then Captain Asa Birdwell of the Rangers stepped off at the railhead. He talked to Kranz in the saloon Tuesday the nineteenth, let Pettibone out next morning, and on Thursday had the sheriff hand over his badge. District Judge Horatio Lusk came up from Mobeetie in the second week of February to try him. Deputy Pink Sowell turned state's evidence on the 11th; on the 12th twelve men fined Kranz one dollar.

Folks had figured Pettibone would carry on. He didn't. He preached Sunday on the text about Naboth and on Washington's birthday gave up the bench, Ostrander following him on it by vote of the commissioners. A new poll in May, an honest one, went to Belmont by eleven.

Kranz drifted to New Mexico Territory and a bullet found him at Raton in '89. Birdwell, whose brother Silas later held the same court at Belmont, is in the Ranger Hall of Fame. Ostrander's granddaughter kept the post office here till it closed.
""",
  occ("Rufus Pettibone", "county judge", end=("Washington's birthday", "1886-02-22"), again=["the bench"]),
  occ("Rufus Pettibone", "preacher"),
  occ("Lemuel Ostrander", "clerk"),
  occ("Zebulon Kranz", "sheriff", end=("on Thursday", "1886-01-21")),
  occ("Asa Birdwell", "Captain Asa Birdwell of the Rangers"),
  occ("Horatio Lusk", "District Judge"),
  occ("Pink Sowell", "Deputy"),
  occ("Lemuel Ostrander", "following him on it", start=("Washington's birthday", "1886-02-22")),
  occ("Silas", "held the same court"),
  fact("Rufus Pettibone", "religion", "Campbellite"),
  fact("Rufus Pettibone", "militaryService", "Confederate"),
  fact("Zebulon Kranz", "alias", "Dutch"),
  fact("Zebulon Kranz", "birthPlace", "Hesse"),
  fact("Rufus Pettibone", "spouse", "Arvilla"),
  fact("Arvilla", "birthPlace", "Tennessee"),
  fact("Arvilla", "birthName", "Crockett"),
  fact("Zebulon Kranz", "causeOfDeath", "bullet"),
  fact("Zebulon Kranz", "deathPlace", "Raton"),
  fact("Zebulon Kranz", "deathDate", "'89", value="1889"),
  fact("Asa Birdwell", "siblings", "Silas"),
  fact("Silas", "siblings", "Birdwell#2"),
  ev("arrest", "arrested the judge", ("On the ninth", "1886-01-09"), ["Zebulon Kranz", "Rufus Pettibone"]),
  ev("communication", "telegraphed", ("the same night", "1886-01-09"), ["Arvilla"]),
  ev("travel", "stepped off", ("Nine days went by", "1886-01-18"), ["Asa Birdwell"]),
  ev("meeting", "talked to Kranz", ("Tuesday the nineteenth", "1886-01-19"), ["Asa Birdwell", "Zebulon Kranz"]),
  ev("departure", "hand over his badge", ("on Thursday", "1886-01-21"), ["Zebulon Kranz", "Asa Birdwell"]),
  ev("travel", "came up from Mobeetie", ("second week of February", "1886-02"), ["Horatio Lusk"]),
  ev("testimony", "turned state's evidence", ("on the 11th", "1886-02-11"), ["Pink Sowell", "Zebulon Kranz"]),
  ev("conviction", "fined Kranz", ("on the 12th", "1886-02-12"), ["Zebulon Kranz"]),
  ev("speech", "preached", ("Sunday", "1886-02-14"), ["Rufus Pettibone"]),
  ev("departure", "gave up the bench", ("Washington's birthday", "1886-02-22"), ["Rufus Pettibone"]),
  ev("election", "vote of the commissioners", ("Washington's birthday", "1886-02-22"), ["Lemuel Ostrander"]),
)

P("d34-21", """Media statement — embargoed until 2 pm, Friday 1 April 2011

Independent Recovery Coordinator for the Bay floods confirmed

Mayor Hineroa Paki has today welcomed confirmation that Sir Murray Gilfillan KNZM will lead recovery in the Waitoa district for the next six months.

Sir Murray, a former Chief Engineer of the Ministry of Works and a past chair of Landcorp (1999–2004), replaces Civil Defence controller Deb Tahana, who has run the response since the stopbank failed on Saturday 12 March. Ms Tahana returns to her role as group manager infrastructure on Monday, "after a sleep", says the Mayor.

The appointment follows:
• the Mayor's declaration of emergency on the evening of the 12th;
• the visit, three days later, of Local Government Minister Grant Aubrey, who overflew the valley with Ms Tahana and pledged $4 million;
• the Mayor's open letter of 18 March to the Regional Council's chief executive, Dr Elspeth Orme, about the state of the stopbank;
• Dr Orme's decision, the next Monday, to stand down during a review by Queen's Counsel Ranjit Deol; her deputy, Callum Fyfe, is acting in her stead; and
• Mr Deol's interim findings, which he presented to councillors yesterday.

"There has been speculation that I asked for Dr Orme's head. I did not," says Mayor Paki. "Nor will I be standing for Parliament." Mr Deol is due to interview Dr Orme and Mr Fyfe after Easter.

About Sir Murray Gilfillan: Now 71, Murray Gilfillan is an Otago boy — Balclutha — and a Canterbury engineering graduate who did his national service with the Royal New Zealand Engineers. He was knighted in the 2009 New Year Honours. Lady Gilfillan (Bronwen) is a potter. They live at Ōhope.

About the Mayor: Elected in October 2007 over the sitting mayor, Bruce Wadsworth, and returned unopposed last year, Hineroa Paki (Ngāti Awa) taught te reo at Whakatāne High School for two decades. Her late father, Canon Wī Paki, was Anglican vicar of Te Teko.
""",
  occ("Hineroa Paki", "Mayor#1", start=("October 2007", "2007-10")),
  occ("Murray Gilfillan", "lead recovery", start=("today", "2011-04-01"), again=["Independent Recovery Coordinator"]),
  occ("Murray Gilfillan", "Chief Engineer of the Ministry of Works"),
  occ("Murray Gilfillan", "chair of Landcorp", start=("1999", "1999"), end=("2004", "2004")),
  occ("Deb Tahana", "Civil Defence controller", start=("Saturday 12 March", "2011-03-12"), end=("today", "2011-04-01")),
  occ("Deb Tahana", "group manager infrastructure"),
  occ("Grant Aubrey", "Local Government Minister"),
  occ("Elspeth Orme", "Regional Council's chief executive"),
  occ("Ranjit Deol", "Queen's Counsel"),
  occ("Ranjit Deol", "review by"),
  occ("Callum Fyfe", "deputy"),
  occ("Callum Fyfe", "acting in her stead", start=("the next Monday", "2011-03-21")),
  occ("Bruce Wadsworth", "sitting mayor", end=("October 2007", "2007-10")),
  occ("Wī Paki", "Anglican vicar of Te Teko"),
  occ("Wī Paki", "Canon"),
  fact("Murray Gilfillan", "award", "KNZM", date=("2009 New Year Honours", "2009")),
  fact("Murray Gilfillan", "birthPlace", "Balclutha"),
  fact("Murray Gilfillan", "education", "Canterbury"),
  fact("Murray Gilfillan", "occupation", "engineering"),
  fact("Murray Gilfillan", "militaryService", "Royal New Zealand Engineers"),
  fact("Murray Gilfillan", "spouse", "Bronwen"),
  fact("Bronwen", "occupation", "potter"),
  fact("Murray Gilfillan", "residence", "Ōhope"),
  fact("Bronwen Gilfillan", "residence", "Ōhope"),
  fact("Hineroa Paki", "ethnicity", "Ngāti Awa"),
  fact("Hineroa Paki", "occupation", "taught te reo"),
  fact("Hineroa Paki", "father", "Wī Paki"),
  fact("Wī Paki", "religion", "Anglican"),
  ev("travel", "visit", ("three days later", "2011-03-15"), ["Grant Aubrey"]),
  ev("travel", "overflew the valley", ("three days later", "2011-03-15"), ["Grant Aubrey", "Deb Tahana"]),
  ev("communication", "open letter", ("18 March", "2011-03-18"), ["Hineroa Paki", "Elspeth Orme"]),
  ev("departure", "stand down", ("the next Monday", "2011-03-21"), ["Elspeth Orme"]),
  ev("disclosure", "presented", ("yesterday", "2011-03-31"), ["Ranjit Deol"]),
  ev("appointment", "confirmation", ("today", "2011-04-01"), ["Murray Gilfillan"]),
  ev("award", "was knighted", ("2009 New Year Honours", "2009"), ["Murray Gilfillan"]),
  ev("election", "Elected", ("October 2007", "2007-10"), ["Hineroa Paki", "Bruce Wadsworth"]),
  ev("election", "returned unopposed", ("last year", "2010"), ["Hineroa Paki"]),
)

P("d34-22", """Four Horses at the Palace Gate

The Emir of Kazaure-Gabas had been dead nine hours when the horses came. It was the second Friday of May 1981 — the 8th — and in that dry country, where a turban is worth more than a ministry, nobody had gone to bed. Alhaji Muhammadu Bello Sambo had ruled for thirty-one years. He left nineteen sons and, so the women said, no wish.

By rights the four kingmakers should have met that Friday after prayer. Their senior, the Waziri, Malam Junaidu Iro, once headmaster of the Middle School and a Qadiri of the strict kind, wanted the eldest son, Ibrahim Sambo: colonel, Sandhurst, Rolls-Royce. What he hadn't foreseen was the governor. Dr Yakubu Danlami, PRP, a vet with a Leningrad wife, drove out from the capital on Sunday and, at a rally on the polo field, told the peasants that emirs were "ticks with titles". Would he abolish the throne? He let it be supposed. He never did.

On the Tuesday the Waziri and the Madaki fell out in front of the servants. On Thursday the kingmakers sent two names up to Danlami by dispatch rider. The rider, it turned out, carried three; somebody had added the postmaster, Sule Sambo, a quiet half-brother of the colonel's who had never ridden anything bigger than a bicycle. The governor picked the postmaster. He was turbaned on the 22nd, two weeks to the day after his father's end, and the colonel stood by and saluted, white as chalk.

That night troops loyal to nobody in particular picked up the Waziri on the Kano road. Danlami had him stripped of his title in the morning. But the High Court gave it back in July — Mr Justice Ephraim Adegboye, a Methodist from Ilesha, needed nine minutes — and when the Assembly impeached the governor the June after, it was Malam Junaidu who distributed the kola. Emir Sule reigned until 2006, cycling daily. Ibrahim Sambo went to Lagos and sold Rolls-Royces.
""",
  occ("Muhammadu Bello Sambo", "Emir of Kazaure-Gabas", start=("thirty-one years", "1950"), end=("the 8th", "1981-05-08"), again=["had ruled"]),
  occ("Junaidu Iro", "Waziri#1", end=("in the morning", "1981-05-23"), again=["kingmakers"]),
  occ("Junaidu Iro", "gave it back", start=("July", "1981-07")),
  occ("Junaidu Iro", "headmaster of the Middle School"),
  occ("Ibrahim Sambo", "colonel#1"),
  occ("Yakubu Danlami", "governor#1", end=("the June after", "1982-06")),
  occ("Sule Sambo", "postmaster"),
  occ("Sule Sambo", "was turbaned", start=("on the 22nd", "1981-05-22"), end=("until 2006", "2006"), again=["Emir#2"]),
  occ("Ephraim Adegboye", "Mr Justice"),
  fact("Muhammadu Bello Sambo", "deathDate", "the 8th", value="1981-05-08"),
  fact("Junaidu Iro", "religion", "Qadiri"),
  fact("Ibrahim Sambo", "education", "Sandhurst"),
  fact("Ibrahim Sambo", "father", "Muhammadu Bello Sambo"),
  fact("Yakubu Danlami", "party", "PRP"),
  fact("Yakubu Danlami", "occupation", "vet"),
  fact("Ibrahim Sambo", "siblings", "Sule Sambo"),
  fact("Sule Sambo", "siblings", "Ibrahim Sambo"),
  fact("Ephraim Adegboye", "religion", "Methodist"),
  fact("Ephraim Adegboye", "birthPlace", "Ilesha"),
  fact("Ibrahim Sambo", "residence", "Lagos"),
  ev("travel", "drove out", ("on Sunday", "1981-05-10"), ["Yakubu Danlami"]),
  ev("speech", "told the peasants", ("on Sunday", "1981-05-10"), ["Yakubu Danlami"]),
  ev("communication", "sent two names", ("On Thursday", "1981-05-14"), ["Junaidu Iro", "Yakubu Danlami"]),
  ev("appointment", "was turbaned", ("on the 22nd", "1981-05-22"), ["Sule Sambo"]),
  ev("arrest", "picked up the Waziri", ("That night", "1981-05-22"), ["Junaidu Iro"]),
  ev("sanction", "stripped of his title", ("in the morning", "1981-05-23"), ["Junaidu Iro", "Yakubu Danlami"]),
  ev("sanction", "impeached", ("the June after", "1982-06"), ["Yakubu Danlami"]),
  ev("travel", "went to Lagos", None, ["Ibrahim Sambo"]),
)

P("d34-23", """Twenty Days on the Rio do Peixe
(from the Portuguese)

Major Leopoldo Azambuja Prates was a man of mathematics, and it was with a pair of compasses that he entered, on the 7th day of October 1912, the territory that Paraná and Santa Catarina were then disputing. The positivists of Porto Alegre had educated him; God he did not acknowledge. He commanded two companies of the state police, and behind him, on a mule, there followed the delegate Sezefredo Ribas, whom President Carvalhal of the state had charged with the civil part of the enterprise.

They sought the healer Anselmo of the Waters, who called himself captain of the poor. Had he bewitched cattle? Had he proclaimed the monarchy? So the landlord of Perdizes, Colonel Tibúrcio de Moura, had affirmed by telegraph; it was not so. On the fifth day of the march Ribas went alone to the camp of the poor, and slept there, and on the following morning brought back a paper: they would disperse, if Colonel Moura were removed from the superintendency of the município. The major laughed. Then he read it a second time and sent it on to the capital.

The President's reply, which arrived with the Sunday courier, commanded attack. It was executed on Tuesday, the 22nd, at five. At six Prates was dead, a scythe in the throat, as the sole officer; the healer was dead too; and the delegate had, under the rain, taken the command that no regulation gave him, and led the companies down to União, where they came in after four days.

He was heard by the military auditor, Dr. Belisário Tigre, on the day of All Saints and publicly praised; at Christmas they made him chief of police. Moura, whose telegram Tigre had read aloud, resigned the superintendency at New Year and had to emigrate to Corrientes. Ribas kept the compasses. From 1918 to 1922 he represented Palmas in the Chamber, a mild Republican. The widow of the major, Dona Ernestina, never received him.
""",
  occ("Leopoldo Azambuja Prates", "commanded two companies of the state police", end=("Tuesday, the 22nd", "1912-10-22")),
  occ("Leopoldo Azambuja Prates", "Major"),
  occ("Sezefredo Ribas", "delegate"),
  occ("Carvalhal", "President Carvalhal of the state"),
  occ("Tibúrcio de Moura", "superintendency of the município", end=("New Year", "1913-01-01")),
  occ("Tibúrcio de Moura", "Colonel"),
  occ("Sezefredo Ribas", "taken the command", start=("Tuesday, the 22nd", "1912-10-22"), end=("after four days", "1912-10-26")),
  occ("Belisário Tigre", "military auditor"),
  occ("Sezefredo Ribas", "chief of police", start=("at Christmas", "1912-12-25")),
  occ("Sezefredo Ribas", "represented Palmas in the Chamber", start=("1918", "1918"), end=("1922", "1922")),
  fact("Leopoldo Azambuja Prates", "education", "positivists of Porto Alegre"),
  fact("Anselmo", "alias", "Anselmo of the Waters"),
  fact("Anselmo", "occupation", "healer"),
  fact("Tibúrcio de Moura", "occupation", "landlord"),
  fact("Leopoldo Azambuja Prates", "causeOfDeath", "scythe in the throat"),
  fact("Leopoldo Azambuja Prates", "deathDate", "Tuesday, the 22nd", value="1912-10-22"),
  fact("Anselmo", "deathDate", "At six", value="1912-10-22"),
  fact("Tibúrcio de Moura", "residence", "Corrientes"),
  fact("Sezefredo Ribas", "party", "Republican"),
  fact("Leopoldo Azambuja Prates", "spouse", "Ernestina"),
  ev("travel", "entered", ("7th day of October 1912", "1912-10-07"), ["Leopoldo Azambuja Prates"]),
  ev("communication", "by telegraph", None, ["Tibúrcio de Moura"]),
  ev("travel", "went alone to the camp", ("On the fifth day of the march", "1912-10-11"), ["Sezefredo Ribas"]),
  ev("communication", "sent it on", None, ["Leopoldo Azambuja Prates"]),
  ev("communication", "reply", ("the Sunday courier", "1912-10-20"), ["Carvalhal"]),
  ev("travel", "came in", ("after four days", "1912-10-26"), ["Sezefredo Ribas"]),
  ev("testimony", "was heard", ("the day of All Saints", "1912-11-01"), ["Sezefredo Ribas", "Belisário Tigre"]),
  ev("appointment", "made him", ("at Christmas", "1912-12-25"), ["Sezefredo Ribas"]),
  ev("departure", "resigned", ("New Year", "1913-01-01"), ["Tibúrcio de Moura"]),
  ev("travel", "emigrate", None, ["Tibúrcio de Moura"]),
)

P("d34-24", """The Godthaab provisions affair (Danish: Provianteringssagen) was a political scandal in the colonial administration of South Greenland in the winter of 1902.

Persons involved

Inspector Aksel Møllgaard had headed the inspectorate at Godthaab since 1897. He was a naval officer from Korsør and a knight of the Dannebrog. The colony's manager was Jens Peter Krarup, whose wife Sidsel was Møllgaard's niece. The catechist Andreas Kleist, a Greenlander trained at the seminary in Godthaab, was the elected secretary of the local guardians' council.

Events

On Shrove Monday, 10 February, Kleist asked in the council why the store was out of barley when the ship's list of September gave 90 barrels. Krarup called him a liar. Three days later Kleist crossed the ice to Kornok and took statements from eleven hunters, which he handed in on his return on the 19th. The inspector suspended him that same day, and wanted to send him to Julianehaab. This never happened, because the physician, Dr. Sophus Birkedal-Lund, certified that he was ill. (He later admitted that Kleist was quite well.)

Birkedal-Lund also wrote to the Directorate in Copenhagen. His letter went with a whaler in May, and on 8 August a commission of inquiry consisting of the lawyer C. V. Estrup Holm and the former inspector Harald Steenstrup arrived with the Hans Egede. Krarup confessed on the first day; the barley had gone to a Dundee ship. He was sent home in irons and was sentenced in Copenhagen the following March to eight months. Møllgaard, who had not known, was recalled, but went on drawing his pension. Steenstrup took charge of the inspectorate again for one year.

Later lives

Kleist was reinstated on the eve of the commission's departure, on 30 August. He was ordained pastor in 1908 and in 1911 won a seat in the first Provincial Council. He died of tuberculosis at Lichtenau in 1919. Plans to name the harbour after him came to nothing. His son Otto translated the New Testament commentary.
""",
  occ("Aksel Møllgaard", "headed the inspectorate", start=("since 1897", "1897"), again=["Inspector#1"]),
  occ("Aksel Møllgaard", "naval officer"),
  occ("Jens Peter Krarup", "colony's manager"),
  occ("Andreas Kleist", "secretary of the local guardians' council"),
  occ("Andreas Kleist", "catechist"),
  occ("Sophus Birkedal-Lund", "physician"),
  occ("C. V. Estrup Holm", "commission of inquiry"),
  occ("Harald Steenstrup", "former inspector"),
  occ("Harald Steenstrup", "commission of inquiry"),
  occ("Harald Steenstrup", "took charge of the inspectorate again"),
  occ("Andreas Kleist", "was reinstated", start=("30 August", "1902-08-30")),
  occ("Andreas Kleist", "pastor", start=("1908", "1908")),
  occ("Andreas Kleist", "first Provincial Council", start=("1911", "1911")),
  fact("Aksel Møllgaard", "birthPlace", "Korsør"),
  fact("Aksel Møllgaard", "award", "Dannebrog"),
  fact("Jens Peter Krarup", "spouse", "Sidsel"),
  fact("Sidsel", "relatives", "Møllgaard#2"),
  fact("Andreas Kleist", "ethnicity", "Greenlander"),
  fact("Andreas Kleist", "education", "seminary in Godthaab"),
  fact("C. V. Estrup Holm", "occupation", "lawyer"),
  fact("Andreas Kleist", "causeOfDeath", "tuberculosis"),
  fact("Andreas Kleist", "deathPlace", "Lichtenau"),
  fact("Andreas Kleist", "deathDate", "1919", value="1919"),
  fact("Andreas Kleist", "children", "Otto"),
  ev("speech", "asked in the council", ("10 February", "1902-02-10"), ["Andreas Kleist", "Jens Peter Krarup"]),
  ev("travel", "crossed the ice", ("Three days later", "1902-02-13"), ["Andreas Kleist"]),
  ev("disclosure", "handed in", ("on the 19th", "1902-02-19"), ["Andreas Kleist"]),
  ev("sanction", "suspended him", ("that same day", "1902-02-19"), ["Aksel Møllgaard", "Andreas Kleist"]),
  ev("communication", "wrote to the Directorate", None, ["Sophus Birkedal-Lund"]),
  ev("travel", "arrived with the Hans Egede", ("8 August", "1902-08-08"), ["C. V. Estrup Holm", "Harald Steenstrup"]),
  ev("disclosure", "confessed", ("on the first day", "1902-08-08"), ["Jens Peter Krarup"]),
  ev("conviction", "was sentenced", ("the following March", "1903-03"), ["Jens Peter Krarup"]),
  ev("departure", "was recalled", None, ["Aksel Møllgaard"]),
  ev("appointment", "took charge", None, ["Harald Steenstrup"]),
  ev("appointment", "was reinstated", ("30 August", "1902-08-30"), ["Andreas Kleist"]),
  ev("appointment", "was ordained", ("1908", "1908"), ["Andreas Kleist"]),
  ev("election", "won a seat", ("1911", "1911"), ["Andreas Kleist"]),
)

P("d34-25", """AMBOHIMANGA-ATSIMO, SURRENDER OF (1895). Fort of the third circle S. of Antananarivo. Governor since 1889: Rainizafimanga, 12 Honours, L.M.S. adherent, husband of Ramatoa Ravelo (a cousin of the prime minister's secretary). Second: Rakotovao, 9 Honours, formerly schoolmaster. On the French side: Cdt. Édouard Tastevin, marine infantry, b. Rochefort 1852, Tonkin medal. Between them: the Norwegian missionary Lars Eidsvåg, of the Stavanger school, who acted as go-between.

22 Sept.: Rainizafimanga, ordered up to the capital by courier, declines, alleging fever. 23 Sept.: first parley; Eidsvåg walks to the French outposts beneath a tablecloth. 25 Sept.: T. writes, offering honourable terms; the letter intercepted by Rakotovao, who conceals it for two days. 27 Sept.: the concealment betrayed by Ramatoa Ravelo; Rakotovao bound on her husband's order. 29 Sept., Sunday: governor and commandant meet at the ford, speak an hour through Eidsvåg. On the following day, by then perhaps aware that the capital had fallen, Rainizafimanga opened the gate. (The story that he was paid 500 piastres rests on Rakotovao's word alone.)

Consequences. Rainizafimanga confirmed in his charge 11 Oct., dismissed for suspected dealings with the Menalamba in June 1896; deported to Réunion in Aug.; d. there of beriberi 1899. Rakotovao, set free on the 1st Oct., put on French cap and in due time succeeded him, 1896–1904; author of a Tantara of the district, pr. Tananarive 1901. T. promoted lieutenant-colonel at New Year 1896, an officer of the Legion of Honour in July; resident at Fianarantsoa 1897–98; killed by a fall of horse, Diego-Suarez, 3 Feb. 1899. Eidsvåg, for whom a Norwegian decoration was talked of, got none; bapt. Ramatoa Ravelo, as a Lutheran, in 1902. It is she whom the song remembers.
""",
  occ("Rainizafimanga", "Governor", start=("since 1889", "1889"), end=("June 1896", "1896-06"), again=["confirmed in his charge"]),
  occ("Rakotovao", "Second"),
  occ("Rakotovao", "schoolmaster"),
  occ("Édouard Tastevin", "Cdt.", end=("New Year 1896", "1896-01-01"), again=["commandant"]),
  occ("Lars Eidsvåg", "missionary"),
  occ("Rakotovao", "succeeded him", start=("1896#2", "1896"), end=("1904", "1904")),
  occ("Édouard Tastevin", "lieutenant-colonel", start=("New Year 1896", "1896-01-01")),
  occ("Édouard Tastevin", "resident at Fianarantsoa", start=("1897", "1897"), end=("98", "1898")),
  fact("Rainizafimanga", "religion", "L.M.S. adherent"),
  fact("Rainizafimanga", "spouse", "Ramatoa Ravelo"),
  fact("Édouard Tastevin", "militaryService", "marine infantry"),
  fact("Édouard Tastevin", "birthPlace", "Rochefort"),
  fact("Édouard Tastevin", "birthDate", "1852", value="1852"),
  fact("Édouard Tastevin", "award", "Tonkin medal"),
  fact("Lars Eidsvåg", "nationality", "Norwegian"),
  fact("Lars Eidsvåg", "education", "Stavanger school"),
  fact("Rainizafimanga", "residence", "Réunion"),
  fact("Rainizafimanga", "causeOfDeath", "beriberi"),
  fact("Rainizafimanga", "deathDate", "1899", value="1899"),
  fact("Rakotovao", "occupation", "author"),
  fact("Édouard Tastevin", "award", "Legion of Honour", date=("in July", "1896-07")),
  fact("Édouard Tastevin", "causeOfDeath", "fall of horse"),
  fact("Édouard Tastevin", "deathPlace", "Diego-Suarez"),
  fact("Édouard Tastevin", "deathDate", "3 Feb. 1899", value="1899-02-03"),
  fact("Ramatoa Ravelo", "religion", "Lutheran", date=("1902", "1902")),
  ev("meeting", "first parley", ("23 Sept.", "1895-09-23"), ["Lars Eidsvåg"]),
  ev("communication", "T. writes", ("25 Sept.", "1895-09-25"), ["Édouard Tastevin"]),
  ev("disclosure", "betrayed", ("27 Sept.", "1895-09-27"), ["Ramatoa Ravelo", "Rakotovao"]),
  ev("arrest", "bound", ("27 Sept.", "1895-09-27"), ["Rakotovao", "Rainizafimanga"]),
  ev("meeting", "meet at the ford", ("29 Sept.", "1895-09-29"), ["Rainizafimanga", "Édouard Tastevin", "Lars Eidsvåg"]),
  ev("appointment", "confirmed", ("11 Oct.", "1895-10-11"), ["Rainizafimanga"]),
  ev("departure", "dismissed", ("June 1896", "1896-06"), ["Rainizafimanga"]),
  ev("sanction", "deported", ("in Aug.", "1896-08"), ["Rainizafimanga"]),
  ev("appointment", "succeeded", ("1896#2", "1896"), ["Rakotovao"]),
  ev("appointment", "promoted", ("New Year 1896", "1896-01-01"), ["Édouard Tastevin"]),
)

P("d34-26", """BATUMI, Oct 10 (Agency) – Georgia's customs chief in Adjara was led from his office in socks on Friday, three weeks to the day after a whistleblower's film of banknotes in a shoebox went online.

Zviad Gegechkori-Beridze, 49, ex-boxer, ex-lawmaker, was booked on abuse of office. He denies everything. His lawyer said he'd been promised a quiet exit.

Timeline. The film, shot by weighbridge clerk Nato Diasamidze, appeared on Sept 19, a Friday. Two nights later a brick came through her window in Khelvachauri. On the 23rd the head of the regional government, Irakli Shervashidze-Makharadze, told a cabinet session the film was "theatre". He changed his mind after meeting Diasamidze on Saturday, for two hours, with no aides. By Monday, Sept 29, revenue service boss Lela Tsiklauri had put Gegechkori-Beridze on leave and named Merab Kakhidze acting customs chief, a job he gave up in under a day when it turned out his wife, Khatuna, was Gegechkori-Beridze's sister. Next in was Tornike Abuladze, a naval captain.

Abuladze opened the safe on Oct 2 in front of prosecutors. What was in it hasn't been released; reports of a Turkish passport are wrong, the prosecutor's office said.

On Tuesday the suspect's driver, Avto Putkaradze, spent nine hours with the investigator, Shota Lomidze. Putkaradze has been given police protection. Diasamidze flew to Tbilisi yesterday with her two kids.

Gegechkori-Beridze sat in parliament for Keda from 2004 to 2008 with the National Movement, quit it in 2012, and ran the region's boxing federation until last week, when it dumped him. Saakashvili-era rivals say he wanted to be mayor of Batumi. The current mayor, a Dreamer, wouldn't comment.

Prosecutors say they will ask a judge on Sunday for pre-trial detention. "I only wanted the queue to move," Diasamidze told Agency by phone.
""",
  occ("Zviad Gegechkori-Beridze", "customs chief in Adjara", end=("Monday, Sept 29", "2014-09-29")),
  occ("Nato Diasamidze", "weighbridge clerk"),
  occ("Irakli Shervashidze-Makharadze", "head of the regional government"),
  occ("Lela Tsiklauri", "revenue service boss"),
  occ("Merab Kakhidze", "acting customs chief", start=("Monday, Sept 29", "2014-09-29"), end=("under a day", "2014-09-30")),
  occ("Tornike Abuladze", "Next in", start=("under a day", "2014-09-30")),
  occ("Tornike Abuladze", "naval captain"),
  occ("Avto Putkaradze", "driver"),
  occ("Shota Lomidze", "investigator"),
  occ("Zviad Gegechkori-Beridze", "sat in parliament for Keda", start=("2004", "2004"), end=("2008", "2008"), again=["lawmaker"]),
  occ("Zviad Gegechkori-Beridze", "ran the region's boxing federation", end=("until last week", "2014-10")),
  fact("Zviad Gegechkori-Beridze", "occupation", "boxer"),
  fact("Nato Diasamidze", "residence", "Khelvachauri"),
  fact("Merab Kakhidze", "spouse", "Khatuna"),
  fact("Zviad Gegechkori-Beridze", "siblings", "Khatuna"),
  fact("Khatuna", "siblings", "Gegechkori-Beridze#3"),
  fact("Zviad Gegechkori-Beridze", "party", "National Movement"),
  ev("arrest", "was led from his office", ("Friday", "2014-10-10"), ["Zviad Gegechkori-Beridze"]),
  ev("disclosure", "appeared", ("Sept 19", "2014-09-19"), ["Nato Diasamidze", "Zviad Gegechkori-Beridze"]),
  ev("speech", "told a cabinet session", ("On the 23rd", "2014-09-23"), ["Irakli Shervashidze-Makharadze"]),
  ev("meeting", "meeting Diasamidze", ("on Saturday", "2014-09-27"), ["Irakli Shervashidze-Makharadze", "Nato Diasamidze"]),
  ev("sanction", "on leave", ("Monday, Sept 29", "2014-09-29"), ["Zviad Gegechkori-Beridze", "Lela Tsiklauri"]),
  ev("appointment", "named", ("Monday, Sept 29", "2014-09-29"), ["Merab Kakhidze", "Lela Tsiklauri"]),
  ev("departure", "gave up", ("under a day", "2014-09-30"), ["Merab Kakhidze"]),
  ev("appointment", "Next in", ("under a day", "2014-09-30"), ["Tornike Abuladze"]),
  ev("testimony", "spent nine hours", ("On Tuesday", "2014-10-07"), ["Avto Putkaradze", "Shota Lomidze"]),
  ev("travel", "flew to Tbilisi", ("yesterday", "2014-10-09"), ["Nato Diasamidze"]),
  ev("departure", "quit it", ("2012", "2012"), ["Zviad Gegechkori-Beridze"]),
  ev("departure", "dumped him", ("last week", "2014-10"), ["Zviad Gegechkori-Beridze"]),
  ev("communication", "by phone", ("Oct 10", "2014-10-10"), ["Nato Diasamidze"]),
)

P("d34-27", """Kiap's court: a letter to the Old Territorians' newsletter

Dear Ed., Young Foley's piece on the Vunapaka land business is wrong in nearly every line, so if you'll bear with an old A.D.C.'s typing.

In August '72 the District Commissioner at Rabaul was Jock Cathcart, ex-2/3rd Battalion, M.C., Presbyterian, deaf on the left. I was his Assistant. The member for Vunapaka in the House of Assembly, Darius ToVaira, who'd been a catechist and was by then Pangu to the boots, walked sixty families onto the Ulatava plantation on Monday the 7th. He wasn't "leading a mob"; he had a thermos. The owner, Mrs Gisela Rademacher, born in Finschhafen of Lutheran parents, got on the blower to Port Moresby. On Wednesday Cathcart and I drove out and found the pair of them, her and ToVaira, having tea.

It was Canberra that spoilt it. The Administrator's man, one Selwyn Prout, flew in on the Friday, and by Saturday night ToVaira was in the Kalabus at Kerevat. Cathcart hadn't signed for that, whatever Foley says; he was in bed with a tooth. On the 15th he went over Prout's head and wrote to the Chief Minister's secretary, Leo Bagita. Bagita came himself, four days on, with a young Crown Law chap, Philip Sevese, and before the week was gone Sevese had been made commissioner to go into the title. He sat three months. Gisela gave evidence for two days, all of it in Kuanua, and against her own interest.

Sevese found for the families at the end of November. Prout had gone south by then. They offered Jock the Legion's secretaryship at Brisbane; he wouldn't hear of it and grew cocoa on forty acres ToVaira let him. He passed away in the Nonga Base hospital in 1980: prostate. ToVaira was Minister for Lands from '77 until the vote of '80, got the C.B.E., and spoke at the grave. I was there. I've been in Toowoomba since.
""",
  occ("Jock Cathcart", "District Commissioner at Rabaul"),
  occ("Darius ToVaira", "member for Vunapaka in the House of Assembly"),
  occ("Darius ToVaira", "catechist"),
  occ("Selwyn Prout", "Administrator's man"),
  occ("Leo Bagita", "Chief Minister's secretary"),
  occ("Philip Sevese", "Crown Law chap"),
  occ("Philip Sevese", "commissioner to go into the title", start=("before the week was gone", "1972-08"), end=("end of November", "1972-11")),
  occ("Darius ToVaira", "Minister for Lands", start=("'77", "1977"), end=("'80", "1980")),
  fact("Jock Cathcart", "militaryService", "2/3rd Battalion"),
  fact("Jock Cathcart", "award", "M.C."),
  fact("Jock Cathcart", "religion", "Presbyterian"),
  fact("Darius ToVaira", "party", "Pangu"),
  fact("Gisela Rademacher", "birthPlace", "Finschhafen"),
  fact("Jock Cathcart", "occupation", "grew cocoa"),
  fact("Jock Cathcart", "deathPlace", "Nonga Base hospital"),
  fact("Jock Cathcart", "deathDate", "1980", value="1980"),
  fact("Jock Cathcart", "causeOfDeath", "prostate"),
  fact("Darius ToVaira", "award", "C.B.E."),
  ev("communication", "got on the blower", None, ["Gisela Rademacher"]),
  ev("travel", "drove out", ("On Wednesday", "1972-08-09"), ["Jock Cathcart"]),
  ev("meeting", "having tea", ("On Wednesday", "1972-08-09"), ["Gisela Rademacher", "Darius ToVaira"]),
  ev("travel", "flew in", ("on the Friday", "1972-08-11"), ["Selwyn Prout"]),
  ev("arrest", "was in the Kalabus", ("by Saturday night", "1972-08-12"), ["Darius ToVaira"]),
  ev("communication", "wrote", ("On the 15th", "1972-08-15"), ["Jock Cathcart", "Leo Bagita"]),
  ev("travel", "came himself", ("four days on", "1972-08-19"), ["Leo Bagita", "Philip Sevese"]),
  ev("appointment", "had been made", ("before the week was gone", "1972-08"), ["Philip Sevese"]),
  ev("testimony", "gave evidence", None, ["Gisela Rademacher", "Philip Sevese"]),
  ev("travel", "gone south", None, ["Selwyn Prout"]),
  ev("speech", "spoke at the grave", ("1980", "1980"), ["Darius ToVaira"]),
)

P("d34-28", """Lamplight on Bank Top: the Relief Committee quarrel of August 1911

Few Oswaldmoor people now living could tell you that our town was for eleven days without a mayor. Yet so it was, and the cause was soup.

The weavers had come out on the last Monday of July. By the first of August Alderman Jabez Ormerod, mayor that year, cotton-spinner and Wesleyan, had agreed to sit as treasurer of a Relief Committee got up by the vicar of St. Luke's, Canon Theodore Fanshawe. All went sweetly till the 4th, a Friday, when the Weavers' secretary, Nathaniel "Natty" Pickup, stood on the Market Cross after dark and read out to two thousand people a list of those refused. Sixteen were his own committee men. It was never proved that Ormerod had struck them off; his niece Edith, who kept the tickets, took that blame upon herself long afterwards, in her reminiscences of 1938.

On the Saturday a stone went through the mayor's conservatory. He wrote to the Chief Constable of the county for fifty men, and got them by the Sunday excursion. On Monday, Bank Holiday, Pickup was summoned before the bench. The Stipendiary, Mr. Lucius Hargreave, bound him over; then, hearing that Ormerod meant to sit beside him next day, he declined to sit at all. "I do not try cases with the complainant," he said, and caught the 4.10. That same evening Ormerod threw his chain on the Council table and walked out to Rivington, where he had a bungalow.

The Deputy, Dr. Maud Ellershaw's father Silas, was at Llandudno with his chest. No one presided. At length Fanshawe went to Rivington with Pickup — these two, on one tandem! — and on Friday the 18th had Ormerod back. The strike ended with the month. Ormerod stood down in the ordinary way that November in favour of the hatter Enoch Sladen; Pickup sat for Labour on the Council from 1919 and wore the chain himself in '27.
""",
  occ("Jabez Ormerod", "mayor#2", end=("That same evening", "1911-08-07")),
  occ("Jabez Ormerod", "back#1", start=("Friday the 18th", "1911-08-18"), end=("that November", "1911-11")),
  occ("Jabez Ormerod", "Alderman"),
  occ("Jabez Ormerod", "treasurer of a Relief Committee", start=("first of August", "1911-08-01")),
  occ("Theodore Fanshawe", "vicar of St. Luke's"),
  occ("Theodore Fanshawe", "Canon"),
  occ("Nathaniel Pickup", "Weavers' secretary"),
  occ("Lucius Hargreave", "Stipendiary"),
  occ("Silas Ellershaw", "Deputy"),
  occ("Maud Ellershaw", "Dr."),
  occ("Enoch Sladen", "in favour of the hatter", start=("that November", "1911-11")),
  occ("Nathaniel Pickup", "sat for Labour on the Council", start=("1919", "1919")),
  occ("Nathaniel Pickup", "wore the chain himself", start=("'27", "1927")),
  fact("Jabez Ormerod", "occupation", "cotton-spinner"),
  fact("Jabez Ormerod", "religion", "Wesleyan"),
  fact("Nathaniel Pickup", "alias", "Natty"),
  fact("Jabez Ormerod", "relatives", "Edith"),
  fact("Maud Ellershaw", "father", "Silas"),
  fact("Enoch Sladen", "occupation", "hatter"),
  fact("Nathaniel Pickup", "party", "Labour"),
  ev("speech", "read out", ("the 4th", "1911-08-04"), ["Nathaniel Pickup"]),
  ev("communication", "wrote", ("On the Saturday", "1911-08-05"), ["Jabez Ormerod"]),
  ev("sanction", "bound him over", ("On Monday", "1911-08-07"), ["Lucius Hargreave", "Nathaniel Pickup"]),
  ev("recusal", "declined to sit at all", ("On Monday", "1911-08-07"), ["Lucius Hargreave"]),
  ev("departure", "threw his chain", ("That same evening", "1911-08-07"), ["Jabez Ormerod"]),
  ev("travel", "went to Rivington", ("Friday the 18th", "1911-08-18"), ["Theodore Fanshawe", "Nathaniel Pickup"]),
  ev("departure", "stood down", ("that November", "1911-11"), ["Jabez Ormerod"]),
)

P("d34-29", """UNITED NATIONS INTEGRATED OFFICE FOR THE MIDDLE NIGER
Transcript of the noon briefing by the Spokesperson, Ms Nadezhda Karastoyanova — 10 June 2022

Good afternoon. A few items.

The Deputy Special Representative, Mr Óscar Villagrán of Guatemala, is back in Niamey this morning from his mission to the three frontier départements. As you know he left on the first. He saw the Governor of Tillabéri, Colonel Hamidou Djermakoye, the same afternoon, and on the Friday spent four hours at Banibangou with the cantonal chief, Amirou Seyni Boubacar, whose release we had announced three weeks before. The chief had been held since Palm Sunday. I can now say that he told Mr Villagrán the names of the people who held him; I won't give them.

Second. Our police commissioner, Chief Superintendent Ingeborg Thorvik, has finished her tour. She handed over on Monday to Brigadier-General Anselme Nkurikiye, ad interim, and flew out on Tuesday. The Secretary-General is expected to name a permanent commissioner by mid-July. There is no truth in the report that she was asked to go.

Third, the inquiry. Judge Roshani Weerakkody, who heads the board looking into the convoy incident of 29 May, took statements from nine drivers on Wednesday and will take Colonel Djermakoye's tomorrow. She formerly sat on the Court of Appeal in Colombo, from 2011 until retirement in 2018. One member, Mr Alioune Faye, has withdrawn, since his firm had insured two of the lorries.

Question (Radio Anfani): Has Mr Villagrán been offered the post in Haiti?

Ms Karastoyanova: Not that I'm aware of. He was his country's vice-minister of foreign affairs, he's a jurist, he has been with us since October 2020, when he took over from Ms Pernille Aagaard, and he seems to like it here.

Question: And Thorvik?

Answer: Home to Tromsø, to her wife and a boat. She's been decorated — the Ordre du Mérite, last Thursday, by the Minister.
""",
  occ("Nadezhda Karastoyanova", "Spokesperson"),
  occ("Óscar Villagrán", "Deputy Special Representative", start=("October 2020", "2020-10")),
  occ("Hamidou Djermakoye", "Governor of Tillabéri"),
  occ("Hamidou Djermakoye", "Colonel"),
  occ("Seyni Boubacar", "cantonal chief"),
  occ("Ingeborg Thorvik", "police commissioner", end=("on Monday", "2022-06-06")),
  occ("Ingeborg Thorvik", "Chief Superintendent"),
  occ("Anselme Nkurikiye", "ad interim", start=("on Monday", "2022-06-06")),
  occ("Anselme Nkurikiye", "Brigadier-General"),
  occ("Roshani Weerakkody", "heads the board"),
  occ("Roshani Weerakkody", "Judge"),
  occ("Roshani Weerakkody", "sat on the Court of Appeal in Colombo", start=("2011", "2011"), end=("2018", "2018")),
  occ("Alioune Faye", "One member"),
  occ("Óscar Villagrán", "vice-minister of foreign affairs"),
  occ("Pernille Aagaard", "took over from Ms Pernille Aagaard", end=("October 2020", "2020-10")),
  fact("Óscar Villagrán", "nationality", "Guatemala"),
  fact("Óscar Villagrán", "occupation", "jurist"),
  fact("Ingeborg Thorvik", "residence", "Tromsø"),
  fact("Ingeborg Thorvik", "award", "Ordre du Mérite", date=("last Thursday", "2022-06-02")),
  ev("travel", "is back in Niamey", ("this morning", "2022-06-10"), ["Óscar Villagrán"]),
  ev("travel", "left", ("on the first", "2022-06-01"), ["Óscar Villagrán"]),
  ev("meeting", "saw the Governor", ("the same afternoon", "2022-06-01"), ["Óscar Villagrán", "Hamidou Djermakoye"]),
  ev("meeting", "spent four hours at Banibangou", ("on the Friday", "2022-06-03"), ["Óscar Villagrán", "Seyni Boubacar"]),
  ev("disclosure", "told Mr Villagrán the names", ("on the Friday", "2022-06-03"), ["Seyni Boubacar", "Óscar Villagrán"]),
  ev("departure", "handed over", ("on Monday", "2022-06-06"), ["Ingeborg Thorvik", "Anselme Nkurikiye"]),
  ev("travel", "flew out", ("on Tuesday", "2022-06-07"), ["Ingeborg Thorvik"]),
  ev("investigation", "took statements", ("on Wednesday", "2022-06-08"), ["Roshani Weerakkody"]),
  ev("recusal", "has withdrawn", None, ["Alioune Faye"]),
  ev("departure", "retirement", ("2018", "2018"), ["Roshani Weerakkody"]),
  ev("appointment", "took over", ("October 2020", "2020-10"), ["Óscar Villagrán", "Pernille Aagaard"]),
  ev("award", "been decorated", ("last Thursday", "2022-06-02"), ["Ingeborg Thorvik"]),
)

P("d34-30", """Lunch at the Prendes

They'd ordered the turbot. That detail comes from the waiter, and the waiter, alone in this business, has never changed his story. Licenciado Fidel Aurioles Ponce, deputy director of Pemex for the southern zone, was taking off his jacket. Opposite him sat Senator Homero Cantarell of Tabasco, a compadre of his — each had stood godfather to a child of the other's — and it was two o'clock, Friday, October 13, 1978. At two-twenty a third chair was pulled up by a man nobody had invited.

This was Eng. Gonzalo Uruchurtu, comptroller of the same zone until the previous Monday, when Aurioles had had him thrown out of the building. Uruchurtu put a carbon copy on the tablecloth. It described four barges, paid for and never built. Then he walked to the Attorney General's office, eleven blocks, and handed a second copy to a young deputy prosecutor named Marcela Dosal, who was eating a sandwich.

What followed took a month. The senator telephoned Los Pinos that night; no one rang back. On the Wednesday Aurioles's brother-in-law, Rear Admiral Tomás Quirarte, flew to Houston, for his gallbladder, his office said. He'd been commandant of the Coatzacoalcos yard since January. He had not a stone in him. Dosal, by then, had Uruchurtu's sworn word on eighty pages, and on All Souls' she asked for, and obtained, Aurioles's arrest, which was carried out at his mother's in Puebla among the marigolds.

Cantarell resigned nothing. He sat his term out, till '82, a PRI man to the last cufflink. Was he to have been governor? It's said. Quirarte came home at New Year and testified, lost his pension and, I'm told, found religion. Aurioles drew seven years in June and served three. And Uruchurtu? A heart attack had killed him, aged fifty-one, in the Metro, the day before the verdict. Dosal, a federal judge from 1994 on, keeps the carbon copy, framed.
""",
  occ("Fidel Aurioles Ponce", "deputy director of Pemex for the southern zone"),
  occ("Homero Cantarell", "Senator Homero Cantarell of Tabasco", end=("'82", "1982"), again=["sat his term out"]),
  occ("Gonzalo Uruchurtu", "comptroller of the same zone", end=("the previous Monday", "1978-10-09")),
  occ("Marcela Dosal", "deputy prosecutor"),
  occ("Tomás Quirarte", "commandant of the Coatzacoalcos yard", start=("January", "1978-01")),
  occ("Tomás Quirarte", "Rear Admiral"),
  occ("Marcela Dosal", "federal judge", start=("1994", "1994")),
  fact("Gonzalo Uruchurtu", "occupation", "Eng."),
  fact("Fidel Aurioles Ponce", "relatives", "Tomás Quirarte"),
  fact("Tomás Quirarte", "relatives", "Aurioles#3"),
  fact("Homero Cantarell", "party", "PRI"),
  fact("Gonzalo Uruchurtu", "causeOfDeath", "heart attack"),
  fact("Gonzalo Uruchurtu", "deathPlace", "Metro"),
  fact("Gonzalo Uruchurtu", "deathDate", "the day before the verdict", value="1979-06"),
  ev("meeting", "sat#1", ("Friday, October 13, 1978", "1978-10-13"), ["Fidel Aurioles Ponce", "Homero Cantarell"]),
  ev("departure", "thrown out", ("the previous Monday", "1978-10-09"), ["Gonzalo Uruchurtu", "Fidel Aurioles Ponce"]),
  ev("disclosure", "handed a second copy", ("Friday, October 13, 1978", "1978-10-13"), ["Gonzalo Uruchurtu", "Marcela Dosal"]),
  ev("communication", "telephoned", ("that night", "1978-10-13"), ["Homero Cantarell"]),
  ev("travel", "flew to Houston", ("On the Wednesday", "1978-10-18"), ["Tomás Quirarte"]),
  ev("testimony", "sworn word", None, ["Gonzalo Uruchurtu", "Marcela Dosal"]),
  ev("arrest", "arrest", ("All Souls'", "1978-11-02"), ["Fidel Aurioles Ponce", "Marcela Dosal"]),
  ev("travel", "came home", ("New Year", "1979-01-01"), ["Tomás Quirarte"]),
  ev("testimony", "testified", None, ["Tomás Quirarte"]),
  ev("conviction", "drew seven years", ("June", "1979-06"), ["Fidel Aurioles Ponce"]),
)

P("d34-31", """How Nikolai Yevgrafovich Zaretsky Read the Address
(from the Russian)

By the old calendar it was 11 February 1905, a Friday, when the marshal of nobility of the Yelatma district, Nikolai Yevgrafovich Zaretsky, lieutenant of the Grodno Hussars in retirement, rose in the hall of the Tambov zemstvo and read, from a sheet torn out of a child's copybook, an address to the throne that begged for a constitution. The sheet belonged to his son Kotik; the words, as everyone understood, to the chairman of the zemstvo board, Varfolomei Ivanovich Chernyaev, who sat with closed eyes.

The governor, Chamberlain von Mengden-Lauenstein, a Balt and a Lutheran, was not present. They ran to fetch him. That very evening he demanded the sheet; Zaretsky answered that it had been eaten by the dog. On Sunday the two of them met at mass in the cathedral (his Excellency standing, out of politeness, through the whole of it) and nothing was said. On the Tuesday following, the governor journeyed to Petersburg to see the minister.

Meanwhile the address had been copied. The zemstvo statistician Lidia Osipovna Berg, graduate of the Bestuzhev Courses, carried it to Moscow within the hem of her coat and gave it on the 16th to an editor. When Mengden-Lauenstein returned, on the 19th, it could be read at every station. He suspended Chernyaev, which he was entitled to do, and tried to suspend the marshal, which he was not. At the end of the month Lidia Osipovna was taken at night; they let her go on Annunciation.

In April, two weeks before Easter, the minister transferred the governor to Yeniseisk. That Chernyaev was destined for his place, as the drawing-rooms had it, was invention; he was merely reinstated. In the first Duma he sat for the province, a Kadet, by the side of Zaretsky. The latter died, of a wound from a duel with a captain of horse, at Morshansk on New Year's Day of 1907. Over what? Over the dog, it is said.
""",
  occ("Nikolai Yevgrafovich Zaretsky", "marshal of nobility of the Yelatma district"),
  occ("Nikolai Yevgrafovich Zaretsky", "lieutenant of the Grodno Hussars"),
  occ("Varfolomei Ivanovich Chernyaev", "chairman of the zemstvo board", end=("on the 19th", "1905-02-19")),
  occ("Varfolomei Ivanovich Chernyaev", "reinstated"),
  occ("von Mengden-Lauenstein", "governor#1", end=("In April", "1905-04")),
  occ("von Mengden-Lauenstein", "Chamberlain"),
  occ("von Mengden-Lauenstein", "Yeniseisk", start=("In April", "1905-04")),
  occ("Lidia Osipovna Berg", "zemstvo statistician"),
  occ("Varfolomei Ivanovich Chernyaev", "In the first Duma he sat for the province"),
  occ("Nikolai Yevgrafovich Zaretsky", "by the side of Zaretsky"),
  fact("Nikolai Yevgrafovich Zaretsky", "militaryService", "Grodno Hussars"),
  fact("Nikolai Yevgrafovich Zaretsky", "children", "Kotik"),
  fact("von Mengden-Lauenstein", "ethnicity", "Balt"),
  fact("von Mengden-Lauenstein", "religion", "Lutheran"),
  fact("Lidia Osipovna Berg", "education", "Bestuzhev Courses"),
  fact("Lidia Osipovna Berg", "occupation", "statistician"),
  fact("Varfolomei Ivanovich Chernyaev", "party", "Kadet"),
  fact("Nikolai Yevgrafovich Zaretsky", "causeOfDeath", "wound from a duel"),
  fact("Nikolai Yevgrafovich Zaretsky", "deathPlace", "Morshansk"),
  fact("Nikolai Yevgrafovich Zaretsky", "deathDate", "New Year's Day of 1907", value="1907-01-01"),
  ev("speech", "read", ("11 February 1905", "1905-02-11"), ["Nikolai Yevgrafovich Zaretsky"]),
  ev("meeting", "met at mass", ("On Sunday", "1905-02-13"), ["Nikolai Yevgrafovich Zaretsky", "von Mengden-Lauenstein"]),
  ev("travel", "journeyed to Petersburg", ("On the Tuesday following", "1905-02-15"), ["von Mengden-Lauenstein"]),
  ev("travel", "carried it to Moscow", None, ["Lidia Osipovna Berg"]),
  ev("disclosure", "gave it", ("on the 16th", "1905-02-16"), ["Lidia Osipovna Berg"]),
  ev("travel", "returned", ("on the 19th", "1905-02-19"), ["von Mengden-Lauenstein"]),
  ev("sanction", "suspended Chernyaev", ("on the 19th", "1905-02-19"), ["von Mengden-Lauenstein", "Varfolomei Ivanovich Chernyaev"]),
  ev("arrest", "was taken at night", ("At the end of the month", "1905-02"), ["Lidia Osipovna Berg"]),
  ev("departure", "transferred", ("In April", "1905-04"), ["von Mengden-Lauenstein"]),
  ev("appointment", "reinstated", None, ["Varfolomei Ivanovich Chernyaev"]),
)

P("d34-32", """The Hermel truce was a ceasefire negotiated in the northern Bekaa (Lebanon) between 18 June and 3 July 1958, during that year's civil conflict. It was one of very few local truces that held.

Main participants

The truce is credited to three people. Khalil Assaf Nasreddine, the kaymakam of Hermel, was a Shia lawyer trained at Saint Joseph University. Captain Fawzi Rahbani commanded the gendarmerie company; he was a Greek Orthodox from Zahlé and had been decorated with the Order of the Cedar after the 1956 earthquake. The third was Bishop Boulos Maʻlouf, Melkite archbishop of Baalbek from 1951 to 1967. On the rebel side Hajj Deebo Jaʻfar, ex-deputy and head of the biggest tribe, led the talks.

Chronology

On 18 June, a Wednesday, two gendarmes were killed. Rahbani asked Beirut for armour that night but received no reply. On Friday Nasreddine drove to Jaʻfar's house without escort. He was kept there for two days; newspapers called this a kidnapping, which he denied all his life. By the time of his return on Sunday Beirut had sacked him by radio. His deputy, Mounir Taleb, took over the office, but let Nasreddine carry on using the telephone.

The bishop received Jaʻfar on the 26th. The day after, Rahbani rode up as well, and the text was completed. It was to be signed on the 30th, but the tribes wanted Nasreddine present. Taleb gave up his post in protest at the delay on 1 July. Nasreddine was reappointed the next morning and he signed, with the other three, on Thursday evening.

Later

Jaʻfar was re-elected to the Chamber in 1960 and drowned off Tyre in 1963. Rahbani was promoted to major in the autumn of 1958; he is the father of the film-maker Rima Rahbani-Sfeir. There were plans for a monument, but only the plinth was built. Nasreddine was governor of the South from 1966 until the war of 1975, and died in Montreal in 1994.
""",
  occ("Khalil Assaf Nasreddine", "kaymakam of Hermel", end=("on Sunday", "1958-06-22")),
  occ("Fawzi Rahbani", "commanded the gendarmerie company"),
  occ("Fawzi Rahbani", "Captain"),
  occ("Boulos Maʻlouf", "Melkite archbishop of Baalbek", start=("1951", "1951"), end=("1967", "1967"), again=["bishop#2"]),
  occ("Deebo Jaʻfar", "ex-deputy"),
  occ("Deebo Jaʻfar", "head of the biggest tribe"),
  occ("Mounir Taleb", "deputy#2"),
  occ("Mounir Taleb", "took over the office", start=("on Sunday", "1958-06-22"), end=("1 July", "1958-07-01")),
  occ("Khalil Assaf Nasreddine", "was reappointed", start=("the next morning", "1958-07-02")),
  occ("Deebo Jaʻfar", "re-elected to the Chamber", start=("1960", "1960"), end=("1963", "1963")),
  occ("Fawzi Rahbani", "major", start=("the autumn of 1958", "1958-23")),
  occ("Khalil Assaf Nasreddine", "governor of the South", start=("1966", "1966"), end=("1975", "1975")),
  fact("Khalil Assaf Nasreddine", "religion", "Shia"),
  fact("Khalil Assaf Nasreddine", "occupation", "lawyer"),
  fact("Khalil Assaf Nasreddine", "education", "Saint Joseph University"),
  fact("Fawzi Rahbani", "religion", "Greek Orthodox"),
  fact("Fawzi Rahbani", "birthPlace", "Zahlé"),
  fact("Fawzi Rahbani", "award", "Order of the Cedar", date=("after the 1956 earthquake", "1956")),
  fact("Boulos Maʻlouf", "religion", "Melkite"),
  fact("Deebo Jaʻfar", "causeOfDeath", "drowned"),
  fact("Deebo Jaʻfar", "deathPlace", "Tyre"),
  fact("Deebo Jaʻfar", "deathDate", "1963", value="1963"),
  fact("Fawzi Rahbani", "children", "Rima Rahbani-Sfeir"),
  fact("Rima Rahbani-Sfeir", "father", "Rahbani#4"),
  fact("Rima Rahbani-Sfeir", "occupation", "film-maker"),
  fact("Khalil Assaf Nasreddine", "deathPlace", "Montreal"),
  fact("Khalil Assaf Nasreddine", "deathDate", "1994", value="1994"),
  ev("award", "decorated", ("after the 1956 earthquake", "1956"), ["Fawzi Rahbani"]),
  ev("communication", "asked Beirut", ("that night", "1958-06-18"), ["Fawzi Rahbani"]),
  ev("travel", "drove to Jaʻfar's house", ("On Friday", "1958-06-20"), ["Khalil Assaf Nasreddine", "Deebo Jaʻfar"]),
  ev("departure", "sacked him", ("on Sunday", "1958-06-22"), ["Khalil Assaf Nasreddine"]),
  ev("appointment", "took over", ("on Sunday", "1958-06-22"), ["Mounir Taleb"]),
  ev("meeting", "received Jaʻfar", ("on the 26th", "1958-06-26"), ["Boulos Maʻlouf", "Deebo Jaʻfar"]),
  ev("travel", "rode up", ("The day after", "1958-06-27"), ["Fawzi Rahbani"]),
  ev("departure", "gave up his post", ("1 July", "1958-07-01"), ["Mounir Taleb"]),
  ev("appointment", "was reappointed", ("the next morning", "1958-07-02"), ["Khalil Assaf Nasreddine"]),
  ev("election", "re-elected", ("1960", "1960"), ["Deebo Jaʻfar"]),
  ev("appointment", "was promoted", ("the autumn of 1958", "1958-23"), ["Fawzi Rahbani"]),
)

P("d34-33", """JACMEL, CAPITULATION OF (Dec. 1869). Last of the southern towns to declare against the government at Port-au-Prince. Gen. Aristhène Dorsainvil, commandant of the arrondissement since Feb. 1868, mulatto, son of a Nantes ship's surgeon, held it ninety days with 700 men. Chief of civil affairs: Thélismon Bellegarde-Roche, magistrat communal, notary, freemason (Loge des Cœurs Unis), m. Euphrosine Dorsainvil, sister to the general. Besieger: Gen. Petit-Louis Fabius, black, ex-slave's grandson, trained at the Lycée Pinchinat.

3 Dec.: Bellegarde-Roche, without his brother-in-law's knowledge, crosses the lines by night to Fabius. 5 Dec.: Dorsainvil learns of it from the vicar, Abbé Corentin Le Goff, Breton, and has the magistrate shut up in the arsenal; replaces him by the pharmacist Osmin Lafontant. 8 Dec., the Conception: Le Goff preaches peace, and is placed under guard. Madame Bellegarde-Roche writes to the British vice-consul, Augustus Fernley, the day following; he goes out with a flag, Saturday 11 Dec., and sees Fabius in his tent. Dorsainvil is thought to have meditated flight to Kingston in these days, but his papers show nothing.

On the 14th the water failed. Three days more, and he asked for terms; they were signed aboard H.M.S. Niobe on the Sunday, the generals addressing not one word to each other. Dorsainvil sailed for St Thomas on Christmas Eve, never to return: d. there, yellow fever, 1871. Bellegarde-Roche, brought out of the arsenal on the 19th, was minister of justice from March 1870 till Jan. 1873. Of Fabius it was foretold that he would take the presidency. He did not live to try, being shot at Croix-des-Bouquets by a jealous aide, Lt. Dieudonné Paul, in the autumn of 1870; Paul went before a court martial and was condemned within a week. Le Goff, the only one decorated (Legion of Honour, 1874), is buried at Quimper.
""",
  occ("Aristhène Dorsainvil", "commandant of the arrondissement", start=("since Feb. 1868", "1868-02")),
  occ("Aristhène Dorsainvil", "Gen.#1"),
  occ("Thélismon Bellegarde-Roche", "magistrat communal", end=("5 Dec.", "1869-12-05"), again=["magistrate"]),
  occ("Thélismon Bellegarde-Roche", "Chief of civil affairs", end=("5 Dec.", "1869-12-05")),
  occ("Petit-Louis Fabius", "Gen.#2"),
  occ("Corentin Le Goff", "vicar"),
  occ("Osmin Lafontant", "replaces him", start=("5 Dec.", "1869-12-05")),
  occ("Augustus Fernley", "British vice-consul"),
  occ("Thélismon Bellegarde-Roche", "minister of justice", start=("March 1870", "1870-03"), end=("Jan. 1873", "1873-01")),
  occ("Dieudonné Paul", "aide"),
  occ("Dieudonné Paul", "Lt."),
  fact("Aristhène Dorsainvil", "ethnicity", "mulatto"),
  fact("Thélismon Bellegarde-Roche", "occupation", "notary"),
  fact("Thélismon Bellegarde-Roche", "spouse", "Euphrosine Dorsainvil"),
  fact("Aristhène Dorsainvil", "siblings", "Euphrosine Dorsainvil"),
  fact("Euphrosine Dorsainvil", "siblings", "Aristhène Dorsainvil"),
  fact("Petit-Louis Fabius", "ethnicity", "black"),
  fact("Petit-Louis Fabius", "education", "Lycée Pinchinat"),
  fact("Corentin Le Goff", "ethnicity", "Breton"),
  fact("Osmin Lafontant", "occupation", "pharmacist"),
  fact("Aristhène Dorsainvil", "residence", "St Thomas"),
  fact("Aristhène Dorsainvil", "causeOfDeath", "yellow fever"),
  fact("Aristhène Dorsainvil", "deathDate", "1871", value="1871"),
  fact("Petit-Louis Fabius", "causeOfDeath", "shot"),
  fact("Petit-Louis Fabius", "deathPlace", "Croix-des-Bouquets"),
  fact("Petit-Louis Fabius", "deathDate", "the autumn of 1870", value="1870-23"),
  fact("Corentin Le Goff", "award", "Legion of Honour", date=("1874", "1874")),
  ev("travel", "crosses the lines", ("3 Dec.", "1869-12-03"), ["Thélismon Bellegarde-Roche"]),
  ev("disclosure", "learns of it", ("5 Dec.", "1869-12-05"), ["Corentin Le Goff", "Aristhène Dorsainvil"]),
  ev("arrest", "shut up in the arsenal", ("5 Dec.", "1869-12-05"), ["Thélismon Bellegarde-Roche", "Aristhène Dorsainvil"]),
  ev("appointment", "replaces", ("5 Dec.", "1869-12-05"), ["Osmin Lafontant"]),
  ev("speech", "preaches peace", ("8 Dec.", "1869-12-08"), ["Corentin Le Goff"]),
  ev("arrest", "is placed under guard", ("8 Dec.", "1869-12-08"), ["Corentin Le Goff"]),
  ev("communication", "writes", ("the day following", "1869-12-09"), ["Euphrosine Dorsainvil", "Augustus Fernley"]),
  ev("meeting", "sees Fabius", ("Saturday 11 Dec.", "1869-12-11"), ["Augustus Fernley", "Petit-Louis Fabius"]),
  ev("communication", "asked for terms", ("Three days more", "1869-12-17"), ["Aristhène Dorsainvil"]),
  ev("travel", "sailed for St Thomas", ("Christmas Eve", "1869-12-24"), ["Aristhène Dorsainvil"]),
  ev("conviction", "was condemned", ("within a week", "1870-23"), ["Dieudonné Paul"]),
)

P("d34-34", """SUVA, Sept 6 (Agency) – Labasa's top doctor is back at work, the nurse who locked him out is in court on Thursday, and Fiji's health minister hasn't been seen since Saturday.

Here's where it stands. Dr Anaseini Vuki — no relation to the minister's late wife, she stresses — ran the Northern Division's medical service from 2017 until Aug 20, when minister Ratu Jone Cakausese stood her down for telling a Rotary lunch the day before that 9,000 vaccine doses had spoiled. Cakausese, an ex-army major and chief of Wailevu, put the hospital superintendent, Dr Praveen Kumar Lal, in her chair. He lasted to the 27th.

That Friday the matron, Sister Merewairita Bola, changed the locks with Lal on the wrong side. "He signed for the fridge," she said in a Facebook live that night. Police held her over the weekend and bailed her on Monday; she denies criminal damage. Lal flew to Suva the same day. He hasn't been charged and is planning, friends say, to move to Brisbane.

Permanent secretary Ilaitia Daurewa ordered a stocktake on Tuesday, Aug 31. The count, led by retired pharmacist Gwen Whippy, took two days: 9,140 doses gone. Whippy briefed Daurewa on Thursday evening; by Friday noon he had rung Vuki and given her the job back. Cakausese had been in New Delhi on a vaccine-buying tour since the 29th. He landed at Nadi on Saturday, told reporters "no doses were lost, only misplaced", and drove off with his son Seru, who's mayor of nobody's business, as one aide put it, and a rugby agent by trade.

Opposition health spokesman Simione Toganivalu (SODELPA) called for the minister's head. The PM's office said a resignation letter had "not, as yet" arrived. Daurewa is tipped as next high commissioner in Wellington.

Vuki, 52, a Seventh-day Adventist out of Savusavu and the Fiji School of Medicine, spent her first morning back mopping. "Fridge first," she said.
""",
  occ("Anaseini Vuki", "ran the Northern Division's medical service", start=("2017", "2017"), end=("Aug 20", "2021-08-20")),
  occ("Anaseini Vuki", "the job back", start=("Friday noon", "2021-09-03"), again=["Labasa's top doctor"]),
  occ("Jone Cakausese", "health minister", again=["minister#3"]),
  occ("Jone Cakausese", "ex-army major"),
  occ("Jone Cakausese", "chief of Wailevu"),
  occ("Praveen Kumar Lal", "hospital superintendent"),
  occ("Praveen Kumar Lal", "her chair", start=("Aug 20", "2021-08-20"), end=("the 27th", "2021-08-27")),
  occ("Merewairita Bola", "matron"),
  occ("Ilaitia Daurewa", "Permanent secretary"),
  occ("Simione Toganivalu", "Opposition health spokesman"),
  fact("Gwen Whippy", "occupation", "pharmacist"),
  fact("Jone Cakausese", "children", "Seru"),
  fact("Seru", "occupation", "rugby agent"),
  fact("Simione Toganivalu", "party", "SODELPA"),
  fact("Anaseini Vuki", "religion", "Seventh-day Adventist"),
  fact("Anaseini Vuki", "birthPlace", "Savusavu"),
  fact("Anaseini Vuki", "education", "Fiji School of Medicine"),
  fact("Anaseini Vuki", "occupation", "doctor"),
  fact("Merewairita Bola", "occupation", "nurse"),
  ev("sanction", "stood her down", ("Aug 20", "2021-08-20"), ["Jone Cakausese", "Anaseini Vuki"]),
  ev("disclosure", "telling a Rotary lunch", ("the day before", "2021-08-19"), ["Anaseini Vuki"]),
  ev("appointment", "in her chair", ("Aug 20", "2021-08-20"), ["Praveen Kumar Lal", "Jone Cakausese"]),
  ev("speech", "Facebook live", ("that night", "2021-08-27"), ["Merewairita Bola"]),
  ev("arrest", "Police held her", ("over the weekend", "2021-08-28/2021-08-29"), ["Merewairita Bola"]),
  ev("travel", "flew to Suva", ("the same day", "2021-08-30"), ["Praveen Kumar Lal"]),
  ev("investigation", "stocktake", ("Tuesday, Aug 31", "2021-08-31"), ["Ilaitia Daurewa", "Gwen Whippy"]),
  ev("disclosure", "briefed Daurewa", ("Thursday evening", "2021-09-02"), ["Gwen Whippy", "Ilaitia Daurewa"]),
  ev("communication", "had rung Vuki", ("Friday noon", "2021-09-03"), ["Ilaitia Daurewa", "Anaseini Vuki"]),
  ev("appointment", "given her the job back", ("Friday noon", "2021-09-03"), ["Anaseini Vuki", "Ilaitia Daurewa"]),
  ev("travel", "landed at Nadi", ("on Saturday", "2021-09-04"), ["Jone Cakausese"]),
  ev("speech", "told reporters", ("on Saturday", "2021-09-04"), ["Jone Cakausese"]),
)

P("d34-35", """At the Round Table in Gera

We were all of us so tired that winter. I had the minutes. On my left sat Pastor Ekkehard Uhlig of St. Salvator, who moderated; on my right, in a pullover his wife had knitted for a different man, the last chairman of the district council, Comrade Horst Lachmund, fifty-nine, turner, SED since the founding. Nobody in that room hated Lachmund. That was the trouble.

First session: Wednesday, 10 January 1990. Uhlig prayed, briefly. On the Friday the citizens' committee under the dentist Gudrun Vetterlein, whose brother had sat in Bautzen, entered the house in Hermann-Drechsler-Straße, and there on Saturday she found the list. I saw her face when she telephoned to Uhlig. He said to her, "Wait till Monday," and she did wait, which I couldn't have.

On Monday the 15th, then, before us all, she read eleven names. The fourth was Lachmund's deputy for finance, Dietmar Kober; the ninth was the Neues Forum's own speaker, Thilo Marquardt, my friend. Kober stood up and said it was true. Marquardt called it a forgery. It has been stated since that Lachmund, too, was on a list. He was on none; I have been through the files.

Kober resigned the same evening. Marquardt held on for nine days, until the 24th. In the week after that Lachmund was asked by Berlin to stay on and by his own people to go, and on 1 February he wrote two lines to Uhlig and laid his keys on the table. The pastor had wanted Vetterlein to take the keys. She took instead, on 18 March, a seat in the Volkskammer, for Bündnis 90; and it was the engineer Winfried Opitz, CDU, a Catholic from the Eichsfeld, who came in June as government commissioner and stayed until there was no more district.

Lachmund repaired clocks in Untermhaus. We buried him in 2005. Uhlig, dean emeritus since the autumn, gave the address.
""",
  occ("Ekkehard Uhlig", "moderated"),
  occ("Ekkehard Uhlig", "Pastor Ekkehard Uhlig of St. Salvator"),
  occ("Horst Lachmund", "last chairman of the district council", end=("1 February", "1990-02-01")),
  occ("Gudrun Vetterlein", "citizens' committee under"),
  occ("Dietmar Kober", "deputy for finance", end=("the same evening", "1990-01-15")),
  occ("Thilo Marquardt", "Neues Forum's own speaker", end=("the 24th", "1990-01-24")),
  occ("Gudrun Vetterlein", "seat in the Volkskammer", start=("18 March", "1990-03-18")),
  occ("Winfried Opitz", "government commissioner", start=("June", "1990-06")),
  occ("Ekkehard Uhlig", "dean emeritus", start=("since the autumn", "2005-23")),
  fact("Horst Lachmund", "occupation", "turner"),
  fact("Horst Lachmund", "party", "SED"),
  fact("Gudrun Vetterlein", "occupation", "dentist"),
  fact("Gudrun Vetterlein", "party", "Bündnis 90"),
  fact("Winfried Opitz", "occupation", "engineer"),
  fact("Winfried Opitz", "party", "CDU"),
  fact("Winfried Opitz", "religion", "Catholic"),
  fact("Winfried Opitz", "birthPlace", "Eichsfeld"),
  fact("Horst Lachmund", "residence", "Untermhaus"),
  fact("Horst Lachmund", "deathDate", "2005", value="2005"),
  fact("Horst Lachmund", "occupation", "repaired clocks"),
  ev("meeting", "First session", ("10 January 1990", "1990-01-10"), ["Ekkehard Uhlig", "Horst Lachmund"]),
  ev("communication", "telephoned to Uhlig", ("on Saturday", "1990-01-13"), ["Gudrun Vetterlein", "Ekkehard Uhlig"]),
  ev("disclosure", "read eleven names", ("Monday the 15th", "1990-01-15"), ["Gudrun Vetterlein", "Dietmar Kober", "Thilo Marquardt"]),
  ev("disclosure", "said it was true", ("Monday the 15th", "1990-01-15"), ["Dietmar Kober"]),
  ev("departure", "resigned", ("the same evening", "1990-01-15"), ["Dietmar Kober"]),
  ev("departure", "held on", ("the 24th", "1990-01-24"), ["Thilo Marquardt"]),
  ev("communication", "wrote two lines", ("1 February", "1990-02-01"), ["Horst Lachmund", "Ekkehard Uhlig"]),
  ev("departure", "laid his keys on the table", ("1 February", "1990-02-01"), ["Horst Lachmund"]),
  ev("election", "seat in the Volkskammer", ("18 March", "1990-03-18"), ["Gudrun Vetterlein"]),
  ev("appointment", "came in", ("June", "1990-06"), ["Winfried Opitz"]),
  ev("speech", "gave the address", ("2005", "2005"), ["Ekkehard Uhlig"]),
)

P("d34-36", """The Tank-Bund at Kandaluwa, and Who Let It Burst

It is generally forgotten in Kurunegala, where the clock tower gets the credit for everything, that for eighteen days of 1897 the district was ruled by a ratémahatmaya, three headmen and a widow.

The bund at Kandaluwa went on the night of Palm Sunday, the 11th of April. Forty-one were drowned. The Assistant Government Agent, Mr. Reginald Somers-Pitt, a Wykehamist, had been told of the crack in writing by the ratémahatmaya of Hiriyala, Tikiri Banda Ellawala, as early as the 2nd of the month; he had minuted it "Seen". Next day, Monday in Holy Week, Somers-Pitt rode to the breach, looked, rode back, and took to his bed with what his doctor, Juan Pieris, called brain fever and his groom called arrack. On Maundy Thursday he was carried to the Colombo train.

No successor came, for the Agent was himself at home on furlough. So Ellawala opened the kachcheri, sat at the desk, and with Mrs. Hester Vandort, relict of the Dutch Reformed predikant, fed nine thousand people until the 29th, when Mr. Giles Aubertin, C.C.S., arrived from Badulla to act. Aubertin's first deed was to charge Ellawala with opening the treasury without authority. His second, two days afterwards, was to withdraw the charge, Mrs. Vandort having shown him the counterfoils.

There was of course a commission. Mr. Justice Lambert Dornhorst-Keyt presided over it from May; Ellawala was before him on Ascension Day, Somers-Pitt on the Tuesday after that, in dark spectacles. It found against the latter, who was retired on a reduced pension in July and kept bees at Lyme. Dornhorst-Keyt had recommended a knighthood for the native officer; Downing Street thought it excessive and sent a sword. Mrs. Vandort's grandson Eric chaired the Urban Council here from 1943 to '46. The present headmaster of Hiriyala school, Mr. U. B. Ellawala, owns the sword.
""",
  occ("Reginald Somers-Pitt", "Assistant Government Agent", end=("July", "1897-07")),
  occ("Tikiri Banda Ellawala", "ratémahatmaya of Hiriyala"),
  occ("Tikiri Banda Ellawala", "sat at the desk", end=("the 29th", "1897-04-29")),
  occ("Giles Aubertin", "to act", start=("the 29th", "1897-04-29")),
  occ("Giles Aubertin", "C.C.S."),
  occ("Lambert Dornhorst-Keyt", "presided over it", start=("May", "1897-05")),
  occ("Lambert Dornhorst-Keyt", "Mr. Justice"),
  occ("Eric Vandort", "chaired the Urban Council", start=("1943", "1943"), end=("'46", "1946")),
  occ("U. B. Ellawala", "headmaster of Hiriyala school"),
  fact("Reginald Somers-Pitt", "education", "Wykehamist"),
  fact("Juan Pieris", "occupation", "doctor"),
  fact("Hester Vandort", "religion", "Dutch Reformed"),
  fact("Reginald Somers-Pitt", "residence", "Lyme"),
  fact("Tikiri Banda Ellawala", "award", "sword"),
  fact("Hester Vandort", "relatives", "Eric"),
  ev("communication", "told of the crack in writing", ("2nd of the month", "1897-04-02"), ["Tikiri Banda Ellawala", "Reginald Somers-Pitt"]),
  ev("travel", "rode to the breach", ("Next day", "1897-04-12"), ["Reginald Somers-Pitt"]),
  ev("travel", "was carried to the Colombo train", ("Maundy Thursday", "1897-04-15"), ["Reginald Somers-Pitt"]),
  ev("travel", "arrived from Badulla", ("the 29th", "1897-04-29"), ["Giles Aubertin"]),
  ev("sanction", "charge Ellawala", ("the 29th", "1897-04-29"), ["Giles Aubertin", "Tikiri Banda Ellawala"]),
  ev("disclosure", "shown him the counterfoils", ("two days afterwards", "1897-05-01"), ["Hester Vandort", "Giles Aubertin"]),
  ev("investigation", "presided", ("May", "1897-05"), ["Lambert Dornhorst-Keyt", "Reginald Somers-Pitt"]),
  ev("testimony", "was before him", ("Ascension Day", "1897-05-27"), ["Tikiri Banda Ellawala", "Lambert Dornhorst-Keyt"]),
  ev("testimony", "Somers-Pitt#3", ("the Tuesday after that", "1897-06-01"), ["Reginald Somers-Pitt", "Lambert Dornhorst-Keyt"]),
  ev("departure", "was retired", ("July", "1897-07"), ["Reginald Somers-Pitt"]),
)

P("d34-37", """Jamaica Water Users' Authority — Corporate Communications
BULLETIN TO STAKEHOLDERS, Monday, December 9, 2013

Re: Leadership transition

The Board wishes to set out, for the avoidance of doubt, the sequence of events since our last bulletin.

Nov. 11 — Board chair the Hon. Delroy Clunis, OJ, CD, informed Water Minister Marva Whylie-Grant by letter that tank levels at Hermitage had been misreported.

Nov. 12 — Director General Ransford Bogle asked to be placed on leave. Mrs Kerry-Ann Soares, VP Operations, has acted since.

Nov. 14 — The Minister toured Hermitage in the company of Mrs Soares, and that evening made a statement in Gordon House.

Nov. 19 — The Auditor General's nominee, chartered accountant Pansy Lyew-Fatt, began her review. She interviewed Mr Bogle for the first time on the Friday.

Dec. 2 — Ms Lyew-Fatt's report went to the Minister. It does not find that Mr Bogle profited. Published claims that he owns a trucking firm are false; the owner is his estranged brother, Errol.

Dec. 4 — Mr Bogle, at the helm since August 2008, submitted his resignation with immediate effect.

Dec. 5 — Mr Clunis, whose own daughter Simone works for one of the hauliers, left the chair for the discussion of contracts, Canon Vivian Tulloch presiding.

Yesterday the Board, by a majority, made Mrs Soares Director General in her own right. She is the first woman in the position. Mr Clunis will seek re-election in January; the Member of Parliament for Portland Western, who had been mentioned as a replacement, has told us he is not available.

Kerry-Ann Soares (née Dacres) holds the B.Sc. of UWI Mona and an MBA from Heriot-Watt; in 2006 she carried off the Musgrave medal in bronze. A St Elizabeth native, she started at the Authority as a meter reader in 1991. She attends Swallowfield Chapel with husband Courtney, a bailiff, and twins Joel and Jada.
""",
  occ("Delroy Clunis", "Board chair"),
  occ("Marva Whylie-Grant", "Water Minister"),
  occ("Ransford Bogle", "Director General#1", start=("August 2008", "2008-08"), end=("Dec. 4", "2013-12-04"), again=["at the helm"]),
  occ("Kerry-Ann Soares", "VP Operations"),
  occ("Kerry-Ann Soares", "has acted since", start=("Nov. 12", "2013-11-12"), end=("Yesterday", "2013-12-08")),
  occ("Kerry-Ann Soares", "Director General#2", start=("Yesterday", "2013-12-08")),
  occ("Pansy Lyew-Fatt", "Auditor General's nominee"),
  occ("Vivian Tulloch", "presiding"),
  occ("Vivian Tulloch", "Canon"),
  occ("Kerry-Ann Soares", "meter reader", start=("1991", "1991")),
  fact("Delroy Clunis", "award", "OJ"),
  fact("Delroy Clunis", "award", "CD"),
  fact("Pansy Lyew-Fatt", "occupation", "chartered accountant"),
  fact("Ransford Bogle", "siblings", "Errol"),
  fact("Errol", "siblings", "Bogle#3"),
  fact("Delroy Clunis", "children", "Simone"),
  fact("Kerry-Ann Soares", "birthName", "Dacres"),
  fact("Kerry-Ann Soares", "education", "UWI Mona"),
  fact("Kerry-Ann Soares", "education", "Heriot-Watt"),
  fact("Kerry-Ann Soares", "award", "Musgrave medal", date=("2006", "2006")),
  fact("Kerry-Ann Soares", "birthPlace", "St Elizabeth"),
  fact("Kerry-Ann Soares", "religion", "Swallowfield Chapel"),
  fact("Kerry-Ann Soares", "spouse", "Courtney"),
  fact("Courtney Soares", "occupation", "bailiff"),
  fact("Kerry-Ann Soares", "children", "Joel"),
  fact("Kerry-Ann Soares", "children", "Jada"),
  ev("communication", "by letter", ("Nov. 11", "2013-11-11"), ["Delroy Clunis", "Marva Whylie-Grant"]),
  ev("travel", "toured Hermitage", ("Nov. 14", "2013-11-14"), ["Marva Whylie-Grant", "Kerry-Ann Soares"]),
  ev("speech", "made a statement", ("that evening", "2013-11-14"), ["Marva Whylie-Grant"]),
  ev("investigation", "began her review", ("Nov. 19", "2013-11-19"), ["Pansy Lyew-Fatt"]),
  ev("testimony", "interviewed Mr Bogle", ("on the Friday", "2013-11-22"), ["Pansy Lyew-Fatt", "Ransford Bogle"]),
  ev("disclosure", "report went to the Minister", ("Dec. 2", "2013-12-02"), ["Pansy Lyew-Fatt", "Marva Whylie-Grant"]),
  ev("departure", "submitted his resignation", ("Dec. 4", "2013-12-04"), ["Ransford Bogle"]),
  ev("recusal", "left the chair", ("Dec. 5", "2013-12-05"), ["Delroy Clunis"]),
  ev("appointment", "made Mrs Soares", ("Yesterday", "2013-12-08"), ["Kerry-Ann Soares"]),
)

P("d34-38", """A Governor Is Mislaid

Once, in Cayenne, for the better part of a week, they could not find the governor. It sounds like operetta. He had gone up the Mana on the first Saturday of May, 1926, to look at a gold placer, in white duck, with a gramophone. His name was Lucien Tardivel-Roux; he was a Gascon, a Radical, a prefect's son, forty-four. They expected him by Tuesday.

Now the Colony's secretary-general was a Guadeloupean of iron habits, Hégésippe Lamoureux, who had read law at Bordeaux on a ship's cook's savings (his father's). On the Wednesday he opened the sealed instructions and assumed the powers. Could he? The procurator, Monsieur de Kerdaniel, said no. The mayor, Dr. Gaston Théolade, said yes and kissed him on both cheeks before the whole market: it was Lamoureux's plan to move the convict gangs out of town, and Théolade had made three elections out of wishing for just that. By Thursday night the gangs were gone. On Friday Kerdaniel cabled Paris that there had been a coup d'État.

On Saturday, a week to the hour, the governor came down the river in an Arawak canoe. The gramophone had drowned. He heard Lamoureux out, standing. He heard Kerdaniel out, sitting. Then — it's the only great thing recorded of him — he countersigned the lot.

Paris didn't laugh. A colonial inspector named Armand Fouilloux landed on Whit Monday and took evidence for eleven days behind a mosquito net; Théolade, in his, claimed the idea as his own. In July Tardivel-Roux was called home. He would never have another colony, though Djibouti was dangled. Lamoureux was reduced a grade and packed off to Saint-Pierre, in the fog, where in 1931 he finally got to be governor and where, in '34, pneumonia finished him. Kerdaniel? Promoted, naturally: Dakar, advocate-general. Théolade went on being mayor till 1941, when Vichy threw him out for a Freemason, which he was.
""",
  occ("Lucien Tardivel-Roux", "governor#1", end=("In July", "1926-07")),
  occ("Hégésippe Lamoureux", "secretary-general"),
  occ("Hégésippe Lamoureux", "assumed the powers", start=("On the Wednesday", "1926-05-05"), end=("On Saturday", "1926-05-08")),
  occ("de Kerdaniel", "procurator"),
  occ("Gaston Théolade", "mayor#1", end=("1941", "1941"), again=["mayor#2"]),
  occ("Armand Fouilloux", "colonial inspector"),
  occ("Hégésippe Lamoureux", "governor#3", start=("1931", "1931"), end=("'34", "1934")),
  occ("de Kerdaniel", "advocate-general"),
  fact("Lucien Tardivel-Roux", "birthPlace", "Gascon"),
  fact("Lucien Tardivel-Roux", "party", "Radical"),
  fact("Hégésippe Lamoureux", "birthPlace", "Guadeloupean"),
  fact("Hégésippe Lamoureux", "education", "Bordeaux"),
  fact("Hégésippe Lamoureux", "deathPlace", "Saint-Pierre"),
  fact("Hégésippe Lamoureux", "deathDate", "'34", value="1934"),
  fact("Hégésippe Lamoureux", "causeOfDeath", "pneumonia"),
  ev("travel", "gone up the Mana", ("first Saturday of May, 1926", "1926-05-01"), ["Lucien Tardivel-Roux"]),
  ev("appointment", "assumed the powers", ("On the Wednesday", "1926-05-05"), ["Hégésippe Lamoureux"]),
  ev("communication", "cabled Paris", ("On Friday", "1926-05-07"), ["de Kerdaniel"]),
  ev("travel", "came down the river", ("On Saturday", "1926-05-08"), ["Lucien Tardivel-Roux"]),
  ev("meeting", "heard Lamoureux out", ("On Saturday", "1926-05-08"), ["Lucien Tardivel-Roux", "Hégésippe Lamoureux"]),
  ev("meeting", "heard Kerdaniel out", ("On Saturday", "1926-05-08"), ["Lucien Tardivel-Roux", "de Kerdaniel"]),
  ev("travel", "landed", ("Whit Monday", "1926-05-24"), ["Armand Fouilloux"]),
  ev("investigation", "took evidence", ("Whit Monday", "1926-05-24"), ["Armand Fouilloux", "Gaston Théolade"]),
  ev("departure", "was called home", ("In July", "1926-07"), ["Lucien Tardivel-Roux"]),
  ev("sanction", "was reduced a grade", None, ["Hégésippe Lamoureux"]),
  ev("appointment", "got to be governor", ("1931", "1931"), ["Hégésippe Lamoureux"]),
  ev("appointment", "Promoted", None, ["de Kerdaniel"]),
  ev("departure", "threw him out", ("1941", "1941"), ["Gaston Théolade"]),
)

P("d34-39", """The Forty-First Day at Taşkızak Minor
(translated from Turkish; the author was the yard's time-keeper)

On the thirteenth of September 1976, it was a Monday, the welders laid their masks in a row upon the slipway, and so began that which the newspapers would name a strike and we ourselves named the silence. To our director, the retired frigate captain Sabri Nejat Ozansoy, a man who greeted the cats, the silence was harder than shouting. He had directed the yard for nine years. He was from Sinop, and in Korea he had lost the hearing of one ear, for which they had pinned on him the American Bronze Star.

The head of the union local, Hıdır Karababa, an Alevi out of Tunceli, elected that very spring, came up on the third day and asked for tea. He got it. They conversed, as I heard through the wall, about fish. On the fourth day the provincial governor's deputy, Lütfi Sencer, telephoned and wished names. The director told him that the line was bad. On the Sunday he was therefore fetched to Ankara, and on Tuesday the twenty-first Engineer Şükrü Balkan sat in his chair.

This Balkan had passed through Delft and Istanbul Technical and was nobody's enemy; but he dismissed Karababa by circular on the first of October. That night eight trucks came. Hıdır was taken, together with the time-keeper, that is to say me; him they kept eleven days, me two. In Selimiye the military prosecutor, Major Turgut Alpagut, asked him whether there had been weapons under the slip. There was a cat under the slip. It has been written that there were weapons.

On the forty-first day, a Saturday, the ministry gave in. Balkan asked that he be moved elsewhere, and Captain Ozansoy, whom we carried through the gate, was with us again for two years, until his pension. Karababa represented Tunceli in the Assembly of 1977 for the Republican People's Party. After the coup of 1980 he lived in Duisburg. His wife Gülizar is buried here.
""",
  occ("Sabri Nejat Ozansoy", "director#1", start=("nine years", "1967"), end=("Tuesday the twenty-first", "1976-09-21"), again=["directed the yard"]),
  occ("Sabri Nejat Ozansoy", "with us again", start=("forty-first day", "1976-10-23"), end=("two years", "1978")),
  occ("Sabri Nejat Ozansoy", "frigate captain"),
  occ("Hıdır Karababa", "head of the union local", start=("that very spring", "1976-21")),
  occ("Lütfi Sencer", "provincial governor's deputy"),
  occ("Şükrü Balkan", "sat in his chair", start=("Tuesday the twenty-first", "1976-09-21"), end=("forty-first day", "1976-10-23")),
  occ("Turgut Alpagut", "military prosecutor"),
  occ("Turgut Alpagut", "Major"),
  occ("Hıdır Karababa", "represented Tunceli in the Assembly", start=("1977", "1977"), end=("1980", "1980")),
  fact("Sabri Nejat Ozansoy", "birthPlace", "Sinop"),
  fact("Sabri Nejat Ozansoy", "militaryService", "Korea"),
  fact("Sabri Nejat Ozansoy", "award", "Bronze Star"),
  fact("Hıdır Karababa", "religion", "Alevi"),
  fact("Hıdır Karababa", "birthPlace", "Tunceli"),
  fact("Şükrü Balkan", "occupation", "Engineer"),
  fact("Şükrü Balkan", "education", "Delft"),
  fact("Şükrü Balkan", "education", "Istanbul Technical"),
  fact("Hıdır Karababa", "party", "Republican People's Party"),
  fact("Hıdır Karababa", "residence", "Duisburg"),
  fact("Hıdır Karababa", "spouse", "Gülizar"),
  ev("election", "elected", ("that very spring", "1976-21"), ["Hıdır Karababa"]),
  ev("meeting", "conversed", ("on the third day", "1976-09-15"), ["Sabri Nejat Ozansoy", "Hıdır Karababa"]),
  ev("communication", "telephoned", ("On the fourth day", "1976-09-16"), ["Lütfi Sencer", "Sabri Nejat Ozansoy"]),
  ev("travel", "fetched to Ankara", ("On the Sunday", "1976-09-19"), ["Sabri Nejat Ozansoy"]),
  ev("appointment", "sat in his chair", ("Tuesday the twenty-first", "1976-09-21"), ["Şükrü Balkan"]),
  ev("departure", "dismissed Karababa", ("first of October", "1976-10-01"), ["Hıdır Karababa", "Şükrü Balkan"]),
  ev("arrest", "was taken", ("That night", "1976-10-01"), ["Hıdır Karababa"]),
  ev("testimony", "asked him", None, ["Turgut Alpagut", "Hıdır Karababa"]),
  ev("departure", "his pension", ("two years", "1978"), ["Sabri Nejat Ozansoy"]),
)

P("d34-40", """The Bantaeng incident (Indonesian: Peristiwa Bantaeng) of April 1950 was a standoff between federal and republican officials in South Sulawesi, and led to the end of local self-government in Bantaeng.

Origins

The regent (bupati) in 1950 was Andi Mappanyukki Daeng Raja, a nephew of the last ruler and a former pupil of the OSVIA school in Makassar. He favoured the federal state. His secretary, Abdul Kadir Saleh, did not; he was a member of Masyumi and had spent a year in the Dutch prison at Kalosi.

Sequence of events

On Wednesday 5 April, when fighting broke out in Makassar, Daeng Raja telegraphed his loyalty to the federal government. That evening Kadir Saleh read a counter-declaration at the mosque. The next day he was locked up by the police chief, Inspector Willem Pattinama, an Ambonese Protestant. Pattinama's wife, the midwife Corrie Tahapary, brought him food, and it was she who told him on Easter Sunday that republican ships were coming.

A battalion under Major Soegiharto Wiryo landed on the 19th. Before noon Kadir Saleh was out and Pattinama was in the same cell. The regent had fled to Jeneponto the evening before; rumours that he had left on a Dutch corvette are untrue. Wiryo made himself military administrator until 1 May, and then handed over to Kadir Saleh as acting regent. Daeng Raja came back of his own accord in the second week of May. After a conversation of four hours with Kadir Saleh he signed a resignation, dated 15 May.

Legacy

Pattinama was tried in Makassar in 1951 for ill-treatment of prisoners and cleared, mainly because Kadir Saleh testified for him. He migrated to the Netherlands the same year and died at Vught in 1978. Kadir Saleh was confirmed in his position in 1952, lost it in the elections to the regional council in 1957, and was planning to return to teaching when malaria killed him the next year. Wiryo reached the rank of brigadier general; he held the Bintang Gerilya.
""",
  occ("Andi Mappanyukki Daeng Raja", "regent#1", end=("15 May", "1950-05-15")),
  occ("Abdul Kadir Saleh", "secretary"),
  occ("Willem Pattinama", "police chief"),
  occ("Willem Pattinama", "Inspector"),
  occ("Soegiharto Wiryo", "battalion under"),
  occ("Soegiharto Wiryo", "Major"),
  occ("Soegiharto Wiryo", "military administrator", end=("1 May", "1950-05-01")),
  occ("Abdul Kadir Saleh", "acting regent", start=("1 May", "1950-05-01")),
  occ("Abdul Kadir Saleh", "confirmed in his position", start=("1952", "1952"), end=("1957", "1957")),
  occ("Soegiharto Wiryo", "brigadier general"),
  fact("Andi Mappanyukki Daeng Raja", "education", "OSVIA school in Makassar"),
  fact("Abdul Kadir Saleh", "party", "Masyumi"),
  fact("Willem Pattinama", "ethnicity", "Ambonese"),
  fact("Willem Pattinama", "religion", "Protestant"),
  fact("Willem Pattinama", "spouse", "Corrie Tahapary"),
  fact("Corrie Tahapary", "occupation", "midwife"),
  fact("Willem Pattinama", "residence", "Netherlands"),
  fact("Willem Pattinama", "deathPlace", "Vught"),
  fact("Willem Pattinama", "deathDate", "1978", value="1978"),
  fact("Abdul Kadir Saleh", "causeOfDeath", "malaria"),
  fact("Abdul Kadir Saleh", "deathDate", "the next year", value="1958"),
  fact("Soegiharto Wiryo", "award", "Bintang Gerilya"),
  ev("communication", "telegraphed", ("Wednesday 5 April", "1950-04-05"), ["Andi Mappanyukki Daeng Raja"]),
  ev("speech", "read a counter-declaration", ("That evening", "1950-04-05"), ["Abdul Kadir Saleh"]),
  ev("arrest", "was locked up", ("The next day", "1950-04-06"), ["Abdul Kadir Saleh", "Willem Pattinama"]),
  ev("disclosure", "told him", ("Easter Sunday", "1950-04-09"), ["Corrie Tahapary", "Abdul Kadir Saleh"]),
  ev("travel", "landed", ("on the 19th", "1950-04-19"), ["Soegiharto Wiryo"]),
  ev("arrest", "was in the same cell", ("Before noon", "1950-04-19"), ["Willem Pattinama"]),
  ev("travel", "had fled", ("the evening before", "1950-04-18"), ["Andi Mappanyukki Daeng Raja"]),
  ev("appointment", "handed over", ("1 May", "1950-05-01"), ["Soegiharto Wiryo", "Abdul Kadir Saleh"]),
  ev("travel", "came back", ("second week of May", "1950-05"), ["Andi Mappanyukki Daeng Raja"]),
  ev("meeting", "conversation", ("second week of May", "1950-05"), ["Andi Mappanyukki Daeng Raja", "Abdul Kadir Saleh"]),
  ev("departure", "resignation", ("15 May", "1950-05-15"), ["Andi Mappanyukki Daeng Raja"]),
  ev("testimony", "testified for him", ("1951", "1951"), ["Abdul Kadir Saleh", "Willem Pattinama"]),
  ev("travel", "migrated", ("the same year", "1951"), ["Willem Pattinama"]),
  ev("election", "lost it in the elections", ("1957", "1957"), ["Abdul Kadir Saleh"]),
)

P("d34-41", """HÄRNÖSAND RECUSANCY (1809), refusal of the provincial officials of Västernorrland to take the new oath in the spring after the deposition. Landshövding: Baron Claes Reinhold Stierncrantz (1749–1811), appointed by the late king 1797, Sword knight (R.S.O.) from Svensksund. Landssekreterare: Petrus Hambræus, parson's son of Själevad, Uppsala jurist. Bishop: Erik Nordwall, Th.D., in the see since 1805. Post-inspector: Anna Margareta Biberg, widow, in her husband's room since 1801, a rarity.

19 Mar.: the news with the Gävle post; withheld by Mme Biberg, who first consults Nordwall, till the following noon. 21 Mar.: S. summons his staff, declares for "the anointed". 24 Mar.: Hambræus, alone, swears before the bishop. On Maundy Thursday (30 Mar.) the baron turns him out of the residence. Easter Eve: H. leaves by sledge for Stockholm. 7 Apr., Friday: received by Baron Lars August Psilander, councillor in the new chancery. While he is yet on the road home, with Psilander's warrant, S. sends a letter by a Finnish skipper to the Russian general at Umeå. Mme B., recognising the seal, stops it. (Whether it was treason was never tried; S. held that it concerned hay.)

19 Apr.: H., back, reads the warrant aloud on the quay and takes over the province ad interim. The baron surrenders his sword to the bishop that night. Removed to Vaxholm on May Day, he was let out on parole in Oct. and d. at his daughter Ebba's, Norrtälje, of dropsy. Hambræus did not obtain the governorship, as he'd been led to hope; from Nov. it was Psilander's, until 1817. H. consoled with the title of lagman, 1810, ennobled 1818 (Hammarkrantz). Bp. N. presided over the estate of clergy in committee at the riksdag of 1810. Mme B. continued in her post-office till 1822, and had a silver cup from the Crown.
""",
  occ("Claes Reinhold Stierncrantz", "Landshövding", start=("1797", "1797"), end=("19 Apr.", "1809-04-19")),
  occ("Petrus Hambræus", "Landssekreterare"),
  occ("Erik Nordwall", "Bishop", start=("since 1805", "1805"), again=["in the see"]),
  occ("Anna Margareta Biberg", "Post-inspector", start=("since 1801", "1801"), end=("till 1822", "1822"), again=["post-office"]),
  occ("Lars August Psilander", "councillor in the new chancery"),
  occ("Petrus Hambræus", "takes over the province ad interim", start=("19 Apr.", "1809-04-19"), end=("Nov.", "1809-11")),
  occ("Lars August Psilander", "it was Psilander's", start=("Nov.", "1809-11"), end=("until 1817", "1817")),
  occ("Petrus Hambræus", "title of lagman", start=("1810#1", "1810")),
  occ("Erik Nordwall", "presided over the estate of clergy in committee", start=("1810#2", "1810")),
  fact("Claes Reinhold Stierncrantz", "birthDate", "1749", value="1749"),
  fact("Claes Reinhold Stierncrantz", "deathDate", "1811", value="1811"),
  fact("Claes Reinhold Stierncrantz", "award", "Sword knight"),
  fact("Claes Reinhold Stierncrantz", "militaryService", "Svensksund"),
  fact("Petrus Hambræus", "birthPlace", "Själevad"),
  fact("Petrus Hambræus", "education", "Uppsala"),
  fact("Petrus Hambræus", "occupation", "jurist"),
  fact("Claes Reinhold Stierncrantz", "children", "Ebba"),
  fact("Claes Reinhold Stierncrantz", "deathPlace", "Norrtälje"),
  fact("Claes Reinhold Stierncrantz", "causeOfDeath", "dropsy"),
  fact("Petrus Hambræus", "alias", "Hammarkrantz"),
  fact("Anna Margareta Biberg", "award", "silver cup"),
  ev("appointment", "appointed", ("1797", "1797"), ["Claes Reinhold Stierncrantz"]),
  ev("meeting", "consults Nordwall", ("19 Mar.", "1809-03-19"), ["Anna Margareta Biberg", "Erik Nordwall"]),
  ev("speech", "declares for", ("21 Mar.", "1809-03-21"), ["Claes Reinhold Stierncrantz"]),
  ev("sanction", "turns him out of the residence", ("30 Mar.", "1809-03-30"), ["Claes Reinhold Stierncrantz", "Petrus Hambræus"]),
  ev("travel", "leaves by sledge", ("Easter Eve", "1809-04-01"), ["Petrus Hambræus"]),
  ev("meeting", "received by", ("7 Apr.", "1809-04-07"), ["Petrus Hambræus", "Lars August Psilander"]),
  ev("communication", "sends a letter", None, ["Claes Reinhold Stierncrantz"]),
  ev("speech", "reads the warrant aloud", ("19 Apr.", "1809-04-19"), ["Petrus Hambræus"]),
  ev("appointment", "takes over", ("19 Apr.", "1809-04-19"), ["Petrus Hambræus"]),
  ev("departure", "surrenders his sword", ("that night", "1809-04-19"), ["Claes Reinhold Stierncrantz", "Erik Nordwall"]),
  ev("arrest", "Removed to Vaxholm", ("May Day", "1809-05-01"), ["Claes Reinhold Stierncrantz"]),
  ev("award", "ennobled", ("1818", "1818"), ["Petrus Hambræus"]),
)

P("d34-42", """PUNO, Peru, March 18 (Agency) – Two vaccine cabinets, one lie detector and a brass band: that's how the region's health scandal played out, and on Monday it cost governor Wilfredo Machaca Chambi his job.

Machaca, 55, an accountant voted in with 34 percent in October 2022, was suspended by the regional council on Feb 26, a Monday, over cold-storage units that went to his sister-in-law's chicken farm. Council leader Yessica Turpo, who had spent the day before in Ilave with Aymara elders, broke the tie. A dozen cameras caught her crying. "I cry at everything," she told Radio Pachamama that evening.

His deputy, Elmer Quisocala, got the sash on Tuesday and flew to Lima on Wednesday to see the health minister's right hand, Dr Ursula Benavides-Lam. Prosecutor Hugo Coaquira called in the accused the same day. He sat for five hours, took a polygraph (which isn't evidence here), and was told not to leave. He left. Bolivian officers stopped a pickup at Desaguadero at dawn on Sunday, March 3, with Machaca in it and 90,000 soles; they handed him over by lunch.

He got nine months' preventive detention from Judge Brígida Apaza on the following Thursday, and the band, hired by his brother Percy, the mayor of Platería, played outside. Apaza had replaced a colleague, Judge Zúñiga, who withdrew because he'd bought eggs there. Seriously.

Monday's vote to vacate was 11–3. Quisocala, a Quechua-speaking vet and Podemos man, stays to the end of 2026. He denied a deal with Turpo, who won't be his number two, she said: it's to be Lourdes Ticona, ex-dean of the nurses' college, if the board of elections agrees by Easter.

Benavides-Lam was in Puno again over the weekend to receive the cabinets back. They work. One, her driver said, still had feathers.
""",
  occ("Wilfredo Machaca Chambi", "governor", start=("October 2022", "2022-10"), end=("Monday#1", "2024-03-18")),
  occ("Yessica Turpo", "Council leader"),
  occ("Elmer Quisocala", "deputy"),
  occ("Elmer Quisocala", "got the sash", start=("on Tuesday", "2024-02-27")),
  occ("Ursula Benavides-Lam", "health minister's right hand"),
  occ("Hugo Coaquira", "Prosecutor"),
  occ("Brígida Apaza", "Judge#1"),
  occ("Zúñiga", "Judge#2"),
  occ("Percy Machaca", "mayor of Platería"),
  occ("Lourdes Ticona", "ex-dean of the nurses' college"),
  fact("Wilfredo Machaca Chambi", "occupation", "accountant"),
  fact("Elmer Quisocala", "occupation", "vet"),
  fact("Elmer Quisocala", "party", "Podemos"),
  fact("Wilfredo Machaca Chambi", "siblings", "Percy"),
  fact("Percy Machaca", "siblings", "Wilfredo Machaca Chambi"),
  fact("Ursula Benavides-Lam", "occupation", "Dr"),
  ev("departure", "cost governor", ("Monday#1", "2024-03-18"), ["Wilfredo Machaca Chambi"]),
  ev("election", "voted in", ("October 2022", "2022-10"), ["Wilfredo Machaca Chambi"]),
  ev("sanction", "was suspended", ("Feb 26", "2024-02-26"), ["Wilfredo Machaca Chambi", "Yessica Turpo"]),
  ev("meeting", "with Aymara elders", ("the day before", "2024-02-25"), ["Yessica Turpo"]),
  ev("speech", "told Radio Pachamama", ("that evening", "2024-02-26"), ["Yessica Turpo"]),
  ev("appointment", "got the sash", ("on Tuesday", "2024-02-27"), ["Elmer Quisocala"]),
  ev("travel", "flew to Lima", ("on Wednesday", "2024-02-28"), ["Elmer Quisocala"]),
  ev("testimony", "sat for five hours", ("the same day", "2024-02-28"), ["Wilfredo Machaca Chambi", "Hugo Coaquira"]),
  ev("arrest", "stopped a pickup", ("Sunday, March 3", "2024-03-03"), ["Wilfredo Machaca Chambi"]),
  ev("arrest", "preventive detention", ("the following Thursday", "2024-03-07"), ["Wilfredo Machaca Chambi", "Brígida Apaza"]),
  ev("recusal", "withdrew", None, ["Zúñiga"]),
  ev("travel", "was in Puno again", ("over the weekend", "2024-03-16/2024-03-17"), ["Ursula Benavides-Lam"]),
)

P("d34-43", """Wad Medani, the last week of October

I am eighty-three now and the only one left of that office, so you must take my word or leave it.

Our Commissioner then was Sayyid Osman Abu Gideiri, an old Gordon College man of the Shaigiya, who had been put over the Blue Nile by the officers in 1961; a gentle soul, although he wore the uniform of a lewa who had never led anything. When the news came from Khartoum on that Thursday night, the 22nd, that students had been shot, his son-in-law Faisal Kanona, a doctor at the Civil Hospital, led the first strike committee with a certain railway clerk called Abd al-Wahab Tom. On Saturday morning the two of them walked in on the Commissioner. I brought the coffee; three cups, and nobody touched one.

They asked him to open the prison. He refused. But that evening, and this is what I want known, he telephoned to the garrison commander, Amiralay Bashir Nasr ed-Din, and forbade him to fire. Bashir asked for it in writing, and at nine I carried it across. People say I was offered money by the commander to lose it: I was offered a cigarette.

On Sunday the crowd was forty thousand. Tom spoke from the water tower for an hour. On Monday Bashir's own lieutenants put the amiralay under guard in his house, and the next day Abu Gideiri, who could have stayed, gave his keys to Kanona, kissed him and went by the evening train to Shendi. There were eight days with no Commissioner. Then the new Government sent us Sayyid Mamoun Beheiri Zarroug, formerly of the Auditor-General's.

Kanona won the Medani South seat for the National Unionists at the elections of the spring and was Minister of Health, for seven months, from 1966. Tom, a Communist, was shot in July '71 at Kober. As for Abu Gideiri, a mosquito did for him in 1969. His daughter Nafisa never remarried after Kanona's plane fell at Malakal in 1974.
""",
  occ("Osman Abu Gideiri", "Commissioner#1", start=("1961", "1961"), end=("the next day", "1964-10-27"), again=["put over the Blue Nile"]),
  occ("Osman Abu Gideiri", "lewa"),
  occ("Faisal Kanona", "doctor at the Civil Hospital"),
  occ("Faisal Kanona", "first strike committee"),
  occ("Abd al-Wahab Tom", "railway clerk"),
  occ("Bashir Nasr ed-Din", "garrison commander", again=["commander#2"]),
  occ("Bashir Nasr ed-Din", "Amiralay"),
  occ("Mamoun Beheiri Zarroug", "new Government sent us"),
  occ("Mamoun Beheiri Zarroug", "Auditor-General's"),
  occ("Faisal Kanona", "Medani South seat", start=("the spring", "1965-21")),
  occ("Faisal Kanona", "Minister of Health", start=("1966", "1966")),
  fact("Osman Abu Gideiri", "education", "Gordon College"),
  fact("Osman Abu Gideiri", "ethnicity", "Shaigiya"),
  fact("Osman Abu Gideiri", "relatives", "Faisal Kanona"),
  fact("Osman Abu Gideiri", "children", "Nafisa"),
  fact("Faisal Kanona", "occupation", "doctor"),
  fact("Faisal Kanona", "party", "National Unionists"),
  fact("Abd al-Wahab Tom", "party", "Communist"),
  fact("Abd al-Wahab Tom", "causeOfDeath", "shot#2"),
  fact("Abd al-Wahab Tom", "deathDate", "July '71", value="1971-07"),
  fact("Abd al-Wahab Tom", "deathPlace", "Kober"),
  fact("Osman Abu Gideiri", "deathDate", "1969", value="1969"),
  fact("Faisal Kanona", "spouse", "Nafisa"),
  fact("Faisal Kanona", "causeOfDeath", "plane fell"),
  fact("Faisal Kanona", "deathPlace", "Malakal"),
  fact("Faisal Kanona", "deathDate", "1974", value="1974"),
  ev("meeting", "walked in on the Commissioner", ("On Saturday morning", "1964-10-24"), ["Faisal Kanona", "Abd al-Wahab Tom", "Osman Abu Gideiri"]),
  ev("communication", "telephoned", ("that evening", "1964-10-24"), ["Osman Abu Gideiri", "Bashir Nasr ed-Din"]),
  ev("speech", "spoke from the water tower", ("On Sunday", "1964-10-25"), ["Abd al-Wahab Tom"]),
  ev("arrest", "under guard", ("On Monday", "1964-10-26"), ["Bashir Nasr ed-Din"]),
  ev("departure", "gave his keys", ("the next day", "1964-10-27"), ["Osman Abu Gideiri", "Faisal Kanona"]),
  ev("travel", "went by the evening train", ("the next day", "1964-10-27"), ["Osman Abu Gideiri"]),
  ev("election", "won the Medani South seat", ("the spring", "1965-21"), ["Faisal Kanona"]),
)

P("d34-44", """Minus Forty-One

The thermometer at the Mayo airstrip went out of business on the night of January 17, 1985, a Thursday; so, twelve hours later, did the career of the Honourable Lorne Szekely. The two had nothing to do with each other. But you can't tell a Yukoner that.

Szekely — Hungarian kid off the '57 boats, boilermaker, Tory — was Minister of Community Services. He'd flown in that Thursday afternoon to open a rink. Mayor Bella Isaac-Lowe met him with a list, because Mayor Bella met everyone with a list: a Na-Cho Nyäk Dun grandmother, ex-nurse, in her third term, she'd been asking for a backup generator since '82. He told 200 people in parkas that it was on the truck. It wasn't on the truck. There was no truck. At 11:40 the plant quit.

By Friday breakfast the school gym held half the town. RCMP corporal Yves Castonguay ran it; he had no business to and he was magnificent. At noon Bella got through on the radiophone to the government leader's chief of staff, Maureen Tighe, and read her the minister's promise off a napkin. Tighe drove across Whitehorse and read it to her boss. And at four, with the cameraman from Northbeat defrosting his lens, Szekely quit. It's sometimes said he was pushed. He always swore he jumped.

A deputy minister, Arvid Halvorsen, came up with a Hercules on Saturday and sat down to negotiate with Bella in a walk-in freezer, the warmest room going. They shook on two generators the Monday after. The job itself went, on Groundhog Day, to a schoolteacher named Phyllis Drury, whose inquest into the business I've read so you needn't; Tighe gave it a day, Castonguay an hour, Szekely nothing but his regrets.

He sold boilers in Kelowna until '99 and his lungs. Bella took the Order of Canada in '91. When they asked Castonguay if he'd like a medal, he said he'd like a transfer.
""",
  occ("Lorne Szekely", "Minister of Community Services", end=("at four", "1985-01-18")),
  occ("Bella Isaac-Lowe", "Mayor#1", again=["third term"]),
  occ("Yves Castonguay", "RCMP corporal"),
  occ("Maureen Tighe", "government leader's chief of staff"),
  occ("Arvid Halvorsen", "deputy minister"),
  occ("Phyllis Drury", "The job itself", start=("Groundhog Day", "1985-02-02")),
  fact("Lorne Szekely", "ethnicity", "Hungarian"),
  fact("Lorne Szekely", "occupation", "boilermaker"),
  fact("Lorne Szekely", "party", "Tory"),
  fact("Bella Isaac-Lowe", "ethnicity", "Na-Cho Nyäk Dun"),
  fact("Bella Isaac-Lowe", "occupation", "nurse"),
  fact("Phyllis Drury", "occupation", "schoolteacher"),
  fact("Lorne Szekely", "residence", "Kelowna"),
  fact("Lorne Szekely", "deathDate", "'99", value="1999"),
  fact("Lorne Szekely", "causeOfDeath", "lungs"),
  fact("Bella Isaac-Lowe", "award", "Order of Canada", date=("'91", "1991")),
  ev("travel", "flown in", ("that Thursday afternoon", "1985-01-17"), ["Lorne Szekely"]),
  ev("meeting", "met him", ("that Thursday afternoon", "1985-01-17"), ["Bella Isaac-Lowe", "Lorne Szekely"]),
  ev("speech", "told 200 people", ("that Thursday afternoon", "1985-01-17"), ["Lorne Szekely"]),
  ev("communication", "got through on the radiophone", ("At noon", "1985-01-18"), ["Bella Isaac-Lowe", "Maureen Tighe"]),
  ev("departure", "Szekely quit", ("at four", "1985-01-18"), ["Lorne Szekely"]),
  ev("travel", "came up with a Hercules", ("on Saturday", "1985-01-19"), ["Arvid Halvorsen"]),
  ev("meeting", "negotiate with Bella", ("on Saturday", "1985-01-19"), ["Arvid Halvorsen", "Bella Isaac-Lowe"]),
  ev("appointment", "went, on", ("Groundhog Day", "1985-02-02"), ["Phyllis Drury"]),
  ev("investigation", "inquest", None, ["Phyllis Drury", "Lorne Szekely"]),
  ev("testimony", "gave it a day", None, ["Maureen Tighe", "Phyllis Drury"]),
  ev("testimony", "an hour", None, ["Yves Castonguay", "Phyllis Drury"]),
  ev("award", "took the Order of Canada", ("'91", "1991"), ["Bella Isaac-Lowe"]),
)

P("d34-45", """The Lasta expedition of 1929 was a punitive campaign in northern Ethiopia against the district governor of Lasta, Dejazmach Wube Atnaf. It lasted 26 days.

Dramatis personae

• Dejazmach Wube Atnaf (c. 1880 – 1929), ruler of Lasta since 1916, son of Ras Atnaf Gugsa
• Fitawrari Desta Ambaw, commander of the advance guard, a veteran of Segale
• Tsehafe Te'ezaz Haile Mikael Zewde, keeper of the seal in Addis Ababa
• Woizero Zenebework Atnaf, Wube's sister; wife, in a second marriage, of Desta Ambaw

Campaign

On 8 July Haile Mikael wrote to Wube, calling on him to appear at court within ten days. Wube answered on the 15th that he was ill. (He was not, as his confessor admitted in 1942.) Desta set out from Dessie on Thursday 18 July with 4,000 men. Zenebework, who did not want a war between her brother and husband, rode ahead of the army and reached Lalibela on the 22nd, where she talked with Wube for a whole night. He agreed to come down and submit, but on the next day changed his mind.

There was only one battle, near Muja, on Saturday the 27th. Wube was captured in the evening with a wound in the thigh. Three days later he died of gangrene in his sister's tent. Claims that he was poisoned have never been supported by evidence.

Consequences

Desta was installed as governor of Lasta on 3 August, but asked to be released when his wife left him that same week for the convent at Debre Libanos. Haile Mikael refused at first; it was October before Asrate Lemma, a customs director educated at the Alliance school, was sent to relieve him. Desta took command of the Imperial Guard's second battalion in 1931 and fell at Maychew five years afterwards. Zenebework took the veil under the name of Walatta Maryam and was abbess from 1948 until her death in 1961. A film about her was planned in 1973, but not made.
""",
  occ("Wube Atnaf", "district governor of Lasta", start=("since 1916", "1916"), end=("the 27th", "1929-07-27"), again=["ruler of Lasta"]),
  occ("Wube Atnaf", "Dejazmach#1"),
  occ("Atnaf Gugsa", "Ras"),
  occ("Desta Ambaw", "commander of the advance guard"),
  occ("Desta Ambaw", "Fitawrari"),
  occ("Haile Mikael Zewde", "keeper of the seal in Addis Ababa"),
  occ("Desta Ambaw", "governor of Lasta#2", start=("3 August", "1929-08-03"), end=("October", "1929-10")),
  occ("Asrate Lemma", "customs director"),
  occ("Asrate Lemma", "relieve him", start=("October", "1929-10")),
  occ("Desta Ambaw", "command of the Imperial Guard's second battalion", start=("1931", "1931")),
  occ("Zenebework Atnaf", "abbess", start=("1948", "1948"), end=("1961", "1961")),
  fact("Wube Atnaf", "birthDate", "1880", value="1880~"),
  fact("Wube Atnaf", "father", "Atnaf Gugsa"),
  fact("Desta Ambaw", "militaryService", "Segale"),
  fact("Zenebework Atnaf", "siblings", "Wube#3"),
  fact("Wube Atnaf", "siblings", "Zenebework Atnaf"),
  fact("Zenebework Atnaf", "spouse", "Desta Ambaw#2"),
  fact("Wube Atnaf", "deathDate", "Three days later", value="1929-07-30"),
  fact("Wube Atnaf", "causeOfDeath", "gangrene"),
  fact("Zenebework Atnaf", "residence", "Debre Libanos"),
  fact("Asrate Lemma", "education", "Alliance school"),
  fact("Desta Ambaw", "deathPlace", "Maychew"),
  fact("Desta Ambaw", "deathDate", "five years afterwards", value="1936"),
  fact("Zenebework Atnaf", "alias", "Walatta Maryam"),
  fact("Zenebework Atnaf", "deathDate", "1961", value="1961"),
  ev("communication", "wrote", ("8 July", "1929-07-08"), ["Haile Mikael Zewde", "Wube Atnaf"]),
  ev("communication", "answered", ("on the 15th", "1929-07-15"), ["Wube Atnaf"]),
  ev("travel", "set out from Dessie", ("Thursday 18 July", "1929-07-18"), ["Desta Ambaw"]),
  ev("travel", "reached Lalibela", ("on the 22nd", "1929-07-22"), ["Zenebework Atnaf"]),
  ev("meeting", "talked with Wube", ("on the 22nd", "1929-07-22"), ["Zenebework Atnaf", "Wube Atnaf"]),
  ev("arrest", "was captured", ("the 27th", "1929-07-27"), ["Wube Atnaf"]),
  ev("appointment", "was installed", ("3 August", "1929-08-03"), ["Desta Ambaw"]),
  ev("appointment", "was sent", ("October", "1929-10"), ["Asrate Lemma"]),
  ev("appointment", "took command", ("1931", "1931"), ["Desta Ambaw"]),
)

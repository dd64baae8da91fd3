P("d28-01", """WEERARATNE, Percival Lionel de Alwis, Kt. (1929), puisne justice, Ceylon. B. Galle, 3 Nov. 1871; yr. s. of Don Carolis Weeraratne, mudaliyar of the Four Gravets, and Cornelia Perera. Wesleyan. Educ. Richmond Coll., Galle; Royal Coll., Colombo; St John's Coll., Cambridge (LL.B. 1895). Called, Gray's Inn, 1896. In practice at Galle and Matara to 1906, in which yr. made police magistrate, Balapitiya; transf. to Kurunegala as district judge, 1911; solicitor-general, 1919–23, in succession to T. F. Garvin-Schokman, who had been raised to the bench. Himself raised 14 Feb. 1923. Acted as chief justice July–Nov. 1927, Sir Humphrey Bellingham being in England for his health. Ret. on pension 2 Nov. 1931.

His judgment in the Hambantota salt cases (1925), by which the govt. agent, C. W. Thirlwall, was held to have exceeded his powers, led to questions in the House of Commons and to Thirlwall's removal to the Seychelles in Mar. 1926. The often-repeated tale that W. was offered the Legislative Council for his pains has no support in his papers. He sat, 1924–30, on the council of the Royal Asiatic Society's Ceylon branch, of which Bellingham was pres.

W. m. (1), 1898, Agnes Lucretia Ludowyk, who d. of enteric fever 1903; (2), 1907, Maud, eld. dau. of Proctor J. E. de Zoysa. By the first he left a dau., Evelyn, principal of Buddhist Girls' Coll., Mount Lavinia, from 1938, she having in her father's lifetime gone over, not without his blessing, to the religion of her grandmother. His er. bro., Solomon Weeraratne, held the mudaliyarship after their father's death (1889) and until the post was abolished. D. at Nuwara Eliya, 19 Aug. 1940, of heart failure. Port. in oils by Mudaliyar Amarasekara in the Law Library, Hulftsdorp. The Weeraratne Prize for Latin commemorates a nephew.
""",
  occ("Percival Lionel de Alwis Weeraratne", "puisne justice, Ceylon", start=("14 Feb. 1923", "1923-02-14"), end=("2 Nov. 1931", "1931-11-02")),
  occ("Don Carolis Weeraratne", "mudaliyar of the Four Gravets", end=("1889", "1889")),
  occ("Percival Lionel de Alwis Weeraratne", "police magistrate, Balapitiya", start=("1906", "1906")),
  occ("Percival Lionel de Alwis Weeraratne", "district judge", start=("1911", "1911")),
  occ("Percival Lionel de Alwis Weeraratne", "solicitor-general", start=("1919", "1919"), end=("23", "1923")),
  occ("T. F. Garvin-Schokman", "in succession to", end=("1919", "1919")),
  occ("T. F. Garvin-Schokman", "raised to the bench", start=("1919", "1919")),
  occ("Percival Lionel de Alwis Weeraratne", "Acted as chief justice", start=("July", "1927-07"), end=("Nov. 1927", "1927-11")),
  occ("Humphrey Bellingham", "chief justice"),
  occ("C. W. Thirlwall", "govt. agent", end=("Mar. 1926", "1926-03")),
  occ("Percival Lionel de Alwis Weeraratne", "council of the Royal Asiatic Society's Ceylon branch", start=("1924", "1924"), end=("30", "1930")),
  occ("Humphrey Bellingham", "pres."),
  occ("J. E. de Zoysa", "Proctor"),
  occ("Evelyn", "principal of Buddhist Girls' Coll., Mount Lavinia", start=("1938", "1938")),
  occ("Solomon Weeraratne", "mudaliyarship", start=("1889", "1889")),
  occ("Amarasekara", "Mudaliyar"),
  fact("Percival Lionel de Alwis Weeraratne", "award", "Kt.", date=("1929", "1929")),
  fact("Percival Lionel de Alwis Weeraratne", "birthPlace", "Galle"),
  fact("Percival Lionel de Alwis Weeraratne", "birthDate", "3 Nov. 1871", value="1871-11-03"),
  fact("Percival Lionel de Alwis Weeraratne", "father", "Don Carolis Weeraratne"),
  fact("Percival Lionel de Alwis Weeraratne", "mother", "Cornelia Perera"),
  fact("Percival Lionel de Alwis Weeraratne", "religion", "Wesleyan"),
  fact("Percival Lionel de Alwis Weeraratne", "education", "Richmond Coll., Galle"),
  fact("Percival Lionel de Alwis Weeraratne", "education", "Royal Coll., Colombo"),
  fact("Percival Lionel de Alwis Weeraratne", "education", "St John's Coll., Cambridge", date=("1895", "1895")),
  fact("Percival Lionel de Alwis Weeraratne", "education", "Gray's Inn", date=("1896", "1896")),
  fact("Percival Lionel de Alwis Weeraratne", "spouse", "Agnes Lucretia Ludowyk", date=("1898", "1898")),
  fact("Agnes Lucretia Ludowyk", "causeOfDeath", "enteric fever"),
  fact("Agnes Lucretia Ludowyk", "deathDate", "1903", value="1903"),
  fact("Percival Lionel de Alwis Weeraratne", "spouse", "Maud", date=("1907", "1907")),
  fact("Maud", "father", "J. E. de Zoysa"),
  fact("Percival Lionel de Alwis Weeraratne", "children", "Evelyn"),
  fact("Agnes Lucretia Ludowyk", "children", "Evelyn"),
  fact("Evelyn", "religion", "Buddhist"),
  fact("Percival Lionel de Alwis Weeraratne", "siblings", "Solomon Weeraratne"),
  fact("Don Carolis Weeraratne", "deathDate", "1889", value="1889"),
  fact("Percival Lionel de Alwis Weeraratne", "deathPlace", "Nuwara Eliya"),
  fact("Percival Lionel de Alwis Weeraratne", "deathDate", "19 Aug. 1940", value="1940-08-19"),
  fact("Percival Lionel de Alwis Weeraratne", "causeOfDeath", "heart failure"),
  ev("appointment", "made", ("1906", "1906"), ["Percival Lionel de Alwis Weeraratne"]),
  ev("appointment", "transf.", ("1911", "1911"), ["Percival Lionel de Alwis Weeraratne"]),
  ev("appointment", "had been raised", ("1919", "1919"), ["T. F. Garvin-Schokman"]),
  ev("appointment", "Himself raised", ("14 Feb. 1923", "1923-02-14"), ["Percival Lionel de Alwis Weeraratne"]),
  ev("travel", "being in England", ("1927", "1927"), ["Humphrey Bellingham"]),
  ev("departure", "Ret.", ("2 Nov. 1931", "1931-11-02"), ["Percival Lionel de Alwis Weeraratne"]),
  ev("departure", "removal", ("Mar. 1926", "1926-03"), ["C. W. Thirlwall"]),
)

P("d28-02", """LUSAKA, Sept 12, 2018 (Southern Wire) - Zambia's auditor general was fired Wednesday, less than 24 hours after she gave lawmakers a report saying $61 million in fuel money can't be traced.

State House said in two lines that President Mulenga Chanda had ended the contract of Dorothy Nakamba Simuchoba "in the public interest." Her deputy for central government, Wezi Phiri, takes over for now. Phiri, 44, is a chartered accountant who came to the office from Ernst & Young in 2011. He did not pick up his phone.

Simuchoba, 57, got the job in June 2015. She replaced Aaron Mwale, who retired. Before that she ran internal audit at the Ministry of Health. A University of Zambia graduate, class of 1984, she told the public accounts committee Tuesday that invoices from one Ndola importer had been paid twice, and some of them three times. Committee chair Bizwell Lungu, an opposition member for Chipata Central, called the sacking "an attack with an axe."

Lungu walked to Simuchoba's house in Kabulonga on Wednesday afternoon and spoke with her at the gate for about ten minutes. He said she is well. He said she is packing.

Energy Minister Felix Hamoonga, in Abu Dhabi since Sunday for an oil conference, denied any of the cash had gone to him. The importer's owner, Rajesh Thakkar, was picked up by drug enforcement officers in March on an unrelated matter, and has been on bail. Thakkar is the father-in-law of Hamoonga's brother, Innocent Hamoonga, who manages the state depot at Ndola.

The constitution says an auditor general may be removed only by a tribunal. Lawyers expect a case this week. Law Association head Beatrice Sakala said the bar would fund one if asked.

A rumour that the central bank governor would also go was dismissed by a bank spokesman, Kabwe Musonda, as "beer talk."
""",
  occ("Dorothy Nakamba Simuchoba", "auditor general", start=("June 2015", "2015-06"), end=("Wednesday", "2018-09-12")),
  occ("Mulenga Chanda", "President"),
  occ("Wezi Phiri", "deputy for central government"),
  occ("Wezi Phiri", "takes over", start=("Wednesday", "2018-09-12")),
  occ("Aaron Mwale", "replaced", end=("June 2015", "2015-06")),
  occ("Dorothy Nakamba Simuchoba", "ran internal audit at the Ministry of Health", end=("June 2015", "2015-06")),
  occ("Bizwell Lungu", "Committee chair"),
  occ("Bizwell Lungu", "member for Chipata Central"),
  occ("Felix Hamoonga", "Energy Minister"),
  occ("Innocent Hamoonga", "manages the state depot at Ndola"),
  occ("Beatrice Sakala", "Law Association head"),
  occ("Kabwe Musonda", "bank spokesman"),
  fact("Wezi Phiri", "occupation", "chartered accountant"),
  fact("Dorothy Nakamba Simuchoba", "education", "University of Zambia", date=("1984", "1984")),
  fact("Dorothy Nakamba Simuchoba", "residence", "Kabulonga"),
  fact("Rajesh Thakkar", "occupation", "importer"),
  fact("Innocent Hamoonga", "relatives", "Rajesh Thakkar"),
  fact("Felix Hamoonga", "siblings", "Innocent Hamoonga"),
  ev("departure", "was fired", ("Wednesday", "2018-09-12"), ["Dorothy Nakamba Simuchoba"]),
  ev("disclosure", "gave lawmakers a report", ("less than 24 hours after", "2018-09-11"), ["Dorothy Nakamba Simuchoba"]),
  ev("departure", "had ended the contract", ("Wednesday", "2018-09-12"), ["Mulenga Chanda", "Dorothy Nakamba Simuchoba"]),
  ev("appointment", "takes over", ("Wednesday", "2018-09-12"), ["Wezi Phiri"]),
  ev("appointment", "came to the office", ("2011", "2011"), ["Wezi Phiri"]),
  ev("appointment", "got the job", ("June 2015", "2015-06"), ["Dorothy Nakamba Simuchoba"]),
  ev("departure", "retired", ("June 2015", "2015-06"), ["Aaron Mwale"]),
  ev("testimony", "told the public accounts committee", ("Tuesday", "2018-09-11"), ["Dorothy Nakamba Simuchoba"]),
  ev("meeting", "spoke with her", ("Wednesday afternoon", "2018-09-12"), ["Bizwell Lungu", "Dorothy Nakamba Simuchoba"]),
  ev("travel", "in Abu Dhabi", ("Sunday", "2018-09-09"), ["Felix Hamoonga"]),
  ev("arrest", "was picked up", ("March", "2018-03"), ["Rajesh Thakkar"]),
)

P("d28-03", """I shared a corridor with Halvard Nygaard-Lie for nineteen years, and never once heard him raise his voice. He lowered it. When it could no longer be heard at all, the junior people in the Financial Supervisory Authority used to clear their desks.

He had come to us from the Ministry of Finance in 1986, with the credit market on fire, as head of the banking section. I was in insurance then. Our director general was Solveig Tunheim, a bishop's daughter from Kristiansund, who smoked small cigars; it was she who had fetched him, and when she left us for the International Monetary Fund in the autumn of 1990 it was he whom the King in Council put in her chair. He sat in it for twelve years. I succeeded to the banking section and have been told ever since that it went downhill.

What people remember is the night of 9 October 1991. Halvard drove out alone to the cabin of Trygve Aasland, managing director of the Western Credit Bank, and came back at four with Aasland's resignation on the back of a hymn sheet. Aasland's chairman, Consul Birger Monsen, got eight months at the city court two years later. Halvard gave evidence for a day and a half and, I believe, disliked every minute.

Of himself he told one nothing. I learnt only from the priest, last Friday in Ris church, that he was a Rjukan boy, the eldest of five; that he had skied messages for Milorg at fifteen; that Eldbjørg, whom he wed in 1954 and nursed until she died in 2009, had been his school teacher's sister. There was a St Olav's medal, too. It lay in the drawer with the paper clips.

He fell asleep on 2 March at the age of ninety-three. His daughter Ragnhild, who chairs the Competition Tribunal, asked me whether I wanted anything of his. I took the paper clips.

Oslo, March 2023
""",
  occ("Halvard Nygaard-Lie", "head of the banking section", start=("1986", "1986"), end=("the autumn of 1990", "1990-23")),
  occ("Solveig Tunheim", "director general", end=("the autumn of 1990", "1990-23")),
  occ("Halvard Nygaard-Lie", "in her chair", start=("the autumn of 1990", "1990-23"), end=("twelve years", "2002")),
  occ("Trygve Aasland", "managing director of the Western Credit Bank", end=("9 October 1991", "1991-10-09")),
  occ("Birger Monsen", "chairman"),
  occ("Birger Monsen", "Consul"),
  occ("Ragnhild", "chairs the Competition Tribunal"),
  fact("Solveig Tunheim", "residence", "Kristiansund"),
  fact("Halvard Nygaard-Lie", "birthPlace", "Rjukan"),
  fact("Halvard Nygaard-Lie", "militaryService", "Milorg"),
  fact("Halvard Nygaard-Lie", "spouse", "Eldbjørg", date=("1954", "1954")),
  fact("Eldbjørg", "deathDate", "2009", value="2009"),
  fact("Halvard Nygaard-Lie", "award", "St Olav's medal"),
  fact("Halvard Nygaard-Lie", "deathDate", "2 March", value="2023-03-02"),
  fact("Halvard Nygaard-Lie", "children", "Ragnhild"),
  ev("appointment", "had come to us", ("1986", "1986"), ["Halvard Nygaard-Lie"]),
  ev("departure", "left us", ("the autumn of 1990", "1990-23"), ["Solveig Tunheim"]),
  ev("appointment", "put in her chair", ("the autumn of 1990", "1990-23"), ["Halvard Nygaard-Lie"]),
  ev("travel", "drove out", ("the night of 9 October 1991", "1991-10-09"), ["Halvard Nygaard-Lie"]),
  ev("departure", "resignation", ("9 October 1991", "1991-10-09"), ["Trygve Aasland"]),
  ev("conviction", "got eight months", ("two years later", "1993"), ["Birger Monsen"]),
  ev("testimony", "gave evidence", ("two years later", "1993"), ["Halvard Nygaard-Lie"]),
)

P("d28-04", """JUDGES OF OUR BENCH. 4: "HANGING" HARGREAVE AND THE MAN WHO WASN'T

The old sandstone court house in Mundarra Street has known eleven police magistrates, and every child in the district can tell you about the third. Yet Cuthbert Hargreave, P.M. from 1868, never hanged anybody; a magistrate had no power to. The name was borrowed from his cousin Sir Josiah Hargreave, the Supreme Court judge, who came through on circuit each April and lodged with him over the saddler's.

Our Hargreave was a Whitby man, a ship's surgeon, who walked off the barque Lorna Doone at Port Macquarie in 1852 and dug for gold at Hanging Rock (there's a second source for the nickname). He was coroner here from 1859. The Colonial Secretary gave him the bench when Captain Lucius Meade, late of the 50th Foot, was dismissed for being drunk on it. That was on St Patrick's Day of 1868. Meade afterwards kept the toll-bar at Gundy, and is buried, without a stone, beside it.

The best-known case is that of the Widow Tranter's heifers. In November 1874 Hargreave discovered that one of the beasts in question had been eaten at his own table. He stood down on the spot and sent for Mr. Abel Finch, J.P., storekeeper, our first mayor (1876–79), who fined the butcher forty shillings. The bench book, which the Society rescued from the tip in 1961, has the entry in Finch's round hand.

Hargreave handed in his commission at Christmas 1883, by which time he was stone deaf. He lies in the Anglican portion, dead of dropsy on 5 May 1886. Mrs. Hargreave, born Letitia Moxey, kept the school at Long Flat. There were no sons; one daughter, Alma, took vows as a Sister of St Joseph, to her mother's lasting sorrow.

Hargreave Park, by the way, honours the tractor dealer.
""",
  occ("Cuthbert Hargreave", "P.M.", start=("1868", "1868-03-17"), end=("Christmas 1883", "1883-12-25"), again=["magistrate#2", "the bench"]),
  occ("Josiah Hargreave", "Supreme Court judge"),
  occ("Cuthbert Hargreave", "coroner", start=("1859", "1859")),
  occ("Lucius Meade", "on it", end=("St Patrick's Day of 1868", "1868-03-17")),
  occ("Lucius Meade", "Captain"),
  occ("Lucius Meade", "kept the toll-bar at Gundy"),
  occ("Abel Finch", "J.P."),
  occ("Abel Finch", "first mayor", start=("1876", "1876"), end=("79", "1879")),
  occ("Letitia Moxey", "kept the school at Long Flat"),
  fact("Cuthbert Hargreave", "alias", "\"HANGING\" HARGREAVE"),
  fact("Cuthbert Hargreave", "relatives", "Sir Josiah Hargreave"),
  fact("Cuthbert Hargreave", "birthPlace", "Whitby"),
  fact("Cuthbert Hargreave", "occupation", "ship's surgeon"),
  fact("Lucius Meade", "militaryService", "50th Foot"),
  fact("Abel Finch", "occupation", "storekeeper"),
  fact("Cuthbert Hargreave", "religion", "Anglican"),
  fact("Cuthbert Hargreave", "causeOfDeath", "dropsy"),
  fact("Cuthbert Hargreave", "deathDate", "5 May 1886", value="1886-05-05"),
  fact("Letitia Moxey", "birthName", "Letitia Moxey"),
  fact("Cuthbert Hargreave", "spouse", "Letitia Moxey"),
  fact("Cuthbert Hargreave", "children", "Alma"),
  fact("Letitia Moxey", "children", "Alma"),
  ev("travel", "walked off the barque", ("1852", "1852"), ["Cuthbert Hargreave"]),
  ev("appointment", "gave him the bench", ("1868#2", "1868-03-17"), ["Cuthbert Hargreave"]),
  ev("departure", "was dismissed", ("St Patrick's Day of 1868", "1868-03-17"), ["Lucius Meade"]),
  ev("recusal", "stood down", ("November 1874", "1874-11"), ["Cuthbert Hargreave"]),
  ev("departure", "handed in his commission", ("Christmas 1883", "1883-12-25"), ["Cuthbert Hargreave"]),
)

P("d28-05", """FOR IMMEDIATE RELEASE
Eastern Caribbean Telecommunications Authority
Castries, 4 April 2022

AUTHORITY WELCOMES NEW CHAIR

The Eastern Caribbean Telecommunications Authority (ECTA) is pleased to announce that the Council of Ministers has confirmed Ms. Jacinta Prosper-Delaire as Chair of its Board of Directors for a three-year term effective 1 April 2022.

Ms. Prosper-Delaire, a telecommunications engineer and national of Saint Lucia, brings more than twenty-five years of experience in the public and private sectors. Most recently she led the spectrum unit of the Caribbean Telecommunications Union in Port of Spain (2016–2021). Earlier positions include Permanent Secretary in the Ministry of Communications of Saint Lucia and, from 1999 to 2006, network planning manager at Cable & Wireless Dominica. She holds a B.Sc. from the University of the West Indies, St. Augustine (1995), and an M.B.A. from Warwick Business School.

She follows Mr. Hudson Lavia of Grenada, whose second term came to an end on 31 March. The Board takes this opportunity to express its gratitude to Mr. Lavia, and was delighted to see him receive the Order of the British Empire in January.

"Hudson leaves us an Authority that operators fear a little and consumers trust a little," remarked the Managing Director, Dr. Embert Quashie, who swore in the Chair at a short ceremony on Friday. "Ms. Prosper-Delaire intends to improve on both."

At her first meeting with staff, held this morning, the Chair declared her shareholding in a St. Vincent cable company, WaveLink Ltd., and undertook to take no part in decisions concerning it. In line with the Code of Conduct, Deputy Chair Mr. Orde Browne of Antigua will preside on such occasions, as he did between the resignation of the late Sir Ferdinand Augier in 2015 and the arrival of Mr. Lavia one year later.

About Ms. Prosper-Delaire: she lives at Gros Islet with her husband, Garvin Delaire, a pilot, and sings alto in the choir of the Cathedral Basilica.

Media contact: Ms. Thecla Fontenelle, Communications Officer
""",
  occ("Jacinta Prosper-Delaire", "Chair of its Board of Directors", start=("1 April 2022", "2022-04-01"), again=["Chair#3"]),
  occ("Jacinta Prosper-Delaire", "led the spectrum unit of the Caribbean Telecommunications Union", start=("2016", "2016"), end=("2021", "2021")),
  occ("Jacinta Prosper-Delaire", "Permanent Secretary in the Ministry of Communications of Saint Lucia"),
  occ("Jacinta Prosper-Delaire", "network planning manager at Cable & Wireless Dominica", start=("1999", "1999"), end=("2006", "2006")),
  occ("Hudson Lavia", "second term", end=("31 March", "2022-03-31")),
  occ("Embert Quashie", "Managing Director"),
  occ("Orde Browne", "Deputy Chair"),
  occ("Orde Browne", "preside", start=("2015", "2015"), end=("one year later", "2016")),
  occ("Ferdinand Augier", "resignation", end=("2015", "2015")),
  occ("Hudson Lavia", "arrival", start=("one year later", "2016")),
  occ("Thecla Fontenelle", "Communications Officer"),
  fact("Jacinta Prosper-Delaire", "occupation", "telecommunications engineer"),
  fact("Jacinta Prosper-Delaire", "nationality", "Saint Lucia"),
  fact("Jacinta Prosper-Delaire", "education", "University of the West Indies, St. Augustine", date=("1995", "1995")),
  fact("Jacinta Prosper-Delaire", "education", "Warwick Business School"),
  fact("Hudson Lavia", "nationality", "Grenada"),
  fact("Hudson Lavia", "award", "Order of the British Empire", date=("January", "2022-01")),
  fact("Orde Browne", "nationality", "Antigua"),
  fact("Jacinta Prosper-Delaire", "residence", "Gros Islet"),
  fact("Garvin Delaire", "residence", "Gros Islet"),
  fact("Jacinta Prosper-Delaire", "spouse", "Garvin Delaire"),
  fact("Garvin Delaire", "occupation", "pilot"),
  ev("appointment", "has confirmed", ("1 April 2022", "2022-04-01"), ["Jacinta Prosper-Delaire"]),
  ev("departure", "came to an end", ("31 March", "2022-03-31"), ["Hudson Lavia"]),
  ev("award", "receive", ("January", "2022-01"), ["Hudson Lavia"]),
  ev("appointment", "swore in", ("Friday", "2022-04-01"), ["Embert Quashie", "Jacinta Prosper-Delaire"]),
  ev("meeting", "first meeting with staff", ("this morning", "2022-04-04"), ["Jacinta Prosper-Delaire"]),
  ev("disclosure", "declared her shareholding", ("this morning", "2022-04-04"), ["Jacinta Prosper-Delaire"]),
  ev("departure", "resignation", ("2015", "2015"), ["Ferdinand Augier"]),
)

P("d28-06", """The prosecutor keeps canaries

There are fourteen of them, and they sing through everything: through the telephone, through the generator, through the long pauses in which Nadim Abou Fadel decides how much he will say. "My wife wanted a dog," he says. "But a dog has to be walked. And for three years I could not walk."

He could not, because between the spring of 2006 and the summer of 2009, when he was the state prosecutor for Mount Lebanon, six gendarmes lived in his stairwell. The first of the three bombs had been meant for his predecessor, Judge Sami Kortbawi, and came a week late; Kortbawi was already at the Court of Cassation, in a safer building. The third took off the front of a bakery and killed Abou Fadel's driver, Elie Touma, who was thirty.

He is a small man with a tailor's hands. The tailor was his father, Boutros, of Zahlé, who wanted a priest; there is a brother, Father Antoine Abou Fadel, a Jesuit, who teaches logic in Cairo. Nadim got the law instead, at Saint Joseph University, and after it the wire-rimmed glasses, a judge's robe at twenty-six, and Hoda Nassar, a pharmacist, whom he calls the only witness ever to have broken him down.

In 2009 he let the robe go. There were rumours of a ministry. He went to The Hague, where for five years he was legal adviser to the registrar of the special tribunal; the registrar was a Dane, Ulla Kjeldgaard, and she writes him a card every Christmas with a picture of a bird. In May 2014 Liège gave him an honorary doctorate.

Now he is seventy-one. Last November a young parliamentary committee asked him down to Beirut to tell it about the files of 2008, and he told it, for six hours, while its chairwoman, Rima Hobeika, changed her pen twice. Did it help? The canaries answer.
""",
  occ("Nadim Abou Fadel", "state prosecutor for Mount Lebanon", start=("the spring of 2006", "2006-21"), end=("the summer of 2009", "2009-22"), again=["prosecutor"]),
  occ("Sami Kortbawi", "predecessor", end=("the spring of 2006", "2006-21")),
  occ("Sami Kortbawi", "Judge"),
  occ("Sami Kortbawi", "Court of Cassation"),
  occ("Elie Touma", "driver"),
  occ("Antoine Abou Fadel", "Father"),
  occ("Antoine Abou Fadel", "teaches logic"),
  occ("Nadim Abou Fadel", "a judge's robe", end=("2009#2", "2009")),
  occ("Nadim Abou Fadel", "legal adviser to the registrar of the special tribunal", start=("2009#2", "2009"), end=("five years", "2014")),
  occ("Ulla Kjeldgaard", "registrar#2"),
  occ("Rima Hobeika", "chairwoman"),
  fact("Elie Touma", "causeOfDeath", "killed"),
  fact("Nadim Abou Fadel", "father", "Boutros"),
  fact("Boutros", "occupation", "tailor#2"),
  fact("Boutros", "residence", "Zahlé"),
  fact("Nadim Abou Fadel", "siblings", "Antoine Abou Fadel"),
  fact("Antoine Abou Fadel", "religion", "Jesuit"),
  fact("Antoine Abou Fadel", "residence", "Cairo"),
  fact("Nadim Abou Fadel", "education", "Saint Joseph University"),
  fact("Nadim Abou Fadel", "spouse", "Hoda Nassar"),
  fact("Hoda Nassar", "occupation", "pharmacist"),
  fact("Ulla Kjeldgaard", "nationality", "Dane"),
  fact("Nadim Abou Fadel", "award", "honorary doctorate", date=("May 2014", "2014-05")),
  ev("departure", "let the robe go", ("2009#2", "2009"), ["Nadim Abou Fadel"]),
  ev("travel", "went to The Hague", ("2009#2", "2009"), ["Nadim Abou Fadel"]),
  ev("award", "gave him an honorary doctorate", ("May 2014", "2014-05"), ["Nadim Abou Fadel"]),
  ev("testimony", "told it", None, ["Nadim Abou Fadel", "Rima Hobeika"]),
  ev("communication", "writes him a card", None, ["Ulla Kjeldgaard", "Nadim Abou Fadel"]),
)

P("d28-07", """From the gazette "Eesti Ametnik". Rendered from the Estonian.

On the seventh of this month of October, 1931, there departed into eternity, in his country house at Nõmme, the State Controller Mihkel Taavet Raudkivi. The cause was an inflammation of the lungs, caught, it is said, on the platform of the railway station at Tapa, where he stood two hours counting wagons which the Ministry of Roads had bought and of which four were wanting.

The departed saw the light on the farm Raudkivi-Jaani in the parish of Paistu on the 14th of February 1874. His schooling he had from the Treffner gymnasium in Tartu, his learning from the university at St Petersburg, his bread from the Russian Crown: for fourteen years he was a revisor of the Control Chamber in Pskov. There he led to the altar the widow of an excise officer, Yevdokia Pavlovna Strelkova. To please her he went over into the Orthodox church; the two rest now side by side, for she preceded him by one winter.

When our state was founded he returned in February 1919 by sledge over the ice. The Constituent Assembly chose him to be State Controller on 11 June of that year, by 58 voices, the banker Juhan Lepp remaining with 31. Thrice he was confirmed anew. Seven finance ministers he outlasted, and of two of them he was the ruin: Hans Kõrgessaar, who gave up his portfolio in 1924 on account of the flax accounts, and Colonel Aleksander Must, whom the court-martial in the year after that sent to prison for eighteen months.

For his successor the Riigikogu has designated on Tuesday, October 13th, his counsellor of many years, Paul Oinas. Mr Oinas spoke at the grave. That the late Controller had been promised the Order of the Cross of the Eagle is true; he never wore it, the statute forbidding him, as he read it, to accept.
""",
  occ("Mihkel Taavet Raudkivi", "State Controller#2", start=("11 June of that year", "1919-06-11"), end=("the seventh of this month of October, 1931", "1931-10-07"), again=["State Controller"]),
  occ("Mihkel Taavet Raudkivi", "revisor of the Control Chamber in Pskov"),
  occ("Hans Kõrgessaar", "portfolio", end=("1924", "1924"), again=["finance ministers"]),
  occ("Aleksander Must", "finance ministers"),
  occ("Aleksander Must", "Colonel"),
  occ("Paul Oinas", "successor", start=("Tuesday, October 13th", "1931-10-13")),
  occ("Paul Oinas", "counsellor"),
  fact("Mihkel Taavet Raudkivi", "deathDate", "the seventh of this month of October, 1931", value="1931-10-07"),
  fact("Mihkel Taavet Raudkivi", "deathPlace", "Nõmme"),
  fact("Mihkel Taavet Raudkivi", "causeOfDeath", "inflammation of the lungs"),
  fact("Mihkel Taavet Raudkivi", "birthPlace", "Raudkivi-Jaani in the parish of Paistu"),
  fact("Mihkel Taavet Raudkivi", "birthDate", "14th of February 1874", value="1874-02-14"),
  fact("Mihkel Taavet Raudkivi", "education", "Treffner gymnasium in Tartu"),
  fact("Mihkel Taavet Raudkivi", "education", "university at St Petersburg"),
  fact("Mihkel Taavet Raudkivi", "spouse", "Yevdokia Pavlovna Strelkova"),
  fact("Mihkel Taavet Raudkivi", "religion", "Orthodox church"),
  fact("Yevdokia Pavlovna Strelkova", "deathDate", "preceded him by one winter", value="1930"),
  fact("Juhan Lepp", "occupation", "banker"),
  ev("travel", "returned", ("February 1919", "1919-02"), ["Mihkel Taavet Raudkivi"]),
  ev("election", "chose him", ("11 June of that year", "1919-06-11"), ["Mihkel Taavet Raudkivi", "Juhan Lepp"]),
  ev("appointment", "confirmed anew", None, ["Mihkel Taavet Raudkivi"]),
  ev("departure", "gave up his portfolio", ("1924", "1924"), ["Hans Kõrgessaar"]),
  ev("conviction", "sent to prison", ("the year after that", "1925"), ["Aleksander Must"]),
  ev("appointment", "has designated", ("Tuesday, October 13th", "1931-10-13"), ["Paul Oinas"]),
  ev("speech", "spoke at the grave", None, ["Paul Oinas"]),
)

P("d28-08", """Teuku Iskandar Meurah

Teuku Iskandar Meurah (19 January 1931 – 22 June 2004) was an Indonesian central banker. He was the Governor of the Bank of the Archipelago from 1978 to 1983 and later the country's Minister of Finance.

== Early life ==
Iskandar was born in Kutaraja (now Banda Aceh) to a noble family. His mother was called Cut Nyak Fatimah. His father, Teuku Meurah Johan, was an uleebalang (district chief) and was killed in the social revolution of 1946. Iskandar fled to Medan with his younger sister. He studied at the University of Indonesia and got his degree in economics in 1957. He later did a master's at Vanderbilt University in the United States, which he finished in 1963.

== Career ==
He began at the central bank in 1958 as a clerk in the clearing department. In 1968 he was made head of the London office. He moved back in 1973 to be a director. On 1 April 1978, he took over as governor after Raden Mas Sutanto, who was sent as ambassador to Belgium. During his time the rupiah was devalued by 50%. He is often said to have opposed this, but there is no proof.

On 19 March 1983, Iskandar moved to the Finance Ministry. His deputy governor, Harun Lubis, got his old job. Iskandar stayed in the cabinet for one term of five years.

== Later years and death ==
After leaving, Iskandar was rector of a private university in Medan (1989–1996). In 1999, he was questioned by the Attorney General's Office about loans to a cement firm but no charges were filed. He died in Singapore from kidney disease.

== Family ==
Iskandar married Ratna Siregar, a pianist, in 1960. They had two children. Their son Teuku Reza Iskandar is a member of the People's Representative Council for the Democratic Party. Iskandar's sister, Cut Meutia Johan, was the first female judge in Aceh.

== Awards ==
* Bintang Mahaputera Adipradana (1982)
""",
  occ("Teuku Iskandar Meurah", "Governor of the Bank of the Archipelago", start=("1978", "1978-04-01"), end=("1983", "1983-03-19"), again=["governor"]),
  occ("Teuku Iskandar Meurah", "Minister of Finance", start=("19 March 1983", "1983-03-19"), end=("five years", "1988"), again=["Finance Ministry"]),
  occ("Teuku Meurah Johan", "uleebalang"),
  occ("Teuku Iskandar Meurah", "clerk in the clearing department", start=("1958", "1958")),
  occ("Teuku Iskandar Meurah", "head of the London office", start=("1968", "1968"), end=("1973", "1973")),
  occ("Teuku Iskandar Meurah", "director", start=("1973", "1973")),
  occ("Raden Mas Sutanto", "governor after", end=("1 April 1978", "1978-04-01")),
  occ("Raden Mas Sutanto", "ambassador to Belgium"),
  occ("Harun Lubis", "deputy governor", end=("19 March 1983", "1983-03-19")),
  occ("Harun Lubis", "his old job", start=("19 March 1983", "1983-03-19")),
  occ("Teuku Iskandar Meurah", "rector of a private university", start=("1989", "1989"), end=("1996", "1996")),
  occ("Teuku Reza Iskandar", "member of the People's Representative Council"),
  occ("Cut Meutia Johan", "judge in Aceh"),
  fact("Teuku Iskandar Meurah", "birthDate", "19 January 1931", value="1931-01-19"),
  fact("Teuku Iskandar Meurah", "deathDate", "22 June 2004", value="2004-06-22"),
  fact("Teuku Iskandar Meurah", "nationality", "Indonesian"),
  fact("Teuku Iskandar Meurah", "occupation", "central banker"),
  fact("Teuku Iskandar Meurah", "birthPlace", "Kutaraja"),
  fact("Teuku Iskandar Meurah", "mother", "Cut Nyak Fatimah"),
  fact("Teuku Iskandar Meurah", "father", "Teuku Meurah Johan"),
  fact("Teuku Meurah Johan", "causeOfDeath", "killed in the social revolution"),
  fact("Teuku Meurah Johan", "deathDate", "1946", value="1946"),
  fact("Teuku Iskandar Meurah", "education", "University of Indonesia", date=("1957", "1957")),
  fact("Teuku Iskandar Meurah", "education", "Vanderbilt University", date=("1963", "1963")),
  fact("Teuku Iskandar Meurah", "deathPlace", "Singapore"),
  fact("Teuku Iskandar Meurah", "causeOfDeath", "kidney disease"),
  fact("Teuku Iskandar Meurah", "spouse", "Ratna Siregar", date=("1960", "1960")),
  fact("Ratna Siregar", "occupation", "pianist"),
  fact("Teuku Iskandar Meurah", "children", "Teuku Reza Iskandar"),
  fact("Ratna Siregar", "children", "Teuku Reza Iskandar"),
  fact("Teuku Reza Iskandar", "party", "Democratic Party"),
  fact("Teuku Iskandar Meurah", "siblings", "Cut Meutia Johan"),
  fact("Teuku Iskandar Meurah", "award", "Bintang Mahaputera Adipradana", date=("1982", "1982")),
  ev("travel", "fled to Medan", ("1946", "1946"), ["Teuku Iskandar Meurah", "Cut Meutia Johan"]),
  ev("appointment", "was made", ("1968", "1968"), ["Teuku Iskandar Meurah"]),
  ev("appointment", "took over", ("1 April 1978", "1978-04-01"), ["Teuku Iskandar Meurah"]),
  ev("appointment", "was sent", None, ["Raden Mas Sutanto"]),
  ev("appointment", "moved to the Finance Ministry", ("19 March 1983", "1983-03-19"), ["Teuku Iskandar Meurah"]),
  ev("appointment", "got his old job", ("19 March 1983", "1983-03-19"), ["Harun Lubis"]),
  ev("investigation", "was questioned", ("1999", "1999"), ["Teuku Iskandar Meurah"]),
)

P("d28-09", """Vălenaru, Ilie (b. 20 July 1838, Caracal; d. 8 Dec. 1911, Bucharest). Rom. jurist, Liberal; first president of the Court of Accounts to come from the bar. Son of the serdar Dincă Vălenaru and of Smaranda, née Otetelișanu. Pupil of Saint Sava College; licentiate in law, Paris, 1862. Taught Latin briefly at Craiova. Deputy for Romanați 1866–1869, senator for the same 1871–5. Prefect of Dolj during the war of 1877; for the provisioning of the siege army Star of Romania, officer's class (1878).

Named counsellor at the Court, Jan. 1879, he there opposed the president, Grigore Balș-Dumbravă (in post from 1870; retired at his own request, Easter 1884), on whose departure Vălenaru had the succession. Refused, 1886, discharge to Lt-Gen. Matei Cernovodeanu, minister of war, over boots; Cernovodeanu left the government. Pensioned 1 Apr. 1903 after nineteen years, the longest presidency on record until that of his own pupil Emil Stroescu (1920–41).

Corresponding member of the Academy from 1888. Wrote much, mostly on the dowry. His candidature for the mayoralty of Craiova in 1872, reported in older works, rests on confusion with a namesake, the merchant Ilie P. Vălenaru, who did stand, and lost to Iancu Oteteleanu.

Family. By Zoe Gănescu, to whom he was united in 1867 (div. 1880), two sons: Radu, naval engineer, from 1909 harbour-master of Sulina; and Mihail, dead in a duel at Băneasa, 1898. By his second wife, the German-born painter Klara Rethel (1885), no issue. Brother-in-law, through Zoe, of Constantin Gănescu, procurator general at the Court of Appeal of Craiova, who for that reason withdrew from the Cernovodeanu case when it reached the penal chamber in Feb. 1887; the general went free.

Lit.: Stroescu, Amintiri, 44 ff.; necrology in Dreptul, 1911, 633. The commune Vălenaru (Olt) is of earlier date.
""",
  occ("Ilie Vălenaru", "president of the Court of Accounts", start=("Easter 1884", "1884-04"), end=("1 Apr. 1903", "1903-04-01"), again=["presidency", "succession"]),
  occ("Dincă Vălenaru", "serdar"),
  occ("Ilie Vălenaru", "Taught Latin"),
  occ("Ilie Vălenaru", "Deputy for Romanați", start=("1866", "1866"), end=("1869", "1869")),
  occ("Ilie Vălenaru", "senator for the same", start=("1871", "1871"), end=("5", "1875")),
  occ("Ilie Vălenaru", "Prefect of Dolj", start=("1877", "1877")),
  occ("Ilie Vălenaru", "counsellor at the Court", start=("Jan. 1879", "1879-01")),
  occ("Grigore Balș-Dumbravă", "president#2", start=("1870", "1870"), end=("Easter 1884", "1884-04")),
  occ("Matei Cernovodeanu", "minister of war"),
  occ("Matei Cernovodeanu", "Lt-Gen."),
  occ("Emil Stroescu", "that of his own pupil", start=("1920", "1920"), end=("41", "1941")),
  occ("Ilie Vălenaru", "Corresponding member of the Academy", start=("1888", "1888")),
  occ("Iancu Oteteleanu", "mayoralty of Craiova", start=("1872", "1872")),
  occ("Radu", "harbour-master of Sulina", start=("1909", "1909")),
  occ("Constantin Gănescu", "procurator general at the Court of Appeal of Craiova"),
  fact("Ilie Vălenaru", "birthDate", "20 July 1838", value="1838-07-20"),
  fact("Ilie Vălenaru", "birthPlace", "Caracal"),
  fact("Ilie Vălenaru", "deathDate", "8 Dec. 1911", value="1911-12-08"),
  fact("Ilie Vălenaru", "deathPlace", "Bucharest"),
  fact("Ilie Vălenaru", "nationality", "Rom."),
  fact("Ilie Vălenaru", "occupation", "jurist"),
  fact("Ilie Vălenaru", "party", "Liberal"),
  fact("Ilie Vălenaru", "father", "Dincă Vălenaru"),
  fact("Ilie Vălenaru", "mother", "Smaranda"),
  fact("Smaranda", "birthName", "Otetelișanu"),
  fact("Ilie Vălenaru", "education", "Saint Sava College"),
  fact("Ilie Vălenaru", "education", "Paris", date=("1862", "1862")),
  fact("Ilie Vălenaru", "award", "Star of Romania", date=("1878", "1878")),
  fact("Ilie P. Vălenaru", "occupation", "merchant"),
  fact("Ilie Vălenaru", "spouse", "Zoe Gănescu", date=("1867", "1867")),
  fact("Ilie Vălenaru", "children", "Radu"),
  fact("Zoe Gănescu", "children", "Radu"),
  fact("Radu", "occupation", "naval engineer"),
  fact("Ilie Vălenaru", "children", "Mihail"),
  fact("Zoe Gănescu", "children", "Mihail"),
  fact("Mihail", "causeOfDeath", "duel"),
  fact("Mihail", "deathPlace", "Băneasa"),
  fact("Mihail", "deathDate", "1898", value="1898"),
  fact("Ilie Vălenaru", "spouse", "Klara Rethel", date=("1885", "1885")),
  fact("Klara Rethel", "birthPlace", "German-born"),
  fact("Klara Rethel", "occupation", "painter"),
  fact("Ilie Vălenaru", "relatives", "Constantin Gănescu"),
  fact("Zoe Gănescu", "siblings", "Constantin Gănescu"),
  ev("appointment", "Named", ("Jan. 1879", "1879-01"), ["Ilie Vălenaru"]),
  ev("departure", "retired at his own request", ("Easter 1884", "1884-04"), ["Grigore Balș-Dumbravă"]),
  ev("appointment", "had the succession", ("Easter 1884", "1884-04"), ["Ilie Vălenaru"]),
  ev("sanction", "Refused", ("1886", "1886"), ["Ilie Vălenaru", "Matei Cernovodeanu"]),
  ev("departure", "left the government", ("1886", "1886"), ["Matei Cernovodeanu"]),
  ev("departure", "Pensioned", ("1 Apr. 1903", "1903-04-01"), ["Ilie Vălenaru"]),
  ev("candidacy", "did stand", ("1872", "1872"), ["Ilie P. Vălenaru"]),
  ev("election", "lost to", ("1872", "1872"), ["Ilie P. Vălenaru", "Iancu Oteteleanu"]),
  ev("recusal", "withdrew", ("Feb. 1887", "1887-02"), ["Constantin Gănescu"]),
)

P("d28-10", """SANTA CRUZ, Bolivia, March 3, 2011 (Andean News) -- Police on Thursday detained a former regional prosecutor, Wálter Egüez Suárez, as he tried to board a flight to Asunción with two passports and a parrot.

Egüez, 52, is being held on suspicion of burying a drug file in exchange for a ranch near San Matías. Anti-corruption prosecutor Lidia Mamani Choque told reporters he had been under investigation since October. The parrot was handed to the zoo.

He ran the Santa Cruz prosecution office from 2005 until a change in the law stripped him of it last July. His replacement, Óscar Vaca Díez, recused himself from the case in November on grounds that the two had been law partners. It then passed to Mamani, a La Paz career prosecutor from an Aymara mining family in Oruro.

"My client is going to his daughter's wedding," said defense lawyer Germán Justiniano. The daughter, María Reneé Egüez, a dentist, did wed a Paraguayan, cattle broker Blas Acosta, at Lambaré on Saturday. Her mother, Carola Paz Hurtado, walked her to the altar.

By then a judge, Zenón Rojas, had sent Egüez to Palmasola prison for 90 days. Rojas cited flight risk.

A Santa Cruz native, Egüez took his law degree at Gabriel René Moreno University in 1983 and did his military service in the Second Cavalry. Voters put him on the city council in 1995 for the Nationalist Revolutionary Movement. He quit that party in 2003.

Government Minister Sacha Lozada, in a radio speech Sunday, said the arrest proved nobody was untouchable. Opposition Sen. Guido Saucedo of Beni, whose sister Patricia is Egüez's ex-wife, called it theater. Neither produced the ranch's deed. Mamani says she has it. Egüez's lawyers say no such paper exists.

(Updates with judge's order, wedding; March 7)
""",
  occ("Wálter Egüez Suárez", "regional prosecutor", start=("2005", "2005"), end=("last July", "2010-07"), again=["ran the Santa Cruz prosecution office"], former=True),
  occ("Lidia Mamani Choque", "Anti-corruption prosecutor"),
  occ("Lidia Mamani Choque", "career prosecutor"),
  occ("Óscar Vaca Díez", "replacement", start=("last July", "2010-07")),
  occ("Zenón Rojas", "judge"),
  occ("Wálter Egüez Suárez", "city council", start=("1995", "1995")),
  occ("Sacha Lozada", "Government Minister"),
  occ("Guido Saucedo", "Sen."),
  fact("Lidia Mamani Choque", "ethnicity", "Aymara"),
  fact("Lidia Mamani Choque", "residence", "La Paz"),
  fact("Óscar Vaca Díez", "occupation", "law partners"),
  fact("Wálter Egüez Suárez", "occupation", "law partners"),
  fact("Germán Justiniano", "occupation", "lawyer"),
  fact("Wálter Egüez Suárez", "children", "María Reneé Egüez"),
  fact("María Reneé Egüez", "occupation", "dentist"),
  fact("María Reneé Egüez", "spouse", "Blas Acosta", date=("Saturday", "2011-03-05")),
  fact("Blas Acosta", "nationality", "Paraguayan"),
  fact("Blas Acosta", "occupation", "cattle broker"),
  fact("María Reneé Egüez", "mother", "Carola Paz Hurtado"),
  fact("Wálter Egüez Suárez", "birthPlace", "Santa Cruz#2"),
  fact("Wálter Egüez Suárez", "education", "Gabriel René Moreno University", date=("1983", "1983")),
  fact("Wálter Egüez Suárez", "militaryService", "Second Cavalry"),
  fact("Wálter Egüez Suárez", "party", "Nationalist Revolutionary Movement"),
  fact("Guido Saucedo", "siblings", "Patricia"),
  fact("Wálter Egüez Suárez", "spouse", "Patricia"),
  ev("arrest", "detained", ("Thursday", "2011-03-03"), ["Wálter Egüez Suárez"]),
  ev("communication", "told reporters", None, ["Lidia Mamani Choque"]),
  ev("investigation", "under investigation", ("October", "2010-10"), ["Wálter Egüez Suárez"]),
  ev("departure", "stripped him of it", ("last July", "2010-07"), ["Wálter Egüez Suárez"]),
  ev("recusal", "recused himself", ("November", "2010-11"), ["Óscar Vaca Díez"]),
  ev("arrest", "had sent Egüez to Palmasola prison", ("March 7", "2011-03"), ["Zenón Rojas", "Wálter Egüez Suárez"]),
  ev("election", "Voters put him", ("1995", "1995"), ["Wálter Egüez Suárez"]),
  ev("departure", "quit that party", ("2003", "2003"), ["Wálter Egüez Suárez"]),
  ev("speech", "radio speech", ("Sunday", "2011-03-06"), ["Sacha Lozada"]),
)

P("d28-11", """Justice Ifeoma Okwuosa-Bright (1944–2016): a registrar remembers

My Lord would have corrected that heading. "Nobody is Justice after six o'clock," she used to say, pulling off the wig, and from six o'clock she was Mama Chike, who sold me yams from her own farm at Ogidi and gave no credit.

I carried her books in the High Court at Enugu, then in the Court of Appeal at Benin, then at Abuja when in 2005 she reached the Supreme Court, the second woman ever to do so; twenty-two years of books. Before I knew her she had prosecuted for the Anambra State government. The late Justice Anthony Nwabueze swore her in at Enugu on a Friday in 1988, in a power cut, with my torch.

How did a headmaster's daughter come by such a temper? Her father, Chief Reuben Okwuosa, was the softest of men. I put it down to the nuns of Queen of the Rosary at Onitsha, or to Hull, where she read law and where she found Dr Samuel Bright, a Sierra Leonean, Creole, Methodist, tall as a pole, he taking out appendixes and she eating biscuits. She stayed a Catholic; he stayed tall. Their boy Chike is now consultant surgeon in Leeds.

In 2008 they brought the oil licences case. The Attorney-General, Musa Danladi Gusau, telephoned to chambers. I took that call myself and passed it in, and I saw her write down the time. Next morning she read it out in open court and excused herself, and Gusau was out of office inside the month.

I will not repeat what they said of her in 2012, that she meant to contest for senator. She could not have asked a man for a glass of water.

She reached seventy on the third of August 2014 and went home to her yams. A stroke had her on Easter Monday. I still have the torch.

B. C. Ugwu, Chief Registrar (retired)
""",
  occ("Ifeoma Okwuosa-Bright", "Supreme Court", start=("2005", "2005"), end=("the third of August 2014", "2014-08-03")),
  occ("Ifeoma Okwuosa-Bright", "High Court at Enugu", start=("a Friday in 1988", "1988")),
  occ("Ifeoma Okwuosa-Bright", "Court of Appeal at Benin", end=("2005", "2005")),
  occ("Ifeoma Okwuosa-Bright", "Justice"),
  occ("Ifeoma Okwuosa-Bright", "prosecuted for the Anambra State government", end=("1988", "1988")),
  occ("Anthony Nwabueze", "Justice#3"),
  occ("Reuben Okwuosa", "headmaster"),
  occ("Reuben Okwuosa", "Chief"),
  occ("Chike", "consultant surgeon in Leeds"),
  occ("Musa Danladi Gusau", "Attorney-General", end=("inside the month", "2008")),
  occ("B. C. Ugwu", "Chief Registrar", again=["registrar"]),
  fact("Ifeoma Okwuosa-Bright", "birthDate", "1944", value="1944"),
  fact("Ifeoma Okwuosa-Bright", "deathDate", "Easter Monday", value="2016-03-28"),
  fact("Ifeoma Okwuosa-Bright", "alias", "Mama Chike"),
  fact("Ifeoma Okwuosa-Bright", "father", "Reuben Okwuosa"),
  fact("Ifeoma Okwuosa-Bright", "education", "Queen of the Rosary at Onitsha"),
  fact("Ifeoma Okwuosa-Bright", "education", "Hull"),
  fact("Ifeoma Okwuosa-Bright", "spouse", "Samuel Bright"),
  fact("Samuel Bright", "nationality", "Sierra Leonean"),
  fact("Samuel Bright", "ethnicity", "Creole"),
  fact("Samuel Bright", "religion", "Methodist"),
  fact("Ifeoma Okwuosa-Bright", "religion", "Catholic"),
  fact("Ifeoma Okwuosa-Bright", "children", "Chike#2"),
  fact("Samuel Bright", "children", "Chike#2"),
  fact("Ifeoma Okwuosa-Bright", "causeOfDeath", "stroke"),
  ev("appointment", "reached the Supreme Court", ("2005", "2005"), ["Ifeoma Okwuosa-Bright"]),
  ev("appointment", "swore her in", ("a Friday in 1988", "1988"), ["Anthony Nwabueze", "Ifeoma Okwuosa-Bright"]),
  ev("communication", "telephoned", ("2008", "2008"), ["Musa Danladi Gusau"]),
  ev("disclosure", "read it out in open court", ("Next morning", "2008"), ["Ifeoma Okwuosa-Bright"]),
  ev("recusal", "excused herself", ("Next morning", "2008"), ["Ifeoma Okwuosa-Bright"]),
  ev("departure", "was out of office", ("inside the month", "2008"), ["Musa Danladi Gusau"]),
  ev("departure", "went home to her yams", ("the third of August 2014", "2014-08-03"), ["Ifeoma Okwuosa-Bright"]),
)

P("d28-12", """How Pine Falls County got a tax commissioner who could not count

It is set down in the History of 1911 that Orrin T. Wadleigh was "never at fault in a column of figures." My grandmother, who clerked for him, said otherwise. He took off his shoes for anything over ten.

Wadleigh drove the first threshing engine into the county in 1881, from Dodge County, Wisconsin, with a wife and an organ. He'd been a drummer in the 29th Wisconsin at fourteen. In politics he was a Republican until the Populists got hold of him in '90; it was on their ticket, in November 1892, that he beat Judge Lemuel Ansgar for commissioner of taxation, by seven votes, two of them cast by the Lindqvist brothers, who couldn't read. Ansgar had held the post from statehood and took it hard. He moved to Tacoma the next spring and is not heard of again, except that a son, Royal Ansgar, sat in the Washington legislature about 1910.

The county auditor in those years was Knud Hagestad. He and Wadleigh didn't speak. On July 6, 1896, Hagestad laid before the board of commissioners a paper showing $2,114.60 short. The sheriff, Ole Brevik, arrested Wadleigh at a barn raising, hammer in hand. Then the strangest trial we ever had: it lasted one forenoon, and the money turned up. It was in the organ. Mrs. Wadleigh, the former Almeda Stickney, testified she'd put it there for safekeeping and that "Orrin would have only dropped it." Not guilty. He served out his time to January 1897, and never ran again, though some wanted him for the legislature.

He was janitor of the Methodist church to the day he died, of a fall from its roof, June 1, 1913. Hagestad carried the coffin. My grandmother, Tilda Lindqvist, kept the commissioner's office for the next man, Charles Poe, and then had it herself from 1920, the first year she could vote. She could count.
""",
  occ("Orrin T. Wadleigh", "commissioner of taxation", start=("November 1892", "1892-11"), end=("January 1897", "1897-01"), again=["tax commissioner"]),
  occ("Tilda Lindqvist", "clerked for him"),
  occ("Orrin T. Wadleigh", "drummer in the 29th Wisconsin"),
  occ("Lemuel Ansgar", "post", end=("November 1892", "1892-11")),
  occ("Lemuel Ansgar", "Judge"),
  occ("Royal Ansgar", "sat in the Washington legislature", start=("about 1910", "1910~")),
  occ("Knud Hagestad", "county auditor"),
  occ("Ole Brevik", "sheriff"),
  occ("Orrin T. Wadleigh", "janitor of the Methodist church", end=("June 1, 1913", "1913-06-01")),
  occ("Tilda Lindqvist", "kept the commissioner's office"),
  occ("Charles Poe", "the next man", start=("January 1897", "1897-01"), end=("1920", "1920")),
  occ("Tilda Lindqvist", "had it herself", start=("1920", "1920")),
  fact("Orrin T. Wadleigh", "residence", "Dodge County, Wisconsin"),
  fact("Orrin T. Wadleigh", "militaryService", "29th Wisconsin"),
  fact("Orrin T. Wadleigh", "party", "Republican"),
  fact("Orrin T. Wadleigh", "party", "Populists", date=("'90", "1890")),
  fact("Lemuel Ansgar", "residence", "Tacoma", date=("the next spring", "1893-21")),
  fact("Lemuel Ansgar", "children", "Royal Ansgar"),
  fact("Orrin T. Wadleigh", "spouse", "Almeda Stickney"),
  fact("Almeda Stickney", "birthName", "Almeda Stickney"),
  fact("Orrin T. Wadleigh", "deathDate", "June 1, 1913", value="1913-06-01"),
  fact("Orrin T. Wadleigh", "causeOfDeath", "a fall from its roof"),
  ev("travel", "drove the first threshing engine into the county", ("1881", "1881"), ["Orrin T. Wadleigh"]),
  ev("election", "beat", ("November 1892", "1892-11"), ["Orrin T. Wadleigh", "Lemuel Ansgar"]),
  ev("disclosure", "laid before the board", ("July 6, 1896", "1896-07-06"), ["Knud Hagestad", "Orrin T. Wadleigh"]),
  ev("arrest", "arrested", ("July 6, 1896", "1896-07"), ["Ole Brevik", "Orrin T. Wadleigh"]),
  ev("testimony", "testified", ("1896", "1896"), ["Almeda Stickney"]),
)

P("d28-13", """Ministry of Finance, Planning and Economic Development of Uganda
PRESS STATEMENT
Kampala, 30 November 2017

Handing-over at the Treasury

1. The Ministry informs the general public that Mr. Erisa Kintu Mulondo today handed over the office of Accountant General to Ms. Harriet Akello Opio. The ceremony was witnessed by the Secretary to the Treasury, Mr. Godwin Tumwesigye.

2. Mr. Mulondo leaves after nine years on attaining the mandatory age. He entered Government as a cadet accountant in 1982, on completing studies at Makerere University Business School, and was Treasury Officer of Accounts immediately prior to his elevation. Under his leadership the payroll was cleaned of 8,000 ghosts.

3. Ms. Opio is a Fellow of the Association of Chartered Certified Accountants and a seasoned public servant. She headed the Finance Department of Gulu District Local Government for six years, up to 2012, when the Prime Minister's Office requested her services as Under Secretary. A native of Kitgum, she is the daughter of the late Canon Yusto Opio, Archdeacon of that place.

4. In his remarks the Secretary to the Treasury revealed that he and the incoming Accountant General sat for A-level at Sacred Heart and that she "took all the prizes." He cautioned staff against rumour: reports that Mr. Mulondo has been posted to the Bank of Uganda are not correct.

5. The outgoing Accountant General disclosed that he had this week deposited his declaration of assets with the Inspector General of Government, Lady Justice Miriam Nabbanja. He urged colleagues to do likewise. He will retire to his coffee farm at Masaka together with his wife, Prossy Mulondo, headmistress of Kimaanya Primary School.

6. The Ministry regrets that the Minister, Hon. Fred Byaruhanga, could not attend. He flew to Washington on Tuesday for talks with the World Bank, accompanied by the Deputy Governor, Dr. Anil Shah.

Signed: Apollo Ssemwogerere
Principal Communications Officer
""",
  occ("Erisa Kintu Mulondo", "Accountant General", start=("nine years", "2008"), end=("today", "2017-11-30"), again=["Accountant General#3"]),
  occ("Harriet Akello Opio", "Accountant General#2", start=("today", "2017-11-30")),
  occ("Godwin Tumwesigye", "Secretary to the Treasury", again=["Secretary to the Treasury#2"]),
  occ("Erisa Kintu Mulondo", "cadet accountant", start=("1982", "1982")),
  occ("Erisa Kintu Mulondo", "Treasury Officer of Accounts", end=("his elevation", "2008")),
  occ("Harriet Akello Opio", "headed the Finance Department of Gulu District Local Government", start=("six years", "2006"), end=("2012", "2012")),
  occ("Harriet Akello Opio", "Under Secretary", start=("2012", "2012")),
  occ("Yusto Opio", "Archdeacon of that place"),
  occ("Yusto Opio", "Canon"),
  occ("Miriam Nabbanja", "Inspector General of Government"),
  occ("Miriam Nabbanja", "Lady Justice"),
  occ("Prossy Mulondo", "headmistress of Kimaanya Primary School"),
  occ("Fred Byaruhanga", "Minister"),
  occ("Anil Shah", "Deputy Governor"),
  occ("Apollo Ssemwogerere", "Principal Communications Officer"),
  fact("Erisa Kintu Mulondo", "education", "Makerere University Business School", date=("1982", "1982")),
  fact("Harriet Akello Opio", "award", "Fellow of the Association of Chartered Certified Accountants"),
  fact("Harriet Akello Opio", "birthPlace", "Kitgum"),
  fact("Harriet Akello Opio", "father", "Yusto Opio"),
  fact("Godwin Tumwesigye", "education", "Sacred Heart"),
  fact("Harriet Akello Opio", "education", "Sacred Heart"),
  fact("Erisa Kintu Mulondo", "spouse", "Prossy Mulondo"),
  ev("departure", "handed over", ("today", "2017-11-30"), ["Erisa Kintu Mulondo", "Harriet Akello Opio"]),
  ev("appointment", "entered Government", ("1982", "1982"), ["Erisa Kintu Mulondo"]),
  ev("appointment", "his elevation", None, ["Erisa Kintu Mulondo"]),
  ev("appointment", "requested her services", ("2012", "2012"), ["Harriet Akello Opio"]),
  ev("speech", "remarks", ("today", "2017-11-30"), ["Godwin Tumwesigye"]),
  ev("disclosure", "deposited his declaration of assets", ("this week", "2017-11"), ["Erisa Kintu Mulondo", "Miriam Nabbanja"]),
  ev("travel", "flew to Washington", ("Tuesday", "2017-11-28"), ["Fred Byaruhanga", "Anil Shah"]),
)

P("d28-14", """THE WOMAN WHO SAYS NO TO TELEPHONES

At ten past seven every weekday the most disliked regulator in Central Europe buys two poppy-seed rolls at a kiosk on Obilný trh, in Brno, and eats them standing up. Nobody asks for a selfie. Hana Lazarová likes it that way.

Two years ago this month, as chairwoman of the Office for Electronic Communications, she fined the three big operators a billion crowns between them. One of the three was then run by a man she had once been in love with. She told the government so, in writing, before she opened the file; the government shrugged. "I asked to be taken off it," she says, licking a finger. "They answered that there was no one else." There wasn't: her vice-chairman, Radim Soukup, had gone to the same operator in August, at four times the pay.

Lazarová comes out of cryptography. Her grandfather, Colonel Otto Lazar, broke codes for the exiled army in London and, on his return, broke stones at Jáchymov; a sentence of 1950, quashed in 1968. It was he who taught her, on the backs of tram tickets. She went to Masaryk University, then to Leuven, and taught for a time in Tampere (her Finnish, she claims, is limited to soup). In 2009 the interior ministry lured her back to look after its keys. A divorce followed. Her former husband, the composer Vít Krása, dedicated a string quartet to her in 2013; it contains a dialling tone.

Will she stay? Her six years run out next spring. In June she drove to Prague to see the prime minister, Ludvík Hes, and stayed nine minutes. There are those who want her for Brussels. Her father, Petr Lazar, who keeps bees and was until 1989 a stoker with a doctorate, wants her home. She finishes the second roll. "I've been cut off by better men," she says.
""",
  occ("Hana Lazarová", "chairwoman of the Office for Electronic Communications", again=["regulator"]),
  occ("Radim Soukup", "vice-chairman"),
  occ("Otto Lazar", "Colonel"),
  occ("Otto Lazar", "broke codes for the exiled army"),
  occ("Hana Lazarová", "taught for a time in Tampere"),
  occ("Hana Lazarová", "look after its keys", start=("2009", "2009")),
  occ("Ludvík Hes", "prime minister"),
  fact("Hana Lazarová", "residence", "Brno"),
  fact("Hana Lazarová", "relatives", "Otto Lazar"),
  fact("Otto Lazar", "militaryService", "exiled army"),
  fact("Hana Lazarová", "education", "Masaryk University"),
  fact("Hana Lazarová", "education", "Leuven"),
  fact("Hana Lazarová", "spouse", "Vít Krása"),
  fact("Vít Krása", "occupation", "composer"),
  fact("Hana Lazarová", "father", "Petr Lazar"),
  fact("Petr Lazar", "occupation", "stoker"),
  ev("sanction", "fined", None, ["Hana Lazarová"]),
  ev("disclosure", "told the government so", None, ["Hana Lazarová"]),
  ev("departure", "had gone to the same operator", None, ["Radim Soukup"]),
  ev("conviction", "sentence", ("1950", "1950"), ["Otto Lazar"]),
  ev("appointment", "lured her back", ("2009", "2009"), ["Hana Lazarová"]),
  ev("travel", "drove to Prague", None, ["Hana Lazarová"]),
  ev("meeting", "see the prime minister", None, ["Hana Lazarová", "Ludvík Hes"]),
)

P("d28-15", """Excerpt, Hokuriku Shimpō, 4 June 1908 (translator's notes in square brackets)

Yesterday before the noon gun the body of Chief Procurator Isogai Nagahide was carried out of the Kanazawa Court of Appeal to the Tentokuin temple. It was followed on foot by President of the Court Hirayama Seian, by Governor Murakami [of Ishikawa Prefecture], by the deceased's younger brother Major Isogai Nagatomo of the 7th Infantry, and by a great many moneylenders, to whom he had been a terror.

The deceased belonged to the shizoku [former samurai] of the Daishōji domain. In the fourth year of Kaei [1851] he saw the light as second son of Isogai Heizaemon, keeper of the domain's rice stores; at the Restoration he was sixteen and bore a gun at Nagaoka. He learned French law in the school of the Ministry of Justice, which he left with the first class in Meiji 9 [1876]. He was procurator in turn at Niigata, Matsue and, for eight years counting from Meiji 20 [1887], at Nagoya. To Kanazawa he came in the spring of Meiji 31 [1898], following Baron Shibue, who passed to the House of Peers.

In the Toyama bank affair he had Yokoyama Ryūzō, head of the bank and member of the Diet, put in irons in the middle of a banquet; this was in Meiji 35 [1902], in the eleventh month, and the man was sentenced to penal servitude one year after. It is falsely told that the Minister sent a telegram forbidding it. There was no telegram, for the procurator had cut the wire.

He died on the first of the month from a stone in the bladder. The Third Order of the Sacred Treasure was conferred on him upon his deathbed. His widow, Tsune, is the daughter of the Confucian scholar Ōta Kinjō [not the famous one]; his heir, Isogai Makoto, studies at the Imperial University in Kyoto. Procurator Sugi acts in his place.
""",
  occ("Isogai Nagahide", "Chief Procurator", start=("the spring of Meiji 31", "1898-21"), end=("the first of the month", "1908-06-01")),
  occ("Hirayama Seian", "President of the Court"),
  occ("Murakami", "Governor"),
  occ("Isogai Nagatomo", "Major"),
  occ("Isogai Heizaemon", "keeper of the domain's rice stores"),
  occ("Isogai Nagahide", "procurator", end=("the spring of Meiji 31", "1898-21")),
  occ("Isogai Nagahide", "Nagoya", start=("Meiji 20", "1887"), end=("eight years", "1895")),
  occ("Shibue", "following", end=("the spring of Meiji 31", "1898-21")),
  occ("Shibue", "House of Peers"),
  occ("Shibue", "Baron"),
  occ("Yokoyama Ryūzō", "head of the bank"),
  occ("Yokoyama Ryūzō", "member of the Diet"),
  occ("Sugi", "Procurator#2"),
  occ("Sugi", "acts in his place"),
  fact("Isogai Nagahide", "siblings", "Isogai Nagatomo"),
  fact("Isogai Nagatomo", "militaryService", "7th Infantry"),
  fact("Isogai Nagahide", "birthDate", "fourth year of Kaei", value="1851"),
  fact("Isogai Nagahide", "father", "Isogai Heizaemon"),
  fact("Isogai Nagahide", "education", "school of the Ministry of Justice", date=("Meiji 9", "1876")),
  fact("Isogai Nagahide", "deathDate", "the first of the month", value="1908-06-01"),
  fact("Isogai Nagahide", "causeOfDeath", "stone in the bladder"),
  fact("Isogai Nagahide", "award", "Third Order of the Sacred Treasure"),
  fact("Isogai Nagahide", "spouse", "Tsune"),
  fact("Tsune", "father", "Ōta Kinjō"),
  fact("Ōta Kinjō", "occupation", "Confucian scholar"),
  fact("Isogai Nagahide", "children", "Isogai Makoto"),
  fact("Isogai Makoto", "education", "Imperial University in Kyoto"),
  ev("appointment", "came", ("the spring of Meiji 31", "1898-21"), ["Isogai Nagahide"]),
  ev("arrest", "put in irons", ("Meiji 35", "1902-11"), ["Yokoyama Ryūzō", "Isogai Nagahide"]),
  ev("conviction", "was sentenced", ("one year after", "1903"), ["Yokoyama Ryūzō"]),
  ev("award", "was conferred", None, ["Isogai Nagahide"]),
)

P("d28-16", """Lucía Berenguer Ansaldi

Lucía Berenguer Ansaldi (born 8 May 1949, Paysandú) is a Uruguayan lawyer and human rights activist. She was the first National Ombudsperson of her country.

Biography

Berenguer's parents were Tomás Berenguer, a railway worker and union leader, and Nélida Ansaldi, a seamstress. When she was nineteen she started law at the University of the Republic in Montevideo. She was a member of the Communist Youth. In 1975, during the dictatorship, she was arrested and spent four years in the Punta de Rieles prison. Her boyfriend Raúl Techera disappeared in 1976, and his remains were found in 2012. After her release she went into exile in Sweden, where she worked as a cleaner and then as a librarian in Malmö. She returned to Uruguay in March 1985 and finished her degree two years after that.

Between 1990 and 2000 Berenguer was legal secretary of the Peace and Justice Service. She was a city councillor (edil) for the Broad Front in Montevideo during the following five years. Then the Foreign Ministry sent her to Geneva as deputy permanent representative to the United Nations, a position she left in 2009 because of an argument with the ambassador, Julio Etcheverry Roda.

The General Assembly elected her Ombudsperson on 8 May 2012, which was also her birthday. She got 101 votes. She was re-elected in 2017. In 2014 she presented a report on prisons that led to the resignation of the prison director, Inspector Wilson Cabral. The Interior Minister at the time, Eduardo Lacaze, said that the report was false but later apologised. Some newspapers suggested that she could run for president in 2019, but she did not. She was succeeded by Mariana Pollero, who is her former student, on 1 September 2022.

Personal life

Berenguer is an atheist. She has two daughters with the Swedish doctor Lars Ekdahl, whom she married in Lund in 1981: Nina and Paula. Nina Ekdahl Berenguer is a judge in Salto.

Recognition

In 2019 she received the Stieg Larsson Prize.
""",
  occ("Lucía Berenguer Ansaldi", "National Ombudsperson", start=("8 May 2012", "2012-05-08"), end=("2017", "2017"), again=["Ombudsperson#2"]),
  occ("Lucía Berenguer Ansaldi", "re-elected", start=("2017", "2017"), end=("1 September 2022", "2022-09-01")),
  occ("Tomás Berenguer", "union leader"),
  occ("Lucía Berenguer Ansaldi", "legal secretary of the Peace and Justice Service", start=("1990", "1990"), end=("2000", "2000")),
  occ("Lucía Berenguer Ansaldi", "city councillor", start=("2000", "2000"), end=("the following five years", "2005")),
  occ("Lucía Berenguer Ansaldi", "deputy permanent representative to the United Nations", start=("Then", "2005"), end=("2009", "2009")),
  occ("Julio Etcheverry Roda", "ambassador"),
  occ("Wilson Cabral", "prison director", end=("2014", "2014")),
  occ("Wilson Cabral", "Inspector"),
  occ("Eduardo Lacaze", "Interior Minister"),
  occ("Mariana Pollero", "succeeded", start=("1 September 2022", "2022-09-01")),
  occ("Nina Ekdahl Berenguer", "judge in Salto"),
  fact("Lucía Berenguer Ansaldi", "birthDate", "8 May 1949", value="1949-05-08"),
  fact("Lucía Berenguer Ansaldi", "birthPlace", "Paysandú"),
  fact("Lucía Berenguer Ansaldi", "nationality", "Uruguayan"),
  fact("Lucía Berenguer Ansaldi", "occupation", "lawyer"),
  fact("Lucía Berenguer Ansaldi", "occupation", "human rights activist"),
  fact("Lucía Berenguer Ansaldi", "father", "Tomás Berenguer"),
  fact("Tomás Berenguer", "occupation", "railway worker"),
  fact("Lucía Berenguer Ansaldi", "mother", "Nélida Ansaldi"),
  fact("Nélida Ansaldi", "occupation", "seamstress"),
  fact("Lucía Berenguer Ansaldi", "education", "University of the Republic", date=("two years after that", "1987")),
  fact("Lucía Berenguer Ansaldi", "party", "Communist Youth"),
  fact("Lucía Berenguer Ansaldi", "occupation", "cleaner"),
  fact("Lucía Berenguer Ansaldi", "occupation", "librarian"),
  fact("Lucía Berenguer Ansaldi", "residence", "Malmö"),
  fact("Lucía Berenguer Ansaldi", "party", "Broad Front"),
  fact("Lucía Berenguer Ansaldi", "religion", "atheist"),
  fact("Lars Ekdahl", "nationality", "Swedish"),
  fact("Lars Ekdahl", "occupation", "doctor"),
  fact("Lucía Berenguer Ansaldi", "spouse", "Lars Ekdahl", date=("1981", "1981")),
  fact("Lucía Berenguer Ansaldi", "children", "Nina"),
  fact("Lars Ekdahl", "children", "Nina"),
  fact("Lucía Berenguer Ansaldi", "children", "Paula"),
  fact("Lars Ekdahl", "children", "Paula"),
  fact("Lucía Berenguer Ansaldi", "award", "Stieg Larsson Prize", date=("2019#2", "2019")),
  ev("arrest", "was arrested", ("1975", "1975"), ["Lucía Berenguer Ansaldi"]),
  ev("travel", "went into exile", None, ["Lucía Berenguer Ansaldi"]),
  ev("travel", "returned to Uruguay", ("March 1985", "1985-03"), ["Lucía Berenguer Ansaldi"]),
  ev("appointment", "sent her to Geneva", ("Then", "2005"), ["Lucía Berenguer Ansaldi"]),
  ev("departure", "left", ("2009", "2009"), ["Lucía Berenguer Ansaldi"]),
  ev("election", "elected", ("8 May 2012", "2012-05-08"), ["Lucía Berenguer Ansaldi"]),
  ev("election", "was re-elected", ("2017", "2017"), ["Lucía Berenguer Ansaldi"]),
  ev("disclosure", "presented a report", ("2014", "2014"), ["Lucía Berenguer Ansaldi"]),
  ev("departure", "resignation", ("2014", "2014"), ["Wilson Cabral"]),
  ev("appointment", "was succeeded", ("1 September 2022", "2022-09-01"), ["Mariana Pollero", "Lucía Berenguer Ansaldi"]),
  ev("award", "received", ("2019#2", "2019"), ["Lucía Berenguer Ansaldi"]),
)

P("d28-17", """KASSABIAN-PASHA, Boghos (Paul); Ottoman Armenian financier, dir. of the Ottoman Public Debt at Smyrna, subseq. finance min. of Egypt. B. Tokat, prob. 1846, his baptism being entered under Sept. of that yr.; d. Alexandria, 30 Jan. 1915, of diabetes. Armenian Catholic. Pupil of the Mekhitarists, Venice, 1858–64. Dragoman of the Austrian consulate, Trebizond, 1865, under Freiherr v. Tschavoll; bookkeeper, thereafter (1872) cashier, Imperial Ottoman Bank, Galata. On the creation of the Debt, Dec. 1881, inspector of the salt monopoly; director at Smyrna, 1886–94, vice the Frenchman A. Delorme-Rigaud, drowned. Left Turkey, Oct. 1895, for reasons on which he was ever silent.

In Egypt: under-sec. of finance from 1896; minister 11 Nov. 1899 to 28 Apr. 1905, in the cabinet of Riza Fahmi-Pasha. His quarrel with the financial adviser, Sir Gerald Loames, over the cotton cess ended with his dismissal; his portf. fell to Ibrahim Nagib-Bey, Loames's choice, theretofore mudir of Gharbia. Pres. of the Armenian Benevolent Committee, Alexandria, 1906 to d.; in that capacity called upon the Catholicos at Etchmiadzin, Aug. 1909.

Grand cordon of the Osmanieh (1901); commander, Franz Joseph Order (1870, an error for 1890 in Schweiger's list). Pasha by firman of 1892.

M. Takouhi, dau. of Hagop Arzoumanian, banker, of Galata, 1873. Issue: (1) Michel, b. 1874, judge of the Mixed Tribunals at Mansura from 1911; (2) Araxie, wife (1899) of Dr. C. Zannis, physician to the Greek hospital; (3) Léon, k. at Gallipoli, 4 June 1915, with the French Foreign Legion. A natural son has been alleged (see Le Phare, 6 Mar. 1915) and may be dismissed. Of his brs., Garabed, bishop of Adana, was massacred there 1909.

The Rue Kassabian, Alexandria, is called after the coppersmiths (kassab being, however, a butcher).
""",
  occ("Boghos Kassabian-Pasha", "dir. of the Ottoman Public Debt at Smyrna", start=("1886", "1886"), end=("94", "1894"), again=["director at Smyrna"]),
  occ("Boghos Kassabian-Pasha", "finance min. of Egypt", start=("11 Nov. 1899", "1899-11-11"), end=("28 Apr. 1905", "1905-04-28"), again=["minister"]),
  occ("Boghos Kassabian-Pasha", "Dragoman of the Austrian consulate, Trebizond", start=("1865", "1865")),
  occ("v. Tschavoll", "Austrian consulate"),
  occ("Boghos Kassabian-Pasha", "bookkeeper"),
  occ("Boghos Kassabian-Pasha", "cashier, Imperial Ottoman Bank", start=("1872", "1872")),
  occ("Boghos Kassabian-Pasha", "inspector of the salt monopoly", start=("Dec. 1881", "1881-12"), end=("1886", "1886")),
  occ("A. Delorme-Rigaud", "vice", end=("1886", "1886")),
  occ("Boghos Kassabian-Pasha", "under-sec. of finance", start=("1896", "1896"), end=("11 Nov. 1899", "1899-11-11")),
  occ("Riza Fahmi-Pasha", "cabinet"),
  occ("Gerald Loames", "financial adviser"),
  occ("Ibrahim Nagib-Bey", "portf.", start=("28 Apr. 1905", "1905-04-28")),
  occ("Ibrahim Nagib-Bey", "mudir of Gharbia", end=("28 Apr. 1905", "1905-04-28")),
  occ("Boghos Kassabian-Pasha", "Pres. of the Armenian Benevolent Committee", start=("1906", "1906"), end=("30 Jan. 1915", "1915-01-30")),
  occ("Michel", "judge of the Mixed Tribunals at Mansura", start=("1911", "1911")),
  occ("C. Zannis", "physician to the Greek hospital"),
  occ("Garabed", "bishop of Adana", end=("1909#2", "1909")),
  fact("Boghos Kassabian-Pasha", "alias", "Paul"),
  fact("Boghos Kassabian-Pasha", "ethnicity", "Armenian"),
  fact("Boghos Kassabian-Pasha", "nationality", "Ottoman"),
  fact("Boghos Kassabian-Pasha", "occupation", "financier"),
  fact("Boghos Kassabian-Pasha", "birthPlace", "Tokat"),
  fact("Boghos Kassabian-Pasha", "birthDate", "1846", value="1846?"),
  fact("Boghos Kassabian-Pasha", "deathPlace", "Alexandria"),
  fact("Boghos Kassabian-Pasha", "deathDate", "30 Jan. 1915", value="1915-01-30"),
  fact("Boghos Kassabian-Pasha", "causeOfDeath", "diabetes"),
  fact("Boghos Kassabian-Pasha", "religion", "Armenian Catholic"),
  fact("Boghos Kassabian-Pasha", "education", "Mekhitarists, Venice", date=("64", "1864")),
  fact("A. Delorme-Rigaud", "nationality", "Frenchman"),
  fact("A. Delorme-Rigaud", "causeOfDeath", "drowned"),
  fact("Boghos Kassabian-Pasha", "award", "Grand cordon of the Osmanieh", date=("1901", "1901")),
  fact("Boghos Kassabian-Pasha", "award", "commander, Franz Joseph Order", date=("1890", "1890")),
  fact("Boghos Kassabian-Pasha", "award", "Pasha by firman", date=("1892", "1892")),
  fact("Boghos Kassabian-Pasha", "spouse", "Takouhi", date=("1873", "1873")),
  fact("Takouhi", "father", "Hagop Arzoumanian"),
  fact("Hagop Arzoumanian", "occupation", "banker"),
  fact("Hagop Arzoumanian", "residence", "Galata#2"),
  fact("Boghos Kassabian-Pasha", "children", "Michel"),
  fact("Takouhi", "children", "Michel"),
  fact("Michel", "birthDate", "1874", value="1874"),
  fact("Boghos Kassabian-Pasha", "children", "Araxie"),
  fact("Takouhi", "children", "Araxie"),
  fact("Araxie", "spouse", "C. Zannis", date=("1899#2", "1899")),
  fact("Boghos Kassabian-Pasha", "children", "Léon"),
  fact("Takouhi", "children", "Léon"),
  fact("Léon", "deathPlace", "Gallipoli"),
  fact("Léon", "deathDate", "4 June 1915", value="1915-06-04"),
  fact("Léon", "causeOfDeath", "k."),
  fact("Léon", "militaryService", "French Foreign Legion"),
  fact("Boghos Kassabian-Pasha", "siblings", "Garabed"),
  fact("Garabed", "causeOfDeath", "massacred"),
  fact("Garabed", "deathDate", "1909#2", value="1909"),
  fact("Garabed", "deathPlace", "Adana"),
  ev("departure", "Left Turkey", ("Oct. 1895", "1895-10"), ["Boghos Kassabian-Pasha"]),
  ev("departure", "dismissal", ("28 Apr. 1905", "1905-04-28"), ["Boghos Kassabian-Pasha"]),
  ev("appointment", "fell to", ("28 Apr. 1905", "1905-04-28"), ["Ibrahim Nagib-Bey"]),
  ev("meeting", "called upon", ("Aug. 1909", "1909-08"), ["Boghos Kassabian-Pasha"]),
)

P("d28-18", """OTTAWA, Nov 20 (Dominion Wire) – The privacy commissioner's number two is out and her boss may have to testify about why.

Gurleen Sohal quit as deputy privacy commissioner late Monday after an internal email showed she owned stock in a data broker the office was auditing. Shares worth C$41,000, bought in 2019. She disclosed them in September 2023, four years late.

"I should have said so on day one. I did not," Sohal wrote to staff. A former partner at a Vancouver law firm, she'd been in the job since January 2020.

Commissioner Marc-Olivier Thériault named compliance director Bruce Abernethy to fill in. Abernethy, 60, an ex-Mountie who spent 27 years in the force and left as a superintendent, starts Wednesday.

The House ethics committee voted 6-5 Tuesday to call Thériault for Dec. 4. Chair Leona Whitebear, a Saskatchewan Conservative, cast the tiebreaker. Liberal whip Tony Marchetti accused her of "fishing". Thériault has said through a spokeswoman he learned of the shares only this fall. A whistleblower's letter read by Dominion Wire claims he knew in 2021. That could not be verified.

Thériault, 49, replaced Edith Vandermeer in 2022. He taught at Laval, his alma mater, and advised Justice Minister Colette Arsenault in 2017–18. Vandermeer, now information commissioner of British Columbia, declined comment by text message.

The ethics commissioner's office is also looking at Sohal. It opened a file Friday, a spokesman confirmed.

Sohal was born in Ludhiana, India, and came to Surrey, B.C. as a toddler. Her husband, Dev Sohal, sold the data broker its Toronto headquarters in 2016, according to land records; he is a real-estate agent. Her brother, Harjit Grewal, sat as an NDP member of the B.C. legislature for eight years until last fall's election, when he lost Surrey-Newton to a former hockey player, Cole Brandt.

(2024)
""",
  occ("Gurleen Sohal", "deputy privacy commissioner", start=("January 2020", "2020-01"), end=("late Monday", "2024-11-18"), again=["number two"]),
  occ("Gurleen Sohal", "partner at a Vancouver law firm", former=True),
  occ("Marc-Olivier Thériault", "Commissioner", start=("2022", "2022")),
  occ("Bruce Abernethy", "compliance director"),
  occ("Bruce Abernethy", "fill in", start=("Wednesday", "2024-11-20")),
  occ("Bruce Abernethy", "superintendent"),
  occ("Leona Whitebear", "Chair"),
  occ("Tony Marchetti", "Liberal whip"),
  occ("Edith Vandermeer", "replaced", end=("2022", "2022")),
  occ("Marc-Olivier Thériault", "taught at Laval"),
  occ("Marc-Olivier Thériault", "advised Justice Minister Colette Arsenault", start=("2017", "2017"), end=("18", "2018")),
  occ("Colette Arsenault", "Justice Minister"),
  occ("Edith Vandermeer", "information commissioner of British Columbia"),
  occ("Harjit Grewal", "member of the B.C. legislature", start=("eight years", "2016"), end=("last fall's election", "2024-10")),
  occ("Cole Brandt", "lost Surrey-Newton to", start=("last fall's election", "2024-10")),
  fact("Bruce Abernethy", "occupation", "Mountie"),
  fact("Leona Whitebear", "party", "Conservative"),
  fact("Tony Marchetti", "party", "Liberal"),
  fact("Marc-Olivier Thériault", "education", "Laval"),
  fact("Gurleen Sohal", "birthPlace", "Ludhiana, India"),
  fact("Gurleen Sohal", "residence", "Surrey, B.C."),
  fact("Gurleen Sohal", "spouse", "Dev Sohal"),
  fact("Dev Sohal", "occupation", "real-estate agent"),
  fact("Gurleen Sohal", "siblings", "Harjit Grewal"),
  fact("Harjit Grewal", "party", "NDP"),
  fact("Cole Brandt", "occupation", "hockey player"),
  ev("departure", "quit", ("late Monday", "2024-11-18"), ["Gurleen Sohal"]),
  ev("disclosure", "disclosed", ("September 2023", "2023-09"), ["Gurleen Sohal"]),
  ev("communication", "wrote to staff", None, ["Gurleen Sohal"]),
  ev("appointment", "named", None, ["Marc-Olivier Thériault", "Bruce Abernethy"]),
  ev("appointment", "starts", ("Wednesday", "2024-11-20"), ["Bruce Abernethy"]),
  ev("appointment", "replaced", ("2022", "2022"), ["Marc-Olivier Thériault", "Edith Vandermeer"]),
  ev("investigation", "opened a file", ("Friday", "2024-11-15"), ["Gurleen Sohal"]),
  ev("election", "lost Surrey-Newton", ("last fall's election", "2024-10"), ["Harjit Grewal", "Cole Brandt"]),
  ev("travel", "came to Surrey", None, ["Gurleen Sohal"]),
)

P("d28-19", """To those who asked me, after the funeral at Vincennes, what sort of chief Guy-Marie Lestrade-Carbonnel had been, I answered: a punctual one. It was thought a poor answer. Let me give a better.

When I entered the Cour des comptes in 1964 he was already a legend of thirty-nine, conseiller référendaire, back from Algiers, where he had kept the accounts of the delegate-general and, it was whispered, refused to keep two sets. He had been a courier for the Resistance in Corrèze at eighteen, with the cross to show for it, though it was his sister Solange who was deported, and who came home, and who sat afterwards for Tulle as a Gaullist through four parliaments. He himself belonged to nothing. "I am a Protestant," he would say. "It takes up my evenings."

First President? Never, whatever the notice in a certain newspaper would have it. That chair went, in June 1979, to Edmond Sarrazac, straight from the cabinet of the Interior, and Guy-Marie, who had presided over the Fourth Chamber since 1972 and whom all of us expected to see in it, wrote him a charming letter and remained where he was for another nine years. I had the Fourth after him. In the middle drawer lay his verdict upon Sarrazac, in two words of Greek.

Between us he made and unmade, I think, three ministers; Lucien Aubrac's resignation over the hospital laundries, in May 1976, was his doing altogether, one paragraph on page 211. Aubrac bore no grudge. They dined together yearly, with their wives, Guy-Marie's being the violinist Nelly Roth, a judge's daughter from Colmar.

He went on 11 November last, fittingly, in his hundredth year, of nothing in particular. There are no children. The Grand Officer's plaque of the Legion of Honour, which he got in 1985 and did not wear, was found holding a window open.

Jacques Bellanger, honorary President of Chamber. January 2025
""",
  occ("Guy-Marie Lestrade-Carbonnel", "conseiller référendaire"),
  occ("Jacques Bellanger", "entered the Cour des comptes", start=("1964", "1964")),
  occ("Guy-Marie Lestrade-Carbonnel", "kept the accounts of the delegate-general"),
  occ("Guy-Marie Lestrade-Carbonnel", "courier for the Resistance"),
  occ("Solange", "sat afterwards for Tulle"),
  occ("Edmond Sarrazac", "First President", start=("June 1979", "1979-06")),
  occ("Edmond Sarrazac", "cabinet of the Interior", end=("June 1979", "1979-06")),
  occ("Guy-Marie Lestrade-Carbonnel", "presided over the Fourth Chamber", start=("1972", "1972"), end=("another nine years", "1988")),
  occ("Jacques Bellanger", "had the Fourth after him", start=("another nine years", "1988")),
  occ("Lucien Aubrac", "ministers", end=("May 1976", "1976-05")),
  occ("Jacques Bellanger", "honorary President of Chamber"),
  fact("Guy-Marie Lestrade-Carbonnel", "militaryService", "Resistance in Corrèze"),
  fact("Guy-Marie Lestrade-Carbonnel", "award", "the cross"),
  fact("Guy-Marie Lestrade-Carbonnel", "siblings", "Solange"),
  fact("Solange", "party", "Gaullist"),
  fact("Guy-Marie Lestrade-Carbonnel", "religion", "Protestant"),
  fact("Guy-Marie Lestrade-Carbonnel", "spouse", "Nelly Roth"),
  fact("Nelly Roth", "occupation", "violinist"),
  fact("Nelly Roth", "birthPlace", "Colmar"),
  fact("Guy-Marie Lestrade-Carbonnel", "deathDate", "11 November last", value="2024-11-11"),
  fact("Guy-Marie Lestrade-Carbonnel", "award", "Legion of Honour", date=("1985", "1985")),
  ev("appointment", "entered the Cour des comptes", ("1964", "1964"), ["Jacques Bellanger"]),
  ev("arrest", "was deported", None, ["Solange"]),
  ev("appointment", "went", ("June 1979", "1979-06"), ["Edmond Sarrazac"]),
  ev("communication", "wrote him a charming letter", ("June 1979", "1979-06"), ["Guy-Marie Lestrade-Carbonnel", "Edmond Sarrazac"]),
  ev("departure", "resignation", ("May 1976", "1976-05"), ["Lucien Aubrac"]),
  ev("meeting", "dined together", None, ["Lucien Aubrac", "Guy-Marie Lestrade-Carbonnel"]),
  ev("award", "he got", ("1985", "1985"), ["Guy-Marie Lestrade-Carbonnel"]),
)

P("d28-20", """Ballinacorr Parish Magazine — From the Old Files, by Master Hanratty

The cottage with the blue half-door below the creamery is where Lord Justice Kinsella first drew breath, on Little Christmas of 1852. There's no plaque. There was one, and it was put on the wrong house.

Malachy Kinsella's people were Poor Law people on both sides. His father, Matt, was relieving officer to the Baltinglass Union and his mother's brother, Thady Doyle, was porter at the workhouse gate, so it may be said that between the two of them they had charge of the whole starving barony. Matt died of the fever he met with at his work, in 1863. The parish priest, Canon Roche, found the money to send Malachy to Clongowes. Trinity he wasn't let near, the bishop seeing to that; it was the Catholic University and then the King's Inns, where he was called in Trinity term of '75.

Ten years he stuffed envelopes for the Party, and in the December of 1885 South Wicklow sent him to Westminster. When the Split came he went against Parnell, and his own brother Ned didn't speak to him until 1906. (Ned Kinsella was chairman of the county council by then; he'd been first chosen in '99.) Malachy lost the seat in '92 to a publican named Garrett Byrne, took silk the year following, and by 1895 was Second Serjeant. In 1901 a vacancy arose on the Land Commission by the death of Commissioner Wrench, and there he sat until they made him a judge of the King's Bench in the spring of 1907. The Court of Appeal was his last step. That was 1913. He came down off it in '24, the new State having no use for Lords Justices.

I remember him in the front pew, ninety in the shade and a fur collar on him. He never took a wife. He left the cottage to Ned's girl, Sister Malachy of the Loreto, and she gave it to the creamery. He's in Deansgrange since Hallowe'en of 1933.
""",
  occ("Malachy Kinsella", "Lord Justice", start=("1913", "1913"), end=("'24", "1924"), again=["Court of Appeal"]),
  occ("Matt", "relieving officer to the Baltinglass Union", end=("1863", "1863")),
  occ("Thady Doyle", "porter at the workhouse gate"),
  occ("Roche", "parish priest"),
  occ("Roche", "Canon"),
  occ("Malachy Kinsella", "South Wicklow sent him to Westminster", start=("the December of 1885", "1885-12"), end=("'92", "1892")),
  occ("Ned Kinsella", "chairman of the county council", start=("'99", "1899")),
  occ("Garrett Byrne", "the seat", start=("'92", "1892")),
  occ("Malachy Kinsella", "took silk", start=("the year following", "1893")),
  occ("Malachy Kinsella", "Second Serjeant", start=("1895", "1895")),
  occ("Wrench", "Commissioner", end=("1901", "1901")),
  occ("Malachy Kinsella", "Land Commission", start=("1901", "1901"), end=("the spring of 1907", "1907-21")),
  occ("Malachy Kinsella", "judge of the King's Bench", start=("the spring of 1907", "1907-21"), end=("1913", "1913")),
  occ("Hanratty", "Master"),
  fact("Malachy Kinsella", "birthPlace", "cottage with the blue half-door"),
  fact("Malachy Kinsella", "birthDate", "Little Christmas of 1852", value="1852-01-06"),
  fact("Malachy Kinsella", "father", "Matt"),
  fact("Malachy Kinsella", "relatives", "Thady Doyle"),
  fact("Matt", "causeOfDeath", "the fever"),
  fact("Matt", "deathDate", "1863", value="1863"),
  fact("Malachy Kinsella", "education", "Clongowes"),
  fact("Malachy Kinsella", "education", "Catholic University"),
  fact("Malachy Kinsella", "education", "King's Inns", date=("Trinity term of '75", "1875")),
  fact("Malachy Kinsella", "party", "the Party"),
  fact("Malachy Kinsella", "siblings", "Ned Kinsella"),
  fact("Garrett Byrne", "occupation", "publican"),
  fact("Wrench", "deathDate", "1901", value="1901"),
  fact("Ned Kinsella", "children", "Sister Malachy"),
  fact("Sister Malachy", "religion", "Loreto"),
  fact("Malachy Kinsella", "deathDate", "Hallowe'en of 1933", value="1933-10-31"),
  ev("election", "sent him to Westminster", ("the December of 1885", "1885-12"), ["Malachy Kinsella"]),
  ev("election", "been first chosen", ("'99", "1899"), ["Ned Kinsella"]),
  ev("election", "lost the seat", ("'92", "1892"), ["Malachy Kinsella", "Garrett Byrne"]),
  ev("appointment", "took silk", ("the year following", "1893"), ["Malachy Kinsella"]),
  ev("appointment", "made him a judge", ("the spring of 1907", "1907-21"), ["Malachy Kinsella"]),
  ev("departure", "came down off it", ("'24", "1924"), ["Malachy Kinsella"]),
)

P("d28-21", """Banco Central de Cabo Austral — Communications Department
Press note 11/2009 — Maputo, 27 February 2009

Governor Zacarias Mondlhane Tembe today received, for a courtesy call, the new Resident Representative of the International Monetary Fund, Mr. Felipe Larraguibel (Chile). Mr. Larraguibel arrived in the country on Sunday. He was introduced by his predecessor, Ms. Agnieszka Wolniak, who returns to headquarters next week as deputy division chief.

In the course of the meeting the Governor recalled that cooperation with the Fund goes back to 1984, when, as a junior economist of the research department, he himself carried the folders. Mr. Larraguibel conveyed greetings from the Managing Director. The parties did not discuss the metical.

Also present: Ms. Luísa Cossa Nhaca, Administrator for Supervision; Mr. Carlos Sitoe, Director of Studies; Mr. António Mucavele, Adviser to the Governor. Ms. Cossa Nhaca took up her functions on 2 February, having previously been the Bank's delegate in Beira, and occupies the seat vacated on the appointment of Dr. Ilídio Bento as Vice-Minister of Finance.

BACKGROUND NOTES

– Mr. Larraguibel, 46, has a doctorate from the University of Chicago (1992). He was Superintendent of Pensions in his country, March 2000 to March 2004, and from then until last year an Executive Director's adviser in Washington. Of Basque descent, he has four children and speaks Portuguese.

– Governor Tembe was sworn in by the President of the Republic on 22 July 2006; his mandate is of five years. He studied at the Karl Marx University, Leipzig. In 2007 a regional magazine chose him as Central Banker of the Year.

– Ms. Wolniak, a Polish national, was decorated on Wednesday by the Prime Minister with the Medal of Merit.

CORRECTION. In press note 9/2009 it was stated that Mr. Sitoe had chaired the Committee of Payment Systems since 2005. It is Mr. Mucavele who has done so. The Department apologises to both.

Contact: Ms. Graça Honwana, Head of Communications
""",
  occ("Zacarias Mondlhane Tembe", "Governor", start=("22 July 2006", "2006-07-22"), again=["Governor#4"]),
  occ("Felipe Larraguibel", "Resident Representative of the International Monetary Fund"),
  occ("Agnieszka Wolniak", "predecessor"),
  occ("Zacarias Mondlhane Tembe", "junior economist of the research department", start=("1984", "1984")),
  occ("Luísa Cossa Nhaca", "Administrator for Supervision", start=("2 February", "2009-02-02")),
  occ("Carlos Sitoe", "Director of Studies"),
  occ("António Mucavele", "Adviser to the Governor"),
  occ("Luísa Cossa Nhaca", "the Bank's delegate in Beira"),
  occ("Ilídio Bento", "Vice-Minister of Finance"),
  occ("Ilídio Bento", "seat vacated"),
  occ("Felipe Larraguibel", "Superintendent of Pensions", start=("March 2000", "2000-03"), end=("March 2004", "2004-03")),
  occ("Felipe Larraguibel", "Executive Director's adviser", start=("March 2004", "2004-03"), end=("last year", "2008")),
  occ("António Mucavele", "chaired the Committee of Payment Systems", start=("2005", "2005")),
  occ("Graça Honwana", "Head of Communications"),
  fact("Felipe Larraguibel", "nationality", "Chile"),
  fact("Felipe Larraguibel", "education", "University of Chicago", date=("1992", "1992")),
  fact("Felipe Larraguibel", "ethnicity", "Basque"),
  fact("Zacarias Mondlhane Tembe", "education", "Karl Marx University, Leipzig"),
  fact("Zacarias Mondlhane Tembe", "award", "Central Banker of the Year", date=("2007", "2007")),
  fact("Agnieszka Wolniak", "nationality", "Polish"),
  fact("Agnieszka Wolniak", "award", "Medal of Merit", date=("Wednesday", "2009-02-25")),
  ev("meeting", "received", ("today", "2009-02-27"), ["Zacarias Mondlhane Tembe", "Felipe Larraguibel", "Luísa Cossa Nhaca", "Carlos Sitoe", "António Mucavele"]),
  ev("travel", "arrived", ("Sunday", "2009-02-22"), ["Felipe Larraguibel"]),
  ev("appointment", "took up her functions", ("2 February", "2009-02-02"), ["Luísa Cossa Nhaca"]),
  ev("appointment", "appointment", None, ["Ilídio Bento"]),
  ev("appointment", "was sworn in", ("22 July 2006", "2006-07-22"), ["Zacarias Mondlhane Tembe"]),
  ev("award", "was decorated", ("Wednesday", "2009-02-25"), ["Agnieszka Wolniak"]),
)

P("d28-22", """Notes on a hanging judge who would not

Put the two photographs next to each other. In the first, dated 1971, Kamala Venkatraghavan is twenty-eight, five feet nothing, the only woman among sixty-one newly minted munsifs of Tamil Nadu, and she is scowling because the photographer has asked her to sit on the ground. In the second she is the Chief Justice of a High Court, everyone else is on the ground, and she is scowling still.

Between the two lie Tiruchirappalli, Cuddalore, Vellore; a sessions judgeship in Madurai, where on 4 March 1983 she declined for the first time to pass the sentence that the statute had in mind; promotion to the bench in Madras (1988, February); the transfer to Guwahati, which everyone but she called a punishment. It was there, from 1999 to 2005, that she did the work she wanted to do. Her predecessor there, Debabrata Chaliha, had left eleven hundred jail petitions unread in a bathroom.

The scowl is inherited. Her mother, Rukmini Ammal, broke salt with it in 1930 and got six months in Vellore jail. The father, a temple accountant, stayed home and cooked. There was a marriage, too, in 1966, to an engineer of the Railways, K. S. Raghavan; it lasted until his death in the Ariyalur derailment of 1977, and she brought up two sons on tamarind rice and the Penal Code. The younger, Srikanth, a cricketer of whom old men in Chepauk still speak, is today secretary of the state association. The elder is a monk, and may not be named.

Retirement has not mellowed her. In 2011 the Prime Minister's people rang: would she head the commission on the Sivaganga shootings? She would. Her report took the skin off two superintendents of police, of whom one, R. Kathiresan, was struck from the rolls, and the other, promoted. "That," she says, pouring the coffee from a great height, "is called balance."
""",
  occ("Kamala Venkatraghavan", "munsifs of Tamil Nadu", start=("1971", "1971")),
  occ("Kamala Venkatraghavan", "Chief Justice of a High Court", start=("1999", "1999"), end=("2005", "2005")),
  occ("Kamala Venkatraghavan", "sessions judgeship in Madurai"),
  occ("Kamala Venkatraghavan", "the bench in Madras", start=("1988, February", "1988-02"), end=("1999", "1999")),
  occ("Debabrata Chaliha", "predecessor", end=("1999", "1999")),
  occ("K. S. Raghavan", "engineer of the Railways"),
  occ("Srikanth", "secretary of the state association"),
  occ("Kamala Venkatraghavan", "head the commission on the Sivaganga shootings", start=("2011", "2011")),
  occ("R. Kathiresan", "superintendents of police"),
  fact("Kamala Venkatraghavan", "mother", "Rukmini Ammal"),
  fact("Kamala Venkatraghavan", "spouse", "K. S. Raghavan", date=("1966", "1966")),
  fact("K. S. Raghavan", "causeOfDeath", "Ariyalur derailment"),
  fact("K. S. Raghavan", "deathDate", "1977", value="1977"),
  fact("Kamala Venkatraghavan", "children", "Srikanth"),
  fact("K. S. Raghavan", "children", "Srikanth"),
  fact("Srikanth", "occupation", "cricketer"),
  ev("sanction", "got six months in Vellore jail", ("1930", "1930"), ["Rukmini Ammal"]),
  ev("appointment", "promotion", ("1988, February", "1988-02"), ["Kamala Venkatraghavan"]),
  ev("appointment", "transfer", None, ["Kamala Venkatraghavan"]),
  ev("communication", "rang", ("2011", "2011"), ["Kamala Venkatraghavan"]),
  ev("appointment", "She would", ("2011", "2011"), ["Kamala Venkatraghavan"]),
  ev("sanction", "took the skin off", None, ["R. Kathiresan", "Kamala Venkatraghavan"]),
  ev("departure", "was struck from the rolls", None, ["R. Kathiresan"]),
)

P("d28-23", """In memory of Stjepan Radoslav Vukelja (from the Croatian)

On Saturday we have accompanied to his eternal rest at Mirogoj the doyen of our public prosecutors. Born he was not in Zagreb, as the obituary of the Ministry has it, but in Ogulin, of a railwayman Mile and a mother Jelka, of the family Salopek, on Saint Stephen's Day in the year 1927; whence the name.

As a boy of sixteen he went into the forest, to the Thirteenth Proletarian Brigade. The war brought him the Order of Bravery, a lame hip, and the membership of the Party, which he returned in 1971, by post. In this way a career ended that had only begun: district prosecutor of Karlovac with thirty-four years, deputy of the Republic's public prosecutor with forty. He was succeeded in the deputy's chair by his own pupil Ante Grubišić, who (let it be said over the grave also) never ceased to greet him in the street.

There followed nineteen years of silence, in which he was legal clerk of a shipyard at Kraljevica. There followed then 1990. The Sabor called him out of his pension on 30 May, by 210 votes of 350, and made of him the first Public Prosecutor of the new state. He was sixty-two; he lasted twenty-two months. In March 1992, ordered to close the file on General Petar Krleža-Bun, who commanded the Gospić sector, he preferred to close the door. The file was opened anew by his third successor, Mrs Ljerka Popović-Tadić, and it was she also who at last put the General before the judges, in Rijeka, on 7 November 2003, where for the crimes of October he got twelve years. Vukelja sat in the last row and took no notes.

He leaves a wife, the actress Nada Vukelja-Ban, and of the first marriage a son, Mladen, ambassador in Lisbon until the summer. The Order of Ban Jelačić, intended for him in 1995, he had let be told that he was not at home.

Zagreb, 3 May 2011
""",
  occ("Stjepan Radoslav Vukelja", "district prosecutor of Karlovac", start=("thirty-four years", "1961")),
  occ("Stjepan Radoslav Vukelja", "deputy of the Republic's public prosecutor", start=("forty", "1967"), end=("1971", "1971")),
  occ("Ante Grubišić", "deputy's chair", start=("1971", "1971")),
  occ("Stjepan Radoslav Vukelja", "legal clerk of a shipyard at Kraljevica", start=("1971", "1971"), end=("1990", "1990")),
  occ("Stjepan Radoslav Vukelja", "Public Prosecutor of the new state", start=("30 May", "1990-05-30"), end=("March 1992", "1992-03")),
  occ("Petar Krleža-Bun", "commanded the Gospić sector"),
  occ("Petar Krleža-Bun", "General"),
  occ("Ljerka Popović-Tadić", "third successor"),
  occ("Mladen", "ambassador in Lisbon"),
  fact("Stjepan Radoslav Vukelja", "birthPlace", "Ogulin"),
  fact("Stjepan Radoslav Vukelja", "father", "Mile"),
  fact("Mile", "occupation", "railwayman"),
  fact("Stjepan Radoslav Vukelja", "mother", "Jelka"),
  fact("Jelka", "birthName", "Salopek"),
  fact("Stjepan Radoslav Vukelja", "birthDate", "Saint Stephen's Day in the year 1927", value="1927-12-26"),
  fact("Stjepan Radoslav Vukelja", "militaryService", "Thirteenth Proletarian Brigade"),
  fact("Stjepan Radoslav Vukelja", "award", "Order of Bravery"),
  fact("Stjepan Radoslav Vukelja", "party", "the Party"),
  fact("Stjepan Radoslav Vukelja", "spouse", "Nada Vukelja-Ban"),
  fact("Nada Vukelja-Ban", "occupation", "actress"),
  fact("Stjepan Radoslav Vukelja", "children", "Mladen"),
  ev("departure", "returned", ("1971", "1971"), ["Stjepan Radoslav Vukelja"]),
  ev("appointment", "was succeeded", ("1971", "1971"), ["Ante Grubišić", "Stjepan Radoslav Vukelja"]),
  ev("election", "called him out of his pension", ("30 May", "1990-05-30"), ["Stjepan Radoslav Vukelja"]),
  ev("departure", "close the door", ("March 1992", "1992-03"), ["Stjepan Radoslav Vukelja"]),
  ev("investigation", "was opened anew", None, ["Ljerka Popović-Tadić", "Petar Krleža-Bun"]),
  ev("conviction", "got twelve years", ("7 November 2003", "2003-11-07"), ["Petar Krleža-Bun"]),
)

P("d28-24", """Emmeline Achterberg

Emmeline Wilhelmina Achterberg (24 February 1898 – 9 December 1979) was a South African judge. She was the second woman to sit on a superior court in South Africa and is known for her dissent in the Pass Book Case of 1957.

Childhood

Achterberg grew up in Graaff-Reinet. Her father, Dominee Lourens Achterberg, was minister of the Dutch Reformed congregation there. Her mother, Alice Rawson, had come from Leeds as a governess. The family was split by the Boer War because Alice's brother George was a captain with the British while Lourens's brother Koos rode with the commandos and was executed in 1901.

Legal career

Achterberg read classics at Victoria College, Stellenbosch, and law at the University of Cape Town. The Cape Bar admitted her in 1924. For years she got very little work and earned money by translating wills. During World War II she was an officer in the Women's Auxiliary Army Service and finished as a major. In 1946 the United Party government used her on the commission for native laws, of which Judge H. A. Fagan-Roos was chairman.

She took silk in 1948. After acting appointments in Kimberley and Grahamstown (1951, 1952), she was given a permanent place in the Eastern Cape Division in August 1953. In the Pass Book Case she was alone against four. The Minister of Justice, C. R. Swanevelder, called on her at home to persuade her to change her opinion. She wrote down what he said and read it aloud from the bench two days later. Swanevelder lost his post in the reshuffle of 1958.

Achterberg retired on her seventieth birthday. She then helped Beyers Marais, her nephew and a dominee like his grandfather, to run the Christian Inquiry Trust until he was banned in 1977.

Personal life

She never had a husband. For forty years she shared a house in Port Alfred with the botanist Gwendolyn Tarr, and she died there after a fall.

Honours
* Honorary LL.D., Rhodes University, 1970
""",
  occ("Emmeline Wilhelmina Achterberg", "Eastern Cape Division", start=("August 1953", "1953-08"), end=("her seventieth birthday", "1968-02-24"), again=["judge"]),
  occ("Lourens Achterberg", "minister of the Dutch Reformed congregation"),
  occ("Alice Rawson", "governess"),
  occ("George", "captain"),
  occ("Emmeline Wilhelmina Achterberg", "officer in the Women's Auxiliary Army Service"),
  occ("Emmeline Wilhelmina Achterberg", "major"),
  occ("Emmeline Wilhelmina Achterberg", "commission for native laws", start=("1946", "1946")),
  occ("H. A. Fagan-Roos", "chairman"),
  occ("H. A. Fagan-Roos", "Judge"),
  occ("Emmeline Wilhelmina Achterberg", "took silk", start=("1948", "1948")),
  occ("Emmeline Wilhelmina Achterberg", "acting appointments in Kimberley", start=("1951", "1951")),
  occ("Emmeline Wilhelmina Achterberg", "Grahamstown", start=("1952", "1952")),
  occ("C. R. Swanevelder", "Minister of Justice", end=("1958", "1958")),
  occ("Emmeline Wilhelmina Achterberg", "run the Christian Inquiry Trust", end=("1977", "1977")),
  occ("Beyers Marais", "dominee"),
  occ("Beyers Marais", "run the Christian Inquiry Trust", end=("1977", "1977")),
  fact("Emmeline Wilhelmina Achterberg", "birthDate", "24 February 1898", value="1898-02-24"),
  fact("Emmeline Wilhelmina Achterberg", "deathDate", "9 December 1979", value="1979-12-09"),
  fact("Emmeline Wilhelmina Achterberg", "nationality", "South African"),
  fact("Emmeline Wilhelmina Achterberg", "residence", "Graaff-Reinet"),
  fact("Emmeline Wilhelmina Achterberg", "father", "Lourens Achterberg"),
  fact("Lourens Achterberg", "religion", "Dutch Reformed"),
  fact("Emmeline Wilhelmina Achterberg", "mother", "Alice Rawson"),
  fact("Alice Rawson", "residence", "Leeds"),
  fact("Alice Rawson", "siblings", "George"),
  fact("Lourens Achterberg", "siblings", "Koos"),
  fact("Koos", "militaryService", "commandos"),
  fact("Koos", "causeOfDeath", "executed"),
  fact("Koos", "deathDate", "1901", value="1901"),
  fact("Emmeline Wilhelmina Achterberg", "education", "Victoria College, Stellenbosch"),
  fact("Emmeline Wilhelmina Achterberg", "education", "University of Cape Town"),
  fact("Emmeline Wilhelmina Achterberg", "militaryService", "Women's Auxiliary Army Service"),
  fact("Emmeline Wilhelmina Achterberg", "relatives", "Beyers Marais"),
  fact("Emmeline Wilhelmina Achterberg", "residence", "Port Alfred"),
  fact("Gwendolyn Tarr", "residence", "Port Alfred"),
  fact("Gwendolyn Tarr", "occupation", "botanist"),
  fact("Emmeline Wilhelmina Achterberg", "deathPlace", "Port Alfred"),
  fact("Emmeline Wilhelmina Achterberg", "causeOfDeath", "a fall"),
  fact("Emmeline Wilhelmina Achterberg", "award", "Honorary LL.D., Rhodes University", date=("1970", "1970")),
  ev("appointment", "took silk", ("1948", "1948"), ["Emmeline Wilhelmina Achterberg"]),
  ev("appointment", "was given a permanent place", ("August 1953", "1953-08"), ["Emmeline Wilhelmina Achterberg"]),
  ev("meeting", "called on", None, ["C. R. Swanevelder", "Emmeline Wilhelmina Achterberg"]),
  ev("disclosure", "read it aloud", None, ["Emmeline Wilhelmina Achterberg"]),
  ev("departure", "lost his post", ("1958", "1958"), ["C. R. Swanevelder"]),
  ev("departure", "retired", ("her seventieth birthday", "1968-02-24"), ["Emmeline Wilhelmina Achterberg"]),
  ev("sanction", "was banned", ("1977", "1977"), ["Beyers Marais"]),
)

P("d28-25", """ÁLVAREZ DE ROZAS (D. Fermín), magistrate and minister of Hacienda. Lima, 7 July 1821; ibid., 3 May 1889. Legit. son of the oidor D. Sebastián and of Doña Micaela Tagle. Colegiate of San Carlos, bachelor in both laws 1841. Relator of the Superior Court 1844; alternate vocal of the same 1850; fiscal in Trujillo 1852–7, when the revolution deprived him. In exile at Guayaquil, living by the pen, to 1859.

Restored, he sat in the Supreme Court from 2 Oct. 1861 until death, leave excepted. Such leaves were: (a) July 1865–Apr. 1866, plenipotentiary to Bolivia, negotiating the customs treaty with the chancellor Mariano Donato Urquidi; (b) the seven months of 1872, from Aug., in which he held the portfolio of Hacienda, having followed Dr José Félix Masías-Ugarte, shot down in the Calle de Mercaderes, and handing on to Col. Camilo Carrillo-Ortiz what he himself called "an empty chest and no key." The dictator would have had him preside over the Council of State in Dec. 1879. He pleaded gout. During the Chilean occupation he kept to his house, whence he was taken on 6 Nov. 1882 and shipped with other notables to Chillán; back July 1883.

Fellow-founder, with his son-in-law Ricardo Heudebert, of the Gaceta Judicial. Member, later (1887) dean, of the College of Advocates; corresponding member, Spanish Academy. Pope Pius IX gave him St Gregory the Great in 1868.

Consort: Doña Isabel Pando (espoused 1846; † yellow fever, 1868). Children who attained majority: Micaela, the wife of Heudebert; Sebastián, captain of the Rímac regiment, fallen at Miraflores 15 Jan. 1881; Fermín the younger, in 1895 prefect of Junín. The prelate Mons. Juan Álvarez de Rozas, often given as a brother, was no kin.

The supposed portrait in the Hacienda shows Masías-Ugarte.
""",
  occ("Fermín Álvarez de Rozas", "minister of Hacienda", start=("Aug.", "1872-08"), end=("the seven months", "1873-03"), again=["portfolio of Hacienda"]),
  occ("Sebastián", "oidor"),
  occ("Fermín Álvarez de Rozas", "Relator of the Superior Court", start=("1844", "1844")),
  occ("Fermín Álvarez de Rozas", "alternate vocal of the same", start=("1850", "1850")),
  occ("Fermín Álvarez de Rozas", "fiscal in Trujillo", start=("1852", "1852"), end=("7,", "1857")),
  occ("Fermín Álvarez de Rozas", "Supreme Court", start=("2 Oct. 1861", "1861-10-02"), end=("until death", "1889-05-03"), again=["magistrate"]),
  occ("Fermín Álvarez de Rozas", "plenipotentiary to Bolivia", start=("July 1865", "1865-07"), end=("Apr. 1866", "1866-04")),
  occ("Mariano Donato Urquidi", "chancellor"),
  occ("José Félix Masías-Ugarte", "having followed", end=("Aug.", "1872-08")),
  occ("Camilo Carrillo-Ortiz", "handing on", start=("the seven months", "1873-03")),
  occ("Camilo Carrillo-Ortiz", "Col."),
  occ("Fermín Álvarez de Rozas", "dean, of the College of Advocates", start=("1887", "1887")),
  occ("Fermín Álvarez de Rozas", "corresponding member, Spanish Academy"),
  occ("Pius IX", "Pope"),
  occ("Sebastián", "captain of the Rímac regiment", end=("15 Jan. 1881", "1881-01-15")),
  occ("Fermín the younger", "prefect of Junín", start=("1895", "1895")),
  occ("Juan Álvarez de Rozas", "Mons."),
  fact("Fermín Álvarez de Rozas", "birthPlace", "Lima"),
  fact("Fermín Álvarez de Rozas", "birthDate", "7 July 1821", value="1821-07-07"),
  fact("Fermín Álvarez de Rozas", "deathPlace", "ibid."),
  fact("Fermín Álvarez de Rozas", "deathDate", "3 May 1889", value="1889-05-03"),
  fact("Fermín Álvarez de Rozas", "father", "Sebastián"),
  fact("Fermín Álvarez de Rozas", "mother", "Micaela Tagle"),
  fact("Fermín Álvarez de Rozas", "education", "San Carlos", date=("1841", "1841")),
  fact("Fermín Álvarez de Rozas", "residence", "Guayaquil"),
  fact("José Félix Masías-Ugarte", "causeOfDeath", "shot down"),
  fact("José Félix Masías-Ugarte", "deathPlace", "Calle de Mercaderes"),
  fact("Fermín Álvarez de Rozas", "relatives", "Ricardo Heudebert"),
  fact("Fermín Álvarez de Rozas", "award", "St Gregory the Great", date=("1868", "1868")),
  fact("Fermín Álvarez de Rozas", "spouse", "Isabel Pando", date=("1846", "1846")),
  fact("Isabel Pando", "causeOfDeath", "yellow fever"),
  fact("Isabel Pando", "deathDate", "1868#2", value="1868"),
  fact("Fermín Álvarez de Rozas", "children", "Micaela#2"),
  fact("Isabel Pando", "children", "Micaela#2"),
  fact("Micaela", "spouse", "Heudebert#2"),
  fact("Fermín Álvarez de Rozas", "children", "Sebastián#2"),
  fact("Isabel Pando", "children", "Sebastián#2"),
  fact("Sebastián", "causeOfDeath", "fallen"),
  fact("Sebastián", "deathPlace", "Miraflores"),
  fact("Sebastián", "deathDate", "15 Jan. 1881", value="1881-01-15"),
  fact("Sebastián", "militaryService", "Rímac regiment"),
  fact("Fermín Álvarez de Rozas", "children", "Fermín the younger"),
  fact("Isabel Pando", "children", "Fermín the younger"),
  ev("departure", "deprived him", ("7,", "1857"), ["Fermín Álvarez de Rozas"]),
  ev("meeting", "negotiating", None, ["Fermín Álvarez de Rozas", "Mariano Donato Urquidi"]),
  ev("arrest", "was taken", ("6 Nov. 1882", "1882-11-06"), ["Fermín Álvarez de Rozas"]),
  ev("travel", "shipped", ("6 Nov. 1882", "1882-11"), ["Fermín Álvarez de Rozas"]),
  ev("travel", "back", ("July 1883", "1883-07"), ["Fermín Álvarez de Rozas"]),
  ev("award", "gave him", ("1868", "1868"), ["Pius IX", "Fermín Álvarez de Rozas"]),
)

P("d28-26", """MANILA, Aug. 17, 1988 (Pacific Press) — A shouting match between the government's top auditor and a senator ended with the auditor on a stretcher Tuesday.

Teodoro Lacson Evangelista, chairman of the Commission on Audit, clutched his chest 40 minutes into testimony on missing earthquake funds. Doctors at Makati Medical Center said he suffered a mild stroke. He is 66.

Sen. Rogelio Ampatuan-Diaz was asking about a 1985 trip to Zurich. "You are a liar, sir," the senator said. Evangelista rose, said "I buried better men," and sank.

The blue ribbon committee suspended. Its chairwoman, Sen. Corazon Legarda Osmeña, visited the hospital that night along with Evangelista's brother Msgr. Pacifico Evangelista, vicar general of the archdiocese.

Commissioner Wilfrida Tan takes the chair temporarily. A certified public accountant from Cebu, Tan went on the commission in February 1986, the month Ferdinand Marcos fled. She topped her board exam in 1961.

Evangelista has had the post since May 1986, when Alberto Quiason, a Marcos pick, was bounced. He'd been dean of accountancy at Far Eastern University before that and, in 1971, a delegate to the constitutional convention, for Pampanga. As a 20-year-old guerrilla he walked out of the Capas camp. Survivors include ... (KILL last line. Editors: subject is alive.)

The senator, 39, is a nephew of Quiason. He won his seat last year with 9.1 million votes, running on the Laban ticket. Asked if he'd apologize, Ampatuan-Diaz said he had sent roses. A nurse said lilies.

Wednesday morning he did one thing more. In a letter to Osmeña, he withdrew from the inquiry, citing "family ties to a witness." The witness: Quiason, who was subpoenaed last week and who has been in Honolulu since June. Quiason's lawyer said he will not come.

Evangelista's wife, Luz, a retired Supreme Court stenographer, told reporters he'd eaten a good breakfast.
""",
  occ("Teodoro Lacson Evangelista", "chairman of the Commission on Audit", start=("May 1986", "1986-05")),
  occ("Rogelio Ampatuan-Diaz", "Sen.", start=("last year", "1987"), again=["senator"]),
  occ("Corazon Legarda Osmeña", "chairwoman"),
  occ("Corazon Legarda Osmeña", "Sen.#2"),
  occ("Pacifico Evangelista", "vicar general of the archdiocese"),
  occ("Pacifico Evangelista", "Msgr."),
  occ("Wilfrida Tan", "Commissioner", start=("February 1986", "1986-02")),
  occ("Wilfrida Tan", "takes the chair temporarily"),
  occ("Alberto Quiason", "was bounced", end=("May 1986", "1986-05")),
  occ("Teodoro Lacson Evangelista", "dean of accountancy at Far Eastern University", end=("May 1986", "1986-05")),
  occ("Teodoro Lacson Evangelista", "delegate to the constitutional convention", start=("1971", "1971")),
  occ("Luz", "Supreme Court stenographer"),
  fact("Teodoro Lacson Evangelista", "siblings", "Pacifico Evangelista"),
  fact("Wilfrida Tan", "occupation", "certified public accountant"),
  fact("Wilfrida Tan", "residence", "Cebu"),
  fact("Teodoro Lacson Evangelista", "militaryService", "guerrilla"),
  fact("Alberto Quiason", "relatives", "Ampatuan-Diaz#2"),
  fact("Rogelio Ampatuan-Diaz", "relatives", "Quiason#2"),
  fact("Rogelio Ampatuan-Diaz", "party", "Laban"),
  fact("Alberto Quiason", "residence", "Honolulu"),
  fact("Teodoro Lacson Evangelista", "spouse", "Luz"),
  ev("testimony", "testimony", ("Tuesday", "1988-08-16"), ["Teodoro Lacson Evangelista", "Rogelio Ampatuan-Diaz"]),
  ev("meeting", "visited the hospital", ("that night", "1988-08-16"), ["Corazon Legarda Osmeña", "Pacifico Evangelista", "Teodoro Lacson Evangelista"]),
  ev("appointment", "went on the commission", ("February 1986", "1986-02"), ["Wilfrida Tan"]),
  ev("travel", "fled", ("February 1986", "1986-02"), ["Ferdinand Marcos"]),
  ev("departure", "was bounced", ("May 1986", "1986-05"), ["Alberto Quiason"]),
  ev("election", "won his seat", ("last year", "1987"), ["Rogelio Ampatuan-Diaz"]),
  ev("communication", "letter", ("Wednesday morning", "1988-08-17"), ["Rogelio Ampatuan-Diaz", "Corazon Legarda Osmeña"]),
  ev("recusal", "withdrew", ("Wednesday morning", "1988-08-17"), ["Rogelio Ampatuan-Diaz"]),
  ev("investigation", "was subpoenaed", ("last week", "1988-08"), ["Alberto Quiason"]),
  ev("travel", "has been in Honolulu", ("June", "1988-06"), ["Alberto Quiason"]),
)

P("d28-27", """Remembering Desmond "Dessie" Ruatapu Carmody (1938–2019)

There's a chair in the tea room on the ninth floor, Wellington, that none of the investigators would sit in, and it's going with him to Ōpōtiki. So the family have asked and so, I'm happy to say, the Chief Ombudsman has allowed.

I was Dessie's deputy for five of his eight years as an Ombudsman, 1992 to 2000. Before that he'd had the Wanganui circuit as a District Court judge, and before that he'd been the kind of small-town lawyer who takes his fees in flounder. He got to the law late. He was a freezing worker first, and a Marist brother for two years, of which he said that the food was better.

Whakatōhea on his mother's side, Kerry on his father's. Hinemoa Ruatapu and Jack Carmody raised nine on a dairy farm; Dessie was number seven. Number eight, his sister Bridie, got into Parliament ahead of him, as he put it, holding Eastern Maori for Labour for three terms from 1978. He'd have none of it himself: twice they came to him about a seat and twice he took them out to look at his boat.

The 1996 prison report made his name. He had gone into Paremoremo on a Sunday, unannounced, and asked for a cell. By Friday the general manager of corrections, Colin Upshaw, had cleared his desk. Dessie then rang Upshaw and took him fishing, and I believe did so every summer after.

When the Treaty settlement for his own iwi came across his table he got up and left the room, and I signed in his stead. He never asked what I had decided.

Aroha Nikora, the first of his two wives, died young. With Margaret, a Presbyterian (he forgave it), he was wed by a Methodist in 1981, as a compromise. He had the Queen's Service Order and a bad heart; it stopped on 28 July, at the tiller.

Moe mai rā, e hoa. — Fergus Thwaites
""",
  occ("Desmond Ruatapu Carmody", "Ombudsman#2", start=("1992", "1992"), end=("2000", "2000")),
  occ("Fergus Thwaites", "deputy"),
  occ("Desmond Ruatapu Carmody", "District Court judge", end=("1992", "1992")),
  occ("Desmond Ruatapu Carmody", "Marist brother"),
  occ("Bridie", "holding Eastern Maori", start=("1978", "1978"), end=("three terms", "1987")),
  occ("Colin Upshaw", "general manager of corrections", end=("Friday", "1996")),
  fact("Desmond Ruatapu Carmody", "alias", "Dessie"),
  fact("Desmond Ruatapu Carmody", "birthDate", "1938", value="1938"),
  fact("Desmond Ruatapu Carmody", "deathDate", "28 July", value="2019-07-28"),
  fact("Desmond Ruatapu Carmody", "occupation", "lawyer"),
  fact("Desmond Ruatapu Carmody", "occupation", "freezing worker"),
  fact("Desmond Ruatapu Carmody", "ethnicity", "Whakatōhea"),
  fact("Desmond Ruatapu Carmody", "mother", "Hinemoa Ruatapu"),
  fact("Hinemoa Ruatapu", "ethnicity", "Whakatōhea"),
  fact("Desmond Ruatapu Carmody", "father", "Jack Carmody"),
  fact("Desmond Ruatapu Carmody", "siblings", "Bridie"),
  fact("Bridie", "party", "Labour"),
  fact("Desmond Ruatapu Carmody", "spouse", "Aroha Nikora"),
  fact("Desmond Ruatapu Carmody", "spouse", "Margaret", date=("1981", "1981")),
  fact("Margaret", "religion", "Presbyterian"),
  fact("Desmond Ruatapu Carmody", "award", "Queen's Service Order"),
  fact("Desmond Ruatapu Carmody", "causeOfDeath", "bad heart"),
  ev("election", "got into Parliament", ("1978", "1978"), ["Bridie"]),
  ev("travel", "had gone into Paremoremo", ("a Sunday", "1996"), ["Desmond Ruatapu Carmody"]),
  ev("departure", "had cleared his desk", ("Friday", "1996"), ["Colin Upshaw"]),
  ev("communication", "rang", None, ["Desmond Ruatapu Carmody", "Colin Upshaw"]),
  ev("recusal", "left the room", None, ["Desmond Ruatapu Carmody"]),
)

P("d28-28", """THE THREE SHERIFFS OF STRATHARNOCH HOUSE

It has been put to me by a reader in Nairn that the Procurator Fiscal's house and the Sheriff's house at Stratharnoch were one and the same. They were not, though there was a door.

The door was made by Eneas Macritchie, Sheriff-Substitute from the Whitsun term of 1854, on account of his sister Grizel's being the wife of the Fiscal, Duncan Robert Shaw. Supper went through it. So, said the Radical paper, did verdicts. When the crofters of Balnacoul were tried for deforcing the messenger-at-arms in October of 1872 there came down from Edinburgh an advocate-depute, William Kerr Oliphant, later Lord Oliphant of Session, to see to it that nobody passed the salt. The Lord Advocate had the door bricked up. Macritchie took it as an insult and demitted that Martinmas. He lived on to 1890 as factor to the Mackintosh, and there is an account of him in Shaw's Reminiscences, wherein he shoots a piano.

The second of my sheriffs is Oliphant's own nephew, Torquil, an elder of the Free Kirk, who did not care for suppers. He held Stratharnoch until translated to Paisley, 1885. The third, John Guthrie Farquharson, came in his place from the bar of Ceylon. He brought with him a liver and a Sinhalese cook, Appuhamy, whose grave the Society tends. He opened the door again! For in 1888 he took to wife Isabella, the daughter of old Shaw, to whose post her brother Robert had meantime succeeded (he kept it till the Kaiser's War, in which three of his boys fell with the Camerons); and so the circle was shut, or, if you will, the wall was not.

Farquharson stayed for thirty-one years. Glasgow gave him its LL.D. in 1906, he having edited the Regiam Majestatem. He was carried out of the bench in a fit, on 14 February 1916, and was dead by candle-lighting.

The house is a nursery now. I counted four doors.
""",
  occ("Eneas Macritchie", "Sheriff-Substitute", start=("the Whitsun term of 1854", "1854-05"), end=("that Martinmas", "1872-11-11")),
  occ("Duncan Robert Shaw", "Fiscal#2"),
  occ("William Kerr Oliphant", "advocate-depute", start=("October of 1872", "1872-10")),
  occ("William Kerr Oliphant", "Lord Oliphant of Session"),
  occ("Eneas Macritchie", "factor to the Mackintosh", end=("1890", "1890")),
  occ("Torquil", "elder of the Free Kirk"),
  occ("Torquil", "held Stratharnoch", start=("that Martinmas", "1872-11-11"), end=("1885", "1885")),
  occ("Torquil", "translated to Paisley", start=("1885", "1885")),
  occ("John Guthrie Farquharson", "in his place", start=("1885", "1885"), end=("14 February 1916", "1916-02-14")),
  occ("John Guthrie Farquharson", "bar of Ceylon", end=("1885", "1885")),
  occ("Appuhamy", "cook"),
  occ("Robert", "post", end=("the Kaiser's War", "1914")),
  fact("Eneas Macritchie", "siblings", "Grizel"),
  fact("Duncan Robert Shaw", "spouse", "Grizel"),
  fact("William Kerr Oliphant", "relatives", "Torquil"),
  fact("Torquil", "religion", "Free Kirk"),
  fact("Appuhamy", "ethnicity", "Sinhalese"),
  fact("John Guthrie Farquharson", "spouse", "Isabella", date=("1888", "1888")),
  fact("Duncan Robert Shaw", "children", "Isabella"),
  fact("Isabella", "siblings", "Robert#2"),
  fact("Duncan Robert Shaw", "children", "Robert#2"),
  fact("John Guthrie Farquharson", "award", "LL.D.", date=("1906", "1906")),
  fact("John Guthrie Farquharson", "causeOfDeath", "a fit"),
  fact("John Guthrie Farquharson", "deathDate", "14 February 1916", value="1916-02-14"),
  ev("travel", "came down from Edinburgh", ("October of 1872", "1872-10"), ["William Kerr Oliphant"]),
  ev("departure", "demitted", ("that Martinmas", "1872-11-11"), ["Eneas Macritchie"]),
  ev("appointment", "translated", ("1885", "1885"), ["Torquil"]),
  ev("appointment", "came in his place", ("1885", "1885"), ["John Guthrie Farquharson"]),
  ev("appointment", "succeeded", None, ["Robert"]),
  ev("departure", "was carried out of the bench", ("14 February 1916", "1916-02-14"), ["John Guthrie Farquharson"]),
)

P("d28-29", """Agency for Regulation and Development of Commodity Exchanges
Information for mass media
Astana, 12 September 2018

Personnel decisions

By order of the Prime Minister of 10 September, Sholpan Yerlankyzy Dosmukhamedova has been entrusted with the duties of Chairperson of the Agency. She was presented to the collective on the 11th by the Deputy Prime Minister, Kanat Ospanov. Her predecessor, Berik Tulegenov, has been relieved in connection with his transfer to other work.

Official biography. Sh. Y. Dosmukhamedova is a native of Kyzylorda Region, 1976 year of birth. Higher education: Kazakh State Academy of Management (1997), specialty "Finance"; Bolashak scholar, University of Birmingham (2003). Candidate of economic sciences. Labour activity began at the Alatau branch of Turan-Bank as a teller. 2003–2008: chief specialist, head of section, deputy director of department, National Bank. 2008–2014: managing director, Kazagro-Finance JSC. 2014–2018: Deputy Akim of Kostanay Region for agriculture. Rewarded with the Kurmet Order (2016). Family status: married, three children. Her spouse, Askar Dosmukhamedov, is a cardiac surgeon, laureate of the State Prize.

Receiving congratulations, Sholpan Yerlankyzy thanked the Head of State for his trust and named grain futures as the priority. First deputy Chairman Viktor Pak continues in his post, which he has occupied since the establishment of the Agency in January 2010. Aizhan Sarsenova, hitherto adviser, is appointed chief of staff.

In answer to the question of the correspondent of a business portal, the press service communicates: the audit of the elevators, conducted by the Accounts Committee between March and June under the direction of Committee member Natalya Godunova, revealed no violations by B. Tulegenov personally. The head of the Kostanay elevator, Rustem Abenov, was convicted on 31 August by the Rudny city court. Information about the alleged detention of B. Tulegenov at the border does not correspond to reality. On Wednesday he flew to Nur-Baikal for rest.

Press Secretary D. Kim
""",
  occ("Sholpan Yerlankyzy Dosmukhamedova", "Chairperson of the Agency", start=("10 September", "2018-09-10")),
  occ("Kanat Ospanov", "Deputy Prime Minister"),
  occ("Berik Tulegenov", "predecessor", end=("10 September", "2018-09-10")),
  occ("Sholpan Yerlankyzy Dosmukhamedova", "teller"),
  occ("Sholpan Yerlankyzy Dosmukhamedova", "chief specialist", start=("2003#2", "2003")),
  occ("Sholpan Yerlankyzy Dosmukhamedova", "head of section"),
  occ("Sholpan Yerlankyzy Dosmukhamedova", "deputy director of department, National Bank", end=("2008", "2008")),
  occ("Sholpan Yerlankyzy Dosmukhamedova", "managing director, Kazagro-Finance JSC", start=("2008#2", "2008"), end=("2014", "2014")),
  occ("Sholpan Yerlankyzy Dosmukhamedova", "Deputy Akim of Kostanay Region", start=("2014#2", "2014"), end=("2018#2", "2018")),
  occ("Viktor Pak", "First deputy Chairman", start=("January 2010", "2010-01")),
  occ("Aizhan Sarsenova", "adviser"),
  occ("Aizhan Sarsenova", "chief of staff"),
  occ("Natalya Godunova", "Committee member"),
  occ("Rustem Abenov", "head of the Kostanay elevator"),
  occ("D. Kim", "Press Secretary"),
  fact("Sholpan Yerlankyzy Dosmukhamedova", "birthPlace", "Kyzylorda Region"),
  fact("Sholpan Yerlankyzy Dosmukhamedova", "birthDate", "1976", value="1976"),
  fact("Sholpan Yerlankyzy Dosmukhamedova", "education", "Kazakh State Academy of Management", date=("1997", "1997")),
  fact("Sholpan Yerlankyzy Dosmukhamedova", "education", "University of Birmingham", date=("2003", "2003")),
  fact("Sholpan Yerlankyzy Dosmukhamedova", "award", "Kurmet Order", date=("2016", "2016")),
  fact("Sholpan Yerlankyzy Dosmukhamedova", "spouse", "Askar Dosmukhamedov"),
  fact("Askar Dosmukhamedov", "occupation", "cardiac surgeon"),
  fact("Askar Dosmukhamedov", "award", "State Prize"),
  ev("appointment", "has been entrusted", ("10 September", "2018-09-10"), ["Sholpan Yerlankyzy Dosmukhamedova"]),
  ev("meeting", "was presented to the collective", ("the 11th", "2018-09-11"), ["Sholpan Yerlankyzy Dosmukhamedova", "Kanat Ospanov"]),
  ev("departure", "has been relieved", ("10 September", "2018-09-10"), ["Berik Tulegenov"]),
  ev("award", "Rewarded", ("2016", "2016"), ["Sholpan Yerlankyzy Dosmukhamedova"]),
  ev("appointment", "is appointed", None, ["Aizhan Sarsenova"]),
  ev("investigation", "audit", ("between March and June", "2018-03/2018-06"), ["Natalya Godunova", "Berik Tulegenov"]),
  ev("conviction", "was convicted", ("31 August", "2018-08-31"), ["Rustem Abenov"]),
  ev("travel", "flew to Nur-Baikal", ("Wednesday", "2018-09-12"), ["Berik Tulegenov"]),
)

P("d28-30", """A MAN OF THE ACCOUNTS

Brasília has no corners, so Eurico Valadão Pontes had to invent his. It is a table at the back of a padaria in the 405 Sul, under the saint, and there, on Thursdays, the former president of the Federal Court of Accounts receives. Receives whom? On my Thursday: a bishop; a boy selling raffle tickets; and the finance minister of the Republic, Thaís Albernaz, who drank a guaraná, listened, kissed him on both cheeks and went off, as he noted, without paying.

"I failed her in public law," he said fondly. "In '94. She deserved it."

He taught for a dozen years at the University of Brasília, though the trade of his youth was another. He was a radio announcer in Caruaru, his native town; the velvet is still there. Football results, funerals, the price of cassava. Then came a scholarship, the Recife law school, and politics, in the shape of a father-in-law: Colonel Ascânio Lacerda owned the radio, and in 1974 the Colonel's daughter Dulce and a seat as state deputy arrived in the same month. Pernambuco sent him on to the Chamber in 1978 and again in 1982. He sat for Arena, then for whatever Arena was calling itself.

The turning, if one believes in turnings, was a bridge. It fell down near Petrolina in August 1985 with a bus on it; the contractor was the Colonel. Valadão read out the names of the nineteen dead from the tribune, gave back the seat, and was never again asked to lunch by his wife's family, nor, before long, by his wife. President Leôncio Muylaert put him on the Court of Accounts in 1987. He stayed until the law threw him out, at seventy, in 2017; its presidency he had in 2003 and 2004.

The Colonel, who was never charged, left him a radio in his will. It works. He turned it on for me, low, and did the funerals.
""",
  occ("Eurico Valadão Pontes", "president of the Federal Court of Accounts", start=("2003", "2003"), end=("2004", "2004"), again=["presidency"], former=True),
  occ("Thaís Albernaz", "finance minister of the Republic"),
  occ("Eurico Valadão Pontes", "taught for a dozen years at the University of Brasília"),
  occ("Eurico Valadão Pontes", "radio announcer in Caruaru"),
  occ("Ascânio Lacerda", "Colonel"),
  occ("Ascânio Lacerda", "owned the radio"),
  occ("Eurico Valadão Pontes", "state deputy", start=("1974", "1974"), end=("1978", "1978")),
  occ("Eurico Valadão Pontes", "the Chamber", start=("1978", "1978"), end=("1982", "1982")),
  occ("Eurico Valadão Pontes", "again in 1982", start=("1982", "1982"), end=("August 1985", "1985-08")),
  occ("Leôncio Muylaert", "President"),
  occ("Eurico Valadão Pontes", "Court of Accounts#2", start=("1987", "1987"), end=("2017", "2017")),
  fact("Eurico Valadão Pontes", "birthPlace", "Caruaru"),
  fact("Eurico Valadão Pontes", "education", "Recife law school"),
  fact("Thaís Albernaz", "education", "University of Brasília"),
  fact("Eurico Valadão Pontes", "relatives", "Ascânio Lacerda"),
  fact("Ascânio Lacerda", "children", "Dulce"),
  fact("Eurico Valadão Pontes", "spouse", "Dulce", date=("1974", "1974")),
  fact("Eurico Valadão Pontes", "party", "Arena"),
  ev("meeting", "listened", None, ["Eurico Valadão Pontes", "Thaís Albernaz"]),
  ev("election", "a seat as state deputy arrived", ("1974", "1974"), ["Eurico Valadão Pontes"]),
  ev("election", "sent him on", ("1978", "1978"), ["Eurico Valadão Pontes"]),
  ev("election", "again in 1982", ("1982", "1982"), ["Eurico Valadão Pontes"]),
  ev("disclosure", "read out the names", ("August 1985", "1985"), ["Eurico Valadão Pontes"]),
  ev("departure", "gave back the seat", ("August 1985", "1985"), ["Eurico Valadão Pontes"]),
  ev("appointment", "put him on the Court of Accounts", ("1987", "1987"), ["Leôncio Muylaert", "Eurico Valadão Pontes"]),
  ev("departure", "threw him out", ("2017", "2017"), ["Eurico Valadão Pontes"]),
)

P("d28-31", """[Translated from the Ottoman and modern Turkish of the memorial volume "Hâkim Baba", İzmir, 1956]

The name of his honour our teacher was Mehmed Şevki; to it, the law of 1934 having so commanded, he appended Doğruöz, saying: "The state asks me for one more word, let it be a short one." People called him Hâkim Baba, the Father Judge.

His coming into the world was at Drama, in Rumelia, in the year 1301 [1885], in the house of the mufti Hacı Raşid Efendi, his grandfather on the mother's side. His leaving of it was at Karşıyaka, on the night joining the 18th of December to the 19th, in 1955, at the age of seventy years, from the sugar disease. May his place be Paradise.

Having completed the Salonica law school, he set out with the diploma of 1908 in his bosom. What posts did he not see! Assistant to the prosecutor in Serres; in the year of the Balkan calamity, examining judge in Yanya, where he was made captive by the Greeks; after the armistice, prosecutor in Denizli. There, in May of 1919, when Governor Faik Bey wished that the meeting for İzmir should be forbidden, he tore the order and mounted the cart himself and addressed the people. For this the Istanbul court-martial condemned him, in his absence, to ten years. Ankara on the other hand gave him the Independence Medal with red ribbon.

In 1926 the Minister of Justice called him to the Court of Cassation at Eskişehir as member, and in 1938, in the month of March, the presidency of its Second Penal Chamber fell to him from the hands of Fuad Hulusi Bey, who had been chosen as deputy for Kütahya. Until 1950 he occupied it. Ten days before the end they desired him for deputy also. He laughed.

His wife Naciye Hanım, teacher of drawing, who survived him, embroidered for the Republic's tenth year the flag in the court's great hall. Their son is the writer of these lines: Dr. Raşid Doğruöz.
""",
  occ("Hacı Raşid Efendi", "mufti"),
  occ("Mehmed Şevki Doğruöz", "Assistant to the prosecutor in Serres"),
  occ("Mehmed Şevki Doğruöz", "examining judge in Yanya", start=("the year of the Balkan calamity", "1912")),
  occ("Mehmed Şevki Doğruöz", "prosecutor in Denizli", start=("after the armistice", "1918")),
  occ("Faik Bey", "Governor"),
  occ("Mehmed Şevki Doğruöz", "Court of Cassation at Eskişehir", start=("1926", "1926")),
  occ("Mehmed Şevki Doğruöz", "presidency of its Second Penal Chamber", start=("1938", "1938-03"), end=("1950", "1950")),
  occ("Fuad Hulusi Bey", "fell to him", end=("1938", "1938-03")),
  occ("Fuad Hulusi Bey", "deputy for Kütahya"),
  occ("Naciye Hanım", "teacher of drawing"),
  fact("Mehmed Şevki Doğruöz", "alias", "Hâkim Baba#2"),
  fact("Mehmed Şevki Doğruöz", "birthPlace", "Drama, in Rumelia"),
  fact("Mehmed Şevki Doğruöz", "birthDate", "the year 1301", value="1885"),
  fact("Mehmed Şevki Doğruöz", "relatives", "Hacı Raşid Efendi"),
  fact("Mehmed Şevki Doğruöz", "deathPlace", "Karşıyaka"),
  fact("Mehmed Şevki Doğruöz", "deathDate", "the night joining the 18th of December to the 19th, in 1955", value="1955-12-18/1955-12-19"),
  fact("Mehmed Şevki Doğruöz", "causeOfDeath", "sugar disease"),
  fact("Mehmed Şevki Doğruöz", "education", "Salonica law school", date=("1908", "1908")),
  fact("Mehmed Şevki Doğruöz", "award", "Independence Medal"),
  fact("Mehmed Şevki Doğruöz", "spouse", "Naciye Hanım"),
  fact("Mehmed Şevki Doğruöz", "children", "Raşid Doğruöz"),
  fact("Naciye Hanım", "children", "Raşid Doğruöz"),
  fact("Raşid Doğruöz", "occupation", "writer"),
  ev("arrest", "was made captive", ("the year of the Balkan calamity", "1912"), ["Mehmed Şevki Doğruöz"]),
  ev("speech", "addressed the people", ("May of 1919", "1919-05"), ["Mehmed Şevki Doğruöz"]),
  ev("conviction", "condemned him", None, ["Mehmed Şevki Doğruöz"]),
  ev("award", "gave him the Independence Medal", None, ["Mehmed Şevki Doğruöz"]),
  ev("appointment", "called him", ("1926", "1926"), ["Mehmed Şevki Doğruöz"]),
  ev("appointment", "fell to him", ("1938", "1938-03"), ["Mehmed Şevki Doğruöz", "Fuad Hulusi Bey"]),
  ev("election", "had been chosen", None, ["Fuad Hulusi Bey"]),
)

P("d28-32", """Philemon Kipkorir arap Tanui

Philemon Kipkorir arap Tanui, EGH (c. 1925 – 14 November 1999) was a Kenyan trade unionist and politician who served as the country's first African Commissioner of Customs and later as an Assistant Minister for Finance. He belonged to the Nandi community.

Background

The exact date of Tanui's birth is not known because it was not written down. He was raised at Kabiyet by his grandmother, after his father, arap Maina, was killed with the King's African Rifles in Burma. He attended Kapsabet Government African School but had to leave in 1941 because there was no money for fees. He later took a correspondence course from Wolsey Hall, Oxford.

Customs

In 1943, Tanui got work in Mombasa as a tally clerk for the customs. He helped to start the Customs African Staff Association and was its general secretary from 1950 to 1955. During the Emergency he was detained on Manda Island for fourteen months although he was not a Kikuyu. After being let out he was promoted several times. When the British commissioner, Rodney Pilkington-Hall, retired to Cyprus in April 1964, Tanui was chosen to replace him. He remained Commissioner till 1972. His deputy, Salim Bakari, then followed him.

Politics

Tanui won Mosop constituency for KANU in the 1974 general election, beating the former MP Jonathan Rugut. He was also chairman of the party in Nandi. He was named Assistant Minister in November of the same year. In 1976 he gave evidence to the parliamentary committee on coffee smuggling (known as the "black gold" affair), saying that trucks belonging to a minister had passed Chepkube at night. He was dropped from the government within weeks. At the next election, in 1979, he lost to Rugut's widow, Tabitha. Rumours that he planned to form his own party in 1982 were never confirmed.

Personal life

Tanui was married three times and had 17 children. One of them is the runner Sally Jemutai Tanui, who won a Commonwealth Games bronze medal in 1990. He died of cancer at Eldoret. A market is named after his grandmother.
""",
  occ("Philemon Kipkorir arap Tanui", "Commissioner of Customs", start=("April 1964", "1964-04"), end=("1972", "1972"), again=["Commissioner#2"]),
  occ("Philemon Kipkorir arap Tanui", "Assistant Minister for Finance", start=("November of the same year", "1974-11"), end=("within weeks", "1976"), again=["Assistant Minister#2"]),
  occ("Philemon Kipkorir arap Tanui", "tally clerk for the customs", start=("1943", "1943")),
  occ("Philemon Kipkorir arap Tanui", "general secretary", start=("1950", "1950"), end=("1955", "1955")),
  occ("Rodney Pilkington-Hall", "commissioner", end=("April 1964", "1964-04")),
  occ("Salim Bakari", "deputy", end=("1972", "1972")),
  occ("Salim Bakari", "followed him", start=("1972", "1972")),
  occ("Philemon Kipkorir arap Tanui", "won Mosop constituency", start=("1974", "1974"), end=("1979", "1979")),
  occ("Jonathan Rugut", "MP", former=True),
  occ("Philemon Kipkorir arap Tanui", "chairman of the party in Nandi"),
  occ("Tabitha", "lost to Rugut's widow", start=("1979", "1979")),
  fact("Philemon Kipkorir arap Tanui", "award", "EGH"),
  fact("Philemon Kipkorir arap Tanui", "birthDate", "c. 1925", value="1925~"),
  fact("Philemon Kipkorir arap Tanui", "deathDate", "14 November 1999", value="1999-11-14"),
  fact("Philemon Kipkorir arap Tanui", "nationality", "Kenyan"),
  fact("Philemon Kipkorir arap Tanui", "occupation", "trade unionist"),
  fact("Philemon Kipkorir arap Tanui", "occupation", "politician"),
  fact("Philemon Kipkorir arap Tanui", "ethnicity", "Nandi"),
  fact("Philemon Kipkorir arap Tanui", "residence", "Kabiyet"),
  fact("Philemon Kipkorir arap Tanui", "father", "arap Maina"),
  fact("arap Maina", "causeOfDeath", "killed"),
  fact("arap Maina", "militaryService", "King's African Rifles"),
  fact("arap Maina", "deathPlace", "Burma"),
  fact("Philemon Kipkorir arap Tanui", "education", "Kapsabet Government African School", date=("1941", "1941")),
  fact("Philemon Kipkorir arap Tanui", "education", "Wolsey Hall, Oxford"),
  fact("Rodney Pilkington-Hall", "nationality", "British"),
  fact("Philemon Kipkorir arap Tanui", "party", "KANU"),
  fact("Jonathan Rugut", "spouse", "Tabitha"),
  fact("Philemon Kipkorir arap Tanui", "children", "Sally Jemutai Tanui"),
  fact("Sally Jemutai Tanui", "occupation", "runner"),
  fact("Sally Jemutai Tanui", "award", "Commonwealth Games bronze medal", date=("1990", "1990")),
  fact("Philemon Kipkorir arap Tanui", "causeOfDeath", "cancer"),
  fact("Philemon Kipkorir arap Tanui", "deathPlace", "Eldoret"),
  ev("arrest", "was detained", None, ["Philemon Kipkorir arap Tanui"]),
  ev("appointment", "was promoted", None, ["Philemon Kipkorir arap Tanui"]),
  ev("departure", "retired", ("April 1964", "1964-04"), ["Rodney Pilkington-Hall"]),
  ev("appointment", "was chosen", ("April 1964", "1964-04"), ["Philemon Kipkorir arap Tanui"]),
  ev("election", "won Mosop", ("1974", "1974"), ["Philemon Kipkorir arap Tanui", "Jonathan Rugut"]),
  ev("appointment", "was named", ("November of the same year", "1974-11"), ["Philemon Kipkorir arap Tanui"]),
  ev("testimony", "gave evidence", ("1976", "1976"), ["Philemon Kipkorir arap Tanui"]),
  ev("departure", "was dropped", ("within weeks", "1976"), ["Philemon Kipkorir arap Tanui"]),
  ev("election", "lost to", ("1979", "1979"), ["Philemon Kipkorir arap Tanui", "Tabitha"]),
)

P("d28-33", """SZENTGÁLY, Ödön Mór v. (orig. Steiner), pres. of the Hung. Bank of Issue. * Baja 17 Mar. 1868; † Budapest 5 Jan. 1945 (hunger, Intl. Ghetto). Parents: Ármin Steiner, grain dealer; Róza Pollák. Isr., from 1893 Calv. Piarist gymn. Baja; Univ. Budapest, Dr. iur. 1890; Berlin (pupil of A. Wagner). Officer-candidate, 6th Hussars.

Clerk, Commercial Bank of Pest, 1891; sec., 1896; dep. dir., 1903; dir. 1908–21. Lower House, for Baja, 1905–6 (Constitution Party), by 41 votes over J. Latinovics; unseated on petition. Lord lieut. of Bács-Bodrog, Jan. to Nov. 1917. Under the Commune (Apr.–July 1919) prisoner at Gyűjtőfogház, there sharing a cell with his later antagonist Baron Kornél Perényi-Roth, head of the State Note Institute from 1921.

The Bank of Issue having been created by Law V/1924, Szentgály was from its opening (24 June) vice-pres., under Sándor Imrédy-Koós, whom he followed 1 Oct. 1928. Signatory, London, of the bridging loan of Sept. 1931. Ceased 31 Dec. 1934, not, as in Révai, 1935. Upper House, by nomination, 1927–39; Privy Councillor 1929; Corvin Chain 1931.

Statements that he had a hand in the franc forgeries go back to a pamphlet by Perényi-Roth, who withdrew them in court (12 May 1927) and paid.

Ennobled with "v. Szentgál," 1912, with his bro. Jenő, otolaryngologist, prof. at Kolozsvár till 1919. ∞ (1) 1893 Jolán Czeglédy, d. of the Calv. bishop Áron Czeglédy (see there), † 1922; (2) 1926 the soprano Sári Vidor. From (1): Áron, min. counsellor of finance, fell as labour serviceman near Voronezh, 1943; Judit, wife of the econ. historian Tamás Hajnóczy (Oxf.).

Writings: Valuta és erkölcs (1910; Ger. 1912). Papers: burnt. Opinion of him: Hajnóczy, "the last of us to carry change." The Szentgály Foundation (1990) is that of a wine merchant.
""",
  occ("Ödön Mór Szentgály", "pres. of the Hung. Bank of Issue", start=("1 Oct. 1928", "1928-10-01"), end=("31 Dec. 1934", "1934-12-31")),
  occ("Ödön Mór Szentgály", "Officer-candidate, 6th Hussars"),
  occ("Ödön Mór Szentgály", "Clerk, Commercial Bank of Pest", start=("1891", "1891"), end=("1896", "1896")),
  occ("Ödön Mór Szentgály", "sec.", start=("1896", "1896"), end=("1903", "1903")),
  occ("Ödön Mór Szentgály", "dep. dir.", start=("1903", "1903"), end=("1908", "1908")),
  occ("Ödön Mór Szentgály", "dir.#2", start=("1908", "1908"), end=("21", "1921")),
  occ("Ödön Mór Szentgály", "Lower House, for Baja", start=("1905", "1905"), end=("6 (", "1906")),
  occ("Ödön Mór Szentgály", "Lord lieut. of Bács-Bodrog", start=("Jan. to", "1917-01"), end=("Nov. 1917", "1917-11")),
  occ("Kornél Perényi-Roth", "head of the State Note Institute", start=("1921", "1921")),
  occ("Kornél Perényi-Roth", "Baron"),
  occ("Ödön Mór Szentgály", "vice-pres.", start=("24 June", "1924-06-24"), end=("1 Oct. 1928", "1928-10-01")),
  occ("Sándor Imrédy-Koós", "whom he followed", start=("24 June", "1924-06-24"), end=("1 Oct. 1928", "1928-10-01")),
  occ("Ödön Mór Szentgály", "Upper House", start=("1927", "1927"), end=("39", "1939")),
  occ("Ödön Mór Szentgály", "Privy Councillor", start=("1929", "1929")),
  occ("Jenő", "prof. at Kolozsvár", end=("1919#2", "1919")),
  occ("Áron Czeglédy", "bishop"),
  occ("Áron", "min. counsellor of finance"),
  fact("Ödön Mór Szentgály", "birthName", "Steiner"),
  fact("Ödön Mór Szentgály", "birthPlace", "Baja"),
  fact("Ödön Mór Szentgály", "birthDate", "17 Mar. 1868", value="1868-03-17"),
  fact("Ödön Mór Szentgály", "deathPlace", "Budapest"),
  fact("Ödön Mór Szentgály", "deathDate", "5 Jan. 1945", value="1945-01-05"),
  fact("Ödön Mór Szentgály", "causeOfDeath", "hunger"),
  fact("Ödön Mór Szentgály", "father", "Ármin Steiner"),
  fact("Ármin Steiner", "occupation", "grain dealer"),
  fact("Ödön Mór Szentgály", "mother", "Róza Pollák"),
  fact("Ödön Mór Szentgály", "religion", "Isr."),
  fact("Ödön Mór Szentgály", "religion", "Calv.", date=("1893", "1893")),
  fact("Ödön Mór Szentgály", "education", "Piarist gymn. Baja"),
  fact("Ödön Mór Szentgály", "education", "Univ. Budapest", date=("1890", "1890")),
  fact("Ödön Mór Szentgály", "education", "Berlin"),
  fact("Ödön Mór Szentgály", "militaryService", "6th Hussars"),
  fact("Ödön Mór Szentgály", "party", "Constitution Party"),
  fact("Ödön Mór Szentgály", "award", "Corvin Chain", date=("1931#2", "1931")),
  fact("Ödön Mór Szentgály", "award", "Ennobled", date=("1912", "1912")),
  fact("Ödön Mór Szentgály", "siblings", "Jenő"),
  fact("Jenő", "occupation", "otolaryngologist"),
  fact("Ödön Mór Szentgály", "spouse", "Jolán Czeglédy", date=("1893#2", "1893")),
  fact("Jolán Czeglédy", "father", "Áron Czeglédy"),
  fact("Jolán Czeglédy", "deathDate", "1922", value="1922"),
  fact("Áron Czeglédy", "religion", "Calv.#2"),
  fact("Ödön Mór Szentgály", "spouse", "Sári Vidor", date=("1926", "1926")),
  fact("Sári Vidor", "occupation", "soprano"),
  fact("Ödön Mór Szentgály", "children", "Áron#2"),
  fact("Jolán Czeglédy", "children", "Áron#2"),
  fact("Áron", "causeOfDeath", "fell"),
  fact("Áron", "deathPlace", "Voronezh"),
  fact("Áron", "deathDate", "1943", value="1943"),
  fact("Áron", "militaryService", "labour serviceman"),
  fact("Ödön Mór Szentgály", "children", "Judit"),
  fact("Jolán Czeglédy", "children", "Judit"),
  fact("Judit", "spouse", "Tamás Hajnóczy"),
  fact("Tamás Hajnóczy", "occupation", "econ. historian"),
  ev("election", "by 41 votes over", ("1905", "1905"), ["Ödön Mór Szentgály", "J. Latinovics"]),
  ev("departure", "unseated", ("6 (", "1906"), ["Ödön Mór Szentgály"]),
  ev("arrest", "prisoner", ("Apr.", "1919-04"), ["Ödön Mór Szentgály", "Kornél Perényi-Roth"]),
  ev("appointment", "followed", ("1 Oct. 1928", "1928-10-01"), ["Ödön Mór Szentgály", "Sándor Imrédy-Koós"]),
  ev("departure", "Ceased", ("31 Dec. 1934", "1934-12-31"), ["Ödön Mór Szentgály"]),
  ev("appointment", "nomination", ("1927", "1927"), ["Ödön Mór Szentgály"]),
)

P("d28-34", """ATHENS (Aegean News Service), July 9, 2013 - Six lines on a single sheet. That is how Greece's statistics chief went.

Evanthia Drosou faxed her resignation to the finance ministry at 8:40 a.m. Tuesday, a prosecutor's summons in hand. Panagiotis Drosos, her brother and lawyer, said she'd answer it Friday.

The summons, signed by investigating judge Ourania Kalogera, concerns the 2009 deficit. A fired employee says Drosou inflated it on orders from Luxembourg. Eurostat calls that nonsense. So does Finance Minister Stavros Kladis, who spoke to reporters in Brussels, where he's been since Sunday.

Acting head from today: Nikos Vrettakos, 51, mathematician. He's run national accounts at the agency for 3 years.

Drosou, who is 55 and holds Greek and Canadian passports, was hired in August 2010 out of the IMF, where she spent two decades and ended as a division chief. McGill and Princeton. Born on Kalymnos to a sponge diver, Mikes Drosos; raised in Tarpon Springs, Florida, then Montreal. She replaced Manolis Spanoudakis, pushed out that spring after the numbers blew up. Spanoudakis was himself convicted of breach of duty in May of last year. His suspended sentence, two years, is under appeal.

Prior to the agency's board there was only the ministry: its secretary general for statistics under the conservatives, Thanasis Roubis, is now an MEP.

Parliament's speaker, Evangelia Mela, has ruled out an inquiry for now. Leftist lawmaker Yorgos Haniotis wants one, and on Monday he led a few dozen people to the agency's door in Piraeus. He taught Drosou's niece, as it happens, at the university there.

"My sister hasn't lied since 1966," said Drosos. "It was about a goat."

MORE TO COME. Reporting by Irini Sakka; desk: Paul Dunne
""",
  occ("Evanthia Drosou", "statistics chief", start=("August 2010", "2010-08"), end=("Tuesday", "2013-07-09")),
  occ("Ourania Kalogera", "investigating judge"),
  occ("Stavros Kladis", "Finance Minister"),
  occ("Nikos Vrettakos", "Acting head", start=("today", "2013-07-09")),
  occ("Nikos Vrettakos", "run national accounts at the agency", start=("3 years", "2010")),
  occ("Evanthia Drosou", "division chief", end=("August 2010", "2010-08")),
  occ("Manolis Spanoudakis", "replaced", end=("that spring", "2010-21")),
  occ("Thanasis Roubis", "secretary general for statistics"),
  occ("Thanasis Roubis", "MEP"),
  occ("Evangelia Mela", "Parliament's speaker"),
  occ("Yorgos Haniotis", "lawmaker"),
  occ("Yorgos Haniotis", "taught"),
  fact("Evanthia Drosou", "siblings", "Panagiotis Drosos"),
  fact("Panagiotis Drosos", "occupation", "lawyer"),
  fact("Nikos Vrettakos", "occupation", "mathematician"),
  fact("Evanthia Drosou", "nationality", "Greek"),
  fact("Evanthia Drosou", "nationality", "Canadian"),
  fact("Evanthia Drosou", "education", "McGill"),
  fact("Evanthia Drosou", "education", "Princeton"),
  fact("Evanthia Drosou", "birthPlace", "Kalymnos"),
  fact("Evanthia Drosou", "father", "Mikes Drosos"),
  fact("Mikes Drosos", "occupation", "sponge diver"),
  fact("Evanthia Drosou", "residence", "Tarpon Springs, Florida"),
  fact("Evanthia Drosou", "residence", "Montreal"),
  fact("Thanasis Roubis", "party", "conservatives"),
  fact("Yorgos Haniotis", "party", "Leftist"),
  ev("departure", "resignation", ("Tuesday", "2013-07-09"), ["Evanthia Drosou"]),
  ev("investigation", "summons#2", None, ["Ourania Kalogera", "Evanthia Drosou"]),
  ev("communication", "spoke to reporters", None, ["Stavros Kladis"]),
  ev("travel", "he's been", ("Sunday", "2013-07-07"), ["Stavros Kladis"]),
  ev("appointment", "was hired", ("August 2010", "2010-08"), ["Evanthia Drosou"]),
  ev("departure", "pushed out", ("that spring", "2010-21"), ["Manolis Spanoudakis"]),
  ev("conviction", "convicted", ("May of last year", "2012-05"), ["Manolis Spanoudakis"]),
)

P("d28-35", """My good friend Egerton Lascelles Pottinger, O.J., Q.C., sometime Director of Public Prosecutions of Jamaica, could not swim. I mention it because he drowned, on 12 August last, off Treasure Beach, in four feet of water and in his ninety-first year, and because he would have wished the file to be complete.

Item: a smallholder's son, from Balaclava, St. Elizabeth; mother, Miss Icilda, higgler, who walked to Mandeville market on Fridays with the boy on top of the load. Item: Munro College, by scholarship. Item: three years a pupil-teacher, and a fourth a sugar-boiler; then Lincoln's Inn, and the Race Relations Board, in whose Notting Hill office he and I first disagreed.

He came home in '63. From clerk of courts at Black River he climbed, rung upon rung, till in the December of 1974 Sir Herbert Duffus-Lyn (then the Governor-General's man in such matters, as chairman of the Judicial Service Commission) sent for him and gave him the D.P.P.'s robe, off the shoulders, so to speak, of Huntley Brooks, who had gone to the Bahamas for the money. I was by that time Solicitor-General, and had wanted it. I may say so now.

Eighteen years in that robe. He indicted two cabinet ministers, one from each side, and when in 1980 they shot up his gate he indicted the gate. (The watchman had been asleep.) Leroy Fairclough, who was Minister of Labour till the jury came back in November '87 with a verdict of guilty, played dominoes with him weekly afterwards, on his release, and was a bearer on Saturday last.

Pottinger was of the Moravian persuasion. Merle, a nurse, his wife of fifty-one years, went before him in 2018. Of the children, Dr Janice Pottinger-Hew chairs the Integrity Commission, and Errol is in reggae.

I have his Archbold. Every margin says "No."

Carlton Dacosta
""",
  occ("Egerton Lascelles Pottinger", "Director of Public Prosecutions of Jamaica", start=("the December of 1974", "1974-12"), end=("Eighteen years", "1992"), again=["D.P.P."]),
  occ("Egerton Lascelles Pottinger", "Q.C."),
  occ("Icilda", "higgler"),
  occ("Egerton Lascelles Pottinger", "pupil-teacher"),
  occ("Egerton Lascelles Pottinger", "sugar-boiler"),
  occ("Egerton Lascelles Pottinger", "Race Relations Board", end=("'63", "1963")),
  occ("Egerton Lascelles Pottinger", "clerk of courts at Black River"),
  occ("Herbert Duffus-Lyn", "chairman of the Judicial Service Commission"),
  occ("Huntley Brooks", "off the shoulders", end=("the December of 1974", "1974-12")),
  occ("Carlton Dacosta", "Solicitor-General"),
  occ("Carlton Dacosta", "Notting Hill office"),
  occ("Leroy Fairclough", "Minister of Labour", end=("November '87", "1987-11")),
  occ("Janice Pottinger-Hew", "chairs the Integrity Commission"),
  fact("Egerton Lascelles Pottinger", "award", "O.J."),
  fact("Egerton Lascelles Pottinger", "causeOfDeath", "drowned"),
  fact("Egerton Lascelles Pottinger", "deathDate", "12 August last", value="XXXX-08-12"),
  fact("Egerton Lascelles Pottinger", "deathPlace", "Treasure Beach"),
  fact("Egerton Lascelles Pottinger", "residence", "Balaclava, St. Elizabeth"),
  fact("Egerton Lascelles Pottinger", "mother", "Icilda"),
  fact("Egerton Lascelles Pottinger", "education", "Munro College"),
  fact("Egerton Lascelles Pottinger", "education", "Lincoln's Inn"),
  fact("Egerton Lascelles Pottinger", "religion", "Moravian"),
  fact("Egerton Lascelles Pottinger", "spouse", "Merle"),
  fact("Merle", "occupation", "nurse"),
  fact("Merle", "deathDate", "2018", value="2018"),
  fact("Egerton Lascelles Pottinger", "children", "Janice Pottinger-Hew"),
  fact("Egerton Lascelles Pottinger", "children", "Errol"),
  fact("Merle", "children", "Janice Pottinger-Hew"),
  fact("Merle", "children", "Errol"),
  fact("Errol", "occupation", "reggae"),
  ev("travel", "came home", ("'63", "1963"), ["Egerton Lascelles Pottinger"]),
  ev("appointment", "gave him the D.P.P.'s robe", ("the December of 1974", "1974-12"), ["Herbert Duffus-Lyn", "Egerton Lascelles Pottinger"]),
  ev("departure", "had gone to the Bahamas", None, ["Huntley Brooks"]),
  ev("conviction", "verdict of guilty", ("November '87", "1987-11"), ["Leroy Fairclough"]),
  ev("meeting", "played dominoes", None, ["Leroy Fairclough", "Egerton Lascelles Pottinger"]),
)

P("d28-36", """LEVUKA NOTEBOOK (No. 17)
The Consul's Court and Who Sat in It

Visitors who take the steps behind the Morris Hedstrom store come on a slab of coral cement with a ring-bolt. Here stood, up to the great wind of '86, the court of the Chief Police Magistrate.

First on it was Ratu Savenaca's friend, the Hamburg-born cotton planter Gustavus Emil Hennicke, who in June 1871 had the title of Chief Justice from the Cakobau government. He owned no law book, only a Bible and a Lloyd's Register, and gave judgment out of either. Cession finished him: on 10 October 1874 he hauled down his own flag. He went pearling, and is heard of last at Thursday Island, keeper of the lighthouse, circa 1880.

Next, the Crown's man. Walter Selwyn Carew-Lyte, barrister, Winchester and Oriel, had been private secretary in Mauritius. He arrived on the schooner Meg Merrilies, March 1875, in the week when measles did; he buried, as he wrote to his mother, "the jury, then the other jury." In 1879 he sat on the commission which tried the labour recruiters of the brig Stanley, and Captain Josiah Teague of that vessel received four years from him. Teague's mate, one Anders Holm, turned Queen's evidence and was afterwards pilot of this port; his grandson Wilf Holm was our mayor, 1951–54, and gave me the story.

Carew-Lyte was shifted to the Supreme Court in Suva when the capital went there in '82, first as registrar, then, the New Year of '89, as puisne judge. Levuka's bench went to a planter again, John Hill Swann, who drank; and after Swann's death, in the hurricane of '86, to no one.

Of Mrs. C.-L. (Adi Losalini was her name, and her brother was the Roko Tui of Lomaiviti) the official papers do not speak. She was the mother of Dr. William Lyte, native medical practitioner at Rotuma, who perished of the influenza there in 1918. The bolt is said to have been for prisoners. It was for the flag.
""",
  occ("Gustavus Emil Hennicke", "Chief Justice", start=("June 1871", "1871-06"), end=("10 October 1874", "1874-10-10")),
  occ("Gustavus Emil Hennicke", "keeper of the lighthouse", start=("circa 1880", "1880~")),
  occ("Walter Selwyn Carew-Lyte", "private secretary in Mauritius"),
  occ("Walter Selwyn Carew-Lyte", "the Crown's man", start=("March 1875", "1875-03"), end=("'82", "1882")),
  occ("Walter Selwyn Carew-Lyte", "sat on the commission", start=("1879", "1879")),
  occ("Josiah Teague", "Captain"),
  occ("Anders Holm", "mate"),
  occ("Anders Holm", "pilot of this port"),
  occ("Wilf Holm", "mayor", start=("1951", "1951"), end=("54", "1954")),
  occ("Walter Selwyn Carew-Lyte", "registrar", start=("'82", "1882"), end=("the New Year of '89", "1889-01")),
  occ("Walter Selwyn Carew-Lyte", "puisne judge", start=("the New Year of '89", "1889-01")),
  occ("John Hill Swann", "Levuka's bench", start=("'82", "1882"), end=("the hurricane of '86", "1886")),
  occ("William Lyte", "native medical practitioner at Rotuma", end=("1918", "1918")),
  fact("Gustavus Emil Hennicke", "birthPlace", "Hamburg"),
  fact("Gustavus Emil Hennicke", "occupation", "cotton planter"),
  fact("Walter Selwyn Carew-Lyte", "occupation", "barrister"),
  fact("Walter Selwyn Carew-Lyte", "education", "Winchester"),
  fact("Walter Selwyn Carew-Lyte", "education", "Oriel"),
  fact("Anders Holm", "relatives", "Wilf Holm"),
  fact("John Hill Swann", "occupation", "planter#2"),
  fact("John Hill Swann", "deathDate", "the hurricane of '86", value="1886"),
  fact("Walter Selwyn Carew-Lyte", "spouse", "Adi Losalini"),
  fact("Walter Selwyn Carew-Lyte", "children", "William Lyte"),
  fact("Adi Losalini", "children", "William Lyte"),
  fact("William Lyte", "causeOfDeath", "influenza"),
  fact("William Lyte", "deathPlace", "Rotuma"),
  fact("William Lyte", "deathDate", "1918", value="1918"),
  ev("appointment", "had the title", ("June 1871", "1871-06"), ["Gustavus Emil Hennicke"]),
  ev("departure", "hauled down his own flag", ("10 October 1874", "1874-10-10"), ["Gustavus Emil Hennicke"]),
  ev("travel", "arrived", ("March 1875", "1875-03"), ["Walter Selwyn Carew-Lyte"]),
  ev("communication", "wrote to his mother", None, ["Walter Selwyn Carew-Lyte"]),
  ev("conviction", "received four years", ("1879", "1879"), ["Josiah Teague", "Walter Selwyn Carew-Lyte"]),
  ev("testimony", "turned Queen's evidence", ("1879", "1879"), ["Anders Holm"]),
  ev("appointment", "was shifted", ("'82", "1882"), ["Walter Selwyn Carew-Lyte"]),
)

P("d28-37", """European Audit Chamber — Newsroom
Luxembourg, 15 January 2020

Sirje takes the gavel, Paolo hands over the coffee machine

At their plenary sitting today the Members of the Chamber elected Sirje Laanemäe as their eighth President, for a renewable term of three years. The Estonian Member obtained 15 votes in the second round; her Portuguese colleague Duarte Serpa Nobre obtained 11. She succeeds the Italian Paolo Ghislandi, whose term of office expired on 31 December and who will be leaving the Chamber on the nomination of his replacement as Italian Member.

About the new President

After studies of mathematics in Tartu and of public administration in Speyer, Sirje Laanemäe, 53, entered the State Chancellery in Tallinn in 1992. Secretary-General of the Ministry of Social Affairs at thirty-four, she was elected to the Riigikogu in 2007 (Reform Party) and headed its finance committee until 2011, when the Council of the European Union appointed her to the Chamber. Since 2016 she has been Dean of Chamber III, external action, an area in which her report on the Haiti reconstruction fund prompted the European Commissioner at the time, Anneleen Verstappen, to recover €37 million.

First engagements

20 January: meeting with the President of the Court of Justice, Judge Tadeusz Wróblewicz.
28 January: presentation of priorities to Parliament's budgetary control committee, chaired by Marlène Kirchhoff MEP.

Did you know? Two Presidents have previously come from the Baltic: Vytautas Grinius, who died in office in 1999 following a cycling accident, and Ilze Bērzkalne (2005–2008), nowadays Auditor General of Latvia.

"I have promised my husband, Aivar, that I will learn to cook, and the Members that I will not," the new President quipped in her address after the vote. Aivar Laanemäe is a goldsmith. The couple have lived in Grevenmacher since 2012.

Correction to an earlier version: Mr Serpa Nobre was not Minister of Finance of Portugal but State Secretary for the Budget.

Press contact: Fabienne Thill, Spokesperson
""",
  occ("Sirje Laanemäe", "eighth President", start=("today", "2020-01-15"), again=["President#2"]),
  occ("Sirje Laanemäe", "Estonian Member", start=("2011", "2011")),
  occ("Duarte Serpa Nobre", "colleague"),
  occ("Paolo Ghislandi", "term of office", end=("31 December", "2019-12-31")),
  occ("Paolo Ghislandi", "Italian Member"),
  occ("Sirje Laanemäe", "entered the State Chancellery", start=("1992", "1992")),
  occ("Sirje Laanemäe", "Secretary-General of the Ministry of Social Affairs"),
  occ("Sirje Laanemäe", "elected to the Riigikogu", start=("2007", "2007"), end=("2011", "2011")),
  occ("Sirje Laanemäe", "headed its finance committee", start=("2007", "2007"), end=("2011", "2011")),
  occ("Sirje Laanemäe", "Dean of Chamber III", start=("2016", "2016")),
  occ("Anneleen Verstappen", "European Commissioner"),
  occ("Tadeusz Wróblewicz", "President of the Court of Justice"),
  occ("Tadeusz Wróblewicz", "Judge"),
  occ("Marlène Kirchhoff", "chaired"),
  occ("Marlène Kirchhoff", "MEP"),
  occ("Vytautas Grinius", "in office", end=("1999", "1999"), again=["Presidents"]),
  occ("Ilze Bērzkalne", "Presidents", start=("2005", "2005"), end=("2008", "2008")),
  occ("Ilze Bērzkalne", "Auditor General of Latvia"),
  occ("Duarte Serpa Nobre", "State Secretary for the Budget"),
  occ("Fabienne Thill", "Spokesperson"),
  fact("Sirje Laanemäe", "nationality", "Estonian"),
  fact("Duarte Serpa Nobre", "nationality", "Portuguese"),
  fact("Paolo Ghislandi", "nationality", "Italian"),
  fact("Sirje Laanemäe", "education", "Tartu"),
  fact("Sirje Laanemäe", "education", "Speyer"),
  fact("Sirje Laanemäe", "party", "Reform Party"),
  fact("Vytautas Grinius", "deathDate", "1999", value="1999"),
  fact("Vytautas Grinius", "causeOfDeath", "cycling accident"),
  fact("Sirje Laanemäe", "spouse", "Aivar"),
  fact("Aivar Laanemäe", "occupation", "goldsmith"),
  fact("Sirje Laanemäe", "residence", "Grevenmacher", date=("2012", "2012")),
  fact("Aivar Laanemäe", "residence", "Grevenmacher", date=("2012", "2012")),
  ev("election", "elected", ("today", "2020-01-15"), ["Sirje Laanemäe", "Duarte Serpa Nobre"]),
  ev("departure", "expired", ("31 December", "2019-12-31"), ["Paolo Ghislandi"]),
  ev("appointment", "entered", ("1992", "1992"), ["Sirje Laanemäe"]),
  ev("election", "was elected", ("2007", "2007"), ["Sirje Laanemäe"]),
  ev("appointment", "appointed her", ("2011", "2011"), ["Sirje Laanemäe"]),
  ev("speech", "address", ("today", "2020-01-15"), ["Sirje Laanemäe"]),
)

P("d28-38", """The Governor's garden

In the garden of the Bank of Siam's retired governors (there are four alive, and the Bank keeps them a lawn) the oldest has the bench by the canal. Mom Rajawongse Phanuwat Thewakun is ninety-two. He feeds the monitor lizard boiled egg.

"He is called Inflation," he explains. "One must give him a little."

What does a man remember who signed the banknotes for eleven years? Mostly a Tuesday. On 2 November 1984 he'd resolved on it, and on the Friday he went up to tell the Finance Minister, General Somsak Rattanakul, that the baht would have to come down by fifteen per cent. The General wept. They agreed that nobody should know until evening; Phanuwat's private secretary, a shy young woman from Songkhla named Orapin Chaisiri, typed the order with her eyes, at her own suggestion, half shut. She has the last word in this story: since 2020 she's been the Governor.

Money ran in no one's blood. His father, Prince Ditsaphong, collected orchids and debts. An aunt at court paid for Shrewsbury, and Shrewsbury, unaccountably, made of him an oarsman; he rowed for Cambridge in 1954, and lost. There he also found Penelope Askew, a clergyman's daughter who was to teach half of Bangkok the foxtrot. She's buried at Hua Hin (dengue, 1991). He was, in order, a loan officer at the World Bank, financial counsellor of the embassy in London, director of the Bank's foreign department, and, with effect from the first of October 1979, its head. When his time was up he spent one term in the appointed Senate. "Very comfortable chairs."

Five months after the devaluation somebody shot at his car. The gunman was a sergeant, Bunmi Saelim, later sentenced to death and later still let off; he came here in 2003, in the saffron of a monk, to ask forgiveness. They had tea. The lizard had egg.
""",
  occ("Phanuwat Thewakun", "its head", start=("the first of October 1979", "1979-10-01"), end=("eleven years", "1990"), again=["governors"]),
  occ("Somsak Rattanakul", "Finance Minister"),
  occ("Somsak Rattanakul", "General"),
  occ("Orapin Chaisiri", "private secretary"),
  occ("Orapin Chaisiri", "Governor#2", start=("2020", "2020")),
  occ("Ditsaphong", "Prince"),
  occ("Phanuwat Thewakun", "loan officer at the World Bank"),
  occ("Phanuwat Thewakun", "financial counsellor of the embassy in London"),
  occ("Phanuwat Thewakun", "director of the Bank's foreign department", end=("the first of October 1979", "1979-10-01")),
  occ("Phanuwat Thewakun", "appointed Senate"),
  occ("Bunmi Saelim", "sergeant"),
  occ("Bunmi Saelim", "monk"),
  fact("Orapin Chaisiri", "residence", "Songkhla"),
  fact("Phanuwat Thewakun", "father", "Ditsaphong"),
  fact("Phanuwat Thewakun", "education", "Shrewsbury"),
  fact("Phanuwat Thewakun", "education", "Cambridge"),
  fact("Phanuwat Thewakun", "spouse", "Penelope Askew"),
  fact("Penelope Askew", "causeOfDeath", "dengue"),
  fact("Penelope Askew", "deathDate", "1991", value="1991"),
  ev("meeting", "went up to tell", ("2 November 1984", "1984-11-02"), ["Phanuwat Thewakun", "Somsak Rattanakul"]),
  ev("conviction", "sentenced to death", None, ["Bunmi Saelim"]),
  ev("meeting", "had tea", ("2003", "2003"), ["Phanuwat Thewakun", "Bunmi Saelim"]),
)

P("d28-39", """From "Il Foglio dei Ragionieri," Bergamo, No. 4 of 1912. English by a member.

Egregious colleagues! It is with the pen wetted in tears that we give notice of the disappearance of Comm. Ambrogio Bonaventura Carminati, Councillor of the Court of Accounts of the Kingdom, happened in Rome on the evening of the 9th current, by apoplexy, while he was verifying, at home, for pleasure, a column of the year 1887.

He was of ours. Gazzaniga gave him his birthday (25 March 1843) and the silk mill of the Fratelli Blondel his first stool; for at fourteen years, orphan of the carter Giacomo, he kept there the book of the cocoons. In 1860 he escaped through a window to go with Garibaldi, as so many of this province. He came back from Sicily a corporal. He came back, besides, with Rosalia Tumminello, Palermitan, who did not know until the church of Gazzaniga that he had but seventeen years; she accompanied him for fifty-two and now weeps for him.

The Royal Technical Institute licensed him accountant in 1866. There opened then the doors of the Prefecture at Cremona, of that at Venice. It was Minister Quirino Sanvitale who transported him to the capital in '73, to the General Accountancy of the State, of which he was inspector-general from 1884. In the affair of the tobacco, twenty years ago, he said No to this same Sanvitale's successor but two, the Honourable Crispino Lodi; the Honourable fell on the 3rd of May and Carminati, on the 4th, was promoted Councillor. May one call it coincidence? One may.

He was Free Mason, and of it made no mystery. He had, from King Umberto, the Commenda of the Crown of Italy. His son Giacomo, lieutenant of Bersaglieri, is at this hour in Tripoli, where on 26 October last he lost the left arm and gained the Silver Medal. The other son, Don Luigi, is coadjutor at Clusone: thus is Italy.

Rag. Pietro Agazzi, President of the College
""",
  occ("Ambrogio Bonaventura Carminati", "Councillor of the Court of Accounts of the Kingdom", start=("the 4th", "1892-05-04"), end=("the 9th current", "1912"), again=["Councillor#2"]),
  occ("Ambrogio Bonaventura Carminati", "kept there the book of the cocoons"),
  occ("Giacomo", "carter"),
  occ("Ambrogio Bonaventura Carminati", "corporal"),
  occ("Ambrogio Bonaventura Carminati", "Prefecture at Cremona"),
  occ("Ambrogio Bonaventura Carminati", "that at Venice", end=("'73", "1873")),
  occ("Quirino Sanvitale", "Minister"),
  occ("Ambrogio Bonaventura Carminati", "General Accountancy of the State", start=("'73", "1873"), end=("1884", "1884")),
  occ("Ambrogio Bonaventura Carminati", "inspector-general", start=("1884", "1884"), end=("the 4th", "1892-05-04")),
  occ("Crispino Lodi", "successor but two", end=("the 3rd of May", "1892-05-03")),
  occ("Umberto", "King"),
  occ("Giacomo", "lieutenant of Bersaglieri"),
  occ("Luigi", "coadjutor at Clusone"),
  occ("Pietro Agazzi", "President of the College"),
  fact("Ambrogio Bonaventura Carminati", "deathPlace", "Rome"),
  fact("Ambrogio Bonaventura Carminati", "deathDate", "the 9th current", value="1912"),
  fact("Ambrogio Bonaventura Carminati", "causeOfDeath", "apoplexy"),
  fact("Ambrogio Bonaventura Carminati", "birthPlace", "Gazzaniga"),
  fact("Ambrogio Bonaventura Carminati", "birthDate", "25 March 1843", value="1843-03-25"),
  fact("Ambrogio Bonaventura Carminati", "father", "Giacomo"),
  fact("Ambrogio Bonaventura Carminati", "spouse", "Rosalia Tumminello", date=("1860", "1860")),
  fact("Rosalia Tumminello", "birthPlace", "Palermitan"),
  fact("Ambrogio Bonaventura Carminati", "education", "Royal Technical Institute", date=("1866", "1866")),
  fact("Ambrogio Bonaventura Carminati", "occupation", "accountant"),
  fact("Ambrogio Bonaventura Carminati", "award", "Commenda of the Crown of Italy"),
  fact("Ambrogio Bonaventura Carminati", "children", "Giacomo#2"),
  fact("Giacomo", "militaryService", "Bersaglieri"),
  fact("Giacomo", "award", "Silver Medal", date=("26 October last", "1911-10-26")),
  fact("Ambrogio Bonaventura Carminati", "children", "Luigi"),
  ev("travel", "escaped through a window", ("1860", "1860"), ["Ambrogio Bonaventura Carminati"]),
  ev("appointment", "transported him to the capital", ("'73", "1873"), ["Quirino Sanvitale", "Ambrogio Bonaventura Carminati"]),
  ev("departure", "fell", ("the 3rd of May", "1892-05-03"), ["Crispino Lodi"]),
  ev("appointment", "was promoted", ("the 4th", "1892-05-04"), ["Ambrogio Bonaventura Carminati"]),
  ev("award", "gained the Silver Medal", ("26 October last", "1911-10-26"), ["Giacomo"]),
)

P("d28-40", """Naheed Sikandar Bangash

Naheed Sikandar Bangash (Urdu: ناہید سکندر بنگش; 6 September 1953 – 2 May 2021) was a Pakistani barrister and judge. She was best known as the head of the inquiry into the Attock ferry disaster.

Contents: 1 Background; 2 Bar and bench; 3 Commission; 4 Death

1 Background

Bangash came from a Shia Pashtun family of Kohat. Her father was Brigadier Sikandar Ali Bangash, who was military attaché in Tehran when she was little, so she spoke Persian before Urdu. Her elder brother is the novelist Murtaza Bangash. She went to Kinnaird College in Lahore and was called to the bar at the Middle Temple in 1977.

2 Bar and bench

In Peshawar she practised in the chambers of Abdul Qayyum Mohmand, who was then Advocate-General of the North-West Frontier Province. Mohmand became her husband in 1982 (it was his second marriage). He was assassinated in 1990 in front of the High Court. Bangash was an additional judge of the Peshawar High Court from October 1994 and was made permanent a year later. On 3 November 2007 she refused to take the oath under the emergency and was put under house arrest with eleven other judges. She was reinstated in March 2009. She reached the retirement age of 62 on 5 September 2015. Some people had expected her to be elevated to the Supreme Court, but her junior, Justice Fazal Khattak, was preferred.

3 Commission

In 2016, Chief Minister Gul Zaman Afridi asked her to lead the commission on the Attock ferry. She questioned the Chief Minister himself for two days. Her report, handed in on 9 February 2017, found that his cousin Shah Zaman, the district nazim, had given the permit without an inspection. Shah Zaman stepped down, and was later sentenced to 5 years by an accountability court.

4 Death

She died of COVID-19 in Islamabad, and Murtaza's daughter Zara, who is a senator of the Awami National Party, led the prayers for women. She was posthumously given the Hilal-e-Imtiaz.
""",
  occ("Naheed Sikandar Bangash", "additional judge of the Peshawar High Court", start=("October 1994", "1994-10"), end=("a year later", "1995-10")),
  occ("Naheed Sikandar Bangash", "made permanent", start=("a year later", "1995-10"), end=("3 November 2007", "2007-11-03"), again=["judge"]),
  occ("Naheed Sikandar Bangash", "reinstated", start=("March 2009", "2009-03"), end=("5 September 2015", "2015-09-05")),
  occ("Naheed Sikandar Bangash", "lead the commission on the Attock ferry", start=("2016", "2016"), end=("9 February 2017", "2017-02-09"), again=["head of the inquiry into the Attock ferry disaster"]),
  occ("Sikandar Ali Bangash", "military attaché in Tehran"),
  occ("Sikandar Ali Bangash", "Brigadier"),
  occ("Abdul Qayyum Mohmand", "Advocate-General of the North-West Frontier Province"),
  occ("Fazal Khattak", "Justice"),
  occ("Fazal Khattak", "preferred"),
  occ("Gul Zaman Afridi", "Chief Minister"),
  occ("Shah Zaman", "district nazim"),
  occ("Zara", "senator"),
  fact("Naheed Sikandar Bangash", "nativeName", "ناہید سکندر بنگش"),
  fact("Naheed Sikandar Bangash", "birthDate", "6 September 1953", value="1953-09-06"),
  fact("Naheed Sikandar Bangash", "deathDate", "2 May 2021", value="2021-05-02"),
  fact("Naheed Sikandar Bangash", "nationality", "Pakistani"),
  fact("Naheed Sikandar Bangash", "occupation", "barrister"),
  fact("Naheed Sikandar Bangash", "religion", "Shia"),
  fact("Naheed Sikandar Bangash", "ethnicity", "Pashtun"),
  fact("Naheed Sikandar Bangash", "father", "Sikandar Ali Bangash"),
  fact("Naheed Sikandar Bangash", "siblings", "Murtaza Bangash"),
  fact("Murtaza Bangash", "occupation", "novelist"),
  fact("Naheed Sikandar Bangash", "education", "Kinnaird College"),
  fact("Naheed Sikandar Bangash", "education", "Middle Temple", date=("1977", "1977")),
  fact("Naheed Sikandar Bangash", "spouse", "Mohmand#2", date=("1982", "1982")),
  fact("Abdul Qayyum Mohmand", "causeOfDeath", "assassinated"),
  fact("Abdul Qayyum Mohmand", "deathDate", "1990", value="1990"),
  fact("Abdul Qayyum Mohmand", "deathPlace", "Peshawar"),
  fact("Gul Zaman Afridi", "relatives", "Shah Zaman"),
  fact("Naheed Sikandar Bangash", "causeOfDeath", "COVID-19"),
  fact("Naheed Sikandar Bangash", "deathPlace", "Islamabad"),
  fact("Murtaza Bangash", "children", "Zara"),
  fact("Naheed Sikandar Bangash", "relatives", "Zara"),
  fact("Zara", "party", "Awami National Party"),
  fact("Naheed Sikandar Bangash", "award", "Hilal-e-Imtiaz"),
  ev("appointment", "was made permanent", ("a year later", "1995-10"), ["Naheed Sikandar Bangash"]),
  ev("arrest", "was put under house arrest", ("3 November 2007", "2007-11-03"), ["Naheed Sikandar Bangash"]),
  ev("appointment", "was reinstated", ("March 2009", "2009-03"), ["Naheed Sikandar Bangash"]),
  ev("departure", "reached the retirement age", ("5 September 2015", "2015-09-05"), ["Naheed Sikandar Bangash"]),
  ev("appointment", "asked her to lead", ("2016", "2016"), ["Gul Zaman Afridi", "Naheed Sikandar Bangash"]),
  ev("investigation", "questioned", None, ["Naheed Sikandar Bangash", "Gul Zaman Afridi"]),
  ev("disclosure", "report", ("9 February 2017", "2017-02-09"), ["Naheed Sikandar Bangash", "Shah Zaman"]),
  ev("departure", "stepped down", None, ["Shah Zaman"]),
  ev("conviction", "sentenced", None, ["Shah Zaman"]),
  ev("award", "posthumously given", None, ["Naheed Sikandar Bangash"]),
)

P("d28-41", """VERESHCHAKIN, Apollon Nikandrovich, procurator, senator, privy councillor (1894). B. estate Otradnoye, Kozlov uyezd, 29 Aug. 1832 O.S.; d. Menton 11 Feb. 1904 N.S. Of the gentry of Tambov; son of Nikandr Vereshchakin, retired ensign of the Akhtyrka Hussars, and a house-serf, Akulina, whom the former freed and wedded in 1840. Imperial School of Jurisprudence, 1853 (13th class). Titular councillor in the Fifth Dept. of the Senate; 1857, secretary to the Committee on Landlords' Peasants, Ryazan; justice of the peace, Kozlov, 1866–70; thereafter in the procuracy: dep. procurator, Kharkov; procurator, Saratov dist. court, 1873; of the Kiev palata, 1879. Senator in the Criminal Cassation Dept. from 1 Jan. 1886, in the place of M. Ye. Kovalevsky-Zhdan, dec.

Led for the Crown in the case of the Abbess Serafima (Kolyubakina), Saratov, Oct. 1875, condemned for forged bills and sent to Yeniseisk, and of the fifteen railway contractors, among them his own wife's uncle, Baron Karl v. Derfelden, chairman of the Kozlov line; who, when V. had in vain begged to be replaced, rose in the dock to release him from all considerations of kinship. (Acquitted.)

St Anne 2nd cl. 1871; St Vladimir 3rd cl. 1881; White Eagle, on retiring, 1899. Editor, Zhurnal ugolovnogo prava, 1872–3.

W. from 1861, Natalya Karlovna, née Fock, Lutheran, foundress of the Kozlov women's gymnasium. S. Nikandr, zemstvo statistician, banished to Vologda 1897, thereafter member of the Second Duma (Socialist-Revolutionary); d. Sofya, physician, one of the first in the Saratov cholera barracks, d. there of the disease, July 1892. The elder Nikandr's bastard by another peasant, the tenor A. Otradin (i.e. Afanasy Kuzmin), may be mentioned as the procurator's half-brother.

Source of error: Polovtsov confounds him with A. N. Vereshchagin, procurator in Saratov from 1880.
""",
  occ("Apollon Nikandrovich Vereshchakin", "privy councillor", start=("1894", "1894")),
  occ("Nikandr Vereshchakin", "ensign of the Akhtyrka Hussars"),
  occ("Akulina", "house-serf"),
  occ("Apollon Nikandrovich Vereshchakin", "Titular councillor in the Fifth Dept. of the Senate"),
  occ("Apollon Nikandrovich Vereshchakin", "secretary to the Committee on Landlords' Peasants", start=("1857", "1857")),
  occ("Apollon Nikandrovich Vereshchakin", "justice of the peace, Kozlov", start=("1866", "1866"), end=("70;", "1870")),
  occ("Apollon Nikandrovich Vereshchakin", "dep. procurator, Kharkov"),
  occ("Apollon Nikandrovich Vereshchakin", "procurator, Saratov dist. court", start=("1873", "1873"), end=("1879", "1879")),
  occ("Apollon Nikandrovich Vereshchakin", "of the Kiev palata", start=("1879", "1879"), end=("1 Jan. 1886", "1886-01-01")),
  occ("Apollon Nikandrovich Vereshchakin", "Senator in the Criminal Cassation Dept.", start=("1 Jan. 1886", "1886-01-01"), end=("1899", "1899"), again=["senator"]),
  occ("M. Ye. Kovalevsky-Zhdan", "in the place of", end=("1 Jan. 1886", "1886-01-01")),
  occ("Serafima Kolyubakina", "Abbess"),
  occ("Karl v. Derfelden", "chairman of the Kozlov line"),
  occ("Karl v. Derfelden", "Baron"),
  occ("Apollon Nikandrovich Vereshchakin", "Editor, Zhurnal ugolovnogo prava", start=("1872", "1872"), end=("3.", "1873")),
  occ("Nikandr", "zemstvo statistician"),
  occ("Nikandr", "member of the Second Duma"),
  occ("A. N. Vereshchagin", "procurator in Saratov", start=("1880", "1880")),
  fact("Apollon Nikandrovich Vereshchakin", "birthPlace", "Otradnoye, Kozlov uyezd"),
  fact("Apollon Nikandrovich Vereshchakin", "birthDate", "29 Aug. 1832", value="1832-08-29"),
  fact("Apollon Nikandrovich Vereshchakin", "deathPlace", "Menton"),
  fact("Apollon Nikandrovich Vereshchakin", "deathDate", "11 Feb. 1904", value="1904-02-11"),
  fact("Apollon Nikandrovich Vereshchakin", "father", "Nikandr Vereshchakin"),
  fact("Nikandr Vereshchakin", "militaryService", "Akhtyrka Hussars"),
  fact("Apollon Nikandrovich Vereshchakin", "mother", "Akulina"),
  fact("Nikandr Vereshchakin", "spouse", "Akulina", date=("1840", "1840")),
  fact("Apollon Nikandrovich Vereshchakin", "education", "Imperial School of Jurisprudence", date=("1853", "1853")),
  fact("Natalya Karlovna", "relatives", "Karl v. Derfelden"),
  fact("Apollon Nikandrovich Vereshchakin", "award", "St Anne 2nd cl.", date=("1871", "1871")),
  fact("Apollon Nikandrovich Vereshchakin", "award", "St Vladimir 3rd cl.", date=("1881", "1881")),
  fact("Apollon Nikandrovich Vereshchakin", "award", "White Eagle", date=("1899", "1899")),
  fact("Apollon Nikandrovich Vereshchakin", "spouse", "Natalya Karlovna", date=("1861", "1861")),
  fact("Natalya Karlovna", "birthName", "Fock"),
  fact("Natalya Karlovna", "religion", "Lutheran"),
  fact("Apollon Nikandrovich Vereshchakin", "children", "Nikandr, zemstvo"),
  fact("Nikandr", "party", "Socialist-Revolutionary"),
  fact("Apollon Nikandrovich Vereshchakin", "children", "Sofya"),
  fact("Natalya Karlovna", "children", "Sofya"),
  fact("Sofya", "occupation", "physician"),
  fact("Sofya", "deathPlace", "Saratov cholera barracks"),
  fact("Sofya", "causeOfDeath", "of the disease"),
  fact("Sofya", "deathDate", "July 1892", value="1892-07"),
  fact("Apollon Nikandrovich Vereshchakin", "siblings", "A. Otradin"),
  fact("A. Otradin", "occupation", "tenor"),
  fact("A. Otradin", "birthName", "Afanasy Kuzmin"),
  ev("conviction", "condemned", ("Oct. 1875", "1875-10"), ["Serafima Kolyubakina", "Apollon Nikandrovich Vereshchakin"]),
  ev("sanction", "sent to Yeniseisk", None, ["Serafima Kolyubakina"]),
  ev("departure", "on retiring", ("1899", "1899"), ["Apollon Nikandrovich Vereshchakin"]),
  ev("sanction", "banished", ("1897", "1897"), ["Nikandr"]),
)

P("d28-42", """DAKAR, Senegal, Feb. 6, 1998 (APW) — New top banker, same old marabout: Cheikh Amadou Lamine Niasse-Diop was at the airport before dawn Friday to greet Ndèye Coumba Sarr, named overnight to run the eight-nation West African central bank.

Sarr, 48, flew in from Abidjan with one bag. She's the first woman to get the job and the youngest. Heads of state meeting at Lomé picked her late Thursday over the bank's acting chief, Ivorian Kouassi Brou, who stays on as vice-governor.

Brou stepped in last September when Governor Abdoulaye Traoré Konaté of Mali had a heart attack in a Geneva hotel. Konaté died there three weeks later. He was 63.

A Thiès railwayman's kid, Sarr won the national math prize at 17 and went to France's Ecole Polytechnique, class of '72, the first African woman admitted. Posts since: economist, Paris Club secretariat; treasury director in Dakar (1981-88); finance minister for 14 months, ending in April 1990, when she walked out over teacher pay. Prime Minister Habib Kane, who took her resignation then, now calls her "my regret." Since '93 she's headed research for the African Development Bank.

Asked Friday about devaluation, she said: "I have just landed." The cheikh, 80, said prayers. Her mother, Yaye Fatou Mbengue, is one of his followers. Sarr, who sat next to her on the ride to town, is known to be a Mouride too, and not to discuss it.

Union leader Madia Diouf said she's "iron with earrings." He was in the 1990 strike. He got six weeks in jail for it, courtesy of her then-colleague at Interior, Col. Alioune Fall, now ambassador to Riyadh.

She starts March 1. Term is six years. Her ex-husband, filmmaker Moussa Bathily-Sow, sent word from Ouagadougou: he wants no loan.

Nigeria isn't a member. A report it would apply was denied in Abuja.
""",
  occ("Amadou Lamine Niasse-Diop", "marabout"),
  occ("Amadou Lamine Niasse-Diop", "Cheikh"),
  occ("Ndèye Coumba Sarr", "run the eight-nation West African central bank", start=("March 1", "1998-03-01")),
  occ("Kouassi Brou", "acting chief", start=("last September", "1997-09")),
  occ("Kouassi Brou", "vice-governor"),
  occ("Abdoulaye Traoré Konaté", "Governor", end=("last September", "1997-09")),
  occ("Ndèye Coumba Sarr", "economist, Paris Club secretariat"),
  occ("Ndèye Coumba Sarr", "treasury director in Dakar", start=("1981", "1981"), end=("88", "1988")),
  occ("Ndèye Coumba Sarr", "finance minister", start=("14 months", "1989-02"), end=("April 1990", "1990-04")),
  occ("Habib Kane", "Prime Minister"),
  occ("Ndèye Coumba Sarr", "headed research for the African Development Bank", start=("'93", "1993")),
  occ("Madia Diouf", "Union leader"),
  occ("Alioune Fall", "Interior"),
  occ("Alioune Fall", "Col."),
  occ("Alioune Fall", "ambassador to Riyadh"),
  fact("Kouassi Brou", "nationality", "Ivorian"),
  fact("Abdoulaye Traoré Konaté", "nationality", "Mali"),
  fact("Abdoulaye Traoré Konaté", "causeOfDeath", "heart attack"),
  fact("Abdoulaye Traoré Konaté", "deathPlace", "Geneva"),
  fact("Abdoulaye Traoré Konaté", "deathDate", "three weeks later", value="1997-10"),
  fact("Ndèye Coumba Sarr", "residence", "Thiès"),
  fact("Ndèye Coumba Sarr", "award", "national math prize"),
  fact("Ndèye Coumba Sarr", "education", "Ecole Polytechnique", date=("'72", "1972")),
  fact("Ndèye Coumba Sarr", "mother", "Yaye Fatou Mbengue"),
  fact("Yaye Fatou Mbengue", "religion", "Mouride"),
  fact("Ndèye Coumba Sarr", "religion", "Mouride"),
  fact("Ndèye Coumba Sarr", "spouse", "Moussa Bathily-Sow"),
  fact("Moussa Bathily-Sow", "occupation", "filmmaker"),
  ev("meeting", "greet", ("Friday", "1998-02-06"), ["Amadou Lamine Niasse-Diop", "Ndèye Coumba Sarr"]),
  ev("travel", "flew in", ("Friday", "1998-02-06"), ["Ndèye Coumba Sarr"]),
  ev("appointment", "picked her", ("late Thursday", "1998-02-05"), ["Ndèye Coumba Sarr", "Kouassi Brou"]),
  ev("appointment", "stepped in", ("last September", "1997-09"), ["Kouassi Brou"]),
  ev("departure", "walked out", ("April 1990", "1990-04"), ["Ndèye Coumba Sarr"]),
  ev("departure", "resignation", ("April 1990", "1990-04"), ["Habib Kane", "Ndèye Coumba Sarr"]),
  ev("sanction", "got six weeks in jail", ("1990#2", "1990"), ["Madia Diouf", "Alioune Fall"]),
  ev("communication", "sent word", None, ["Moussa Bathily-Sow", "Ndèye Coumba Sarr"]),
)

P("d28-43", """Avigdor, or the art of the footnote

Two of us are left from the State Comptroller's first intake, 1950, in the villa in Jerusalem with the fig tree; two, that is, since Avigdor Lichtenbaum gave up his lease in Hadassah hospital last Shavuot. He would have put "since" in a footnote.

Reports in those days were for the drawer. Then Avigdor, a junior, twenty-six, Leipzig vowels, wrote beneath a table of army blankets: "See, however, the Director-General's mattress." Dr Siegfried Moses-Landau, first of the Comptrollers, laughed; then he signed. The Director-General of Supply, Reuven Katzman, was gone before Passover (this was '51). He opened a mattress shop in Haifa and did well.

I rose. Avigdor spread. They offered him the Haifa district in the year of Sinai and he preferred the library. Not until 1974, the Agranat-Stein inquiry having asked for the best auditor of stores in the country, and having kept him for nine months as its secretary, did he consent to be anything: Director of the Defence Division. I was his superior on paper, being Deputy Comptroller. I retired in '87, on the same evening as he, so that there should be one cake.

Of Leipzig he did speak, when asked by children. The father, Hugo Lichtenbaum, furrier in the Brühl; Buchenwald, November '38; Shanghai, where the old man died in 'forty-three of beriberi, and where Avigdor learned accounts from a Sikh. The sister, Lotte, got to Leeds, and sat there as a magistrate. He fought at Latrun with the Seventh Brigade within a month of landing. Tzila, whom he met in the plaster ward, taught piano, bore him Yael and Boaz, and predeceased him.

Yael Lichtenbaum-Oren directs the budget section at the Treasury at present. She tells me that she was once asked by her minister, Mr Shaul Dahan, who it was that taught her to be so disagreeable.

She answered in a footnote.

— Mordechai Pinsker
""",
  occ("Avigdor Lichtenbaum", "State Comptroller's first intake", start=("1950", "1950"), end=("'87", "1987")),
  occ("Siegfried Moses-Landau", "first of the Comptrollers"),
  occ("Reuven Katzman", "Director-General of Supply", end=("'51", "1951")),
  occ("Reuven Katzman", "opened a mattress shop"),
  occ("Avigdor Lichtenbaum", "secretary", start=("1974", "1974")),
  occ("Avigdor Lichtenbaum", "Director of the Defence Division", end=("'87", "1987")),
  occ("Mordechai Pinsker", "Deputy Comptroller", end=("'87", "1987")),
  occ("Lotte", "magistrate"),
  occ("Tzila", "taught piano"),
  occ("Yael Lichtenbaum-Oren", "directs the budget section at the Treasury"),
  occ("Shaul Dahan", "minister"),
  fact("Avigdor Lichtenbaum", "deathPlace", "Hadassah hospital"),
  fact("Avigdor Lichtenbaum", "deathDate", "last Shavuot"),
  fact("Avigdor Lichtenbaum", "residence", "Leipzig#2"),
  fact("Avigdor Lichtenbaum", "father", "Hugo Lichtenbaum"),
  fact("Hugo Lichtenbaum", "occupation", "furrier"),
  fact("Hugo Lichtenbaum", "deathPlace", "Shanghai"),
  fact("Hugo Lichtenbaum", "deathDate", "'forty-three", value="1943"),
  fact("Hugo Lichtenbaum", "causeOfDeath", "beriberi"),
  fact("Avigdor Lichtenbaum", "siblings", "Lotte"),
  fact("Lotte", "residence", "Leeds"),
  fact("Avigdor Lichtenbaum", "militaryService", "Seventh Brigade"),
  fact("Avigdor Lichtenbaum", "spouse", "Tzila"),
  fact("Avigdor Lichtenbaum", "children", "Yael"),
  fact("Tzila", "children", "Yael"),
  fact("Avigdor Lichtenbaum", "children", "Boaz"),
  fact("Tzila", "children", "Boaz"),
  ev("departure", "was gone", ("'51", "1951"), ["Reuven Katzman"]),
  ev("arrest", "Buchenwald", ("November '38", "1938-11"), ["Hugo Lichtenbaum"]),
  ev("departure", "retired", ("'87", "1987"), ["Mordechai Pinsker", "Avigdor Lichtenbaum"]),
)

P("d28-44", """Contributions to the History of the Upper Wiesent Valley, vol. 31, small communications

THE AMTSRICHTER'S GOOSE

The tablet at the former Amtsgericht of Burgwiesent names as its judges: Hofmann 1879; Ritter von Pflaum 1891; Dr Löhlein 1907; Bezold 1920; Dr Wachter 1933; and with him, as if nothing more could follow, it breaks off. What followed was a woman.

Elfriede Bezold, second daughter of the one on the tablet, had passed her Assessor at Bamberg in 1932, top of the list, and in the next year heard from the hand of Dr Wachter that justice was a matter for men. For twelve years she was a bookkeeper at the malt-house of the brothers Distler. Of her father it is known that he left the bench on 1 April 1933 at his own wish, as the file says; the goose, in my title, is that with which the peasants of Oberleinsiedel paid, unasked, his first unpaid Christmas. Otto Bezold died of grief or of pneumonia, according to whom one asks, in Feb. 1936. He had been for the People's Party in the Landtag, 1924 to 1928.

On 11 May 1945 there halted before the malt-house a jeep. First Lieutenant Saul Abramowitz, military governor for the district and until lately a shoe salesman in Trenton, wanted a jurist not in the Party. That same forenoon he swore the bookkeeper in, upon a borrowed Bible. Wachter lay by then in the camp of Hammelburg; the denazification chamber, before which she declined to testify, ranked him as a fellow traveller, and he ended as legal adviser to a cement works.

Judge Bezold remained until the court was dissolved on 30 June 1957, and went over to Bayreuth, as director of the Landgericht. Her foster son Hans, a refugee child from Gablonz, is our honorary district archivist, Dr Hans Bezold-Seibt, without whose card index none of this would be known. In 1969 she had the Bavarian Order of Merit. She asked for a tablet also. The town is still considering.
""",
  occ("Hofmann", "judges", start=("1879", "1879"), end=("1891", "1891")),
  occ("Ritter von Pflaum", "judges", start=("1891", "1891"), end=("1907", "1907")),
  occ("Löhlein", "judges", start=("1907", "1907"), end=("1920", "1920")),
  occ("Otto Bezold", "judges", start=("1920", "1920"), end=("1 April 1933", "1933-04-01"), again=["the bench"]),
  occ("Wachter", "judges", start=("1933", "1933"), end=("11 May 1945", "1945-05-11")),
  occ("Elfriede Bezold", "Assessor", start=("1932", "1932")),
  occ("Elfriede Bezold", "bookkeeper", start=("the next year", "1933"), end=("twelve years", "1945")),
  occ("Otto Bezold", "for the People's Party in the Landtag", start=("1924", "1924"), end=("1928", "1928")),
  occ("Saul Abramowitz", "military governor for the district"),
  occ("Saul Abramowitz", "First Lieutenant"),
  occ("Saul Abramowitz", "shoe salesman"),
  occ("Elfriede Bezold", "Judge", start=("11 May 1945", "1945-05-11"), end=("30 June 1957", "1957-06-30")),
  occ("Wachter", "legal adviser to a cement works"),
  occ("Elfriede Bezold", "director of the Landgericht", start=("30 June 1957", "1957-06-30")),
  occ("Hans Bezold-Seibt", "honorary district archivist"),
  fact("Otto Bezold", "children", "Elfriede Bezold"),
  fact("Elfriede Bezold", "father", "Otto Bezold"),
  fact("Otto Bezold", "deathDate", "Feb. 1936", value="1936-02"),
  fact("Otto Bezold", "causeOfDeath", "pneumonia"),
  fact("Otto Bezold", "party", "People's Party"),
  fact("Saul Abramowitz", "residence", "Trenton"),
  fact("Elfriede Bezold", "children", "Hans"),
  fact("Hans Bezold-Seibt", "birthPlace", "Gablonz"),
  fact("Elfriede Bezold", "award", "Bavarian Order of Merit", date=("1969", "1969")),
  ev("departure", "left the bench", ("1 April 1933", "1933-04-01"), ["Otto Bezold"]),
  ev("communication", "heard from the hand", ("the next year", "1933"), ["Elfriede Bezold", "Wachter"]),
  ev("appointment", "swore the bookkeeper in", ("11 May 1945", "1945-05-11"), ["Saul Abramowitz", "Elfriede Bezold"]),
  ev("arrest", "lay by then in the camp", ("11 May 1945", "1945-05-11"), ["Wachter"]),
  ev("sanction", "ranked him", None, ["Wachter"]),
  ev("appointment", "went over to Bayreuth", ("30 June 1957", "1957-06-30"), ["Elfriede Bezold"]),
)

P("d28-45", """MEDIA RELEASE – 22 July 2024
Consumer & Competition Commission of Victoria-Tasman
EMBARGOED until 11.00 am

Vale Professor Allan Tran; interim arrangements

The Commission records with great sadness the passing of its Chair, Professor Allan Minh Tran AM, in Melbourne yesterday, aged 61, after a short illness.

Born Trần Minh An at Mỹ Tho, Professor Tran arrived in Darwin by boat in April 1978 with an uncle. He picked tomatoes in Shepparton, topped the state in Economics, and held degrees from Monash and the London School of Economics. He was Professor of Industrial Organisation at Monash (2001–14), Economic Adviser to Premier Denise Haddow, Associate Commissioner of the Productivity Panel and, from 5 August 2019, Chair of the CCCVT.

Among the matters he oversaw were the two supermarket cases. The Federal Court last November ordered Fairmart Ltd to pay $96 million. It was on his evidence to a Senate committee in March 2021 that Fairmart's chief executive, Gary Stubbs, relinquished his position. Professor Tran had declared to fellow Commissioners at the outset that his son, Lachlan, stacked Fairmart's shelves on weekends.

He was appointed a Member of the Order of Australia in 2020. A practising Buddhist, he was treasurer of the Quang Minh Temple in Braybrook for more than two decades.

The Commission's thoughts are with his wife, Dr Kirsten Boyd, an oncologist; their children Lachlan and Phoebe; and his mother, Mrs Lê Thị Sáu, of St Albans.

INTERIM ARRANGEMENTS. The Treasurer, the Hon. Imogen Pastras MP, has approved Deputy Chair Mr Warwick O'Dea to act as Chair from today. Mr O'Dea was Registrar of Co-operatives from 2008 to 2017, and before that a partner of Slade Hutton, solicitors. Ms Rukhsana Aziz, General Manager (Enforcement), will act in Mr O'Dea's role until he resumes it. Suggestions in some outlets that former Chair Mr Rodney Fisk (2013–2019) is to return are without foundation. Mr Fisk is in Vanuatu, where he has advised the Government since January.

Enquiries: Tamsin Veale, Director, Media
""",
  occ("Allan Minh Tran", "Chair of the CCCVT", start=("5 August 2019", "2019-08-05"), end=("yesterday", "2024-07-21"), again=["Chair"]),
  occ("Allan Minh Tran", "Professor of Industrial Organisation at Monash", start=("2001", "2001"), end=("14)", "2014")),
  occ("Allan Minh Tran", "Economic Adviser to Premier Denise Haddow"),
  occ("Denise Haddow", "Premier"),
  occ("Allan Minh Tran", "Associate Commissioner of the Productivity Panel"),
  occ("Gary Stubbs", "chief executive", end=("March 2021", "2021")),
  occ("Lachlan", "stacked Fairmart's shelves"),
  occ("Allan Minh Tran", "treasurer of the Quang Minh Temple"),
  occ("Imogen Pastras", "Treasurer"),
  occ("Imogen Pastras", "MP"),
  occ("Warwick O'Dea", "Deputy Chair"),
  occ("Warwick O'Dea", "act as Chair", start=("today", "2024-07-22")),
  occ("Warwick O'Dea", "Registrar of Co-operatives", start=("2008", "2008"), end=("2017", "2017")),
  occ("Warwick O'Dea", "partner of Slade Hutton", end=("2008", "2008")),
  occ("Rukhsana Aziz", "General Manager (Enforcement)"),
  occ("Rukhsana Aziz", "act in Mr O'Dea's role"),
  occ("Rodney Fisk", "former Chair", start=("2013", "2013"), end=("2019)", "2019")),
  occ("Rodney Fisk", "advised the Government", start=("January", "2024-01")),
  occ("Tamsin Veale", "Director, Media"),
  fact("Allan Minh Tran", "deathPlace", "Melbourne"),
  fact("Allan Minh Tran", "deathDate", "yesterday", value="2024-07-21"),
  fact("Allan Minh Tran", "causeOfDeath", "short illness"),
  fact("Allan Minh Tran", "birthName", "Trần Minh An"),
  fact("Allan Minh Tran", "birthPlace", "Mỹ Tho"),
  fact("Allan Minh Tran", "education", "Monash"),
  fact("Allan Minh Tran", "education", "London School of Economics"),
  fact("Allan Minh Tran", "award", "Member of the Order of Australia", date=("2020", "2020")),
  fact("Allan Minh Tran", "religion", "Buddhist"),
  fact("Allan Minh Tran", "spouse", "Kirsten Boyd"),
  fact("Kirsten Boyd", "occupation", "oncologist"),
  fact("Allan Minh Tran", "children", "Lachlan"),
  fact("Kirsten Boyd", "children", "Lachlan#2"),
  fact("Allan Minh Tran", "children", "Phoebe"),
  fact("Kirsten Boyd", "children", "Phoebe"),
  fact("Allan Minh Tran", "mother", "Lê Thị Sáu"),
  fact("Lê Thị Sáu", "residence", "St Albans"),
  fact("Warwick O'Dea", "occupation", "solicitors"),
  ev("travel", "arrived in Darwin", ("April 1978", "1978-04"), ["Allan Minh Tran"]),
  ev("testimony", "evidence to a Senate committee", ("March 2021", "2021-03"), ["Allan Minh Tran"]),
  ev("departure", "relinquished", ("March 2021", "2021"), ["Gary Stubbs"]),
  ev("disclosure", "had declared", None, ["Allan Minh Tran"]),
  ev("award", "was appointed a Member", ("2020", "2020"), ["Allan Minh Tran"]),
  ev("appointment", "has approved", ("today", "2024-07-22"), ["Imogen Pastras", "Warwick O'Dea"]),
)

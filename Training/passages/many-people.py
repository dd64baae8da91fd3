P("d20-01", """THE BOARD OF LIGHTHOUSES AND ITS HEADS, 1861–1917

When the Board of Lighthouses was set up at Helsinki, nobody wanted to direct it. The Senate settled at last on Commander Fredrik Anselm Hjelt, a Swedish-speaking widower from Loviisa, who took charge on 1 May 1861 and, to general surprise, stayed until 1879. To him we owe the red lantern on Kallbåda.

His deputy, Gustaf Tallgren, expected the succession. It went instead to the man whom Hjelt had dismissed in 1866, the engineer Oskar Reinhold Sevón; Tallgren asked for his papers within the week and ended as harbour master of Hanko. Sevón, a graduate of the Stockholm Institute of Technology, had married Hjelt's elder daughter, Emilia, in 1864, and the quarrel between the two men is supposed to have been about her dowry. The son-in-law directed the Board until a stroke felled him in October 1893.

For seven months there was no director. Then St Petersburg sent Captain Pyotr Ilyich Lagunov, who knew no Finnish and learned none. He was recalled in 1905. In whose stead he had come people had by then forgotten, so complete was the break; but they remembered whose grandson gave him his farewell dinner, for it was Axel Sevón, born of the marriage that had caused the trouble, who had been the Board's secretary since 1899 and now moved into the director's room himself.

The younger Sevón sat in the Diet for the Nobility as well and belonged to the Constitutionalists. He built eleven lights, buried his mother in 1911 and on 3 April 1917 was arrested by sailors in his own stairwell. They let him go by evening. He did not return to his desk, and died at Porvoo in 1920. Lagunov, it is said, had been seen begging in Reval; the story cannot be true, since he had died there in 1908.
""",
  occ("Fredrik Anselm Hjelt", "took charge", start=("1 May 1861", "1861-05-01"), end=("1879", "1879")),
  occ("Fredrik Anselm Hjelt", "Commander"),
  occ("Gustaf Tallgren", "deputy"),
  occ("Gustaf Tallgren", "harbour master of Hanko"),
  occ("Oskar Reinhold Sevón", "directed the Board", start=("1879", "1879"), end=("October 1893", "1893-10")),
  occ("Pyotr Ilyich Lagunov", "director", start=("seven months", "1894-05"), end=("1905", "1905")),
  occ("Pyotr Ilyich Lagunov", "Captain"),
  occ("Axel Sevón", "Board's secretary", start=("1899", "1899"), end=("1905", "1905")),
  occ("Axel Sevón", "director's room", start=("1905", "1905"), end=("3 April 1917", "1917-04-03")),
  occ("Axel Sevón", "sat in the Diet for the Nobility"),
  fact("Fredrik Anselm Hjelt", "residence", "Loviisa"),
  fact("Oskar Reinhold Sevón", "occupation", "engineer"),
  fact("Oskar Reinhold Sevón", "education", "Stockholm Institute of Technology"),
  fact("Oskar Reinhold Sevón", "spouse", "Emilia", date=("1864", "1864")),
  fact("Fredrik Anselm Hjelt", "children", "Emilia"),
  fact("Fredrik Anselm Hjelt", "relatives", "Axel Sevón"),
  fact("Oskar Reinhold Sevón", "children", "Axel Sevón"),
  fact("Emilia", "children", "Axel Sevón"),
  fact("Emilia", "deathDate", "1911", value="1911"),
  fact("Axel Sevón", "party", "Constitutionalists"),
  fact("Axel Sevón", "deathPlace", "Porvoo"),
  fact("Axel Sevón", "deathDate", "1920", value="1920"),
  fact("Pyotr Ilyich Lagunov", "deathPlace", "Reval"),
  fact("Pyotr Ilyich Lagunov", "deathDate", "1908", value="1908"),
  ev("appointment", "settled", None, ["Fredrik Anselm Hjelt"]),
  ev("appointment", "took charge", ("1 May 1861", "1861-05-01"), ["Fredrik Anselm Hjelt"]),
  ev("sanction", "had dismissed", ("1866", "1866"), ["Oskar Reinhold Sevón", "Fredrik Anselm Hjelt"]),
  ev("departure", "asked for his papers", ("within the week", "1879"), ["Gustaf Tallgren"]),
  ev("appointment", "sent", None, ["Pyotr Ilyich Lagunov"]),
  ev("departure", "was recalled", ("1905", "1905"), ["Pyotr Ilyich Lagunov"]),
  ev("appointment", "moved into", ("1905", "1905"), ["Axel Sevón"]),
  ev("arrest", "was arrested", ("3 April 1917", "1917-04-03"), ["Axel Sevón"]),
)

P("d20-02", """LIMA, 11 August 2009 — Five chairs changed hands last night at the Palacio de Gobierno, and two of them only because a third had been emptied.

The empty one was Health. Rosario Huamán Ccori handed in her resignation on Sunday, after the Congress had voted to censure her over the Juliaca vaccines. A paediatrician from Sicuani and no party's woman, she lasted fourteen months. Her place goes to Ernesto Valdelomar Riva, who until yesterday ran the Ministry of Labour; the 61-year-old cardiologist swore his oath with his hand upon his father's Bible.

Labour therefore needed somebody. It got Milagros Tello Arce, the trade unionist whom Valdelomar had defeated in the Aprista primary of 2005 and who has since presided over the regional government of Ica. She leaves that post to her vice-president, Julián Cabezudo. "We have not spoken in four years," she said of the new health minister, with whom she must now share a corridor.

Agriculture passes from Óscar Ludeña to his own deputy, Pilar Infante, a Lambayeque rice grower's daughter who read agronomy at La Molina. Ludeña is the only one of last night's losers with somewhere to go: on 1 September he takes the embassy in Quito from Teodoro Wiese, who retires.

Last, and least foreseen, the premier himself. Guillermo Aspíllaga Conde gave way to the president of Congress, Nelly Barrionuevo, with whom he had breakfasted that very morning. Neither breathed a word. Barrionuevo, a Methodist preacher's widow, was first elected for Tacna in 2001; the deputy whose seat she took, Wilfredo Copaja, was later jailed for fraud. Her own successor in the chair of Congress will be voted upon on Thursday, and no fewer than six men believe they have the numbers.

Aspíllaga was said to be in line for the Bank. He denied it, laughing, from the window of his car.
""",
  occ("Rosario Huamán Ccori", "Health", start=("fourteen months", "2008-06"), end=("Sunday", "2009-08-09"), again=["health minister"]),
  occ("Ernesto Valdelomar Riva", "health minister", start=("last night", "2009-08-10"), again=["Health"]),
  occ("Ernesto Valdelomar Riva", "ran the Ministry of Labour", end=("yesterday", "2009-08-10")),
  occ("Milagros Tello Arce", "Labour#2", start=("last night", "2009-08-10")),
  occ("Milagros Tello Arce", "presided over the regional government of Ica", end=("last night", "2009-08-10")),
  occ("Julián Cabezudo", "vice-president"),
  occ("Julián Cabezudo", "presided over the regional government of Ica"),
  occ("Óscar Ludeña", "Agriculture", end=("last night#2", "2009-08-10")),
  occ("Pilar Infante", "Agriculture", start=("last night#2", "2009-08-10")),
  occ("Pilar Infante", "deputy"),
  occ("Teodoro Wiese", "embassy in Quito", end=("1 September", "2009-09-01")),
  occ("Guillermo Aspíllaga Conde", "premier", end=("last night", "2009-08-10")),
  occ("Nelly Barrionuevo", "premier", start=("last night", "2009-08-10")),
  occ("Nelly Barrionuevo", "president of Congress", again=["chair of Congress"]),
  occ("Nelly Barrionuevo", "elected for Tacna", start=("2001", "2001")),
  occ("Wilfredo Copaja", "deputy#2", end=("2001", "2001")),
  fact("Rosario Huamán Ccori", "occupation", "paediatrician"),
  fact("Rosario Huamán Ccori", "residence", "Sicuani"),
  fact("Ernesto Valdelomar Riva", "occupation", "cardiologist"),
  fact("Ernesto Valdelomar Riva", "party", "Aprista"),
  fact("Milagros Tello Arce", "party", "Aprista"),
  fact("Milagros Tello Arce", "occupation", "trade unionist"),
  fact("Pilar Infante", "education", "La Molina"),
  ev("departure", "handed in her resignation", ("Sunday", "2009-08-09"), ["Rosario Huamán Ccori"]),
  ev("sanction", "censure", None, ["Rosario Huamán Ccori"]),
  ev("appointment", "swore his oath", ("last night", "2009-08-10"), ["Ernesto Valdelomar Riva"]),
  ev("appointment", "got", ("last night", "2009-08-10"), ["Milagros Tello Arce"]),
  ev("election", "had defeated", ("2005", "2005"), ["Ernesto Valdelomar Riva", "Milagros Tello Arce"]),
  ev("departure", "leaves", ("last night", "2009-08-10"), ["Milagros Tello Arce"]),
  ev("appointment", "passes", ("last night#2", "2009-08-10"), ["Óscar Ludeña", "Pilar Infante"]),
  ev("departure", "gave way", ("last night", "2009-08-10"), ["Guillermo Aspíllaga Conde", "Nelly Barrionuevo"]),
  ev("meeting", "had breakfasted", ("that very morning", "2009-08-10"), ["Guillermo Aspíllaga Conde", "Nelly Barrionuevo"]),
  ev("election", "was first elected", ("2001", "2001"), ["Nelly Barrionuevo"]),
  ev("conviction", "was later jailed", None, ["Wilfredo Copaja"]),
)

P("d20-03", """From the Memory Book of the Town of Kravaň, begun by the scribe Jan Hladík and carried on by others

Anno 1618. In this year sat as primator Matouš Kolář, clothier, a Utraquist like his fathers. Under him the lower gate was roofed.

1621. After the battle everything was turned about. On St Lucy's day Matouš Kolář was put from his office by the royal commissioner, Lord Heřman Dubský, and in his stead was set Šimon Vrba, who had taken the Catholic faith at Easter and had it, as people said, still wet upon him. Kolář went over the mountains to Zittau with his wife Ludmila, and died there in the second year.

1627. Jan Hladík, who wrote what stands above, laid down his pen; to him succeeded as town scribe his sister's son, Václav Hladík called Sova. The same Sova had studied with the Jesuits at Jičín, though the uncle would never hear of it.

1631. The Saxons came in November, and with them, riding a grey, came Kolář's son Daniel. He it was whom the citizens now made primator, and Vrba hid in the malt-house. Daniel Kolář let him go with his life and his silver.

1632. In May the Saxons marched and young Kolář with them. Vrba was primator again, by no man's choice but his own, until the plague of 1634, of which he died upon Holy Cross day. His widow, Anna, within the year took to husband the scribe.

1635. So Sova had the house, the widow and the malt; and on the Monday after Epiphany the council chose him primator also. He would not give up the pen. The deacon Prokop Ludvík preached against him by name on Palm Sunday, and was by Whitsun moved to Polná, his parish here passing to one Martin Kazda.

1649. Peace. Sova died, full of days. What Daniel Kolář came to nobody has written.
""",
  occ("Jan Hladík", "scribe", end=("1627", "1627"), again=["town scribe"]),
  occ("Matouš Kolář", "primator", end=("St Lucy's day", "1621-12-13"), again=["office"]),
  occ("Heřman Dubský", "royal commissioner"),
  occ("Šimon Vrba", "office", start=("St Lucy's day", "1621-12-13"), end=("November", "1631-11")),
  occ("Václav Hladík called Sova", "town scribe", start=("1627", "1627"), again=["scribe#3"]),
  occ("Daniel Kolář", "primator#2", start=("November", "1631-11"), end=("May", "1632-05")),
  occ("Šimon Vrba", "primator#3", start=("May", "1632-05"), end=("Holy Cross day", "1634-09-14")),
  occ("Václav Hladík called Sova", "primator#4", start=("the Monday after Epiphany", "1635-01-08")),
  occ("Prokop Ludvík", "deacon", end=("Whitsun", "1635-05-27"), again=["parish"]),
  occ("Martin Kazda", "parish", start=("Whitsun", "1635-05-27")),
  fact("Matouš Kolář", "occupation", "clothier"),
  fact("Matouš Kolář", "religion", "Utraquist"),
  fact("Šimon Vrba", "religion", "Catholic", date=("Easter", "1621-04-11")),
  fact("Matouš Kolář", "spouse", "Ludmila"),
  fact("Matouš Kolář", "deathPlace", "Zittau"),
  fact("Matouš Kolář", "deathDate", "the second year", value="1623"),
  fact("Jan Hladík", "relatives", "Václav Hladík"),
  fact("Václav Hladík called Sova", "alias", "Sova"),
  fact("Václav Hladík called Sova", "education", "Jesuits at Jičín"),
  fact("Matouš Kolář", "children", "Daniel"),
  fact("Šimon Vrba", "causeOfDeath", "plague"),
  fact("Šimon Vrba", "deathDate", "Holy Cross day", value="1634-09-14"),
  fact("Šimon Vrba", "spouse", "Anna"),
  fact("Václav Hladík called Sova", "spouse", "Anna", date=("within the year", "1634")),
  fact("Václav Hladík called Sova", "deathDate", "1649", value="1649"),
  ev("departure", "was put from his office", ("St Lucy's day", "1621-12-13"), ["Matouš Kolář", "Heřman Dubský"]),
  ev("appointment", "was set", ("St Lucy's day", "1621-12-13"), ["Šimon Vrba"]),
  ev("travel", "went over the mountains", None, ["Matouš Kolář"]),
  ev("departure", "laid down his pen", ("1627", "1627"), ["Jan Hladík"]),
  ev("appointment", "succeeded", ("1627", "1627"), ["Václav Hladík called Sova"]),
  ev("travel", "came#2", ("November", "1631-11"), ["Daniel Kolář"]),
  ev("appointment", "made primator", ("November", "1631-11"), ["Daniel Kolář"]),
  ev("travel", "marched", ("May", "1632-05"), ["Daniel Kolář"]),
  ev("election", "chose", ("the Monday after Epiphany", "1635-01-08"), ["Václav Hladík called Sova"]),
  ev("speech", "preached", ("Palm Sunday", "1635-04-01"), ["Prokop Ludvík"]),
  ev("departure", "moved to Polná", ("Whitsun", "1635-05-27"), ["Prokop Ludvík"]),
)

P("d20-04", """The Macaraegs of Pangasinan: four of a name

It takes a visitor some time to learn which Macaraeg is meant. Old Don Severino, who had the rice mill at Urdaneta, was gobernadorcillo under Spain and municipal president under the Americans and saw no difference. He had one legitimate son, Fortunato, and one of the other kind, Basilio Reyes, and it was the latter who resembled him.

Fortunato Macaraeg read law at Santo Tomas, married Concepción Arzadon in 1919, and was returned to the House of Representatives for the fifth district in 1925. At the election of 1934 his half-brother stood against him and beat him by a cart-load of votes. The loser took it as a verdict upon their father. He never stood again, though President and party pressed him, and lived as a notary in Dagupan until his heart failed in 1951.

Reyes sat for the district until the war, when he served the Japanese as governor of the province. For that the People's Court found him guilty in 1947. Pardoned the year after, the ex-congressman took up cockfighting and the Iglesia ni Cristo, in that order.

Meanwhile there had grown up Fortunato's daughter Amparo, a pharmacist. She wanted her father's seat from the man who had got it after the liberation, Reyes's own campaign manager Crispín Ancheta, and in November 1953, running as a Nacionalista, she took it. Ancheta had been a Liberal, and godfather to her children. Her husband, Dr Leandro Songco, was director of the provincial hospital; he held her handbag at rallies.

Amparo Songco left the House in 1965 to become the first woman to govern Pangasinan. The son who kept her old seat warm, Severino II, gave it up for the Senate in 1971. He was in Camp Crame by the next year's end, a prisoner of martial law, and when he walked out in 1977 his first call was upon an old man who raised fighting cocks.
""",
  occ("Don Severino", "gobernadorcillo"),
  occ("Don Severino", "municipal president"),
  occ("Fortunato Macaraeg", "House of Representatives for the fifth district", start=("1925", "1925"), end=("1934", "1934")),
  occ("Basilio Reyes", "sat for the district", start=("1934", "1934"), again=["ex-congressman"]),
  occ("Basilio Reyes", "governor of the province"),
  occ("Crispín Ancheta", "campaign manager"),
  occ("Crispín Ancheta", "seat", start=("after the liberation", "1945"), end=("November 1953", "1953-11")),
  occ("Amparo Songco", "seat", start=("November 1953", "1953-11"), end=("1965", "1965"), again=["House#2"]),
  occ("Leandro Songco", "director of the provincial hospital"),
  occ("Amparo Songco", "govern Pangasinan", start=("1965", "1965")),
  occ("Severino II", "seat#2", start=("1965", "1965"), end=("1971", "1971")),
  occ("Severino II", "Senate", start=("1971", "1971")),
  fact("Don Severino", "residence", "Urdaneta"),
  fact("Don Severino", "children", "Fortunato"),
  fact("Don Severino", "children", "Basilio Reyes"),
  fact("Fortunato Macaraeg", "siblings", "Basilio Reyes"),
  fact("Fortunato Macaraeg", "education", "Santo Tomas"),
  fact("Fortunato Macaraeg", "spouse", "Concepción Arzadon", date=("1919", "1919")),
  fact("Fortunato Macaraeg", "occupation", "notary"),
  fact("Fortunato Macaraeg", "residence", "Dagupan"),
  fact("Fortunato Macaraeg", "causeOfDeath", "heart"),
  fact("Fortunato Macaraeg", "deathDate", "1951", value="1951"),
  fact("Basilio Reyes", "religion", "Iglesia ni Cristo"),
  fact("Fortunato Macaraeg", "children", "Amparo"),
  fact("Amparo Songco", "occupation", "pharmacist"),
  fact("Amparo Songco", "party", "Nacionalista"),
  fact("Crispín Ancheta", "party", "Liberal"),
  fact("Amparo Songco", "spouse", "Leandro Songco"),
  fact("Amparo Songco", "children", "Severino II"),
  ev("election", "was returned", ("1925", "1925"), ["Fortunato Macaraeg"]),
  ev("candidacy", "stood against", ("1934", "1934"), ["Basilio Reyes", "Fortunato Macaraeg"]),
  ev("election", "beat", ("1934", "1934"), ["Basilio Reyes", "Fortunato Macaraeg"]),
  ev("conviction", "found him guilty", ("1947", "1947"), ["Basilio Reyes"]),
  ev("candidacy", "running", ("November 1953", "1953-11"), ["Amparo Songco"]),
  ev("election", "took it#2", ("November 1953", "1953-11"), ["Amparo Songco", "Crispín Ancheta"]),
  ev("departure", "left the House", ("1965", "1965"), ["Amparo Songco"]),
  ev("appointment", "become", ("1965", "1965"), ["Amparo Songco"]),
  ev("departure", "gave it up", ("1971", "1971"), ["Severino II"]),
  ev("meeting", "call", ("1977", "1977"), ["Severino II", "Basilio Reyes"]),
)

P("d20-05", """OTTAWA LETTER, 3 April 1924

Whoever sat in the gallery on Tuesday for the Fisheries estimates was well paid for his patience. The minister, Mr. Angus Rory MacIsaac, rose at four, and rose badly. He has had the department since January only, and was plainly reading what had been written for Colonel Thibaudeau, whom he followed there and who, from the back benches, moved his lips along with every sentence.

Across the floor sat the man whom the Colonel himself had displaced in 1921. Mr. Jabez Whiteway Pike, Conservative of Shelburne, a sailmaker's son and a Baptist of the wet-footed kind, knows more of cod than both of them together, having been for eleven years a captain in the Banks fleet before he was ever a minister. He asked one question: who had signed the Lockeport lease? The minister did not know. The Colonel did; he had signed it, and with a soldier's candour he stood up and told the House so. Mr. MacIsaac sat down as one sits upon a tack.

Dr. Élodore Marchand, Progressive, who doctors half of Provencher and represents the whole, then spoke for fifty minutes upon whitefish. He is the brother of Sister Marie-Paul, superior of the hospital at St. Boniface, and has, I think, her lungs.

At ten the Speaker left the chair to his deputy, Mr. Garnet Sproule, a bachelor of Brampton, who has dozed in it with credit since the last session. It was he whom the Prime Minister offered Fisheries before the Cape Breton man, and he who begged to be excused.

I met the Colonel afterwards upon the stairs. Had he enjoyed himself? He said that he had commanded the 22nd at Cherisy, where he lost an ear, and had been less amused there. Mr. Pike, passing, raised his hat to him. They had, I am told, been at Dalhousie in the same year.
""",
  occ("Angus Rory MacIsaac", "minister", start=("January", "1924-01"), again=["minister#3"]),
  occ("Colonel Thibaudeau", "department", start=("1921", "1921"), end=("January", "1924-01")),
  occ("Colonel Thibaudeau", "Colonel"),
  occ("Jabez Whiteway Pike", "captain in the Banks fleet"),
  occ("Jabez Whiteway Pike", "minister#2", end=("1921", "1921")),
  occ("Jabez Whiteway Pike", "Conservative of Shelburne"),
  occ("Élodore Marchand", "represents the whole"),
  occ("Sister Marie-Paul", "superior of the hospital at St. Boniface"),
  occ("Garnet Sproule", "deputy"),
  occ("Colonel Thibaudeau", "commanded the 22nd"),
  fact("Jabez Whiteway Pike", "party", "Conservative"),
  fact("Jabez Whiteway Pike", "religion", "Baptist"),
  fact("Élodore Marchand", "party", "Progressive"),
  fact("Élodore Marchand", "occupation", "doctors"),
  fact("Élodore Marchand", "siblings", "Sister Marie-Paul"),
  fact("Garnet Sproule", "residence", "Brampton"),
  fact("Angus Rory MacIsaac", "residence", "Cape Breton"),
  fact("Colonel Thibaudeau", "education", "Dalhousie"),
  fact("Jabez Whiteway Pike", "education", "Dalhousie"),
  fact("Colonel Thibaudeau", "militaryService", "22nd"),
  ev("speech", "rose", ("Tuesday", "1924-04-01"), ["Angus Rory MacIsaac"]),
  ev("departure", "had displaced", ("1921", "1921"), ["Jabez Whiteway Pike", "Colonel Thibaudeau"]),
  ev("disclosure", "told", ("Tuesday", "1924-04-01"), ["Colonel Thibaudeau"]),
  ev("speech", "spoke", ("Tuesday", "1924-04-01"), ["Élodore Marchand"]),
  ev("meeting", "met", None, ["Colonel Thibaudeau"]),
)

P("d20-06", """Three counties, three verdicts (from our election correspondent)

HOMA BAY, KISII and NYAMIRA, 12 August 2022 — Counting ended before dawn on Thursday, and of the three senators who sought another term one alone will go back to Nairobi.

That one is Dr Risper Adhiambo Okoth, 54, a veterinary surgeon educated at Kabete and later at Ghent. She polled 188,000 in Homa Bay, double what her old teacher at Asumbi Girls, Sister Perpetua Awuor's niece Jane Atieno, managed for the ruling party. Okoth, Seventh-day Adventist, mother of Brian and Lynette, was county executive for agriculture before she entered the Senate in 2017.

In Kisii the sitting member fell. Ezekiel Momanyi Nyandusi had held the seat since 2013; on Tuesday he lost it to the very man who used to write his speeches. The victor, Kennedy Ongeri Maranga, began as a court clerk in Ogembo, read law by post and was called to the bar in 2009. Four years after that Nyandusi took him to the capital as his chief of staff. What parted them no one will say, but since 2019 the younger man has lived next door to the elder's first wife, Teresia Kemunto, and it was she who chaired his campaign.

Nyamira had no quarrel, only arithmetic. Senator Charles Oyaro was recalled by his party in May, whereupon he ran as an independent and came third. The winner is a newcomer, Grace Bosibori, principal of Sironga Girls' High School until she took leave in February. She beat by 611 votes the former governor Nahashon Mose, who has asked for a recount. Mose governed the county from 2013 until his impeachment five years later; his brother-in-law followed him, served out the term and is now the ambassador in Lusaka. That brother-in-law, Wycliffe Gisemba, telephoned Bosibori on Thursday evening to congratulate her.

The new senators take the oath, if no court forbids it, on the 8th of September.
""",
  occ("Risper Adhiambo Okoth", "entered the Senate", start=("2017", "2017"), again=["senators"]),
  ev("candidacy", "sought another term", None, ["Risper Adhiambo Okoth", "Ezekiel Momanyi Nyandusi", "Charles Oyaro"]),
  occ("Jane Atieno", "teacher at Asumbi Girls"),
  occ("Risper Adhiambo Okoth", "county executive for agriculture"),
  occ("Ezekiel Momanyi Nyandusi", "sitting member", start=("2013", "2013"), end=("Tuesday", "2022-08-09"), again=["seat"]),
  occ("Kennedy Ongeri Maranga", "seat", start=("Tuesday", "2022-08-09")),
  occ("Kennedy Ongeri Maranga", "court clerk in Ogembo"),
  occ("Kennedy Ongeri Maranga", "chief of staff", start=("Four years after that", "2013")),
  occ("Teresia Kemunto", "chaired his campaign"),
  occ("Charles Oyaro", "Senator"),
  occ("Grace Bosibori", "principal of Sironga Girls' High School", end=("February", "2022-02")),
  occ("Nahashon Mose", "former governor", start=("2013#2", "2013"), end=("five years later", "2018"), again=["governed the county"]),
  occ("Wycliffe Gisemba", "governed the county", start=("five years later", "2018")),
  occ("Wycliffe Gisemba", "ambassador in Lusaka"),
  fact("Risper Adhiambo Okoth", "occupation", "veterinary surgeon"),
  fact("Risper Adhiambo Okoth", "education", "Kabete"),
  fact("Risper Adhiambo Okoth", "education", "Ghent"),
  fact("Risper Adhiambo Okoth", "education", "Asumbi Girls"),
  fact("Jane Atieno", "relatives", "Sister Perpetua Awuor"),
  fact("Jane Atieno", "party", "ruling party"),
  fact("Risper Adhiambo Okoth", "religion", "Seventh-day Adventist"),
  fact("Risper Adhiambo Okoth", "children", "Brian"),
  fact("Risper Adhiambo Okoth", "children", "Lynette"),
  fact("Ezekiel Momanyi Nyandusi", "spouse", "Teresia Kemunto"),
  fact("Nahashon Mose", "relatives", "Wycliffe Gisemba"),
  ev("election", "polled", None, ["Risper Adhiambo Okoth", "Jane Atieno"]),
  ev("election", "lost", ("Tuesday", "2022-08-09"), ["Ezekiel Momanyi Nyandusi", "Kennedy Ongeri Maranga"]),
  ev("appointment", "took him", ("Four years after that", "2013"), ["Kennedy Ongeri Maranga", "Ezekiel Momanyi Nyandusi"]),
  ev("sanction", "was recalled", ("May", "2022-05"), ["Charles Oyaro"]),
  ev("candidacy", "ran as an independent", None, ["Charles Oyaro"]),
  ev("election", "came third", None, ["Charles Oyaro"]),
  ev("departure", "took leave", ("February", "2022-02"), ["Grace Bosibori"]),
  ev("election", "beat", None, ["Grace Bosibori", "Nahashon Mose"]),
  ev("departure", "impeachment", ("five years later", "2018"), ["Nahashon Mose"]),
  ev("appointment", "followed him", ("five years later", "2018"), ["Wycliffe Gisemba", "Nahashon Mose"]),
  ev("communication", "telephoned", ("Thursday evening", "2022-08-11"), ["Wycliffe Gisemba", "Grace Bosibori"]),
)

P("d20-07", """THE PHARMACIST AND THE ADMIRAL

They were born eleven days and four streets apart, in Viana do Castelo, in the wet spring of 1938. The one was Duarte Queirós Malheiro, whose father owned the pharmacy; the other Rui Sampaio Lobato, whose father owed it money. It is among the less important facts about them, but both will tell it you.

Lobato went to the Naval School at Alfeite at seventeen. Malheiro, a stammerer, took his degree at Porto, came home to the jars and scales, and joined the Communists in 1961 without telling his wife, Leonor. She learned of it when the police came for him on 9 March 1963. He had two years in Peniche.

The revolution found the sailor in Bissau, commanding a frigate. By August 1975 he was Minister of the Sea; by October the pharmacist was civil governor of his native district, and the two met, for the first time as adults, over a strike of stevedores. Malheiro had been put there by Lobato's cabinet. He was taken away again by the following one, in which Lobato no longer had a place.

Since then they have divided the town between them. Malheiro was mayor from 1976 until 1985, when he broke with his party and lost; Lobato, by now a Social Democrat and a rear admiral on the retired list, was the man he lost to. The admiral handed the town hall back to him in 1993, having been beaten in his turn. "My predecessor and successor," he likes to introduce him.

The pharmacist is a widower and an unbeliever. The admiral, married three times, last to the cellist Inês Falcão, is a Catholic who misses no Sunday. His eldest, Tomás, presides over the municipal assembly, and is engaged to a Malheiro granddaughter. Neither of the old men claims the credit. Both have been talked of as honorary president of the rowing club, an office that remains vacant.
""",
  occ("Rui Sampaio Lobato", "commanding a frigate"),
  occ("Rui Sampaio Lobato", "Minister of the Sea", start=("August 1975", "1975-08")),
  occ("Duarte Queirós Malheiro", "civil governor of his native district", start=("October", "1975-10")),
  occ("Duarte Queirós Malheiro", "mayor", start=("1976", "1976"), end=("1985", "1985")),
  occ("Rui Sampaio Lobato", "mayor", start=("1985", "1985"), end=("1993", "1993")),
  occ("Duarte Queirós Malheiro", "town hall", start=("1993", "1993")),
  occ("Rui Sampaio Lobato", "rear admiral"),
  occ("Tomás", "presides over the municipal assembly"),
  fact("Duarte Queirós Malheiro", "birthPlace", "Viana do Castelo"),
  fact("Rui Sampaio Lobato", "birthPlace", "Viana do Castelo"),
  fact("Duarte Queirós Malheiro", "birthDate", "spring of 1938", value="1938-21"),
  fact("Rui Sampaio Lobato", "birthDate", "spring of 1938", value="1938-21"),
  fact("Rui Sampaio Lobato", "education", "Naval School at Alfeite"),
  fact("Duarte Queirós Malheiro", "education", "Porto"),
  fact("Duarte Queirós Malheiro", "party", "Communists", date=("1961", "1961")),
  fact("Duarte Queirós Malheiro", "spouse", "Leonor"),
  fact("Duarte Queirós Malheiro", "occupation", "pharmacist"),
  fact("Rui Sampaio Lobato", "party", "Social Democrat"),
  fact("Rui Sampaio Lobato", "spouse", "Inês Falcão"),
  fact("Inês Falcão", "occupation", "cellist"),
  fact("Rui Sampaio Lobato", "religion", "Catholic"),
  fact("Rui Sampaio Lobato", "children", "Tomás"),
  fact("Rui Sampaio Lobato", "occupation", "sailor"),
  ev("arrest", "came for him", ("9 March 1963", "1963-03-09"), ["Duarte Queirós Malheiro"]),
  ev("meeting", "met", None, ["Duarte Queirós Malheiro", "Rui Sampaio Lobato"]),
  ev("appointment", "had been put there", None, ["Duarte Queirós Malheiro"]),
  ev("departure", "was taken away", None, ["Duarte Queirós Malheiro"]),
  ev("departure", "broke with his party", ("1985", "1985"), ["Duarte Queirós Malheiro"]),
  ev("election", "lost", ("1985", "1985"), ["Duarte Queirós Malheiro", "Rui Sampaio Lobato"]),
  ev("election", "beaten", ("1993", "1993"), ["Rui Sampaio Lobato", "Duarte Queirós Malheiro"]),
)

P("d20-08", """The Supreme Court at Galle, and the judges who sat there: notes for a bench history

No list survives of the puisne justices who took the Southern Circuit before 1833. After that date the order is as follows.

Sir Thackeray Boyle Murrough, a Dublin man bred at Trinity, came out in 1834. His notebooks show him impatient of interpreters. He was carried off by cholera on 6 June 1841, and is buried at Dadalla beside a wife, Honoria, whom the climate had taken first.

Murrough's chair stood empty until the new year, when Mr Justice Cornelis Dirk van Houten was moved up from the district court at Matara. Of Burgher family, Dutch Reformed, a proctor's son, he had been the Queen's Advocate's deputy when barely thirty. He quarrelled with the Chief Justice, Sir Alured Peake, about precedence at dinner, wrote to the Secretary of State over that gentleman's head and in 1850 was suspended for it. Restored within the twelvemonth, he thought it more dignified to retire.

During the suspension the circuit was taken by the Registrar, one Percival Ondaatje, as commissioner; it was the first time that a man born in the island of a Tamil mother had tried a European for his life. He got no further, and no pension. Ondaatje's daughter Seraphina became the wife of van Houten's actual successor, James Lockhart Urquhart, who had been Attorney-General in Mauritius. From 1851 the Scotsman sat at Galle for sixteen years. He codified the law of wells.

Peake, by then, was gone; in his stead presided Sir Matthew Crole, who abolished the circuit on the first day of 1868. Urquhart went to Colombo with the other puisnes, and after Crole's departure in 1870 acted as chief for eight months. He hoped to be confirmed. London preferred a Mr Giffard Sykes from the Bombay bench, and the old judge, knighted as a plaster, sailed home with Seraphina in the Christmas week.
""",
  occ("Thackeray Boyle Murrough", "puisne justices", start=("1834", "1834"), end=("6 June 1841", "1841-06-06"), again=["chair"]),
  occ("Cornelis Dirk van Houten", "Mr Justice", start=("the new year", "1842")),
  occ("Cornelis Dirk van Houten", "district court at Matara"),
  occ("Cornelis Dirk van Houten", "Queen's Advocate's deputy"),
  occ("Alured Peake", "Chief Justice"),
  occ("Percival Ondaatje", "Registrar"),
  occ("Percival Ondaatje", "commissioner", start=("1850", "1850")),
  occ("James Lockhart Urquhart", "Attorney-General in Mauritius"),
  occ("James Lockhart Urquhart", "sat at Galle", start=("1851", "1851"), end=("sixteen years", "1867")),
  occ("Matthew Crole", "presided", end=("1870", "1870")),
  occ("James Lockhart Urquhart", "puisnes", start=("1868", "1868")),
  occ("James Lockhart Urquhart", "acted as chief", start=("1870", "1870")),
  occ("Giffard Sykes", "Bombay bench"),
  occ("Giffard Sykes", "chief"),
  fact("Thackeray Boyle Murrough", "residence", "Dublin"),
  fact("Thackeray Boyle Murrough", "education", "Trinity"),
  fact("Thackeray Boyle Murrough", "causeOfDeath", "cholera"),
  fact("Thackeray Boyle Murrough", "deathDate", "6 June 1841", value="1841-06-06"),
  fact("Thackeray Boyle Murrough", "spouse", "Honoria"),
  fact("Cornelis Dirk van Houten", "ethnicity", "Burgher"),
  fact("Cornelis Dirk van Houten", "religion", "Dutch Reformed"),
  fact("Percival Ondaatje", "children", "Seraphina"),
  fact("James Lockhart Urquhart", "spouse", "Seraphina"),
  fact("James Lockhart Urquhart", "nationality", "Scotsman"),
  ev("appointment", "came out", ("1834", "1834"), ["Thackeray Boyle Murrough"]),
  ev("appointment", "was moved up", ("the new year", "1842"), ["Cornelis Dirk van Houten"]),
  ev("communication", "wrote", None, ["Cornelis Dirk van Houten"]),
  ev("sanction", "was suspended", ("1850", "1850"), ["Cornelis Dirk van Houten"]),
  ev("appointment", "Restored", ("within the twelvemonth", "1851"), ["Cornelis Dirk van Houten"]),
  ev("departure", "retire", None, ["Cornelis Dirk van Houten"]),
  ev("travel", "went to Colombo", None, ["James Lockhart Urquhart"]),
  ev("departure", "departure", ("1870", "1870"), ["Matthew Crole"]),
  ev("appointment", "preferred", None, ["Giffard Sykes"]),
  ev("award", "knighted", None, ["James Lockhart Urquhart"]),
  ev("travel", "sailed home", ("the Christmas week", "1870-12"), ["James Lockhart Urquhart", "Seraphina"]),
)

P("d20-09", """A hundred years of the Fjordland Savings Bank (Aalborg 1956), pp. 40–41

With the death of bank director Niels Thorvald Kjær on the last day of 1899 the family's rule was over. The board, on which his brother-in-law, the distiller H. P. Bruun, had the loudest voice, could not agree upon an heir for three weeks. Bruun wanted Bruun. The chairman, Bishop Ditlev Fog, wanted peace, and on 22 January 1900 he obtained it by proposing the bookkeeper.

Thus Margrethe's husband came to the bank's head. Margrethe was Kjær's only child; the man she had married, against his orders, in 1896 was Anders Peter Mikkelsen, a smallholder's boy from Vendsyssel who had learned his figures at Vrå Folk High School. Under the new director deposits trebled. He took his seat on the town council in 1906 as a Radical, and from 1913 to 1920 was Danish consul-general at Kiel, leaving the bank meanwhile in the hands of two deputies, Lauritz Holm and the late director's old adversary Bruun.

It was in this interregnum that the mischief was done. Holm, a Freemason and much trusted, lent on his sole signature to the Skagen fish-oil company, whose treasurer was himself. Bruun found it out in November 1919 and reported it to the inspector of banks, Etatsråd Schiøtt; Holm was taken from his bed, tried at Viborg and given four years. People have asked whether Mikkelsen knew. He swore before the court that he had not, and we may believe him.

Bruun was paid with what he had coveted for twenty years, though he had it for barely two: he died in office of pneumonia in the spring of 1922, leaving the directorship to the returned consul. Mikkelsen, a Knight of Dannebrog by then, kept it till he was seventy. Bishop Fog had long made room in the chair for the shipowner Ejnar Rørdam, Margrethe's second cousin.
""",
  occ("Niels Thorvald Kjær", "bank director", end=("the last day of 1899", "1899-12-31"), again=["late director"]),
  occ("H. P. Bruun", "board"),
  occ("Ditlev Fog", "chairman"),
  occ("Ditlev Fog", "Bishop"),
  occ("Anders Peter Mikkelsen", "bookkeeper"),
  occ("Anders Peter Mikkelsen", "bank's head", start=("22 January 1900", "1900-01-22"), again=["new director"]),
  occ("Anders Peter Mikkelsen", "town council", start=("1906", "1906")),
  occ("Anders Peter Mikkelsen", "Danish consul-general at Kiel", start=("1913", "1913"), end=("1920", "1920"), again=["consul#2"]),
  occ("Lauritz Holm", "deputies", start=("1913", "1913")),
  occ("H. P. Bruun", "deputies", start=("1913", "1913")),
  occ("Lauritz Holm", "treasurer"),
  occ("Schiøtt", "inspector of banks"),
  occ("H. P. Bruun", "directorship", start=("barely two", "1920"), end=("the spring of 1922", "1922-21")),
  occ("Anders Peter Mikkelsen", "directorship", start=("the spring of 1922", "1922-21")),
  occ("Ejnar Rørdam", "chair#2"),
  fact("Niels Thorvald Kjær", "deathDate", "the last day of 1899", value="1899-12-31"),
  fact("Niels Thorvald Kjær", "relatives", "H. P. Bruun"),
  fact("H. P. Bruun", "occupation", "distiller"),
  fact("Niels Thorvald Kjær", "children", "Margrethe#2"),
  fact("Anders Peter Mikkelsen", "spouse", "Margrethe#2", date=("1896", "1896")),
  fact("Anders Peter Mikkelsen", "birthPlace", "Vendsyssel"),
  fact("Anders Peter Mikkelsen", "education", "Vrå Folk High School"),
  fact("Anders Peter Mikkelsen", "party", "Radical"),
  fact("H. P. Bruun", "causeOfDeath", "pneumonia"),
  fact("H. P. Bruun", "deathDate", "the spring of 1922", value="1922-21"),
  fact("Anders Peter Mikkelsen", "award", "Knight of Dannebrog"),
  fact("Ejnar Rørdam", "occupation", "shipowner"),
  fact("Margrethe", "relatives", "Ejnar Rørdam"),
  ev("appointment", "came to the bank's head", ("22 January 1900", "1900-01-22"), ["Anders Peter Mikkelsen"]),
  ev("appointment", "took his seat", ("1906", "1906"), ["Anders Peter Mikkelsen"]),
  ev("disclosure", "reported", ("November 1919", "1919-11"), ["H. P. Bruun", "Schiøtt"]),
  ev("arrest", "was taken from his bed", None, ["Lauritz Holm"]),
  ev("conviction", "given four years", None, ["Lauritz Holm"]),
  ev("testimony", "swore", None, ["Anders Peter Mikkelsen"]),
  ev("departure", "made room", None, ["Ditlev Fog", "Ejnar Rørdam"]),
)

P("d20-10", """Bishops of Kilcroan after the Synod

On the north wall hang seven bishops, and the verger will name them for a shilling. Let us do it for nothing.

The stout one is Malachy Feerick, consecrated bishop in 1869, who had professed canon law at Maynooth and went deaf in Rome. Beside him, younger, hangs the coadjutor that was forced on him in 1883: Eugene Tully, parish priest of Ballinamore, whose brother Andrew sat in Parliament as a Home Ruler for West Cavan. Feerick did not address one word to this helper in nine years, and when the old man was at last laid under the choir, on 2 February 1892, Tully succeeded him as a matter of course.

Tully was a builder. He spent the money of two generations, was reproved for it by the nuncio, and asked to be relieved; the Holy See took him at his word in 1904 and appointed to the see the president of St Felim's College, Dr Hugh Prior. It was a hard case, for Prior was his nephew. The retired bishop lived on at Bundoran until the first winter of the war.

Of Prior, whose picture is the dark one, little is told except that he had been a curler. When he was translated to Armagh in 1911 the chapter elected as vicar capitular the dean, Thomas Garrahan, and everybody supposed that Garrahan would get the mitre. Rome gave it to a Redemptorist from Limerick instead, Father Ignatius Coote, a convert, the son of a Protestant rector; the dean, as loyal a servant as ever was passed over, preached at his consecration.

Coote's long reign ended in 1939, when he had a seizure at the altar. The last two pictures are of Garrahan's grandnephew Owen Dolan, vicar apostolic of Sierra Leone until he took the crozier of Kilcroan that autumn, and of the present bishop, who has begged that nothing be said of him while he can still read it.
""",
  occ("Malachy Feerick", "bishop#2", start=("1869", "1869"), end=("2 February 1892", "1892-02-02")),
  occ("Malachy Feerick", "professed canon law at Maynooth"),
  occ("Eugene Tully", "coadjutor", start=("1883", "1883"), end=("2 February 1892", "1892-02-02")),
  occ("Eugene Tully", "parish priest of Ballinamore"),
  occ("Andrew", "sat in Parliament"),
  occ("Eugene Tully", "retired bishop", start=("2 February 1892", "1892-02-02"), end=("1904", "1904")),
  occ("Hugh Prior", "president of St Felim's College", end=("1904", "1904")),
  occ("Hugh Prior", "the see", start=("1904", "1904"), end=("1911", "1911")),
  occ("Hugh Prior", "Armagh", start=("1911", "1911")),
  occ("Thomas Garrahan", "vicar capitular", start=("1911", "1911")),
  occ("Thomas Garrahan", "dean"),
  occ("Ignatius Coote", "mitre", start=("1911", "1911"), end=("1939", "1939")),
  occ("Owen Dolan", "crozier of Kilcroan", start=("that autumn", "1939-23")),
  occ("Owen Dolan", "vicar apostolic of Sierra Leone", end=("that autumn", "1939-23")),
  fact("Eugene Tully", "siblings", "Andrew"),
  fact("Andrew", "party", "Home Ruler"),
  fact("Eugene Tully", "relatives", "Hugh Prior"),
  fact("Eugene Tully", "residence", "Bundoran"),
  fact("Ignatius Coote", "religion", "Redemptorist"),
  fact("Ignatius Coote", "residence", "Limerick"),
  fact("Thomas Garrahan", "relatives", "Owen Dolan"),
  ev("appointment", "consecrated", ("1869", "1869"), ["Malachy Feerick"]),
  ev("appointment", "succeeded", ("2 February 1892", "1892-02-02"), ["Eugene Tully"]),
  ev("sanction", "was reproved", None, ["Eugene Tully"]),
  ev("departure", "took him at his word", ("1904", "1904"), ["Eugene Tully"]),
  ev("appointment", "appointed", ("1904", "1904"), ["Hugh Prior"]),
  ev("appointment", "was translated", ("1911", "1911"), ["Hugh Prior"]),
  ev("election", "elected", ("1911", "1911"), ["Thomas Garrahan"]),
  ev("appointment", "gave it", None, ["Ignatius Coote"]),
  ev("speech", "preached", None, ["Thomas Garrahan"]),
  ev("appointment", "consecration", None, ["Ignatius Coote"]),
  ev("appointment", "took the crozier", ("that autumn", "1939-23"), ["Owen Dolan"]),
)

P("d20-11", """CHANGES IN THE SERVICE DURING THE YEAR B.E. 2475
(from the Yearbook of the Ministry of Lands, Bangkok)

Minister. — Phraya Suwannakit Phakdi (Chuea Suwannakit) held the portfolio until 28 June, on which day it was taken over by Phraya Anurak Nathi, who had come to the capital in May as Lord Lieutenant of Ayutthaya on furlough and was not expecting it. At Ayutthaya the palat, Luang Wichit Thani, has since carried on his chief's duties.

Under-Secretary. — Vacant since the death, by drowning, of Phra Boriban Khet on 3 September; filled on 1 December by his own younger brother, Luang Boriban Khet (Sanguan), a King's Scholar and graduate in surveying of Cooper's Hill, whose wife, Mom Luang Prayun, is the late minister of war's niece. The title therefore remains in the house.

Director of the Survey. — Mr. J. R. Abercrombie-Hay, a Scot, left on pension on 31 August after twenty-six years. The new Director, Luang Sathit Phumi, was his first Siamese pupil. He had been acting since June, Mr. Abercrombie-Hay being then already in hospital; and it was into his hands that the old gentleman, a Buddhist these ten years, put his theodolite.

Legal Adviser. — M. Étienne Roquefeuil, hitherto judge at Saigon, vice Signor Ghisleri, whose contract was not renewed. M. Roquefeuil holds the licence of Toulouse and is a Knight of the Dragon of Annam.

Provinces. — Luang Phinit exchanged with Khun Wat: the former is now Land Officer at Phrae, where his predecessor and exchange had quarrelled with the abbot, and the latter at Songkhla, where he was born. Khun Wat's resignation, announced in the vernacular press in August, was an invention of that press.

Dismissed. — Nai Pleng, cashier at Korat, on 9 November. He had been convicted in the Special Court in October of making away with 3,100 ticals.
""",
  occ("Phraya Suwannakit Phakdi", "Minister", end=("28 June", "1932-06-28"), again=["portfolio"]),
  occ("Phraya Anurak Nathi", "portfolio", start=("28 June", "1932-06-28")),
  occ("Phraya Anurak Nathi", "Lord Lieutenant of Ayutthaya"),
  occ("Luang Wichit Thani", "palat"),
  occ("Phra Boriban Khet", "Under-Secretary", end=("3 September", "1932-09-03")),
  occ("Luang Boriban Khet (Sanguan)", "Under-Secretary", start=("1 December", "1932-12-01")),
  occ("J. R. Abercrombie-Hay", "Director of the Survey", start=("twenty-six years", "1906"), end=("31 August", "1932-08-31")),
  occ("Luang Sathit Phumi", "acting", start=("since June", "1932-06"), end=("31 August", "1932-08-31")),
  occ("Luang Sathit Phumi", "new Director", start=("31 August", "1932-08-31")),
  occ("Étienne Roquefeuil", "Legal Adviser"),
  occ("Étienne Roquefeuil", "judge at Saigon"),
  occ("Ghisleri", "Legal Adviser"),
  occ("Luang Phinit", "Land Officer at Phrae"),
  occ("Khun Wat", "Land Officer at Phrae"),
  occ("Luang Phinit", "Songkhla"),
  occ("Khun Wat", "Songkhla"),
  occ("Nai Pleng", "cashier at Korat", end=("9 November", "1932-11-09")),
  fact("Phraya Suwannakit Phakdi", "birthName", "Chuea Suwannakit"),
  fact("Phra Boriban Khet", "deathDate", "3 September", value="1932-09-03"),
  fact("Phra Boriban Khet", "causeOfDeath", "drowning"),
  fact("Phra Boriban Khet", "siblings", "Luang Boriban Khet (Sanguan)"),
  fact("Luang Boriban Khet (Sanguan)", "education", "Cooper's Hill"),
  fact("Luang Boriban Khet (Sanguan)", "spouse", "Mom Luang Prayun"),
  fact("J. R. Abercrombie-Hay", "nationality", "Scot"),
  fact("J. R. Abercrombie-Hay", "religion", "Buddhist"),
  fact("Luang Sathit Phumi", "nationality", "Siamese"),
  fact("Étienne Roquefeuil", "education", "Toulouse"),
  fact("Étienne Roquefeuil", "award", "Knight of the Dragon of Annam"),
  fact("Khun Wat", "birthPlace", "Songkhla"),
  ev("appointment", "was taken over", ("28 June", "1932-06-28"), ["Phraya Anurak Nathi"]),
  ev("travel", "had come to the capital", ("May", "1932-05"), ["Phraya Anurak Nathi"]),
  ev("appointment", "filled", ("1 December", "1932-12-01"), ["Luang Boriban Khet (Sanguan)"]),
  ev("departure", "left on pension", ("31 August", "1932-08-31"), ["J. R. Abercrombie-Hay"]),
  ev("departure", "was not renewed", None, ["Ghisleri"]),
  ev("appointment", "exchanged", None, ["Luang Phinit", "Khun Wat"]),
  ev("departure", "Dismissed", ("9 November", "1932-11-09"), ["Nai Pleng"]),
  ev("conviction", "had been convicted", ("October", "1932-10"), ["Nai Pleng"]),
)

P("d20-12", """THE THURNE AND RACKHAM PAPERS
Introduction to the catalogue

These papers came to the Record Office in three deliveries, as the three houses fell. They are not one archive, and the reader must bear in mind whose muniment room each bundle left.

Group A is that of Sir Jocelyn Thurne (1644–1709) of Hickling. Bred up at Emmanuel College and half a Presbyterian, he was knight of the shire in the Convention of 1689, and a Commissioner of Sewers for as long as there were sewers to quarrel about. His wife, Dorothy Le Neve, kept the accounts; after her death, in 1701, nobody did.

Group B: her cousin's. Erasmus Rackham, sometime Receiver-General for Norfolk, was the man who in 1695 denounced Thurne for uttering clipped coin. Thurne was examined before the justices and discharged. Five years later it was the accuser who stood in the dock; and as the new Receiver-General was none other than Sir Jocelyn's steward, Paul Bacon, posterity has drawn its conclusions. That Bacon forged the evidence is asserted in a ballad (B/17) and nowhere else.

Group C, the largest, is of the next age. Rackham's grandson, likewise Erasmus, a wool factor turned banker, married in 1748 Thurne's great-niece and heiress, Lucy, and with her got Hickling, the pew and the feud. He was Mayor of Norwich in 1760. Their elder son, Jocelyn Thurne Rackham, sat for Great Yarmouth as a Foxite from 1784; the younger, Bacon Rackham, D.D., became Archdeacon of Suffolk, and it is his diary (C/201–244) that has made the collection known. He notes on 8 May 1790 that he has "dined with my brother, who will not stand again." He did not, and the seat went to their father's clerk.

The last Rackham was buried in 1877. She had been named for Dorothy.
""",
  occ("Jocelyn Thurne", "knight of the shire", start=("1689", "1689")),
  occ("Jocelyn Thurne", "Commissioner of Sewers"),
  occ("Erasmus Rackham", "Receiver-General for Norfolk"),
  occ("Paul Bacon", "new Receiver-General"),
  occ("Paul Bacon", "steward"),
  occ("Erasmus", "Mayor of Norwich", start=("1760", "1760")),
  occ("Jocelyn Thurne Rackham", "sat for Great Yarmouth", start=("1784", "1784"), end=("1790", "1790")),
  occ("Bacon Rackham", "Archdeacon of Suffolk"),
  fact("Jocelyn Thurne", "birthDate", "1644", value="1644"),
  fact("Jocelyn Thurne", "deathDate", "1709", value="1709"),
  fact("Jocelyn Thurne", "residence", "Hickling"),
  fact("Jocelyn Thurne", "education", "Emmanuel College"),
  fact("Jocelyn Thurne", "religion", "Presbyterian"),
  fact("Jocelyn Thurne", "spouse", "Dorothy Le Neve"),
  fact("Dorothy Le Neve", "deathDate", "1701", value="1701"),
  fact("Dorothy Le Neve", "relatives", "Erasmus Rackham"),
  fact("Erasmus Rackham", "relatives", "Erasmus#2"),
  fact("Erasmus", "occupation", "wool factor"),
  fact("Erasmus", "occupation", "banker"),
  fact("Erasmus", "spouse", "Lucy", date=("1748", "1748")),
  fact("Jocelyn Thurne", "relatives", "Lucy"),
  fact("Erasmus", "children", "Jocelyn Thurne Rackham"),
  fact("Lucy", "children", "Jocelyn Thurne Rackham"),
  fact("Erasmus", "children", "Bacon Rackham"),
  fact("Lucy", "children", "Bacon Rackham"),
  fact("Jocelyn Thurne Rackham", "party", "Foxite"),
  ev("disclosure", "denounced", ("1695", "1695"), ["Erasmus Rackham", "Jocelyn Thurne"]),
  ev("investigation", "was examined", ("1695", "1695"), ["Jocelyn Thurne"]),
  ev("appointment", "became", None, ["Bacon Rackham"]),
  ev("meeting", "dined", ("8 May 1790", "1790-05-08"), ["Bacon Rackham", "Jocelyn Thurne Rackham"]),
)

P("d20-13", """ULAANBAATAR, 4 November 2015 (Wednesday). Six ministers were released by the State Great Khural this morning at the request of Prime Minister Batsükhiin Saruul, who herself has been in the post only since the last days of 2014.

Among the six are a husband and a sister's husband. Dorjiin Enkhbold, released from Mining, is married to the deputy speaker, Tsendiin Oyuun, and Luvsangiin Ganzorig, released from Roads, to the premier's sister Nomin. "I asked my brother-in-law first," Saruul told the chamber, "so that nobody should say I asked him last." He had been a minister under three governments. His successor, sworn in at noon, is Sodnomyn Purev, 44, who grew up in a railwayman's barrack at Zamyn-Üüd, read transport engineering in Irkutsk and, up to last Friday, headed the Ulaanbaatar Railway.

Mining has not been filled. Until it is, the finance minister, Jargalyn Temüülen, will sign for it; he did so once before, for five weeks in 2012, between the arrest of Davaagiin Chuluun and Enkhbold's appointment. Chuluun, it will be remembered, was cleared by the court of appeal and now represents Mongolia in Ottawa.

The remaining four made room for members of the People's Party, with which Saruul's Democrats struck their bargain on Sunday night. Foreign affairs falls to its leader, Ochiryn Delgermaa. A physicist by training, and a Kazakh on her mother's side, Delgermaa was speaker from 2008 to 2012; it was she who gave Saruul, then a girl from the economics faculty, her first job. Defence, Health and Culture go respectively to Generals' Club chairman Bat-Ochir, to the Darkhan surgeon Munkhtsetseg, and to nobody yet.

Enkhbold did not come to hear his own dismissal. He was, his wife said from the chair, hunting. Some deputies believe that he will be sent to Moscow. She smiled and gave the floor to the next speaker.
""",
  occ("Batsükhiin Saruul", "Prime Minister", start=("the last days of 2014", "2014-12"), again=["premier"]),
  occ("Dorjiin Enkhbold", "Mining", start=("2012", "2012"), end=("this morning", "2015-11-04")),
  occ("Tsendiin Oyuun", "deputy speaker"),
  occ("Luvsangiin Ganzorig", "Roads", end=("this morning", "2015-11-04"), again=["minister#2"]),
  occ("Sodnomyn Purev", "Roads", start=("noon", "2015-11-04")),
  occ("Sodnomyn Purev", "headed the Ulaanbaatar Railway", end=("last Friday", "2015-10-30")),
  occ("Jargalyn Temüülen", "finance minister"),
  occ("Jargalyn Temüülen", "Mining#2", start=("2012", "2012"), end=("five weeks", "2012")),
  occ("Davaagiin Chuluun", "Mining#2", end=("2012", "2012")),
  occ("Davaagiin Chuluun", "represents Mongolia in Ottawa"),
  occ("Ochiryn Delgermaa", "leader"),
  occ("Ochiryn Delgermaa", "Foreign affairs"),
  occ("Ochiryn Delgermaa", "speaker#2", start=("2008", "2008"), end=("2012#2", "2012")),
  occ("Bat-Ochir", "Defence"),
  occ("Bat-Ochir", "Generals' Club chairman"),
  occ("Munkhtsetseg", "Health"),
  fact("Tsendiin Oyuun", "spouse", "Dorjiin Enkhbold"),
  fact("Luvsangiin Ganzorig", "spouse", "Nomin"),
  fact("Batsükhiin Saruul", "siblings", "Nomin"),
  fact("Sodnomyn Purev", "residence", "Zamyn-Üüd"),
  fact("Sodnomyn Purev", "education", "Irkutsk"),
  fact("Batsükhiin Saruul", "party", "Democrats"),
  fact("Ochiryn Delgermaa", "party", "People's Party"),
  fact("Ochiryn Delgermaa", "occupation", "physicist"),
  fact("Ochiryn Delgermaa", "ethnicity", "Kazakh"),
  fact("Batsükhiin Saruul", "education", "economics faculty"),
  fact("Munkhtsetseg", "occupation", "surgeon"),
  ev("departure", "were released", ("this morning", "2015-11-04"), ["Dorjiin Enkhbold", "Luvsangiin Ganzorig"]),
  ev("speech", "told the chamber", ("this morning", "2015-11-04"), ["Batsükhiin Saruul"]),
  ev("appointment", "sworn in", ("noon", "2015-11-04"), ["Sodnomyn Purev"]),
  ev("arrest", "arrest", ("2012", "2012"), ["Davaagiin Chuluun"]),
  ev("appointment", "appointment", ("2012", "2012"), ["Dorjiin Enkhbold"]),
  ev("appointment", "falls", None, ["Ochiryn Delgermaa"]),
  ev("appointment", "go respectively", None, ["Bat-Ochir", "Munkhtsetseg"]),
  ev("departure", "dismissal", None, ["Dorjiin Enkhbold"]),
)

P("d20-14", """The Captaincy of the Port of Salto: a list with remarks

1. Sargento mayor Eusebio Larrañaga, 1829–1838. Held the captaincy as a reward for Ituzaingó. Could not swim.

2. Ramón Irureta, a Basque and a Blanco, 1838 until the siege. He was married to the first captain's widow, Petrona Aldao, and lived in her house, which is now the customs shed.

3. During the siege the squadron's purser, an Italian by the name of Giacomo Peirano, did the work for whoever was in possession, and thus may be said to have served six governments in eight years. A Mason. He is the great-grandfather of the senator.

4. 1851: Irureta captain again. He drowned, in sight of his own office, on 19 August 1856.

5. His stepson Eusebio Larrañaga Aldao, the only captain to inherit the place, both from a father and from a father's supplanter. A Colorado, like the one and unlike the other. He was dismissed in 1864 by the governor, Leandro Píriz, whose sister he had jilted.

6. Píriz's candidate was his clerk, Benito Sosa. Of the clerk we have only the signature. When the town fell, in the following November, the victor confirmed him in the captaincy, to everyone's astonishment, and he remained to the end of the Paraguayan war, when the clerk's clerk, Zacarías Moll, relieved him.

7. Zacarías Moll, born in Minorca, 1870–1898. His is the tide-gauge, and his the twenty-two volumes of letters. His daughter Magdalena was the first headmistress of the Osimani school; a second, Antonia, became the wife of No. 8.

8. Lieutenant Tomás Berro Haedo, the first naval officer, a product of the academy at Livorno. He took over from his father-in-law on New Year's Day and struck him off the pension list by Easter. Promoted in 1904, he went to Montevideo as Inspector General of Ports. The Ministry then abolished the captaincy, the harbour having silted up. Talk of reviving it has been heard at every election since.
""",
  occ("Eusebio Larrañaga", "captaincy", start=("1829", "1829"), end=("1838", "1838"), again=["first captain"]),
  occ("Eusebio Larrañaga", "Sargento mayor"),
  occ("Ramón Irureta", "Captaincy", start=("1838#2", "1838")),
  occ("Giacomo Peirano", "purser"),
  occ("Giacomo Peirano", "did the work"),
  occ("Ramón Irureta", "captain#3", start=("1851", "1851"), end=("19 August 1856", "1856-08-19"), again=["office"]),
  occ("Eusebio Larrañaga Aldao", "captain#4", start=("19 August 1856", "1856-08-19"), end=("1864", "1864")),
  occ("Leandro Píriz", "governor"),
  occ("Benito Sosa", "clerk"),
  occ("Benito Sosa", "captaincy#2", start=("1864", "1864"), end=("1870", "1870")),
  occ("Zacarías Moll", "clerk's clerk"),
  occ("Zacarías Moll", "Captaincy", start=("1870", "1870"), end=("1898", "1898")),
  occ("Magdalena", "headmistress of the Osimani school"),
  occ("Tomás Berro Haedo", "Lieutenant"),
  occ("Tomás Berro Haedo", "captaincy#3", start=("New Year's Day", "1899-01-01"), end=("1904", "1904")),
  occ("Tomás Berro Haedo", "Inspector General of Ports", start=("1904", "1904")),
  fact("Ramón Irureta", "ethnicity", "Basque"),
  fact("Ramón Irureta", "party", "Blanco"),
  fact("Ramón Irureta", "spouse", "Petrona Aldao"),
  fact("Giacomo Peirano", "nationality", "Italian"),
  fact("Ramón Irureta", "causeOfDeath", "drowned"),
  fact("Ramón Irureta", "deathDate", "19 August 1856", value="1856-08-19"),
  fact("Ramón Irureta", "relatives", "Eusebio Larrañaga Aldao"),
  fact("Eusebio Larrañaga", "children", "Eusebio Larrañaga Aldao"),
  fact("Eusebio Larrañaga Aldao", "party", "Colorado"),
  fact("Eusebio Larrañaga", "party", "Colorado"),
  fact("Zacarías Moll", "birthPlace", "Minorca"),
  fact("Zacarías Moll", "children", "Magdalena"),
  fact("Zacarías Moll", "children", "Antonia"),
  fact("Tomás Berro Haedo", "spouse", "Antonia"),
  fact("Tomás Berro Haedo", "education", "academy at Livorno"),
  ev("departure", "was dismissed", ("1864", "1864"), ["Eusebio Larrañaga Aldao", "Leandro Píriz"]),
  ev("appointment", "confirmed", ("the following November", "1865-11"), ["Benito Sosa"]),
  ev("departure", "relieved", ("the end of the Paraguayan war", "1870"), ["Benito Sosa", "Zacarías Moll"]),
  ev("appointment", "took over", ("New Year's Day", "1899-01-01"), ["Tomás Berro Haedo"]),
  ev("sanction", "struck him off", ("Easter", "1899-04"), ["Zacarías Moll", "Tomás Berro Haedo"]),
  ev("appointment", "Promoted", ("1904", "1904"), ["Tomás Berro Haedo"]),
)

P("d20-15", """Rakvere Town Chronicle, second notebook, kept by the schoolmaster Juhan Tamm

1919, March. The first elected council met in the fire hall. As town head it took the apothecary Karl Lepik, with nineteen voices against twelve for the joiner August Roos. The former town head, Baron Toll's man Eduard Rosenthal, handed him the seal and the debts and left for Danzig on the evening train.

1921. Lepik went to Tallinn as deputy minister of health. Roos thus came to the seal after all. He is a Social Democrat and a Baptist, and his wife Liisa still sells milk at the market.

1923. In the December election the Social Democrats lost three seats and Roos his office, which returned to the apothecary, who in the capital had quarrelled with his minister and been let go. The joiner, on his side, went into the Riigikogu, where he sat for Virumaa until he died.

1926. My own case. On 2 June the county school inspector, Jaan Mitt, a former pupil, dismissed me for drunkenness. I appealed to the ministry. In September I was given back my class; Mitt was moved to Petseri and his place was filled by Salme Lepik, the town head's niece, the first of her sex in that employment, educated at Tartu and, they say, at a clinic in Vienna.

1929. Roos is dead, of the lungs, on 11 October. His son Richard, an advocate, gave the speech at the grave, and Lepik, whose eyes were wet, held the hat. At the by-vote Liisa stood for his seat and did not get it.

1934. Parties forbidden. Lepik was told by telephone on 15 March that he was no longer town head. An appointed one, Major Aleksander Kõiv, took the room over the same afternoon. Before that the major commanded the garrison in Narva; his mother was a Rosenthal. So it all comes round.
""",
  occ("Juhan Tamm", "schoolmaster"),
  occ("Karl Lepik", "town head", start=("March", "1919-03"), end=("1921", "1921")),
  occ("Eduard Rosenthal", "former town head", end=("March", "1919-03")),
  occ("Karl Lepik", "deputy minister of health", start=("1921", "1921")),
  occ("August Roos", "seal#2", start=("1921", "1921"), end=("December", "1923-12"), again=["office"]),
  occ("Karl Lepik", "office", start=("December", "1923-12"), end=("15 March", "1934-03-15"), again=["town head#4"]),
  occ("August Roos", "sat for Virumaa", start=("1923", "1923"), end=("11 October", "1929-10-11"), again=["Riigikogu"]),
  occ("Jaan Mitt", "county school inspector", end=("September", "1926-09")),
  occ("Salme Lepik", "county school inspector", start=("September", "1926-09")),
  occ("Aleksander Kõiv", "town head#4", start=("the same afternoon", "1934-03-15"), again=["room"]),
  occ("Aleksander Kõiv", "Major"),
  occ("Aleksander Kõiv", "commanded the garrison in Narva"),
  fact("Karl Lepik", "occupation", "apothecary"),
  fact("August Roos", "occupation", "joiner"),
  fact("August Roos", "party", "Social Democrat"),
  fact("August Roos", "religion", "Baptist"),
  fact("August Roos", "spouse", "Liisa"),
  fact("Karl Lepik", "relatives", "Salme Lepik"),
  fact("Salme Lepik", "education", "Tartu"),
  fact("August Roos", "causeOfDeath", "lungs"),
  fact("August Roos", "deathDate", "11 October", value="1929-10-11"),
  fact("August Roos", "children", "Richard"),
  fact("Richard", "occupation", "advocate"),
  ev("election", "took", ("March", "1919-03"), ["Karl Lepik", "August Roos"]),
  ev("travel", "left for Danzig", ("March", "1919-03"), ["Eduard Rosenthal"]),
  ev("appointment", "went to Tallinn", ("1921", "1921"), ["Karl Lepik"]),
  ev("appointment", "came to the seal", ("1921", "1921"), ["August Roos"]),
  ev("election", "lost", ("December", "1923-12"), ["August Roos"]),
  ev("departure", "been let go", None, ["Karl Lepik"]),
  ev("appointment", "went into the Riigikogu", ("1923", "1923"), ["August Roos"]),
  ev("sanction", "dismissed", ("2 June", "1926-06-02"), ["Juhan Tamm", "Jaan Mitt"]),
  ev("communication", "appealed", None, ["Juhan Tamm"]),
  ev("appointment", "was given back", ("September", "1926-09"), ["Juhan Tamm"]),
  ev("departure", "was moved to Petseri", ("September", "1926-09"), ["Jaan Mitt"]),
  ev("appointment", "was filled", ("September", "1926-09"), ["Salme Lepik"]),
  ev("speech", "gave the speech", None, ["Richard"]),
  ev("candidacy", "stood", None, ["Liisa"]),
  ev("election", "did not get it", None, ["Liisa"]),
  ev("departure", "was told by telephone", ("15 March", "1934-03-15"), ["Karl Lepik"]),
  ev("appointment", "took the room over", ("the same afternoon", "1934-03-15"), ["Aleksander Kõiv"]),
)

P("d20-16", """What the Quarcoopomes did

In Accra they will tell you there is a Quarcoopome in every cabinet, whichever side has won. It is nearly so.

It begins with a catechist. Emmanuel Tetteh Quarcoopome, who was baptised a Presbyterian at Osu as a grown man, had four sons by Dede Ashikishan, and sent the cleverest, Robert, to Achimota and then to Fourah Bay. Robert taught Latin, disliked it, and followed his old headmaster into the Gold Coast legislature in 1946, as member for Ga Rural. Nkrumah's people turned him out five years on; the winner was a carpenter, Nii Amon Lartey, with whose daughter the loser's boy was at that very time, unknown to both fathers, in love.

The boy was Ebenezer. He and Korkor Lartey married in London in 1957; he ate his dinners at Gray's Inn, she trained as a midwife in Hackney. When they came back, the carpenter had risen to be Minister of Housing, and found his son-in-law a desk as assistant state attorney. Neither was in office on the morning after the coup of 1966. Lartey was eight months in Ussher Fort. Ebenezer, on the contrary, was promoted by the soldiers, became Solicitor-General in 1968 and Attorney-General under Dr Busia from October 1969, and held out for less than three years, until there was another coup and another morning. This time it was the old man who carried soup to the gaol.

Their twins have settled matters by belonging to different parties. Dede, of the NDC, an economist, was Deputy Minister of Trade from 2009 to 2013 and thereafter high commissioner in Pretoria. The post had to be vacated in 2017 because of her brother's side winning; and what her brother Nii became that year was, as one might guess, Minister of Trade. He lost it in the reshuffle of 2021. "I shall carry the soup," said his sister.
""",
  occ("Emmanuel Tetteh Quarcoopome", "catechist"),
  occ("Robert", "member for Ga Rural", start=("1946", "1946"), end=("five years on", "1951")),
  occ("Nii Amon Lartey", "member for Ga Rural", start=("five years on", "1951")),
  occ("Nii Amon Lartey", "Minister of Housing", end=("1966", "1966")),
  occ("Ebenezer", "assistant state attorney"),
  occ("Ebenezer", "Solicitor-General", start=("1968", "1968")),
  occ("Ebenezer", "Attorney-General", start=("October 1969", "1969-10"), end=("less than three years", "1972")),
  occ("Dede", "Deputy Minister of Trade", start=("2009", "2009"), end=("2013", "2013")),
  occ("Dede", "high commissioner in Pretoria", start=("2013", "2013"), end=("2017", "2017")),
  occ("Nii", "Minister of Trade#2", start=("that year", "2017"), end=("2021", "2021")),
  fact("Emmanuel Tetteh Quarcoopome", "religion", "Presbyterian"),
  fact("Emmanuel Tetteh Quarcoopome", "spouse", "Dede Ashikishan"),
  fact("Emmanuel Tetteh Quarcoopome", "children", "Robert"),
  fact("Robert", "education", "Achimota"),
  fact("Robert", "education", "Fourah Bay"),
  fact("Nii Amon Lartey", "occupation", "carpenter"),
  fact("Robert", "children", "Ebenezer"),
  fact("Ebenezer", "spouse", "Korkor Lartey", date=("1957", "1957")),
  fact("Nii Amon Lartey", "children", "Korkor Lartey"),
  fact("Ebenezer", "education", "Gray's Inn"),
  fact("Korkor Lartey", "occupation", "midwife"),
  fact("Korkor Lartey", "children", "Dede#2"),
  fact("Korkor Lartey", "children", "Nii#2"),
  fact("Robert", "occupation", "taught Latin"),
  fact("Ebenezer", "children", "Dede#2"),
  fact("Dede", "party", "NDC"),
  fact("Dede", "occupation", "economist"),
  fact("Dede", "siblings", "Nii#2"),
  fact("Ebenezer", "children", "Nii#2"),
  ev("appointment", "followed", ("1946", "1946"), ["Robert"]),
  ev("election", "turned him out", ("five years on", "1951"), ["Robert", "Nii Amon Lartey"]),
  ev("appointment", "was promoted", None, ["Ebenezer"]),
  ev("appointment", "became", ("1968", "1968"), ["Ebenezer"]),
  ev("departure", "vacated", ("2017", "2017"), ["Dede"]),
  ev("appointment", "became#2", ("that year", "2017"), ["Nii"]),
  ev("departure", "lost it", ("2021", "2021"), ["Nii"]),
)

P("d20-17", """Wellington, Friday night, 9 August 1895. — The Native Lands debate brought out all four of the men who have managed, or mismanaged, that department in ten years, and your correspondent sat counting them like sheep.

First up, the actual Minister: Mr. Donald Fergus Strachan, of Wairoa, runholder, elder of the kirk, who took it in May from Mr. Speight. He spoke from half-past seven until the lamps were trimmed. He was heard with respect by Mr. Speight himself, who, being a compositor by trade, has no runs, and who was removed, let us remember, for having said so at Napier.

Third, and sharpest, Hone Wi Tamihana. The member for the Eastern Maori district had charge of the lands for one winter, that of '91, before Speight, after Captain Allardyce, and with less to thank either of them for than any. Educated at Te Aute, and the grandson of a man who had been shot at Waerenga-a-Hika by the Captain's own troop, he put it to the House in two languages that of every Minister's promises his were the only ones kept, since he alone had not had time to make any.

The Captain replied last. Robert Allardyce, erstwhile of the Armed Constabulary, has been in Parliament these nineteen years, first for Tauranga, which rejected him in 1890, and now for Bay of Plenty; he is a churchwarden, a widower with five daughters, one of whom, Miss Constance, is in a fair way to marry the present Minister's private secretary. He regretted Waerenga-a-Hika. He regretted, too, that his son-in-law to be should have drafted so long a speech for Mr. Strachan.

The division, at one in the morning, was 38 to 29. Mr. Speight voted against his own late colleagues; the Premier's letter to him, expelling him from caucus, was delivered at breakfast.
""",
  occ("Donald Fergus Strachan", "Minister", start=("May", "1895-05"), again=["Minister#3"]),
  occ("Donald Fergus Strachan", "elder of the kirk"),
  occ("Speight", "Minister", end=("May", "1895-05")),
  occ("Hone Wi Tamihana", "member for the Eastern Maori district"),
  occ("Hone Wi Tamihana", "charge of the lands", start=("winter, that of '91", "1891")),
  occ("Robert Allardyce", "charge of the lands", end=("'91", "1891")),
  occ("Robert Allardyce", "Captain"),
  occ("Robert Allardyce", "Armed Constabulary"),
  occ("Robert Allardyce", "Parliament", start=("these nineteen years", "1876")),
  occ("Robert Allardyce", "Tauranga", start=("these nineteen years", "1876"), end=("1890", "1890")),
  occ("Robert Allardyce", "Bay of Plenty"),
  occ("Robert Allardyce", "churchwarden"),
  fact("Donald Fergus Strachan", "residence", "Wairoa"),
  fact("Donald Fergus Strachan", "occupation", "runholder"),
  fact("Speight", "occupation", "compositor"),
  fact("Hone Wi Tamihana", "education", "Te Aute"),
  fact("Robert Allardyce", "children", "Constance"),
  fact("Robert Allardyce", "militaryService", "Armed Constabulary"),
  ev("appointment", "took it", ("May", "1895-05"), ["Donald Fergus Strachan", "Speight"]),
  ev("speech", "spoke", ("Friday night, 9 August 1895", "1895-08-09"), ["Donald Fergus Strachan"]),
  ev("departure", "was removed", None, ["Speight"]),
  ev("speech", "put it to the House", ("Friday night, 9 August 1895", "1895-08-09"), ["Hone Wi Tamihana"]),
  ev("speech", "replied", ("Friday night, 9 August 1895", "1895-08-09"), ["Robert Allardyce"]),
  ev("election", "rejected", ("1890", "1890"), ["Robert Allardyce"]),
  ev("communication", "letter", ("breakfast", "1895-08-10"), ["Speight"]),
  ev("sanction", "expelling", ("breakfast", "1895-08-10"), ["Speight"]),
)

P("d20-18", """HOW THE WESTFJORDS VOTED — and who they are that won

Ísafjörður, 29 June 1953

For thirty years this constituency has been fought between two houses on one street. The upper house is that of the sýslumaður. Its present head, Sturla Hafliðason, 58, magistrate of the county since 1931 and Independence Party member in the Althing for twelve years, yesterday lost to the lower house, where there lives, rent paid by the union, a net-maker called Bergþóra.

Bergþóra Ólafsdóttir is forty-one. She was orphaned at Bolungarvík, put out to work at nine, and has the Seamen's Union to thank for her year at Brunnsvik in Sweden; since 1946 she has been its chairman, succeeding her husband, Guðlaugur Pétursson, whom the sea did not give back. They had been married three winters. She joined his party, the Social Democrats, only after he was gone.

The deputy she relieves is no stranger to her. It was Hafliðason who held the inquiry into the loss of the Freyja, in which Pétursson sailed as mate, and found nobody to blame; and the owner, whom he had examined for all of ten minutes, was his own wife's cousin, consul Ásgeir Thorsteinsson, at that time chairman of the county party. The consul gave up the chair last autumn. In it sits now Sturla's son Hafliði, a dentist.

The widow spoke from the fire-station steps at three in the morning. The magistrate came to shake her hand. He remains magistrate.

In the neighbouring seat the Progressive farmers' candidate, provost Eggert Sívertsen of Holt, kept what he has had since 1942, although by nine votes only. His challenger, Dr. Jón Blöndal, was district physician under that other Sívertsen, Eggert's late brother and predecessor in the Althing, Páll. Blöndal says that he is finished with politics. So he said in 1949.
""",
  occ("Sturla Hafliðason", "magistrate of the county", start=("1931", "1931"), again=["sýslumaður", "magistrate#3"]),
  occ("Sturla Hafliðason", "member in the Althing", start=("twelve years", "1941"), end=("yesterday", "1953-06-28"), again=["deputy"]),
  occ("Bergþóra Ólafsdóttir", "member in the Althing", start=("yesterday", "1953-06-28")),
  occ("Bergþóra Ólafsdóttir", "chairman", start=("1946", "1946")),
  occ("Guðlaugur Pétursson", "chairman", end=("1946", "1946")),
  occ("Guðlaugur Pétursson", "mate"),
  occ("Ásgeir Thorsteinsson", "consul"),
  occ("Ásgeir Thorsteinsson", "chairman of the county party", end=("last autumn", "1952-23"), again=["chair#3"]),
  occ("Hafliði", "chair#3", start=("last autumn", "1952-23")),
  occ("Eggert Sívertsen", "provost"),
  occ("Eggert Sívertsen", "seat", start=("1942", "1942")),
  occ("Jón Blöndal", "district physician"),
  occ("Páll", "Althing#2", end=("1942", "1942")),
  fact("Sturla Hafliðason", "party", "Independence Party"),
  fact("Bergþóra Ólafsdóttir", "occupation", "net-maker"),
  fact("Bergþóra Ólafsdóttir", "education", "Brunnsvik"),
  fact("Bergþóra Ólafsdóttir", "spouse", "Guðlaugur Pétursson"),
  fact("Bergþóra Ólafsdóttir", "party", "Social Democrats"),
  fact("Guðlaugur Pétursson", "party", "Social Democrats"),
  fact("Sturla Hafliðason", "children", "Hafliði"),
  fact("Hafliði", "occupation", "dentist"),
  fact("Eggert Sívertsen", "party", "Progressive"),
  fact("Eggert Sívertsen", "residence", "Holt"),
  fact("Eggert Sívertsen", "siblings", "Páll"),
  ev("election", "lost", ("yesterday", "1953-06-28"), ["Sturla Hafliðason", "Bergþóra Ólafsdóttir"]),
  ev("investigation", "inquiry", None, ["Sturla Hafliðason"]),
  ev("testimony", "had examined", None, ["Ásgeir Thorsteinsson", "Sturla Hafliðason"]),
  ev("departure", "gave up the chair", ("last autumn", "1952-23"), ["Ásgeir Thorsteinsson"]),
  ev("speech", "spoke", ("three in the morning", "1953-06-29"), ["Bergþóra Ólafsdóttir"]),
  ev("meeting", "came to shake her hand", None, ["Sturla Hafliðason", "Bergþóra Ólafsdóttir"]),
  ev("election", "kept", ("yesterday", "1953-06-28"), ["Eggert Sívertsen", "Jón Blöndal"]),
)

P("d20-19", """Two Men of Kolhapur

If you ask a sugar farmer in these parts who built the factory, he will look to see who is listening. For the factory was built twice: once on paper by Shripatrao Ghorpade and once in brick by Bhausaheb Mane, and they have not shared a platform since the boiler was lit.

Ghorpade is the older, a Maratha landlord's son with a Rajaram College degree, and was already president of the district board when Mane, a Dhangar shepherd boy, was learning his letters from the postman. The postman, Vithal Joshi, is worth a word himself; he was a follower of Phule and later mayor of Ichalkaranji. It was upon Joshi's word that Ghorpade engaged the boy as a clerk in 1951.

Eight years afterwards the clerk was the co-operative's secretary and his employer its chairman. Then came the election. Congress gave the Kagal ticket to the secretary. Ghorpade left the party over it and fought him as an independent, losing by a margin at which people still whistle; within the month he was voted out of the chair as well, and the man to whom the board handed it was Mane. He occupied it for twenty-six years, latterly from Bombay, where between 1972 and 1975 he was Minister of State for Irrigation.

The old man had his revenge through a daughter. Sushilabai Ghorpade, an advocate trained in Pune, sued the board on behalf of four hundred shareholders, and in 1988 the High Court removed Mane from the chair and put in an administrator, the retired collector D. N. Kelkar. She herself sits there now, Kelkar having made way for her in 1991.

Mane, who buried his wife Tarabai last monsoon, says he bears no grudge. Would he go and see Ghorpade, who is ninety and blind? "I went on Sunday," he said. "He thought I was the postman."
""",
  occ("Shripatrao Ghorpade", "president of the district board"),
  occ("Vithal Joshi", "mayor of Ichalkaranji"),
  occ("Bhausaheb Mane", "clerk", start=("1951", "1951")),
  occ("Bhausaheb Mane", "co-operative's secretary", start=("Eight years afterwards", "1959"), again=["secretary#2"]),
  occ("Shripatrao Ghorpade", "chairman", end=("within the month", "1962")),
  occ("Bhausaheb Mane", "chair#2", end=("1988", "1988"), start=("twenty-six years", "1962"), again=["chair#3"]),
  occ("Bhausaheb Mane", "Minister of State for Irrigation", start=("1972", "1972"), end=("1975", "1975")),
  occ("D. N. Kelkar", "administrator", start=("1988", "1988"), end=("1991", "1991")),
  occ("D. N. Kelkar", "retired collector"),
  occ("Sushilabai Ghorpade", "sits there now", start=("1991", "1991")),
  fact("Shripatrao Ghorpade", "ethnicity", "Maratha"),
  fact("Shripatrao Ghorpade", "education", "Rajaram College"),
  fact("Bhausaheb Mane", "ethnicity", "Dhangar"),
  fact("Vithal Joshi", "occupation", "postman#2"),
  fact("Bhausaheb Mane", "party", "Congress"),
  fact("Shripatrao Ghorpade", "party", "Congress"),
  fact("Shripatrao Ghorpade", "children", "Sushilabai Ghorpade"),
  fact("Sushilabai Ghorpade", "occupation", "advocate"),
  fact("Sushilabai Ghorpade", "education", "Pune"),
  fact("Bhausaheb Mane", "spouse", "Tarabai"),
  ev("appointment", "engaged", ("1951", "1951"), ["Shripatrao Ghorpade", "Bhausaheb Mane"]),
  ev("departure", "left the party", None, ["Shripatrao Ghorpade"]),
  ev("candidacy", "fought", None, ["Shripatrao Ghorpade", "Bhausaheb Mane"]),
  ev("election", "losing", None, ["Shripatrao Ghorpade", "Bhausaheb Mane"]),
  ev("departure", "was voted out", ("within the month", "1962"), ["Shripatrao Ghorpade"]),
  ev("appointment", "handed it", ("within the month", "1962"), ["Bhausaheb Mane"]),
  ev("departure", "removed", ("1988", "1988"), ["Bhausaheb Mane"]),
  ev("appointment", "put in", ("1988", "1988"), ["D. N. Kelkar"]),
  ev("departure", "having made way", ("1991", "1991"), ["D. N. Kelkar", "Sushilabai Ghorpade"]),
  ev("meeting", "went on Sunday", None, ["Bhausaheb Mane", "Shripatrao Ghorpade"]),
)

P("d20-20", """VALIS OF THE VILAYET OF KARASU, FROM THE SALNAME AND FROM OTHER SOURCES

The Salname gives eleven names and suppresses a twelfth.

Mehmed Reşid Pasha, vali from 1869 to 1872, came from the Tanzimat school, had been secretary of embassy in Vienna under Kostaki Bey, and brought with him a brass band. After him a soldier, Müşir Derviş Pasha the Lame, was vali one year; then the band-master's patron came back as vali, at his own petition, and stayed until the Russians were at the bridge.

The Russians named as governor Prince Amilakhvari's adjutant, Major Semyon Gurko, and this is the twelfth. He sat in the konak from November 1877 to the following August and left the accounts in better order than he found them.

In 1878, on the evacuation, the vilayet was confided to the defterdar, Hacı Nuri Efendi, a Laz of Rize and a Nakshibendi, whose memoir we chiefly follow. According to himself he never wished for it. His report against the brigands' friend, Kaymakam Şakir of Olti, cost the latter his place; Şakir's brother-in-law was, however, a chamberlain, and in the spring of 1880 a telegram from the Palace relieved the reporter and promoted the reported. One may imagine the handing over. They drank coffee, writes Nuri Efendi, and spoke of pears.

Şakir Pasha, as we must now call him, ruled for six years, married in the third of them Nuri's ward Behice, and died in his bath. Some say the ward's coffee. The inquest, by the municipal doctor Karabet Efendi, a Paris man, found a stroke. His body was scarcely washed when Nuri, summoned from retirement at Rize, was wearing the sash again, and he kept it until 1893.

Of the remaining valis, Abdullah Hilmi Bey (the first with a diploma from the Mülkiye), his cousin Ferid and the unlucky Cemal Pasha, who was shot upon the stairs on 24 July 1909 on his way to resign, there is more in Chapter IV.
""",
  occ("Mehmed Reşid Pasha", "vali", start=("1869", "1869"), end=("1872", "1872")),
  occ("Mehmed Reşid Pasha", "secretary of embassy in Vienna"),
  occ("Derviş Pasha the Lame", "Müşir"),
  occ("Derviş Pasha the Lame", "vali#2", start=("1872", "1872"), end=("one year", "1873")),
  occ("Mehmed Reşid Pasha", "vali#3", start=("one year", "1873"), end=("November 1877", "1877-11")),
  occ("Semyon Gurko", "governor", start=("November 1877", "1877-11"), end=("the following August", "1878-08")),
  occ("Semyon Gurko", "Major"),
  occ("Semyon Gurko", "adjutant"),
  occ("Hacı Nuri Efendi", "vilayet", start=("1878", "1878"), end=("the spring of 1880", "1880-21")),
  occ("Hacı Nuri Efendi", "defterdar"),
  occ("Şakir Pasha", "Kaymakam"),
  occ("Abdullah Hilmi Bey", "remaining valis"),
  occ("Ferid", "remaining valis"),
  occ("Cemal Pasha", "remaining valis", end=("24 July 1909", "1909-07-24")),
  ev("investigation", "inquest", None, ["Karabet Efendi", "Şakir Pasha"]),
  occ("Şakir Pasha", "ruled", start=("the spring of 1880", "1880-21"), end=("six years", "1886")),
  occ("Karabet Efendi", "municipal doctor"),
  occ("Hacı Nuri Efendi", "wearing the sash", end=("1893", "1893"), start=("six years", "1886")),
  fact("Hacı Nuri Efendi", "ethnicity", "Laz"),
  fact("Hacı Nuri Efendi", "birthPlace", "Rize"),
  fact("Hacı Nuri Efendi", "religion", "Nakshibendi"),
  fact("Hacı Nuri Efendi", "residence", "Rize#2"),
  fact("Şakir Pasha", "spouse", "Behice", date=("the third of them", "1882")),
  fact("Şakir Pasha", "deathPlace", "bath"),
  fact("Şakir Pasha", "causeOfDeath", "stroke"),
  fact("Karabet Efendi", "education", "Paris"),
  fact("Abdullah Hilmi Bey", "education", "Mülkiye"),
  fact("Abdullah Hilmi Bey", "relatives", "Ferid"),
  fact("Cemal Pasha", "deathDate", "24 July 1909", value="1909-07-24"),
  fact("Cemal Pasha", "causeOfDeath", "shot"),
  ev("appointment", "came back", None, ["Mehmed Reşid Pasha"]),
  ev("appointment", "named", ("November 1877", "1877-11"), ["Semyon Gurko"]),
  ev("appointment", "was confided", ("1878", "1878"), ["Hacı Nuri Efendi"]),
  ev("departure", "cost the latter his place", None, ["Şakir Pasha", "Hacı Nuri Efendi"]),
  ev("departure", "relieved", ("the spring of 1880", "1880-21"), ["Hacı Nuri Efendi"]),
  ev("appointment", "promoted", ("the spring of 1880", "1880-21"), ["Şakir Pasha"]),
  ev("meeting", "drank coffee", ("the spring of 1880", "1880-21"), ["Hacı Nuri Efendi", "Şakir Pasha"]),
  ev("appointment", "summoned", None, ["Hacı Nuri Efendi"]),
)

P("d20-21", """A short history of the Silk Inspection Bureau, Yokohama (privately printed)

Three of the Bureau's chiefs were born in the same Ueda lane, and as all were called Kanai the staff numbered them like emperors.

Kanai the First, Jūzō, was a samurai of the Matsudaira domain until there was no domain. He travelled to Lyon in 1873 at his own cost, and seven years after his return the new ministry put him at the head of the new Bureau. He was then thirty-eight. Of his tenure people recall the moustache, and the scandal in which it ended: on 6 June 1891 his chief assayer, Hotta Shinkichi, confessed to passing damp bales, and the chief, who had known nothing, took the blame and the train home.

Hotta went to prison. As assayer there came in his place a certain Ishibashi, a Sapporo graduate and a Christian, and as chief, from the Ministry, Viscount Uramatsu, who had never touched a cocoon. The Viscount's one great act was to retire, after the Chinese war, in favour of the assayer.

Ishibashi Tomoe is the true founder. Under him the Bureau got its laboratory, its library and Kanai the Second. This was Jūzō's nephew and adopted heir, Seiji, whom his chief first engaged as interpreter in 1899, then sent to Cornell, and finally made his son-in-law; Ishibashi Kiku brought with her as her dowry, the wits said, the succession. It fell to Seiji in April 1914. He was a director of the Yokohama Specie Bank besides, and sat in the House of Peers for the last four years of his life. He was killed at his desk by the earthquake.

The third was no relation of the second. Kanai Masao had been the boilerman's son in the lane, an ordinary soldier at Mukden and the first socialist to sit in the city assembly. How a Seiyūkai minister came to appoint him nobody now alive can explain.
""",
  occ("Kanai the First, Jūzō", "head of the new Bureau", end=("6 June 1891", "1891-06-06"), again=["chief#3"]),
  occ("Kanai the First, Jūzō", "samurai of the Matsudaira domain"),
  occ("Hotta Shinkichi", "chief assayer", end=("6 June 1891", "1891-06-06")),
  occ("Ishibashi Tomoe", "assayer#2", start=("1891", "1891"), again=["assayer#3"]),
  occ("Viscount Uramatsu", "chief#4", start=("1891", "1891"), end=("after the Chinese war", "1895")),
  occ("Ishibashi Tomoe", "chief#5", start=("after the Chinese war", "1895"), end=("April 1914", "1914-04")),
  occ("Seiji", "interpreter", start=("1899", "1899")),
  occ("Seiji", "succession", start=("April 1914", "1914-04")),
  occ("Seiji", "director of the Yokohama Specie Bank"),
  occ("Seiji", "sat in the House of Peers", start=("the last four years of his life", "1919")),
  occ("Kanai Masao", "sit in the city assembly"),
  occ("Kanai Masao", "chiefs"),
  fact("Kanai the First, Jūzō", "birthPlace", "Ueda"),
  fact("Seiji", "birthPlace", "Ueda"),
  fact("Kanai Masao", "birthPlace", "Ueda"),
  fact("Ishibashi Tomoe", "education", "Sapporo"),
  fact("Ishibashi Tomoe", "religion", "Christian"),
  fact("Kanai the First, Jūzō", "relatives", "Seiji"),
  fact("Seiji", "education", "Cornell"),
  fact("Seiji", "spouse", "Ishibashi Kiku"),
  fact("Ishibashi Tomoe", "children", "Ishibashi Kiku"),
  fact("Seiji", "causeOfDeath", "earthquake"),
  fact("Kanai Masao", "militaryService", "ordinary soldier at Mukden"),
  fact("Kanai Masao", "party", "socialist"),
  ev("travel", "travelled to Lyon", ("1873", "1873"), ["Kanai the First, Jūzō"]),
  ev("appointment", "put him at the head", None, ["Kanai the First, Jūzō"]),
  ev("disclosure", "confessed", ("6 June 1891", "1891-06-06"), ["Hotta Shinkichi"]),
  ev("departure", "took the blame", ("6 June 1891", "1891-06-06"), ["Kanai the First, Jūzō"]),
  ev("conviction", "went to prison", None, ["Hotta Shinkichi"]),
  ev("appointment", "came in his place", None, ["Ishibashi Tomoe"]),
  ev("departure", "retire", ("after the Chinese war", "1895"), ["Viscount Uramatsu", "Ishibashi Tomoe"]),
  ev("appointment", "engaged", ("1899", "1899"), ["Seiji", "Ishibashi Tomoe"]),
  ev("appointment", "fell to Seiji", ("April 1914", "1914-04"), ["Seiji"]),
  ev("appointment", "appoint", None, ["Kanai Masao"]),
)

P("d20-22", """From: J. van Essen, *Seven Dike-Reeves*

My great-grandmother held that a dike-reeve could be told by his boots. Wessel Coolhaas's were never dry. He had been elected in 1811 in the name of an Emperor, was confirmed three years after by a King, and cared for neither: a Mennonite farmer from Ransdorp, he would not swear, and both sovereigns had to content themselves with his word. He broke his neck on the ice in January 1829.

Upon this the heemraden chose, of all people, a lawyer. Mr. Barthold Six van Oterleek lived on the Herengracht and kept the office for ten years as one keeps a country house. His secretary did the work; and as the secretary, Klaas Coolhaas, was the drowned man's brother's son (people always said drowned; it sounded better), the farmers were content. Six resigned upon becoming burgomaster of Haarlem, and Klaas, to whom the reeve's chair had in some sense belonged all the while, got the chair too.

He died in it, of the cholera, in 1849. His widow Neeltje carried the papers to the next man herself. The new reeve was Dirk Oostwoud, member of the Second Chamber for Hoorn and a Thorbeckean, who had been her first suitor. Oostwoud gave the polder steam. For his services he was made a Knight of the Netherlands Lion, and it is he who stands, in bronze, with his back to the pumping station.

After which come two of whom nothing needs to be said, then a Catholic reeve, Father Ruigrok's brother Cornelis (1887–1906), at whose election the church bells of Volendam were rung for an hour; and at last, in boots of patent leather, my great-grandmother's own nephew, Wessel Coolhaas Jr., an engineer from Delft, who as reeve in the year of the flood, 1916, offered to resign three times and three times was refused. She, Neeltje's daughter, lived to see it.
""",
  occ("Wessel Coolhaas", "dike-reeve", start=("1811", "1811"), end=("January 1829", "1829-01")),
  occ("Barthold Six van Oterleek", "office", start=("1829", "1829"), end=("ten years", "1839")),
  occ("Klaas Coolhaas", "secretary"),
  occ("Barthold Six van Oterleek", "burgomaster of Haarlem", start=("ten years", "1839")),
  occ("Klaas Coolhaas", "reeve's chair", start=("ten years", "1839"), end=("1849", "1849")),
  occ("Dirk Oostwoud", "new reeve", start=("1849", "1849")),
  occ("Dirk Oostwoud", "member of the Second Chamber for Hoorn"),
  occ("Cornelis", "reeve#4", start=("1887", "1887"), end=("1906", "1906")),
  occ("Wessel Coolhaas Jr.", "reeve#5"),
  fact("Wessel Coolhaas", "religion", "Mennonite"),
  fact("Wessel Coolhaas", "occupation", "farmer"),
  fact("Wessel Coolhaas", "residence", "Ransdorp"),
  fact("Wessel Coolhaas", "causeOfDeath", "broke his neck"),
  fact("Wessel Coolhaas", "deathDate", "January 1829", value="1829-01"),
  fact("Barthold Six van Oterleek", "occupation", "lawyer"),
  fact("Barthold Six van Oterleek", "residence", "Herengracht"),
  fact("Wessel Coolhaas", "relatives", "Klaas Coolhaas"),
  fact("Klaas Coolhaas", "causeOfDeath", "cholera"),
  fact("Klaas Coolhaas", "deathDate", "1849", value="1849"),
  fact("Klaas Coolhaas", "spouse", "Neeltje"),
  fact("Dirk Oostwoud", "party", "Thorbeckean"),
  fact("Dirk Oostwoud", "award", "Knight of the Netherlands Lion"),
  fact("Cornelis", "religion", "Catholic"),
  fact("Father Ruigrok", "siblings", "Cornelis"),
  fact("Wessel Coolhaas Jr.", "occupation", "engineer"),
  fact("Wessel Coolhaas Jr.", "education", "Delft"),
  ev("election", "elected", ("1811", "1811"), ["Wessel Coolhaas"]),
  ev("appointment", "was confirmed", ("three years after", "1814"), ["Wessel Coolhaas"]),
  ev("election", "chose", ("1829", "1829"), ["Barthold Six van Oterleek"]),
  ev("departure", "resigned", ("ten years", "1839"), ["Barthold Six van Oterleek"]),
  ev("appointment", "becoming", ("ten years", "1839"), ["Barthold Six van Oterleek"]),
  ev("appointment", "got the chair", ("ten years", "1839"), ["Klaas Coolhaas"]),
  ev("award", "was made a Knight", None, ["Dirk Oostwoud"]),
  ev("election", "election", ("1887", "1887"), ["Cornelis"]),
)

P("d20-23", """The Vicariate of the Upper Caura and Those Who Governed It

Capuchins of the province of Navarre kept the mission from the first. The last of them to rule it as prefect, Fray Ambrosio de Lesaca, learned the Ye'kwana tongue in a hammock, having both legs broken, and on the erection of the Vicariate, 17 May 1922, was declared its first vicar apostolic. He put off the consecration until the rains were over.

Lesaca's death (fever, Caicara, 1934) left things with his pro-vicar, Father Pío Urrutia, for five months. Then came the appointment of a Venezuelan, the first, and no Capuchin. Monsignor José Gregorio Tovar Lares had been rector of the seminary at Ciudad Bolívar and secretary to that diocese's bishop; General Gómez's government liked him, and so, in moderation, did Rome. Tovar's sister Carmen Elena ran his household and, Urrutia writes bitterly, his vicariate. The pro-vicar himself was packed off to Pamplona in 1936, and it is from Pamplona that his letters are dated.

In the revolution of October 1945 Tovar had cause to regret the General. A junta delegate, the schoolteacher Eleazar Brito, called upon him on the 27th and asked for the mission's account books. The vicar gave him the books, his ring and his resignation. Pius XII accepted only the last. Brito, who was afterwards governor of the Territory and a senator for Democratic Action, kept the ring in a drawer.

It was given back at the installation of the next incumbent. That was in 1947, and the incumbent, to whom a great many wrongs were thereby righted, was an old man with a white beard, whom they had fetched for the purpose out of a cell in Navarre. He outlived Brito, Tovar and Carmen Elena, and wrote to the last of them each Christmas. Upon his retirement in 1961 he handed the staff to a Ye'kwana's grandson, Rafael Turón.
""",
  occ("Ambrosio de Lesaca", "prefect", end=("17 May 1922", "1922-05-17")),
  occ("Ambrosio de Lesaca", "first vicar apostolic", start=("17 May 1922", "1922-05-17"), end=("1934", "1934")),
  occ("Pío Urrutia", "pro-vicar", end=("1936", "1936"), again=["pro-vicar#2"]),
  occ("José Gregorio Tovar Lares", "rector of the seminary at Ciudad Bolívar"),
  occ("José Gregorio Tovar Lares", "secretary to that diocese's bishop"),
  occ("José Gregorio Tovar Lares", "vicariate", end=("the 27th", "1945-10-27"), again=["vicar#5"]),
  occ("Eleazar Brito", "junta delegate"),
  occ("Eleazar Brito", "governor of the Territory"),
  occ("Eleazar Brito", "senator"),
  occ("Pío Urrutia", "incumbent", start=("1947", "1947"), end=("1961", "1961")),
  occ("Rafael Turón", "staff", start=("1961", "1961")),
  fact("Ambrosio de Lesaca", "religion", "Capuchins"),
  fact("Ambrosio de Lesaca", "causeOfDeath", "fever"),
  fact("Ambrosio de Lesaca", "deathPlace", "Caicara"),
  fact("Ambrosio de Lesaca", "deathDate", "1934", value="1934"),
  fact("José Gregorio Tovar Lares", "nationality", "Venezuelan"),
  fact("Rafael Turón", "ethnicity", "Ye'kwana#2"),
  fact("José Gregorio Tovar Lares", "siblings", "Carmen Elena"),
  fact("Pío Urrutia", "residence", "Pamplona"),
  fact("Eleazar Brito", "occupation", "schoolteacher"),
  fact("Eleazar Brito", "party", "Democratic Action"),
  ev("appointment", "was declared", ("17 May 1922", "1922-05-17"), ["Ambrosio de Lesaca"]),
  ev("appointment", "appointment", None, ["José Gregorio Tovar Lares"]),
  ev("departure", "was packed off", ("1936", "1936"), ["Pío Urrutia"]),
  ev("meeting", "called upon him", ("the 27th", "1945-10-27"), ["Eleazar Brito", "José Gregorio Tovar Lares"]),
  ev("departure", "resignation", ("the 27th", "1945-10-27"), ["José Gregorio Tovar Lares"]),
  ev("appointment", "installation", ("1947", "1947"), ["Pío Urrutia"]),
  ev("communication", "wrote to the last of them", None, ["Pío Urrutia", "Carmen Elena"]),
  ev("departure", "retirement", ("1961", "1961"), ["Pío Urrutia"]),
  ev("appointment", "handed the staff", ("1961", "1961"), ["Rafael Turón", "Pío Urrutia"]),
)

P("d20-24", """From the YEARBOOK OF TARNAVA COUNTY for 1896, section "Changes"

The lord lieutenancy. Count Ödön Szentkereszthy, lord lieutenant from 1887, laid down this dignity on 3 March for reasons of health. His Majesty has been pleased to confer it upon the deputy of Dicsőszentmárton, Baron Kázmér Bornemisza-Apor, a Calvinist, thus passing over the alispán. (The Count's own father preceded that alispán's in 1848; the matter is old.)

The alispán. Farkas Domokos, after nineteen years. In his reply to the toast of 12 March he let fall that he would die in harness, which on the 30th of August he did, of apoplexy, at a sitting of the roads committee. The county assembly elected his son-in-law and chief notary, Dr. Gyula Petrichevich, who took his diploma at Kolozsvár and whose wife Ilona has presented him in this same year with twins, Farkas and Ödön.

Chief notary. The vacancy was to have gone to second notary Miklós Bethlenfalvy. He withdrew for a Saxon, Friedrich Teutsch-Binder of Mediasch, previously the county's archivist, and the first Lutheran to take the minutes in this hall.

Parliament. At Dicsőszentmárton, the Baron's seat being void, three gentlemen came forward. Of the poll of 20 April the victor was the lawyer Mór Szász, Liberal, a baptised Israelite, over the Independence man, the ex-lord lieutenant's cousin Béla, and the Rumanian archpriest Vasile Moldovan, who disputes the count.

Churches. The same Moldovan was fined 50 florins in June on account of an address delivered at Blaj. His bishop has since made him a canon.

Schools. Mrs. Teréz Domokos, widow of the late alispán, is to be thanked for her gift to the girls' school, whose directress, Miss Etelka Petrichevich, is our new alispán's sister.

Honours. The Iron Crown, third class: Count Szentkereszthy. He accepts, it is understood, without enthusiasm; the rumour that the Baron solicited it on his behalf we are in a position to deny.
""",
  occ("Ödön Szentkereszthy", "lord lieutenant", start=("1887", "1887"), end=("3 March", "1896-03-03"), again=["ex-lord lieutenant"]),
  occ("Kázmér Bornemisza-Apor", "dignity", start=("3 March", "1896-03-03")),
  occ("Kázmér Bornemisza-Apor", "deputy of Dicsőszentmárton", again=["seat"]),
  occ("Farkas Domokos", "The alispán", start=("nineteen years", "1877"), end=("the 30th of August", "1896-08-30"), again=["late alispán"]),
  occ("Gyula Petrichevich", "The alispán", start=("the 30th of August", "1896-08-30"), again=["new alispán"]),
  occ("Gyula Petrichevich", "chief notary"),
  occ("Miklós Bethlenfalvy", "second notary"),
  occ("Friedrich Teutsch-Binder", "Chief notary"),
  occ("Friedrich Teutsch-Binder", "county's archivist"),
  occ("Mór Szász", "seat", start=("20 April", "1896-04-20")),
  occ("Vasile Moldovan", "archpriest"),
  occ("Vasile Moldovan", "canon"),
  occ("Etelka Petrichevich", "directress"),
  fact("Kázmér Bornemisza-Apor", "religion", "Calvinist"),
  fact("Farkas Domokos", "deathDate", "the 30th of August", value="1896-08-30"),
  fact("Farkas Domokos", "causeOfDeath", "apoplexy"),
  fact("Farkas Domokos", "relatives", "Gyula Petrichevich"),
  fact("Gyula Petrichevich", "education", "Kolozsvár"),
  fact("Gyula Petrichevich", "spouse", "Ilona"),
  fact("Farkas Domokos", "children", "Ilona"),
  fact("Gyula Petrichevich", "children", "Farkas#2"),
  fact("Gyula Petrichevich", "children", "Ödön#2"),
  fact("Friedrich Teutsch-Binder", "ethnicity", "Saxon"),
  fact("Friedrich Teutsch-Binder", "residence", "Mediasch"),
  fact("Friedrich Teutsch-Binder", "religion", "Lutheran"),
  fact("Mór Szász", "occupation", "lawyer"),
  fact("Mór Szász", "party", "Liberal"),
  fact("Mór Szász", "ethnicity", "Israelite"),
  fact("Béla", "party", "Independence"),
  fact("Ödön Szentkereszthy", "relatives", "Béla"),
  fact("Vasile Moldovan", "ethnicity", "Rumanian"),
  fact("Farkas Domokos", "spouse", "Teréz Domokos"),
  fact("Gyula Petrichevich", "siblings", "Etelka Petrichevich"),
  fact("Ödön Szentkereszthy", "award", "Iron Crown, third class"),
  ev("departure", "laid down this dignity", ("3 March", "1896-03-03"), ["Ödön Szentkereszthy"]),
  ev("appointment", "confer", None, ["Kázmér Bornemisza-Apor"]),
  ev("speech", "reply to the toast", ("12 March", "1896-03-12"), ["Farkas Domokos"]),
  ev("election", "elected", None, ["Gyula Petrichevich"]),
  ev("candidacy", "came forward", ("20 April", "1896-04-20"), ["Mór Szász", "Béla", "Vasile Moldovan"]),
  ev("election", "poll", ("20 April", "1896-04-20"), ["Mór Szász", "Béla", "Vasile Moldovan"]),
  ev("sanction", "was fined", ("June", "1896-06"), ["Vasile Moldovan"]),
  ev("speech", "address", None, ["Vasile Moldovan"]),
  ev("appointment", "made him a canon", None, ["Vasile Moldovan"]),
)

P("d20-25", """AGENCY FONDS "ROADS AND BRIDGES, LINZ", 1850–1938. Introduction

1. The creators

The office whose papers these are had five directors, and the character of each may be read from the state of his files.

The fonds opens with the directorship of Hofrat Ignaz Pfeifenberger, who numbered nothing. He was a pupil of the Vienna Polytechnic, had built roads for Radetzky in Lombardy, and was brought to Linz from Verona in 1850. From his departure (he was pensioned in 1866, the war having found three of his bridges wanting) dates the first register, which is the work of his assistant and nephew, Alois. To Alois Pfeifenberger the directorship itself never came: the governor disliked him. It was twice refused him, once in favour of Freiherr Max von Hohenbichl (1866–79) and again in favour of Hohenbichl's brother-in-law, Anton Ritter Czermak, formerly district engineer in Budweis.

Czermak's files are of exemplary beauty. When he was elected to the Reichsrat for the German Progressives, in 1891, and went to live in Vienna, they were copied out for him every week by a clerk, Rosa Mayrhofer, the first woman in the office; hence the duplicates in boxes 60–71.

The clerk's husband wrote a worse hand. Leopold Zauner, a locksmith's son from Steyr, Christian Social, followed Czermak in the directorship on 1 January 1892 and had it till the Monarchy was gone, and the new provincial assembly, over which his younger brother Franz presided, kept him for a further four months from pure embarrassment. He is the only one of the five to be buried in Linz.

2. The lacuna

For 1919–1933 nearly all is lost. We know that the fifth director, Dr. Hedwig Zauner, Leopold's and Rosa's daughter, was arrested in her office in March 1938, and that the man who replaced her, Gauleiter's friend though he was, searched in vain for the keys. She never told him. She gave them to us, in 1951, in an envelope.
""",
  occ("Ignaz Pfeifenberger", "directorship", start=("1850#2", "1850"), end=("1866", "1866")),
  occ("Ignaz Pfeifenberger", "Hofrat"),
  occ("Alois Pfeifenberger", "assistant"),
  occ("Max von Hohenbichl", "directorship#2", start=("1866#2", "1866"), end=("79", "1879")),
  occ("Anton Ritter Czermak", "directorship#2", start=("79", "1879"), end=("1 January 1892", "1892-01-01")),
  occ("Anton Ritter Czermak", "district engineer in Budweis"),
  occ("Anton Ritter Czermak", "Reichsrat", start=("1891", "1891")),
  occ("Rosa Mayrhofer", "clerk"),
  occ("Leopold Zauner", "directorship#3", start=("1 January 1892", "1892-01-01"), end=("a further four months", "1919-03")),
  occ("Franz", "presided"),
  occ("Hedwig Zauner", "fifth director", end=("March 1938", "1938-03")),
  fact("Ignaz Pfeifenberger", "education", "Vienna Polytechnic"),
  fact("Ignaz Pfeifenberger", "relatives", "Alois"),
  fact("Max von Hohenbichl", "relatives", "Anton Ritter Czermak"),
  fact("Anton Ritter Czermak", "party", "German Progressives"),
  fact("Anton Ritter Czermak", "residence", "Vienna#2"),
  fact("Leopold Zauner", "spouse", "Rosa Mayrhofer"),
  fact("Leopold Zauner", "birthPlace", "Steyr"),
  fact("Leopold Zauner", "party", "Christian Social"),
  fact("Leopold Zauner", "siblings", "Franz"),
  fact("Leopold Zauner", "children", "Hedwig Zauner"),
  fact("Rosa Mayrhofer", "children", "Hedwig Zauner"),
  ev("appointment", "was brought to Linz", ("1850#2", "1850"), ["Ignaz Pfeifenberger"]),
  ev("departure", "was pensioned", ("1866", "1866"), ["Ignaz Pfeifenberger"]),
  ev("election", "was elected", ("1891", "1891"), ["Anton Ritter Czermak"]),
  ev("appointment", "followed", ("1 January 1892", "1892-01-01"), ["Leopold Zauner", "Anton Ritter Czermak"]),
  ev("arrest", "was arrested", ("March 1938", "1938-03"), ["Hedwig Zauner"]),
  ev("departure", "replaced", ("March 1938", "1938-03"), ["Hedwig Zauner"]),
)

P("d20-26", """Amman reshuffles: who, whom, why

AMMAN (12 Jan. 1998) — The royal decree came out on Saturday at dusk and contained nine names. Of these, six merely trade rooms. What follows is about the other three, and about those on whose chairs they sit.

Water. Munther Qusus is out; he told the lower house in December, truthfully, that there was none. Hind al-Majali is in. A hydrologist with a Stuttgart doctorate and a seat in the Senate since 1993, she has in her time turned down both Planning and Education. Her uncle Habis held this same portfolio under the premier's father, and was the author of the treaty clause that her predecessor is blamed for having read aloud.

Interior. When General Fawwaz Shuqum was named ambassador to Morocco in the first week of the year, it was put about that he had asked for it. He had not. His deputy in the ministry, Salameh Nsour, a lawyer from Salt, moves up, two years after Shuqum, then director of public security, plucked him from the governor's house in Aqaba. The younger man is married to the elder's daughter Lubna. She has gone to Rabat with her mother.

Information. This is the strange one. Marwan Dajani, a Jerusalemite who edited Al-Masira until it was closed, and who was sentenced to ninety days for an article against the then minister of information, Leila Haddadin, was released in August 1997; and it is to Leila Haddadin's room that he goes. His former adversary, an Orthodox from Madaba whom he now calls "my teacher", recommended him to the Palace herself. She is to chair the new broadcasting authority.

The prime minister, Abdul Karim Tarawneh, kept Foreign Affairs for himself, as he has from the first. He received all nine on Sunday. There was some whispering that he would go before spring; his physician, asked about it, laughed.
""",
  occ("Munther Qusus", "Water", end=("Saturday", "1998-01-10")),
  occ("Hind al-Majali", "Water", start=("Saturday", "1998-01-10")),
  occ("Hind al-Majali", "seat in the Senate", start=("1993", "1993")),
  occ("Habis", "portfolio"),
  occ("Fawwaz Shuqum", "Interior", end=("the first week of the year", "1998-01")),
  occ("Fawwaz Shuqum", "General"),
  occ("Fawwaz Shuqum", "ambassador to Morocco", start=("the first week of the year", "1998-01")),
  occ("Salameh Nsour", "deputy in the ministry", start=("two years after", "1996"), end=("Saturday", "1998-01-10")),
  occ("Salameh Nsour", "Interior", start=("Saturday", "1998-01-10")),
  occ("Fawwaz Shuqum", "director of public security"),
  occ("Salameh Nsour", "governor's house in Aqaba", end=("two years after", "1996")),
  occ("Marwan Dajani", "edited Al-Masira"),
  occ("Leila Haddadin", "minister of information", end=("Saturday", "1998-01-10")),
  occ("Marwan Dajani", "Information", start=("Saturday", "1998-01-10")),
  occ("Abdul Karim Tarawneh", "prime minister"),
  occ("Abdul Karim Tarawneh", "Foreign Affairs"),
  fact("Hind al-Majali", "occupation", "hydrologist"),
  fact("Hind al-Majali", "education", "Stuttgart"),
  fact("Hind al-Majali", "relatives", "Habis"),
  fact("Salameh Nsour", "occupation", "lawyer"),
  fact("Salameh Nsour", "birthPlace", "Salt"),
  fact("Salameh Nsour", "spouse", "Lubna"),
  fact("Fawwaz Shuqum", "children", "Lubna"),
  fact("Marwan Dajani", "birthPlace", "Jerusalemite"),
  fact("Leila Haddadin", "religion", "Orthodox"),
  fact("Leila Haddadin", "birthPlace", "Madaba"),
  ev("departure", "is out", ("Saturday", "1998-01-10"), ["Munther Qusus"]),
  ev("speech", "told the lower house", ("December", "1997-12"), ["Munther Qusus"]),
  ev("appointment", "is in", ("Saturday", "1998-01-10"), ["Hind al-Majali"]),
  ev("appointment", "was named", ("the first week of the year", "1998-01"), ["Fawwaz Shuqum"]),
  ev("appointment", "moves up", ("Saturday", "1998-01-10"), ["Salameh Nsour"]),
  ev("appointment", "plucked", ("two years after", "1996"), ["Salameh Nsour", "Fawwaz Shuqum"]),
  ev("travel", "has gone to Rabat", None, ["Lubna"]),
  ev("conviction", "was sentenced", None, ["Marwan Dajani"]),
  ev("appointment", "goes", ("Saturday", "1998-01-10"), ["Marwan Dajani", "Leila Haddadin"]),
  ev("communication", "recommended", None, ["Leila Haddadin", "Marwan Dajani"]),
  ev("meeting", "received", ("Sunday", "1998-01-11"), ["Abdul Karim Tarawneh"]),
)

P("d20-27", """The four Menteri Besar of one kampung

Kampung Pulai lies where the Sungai Tengi makes its last bend, and has four hundred people, a mosque, and the photographs of four heads of the state government. They were not friends.

The first photograph, taken in 1957, shows Dato' Wan Sulaiman bin Wan Daud, a Malay College boy, tall, with a cane. The cane was from his service with Force 136. He had been District Officer at Kuala Tengi, and he governed till 1964 as if he still were. Next to him hangs the man who brought him down, his own exco member for land, Haji Zakaria Lebai Mat, once a religious teacher; a dozen assemblymen signed Zakaria's paper, on the strength of which the Sultan let the elder go. "He was my sister's husband," said Wan Sulaiman twenty years later, "so it stayed in the family." The sister, Wan Khatijah, took neither side and cooked for both.

Zakaria served as Menteri Besar eleven years. He was followed not by the obvious man, treasurer Othman Piee of the Penang Free School, as the papers all had it, but by an outsider to politics, if not to the village: Professor Wan Ahmad Faiz, agronomist, of Universiti Pertanian, Wan Sulaiman's eldest. Zakaria, the uncle, did not attend his oath as Menteri Besar on 4 April 1975. He left UMNO the same week, joined PAS, and sat across the floor from the nephew as leader of the opposition until 1982.

That was the year of the fourth photograph. In it a young woman is standing next to the new Menteri Besar with her hand on the Koran box: Zakaria's daughter Rohani, gynaecologist, first of her sex to sit in the State Council. Whose wife is she? The new Menteri Besar's, Othman Piee's; he had waited seven years. As for the professor, he was sent to Canberra as high commissioner, came back fat, and now grows durian.
""",
  occ("Wan Sulaiman bin Wan Daud", "heads of the state government", start=("1957", "1957"), end=("1964", "1964"), again=["governed"]),
  occ("Wan Sulaiman bin Wan Daud", "District Officer at Kuala Tengi"),
  occ("Zakaria Lebai Mat", "exco member for land", end=("1964", "1964")),
  occ("Zakaria Lebai Mat", "Menteri Besar#2", start=("1964", "1964"), end=("eleven years", "1975")),
  occ("Othman Piee", "treasurer"),
  occ("Wan Ahmad Faiz", "Menteri Besar#3", start=("4 April 1975", "1975-04-04"), end=("1982", "1982")),
  occ("Wan Ahmad Faiz", "Professor"),
  occ("Zakaria Lebai Mat", "leader of the opposition", start=("1975", "1975"), end=("1982", "1982")),
  occ("Othman Piee", "new Menteri Besar", start=("1982", "1982"), again=["new Menteri Besar#2"]),
  occ("Rohani", "sit in the State Council"),
  occ("Wan Ahmad Faiz", "high commissioner"),
  fact("Wan Sulaiman bin Wan Daud", "education", "Malay College"),
  fact("Wan Sulaiman bin Wan Daud", "militaryService", "Force 136"),
  fact("Zakaria Lebai Mat", "occupation", "religious teacher"),
  fact("Othman Piee", "education", "Penang Free School"),
  fact("Wan Sulaiman bin Wan Daud", "siblings", "Wan Khatijah"),
  fact("Zakaria Lebai Mat", "spouse", "Wan Khatijah"),
  fact("Wan Ahmad Faiz", "occupation", "agronomist"),
  fact("Wan Sulaiman bin Wan Daud", "children", "Wan Ahmad Faiz"),
  fact("Zakaria Lebai Mat", "relatives", "Wan Ahmad Faiz"),
  fact("Zakaria Lebai Mat", "party", "UMNO"),
  fact("Zakaria Lebai Mat", "party", "PAS", date=("the same week", "1975-04")),
  fact("Zakaria Lebai Mat", "children", "Rohani"),
  fact("Rohani", "occupation", "gynaecologist"),
  fact("Rohani", "spouse", "Othman Piee#2"),
  ev("departure", "let the elder go", ("1964", "1964"), ["Wan Sulaiman bin Wan Daud"]),
  ev("appointment", "was followed", ("4 April 1975", "1975-04-04"), ["Zakaria Lebai Mat", "Wan Ahmad Faiz"]),
  ev("appointment", "oath", ("4 April 1975", "1975-04-04"), ["Wan Ahmad Faiz"]),
  ev("departure", "left UMNO", ("the same week", "1975-04"), ["Zakaria Lebai Mat"]),
  ev("appointment", "was sent to Canberra", None, ["Wan Ahmad Faiz"]),
)

P("d20-28", """Annals of Westing, Massachusetts: a chapter

In 1774 the town had a Loyalist for moderator and a Baptist for constable and was otherwise of one mind.

The moderator was Squire Josiah Penniman, Harvard 1741, justice of the quorum. They pulled down his chimney in September. He signed what they laid before him, then took the Halifax road with his second wife, Submit, and the records; and so the first page of ours is in the hand of the constable, Ebenezer Gout, whom the meeting of 10 October put into both places.

Gout commanded the company from Westing at Bunker Hill. He was succeeded as moderator, for he preferred to carry a musket, by the blacksmith's brother, Dr. Nathan Tolliver, and it is to the doctor's niece, Patience Tolliver, that we owe the diary. "My Uncle read from the steps," it says under 18 July 1776, "& the Captain wept."

Peace found the captain without a leg. The town sent him to the General Court in 1781 and every year after until 1786, when, having spoken a good word for Shays, he lost to young Asa Penniman. That a Penniman should sit for Westing! Yet Asa, the Squire's son by the first bed, had stayed; had taught school; had married, in the teeth of two families, our Patience. He went on to be the county's judge of probate from 1794, a pillar of Federalism and First Church.

The old man himself came home in 1790. No one knew what to do with him. It was Gout, on his wooden leg, then serving as selectman, who moved that he be given back his pew, and Tolliver, the moderator still, who put the question. Penniman died in March 1792 at his daughter-in-law's table. To his accuser, the diary says, he left the Halifax clock; a later hand adds that he left nothing to anyone, for there was nothing.
""",
  occ("Josiah Penniman", "moderator#2", again=["moderator"]),
  occ("Josiah Penniman", "justice of the quorum"),
  occ("Ebenezer Gout", "constable", again=["constable#2"]),
  occ("Ebenezer Gout", "both places", start=("10 October", "1774-10-10")),
  occ("Ebenezer Gout", "commanded the company from Westing", again=["Captain", "captain"]),
  occ("Nathan Tolliver", "moderator#3", again=["moderator#4"]),
  occ("Ebenezer Gout", "General Court", start=("1781", "1781"), end=("1786", "1786")),
  occ("Asa Penniman", "sit for Westing", start=("1786", "1786")),
  occ("Asa Penniman", "county's judge of probate", start=("1794", "1794")),
  occ("Ebenezer Gout", "selectman"),
  fact("Josiah Penniman", "party", "Loyalist"),
  fact("Ebenezer Gout", "religion", "Baptist"),
  fact("Josiah Penniman", "education", "Harvard", date=("1741", "1741")),
  fact("Josiah Penniman", "spouse", "Submit"),
  fact("Nathan Tolliver", "relatives", "Patience Tolliver"),
  fact("Josiah Penniman", "children", "Asa"),
  fact("Asa Penniman", "occupation", "taught school"),
  fact("Asa Penniman", "spouse", "Patience#2"),
  fact("Asa Penniman", "party", "Federalism"),
  fact("Asa Penniman", "religion", "First Church"),
  fact("Josiah Penniman", "deathDate", "March 1792", value="1792-03"),
  ev("appointment", "put into both places", ("10 October", "1774-10-10"), ["Ebenezer Gout"]),
  ev("travel", "took the Halifax road", None, ["Josiah Penniman", "Submit"]),
  ev("appointment", "was succeeded", None, ["Ebenezer Gout", "Nathan Tolliver"]),
  ev("speech", "read from the steps", ("18 July 1776", "1776-07-18"), ["Nathan Tolliver"]),
  ev("election", "sent him", ("1781", "1781"), ["Ebenezer Gout"]),
  ev("election", "lost", ("1786", "1786"), ["Ebenezer Gout", "Asa Penniman"]),
  ev("travel", "came home", ("1790", "1790"), ["Josiah Penniman"]),
)

P("d20-29", """At the Palais-Bourbon (from the Chronicle of a Fortnight)

M. Lescaroux fell on a Thursday, as he had risen. One hundred and four days he had been president of the Council; the hundred and fifth, 17 February 1887, was given up to the sugar tax, and when the urns were emptied there were eleven balls too few.

Who threw the bomb? Not the Right. It was the deputy for Die, M. Aristide Vachon, his own under-secretary at Agriculture until a week ago, a chemist and a Protestant, with a beard like a prophet's. M. Vachon had quitted his post, it must be said, for love. Mademoiselle Lescaroux, upon whom he had long waited, was married on the 9th to the prefect of the Drôme, M. Gontran d'Hauterive, and the under-secretary, having sent her a bronze, sent her father his portfolio the next morning.

M. Grévy received the fallen minister at five. At six he received M. Barthélemy Cousseau, president of the Chamber, who declined. At nine there walked up the steps of the Élysée a small man whom the ushers took for a notary, and a notary he had been, at Cahors, before they made him senator: M. Palmyre Delbreil. The new premier slept that night at the Place Beauvau, having kept Interior for himself. From his predecessor's cabinet he retains General Thierry, at War, the hero of Palikao's march and a Lescaroux cousin; and for Agriculture, which M. Develay gives up on account of his kidneys, he has taken M. Vachon.

One last scene. The new minister of Agriculture crossing the Salle des Pas Perdus ran into the old president of the Council. They bowed. "I hear, monsieur," said M. Lescaroux, "that it is to you that my son-in-law must henceforth report upon the vines." And it was so. M. d'Hauterive, by the way, has asked for Algeria.
""",
  occ("Lescaroux", "president of the Council", end=("17 February 1887", "1887-02-17"), start=("One hundred and four days", "1886-11-05"), again=["president of the Council#2"]),
  occ("Aristide Vachon", "deputy for Die"),
  occ("Aristide Vachon", "under-secretary at Agriculture", end=("the next morning", "1887-02-10")),
  occ("Gontran d'Hauterive", "prefect of the Drôme"),
  occ("Barthélemy Cousseau", "president of the Chamber"),
  occ("Palmyre Delbreil", "senator"),
  occ("Palmyre Delbreil", "new premier", start=("that night", "1887-02-17")),
  ev("appointment", "made him senator", None, ["Palmyre Delbreil"]),
  occ("Palmyre Delbreil", "Interior", start=("that night", "1887-02-17")),
  occ("Thierry", "War"),
  occ("Thierry", "General"),
  occ("Develay", "Agriculture#2"),
  occ("Aristide Vachon", "minister of Agriculture", again=["Agriculture#2"]),
  fact("Aristide Vachon", "occupation", "chemist"),
  fact("Aristide Vachon", "religion", "Protestant"),
  fact("Lescaroux", "children", "Mademoiselle Lescaroux"),
  fact("Gontran d'Hauterive", "spouse", "Mademoiselle Lescaroux", date=("the 9th", "1887-02-09")),
  fact("Palmyre Delbreil", "occupation", "notary#2"),
  fact("Palmyre Delbreil", "residence", "Cahors"),
  fact("Lescaroux", "relatives", "Thierry"),
  ev("departure", "fell", ("17 February 1887", "1887-02-17"), ["Lescaroux"]),
  ev("departure", "had quitted", ("the next morning", "1887-02-10"), ["Aristide Vachon"]),
  ev("meeting", "received", ("17 February 1887", "1887-02-17"), ["Lescaroux", "Grévy"]),
  ev("meeting", "received#2", ("17 February 1887", "1887-02-17"), ["Grévy", "Barthélemy Cousseau"]),
  ev("departure", "gives up", None, ["Develay"]),
  ev("appointment", "retains", None, ["Thierry", "Palmyre Delbreil"]),
  ev("appointment", "has taken", None, ["Aristide Vachon", "Palmyre Delbreil"]),
  ev("meeting", "ran into", None, ["Aristide Vachon", "Lescaroux"]),
)

P("d20-30", """BY-ELECTION IN ST. THOMAS EASTERN — the field

Morant Bay, Sunday. Nobody wanted this poll. It falls on Wednesday week, 12 April 1978, because Dudley Cawley's heart gave out at the Negril conference on 18 February; he had been the member here for eleven years, and Minister of Mining for the last fourteen months of them.

FOR THE PNP: Cawley's own secretary, Yvonne Bogle-Reid. Thirty-six, a deacon's daughter and herself a Pentecostal, she was head girl at Morant Bay High before she read politics at Mona, where her tutor was the present Minister of Mining, Professor Neville Isaacs. (It is the widow, Merle Cawley, one hears, who would have liked the ticket. She nominated Miss Bogle-Reid on Friday all the same.)

FOR THE JLP: Alderman Clement "Busta" Fraser. Custodians of the constituency's memory know him as the man out of whom Cawley beat the seat in 1967. A banana shipper, twice married, Fraser had gone in five years before, on the heels of his uncle, Sir Aubrey Fraser, who gave it up to become Governor-General of somewhere smaller; he was then, for one session, parliamentary secretary to the Minister of Trade, and since 1974 he has presided over the Parish Council. He was charged with assault in the campaign of '67. The magistrate, today our Chief Justice, threw it out.

INDEPENDENT: Rev. Josiah Tulloch, Rastafarian elder, cultivator, of Bath. He polled 212 last time, and was then a Methodist.

The constituency was held in the beginning by a schoolmaster, Wilfred Bogle. Voters are reminded of it by Miss Bogle-Reid's posters, which show her grandfather in his wig as Speaker. What they do not show is the party whose Speaker he was, from 1949 until a motion moved by a certain young Aubrey Fraser cost him the chair in 1955. It was the JLP.
""",
  occ("Dudley Cawley", "member here", start=("eleven years", "1967"), end=("18 February", "1978-02-18"), again=["seat"]),
  occ("Dudley Cawley", "Minister of Mining", start=("fourteen months", "1976-12"), end=("18 February", "1978-02-18")),
  occ("Yvonne Bogle-Reid", "secretary"),
  occ("Yvonne Bogle-Reid", "head girl at Morant Bay High"),
  occ("Neville Isaacs", "Minister of Mining#2"),
  occ("Neville Isaacs", "Professor"),
  occ("Clement \"Busta\" Fraser", "seat", start=("five years before", "1962"), end=("1967", "1967")),
  occ("Clement \"Busta\" Fraser", "Alderman"),
  occ("Aubrey Fraser", "seat", end=("five years before", "1962")),
  occ("Aubrey Fraser", "Governor-General"),
  occ("Clement \"Busta\" Fraser", "parliamentary secretary to the Minister of Trade"),
  occ("Clement \"Busta\" Fraser", "presided over the Parish Council", start=("1974", "1974")),
  occ("Josiah Tulloch", "Rastafarian elder"),
  occ("Wilfred Bogle", "constituency was held"),
  occ("Wilfred Bogle", "Speaker", start=("1949", "1949"), end=("1955", "1955"), again=["Speaker#2", "chair"]),
  fact("Dudley Cawley", "causeOfDeath", "heart"),
  fact("Dudley Cawley", "deathPlace", "Negril"),
  fact("Dudley Cawley", "deathDate", "18 February", value="1978-02-18"),
  fact("Yvonne Bogle-Reid", "party", "PNP"),
  fact("Yvonne Bogle-Reid", "religion", "Pentecostal"),
  fact("Yvonne Bogle-Reid", "education", "Morant Bay High"),
  fact("Yvonne Bogle-Reid", "education", "Mona"),
  fact("Dudley Cawley", "spouse", "Merle Cawley"),
  fact("Clement \"Busta\" Fraser", "party", "JLP"),
  fact("Clement \"Busta\" Fraser", "alias", "Busta"),
  fact("Clement \"Busta\" Fraser", "occupation", "banana shipper"),
  fact("Clement \"Busta\" Fraser", "relatives", "Aubrey Fraser"),
  fact("Josiah Tulloch", "religion", "Rastafarian"),
  fact("Josiah Tulloch", "occupation", "cultivator"),
  fact("Josiah Tulloch", "residence", "Bath"),
  fact("Josiah Tulloch", "religion", "Methodist"),
  fact("Wilfred Bogle", "occupation", "schoolmaster"),
  fact("Yvonne Bogle-Reid", "relatives", "Wilfred Bogle"),
  fact("Wilfred Bogle", "party", "JLP#2"),
  ev("candidacy", "nominated", ("Friday", "1978-03-31"), ["Merle Cawley", "Yvonne Bogle-Reid"]),
  ev("election", "beat", ("1967", "1967"), ["Dudley Cawley", "Clement \"Busta\" Fraser"]),
  ev("election", "had gone in", ("five years before", "1962"), ["Clement \"Busta\" Fraser"]),
  ev("departure", "gave it up", ("five years before", "1962"), ["Aubrey Fraser"]),
  ev("investigation", "was charged", ("'67", "1967"), ["Clement \"Busta\" Fraser"]),
  ev("election", "polled", None, ["Josiah Tulloch"]),
  ev("departure", "cost him the chair", ("1955", "1955"), ["Wilfred Bogle", "Aubrey Fraser"]),
)

P("d20-31", """Abdülbaki or Orhan?
A portrait of two presidents of the bar (March 2007)

They have opposed each other in five ballots and won, between the two of them, five. Nobody else in the Bar of Izmir has had his name read out from that tribune since I began to practise.

Abdülbaki Kırkağaçlı was first elected president in 1978. Born at Foça in a muezzin's house, a scholarship boy at Atatürk Lisesi and a People's Party man from the cradle, he defended the dock workers and, on 13 September 1980, was fetched from his summer cottage. The barristers elected in his stead, with sixty soldiers in the gallery, the only colleague to put himself forward. It was not Orhan. It was the notary Sabri Dinç; he presided for two years and has not been greeted since.

Orhan Esin, whose turn in the chair came in 1982, is a cotton merchant's heir, was schooled by the Jesuits at Saint-Joseph and took a doctorate at Lausanne, and believes in the Justice Party as other people do in the weather. He got Kırkağaçlı out of Buca prison. It was, he explained to his horrified friends, to have somebody to run against; and in 1986 he ran, and lost. That same night the new president proposed him for the seat on the Council of Bar Associations which goes with losing.

In 1990 the presidency was Esin's again. Kırkağaçlı recovered it in 1994, though his wife Mualla died in the course of that campaign; four years later Esin sat down once more in the big chair, and in 2002 the older man, for what he swore would be the last time, turned him out of it. Since last October the president has been a woman. Ferda Dinç is the notary's daughter. Both old gentlemen voted for her, the one because her opponent was a fool, the other, he maintains, by mistake.

In January Esin was decorated by the French with the Legion of Honour. The speech was Kırkağaçlı's. It lasted two hours.
""",
  ev("election", "was first elected", ("1978", "1978"), ["Abdülbaki Kırkağaçlı"]),
  occ("Abdülbaki Kırkağaçlı", "president#2", start=("1978", "1978"), end=("13 September 1980", "1980-09-13")),
  occ("Sabri Dinç", "presided", end=("two years", "1982")),
  fact("Sabri Dinç", "occupation", "notary"),
  occ("Orhan Esin", "turn in the chair", start=("1982", "1982"), end=("1986", "1986")),
  occ("Orhan Esin", "seat on the Council of Bar Associations", start=("1986", "1986")),
  occ("Abdülbaki Kırkağaçlı", "new president", start=("1986", "1986"), end=("1990", "1990")),
  occ("Orhan Esin", "presidency", start=("1990", "1990"), end=("1994", "1994")),
  occ("Abdülbaki Kırkağaçlı", "recovered it", start=("1994", "1994"), end=("four years later", "1998")),
  occ("Orhan Esin", "big chair", start=("four years later", "1998"), end=("2002", "2002")),
  occ("Abdülbaki Kırkağaçlı", "turned him out of it", start=("2002", "2002"), end=("last October", "2006-10")),
  occ("Ferda Dinç", "president#4", start=("last October", "2006-10")),
  fact("Abdülbaki Kırkağaçlı", "birthPlace", "Foça"),
  fact("Abdülbaki Kırkağaçlı", "education", "Atatürk Lisesi"),
  fact("Abdülbaki Kırkağaçlı", "party", "People's Party"),
  fact("Orhan Esin", "education", "Saint-Joseph"),
  fact("Orhan Esin", "education", "Lausanne"),
  fact("Orhan Esin", "party", "Justice Party"),
  fact("Abdülbaki Kırkağaçlı", "spouse", "Mualla"),
  fact("Mualla", "deathDate", "1994", value="1994"),
  fact("Sabri Dinç", "children", "Ferda Dinç"),
  fact("Orhan Esin", "award", "Legion of Honour", date=("January", "2007-01")),
  ev("arrest", "was fetched", ("13 September 1980", "1980-09-13"), ["Abdülbaki Kırkağaçlı"]),
  ev("election", "elected in his stead", ("1980", "1980"), ["Sabri Dinç"]),
  ev("candidacy", "ran,", ("1986", "1986"), ["Orhan Esin", "Abdülbaki Kırkağaçlı"]),
  ev("election", "lost", ("1986", "1986"), ["Orhan Esin", "Abdülbaki Kırkağaçlı"]),
  ev("appointment", "proposed him", ("1986", "1986"), ["Orhan Esin", "Abdülbaki Kırkağaçlı"]),
  ev("election", "recovered it", ("1994", "1994"), ["Abdülbaki Kırkağaçlı"]),
  ev("appointment", "sat down once more", ("four years later", "1998"), ["Orhan Esin"]),
  ev("election", "turned him out", ("2002", "2002"), ["Abdülbaki Kırkağaçlı", "Orhan Esin"]),
  ev("election", "voted for her", ("last October", "2006-10"), ["Ferda Dinç"]),
  ev("award", "was decorated", ("January", "2007-01"), ["Orhan Esin"]),
  ev("speech", "speech", ("January", "2007-01"), ["Abdülbaki Kırkağaçlı"]),
)

P("d20-32", """THE COURT OF THE SECOND DISTRICT AT ST. LANDRY, 1846–1879, REMEMBERED BY ITS LAST CLERK

Judge Narcisse Thibodeaux-Grey was a large man and sat in a small chair. He had ridden with Jackson as a drummer, spoke English as a concession, and from the spring of 1846 dispensed the law of Louisiana from a room above a saddler's until paralysis took his right side eleven years later. I was the boy who fetched his snuff.

When Governor Wickliffe would not have the judge's son, it was the judge's enemy who was named to the bench: Simeon P. Oglethorne, Kentucky-born, a Whig that had become a Know-Nothing, and a Campbellite. His first act was to turn out the clerk, Théophile Broussard, and to put in his own brother-in-law, Ira Cobb. The bar signed a petition against Cobb; Oglethorne fined the bar.

The war emptied the bench. Oglethorne went off as colonel of the 31st Infantry, was shot through the jaw at Mansfield, and came back without a voice. Under the military a Maine lawyer, Captain Asaph Doane, held court from 1865 to '68, with a freedman at the clerk's table, Louis Auguste Donato. Donato had been a tailor and was a member of the convention. He wrote the finest hand that book ever had, and was made recorder of the parish later; he took me on as his deputy.

In 1868 the district elected its judge for the first time. The candidates were Doane, a Republican, and young Alcée Thibodeaux-Grey, Democrat, educated at Spring Hill, who won, and who sat in his father's chair, which he filled as little as the law would allow. The lawyer from Maine went into sugar and wed Cobb's sister-in-law, Oglethorne's widow Lavinia.

Alcée having drowned at Last Island in August 1877, Donato's former deputy acted as clerk, sheriff and very nearly judge, until the new constitution put an end to the Second District and to him.
""",
  occ("Narcisse Thibodeaux-Grey", "Judge", start=("the spring of 1846", "1846-21"), end=("eleven years later", "1857")),
  occ("Wickliffe", "Governor"),
  fact("Asaph Doane", "residence", "Maine"),
  occ("Simeon P. Oglethorne", "the bench", start=("eleven years later", "1857")),
  occ("Théophile Broussard", "clerk"),
  occ("Ira Cobb", "clerk"),
  occ("Simeon P. Oglethorne", "colonel of the 31st Infantry"),
  occ("Asaph Doane", "held court", start=("1865", "1865"), end=("'68", "1868")),
  occ("Asaph Doane", "Captain"),
  occ("Louis Auguste Donato", "clerk's table"),
  occ("Louis Auguste Donato", "member of the convention"),
  occ("Louis Auguste Donato", "recorder of the parish"),
  occ("Alcée Thibodeaux-Grey", "judge#3", start=("1868", "1868"), end=("August 1877", "1877-08")),
  fact("Narcisse Thibodeaux-Grey", "militaryService", "drummer"),
  fact("Simeon P. Oglethorne", "birthPlace", "Kentucky"),
  fact("Simeon P. Oglethorne", "party", "Whig"),
  fact("Simeon P. Oglethorne", "party", "Know-Nothing"),
  fact("Simeon P. Oglethorne", "religion", "Campbellite"),
  fact("Simeon P. Oglethorne", "relatives", "Ira Cobb"),
  fact("Asaph Doane", "occupation", "lawyer"),
  fact("Louis Auguste Donato", "occupation", "tailor"),
  fact("Asaph Doane", "party", "Republican"),
  fact("Alcée Thibodeaux-Grey", "party", "Democrat"),
  fact("Alcée Thibodeaux-Grey", "education", "Spring Hill"),
  fact("Narcisse Thibodeaux-Grey", "children", "Alcée Thibodeaux-Grey"),
  fact("Simeon P. Oglethorne", "spouse", "Lavinia"),
  fact("Asaph Doane", "spouse", "Lavinia"),
  fact("Alcée Thibodeaux-Grey", "causeOfDeath", "drowned"),
  fact("Alcée Thibodeaux-Grey", "deathPlace", "Last Island"),
  fact("Alcée Thibodeaux-Grey", "deathDate", "August 1877", value="1877-08"),
  ev("appointment", "was named", None, ["Simeon P. Oglethorne"]),
  ev("departure", "turn out", None, ["Théophile Broussard", "Simeon P. Oglethorne"]),
  ev("appointment", "put in", None, ["Ira Cobb", "Simeon P. Oglethorne"]),
  ev("departure", "went off", None, ["Simeon P. Oglethorne"]),
  ev("appointment", "was made recorder", None, ["Louis Auguste Donato"]),
  ev("candidacy", "candidates", ("1868", "1868"), ["Asaph Doane", "Alcée Thibodeaux-Grey"]),
  ev("election", "won", ("1868", "1868"), ["Alcée Thibodeaux-Grey"]),
)

P("d20-33", """Trans-Niger Bank at fifty: the managing directors, as told by their drivers

Sule Abubakar drove all five. He begins with the Englishman, Desmond Harbottle, who came from Barclays in Jos to open the Kaduna counter in 1962 and kept a parrot. When the bank was taken over by the Northern government in September 1971, Harbottle handed his keys to a man eleven years his junior, and, Sule swears, the parrot.

The second managing director was Alhaji Garba Dikko Malumfashi. A prince on his mother's side, a Barewa old boy and an accountant by examination of the Scottish institute, he had been permanent secretary of the finance ministry at thirty. "He never once sat behind," says the driver. Under him there were forty branches. Malumfashi left in 1979 to be a commissioner in Kaduna State under the governor, his classmate, and was gaoled with the governor when the soldiers returned.

His replacement at the head of the bank, Mrs Ibidun Coker-Falade, daughter of the Lagos judge Akintola Coker, had been his deputy for six years, and was a Christian, a woman and from Abeokuta, on each of which grounds there were letters in the newspapers. She doubled the profits and resigned in 1986 rather than lend to the ministry of the general who had put her predecessor in Kirikiri. That general, Yohanna Bitrus, on his own retirement two years later turned up as the bank's chairman.

Bitrus's choice for managing director was his cousin, Emmanuel Dung, who lasted until the failed-banks tribunal convicted him of granting insider loans in March 1995. The liquidator asked for somebody clean. Thus the fifth head, still there, came in by the front door, on a bicycle: Aisha Malumfashi, chartered accountant, Garba's youngest, and since 1989 Coker-Falade's partner in a Lagos consultancy. She asked Sule to go on. He told her that he was too old and gave her his son.

The parrot died in Malumfashi's house. It had learned Hausa.
""",
  occ("Desmond Harbottle", "managing directors", start=("1962", "1962"), end=("September 1971", "1971-09")),
  occ("Garba Dikko Malumfashi", "managing director#2", start=("September 1971", "1971-09"), end=("1979", "1979")),
  occ("Garba Dikko Malumfashi", "permanent secretary of the finance ministry"),
  occ("Garba Dikko Malumfashi", "commissioner in Kaduna State", start=("1979", "1979")),
  occ("Ibidun Coker-Falade", "head of the bank", start=("1979", "1979"), end=("1986", "1986")),
  occ("Ibidun Coker-Falade", "deputy", start=("six years", "1973"), end=("1979", "1979")),
  occ("Akintola Coker", "judge"),
  occ("Yohanna Bitrus", "bank's chairman", start=("two years later", "1988")),
  occ("Yohanna Bitrus", "general"),
  occ("Emmanuel Dung", "managing director#3", end=("March 1995", "1995-03")),
  occ("Aisha Malumfashi", "fifth head"),
  occ("Aisha Malumfashi", "partner", start=("1989", "1989")),
  fact("Sule Abubakar", "occupation", "driver#2"),
  fact("Desmond Harbottle", "nationality", "Englishman"),
  fact("Garba Dikko Malumfashi", "education", "Barewa"),
  fact("Garba Dikko Malumfashi", "occupation", "accountant"),
  fact("Akintola Coker", "children", "Ibidun Coker-Falade"),
  fact("Ibidun Coker-Falade", "religion", "Christian"),
  fact("Ibidun Coker-Falade", "birthPlace", "Abeokuta"),
  fact("Yohanna Bitrus", "relatives", "Emmanuel Dung"),
  fact("Aisha Malumfashi", "occupation", "chartered accountant"),
  fact("Garba Dikko Malumfashi", "children", "Aisha Malumfashi"),
  ev("appointment", "handed his keys", ("September 1971", "1971-09"), ["Desmond Harbottle", "Garba Dikko Malumfashi"]),
  ev("departure", "left", ("1979", "1979"), ["Garba Dikko Malumfashi"]),
  ev("arrest", "was gaoled", None, ["Garba Dikko Malumfashi"]),
  ev("departure", "resigned", ("1986", "1986"), ["Ibidun Coker-Falade"]),
  ev("departure", "retirement", ("two years later", "1988"), ["Yohanna Bitrus"]),
  ev("conviction", "convicted", ("March 1995", "1995-03"), ["Emmanuel Dung"]),
  ev("appointment", "came in", None, ["Aisha Malumfashi"]),
)

P("d20-34", """Here beginneth the succession of the abbots of Fordmere, out of the Ledger

The sixth abbot was Walter of Thetford, called Longshanks, and in his time the bell fell. He had been cellarer. He ruled from the feast of St Giles 1233 fourteen years, and then for love of quiet gave up the staff into the hands of Bishop Roger, and lived among the brethren as one of them.

After him they elected Gilbert the prior. But the king's man, Peter Chaceporc the younger, treasurer in Poitou, had letters for one William of Saintes, his sister's son; and so there were two abbots, of whom the one had the seal and the other the kitchen. They went both to Rome. Gilbert came home with the fever and was buried at Sens upon the way, as they say who bore him; William came home with the bulls, on Candlemas Eve of 1249, and was put in possession by the archdeacon, Master Hugh Pateshull.

This William was not loved. He granted the mill to his brother Ralph, whom he had made steward; he drank. In the fifth year of his rule the old abbot, Longshanks, rose up in chapter, being then past eighty, and asked of him an account of the mill, and it is written that the Frenchman wept. By Michaelmas he was gone, whether to Saintes or to the devil, and the brother also.

Then by one voice they took Walter again. He said: "I gave it up once for love, and shall hold it now for penance." And he did hold it three winters and died the eighth abbot who had been the sixth. He lies before the high altar.

The ninth was Hugh Pateshull aforesaid, who had laid down his archdeaconry to take the habit among us in 1255. He was a doctor of Paris, and knew King Henry, and recovered the mill.
""",
  occ("Walter of Thetford", "sixth abbot", start=("the feast of St Giles 1233", "1233-09-01"), end=("fourteen years", "1247")),
  occ("Walter of Thetford", "cellarer"),
  occ("Roger", "Bishop"),
  occ("Gilbert", "prior"),
  occ("Gilbert", "abbots#2"),
  occ("Peter Chaceporc the younger", "treasurer in Poitou"),
  occ("William of Saintes", "abbots#2", start=("Candlemas Eve of 1249", "1249-02-01"), end=("Michaelmas", "1253-09-29"), again=["rule#2"]),
  occ("Hugh Pateshull", "archdeacon", end=("1255", "1255"), again=["archdeaconry"]),
  occ("Ralph", "steward"),
  occ("Walter of Thetford", "eighth abbot", start=("Michaelmas", "1253"), end=("three winters", "1256")),
  occ("Hugh Pateshull", "ninth", start=("three winters", "1256")),
  occ("Henry", "King"),
  fact("Walter of Thetford", "alias", "Longshanks"),
  fact("Peter Chaceporc the younger", "relatives", "William of Saintes"),
  fact("Gilbert", "causeOfDeath", "fever"),
  fact("William of Saintes", "siblings", "Ralph"),
  fact("William of Saintes", "nationality", "Frenchman"),
  fact("Hugh Pateshull", "education", "Paris"),
  ev("departure", "gave up", ("fourteen years", "1247"), ["Walter of Thetford", "Roger"]),
  ev("election", "elected", ("fourteen years", "1247"), ["Gilbert"]),
  ev("travel", "went both to Rome", None, ["Gilbert", "William of Saintes"]),
  ev("travel", "came home#2", ("Candlemas Eve of 1249", "1249-02-01"), ["William of Saintes"]),
  ev("appointment", "was put in possession", ("Candlemas Eve of 1249", "1249-02-01"), ["William of Saintes", "Hugh Pateshull"]),
  ev("speech", "rose up in chapter", ("the fifth year of his rule", "1253"), ["Walter of Thetford", "William of Saintes"]),
  ev("appointment", "had made", None, ["Ralph", "William of Saintes"]),
  ev("departure", "was gone", ("Michaelmas", "1253-09-29"), ["William of Saintes"]),
  ev("election", "took Walter again", None, ["Walter of Thetford"]),
  ev("departure", "had laid down", ("1255", "1255"), ["Hugh Pateshull"]),
)

P("d20-35", """TRINIDAD GUARDIAN YEAR BOOK, 1957: THE NEW LEGISLATIVE COUNCIL, by a Gallery Man

Start at the Table. The Speaker, Mr. Hilton Achong, was Mayor of San Fernando till October and has been a solicitor, a cricketer and a Presbyterian all his life. He succeeds the civil servant Mr. Vivian Pantin, who never heard an interruption he did not enjoy; it was in Mr. Pantin's absence, through gout, that the clerk, Miss Enid Lashley, put the question for the first time in a woman's voice.

On the right hand is the Chief Minister and on his right Mrs. Leela Ramkissoon-Pierre. She doctors, or did, in Couva; Dublin gave her her degree. Health is hers since 28 October. Her husband, Carlton Pierre, once led the oilfield workers, and in the last Council had Labour and Works; he did not stand. It is from across the floor that her predecessor at Health now looks on, Mr. Ajodha Seecharan, of the P.D.P., Pundit of Penal, who beat, and by a mere hundred, her brother Deonarine.

Next to the doctor sits the only Tobagonian, Mr. A. P. T. Winchester, Minister of Communications, whose father drove the first motor-bus on that island. He defeated its old lion, the late Mr. Fitzroy Cadiz's partner and heir, Mr. Lionel Gittens, sometime Minister of Education. Since Mr. Gittens was made a C.B.E. in the New Year he has been heard of only in the correspondence columns.

The nominated members are five. Sir Gerard de Boissière-Knox chairs the sugar manufacturers; Archdeacon Odle, of the Church of England, taught half the Ministers at Queen's Royal; of Mr. Nizam Mohammed I know that he imports cloth. Of the two remaining, the one, the Colonial Secretary, has already gone on leave, and in his place sits his deputy, Mr. Colin Ferrars-Wood, whose single speech to date ran to nine words. They were well chosen.
""",
  occ("Hilton Achong", "Speaker"),
  occ("Hilton Achong", "Mayor of San Fernando", end=("October", "1956-10")),
  occ("Vivian Pantin", "Speaker"),
  occ("Enid Lashley", "clerk"),
  occ("Leela Ramkissoon-Pierre", "Health", start=("28 October", "1956-10-28")),
  occ("Carlton Pierre", "led the oilfield workers"),
  occ("Carlton Pierre", "Labour and Works"),
  occ("Ajodha Seecharan", "Health#2"),
  occ("Ajodha Seecharan", "Pundit of Penal"),
  occ("A. P. T. Winchester", "Minister of Communications"),
  occ("Lionel Gittens", "Minister of Education"),
  occ("Lionel Gittens", "partner"),
  fact("Vivian Pantin", "occupation", "civil servant"),
  fact("A. P. T. Winchester", "birthPlace", "Tobagonian"),
  ev("appointment", "succeeds", None, ["Hilton Achong", "Vivian Pantin"]),
  occ("Gerard de Boissière-Knox", "nominated members"),
  occ("Gerard de Boissière-Knox", "chairs the sugar manufacturers"),
  occ("Odle", "Archdeacon"),
  occ("Odle", "nominated members"),
  occ("Nizam Mohammed", "nominated members"),
  occ("Colin Ferrars-Wood", "deputy"),
  fact("Hilton Achong", "occupation", "solicitor"),
  fact("Hilton Achong", "religion", "Presbyterian"),
  fact("Leela Ramkissoon-Pierre", "occupation", "doctors"),
  fact("Leela Ramkissoon-Pierre", "education", "Dublin"),
  fact("Leela Ramkissoon-Pierre", "spouse", "Carlton Pierre"),
  fact("Ajodha Seecharan", "party", "P.D.P."),
  fact("Leela Ramkissoon-Pierre", "siblings", "Deonarine"),
  fact("Lionel Gittens", "award", "C.B.E.", date=("the New Year", "1957-01")),
  fact("Odle", "religion", "Church of England"),
  fact("Odle", "occupation", "taught"),
  fact("Nizam Mohammed", "occupation", "imports cloth"),
  ev("election", "beat", None, ["Ajodha Seecharan", "Deonarine"]),
  ev("election", "defeated", None, ["A. P. T. Winchester", "Lionel Gittens"]),
  ev("award", "was made a C.B.E.", ("the New Year", "1957-01"), ["Lionel Gittens"]),
  ev("speech", "speech", None, ["Colin Ferrars-Wood"]),
)

P("d20-36", """FONDO INTENDENCIA DE AYSÉN
Presentation, by the archivist

A reader who asks for "the Intendant's letters" must first be told that in the years which this fund covers (1929–1948) there were six intendants, one of them on two occasions, and that the letters are mostly by their secretary.

She was Otilia Bahamonde Vera. Chilote, self-taught, sister of the deputy Ramiro Bahamonde, she took up her duties on 1 March 1929 under Colonel Evaristo Lagos, who had just been sent to set up the post, and gave them up only in order to be its head.

Lagos (a Mason; retired to Quilpué in 1931) was replaced as intendant, on the fall of the dictatorship, by his adjutant, Lieutenant Hernán Bustos, for so few days that he left no signature. Next in the post came Father Bonifacio Knapp's correspondent, the cattleman Juan Dun Mac Phee, of Scots blood, Liberal, whose English marginalia in box 9 are addressed to nobody. He went in December 1932, came again in 1936 after the murder of Intendant Segundo Pacheco at Puerto Ibáñez (box 14 is the investigation, which was led by Bustos, by that time a major of Carabineros and prefect at Coyhaique), and remained until the Popular Front dispensed with him in the first days of 1939.

The Front's intendant was a railwayman. Radical, bachelor, Lucho Astudillo arrived with one suitcase, dictated nothing before noon, and in 1944 won Ramiro Bahamonde's seat in the Chamber for himself, by Ramiro's own wish, the latter being then tired and consul in Bahía Blanca. This opened the Intendancy to Ramiro's sister; the President signed her appointment on 8 May. For the four years of her government no secretary is recorded. She wrote the letters.

Doña Otilia died at Castro in 1971, and her niece, Nelda Bahamonde, a schoolteacher, delivered the papers to us. She kept back one packet, tied with a Carabinero's braid.
""",
  occ("Otilia Bahamonde Vera", "secretary", start=("1 March 1929", "1929-03-01"), end=("8 May", "1944-05-08")),
  occ("Ramiro Bahamonde", "deputy", end=("1944", "1944"), again=["seat in the Chamber"]),
  occ("Evaristo Lagos", "intendant#2", end=("1931", "1931")),
  occ("Evaristo Lagos", "Colonel"),
  occ("Hernán Bustos", "adjutant"),
  occ("Hernán Bustos", "Lieutenant"),
  occ("Hernán Bustos", "intendant#2", start=("1931", "1931")),
  occ("Juan Dun Mac Phee", "post#2", end=("December 1932", "1932-12")),
  occ("Segundo Pacheco", "Intendant#2", end=("1936", "1936")),
  occ("Hernán Bustos", "major of Carabineros"),
  occ("Hernán Bustos", "prefect at Coyhaique"),
  occ("Juan Dun Mac Phee", "Intendant#2", start=("1936", "1936"), end=("the first days of 1939", "1939-01")),
  occ("Lucho Astudillo", "Front's intendant", start=("the first days of 1939", "1939-01"), end=("1944", "1944")),
  occ("Lucho Astudillo", "seat in the Chamber", start=("1944", "1944")),
  occ("Ramiro Bahamonde", "consul in Bahía Blanca"),
  occ("Otilia Bahamonde Vera", "Intendancy", start=("8 May", "1944-05-08"), end=("four years", "1948")),
  fact("Otilia Bahamonde Vera", "birthPlace", "Chilote"),
  fact("Otilia Bahamonde Vera", "siblings", "Ramiro Bahamonde"),
  fact("Evaristo Lagos", "residence", "Quilpué"),
  fact("Juan Dun Mac Phee", "occupation", "cattleman"),
  fact("Juan Dun Mac Phee", "ethnicity", "Scots"),
  fact("Juan Dun Mac Phee", "party", "Liberal"),
  fact("Segundo Pacheco", "deathPlace", "Puerto Ibáñez"),
  fact("Segundo Pacheco", "causeOfDeath", "murder"),
  fact("Segundo Pacheco", "deathDate", "1936", value="1936"),
  fact("Lucho Astudillo", "occupation", "railwayman"),
  fact("Lucho Astudillo", "party", "Radical"),
  fact("Otilia Bahamonde Vera", "deathPlace", "Castro"),
  fact("Otilia Bahamonde Vera", "deathDate", "1971", value="1971"),
  fact("Otilia Bahamonde Vera", "relatives", "Nelda Bahamonde"),
  fact("Nelda Bahamonde", "occupation", "schoolteacher"),
  ev("appointment", "took up her duties", ("1 March 1929", "1929-03-01"), ["Otilia Bahamonde Vera"]),
  ev("appointment", "had just been sent", None, ["Evaristo Lagos"]),
  ev("departure", "retired", ("1931", "1931"), ["Evaristo Lagos"]),
  ev("appointment", "was replaced", ("1931", "1931"), ["Evaristo Lagos", "Hernán Bustos"]),
  ev("departure", "went in December 1932", ("December 1932", "1932-12"), ["Juan Dun Mac Phee"]),
  ev("appointment", "came again", ("1936", "1936"), ["Juan Dun Mac Phee"]),
  ev("investigation", "investigation", None, ["Hernán Bustos", "Segundo Pacheco"]),
  ev("departure", "dispensed with him", ("the first days of 1939", "1939-01"), ["Juan Dun Mac Phee"]),
  ev("appointment", "arrived", None, ["Lucho Astudillo"]),
  ev("election", "won", ("1944", "1944"), ["Lucho Astudillo"]),
  ev("appointment", "signed her appointment", ("8 May", "1944-05-08"), ["Otilia Bahamonde Vera"]),
  ev("departure", "gave them up", ("8 May", "1944-05-08"), ["Otilia Bahamonde Vera"]),
)

P("d20-37", """BRATISLAVA 3 July 2013 (own report) — What looked on Monday like one resignation had become by Tuesday evening an exchange of nearly everybody.

It started at Transport. Peter Hudáček, minister since the spring of last year and Smer's man for Orava, told the coalition council that he would rather build houses than motorways and was going back to his firm in Námestovo. For a successor the prime minister, Viera Krištúfková, looked no farther than her own office. Its head is now no longer its head: Juraj Belan, 38, a railway economist out of the University of Žilina, got his decree from the president's hands on Tuesday at ten. Her new chief of staff is Belan's old one, Soňa Matušová.

At noon the interior minister came to say that he could not sit in one cabinet with the brother of a man whom his police had charged. That brother is Belan's; it is Marek, the lawyer, accused in March in the matter of the hospital scanners. Krištúfková did not ask General Tibor Gašpárik to think again. Instead she rang up Levice and got out of his garden the man Gašpárik had followed in 2010. Ladislav Uhrin, seventy, Hungarian mother, Catholic, a former prosecutor general and the first dissident to run the police, took over that same day. He will keep the post, he says, until somebody younger has been frightened into it.

And the parliament? Since Uhrin was its vice-chairman, that office falls vacant too. The opposition claims it for Zuzana Ondrejková, a Košice paediatrician, whose husband, the European commissioner Pavol Ondrejka, is mentioned, and denies it, as the next leader of the Christian Democrats.

Of Hudáček one thing more. His deputy, state secretary Dušan Kráľ, who was not consulted, and who learned of it from his driver, resigned on Wednesday morning by text message.
""",
  occ("Peter Hudáček", "Transport", start=("the spring of last year", "2012-21"), end=("Monday", "2013-07-01"), again=["minister"]),
  occ("Viera Krištúfková", "prime minister"),
  occ("Juraj Belan", "its head", end=("Tuesday#2", "2013-07-02")),
  occ("Juraj Belan", "Transport", start=("Tuesday#2", "2013-07-02")),
  occ("Soňa Matušová", "chief of staff", start=("Tuesday#2", "2013-07-02")),
  occ("Tibor Gašpárik", "interior minister", start=("2010", "2010"), end=("that same day", "2013-07-02")),
  occ("Tibor Gašpárik", "General"),
  occ("Ladislav Uhrin", "interior minister", end=("2010", "2010")),
  occ("Ladislav Uhrin", "took over", start=("that same day", "2013-07-02"), again=["post"]),
  occ("Ladislav Uhrin", "prosecutor general"),
  occ("Ladislav Uhrin", "run the police"),
  occ("Ladislav Uhrin", "vice-chairman", end=("that same day", "2013-07-02")),
  occ("Pavol Ondrejka", "European commissioner"),
  occ("Dušan Kráľ", "state secretary", end=("Wednesday morning", "2013-07-03")),
  fact("Peter Hudáček", "party", "Smer"),
  fact("Juraj Belan", "occupation", "economist"),
  fact("Juraj Belan", "education", "University of Žilina"),
  fact("Juraj Belan", "siblings", "Marek"),
  fact("Marek", "occupation", "lawyer"),
  fact("Ladislav Uhrin", "residence", "Levice"),
  fact("Ladislav Uhrin", "religion", "Catholic"),
  fact("Zuzana Ondrejková", "occupation", "paediatrician"),
  fact("Zuzana Ondrejková", "residence", "Košice"),
  fact("Zuzana Ondrejková", "spouse", "Pavol Ondrejka"),
  ev("departure", "resignation", ("Monday", "2013-07-01"), ["Peter Hudáček"]),
  ev("communication", "told the coalition council", ("Monday", "2013-07-01"), ["Peter Hudáček"]),
  ev("appointment", "got his decree", ("Tuesday#2", "2013-07-02"), ["Juraj Belan"]),
  ev("investigation", "had charged", ("March", "2013-03"), ["Marek"]),
  ev("communication", "rang up", ("that same day", "2013-07-02"), ["Viera Krištúfková", "Ladislav Uhrin"]),
  ev("appointment", "took over", ("that same day", "2013-07-02"), ["Ladislav Uhrin"]),
  ev("appointment", "had followed", ("2010", "2010"), ["Tibor Gašpárik", "Ladislav Uhrin"]),
  ev("departure", "resigned", ("Wednesday morning", "2013-07-03"), ["Dušan Kráľ"]),
)

P("d20-38", """The Royal Board of Medicine and its presidents: an afterthought

My predecessor in this chair, to whom I owe more than he supposed, used to say that a president of the Board needs good ears. He had none. Gösta Wahlberg (1897–1967), the parson's son of Arjeplog, was deaf from a shell at Tornio, where he had served with the Red Cross, and listened with his eyes; and in that fashion he presided from 1946 to 1958.

Whom he had followed is a delicate matter. Axel Hök, professor of hygiene at Lund and a friend of German science, had been president all through the war, and was asked by the government of the peace, in the person of the minister for social affairs, Elsa Brolin, to consider his health. He did so within a day. That it was Wahlberg's report which had been on Miss Brolin's desk Hök learned only in 1953, and from Wahlberg, at a dinner, across the fish. They sat next to one another at every dinner thereafter.

For my own part I came in by a side door. Born in Vasa, a Swede by marriage merely, I was county medical officer at Luleå when Wahlberg's deputy, Sixten Ros, fell ill with the sickness of which he was to die at Easter, and I was lent to the Board for six weeks. I stayed for nineteen years, the last eleven of them in the president's chair. My husband, Bo Tegnér, then rector of the cathedral school, gave up that post and followed me; few husbands of 1950 did so.

Who comes next? I hand over on Friday to Dr Mats Wahlberg. He is a surgeon, a Moderate, an Uppsala man, and has run the hospital at Falun for six years, and he is indeed my predecessor's son, as he is, through his mother Karin, Axel Hök's grandson. He hears very well.

Stockholm, 24 June 1969
INGRID TEGNÉR
""",
  occ("Gösta Wahlberg", "presided", start=("1946", "1946"), end=("1958", "1958")),
  occ("Axel Hök", "president#3", end=("1946", "1946")),
  occ("Axel Hök", "professor of hygiene at Lund"),
  occ("Elsa Brolin", "minister for social affairs"),
  occ("INGRID TEGNÉR", "county medical officer at Luleå"),
  occ("Sixten Ros", "deputy"),
  occ("INGRID TEGNÉR", "president's chair", start=("the last eleven of them", "1958"), end=("Friday", "1969-06-27")),
  occ("Bo Tegnér", "rector of the cathedral school", end=("1950", "1950")),
  occ("Mats Wahlberg", "run the hospital at Falun", start=("six years", "1963")),
  fact("Gösta Wahlberg", "birthDate", "1897", value="1897"),
  fact("Gösta Wahlberg", "deathDate", "1967", value="1967"),
  fact("Gösta Wahlberg", "birthPlace", "Arjeplog"),
  fact("Gösta Wahlberg", "militaryService", "Red Cross"),
  fact("INGRID TEGNÉR", "birthPlace", "Vasa"),
  fact("INGRID TEGNÉR", "nationality", "Swede"),
  fact("INGRID TEGNÉR", "spouse", "Bo Tegnér"),
  fact("Mats Wahlberg", "occupation", "surgeon"),
  fact("Mats Wahlberg", "party", "Moderate"),
  fact("Mats Wahlberg", "education", "Uppsala"),
  fact("Mats Wahlberg", "mother", "Karin"),
  fact("Axel Hök", "children", "Karin"),
  fact("Gösta Wahlberg", "spouse", "Karin"),
  fact("Sixten Ros", "deathDate", "Easter", value="1950-04-09"),
  fact("Axel Hök", "relatives", "Mats Wahlberg"),
  fact("Gösta Wahlberg", "children", "Mats Wahlberg"),
  ev("departure", "did so", ("within a day", "1946"), ["Axel Hök"]),
  ev("disclosure", "learned", ("1953", "1953"), ["Axel Hök", "Gösta Wahlberg"]),
  ev("appointment", "was lent", ("nineteen years", "1950"), ["INGRID TEGNÉR"]),
  ev("departure", "gave up that post", ("1950", "1950"), ["Bo Tegnér"]),
)

P("d20-39", """The Beit Harfouche

From the road you see two houses, one roofed in red tile and one in concrete. The Harfouches of the tile are the elder line. They gave Mount Lebanon a kaymakam, the Republic three deputies, and the Maronite church, to its surprise, a bishop; those of the concrete gave it a president of the Council of State and any number of dentists.

Fares Bey, the kaymakam (of the Matn, till 1915), starved with his peasants and was hanged by Jamal Pasha for his pains, or, as the concrete house tells it, for his correspondence. His widow, Adla Thabet, brought up Michel and Boutros. Michel sat for the Matn from 1927. When he was named to Washington, in 1946, it was the brother, by then a monk at Kaslik, who was expected to talk a cousin into the seat; but the cousin, Dr Nassib of the concrete, was already talking to the other side. Nassib won it. He was Minister of Health that same autumn and had a stroke at Christmas, and there being nobody else, the ambassador came home, in time for the by-election, to find himself opposed by Nassib's wife.

Her name was Salma Naccache. She lost by nineteen votes, and ever after said that they were the monk's. She went back to law, was made a judge in 1959, the second woman so honoured, and by 1978 presided over the Council of State. Her sons are those dentists.

Michel's boy Fares, whom the Jesuits educated, succeeded his father as deputy in 1960, was Kataeb and then, because of the Syrians, not, and gave up in 1972 in favour of his own son-in-law, Joseph Tabet. Monsignor Boutros, bishop of Batroun these last nine years, reconciled the houses at Salma's funeral in 1985. So he believed. The will was opened the next morning.
""",
  occ("Fares Bey", "kaymakam#2", end=("1915", "1915"), again=["kaymakam"]),
  occ("Michel", "sat for the Matn", start=("1927", "1927"), end=("1946", "1946")),
  occ("Michel", "ambassador", start=("1946", "1946")),
  fact("Boutros", "occupation", "monk"),
  occ("Nassib", "seat", start=("1946", "1946")),
  occ("Nassib", "Minister of Health", start=("that same autumn", "1946-23")),
  occ("Michel", "deputy", end=("1960", "1960")),
  occ("Fares", "deputy", start=("1960", "1960"), end=("1972", "1972")),
  occ("Salma Naccache", "judge", start=("1959", "1959")),
  occ("Salma Naccache", "presided over the Council of State", again=["president of the Council of State"]),
  occ("Joseph Tabet", "deputy", start=("1972", "1972")),
  occ("Boutros", "bishop of Batroun", again=["bishop"]),
  fact("Fares Bey", "causeOfDeath", "hanged"),
  fact("Fares Bey", "spouse", "Adla Thabet"),
  fact("Fares Bey", "children", "Michel"),
  fact("Fares Bey", "children", "Boutros"),
  fact("Adla Thabet", "children", "Michel"),
  fact("Adla Thabet", "children", "Boutros"),
  fact("Michel", "relatives", "Nassib"),
  fact("Nassib", "spouse", "Salma Naccache"),
  fact("Michel", "children", "Fares#2"),
  fact("Fares", "education", "Jesuits"),
  fact("Fares", "party", "Kataeb"),
  fact("Fares", "relatives", "Joseph Tabet"),
  fact("Boutros", "religion", "Maronite"),
  ev("appointment", "was named", ("1946", "1946"), ["Michel"]),
  ev("election", "won", ("1946", "1946"), ["Nassib"]),
  ev("travel", "came home", None, ["Michel"]),
  ev("candidacy", "opposed", None, ["Salma Naccache", "Michel"]),
  ev("election", "lost", None, ["Salma Naccache", "Michel"]),
  ev("appointment", "was made a judge", ("1959", "1959"), ["Salma Naccache"]),
  ev("appointment", "succeeded", ("1960", "1960"), ["Fares", "Michel"]),
  ev("departure", "gave up", ("1972", "1972"), ["Fares", "Joseph Tabet"]),
)

P("d20-40", """Gazetteer of Linghe County, Republican Continuation: Magistrates

Year 1 (1912). Gu Yantang, of Shaoxing, provincial graduate of the old examinations, acclaimed by the gentry on the morrow of the Double Tenth and confirmed in the first month. He cut off his own queue upon the yamen steps. In the fourth month he handed the seal to his secretary and walked home; he had been told, it appears wrongly, that his mother was dying.

The secretary: Shen Zhixuan, a native of this county and the only native in the list. He sealed papers in Gu's absence for half a year, and when Gu returned, made difficulties. The dispute went to the governor, who dismissed the magistrate and fined the secretary.

Years 2–5. Bai Chongxi the elder, a Hui from Kaifeng, major in the Beiyang forces. Built the grain store. His colonel being at odds with the governor, he was ordered to move his company out of the county in the summer of Year 5, obeyed, and thereby lost his other office as well.

Years 5–13. Ma Dunfu, a Methodist, schooled in Tokyo, married to the American-trained physician Lu Meiying, who opened the dispensary on East Street. Magistrate Ma forbade opium and was for it shot at twice. That he was on the second occasion hit by a bullet from the gun of Shen Zhixuan was rumoured in the tea-houses. The former secretary, by then head of the merchants' guild, showed his own gun at the inquiry; it had no hammer.

Year 13. Removed by Marshal Feng's people in the eleventh month, Ma went as adviser to Nanjing, and after him the seal passed to a lieutenant aged twenty-three, Tian Bao, who could not read it.

Year 17. On the arrival of the Northern Expedition Tian was executed. Dr Lu, then a widow, was asked by the new Party branch, whose chairman was her student Fan Heng, to act as magistrate until one was sent. She acted for nine days.
""",
  occ("Gu Yantang", "Magistrates", start=("the first month", "1912-01")),
  occ("Shen Zhixuan", "secretary#2", again=["secretary", "secretary#4"]),
  occ("Shen Zhixuan", "sealed papers", start=("the fourth month", "1912-04"), end=("half a year", "1912")),
  occ("Bai Chongxi the elder", "Magistrates", start=("Years 2", "1913"), end=("the summer of Year 5", "1916-22"), again=["office"]),
  occ("Bai Chongxi the elder", "major in the Beiyang forces"),
  occ("Ma Dunfu", "Magistrate#2", start=("Years 5", "1916"), end=("the eleventh month", "1924-11")),
  occ("Shen Zhixuan", "head of the merchants' guild"),
  occ("Ma Dunfu", "adviser"),
  occ("Tian Bao", "seal#3", start=("Year 13", "1924"), end=("Year 17", "1928")),
  occ("Tian Bao", "lieutenant"),
  occ("Lu Meiying", "act as magistrate", start=("Year 17", "1928"), end=("nine days", "1928")),
  occ("Fan Heng", "chairman"),
  fact("Gu Yantang", "birthPlace", "Shaoxing"),
  fact("Shen Zhixuan", "birthPlace", "this county"),
  fact("Bai Chongxi the elder", "ethnicity", "Hui"),
  fact("Bai Chongxi the elder", "birthPlace", "Kaifeng"),
  fact("Ma Dunfu", "religion", "Methodist"),
  fact("Ma Dunfu", "education", "Tokyo"),
  fact("Ma Dunfu", "spouse", "Lu Meiying"),
  fact("Lu Meiying", "occupation", "physician"),
  fact("Tian Bao", "causeOfDeath", "executed"),
  fact("Tian Bao", "deathDate", "Year 17", value="1928"),
  ev("appointment", "acclaimed", ("the morrow of the Double Tenth", "1911-10-11"), ["Gu Yantang"]),
  ev("appointment", "confirmed", ("the first month", "1912-01"), ["Gu Yantang"]),
  ev("departure", "handed the seal", ("the fourth month", "1912-04"), ["Gu Yantang", "Shen Zhixuan"]),
  ev("departure", "dismissed", None, ["Gu Yantang"]),
  ev("sanction", "fined", None, ["Shen Zhixuan"]),
  ev("appointment", "went as adviser", None, ["Ma Dunfu"]),
  ev("travel", "walked home", ("the fourth month", "1912-04"), ["Gu Yantang"]),
  ev("departure", "lost his other office", ("the summer of Year 5", "1916-22"), ["Bai Chongxi the elder"]),
  ev("testimony", "showed his own gun", None, ["Shen Zhixuan"]),
  ev("departure", "Removed", ("the eleventh month", "1924-11"), ["Ma Dunfu"]),
  ev("appointment", "passed", ("the eleventh month", "1924-11"), ["Tian Bao", "Ma Dunfu"]),
  ev("appointment", "was asked", ("Year 17", "1928"), ["Lu Meiying", "Fan Heng"]),
)

P("d20-41", """Jongno and the seven dwarfs: a constituency and its candidates
(Seoul, 14 April 2000)

A district in which two presidents once stood expects giants. Yesterday, said the taxi driver who took me to the count, it had been offered seven dwarfs, and picked the tallest.

The tallest, and the new member for Jongno, is Noh Hye-rin, of the Millennium Democrats. Born in Mokpo in the year of the armistice, a Catholic convert, she was a seamstress at Pyeonghwa Market and a prisoner for union work under Park before she passed the bar examination, aged thirty-seven. Former president Kim's man in the Blue House for civil affairs, Cho Sang-uk, is her husband; he resigned in February in order that nobody should say what everybody said. She had 41 per cent.

The man she has unseated did not come down to the hall. Assemblyman Baek Jin-tae, 66, ex-prosecutor, Grand National, inherited Jongno four years ago from his law partner and golfing friend Yoo Chang-min on that one's elevation to be mayor of the capital, and was the chairman of the ethics committee until the ethics committee, this January, looked into Baek. It reprimanded him.

Third came, with his customary eleven per cent, the perpetual Reverend Ham, who has stood since 1973; fourth was Yoo's own daughter, Yoo Seo-yeon, formerly an anchorwoman with KBS, running against her father's party and, on the posters, without her father's name. The old mayor, as he has been since 1998, when Noh's brother-in-law Cho Sang-hyun took City Hall away from him, voted at the Buam-dong school and would say for whom to no one.

Of the remaining three I report only that Mr Pyo of the Youth Progressive League, a dentist, spent election night in custody. He had thrown paint at a portrait of Baek. The portrait's subject telephoned the station at midnight and asked that the charge be dropped.
""",
  occ("Cho Sang-uk", "Blue House for civil affairs", end=("February", "2000-02")),
  occ("Baek Jin-tae", "Assemblyman", start=("four years ago", "1996"), end=("Yesterday", "2000-04-13")),
  occ("Noh Hye-rin", "member for Jongno", start=("Yesterday", "2000-04-13")),
  occ("Baek Jin-tae", "ex-prosecutor"),
  occ("Baek Jin-tae", "chairman of the ethics committee", end=("this January", "2000-01")),
  occ("Yoo Chang-min", "mayor of the capital", start=("four years ago", "1996"), end=("1998", "1998"), again=["old mayor"]),
  occ("Yoo Chang-min", "inherited Jongno", end=("four years ago", "1996")),
  fact("Ham", "occupation", "Reverend"),
  ev("candidacy", "has stood", ("1973", "1973"), ["Ham"]),
  ev("appointment", "elevation", ("four years ago", "1996"), ["Yoo Chang-min"]),
  occ("Cho Sang-hyun", "City Hall", start=("1998", "1998")),
  fact("Noh Hye-rin", "party", "Millennium Democrats"),
  fact("Noh Hye-rin", "birthPlace", "Mokpo"),
  fact("Noh Hye-rin", "birthDate", "year of the armistice", value="1953"),
  fact("Noh Hye-rin", "religion", "Catholic"),
  fact("Noh Hye-rin", "occupation", "seamstress"),
  fact("Noh Hye-rin", "spouse", "Cho Sang-uk"),
  fact("Baek Jin-tae", "party", "Grand National"),
  fact("Yoo Chang-min", "children", "Yoo Seo-yeon"),
  fact("Yoo Seo-yeon", "occupation", "anchorwoman"),
  fact("Noh Hye-rin", "relatives", "Cho Sang-hyun"),
  fact("Pyo", "occupation", "dentist"),
  fact("Pyo", "party", "Youth Progressive League"),
  ev("departure", "resigned", ("February", "2000-02"), ["Cho Sang-uk"]),
  ev("election", "picked", ("Yesterday", "2000-04-13"), ["Noh Hye-rin"]),
  ev("election", "has unseated", ("Yesterday", "2000-04-13"), ["Noh Hye-rin", "Baek Jin-tae"]),
  ev("appointment", "inherited", ("four years ago", "1996"), ["Baek Jin-tae", "Yoo Chang-min"]),
  ev("investigation", "looked into", ("this January", "2000-01"), ["Baek Jin-tae"]),
  ev("sanction", "reprimanded", ("this January", "2000-01"), ["Baek Jin-tae"]),
  ev("election", "Third came", ("Yesterday", "2000-04-13"), ["Ham"]),
  ev("candidacy", "running", ("Yesterday", "2000-04-13"), ["Yoo Seo-yeon"]),
  ev("election", "took City Hall away", ("1998", "1998"), ["Cho Sang-hyun", "Yoo Chang-min"]),
  ev("arrest", "in custody", ("election night", "2000-04-13"), ["Pyo"]),
  ev("communication", "telephoned", ("midnight", "2000-04-13"), ["Baek Jin-tae"]),
)

P("d20-42", """THE TWO WELDE-GIYORGISES (profile)

One has been called the brain of the Ministry of the Pen, the other its fist, and since both are Dejazmach Welde-Giyorgis, guests at the palace distinguish them by their mothers.

Welde-Giyorgis Abreha, son of Weyzero Taytu, was born at Adwa and carried a rifle there as a child. He was taken to St Petersburg by a returning Russian colonel, learned three languages and Orthodoxy of another cut, came home in 1908, and served the Empress as interpreter. In 1918 she gave him Wollo's customs. Four years on the Regent, who needed the languages, made him vice-minister of the Pen; Abreha is fifty-one, unmarried, lives over a bookshop and pays for it.

The son of Weyzero Desta, Welde-Giyorgis Haylu, is ten years younger, can write his name, and has a wife in each of three provinces, of whom the Addis Ababa one, Tsehay, is Abreha's sister. It was in his brother-in-law's tent that Haylu first met the Regent. He had fought well at Segale, commanding the left; for it he received Jimma to govern, and the Star of Ethiopia. He was recalled from Jimma in 1925 after the slaves' complaint, sat idle in the capital until the rains of 1927, and then, to the astonishment of the legations, was put over Abreha as minister.

Which of the two wrote the letter to Geneva? Abreha says Haylu did. Haylu says, truly, that he cannot have. The man whom he turned out of the ministry, old Tsehafe Te'ezaz Gebre-Sellase, now a hermit on Lake Zway, says that it was his own, and that they found it in the drawer.

Last month the elder was named to London. He has until Maskaram to hand over to a boy from the Lycée, Lij Kasa Wibneh, who is Haylu's son by the wife in Gore, and whom Abreha, childless, has taught everything.
""",
  occ("Welde-Giyorgis Abreha", "Dejazmach"),
  occ("Welde-Giyorgis Haylu", "Dejazmach"),
  occ("Welde-Giyorgis Abreha", "interpreter"),
  occ("Welde-Giyorgis Abreha", "Wollo's customs", start=("1918", "1918")),
  occ("Welde-Giyorgis Abreha", "vice-minister of the Pen", start=("Four years on", "1922")),
  occ("Welde-Giyorgis Haylu", "commanding the left"),
  occ("Welde-Giyorgis Haylu", "Jimma to govern", end=("1925", "1925")),
  occ("Welde-Giyorgis Haylu", "minister#2", start=("the rains of 1927", "1927")),
  occ("Gebre-Sellase", "ministry", end=("the rains of 1927", "1927")),
  occ("Gebre-Sellase", "Tsehafe Te'ezaz"),
  fact("Welde-Giyorgis Abreha", "mother", "Taytu"),
  fact("Welde-Giyorgis Abreha", "birthPlace", "Adwa"),
  fact("Welde-Giyorgis Abreha", "residence", "over a bookshop"),
  fact("Welde-Giyorgis Haylu", "mother", "Desta"),
  fact("Welde-Giyorgis Haylu", "spouse", "Tsehay"),
  fact("Welde-Giyorgis Abreha", "siblings", "Tsehay"),
  fact("Welde-Giyorgis Haylu", "militaryService", "Segale"),
  fact("Welde-Giyorgis Haylu", "award", "Star of Ethiopia"),
  fact("Gebre-Sellase", "residence", "Lake Zway"),
  fact("Kasa Wibneh", "education", "Lycée"),
  fact("Welde-Giyorgis Haylu", "children", "Kasa Wibneh"),
  ev("travel", "was taken to St Petersburg", None, ["Welde-Giyorgis Abreha"]),
  ev("travel", "came home", ("1908", "1908"), ["Welde-Giyorgis Abreha"]),
  ev("appointment", "gave", ("1918", "1918"), ["Welde-Giyorgis Abreha"]),
  ev("appointment", "made", ("Four years on", "1922"), ["Welde-Giyorgis Abreha"]),
  ev("meeting", "first met", None, ["Welde-Giyorgis Haylu"]),
  ev("appointment", "received Jimma", None, ["Welde-Giyorgis Haylu"]),
  ev("departure", "was recalled", ("1925", "1925"), ["Welde-Giyorgis Haylu"]),
  ev("appointment", "was put over", ("the rains of 1927", "1927"), ["Welde-Giyorgis Haylu"]),
  ev("departure", "turned out", None, ["Gebre-Sellase", "Welde-Giyorgis Haylu"]),
  ev("appointment", "was named to London", None, ["Welde-Giyorgis Abreha"]),
)

P("d20-43", """Vice-Chancellors of the University at Umtamvuna, with their portraits

The portraits are hung in the wrong order, and the guide should start at the window.

1. Prof. Hendrik Odendaal, theologian (Kampen) and Broederbonder. On him fell the lot of opening, in 1960, a university that he did not think should exist. He resigned six years afterwards and wrote a book to say so.

2. Dr Mangaliso Sontonga, who had been Odendaal's registrar. Acting only, for the Department would not appoint an African; he "acted" for five years. A Lovedale and Fort Hare man and an elder of the Bantu Presbyterians. It is his widow, Nomvula, that unveiled No. 5.

3. Prof. C. J. Brink, 1971–76, chemist. In the week of 16 June students marched upon his house. He is the only one of them to whom the Senate refused a farewell.

4. Following the burning of the administration block (18 October 1976) there was a rectorate of three men. Its chair, Advocate Wandile Sontonga, son of No. 2, was detained before it could meet for the second time, and so the work was done by the remaining two: Father Aelred Doyle, of the Catholic students' centre, and the bursar, Mr Govender. Doyle, an Irishman, was put over the border at Maseru in 1979. Govender went on alone and has, deservedly, a portrait to himself.

5. Advocate Sontonga again. Released in 1982, he taught at Leeds, came back with the unbanned ANC, was installed as vice-chancellor on 2 March 1991 by the chancellor, Archbishop Khoza, and left three years later to be Minister of Justice in the new provincial government.

6. Prof. Thandeka Brink-Nkosi, sociologist. The name is no coincidence. She took her doctorate at Wits, married the former rector's son Kobus in 1988, and has been here since August 1994. Her father-in-law came to her inauguration, and stood, at the age of eighty-three, where the students had.
""",
  occ("Hendrik Odendaal", "Vice-Chancellors of the University at Umtamvuna", start=("1960", "1960"), end=("six years afterwards", "1966")),
  occ("Mangaliso Sontonga", "registrar"),
  occ("Mangaliso Sontonga", "Acting", start=("six years afterwards", "1966"), end=("five years", "1971")),
  occ("Mangaliso Sontonga", "elder of the Bantu Presbyterians"),
  occ("C. J. Brink", "Vice-Chancellors of the University at Umtamvuna", start=("1971", "1971"), end=("76", "1976")),
  occ("Wandile Sontonga", "chair"),
  occ("Aelred Doyle", "rectorate"),
  occ("Govender", "rectorate"),
  occ("Govender", "bursar"),
  occ("Wandile Sontonga", "vice-chancellor", start=("2 March 1991", "1991-03-02"), end=("three years later", "1994")),
  occ("Khoza", "chancellor#2"),
  occ("Khoza", "Archbishop"),
  occ("Wandile Sontonga", "Minister of Justice in the new provincial government", start=("three years later", "1994")),
  occ("Thandeka Brink-Nkosi", "Vice-Chancellors of the University at Umtamvuna", start=("August 1994", "1994-08")),
  fact("Hendrik Odendaal", "occupation", "theologian"),
  fact("Hendrik Odendaal", "education", "Kampen"),
  fact("Mangaliso Sontonga", "education", "Lovedale"),
  fact("Mangaliso Sontonga", "education", "Fort Hare"),
  fact("Mangaliso Sontonga", "religion", "Presbyterians"),
  fact("Mangaliso Sontonga", "spouse", "Nomvula"),
  fact("C. J. Brink", "occupation", "chemist"),
  fact("Mangaliso Sontonga", "children", "Wandile Sontonga"),
  fact("Wandile Sontonga", "occupation", "Advocate"),
  fact("Aelred Doyle", "religion", "Catholic"),
  fact("Aelred Doyle", "nationality", "Irishman"),
  fact("Wandile Sontonga", "party", "ANC"),
  fact("Thandeka Brink-Nkosi", "occupation", "sociologist"),
  fact("Thandeka Brink-Nkosi", "education", "Wits"),
  fact("Thandeka Brink-Nkosi", "spouse", "Kobus", date=("1988", "1988")),
  fact("C. J. Brink", "children", "Kobus"),
  ev("departure", "resigned", ("six years afterwards", "1966"), ["Hendrik Odendaal"]),
  occ("Wandile Sontonga", "taught at Leeds"),
  ev("arrest", "was detained", None, ["Wandile Sontonga"]),
  ev("sanction", "was put over the border", ("1979", "1979"), ["Aelred Doyle"]),
  ev("appointment", "was installed", ("2 March 1991", "1991-03-02"), ["Wandile Sontonga", "Khoza"]),
  ev("departure", "left", ("three years later", "1994"), ["Wandile Sontonga"]),
  ev("appointment", "inauguration", None, ["Thandeka Brink-Nkosi"]),
)

P("d20-44", """A Note on the Commissioners of the Harbour Police, Tai Wan, 1895–1941

Five men commanded the launches before the war. Two of them were brothers, one was mad, and there is a sixth whom the printed lists ignore.

Captain Aubrey Tresillian, R.N., first Commissioner, laid down in 1895 the rules that are still pasted up in the guardroom. He handed over ten years later, a knight, to his inspector of works, Mr. Walter Geddes, an Aberdonian and a strict Free Churchman, whose sister Flora had the misfortune to be Lady Tresillian.

Geddes's commissionership closed with the Wing Lok inquiry. The chief interpreter, Lam Kwok-fai, gave evidence on 3 May 1911 that fees had been taken at the western steps; Geddes told the judge he knew of none, and three days afterwards went off by the Empress of Japan. The Governor asked his younger brother, James, superintendent at the mainland station and a Territorial, to hold the fort for a month. He held it till he was killed at Loos on 25 September 1915.

Mr. Percival Onslow-Bates came next. About this gentleman, who governed from his bed and believed that the launches were spying on him, it is enough to say that a doctor brought the matter to an end in 1919. The Harbour Police was in truth commanded in his time by the first of its Chinese officers. Lam Kwok-fai (the same) had been promoted inspector, educated his sons at Queen's College and his daughter in Edinburgh; he signed "for Commissioner" six thousand times, and is our sixth.

The last of the five, and the best, Major Denis O'Hara, late of the Royal Irish Constabulary, a Galway Catholic, took charge in January 1920. He married Dr. Lam Wai-yin in 1928, who was that daughter. The Club asked him to resign, the Club only; and he did not leave his post until the Japanese interned him, on Christmas Day, at his desk.
""",
  occ("Aubrey Tresillian", "first Commissioner", start=("1895#2", "1895"), end=("ten years later", "1905")),
  occ("Aubrey Tresillian", "Captain"),
  occ("Walter Geddes", "inspector of works", end=("ten years later", "1905")),
  occ("Walter Geddes", "commissionership", start=("ten years later", "1905"), end=("three days afterwards", "1911-05-06")),
  occ("Lam Kwok-fai", "chief interpreter"),
  occ("James", "superintendent at the mainland station"),
  occ("James", "hold the fort", start=("three days afterwards", "1911-05-06"), end=("25 September 1915", "1915-09-25"), again=["held it"]),
  occ("Percival Onslow-Bates", "governed from his bed", start=("25 September 1915", "1915-09-25"), end=("1919", "1919")),
  occ("Lam Kwok-fai", "inspector#2"),
  occ("Denis O'Hara", "took charge", start=("January 1920", "1920-01"), end=("Christmas Day", "1941-12-25"), again=["post"]),
  occ("Lam Kwok-fai", "in truth commanded"),
  occ("Denis O'Hara", "Major"),
  occ("Denis O'Hara", "Royal Irish Constabulary"),
  fact("Aubrey Tresillian", "militaryService", "R.N."),
  fact("Aubrey Tresillian", "award", "knight"),
  fact("Walter Geddes", "birthPlace", "Aberdonian"),
  fact("Walter Geddes", "religion", "Free Churchman"),
  fact("Walter Geddes", "siblings", "Flora"),
  fact("Aubrey Tresillian", "spouse", "Flora"),
  fact("Walter Geddes", "siblings", "James"),
  fact("James", "militaryService", "Territorial"),
  fact("James", "deathPlace", "Loos"),
  fact("James", "deathDate", "25 September 1915", value="1915-09-25"),
  fact("James", "causeOfDeath", "killed"),
  fact("Denis O'Hara", "birthPlace", "Galway"),
  fact("Denis O'Hara", "religion", "Catholic"),
  fact("Denis O'Hara", "spouse", "Lam Wai-yin", date=("1928", "1928")),
  fact("Lam Kwok-fai", "children", "Lam Wai-yin"),
  fact("Lam Wai-yin", "education", "Edinburgh"),
  ev("departure", "handed over", ("ten years later", "1905"), ["Aubrey Tresillian", "Walter Geddes"]),
  ev("testimony", "gave evidence", ("3 May 1911", "1911-05-03"), ["Lam Kwok-fai"]),
  ev("testimony", "told the judge", None, ["Walter Geddes"]),
  ev("investigation", "Wing Lok inquiry", None, ["Walter Geddes"]),
  ev("departure", "went off", ("three days afterwards", "1911-05-06"), ["Walter Geddes"]),
  ev("appointment", "asked", None, ["James"]),
  ev("appointment", "came next", None, ["Percival Onslow-Bates"]),
  ev("appointment", "had been promoted", None, ["Lam Kwok-fai"]),
  ev("appointment", "took charge", ("January 1920", "1920-01"), ["Denis O'Hara"]),
  ev("arrest", "interned", ("Christmas Day", "1941-12-25"), ["Denis O'Hara"]),
)

P("d20-45", """BOTSWANA DISTRICTS YEARBOOK 1998/99: NGWAKETSE NORTH

Council. Chairman: Cllr Mothusi Segokgo (BDP, Moshupa ward), re-elected unopposed in November. Vice: Cllr Gaone Tau, who at this time last year was secretary and who, by general account, still is.

Administration. The District Commissioner, Ms Lorato Pheto, exchanged the council offices at Maun for ours in April, bringing with her a master's degree from Pretoria, four hundred books and a husband, the ornithologist Dr Piet Snyman. She relieved Mr Boikobo Ramatlhodi, now retired to his cattle post at Keng. He had come for one year, and had been with us since 1985.

Land Board. Until the Minister dissolved it on 9 June its head was Rre Kopano Segokgo, the Chairman's uncle; the inquiry, which sat under retired Justice Amissah-Bekoe, a Ghanaian, and heard sixty witnesses, Ms Pheto among them, found "kindness without plan". No charge was brought. Rre Kopano's chair has since been filled by a nurse, Mma Tebogo Kgosidintsi. She had been the first to complain of him.

Tribal Administration. Kgosi Mosielele IV passed away in Gaborone on 30 January of a kidney disease. As his heir is in Form Two at Maru-a-Pula, the late chief's sister, Mma Sebego, has been regent from the day of the burial. She was previously headwoman at Ranaka, in which place the tribe now hears Rre Olebile, her son-in-law.

Parliament. The Hon. Daniel Kwelagobe-Motse remains our Member, and was in March made Assistant Minister of Works; there was a contest for the BDP nomination in 1994, and readers who ask who lost it will find her under "Council" with the minutes.

Church. The Rev. Mpho Gabaake (UCCSA) has been elected moderator of the synod. He is a brother of the Olebile above, and captain of the district at chess. The post office was painted.
""",
  occ("Mothusi Segokgo", "Chairman"),
  occ("Gaone Tau", "Vice"),
  occ("Mothusi Segokgo", "Cllr"),
  occ("Gaone Tau", "Cllr#2"),
  ev("election", "lost", ("1994", "1994"), ["Gaone Tau", "Daniel Kwelagobe-Motse"]),
  occ("Gaone Tau", "secretary"),
  occ("Lorato Pheto", "District Commissioner", start=("April", "1998-04")),
  occ("Boikobo Ramatlhodi", "District Commissioner", start=("1985", "1985"), end=("April", "1998-04")),
  occ("Kopano Segokgo", "its head", end=("9 June", "1998-06-09"), again=["chair"]),
  occ("Amissah-Bekoe", "retired Justice"),
  occ("Tebogo Kgosidintsi", "chair"),
  occ("Mosielele IV", "Kgosi#2", end=("30 January", "1999-01-30"), again=["late chief"]),
  occ("Sebego", "regent"),
  occ("Sebego", "headwoman at Ranaka"),
  occ("Olebile", "headwoman at Ranaka"),
  occ("Daniel Kwelagobe-Motse", "Member"),
  occ("Daniel Kwelagobe-Motse", "Assistant Minister of Works", start=("March", "1999-03")),
  occ("Mpho Gabaake", "moderator of the synod"),
  occ("Mpho Gabaake", "captain of the district"),
  fact("Mothusi Segokgo", "party", "BDP"),
  fact("Lorato Pheto", "education", "Pretoria"),
  fact("Lorato Pheto", "spouse", "Piet Snyman"),
  fact("Piet Snyman", "occupation", "ornithologist"),
  fact("Boikobo Ramatlhodi", "residence", "Keng"),
  fact("Mothusi Segokgo", "relatives", "Kopano Segokgo"),
  fact("Amissah-Bekoe", "nationality", "Ghanaian"),
  fact("Tebogo Kgosidintsi", "occupation", "nurse"),
  fact("Mosielele IV", "deathPlace", "Gaborone"),
  fact("Mosielele IV", "deathDate", "30 January", value="1999-01-30"),
  fact("Mosielele IV", "causeOfDeath", "kidney disease"),
  fact("Mosielele IV", "siblings", "Sebego"),
  fact("Sebego", "relatives", "Olebile"),
  fact("Daniel Kwelagobe-Motse", "party", "BDP#2"),
  fact("Mpho Gabaake", "religion", "UCCSA"),
  fact("Mpho Gabaake", "siblings", "Olebile#2"),
  ev("election", "re-elected", ("November", "1998-11"), ["Mothusi Segokgo"]),
  ev("appointment", "exchanged", ("April", "1998-04"), ["Lorato Pheto"]),
  ev("appointment", "relieved", ("April", "1998-04"), ["Lorato Pheto", "Boikobo Ramatlhodi"]),
  ev("departure", "dissolved", ("9 June", "1998-06-09"), ["Kopano Segokgo"]),
  ev("investigation", "inquiry", None, ["Amissah-Bekoe", "Kopano Segokgo"]),
  ev("testimony", "heard sixty witnesses", None, ["Lorato Pheto"]),
  ev("appointment", "has since been filled", None, ["Tebogo Kgosidintsi"]),
  ev("appointment", "made Assistant Minister", ("March", "1999-03"), ["Daniel Kwelagobe-Motse"]),
  ev("election", "elected moderator", None, ["Mpho Gabaake"]),
)

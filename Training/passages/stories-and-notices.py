P("d2-01", """NAIROBI, Thursday 12 March 1998 — President Josphat Kiprono yesterday dismissed the managing director of the National Cereals Corporation, Mr Elijah Mutuku Nzioka, and appointed Mrs Wairimu Gathogo in his place with effect from 1 April.

A statement from State House gave no reason for the change. Mr Nzioka, a former permanent secretary in the Ministry of Transport, had held the post since July 1993. He told reporters outside his office that he would go back to his tea farm "and sleep for a month".

Mrs Gathogo, 47, is an agronomist. She was born at Nyeri, was educated at Loreto High School, Limuru, and at Egerton College, and entered the Corporation in 1974, counting sacks at the Nakuru depot. From 1985 to 1991 she was regional manager for the Rift Valley, and she has since been deputy managing director. Her husband, Samuel Gathogo, is the Member of Parliament for Ol Kalou.

Farmers' leaders were pleased. "She knows a bag of maize from a bag of stones," remarked Mr Barnabas Chepkwony, secretary of the Uasin Gishu Growers' Union, which has long complained of late payments and broken weighbridges.

The Opposition took another view. Mr Otieno Ragwar, the shadow minister for agriculture, alleges that Mr Nzioka met a group of grain importers in Mombasa in December and that licences were discussed. Mr Nzioka calls the story "fertiliser".

The chairman of the Corporation, Brigadier (rtd) Daudi Lesiyampe, whose own term runs out in June, is expected to be asked to stay. He declined the chairmanship of the Tea Authority last year, and his friends believe that he would rather fish.

The Corporation handles some six million bags a year. Its head office, Kiprono Towers, is named after the President, who laid the foundation stone.""",
  occ("Josphat Kiprono", "President", again=["President#2"]),
  occ("Elijah Mutuku Nzioka", "managing director of the National Cereals Corporation", start=("July 1993", "1993-07"), end=("yesterday", "1998-03-11"), again=["the post"]),
  occ("Wairimu Gathogo", "managing director of the National Cereals Corporation", start=("1 April", "1998-04-01")),
  occ("Elijah Mutuku Nzioka", "permanent secretary in the Ministry of Transport", former=True),
  occ("Wairimu Gathogo", "regional manager for the Rift Valley", start=("1985", "1985"), end=("1991", "1991")),
  occ("Wairimu Gathogo", "deputy managing director", start=("since#2", "1991")),
  occ("Samuel Gathogo", "Member of Parliament for Ol Kalou"),
  occ("Barnabas Chepkwony", "secretary of the Uasin Gishu Growers' Union"),
  occ("Otieno Ragwar", "shadow minister for agriculture"),
  occ("Daudi Lesiyampe", "chairman of the Corporation", end=("June", "1998-06"), again=["own term"]),
  fact("Wairimu Gathogo", "occupation", "agronomist"),
  fact("Wairimu Gathogo", "birthPlace", "Nyeri"),
  fact("Wairimu Gathogo", "education", "Loreto High School, Limuru"),
  fact("Wairimu Gathogo", "education", "Egerton College"),
  fact("Wairimu Gathogo", "spouse", "Samuel Gathogo"),
  ev("appointment", "entered", ("1974", "1974"), ["Wairimu Gathogo"]),
  ev("departure", "dismissed", ("yesterday", "1998-03-11"), ["Josphat Kiprono", "Elijah Mutuku Nzioka"]),
  ev("appointment", "appointed", ("yesterday", "1998-03-11"), ["Josphat Kiprono", "Wairimu Gathogo"]),
  ev("communication", "told", None, ["Elijah Mutuku Nzioka"]),
  ev("communication", "remarked", None, ["Barnabas Chepkwony"]),
  ev("meeting", "met", ("in December", "1997-12"), ["Elijah Mutuku Nzioka"], place="Mombasa", status="claimed"),
)

P("d2-02", """Ratu Semi Vakatawabai

Ratu Semi Vakatawabai, who has died in Labasa aged 81, was among the last of the Fijian district officers who had learnt their trade on horseback. He was afterwards for eleven years a member of the Senate, where he was feared for his memory and loved for his stories.

He was born on 3 June 1921 at Naduri, in Macuata, the second son of Ratu Epeli Vakatawabai, Buli of Mali, and of Adi Litia Cakau. He was sent to Queen Victoria School, then at Nasinu, and at twenty-one joined the Fiji Military Forces, serving in the Solomons as a sergeant. He never spoke of it, but he kept a Japanese water bottle on his desk.

After the war he entered the colonial administration. He was District Officer, Bua, from 1949 to 1954, and then at Taveuni until 1959, and in 1963 he became Roko Tui Macuata, following his uncle, Ratu Josefa Ligalevu. In 1967 he was made an OBE.

In 1970 the Great Council of Chiefs sent him to the Senate. He was Deputy President of the chamber from 1976 until he left it in 1981. The Prime Minister of the day offered him the portfolio of Lands; he refused it, remarking that he had too many cousins.

His elder brother, Ratu Filimone, who had succeeded their father as Buli, died in 1958, and Ratu Semi should by custom have followed. He stood aside for a nephew instead. Some in the province never forgave him; others thought it the wisest act of his life.

In 1952 he married Sister Mere Tuivaga, a nurse at Lautoka, who died in 1994. He is survived by a son, Isoa, headmaster of Labasa College, and by two daughters. The burial will be at Naduri, where the tide comes up to the graves.""",
  occ("Semi Vakatawabai", "member of the Senate", start=("1970", "1970"), end=("1981", "1981"), again=["the Senate#2"]),
  occ("Epeli Vakatawabai", "Buli of Mali", again=["Buli#2"]),
  occ("Semi Vakatawabai", "District Officer, Bua", start=("1949", "1949"), end=("1954", "1954")),
  occ("Semi Vakatawabai", "at Taveuni", start=("1954", "1954"), end=("1959", "1959")),
  occ("Semi Vakatawabai", "Roko Tui Macuata", start=("1963", "1963")),
  occ("Josefa Ligalevu", "Roko Tui Macuata", end=("1963", "1963")),
  occ("Semi Vakatawabai", "Deputy President of the chamber", start=("1976", "1976"), end=("1981", "1981")),
  occ("Filimone", "Buli#2", end=("1958", "1958")),
  occ("Isoa", "headmaster of Labasa College"),
  fact("Semi Vakatawabai", "deathPlace", "Labasa"),
  fact("Semi Vakatawabai", "ethnicity", "Fijian"),
  fact("Semi Vakatawabai", "birthDate", "3 June 1921", value="1921-06-03"),
  fact("Semi Vakatawabai", "birthPlace", "Naduri, in Macuata"),
  fact("Semi Vakatawabai", "father", "Epeli Vakatawabai"),
  fact("Semi Vakatawabai", "mother", "Litia Cakau"),
  fact("Semi Vakatawabai", "education", "Queen Victoria School"),
  fact("Semi Vakatawabai", "militaryService", "Fiji Military Forces"),
  fact("Semi Vakatawabai", "relatives", "Josefa Ligalevu"),
  fact("Semi Vakatawabai", "award", "OBE", date=("1967", "1967")),
  fact("Semi Vakatawabai", "siblings", "Filimone"),
  fact("Filimone", "deathDate", "1958", value="1958"),
  fact("Filimone", "father", "Epeli Vakatawabai"),
  fact("Semi Vakatawabai", "spouse", "Mere Tuivaga", date=("1952", "1952")),
  fact("Mere Tuivaga", "occupation", "nurse"),
  fact("Mere Tuivaga", "deathDate", "1994", value="1994"),
  fact("Semi Vakatawabai", "children", "Isoa"),
  ev("appointment", "entered", None, ["Semi Vakatawabai"]),
  ev("appointment", "became", ("1963", "1963"), ["Semi Vakatawabai"]),
  ev("award", "was made", ("1967", "1967"), ["Semi Vakatawabai"]),
  ev("appointment", "sent him", ("1970", "1970"), ["Semi Vakatawabai"], place="the Senate#2"),
  ev("departure", "left", ("1981", "1981"), ["Semi Vakatawabai"]),
  ev("appointment", "had succeeded", None, ["Filimone"]),
)

P("d2-03", """Cabinet loses third minister in a month

LIMA, 26 August 2010. — Production Minister Rosaura Quispe Tello resigned on Thursday, hours after Congress had published the telephone records of her chief of staff, Víctor Alarcón. She is the third member of the cabinet of Prime Minister Hernán Bustíos to go since the end of July.

In a letter to the President, Quispe wrote that she was leaving "with clean hands and a tired heart". Alarcón was arrested the same afternoon at the Jorge Chávez airport, where, according to the prosecutors, he held a ticket to Panama.

The records show forty-one calls between Alarcón and the fishmeal company Pesquera Bahía Norte, which last year was granted an additional anchovy quota. The company's president, Luis Felipe Odría Mannucci, a former vice-minister of fisheries, testified on 18 August before the oversight committee of Congress. He denied having spoken to the minister. The chair of the committee, Congresswoman Nélida Huamán of the opposition Alianza Regional, maintains that Odría dined with Quispe at a hotel in Paracas in March.

Quispe, a marine biologist born in Ilo in 1961, studied at the Universidad Nacional Agraria and was for nine years a researcher. She headed the regional government's fisheries directorate in Moquegua from 2003 to 2006, when she moved to Lima as vice-minister, and she had been minister since December 2008. Her predecessor, Eduardo Tamayo, now runs the development bank.

Bustíos named the deputy minister of economy, Carlos Ganoza, as acting minister that evening. A permanent appointment is not expected before the budget debate. The name of Tamayo has been mentioned; he told this newspaper that he would "sooner go back to sea".

The two earlier departures were those of Interior Minister Óscar Revilla, who stepped down on 30 July after the prison riot at Lurigancho, and of the minister of women's affairs, Sonia Ampuero, who left on 9 August to lead the national lottery.

Fog delayed the evening flights, and the square before the palace was empty by nine.""",
  occ("Rosaura Quispe Tello", "Production Minister", start=("December 2008", "2008-12"), end=("Thursday", "2010-08-26"), again=["the minister", "minister#4"]),
  occ("Víctor Alarcón", "chief of staff"),
  occ("Hernán Bustíos", "Prime Minister"),
  occ("Luis Felipe Odría Mannucci", "company's president"),
  occ("Luis Felipe Odría Mannucci", "vice-minister of fisheries", former=True),
  occ("Nélida Huamán", "chair of the committee"),
  occ("Nélida Huamán", "Congresswoman"),
  occ("Rosaura Quispe Tello", "headed the regional government's fisheries directorate in Moquegua", start=("2003", "2003"), end=("2006", "2006")),
  occ("Rosaura Quispe Tello", "vice-minister#2", start=("2006", "2006")),
  occ("Eduardo Tamayo", "Production Minister", end=("December 2008", "2008-12"), again=["predecessor"]),
  occ("Eduardo Tamayo", "runs the development bank"),
  occ("Carlos Ganoza", "deputy minister of economy"),
  occ("Carlos Ganoza", "acting minister", start=("that evening", "2010-08-26")),
  occ("Óscar Revilla", "Interior Minister", end=("30 July", "2010-07-30")),
  occ("Sonia Ampuero", "minister of women's affairs", end=("9 August", "2010-08-09")),
  occ("Sonia Ampuero", "lead the national lottery", start=("9 August", "2010-08-09")),
  fact("Nélida Huamán", "party", "Alianza Regional"),
  fact("Rosaura Quispe Tello", "occupation", "marine biologist"),
  fact("Rosaura Quispe Tello", "birthPlace", "Ilo"),
  fact("Rosaura Quispe Tello", "birthDate", "1961", value="1961"),
  fact("Rosaura Quispe Tello", "education", "Universidad Nacional Agraria"),
  fact("Rosaura Quispe Tello", "occupation", "researcher"),
  ev("departure", "resigned", ("Thursday", "2010-08-26"), ["Rosaura Quispe Tello"]),
  ev("communication", "wrote", None, ["Rosaura Quispe Tello"]),
  ev("arrest", "was arrested", ("the same afternoon", "2010-08-26"), ["Víctor Alarcón"], place="Jorge Chávez airport"),
  ev("testimony", "testified", ("18 August", "2010-08-18"), ["Luis Felipe Odría Mannucci"]),
  ev("meeting", "dined", ("March", "2010-03"), ["Luis Felipe Odría Mannucci", "Rosaura Quispe Tello"], place="Paracas", status="claimed"),
  ev("appointment", "moved", ("2006", "2006"), ["Rosaura Quispe Tello"]),
  ev("appointment", "named", ("that evening", "2010-08-26"), ["Hernán Bustíos", "Carlos Ganoza"]),
  ev("communication", "told", None, ["Eduardo Tamayo"]),
  ev("departure", "stepped down", ("30 July", "2010-07-30"), ["Óscar Revilla"]),
  ev("departure", "left", ("9 August", "2010-08-09"), ["Sonia Ampuero"]),
)

P("d2-04", """Kuroiwa wins three-way race in the north

MORIOKA, Japan — Former vice-minister Kuroiwa Tatsuo was elected governor of Kitakami Prefecture on Sunday, 14 June 1987, ending twenty years of conservative rule in the mountain prefecture.

Kuroiwa, 58, who ran without party endorsement, took 301,442 votes, against 288,907 for Deputy Governor Nagashima Eiji, the candidate of the Liberal Democrats, and 61,380 for the Communist, Ms Oda Kimiko, a schoolteacher. Turnout was the lowest since the war, and heavy rain closed two of the passes.

The retiring governor, Sugawara Kenzo, had not sought a sixth term. He had been governor since 1967, having earlier been mayor of Hanazawa (1955–1963) and a member of the House of Representatives. Sugawara campaigned hard for his deputy, and in his last speech, at Hanazawa station on Friday, he told a crowd under umbrellas that an outsider would "sell the dams to Tokyo".

The winner is hardly an outsider. He was born at Tono-machi, the son of a charcoal burner, graduated from Tohoku University in 1952 and in that year entered the Construction Ministry, of which he was administrative vice-minister from 1982 to 1985. For the past two years he has been president of the Highway Research Institute, a post he resigned in April. His wife, Yasuko, is a niece of Abe Ichiro, the prefecture's first elected governor.

"I shall begin with the hospitals," Kuroiwa said at his headquarters as supporters painted in the second eye of the daruma doll. He will take office on 30 June.

Nagashima conceded at 10:40 p.m. He had resigned as deputy governor only in March, to run, and is thought likely to enter a private railway company.

In voting on the same day for the prefectural assembly seat of Mizusawa, left vacant by the death of the Socialist Chiba Goro, the party's Ms Endo Michiko defeated an independent, Takahashi Shun. She is the first woman to sit for the district.""",
  occ("Kuroiwa Tatsuo", "administrative vice-minister", start=("1982", "1982"), end=("1985", "1985"), again=["vice-minister"]),
  occ("Kuroiwa Tatsuo", "governor of Kitakami Prefecture", start=("30 June", "1987-06-30"), again=["take office"]),
  occ("Nagashima Eiji", "Deputy Governor", end=("March", "1987-03"), again=["deputy", "deputy governor"]),
  occ("Sugawara Kenzo", "governor#3", start=("1967", "1967"), end=("30 June", "1987-06-30"), again=["governor#2"]),
  occ("Sugawara Kenzo", "mayor of Hanazawa", start=("1955", "1955"), end=("1963", "1963")),
  occ("Sugawara Kenzo", "member of the House of Representatives", former=True),
  occ("Kuroiwa Tatsuo", "president of the Highway Research Institute", start=("the past two years", "1985"), end=("April", "1987-04"), again=["a post"]),
  occ("Abe Ichiro", "governor#4", former=True),
  occ("Chiba Goro", "prefectural assembly seat of Mizusawa"),
  occ("Endo Michiko", "prefectural assembly seat of Mizusawa", start=("the same day", "1987-06-14"), again=["sit for the district"]),
  fact("Nagashima Eiji", "party", "Liberal Democrats"),
  fact("Oda Kimiko", "party", "Communist"),
  fact("Oda Kimiko", "occupation", "schoolteacher"),
  fact("Kuroiwa Tatsuo", "birthPlace", "Tono-machi"),
  fact("Kuroiwa Tatsuo", "education", "Tohoku University", date=("1952", "1952")),
  fact("Kuroiwa Tatsuo", "spouse", "Yasuko"),
  fact("Yasuko", "relatives", "Abe Ichiro"),
  fact("Chiba Goro", "party", "Socialist"),
  fact("Endo Michiko", "party", "Socialist"),
  ev("election", "was elected", ("14 June 1987", "1987-06-14"), ["Kuroiwa Tatsuo"]),
  ev("candidacy", "ran", None, ["Kuroiwa Tatsuo"]),
  ev("candidacy", "the candidate of", None, ["Nagashima Eiji"]),
  ev("speech", "last speech", ("Friday", "1987-06-12"), ["Sugawara Kenzo"], place="Hanazawa station"),
  ev("appointment", "entered", ("in that year", "1952"), ["Kuroiwa Tatsuo"]),
  ev("departure", "resigned", ("April", "1987-04"), ["Kuroiwa Tatsuo"]),
  ev("communication", "said", None, ["Kuroiwa Tatsuo"]),
  ev("appointment", "take office", ("30 June", "1987-06-30"), ["Kuroiwa Tatsuo"]),
  ev("communication", "conceded", None, ["Nagashima Eiji"]),
  ev("departure", "had resigned", ("March", "1987-03"), ["Nagashima Eiji"]),
  ev("election", "defeated", ("the same day", "1987-06-14"), ["Endo Michiko", "Takahashi Shun"], place="Mizusawa"),
)

P("d2-05", """Georges Nakouzi, deputy and banker

BEIRUT — Georges Nakouzi, who sat in the Chamber of Deputies for Zahlé through four parliaments and founded the Banque de la Bekaa, died of a stroke in Paris on Tuesday, 28 January 1992. He was 84.

Nakouzi was born in Zahlé on 2 February 1907, when the town still belonged to the Ottoman mutasarrifate, to a family of Greek Catholic silk merchants. He studied at the Collège Oriental and took a degree in law at the Université Saint-Joseph in 1930. He practised at the bar for a few years, without enthusiasm.

First elected in 1943, he lost his seat in 1951 and recovered it six years later, holding it until 1972. He was minister of public works in the short-lived cabinet of Abdallah Hamadeh in 1953, although he was then out of parliament, and minister of finance from October 1964 to April 1966. Twice, in 1958 and 1970, newspapers put him forward for other portfolios, and twice he let it be known that he preferred his vineyards.

The bank, opened in 1948 in two rooms over a pharmacy, grew to fourteen branches. Nakouzi was its chairman till 1975, when he handed it to his son-in-law, Michel Chidiac, and left for France with the coming of the war. Michel Chidiac was kidnapped in 1985 and was never seen again; his cousin Raymond, until then head of the Limassol branch, has run the bank since.

He also presided over the Greek Catholic Supreme Council from 1961 to 1969 and was decorated with the National Order of the Cedar in 1966.

His wife, Hélène Skaff, whom he had married in 1935, died in 1980. Their daughter, Mme Nadia Chidiac, lives in Paris; their son Albert, a judge of the Court of Cassation, remained in Beirut throughout the war, in a flat without windows. A street in Zahlé has carried the family's name since the twenties.""",
  occ("Georges Nakouzi", "sat in the Chamber of Deputies for Zahlé", start=("1943", "1943"), end=("1951", "1951"), again=["deputy", "his seat"]),
  occ("Georges Nakouzi", "holding it", start=("six years later", "1957"), end=("1972", "1972")),
  occ("Georges Nakouzi", "minister of public works", start=("1953", "1953")),
  occ("Georges Nakouzi", "minister of finance", start=("October 1964", "1964-10"), end=("April 1966", "1966-04")),
  occ("Georges Nakouzi", "chairman", end=("1975", "1975")),
  occ("Michel Chidiac", "handed it", start=("1975", "1975"), end=("1985", "1985")),
  occ("Raymond", "head of the Limassol branch", end=("until then", "1985"), former=True),
  occ("Raymond", "run the bank", start=("since", "1985")),
  occ("Georges Nakouzi", "presided over the Greek Catholic Supreme Council", start=("1961", "1961"), end=("1969", "1969")),
  occ("Albert", "judge of the Court of Cassation"),
  fact("Georges Nakouzi", "occupation", "banker"),
  fact("Georges Nakouzi", "causeOfDeath", "stroke"),
  fact("Georges Nakouzi", "deathPlace", "Paris"),
  fact("Georges Nakouzi", "deathDate", "28 January 1992", value="1992-01-28"),
  fact("Georges Nakouzi", "birthPlace", "Zahlé#2"),
  fact("Georges Nakouzi", "birthDate", "2 February 1907", value="1907-02-02"),
  fact("Georges Nakouzi", "religion", "Greek Catholic"),
  fact("Georges Nakouzi", "education", "Collège Oriental"),
  fact("Georges Nakouzi", "education", "Université Saint-Joseph", date=("1930", "1930")),
  fact("Georges Nakouzi", "relatives", "Michel Chidiac"),
  fact("Michel Chidiac", "relatives", "Raymond"),
  fact("Georges Nakouzi", "award", "National Order of the Cedar", date=("1966#2", "1966")),
  fact("Georges Nakouzi", "spouse", "Hélène Skaff", date=("1935", "1935")),
  fact("Hélène Skaff", "deathDate", "1980", value="1980"),
  fact("Georges Nakouzi", "children", "Nadia Chidiac"),
  fact("Nadia Chidiac", "residence", "Paris#2"),
  fact("Georges Nakouzi", "children", "Albert"),
  fact("Albert", "residence", "Beirut"),
  ev("election", "First elected", ("1943", "1943"), ["Georges Nakouzi"]),
  ev("election", "lost his seat", ("1951", "1951"), ["Georges Nakouzi"]),
  ev("election", "recovered", ("six years later", "1957"), ["Georges Nakouzi"]),
  ev("departure", "handed", ("1975", "1975"), ["Georges Nakouzi", "Michel Chidiac"]),
  ev("travel", "left for France", ("1975", "1975"), ["Georges Nakouzi"], place="France"),
  ev("award", "was decorated", ("1966#2", "1966"), ["Georges Nakouzi"]),
)

P("d2-06", """NOTICE FROM THE UNIVERSITY OF THE VOLTA BASIN
Office of the Registrar, Akosombo
17 May 2023

APPOINTMENT OF VICE-CHANCELLOR

The Council of the University of the Volta Basin, at its 88th regular meeting held on 12 May, appointed Professor Efua Mensimah Arkorful as Vice-Chancellor for a term of four years beginning on 1 August 2023. She succeeds Professor Kwabena Adu-Sarpong, whose second term ends on 31 July.

Professor Arkorful is a hydrologist. She has been Pro-Vice-Chancellor since 2019, and before that was Dean of the School of Engineering (2014–2018) and Head of the Department of Civil Engineering (2010–2013). She sits on the Water Resources Commission and was president of the Ghana Association of Women Engineers in 2016 and 2017.

Born at Saltpond, she attended Mfantsiman Girls' School and the Kwame Nkrumah University of Science and Technology, and received her doctorate from Delft in 2004. She is married to the Reverend Isaac Arkorful, superintendent minister of the Akuse circuit of the Methodist Church, and they have three children.

The Chairman of Council, Justice (rtd) Cecilia Amoah-Boateng, thanked Professor Adu-Sarpong for "eight years in which the lights mostly stayed on". He will return to the Department of Botany. Under the Statutes, the Vice-Chancellor is appointed by the Council and may serve no more than two terms.

The Registrar, Mr Francis Xavier Dery, announced the decision to staff at the Great Hall this morning. Mr Dery, who has been Registrar since 2012, will himself retire at the end of the year; advertisements for his office will appear in June, and the Council has invited neither nominations nor speculation.

At the same meeting the Council elected Dr Naa Shormeh Quaye, Head of Chemistry, as its representative on the governing board of the Teaching Hospital. She takes over from Professor Samuel Tetteh-Djan, who died in February.

Members of the University are reminded that the road to the lower campus floods in August.""",
  occ("Efua Mensimah Arkorful", "Vice-Chancellor", start=("1 August 2023", "2023-08-01"), end=("four years", "2027-07-31")),
  occ("Kwabena Adu-Sarpong", "Vice-Chancellor", start=("eight years", "2015"), end=("31 July", "2023-07-31"), again=["second term"]),
  occ("Efua Mensimah Arkorful", "Pro-Vice-Chancellor", start=("2019", "2019")),
  occ("Efua Mensimah Arkorful", "Dean of the School of Engineering", start=("2014", "2014"), end=("2018", "2018")),
  occ("Efua Mensimah Arkorful", "Head of the Department of Civil Engineering", start=("2010", "2010"), end=("2013", "2013")),
  occ("Efua Mensimah Arkorful", "sits on the Water Resources Commission"),
  occ("Efua Mensimah Arkorful", "president of the Ghana Association of Women Engineers", start=("2016", "2016"), end=("2017", "2017")),
  occ("Isaac Arkorful", "superintendent minister of the Akuse circuit of the Methodist Church"),
  occ("Cecilia Amoah-Boateng", "Chairman of Council"),
  occ("Francis Xavier Dery", "Registrar#3", start=("2012", "2012"), end=("the end of the year", "2023-12"), again=["Registrar#2", "his office"]),
  occ("Naa Shormeh Quaye", "Head of Chemistry"),
  occ("Naa Shormeh Quaye", "representative on the governing board of the Teaching Hospital", start=("12 May", "2023-05-12")),
  occ("Samuel Tetteh-Djan", "representative on the governing board of the Teaching Hospital", end=("February", "2023-02")),
  fact("Efua Mensimah Arkorful", "occupation", "hydrologist"),
  fact("Efua Mensimah Arkorful", "birthPlace", "Saltpond"),
  fact("Efua Mensimah Arkorful", "education", "Mfantsiman Girls' School"),
  fact("Efua Mensimah Arkorful", "education", "Kwame Nkrumah University of Science and Technology"),
  fact("Efua Mensimah Arkorful", "education", "Delft", date=("2004", "2004")),
  fact("Efua Mensimah Arkorful", "spouse", "Isaac Arkorful"),
  fact("Isaac Arkorful", "religion", "Methodist"),
  fact("Samuel Tetteh-Djan", "deathDate", "February", value="2023-02"),
  ev("appointment", "appointed", ("12 May", "2023-05-12"), ["Efua Mensimah Arkorful"]),
  ev("appointment", "succeeds", ("1 August 2023", "2023-08-01"), ["Efua Mensimah Arkorful"]),
  ev("communication", "thanked", None, ["Cecilia Amoah-Boateng", "Kwabena Adu-Sarpong"]),
  ev("communication", "announced", ("this morning", "2023-05-17"), ["Francis Xavier Dery"], place="Great Hall"),
  ev("departure", "retire", ("the end of the year", "2023-12"), ["Francis Xavier Dery"]),
  ev("election", "elected", ("12 May", "2023-05-12"), ["Naa Shormeh Quaye"]),
  ev("appointment", "takes over", None, ["Naa Shormeh Quaye"]),
)

P("d2-07", """Four sitting members go down in Highlands

GOROKA, 26 July 2007: Four sitting members have lost their seats in the Eastern Highlands, among them the Minister for Works, Mr Sape Okuk, in results declared up to last night.

Mr Okuk, who had represented Unggai since 1992, was beaten by a coffee buyer, Mr Kevin Lusa, on the eleventh exclusion. Mr Lusa, of the Highlands Unity Party, polled 14,212 votes. "The road did it," said the winner, whose posters still hang from a broken bridge.

In the Henganofi seat the result was closer. Mrs Dorothy Kiap-Waine, a nurse, defeated Mr Yawa Bitoro by 88 votes to become the first woman elected in the province. Mr Bitoro had won the seat in a by-election in 2004, after the court voided the election of his uncle, Mr Hitolo Bitoro. He told the returning officer that he would go to the Court of Disputed Returns.

The Lufa seat, held since 2002 by Mr Jacob Teine, went to Mr Ipatas Nori, a former provincial administrator. Mr Nori ran the province from 1999 until his suspension in 2003 over the missing school funds; he was cleared a year later but never reinstated.

The fourth seat to change hands was the provincial one, where Governor Malcolm Aize, in office for ten years, gave way to Pastor Simeon Goma of the Christian Alliance. Pastor Goma was chairman of the Lutheran district synod and has never before sat on any public body. His supporters sang at the airstrip all night.

The Member for Obura, Mr John Boito, was returned with an increased majority. He is tipped to become a minister, though he says nobody has telephoned him.

Writs are to be returned on Monday. The new Parliament will choose a Prime Minister on 13 August. In Kainantu counting was suspended after a ballot box was found in a creek, and the returning officer there has gone home to his village.""",
  occ("Sape Okuk", "Minister for Works"),
  occ("Sape Okuk", "represented Unggai", start=("1992", "1992"), end=("2007", "2007")),
  occ("Kevin Lusa", "represented Unggai", start=("2007", "2007")),
  occ("Dorothy Kiap-Waine", "Henganofi seat", start=("2007", "2007")),
  occ("Yawa Bitoro", "Henganofi seat", start=("2004", "2004"), end=("2007", "2007"), again=["the seat"]),
  occ("Hitolo Bitoro", "Henganofi seat", end=("2004", "2004")),
  occ("Jacob Teine", "Lufa seat", start=("2002", "2002"), end=("2007", "2007")),
  occ("Ipatas Nori", "Lufa seat", start=("2007", "2007")),
  occ("Ipatas Nori", "provincial administrator", start=("1999", "1999"), end=("2003", "2003"), again=["ran the province"]),
  occ("Malcolm Aize", "Governor", start=("ten years", "1997"), end=("2007", "2007")),
  occ("Simeon Goma", "Governor", start=("2007", "2007")),
  occ("Simeon Goma", "chairman of the Lutheran district synod", former=True),
  occ("John Boito", "Member for Obura"),
  fact("Kevin Lusa", "occupation", "coffee buyer"),
  fact("Kevin Lusa", "party", "Highlands Unity Party"),
  fact("Dorothy Kiap-Waine", "occupation", "nurse"),
  fact("Yawa Bitoro", "relatives", "Hitolo Bitoro"),
  fact("Simeon Goma", "party", "Christian Alliance"),
  fact("Simeon Goma", "religion", "Lutheran"),
  fact("Simeon Goma", "occupation", "Pastor"),
  ev("election", "have lost", None, ["Sape Okuk"], place="Eastern Highlands"),
  ev("election", "was beaten", None, ["Sape Okuk", "Kevin Lusa"]),
  ev("communication", "said", None, ["Kevin Lusa"]),
  ev("election", "defeated", None, ["Dorothy Kiap-Waine", "Yawa Bitoro"], place="Henganofi"),
  ev("election", "had won", ("2004", "2004"), ["Yawa Bitoro"]),
  ev("election", "election#2", None, ["Hitolo Bitoro"]),
  ev("departure", "voided", None, ["Hitolo Bitoro"]),
  ev("communication", "told", None, ["Yawa Bitoro"]),
  ev("election", "went to", None, ["Jacob Teine", "Ipatas Nori"]),
  ev("sanction", "suspension", ("2003", "2003"), ["Ipatas Nori"]),
  ev("election", "gave way", None, ["Malcolm Aize", "Simeon Goma"]),
  ev("election", "was returned", None, ["John Boito"]),
)

P("d2-08", """Jaime Errázuriz Cotapos, Chilean diplomat, 1918–2005

Jaime Errázuriz Cotapos, who represented Chile in seven capitals and was dismissed by telegram from an eighth, died at Viña del Mar on 9 November 2005.

He was born in Talca on 30 March 1918, the youngest child of Senator Ramón Errázuriz and the pianist Inés Cotapos. He was schooled by the Jesuits at San Ignacio, took his degree in law at the Universidad Católica in 1941, and passed into the foreign service the same year as third secretary in Quito.

Early postings

He was consul in Mendoza from 1944 to 1947 and first secretary in London from 1949; there he met Margaret Anne Thewlis, a botanist at Kew, whom he married in 1951. Recalled in 1953, he directed the ministry's protocol department for four years, a job which he compared to herding swans.

Head of mission

He went as minister to San José (1957–59), as ambassador to Ankara until 1962, and then to New Delhi, where he remained for five years and learnt enough Hindi to be scolded in it. President Frei Larraín made him under-secretary of foreign affairs in 1967. He left for Ottawa as ambassador two years later.

In September 1973 he was ambassador in Stockholm. He telephoned the ministry to protest at the arrest of his colleague Hugo Vial, who had been ambassador in Havana, and was dismissed on the 20th. Vial, held for eleven months on Dawson Island, later taught at Uppsala. The family stayed in Sweden, then moved to York, his wife's native city. He refused two invitations to head committees of exiles.

He returned to Chile in 1989. At seventy-two he was named president of the Diplomatic Academy, which he led from 1990 to 1994, and in 1996 he received the Order of Merit. The Academy's library bears his name.

Lady visitors to his last house remembered the roses. His son Andrés is the present ambassador to Japan; a daughter, Isabel, edits the review Mapocho.""",
  occ("Ramón Errázuriz", "Senator"),
  occ("Jaime Errázuriz Cotapos", "third secretary in Quito", start=("the same year", "1941")),
  occ("Jaime Errázuriz Cotapos", "consul in Mendoza", start=("1944", "1944"), end=("1947", "1947")),
  occ("Jaime Errázuriz Cotapos", "first secretary in London", start=("1949", "1949"), end=("1953", "1953")),
  occ("Jaime Errázuriz Cotapos", "directed the ministry's protocol department", start=("1953", "1953"), end=("four years", "1957")),
  occ("Jaime Errázuriz Cotapos", "minister to San José", start=("1957", "1957"), end=("59", "1959")),
  occ("Jaime Errázuriz Cotapos", "ambassador to Ankara", start=("59", "1959"), end=("1962", "1962")),
  occ("Jaime Errázuriz Cotapos", "to New Delhi", start=("1962", "1962"), end=("five years", "1967")),
  occ("Frei Larraín", "President"),
  occ("Jaime Errázuriz Cotapos", "under-secretary of foreign affairs", start=("1967", "1967"), end=("two years later", "1969")),
  occ("Jaime Errázuriz Cotapos", "ambassador#2", start=("two years later", "1969")),
  occ("Jaime Errázuriz Cotapos", "ambassador in Stockholm", end=("the 20th", "1973-09-20")),
  occ("Hugo Vial", "ambassador in Havana", former=True),
  occ("Jaime Errázuriz Cotapos", "president of the Diplomatic Academy", start=("1990", "1990"), end=("1994", "1994")),
  occ("Andrés", "ambassador to Japan"),
  occ("Isabel", "edits the review Mapocho"),
  fact("Jaime Errázuriz Cotapos", "nationality", "Chilean"),
  fact("Jaime Errázuriz Cotapos", "occupation", "diplomat"),
  fact("Jaime Errázuriz Cotapos", "deathPlace", "Viña del Mar"),
  fact("Jaime Errázuriz Cotapos", "deathDate", "9 November 2005", value="2005-11-09"),
  fact("Jaime Errázuriz Cotapos", "birthPlace", "Talca"),
  fact("Jaime Errázuriz Cotapos", "birthDate", "30 March 1918", value="1918-03-30"),
  fact("Jaime Errázuriz Cotapos", "father", "Ramón Errázuriz"),
  fact("Jaime Errázuriz Cotapos", "mother", "Inés Cotapos"),
  fact("Inés Cotapos", "occupation", "pianist"),
  fact("Jaime Errázuriz Cotapos", "education", "San Ignacio"),
  fact("Jaime Errázuriz Cotapos", "education", "Universidad Católica", date=("1941", "1941")),
  fact("Jaime Errázuriz Cotapos", "spouse", "Margaret Anne Thewlis", date=("1951", "1951")),
  fact("Margaret Anne Thewlis", "occupation", "botanist"),
  fact("Margaret Anne Thewlis", "birthPlace", "York"),
  fact("Jaime Errázuriz Cotapos", "residence", "York"),
  fact("Jaime Errázuriz Cotapos", "residence", "Sweden"),
  fact("Jaime Errázuriz Cotapos", "award", "Order of Merit", date=("1996", "1996")),
  fact("Jaime Errázuriz Cotapos", "children", "Andrés"),
  fact("Jaime Errázuriz Cotapos", "children", "Isabel"),
  ev("departure", "was dismissed", None, ["Jaime Errázuriz Cotapos"]),
  ev("appointment", "went", ("1957", "1957"), ["Jaime Errázuriz Cotapos"]),
  ev("appointment", "passed into", ("the same year", "1941"), ["Jaime Errázuriz Cotapos"]),
  ev("meeting", "met", None, ["Jaime Errázuriz Cotapos", "Margaret Anne Thewlis"]),
  ev("departure", "Recalled", ("1953", "1953"), ["Jaime Errázuriz Cotapos"]),
  ev("appointment", "made him", ("1967", "1967"), ["Frei Larraín", "Jaime Errázuriz Cotapos"]),
  ev("travel", "left for Ottawa", ("two years later", "1969"), ["Jaime Errázuriz Cotapos"], place="Ottawa"),
  ev("communication", "telephoned", ("September 1973", "1973-09"), ["Jaime Errázuriz Cotapos"]),
  ev("arrest", "arrest", None, ["Hugo Vial"]),
  ev("departure", "was dismissed#2", ("the 20th", "1973-09-20"), ["Jaime Errázuriz Cotapos"]),
  ev("travel", "returned to Chile", ("1989", "1989"), ["Jaime Errázuriz Cotapos"], place="Chile#3"),
  ev("appointment", "was named", ("1990", "1990"), ["Jaime Errázuriz Cotapos"]),
  ev("award", "received", ("1996", "1996"), ["Jaime Errázuriz Cotapos"]),
)

P("d2-09", """Regent held after hotel raid

SEMARANG, 22 November 2021 — The regent of Wonojati, Bambang Suhartanto, was arrested on Sunday night at a hotel in Semarang by investigators of the anti-corruption commission, who found 1.4 billion rupiah in a suitcase of children's clothes.

Two others were taken with him: the head of the regency's public works office, Dewi Larasati Ningrum, and a contractor, Hendra Gunawan Lie. The commission's deputy for enforcement, Inspector General Taufik Marpaung, announced this morning that all three would be flown to Jakarta. Bambang's lawyer told reporters that the money was for a wedding.

Bambang, born in Wonojati on 8 August 1970, made his name as a wrestler and gym owner. He was speaker of the local legislature from 2009 to 2014, being then of the Golkar party, and deputy regent until 2018, when he crossed to the Democrats and won the regency against his own chief, Sri Hartati Wibowo. She had governed for two terms. He was re-elected last December with 61 per cent of the vote.

The raid followed an audit of flood repairs. In March the chairman of the provincial audit board, Ketut Adnyana, warned the governor in a letter that four bridges paid for in 2020 could not be found. A former head of the works office, Slamet Riyadi Purnomo, who was moved to the archives that year, testified before the commission in September.

Party officials in Jakarta suspended the regent's membership within hours. Home ministry rules require the deputy regent to act when a regent is detained, and Nur Hidayati, a former midwife, accordingly took charge this afternoon. She asked civil servants to come to work as usual while rice was handed out in the evacuation huts on the river.

Sri Hartati Wibowo, now a member of the House of Representatives, spent the day, according to a neighbour, in her garden. Her brother, the district police chief, Commissioner Agus Wibowo, is rumoured to be leaving for West Papua; he would not comment.""",
  occ("Bambang Suhartanto", "regent of Wonojati", start=("2018", "2018"), again=["the regency#2"]),
  occ("Dewi Larasati Ningrum", "head of the regency's public works office"),
  occ("Taufik Marpaung", "commission's deputy for enforcement"),
  occ("Bambang Suhartanto", "speaker of the local legislature", start=("2009", "2009"), end=("2014", "2014")),
  occ("Bambang Suhartanto", "deputy regent", start=("2014", "2014"), end=("2018", "2018")),
  occ("Sri Hartati Wibowo", "had governed", end=("2018", "2018"), again=["chief"]),
  occ("Ketut Adnyana", "chairman of the provincial audit board"),
  occ("Slamet Riyadi Purnomo", "head of the works office", end=("that year", "2020"), former=True),
  occ("Nur Hidayati", "deputy regent#2"),
  occ("Nur Hidayati", "took charge", start=("this afternoon", "2021-11-22")),
  occ("Sri Hartati Wibowo", "member of the House of Representatives"),
  occ("Agus Wibowo", "district police chief"),
  fact("Hendra Gunawan Lie", "occupation", "contractor"),
  fact("Bambang Suhartanto", "birthPlace", "Wonojati#2"),
  fact("Bambang Suhartanto", "birthDate", "8 August 1970", value="1970-08-08"),
  fact("Bambang Suhartanto", "occupation", "wrestler"),
  fact("Bambang Suhartanto", "occupation", "gym owner"),
  fact("Bambang Suhartanto", "party", "Golkar party"),
  fact("Bambang Suhartanto", "party", "Democrats"),
  fact("Nur Hidayati", "occupation", "midwife"),
  fact("Sri Hartati Wibowo", "siblings", "Agus Wibowo"),
  ev("arrest", "was arrested", ("Sunday night", "2021-11-21"), ["Bambang Suhartanto"], place="Semarang"),
  ev("arrest", "were taken", ("Sunday night", "2021-11-21"), ["Dewi Larasati Ningrum", "Hendra Gunawan Lie", "Bambang Suhartanto"]),
  ev("communication", "announced", ("this morning", "2021-11-22"), ["Taufik Marpaung"]),
  ev("election", "won", ("2018", "2018"), ["Bambang Suhartanto", "Sri Hartati Wibowo"]),
  ev("election", "was re-elected", ("last December", "2020-12"), ["Bambang Suhartanto"]),
  ev("communication", "warned", ("March", "2021-03"), ["Ketut Adnyana"]),
  ev("departure", "was moved", ("that year", "2020"), ["Slamet Riyadi Purnomo"]),
  ev("testimony", "testified", ("September", "2021-09"), ["Slamet Riyadi Purnomo"]),
  ev("sanction", "suspended", None, ["Bambang Suhartanto"]),
  ev("appointment", "took charge", ("this afternoon", "2021-11-22"), ["Nur Hidayati"]),
  ev("communication", "asked", None, ["Nur Hidayati"]),
  ev("departure", "leaving", None, ["Agus Wibowo"], place="West Papua", status="claimed"),
)

P("d2-10", """Emir of Zungeru dies at 79

By our correspondent in Minna

The Emir of Zungeru, Alhaji Muhammadu Bello Kontagi, died in the early hours of yesterday, 2 December 1991, at the General Hospital, Minna, after a kidney ailment. He was 79 and had reigned for twenty-nine years.

The late Emir was turbaned on 14 May 1962 in succession to his cousin, Alhaji Umaru Dan Sarki, who was deposed by the regional government. Before his accession he held the title of Galadima and was councillor for works in the Native Authority from 1951. He was trained as a teacher at Katsina College and taught Arabic at the middle school in Bida for eight years.

A quiet man who bred pigeons, he was made a Commander of the Order of the Niger in 1979. He served as chancellor of the University of Sokoto between 1982 and 1986 and was deputy chairman of the state council of chiefs at the time of his death. He is remembered for opening the first girls' secondary school in the emirate against the counsel of his own malams.

The military governor, Colonel Lawan Gwadabe Isa, visited the palace in the afternoon and prayed with the family. In a message from Abuja, the Sultan's secretary, Alhaji Shehu Malami Argungu, described the deceased as "a roof with no leak".

Four kingmakers, led by the Waziri, Alhaji Abubakar Saidu, met behind closed doors last night. The names most often heard are those of the Emir's eldest son, Alhaji Aliyu Bello, who is director of personnel in the state Ministry of Agriculture, and of Brigadier Sani Umaru, retired, a son of the deposed ruler and until 1985 commander of the Third Infantry Brigade. Brigadier Umaru has told friends that he does not want the throne.

Alhaji Muhammadu leaves three wives and twenty-two children. His only full sister, Hajiya Rabi, was the first matron of the hospital in which he died.

He was buried beside his father, Emir Bello Maikano, before sunset.""",
  occ("Muhammadu Bello Kontagi", "Emir of Zungeru#2", start=("14 May 1962", "1962-05-14"), end=("2 December 1991", "1991-12-02"), again=["Emir of Zungeru", "had reigned", "late Emir"]),
  occ("Umaru Dan Sarki", "Emir of Zungeru#2", end=("1962", "1962"), again=["deposed ruler"]),
  occ("Muhammadu Bello Kontagi", "title of Galadima", end=("1962", "1962")),
  occ("Muhammadu Bello Kontagi", "councillor for works in the Native Authority", start=("1951", "1951")),
  occ("Muhammadu Bello Kontagi", "chancellor of the University of Sokoto", start=("1982", "1982"), end=("1986", "1986")),
  occ("Muhammadu Bello Kontagi", "deputy chairman of the state council of chiefs", end=("2 December 1991", "1991-12-02")),
  occ("Lawan Gwadabe Isa", "military governor"),
  occ("Shehu Malami Argungu", "Sultan's secretary"),
  occ("Abubakar Saidu", "Waziri"),
  occ("Aliyu Bello", "director of personnel in the state Ministry of Agriculture"),
  occ("Sani Umaru", "commander of the Third Infantry Brigade", end=("1985", "1985")),
  occ("Rabi", "matron of the hospital", former=True),
  occ("Bello Maikano", "Emir#5"),
  fact("Muhammadu Bello Kontagi", "deathDate", "2 December 1991", value="1991-12-02"),
  fact("Muhammadu Bello Kontagi", "deathPlace", "General Hospital, Minna"),
  fact("Muhammadu Bello Kontagi", "causeOfDeath", "kidney ailment"),
  fact("Muhammadu Bello Kontagi", "relatives", "Umaru Dan Sarki"),
  fact("Muhammadu Bello Kontagi", "education", "Katsina College"),
  fact("Muhammadu Bello Kontagi", "occupation", "teacher"),
  fact("Muhammadu Bello Kontagi", "award", "Commander of the Order of the Niger", date=("1979", "1979")),
  fact("Muhammadu Bello Kontagi", "children", "Aliyu Bello"),
  fact("Sani Umaru", "father", "Umaru Dan Sarki"),
  fact("Muhammadu Bello Kontagi", "siblings", "Rabi"),
  fact("Muhammadu Bello Kontagi", "father", "Bello Maikano"),
  ev("appointment", "was turbaned", ("14 May 1962", "1962-05-14"), ["Muhammadu Bello Kontagi"]),
  ev("departure", "was deposed", None, ["Umaru Dan Sarki"]),
  ev("appointment", "accession", ("1962", "1962"), ["Muhammadu Bello Kontagi"]),
  ev("award", "was made", ("1979", "1979"), ["Muhammadu Bello Kontagi"]),
  ev("travel", "visited", ("in the afternoon", "1991-12-02"), ["Lawan Gwadabe Isa"], place="the palace"),
  ev("communication", "a message", None, ["Shehu Malami Argungu"], place="Abuja"),
  ev("meeting", "met", ("last night", "1991-12-02"), ["Abubakar Saidu"]),
  ev("communication", "has told", None, ["Sani Umaru"]),
)

P("d2-11", """Profile: Bishop Tavita Leiataua of Savai'i

When the Right Reverend Tavita Leiataua was a boy at Safotu, he was paid in bananas for ringing the bell of the church which he now supervises as bishop. "I am still waiting for a rise" is the oldest of his jokes.

The Bishop was born on 19 October 1949, the fourth of nine children of Leiataua Sione, a catechist and matai, and his wife Malia. He went to St Joseph's College at Lotopa, then to the Pacific Regional Seminary in Suva, and was ordained priest in Apia on 8 December 1976. A curacy at Mulivai lasted three years. In 1979 he was sent to Rome, where he gained a licence in canon law from the Gregorian University.

Home again in 1982, he became chancellor of the archdiocese; from 1987 to 1995 he was rector of Moamoa Theological College, and then, for six years, vicar general. He was consecrated on 25 March 2001 as the second Bishop of Savai'i. His predecessor, Patrick Hennessy, a New Zealand Marist, had retired the year before because of failing eyesight, and lived on at Palauli.

The diocese has thirty-one priests and, as the Bishop likes to say, thirty-one leaking roofs. He chaired the National Council of Churches from 2004 to 2008, the first Catholic to do so, and was president of the Pacific bishops' conference for a single term that ended in 2014. In 2009, after the tsunami, he sat on the government's relief committee, which was headed by the Minister of Finance, Faumuina Lemalu. They quarrelled about cement.

Last year he was offered the see of Wallis and begged to be left where he was. Not all his clergy were relieved. One of them, Father Ioane Tuilagi, a former director of Caritas Samoa, thinks that the Bishop should have gone; another wants him made a cardinal.

His brother Iosefo was a member of the Legislative Assembly from 1985 to 1991. The Bishop keeps pigs, reads detective novels and has been known to leave meetings when either is mentioned.

Above: Bishop Leiataua with the Head of State, Tupuola Efi Malietau, at the blessing of Safotu's new bell tower, June 2011.""",
  occ("Tavita Leiataua", "Bishop of Savai'i", start=("25 March 2001", "2001-03-25"), again=["Bishop", "bishop", "The Bishop", "the Bishop", "Bishop Leiataua"]),
  occ("Leiataua Sione", "matai"),
  fact("Leiataua Sione", "occupation", "catechist"),
  occ("Tavita Leiataua", "curacy at Mulivai", start=("1976", "1976"), end=("three years", "1979")),
  occ("Tavita Leiataua", "chancellor of the archdiocese", start=("1982", "1982")),
  occ("Tavita Leiataua", "rector of Moamoa Theological College", start=("1987", "1987"), end=("1995", "1995")),
  occ("Tavita Leiataua", "vicar general", start=("1995", "1995"), end=("six years", "2001")),
  occ("Patrick Hennessy", "Bishop of Savai'i", end=("the year before", "2000"), again=["predecessor"]),
  occ("Tavita Leiataua", "chaired the National Council of Churches", start=("2004", "2004"), end=("2008", "2008")),
  occ("Tavita Leiataua", "president of the Pacific bishops' conference", end=("2014", "2014")),
  occ("Tavita Leiataua", "sat on the government's relief committee", start=("2009", "2009")),
  occ("Faumuina Lemalu", "Minister of Finance"),
  occ("Faumuina Lemalu", "headed", start=("2009", "2009")),
  occ("Ioane Tuilagi", "director of Caritas Samoa", former=True),
  occ("Iosefo", "member of the Legislative Assembly", start=("1985", "1985"), end=("1991", "1991")),
  occ("Tupuola Efi Malietau", "Head of State"),
  fact("Tavita Leiataua", "birthDate", "19 October 1949", value="1949-10-19"),
  fact("Tavita Leiataua", "father", "Leiataua Sione"),
  fact("Tavita Leiataua", "mother", "Malia"),
  fact("Leiataua Sione", "spouse", "Malia"),
  fact("Tavita Leiataua", "education", "St Joseph's College"),
  fact("Tavita Leiataua", "education", "Pacific Regional Seminary"),
  fact("Tavita Leiataua", "education", "Gregorian University"),
  fact("Tavita Leiataua", "religion", "Catholic"),
  fact("Patrick Hennessy", "nationality", "New Zealand"),
  fact("Patrick Hennessy", "residence", "Palauli"),
  fact("Tavita Leiataua", "siblings", "Iosefo"),
  ev("travel", "was sent", ("1979", "1979"), ["Tavita Leiataua"], place="Rome"),
  ev("appointment", "became", ("1982", "1982"), ["Tavita Leiataua"]),
  ev("appointment", "was consecrated", ("25 March 2001", "2001-03-25"), ["Tavita Leiataua"]),
  ev("departure", "had retired", ("the year before", "2000"), ["Patrick Hennessy"]),
  ev("meeting", "blessing", ("June 2011", "2011-06"), ["Tavita Leiataua", "Tupuola Efi Malietau"], place="Safotu#2"),
)

P("d2-12", """Governor of Tlalpujahua asks for leave, and is not expected back

Morelia, 15 October 2001.— Governor Abelardo Montes de Oca Rangel asked the state congress on Monday for an indefinite leave of absence, nineteen months before the end of his term, in the midst of an inquiry into the sale of the state's printing works.

The congress granted it by 22 votes to 16 and then elected the secretary of government, Leonor Villaseñor Prado, as interim governor. She took the oath at 9 p.m. Villaseñor, a notary from Pátzcuaro, is the first woman to govern the state. She had been in the secretariat since February 1999; from 1994 to 1997 she was a federal deputy, and she led the state branch of the Institutional party between 1997 and 1999.

"I go home with my head high," Montes de Oca told deputies in a speech of forty minutes. He thanked his wife, Pilar Arreola, who as head of the family welfare system has been the most visible face of the administration, and who resigned in the afternoon.

The inquiry was opened on 4 September by the state auditor, Ing. Fermín Cacho Saldívar, when the newspaper El Eco was already on the track of it. The printing works had been sold to a firm whose manager, Raúl Arreola, is the governor's brother-in-law. Raúl Arreola was questioned for six hours on Friday. The opposition leader in the congress, Deputy Tomás Ibarrola, said that Montes de Oca had ordered the sale by telephone from Houston; the governor's spokesman called this a fable.

Montes de Oca, 63, an engineer by training, was mayor of Uruapan from 1987 to 1989 and a senator from 1994 until he won the governorship in 1998. His grandfather, General Heriberto Montes de Oca, was military commander of the state under the revolution, and the airport is named after him.

Asked whether she would appoint Cacho to the secretariat that she has vacated, Villaseñor smiled. The auditor has said that he will not accept any office. Under article 57 of the constitution, the interim governor serves until the congress provides otherwise.""",
  occ("Abelardo Montes de Oca Rangel", "Governor of Tlalpujahua", start=("1998", "1998"), end=("Monday", "2001-10-15"), again=["Governor#2", "his term", "governorship"]),
  occ("Leonor Villaseñor Prado", "secretary of government", start=("February 1999", "1999-02"), end=("Monday", "2001-10-15"), again=["in the secretariat", "the secretariat#2"]),
  occ("Leonor Villaseñor Prado", "interim governor", start=("Monday", "2001-10-15"), again=["govern the state"]),
  occ("Leonor Villaseñor Prado", "federal deputy", start=("1994", "1994"), end=("1997", "1997")),
  occ("Leonor Villaseñor Prado", "led the state branch of the Institutional party", start=("1997#2", "1997"), end=("1999#2", "1999")),
  occ("Pilar Arreola", "head of the family welfare system", end=("the afternoon", "2001-10-15")),
  occ("Fermín Cacho Saldívar", "state auditor", again=["The auditor"]),
  occ("Raúl Arreola", "manager"),
  occ("Tomás Ibarrola", "opposition leader in the congress"),
  occ("Tomás Ibarrola", "Deputy"),
  occ("Abelardo Montes de Oca Rangel", "mayor of Uruapan", start=("1987", "1987"), end=("1989", "1989")),
  occ("Abelardo Montes de Oca Rangel", "senator", start=("1994#2", "1994"), end=("1998", "1998")),
  occ("Heriberto Montes de Oca", "military commander of the state"),
  fact("Leonor Villaseñor Prado", "occupation", "notary"),
  fact("Leonor Villaseñor Prado", "residence", "Pátzcuaro"),
  fact("Leonor Villaseñor Prado", "party", "Institutional party"),
  fact("Abelardo Montes de Oca Rangel", "spouse", "Pilar Arreola"),
  fact("Abelardo Montes de Oca Rangel", "relatives", "Raúl Arreola"),
  fact("Abelardo Montes de Oca Rangel", "occupation", "engineer"),
  fact("Abelardo Montes de Oca Rangel", "relatives", "Heriberto Montes de Oca"),
  ev("communication", "asked", ("Monday", "2001-10-15"), ["Abelardo Montes de Oca Rangel"]),
  ev("election", "elected", ("Monday", "2001-10-15"), ["Leonor Villaseñor Prado"]),
  ev("appointment", "took the oath", ("Monday", "2001-10-15"), ["Leonor Villaseñor Prado"]),
  ev("speech", "speech", None, ["Abelardo Montes de Oca Rangel"]),
  ev("communication", "thanked", None, ["Abelardo Montes de Oca Rangel", "Pilar Arreola"]),
  ev("departure", "resigned", ("the afternoon", "2001-10-15"), ["Pilar Arreola"]),
  ev("investigation", "was opened", ("4 September", "2001-09-04"), ["Fermín Cacho Saldívar"]),
  ev("investigation", "was questioned", ("Friday", "2001-10-12"), ["Raúl Arreola"]),
  ev("communication", "said", None, ["Tomás Ibarrola"]),
  ev("communication", "had ordered", None, ["Abelardo Montes de Oca Rangel"], place="Houston", status="claimed"),
  ev("election", "won", ("1998", "1998"), ["Abelardo Montes de Oca Rangel"]),
  ev("departure", "has vacated", None, ["Leonor Villaseñor Prado"]),
  ev("communication", "has said", None, ["Fermín Cacho Saldívar"]),
)

P("d2-13", """JALIL AL-HASANI

Baghdad, 16 April 1958. — Sayyid Jalil al-Hasani, Senator and former Minister of Irrigation, who died at Karrada on Monday, belonged to the generation that served two empires without much loving either.

Born at Hilla in 1886, he was the son of Sayyid Mahdi al-Hasani, naqib of that town. From the military college at Constantinople he passed out in 1907; he fought in the Yemen and, as a captain of the Ottoman army, at Kut. After the Armistice he made his way to Damascus and there entered the service of the Emir, as assistant to the director of public security.

In the new Kingdom he rose quickly. He was mutasarrif successively of Karbala (1922–24), Diyala (1924–27) and Mosul, whence he was recalled in 1929 after a quarrel with the British inspector, Major Wilfred Ormerod. Elected deputy for Hilla in 1930, he entered the cabinet three years later with the portfolio of Irrigation and Agriculture, exchanged it for that of the Interior in 1934, and went out with his colleagues in March 1935. He was again Minister of Irrigation, for eleven months, from June 1941.

Since 1946 he had sat in the Senate, of which he was twice Vice-President, in 1948 and 1953. It was said that he might have been Prime Minister in 1949 had he been willing to ask; he was not. He presided over the Red Crescent Society for a dozen years and gave up the chair last autumn to Dr Sabih Naji, formerly Director-General of Health.

He was blunt, devout and fond of chess. A drainage canal south of Hilla is called by his name, though he opposed its construction.

Of his sons, the eldest, Hashim, is Counsellor of Embassy at Ankara; Ridha, a surgeon, practises in Basra. His brother, the late Sayyid Abbas, was naqib of Hilla after their father, and was killed in the floods of 1926.""",
  occ("Jalil al-Hasani", "sat in the Senate", start=("1946", "1946"), end=("Monday", "1958-04-14"), again=["Senator"]),
  occ("Jalil al-Hasani", "Minister of Irrigation#2", start=("June 1941", "1941-06"), end=("eleven months", "1942-05"), again=["Minister of Irrigation"]),
  occ("Mahdi al-Hasani", "naqib of that town"),
  occ("Jalil al-Hasani", "assistant to the director of public security"),
  occ("Jalil al-Hasani", "mutasarrif successively of Karbala", start=("1922", "1922"), end=("24", "1924")),
  occ("Jalil al-Hasani", "Diyala", start=("1924", "1924"), end=("27", "1927")),
  occ("Jalil al-Hasani", "Mosul", start=("27", "1927"), end=("1929", "1929")),
  occ("Wilfred Ormerod", "British inspector"),
  occ("Jalil al-Hasani", "deputy for Hilla", start=("1930", "1930")),
  occ("Jalil al-Hasani", "portfolio of Irrigation and Agriculture", start=("three years later", "1933"), end=("1934", "1934")),
  occ("Jalil al-Hasani", "that of the Interior", start=("1934", "1934"), end=("March 1935", "1935-03")),
  occ("Jalil al-Hasani", "Vice-President", start=("1948", "1948")),
  occ("Jalil al-Hasani", "Vice-President", start=("1953", "1953")),
  occ("Jalil al-Hasani", "presided over the Red Crescent Society", start=("a dozen years", "1945"), end=("last autumn", "1957")),
  occ("Sabih Naji", "the chair", start=("last autumn", "1957")),
  occ("Sabih Naji", "Director-General of Health", former=True),
  occ("Hashim", "Counsellor of Embassy at Ankara"),
  occ("Abbas", "naqib of Hilla", end=("1926", "1926")),
  fact("Jalil al-Hasani", "deathPlace", "Karrada"),
  fact("Jalil al-Hasani", "deathDate", "Monday", value="1958-04-14"),
  fact("Jalil al-Hasani", "birthPlace", "Hilla"),
  fact("Jalil al-Hasani", "birthDate", "1886", value="1886"),
  fact("Jalil al-Hasani", "father", "Mahdi al-Hasani"),
  fact("Jalil al-Hasani", "education", "military college at Constantinople", date=("1907", "1907")),
  fact("Jalil al-Hasani", "militaryService", "Ottoman army"),
  fact("Jalil al-Hasani", "children", "Hashim"),
  fact("Jalil al-Hasani", "children", "Ridha"),
  fact("Ridha", "occupation", "surgeon"),
  fact("Ridha", "residence", "Basra"),
  fact("Jalil al-Hasani", "siblings", "Abbas"),
  fact("Abbas", "father", "Mahdi al-Hasani"),
  fact("Abbas", "deathDate", "1926", value="1926"),
  fact("Abbas", "causeOfDeath", "floods"),
  ev("travel", "made his way", None, ["Jalil al-Hasani"], place="Damascus"),
  ev("appointment", "entered the service", None, ["Jalil al-Hasani"], place="Damascus"),
  ev("departure", "was recalled", ("1929", "1929"), ["Jalil al-Hasani"]),
  ev("election", "Elected", ("1930", "1930"), ["Jalil al-Hasani"]),
  ev("appointment", "entered the cabinet", ("three years later", "1933"), ["Jalil al-Hasani"]),
  ev("appointment", "exchanged", ("1934", "1934"), ["Jalil al-Hasani"]),
  ev("departure", "went out", ("March 1935", "1935-03"), ["Jalil al-Hasani"]),
  ev("departure", "gave up", ("last autumn", "1957"), ["Jalil al-Hasani"]),
)

P("d2-14", """Lacson-Uy ends Bautista dynasty in San Policarpio

SAN POLICARPIO, Leyte — Former police colonel Romeo "Boy" Lacson-Uy was proclaimed mayor of this city early Thursday, 12 May 2016, unseating Mayor Carmelita Bautista-Roa and closing thirty years of rule by one family.

The board of canvassers, chaired by lawyer Dinah Fuentebella, counted 38,119 votes for Lacson-Uy and 35,640 for the mayor, who was seeking a third term. A third candidate, the dentist Ferdinand Apostol, withdrew a week before the vote.

Lacson-Uy, 59, of the Nacionalista Party, will assume office at noon on June 30. A graduate of the Philippine Military Academy (class of 1979), he was chief of police of the city from 2001 to 2004 and provincial director of Southern Leyte until he retired from the service in 2012. He ran for mayor in 2013 and lost by 212 votes.

The Bautistas have held City Hall since 1986, when the late Don Crispin Bautista was appointed officer-in-charge after the revolution. He was elected in his own right in 1988 and served until 1998. His son Crispin Jr. followed for three terms, and his daughter Carmelita took over in 2010 from her cousin, Alan Bautista, who had filled the last months after Crispin Jr. was shot dead at a cockpit in November 2009.

"The people have the right to be wrong," the outgoing mayor told radio dzSP. She has accepted no offer from Congress, her staff insist, though she is known to have lunched with the Speaker.

Her husband, Vicente Roa, kept the family's one consolation: he was re-elected to the provincial board from the second district. The vice mayoralty went to Councilor Grace Tumulak, 34, a former beauty queen, who defeated Lacson-Uy's own running mate, Engr. Nestor Po.

Twelve precincts used flashlights for the count. In Barangay Tinago a voter gave birth; the child, neighbours report, has been named Comelec.""",
  occ("Romeo \"Boy\" Lacson-Uy", "mayor of this city", start=("June 30", "2016-06-30"), again=["assume office"]),
  occ("Carmelita Bautista-Roa", "Mayor", start=("2010", "2010"), end=("June 30", "2016-06-30"), again=["the mayor", "outgoing mayor"]),
  occ("Dinah Fuentebella", "board of canvassers, chaired by"),
  occ("Romeo \"Boy\" Lacson-Uy", "chief of police of the city", start=("2001", "2001"), end=("2004", "2004")),
  occ("Romeo \"Boy\" Lacson-Uy", "provincial director of Southern Leyte", end=("2012", "2012")),
  occ("Crispin Bautista", "officer-in-charge", start=("1986", "1986"), end=("1988", "1988")),
  occ("Crispin Bautista", "City Hall", start=("1988", "1988"), end=("1998", "1998")),
  occ("Crispin Jr.", "City Hall", start=("1998", "1998"), end=("November 2009", "2009-11"), again=["three terms"]),
  occ("Alan Bautista", "City Hall", start=("November 2009", "2009-11"), end=("2010", "2010"), again=["the last months"]),
  occ("Vicente Roa", "provincial board from the second district"),
  occ("Grace Tumulak", "Councilor"),
  occ("Grace Tumulak", "vice mayoralty", start=("June 30", "2016-06-30")),
  fact("Romeo \"Boy\" Lacson-Uy", "occupation", "police colonel"),
  fact("Dinah Fuentebella", "occupation", "lawyer"),
  fact("Ferdinand Apostol", "occupation", "dentist"),
  fact("Romeo \"Boy\" Lacson-Uy", "party", "Nacionalista Party"),
  fact("Romeo \"Boy\" Lacson-Uy", "education", "Philippine Military Academy", date=("1979", "1979")),
  fact("Crispin Bautista", "children", "Crispin Jr."),
  fact("Crispin Bautista", "children", "Carmelita#2"),
  fact("Carmelita Bautista-Roa", "relatives", "Alan Bautista"),
  fact("Crispin Jr.", "causeOfDeath", "shot"),
  fact("Crispin Jr.", "deathDate", "November 2009", value="2009-11"),
  fact("Carmelita Bautista-Roa", "spouse", "Vicente Roa"),
  fact("Grace Tumulak", "occupation", "beauty queen"),
  ev("election", "was proclaimed", ("12 May 2016", "2016-05-12"), ["Romeo \"Boy\" Lacson-Uy", "Carmelita Bautista-Roa"]),
  ev("election", "unseating", ("12 May 2016", "2016-05-12"), ["Romeo \"Boy\" Lacson-Uy", "Carmelita Bautista-Roa"]),
  ev("election", "went to", None, ["Grace Tumulak"]),
  ev("candidacy", "was seeking", None, ["Carmelita Bautista-Roa"]),
  ev("candidacy", "candidate", None, ["Ferdinand Apostol"]),
  ev("appointment", "assume office", ("June 30", "2016-06-30"), ["Romeo \"Boy\" Lacson-Uy"]),
  ev("departure", "retired", ("2012", "2012"), ["Romeo \"Boy\" Lacson-Uy"]),
  ev("candidacy", "ran", ("2013", "2013"), ["Romeo \"Boy\" Lacson-Uy"]),
  ev("election", "lost", ("2013", "2013"), ["Romeo \"Boy\" Lacson-Uy"]),
  ev("appointment", "was appointed", ("1986", "1986"), ["Crispin Bautista"]),
  ev("election", "was elected", ("1988", "1988"), ["Crispin Bautista"]),
  ev("appointment", "followed", ("1998", "1998"), ["Crispin Jr."]),
  ev("appointment", "took over", ("2010", "2010"), ["Carmelita Bautista-Roa"]),
  ev("communication", "told", None, ["Carmelita Bautista-Roa"]),
  ev("meeting", "lunched", None, ["Carmelita Bautista-Roa"]),
  ev("election", "was re-elected", None, ["Vicente Roa"]),
  ev("election", "defeated", None, ["Grace Tumulak", "Nestor Po"]),
  ev("candidacy", "running mate", None, ["Nestor Po"]),
)

P("d2-15", """Alfred "Ta" Moloi: unionist who taught a generation to read a payslip

Alfred Moloi, the founding general secretary of the Chemical and Glass Workers' Union, died of pneumonia in Sharpeville on 8 June 2014. He was 88.

Moloi was born on a farm near Heilbron in 1926 and went to work at thirteen. He never finished school; he used to say that Standard Five and a dictionary were enough to frighten any manager. From 1949 he was a machine minder at the bottle factory in Vereeniging, and in 1953 his fellow workers elected him shop steward.

He was branch chairman of the old Glass Workers' Association from 1955 to 1960. Detained after the shootings at Sharpeville, he spent five months in Boksburg prison. In 1964 he was served with a banning order, which was twice renewed, and for ten years sold paraffin from a bicycle.

The union for which he is remembered began in a church hall on 2 May 1976. Moloi became its general secretary and Lydia Mabena, a packer, its president; Father Gerard Coyne, the parish priest, held the money and was the first treasurer. In 1982, when Mabena left to have her third child, the presidency passed to Jabulani Hlophe, who later became a Member of Parliament. Moloi himself stood down in 1987, handing over to his deputy, Rashid Ebrahim.

In 1985 he was charged with furthering the aims of a banned organisation; he was acquitted. At the trial he testified for two days, mostly about lung disease.

Asked to stand for Parliament in 1994, he declined. He agreed to serve as a trustee of the union's provident fund, which he did until 2003, and was a commissioner of the Conciliation Commission for one term. The Order of the Baobab, in silver, was conferred on him in 2007.

His wife, Selina, whom he married in 1951, died in 2009. Two sons survive him. The elder, Thabo, is registrar of the Vaal University of Technology. A road past the bottle factory, long closed, was renamed after Moloi last year; he asked them to mend it first.""",
  occ("Alfred Moloi", "general secretary of the Chemical and Glass Workers' Union", start=("2 May 1976", "1976-05-02"), end=("1987", "1987"), again=["general secretary#2"]),
  occ("Alfred Moloi", "shop steward", start=("1953", "1953")),
  occ("Alfred Moloi", "branch chairman of the old Glass Workers' Association", start=("1955", "1955"), end=("1960", "1960")),
  occ("Lydia Mabena", "president", start=("2 May 1976", "1976-05-02"), end=("1982", "1982"), again=["presidency"]),
  occ("Gerard Coyne", "parish priest"),
  occ("Gerard Coyne", "first treasurer", start=("2 May 1976", "1976-05-02")),
  occ("Jabulani Hlophe", "presidency", start=("1982", "1982")),
  occ("Jabulani Hlophe", "Member of Parliament"),
  occ("Rashid Ebrahim", "deputy", end=("1987", "1987")),
  occ("Rashid Ebrahim", "general secretary#2", start=("1987", "1987")),
  occ("Alfred Moloi", "trustee of the union's provident fund", end=("2003", "2003")),
  occ("Alfred Moloi", "commissioner of the Conciliation Commission"),
  occ("Thabo", "registrar of the Vaal University of Technology"),
  fact("Alfred Moloi", "occupation", "unionist"),
  fact("Alfred Moloi", "alias", "Ta"),
  fact("Alfred Moloi", "causeOfDeath", "pneumonia"),
  fact("Alfred Moloi", "deathPlace", "Sharpeville"),
  fact("Alfred Moloi", "deathDate", "8 June 2014", value="2014-06-08"),
  fact("Alfred Moloi", "birthPlace", "near Heilbron"),
  fact("Alfred Moloi", "birthDate", "1926", value="1926"),
  fact("Alfred Moloi", "occupation", "machine minder"),
  fact("Lydia Mabena", "occupation", "packer"),
  fact("Alfred Moloi", "award", "Order of the Baobab, in silver", date=("2007", "2007")),
  fact("Alfred Moloi", "spouse", "Selina", date=("1951", "1951")),
  fact("Selina", "deathDate", "2009", value="2009"),
  fact("Alfred Moloi", "children", "Thabo"),
  ev("election", "elected", ("1953", "1953"), ["Alfred Moloi"]),
  ev("arrest", "Detained", None, ["Alfred Moloi"]),
  ev("sanction", "was served with a banning order", ("1964", "1964"), ["Alfred Moloi"]),
  ev("appointment", "became", ("2 May 1976", "1976-05-02"), ["Alfred Moloi", "Lydia Mabena"]),
  ev("departure", "left", ("1982", "1982"), ["Lydia Mabena"]),
  ev("appointment", "passed to", ("1982", "1982"), ["Jabulani Hlophe"]),
  ev("appointment", "became#2", None, ["Jabulani Hlophe"]),
  ev("departure", "stood down", ("1987", "1987"), ["Alfred Moloi"]),
  ev("appointment", "handing over", ("1987", "1987"), ["Alfred Moloi", "Rashid Ebrahim"]),
  ev("investigation", "was charged", ("1985", "1985"), ["Alfred Moloi"]),
  ev("testimony", "testified", ("1985", "1985"), ["Alfred Moloi"]),
  ev("award", "was conferred", ("2007", "2007"), ["Alfred Moloi"]),
)

P("d2-16", """MEDIA RELEASE
Lanka Cricket Association
Colombo, 24 July 2003

The Executive Committee of the Lanka Cricket Association met today under the chairmanship of the President, Mr Hemachandra de Alwis, and made the following decisions.

1. Mr Ranjit Wickremaratne has resigned as Honorary Secretary for reasons of health. The Committee accepted his letter, dated 21 July, with regret. He had held the office since March 2000, and was before that Treasurer for two years. Mr Upul Jayatilleke, the Assistant Secretary, will act until the Annual General Meeting.

2. Mr Sanath Kulasinghe was appointed Chairman of Selectors in place of Mr Ashley Brohier, whose term has expired. Mr Kulasinghe, who played 31 Tests between 1984 and 1995 and led the side in nine of them, managed the national team from 1999 to 2001. The other selectors, Mr Azeez Marikar and Mr Lal Ponniah, were retained.

3. The Committee considered the report of Justice K. Sivapragasam (retired) on the incident at the Dambulla ground. The fast bowler Nuwan Pathiraja was fined 50 per cent of his match fee and suspended for two one-day internationals. The captain, Roshan Ekanayake, who gave evidence on 9 July, was cleared.

4. The resignation of the coach, reported in a Sunday newspaper, has not been received. Mr Trevor Maddock's contract runs until December 2004.

About Mr Kulasinghe

Sanath Kulasinghe was born in Galle on 11 November 1962 and was educated at Richmond College. He is an executive director of Ceylon Tea Brokers and served on the Sports Council in 1997 and 1998. His brother Asanka also played for the country. He was offered the post of batting coach last year but could not accept it.

The President thanked Mr Wickremaratne, who first entered the Association's service as scorer, and wished him a speedy recovery. He added that rumours of an interim committee were "as reliable as the Colombo weather".

The Association's offices will be closed on the Esala Poya holiday.""",
  occ("Hemachandra de Alwis", "President", again=["The President"]),
  occ("Ranjit Wickremaratne", "Honorary Secretary", start=("March 2000", "2000-03"), end=("21 July", "2003-07-21"), again=["the office"]),
  occ("Ranjit Wickremaratne", "Treasurer", start=("two years", "1998"), end=("March 2000", "2000-03")),
  occ("Upul Jayatilleke", "Assistant Secretary"),
  occ("Upul Jayatilleke", "act", start=("today", "2003-07-24")),
  occ("Sanath Kulasinghe", "Chairman of Selectors", start=("today", "2003-07-24")),
  occ("Ashley Brohier", "Chairman of Selectors", former=True),
  occ("Sanath Kulasinghe", "led the side"),
  occ("Sanath Kulasinghe", "managed the national team", start=("1999", "1999"), end=("2001", "2001")),
  occ("Azeez Marikar", "selectors"),
  occ("Lal Ponniah", "selectors"),
  occ("K. Sivapragasam", "Justice", former=True),
  occ("Roshan Ekanayake", "captain"),
  occ("Trevor Maddock", "coach", end=("December 2004", "2004-12")),
  occ("Sanath Kulasinghe", "executive director of Ceylon Tea Brokers"),
  occ("Sanath Kulasinghe", "served on the Sports Council", start=("1997", "1997"), end=("1998", "1998")),
  fact("Nuwan Pathiraja", "occupation", "fast bowler"),
  fact("Sanath Kulasinghe", "birthPlace", "Galle"),
  fact("Sanath Kulasinghe", "birthDate", "11 November 1962", value="1962-11-11"),
  fact("Sanath Kulasinghe", "education", "Richmond College"),
  fact("Sanath Kulasinghe", "siblings", "Asanka"),
  fact("Ranjit Wickremaratne", "occupation", "scorer"),
  ev("meeting", "met", ("today", "2003-07-24"), ["Hemachandra de Alwis"], place="Colombo"),
  ev("departure", "has resigned", ("21 July", "2003-07-21"), ["Ranjit Wickremaratne"]),
  ev("appointment", "was appointed", ("today", "2003-07-24"), ["Sanath Kulasinghe"]),
  ev("appointment", "were retained", ("today", "2003-07-24"), ["Azeez Marikar", "Lal Ponniah"]),
  ev("sanction", "was fined", ("today", "2003-07-24"), ["Nuwan Pathiraja"]),
  ev("sanction", "suspended", ("today", "2003-07-24"), ["Nuwan Pathiraja"]),
  ev("departure", "has expired", None, ["Ashley Brohier"]),
  ev("testimony", "gave evidence", ("9 July", "2003-07-09"), ["Roshan Ekanayake"]),
  ev("departure", "resignation", None, ["Trevor Maddock"], status="claimed"),
  ev("communication", "thanked", ("today", "2003-07-24"), ["Hemachandra de Alwis", "Ranjit Wickremaratne"]),
)

P("d2-17", """Central bank chief removed by midnight decree

ANKARA, Tuesday 29 October 2019 — Turkish officials would not comment. Their guests did: "Again?" asked a diplomat at the Republic Day reception when telephones began to buzz.

What had buzzed was a decree in the Official Gazette, by which Orhan Tezcanlı ceased to be governor of the bank of Karadeniz Cooperative Credit — the "farmers' central bank" — sixteen months into a term of four years. He was the third to be so removed. His immediate predecessor, Sevgi Altınok, went in June 2018 after she had raised the lending rate; hers, Burhan Koç, a brother of the then agriculture minister, lasted from 2011 until a parliamentary inquiry into his loans ended his tenure in 2016.

The new governor, named in the same decree, is Tezcanlı's deputy, Yavuz Sayar. Mr Sayar, 44, was born in Ordu, holds a degree from Marmara University and a master's from Illinois, and was an inspector at the Treasury before he joined the cooperative as head of risk in 2017. He became deputy governor the following year. Last night, reached at the opera, he told a caller that he had learnt of the matter from the usher.

Mr Tezcanlı, once a columnist and from 2007 to 2015 a member of parliament for Trabzon, is said by people who were present to have quarrelled over interest with the president's adviser on agriculture, Dr Nevzat Uslu, at a dinner on 18 October. Dr Uslu says that the two men talked about hazelnuts.

It is not known whether he will take the embassy that has been dangled before him. In a farewell letter sent to the staff at one in the morning he thanked the drivers, the tea-makers and, without adjective, the board.

The board's chairwoman, Mrs Aysel Demirağ, has been in her chair since 2009, surviving three governors. Colleagues attribute this to her hearing aid.""",
  occ("Orhan Tezcanlı", "governor of the bank of Karadeniz Cooperative Credit", start=("June 2018", "2018-06"), end=("29 October 2019", "2019-10-29"), again=["a term"]),
  occ("Sevgi Altınok", "governor of the bank of Karadeniz Cooperative Credit", start=("2016", "2016"), end=("June 2018", "2018-06"), again=["predecessor"]),
  occ("Burhan Koç", "governor of the bank of Karadeniz Cooperative Credit", start=("2011", "2011"), end=("2016", "2016"), again=["his tenure"]),
  occ("Yavuz Sayar", "new governor", start=("29 October 2019", "2019-10-29")),
  occ("Yavuz Sayar", "deputy governor", start=("the following year", "2018"), end=("29 October 2019", "2019-10-29"), again=["deputy"]),
  occ("Yavuz Sayar", "inspector at the Treasury", end=("2017", "2017")),
  occ("Yavuz Sayar", "head of risk", start=("2017", "2017"), end=("the following year", "2018")),
  occ("Orhan Tezcanlı", "member of parliament for Trabzon", start=("2007", "2007"), end=("2015", "2015")),
  occ("Nevzat Uslu", "president's adviser on agriculture"),
  occ("Aysel Demirağ", "board's chairwoman", start=("2009", "2009"), again=["her chair"]),
  fact("Yavuz Sayar", "birthPlace", "Ordu"),
  fact("Yavuz Sayar", "education", "Marmara University"),
  fact("Yavuz Sayar", "education", "Illinois"),
  fact("Orhan Tezcanlı", "occupation", "columnist"),
  ev("departure", "removed", ("29 October 2019", "2019-10-29"), ["Orhan Tezcanlı"]),
  ev("departure", "ceased to be", ("29 October 2019", "2019-10-29"), ["Orhan Tezcanlı"]),
  ev("departure", "went", ("June 2018", "2018-06"), ["Sevgi Altınok"]),
  ev("investigation", "inquiry", None, ["Burhan Koç"]),
  ev("departure", "ended his tenure", ("2016", "2016"), ["Burhan Koç"]),
  ev("appointment", "named", ("29 October 2019", "2019-10-29"), ["Yavuz Sayar"]),
  ev("appointment", "joined", ("2017", "2017"), ["Yavuz Sayar"]),
  ev("appointment", "became", ("the following year", "2018"), ["Yavuz Sayar"]),
  ev("communication", "told", ("Last night", "2019-10-28"), ["Yavuz Sayar"]),
  ev("meeting", "dinner", ("18 October", "2019-10-18"), ["Orhan Tezcanlı", "Nevzat Uslu"]),
  ev("communication", "says", None, ["Nevzat Uslu"]),
  ev("communication", "farewell letter", None, ["Orhan Tezcanlı"]),
)

P("d2-18", """Senator Iracema Figueira: the parish votes for her, the capital fears her

RECIFE, May 2012. Iracema Figueira does not give interviews on Wednesdays; Wednesdays are for the market at Carpina, where she buys goat's cheese and is asked for wheelchairs. She has been a senator for Pernambuco since 2003, and before that she did nearly everything else.

Born in Limoeiro on 21 April 1945, she was the daughter of a Baptist pastor, Josué Figueira, and a lacemaker. She trained as a nurse at the Federal University of Pernambuco and in 1968 joined the rural health service. Two years later she was arrested at a meeting of cane cutters and held at Itamaracá for seven weeks. Her fiancé, the student leader Marcos Lyra, was never seen after that night.

Her political life began in 1982, when she was elected councillor in Limoeiro for the PMDB. She became mayor of the town in 1989, served the four years, and was state secretary of health under Governor Paulo Arraes Dourado from 1995 until 1998. In 1994 she had run for the Chamber of Deputies, unsuccessfully. She joined the Socialist Party in 2001 and won her Senate seat the next year, taking it from a former governor, Gilberto Cavalcanti Melo. She was re-elected in 2010.

In Brasília she has chaired the Committee on Social Affairs (2007–2009) and been second vice-president of the Senate, from February 2011. When the party president, Deputy Renato Siqueira, stepped aside in March after the bridge scandal, colleagues begged her to lead the party. She said no. The job went to Siqueira's vice-president, Mayor Lúcia Portugal of Olinda.

"She is the only person here who reads the annexes," says a clerk of the committee. Cavalcanti Melo, who has since been ambassador in Lisbon, is less kind; he maintains that she bought votes with ambulances.

She married the agronomist Severino Tavares in 1977; they have two sons. The elder, Davi, presides over the municipal chamber of Limoeiro. A health post in the town bears her name, which she has asked the mayor to remove.""",
  occ("Iracema Figueira", "senator for Pernambuco", start=("2003", "2003"), again=["Senator", "Senate seat"]),
  occ("Iracema Figueira", "councillor in Limoeiro", start=("1982", "1982")),
  occ("Iracema Figueira", "mayor of the town", start=("1989", "1989"), end=("four years", "1993")),
  occ("Iracema Figueira", "state secretary of health", start=("1995", "1995"), end=("1998", "1998")),
  occ("Paulo Arraes Dourado", "Governor"),
  occ("Gilberto Cavalcanti Melo", "governor", former=True),
  occ("Gilberto Cavalcanti Melo", "Senate seat", end=("2003", "2003")),
  occ("Iracema Figueira", "chaired the Committee on Social Affairs", start=("2007", "2007"), end=("2009", "2009")),
  occ("Iracema Figueira", "second vice-president of the Senate", start=("February 2011", "2011-02")),
  occ("Renato Siqueira", "party president", end=("March", "2012-03")),
  occ("Renato Siqueira", "Deputy"),
  occ("Lúcia Portugal", "party president", start=("March", "2012-03"), again=["The job"]),
  occ("Lúcia Portugal", "vice-president#2", end=("March", "2012-03")),
  occ("Lúcia Portugal", "Mayor"),
  occ("Gilberto Cavalcanti Melo", "ambassador in Lisbon"),
  occ("Davi", "presides over the municipal chamber of Limoeiro"),
  fact("Iracema Figueira", "birthPlace", "Limoeiro"),
  fact("Iracema Figueira", "birthDate", "21 April 1945", value="1945-04-21"),
  fact("Iracema Figueira", "father", "Josué Figueira"),
  fact("Josué Figueira", "occupation", "Baptist pastor"),
  fact("Josué Figueira", "religion", "Baptist"),
  fact("Iracema Figueira", "occupation", "nurse"),
  fact("Iracema Figueira", "education", "Federal University of Pernambuco"),
  fact("Marcos Lyra", "occupation", "student leader"),
  fact("Iracema Figueira", "party", "PMDB"),
  fact("Iracema Figueira", "party", "Socialist Party"),
  fact("Iracema Figueira", "spouse", "Severino Tavares", date=("1977", "1977")),
  fact("Severino Tavares", "occupation", "agronomist"),
  fact("Iracema Figueira", "children", "Davi"),
  ev("appointment", "joined", ("1968", "1968"), ["Iracema Figueira"]),
  ev("arrest", "was arrested", ("Two years later", "1970"), ["Iracema Figueira"]),
  ev("election", "was elected", ("1982", "1982"), ["Iracema Figueira"]),
  ev("appointment", "became", ("1989", "1989"), ["Iracema Figueira"]),
  ev("candidacy", "had run", ("1994", "1994"), ["Iracema Figueira"]),
  ev("election", "won", ("the next year", "2002"), ["Iracema Figueira", "Gilberto Cavalcanti Melo"]),
  ev("election", "was re-elected", ("2010", "2010"), ["Iracema Figueira"]),
  ev("departure", "stepped aside", ("March", "2012-03"), ["Renato Siqueira"]),
  ev("appointment", "went to", ("March", "2012-03"), ["Lúcia Portugal"]),
  ev("communication", "has asked", None, ["Iracema Figueira"]),
)

P("d2-19", """AFRICAN UNION OF RAILWAYS — COMMUNIQUÉ
Addis Ababa, 8 February 2024

New Secretary-General takes office

Ambassador Tsehay Woldemichael of Ethiopia was sworn in today as the sixth Secretary-General of the African Union of Railways. She succeeds Mr Moussa Diabaté of Mali, who has completed two terms of office (2016–2024).

The oath was administered by the President of the Administrative Tribunal, Judge Marie-Claire Ngoma. Ministers from nineteen member states attended.

Ambassador Woldemichael was elected by the General Assembly of the Union, at its meeting in Lusaka on 23 November 2023, by 27 votes to 11 over the candidate of Morocco, Mr Driss El Ouali. She was Ethiopia's Permanent Representative to the Union from 2018, and served earlier as State Minister of Transport (2013–2018) and as director of the Djibouti corridor project. She began her career as a locomotive draughtswoman at Dire Dawa, where she was born in 1964.

She is a graduate of Bahir Dar Polytechnic and of the Moscow Institute of Railway Engineers, and is the author of a history of the Franco-Ethiopian line. She speaks five languages, "two of them to engines".

In her first address to staff, the Secretary-General promised that the common gauge would not be discussed before lunch. She also announced that Dr Peter Kalenga, the Director of Standards, would serve as Deputy Secretary-General for Operations as of 1 March, and that Mrs Yvette Rasoanaivo would remain Director of Finance until a competition is held.

Mr Diabaté, a former managing director of the Dakar–Niger Railway, leaves for Bamako on Saturday. On Tuesday he was presented with the Union's Gold Buffer by the Chairman of the Assembly, Hon. Frank Sichone, Minister of Transport of Zambia. The outgoing Secretary-General has let it be known that he will write his memoirs and will accept no board memberships.

The Secretary-General is elected for four years and may be re-elected once.

Photograph: the two Secretaries-General exchange a signal lamp in the atrium.""",
  occ("Tsehay Woldemichael", "Secretary-General of the African Union of Railways", start=("today", "2024-02-08"), again=["New Secretary-General", "the Secretary-General"]),
  occ("Tsehay Woldemichael", "Ambassador"),
  occ("Moussa Diabaté", "Secretary-General of the African Union of Railways", start=("2016", "2016"), end=("2024#2", "2024"), again=["two terms of office", "outgoing Secretary-General"]),
  occ("Marie-Claire Ngoma", "President of the Administrative Tribunal"),
  occ("Marie-Claire Ngoma", "Judge"),
  occ("Tsehay Woldemichael", "Permanent Representative to the Union", start=("2018", "2018")),
  occ("Tsehay Woldemichael", "State Minister of Transport", start=("2013", "2013"), end=("2018#2", "2018")),
  occ("Tsehay Woldemichael", "director of the Djibouti corridor project", former=True),
  occ("Peter Kalenga", "Director of Standards"),
  occ("Peter Kalenga", "Deputy Secretary-General for Operations", start=("1 March", "2024-03-01")),
  occ("Yvette Rasoanaivo", "Director of Finance"),
  occ("Moussa Diabaté", "managing director of the Dakar–Niger Railway", former=True),
  occ("Frank Sichone", "Chairman of the Assembly"),
  occ("Frank Sichone", "Minister of Transport of Zambia"),
  fact("Tsehay Woldemichael", "nationality", "Ethiopia"),
  fact("Moussa Diabaté", "nationality", "Mali"),
  fact("Driss El Ouali", "nationality", "Morocco"),
  fact("Tsehay Woldemichael", "occupation", "locomotive draughtswoman"),
  fact("Tsehay Woldemichael", "birthPlace", "Dire Dawa"),
  fact("Tsehay Woldemichael", "birthDate", "1964", value="1964"),
  fact("Tsehay Woldemichael", "education", "Bahir Dar Polytechnic"),
  fact("Tsehay Woldemichael", "education", "Moscow Institute of Railway Engineers"),
  fact("Tsehay Woldemichael", "occupation", "author"),
  fact("Moussa Diabaté", "award", "Gold Buffer", date=("Tuesday", "2024-02-06")),
  ev("appointment", "takes office", ("8 February 2024", "2024-02-08"), ["Tsehay Woldemichael"]),
  ev("appointment", "was sworn in", ("today", "2024-02-08"), ["Tsehay Woldemichael"], place="Addis Ababa"),
  ev("appointment", "succeeds", ("today", "2024-02-08"), ["Tsehay Woldemichael"]),
  ev("appointment", "oath", ("today", "2024-02-08"), ["Tsehay Woldemichael", "Marie-Claire Ngoma"]),
  ev("election", "was elected", ("23 November 2023", "2023-11-23"), ["Tsehay Woldemichael", "Driss El Ouali"], place="Lusaka"),
  ev("candidacy", "the candidate of", None, ["Driss El Ouali"]),
  ev("departure", "has completed", ("2024#2", "2024"), ["Moussa Diabaté"]),
  ev("speech", "first address", None, ["Tsehay Woldemichael"]),
  ev("communication", "announced", None, ["Tsehay Woldemichael"]),
  ev("travel", "leaves for Bamako", ("Saturday", "2024-02-10"), ["Moussa Diabaté"], place="Bamako"),
  ev("award", "was presented", ("Tuesday", "2024-02-06"), ["Moussa Diabaté", "Frank Sichone"]),
)

P("d2-20", """Lieutenant-General Akhtar Nawaz Gul

Lieutenant-General Akhtar Nawaz Gul, who has died in Abbottabad aged 90, commanded a corps, governed a province and, in an interval of which he was prouder, grew the first kiwi fruit in Hazara.

The son of a subedar-major, Nawaz Gul Khan, he was born at Haripur on 5 January 1924, went from Islamia College, Peshawar, to the military academy at Dehra Dun, and was commissioned in the Frontier Force Rifles in 1943, in time for the last year in Burma. At Partition he opted for Pakistan. He commanded the 4th battalion of his regiment from 1959 to 1961 and then instructed at Quetta, where one of his pupils was Ghulam Rasul Tarin, of whom more below.

In the war of 1965 he led a brigade in the Rann and was awarded the Sitara-e-Jurat. Promoted major-general in 1969, he was commandant of the Staff College until 1972, and from that year military secretary at headquarters. In March 1976 he was given II Corps. He had it for barely fifteen months: in June 1977 he wrote to the chief of army staff that soldiers should not be used to count votes, and within the week he was ambassador to Jordan, a country that he grew to like.

He came back in 1980, and in 1985 was appointed governor of the North-West Frontier Province, in succession to Tarin, by now a full general, with whom he had not spoken for years. He resigned on 30 May 1988, the day after the dissolution. Two later governments tried to tempt him into the Senate. He sent each a basket of fruit.

He was colonel commandant of the Frontier Force from 1978 to 1985, and for twenty years chaired the governors of Burn Hall School. The bridge over the Dor at Havelian was built by his brother Sarwar, chief engineer of the province, and is commonly but wrongly thought to be called after him.

He married, in 1950, Begum Zubaida Durrani, a former member of the provincial assembly, who survives him. Their only son, Squadron Leader Asad Gul, was killed flying in 1983.""",
  occ("Akhtar Nawaz Gul", "II Corps", start=("March 1976", "1976-03"), end=("June 1977", "1977-06"), again=["commanded a corps"]),
  occ("Akhtar Nawaz Gul", "commanded the 4th battalion", start=("1959", "1959"), end=("1961", "1961")),
  occ("Akhtar Nawaz Gul", "instructed at Quetta", start=("1961", "1961")),
  occ("Akhtar Nawaz Gul", "led a brigade", start=("1965", "1965")),
  occ("Akhtar Nawaz Gul", "commandant of the Staff College", end=("1972", "1972")),
  occ("Akhtar Nawaz Gul", "military secretary at headquarters", start=("that year", "1972")),
  occ("Akhtar Nawaz Gul", "ambassador to Jordan", start=("June 1977", "1977-06"), end=("1980", "1980")),
  occ("Akhtar Nawaz Gul", "governor of the North-West Frontier Province", start=("1985", "1985"), end=("30 May 1988", "1988-05-30"), again=["governed a province"]),
  occ("Ghulam Rasul Tarin", "governor of the North-West Frontier Province", end=("1985", "1985")),
  occ("Akhtar Nawaz Gul", "colonel commandant of the Frontier Force", start=("1978", "1978"), end=("1985#2", "1985")),
  occ("Akhtar Nawaz Gul", "chaired the governors of Burn Hall School"),
  occ("Sarwar", "chief engineer of the province"),
  occ("Zubaida Durrani", "member of the provincial assembly", former=True),
  fact("Akhtar Nawaz Gul", "deathPlace", "Abbottabad"),
  fact("Akhtar Nawaz Gul", "father", "Nawaz Gul Khan"),
  fact("Akhtar Nawaz Gul", "birthPlace", "Haripur"),
  fact("Akhtar Nawaz Gul", "birthDate", "5 January 1924", value="1924-01-05"),
  fact("Akhtar Nawaz Gul", "education", "Islamia College, Peshawar"),
  fact("Akhtar Nawaz Gul", "education", "military academy at Dehra Dun"),
  fact("Akhtar Nawaz Gul", "militaryService", "Frontier Force Rifles"),
  fact("Akhtar Nawaz Gul", "award", "Sitara-e-Jurat", date=("1965", "1965")),
  fact("Akhtar Nawaz Gul", "siblings", "Sarwar"),
  fact("Akhtar Nawaz Gul", "spouse", "Zubaida Durrani", date=("1950", "1950")),
  fact("Akhtar Nawaz Gul", "children", "Asad Gul"),
  fact("Asad Gul", "deathDate", "1983", value="1983"),
  fact("Asad Gul", "causeOfDeath", "killed flying"),
  ev("award", "was awarded", ("1965", "1965"), ["Akhtar Nawaz Gul"]),
  ev("appointment", "was given", ("March 1976", "1976-03"), ["Akhtar Nawaz Gul"]),
  ev("communication", "wrote", ("June 1977", "1977-06"), ["Akhtar Nawaz Gul"]),
  ev("travel", "came back", ("1980", "1980"), ["Akhtar Nawaz Gul"]),
  ev("appointment", "was appointed", ("1985", "1985"), ["Akhtar Nawaz Gul"]),
  ev("departure", "resigned", ("30 May 1988", "1988-05-30"), ["Akhtar Nawaz Gul"]),
  ev("communication", "sent", None, ["Akhtar Nawaz Gul"]),
)

P("d2-21", """Menteri Besar steps down, Yusof Daud to take over

KUALA SERAI, 17 Feb 1983 — Datuk Seri Ibrahim Long, Menteri Besar of Perwira for the past thirteen years, submitted his resignation to the Sultan this morning. He will be succeeded on 1 March by Encik Yusof Daud, the state executive councillor for land and mines.

The announcement was made by the State Secretary, Tuan Haji Mokhtar Said, at a crowded press conference. Datuk Seri Ibrahim, 64, did not attend. An aide told reporters that he was resting.

Datuk Seri Ibrahim was born at Kampung Gajah in 1918 and was educated at the Sultan Idris Training College. He taught for eleven years, and was secretary of the Malay Teachers' Union from 1949 to 1953. He entered politics in 1955, when he was elected to the Federal Legislative Council, and was the Member for Hilir Serai in the state assembly from 1959. He was speaker of the assembly for six years before he became Menteri Besar on 5 February 1970. In 1974 the Sultan conferred on him the Order of the Crown.

His relations with the party's national leaders have not been easy. In December he was reported to have refused the post of high commissioner in Colombo, and on 20 January he was called to Kuala Lumpur for a meeting with the Deputy President of the party, Tan Sri Ghafar Baki.

Encik Yusof, 41, is a lawyer of Lincoln's Inn. He was deputy public prosecutor in Johor from 1969 to 1973, has sat for Batu Tiga since 1974 and has headed the party's youth wing in the state for the past four years. His father, the late Daud Mat Piah, was penghulu of Batu Tiga.

The youth wing let off firecrackers. Datin Seri Rahmah Hamid, Datuk Seri Ibrahim's wife, who is president of the state Women's Institute, was seen at the market, where she bought two ducks and would say nothing.

The party has 31 of the 38 seats in the assembly. A by-election in Hilir Serai is not expected, as Datuk Seri Ibrahim means to keep his seat.""",
  occ("Ibrahim Long", "Menteri Besar of Perwira", start=("5 February 1970", "1970-02-05"), end=("this morning", "1983-02-17"), again=["Menteri Besar", "Menteri Besar#3"]),
  occ("Yusof Daud", "Menteri Besar of Perwira", start=("1 March", "1983-03-01")),
  occ("Yusof Daud", "state executive councillor for land and mines"),
  occ("Mokhtar Said", "State Secretary"),
  occ("Ibrahim Long", "secretary of the Malay Teachers' Union", start=("1949", "1949"), end=("1953", "1953")),
  occ("Ibrahim Long", "elected to the Federal Legislative Council", start=("1955", "1955")),
  occ("Ibrahim Long", "Member for Hilir Serai in the state assembly", start=("1959", "1959"), again=["his seat"]),
  occ("Ibrahim Long", "speaker of the assembly", start=("six years", "1964"), end=("5 February 1970", "1970-02-05")),
  occ("Ghafar Baki", "Deputy President of the party"),
  occ("Yusof Daud", "deputy public prosecutor in Johor", start=("1969", "1969"), end=("1973", "1973")),
  occ("Yusof Daud", "sat for Batu Tiga", start=("1974#2", "1974")),
  occ("Yusof Daud", "headed the party's youth wing in the state", start=("the past four years", "1979")),
  occ("Daud Mat Piah", "penghulu of Batu Tiga", former=True),
  occ("Rahmah Hamid", "president of the state Women's Institute"),
  fact("Ibrahim Long", "birthPlace", "Kampung Gajah"),
  fact("Ibrahim Long", "birthDate", "1918", value="1918"),
  fact("Ibrahim Long", "education", "Sultan Idris Training College"),
  fact("Ibrahim Long", "award", "Order of the Crown", date=("1974", "1974")),
  fact("Yusof Daud", "occupation", "lawyer"),
  fact("Yusof Daud", "education", "Lincoln's Inn"),
  fact("Yusof Daud", "father", "Daud Mat Piah"),
  fact("Ibrahim Long", "spouse", "Rahmah Hamid"),
  ev("departure", "steps down", ("this morning", "1983-02-17"), ["Ibrahim Long"]),
  ev("appointment", "take over", ("1 March", "1983-03-01"), ["Yusof Daud"]),
  ev("departure", "resignation", ("this morning", "1983-02-17"), ["Ibrahim Long"]),
  ev("appointment", "be succeeded", ("1 March", "1983-03-01"), ["Yusof Daud"]),
  ev("communication", "announcement", None, ["Mokhtar Said"]),
  ev("election", "was elected", ("1955", "1955"), ["Ibrahim Long"]),
  ev("appointment", "became", ("5 February 1970", "1970-02-05"), ["Ibrahim Long"]),
  ev("award", "conferred", ("1974", "1974"), ["Ibrahim Long"]),
  ev("meeting", "meeting", ("20 January", "1983-01-20"), ["Ibrahim Long", "Ghafar Baki"], place="Kuala Lumpur"),
)

P("d2-22", """Metropolitan Anba Bishara of Qena, 1931–2008

Anba Bishara, Metropolitan of Qena and Qus, who had charge of that diocese for thirty-one years, died of a liver complaint in a Cairo hospital on 19 March 2008. The Coptic Patriarch presided at the funeral, which was attended by the governor of Qena, General Magdi Ayoub Sourial, by the Sheikh of the local Azhar institute, Abdel-Rahman Hifni, and by some thousands of people who could not get in.

He was born Fawzi Tadros Guirguis on 7 September 1931 at Naqada, where his father, Tadros, kept the telegraph. After the secondary school at Qena he studied agriculture at Cairo University, took his diploma in 1953, and worked for five years as an inspector of drains. In 1958 he entered the monastery of Anba Bola by the Red Sea, receiving the name of Mina. He was its bursar from 1961 to 1966 and was then called to the Patriarchate as secretary to Pope Kyrillos.

On 29 May 1977 he was consecrated Bishop of Qena; the rank of Metropolitan followed in 1995. The see had been vacant for two years, since the death of Anba Kyrillos the younger, and he found, by his own account, one car, no petrol and eleven lawsuits.

In September 1981 he was among the clergy detained on the President's order and spent four months in the prison of Wadi Natrun. The experience was not one on which he dwelt. "I slept well," he told a novice who asked.

Under him forty churches were repaired and a school for the blind was opened. He twice mediated between the Hawwara and the Ashraf, in 1989 and 1996, and sat for a time on the National Council for Human Rights. A proposal to make him secretary of the Holy Synod in 2001 came to nothing, because he would not leave the south.

The Patriarch has named Anba Pimen, Bishop of Naqada since 1991 and once the dead man's deacon, to administer the diocese until a successor is chosen. The dead man's nephew, Dr Nabil Tadros, represents Naqada in the People's Assembly.""",
  occ("Anba Bishara", "Metropolitan of Qena and Qus", start=("1995", "1995"), end=("19 March 2008", "2008-03-19"), again=["rank of Metropolitan", "Metropolitan"]),
  occ("Magdi Ayoub Sourial", "governor of Qena"),
  occ("Abdel-Rahman Hifni", "Sheikh of the local Azhar institute"),
  occ("Anba Bishara", "bursar", start=("1961", "1961"), end=("1966", "1966")),
  occ("Anba Bishara", "secretary to Pope Kyrillos", start=("1966", "1966")),
  occ("Kyrillos", "Pope"),
  occ("Anba Bishara", "Bishop of Qena", start=("29 May 1977", "1977-05-29"), end=("1995", "1995"), again=["had charge of that diocese"]),
  occ("Anba Kyrillos the younger", "The see", end=("two years", "1975")),
  occ("Anba Bishara", "sat for a time on the National Council for Human Rights"),
  occ("Anba Pimen", "Bishop of Naqada", start=("1991", "1991")),
  occ("Anba Pimen", "deacon", former=True),
  occ("Anba Pimen", "administer the diocese"),
  occ("Nabil Tadros", "represents Naqada in the People's Assembly"),
  fact("Anba Bishara", "causeOfDeath", "liver complaint"),
  fact("Anba Bishara", "deathPlace", "Cairo"),
  fact("Anba Bishara", "deathDate", "19 March 2008", value="2008-03-19"),
  fact("Anba Bishara", "birthName", "Fawzi Tadros Guirguis"),
  fact("Anba Bishara", "birthDate", "7 September 1931", value="1931-09-07"),
  fact("Anba Bishara", "birthPlace", "Naqada"),
  fact("Anba Bishara", "father", "Tadros#2"),
  fact("Anba Bishara", "education", "secondary school at Qena"),
  fact("Anba Bishara", "education", "Cairo University", date=("1953", "1953")),
  fact("Anba Bishara", "occupation", "inspector of drains"),
  fact("Anba Bishara", "religion", "Coptic"),
  fact("Anba Bishara", "alias", "Mina"),
  fact("Anba Bishara", "relatives", "Nabil Tadros"),
  fact("Anba Kyrillos the younger", "deathDate", "two years", value="1975"),
  ev("appointment", "was then called", ("1966", "1966"), ["Anba Bishara"], place="Patriarchate"),
  ev("appointment", "was consecrated", ("29 May 1977", "1977-05-29"), ["Anba Bishara"]),
  ev("appointment", "followed", ("1995", "1995"), ["Anba Bishara"]),
  ev("arrest", "detained", ("September 1981", "1981-09"), ["Anba Bishara"]),
  ev("communication", "told", None, ["Anba Bishara"]),
  ev("appointment", "has named", None, ["Anba Pimen"]),
)

P("d2-23", """Mamadou Faye Diagne élu — again

Dakar, 28 April 1994 (our own correspondent). Mamadou Faye Diagne was re-elected president of the Senegalese Handball and Athletics Union last night by 54 votes to 49, after four hours, two ballots and one power cut.

His challenger, Mme Aïssatou Ndiaye Bâ, the mayor of Rufisque, had led on the first ballot. The third candidate, Colonel Ousmane Sarr, commander of the Dakar fire brigade, withdrew in the dark and asked his friends to vote for Diagne.

A railwayman's son born at Thiès, Diagne, 52, threw the javelin for Senegal at Mexico City in 1968. He studied at the physical education institute in Paris, came home in 1971 as a teacher at the Lycée Malick Sy, and was national coach from 1974 until 1980. He was general secretary of the union under Issa Mbaye Samb, whom he replaced in January 1986 when Samb was named minister of youth and sports. Samb, who left the government last year, now directs the port of Kaolack.

Diagne is also a vice-president of the African Athletics Confederation, an office he has held since the congress of Nairobi in 1991, and has been a town councillor of Thiès for the Socialist Party since 1984. He was awarded the National Order of the Lion in 1989. He is married to the midwife Fatou Kiné Sow; their daughter, Mariama, is the national champion over 400 metres.

Mme Bâ conceded with good grace but told journalists that eleven clubs had voted which do not exist. The union's treasurer, Lamine Cissokho, who counted the ballots, rejected the charge. Cissokho himself was returned without a contest, as was the medical officer, Dr Henri Senghor Mendy.

Some delegates wanted the post of president to be limited to two terms. The motion was postponed, because the lights had gone again.

The Stade Iba Mar Diop was as full of cats as ever when the delegates left it at half past one.""",
  occ("Mamadou Faye Diagne", "president of the Senegalese Handball and Athletics Union", start=("January 1986", "1986-01")),
  occ("Aïssatou Ndiaye Bâ", "mayor of Rufisque"),
  occ("Ousmane Sarr", "commander of the Dakar fire brigade"),
  occ("Mamadou Faye Diagne", "national coach", start=("1974", "1974"), end=("1980", "1980")),
  occ("Mamadou Faye Diagne", "teacher at the Lycée Malick Sy", start=("1971", "1971")),
  occ("Mamadou Faye Diagne", "general secretary of the union", end=("January 1986", "1986-01")),
  occ("Issa Mbaye Samb", "president of the Senegalese Handball and Athletics Union", end=("January 1986", "1986-01")),
  occ("Issa Mbaye Samb", "minister of youth and sports", start=("January 1986", "1986-01"), end=("last year", "1993")),
  occ("Issa Mbaye Samb", "directs the port of Kaolack"),
  occ("Mamadou Faye Diagne", "vice-president of the African Athletics Confederation", start=("1991", "1991"), again=["an office"]),
  occ("Mamadou Faye Diagne", "town councillor of Thiès", start=("1984", "1984")),
  occ("Lamine Cissokho", "union's treasurer"),
  occ("Henri Senghor Mendy", "medical officer"),
  fact("Mamadou Faye Diagne", "birthPlace", "Thiès"),
  fact("Mamadou Faye Diagne", "education", "physical education institute in Paris"),
  fact("Mamadou Faye Diagne", "party", "Socialist Party"),
  fact("Mamadou Faye Diagne", "award", "National Order of the Lion", date=("1989", "1989")),
  fact("Mamadou Faye Diagne", "spouse", "Fatou Kiné Sow"),
  fact("Fatou Kiné Sow", "occupation", "midwife"),
  fact("Mamadou Faye Diagne", "children", "Mariama"),
  ev("election", "was re-elected", ("last night", "1994-04-27"), ["Mamadou Faye Diagne"], place="Dakar"),
  ev("candidacy", "challenger", None, ["Aïssatou Ndiaye Bâ"]),
  ev("candidacy", "candidate", None, ["Ousmane Sarr"]),
  ev("communication", "asked his friends", None, ["Ousmane Sarr"]),
  ev("travel", "came home", ("1971", "1971"), ["Mamadou Faye Diagne"]),
  ev("appointment", "replaced", ("January 1986", "1986-01"), ["Mamadou Faye Diagne", "Issa Mbaye Samb"]),
  ev("appointment", "was named", ("January 1986", "1986-01"), ["Issa Mbaye Samb"]),
  ev("departure", "left the government", ("last year", "1993"), ["Issa Mbaye Samb"]),
  ev("award", "was awarded", ("1989", "1989"), ["Mamadou Faye Diagne"]),
  ev("communication", "conceded", None, ["Aïssatou Ndiaye Bâ"]),
  ev("communication", "told", None, ["Aïssatou Ndiaye Bâ"]),
  ev("election", "was returned", None, ["Lamine Cissokho", "Henri Senghor Mendy"]),
)

P("d2-24", """Who is the new Minister of Mines?

La Paz, 30 January 1979

Simón Choque Villca, whose name was not on any of the lists that circulated at the weekend, received the ministry of mines and metallurgy this morning from the hands of his predecessor, Colonel Edgar Peredo Vaca. It took four minutes. The colonel goes to the embassy in Asunción.

The new minister was born at Llallagua in 1933. At fourteen he entered Siglo XX as a messenger; at nineteen, in the year of the revolution, he was a driller and a member of the militia; at twenty-six his section chose him as delegate. He rose to be secretary of conflicts of the mineworkers' federation (1961–63) and, for a few months in 1964, its acting general secretary, while Federico Lora was under arrest. After the coup he was himself arrested, at Oruro, and was sent to San Ignacio de Velasco, where he was held with fourteen others on a ranch.

He escaped to Peru in 1966 and did not return for four years. In Lima he sold books, and married a countrywoman, Teodora Mamani, sister of the future senator Genaro Mamani. It was Genaro, by then leader of the Peasant Bloc, who brought him back into politics after a second exile, in Sweden, from 1972.

Choque was elected deputy for Bustillo last July, in the vote that was annulled. He is said to have refused the labour portfolio in November, telling the President-designate that there was nothing he could do with it except apologise.

At the federation's hall his old colleagues were divided. The general secretary, Lora, who holds the office once more, embraced him and then published a statement against him. The treasurer, Rosendo Osorio, recalled that in 1963 Choque had fallen asleep at a congress in Colquiri and had been elected to the wrong committee.

"I shall go down a mine every month," the minister promised. The mining bank's president, Engineer Walter Zuazo, appointed only last week, was seen buying boots.""",
  occ("Simón Choque Villca", "ministry of mines and metallurgy", start=("this morning", "1979-01-30"), again=["new Minister of Mines", "new minister", "the minister"]),
  occ("Edgar Peredo Vaca", "ministry of mines and metallurgy", end=("this morning", "1979-01-30"), again=["predecessor"]),
  occ("Edgar Peredo Vaca", "embassy in Asunción"),
  occ("Simón Choque Villca", "delegate", start=("twenty-six", "1959")),
  occ("Simón Choque Villca", "secretary of conflicts of the mineworkers' federation", start=("1961", "1961"), end=("63", "1963")),
  occ("Simón Choque Villca", "acting general secretary", start=("1964", "1964")),
  occ("Genaro Mamani", "senator"),
  occ("Genaro Mamani", "leader of the Peasant Bloc"),
  occ("Simón Choque Villca", "deputy for Bustillo", start=("last July", "1978-07")),
  occ("Federico Lora", "general secretary#2"),
  occ("Rosendo Osorio", "treasurer"),
  occ("Walter Zuazo", "mining bank's president", start=("last week", "1979-01")),
  fact("Simón Choque Villca", "birthPlace", "Llallagua"),
  fact("Simón Choque Villca", "birthDate", "1933", value="1933"),
  fact("Simón Choque Villca", "occupation", "messenger"),
  fact("Simón Choque Villca", "occupation", "driller"),
  fact("Simón Choque Villca", "militaryService", "militia"),
  fact("Simón Choque Villca", "residence", "Lima"),
  fact("Simón Choque Villca", "residence", "Sweden"),
  fact("Simón Choque Villca", "spouse", "Teodora Mamani"),
  fact("Teodora Mamani", "siblings", "Genaro Mamani"),
  fact("Genaro Mamani", "party", "Peasant Bloc"),
  ev("appointment", "received", ("this morning", "1979-01-30"), ["Simón Choque Villca", "Edgar Peredo Vaca"], place="La Paz"),
  ev("appointment", "goes to", None, ["Edgar Peredo Vaca"], place="Asunción"),
  ev("election", "chose", ("twenty-six", "1959"), ["Simón Choque Villca"]),
  ev("arrest", "under arrest", ("1964", "1964"), ["Federico Lora"]),
  ev("arrest", "arrested", None, ["Simón Choque Villca"], place="Oruro"),
  ev("travel", "escaped", ("1966", "1966"), ["Simón Choque Villca"], place="Peru"),
  ev("election", "was elected", ("last July", "1978-07"), ["Simón Choque Villca"]),
  ev("communication", "telling", ("in November", "1978-11"), ["Simón Choque Villca"], status="claimed"),
  ev("communication", "published", None, ["Federico Lora"]),
  ev("communication", "recalled", None, ["Rosendo Osorio"]),
  ev("election", "had been elected", ("1963", "1963"), ["Simón Choque Villca"], place="Colquiri", status="claimed"),
  ev("communication", "promised", None, ["Simón Choque Villca"]),
  ev("appointment", "appointed", ("last week", "1979-01"), ["Walter Zuazo"]),
)

P("d2-25", """Kazi Anwarul Momen, editor, dies at 76

Dhaka, 21 July 2003 — Kazi Anwarul Momen, editor of the Daily Padma for a quarter of a century and a former adviser to a caretaker government, died at his home in Dhanmondi on Saturday. He had suffered from diabetes for many years.

Momen was born on 1 March 1927 in Krishnanagar, in what is now West Bengal, and moved to Dhaka with his family in 1950. He studied at Presidency College and at Dhaka University, where he took a master's degree in history in 1952. In February of that year he was arrested during the language movement and spent twenty-two days in jail.

He joined the Daily Padma as a sub-editor in 1953, became its news editor in 1959, and succeeded Syed Nazmul Haq as editor in 1967, when Haq was appointed press counsellor in London. The paper was closed by the authorities from March 1971 to January 1972. Momen spent those months in Agartala, where he wrote for the Bengali service of a clandestine radio. He retired in 1992. His successor, Rokeya Sultana Chowdhury, was the first woman to edit a national daily in the country.

He was president of the National Press Club in 1969–70 and again in 1975, chairman of the Press Institute from 1982 to 1986, and adviser for information and culture in the caretaker government headed by Justice Latifur Karim from December 1990 to March 1991. He declined an ambassadorship in 1991 and a seat in the upper house of a parliament that, he liked to point out, had only one.

His awards included the Ekushey Padak in 1980. He published two books of essays, neither of which sold.

The prime minister visited the house on Sunday. A meeting of condolence will be held at the Press Club, whose present secretary, Shafiqur Rahman Liton, was once his driver's boy. Momen was buried at Banani beside his wife, the singer Laila Arjuman, who died in 1998. They had no children. A brother, Kazi Zahirul Momen, is a retired judge of the Calcutta High Court.""",
  occ("Kazi Anwarul Momen", "editor of the Daily Padma", start=("1967", "1967"), end=("1992", "1992"), again=["editor", "editor#5"]),
  occ("Kazi Anwarul Momen", "adviser for information and culture in the caretaker government", start=("December 1990", "1990-12"), end=("March 1991", "1991-03"), again=["adviser to a caretaker government"]),
  occ("Kazi Anwarul Momen", "sub-editor", start=("1953", "1953"), end=("1959", "1959")),
  occ("Kazi Anwarul Momen", "news editor", start=("1959", "1959"), end=("1967", "1967")),
  occ("Syed Nazmul Haq", "editor of the Daily Padma", end=("1967", "1967"), again=["editor#5"]),
  occ("Syed Nazmul Haq", "press counsellor in London", start=("1967", "1967")),
  occ("Rokeya Sultana Chowdhury", "edit a national daily", start=("1992", "1992"), again=["successor"]),
  occ("Kazi Anwarul Momen", "president of the National Press Club", start=("1969", "1969"), end=("70", "1970")),
  occ("Kazi Anwarul Momen", "president of the National Press Club", start=("1975", "1975")),
  occ("Kazi Anwarul Momen", "chairman of the Press Institute", start=("1982", "1982"), end=("1986", "1986")),
  occ("Latifur Karim", "caretaker government headed by", start=("December 1990", "1990-12"), end=("March 1991", "1991-03")),
  occ("Shafiqur Rahman Liton", "secretary"),
  occ("Kazi Zahirul Momen", "judge of the Calcutta High Court", former=True),
  fact("Kazi Anwarul Momen", "residence", "Dhanmondi"),
  fact("Kazi Anwarul Momen", "deathPlace", "Dhanmondi"),
  fact("Kazi Anwarul Momen", "deathDate", "Saturday", value="2003-07-19"),
  fact("Kazi Anwarul Momen", "birthDate", "1 March 1927", value="1927-03-01"),
  fact("Kazi Anwarul Momen", "birthPlace", "Krishnanagar"),
  fact("Kazi Anwarul Momen", "education", "Presidency College"),
  fact("Kazi Anwarul Momen", "education", "Dhaka University", date=("1952", "1952")),
  fact("Kazi Anwarul Momen", "award", "Ekushey Padak", date=("1980", "1980")),
  fact("Kazi Anwarul Momen", "spouse", "Laila Arjuman"),
  fact("Laila Arjuman", "occupation", "singer"),
  fact("Laila Arjuman", "deathDate", "1998", value="1998"),
  fact("Kazi Anwarul Momen", "siblings", "Kazi Zahirul Momen"),
  ev("travel", "moved", ("1950", "1950"), ["Kazi Anwarul Momen"], place="Dhaka#2"),
  ev("arrest", "was arrested", ("In February of that year", "1952-02"), ["Kazi Anwarul Momen"]),
  ev("appointment", "joined", ("1953", "1953"), ["Kazi Anwarul Momen"]),
  ev("appointment", "became", ("1959", "1959"), ["Kazi Anwarul Momen"]),
  ev("appointment", "succeeded", ("1967", "1967"), ["Kazi Anwarul Momen"]),
  ev("appointment", "was appointed", ("1967", "1967"), ["Syed Nazmul Haq"]),
  ev("departure", "retired", ("1992", "1992"), ["Kazi Anwarul Momen"]),
)

P("d2-26", """Manuchehr Daftari, last mayor of old Rasht

Manuchehr Daftari, a senator of the Iranian Empire who ended his days above a dry cleaner's in Nice, kept on his wall a photograph of a fish market. He had built it. He is dead at eighty-six, and the market, his nephew writes, still stands.

The facts are quickly told. Born in Rasht in 1911, to the landowner Habibollah Khan Daftari and Badr ol-Moluk; the American College in Tehran; law at Montpellier, whence he returned in 1937. He was a judge at Tabriz until the war and a deputy for Rasht in the 14th and 15th Majles (1944–49), voting with whoever promised a road. Mayor of Rasht from 1952, he survived the fall of the government which had sent him there, and did not give up the keys until 1959. Then the ministry of the interior, as under-secretary to General Alavi-Moqaddam; then, in 1963, the Senate, an appointed seat, which he kept until the Senate itself ceased to be.

The facts do not tell why they liked him. He knew the price of rice. He was the only governor of Gilan — eight months of 1961, between two generals — who dined with the boatmen, and when the second of the generals, Mohsen Pakravan-Khalili, proposed to have the bazaar widened, Daftari lay down in it.

He left Tehran by the airport on 9 January 1979 with one suitcase. A revolutionary court convicted him in his absence, in 1981, of sowing corruption; it is not recorded what the evidence was. Among the exiles he refused every title. He would not be a member of the council that Dr Shapur Amini formed in Paris, he said, because he had been in one council with Dr Amini already.

He married Forugh Samii, headmistress of the girls' school, in 1940. She died in 1992. Of their daughters, Shirin is professor of Persian at Aix and Nasrin was, until her retirement, deputy librarian of the Bodleian.

The funeral was on a Tuesday, in rain. "He would have ordered a road," somebody remarked.""",
  occ("Manuchehr Daftari", "Mayor of Rasht", start=("1952", "1952"), end=("1959", "1959"), again=["mayor of old Rasht", "the keys"]),
  occ("Manuchehr Daftari", "an appointed seat", start=("1963", "1963"), end=("ceased to be", ""), again=["senator of the Iranian Empire", "the Senate"]),
  occ("Manuchehr Daftari", "judge at Tabriz"),
  occ("Manuchehr Daftari", "deputy for Rasht", start=("1944", "1944"), end=("49", "1949")),
  occ("Manuchehr Daftari", "under-secretary to General Alavi-Moqaddam", start=("1959", "1959")),
  occ("Manuchehr Daftari", "governor of Gilan", start=("1961", "1961"), end=("1961", "1961")),
  occ("Alavi-Moqaddam", "ministry of the interior"),
  occ("Forugh Samii", "headmistress of the girls' school"),
  occ("Shirin", "professor of Persian at Aix"),
  occ("Nasrin", "deputy librarian of the Bodleian", former=True),
  occ("Mohsen Pakravan-Khalili", "governor of Gilan", start=("1961", "1961")),
  fact("Manuchehr Daftari", "residence", "Nice"),
  fact("Manuchehr Daftari", "birthPlace", "Rasht#2"),
  fact("Manuchehr Daftari", "birthDate", "1911", value="1911"),
  fact("Manuchehr Daftari", "father", "Habibollah Khan Daftari"),
  fact("Habibollah Khan Daftari", "occupation", "landowner"),
  fact("Manuchehr Daftari", "mother", "Badr ol-Moluk"),
  fact("Manuchehr Daftari", "education", "American College in Tehran"),
  fact("Manuchehr Daftari", "education", "Montpellier"),
  fact("Manuchehr Daftari", "spouse", "Forugh Samii", date=("1940", "1940")),
  fact("Forugh Samii", "deathDate", "1992", value="1992"),
  fact("Manuchehr Daftari", "children", "Shirin"),
  fact("Manuchehr Daftari", "children", "Nasrin"),
  ev("travel", "returned", ("1937", "1937"), ["Manuchehr Daftari"]),
  ev("appointment", "had sent him", ("1952", "1952"), ["Manuchehr Daftari"]),
  ev("departure", "give up", ("1959", "1959"), ["Manuchehr Daftari"]),
  ev("travel", "left Tehran", ("9 January 1979", "1979-01-09"), ["Manuchehr Daftari"]),
  ev("conviction", "convicted", ("1981", "1981"), ["Manuchehr Daftari"]),
  ev("communication", "said", None, ["Manuchehr Daftari"]),
  ev("departure", "retirement", None, ["Nasrin"]),
)

P("d2-27", """OBITUARY

Senior Lieutenant General Trần Quốc Thuận (1925–2011)

HÀ NỘI — Senior Lieutenant General Trần Quốc Thuận, former Deputy Minister of National Defence and former member of the Party Central Committee, passed away at 5.20 a.m. on August 26, 2011, at Military Hospital 108, following a stroke. He was 86.

The late general was born Trần Văn Bảy on March 14, 1925, in Thanh Chương District, Nghệ An Province. He joined the revolution in 1944 and was admitted to the Party in June 1946.

Summary of service

1947–1949: political commissar of Battalion 57
1950–1954: deputy commander, then commander, of Regiment 44
1955–1958: student at the Military Academy, Nanjing
1960–1965: chief of staff of Military Zone 4
1965–1972: deputy commander of Group 559
1974–1978: commander of the Engineering Corps
1978–1988: Deputy Minister of National Defence

He was an alternate member of the Central Committee from December 1976 and a full member from 1982 to 1991. He sat in the National Assembly of the Seventh and Eighth Terms as a deputy for Nghệ Tĩnh. After his retirement in 1988 he was chairman of the Nghệ An Fellow-Countrymen's Association in Hà Nội for a number of years and gave his name to no street, although a committee had been set up for the purpose.

The general was awarded the Hồ Chí Minh Order, First Class, in 2001.

Comrades recall that he walked the whole length of the road on which he had served, at the age of seventy-five, and complained of the bridges.

He leaves a wife, Dr Nguyễn Thị Sâm, former deputy director of the Central Maternity Hospital, and three children. The eldest, Major General Trần Quốc Hưng, is political commissar of the Engineering Corps.

The lying-in-state will be held on August 31 at the National Funeral House. The funeral committee is headed by General Lê Đình Khang, Deputy Minister of National Defence. The dead man's oldest friend, Colonel Phan Thế Lữ, retired, his successor at Military Zone 4, is expected to speak.""",
  occ("Trần Quốc Thuận", "Deputy Minister of National Defence#2", start=("1978#2", "1978"), end=("1988", "1988"), again=["Deputy Minister of National Defence"]),
  occ("Trần Quốc Thuận", "full member", start=("1982", "1982"), end=("1991", "1991"), again=["member of the Party Central Committee"]),
  occ("Trần Quốc Thuận", "political commissar of Battalion 57", start=("1947", "1947"), end=("1949", "1949")),
  occ("Trần Quốc Thuận", "deputy commander", start=("1950", "1950")),
  occ("Trần Quốc Thuận", "commander, of Regiment 44", end=("1954", "1954")),
  occ("Trần Quốc Thuận", "chief of staff of Military Zone 4", start=("1960", "1960"), end=("1965", "1965")),
  occ("Trần Quốc Thuận", "deputy commander of Group 559", start=("1965#2", "1965"), end=("1972", "1972")),
  occ("Trần Quốc Thuận", "commander of the Engineering Corps", start=("1974", "1974"), end=("1978", "1978")),
  occ("Trần Quốc Thuận", "alternate member of the Central Committee", start=("December 1976", "1976-12"), end=("1982", "1982")),
  occ("Trần Quốc Thuận", "deputy for Nghệ Tĩnh", again=["sat in the National Assembly"]),
  occ("Trần Quốc Thuận", "chairman of the Nghệ An Fellow-Countrymen's Association in Hà Nội", start=("1988#2", "1988")),
  occ("Nguyễn Thị Sâm", "deputy director of the Central Maternity Hospital", former=True),
  occ("Trần Quốc Hưng", "political commissar of the Engineering Corps"),
  occ("Lê Đình Khang", "funeral committee is headed by"),
  occ("Lê Đình Khang", "Deputy Minister of National Defence#3"),
  occ("Phan Thế Lữ", "chief of staff of Military Zone 4", start=("1965", "1965"), again=["successor at Military Zone 4"]),
  fact("Trần Quốc Thuận", "deathDate", "August 26, 2011", value="2011-08-26"),
  fact("Trần Quốc Thuận", "deathPlace", "Military Hospital 108"),
  fact("Trần Quốc Thuận", "causeOfDeath", "stroke"),
  fact("Trần Quốc Thuận", "birthName", "Trần Văn Bảy"),
  fact("Trần Quốc Thuận", "birthDate", "March 14, 1925", value="1925-03-14"),
  fact("Trần Quốc Thuận", "birthPlace", "Thanh Chương District, Nghệ An Province"),
  fact("Trần Quốc Thuận", "party", "the Party#2"),
  fact("Trần Quốc Thuận", "education", "Military Academy, Nanjing"),
  fact("Trần Quốc Thuận", "award", "Hồ Chí Minh Order, First Class", date=("2001", "2001")),
  fact("Trần Quốc Thuận", "spouse", "Nguyễn Thị Sâm"),
  fact("Trần Quốc Thuận", "children", "Trần Quốc Hưng"),
  ev("departure", "retirement", ("1988#2", "1988"), ["Trần Quốc Thuận"]),
  ev("award", "was awarded", ("2001", "2001"), ["Trần Quốc Thuận"]),
)

P("d2-28", """New Chief Justice sworn in at King's House

KINGSTON, Jamaica — Mr Justice Errol Prendergast-Wynter took the oath as Chief Justice yesterday, 1 October 1996, before the Governor-General, Sir Clinton Bogle, at a ceremony cut short by rain.

He replaces Sir Lascelles Tomlinson, who retired on Monday after eleven years in the office and thirty-one on the Bench. Sir Lascelles was absent; he was, he had told friends, "already fishing".

Mr Justice Prendergast-Wynter, 58, was born in Port Antonio and went to Titchfield High School and the University College of the West Indies. He was called to the Bar at Gray's Inn in 1963. He was crown counsel from 1964 to 1969 and was then in private practice in Montego Bay until 1978, when he was appointed a puisne judge. He went to the Court of Appeal in 1988 and had been President of that court since 1993. From 1990 to 1992 he sat on the commission of inquiry into prison conditions, of which the late Bishop Herman Spence was chairman.

Mrs Justice Norma Grant-Elleston becomes President of the Court of Appeal. She is the first woman to hold the post and was formerly Solicitor-General. Her own seat goes to Mr Seymour Chin, Q.C., president of the Bar Association.

In brief remarks, the new Chief Justice promised shorter lists and shorter speeches, and sat down. The Minister of Justice, Mr Keble Phillips, thanked Sir Lascelles for a "stubborn and useful" life. Not everybody was content: the Opposition spokesman on justice, Miss Beverley Anglin, claims that the Prime Minister telephoned two members of the Judicial Service Commission before the vote, which the Prime Minister's press secretary, Mr Hugh Dacosta, described as "mischief".

Sir Lascelles, a past president of the Kingston Cricket Club, was made a member of the Order of Jamaica in 1989. The courthouse at Half Way Tree, whose roof leaks, is to be called after him.

The new Chief Justice is married to Dr Olive Wynter, a lecturer at the University, and has three daughters.""",
  occ("Errol Prendergast-Wynter", "Chief Justice#2", start=("yesterday, 1 October 1996", "1996-10-01"), again=["Chief Justice", "new Chief Justice", "new Chief Justice#2"]),
  occ("Clinton Bogle", "Governor-General"),
  occ("Lascelles Tomlinson", "Chief Justice#2", start=("eleven years", "1985"), end=("Monday", "1996-09-30"), again=["the office"]),
  occ("Lascelles Tomlinson", "on the Bench", start=("thirty-one", "1965"), end=("Monday", "1996-09-30")),
  occ("Errol Prendergast-Wynter", "crown counsel", start=("1964", "1964"), end=("1969", "1969")),
  occ("Errol Prendergast-Wynter", "puisne judge", start=("1978", "1978"), end=("1988", "1988")),
  occ("Errol Prendergast-Wynter", "Court of Appeal", start=("1988", "1988"), end=("1993", "1993")),
  occ("Errol Prendergast-Wynter", "President of that court", start=("1993", "1993"), end=("1 October 1996", "1996-10-01")),
  occ("Errol Prendergast-Wynter", "sat on the commission of inquiry into prison conditions", start=("1990", "1990"), end=("1992", "1992")),
  occ("Herman Spence", "chairman", start=("1990", "1990"), end=("1992", "1992")),
  occ("Herman Spence", "Bishop", former=True),
  occ("Norma Grant-Elleston", "President of the Court of Appeal", again=["the post"]),
  occ("Norma Grant-Elleston", "Solicitor-General", former=True),
  occ("Norma Grant-Elleston", "own seat", former=True),
  occ("Seymour Chin", "own seat"),
  occ("Seymour Chin", "president of the Bar Association"),
  occ("Keble Phillips", "Minister of Justice"),
  occ("Beverley Anglin", "Opposition spokesman on justice"),
  occ("Hugh Dacosta", "Prime Minister's press secretary"),
  occ("Lascelles Tomlinson", "president of the Kingston Cricket Club", former=True),
  occ("Olive Wynter", "lecturer at the University"),
  fact("Errol Prendergast-Wynter", "birthPlace", "Port Antonio"),
  fact("Errol Prendergast-Wynter", "education", "Titchfield High School"),
  fact("Errol Prendergast-Wynter", "education", "University College of the West Indies"),
  fact("Errol Prendergast-Wynter", "education", "Gray's Inn", date=("1963", "1963")),
  fact("Lascelles Tomlinson", "award", "Order of Jamaica", date=("1989", "1989")),
  fact("Errol Prendergast-Wynter", "spouse", "Olive Wynter"),
  ev("appointment", "sworn in", ("yesterday, 1 October 1996", "1996-10-01"), ["Errol Prendergast-Wynter"], place="King's House"),
  ev("appointment", "took the oath", ("yesterday, 1 October 1996", "1996-10-01"), ["Errol Prendergast-Wynter", "Clinton Bogle"], place="King's House"),
  ev("appointment", "replaces", ("yesterday, 1 October 1996", "1996-10-01"), ["Errol Prendergast-Wynter"]),
  ev("departure", "retired", ("Monday", "1996-09-30"), ["Lascelles Tomlinson"]),
  ev("communication", "had told", None, ["Lascelles Tomlinson"]),
  ev("appointment", "was appointed", ("1978", "1978"), ["Errol Prendergast-Wynter"]),
  ev("appointment", "went to the Court of Appeal", ("1988", "1988"), ["Errol Prendergast-Wynter"]),
  ev("appointment", "becomes", None, ["Norma Grant-Elleston"]),
  ev("appointment", "goes to", None, ["Seymour Chin"]),
  ev("speech", "brief remarks", ("yesterday", "1996-10-01"), ["Errol Prendergast-Wynter"]),
  ev("communication", "thanked", None, ["Keble Phillips", "Lascelles Tomlinson"]),
  ev("award", "was made", ("1989", "1989"), ["Lascelles Tomlinson"]),
)

P("d2-29", """Mubita holds on in Kalundu by-election

LUSAKA, Friday — The ruling party kept the Kalundu seat in yesterday's by-election, but with less than half of its former majority, the returning officer, Mr Gift Simwinga, announced shortly before dawn. The date was chosen, it may be recalled, to fall before the rains: 20 September 2007 was cloudless.

Mrs Inonge Mubita, a former head teacher of Senanga Girls' School, took 6,402 votes for the Movement. The trade unionist Austin Phiri of the Patriotic Alliance had 5,977 and the independent, Pastor Nevers Kapaso, 811.

The seat fell vacant in May, when Mr Leonard Sitwala, who had held it since 2001, was sentenced to three years for stealing fertiliser. His appeal is to be heard in November. Mr Sitwala was deputy minister of agriculture from 2003 until his arrest at Livingstone in August 2006.

Mrs Mubita is the widow of Mr Godfrey Mubita, who was the area's member from 1988 to 1996 and died in 1999. She was mayor of Mongu in 2005 and 2006 and has chaired the provincial library committee since 2002. She was born in 1955 and trained at Chalimbana; her elder brother is the Litunga's ngambela, Mr Mukelabai Wamunyima.

Mr Phiri, who is deputy president of the Workers' Congress, said that he would petition the High Court, because three ballot boxes had "slept in a shop". He lost in Kalundu in 2001 too, by only 90 votes.

President Chanda Mwila flew to Kalundu twice during the campaign, on 1 and 15 September, and promised a bridge. "We have heard of this bridge from three presidents," observed an old man outside the polling station. "We shall vote for it again."

The new member is to be sworn in by the Speaker, Mr Amos Nakatindi, on Tuesday. Talk that she is to be given a ministry is premature, according to the party's secretary-general, Mrs Edith Tembo, who nonetheless smiled.

Turnout was 41 per cent. The school at which most people voted has carried the name of Godfrey Mubita since 2000.""",
  occ("Gift Simwinga", "returning officer"),
  occ("Inonge Mubita", "head teacher of Senanga Girls' School", former=True),
  occ("Inonge Mubita", "Kalundu seat", start=("yesterday", "2007-09-20"), again=["new member"]),
  occ("Leonard Sitwala", "Kalundu seat", start=("2001", "2001"), end=("May", "2007-05"), again=["The seat", "held it"]),
  occ("Leonard Sitwala", "deputy minister of agriculture", start=("2003", "2003"), end=("August 2006", "2006-08")),
  occ("Godfrey Mubita", "the area's member", start=("1988", "1988"), end=("1996", "1996")),
  occ("Inonge Mubita", "mayor of Mongu", start=("2005", "2005"), end=("2006#2", "2006")),
  occ("Inonge Mubita", "chaired the provincial library committee", start=("2002", "2002")),
  occ("Mukelabai Wamunyima", "Litunga's ngambela"),
  occ("Austin Phiri", "deputy president of the Workers' Congress"),
  occ("Chanda Mwila", "President"),
  occ("Amos Nakatindi", "Speaker"),
  occ("Edith Tembo", "party's secretary-general"),
  fact("Inonge Mubita", "party", "the Movement"),
  fact("Austin Phiri", "occupation", "trade unionist"),
  fact("Austin Phiri", "party", "Patriotic Alliance"),
  fact("Nevers Kapaso", "occupation", "Pastor"),
  fact("Inonge Mubita", "spouse", "Godfrey Mubita"),
  fact("Godfrey Mubita", "deathDate", "1999", value="1999"),
  fact("Inonge Mubita", "birthDate", "1955", value="1955"),
  fact("Inonge Mubita", "education", "Chalimbana"),
  fact("Inonge Mubita", "siblings", "Mukelabai Wamunyima"),
  ev("election", "by-election#2", ("yesterday", "2007-09-20"), ["Inonge Mubita", "Austin Phiri", "Nevers Kapaso"]),
  ev("communication", "announced", None, ["Gift Simwinga"]),
  ev("departure", "fell vacant", ("May", "2007-05"), ["Leonard Sitwala"]),
  ev("sanction", "was sentenced", ("May", "2007-05"), ["Leonard Sitwala"]),
  ev("arrest", "arrest", ("August 2006", "2006-08"), ["Leonard Sitwala"], place="Livingstone"),
  ev("communication", "said", None, ["Austin Phiri"]),
  ev("election", "lost", ("2001#2", "2001"), ["Austin Phiri"]),
  ev("travel", "flew to Kalundu", ("1 and 15 September", "2007-09-01"), ["Chanda Mwila"], place="Kalundu"),
  ev("travel", "flew to Kalundu", ("15 September", "2007-09-15"), ["Chanda Mwila"], place="Kalundu"),
  ev("communication", "promised", None, ["Chanda Mwila"]),
  ev("appointment", "be sworn in", ("Tuesday", "2007-09-25"), ["Inonge Mubita", "Amos Nakatindi"]),
)

P("d2-30", """Former premier Surya Bikram Rana Bhat dead

KATHMANDU, 10 March 2008 — Surya Bikram Rana Bhat, who was prime minister of Nepal for two hundred and eleven days and spoke of them seldom, died at Patan on Friday after a fall. He was 91.

He was born in Palpa on Magh 3, 1973 by the Nepali reckoning (January 1917), the son of the badahakim of that district, Colonel Dhir Bikram Bhat. He was sent to school at Banaras and took a degree at Allahabad in 1938. During the forties he was tutor to the princes; the eldest, it is said, learnt from him how to sit still.

When the Ranas fell he was a section officer in the foreign ministry. He served as chargé d'affaires in London in 1953 and was royal councillor from 1955 to 1957. He was Nepal's ambassador in New Delhi between 1961 and 1964, and foreign secretary thereafter. King Mahendra made him a member of the Raj Sabha in 1966 and chairman of its standing committee three years later.

He became prime minister on 13 April 1971, succeeding Keshav Lal Pradhan, and gave way to Pradhan again on 10 November. It was an interregnum, his critics have written, in which nothing happened. He would have agreed. But the land records of eleven districts were burnt that summer by angry tenants, and he refused, when the army's chief of staff, General Nara Shumsher Thapa, pressed him, to have anyone shot.

Afterwards he was vice-chancellor of Mahendra Sanskrit University (1973–1978) and chairman of the Red Cross. In 1979 he was offered the premiership a second time; he sent back the car.

Bhat was decorated with the Gorkha Dakshina Bahu, first class, in 1965. He translated Goldsmith. In old age he kept bees at Godavari and received, on Saturdays, whoever came, including Maoists.

His wife, Princess Ambika, whom he married in 1942, predeceased him. Their son Prabhakar was secretary of the water resources ministry until last month; he now teaches in Manila. The former speaker, Damber Subba, led the mourners at Aryaghat.""",
  occ("Surya Bikram Rana Bhat", "prime minister#2", start=("13 April 1971", "1971-04-13"), end=("10 November", "1971-11-10"), again=["premier", "prime minister of Nepal"]),
  occ("Dhir Bikram Bhat", "badahakim of that district"),
  occ("Surya Bikram Rana Bhat", "tutor to the princes"),
  occ("Surya Bikram Rana Bhat", "section officer in the foreign ministry"),
  occ("Surya Bikram Rana Bhat", "chargé d'affaires in London", start=("1953", "1953")),
  occ("Surya Bikram Rana Bhat", "royal councillor", start=("1955", "1955"), end=("1957", "1957")),
  occ("Surya Bikram Rana Bhat", "ambassador in New Delhi", start=("1961", "1961"), end=("1964", "1964")),
  occ("Surya Bikram Rana Bhat", "foreign secretary", start=("1964", "1964")),
  occ("Mahendra", "King"),
  occ("Surya Bikram Rana Bhat", "member of the Raj Sabha", start=("1966", "1966")),
  occ("Surya Bikram Rana Bhat", "chairman of its standing committee", start=("three years later", "1969")),
  occ("Keshav Lal Pradhan", "prime minister#2", end=("13 April 1971", "1971-04-13")),
  occ("Keshav Lal Pradhan", "prime minister#2", start=("10 November", "1971-11-10")),
  occ("Nara Shumsher Thapa", "army's chief of staff"),
  occ("Surya Bikram Rana Bhat", "vice-chancellor of Mahendra Sanskrit University", start=("1973#2", "1973"), end=("1978", "1978")),
  occ("Surya Bikram Rana Bhat", "chairman of the Red Cross"),
  occ("Prabhakar", "secretary of the water resources ministry", end=("last month", "2008-02")),
  occ("Damber Subba", "speaker", former=True),
  fact("Surya Bikram Rana Bhat", "deathPlace", "Patan"),
  fact("Surya Bikram Rana Bhat", "deathDate", "Friday", value="2008-03-07"),
  fact("Surya Bikram Rana Bhat", "causeOfDeath", "fall"),
  fact("Surya Bikram Rana Bhat", "birthPlace", "Palpa"),
  fact("Surya Bikram Rana Bhat", "birthDate", "January 1917", value="1917-01"),
  fact("Surya Bikram Rana Bhat", "father", "Dhir Bikram Bhat"),
  fact("Surya Bikram Rana Bhat", "education", "Banaras"),
  fact("Surya Bikram Rana Bhat", "education", "Allahabad", date=("1938", "1938")),
  fact("Surya Bikram Rana Bhat", "award", "Gorkha Dakshina Bahu, first class", date=("1965", "1965")),
  fact("Surya Bikram Rana Bhat", "residence", "Godavari"),
  fact("Surya Bikram Rana Bhat", "spouse", "Ambika", date=("1942", "1942")),
  fact("Surya Bikram Rana Bhat", "children", "Prabhakar"),
  fact("Prabhakar", "residence", "Manila"),
  ev("appointment", "made him", ("1966", "1966"), ["Mahendra", "Surya Bikram Rana Bhat"]),
  ev("appointment", "became", ("13 April 1971", "1971-04-13"), ["Surya Bikram Rana Bhat"]),
  ev("departure", "gave way", ("10 November", "1971-11-10"), ["Surya Bikram Rana Bhat", "Keshav Lal Pradhan"]),
  ev("communication", "pressed", None, ["Nara Shumsher Thapa", "Surya Bikram Rana Bhat"]),
  ev("award", "was decorated", ("1965", "1965"), ["Surya Bikram Rana Bhat"]),
)

P("d2-31", """Two Kims and one chair

SEOUL, 21 June 2016 — The board of Hanbit Broadcasting is to meet on Thursday for the ninth time this year, and for the ninth time it will try to decide which of two men named Kim presides over it.

Kim Dae-shik, 66, was appointed chairman on 2 March 2015 by the then communications minister, Seo Jung-min. He is a retired vice-president of the Hanbit textile company, holds a doctorate from Yonsei, and was an assemblyman for the Saenuri Party from 2004 to 2012. He was dismissed by the shareholders on 8 January for having, they resolved, "lost the confidence of the microphones".

Kim Dae-young, 61, no relation, was elected in his place the same afternoon. A reporter by trade, he joined the station in 1983, was its Washington correspondent in the nineties and director of news from 2008 until 2013, when he was suspended for six months over a documentary about the army. He led the journalists' union during the strike of 1992. He has the key to the office; his rival has the seal.

On 15 February the Seoul district court, Judge Han Mi-ra presiding, held that the dismissal was void. Ten days later the shareholders dismissed the elder Kim again. He appealed, and testified on 3 May that he had been locked in a lift.

Meanwhile there are other chairs to fill. The auditor, Professor Lim Sung-ho, resigned in March to become rector of Daegu Women's University. The vice-chair, Mrs Oh Eun-kyung, who ran the meetings in April, left for a monastery. Her post was given on 1 June to Park Chan-il, a former ambassador to Hungary, who says that he has seen worse coalitions.

The current minister, Noh Tae-woo, met both Kims on Friday at a restaurant in Mapo. The younger brought a lawyer; the elder, his wife, the actress Yang Hee-sook. According to Park, the minister proposed that they rule by turns, as Rome had done with its consuls, and both refused, each asking who would be first.

Hanbit's news at nine was read, as on every evening, by someone who did not mention it.""",
  occ("Kim Dae-shik", "chairman", start=("2 March 2015", "2015-03-02"), end=("8 January", "2016-01-08")),
  occ("Seo Jung-min", "communications minister", former=True),
  occ("Kim Dae-shik", "vice-president of the Hanbit textile company", former=True),
  occ("Kim Dae-shik", "assemblyman", start=("2004", "2004"), end=("2012", "2012")),
  occ("Kim Dae-young", "chairman", start=("the same afternoon", "2016-01-08")),
  occ("Kim Dae-young", "Washington correspondent"),
  occ("Kim Dae-young", "director of news", start=("2008", "2008"), end=("2013", "2013")),
  occ("Kim Dae-young", "led the journalists' union"),
  occ("Han Mi-ra", "Judge"),
  occ("Lim Sung-ho", "auditor", end=("March#2", "2016-03")),
  occ("Lim Sung-ho", "rector of Daegu Women's University", start=("March#2", "2016-03")),
  occ("Oh Eun-kyung", "vice-chair", again=["Her post"]),
  occ("Park Chan-il", "vice-chair", start=("1 June#2", "2016-06-01")),
  occ("Park Chan-il", "ambassador to Hungary", former=True),
  occ("Noh Tae-woo", "current minister", again=["the minister"]),
  fact("Kim Dae-shik", "education", "Yonsei"),
  fact("Kim Dae-shik", "party", "Saenuri Party"),
  fact("Kim Dae-young", "occupation", "reporter"),
  fact("Kim Dae-shik", "spouse", "Yang Hee-sook"),
  fact("Yang Hee-sook", "occupation", "actress"),
  ev("appointment", "was appointed", ("2 March 2015", "2015-03-02"), ["Kim Dae-shik", "Seo Jung-min"]),
  ev("departure", "was dismissed", ("8 January", "2016-01-08"), ["Kim Dae-shik"]),
  ev("election", "was elected", ("the same afternoon", "2016-01-08"), ["Kim Dae-young"]),
  ev("appointment", "joined", ("1983", "1983"), ["Kim Dae-young"]),
  ev("sanction", "was suspended", ("2013", "2013"), ["Kim Dae-young"]),
  ev("departure", "dismissed#2", ("Ten days later", "2016-02-25"), ["Kim Dae-shik"]),
  ev("testimony", "testified", ("3 May", "2016-05-03"), ["Kim Dae-shik"]),
  ev("departure", "resigned", ("March#2", "2016-03"), ["Lim Sung-ho"]),
  ev("appointment", "become", ("March#2", "2016-03"), ["Lim Sung-ho"]),
  ev("departure", "left", None, ["Oh Eun-kyung"]),
  ev("appointment", "was given", ("1 June#2", "2016-06-01"), ["Park Chan-il"]),
  ev("meeting", "met", ("Friday", "2016-06-17"), ["Noh Tae-woo", "Kim Dae-shik", "Kim Dae-young", "Yang Hee-sook"], place="Mapo"),
)

P("d2-32", """MUNICIPALITY OF VILLA DEL ROSARIO DEL TALA
Press Office — Bulletin No. 214

Mayor swears in three new secretaries

Villa del Rosario del Tala, 3 December 1991. The mayor, Dr. Horacio Bonnin, swore in three members of his cabinet this afternoon in the Salón Belgrano.

Architect Susana Pietragalla takes charge of Public Works in place of Engineer Juan José Urquía, who resigned on 25 November to join the provincial roads board. Pietragalla, 38, is a graduate of the National University of Córdoba and was director of town planning at Gualeguay from 1985 to 1989. The contractor and former councillor Aldo Beltramino becomes Secretary of Government. He succeeds Dr. María Elena Chiesa, appointed judge of the first civil court by decree of the governor on 18 November. The third of the new secretaries is Professor Rubén Darío Sartori, Culture and Education, a portfolio which has been without a holder since the death of Amalia Gerchunoff in August. Sartori, a poet, remains director of the Teachers' College.

"I do not ask you for miracles, only for pavements," the mayor told them. Bonnin, a paediatrician and a member of the Radical party, was elected in 1987 and re-elected on 8 September of this year with 52 per cent of the vote.

The ceremony was attended by the president of the Deliberative Council, Mr. Omar Taleb; the provincial senator for the department, Dr. Francisco Larrocca; the parish priest, Father Ángel Zorzín, who gave the blessing; and the former mayors Norberto Ruiz Díaz (1973–1976) and Lisandro Etchevehere (1983–1987).

After the toast, Secretary Chiesa, as she still was until the end of the afternoon, handed the keys of the archive to her successor. She recommended the cat.

In the coming weeks the mayor will travel to Paraná to sign the agreement on the bypass. It is for the Deliberative Council, under ordinance 44, to approve the budgets of the secretariats. The Press Office denies the reports, published in Paysandú, that the secretary of finance, Accountant Nilda Grané, is to leave.""",
  occ("Horacio Bonnin", "mayor", start=("1987", "1987"), again=["Mayor"]),
  occ("Susana Pietragalla", "takes charge of Public Works", start=("this afternoon", "1991-12-03")),
  occ("Juan José Urquía", "Public Works", end=("25 November", "1991-11-25")),
  occ("Juan José Urquía", "join the provincial roads board"),
  occ("Susana Pietragalla", "director of town planning at Gualeguay", start=("1985", "1985"), end=("1989", "1989")),
  occ("Aldo Beltramino", "councillor", former=True),
  occ("Aldo Beltramino", "Secretary of Government", start=("this afternoon", "1991-12-03")),
  occ("María Elena Chiesa", "Secretary of Government", end=("this afternoon", "1991-12-03"), again=["Secretary#2"]),
  occ("María Elena Chiesa", "judge of the first civil court", start=("18 November", "1991-11-18")),
  occ("Rubén Darío Sartori", "Culture and Education", start=("this afternoon", "1991-12-03"), again=["third of the new secretaries"]),
  occ("Amalia Gerchunoff", "Culture and Education", end=("August", "1991-08"), again=["a portfolio"]),
  occ("Rubén Darío Sartori", "director of the Teachers' College"),
  occ("Omar Taleb", "president of the Deliberative Council"),
  occ("Francisco Larrocca", "provincial senator for the department"),
  occ("Ángel Zorzín", "parish priest"),
  occ("Norberto Ruiz Díaz", "mayors", start=("1973", "1973"), end=("1976", "1976")),
  occ("Lisandro Etchevehere", "mayors", start=("1983", "1983"), end=("1987#2", "1987")),
  occ("Nilda Grané", "secretary of finance"),
  fact("Susana Pietragalla", "occupation", "Architect"),
  fact("Susana Pietragalla", "education", "National University of Córdoba"),
  fact("Juan José Urquía", "occupation", "Engineer"),
  fact("Aldo Beltramino", "occupation", "contractor"),
  fact("Amalia Gerchunoff", "deathDate", "August", value="1991-08"),
  fact("Rubén Darío Sartori", "occupation", "poet"),
  fact("Horacio Bonnin", "occupation", "paediatrician"),
  fact("Horacio Bonnin", "party", "Radical party"),
  fact("Nilda Grané", "occupation", "Accountant"),
  ev("appointment", "swears in", ("3 December 1991", "1991-12-03"), ["Horacio Bonnin", "Susana Pietragalla", "Aldo Beltramino", "Rubén Darío Sartori"]),
  ev("appointment", "swore in", ("this afternoon", "1991-12-03"), ["Horacio Bonnin", "Susana Pietragalla", "Aldo Beltramino", "Rubén Darío Sartori"], place="Salón Belgrano"),
  ev("appointment", "takes charge", ("this afternoon", "1991-12-03"), ["Susana Pietragalla"]),
  ev("departure", "resigned", ("25 November", "1991-11-25"), ["Juan José Urquía"]),
  ev("appointment", "join", None, ["Juan José Urquía"]),
  ev("appointment", "becomes", ("this afternoon", "1991-12-03"), ["Aldo Beltramino"]),
  ev("appointment", "succeeds", ("this afternoon", "1991-12-03"), ["Aldo Beltramino"]),
  ev("appointment", "appointed", ("18 November", "1991-11-18"), ["María Elena Chiesa"]),
  ev("communication", "told", None, ["Horacio Bonnin", "Susana Pietragalla", "Aldo Beltramino", "Rubén Darío Sartori"]),
  ev("election", "was elected", ("1987", "1987"), ["Horacio Bonnin"]),
  ev("election", "re-elected", ("8 September of this year", "1991-09-08"), ["Horacio Bonnin"]),
  ev("meeting", "ceremony", ("this afternoon", "1991-12-03"), ["Omar Taleb", "Francisco Larrocca", "Ángel Zorzín", "Norberto Ruiz Díaz", "Lisandro Etchevehere"]),
  ev("travel", "travel to Paraná", None, ["Horacio Bonnin"], place="Paraná"),
  ev("departure", "leave", None, ["Nilda Grané"], status="claimed"),
)

P("d2-33", """Shmuel Ben-Zaken, mayor who paved Kiryat Nahar, dies at 77

Shmuel Ben-Zaken, who for twenty-five years was mayor of the development town of Kiryat Nahar and for eight of them sat in the Knesset as well, died on Thursday, 6 March 2014, at Soroka hospital in Beersheba.

He was born in Sefrou, Morocco, on 4 May 1936. His father, David, was a saddler, his uncle, Rabbi Yeshua Ben-Zaken, the town's last chief rabbi. He came to Israel in 1954 with his parents and nine brothers and sisters, and was put down at night by a lorry in front of a hut. "I asked where the town was," he liked to say. "The driver told me: you are standing on it."

He worked in road gangs, and was secretary of the local labour council from 1962 to 1969, when he was elected mayor on the Labour list, ousting Zvi Rotenstreich. He was re-elected in 1973, 1978, 1983 and 1989. Defeated in 1994 by his former deputy, Meir Elkayam of the Likud, by 61 votes, he demanded a recount, got one, and lost by 64.

He was a member of the Knesset from 1981 to 1988 and 1992 to 1993, and was deputy minister of housing in the government of national unity between 1984 and 1986. Prime minister Asher Lin offered him a full ministry, Religions. He refused it; he wanted Transport, for the road.

The road was built in 1990. Kiryat Nahar got a bypass too, a conservatory and, in the end, a scandal: in 1996 Ben-Zaken was convicted of a breach of trust over the letting of market stalls and was fined. His supporters say that he never took a shekel; a state comptroller's report disclosed that he had not, but that his cousins had.

He was chairman of the Union of Local Authorities in the South from 1985 to 1991. His daughter, Dr Orly Ben-Zaken-Adler, is dean of medicine at Ben-Gurion University. His wife, Solika, survives him, as do four other children and the saddle.

Elkayam, mayor until 2008, spoke at the grave. The present mayor, Irina Vaisman, did not; she has promised to mend the road.""",
  occ("Shmuel Ben-Zaken", "mayor of the development town of Kiryat Nahar", start=("1969", "1969"), end=("1994", "1994"), again=["mayor", "mayor#3"]),
  occ("Shmuel Ben-Zaken", "member of the Knesset", start=("1981", "1981"), end=("1988", "1988"), again=["sat in the Knesset"]),
  occ("Shmuel Ben-Zaken", "member of the Knesset", start=("1992", "1992"), end=("1993", "1993")),
  occ("Yeshua Ben-Zaken", "chief rabbi"),
  occ("Shmuel Ben-Zaken", "secretary of the local labour council", start=("1962", "1962"), end=("1969", "1969")),
  occ("Zvi Rotenstreich", "mayor#3", end=("1969", "1969")),
  occ("Meir Elkayam", "deputy", former=True),
  occ("Meir Elkayam", "mayor#4", start=("1994", "1994"), end=("2008", "2008")),
  occ("Shmuel Ben-Zaken", "deputy minister of housing", start=("1984", "1984"), end=("1986", "1986")),
  occ("Asher Lin", "Prime minister"),
  occ("Shmuel Ben-Zaken", "chairman of the Union of Local Authorities in the South", start=("1985", "1985"), end=("1991", "1991")),
  occ("Orly Ben-Zaken-Adler", "dean of medicine at Ben-Gurion University"),
  occ("Irina Vaisman", "present mayor"),
  fact("Shmuel Ben-Zaken", "deathPlace", "Soroka hospital in Beersheba"),
  fact("Shmuel Ben-Zaken", "deathDate", "Thursday, 6 March 2014", value="2014-03-06"),
  fact("Shmuel Ben-Zaken", "birthPlace", "Sefrou, Morocco"),
  fact("Shmuel Ben-Zaken", "birthDate", "4 May 1936", value="1936-05-04"),
  fact("Shmuel Ben-Zaken", "father", "David"),
  fact("David", "occupation", "saddler"),
  fact("Shmuel Ben-Zaken", "relatives", "Yeshua Ben-Zaken"),
  fact("Shmuel Ben-Zaken", "party", "Labour"),
  fact("Meir Elkayam", "party", "Likud"),
  fact("Shmuel Ben-Zaken", "children", "Orly Ben-Zaken-Adler"),
  fact("Shmuel Ben-Zaken", "spouse", "Solika"),
  ev("travel", "came to Israel", ("1954", "1954"), ["Shmuel Ben-Zaken"], place="Israel"),
  ev("election", "was elected", ("1969", "1969"), ["Shmuel Ben-Zaken", "Zvi Rotenstreich"]),
  ev("election", "was re-elected", ("1973", "1973"), ["Shmuel Ben-Zaken"]),
  ev("election", "was re-elected", ("1978", "1978"), ["Shmuel Ben-Zaken"]),
  ev("election", "was re-elected", ("1983", "1983"), ["Shmuel Ben-Zaken"]),
  ev("election", "was re-elected", ("1989", "1989"), ["Shmuel Ben-Zaken"]),
  ev("election", "Defeated", ("1994", "1994"), ["Shmuel Ben-Zaken", "Meir Elkayam"]),
  ev("election", "ousting", ("1969", "1969"), ["Shmuel Ben-Zaken", "Zvi Rotenstreich"]),
  ev("election", "lost", ("1994", "1994"), ["Shmuel Ben-Zaken", "Meir Elkayam"]),
  ev("disclosure", "disclosed", None, ["Shmuel Ben-Zaken"]),
  ev("conviction", "was convicted", ("1996", "1996"), ["Shmuel Ben-Zaken"]),
  ev("sanction", "was fined", ("1996", "1996"), ["Shmuel Ben-Zaken"]),
  ev("speech", "spoke at the grave", None, ["Meir Elkayam"]),
)

P("d2-34", """GOVERNMENT COMMUNICATIONS UNIT
Honiara

FOR IMMEDIATE RELEASE — 7 July 2014

SIR DANIEL TAUPONGI SWORN IN AS GOVERNOR-GENERAL

Sir Daniel Taupongi today became the fifth Governor-General of Solomon Islands in a ceremony at Lawson Tama. The oath was administered by the Chief Justice, Sir Albert Palusi, in the presence of the Prime Minister, Hon. Gordon Lilo Ramo, members of Parliament and the diplomatic corps.

Sir Daniel succeeds Sir Frank Ofagioro, whose five-year term ended yesterday. He was elected by the National Parliament on 11 June with 28 votes. The other nominees were the retiring Governor-General and Mrs Nesta Maelanga, Clerk to Parliament from 1999 to 2012.

Biography

Sir Daniel was born at Tingoa, Rennell, on 2 February 1950. He attended King George VI School and the University of Papua New Guinea, from which he graduated in economics in 1974. He joined the Ministry of Finance in that year and was its Permanent Secretary from 1982 to 1989. He then worked for the Asian Development Bank in Manila until 1997.

He was Member of Parliament for Rennell-Bellona from 1997 to 2010. During that time he served as Minister for Finance (1998–2000) and as Leader of the Independent Group (2006–2010). After leaving Parliament he was chairman of the Provident Fund Board, a position he gave up last month. He has been a lay canon of the Church of Melanesia's cathedral since 2005, and was knighted in 2009.

Lady Taupongi, formerly Miss Ruth Haikiu, is a retired matron of the National Referral Hospital. They were married in 1976 and have five children, of whom the eldest, Mr Moses Taupongi, is Premier of Rennell-Bellona Province.

In his address, the Governor-General urged young people to plant something. Under the Constitution, the Governor-General is appointed by the Head of State in accordance with an address from Parliament.

Sir Frank leaves for Malaita tomorrow aboard the patrol boat Auki. He told the guard of honour that his first act as a private citizen would be to sleep.

ENDS""",
  occ("Daniel Taupongi", "Governor-General of Solomon Islands", start=("today", "2014-07-07"), again=["the Governor-General"]),
  occ("Albert Palusi", "Chief Justice"),
  occ("Gordon Lilo Ramo", "Prime Minister"),
  occ("Frank Ofagioro", "Governor-General of Solomon Islands", start=("five-year term", "2009"), end=("yesterday", "2014-07-06"), again=["retiring Governor-General"]),
  occ("Nesta Maelanga", "Clerk to Parliament", start=("1999", "1999"), end=("2012", "2012")),
  occ("Daniel Taupongi", "Permanent Secretary", start=("1982", "1982"), end=("1989", "1989")),
  occ("Daniel Taupongi", "Member of Parliament for Rennell-Bellona", start=("1997#2", "1997"), end=("2010", "2010")),
  occ("Daniel Taupongi", "Minister for Finance", start=("1998", "1998"), end=("2000", "2000")),
  occ("Daniel Taupongi", "Leader of the Independent Group", start=("2006", "2006"), end=("2010#2", "2010")),
  occ("Daniel Taupongi", "chairman of the Provident Fund Board", end=("last month", "2014-06"), again=["a position"]),
  occ("Daniel Taupongi", "lay canon of the Church of Melanesia's cathedral", start=("2005", "2005")),
  occ("Ruth Haikiu", "matron of the National Referral Hospital", former=True),
  occ("Moses Taupongi", "Premier of Rennell-Bellona Province"),
  fact("Daniel Taupongi", "birthPlace", "Tingoa, Rennell"),
  fact("Daniel Taupongi", "birthDate", "2 February 1950", value="1950-02-02"),
  fact("Daniel Taupongi", "education", "King George VI School"),
  fact("Daniel Taupongi", "education", "University of Papua New Guinea", date=("1974", "1974")),
  fact("Daniel Taupongi", "religion", "Church of Melanesia"),
  fact("Daniel Taupongi", "award", "knighted", date=("2009", "2009")),
  fact("Daniel Taupongi", "spouse", "Ruth Haikiu", date=("1976", "1976")),
  fact("Ruth Haikiu", "birthName", "Ruth Haikiu"),
  fact("Daniel Taupongi", "children", "Moses Taupongi"),
  ev("appointment", "became", ("today", "2014-07-07"), ["Daniel Taupongi"], place="Lawson Tama"),
  ev("appointment", "SWORN IN", ("7 July 2014", "2014-07-07"), ["Daniel Taupongi"]),
  ev("departure", "ended", ("yesterday", "2014-07-06"), ["Frank Ofagioro"]),
  ev("appointment", "oath", ("today", "2014-07-07"), ["Albert Palusi", "Daniel Taupongi"], place="Lawson Tama"),
  ev("appointment", "succeeds", ("today", "2014-07-07"), ["Daniel Taupongi"]),
  ev("election", "was elected", ("11 June", "2014-06-11"), ["Daniel Taupongi"]),
  ev("candidacy", "nominees", None, ["Frank Ofagioro", "Nesta Maelanga"]),
  ev("appointment", "joined", ("in that year", "1974"), ["Daniel Taupongi"]),
  ev("departure", "leaving Parliament", ("2010", "2010"), ["Daniel Taupongi"]),
  ev("departure", "gave up", ("last month", "2014-06"), ["Daniel Taupongi"]),
  ev("award", "was knighted", ("2009", "2009"), ["Daniel Taupongi"]),
  ev("speech", "his address", ("today", "2014-07-07"), ["Daniel Taupongi"]),
  ev("travel", "leaves for Malaita", ("tomorrow", "2014-07-08"), ["Frank Ofagioro"], place="Malaita"),
  ev("communication", "told", None, ["Frank Ofagioro"]),
)

P("d2-35", """Mozambique's new envoy presents credentials

PRETORIA, 13 September 2005 — The new High Commissioner of Mozambique, Mrs Graça Nhantumbo Sitoe, presented her letters of credence to the President at the Union Buildings on Tuesday.

Mrs Sitoe, a 51-year-old lawyer, takes the place of Dr Fernando Macamo, who was recalled in February and is now adviser to the Minister of the Interior in Maputo. She arrived on 2 September, by road, having refused the aeroplane.

She was born at Chibuto in Gaza Province. Her father, Jossias Nhantumbo, a catechist of the Swiss Mission, was imprisoned by the Portuguese in 1964 and died in the fortress of Machava. At eighteen she crossed into Tanzania, where she taught in the Front's school at Bagamoyo, and she read law in Dar es Salaam and later at Coimbra. On her return she was director of legal affairs in the Ministry of Labour (1982–87), deputy attorney-general from 1987 to 1994 and, until 1999, a deputy in the Assembly of the Republic, in which she chaired the committee on petitions.

Her first embassy was Lisbon. She was ambassador there from 2000 until this year. It was widely supposed that she would become minister of justice after the elections; she has told friends that she was not asked and would not have gone.

Her husband, General Alberto Sitoe, a former chief of the naval staff, is chairman of the port company of Nacala. They have a daughter, Lurdes, who sits as a judge in Beira. Mrs Sitoe holds the Medal of the Veterans, second class, conferred in 1998.

At the same ceremony the ambassador of Hungary, Mr Gábor Szentesi, and the ambassador of Laos, Mr Khamphan Vongsa, presented their letters. Mr Szentesi was previously his country's consul-general in Toronto. The guard of honour had rehearsed the Laotian anthem since Friday.

Asked what she would do first, the High Commissioner said that she meant to count the Mozambicans in the mines. Nobody, she added, had ever given her the same number twice.""",
  occ("Graça Nhantumbo Sitoe", "High Commissioner of Mozambique", start=("13 September 2005", "2005-09-13"), again=["new envoy", "the High Commissioner"]),
  occ("Fernando Macamo", "High Commissioner of Mozambique", end=("February", "2005-02")),
  occ("Fernando Macamo", "adviser to the Minister of the Interior in Maputo"),
  occ("Graça Nhantumbo Sitoe", "director of legal affairs in the Ministry of Labour", start=("1982", "1982"), end=("87", "1987")),
  occ("Graça Nhantumbo Sitoe", "deputy attorney-general", start=("1987", "1987"), end=("1994", "1994")),
  occ("Graça Nhantumbo Sitoe", "deputy in the Assembly of the Republic", start=("1994", "1994"), end=("1999", "1999")),
  occ("Graça Nhantumbo Sitoe", "chaired the committee on petitions"),
  occ("Graça Nhantumbo Sitoe", "ambassador there", start=("2000", "2000"), end=("this year", "2005"), again=["first embassy was Lisbon"]),
  occ("Alberto Sitoe", "chief of the naval staff", former=True),
  occ("Alberto Sitoe", "chairman of the port company of Nacala"),
  occ("Lurdes", "sits as a judge in Beira"),
  occ("Gábor Szentesi", "ambassador of Hungary"),
  occ("Khamphan Vongsa", "ambassador of Laos"),
  occ("Gábor Szentesi", "consul-general in Toronto", former=True),
  fact("Graça Nhantumbo Sitoe", "occupation", "lawyer"),
  fact("Graça Nhantumbo Sitoe", "birthPlace", "Chibuto in Gaza Province"),
  fact("Graça Nhantumbo Sitoe", "father", "Jossias Nhantumbo"),
  fact("Jossias Nhantumbo", "occupation", "catechist"),
  fact("Jossias Nhantumbo", "deathPlace", "fortress of Machava"),
  fact("Graça Nhantumbo Sitoe", "education", "Dar es Salaam"),
  fact("Graça Nhantumbo Sitoe", "education", "Coimbra"),
  fact("Graça Nhantumbo Sitoe", "spouse", "Alberto Sitoe"),
  fact("Graça Nhantumbo Sitoe", "children", "Lurdes"),
  fact("Graça Nhantumbo Sitoe", "award", "Medal of the Veterans, second class", date=("1998", "1998")),
  ev("appointment", "presents credentials", ("13 September 2005", "2005-09-13"), ["Graça Nhantumbo Sitoe"]),
  ev("appointment", "presented her letters of credence", ("Tuesday", "2005-09-13"), ["Graça Nhantumbo Sitoe"], place="Union Buildings"),
  ev("appointment", "takes the place", None, ["Graça Nhantumbo Sitoe"]),
  ev("departure", "was recalled", ("February", "2005-02"), ["Fernando Macamo"]),
  ev("travel", "arrived", ("2 September", "2005-09-02"), ["Graça Nhantumbo Sitoe"]),
  ev("arrest", "was imprisoned", ("1964", "1964"), ["Jossias Nhantumbo"]),
  ev("travel", "crossed into Tanzania", None, ["Graça Nhantumbo Sitoe"], place="Tanzania"),
  ev("travel", "return", None, ["Graça Nhantumbo Sitoe"]),
  ev("communication", "has told", None, ["Graça Nhantumbo Sitoe"]),
  ev("award", "conferred", ("1998", "1998"), ["Graça Nhantumbo Sitoe"]),
  ev("appointment", "presented their letters", ("Tuesday", "2005-09-13"), ["Gábor Szentesi", "Khamphan Vongsa"], place="Union Buildings"),
  ev("communication", "said", None, ["Graça Nhantumbo Sitoe"]),
)

P("d2-36", """Ex-senator Urrutia surrenders in Montería

BOGOTÁ, 8 October 2018. Former senator Jairo Urrutia Vergara gave himself up to the prosecutor's office in Montería on Saturday afternoon, nine days after the Supreme Court had ordered his arrest for conspiracy with paramilitary groups.

Urrutia, 62, was governor of Córdoba from 1998 to 2000 and sat in the Senate for the party Convergencia Ciudadana between 2002 and 2010. He arrived at the building in a taxi with his lawyer, the former magistrate Beatriz Ochoa, and a pillow.

He is the fourth member of his family to face justice. His brother Álvaro, mayor of Lorica from 2004 until he was suspended in 2006, was convicted in 2009 and served six years. A cousin, Representative Yamile Vergara, was acquitted. His brother-in-law, Dagoberto Petro, for whom the police have been looking since 2011, was director of the regional environmental corporation.

The case rests on the testimony of the former paramilitary commander Wilmar Úsuga, alias "Don Cleto". On 22 August he told the court that in January 2002 he had met the candidate at a ranch near Tierralta, in the presence of the then police commander of the department, Colonel Hernando Pabón, and had promised him thirty thousand votes. Pabón, now retired, says that he was in Cartagena at the dentist's.

The record of the Senate shows that Urrutia rarely spoke. He was vice-president of its fifth committee in 2006, and in 2008 recused himself from the vote on the land bill, because his wife, Marta Lucía Petro, owned three ranches. He was fined by the electoral council in 2011 for exceeding the limit on spending.

The lawyer Ochoa announced an appeal. The Supreme Court's criminal chamber, presided over by Justice Ramiro Cote, will take up the matter in November. Cote's predecessor in the chair, Eugenia Lara, who signed the order on 27 September, left for the Constitutional Court on 1 October.

Outside, a woman was selling mangoes. She had voted for him twice, she said, and would again, if he mended the jetty.""",
  occ("Jairo Urrutia Vergara", "governor of Córdoba", start=("1998", "1998"), end=("2000", "2000")),
  occ("Jairo Urrutia Vergara", "sat in the Senate", start=("2002", "2002"), end=("2010", "2010"), again=["senator", "senator#2"]),
  occ("Beatriz Ochoa", "magistrate", former=True),
  occ("Álvaro", "mayor of Lorica", start=("2004", "2004"), end=("2006", "2006")),
  occ("Yamile Vergara", "Representative"),
  occ("Dagoberto Petro", "director of the regional environmental corporation", former=True),
  occ("Wilmar Úsuga", "paramilitary commander", former=True),
  occ("Hernando Pabón", "police commander of the department", former=True),
  occ("Jairo Urrutia Vergara", "vice-president of its fifth committee", start=("2006#2", "2006")),
  occ("Ramiro Cote", "presided over", start=("1 October", "2018-10-01")),
  occ("Ramiro Cote", "Justice"),
  occ("Eugenia Lara", "the chair", end=("1 October", "2018-10-01"), again=["predecessor"]),
  occ("Eugenia Lara", "Constitutional Court", start=("1 October", "2018-10-01")),
  fact("Jairo Urrutia Vergara", "party", "Convergencia Ciudadana"),
  fact("Jairo Urrutia Vergara", "siblings", "Álvaro"),
  fact("Jairo Urrutia Vergara", "relatives", "Yamile Vergara"),
  fact("Jairo Urrutia Vergara", "relatives", "Dagoberto Petro"),
  fact("Jairo Urrutia Vergara", "spouse", "Marta Lucía Petro"),
  fact("Beatriz Ochoa", "occupation", "lawyer"),
  fact("Wilmar Úsuga", "alias", "Don Cleto"),
  ev("arrest", "surrenders", ("Saturday", "2018-10-06"), ["Jairo Urrutia Vergara"], place="Montería"),
  ev("arrest", "gave himself up", ("Saturday", "2018-10-06"), ["Jairo Urrutia Vergara"], place="Montería#2"),
  ev("sanction", "was suspended", ("2006", "2006"), ["Álvaro"]),
  ev("conviction", "was convicted", ("2009", "2009"), ["Álvaro"]),
  ev("testimony", "told the court", ("22 August", "2018-08-22"), ["Wilmar Úsuga"]),
  ev("meeting", "met", ("January 2002", "2002-01"), ["Wilmar Úsuga", "Jairo Urrutia Vergara", "Hernando Pabón"], place="near Tierralta", status="claimed"),
  ev("communication", "had promised", ("January 2002", "2002-01"), ["Wilmar Úsuga", "Jairo Urrutia Vergara"], status="claimed"),
  ev("communication", "says", None, ["Hernando Pabón"]),
  ev("recusal", "recused himself", ("2008", "2008"), ["Jairo Urrutia Vergara"]),
  ev("sanction", "was fined", ("2011#2", "2011"), ["Jairo Urrutia Vergara"]),
  ev("communication", "announced", None, ["Beatriz Ochoa"]),
  ev("departure", "left", ("1 October", "2018-10-01"), ["Eugenia Lara"]),
)

P("d2-37", """Amiri decree: changes at four departments

AL-WAKRAN, 25 August 1999 (Gulf Press Agency) — The Amir, Sheikh Hamad bin Rashid Al Wakrani, today issued Decree No. 31, by which a number of officials are moved, retired or confirmed.

By its terms, Sheikh Nasser bin Rashid, the Amir's brother, Minister of Defence since 1984, is appointed Deputy Prime Minister. He is succeeded at Defence by Lieutenant-General Obaid Salem Al Ketbi, who has been chief of staff for five years. Brigadier Khalifa Mattar takes over as chief of staff.

Mr Abdulrahman Al Jassmi, Minister of Finance and Economy, is retired at his own request after twenty-two years. The portfolio passes to Dr Youssef Kanoo-Haddad, 43, until now governor of the Monetary Agency. Dr Kanoo-Haddad was born in Manama, graduated from the American University of Beirut in 1978 and took a doctorate at Wisconsin. He was economic adviser in the Amir's Court from 1986 to 1991.

Mrs Mariam Al Thawadi is named under-secretary for education, the first woman of the country to attain that rank. She was headmistress of the Khadija School from 1979 to 1990, and later led the teachers' college. She is the wife of the ambassador in Cairo, Mr Sultan Al Thawadi.

The decree also confirms Dr Hassan Fakhro as rector of the National University, which he has headed in an acting capacity since January, when Professor Ian Macpherson left for Aberdeen.

A further article provides that the directors of departments shall be appointed by the Minister with the approval of the Council. Foreign residents were much interested in the omission of Mr Faisal Bu Khammas, Minister of Information, whose departure has been rumoured since the spring. Mr Bu Khammas was seen at the races on Monday, and told an agency reporter that he felt well.

The Amir received the new ministers at Qasr al-Bahr in the evening. He reminded them that his late father, Sheikh Rashid, who ruled from 1932 to 1971, had governed the country with one secretary and a box.""",
  occ("Hamad bin Rashid Al Wakrani", "Amir#2", again=["the Amir", "The Amir#2"]),
  occ("Nasser bin Rashid", "Minister of Defence", start=("1984", "1984"), end=("today", "1999-08-25")),
  occ("Nasser bin Rashid", "Deputy Prime Minister", start=("today", "1999-08-25")),
  occ("Obaid Salem Al Ketbi", "at Defence", start=("today", "1999-08-25")),
  occ("Obaid Salem Al Ketbi", "chief of staff", start=("five years", "1994"), end=("today", "1999-08-25")),
  occ("Khalifa Mattar", "chief of staff#2", start=("today", "1999-08-25")),
  occ("Abdulrahman Al Jassmi", "Minister of Finance and Economy", start=("twenty-two years", "1977"), end=("today", "1999-08-25")),
  occ("Youssef Kanoo-Haddad", "The portfolio", start=("today", "1999-08-25")),
  occ("Youssef Kanoo-Haddad", "governor of the Monetary Agency", end=("until now", "1999-08-25")),
  occ("Youssef Kanoo-Haddad", "economic adviser in the Amir's Court", start=("1986", "1986"), end=("1991", "1991")),
  occ("Mariam Al Thawadi", "under-secretary for education", start=("today", "1999-08-25")),
  occ("Mariam Al Thawadi", "headmistress of the Khadija School", start=("1979", "1979"), end=("1990", "1990")),
  occ("Mariam Al Thawadi", "led the teachers' college"),
  occ("Sultan Al Thawadi", "ambassador in Cairo"),
  occ("Hassan Fakhro", "rector of the National University", start=("today", "1999-08-25")),
  occ("Hassan Fakhro", "headed in an acting capacity", start=("January", "1999-01"), end=("today", "1999-08-25")),
  occ("Ian Macpherson", "rector of the National University", end=("January", "1999-01")),
  occ("Faisal Bu Khammas", "Minister of Information"),
  occ("Rashid", "ruled", start=("1932", "1932"), end=("1971", "1971")),
  fact("Hamad bin Rashid Al Wakrani", "siblings", "Nasser bin Rashid"),
  fact("Youssef Kanoo-Haddad", "birthPlace", "Manama"),
  fact("Youssef Kanoo-Haddad", "education", "American University of Beirut", date=("1978", "1978")),
  fact("Youssef Kanoo-Haddad", "education", "Wisconsin"),
  fact("Mariam Al Thawadi", "spouse", "Sultan Al Thawadi"),
  fact("Hamad bin Rashid Al Wakrani", "father", "Rashid#3"),
  ev("appointment", "is appointed", ("today", "1999-08-25"), ["Nasser bin Rashid", "Hamad bin Rashid Al Wakrani"]),
  ev("appointment", "is succeeded", ("today", "1999-08-25"), ["Obaid Salem Al Ketbi"]),
  ev("appointment", "takes over", ("today", "1999-08-25"), ["Khalifa Mattar"]),
  ev("departure", "is retired", ("today", "1999-08-25"), ["Abdulrahman Al Jassmi"]),
  ev("appointment", "passes to", ("today", "1999-08-25"), ["Youssef Kanoo-Haddad"]),
  ev("appointment", "is named", ("today", "1999-08-25"), ["Mariam Al Thawadi"]),
  ev("appointment", "confirms", ("today", "1999-08-25"), ["Hassan Fakhro"]),
  ev("departure", "left", ("January", "1999-01"), ["Ian Macpherson"]),
  ev("departure", "departure", None, ["Faisal Bu Khammas"], status="claimed"),
  ev("communication", "told", None, ["Faisal Bu Khammas"]),
  ev("meeting", "received", ("in the evening", "1999-08-25"), ["Hamad bin Rashid Al Wakrani"], place="Qasr al-Bahr"),
  ev("communication", "reminded", ("in the evening", "1999-08-25"), ["Hamad bin Rashid Al Wakrani"]),
)

P("d2-38", """U HLA PE MAUNG

Rangoon, 2 March 1966

We regret to record the death on Sunday of U Hla Pe Maung, some time Auditor-General of the Union and Chairman of the Public Service Commission. He was in his sixty-third year.

A son of the Wundauk U Po Sein and a grandson, through his mother, Daw Khin Nyunt, of the Myoza of Yenangyaung, he was born at Magwe on 11 July 1903. He read mathematics at Rangoon College, passed into the Indian Civil Service in the competition of 1926, and spent two years at Queens' College, Cambridge, of which he remembered chiefly the cold. His first charge was the subdivision of Thayetmyo. As Deputy Commissioner at Akyab from 1936 to 1938 he had to deal with the riots, and was commended by the Governor, Sir Archibald Cochrane-Bell; then, at Mandalay, he succeeded J. F. S. Dawlish and stayed until the Japanese came.

The occupation is a chapter which he left others to write. He was Financial Secretary under Dr Ba Maw, and some insist that he merely signed for another; he never contradicted them. In 1945 he was confined for six weeks at Insein by the returning Army. A board of inquiry, over which Mr Justice Blagden presided, cleared him in the following year.

With independence the younger men went to the embassies, and he to the accounts. Auditor-General from January 1948, he reported in 1952 that a dredger which had been twice paid for did not exist. The Minister of Marine, Bo Aung Kyi, resigned; the dredger has not been found. On leaving that office in 1957 U Hla Pe Maung took the chair of the Commission from U Tin Gyi, and he had it for five years. Offers from the United Nations he answered by return of post, in the negative.

He was created Thado Thiri Thudhamma in 1956. He married in 1930 Daw Mya Yin, sometime President of the Women's League, by whom he had two sons, Dr Aung Pe, Civil Surgeon of Bassein, and Maung Maung Pe, a pilot, killed in 1950 near Toungoo.""",
  occ("Hla Pe Maung", "Auditor-General#2", start=("January 1948", "1948-01"), end=("1957", "1957"), again=["Auditor-General of the Union", "that office"]),
  occ("Hla Pe Maung", "Chairman of the Public Service Commission", start=("1957", "1957"), end=("five years", "1962"), again=["chair of the Commission"]),
  occ("Po Sein", "Wundauk"),
  occ("Hla Pe Maung", "subdivision of Thayetmyo"),
  occ("Hla Pe Maung", "Deputy Commissioner at Akyab", start=("1936", "1936"), end=("1938", "1938")),
  occ("Archibald Cochrane-Bell", "Governor"),
  occ("Hla Pe Maung", "at Mandalay", start=("1938", "1938")),
  occ("J. F. S. Dawlish", "at Mandalay", end=("1938", "1938")),
  occ("Hla Pe Maung", "Financial Secretary"),
  occ("Blagden", "presided"),
  occ("Blagden", "Justice"),
  occ("Aung Kyi", "Minister of Marine"),
  occ("Tin Gyi", "chair of the Commission", end=("1957", "1957")),
  occ("Mya Yin", "President of the Women's League", former=True),
  occ("Aung Pe", "Civil Surgeon of Bassein"),
  fact("Hla Pe Maung", "deathDate", "Sunday", value="1966-02-27"),
  fact("Hla Pe Maung", "father", "Po Sein"),
  fact("Hla Pe Maung", "mother", "Khin Nyunt"),
  fact("Hla Pe Maung", "birthPlace", "Magwe"),
  fact("Hla Pe Maung", "birthDate", "11 July 1903", value="1903-07-11"),
  fact("Hla Pe Maung", "education", "Rangoon College"),
  fact("Hla Pe Maung", "education", "Queens' College, Cambridge"),
  fact("Hla Pe Maung", "award", "Thado Thiri Thudhamma", date=("1956", "1956")),
  fact("Hla Pe Maung", "spouse", "Mya Yin", date=("1930", "1930")),
  fact("Hla Pe Maung", "children", "Aung Pe"),
  fact("Hla Pe Maung", "children", "Maung Maung Pe"),
  fact("Maung Maung Pe", "occupation", "pilot"),
  fact("Maung Maung Pe", "deathDate", "1950", value="1950"),
  fact("Maung Maung Pe", "deathPlace", "near Toungoo"),
  ev("appointment", "passed into", ("1926", "1926"), ["Hla Pe Maung"]),
  ev("appointment", "succeeded", ("1938", "1938"), ["Hla Pe Maung"]),
  ev("arrest", "was confined", ("1945", "1945"), ["Hla Pe Maung"], place="Insein"),
  ev("investigation", "inquiry", ("the following year", "1946"), ["Hla Pe Maung", "Blagden"]),
  ev("disclosure", "reported", ("1952", "1952"), ["Hla Pe Maung"]),
  ev("departure", "resigned", None, ["Aung Kyi"]),
  ev("departure", "leaving that office", ("1957", "1957"), ["Hla Pe Maung"]),
  ev("appointment", "took the chair", ("1957", "1957"), ["Hla Pe Maung"]),
  ev("award", "was created", ("1956", "1956"), ["Hla Pe Maung"]),
)

P("d2-39", """Two permanent secretaries go, a third is moved

KAMPALA, Monday 19 June 1972 — The Minister of Public Service, Mr Erisa Wandera, announced at the weekend that the Permanent Secretary for Works, Mr Yokana Sserwadda, and the Permanent Secretary for Commerce, Mr Ramanlal Maganlal Dave, have resigned from the civil service.

Mr Sserwadda, 50, has been in the Government's employment since 1946. He was Assistant District Commissioner at Soroti, where in 1959 he was among the first Africans to hold such a post, and Under-Secretary in the Treasury from 1963 to 1968. Mr Dave, who was born at Jinja and is a chartered accountant, became Permanent Secretary in January 1970; before that he had been for seven years Commissioner of Income Tax.

Both letters were dated 14 June. Neither gives a reason. It is denied in official circles that the two men had protested against the purchase of the new Presidential aircraft.

The vacancy at Works will be filled by Mr Charles Obonyo-Lanek, at present Permanent Secretary for Tourism. He is the third holder of that office in two years: Mr Kalule Settimba left it to be ambassador in Bonn in September 1970, and Miss Theresa Kabahenda held it until her marriage last December. Mr Obonyo-Lanek attended Sir Samuel Baker School and Makerere, and taught geography until he joined the Ministry of Education in 1961. He captained the national hockey team in 1958. He is a brother of Lieutenant-Colonel Obonyo, who commands the Moroto garrison.

No appointment to Commerce has yet been made. Mr Wandera told Voice of Uganda on Sunday that it would be for the President, who is visiting Mbarara, to decide. One name mentioned in business circles is that of Mr Bulasio Kavuma, chairman of the Lint Marketing Board; Mr Kavuma, reached by telephone, laughed.

Mr Dave, it is understood, will travel to London with his wife, Sarojben, a teacher at Nakasero Primary School. Mr Sserwadda has a banana plantation. The Civil Service Tennis Club, of which he is president, has put off its annual dinner.""",
  occ("Erisa Wandera", "Minister of Public Service"),
  occ("Yokana Sserwadda", "Permanent Secretary for Works", end=("14 June", "1972-06-14")),
  occ("Ramanlal Maganlal Dave", "Permanent Secretary for Commerce", start=("January 1970", "1970-01"), end=("14 June", "1972-06-14"), again=["Permanent Secretary#3"]),
  occ("Yokana Sserwadda", "Assistant District Commissioner at Soroti", start=("1959", "1959")),
  occ("Yokana Sserwadda", "Under-Secretary in the Treasury", start=("1963", "1963"), end=("1968", "1968")),
  occ("Ramanlal Maganlal Dave", "Commissioner of Income Tax", start=("seven years", "1963"), end=("January 1970", "1970-01")),
  occ("Charles Obonyo-Lanek", "Permanent Secretary for Works", again=["vacancy at Works"]),
  occ("Charles Obonyo-Lanek", "Permanent Secretary for Tourism", start=("last December", "1971-12"), again=["third holder of that office"]),
  occ("Kalule Settimba", "Permanent Secretary for Tourism", end=("September 1970", "1970-09"), again=["that office"]),
  occ("Kalule Settimba", "ambassador in Bonn", start=("September 1970", "1970-09")),
  occ("Theresa Kabahenda", "Permanent Secretary for Tourism", start=("September 1970", "1970-09"), end=("last December", "1971-12"), again=["held it"]),
  occ("Charles Obonyo-Lanek", "captained the national hockey team", start=("1958", "1958")),
  occ("Obonyo", "commands the Moroto garrison"),
  occ("Bulasio Kavuma", "chairman of the Lint Marketing Board"),
  occ("Sarojben", "teacher at Nakasero Primary School"),
  occ("Yokana Sserwadda", "president"),
  fact("Ramanlal Maganlal Dave", "birthPlace", "Jinja"),
  fact("Ramanlal Maganlal Dave", "occupation", "chartered accountant"),
  fact("Charles Obonyo-Lanek", "education", "Sir Samuel Baker School"),
  fact("Charles Obonyo-Lanek", "education", "Makerere"),
  fact("Charles Obonyo-Lanek", "siblings", "Obonyo#3"),
  fact("Ramanlal Maganlal Dave", "spouse", "Sarojben"),
  ev("communication", "announced", ("at the weekend", "1972-06"), ["Erisa Wandera"]),
  ev("departure", "have resigned", ("14 June", "1972-06-14"), ["Yokana Sserwadda", "Ramanlal Maganlal Dave"]),
  ev("appointment", "became", ("January 1970", "1970-01"), ["Ramanlal Maganlal Dave"]),
  ev("appointment", "will be filled", None, ["Charles Obonyo-Lanek"]),
  ev("departure", "left it", ("September 1970", "1970-09"), ["Kalule Settimba"]),
  ev("appointment", "joined", ("1961", "1961"), ["Charles Obonyo-Lanek"]),
  ev("communication", "told", ("Sunday", "1972-06-18"), ["Erisa Wandera"]),
  ev("travel", "travel to London", None, ["Ramanlal Maganlal Dave", "Sarojben"], place="London"),
)

P("d2-40", """Akim of Zharkent district replaced

TALDYKORGAN, 14 February 2020. By order of the governor of Almaty Region, Serik Abenov, Gulnara Dosymova has been appointed akim of Zharkent district. Abenov presented her to the district's deputies and officials on Friday. She replaces Marat Tulegenov, who has moved to the Ministry of Agriculture as vice-minister.

Gulnara Dosymova was born in 1973 in the village of Usharal. She graduated from the Kazakh State Academy of Management in 1995 and received a second degree from the Moscow Higher School of Economics in 2007.

Career

1995–2001 — economist, then chief economist, of the Zharkent starch factory
2001–2006 — head of the district finance department
2006–2012 — deputy akim of Panfilov district
2012–2017 — deputy of the regional maslikhat, chair of its budget commission
Since March 2017 — head of the regional department of employment

She has been awarded the Kurmet order (2014). She is a member of the Nur party and the author of a cookery book which, colleagues remark, is stricter than the budget code. She is married to a veterinary surgeon, Yerlan Dosymov, and has three sons.

Marat Tulegenov headed the district from August 2016. In 2018 he received a reprimand for the state of the kindergartens, and in the following spring the local newspaper Zharkent Oniri reported that he had written to the customs committee on behalf of a carrier owned by his brother-in-law. Tulegenov denied it, and an inspection found nothing. He began his career as a wrestling coach at Talgar.

On the same day the governor accepted the resignation of his own chief of staff, Aidos Kairbekov, who had asked to be relieved for family reasons, and charged the deputy chief, Larisa Kim, with his duties. It is expected that the former akim of Taldykorgan, Galymzhan Abdraimov, will be brought back from Shymkent, but nobody at the akimat would confirm this.

The district, which borders on China, has 138,000 inhabitants and exports apples, starch and garlic. Snow fell throughout the presentation.""",
  occ("Serik Abenov", "governor of Almaty Region", again=["the governor#2"]),
  occ("Gulnara Dosymova", "akim of Zharkent district", start=("14 February 2020", "2020-02-14")),
  occ("Marat Tulegenov", "headed the district", start=("August 2016", "2016-08"), end=("14 February 2020", "2020-02-14")),
  occ("Marat Tulegenov", "vice-minister"),
  occ("Gulnara Dosymova", "head of the district finance department", start=("2001#2", "2001"), end=("2006", "2006")),
  occ("Gulnara Dosymova", "deputy akim of Panfilov district", start=("2006#2", "2006"), end=("2012", "2012")),
  occ("Gulnara Dosymova", "deputy of the regional maslikhat", start=("2012#2", "2012"), end=("2017", "2017")),
  occ("Gulnara Dosymova", "chair of its budget commission", start=("2012#2", "2012"), end=("2017", "2017")),
  occ("Gulnara Dosymova", "head of the regional department of employment", start=("March 2017", "2017-03")),
  occ("Gulnara Dosymova", "economist", start=("1995#2", "1995")),
  occ("Gulnara Dosymova", "chief economist, of the Zharkent starch factory", end=("2001", "2001")),
  occ("Marat Tulegenov", "wrestling coach at Talgar"),
  occ("Aidos Kairbekov", "chief of staff", end=("the same day", "2020-02-14")),
  occ("Larisa Kim", "deputy chief"),
  occ("Larisa Kim", "his duties", start=("the same day", "2020-02-14")),
  occ("Galymzhan Abdraimov", "akim of Taldykorgan", former=True),
  fact("Gulnara Dosymova", "birthDate", "1973", value="1973"),
  fact("Gulnara Dosymova", "birthPlace", "village of Usharal"),
  fact("Gulnara Dosymova", "education", "Kazakh State Academy of Management", date=("1995", "1995")),
  fact("Gulnara Dosymova", "education", "Moscow Higher School of Economics", date=("2007", "2007")),
  fact("Gulnara Dosymova", "occupation", "economist"),
  fact("Gulnara Dosymova", "award", "Kurmet order", date=("2014", "2014")),
  fact("Gulnara Dosymova", "party", "Nur party"),
  fact("Gulnara Dosymova", "occupation", "author"),
  fact("Gulnara Dosymova", "spouse", "Yerlan Dosymov"),
  fact("Yerlan Dosymov", "occupation", "veterinary surgeon"),
  ev("departure", "replaced", ("14 February 2020", "2020-02-14"), ["Marat Tulegenov"]),
  ev("appointment", "has been appointed", ("14 February 2020", "2020-02-14"), ["Serik Abenov", "Gulnara Dosymova"]),
  ev("meeting", "presented", ("Friday", "2020-02-14"), ["Serik Abenov", "Gulnara Dosymova"]),
  ev("appointment", "replaces", ("14 February 2020", "2020-02-14"), ["Gulnara Dosymova"]),
  ev("appointment", "has moved", None, ["Marat Tulegenov"]),
  ev("award", "has been awarded", ("2014", "2014"), ["Gulnara Dosymova"]),
  ev("sanction", "reprimand", ("2018", "2018"), ["Marat Tulegenov"]),
  ev("communication", "had written", None, ["Marat Tulegenov"], status="claimed"),
  ev("investigation", "inspection", None, ["Marat Tulegenov"]),
  ev("departure", "resignation", ("the same day", "2020-02-14"), ["Aidos Kairbekov", "Serik Abenov"]),
  ev("communication", "had asked", None, ["Aidos Kairbekov"]),
  ev("appointment", "charged", ("the same day", "2020-02-14"), ["Serik Abenov", "Larisa Kim"]),
)

P("d2-41", """Lin Shu-fen, the legislator who would not sit down

CHIAYI, 4 November 2013 — Few people in the Legislative Yuan have been ejected so often, or so politely, as Lin Shu-fen. Since 2005 she has represented Chiayi's second district, and the ushers, she says, know her shoe size.

She was born on 23 September 1958 at Putzu, where her grandfather, Lin Chin-shui, was the last headman under the Japanese and the first mayor under the Republic. Her father, Lin Tien-fu, a doctor, was arrested in March 1947 and came home two years later, walking with a stick. He never told the family what had happened. He never became a member of anything again.

Lin trained as a pharmacist at Taipei Medical College. In 1986 she was one of the first in the county to join the new Progressive party; in 1989, aged thirty-one, she won a seat on the county council, and in 1993 she was made director of the county health bureau by the magistrate, Chen Wen-hsiung. She resigned in 1997 in protest at the licence given to an incinerator. Chen, who is now chairman of a fertiliser company, calls her "the best official I ever lost".

She stood for magistrate in 2001 and was beaten by Chang Hua-kuan's nephew, Chang Ming-te of the Nationalists. She then ran a night clinic until the voters of the second district sent her to Taipei in the seat of Tsai Chi-fang, who had retired. She was convener of the health committee in 2009, and was censured in 2011 for pouring a bottle of plasticiser on the minister's desk. The minister, Chiu Wen-ta, recused himself from the complaint.

Her husband, Huang Cheng-kuo, whom she married in 1984, directs the Putzu farmers' association. They live over the old pharmacy. Their daughter Hui-ju was elected borough warden in 2010, "against my advice", says her mother.

There is talk of the magistracy again next year. Lin met the party's chairman, Su Tseng-chi, at Hsinying on 20 October, but what was discussed is not known. She has asked, meanwhile, for a chair without arms.""",
  occ("Lin Shu-fen", "represented Chiayi's second district", start=("2005", "2005"), again=["legislator", "in the seat"]),
  occ("Lin Chin-shui", "headman", former=True),
  occ("Lin Chin-shui", "mayor"),
  occ("Lin Shu-fen", "seat on the county council", start=("1989", "1989")),
  occ("Lin Shu-fen", "director of the county health bureau", start=("1993", "1993"), end=("1997", "1997")),
  occ("Chen Wen-hsiung", "magistrate"),
  occ("Chen Wen-hsiung", "chairman of a fertiliser company"),
  occ("Chang Ming-te", "magistrate#2", start=("2001", "2001")),
  occ("Tsai Chi-fang", "in the seat", end=("2005", "2005")),
  occ("Lin Shu-fen", "convener of the health committee", start=("2009", "2009")),
  occ("Chiu Wen-ta", "The minister"),
  occ("Huang Cheng-kuo", "directs the Putzu farmers' association"),
  occ("Hui-ju", "borough warden", start=("2010", "2010")),
  occ("Su Tseng-chi", "party's chairman"),
  fact("Lin Shu-fen", "birthDate", "23 September 1958", value="1958-09-23"),
  fact("Lin Shu-fen", "birthPlace", "Putzu"),
  fact("Lin Shu-fen", "relatives", "Lin Chin-shui"),
  fact("Lin Shu-fen", "father", "Lin Tien-fu"),
  fact("Lin Tien-fu", "occupation", "doctor"),
  fact("Lin Shu-fen", "occupation", "pharmacist"),
  fact("Lin Shu-fen", "education", "Taipei Medical College"),
  fact("Lin Shu-fen", "party", "Progressive party"),
  fact("Chang Ming-te", "relatives", "Chang Hua-kuan"),
  fact("Chang Ming-te", "party", "Nationalists"),
  fact("Lin Shu-fen", "spouse", "Huang Cheng-kuo", date=("1984", "1984")),
  fact("Lin Shu-fen", "residence", "over the old pharmacy"),
  fact("Lin Shu-fen", "children", "Hui-ju"),
  ev("sanction", "ejected", None, ["Lin Shu-fen"]),
  ev("communication", "says", None, ["Lin Shu-fen"]),
  ev("communication", "says#2", None, ["Lin Shu-fen"]),
  ev("arrest", "was arrested", ("March 1947", "1947-03"), ["Lin Tien-fu"]),
  ev("travel", "came home", ("two years later", "1949"), ["Lin Tien-fu"]),
  ev("election", "won", ("1989", "1989"), ["Lin Shu-fen"]),
  ev("appointment", "was made", ("1993", "1993"), ["Lin Shu-fen", "Chen Wen-hsiung"]),
  ev("departure", "resigned", ("1997", "1997"), ["Lin Shu-fen"]),
  ev("candidacy", "stood", ("2001", "2001"), ["Lin Shu-fen"]),
  ev("election", "was beaten", ("2001", "2001"), ["Lin Shu-fen", "Chang Ming-te"]),
  ev("election", "sent her to Taipei", ("2005", "2005"), ["Lin Shu-fen"]),
  ev("departure", "had retired", None, ["Tsai Chi-fang"]),
  ev("sanction", "was censured", ("2011", "2011"), ["Lin Shu-fen"]),
  ev("recusal", "recused himself", None, ["Chiu Wen-ta"]),
  ev("election", "was elected", ("2010", "2010"), ["Hui-ju"]),
  ev("meeting", "met", ("20 October", "2013-10-20"), ["Lin Shu-fen", "Su Tseng-chi"], place="Hsinying"),
  ev("communication", "has asked", None, ["Lin Shu-fen"]),
)

P("d2-42", """Archdiocese of Mbalmayo
Chancery

15 July 2022

THE HOLY FATHER ACCEPTS THE RESIGNATION OF ARCHBISHOP ETOUNDI AND NAMES HIS SUCCESSOR

It was announced in Rome and in Yaoundé at noon today that the Holy Father has accepted the resignation of the Most Reverend Joseph-Marie Etoundi, Archbishop of Mbalmayo, and has appointed in his place the Right Reverend Sylvain Ngah Fouda, hitherto Bishop of Yokadouma.

Archbishop Etoundi, who reached the age of seventy-five in March, has governed the archdiocese since 2004. Born at Zoétélé on 19 March 1947, he was ordained for the diocese of Sangmélima in 1974, taught dogma at the major seminary of Nkolbisson and was its rector from 1988 to 1994. He was Bishop of Batouri from 1994 until his translation to Mbalmayo, and president of the National Episcopal Conference from 2010 to 2016. He has asked to live among the Trappists of Koutaba.

His successor

The Archbishop-designate was born on 2 November 1961 at Obala, one of eleven children of Philippe Fouda, a cocoa buyer, and Agnès Bella. He studied at the minor seminary of Akono and at the Catholic University of Central Africa, and took a doctorate in Louvain in 2001. Ordained in 1990, he was curate of Mvolyé, then secretary to the late Archbishop Jean Zoa-Mbarga, and from 2003 to 2012 director of Catholic education. He was consecrated Bishop of Yokadouma on 15 April 2012.

Until he takes possession of his see on 17 September, Archbishop Etoundi will serve as Apostolic Administrator. At Yokadouma the College of Consultors is to meet within eight days to elect a diocesan administrator.

Bishop Ngah Fouda told Radio Veritas this afternoon that he had hoped to stay in the forest. The prefect of Nyong-et-So'o, Mr Bertrand Ekani, telephoned his congratulations, and the Reverend Ruth Mballa, moderator of the Presbyterian synod, sent goats. The newspapers which had spoken of Monsignor Paul Atangana, the vicar general, are asked to note that he was never consulted.

Father Luc Essomba
Chancellor""",
  occ("Joseph-Marie Etoundi", "Archbishop of Mbalmayo", start=("2004", "2004"), end=("today", "2022-07-15"), again=["Archbishop#2", "governed the archdiocese"]),
  occ("Sylvain Ngah Fouda", "Archbishop of Mbalmayo", start=("17 September", "2022-09-17"), again=["Archbishop-designate", "his see"]),
  occ("Sylvain Ngah Fouda", "Bishop of Yokadouma#2", start=("15 April 2012", "2012-04-15"), end=("today", "2022-07-15"), again=["Bishop of Yokadouma"]),
  occ("Joseph-Marie Etoundi", "rector", start=("1988", "1988"), end=("1994", "1994")),
  occ("Joseph-Marie Etoundi", "Bishop of Batouri", start=("1994#2", "1994"), end=("2004", "2004")),
  occ("Joseph-Marie Etoundi", "president of the National Episcopal Conference", start=("2010", "2010"), end=("2016", "2016")),
  occ("Sylvain Ngah Fouda", "curate of Mvolyé"),
  occ("Sylvain Ngah Fouda", "secretary to the late Archbishop Jean Zoa-Mbarga"),
  occ("Jean Zoa-Mbarga", "Archbishop#4", former=True),
  occ("Sylvain Ngah Fouda", "director of Catholic education", start=("2003", "2003"), end=("2012", "2012")),
  occ("Joseph-Marie Etoundi", "Apostolic Administrator", start=("today", "2022-07-15"), end=("17 September", "2022-09-17")),
  occ("Bertrand Ekani", "prefect of Nyong-et-So'o"),
  occ("Ruth Mballa", "moderator of the Presbyterian synod"),
  occ("Paul Atangana", "vicar general"),
  occ("Luc Essomba", "Chancellor"),
  fact("Joseph-Marie Etoundi", "birthPlace", "Zoétélé"),
  fact("Joseph-Marie Etoundi", "birthDate", "19 March 1947", value="1947-03-19"),
  fact("Sylvain Ngah Fouda", "birthDate", "2 November 1961", value="1961-11-02"),
  fact("Sylvain Ngah Fouda", "birthPlace", "Obala"),
  fact("Sylvain Ngah Fouda", "father", "Philippe Fouda"),
  fact("Philippe Fouda", "occupation", "cocoa buyer"),
  fact("Sylvain Ngah Fouda", "mother", "Agnès Bella"),
  fact("Sylvain Ngah Fouda", "education", "minor seminary of Akono"),
  fact("Sylvain Ngah Fouda", "education", "Catholic University of Central Africa"),
  fact("Sylvain Ngah Fouda", "education", "Louvain", date=("2001", "2001")),
  fact("Ruth Mballa", "religion", "Presbyterian"),
  ev("appointment", "NAMES", ("15 July 2022", "2022-07-15"), ["Sylvain Ngah Fouda"]),
  ev("departure", "RESIGNATION", ("15 July 2022", "2022-07-15"), ["Joseph-Marie Etoundi"]),
  ev("departure", "resignation", ("today", "2022-07-15"), ["Joseph-Marie Etoundi"]),
  ev("appointment", "has appointed", ("today", "2022-07-15"), ["Sylvain Ngah Fouda"]),
  ev("appointment", "translation", ("2004", "2004"), ["Joseph-Marie Etoundi"]),
  ev("communication", "has asked", None, ["Joseph-Marie Etoundi"]),
  ev("appointment", "was consecrated", ("15 April 2012", "2012-04-15"), ["Sylvain Ngah Fouda"]),
  ev("appointment", "takes possession", ("17 September", "2022-09-17"), ["Sylvain Ngah Fouda"]),
  ev("communication", "told", ("this afternoon", "2022-07-15"), ["Sylvain Ngah Fouda"]),
  ev("communication", "telephoned", None, ["Bertrand Ekani", "Sylvain Ngah Fouda"]),
)

P("d2-43", """Rarotonga: premier falls by one vote

AVARUA, 11 August 1965 — The Leader of Government Business, Mr Teariki Maoate-Strickland, resigned last night an hour after the Legislative Assembly had carried by eleven votes to ten a motion of no confidence in him. It was moved by his own cousin.

The cousin, Mr Tangata Strickland, member for Mauke, had been Minister of Police until 20 July, when he was dismissed over the affair of the launch. He told the House, in a speech that began with Genesis, that he acted without rancour.

The High Commissioner, Mr Geoffrey Lambourne, sent for Dr Papa Robati, who leads the United Party and who was Leader of Government Business himself in 1962 and 1963. Dr Robati has until Saturday to form a ministry. Born on Atiu and trained at the Suva medical school, he was for fourteen years a medical officer in the outer islands, and he has sat for Atiu since 1958. It is believed that he will keep Mr Julian Dashwood-Tere, Minister of Agriculture since the last election, and that Mrs Poko Marsters, a former teacher, may be given Education, which no woman has held. She says she would prefer the harbour board.

Mr Maoate-Strickland, who is 47, gave up a post as chief accountant of the shipping company of Messrs Donald in 1961 to stand for Arorangi, won it by nine votes, and held it in 1964 by nine hundred. He became Leader on 2 December 1963. During his term the hospital was rewired and the constitution printed. His wife, Makea Nui Upoko, is ariki of the Makea line, and sits in the new House of Ariki; her late father, Makea Tinirau, who bore the title before her, had declined to have anything to do with elections, which he considered a form of weather.

The Speaker, Miss Marguerite Storey-Nga, who had been in the chair for eleven hours, adjourned the sitting at ten minutes to midnight. A pig had by then entered the gallery. Mr Maoate-Strickland walked home along the reef road with his shoes in his hand. He remains the member for Arorangi.""",
  occ("Teariki Maoate-Strickland", "Leader of Government Business", start=("2 December 1963", "1963-12-02"), end=("last night", "1965-08-10"), again=["Leader#3", "his term"]),
  occ("Tangata Strickland", "member for Mauke"),
  occ("Tangata Strickland", "Minister of Police", end=("20 July", "1965-07-20")),
  occ("Geoffrey Lambourne", "High Commissioner"),
  occ("Papa Robati", "leads the United Party"),
  occ("Papa Robati", "Leader of Government Business#2", start=("1962", "1962"), end=("1963", "1963")),
  occ("Papa Robati", "medical officer in the outer islands"),
  occ("Papa Robati", "sat for Atiu", start=("1958", "1958")),
  occ("Julian Dashwood-Tere", "Minister of Agriculture", start=("the last election", "1964")),
  occ("Teariki Maoate-Strickland", "chief accountant of the shipping company of Messrs Donald", end=("1961", "1961")),
  occ("Teariki Maoate-Strickland", "member for Arorangi", start=("1961", "1961"), again=["won it", "held it"]),
  occ("Makea Nui Upoko", "ariki of the Makea line", again=["the title"]),
  occ("Makea Nui Upoko", "sits in the new House of Ariki"),
  occ("Makea Tinirau", "the title", former=True),
  occ("Marguerite Storey-Nga", "Speaker"),
  fact("Teariki Maoate-Strickland", "relatives", "Tangata Strickland"),
  fact("Papa Robati", "party", "United Party"),
  fact("Papa Robati", "birthPlace", "Atiu"),
  fact("Papa Robati", "education", "Suva medical school"),
  fact("Poko Marsters", "occupation", "teacher"),
  fact("Teariki Maoate-Strickland", "spouse", "Makea Nui Upoko"),
  fact("Makea Nui Upoko", "father", "Makea Tinirau"),
  ev("departure", "falls", ("last night", "1965-08-10"), ["Teariki Maoate-Strickland"]),
  ev("departure", "resigned", ("last night", "1965-08-10"), ["Teariki Maoate-Strickland"]),
  ev("departure", "was dismissed", ("20 July", "1965-07-20"), ["Tangata Strickland"]),
  ev("speech", "speech", ("last night", "1965-08-10"), ["Tangata Strickland"]),
  ev("communication", "sent for", None, ["Geoffrey Lambourne", "Papa Robati"]),
  ev("departure", "gave up", ("1961", "1961"), ["Teariki Maoate-Strickland"]),
  ev("candidacy", "to stand", ("1961", "1961"), ["Teariki Maoate-Strickland"]),
  ev("election", "won", ("1961", "1961"), ["Teariki Maoate-Strickland"]),
  ev("election", "held it", ("1964", "1964"), ["Teariki Maoate-Strickland"]),
  ev("appointment", "became", ("2 December 1963", "1963-12-02"), ["Teariki Maoate-Strickland"]),
  ev("communication", "She says", None, ["Poko Marsters"]),
)

P("d2-44", """Tunis mourns Habib Ben Romdhane, the rector with the umbrella

TUNIS, 9 September 1969 — Professor Habib Ben Romdhane, who was found dead of a heart attack at his desk in the faculty of letters on Sunday evening, will be buried at La Marsa this afternoon. He was fifty-four. He had been correcting proofs.

The dead man came of an old family of the Tunis suburbs. His father, Sheikh Taïeb Ben Romdhane, was cadi of La Goulette; his mother, Kmar, was a daughter of the minister of the pen, Mohamed Lasram. Born on 12 January 1915, he was at the Collège Sadiki, then at the Sorbonne, where he passed the agrégation of Arabic in 1941, and he taught at the lycée of Sfax until the Residency, in 1952, had him interned at Remada for his articles. He was then secretary of the Sfax federation of teachers.

After independence he was for two years director of secondary education, under the minister Lamine Chebbi, and in 1958 he was named dean of the faculty, of which he wrote the statutes. He was the first Tunisian rector of the university, from October 1960 to January 1967. Students remember that he came on foot to each of their strikes, carrying an umbrella, and stood between them and the police. He resigned over the third strike; Dr Ahmed Mestiri-Kahia succeeded him and is rector still.

He was elected a deputy for Tunis in 1959 on the list of the National Front, sat for one legislature, and would not sit for another. He was three times spoken of for the ministry of education, and once, in 1964, was in fact appointed, by telephone, while he was lecturing at Oxford; he flew home and declined.

The president of the Academy, Hassan Hosni Zmerli, in whose gift such things are, had meant to offer him the chair that fell vacant in June by the death of Othman Kaak-Riahi, the secretary-general. The letter, according to Zmerli, lay signed on a table.

Ben Romdhane married in 1946 Mlle Simone Valensi, a teacher at Sfax. She survives him, with a son, Selim, an assistant in the faculty of sciences. The municipality has decided that a street shall be called after him, but not which.""",
  occ("Taïeb Ben Romdhane", "cadi of La Goulette"),
  occ("Mohamed Lasram", "minister of the pen"),
  occ("Habib Ben Romdhane", "secretary of the Sfax federation of teachers"),
  occ("Habib Ben Romdhane", "director of secondary education", start=("two years", "1956"), end=("1958", "1958")),
  occ("Lamine Chebbi", "minister#2"),
  occ("Habib Ben Romdhane", "dean of the faculty", start=("1958", "1958")),
  occ("Habib Ben Romdhane", "rector of the university", start=("October 1960", "1960-10"), end=("January 1967", "1967-01"), again=["rector"]),
  occ("Ahmed Mestiri-Kahia", "rector still", start=("January 1967", "1967-01")),
  occ("Habib Ben Romdhane", "deputy for Tunis", start=("1959", "1959")),
  occ("Hassan Hosni Zmerli", "president of the Academy"),
  occ("Othman Kaak-Riahi", "secretary-general", end=("June", "1969-06")),
  occ("Othman Kaak-Riahi", "the chair", end=("June", "1969-06")),
  occ("Selim", "assistant in the faculty of sciences"),
  fact("Habib Ben Romdhane", "causeOfDeath", "heart attack"),
  fact("Habib Ben Romdhane", "deathPlace", "faculty of letters"),
  fact("Habib Ben Romdhane", "deathDate", "Sunday evening", value="1969-09-07"),
  fact("Habib Ben Romdhane", "father", "Taïeb Ben Romdhane"),
  fact("Habib Ben Romdhane", "mother", "Kmar"),
  fact("Kmar", "father", "Mohamed Lasram"),
  fact("Habib Ben Romdhane", "birthDate", "12 January 1915", value="1915-01-12"),
  fact("Habib Ben Romdhane", "education", "Collège Sadiki"),
  fact("Habib Ben Romdhane", "education", "Sorbonne", date=("1941", "1941")),
  fact("Habib Ben Romdhane", "nationality", "Tunisian"),
  fact("Habib Ben Romdhane", "party", "National Front"),
  fact("Othman Kaak-Riahi", "deathDate", "June", value="1969-06"),
  fact("Habib Ben Romdhane", "spouse", "Simone Valensi", date=("1946", "1946")),
  fact("Simone Valensi", "occupation", "teacher#2"),
  fact("Habib Ben Romdhane", "children", "Selim"),
  ev("arrest", "interned", ("1952", "1952"), ["Habib Ben Romdhane"], place="Remada"),
  ev("appointment", "was named", ("1958", "1958"), ["Habib Ben Romdhane"]),
  ev("departure", "resigned", ("January 1967", "1967-01"), ["Habib Ben Romdhane"]),
  ev("appointment", "succeeded", ("January 1967", "1967-01"), ["Ahmed Mestiri-Kahia"]),
  ev("election", "was elected", ("1959", "1959"), ["Habib Ben Romdhane"]),
  ev("appointment", "appointed", ("1964", "1964"), ["Habib Ben Romdhane"]),
  ev("speech", "lecturing", ("1964", "1964"), ["Habib Ben Romdhane"], place="Oxford"),
  ev("travel", "flew home", ("1964", "1964"), ["Habib Ben Romdhane"]),
)

P("d2-45", """Ramnath Bhosekar: the chief minister who read the footnotes

By a staff reporter, Nagpur

Ramnath Vithal Bhosekar, who died in a nursing home here on 6 November 1974 at the age of 79, was chief minister of the Central Deccan for four years and a nuisance to five governors.

The younger son of a village accountant, he was born at Katol on 1 August 1895. He passed out of Morris College in 1917 and from the law college at Poona in 1920, and in that same year gave up the practice which he had not yet begun in order to join the non-cooperation movement. He was jailed three times: in 1922, in 1932 and from August 1942 to May 1945. It was in Seoni jail that he learnt Tamil.

He was a member of the Legislative Council of the Province from 1926 to 1930 and, under the new constitution, of the Assembly, where he was Deputy Speaker for a year. When Dr Khare's first ministry took office in 1937, he was passed over; when it broke up in the following July he was made Minister for Revenue in its successor, and left with it in November 1939. He went to the Constituent Assembly in 1946, where his amendments numbered two hundred and six.

He was elected leader of the Assembly party on 9 March 1952, defeating Seth Govardhandas Malpani by three votes, and was sworn in the next day. His ministry brought in the tenancy law. On 14 May 1956 he resigned, after the High Command had twice sent him letters which he returned with corrections; Malpani took his place. Bhosekar was then Governor of Kerala-Malabar (1957–62), and refused the embassy in Moscow.

"The constitution," he told the present writer in 1970, "is a document which everybody has sworn to and I have read."

His wife, Laxmibai, a founder of the Vidarbha Women's Home, died in 1961. Their son, Vasant, is a judge of the Bombay High Court; their daughter, Dr Sushila Athavale, was mayor of Nagpur in 1967–68. The present chief minister, Mr Shankarrao Dhote, who began as his private secretary, flew in from Delhi and walked behind the bier. All offices were closed. The treasury, to his certain displeasure, closed too.""",
  occ("Ramnath Vithal Bhosekar", "chief minister of the Central Deccan", start=("the next day", "1952-03-10"), end=("14 May 1956", "1956-05-14"), again=["chief minister", "His ministry"]),
  occ("Ramnath Vithal Bhosekar", "member of the Legislative Council of the Province", start=("1926", "1926"), end=("1930", "1930")),
  occ("Ramnath Vithal Bhosekar", "the Assembly"),
  occ("Ramnath Vithal Bhosekar", "Deputy Speaker"),
  occ("Ramnath Vithal Bhosekar", "Minister for Revenue", start=("the following July", "1938-07"), end=("November 1939", "1939-11")),
  occ("Ramnath Vithal Bhosekar", "went to the Constituent Assembly", start=("1946", "1946")),
  occ("Ramnath Vithal Bhosekar", "leader of the Assembly party", start=("9 March 1952", "1952-03-09")),
  occ("Govardhandas Malpani", "chief minister of the Central Deccan", start=("14 May 1956", "1956-05-14"), again=["took his place"]),
  occ("Ramnath Vithal Bhosekar", "Governor of Kerala-Malabar", start=("1957", "1957"), end=("62", "1962")),
  occ("Vasant", "judge of the Bombay High Court"),
  occ("Sushila Athavale", "mayor of Nagpur", start=("1967", "1967"), end=("68", "1968")),
  occ("Shankarrao Dhote", "present chief minister"),
  occ("Shankarrao Dhote", "private secretary", former=True),
  fact("Ramnath Vithal Bhosekar", "deathPlace", "Nagpur"),
  fact("Ramnath Vithal Bhosekar", "deathDate", "6 November 1974", value="1974-11-06"),
  fact("Ramnath Vithal Bhosekar", "birthPlace", "Katol"),
  fact("Ramnath Vithal Bhosekar", "birthDate", "1 August 1895", value="1895-08-01"),
  fact("Ramnath Vithal Bhosekar", "education", "Morris College", date=("1917", "1917")),
  fact("Ramnath Vithal Bhosekar", "education", "law college at Poona", date=("1920", "1920")),
  fact("Ramnath Vithal Bhosekar", "spouse", "Laxmibai"),
  fact("Laxmibai", "deathDate", "1961", value="1961"),
  fact("Ramnath Vithal Bhosekar", "children", "Vasant"),
  fact("Ramnath Vithal Bhosekar", "children", "Sushila Athavale"),
  ev("arrest", "was jailed", ("1922", "1922"), ["Ramnath Vithal Bhosekar"]),
  ev("arrest", "was jailed", ("1932", "1932"), ["Ramnath Vithal Bhosekar"]),
  ev("arrest", "was jailed", ("August 1942", "1942-08"), ["Ramnath Vithal Bhosekar"]),
  ev("appointment", "was made", ("the following July", "1938-07"), ["Ramnath Vithal Bhosekar"]),
  ev("departure", "left", ("November 1939", "1939-11"), ["Ramnath Vithal Bhosekar"]),
  ev("election", "went to", ("1946", "1946"), ["Ramnath Vithal Bhosekar"]),
  ev("election", "was elected", ("9 March 1952", "1952-03-09"), ["Ramnath Vithal Bhosekar"]),
  ev("election", "defeating", ("9 March 1952", "1952-03-09"), ["Ramnath Vithal Bhosekar", "Govardhandas Malpani"]),
  ev("appointment", "was sworn in", ("the next day", "1952-03-10"), ["Ramnath Vithal Bhosekar"]),
  ev("departure", "resigned", ("14 May 1956", "1956-05-14"), ["Ramnath Vithal Bhosekar"]),
  ev("appointment", "took his place", ("14 May 1956", "1956-05-14"), ["Govardhandas Malpani"]),
  ev("communication", "sent", None, ["Ramnath Vithal Bhosekar"]),
  ev("communication", "told", ("1970", "1970"), ["Ramnath Vithal Bhosekar"]),
  ev("travel", "flew in", None, ["Shankarrao Dhote"], place="Nagpur"),
)


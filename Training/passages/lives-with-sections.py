P("d35-01", """Torbjørn Eidsvåg Hestnes (14 March 1908 – 2 November 1984) was a Norwegian teacher and politician for the Liberal Party. He served as Minister of Fisheries from 1963 to 1967 and as County Governor of Møre og Romsdal from 1968 to 1978.

Early life and education

Hestnes was born in Averøy as a son of the fisherman Peder Hestnes and his wife Gunda Eidsvåg. He finished his secondary education in Kristiansund in 1927 and graduated from Volda Teachers' College in 1931. His older brother, Leif Hestnes, was mayor of Averøy from 1945 to 1951.

Political career

He was arrested by the German authorities in March 1942 and was held at Grini until October of that year. In 1949 he was elected to the Parliament of Norway from Møre og Romsdal, and he was re-elected in 1953 and 1957. He served on the Standing Committee on Shipping and Fisheries.

On 28 August 1963 Hestnes was appointed Minister of Fisheries, succeeding Magnus Breidablik of the Labour Party, who had held the post since 1958. He travelled to London in December 1963 for talks with his British colleague, Sir Anthony Wraxall, about the fishery limits. He resigned on 1 September 1967, and his state secretary, Borghild Tangen, took over as minister; she was the first woman in the post. Tangen left office in March 1971.

Hestnes was appointed county governor the following year. He retired in 1978 and was succeeded by the former mayor of Molde, Arild Vestnes.

Personal life

In 1934 he married the nurse Solveig Aukan. Their daughter Randi Hestnes was a deputy representative to Parliament from 1973 to 1977. He was decorated as a Knight, First Class of the Order of St. Olav in 1975. He died in Molde.
""",
  occ("Torbjørn Eidsvåg Hestnes", "Minister of Fisheries", start=("28 August 1963", "1963-08-28"), end=("1 September 1967", "1967-09-01"), again=["Minister of Fisheries#2"]),
  occ("Torbjørn Eidsvåg Hestnes", "County Governor of Møre og Romsdal", start=("1968", "1968"), end=("1978", "1978"), again=["county governor"]),
  occ("Leif Hestnes", "mayor of Averøy", start=("1945", "1945"), end=("1951", "1951")),
  occ("Torbjørn Eidsvåg Hestnes", "elected to the Parliament of Norway from Møre og Romsdal", start=("1949", "1949")),
  occ("Torbjørn Eidsvåg Hestnes", "Standing Committee on Shipping and Fisheries"),
  occ("Magnus Breidablik", "held the post", start=("1958", "1958"), end=("28 August 1963", "1963-08-28")),
  occ("Sir Anthony Wraxall", "colleague", start=("December 1963", "1963-12")),
  occ("Borghild Tangen", "state secretary", end=("1 September 1967", "1967-09-01")),
  occ("Borghild Tangen", "as minister", start=("1 September 1967", "1967-09-01"), end=("March 1971", "1971-03"), again=["in the post"]),
  occ("Arild Vestnes", "mayor of Molde"),
  occ("Arild Vestnes", "succeeded by", start=("1978#2", "1978")),
  occ("Randi Hestnes", "deputy representative to Parliament", start=("1973", "1973"), end=("1977", "1977")),
  fact("Torbjørn Eidsvåg Hestnes", "birthDate", "14 March 1908", value="1908-03-14"),
  fact("Torbjørn Eidsvåg Hestnes", "deathDate", "2 November 1984", value="1984-11-02"),
  fact("Torbjørn Eidsvåg Hestnes", "nationality", "Norwegian"),
  fact("Torbjørn Eidsvåg Hestnes", "occupation", "teacher"),
  fact("Torbjørn Eidsvåg Hestnes", "occupation", "politician"),
  fact("Torbjørn Eidsvåg Hestnes", "party", "Liberal Party"),
  fact("Torbjørn Eidsvåg Hestnes", "birthPlace", "Averøy"),
  fact("Torbjørn Eidsvåg Hestnes", "father", "Peder Hestnes"),
  fact("Torbjørn Eidsvåg Hestnes", "mother", "Gunda Eidsvåg"),
  fact("Peder Hestnes", "occupation", "fisherman"),
  fact("Peder Hestnes", "spouse", "Gunda Eidsvåg"),
  fact("Torbjørn Eidsvåg Hestnes", "education", "Volda Teachers' College", date=("1931", "1931")),
  fact("Torbjørn Eidsvåg Hestnes", "siblings", "Leif Hestnes"),
  fact("Magnus Breidablik", "party", "Labour Party"),
  fact("Sir Anthony Wraxall", "nationality", "British"),
  fact("Torbjørn Eidsvåg Hestnes", "spouse", "Solveig Aukan", date=("1934", "1934")),
  fact("Solveig Aukan", "occupation", "nurse"),
  fact("Torbjørn Eidsvåg Hestnes", "children", "Randi Hestnes"),
  fact("Torbjørn Eidsvåg Hestnes", "award", "Knight, First Class of the Order of St. Olav", date=("1975", "1975")),
  fact("Torbjørn Eidsvåg Hestnes", "deathPlace", "Molde#2"),
  ev("arrest", "was arrested", ("March 1942", "1942-03"), ["Torbjørn Eidsvåg Hestnes"]),
  ev("election", "was elected", ("1949", "1949"), ["Torbjørn Eidsvåg Hestnes"]),
  ev("election", "was re-elected", ("1953", "1953"), ["Torbjørn Eidsvåg Hestnes"]),
  ev("appointment", "was appointed", ("28 August 1963", "1963-08-28"), ["Torbjørn Eidsvåg Hestnes"]),
  ev("travel", "travelled", ("December 1963", "1963-12"), ["Torbjørn Eidsvåg Hestnes"]),
  ev("meeting", "talks", ("December 1963", "1963-12"), ["Torbjørn Eidsvåg Hestnes", "Sir Anthony Wraxall"]),
  ev("departure", "resigned", ("1 September 1967", "1967-09-01"), ["Torbjørn Eidsvåg Hestnes"]),
  ev("appointment", "took over", ("1 September 1967", "1967-09-01"), ["Borghild Tangen"]),
  ev("departure", "left office", ("March 1971", "1971-03"), ["Borghild Tangen"]),
  ev("appointment", "was appointed#2", ("the following year", "1968"), ["Torbjørn Eidsvåg Hestnes"]),
  ev("departure", "retired", ("1978#2", "1978"), ["Torbjørn Eidsvåg Hestnes"]),
  ev("appointment", "was succeeded", ("1978#2", "1978"), ["Arild Vestnes"]),
  ev("award", "was decorated", ("1975", "1975"), ["Torbjørn Eidsvåg Hestnes"]),
)

P("d35-02", """Zipporah Kwamboka Nyakundi (born 5 June 1959) is a Kenyan lawyer and politician who was Cabinet Secretary for Lands from 2013 to 2018. She was previously the Member of Parliament for Bonchari (2003–2013).

Early life

Nyakundi was born in Kisii District. Her father, Elijah Nyakundi, was a senior chief under the colonial administration. She attended Alliance Girls High School and studied law at the University of Nairobi, graduating in 1983. She was admitted to the bar in 1985.

Career

She worked as a state counsel in the Attorney General's chambers between 1985 and 1992, when she was dismissed by Attorney General Moses Kiptanui for acting for a detained journalist. She was elected to the National Assembly in December 2002, defeating the incumbent, Zablon Oseko, who had represented Bonchari since 1992. In 2008 she was made assistant minister for roads under Minister Franklin Wafula.

Nyakundi was nominated as cabinet secretary on 25 April 2013 and sworn in on 15 May. In February 2016 she met a delegation of the World Bank led by Dr Ingeborg Stahl, and in November of that year she visited Kigali to study the Rwandan land register.

Investigation

In July 2017 the Ethics and Anti-Corruption Commission opened an inquiry into the sale of a public plot in Karen. She testified before a Senate committee on 9 October 2017. The chief land registrar, Timothy Kariuki Mbogo, was arrested in January 2018 and convicted of abuse of office in 2020. Nyakundi resigned on 26 January 2018; no charge was brought against her. Her successor, Fatuma Abdi Galgalo, a former governor of the county of Isiolo, took office on 14 February 2018.

Personal life

She is married to Professor Josphat Ondieki, the vice-chancellor of Kisii University from 2013 to 2019. They have two sons. She is a member of the Seventh-day Adventist Church.
""",
  occ("Zipporah Kwamboka Nyakundi", "Cabinet Secretary for Lands", start=("15 May", "2013-05-15"), end=("26 January 2018", "2018-01-26"), again=["cabinet secretary"]),
  occ("Zipporah Kwamboka Nyakundi", "Member of Parliament for Bonchari", start=("2003", "2003"), end=("2013#2", "2013")),
  occ("Elijah Nyakundi", "senior chief"),
  occ("Zipporah Kwamboka Nyakundi", "state counsel in the Attorney General's chambers", start=("1985#2", "1985"), end=("1992", "1992")),
  occ("Moses Kiptanui", "Attorney General#2", start=("1992", "1992")),
  occ("Zablon Oseko", "represented Bonchari", start=("1992#2", "1992"), end=("December 2002", "2002-12"), again=["incumbent"]),
  occ("Zipporah Kwamboka Nyakundi", "assistant minister for roads", start=("2008", "2008")),
  occ("Franklin Wafula", "Minister", start=("2008", "2008")),
  occ("Ingeborg Stahl", "delegation of the World Bank led", start=("February 2016", "2016-02")),
  occ("Timothy Kariuki Mbogo", "chief land registrar"),
  occ("Fatuma Abdi Galgalo", "successor", start=("14 February 2018", "2018-02-14")),
  occ("Fatuma Abdi Galgalo", "governor of the county of Isiolo"),
  occ("Josphat Ondieki", "Professor"),
  occ("Josphat Ondieki", "vice-chancellor of Kisii University", start=("2013 to 2019", "2013"), end=("2019", "2019")),
  fact("Zipporah Kwamboka Nyakundi", "birthDate", "5 June 1959", value="1959-06-05"),
  fact("Zipporah Kwamboka Nyakundi", "nationality", "Kenyan"),
  fact("Zipporah Kwamboka Nyakundi", "occupation", "lawyer"),
  fact("Zipporah Kwamboka Nyakundi", "occupation", "politician"),
  fact("Zipporah Kwamboka Nyakundi", "birthPlace", "Kisii District"),
  fact("Zipporah Kwamboka Nyakundi", "father", "Elijah Nyakundi"),
  fact("Zipporah Kwamboka Nyakundi", "education", "Alliance Girls High School"),
  fact("Zipporah Kwamboka Nyakundi", "education", "University of Nairobi", date=("1983", "1983")),
  fact("Zipporah Kwamboka Nyakundi", "spouse", "Josphat Ondieki"),
  fact("Zipporah Kwamboka Nyakundi", "religion", "Seventh-day Adventist"),
  ev("appointment", "was admitted", ("1985", "1985"), ["Zipporah Kwamboka Nyakundi"]),
  ev("departure", "was dismissed", ("1992", "1992"), ["Zipporah Kwamboka Nyakundi", "Moses Kiptanui"]),
  ev("election", "was elected", ("December 2002", "2002-12"), ["Zipporah Kwamboka Nyakundi"]),
  ev("election", "defeating", ("December 2002", "2002-12"), ["Zipporah Kwamboka Nyakundi", "Zablon Oseko"]),
  ev("appointment", "was made", ("2008", "2008"), ["Zipporah Kwamboka Nyakundi"]),
  ev("appointment", "was nominated", ("25 April 2013", "2013-04-25"), ["Zipporah Kwamboka Nyakundi"]),
  ev("appointment", "sworn in", ("15 May", "2013-05-15"), ["Zipporah Kwamboka Nyakundi"]),
  ev("meeting", "met", ("February 2016", "2016-02"), ["Zipporah Kwamboka Nyakundi", "Ingeborg Stahl"]),
  ev("travel", "visited", ("November of that year", "2016-11"), ["Zipporah Kwamboka Nyakundi"]),
  ev("investigation", "inquiry", ("July 2017", "2017-07"), ["Zipporah Kwamboka Nyakundi"]),
  ev("testimony", "testified", ("9 October 2017", "2017-10-09"), ["Zipporah Kwamboka Nyakundi"]),
  ev("arrest", "was arrested", ("January 2018", "2018-01"), ["Timothy Kariuki Mbogo"]),
  ev("conviction", "convicted", ("2020", "2020"), ["Timothy Kariuki Mbogo"]),
  ev("departure", "resigned", ("26 January 2018", "2018-01-26"), ["Zipporah Kwamboka Nyakundi"]),
  ev("appointment", "took office", ("14 February 2018", "2018-02-14"), ["Fatuma Abdi Galgalo"]),
)

P("d35-03", """Raghunath Vasudeo Kirloskar-Desai (23 September 1919 – 30 January 1996) was an Indian freedom fighter, cooperative leader and politician from Maharashtra. A member of the Indian National Congress, he was Minister for Irrigation in the Government of Maharashtra from 1967 to 1972 and Governor of Himachal Pradesh from 1980 to 1983.

Early life and education

Kirloskar-Desai was born at Tasgaon in the Satara district of the Bombay Presidency. He was educated at Willingdon College, Sangli, but left his studies in August 1942 to join the Quit India movement. He was arrested in Kolhapur on 11 January 1943 and was sentenced to three years' rigorous imprisonment.

Political career

He was elected to the Bombay Legislative Assembly in 1952 from Tasgaon, and held the seat until 1972, when he lost to Shankarrao Mohite of the Peasants and Workers Party by 1,904 votes. He was chairman of the Krishna Cooperative Sugar Factory from 1957 until 1966. In the ministry of Chief Minister Dattajirao Ghorpade he was given the irrigation portfolio on 6 March 1967. He led a delegation to Yugoslavia in 1969. In April 1970 he wrote to the Union minister, Baldev Singh Rathee, to protest against the award of the river waters tribunal.

From 1974 to 1980 he sat in the Rajya Sabha. He was appointed Governor of Himachal Pradesh in August 1980 in succession to Amarnath Kaul and was himself succeeded by Lieutenant General Hoshiar Gill in April 1983.

Personal life

He married Sushilabai Ghatge in 1947. They had three children, of whom the eldest, Jayant Kirloskar-Desai, was elected to the Lok Sabha from Sangli in 1991. In 1985 he was awarded the Padma Bhushan for public affairs. He died of kidney failure in Pune. A college at Palus founded in 1998 bears his name.
""",
  occ("Raghunath Vasudeo Kirloskar-Desai", "Minister for Irrigation in the Government of Maharashtra", start=("6 March 1967", "1967-03-06"), end=("1972", "1972"), again=["irrigation portfolio"]),
  occ("Raghunath Vasudeo Kirloskar-Desai", "Governor of Himachal Pradesh", start=("August 1980", "1980-08"), end=("April 1983", "1983-04"), again=["Governor of Himachal Pradesh#2"]),
  occ("Raghunath Vasudeo Kirloskar-Desai", "elected to the Bombay Legislative Assembly", start=("1952", "1952"), end=("1972#2", "1972")),
  occ("Shankarrao Mohite", "held the seat", start=("1972#2", "1972")),
  occ("Raghunath Vasudeo Kirloskar-Desai", "chairman of the Krishna Cooperative Sugar Factory", start=("1957", "1957"), end=("1966", "1966")),
  occ("Dattajirao Ghorpade", "Chief Minister", start=("6 March 1967", "1967-03-06")),
  occ("Baldev Singh Rathee", "Union minister", start=("April 1970", "1970-04")),
  occ("Raghunath Vasudeo Kirloskar-Desai", "sat in the Rajya Sabha", start=("1974", "1974"), end=("1980#2", "1980")),
  occ("Amarnath Kaul", "in succession to", end=("August 1980", "1980-08")),
  occ("Hoshiar Gill", "Lieutenant General"),
  occ("Hoshiar Gill", "succeeded by", start=("April 1983", "1983-04")),
  occ("Jayant Kirloskar-Desai", "elected to the Lok Sabha from Sangli", start=("1991", "1991")),
  fact("Raghunath Vasudeo Kirloskar-Desai", "birthDate", "23 September 1919", value="1919-09-23"),
  fact("Raghunath Vasudeo Kirloskar-Desai", "deathDate", "30 January 1996", value="1996-01-30"),
  fact("Raghunath Vasudeo Kirloskar-Desai", "nationality", "Indian"),
  fact("Raghunath Vasudeo Kirloskar-Desai", "occupation", "freedom fighter"),
  fact("Raghunath Vasudeo Kirloskar-Desai", "occupation", "cooperative leader"),
  fact("Raghunath Vasudeo Kirloskar-Desai", "occupation", "politician"),
  fact("Raghunath Vasudeo Kirloskar-Desai", "party", "Indian National Congress"),
  fact("Raghunath Vasudeo Kirloskar-Desai", "birthPlace", "Tasgaon"),
  fact("Raghunath Vasudeo Kirloskar-Desai", "education", "Willingdon College, Sangli"),
  fact("Shankarrao Mohite", "party", "Peasants and Workers Party"),
  fact("Raghunath Vasudeo Kirloskar-Desai", "spouse", "Sushilabai Ghatge", date=("1947", "1947")),
  fact("Raghunath Vasudeo Kirloskar-Desai", "children", "Jayant Kirloskar-Desai"),
  fact("Sushilabai Ghatge", "children", "Jayant Kirloskar-Desai"),
  fact("Raghunath Vasudeo Kirloskar-Desai", "award", "Padma Bhushan", date=("1985", "1985")),
  fact("Raghunath Vasudeo Kirloskar-Desai", "causeOfDeath", "kidney failure"),
  fact("Raghunath Vasudeo Kirloskar-Desai", "deathPlace", "Pune"),
  ev("arrest", "was arrested", ("11 January 1943", "1943-01-11"), ["Raghunath Vasudeo Kirloskar-Desai"]),
  ev("conviction", "was sentenced", None, ["Raghunath Vasudeo Kirloskar-Desai"]),
  ev("election", "was elected", ("1952", "1952"), ["Raghunath Vasudeo Kirloskar-Desai"]),
  ev("election", "lost", ("1972#2", "1972"), ["Raghunath Vasudeo Kirloskar-Desai", "Shankarrao Mohite"]),
  ev("appointment", "was given", ("6 March 1967", "1967-03-06"), ["Raghunath Vasudeo Kirloskar-Desai"]),
  ev("travel", "led a delegation", ("1969", "1969"), ["Raghunath Vasudeo Kirloskar-Desai"]),
  ev("communication", "wrote", ("April 1970", "1970-04"), ["Raghunath Vasudeo Kirloskar-Desai", "Baldev Singh Rathee"]),
  ev("appointment", "was appointed", ("August 1980", "1980-08"), ["Raghunath Vasudeo Kirloskar-Desai"]),
  ev("appointment", "succeeded", ("April 1983", "1983-04"), ["Hoshiar Gill"]),
  ev("election", "was elected#2", ("1991", "1991"), ["Jayant Kirloskar-Desai"]),
  ev("award", "was awarded", ("1985", "1985"), ["Raghunath Vasudeo Kirloskar-Desai"]),
)

P("d35-04", """Zdzisław Marian Brzostek (born 8 December 1948 in Rzeszów) is a Polish engineer and politician, Minister of Transport in the cabinets of Ewa Lisiecka and Tadeusz Wrona-Janicki (1997–2000), and a deputy to the Sejm of the third and fourth terms.

Early life

Brzostek graduated from the Faculty of Civil Engineering of the Rzeszów University of Technology in 1972. His father, Kazimierz Brzostek, had been a railway official and a soldier of the Home Army. From 1972 to 1989 he was employed by the Polish State Railways, lastly as deputy head of the Kraków directorate. In September 1980 he joined Solidarity. He was interned on 13 December 1981 and released on 23 July 1982.

Political activity

In 1990 Brzostek was appointed Voivode of Rzeszów, replacing Colonel Henryk Duda, a member of the Polish United Workers' Party. He held the office for three years. In the 1997 parliamentary election he won a seat with 14,220 votes.

On 31 October 1997 he was appointed Minister of Transport. He signed an agreement on motorways in Berlin in May 1998, after talks with the German minister, Hartmut Kienzle. On 18 July 2000 the Sejm debated a motion of no confidence; five days later Brzostek handed in his resignation. He was replaced by Jolanta Smereka, until then the president of the Gdynia Port Authority.

In 2004 the Supreme Audit Office investigated the purchase of forty locomotives. Smereka's deputy, Piotr Hałas, was found guilty of bribery in 2008; Brzostek was heard as a witness on 3 April 2007. He stood unsuccessfully for the Senate in 2007.

Private life

He is divorced from Barbara Kuźniar, a judge of the Regional Court in Rzeszów. His son Michał Brzostek has been a city councillor since 2018. He was awarded the Officer's Cross of the Order of Polonia Restituta in 2011.
""",
  occ("Zdzisław Marian Brzostek", "Minister of Transport", start=("31 October 1997", "1997-10-31"), end=("five days later", "2000-07-23"), again=["Minister of Transport#2"]),
  occ("Ewa Lisiecka", "cabinets"),
  occ("Tadeusz Wrona-Janicki", "cabinets"),
  occ("Zdzisław Marian Brzostek", "deputy to the Sejm", start=("1997 parliamentary", "1997")),
  occ("Kazimierz Brzostek", "railway official"),
  occ("Kazimierz Brzostek", "soldier of the Home Army"),
  occ("Zdzisław Marian Brzostek", "deputy head of the Kraków directorate", end=("1989", "1989")),
  occ("Zdzisław Marian Brzostek", "Voivode of Rzeszów", start=("1990", "1990"), end=("three years", "1993"), again=["held the office"]),
  occ("Henryk Duda", "Colonel"),
  occ("Henryk Duda", "replacing", end=("1990", "1990")),
  occ("Hartmut Kienzle", "German minister", start=("May 1998", "1998-05")),
  occ("Jolanta Smereka", "was replaced by", start=("five days later", "2000-07-23")),
  occ("Jolanta Smereka", "president of the Gdynia Port Authority", end=("until then", "2000-07-23")),
  occ("Piotr Hałas", "Smereka's deputy"),
  occ("Barbara Kuźniar", "judge of the Regional Court in Rzeszów"),
  occ("Michał Brzostek", "city councillor", start=("2018", "2018")),
  fact("Zdzisław Marian Brzostek", "birthDate", "8 December 1948", value="1948-12-08"),
  fact("Zdzisław Marian Brzostek", "birthPlace", "Rzeszów"),
  fact("Zdzisław Marian Brzostek", "nationality", "Polish"),
  fact("Zdzisław Marian Brzostek", "occupation", "engineer"),
  fact("Zdzisław Marian Brzostek", "occupation", "politician"),
  fact("Zdzisław Marian Brzostek", "education", "Rzeszów University of Technology", date=("1972", "1972")),
  fact("Zdzisław Marian Brzostek", "father", "Kazimierz Brzostek"),
  fact("Kazimierz Brzostek", "militaryService", "Home Army"),
  fact("Hartmut Kienzle", "nationality", "German"),
  fact("Henryk Duda", "party", "Polish United Workers' Party"),
  fact("Zdzisław Marian Brzostek", "spouse", "Barbara Kuźniar"),
  fact("Zdzisław Marian Brzostek", "children", "Michał Brzostek"),
  fact("Zdzisław Marian Brzostek", "award", "Officer's Cross of the Order of Polonia Restituta", date=("2011", "2011")),
  ev("arrest", "was interned", ("13 December 1981", "1981-12-13"), ["Zdzisław Marian Brzostek"]),
  ev("appointment", "was appointed", ("1990", "1990"), ["Zdzisław Marian Brzostek"]),
  ev("election", "won a seat", ("1997 parliamentary", "1997"), ["Zdzisław Marian Brzostek"]),
  ev("appointment", "was appointed#2", ("31 October 1997", "1997-10-31"), ["Zdzisław Marian Brzostek"]),
  ev("meeting", "talks", ("May 1998", "1998-05"), ["Zdzisław Marian Brzostek", "Hartmut Kienzle"]),
  ev("departure", "resignation", ("five days later", "2000-07-23"), ["Zdzisław Marian Brzostek"]),
  ev("appointment", "was replaced", ("five days later", "2000-07-23"), ["Jolanta Smereka"]),
  ev("investigation", "investigated", ("2004", "2004"), ["Zdzisław Marian Brzostek"]),
  ev("conviction", "was found guilty", ("2008", "2008"), ["Piotr Hałas"]),
  ev("testimony", "was heard as a witness", ("3 April 2007", "2007-04-03"), ["Zdzisław Marian Brzostek"]),
  ev("candidacy", "stood", ("in 2007", "2007"), ["Zdzisław Marian Brzostek"]),
  ev("election", "unsuccessfully", ("in 2007", "2007"), ["Zdzisław Marian Brzostek"]),
  ev("award", "was awarded", ("2011", "2011"), ["Zdzisław Marian Brzostek"]),
)

P("d35-05", """Hortensia Beatriz Larralde de Iriondo (Rosario, 19 April 1923 – Buenos Aires, 6 July 2009) was an Argentine physician and politician. She was the first woman to be Minister of Public Health of the province of Santa Fe (1973–1974).

Early life

The daughter of the Radical senator Nicanor Larralde and of Beatriz Funes, she attended the Normal School No. 1 of Rosario and took her medical degree at the National University of the Littoral in 1948. She specialised in paediatrics, and from 1955 to 1966 she was head of ward at the Víctor J. Vilela Children's Hospital.

Career

She joined the Justicialist Party in 1971. On 25 May 1973 Governor Silvestre Amuchástegui appointed her minister, in place of the military appointee, Brigadier Raúl Etcheverry. In August 1973 she travelled to Havana and met the Cuban health minister, Dr Heriberto Machín. The governor asked for her resignation on 12 June 1974, and she was followed by her own under-secretary, Ernesto Bianchi.

On 24 March 1976 she was detained at her home together with her husband. Bianchi was arrested on the same day and was never seen again. She was freed in December 1977 and went into exile in Mexico, where she taught at the Autonomous Metropolitan University until 1983.

Return

Back in Rosario, she gave evidence on 4 September 1984 to the commission on the disappeared. In 1985 she was elected national deputy for Santa Fe, and she presided over the Chamber's Committee on Social Action from 1987 to 1989. She was a candidate for mayor of Rosario in 1989 and lost to the Socialist Horacio Caballé.

Personal life

In 1950 she married the lawyer Marcos Iriondo, who died in 1981. Their son Pablo Iriondo was rector of the National University of Rosario from 2003 to 2007. She was named an illustrious citizen of Rosario in 2001.
""",
  occ("Hortensia Beatriz Larralde de Iriondo", "Minister of Public Health of the province of Santa Fe", start=("25 May 1973", "1973-05-25"), end=("12 June 1974", "1974-06-12"), again=["minister"]),
  occ("Nicanor Larralde", "senator"),
  occ("Hortensia Beatriz Larralde de Iriondo", "head of ward at the Víctor J. Vilela Children's Hospital", start=("1955", "1955"), end=("1966", "1966")),
  occ("Silvestre Amuchástegui", "Governor", start=("25 May 1973", "1973-05-25"), again=["governor"]),
  occ("Raúl Etcheverry", "in place of", end=("25 May 1973", "1973-05-25")),
  occ("Raúl Etcheverry", "Brigadier"),
  occ("Heriberto Machín", "health minister", start=("August 1973", "1973-08")),
  occ("Ernesto Bianchi", "under-secretary", end=("12 June 1974", "1974-06-12")),
  occ("Ernesto Bianchi", "was followed by", start=("12 June 1974", "1974-06-12")),
  occ("Hortensia Beatriz Larralde de Iriondo", "taught at the Autonomous Metropolitan University", end=("1983", "1983")),
  occ("Hortensia Beatriz Larralde de Iriondo", "national deputy for Santa Fe", start=("1985", "1985")),
  occ("Hortensia Beatriz Larralde de Iriondo", "presided over the Chamber's Committee on Social Action", start=("1987", "1987"), end=("1989", "1989")),
  occ("Horacio Caballé", "mayor of Rosario", start=("1989#2", "1989")),
  occ("Pablo Iriondo", "rector of the National University of Rosario", start=("2003", "2003"), end=("2007", "2007")),
  fact("Hortensia Beatriz Larralde de Iriondo", "birthPlace", "Rosario"),
  fact("Hortensia Beatriz Larralde de Iriondo", "birthDate", "19 April 1923", value="1923-04-19"),
  fact("Hortensia Beatriz Larralde de Iriondo", "deathPlace", "Buenos Aires"),
  fact("Hortensia Beatriz Larralde de Iriondo", "deathDate", "6 July 2009", value="2009-07-06"),
  fact("Hortensia Beatriz Larralde de Iriondo", "nationality", "Argentine"),
  fact("Hortensia Beatriz Larralde de Iriondo", "occupation", "physician"),
  fact("Hortensia Beatriz Larralde de Iriondo", "occupation", "politician"),
  fact("Nicanor Larralde", "party", "Radical"),
  fact("Hortensia Beatriz Larralde de Iriondo", "father", "Nicanor Larralde"),
  fact("Hortensia Beatriz Larralde de Iriondo", "mother", "Beatriz Funes"),
  fact("Hortensia Beatriz Larralde de Iriondo", "education", "Normal School No. 1 of Rosario"),
  fact("Hortensia Beatriz Larralde de Iriondo", "education", "National University of the Littoral", date=("1948", "1948")),
  fact("Hortensia Beatriz Larralde de Iriondo", "party", "Justicialist Party", date=("1971", "1971")),
  fact("Heriberto Machín", "nationality", "Cuban"),
  fact("Horacio Caballé", "party", "Socialist"),
  fact("Hortensia Beatriz Larralde de Iriondo", "residence", "Mexico"),
  fact("Hortensia Beatriz Larralde de Iriondo", "spouse", "Marcos Iriondo", date=("1950", "1950")),
  fact("Marcos Iriondo", "occupation", "lawyer"),
  fact("Marcos Iriondo", "deathDate", "1981", value="1981"),
  fact("Hortensia Beatriz Larralde de Iriondo", "children", "Pablo Iriondo"),
  fact("Marcos Iriondo", "children", "Pablo Iriondo"),
  fact("Hortensia Beatriz Larralde de Iriondo", "award", "illustrious citizen of Rosario", date=("2001", "2001")),
  ev("appointment", "appointed", ("25 May 1973", "1973-05-25"), ["Hortensia Beatriz Larralde de Iriondo", "Silvestre Amuchástegui"]),
  ev("travel", "travelled", ("August 1973", "1973-08"), ["Hortensia Beatriz Larralde de Iriondo"]),
  ev("meeting", "met", ("August 1973", "1973-08"), ["Hortensia Beatriz Larralde de Iriondo", "Heriberto Machín"]),
  ev("departure", "resignation", ("12 June 1974", "1974-06-12"), ["Hortensia Beatriz Larralde de Iriondo"]),
  ev("appointment", "followed", None, ["Ernesto Bianchi"]),
  ev("arrest", "was detained", ("24 March 1976", "1976-03-24"), ["Hortensia Beatriz Larralde de Iriondo", "Marcos Iriondo"]),
  ev("arrest", "was arrested", ("on the same day", "1976-03-24"), ["Ernesto Bianchi"]),
  ev("travel", "went into exile", ("December 1977", "1977-12"), ["Hortensia Beatriz Larralde de Iriondo"]),
  ev("testimony", "gave evidence", ("4 September 1984", "1984-09-04"), ["Hortensia Beatriz Larralde de Iriondo"]),
  ev("election", "was elected", ("1985", "1985"), ["Hortensia Beatriz Larralde de Iriondo"]),
  ev("candidacy", "was a candidate", ("1989#2", "1989"), ["Hortensia Beatriz Larralde de Iriondo"]),
  ev("election", "lost", ("1989#2", "1989"), ["Hortensia Beatriz Larralde de Iriondo", "Horacio Caballé"]),
  ev("award", "was named", ("2001", "2001"), ["Hortensia Beatriz Larralde de Iriondo"]),
)

P("d35-06", """Kuramochi Seiichirō (倉持 清一郎, 11 February 1911 – 27 May 1993) was a Japanese bureaucrat and Liberal Democratic Party politician. He was Minister of Construction in 1969–1970 and Director-General of the Defense Agency in 1974.

Early life

Kuramochi was born in Mito, Ibaraki Prefecture, the second son of the brewer Kuramochi Jūbei. After graduating from the Law Faculty of Tokyo Imperial University in 1935, he entered the Home Ministry. He was chief of police affairs in Nagano Prefecture at the end of the war. He was purged by the occupation authorities in 1946; the order was lifted in October 1951.

Career in the Diet

In the general election of October 1952 he won a seat in the House of Representatives from Ibaraki's 1st district. He was defeated in 1953, but regained the seat two years later and kept it until his retirement in 1983. He belonged to the faction of Nishiura Takeo, and served as parliamentary vice-minister of home affairs from 1961 to 1962.

He entered the cabinet of Prime Minister Ogasawara Shigeru as Minister of Construction on 14 January 1969, taking over from Tsukuda Eikichi. On 9 November 1970 he resigned to take responsibility for the Kashima bid-rigging affair, in which his private secretary, Hanawa Yukio, was convicted of accepting bribes in 1972. Kuramochi himself was questioned by the Tokyo prosecutors but not charged.

In February 1974 he was named Director-General of the Defense Agency. He visited Washington in May and held a meeting with the Secretary of Defense, Clayton Burrell. He was replaced in the reshuffle of December 1974 by Iwadare Kōji.

Family

His wife Chiyo was a niece of Nishiura. Their adopted son and successor in the district, Kuramochi Naoki, has been elected nine times, and was Minister of the Environment from 2007 to 2008. He received the Grand Cordon of the Order of the Rising Sun in 1983.
""",
  occ("Kuramochi Seiichirō", "Minister of Construction", start=("14 January 1969", "1969-01-14"), end=("9 November 1970", "1970-11-09"), again=["Minister of Construction#2"]),
  occ("Kuramochi Seiichirō", "Director-General of the Defense Agency", start=("February 1974", "1974-02"), end=("December 1974", "1974-12"), again=["Director-General of the Defense Agency#2"]),
  occ("Kuramochi Seiichirō", "entered the Home Ministry", start=("1935", "1935")),
  occ("Kuramochi Seiichirō", "chief of police affairs in Nagano Prefecture", start=("end of the war", "1945")),
  occ("Kuramochi Seiichirō", "seat in the House of Representatives from Ibaraki's 1st district", start=("October 1952", "1952-10"), end=("1953", "1953")),
  occ("Kuramochi Seiichirō", "regained the seat", start=("two years later", "1955"), end=("1983", "1983")),
  occ("Kuramochi Seiichirō", "parliamentary vice-minister of home affairs", start=("1961", "1961"), end=("1962", "1962")),
  occ("Ogasawara Shigeru", "Prime Minister", start=("14 January 1969", "1969-01-14")),
  occ("Tsukuda Eikichi", "taking over from", end=("14 January 1969", "1969-01-14")),
  occ("Hanawa Yukio", "private secretary"),
  occ("Clayton Burrell", "Secretary of Defense", start=("May#2", "1974-05")),
  occ("Iwadare Kōji", "was replaced", start=("December 1974", "1974-12")),
  occ("Kuramochi Naoki", "successor in the district"),
  occ("Kuramochi Naoki", "Minister of the Environment", start=("2007", "2007"), end=("2008", "2008")),
  fact("Kuramochi Seiichirō", "nativeName", "倉持 清一郎"),
  fact("Kuramochi Seiichirō", "birthDate", "11 February 1911", value="1911-02-11"),
  fact("Kuramochi Seiichirō", "deathDate", "27 May 1993", value="1993-05-27"),
  fact("Kuramochi Seiichirō", "nationality", "Japanese"),
  fact("Kuramochi Seiichirō", "occupation", "bureaucrat"),
  fact("Kuramochi Seiichirō", "occupation", "politician"),
  fact("Kuramochi Seiichirō", "party", "Liberal Democratic Party"),
  fact("Kuramochi Seiichirō", "birthPlace", "Mito, Ibaraki Prefecture"),
  fact("Kuramochi Seiichirō", "father", "Kuramochi Jūbei"),
  fact("Kuramochi Jūbei", "occupation", "brewer"),
  fact("Kuramochi Seiichirō", "education", "Tokyo Imperial University", date=("1935", "1935")),
  fact("Kuramochi Seiichirō", "spouse", "Chiyo"),
  fact("Chiyo", "relatives", "Nishiura#2"),
  fact("Nishiura Takeo", "relatives", "Chiyo"),
  fact("Kuramochi Seiichirō", "children", "Kuramochi Naoki"),
  fact("Chiyo", "children", "Kuramochi Naoki"),
  fact("Kuramochi Seiichirō", "award", "Grand Cordon of the Order of the Rising Sun", date=("1983#2", "1983")),
  ev("sanction", "was purged", ("1946", "1946"), ["Kuramochi Seiichirō"]),
  ev("election", "won", ("October 1952", "1952-10"), ["Kuramochi Seiichirō"]),
  ev("election", "was defeated", ("1953", "1953"), ["Kuramochi Seiichirō"]),
  ev("election", "regained", ("two years later", "1955"), ["Kuramochi Seiichirō"]),
  ev("departure", "retirement", ("1983", "1983"), ["Kuramochi Seiichirō"]),
  ev("appointment", "entered the cabinet", ("14 January 1969", "1969-01-14"), ["Kuramochi Seiichirō"]),
  ev("departure", "resigned", ("9 November 1970", "1970-11-09"), ["Kuramochi Seiichirō"]),
  ev("conviction", "was convicted", ("1972", "1972"), ["Hanawa Yukio"]),
  ev("investigation", "was questioned", None, ["Kuramochi Seiichirō"]),
  ev("appointment", "was named", ("February 1974", "1974-02"), ["Kuramochi Seiichirō"]),
  ev("travel", "visited", ("May#2", "1974-05"), ["Kuramochi Seiichirō"]),
  ev("meeting", "meeting", ("May#2", "1974-05"), ["Kuramochi Seiichirō", "Clayton Burrell"]),
  ev("departure", "was replaced", ("December 1974", "1974-12"), ["Kuramochi Seiichirō"]),
  ev("election", "has been elected", None, ["Kuramochi Naoki"]),
  ev("award", "received", ("1983#2", "1983"), ["Kuramochi Seiichirō"]),
)

P("d35-07", """Aristea Papakyriazi-Leventi (Greek: Αριστέα Παπακυριαζή-Λεβέντη; 3 October 1941 – 15 August 2016) was a Greek archaeologist and politician of PASOK. She was Deputy Minister of Culture (1985–1987), Minister of the Aegean (1993–1996) and a Member of the European Parliament (1999–2004).

Early life and education

Papakyriazi was born in Ermoupoli on Syros. She studied archaeology at the University of Athens and completed her doctorate at the Sorbonne in 1970. During the dictatorship she was dismissed from the Archaeological Service, and in November 1968 she left for Paris.

Political career

Returning to Greece in August 1974, she was among the founding members of PASOK. She was elected to the Hellenic Parliament for the Cyclades in October 1981, and held her seat at every election until 1996. On 26 July 1985 she was appointed deputy minister under Minister Loukas Vafeas, with whom she quarrelled; he dismissed her on 5 February 1987.

She was sworn in as Minister of the Aegean on 13 October 1993. Her predecessor was Georgios Misailidis of New Democracy. In March 1994 she addressed the Council of Europe in Strasbourg. She received the Turkish ambassador, Nusret Akbulut, on Rhodes in June 1995 to discuss ferry connections. She left the ministry on 25 September 1996 and was succeeded by Stavros Kontaratos, who remained in office until 2001.

Later life

In November 1998 a parliamentary committee examined the leasing of islets during her ministry; it cleared her of all blame, but her general secretary, Minas Halkiopoulos, was suspended. She did not stand again in 2004.

Personal life

Her husband, the cardiologist Andreas Leventis, whom she married in Paris in 1969, was mayor of Ermoupoli from 1979 to 1986. Their only child, Danae Leventi, is a diplomat, ambassador of Greece in Tirana since 2021. She was a Commander of the Legion of Honour. She died in Athens after a long illness.
""",
  occ("Aristea Papakyriazi-Leventi", "Deputy Minister of Culture", start=("26 July 1985", "1985-07-26"), end=("5 February 1987", "1987-02-05"), again=["deputy minister"]),
  occ("Aristea Papakyriazi-Leventi", "Minister of the Aegean", start=("13 October 1993", "1993-10-13"), end=("25 September 1996", "1996-09-25"), again=["Minister of the Aegean#2"]),
  occ("Aristea Papakyriazi-Leventi", "Member of the European Parliament", start=("1999", "1999"), end=("2004", "2004")),
  occ("Aristea Papakyriazi-Leventi", "Archaeological Service"),
  occ("Aristea Papakyriazi-Leventi", "elected to the Hellenic Parliament for the Cyclades", start=("October 1981", "1981-10"), end=("1996#2", "1996")),
  occ("Loukas Vafeas", "Minister#3", start=("26 July 1985", "1985-07-26")),
  occ("Georgios Misailidis", "predecessor", end=("13 October 1993", "1993-10-13")),
  occ("Nusret Akbulut", "Turkish ambassador", start=("June 1995", "1995-06")),
  occ("Stavros Kontaratos", "was succeeded by", start=("25 September 1996", "1996-09-25"), end=("2001", "2001"), again=["remained in office"]),
  occ("Minas Halkiopoulos", "general secretary"),
  occ("Andreas Leventis", "mayor of Ermoupoli", start=("1979", "1979"), end=("1986", "1986")),
  occ("Danae Leventi", "ambassador of Greece in Tirana", start=("2021", "2021")),
  fact("Aristea Papakyriazi-Leventi", "nativeName", "Αριστέα Παπακυριαζή-Λεβέντη"),
  fact("Aristea Papakyriazi-Leventi", "birthDate", "3 October 1941", value="1941-10-03"),
  fact("Aristea Papakyriazi-Leventi", "deathDate", "15 August 2016", value="2016-08-15"),
  fact("Aristea Papakyriazi-Leventi", "nationality", "Greek#2"),
  fact("Aristea Papakyriazi-Leventi", "occupation", "archaeologist"),
  fact("Aristea Papakyriazi-Leventi", "occupation", "politician"),
  fact("Aristea Papakyriazi-Leventi", "party", "PASOK"),
  fact("Aristea Papakyriazi-Leventi", "birthPlace", "Ermoupoli"),
  fact("Aristea Papakyriazi-Leventi", "education", "University of Athens"),
  fact("Aristea Papakyriazi-Leventi", "education", "Sorbonne", date=("1970", "1970")),
  fact("Georgios Misailidis", "party", "New Democracy"),
  fact("Nusret Akbulut", "nationality", "Turkish"),
  fact("Andreas Leventis", "occupation", "cardiologist"),
  fact("Aristea Papakyriazi-Leventi", "spouse", "Andreas Leventis", date=("1969", "1969")),
  fact("Aristea Papakyriazi-Leventi", "children", "Danae Leventi"),
  fact("Andreas Leventis", "children", "Danae Leventi"),
  fact("Danae Leventi", "occupation", "diplomat"),
  fact("Aristea Papakyriazi-Leventi", "award", "Commander of the Legion of Honour"),
  fact("Aristea Papakyriazi-Leventi", "deathPlace", "Athens#2"),
  fact("Aristea Papakyriazi-Leventi", "causeOfDeath", "long illness"),
  ev("departure", "was dismissed", None, ["Aristea Papakyriazi-Leventi"]),
  ev("travel", "left for Paris", ("November 1968", "1968-11"), ["Aristea Papakyriazi-Leventi"]),
  ev("travel", "Returning", ("August 1974", "1974-08"), ["Aristea Papakyriazi-Leventi"]),
  ev("election", "was elected", ("October 1981", "1981-10"), ["Aristea Papakyriazi-Leventi"]),
  ev("appointment", "was appointed", ("26 July 1985", "1985-07-26"), ["Aristea Papakyriazi-Leventi"]),
  ev("departure", "dismissed her", ("5 February 1987", "1987-02-05"), ["Aristea Papakyriazi-Leventi", "Loukas Vafeas"]),
  ev("appointment", "was sworn in", ("13 October 1993", "1993-10-13"), ["Aristea Papakyriazi-Leventi"]),
  ev("speech", "addressed", ("March 1994", "1994-03"), ["Aristea Papakyriazi-Leventi"]),
  ev("meeting", "received", ("June 1995", "1995-06"), ["Aristea Papakyriazi-Leventi", "Nusret Akbulut"]),
  ev("departure", "left the ministry", ("25 September 1996", "1996-09-25"), ["Aristea Papakyriazi-Leventi"]),
  ev("appointment", "was succeeded", ("25 September 1996", "1996-09-25"), ["Stavros Kontaratos"]),
  ev("investigation", "examined", ("November 1998", "1998-11"), ["Aristea Papakyriazi-Leventi"]),
  ev("sanction", "was suspended", None, ["Minas Halkiopoulos"]),
)

P("d35-08", """Desmond Garnet Wetherill AO (17 July 1926 – 9 January 2012) was an Australian politician. He was a Liberal member of the House of Representatives for the Division of Wimmera West from 1958 to 1975 and served as Postmaster-General (1966–1969) and Minister for Customs and Excise (1969–1972).

Early life

Wetherill was born in Horsham, Victoria, to Garnet Wetherill, a stock agent, and Ivy Stoddart. He was educated at Ballarat Grammar School. He enlisted in the Royal Australian Air Force in 1944 and was discharged as a flight sergeant in 1946. He then took up a wheat property at Warracknabeal, and was president of the Shire of Warracknabeal in 1955–56.

Political career

At the by-election of 8 February 1958, caused by the death of Sir Roland Pascoe, Wetherill held the seat for the Liberals. Pascoe's widow, Dame Enid Pascoe, had also sought preselection. Wetherill was re-elected six times. On 26 January 1966 he was sworn in as Postmaster-General in place of Alister Gunn; he was transferred to Customs on 12 November 1969, when Gunn, restored to favour, took back his old department.

As customs minister he defended the ban on three American novels in a speech at Monash University in June 1970. He lost office with the defeat of the government on 2 December 1972. He was opposition spokesman on primary industry until he retired at the 1975 election. He was succeeded as member by his former electorate secretary, Beryl Trewin.

Later life and family

Wetherill was chairman of the Australian Wheat Board from 1976 to 1981. In 1979 he gave evidence to a royal commission on grain handling. He was appointed an Officer of the Order of Australia in 1983. He married Margaret Lascelles in 1950 and had four children; their son Ross Wetherill was a Victorian state minister under Premier Ian Colquhoun. Wetherill Road in Horsham is named after a pioneer of the district, no relation.
""",
  occ("Desmond Garnet Wetherill", "member of the House of Representatives for the Division of Wimmera West", start=("8 February 1958", "1958-02-08"), end=("1975", "1975")),
  occ("Desmond Garnet Wetherill", "Postmaster-General", start=("26 January 1966", "1966-01-26"), end=("12 November 1969", "1969-11-12"), again=["Postmaster-General#2"]),
  occ("Desmond Garnet Wetherill", "Minister for Customs and Excise", start=("12 November 1969", "1969-11-12"), end=("2 December 1972", "1972-12-02"), again=["transferred to Customs", "customs minister"]),
  occ("Desmond Garnet Wetherill", "flight sergeant", end=("1946", "1946")),
  occ("Desmond Garnet Wetherill", "president of the Shire of Warracknabeal", start=("1955–56", "1955"), end=("1955–56", "1956")),
  occ("Sir Roland Pascoe", "seat", end=("8 February 1958", "1958-02-08")),
  occ("Alister Gunn", "in place of", end=("26 January 1966", "1966-01-26")),
  occ("Alister Gunn", "took back his old department", start=("12 November 1969", "1969-11-12")),
  occ("Desmond Garnet Wetherill", "opposition spokesman on primary industry", end=("1975 election", "1975")),
  occ("Beryl Trewin", "member#2", start=("1975 election", "1975")),
  occ("Beryl Trewin", "electorate secretary"),
  occ("Desmond Garnet Wetherill", "chairman of the Australian Wheat Board", start=("1976", "1976"), end=("1981", "1981")),
  occ("Ross Wetherill", "Victorian state minister"),
  occ("Ian Colquhoun", "Premier"),
  fact("Desmond Garnet Wetherill", "birthDate", "17 July 1926", value="1926-07-17"),
  fact("Desmond Garnet Wetherill", "deathDate", "9 January 2012", value="2012-01-09"),
  fact("Desmond Garnet Wetherill", "nationality", "Australian"),
  fact("Desmond Garnet Wetherill", "occupation", "politician"),
  fact("Desmond Garnet Wetherill", "party", "Liberal"),
  fact("Desmond Garnet Wetherill", "birthPlace", "Horsham, Victoria"),
  fact("Desmond Garnet Wetherill", "father", "Garnet Wetherill#2"),
  fact("Garnet Wetherill", "occupation", "stock agent"),
  fact("Desmond Garnet Wetherill", "mother", "Ivy Stoddart"),
  fact("Desmond Garnet Wetherill", "education", "Ballarat Grammar School"),
  fact("Desmond Garnet Wetherill", "militaryService", "Royal Australian Air Force", date=("1944", "1944")),
  fact("Desmond Garnet Wetherill", "residence", "Warracknabeal"),
  fact("Sir Roland Pascoe", "spouse", "Dame Enid Pascoe"),
  fact("Desmond Garnet Wetherill", "award", "Officer of the Order of Australia", date=("1983", "1983")),
  fact("Desmond Garnet Wetherill", "spouse", "Margaret Lascelles", date=("1950", "1950")),
  fact("Desmond Garnet Wetherill", "children", "Ross Wetherill"),
  fact("Margaret Lascelles", "children", "Ross Wetherill"),
  ev("departure", "was discharged", ("1946", "1946"), ["Desmond Garnet Wetherill"]),
  ev("election", "held the seat", ("8 February 1958", "1958-02-08"), ["Desmond Garnet Wetherill"]),
  ev("candidacy", "sought", None, ["Dame Enid Pascoe"]),
  ev("election", "was re-elected", None, ["Desmond Garnet Wetherill"]),
  ev("appointment", "was sworn in", ("26 January 1966", "1966-01-26"), ["Desmond Garnet Wetherill"]),
  ev("appointment", "was transferred", ("12 November 1969", "1969-11-12"), ["Desmond Garnet Wetherill"]),
  ev("appointment", "took back", ("12 November 1969", "1969-11-12"), ["Alister Gunn"]),
  ev("speech", "speech", ("June 1970", "1970-06"), ["Desmond Garnet Wetherill"]),
  ev("departure", "lost office", ("2 December 1972", "1972-12-02"), ["Desmond Garnet Wetherill"]),
  ev("departure", "retired", ("1975 election", "1975"), ["Desmond Garnet Wetherill"]),
  ev("appointment", "was succeeded", ("1975 election", "1975"), ["Beryl Trewin"]),
  ev("testimony", "gave evidence", ("1979", "1979"), ["Desmond Garnet Wetherill"]),
  ev("award", "was appointed", ("1983", "1983"), ["Desmond Garnet Wetherill"]),
)

P("d35-09", """Winnifred Adassa McCalla-Brissett, OJ (28 January 1930 – 12 December 2018) was a Jamaican trade unionist and politician who served as Minister of Labour from 1978 to 1980 and again from 1989 to 1993. She was a vice-president of the People's National Party.

Early life

McCalla was born in Balaclava, St Elizabeth, where her mother, Adassa McCalla, was postmistress. She attended Hampton School and the London School of Economics. In 1956 she joined the staff of the National Workers Union, of which she was island supervisor from 1964 to 1972.

Political career

She was appointed to the Senate in March 1972. In the general election of December 1976 she won the constituency of St Elizabeth North Western, defeating Horace Lyew-Sang of the Jamaica Labour Party by 307 votes. On 13 May 1978 she replaced Cecil Tomlinson as Minister of Labour, after he had been dismissed by Prime Minister Aubrey Fennell. In June of that year she led the Jamaican delegation to the International Labour Conference in Geneva.

McCalla-Brissett lost her seat to Lyew-Sang on 30 October 1980; he was named to her ministry the same week. During the years of opposition she was general secretary of the party (1982–1987). She returned to the ministry on 10 February 1989, Lyew-Sang having been defeated. She resigned on 4 March 1993 for reasons of health; the portfolio passed to the Minister of Education, Trevor Gallimore.

Later years

In 1998 she chaired a commission of inquiry into the sugar industry. On 21 September 2003 she wrote an open letter to Gallimore, then Prime Minister, about the closing of the Appleton railway line.

Personal life

She married Roy Brissett, a headmaster and lay preacher of the Moravian Church, in 1961. He predeceased her in 1994. She was awarded the Order of Jamaica in 1990. She died in Mandeville and was given an official funeral.
""",
  occ("Winnifred Adassa McCalla-Brissett", "Minister of Labour", start=("13 May 1978", "1978-05-13"), end=("30 October 1980", "1980-10-30"), again=["Minister of Labour#2"]),
  occ("Winnifred Adassa McCalla-Brissett", "returned to the ministry", start=("10 February 1989", "1989-02-10"), end=("4 March 1993", "1993-03-04")),
  occ("Winnifred Adassa McCalla-Brissett", "vice-president of the People's National Party"),
  occ("Adassa McCalla", "postmistress"),
  occ("Winnifred Adassa McCalla-Brissett", "staff of the National Workers Union", start=("1956", "1956")),
  occ("Winnifred Adassa McCalla-Brissett", "island supervisor", start=("1964", "1964"), end=("1972", "1972")),
  occ("Winnifred Adassa McCalla-Brissett", "appointed to the Senate", start=("March 1972", "1972-03")),
  occ("Winnifred Adassa McCalla-Brissett", "constituency of St Elizabeth North Western", start=("December 1976", "1976-12"), end=("30 October 1980", "1980-10-30"), again=["lost her seat"]),
  occ("Cecil Tomlinson", "Minister of Labour#2", end=("13 May 1978", "1978-05-13")),
  occ("Aubrey Fennell", "Prime Minister", start=("13 May 1978", "1978-05-13")),
  occ("Winnifred Adassa McCalla-Brissett", "led the Jamaican delegation to the International Labour Conference", start=("June of that year", "1978-06")),
  occ("Horace Lyew-Sang", "seat", start=("30 October 1980", "1980-10-30"), end=("10 February 1989", "1989-02-10")),
  occ("Horace Lyew-Sang", "named to her ministry", start=("the same week", "1980-11"), end=("10 February 1989", "1989-02-10")),
  occ("Winnifred Adassa McCalla-Brissett", "general secretary of the party", start=("1982", "1982"), end=("1987", "1987")),
  occ("Trevor Gallimore", "portfolio", start=("4 March 1993", "1993-03-04")),
  occ("Trevor Gallimore", "Minister of Education"),
  occ("Trevor Gallimore", "Prime Minister#2", start=("21 September 2003", "2003-09-21")),
  occ("Winnifred Adassa McCalla-Brissett", "chaired a commission of inquiry into the sugar industry", start=("1998", "1998")),
  occ("Roy Brissett", "lay preacher of the Moravian Church"),
  fact("Winnifred Adassa McCalla-Brissett", "birthDate", "28 January 1930", value="1930-01-28"),
  fact("Winnifred Adassa McCalla-Brissett", "deathDate", "12 December 2018", value="2018-12-12"),
  fact("Winnifred Adassa McCalla-Brissett", "nationality", "Jamaican"),
  fact("Winnifred Adassa McCalla-Brissett", "occupation", "trade unionist"),
  fact("Winnifred Adassa McCalla-Brissett", "occupation", "politician"),
  fact("Winnifred Adassa McCalla-Brissett", "party", "People's National Party"),
  fact("Winnifred Adassa McCalla-Brissett", "birthPlace", "Balaclava, St Elizabeth"),
  fact("Winnifred Adassa McCalla-Brissett", "mother", "Adassa McCalla#2"),
  fact("Winnifred Adassa McCalla-Brissett", "education", "Hampton School"),
  fact("Winnifred Adassa McCalla-Brissett", "education", "London School of Economics"),
  fact("Horace Lyew-Sang", "party", "Jamaica Labour Party"),
  fact("Winnifred Adassa McCalla-Brissett", "spouse", "Roy Brissett", date=("1961", "1961")),
  fact("Roy Brissett", "occupation", "headmaster"),
  fact("Roy Brissett", "religion", "Moravian Church"),
  fact("Roy Brissett", "deathDate", "1994", value="1994"),
  fact("Winnifred Adassa McCalla-Brissett", "award", "Order of Jamaica", date=("1990", "1990")),
  fact("Winnifred Adassa McCalla-Brissett", "deathPlace", "Mandeville"),
  ev("appointment", "was appointed", ("March 1972", "1972-03"), ["Winnifred Adassa McCalla-Brissett"]),
  ev("election", "won", ("December 1976", "1976-12"), ["Winnifred Adassa McCalla-Brissett"]),
  ev("election", "defeating", ("December 1976", "1976-12"), ["Winnifred Adassa McCalla-Brissett", "Horace Lyew-Sang"]),
  ev("appointment", "replaced", ("13 May 1978", "1978-05-13"), ["Winnifred Adassa McCalla-Brissett"]),
  ev("departure", "had been dismissed", None, ["Cecil Tomlinson", "Aubrey Fennell"]),
  ev("travel", "led the Jamaican delegation", ("June of that year", "1978-06"), ["Winnifred Adassa McCalla-Brissett"]),
  ev("election", "lost", ("30 October 1980", "1980-10-30"), ["Winnifred Adassa McCalla-Brissett", "Horace Lyew-Sang"]),
  ev("appointment", "was named", ("the same week", "1980-11"), ["Horace Lyew-Sang"]),
  ev("appointment", "returned", ("10 February 1989", "1989-02-10"), ["Winnifred Adassa McCalla-Brissett"]),
  ev("election", "having been defeated", None, ["Horace Lyew-Sang"]),
  ev("departure", "resigned", ("4 March 1993", "1993-03-04"), ["Winnifred Adassa McCalla-Brissett"]),
  ev("appointment", "passed to", ("4 March 1993", "1993-03-04"), ["Trevor Gallimore"]),
  ev("communication", "open letter", ("21 September 2003", "2003-09-21"), ["Winnifred Adassa McCalla-Brissett", "Trevor Gallimore"]),
  ev("award", "was awarded", ("1990", "1990"), ["Winnifred Adassa McCalla-Brissett"]),
)

P("d35-10", """Alphonse-Rodrigue Quévillon (February 4, 1899 – August 19, 1971) was a Canadian notary and politician from Quebec. He was a Liberal member of the Legislative Assembly of Quebec for Argenteuil-Nord from 1939 to 1956, Minister of Colonization from 1942 to 1944, and a judge of the Court of Sessions of the Peace from 1957 until his retirement.

Background

He was born in Lachute, the son of Ovila Quévillon, a merchant, and Exilda Charbonneau. Educated at the Séminaire de Sainte-Thérèse and at the Université de Montréal, he was admitted to the Chambre des notaires in 1924. He practised in Lachute with his father-in-law, Télesphore Ouimet, who had been mayor of the town from 1911 to 1917.

Political career

Quévillon ran as a Liberal in the 1936 election and was defeated by Wilbrod Lacasse of the Union Nationale. He won the rematch on October 25, 1939. On November 5, 1942 he was sworn in as Minister of Colonization, succeeding Hector Perras, who had been appointed to the Legislative Council. In the spring of 1943 he toured the Abitibi settlements with his deputy minister, Father Léonidas Dubuc's brother Ernest Dubuc.

The government fell on August 8, 1944, and Lacasse, now member for Deux-Montagnes-Sud, became the new minister. Quévillon was chief opposition whip from 1944 to 1948. In 1949 he disclosed in the House that timber limits had been sold without tender to a cousin of Lacasse; a committee inquired into the matter but did not report. He was defeated in 1956 by Jacques Perras, the son of Hector.

Judicial career and death

He was named a judge on March 1, 1957 and retired in 1969. He died in Montreal, at age 72. His widow, Laurette Ouimet, survived him by ten years. A lake in the township of Wentworth was named in his honour.
""",
  occ("Alphonse-Rodrigue Quévillon", "member of the Legislative Assembly of Quebec for Argenteuil-Nord", start=("October 25, 1939", "1939-10-25"), end=("1956", "1956")),
  occ("Alphonse-Rodrigue Quévillon", "Minister of Colonization", start=("November 5, 1942", "1942-11-05"), end=("August 8, 1944", "1944-08-08"), again=["Minister of Colonization#2"]),
  occ("Alphonse-Rodrigue Quévillon", "judge of the Court of Sessions of the Peace", start=("March 1, 1957", "1957-03-01"), end=("1969", "1969"), again=["judge#2"]),
  occ("Télesphore Ouimet", "mayor of the town", start=("1911", "1911"), end=("1917", "1917")),
  occ("Hector Perras", "succeeding", end=("November 5, 1942", "1942-11-05")),
  occ("Hector Perras", "appointed to the Legislative Council"),
  occ("Ernest Dubuc", "deputy minister", start=("spring of 1943", "1943")),
  occ("Wilbrod Lacasse", "member for Deux-Montagnes-Sud", start=("August 8, 1944", "1944-08-08")),
  occ("Léonidas Dubuc", "Father"),
  occ("Wilbrod Lacasse", "new minister", start=("August 8, 1944", "1944-08-08")),
  occ("Alphonse-Rodrigue Quévillon", "chief opposition whip", start=("1944 to 1948", "1944"), end=("1948", "1948")),
  fact("Alphonse-Rodrigue Quévillon", "birthDate", "February 4, 1899", value="1899-02-04"),
  fact("Alphonse-Rodrigue Quévillon", "deathDate", "August 19, 1971", value="1971-08-19"),
  fact("Alphonse-Rodrigue Quévillon", "nationality", "Canadian"),
  fact("Alphonse-Rodrigue Quévillon", "occupation", "notary"),
  fact("Alphonse-Rodrigue Quévillon", "occupation", "politician"),
  fact("Alphonse-Rodrigue Quévillon", "party", "Liberal"),
  fact("Alphonse-Rodrigue Quévillon", "birthPlace", "Lachute"),
  fact("Alphonse-Rodrigue Quévillon", "father", "Ovila Quévillon"),
  fact("Ovila Quévillon", "occupation", "merchant"),
  fact("Alphonse-Rodrigue Quévillon", "mother", "Exilda Charbonneau"),
  fact("Alphonse-Rodrigue Quévillon", "education", "Séminaire de Sainte-Thérèse"),
  fact("Alphonse-Rodrigue Quévillon", "education", "Université de Montréal"),
  fact("Alphonse-Rodrigue Quévillon", "relatives", "Télesphore Ouimet"),
  fact("Wilbrod Lacasse", "party", "Union Nationale"),
  fact("Léonidas Dubuc", "siblings", "Ernest Dubuc"),
  fact("Hector Perras", "children", "Jacques Perras"),
  fact("Jacques Perras", "father", "Hector#2"),
  fact("Alphonse-Rodrigue Quévillon", "deathPlace", "Montreal"),
  fact("Alphonse-Rodrigue Quévillon", "spouse", "Laurette Ouimet"),
  ev("appointment", "was admitted", ("1924", "1924"), ["Alphonse-Rodrigue Quévillon"]),
  ev("candidacy", "ran", ("1936", "1936"), ["Alphonse-Rodrigue Quévillon"]),
  ev("election", "was defeated", ("1936", "1936"), ["Alphonse-Rodrigue Quévillon", "Wilbrod Lacasse"]),
  ev("election", "won the rematch", ("October 25, 1939", "1939-10-25"), ["Alphonse-Rodrigue Quévillon", "Wilbrod Lacasse"]),
  ev("appointment", "was sworn in", ("November 5, 1942", "1942-11-05"), ["Alphonse-Rodrigue Quévillon"]),
  ev("appointment", "had been appointed", None, ["Hector Perras"]),
  ev("travel", "toured", ("spring of 1943", "1943"), ["Alphonse-Rodrigue Quévillon", "Ernest Dubuc"]),
  ev("appointment", "became", ("August 8, 1944", "1944-08-08"), ["Wilbrod Lacasse"]),
  ev("disclosure", "disclosed", ("1949", "1949"), ["Alphonse-Rodrigue Quévillon"]),
  ev("investigation", "inquired", None, ["Wilbrod Lacasse"]),
  ev("election", "was defeated#2", ("1956#2", "1956"), ["Alphonse-Rodrigue Quévillon", "Jacques Perras"]),
  ev("appointment", "was named", ("March 1, 1957", "1957-03-01"), ["Alphonse-Rodrigue Quévillon"]),
  ev("departure", "retired", ("1969", "1969"), ["Alphonse-Rodrigue Quévillon"]),
)

P("d35-11", """Necdet Hulusi Tokgözlü (1 January 1916, Kastamonu – 30 April 1999, Ankara) was a Turkish civil servant and politician. He was Minister of Customs and Monopolies from 1965 to 1967 and Minister of the Interior in 1971.

Life

Tokgözlü was born to Hulusi Bey, kadi of Kastamonu, and Fatma Nigâr Hanım. He graduated from the School of Political Sciences in Ankara in 1938 and entered the service of the Ministry of the Interior. He was district governor of Bafra (1944–1947) and Ödemiş (1947–1950), and Governor of Çorum from 1955 until the coup of 27 May 1960, when he was removed and arrested. He was acquitted by the Yassıada court in September 1961.

Politics

A member of the Justice Party, he was elected to the Grand National Assembly from Kastamonu in the elections of October 1961 and again in 1965. He was made Minister of Customs on 27 October 1965 in place of Rauf Sezgin. In July 1966 he paid a five-day visit to Tehran. On 3 April 1967 he resigned after a dispute with the Minister of Finance, Cemil Adalı, who took charge of the customs as acting minister for a month.

He was expelled from the party in February 1970 for voting against the budget. On 26 March 1971 he was called into the non-party cabinet of Ferruh Erengül as Interior Minister. When the consul of a foreign power was kidnapped in May, he read a statement on the radio that was much criticised. He left the cabinet with eleven colleagues on 3 December 1971, and General (ret.) Selâmi Barlas followed him at the ministry.

Family

His marriage to Mualla Sezgin, a sister of his predecessor Rauf Sezgin, was childless. His nephew Orhan Tokgözlü was Mayor of Kastamonu between 1984 and 1989.
""",
  occ("Necdet Hulusi Tokgözlü", "Minister of Customs and Monopolies", start=("27 October 1965", "1965-10-27"), end=("3 April 1967", "1967-04-03"), again=["Minister of Customs#2"]),
  occ("Necdet Hulusi Tokgözlü", "Minister of the Interior", start=("26 March 1971", "1971-03-26"), end=("3 December 1971", "1971-12-03"), again=["Interior Minister"]),
  occ("Hulusi Bey", "kadi of Kastamonu"),
  occ("Necdet Hulusi Tokgözlü", "service of the Ministry of the Interior", start=("1938", "1938")),
  occ("Necdet Hulusi Tokgözlü", "district governor of Bafra", start=("1944", "1944"), end=("1947", "1947")),
  occ("Necdet Hulusi Tokgözlü", "Ödemiş", start=("1947#2", "1947"), end=("1950", "1950")),
  occ("Necdet Hulusi Tokgözlü", "Governor of Çorum", start=("1955", "1955"), end=("27 May 1960", "1960-05-27")),
  occ("Necdet Hulusi Tokgözlü", "elected to the Grand National Assembly from Kastamonu", start=("October 1961", "1961-10")),
  occ("Rauf Sezgin", "in place of", end=("27 October 1965", "1965-10-27"), again=["predecessor"]),
  occ("Cemil Adalı", "Minister of Finance", start=("3 April 1967", "1967-04-03")),
  occ("Cemil Adalı", "acting minister", start=("3 April 1967", "1967-04-03"), end=("for a month", "1967-05")),
  occ("Ferruh Erengül", "cabinet", start=("26 March 1971", "1971-03-26")),
  occ("Selâmi Barlas", "General"),
  occ("Selâmi Barlas", "followed him at the ministry", start=("3 December 1971", "1971-12-03")),
  occ("Orhan Tokgözlü", "Mayor of Kastamonu", start=("1984", "1984"), end=("1989", "1989")),
  fact("Necdet Hulusi Tokgözlü", "birthDate", "1 January 1916", value="1916-01-01"),
  fact("Necdet Hulusi Tokgözlü", "birthPlace", "Kastamonu"),
  fact("Necdet Hulusi Tokgözlü", "deathDate", "30 April 1999", value="1999-04-30"),
  fact("Necdet Hulusi Tokgözlü", "deathPlace", "Ankara"),
  fact("Necdet Hulusi Tokgözlü", "nationality", "Turkish"),
  fact("Necdet Hulusi Tokgözlü", "occupation", "civil servant"),
  fact("Necdet Hulusi Tokgözlü", "occupation", "politician"),
  fact("Necdet Hulusi Tokgözlü", "father", "Hulusi Bey"),
  fact("Necdet Hulusi Tokgözlü", "mother", "Fatma Nigâr Hanım"),
  fact("Hulusi Bey", "spouse", "Fatma Nigâr Hanım"),
  fact("Necdet Hulusi Tokgözlü", "education", "School of Political Sciences", date=("1938", "1938")),
  fact("Necdet Hulusi Tokgözlü", "party", "Justice Party"),
  fact("Necdet Hulusi Tokgözlü", "spouse", "Mualla Sezgin"),
  fact("Mualla Sezgin", "siblings", "Rauf Sezgin#2"),
  fact("Rauf Sezgin", "siblings", "Mualla Sezgin"),
  fact("Necdet Hulusi Tokgözlü", "relatives", "Orhan Tokgözlü"),
  ev("departure", "was removed", ("27 May 1960", "1960-05-27"), ["Necdet Hulusi Tokgözlü"]),
  ev("arrest", "arrested", ("27 May 1960", "1960-05-27"), ["Necdet Hulusi Tokgözlü"]),
  ev("election", "was elected", ("October 1961", "1961-10"), ["Necdet Hulusi Tokgözlü"]),
  ev("election", "again", ("1965#2", "1965"), ["Necdet Hulusi Tokgözlü"]),
  ev("appointment", "was made", ("27 October 1965", "1965-10-27"), ["Necdet Hulusi Tokgözlü"]),
  ev("travel", "visit", ("July 1966", "1966-07"), ["Necdet Hulusi Tokgözlü"]),
  ev("departure", "resigned", ("3 April 1967", "1967-04-03"), ["Necdet Hulusi Tokgözlü"]),
  ev("appointment", "took charge", None, ["Cemil Adalı"]),
  ev("sanction", "was expelled", ("February 1970", "1970-02"), ["Necdet Hulusi Tokgözlü"]),
  ev("appointment", "was called", ("26 March 1971", "1971-03-26"), ["Necdet Hulusi Tokgözlü", "Ferruh Erengül"]),
  ev("speech", "read a statement", ("May#2", "1971-05"), ["Necdet Hulusi Tokgözlü"]),
  ev("departure", "left the cabinet", ("3 December 1971", "1971-12-03"), ["Necdet Hulusi Tokgözlü"]),
  ev("appointment", "followed", ("3 December 1971", "1971-12-03"), ["Selâmi Barlas"]),
)

P("d35-12", """Emmanuel Kwabena Asamoah-Tutu (11 November 1932 – 3 March 2004) was a Ghanaian lawyer and diplomat. He served as Attorney General and Minister for Justice during the Third Republic and as High Commissioner to Nigeria from 1994 to 1997.

Early life and education

Asamoah-Tutu was born on 11 November 1932 at Juaben in the Ashanti Region of the Gold Coast. He had his secondary education at Prempeh College and obtained his bachelor's degree from the University of Leicester in 1957. He was called to the English bar at the Inner Temple in 1959.

Career

He returned to Ghana in 1960 and joined the chambers of Kofi Addo-Mensah in Kumasi. In October 1963 he was detained under the Preventive Detention Act; he was released after the coup of February 1966. He was a member of the Constituent Assembly in 1969. In 1972 he was elected president of the Ashanti branch of the bar association, a position he held for two years.

On 24 September 1979 he was appointed Attorney General in the Limann administration's first list, taking over from Justice Grace Ofori-Atta, who had held the post under the military government and went back to the Court of Appeal. He attended a conference of law ministers in Barbados in April 1980, where he gave an address on preventive detention. He was dropped in the reshuffle of August 1981; his deputy, Philip Nii Ashitey, replaced him and was the last holder of the office before the coup of 31 December. Ashitey was arrested on 4 January 1982 and fled to Togo that June.

Asamoah-Tutu appeared before the National Reconciliation Commission on 20 May 2003.

Personal life

He was married to Rosamond Akosua Boateng, a pharmacist, and they had five children. Their daughter, Nana Ama Asamoah-Tutu, was appointed a justice of the High Court in 2015. He was an Anglican and a canon's son.
""",
  occ("Emmanuel Kwabena Asamoah-Tutu", "Attorney General and Minister for Justice", start=("24 September 1979", "1979-09-24"), end=("August 1981", "1981-08"), again=["Attorney General#2"]),
  occ("Emmanuel Kwabena Asamoah-Tutu", "High Commissioner to Nigeria", start=("1994", "1994"), end=("1997", "1997")),
  occ("Emmanuel Kwabena Asamoah-Tutu", "chambers of Kofi Addo-Mensah", start=("1960", "1960")),
  occ("Emmanuel Kwabena Asamoah-Tutu", "member of the Constituent Assembly", start=("1969", "1969")),
  occ("Emmanuel Kwabena Asamoah-Tutu", "president of the Ashanti branch of the bar association", start=("1972", "1972"), end=("two years", "1974")),
  occ("Grace Ofori-Atta", "held the post", end=("24 September 1979", "1979-09-24")),
  occ("Grace Ofori-Atta", "Court of Appeal", start=("24 September 1979", "1979-09-24"), again=["Justice#2"]),
  occ("Philip Nii Ashitey", "deputy", end=("August 1981", "1981-08")),
  occ("Philip Nii Ashitey", "holder of the office", start=("August 1981", "1981-08"), end=("31 December", "1981-12-31")),
  occ("Nana Ama Asamoah-Tutu", "justice of the High Court", start=("2015", "2015")),
  fact("Emmanuel Kwabena Asamoah-Tutu", "birthDate", "11 November 1932", value="1932-11-11"),
  fact("Emmanuel Kwabena Asamoah-Tutu", "deathDate", "3 March 2004", value="2004-03-03"),
  fact("Emmanuel Kwabena Asamoah-Tutu", "nationality", "Ghanaian"),
  fact("Emmanuel Kwabena Asamoah-Tutu", "occupation", "lawyer"),
  fact("Emmanuel Kwabena Asamoah-Tutu", "occupation", "diplomat"),
  fact("Emmanuel Kwabena Asamoah-Tutu", "birthPlace", "Juaben"),
  fact("Emmanuel Kwabena Asamoah-Tutu", "education", "Prempeh College"),
  fact("Emmanuel Kwabena Asamoah-Tutu", "education", "University of Leicester", date=("1957", "1957")),
  fact("Emmanuel Kwabena Asamoah-Tutu", "spouse", "Rosamond Akosua Boateng"),
  fact("Rosamond Akosua Boateng", "occupation", "pharmacist"),
  fact("Emmanuel Kwabena Asamoah-Tutu", "children", "Nana Ama Asamoah-Tutu"),
  fact("Rosamond Akosua Boateng", "children", "Nana Ama Asamoah-Tutu"),
  fact("Emmanuel Kwabena Asamoah-Tutu", "religion", "Anglican"),
  ev("appointment", "was called", ("1959", "1959"), ["Emmanuel Kwabena Asamoah-Tutu"]),
  ev("travel", "returned", ("1960", "1960"), ["Emmanuel Kwabena Asamoah-Tutu"]),
  ev("arrest", "was detained", ("October 1963", "1963-10"), ["Emmanuel Kwabena Asamoah-Tutu"]),
  ev("election", "was elected", ("1972", "1972"), ["Emmanuel Kwabena Asamoah-Tutu"]),
  ev("appointment", "was appointed", ("24 September 1979", "1979-09-24"), ["Emmanuel Kwabena Asamoah-Tutu"]),
  ev("travel", "attended a conference", ("April 1980", "1980-04"), ["Emmanuel Kwabena Asamoah-Tutu"]),
  ev("speech", "address", ("April 1980", "1980-04"), ["Emmanuel Kwabena Asamoah-Tutu"]),
  ev("departure", "was dropped", ("August 1981", "1981-08"), ["Emmanuel Kwabena Asamoah-Tutu"]),
  ev("appointment", "replaced", ("August 1981", "1981-08"), ["Philip Nii Ashitey"]),
  ev("arrest", "was arrested", ("4 January 1982", "1982-01-04"), ["Philip Nii Ashitey"]),
  ev("travel", "fled", ("that June", "1982-06"), ["Philip Nii Ashitey"]),
  ev("testimony", "appeared", ("20 May 2003", "2003-05-20"), ["Emmanuel Kwabena Asamoah-Tutu"]),
  ev("appointment", "was appointed#2", ("2015", "2015"), ["Nana Ama Asamoah-Tutu"]),
)

P("d35-13", """Karin Ulrika Söderhielm Brask (born 22 February 1961) is a Swedish politician of the Centre Party, who served as Minister for Rural Affairs from 2006 to 2009 and as Governor of Gävleborg County from 2012 to 2018. She has been chair of the board of the Swedish Forest Agency since 2020.

Early life

Söderhielm Brask grew up on a dairy farm outside Ljusdal. She studied agronomy at the Swedish University of Agricultural Sciences in Uppsala and graduated in 1986. Between 1987 and 1994 she was an adviser at the Federation of Swedish Farmers.

Political career

She was elected to the Riksdag in the 1998 election and chaired the Committee on Environment and Agriculture from 2002 to 2006. When the new government took office on 6 October 2006, she was appointed minister. The Social Democrat she replaced, Ann-Marie Lundkvist, went on to chair the same committee.

In September 2009 the newspaper Expressen revealed that Söderhielm Brask had not declared a holiday let on Öland. The Tax Agency opened an inquiry on 14 September; she paid a surcharge of 41,000 kronor and announced her resignation on 2 October 2009. Her state secretary, Per-Olof Wikander, resigned on the same day. Wikander's former schoolmate Fredrik Hjelte was named as the new minister four days later and held office until 2014.

After ministerial office

On 1 September 2012 she succeeded Gudrun Tistad as governor. In May 2014 she received the King and Queen during their visit to Hudiksvall. She gave evidence to the parliamentary commission on forest fires in March 2015. The former foreign minister Bo Ekensteen took over the residence on 1 February 2018.

Personal life

She is married to Anders Brask, a veterinarian, who was chairman of the municipal board in Ljusdal from 1999 to 2002. They live in Järvsö and have two daughters.
""",
  occ("Karin Ulrika Söderhielm Brask", "Minister for Rural Affairs", start=("6 October 2006", "2006-10-06"), end=("2 October 2009", "2009-10-02"), again=["appointed minister"]),
  occ("Karin Ulrika Söderhielm Brask", "Governor of Gävleborg County", start=("1 September 2012", "2012-09-01"), end=("1 February 2018", "2018-02-01"), again=["governor"]),
  occ("Karin Ulrika Söderhielm Brask", "chair of the board of the Swedish Forest Agency", start=("2020", "2020")),
  occ("Karin Ulrika Söderhielm Brask", "adviser at the Federation of Swedish Farmers", start=("1987", "1987"), end=("1994", "1994")),
  occ("Karin Ulrika Söderhielm Brask", "elected to the Riksdag", start=("1998", "1998")),
  occ("Karin Ulrika Söderhielm Brask", "chaired the Committee on Environment and Agriculture", start=("2002", "2002"), end=("2006#2", "2006")),
  occ("Ann-Marie Lundkvist", "replaced", end=("6 October 2006", "2006-10-06")),
  occ("Ann-Marie Lundkvist", "chair the same committee", start=("6 October 2006", "2006-10-06")),
  occ("Per-Olof Wikander", "state secretary", end=("on the same day", "2009-10-02")),
  occ("Fredrik Hjelte", "new minister", start=("four days later", "2009-10-06"), end=("2014", "2014")),
  occ("Gudrun Tistad", "governor", end=("1 September 2012", "2012-09-01")),
  occ("Bo Ekensteen", "foreign minister"),
  occ("Bo Ekensteen", "took over the residence", start=("1 February 2018", "2018-02-01")),
  occ("Anders Brask", "chairman of the municipal board in Ljusdal", start=("1999", "1999"), end=("2002#2", "2002")),
  fact("Karin Ulrika Söderhielm Brask", "birthDate", "22 February 1961", value="1961-02-22"),
  fact("Karin Ulrika Söderhielm Brask", "nationality", "Swedish"),
  fact("Karin Ulrika Söderhielm Brask", "occupation", "politician"),
  fact("Karin Ulrika Söderhielm Brask", "party", "Centre Party"),
  fact("Karin Ulrika Söderhielm Brask", "residence", "Ljusdal"),
  fact("Karin Ulrika Söderhielm Brask", "education", "Swedish University of Agricultural Sciences", date=("1986", "1986")),
  fact("Ann-Marie Lundkvist", "party", "Social Democrat"),
  fact("Karin Ulrika Söderhielm Brask", "spouse", "Anders Brask"),
  fact("Anders Brask", "occupation", "veterinarian"),
  fact("Karin Ulrika Söderhielm Brask", "residence", "Järvsö"),
  fact("Anders Brask", "residence", "Järvsö"),
  ev("election", "was elected", ("1998", "1998"), ["Karin Ulrika Söderhielm Brask"]),
  ev("appointment", "was appointed", ("6 October 2006", "2006-10-06"), ["Karin Ulrika Söderhielm Brask"]),
  ev("disclosure", "revealed", ("September 2009", "2009-09"), ["Karin Ulrika Söderhielm Brask"]),
  ev("investigation", "inquiry", ("14 September", "2009-09-14"), ["Karin Ulrika Söderhielm Brask"]),
  ev("sanction", "paid a surcharge", None, ["Karin Ulrika Söderhielm Brask"]),
  ev("departure", "resignation", ("2 October 2009", "2009-10-02"), ["Karin Ulrika Söderhielm Brask"]),
  ev("departure", "resigned", ("on the same day", "2009-10-02"), ["Per-Olof Wikander"]),
  ev("appointment", "was named", ("four days later", "2009-10-06"), ["Fredrik Hjelte"]),
  ev("appointment", "succeeded", ("1 September 2012", "2012-09-01"), ["Karin Ulrika Söderhielm Brask"]),
  ev("meeting", "received", ("May 2014", "2014-05"), ["Karin Ulrika Söderhielm Brask"]),
  ev("testimony", "gave evidence", ("March 2015", "2015-03"), ["Karin Ulrika Söderhielm Brask"]),
  ev("appointment", "took over", ("1 February 2018", "2018-02-01"), ["Bo Ekensteen"]),
)

P("d35-14", """Leoncio Magbanua Salonga-Dizon Sr. (June 12, 1904 – October 21, 1979) was a Filipino lawyer, guerrilla officer and politician who served as Secretary of Agriculture and Natural Resources from 1954 to 1957 and as Senator of the Philippines from 1959 to 1965.

Early life and education

He was born in Guagua, Pampanga, to Telesforo Dizon, a sugar planter, and Rosario Salonga. He attended the Ateneo de Manila and received his law degree from the University of the Philippines in 1929. His younger brother, Monsignor Amado Dizon, was vicar general of the Archdiocese of San Fernando.

Wartime service

Dizon served as a major in the United States Army Forces in the Far East. He was captured in Bulacan in February 1943 and was held in Fort Santiago for seven months. He was awarded the Bronze Star in 1946.

Political career

He was elected governor of Pampanga in 1947, succeeding the appointed governor, Fermin Lazatin, and was reelected in 1951. A member of the Nacionalista Party since 1953, he took his oath as secretary on March 18, 1954. In August 1955 he accompanied President Domingo Arcilla to Tokyo for the reparations talks. He resigned on April 2, 1957, over the import of rice, and was succeeded by Undersecretary Jaime Escudero-Roa.

In 1959 he won a seat in the Senate, placing sixth. He chaired its committee on agrarian reform from 1960 to 1963, and in a privilege speech on May 9, 1962 he exposed the smuggling of tobacco by a ring of customs men. The Commissioner of Customs, Bernabe Tuazon, was suspended a week later and dismissed in August. Dizon lost his bid for reelection in 1965.

Personal life

He was married to Consuelo Hizon, with whom he had seven children. Leoncio Jr., the eldest, was mayor of Guagua from 1972 to 1986. He died of a heart attack in Quezon City.
""",
  occ("Leoncio Magbanua Salonga-Dizon Sr.", "Secretary of Agriculture and Natural Resources", start=("March 18, 1954", "1954-03-18"), end=("April 2, 1957", "1957-04-02"), again=["as secretary"]),
  occ("Leoncio Magbanua Salonga-Dizon Sr.", "Senator of the Philippines", start=("1959", "1959"), end=("1965", "1965"), again=["seat in the Senate"]),
  occ("Amado Dizon", "Monsignor"),
  occ("Amado Dizon", "vicar general of the Archdiocese of San Fernando"),
  occ("Leoncio Magbanua Salonga-Dizon Sr.", "major in the United States Army Forces in the Far East"),
  occ("Leoncio Magbanua Salonga-Dizon Sr.", "governor of Pampanga", start=("1947", "1947")),
  occ("Fermin Lazatin", "appointed governor", end=("1947", "1947")),
  occ("Domingo Arcilla", "President", start=("August 1955", "1955-08")),
  occ("Jaime Escudero-Roa", "Undersecretary", end=("April 2, 1957", "1957-04-02")),
  occ("Jaime Escudero-Roa", "was succeeded by", start=("April 2, 1957", "1957-04-02")),
  occ("Leoncio Magbanua Salonga-Dizon Sr.", "chaired its committee on agrarian reform", start=("1960", "1960"), end=("1963", "1963")),
  occ("Bernabe Tuazon", "Commissioner of Customs", end=("August#2", "1962-08")),
  occ("Leoncio Jr.", "mayor of Guagua", start=("1972", "1972"), end=("1986", "1986")),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "birthDate", "June 12, 1904", value="1904-06-12"),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "deathDate", "October 21, 1979", value="1979-10-21"),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "nationality", "Filipino"),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "occupation", "lawyer"),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "occupation", "guerrilla officer"),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "occupation", "politician"),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "birthPlace", "Guagua, Pampanga"),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "father", "Telesforo Dizon"),
  fact("Telesforo Dizon", "occupation", "sugar planter"),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "mother", "Rosario Salonga"),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "education", "Ateneo de Manila"),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "education", "University of the Philippines", date=("1929", "1929")),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "siblings", "Amado Dizon"),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "militaryService", "United States Army Forces in the Far East"),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "award", "Bronze Star", date=("1946", "1946")),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "party", "Nacionalista Party", date=("1953", "1953")),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "spouse", "Consuelo Hizon"),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "children", "Leoncio Jr."),
  fact("Consuelo Hizon", "children", "Leoncio Jr."),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "causeOfDeath", "heart attack"),
  fact("Leoncio Magbanua Salonga-Dizon Sr.", "deathPlace", "Quezon City"),
  ev("arrest", "was captured", ("February 1943", "1943-02"), ["Leoncio Magbanua Salonga-Dizon Sr."]),
  ev("award", "was awarded", ("1946", "1946"), ["Leoncio Magbanua Salonga-Dizon Sr."]),
  ev("election", "was elected", ("1947", "1947"), ["Leoncio Magbanua Salonga-Dizon Sr."]),
  ev("election", "was reelected", ("1951", "1951"), ["Leoncio Magbanua Salonga-Dizon Sr."]),
  ev("appointment", "took his oath", ("March 18, 1954", "1954-03-18"), ["Leoncio Magbanua Salonga-Dizon Sr."]),
  ev("travel", "accompanied", ("August 1955", "1955-08"), ["Leoncio Magbanua Salonga-Dizon Sr.", "Domingo Arcilla"]),
  ev("meeting", "talks", ("August 1955", "1955-08"), ["Leoncio Magbanua Salonga-Dizon Sr.", "Domingo Arcilla"]),
  ev("departure", "resigned", ("April 2, 1957", "1957-04-02"), ["Leoncio Magbanua Salonga-Dizon Sr."]),
  ev("appointment", "was succeeded", ("April 2, 1957", "1957-04-02"), ["Jaime Escudero-Roa"]),
  ev("election", "won a seat", ("1959#2", "1959"), ["Leoncio Magbanua Salonga-Dizon Sr."]),
  ev("speech", "privilege speech", ("May 9, 1962", "1962-05-09"), ["Leoncio Magbanua Salonga-Dizon Sr."]),
  ev("disclosure", "exposed", ("May 9, 1962", "1962-05-09"), ["Leoncio Magbanua Salonga-Dizon Sr."]),
  ev("sanction", "was suspended", ("a week later", "1962-05-16"), ["Bernabe Tuazon"]),
  ev("departure", "dismissed", ("August#2", "1962-08"), ["Bernabe Tuazon"]),
  ev("election", "lost", ("1965#2", "1965"), ["Leoncio Magbanua Salonga-Dizon Sr."]),
  ev("candidacy", "bid", ("1965#2", "1965"), ["Leoncio Magbanua Salonga-Dizon Sr."]),
)

P("d35-15", """Ottorino Bergamasco (Udine, 5 May 1920 – Trieste, 17 December 2003) was an Italian politician, partisan and journalist, a member of Christian Democracy. He was Minister for Relations with Parliament (1974–1976), twice Undersecretary at the Ministry of Foreign Affairs, and President of the Region of Friuli-Venezia Giulia from 1984 to 1989.

Biography

A graduate in letters of the University of Padua (1943), he fought in the Osoppo brigades under the name of "Brenno" and was arrested at Tolmezzo on 6 December 1944. After the war he edited the diocesan weekly of Udine until 1953.

He was elected to the Chamber of Deputies on 7 June 1953 and sat there for six legislatures, until 1979. He was Undersecretary of State for Foreign Affairs in the second Malaguti government (1963–1964) and again from August 1969 to March 1970. On 23 November 1974 he took the oath as minister in the hands of the President of the Republic; the same ministry had been vacant since the resignation of Corrado Pellizzari. During a visit to Belgrade in October 1975 he met the Yugoslav deputy foreign minister, Slavko Perišin.

Bergamasco and the reconstruction

After the earthquake of May 1976 he was appointed extraordinary commissioner, in which post he was replaced in July 1977 by the prefect Saverio Lo Monaco. A parliamentary inquiry was opened in 1988 into the contracts of those months. Bergamasco was heard in February 1989; Lo Monaco was sentenced in 1991 to three years for extortion.

Succession

As president of the region he took over from Adriano Comelli-Rossi on 19 January 1984. He did not stand in the regional election of 1988 but remained in charge until 12 April 1989, when the council elected Livia Zanier, the first woman to govern the region.

Honours

He was made a Knight Grand Cross of the Order of Merit of the Italian Republic on 2 June 1990.
""",
  occ("Ottorino Bergamasco", "Minister for Relations with Parliament", start=("23 November 1974", "1974-11-23"), end=("1976", "1976"), again=["as minister"]),
  occ("Ottorino Bergamasco", "Undersecretary of State for Foreign Affairs", start=("1963", "1963"), end=("1964", "1964"), again=["Undersecretary at the Ministry of Foreign Affairs"]),
  occ("Ottorino Bergamasco", "again", start=("August 1969", "1969-08"), end=("March 1970", "1970-03")),
  occ("Ottorino Bergamasco", "President of the Region of Friuli-Venezia Giulia", start=("19 January 1984", "1984-01-19"), end=("12 April 1989", "1989-04-12"), again=["president of the region"]),
  occ("Ottorino Bergamasco", "edited the diocesan weekly of Udine", end=("1953", "1953")),
  occ("Ottorino Bergamasco", "elected to the Chamber of Deputies", start=("7 June 1953", "1953-06-07"), end=("1979", "1979")),
  occ("Corrado Pellizzari", "same ministry"),
  occ("Slavko Perišin", "deputy foreign minister", start=("October 1975", "1975-10")),
  occ("Ottorino Bergamasco", "extraordinary commissioner", start=("May 1976", "1976-05"), end=("July 1977", "1977-07")),
  occ("Saverio Lo Monaco", "replaced", start=("July 1977", "1977-07")),
  occ("Saverio Lo Monaco", "prefect"),
  occ("Adriano Comelli-Rossi", "president of the region", end=("19 January 1984", "1984-01-19")),
  occ("Livia Zanier", "govern the region", start=("12 April 1989", "1989-04-12")),
  fact("Ottorino Bergamasco", "birthPlace", "Udine"),
  fact("Ottorino Bergamasco", "birthDate", "5 May 1920", value="1920-05-05"),
  fact("Ottorino Bergamasco", "deathPlace", "Trieste"),
  fact("Ottorino Bergamasco", "deathDate", "17 December 2003", value="2003-12-17"),
  fact("Ottorino Bergamasco", "nationality", "Italian"),
  fact("Ottorino Bergamasco", "occupation", "politician"),
  fact("Ottorino Bergamasco", "occupation", "partisan"),
  fact("Ottorino Bergamasco", "occupation", "journalist"),
  fact("Ottorino Bergamasco", "party", "Christian Democracy"),
  fact("Ottorino Bergamasco", "education", "University of Padua", date=("1943", "1943")),
  fact("Ottorino Bergamasco", "militaryService", "Osoppo brigades"),
  fact("Ottorino Bergamasco", "alias", "Brenno"),
  fact("Slavko Perišin", "nationality", "Yugoslav"),
  fact("Ottorino Bergamasco", "award", "Knight Grand Cross of the Order of Merit of the Italian Republic", date=("2 June 1990", "1990-06-02")),
  ev("arrest", "was arrested", ("6 December 1944", "1944-12-06"), ["Ottorino Bergamasco"]),
  ev("election", "was elected", ("7 June 1953", "1953-06-07"), ["Ottorino Bergamasco"]),
  ev("appointment", "took the oath", ("23 November 1974", "1974-11-23"), ["Ottorino Bergamasco"]),
  ev("departure", "resignation", None, ["Corrado Pellizzari"]),
  ev("travel", "visit", ("October 1975", "1975-10"), ["Ottorino Bergamasco"]),
  ev("meeting", "met", ("October 1975", "1975-10"), ["Ottorino Bergamasco", "Slavko Perišin"]),
  ev("appointment", "was appointed", ("May 1976", "1976-05"), ["Ottorino Bergamasco"]),
  ev("appointment", "was replaced", ("July 1977", "1977-07"), ["Saverio Lo Monaco"]),
  ev("investigation", "inquiry", ("1988", "1988"), ["Ottorino Bergamasco", "Saverio Lo Monaco"]),
  ev("testimony", "was heard", ("February 1989", "1989-02"), ["Ottorino Bergamasco"]),
  ev("conviction", "was sentenced", ("1991", "1991"), ["Saverio Lo Monaco"]),
  ev("appointment", "took over", ("19 January 1984", "1984-01-19"), ["Ottorino Bergamasco"]),
  ev("election", "elected#2", ("12 April 1989", "1989-04-12"), ["Livia Zanier"]),
  ev("award", "was made", ("2 June 1990", "1990-06-02"), ["Ottorino Bergamasco"]),
)

P("d35-16", """Ximena Rocío Catalán Huenchumilla (born November 7, 1974) is a Chilean lawyer and politician of Mapuche descent. An independent close to the Party for Democracy, she was Undersecretary of Social Services from 2014 to 2016 and Minister of National Assets from 2016 to 2018.

Early life

Catalán was born in Nueva Imperial to Segundo Catalán, a rural teacher, and Juana Huenchumilla. She graduated from the Catholic University of Temuco in 1999 and received a master's degree in public law from the University of Barcelona in 2005.

Public career

From 2006 to 2010 she was regional director of the National Corporation for Indigenous Development in the Araucanía, where she worked under the intendant Rodolfo Schnettler. She ran for the Chamber of Deputies in December 2009 in the 51st district and lost to Schnettler's brother, Gastón Schnettler of the National Renewal.

She was appointed undersecretary on March 11, 2014. On August 18, 2016, after the resignation of Víctor Osorio-Klein, she was sworn in as minister. In January 2017 she met the lonko Aniceto Quilaqueo at Lumaco, and on April 6 of the same year she travelled to Easter Island, where she spoke before the Council of Elders. In October the comptroller general, Jorge Benavides, began an inquiry into leases granted by Osorio. Catalán handed over the files and recused herself from all decisions on the lots in question, since her husband had once acted for a tenant. Osorio was fined in 2019.

She left the ministry on March 11, 2018 and was succeeded by Felipe Irarrázaval-Lyon.

Later work

In May 2021 she was elected to the Constitutional Convention, and Benavides, by then retired, gave testimony before her committee that August. Since 2022 she has been ambassador to New Zealand.

Personal life

She is married to the lawyer Iván Cifuentes and has two daughters. The municipality of Nueva Imperial gave her its medal in 2017.
""",
  occ("Ximena Rocío Catalán Huenchumilla", "Undersecretary of Social Services", start=("March 11, 2014", "2014-03-11"), end=("2016", "2016"), again=["undersecretary"]),
  occ("Ximena Rocío Catalán Huenchumilla", "Minister of National Assets", start=("August 18, 2016", "2016-08-18"), end=("March 11, 2018", "2018-03-11"), again=["as minister"]),
  occ("Ximena Rocío Catalán Huenchumilla", "regional director of the National Corporation for Indigenous Development in the Araucanía", start=("2006", "2006"), end=("2010", "2010")),
  occ("Rodolfo Schnettler", "intendant"),
  occ("Gastón Schnettler", "Chamber of Deputies", start=("December 2009", "2009-12")),
  occ("Víctor Osorio-Klein", "minister", end=("August 18, 2016", "2016-08-18")),
  occ("Aniceto Quilaqueo", "lonko"),
  occ("Jorge Benavides", "comptroller general", start=("October", "2017-10")),
  occ("Felipe Irarrázaval-Lyon", "was succeeded by", start=("March 11, 2018", "2018-03-11")),
  occ("Ximena Rocío Catalán Huenchumilla", "elected to the Constitutional Convention", start=("May 2021", "2021-05")),
  occ("Ximena Rocío Catalán Huenchumilla", "ambassador to New Zealand", start=("2022", "2022")),
  fact("Ximena Rocío Catalán Huenchumilla", "birthDate", "November 7, 1974", value="1974-11-07"),
  fact("Ximena Rocío Catalán Huenchumilla", "nationality", "Chilean"),
  fact("Ximena Rocío Catalán Huenchumilla", "occupation", "lawyer"),
  fact("Ximena Rocío Catalán Huenchumilla", "occupation", "politician"),
  fact("Ximena Rocío Catalán Huenchumilla", "ethnicity", "Mapuche"),
  fact("Ximena Rocío Catalán Huenchumilla", "party", "independent"),
  fact("Ximena Rocío Catalán Huenchumilla", "birthPlace", "Nueva Imperial"),
  fact("Ximena Rocío Catalán Huenchumilla", "father", "Segundo Catalán"),
  fact("Segundo Catalán", "occupation", "rural teacher"),
  fact("Ximena Rocío Catalán Huenchumilla", "mother", "Juana Huenchumilla"),
  fact("Ximena Rocío Catalán Huenchumilla", "education", "Catholic University of Temuco", date=("1999", "1999")),
  fact("Ximena Rocío Catalán Huenchumilla", "education", "University of Barcelona", date=("2005", "2005")),
  fact("Rodolfo Schnettler", "siblings", "Gastón Schnettler"),
  fact("Gastón Schnettler", "siblings", "Schnettler's#1"),
  fact("Gastón Schnettler", "party", "National Renewal"),
  fact("Ximena Rocío Catalán Huenchumilla", "spouse", "Iván Cifuentes"),
  fact("Iván Cifuentes", "occupation", "lawyer#2"),
  fact("Ximena Rocío Catalán Huenchumilla", "award", "medal", date=("2017#2", "2017")),
  ev("candidacy", "ran", ("December 2009", "2009-12"), ["Ximena Rocío Catalán Huenchumilla"]),
  ev("election", "lost", ("December 2009", "2009-12"), ["Ximena Rocío Catalán Huenchumilla", "Gastón Schnettler"]),
  ev("appointment", "was appointed", ("March 11, 2014", "2014-03-11"), ["Ximena Rocío Catalán Huenchumilla"]),
  ev("departure", "resignation", None, ["Víctor Osorio-Klein"]),
  ev("appointment", "was sworn in", ("August 18, 2016", "2016-08-18"), ["Ximena Rocío Catalán Huenchumilla"]),
  ev("meeting", "met", ("January 2017", "2017-01"), ["Ximena Rocío Catalán Huenchumilla", "Aniceto Quilaqueo"]),
  ev("travel", "travelled", ("April 6 of the same year", "2017-04-06"), ["Ximena Rocío Catalán Huenchumilla"]),
  ev("speech", "spoke", ("April 6 of the same year", "2017-04-06"), ["Ximena Rocío Catalán Huenchumilla"]),
  ev("investigation", "inquiry", ("October", "2017-10"), ["Jorge Benavides", "Víctor Osorio-Klein"]),
  ev("recusal", "recused herself", None, ["Ximena Rocío Catalán Huenchumilla"]),
  ev("sanction", "was fined", ("2019", "2019"), ["Víctor Osorio-Klein"]),
  ev("departure", "left the ministry", ("March 11, 2018", "2018-03-11"), ["Ximena Rocío Catalán Huenchumilla"]),
  ev("appointment", "was succeeded", ("March 11, 2018", "2018-03-11"), ["Felipe Irarrázaval-Lyon"]),
  ev("election", "was elected", ("May 2021", "2021-05"), ["Ximena Rocío Catalán Huenchumilla"]),
  ev("testimony", "testimony", ("that August", "2021-08"), ["Jorge Benavides"]),
  ev("award", "gave her", ("2017#2", "2017"), ["Ximena Rocío Catalán Huenchumilla"]),
)

P("d35-17", """Bohumír Zajíček-Holan (18 August 1894 – 25 November 1968) was a Czechoslovak lawyer, diplomat and politician of the Agrarian Party. He was Minister of Agriculture of Czechoslovakia from 1935 to 1938 and a minister of state in the exile government in London.

Early life

Born at Pelhřimov, he was the son of the miller Josef Zajíček. He attended the gymnasium in Jihlava and took the degree of Doctor of Laws at Charles University in 1920. During the First World War he had served on the Piave with the Austro-Hungarian army, was taken prisoner in June 1918, and joined the Czechoslovak Legion in Italy.

Political career

He was secretary of the Farmers' Union at Tábor from 1921 and was elected to the Chamber of Deputies in November 1925. On 4 June 1935 Prime Minister Rudolf Stehlík named him Minister of Agriculture. His predecessor, Milan Hrušovský, moved to the Ministry of Education. Zajíček-Holan visited Bucharest and Belgrade in the autumn of 1936 and had talks with the ministers of the Little Entente about wheat. He resigned with the whole government on 22 September 1938, and the post was given to Ladislav Feuerstein.

In July 1939 he crossed the Polish frontier on foot. He arrived in London in the following October and was appointed minister of state on 23 July 1940. He broke with the government in March 1943, when he wrote to President-in-exile Vojtěch Kramolín that he could not approve of the journey to Moscow. Feuerstein, who had remained in Prague, was arrested in May 1945 and sentenced to five years' imprisonment in 1947.

Later years

He settled in New Jersey in 1948 and was vice-president of the International Peasant Union from 1950 until 1961. He was married to Ludmila Holanová. Their son Petr Zajíček taught economics at Rutgers University. He died at Princeton.
""",
  occ("Bohumír Zajíček-Holan", "Minister of Agriculture of Czechoslovakia", start=("4 June 1935", "1935-06-04"), end=("22 September 1938", "1938-09-22"), again=["Minister of Agriculture#2"]),
  occ("Bohumír Zajíček-Holan", "minister of state in the exile government in London", start=("23 July 1940", "1940-07-23"), end=("March 1943", "1943-03"), again=["minister of state#2"]),
  occ("Bohumír Zajíček-Holan", "secretary of the Farmers' Union at Tábor", start=("1921", "1921")),
  occ("Bohumír Zajíček-Holan", "elected to the Chamber of Deputies", start=("November 1925", "1925-11")),
  occ("Rudolf Stehlík", "Prime Minister", start=("4 June 1935", "1935-06-04")),
  occ("Milan Hrušovský", "predecessor", end=("4 June 1935", "1935-06-04")),
  occ("Milan Hrušovský", "Ministry of Education", start=("4 June 1935", "1935-06-04")),
  occ("Ladislav Feuerstein", "the post was given", start=("22 September 1938", "1938-09-22")),
  occ("Vojtěch Kramolín", "President-in-exile", start=("March 1943", "1943-03")),
  occ("Bohumír Zajíček-Holan", "vice-president of the International Peasant Union", start=("1950", "1950"), end=("1961", "1961")),
  occ("Petr Zajíček", "taught economics at Rutgers University"),
  fact("Bohumír Zajíček-Holan", "birthDate", "18 August 1894", value="1894-08-18"),
  fact("Bohumír Zajíček-Holan", "deathDate", "25 November 1968", value="1968-11-25"),
  fact("Bohumír Zajíček-Holan", "nationality", "Czechoslovak"),
  fact("Bohumír Zajíček-Holan", "occupation", "lawyer"),
  fact("Bohumír Zajíček-Holan", "occupation", "diplomat"),
  fact("Bohumír Zajíček-Holan", "occupation", "politician"),
  fact("Bohumír Zajíček-Holan", "party", "Agrarian Party"),
  fact("Bohumír Zajíček-Holan", "birthPlace", "Pelhřimov"),
  fact("Bohumír Zajíček-Holan", "father", "Josef Zajíček"),
  fact("Josef Zajíček", "occupation", "miller"),
  fact("Bohumír Zajíček-Holan", "education", "gymnasium in Jihlava"),
  fact("Bohumír Zajíček-Holan", "education", "Charles University", date=("1920", "1920")),
  fact("Bohumír Zajíček-Holan", "militaryService", "Austro-Hungarian army"),
  fact("Bohumír Zajíček-Holan", "militaryService", "Czechoslovak Legion in Italy"),
  fact("Bohumír Zajíček-Holan", "residence", "New Jersey", date=("1948", "1948")),
  fact("Bohumír Zajíček-Holan", "spouse", "Ludmila Holanová"),
  fact("Bohumír Zajíček-Holan", "children", "Petr Zajíček"),
  fact("Ludmila Holanová", "children", "Petr Zajíček"),
  fact("Bohumír Zajíček-Holan", "deathPlace", "Princeton"),
  ev("arrest", "was taken prisoner", ("June 1918", "1918-06"), ["Bohumír Zajíček-Holan"]),
  ev("election", "was elected", ("November 1925", "1925-11"), ["Bohumír Zajíček-Holan"]),
  ev("appointment", "named", ("4 June 1935", "1935-06-04"), ["Bohumír Zajíček-Holan", "Rudolf Stehlík"]),
  ev("appointment", "moved", ("4 June 1935", "1935-06-04"), ["Milan Hrušovský"]),
  ev("travel", "visited", ("autumn of 1936", "1936"), ["Bohumír Zajíček-Holan"]),
  ev("meeting", "talks", ("autumn of 1936", "1936"), ["Bohumír Zajíček-Holan"]),
  ev("departure", "resigned", ("22 September 1938", "1938-09-22"), ["Bohumír Zajíček-Holan"]),
  ev("appointment", "was given", ("22 September 1938", "1938-09-22"), ["Ladislav Feuerstein"]),
  ev("travel", "crossed", ("July 1939", "1939-07"), ["Bohumír Zajíček-Holan"]),
  ev("travel", "arrived", ("following October", "1939-10"), ["Bohumír Zajíček-Holan"]),
  ev("appointment", "was appointed", ("23 July 1940", "1940-07-23"), ["Bohumír Zajíček-Holan"]),
  ev("departure", "broke with the government", ("March 1943", "1943-03"), ["Bohumír Zajíček-Holan"]),
  ev("communication", "wrote", ("March 1943", "1943-03"), ["Bohumír Zajíček-Holan", "Vojtěch Kramolín"]),
  ev("arrest", "was arrested", ("May 1945", "1945-05"), ["Ladislav Feuerstein"]),
  ev("conviction", "sentenced", ("1947", "1947"), ["Ladislav Feuerstein"]),
)

P("d35-18", """Hinewai Margaret Pukeroa-Lockhart QSO (19 December 1938 – 22 June 2020) was a New Zealand politician, community worker and Labour Party member of Parliament for Tasman Bay (1984–1996). She held the portfolios of Women's Affairs and Youth Affairs in the fourth Labour Government and was later High Commissioner to the Cook Islands.

Early life

Of Ngāti Porou descent, she was born in Ruatoria and educated at Hukarere Girls' College and Wellington Teachers' Training College. Her father, Hemi Pukeroa, had served with the 28th (Māori) Battalion and was wounded at Takrouna. She taught at Motueka until 1972, when she became an education officer with the Department of Māori Affairs.

Member of Parliament

Pukeroa-Lockhart was elected at the snap election of 14 July 1984, defeating the National MP, Bruce Haldane, who had held the electorate since 1969. She was promoted to cabinet on 24 August 1987 as Minister of Women's Affairs, succeeding Anne Whitcombe. In March 1988 she led New Zealand's delegation to the United Nations Commission on the Status of Women in Vienna. She lost the portfolio to Judith Aranui in February 1990, after a public disagreement with the finance minister, Garth Bellringer; Bellringer himself resigned six weeks afterwards. In opposition she was the party's spokesperson on education (1990–1993).

She retired at the 1996 election and was succeeded as MP by Bellringer's nephew, Simon Tocker.

Later life

She was appointed High Commissioner in Rarotonga in 2000 and served until 2003, when Kurt Meagher was named to follow her. In 2005 she chaired a ministerial inquiry into foster care, and in 2010 she testified before a select committee on its findings.

In the 2004 New Year Honours she was appointed a Companion of the Queen's Service Order. She was married to Alec Lockhart, an orchardist, from 1961 until his death in 2013. She died in Nelson.
""",
  occ("Hinewai Margaret Pukeroa-Lockhart", "member of Parliament for Tasman Bay", start=("14 July 1984", "1984-07-14"), end=("1996", "1996")),
  occ("Hinewai Margaret Pukeroa-Lockhart", "Minister of Women's Affairs", start=("24 August 1987", "1987-08-24"), end=("February 1990", "1990-02"), again=["portfolios of Women's Affairs"]),
  occ("Hinewai Margaret Pukeroa-Lockhart", "Youth Affairs"),
  occ("Hinewai Margaret Pukeroa-Lockhart", "High Commissioner to the Cook Islands", start=("2000", "2000"), end=("2003", "2003"), again=["High Commissioner in Rarotonga"]),
  occ("Hinewai Margaret Pukeroa-Lockhart", "taught at Motueka", end=("1972", "1972")),
  occ("Hinewai Margaret Pukeroa-Lockhart", "education officer with the Department of Māori Affairs", start=("1972", "1972")),
  occ("Bruce Haldane", "held the electorate", start=("1969", "1969"), end=("14 July 1984", "1984-07-14"), again=["MP"]),
  occ("Anne Whitcombe", "Minister of Women's Affairs", end=("24 August 1987", "1987-08-24")),
  occ("Hinewai Margaret Pukeroa-Lockhart", "led New Zealand's delegation to the United Nations Commission on the Status of Women", start=("March 1988", "1988-03")),
  occ("Judith Aranui", "the portfolio", start=("February 1990", "1990-02")),
  occ("Garth Bellringer", "finance minister", end=("six weeks afterwards", "1990")),
  occ("Hinewai Margaret Pukeroa-Lockhart", "spokesperson on education", start=("1990–1993", "1990"), end=("1993", "1993")),
  occ("Simon Tocker", "MP#2", start=("1996 election", "1996")),
  occ("Kurt Meagher", "named to follow her", start=("2003", "2003")),
  occ("Hinewai Margaret Pukeroa-Lockhart", "chaired a ministerial inquiry into foster care", start=("2005", "2005")),
  fact("Hinewai Margaret Pukeroa-Lockhart", "birthDate", "19 December 1938", value="1938-12-19"),
  fact("Hinewai Margaret Pukeroa-Lockhart", "deathDate", "22 June 2020", value="2020-06-22"),
  fact("Hinewai Margaret Pukeroa-Lockhart", "nationality", "New Zealand"),
  fact("Hinewai Margaret Pukeroa-Lockhart", "occupation", "politician"),
  fact("Hinewai Margaret Pukeroa-Lockhart", "occupation", "community worker"),
  fact("Hinewai Margaret Pukeroa-Lockhart", "party", "Labour Party"),
  fact("Hinewai Margaret Pukeroa-Lockhart", "ethnicity", "Ngāti Porou"),
  fact("Hinewai Margaret Pukeroa-Lockhart", "birthPlace", "Ruatoria"),
  fact("Hinewai Margaret Pukeroa-Lockhart", "education", "Hukarere Girls' College"),
  fact("Hinewai Margaret Pukeroa-Lockhart", "education", "Wellington Teachers' Training College"),
  fact("Hinewai Margaret Pukeroa-Lockhart", "father", "Hemi Pukeroa"),
  fact("Hemi Pukeroa", "militaryService", "28th (Māori) Battalion"),
  fact("Bruce Haldane", "party", "National"),
  fact("Garth Bellringer", "relatives", "Simon Tocker"),
  fact("Simon Tocker", "relatives", "Bellringer's"),
  fact("Hinewai Margaret Pukeroa-Lockhart", "award", "Companion of the Queen's Service Order", date=("2004", "2004")),
  fact("Hinewai Margaret Pukeroa-Lockhart", "spouse", "Alec Lockhart", date=("1961", "1961")),
  fact("Alec Lockhart", "occupation", "orchardist"),
  fact("Alec Lockhart", "deathDate", "2013", value="2013"),
  fact("Hinewai Margaret Pukeroa-Lockhart", "deathPlace", "Nelson"),
  ev("appointment", "became", ("1972", "1972"), ["Hinewai Margaret Pukeroa-Lockhart"]),
  ev("election", "was elected", ("14 July 1984", "1984-07-14"), ["Hinewai Margaret Pukeroa-Lockhart"]),
  ev("election", "defeating", ("14 July 1984", "1984-07-14"), ["Hinewai Margaret Pukeroa-Lockhart", "Bruce Haldane"]),
  ev("appointment", "was promoted", ("24 August 1987", "1987-08-24"), ["Hinewai Margaret Pukeroa-Lockhart"]),
  ev("travel", "led New Zealand's delegation", ("March 1988", "1988-03"), ["Hinewai Margaret Pukeroa-Lockhart"]),
  ev("departure", "lost the portfolio", ("February 1990", "1990-02"), ["Hinewai Margaret Pukeroa-Lockhart", "Judith Aranui"]),
  ev("departure", "resigned", ("six weeks afterwards", "1990"), ["Garth Bellringer"]),
  ev("departure", "retired", ("1996 election", "1996"), ["Hinewai Margaret Pukeroa-Lockhart"]),
  ev("appointment", "was succeeded", ("1996 election", "1996"), ["Simon Tocker"]),
  ev("appointment", "was appointed", ("2000", "2000"), ["Hinewai Margaret Pukeroa-Lockhart"]),
  ev("appointment", "was named", ("2003", "2003"), ["Kurt Meagher"]),
  ev("testimony", "testified", ("2010", "2010"), ["Hinewai Margaret Pukeroa-Lockhart"]),
  ev("award", "was appointed#2", ("2004", "2004"), ["Hinewai Margaret Pukeroa-Lockhart"]),
)

P("d35-19", """Fintan Malachy Delahunty-Roche (29 September 1912 – 7 April 1991) was an Irish Fianna Fáil politician who served as Minister for Lands from 1957 to 1961, Minister for Posts and Telegraphs from 1961 to 1965, and Leas-Cheann Comhairle of Dáil Éireann from 1969 to 1973. He served as a Teachta Dála (TD) for the Waterford constituency from 1944 to 1973.

Early life

He was born in Dungarvan, County Waterford, in 1912, the eldest son of Malachy Delahunty, a creamery manager who had been interned at Frongoch, and Nora Roche. He was educated at Rockwell College and at University College Cork, where he qualified as an engineer in 1935. He was county surveyor of Kilkenny from 1939 until 1944.

Politics

He was first elected at the 1944 general election on his second attempt, having stood in 1943. Appointed Parliamentary Secretary to the Minister for Agriculture, Cornelius Hennessy, on 13 June 1951, he lost that position when the government fell in June 1954. On 20 March 1957 he succeeded Joseph Tuohy-Burke of Clann na Talmhan as Minister for Lands. He led a trade mission to Hamburg in May 1959. On 11 October 1961 he was moved to Posts and Telegraphs, and Lands went to Hennessy's son-in-law, Dermot Quirke.

In February 1965 Delahunty-Roche told the Dáil that a contract for telephone poles had been awarded to a firm in which his brother Pádraig held shares. Quirke called publicly for his resignation, which he tendered on 2 March. A tribunal under Mr Justice Aodhán Tarpey cleared him that November.

Later life

He was elected Leas-Cheann Comhairle on 2 July 1969. He lost his seat in 1973 to Eileen Fraher of Fine Gael. He married Brigid Power, a chemist, in 1940; their daughter Nuala Delahunty was a senator from 1982 to 1987. He died at Ardkeen Hospital.
""",
  occ("Fintan Malachy Delahunty-Roche", "Minister for Lands", start=("20 March 1957", "1957-03-20"), end=("11 October 1961", "1961-10-11"), again=["Minister for Lands#2"]),
  occ("Fintan Malachy Delahunty-Roche", "Minister for Posts and Telegraphs", start=("11 October 1961", "1961-10-11"), end=("2 March", "1965-03-02"), again=["Posts and Telegraphs#2"]),
  occ("Fintan Malachy Delahunty-Roche", "Leas-Cheann Comhairle of Dáil Éireann", start=("2 July 1969", "1969-07-02"), end=("1973", "1973"), again=["Leas-Cheann Comhairle#2"]),
  occ("Fintan Malachy Delahunty-Roche", "Teachta Dála (TD) for the Waterford constituency", start=("1944", "1944"), end=("1973#2", "1973")),
  occ("Malachy Delahunty", "creamery manager"),
  occ("Fintan Malachy Delahunty-Roche", "county surveyor of Kilkenny", start=("1939", "1939"), end=("until 1944", "1944")),
  occ("Fintan Malachy Delahunty-Roche", "Parliamentary Secretary to the Minister for Agriculture", start=("13 June 1951", "1951-06-13"), end=("June 1954", "1954-06")),
  occ("Cornelius Hennessy", "Minister for Agriculture", start=("13 June 1951", "1951-06-13")),
  occ("Joseph Tuohy-Burke", "Minister for Lands#2", end=("20 March 1957", "1957-03-20")),
  occ("Fintan Malachy Delahunty-Roche", "led a trade mission to Hamburg", start=("May 1959", "1959-05")),
  occ("Dermot Quirke", "Lands went to", start=("11 October 1961", "1961-10-11")),
  occ("Aodhán Tarpey", "tribunal", start=("that November", "1965-11")),
  occ("Aodhán Tarpey", "Justice"),
  occ("Eileen Fraher", "lost his seat", start=("in 1973", "1973")),
  occ("Nuala Delahunty", "senator", start=("1982", "1982"), end=("1987", "1987")),
  fact("Fintan Malachy Delahunty-Roche", "birthDate", "29 September 1912", value="1912-09-29"),
  fact("Fintan Malachy Delahunty-Roche", "deathDate", "7 April 1991", value="1991-04-07"),
  fact("Fintan Malachy Delahunty-Roche", "nationality", "Irish"),
  fact("Fintan Malachy Delahunty-Roche", "party", "Fianna Fáil"),
  fact("Fintan Malachy Delahunty-Roche", "occupation", "politician"),
  fact("Fintan Malachy Delahunty-Roche", "birthPlace", "Dungarvan, County Waterford"),
  fact("Fintan Malachy Delahunty-Roche", "father", "Malachy Delahunty#2"),
  fact("Fintan Malachy Delahunty-Roche", "mother", "Nora Roche"),
  fact("Fintan Malachy Delahunty-Roche", "education", "Rockwell College"),
  fact("Fintan Malachy Delahunty-Roche", "education", "University College Cork", date=("1935", "1935")),
  fact("Fintan Malachy Delahunty-Roche", "occupation", "engineer"),
  fact("Joseph Tuohy-Burke", "party", "Clann na Talmhan"),
  fact("Cornelius Hennessy", "relatives", "Dermot Quirke"),
  fact("Dermot Quirke", "relatives", "Hennessy's"),
  fact("Fintan Malachy Delahunty-Roche", "siblings", "Pádraig"),
  fact("Eileen Fraher", "party", "Fine Gael"),
  fact("Fintan Malachy Delahunty-Roche", "spouse", "Brigid Power", date=("1940", "1940")),
  fact("Brigid Power", "occupation", "chemist"),
  fact("Fintan Malachy Delahunty-Roche", "children", "Nuala Delahunty"),
  fact("Brigid Power", "children", "Nuala Delahunty"),
  fact("Fintan Malachy Delahunty-Roche", "deathPlace", "Ardkeen Hospital"),
  ev("arrest", "had been interned", None, ["Malachy Delahunty"]),
  ev("election", "was first elected", ("1944 general", "1944"), ["Fintan Malachy Delahunty-Roche"]),
  ev("candidacy", "having stood", ("1943", "1943"), ["Fintan Malachy Delahunty-Roche"]),
  ev("appointment", "Appointed", ("13 June 1951", "1951-06-13"), ["Fintan Malachy Delahunty-Roche"]),
  ev("departure", "lost that position", ("June 1954", "1954-06"), ["Fintan Malachy Delahunty-Roche"]),
  ev("appointment", "succeeded", ("20 March 1957", "1957-03-20"), ["Fintan Malachy Delahunty-Roche"]),
  ev("travel", "trade mission", ("May 1959", "1959-05"), ["Fintan Malachy Delahunty-Roche"]),
  ev("appointment", "was moved", ("11 October 1961", "1961-10-11"), ["Fintan Malachy Delahunty-Roche"]),
  ev("appointment", "went to", ("11 October 1961", "1961-10-11"), ["Dermot Quirke"]),
  ev("disclosure", "told the Dáil", ("February 1965", "1965-02"), ["Fintan Malachy Delahunty-Roche"]),
  ev("departure", "tendered", ("2 March", "1965-03-02"), ["Fintan Malachy Delahunty-Roche"]),
  ev("investigation", "tribunal", ("that November", "1965-11"), ["Fintan Malachy Delahunty-Roche", "Aodhán Tarpey"]),
  ev("election", "was elected", ("2 July 1969", "1969-07-02"), ["Fintan Malachy Delahunty-Roche"]),
  ev("election", "lost his seat", ("in 1973", "1973"), ["Fintan Malachy Delahunty-Roche", "Eileen Fraher"]),
)

P("d35-20", """Mahmoud Fahmy el-Gazzawy (Arabic: محمود فهمي الجزاوي; 2 May 1885 – 19 November 1957) was an Egyptian jurist and politician who served as Minister of Education and as Minister of Waqfs in several cabinets between 1926 and 1944. He was speaker of the Chamber of Deputies from 1936 until 1938.

Early life and education

El-Gazzawy was born in Tanta, where his father, Sheikh Ibrahim el-Gazzawy, was a notary of the sharia court. He graduated from the Khedivial School of Law in Cairo in 1907 and obtained a doctorate from the University of Lyon in 1911.

Career

He was appointed a judge of the native tribunal of Zagazig in 1913. Having joined the Wafd, he was arrested by the British authorities in December 1921 and deported to the Seychelles, from where he returned in June 1923. He was elected deputy for Tanta in January 1924.

On 7 June 1926 he was named Minister of Education, replacing Aly Sidqi Nashed Pasha of the Unionist Party, and kept the post until 25 June 1928. He attended a congress of orientalists at Oxford in August 1928. In the cabinet of 1 January 1930 he was Minister of Waqfs for five and a half months. In November 1937 he quarrelled with the party's leader and was expelled along with his brother-in-law, the senator Hafez Shahin Bey; together they founded a new party, of which Shahin was secretary-general.

He returned to the Ministry of Waqfs on 9 October 1944 but resigned on 24 November, after a meeting with the British ambassador, Lord Hexworth. Abdel Meguid Barrada took over his portfolio. In January 1953 he testified before the treason court at the trial of Barrada, who was sentenced to ten years.

Personal life

He was married to Aziza Shahin. Their daughter Samiha el-Gazzawy, a physician, was the first woman to sit on the city council of Alexandria. He received the Order of the Nile in 1927.
""",
  occ("Mahmoud Fahmy el-Gazzawy", "Minister of Education", start=("7 June 1926", "1926-06-07"), end=("25 June 1928", "1928-06-25"), again=["Minister of Education#2"]),
  occ("Mahmoud Fahmy el-Gazzawy", "Minister of Waqfs#2", start=("1 January 1930", "1930-01-01"), end=("five and a half months", "1930-06"), again=["Minister of Waqfs"]),
  occ("Mahmoud Fahmy el-Gazzawy", "Ministry of Waqfs", start=("9 October 1944", "1944-10-09"), end=("24 November", "1944-11-24")),
  occ("Mahmoud Fahmy el-Gazzawy", "speaker of the Chamber of Deputies", start=("1936", "1936"), end=("1938", "1938")),
  occ("Ibrahim el-Gazzawy", "Sheikh"),
  occ("Ibrahim el-Gazzawy", "notary of the sharia court"),
  occ("Mahmoud Fahmy el-Gazzawy", "judge of the native tribunal of Zagazig", start=("1913", "1913")),
  occ("Mahmoud Fahmy el-Gazzawy", "deputy for Tanta", start=("January 1924", "1924-01")),
  occ("Aly Sidqi Nashed Pasha", "replacing", end=("7 June 1926", "1926-06-07")),
  occ("Hafez Shahin Bey", "senator"),
  occ("Hafez Shahin Bey", "secretary-general"),
  occ("Lord Hexworth", "British ambassador", start=("24 November", "1944-11-24")),
  occ("Abdel Meguid Barrada", "took over his portfolio", start=("24 November", "1944-11-24")),
  occ("Samiha el-Gazzawy", "city council of Alexandria"),
  fact("Mahmoud Fahmy el-Gazzawy", "nativeName", "محمود فهمي الجزاوي"),
  fact("Mahmoud Fahmy el-Gazzawy", "birthDate", "2 May 1885", value="1885-05-02"),
  fact("Mahmoud Fahmy el-Gazzawy", "deathDate", "19 November 1957", value="1957-11-19"),
  fact("Mahmoud Fahmy el-Gazzawy", "nationality", "Egyptian"),
  fact("Mahmoud Fahmy el-Gazzawy", "occupation", "jurist"),
  fact("Mahmoud Fahmy el-Gazzawy", "occupation", "politician"),
  fact("Mahmoud Fahmy el-Gazzawy", "birthPlace", "Tanta"),
  fact("Mahmoud Fahmy el-Gazzawy", "father", "Ibrahim el-Gazzawy"),
  fact("Mahmoud Fahmy el-Gazzawy", "education", "Khedivial School of Law", date=("1907", "1907")),
  fact("Mahmoud Fahmy el-Gazzawy", "education", "University of Lyon", date=("1911", "1911")),
  fact("Mahmoud Fahmy el-Gazzawy", "party", "Wafd"),
  fact("Aly Sidqi Nashed Pasha", "party", "Unionist Party"),
  fact("Mahmoud Fahmy el-Gazzawy", "relatives", "Hafez Shahin Bey"),
  fact("Lord Hexworth", "nationality", "British#2"),
  fact("Mahmoud Fahmy el-Gazzawy", "spouse", "Aziza Shahin"),
  fact("Mahmoud Fahmy el-Gazzawy", "children", "Samiha el-Gazzawy"),
  fact("Aziza Shahin", "children", "Samiha el-Gazzawy"),
  fact("Samiha el-Gazzawy", "occupation", "physician"),
  fact("Mahmoud Fahmy el-Gazzawy", "award", "Order of the Nile", date=("1927", "1927")),
  ev("appointment", "was appointed", ("1913", "1913"), ["Mahmoud Fahmy el-Gazzawy"]),
  ev("arrest", "was arrested", ("December 1921", "1921-12"), ["Mahmoud Fahmy el-Gazzawy"]),
  ev("sanction", "deported", ("December 1921", "1921-12"), ["Mahmoud Fahmy el-Gazzawy"]),
  ev("travel", "returned", ("June 1923", "1923-06"), ["Mahmoud Fahmy el-Gazzawy"]),
  ev("election", "was elected", ("January 1924", "1924-01"), ["Mahmoud Fahmy el-Gazzawy"]),
  ev("appointment", "was named", ("7 June 1926", "1926-06-07"), ["Mahmoud Fahmy el-Gazzawy"]),
  ev("travel", "attended a congress", ("August 1928", "1928-08"), ["Mahmoud Fahmy el-Gazzawy"]),
  ev("sanction", "was expelled", ("November 1937", "1937-11"), ["Mahmoud Fahmy el-Gazzawy", "Hafez Shahin Bey"]),
  ev("appointment", "returned#2", ("9 October 1944", "1944-10-09"), ["Mahmoud Fahmy el-Gazzawy"]),
  ev("departure", "resigned", ("24 November", "1944-11-24"), ["Mahmoud Fahmy el-Gazzawy"]),
  ev("meeting", "meeting", None, ["Mahmoud Fahmy el-Gazzawy", "Lord Hexworth"]),
  ev("appointment", "took over", None, ["Abdel Meguid Barrada"]),
  ev("testimony", "testified", ("January 1953", "1953-01"), ["Mahmoud Fahmy el-Gazzawy"]),
  ev("conviction", "was sentenced", None, ["Abdel Meguid Barrada"]),
  ev("award", "received", ("1927", "1927"), ["Mahmoud Fahmy el-Gazzawy"]),
)

P("d35-21", """Deshamanya Hector Piyadasa Wickramanayake-Silva (16 August 1921 – 11 June 2007) was a Sri Lankan proctor and politician who was Minister of Fisheries (1965–1970) and Governor of the Southern Province (1990–1993). He represented the electorate of Balapitiya in Parliament from 1960 to 1970.

Early life

Wickramanayake-Silva was born in Ambalangoda to Mudaliyar Don Carolis Silva and Josephine Wickramanayake. He was educated at Dharmasoka College, Ambalangoda, and Ananda College, Colombo. He qualified as a proctor of the Supreme Court in 1946 and was chairman of the Ambalangoda Urban Council from 1954 to 1957.

Political career

He contested the March 1960 general election as the United National Party candidate for Balapitiya and defeated the sitting member, Leelananda Weerakkody of the Lanka Sama Samaja Party, by 1,246 votes; he lost no election in the following five years. On 25 March 1965 he was sworn in as Minister of Fisheries. His parliamentary secretary was Somapala Gunatilleke. In October 1967 he visited Japan and signed an agreement for a fishery harbour at Galle.

At the election of 27 May 1970 Weerakkody recaptured Balapitiya, and two days later George Rajapakse-Mendis took over the ministry. Wickramanayake-Silva was taken into custody on 19 April 1971, during the insurrection, and released a week later without charge. His civic rights were suspended for seven years in 1975 on the report of a commission of inquiry headed by Justice Tissa Alles; they were restored by an act of 1977.

He was ambassador to Burma from 1978 to 1981. As governor he was appointed on 12 June 1990 and was succeeded on 1 May 1993 by Gunatilleke, his former secretary.

Family

He married Sita Abeywardena, a daughter of Senator Bernard Abeywardena, in 1949. His younger brother Wilmot Silva was Inspector General of Police from 1974 to 1978. He was conferred the title of Deshamanya in 1994.
""",
  occ("Hector Piyadasa Wickramanayake-Silva", "Minister of Fisheries", start=("25 March 1965", "1965-03-25"), end=("two days later", "1970-05-29"), again=["Minister of Fisheries#2"]),
  occ("Hector Piyadasa Wickramanayake-Silva", "Governor of the Southern Province", start=("12 June 1990", "1990-06-12"), end=("1 May 1993", "1993-05-01"), again=["governor"]),
  occ("Hector Piyadasa Wickramanayake-Silva", "represented the electorate of Balapitiya in Parliament", start=("March 1960", "1960-03"), end=("27 May 1970", "1970-05-27")),
  occ("Don Carolis Silva", "Mudaliyar"),
  occ("Hector Piyadasa Wickramanayake-Silva", "chairman of the Ambalangoda Urban Council", start=("1954", "1954"), end=("1957", "1957")),
  occ("Leelananda Weerakkody", "sitting member", end=("March 1960", "1960-03")),
  occ("Leelananda Weerakkody", "recaptured Balapitiya", start=("27 May 1970", "1970-05-27")),
  occ("Somapala Gunatilleke", "parliamentary secretary", again=["former secretary"]),
  occ("George Rajapakse-Mendis", "took over the ministry", start=("two days later", "1970-05-29")),
  occ("Tissa Alles", "commission of inquiry headed", start=("1975", "1975")),
  occ("Tissa Alles", "Justice"),
  occ("Hector Piyadasa Wickramanayake-Silva", "ambassador to Burma", start=("1978", "1978"), end=("1981", "1981")),
  occ("Somapala Gunatilleke", "was succeeded on", start=("1 May 1993", "1993-05-01")),
  occ("Bernard Abeywardena", "Senator"),
  occ("Wilmot Silva", "Inspector General of Police", start=("1974", "1974"), end=("1978#2", "1978")),
  fact("Hector Piyadasa Wickramanayake-Silva", "birthDate", "16 August 1921", value="1921-08-16"),
  fact("Hector Piyadasa Wickramanayake-Silva", "deathDate", "11 June 2007", value="2007-06-11"),
  fact("Hector Piyadasa Wickramanayake-Silva", "nationality", "Sri Lankan"),
  fact("Hector Piyadasa Wickramanayake-Silva", "occupation", "proctor"),
  fact("Hector Piyadasa Wickramanayake-Silva", "occupation", "politician"),
  fact("Hector Piyadasa Wickramanayake-Silva", "birthPlace", "Ambalangoda"),
  fact("Hector Piyadasa Wickramanayake-Silva", "father", "Don Carolis Silva"),
  fact("Hector Piyadasa Wickramanayake-Silva", "mother", "Josephine Wickramanayake"),
  fact("Hector Piyadasa Wickramanayake-Silva", "education", "Dharmasoka College, Ambalangoda"),
  fact("Hector Piyadasa Wickramanayake-Silva", "education", "Ananda College, Colombo"),
  fact("Hector Piyadasa Wickramanayake-Silva", "party", "United National Party"),
  fact("Leelananda Weerakkody", "party", "Lanka Sama Samaja Party"),
  fact("Hector Piyadasa Wickramanayake-Silva", "spouse", "Sita Abeywardena", date=("1949", "1949")),
  fact("Sita Abeywardena", "father", "Bernard Abeywardena"),
  fact("Bernard Abeywardena", "children", "Sita Abeywardena"),
  fact("Hector Piyadasa Wickramanayake-Silva", "siblings", "Wilmot Silva"),
  fact("Hector Piyadasa Wickramanayake-Silva", "award", "Deshamanya#2", date=("1994", "1994")),
  ev("candidacy", "contested", ("March 1960", "1960-03"), ["Hector Piyadasa Wickramanayake-Silva"]),
  ev("election", "defeated", ("March 1960", "1960-03"), ["Hector Piyadasa Wickramanayake-Silva", "Leelananda Weerakkody"]),
  ev("appointment", "was sworn in", ("25 March 1965", "1965-03-25"), ["Hector Piyadasa Wickramanayake-Silva"]),
  ev("travel", "visited", ("October 1967", "1967-10"), ["Hector Piyadasa Wickramanayake-Silva"]),
  ev("election", "recaptured", ("27 May 1970", "1970-05-27"), ["Leelananda Weerakkody"]),
  ev("appointment", "took over", ("two days later", "1970-05-29"), ["George Rajapakse-Mendis"]),
  ev("arrest", "was taken into custody", ("19 April 1971", "1971-04-19"), ["Hector Piyadasa Wickramanayake-Silva"]),
  ev("sanction", "were suspended", ("1975", "1975"), ["Hector Piyadasa Wickramanayake-Silva"]),
  ev("investigation", "inquiry", None, ["Hector Piyadasa Wickramanayake-Silva", "Tissa Alles"]),
  ev("appointment", "was appointed", ("12 June 1990", "1990-06-12"), ["Hector Piyadasa Wickramanayake-Silva"]),
  ev("appointment", "was succeeded", ("1 May 1993", "1993-05-01"), ["Somapala Gunatilleke"]),
  ev("award", "was conferred", ("1994", "1994"), ["Hector Piyadasa Wickramanayake-Silva"]),
)

P("d35-22", """Wubbo Reinder Halbertsma (9 July 1931 – 1 February 2014) was a Dutch politician of the Anti-Revolutionary Party (ARP), later of the Christian Democratic Appeal (CDA), and economist. He served as State Secretary for Finance from 1971 to 1973 and as Minister of Transport and Water Management from 1977 to 1981. He was Mayor of Zwolle from 1982 to 1994.

Biography

Halbertsma attended a gymnasium in Leeuwarden and studied at the Free University Amsterdam, obtaining a Master of Economics degree in 1956. He worked for the Boerenleenbank in Eindhoven from 1956 to 1963 and as financial editor of the newspaper Trouw from 1963 to 1967. He was elected to the House of Representatives in the election of 1967, taking office on 23 February 1967.

After the cabinet formation of 1971 he was appointed State Secretary for Finance under Minister Diederik van Voorthuizen. On 19 December 1977 he succeeded Tjerk Wesseling of the Labour Party at Transport. In April 1979 Halbertsma travelled to Bonn for consultations on the Ems–Dollart estuary with Minister Volker Ostermann. He was injured in a road accident on 3 November 1980; until 12 January 1981 the Minister of Housing, Henriëtte Schouten, served as acting minister. He left office on 11 September 1981 and was succeeded by Wesseling, who thus returned after four years.

As mayor he replaced Jhr. Govert van Lidth, who had died in office. In November 1990 he gave testimony to the parliamentary inquiry into the dredging subsidies, in which the former director-general Lammert Bos admitted that figures had been altered. Bos was sentenced to eight months in 1992. Schouten, by then Queen's Commissioner, installed Halbertsma's successor, Annelies Krol, on 1 August 1994.

Decorations

Knight of the Order of the Netherlands Lion (26 October 1981). He was married to Jeltje Sikma and was a member of the Reformed Churches.
""",
  occ("Wubbo Reinder Halbertsma", "State Secretary for Finance", start=("1971", "1971"), end=("1973", "1973"), again=["State Secretary for Finance#2"]),
  occ("Wubbo Reinder Halbertsma", "Minister of Transport and Water Management", start=("19 December 1977", "1977-12-19"), end=("11 September 1981", "1981-09-11")),
  occ("Wubbo Reinder Halbertsma", "Mayor of Zwolle", start=("1982", "1982"), end=("1994", "1994"), again=["mayor"]),
  occ("Wubbo Reinder Halbertsma", "worked for the Boerenleenbank in Eindhoven", start=("1956#2", "1956"), end=("1963", "1963")),
  occ("Wubbo Reinder Halbertsma", "financial editor of the newspaper Trouw", start=("1963#2", "1963"), end=("1967", "1967")),
  occ("Wubbo Reinder Halbertsma", "elected to the House of Representatives", start=("23 February 1967", "1967-02-23")),
  occ("Diederik van Voorthuizen", "Minister#2", start=("1971#2", "1971")),
  occ("Tjerk Wesseling", "at Transport", end=("19 December 1977", "1977-12-19")),
  occ("Tjerk Wesseling", "was succeeded by", start=("11 September 1981", "1981-09-11")),
  occ("Volker Ostermann", "Minister#3", start=("April 1979", "1979-04")),
  occ("Henriëtte Schouten", "Minister of Housing"),
  occ("Henriëtte Schouten", "acting minister", start=("3 November 1980", "1980-11-03"), end=("12 January 1981", "1981-01-12")),
  occ("Govert van Lidth", "replaced", end=("1982", "1982")),
  occ("Lammert Bos", "director-general"),
  occ("Henriëtte Schouten", "Queen's Commissioner", start=("1 August 1994", "1994-08-01")),
  occ("Annelies Krol", "successor", start=("1 August 1994", "1994-08-01")),
  fact("Wubbo Reinder Halbertsma", "birthDate", "9 July 1931", value="1931-07-09"),
  fact("Wubbo Reinder Halbertsma", "deathDate", "1 February 2014", value="2014-02-01"),
  fact("Wubbo Reinder Halbertsma", "nationality", "Dutch"),
  fact("Wubbo Reinder Halbertsma", "occupation", "politician"),
  fact("Wubbo Reinder Halbertsma", "occupation", "economist"),
  fact("Wubbo Reinder Halbertsma", "party", "Anti-Revolutionary Party"),
  fact("Wubbo Reinder Halbertsma", "party", "Christian Democratic Appeal"),
  fact("Wubbo Reinder Halbertsma", "education", "gymnasium in Leeuwarden"),
  fact("Wubbo Reinder Halbertsma", "education", "Free University Amsterdam", date=("1956", "1956")),
  fact("Tjerk Wesseling", "party", "Labour Party"),
  fact("Wubbo Reinder Halbertsma", "award", "Knight of the Order of the Netherlands Lion", date=("26 October 1981", "1981-10-26")),
  fact("Wubbo Reinder Halbertsma", "spouse", "Jeltje Sikma"),
  fact("Wubbo Reinder Halbertsma", "religion", "Reformed Churches"),
  ev("election", "was elected", ("election of 1967", "1967"), ["Wubbo Reinder Halbertsma"]),
  ev("appointment", "taking office", ("23 February 1967", "1967-02-23"), ["Wubbo Reinder Halbertsma"]),
  ev("appointment", "was appointed", ("1971#2", "1971"), ["Wubbo Reinder Halbertsma"]),
  ev("appointment", "succeeded", ("19 December 1977", "1977-12-19"), ["Wubbo Reinder Halbertsma"]),
  ev("travel", "travelled", ("April 1979", "1979-04"), ["Wubbo Reinder Halbertsma"]),
  ev("meeting", "consultations", ("April 1979", "1979-04"), ["Wubbo Reinder Halbertsma", "Volker Ostermann"]),
  ev("departure", "left office", ("11 September 1981", "1981-09-11"), ["Wubbo Reinder Halbertsma"]),
  ev("appointment", "succeeded#2", ("11 September 1981", "1981-09-11"), ["Tjerk Wesseling"]),
  ev("appointment", "replaced", None, ["Wubbo Reinder Halbertsma"]),
  ev("testimony", "gave testimony", ("November 1990", "1990-11"), ["Wubbo Reinder Halbertsma"]),
  ev("investigation", "inquiry", None, ["Lammert Bos"]),
  ev("disclosure", "admitted", None, ["Lammert Bos"]),
  ev("conviction", "was sentenced", ("1992", "1992"), ["Lammert Bos"]),
  ev("appointment", "installed", ("1 August 1994", "1994-08-01"), ["Annelies Krol", "Henriëtte Schouten"]),
)

P("d35-23", """Eulalio Crisóstomo Bustillos Terrazas (27 January 1897 – 14 May 1974) was a Mexican military officer and politician who served as Governor of Chihuahua from 1936 to 1940 and as Secretary of Communications and Public Works from 1940 to 1943. He belonged to the Party of the Mexican Revolution.

Early life

Bustillos Terrazas was born in Ciudad Guerrero, Chihuahua, the son of Crisóstomo Bustillos and Dolores Terrazas. He abandoned his studies at the Scientific and Literary Institute in 1913 to join the Division of the North. He reached the rank of brigadier general in 1929.

Career

He was municipal president of Parral from 1924 to 1925 and a federal deputy in the XXXIII Legislature (1928–1930). He was elected governor on 5 July 1936, beating Colonel Ignacio Baca Chávez, and took office on 4 October. His secretary of government, Lauro Ornelas, acted as governor for three months in 1938 while he was being treated in Houston.

In December 1940 President-elect Aurelio Mondragón named him secretary of communications; he took the place of Melquíades Angulo Ruiz. He met the United States ambassador, Harlan J. Prewitt, in February 1942 to discuss the railway mission. An audit ordered by the Attorney General, Óscar Trueba, in 1943 found irregularities in the National Railways, and the manager, Pánfilo Estrada, was arrested on 2 June. Bustillos resigned on 18 June 1943. His undersecretary, Modesto Rolland Peña, succeeded him. Estrada was convicted of embezzlement the following year.

He was a candidate for the Senate in 1946, without success, against his old secretary Ornelas. He was ambassador to Honduras from 1948 to 1951.

Personal life

He married Guadalupe Creel Zuloaga in 1922. Their son Crisóstomo Bustillos Creel was rector of the Autonomous University of Chihuahua. He was awarded the Cross of War, Third Class. An irrigation district in Delicias was named for him in 1952.
""",
  occ("Eulalio Crisóstomo Bustillos Terrazas", "Governor of Chihuahua", start=("4 October", "1936-10-04"), end=("1940", "1940"), again=["governor"]),
  occ("Eulalio Crisóstomo Bustillos Terrazas", "Secretary of Communications and Public Works", start=("December 1940", "1940-12"), end=("18 June 1943", "1943-06-18"), again=["secretary of communications"]),
  occ("Eulalio Crisóstomo Bustillos Terrazas", "military officer"),
  occ("Eulalio Crisóstomo Bustillos Terrazas", "brigadier general", start=("1929", "1929")),
  occ("Eulalio Crisóstomo Bustillos Terrazas", "municipal president of Parral", start=("1924", "1924"), end=("1925", "1925")),
  occ("Eulalio Crisóstomo Bustillos Terrazas", "federal deputy", start=("1928", "1928"), end=("1930", "1930")),
  occ("Ignacio Baca Chávez", "Colonel"),
  occ("Lauro Ornelas", "secretary of government", again=["old secretary"]),
  occ("Lauro Ornelas", "acted as governor", start=("1938", "1938"), end=("1938", "1938")),
  occ("Aurelio Mondragón", "President-elect", start=("December 1940", "1940-12")),
  occ("Melquíades Angulo Ruiz", "took the place", end=("December 1940", "1940-12")),
  occ("Harlan J. Prewitt", "United States ambassador", start=("February 1942", "1942-02")),
  occ("Óscar Trueba", "Attorney General", start=("1943#2", "1943")),
  occ("Pánfilo Estrada", "manager", end=("2 June", "1943-06-02")),
  occ("Modesto Rolland Peña", "undersecretary", end=("18 June 1943", "1943-06-18")),
  occ("Modesto Rolland Peña", "succeeded him", start=("18 June 1943", "1943-06-18")),
  occ("Lauro Ornelas", "Senate", start=("1946", "1946")),
  occ("Eulalio Crisóstomo Bustillos Terrazas", "ambassador to Honduras", start=("1948", "1948"), end=("1951", "1951")),
  occ("Crisóstomo Bustillos Creel", "rector of the Autonomous University of Chihuahua"),
  fact("Eulalio Crisóstomo Bustillos Terrazas", "birthDate", "27 January 1897", value="1897-01-27"),
  fact("Eulalio Crisóstomo Bustillos Terrazas", "deathDate", "14 May 1974", value="1974-05-14"),
  fact("Eulalio Crisóstomo Bustillos Terrazas", "nationality", "Mexican"),
  fact("Eulalio Crisóstomo Bustillos Terrazas", "occupation", "politician"),
  fact("Eulalio Crisóstomo Bustillos Terrazas", "party", "Party of the Mexican Revolution"),
  fact("Eulalio Crisóstomo Bustillos Terrazas", "birthPlace", "Ciudad Guerrero, Chihuahua"),
  fact("Eulalio Crisóstomo Bustillos Terrazas", "father", "Crisóstomo Bustillos#2"),
  fact("Eulalio Crisóstomo Bustillos Terrazas", "mother", "Dolores Terrazas"),
  fact("Eulalio Crisóstomo Bustillos Terrazas", "education", "Scientific and Literary Institute"),
  fact("Eulalio Crisóstomo Bustillos Terrazas", "militaryService", "Division of the North", date=("1913", "1913")),
  fact("Eulalio Crisóstomo Bustillos Terrazas", "spouse", "Guadalupe Creel Zuloaga", date=("1922", "1922")),
  fact("Eulalio Crisóstomo Bustillos Terrazas", "children", "Crisóstomo Bustillos Creel"),
  fact("Guadalupe Creel Zuloaga", "children", "Crisóstomo Bustillos Creel"),
  fact("Eulalio Crisóstomo Bustillos Terrazas", "award", "Cross of War, Third Class"),
  ev("election", "was elected", ("5 July 1936", "1936-07-05"), ["Eulalio Crisóstomo Bustillos Terrazas"]),
  ev("election", "beating", ("5 July 1936", "1936-07-05"), ["Eulalio Crisóstomo Bustillos Terrazas", "Ignacio Baca Chávez"]),
  ev("appointment", "took office", ("4 October", "1936-10-04"), ["Eulalio Crisóstomo Bustillos Terrazas"]),
  ev("appointment", "named", ("December 1940", "1940-12"), ["Eulalio Crisóstomo Bustillos Terrazas", "Aurelio Mondragón"]),
  ev("meeting", "met", ("February 1942", "1942-02"), ["Eulalio Crisóstomo Bustillos Terrazas", "Harlan J. Prewitt"]),
  ev("investigation", "audit", ("1943#2", "1943"), ["Óscar Trueba"]),
  ev("arrest", "was arrested", ("2 June", "1943-06-02"), ["Pánfilo Estrada"]),
  ev("departure", "resigned", ("18 June 1943", "1943-06-18"), ["Eulalio Crisóstomo Bustillos Terrazas"]),
  ev("appointment", "succeeded", ("18 June 1943", "1943-06-18"), ["Modesto Rolland Peña"]),
  ev("conviction", "was convicted", ("the following year", "1944"), ["Pánfilo Estrada"]),
  ev("candidacy", "was a candidate", ("1946", "1946"), ["Eulalio Crisóstomo Bustillos Terrazas"]),
  ev("election", "without success", ("1946", "1946"), ["Eulalio Crisóstomo Bustillos Terrazas", "Lauro Ornelas"]),
  ev("award", "was awarded", None, ["Eulalio Crisóstomo Bustillos Terrazas"]),
)

P("d35-24", """Triinu Vaher-Raudsik (née Vaher; born 13 July 1977) is an Estonian politician and a former member of the Riigikogu. She served as the Minister of Social Protection from 2015 to 2017 and as the Mayor of Viljandi from 2021 to 2023. She is a member of the Social Democratic Party.

Early life and education

Vaher-Raudsik was born in Viljandi. Her father, Ants Vaher, was the director of the Ugala Theatre from 1985 to 1991. She graduated from the Carl Robert Jakobson Gymnasium in 1995 and from the University of Tartu in 2000 with a degree in psychology. She received a Master of Public Administration from the University of Tallinn in 2008.

Career

From 2001 to 2007 she worked as a school psychologist. In 2007 she became an adviser to the then Minister of Social Affairs, Maret Kõiv. She was elected to the Riigikogu in March 2011 and served as deputy chair of its Social Affairs Committee from 2011 to 2014.

On 9 April 2015 she took office as minister in the cabinet of Indrek Tammsalu. In September 2016 she met the Finnish minister Outi Ruokolainen in Helsinki to discuss pension transfers. On 12 June 2017 the Internal Security Service launched an investigation into a care-home tender; the ministry's secretary general, Raivo Lepp, was detained the next day. Vaher-Raudsik, who had recused herself from the tender because her brother-in-law was a bidder, resigned on 20 June. Lepp pleaded guilty in February 2019 and was fined. She was replaced by Kadri Põld, who had been the party's secretary general.

In 2021 she was elected mayor, succeeding Jaan Toomsalu of the Reform Party. She was removed by a vote of no confidence on 27 April 2023, and Toomsalu took over again.

Personal life

She is married to composer Mihkel Raudsik. She was awarded the Order of the White Star, Fourth Class, in 2020.
""",
  occ("Triinu Vaher-Raudsik", "Minister of Social Protection", start=("9 April 2015", "2015-04-09"), end=("20 June", "2017-06-20"), again=["as minister"]),
  occ("Triinu Vaher-Raudsik", "Mayor of Viljandi", start=("2021", "2021"), end=("27 April 2023", "2023-04-27"), again=["elected mayor"]),
  occ("Triinu Vaher-Raudsik", "member of the Riigikogu", start=("March 2011", "2011-03"), again=["elected to the Riigikogu"]),
  occ("Ants Vaher", "director of the Ugala Theatre", start=("1985", "1985"), end=("1991", "1991")),
  occ("Triinu Vaher-Raudsik", "school psychologist", start=("2001", "2001"), end=("2007", "2007")),
  occ("Triinu Vaher-Raudsik", "adviser to the then Minister of Social Affairs", start=("2007#2", "2007")),
  occ("Maret Kõiv", "Minister of Social Affairs", start=("2007#2", "2007")),
  occ("Triinu Vaher-Raudsik", "deputy chair of its Social Affairs Committee", start=("2011#2", "2011"), end=("2014", "2014")),
  occ("Indrek Tammsalu", "cabinet", start=("9 April 2015", "2015-04-09")),
  occ("Outi Ruokolainen", "Finnish minister", start=("September 2016", "2016-09")),
  occ("Raivo Lepp", "ministry's secretary general"),
  occ("Kadri Põld", "was replaced by", start=("20 June", "2017-06-20")),
  occ("Kadri Põld", "party's secretary general"),
  occ("Jaan Toomsalu", "mayor", end=("In 2021", "2021")),
  occ("Jaan Toomsalu", "took over again", start=("27 April 2023", "2023-04-27")),
  fact("Triinu Vaher-Raudsik", "birthName", "Vaher#2"),
  fact("Triinu Vaher-Raudsik", "birthDate", "13 July 1977", value="1977-07-13"),
  fact("Triinu Vaher-Raudsik", "nationality", "Estonian"),
  fact("Triinu Vaher-Raudsik", "occupation", "politician"),
  fact("Triinu Vaher-Raudsik", "party", "Social Democratic Party"),
  fact("Triinu Vaher-Raudsik", "birthPlace", "Viljandi#2"),
  fact("Triinu Vaher-Raudsik", "father", "Ants Vaher"),
  fact("Triinu Vaher-Raudsik", "education", "Carl Robert Jakobson Gymnasium", date=("1995", "1995")),
  fact("Triinu Vaher-Raudsik", "education", "University of Tartu", date=("2000", "2000")),
  fact("Triinu Vaher-Raudsik", "education", "University of Tallinn", date=("2008", "2008")),
  fact("Outi Ruokolainen", "nationality", "Finnish"),
  fact("Jaan Toomsalu", "party", "Reform Party"),
  fact("Triinu Vaher-Raudsik", "spouse", "Mihkel Raudsik"),
  fact("Mihkel Raudsik", "occupation", "composer"),
  fact("Triinu Vaher-Raudsik", "award", "Order of the White Star, Fourth Class", date=("2020", "2020")),
  ev("appointment", "became", ("2007#2", "2007"), ["Triinu Vaher-Raudsik"]),
  ev("election", "was elected", ("March 2011", "2011-03"), ["Triinu Vaher-Raudsik"]),
  ev("appointment", "took office", ("9 April 2015", "2015-04-09"), ["Triinu Vaher-Raudsik"]),
  ev("meeting", "met", ("September 2016", "2016-09"), ["Triinu Vaher-Raudsik", "Outi Ruokolainen"]),
  ev("investigation", "investigation", ("12 June 2017", "2017-06-12"), ["Raivo Lepp"]),
  ev("arrest", "was detained", ("the next day", "2017-06-13"), ["Raivo Lepp"]),
  ev("recusal", "recused herself", None, ["Triinu Vaher-Raudsik"]),
  ev("departure", "resigned", ("20 June", "2017-06-20"), ["Triinu Vaher-Raudsik"]),
  ev("conviction", "pleaded guilty", ("February 2019", "2019-02"), ["Raivo Lepp"]),
  ev("sanction", "was fined", ("February 2019", "2019-02"), ["Raivo Lepp"]),
  ev("appointment", "was replaced", None, ["Kadri Põld"]),
  ev("election", "was elected#2", ("In 2021", "2021"), ["Triinu Vaher-Raudsik"]),
  ev("departure", "was removed", ("27 April 2023", "2023-04-27"), ["Triinu Vaher-Raudsik"]),
  ev("appointment", "took over", ("27 April 2023", "2023-04-27"), ["Jaan Toomsalu"]),
  ev("award", "was awarded", ("2020", "2020"), ["Triinu Vaher-Raudsik"]),
)

P("d35-25", """Chisengalumbwe Mutale Kapasa (18 October 1934 – 5 September 1998) was a Zambian trade unionist and politician of the United National Independence Party (UNIP). He was Minister of Mines from 1969 to 1973, Member of the Central Committee for Luapula Province from 1973 to 1978, and ambassador to the Soviet Union from 1979 to 1983.

Early life

Kapasa was born in Kawambwa, Northern Rhodesia, and attended Lubwa Mission school. In 1954 he went to the Copperbelt and found work as an underground clerk at Nkana. He was branch secretary of the African Mineworkers' Union from 1957 until 1961. During the disturbances of 1961 he was arrested and restricted to Mwinilunga for six months.

Career

He was elected to the National Assembly for Kalulushi in January 1964. He was appointed Minister of State for Labour in 1967 under Munukayumbwa Lewanika-Sipalo, and on 26 August 1969 he was promoted to Minister of Mines in succession to Reuben Chileshe. In December 1969 he flew to London to negotiate with the mining companies, whose spokesman was Sir Gerard Fulbrook. He addressed the conference of copper-exporting countries in Santiago in November 1970.

After the introduction of the one-party state he was moved to the Central Committee in August 1973; Axon Soko-Mwale became minister. Kapasa's brother Lameck, a lieutenant colonel, was arrested in October 1980 on a charge of treason and convicted in 1983. Kapasa was recalled from Moscow in April 1983 and was succeeded there by Chileshe.

He left UNIP in September 1990 and stood as a candidate of the Movement for Multiparty Democracy at Mwense in 1991. He won, but resigned his seat in 1993.

Personal life

He had nine children with his wife, Bertha Mwila. His daughter Mulenga Kapasa has been Auditor General since 2016. He was made an Officer of the Order of Freedom in 1974. He died in Lusaka of diabetes.
""",
  occ("Chisengalumbwe Mutale Kapasa", "Minister of Mines", start=("26 August 1969", "1969-08-26"), end=("August 1973", "1973-08"), again=["Minister of Mines#2"]),
  occ("Chisengalumbwe Mutale Kapasa", "Member of the Central Committee for Luapula Province", start=("August 1973", "1973-08"), end=("1978", "1978"), again=["Central Committee#2"]),
  occ("Chisengalumbwe Mutale Kapasa", "ambassador to the Soviet Union", start=("1979", "1979"), end=("April 1983", "1983-04")),
  occ("Chisengalumbwe Mutale Kapasa", "underground clerk at Nkana", start=("1954", "1954")),
  occ("Chisengalumbwe Mutale Kapasa", "branch secretary of the African Mineworkers' Union", start=("1957", "1957"), end=("1961", "1961")),
  occ("Chisengalumbwe Mutale Kapasa", "elected to the National Assembly for Kalulushi", start=("January 1964", "1964-01")),
  occ("Chisengalumbwe Mutale Kapasa", "Minister of State for Labour", start=("1967", "1967"), end=("26 August 1969", "1969-08-26")),
  occ("Reuben Chileshe", "in succession to", end=("26 August 1969", "1969-08-26")),
  occ("Gerard Fulbrook", "spokesman", start=("December 1969", "1969-12")),
  occ("Axon Soko-Mwale", "became minister", start=("August 1973", "1973-08")),
  occ("Lameck", "lieutenant colonel"),
  occ("Reuben Chileshe", "was succeeded there by", start=("April 1983", "1983-04")),
  occ("Chisengalumbwe Mutale Kapasa", "resigned his seat", start=("1991", "1991"), end=("1993", "1993")),
  occ("Mulenga Kapasa", "Auditor General", start=("2016", "2016")),
  fact("Chisengalumbwe Mutale Kapasa", "birthDate", "18 October 1934", value="1934-10-18"),
  fact("Chisengalumbwe Mutale Kapasa", "deathDate", "5 September 1998", value="1998-09-05"),
  fact("Chisengalumbwe Mutale Kapasa", "nationality", "Zambian"),
  fact("Chisengalumbwe Mutale Kapasa", "occupation", "trade unionist"),
  fact("Chisengalumbwe Mutale Kapasa", "occupation", "politician"),
  fact("Chisengalumbwe Mutale Kapasa", "party", "United National Independence Party"),
  fact("Chisengalumbwe Mutale Kapasa", "birthPlace", "Kawambwa, Northern Rhodesia"),
  fact("Chisengalumbwe Mutale Kapasa", "education", "Lubwa Mission school"),
  fact("Chisengalumbwe Mutale Kapasa", "siblings", "Lameck"),
  fact("Lameck", "siblings", "Kapasa's"),
  fact("Chisengalumbwe Mutale Kapasa", "party", "Movement for Multiparty Democracy"),
  fact("Chisengalumbwe Mutale Kapasa", "spouse", "Bertha Mwila"),
  fact("Chisengalumbwe Mutale Kapasa", "children", "Mulenga Kapasa"),
  fact("Chisengalumbwe Mutale Kapasa", "award", "Officer of the Order of Freedom", date=("1974", "1974")),
  fact("Chisengalumbwe Mutale Kapasa", "deathPlace", "Lusaka"),
  fact("Chisengalumbwe Mutale Kapasa", "causeOfDeath", "diabetes"),
  ev("arrest", "was arrested", ("1961#2", "1961"), ["Chisengalumbwe Mutale Kapasa"]),
  ev("sanction", "restricted", ("1961#2", "1961"), ["Chisengalumbwe Mutale Kapasa"]),
  ev("election", "was elected", ("January 1964", "1964-01"), ["Chisengalumbwe Mutale Kapasa"]),
  ev("appointment", "was appointed", ("1967", "1967"), ["Chisengalumbwe Mutale Kapasa"]),
  ev("appointment", "was promoted", ("26 August 1969", "1969-08-26"), ["Chisengalumbwe Mutale Kapasa"]),
  ev("travel", "flew", ("December 1969", "1969-12"), ["Chisengalumbwe Mutale Kapasa"]),
  ev("meeting", "negotiate", ("December 1969", "1969-12"), ["Chisengalumbwe Mutale Kapasa", "Gerard Fulbrook"]),
  ev("speech", "addressed", ("November 1970", "1970-11"), ["Chisengalumbwe Mutale Kapasa"]),
  ev("appointment", "was moved", ("August 1973", "1973-08"), ["Chisengalumbwe Mutale Kapasa"]),
  ev("appointment", "became", ("August 1973", "1973-08"), ["Axon Soko-Mwale"]),
  ev("arrest", "was arrested#2", ("October 1980", "1980-10"), ["Lameck"]),
  ev("conviction", "convicted", ("convicted in 1983", "1983"), ["Lameck"]),
  ev("departure", "was recalled", ("April 1983", "1983-04"), ["Chisengalumbwe Mutale Kapasa"]),
  ev("appointment", "was succeeded", ("April 1983", "1983-04"), ["Reuben Chileshe"]),
  ev("departure", "left UNIP", ("September 1990", "1990-09"), ["Chisengalumbwe Mutale Kapasa"]),
  ev("candidacy", "stood", ("1991", "1991"), ["Chisengalumbwe Mutale Kapasa"]),
  ev("election", "won", ("1991", "1991"), ["Chisengalumbwe Mutale Kapasa"]),
  ev("departure", "resigned", ("1993", "1993"), ["Chisengalumbwe Mutale Kapasa"]),
  ev("award", "was made", ("1974", "1974"), ["Chisengalumbwe Mutale Kapasa"]),
)

P("d35-26", """Pyo Sang-jun (Korean: 표상준; Hanja: 表相俊; 20 April 1927 – 8 October 2011) was a South Korean general and politician. He was Minister of Transportation from 1977 to 1979, Minister of Home Affairs in 1981–1982, and a member of the 12th National Assembly.

Early life and military career

Pyo was born in Uiju, in what is now North Korea, and came to the South with his family in 1946. He graduated from the Korea Military Academy in 1948. He fought in the Korean War as a company commander in the 6th Division and was wounded near Hwacheon. He commanded the 21st Infantry Division from 1967 to 1969 and retired from the army as a lieutenant general in January 1974.

Political career

In March 1974 he was appointed president of the Korea Highway Corporation. On 20 December 1977 he was named Minister of Transportation to replace Ma Jong-pil. He visited Jeddah in February 1979 and was received by the Saudi minister of communications, Hussein Mansouri-Attar. He left the cabinet on 14 December 1979.

He was appointed Minister of Home Affairs on 21 May 1981, succeeding Gil Tae-hwan. When a policeman in Uiryeong shot more than fifty villagers in the night of 26 April 1982, Pyo travelled to the scene by helicopter and offered his resignation the next morning. It was accepted on 28 April; the vice minister, Seonu Hyeok, carried on as acting minister until a new appointment was made. The county police chief, Choe Bong-rae, was arrested for dereliction of duty.

Pyo was elected to the National Assembly in February 1985 on the proportional list of the Democratic Justice Party. In December 1988 he testified before the assembly's special committee on the Fifth Republic. He was indicted in 1996 but acquitted.

Personal life

He and his wife, Noh Gyeong-hui, had three sons. Pyo Jin-ho, the second, was ambassador to Chile from 2009 to 2012. He was a Protestant. He died at Seoul.
""",
  occ("Pyo Sang-jun", "Minister of Transportation", start=("20 December 1977", "1977-12-20"), end=("14 December 1979", "1979-12-14"), again=["Minister of Transportation#2"]),
  occ("Pyo Sang-jun", "Minister of Home Affairs", start=("21 May 1981", "1981-05-21"), end=("28 April", "1982-04-28"), again=["Minister of Home Affairs#2"]),
  occ("Pyo Sang-jun", "member of the 12th National Assembly", start=("February 1985", "1985-02"), again=["elected to the National Assembly"]),
  occ("Pyo Sang-jun", "general"),
  occ("Pyo Sang-jun", "company commander in the 6th Division"),
  occ("Pyo Sang-jun", "commanded the 21st Infantry Division", start=("1967", "1967"), end=("1969", "1969")),
  occ("Pyo Sang-jun", "lieutenant general", end=("January 1974", "1974-01")),
  occ("Pyo Sang-jun", "president of the Korea Highway Corporation", start=("March 1974", "1974-03")),
  occ("Ma Jong-pil", "replace", end=("20 December 1977", "1977-12-20")),
  occ("Hussein Mansouri-Attar", "Saudi minister of communications", start=("February 1979", "1979-02")),
  occ("Gil Tae-hwan", "succeeding", end=("21 May 1981", "1981-05-21")),
  occ("Seonu Hyeok", "vice minister"),
  occ("Seonu Hyeok", "acting minister", start=("28 April", "1982-04-28")),
  occ("Choe Bong-rae", "county police chief"),
  occ("Pyo Jin-ho", "ambassador to Chile", start=("2009", "2009"), end=("2012", "2012")),
  fact("Pyo Sang-jun", "nativeName", "표상준"),
  fact("Pyo Sang-jun", "nativeName", "表相俊"),
  fact("Pyo Sang-jun", "birthDate", "20 April 1927", value="1927-04-20"),
  fact("Pyo Sang-jun", "deathDate", "8 October 2011", value="2011-10-08"),
  fact("Pyo Sang-jun", "nationality", "South Korean"),
  fact("Pyo Sang-jun", "occupation", "politician"),
  fact("Pyo Sang-jun", "birthPlace", "Uiju"),
  fact("Pyo Sang-jun", "education", "Korea Military Academy", date=("1948", "1948")),
  fact("Pyo Sang-jun", "militaryService", "6th Division"),
  fact("Hussein Mansouri-Attar", "nationality", "Saudi"),
  fact("Pyo Sang-jun", "party", "Democratic Justice Party"),
  fact("Pyo Sang-jun", "spouse", "Noh Gyeong-hui"),
  fact("Pyo Sang-jun", "children", "Pyo Jin-ho"),
  fact("Noh Gyeong-hui", "children", "Pyo Jin-ho"),
  fact("Pyo Sang-jun", "religion", "Protestant"),
  fact("Pyo Sang-jun", "deathPlace", "Seoul"),
  ev("departure", "retired", ("January 1974", "1974-01"), ["Pyo Sang-jun"]),
  ev("appointment", "was appointed", ("March 1974", "1974-03"), ["Pyo Sang-jun"]),
  ev("appointment", "was named", ("20 December 1977", "1977-12-20"), ["Pyo Sang-jun"]),
  ev("travel", "visited", ("February 1979", "1979-02"), ["Pyo Sang-jun"]),
  ev("meeting", "was received", ("February 1979", "1979-02"), ["Pyo Sang-jun", "Hussein Mansouri-Attar"]),
  ev("departure", "left the cabinet", ("14 December 1979", "1979-12-14"), ["Pyo Sang-jun"]),
  ev("appointment", "was appointed#2", ("21 May 1981", "1981-05-21"), ["Pyo Sang-jun"]),
  ev("travel", "travelled", None, ["Pyo Sang-jun"]),
  ev("departure", "resignation", ("28 April", "1982-04-28"), ["Pyo Sang-jun"]),
  ev("appointment", "carried on", ("28 April", "1982-04-28"), ["Seonu Hyeok"]),
  ev("arrest", "was arrested", None, ["Choe Bong-rae"]),
  ev("election", "was elected", ("February 1985", "1985-02"), ["Pyo Sang-jun"]),
  ev("testimony", "testified", ("December 1988", "1988-12"), ["Pyo Sang-jun"]),
  ev("investigation", "was indicted", ("1996", "1996"), ["Pyo Sang-jun"]),
)

P("d35-27", """Lucille Hargrove Tennant (born March 2, 1946) is an American attorney, academic and former government official who served as United States Secretary of Commerce from 1993 to 1996. A member of the Democratic Party, she had earlier been Treasurer of North Carolina (1985–1993).

Early life and education

Tennant was born Lucille Mae Hargrove in Rocky Mount, North Carolina, to Willis Hargrove, a tobacco warehouseman, and Estelle Battle. She earned her B.A. from Bennett College in 1967 and her J.D. from Howard University in 1970.

Early career

After law school she clerked for Judge Simeon Aldridge of the Fourth Circuit. In 1972 she joined the faculty of North Carolina Central University, where she rose to associate professor in 1977. She served as deputy commissioner of banks under Royce McLamb from 1979 until 1983, when she resigned to run for treasurer. She won the 1984 Democratic primary by four points over McLamb's nephew, Dale Tripp, and defeated Republican Wade Overcash in the general election.

Secretary of Commerce

Tennant was confirmed by the Senate on January 21, 1993 by a vote of 94–4 and was sworn in the following day, succeeding Philip Garabedian. She led a trade mission to South Africa in November 1993. In June 1995 the department's inspector general, Frances DeVito, began a review of travel by senior officials. Assistant Secretary Brent Oakes was placed on leave in August and pleaded guilty to a false statement in April 1996. Tennant testified before the House Oversight Committee on March 7, 1996. She announced on April 30 that she would step down; her deputy, Stuart Lindqvist, took over as acting secretary.

Later career

She was dean of the law school at Howard from 1998 to 2006. In 2010 she received the Spingarn Medal.

Personal life

She was married to Dr. Alvin Tennant, a surgeon, from 1971 until their divorce in 1989. She is a Baptist and lives in Durham.
""",
  occ("Lucille Hargrove Tennant", "United States Secretary of Commerce", start=("the following day", "1993-01-22"), end=("April 30", "1996-04-30"), again=["Secretary of Commerce#2"]),
  occ("Lucille Hargrove Tennant", "Treasurer of North Carolina", start=("1985", "1985"), end=("1993#2", "1993")),
  occ("Willis Hargrove", "tobacco warehouseman"),
  occ("Lucille Hargrove Tennant", "clerked for Judge Simeon Aldridge"),
  occ("Simeon Aldridge", "Judge"),
  occ("Lucille Hargrove Tennant", "faculty of North Carolina Central University", start=("1972", "1972")),
  occ("Lucille Hargrove Tennant", "associate professor", start=("1977", "1977")),
  occ("Lucille Hargrove Tennant", "deputy commissioner of banks", start=("1979", "1979"), end=("1983", "1983")),
  occ("Royce McLamb", "commissioner of banks"),
  occ("Philip Garabedian", "succeeding", end=("the following day", "1993-01-22")),
  occ("Lucille Hargrove Tennant", "led a trade mission to South Africa", start=("November 1993", "1993-11")),
  occ("Frances DeVito", "inspector general", start=("June 1995", "1995-06")),
  occ("Brent Oakes", "Assistant Secretary"),
  occ("Stuart Lindqvist", "deputy#2"),
  occ("Stuart Lindqvist", "acting secretary", start=("April 30", "1996-04-30")),
  occ("Lucille Hargrove Tennant", "dean of the law school at Howard", start=("1998", "1998"), end=("2006", "2006")),
  fact("Lucille Hargrove Tennant", "birthDate", "March 2, 1946", value="1946-03-02"),
  fact("Lucille Hargrove Tennant", "nationality", "American"),
  fact("Lucille Hargrove Tennant", "occupation", "attorney"),
  fact("Lucille Hargrove Tennant", "occupation", "academic"),
  fact("Lucille Hargrove Tennant", "occupation", "government official"),
  fact("Lucille Hargrove Tennant", "party", "Democratic Party"),
  fact("Lucille Hargrove Tennant", "birthName", "Lucille Mae Hargrove"),
  fact("Lucille Hargrove Tennant", "birthPlace", "Rocky Mount, North Carolina"),
  fact("Lucille Hargrove Tennant", "father", "Willis Hargrove"),
  fact("Lucille Hargrove Tennant", "mother", "Estelle Battle"),
  fact("Lucille Hargrove Tennant", "education", "Bennett College", date=("1967", "1967")),
  fact("Lucille Hargrove Tennant", "education", "Howard University", date=("1970", "1970")),
  fact("Royce McLamb", "relatives", "Dale Tripp"),
  fact("Dale Tripp", "relatives", "McLamb's"),
  fact("Dale Tripp", "party", "Democratic#2"),
  fact("Wade Overcash", "party", "Republican"),
  fact("Lucille Hargrove Tennant", "award", "Spingarn Medal", date=("2010", "2010")),
  fact("Lucille Hargrove Tennant", "spouse", "Alvin Tennant", date=("1971", "1971")),
  fact("Alvin Tennant", "occupation", "surgeon"),
  fact("Lucille Hargrove Tennant", "religion", "Baptist"),
  fact("Lucille Hargrove Tennant", "residence", "Durham"),
  ev("appointment", "joined the faculty", ("1972", "1972"), ["Lucille Hargrove Tennant"]),
  ev("appointment", "rose to", ("1977", "1977"), ["Lucille Hargrove Tennant"]),
  ev("departure", "resigned", ("1983", "1983"), ["Lucille Hargrove Tennant"]),
  ev("candidacy", "run for treasurer", ("1983", "1983"), ["Lucille Hargrove Tennant"]),
  ev("election", "won", ("1984", "1984"), ["Lucille Hargrove Tennant", "Dale Tripp"]),
  ev("election", "defeated", ("1984", "1984"), ["Lucille Hargrove Tennant", "Wade Overcash"]),
  ev("appointment", "was confirmed", ("January 21, 1993", "1993-01-21"), ["Lucille Hargrove Tennant"]),
  ev("appointment", "was sworn in", ("the following day", "1993-01-22"), ["Lucille Hargrove Tennant"]),
  ev("travel", "trade mission", ("November 1993", "1993-11"), ["Lucille Hargrove Tennant"]),
  ev("investigation", "review", ("June 1995", "1995-06"), ["Frances DeVito"]),
  ev("sanction", "was placed on leave", ("August", "1995-08"), ["Brent Oakes"]),
  ev("conviction", "pleaded guilty", ("April 1996", "1996-04"), ["Brent Oakes"]),
  ev("testimony", "testified", ("March 7, 1996", "1996-03-07"), ["Lucille Hargrove Tennant"]),
  ev("departure", "step down", ("April 30", "1996-04-30"), ["Lucille Hargrove Tennant"]),
  ev("appointment", "took over", ("April 30", "1996-04-30"), ["Stuart Lindqvist"]),
  ev("award", "received", ("2010", "2010"), ["Lucille Hargrove Tennant"]),
)

P("d35-28", """Leopoldo Augusto Vilhena de Sá Nogueira GCC (Évora, 3 August 1902 – Cascais, 12 March 1981) was a Portuguese agronomist, colonial administrator and politician. He was Undersecretary of State for Agriculture (1940–1944), Minister of the Economy (1950–1955) and Governor-General of Mozambique (1956–1961).

Early life

He was the second son of Colonel Jaime de Sá Nogueira, a military commander in the Great War, and of Maria Luísa Vilhena. He graduated from the Higher Institute of Agronomy in Lisbon in 1925 and became an assistant there in 1928, and full professor in 1936.

Career

He was sworn in as undersecretary on 28 August 1940 and dismissed at his own request on 6 September 1944. A member of the National Union, he sat in the National Assembly for Évora from 1945 to 1949. On 2 August 1950 he replaced António Teles Barradas as Minister of the Economy; Barradas was made president of the Bank of Angola. In May 1952 Sá Nogueira paid an official visit to Madrid and conferred with the Spanish Minister of Agriculture, the Count of Villarrasa. He left the government on 7 July 1955 and was followed by Ulisses Cortês de Melo.

In Mozambique he succeeded Commander Gabriel Sarmento, whose term had been cut short by illness. He resigned on 20 June 1961 after a disagreement with the Overseas Minister, Rui Falcão Trigoso, to whom he had addressed a letter on forced cotton growing; the text was published in London in 1962. His successor was Admiral Sarmento Pimentel Lobo.

Personal life and honours

He married Isabel de Ornelas in 1930. Their son Jaime, a lawyer, was arrested by the political police in 1965 and was Secretary of State for Fisheries in 1976–1977. He was awarded the Grand Cross of the Order of Christ on 5 October 1955.
""",
  occ("Leopoldo Augusto Vilhena de Sá Nogueira", "Undersecretary of State for Agriculture", start=("28 August 1940", "1940-08-28"), end=("6 September 1944", "1944-09-06"), again=["as undersecretary"]),
  occ("Leopoldo Augusto Vilhena de Sá Nogueira", "Minister of the Economy", start=("2 August 1950", "1950-08-02"), end=("7 July 1955", "1955-07-07"), again=["Minister of the Economy#2"]),
  occ("Leopoldo Augusto Vilhena de Sá Nogueira", "Governor-General of Mozambique", start=("1956", "1956"), end=("20 June 1961", "1961-06-20")),
  occ("Jaime de Sá Nogueira", "Colonel"),
  occ("Jaime de Sá Nogueira", "military commander"),
  occ("Leopoldo Augusto Vilhena de Sá Nogueira", "assistant", start=("1928", "1928"), end=("1936", "1936")),
  occ("Leopoldo Augusto Vilhena de Sá Nogueira", "full professor", start=("1936", "1936")),
  occ("Leopoldo Augusto Vilhena de Sá Nogueira", "sat in the National Assembly for Évora", start=("1945", "1945"), end=("1949", "1949")),
  occ("António Teles Barradas", "Minister of the Economy#2", end=("2 August 1950", "1950-08-02")),
  occ("António Teles Barradas", "president of the Bank of Angola"),
  occ("Count of Villarrasa", "Spanish Minister of Agriculture", start=("May 1952", "1952-05")),
  occ("Ulisses Cortês de Melo", "was followed by", start=("7 July 1955", "1955-07-07")),
  occ("Gabriel Sarmento", "Commander"),
  occ("Gabriel Sarmento", "term", end=("1956", "1956")),
  occ("Rui Falcão Trigoso", "Overseas Minister", start=("20 June 1961", "1961-06-20")),
  occ("Sarmento Pimentel Lobo", "successor", start=("20 June 1961", "1961-06-20")),
  occ("Sarmento Pimentel Lobo", "Admiral"),
  occ("Jaime", "Secretary of State for Fisheries", start=("1976–1977", "1976"), end=("1976–1977", "1977")),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "birthPlace", "Évora"),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "birthDate", "3 August 1902", value="1902-08-03"),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "deathPlace", "Cascais"),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "deathDate", "12 March 1981", value="1981-03-12"),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "nationality", "Portuguese"),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "occupation", "agronomist"),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "occupation", "colonial administrator"),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "occupation", "politician"),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "father", "Jaime de Sá Nogueira"),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "mother", "Maria Luísa Vilhena"),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "education", "Higher Institute of Agronomy", date=("1925", "1925")),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "party", "National Union"),
  fact("Count of Villarrasa", "nationality", "Spanish"),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "spouse", "Isabel de Ornelas", date=("1930", "1930")),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "children", "Jaime#2"),
  fact("Isabel de Ornelas", "children", "Jaime#2"),
  fact("Jaime", "occupation", "lawyer"),
  fact("Leopoldo Augusto Vilhena de Sá Nogueira", "award", "Grand Cross of the Order of Christ", date=("5 October 1955", "1955-10-05")),
  ev("appointment", "became", ("1928", "1928"), ["Leopoldo Augusto Vilhena de Sá Nogueira"]),
  ev("appointment", "was sworn in", ("28 August 1940", "1940-08-28"), ["Leopoldo Augusto Vilhena de Sá Nogueira"]),
  ev("departure", "dismissed", ("6 September 1944", "1944-09-06"), ["Leopoldo Augusto Vilhena de Sá Nogueira"]),
  ev("appointment", "replaced", ("2 August 1950", "1950-08-02"), ["Leopoldo Augusto Vilhena de Sá Nogueira"]),
  ev("appointment", "was made", None, ["António Teles Barradas"]),
  ev("travel", "visit", ("May 1952", "1952-05"), ["Leopoldo Augusto Vilhena de Sá Nogueira"]),
  ev("meeting", "conferred", ("May 1952", "1952-05"), ["Leopoldo Augusto Vilhena de Sá Nogueira", "Count of Villarrasa"]),
  ev("departure", "left the government", ("7 July 1955", "1955-07-07"), ["Leopoldo Augusto Vilhena de Sá Nogueira"]),
  ev("appointment", "was followed", ("7 July 1955", "1955-07-07"), ["Ulisses Cortês de Melo"]),
  ev("appointment", "succeeded", None, ["Leopoldo Augusto Vilhena de Sá Nogueira"]),
  ev("departure", "resigned", ("20 June 1961", "1961-06-20"), ["Leopoldo Augusto Vilhena de Sá Nogueira"]),
  ev("communication", "letter", None, ["Leopoldo Augusto Vilhena de Sá Nogueira", "Rui Falcão Trigoso"]),
  ev("disclosure", "was published", ("1962", "1962"), ["Leopoldo Augusto Vilhena de Sá Nogueira"]),
  ev("arrest", "was arrested", ("1965", "1965"), ["Jaime"]),
  ev("award", "was awarded", ("5 October 1955", "1955-10-05"), ["Leopoldo Augusto Vilhena de Sá Nogueira"]),
)

P("d35-29", """Chief Olabisi Adewunmi Faderera-Cole (née Adewunmi; 21 April 1939 – 30 August 2021) was a Nigerian educationist and politician who served as Federal Minister of State for Education from 1985 to 1987 and as Deputy Governor of Ondo State from 1999 to 2003.

Background

Faderera-Cole was born in Owo into the family of Chief Josiah Adewunmi, the Ojomo of Ijebu-Owo. She attended St. Anne's School, Ibadan, between 1952 and 1957, and studied education at the University of Ibadan, from which she graduated in 1963. She later obtained a doctorate from the University of Birmingham.

Career

She taught at Owo High School and was principal of Fiwasaiye Girls' Grammar School, Akure, from 1972 to 1979. In October 1979 she was appointed commissioner for education in Ondo State by Governor Festus Adekunle Ajayi-Bello. She resigned in July 1983 when Ajayi-Bello's deputy, Samson Omoboriowo-Ige, crossed to the National Party.

On 12 September 1985 she was named Minister of State under the Minister of Education, Professor Bashir Zubairu Gumel. She represented Nigeria at the UNESCO general conference in Sofia in October 1985. She was dropped from the cabinet on 21 December 1987; Gumel himself was moved to the Ministry of Health.

She joined the Alliance for Democracy in 1998 and was elected deputy governor on the ticket of Chief Wale Akintoye in January 1999. In 2002 the Economic and Financial Crimes Commission investigated the purchase of school buses. She made a statement to its agents on 4 November; the permanent secretary, Mrs Titilayo Okunade, was arrested and later jailed. Faderera-Cole was cleared. Her successor as deputy governor was Omoboriowo-Ige's son, Kunle.

Personal life

She married Dr Ebenezer Cole in 1965. She was an Anglican. She was made an Officer of the Order of the Niger in 1983 and held the chieftaincy title of Yeye Oba of Owo.
""",
  occ("Olabisi Adewunmi Faderera-Cole", "Federal Minister of State for Education", start=("12 September 1985", "1985-09-12"), end=("21 December 1987", "1987-12-21"), again=["Minister of State#2"]),
  occ("Olabisi Adewunmi Faderera-Cole", "Deputy Governor of Ondo State", start=("1999", "1999"), end=("2003", "2003"), again=["deputy governor"]),
  occ("Olabisi Adewunmi Faderera-Cole", "Chief"),
  occ("Josiah Adewunmi", "Chief#2"),
  occ("Josiah Adewunmi", "Ojomo of Ijebu-Owo"),
  occ("Olabisi Adewunmi Faderera-Cole", "taught at Owo High School"),
  occ("Olabisi Adewunmi Faderera-Cole", "principal of Fiwasaiye Girls' Grammar School", start=("1972", "1972"), end=("1979", "1979")),
  occ("Olabisi Adewunmi Faderera-Cole", "commissioner for education in Ondo State", start=("October 1979", "1979-10"), end=("July 1983", "1983-07")),
  occ("Festus Adekunle Ajayi-Bello", "Governor#2", start=("October 1979", "1979-10")),
  occ("Samson Omoboriowo-Ige", "Ajayi-Bello's deputy"),
  occ("Bashir Zubairu Gumel", "Minister of Education", start=("12 September 1985", "1985-09-12"), end=("21 December 1987", "1987-12-21")),
  occ("Bashir Zubairu Gumel", "Professor"),
  occ("Bashir Zubairu Gumel", "Ministry of Health", start=("21 December 1987", "1987-12-21")),
  occ("Olabisi Adewunmi Faderera-Cole", "represented Nigeria at the UNESCO general conference", start=("October 1985", "1985-10")),
  occ("Wale Akintoye", "Chief#3"),
  occ("Titilayo Okunade", "permanent secretary"),
  occ("Kunle", "successor as deputy governor", start=("2003", "2003")),
  occ("Olabisi Adewunmi Faderera-Cole", "Yeye Oba of Owo"),
  fact("Olabisi Adewunmi Faderera-Cole", "birthName", "Adewunmi#2"),
  fact("Olabisi Adewunmi Faderera-Cole", "birthDate", "21 April 1939", value="1939-04-21"),
  fact("Olabisi Adewunmi Faderera-Cole", "deathDate", "30 August 2021", value="2021-08-30"),
  fact("Olabisi Adewunmi Faderera-Cole", "nationality", "Nigerian"),
  fact("Olabisi Adewunmi Faderera-Cole", "occupation", "educationist"),
  fact("Olabisi Adewunmi Faderera-Cole", "occupation", "politician"),
  fact("Olabisi Adewunmi Faderera-Cole", "birthPlace", "Owo"),
  fact("Olabisi Adewunmi Faderera-Cole", "education", "St. Anne's School, Ibadan", date=("1957", "1957")),
  fact("Olabisi Adewunmi Faderera-Cole", "education", "University of Ibadan", date=("1963", "1963")),
  fact("Olabisi Adewunmi Faderera-Cole", "education", "University of Birmingham"),
  fact("Samson Omoboriowo-Ige", "party", "National Party", date=("July 1983", "1983-07")),
  fact("Olabisi Adewunmi Faderera-Cole", "party", "Alliance for Democracy", date=("1998", "1998")),
  fact("Samson Omoboriowo-Ige", "children", "Kunle"),
  fact("Kunle", "father", "Omoboriowo-Ige's"),
  fact("Olabisi Adewunmi Faderera-Cole", "spouse", "Ebenezer Cole", date=("1965", "1965")),
  fact("Olabisi Adewunmi Faderera-Cole", "religion", "Anglican"),
  fact("Olabisi Adewunmi Faderera-Cole", "award", "Officer of the Order of the Niger", date=("1983#2", "1983")),
  ev("appointment", "was appointed", ("October 1979", "1979-10"), ["Olabisi Adewunmi Faderera-Cole", "Festus Adekunle Ajayi-Bello"]),
  ev("departure", "resigned", ("July 1983", "1983-07"), ["Olabisi Adewunmi Faderera-Cole"]),
  ev("appointment", "was named", ("12 September 1985", "1985-09-12"), ["Olabisi Adewunmi Faderera-Cole"]),
  ev("travel", "represented", ("October 1985", "1985-10"), ["Olabisi Adewunmi Faderera-Cole"]),
  ev("departure", "was dropped", ("21 December 1987", "1987-12-21"), ["Olabisi Adewunmi Faderera-Cole"]),
  ev("appointment", "was moved", ("21 December 1987", "1987-12-21"), ["Bashir Zubairu Gumel"]),
  ev("election", "was elected", ("January 1999", "1999-01"), ["Olabisi Adewunmi Faderera-Cole", "Wale Akintoye"]),
  ev("investigation", "investigated", ("2002", "2002"), ["Olabisi Adewunmi Faderera-Cole"]),
  ev("testimony", "made a statement", ("4 November", "2002-11-04"), ["Olabisi Adewunmi Faderera-Cole"]),
  ev("arrest", "was arrested", None, ["Titilayo Okunade"]),
  ev("conviction", "jailed", None, ["Titilayo Okunade"]),
  ev("award", "was made", ("1983#2", "1983"), ["Olabisi Adewunmi Faderera-Cole"]),
)

P("d35-30", """Bárczy-Nagy Kálmán, in English usage Kálmán Bárczy-Nagy (6 November 1888 – 19 February 1959), was a Hungarian politician and landowner. He served as Minister of Agriculture in 1938–1939 and as Minister of Religion and Education between 9 July 1942 and 22 March 1944.

Early life

He was born in Nyíregyháza to a Calvinist family of the lesser nobility. His father, Dezső Bárczy-Nagy, was alispán of Szabolcs County from 1895 to 1906. He attended the Reformed College of Debrecen and took a doctorate in political science at the University of Kolozsvár in 1911. He served as a first lieutenant of hussars on the Galician front.

Political career

In 1922 he was elected to the Diet of Hungary for Kisvárda with the programme of the Unity Party, and he held his mandate until 1944. He was főispán of Szabolcs from 1932 to 1935, having been appointed in place of Count Miklós Vay-Teleki, who went to the Upper House. On 14 May 1938 he entered the government as Minister of Agriculture, succeeding Ferenc Marosvölgyi. He took part in the negotiations with the Slovak delegation at Komárom that October. He resigned on 16 February 1939, and the former state secretary Sándor Kállay-Zsindely took over the ministry.

As education minister he delivered a speech at the university of Kolozsvár in October 1942 in which he rejected the exclusion of Jewish students. Three days after the German occupation he was arrested by the Gestapo together with Marosvölgyi and taken to Mauthausen. Marosvölgyi died there on 2 December 1944.

After the war

Bárczy-Nagy returned in June 1945 and testified in December at the trial of Kállay-Zsindely, who was sentenced to life imprisonment. He was deported to Tiszasüly in 1951.

Family

His wife was Baroness Erzsébet Perényi-Uray; they had two daughters. He died in Budapest.
""",
  occ("Kálmán Bárczy-Nagy", "Minister of Agriculture", start=("14 May 1938", "1938-05-14"), end=("16 February 1939", "1939-02-16"), again=["Minister of Agriculture#2"]),
  occ("Kálmán Bárczy-Nagy", "Minister of Religion and Education", start=("9 July 1942", "1942-07-09"), end=("22 March 1944", "1944-03-22"), again=["education minister"]),
  occ("Dezső Bárczy-Nagy", "alispán of Szabolcs County", start=("1895", "1895"), end=("1906", "1906")),
  occ("Kálmán Bárczy-Nagy", "first lieutenant of hussars"),
  occ("Kálmán Bárczy-Nagy", "elected to the Diet of Hungary for Kisvárda", start=("1922", "1922"), end=("until 1944", "1944")),
  occ("Kálmán Bárczy-Nagy", "főispán of Szabolcs", start=("1932", "1932"), end=("1935", "1935")),
  occ("Miklós Vay-Teleki", "in place of", end=("1932", "1932")),
  occ("Miklós Vay-Teleki", "Upper House"),
  occ("Ferenc Marosvölgyi", "succeeding", end=("14 May 1938", "1938-05-14")),
  occ("Sándor Kállay-Zsindely", "state secretary"),
  occ("Sándor Kállay-Zsindely", "took over the ministry", start=("16 February 1939", "1939-02-16")),
  fact("Kálmán Bárczy-Nagy", "nativeName", "Bárczy-Nagy Kálmán"),
  fact("Kálmán Bárczy-Nagy", "birthDate", "6 November 1888", value="1888-11-06"),
  fact("Kálmán Bárczy-Nagy", "deathDate", "19 February 1959", value="1959-02-19"),
  fact("Kálmán Bárczy-Nagy", "nationality", "Hungarian"),
  fact("Kálmán Bárczy-Nagy", "occupation", "politician"),
  fact("Kálmán Bárczy-Nagy", "occupation", "landowner"),
  fact("Kálmán Bárczy-Nagy", "birthPlace", "Nyíregyháza"),
  fact("Kálmán Bárczy-Nagy", "religion", "Calvinist"),
  fact("Kálmán Bárczy-Nagy", "father", "Dezső Bárczy-Nagy"),
  fact("Kálmán Bárczy-Nagy", "education", "Reformed College of Debrecen"),
  fact("Kálmán Bárczy-Nagy", "education", "University of Kolozsvár", date=("1911", "1911")),
  fact("Kálmán Bárczy-Nagy", "militaryService", "hussars"),
  fact("Kálmán Bárczy-Nagy", "party", "Unity Party"),
  fact("Ferenc Marosvölgyi", "deathPlace", "Mauthausen"),
  fact("Ferenc Marosvölgyi", "deathDate", "2 December 1944", value="1944-12-02"),
  fact("Kálmán Bárczy-Nagy", "spouse", "Erzsébet Perényi-Uray"),
  fact("Kálmán Bárczy-Nagy", "deathPlace", "Budapest"),
  ev("election", "was elected", ("1922", "1922"), ["Kálmán Bárczy-Nagy"]),
  ev("appointment", "having been appointed", ("1932", "1932"), ["Kálmán Bárczy-Nagy"]),
  ev("appointment", "went to", None, ["Miklós Vay-Teleki"]),
  ev("appointment", "entered the government", ("14 May 1938", "1938-05-14"), ["Kálmán Bárczy-Nagy"]),
  ev("meeting", "negotiations", ("that October", "1938-10"), ["Kálmán Bárczy-Nagy"]),
  ev("departure", "resigned", ("16 February 1939", "1939-02-16"), ["Kálmán Bárczy-Nagy"]),
  ev("appointment", "took over", ("16 February 1939", "1939-02-16"), ["Sándor Kállay-Zsindely"]),
  ev("speech", "delivered a speech", ("October 1942", "1942-10"), ["Kálmán Bárczy-Nagy"]),
  ev("arrest", "was arrested", ("Three days after the German occupation", "1944-03-22"), ["Kálmán Bárczy-Nagy", "Ferenc Marosvölgyi"]),
  ev("travel", "returned", ("June 1945", "1945-06"), ["Kálmán Bárczy-Nagy"]),
  ev("testimony", "testified", ("in December", "1945-12"), ["Kálmán Bárczy-Nagy"]),
  ev("conviction", "was sentenced", None, ["Sándor Kállay-Zsindely"]),
  ev("sanction", "was deported", ("1951", "1951"), ["Kálmán Bárczy-Nagy"]),
)

P("d35-31", """Raden Mas Soedarmadji Prawiroatmodjo (EVO: Soedarmadji, EYD: Sudarmaji; 10 October 1913 – 4 January 1988) was an Indonesian politician and diplomat from the Indonesian National Party (PNI). He served as Minister of Information from 1953 to 1955, and as Ambassador to Pakistan from 1956 to 1960.

Early life

Soedarmadji was born in Magelang, Central Java, as the son of a wedana. He attended the MULO in Magelang and the AMS in Yogyakarta, and studied law in Batavia without completing a degree. In 1934 he was arrested by the colonial authorities for an article in the magazine Menjala and spent eight months in Sukamiskin prison.

Career

During the revolution he headed the Information Service in Surakarta. He became a member of the Provisional House of Representatives on 16 February 1950, replacing Wirjono Hadinoto. On 30 July 1953 he was appointed Minister of Information in the First Kartawinata Cabinet; he was sworn in two days later. The secretary-general of the ministry was Ruslan Harahap, who had been acting minister since June. In May 1954 he visited Cairo and met the Egyptian minister Fuad Salem-Galal. The cabinet returned its mandate on 24 July 1955 and Soedarmadji was replaced by Sjamsuddin Bey Makmur of the Masyumi Party.

He presented his credentials in Karachi on 3 May 1956. He was recalled in 1960, and Harahap was named ambassador in his place.

Soedarmadji was detained without trial from November 1966 to 1969. In 1971 he was elected to the People's Representative Council for the PNI, resigning in 1975 over the party's merger.

Personal life

Soedarmadji was married to Siti Roekmini, the chairwoman of the women's organisation Wanita Demokrat from 1952 to 1957. Their daughter Retno Sudarmaji was ambassador to Austria (1994–1998). In 1974 he received the Star of Mahaputera, Third Class.
""",
  occ("Soedarmadji Prawiroatmodjo", "Minister of Information", start=("two days later", "1953-08-01"), end=("24 July 1955", "1955-07-24"), again=["Minister of Information#2"]),
  occ("Soedarmadji Prawiroatmodjo", "Ambassador to Pakistan", start=("3 May 1956", "1956-05-03"), end=("1960", "1960")),
  occ("Soedarmadji Prawiroatmodjo", "headed the Information Service in Surakarta"),
  occ("Soedarmadji Prawiroatmodjo", "member of the Provisional House of Representatives", start=("16 February 1950", "1950-02-16")),
  occ("Wirjono Hadinoto", "replacing", end=("16 February 1950", "1950-02-16")),
  occ("Ruslan Harahap", "secretary-general of the ministry"),
  occ("Ruslan Harahap", "acting minister", start=("June", "1953-06"), end=("two days later", "1953-08-01")),
  occ("Fuad Salem-Galal", "Egyptian minister", start=("May 1954", "1954-05")),
  occ("Sjamsuddin Bey Makmur", "was replaced by", start=("24 July 1955", "1955-07-24")),
  occ("Ruslan Harahap", "ambassador in his place", start=("1960#2", "1960")),
  occ("Soedarmadji Prawiroatmodjo", "elected to the People's Representative Council", start=("1971", "1971"), end=("1975", "1975")),
  occ("Siti Roekmini", "chairwoman of the women's organisation Wanita Demokrat", start=("1952", "1952"), end=("1957", "1957")),
  occ("Retno Sudarmaji", "ambassador to Austria", start=("1994", "1994"), end=("1998", "1998")),
  fact("Soedarmadji Prawiroatmodjo", "alias", "Sudarmaji"),
  fact("Soedarmadji Prawiroatmodjo", "birthDate", "10 October 1913", value="1913-10-10"),
  fact("Soedarmadji Prawiroatmodjo", "deathDate", "4 January 1988", value="1988-01-04"),
  fact("Soedarmadji Prawiroatmodjo", "nationality", "Indonesian"),
  fact("Soedarmadji Prawiroatmodjo", "occupation", "politician"),
  fact("Soedarmadji Prawiroatmodjo", "occupation", "diplomat"),
  fact("Soedarmadji Prawiroatmodjo", "party", "Indonesian National Party"),
  fact("Soedarmadji Prawiroatmodjo", "birthPlace", "Magelang, Central Java"),
  fact("Soedarmadji Prawiroatmodjo", "education", "MULO in Magelang"),
  fact("Soedarmadji Prawiroatmodjo", "education", "AMS in Yogyakarta"),
  fact("Fuad Salem-Galal", "nationality", "Egyptian"),
  fact("Sjamsuddin Bey Makmur", "party", "Masyumi Party"),
  fact("Soedarmadji Prawiroatmodjo", "spouse", "Siti Roekmini"),
  fact("Soedarmadji Prawiroatmodjo", "children", "Retno Sudarmaji"),
  fact("Siti Roekmini", "children", "Retno Sudarmaji"),
  fact("Soedarmadji Prawiroatmodjo", "award", "Star of Mahaputera, Third Class", date=("1974", "1974")),
  ev("arrest", "was arrested", ("1934", "1934"), ["Soedarmadji Prawiroatmodjo"]),
  ev("appointment", "became", ("16 February 1950", "1950-02-16"), ["Soedarmadji Prawiroatmodjo"]),
  ev("appointment", "was appointed", ("30 July 1953", "1953-07-30"), ["Soedarmadji Prawiroatmodjo"]),
  ev("appointment", "was sworn in", ("two days later", "1953-08-01"), ["Soedarmadji Prawiroatmodjo"]),
  ev("travel", "visited", ("May 1954", "1954-05"), ["Soedarmadji Prawiroatmodjo"]),
  ev("meeting", "met", ("May 1954", "1954-05"), ["Soedarmadji Prawiroatmodjo", "Fuad Salem-Galal"]),
  ev("departure", "returned its mandate", ("24 July 1955", "1955-07-24"), ["Soedarmadji Prawiroatmodjo"]),
  ev("appointment", "was replaced", None, ["Sjamsuddin Bey Makmur"]),
  ev("appointment", "presented his credentials", ("3 May 1956", "1956-05-03"), ["Soedarmadji Prawiroatmodjo"]),
  ev("departure", "was recalled", ("1960#2", "1960"), ["Soedarmadji Prawiroatmodjo"]),
  ev("appointment", "was named", ("1960#2", "1960"), ["Ruslan Harahap"]),
  ev("arrest", "was detained", ("November 1966", "1966-11"), ["Soedarmadji Prawiroatmodjo"]),
  ev("election", "was elected", ("1971", "1971"), ["Soedarmadji Prawiroatmodjo"]),
  ev("departure", "resigning", ("1975", "1975"), ["Soedarmadji Prawiroatmodjo"]),
  ev("award", "received", ("1974", "1974"), ["Soedarmadji Prawiroatmodjo"]),
)

P("d35-32", """Godelieve, Baroness Verstraelen-Claes (23 May 1943 – 10 April 2019) was a Belgian politician and jurist, member of the Flemish Liberals and Democrats. She was the Minister of Civil Service from 1985 to 1988 and a Minister of State from 2002 until her death.

Early life and education

Born in Hasselt, she was the only daughter of the notary Albert Claes, who was an alderman of that city from 1953 to 1959. She obtained a law degree at the Catholic University of Leuven in 1966. She practised at the bar of Hasselt until 1981, the last four years as a partner of Jozef Lambrechts.

Political career

From 1977 she was a municipal councillor and from 1983 an alderman of Hasselt. On 8 November 1981 she was elected to the Chamber of Representatives for the arrondissement of Hasselt; she was re-elected in 1985, 1987 and 1991. On 28 November 1985 she took the oath before the King as Minister of Civil Service, in succession to the Francophone Liberal Louis Wauters-Delvaux. In April 1986 the unions' leader, Firmin Geeraerts, met her four times in one week during the railway strike. She left the ministry on 9 May 1988 and was followed by the Socialist Raymonde Colignon. Geeraerts was elected senator in the same year.

She chaired the Chamber's inquiry into the Kempen meat scandal in 1989–1990, before which Wauters-Delvaux testified on 12 January 1990; his former chief of cabinet, Guy Lahaye, was convicted in 1994. In 1995 she moved to the Senate, where she was first vice-president until 1999. From 2000 to 2005 she was governor of the province of Limburg, a post she handed over to Stefaan Robaeys.

Personal life

In 1968 she married Luc Verstraelen, a radiologist. She was created a baroness by King Albert II in 2001. She died at Genk after a stroke.
""",
  occ("Godelieve Verstraelen-Claes", "Minister of Civil Service", start=("28 November 1985", "1985-11-28"), end=("9 May 1988", "1988-05-09"), again=["Minister of Civil Service#2"]),
  occ("Godelieve Verstraelen-Claes", "Minister of State", start=("2002", "2002"), end=("until her death", "2019-04-10")),
  occ("Albert Claes", "notary"),
  occ("Albert Claes", "alderman of that city", start=("1953", "1953"), end=("1959", "1959")),
  occ("Godelieve Verstraelen-Claes", "partner of Jozef Lambrechts", start=("last four years", "1977"), end=("1981", "1981")),
  occ("Godelieve Verstraelen-Claes", "municipal councillor", start=("1977", "1977")),
  occ("Godelieve Verstraelen-Claes", "alderman of Hasselt", start=("1983", "1983")),
  occ("Godelieve Verstraelen-Claes", "elected to the Chamber of Representatives for the arrondissement of Hasselt", start=("8 November 1981", "1981-11-08")),
  occ("Louis Wauters-Delvaux", "in succession to", end=("28 November 1985", "1985-11-28")),
  occ("Firmin Geeraerts", "unions' leader", start=("April 1986", "1986-04")),
  occ("Raymonde Colignon", "was followed by", start=("9 May 1988", "1988-05-09")),
  occ("Firmin Geeraerts", "senator", start=("in the same year", "1988")),
  occ("Godelieve Verstraelen-Claes", "chaired the Chamber's inquiry into the Kempen meat scandal", start=("1989–1990", "1989"), end=("1989–1990", "1990")),
  occ("Guy Lahaye", "chief of cabinet"),
  occ("Godelieve Verstraelen-Claes", "first vice-president", start=("1995", "1995"), end=("1999", "1999")),
  occ("Godelieve Verstraelen-Claes", "moved to the Senate", start=("1995", "1995")),
  occ("Godelieve Verstraelen-Claes", "governor of the province of Limburg", start=("2000", "2000"), end=("2005", "2005")),
  occ("Stefaan Robaeys", "a post", start=("2005", "2005")),
  occ("Albert II", "King#2"),
  fact("Godelieve Verstraelen-Claes", "birthDate", "23 May 1943", value="1943-05-23"),
  fact("Godelieve Verstraelen-Claes", "deathDate", "10 April 2019", value="2019-04-10"),
  fact("Godelieve Verstraelen-Claes", "nationality", "Belgian"),
  fact("Godelieve Verstraelen-Claes", "occupation", "politician"),
  fact("Godelieve Verstraelen-Claes", "occupation", "jurist"),
  fact("Godelieve Verstraelen-Claes", "party", "Flemish Liberals and Democrats"),
  fact("Godelieve Verstraelen-Claes", "birthPlace", "Hasselt"),
  fact("Godelieve Verstraelen-Claes", "father", "Albert Claes"),
  fact("Godelieve Verstraelen-Claes", "education", "Catholic University of Leuven", date=("1966", "1966")),
  fact("Louis Wauters-Delvaux", "party", "Francophone Liberal"),
  fact("Raymonde Colignon", "party", "Socialist"),
  fact("Godelieve Verstraelen-Claes", "spouse", "Luc Verstraelen", date=("1968", "1968")),
  fact("Luc Verstraelen", "occupation", "radiologist"),
  fact("Godelieve Verstraelen-Claes", "deathPlace", "Genk"),
  fact("Godelieve Verstraelen-Claes", "causeOfDeath", "stroke"),
  ev("election", "was elected", ("8 November 1981", "1981-11-08"), ["Godelieve Verstraelen-Claes"]),
  ev("election", "was re-elected", ("1985, 1987 and 1991", "1985"), ["Godelieve Verstraelen-Claes"]),
  ev("appointment", "took the oath", ("28 November 1985", "1985-11-28"), ["Godelieve Verstraelen-Claes"]),
  ev("meeting", "met", ("April 1986", "1986-04"), ["Godelieve Verstraelen-Claes", "Firmin Geeraerts"]),
  ev("departure", "left the ministry", ("9 May 1988", "1988-05-09"), ["Godelieve Verstraelen-Claes"]),
  ev("appointment", "was followed", ("9 May 1988", "1988-05-09"), ["Raymonde Colignon"]),
  ev("election", "was elected#2", ("in the same year", "1988"), ["Firmin Geeraerts"]),
  ev("investigation", "inquiry", ("1989–1990", "1989/1990"), ["Godelieve Verstraelen-Claes"]),
  ev("testimony", "testified", ("12 January 1990", "1990-01-12"), ["Louis Wauters-Delvaux"]),
  ev("conviction", "was convicted", ("1994", "1994"), ["Guy Lahaye"]),
  ev("departure", "handed over", ("2005", "2005"), ["Godelieve Verstraelen-Claes", "Stefaan Robaeys"]),
  ev("award", "was created a baroness", ("2001", "2001"), ["Godelieve Verstraelen-Claes", "Albert II"]),
)

P("d35-33", """Washington Ariel Etchegoyen Pintos (Paysandú, 20 January 1906 – Montevideo, 8 October 1978) was a Uruguayan lawyer and Colorado Party politician. He was Minister of Industry and Labour (1951–1954), a member of the National Council of Government (1955–1959) and, for eleven weeks, Minister of Foreign Affairs (1969).

Background

Etchegoyen was born in Paysandú to Basque and Canary Island parents. He graduated as a lawyer at the University of the Republic in 1931 and was professor of labour law there from 1940 until 1952. His wife, Amalia Rodó Seoane, was a granddaughter of General Prudencio Seoane.

Political career

He was elected national representative for Paysandú in November 1942 and was president of the Chamber of Representatives in 1949. On 1 March 1951 he became Minister of Industry and Labour, succeeding Héctor Álvarez Ferreira, and was replaced on 14 September 1954 by his undersecretary, Zulma Grompone. In June 1952 he headed the Uruguayan delegation at the International Labour Conference.

As councillor of government he travelled to Washington in April 1957 and held talks with the Secretary of State. He was a candidate for senator in 1958 and was defeated.

He was called to the Foreign Ministry on 2 May 1969 by President Ramiro Pacheco Lerena after the resignation of Álvarez Ferreira, and resigned on 18 July when the government decreed the mobilisation of bank employees. Grompone, by then a senator, read his letter of resignation aloud in the chamber. He was followed by the ambassador in Buenos Aires, Venancio Rocca.

Last years

Etchegoyen was detained in October 1975 with other signatories of a declaration, and was banned from political activity on 1 September 1976. Rocca, who had signed the same paper, was stripped of his pension. Etchegoyen's remains were returned to Paysandú in 1986. His nephew, Rodolfo Etchegoyen, was intendant of Paysandú from 1985 to 1990.
""",
  occ("Washington Ariel Etchegoyen Pintos", "Minister of Industry and Labour", start=("1 March 1951", "1951-03-01"), end=("14 September 1954", "1954-09-14"), again=["Minister of Industry and Labour#2"]),
  occ("Washington Ariel Etchegoyen Pintos", "member of the National Council of Government", start=("1955", "1955"), end=("1959", "1959"), again=["councillor of government"]),
  occ("Washington Ariel Etchegoyen Pintos", "Minister of Foreign Affairs", start=("2 May 1969", "1969-05-02"), end=("18 July", "1969-07-18"), again=["Foreign Ministry"]),
  occ("Washington Ariel Etchegoyen Pintos", "professor of labour law", start=("1940", "1940"), end=("1952", "1952")),
  occ("Prudencio Seoane", "General"),
  occ("Washington Ariel Etchegoyen Pintos", "national representative for Paysandú", start=("November 1942", "1942-11")),
  occ("Washington Ariel Etchegoyen Pintos", "president of the Chamber of Representatives", start=("1949", "1949"), end=("1949", "1949")),
  occ("Héctor Álvarez Ferreira", "succeeding", end=("1 March 1951", "1951-03-01")),
  occ("Zulma Grompone", "undersecretary", end=("14 September 1954", "1954-09-14")),
  occ("Zulma Grompone", "was replaced", start=("14 September 1954", "1954-09-14")),
  occ("Washington Ariel Etchegoyen Pintos", "headed the Uruguayan delegation at the International Labour Conference", start=("June 1952", "1952-06")),
  occ("Ramiro Pacheco Lerena", "President", start=("2 May 1969", "1969-05-02")),
  occ("Héctor Álvarez Ferreira", "Foreign Ministry", end=("2 May 1969", "1969-05-02")),
  occ("Zulma Grompone", "by then a senator", start=("18 July", "1969-07-18")),
  occ("Venancio Rocca", "was followed by", start=("18 July", "1969-07-18")),
  occ("Venancio Rocca", "ambassador in Buenos Aires", end=("18 July", "1969-07-18")),
  occ("Rodolfo Etchegoyen", "intendant of Paysandú", start=("1985", "1985"), end=("1990", "1990")),
  fact("Washington Ariel Etchegoyen Pintos", "birthPlace", "Paysandú"),
  fact("Washington Ariel Etchegoyen Pintos", "birthDate", "20 January 1906", value="1906-01-20"),
  fact("Washington Ariel Etchegoyen Pintos", "deathPlace", "Montevideo"),
  fact("Washington Ariel Etchegoyen Pintos", "deathDate", "8 October 1978", value="1978-10-08"),
  fact("Washington Ariel Etchegoyen Pintos", "nationality", "Uruguayan"),
  fact("Washington Ariel Etchegoyen Pintos", "occupation", "lawyer"),
  fact("Washington Ariel Etchegoyen Pintos", "occupation", "politician"),
  fact("Washington Ariel Etchegoyen Pintos", "party", "Colorado Party"),
  fact("Washington Ariel Etchegoyen Pintos", "ethnicity", "Basque"),
  fact("Washington Ariel Etchegoyen Pintos", "education", "University of the Republic", date=("1931", "1931")),
  fact("Washington Ariel Etchegoyen Pintos", "spouse", "Amalia Rodó Seoane"),
  fact("Amalia Rodó Seoane", "relatives", "Prudencio Seoane"),
  fact("Prudencio Seoane", "relatives", "Amalia Rodó Seoane"),
  fact("Washington Ariel Etchegoyen Pintos", "relatives", "Rodolfo Etchegoyen"),
  ev("election", "was elected", ("November 1942", "1942-11"), ["Washington Ariel Etchegoyen Pintos"]),
  ev("appointment", "became", ("1 March 1951", "1951-03-01"), ["Washington Ariel Etchegoyen Pintos"]),
  ev("appointment", "was replaced", ("14 September 1954", "1954-09-14"), ["Zulma Grompone"]),
  ev("travel", "headed the Uruguayan delegation", ("June 1952", "1952-06"), ["Washington Ariel Etchegoyen Pintos"]),
  ev("travel", "travelled", ("April 1957", "1957-04"), ["Washington Ariel Etchegoyen Pintos"]),
  ev("meeting", "talks", ("April 1957", "1957-04"), ["Washington Ariel Etchegoyen Pintos"]),
  ev("candidacy", "was a candidate", ("1958", "1958"), ["Washington Ariel Etchegoyen Pintos"]),
  ev("election", "was defeated", ("1958", "1958"), ["Washington Ariel Etchegoyen Pintos"]),
  ev("appointment", "was called", ("2 May 1969", "1969-05-02"), ["Washington Ariel Etchegoyen Pintos", "Ramiro Pacheco Lerena"]),
  ev("departure", "resignation", None, ["Héctor Álvarez Ferreira"]),
  ev("departure", "resigned", ("18 July", "1969-07-18"), ["Washington Ariel Etchegoyen Pintos"]),
  ev("speech", "read", None, ["Zulma Grompone"]),
  ev("communication", "letter", None, ["Washington Ariel Etchegoyen Pintos"]),
  ev("appointment", "was followed", None, ["Venancio Rocca"]),
  ev("arrest", "was detained", ("October 1975", "1975-10"), ["Washington Ariel Etchegoyen Pintos"]),
  ev("sanction", "was banned", ("1 September 1976", "1976-09-01"), ["Washington Ariel Etchegoyen Pintos"]),
  ev("sanction", "was stripped", None, ["Venancio Rocca"]),
)

P("d35-34", """Fouad Naoum Kassouf (Arabic: فؤاد نعوم قصوف; 1 July 1918 – 23 September 2001) was a Lebanese politician, engineer and banker. He represented Zahlé in Parliament from 1957 to 1968 and was Minister of Public Works (1960–1961) and Minister of Finance (1966–1967).

Early life

Kassouf, a Greek Catholic, was born in Zahlé. His father, Naoum Kassouf, was president of its municipality from 1926 to 1932. He studied at the Oriental College and at Saint Joseph University in Beirut, where he received an engineering degree in 1941. He was managing director of the Bekaa Bank from 1949 until 1960.

Politics

Kassouf won a seat in the 1957 parliamentary election on the list of Elias Tohmé-Skaff. On 2 August 1960 he was appointed Minister of Public Works, replacing Brigadier Nadim Abi-Rached; he and Tohmé-Skaff resigned together on 20 May 1961. In April 1964 he defeated Tohmé-Skaff's brother, Joseph.

On 8 December 1966 he succeeded Pierre Achkar as Minister of Finance. Two months earlier the Intra Bank had closed its doors, and Kassouf flew to New York in January 1967 for meetings with its creditors. In Beirut he received the American ambassador, Dwight Porterfield, on 3 February. On 21 April he told Parliament that the governor of the Bank of Lebanon, Philippe Takla-Sursock, had known of the bank's losses; a commission of inquiry cleared the governor. Kassouf left the finance ministry on 6 June 1967 and was replaced by the former judge Abdallah Yaqzan.

He lost his seat in 1968 to Joseph Tohmé-Skaff. He was kidnapped near Chtaura in July 1976 and freed after nine days.

Personal life

He was married to Mounira Achkar, a sister of his predecessor Pierre Achkar. Their eldest son Naoum has been honorary consul of Austria since 1999. He was a Commander of the Order of the Cedar. He died in Paris.
""",
  occ("Fouad Naoum Kassouf", "Minister of Public Works", start=("2 August 1960", "1960-08-02"), end=("20 May 1961", "1961-05-20"), again=["Minister of Public Works#2"]),
  occ("Fouad Naoum Kassouf", "Minister of Finance", start=("8 December 1966", "1966-12-08"), end=("6 June 1967", "1967-06-06"), again=["Minister of Finance#2", "finance ministry"]),
  occ("Fouad Naoum Kassouf", "represented Zahlé in Parliament", start=("1957", "1957"), end=("1968", "1968")),
  occ("Naoum Kassouf", "president of its municipality", start=("1926", "1926"), end=("1932", "1932")),
  occ("Fouad Naoum Kassouf", "managing director of the Bekaa Bank", start=("1949", "1949"), end=("until 1960", "1960")),
  occ("Nadim Abi-Rached", "Brigadier"),
  occ("Nadim Abi-Rached", "replacing", end=("2 August 1960", "1960-08-02")),
  occ("Pierre Achkar", "Minister of Finance#2", end=("8 December 1966", "1966-12-08"), again=["predecessor"]),
  occ("Dwight Porterfield", "American ambassador", start=("3 February", "1967-02-03")),
  occ("Philippe Takla-Sursock", "governor of the Bank of Lebanon", start=("21 April", "1967-04-21")),
  occ("Abdallah Yaqzan", "judge"),
  occ("Abdallah Yaqzan", "was replaced by", start=("6 June 1967", "1967-06-06")),
  occ("Joseph Tohmé-Skaff", "lost his seat", start=("1968#2", "1968")),
  occ("Naoum", "honorary consul of Austria", start=("1999", "1999")),
  fact("Fouad Naoum Kassouf", "nativeName", "فؤاد نعوم قصوف"),
  fact("Fouad Naoum Kassouf", "birthDate", "1 July 1918", value="1918-07-01"),
  fact("Fouad Naoum Kassouf", "deathDate", "23 September 2001", value="2001-09-23"),
  fact("Fouad Naoum Kassouf", "nationality", "Lebanese"),
  fact("Fouad Naoum Kassouf", "occupation", "politician"),
  fact("Fouad Naoum Kassouf", "occupation", "engineer"),
  fact("Fouad Naoum Kassouf", "occupation", "banker"),
  fact("Fouad Naoum Kassouf", "religion", "Greek Catholic"),
  fact("Fouad Naoum Kassouf", "birthPlace", "Zahlé#2"),
  fact("Fouad Naoum Kassouf", "father", "Naoum Kassouf#2"),
  fact("Fouad Naoum Kassouf", "education", "Oriental College"),
  fact("Fouad Naoum Kassouf", "education", "Saint Joseph University", date=("1941", "1941")),
  fact("Dwight Porterfield", "nationality", "American"),
  fact("Elias Tohmé-Skaff", "siblings", "Joseph#2"),
  fact("Joseph Tohmé-Skaff", "siblings", "Tohmé-Skaff's"),
  fact("Fouad Naoum Kassouf", "spouse", "Mounira Achkar"),
  fact("Mounira Achkar", "siblings", "Pierre Achkar#2"),
  fact("Pierre Achkar", "siblings", "Mounira Achkar"),
  fact("Fouad Naoum Kassouf", "children", "Naoum#3"),
  fact("Mounira Achkar", "children", "Naoum#3"),
  fact("Fouad Naoum Kassouf", "award", "Commander of the Order of the Cedar"),
  fact("Fouad Naoum Kassouf", "deathPlace", "Paris"),
  ev("election", "won a seat", ("1957 parliamentary", "1957"), ["Fouad Naoum Kassouf", "Elias Tohmé-Skaff"]),
  ev("appointment", "was appointed", ("2 August 1960", "1960-08-02"), ["Fouad Naoum Kassouf"]),
  ev("departure", "resigned", ("20 May 1961", "1961-05-20"), ["Fouad Naoum Kassouf", "Elias Tohmé-Skaff"]),
  ev("election", "defeated", ("April 1964", "1964-04"), ["Fouad Naoum Kassouf", "Joseph Tohmé-Skaff"]),
  ev("appointment", "succeeded", ("8 December 1966", "1966-12-08"), ["Fouad Naoum Kassouf"]),
  ev("travel", "flew", ("January 1967", "1967-01"), ["Fouad Naoum Kassouf"]),
  ev("meeting", "meetings", ("January 1967", "1967-01"), ["Fouad Naoum Kassouf"]),
  ev("meeting", "received the American", ("3 February", "1967-02-03"), ["Fouad Naoum Kassouf", "Dwight Porterfield"]),
  ev("disclosure", "told Parliament", ("21 April", "1967-04-21"), ["Fouad Naoum Kassouf", "Philippe Takla-Sursock"]),
  ev("investigation", "inquiry", None, ["Philippe Takla-Sursock"]),
  ev("departure", "left the finance ministry", ("6 June 1967", "1967-06-06"), ["Fouad Naoum Kassouf"]),
  ev("appointment", "was replaced", ("6 June 1967", "1967-06-06"), ["Abdallah Yaqzan"]),
  ev("election", "lost his seat", ("1968#2", "1968"), ["Fouad Naoum Kassouf", "Joseph Tohmé-Skaff"]),
)

P("d35-35", """Väinö Armas Kullervo Haapasaari (26 May 1900 – 1 December 1969) was a Finnish politician and farmer from the Agrarian League. He was a Member of the Parliament of Finland from 1936 to 1958, Minister of the Interior in 1946–1948, and Minister of Agriculture on three occasions between 1950 and 1957.

Early life

Haapasaari was born in Kiuruvesi. His parents were the farmer Heikki Haapasaari and Maria Tikkanen. He took part in the Civil War of 1918 as a volunteer in the White Guard. He completed the Orivesi Folk High School in 1921 and ran the family farm from 1926.

Political career

He was elected to Parliament at the 1936 election in the electoral district of Kuopio West. When Interior Minister Toivo Lemmetyinen died on 2 April 1946, Haapasaari was appointed to the office on 26 April. He dismissed the chief of the State Police, Otto Brusila, in February 1948, after an inquiry by the Chancellor of Justice. Brusila was later fined for unlawful detention. Haapasaari was succeeded by Aarre Simola-Kyttä on 29 July 1948.

He was Minister of Agriculture from 17 March 1950 to 20 September 1951, and again from 5 May to 17 November 1953, when he was replaced by the party's secretary, Eino Rytinki. Haapasaari's third term began on 3 March 1956 and ended with his resignation on 27 May 1957. In October 1956 he visited Moscow and had discussions with the Soviet trade minister, Ivan Kabatov. Rytinki then led the ministry for two years.

He was a presidential elector in 1950 and 1956. He did not run in 1958.

Personal life

Haapasaari married Aino Remes in 1927. Their son, Kalevi Haapasaari, was governor of Kuopio Province from 1979 to 1992. He received the honorary title of kunnallisneuvos in 1960. He died in Iisalmi.
""",
  occ("Väinö Armas Kullervo Haapasaari", "Member of the Parliament of Finland", start=("1936", "1936"), end=("1958", "1958"), again=["elected to Parliament"]),
  occ("Väinö Armas Kullervo Haapasaari", "Minister of the Interior", start=("26 April", "1946-04-26"), end=("29 July 1948", "1948-07-29"), again=["appointed to the office"]),
  occ("Väinö Armas Kullervo Haapasaari", "Minister of Agriculture#2", start=("17 March 1950", "1950-03-17"), end=("20 September 1951", "1951-09-20"), again=["Minister of Agriculture"]),
  occ("Väinö Armas Kullervo Haapasaari", "again", start=("5 May", "1953-05-05"), end=("17 November 1953", "1953-11-17")),
  occ("Väinö Armas Kullervo Haapasaari", "third term", start=("3 March 1956", "1956-03-03"), end=("27 May 1957", "1957-05-27")),
  occ("Toivo Lemmetyinen", "Interior Minister", end=("2 April 1946", "1946-04-02")),
  occ("Otto Brusila", "chief of the State Police", end=("February 1948", "1948-02")),
  occ("Aarre Simola-Kyttä", "was succeeded by", start=("29 July 1948", "1948-07-29")),
  occ("Eino Rytinki", "party's secretary"),
  occ("Eino Rytinki", "was replaced", start=("17 November 1953", "1953-11-17")),
  occ("Ivan Kabatov", "Soviet trade minister", start=("October 1956", "1956-10")),
  occ("Eino Rytinki", "led the ministry", start=("27 May 1957", "1957-05-27"), end=("for two years", "1959")),
  occ("Väinö Armas Kullervo Haapasaari", "presidential elector"),
  occ("Kalevi Haapasaari", "governor of Kuopio Province", start=("1979", "1979"), end=("1992", "1992")),
  fact("Väinö Armas Kullervo Haapasaari", "birthDate", "26 May 1900", value="1900-05-26"),
  fact("Väinö Armas Kullervo Haapasaari", "deathDate", "1 December 1969", value="1969-12-01"),
  fact("Väinö Armas Kullervo Haapasaari", "nationality", "Finnish"),
  fact("Väinö Armas Kullervo Haapasaari", "occupation", "politician"),
  fact("Väinö Armas Kullervo Haapasaari", "occupation", "farmer"),
  fact("Väinö Armas Kullervo Haapasaari", "party", "Agrarian League"),
  fact("Väinö Armas Kullervo Haapasaari", "birthPlace", "Kiuruvesi"),
  fact("Väinö Armas Kullervo Haapasaari", "father", "Heikki Haapasaari"),
  fact("Heikki Haapasaari", "occupation", "farmer#2"),
  fact("Väinö Armas Kullervo Haapasaari", "mother", "Maria Tikkanen"),
  fact("Väinö Armas Kullervo Haapasaari", "militaryService", "White Guard", date=("1918", "1918")),
  fact("Väinö Armas Kullervo Haapasaari", "education", "Orivesi Folk High School", date=("1921", "1921")),
  fact("Toivo Lemmetyinen", "deathDate", "2 April 1946", value="1946-04-02"),
  fact("Väinö Armas Kullervo Haapasaari", "spouse", "Aino Remes", date=("1927", "1927")),
  fact("Väinö Armas Kullervo Haapasaari", "children", "Kalevi Haapasaari"),
  fact("Aino Remes", "children", "Kalevi Haapasaari"),
  fact("Väinö Armas Kullervo Haapasaari", "award", "kunnallisneuvos", date=("1960", "1960")),
  fact("Väinö Armas Kullervo Haapasaari", "deathPlace", "Iisalmi"),
  ev("election", "was elected", ("1936 election", "1936"), ["Väinö Armas Kullervo Haapasaari"]),
  ev("appointment", "was appointed", ("26 April", "1946-04-26"), ["Väinö Armas Kullervo Haapasaari"]),
  ev("departure", "dismissed", ("February 1948", "1948-02"), ["Otto Brusila", "Väinö Armas Kullervo Haapasaari"]),
  ev("investigation", "inquiry", None, ["Otto Brusila"]),
  ev("sanction", "was later fined", None, ["Otto Brusila"]),
  ev("appointment", "was succeeded", ("29 July 1948", "1948-07-29"), ["Aarre Simola-Kyttä"]),
  ev("appointment", "was replaced", ("17 November 1953", "1953-11-17"), ["Eino Rytinki"]),
  ev("departure", "resignation", ("27 May 1957", "1957-05-27"), ["Väinö Armas Kullervo Haapasaari"]),
  ev("travel", "visited", ("October 1956", "1956-10"), ["Väinö Armas Kullervo Haapasaari"]),
  ev("meeting", "discussions", ("October 1956", "1956-10"), ["Väinö Armas Kullervo Haapasaari", "Ivan Kabatov"]),
  ev("award", "received", ("1960", "1960"), ["Väinö Armas Kullervo Haapasaari"]),
)

P("d35-36", """Gwendolen Patricia Ashcombe-Rees, Baroness Ashcombe-Rees, DBE, PC (4 April 1929 – 27 February 2015) was a British Conservative politician. She was Member of Parliament for Monmouth Vale from 1970 to 1992, Minister of State at the Department of Energy from 1982 to 1985, and Paymaster General from 1985 to 1987.

Early life

She was born Gwendolen Patricia Rees in Abergavenny, the daughter of Idris Rees, a solicitor, and his wife Dilys. She was educated at Howell's School, Llandaff, and Somerville College, Oxford. She was called to the bar by Gray's Inn in 1953 and sat on Cardiff City Council from 1961 to 1969.

Parliamentary career

She contested Rhondda East at the 1966 general election. At the 1970 general election she gained Monmouth Vale from the sitting Labour member, Emlyn Prosser, who had held it since 1959; Prosser won neither of his attempts to regain it in 1974. She was an opposition whip from 1975 to 1977.

In April 1982 she joined the Department of Energy under the Secretary of State, Sir Hector Maltravers. In October 1983 she flew to Riyadh for talks with the Saudi oil minister. She was promoted to Paymaster General on 2 September 1985, taking over from Giles Wolvercote, and attended cabinet. After The Observer reported on 8 February 1987 that a leaked letter of Maltravers had come from her private office, an inquiry was held by the Cabinet Secretary, Sir Alan Thirkettle. Her parliamentary private secretary, Nigel Fanshaw, admitted his part and resigned on 19 February. She offered her own resignation, which was declined; she left the government after the election of June 1987, and Wolvercote returned to the office.

House of Lords

She was created a life peer on 14 July 1992. She spoke for the last time in the House on 3 December 2013.

Personal life

She married Hugh Ashcombe, a brewer and former High Sheriff of Gwent, in 1956. They had one daughter.
""",
  occ("Gwendolen Patricia Ashcombe-Rees", "Member of Parliament for Monmouth Vale", start=("1970", "1970"), end=("1992", "1992"), again=["gained Monmouth Vale"]),
  occ("Gwendolen Patricia Ashcombe-Rees", "Minister of State at the Department of Energy", start=("April 1982", "1982-04"), end=("2 September 1985", "1985-09-02"), again=["joined the Department of Energy"]),
  occ("Gwendolen Patricia Ashcombe-Rees", "Paymaster General", start=("2 September 1985", "1985-09-02"), end=("June 1987", "1987-06"), again=["Paymaster General#2"]),
  occ("Gwendolen Patricia Ashcombe-Rees", "Cardiff City Council", start=("1961", "1961"), end=("1969", "1969")),
  occ("Emlyn Prosser", "sitting Labour member", start=("1959", "1959"), end=("1970 general", "1970")),
  occ("Gwendolen Patricia Ashcombe-Rees", "opposition whip", start=("1975", "1975"), end=("1977", "1977")),
  occ("Sir Hector Maltravers", "Secretary of State", start=("April 1982", "1982-04")),
  occ("Giles Wolvercote", "taking over from", end=("2 September 1985", "1985-09-02")),
  occ("Sir Alan Thirkettle", "Cabinet Secretary"),
  occ("Nigel Fanshaw", "parliamentary private secretary", end=("19 February", "1987-02-19")),
  occ("Giles Wolvercote", "returned to the office", start=("June 1987", "1987-06")),
  occ("Gwendolen Patricia Ashcombe-Rees", "life peer", start=("14 July 1992", "1992-07-14"), again=["Baroness"]),
  occ("Hugh Ashcombe", "High Sheriff of Gwent"),
  fact("Gwendolen Patricia Ashcombe-Rees", "birthDate", "4 April 1929", value="1929-04-04"),
  fact("Gwendolen Patricia Ashcombe-Rees", "deathDate", "27 February 2015", value="2015-02-27"),
  fact("Gwendolen Patricia Ashcombe-Rees", "award", "DBE"),
  fact("Gwendolen Patricia Ashcombe-Rees", "nationality", "British"),
  fact("Gwendolen Patricia Ashcombe-Rees", "party", "Conservative"),
  fact("Gwendolen Patricia Ashcombe-Rees", "occupation", "politician"),
  fact("Gwendolen Patricia Ashcombe-Rees", "birthName", "Gwendolen Patricia Rees"),
  fact("Gwendolen Patricia Ashcombe-Rees", "birthPlace", "Abergavenny"),
  fact("Gwendolen Patricia Ashcombe-Rees", "father", "Idris Rees"),
  fact("Idris Rees", "occupation", "solicitor"),
  fact("Idris Rees", "spouse", "Dilys"),
  fact("Gwendolen Patricia Ashcombe-Rees", "mother", "Dilys"),
  fact("Gwendolen Patricia Ashcombe-Rees", "education", "Howell's School, Llandaff"),
  fact("Gwendolen Patricia Ashcombe-Rees", "education", "Somerville College, Oxford"),
  fact("Emlyn Prosser", "party", "Labour"),
  fact("Gwendolen Patricia Ashcombe-Rees", "spouse", "Hugh Ashcombe", date=("1956", "1956")),
  fact("Hugh Ashcombe", "occupation", "brewer"),
  ev("appointment", "was called", ("1953", "1953"), ["Gwendolen Patricia Ashcombe-Rees"]),
  ev("candidacy", "contested", ("1966", "1966"), ["Gwendolen Patricia Ashcombe-Rees"]),
  ev("election", "gained", ("1970 general", "1970"), ["Gwendolen Patricia Ashcombe-Rees", "Emlyn Prosser"]),
  ev("election", "won neither", ("1974", "1974"), ["Emlyn Prosser"]),
  ev("appointment", "joined", ("April 1982", "1982-04"), ["Gwendolen Patricia Ashcombe-Rees"]),
  ev("travel", "flew", ("October 1983", "1983-10"), ["Gwendolen Patricia Ashcombe-Rees"]),
  ev("meeting", "talks", ("October 1983", "1983-10"), ["Gwendolen Patricia Ashcombe-Rees"]),
  ev("appointment", "was promoted", ("2 September 1985", "1985-09-02"), ["Gwendolen Patricia Ashcombe-Rees"]),
  ev("disclosure", "reported", ("8 February 1987", "1987-02-08"), ["Sir Hector Maltravers"]),
  ev("investigation", "inquiry", None, ["Sir Alan Thirkettle", "Gwendolen Patricia Ashcombe-Rees"]),
  ev("disclosure", "admitted", None, ["Nigel Fanshaw"]),
  ev("departure", "resigned", ("19 February", "1987-02-19"), ["Nigel Fanshaw"]),
  ev("departure", "left the government", ("June 1987", "1987-06"), ["Gwendolen Patricia Ashcombe-Rees"]),
  ev("appointment", "returned", ("June 1987", "1987-06"), ["Giles Wolvercote"]),
  ev("appointment", "was created", ("14 July 1992", "1992-07-14"), ["Gwendolen Patricia Ashcombe-Rees"]),
  ev("speech", "spoke", ("3 December 2013", "2013-12-03"), ["Gwendolen Patricia Ashcombe-Rees"]),
)

P("d35-37", """Raimundo Nonato Barreira Cavalcante Filho (Sobral, 24 June 1929 – Fortaleza, 18 February 2010) was a Brazilian engineer, businessman and politician. He was Mayor of Sobral (1963–1966), Governor of Ceará (1975–1978) and Minister of the Interior (1979–1981).

Early life and education

He was the son of Raimundo Nonato Barreira Cavalcante, a cotton merchant and state deputy, and of Francisca Ximenes Barreira. He graduated in civil engineering from the Federal University of Ceará in 1953 and worked for the National Department of Works Against Droughts from 1954 to 1961.

Political career

Elected mayor of his home town in October 1962 for the National Democratic Union, he joined ARENA in 1966. In the same year he was elected federal deputy, and he was re-elected in 1970. In 1974 the Legislative Assembly chose him as governor, and he took office on 15 March 1975, succeeding Colonel Adalberto Parente. He resigned on 28 February 1978 and was replaced by the vice governor, Lúcia Holanda Studart, the first woman to hold the post.

On 15 March 1979 he became Minister of the Interior. In October 1979 he accompanied the President to Caracas, where he met the governor of the Inter-American Development Bank, Ernesto Gallegos. On 9 June 1981 the journalist Paulo Aguiar Seixas published a list of dams paid for but never built. The minister was heard by the Chamber of Deputies on 24 June and left office on 2 July 1981; the general secretary of the ministry, Hélcio Prates, took over on an interim basis. Seixas was awarded the Esso Prize that year. Two contractors were convicted in 1988.

Barreira ran for the Senate in 1982 and was beaten by Studart's husband, Mauro Studart.

Personal life

He was married to Maria Stela Frota. Their son Raimundo Neto was president of the Ceará Court of Accounts in 2005. He was a Commander of the Order of Rio Branco.
""",
  occ("Raimundo Nonato Barreira Cavalcante Filho", "Mayor of Sobral", start=("1963", "1963"), end=("1966", "1966"), again=["mayor of his home town"]),
  occ("Raimundo Nonato Barreira Cavalcante Filho", "Governor of Ceará", start=("15 March 1975", "1975-03-15"), end=("28 February 1978", "1978-02-28"), again=["as governor"]),
  occ("Raimundo Nonato Barreira Cavalcante Filho", "Minister of the Interior", start=("15 March 1979", "1979-03-15"), end=("2 July 1981", "1981-07-02"), again=["Minister of the Interior#2"]),
  occ("Raimundo Nonato Barreira Cavalcante", "state deputy"),
  occ("Raimundo Nonato Barreira Cavalcante Filho", "National Department of Works Against Droughts", start=("1954", "1954"), end=("1961", "1961")),
  occ("Raimundo Nonato Barreira Cavalcante Filho", "federal deputy", start=("In the same year", "1966")),
  occ("Adalberto Parente", "Colonel"),
  occ("Adalberto Parente", "succeeding", end=("15 March 1975", "1975-03-15")),
  occ("Lúcia Holanda Studart", "vice governor", end=("28 February 1978", "1978-02-28")),
  occ("Lúcia Holanda Studart", "hold the post", start=("28 February 1978", "1978-02-28")),
  occ("Ernesto Gallegos", "governor of the Inter-American Development Bank", start=("October 1979", "1979-10")),
  occ("Hélcio Prates", "general secretary of the ministry"),
  occ("Hélcio Prates", "on an interim basis", start=("2 July 1981", "1981-07-02")),
  occ("Mauro Studart", "Senate", start=("1982", "1982")),
  occ("Raimundo Neto", "president of the Ceará Court of Accounts", start=("2005", "2005"), end=("2005", "2005")),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "birthPlace", "Sobral"),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "birthDate", "24 June 1929", value="1929-06-24"),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "deathPlace", "Fortaleza"),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "deathDate", "18 February 2010", value="2010-02-18"),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "nationality", "Brazilian"),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "occupation", "engineer"),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "occupation", "businessman"),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "occupation", "politician"),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "father", "Raimundo Nonato Barreira Cavalcante#2"),
  fact("Raimundo Nonato Barreira Cavalcante", "occupation", "cotton merchant"),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "mother", "Francisca Ximenes Barreira"),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "education", "Federal University of Ceará", date=("1953", "1953")),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "party", "National Democratic Union"),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "party", "ARENA", date=("1966#2", "1966")),
  fact("Paulo Aguiar Seixas", "occupation", "journalist"),
  fact("Paulo Aguiar Seixas", "award", "Esso Prize", date=("that year", "1981")),
  fact("Lúcia Holanda Studart", "spouse", "Mauro Studart"),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "spouse", "Maria Stela Frota"),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "children", "Raimundo Neto"),
  fact("Maria Stela Frota", "children", "Raimundo Neto"),
  fact("Raimundo Nonato Barreira Cavalcante Filho", "award", "Commander of the Order of Rio Branco"),
  ev("election", "Elected", ("October 1962", "1962-10"), ["Raimundo Nonato Barreira Cavalcante Filho"]),
  ev("election", "was elected", ("In the same year", "1966"), ["Raimundo Nonato Barreira Cavalcante Filho"]),
  ev("election", "was re-elected", ("1970", "1970"), ["Raimundo Nonato Barreira Cavalcante Filho"]),
  ev("election", "chose", ("1974", "1974"), ["Raimundo Nonato Barreira Cavalcante Filho"]),
  ev("appointment", "took office", ("15 March 1975", "1975-03-15"), ["Raimundo Nonato Barreira Cavalcante Filho"]),
  ev("departure", "resigned", ("28 February 1978", "1978-02-28"), ["Raimundo Nonato Barreira Cavalcante Filho"]),
  ev("appointment", "was replaced", ("28 February 1978", "1978-02-28"), ["Lúcia Holanda Studart"]),
  ev("appointment", "became", ("15 March 1979", "1979-03-15"), ["Raimundo Nonato Barreira Cavalcante Filho"]),
  ev("travel", "accompanied", ("October 1979", "1979-10"), ["Raimundo Nonato Barreira Cavalcante Filho"]),
  ev("meeting", "met", ("October 1979", "1979-10"), ["Raimundo Nonato Barreira Cavalcante Filho", "Ernesto Gallegos"]),
  ev("disclosure", "published", ("9 June 1981", "1981-06-09"), ["Paulo Aguiar Seixas"]),
  ev("testimony", "was heard", ("24 June#2", "1981-06-24"), ["Raimundo Nonato Barreira Cavalcante Filho"]),
  ev("departure", "left office", ("2 July 1981", "1981-07-02"), ["Raimundo Nonato Barreira Cavalcante Filho"]),
  ev("appointment", "took over", ("2 July 1981", "1981-07-02"), ["Hélcio Prates"]),
  ev("award", "was awarded", ("that year", "1981"), ["Paulo Aguiar Seixas"]),
  ev("candidacy", "ran", ("1982", "1982"), ["Raimundo Nonato Barreira Cavalcante Filho"]),
  ev("election", "was beaten", ("1982", "1982"), ["Raimundo Nonato Barreira Cavalcante Filho", "Mauro Studart"]),
)

P("d35-38", """Roswitha Pichlhöfer (née Angerler, born 30 November 1952 in Bruck an der Mur) is an Austrian politician (SPÖ). She was a member of the National Council from 1990 to 1997, Federal Minister for Labour and Social Affairs from 1997 to 2000, and first deputy governor of Styria from 2005 to 2010.

Education and profession

After primary school and the grammar school in Bruck, Roswitha Angerler studied law at the University of Graz and received her doctorate in 1976. She did her court practice at the Leoben Regional Court in 1976–77 and was afterwards legal secretary of the Styrian Chamber of Labour, of which her father, Franz Angerler, was vice-president from 1969 to 1979.

Politics

In 1985 she was elected to the municipal council of Kapfenberg. She entered the National Council on 5 November 1990. On 28 January 1997 Federal President Gottlieb Marschik swore her in as minister; she succeeded Ferdinand Hums-Lechner, who became director of the Main Association of Social Insurance Institutions. In May 1998 she met the Hungarian minister Péter Kiss-Rigó at Sopron. With the change of government on 4 February 2000 her ministry was dissolved, and the agenda passed to the new Minister for Social Security, Elfriede Sickinger of the FPÖ. Sickinger resigned on 24 October 2000.

In 2003 the public prosecutor's office in Vienna began investigations into Hums-Lechner over the purchase of an office building. Pichlhöfer was questioned as a witness on 17 June 2004. Hums-Lechner was sentenced to fourteen months, suspended, in 2006.

On 25 October 2005 she was elected deputy governor under Governor Wolfgang Kremshofer. She announced her withdrawal from politics on 11 January 2010 and was followed by Siegfried Moser-Reiter.

Private life

She has been married to the metallurgist Gernot Pichlhöfer since 1979. In 2011 she was awarded the Grand Decoration of Honour in Gold with Star for Services to the Republic of Austria.
""",
  occ("Roswitha Pichlhöfer", "member of the National Council", start=("5 November 1990", "1990-11-05"), end=("1997", "1997"), again=["entered the National Council"]),
  occ("Roswitha Pichlhöfer", "Federal Minister for Labour and Social Affairs", start=("28 January 1997", "1997-01-28"), end=("4 February 2000", "2000-02-04"), again=["as minister"]),
  occ("Roswitha Pichlhöfer", "first deputy governor of Styria", start=("25 October 2005", "2005-10-25"), end=("2010", "2010"), again=["deputy governor#2"]),
  occ("Roswitha Pichlhöfer", "court practice at the Leoben Regional Court", start=("1976–77", "1976"), end=("1976–77", "1977")),
  occ("Roswitha Pichlhöfer", "legal secretary of the Styrian Chamber of Labour"),
  occ("Franz Angerler", "vice-president", start=("1969", "1969"), end=("1979", "1979")),
  occ("Roswitha Pichlhöfer", "elected to the municipal council of Kapfenberg", start=("1985", "1985")),
  occ("Gottlieb Marschik", "Federal President", start=("28 January 1997", "1997-01-28")),
  occ("Ferdinand Hums-Lechner", "succeeded", end=("28 January 1997", "1997-01-28")),
  occ("Ferdinand Hums-Lechner", "director of the Main Association of Social Insurance Institutions"),
  occ("Péter Kiss-Rigó", "Hungarian minister", start=("May 1998", "1998-05")),
  occ("Elfriede Sickinger", "Minister for Social Security", start=("4 February 2000", "2000-02-04"), end=("24 October 2000", "2000-10-24")),
  occ("Wolfgang Kremshofer", "Governor", start=("25 October 2005", "2005-10-25")),
  occ("Siegfried Moser-Reiter", "was followed by", start=("11 January 2010", "2010")),
  fact("Roswitha Pichlhöfer", "birthName", "Angerler"),
  fact("Roswitha Pichlhöfer", "birthDate", "30 November 1952", value="1952-11-30"),
  fact("Roswitha Pichlhöfer", "birthPlace", "Bruck an der Mur"),
  fact("Roswitha Pichlhöfer", "nationality", "Austrian"),
  fact("Roswitha Pichlhöfer", "occupation", "politician"),
  fact("Roswitha Pichlhöfer", "party", "SPÖ"),
  fact("Roswitha Pichlhöfer", "education", "grammar school in Bruck"),
  fact("Roswitha Pichlhöfer", "education", "University of Graz", date=("1976", "1976")),
  fact("Roswitha Pichlhöfer", "father", "Franz Angerler"),
  fact("Péter Kiss-Rigó", "nationality", "Hungarian"),
  fact("Elfriede Sickinger", "party", "FPÖ"),
  fact("Roswitha Pichlhöfer", "spouse", "Gernot Pichlhöfer", date=("since 1979", "1979")),
  fact("Gernot Pichlhöfer", "occupation", "metallurgist"),
  fact("Roswitha Pichlhöfer", "award", "Grand Decoration of Honour in Gold with Star for Services to the Republic of Austria", date=("2011", "2011")),
  ev("election", "was elected", ("1985", "1985"), ["Roswitha Pichlhöfer"]),
  ev("appointment", "entered", ("5 November 1990", "1990-11-05"), ["Roswitha Pichlhöfer"]),
  ev("appointment", "swore her in", ("28 January 1997", "1997-01-28"), ["Roswitha Pichlhöfer", "Gottlieb Marschik"]),
  ev("appointment", "became", None, ["Ferdinand Hums-Lechner"]),
  ev("meeting", "met", ("May 1998", "1998-05"), ["Roswitha Pichlhöfer", "Péter Kiss-Rigó"]),
  ev("appointment", "passed to", ("4 February 2000", "2000-02-04"), ["Elfriede Sickinger"]),
  ev("departure", "resigned", ("24 October 2000", "2000-10-24"), ["Elfriede Sickinger"]),
  ev("investigation", "investigations", ("2003", "2003"), ["Ferdinand Hums-Lechner"]),
  ev("testimony", "was questioned", ("17 June 2004", "2004-06-17"), ["Roswitha Pichlhöfer"]),
  ev("conviction", "was sentenced", ("2006", "2006"), ["Ferdinand Hums-Lechner"]),
  ev("election", "was elected#2", ("25 October 2005", "2005-10-25"), ["Roswitha Pichlhöfer"]),
  ev("departure", "withdrawal", ("11 January 2010", "2010-01-11"), ["Roswitha Pichlhöfer"]),
  ev("appointment", "was followed", None, ["Siegfried Moser-Reiter"]),
  ev("award", "was awarded", ("2011", "2011"), ["Roswitha Pichlhöfer"]),
)

P("d35-39", """Sahibzada Muhammad Iqbal Khattak-Orakzai (Urdu: صاحبزادہ محمد اقبال; 17 March 1924 – 20 July 2005) was a Pakistani civil servant and politician who served as the Federal Minister of Water and Power from 1977 to 1982 and as the Governor of the North-West Frontier Province in 1985–1986.

Early life and education

He was born in Kohat and attended Islamia College, Peshawar, before taking a degree in engineering from the University of Roorkee in 1946. His father, Sahibzada Abdul Ghafoor, had been a member of the North-West Frontier Legislative Council from 1932 to 1937.

Career

He joined the Central Engineering Authority in 1949. In 1964 he was appointed chief engineer of the Warsak project and in 1971 he became chairman of the Water and Power Development Authority, replacing Ghulam Faruque Bangash. He was removed in April 1974 by the Minister for Fuel, Ataullah Mengal-Bugti, after the leak at the Tarbela tunnels.

He was inducted into the cabinet on 5 July 1977. In September 1978 he led the Pakistani side in talks at New Delhi with the Indian irrigation minister, Surjit Lal Bhatia. He resigned on 2 March 1982 and was succeeded by Lieutenant General (retd) Mumtaz Awan. He was then ambassador to Yugoslavia for three years. On 30 December 1985 he was sworn in as governor; he was followed on 13 April 1986 by Bangash's cousin, Nawabzada Hamid Bangash.

At the general election of November 1988 he contested Kohat on the ticket of the Pakistan Muslim League and lost to Mengal-Bugti's former secretary, Iftikhar Shinwari. He appeared before an accountability commission in February 1997.

Personal life

He was awarded the Sitara-e-Pakistan in 1969. His wife, Begum Zubaida Iqbal, was a member of the Majlis-e-Shoora (1981–1985). They had two sons, one of whom, Brigadier Tariq Iqbal, died in 1999. He died in Peshawar and was buried in Kohat.
""",
  occ("Muhammad Iqbal Khattak-Orakzai", "Federal Minister of Water and Power", start=("5 July 1977", "1977-07-05"), end=("2 March 1982", "1982-03-02"), again=["inducted into the cabinet"]),
  occ("Muhammad Iqbal Khattak-Orakzai", "Governor of the North-West Frontier Province", start=("30 December 1985", "1985-12-30"), end=("13 April 1986", "1986-04-13"), again=["as governor"]),
  occ("Abdul Ghafoor", "member of the North-West Frontier Legislative Council", start=("1932", "1932"), end=("1937", "1937")),
  occ("Muhammad Iqbal Khattak-Orakzai", "Central Engineering Authority", start=("1949", "1949")),
  occ("Muhammad Iqbal Khattak-Orakzai", "chief engineer of the Warsak project", start=("1964", "1964")),
  occ("Muhammad Iqbal Khattak-Orakzai", "chairman of the Water and Power Development Authority", start=("1971", "1971"), end=("April 1974", "1974-04")),
  occ("Ghulam Faruque Bangash", "replacing", end=("1971", "1971")),
  occ("Ataullah Mengal-Bugti", "Minister for Fuel", start=("April 1974", "1974-04")),
  occ("Surjit Lal Bhatia", "Indian irrigation minister", start=("September 1978", "1978-09")),
  occ("Mumtaz Awan", "Lieutenant General"),
  occ("Mumtaz Awan", "was succeeded by", start=("2 March 1982", "1982-03-02")),
  occ("Muhammad Iqbal Khattak-Orakzai", "ambassador to Yugoslavia", start=("2 March 1982", "1982"), end=("three years", "1985")),
  occ("Hamid Bangash", "was followed on", start=("13 April 1986", "1986-04-13")),
  occ("Iftikhar Shinwari", "contested Kohat", start=("November 1988", "1988-11")),
  occ("Iftikhar Shinwari", "secretary"),
  occ("Zubaida Iqbal", "member of the Majlis-e-Shoora", start=("1981", "1981"), end=("1985#2", "1985")),
  occ("Tariq Iqbal", "Brigadier"),
  fact("Muhammad Iqbal Khattak-Orakzai", "nativeName", "صاحبزادہ محمد اقبال"),
  fact("Muhammad Iqbal Khattak-Orakzai", "birthDate", "17 March 1924", value="1924-03-17"),
  fact("Muhammad Iqbal Khattak-Orakzai", "deathDate", "20 July 2005", value="2005-07-20"),
  fact("Muhammad Iqbal Khattak-Orakzai", "nationality", "Pakistani"),
  fact("Muhammad Iqbal Khattak-Orakzai", "occupation", "civil servant"),
  fact("Muhammad Iqbal Khattak-Orakzai", "occupation", "politician"),
  fact("Muhammad Iqbal Khattak-Orakzai", "birthPlace", "Kohat"),
  fact("Muhammad Iqbal Khattak-Orakzai", "education", "Islamia College, Peshawar"),
  fact("Muhammad Iqbal Khattak-Orakzai", "education", "University of Roorkee", date=("1946", "1946")),
  fact("Muhammad Iqbal Khattak-Orakzai", "father", "Abdul Ghafoor"),
  fact("Surjit Lal Bhatia", "nationality", "Indian"),
  fact("Ghulam Faruque Bangash", "relatives", "Hamid Bangash"),
  fact("Hamid Bangash", "relatives", "Bangash's"),
  fact("Muhammad Iqbal Khattak-Orakzai", "party", "Pakistan Muslim League"),
  fact("Muhammad Iqbal Khattak-Orakzai", "award", "Sitara-e-Pakistan", date=("1969", "1969")),
  fact("Muhammad Iqbal Khattak-Orakzai", "spouse", "Zubaida Iqbal"),
  fact("Muhammad Iqbal Khattak-Orakzai", "children", "Tariq Iqbal"),
  fact("Zubaida Iqbal", "children", "Tariq Iqbal"),
  fact("Tariq Iqbal", "deathDate", "1999", value="1999"),
  fact("Muhammad Iqbal Khattak-Orakzai", "deathPlace", "Peshawar#2"),
  ev("appointment", "joined", ("1949", "1949"), ["Muhammad Iqbal Khattak-Orakzai"]),
  ev("appointment", "was appointed", ("1964", "1964"), ["Muhammad Iqbal Khattak-Orakzai"]),
  ev("appointment", "became", ("1971", "1971"), ["Muhammad Iqbal Khattak-Orakzai"]),
  ev("departure", "was removed", ("April 1974", "1974-04"), ["Muhammad Iqbal Khattak-Orakzai", "Ataullah Mengal-Bugti"]),
  ev("appointment", "was inducted", ("5 July 1977", "1977-07-05"), ["Muhammad Iqbal Khattak-Orakzai"]),
  ev("meeting", "talks", ("September 1978", "1978-09"), ["Muhammad Iqbal Khattak-Orakzai", "Surjit Lal Bhatia"]),
  ev("departure", "resigned", ("2 March 1982", "1982-03-02"), ["Muhammad Iqbal Khattak-Orakzai"]),
  ev("appointment", "was succeeded", ("2 March 1982", "1982-03-02"), ["Mumtaz Awan"]),
  ev("appointment", "was sworn in", ("30 December 1985", "1985-12-30"), ["Muhammad Iqbal Khattak-Orakzai"]),
  ev("appointment", "was followed", ("13 April 1986", "1986-04-13"), ["Hamid Bangash"]),
  ev("candidacy", "contested", ("November 1988", "1988-11"), ["Muhammad Iqbal Khattak-Orakzai"]),
  ev("election", "lost", ("November 1988", "1988-11"), ["Muhammad Iqbal Khattak-Orakzai", "Iftikhar Shinwari"]),
  ev("testimony", "appeared", ("February 1997", "1997-02"), ["Muhammad Iqbal Khattak-Orakzai"]),
  ev("award", "was awarded", ("1969", "1969"), ["Muhammad Iqbal Khattak-Orakzai"]),
)

P("d35-40", """Mame Coumba Thioune Ndoye (born 15 January 1955 in Rufisque) is a Senegalese magistrate and politician. She was Minister of Justice, Keeper of the Seals, from 2001 to 2003 and has been a judge at the Court of Justice of the Economic Community of West African States (ECOWAS) since 2018.

Early life and education

The daughter of a postal inspector, El Hadji Birame Thioune, and of Fatou Gueye, she attended the Lycée Van Vollenhoven in Dakar. She obtained a degree in private law from the University of Dakar in 1978 and left the National School of Administration in 1981 with the rank of magistrate.

Judicial career

She was deputy prosecutor in Thiès from 1981 to 1986, then an investigating judge in Kaolack. In December 1993 she was made president of the Dakar assize court, the first woman in that position. In 1997 she headed the commission that examined the accounts of the Sandaga market; its report led to the arrest of the mayor's cashier, Pape Samba Diagne, in March 1998.

Minister

She was appointed Minister of Justice on 12 May 2001 by Prime Minister Seydou Faye-Badiane and replaced Basile Sambou. On 20 September 2002 she spoke before the General Assembly in New York. She travelled to The Hague in February 2003. When Faye-Badiane was dismissed on 4 November 2002 she had kept her post under his successor, Ibrahima Lô; but she fell out with Lô and resigned on 25 August 2003. Sambou returned to the ministry.

Later career

From 2004 to 2012 she was ambassador in Ottawa, where she followed General Mansour Sarr. She testified at the trial of Lô's nephew, the banker Alioune Lô, on 3 July 2014; he was sentenced to five years. In July 2018 she was elected a judge in Abuja.

Personal life

Her husband, Professor Lamine Ndoye, was dean of the faculty of medicine from 1995 to 2001. She was promoted to Grand Officer of the National Order of the Lion in 2013.
""",
  occ("Mame Coumba Thioune Ndoye", "Minister of Justice", start=("12 May 2001", "2001-05-12"), end=("25 August 2003", "2003-08-25"), again=["Minister of Justice#2", "Keeper of the Seals"]),
  occ("Mame Coumba Thioune Ndoye", "judge at the Court of Justice of the Economic Community of West African States", start=("July 2018", "2018-07"), again=["judge in Abuja"]),
  occ("Mame Coumba Thioune Ndoye", "magistrate#2", start=("1981", "1981")),
  occ("El Hadji Birame Thioune", "postal inspector"),
  occ("Mame Coumba Thioune Ndoye", "deputy prosecutor in Thiès", start=("1981#2", "1981"), end=("1986", "1986")),
  occ("Mame Coumba Thioune Ndoye", "investigating judge in Kaolack", start=("1986", "1986")),
  occ("Mame Coumba Thioune Ndoye", "president of the Dakar assize court", start=("December 1993", "1993-12")),
  occ("Mame Coumba Thioune Ndoye", "headed the commission", start=("1997", "1997")),
  occ("Pape Samba Diagne", "mayor's cashier"),
  occ("Seydou Faye-Badiane", "Prime Minister", end=("4 November 2002", "2002-11-04")),
  occ("Basile Sambou", "replaced", end=("12 May 2001", "2001-05-12")),
  occ("Ibrahima Lô", "successor", start=("4 November 2002", "2002-11-04")),
  occ("Basile Sambou", "returned to the ministry", start=("25 August 2003", "2003-08-25")),
  occ("Mame Coumba Thioune Ndoye", "ambassador in Ottawa", start=("2004", "2004"), end=("2012", "2012")),
  occ("Mansour Sarr", "General#2"),
  occ("Mansour Sarr", "followed", end=("2004", "2004")),
  occ("Lamine Ndoye", "Professor"),
  occ("Lamine Ndoye", "dean of the faculty of medicine", start=("1995", "1995"), end=("2001#3", "2001")),
  fact("Mame Coumba Thioune Ndoye", "birthDate", "15 January 1955", value="1955-01-15"),
  fact("Mame Coumba Thioune Ndoye", "birthPlace", "Rufisque"),
  fact("Mame Coumba Thioune Ndoye", "nationality", "Senegalese"),
  fact("Mame Coumba Thioune Ndoye", "occupation", "magistrate"),
  fact("Mame Coumba Thioune Ndoye", "occupation", "politician"),
  fact("Mame Coumba Thioune Ndoye", "father", "El Hadji Birame Thioune"),
  fact("Mame Coumba Thioune Ndoye", "mother", "Fatou Gueye"),
  fact("Mame Coumba Thioune Ndoye", "education", "Lycée Van Vollenhoven"),
  fact("Mame Coumba Thioune Ndoye", "education", "University of Dakar", date=("1978", "1978")),
  fact("Mame Coumba Thioune Ndoye", "education", "National School of Administration", date=("1981", "1981")),
  fact("Ibrahima Lô", "relatives", "Alioune Lô"),
  fact("Alioune Lô", "relatives", "Lô's"),
  fact("Alioune Lô", "occupation", "banker"),
  fact("Mame Coumba Thioune Ndoye", "spouse", "Lamine Ndoye"),
  fact("Mame Coumba Thioune Ndoye", "award", "Grand Officer of the National Order of the Lion", date=("2013", "2013")),
  ev("appointment", "was made", ("December 1993", "1993-12"), ["Mame Coumba Thioune Ndoye"]),
  ev("investigation", "examined", ("1997", "1997"), ["Mame Coumba Thioune Ndoye"]),
  ev("arrest", "arrest", ("March 1998", "1998-03"), ["Pape Samba Diagne"]),
  ev("appointment", "was appointed", ("12 May 2001", "2001-05-12"), ["Mame Coumba Thioune Ndoye", "Seydou Faye-Badiane"]),
  ev("speech", "spoke", ("20 September 2002", "2002-09-20"), ["Mame Coumba Thioune Ndoye"]),
  ev("travel", "travelled", ("February 2003", "2003-02"), ["Mame Coumba Thioune Ndoye"]),
  ev("departure", "was dismissed", ("4 November 2002", "2002-11-04"), ["Seydou Faye-Badiane"]),
  ev("departure", "resigned", ("25 August 2003", "2003-08-25"), ["Mame Coumba Thioune Ndoye"]),
  ev("appointment", "returned", None, ["Basile Sambou"]),
  ev("testimony", "testified", ("3 July 2014", "2014-07-03"), ["Mame Coumba Thioune Ndoye"]),
  ev("conviction", "was sentenced", None, ["Alioune Lô"]),
  ev("election", "was elected", ("July 2018", "2018-07"), ["Mame Coumba Thioune Ndoye"]),
  ev("award", "was promoted", ("2013", "2013"), ["Mame Coumba Thioune Ndoye"]),
)

P("d35-41", """Steingrímur Ófeigsson Thorlacius (12 October 1915 – 30 June 1990) was an Icelandic politician and ship's captain. A member of the Independence Party, he was Minister of Fisheries and Communications from 1963 to 1967 and Speaker of the Lower House of the Althing from 1970 to 1971.

Early life

Steingrímur was born at Patreksfjörður to Ófeigur Thorlacius, a sheriff, and Kristín Hallsdóttir. He graduated from the Reykjavík Navigation School in 1938 and was master of the trawler Gylfi from 1943 to 1949. On 9 March 1941 the vessel on which he was mate was attacked by a submarine; he received the Order of the British Empire in 1946 for saving eleven men.

Career

He was elected to the municipal council of Patreksfjörður in 1950 and was its chairman until 1958. He was elected to the Althing for Barðaströnd in 1953, defeating the Progressive member, Eysteinn Björnsson. He was appointed minister on 14 November 1963, after the resignation of Emil Kjartansson, who became ambassador in Copenhagen. In May 1964 Steingrímur went to London and had two meetings with the British minister, Christopher Sowerby. He was the first Icelandic minister to visit Greenland (August 1966). He left the ministry on 11 June 1967 and was succeeded by Björnsson's brother-in-law, Lúðvík Gíslason of the Social Democratic Party.

On 12 October 1970 he was chosen Speaker in place of Sigrún Melsted, who had died in September. He lost his seat at the election of 13 June 1971; Gíslason then took the chair. From 1972 until 1984 he was harbour master at Hafnarfjörður. In 1976 he gave evidence to a committee of inquiry on the loss of the vessel Hafdís.

Personal life

He married Guðrún Melsted, a sister of Sigrún, in 1942. Their daughter Kristín Steingrímsdóttir was a deputy member of the Althing in 1983. He died in Reykjavík after an operation.
""",
  occ("Steingrímur Ófeigsson Thorlacius", "Minister of Fisheries and Communications", start=("14 November 1963", "1963-11-14"), end=("11 June 1967", "1967-06-11"), again=["appointed minister"]),
  occ("Steingrímur Ófeigsson Thorlacius", "Speaker of the Lower House of the Althing", start=("12 October 1970", "1970-10-12"), end=("13 June 1971", "1971-06-13"), again=["Speaker#2"]),
  occ("Ófeigur Thorlacius", "sheriff"),
  occ("Steingrímur Ófeigsson Thorlacius", "master of the trawler Gylfi", start=("1943", "1943"), end=("1949", "1949")),
  occ("Steingrímur Ófeigsson Thorlacius", "mate", start=("9 March 1941", "1941-03-09")),
  occ("Steingrímur Ófeigsson Thorlacius", "municipal council of Patreksfjörður", start=("1950", "1950")),
  occ("Steingrímur Ófeigsson Thorlacius", "its chairman", end=("1958", "1958")),
  occ("Steingrímur Ófeigsson Thorlacius", "elected to the Althing for Barðaströnd", start=("1953", "1953"), end=("13 June 1971", "1971-06-13"), again=["lost his seat"]),
  occ("Eysteinn Björnsson", "Progressive member", end=("1953", "1953")),
  occ("Emil Kjartansson", "minister", end=("14 November 1963", "1963-11-14")),
  occ("Emil Kjartansson", "ambassador in Copenhagen"),
  occ("Christopher Sowerby", "British minister", start=("May 1964", "1964-05")),
  occ("Lúðvík Gíslason", "was succeeded by", start=("11 June 1967", "1967-06-11")),
  occ("Sigrún Melsted", "in place of", end=("in September", "1970-09")),
  occ("Lúðvík Gíslason", "took the chair", start=("13 June 1971", "1971-06-13")),
  occ("Steingrímur Ófeigsson Thorlacius", "harbour master at Hafnarfjörður", start=("1972", "1972"), end=("1984", "1984")),
  occ("Kristín Steingrímsdóttir", "deputy member of the Althing", start=("1983", "1983"), end=("1983", "1983")),
  fact("Steingrímur Ófeigsson Thorlacius", "birthDate", "12 October 1915", value="1915-10-12"),
  fact("Steingrímur Ófeigsson Thorlacius", "deathDate", "30 June 1990", value="1990-06-30"),
  fact("Steingrímur Ófeigsson Thorlacius", "nationality", "Icelandic"),
  fact("Steingrímur Ófeigsson Thorlacius", "occupation", "politician"),
  fact("Steingrímur Ófeigsson Thorlacius", "occupation", "ship's captain"),
  fact("Steingrímur Ófeigsson Thorlacius", "party", "Independence Party"),
  fact("Steingrímur Ófeigsson Thorlacius", "birthPlace", "Patreksfjörður"),
  fact("Steingrímur Ófeigsson Thorlacius", "father", "Ófeigur Thorlacius"),
  fact("Steingrímur Ófeigsson Thorlacius", "mother", "Kristín Hallsdóttir"),
  fact("Steingrímur Ófeigsson Thorlacius", "education", "Reykjavík Navigation School", date=("1938", "1938")),
  fact("Steingrímur Ófeigsson Thorlacius", "award", "Order of the British Empire", date=("1946", "1946")),
  fact("Eysteinn Björnsson", "party", "Progressive"),
  fact("Christopher Sowerby", "nationality", "British#2"),
  fact("Lúðvík Gíslason", "party", "Social Democratic Party"),
  fact("Eysteinn Björnsson", "relatives", "Lúðvík Gíslason"),
  fact("Lúðvík Gíslason", "relatives", "Björnsson's"),
  fact("Sigrún Melsted", "deathDate", "in September", value="1970-09"),
  fact("Steingrímur Ófeigsson Thorlacius", "spouse", "Guðrún Melsted", date=("1942", "1942")),
  fact("Guðrún Melsted", "siblings", "Sigrún#2"),
  fact("Sigrún Melsted", "siblings", "Guðrún Melsted"),
  fact("Steingrímur Ófeigsson Thorlacius", "children", "Kristín Steingrímsdóttir"),
  fact("Guðrún Melsted", "children", "Kristín Steingrímsdóttir"),
  fact("Steingrímur Ófeigsson Thorlacius", "deathPlace", "Reykjavík#2"),
  ev("award", "received", ("1946", "1946"), ["Steingrímur Ófeigsson Thorlacius"]),
  ev("election", "was elected", ("1950", "1950"), ["Steingrímur Ófeigsson Thorlacius"]),
  ev("election", "was elected#2", ("1953", "1953"), ["Steingrímur Ófeigsson Thorlacius"]),
  ev("election", "defeating", ("1953", "1953"), ["Steingrímur Ófeigsson Thorlacius", "Eysteinn Björnsson"]),
  ev("appointment", "was appointed", ("14 November 1963", "1963-11-14"), ["Steingrímur Ófeigsson Thorlacius"]),
  ev("departure", "resignation", None, ["Emil Kjartansson"]),
  ev("appointment", "became", None, ["Emil Kjartansson"]),
  ev("travel", "went to London", ("May 1964", "1964-05"), ["Steingrímur Ófeigsson Thorlacius"]),
  ev("meeting", "meetings", ("May 1964", "1964-05"), ["Steingrímur Ófeigsson Thorlacius", "Christopher Sowerby"]),
  ev("travel", "visit", ("August 1966", "1966-08"), ["Steingrímur Ófeigsson Thorlacius"]),
  ev("departure", "left the ministry", ("11 June 1967", "1967-06-11"), ["Steingrímur Ófeigsson Thorlacius"]),
  ev("appointment", "was succeeded", ("11 June 1967", "1967-06-11"), ["Lúðvík Gíslason"]),
  ev("election", "was chosen", ("12 October 1970", "1970-10-12"), ["Steingrímur Ófeigsson Thorlacius"]),
  ev("election", "lost his seat", ("13 June 1971", "1971-06-13"), ["Steingrímur Ófeigsson Thorlacius"]),
  ev("appointment", "took the chair", None, ["Lúðvík Gíslason"]),
  ev("testimony", "gave evidence", ("1976", "1976"), ["Steingrímur Ófeigsson Thorlacius"]),
)

P("d35-42", """Gholam-Hossein Mirfattah (Persian: غلامحسین میرفتاح; 1909 – 7 May 1983) was an Iranian jurist and statesman. He held the portfolios of Posts and Telegraphs (1950–1951) and Justice (1961–1962) and was mayor of Tabriz from 1955 until 1958.

Early life

Mirfattah was born in Tabriz in 1909, a son of the cleric and deputy Mirza Fattah Agha. He received his secondary education at the Dar al-Fonun in Tehran. In 1929 he was sent to France with a group of state students and obtained a licence in law from the University of Montpellier in 1934. He taught at Tehran University from 1936.

Career

He entered the Ministry of Justice in 1935 and rose to be public prosecutor of Azerbaijan in 1947. On 28 June 1950 he was made Minister of Posts and Telegraphs in the cabinet of General Amir Teymur Sepahdari. He resigned on 27 February 1951; Abbas Qoli Nafisi-Far was appointed in his stead. During the crisis of August 1953 Nafisi-Far was arrested, and Mirfattah defended him before the military court in January 1954. Nafisi-Far was sentenced to three years.

Mirfattah was elected to the 18th Majles from Tabriz in 1954, but gave up his mandate to become mayor. His predecessor in the town hall was Colonel Habibollah Diba-Moqaddam. In May 1957 he visited Istanbul as the guest of its governor, Kemal Berker.

As justice minister, to which office he was named on 9 May 1961, he ordered the detention of two former ministers, among them Diba-Moqaddam, and announced on the radio on 3 June the names of thirty officials under inquiry. He left the government on 19 July 1962, and Nafisi-Far's pupil Manouchehr Razi took over.

Personal life

He married Qamar-Taj Razi, an aunt of his successor, in 1938. He left Iran in February 1979 and died in Nice. Their daughter Shirin Mirfattah was a member of the Senate from 1975 to 1979.
""",
  occ("Gholam-Hossein Mirfattah", "Minister of Posts and Telegraphs", start=("28 June 1950", "1950-06-28"), end=("27 February 1951", "1951-02-27"), again=["portfolios of Posts and Telegraphs"]),
  occ("Gholam-Hossein Mirfattah", "justice minister", start=("9 May 1961", "1961-05-09"), end=("19 July 1962", "1962-07-19"), again=["Justice"]),
  occ("Gholam-Hossein Mirfattah", "mayor of Tabriz", start=("1955", "1955"), end=("1958", "1958"), again=["mayor#2"]),
  occ("Mirza Fattah Agha", "deputy"),
  occ("Gholam-Hossein Mirfattah", "taught at Tehran University", start=("1936", "1936")),
  occ("Gholam-Hossein Mirfattah", "entered the Ministry of Justice", start=("1935", "1935")),
  occ("Gholam-Hossein Mirfattah", "public prosecutor of Azerbaijan", start=("1947", "1947")),
  occ("Amir Teymur Sepahdari", "General"),
  occ("Amir Teymur Sepahdari", "cabinet", start=("28 June 1950", "1950-06-28")),
  occ("Abbas Qoli Nafisi-Far", "in his stead", start=("27 February 1951", "1951-02-27")),
  occ("Gholam-Hossein Mirfattah", "elected to the 18th Majles from Tabriz", start=("1954#2", "1954"), end=("1955", "1955")),
  occ("Habibollah Diba-Moqaddam", "predecessor in the town hall", end=("1955", "1955")),
  occ("Habibollah Diba-Moqaddam", "Colonel"),
  occ("Kemal Berker", "its governor", start=("May 1957", "1957-05")),
  occ("Habibollah Diba-Moqaddam", "former ministers"),
  occ("Manouchehr Razi", "took over", start=("19 July 1962", "1962-07-19"), again=["successor"]),
  occ("Shirin Mirfattah", "member of the Senate", start=("1975", "1975"), end=("1979#2", "1979")),
  fact("Gholam-Hossein Mirfattah", "nativeName", "غلامحسین میرفتاح"),
  fact("Gholam-Hossein Mirfattah", "birthDate", "1909", value="1909"),
  fact("Gholam-Hossein Mirfattah", "deathDate", "7 May 1983", value="1983-05-07"),
  fact("Gholam-Hossein Mirfattah", "nationality", "Iranian"),
  fact("Gholam-Hossein Mirfattah", "occupation", "jurist"),
  fact("Gholam-Hossein Mirfattah", "occupation", "statesman"),
  fact("Gholam-Hossein Mirfattah", "birthPlace", "Tabriz#2"),
  fact("Gholam-Hossein Mirfattah", "father", "Mirza Fattah Agha"),
  fact("Mirza Fattah Agha", "occupation", "cleric"),
  fact("Gholam-Hossein Mirfattah", "education", "Dar al-Fonun"),
  fact("Gholam-Hossein Mirfattah", "education", "University of Montpellier", date=("1934", "1934")),
  fact("Gholam-Hossein Mirfattah", "spouse", "Qamar-Taj Razi", date=("1938", "1938")),
  fact("Manouchehr Razi", "relatives", "Qamar-Taj Razi"),
  fact("Gholam-Hossein Mirfattah", "deathPlace", "Nice"),
  fact("Gholam-Hossein Mirfattah", "children", "Shirin Mirfattah"),
  fact("Qamar-Taj Razi", "children", "Shirin Mirfattah"),
  ev("travel", "was sent", ("1929", "1929"), ["Gholam-Hossein Mirfattah"]),
  ev("appointment", "was made", ("28 June 1950", "1950-06-28"), ["Gholam-Hossein Mirfattah"]),
  ev("departure", "resigned", ("27 February 1951", "1951-02-27"), ["Gholam-Hossein Mirfattah"]),
  ev("appointment", "was appointed", ("27 February 1951", "1951-02-27"), ["Abbas Qoli Nafisi-Far"]),
  ev("arrest", "was arrested", ("August 1953", "1953-08"), ["Abbas Qoli Nafisi-Far"]),
  ev("conviction", "was sentenced", None, ["Abbas Qoli Nafisi-Far"]),
  ev("election", "was elected", ("1954#2", "1954"), ["Gholam-Hossein Mirfattah"]),
  ev("departure", "gave up", None, ["Gholam-Hossein Mirfattah"]),
  ev("travel", "visited", ("May 1957", "1957-05"), ["Gholam-Hossein Mirfattah", "Kemal Berker"]),
  ev("appointment", "was named", ("9 May 1961", "1961-05-09"), ["Gholam-Hossein Mirfattah"]),
  ev("arrest", "detention", None, ["Habibollah Diba-Moqaddam", "Gholam-Hossein Mirfattah"]),
  ev("disclosure", "announced", ("3 June", "1961-06-03"), ["Gholam-Hossein Mirfattah"]),
  ev("departure", "left the government", ("19 July 1962", "1962-07-19"), ["Gholam-Hossein Mirfattah"]),
  ev("appointment", "took over", ("19 July 1962", "1962-07-19"), ["Manouchehr Razi"]),
  ev("travel", "left Iran", ("February 1979", "1979-02"), ["Gholam-Hossein Mirfattah"]),
)

P("d35-43", """Clemencia Arboleda Quiñones-Lemos (born 9 August 1949) is a Colombian economist and politician of the Liberal Party. She was Minister of Mines and Energy in the administration of Hernando Ospina Villamizar (1990–1992), Comptroller General of the Republic (1994–1998) and Senator (2002–2010).

Early life

Born in Popayán, she is a daughter of the poet Julio Arboleda Lemos and of Inés Quiñones. She studied economics at the University of the Andes and holds a master's degree from Vanderbilt University (1975). From 1976 to 1981 she was a researcher at Fedesarrollo.

Public life

In 1986 she was appointed manager of the National Electrical Financing Company. She took office as minister on 7 August 1990, in place of Germán Barco-Uribe. In April 1991 she signed an agreement in Quito, where she was received by the Ecuadorian minister Alfredo Tamayo. Following the power rationing of March 1992 the Senate summoned her to a debate; she resigned on 1 July 1992 and was succeeded by Camilo Restrepo-Salcedo, who had been her vice minister.

In August 1994 Congress elected her comptroller general by 178 votes to 61. On 25 January 1996 she revealed the payments made by a state pension fund to a campaign treasurer, Orlando Giraldo Zapata. Giraldo was captured in Bogotá eleven days later and was sentenced to six years in 1997. Her predecessor in the office, Manuel Becerra-Caicedo, was himself arrested in the same case. She testified before the Commission of Accusations on 12 March 1996. She was replaced on 1 September 1998 by Carlos Ossa-Vergara.

She ran for governor of Cauca in October 2000, losing to the indigenous leader Floro Tunubalá-Yalanda. In the Senate she presided over the Third Commission in 2004–2005.

Personal life

She was married to Restrepo-Salcedo's brother, the architect Tomás Restrepo, until 1988. She has lived in Cali since 2011. The National University gave her an honorary doctorate in 2009.
""",
  occ("Clemencia Arboleda Quiñones-Lemos", "Minister of Mines and Energy", start=("7 August 1990", "1990-08-07"), end=("1 July 1992", "1992-07-01"), again=["as minister"]),
  occ("Hernando Ospina Villamizar", "administration"),
  occ("Clemencia Arboleda Quiñones-Lemos", "Comptroller General of the Republic", start=("August 1994", "1994-08"), end=("1 September 1998", "1998-09-01"), again=["comptroller general"]),
  occ("Clemencia Arboleda Quiñones-Lemos", "Senator", start=("2002", "2002"), end=("2010", "2010")),
  occ("Clemencia Arboleda Quiñones-Lemos", "researcher at Fedesarrollo", start=("1976", "1976"), end=("1981", "1981")),
  occ("Clemencia Arboleda Quiñones-Lemos", "manager of the National Electrical Financing Company", start=("1986", "1986")),
  occ("Germán Barco-Uribe", "in place of", end=("7 August 1990", "1990-08-07")),
  occ("Alfredo Tamayo", "Ecuadorian minister", start=("April 1991", "1991-04")),
  occ("Camilo Restrepo-Salcedo", "was succeeded by", start=("1 July 1992", "1992-07-01")),
  occ("Camilo Restrepo-Salcedo", "vice minister", end=("1 July 1992", "1992-07-01")),
  occ("Orlando Giraldo Zapata", "campaign treasurer"),
  occ("Manuel Becerra-Caicedo", "predecessor in the office", end=("August 1994", "1994-08")),
  occ("Carlos Ossa-Vergara", "was replaced on", start=("1 September 1998", "1998-09-01")),
  occ("Floro Tunubalá-Yalanda", "governor of Cauca", start=("October 2000", "2000-10")),
  occ("Floro Tunubalá-Yalanda", "indigenous leader"),
  occ("Clemencia Arboleda Quiñones-Lemos", "presided over the Third Commission", start=("2004–2005", "2004"), end=("2004–2005", "2005")),
  fact("Clemencia Arboleda Quiñones-Lemos", "birthDate", "9 August 1949", value="1949-08-09"),
  fact("Clemencia Arboleda Quiñones-Lemos", "nationality", "Colombian"),
  fact("Clemencia Arboleda Quiñones-Lemos", "occupation", "economist"),
  fact("Clemencia Arboleda Quiñones-Lemos", "occupation", "politician"),
  fact("Clemencia Arboleda Quiñones-Lemos", "party", "Liberal Party"),
  fact("Clemencia Arboleda Quiñones-Lemos", "birthPlace", "Popayán"),
  fact("Clemencia Arboleda Quiñones-Lemos", "father", "Julio Arboleda Lemos"),
  fact("Julio Arboleda Lemos", "occupation", "poet"),
  fact("Clemencia Arboleda Quiñones-Lemos", "mother", "Inés Quiñones"),
  fact("Clemencia Arboleda Quiñones-Lemos", "education", "University of the Andes"),
  fact("Clemencia Arboleda Quiñones-Lemos", "education", "Vanderbilt University", date=("1975", "1975")),
  fact("Alfredo Tamayo", "nationality", "Ecuadorian"),
  fact("Camilo Restrepo-Salcedo", "siblings", "Tomás Restrepo"),
  fact("Tomás Restrepo", "siblings", "Restrepo-Salcedo's"),
  fact("Tomás Restrepo", "occupation", "architect"),
  fact("Clemencia Arboleda Quiñones-Lemos", "spouse", "Tomás Restrepo"),
  fact("Clemencia Arboleda Quiñones-Lemos", "residence", "Cali", date=("2011", "2011")),
  fact("Clemencia Arboleda Quiñones-Lemos", "award", "honorary doctorate", date=("2009", "2009")),
  ev("appointment", "was appointed", ("1986", "1986"), ["Clemencia Arboleda Quiñones-Lemos"]),
  ev("appointment", "took office", ("7 August 1990", "1990-08-07"), ["Clemencia Arboleda Quiñones-Lemos"]),
  ev("meeting", "was received", ("April 1991", "1991-04"), ["Clemencia Arboleda Quiñones-Lemos", "Alfredo Tamayo"]),
  ev("departure", "resigned", ("1 July 1992", "1992-07-01"), ["Clemencia Arboleda Quiñones-Lemos"]),
  ev("appointment", "was succeeded", ("1 July 1992", "1992-07-01"), ["Camilo Restrepo-Salcedo"]),
  ev("election", "elected", ("August 1994", "1994-08"), ["Clemencia Arboleda Quiñones-Lemos"]),
  ev("disclosure", "revealed", ("25 January 1996", "1996-01-25"), ["Clemencia Arboleda Quiñones-Lemos", "Orlando Giraldo Zapata"]),
  ev("arrest", "was captured", ("eleven days later", "1996-02-05"), ["Orlando Giraldo Zapata"]),
  ev("conviction", "was sentenced", ("1997", "1997"), ["Orlando Giraldo Zapata"]),
  ev("arrest", "arrested", None, ["Manuel Becerra-Caicedo"]),
  ev("testimony", "testified", ("12 March 1996", "1996-03-12"), ["Clemencia Arboleda Quiñones-Lemos"]),
  ev("appointment", "was replaced", ("1 September 1998", "1998-09-01"), ["Carlos Ossa-Vergara"]),
  ev("candidacy", "ran", ("October 2000", "2000-10"), ["Clemencia Arboleda Quiñones-Lemos"]),
  ev("election", "losing", ("October 2000", "2000-10"), ["Clemencia Arboleda Quiñones-Lemos", "Floro Tunubalá-Yalanda"]),
  ev("award", "gave her", ("2009", "2009"), ["Clemencia Arboleda Quiñones-Lemos"]),
)

P("d35-44", """Valeriu Octavian Mihăescu-Bran (2 February 1891 – 14 October 1952) was a Romanian physician and politician of the National Peasants' Party. He was Minister of Health in 1932–1933 and Minister of Labour from November 1944 to February 1945.

Early life

He was born in Făgăraș, in Austria-Hungary, the son of the Greek-Catholic archpriest Octavian Mihăescu. He studied medicine at the universities of Cluj and Vienna and became a doctor in 1915. During World War I he served as a medical officer on the Isonzo. On 1 December 1918 he was a delegate of the Făgăraș circle at the Great National Assembly of Alba Iulia.

Career

He was chief physician of the Făgăraș hospital from 1920 to 1928. He was elected to the Assembly of Deputies in December 1928 and re-elected in 1932. In the cabinet formed by Dionisie Popovici-Lupa on 11 August 1932 he was named Minister of Health. He replaced the Liberal Constantin Angelescu-Rosetti. He attended a health conference of the League of Nations in Geneva in June 1933. He left office on 13 November 1933 and was followed by Ion Costinescu-Vlaicu.

He was arrested by the Iron Guard on 27 November 1940 and beaten; his brother, the senator Aurel Mihăescu, was killed that night at Jilava.

On 4 November 1944 he joined the government of General Traian Sănătescu-Holban. On 28 January 1945 he handed the Allied commissioner, Major General Sergei Vinokurov, a letter about the deportation of Transylvanian Saxons. He resigned on 24 February; his post was filled by Lothar Răceanu, the undersecretary. Răceanu was dismissed in 1952 and convicted in 1954.

Imprisonment and death

He was detained on the night of 5 May 1950, with many former ministers, among them Costinescu-Vlaicu, and died in Sighet prison of tuberculosis. His widow, Livia Bran, was evicted from their house in Brașov. He was a Knight of the Order of the Crown of Romania (1930).
""",
  occ("Valeriu Octavian Mihăescu-Bran", "Minister of Health", start=("11 August 1932", "1932-08-11"), end=("13 November 1933", "1933-11-13"), again=["Minister of Health#2"]),
  occ("Valeriu Octavian Mihăescu-Bran", "Minister of Labour", start=("4 November 1944", "1944-11-04"), end=("24 February", "1945-02-24"), again=["joined the government"]),
  occ("Octavian Mihăescu", "Greek-Catholic archpriest"),
  occ("Valeriu Octavian Mihăescu-Bran", "medical officer"),
  occ("Valeriu Octavian Mihăescu-Bran", "delegate of the Făgăraș circle at the Great National Assembly of Alba Iulia", start=("1 December 1918", "1918-12-01")),
  occ("Valeriu Octavian Mihăescu-Bran", "chief physician of the Făgăraș hospital", start=("1920", "1920"), end=("1928", "1928")),
  occ("Valeriu Octavian Mihăescu-Bran", "elected to the Assembly of Deputies", start=("December 1928", "1928-12")),
  occ("Dionisie Popovici-Lupa", "cabinet formed", start=("11 August 1932", "1932-08-11")),
  occ("Constantin Angelescu-Rosetti", "replaced", end=("11 August 1932", "1932-08-11")),
  occ("Ion Costinescu-Vlaicu", "was followed by", start=("13 November 1933", "1933-11-13"), again=["former ministers"]),
  occ("Aurel Mihăescu", "senator"),
  occ("Traian Sănătescu-Holban", "General"),
  occ("Traian Sănătescu-Holban", "government", start=("4 November 1944", "1944-11-04")),
  occ("Sergei Vinokurov", "Allied commissioner", start=("28 January 1945", "1945-01-28")),
  occ("Sergei Vinokurov", "Major General"),
  occ("Lothar Răceanu", "undersecretary", end=("24 February", "1945-02-24")),
  occ("Lothar Răceanu", "his post was filled", start=("24 February", "1945-02-24"), end=("1952#2", "1952")),
  fact("Valeriu Octavian Mihăescu-Bran", "birthDate", "2 February 1891", value="1891-02-02"),
  fact("Valeriu Octavian Mihăescu-Bran", "deathDate", "14 October 1952", value="1952-10-14"),
  fact("Valeriu Octavian Mihăescu-Bran", "nationality", "Romanian"),
  fact("Valeriu Octavian Mihăescu-Bran", "occupation", "physician"),
  fact("Valeriu Octavian Mihăescu-Bran", "occupation", "politician"),
  fact("Valeriu Octavian Mihăescu-Bran", "party", "National Peasants' Party"),
  fact("Valeriu Octavian Mihăescu-Bran", "birthPlace", "Făgăraș"),
  fact("Valeriu Octavian Mihăescu-Bran", "father", "Octavian Mihăescu#2"),
  fact("Octavian Mihăescu", "religion", "Greek-Catholic"),
  fact("Valeriu Octavian Mihăescu-Bran", "education", "universities of Cluj and Vienna", date=("1915", "1915")),
  fact("Constantin Angelescu-Rosetti", "party", "Liberal"),
  fact("Valeriu Octavian Mihăescu-Bran", "siblings", "Aurel Mihăescu"),
  fact("Aurel Mihăescu", "causeOfDeath", "killed"),
  fact("Aurel Mihăescu", "deathDate", "that night", value="1940-11-27"),
  fact("Aurel Mihăescu", "deathPlace", "Jilava"),
  fact("Valeriu Octavian Mihăescu-Bran", "deathPlace", "Sighet prison"),
  fact("Valeriu Octavian Mihăescu-Bran", "causeOfDeath", "tuberculosis"),
  fact("Valeriu Octavian Mihăescu-Bran", "spouse", "Livia Bran"),
  fact("Valeriu Octavian Mihăescu-Bran", "residence", "Brașov"),
  fact("Livia Bran", "residence", "Brașov"),
  fact("Valeriu Octavian Mihăescu-Bran", "award", "Knight of the Order of the Crown of Romania", date=("1930", "1930")),
  ev("election", "was elected", ("December 1928", "1928-12"), ["Valeriu Octavian Mihăescu-Bran"]),
  ev("election", "re-elected", ("re-elected in 1932", "1932"), ["Valeriu Octavian Mihăescu-Bran"]),
  ev("appointment", "was named", ("11 August 1932", "1932-08-11"), ["Valeriu Octavian Mihăescu-Bran", "Dionisie Popovici-Lupa"]),
  ev("travel", "attended a health conference", ("June 1933", "1933-06"), ["Valeriu Octavian Mihăescu-Bran"]),
  ev("departure", "left office", ("13 November 1933", "1933-11-13"), ["Valeriu Octavian Mihăescu-Bran"]),
  ev("appointment", "was followed", ("13 November 1933", "1933-11-13"), ["Ion Costinescu-Vlaicu"]),
  ev("arrest", "was arrested", ("27 November 1940", "1940-11-27"), ["Valeriu Octavian Mihăescu-Bran"]),
  ev("appointment", "joined the government", ("4 November 1944", "1944-11-04"), ["Valeriu Octavian Mihăescu-Bran", "Traian Sănătescu-Holban"]),
  ev("communication", "letter", ("28 January 1945", "1945-01-28"), ["Valeriu Octavian Mihăescu-Bran", "Sergei Vinokurov"]),
  ev("departure", "resigned", ("24 February", "1945-02-24"), ["Valeriu Octavian Mihăescu-Bran"]),
  ev("appointment", "was filled", ("24 February", "1945-02-24"), ["Lothar Răceanu"]),
  ev("departure", "was dismissed", ("1952#2", "1952"), ["Lothar Răceanu"]),
  ev("conviction", "convicted", ("1954", "1954"), ["Lothar Răceanu"]),
  ev("arrest", "was detained", ("5 May 1950", "1950-05-05"), ["Valeriu Octavian Mihăescu-Bran", "Ion Costinescu-Vlaicu"]),
)

P("d35-45", """Tan Sri Datuk Amar Abang Zulkarnain bin Abang Mustapha (8 July 1936 – 25 March 2019) was a Malaysian politician from Sarawak who served as Minister of Lands and Regional Development from 1978 to 1983 and as Deputy Chief Minister of Sarawak from 1984 to 1987. He was the Member of Parliament for Samarahan from 1974 to 1983.

Early life and education

Abang Zulkarnain was born in Kuching to Abang Mustapha, a native officer of the Brooke administration, and Dayang Fauziah. He was educated at St. Thomas's School and, on a Colombo Plan scholarship, at the University of Adelaide, from which he graduated in 1961. His cousin, Abang Sulaiman Openg, was State Secretary of Sarawak from 1970 to 1975.

Political career

He joined Parti Negara Sarawak in 1963 and later the United Bumiputera Heritage Party. In August 1974 he was elected to the Dewan Rakyat unopposed. He was appointed Deputy Minister of Primary Industries on 5 March 1976 under Datuk Musa Kadir, and was promoted to full minister on 28 July 1978, succeeding Tan Sri Ghazali Harun. In October 1980 he led a delegation to Rome and addressed the conference of the Food and Agriculture Organization.

He resigned from the federal cabinet on 16 July 1983 and was replaced by Kasim Hamdan. In the state election of December 1983 he captured the seat of Asajaya, and Chief Minister Datuk Patinggi Rahman Bujang named him his deputy the following month. During the crisis of March 1987 he wrote to the Chief Minister to withdraw his support; he was dismissed on 12 March. He stood against Bujang in Samariang in April and was defeated. Kasim was suspended from the party in May.

Personal life

He was married to Datin Amar Hajah Saadiah Latiff. Their son Abang Faisal was an assistant minister in the state government from 2006 to 2011. In 1982 he was awarded the Panglima Setia Mahkota, which carries the title Tan Sri.
""",
  occ("Abang Zulkarnain bin Abang Mustapha", "Minister of Lands and Regional Development", start=("28 July 1978", "1978-07-28"), end=("16 July 1983", "1983-07-16"), again=["full minister"]),
  occ("Abang Zulkarnain bin Abang Mustapha", "Deputy Chief Minister of Sarawak", start=("the following month", "1984-01"), end=("12 March", "1987-03-12"), again=["his deputy"]),
  occ("Abang Zulkarnain bin Abang Mustapha", "Member of Parliament for Samarahan", start=("August 1974", "1974-08"), end=("1983#2", "1983"), again=["elected to the Dewan Rakyat"]),
  occ("Abang Mustapha", "native officer of the Brooke administration"),
  occ("Abang Sulaiman Openg", "State Secretary of Sarawak", start=("1970", "1970"), end=("1975", "1975")),
  occ("Abang Zulkarnain bin Abang Mustapha", "Deputy Minister of Primary Industries", start=("5 March 1976", "1976-03-05"), end=("28 July 1978", "1978-07-28")),
  occ("Ghazali Harun", "succeeding", end=("28 July 1978", "1978-07-28")),
  occ("Abang Zulkarnain bin Abang Mustapha", "led a delegation to Rome", start=("October 1980", "1980-10")),
  occ("Kasim Hamdan", "was replaced by", start=("16 July 1983", "1983-07-16")),
  occ("Abang Zulkarnain bin Abang Mustapha", "seat of Asajaya", start=("December 1983", "1983-12")),
  occ("Rahman Bujang", "Chief Minister#2", start=("the following month", "1984-01")),
  occ("Abang Faisal", "assistant minister in the state government", start=("2006", "2006"), end=("2011", "2011")),
  fact("Abang Zulkarnain bin Abang Mustapha", "birthDate", "8 July 1936", value="1936-07-08"),
  fact("Abang Zulkarnain bin Abang Mustapha", "deathDate", "25 March 2019", value="2019-03-25"),
  fact("Abang Zulkarnain bin Abang Mustapha", "nationality", "Malaysian"),
  fact("Abang Zulkarnain bin Abang Mustapha", "occupation", "politician"),
  fact("Abang Zulkarnain bin Abang Mustapha", "birthPlace", "Kuching"),
  fact("Abang Zulkarnain bin Abang Mustapha", "father", "Abang Mustapha#2"),
  fact("Abang Zulkarnain bin Abang Mustapha", "mother", "Dayang Fauziah"),
  fact("Abang Mustapha", "spouse", "Dayang Fauziah"),
  fact("Abang Zulkarnain bin Abang Mustapha", "education", "St. Thomas's School"),
  fact("Abang Zulkarnain bin Abang Mustapha", "education", "University of Adelaide", date=("1961", "1961")),
  fact("Abang Zulkarnain bin Abang Mustapha", "relatives", "Abang Sulaiman Openg"),
  fact("Abang Zulkarnain bin Abang Mustapha", "party", "Parti Negara Sarawak", date=("1963", "1963")),
  fact("Abang Zulkarnain bin Abang Mustapha", "party", "United Bumiputera Heritage Party"),
  fact("Abang Zulkarnain bin Abang Mustapha", "spouse", "Saadiah Latiff"),
  fact("Abang Zulkarnain bin Abang Mustapha", "children", "Abang Faisal"),
  fact("Saadiah Latiff", "children", "Abang Faisal"),
  fact("Abang Zulkarnain bin Abang Mustapha", "award", "Panglima Setia Mahkota", date=("1982", "1982")),
  ev("election", "was elected", ("August 1974", "1974-08"), ["Abang Zulkarnain bin Abang Mustapha"]),
  ev("appointment", "was appointed", ("5 March 1976", "1976-03-05"), ["Abang Zulkarnain bin Abang Mustapha"]),
  ev("appointment", "was promoted", ("28 July 1978", "1978-07-28"), ["Abang Zulkarnain bin Abang Mustapha"]),
  ev("travel", "led a delegation", ("October 1980", "1980-10"), ["Abang Zulkarnain bin Abang Mustapha"]),
  ev("speech", "addressed", ("October 1980", "1980-10"), ["Abang Zulkarnain bin Abang Mustapha"]),
  ev("departure", "resigned", ("16 July 1983", "1983-07-16"), ["Abang Zulkarnain bin Abang Mustapha"]),
  ev("appointment", "was replaced", ("16 July 1983", "1983-07-16"), ["Kasim Hamdan"]),
  ev("election", "captured", ("December 1983", "1983-12"), ["Abang Zulkarnain bin Abang Mustapha"]),
  ev("appointment", "named", ("the following month", "1984-01"), ["Abang Zulkarnain bin Abang Mustapha", "Rahman Bujang"]),
  ev("communication", "wrote", ("March 1987", "1987-03"), ["Abang Zulkarnain bin Abang Mustapha", "Rahman Bujang"]),
  ev("departure", "was dismissed", ("12 March", "1987-03-12"), ["Abang Zulkarnain bin Abang Mustapha"]),
  ev("candidacy", "stood", ("in April", "1987-04"), ["Abang Zulkarnain bin Abang Mustapha", "Rahman Bujang"]),
  ev("election", "was defeated", ("in April", "1987-04"), ["Abang Zulkarnain bin Abang Mustapha", "Rahman Bujang"]),
  ev("sanction", "was suspended", ("in May", "1987-05"), ["Kasim Hamdan"]),
  ev("award", "was awarded", ("1982", "1982"), ["Abang Zulkarnain bin Abang Mustapha"]),
)

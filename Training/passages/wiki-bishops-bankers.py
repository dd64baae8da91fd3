P("d46-01", """Polycarp Ambrose Nchimbi (3 March 1931 – 19 October 2008) was a Tanzanian prelate of the Catholic Church. He was Bishop of Njombe from 1972 to 1984 and Archbishop of Songea from 1984 until his retirement in 2006.

Early life and priesthood

Nchimbi was born in Litembo, the son of a catechist, Ambrose Nchimbi, and his wife Scholastica Ndunguru. He attended Likonde Seminary and Peramiho Major Seminary and was ordained a priest on 8 December 1959 by Abbot-Bishop Eberhard Weiss. He was parish priest of Mbinga between 1962 and 1965. From 1965 to 1968 he studied at the Pontifical Urban University in Rome.

Bishop

On 14 January 1972 Nchimbi was appointed Bishop of Njombe. He received his episcopal consecration on 16 April from Cardinal Joachim Rutashobya, Archbishop of Dar es Salaam. In 1979 he travelled to Mozambique to visit refugees and met the governor of Niassa, Aurélio Machava.

He was transferred to Songea on 6 February 1984, following the resignation of James Komba-Haule. His former secretary, Raymund Mligo, succeeded him in Njombe on 3 September 1984. From 1988 to 1994 Nchimbi was president of the Tanzania Episcopal Conference, in which post he was preceded by Bishop Placid Mrosso of Moshi. In November 1991 he wrote an open letter to President Mwita Kasenga on multi-party democracy.

Retirement and death

His resignation was accepted on 25 March 2006. He was succeeded by Norbert Haule. Nchimbi died of kidney failure at Peramiho Hospital on 19 October 2008. His sister, Sister Benedicta Nchimbi, was prioress of Chipole from 1976 to 1990.
""",
  occ("Polycarp Ambrose Nchimbi", "Bishop of Njombe", start=("14 January 1972", "1972-01-14"), end=("1984", "1984"), again=["Bishop of Njombe#2"]),
  occ("Polycarp Ambrose Nchimbi", "Archbishop of Songea", start=("6 February 1984", "1984-02-06"), end=("25 March 2006", "2006-03-25"), again=["transferred to Songea"]),
  occ("Ambrose Nchimbi", "catechist"),
  occ("Polycarp Ambrose Nchimbi", "priest#2", start=("8 December 1959", "1959-12-08")),
  occ("Eberhard Weiss", "Abbot-Bishop"),
  occ("Polycarp Ambrose Nchimbi", "parish priest of Mbinga", start=("1962", "1962"), end=("1965", "1965")),
  occ("Joachim Rutashobya", "Cardinal"),
  occ("Joachim Rutashobya", "Archbishop of Dar es Salaam"),
  occ("Aurélio Machava", "governor of Niassa"),
  occ("James Komba-Haule", "resignation", end=("6 February 1984", "1984-02-06")),
  occ("Raymund Mligo", "secretary"),
  occ("Raymund Mligo", "succeeded him in Njombe", start=("3 September 1984", "1984-09-03")),
  occ("Polycarp Ambrose Nchimbi", "president of the Tanzania Episcopal Conference", start=("1988", "1988"), end=("1994", "1994")),
  occ("Placid Mrosso", "preceded", end=("1988", "1988")),
  occ("Placid Mrosso", "Bishop Placid Mrosso of Moshi"),
  occ("Mwita Kasenga", "President"),
  occ("Norbert Haule", "succeeded by", start=("25 March 2006", "2006-03-25")),
  occ("Benedicta Nchimbi", "prioress of Chipole", start=("1976", "1976"), end=("1990", "1990")),
  fact("Polycarp Ambrose Nchimbi", "birthDate", "3 March 1931", value="1931-03-03"),
  fact("Polycarp Ambrose Nchimbi", "deathDate", "19 October 2008", value="2008-10-19"),
  fact("Polycarp Ambrose Nchimbi", "nationality", "Tanzanian"),
  fact("Polycarp Ambrose Nchimbi", "religion", "Catholic Church"),
  fact("Polycarp Ambrose Nchimbi", "birthPlace", "Litembo"),
  fact("Polycarp Ambrose Nchimbi", "father", "Ambrose Nchimbi#2"),
  fact("Polycarp Ambrose Nchimbi", "mother", "Scholastica Ndunguru"),
  fact("Ambrose Nchimbi", "spouse", "Scholastica Ndunguru"),
  fact("Polycarp Ambrose Nchimbi", "education", "Likonde Seminary"),
  fact("Polycarp Ambrose Nchimbi", "education", "Peramiho Major Seminary"),
  fact("Polycarp Ambrose Nchimbi", "education", "Pontifical Urban University in Rome", date=("From 1965 to 1968", "1965/1968")),
  fact("Polycarp Ambrose Nchimbi", "causeOfDeath", "kidney failure"),
  fact("Polycarp Ambrose Nchimbi", "deathPlace", "Peramiho Hospital"),
  fact("Polycarp Ambrose Nchimbi", "siblings", "Benedicta Nchimbi"),
  ev("departure", "retirement", ("2006", "2006"), ["Polycarp Ambrose Nchimbi"]),
  ev("appointment", "was ordained", ("8 December 1959", "1959-12-08"), ["Polycarp Ambrose Nchimbi", "Eberhard Weiss"]),
  ev("appointment", "was appointed", ("14 January 1972", "1972-01-14"), ["Polycarp Ambrose Nchimbi"]),
  ev("appointment", "episcopal consecration", ("16 April", "1972-04-16"), ["Polycarp Ambrose Nchimbi", "Joachim Rutashobya"]),
  ev("travel", "travelled to Mozambique", ("1979", "1979"), ["Polycarp Ambrose Nchimbi"]),
  ev("meeting", "met the governor", ("1979", "1979"), ["Polycarp Ambrose Nchimbi", "Aurélio Machava"]),
  ev("appointment", "was transferred", ("6 February 1984", "1984-02-06"), ["Polycarp Ambrose Nchimbi"]),
  ev("departure", "resignation", None, ["James Komba-Haule"]),
  ev("appointment", "succeeded him", ("3 September 1984", "1984-09-03"), ["Raymund Mligo"]),
  ev("communication", "wrote an open letter", ("November 1991", "1991-11"), ["Polycarp Ambrose Nchimbi", "Mwita Kasenga"]),
  ev("departure", "resignation was accepted", ("25 March 2006", "2006-03-25"), ["Polycarp Ambrose Nchimbi"]),
  ev("appointment", "was succeeded", None, ["Norbert Haule"]),
)

P("d46-02", """CENTRAL BANK OF PARAGUAY
Press release

New Board Member Takes Office

Asunción, 3 August 2015 – The economist Liz Carolina Benítez Duarte was sworn in today as a full member of the Board of the Central Bank of Paraguay before the President of the Republic, Eusebio Ayala Frutos, for the term 2015–2020. The Senate had given its consent on 23 July.

Ms Benítez fills the vacancy left by Roland Holst Insfrán, who resigned on 30 April to become executive director for the Southern Cone at the Inter-American Development Bank in Washington.

The Governor of the Bank, Carlos Fretes Ovelar, welcomed the new Board Member in a brief address and thanked Mr Holst for his six years of service. "She knows this house from the ground floor up," the Governor said.

About Liz Benítez

Born in Encarnación in 1974, Ms Benítez graduated in economics from the National University of Asunción in 1997 and obtained a master's degree from the Pontifical Catholic University of Chile in 2002. She joined the Bank in 1998 as a junior analyst. She was head of the Department of Monetary Programming from 2006 to 2010 and Manager of Economic Studies from 2010 to 2013. From September 2013 until last month she was Vice-Minister of Economy under Finance Minister Germán Rolón, whom she accompanied to the annual meetings in Lima and Washington. In 2012 she received the Bank's Medal of Merit.

She is married to the engineer Hugo Zarza Riquelme, director of planning at the Yacyretá Binational Entity, and is the mother of two children.

With today's appointment the five-member Board is complete for the first time since the dismissal of Santiago Peralta in November 2014.
""",
  occ("Liz Carolina Benítez Duarte", "full member of the Board of the Central Bank of Paraguay", start=("3 August 2015", "2015-08-03"), again=["Board Member#2"]),
  occ("Eusebio Ayala Frutos", "President of the Republic"),
  occ("Roland Holst Insfrán", "vacancy", start=("six years", "2009"), end=("30 April", "2015-04-30")),
  occ("Roland Holst Insfrán", "executive director for the Southern Cone at the Inter-American Development Bank"),
  occ("Carlos Fretes Ovelar", "Governor of the Bank", again=["Governor#2"]),
  occ("Liz Carolina Benítez Duarte", "junior analyst", start=("1998", "1998")),
  occ("Liz Carolina Benítez Duarte", "head of the Department of Monetary Programming", start=("2006", "2006"), end=("2010", "2010")),
  occ("Liz Carolina Benítez Duarte", "Manager of Economic Studies", start=("2010", "2010"), end=("2013", "2013")),
  occ("Liz Carolina Benítez Duarte", "Vice-Minister of Economy", start=("September 2013", "2013-09"), end=("last month", "2015-07")),
  occ("Germán Rolón", "Finance Minister"),
  occ("Hugo Zarza Riquelme", "director of planning at the Yacyretá Binational Entity"),
  occ("Santiago Peralta", "dismissal", end=("November 2014", "2014-11")),
  fact("Liz Carolina Benítez Duarte", "occupation", "economist"),
  fact("Liz Carolina Benítez Duarte", "birthPlace", "Encarnación"),
  fact("Liz Carolina Benítez Duarte", "birthDate", "1974", value="1974"),
  fact("Liz Carolina Benítez Duarte", "education", "National University of Asunción", date=("1997", "1997")),
  fact("Liz Carolina Benítez Duarte", "education", "Pontifical Catholic University of Chile", date=("2002", "2002")),
  fact("Liz Carolina Benítez Duarte", "award", "Medal of Merit", date=("2012", "2012")),
  fact("Liz Carolina Benítez Duarte", "spouse", "Hugo Zarza Riquelme"),
  fact("Hugo Zarza Riquelme", "occupation", "engineer"),
  ev("appointment", "was sworn in", ("3 August 2015", "2015-08-03"), ["Liz Carolina Benítez Duarte", "Eusebio Ayala Frutos"]),
  ev("appointment", "given its consent", ("23 July", "2015-07-23"), ["Liz Carolina Benítez Duarte"]),
  ev("departure", "resigned", ("30 April", "2015-04-30"), ["Roland Holst Insfrán"]),
  ev("speech", "brief address", ("3 August 2015", "2015-08-03"), ["Carlos Fretes Ovelar"]),
  ev("appointment", "joined the Bank", ("1998", "1998"), ["Liz Carolina Benítez Duarte"]),
  ev("travel", "accompanied to the annual meetings", None, ["Liz Carolina Benítez Duarte", "Germán Rolón"]),
  ev("award", "received the Bank's Medal", ("2012", "2012"), ["Liz Carolina Benítez Duarte"]),
  ev("appointment", "today's appointment", ("3 August 2015", "2015-08-03"), ["Liz Carolina Benítez Duarte"]),
  ev("departure", "dismissal", ("November 2014", "2014-11"), ["Santiago Peralta"]),
)

P("d46-03", """Karl Hjalmar Sörbring (born 12 May 1868 in Gävle, died 30 January 1939 in Stockholm) was a Swedish trade unionist and Social Democratic politician. He was chairman of the Swedish Sawmill Workers' Union from 1903 to 1924 and a member of the First Chamber of the Riksdag from 1912 to 1932.

Biography

Sörbring was the son of the dock worker Per Erik Sörbring and Brita Stina Hedman. He started work at the Kopparberg sawmill at the age of eleven. In 1890 he joined the Social Democratic Party. He took part in the Sundsvall strike of 1899, for which he was sentenced to two months in prison. The union was led at that time by Oskar Lindwall, who emigrated to America in 1903; Sörbring was elected in his place at the congress in Härnösand that June.

During the general strike of 1909 he met the employers' negotiator, Baron Gustaf Ribbenhjelm, in Stockholm on 3 September. In 1910 he travelled to Copenhagen for the congress of the Second International, where he gave a speech on the eight-hour day.

Sörbring was elected to the First Chamber for Västernorrland in the autumn of 1911. He was vice-chairman of the Second Committee on Supply from 1918. In 1920 he was offered the Ministry of Social Affairs but declined. As chairman of the union he was succeeded on 1 July 1924 by Nils Bodin, who had been its treasurer since 1915. He left the chamber at the end of 1932, and his seat was taken over by Elma Vestin.

Family

In 1893 he married Anna Kristina Forslund (1870–1941), a seamstress. Their son Torsten Sörbring was mayor of Kramfors from 1947 to 1958, and their daughter Gerda was married to the editor Axel Wikner.
""",
  occ("Karl Hjalmar Sörbring", "chairman of the Swedish Sawmill Workers' Union", start=("that June", "1903-06"), end=("1 July 1924", "1924-07-01"), again=["chairman of the union"]),
  occ("Karl Hjalmar Sörbring", "member of the First Chamber of the Riksdag", start=("1912", "1912"), end=("1932", "1932"), again=["First Chamber for Västernorrland"]),
  occ("Oskar Lindwall", "union was led", end=("1903#2", "1903")),
  occ("Gustaf Ribbenhjelm", "employers' negotiator"),
  occ("Karl Hjalmar Sörbring", "vice-chairman of the Second Committee on Supply", start=("1918", "1918")),
  occ("Nils Bodin", "succeeded", start=("1 July 1924", "1924-07-01")),
  occ("Nils Bodin", "treasurer", start=("1915", "1915")),
  occ("Elma Vestin", "seat", start=("end of 1932", "1932")),
  occ("Torsten Sörbring", "mayor of Kramfors", start=("1947", "1947"), end=("1958", "1958")),
  fact("Karl Hjalmar Sörbring", "birthDate", "12 May 1868", value="1868-05-12"),
  fact("Karl Hjalmar Sörbring", "birthPlace", "Gävle"),
  fact("Karl Hjalmar Sörbring", "deathDate", "30 January 1939", value="1939-01-30"),
  fact("Karl Hjalmar Sörbring", "deathPlace", "Stockholm"),
  fact("Karl Hjalmar Sörbring", "nationality", "Swedish"),
  fact("Karl Hjalmar Sörbring", "occupation", "trade unionist"),
  fact("Karl Hjalmar Sörbring", "occupation", "politician"),
  fact("Karl Hjalmar Sörbring", "father", "Per Erik Sörbring"),
  fact("Per Erik Sörbring", "occupation", "dock worker"),
  fact("Karl Hjalmar Sörbring", "mother", "Brita Stina Hedman"),
  fact("Karl Hjalmar Sörbring", "party", "Social Democratic Party", date=("1890", "1890")),
  fact("Karl Hjalmar Sörbring", "spouse", "Anna Kristina Forslund", date=("1893", "1893")),
  fact("Anna Kristina Forslund", "birthDate", "1870", value="1870"),
  fact("Anna Kristina Forslund", "deathDate", "1941", value="1941"),
  fact("Anna Kristina Forslund", "occupation", "seamstress"),
  fact("Karl Hjalmar Sörbring", "children", "Torsten Sörbring"),
  fact("Anna Kristina Forslund", "children", "Torsten Sörbring"),
  fact("Karl Hjalmar Sörbring", "children", "Gerda"),
  fact("Anna Kristina Forslund", "children", "Gerda"),
  fact("Gerda", "spouse", "Axel Wikner"),
  fact("Axel Wikner", "occupation", "editor"),
  ev("conviction", "was sentenced", ("1899", "1899"), ["Karl Hjalmar Sörbring"]),
  ev("travel", "emigrated to America", ("1903#2", "1903"), ["Oskar Lindwall"]),
  ev("election", "was elected", ("that June", "1903-06"), ["Karl Hjalmar Sörbring"]),
  ev("meeting", "met the employers' negotiator", ("3 September", "1909-09-03"), ["Karl Hjalmar Sörbring", "Gustaf Ribbenhjelm"]),
  ev("travel", "travelled to Copenhagen", ("1910", "1910"), ["Karl Hjalmar Sörbring"]),
  ev("speech", "gave a speech", ("1910", "1910"), ["Karl Hjalmar Sörbring"]),
  ev("election", "was elected#2", ("autumn of 1911", "1911-23"), ["Karl Hjalmar Sörbring"]),
  ev("appointment", "was succeeded", ("1 July 1924", "1924-07-01"), ["Nils Bodin"]),
  ev("departure", "left the chamber", ("end of 1932", "1932"), ["Karl Hjalmar Sörbring"]),
  ev("appointment", "was taken over", ("end of 1932", "1932"), ["Elma Vestin"]),
)

P("d46-04", """Ms. Rula Haddadin-Qaqish
Under-Secretary-General and Executive Secretary of ESCWA

On 11 February 2014 the Secretary-General announced the appointment of Rula Haddadin-Qaqish of Jordan as Executive Secretary of the Economic and Social Commission for Western Asia (ESCWA), at the rank of Under-Secretary-General. She succeeds Mr. Saad Al-Turaifi of Iraq, who completed his assignment on 31 December 2013. The Secretary-General expressed his appreciation to the Deputy Executive Secretary, Ms. Nadine Karam, who served as Officer-in-Charge in the interim.

Ms. Haddadin-Qaqish brings to the position more than 25 years of experience in development. Since 2010 she has been Assistant Administrator and Director of the Regional Bureau for Arab States of the United Nations Development Programme (UNDP) in New York. Before that, she was the United Nations Resident Coordinator in Yemen (2007–2010), where in May 2009 she was one of the officials who met the parties to the Saada ceasefire, and Deputy Resident Representative in Tunis (2003–2007).

In her own country, Ms. Haddadin-Qaqish was Minister of Social Development from October 2000 until June 2002 in the Government of Prime Minister Awad Majali, and Secretary-General of the National Commission for Women from 1996 to 2000. She led the Jordanian delegation to the World Summit for Social Development in Geneva in 2000 and delivered its statement.

She holds a doctorate in sociology from the University of Essex, awarded in 1994, and a bachelor's degree from Yarmouk University. In 2006 she received the Order of Independence (First Class).

Born in Madaba in 1962, she is married to Dr. Nabil Qaqish, a cardiologist, and has three sons. Her brother, Ghassan Haddadin, is a member of the Jordanian Senate and was elected its Second Deputy Speaker in November 2013.
""",
  occ("Rula Haddadin-Qaqish", "Under-Secretary-General", start=("11 February 2014", "2014-02-11"), again=["Under-Secretary-General#2"]),
  occ("Rula Haddadin-Qaqish", "Executive Secretary of ESCWA", start=("11 February 2014", "2014-02-11"), again=["Executive Secretary of the Economic and Social Commission for Western Asia"]),
  occ("Saad Al-Turaifi", "succeeds", end=("31 December 2013", "2013-12-31")),
  occ("Nadine Karam", "Deputy Executive Secretary"),
  occ("Nadine Karam", "Officer-in-Charge", start=("31 December 2013", "2013-12-31")),
  occ("Rula Haddadin-Qaqish", "Assistant Administrator", start=("2010", "2010")),
  occ("Rula Haddadin-Qaqish", "Director of the Regional Bureau for Arab States of the United Nations Development Programme", start=("2010", "2010")),
  occ("Rula Haddadin-Qaqish", "United Nations Resident Coordinator in Yemen", start=("2007", "2007"), end=("2010#2", "2010")),
  occ("Rula Haddadin-Qaqish", "Deputy Resident Representative in Tunis", start=("2003", "2003"), end=("2007#2", "2007")),
  occ("Rula Haddadin-Qaqish", "Minister of Social Development", start=("October 2000", "2000-10"), end=("June 2002", "2002-06")),
  occ("Awad Majali", "Prime Minister"),
  occ("Rula Haddadin-Qaqish", "Secretary-General of the National Commission for Women", start=("1996", "1996"), end=("2000#2", "2000")),
  occ("Rula Haddadin-Qaqish", "led the Jordanian delegation to the World Summit for Social Development", start=("2000#3", "2000")),
  occ("Ghassan Haddadin", "member of the Jordanian Senate"),
  occ("Ghassan Haddadin", "Second Deputy Speaker", start=("November 2013", "2013-11")),
  fact("Rula Haddadin-Qaqish", "nationality", "Jordan"),
  fact("Saad Al-Turaifi", "nationality", "Iraq"),
  fact("Rula Haddadin-Qaqish", "education", "University of Essex", date=("1994", "1994")),
  fact("Rula Haddadin-Qaqish", "education", "Yarmouk University"),
  fact("Rula Haddadin-Qaqish", "award", "Order of Independence (First Class)", date=("2006", "2006")),
  fact("Rula Haddadin-Qaqish", "birthPlace", "Madaba"),
  fact("Rula Haddadin-Qaqish", "birthDate", "1962", value="1962"),
  fact("Rula Haddadin-Qaqish", "spouse", "Nabil Qaqish"),
  fact("Nabil Qaqish", "occupation", "cardiologist"),
  fact("Rula Haddadin-Qaqish", "siblings", "Ghassan Haddadin"),
  ev("appointment", "appointment", ("11 February 2014", "2014-02-11"), ["Rula Haddadin-Qaqish"]),
  ev("departure", "completed his assignment", ("31 December 2013", "2013-12-31"), ["Saad Al-Turaifi"]),
  ev("meeting", "met the parties", ("May 2009", "2009-05"), ["Rula Haddadin-Qaqish"]),
  ev("travel", "led the Jordanian delegation", ("2000#3", "2000"), ["Rula Haddadin-Qaqish"]),
  ev("speech", "delivered its statement", ("2000#3", "2000"), ["Rula Haddadin-Qaqish"]),
  ev("award", "received the Order", ("2006", "2006"), ["Rula Haddadin-Qaqish"]),
  ev("election", "was elected", ("November 2013", "2013-11"), ["Ghassan Haddadin"]),
)

P("d46-05", """Zdzisław Kornel Broniewicz (2 July 1889 in Tarnów – 11 November 1964 in Poznań) was a Polish mineralogist, professor and rector of the University of Poznań from 1936 to 1939 and again from 1945 to 1948.

Life

Broniewicz came from a family of teachers. His father, Kornel Broniewicz, was headmaster of the Second Gymnasium in Tarnów, which the son attended until 1907. He then studied at the Jagiellonian University in Kraków, where he received his doctorate in 1912 under Stefan Rajca. During the First World War he served in the Austro-Hungarian artillery. In 1919 he moved to Poznań as an assistant to Wacław Tynicki and in 1924 was appointed full professor of mineralogy. Between 1930 and 1932 he was dean of the Faculty of Sciences.

He was elected rector in May 1936, defeating the theologian Father Bronisław Zawilski. In November 1937 he wrote to the Minister of Religious Affairs and Public Education, Wojciech Alnowski, to protest against the ghetto benches, and two of his assistants were suspended for signing the letter.

On 12 September 1939 Broniewicz was arrested by the Gestapo and held in Fort VII. After his release in February 1940 he was deported to Kielce, where he taught in secret. His deputy as rector, Józef Paczoska, was shot in Fort VII in 1939.

Broniewicz returned to Poznań in March 1945 and was again elected rector. He was dismissed on 31 August 1948 and replaced by Kazimierz Ostoja, a member of the Polish Workers' Party. In 1957 he was awarded the Commander's Cross of the Order of Polonia Restituta.

Private life

He was married twice: from 1916 to the pianist Helena Wodzicka, who died in 1943, and from 1947 to Maria Paczoska, the widow of his former deputy. Their stepson, Adam Paczoski, later became president of the Poznań Society of Friends of Learning.
""",
  occ("Zdzisław Kornel Broniewicz", "professor", start=("1924", "1924"), again=["full professor of mineralogy"]),
  occ("Zdzisław Kornel Broniewicz", "rector of the University of Poznań", start=("May 1936", "1936-05"), end=("1939", "1939"), again=["rector#2"]),
  occ("Zdzisław Kornel Broniewicz", "rector#4", start=("March 1945", "1945-03"), end=("31 August 1948", "1948-08-31")),
  occ("Kornel Broniewicz", "headmaster of the Second Gymnasium in Tarnów"),
  occ("Zdzisław Kornel Broniewicz", "assistant to Wacław Tynicki", start=("1919", "1919"), end=("1924", "1924")),
  occ("Zdzisław Kornel Broniewicz", "dean of the Faculty of Sciences", start=("1930", "1930"), end=("1932", "1932")),
  occ("Bronisław Zawilski", "Father"),
  occ("Wojciech Alnowski", "Minister of Religious Affairs and Public Education"),
  occ("Józef Paczoska", "deputy as rector"),
  occ("Kazimierz Ostoja", "replaced by", start=("31 August 1948", "1948-08-31")),
  occ("Adam Paczoski", "president of the Poznań Society of Friends of Learning"),
  fact("Zdzisław Kornel Broniewicz", "birthDate", "2 July 1889", value="1889-07-02"),
  fact("Zdzisław Kornel Broniewicz", "birthPlace", "Tarnów"),
  fact("Zdzisław Kornel Broniewicz", "deathDate", "11 November 1964", value="1964-11-11"),
  fact("Zdzisław Kornel Broniewicz", "deathPlace", "Poznań"),
  fact("Zdzisław Kornel Broniewicz", "nationality", "Polish"),
  fact("Zdzisław Kornel Broniewicz", "occupation", "mineralogist"),
  fact("Zdzisław Kornel Broniewicz", "father", "Kornel Broniewicz#2"),
  fact("Zdzisław Kornel Broniewicz", "education", "Second Gymnasium in Tarnów", date=("1907", "1907")),
  fact("Zdzisław Kornel Broniewicz", "education", "Jagiellonian University in Kraków", date=("1912", "1912")),
  fact("Zdzisław Kornel Broniewicz", "militaryService", "Austro-Hungarian artillery"),
  fact("Bronisław Zawilski", "occupation", "theologian"),
  fact("Józef Paczoska", "causeOfDeath", "shot"),
  fact("Józef Paczoska", "deathPlace", "Fort VII#2"),
  fact("Józef Paczoska", "deathDate", "1939#3", value="1939"),
  fact("Kazimierz Ostoja", "party", "Polish Workers' Party"),
  fact("Zdzisław Kornel Broniewicz", "award", "Commander's Cross of the Order of Polonia Restituta", date=("1957", "1957")),
  fact("Zdzisław Kornel Broniewicz", "spouse", "Helena Wodzicka", date=("1916", "1916")),
  fact("Helena Wodzicka", "occupation", "pianist"),
  fact("Helena Wodzicka", "deathDate", "1943", value="1943"),
  fact("Zdzisław Kornel Broniewicz", "spouse", "Maria Paczoska", date=("1947", "1947")),
  fact("Józef Paczoska", "spouse", "Maria Paczoska"),
  fact("Zdzisław Kornel Broniewicz", "relatives", "Adam Paczoski"),
  ev("travel", "moved to Poznań", ("1919", "1919"), ["Zdzisław Kornel Broniewicz"]),
  ev("appointment", "was appointed", ("1924", "1924"), ["Zdzisław Kornel Broniewicz"]),
  ev("election", "was elected", ("May 1936", "1936-05"), ["Zdzisław Kornel Broniewicz", "Bronisław Zawilski"]),
  ev("communication", "wrote", ("November 1937", "1937-11"), ["Zdzisław Kornel Broniewicz", "Wojciech Alnowski"]),
  ev("arrest", "was arrested", ("12 September 1939", "1939-09-12"), ["Zdzisław Kornel Broniewicz"]),
  ev("travel", "returned to Poznań", ("March 1945", "1945-03"), ["Zdzisław Kornel Broniewicz"]),
  ev("election", "again elected", ("March 1945", "1945-03"), ["Zdzisław Kornel Broniewicz"]),
  ev("departure", "was dismissed", ("31 August 1948", "1948-08-31"), ["Zdzisław Kornel Broniewicz"]),
  ev("appointment", "replaced", ("31 August 1948", "1948-08-31"), ["Kazimierz Ostoja"]),
  ev("award", "was awarded", ("1957", "1957"), ["Zdzisław Kornel Broniewicz"]),
  ev("appointment", "later became", None, ["Adam Paczoski"]),
)

P("d46-06", """FOR IMMEDIATE RELEASE

Kuala Lumpur, 28 June 2010: Keretapi Nusantara Berhad (KNB) is pleased to announce the appointment of Datuk Wan Azhari bin Wan Salleh as President and Group Chief Executive Officer with effect from 1 July 2010. He succeeds Tan Sri Lim Boon Hock, who retires on 30 June after nine years at the helm of the national railway.

Datuk Wan Azhari, 51, has been Chief Operating Officer of KNB since January 2008. A mechanical engineer by training, he holds a degree from the University of Sheffield (1982) and an MBA from Universiti Malaya. He began his career in 1983 as a locomotive engineer at the Sentul workshops and was later Director of Operations of the port operator Pelabuhan Klang Utama from 1999 to 2007.

The Chairman of KNB, Tun Rahmah binti Daud, who was Minister of Transport from 1995 to 2004, paid tribute to the outgoing chief executive at a dinner in Kuala Lumpur on 25 June. She recalled that it was Tan Sri Lim who negotiated the contract for the Ipoh–Padang Besar double track and who testified before the Public Accounts Committee on its costs in March 2006. Tan Sri Lim, a former Secretary-General of the Ministry of Works, was conferred the Panglima Setia Mahkota in 2003.

The Board also announces the following changes:

• Puan Shanti Devaraj, Chief Financial Officer, resigned on 15 May 2010 to join Khazanah Rel. Encik Faizal Othman is Acting Chief Financial Officer.
• Dato' Gregory Anak Jilan was re-elected as a director at the Annual General Meeting on 10 June 2010.

Datuk Wan Azhari was born in Kota Bharu. He and his wife, Datin Noraini Yusof, a lecturer, have four children and live in Shah Alam.
""",
  occ("Wan Azhari bin Wan Salleh", "President and Group Chief Executive Officer", start=("1 July 2010", "2010-07-01")),
  occ("Lim Boon Hock", "succeeds", start=("nine years", "2001"), end=("30 June", "2010-06-30"), again=["chief executive"]),
  occ("Wan Azhari bin Wan Salleh", "Chief Operating Officer of KNB", start=("January 2008", "2008-01")),
  occ("Wan Azhari bin Wan Salleh", "locomotive engineer at the Sentul workshops", start=("1983", "1983")),
  occ("Wan Azhari bin Wan Salleh", "Director of Operations of the port operator Pelabuhan Klang Utama", start=("1999", "1999"), end=("2007", "2007")),
  occ("Rahmah binti Daud", "Chairman of KNB"),
  occ("Rahmah binti Daud", "Minister of Transport", start=("1995", "1995"), end=("2004", "2004")),
  occ("Lim Boon Hock", "Secretary-General of the Ministry of Works"),
  occ("Shanti Devaraj", "Chief Financial Officer", end=("15 May 2010", "2010-05-15")),
  occ("Faizal Othman", "Acting Chief Financial Officer"),
  occ("Gregory Anak Jilan", "director", start=("10 June 2010", "2010-06-10")),
  fact("Wan Azhari bin Wan Salleh", "occupation", "mechanical engineer"),
  fact("Wan Azhari bin Wan Salleh", "education", "University of Sheffield", date=("1982", "1982")),
  fact("Wan Azhari bin Wan Salleh", "education", "Universiti Malaya"),
  fact("Lim Boon Hock", "award", "Panglima Setia Mahkota", date=("2003", "2003")),
  fact("Wan Azhari bin Wan Salleh", "birthPlace", "Kota Bharu"),
  fact("Wan Azhari bin Wan Salleh", "spouse", "Noraini Yusof"),
  fact("Noraini Yusof", "occupation", "lecturer"),
  fact("Wan Azhari bin Wan Salleh", "residence", "Shah Alam"),
  fact("Noraini Yusof", "residence", "Shah Alam"),
  ev("appointment", "appointment", ("1 July 2010", "2010-07-01"), ["Wan Azhari bin Wan Salleh"]),
  ev("departure", "retires", ("30 June", "2010-06-30"), ["Lim Boon Hock"]),
  ev("speech", "paid tribute", ("25 June", "2010-06-25"), ["Rahmah binti Daud", "Lim Boon Hock"]),
  ev("testimony", "testified before the Public Accounts Committee", ("March 2006", "2006-03"), ["Lim Boon Hock"]),
  ev("award", "was conferred", ("2003", "2003"), ["Lim Boon Hock"]),
  ev("departure", "resigned", ("15 May 2010", "2010-05-15"), ["Shanti Devaraj"]),
  ev("election", "was re-elected", ("10 June 2010", "2010-06-10"), ["Gregory Anak Jilan"]),
)

P("d46-07", """Metropolitan Agathangelos of Kassandreia (secular name Georgios Papavasileiou; 1878 – 6 August 1951) was a Greek Orthodox bishop who served as Metropolitan of Kassandreia from 1922 to 1951.

Early life

He was born in Stagira in Chalkidiki, then part of the Ottoman Empire, the nephew of Metropolitan Gerasimos of Ierissos. He studied at the Halki seminary, graduating in 1904, and was ordained deacon on 20 June of that year. From 1905 to 1908 he taught at the Greek school of Serres.

Ecclesiastical career

In 1909 he was appointed chancellor of the Metropolis of Drama. The Bulgarian authorities arrested him in October 1916 and interned him in Varna; he was released in 1918. In 1919 he travelled to Paris with the delegation of the Greeks of Macedonia led by the lawyer Petros Garefis.

On 14 March 1922 Agathangelos was elected Metropolitan of Kassandreia in succession to Ioannikios Vrettos, who had been transferred to Chios. In 1924 he met the president of the Refugee Settlement Commission, Charles Ebersole, in Polygyros. He clashed with the Governor-General of Macedonia, Achilleas Kalligas, over monastic lands; Kalligas was dismissed in 1930.

During the Occupation he wrote to the German commander in Thessaloniki in July 1943 to protest against the execution of hostages. In 1946 he testified at the trial of the collaborator Dimos Stratis, who was convicted and sentenced to life imprisonment.

In June 1949 he was a candidate for the archiepiscopal throne of Athens and received seven votes; the winner was Spyridon of Ioannina. He was awarded the Grand Cross of the Order of the Phoenix in 1950.

Death

Agathangelos died in Polygyros of a heart attack. The auxiliary bishop Kallinikos Charalambakis succeeded him in October 1951.
""",
  occ("Agathangelos", "Metropolitan of Kassandreia", start=("14 March 1922", "1922-03-14"), end=("6 August 1951", "1951-08-06"), again=["Metropolitan of Kassandreia#2", "bishop"]),
  occ("Gerasimos of Ierissos", "Metropolitan Gerasimos of Ierissos"),
  occ("Agathangelos", "deacon", start=("20 June of that year", "1904-06-20")),
  occ("Agathangelos", "taught at the Greek school of Serres", start=("1905", "1905"), end=("1908", "1908")),
  occ("Agathangelos", "chancellor of the Metropolis of Drama", start=("1909", "1909")),
  occ("Petros Garefis", "delegation of the Greeks of Macedonia", start=("1919", "1919")),
  occ("Ioannikios Vrettos", "in succession to", end=("14 March 1922", "1922-03-14")),
  occ("Ioannikios Vrettos", "Chios"),
  occ("Charles Ebersole", "president of the Refugee Settlement Commission"),
  occ("Achilleas Kalligas", "Governor-General of Macedonia", end=("1930", "1930")),
  occ("Spyridon of Ioannina", "archiepiscopal throne of Athens", start=("June 1949", "1949-06")),
  occ("Kallinikos Charalambakis", "auxiliary bishop", end=("October 1951", "1951-10")),
  occ("Kallinikos Charalambakis", "succeeded him", start=("October 1951", "1951-10")),
  fact("Agathangelos", "birthName", "Georgios Papavasileiou"),
  fact("Agathangelos", "birthDate", "1878", value="1878"),
  fact("Agathangelos", "deathDate", "6 August 1951", value="1951-08-06"),
  fact("Agathangelos", "religion", "Greek Orthodox"),
  fact("Agathangelos", "birthPlace", "Stagira"),
  fact("Agathangelos", "relatives", "Gerasimos of Ierissos"),
  fact("Agathangelos", "education", "Halki seminary", date=("1904", "1904")),
  fact("Petros Garefis", "occupation", "lawyer"),
  fact("Agathangelos", "award", "Grand Cross of the Order of the Phoenix", date=("1950", "1950")),
  fact("Agathangelos", "deathPlace", "Polygyros#2"),
  fact("Agathangelos", "causeOfDeath", "heart attack"),
  ev("appointment", "was ordained", ("20 June of that year", "1904-06-20"), ["Agathangelos"]),
  ev("appointment", "was appointed", ("1909", "1909"), ["Agathangelos"]),
  ev("arrest", "arrested", ("October 1916", "1916-10"), ["Agathangelos"]),
  ev("travel", "travelled to Paris", ("1919", "1919"), ["Agathangelos", "Petros Garefis"]),
  ev("election", "was elected", ("14 March 1922", "1922-03-14"), ["Agathangelos"]),
  ev("appointment", "had been transferred", None, ["Ioannikios Vrettos"]),
  ev("meeting", "met the president", ("1924", "1924"), ["Agathangelos", "Charles Ebersole"]),
  ev("departure", "was dismissed", ("1930", "1930"), ["Achilleas Kalligas"]),
  ev("communication", "wrote to the German commander", ("July 1943", "1943-07"), ["Agathangelos"]),
  ev("testimony", "testified", ("1946", "1946"), ["Agathangelos", "Dimos Stratis"]),
  ev("conviction", "was convicted", ("1946", "1946"), ["Dimos Stratis"]),
  ev("candidacy", "was a candidate", ("June 1949", "1949-06"), ["Agathangelos"]),
  ev("election", "winner", ("June 1949", "1949-06"), ["Spyridon of Ioannina", "Agathangelos"]),
  ev("award", "was awarded", ("1950", "1950"), ["Agathangelos"]),
  ev("appointment", "succeeded him", ("October 1951", "1951-10"), ["Kallinikos Charalambakis"]),
)

P("d46-08", """Members' Database – Houses of the Oireachtas

Deputy Seán Óg Tarpey

Party: Labour Party
Constituency: Mayo West (1977–1989)

Profile

Seán Óg Tarpey was born in Belmullet on 1 February 1932, a son of Seán Tarpey, a ganger with the county council, and Nora Tarpey (née Gaughan). He was educated at St Muredach's College, Ballina, and worked for Bord na Móna at Bangor Erris before becoming a full-time branch secretary of the Irish Transport and General Workers' Union in 1959. He was the union's Connacht regional secretary from 1966 to 1975, when he was elected its vice-president. He served as President of the Irish Congress of Trade Unions in 1976–77.

He was first elected to Dáil Éireann at the general election of June 1977 and was re-elected on four occasions. He had been an unsuccessful candidate in the by-election of 1972, caused by the death of Deputy Patrick Durkan of Fianna Fáil and won by Durkan's daughter, Bríd.

Offices held

Minister of State at the Department of Labour, 16 December 1982 – 20 January 1987
Labour Party Chief Whip, 1981–1982
Chairman, Joint Committee on State-sponsored Bodies, 1987–1989

As Minister of State he served under the Minister for Labour, Fintan Keaveney, who resigned from the Cabinet in November 1985. He accompanied Mr Keaveney to the International Labour Conference in Geneva in June 1984 and addressed its plenary session.

He lost his seat in June 1989 and was a member of Seanad Éireann, on the Labour Panel, from that year until his retirement in 1993. He died at Castlebar on 2 May 2005.

Family

Married 1961, Máire Ruane, teacher; two daughters, one son. His son, Colm Tarpey, was Cathaoirleach of Mayo County Council in 2004–05.
""",
  occ("Seán Óg Tarpey", "Mayo West", start=("June 1977", "1977-06"), end=("June 1989", "1989-06"), again=["Dáil Éireann", "Deputy"]),
  occ("Seán Tarpey", "ganger with the county council"),
  occ("Seán Óg Tarpey", "branch secretary of the Irish Transport and General Workers' Union", start=("1959", "1959")),
  occ("Seán Óg Tarpey", "Connacht regional secretary", start=("1966", "1966"), end=("1975", "1975")),
  occ("Seán Óg Tarpey", "vice-president", start=("1975", "1975")),
  occ("Seán Óg Tarpey", "President of the Irish Congress of Trade Unions", start=("1976–77", "1976"), end=("1976–77", "1977")),
  occ("Patrick Durkan", "Deputy#2", end=("1972", "1972")),
  occ("Bríd", "by-election", start=("1972", "1972")),
  occ("Seán Óg Tarpey", "Minister of State at the Department of Labour", start=("16 December 1982", "1982-12-16"), end=("20 January 1987", "1987-01-20"), again=["Minister of State#2"]),
  occ("Seán Óg Tarpey", "Labour Party Chief Whip", start=("1981", "1981"), end=("1982#2", "1982")),
  occ("Seán Óg Tarpey", "Chairman, Joint Committee on State-sponsored Bodies", start=("1987#2", "1987"), end=("1989#2", "1989")),
  occ("Fintan Keaveney", "Minister for Labour", end=("November 1985", "1985-11")),
  occ("Seán Óg Tarpey", "member of Seanad Éireann, on the Labour Panel", start=("that year", "1989"), end=("1993", "1993")),
  occ("Colm Tarpey", "Cathaoirleach of Mayo County Council", start=("2004–05", "2004"), end=("2004–05", "2005")),
  fact("Seán Óg Tarpey", "party", "Labour Party"),
  fact("Seán Óg Tarpey", "birthPlace", "Belmullet"),
  fact("Seán Óg Tarpey", "birthDate", "1 February 1932", value="1932-02-01"),
  fact("Seán Óg Tarpey", "father", "Seán Tarpey"),
  fact("Seán Óg Tarpey", "mother", "Nora Tarpey"),
  fact("Nora Tarpey", "birthName", "Gaughan"),
  fact("Seán Tarpey", "spouse", "Nora Tarpey"),
  fact("Seán Óg Tarpey", "education", "St Muredach's College, Ballina"),
  fact("Patrick Durkan", "party", "Fianna Fáil"),
  fact("Patrick Durkan", "children", "Bríd"),
  fact("Bríd", "father", "Patrick Durkan"),
  fact("Seán Óg Tarpey", "deathPlace", "Castlebar"),
  fact("Seán Óg Tarpey", "deathDate", "2 May 2005", value="2005-05-02"),
  fact("Seán Óg Tarpey", "spouse", "Máire Ruane", date=("1961", "1961")),
  fact("Máire Ruane", "occupation", "teacher"),
  fact("Seán Óg Tarpey", "children", "Colm Tarpey"),
  fact("Máire Ruane", "children", "Colm Tarpey"),
  ev("appointment", "becoming", ("1959", "1959"), ["Seán Óg Tarpey"]),
  ev("election", "was elected", ("1975", "1975"), ["Seán Óg Tarpey"]),
  ev("election", "first elected", ("June 1977", "1977-06"), ["Seán Óg Tarpey"]),
  ev("election", "was re-elected", None, ["Seán Óg Tarpey"]),
  ev("candidacy", "unsuccessful candidate", ("1972", "1972"), ["Seán Óg Tarpey"]),
  ev("election", "won", ("1972", "1972"), ["Bríd", "Seán Óg Tarpey"]),
  ev("departure", "resigned", ("November 1985", "1985-11"), ["Fintan Keaveney"]),
  ev("travel", "accompanied Mr Keaveney", ("June 1984", "1984-06"), ["Seán Óg Tarpey", "Fintan Keaveney"]),
  ev("speech", "addressed its plenary session", ("June 1984", "1984-06"), ["Seán Óg Tarpey"]),
  ev("election", "lost his seat", ("June 1989", "1989-06"), ["Seán Óg Tarpey"]),
  ev("departure", "retirement", ("1993", "1993"), ["Seán Óg Tarpey"]),
)

P("d46-09", """Chaiyawat Sirisomphan (Thai: ชัยวัฒน์ ศิริสมพันธ์; 17 April 1936 – 9 September 2011) was a Thai economist and central banker. He was Governor of the Bank of Thailand from 1990 to 1996.

Early life and education

Chaiyawat was born in Bangkok to Phraya Sirisomphan Phakdi, a judge, and his third wife, Mom Luang Usa. He attended Assumption College and won a King's Scholarship in 1954. He graduated from King's College, Cambridge, in 1958 and received a doctorate from Princeton University in 1964.

Career

He joined the Bank of Thailand in 1964. He was director of the Research Department from 1975, assistant governor from 1981 and deputy governor from 1986 under Nukul Boonyarit. When Nukul was dismissed by Finance Minister Pramuan Sabhavasu-Thong on 6 March 1990, Chaiyawat was appointed in his place.

As governor he lifted exchange controls and opened the Bangkok offshore banking centre. In May 1992 he met the protest leader Major General Prasong Chamroen at the request of the Palace. In March 1993 he visited Hanoi, the first Thai governor to do so.

He resigned on 1 July 1996 after the collapse of the Krung Siam Commerce Bank, whose president, Kritsada Techaphan, fled to Canada and was convicted of embezzlement in 2005. Chaiyawat was succeeded by Rerngchai Wattanakul. In April 1998 he testified before the commission of inquiry chaired by Nukul Boonyarit, his own former superior. The commission criticised him, but no charges were brought.

Later years

From 1999 to 2003 he was chairman of the Thai Red Cross Eye Bank. He received the Knight Grand Cross of the Order of the White Elephant in 1993.

He married Khunying Duangduean Bunnag in 1966. Their son, Natthaphong Sirisomphan, was elected to the House of Representatives for the Democrat Party in 2007. Chaiyawat died in Bangkok of pancreatic cancer.
""",
  occ("Chaiyawat Sirisomphan", "Governor of the Bank of Thailand", start=("6 March 1990", "1990-03-06"), end=("1 July 1996", "1996-07-01"), again=["governor#3"]),
  occ("Sirisomphan Phakdi", "judge"),
  occ("Chaiyawat Sirisomphan", "director of the Research Department", start=("1975", "1975"), end=("1981", "1981")),
  occ("Chaiyawat Sirisomphan", "assistant governor", start=("1981", "1981"), end=("1986", "1986")),
  occ("Chaiyawat Sirisomphan", "deputy governor", start=("1986", "1986"), end=("6 March 1990", "1990-03-06")),
  occ("Nukul Boonyarit", "under Nukul", end=("6 March 1990", "1990-03-06")),
  occ("Pramuan Sabhavasu-Thong", "Finance Minister"),
  occ("Prasong Chamroen", "Major General"),
  occ("Kritsada Techaphan", "president"),
  occ("Rerngchai Wattanakul", "succeeded by", start=("1 July 1996", "1996-07-01")),
  occ("Nukul Boonyarit", "commission of inquiry chaired", start=("1998", "1998")),
  occ("Chaiyawat Sirisomphan", "chairman of the Thai Red Cross Eye Bank", start=("1999", "1999"), end=("2003", "2003")),
  occ("Natthaphong Sirisomphan", "House of Representatives", start=("2007", "2007")),
  fact("Chaiyawat Sirisomphan", "nativeName", "ชัยวัฒน์ ศิริสมพันธ์"),
  fact("Chaiyawat Sirisomphan", "birthDate", "17 April 1936", value="1936-04-17"),
  fact("Chaiyawat Sirisomphan", "deathDate", "9 September 2011", value="2011-09-09"),
  fact("Chaiyawat Sirisomphan", "nationality", "Thai#2"),
  fact("Chaiyawat Sirisomphan", "occupation", "economist"),
  fact("Chaiyawat Sirisomphan", "occupation", "central banker"),
  fact("Chaiyawat Sirisomphan", "birthPlace", "Bangkok"),
  fact("Chaiyawat Sirisomphan", "father", "Sirisomphan Phakdi"),
  fact("Chaiyawat Sirisomphan", "mother", "Usa"),
  fact("Sirisomphan Phakdi", "spouse", "Usa"),
  fact("Chaiyawat Sirisomphan", "education", "Assumption College"),
  fact("Chaiyawat Sirisomphan", "award", "King's Scholarship", date=("1954", "1954")),
  fact("Chaiyawat Sirisomphan", "education", "King's College, Cambridge", date=("1958", "1958")),
  fact("Chaiyawat Sirisomphan", "education", "Princeton University", date=("1964", "1964")),
  fact("Chaiyawat Sirisomphan", "award", "Knight Grand Cross of the Order of the White Elephant", date=("1993#2", "1993")),
  fact("Chaiyawat Sirisomphan", "spouse", "Duangduean Bunnag", date=("1966", "1966")),
  fact("Chaiyawat Sirisomphan", "children", "Natthaphong Sirisomphan"),
  fact("Duangduean Bunnag", "children", "Natthaphong Sirisomphan"),
  fact("Natthaphong Sirisomphan", "party", "Democrat Party"),
  fact("Chaiyawat Sirisomphan", "deathPlace", "Bangkok#3"),
  fact("Chaiyawat Sirisomphan", "causeOfDeath", "pancreatic cancer"),
  ev("award", "won", ("1954", "1954"), ["Chaiyawat Sirisomphan"]),
  ev("appointment", "joined the Bank", ("1964#2", "1964"), ["Chaiyawat Sirisomphan"]),
  ev("departure", "was dismissed", ("6 March 1990", "1990-03-06"), ["Nukul Boonyarit", "Pramuan Sabhavasu-Thong"]),
  ev("appointment", "was appointed", ("6 March 1990", "1990-03-06"), ["Chaiyawat Sirisomphan"]),
  ev("meeting", "met the protest leader", ("May 1992", "1992-05"), ["Chaiyawat Sirisomphan", "Prasong Chamroen"]),
  ev("travel", "visited Hanoi", ("March 1993", "1993-03"), ["Chaiyawat Sirisomphan"]),
  ev("departure", "resigned", ("1 July 1996", "1996-07-01"), ["Chaiyawat Sirisomphan"]),
  ev("travel", "fled to Canada", None, ["Kritsada Techaphan"]),
  ev("conviction", "was convicted", ("2005", "2005"), ["Kritsada Techaphan"]),
  ev("appointment", "was succeeded", None, ["Rerngchai Wattanakul"]),
  ev("testimony", "testified", ("April 1998", "1998-04"), ["Chaiyawat Sirisomphan", "Nukul Boonyarit"]),
  ev("investigation", "commission of inquiry", ("1998", "1998"), ["Nukul Boonyarit", "Chaiyawat Sirisomphan"]),
  ev("award", "received the Knight Grand Cross", ("1993#2", "1993"), ["Chaiyawat Sirisomphan"]),
  ev("election", "was elected", ("2007", "2007"), ["Natthaphong Sirisomphan"]),
)

P("d46-10", """CONFEDERATION OF WORKERS OF THE AMERICAS
Communiqué 14/2012

JURACI BARBALHO ELECTED GENERAL SECRETARY

Foz do Iguaçu, 20 April 2012. Delegates from 23 countries today elected the Brazilian metalworker Juraci Teodoro Barbalho as General Secretary of the Confederation for the period 2012–2016. Barbalho obtained 311 votes; the other candidate, Marta Pujol of the Argentine CTA, received 208. He replaces Víctor Manuel Báez Caballero of Paraguay, who did not stand again after eight years in the post.

The Congress also elected Linda Chamberland (Canada) as President. She succeeds Hassan Iturbe, who died in office in January.

In his first speech, Barbalho paid homage to the banana workers' leader Adelmo Chacón Ruano, shot dead in Guatemala on 3 March. The outgoing General Secretary met President Laura Stroessner Gill's Minister of Labour, Humberto Blasco, on the eve of the Congress and handed him a letter on the case.

Who is Juraci Barbalho?

Juraci Barbalho was born in Caruaru, Pernambuco, on 8 July 1955, the seventh child of a weaver. At sixteen he moved to São Bernardo do Campo, where he trained as a toolmaker at SENAI. He was arrested by the political police, the DOPS, during the strike of April 1980 and held for 31 days. He was among the founders of the Workers' Party that year. He was president of the Metalworkers' Union of Diadema (1987–1993), treasurer of the CUT (1994–2000) and its secretary for international relations from 2003 until this election. In 1998 he stood without success for the Chamber of Deputies.

In 2008 the Legislative Assembly of São Paulo awarded him the Santo Dias Prize. His wife, Neide Barbalho, is a city councillor in Diadema; his brother, Josué Barbalho, was deputy mayor of Caruaru from 2001 to 2004.
""",
  occ("Juraci Teodoro Barbalho", "GENERAL SECRETARY", start=("20 April 2012", "2012-04-20"), again=["General Secretary of the Confederation"]),
  occ("Víctor Manuel Báez Caballero", "replaces", start=("eight years", "2004"), end=("20 April 2012", "2012-04-20"), again=["General Secretary#2"]),
  occ("Linda Chamberland", "President", start=("20 April 2012", "2012-04-20")),
  occ("Hassan Iturbe", "succeeds", end=("January", "2012-01")),
  occ("Adelmo Chacón Ruano", "banana workers' leader", end=("3 March", "2012-03-03")),
  occ("Laura Stroessner Gill", "President#2"),
  occ("Humberto Blasco", "Minister of Labour"),
  occ("Juraci Teodoro Barbalho", "president of the Metalworkers' Union of Diadema", start=("1987", "1987"), end=("1993", "1993")),
  occ("Juraci Teodoro Barbalho", "treasurer of the CUT", start=("1994", "1994"), end=("2000", "2000")),
  occ("Juraci Teodoro Barbalho", "secretary for international relations", start=("2003", "2003"), end=("until this election", "2012-04-20")),
  occ("Neide Barbalho", "city councillor in Diadema"),
  occ("Josué Barbalho", "deputy mayor of Caruaru", start=("2001", "2001"), end=("2004", "2004")),
  fact("Juraci Teodoro Barbalho", "nationality", "Brazilian"),
  fact("Juraci Teodoro Barbalho", "occupation", "metalworker"),
  fact("Víctor Manuel Báez Caballero", "nationality", "Paraguay"),
  fact("Marta Pujol", "nationality", "Argentine"),
  fact("Linda Chamberland", "nationality", "Canada"),
  fact("Hassan Iturbe", "deathDate", "January", value="2012-01"),
  fact("Adelmo Chacón Ruano", "causeOfDeath", "shot dead"),
  fact("Adelmo Chacón Ruano", "deathPlace", "Guatemala"),
  fact("Adelmo Chacón Ruano", "deathDate", "3 March", value="2012-03-03"),
  fact("Juraci Teodoro Barbalho", "birthPlace", "Caruaru, Pernambuco"),
  fact("Juraci Teodoro Barbalho", "birthDate", "8 July 1955", value="1955-07-08"),
  fact("Juraci Teodoro Barbalho", "education", "SENAI"),
  fact("Juraci Teodoro Barbalho", "occupation", "toolmaker"),
  fact("Juraci Teodoro Barbalho", "party", "Workers' Party", date=("that year", "1980")),
  fact("Juraci Teodoro Barbalho", "award", "Santo Dias Prize", date=("2008", "2008")),
  fact("Juraci Teodoro Barbalho", "spouse", "Neide Barbalho"),
  fact("Juraci Teodoro Barbalho", "siblings", "Josué Barbalho"),
  ev("election", "elected", ("20 April 2012", "2012-04-20"), ["Juraci Teodoro Barbalho", "Marta Pujol"]),
  ev("candidacy", "candidate", ("20 April 2012", "2012-04-20"), ["Marta Pujol"]),
  ev("election", "elected#2", ("20 April 2012", "2012-04-20"), ["Linda Chamberland"]),
  ev("speech", "first speech", ("20 April 2012", "2012-04-20"), ["Juraci Teodoro Barbalho"]),
  ev("meeting", "met", ("on the eve of the Congress", "2012-04"), ["Víctor Manuel Báez Caballero", "Humberto Blasco"]),
  ev("communication", "handed him a letter", ("on the eve of the Congress", "2012-04"), ["Víctor Manuel Báez Caballero", "Humberto Blasco"]),
  ev("travel", "moved to São Bernardo do Campo", ("At sixteen", "1971"), ["Juraci Teodoro Barbalho"]),
  ev("arrest", "was arrested", ("April 1980", "1980-04"), ["Juraci Teodoro Barbalho"]),
  ev("candidacy", "stood without success", ("1998", "1998"), ["Juraci Teodoro Barbalho"]),
  ev("election", "without success", ("1998", "1998"), ["Juraci Teodoro Barbalho"]),
  ev("award", "awarded", ("2008", "2008"), ["Juraci Teodoro Barbalho"]),
)

P("d46-11", """Samuel Babatunde Akinrele (11 September 1909 – 27 May 1988) was a Nigerian Anglican bishop. He was the second Bishop of Ondo-Ekiti, serving from 1962 to 1979.

Background

Akinrele was born in Ikere to Yoruba parents; his father, Chief Ezekiel Akinrele, was the Olori of the town. He was educated at Christ's School, Ado-Ekiti, and St Andrew's College, Oyo, and worked as a teacher before ordination. He later read theology at Fourah Bay College, Freetown, graduating in 1941.

Ministry

He was made deacon in 1942 and priest in 1943 by the Bishop of Lagos, Leslie Gordon Vinning-Hart. He was curate at St Paul's, Breadfruit (1943–1947), principal of Vining College, Akure (1951–1957), and Archdeacon of Ekiti (1957–1962). He was consecrated bishop on 24 February 1962 at Lagos, following the death of the first bishop, Thomas Odukoya, in August 1961.

In 1966 Akinrele visited Kaduna and met the military governor, Lieutenant Colonel Usman Danladi. During the Civil War he wrote to the Archbishop of Canterbury about the relief flights. He attended the Lambeth Conferences of 1968 and 1978 and addressed the latter on polygamy. In 1971, when the Archbishop of West Africa retired, he was nominated for the see, but the electors chose Moses Nathanael Scott-Davies, Bishop of Sierra Leone.

He was appointed an Officer of the Order of the Niger (OON) in 1975. He retired on 11 September 1979 and was succeeded by Emmanuel Bolanle Gbonigi-Ojo, his archdeacon.

Family

In 1936 he married Comfort Adesina, who was president of the Mothers' Union in the diocese. Of their six children, Justice Oluwole Akinrele was appointed to the Court of Appeal in 1984, and Folake was the wife of Major General Rotimi Bajowa, who was retired from the army in 1975.
""",
  occ("Samuel Babatunde Akinrele", "Bishop of Ondo-Ekiti", start=("24 February 1962", "1962-02-24"), end=("11 September 1979", "1979-09-11"), again=["bishop", "bishop#2"]),
  occ("Ezekiel Akinrele", "Chief"),
  occ("Ezekiel Akinrele", "Olori of the town"),
  occ("Samuel Babatunde Akinrele", "deacon", start=("1942", "1942"), end=("1943", "1943")),
  occ("Samuel Babatunde Akinrele", "priest", start=("1943", "1943")),
  occ("Leslie Gordon Vinning-Hart", "Bishop of Lagos"),
  occ("Samuel Babatunde Akinrele", "curate at St Paul's, Breadfruit", start=("1943#2", "1943"), end=("1947", "1947")),
  occ("Samuel Babatunde Akinrele", "principal of Vining College, Akure", start=("1951", "1951"), end=("1957", "1957")),
  occ("Samuel Babatunde Akinrele", "Archdeacon of Ekiti", start=("1957#2", "1957"), end=("1962#2", "1962")),
  occ("Thomas Odukoya", "first bishop", end=("August 1961", "1961-08")),
  occ("Usman Danladi", "military governor"),
  occ("Usman Danladi", "Lieutenant Colonel"),
  occ("Moses Nathanael Scott-Davies", "Archbishop of West Africa", start=("1971", "1971")),
  occ("Moses Nathanael Scott-Davies", "Bishop of Sierra Leone"),
  occ("Emmanuel Bolanle Gbonigi-Ojo", "succeeded by", start=("11 September 1979", "1979-09-11")),
  occ("Emmanuel Bolanle Gbonigi-Ojo", "archdeacon"),
  occ("Comfort Adesina", "president of the Mothers' Union in the diocese"),
  occ("Oluwole Akinrele", "Justice"),
  occ("Oluwole Akinrele", "Court of Appeal", start=("1984", "1984")),
  occ("Rotimi Bajowa", "Major General", end=("1975#2", "1975")),
  fact("Samuel Babatunde Akinrele", "birthDate", "11 September 1909", value="1909-09-11"),
  fact("Samuel Babatunde Akinrele", "deathDate", "27 May 1988", value="1988-05-27"),
  fact("Samuel Babatunde Akinrele", "nationality", "Nigerian"),
  fact("Samuel Babatunde Akinrele", "religion", "Anglican"),
  fact("Samuel Babatunde Akinrele", "birthPlace", "Ikere"),
  fact("Samuel Babatunde Akinrele", "ethnicity", "Yoruba"),
  fact("Samuel Babatunde Akinrele", "father", "Ezekiel Akinrele"),
  fact("Samuel Babatunde Akinrele", "education", "Christ's School, Ado-Ekiti"),
  fact("Samuel Babatunde Akinrele", "education", "St Andrew's College, Oyo"),
  fact("Samuel Babatunde Akinrele", "occupation", "teacher"),
  fact("Samuel Babatunde Akinrele", "education", "Fourah Bay College, Freetown", date=("1941", "1941")),
  fact("Samuel Babatunde Akinrele", "award", "Officer of the Order of the Niger (OON)", date=("1975", "1975")),
  fact("Samuel Babatunde Akinrele", "spouse", "Comfort Adesina", date=("1936", "1936")),
  fact("Samuel Babatunde Akinrele", "children", "Oluwole Akinrele"),
  fact("Samuel Babatunde Akinrele", "children", "Folake"),
  fact("Comfort Adesina", "children", "Oluwole Akinrele"),
  fact("Comfort Adesina", "children", "Folake"),
  fact("Folake", "spouse", "Rotimi Bajowa"),
  ev("appointment", "was made deacon", ("1942", "1942"), ["Samuel Babatunde Akinrele", "Leslie Gordon Vinning-Hart"]),
  ev("appointment", "was consecrated", ("24 February 1962", "1962-02-24"), ["Samuel Babatunde Akinrele"]),
  ev("travel", "visited Kaduna", ("1966", "1966"), ["Samuel Babatunde Akinrele"]),
  ev("meeting", "met the military governor", ("1966", "1966"), ["Samuel Babatunde Akinrele", "Usman Danladi"]),
  ev("communication", "wrote to the Archbishop of Canterbury", None, ["Samuel Babatunde Akinrele"]),
  ev("meeting", "attended the Lambeth Conferences", ("1968", "1968"), ["Samuel Babatunde Akinrele"]),
  ev("speech", "addressed the latter", ("1978", "1978"), ["Samuel Babatunde Akinrele"]),
  ev("candidacy", "was nominated", ("1971", "1971"), ["Samuel Babatunde Akinrele"]),
  ev("election", "chose", ("1971", "1971"), ["Moses Nathanael Scott-Davies", "Samuel Babatunde Akinrele"]),
  ev("award", "was appointed an Officer", ("1975", "1975"), ["Samuel Babatunde Akinrele"]),
  ev("departure", "retired on 11 September", ("11 September 1979", "1979-09-11"), ["Samuel Babatunde Akinrele"]),
  ev("appointment", "was succeeded", ("11 September 1979", "1979-09-11"), ["Emmanuel Bolanle Gbonigi-Ojo"]),
  ev("appointment", "was appointed to the Court", ("1984", "1984"), ["Oluwole Akinrele"]),
  ev("departure", "was retired", ("1975#2", "1975"), ["Rotimi Bajowa"]),
)

P("d46-12", """SECRETARY-GENERAL APPOINTS TORGEIR LØVSETH OF NORWAY SPECIAL REPRESENTATIVE FOR HAITI

SG/A/2291
BIO/5518
18 May 2011

The Secretary-General announced today the appointment of Torgeir Løvseth of Norway as his Special Representative for Haiti and Head of the United Nations Stabilization Mission in that country. Mr. Løvseth will take over from Edmundo Arrieta-Mulet of Guatemala, whose tour of duty ended on 31 March. The Secretary-General is grateful to Mr. Arrieta-Mulet, who was appointed four days after the earthquake of January 2010, when his predecessor, Hédi Ben Annab of Tunisia, and twelve colleagues lost their lives in the collapse of the Christopher Hotel in Port-au-Prince.

Mr. Løvseth served from 2006 to 2010 as Norway’s Ambassador to Ethiopia and Permanent Observer to the African Union. Prior to this, he was Director-General for Humanitarian Affairs at the Ministry of Foreign Affairs in Oslo (2001–2006). He was Deputy Special Envoy for the Sudan talks in Naivasha in 2003 and 2004, where he worked with the chief mediator, General Lazaro Kiprop of Kenya, and State Secretary in the Ministry of International Development from 1997 until 2000 under the Minister, Hilde Bjørgum, a fellow member of the Christian Democratic Party.

He began his career as a delegate of the Norwegian Red Cross, and in that capacity he was detained for five weeks in Iraqi Kurdistan in 1991. In June 2005 he briefed the Security Council on Darfur.

Born in Namsos in 1957, Mr. Løvseth studied history at the University of Trondheim, from which he graduated in 1983. He was made a Commander of the Order of St. Olav in 2007. He is married to the author Kari Sverdrup-Moe and has two daughters.

He will travel to Port-au-Prince in June.
""",
  occ("Torgeir Løvseth", "SPECIAL REPRESENTATIVE FOR HAITI", start=("18 May 2011", "2011-05-18"), again=["Special Representative for Haiti"]),
  occ("Torgeir Løvseth", "Head of the United Nations Stabilization Mission", start=("18 May 2011", "2011-05-18")),
  occ("Edmundo Arrieta-Mulet", "tour of duty", start=("January 2010", "2010-01-16"), end=("31 March", "2011-03-31"), again=["take over"]),
  occ("Hédi Ben Annab", "predecessor", end=("January 2010", "2010-01")),
  occ("Torgeir Løvseth", "Ambassador to Ethiopia", start=("2006", "2006"), end=("2010#2", "2010")),
  occ("Torgeir Løvseth", "Permanent Observer to the African Union", start=("2006", "2006"), end=("2010#2", "2010")),
  occ("Torgeir Løvseth", "Director-General for Humanitarian Affairs at the Ministry of Foreign Affairs", start=("2001", "2001"), end=("2006#2", "2006")),
  occ("Torgeir Løvseth", "Deputy Special Envoy for the Sudan talks", start=("2003", "2003"), end=("2004", "2004")),
  occ("Lazaro Kiprop", "chief mediator"),
  occ("Lazaro Kiprop", "General#4"),
  occ("Torgeir Løvseth", "State Secretary in the Ministry of International Development", start=("1997", "1997"), end=("2000", "2000")),
  occ("Hilde Bjørgum", "Minister"),
  occ("Torgeir Løvseth", "delegate of the Norwegian Red Cross", start=None, end=None),
  fact("Torgeir Løvseth", "nationality", "Norway"),
  fact("Edmundo Arrieta-Mulet", "nationality", "Guatemala"),
  fact("Hédi Ben Annab", "nationality", "Tunisia"),
  fact("Hédi Ben Annab", "deathDate", "January 2010", value="2010-01"),
  fact("Hédi Ben Annab", "deathPlace", "Port-au-Prince"),
  fact("Hédi Ben Annab", "causeOfDeath", "collapse of the Christopher Hotel"),
  fact("Lazaro Kiprop", "nationality", "Kenya"),
  fact("Hilde Bjørgum", "party", "Christian Democratic Party"),
  fact("Torgeir Løvseth", "party", "Christian Democratic Party"),
  fact("Torgeir Løvseth", "birthPlace", "Namsos"),
  fact("Torgeir Løvseth", "birthDate", "1957", value="1957"),
  fact("Torgeir Løvseth", "education", "University of Trondheim", date=("1983", "1983")),
  fact("Torgeir Løvseth", "award", "Commander of the Order of St. Olav", date=("2007", "2007")),
  fact("Torgeir Løvseth", "spouse", "Kari Sverdrup-Moe"),
  fact("Kari Sverdrup-Moe", "occupation", "author"),
  ev("appointment", "appointment", ("18 May 2011", "2011-05-18"), ["Torgeir Løvseth"]),
  ev("departure", "ended", ("31 March", "2011-03-31"), ["Edmundo Arrieta-Mulet"]),
  ev("appointment", "was appointed", ("January 2010", "2010-01-16"), ["Edmundo Arrieta-Mulet"]),
  ev("arrest", "was detained", ("1991", "1991"), ["Torgeir Løvseth"]),
  ev("speech", "briefed the Security Council", ("June 2005", "2005-06"), ["Torgeir Løvseth"]),
  ev("award", "was made a Commander", ("2007", "2007"), ["Torgeir Løvseth"]),
)

P("d46-13", """Fadhil Abd al-Wahid al-Rikabi (Arabic: فاضل عبد الواحد الركابي; 1927 – 14 April 1993) was an Iraqi engineer who headed the Iraq National Petroleum Company from 1968 to 1975 and was Minister of Oil from 1975 to 1982.

Early life

Al-Rikabi was born in Nasiriyah into a Shia family. He studied at the Central Secondary School in Baghdad and, on a government scholarship, at the University of Birmingham, where he received a degree in petroleum engineering in 1952. He joined the Ba'ath Party in 1957.

Career

From 1953 he worked for the Basrah Petroleum Company as a field engineer. He was dismissed after the strike of November 1956 and was imprisoned for three months. In February 1963 he was appointed director-general of oil affairs, a post that he lost in November of the same year.

On 2 August 1968 he became chairman of the national company, replacing Adib al-Jadir-Khayyat, who was arrested in 1969 and later wrote a book on his imprisonment in exile. Al-Rikabi visited Moscow in June 1969 and signed the agreement for the North Rumaila field with the Soviet minister Semyon Skachkin. On 1 June 1972 he announced the nationalization of the Kirkuk fields in a broadcast speech. In May 1975 he succeeded Saadoun Hammoud as Minister of Oil; Hammoud became foreign minister in the same reshuffle. He represented Iraq at fourteen conferences of OPEC and was president of the conference in 1979.

He was removed on 27 June 1982, and the Revolutionary Court investigated him over the purchase of two tankers. He was released without trial in 1984. His deputy, Abd al-Munim Samarrai-Alwan, was sentenced to death in 1983.

Later life and death

Al-Rikabi moved to Amman in 1991, where he died of leukaemia. He was married to Suad al-Gaylani, a chemist. His brother Talib al-Rikabi was ambassador to Brazil from 1976 to 1980.
""",
  occ("Fadhil Abd al-Wahid al-Rikabi", "headed the Iraq National Petroleum Company", start=("2 August 1968", "1968-08-02"), end=("1975", "1975"), again=["chairman of the national company"]),
  occ("Fadhil Abd al-Wahid al-Rikabi", "Minister of Oil", start=("May 1975", "1975-05"), end=("27 June 1982", "1982-06-27"), again=["Minister of Oil#2"]),
  occ("Fadhil Abd al-Wahid al-Rikabi", "field engineer", start=("1953", "1953"), end=("November 1956", "1956-11")),
  occ("Fadhil Abd al-Wahid al-Rikabi", "director-general of oil affairs", start=("February 1963", "1963-02"), end=("November of the same year", "1963-11")),
  occ("Adib al-Jadir-Khayyat", "replacing", end=("2 August 1968", "1968-08-02")),
  occ("Semyon Skachkin", "minister"),
  occ("Saadoun Hammoud", "succeeded", end=("May 1975", "1975-05")),
  occ("Saadoun Hammoud", "foreign minister", start=("May 1975", "1975-05")),
  occ("Fadhil Abd al-Wahid al-Rikabi", "president of the conference", start=("1979", "1979"), end=("1979", "1979")),
  occ("Abd al-Munim Samarrai-Alwan", "deputy"),
  occ("Talib al-Rikabi", "ambassador to Brazil", start=("1976", "1976"), end=("1980", "1980")),
  fact("Fadhil Abd al-Wahid al-Rikabi", "nativeName", "فاضل عبد الواحد الركابي"),
  fact("Fadhil Abd al-Wahid al-Rikabi", "birthDate", "1927", value="1927"),
  fact("Fadhil Abd al-Wahid al-Rikabi", "deathDate", "14 April 1993", value="1993-04-14"),
  fact("Fadhil Abd al-Wahid al-Rikabi", "nationality", "Iraqi"),
  fact("Fadhil Abd al-Wahid al-Rikabi", "occupation", "engineer"),
  fact("Fadhil Abd al-Wahid al-Rikabi", "birthPlace", "Nasiriyah"),
  fact("Fadhil Abd al-Wahid al-Rikabi", "religion", "Shia"),
  fact("Fadhil Abd al-Wahid al-Rikabi", "education", "Central Secondary School in Baghdad"),
  fact("Fadhil Abd al-Wahid al-Rikabi", "education", "University of Birmingham", date=("1952", "1952")),
  fact("Fadhil Abd al-Wahid al-Rikabi", "party", "Ba'ath Party", date=("1957", "1957")),
  fact("Semyon Skachkin", "nationality", "Soviet"),
  fact("Fadhil Abd al-Wahid al-Rikabi", "deathPlace", "Amman"),
  fact("Fadhil Abd al-Wahid al-Rikabi", "causeOfDeath", "leukaemia"),
  fact("Fadhil Abd al-Wahid al-Rikabi", "spouse", "Suad al-Gaylani"),
  fact("Suad al-Gaylani", "occupation", "chemist"),
  fact("Fadhil Abd al-Wahid al-Rikabi", "siblings", "Talib al-Rikabi"),
  ev("departure", "was dismissed", ("November 1956", "1956-11"), ["Fadhil Abd al-Wahid al-Rikabi"]),
  ev("arrest", "was imprisoned", None, ["Fadhil Abd al-Wahid al-Rikabi"]),
  ev("appointment", "was appointed", ("February 1963", "1963-02"), ["Fadhil Abd al-Wahid al-Rikabi"]),
  ev("departure", "lost", ("November of the same year", "1963-11"), ["Fadhil Abd al-Wahid al-Rikabi"]),
  ev("appointment", "became", ("2 August 1968", "1968-08-02"), ["Fadhil Abd al-Wahid al-Rikabi"]),
  ev("arrest", "was arrested", ("1969", "1969"), ["Adib al-Jadir-Khayyat"]),
  ev("travel", "visited Moscow", ("June 1969", "1969-06"), ["Fadhil Abd al-Wahid al-Rikabi"]),
  ev("meeting", "signed the agreement", ("June 1969", "1969-06"), ["Fadhil Abd al-Wahid al-Rikabi", "Semyon Skachkin"]),
  ev("speech", "broadcast speech", ("1 June 1972", "1972-06-01"), ["Fadhil Abd al-Wahid al-Rikabi"]),
  ev("appointment", "succeeded", ("May 1975", "1975-05"), ["Fadhil Abd al-Wahid al-Rikabi"]),
  ev("appointment", "became#2", ("May 1975", "1975-05"), ["Saadoun Hammoud"]),
  ev("departure", "was removed", ("27 June 1982", "1982-06-27"), ["Fadhil Abd al-Wahid al-Rikabi"]),
  ev("investigation", "investigated", None, ["Fadhil Abd al-Wahid al-Rikabi"]),
  ev("conviction", "was sentenced to death", ("1983", "1983"), ["Abd al-Munim Samarrai-Alwan"]),
  ev("travel", "moved to Amman", ("1991", "1991"), ["Fadhil Abd al-Wahid al-Rikabi"]),
)

P("d46-14", """Latvijas Banka
About us › Council › Members

Inguna Zvaigzne-Ozola
Deputy Governor

Inguna Zvaigzne-Ozola has been Deputy Governor of Latvijas Banka since 21 December 2016. She was elected by the Saeima with 61 votes to 24 on the proposal of the Governor, Uldis Vītoliņš, and re-elected in December 2022 for a second term of six years. Her predecessor was Andris Rūdolfs, who had resigned in June 2016 after his arrest by the Corruption Prevention and Combating Bureau (KNAB); he was acquitted of all charges in 2021.

Professional experience

2011–2016 Alternate Executive Director for the Nordic-Baltic Constituency, International Monetary Fund, Washington
2009–2011 State Secretary, Ministry of Finance
2003–2009 Head of the Monetary Policy Department, Latvijas Banka
1998–2003 Economist, later Chief Economist, Latvijas Banka

As State Secretary she was a member of the delegation headed by Finance Minister Einars Rozītis in the talks with the European Commission in Brussels in March 2009. She gave evidence to the Saeima committee of inquiry into the takeover of Parex Banka on 17 November 2009. Minister Rozītis left office in November 2010 and was followed by Artis Vilkaste.

Education

1998 Master's degree in economics, University of Latvia
2007 PhD, Stockholm School of Economics

Decorations

2015 Order of the Three Stars, Class IV
2019 Cross of Recognition

Other activities

Inguna Zvaigzne-Ozola lectures at the Riga Graduate School of Law. On 14 May 2019 she delivered the Einar Repše-Lapiņš Memorial Lecture in Jelgava. She is a member of the board of the Riga Philharmonic Society, which is chaired by the former Minister of Culture, Helēna Demakova-Kalve.

Inguna Zvaigzne-Ozola was born in Talsi in 1974. Her husband, Mārtiņš Ozols, is an architect; they have one daughter.
""",
  occ("Inguna Zvaigzne-Ozola", "Deputy Governor of Latvijas Banka", start=("21 December 2016", "2016-12-21"), end=("December 2022", "2022-12"), again=["Deputy Governor"]),
  occ("Inguna Zvaigzne-Ozola", "second term", start=("December 2022", "2022-12")),
  occ("Uldis Vītoliņš", "Governor#3"),
  occ("Andris Rūdolfs", "predecessor", end=("June 2016", "2016-06")),
  occ("Inguna Zvaigzne-Ozola", "Alternate Executive Director for the Nordic-Baltic Constituency, International Monetary Fund", start=("2011", "2011"), end=("2016#3", "2016")),
  occ("Inguna Zvaigzne-Ozola", "State Secretary, Ministry of Finance", start=("2009", "2009"), end=("2011#2", "2011"), again=["State Secretary#2"]),
  occ("Inguna Zvaigzne-Ozola", "Head of the Monetary Policy Department, Latvijas Banka", start=("2003", "2003"), end=("2009#2", "2009")),
  occ("Inguna Zvaigzne-Ozola", "Chief Economist, Latvijas Banka", end=("2003#2", "2003")),
  occ("Inguna Zvaigzne-Ozola", "Economist", start=("1998", "1998")),
  occ("Einars Rozītis", "Finance Minister", end=("November 2010", "2010-11")),
  occ("Artis Vilkaste", "followed by", start=("November 2010", "2010-11")),
  occ("Inguna Zvaigzne-Ozola", "lectures at the Riga Graduate School of Law"),
  occ("Inguna Zvaigzne-Ozola", "member of the board of the Riga Philharmonic Society"),
  occ("Helēna Demakova-Kalve", "chaired"),
  occ("Helēna Demakova-Kalve", "Minister of Culture"),
  fact("Inguna Zvaigzne-Ozola", "education", "University of Latvia", date=("1998#2", "1998")),
  fact("Inguna Zvaigzne-Ozola", "education", "Stockholm School of Economics", date=("2007", "2007")),
  fact("Inguna Zvaigzne-Ozola", "award", "Order of the Three Stars, Class IV", date=("2015", "2015")),
  fact("Inguna Zvaigzne-Ozola", "award", "Cross of Recognition", date=("2019", "2019")),
  fact("Inguna Zvaigzne-Ozola", "birthPlace", "Talsi"),
  fact("Inguna Zvaigzne-Ozola", "birthDate", "1974", value="1974"),
  fact("Inguna Zvaigzne-Ozola", "spouse", "Mārtiņš Ozols"),
  fact("Mārtiņš Ozols", "occupation", "architect"),
  ev("election", "was elected", ("21 December 2016", "2016-12-21"), ["Inguna Zvaigzne-Ozola"]),
  ev("election", "re-elected", ("December 2022", "2022-12"), ["Inguna Zvaigzne-Ozola"]),
  ev("departure", "had resigned", ("June 2016", "2016-06"), ["Andris Rūdolfs"]),
  ev("arrest", "arrest", None, ["Andris Rūdolfs"]),
  ev("meeting", "talks with the European Commission", ("March 2009", "2009-03"), ["Inguna Zvaigzne-Ozola", "Einars Rozītis"]),
  ev("testimony", "gave evidence", ("17 November 2009", "2009-11-17"), ["Inguna Zvaigzne-Ozola"]),
  ev("investigation", "committee of inquiry", ("17 November 2009", "2009-11-17"), ["Inguna Zvaigzne-Ozola"]),
  ev("departure", "left office", ("November 2010", "2010-11"), ["Einars Rozītis"]),
  ev("appointment", "was followed", ("November 2010", "2010-11"), ["Artis Vilkaste"]),
  ev("speech", "delivered the Einar Repše-Lapiņš Memorial Lecture", ("14 May 2019", "2019-05-14"), ["Inguna Zvaigzne-Ozola"]),
)

P("d46-15", """Deng Xunliang (Chinese: 邓训良; March 1903 – 20 February 1971), also known as Lao Mei, was a Chinese Communist labour leader. He was first vice-chairman of the All-China Federation of Trade Unions from 1953 to 1966.

Early life and revolution

Deng was born in Anyuan, Jiangxi, to a Hakka family and became a coal miner at thirteen. He joined the Chinese Communist Party in 1924. In May 1925 he took part in the Second National Labour Congress in Guangzhou, and in 1927 he was elected secretary of the Pingxiang Miners' Union. In 1930 he travelled to Moscow and studied for two years at the Lenin School under the name Melnikov.

In October 1933 he was arrested in Shanghai, betrayed by his deputy Gu Zhaoming, and sentenced to ten years in prison. He was released in September 1937 and went to Yan'an. From 1940 to 1945 he was head of the labour department of the Shaanxi-Gansu-Ningxia Border Region. Gu Zhaoming was executed in Nanjing in 1951.

People's Republic

In 1949 Deng was appointed deputy minister of labour under Li Shaozhen. He led the Chinese delegation to the congress of the World Federation of Trade Unions in Vienna in October 1953 and met its general secretary, Louis Saillard. He was elected an alternate member of the Eighth Central Committee in September 1956.

In December 1957 he sent a letter to the chairman of the federation, Lai Ruochen, criticizing the treatment of contract workers. Lai died in May 1958 and was succeeded by Liu Ningqing.

Deng was purged in December 1966 and sent to a farm in Henan, where he died of pneumonia. He was rehabilitated in 1979. His wife, Zeng Yulan, was deputy president of the Women's Federation of Jiangxi; his son, Deng Xiaomei, was vice-governor of Hunan from 1985 to 1993.
""",
  occ("Deng Xunliang", "labour leader"),
  occ("Deng Xunliang", "first vice-chairman of the All-China Federation of Trade Unions", start=("1953", "1953"), end=("December 1966", "1966-12")),
  occ("Deng Xunliang", "secretary of the Pingxiang Miners' Union", start=("1927", "1927")),
  occ("Gu Zhaoming", "deputy"),
  occ("Deng Xunliang", "head of the labour department of the Shaanxi-Gansu-Ningxia Border Region", start=("1940", "1940"), end=("1945", "1945")),
  occ("Deng Xunliang", "deputy minister of labour", start=("1949", "1949")),
  occ("Li Shaozhen", "under Li Shaozhen"),
  occ("Deng Xunliang", "led the Chinese delegation to the congress of the World Federation of Trade Unions", start=("October 1953", "1953-10")),
  occ("Louis Saillard", "general secretary"),
  occ("Deng Xunliang", "alternate member of the Eighth Central Committee", start=("September 1956", "1956-09")),
  occ("Lai Ruochen", "chairman of the federation", end=("May 1958", "1958-05")),
  occ("Liu Ningqing", "succeeded by", start=("May 1958", "1958-05")),
  occ("Zeng Yulan", "deputy president of the Women's Federation of Jiangxi"),
  occ("Deng Xiaomei", "vice-governor of Hunan", start=("1985", "1985"), end=("1993", "1993")),
  fact("Deng Xunliang", "nativeName", "邓训良"),
  fact("Deng Xunliang", "birthDate", "March 1903", value="1903-03"),
  fact("Deng Xunliang", "deathDate", "20 February 1971", value="1971-02-20"),
  fact("Deng Xunliang", "alias", "Lao Mei"),
  fact("Deng Xunliang", "alias", "Melnikov"),
  fact("Deng Xunliang", "nationality", "Chinese#2"),
  fact("Deng Xunliang", "birthPlace", "Anyuan, Jiangxi"),
  fact("Deng Xunliang", "ethnicity", "Hakka"),
  fact("Deng Xunliang", "occupation", "coal miner"),
  fact("Deng Xunliang", "party", "Chinese Communist Party", date=("1924", "1924")),
  fact("Deng Xunliang", "education", "Lenin School", date=("1930", "1930")),
  fact("Gu Zhaoming", "causeOfDeath", "executed"),
  fact("Gu Zhaoming", "deathPlace", "Nanjing"),
  fact("Gu Zhaoming", "deathDate", "1951", value="1951"),
  fact("Lai Ruochen", "deathDate", "May 1958", value="1958-05"),
  fact("Deng Xunliang", "deathPlace", "Henan"),
  fact("Deng Xunliang", "causeOfDeath", "pneumonia"),
  fact("Deng Xunliang", "spouse", "Zeng Yulan"),
  fact("Deng Xunliang", "children", "Deng Xiaomei"),
  ev("meeting", "took part", ("May 1925", "1925-05"), ["Deng Xunliang"]),
  ev("election", "was elected secretary", ("1927", "1927"), ["Deng Xunliang"]),
  ev("travel", "travelled to Moscow", ("1930", "1930"), ["Deng Xunliang"]),
  ev("arrest", "was arrested", ("October 1933", "1933-10"), ["Deng Xunliang"]),
  ev("disclosure", "betrayed", ("October 1933", "1933-10"), ["Gu Zhaoming", "Deng Xunliang"]),
  ev("conviction", "sentenced", None, ["Deng Xunliang"]),
  ev("travel", "went to Yan'an", ("September 1937", "1937-09"), ["Deng Xunliang"]),
  ev("appointment", "was appointed", ("1949", "1949"), ["Deng Xunliang"]),
  ev("travel", "led the Chinese delegation", ("October 1953", "1953-10"), ["Deng Xunliang"]),
  ev("meeting", "met its general secretary", ("October 1953", "1953-10"), ["Deng Xunliang", "Louis Saillard"]),
  ev("election", "was elected an alternate member", ("September 1956", "1956-09"), ["Deng Xunliang"]),
  ev("communication", "sent a letter", ("December 1957", "1957-12"), ["Deng Xunliang", "Lai Ruochen"]),
  ev("appointment", "was succeeded", ("May 1958", "1958-05"), ["Liu Ningqing"]),
  ev("departure", "was purged", ("December 1966", "1966-12"), ["Deng Xunliang"]),
)

P("d46-16", """UNIVERSITY OF CAPE COAST
Office of the Registrar

PROFILE OF THE VICE-CHANCELLOR

Professor Mrs. Esi Bentsiwa Quayson-Arthur

Professor Esi Quayson-Arthur assumed office as Vice-Chancellor on 1 October 2012. She is the first woman to head the University and the eleventh person to do so since its foundation as a university college in 1962. The Governing Council, chaired by Justice Kwame Obuasi Lartey (retired), appointed her on 24 May 2012 upon the recommendation of a Search Committee. She took over from Professor Kofi Otabil Ansah, who served two terms from 2004 and is now Chairman of the National Accreditation Board.

Prior to her appointment, she was Pro-Vice-Chancellor (2008–2012), Dean of the Faculty of Science (2004–2008) and Head of the Department of Botany (1999–2003). She was a Visiting Professor at Michigan State University in 2003–04.

Professor Quayson-Arthur was born at Saltpond on 30 November 1953 to Mr. Joseph Bentsi Quayson, a cocoa purchasing clerk, and Madam Aba Essuman. She is a product of Wesley Girls' High School, Cape Coast, where she was Senior Prefect in 1972, and of the University of Cape Coast, where she took her first degree in 1977. She obtained her PhD in plant pathology from the University of Reading in 1985.

In November 2009 she addressed the Association of African Universities in Addis Ababa. In March 2013 she led a delegation to Hunan City University in China and held talks with its president, Professor Luo Chengwei.

She received the Order of the Volta (Officer) in July 2011 and was elected a Fellow of the Ghana Academy of Arts and Sciences in 2010.

She is an elder of the Methodist Church and is married to Mr. Ebo Arthur, a former Managing Director of the Ghana Cocoa Marketing Company, who retired in 2009. They have three children.
""",
  occ("Esi Bentsiwa Quayson-Arthur", "VICE-CHANCELLOR", start=("1 October 2012", "2012-10-01"), again=["Vice-Chancellor", "head the University"]),
  occ("Esi Bentsiwa Quayson-Arthur", "Professor"),
  occ("Kwame Obuasi Lartey", "Justice"),
  occ("Kwame Obuasi Lartey", "Governing Council, chaired"),
  occ("Kofi Otabil Ansah", "took over from", start=("2004", "2004"), end=("1 October 2012", "2012-10-01")),
  occ("Kofi Otabil Ansah", "Professor#3"),
  occ("Kofi Otabil Ansah", "Chairman of the National Accreditation Board"),
  occ("Esi Bentsiwa Quayson-Arthur", "Pro-Vice-Chancellor", start=("2008", "2008"), end=("2012#3", "2012")),
  occ("Esi Bentsiwa Quayson-Arthur", "Dean of the Faculty of Science", start=("2004#2", "2004"), end=("2008#2", "2008")),
  occ("Esi Bentsiwa Quayson-Arthur", "Head of the Department of Botany", start=("1999", "1999"), end=("2003", "2003")),
  occ("Esi Bentsiwa Quayson-Arthur", "Visiting Professor at Michigan State University", start=("2003–04", "2003"), end=("2003–04", "2004")),
  occ("Joseph Bentsi Quayson", "cocoa purchasing clerk"),
  occ("Esi Bentsiwa Quayson-Arthur", "Senior Prefect", start=("1972", "1972"), end=("1972", "1972")),
  occ("Esi Bentsiwa Quayson-Arthur", "led a delegation", start=("March 2013", "2013-03")),
  occ("Luo Chengwei", "president"),
  occ("Luo Chengwei", "Professor#6"),
  occ("Esi Bentsiwa Quayson-Arthur", "Fellow of the Ghana Academy of Arts and Sciences", start=("2010", "2010")),
  occ("Esi Bentsiwa Quayson-Arthur", "elder of the Methodist Church"),
  occ("Ebo Arthur", "Managing Director of the Ghana Cocoa Marketing Company", end=("2009#2", "2009")),
  fact("Esi Bentsiwa Quayson-Arthur", "birthPlace", "Saltpond"),
  fact("Esi Bentsiwa Quayson-Arthur", "birthDate", "30 November 1953", value="1953-11-30"),
  fact("Esi Bentsiwa Quayson-Arthur", "father", "Joseph Bentsi Quayson"),
  fact("Esi Bentsiwa Quayson-Arthur", "mother", "Aba Essuman"),
  fact("Esi Bentsiwa Quayson-Arthur", "education", "Wesley Girls' High School, Cape Coast", date=("1972", "1972")),
  fact("Esi Bentsiwa Quayson-Arthur", "education", "University of Cape Coast", date=("1977", "1977")),
  fact("Esi Bentsiwa Quayson-Arthur", "education", "University of Reading", date=("1985", "1985")),
  fact("Esi Bentsiwa Quayson-Arthur", "award", "Order of the Volta (Officer)", date=("July 2011", "2011-07")),
  fact("Esi Bentsiwa Quayson-Arthur", "religion", "Methodist Church"),
  fact("Esi Bentsiwa Quayson-Arthur", "spouse", "Ebo Arthur"),
  ev("appointment", "assumed office", ("1 October 2012", "2012-10-01"), ["Esi Bentsiwa Quayson-Arthur"]),
  ev("appointment", "appointed her", ("24 May 2012", "2012-05-24"), ["Esi Bentsiwa Quayson-Arthur", "Kwame Obuasi Lartey"]),
  ev("appointment", "took over", None, ["Esi Bentsiwa Quayson-Arthur", "Kofi Otabil Ansah"]),
  ev("speech", "addressed the Association", ("November 2009", "2009-11"), ["Esi Bentsiwa Quayson-Arthur"]),
  ev("travel", "led a delegation", ("March 2013", "2013-03"), ["Esi Bentsiwa Quayson-Arthur"]),
  ev("meeting", "held talks", ("March 2013", "2013-03"), ["Esi Bentsiwa Quayson-Arthur", "Luo Chengwei"]),
  ev("award", "received the Order", ("July 2011", "2011-07"), ["Esi Bentsiwa Quayson-Arthur"]),
  ev("election", "was elected a Fellow", ("2010", "2010"), ["Esi Bentsiwa Quayson-Arthur"]),
  ev("departure", "retired in 2009", ("2009#2", "2009"), ["Ebo Arthur"]),
)

P("d46-17", """Hafiz Mehmed Salih Hadžimujagić (1862 in Bihać – 3 December 1934 in Sarajevo) was a Bosnian Muslim cleric, theologian and Reis-ul-ulema from 1919 to 1930.

Life

Hadžimujagić was the son of the imam Mustafa Hadžimujagić and grandson of the kadi Derviš-efendi. He finished the madrasa in his native town and studied from 1881 to 1888 in Istanbul, where he obtained the diploma of a hafiz. From 1889 he was a teacher at the Sharia Judges' School in Sarajevo. He was appointed mufti of Tuzla in 1897.

In 1899 the Austro-Hungarian authorities dismissed him because he had signed the petition of the autonomy movement led by Ali-beg Firdusić. He was reinstated in 1909. He was elected to the Bosnian Diet in May 1910 as a candidate of the Muslim People's Organization and was vice-president of the Diet in 1911 and 1912. In 1914 he travelled to Vienna, where he met the Minister of Finance, Leon von Bilowitz.

After the resignation of Džemaludin Čaušić-Pozderac, Hadžimujagić was chosen as Reis-ul-ulema on 10 July 1919; the menšura was handed over in the Emperor's Mosque on 26 August. In 1921 he went on the pilgrimage to Mecca. In a speech of 1923 in Sarajevo he defended the waqfs against the agrarian reform, and in September 1925 he wrote to the Minister of Faiths, Miloje Trifunović-Savić.

On 6 February 1930, when the seat was moved to Belgrade by royal decree, he asked to be pensioned. He was succeeded by Ibrahim Maglajlija, until then mufti of Banja Luka. He held the Order of St. Sava, first class, awarded to him in 1926.

Family

Hadžimujagić was married to Almasa-hanuma Kulenović. Their elder son Husejn was mayor of Bihać from 1929 to 1935; the younger, Dr. Osman Hadžimujagić, a lawyer, was arrested by the Ustasha in 1942 and killed at Jasenovac.
""",
  occ("Mehmed Salih Hadžimujagić", "Reis-ul-ulema", start=("10 July 1919", "1919-07-10"), end=("6 February 1930", "1930-02-06"), again=["Reis-ul-ulema#2"]),
  occ("Mustafa Hadžimujagić", "imam"),
  occ("Derviš-efendi", "kadi"),
  occ("Mehmed Salih Hadžimujagić", "teacher at the Sharia Judges' School in Sarajevo", start=("1889", "1889")),
  occ("Mehmed Salih Hadžimujagić", "mufti of Tuzla", start=("1897", "1897"), end=("1899", "1899")),
  occ("Mehmed Salih Hadžimujagić", "reinstated", start=("1909", "1909")),
  occ("Ali-beg Firdusić", "autonomy movement led"),
  occ("Mehmed Salih Hadžimujagić", "Bosnian Diet", start=("May 1910", "1910-05")),
  occ("Mehmed Salih Hadžimujagić", "vice-president of the Diet", start=("1911", "1911"), end=("1912", "1912")),
  occ("Leon von Bilowitz", "Minister of Finance"),
  occ("Džemaludin Čaušić-Pozderac", "resignation", end=("10 July 1919", "1919-07-10")),
  occ("Miloje Trifunović-Savić", "Minister of Faiths"),
  occ("Ibrahim Maglajlija", "succeeded by", start=("6 February 1930", "1930-02-06")),
  occ("Ibrahim Maglajlija", "mufti of Banja Luka", end=("until then", "1930-02-06")),
  occ("Husejn", "mayor of Bihać", start=("1929", "1929"), end=("1935", "1935")),
  fact("Mehmed Salih Hadžimujagić", "birthDate", "1862", value="1862"),
  fact("Mehmed Salih Hadžimujagić", "birthPlace", "Bihać"),
  fact("Mehmed Salih Hadžimujagić", "deathDate", "3 December 1934", value="1934-12-03"),
  fact("Mehmed Salih Hadžimujagić", "deathPlace", "Sarajevo"),
  fact("Mehmed Salih Hadžimujagić", "nationality", "Bosnian"),
  fact("Mehmed Salih Hadžimujagić", "religion", "Muslim"),
  fact("Mehmed Salih Hadžimujagić", "occupation", "cleric"),
  fact("Mehmed Salih Hadžimujagić", "occupation", "theologian"),
  fact("Mehmed Salih Hadžimujagić", "father", "Mustafa Hadžimujagić"),
  fact("Mehmed Salih Hadžimujagić", "relatives", "Derviš-efendi"),
  fact("Mehmed Salih Hadžimujagić", "education", "madrasa in his native town"),
  fact("Mehmed Salih Hadžimujagić", "party", "Muslim People's Organization"),
  fact("Mehmed Salih Hadžimujagić", "award", "Order of St. Sava, first class", date=("1926", "1926")),
  fact("Mehmed Salih Hadžimujagić", "spouse", "Almasa-hanuma Kulenović"),
  fact("Mehmed Salih Hadžimujagić", "children", "Husejn"),
  fact("Mehmed Salih Hadžimujagić", "children", "Osman Hadžimujagić"),
  fact("Almasa-hanuma Kulenović", "children", "Husejn"),
  fact("Almasa-hanuma Kulenović", "children", "Osman Hadžimujagić"),
  fact("Osman Hadžimujagić", "occupation", "lawyer"),
  fact("Osman Hadžimujagić", "causeOfDeath", "killed"),
  fact("Osman Hadžimujagić", "deathPlace", "Jasenovac"),
  ev("appointment", "was appointed", ("1897", "1897"), ["Mehmed Salih Hadžimujagić"]),
  ev("departure", "dismissed him", ("1899", "1899"), ["Mehmed Salih Hadžimujagić"]),
  ev("appointment", "was reinstated", ("1909", "1909"), ["Mehmed Salih Hadžimujagić"]),
  ev("election", "was elected", ("May 1910", "1910-05"), ["Mehmed Salih Hadžimujagić"]),
  ev("candidacy", "candidate", ("May 1910", "1910-05"), ["Mehmed Salih Hadžimujagić"]),
  ev("travel", "travelled to Vienna", ("1914", "1914"), ["Mehmed Salih Hadžimujagić"]),
  ev("meeting", "met the Minister", ("1914", "1914"), ["Mehmed Salih Hadžimujagić", "Leon von Bilowitz"]),
  ev("departure", "resignation", None, ["Džemaludin Čaušić-Pozderac"]),
  ev("election", "was chosen", ("10 July 1919", "1919-07-10"), ["Mehmed Salih Hadžimujagić"]),
  ev("appointment", "menšura was handed over", ("26 August", "1919-08-26"), ["Mehmed Salih Hadžimujagić"]),
  ev("travel", "pilgrimage to Mecca", ("1921", "1921"), ["Mehmed Salih Hadžimujagić"]),
  ev("speech", "speech of 1923", ("1923", "1923"), ["Mehmed Salih Hadžimujagić"]),
  ev("communication", "wrote", ("September 1925", "1925-09"), ["Mehmed Salih Hadžimujagić", "Miloje Trifunović-Savić"]),
  ev("departure", "asked to be pensioned", ("6 February 1930", "1930-02-06"), ["Mehmed Salih Hadžimujagić"]),
  ev("appointment", "was succeeded", None, ["Ibrahim Maglajlija"]),
  ev("award", "awarded to him", ("1926", "1926"), ["Mehmed Salih Hadžimujagić"]),
  ev("arrest", "was arrested", ("1942", "1942"), ["Osman Hadžimujagić"]),
)

P("d46-18", """PARLINFO – Parliament of Canada
Profile: MacIsaac-Doucet, Rollande

The Hon. Rollande MacIsaac-Doucet, P.C.

Date of birth: 23 January 1941
Place of birth: Cap-Pelé, New Brunswick
Profession: nurse, union leader
Political affiliation: New Democratic Party (1988–1995), Liberal Party of Canada (1995–2006)
Spouse: Hector MacIsaac (m. 1964, d. 1990)

Biography

Rollande MacIsaac-Doucet is the daughter of Philorome Doucet, a lobster fisherman, and Exina LeBlanc-Bourque. She received her training at the Hôtel-Dieu in Moncton and her licence in 1962. From 1974 until 1982 she was president of the New Brunswick Nurses' Union, and from 1982 until 1988 she was Executive Vice-President of the Canadian Labour Congress under Dennis Carr-McDermid.

She was a candidate for the New Democratic Party in Beauséjour in the general election of 4 September 1984 and was defeated by the Progressive Conservative Fernand Robidoux. She was first elected in the same constituency on 21 November 1988. On 2 February 1995 she crossed the floor and sat as a Liberal. Prime Minister Jacques Corriveau-Chase appointed her Minister of Labour on 11 June 1997; she succeeded Alfonso Gagliano-Petti, who became Minister of Public Works.

As Minister she visited Mexico City in February 1998 for talks with her Mexican colleague, Javier Bonilla Terrazas, and in June of that year addressed the International Labour Conference. She resigned from Cabinet on 3 August 1999, after the Ethics Counsellor, Howard Wilde, had reported on a contract awarded to a company of her brother, Aurèle Doucet. She did not run in 2006, and the seat was won by Dominic LeBlanc-Savoie.

She was appointed Chair of the Canadian Centre for Occupational Health and Safety in 2007 and received the Order of New Brunswick in 2011.

Her son, Charles MacIsaac, was Member of the Legislative Assembly for Shediac from 2010 to 2018.
""",
  occ("Rollande MacIsaac-Doucet", "union leader"),
  occ("Rollande MacIsaac-Doucet", "president of the New Brunswick Nurses' Union", start=("1974", "1974"), end=("1982", "1982")),
  occ("Rollande MacIsaac-Doucet", "Executive Vice-President of the Canadian Labour Congress", start=("1982#2", "1982"), end=("1988#2", "1988")),
  occ("Dennis Carr-McDermid", "under Dennis Carr-McDermid"),
  occ("Fernand Robidoux", "Beauséjour", start=("4 September 1984", "1984-09-04"), end=("21 November 1988", "1988-11-21")),
  occ("Rollande MacIsaac-Doucet", "constituency", start=("21 November 1988", "1988-11-21"), end=("2006#2", "2006")),
  occ("Jacques Corriveau-Chase", "Prime Minister"),
  occ("Rollande MacIsaac-Doucet", "Minister of Labour", start=("11 June 1997", "1997-06-11"), end=("3 August 1999", "1999-08-03"), again=["Minister#4"]),
  occ("Alfonso Gagliano-Petti", "succeeded", end=("11 June 1997", "1997-06-11")),
  occ("Alfonso Gagliano-Petti", "Minister of Public Works", start=("11 June 1997", "1997-06-11")),
  occ("Javier Bonilla Terrazas", "colleague"),
  occ("Howard Wilde", "Ethics Counsellor"),
  occ("Dominic LeBlanc-Savoie", "seat", start=("2006#2", "2006")),
  occ("Rollande MacIsaac-Doucet", "Chair of the Canadian Centre for Occupational Health and Safety", start=("2007", "2007")),
  occ("Charles MacIsaac", "Member of the Legislative Assembly for Shediac", start=("2010", "2010"), end=("2018", "2018")),
  fact("Rollande MacIsaac-Doucet", "birthDate", "23 January 1941", value="1941-01-23"),
  fact("Rollande MacIsaac-Doucet", "birthPlace", "Cap-Pelé, New Brunswick"),
  fact("Rollande MacIsaac-Doucet", "occupation", "nurse"),
  fact("Rollande MacIsaac-Doucet", "party", "New Democratic Party", date=("1988–1995", "1988/1995")),
  fact("Rollande MacIsaac-Doucet", "party", "Liberal Party of Canada", date=("1995–2006", "1995/2006")),
  fact("Rollande MacIsaac-Doucet", "spouse", "Hector MacIsaac", date=("1964", "1964")),
  fact("Hector MacIsaac", "deathDate", "1990", value="1990"),
  fact("Rollande MacIsaac-Doucet", "father", "Philorome Doucet"),
  fact("Philorome Doucet", "occupation", "lobster fisherman"),
  fact("Rollande MacIsaac-Doucet", "mother", "Exina LeBlanc-Bourque"),
  fact("Rollande MacIsaac-Doucet", "education", "Hôtel-Dieu in Moncton", date=("1962", "1962")),
  fact("Fernand Robidoux", "party", "Progressive Conservative"),
  fact("Javier Bonilla Terrazas", "nationality", "Mexican"),
  fact("Rollande MacIsaac-Doucet", "siblings", "Aurèle Doucet"),
  fact("Rollande MacIsaac-Doucet", "award", "Order of New Brunswick", date=("2011", "2011")),
  fact("Rollande MacIsaac-Doucet", "children", "Charles MacIsaac"),
  ev("candidacy", "was a candidate", ("4 September 1984", "1984-09-04"), ["Rollande MacIsaac-Doucet"]),
  ev("election", "was defeated", ("4 September 1984", "1984-09-04"), ["Rollande MacIsaac-Doucet", "Fernand Robidoux"]),
  ev("election", "first elected", ("21 November 1988", "1988-11-21"), ["Rollande MacIsaac-Doucet"]),
  ev("departure", "crossed the floor", ("2 February 1995", "1995-02-02"), ["Rollande MacIsaac-Doucet"]),
  ev("appointment", "appointed her Minister", ("11 June 1997", "1997-06-11"), ["Rollande MacIsaac-Doucet", "Jacques Corriveau-Chase"]),
  ev("appointment", "became", ("11 June 1997", "1997-06-11"), ["Alfonso Gagliano-Petti"]),
  ev("travel", "visited Mexico City", ("February 1998", "1998-02"), ["Rollande MacIsaac-Doucet"]),
  ev("meeting", "talks", ("February 1998", "1998-02"), ["Rollande MacIsaac-Doucet", "Javier Bonilla Terrazas"]),
  ev("speech", "addressed the International Labour Conference", ("June of that year", "1998-06"), ["Rollande MacIsaac-Doucet"]),
  ev("departure", "resigned from Cabinet", ("3 August 1999", "1999-08-03"), ["Rollande MacIsaac-Doucet"]),
  ev("investigation", "had reported", None, ["Howard Wilde", "Rollande MacIsaac-Doucet", "Aurèle Doucet"]),
  ev("election", "was won", ("2006#2", "2006"), ["Dominic LeBlanc-Savoie"]),
  ev("appointment", "was appointed Chair", ("2007", "2007"), ["Rollande MacIsaac-Doucet"]),
  ev("award", "received the Order", ("2011", "2011"), ["Rollande MacIsaac-Doucet"]),
)

P("d46-19", """Eugenio Pizarro Larraín-Vial (7 October 1894 – 28 June 1972) was a Chilean Roman Catholic bishop and writer. He served as Bishop of Talca from 1939 to 1966.

Biography

Born in Santiago, he was the second son of the senator Ramón Pizarro Errázuriz and of Rosario Larraín-Vial. He studied at the Colegio San Ignacio and read law at the Pontifical Catholic University of Chile, qualifying as a lawyer in 1916. He then entered the Pontifical Seminary and was ordained a priest on 22 September 1923 by the Archbishop of Santiago, Crescente Valdivieso-Undurraga. He was national adviser of the Young Catholic Workers from 1931 to 1938.

Pope Pius XI appointed him Bishop of Talca on 4 January 1939, in succession to Carlos Silva-Cotapos Ruiz, who had died the previous August. In January 1942 he travelled to the mines of Lota with the Conservative deputy Bernardo Leighton-Guzmán. In 1949 he met President Gabriel Videla-Rozas and asked for an amnesty for banned trade unionists. His pastoral letter of April 1951 on the land was read in the Senate by his elder brother, Ramón Pizarro Larraín-Vial, senator for Curicó and Talca from 1945 to 1953 for the Conservative Party.

He took part in all four sessions of the Second Vatican Council and spoke on religious liberty on 24 September 1964. In 1962 he transferred the estate of Los Silos to its tenants, with the help of the agronomist Hugo Jordán-Trucco, who was Minister of Agriculture in 1964–65.

His resignation was accepted on 26 April 1966, and his auxiliary Carlos González-Cruchaga Prat took his place. In 1969 he received the National Prize for Journalism. He died in Santiago of a stroke.

A school in Constitución is named after him.
""",
  occ("Eugenio Pizarro Larraín-Vial", "Bishop of Talca", start=("4 January 1939", "1939-01-04"), end=("26 April 1966", "1966-04-26"), again=["Bishop of Talca#2", "bishop"]),
  occ("Ramón Pizarro Errázuriz", "senator"),
  occ("Eugenio Pizarro Larraín-Vial", "priest", start=("22 September 1923", "1923-09-22")),
  occ("Crescente Valdivieso-Undurraga", "Archbishop of Santiago"),
  occ("Eugenio Pizarro Larraín-Vial", "national adviser of the Young Catholic Workers", start=("1931", "1931"), end=("1938", "1938")),
  occ("Pius XI", "Pope"),
  occ("Carlos Silva-Cotapos Ruiz", "in succession to", end=("the previous August", "1938-08")),
  occ("Bernardo Leighton-Guzmán", "deputy"),
  occ("Gabriel Videla-Rozas", "President"),
  occ("Ramón Pizarro Larraín-Vial", "senator for Curicó and Talca", start=("1945", "1945"), end=("1953", "1953")),
  occ("Hugo Jordán-Trucco", "Minister of Agriculture", start=("1964–65", "1964"), end=("1964–65", "1965")),
  occ("Carlos González-Cruchaga Prat", "auxiliary", end=("26 April 1966", "1966-04-26")),
  occ("Carlos González-Cruchaga Prat", "took his place", start=("26 April 1966", "1966-04-26")),
  fact("Eugenio Pizarro Larraín-Vial", "birthDate", "7 October 1894", value="1894-10-07"),
  fact("Eugenio Pizarro Larraín-Vial", "deathDate", "28 June 1972", value="1972-06-28"),
  fact("Eugenio Pizarro Larraín-Vial", "nationality", "Chilean"),
  fact("Eugenio Pizarro Larraín-Vial", "religion", "Roman Catholic"),
  fact("Eugenio Pizarro Larraín-Vial", "occupation", "writer"),
  fact("Eugenio Pizarro Larraín-Vial", "birthPlace", "Santiago"),
  fact("Eugenio Pizarro Larraín-Vial", "father", "Ramón Pizarro Errázuriz"),
  fact("Eugenio Pizarro Larraín-Vial", "mother", "Rosario Larraín-Vial"),
  fact("Eugenio Pizarro Larraín-Vial", "education", "Colegio San Ignacio"),
  fact("Eugenio Pizarro Larraín-Vial", "education", "Pontifical Catholic University of Chile", date=("1916", "1916")),
  fact("Eugenio Pizarro Larraín-Vial", "occupation", "lawyer"),
  fact("Eugenio Pizarro Larraín-Vial", "education", "Pontifical Seminary"),
  fact("Carlos Silva-Cotapos Ruiz", "deathDate", "the previous August", value="1938-08"),
  fact("Bernardo Leighton-Guzmán", "party", "Conservative"),
  fact("Eugenio Pizarro Larraín-Vial", "siblings", "Ramón Pizarro Larraín-Vial"),
  fact("Ramón Pizarro Larraín-Vial", "party", "Conservative Party"),
  fact("Hugo Jordán-Trucco", "occupation", "agronomist"),
  fact("Eugenio Pizarro Larraín-Vial", "award", "National Prize for Journalism", date=("1969", "1969")),
  fact("Eugenio Pizarro Larraín-Vial", "deathPlace", "Santiago#3"),
  fact("Eugenio Pizarro Larraín-Vial", "causeOfDeath", "stroke"),
  ev("appointment", "was ordained", ("22 September 1923", "1923-09-22"), ["Eugenio Pizarro Larraín-Vial", "Crescente Valdivieso-Undurraga"]),
  ev("appointment", "appointed him", ("4 January 1939", "1939-01-04"), ["Eugenio Pizarro Larraín-Vial", "Pius XI"]),
  ev("travel", "travelled to the mines", ("January 1942", "1942-01"), ["Eugenio Pizarro Larraín-Vial", "Bernardo Leighton-Guzmán"]),
  ev("meeting", "met President", ("1949", "1949"), ["Eugenio Pizarro Larraín-Vial", "Gabriel Videla-Rozas"]),
  ev("communication", "pastoral letter", ("April 1951", "1951-04"), ["Eugenio Pizarro Larraín-Vial"]),
  ev("speech", "was read in the Senate", ("April 1951", "1951-04"), ["Ramón Pizarro Larraín-Vial"]),
  ev("meeting", "took part in all four sessions", None, ["Eugenio Pizarro Larraín-Vial"]),
  ev("speech", "spoke on religious liberty", ("24 September 1964", "1964-09-24"), ["Eugenio Pizarro Larraín-Vial"]),
  ev("departure", "resignation was accepted", ("26 April 1966", "1966-04-26"), ["Eugenio Pizarro Larraín-Vial"]),
  ev("appointment", "took his place", ("26 April 1966", "1966-04-26"), ["Carlos González-Cruchaga Prat"]),
  ev("award", "received the National Prize", ("1969", "1969"), ["Eugenio Pizarro Larraín-Vial"]),
)

P("d46-20", """African Union Commission
Directorate of Information and Communication

PRESS RELEASE No. 087/2018

The Chairperson of the African Union Commission, H.E. Ibrahima Sow Kanouté, has appointed Ambassador Tsholofelo Grace Mokgosi of Botswana as his Special Representative for the Central African Republic and Head of the African Union Office in Bangui, with effect from 1 September 2018. She replaces Ambassador Bédializoun Nébié-Sawadogo of Burkina Faso, who passed away on 5 May 2018 after a short illness.

The Chairperson recalled the late Ambassador's role in the Khartoum contacts of 2017 and conveyed his condolences to his widow, Mrs. Aminata Nébié, in a letter of 7 May.

Ambassador Mokgosi is a lawyer and diplomat. She was Permanent Secretary in the Ministry of Defence, Justice and Security of Botswana from 2012 until 2016, and Ambassador of Botswana to Ethiopia and Permanent Representative to the African Union from 2005 to 2011. She served as a member of the Panel of the Wise from 2017. She was High Representative of SADC in Lesotho in 2014, where she met with all the parties ahead of the elections, and she led the SADC observer mission to Zambia in August 2016.

Early in her career she was a prosecutor in Francistown (1986–1991) and later Registrar of the High Court at Lobatse. She testified as an expert before the International Criminal Tribunal for Rwanda in Arusha in 2003.

Ambassador Mokgosi holds an LL.B. from the University of Botswana and Swaziland (1985) and an LL.M. from the University of Edinburgh (1993). She was awarded the Presidential Order of Honour in 2011.

The Chairperson also announces that Professor Mahmat Adoum Lamine of Chad, formerly Rector of the University of N'Djamena, has been promoted Deputy Head of the same Office. He had been Senior Political Officer since 2015. He joins Ambassador Mokgosi for her first visit to Bangui on 4 September, where she will present her letters of credence.
""",
  occ("Ibrahima Sow Kanouté", "Chairperson of the African Union Commission", again=["Chairperson#2", "Chairperson#3"]),
  occ("Tsholofelo Grace Mokgosi", "Ambassador"),
  occ("Tsholofelo Grace Mokgosi", "Special Representative for the Central African Republic", start=("1 September 2018", "2018-09-01")),
  occ("Tsholofelo Grace Mokgosi", "Head of the African Union Office in Bangui", start=("1 September 2018", "2018-09-01")),
  occ("Bédializoun Nébié-Sawadogo", "replaces", end=("5 May 2018", "2018-05-05")),
  occ("Bédializoun Nébié-Sawadogo", "Ambassador#2"),
  occ("Tsholofelo Grace Mokgosi", "Permanent Secretary in the Ministry of Defence, Justice and Security of Botswana", start=("2012", "2012"), end=("2016", "2016")),
  occ("Tsholofelo Grace Mokgosi", "Ambassador of Botswana to Ethiopia", start=("2005", "2005"), end=("2011", "2011")),
  occ("Tsholofelo Grace Mokgosi", "Permanent Representative to the African Union", start=("2005", "2005"), end=("2011", "2011")),
  occ("Tsholofelo Grace Mokgosi", "member of the Panel of the Wise", start=("2017#2", "2017")),
  occ("Tsholofelo Grace Mokgosi", "High Representative of SADC in Lesotho", start=("2014", "2014"), end=("2014", "2014")),
  occ("Tsholofelo Grace Mokgosi", "led the SADC observer mission to Zambia", start=("August 2016", "2016-08")),
  occ("Tsholofelo Grace Mokgosi", "prosecutor in Francistown", start=("1986", "1986"), end=("1991", "1991")),
  occ("Tsholofelo Grace Mokgosi", "Registrar of the High Court at Lobatse"),
  occ("Mahmat Adoum Lamine", "Professor"),
  occ("Mahmat Adoum Lamine", "Rector of the University of N'Djamena"),
  occ("Mahmat Adoum Lamine", "Deputy Head of the same Office"),
  occ("Mahmat Adoum Lamine", "Senior Political Officer", start=("2015", "2015")),
  fact("Tsholofelo Grace Mokgosi", "nationality", "Botswana"),
  fact("Bédializoun Nébié-Sawadogo", "nationality", "Burkina Faso"),
  fact("Bédializoun Nébié-Sawadogo", "deathDate", "5 May 2018", value="2018-05-05"),
  fact("Bédializoun Nébié-Sawadogo", "causeOfDeath", "short illness"),
  fact("Bédializoun Nébié-Sawadogo", "spouse", "Aminata Nébié"),
  fact("Tsholofelo Grace Mokgosi", "occupation", "lawyer"),
  fact("Tsholofelo Grace Mokgosi", "occupation", "diplomat"),
  fact("Tsholofelo Grace Mokgosi", "education", "University of Botswana and Swaziland", date=("1985", "1985")),
  fact("Tsholofelo Grace Mokgosi", "education", "University of Edinburgh", date=("1993", "1993")),
  fact("Tsholofelo Grace Mokgosi", "award", "Presidential Order of Honour", date=("2011#2", "2011")),
  fact("Mahmat Adoum Lamine", "nationality", "Chad"),
  ev("appointment", "has appointed", ("1 September 2018", "2018-09-01"), ["Tsholofelo Grace Mokgosi", "Ibrahima Sow Kanouté"]),
  ev("meeting", "Khartoum contacts", ("2017", "2017"), ["Bédializoun Nébié-Sawadogo"]),
  ev("communication", "conveyed his condolences", ("7 May", "2018-05-07"), ["Ibrahima Sow Kanouté", "Aminata Nébié"]),
  ev("meeting", "met with all the parties", ("2014", "2014"), ["Tsholofelo Grace Mokgosi"]),
  ev("travel", "observer mission to Zambia", ("August 2016", "2016-08"), ["Tsholofelo Grace Mokgosi"]),
  ev("testimony", "testified as an expert", ("2003", "2003"), ["Tsholofelo Grace Mokgosi"]),
  ev("award", "was awarded", ("2011#2", "2011"), ["Tsholofelo Grace Mokgosi"]),
  ev("appointment", "has been promoted", None, ["Mahmat Adoum Lamine"]),
)

P("d46-21", """Henri Désiré Cornelis Verstappen (Lokeren, 22 February 1886 – Brussels, 9 March 1961) was a Belgian lawyer and banker. He was Governor of the National Bank of Belgium from 1932 to 1938.

Biography

Verstappen attended the Sint-Lodewijkscollege and graduated in law from the Catholic University of Leuven in 1908. His father, Edmond Verstappen, a linen manufacturer, was burgomaster of Lokeren from 1896 to 1911. During the First World War Henri Verstappen was private secretary to the Minister of Finance, Baron Aloys van de Vyvere-Lippens, at Le Havre. In 1919 he was a member of the Belgian delegation to the Paris Peace Conference.

He was appointed director of the National Bank in 1922 and vice-governor in 1926. On 1 February 1932 he became Governor after the retirement of Louis Franck-Dewandre. In June 1933 he attended the World Economic Conference in London, and in March 1935 he met the Governor of the Bank of France, Jean Tannery-Moret, in Paris in an effort to defend the belga. Eight days later the franc was devalued by the government of Prime Minister Paul van Zeeland-Cuypers, himself a former director of the Bank.

In 1937 the deputy Gustaaf Sap-Moyersoen of the Catholic Party accused the Bank of irregular payments. A parliamentary committee investigated, and Verstappen testified before it on 14 September. He resigned on 25 October 1937 but stayed until 31 January 1938, when Georges Janssen-Lagasse succeeded him. No charges were brought.

He was arrested by the Germans in June 1944 and was freed in September. Between 1947 and 1955 he was chairman of the Société du Kasaï.

Honours

Verstappen was created a baron in 1936 and was made a Grand Officer of the Order of Leopold in the same year.

Personal life

He married Marie-Louise Beernaert-Claes in 1912. Their son-in-law, Pierre Harmel-Wigny, was ambassador to Portugal.
""",
  occ("Henri Désiré Cornelis Verstappen", "Governor of the National Bank of Belgium", start=("1 February 1932", "1932-02-01"), end=("31 January 1938", "1938-01-31"), again=["Governor#2"]),
  occ("Edmond Verstappen", "burgomaster of Lokeren", start=("1896", "1896"), end=("1911", "1911")),
  occ("Henri Désiré Cornelis Verstappen", "private secretary to the Minister of Finance"),
  occ("Aloys van de Vyvere-Lippens", "Minister of Finance"),
  occ("Henri Désiré Cornelis Verstappen", "member of the Belgian delegation to the Paris Peace Conference", start=("1919", "1919")),
  occ("Henri Désiré Cornelis Verstappen", "director of the National Bank", start=("1922", "1922"), end=("1926", "1926")),
  occ("Henri Désiré Cornelis Verstappen", "vice-governor", start=("1926", "1926"), end=("1 February 1932", "1932-02-01")),
  occ("Louis Franck-Dewandre", "retirement", end=("1 February 1932", "1932-02-01")),
  occ("Jean Tannery-Moret", "Governor of the Bank of France"),
  occ("Paul van Zeeland-Cuypers", "Prime Minister"),
  occ("Paul van Zeeland-Cuypers", "director of the Bank"),
  occ("Gustaaf Sap-Moyersoen", "deputy"),
  occ("Georges Janssen-Lagasse", "succeeded him", start=("31 January 1938", "1938-01-31")),
  occ("Henri Désiré Cornelis Verstappen", "chairman of the Société du Kasaï", start=("1947", "1947"), end=("1955", "1955")),
  occ("Pierre Harmel-Wigny", "ambassador to Portugal"),
  fact("Henri Désiré Cornelis Verstappen", "birthPlace", "Lokeren"),
  fact("Henri Désiré Cornelis Verstappen", "birthDate", "22 February 1886", value="1886-02-22"),
  fact("Henri Désiré Cornelis Verstappen", "deathPlace", "Brussels"),
  fact("Henri Désiré Cornelis Verstappen", "deathDate", "9 March 1961", value="1961-03-09"),
  fact("Henri Désiré Cornelis Verstappen", "nationality", "Belgian"),
  fact("Henri Désiré Cornelis Verstappen", "occupation", "lawyer"),
  fact("Henri Désiré Cornelis Verstappen", "occupation", "banker"),
  fact("Henri Désiré Cornelis Verstappen", "education", "Sint-Lodewijkscollege"),
  fact("Henri Désiré Cornelis Verstappen", "education", "Catholic University of Leuven", date=("1908", "1908")),
  fact("Henri Désiré Cornelis Verstappen", "father", "Edmond Verstappen"),
  fact("Edmond Verstappen", "occupation", "linen manufacturer"),
  fact("Gustaaf Sap-Moyersoen", "party", "Catholic Party"),
  fact("Henri Désiré Cornelis Verstappen", "award", "Grand Officer of the Order of Leopold", date=("the same year", "1936")),
  fact("Henri Désiré Cornelis Verstappen", "award", "baron", date=("1936", "1936")),
  fact("Henri Désiré Cornelis Verstappen", "spouse", "Marie-Louise Beernaert-Claes", date=("1912", "1912")),
  fact("Henri Désiré Cornelis Verstappen", "relatives", "Pierre Harmel-Wigny"),
  ev("appointment", "was appointed", ("1922", "1922"), ["Henri Désiré Cornelis Verstappen"]),
  ev("appointment", "became", ("1 February 1932", "1932-02-01"), ["Henri Désiré Cornelis Verstappen"]),
  ev("departure", "retirement", None, ["Louis Franck-Dewandre"]),
  ev("meeting", "attended the World Economic Conference", ("June 1933", "1933-06"), ["Henri Désiré Cornelis Verstappen"]),
  ev("meeting", "met the Governor", ("March 1935", "1935-03"), ["Henri Désiré Cornelis Verstappen", "Jean Tannery-Moret"]),
  ev("investigation", "investigated", ("1937", "1937"), ["Henri Désiré Cornelis Verstappen"]),
  ev("testimony", "testified", ("14 September", "1937-09-14"), ["Henri Désiré Cornelis Verstappen"]),
  ev("departure", "resigned", ("25 October 1937", "1937-10-25"), ["Henri Désiré Cornelis Verstappen"]),
  ev("appointment", "succeeded him", ("31 January 1938", "1938-01-31"), ["Georges Janssen-Lagasse"]),
  ev("arrest", "was arrested", ("June 1944", "1944-06"), ["Henri Désiré Cornelis Verstappen"]),
  ev("award", "was created a baron", ("1936", "1936"), ["Henri Désiré Cornelis Verstappen"]),
  ev("award", "was made a Grand Officer", ("the same year", "1936"), ["Henri Désiré Cornelis Verstappen"]),
)

P("d46-22", """PETROLIAM DAN GAS NASIONAL INDONESIA – PT PGN Samudra (Persero)
Management › Board of Directors

DEWI LESTARI HUTAURUK
President Director

Indonesian citizen, born in Tarutung, North Sumatra, on 22 April 1968. Domiciled in Jakarta.

Ms. Hutauruk was appointed President Director by the Extraordinary General Meeting of Shareholders of 29 January 2020, replacing Mr. Bambang Prihadi Sasongko, who had served since 2016. Mr. Sasongko was detained by the Corruption Eradication Commission (KPK) on 11 December 2019 in connection with the purchase of an LNG carrier and was sentenced by the Jakarta Corruption Court on 3 August 2020 to six years' imprisonment. Finance Director Agus Wirawan acted as President Director in the interim.

Education
Bachelor of Chemical Engineering, Bandung Institute of Technology (1991)
Master of Business Administration, Erasmus University Rotterdam (1997)

Career history
2017–2020 Deputy for Mining and Strategic Industries, Ministry of State-Owned Enterprises
2014–2017 President Director, PT Rekayasa Pupuk Nusantara
2009–2014 Director of Operations, PT Rekayasa Pupuk Nusantara
1992–2009 Various positions, PT Badak Teluk, Bontang

In June 2019 the Deputy Minister's adviser for gas affairs, Mr. Yohanes Tarigan, accompanied her on a working visit to Doha, where she met the chief executive of the Qatari state company, Saad Al-Mansouri. She gave a statement to Commission VII of the House of Representatives on 17 February 2020. She delivered the keynote speech at the Indonesian Gas Congress in Balikpapan in 2021.

Awards
Satyalancana Pembangunan (2018)
CEO of the Year, Investor Magazine (2022)

Affiliations
Ms. Hutauruk holds no shares in the Company. Her brother, Mr. Pardomuan Hutauruk, is Regent of North Tapanuli (since 2019) and a politician of Golkar; she has declared the relationship and abstained from the Board's decision on the Tarutung pipeline in October 2021.

The Board of Commissioners is chaired by former Navy Chief of Staff Admiral (ret.) Marwoto Sugandi.
""",
  occ("DEWI LESTARI HUTAURUK", "President Director", start=("29 January 2020", "2020-01-29"), again=["President Director#2"]),
  occ("Bambang Prihadi Sasongko", "replacing", start=("2016", "2016")),
  occ("Agus Wirawan", "Finance Director"),
  occ("Agus Wirawan", "acted as President Director"),
  occ("DEWI LESTARI HUTAURUK", "Deputy for Mining and Strategic Industries, Ministry of State-Owned Enterprises", start=("2017", "2017"), end=("2020#3", "2020")),
  occ("DEWI LESTARI HUTAURUK", "President Director, PT Rekayasa Pupuk Nusantara", start=("2014", "2014"), end=("2017#2", "2017")),
  occ("DEWI LESTARI HUTAURUK", "Director of Operations, PT Rekayasa Pupuk Nusantara", start=("2009", "2009"), end=("2014#2", "2014")),
  occ("Yohanes Tarigan", "Deputy Minister's adviser for gas affairs", start=("June 2019", "2019-06")),
  occ("Saad Al-Mansouri", "chief executive of the Qatari state company"),
  occ("Pardomuan Hutauruk", "Regent of North Tapanuli", start=("2019#3", "2019")),
  occ("Marwoto Sugandi", "Board of Commissioners is chaired"),
  occ("Marwoto Sugandi", "Navy Chief of Staff"),
  occ("Marwoto Sugandi", "Admiral"),
  fact("DEWI LESTARI HUTAURUK", "nationality", "Indonesian"),
  fact("DEWI LESTARI HUTAURUK", "birthPlace", "Tarutung, North Sumatra"),
  fact("DEWI LESTARI HUTAURUK", "birthDate", "22 April 1968", value="1968-04-22"),
  fact("DEWI LESTARI HUTAURUK", "residence", "Jakarta"),
  fact("DEWI LESTARI HUTAURUK", "education", "Bandung Institute of Technology", date=("1991", "1991")),
  fact("DEWI LESTARI HUTAURUK", "education", "Erasmus University Rotterdam", date=("1997", "1997")),
  fact("DEWI LESTARI HUTAURUK", "award", "Satyalancana Pembangunan", date=("2018", "2018")),
  fact("DEWI LESTARI HUTAURUK", "award", "CEO of the Year", date=("2022", "2022")),
  fact("DEWI LESTARI HUTAURUK", "siblings", "Pardomuan Hutauruk"),
  fact("Pardomuan Hutauruk", "occupation", "politician"),
  fact("Pardomuan Hutauruk", "party", "Golkar"),
  ev("appointment", "was appointed", ("29 January 2020", "2020-01-29"), ["DEWI LESTARI HUTAURUK"]),
  ev("arrest", "was detained", ("11 December 2019", "2019-12-11"), ["Bambang Prihadi Sasongko"]),
  ev("conviction", "was sentenced", ("3 August 2020", "2020-08-03"), ["Bambang Prihadi Sasongko"]),
  ev("travel", "working visit to Doha", ("June 2019", "2019-06"), ["DEWI LESTARI HUTAURUK", "Yohanes Tarigan"]),
  ev("meeting", "met the chief executive", ("June 2019", "2019-06"), ["DEWI LESTARI HUTAURUK", "Saad Al-Mansouri"]),
  ev("testimony", "gave a statement", ("17 February 2020", "2020-02-17"), ["DEWI LESTARI HUTAURUK"]),
  ev("speech", "delivered the keynote speech", ("2021", "2021"), ["DEWI LESTARI HUTAURUK"]),
  ev("disclosure", "has declared the relationship", None, ["DEWI LESTARI HUTAURUK", "Pardomuan Hutauruk"]),
  ev("recusal", "abstained", ("October 2021", "2021-10"), ["DEWI LESTARI HUTAURUK"]),
)

P("d46-23", """Margaret Isobel Tulloch-Keane CBE (née Tulloch; 2 December 1889 – 14 May 1967) was a Scottish trade union organiser and Labour Party politician. She was General Secretary of the Jute and Flax Workers' Federation from 1921 to 1938 and Member of Parliament for Dundee West from 1945 to 1955.

Early life

Margaret Tulloch was born in Broughty Ferry, the daughter of a whaling captain, Magnus Tulloch, and Isobel Guthrie. She left Eastern School at twelve to work as a spinner. In 1912 she was fined for breaking a window at the Town House during a suffragette demonstration.

Trade union career

She became an organiser for the Federation in 1916. She was elected General Secretary in March 1921, defeating the sitting official, John Sime-Reekie, and was the first woman to hold the office. In 1923 she gave evidence to the Balfour-Lindsay Committee on Industry. In November 1925 she visited Calcutta with the Dundee MP Thomas Johnstone-Baird and met leaders of the Bengal mill workers. She sat on the General Council of the Trades Union Congress from 1929 until 1938. Her successor in the Federation was Jeannie Fyffe-Spence, who held the post for twenty years.

Parliament

Tulloch-Keane stood unsuccessfully at Montrose Burghs in 1931 and 1935. She was elected for Dundee West on 5 July 1945. She was Parliamentary Secretary to the Ministry of National Insurance from October 1947 to February 1950, under James Griffith-Rees. In a speech of May 1952 she called for equal pay. She retired at the general election of 1955, and the seat was held for Labour by the dock worker Peter Doig-Ritchie.

She was appointed a CBE in 1951.

Personal life

In 1919 she married Michael Keane, an Irish journalist, who was editor of the Dundee Free Press from 1926 to 1933. He died in 1949. Her sister, Dr Helen Tulloch, was medical officer of health for Orkney.
""",
  occ("Margaret Isobel Tulloch-Keane", "General Secretary of the Jute and Flax Workers' Federation", start=("March 1921", "1921-03"), end=("1938", "1938"), again=["General Secretary#2"]),
  occ("Margaret Isobel Tulloch-Keane", "Member of Parliament for Dundee West", start=("5 July 1945", "1945-07-05"), end=("1955", "1955"), again=["elected for Dundee West"]),
  occ("Magnus Tulloch", "whaling captain"),
  occ("Margaret Isobel Tulloch-Keane", "organiser for the Federation", start=("1916", "1916"), end=("March 1921", "1921-03"), again=["trade union organiser"]),
  occ("John Sime-Reekie", "sitting official", end=("March 1921", "1921-03")),
  occ("Thomas Johnstone-Baird", "Dundee MP"),
  occ("Margaret Isobel Tulloch-Keane", "General Council of the Trades Union Congress", start=("1929", "1929"), end=("1938#2", "1938")),
  occ("Jeannie Fyffe-Spence", "successor", start=("1938", "1938"), end=("twenty years", "1958")),
  occ("Margaret Isobel Tulloch-Keane", "Parliamentary Secretary to the Ministry of National Insurance", start=("October 1947", "1947-10"), end=("February 1950", "1950-02")),
  occ("James Griffith-Rees", "under James Griffith-Rees"),
  occ("Peter Doig-Ritchie", "seat", start=("1955#2", "1955")),
  occ("Michael Keane", "editor of the Dundee Free Press", start=("1926", "1926"), end=("1933", "1933")),
  occ("Helen Tulloch", "medical officer of health for Orkney"),
  fact("Margaret Isobel Tulloch-Keane", "award", "CBE"),
  fact("Margaret Isobel Tulloch-Keane", "birthName", "Tulloch#2"),
  fact("Margaret Isobel Tulloch-Keane", "birthDate", "2 December 1889", value="1889-12-02"),
  fact("Margaret Isobel Tulloch-Keane", "deathDate", "14 May 1967", value="1967-05-14"),
  fact("Margaret Isobel Tulloch-Keane", "nationality", "Scottish"),
  fact("Margaret Isobel Tulloch-Keane", "party", "Labour Party"),
  fact("Margaret Isobel Tulloch-Keane", "occupation", "politician"),
  fact("Margaret Isobel Tulloch-Keane", "birthPlace", "Broughty Ferry"),
  fact("Margaret Isobel Tulloch-Keane", "father", "Magnus Tulloch"),
  fact("Margaret Isobel Tulloch-Keane", "mother", "Isobel Guthrie"),
  fact("Margaret Isobel Tulloch-Keane", "education", "Eastern School"),
  fact("Margaret Isobel Tulloch-Keane", "occupation", "spinner"),
  fact("Peter Doig-Ritchie", "party", "Labour#2"),
  fact("Peter Doig-Ritchie", "occupation", "dock worker"),
  fact("Margaret Isobel Tulloch-Keane", "spouse", "Michael Keane", date=("1919", "1919")),
  fact("Michael Keane", "nationality", "Irish"),
  fact("Michael Keane", "occupation", "journalist"),
  fact("Michael Keane", "deathDate", "1949", value="1949"),
  fact("Margaret Isobel Tulloch-Keane", "siblings", "Helen Tulloch"),
  ev("sanction", "was fined", ("1912", "1912"), ["Margaret Isobel Tulloch-Keane"]),
  ev("appointment", "became an organiser", ("1916", "1916"), ["Margaret Isobel Tulloch-Keane"]),
  ev("election", "was elected General Secretary", ("March 1921", "1921-03"), ["Margaret Isobel Tulloch-Keane", "John Sime-Reekie"]),
  ev("testimony", "gave evidence", ("1923", "1923"), ["Margaret Isobel Tulloch-Keane"]),
  ev("travel", "visited Calcutta", ("November 1925", "1925-11"), ["Margaret Isobel Tulloch-Keane", "Thomas Johnstone-Baird"]),
  ev("meeting", "met leaders", ("November 1925", "1925-11"), ["Margaret Isobel Tulloch-Keane"]),
  ev("candidacy", "stood unsuccessfully", ("1931", "1931"), ["Margaret Isobel Tulloch-Keane"]),
  ev("election", "was elected for Dundee West", ("5 July 1945", "1945-07-05"), ["Margaret Isobel Tulloch-Keane"]),
  ev("speech", "speech of May 1952", ("May 1952", "1952-05"), ["Margaret Isobel Tulloch-Keane"]),
  ev("departure", "retired", ("1955#2", "1955"), ["Margaret Isobel Tulloch-Keane"]),
  ev("election", "was held for Labour", ("1955#2", "1955"), ["Peter Doig-Ritchie"]),
  ev("award", "was appointed a CBE", ("1951", "1951"), ["Margaret Isobel Tulloch-Keane"]),
)

P("d46-24", """Holy See Press Office
RESIGNATIONS AND APPOINTMENTS, 12.06.2009

Resignation of Archbishop of Antsiranana, Madagascar, and appointment of successor

The Holy Father has accepted the resignation from the pastoral care of the metropolitan archdiocese of Antsiranana, Madagascar, presented by Archbishop Michel Rabemanana, in accordance with canon 401 § 1 of the Code of Canon Law.

The Holy Father has appointed Bishop Benjamin Razafindrazaka of Ambanja as metropolitan archbishop of the same see.

Curriculum vitae

H.E. Msgr. Benjamin Razafindrazaka was born on 16 October 1951 in Sambava. He carried out his studies in philosophy and theology at the major seminary of Ambatoroka, Antananarivo, and was ordained a priest on 27 August 1978. He was awarded a licentiate in biblical sciences from the Pontifical Biblical Institute in Rome in 1985.

He has held the following roles: parish vicar of Vohémar (1978–1981), rector of the minor seminary of Antsiranana (1986–1992), vicar general under Archbishop Rabemanana (1992–2001), and secretary general of the Episcopal Conference of Madagascar (1997–2000). On 3 February 2001 he was appointed bishop of Ambanja, receiving episcopal consecration on the following 29 April. He has been president of the commission for Justice and Peace since 2006. In October 2008 he took part in the Synod of Bishops on the Word of God.

Archbishop emeritus Rabemanana, 75, was appointed to Antsiranana on 11 November 1989 as successor of Albert Tsiahoana-Ravelo, who died in that year. In March 2009 he met the two contenders in the political crisis, President Marc Ralaimongo and the mayor of Antananarivo, Andry Rajoelisolo, at the residence of the French ambassador; on 17 March the President resigned.

Other provisions

The Holy Father has appointed Sister Jacqueline Ravaonirina, F.M.M., until now provincial superior in Fianarantsoa, as consultor of the Congregation for the Evangelization of Peoples.
""",
  occ("Michel Rabemanana", "Archbishop of Antsiranana", start=("11 November 1989", "1989-11-11"), end=("12.06.2009", "2009-06-12"), again=["Archbishop#2"]),
  occ("Michel Rabemanana", "Archbishop emeritus"),
  occ("Benjamin Razafindrazaka", "bishop of Ambanja", start=("3 February 2001", "2001-02-03"), end=("12.06.2009", "2009-06-12"), again=["Bishop"]),
  occ("Benjamin Razafindrazaka", "metropolitan archbishop of the same see", start=("12.06.2009", "2009-06-12")),
  occ("Benjamin Razafindrazaka", "priest", start=("27 August 1978", "1978-08-27")),
  occ("Benjamin Razafindrazaka", "parish vicar of Vohémar", start=("1978#2", "1978"), end=("1981", "1981")),
  occ("Benjamin Razafindrazaka", "rector of the minor seminary of Antsiranana", start=("1986", "1986"), end=("1992", "1992")),
  occ("Benjamin Razafindrazaka", "vicar general", start=("1992#2", "1992"), end=("2001", "2001")),
  occ("Benjamin Razafindrazaka", "secretary general of the Episcopal Conference of Madagascar", start=("1997", "1997"), end=("2000", "2000")),
  occ("Benjamin Razafindrazaka", "president of the commission for Justice and Peace", start=("2006", "2006")),
  occ("Albert Tsiahoana-Ravelo", "successor of", end=("11 November 1989", "1989-11-11")),
  occ("Marc Ralaimongo", "President", end=("17 March", "2009-03-17"), again=["President#2"]),
  occ("Andry Rajoelisolo", "mayor of Antananarivo"),
  occ("Jacqueline Ravaonirina", "provincial superior in Fianarantsoa", end=("until now", "2009-06-12")),
  occ("Jacqueline Ravaonirina", "consultor of the Congregation for the Evangelization of Peoples", start=("12.06.2009", "2009-06-12")),
  fact("Benjamin Razafindrazaka", "birthDate", "16 October 1951", value="1951-10-16"),
  fact("Benjamin Razafindrazaka", "birthPlace", "Sambava"),
  fact("Benjamin Razafindrazaka", "education", "major seminary of Ambatoroka, Antananarivo"),
  fact("Benjamin Razafindrazaka", "education", "Pontifical Biblical Institute in Rome", date=("1985", "1985")),
  fact("Albert Tsiahoana-Ravelo", "deathDate", "that year", value="1989"),
  ev("departure", "accepted the resignation", ("12.06.2009", "2009-06-12"), ["Michel Rabemanana"]),
  ev("appointment", "has appointed Bishop", ("12.06.2009", "2009-06-12"), ["Benjamin Razafindrazaka"]),
  ev("appointment", "was ordained", ("27 August 1978", "1978-08-27"), ["Benjamin Razafindrazaka"]),
  ev("appointment", "was appointed bishop", ("3 February 2001", "2001-02-03"), ["Benjamin Razafindrazaka"]),
  ev("appointment", "episcopal consecration", ("the following 29 April", "2001-04-29"), ["Benjamin Razafindrazaka"]),
  ev("meeting", "took part in the Synod", ("October 2008", "2008-10"), ["Benjamin Razafindrazaka"]),
  ev("appointment", "was appointed to Antsiranana", ("11 November 1989", "1989-11-11"), ["Michel Rabemanana"]),
  ev("meeting", "met the two contenders", ("March 2009", "2009-03"), ["Michel Rabemanana", "Marc Ralaimongo", "Andry Rajoelisolo"]),
  ev("departure", "resigned", ("17 March", "2009-03-17"), ["Marc Ralaimongo"]),
  ev("appointment", "has appointed Sister", ("12.06.2009", "2009-06-12"), ["Jacqueline Ravaonirina"]),
)

P("d46-25", """Ignacio Bernardo Quintana Ugalde (born 20 August 1938) is a Mexican economist and international civil servant. He was Executive Secretary of the Economic Commission for Latin America from 1985 to 1993 and a Deputy Director-General of the Food and Agriculture Organization (FAO) from 1994 to 2000.

Early life and education

Quintana was born in Guanajuato. His father, Bernardo Quintana Arrioja, was a mining engineer and director of the School of Mines; his mother, Leonor Ugalde, was a Basque exile. He graduated from the National Autonomous University of Mexico (UNAM) in 1960 and obtained a doctorate at the University of Cambridge in 1966.

Career

He joined the Bank of Mexico in 1961. From 1970 to 1976 he was head of planning in the Ministry of the Presidency under Hugo Cervantes del Río-Peón. He was a member of the Institutional Revolutionary Party (PRI) until 1987, when he left it together with his former teacher Ifigenia Martínez-Navarrete, later senator for the Federal District.

In January 1985 UN Secretary-General Javier Pérez appointed him Executive Secretary in Santiago, in place of the Uruguayan Enrique Iglesias-Batlle, who had become foreign minister of his country. In March 1986 he met General Augusto Matthei-Stange of the Chilean junta to obtain the release of a staff member, Carmelo Soria-Espinoza. In 1990 he travelled to Havana, where he held talks with Fidel Castro. His resignation took effect on 30 June 1993. He was succeeded by Gert Rosenthal-Königsberger of Guatemala, his deputy since 1987.

In 1999 he was a candidate for Director-General of FAO and was defeated by the incumbent, Jacques Diouf-Ndiaye of Senegal, by 137 votes to 34.

Awards

He received the Order of the Aztec Eagle in 2001 and the Raúl Prebisch Medal in 2005.

Personal life

He is divorced from the painter Beatriz Zamora-Lecumberri, whom he married in 1967. Their daughter, Valeria Quintana, is a federal judge in Querétaro.
""",
  occ("Ignacio Bernardo Quintana Ugalde", "international civil servant"),
  occ("Ignacio Bernardo Quintana Ugalde", "Executive Secretary of the Economic Commission for Latin America", start=("January 1985", "1985-01"), end=("30 June 1993", "1993-06-30"), again=["Executive Secretary#2"]),
  occ("Ignacio Bernardo Quintana Ugalde", "Deputy Director-General of the Food and Agriculture Organization", start=("1994", "1994"), end=("2000", "2000")),
  occ("Bernardo Quintana Arrioja", "director of the School of Mines"),
  occ("Ignacio Bernardo Quintana Ugalde", "head of planning in the Ministry of the Presidency", start=("1970", "1970"), end=("1976", "1976")),
  occ("Hugo Cervantes del Río-Peón", "under Hugo Cervantes"),
  occ("Ifigenia Martínez-Navarrete", "teacher"),
  occ("Ifigenia Martínez-Navarrete", "senator for the Federal District"),
  occ("Javier Pérez", "UN Secretary-General"),
  occ("Enrique Iglesias-Batlle", "in place of", end=("January 1985", "1985-01")),
  occ("Enrique Iglesias-Batlle", "foreign minister"),
  occ("Augusto Matthei-Stange", "General#3"),
  occ("Augusto Matthei-Stange", "junta"),
  occ("Carmelo Soria-Espinoza", "staff member"),
  occ("Gert Rosenthal-Königsberger", "succeeded by", start=("30 June 1993", "1993-06-30")),
  occ("Gert Rosenthal-Königsberger", "deputy", start=("1987#2", "1987"), end=("30 June 1993", "1993-06-30")),
  occ("Jacques Diouf-Ndiaye", "incumbent"),
  occ("Valeria Quintana", "federal judge in Querétaro"),
  fact("Ignacio Bernardo Quintana Ugalde", "birthDate", "20 August 1938", value="1938-08-20"),
  fact("Ignacio Bernardo Quintana Ugalde", "nationality", "Mexican"),
  fact("Ignacio Bernardo Quintana Ugalde", "occupation", "economist"),
  fact("Ignacio Bernardo Quintana Ugalde", "birthPlace", "Guanajuato"),
  fact("Ignacio Bernardo Quintana Ugalde", "father", "Bernardo Quintana Arrioja"),
  fact("Bernardo Quintana Arrioja", "occupation", "mining engineer"),
  fact("Ignacio Bernardo Quintana Ugalde", "mother", "Leonor Ugalde"),
  fact("Leonor Ugalde", "ethnicity", "Basque"),
  fact("Ignacio Bernardo Quintana Ugalde", "education", "National Autonomous University of Mexico (UNAM)", date=("1960", "1960")),
  fact("Ignacio Bernardo Quintana Ugalde", "education", "University of Cambridge", date=("1966", "1966")),
  fact("Ignacio Bernardo Quintana Ugalde", "party", "Institutional Revolutionary Party (PRI)", date=("until 1987", "../1987")),
  fact("Enrique Iglesias-Batlle", "nationality", "Uruguayan"),
  fact("Gert Rosenthal-Königsberger", "nationality", "Guatemala"),
  fact("Jacques Diouf-Ndiaye", "nationality", "Senegal"),
  fact("Ignacio Bernardo Quintana Ugalde", "award", "Order of the Aztec Eagle", date=("2001", "2001")),
  fact("Ignacio Bernardo Quintana Ugalde", "award", "Raúl Prebisch Medal", date=("2005", "2005")),
  fact("Ignacio Bernardo Quintana Ugalde", "spouse", "Beatriz Zamora-Lecumberri", date=("1967", "1967")),
  fact("Beatriz Zamora-Lecumberri", "occupation", "painter"),
  fact("Ignacio Bernardo Quintana Ugalde", "children", "Valeria Quintana"),
  fact("Beatriz Zamora-Lecumberri", "children", "Valeria Quintana"),
  ev("appointment", "joined the Bank", ("1961", "1961"), ["Ignacio Bernardo Quintana Ugalde"]),
  ev("departure", "left it", ("1987", "1987"), ["Ignacio Bernardo Quintana Ugalde", "Ifigenia Martínez-Navarrete"]),
  ev("appointment", "appointed him", ("January 1985", "1985-01"), ["Ignacio Bernardo Quintana Ugalde", "Javier Pérez"]),
  ev("appointment", "had become", None, ["Enrique Iglesias-Batlle"]),
  ev("meeting", "met General", ("March 1986", "1986-03"), ["Ignacio Bernardo Quintana Ugalde", "Augusto Matthei-Stange"]),
  ev("travel", "travelled to Havana", ("1990", "1990"), ["Ignacio Bernardo Quintana Ugalde"]),
  ev("meeting", "held talks", ("1990", "1990"), ["Ignacio Bernardo Quintana Ugalde", "Fidel Castro"]),
  ev("departure", "resignation", ("30 June 1993", "1993-06-30"), ["Ignacio Bernardo Quintana Ugalde"]),
  ev("appointment", "was succeeded", None, ["Gert Rosenthal-Königsberger"]),
  ev("candidacy", "was a candidate", ("1999", "1999"), ["Ignacio Bernardo Quintana Ugalde"]),
  ev("election", "was defeated", ("1999", "1999"), ["Ignacio Bernardo Quintana Ugalde", "Jacques Diouf-Ndiaye"]),
  ev("award", "received the Order", ("2001", "2001"), ["Ignacio Bernardo Quintana Ugalde"]),
)

P("d46-26", """RESERVE BANK OF VANUATU
Port Vila, 6 July 2004

MEDIA STATEMENT
Appointment of Governor

The Board of Directors of the Reserve Bank of Vanuatu welcomes the appointment by the Minister of Finance and Economic Management, the Hon. Moana Kalsakau-Carcasses, of Mr Odo Tevita Molisa as Governor of the Bank for a term of five years commencing 1 July 2004.

Mr Molisa succeeds Mr Andrew Kausiama Hakwa, who resigned on 31 March 2004 following the report of the Ombudsman, Mrs Marie-Noëlle Ferrieux-Alilee, into the issue of bank guarantees. The Ombudsman's investigation, which began in October 2002, had also led to the dismissal of the then First Secretary of the Ministry, Mr Wilfred Bulekone. Deputy Governor Peter Tari Tamata was Acting Governor from 1 April to 30 June.

Mr Molisa, aged 43, comes from Longana on Ambae. He was educated at Malapoa College and the University of the South Pacific in Suva, where he graduated in 1984, and later at the Australian National University (Graduate Diploma, 1991). He joined the then Central Bank in 1985 as a research officer, was Director of Research from 1993 and left in 1998 to become Director-General of the Prime Minister's Office under the late Donald Sokomanu. From 2001 he was an adviser in the office of the IMF Executive Director in Washington.

At the swearing-in ceremony at State House on Thursday last, the President of the Supreme Court, Chief Justice Vincent Lunabek-Saksak, administered the oath. In his speech the new Governor undertook to publish the Bank's accounts within the year. He later met the chairman of the Bankers' Association, Mr Jean-Yves Bouchard.

Mr Molisa will travel to Nadi next week for the meeting of South Pacific central bank governors.

He is an elder of the Anglican Church of Melanesia. His wife, Mrs Hilda Molisa, née Lini-Garae, was principal of Arore School from 1995 to 1999.
""",
  occ("Moana Kalsakau-Carcasses", "Minister of Finance and Economic Management"),
  occ("Odo Tevita Molisa", "Governor of the Bank", start=("1 July 2004", "2004-07-01"), again=["Governor", "new Governor"]),
  occ("Andrew Kausiama Hakwa", "succeeds", end=("31 March 2004", "2004-03-31")),
  occ("Marie-Noëlle Ferrieux-Alilee", "Ombudsman"),
  occ("Wilfred Bulekone", "First Secretary of the Ministry"),
  occ("Peter Tari Tamata", "Deputy Governor"),
  occ("Peter Tari Tamata", "Acting Governor", start=("1 April", "2004-04-01"), end=("30 June", "2004-06-30")),
  occ("Odo Tevita Molisa", "research officer", start=("1985", "1985")),
  occ("Odo Tevita Molisa", "Director of Research", start=("1993", "1993"), end=("1998", "1998")),
  occ("Odo Tevita Molisa", "Director-General of the Prime Minister's Office", start=("1998", "1998")),
  occ("Donald Sokomanu", "Prime Minister"),
  occ("Odo Tevita Molisa", "adviser in the office of the IMF Executive Director", start=("2001", "2001")),
  occ("Vincent Lunabek-Saksak", "President of the Supreme Court"),
  occ("Vincent Lunabek-Saksak", "Chief Justice"),
  occ("Jean-Yves Bouchard", "chairman of the Bankers' Association"),
  occ("Odo Tevita Molisa", "elder of the Anglican Church of Melanesia"),
  occ("Hilda Molisa", "principal of Arore School", start=("1995", "1995"), end=("1999", "1999")),
  fact("Odo Tevita Molisa", "birthPlace", "Longana on Ambae"),
  fact("Odo Tevita Molisa", "education", "Malapoa College"),
  fact("Odo Tevita Molisa", "education", "University of the South Pacific in Suva", date=("1984", "1984")),
  fact("Odo Tevita Molisa", "education", "Australian National University", date=("1991", "1991")),
  fact("Odo Tevita Molisa", "religion", "Anglican Church of Melanesia"),
  fact("Odo Tevita Molisa", "spouse", "Hilda Molisa"),
  fact("Hilda Molisa", "birthName", "Lini-Garae"),
  ev("appointment", "appointment", ("1 July 2004", "2004-07-01"), ["Odo Tevita Molisa", "Moana Kalsakau-Carcasses"]),
  ev("departure", "resigned", ("31 March 2004", "2004-03-31"), ["Andrew Kausiama Hakwa"]),
  ev("investigation", "investigation", ("October 2002", "2002-10"), ["Marie-Noëlle Ferrieux-Alilee", "Andrew Kausiama Hakwa"]),
  ev("departure", "dismissal", None, ["Wilfred Bulekone"]),
  ev("appointment", "joined the then Central Bank", ("1985", "1985"), ["Odo Tevita Molisa"]),
  ev("departure", "left in 1998", ("1998", "1998"), ["Odo Tevita Molisa"]),
  ev("appointment", "become Director-General", ("1998", "1998"), ["Odo Tevita Molisa"]),
  ev("appointment", "administered the oath", ("Thursday last", "2004-07-01"), ["Odo Tevita Molisa", "Vincent Lunabek-Saksak"]),
  ev("speech", "speech", ("Thursday last", "2004-07-01"), ["Odo Tevita Molisa"]),
  ev("meeting", "met the chairman", ("Thursday last", "2004-07-01"), ["Odo Tevita Molisa", "Jean-Yves Bouchard"]),
)

P("d46-27", """Theodor Wilhelm Amsinck-Rohde (16 June 1872 in Flensburg – 4 November 1945 in Kiel) was a German Lutheran theologian, rector of the University of Kiel (1921–1922) and Bishop of Schleswig from 1925 to 1933.

Life

Amsinck-Rohde was the son of the pastor Christian Rohde and took the name of his stepfather, the merchant Wilhelm Amsinck, in addition to his own. After the Domschule in Schleswig he studied theology in Erlangen, Leipzig and Kiel, where he received his doctorate in 1897. He was ordained in 1899 and was pastor in Husum until 1908. In that year he was appointed professor of practical theology at Kiel as successor of Otto Baumgarten-Ehlers, who had accepted a call to Berlin.

From 1915 to 1918 he was an army chaplain of the 18th Division. He was elected to the constituent church assembly in September 1922 for the Lutheran Union. On 1 October 1925 he took office as Bishop of Schleswig, while his opponent in the synod's ballot, Adolf Mordhorst-Petersen, became Bishop of Holstein. In August 1925 he travelled to Stockholm for the World Conference on Life and Work and met Archbishop Nathan Söderlund-Brag of Uppsala.

In the spring of 1933 he gave a sermon against the Aryan paragraph. On 12 September 1933 the so-called Brown Synod in Rendsburg removed him from office and elected the German Christian Adalbert Paulsen-Nissen as sole bishop. In 1934 he joined the Confessing Church. The Gestapo searched his house in November 1937, and he was arrested but released after nine days. In a letter to Reich Minister Hanns Kerrl-Fallersleben in 1938 he protested against the imprisonment of his former vicar, Ewald Dittmann-Thomsen, who died in Sachsenhausen in 1940.

Family

He married Sophie Claussen, daughter of the Husum mayor Emanuel Claussen, in 1901. Their son Hans was rector of the University of Hamburg in 1953–1955.
""",
  occ("Theodor Wilhelm Amsinck-Rohde", "rector of the University of Kiel", start=("1921", "1921"), end=("1922", "1922")),
  occ("Theodor Wilhelm Amsinck-Rohde", "Bishop of Schleswig", start=("1 October 1925", "1925-10-01"), end=("12 September 1933", "1933-09-12"), again=["Bishop of Schleswig#2"]),
  occ("Christian Rohde", "pastor"),
  occ("Theodor Wilhelm Amsinck-Rohde", "pastor in Husum", start=("1899", "1899"), end=("1908", "1908")),
  occ("Theodor Wilhelm Amsinck-Rohde", "professor of practical theology at Kiel", start=("that year", "1908")),
  occ("Otto Baumgarten-Ehlers", "successor of", end=("that year", "1908")),
  occ("Theodor Wilhelm Amsinck-Rohde", "army chaplain of the 18th Division", start=("1915", "1915"), end=("1918", "1918")),
  occ("Theodor Wilhelm Amsinck-Rohde", "constituent church assembly", start=("September 1922", "1922-09")),
  occ("Adolf Mordhorst-Petersen", "Bishop of Holstein"),
  occ("Nathan Söderlund-Brag", "Archbishop"),
  occ("Adalbert Paulsen-Nissen", "sole bishop", start=("12 September 1933", "1933-09-12")),
  occ("Hanns Kerrl-Fallersleben", "Reich Minister"),
  occ("Ewald Dittmann-Thomsen", "vicar"),
  occ("Emanuel Claussen", "Husum mayor"),
  occ("Hans", "rector of the University of Hamburg", start=("1953", "1953"), end=("1955", "1955")),
  fact("Theodor Wilhelm Amsinck-Rohde", "birthDate", "16 June 1872", value="1872-06-16"),
  fact("Theodor Wilhelm Amsinck-Rohde", "birthPlace", "Flensburg"),
  fact("Theodor Wilhelm Amsinck-Rohde", "deathDate", "4 November 1945", value="1945-11-04"),
  fact("Theodor Wilhelm Amsinck-Rohde", "deathPlace", "Kiel"),
  fact("Theodor Wilhelm Amsinck-Rohde", "nationality", "German"),
  fact("Theodor Wilhelm Amsinck-Rohde", "religion", "Lutheran"),
  fact("Theodor Wilhelm Amsinck-Rohde", "occupation", "theologian"),
  fact("Theodor Wilhelm Amsinck-Rohde", "father", "Christian Rohde"),
  fact("Theodor Wilhelm Amsinck-Rohde", "relatives", "Wilhelm Amsinck#2"),
  fact("Wilhelm Amsinck", "occupation", "merchant"),
  fact("Theodor Wilhelm Amsinck-Rohde", "education", "Domschule in Schleswig"),
  fact("Theodor Wilhelm Amsinck-Rohde", "education", "Erlangen"),
  fact("Theodor Wilhelm Amsinck-Rohde", "education", "Leipzig"),
  fact("Theodor Wilhelm Amsinck-Rohde", "education", "Kiel#3", date=("1897", "1897")),
  fact("Adalbert Paulsen-Nissen", "religion", "German Christian"),
  fact("Theodor Wilhelm Amsinck-Rohde", "religion", "Confessing Church", date=("1934", "1934")),
  fact("Ewald Dittmann-Thomsen", "deathPlace", "Sachsenhausen"),
  fact("Ewald Dittmann-Thomsen", "deathDate", "1940", value="1940"),
  fact("Theodor Wilhelm Amsinck-Rohde", "spouse", "Sophie Claussen", date=("1901", "1901")),
  fact("Sophie Claussen", "father", "Emanuel Claussen"),
  fact("Theodor Wilhelm Amsinck-Rohde", "children", "Hans"),
  fact("Sophie Claussen", "children", "Hans"),
  ev("appointment", "was ordained", ("1899", "1899"), ["Theodor Wilhelm Amsinck-Rohde"]),
  ev("appointment", "was appointed", ("that year", "1908"), ["Theodor Wilhelm Amsinck-Rohde"]),
  ev("departure", "accepted a call to Berlin", None, ["Otto Baumgarten-Ehlers"]),
  ev("election", "was elected", ("September 1922", "1922-09"), ["Theodor Wilhelm Amsinck-Rohde"]),
  ev("appointment", "took office", ("1 October 1925", "1925-10-01"), ["Theodor Wilhelm Amsinck-Rohde"]),
  ev("appointment", "became Bishop of Holstein", None, ["Adolf Mordhorst-Petersen"]),
  ev("election", "synod's ballot", None, ["Theodor Wilhelm Amsinck-Rohde", "Adolf Mordhorst-Petersen"]),
  ev("travel", "travelled to Stockholm", ("August 1925", "1925-08"), ["Theodor Wilhelm Amsinck-Rohde"]),
  ev("meeting", "met Archbishop", ("August 1925", "1925-08"), ["Theodor Wilhelm Amsinck-Rohde", "Nathan Söderlund-Brag"]),
  ev("speech", "gave a sermon", ("spring of 1933", "1933-21"), ["Theodor Wilhelm Amsinck-Rohde"]),
  ev("departure", "removed him from office", ("12 September 1933", "1933-09-12"), ["Theodor Wilhelm Amsinck-Rohde"]),
  ev("election", "elected the German Christian", ("12 September 1933", "1933-09-12"), ["Adalbert Paulsen-Nissen"]),
  ev("investigation", "searched his house", ("November 1937", "1937-11"), ["Theodor Wilhelm Amsinck-Rohde"]),
  ev("arrest", "was arrested", ("November 1937", "1937-11"), ["Theodor Wilhelm Amsinck-Rohde"]),
  ev("communication", "letter to Reich Minister", ("1938", "1938"), ["Theodor Wilhelm Amsinck-Rohde", "Hanns Kerrl-Fallersleben"]),
  ev("arrest", "imprisonment", None, ["Ewald Dittmann-Thomsen"]),
)

P("d46-28", """WORLD HEALTH ORGANIZATION
Regional Office for the Western Pacific

Press release, Manila, 15 September 1998

Dr Sione Tafuna Vakalahi nominated Regional Director

The WHO Regional Committee for the Western Pacific, meeting in private session today, nominated Dr Sione Tafuna Vakalahi of Tonga as the next Regional Director. In the third ballot Dr Vakalahi received 16 votes against 11 for Dr Shigeo Omura of Japan. A third candidate, Dr Nguyen Van Thanh of Viet Nam, had withdrawn on Monday.

The nomination will be submitted to the Executive Board in January. The present Regional Director, Dr Han Sang-jin of the Republic of Korea, who was first elected in 1988, will retire on 31 January 1999.

Dr Vakalahi, 54, was born in Neiafu, Vava'u. He holds medical degrees from the Fiji School of Medicine (1967) and the University of Otago (1974). He was Medical Officer in Charge of Ngu Hospital from 1975 to 1979, and Director of Health from 1979 until 1983, when he was appointed Minister of Health by His Majesty the King on the resignation of Dr Supileo Foliaki-Tapa. He held the portfolio for eight years. He joined WHO in 1991 as WHO Representative in the Philippines and has been Director of Programme Management in Manila since 1995; his predecessor in that post, Dr Liu Xirong of China, left in that year for Geneva.

In May 1986 he was President of the Thirty-ninth World Health Assembly. In 1996 he visited the Democratic People's Republic of Korea and held discussions with the Vice-Minister of Public Health, Dr Choe Chang-sik.

In a short speech of thanks, Dr Vakalahi paid tribute to Dr Han, from whom he received a call of congratulation last night, and to his wife, Mrs Mele Vakalahi, a nurse.

Dr Vakalahi was made a Knight Commander of the Order of Queen Salote in 1990.
""",
  occ("Sione Tafuna Vakalahi", "WHO Representative in the Philippines", start=("1991", "1991"), end=("1995", "1995")),
  occ("Han Sang-jin", "Regional Director#3", start=("1988", "1988")),
  occ("Sione Tafuna Vakalahi", "Medical Officer in Charge of Ngu Hospital", start=("1975", "1975"), end=("1979", "1979")),
  occ("Sione Tafuna Vakalahi", "Director of Health", start=("1979#2", "1979"), end=("1983", "1983")),
  occ("Sione Tafuna Vakalahi", "Minister of Health", start=("1983", "1983"), end=("eight years", "1991"), again=["portfolio"]),
  occ("Supileo Foliaki-Tapa", "resignation", end=("1983", "1983")),
  occ("Sione Tafuna Vakalahi", "Director of Programme Management", start=("1995", "1995")),
  occ("Liu Xirong", "predecessor in that post", end=("that year", "1995")),
  occ("Sione Tafuna Vakalahi", "President of the Thirty-ninth World Health Assembly", start=("May 1986", "1986-05")),
  occ("Choe Chang-sik", "Vice-Minister of Public Health"),
  fact("Sione Tafuna Vakalahi", "nationality", "Tonga"),
  fact("Shigeo Omura", "nationality", "Japan"),
  fact("Nguyen Van Thanh", "nationality", "Viet Nam"),
  fact("Han Sang-jin", "nationality", "Republic of Korea"),
  fact("Liu Xirong", "nationality", "China"),
  fact("Sione Tafuna Vakalahi", "birthPlace", "Neiafu, Vava'u"),
  fact("Sione Tafuna Vakalahi", "education", "Fiji School of Medicine", date=("1967", "1967")),
  fact("Sione Tafuna Vakalahi", "education", "University of Otago", date=("1974", "1974")),
  fact("Sione Tafuna Vakalahi", "spouse", "Mele Vakalahi"),
  fact("Mele Vakalahi", "occupation", "nurse"),
  fact("Sione Tafuna Vakalahi", "award", "Knight Commander of the Order of Queen Salote", date=("1990", "1990")),
  ev("candidacy", "nominated", ("15 September 1998", "1998-09-15"), ["Sione Tafuna Vakalahi"]),
  ev("election", "third ballot", ("15 September 1998", "1998-09-15"), ["Sione Tafuna Vakalahi", "Shigeo Omura"]),
  ev("candidacy", "third candidate", None, ["Nguyen Van Thanh"]),
  ev("election", "first elected", ("1988", "1988"), ["Han Sang-jin"]),
  ev("appointment", "was appointed Minister", ("1983", "1983"), ["Sione Tafuna Vakalahi"]),
  ev("departure", "resignation", ("1983", "1983"), ["Supileo Foliaki-Tapa"]),
  ev("appointment", "joined WHO", ("1991", "1991"), ["Sione Tafuna Vakalahi"]),
  ev("departure", "left", ("that year", "1995"), ["Liu Xirong"]),
  ev("travel", "visited the Democratic People's Republic of Korea", ("1996", "1996"), ["Sione Tafuna Vakalahi"]),
  ev("meeting", "held discussions", ("1996", "1996"), ["Sione Tafuna Vakalahi", "Choe Chang-sik"]),
  ev("speech", "short speech of thanks", ("15 September 1998", "1998-09-15"), ["Sione Tafuna Vakalahi"]),
  ev("communication", "call of congratulation", ("last night", "1998-09-14"), ["Han Sang-jin", "Sione Tafuna Vakalahi"]),
  ev("award", "was made a Knight Commander", ("1990", "1990"), ["Sione Tafuna Vakalahi"]),
)

P("d46-29", """Kunhiraman Pottekkat Nambiar (14 April 1912 – 19 August 1987), popularly known as K. P. N. or Nambiar Mash, was an Indian communist politician and trade unionist from Kerala. He was the state secretary of the Communist Party of India from 1958 to 1964 and a member of the Lok Sabha for Badagara from 1967 to 1977.

Early life

Nambiar was born at Payyoli in the Malabar district of the Madras Presidency, to the landlord Chathu Nambiar and Kalyani Amma. He studied at Zamorin's College, Calicut, which expelled him in 1930 for joining the Salt Satyagraha. He was arrested on 12 May 1930 and spent nine months in Cannanore jail, where he met the Bengali revolutionary Ranen Chakladar. He worked as a school teacher until 1936.

Political career

Nambiar joined the Congress Socialist Party in 1934 and the Communist Party in 1939. He was elected general secretary of the Malabar Beedi Workers' Union in 1937. He was convicted in the Morazha case in 1941 and sentenced to five years. In 1952 he contested the Kozhikode seat and lost to Achuthan Damodara Menon-Kurup of the KMPP.

He became state secretary in April 1958 in succession to M. N. Govindan-Pillai, who had entered the ministry. He travelled to Peking in 1959 with a delegation headed by S. A. Dange-Kelkar. After the split of 1964 he stayed with the CPI, while his younger brother, P. Raghavan Nambiar, joined the CPI(M) and was Minister for Irrigation of Kerala from 1967 to 1969. On 3 August 1966 Nambiar wrote an open letter to his brother in the daily Janayugom.

He was defeated in 1977 by Ullattil Muhammed Koya of the Muslim League.

Personal life

He married Devaki Varasyar in 1938. Their son-in-law, Justice V. Bhaskaran, was a judge of the Kerala High Court. Nambiar died in Calicut after a heart attack.
""",
  occ("Kunhiraman Pottekkat Nambiar", "state secretary of the Communist Party of India", start=("April 1958", "1958-04"), end=("1964", "1964"), again=["state secretary#2"]),
  occ("Kunhiraman Pottekkat Nambiar", "member of the Lok Sabha for Badagara", start=("1967", "1967"), end=("1977", "1977")),
  occ("Kunhiraman Pottekkat Nambiar", "general secretary of the Malabar Beedi Workers' Union", start=("1937", "1937")),
  occ("M. N. Govindan-Pillai", "in succession to", end=("April 1958", "1958-04")),
  occ("M. N. Govindan-Pillai", "ministry"),
  occ("S. A. Dange-Kelkar", "delegation headed", start=("1959", "1959")),
  occ("P. Raghavan Nambiar", "Minister for Irrigation of Kerala", start=("1967#2", "1967"), end=("1969", "1969")),
  occ("Ullattil Muhammed Koya", "defeated", start=("1977#2", "1977")),
  occ("V. Bhaskaran", "judge of the Kerala High Court"),
  fact("Kunhiraman Pottekkat Nambiar", "birthDate", "14 April 1912", value="1912-04-14"),
  fact("Kunhiraman Pottekkat Nambiar", "deathDate", "19 August 1987", value="1987-08-19"),
  fact("Kunhiraman Pottekkat Nambiar", "alias", "K. P. N."),
  fact("Kunhiraman Pottekkat Nambiar", "alias", "Nambiar Mash"),
  fact("Kunhiraman Pottekkat Nambiar", "nationality", "Indian"),
  fact("Kunhiraman Pottekkat Nambiar", "occupation", "politician"),
  fact("Kunhiraman Pottekkat Nambiar", "occupation", "trade unionist"),
  fact("Kunhiraman Pottekkat Nambiar", "birthPlace", "Payyoli"),
  fact("Kunhiraman Pottekkat Nambiar", "father", "Chathu Nambiar"),
  fact("Chathu Nambiar", "occupation", "landlord"),
  fact("Kunhiraman Pottekkat Nambiar", "mother", "Kalyani Amma"),
  fact("Kunhiraman Pottekkat Nambiar", "education", "Zamorin's College, Calicut"),
  fact("Ranen Chakladar", "ethnicity", "Bengali"),
  fact("Ranen Chakladar", "occupation", "revolutionary"),
  fact("Kunhiraman Pottekkat Nambiar", "occupation", "school teacher"),
  fact("Kunhiraman Pottekkat Nambiar", "party", "Congress Socialist Party", date=("1934", "1934")),
  fact("Kunhiraman Pottekkat Nambiar", "party", "Communist Party#2", date=("1939", "1939")),
  fact("Achuthan Damodara Menon-Kurup", "party", "KMPP"),
  fact("Kunhiraman Pottekkat Nambiar", "siblings", "P. Raghavan Nambiar"),
  fact("P. Raghavan Nambiar", "party", "CPI(M)"),
  fact("Ullattil Muhammed Koya", "party", "Muslim League"),
  fact("Kunhiraman Pottekkat Nambiar", "spouse", "Devaki Varasyar", date=("1938", "1938")),
  fact("Kunhiraman Pottekkat Nambiar", "relatives", "V. Bhaskaran"),
  fact("Kunhiraman Pottekkat Nambiar", "deathPlace", "Calicut#2"),
  fact("Kunhiraman Pottekkat Nambiar", "causeOfDeath", "heart attack"),
  ev("sanction", "expelled him", ("1930", "1930"), ["Kunhiraman Pottekkat Nambiar"]),
  ev("arrest", "was arrested", ("12 May 1930", "1930-05-12"), ["Kunhiraman Pottekkat Nambiar"]),
  ev("meeting", "met the Bengali revolutionary", None, ["Kunhiraman Pottekkat Nambiar", "Ranen Chakladar"]),
  ev("election", "was elected", ("1937", "1937"), ["Kunhiraman Pottekkat Nambiar"]),
  ev("conviction", "was convicted", ("1941", "1941"), ["Kunhiraman Pottekkat Nambiar"]),
  ev("candidacy", "contested", ("1952", "1952"), ["Kunhiraman Pottekkat Nambiar"]),
  ev("election", "lost", ("1952", "1952"), ["Kunhiraman Pottekkat Nambiar", "Achuthan Damodara Menon-Kurup"]),
  ev("appointment", "became state secretary", ("April 1958", "1958-04"), ["Kunhiraman Pottekkat Nambiar"]),
  ev("appointment", "had entered the ministry", None, ["M. N. Govindan-Pillai"]),
  ev("travel", "travelled to Peking", ("1959", "1959"), ["Kunhiraman Pottekkat Nambiar", "S. A. Dange-Kelkar"]),
  ev("communication", "wrote an open letter", ("3 August 1966", "1966-08-03"), ["Kunhiraman Pottekkat Nambiar", "P. Raghavan Nambiar"]),
  ev("election", "was defeated", ("1977#2", "1977"), ["Kunhiraman Pottekkat Nambiar", "Ullattil Muhammed Koya"]),
)

P("d46-30", """UNIVERSITÀ DEGLI STUDI DI PERUGIA
Press Office

Chiara Mancinelli-Rossi elected Rector

Perugia, 30 May 2019 – Professor Chiara Mancinelli-Rossi, full professor of agricultural economics, was elected Rector today in the second round with 612 votes, against 540 for Professor Fausto Elisei-Bartoli, Director of the Department of Chemistry. She will hold office for six years from 1 November 2019. The votes in the first round, on 23 May, had been divided among four candidates, of whom two, Giovanni Santucci and Ambrogio Nucciarelli, then retired from the contest.

The outgoing Rector, Franco Moriconi-Tei, called the Rector-elect at 6 p.m. to congratulate her. Rector since 2013, he was suspended from office for three months in 2018 by the preliminary investigations judge of Perugia, Natalina Gubbiotti, in the inquiry into the competition for a chair of surgery; the order was annulled by the Court of Review and he was cleared in December.

Biographical note

Chiara Mancinelli-Rossi, born in Foligno on 5 August 1961, graduated in agricultural sciences at Perugia in 1986 and earned her PhD at Wageningen University in 1992. Researcher at the University of Tuscia from 1992 and associate professor at Perugia from 2000, she was appointed full professor in 2006. She was Director of the Department of Agricultural, Food and Environmental Sciences (2013–2017) and Vice-Rector for Research (2016–2018), a post from which she resigned in October 2018. In 2014–15 she was an adviser to the Minister of Agriculture, Maurizio Bertolacci, for Expo Milan. On 21 March 2017 she testified before the Agriculture Committee of the Senate.

In 2010 she was awarded the Antico Fattore Prize of the Accademia dei Georgofili, of which she is a member.

She lives in Spello with her husband, Luca Trabalza, a surveyor, who was a town councillor for the Democratic Party from 2009 to 2014, and their son Pietro.
""",
  occ("Chiara Mancinelli-Rossi", "full professor of agricultural economics", start=("2006", "2006"), again=["full professor#2"]),
  occ("Fausto Elisei-Bartoli", "Director of the Department of Chemistry"),
  occ("Fausto Elisei-Bartoli", "Professor#2"),
  occ("Franco Moriconi-Tei", "outgoing Rector", start=("2013", "2013"), again=["Rector since 2013"]),
  occ("Natalina Gubbiotti", "preliminary investigations judge of Perugia"),
  occ("Chiara Mancinelli-Rossi", "Rector-elect", start=("30 May 2019", "2019-05-30")),
  occ("Chiara Mancinelli-Rossi", "Researcher at the University of Tuscia", start=("1992#2", "1992"), end=("2000", "2000")),
  occ("Chiara Mancinelli-Rossi", "associate professor at Perugia", start=("2000", "2000"), end=("2006", "2006")),
  occ("Chiara Mancinelli-Rossi", "Director of the Department of Agricultural, Food and Environmental Sciences", start=("2013#2", "2013"), end=("2017", "2017")),
  occ("Chiara Mancinelli-Rossi", "Vice-Rector for Research", start=("2016", "2016"), end=("October 2018", "2018-10")),
  occ("Chiara Mancinelli-Rossi", "adviser to the Minister of Agriculture", start=("2014–15", "2014"), end=("2014–15", "2015")),
  occ("Maurizio Bertolacci", "Minister of Agriculture"),
  occ("Chiara Mancinelli-Rossi", "Accademia dei Georgofili"),
  occ("Luca Trabalza", "town councillor", start=("2009", "2009"), end=("2014#2", "2014")),
  fact("Chiara Mancinelli-Rossi", "birthPlace", "Foligno"),
  fact("Chiara Mancinelli-Rossi", "birthDate", "5 August 1961", value="1961-08-05"),
  fact("Chiara Mancinelli-Rossi", "education", "Perugia#3", date=("1986", "1986")),
  fact("Chiara Mancinelli-Rossi", "education", "Wageningen University", date=("1992", "1992")),
  fact("Chiara Mancinelli-Rossi", "award", "Antico Fattore Prize", date=("2010", "2010")),
  fact("Chiara Mancinelli-Rossi", "residence", "Spello"),
  fact("Luca Trabalza", "residence", "Spello"),
  fact("Chiara Mancinelli-Rossi", "spouse", "Luca Trabalza"),
  fact("Luca Trabalza", "occupation", "surveyor"),
  fact("Luca Trabalza", "party", "Democratic Party"),
  fact("Chiara Mancinelli-Rossi", "children", "Pietro"),
  fact("Luca Trabalza", "children", "Pietro"),
  ev("election", "was elected Rector", ("30 May 2019", "2019-05-30"), ["Chiara Mancinelli-Rossi", "Fausto Elisei-Bartoli"]),
  ev("election", "first round", ("23 May", "2019-05-23"), ["Chiara Mancinelli-Rossi", "Fausto Elisei-Bartoli", "Giovanni Santucci", "Ambrogio Nucciarelli"]),
  ev("candidacy", "four candidates", ("23 May", "2019-05-23"), ["Chiara Mancinelli-Rossi", "Fausto Elisei-Bartoli", "Giovanni Santucci", "Ambrogio Nucciarelli"]),
  ev("communication", "called the Rector-elect", ("30 May 2019", "2019-05-30"), ["Franco Moriconi-Tei", "Chiara Mancinelli-Rossi"]),
  ev("sanction", "was suspended", ("2018", "2018"), ["Franco Moriconi-Tei", "Natalina Gubbiotti"]),
  ev("investigation", "inquiry", ("2018", "2018"), ["Franco Moriconi-Tei"]),
  ev("appointment", "was appointed full professor", ("2006", "2006"), ["Chiara Mancinelli-Rossi"]),
  ev("departure", "resigned", ("October 2018", "2018-10"), ["Chiara Mancinelli-Rossi"]),
  ev("testimony", "testified", ("21 March 2017", "2017-03-21"), ["Chiara Mancinelli-Rossi"]),
  ev("award", "was awarded", ("2010", "2010"), ["Chiara Mancinelli-Rossi"]),
)

P("d46-31", """Bernard Kasper Hultgren-Reid (September 30, 1881 – January 8, 1954) was an American banker and farmer who served as the third governor of the Federal Reserve Bank of Minneapolis from 1924 to 1936 and then as a member of the Board of Governors in Washington until 1943.

Early life and education

He was born on a homestead near Willmar, Minnesota, to Swedish immigrants, Kasper Hultgren and Britta Olsdotter, and was adopted at the age of six by a Presbyterian minister, the Rev. Amos Reid. He graduated from Macalester College in 1903 and received a law degree from the University of Minnesota in 1906.

Career

Hultgren-Reid was cashier of the Farmers State Bank of Benson from 1907 and its president from 1913 to 1919. In 1914 he was elected to the Minnesota Senate as a Republican, defeating the incumbent, Nels Sageng-Voll. He did not seek re-election in 1918.

He joined the Federal Reserve Bank of Minneapolis as deputy governor in 1919. When Governor Roy Ames Young-Tuttle resigned to go to Boston, Hultgren-Reid was elected his successor by the directors on October 1, 1924. In February 1933 he telephoned Treasury Secretary Ogden Millard and asked for a bank holiday. He testified before the Senate Banking Committee on April 6, 1934.

President Roosevelt appointed him to the Board of Governors on January 27, 1936, and John Nathaniel Peyton-Lunde succeeded him in Minneapolis. He traveled to Mexico City in 1941 and met the director of the Bank of Mexico, Eduardo Villaseñor-Arce. His resignation from the Board took effect on August 31, 1943. His place was filled by the economist Mabel Newcomer-Strand.

Personal life

In 1909 he married Edith Brandborg, a schoolteacher; their son, Charles Amos Reid, served in the U.S. Army Air Forces and was killed over Ploiești in 1943. Hultgren-Reid died of cancer in St. Paul. He received an honorary degree from Carleton College in 1938.
""",
  occ("Bernard Kasper Hultgren-Reid", "governor of the Federal Reserve Bank of Minneapolis", start=("October 1, 1924", "1924-10-01"), end=("1936", "1936")),
  occ("Bernard Kasper Hultgren-Reid", "member of the Board of Governors", start=("January 27, 1936", "1936-01-27"), end=("August 31, 1943", "1943-08-31"), again=["Board of Governors#2"]),
  occ("Amos Reid", "Presbyterian minister"),
  occ("Bernard Kasper Hultgren-Reid", "cashier of the Farmers State Bank of Benson", start=("1907", "1907"), end=("1913", "1913")),
  occ("Bernard Kasper Hultgren-Reid", "president", start=("1913", "1913"), end=("1919", "1919")),
  occ("Bernard Kasper Hultgren-Reid", "Minnesota Senate", start=("1914", "1914"), end=("1918", "1918")),
  occ("Nels Sageng-Voll", "incumbent", end=("1914", "1914")),
  occ("Bernard Kasper Hultgren-Reid", "deputy governor", start=("1919#2", "1919"), end=("October 1, 1924", "1924-10-01")),
  occ("Roy Ames Young-Tuttle", "Governor Roy Ames Young-Tuttle", end=("October 1, 1924", "1924-10-01")),
  occ("Ogden Millard", "Treasury Secretary"),
  occ("Roosevelt", "President"),
  occ("John Nathaniel Peyton-Lunde", "succeeded him in Minneapolis", start=("January 27, 1936", "1936-01-27")),
  occ("Eduardo Villaseñor-Arce", "director of the Bank of Mexico"),
  occ("Mabel Newcomer-Strand", "place", start=("August 31, 1943", "1943-08-31")),
  fact("Bernard Kasper Hultgren-Reid", "birthDate", "September 30, 1881", value="1881-09-30"),
  fact("Bernard Kasper Hultgren-Reid", "deathDate", "January 8, 1954", value="1954-01-08"),
  fact("Bernard Kasper Hultgren-Reid", "nationality", "American"),
  fact("Bernard Kasper Hultgren-Reid", "occupation", "banker"),
  fact("Bernard Kasper Hultgren-Reid", "occupation", "farmer"),
  fact("Bernard Kasper Hultgren-Reid", "birthPlace", "Willmar, Minnesota"),
  fact("Bernard Kasper Hultgren-Reid", "father", "Kasper Hultgren#2"),
  fact("Bernard Kasper Hultgren-Reid", "mother", "Britta Olsdotter"),
  fact("Kasper Hultgren", "nationality", "Swedish"),
  fact("Britta Olsdotter", "nationality", "Swedish"),
  fact("Bernard Kasper Hultgren-Reid", "relatives", "Amos Reid"),
  fact("Amos Reid", "religion", "Presbyterian"),
  fact("Bernard Kasper Hultgren-Reid", "education", "Macalester College", date=("1903", "1903")),
  fact("Bernard Kasper Hultgren-Reid", "education", "University of Minnesota", date=("1906", "1906")),
  fact("Bernard Kasper Hultgren-Reid", "party", "Republican"),
  fact("Mabel Newcomer-Strand", "occupation", "economist"),
  fact("Bernard Kasper Hultgren-Reid", "spouse", "Edith Brandborg", date=("1909", "1909")),
  fact("Edith Brandborg", "occupation", "schoolteacher"),
  fact("Bernard Kasper Hultgren-Reid", "children", "Charles Amos Reid"),
  fact("Edith Brandborg", "children", "Charles Amos Reid"),
  fact("Charles Amos Reid", "militaryService", "U.S. Army Air Forces"),
  fact("Charles Amos Reid", "causeOfDeath", "killed"),
  fact("Charles Amos Reid", "deathPlace", "Ploiești"),
  fact("Charles Amos Reid", "deathDate", "1943#3", value="1943"),
  fact("Bernard Kasper Hultgren-Reid", "causeOfDeath", "cancer"),
  fact("Bernard Kasper Hultgren-Reid", "deathPlace", "St. Paul"),
  fact("Bernard Kasper Hultgren-Reid", "award", "honorary degree from Carleton College", date=("1938", "1938")),
  ev("election", "was elected to the Minnesota Senate", ("1914", "1914"), ["Bernard Kasper Hultgren-Reid", "Nels Sageng-Voll"]),
  ev("appointment", "joined the Federal Reserve Bank", ("1919#2", "1919"), ["Bernard Kasper Hultgren-Reid"]),
  ev("departure", "resigned", None, ["Roy Ames Young-Tuttle"]),
  ev("election", "was elected his successor", ("October 1, 1924", "1924-10-01"), ["Bernard Kasper Hultgren-Reid"]),
  ev("communication", "telephoned", ("February 1933", "1933-02"), ["Bernard Kasper Hultgren-Reid", "Ogden Millard"]),
  ev("testimony", "testified", ("April 6, 1934", "1934-04-06"), ["Bernard Kasper Hultgren-Reid"]),
  ev("appointment", "appointed him", ("January 27, 1936", "1936-01-27"), ["Bernard Kasper Hultgren-Reid", "Roosevelt"]),
  ev("appointment", "succeeded him", None, ["John Nathaniel Peyton-Lunde"]),
  ev("travel", "traveled to Mexico City", ("1941", "1941"), ["Bernard Kasper Hultgren-Reid"]),
  ev("meeting", "met the director", ("1941", "1941"), ["Bernard Kasper Hultgren-Reid", "Eduardo Villaseñor-Arce"]),
  ev("departure", "resignation from the Board", ("August 31, 1943", "1943-08-31"), ["Bernard Kasper Hultgren-Reid"]),
  ev("appointment", "was filled", None, ["Mabel Newcomer-Strand"]),
  ev("award", "received an honorary degree", ("1938", "1938"), ["Bernard Kasper Hultgren-Reid"]),
)

P("d46-32", """Électricité du Sénégal (EDS)
Dakar, 9 January 2013

PRESS RELEASE

The Council of Ministers, meeting on Thursday 3 January under the chairmanship of the President of the Republic, H.E. Mamadou Lamine Sarr, appointed Ms. Khady Diop Mbodj Director General of EDS. The handover ceremony took place this morning at the company's headquarters in the presence of the Minister of Energy, Ms. Aminata Touré-Ndour, who gave the opening address.

Ms. Mbodj replaces Mr. Seydou Nourou Kane, relieved of his duties on 14 November 2012. The Court of Audit, whose investigators had been at work in the company since June, found irregularities in the Takkal fuel contracts; Mr. Kane was heard by the Research Section of the Gendarmerie on 28 December. The Financial Director, Mr. Ibou Gning, remains in custody in Rebeuss, where he was taken on 20 December. The Secretary General, Mr. Pathé Dione, acted as head of the company during the interim and goes back to his post.

Who is the new Director General?

An electrical engineer from the École Polytechnique de Thiès (class of 1989) and a graduate of HEC Montréal (1996), Ms. Mbodj began at EDS in 1990 as a shift engineer at the Cap-des-Biches power station. She was Director of Distribution from 2001 to 2006. She left the company to become a senior energy specialist with the African Development Bank in Tunis, where she spent six years. From May to December 2012 she was technical adviser to the Prime Minister, Mr. Abdoul Aziz Mbaye-Fall.

Born in Saint-Louis in 1965, she is the daughter of the late Ousmane Diop, who was mayor of that town from 1972 to 1978. She is a Knight of the National Order of the Lion (2005). She is married to Mr. Malick Mbodj, a pharmacist, and the mother of three.

During her first week in office the Director General will meet the leaders of the workers' union, SUTELEC, and its secretary general, Mr. Mademba Sock-Niang.
""",
  occ("Mamadou Lamine Sarr", "President of the Republic"),
  occ("Khady Diop Mbodj", "Director General of EDS", start=("3 January", "2013-01-03"), again=["Director General#2", "Director General#3"]),
  occ("Aminata Touré-Ndour", "Minister of Energy"),
  occ("Seydou Nourou Kane", "replaces", end=("14 November 2012", "2012-11-14")),
  occ("Ibou Gning", "Financial Director"),
  occ("Pathé Dione", "Secretary General", again=["post"]),
  occ("Pathé Dione", "acted as head of the company", start=("14 November 2012", "2012-11-14")),
  occ("Khady Diop Mbodj", "shift engineer at the Cap-des-Biches power station", start=("1990", "1990")),
  occ("Khady Diop Mbodj", "Director of Distribution", start=("2001", "2001"), end=("2006", "2006")),
  occ("Khady Diop Mbodj", "senior energy specialist with the African Development Bank", start=("2006", "2006"), end=("six years", "2012")),
  occ("Khady Diop Mbodj", "technical adviser to the Prime Minister", start=("May", "2012-05"), end=("December 2012", "2012-12")),
  occ("Abdoul Aziz Mbaye-Fall", "Prime Minister"),
  occ("Ousmane Diop", "mayor of that town", start=("1972", "1972"), end=("1978", "1978")),
  occ("Mademba Sock-Niang", "secretary general"),
  fact("Khady Diop Mbodj", "occupation", "electrical engineer"),
  fact("Khady Diop Mbodj", "education", "École Polytechnique de Thiès", date=("1989", "1989")),
  fact("Khady Diop Mbodj", "education", "HEC Montréal", date=("1996", "1996")),
  fact("Khady Diop Mbodj", "birthPlace", "Saint-Louis"),
  fact("Khady Diop Mbodj", "birthDate", "1965", value="1965"),
  fact("Khady Diop Mbodj", "father", "Ousmane Diop"),
  fact("Khady Diop Mbodj", "award", "Knight of the National Order of the Lion", date=("2005", "2005")),
  fact("Khady Diop Mbodj", "spouse", "Malick Mbodj"),
  fact("Malick Mbodj", "occupation", "pharmacist"),
  ev("appointment", "appointed", ("3 January", "2013-01-03"), ["Khady Diop Mbodj", "Mamadou Lamine Sarr"]),
  ev("appointment", "handover ceremony", ("9 January 2013", "2013-01-09"), ["Khady Diop Mbodj", "Aminata Touré-Ndour"]),
  ev("speech", "opening address", ("9 January 2013", "2013-01-09"), ["Aminata Touré-Ndour"]),
  ev("departure", "relieved of his duties", ("14 November 2012", "2012-11-14"), ["Seydou Nourou Kane"]),
  ev("investigation", "had been at work", ("June", "2012-06"), ["Seydou Nourou Kane"]),
  ev("testimony", "was heard", ("28 December", "2012-12-28"), ["Seydou Nourou Kane"]),
  ev("arrest", "was taken", ("20 December", "2012-12-20"), ["Ibou Gning"]),
  ev("appointment", "began at EDS", ("1990", "1990"), ["Khady Diop Mbodj"]),
  ev("departure", "left the company", ("2006", "2006"), ["Khady Diop Mbodj"]),
)

P("d46-33", """Mahmud Salamah al-Dinnawi (Arabic: محمود الدنّاوي; 23 May 1884 – 6 December 1960) was an Egyptian Islamic scholar who served as Grand Imam of al-Azhar from 1946 to 1951.

Early life

Al-Dinnawi was born in Minyat Bani Mansur, Beheira, the son of a village headman, Sheikh Salim al-Dinnawi. He studied at the Religious Institute in Alexandria and at al-Azhar, where he obtained the alimiyya in 1909. He was a pupil of Sheikh Muhammad Bakhit al-Saidi, the later Grand Mufti.

Career

He was a judge of the sharia court of Damanhur from 1912 to 1919. During the revolution of 1919 he was arrested by the British military authorities after a sermon in the mosque of Sidi Abu al-Abbas and interned at Sidi Bishr for four months. In 1926 he was appointed professor of jurisprudence at al-Azhar. In 1931 he was dismissed, with sixteen colleagues, by the Grand Imam Muhammad al-Ahmadi al-Zawahiri-Nasr; he was restored in 1935, when the latter resigned.

On 11 January 1946 King Farouk appointed him Grand Imam in place of Mustafa Abd al-Raziq-Bey, who had been named leader of the pilgrimage. In May 1947 he received the Syrian minister of education, Adil Arslan-Khuri, in Cairo, and in November of that year he wrote to the Secretary-General of the United Nations about Palestine. In 1949 he travelled to Khartoum to open the Islamic Institute there.

He resigned in protest at the cut of al-Azhar's budget on 4 September 1951. His successor was Abd al-Majid Salim-Hamrush, who had been Grand Mufti.

In August 1954 Al-Dinnawi testified for the defence at the trial of the judge Hasan al-Ashmawi-Fahmi. He was made a member of the Academy of the Arabic Language in 1947.

Personal life

His son Ahmad al-Dinnawi, a physician, was president of Alexandria University from 1962 to 1966.
""",
  occ("Mahmud Salamah al-Dinnawi", "Grand Imam of al-Azhar", start=("11 January 1946", "1946-01-11"), end=("4 September 1951", "1951-09-04"), again=["Grand Imam#3"]),
  occ("Salim al-Dinnawi", "village headman"),
  occ("Salim al-Dinnawi", "Sheikh"),
  occ("Muhammad Bakhit al-Saidi", "Sheikh#2"),
  occ("Muhammad Bakhit al-Saidi", "Grand Mufti"),
  occ("Mahmud Salamah al-Dinnawi", "judge of the sharia court of Damanhur", start=("1912", "1912"), end=("1919", "1919")),
  occ("Mahmud Salamah al-Dinnawi", "professor of jurisprudence at al-Azhar", start=("1926", "1926"), end=("1931", "1931")),
  occ("Mahmud Salamah al-Dinnawi", "restored", start=("1935", "1935")),
  occ("Muhammad al-Ahmadi al-Zawahiri-Nasr", "Grand Imam#2", end=("1935", "1935")),
  occ("Farouk", "King"),
  occ("Mustafa Abd al-Raziq-Bey", "in place of", end=("11 January 1946", "1946-01-11")),
  occ("Mustafa Abd al-Raziq-Bey", "leader of the pilgrimage"),
  occ("Adil Arslan-Khuri", "minister of education"),
  occ("Abd al-Majid Salim-Hamrush", "successor", start=("4 September 1951", "1951-09-04")),
  occ("Abd al-Majid Salim-Hamrush", "Grand Mufti#2"),
  occ("Hasan al-Ashmawi-Fahmi", "judge#2"),
  occ("Mahmud Salamah al-Dinnawi", "member of the Academy of the Arabic Language", start=("1947#2", "1947")),
  occ("Ahmad al-Dinnawi", "president of Alexandria University", start=("1962", "1962"), end=("1966", "1966")),
  fact("Mahmud Salamah al-Dinnawi", "nativeName", "محمود الدنّاوي"),
  fact("Mahmud Salamah al-Dinnawi", "birthDate", "23 May 1884", value="1884-05-23"),
  fact("Mahmud Salamah al-Dinnawi", "deathDate", "6 December 1960", value="1960-12-06"),
  fact("Mahmud Salamah al-Dinnawi", "nationality", "Egyptian"),
  fact("Mahmud Salamah al-Dinnawi", "religion", "Islamic"),
  fact("Mahmud Salamah al-Dinnawi", "occupation", "scholar"),
  fact("Mahmud Salamah al-Dinnawi", "birthPlace", "Minyat Bani Mansur, Beheira"),
  fact("Mahmud Salamah al-Dinnawi", "father", "Salim al-Dinnawi"),
  fact("Mahmud Salamah al-Dinnawi", "education", "Religious Institute in Alexandria"),
  fact("Mahmud Salamah al-Dinnawi", "education", "al-Azhar#2", date=("1909", "1909")),
  fact("Adil Arslan-Khuri", "nationality", "Syrian"),
  fact("Mahmud Salamah al-Dinnawi", "children", "Ahmad al-Dinnawi"),
  fact("Ahmad al-Dinnawi", "occupation", "physician"),
  ev("arrest", "was arrested", ("1919#2", "1919"), ["Mahmud Salamah al-Dinnawi"]),
  ev("speech", "sermon", ("1919#2", "1919"), ["Mahmud Salamah al-Dinnawi"]),
  ev("appointment", "was appointed professor", ("1926", "1926"), ["Mahmud Salamah al-Dinnawi"]),
  ev("departure", "was dismissed", ("1931", "1931"), ["Mahmud Salamah al-Dinnawi", "Muhammad al-Ahmadi al-Zawahiri-Nasr"]),
  ev("appointment", "was restored", ("1935", "1935"), ["Mahmud Salamah al-Dinnawi"]),
  ev("departure", "latter resigned", ("1935", "1935"), ["Muhammad al-Ahmadi al-Zawahiri-Nasr"]),
  ev("appointment", "appointed him Grand Imam", ("11 January 1946", "1946-01-11"), ["Mahmud Salamah al-Dinnawi", "Farouk"]),
  ev("appointment", "had been named", None, ["Mustafa Abd al-Raziq-Bey"]),
  ev("meeting", "received the Syrian minister", ("May 1947", "1947-05"), ["Mahmud Salamah al-Dinnawi", "Adil Arslan-Khuri"]),
  ev("communication", "wrote", ("November of that year", "1947-11"), ["Mahmud Salamah al-Dinnawi"]),
  ev("travel", "travelled to Khartoum", ("1949", "1949"), ["Mahmud Salamah al-Dinnawi"]),
  ev("departure", "resigned in protest", ("4 September 1951", "1951-09-04"), ["Mahmud Salamah al-Dinnawi"]),
  ev("testimony", "testified", ("August 1954", "1954-08"), ["Mahmud Salamah al-Dinnawi", "Hasan al-Ashmawi-Fahmi"]),
  ev("appointment", "was made a member", ("1947#2", "1947"), ["Mahmud Salamah al-Dinnawi"]),
)

P("d46-34", """Parlement.com › Persons
W.J.M. (Wil) Schoonderbeek-van Rossum

Trade union leader and social democrat of Brabant stock, who moved to the House of Representatives after eight years as chairwoman of the public service union AbvaBond. In the second Van der Kemp cabinet she was State Secretary for Social Affairs. She resigned over the affair of the disability reassessments.

Personal details

First names: Wilhelmina Johanna Maria
Born: Oss, 19 March 1949
Religion: Roman Catholic
Party: PvdA (since 1971)
Married to P.A. Schoonderbeek, physiotherapist, 1973
Father: Th. van Rossum, foreman at the Bergoss carpet works

Education

Titus Brandsma Lyceum, Oss (1967); social work, Social Academy Tilburg (1971)

Career

- social worker, municipality of Eindhoven, 1971–1978
- district officer, AbvaBond, 1978–1986
- member of the executive committee, AbvaBond, 1986–1990
- chairwoman, AbvaBond, 1990–1998 (successor of J. van den Akker)
- member of the House of Representatives, 19 May 1998 – 12 January 2001 and 30 January 2003 – 30 November 2006
- State Secretary for Social Affairs, 12 January 2001 – 16 April 2002
- chair, supervisory board of the Catharina Hospital, 2007–2013

From her activities

Took over as State Secretary from J.F. Hoogervest, who had been appointed mayor of Utrecht. Led a Dutch delegation to Paramaribo in October 2001 and had talks there with Minister Siegfried Gilds-Ramdin on social security. Was questioned in March 2002 by the committee of inquiry under G. Vermaat-Kuiper (CDA) and resigned the next month, a day ahead of Minister A. Melkman. Was a candidate for the chair of the House in 2003 but was beaten by F. Weisgerber, who got 79 votes.

Decorations

Officer in the Order of Orange-Nassau, 6 December 2006

Family

Her brother, A.C.M. van Rossum, was alderman of Oss from 1982 to 1990.
""",
  occ("Wil Schoonderbeek-van Rossum", "chairwoman, AbvaBond", start=("1990#2", "1990"), end=("1998", "1998"), again=["chairwoman of the public service union AbvaBond", "Trade union leader"]),
  occ("Wil Schoonderbeek-van Rossum", "State Secretary for Social Affairs#2", start=("12 January 2001#2", "2001-01-12"), end=("16 April 2002", "2002-04-16"), again=["State Secretary for Social Affairs", "State Secretary#3"]),
  occ("Wil Schoonderbeek-van Rossum", "member of the House of Representatives", start=("19 May 1998", "1998-05-19"), end=("12 January 2001", "2001-01-12")),
  occ("Wil Schoonderbeek-van Rossum", "House of Representatives", start=("30 January 2003", "2003-01-30"), end=("30 November 2006", "2006-11-30")),
  occ("Th. van Rossum", "foreman at the Bergoss carpet works"),
  occ("Wil Schoonderbeek-van Rossum", "social worker, municipality of Eindhoven", start=("1971#3", "1971"), end=("1978", "1978")),
  occ("Wil Schoonderbeek-van Rossum", "district officer, AbvaBond", start=("1978#2", "1978"), end=("1986", "1986")),
  occ("Wil Schoonderbeek-van Rossum", "member of the executive committee, AbvaBond", start=("1986#2", "1986"), end=("1990", "1990")),
  occ("J. van den Akker", "successor of", end=("1990#2", "1990")),
  occ("Wil Schoonderbeek-van Rossum", "chair, supervisory board of the Catharina Hospital", start=("2007", "2007"), end=("2013", "2013")),
  occ("J.F. Hoogervest", "Took over as State Secretary", end=("12 January 2001#2", "2001-01-12")),
  occ("J.F. Hoogervest", "mayor of Utrecht"),
  occ("Wil Schoonderbeek-van Rossum", "Led a Dutch delegation", start=("October 2001", "2001-10")),
  occ("Siegfried Gilds-Ramdin", "Minister"),
  occ("G. Vermaat-Kuiper", "committee of inquiry"),
  occ("A. Melkman", "Minister#2"),
  occ("F. Weisgerber", "chair of the House", start=("2003#2", "2003")),
  occ("A.C.M. van Rossum", "alderman of Oss", start=("1982", "1982"), end=("1990#3", "1990")),
  fact("Wil Schoonderbeek-van Rossum", "birthName", "Wilhelmina Johanna Maria"),
  fact("Wil Schoonderbeek-van Rossum", "birthPlace", "Oss"),
  fact("Wil Schoonderbeek-van Rossum", "birthDate", "19 March 1949", value="1949-03-19"),
  fact("Wil Schoonderbeek-van Rossum", "religion", "Roman Catholic"),
  fact("Wil Schoonderbeek-van Rossum", "party", "PvdA", date=("1971", "1971")),
  fact("Wil Schoonderbeek-van Rossum", "spouse", "P.A. Schoonderbeek", date=("1973", "1973")),
  fact("P.A. Schoonderbeek", "occupation", "physiotherapist"),
  fact("Wil Schoonderbeek-van Rossum", "father", "Th. van Rossum"),
  fact("Wil Schoonderbeek-van Rossum", "education", "Titus Brandsma Lyceum, Oss", date=("1967", "1967")),
  fact("Wil Schoonderbeek-van Rossum", "education", "Social Academy Tilburg", date=("1971#2", "1971")),
  fact("G. Vermaat-Kuiper", "party", "CDA"),
  fact("Wil Schoonderbeek-van Rossum", "award", "Officer in the Order of Orange-Nassau", date=("6 December 2006", "2006-12-06")),
  fact("Wil Schoonderbeek-van Rossum", "siblings", "A.C.M. van Rossum"),
  ev("appointment", "moved to the House", ("19 May 1998", "1998-05-19"), ["Wil Schoonderbeek-van Rossum"]),
  ev("departure", "resigned the next month", ("the next month", "2002-04"), ["Wil Schoonderbeek-van Rossum"]),
  ev("departure", "ahead of", None, ["A. Melkman"]),
  ev("appointment", "Took over", ("12 January 2001#2", "2001-01-12"), ["Wil Schoonderbeek-van Rossum", "J.F. Hoogervest"]),
  ev("appointment", "had been appointed mayor", None, ["J.F. Hoogervest"]),
  ev("travel", "delegation to Paramaribo", ("October 2001", "2001-10"), ["Wil Schoonderbeek-van Rossum"]),
  ev("meeting", "talks", ("October 2001", "2001-10"), ["Wil Schoonderbeek-van Rossum", "Siegfried Gilds-Ramdin"]),
  ev("testimony", "Was questioned", ("March 2002", "2002-03"), ["Wil Schoonderbeek-van Rossum", "G. Vermaat-Kuiper"]),
  ev("investigation", "inquiry", ("March 2002", "2002-03"), ["Wil Schoonderbeek-van Rossum", "G. Vermaat-Kuiper"]),
  ev("candidacy", "Was a candidate", ("2003#2", "2003"), ["Wil Schoonderbeek-van Rossum"]),
  ev("election", "was beaten", ("2003#2", "2003"), ["Wil Schoonderbeek-van Rossum", "F. Weisgerber"]),
)

P("d46-35", """Samdech Preah Sangharaja Keo Saran (Khmer: កែវ សារ៉ាន់; 5 May 1897 – 1976?) was a Cambodian Buddhist monk of the Mohanikay order. He was Supreme Patriarch of the order from 1969 to 1975.

Life

Keo Saran was born Keo Phal in the village of Ang Tasom, Takeo province, in the French protectorate of Cambodia. His father, Keo Mok, was a rice farmer of Chinese descent. He was ordained as a novice in 1911 and studied at the Higher School of Pali in Phnom Penh, where he received his diploma in 1924 and where he taught from 1926. With the scholar Suzanne Karpeyrac of the Buddhist Institute he collected manuscripts in Battambang in 1931.

In July 1942 he was arrested by the French for his part in the protest against the detention of his pupil, the monk Hem Chiet, and was imprisoned for eight months. Hem Chiet was convicted and sent to Poulo Condore, where he died of tuberculosis in 1943.

Keo Saran was appointed abbot of Wat Mongkolborey in 1947 and chief monk of Kandal province in 1954. In 1956 he travelled to Rangoon with Prime Minister Oum Chheang-Vong for the Sixth Buddhist Council. He succeeded Chuon Nath-Sovann as Supreme Patriarch on 2 October 1969.

On 18 March 1970, the day on which the head of state was removed, he gave a radio speech asking for calm. He met General Sak Lon in May 1970 and refused to bless the war. In January 1973 he wrote to the papal delegate, Bishop Yves Ramoulet, on a truce at the New Year.

Disappearance

He was last seen in April 1975 leaving Phnom Penh. Accounts of his execution in Kandal have never been confirmed. His deputy, Huot Tat-Rin, was killed that same month. The office remained vacant until 1981, when Tep Vang-Oum was elected.
""",
  occ("Keo Saran", "monk"),
  occ("Keo Saran", "Supreme Patriarch of the order", start=("2 October 1969", "1969-10-02"), end=("1975", "1975"), again=["Supreme Patriarch#2", "Sangharaja"]),
  occ("Keo Saran", "novice", start=("1911", "1911")),
  occ("Keo Saran", "taught", start=("1926", "1926")),
  occ("Suzanne Karpeyrac", "Buddhist Institute"),
  occ("Hem Chiet", "monk#2"),
  occ("Keo Saran", "abbot of Wat Mongkolborey", start=("1947", "1947")),
  occ("Keo Saran", "chief monk of Kandal province", start=("1954", "1954")),
  occ("Oum Chheang-Vong", "Prime Minister"),
  occ("Chuon Nath-Sovann", "succeeded", end=("2 October 1969", "1969-10-02")),
  occ("Sak Lon", "General"),
  occ("Yves Ramoulet", "papal delegate"),
  occ("Yves Ramoulet", "Bishop"),
  occ("Huot Tat-Rin", "deputy"),
  occ("Tep Vang-Oum", "office", start=("1981", "1981")),
  fact("Keo Saran", "nativeName", "កែវ សារ៉ាន់"),
  fact("Keo Saran", "birthDate", "5 May 1897", value="1897-05-05"),
  fact("Keo Saran", "nationality", "Cambodian"),
  fact("Keo Saran", "religion", "Buddhist"),
  fact("Keo Saran", "birthName", "Keo Phal"),
  fact("Keo Saran", "birthPlace", "Ang Tasom, Takeo province"),
  fact("Keo Saran", "father", "Keo Mok"),
  fact("Keo Mok", "occupation", "rice farmer"),
  fact("Keo Mok", "ethnicity", "Chinese"),
  fact("Keo Saran", "education", "Higher School of Pali in Phnom Penh", date=("1924", "1924")),
  fact("Suzanne Karpeyrac", "occupation", "scholar"),
  fact("Hem Chiet", "deathPlace", "Poulo Condore"),
  fact("Hem Chiet", "causeOfDeath", "tuberculosis"),
  fact("Hem Chiet", "deathDate", "1943", value="1943"),
  fact("Huot Tat-Rin", "causeOfDeath", "killed"),
  fact("Huot Tat-Rin", "deathDate", "that same month", value="1975-04"),
  ev("appointment", "was ordained", ("1911", "1911"), ["Keo Saran"]),
  ev("arrest", "was arrested", ("July 1942", "1942-07"), ["Keo Saran"]),
  ev("arrest", "detention", None, ["Hem Chiet"]),
  ev("conviction", "was convicted", None, ["Hem Chiet"]),
  ev("appointment", "was appointed", ("1947", "1947"), ["Keo Saran"]),
  ev("travel", "travelled to Rangoon", ("1956", "1956"), ["Keo Saran", "Oum Chheang-Vong"]),
  ev("appointment", "succeeded", ("2 October 1969", "1969-10-02"), ["Keo Saran"]),
  ev("speech", "radio speech", ("18 March 1970", "1970-03-18"), ["Keo Saran"]),
  ev("meeting", "met General", ("May 1970", "1970-05"), ["Keo Saran", "Sak Lon"]),
  ev("communication", "wrote to the papal delegate", ("January 1973", "1973-01"), ["Keo Saran", "Yves Ramoulet"]),
  ev("travel", "leaving Phnom Penh", ("April 1975", "1975-04"), ["Keo Saran"]),
  ev("election", "was elected", ("1981", "1981"), ["Tep Vang-Oum"]),
)

P("d46-36", """OPEC Secretariat
Biography

Dr. Francisca Irigoyen Monagas
Secretary General, 1 August 2006 – 31 July 2009

Dr. Francisca Irigoyen Monagas of Venezuela was elected Secretary General of the Organization at the 141st (Extraordinary) Meeting of the Conference in Caracas on 1 June 2006. She took over from Dr. Edmund Maduabebe-Okoro, Nigeria's Minister of State for Petroleum Resources, who had performed the functions of Secretary General in his capacity as President of the Conference.

Dr. Irigoyen was born in Maturín in 1950. She received her bachelor's degree in geological engineering from the Universidad Central de Venezuela in 1973 and her doctorate from Stanford University in 1981. Her father, Aníbal Irigoyen, was a well-known oil workers' leader, who was jailed by the military government in 1952 and who signed the collective agreement of 1960.

In 1982 she joined Maravén, an affiliate of the state company PDVSA, as an exploration geologist. In 1994 she was promoted to General Manager of Exploration. She was a member of the Board of Directors of PDVSA from 1999 to February 2002, when she resigned together with the company's President, General Guaicaipuro Lameda-Ortiz. She returned in April 2003 as Vice-President, and in January 2005 she was appointed Vice-Minister of Hydrocarbons under Minister Rafael Darío Ramírez-Coll.

Dr. Irigoyen represented her country on the Board of Governors of OPEC from 2005 to 2006. During her term in Vienna she visited Luanda in December 2006 for talks with Minister Desidério Costa-Neto ahead of the accession of Angola, and in November 2007 she addressed the Third Summit in Riyadh. She met the EU Commissioner for Energy, Andris Piebalgs-Kalns, on 24 June 2008.

She was succeeded by Abdalla Salem El-Badri-Gharyani of Libya. In 2009 she was conferred the Grand Decoration of Honour in Silver with Sash by the Republic of Austria. Since 2010 she has been a senior fellow of the Oxford Institute for Energy Studies.
""",
  occ("Francisca Irigoyen Monagas", "Secretary General", start=("1 August 2006", "2006-08-01"), end=("31 July 2009", "2009-07-31"), again=["Secretary General of the Organization"]),
  occ("Edmund Maduabebe-Okoro", "Minister of State for Petroleum Resources"),
  occ("Edmund Maduabebe-Okoro", "performed the functions of Secretary General"),
  occ("Edmund Maduabebe-Okoro", "President of the Conference"),
  occ("Aníbal Irigoyen", "oil workers' leader"),
  occ("Francisca Irigoyen Monagas", "exploration geologist", start=("1982", "1982")),
  occ("Francisca Irigoyen Monagas", "General Manager of Exploration", start=("1994", "1994")),
  occ("Francisca Irigoyen Monagas", "member of the Board of Directors of PDVSA", start=("1999", "1999"), end=("February 2002", "2002-02")),
  occ("Guaicaipuro Lameda-Ortiz", "President#2", end=("February 2002", "2002-02")),
  occ("Guaicaipuro Lameda-Ortiz", "General Guaicaipuro Lameda-Ortiz"),
  occ("Francisca Irigoyen Monagas", "Vice-President", start=("April 2003", "2003-04")),
  occ("Francisca Irigoyen Monagas", "Vice-Minister of Hydrocarbons", start=("January 2005", "2005-01")),
  occ("Rafael Darío Ramírez-Coll", "Minister Rafael Darío Ramírez-Coll"),
  occ("Francisca Irigoyen Monagas", "Board of Governors of OPEC", start=("2005#2", "2005"), end=("2006#3", "2006")),
  occ("Desidério Costa-Neto", "Minister Desidério Costa-Neto"),
  occ("Andris Piebalgs-Kalns", "EU Commissioner for Energy"),
  occ("Abdalla Salem El-Badri-Gharyani", "succeeded by"),
  occ("Francisca Irigoyen Monagas", "senior fellow of the Oxford Institute for Energy Studies", start=("2010", "2010")),
  fact("Francisca Irigoyen Monagas", "nationality", "Venezuela"),
  fact("Edmund Maduabebe-Okoro", "nationality", "Nigeria"),
  fact("Francisca Irigoyen Monagas", "birthPlace", "Maturín"),
  fact("Francisca Irigoyen Monagas", "birthDate", "1950", value="1950"),
  fact("Francisca Irigoyen Monagas", "education", "Universidad Central de Venezuela", date=("1973", "1973")),
  fact("Francisca Irigoyen Monagas", "education", "Stanford University", date=("1981", "1981")),
  fact("Francisca Irigoyen Monagas", "father", "Aníbal Irigoyen"),
  fact("Abdalla Salem El-Badri-Gharyani", "nationality", "Libya"),
  fact("Francisca Irigoyen Monagas", "award", "Grand Decoration of Honour in Silver with Sash", date=("2009#2", "2009")),
  ev("election", "was elected", ("1 June 2006", "2006-06-01"), ["Francisca Irigoyen Monagas"]),
  ev("appointment", "took over", None, ["Francisca Irigoyen Monagas", "Edmund Maduabebe-Okoro"]),
  ev("arrest", "was jailed", ("1952", "1952"), ["Aníbal Irigoyen"]),
  ev("appointment", "joined Maravén", ("1982", "1982"), ["Francisca Irigoyen Monagas"]),
  ev("appointment", "was promoted", ("1994", "1994"), ["Francisca Irigoyen Monagas"]),
  ev("departure", "resigned together", ("February 2002", "2002-02"), ["Francisca Irigoyen Monagas", "Guaicaipuro Lameda-Ortiz"]),
  ev("appointment", "returned", ("April 2003", "2003-04"), ["Francisca Irigoyen Monagas"]),
  ev("appointment", "was appointed", ("January 2005", "2005-01"), ["Francisca Irigoyen Monagas"]),
  ev("travel", "visited Luanda", ("December 2006", "2006-12"), ["Francisca Irigoyen Monagas"]),
  ev("meeting", "talks", ("December 2006", "2006-12"), ["Francisca Irigoyen Monagas", "Desidério Costa-Neto"]),
  ev("speech", "addressed the Third Summit", ("November 2007", "2007-11"), ["Francisca Irigoyen Monagas"]),
  ev("meeting", "met the EU Commissioner", ("24 June 2008", "2008-06-24"), ["Francisca Irigoyen Monagas", "Andris Piebalgs-Kalns"]),
  ev("appointment", "was succeeded", None, ["Abdalla Salem El-Badri-Gharyani"]),
  ev("award", "was conferred", ("2009#2", "2009"), ["Francisca Irigoyen Monagas"]),
)

P("d46-37", """Archbishop Ghevont Tashjian (Armenian: Ղևոնդ Թաշճյան; born Hovsep Tashjian; 19 January 1917 – 2 April 1999) was a prelate of the Armenian Apostolic Church, Prelate of Aleppo from 1956 to 1968 and locum tenens of the Holy See of Cilicia in 1963.

Biography

Hovsep Tashjian was born in Marash in the Ottoman Empire. His father, the coppersmith Sarkis Tashjian, was killed in 1920, and he grew up in the Birds' Nest orphanage in Jbeil, Lebanon. In 1932 he entered the Antelias seminary. He was ordained a celibate priest on 11 June 1939 by Catholicos Petros Sarajian-Kahana and taught Armenian history at the seminary until 1947. From 1948 to 1950 he studied at Union Theological Seminary in New York.

He was appointed vicar in Nicosia in 1951 and primate of Cyprus in 1953. In October 1955 he testified before the British commission on the riots in the Armenian quarter. The National Assembly of Aleppo elected him prelate on 4 March 1956 in place of Zareh Payaslian-Vartabed, who became Catholicos in the same year and who consecrated him bishop on 7 October.

In 1958 he met President Gamal Nasser in Damascus. After the death of Zareh on 18 February 1963 he administered the see until 5 May, when Khoren Paroyan-Hovnan was elected with 38 votes; Tashjian was one of the other two candidates. In April 1965 he gave a speech before 30,000 people in Beirut.

He was expelled from Syria in June 1968 and was succeeded by Bishop Datev Sarkissian-Agh. From 1969 until his retirement in 1987 he was Prelate of the Eastern United States. He travelled to Etchmiadzin in 1979 for talks with Catholicos Vazken. He died in Watertown, Massachusetts.

His brother, Garabed Tashjian, a pharmacist, was a member of the Lebanese parliament for Beirut from 1960 to 1972.
""",
  occ("Ghevont Tashjian", "Archbishop"),
  occ("Ghevont Tashjian", "Prelate of Aleppo", start=("4 March 1956", "1956-03-04"), end=("June 1968", "1968-06"), again=["prelate#2"]),
  occ("Ghevont Tashjian", "locum tenens of the Holy See of Cilicia", start=("18 February 1963", "1963-02-18"), end=("5 May", "1963-05-05"), again=["administered the see"]),
  occ("Ghevont Tashjian", "celibate priest", start=("11 June 1939", "1939-06-11")),
  occ("Petros Sarajian-Kahana", "Catholicos"),
  occ("Ghevont Tashjian", "taught Armenian history at the seminary", end=("1947", "1947")),
  occ("Ghevont Tashjian", "vicar in Nicosia", start=("1951", "1951"), end=("1953", "1953")),
  occ("Ghevont Tashjian", "primate of Cyprus", start=("1953", "1953")),
  occ("Zareh Payaslian-Vartabed", "in place of", end=("4 March 1956", "1956-03-04")),
  occ("Zareh Payaslian-Vartabed", "Catholicos#2", start=("the same year", "1956"), end=("18 February 1963", "1963-02-18")),
  occ("Ghevont Tashjian", "bishop#2", start=("7 October", "1956-10-07")),
  occ("Gamal Nasser", "President"),
  occ("Khoren Paroyan-Hovnan", "see until", start=("5 May", "1963-05-05")),
  occ("Datev Sarkissian-Agh", "succeeded by", start=("June 1968", "1968-06")),
  occ("Datev Sarkissian-Agh", "Bishop"),
  occ("Ghevont Tashjian", "Prelate of the Eastern United States", start=("1969", "1969"), end=("1987", "1987")),
  occ("Vazken", "Catholicos#3"),
  occ("Garabed Tashjian", "member of the Lebanese parliament for Beirut", start=("1960", "1960"), end=("1972", "1972")),
  fact("Ghevont Tashjian", "nativeName", "Ղևոնդ Թաշճյան"),
  fact("Ghevont Tashjian", "birthName", "Hovsep Tashjian"),
  fact("Ghevont Tashjian", "birthDate", "19 January 1917", value="1917-01-19"),
  fact("Ghevont Tashjian", "deathDate", "2 April 1999", value="1999-04-02"),
  fact("Ghevont Tashjian", "religion", "Armenian Apostolic Church"),
  fact("Ghevont Tashjian", "birthPlace", "Marash"),
  fact("Ghevont Tashjian", "father", "Sarkis Tashjian"),
  fact("Sarkis Tashjian", "occupation", "coppersmith"),
  fact("Sarkis Tashjian", "causeOfDeath", "killed"),
  fact("Sarkis Tashjian", "deathDate", "1920", value="1920"),
  fact("Ghevont Tashjian", "residence", "Jbeil, Lebanon"),
  fact("Ghevont Tashjian", "education", "Antelias seminary", date=("1932", "1932")),
  fact("Ghevont Tashjian", "education", "Union Theological Seminary in New York", date=("From 1948 to 1950", "1948/1950")),
  fact("Ghevont Tashjian", "deathPlace", "Watertown, Massachusetts"),
  fact("Ghevont Tashjian", "siblings", "Garabed Tashjian"),
  fact("Garabed Tashjian", "occupation", "pharmacist"),
  ev("appointment", "was ordained", ("11 June 1939", "1939-06-11"), ["Ghevont Tashjian", "Petros Sarajian-Kahana"]),
  ev("appointment", "was appointed vicar", ("1951", "1951"), ["Ghevont Tashjian"]),
  ev("testimony", "testified", ("October 1955", "1955-10"), ["Ghevont Tashjian"]),
  ev("election", "elected him prelate", ("4 March 1956", "1956-03-04"), ["Ghevont Tashjian"]),
  ev("appointment", "became Catholicos", ("the same year", "1956"), ["Zareh Payaslian-Vartabed"]),
  ev("appointment", "consecrated him", ("7 October", "1956-10-07"), ["Ghevont Tashjian", "Zareh Payaslian-Vartabed"]),
  ev("meeting", "met President", ("1958", "1958"), ["Ghevont Tashjian", "Gamal Nasser"]),
  fact("Zareh Payaslian-Vartabed", "deathDate", "18 February 1963", value="1963-02-18"),
  ev("election", "was elected", ("5 May", "1963-05-05"), ["Khoren Paroyan-Hovnan", "Ghevont Tashjian"]),
  ev("candidacy", "candidates", ("5 May", "1963-05-05"), ["Ghevont Tashjian"]),
  ev("speech", "gave a speech", ("April 1965", "1965-04"), ["Ghevont Tashjian"]),
  ev("sanction", "was expelled", ("June 1968", "1968-06"), ["Ghevont Tashjian"]),
  ev("appointment", "was succeeded", None, ["Datev Sarkissian-Agh"]),
  ev("departure", "retirement", ("1987", "1987"), ["Ghevont Tashjian"]),
  ev("travel", "travelled to Etchmiadzin", ("1979", "1979"), ["Ghevont Tashjian"]),
  ev("meeting", "talks", ("1979", "1979"), ["Ghevont Tashjian", "Vazken"]),
)

P("d46-38", """BANK OF JAMAICA
Nethersole Place, Kingston

About the Bank › Governors › Past Governors

The Hon. Winsome Delrose Crichlow-Baugh, O.J.
Governor, 1996–2005

Mrs. Winsome Crichlow-Baugh was appointed Governor of the Bank of Jamaica on 1 March 1996 by the Minister of Finance and Planning, Dr. Omar Daley-Hines, becoming the fifth Governor and the first woman in the post. She succeeded Mr. Jacques Bussières-Nunes, who returned to the private sector.

Born at Black River, St. Elizabeth, on 12 October 1943, Mrs. Crichlow-Baugh attended Hampton School and the University of the West Indies (Mona), where she read economics, graduating with First Class Honours in 1965. She gained the M.Phil. at the University of Oxford as a Commonwealth Scholar in 1969. She entered the Bank in 1970 as an economist in the Research Department under Dr. G. Arthur Brownlow, became Director of Research in 1978, and was Deputy Governor from 1986 to 1992. From 1992 to 1996 she was Financial Secretary.

In that capacity she accompanied Prime Minister Percival Pattinson to Washington in January 1995. As Governor she appeared before the Joint Select Committee on the Banking Act on 23 October 1997, and again before the Commission of Enquiry into the Collapse of Financial Institutions, chaired by retired Justice Boyd Carey-Wynter, in November 2009. She was Chairman of the Caribbean Central Bank Governors in 2001 and delivered the Adlith Brown Memorial Lecture in Nassau that November.

She demitted office on 28 February 2005 and was succeeded by her senior deputy, Mr. Derick Latibeaudiere-Smith. He in turn resigned on 30 October 2009.

Governor Crichlow-Baugh was conferred with the Order of Jamaica in 2002. The University of Technology awarded her the degree of Doctor of Laws (honoris causa) in 2006.

She was married to the late Rev. Clement Baugh, Moderator of the United Church in Jamaica from 1984 to 1986. She resides in Mandeville.
""",
  occ("Winsome Delrose Crichlow-Baugh", "Governor of the Bank of Jamaica", start=("1 March 1996", "1996-03-01"), end=("28 February 2005", "2005-02-28"), again=["Governor,", "fifth Governor"]),
  occ("Omar Daley-Hines", "Minister of Finance and Planning"),
  occ("Jacques Bussières-Nunes", "succeeded", end=("1 March 1996", "1996-03-01")),
  occ("Winsome Delrose Crichlow-Baugh", "economist in the Research Department", start=("1970", "1970"), end=("1978", "1978")),
  occ("G. Arthur Brownlow", "Research Department"),
  occ("Winsome Delrose Crichlow-Baugh", "Director of Research", start=("1978", "1978")),
  occ("Winsome Delrose Crichlow-Baugh", "Deputy Governor", start=("1986", "1986"), end=("1992", "1992")),
  occ("Winsome Delrose Crichlow-Baugh", "Financial Secretary", start=("1992#2", "1992"), end=("1996#3", "1996")),
  occ("Percival Pattinson", "Prime Minister"),
  occ("Boyd Carey-Wynter", "Commission of Enquiry into the Collapse of Financial Institutions, chaired"),
  occ("Boyd Carey-Wynter", "Justice"),
  occ("Winsome Delrose Crichlow-Baugh", "Chairman of the Caribbean Central Bank Governors", start=("2001", "2001"), end=("2001", "2001")),
  occ("Derick Latibeaudiere-Smith", "senior deputy", end=("28 February 2005", "2005-02-28")),
  occ("Derick Latibeaudiere-Smith", "succeeded by", start=("28 February 2005", "2005-02-28"), end=("30 October 2009", "2009-10-30")),
  occ("Clement Baugh", "Moderator of the United Church in Jamaica", start=("1984", "1984"), end=("1986#2", "1986")),
  fact("Winsome Delrose Crichlow-Baugh", "birthPlace", "Black River, St. Elizabeth"),
  fact("Winsome Delrose Crichlow-Baugh", "birthDate", "12 October 1943", value="1943-10-12"),
  fact("Winsome Delrose Crichlow-Baugh", "education", "Hampton School"),
  fact("Winsome Delrose Crichlow-Baugh", "education", "University of the West Indies (Mona)", date=("1965", "1965")),
  fact("Winsome Delrose Crichlow-Baugh", "education", "University of Oxford", date=("1969", "1969")),
  fact("Winsome Delrose Crichlow-Baugh", "award", "Commonwealth Scholar"),
  fact("Winsome Delrose Crichlow-Baugh", "award", "Order of Jamaica", date=("2002", "2002")),
  fact("Winsome Delrose Crichlow-Baugh", "award", "Doctor of Laws (honoris causa)", date=("2006", "2006")),
  fact("Winsome Delrose Crichlow-Baugh", "spouse", "Clement Baugh"),
  fact("Winsome Delrose Crichlow-Baugh", "residence", "Mandeville"),
  ev("appointment", "was appointed Governor", ("1 March 1996", "1996-03-01"), ["Winsome Delrose Crichlow-Baugh", "Omar Daley-Hines"]),
  ev("departure", "returned to the private sector", None, ["Jacques Bussières-Nunes"]),
  ev("appointment", "entered the Bank", ("1970", "1970"), ["Winsome Delrose Crichlow-Baugh"]),
  ev("appointment", "became Director", ("1978", "1978"), ["Winsome Delrose Crichlow-Baugh"]),
  ev("travel", "accompanied Prime Minister", ("January 1995", "1995-01"), ["Winsome Delrose Crichlow-Baugh", "Percival Pattinson"]),
  ev("testimony", "appeared before the Joint Select Committee", ("23 October 1997", "1997-10-23"), ["Winsome Delrose Crichlow-Baugh"]),
  ev("testimony", "again before the Commission", ("November 2009", "2009-11"), ["Winsome Delrose Crichlow-Baugh", "Boyd Carey-Wynter"]),
  ev("speech", "delivered the Adlith Brown Memorial Lecture", ("that November", "2001-11"), ["Winsome Delrose Crichlow-Baugh"]),
  ev("departure", "demitted office", ("28 February 2005", "2005-02-28"), ["Winsome Delrose Crichlow-Baugh"]),
  ev("appointment", "was succeeded", None, ["Derick Latibeaudiere-Smith"]),
  ev("departure", "resigned", ("30 October 2009", "2009-10-30"), ["Derick Latibeaudiere-Smith"]),
  ev("award", "was conferred", ("2002", "2002"), ["Winsome Delrose Crichlow-Baugh"]),
  ev("award", "awarded her", ("2006", "2006"), ["Winsome Delrose Crichlow-Baugh"]),
)

P("d46-39", """Horacio Enrique Mosquera Pirán (Paraná, 3 May 1879 – Buenos Aires, 17 October 1949) was an Argentine general and engineer, the first director general of the state oil enterprise Petróleos Fiscales, which he headed from 1922 to 1930.

Early life and military career

Mosquera was the son of Colonel Evaristo Mosquera, a veteran of the Paraguayan War, and Mercedes Pirán. He entered the Colegio Militar in 1895 and was commissioned as a second lieutenant in 1898. He later studied at the Technical University of Charlottenburg in Berlin. He was military attaché in Brussels between 1910 and 1913 and director of the Esteban de Luca arsenal from 1916.

Petróleos Fiscales

On 19 October 1922 President Marcelo Alvear-Quintana appointed him director general. In 1923 he travelled to the Comodoro Rivadavia fields with the Minister of Agriculture, Tomás Le Breton-Ocampo, and in 1925 he opened the La Plata refinery with a speech against the foreign trusts. He met the representative of Standard Oil, Walter Harkness Boyle, in 1927, but no agreement was reached. In June 1928 he wrote to the Mexican engineer Joaquín Santaella-Vega, and in January 1929 he visited Montevideo and La Paz.

After the coup of 6 September 1930 he submitted his resignation; his successor was Captain Felipe Fliess-Aguirre. In March 1931 Mosquera was arrested for his part in the conspiracy of General Severo Toranzo-Calderón, and he was interned on Martín García island for five months. Toranzo fled to Uruguay.

Later life

He was promoted to general on the retired list in 1933. In 1936 he was a candidate for governor of Entre Ríos for the Radical Civic Union but withdrew in favour of Eduardo Tibiletti-Roca, who won. He died of pneumonia.

He had married Sara Ezcurra in 1908. The physicist Enrique Mosquera Ezcurra, rector of the University of La Plata in 1957–58, was their son.
""",
  occ("Horacio Enrique Mosquera Pirán", "general", start=("1933", "1933"), again=["general on the retired list"]),
  occ("Horacio Enrique Mosquera Pirán", "director general of the state oil enterprise Petróleos Fiscales", start=("19 October 1922", "1922-10-19"), end=("1930", "1930"), again=["director general#2"]),
  occ("Evaristo Mosquera", "Colonel"),
  occ("Horacio Enrique Mosquera Pirán", "second lieutenant", start=("1898", "1898")),
  occ("Horacio Enrique Mosquera Pirán", "military attaché in Brussels", start=("1910", "1910"), end=("1913", "1913")),
  occ("Horacio Enrique Mosquera Pirán", "director of the Esteban de Luca arsenal", start=("1916", "1916")),
  occ("Marcelo Alvear-Quintana", "President"),
  occ("Tomás Le Breton-Ocampo", "Minister of Agriculture"),
  occ("Walter Harkness Boyle", "representative of Standard Oil"),
  occ("Felipe Fliess-Aguirre", "successor", start=("6 September 1930", "1930-09-06")),
  occ("Felipe Fliess-Aguirre", "Captain"),
  occ("Severo Toranzo-Calderón", "General"),
  occ("Eduardo Tibiletti-Roca", "governor of Entre Ríos", start=("1936", "1936")),
  occ("Enrique Mosquera Ezcurra", "rector of the University of La Plata", start=("1957–58", "1957"), end=("1957–58", "1958")),
  fact("Horacio Enrique Mosquera Pirán", "birthPlace", "Paraná"),
  fact("Horacio Enrique Mosquera Pirán", "birthDate", "3 May 1879", value="1879-05-03"),
  fact("Horacio Enrique Mosquera Pirán", "deathPlace", "Buenos Aires"),
  fact("Horacio Enrique Mosquera Pirán", "deathDate", "17 October 1949", value="1949-10-17"),
  fact("Horacio Enrique Mosquera Pirán", "nationality", "Argentine"),
  fact("Horacio Enrique Mosquera Pirán", "occupation", "engineer"),
  fact("Horacio Enrique Mosquera Pirán", "father", "Evaristo Mosquera"),
  fact("Evaristo Mosquera", "militaryService", "Paraguayan War"),
  fact("Horacio Enrique Mosquera Pirán", "mother", "Mercedes Pirán"),
  fact("Horacio Enrique Mosquera Pirán", "education", "Colegio Militar", date=("1895", "1895")),
  fact("Horacio Enrique Mosquera Pirán", "education", "Technical University of Charlottenburg in Berlin"),
  fact("Joaquín Santaella-Vega", "nationality", "Mexican"),
  fact("Joaquín Santaella-Vega", "occupation", "engineer#2"),
  fact("Horacio Enrique Mosquera Pirán", "party", "Radical Civic Union"),
  fact("Horacio Enrique Mosquera Pirán", "causeOfDeath", "pneumonia"),
  fact("Horacio Enrique Mosquera Pirán", "spouse", "Sara Ezcurra", date=("1908", "1908")),
  fact("Horacio Enrique Mosquera Pirán", "children", "Enrique Mosquera Ezcurra"),
  fact("Sara Ezcurra", "children", "Enrique Mosquera Ezcurra"),
  fact("Enrique Mosquera Ezcurra", "occupation", "physicist"),
  ev("appointment", "was commissioned", ("1898", "1898"), ["Horacio Enrique Mosquera Pirán"]),
  ev("appointment", "appointed him", ("19 October 1922", "1922-10-19"), ["Horacio Enrique Mosquera Pirán", "Marcelo Alvear-Quintana"]),
  ev("travel", "travelled to the Comodoro Rivadavia fields", ("1923", "1923"), ["Horacio Enrique Mosquera Pirán", "Tomás Le Breton-Ocampo"]),
  ev("speech", "speech against the foreign trusts", ("1925", "1925"), ["Horacio Enrique Mosquera Pirán"]),
  ev("meeting", "met the representative", ("1927", "1927"), ["Horacio Enrique Mosquera Pirán", "Walter Harkness Boyle"]),
  ev("communication", "wrote to the Mexican engineer", ("June 1928", "1928-06"), ["Horacio Enrique Mosquera Pirán", "Joaquín Santaella-Vega"]),
  ev("travel", "visited Montevideo", ("January 1929", "1929-01"), ["Horacio Enrique Mosquera Pirán"]),
  ev("departure", "submitted his resignation", ("After the coup of 6 September 1930", "1930-09"), ["Horacio Enrique Mosquera Pirán"]),
  ev("arrest", "was arrested", ("March 1931", "1931-03"), ["Horacio Enrique Mosquera Pirán"]),
  ev("travel", "fled to Uruguay", None, ["Severo Toranzo-Calderón"]),
  ev("appointment", "was promoted", ("1933", "1933"), ["Horacio Enrique Mosquera Pirán"]),
  ev("candidacy", "was a candidate", ("1936", "1936"), ["Horacio Enrique Mosquera Pirán"]),
  ev("election", "won", ("1936", "1936"), ["Eduardo Tibiletti-Roca"]),
)

P("d46-40", """UNIVERSAL POSTAL UNION
Press release – Berne, 21 November 2012

Aziz Benbrahim Tazi takes up duties as Director General

On 1 January 2013, Aziz Benbrahim Tazi will become the Director General of the International Bureau. His election took place at the Doha Congress on 10 October 2012, when he defeated Anneliese Furrer-Kunz of Switzerland by 88 votes to 67 in the second ballot. A farewell ceremony for the present Director General, Édouard Dupraz-Martel, was held in Berne yesterday. The Federal Councillor, Doris Amherd-Zemp, gave an address.

Mr Dupraz-Martel, of France, has led the Bureau since January 2005; he was re-elected in Geneva in 2008. He visited 94 member countries, and in 2010 he received the gold medal of the Post of the Islamic Republic of Iran in Tehran. Before coming to Berne he was Director of International Affairs at La Poste (1995–2004).

The Congress also elected Pascal Mwila-Kabongo, of the Democratic Republic of the Congo, as Deputy Director General. He succeeds Guozhong Shen of China, who did not seek another term.

Profile

Mr Benbrahim Tazi, a Moroccan national, was born in Fez in 1958. He graduated as an engineer from the Mohammadia School of Engineers in Rabat in 1981 and holds a master's degree from the École nationale supérieure des postes et télécommunications in Paris. He joined the Ministry of Posts in 1982. He was regional director in Agadir from 1989 to 1994, and Director General of Barid Al-Maghrib from 1998 until 2004, when he was dismissed by Minister Rachid Alami-Talbi. The administrative court of Rabat annulled the dismissal in 2006. In 2005 he joined the International Bureau as head of the Development Cooperation Directorate, and he has chaired the .post Group since 2009.

He was decorated with the Wissam Al Arch by the King in 2001. Married to Leïla Sefrioui, an architect, he has three daughters.
""",
  occ("Édouard Dupraz-Martel", "Director General#3", start=("January 2005", "2005-01"), again=["led the Bureau"]),
  occ("Doris Amherd-Zemp", "Federal Councillor"),
  occ("Édouard Dupraz-Martel", "Director of International Affairs at La Poste", start=("1995", "1995"), end=("2004", "2004")),
  occ("Guozhong Shen", "succeeds"),
  occ("Aziz Benbrahim Tazi", "regional director in Agadir", start=("1989", "1989"), end=("1994", "1994")),
  occ("Aziz Benbrahim Tazi", "Director General of Barid Al-Maghrib", start=("1998", "1998"), end=("2004#2", "2004")),
  occ("Rachid Alami-Talbi", "Minister Rachid Alami-Talbi"),
  occ("Aziz Benbrahim Tazi", "head of the Development Cooperation Directorate", start=("2005#2", "2005")),
  occ("Aziz Benbrahim Tazi", "chaired the .post Group", start=("2009", "2009")),
  fact("Anneliese Furrer-Kunz", "nationality", "Switzerland"),
  fact("Édouard Dupraz-Martel", "nationality", "France"),
  fact("Édouard Dupraz-Martel", "award", "gold medal of the Post of the Islamic Republic of Iran", date=("2010", "2010")),
  fact("Pascal Mwila-Kabongo", "nationality", "Democratic Republic of the Congo"),
  fact("Guozhong Shen", "nationality", "China"),
  fact("Aziz Benbrahim Tazi", "nationality", "Moroccan"),
  fact("Aziz Benbrahim Tazi", "birthPlace", "Fez"),
  fact("Aziz Benbrahim Tazi", "birthDate", "1958", value="1958"),
  fact("Aziz Benbrahim Tazi", "occupation", "engineer"),
  fact("Aziz Benbrahim Tazi", "education", "Mohammadia School of Engineers in Rabat", date=("1981", "1981")),
  fact("Aziz Benbrahim Tazi", "education", "École nationale supérieure des postes et télécommunications in Paris"),
  fact("Aziz Benbrahim Tazi", "award", "Wissam Al Arch", date=("2001", "2001")),
  fact("Aziz Benbrahim Tazi", "spouse", "Leïla Sefrioui"),
  fact("Leïla Sefrioui", "occupation", "architect"),
  ev("election", "election", ("10 October 2012", "2012-10-10"), ["Aziz Benbrahim Tazi", "Anneliese Furrer-Kunz"]),
  ev("speech", "gave an address", ("yesterday", "2012-11-20"), ["Doris Amherd-Zemp"]),
  ev("meeting", "farewell ceremony", ("yesterday", "2012-11-20"), ["Édouard Dupraz-Martel", "Doris Amherd-Zemp"]),
  ev("election", "was re-elected", ("2008", "2008"), ["Édouard Dupraz-Martel"]),
  ev("travel", "visited 94 member countries", None, ["Édouard Dupraz-Martel"]),
  ev("award", "received the gold medal", ("2010", "2010"), ["Édouard Dupraz-Martel"]),
  ev("election", "elected Pascal Mwila-Kabongo", None, ["Pascal Mwila-Kabongo"]),
  ev("appointment", "joined the Ministry of Posts", ("1982", "1982"), ["Aziz Benbrahim Tazi"]),
  ev("departure", "was dismissed", ("2004#2", "2004"), ["Aziz Benbrahim Tazi", "Rachid Alami-Talbi"]),
  ev("appointment", "joined the International Bureau", ("2005#2", "2005"), ["Aziz Benbrahim Tazi"]),
  ev("award", "was decorated", ("2001", "2001"), ["Aziz Benbrahim Tazi"]),
)

P("d46-41", """Serikbay Nurpeisovich Dauletov (Kazakh: Серікбай Дәулетов; 15 December 1928 – 22 June 2003) was a Soviet and Kazakh geologist and academic, rector of the Kazakh Polytechnic Institute from 1971 to 1987.

Biography

He was born in the aul of Karakol, Semipalatinsk Governorate. His father, Nurpeis Dauletov, chairman of a collective farm, was arrested by the NKVD in November 1937 and shot in 1938; he was rehabilitated in 1957. Dauletov grew up with an uncle, the railway engineer Kasym Dauletov. He graduated from the Mining and Metallurgical Institute in Alma-Ata in 1951 and defended his doctoral dissertation in Leningrad in 1965. He joined the Communist Party in 1953.

From 1951 to 1960 he worked in the Geological Administration of South Kazakhstan. In 1960 he became a lecturer at his old institute, then head of the chair of mineral deposits (1966–1971). He was appointed rector in September 1971 in place of Georgy Yefimovich Lomtadze, who was moved to Tbilisi. He was a deputy of the Supreme Soviet of the Kazakh SSR in its ninth and tenth convocations (1975–1985).

He travelled to Freiberg in 1974 and to Conakry in 1978, where he met the Guinean minister of mines, Ismaël Touré-Condé. After the events of December 1986 in Alma-Ata, 96 students of the institute were expelled. Dauletov wrote to the First Secretary, Gennady Vasilyevich Kolbasin, asking for clemency; he was reprimanded by the party bureau in January 1987 and was dismissed on 3 March. He was replaced by Viktor Ivanovich Rakitin.

In 1990 he gave evidence to the parliamentary commission on the December events, chaired by the poet Mukhtar Shakhan-Aly. He was elected a full member of the National Academy of Sciences in 1994.

Awards

State Prize of the USSR (1980)
Order of the Red Banner of Labour (1976)
Order of Parasat (1998)

Family

His wife, Rosa Baimenova, was a paediatrician. His daughter Aigul Dauletova was vice-minister of ecology from 2007 to 2010.
""",
  occ("Serikbay Nurpeisovich Dauletov", "rector of the Kazakh Polytechnic Institute", start=("September 1971", "1971-09"), end=("3 March", "1987-03-03"), again=["rector#2"]),
  occ("Nurpeis Dauletov", "chairman of a collective farm"),
  occ("Serikbay Nurpeisovich Dauletov", "Geological Administration of South Kazakhstan", start=("1951#2", "1951"), end=("1960", "1960")),
  occ("Serikbay Nurpeisovich Dauletov", "lecturer at his old institute", start=("1960#2", "1960")),
  occ("Serikbay Nurpeisovich Dauletov", "head of the chair of mineral deposits", start=("1966", "1966"), end=("1971#2", "1971")),
  occ("Georgy Yefimovich Lomtadze", "in place of", end=("September 1971", "1971-09")),
  occ("Serikbay Nurpeisovich Dauletov", "deputy of the Supreme Soviet of the Kazakh SSR", start=("1975", "1975"), end=("1985", "1985")),
  occ("Ismaël Touré-Condé", "minister of mines"),
  occ("Gennady Vasilyevich Kolbasin", "First Secretary"),
  occ("Viktor Ivanovich Rakitin", "replaced by", start=("3 March", "1987-03-03")),
  occ("Mukhtar Shakhan-Aly", "parliamentary commission on the December events, chaired"),
  occ("Serikbay Nurpeisovich Dauletov", "full member of the National Academy of Sciences", start=("1994", "1994")),
  occ("Aigul Dauletova", "vice-minister of ecology", start=("2007", "2007"), end=("2010", "2010")),
  fact("Serikbay Nurpeisovich Dauletov", "nativeName", "Серікбай Дәулетов"),
  fact("Serikbay Nurpeisovich Dauletov", "birthDate", "15 December 1928", value="1928-12-15"),
  fact("Serikbay Nurpeisovich Dauletov", "deathDate", "22 June 2003", value="2003-06-22"),
  fact("Serikbay Nurpeisovich Dauletov", "nationality", "Soviet"),
  fact("Serikbay Nurpeisovich Dauletov", "nationality", "Kazakh#2"),
  fact("Serikbay Nurpeisovich Dauletov", "occupation", "geologist"),
  fact("Serikbay Nurpeisovich Dauletov", "occupation", "academic"),
  fact("Serikbay Nurpeisovich Dauletov", "birthPlace", "Karakol, Semipalatinsk Governorate"),
  fact("Serikbay Nurpeisovich Dauletov", "father", "Nurpeis Dauletov"),
  fact("Nurpeis Dauletov", "causeOfDeath", "shot"),
  fact("Nurpeis Dauletov", "deathDate", "1938", value="1938"),
  fact("Serikbay Nurpeisovich Dauletov", "relatives", "Kasym Dauletov"),
  fact("Kasym Dauletov", "occupation", "railway engineer"),
  fact("Serikbay Nurpeisovich Dauletov", "education", "Mining and Metallurgical Institute in Alma-Ata", date=("1951", "1951")),
  fact("Serikbay Nurpeisovich Dauletov", "education", "Leningrad", date=("1965", "1965")),
  fact("Serikbay Nurpeisovich Dauletov", "party", "Communist Party", date=("1953", "1953")),
  fact("Ismaël Touré-Condé", "nationality", "Guinean"),
  fact("Mukhtar Shakhan-Aly", "occupation", "poet"),
  fact("Serikbay Nurpeisovich Dauletov", "award", "State Prize of the USSR", date=("1980", "1980")),
  fact("Serikbay Nurpeisovich Dauletov", "award", "Order of the Red Banner of Labour", date=("1976", "1976")),
  fact("Serikbay Nurpeisovich Dauletov", "award", "Order of Parasat", date=("1998", "1998")),
  fact("Serikbay Nurpeisovich Dauletov", "spouse", "Rosa Baimenova"),
  fact("Rosa Baimenova", "occupation", "paediatrician"),
  fact("Serikbay Nurpeisovich Dauletov", "children", "Aigul Dauletova"),
  ev("arrest", "was arrested", ("November 1937", "1937-11"), ["Nurpeis Dauletov"]),
  ev("appointment", "became a lecturer", ("1960#2", "1960"), ["Serikbay Nurpeisovich Dauletov"]),
  ev("appointment", "was appointed rector", ("September 1971", "1971-09"), ["Serikbay Nurpeisovich Dauletov"]),
  ev("departure", "was moved to Tbilisi", None, ["Georgy Yefimovich Lomtadze"]),
  ev("travel", "travelled to Freiberg", ("1974", "1974"), ["Serikbay Nurpeisovich Dauletov"]),
  ev("travel", "Conakry", ("1978", "1978"), ["Serikbay Nurpeisovich Dauletov"]),
  ev("meeting", "met the Guinean minister", ("1978", "1978"), ["Serikbay Nurpeisovich Dauletov", "Ismaël Touré-Condé"]),
  ev("communication", "wrote to the First Secretary", None, ["Serikbay Nurpeisovich Dauletov", "Gennady Vasilyevich Kolbasin"]),
  ev("sanction", "was reprimanded", ("January 1987", "1987-01"), ["Serikbay Nurpeisovich Dauletov"]),
  ev("departure", "was dismissed", ("3 March", "1987-03-03"), ["Serikbay Nurpeisovich Dauletov"]),
  ev("appointment", "was replaced", None, ["Viktor Ivanovich Rakitin"]),
  ev("testimony", "gave evidence", ("1990", "1990"), ["Serikbay Nurpeisovich Dauletov", "Mukhtar Shakhan-Aly"]),
  ev("election", "was elected a full member", ("1994", "1994"), ["Serikbay Nurpeisovich Dauletov"]),
)

P("d46-42", """EVANGELICAL LUTHERAN CHURCH OF FINLAND
Diocese of Kuopio – News

New bishop for Kuopio installed in the cathedral

Kuopio, 4 March 2012. Bishop Leena Tuulikki Rautavuori was installed in Kuopio Cathedral today as the fifth Bishop of the diocese. The consecration was conducted by Archbishop Kaarlo Mäkisalo, assisted by Bishop Seppo Hakkarainen of Oulu and Bishop Jana Liepiņa-Grosa of the Latvian Evangelical Lutheran Church Worldwide. Some 1,400 people attended.

In her sermon the new bishop spoke about loneliness in the sparsely populated municipalities of North Karelia.

Rautavuori succeeds Bishop Wille Jalkanen-Riekko, who held the office from 1996 and retired on 29 February. He was awarded the title of honorary doctor by the University of Eastern Finland in 2010.

She was elected on 9 November 2011 in the second round, with 395 votes against 362 for the Dean of Joensuu, Petri Rask-Karppinen. A third candidate, the docent Heli Inkala-Vuori, was eliminated in the first round.

From Kajaani to Kuopio

Leena Rautavuori (b. 1959 in Kajaani) graduated as Master of Theology from the University of Helsinki in 1984 and was among the first 94 women to be ordained as pastors in the Church, on 6 March 1988. She was a missionary of the Finnish Evangelical Lutheran Mission in Ovamboland, Namibia, from 1989 to 1993. She defended her doctoral thesis in 1999. She was vicar of Siilinjärvi 2000–2007 and Dean of Kajaani from 2007 until this year. She has been a member of the General Synod since 2004 and chaired its Finance Committee in 2008–2012. In 2006 she took part in the Assembly of the World Council of Churches in Porto Alegre.

The bishop's husband, Antti Rautavuori, is the cantor of Kajaani parish. Her father, Veikko Kemppainen, sat in Parliament for the Centre Party from 1970 to 1983, and her sister, Marja Kemppainen-Lukkari, was elected mayor of Sotkamo in 2009.
""",
  occ("Leena Tuulikki Rautavuori", "Bishop of the diocese", start=("4 March 2012", "2012-03-04"), again=["Bishop", "new bishop"]),
  occ("Kaarlo Mäkisalo", "Archbishop"),
  occ("Seppo Hakkarainen", "Bishop Seppo Hakkarainen of Oulu"),
  occ("Jana Liepiņa-Grosa", "Bishop Jana Liepiņa-Grosa of the Latvian Evangelical Lutheran Church Worldwide"),
  occ("Wille Jalkanen-Riekko", "Bishop Wille Jalkanen-Riekko", start=("1996", "1996"), end=("29 February", "2012-02-29"), again=["held the office"]),
  occ("Petri Rask-Karppinen", "Dean of Joensuu"),
  occ("Heli Inkala-Vuori", "docent"),
  occ("Leena Tuulikki Rautavuori", "pastors in the Church", start=("6 March 1988", "1988-03-06")),
  occ("Leena Tuulikki Rautavuori", "missionary of the Finnish Evangelical Lutheran Mission in Ovamboland", start=("1989", "1989"), end=("1993", "1993")),
  occ("Leena Tuulikki Rautavuori", "vicar of Siilinjärvi", start=("2000–2007", "2000"), end=("2000–2007", "2007")),
  occ("Leena Tuulikki Rautavuori", "Dean of Kajaani", start=("2007#2", "2007"), end=("this year", "2012")),
  occ("Leena Tuulikki Rautavuori", "member of the General Synod", start=("2004", "2004")),
  occ("Leena Tuulikki Rautavuori", "chaired its Finance Committee", start=("2008–2012", "2008"), end=("2008–2012", "2012")),
  occ("Antti Rautavuori", "cantor of Kajaani parish"),
  occ("Veikko Kemppainen", "Parliament", start=("1970", "1970"), end=("1983", "1983")),
  occ("Marja Kemppainen-Lukkari", "mayor of Sotkamo", start=("2009", "2009")),
  fact("Wille Jalkanen-Riekko", "award", "honorary doctor by the University of Eastern Finland", date=("2010", "2010")),
  fact("Leena Tuulikki Rautavuori", "birthDate", "1959", value="1959"),
  fact("Leena Tuulikki Rautavuori", "birthPlace", "Kajaani#2"),
  fact("Leena Tuulikki Rautavuori", "education", "University of Helsinki", date=("1984", "1984")),
  fact("Leena Tuulikki Rautavuori", "spouse", "Antti Rautavuori"),
  fact("Leena Tuulikki Rautavuori", "father", "Veikko Kemppainen"),
  fact("Veikko Kemppainen", "party", "Centre Party"),
  fact("Leena Tuulikki Rautavuori", "siblings", "Marja Kemppainen-Lukkari"),
  ev("appointment", "was installed", ("4 March 2012", "2012-03-04"), ["Leena Tuulikki Rautavuori"]),
  ev("appointment", "consecration", ("4 March 2012", "2012-03-04"), ["Leena Tuulikki Rautavuori", "Kaarlo Mäkisalo", "Seppo Hakkarainen", "Jana Liepiņa-Grosa"]),
  ev("speech", "sermon", ("4 March 2012", "2012-03-04"), ["Leena Tuulikki Rautavuori"]),
  ev("departure", "retired", ("29 February", "2012-02-29"), ["Wille Jalkanen-Riekko"]),
  ev("award", "was awarded", ("2010", "2010"), ["Wille Jalkanen-Riekko"]),
  ev("election", "was elected on 9 November", ("9 November 2011", "2011-11-09"), ["Leena Tuulikki Rautavuori", "Petri Rask-Karppinen"]),
  ev("candidacy", "third candidate", None, ["Heli Inkala-Vuori"]),
  ev("election", "was eliminated", None, ["Heli Inkala-Vuori"]),
  ev("appointment", "to be ordained", ("6 March 1988", "1988-03-06"), ["Leena Tuulikki Rautavuori"]),
  ev("meeting", "took part in the Assembly", ("2006", "2006"), ["Leena Tuulikki Rautavuori"]),
  ev("election", "was elected mayor", ("2009", "2009"), ["Marja Kemppainen-Lukkari"]),
)

P("d46-43", """Wilberforce Odhiambo Were (c. 1922 – 13 July 1985) was a Kenyan trade unionist and politician who served as General Secretary of the Central Organization of Trade Unions (COTU) from 1965 to 1974 and as MP for Kisumu Rural from 1974 to 1979.

Early life

Were, a Luo, was born at Maseno to Canon Ezekiel Were of the Church Missionary Society and Perez Achieng. He attended Maseno School and joined the East African Railways in 1941 as a telegraph clerk. During the Second World War he served with the King's African Rifles in Burma.

Trade unions

He was elected secretary of the Railway African Union at Nairobi in 1952. In October of that year he was detained under the Emergency regulations and was held at Manyani until 1956. In 1957 he travelled to Brussels for a course at the International Confederation of Free Trade Unions. In November 1959 he led a strike of railwaymen, and the colonial Labour Commissioner, Geoffrey Wilmot-Lacey, met him on the tenth day.

When COTU was founded in September 1965, President Kenyatta named Were general secretary; his deputy was Juma Akumu-Boi, who defeated him in the union elections of February 1974. Were addressed the International Labour Conference in June 1968. He was fined in 1971 for holding a meeting without a licence.

Politics

A member of KANU from 1960, Were won Kisumu Rural in October 1974 from the sitting member, Grace Onyango-Rading. He was Assistant Minister for Labour under James Nyamweya-Ongeri from 1976 until he was dismissed in May 1978. In 1979 he was barred from standing, and the seat went to Robert Ouko-Siaya. Following the coup attempt of August 1982 he was arrested, but he was released without charge in February 1983.

Personal life

Were had two wives, Miriam Awuor and Roslyn Atieno. His son Tom Were was mayor of Kisumu in 1992–1994. He died in Nairobi of diabetes.
""",
  occ("Wilberforce Odhiambo Were", "General Secretary of the Central Organization of Trade Unions (COTU)", start=("September 1965", "1965-09"), end=("February 1974", "1974-02"), again=["general secretary"]),
  occ("Wilberforce Odhiambo Were", "MP for Kisumu Rural", start=("October 1974", "1974-10"), end=("1979", "1979"), again=["Kisumu Rural#2"]),
  occ("Ezekiel Were", "Canon"),
  occ("Wilberforce Odhiambo Were", "telegraph clerk", start=("1941", "1941")),
  occ("Wilberforce Odhiambo Were", "secretary of the Railway African Union at Nairobi", start=("1952", "1952")),
  occ("Geoffrey Wilmot-Lacey", "Labour Commissioner"),
  occ("Kenyatta", "President"),
  occ("Juma Akumu-Boi", "deputy", end=("February 1974", "1974-02")),
  occ("Juma Akumu-Boi", "defeated him in the union elections", start=("February 1974", "1974-02")),
  occ("Grace Onyango-Rading", "sitting member", end=("October 1974", "1974-10")),
  occ("Wilberforce Odhiambo Were", "Assistant Minister for Labour", start=("1976", "1976"), end=("May 1978", "1978-05")),
  occ("James Nyamweya-Ongeri", "under James Nyamweya-Ongeri"),
  occ("Robert Ouko-Siaya", "seat", start=("1979#2", "1979")),
  occ("Tom Were", "mayor of Kisumu", start=("1992", "1992"), end=("1994", "1994")),
  fact("Wilberforce Odhiambo Were", "birthDate", "c. 1922", value="1922~"),
  fact("Wilberforce Odhiambo Were", "deathDate", "13 July 1985", value="1985-07-13"),
  fact("Wilberforce Odhiambo Were", "nationality", "Kenyan"),
  fact("Wilberforce Odhiambo Were", "occupation", "trade unionist"),
  fact("Wilberforce Odhiambo Were", "occupation", "politician"),
  fact("Wilberforce Odhiambo Were", "ethnicity", "Luo"),
  fact("Wilberforce Odhiambo Were", "birthPlace", "Maseno"),
  fact("Wilberforce Odhiambo Were", "father", "Ezekiel Were"),
  fact("Wilberforce Odhiambo Were", "mother", "Perez Achieng"),
  fact("Wilberforce Odhiambo Were", "education", "Maseno School"),
  fact("Wilberforce Odhiambo Were", "militaryService", "King's African Rifles"),
  fact("Wilberforce Odhiambo Were", "party", "KANU", date=("1960", "1960")),
  fact("Wilberforce Odhiambo Were", "spouse", "Miriam Awuor"),
  fact("Wilberforce Odhiambo Were", "spouse", "Roslyn Atieno"),
  fact("Wilberforce Odhiambo Were", "children", "Tom Were"),
  fact("Wilberforce Odhiambo Were", "deathPlace", "Nairobi#2"),
  fact("Wilberforce Odhiambo Were", "causeOfDeath", "diabetes"),
  ev("appointment", "joined the East African Railways", ("1941", "1941"), ["Wilberforce Odhiambo Were"]),
  ev("election", "was elected secretary", ("1952", "1952"), ["Wilberforce Odhiambo Were"]),
  ev("arrest", "was detained", ("October of that year", "1952-10"), ["Wilberforce Odhiambo Were"]),
  ev("travel", "travelled to Brussels", ("1957", "1957"), ["Wilberforce Odhiambo Were"]),
  ev("meeting", "met him", ("November 1959", "1959-11"), ["Geoffrey Wilmot-Lacey", "Wilberforce Odhiambo Were"]),
  ev("appointment", "named Were", ("September 1965", "1965-09"), ["Wilberforce Odhiambo Were", "Kenyatta"]),
  ev("election", "defeated him", ("February 1974", "1974-02"), ["Juma Akumu-Boi", "Wilberforce Odhiambo Were"]),
  ev("speech", "addressed the International Labour Conference", ("June 1968", "1968-06"), ["Wilberforce Odhiambo Were"]),
  ev("sanction", "was fined", ("1971", "1971"), ["Wilberforce Odhiambo Were"]),
  ev("election", "won Kisumu Rural", ("October 1974", "1974-10"), ["Wilberforce Odhiambo Were", "Grace Onyango-Rading"]),
  ev("departure", "was dismissed", ("May 1978", "1978-05"), ["Wilberforce Odhiambo Were"]),
  ev("sanction", "was barred from standing", ("1979#2", "1979"), ["Wilberforce Odhiambo Were"]),
  ev("election", "seat went to", ("1979#2", "1979"), ["Robert Ouko-Siaya"]),
  ev("arrest", "was arrested", ("August 1982", "1982-08"), ["Wilberforce Odhiambo Were"]),
)

P("d46-44", """Folketinget – Members
Birthe Kirstine Holm-Agerskov

Former chairman of the party, Socialist People's Party (SF)
Former minister

Birthe Holm-Agerskov was born on 28 August 1957 in Thisted, daughter of the fisherman Niels Peter Agerskov and the domestic help Kirstine Agerskov. Married to the editor Bent Holm.

Member period
Member of the Folketing for the Socialist People's Party in Viborg County, 12 December 1990 – 13 November 2007, and in the Western Jutland constituency, 15 September 2011 – 18 June 2015. Temporary member for Viborg County, 3 October – 20 November 1989. Candidate for the party in the Thisted nomination district from 1984.

Ministerial career
Minister for Food, Agriculture and Fisheries, 3 October 2011 – 30 January 2014. She took over the ministry from Henrik Høgh-Dam of the Liberal Party and was succeeded by Dan Jørgensen-Bach. All SF ministers resigned on the latter date, following the departure of Annette Vilhelmsen-Krag as party chairman.

Education and occupation
Thisted Upper Secondary School, 1973–1976.
Cand.scient.pol., Aarhus University, 1976–1983.
Consultant, General Workers' Union in Denmark (SiD), 1983–1990.
Director of the Danish Association of Organic Farmers, 2008–2011.

Parliamentary career
Chairman of SF 2002–2005; she was defeated in the membership ballot of 28 April 2005 by Villy Damgaard-Søe. Deputy chairman of the European Affairs Committee 1998–2001. Member of the Presidium 2005–2007.
Headed the Danish delegation at the WTO ministerial conference in Bali in December 2013 and had talks there with the Indonesian minister Gita Wiryono. Appeared as a witness before the Fisheries Quota Inquiry, led by High Court Judge Olaf Tingleff-Kjær, on 9 May 2017. The inquiry, in its report of 2018, did not criticise her; a head of division, Jørn Skov-Lauritsen, received a warning.

Honours
Commander of the Order of the Dannebrog, 2014.

Publications
"Letters from Hanstholm", 2009 (co-author: Member of the European Parliament Pernille Frahm-Toft).
""",
  occ("Birthe Kirstine Holm-Agerskov", "chairman of the party, Socialist People's Party (SF)", start=("2002", "2002"), end=("28 April 2005", "2005-04-28"), again=["Chairman of SF"]),
  occ("Birthe Kirstine Holm-Agerskov", "Member of the Folketing for the Socialist People's Party in Viborg County", start=("12 December 1990", "1990-12-12"), end=("13 November 2007", "2007-11-13")),
  occ("Birthe Kirstine Holm-Agerskov", "Western Jutland constituency", start=("15 September 2011", "2011-09-15"), end=("18 June 2015", "2015-06-18")),
  occ("Birthe Kirstine Holm-Agerskov", "Temporary member for Viborg County", start=("3 October", "1989-10-03"), end=("20 November 1989", "1989-11-20")),
  occ("Birthe Kirstine Holm-Agerskov", "Minister for Food, Agriculture and Fisheries", start=("3 October 2011", "2011-10-03"), end=("30 January 2014", "2014-01-30"), again=["minister"]),
  occ("Kirstine Agerskov", "domestic help"),
  occ("Henrik Høgh-Dam", "took over the ministry from", end=("3 October 2011", "2011-10-03")),
  occ("Dan Jørgensen-Bach", "succeeded by", start=("30 January 2014", "2014-01-30")),
  occ("Annette Vilhelmsen-Krag", "party chairman"),
  occ("Birthe Kirstine Holm-Agerskov", "Consultant, General Workers' Union in Denmark (SiD)", start=("1983#2", "1983"), end=("1990#2", "1990")),
  occ("Birthe Kirstine Holm-Agerskov", "Director of the Danish Association of Organic Farmers", start=("2008", "2008"), end=("2011#3", "2011")),
  occ("Villy Damgaard-Søe", "membership ballot", start=("28 April 2005", "2005-04-28")),
  occ("Birthe Kirstine Holm-Agerskov", "Deputy chairman of the European Affairs Committee", start=("1998", "1998"), end=("2001", "2001")),
  occ("Birthe Kirstine Holm-Agerskov", "Member of the Presidium", start=("2005–2007", "2005"), end=("2005–2007", "2007")),
  occ("Birthe Kirstine Holm-Agerskov", "Headed the Danish delegation at the WTO ministerial conference", start=("December 2013", "2013-12")),
  occ("Gita Wiryono", "Indonesian minister"),
  occ("Olaf Tingleff-Kjær", "Fisheries Quota Inquiry, led"),
  occ("Olaf Tingleff-Kjær", "High Court Judge"),
  occ("Jørn Skov-Lauritsen", "head of division"),
  occ("Pernille Frahm-Toft", "Member of the European Parliament"),
  fact("Birthe Kirstine Holm-Agerskov", "party", "Socialist People's Party (SF)"),
  fact("Birthe Kirstine Holm-Agerskov", "birthDate", "28 August 1957", value="1957-08-28"),
  fact("Birthe Kirstine Holm-Agerskov", "birthPlace", "Thisted"),
  fact("Birthe Kirstine Holm-Agerskov", "father", "Niels Peter Agerskov"),
  fact("Niels Peter Agerskov", "occupation", "fisherman"),
  fact("Birthe Kirstine Holm-Agerskov", "mother", "Kirstine Agerskov"),
  fact("Birthe Kirstine Holm-Agerskov", "spouse", "Bent Holm"),
  fact("Bent Holm", "occupation", "editor"),
  fact("Henrik Høgh-Dam", "party", "Liberal Party"),
  fact("Annette Vilhelmsen-Krag", "party", "SF#2"),
  fact("Birthe Kirstine Holm-Agerskov", "education", "Thisted Upper Secondary School", date=("1973–1976", "1973/1976")),
  fact("Birthe Kirstine Holm-Agerskov", "education", "Aarhus University", date=("1976–1983", "1976/1983")),
  fact("Gita Wiryono", "nationality", "Indonesian"),
  fact("Birthe Kirstine Holm-Agerskov", "award", "Commander of the Order of the Dannebrog", date=("2014#2", "2014")),
  ev("candidacy", "Candidate", ("1984", "1984"), ["Birthe Kirstine Holm-Agerskov"]),
  ev("appointment", "took over", ("3 October 2011", "2011-10-03"), ["Birthe Kirstine Holm-Agerskov", "Henrik Høgh-Dam"]),
  ev("appointment", "was succeeded", ("30 January 2014", "2014-01-30"), ["Dan Jørgensen-Bach"]),
  ev("departure", "resigned", ("30 January 2014", "2014-01-30"), ["Birthe Kirstine Holm-Agerskov"]),
  ev("departure", "departure", None, ["Annette Vilhelmsen-Krag"]),
  ev("election", "was defeated", ("28 April 2005", "2005-04-28"), ["Birthe Kirstine Holm-Agerskov", "Villy Damgaard-Søe"]),
  ev("travel", "Headed the Danish delegation", ("December 2013", "2013-12"), ["Birthe Kirstine Holm-Agerskov"]),
  ev("meeting", "talks", ("December 2013", "2013-12"), ["Birthe Kirstine Holm-Agerskov", "Gita Wiryono"]),
  ev("testimony", "Appeared as a witness", ("9 May 2017", "2017-05-09"), ["Birthe Kirstine Holm-Agerskov", "Olaf Tingleff-Kjær"]),
  ev("investigation", "Inquiry", ("9 May 2017", "2017-05-09"), ["Olaf Tingleff-Kjær", "Birthe Kirstine Holm-Agerskov"]),
  ev("sanction", "received a warning", ("2018", "2018"), ["Jørn Skov-Lauritsen"]),
)

P("d46-45", """Tariq Mehboob Gardezi (Urdu: طارق محبوب گردیزی; born 8 November 1941) is a Pakistani diplomat who served as United Nations High Commissioner's Special Envoy for Afghan refugees from 1988 to 1991 and as Under-Secretary-General for Peacekeeping Support from 1997 to 2002.

Early life and education

Gardezi was born in Multan, Punjab, in British India. His father, Syed Mehboob Gardezi, was a landowner who sat in the Punjab Legislative Assembly for the Unionist Party from 1937 to 1946. He was educated at Aitchison College, Lahore, and Government College, Lahore, and graduated from Balliol College, Oxford, in 1963.

Career

He entered the Foreign Service of Pakistan in 1964. He was third secretary in Tehran (1966–1969), counsellor in Peking (1974–1977) and director general for Afghanistan at the Ministry of Foreign Affairs from 1980. In 1984 he was appointed ambassador to Yugoslavia. He took part in the Geneva talks of 1982–1988 as a member of the delegation of Foreign Minister Sahabzada Yaqub-Noon.

In June 1988 High Commissioner Jean-Pierre Hocquard appointed him Special Envoy. He met the mujahideen leader Burhan Gailani-Shah in Peshawar on 9 August 1988 and visited Kabul in January 1989. He was succeeded by the Swede Staffan Bodemar.

On 1 February 1997 he became Under-Secretary-General in succession to Marrack Heyworth-Gould of the United Kingdom. He testified before the independent inquiry into the fall of Srebrenica in July 1999. In October 2001 the Office of Internal Oversight Services, headed by Dileep Nair-Menon, investigated a helicopter contract awarded in his department. Gardezi recused himself from the procurement committee. His deputy, Hiroko Andersson-Mori, was suspended and later cleared. He resigned on 31 March 2002.

Honours

He received the Sitara-i-Pakistan in 1990.

Personal life

Gardezi is married to Nafisa Qureshi, a historian. His cousin Fakhar Gardezi was chief minister of Punjab in 1993. He has lived in Geneva since his retirement.
""",
  occ("Tariq Mehboob Gardezi", "United Nations High Commissioner's Special Envoy for Afghan refugees", start=("June 1988", "1988-06"), end=("1991", "1991"), again=["Special Envoy#2"]),
  occ("Tariq Mehboob Gardezi", "Under-Secretary-General for Peacekeeping Support", start=("1 February 1997", "1997-02-01"), end=("31 March 2002", "2002-03-31"), again=["Under-Secretary-General#2"]),
  occ("Mehboob Gardezi", "Punjab Legislative Assembly", start=("1937", "1937"), end=("1946", "1946")),
  occ("Tariq Mehboob Gardezi", "third secretary in Tehran", start=("1966", "1966"), end=("1969", "1969")),
  occ("Tariq Mehboob Gardezi", "counsellor in Peking", start=("1974", "1974"), end=("1977", "1977")),
  occ("Tariq Mehboob Gardezi", "director general for Afghanistan at the Ministry of Foreign Affairs", start=("1980", "1980")),
  occ("Tariq Mehboob Gardezi", "ambassador to Yugoslavia", start=("1984", "1984")),
  occ("Tariq Mehboob Gardezi", "member of the delegation"),
  occ("Sahabzada Yaqub-Noon", "Foreign Minister"),
  occ("Jean-Pierre Hocquard", "High Commissioner#2"),
  occ("Burhan Gailani-Shah", "mujahideen leader"),
  occ("Staffan Bodemar", "succeeded by", start=("1991", "1991")),
  occ("Marrack Heyworth-Gould", "in succession to", end=("1 February 1997", "1997-02-01")),
  occ("Dileep Nair-Menon", "Office of Internal Oversight Services, headed"),
  occ("Hiroko Andersson-Mori", "deputy"),
  occ("Fakhar Gardezi", "chief minister of Punjab", start=("1993", "1993"), end=("1993", "1993")),
  fact("Tariq Mehboob Gardezi", "nativeName", "طارق محبوب گردیزی"),
  fact("Tariq Mehboob Gardezi", "birthDate", "8 November 1941", value="1941-11-08"),
  fact("Tariq Mehboob Gardezi", "nationality", "Pakistani"),
  fact("Tariq Mehboob Gardezi", "occupation", "diplomat"),
  fact("Tariq Mehboob Gardezi", "birthPlace", "Multan, Punjab"),
  fact("Tariq Mehboob Gardezi", "father", "Mehboob Gardezi#2"),
  fact("Mehboob Gardezi", "occupation", "landowner"),
  fact("Mehboob Gardezi", "party", "Unionist Party"),
  fact("Tariq Mehboob Gardezi", "education", "Aitchison College, Lahore"),
  fact("Tariq Mehboob Gardezi", "education", "Government College, Lahore"),
  fact("Tariq Mehboob Gardezi", "education", "Balliol College, Oxford", date=("1963", "1963")),
  fact("Staffan Bodemar", "nationality", "Swede"),
  fact("Marrack Heyworth-Gould", "nationality", "United Kingdom"),
  fact("Tariq Mehboob Gardezi", "award", "Sitara-i-Pakistan", date=("1990", "1990")),
  fact("Tariq Mehboob Gardezi", "spouse", "Nafisa Qureshi"),
  fact("Nafisa Qureshi", "occupation", "historian"),
  fact("Tariq Mehboob Gardezi", "relatives", "Fakhar Gardezi"),
  fact("Tariq Mehboob Gardezi", "residence", "Geneva#2"),
  ev("appointment", "entered the Foreign Service", ("1964", "1964"), ["Tariq Mehboob Gardezi"]),
  ev("appointment", "was appointed ambassador", ("1984", "1984"), ["Tariq Mehboob Gardezi"]),
  ev("meeting", "Geneva talks", ("1982–1988", "1982/1988"), ["Tariq Mehboob Gardezi", "Sahabzada Yaqub-Noon"]),
  ev("appointment", "appointed him Special Envoy", ("June 1988", "1988-06"), ["Tariq Mehboob Gardezi", "Jean-Pierre Hocquard"]),
  ev("meeting", "met the mujahideen leader", ("9 August 1988", "1988-08-09"), ["Tariq Mehboob Gardezi", "Burhan Gailani-Shah"]),
  ev("travel", "visited Kabul", ("January 1989", "1989-01"), ["Tariq Mehboob Gardezi"]),
  ev("appointment", "was succeeded", None, ["Staffan Bodemar"]),
  ev("appointment", "became Under-Secretary-General", ("1 February 1997", "1997-02-01"), ["Tariq Mehboob Gardezi"]),
  ev("testimony", "testified", ("July 1999", "1999-07"), ["Tariq Mehboob Gardezi"]),
  ev("investigation", "investigated", ("October 2001", "2001-10"), ["Dileep Nair-Menon", "Tariq Mehboob Gardezi"]),
  ev("recusal", "recused himself", None, ["Tariq Mehboob Gardezi"]),
  ev("sanction", "was suspended", None, ["Hiroko Andersson-Mori"]),
  ev("departure", "resigned", ("31 March 2002", "2002-03-31"), ["Tariq Mehboob Gardezi"]),
  ev("award", "received the Sitara-i-Pakistan", ("1990", "1990"), ["Tariq Mehboob Gardezi"]),
)

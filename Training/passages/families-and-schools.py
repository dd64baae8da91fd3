P("d11-01", """Elijah Odhiambo Wasonga (14 June 1928 – 3 February 2001) was a Kenyan lawyer and politician who served as minister for lands from 1969 to 1974 and as speaker of the National Assembly from 1979 to 1983.

Early life and education

Wasonga was born at Ukwala, in the Nyanza hills, to a Luo family. His father, Zakaria Okoth, was a catechist of the Church Missionary Society; his mother, Miriam Achieng, sold pots in the market. He attended Maseno School, where he was fond of football and bad at arithmetic, and took a diploma in education at Makerere College in 1951. After four years as a schoolteacher he sailed for England in 1955, read law at the University of Hull and graduated in 1958.

Career

In 1961 he joined the Kenya African National Union, and at the general election of 1963 he was elected member of the House of Representatives for Ugenya. He crossed to the opposition Kenya People's Union in 1966, but was back in the ruling party within two years. In October 1969 he was appointed minister for lands in place of Daudi Kiprono Rotich, a settler's lawyer from Kericho. The resettlement schemes that followed were praised abroad and resented at home. Wasonga left the cabinet in 1974, after losing his seat to a former headmaster, and refused the embassy in Bonn.

He won the seat again in November 1979 and was chosen speaker in the same month. He gave up the chair in 1983 because of failing eyesight.

Personal life

Wasonga married Dorcas Akinyi, a nurse, in 1953. They had five children; the eldest, Tobias Wasonga, has been governor of Siaya County since 2017. A lifelong Anglican, he was made an Elder of the Golden Heart in 1980. He lived in Kisumu from 1983 and died there of kidney failure. The road past the fish market bears his name, and is seldom mended.""",
  occ("Elijah Odhiambo Wasonga", "minister for lands", start=("1969", "1969"), end=("1974", "1974"), again=["minister for lands#2"]),
  occ("Elijah Odhiambo Wasonga", "speaker of the National Assembly", start=("1979", "1979"), end=("1983", "1983"), again=["speaker#2", "chair"]),
  occ("Elijah Odhiambo Wasonga", "member of the House of Representatives for Ugenya", start=("1963", "1963"), end=("1974#2", "1974"), again=["his seat"]),
  occ("Elijah Odhiambo Wasonga", "won the seat again", start=("November 1979", "1979-11")),
  occ("Daudi Kiprono Rotich", "minister for lands#2", end=("October 1969", "1969-10")),
  occ("Tobias Wasonga", "governor of Siaya County", start=("2017", "2017")),
  fact("Elijah Odhiambo Wasonga", "birthDate", "14 June 1928", value="1928-06-14"),
  fact("Elijah Odhiambo Wasonga", "deathDate", "3 February 2001", value="2001-02-03"),
  fact("Elijah Odhiambo Wasonga", "nationality", "Kenyan"),
  fact("Elijah Odhiambo Wasonga", "occupation", "lawyer"),
  fact("Elijah Odhiambo Wasonga", "occupation", "politician"),
  fact("Elijah Odhiambo Wasonga", "birthPlace", "Ukwala"),
  fact("Elijah Odhiambo Wasonga", "ethnicity", "Luo"),
  fact("Elijah Odhiambo Wasonga", "father", "Zakaria Okoth"),
  fact("Zakaria Okoth", "occupation", "catechist of the Church Missionary Society"),
  fact("Elijah Odhiambo Wasonga", "mother", "Miriam Achieng"),
  fact("Elijah Odhiambo Wasonga", "education", "Maseno School"),
  fact("Elijah Odhiambo Wasonga", "education", "Makerere College", date=("1951", "1951")),
  fact("Elijah Odhiambo Wasonga", "occupation", "schoolteacher"),
  fact("Elijah Odhiambo Wasonga", "education", "University of Hull", date=("1958", "1958")),
  fact("Elijah Odhiambo Wasonga", "party", "Kenya African National Union"),
  fact("Elijah Odhiambo Wasonga", "party", "Kenya People's Union"),
  fact("Daudi Kiprono Rotich", "occupation", "lawyer#2"),
  fact("Elijah Odhiambo Wasonga", "spouse", "Dorcas Akinyi", date=("1953", "1953")),
  fact("Dorcas Akinyi", "occupation", "nurse"),
  fact("Elijah Odhiambo Wasonga", "children", "Tobias Wasonga"),
  fact("Elijah Odhiambo Wasonga", "religion", "Anglican"),
  fact("Elijah Odhiambo Wasonga", "award", "Elder of the Golden Heart", date=("1980", "1980")),
  fact("Elijah Odhiambo Wasonga", "residence", "Kisumu"),
  fact("Elijah Odhiambo Wasonga", "deathPlace", "Kisumu"),
  fact("Elijah Odhiambo Wasonga", "causeOfDeath", "kidney failure"),
  ev("travel", "sailed", ("1955", "1955"), ["Elijah Odhiambo Wasonga"], place="England"),
  ev("election", "was elected", ("1963", "1963"), ["Elijah Odhiambo Wasonga"], place="Ugenya"),
  ev("appointment", "was appointed", ("October 1969", "1969-10"), ["Elijah Odhiambo Wasonga"]),
  ev("departure", "left the cabinet", ("1974#2", "1974"), ["Elijah Odhiambo Wasonga"]),
  ev("departure", "losing his seat", ("1974#2", "1974"), ["Elijah Odhiambo Wasonga"]),
  ev("election", "won the seat", ("November 1979", "1979-11"), ["Elijah Odhiambo Wasonga"]),
  ev("election", "was chosen", ("November 1979", "1979-11"), ["Elijah Odhiambo Wasonga"]),
  ev("departure", "gave up", ("1983#2", "1983"), ["Elijah Odhiambo Wasonga"]),
  ev("award", "was made", ("1980", "1980"), ["Elijah Odhiambo Wasonga"]),
)

P("d11-02", """Sir Peregrine Boisragon (1781–1849), naval officer and colonial governor, was born on 9 May 1781 at Fareham in Hampshire, the third son of Daniel Boisragon, a purser of the dockyard and of Huguenot stock, and his second wife, Susannah Tuke. His elder brother, Theodore Boisragon, became canon of Winchester in 1811.

He was educated at Christ's Hospital, entered the Royal Navy in 1794 as a boy of thirteen, and lost two fingers off Camperdown. He commanded the frigate Halcyon from 1806 to 1809, when she was paid off, and the Barbados station from 1815 until ill health brought him home three years later. Peace, he complained in a letter of May 1819 to his brother, was "a lee shore for such as I am".

The Whigs found him a use. On 2 March 1831 he was gazetted lieutenant-governor of St Vincent; and in 1836, on the death of General Archibald Quill, he was promoted governor of Trinidad in that officer's room, and landed there on 11 November. He had the reputation of a just man with a short temper. The planters prayed for his recall, and in 1841 he resigned rather than answer them. An offer of the Falkland Islands he thought an insult.

Boisragon married first, in 1810, Charlotte Mary Venn, daughter of the vicar of Titchfield, who died of puerperal fever in 1812 leaving a son, Henry Venn Boisragon, afterwards archdeacon of Natal; and secondly, on 20 June 1821, Amelia Jessop, by whom he had four daughters. He was nominated CB at the peace and knighted in 1837. Brought up in the French church at Southampton, he conformed to the Church of England before his second marriage.

He spent his last years at Lymington, where he kept bees and quarrelled with the harbour commissioners, and he died in London of cholera on 7 September 1849. The portrait in the town hall is of somebody else.""",
  occ("Theodore Boisragon", "canon of Winchester", start=("1811", "1811")),
  occ("Peregrine Boisragon", "commanded the frigate Halcyon", start=("1806", "1806"), end=("1809", "1809")),
  occ("Peregrine Boisragon", "Barbados station", start=("1815", "1815"), end=("three years later", "1818")),
  occ("Peregrine Boisragon", "lieutenant-governor of St Vincent", start=("2 March 1831", "1831-03-02"), end=("1836", "1836")),
  occ("Peregrine Boisragon", "governor of Trinidad", start=("1836", "1836"), end=("1841", "1841")),
  occ("Archibald Quill", "governor of Trinidad", end=("1836", "1836")),
  occ("Henry Venn Boisragon", "archdeacon of Natal"),
  fact("Peregrine Boisragon", "occupation", "naval officer"),
  fact("Peregrine Boisragon", "occupation", "colonial governor"),
  fact("Peregrine Boisragon", "birthDate", "9 May 1781", value="1781-05-09"),
  fact("Peregrine Boisragon", "birthPlace", "Fareham"),
  fact("Peregrine Boisragon", "father", "Daniel Boisragon"),
  fact("Daniel Boisragon", "occupation", "purser of the dockyard"),
  fact("Daniel Boisragon", "ethnicity", "Huguenot"),
  fact("Daniel Boisragon", "spouse", "Susannah Tuke"),
  fact("Peregrine Boisragon", "mother", "Susannah Tuke"),
  fact("Peregrine Boisragon", "siblings", "Theodore Boisragon"),
  fact("Peregrine Boisragon", "education", "Christ's Hospital"),
  fact("Peregrine Boisragon", "militaryService", "Royal Navy"),
  fact("Archibald Quill", "deathDate", "1836", value="1836"),
  fact("Peregrine Boisragon", "spouse", "Charlotte Mary Venn", date=("1810", "1810")),
  fact("Charlotte Mary Venn", "causeOfDeath", "puerperal fever"),
  fact("Charlotte Mary Venn", "deathDate", "1812", value="1812"),
  fact("Peregrine Boisragon", "children", "Henry Venn Boisragon"),
  fact("Charlotte Mary Venn", "children", "Henry Venn Boisragon"),
  fact("Peregrine Boisragon", "spouse", "Amelia Jessop", date=("20 June 1821", "1821-06-20")),
  fact("Peregrine Boisragon", "award", "CB"),
  fact("Peregrine Boisragon", "religion", "French church"),
  fact("Peregrine Boisragon", "religion", "Church of England"),
  fact("Peregrine Boisragon", "residence", "Lymington"),
  fact("Peregrine Boisragon", "deathPlace", "London"),
  fact("Peregrine Boisragon", "causeOfDeath", "cholera"),
  fact("Peregrine Boisragon", "deathDate", "7 September 1849", value="1849-09-07"),
  ev("appointment", "became", ("1811", "1811"), ["Theodore Boisragon"]),
  ev("communication", "letter", ("May 1819", "1819-05"), ["Peregrine Boisragon", "Theodore Boisragon"]),
  ev("appointment", "was gazetted", ("2 March 1831", "1831-03-02"), ["Peregrine Boisragon"], place="St Vincent"),
  ev("appointment", "was promoted", ("1836", "1836"), ["Peregrine Boisragon"], place="Trinidad"),
  ev("travel", "landed", ("11 November", "1836-11-11"), ["Peregrine Boisragon"], place="Trinidad"),
  ev("departure", "resigned", ("1841", "1841"), ["Peregrine Boisragon"]),
  ev("award", "was nominated", None, ["Peregrine Boisragon"]),
  ev("award", "knighted", ("1837", "1837"), ["Peregrine Boisragon"]),
)

P("d11-03", """Gunvor Lindahl, 1919–2008

Gunvor Lindahl, who led the Swedish textile workers through the years in which nearly every Swedish mill closed, has died in Borås, aged 88, after a stroke.

She was born Gunvor Persson on 30 November 1919 in the mill village of Fritsla, the youngest daughter of the spinner Hjalmar Persson and his wife Elsa. There were seven children in two rooms. She left school at thirteen, went to the looms at fourteen and joined the Social Democrats at sixteen, against the wishes of her father, a Baptist who thought politics worldly. A winter at Brunnsvik folk high school in 1941 was all the higher education she ever had; "and quite enough," she used to say.

In 1946 she was elected secretary of the Fritsla branch, and in 1958 she became the first woman on the executive of the Textile Workers' Union. From 1964 to 1972 she was chairman of the union. Her predecessor, Rune Hallberg, told the congress of 1964 that he could not have found a harder successor, and the mill owners came to agree with him. She sat in the second chamber of the Riksdag for Älvsborg South from 1961 until it was abolished at the end of 1970. Olof Stenhammar is said to have wanted her as minister of labour in 1969; she never confirmed it.

In 1948 she married Sixten Lindahl, a tram driver and Communist, with whom she agreed about everything except the party. He died in 1987. Their son, Per Lindahl, is a professor of medicine at Uppsala; their daughter, Karin Lindahl Berg, is chairman of the municipal council of Mark.

She received the Illis quorum medal in 1984. She left the Social Democrats in 1995, over Europe, and voted for the Left Party, but told nobody until her ninetieth year was near. The mill at Fritsla is now a shop for curtains.""",
  occ("Gunvor Lindahl", "secretary of the Fritsla branch", start=("1946", "1946")),
  occ("Gunvor Lindahl", "on the executive of the Textile Workers' Union", start=("1958", "1958")),
  occ("Gunvor Lindahl", "chairman of the union", start=("1964", "1964"), end=("1972", "1972"), again=["led the Swedish textile workers"]),
  occ("Rune Hallberg", "chairman of the union", end=("1964", "1964")),
  occ("Gunvor Lindahl", "sat in the second chamber of the Riksdag for Älvsborg South", start=("1961", "1961"), end=("the end of 1970", "1970")),
  occ("Per Lindahl", "professor of medicine at Uppsala"),
  occ("Karin Lindahl Berg", "chairman of the municipal council of Mark"),
  fact("Gunvor Lindahl", "birthDate", "30 November 1919", value="1919-11-30"),
  fact("Gunvor Lindahl", "deathDate", "2008", value="2008"),
  fact("Gunvor Lindahl", "deathPlace", "Borås"),
  fact("Gunvor Lindahl", "causeOfDeath", "stroke"),
  fact("Gunvor Lindahl", "birthName", "Gunvor Persson"),
  fact("Gunvor Lindahl", "birthPlace", "Fritsla"),
  fact("Gunvor Lindahl", "father", "Hjalmar Persson"),
  fact("Hjalmar Persson", "occupation", "spinner"),
  fact("Gunvor Lindahl", "mother", "Elsa"),
  fact("Hjalmar Persson", "spouse", "Elsa"),
  fact("Gunvor Lindahl", "party", "Social Democrats"),
  fact("Hjalmar Persson", "religion", "Baptist"),
  fact("Gunvor Lindahl", "education", "Brunnsvik folk high school"),
  fact("Gunvor Lindahl", "spouse", "Sixten Lindahl", date=("1948", "1948")),
  fact("Sixten Lindahl", "occupation", "tram driver"),
  fact("Sixten Lindahl", "party", "Communist"),
  fact("Sixten Lindahl", "deathDate", "1987", value="1987"),
  fact("Gunvor Lindahl", "children", "Per Lindahl"),
  fact("Gunvor Lindahl", "children", "Karin Lindahl Berg"),
  fact("Gunvor Lindahl", "award", "Illis quorum medal", date=("1984", "1984")),
  ev("election", "was elected", ("1946", "1946"), ["Gunvor Lindahl"]),
  ev("appointment", "became", ("1958", "1958"), ["Gunvor Lindahl"]),
  ev("speech", "told the congress", ("1964#2", "1964"), ["Rune Hallberg"]),
  ev("award", "received", ("1984", "1984"), ["Gunvor Lindahl"]),
)

P("d11-04", """BANCO DO ATLÂNTICO
Curriculum vitae of the Governor

Dr. Henrique Saldanha Mourão was born in Viseu on 8 January 1957. He is the elder of the two sons of the notary Abílio Mourão and of Maria Clara Saldanha, a primary school teacher. He is a Portuguese citizen and holds Cape Verdean nationality by marriage.

He attended the Alves Martins grammar school in his native town, took a degree in economics at the University of Coimbra in 1979, and was awarded a master's degree by the London School of Economics in 1982 and a doctorate by the University of Minnesota in 1987. He did his military service in the Navy, ashore, in 1980.

He began as an economist in the research department of the Bank of Portugal, of which he was deputy head from 1988 to 1991. He was then adviser to the minister of finance, Leonor Vaz Pinto, until she left office in October 1993. From 1994 to 1999 he was alternate executive director of the International Monetary Fund in Washington. On his return he was elected to the Assembly of the Republic in the list of the Social Democratic Party, as an independent, and sat for Viseu from 1999 to 2002; he is a member of no party. He was secretary of state for the treasury from April 2002 to July 2004.

The shareholders elected him a director of the Banco do Atlântico on 30 March 2006. He became its vice-governor in 2011, and governor on 1 February 2016, when Dr. Tomás Évora retired. His mandate was renewed in 2021 and ends in 2026.

He was made Grand Officer of the Order of Prince Henry in 2005 and has been a corresponding member of the Lisbon Academy of Sciences since 2013. His book on the escudo is out of print.

In 1990 he married the Cape Verdean pianist Nilda Évora Ramos. They live in Oeiras and have two daughters, Inês and Teresa. He sails badly, and enjoys it.""",
  occ("Henrique Saldanha Mourão", "deputy head", start=("1988", "1988"), end=("1991", "1991")),
  occ("Henrique Saldanha Mourão", "adviser to the minister of finance", end=("October 1993", "1993-10")),
  occ("Leonor Vaz Pinto", "minister of finance", end=("October 1993", "1993-10")),
  occ("Henrique Saldanha Mourão", "alternate executive director of the International Monetary Fund", start=("1994", "1994"), end=("1999", "1999")),
  occ("Henrique Saldanha Mourão", "sat for Viseu", start=("1999#2", "1999"), end=("2002", "2002"), again=["elected to the Assembly of the Republic"]),
  occ("Henrique Saldanha Mourão", "secretary of state for the treasury", start=("April 2002", "2002-04"), end=("July 2004", "2004-07")),
  occ("Henrique Saldanha Mourão", "director of the Banco do Atlântico", start=("30 March 2006", "2006-03-30")),
  occ("Henrique Saldanha Mourão", "vice-governor", start=("2011", "2011"), end=("1 February 2016", "2016-02-01")),
  occ("Henrique Saldanha Mourão", "governor#2", start=("1 February 2016", "2016-02-01"), end=("2026", "2026"), again=["Governor"]),
  occ("Tomás Évora", "governor#2", end=("1 February 2016", "2016-02-01")),
  occ("Henrique Saldanha Mourão", "corresponding member of the Lisbon Academy of Sciences", start=("2013", "2013")),
  fact("Henrique Saldanha Mourão", "birthPlace", "Viseu"),
  fact("Henrique Saldanha Mourão", "birthDate", "8 January 1957", value="1957-01-08"),
  fact("Henrique Saldanha Mourão", "father", "Abílio Mourão"),
  fact("Abílio Mourão", "occupation", "notary"),
  fact("Henrique Saldanha Mourão", "mother", "Maria Clara Saldanha"),
  fact("Maria Clara Saldanha", "occupation", "primary school teacher"),
  fact("Henrique Saldanha Mourão", "nationality", "Portuguese"),
  fact("Henrique Saldanha Mourão", "nationality", "Cape Verdean"),
  fact("Henrique Saldanha Mourão", "education", "Alves Martins grammar school"),
  fact("Henrique Saldanha Mourão", "education", "University of Coimbra", date=("1979", "1979")),
  fact("Henrique Saldanha Mourão", "education", "London School of Economics", date=("1982", "1982")),
  fact("Henrique Saldanha Mourão", "education", "University of Minnesota", date=("1987", "1987")),
  fact("Henrique Saldanha Mourão", "militaryService", "Navy"),
  fact("Henrique Saldanha Mourão", "occupation", "economist"),
  fact("Henrique Saldanha Mourão", "award", "Grand Officer of the Order of Prince Henry", date=("2005", "2005")),
  fact("Henrique Saldanha Mourão", "spouse", "Nilda Évora Ramos", date=("1990", "1990")),
  fact("Nilda Évora Ramos", "nationality", "Cape Verdean#2"),
  fact("Nilda Évora Ramos", "occupation", "pianist"),
  fact("Henrique Saldanha Mourão", "residence", "Oeiras"),
  fact("Nilda Évora Ramos", "residence", "Oeiras"),
  fact("Henrique Saldanha Mourão", "children", "Inês"),
  fact("Henrique Saldanha Mourão", "children", "Teresa"),
  ev("departure", "left office", ("October 1993", "1993-10"), ["Leonor Vaz Pinto"]),
  ev("travel", "return", None, ["Henrique Saldanha Mourão"]),
  ev("election", "was elected", ("1999#2", "1999"), ["Henrique Saldanha Mourão"], place="Viseu#2"),
  ev("election", "elected him", ("30 March 2006", "2006-03-30"), ["Henrique Saldanha Mourão"]),
  ev("appointment", "became", ("2011", "2011"), ["Henrique Saldanha Mourão"]),
  ev("appointment", "became", ("1 February 2016", "2016-02-01"), ["Henrique Saldanha Mourão"]),
  ev("appointment", "was renewed", ("2021", "2021"), ["Henrique Saldanha Mourão"]),
  ev("departure", "retired", ("1 February 2016", "2016-02-01"), ["Tomás Évora"]),
  ev("award", "was made", ("2005", "2005"), ["Henrique Saldanha Mourão"]),
)

P("d11-05", """The Rutherglens of Antler Creek

Three of the sons of Malcolm Rutherglen, the drover, and of Isobel McPhee came to something, and the fourth, as the family still says, came to Texas.

Angus Rutherglen, the eldest, was born at Killin, Perthshire, on 3 April 1861 and emigrated to Manitoba in 1882. He farmed at Antler Creek. A Presbyterian and a Grit by inheritance, he was reeve of the municipality of Antler from 1890 to 1896, when he was elected to the Legislative Assembly of Manitoba as a Liberal. He held the constituency until 1907. In 1885 he had married Janet Sproule, a Métis schoolmistress, and it cost him two elections, or so he believed. He died at Brandon on Christmas Day 1931.

Duncan Rutherglen (1864–1916) took his degree in medicine at McGill in 1889 and set up at Portage la Prairie as a physician. He joined the Canadian Army Medical Corps in 1914, commanded No. 9 Stationary Hospital at Le Tréport from June 1915, and died there of typhus in the following February. The King had made him a CMG in January. He never married.

The youngest of the three, Neil, signed himself N. Rutherglen Ross after an aunt who left him money. He was born in 1870, read divinity at Knox College, Toronto, turned Baptist in his last year there, and was pastor of the First Baptist Church in Regina between 1899 and 1911. In that year he left the ministry to edit the Prairie Witness. He was fined for libel in 1913. He served one term, 1917–1921, in the House of Commons in Ottawa as a Unionist, then went over to the Progressives and was beaten at Moose Jaw. A Senate seat was talked of, but nothing came of it.

Angus's daughter Flora Rutherglen Haig was mayor of Brandon in 1948 and 1949. The stone house at the creek burned down in 1973; the lilacs are still there.""",
  occ("Angus Rutherglen", "reeve of the municipality of Antler", start=("1890", "1890"), end=("1896", "1896")),
  occ("Angus Rutherglen", "elected to the Legislative Assembly of Manitoba", start=("1896", "1896"), end=("1907", "1907"), again=["constituency"]),
  occ("Duncan Rutherglen", "commanded No. 9 Stationary Hospital at Le Tréport", start=("June 1915", "1915-06"), end=("the following February", "1916-02")),
  occ("Neil", "pastor of the First Baptist Church in Regina", start=("1899", "1899"), end=("1911", "1911"), again=["the ministry"]),
  occ("Neil", "edit the Prairie Witness", start=("that year", "1911")),
  occ("Neil", "in the House of Commons in Ottawa", start=("1917", "1917"), end=("1921", "1921")),
  occ("Flora Rutherglen Haig", "mayor of Brandon", start=("1948", "1948"), end=("1949", "1949")),
  fact("Angus Rutherglen", "father", "Malcolm Rutherglen"),
  fact("Angus Rutherglen", "mother", "Isobel McPhee"),
  fact("Malcolm Rutherglen", "occupation", "drover"),
  fact("Duncan Rutherglen", "father", "Malcolm Rutherglen"),
  fact("Duncan Rutherglen", "mother", "Isobel McPhee"),
  fact("Neil", "father", "Malcolm Rutherglen"),
  fact("Neil", "mother", "Isobel McPhee"),
  fact("Angus Rutherglen", "birthPlace", "Killin"),
  fact("Angus Rutherglen", "birthDate", "3 April 1861", value="1861-04-03"),
  fact("Angus Rutherglen", "residence", "Antler Creek#2"),
  fact("Angus Rutherglen", "occupation", "farmed"),
  fact("Angus Rutherglen", "religion", "Presbyterian"),
  fact("Angus Rutherglen", "party", "Grit"),
  fact("Angus Rutherglen", "party", "Liberal"),
  fact("Angus Rutherglen", "spouse", "Janet Sproule", date=("1885", "1885")),
  fact("Janet Sproule", "ethnicity", "Métis"),
  fact("Janet Sproule", "occupation", "schoolmistress"),
  fact("Angus Rutherglen", "deathPlace", "Brandon"),
  fact("Angus Rutherglen", "deathDate", "Christmas Day 1931", value="1931-12-25"),
  fact("Duncan Rutherglen", "birthDate", "1864", value="1864"),
  fact("Duncan Rutherglen", "deathDate", "the following February", value="1916-02"),
  fact("Duncan Rutherglen", "education", "McGill", date=("1889", "1889")),
  fact("Duncan Rutherglen", "occupation", "physician"),
  fact("Duncan Rutherglen", "residence", "Portage la Prairie"),
  fact("Duncan Rutherglen", "militaryService", "Canadian Army Medical Corps"),
  fact("Duncan Rutherglen", "deathPlace", "Le Tréport"),
  fact("Duncan Rutherglen", "causeOfDeath", "typhus"),
  fact("Duncan Rutherglen", "award", "CMG", date=("January", "1916-01")),
  fact("Neil", "alias", "N. Rutherglen Ross"),
  fact("Neil", "birthDate", "1870", value="1870"),
  fact("Neil", "education", "Knox College"),
  fact("Neil", "religion", "Baptist"),
  fact("Neil", "party", "Unionist"),
  fact("Neil", "party", "Progressives"),
  fact("Angus Rutherglen", "children", "Flora Rutherglen Haig"),
  ev("travel", "emigrated", ("1882", "1882"), ["Angus Rutherglen"], place="Manitoba"),
  ev("election", "was elected", ("1896", "1896"), ["Angus Rutherglen"], place="Manitoba#2"),
  ev("award", "had made", ("January", "1916-01"), ["Duncan Rutherglen"]),
  ev("departure", "left the ministry", ("that year", "1911"), ["Neil"]),
  ev("sanction", "was fined", ("1913", "1913"), ["Neil"]),
  ev("candidacy", "was beaten", None, ["Neil"], place="Moose Jaw"),
)

P("d11-06", """Thiru. V. S. Arunachalam Pillai (Tamil: வே. சு. அருணாசலம் பிள்ளை; 22 July 1889 – 19 October 1963) was an Indian advocate, Justice Party politician and later Congressman, who was the last dewan of the princely state of Vellanad.

Arunachalam was born at Tirukkuvalai in Tanjore district, the only son of a Saiva Vellala landowner, Velayutham Pillai, and Sivakami Ammal. His uncle Subbaraya Pillai, a temple trustee, paid for his schooling. He studied at Presidency College, Madras, from which he took a first in philosophy in 1910, and at the Madras Law College, and was enrolled as a vakil of the High Court in 1913.

He practised at Negapatam. In 1920 he was returned to the Madras Legislative Council in the Justice interest, and he kept his place there until 1930. During those years he was also president of the Tanjore district board, 1924–1927. He met Gandhi's followers at Vedaranyam in April 1930, went to mock them, by his own account, and came away a Congressman. He was arrested in May at a salt depot and convicted of unlawful assembly; he spent eight months in Trichinopoly gaol.

The Raja of Vellanad appointed him dewan on 1 August 1942, a choice that the Resident thought ridiculous. He was in office when the state was merged in 1949. Thereafter he held no post, though his name was mentioned for the governorship of Assam.

Arunachalam married, in 1908, Meenakshi, his mother's brother's daughter. Their elder son, A. Sundaram, was collector of Malabar in 1946–47; a daughter, Kamala Arunachalam, a botanist, was principal of Queen's Arts College from 1961.

He received the title of Rao Bahadur in 1927 and gave it back in 1930. He died in Madras of diabetes. A bust in the bus stand at Negapatam gives him the wrong moustache.""",
  occ("V. S. Arunachalam Pillai", "dewan of the princely state of Vellanad", start=("1 August 1942", "1942-08-01"), end=("1949", "1949"), again=["dewan#2", "in office"]),
  occ("V. S. Arunachalam Pillai", "returned to the Madras Legislative Council", start=("1920", "1920"), end=("1930", "1930"), again=["his place"]),
  occ("V. S. Arunachalam Pillai", "president of the Tanjore district board", start=("1924", "1924"), end=("1927", "1927")),
  occ("A. Sundaram", "collector of Malabar", start=("1946", "1946"), end=("47", "1947")),
  occ("Kamala Arunachalam", "principal of Queen's Arts College", start=("1961", "1961")),
  occ("Subbaraya Pillai", "temple trustee"),
  fact("V. S. Arunachalam Pillai", "nativeName", "வே. சு. அருணாசலம் பிள்ளை"),
  fact("V. S. Arunachalam Pillai", "birthDate", "22 July 1889", value="1889-07-22"),
  fact("V. S. Arunachalam Pillai", "deathDate", "19 October 1963", value="1963-10-19"),
  fact("V. S. Arunachalam Pillai", "nationality", "Indian"),
  fact("V. S. Arunachalam Pillai", "occupation", "advocate"),
  fact("V. S. Arunachalam Pillai", "occupation", "politician"),
  fact("V. S. Arunachalam Pillai", "party", "Justice Party"),
  fact("V. S. Arunachalam Pillai", "party", "Congressman#2"),
  fact("V. S. Arunachalam Pillai", "birthPlace", "Tirukkuvalai"),
  fact("Velayutham Pillai", "ethnicity", "Saiva Vellala"),
  fact("Velayutham Pillai", "occupation", "landowner"),
  fact("V. S. Arunachalam Pillai", "father", "Velayutham Pillai"),
  fact("V. S. Arunachalam Pillai", "mother", "Sivakami Ammal"),
  fact("V. S. Arunachalam Pillai", "relatives", "Subbaraya Pillai"),
  fact("V. S. Arunachalam Pillai", "education", "Presidency College", date=("1910", "1910")),
  fact("V. S. Arunachalam Pillai", "education", "Madras Law College"),
  fact("V. S. Arunachalam Pillai", "spouse", "Meenakshi", date=("1908", "1908")),
  fact("V. S. Arunachalam Pillai", "children", "A. Sundaram"),
  fact("V. S. Arunachalam Pillai", "children", "Kamala Arunachalam"),
  fact("V. S. Arunachalam Pillai", "award", "Rao Bahadur", date=("1927#2", "1927")),
  fact("Kamala Arunachalam", "occupation", "botanist"),
  fact("V. S. Arunachalam Pillai", "occupation", "vakil"),
  fact("V. S. Arunachalam Pillai", "deathPlace", "Madras#4"),
  fact("V. S. Arunachalam Pillai", "causeOfDeath", "diabetes"),
  ev("election", "was returned", ("1920", "1920"), ["V. S. Arunachalam Pillai"]),
  ev("meeting", "met", ("April 1930", "1930-04"), ["V. S. Arunachalam Pillai"], place="Vedaranyam"),
  ev("arrest", "was arrested", ("May", "1930-05"), ["V. S. Arunachalam Pillai"]),
  ev("conviction", "convicted", None, ["V. S. Arunachalam Pillai"]),
  ev("appointment", "appointed", ("1 August 1942", "1942-08-01"), ["V. S. Arunachalam Pillai"]),
  ev("award", "received", ("1927#2", "1927"), ["V. S. Arunachalam Pillai"]),
)

P("d11-07", """FARGO, March 6, 2006 – Former U.S. Sen. Orville T. Haugland, the wheat farmer who broke with two parties and outlived both quarrels, died Saturday at Bethany Retirement Home of congestive heart failure. He was 94.

Haugland was born June 2, 1911, on a homestead near Kindred, the fourth of nine children of Tollef Haugland and the former Ragnhild Moen. Both parents were Norwegian immigrants, and he spoke no English until he went to school. He graduated from Concordia College in Moorhead, Minn., in 1933, was a history teacher for two years and came back to the farm when his father was killed by a tractor in 1935.

He was a Nonpartisan Leaguer first. The League sent him to the North Dakota House of Representatives in 1938; he left it in 1942 to enlist in the U.S. Army Air Forces and flew 31 missions as a navigator, earning the Distinguished Flying Cross in 1944. He became a Republican after the war and was state commissioner of agriculture from 1951 to 1957. By 1958 he was a Democrat. "I stood still," he told the Grange that year. "They kept moving the fence."

He was elected to the U.S. Senate in November 1960, beating the incumbent, Republican Lloyd P. Strand, by 811 votes, and took his seat on Jan. 3, 1961. Re-elected in 1966, he served until January 1973. He headed the subcommittee on rural electrification in his second term. In 1971 he visited Hanoi, over the objections of the White House, and testified on it before the Foreign Relations Committee in June. He had no wish to be ambassador to Norway, and said so when asked.

His wife of 61 years, Alma Quam Haugland, whom he married in 1936, died in 1997, and his sister Borghild Haugland, a Lutheran missionary, in 2001. Survivors include a son, Cass County Judge Thomas Haugland; a daughter, Dr. Ingrid Sather, of Duluth; and a brother, Nels.

Services are Wednesday at First Lutheran Church, where he had been a member, and now and then a critic, since 1973.""",
  occ("Orville T. Haugland", "U.S. Senate", start=("Jan. 3, 1961", "1961-01-03"), end=("January 1973", "1973-01"), again=["U.S. Sen."]),
  occ("Orville T. Haugland", "North Dakota House of Representatives", start=("1938", "1938"), end=("1942", "1942")),
  occ("Orville T. Haugland", "state commissioner of agriculture", start=("1951", "1951"), end=("1957", "1957")),
  occ("Lloyd P. Strand", "incumbent", end=("Jan. 3, 1961", "1961-01-03")),
  occ("Orville T. Haugland", "headed the subcommittee on rural electrification"),
  occ("Thomas Haugland", "Cass County Judge"),
  fact("Orville T. Haugland", "occupation", "wheat farmer"),
  fact("Orville T. Haugland", "deathPlace", "Bethany Retirement Home"),
  fact("Orville T. Haugland", "causeOfDeath", "congestive heart failure"),
  fact("Orville T. Haugland", "occupation", "history teacher"),
  fact("Orville T. Haugland", "deathDate", "Saturday", value="2006-03-04"),
  fact("Orville T. Haugland", "birthDate", "June 2, 1911", value="1911-06-02"),
  fact("Orville T. Haugland", "birthPlace", "Kindred"),
  fact("Orville T. Haugland", "father", "Tollef Haugland"),
  fact("Orville T. Haugland", "mother", "Ragnhild Moen"),
  fact("Tollef Haugland", "ethnicity", "Norwegian"),
  fact("Ragnhild Moen", "ethnicity", "Norwegian"),
  fact("Orville T. Haugland", "education", "Concordia College", date=("1933", "1933")),
  fact("Tollef Haugland", "causeOfDeath", "killed by a tractor"),
  fact("Tollef Haugland", "deathDate", "1935", value="1935"),
  fact("Orville T. Haugland", "party", "Nonpartisan Leaguer"),
  fact("Orville T. Haugland", "militaryService", "U.S. Army Air Forces"),
  fact("Orville T. Haugland", "award", "Distinguished Flying Cross", date=("1944", "1944")),
  fact("Orville T. Haugland", "party", "Republican"),
  fact("Orville T. Haugland", "party", "Democrat"),
  fact("Lloyd P. Strand", "party", "Republican#2"),
  fact("Orville T. Haugland", "spouse", "Alma Quam Haugland", date=("1936", "1936")),
  fact("Alma Quam Haugland", "deathDate", "1997", value="1997"),
  fact("Orville T. Haugland", "siblings", "Borghild Haugland"),
  fact("Borghild Haugland", "occupation", "missionary"),
  fact("Borghild Haugland", "religion", "Lutheran"),
  fact("Borghild Haugland", "deathDate", "2001", value="2001"),
  fact("Orville T. Haugland", "children", "Thomas Haugland"),
  fact("Orville T. Haugland", "children", "Ingrid Sather"),
  fact("Ingrid Sather", "residence", "Duluth"),
  fact("Orville T. Haugland", "siblings", "Nels"),
  fact("Orville T. Haugland", "religion", "First Lutheran Church"),
  ev("election", "sent him", ("1938", "1938"), ["Orville T. Haugland"]),
  ev("departure", "left it", ("1942", "1942"), ["Orville T. Haugland"]),
  ev("speech", "told the Grange", ("that year", "1958"), ["Orville T. Haugland"]),
  ev("election", "was elected", ("November 1960", "1960-11"), ["Orville T. Haugland", "Lloyd P. Strand"]),
  ev("appointment", "took his seat", ("Jan. 3, 1961", "1961-01-03"), ["Orville T. Haugland"]),
  ev("election", "Re-elected", ("1966", "1966"), ["Orville T. Haugland"]),
  ev("travel", "visited", ("1971", "1971"), ["Orville T. Haugland"], place="Hanoi"),
  ev("testimony", "testified", ("June#2", "1971-06"), ["Orville T. Haugland"]),
  ev("award", "earning", ("1944", "1944"), ["Orville T. Haugland"]),
)

P("d11-08", """COSGRAVE-TIERNEY, MICHAEL JOSEPH (1858–1923), miner, unionist and politician

Michael Joseph Tierney was born on 17 March 1858 at Scariff, County Clare, Ireland, son of James Tierney, small farmer, and his wife Bridget, née Cosgrave. He took his mother's surname before his own in 1886, having, he said, nothing else of hers. He was educated by the Christian Brothers at Ennis and arrived in Rockhampton, Queensland, in the Star of Erin on 9 October 1877.

He carted water, cut cane and dug at Charters Towers, where he was elected president of the Miners' Association in 1888. During the strike of 1891 he was arrested for conspiracy and spent two years on St Helena Island. The warder's daughter, Honora Lynam, became his wife on 6 January 1894 in the Catholic church at Wynnum.

In 1896 Cosgrave-Tierney won Kennedy for Labor. A member of the Legislative Assembly for the next nineteen years, he was secretary for mines for one week in December 1899, in the ministry of Andrew Maxwell Dawes, and had the same department again from 1903 to 1907 under Sir Arthur Pilbrow. When Pilbrow's supporters divided he stayed with the premier; Labor expelled him in May 1907, and he sat thereafter as an Independent. He was defeated in 1915.

Contemporaries thought him lazy, musical and incorruptible. He refused a knighthood and would have refused, a friend remarked, a seat in heaven if it had been offered by a Tory. He was chairman of the Land Court from 1915 until his retirement in 1921.

Survived by his wife, two sons and two daughters, Cosgrave-Tierney died of miner's phthisis at Sandgate on 11 August 1923 and was buried in Nudgee cemetery. His estate was sworn for probate at £214. His younger son, Dr Francis Tierney, became medical superintendent of the Mater hospital, and his daughter Mary Tierney, as Mother Columba, was provincial of the Sisters of Mercy from 1944.""",
  occ("Michael Joseph Tierney", "president of the Miners' Association", start=("1888", "1888")),
  occ("Michael Joseph Tierney", "member of the Legislative Assembly", start=("1896", "1896"), end=("1915", "1915"), again=["won Kennedy", "sat"]),
  occ("Michael Joseph Tierney", "secretary for mines", start=("December 1899", "1899-12"), end=("December 1899", "1899-12")),
  occ("Michael Joseph Tierney", "same department", start=("1903", "1903"), end=("1907", "1907")),
  occ("Andrew Maxwell Dawes", "ministry of Andrew Maxwell Dawes"),
  occ("Arthur Pilbrow", "premier"),
  occ("Michael Joseph Tierney", "chairman of the Land Court", start=("1915#2", "1915"), end=("1921", "1921")),
  occ("Francis Tierney", "medical superintendent of the Mater hospital"),
  occ("Mary Tierney", "provincial of the Sisters of Mercy", start=("1944", "1944")),
  fact("Michael Joseph Tierney", "alias", "Cosgrave-Tierney"),
  fact("Michael Joseph Tierney", "occupation", "miner"),
  fact("Michael Joseph Tierney", "occupation", "unionist"),
  fact("Michael Joseph Tierney", "occupation", "politician"),
  fact("Michael Joseph Tierney", "birthDate", "17 March 1858", value="1858-03-17"),
  fact("Michael Joseph Tierney", "birthPlace", "Scariff"),
  fact("Michael Joseph Tierney", "father", "James Tierney"),
  fact("James Tierney", "occupation", "small farmer"),
  fact("Michael Joseph Tierney", "mother", "Bridget"),
  fact("James Tierney", "spouse", "Bridget"),
  fact("Bridget", "birthName", "Cosgrave"),
  fact("Michael Joseph Tierney", "education", "Christian Brothers at Ennis"),
  fact("Michael Joseph Tierney", "spouse", "Honora Lynam", date=("6 January 1894", "1894-01-06")),
  fact("Michael Joseph Tierney", "religion", "Catholic"),
  fact("Michael Joseph Tierney", "party", "Labor"),
  fact("Michael Joseph Tierney", "party", "Independent"),
  fact("Michael Joseph Tierney", "causeOfDeath", "miner's phthisis"),
  fact("Michael Joseph Tierney", "deathPlace", "Sandgate"),
  fact("Michael Joseph Tierney", "deathDate", "11 August 1923", value="1923-08-11"),
  fact("Michael Joseph Tierney", "children", "Francis Tierney"),
  fact("Michael Joseph Tierney", "children", "Mary Tierney"),
  fact("Mary Tierney", "alias", "Mother Columba"),
  ev("travel", "arrived", ("9 October 1877", "1877-10-09"), ["Michael Joseph Tierney"], place="Rockhampton"),
  ev("election", "was elected", ("1888", "1888"), ["Michael Joseph Tierney"], place="Charters Towers"),
  ev("arrest", "was arrested", ("1891", "1891"), ["Michael Joseph Tierney"]),
  ev("election", "won Kennedy", ("1896", "1896"), ["Michael Joseph Tierney"]),
  ev("sanction", "expelled him", ("May 1907", "1907-05"), ["Michael Joseph Tierney"]),
  ev("departure", "was defeated", ("1915", "1915"), ["Michael Joseph Tierney"]),
  ev("departure", "retirement", ("1921", "1921"), ["Michael Joseph Tierney"]),
  ev("appointment", "became#2", None, ["Francis Tierney"]),
)

P("d11-09", """Çerkes Hurşid Pasha (c. 1771 – 26 February 1838) was an Ottoman soldier and statesman of Circassian birth who held the vizierate for seven months in 1826 and 1827.

Nothing certain is known of his parents. He was brought as a boy from the Kuban to Constantinople, sold into the household of Kör Yusuf Ağa, and freed at the death of his master, whose widow, Ayşe Hanım, he is said to have courted. He was taught in the palace school of Galata. In the service of the sultan he rose to be master of the stirrup (1803) and, in 1808, aga of the artillery.

He was governor of Aleppo from 1811 until 1816, of Silistra for two years after that, and of Salonica from 1821, when the Greeks rose, to 1823. The consuls thought him a moderate man, which in that year meant that he hanged by daylight. His brother Derviş Bey, who had followed him from the Caucasus, commanded the fortress of Vidin and was killed there by the plague in 1819.

On 12 September 1826, the Janissaries being gone, Sultan Mahmud made him grand vizier in the stead of Burhan Pasha. He fell on 9 April 1827, after a dispute about the new barracks, was banished to Bursa and had his house at Beşiktaş taken from him. Allowed to come back in 1829, he was for a short time president of the council of war. He wished for Egypt, and it was never his.

Hurşid married Esma Sultan's foster daughter Nevres in 1812, and after her death a Georgian, Gülnar. Of the first marriage was born Mehmed Rıza Bey, who went to Paris in 1834 to study gunnery and was ambassador there from 1851 to 1854; of the second, a poet, Leyla Hanım, known by the pen name Fena. He became in his later days a disciple of the Mevlevi order, and died in Üsküdar of a cancer of the throat. The fountain that he built there still runs, in wet years.""",
  occ("Çerkes Hurşid Pasha", "grand vizier", start=("12 September 1826", "1826-09-12"), end=("9 April 1827", "1827-04-09"), again=["vizierate"]),
  occ("Çerkes Hurşid Pasha", "master of the stirrup", start=("1803", "1803")),
  occ("Çerkes Hurşid Pasha", "aga of the artillery", start=("1808", "1808")),
  occ("Çerkes Hurşid Pasha", "governor of Aleppo", start=("1811", "1811"), end=("1816", "1816")),
  occ("Çerkes Hurşid Pasha", "of Silistra", start=("1816", "1816"), end=("two years after that", "1818")),
  occ("Çerkes Hurşid Pasha", "of Salonica", start=("1821", "1821"), end=("1823", "1823")),
  occ("Derviş Bey", "commanded the fortress of Vidin", end=("1819", "1819")),
  occ("Burhan Pasha", "grand vizier", end=("12 September 1826", "1826-09-12")),
  occ("Mahmud", "Sultan"),
  occ("Çerkes Hurşid Pasha", "president of the council of war"),
  occ("Mehmed Rıza Bey", "ambassador", start=("1851", "1851"), end=("1854", "1854")),
  fact("Çerkes Hurşid Pasha", "birthDate", "c. 1771", value="1771"),
  fact("Çerkes Hurşid Pasha", "deathDate", "26 February 1838", value="1838-02-26"),
  fact("Çerkes Hurşid Pasha", "nationality", "Ottoman"),
  fact("Çerkes Hurşid Pasha", "occupation", "soldier"),
  fact("Çerkes Hurşid Pasha", "occupation", "statesman"),
  fact("Çerkes Hurşid Pasha", "ethnicity", "Circassian"),
  fact("Kör Yusuf Ağa", "spouse", "Ayşe Hanım"),
  fact("Çerkes Hurşid Pasha", "education", "palace school of Galata"),
  fact("Çerkes Hurşid Pasha", "siblings", "Derviş Bey"),
  fact("Derviş Bey", "deathPlace", "Vidin"),
  fact("Derviş Bey", "causeOfDeath", "plague"),
  fact("Derviş Bey", "deathDate", "1819", value="1819"),
  fact("Çerkes Hurşid Pasha", "spouse", "Nevres", date=("1812", "1812")),
  fact("Nevres", "relatives", "Esma Sultan"),
  fact("Çerkes Hurşid Pasha", "spouse", "Gülnar"),
  fact("Gülnar", "ethnicity", "Georgian"),
  fact("Çerkes Hurşid Pasha", "children", "Mehmed Rıza Bey"),
  fact("Çerkes Hurşid Pasha", "children", "Leyla Hanım"),
  fact("Leyla Hanım", "alias", "Fena"),
  fact("Leyla Hanım", "occupation", "poet"),
  fact("Çerkes Hurşid Pasha", "religion", "Mevlevi order"),
  fact("Çerkes Hurşid Pasha", "deathPlace", "Üsküdar"),
  fact("Çerkes Hurşid Pasha", "causeOfDeath", "cancer of the throat"),
  fact("Çerkes Hurşid Pasha", "residence", "Beşiktaş"),
  ev("appointment", "made him", ("12 September 1826", "1826-09-12"), ["Çerkes Hurşid Pasha", "Mahmud"]),
  ev("departure", "fell", ("9 April 1827", "1827-04-09"), ["Çerkes Hurşid Pasha"]),
  ev("sanction", "was banished", None, ["Çerkes Hurşid Pasha"], place="Bursa"),
  ev("travel", "come back", ("1829", "1829"), ["Çerkes Hurşid Pasha"]),
  ev("travel", "went", ("1834", "1834"), ["Mehmed Rıza Bey"], place="Paris"),
)

P("d11-10", """Ramón Castañeda Ugarte

Ramón Castañeda Ugarte (Moquegua, 31 August 1836 – Lima, 5 January 1899) was a Peruvian general and politician. He was prefect of Arequipa, minister of war and, for sixteen months, president of the republic.

Family

He was the natural son of the Basque merchant Fermín Ugarte Echenique and of Josefa Castañeda, a muleteer's daughter, and he bore his mother's name alone until his father recognised him in 1851. Through her he was of Aymara descent. His half-brother Domingo Ugarte became bishop of Puno.

Military and political life

He left the seminary of San Jerónimo in 1853 to enlist in the army of General Castilla's rivals, was wounded at La Palma in January 1855 and was commissioned the year after. He commanded the Ayacucho battalion in the war of the Pacific until October 1880. Taken prisoner at Miraflores in January 1881, he was held by the Chileans for two years. He was prefect of Arequipa between 1884 and 1886, and joined the Constitutional Party on its foundation.

Nicolás Vidaurre Tello, the president, called him to the ministry of war in August 1888. Vidaurre died suddenly on 1 April 1890, and Castañeda, whom Congress preferred to the vice-president, took the oath on the 9th. His government built eleven leagues of railway and shot three newspaper editors. It was overthrown by Colonel Baltasar Iraola on 14 August 1891, and the fallen president sailed for Valparaíso; he came home in 1895 under an amnesty. He declined to be a senator.

He married Mercedes Goyeneche Rospigliosi in the cathedral of Arequipa on 8 December 1864, and after her death in childbirth, in 1873, her cousin Rosa Goyeneche. Of his six children, Fermín Castañeda Goyeneche was mayor of Arequipa in 1909–1912. He died of yellow fever. A nephew wrote his life in two volumes, neither of them reliable.""",
  occ("Ramón Castañeda Ugarte", "prefect of Arequipa#2", start=("1884", "1884"), end=("1886", "1886"), again=["prefect of Arequipa"]),
  occ("Ramón Castañeda Ugarte", "ministry of war", start=("August 1888", "1888-08"), again=["minister of war"]),
  occ("Ramón Castañeda Ugarte", "president of the republic", start=("the 9th", "1890-04-09"), end=("14 August 1891", "1891-08-14")),
  occ("Domingo Ugarte", "bishop of Puno"),
  occ("Ramón Castañeda Ugarte", "commanded the Ayacucho battalion", end=("October 1880", "1880-10")),
  occ("Nicolás Vidaurre Tello", "president#2", end=("1 April 1890", "1890-04-01")),
  fact("Ramón Castañeda Ugarte", "birthPlace", "Moquegua"),
  fact("Ramón Castañeda Ugarte", "birthDate", "31 August 1836", value="1836-08-31"),
  fact("Ramón Castañeda Ugarte", "deathPlace", "Lima"),
  fact("Ramón Castañeda Ugarte", "deathDate", "5 January 1899", value="1899-01-05"),
  fact("Ramón Castañeda Ugarte", "nationality", "Peruvian"),
  fact("Ramón Castañeda Ugarte", "occupation", "politician"),
  fact("Ramón Castañeda Ugarte", "occupation", "general"),
  fact("Ramón Castañeda Ugarte", "father", "Fermín Ugarte Echenique"),
  fact("Fermín Ugarte Echenique", "ethnicity", "Basque"),
  fact("Fermín Ugarte Echenique", "occupation", "merchant"),
  fact("Ramón Castañeda Ugarte", "mother", "Josefa Castañeda"),
  fact("Ramón Castañeda Ugarte", "ethnicity", "Aymara"),
  fact("Ramón Castañeda Ugarte", "siblings", "Domingo Ugarte"),
  fact("Ramón Castañeda Ugarte", "education", "seminary of San Jerónimo"),
  fact("Ramón Castañeda Ugarte", "party", "Constitutional Party"),
  fact("Nicolás Vidaurre Tello", "deathDate", "1 April 1890", value="1890-04-01"),
  fact("Ramón Castañeda Ugarte", "spouse", "Mercedes Goyeneche Rospigliosi", date=("8 December 1864", "1864-12-08")),
  fact("Mercedes Goyeneche Rospigliosi", "causeOfDeath", "childbirth"),
  fact("Mercedes Goyeneche Rospigliosi", "deathDate", "1873", value="1873"),
  fact("Ramón Castañeda Ugarte", "spouse", "Rosa Goyeneche"),
  fact("Mercedes Goyeneche Rospigliosi", "relatives", "Rosa Goyeneche"),
  fact("Ramón Castañeda Ugarte", "children", "Fermín Castañeda Goyeneche"),
  fact("Ramón Castañeda Ugarte", "causeOfDeath", "yellow fever"),
  occ("Fermín Castañeda Goyeneche", "mayor of Arequipa", start=("1909", "1909"), end=("1912", "1912")),
  ev("arrest", "Taken prisoner", ("January 1881", "1881-01"), ["Ramón Castañeda Ugarte"], place="Miraflores"),
  ev("appointment", "called him", ("August 1888", "1888-08"), ["Ramón Castañeda Ugarte", "Nicolás Vidaurre Tello"]),
  ev("appointment", "took the oath", ("the 9th", "1890-04-09"), ["Ramón Castañeda Ugarte"]),
  ev("departure", "was overthrown", ("14 August 1891", "1891-08-14"), ["Ramón Castañeda Ugarte", "Baltasar Iraola"]),
  ev("travel", "sailed", None, ["Ramón Castañeda Ugarte"], place="Valparaíso"),
  ev("travel", "came home", ("1895", "1895"), ["Ramón Castañeda Ugarte"]),
)

P("d11-11", """Kusunoki Tadahiko (楠木 忠彦, 4 November 1893 – 21 July 1974) was a Japanese diplomat. He was ambassador to Turkey during the war and to Switzerland after it.

He was born Hayami Tadahiko in Matsue, Shimane Prefecture, the second son of Hayami Gen'ichi, a former samurai turned bookseller, and took the name of Kusunoki in 1918, on being adopted by his father-in-law. His younger brother, Hayami Shōzō, was a rear admiral and went down with the light cruiser Noshiro in 1944.

Tadahiko graduated in law from Tokyo Imperial University in 1917 and passed into the foreign ministry the same autumn. He spent two years at Balliol College, Oxford, where he became a Quaker. His first posts were those of vice-consul at Bombay (1921–1924) and third secretary in Warsaw. From 1931 he was consul general at Harbin; his reports on the Kwantung Army gave offence, and in December 1932 he was recalled. Sugihara-like legends have gathered about him since. He denied them all.

After four years as chief of the treaty bureau he presented his credentials in Ankara on 8 May 1940. He was still there when Turkey broke off relations in January 1945, and was interned with his staff until the following spring. The occupation authorities questioned him in 1946 and found nothing. The prime minister, it was whispered, meant him for Washington. Instead he was sent to Bern as ambassador in June 1952 and stayed until he retired, at his own request, in 1956; Ōno Katsumi succeeded him.

In retirement Kusunoki was president of the Friends' girls' school in Mita, Tokyo, from 1957 to 1969. He received the Order of the Sacred Treasure, first class, in 1965.

His wife, Kusunoki Sumiko, whom he had married in April 1918, was a translator of George Eliot and died in 1971. They had a daughter, Reiko, a paediatrician. He died of stomach cancer in Kamakura, where they had lived since the war in a house with a persimmon tree.""",
  occ("Kusunoki Tadahiko", "ambassador to Turkey", start=("8 May 1940", "1940-05-08"), end=("January 1945", "1945-01")),
  occ("Kusunoki Tadahiko", "ambassador#2", start=("June 1952", "1952-06"), end=("1956", "1956"), again=["to Switzerland"]),
  occ("Kusunoki Tadahiko", "vice-consul at Bombay", start=("1921", "1921"), end=("1924", "1924")),
  occ("Kusunoki Tadahiko", "third secretary in Warsaw"),
  occ("Kusunoki Tadahiko", "consul general at Harbin", start=("1931", "1931"), end=("December 1932", "1932-12")),
  occ("Kusunoki Tadahiko", "chief of the treaty bureau"),
  occ("Ōno Katsumi", "ambassador#2", start=("1956", "1956")),
  occ("Kusunoki Tadahiko", "president of the Friends' girls' school", start=("1957", "1957"), end=("1969", "1969")),
  fact("Kusunoki Tadahiko", "nativeName", "楠木 忠彦"),
  fact("Kusunoki Tadahiko", "birthDate", "4 November 1893", value="1893-11-04"),
  fact("Kusunoki Tadahiko", "deathDate", "21 July 1974", value="1974-07-21"),
  fact("Kusunoki Tadahiko", "nationality", "Japanese"),
  fact("Kusunoki Tadahiko", "occupation", "diplomat"),
  fact("Kusunoki Tadahiko", "birthName", "Hayami Tadahiko"),
  fact("Kusunoki Tadahiko", "birthPlace", "Matsue"),
  fact("Kusunoki Tadahiko", "father", "Hayami Gen'ichi"),
  fact("Hayami Gen'ichi", "occupation", "samurai"),
  fact("Hayami Gen'ichi", "occupation", "bookseller"),
  fact("Kusunoki Tadahiko", "siblings", "Hayami Shōzō"),
  fact("Hayami Shōzō", "occupation", "rear admiral"),
  fact("Hayami Shōzō", "deathDate", "1944", value="1944"),
  fact("Kusunoki Tadahiko", "education", "Tokyo Imperial University", date=("1917", "1917")),
  fact("Kusunoki Tadahiko", "education", "Balliol College, Oxford"),
  fact("Kusunoki Tadahiko", "religion", "Quaker"),
  fact("Kusunoki Tadahiko", "award", "Order of the Sacred Treasure, first class", date=("1965", "1965")),
  fact("Kusunoki Tadahiko", "spouse", "Kusunoki Sumiko", date=("April 1918", "1918-04")),
  fact("Kusunoki Sumiko", "occupation", "translator"),
  fact("Kusunoki Sumiko", "deathDate", "1971", value="1971"),
  fact("Kusunoki Tadahiko", "children", "Reiko"),
  fact("Reiko", "occupation", "paediatrician"),
  fact("Kusunoki Tadahiko", "causeOfDeath", "stomach cancer"),
  fact("Kusunoki Tadahiko", "deathPlace", "Kamakura"),
  fact("Kusunoki Tadahiko", "residence", "Kamakura"),
  ev("departure", "was recalled", ("December 1932", "1932-12"), ["Kusunoki Tadahiko"], place="Harbin"),
  ev("appointment", "presented his credentials", ("8 May 1940", "1940-05-08"), ["Kusunoki Tadahiko"], place="Ankara"),
  ev("arrest", "was interned", ("January 1945", "1945-01"), ["Kusunoki Tadahiko"]),
  ev("investigation", "questioned him", ("1946", "1946"), ["Kusunoki Tadahiko"]),
  ev("appointment", "was sent", ("June 1952", "1952-06"), ["Kusunoki Tadahiko"], place="Bern"),
  ev("departure", "retired", ("1956", "1956"), ["Kusunoki Tadahiko"]),
  ev("appointment", "succeeded him", ("1956", "1956"), ["Ōno Katsumi"]),
  ev("award", "received", ("1965", "1965"), ["Kusunoki Tadahiko"]),
)

P("d11-12", """Bishop Leon Ignacy Drohojewski (1874–1943)

The last bishop of Łuck before the war to have been a doctor of medicine first, Leon Ignacy Drohojewski was born on 31 July 1874 on his parents' estate at Czerwonogród in Podolia. He came of an old noble family of the Korczak arms. His father, Kazimierz Drohojewski, had been exiled to Tobolsk for his part in the January Rising; his mother, Eleonora, née Baworowska, brought up seven children and a regiment of refugees.

He passed his school-leaving examination at the Jesuit college of Chyrów in 1892 and studied medicine in Vienna, where he took his degree in 1898. He practised for three years at Tarnopol. In 1901, to the dismay of his fiancée, he entered the seminary in Lwów; ordained in 1905, he went to Rome and won a doctorate in canon law at the Gregorian University in 1908. He was prefect of studies at the Lwów seminary from 1909 to 1916, and chaplain of a field hospital of the Austro-Hungarian army for the rest of that war.

Pius XI named him auxiliary bishop of Przemyśl on 14 December 1923. On 3 March 1928 he was translated to the see of Łuck, in which he followed Bishop Teofil Zaremba, who had died in the previous November of a stroke. He founded eleven parishes and a hospital, spoke against the pulling down of Orthodox churches in July 1938, and was rebuked for it by the voivode. He corresponded with everybody. He is said to have been offered Poznań.

The Soviet police arrested him on 12 January 1941. He was never tried; the German advance freed him, and he went back to the ruins of his curia. He died in the bishop's house at Łuck on 2 September 1943, of typhus caught from a patient, for to the end he saw patients.

His brother Stefan Drohojewski sat in the Sejm for the National Democrats from 1922 to 1927 and was owner of the Czerwonogród stud. Their sister Jadwiga, in religion Mother Klara, was prioress of the Carmelites at Wesoła.""",
  occ("Leon Ignacy Drohojewski", "see of Łuck", start=("3 March 1928", "1928-03-03"), end=("2 September 1943", "1943-09-02"), again=["bishop of Łuck"]),
  occ("Leon Ignacy Drohojewski", "prefect of studies at the Lwów seminary", start=("1909", "1909"), end=("1916", "1916")),
  occ("Leon Ignacy Drohojewski", "chaplain of a field hospital of the Austro-Hungarian army", start=("1916", "1916"), end=("the rest of that war", "1918")),
  occ("Leon Ignacy Drohojewski", "auxiliary bishop of Przemyśl", start=("14 December 1923", "1923-12-14"), end=("3 March 1928", "1928-03-03")),
  occ("Teofil Zaremba", "see of Łuck", end=("the previous November", "1927-11")),
  occ("Stefan Drohojewski", "sat in the Sejm", start=("1922", "1922"), end=("1927", "1927")),
  occ("Jadwiga", "prioress of the Carmelites at Wesoła"),
  fact("Leon Ignacy Drohojewski", "birthDate", "31 July 1874", value="1874-07-31"),
  fact("Leon Ignacy Drohojewski", "birthPlace", "Czerwonogród"),
  fact("Leon Ignacy Drohojewski", "father", "Kazimierz Drohojewski"),
  fact("Leon Ignacy Drohojewski", "mother", "Eleonora"),
  fact("Kazimierz Drohojewski", "spouse", "Eleonora"),
  fact("Eleonora", "birthName", "Baworowska"),
  fact("Leon Ignacy Drohojewski", "education", "Jesuit college of Chyrów", date=("1892", "1892")),
  fact("Leon Ignacy Drohojewski", "education", "Vienna", date=("1898", "1898")),
  fact("Leon Ignacy Drohojewski", "occupation", "doctor of medicine"),
  fact("Leon Ignacy Drohojewski", "residence", "Tarnopol"),
  fact("Leon Ignacy Drohojewski", "education", "seminary in Lwów"),
  fact("Leon Ignacy Drohojewski", "education", "Gregorian University", date=("1908", "1908")),
  fact("Teofil Zaremba", "deathDate", "the previous November", value="1927-11"),
  fact("Teofil Zaremba", "causeOfDeath", "stroke"),
  fact("Leon Ignacy Drohojewski", "deathPlace", "Łuck#3"),
  fact("Leon Ignacy Drohojewski", "deathDate", "2 September 1943", value="1943-09-02"),
  fact("Leon Ignacy Drohojewski", "causeOfDeath", "typhus"),
  fact("Leon Ignacy Drohojewski", "siblings", "Stefan Drohojewski"),
  fact("Stefan Drohojewski", "party", "National Democrats"),
  fact("Stefan Drohojewski", "occupation", "owner of the Czerwonogród stud"),
  fact("Leon Ignacy Drohojewski", "siblings", "Jadwiga"),
  fact("Jadwiga", "alias", "Mother Klara"),
  ev("sanction", "had been exiled", None, ["Kazimierz Drohojewski"], place="Tobolsk"),
  ev("travel", "went", None, ["Leon Ignacy Drohojewski"], place="Rome"),
  ev("travel", "went back", None, ["Leon Ignacy Drohojewski"]),
  ev("appointment", "named him", ("14 December 1923", "1923-12-14"), ["Leon Ignacy Drohojewski", "Pius XI"]),
  ev("appointment", "was translated", ("3 March 1928", "1928-03-03"), ["Leon Ignacy Drohojewski"]),
  ev("speech", "spoke", ("July 1938", "1938-07"), ["Leon Ignacy Drohojewski"]),
  ev("sanction", "was rebuked", None, ["Leon Ignacy Drohojewski"]),
  ev("arrest", "arrested him", ("12 January 1941", "1941-01-12"), ["Leon Ignacy Drohojewski"]),
)

P("d11-13", """Two sisters in the Eduskunta

When the new members were sworn in on 4 February 1925, two of them answered to the same maiden name. Hilja and Aino, daughters of the crofter Kalle Närhi and of Wilhelmina Tolonen, had both been born at Pielavesi in Savo, Hilja on 11 May 1884 and Aino on 1 October 1889; both had attended the teachers' seminary at Sortavala; and they had not spoken to each other since 1918.

Hilja Närhi-Kauppinen left the seminary in 1906 with the highest marks of her year and was schoolmistress at Nilsiä. She married the vicar of that parish, Edvard Kauppinen, in 1910, and it was as a member of the Coalition Party that she sat for Kuopio West from 1924 to 1933. She was president of the Lotta Svärd district of North Savo for eleven years, and was given the Order of the White Rose in 1931. During the last war she lived at Iisalmi. She died in Kuopio of tuberculosis on 9 March 1947.

Aino Räisänen, the younger, was a Social Democrat from her sixteenth year. The man whom she married, in the winter of 1912, was a type-setter, Otto Räisänen; he commanded the Red Guard at Varkaus in 1918 and was shot there on 21 February. She herself was sentenced to four years for aiding treason and was let out of Hämeenlinna prison in 1920. Elected for Kuopio East in 1924, she was returned at every election until 1939, and in 1937 she became the first woman to chair the committee on agriculture. She went over to the People's Democratic League in 1945, lost her seat in that March's election and moved to Helsinki, where she lived with her son Toivo and died, of old age and cigarettes, on Midsummer Eve 1976.

What brought the two to speak again is not known. A photograph of 1938 shows them on the steps of the House, a yard apart, and it may be that one of them is smiling. A street in Kuopio was to have been named after both; the council preferred a skier.""",
  occ("Edvard Kauppinen", "vicar of that parish"),
  occ("Hilja Närhi-Kauppinen", "sat for Kuopio West", start=("1924", "1924"), end=("1933", "1933")),
  occ("Hilja Närhi-Kauppinen", "president of the Lotta Svärd district of North Savo"),
  occ("Otto Räisänen", "commanded the Red Guard at Varkaus", start=("1918#2", "1918"), end=("21 February", "1918-02-21")),
  occ("Aino Räisänen", "Elected for Kuopio East", start=("1924#2", "1924"), end=("that March's election", "1945-03"), again=["her seat"]),
  occ("Aino Räisänen", "chair the committee on agriculture", start=("1937", "1937")),
  fact("Hilja Närhi-Kauppinen", "father", "Kalle Närhi"),
  fact("Hilja Närhi-Kauppinen", "mother", "Wilhelmina Tolonen"),
  fact("Aino Räisänen", "father", "Kalle Närhi"),
  fact("Aino Räisänen", "mother", "Wilhelmina Tolonen"),
  fact("Hilja Närhi-Kauppinen", "siblings", "Aino"),
  fact("Kalle Närhi", "occupation", "crofter"),
  fact("Hilja Närhi-Kauppinen", "birthPlace", "Pielavesi"),
  fact("Aino Räisänen", "birthPlace", "Pielavesi"),
  fact("Hilja Närhi-Kauppinen", "birthDate", "11 May 1884", value="1884-05-11"),
  fact("Aino Räisänen", "birthDate", "1 October 1889", value="1889-10-01"),
  fact("Hilja Närhi-Kauppinen", "education", "teachers' seminary at Sortavala", date=("1906", "1906")),
  fact("Aino Räisänen", "education", "teachers' seminary at Sortavala"),
  fact("Hilja Närhi-Kauppinen", "occupation", "schoolmistress"),
  fact("Hilja Närhi-Kauppinen", "residence", "Iisalmi"),
  fact("Hilja Närhi-Kauppinen", "spouse", "Edvard Kauppinen", date=("1910", "1910")),
  fact("Hilja Närhi-Kauppinen", "party", "Coalition Party"),
  fact("Hilja Närhi-Kauppinen", "award", "Order of the White Rose", date=("1931", "1931")),
  fact("Hilja Närhi-Kauppinen", "deathPlace", "Kuopio#2"),
  fact("Hilja Närhi-Kauppinen", "causeOfDeath", "tuberculosis"),
  fact("Hilja Närhi-Kauppinen", "deathDate", "9 March 1947", value="1947-03-09"),
  fact("Aino Räisänen", "party", "Social Democrat"),
  fact("Aino Räisänen", "spouse", "Otto Räisänen", date=("the winter of 1912", "1912")),
  fact("Otto Räisänen", "occupation", "type-setter"),
  fact("Otto Räisänen", "causeOfDeath", "shot"),
  fact("Otto Räisänen", "deathPlace", "Varkaus"),
  fact("Otto Räisänen", "deathDate", "21 February", value="1918-02-21"),
  fact("Aino Räisänen", "party", "People's Democratic League"),
  fact("Aino Räisänen", "residence", "Helsinki"),
  fact("Aino Räisänen", "children", "Toivo"),
  fact("Aino Räisänen", "deathPlace", "Helsinki"),
  fact("Aino Räisänen", "causeOfDeath", "old age"),
  fact("Aino Räisänen", "deathDate", "Midsummer Eve 1976", value="1976-06-25"),
  ev("appointment", "were sworn in", ("4 February 1925", "1925-02-04"), ["Hilja Närhi-Kauppinen", "Aino Räisänen"]),
  ev("award", "was given", ("1931", "1931"), ["Hilja Närhi-Kauppinen"]),
  ev("conviction", "was sentenced", None, ["Aino Räisänen"]),
  ev("election", "Elected", ("1924#2", "1924"), ["Aino Räisänen"], place="Kuopio East"),
  ev("election", "was returned", None, ["Aino Räisänen"]),
  ev("appointment", "became", ("1937", "1937"), ["Aino Räisänen"]),
  ev("departure", "lost her seat", ("that March's election", "1945-03"), ["Aino Räisänen"]),
)

P("d11-14", """Justice Olufunmilayo Adeyinka-Bright, retired Justice of the Supreme Court of Nigeria, died on Tuesday, 8 June 2010, at the University College Hospital, Ibadan, of complications of a hip operation. She was 79.

A statement signed by her eldest son, Engr. Babatunde Adeyinka, said that the family would announce the burial in due course.

Born in Abeokuta on 2 November 1930 to the Rev. Josiah Bright, a Methodist minister of Saro descent, and Mrs. Comfort Bright, née Sowande, Mama, as the Bar called her behind her back, had her schooling at Queen's College, Lagos. She took the LL.B. of the University of London in 1954 and was called by the Middle Temple in 1955. She married the late Chief Akin Adeyinka, a cocoa merchant from Ijebu-Ode, on 14 December 1957.

She joined the Western Region's ministry of justice and was director of public prosecutions there from 1966 to 1969. In that last year she was sworn in as a judge of the High Court. In 1977 the Supreme Military Council elevated her to the Federal Court of Appeal, and on 12 March 1984 she became the first woman to sit on the Supreme Court. She retired in November 1995, on reaching the age of 65. Lawyers recalled yesterday that she had once recused herself, in the Ogunbanjo oil case of 1988, because counsel was her younger brother, Kayode Bright SAN.

Her report on the 1992 Apapa dock riot, which she investigated for the federal government, was never published. From 1996 to 2004 she was chancellor of the Anglican Diocese of Lagos West, having left the Methodist Church at her marriage. The national honour of Commander of the Order of the Niger was conferred on her in 1986.

Chief Bola Ige-Coker, president of the Nigerian Bar Association, described her yesterday as "the last of the readers". Besides Engr. Adeyinka she leaves two daughters, Mrs. Yetunde Phillips and Dr. Ronke Adeyinka, who is a lecturer in physics at the University of Lagos.""",
  occ("Olufunmilayo Adeyinka-Bright", "sit on the Supreme Court", start=("12 March 1984", "1984-03-12"), end=("November 1995", "1995-11"), again=["Justice of the Supreme Court of Nigeria"]),
  occ("Olufunmilayo Adeyinka-Bright", "director of public prosecutions", start=("1966", "1966"), end=("1969", "1969")),
  occ("Olufunmilayo Adeyinka-Bright", "judge of the High Court", start=("that last year", "1969"), end=("1977", "1977")),
  occ("Olufunmilayo Adeyinka-Bright", "Federal Court of Appeal", start=("1977", "1977"), end=("12 March 1984", "1984-03-12")),
  occ("Olufunmilayo Adeyinka-Bright", "chancellor of the Anglican Diocese of Lagos West", start=("1996", "1996"), end=("2004", "2004")),
  occ("Bola Ige-Coker", "president of the Nigerian Bar Association"),
  occ("Ronke Adeyinka", "lecturer in physics at the University of Lagos"),
  fact("Olufunmilayo Adeyinka-Bright", "deathDate", "8 June 2010", value="2010-06-08"),
  fact("Olufunmilayo Adeyinka-Bright", "deathPlace", "University College Hospital, Ibadan"),
  fact("Olufunmilayo Adeyinka-Bright", "causeOfDeath", "complications of a hip operation"),
  fact("Olufunmilayo Adeyinka-Bright", "birthPlace", "Abeokuta"),
  fact("Olufunmilayo Adeyinka-Bright", "birthDate", "2 November 1930", value="1930-11-02"),
  fact("Olufunmilayo Adeyinka-Bright", "father", "Josiah Bright"),
  fact("Josiah Bright", "occupation", "Methodist minister"),
  fact("Josiah Bright", "ethnicity", "Saro"),
  fact("Olufunmilayo Adeyinka-Bright", "mother", "Comfort Bright"),
  fact("Comfort Bright", "birthName", "Sowande"),
  fact("Olufunmilayo Adeyinka-Bright", "alias", "Mama"),
  fact("Olufunmilayo Adeyinka-Bright", "education", "Queen's College"),
  fact("Olufunmilayo Adeyinka-Bright", "education", "University of London", date=("1954", "1954")),
  fact("Olufunmilayo Adeyinka-Bright", "education", "Middle Temple", date=("1955", "1955")),
  fact("Olufunmilayo Adeyinka-Bright", "spouse", "Akin Adeyinka", date=("14 December 1957", "1957-12-14")),
  fact("Akin Adeyinka", "occupation", "cocoa merchant"),
  fact("Olufunmilayo Adeyinka-Bright", "siblings", "Kayode Bright"),
  fact("Olufunmilayo Adeyinka-Bright", "religion", "Methodist Church"),
  fact("Olufunmilayo Adeyinka-Bright", "award", "Commander of the Order of the Niger", date=("1986", "1986")),
  fact("Olufunmilayo Adeyinka-Bright", "children", "Babatunde Adeyinka"),
  fact("Olufunmilayo Adeyinka-Bright", "children", "Yetunde Phillips"),
  fact("Olufunmilayo Adeyinka-Bright", "children", "Ronke Adeyinka"),
  ev("communication", "statement", None, ["Babatunde Adeyinka"]),
  ev("appointment", "was sworn in", ("that last year", "1969"), ["Olufunmilayo Adeyinka-Bright"]),
  ev("appointment", "elevated her", ("1977", "1977"), ["Olufunmilayo Adeyinka-Bright"]),
  ev("appointment", "became", ("12 March 1984", "1984-03-12"), ["Olufunmilayo Adeyinka-Bright"]),
  ev("departure", "retired#2", ("November 1995", "1995-11"), ["Olufunmilayo Adeyinka-Bright"]),
  ev("recusal", "recused herself", ("1988", "1988"), ["Olufunmilayo Adeyinka-Bright", "Kayode Bright"]),
  ev("investigation", "investigated", None, ["Olufunmilayo Adeyinka-Bright"]),
  ev("communication", "described", None, ["Bola Ige-Coker"]),
  ev("award", "was conferred", ("1986", "1986"), ["Olufunmilayo Adeyinka-Bright"]),
)

P("d11-15", """Marcus Fulcinius Varro Aculeo, consul in 88 BC, belonged to a plebeian family of Tusculum that had reached the senate only with his grandfather, Gaius Fulcinius, praetor in 142. He was born, if the age given at his death is right, in 131 BC, the son of Quintus Fulcinius and of a Porcia whose first name, like that of every Porcia, tells us nothing. His brother Quintus, the jurist, was the teacher of half the bar and held no office at all.

He served as military tribune in Spain under his father's friend Lucius Albucius, proconsul of the nearer province, from 105 to 103, and won a civic crown before Segovia. The quaestorship he held in 100, at Ostia; the aedileship in 97. As praetor in 94 he was governor of Sicily, which he left, according to his enemies, as a man leaves a dinner. He was prosecuted for extortion in 92 and acquitted by four votes.

The consular elections of 89, in which he defeated his cousin Sextus Porcius Asellus, were the last before the war. Of his consulship little is told except that in March he spoke for the Italian allies in the senate and was stoned for it in the forum. On the fall of the city he fled to Massilia. The new masters declared him a public enemy, and his house on the Caelian was pulled down.

Aculeo came home with the victors at the end of 83 and was chosen pontifex in the place of the murdered Titus Albius. He had twice been married: first, about 106, to Albucia, his commander's daughter, whom he divorced; and then to Terentia, who bore him Marcus the younger, tribune of the plebs in 64, and a daughter, Fulcinia, one of the Vestal Virgins from 80. He died at his villa near Tibur in 71 BC of a fever, aged sixty, having reached, says an epitaph that may be genuine, everything but a friend.""",
  occ("Marcus Fulcinius Varro Aculeo", "consul", start=("88 BC", "-0088"), end=("88 BC", "-0088"), again=["consulship"]),
  occ("Gaius Fulcinius", "praetor", start=("142", "-0142"), end=("142", "-0142")),
  occ("Marcus Fulcinius Varro Aculeo", "military tribune", start=("105", "-0105"), end=("103", "-0103")),
  occ("Lucius Albucius", "proconsul of the nearer province"),
  occ("Marcus Fulcinius Varro Aculeo", "quaestorship", start=("100", "-0100"), end=("100", "-0100")),
  occ("Marcus Fulcinius Varro Aculeo", "aedileship", start=("97", "-0097"), end=("97", "-0097")),
  occ("Marcus Fulcinius Varro Aculeo", "praetor#2", start=("94", "-0094"), end=("94", "-0094")),
  occ("Marcus Fulcinius Varro Aculeo", "governor of Sicily", start=("94", "-0094")),
  occ("Marcus Fulcinius Varro Aculeo", "pontifex", start=("the end of 83", "-0083")),
  occ("Titus Albius", "pontifex"),
  occ("Marcus the younger", "tribune of the plebs", start=("64", "-0064"), end=("64", "-0064")),
  occ("Fulcinia", "one of the Vestal Virgins", start=("80", "-0080")),
  fact("Marcus Fulcinius Varro Aculeo", "relatives", "Gaius Fulcinius"),
  fact("Marcus Fulcinius Varro Aculeo", "birthDate", "131 BC", value="-0131"),
  fact("Marcus Fulcinius Varro Aculeo", "father", "Quintus Fulcinius"),
  fact("Marcus Fulcinius Varro Aculeo", "mother", "Porcia"),
  fact("Quintus Fulcinius", "spouse", "Porcia"),
  fact("Marcus Fulcinius Varro Aculeo", "siblings", "Quintus#2"),
  fact("Quintus", "occupation", "jurist"),
  fact("Marcus Fulcinius Varro Aculeo", "award", "civic crown"),
  fact("Marcus Fulcinius Varro Aculeo", "relatives", "Sextus Porcius Asellus"),
  fact("Marcus Fulcinius Varro Aculeo", "spouse", "Albucia", date=("about 106", "-0106")),
  fact("Albucia", "father", "Lucius Albucius"),
  fact("Marcus Fulcinius Varro Aculeo", "spouse", "Terentia"),
  fact("Marcus Fulcinius Varro Aculeo", "children", "Marcus the younger"),
  fact("Terentia", "children", "Marcus the younger"),
  fact("Marcus Fulcinius Varro Aculeo", "children", "Fulcinia"),
  fact("Terentia", "children", "Fulcinia"),
  fact("Marcus Fulcinius Varro Aculeo", "residence", "Caelian"),
  fact("Marcus Fulcinius Varro Aculeo", "deathPlace", "Tibur"),
  fact("Marcus Fulcinius Varro Aculeo", "deathDate", "71 BC", value="-0071"),
  fact("Marcus Fulcinius Varro Aculeo", "causeOfDeath", "fever"),
  fact("Titus Albius", "causeOfDeath", "murdered"),
  ev("award", "won", None, ["Marcus Fulcinius Varro Aculeo"], place="Segovia"),
  ev("investigation", "was prosecuted", ("92", "-0092"), ["Marcus Fulcinius Varro Aculeo"]),
  ev("election", "defeated", ("89", "-0089"), ["Marcus Fulcinius Varro Aculeo", "Sextus Porcius Asellus"]),
  ev("speech", "spoke", ("March", "-0088-03"), ["Marcus Fulcinius Varro Aculeo"]),
  ev("travel", "fled", None, ["Marcus Fulcinius Varro Aculeo"], place="Massilia"),
  ev("sanction", "declared him a public enemy", None, ["Marcus Fulcinius Varro Aculeo"]),
  ev("travel", "came home", ("the end of 83", "-0083"), ["Marcus Fulcinius Varro Aculeo"]),
  ev("election", "was chosen", None, ["Marcus Fulcinius Varro Aculeo"]),
)

P("d11-16", """Sándor Pálffy-Roth, born Samu Roth (Miskolc, 24 April 1881 – New York, 17 May 1952), was a Hungarian economist and politician, minister of finance in the year of the two revolutions and afterwards, for a quarter of a century, professor at the New School for Social Research.

Origins

The Roths were grain dealers, Jewish and Magyar-speaking, who had come down from Bártfa in the eighteenth century. Ármin Roth, the father, put three sons through the Calvinist gymnasium of Miskolc. Samu was the second of them; he had himself baptised a Lutheran in 1899 and took the other name, by ministerial permit, in 1903, having become a doctor of law of the University of Budapest in 1902. The elder brother, Jenő Roth, stayed as he was and was president of the Jewish congregation of Miskolc until he was deported, with his wife and their daughters, to Auschwitz, where he died in June 1944.

In politics

Pálffy-Roth joined the Radical Party when it was founded in 1914, sat on its executive from that year, and wrote the economic pages of Világ. He served as a lieutenant of field artillery on the Isonzo, without enjoying it. On 25 November 1918 he entered the cabinet of Károly Vadnay as minister of finance, where the count's brother-in-law, Géza Szápáry, had lasted three weeks. He resigned on 20 March 1919, a day before the Commune, which nevertheless arrested him in April; he was let go in May and crossed to Vienna on foot.

In exile

He taught for a while at the Handelsakademie, and in 1926 took ship for New York with his second wife, the photographer Ilka Révész, whom he had married in Vienna in 1923. His first marriage, to Margit Pulszky, had ended in divorce. At the New School he was professor of public finance from 1927. He became an American citizen in 1933. He was twice asked to return, in 1945 and 1946, and twice did not answer.

He died of leukaemia in Mount Sinai Hospital. His only son, Peter Roth of Columbia, dropped the first half of the name again.""",
  occ("Sándor Pálffy-Roth", "minister of finance#2", start=("25 November 1918", "1918-11-25"), end=("20 March 1919", "1919-03-20"), again=["minister of finance"]),
  occ("Géza Szápáry", "minister of finance#2", end=("25 November 1918", "1918-11-25")),
  occ("Sándor Pálffy-Roth", "professor of public finance", start=("1927", "1927"), end=("17 May 1952", "1952-05-17"), again=["professor at the New School for Social Research"]),
  occ("Jenő Roth", "president of the Jewish congregation of Miskolc", end=("June 1944", "1944-06")),
  occ("Sándor Pálffy-Roth", "sat on its executive", start=("that year", "1914")),
  occ("Károly Vadnay", "cabinet of Károly Vadnay"),
  fact("Sándor Pálffy-Roth", "birthName", "Samu Roth"),
  fact("Sándor Pálffy-Roth", "birthPlace", "Miskolc"),
  fact("Sándor Pálffy-Roth", "birthDate", "24 April 1881", value="1881-04-24"),
  fact("Sándor Pálffy-Roth", "deathPlace", "New York"),
  fact("Sándor Pálffy-Roth", "deathDate", "17 May 1952", value="1952-05-17"),
  fact("Sándor Pálffy-Roth", "nationality", "Hungarian"),
  fact("Sándor Pálffy-Roth", "occupation", "economist"),
  fact("Sándor Pálffy-Roth", "occupation", "politician"),
  fact("Sándor Pálffy-Roth", "ethnicity", "Jewish"),
  fact("Sándor Pálffy-Roth", "father", "Ármin Roth"),
  fact("Ármin Roth", "occupation", "grain dealers"),
  fact("Ármin Roth", "ethnicity", "Jewish"),
  fact("Sándor Pálffy-Roth", "education", "Calvinist gymnasium of Miskolc"),
  fact("Sándor Pálffy-Roth", "religion", "Lutheran"),
  fact("Sándor Pálffy-Roth", "education", "University of Budapest", date=("1902", "1902")),
  fact("Sándor Pálffy-Roth", "siblings", "Jenő Roth"),
  fact("Jenő Roth", "education", "Calvinist gymnasium of Miskolc"),
  fact("Jenő Roth", "deathPlace", "Auschwitz"),
  fact("Jenő Roth", "deathDate", "June 1944", value="1944-06"),
  fact("Sándor Pálffy-Roth", "party", "Radical Party"),
  fact("Sándor Pálffy-Roth", "militaryService", "field artillery"),
  fact("Károly Vadnay", "relatives", "Géza Szápáry"),
  fact("Sándor Pálffy-Roth", "spouse", "Ilka Révész", date=("1923", "1923")),
  fact("Ilka Révész", "occupation", "photographer"),
  fact("Sándor Pálffy-Roth", "spouse", "Margit Pulszky"),
  fact("Sándor Pálffy-Roth", "nationality", "American"),
  fact("Sándor Pálffy-Roth", "causeOfDeath", "leukaemia"),
  fact("Sándor Pálffy-Roth", "deathPlace", "Mount Sinai Hospital"),
  fact("Sándor Pálffy-Roth", "children", "Peter Roth"),
  ev("appointment", "entered the cabinet", ("25 November 1918", "1918-11-25"), ["Sándor Pálffy-Roth"]),
  ev("departure", "resigned", ("20 March 1919", "1919-03-20"), ["Sándor Pálffy-Roth"]),
  ev("arrest", "arrested him", ("April#2", "1919-04"), ["Sándor Pálffy-Roth"]),
  ev("arrest", "was deported", None, ["Jenő Roth"], place="Auschwitz"),
  ev("travel", "crossed", ("May#2", "1919-05"), ["Sándor Pálffy-Roth"], place="Vienna"),
  ev("travel", "took ship", ("1926", "1926"), ["Sándor Pálffy-Roth", "Ilka Révész"], place="New York#2"),
)

P("d11-17", """Hohepa Te Rangi Paewai was a New Zealand farmer, soldier and Labour politician who sat in Parliament for Southern Maori for fifteen years. He was of Ngāi Tahu and Ngāti Kahungunu descent.

He was born at Wairewa on Banks Peninsula on 6 December 1906. His father, Tiaki Paewai, fished eels; his mother, Ripeka Robinson, was the granddaughter of a Nantucket whaler. An elder sister, Wikitoria Paewai, brought him up after their mother died of influenza in November 1918. He attended Te Aute College from 1921 to 1924 and played rugby for Canterbury, at hooker, eleven times.

Hohepa enlisted in the 28th (Maori) Battalion in 1940. He commanded C Company at Takrouna, where he lost an eye, and was awarded the Military Cross in 1943. "The other one saw enough," he said.

He had joined the Ratana church in 1931 and the Labour Party in 1936. He was chairman of the Ngai Tahu Trust Board from 1946 until 1955. On 18 February 1950 a by-election for Southern Maori, caused by the death of the sitting member, Tame Kereopa, sent him to Wellington with a majority of 602. He was parliamentary under-secretary to the minister of Maori affairs, Arthur Dunstan Lyle, from December 1957 to December 1960. Lyle called him the conscience of the caucus, and seldom consulted it. Paewai did not stand again in 1965.

In 1929 he married, at Tuahiwi, Mere Tini Solomon; they had six daughters and adopted two nephews. A daughter, Ani Paewai Grant, was a member of the Canterbury Regional Council between 1989 and 1998 and was made a Dame Companion in 2004. He himself was appointed OBE in 1966.

He retired from the farm to a cottage at Rāpaki in 1970, and died at Christchurch Hospital on 30 August 1979, of emphysema. The tangi lasted four days. It rained for all of them.""",
  occ("Hohepa Te Rangi Paewai", "sat in Parliament for Southern Maori", start=("18 February 1950", "1950-02-18"), end=("1965", "1965")),
  occ("Tame Kereopa", "sitting member", end=("18 February 1950", "1950")),
  occ("Hohepa Te Rangi Paewai", "commanded C Company"),
  occ("Hohepa Te Rangi Paewai", "chairman of the Ngai Tahu Trust Board", start=("1946", "1946"), end=("1955", "1955")),
  occ("Hohepa Te Rangi Paewai", "parliamentary under-secretary to the minister of Maori affairs", start=("December 1957", "1957-12"), end=("December 1960", "1960-12")),
  occ("Arthur Dunstan Lyle", "minister of Maori affairs"),
  occ("Ani Paewai Grant", "member of the Canterbury Regional Council", start=("1989", "1989"), end=("1998", "1998")),
  fact("Hohepa Te Rangi Paewai", "nationality", "New Zealand"),
  fact("Hohepa Te Rangi Paewai", "occupation", "farmer"),
  fact("Hohepa Te Rangi Paewai", "occupation", "soldier"),
  fact("Hohepa Te Rangi Paewai", "occupation", "politician"),
  fact("Hohepa Te Rangi Paewai", "party", "Labour"),
  fact("Hohepa Te Rangi Paewai", "ethnicity", "Ngāi Tahu"),
  fact("Hohepa Te Rangi Paewai", "ethnicity", "Ngāti Kahungunu"),
  fact("Hohepa Te Rangi Paewai", "birthPlace", "Wairewa"),
  fact("Hohepa Te Rangi Paewai", "birthDate", "6 December 1906", value="1906-12-06"),
  fact("Hohepa Te Rangi Paewai", "father", "Tiaki Paewai"),
  fact("Tiaki Paewai", "occupation", "fished eels"),
  fact("Hohepa Te Rangi Paewai", "mother", "Ripeka Robinson"),
  fact("Hohepa Te Rangi Paewai", "siblings", "Wikitoria Paewai"),
  fact("Ripeka Robinson", "causeOfDeath", "influenza"),
  fact("Ripeka Robinson", "deathDate", "November 1918", value="1918-11"),
  fact("Hohepa Te Rangi Paewai", "education", "Te Aute College"),
  fact("Hohepa Te Rangi Paewai", "militaryService", "28th (Maori) Battalion"),
  fact("Hohepa Te Rangi Paewai", "award", "Military Cross", date=("1943", "1943")),
  fact("Hohepa Te Rangi Paewai", "religion", "Ratana church"),
  fact("Hohepa Te Rangi Paewai", "spouse", "Mere Tini Solomon", date=("1929", "1929")),
  fact("Hohepa Te Rangi Paewai", "children", "Ani Paewai Grant"),
  fact("Ani Paewai Grant", "award", "Dame Companion", date=("2004", "2004")),
  fact("Hohepa Te Rangi Paewai", "award", "OBE", date=("1966", "1966")),
  fact("Hohepa Te Rangi Paewai", "residence", "Rāpaki"),
  fact("Hohepa Te Rangi Paewai", "deathPlace", "Christchurch Hospital"),
  fact("Hohepa Te Rangi Paewai", "deathDate", "30 August 1979", value="1979-08-30"),
  fact("Hohepa Te Rangi Paewai", "causeOfDeath", "emphysema"),
  ev("award", "was awarded", ("1943", "1943"), ["Hohepa Te Rangi Paewai"]),
  ev("election", "by-election", ("18 February 1950", "1950-02-18"), ["Hohepa Te Rangi Paewai"], place="Southern Maori#2"),
  ev("award", "was made", ("2004", "2004"), ["Ani Paewai Grant"]),
  ev("award", "was appointed", ("1966", "1966"), ["Hohepa Te Rangi Paewai"]),
)

P("d11-18", """OBITUARY: NOMBULELO MTIMKULU

Nombulelo Mtimkulu, who has died of breast cancer in Gqeberha at the age of 68, was at different times a domestic servant, a trade union general secretary, a detainee, a refugee and a cabinet minister, and used to say that only the first had been properly inspected.

She was born in New Brighton township, Port Elizabeth, on 3 January 1951, the second of five children of Wilson Faku, a stevedore, and his wife Nontsikelelo. The family was Xhosa and Methodist. Her brother Mzwandile Faku, a student at Fort Hare, was shot dead by police at Alice in 1976. She herself left Newell High School in standard eight and earned her matric by correspondence in 1974, scrubbing floors in Walmer by day.

In 1979 she helped to found the Domestic and Allied Workers' Union, of which she was general secretary from 1981 to 1986. She was detained in June 1982 for five months. A second arrest, in July 1986, ended in her release for want of evidence, and that October she slipped over the border into Lesotho and flew to Lusaka. She joined the South African Communist Party there. Four years at the University of Zambia gave her a degree in labour law, in 1990.

She came home in 1991, was elected to the National Assembly for the African National Congress in April 1994 and chaired its portfolio committee on labour in that first parliament. In June 1999 she was sworn in as minister of public works; she was dropped in a reshuffle of April 2004. Claims that she had warned the cabinet about the dam contracts were made by her friends, never by her. She was high commissioner in Accra from 2005 to 2009. In 2012 she resigned from the ANC, and two years later she turned up on the platform of the Economic Freedom Fighters, but held no office in that party.

Her marriage in 1972 to Themba Mtimkulu, a bus driver, ended in divorce. Their daughter, Nosipho Mtimkulu, is a high court judge in Makhanda. The Order of Luthuli in silver was presented to her in 2010.""",
  occ("Nombulelo Mtimkulu", "general secretary#2", start=("1981", "1981"), end=("1986", "1986"), again=["trade union general secretary"]),
  occ("Nombulelo Mtimkulu", "elected to the National Assembly", start=("April 1994", "1994-04")),
  occ("Nombulelo Mtimkulu", "chaired its portfolio committee on labour"),
  occ("Nombulelo Mtimkulu", "minister of public works", start=("June 1999", "1999-06"), end=("April 2004", "2004-04"), again=["cabinet minister"]),
  occ("Nombulelo Mtimkulu", "high commissioner in Accra", start=("2005", "2005"), end=("2009", "2009")),
  occ("Nosipho Mtimkulu", "high court judge in Makhanda"),
  fact("Nombulelo Mtimkulu", "causeOfDeath", "breast cancer"),
  fact("Nombulelo Mtimkulu", "deathPlace", "Gqeberha"),
  fact("Nombulelo Mtimkulu", "occupation", "domestic servant"),
  fact("Nombulelo Mtimkulu", "birthPlace", "New Brighton township"),
  fact("Nombulelo Mtimkulu", "birthDate", "3 January 1951", value="1951-01-03"),
  fact("Nombulelo Mtimkulu", "father", "Wilson Faku"),
  fact("Wilson Faku", "occupation", "stevedore"),
  fact("Nombulelo Mtimkulu", "mother", "Nontsikelelo"),
  fact("Wilson Faku", "spouse", "Nontsikelelo"),
  fact("Nombulelo Mtimkulu", "ethnicity", "Xhosa"),
  fact("Nombulelo Mtimkulu", "religion", "Methodist"),
  fact("Nombulelo Mtimkulu", "siblings", "Mzwandile Faku"),
  fact("Mzwandile Faku", "education", "Fort Hare"),
  fact("Mzwandile Faku", "causeOfDeath", "shot dead by police"),
  fact("Mzwandile Faku", "deathPlace", "Alice"),
  fact("Mzwandile Faku", "deathDate", "1976", value="1976"),
  fact("Nombulelo Mtimkulu", "education", "Newell High School"),
  fact("Nombulelo Mtimkulu", "party", "South African Communist Party"),
  fact("Nombulelo Mtimkulu", "education", "University of Zambia", date=("1990", "1990")),
  fact("Nombulelo Mtimkulu", "party", "African National Congress"),
  fact("Nombulelo Mtimkulu", "party", "Economic Freedom Fighters"),
  fact("Nombulelo Mtimkulu", "spouse", "Themba Mtimkulu", date=("1972", "1972")),
  fact("Themba Mtimkulu", "occupation", "bus driver"),
  fact("Nombulelo Mtimkulu", "children", "Nosipho Mtimkulu"),
  fact("Nombulelo Mtimkulu", "award", "Order of Luthuli in silver", date=("2010", "2010")),
  ev("arrest", "was detained", ("June 1982", "1982-06"), ["Nombulelo Mtimkulu"]),
  ev("arrest", "arrest", ("July 1986", "1986-07"), ["Nombulelo Mtimkulu"]),
  ev("travel", "slipped over the border", ("that October", "1986-10"), ["Nombulelo Mtimkulu"], place="Lesotho"),
  ev("travel", "flew", None, ["Nombulelo Mtimkulu"], place="Lusaka"),
  ev("travel", "came home", ("1991", "1991"), ["Nombulelo Mtimkulu"]),
  ev("election", "was elected", ("April 1994", "1994-04"), ["Nombulelo Mtimkulu"]),
  ev("appointment", "was sworn in", ("June 1999", "1999-06"), ["Nombulelo Mtimkulu"]),
  ev("departure", "was dropped", ("April 2004", "2004-04"), ["Nombulelo Mtimkulu"]),
  ev("disclosure", "had warned", None, ["Nombulelo Mtimkulu"], status="claimed"),
  ev("award", "was presented", ("2010", "2010"), ["Nombulelo Mtimkulu"]),
)

P("d11-19", """Jhr. mr. Willem Adriaan Storm van Heukelom (Zutphen, 2 October 1897 – Neuengamme, 24 December 1944) was a Dutch mayor and resistance man.

He was the eldest son of jhr. Cornelis Storm van Heukelom, dike-reeve of the Veluwe polder from 1901 to 1926, and of Henriette Amalia baroness van Lynden. He attended the gymnasium at Zutphen and read law at Leiden, where he took his doctor's degree in 1922 with a thesis on fishing rights which is still cited, though chiefly by anglers. As a student he had done his service with the Yellow Riders, the horse artillery at Arnhem.

After some years as clerk of the water board Storm was appointed burgomaster of Kapel-Avezaath on 1 May 1927. In 1934 he moved to the larger municipality of Hattem; at Kapel-Avezaath his place was taken by his friend Gerrit van Beuningen Roest. He belonged to the Christian Historical Union, but thought parties unsuitable in a village. Queen Wilhelmina made him a Knight of the Order of Orange-Nassau in 1938.

He stayed in office after the invasion, as most did. From 1942 he hid the population cards of the Jewish families, eleven in all, in the organ of the Reformed church, of which he was an elder. The German commissioner dismissed him on 3 November 1943, and a member of the NSB, Klaas Dijkhorst, a poultry dealer, took the chain. Storm went underground at Elburg under the name of Willem de Vos. Betrayed by a pupil of his wife's, it was said after the war, he was arrested at Nunspeet on 18 July 1944, taken to the Amersfoort camp and thence, in September, to Neuengamme, where he died of dysentery. The Resistance Cross was awarded to him posthumously in 1950.

In 1925 he had married Louise Jeanne Tydeman, the painter, who lived on in Hattem until 1981. Their second son, Dirk Storm van Heukelom, was the Queen's commissioner in Gelderland from 1974 to 1988. Dijkhorst was sentenced to eight years in 1946. A lane in the new quarter is called after the mayor; it is a dead end.""",
  occ("Cornelis Storm van Heukelom", "dike-reeve of the Veluwe polder", start=("1901", "1901"), end=("1926", "1926")),
  occ("Willem Adriaan Storm van Heukelom", "burgomaster of Kapel-Avezaath", start=("1 May 1927", "1927-05-01"), end=("1934", "1934")),
  occ("Willem Adriaan Storm van Heukelom", "municipality of Hattem", start=("1934", "1934"), end=("3 November 1943", "1943-11-03"), again=["in office", "chain"]),
  occ("Gerrit van Beuningen Roest", "his place", start=("1934", "1934")),
  occ("Willem Adriaan Storm van Heukelom", "elder"),
  occ("Klaas Dijkhorst", "chain", start=("3 November 1943", "1943-11-03")),
  occ("Willem Adriaan Storm van Heukelom", "clerk of the water board"),
  occ("Wilhelmina", "Queen"),
  occ("Dirk Storm van Heukelom", "Queen's commissioner in Gelderland", start=("1974", "1974"), end=("1988", "1988")),
  fact("Willem Adriaan Storm van Heukelom", "birthPlace", "Zutphen"),
  fact("Willem Adriaan Storm van Heukelom", "birthDate", "2 October 1897", value="1897-10-02"),
  fact("Willem Adriaan Storm van Heukelom", "deathPlace", "Neuengamme"),
  fact("Willem Adriaan Storm van Heukelom", "deathDate", "24 December 1944", value="1944-12-24"),
  fact("Willem Adriaan Storm van Heukelom", "nationality", "Dutch"),
  fact("Willem Adriaan Storm van Heukelom", "occupation", "mayor"),
  fact("Willem Adriaan Storm van Heukelom", "occupation", "resistance man"),
  fact("Willem Adriaan Storm van Heukelom", "father", "Cornelis Storm van Heukelom"),
  fact("Willem Adriaan Storm van Heukelom", "mother", "Henriette Amalia baroness van Lynden"),
  fact("Willem Adriaan Storm van Heukelom", "education", "gymnasium at Zutphen"),
  fact("Willem Adriaan Storm van Heukelom", "education", "Leiden", date=("1922", "1922")),
  fact("Willem Adriaan Storm van Heukelom", "militaryService", "Yellow Riders"),
  fact("Willem Adriaan Storm van Heukelom", "party", "Christian Historical Union"),
  fact("Willem Adriaan Storm van Heukelom", "award", "Knight of the Order of Orange-Nassau", date=("1938", "1938")),
  fact("Willem Adriaan Storm van Heukelom", "religion", "Reformed church"),
  fact("Klaas Dijkhorst", "party", "NSB"),
  fact("Klaas Dijkhorst", "occupation", "poultry dealer"),
  fact("Willem Adriaan Storm van Heukelom", "alias", "Willem de Vos"),
  fact("Willem Adriaan Storm van Heukelom", "causeOfDeath", "dysentery"),
  fact("Willem Adriaan Storm van Heukelom", "award", "Resistance Cross", date=("1950", "1950")),
  fact("Willem Adriaan Storm van Heukelom", "spouse", "Louise Jeanne Tydeman", date=("1925", "1925")),
  fact("Louise Jeanne Tydeman", "occupation", "painter"),
  fact("Louise Jeanne Tydeman", "residence", "Hattem#2"),
  fact("Louise Jeanne Tydeman", "deathDate", "1981", value="1981"),
  fact("Willem Adriaan Storm van Heukelom", "children", "Dirk Storm van Heukelom"),
  ev("appointment", "was appointed", ("1 May 1927", "1927-05-01"), ["Willem Adriaan Storm van Heukelom"]),
  ev("appointment", "moved", ("1934", "1934"), ["Willem Adriaan Storm van Heukelom"], place="Hattem"),
  ev("appointment", "was taken", ("1934", "1934"), ["Gerrit van Beuningen Roest"], place="Kapel-Avezaath#2"),
  ev("award", "made him", ("1938", "1938"), ["Willem Adriaan Storm van Heukelom", "Wilhelmina"]),
  ev("departure", "dismissed him", ("3 November 1943", "1943-11-03"), ["Willem Adriaan Storm van Heukelom"]),
  ev("appointment", "took the chain", ("3 November 1943", "1943-11-03"), ["Klaas Dijkhorst"]),
  ev("arrest", "was arrested", ("18 July 1944", "1944-07-18"), ["Willem Adriaan Storm van Heukelom"], place="Nunspeet"),
  ev("award", "was awarded", ("1950", "1950"), ["Willem Adriaan Storm van Heukelom"]),
  ev("conviction", "was sentenced", ("1946", "1946"), ["Klaas Dijkhorst"]),
)

P("d11-20", """Antônio Brasileiro de Queiroz Telles

Antônio Brasileiro de Queiroz Telles (Pelotas, 15 March 1899 — Rio de Janeiro, 20 November 1978) was a Brazilian physician and politician.

He was the son of the colonel of the National Guard Honório Telles and of Francisca de Queiroz, and grandson, through his mother, of the Baron of Piratini. He did his secondary studies at the Ginásio Gonzaga, of the Jesuits, and graduated from the Faculty of Medicine of Porto Alegre in 1922. In that faculty his brother, Lauro de Queiroz Telles, was later professor of anatomy.

He took part as a volunteer doctor in the revolution of 1923, on the side of the Liberators, and settled in Bagé, where he was director of the Santa Casa from 1925 to 1930. A member of the Liberator Party from its foundation in 1928, he was elected state deputy in October 1934. The coup of November 1937 closed the assembly. He was arrested in 1938, in the aftermath of the integralist rising, with which he had nothing to do, and held for forty days.

With the return of the parties he joined the National Democratic Union. He was elected federal deputy for Rio Grande do Sul in December 1945, took part in the Constituent Assembly and, defeated for the Senate in 1950, was secretary of health of the state in the government of Ildo Meirelles from 1951 until April 1954. In October of that year he won the Senate seat. In his mandate, from 1955 to 1963, he chaired the health committee and gave, on 11 August 1958, a speech of five hours on leprosy. He passed over to the Christian Democratic Party in 1960. The Foreign Ministry, it is said, was offered him the year after; his wife forbade it.

He did not seek re-election. He presided over the National Academy of Medicine from 1965 to 1967 and lived in Laranjeiras until his death, of a heart attack, at the age of seventy-nine.

He was married to Noêmia Brum Assis, a schoolteacher, with whom he had four children, one of them the federal judge Honório Assis Telles. He received the Grand Cross of the Order of Medical Merit in 1960.""",
  occ("Lauro de Queiroz Telles", "professor of anatomy"),
  occ("Antônio Brasileiro de Queiroz Telles", "director of the Santa Casa", start=("1925", "1925"), end=("1930", "1930")),
  occ("Antônio Brasileiro de Queiroz Telles", "state deputy", start=("October 1934", "1934-10"), end=("November 1937", "1937-11")),
  occ("Antônio Brasileiro de Queiroz Telles", "federal deputy for Rio Grande do Sul", start=("December 1945", "1945-12"), again=["Constituent Assembly"]),
  occ("Antônio Brasileiro de Queiroz Telles", "secretary of health of the state", start=("1951", "1951"), end=("April 1954", "1954-04")),
  occ("Ildo Meirelles", "government of Ildo Meirelles"),
  occ("Antônio Brasileiro de Queiroz Telles", "mandate", start=("1955", "1955"), end=("1963", "1963"), again=["Senate seat"]),
  occ("Antônio Brasileiro de Queiroz Telles", "chaired the health committee"),
  occ("Antônio Brasileiro de Queiroz Telles", "presided over the National Academy of Medicine", start=("1965", "1965"), end=("1967", "1967")),
  occ("Honório Assis Telles", "federal judge"),
  fact("Antônio Brasileiro de Queiroz Telles", "birthPlace", "Pelotas"),
  fact("Antônio Brasileiro de Queiroz Telles", "birthDate", "15 March 1899", value="1899-03-15"),
  fact("Antônio Brasileiro de Queiroz Telles", "deathPlace", "Rio de Janeiro"),
  fact("Antônio Brasileiro de Queiroz Telles", "deathDate", "20 November 1978", value="1978-11-20"),
  fact("Antônio Brasileiro de Queiroz Telles", "nationality", "Brazilian"),
  fact("Antônio Brasileiro de Queiroz Telles", "occupation", "physician"),
  fact("Antônio Brasileiro de Queiroz Telles", "occupation", "politician"),
  fact("Antônio Brasileiro de Queiroz Telles", "father", "Honório Telles"),
  fact("Honório Telles", "militaryService", "National Guard"),
  fact("Antônio Brasileiro de Queiroz Telles", "mother", "Francisca de Queiroz"),
  fact("Antônio Brasileiro de Queiroz Telles", "relatives", "Baron of Piratini"),
  fact("Antônio Brasileiro de Queiroz Telles", "education", "Ginásio Gonzaga"),
  fact("Antônio Brasileiro de Queiroz Telles", "education", "Faculty of Medicine of Porto Alegre", date=("1922", "1922")),
  fact("Antônio Brasileiro de Queiroz Telles", "siblings", "Lauro de Queiroz Telles"),
  fact("Antônio Brasileiro de Queiroz Telles", "militaryService", "revolution of 1923"),
  fact("Antônio Brasileiro de Queiroz Telles", "residence", "Bagé"),
  fact("Antônio Brasileiro de Queiroz Telles", "party", "Liberator Party"),
  fact("Antônio Brasileiro de Queiroz Telles", "party", "National Democratic Union"),
  fact("Antônio Brasileiro de Queiroz Telles", "party", "Christian Democratic Party"),
  fact("Antônio Brasileiro de Queiroz Telles", "residence", "Laranjeiras"),
  fact("Antônio Brasileiro de Queiroz Telles", "causeOfDeath", "heart attack"),
  fact("Antônio Brasileiro de Queiroz Telles", "spouse", "Noêmia Brum Assis"),
  fact("Noêmia Brum Assis", "occupation", "schoolteacher"),
  fact("Antônio Brasileiro de Queiroz Telles", "children", "Honório Assis Telles"),
  fact("Antônio Brasileiro de Queiroz Telles", "award", "Grand Cross of the Order of Medical Merit", date=("1960#2", "1960")),
  ev("election", "was elected", ("October 1934", "1934-10"), ["Antônio Brasileiro de Queiroz Telles"]),
  ev("arrest", "was arrested", ("1938", "1938"), ["Antônio Brasileiro de Queiroz Telles"]),
  ev("election", "was elected#2", ("December 1945", "1945-12"), ["Antônio Brasileiro de Queiroz Telles"]),
  ev("candidacy", "defeated", ("1950", "1950"), ["Antônio Brasileiro de Queiroz Telles"]),
  ev("election", "won the Senate seat", ("October of that year", "1954-10"), ["Antônio Brasileiro de Queiroz Telles"]),
  ev("speech", "speech", ("11 August 1958", "1958-08-11"), ["Antônio Brasileiro de Queiroz Telles"]),
  ev("award", "received", ("1960#2", "1960"), ["Antônio Brasileiro de Queiroz Telles"]),
)

P("d11-21", """Wei Shichang (魏世昌, 1772–1841), courtesy name Zimao, was an official of the Qing dynasty, remembered for the dredging of the Grand Canal below Huai'an and for a quarrel about salt.

A native of Shangyu in Zhejiang, Wei was born on the fourteenth day of the second month of the thirty-seventh year of Qianlong. His father, Wei Duan, had been a district magistrate in Guizhou; his great-uncle Wei Tingyu was president of the Board of Rites under Yongzheng. The boy was taught at the Jishan Academy in Shaoxing, became a provincial graduate in 1795 and took the degree of metropolitan graduate in 1801. In the same year he entered the Hanlin Academy as a compiler.

He was commissioner of education in Yunnan from 1807 to 1810. There followed, after he had mourned his mother for the prescribed term, the intendancy of the Huai-Yang circuit (1813–1818) and the judgeship of Jiangsu, which was given to him in the autumn of 1818. Impeached by the censor Bao Rongguang in 1820 for the sale of salt certificates, he was degraded three ranks and sent to Ili. The charge was false, as the censor's own nephew, Bao Jun, admitted in a letter of 1824 to the governor-general.

Recalled by the new emperor in 1825, Wei was made governor of Anhui in the third month of 1827. He succeeded Qishen, a Mongol bannerman whom the floods had ruined, and held the office for nine years. He asked twice for leave to retire and was twice refused. In 1836 he was transferred to Hunan as governor, and he died there in the yamen at Changsha, of a flux, on 6 December 1841.

He had two wives, the lady Tao, who died in 1804, and the lady Zhu, whom he married in 1806. Of his sons the most distinguished was Wei Bingzhang, a collector of bronzes, who was prefect of Yangzhou when the Taiping took it in 1853 and hanged himself from the drum tower. A devout Buddhist in his last years, Shichang left seventy volumes of memorials. They are more admired than read.""",
  occ("Wei Duan", "district magistrate in Guizhou"),
  occ("Wei Tingyu", "president of the Board of Rites"),
  occ("Wei Shichang", "compiler", start=("1801", "1801")),
  occ("Wei Shichang", "commissioner of education in Yunnan", start=("1807", "1807"), end=("1810", "1810")),
  occ("Wei Shichang", "intendancy of the Huai-Yang circuit", start=("1813", "1813"), end=("1818", "1818")),
  occ("Wei Shichang", "judgeship of Jiangsu", start=("the autumn of 1818", "1818")),
  occ("Bao Rongguang", "censor"),
  occ("Wei Shichang", "governor of Anhui", start=("the third month of 1827", "1827"), end=("1836", "1836"), again=["the office"]),
  occ("Qishen", "governor of Anhui", end=("the third month of 1827", "1827")),
  occ("Wei Shichang", "Hunan as governor", start=("1836", "1836"), end=("6 December 1841", "1841-12-06")),
  occ("Wei Bingzhang", "prefect of Yangzhou", end=("1853", "1853")),
  fact("Wei Shichang", "nativeName", "魏世昌"),
  fact("Wei Shichang", "alias", "Zimao"),
  fact("Wei Shichang", "birthPlace", "Shangyu"),
  fact("Wei Shichang", "birthDate", "1772", value="1772"),
  fact("Wei Shichang", "deathDate", "6 December 1841", value="1841-12-06"),
  fact("Wei Shichang", "deathPlace", "Changsha"),
  fact("Wei Shichang", "causeOfDeath", "flux"),
  fact("Wei Shichang", "occupation", "official"),
  fact("Wei Shichang", "father", "Wei Duan"),
  fact("Wei Shichang", "relatives", "Wei Tingyu"),
  fact("Wei Shichang", "education", "Jishan Academy"),
  fact("Qishen", "ethnicity", "Mongol"),
  fact("Wei Shichang", "spouse", "Tao"),
  fact("Tao", "deathDate", "1804", value="1804"),
  fact("Wei Shichang", "spouse", "Zhu", date=("1806", "1806")),
  fact("Wei Shichang", "children", "Wei Bingzhang"),
  fact("Wei Bingzhang", "occupation", "collector of bronzes"),
  fact("Wei Bingzhang", "causeOfDeath", "hanged himself"),
  fact("Wei Bingzhang", "deathPlace", "Yangzhou"),
  fact("Wei Bingzhang", "deathDate", "1853", value="1853"),
  fact("Bao Rongguang", "relatives", "Bao Jun"),
  fact("Wei Shichang", "religion", "Buddhist"),
  ev("appointment", "entered", ("1801", "1801"), ["Wei Shichang"]),
  ev("appointment", "was given", ("the autumn of 1818", "1818"), ["Wei Shichang"]),
  ev("investigation", "Impeached", ("1820", "1820"), ["Wei Shichang", "Bao Rongguang"]),
  ev("sanction", "was degraded", ("1820", "1820"), ["Wei Shichang"]),
  ev("disclosure", "admitted", ("1824", "1824"), ["Bao Jun"]),
  ev("communication", "letter", ("1824", "1824"), ["Bao Jun"]),
  ev("sanction", "sent", None, ["Wei Shichang"], place="Ili"),
  ev("appointment", "was made", ("the third month of 1827", "1827"), ["Wei Shichang"]),
  ev("appointment", "succeeded", ("the third month of 1827", "1827"), ["Wei Shichang", "Qishen"]),
  ev("appointment", "was transferred", ("1836", "1836"), ["Wei Shichang"], place="Hunan"),
)

P("d11-22", """Naguib Bishara Pasha Hanna (1866–1938)

Naguib Bishara Hanna was an Egyptian lawyer and landowner who twice held cabinet office. He was born in Girga on 17 October 1866, the only son of Bishara Hanna, bailiff of the American consular agency at Luxor, and belonged to one of the old Coptic families of the Said. His mother was Labiba Wissa of Asyut.

He was educated at the American mission college in Asyut, and between 1885 and 1888 he read law at Aix-en-Provence, returning with a licence and a French umbrella which he carried for the rest of his life. He practised before the Mixed Courts at Mansoura. In 1901 he was elected to the Coptic Community Council, and he was its vice-president from 1906 to 1912. In the second of those years, 1907, he joined the Umma Party; in 1919 he went over to the Wafd and, in March of that year, he was arrested with three others at Qasr el-Nil barracks and deported to Malta.

When Tewfik Sabet Pasha formed his first ministry, on 28 January 1924, Hanna entered it as minister of public works. It fell in November. He sat as deputy for Girga until 1930, broke with the Wafd in 1932 over the affair of the Gabal Awliya dam, and, to general surprise, agreed to serve as minister of agriculture under Abdel Wahab Sabri Pasha from 4 January 1933. He gave up the portfolio in September of the same year because of his health. It was rumoured that he would go to London as minister. He did not; he went to Helouan, for the sulphur baths.

King Fuad made him a pasha in 1924 and he had the Grand Cordon of the Order of the Nile.

Hanna was married in 1891 to Marie Khayyat, who died in 1918 in the influenza. They had a son, Ragheb Hanna, later ambassador in Addis Ababa (1955–59), and two daughters, of whom Esther Hanna Fahmy founded the first girls' library in Asyut. His cousin Morcos Wissa was a senator from 1924 onwards. Naguib died at Helouan on 2 May 1938, of uraemia. His papers were eaten by ants.""",
  occ("Naguib Bishara Hanna", "elected to the Coptic Community Council", start=("1901", "1901")),
  occ("Naguib Bishara Hanna", "its vice-president", start=("1906", "1906"), end=("1912", "1912")),
  occ("Naguib Bishara Hanna", "minister of public works", start=("28 January 1924", "1924-01-28"), end=("November", "1924-11"), again=["cabinet office"]),
  occ("Tewfik Sabet", "first ministry", start=("28 January 1924", "1924-01-28"), end=("November", "1924-11")),
  occ("Naguib Bishara Hanna", "deputy for Girga", end=("1930", "1930")),
  occ("Naguib Bishara Hanna", "minister of agriculture", start=("4 January 1933", "1933-01-04"), end=("September of the same year", "1933-09"), again=["portfolio"]),
  occ("Ragheb Hanna", "ambassador in Addis Ababa", start=("1955", "1955"), end=("59", "1959")),
  occ("Morcos Wissa", "senator", start=("1924#3", "1924")),
  occ("Fuad", "King"),
  fact("Naguib Bishara Hanna", "nationality", "Egyptian"),
  fact("Naguib Bishara Hanna", "occupation", "lawyer"),
  fact("Naguib Bishara Hanna", "occupation", "landowner"),
  fact("Naguib Bishara Hanna", "birthPlace", "Girga"),
  fact("Naguib Bishara Hanna", "birthDate", "17 October 1866", value="1866-10-17"),
  fact("Naguib Bishara Hanna", "father", "Bishara Hanna#2"),
  fact("Bishara Hanna", "occupation", "bailiff of the American consular agency"),
  fact("Naguib Bishara Hanna", "religion", "Coptic"),
  fact("Naguib Bishara Hanna", "mother", "Labiba Wissa"),
  fact("Naguib Bishara Hanna", "education", "American mission college in Asyut"),
  fact("Naguib Bishara Hanna", "education", "Aix-en-Provence", date=("1888", "1888")),
  fact("Naguib Bishara Hanna", "party", "Umma Party"),
  fact("Naguib Bishara Hanna", "party", "Wafd"),
  fact("Naguib Bishara Hanna", "award", "pasha", date=("1924#2", "1924")),
  fact("Naguib Bishara Hanna", "award", "Grand Cordon of the Order of the Nile"),
  fact("Naguib Bishara Hanna", "spouse", "Marie Khayyat", date=("1891", "1891")),
  fact("Marie Khayyat", "causeOfDeath", "influenza"),
  fact("Marie Khayyat", "deathDate", "1918", value="1918"),
  fact("Naguib Bishara Hanna", "children", "Ragheb Hanna"),
  fact("Naguib Bishara Hanna", "children", "Esther Hanna Fahmy"),
  fact("Naguib Bishara Hanna", "relatives", "Morcos Wissa"),
  fact("Naguib Bishara Hanna", "deathPlace", "Helouan#2"),
  fact("Naguib Bishara Hanna", "deathDate", "2 May 1938", value="1938-05-02"),
  fact("Naguib Bishara Hanna", "causeOfDeath", "uraemia"),
  ev("election", "was elected", ("1901", "1901"), ["Naguib Bishara Hanna"]),
  ev("arrest", "was arrested", ("March of that year", "1919-03"), ["Naguib Bishara Hanna"], place="Qasr el-Nil barracks"),
  ev("sanction", "deported", None, ["Naguib Bishara Hanna"], place="Malta"),
  ev("appointment", "formed", ("28 January 1924", "1924-01-28"), ["Tewfik Sabet"]),
  ev("appointment", "agreed to serve", ("4 January 1933", "1933-01-04"), ["Naguib Bishara Hanna"]),
  ev("appointment", "entered it", ("28 January 1924", "1924-01-28"), ["Naguib Bishara Hanna"]),
  ev("departure", "fell", ("November", "1924-11"), ["Tewfik Sabet", "Naguib Bishara Hanna"]),
  ev("departure", "gave up the portfolio", ("September of the same year", "1933-09"), ["Naguib Bishara Hanna"]),
  ev("travel", "went to Helouan", None, ["Naguib Bishara Hanna"], place="Helouan"),
  ev("award", "made him", ("1924#2", "1924"), ["Naguib Bishara Hanna", "Fuad"]),
)

P("d11-23", """The two Cornelius Hanrattys

Readers of the Anglo-Celt will have noticed that the late Senator Con Hanratty, buried on Saturday at Kilnaleck, was described in one Dublin paper as the veteran of 1921. It was his father they meant.

Cornelius Hanratty senior was born at Crosskeys, Co. Cavan, on 29 June 1892, the sixth child of Peter Hanratty, a blacksmith, and Rose Brady. He went to St Patrick's College, Cavan, as a scholarship boy, trained as a veterinary surgeon in Dublin (MRCVS 1915) and joined the Volunteers in 1916. He commanded the East Cavan brigade in the war, and in May 1921 was returned unopposed to the Second Dáil for Sinn Féin. He opposed the Treaty, was interned at the Curragh from August 1922 to December 1923, and lost his seat meanwhile. In 1926 he went into Fianna Fáil with the rest. He was a deputy again from June 1927 until his death, and parliamentary secretary to the minister for agriculture from 1932 to 1938. He died of peritonitis in the Mater on 8 February 1941.

He married Una McGovern, a member of Cumann na mBan, at Rathmines in 1920. There were two children: a girl, Maeve, who became Mother General of the Medical Missionaries, and young Con.

Cornelius Hanratty junior, born in Cavan on 4 April 1923 while his father was in the camp, took the B.Agr.Sc. at University College Dublin in 1945. He was still a schoolboy at the by-election of 1941, in which his mother stood and was beaten, and was himself chairman of Cavan County Council in 1950–1951. Old Fianna Fáil people never forgave him for joining Clann na Poblachta in 1947. The Taoiseach nominated him to the Seanad on 21 July 1954; he lost it in 1957, was returned by the agricultural panel in 1961 as a Fine Gael man, and retired in 1977. He was made a Knight of St Gregory in 1979. In 1951 he married Sheila Boylan, a sister of the dentist, and they lived at Ballyjamesduff. It was there that he died on 11 March 1999 after a long illness.

Both men played the fiddle. Opinion favours the elder.""",
  occ("Cornelius Hanratty senior", "commanded the East Cavan brigade"),
  occ("Cornelius Hanratty senior", "returned unopposed to the Second Dáil", start=("May 1921", "1921-05"), again=["his seat"]),
  occ("Cornelius Hanratty senior", "deputy", start=("June 1927", "1927-06"), end=("his death", "1941-02-08")),
  occ("Cornelius Hanratty senior", "parliamentary secretary to the minister for agriculture", start=("1932", "1932"), end=("1938", "1938")),
  occ("Maeve", "Mother General of the Medical Missionaries"),
  occ("Cornelius Hanratty junior", "chairman of Cavan County Council", start=("1950", "1950"), end=("1951", "1951")),
  occ("Cornelius Hanratty junior", "nominated him to the Seanad", start=("21 July 1954", "1954-07-21"), end=("1957", "1957"), again=["Senator"]),
  occ("Cornelius Hanratty junior", "returned by the agricultural panel", start=("1961", "1961"), end=("1977", "1977")),
  fact("Cornelius Hanratty senior", "birthPlace", "Crosskeys"),
  fact("Cornelius Hanratty senior", "birthDate", "29 June 1892", value="1892-06-29"),
  fact("Cornelius Hanratty senior", "father", "Peter Hanratty"),
  fact("Peter Hanratty", "occupation", "blacksmith"),
  fact("Cornelius Hanratty senior", "mother", "Rose Brady"),
  fact("Cornelius Hanratty senior", "education", "St Patrick's College"),
  fact("Cornelius Hanratty senior", "occupation", "veterinary surgeon"),
  fact("Cornelius Hanratty senior", "militaryService", "Volunteers"),
  fact("Cornelius Hanratty senior", "party", "Sinn Féin"),
  fact("Cornelius Hanratty senior", "party", "Fianna Fáil"),
  fact("Cornelius Hanratty senior", "causeOfDeath", "peritonitis"),
  fact("Cornelius Hanratty senior", "deathPlace", "Mater"),
  fact("Cornelius Hanratty senior", "deathDate", "8 February 1941", value="1941-02-08"),
  fact("Cornelius Hanratty senior", "spouse", "Una McGovern", date=("1920", "1920")),
  fact("Una McGovern", "party", "Cumann na mBan"),
  fact("Cornelius Hanratty senior", "children", "Maeve"),
  fact("Cornelius Hanratty senior", "children", "Con#2"),
  fact("Cornelius Hanratty junior", "alias", "Con Hanratty"),
  fact("Cornelius Hanratty junior", "birthPlace", "Cavan#4"),
  fact("Cornelius Hanratty junior", "birthDate", "4 April 1923", value="1923-04-04"),
  fact("Cornelius Hanratty junior", "education", "University College Dublin", date=("1945", "1945")),
  fact("Cornelius Hanratty junior", "party", "Clann na Poblachta"),
  fact("Cornelius Hanratty junior", "party", "Fine Gael"),
  fact("Cornelius Hanratty junior", "award", "Knight of St Gregory", date=("1979", "1979")),
  fact("Cornelius Hanratty junior", "spouse", "Sheila Boylan", date=("1951#2", "1951")),
  fact("Cornelius Hanratty junior", "residence", "Ballyjamesduff"),
  fact("Sheila Boylan", "residence", "Ballyjamesduff"),
  fact("Cornelius Hanratty junior", "deathPlace", "Ballyjamesduff"),
  fact("Cornelius Hanratty junior", "deathDate", "11 March 1999", value="1999-03-11"),
  fact("Cornelius Hanratty junior", "causeOfDeath", "long illness"),
  ev("election", "was returned unopposed", ("May 1921", "1921-05"), ["Cornelius Hanratty senior"]),
  ev("arrest", "was interned", ("August 1922", "1922-08"), ["Cornelius Hanratty senior"], place="Curragh"),
  ev("departure", "lost his seat", None, ["Cornelius Hanratty senior"]),
  ev("candidacy", "stood", ("1941#2", "1941"), ["Una McGovern"]),
  ev("appointment", "nominated him", ("21 July 1954", "1954-07-21"), ["Cornelius Hanratty junior"]),
  ev("departure", "lost it", ("1957", "1957"), ["Cornelius Hanratty junior"]),
  ev("election", "was returned#2", ("1961", "1961"), ["Cornelius Hanratty junior"]),
  ev("departure", "retired", ("1977", "1977"), ["Cornelius Hanratty junior"]),
  ev("award", "was made", ("1979", "1979"), ["Cornelius Hanratty junior"]),
)

P("d11-24", """PROFILE: The Hon. Ferdinand "Busta" Clarke-Munroe, O.J., C.B.E.

Kingston, 6 August 1982 – He will be 80 in November, and he still answers his own telephone, as a rule with a question.

Ferdinand Clarke-Munroe was born on 19 November 1902 at Santa Cruz in the parish of St Elizabeth. His father, Uriah Munroe, cut logwood in Cuba and never came back. He was brought up by his mother, the postmistress Adassa Clarke, and by his aunt Icilda Clarke, a deaconess of the Moravian Church, to which he has belonged all his life. He had six years at the Springfield all-age school. Afterwards he sailed to Colón in 1920, worked as a tally clerk on the docks, and came home in 1934 with a gold tooth and some Spanish.

Trade unionism took him as religion takes others. He was detained without charge at Up Park Camp from September 1940 to February 1942; in the year of his release he was elected first vice-president of the Maritime and Allied Workers' Union, and he was its president-general from 1953 until 1979. He was a founder member of the People's National Party, left it in 1949 for the Jamaica Labour Party, and returned in 1958, saying that he had only been to look.

He represented St Thomas Western in the House of Representatives from 1949 to 1967. As minister of labour, from 1959 to 1962, he settled the sugar strike; his shadow, Clifford Esmond Tavares, said in the House that he had settled it twice. Governor-General Sir Lancelot Byfield named him custos of St Thomas in 1974, a post which he gives up next month.

He was made a CBE in 1961. The Order of Jamaica came in 1975. The wharf hall was to bear his name, but he objected to the spelling.

In 1937 he married Enid Gentles, a seamstress. She died of a stroke in 1970. Their only child, Dr Marva Clarke-Munroe, is professor of nursing at the University of the West Indies. He lives at Morant Bay with two dogs.""",
  occ("Ferdinand Clarke-Munroe", "first vice-president of the Maritime and Allied Workers' Union", start=("the year of his release", "1942")),
  occ("Ferdinand Clarke-Munroe", "its president-general", start=("1953", "1953"), end=("1979", "1979")),
  occ("Ferdinand Clarke-Munroe", "represented St Thomas Western in the House of Representatives", start=("1949#2", "1949"), end=("1967", "1967")),
  occ("Ferdinand Clarke-Munroe", "minister of labour", start=("1959", "1959"), end=("1962", "1962")),
  occ("Clifford Esmond Tavares", "shadow"),
  occ("Lancelot Byfield", "Governor-General"),
  occ("Ferdinand Clarke-Munroe", "custos of St Thomas", start=("1974", "1974"), end=("next month", "1982-09")),
  occ("Icilda Clarke", "deaconess of the Moravian Church"),
  fact("Ferdinand Clarke-Munroe", "alias", "Busta"),
  fact("Ferdinand Clarke-Munroe", "birthDate", "19 November 1902", value="1902-11-19"),
  fact("Ferdinand Clarke-Munroe", "birthPlace", "Santa Cruz"),
  fact("Ferdinand Clarke-Munroe", "father", "Uriah Munroe"),
  fact("Ferdinand Clarke-Munroe", "mother", "Adassa Clarke"),
  fact("Adassa Clarke", "occupation", "postmistress"),
  fact("Ferdinand Clarke-Munroe", "relatives", "Icilda Clarke"),
  fact("Ferdinand Clarke-Munroe", "religion", "Moravian Church"),
  fact("Ferdinand Clarke-Munroe", "education", "Springfield all-age school"),
  fact("Ferdinand Clarke-Munroe", "occupation", "tally clerk"),
  fact("Ferdinand Clarke-Munroe", "party", "People's National Party"),
  fact("Ferdinand Clarke-Munroe", "party", "Jamaica Labour Party"),
  fact("Ferdinand Clarke-Munroe", "award", "CBE", date=("1961", "1961")),
  fact("Ferdinand Clarke-Munroe", "award", "Order of Jamaica", date=("1975", "1975")),
  fact("Ferdinand Clarke-Munroe", "spouse", "Enid Gentles", date=("1937", "1937")),
  fact("Enid Gentles", "occupation", "seamstress"),
  fact("Enid Gentles", "causeOfDeath", "stroke"),
  fact("Enid Gentles", "deathDate", "1970", value="1970"),
  fact("Ferdinand Clarke-Munroe", "children", "Marva Clarke-Munroe"),
  fact("Ferdinand Clarke-Munroe", "residence", "Morant Bay"),
  occ("Marva Clarke-Munroe", "professor of nursing at the University of the West Indies"),
  ev("travel", "sailed", ("1920", "1920"), ["Ferdinand Clarke-Munroe"], place="Colón"),
  ev("travel", "came home", ("1934", "1934"), ["Ferdinand Clarke-Munroe"]),
  ev("arrest", "was detained", ("September 1940", "1940-09"), ["Ferdinand Clarke-Munroe"], place="Up Park Camp"),
  ev("election", "was elected", ("the year of his release", "1942"), ["Ferdinand Clarke-Munroe"]),
  ev("speech", "said in the House", None, ["Clifford Esmond Tavares"]),
  ev("appointment", "named him", ("1974", "1974"), ["Ferdinand Clarke-Munroe", "Lancelot Byfield"]),
  ev("departure", "gives up", ("next month", "1982-09"), ["Ferdinand Clarke-Munroe"]),
  ev("award", "was made", ("1961", "1961"), ["Ferdinand Clarke-Munroe"]),
  ev("award", "came#3", ("1975", "1975"), ["Ferdinand Clarke-Munroe"]),
)

P("d11-25", """The Honourable Mr. Justice Taras W. Hnatyshyn-Cole
A memorial minute of the Law Society of Saskatchewan

Born Taras Hnatyshyn on February 11, 1919, at Canora, Saskatchewan, our late colleague was the son of Wasyl Hnatyshyn, a section foreman of the Canadian National Railways, and of Paraska Bilous. Both had come from Borshchiv, in Galicia, in 1912, and their language and their Greek Catholic faith remained his. The second half of the surname he owed to his marriage.

He took his B.A. at the University of Saskatchewan in 1940. From that autumn he was in uniform: with the Regina Rifle Regiment he landed in Normandy, commanded B Company from July 1944 to the end, and won the Military Cross at Leopold Canal that October. He read law at the same university on the veterans' grant, graduated in 1948 with the gold medal and was called to the bar in 1949.

He practised in Yorkton with Hugh McLeod Ferrier. In 1951 he was elected an alderman there, serving until 1957. The Liberal Party, to which he then belonged, ran him for Parliament in Mackenzie in 1958. He lost his deposit with, it must be said, good grace. He was a bencher of this Society between 1962 and 1971 and its president in 1970.

Prime Minister Elliott Marsh's government appointed him to the Court of Queen's Bench on June 14, 1971, in the room of Mr. Justice Gaston Lavallée, who retired that spring. He was elevated to the Court of Appeal in 1979. He did not sit on the potash reference, from which he withdrew in 1981 because his son-in-law had been of counsel. Some thought him the best chief justice that the province never had.

He was invested as an Officer of the Order of Canada in 1988, the year in which he retired. In 1946 he had married, in London, Margaret Cole, a nursing sister, by whom he had one daughter, Oksana Cole Friesen, later dean of education at Regina. Widowed in 1990, he lived in Saskatoon and died there on January 19, 2003, of Parkinson's disease. His brother Dr. Myron Hnatyshyn survives him.""",
  occ("Taras W. Hnatyshyn-Cole", "commanded B Company", start=("July 1944", "1944-07")),
  occ("Taras W. Hnatyshyn-Cole", "alderman", start=("1951", "1951"), end=("1957", "1957")),
  occ("Taras W. Hnatyshyn-Cole", "bencher of this Society", start=("1962", "1962"), end=("1971", "1971")),
  occ("Taras W. Hnatyshyn-Cole", "its president", start=("1970", "1970"), end=("1970", "1970")),
  occ("Taras W. Hnatyshyn-Cole", "Court of Queen's Bench", start=("June 14, 1971", "1971-06-14"), end=("1979", "1979")),
  occ("Gaston Lavallée", "Court of Queen's Bench", end=("that spring", "1971")),
  occ("Taras W. Hnatyshyn-Cole", "Court of Appeal", start=("1979", "1979"), end=("1988", "1988")),
  occ("Elliott Marsh", "Prime Minister"),
  occ("Oksana Cole Friesen", "dean of education at Regina"),
  fact("Taras W. Hnatyshyn-Cole", "birthName", "Taras Hnatyshyn"),
  fact("Taras W. Hnatyshyn-Cole", "birthDate", "February 11, 1919", value="1919-02-11"),
  fact("Taras W. Hnatyshyn-Cole", "birthPlace", "Canora"),
  fact("Taras W. Hnatyshyn-Cole", "father", "Wasyl Hnatyshyn"),
  fact("Wasyl Hnatyshyn", "occupation", "section foreman of the Canadian National Railways"),
  fact("Taras W. Hnatyshyn-Cole", "mother", "Paraska Bilous"),
  fact("Taras W. Hnatyshyn-Cole", "religion", "Greek Catholic"),
  fact("Taras W. Hnatyshyn-Cole", "education", "University of Saskatchewan", date=("1940", "1940")),
  fact("Taras W. Hnatyshyn-Cole", "education", "same university", date=("1948", "1948")),
  fact("Taras W. Hnatyshyn-Cole", "militaryService", "Regina Rifle Regiment"),
  fact("Taras W. Hnatyshyn-Cole", "award", "Military Cross", date=("that October", "1944-10")),
  fact("Taras W. Hnatyshyn-Cole", "party", "Liberal Party"),
  fact("Taras W. Hnatyshyn-Cole", "award", "Officer of the Order of Canada", date=("1988", "1988")),
  fact("Taras W. Hnatyshyn-Cole", "spouse", "Margaret Cole", date=("1946", "1946")),
  fact("Margaret Cole", "occupation", "nursing sister"),
  fact("Margaret Cole", "deathDate", "1990", value="1990"),
  fact("Taras W. Hnatyshyn-Cole", "children", "Oksana Cole Friesen"),
  fact("Taras W. Hnatyshyn-Cole", "residence", "Saskatoon"),
  fact("Taras W. Hnatyshyn-Cole", "deathPlace", "Saskatoon"),
  fact("Taras W. Hnatyshyn-Cole", "deathDate", "January 19, 2003", value="2003-01-19"),
  fact("Taras W. Hnatyshyn-Cole", "causeOfDeath", "Parkinson's disease"),
  fact("Taras W. Hnatyshyn-Cole", "siblings", "Myron Hnatyshyn"),
  ev("travel", "had come", ("1912", "1912"), ["Wasyl Hnatyshyn", "Paraska Bilous"]),
  ev("travel", "landed", None, ["Taras W. Hnatyshyn-Cole"], place="Normandy"),
  ev("award", "won", ("that October", "1944-10"), ["Taras W. Hnatyshyn-Cole"], place="Leopold Canal"),
  ev("election", "was elected", ("1951", "1951"), ["Taras W. Hnatyshyn-Cole"]),
  ev("candidacy", "ran him", ("1958", "1958"), ["Taras W. Hnatyshyn-Cole"], place="Mackenzie"),
  ev("appointment", "appointed him", ("June 14, 1971", "1971-06-14"), ["Taras W. Hnatyshyn-Cole"]),
  ev("departure", "retired", ("that spring", "1971"), ["Gaston Lavallée"]),
  ev("appointment", "was elevated", ("1979", "1979"), ["Taras W. Hnatyshyn-Cole"]),
  ev("recusal", "withdrew", ("1981", "1981"), ["Taras W. Hnatyshyn-Cole"]),
  ev("award", "was invested", ("1988", "1988"), ["Taras W. Hnatyshyn-Cole"]),
  ev("departure", "retired#2", ("1988", "1988"), ["Taras W. Hnatyshyn-Cole"]),
)

P("d11-26", """The Kallergis cousins

Few Cretan families gave the kingdom more deputies than the Kallergis of Apokoronas, and none two who so disliked each other.

Spyridon Kallergis was born at Vamos in 1869. His father Emmanouil, a chieftain in the rising of 1866, had him schooled at the Varvakeion in Athens and sent him to Munich, where he became a doctor of laws in 1893. He was a judge at Chania from 1899 to 1906, under the Autonomy, and in that last year was elected to the Cretan assembly. After the union he took his seat in the Chamber at Athens as a Liberal. He was minister of justice in the second cabinet of Andreas Vlachos, from 10 June 1917 to 4 November 1920. He married Aspasia Deligianni, the daughter of a former prime minister, on 2 February 1904, and so, said his cousin, inherited his opinions.

That cousin was Ioannis Kallergis, born on Corfu on 7 January 1875, whose father, Stylianos, had left Crete to sell oil, and whose mother, Lucia Theotoky, was a Catholic. He passed out of the military school of Piraeus as a lieutenant of engineers in 1896, was wounded at Domokos in the next year and was military attaché in Sofia from 1908 to 1911. He was King Constantine's man. As a Populist he sat for Corfu from 1920 to 1922 and, when the wheel had turned, represented Athens from 1932, and it was to him that the ministry of war fell on 10 March 1933. He held it for eleven weeks. On 28 May a court of honour reprimanded him for a letter to a colonel, and he resigned the same evening.

The cousins met for the last time at a funeral, that of General Petros Mavros, at Kifisia in August 1934. Neither removed his hat. Spyridon, who had gone to live at Kifisia, died there of pneumonia in January 1936; Ioannis, condemned to three years by a Liberal court in his absence, had fled to Rome the previous spring, and it was in Rome, in the nursing home of the Blue Sisters, that he died on 1 December 1941. A grandson of the one has married a granddaughter of the other, and is thinking of standing for Chania.""",
  occ("Spyridon Kallergis", "judge at Chania", start=("1899", "1899"), end=("1906", "1906")),
  occ("Spyridon Kallergis", "elected to the Cretan assembly", start=("that last year", "1906")),
  occ("Spyridon Kallergis", "took his seat in the Chamber"),
  occ("Spyridon Kallergis", "minister of justice", start=("10 June 1917", "1917-06-10"), end=("4 November 1920", "1920-11-04")),
  occ("Andreas Vlachos", "second cabinet of Andreas Vlachos"),
  occ("Ioannis Kallergis", "military attaché in Sofia", start=("1908", "1908"), end=("1911", "1911")),
  occ("Constantine", "King"),
  occ("Ioannis Kallergis", "sat for Corfu", start=("1920#2", "1920"), end=("1922", "1922")),
  occ("Ioannis Kallergis", "represented Athens", start=("1932", "1932")),
  occ("Ioannis Kallergis", "ministry of war", start=("10 March 1933", "1933-03-10"), end=("28 May", "1933-05-28")),
  fact("Spyridon Kallergis", "birthPlace", "Vamos"),
  fact("Spyridon Kallergis", "birthDate", "1869", value="1869"),
  fact("Spyridon Kallergis", "father", "Emmanouil"),
  fact("Emmanouil", "occupation", "chieftain"),
  fact("Spyridon Kallergis", "education", "Varvakeion"),
  fact("Spyridon Kallergis", "education", "Munich", date=("1893", "1893")),
  fact("Spyridon Kallergis", "party", "Liberal"),
  fact("Spyridon Kallergis", "spouse", "Aspasia Deligianni", date=("2 February 1904", "1904-02-02")),
  fact("Spyridon Kallergis", "relatives", "Ioannis Kallergis"),
  fact("Ioannis Kallergis", "birthPlace", "Corfu"),
  fact("Ioannis Kallergis", "birthDate", "7 January 1875", value="1875-01-07"),
  fact("Ioannis Kallergis", "father", "Stylianos"),
  fact("Ioannis Kallergis", "mother", "Lucia Theotoky"),
  fact("Lucia Theotoky", "religion", "Catholic"),
  fact("Ioannis Kallergis", "education", "military school of Piraeus", date=("1896", "1896")),
  fact("Ioannis Kallergis", "militaryService", "engineers"),
  fact("Ioannis Kallergis", "party", "Populist"),
  fact("Spyridon Kallergis", "residence", "Kifisia#2"),
  fact("Spyridon Kallergis", "deathPlace", "Kifisia#2"),
  fact("Spyridon Kallergis", "causeOfDeath", "pneumonia"),
  fact("Spyridon Kallergis", "deathDate", "January 1936", value="1936-01"),
  fact("Ioannis Kallergis", "deathPlace", "Rome#2"),
  fact("Ioannis Kallergis", "deathDate", "1 December 1941", value="1941-12-01"),
  ev("election", "was elected", ("that last year", "1906"), ["Spyridon Kallergis"]),
  ev("appointment", "took his seat", None, ["Spyridon Kallergis"], place="Athens#2"),
  ev("appointment", "fell", ("10 March 1933", "1933-03-10"), ["Ioannis Kallergis"]),
  ev("sanction", "reprimanded him", ("28 May", "1933-05-28"), ["Ioannis Kallergis"]),
  ev("communication", "letter", None, ["Ioannis Kallergis"]),
  ev("departure", "resigned", ("the same evening", "1933-05-28"), ["Ioannis Kallergis"]),
  ev("meeting", "met", ("August 1934", "1934-08"), ["Spyridon Kallergis", "Ioannis Kallergis"], place="Kifisia"),
  ev("conviction", "condemned", None, ["Ioannis Kallergis"]),
  ev("travel", "had fled", ("the previous spring", "1935"), ["Ioannis Kallergis"], place="Rome"),
)

P("d11-27", """Emir Fawzi Nakad Abillama

Fawzi Nakad Abillama (Arabic: فوزي نكد أبي اللمع; 9 September 1909 – 16 March 1985) was a Lebanese lawyer, poet and politician. He was a deputy for the Metn in four parliaments and twice a minister.

He was born in the family house at Broummana. The Abillama had been Druze until the end of the eighteenth century, when his great-great-grandfather Haydar turned Maronite, and Fawzi liked to say that he was both on alternate days. His father was Emir Ra'if Abillama, mudir of the Metn under the mutasarrifate, and his mother Nazira Jumblatt, who had been given a dispensation to marry him. He had an older sister, Samia, the painter.

Schooling he had from the Lazarists at Aintoura. He took his licence in law at Saint Joseph University in Beirut in 1931, and went on to Paris, where he stayed four years, published two books of verse as "Ibn al-Sanawbar" and earned a doctorate from the Sorbonne in 1935.

Fawzi Abillama belonged to the National Bloc from 1936 and was its secretary-general between 1946 and 1952. He was first elected deputy on 25 May 1947; he lost in 1951, came back in 1957 and held on until 1972. President Iskandar Sursock Tabet appointed him minister of education on 14 October 1958. In this first ministry, which lasted until May 1960, he opened ninety village schools, on paper. He was minister of information from 1968 to 1969, having changed the Bloc for the Progressive Socialist Party in 1965. The embassy at the Holy See was discussed with him in 1970, but the Vatican asked which day it was.

He married Nadine Pharaon in 1938 and, after a civil divorce in Cyprus, Sawsan Takieddine, a Druze schoolteacher, in 1961. By the first he had a son, Nadim Abillama, mayor of Broummana since 1998. By the second he had none.

He was awarded the Order of the Cedar in 1969 and was a commander of the Legion of Honour. A car bomb killed him in Hamra Street, Beirut.""",
  occ("Fawzi Nakad Abillama", "deputy#2", start=("25 May 1947", "1947-05-25"), end=("1951", "1951"), again=["deputy for the Metn"]),
  occ("Fawzi Nakad Abillama", "came back", start=("1957", "1957"), end=("1972", "1972")),
  occ("Ra'if Abillama", "mudir of the Metn"),
  occ("Fawzi Nakad Abillama", "its secretary-general", start=("1946", "1946"), end=("1952", "1952")),
  occ("Iskandar Sursock Tabet", "President"),
  occ("Fawzi Nakad Abillama", "minister of education", start=("14 October 1958", "1958-10-14"), end=("May 1960", "1960-05"), again=["minister", "first ministry"]),
  occ("Fawzi Nakad Abillama", "minister of information", start=("1968", "1968"), end=("1969", "1969")),
  occ("Nadim Abillama", "mayor of Broummana", start=("1998", "1998")),
  fact("Fawzi Nakad Abillama", "nativeName", "فوزي نكد أبي اللمع"),
  fact("Fawzi Nakad Abillama", "birthDate", "9 September 1909", value="1909-09-09"),
  fact("Fawzi Nakad Abillama", "deathDate", "16 March 1985", value="1985-03-16"),
  fact("Fawzi Nakad Abillama", "nationality", "Lebanese"),
  fact("Fawzi Nakad Abillama", "occupation", "lawyer"),
  fact("Fawzi Nakad Abillama", "occupation", "poet"),
  fact("Fawzi Nakad Abillama", "occupation", "politician"),
  fact("Fawzi Nakad Abillama", "birthPlace", "Broummana"),
  fact("Fawzi Nakad Abillama", "relatives", "Haydar"),
  fact("Haydar", "religion", "Maronite"),
  fact("Fawzi Nakad Abillama", "father", "Ra'if Abillama"),
  fact("Fawzi Nakad Abillama", "mother", "Nazira Jumblatt"),
  fact("Fawzi Nakad Abillama", "siblings", "Samia"),
  fact("Samia", "occupation", "painter"),
  fact("Fawzi Nakad Abillama", "education", "Lazarists at Aintoura"),
  fact("Fawzi Nakad Abillama", "education", "Saint Joseph University", date=("1931", "1931")),
  fact("Fawzi Nakad Abillama", "alias", "Ibn al-Sanawbar"),
  fact("Fawzi Nakad Abillama", "residence", "Paris"),
  fact("Fawzi Nakad Abillama", "education", "Sorbonne", date=("1935", "1935")),
  fact("Fawzi Nakad Abillama", "party", "National Bloc"),
  fact("Fawzi Nakad Abillama", "party", "Progressive Socialist Party"),
  fact("Fawzi Nakad Abillama", "spouse", "Nadine Pharaon", date=("1938", "1938")),
  fact("Fawzi Nakad Abillama", "spouse", "Sawsan Takieddine", date=("1961", "1961")),
  fact("Sawsan Takieddine", "religion", "Druze#2"),
  fact("Sawsan Takieddine", "occupation", "schoolteacher"),
  fact("Fawzi Nakad Abillama", "children", "Nadim Abillama"),
  fact("Fawzi Nakad Abillama", "award", "Order of the Cedar", date=("1969#2", "1969")),
  fact("Fawzi Nakad Abillama", "award", "commander of the Legion of Honour"),
  fact("Fawzi Nakad Abillama", "causeOfDeath", "car bomb"),
  fact("Fawzi Nakad Abillama", "deathPlace", "Hamra Street, Beirut"),
  ev("travel", "went on", None, ["Fawzi Nakad Abillama"], place="Paris"),
  ev("election", "was first elected", ("25 May 1947", "1947-05-25"), ["Fawzi Nakad Abillama"]),
  ev("departure", "lost", ("1951", "1951"), ["Fawzi Nakad Abillama"]),
  ev("election", "came back", ("1957", "1957"), ["Fawzi Nakad Abillama"]),
  ev("appointment", "appointed him", ("14 October 1958", "1958-10-14"), ["Fawzi Nakad Abillama", "Iskandar Sursock Tabet"]),
  ev("award", "was awarded", ("1969#2", "1969"), ["Fawzi Nakad Abillama"]),
)

P("d11-28", """Remedios Ilagan Tolentino, former senator of the Philippines, was laid to rest at the Loyola Memorial Park in Marikina on Sunday, 23 August 1998, four days after her death at St. Luke's Medical Center in Quezon City. The cause was ovarian cancer, according to her nephew, Hermilando Ilagan, governor of Batangas.

"Tita Reming", as two generations of reporters called her, was born in Taal, Batangas, on September 1, 1925, the only daughter among the six children of Judge Vicente Ilagan and Purificacion Marasigan, a pharmacist. She was valedictorian at St. Scholastica's College. The war found her at the University of the Philippines; she carried messages for the Hunters guerrillas, under the name of "Paloma", and was held at Fort Santiago for eleven weeks in 1944. She resumed her studies at the University of Santo Tomas, took her law degree there in 1950, placed fourth in the bar examinations, and later earned a master of laws from Yale, in 1954.

Her public career began when Mayor Arturo Lacuna-Sy made her city legal officer of Manila in 1956. She was elected to the House of Representatives for Batangas' third district in 1961 as a Nacionalista and re-elected in 1965. In the Senate, where she sat from December 30, 1969, until martial law padlocked it on September 23, 1972, she was chairman of the blue ribbon committee. She was arrested that same night and released in December. In 1978 she joined Laban, and in 1987 she was returned to the Senate on the Liberal ticket. She served until June 30, 1992, having decided against running for president.

The Ramon Aquino Medal for Law was conferred on her in 1993. A devout Catholic, she attended six o'clock Mass every day, and slept through the sermon.

She is survived by her husband, Dr. Gregorio Tolentino, a surgeon, whom she married in Taal on May 27, 1951, and by their three sons, Vicente, Jose Maria and Gregorio Jr. The last-named is undersecretary of health. President Corazon Locsin Aldaba, who visited the wake on Friday, spoke of her "terrible punctuality".""",
  occ("Remedios Ilagan Tolentino", "Senate", start=("December 30, 1969", "1969-12-30"), end=("September 23, 1972", "1972-09-23"), again=["senator of the Philippines"]),
  occ("Remedios Ilagan Tolentino", "Senate#2", start=("1987", "1987"), end=("June 30, 1992", "1992-06-30")),
  occ("Remedios Ilagan Tolentino", "chairman of the blue ribbon committee"),
  occ("Remedios Ilagan Tolentino", "city legal officer of Manila", start=("1956", "1956")),
  occ("Arturo Lacuna-Sy", "Mayor"),
  occ("Remedios Ilagan Tolentino", "House of Representatives for Batangas' third district", start=("1961", "1961")),
  occ("Hermilando Ilagan", "governor of Batangas"),
  occ("Vicente Ilagan", "Judge"),
  occ("Gregorio Jr.", "undersecretary of health"),
  occ("Corazon Locsin Aldaba", "President"),
  fact("Remedios Ilagan Tolentino", "deathDate", "four days after her death", value="1998-08-19"),
  fact("Remedios Ilagan Tolentino", "deathPlace", "St. Luke's Medical Center"),
  fact("Remedios Ilagan Tolentino", "causeOfDeath", "ovarian cancer"),
  fact("Remedios Ilagan Tolentino", "relatives", "Hermilando Ilagan"),
  fact("Remedios Ilagan Tolentino", "alias", "Tita Reming"),
  fact("Remedios Ilagan Tolentino", "birthPlace", "Taal"),
  fact("Remedios Ilagan Tolentino", "birthDate", "September 1, 1925", value="1925-09-01"),
  fact("Remedios Ilagan Tolentino", "father", "Vicente Ilagan"),
  fact("Remedios Ilagan Tolentino", "mother", "Purificacion Marasigan"),
  fact("Purificacion Marasigan", "occupation", "pharmacist"),
  fact("Remedios Ilagan Tolentino", "education", "St. Scholastica's College"),
  fact("Remedios Ilagan Tolentino", "education", "University of the Philippines"),
  fact("Remedios Ilagan Tolentino", "militaryService", "Hunters guerrillas"),
  fact("Remedios Ilagan Tolentino", "alias", "Paloma"),
  fact("Remedios Ilagan Tolentino", "education", "University of Santo Tomas", date=("1950", "1950")),
  fact("Remedios Ilagan Tolentino", "education", "Yale", date=("1954", "1954")),
  fact("Remedios Ilagan Tolentino", "party", "Nacionalista"),
  fact("Remedios Ilagan Tolentino", "party", "Laban"),
  fact("Remedios Ilagan Tolentino", "party", "Liberal"),
  fact("Remedios Ilagan Tolentino", "award", "Ramon Aquino Medal for Law", date=("1993", "1993")),
  fact("Remedios Ilagan Tolentino", "religion", "Catholic"),
  fact("Remedios Ilagan Tolentino", "spouse", "Gregorio Tolentino", date=("May 27, 1951", "1951-05-27")),
  fact("Gregorio Tolentino", "occupation", "surgeon"),
  fact("Remedios Ilagan Tolentino", "children", "Vicente#2"),
  fact("Remedios Ilagan Tolentino", "children", "Jose Maria"),
  fact("Remedios Ilagan Tolentino", "children", "Gregorio Jr."),
  ev("arrest", "was held", ("1944", "1944"), ["Remedios Ilagan Tolentino"], place="Fort Santiago"),
  ev("appointment", "made her", ("1956", "1956"), ["Remedios Ilagan Tolentino", "Arturo Lacuna-Sy"]),
  ev("election", "was elected", ("1961", "1961"), ["Remedios Ilagan Tolentino"]),
  ev("election", "re-elected", ("1965", "1965"), ["Remedios Ilagan Tolentino"]),
  ev("arrest", "was arrested", ("that same night", "1972-09-23"), ["Remedios Ilagan Tolentino"]),
  ev("election", "was returned", ("1987", "1987"), ["Remedios Ilagan Tolentino"]),
  ev("award", "was conferred", ("1993", "1993"), ["Remedios Ilagan Tolentino"]),
  ev("travel", "visited", ("Friday", "1998-08-21"), ["Corazon Locsin Aldaba"]),
  ev("speech", "spoke", ("Friday", "1998-08-21"), ["Corazon Locsin Aldaba"]),
)

P("d11-29", """Landtag of Lower Saxony · Biographical handbook of the members

Dr. Irmgard Thiessen-Voß, née Voß
CDU; before that FDP (until 1982); from 2013 without party

Born on 23 May 1944 at Marienwerder in West Prussia; Mennonite, from 1970 Evangelical Lutheran. Married since 1970, two children.

Irmgard Voß came with her mother, Lotte Voß, on a hay cart to Leer in March 1945; her father, the schoolmaster Erich Voß, fell at Küstrin in the same month. She passed the Abitur at the Ubbo-Emmius-Gymnasium in Leer in 1963 and studied agriculture at Göttingen and Kiel, where she obtained her doctorate in 1971. Until 1984 she was employed as an adviser at the chamber of agriculture in Oldenburg.

Offices and mandates

Member of the council of the town of Westerstede 1972–1991, deputy mayor from 1981. District administrator of the Ammerland from 1 November 1991 to 31 October 2001; her successor in that office was Jörg Bohlen. Member of the Landtag from 21 June 1986 to 30 September 1991, when she laid down her seat, and again, on the list, from 4 March 2003 to 26 February 2008. Chairwoman of the committee on food and agriculture from 2003. State secretary at the ministry of rural areas under the minister Heinrich Oetjen-Brandt, from March 2008 until she was placed in temporary retirement on 19 February 2010.

Ms. Thiessen-Voß was president of the Oldenburg Mare Breeders' Association from 1995 to 2009. In April 2012 she was questioned by the public prosecutor at Hanover about a subsidy; the investigation was closed in the autumn without result. She left the CDU in February 2013. A rumour that the AfD wanted her for the Bundestag she answered with a single, agricultural word.

Honours: Federal Cross of Merit on ribbon (1996), Lower Saxony Order of Merit, first class (2007).

She was married to Dr. Hinrich Thiessen, veterinarian in Westerstede, who was killed in a road accident near Apen in 1999. Her daughter Antje Thiessen has been mayor of Apen since 2014. Died on 8 December 2020 at Westerstede of Covid-19.""",
  occ("Irmgard Thiessen-Voß", "Member of the council of the town of Westerstede", start=("1972", "1972"), end=("1991", "1991")),
  occ("Irmgard Thiessen-Voß", "deputy mayor", start=("1981", "1981")),
  occ("Irmgard Thiessen-Voß", "District administrator of the Ammerland", start=("1 November 1991", "1991-11-01"), end=("31 October 2001", "2001-10-31"), again=["that office"]),
  occ("Jörg Bohlen", "that office", start=("31 October 2001", "2001-10-31")),
  occ("Irmgard Thiessen-Voß", "Member of the Landtag", start=("21 June 1986", "1986-06-21"), end=("30 September 1991", "1991-09-30"), again=["her seat"]),
  occ("Irmgard Thiessen-Voß", "on the list", start=("4 March 2003", "2003-03-04"), end=("26 February 2008", "2008-02-26")),
  occ("Irmgard Thiessen-Voß", "Chairwoman of the committee on food and agriculture", start=("2003#2", "2003")),
  occ("Irmgard Thiessen-Voß", "State secretary at the ministry of rural areas", start=("March 2008", "2008-03"), end=("19 February 2010", "2010-02-19")),
  occ("Heinrich Oetjen-Brandt", "minister"),
  occ("Irmgard Thiessen-Voß", "president of the Oldenburg Mare Breeders' Association", start=("1995", "1995"), end=("2009", "2009")),
  occ("Antje Thiessen", "mayor of Apen", start=("2014", "2014")),
  fact("Irmgard Thiessen-Voß", "birthName", "Voß#2"),
  fact("Irmgard Thiessen-Voß", "party", "CDU"),
  fact("Irmgard Thiessen-Voß", "party", "FDP"),
  fact("Irmgard Thiessen-Voß", "birthDate", "23 May 1944", value="1944-05-23"),
  fact("Irmgard Thiessen-Voß", "birthPlace", "Marienwerder"),
  fact("Irmgard Thiessen-Voß", "religion", "Mennonite"),
  fact("Irmgard Thiessen-Voß", "religion", "Evangelical Lutheran"),
  fact("Irmgard Thiessen-Voß", "mother", "Lotte Voß"),
  fact("Irmgard Thiessen-Voß", "father", "Erich Voß"),
  fact("Erich Voß", "occupation", "schoolmaster"),
  fact("Erich Voß", "deathPlace", "Küstrin"),
  fact("Erich Voß", "deathDate", "the same month", value="1945-03"),
  fact("Irmgard Thiessen-Voß", "education", "Ubbo-Emmius-Gymnasium", date=("1963", "1963")),
  fact("Irmgard Thiessen-Voß", "education", "Göttingen"),
  fact("Irmgard Thiessen-Voß", "education", "Kiel", date=("1971", "1971")),
  fact("Irmgard Thiessen-Voß", "occupation", "adviser at the chamber of agriculture"),
  fact("Irmgard Thiessen-Voß", "award", "Federal Cross of Merit on ribbon", date=("1996", "1996")),
  fact("Irmgard Thiessen-Voß", "award", "Lower Saxony Order of Merit, first class", date=("2007", "2007")),
  fact("Irmgard Thiessen-Voß", "spouse", "Hinrich Thiessen", date=("1970#2", "1970")),
  fact("Hinrich Thiessen", "occupation", "veterinarian"),
  fact("Hinrich Thiessen", "residence", "Westerstede#2"),
  fact("Hinrich Thiessen", "causeOfDeath", "road accident"),
  fact("Hinrich Thiessen", "deathPlace", "Apen"),
  fact("Hinrich Thiessen", "deathDate", "1999", value="1999"),
  fact("Irmgard Thiessen-Voß", "children", "Antje Thiessen"),
  fact("Irmgard Thiessen-Voß", "deathDate", "8 December 2020", value="2020-12-08"),
  fact("Irmgard Thiessen-Voß", "deathPlace", "Westerstede#3"),
  fact("Irmgard Thiessen-Voß", "causeOfDeath", "Covid-19"),
  ev("travel", "came", ("March 1945", "1945-03"), ["Irmgard Thiessen-Voß", "Lotte Voß"], place="Leer"),
  ev("departure", "laid down her seat", ("30 September 1991", "1991-09-30"), ["Irmgard Thiessen-Voß"]),
  ev("departure", "was placed in temporary retirement", ("19 February 2010", "2010-02-19"), ["Irmgard Thiessen-Voß"]),
  ev("investigation", "was questioned", ("April 2012", "2012-04"), ["Irmgard Thiessen-Voß"], place="Hanover"),
  ev("investigation", "investigation", None, ["Irmgard Thiessen-Voß"]),
)

P("d11-30", """Jón Þorvaldur Sigurðsson, who has died in Akureyri aged ninety-one, of nothing in particular, as his doctor put it, was the last Icelander to have been both a bishop and a chairman of a fish factory.

He was born on 17 June 1912 at Laufás in Eyjafjörður. His father was the parish priest there, séra Sigurður Bjarnason, and his mother Þóra Magnúsdóttir; he was the youngest of their nine, and the twin of Ragnheiður, who taught half the north to swim. From the grammar school at Akureyri he passed to the University of Iceland, and took his degree in theology in 1936. A year at Lund followed. The Independence Party had him as a member from 1934, until the base treaty, on account of which he walked out of it in 1946, never to enter another.

Ordained that summer, he served Grenivík as its pastor from 1937 to 1959, farmed, fished, and sat on the district council, of which he was chairman from 1942 to 1950. The freezing plant, founded in 1948, chose him as its chairman in the first hour and was not rid of him till 1959. In that year he was elected, by the clergy and by eleven votes, bishop of Hólar, in succession to Dr. Ásgrímur Helgason. He was consecrated on 30 August. He gave up the see in 1982, having fallen from a horse. He had spoken against NATO at Þingvellir in 1961, a speech for which the minister of church affairs wished to thank him, or so the bishop maintained.

He received the Grand Knight's Cross of the Falcon in 1972 and an honorary doctorate from Uppsala in 1977, and had them both in a drawer.

Jón married Guðrún Halldórsdóttir, a midwife, on the first day of summer 1938; she died in 1990. The younger of their two sons, Halldór Jónsson, was a member of the Althing for the Progressive Party from 1983 to 1995, and minister of fisheries for the last four of those years. The other keeps the farm. The bishop asked that there should be no speeches; there were seven.""",
  occ("Jón Þorvaldur Sigurðsson", "bishop of Hólar", start=("that year", "1959"), end=("1982", "1982"), again=["bishop", "the see"]),
  occ("Jón Þorvaldur Sigurðsson", "its chairman", start=("1948", "1948"), end=("1959#2", "1959"), again=["chairman of a fish factory"]),
  occ("Sigurður Bjarnason", "parish priest"),
  occ("Jón Þorvaldur Sigurðsson", "its pastor", start=("1937", "1937"), end=("1959", "1959")),
  occ("Jón Þorvaldur Sigurðsson", "sat on the district council"),
  occ("Jón Þorvaldur Sigurðsson", "chairman#2", start=("1942", "1942"), end=("1950", "1950")),
  occ("Ásgrímur Helgason", "bishop of Hólar", end=("that year", "1959")),
  occ("Halldór Jónsson", "member of the Althing", start=("1983", "1983"), end=("1995", "1995")),
  occ("Halldór Jónsson", "minister of fisheries", start=("the last four of those years", "1991"), end=("1995", "1995")),
  fact("Jón Þorvaldur Sigurðsson", "deathPlace", "Akureyri"),
  fact("Jón Þorvaldur Sigurðsson", "nationality", "Icelander"),
  fact("Jón Þorvaldur Sigurðsson", "birthDate", "17 June 1912", value="1912-06-17"),
  fact("Jón Þorvaldur Sigurðsson", "birthPlace", "Laufás"),
  fact("Jón Þorvaldur Sigurðsson", "father", "Sigurður Bjarnason"),
  fact("Jón Þorvaldur Sigurðsson", "mother", "Þóra Magnúsdóttir"),
  fact("Jón Þorvaldur Sigurðsson", "siblings", "Ragnheiður"),
  fact("Jón Þorvaldur Sigurðsson", "education", "grammar school at Akureyri"),
  fact("Jón Þorvaldur Sigurðsson", "education", "University of Iceland", date=("1936", "1936")),
  fact("Jón Þorvaldur Sigurðsson", "education", "Lund"),
  fact("Jón Þorvaldur Sigurðsson", "occupation", "farmed"),
  fact("Jón Þorvaldur Sigurðsson", "party", "Independence Party"),
  fact("Jón Þorvaldur Sigurðsson", "award", "Grand Knight's Cross of the Falcon", date=("1972", "1972")),
  fact("Jón Þorvaldur Sigurðsson", "award", "honorary doctorate from Uppsala", date=("1977", "1977")),
  fact("Jón Þorvaldur Sigurðsson", "spouse", "Guðrún Halldórsdóttir", date=("the first day of summer 1938", "1938-04-21")),
  fact("Guðrún Halldórsdóttir", "occupation", "midwife"),
  fact("Guðrún Halldórsdóttir", "deathDate", "1990", value="1990"),
  fact("Jón Þorvaldur Sigurðsson", "children", "Halldór Jónsson"),
  fact("Halldór Jónsson", "party", "Progressive Party"),
  ev("appointment", "chose him", ("1948", "1948"), ["Jón Þorvaldur Sigurðsson"]),
  ev("election", "was elected", ("that year", "1959"), ["Jón Þorvaldur Sigurðsson"]),
  ev("appointment", "was consecrated", ("30 August", "1959-08-30"), ["Jón Þorvaldur Sigurðsson"]),
  ev("departure", "gave up the see", ("1982", "1982"), ["Jón Þorvaldur Sigurðsson"]),
  ev("speech", "had spoken", ("1961", "1961"), ["Jón Þorvaldur Sigurðsson"], place="Þingvellir"),
  ev("award", "received", ("1972", "1972"), ["Jón Þorvaldur Sigurðsson"]),
)

P("d11-31", """Gebhard von Hohenrain (about 1398 – 21 September 1467) was prince-bishop of Brixen from 1444 and, before that, a doctor of both laws who had never expected to be ordained.

Descent

The Hohenrain were ministerial knights of the abbey of Kempten. Gebhard was the fourth son of Burkhard von Hohenrain, bailiff at Immenstadt, and of Ursula von Freyberg. His eldest brother, Wolf, fell at Näfels in one of the many small wars of the time; another, Konrad, was abbot of Irsee between 1431 and 1452. Their sister Adelheid married the Augsburg merchant Lukas Rehlinger in 1420 and kept the accounts of all four.

Studies and service

He matriculated at Heidelberg in 1414 and went on foot to Padua, where he was rector of the law students in 1422 and took his doctorate in 1423. Duke Frederick's council at Innsbruck employed him from 1425. He went to Basel with the duke's embassy in 1433, spoke there before the fathers on 16 October of that year, and became provost of Innichen in 1437.

The see

When Bishop Ulrich Putsch died, worn out by gout, the chapter was three years in making up its mind. On 12 January 1444 it elected Gebhard von Hohenrain. He was ordained priest on the Saturday and consecrated on the Sunday. He rebuilt the hospice on the pass, quarrelled with the nuns of Sonnenburg over a meadow, and in April 1458 was taken prisoner at Bruneck by the men of Leonhard, count of Görz, who kept him until he had sealed what they wished. The pope absolved him of the oath. A cardinal's hat was spoken of, chiefly by himself.

He resigned his see into the hands of the chapter on 1 May 1465 and withdrew to the Augustinians of Neustift, where the plague found him. By a woman of Padua, one Caterina, he left a daughter, Lucia, whom he married well. His tomb, by a master from Bruneck, shows him thinner than he was.""",
  occ("Gebhard von Hohenrain", "prince-bishop of Brixen", start=("12 January 1444", "1444-01-12"), end=("1 May 1465", "1465-05-01"), again=["his see"]),
  occ("Burkhard von Hohenrain", "bailiff at Immenstadt"),
  occ("Konrad", "abbot of Irsee", start=("1431", "1431"), end=("1452", "1452")),
  occ("Gebhard von Hohenrain", "rector of the law students", start=("1422", "1422"), end=("1422", "1422")),
  occ("Gebhard von Hohenrain", "provost of Innichen", start=("1437", "1437")),
  occ("Gebhard von Hohenrain", "council at Innsbruck", start=("1425", "1425")),
  occ("Ulrich Putsch", "Bishop"),
  occ("Frederick", "Duke"),
  occ("Leonhard", "count of Görz"),
  fact("Gebhard von Hohenrain", "birthDate", "about 1398", value="1398"),
  fact("Gebhard von Hohenrain", "deathDate", "21 September 1467", value="1467-09-21"),
  fact("Gebhard von Hohenrain", "father", "Burkhard von Hohenrain"),
  fact("Gebhard von Hohenrain", "mother", "Ursula von Freyberg"),
  fact("Gebhard von Hohenrain", "siblings", "Wolf"),
  fact("Wolf", "deathPlace", "Näfels"),
  fact("Gebhard von Hohenrain", "siblings", "Konrad"),
  fact("Gebhard von Hohenrain", "siblings", "Adelheid"),
  fact("Adelheid", "spouse", "Lukas Rehlinger", date=("1420", "1420")),
  fact("Lukas Rehlinger", "occupation", "merchant"),
  fact("Gebhard von Hohenrain", "education", "Heidelberg"),
  fact("Gebhard von Hohenrain", "education", "Padua", date=("1423", "1423")),
  fact("Ulrich Putsch", "causeOfDeath", "gout"),
  fact("Gebhard von Hohenrain", "causeOfDeath", "plague"),
  fact("Gebhard von Hohenrain", "deathPlace", "Neustift"),
  fact("Gebhard von Hohenrain", "residence", "Neustift"),
  fact("Gebhard von Hohenrain", "children", "Lucia"),
  fact("Caterina", "children", "Lucia"),
  ev("travel", "went on foot", None, ["Gebhard von Hohenrain"], place="Padua"),
  ev("travel", "went to Basel", ("1433", "1433"), ["Gebhard von Hohenrain"], place="Basel"),
  ev("speech", "spoke", ("16 October of that year", "1433-10-16"), ["Gebhard von Hohenrain"]),
  ev("appointment", "became", ("1437", "1437"), ["Gebhard von Hohenrain"]),
  ev("election", "elected", ("12 January 1444", "1444-01-12"), ["Gebhard von Hohenrain"]),
  ev("appointment", "consecrated", None, ["Gebhard von Hohenrain"]),
  ev("arrest", "was taken prisoner", ("April 1458", "1458-04"), ["Gebhard von Hohenrain", "Leonhard"], place="Bruneck"),
  ev("departure", "resigned", ("1 May 1465", "1465-05-01"), ["Gebhard von Hohenrain"]),
)

P("d11-32", """UNIVERSITY OF TAMALE
Tributes: Professor Emerita Abena Serwaa Quaye-Mensah, 1940–2019

The Council announces with regret the death of its second Vice-Chancellor on Good Friday, 19 April 2019, at the 37 Military Hospital in Accra, after a fall.

Abena Serwaa Mensah was born at Mampong-Ashanti on 25 August 1940. Her father, Opanyin Kofi Mensah, bought cocoa for the United Africa Company; her mother, Akosua Pokuaa, a queen mother of the Bretuo clan, could neither read nor write and could multiply anything. She was an Asante and a Presbyterian, "in that order on weekdays". She went to Aburi Girls' School, was graduated B.Sc. in chemistry at Legon in 1963, and proceeded to Imperial College, London, for the doctorate, which she had in 1968.

She came back to a lectureship at the Kwame Nkrumah University of Science and Technology that same year. There she was head of chemistry from 1978 to 1984 and, following Professor Ebenezer Ankrah-Dove, dean of science until 1990. She was the first chairperson of the Ghana Atomic Regulatory Board (1993–1998). On 1 October 1998 she was inducted as Vice-Chancellor at Tamale. She served two terms, gave up office on 30 September 2006 and was succeeded by Professor Alhassan Issahaku. Of the student riots of 2001 she would say only that she had been young too.

President Kwaku Boaten-Addo appointed her to the Council of State in February 2009, and she sat there for four years. She was never a member of any party, although her late brother Yaw Mensah was detained for one under the Preventive Detention Act in 1961.

Honours: Fellow of the Ghana Academy of Arts and Sciences, 1985; Companion of the Order of the Volta, 2007; honorary D.Sc., Uppsala, 2004.

In 1966 she married Commodore Nii Amarh Quaye, of the Ghana Navy, at St Columb's in Notting Hill. He died of malaria in 1995. Their twins are Naa Quaye, a patent attorney in The Hague, and Kofi Quaye, Member of Parliament for Ledzokuku since January 2017. The chemistry block, still unroofed, is named after her.""",
  occ("Abena Serwaa Quaye-Mensah", "Vice-Chancellor#2", start=("1 October 1998", "1998-10-01"), end=("30 September 2006", "2006-09-30"), again=["Vice-Chancellor"]),
  occ("Alhassan Issahaku", "Vice-Chancellor#2", start=("30 September 2006", "2006-09-30")),
  occ("Akosua Pokuaa", "queen mother of the Bretuo clan"),
  occ("Abena Serwaa Quaye-Mensah", "lectureship at the Kwame Nkrumah University of Science and Technology", start=("that same year", "1968")),
  occ("Abena Serwaa Quaye-Mensah", "head of chemistry", start=("1978", "1978"), end=("1984", "1984")),
  occ("Abena Serwaa Quaye-Mensah", "dean of science", end=("1990", "1990")),
  occ("Ebenezer Ankrah-Dove", "dean of science", former=True),
  occ("Abena Serwaa Quaye-Mensah", "chairperson of the Ghana Atomic Regulatory Board", start=("1993", "1993"), end=("1998", "1998")),
  occ("Kwaku Boaten-Addo", "President"),
  occ("Abena Serwaa Quaye-Mensah", "Council of State", start=("February 2009", "2009-02"), end=("four years", "2013")),
  occ("Kofi Quaye", "Member of Parliament for Ledzokuku", start=("January 2017", "2017-01")),
  fact("Abena Serwaa Quaye-Mensah", "deathDate", "19 April 2019", value="2019-04-19"),
  fact("Abena Serwaa Quaye-Mensah", "deathPlace", "37 Military Hospital"),
  fact("Abena Serwaa Quaye-Mensah", "causeOfDeath", "fall"),
  fact("Abena Serwaa Quaye-Mensah", "birthName", "Abena Serwaa Mensah"),
  fact("Abena Serwaa Quaye-Mensah", "birthPlace", "Mampong-Ashanti"),
  fact("Abena Serwaa Quaye-Mensah", "birthDate", "25 August 1940", value="1940-08-25"),
  fact("Abena Serwaa Quaye-Mensah", "father", "Kofi Mensah"),
  fact("Kofi Mensah", "occupation", "bought cocoa for the United Africa Company"),
  fact("Abena Serwaa Quaye-Mensah", "mother", "Akosua Pokuaa"),
  fact("Abena Serwaa Quaye-Mensah", "ethnicity", "Asante"),
  fact("Abena Serwaa Quaye-Mensah", "religion", "Presbyterian"),
  fact("Abena Serwaa Quaye-Mensah", "education", "Aburi Girls' School"),
  fact("Abena Serwaa Quaye-Mensah", "education", "Legon", date=("1963", "1963")),
  fact("Abena Serwaa Quaye-Mensah", "education", "Imperial College, London", date=("1968", "1968")),
  fact("Abena Serwaa Quaye-Mensah", "siblings", "Yaw Mensah"),
  fact("Abena Serwaa Quaye-Mensah", "award", "Fellow of the Ghana Academy of Arts and Sciences", date=("1985", "1985")),
  fact("Abena Serwaa Quaye-Mensah", "award", "Companion of the Order of the Volta", date=("2007", "2007")),
  fact("Abena Serwaa Quaye-Mensah", "award", "honorary D.Sc., Uppsala", date=("2004", "2004")),
  fact("Abena Serwaa Quaye-Mensah", "spouse", "Nii Amarh Quaye", date=("1966", "1966")),
  fact("Nii Amarh Quaye", "militaryService", "Ghana Navy"),
  fact("Nii Amarh Quaye", "causeOfDeath", "malaria"),
  fact("Nii Amarh Quaye", "deathDate", "1995", value="1995"),
  fact("Abena Serwaa Quaye-Mensah", "children", "Naa Quaye"),
  fact("Naa Quaye", "occupation", "patent attorney"),
  fact("Naa Quaye", "residence", "The Hague"),
  fact("Abena Serwaa Quaye-Mensah", "children", "Kofi Quaye"),
  ev("travel", "came back", ("that same year", "1968"), ["Abena Serwaa Quaye-Mensah"]),
  ev("appointment", "was inducted", ("1 October 1998", "1998-10-01"), ["Abena Serwaa Quaye-Mensah"], place="Tamale"),
  ev("departure", "gave up office", ("30 September 2006", "2006-09-30"), ["Abena Serwaa Quaye-Mensah"]),
  ev("appointment", "was succeeded", ("30 September 2006", "2006-09-30"), ["Alhassan Issahaku", "Abena Serwaa Quaye-Mensah"]),
  ev("appointment", "appointed her", ("February 2009", "2009-02"), ["Abena Serwaa Quaye-Mensah", "Kwaku Boaten-Addo"]),
  ev("arrest", "was detained", ("1961", "1961"), ["Yaw Mensah"]),
)

P("d11-33", """Baek In-seop

Baek In-seop (백인섭, 白仁燮; 3 July 1921 – 12 May 2006) was a South Korean general, diplomat and politician. He was chief of staff of the army (1959–60), prime minister (1971–73) and, to the end of his life, a bad and passionate calligrapher.

Early life

Baek was born in Kaesong, the fourth son of a ginseng dealer, Baek Nak-chan, and of Cho Sun-ok. His family were among the first Methodists of the town. Under the colonial ordinance he bore the name Shirakawa Jinshō from 1940 to 1945. He finished Songdo Middle School in 1939 and the Manchukuo military academy at Xinjing in 1942, and was a second lieutenant at Jehol when the war ended. Two of his brothers, In-gyu and In-ho, stayed north of the parallel and were not heard of again.

Military career

He came south in December 1945, on foot, and joined the Constabulary in the following year. In the Korean War he commanded the 7th Regiment and, from April 1951 to the armistice of July 1953, the 6th Division; the American Silver Star was given to him in 1952. He attended the Command and General Staff College at Fort Leavenworth in 1954. On 23 February 1959 he became chief of staff of the army, in succession to General Song Ki-wan. He was removed on 23 May 1960. The junta of the next year thought first of imprisoning him and then of sending him to Ottawa, and did both.

Politics

After his return from Canada, where he was ambassador from 1962 to 1966, he joined the Democratic Republican Party. He was elected to the National Assembly for Kimpo–Kanghwa in June 1967. President Yun Tae-hyon nominated him as prime minister on 4 June 1971. He met the Red Cross delegates of the North at Panmunjom that September and handed them, people say, a list with two names. He resigned on 2 March 1973.

He married Han Myung-ja, a church organist, in Seoul in 1948. They had two daughters and a son, Baek Seung-woo, who is a Methodist bishop. He died of pneumonia at the Severance Hospital.""",
  occ("Baek In-seop", "chief of staff of the army#2", start=("23 February 1959", "1959-02-23"), end=("23 May 1960", "1960-05-23"), again=["chief of staff of the army"]),
  occ("Song Ki-wan", "chief of staff of the army#2", end=("23 February 1959", "1959-02-23")),
  occ("Baek In-seop", "prime minister#2", start=("4 June 1971", "1971-06-04"), end=("2 March 1973", "1973-03-02"), again=["prime minister"]),
  occ("Baek In-seop", "commanded the 7th Regiment"),
  occ("Baek In-seop", "6th Division", start=("April 1951", "1951-04"), end=("July 1953", "1953-07")),
  occ("Baek In-seop", "ambassador", start=("1962", "1962"), end=("1966", "1966")),
  occ("Baek In-seop", "elected to the National Assembly for Kimpo–Kanghwa", start=("June 1967", "1967-06")),
  occ("Yun Tae-hyon", "President"),
  occ("Baek Seung-woo", "Methodist bishop"),
  fact("Baek In-seop", "nativeName", "백인섭"),
  fact("Baek In-seop", "nativeName", "白仁燮"),
  fact("Baek In-seop", "birthDate", "3 July 1921", value="1921-07-03"),
  fact("Baek In-seop", "deathDate", "12 May 2006", value="2006-05-12"),
  fact("Baek In-seop", "nationality", "South Korean"),
  fact("Baek In-seop", "occupation", "general"),
  fact("Baek In-seop", "occupation", "diplomat"),
  fact("Baek In-seop", "occupation", "politician"),
  fact("Baek In-seop", "occupation", "calligrapher"),
  fact("Baek In-seop", "birthPlace", "Kaesong"),
  fact("Baek In-seop", "father", "Baek Nak-chan"),
  fact("Baek Nak-chan", "occupation", "ginseng dealer"),
  fact("Baek In-seop", "mother", "Cho Sun-ok"),
  fact("Baek In-seop", "religion", "Methodists"),
  fact("Baek In-seop", "alias", "Shirakawa Jinshō"),
  fact("Baek In-seop", "education", "Songdo Middle School", date=("1939", "1939")),
  fact("Baek In-seop", "education", "Manchukuo military academy", date=("1942", "1942")),
  fact("Baek In-seop", "siblings", "In-gyu"),
  fact("Baek In-seop", "siblings", "In-ho"),
  fact("Baek In-seop", "militaryService", "Constabulary"),
  fact("Baek In-seop", "award", "Silver Star", date=("1952", "1952")),
  fact("Baek In-seop", "education", "Command and General Staff College"),
  fact("Baek In-seop", "party", "Democratic Republican Party"),
  fact("Baek In-seop", "spouse", "Han Myung-ja", date=("1948", "1948")),
  fact("Han Myung-ja", "occupation", "church organist"),
  fact("Baek In-seop", "children", "Baek Seung-woo"),
  fact("Baek In-seop", "causeOfDeath", "pneumonia"),
  fact("Baek In-seop", "deathPlace", "Severance Hospital"),
  ev("travel", "came south", ("December 1945", "1945-12"), ["Baek In-seop"]),
  ev("award", "was given", ("1952", "1952"), ["Baek In-seop"]),
  ev("appointment", "became", ("23 February 1959", "1959-02-23"), ["Baek In-seop"]),
  ev("departure", "was removed", ("23 May 1960", "1960-05-23"), ["Baek In-seop"]),
  ev("arrest", "imprisoning", ("the next year", "1961"), ["Baek In-seop"]),
  ev("appointment", "sending", None, ["Baek In-seop"], place="Ottawa"),
  ev("travel", "return", None, ["Baek In-seop"]),
  ev("election", "was elected", ("June 1967", "1967-06"), ["Baek In-seop"]),
  ev("appointment", "nominated him", ("4 June 1971", "1971-06-04"), ["Baek In-seop", "Yun Tae-hyon"]),
  ev("meeting", "met", ("that September", "1971-09"), ["Baek In-seop"], place="Panmunjom"),
  ev("departure", "resigned", ("2 March 1973", "1973-03-02"), ["Baek In-seop"]),
)

P("d11-34", """Maite Etcheverry dies at 83

Bahía Blanca, 4 July 2012. María Teresa Etcheverry de Lasalle, who milked cows at five in the morning for most of her life and was for eight years a national senator, died here yesterday of a pulmonary embolism. She was 83.

She was born in Coronel Pringles on 22 October 1928, the daughter of a Basque smallholder, Beñat Etcheverry, from Baigorri, and of Clotilde Sarmiento Paz, a telephone operator. She was the fourth of seven sisters. One of them, Josefina, a Carmelite nun, was abducted from a parish house in Punta Alta in 1977 and has not been found.

"Maite", as everybody called her, went to the Escuela Normal of Pringles and in 1947 received there a primary teacher's diploma. She was a schoolteacher for four years. In October 1951 she married Raúl Lasalle, an agronomist, and from then on lived on the farm at Indio Rico. He died of cancer in 1974.

She had joined the Radical Civic Union in 1948, and left it in 1957 for the Intransigent Radicals; she came back in 1972. The rural cooperative of Indio Rico made her its treasurer in 1961 and its president, the first woman in the province to be one, in 1969. The military intervened in it and removed her on 2 April 1976. She testified for three hours before the commission on the disappeared in March 1984.

In the election of 30 October 1983 she won a seat in the Chamber of Deputies, which she kept until 1991. She was vice-chair of the committee on agriculture throughout. She sat in the Senate for the province of Buenos Aires from 10 December 1995 to 9 December 2003. "I never learned to speak," she said on leaving it. "I learned to count."

The Konex merit diploma was given to her in 1998. Her nephew Beñat Olazábal, the mayor of Coronel Pringles, decreed two days of mourning. The cooperative's new cold store, which the governor was to open today, stays shut.""",
  occ("María Teresa Etcheverry de Lasalle", "sat in the Senate for the province of Buenos Aires", start=("10 December 1995", "1995-12-10"), end=("9 December 2003", "2003-12-09"), again=["national senator"]),
  occ("María Teresa Etcheverry de Lasalle", "its treasurer", start=("1961", "1961"), end=("1969", "1969")),
  occ("María Teresa Etcheverry de Lasalle", "its president", start=("1969", "1969"), end=("2 April 1976", "1976-04-02")),
  occ("María Teresa Etcheverry de Lasalle", "seat in the Chamber of Deputies", start=("30 October 1983", "1983-10-30"), end=("1991", "1991")),
  occ("María Teresa Etcheverry de Lasalle", "vice-chair of the committee on agriculture", end=("1991", "1991")),
  occ("Beñat Olazábal", "mayor of Coronel Pringles"),
  fact("María Teresa Etcheverry de Lasalle", "deathDate", "yesterday", value="2012-07-03"),
  fact("María Teresa Etcheverry de Lasalle", "deathPlace", "Bahía Blanca"),
  fact("María Teresa Etcheverry de Lasalle", "causeOfDeath", "pulmonary embolism"),
  fact("María Teresa Etcheverry de Lasalle", "birthPlace", "Coronel Pringles"),
  fact("María Teresa Etcheverry de Lasalle", "birthDate", "22 October 1928", value="1928-10-22"),
  fact("Beñat Etcheverry", "ethnicity", "Basque"),
  fact("Beñat Etcheverry", "occupation", "smallholder"),
  fact("María Teresa Etcheverry de Lasalle", "father", "Beñat Etcheverry"),
  fact("Beñat Etcheverry", "birthPlace", "Baigorri"),
  fact("María Teresa Etcheverry de Lasalle", "mother", "Clotilde Sarmiento Paz"),
  fact("Clotilde Sarmiento Paz", "occupation", "telephone operator"),
  fact("María Teresa Etcheverry de Lasalle", "siblings", "Josefina"),
  fact("Josefina", "occupation", "Carmelite nun"),
  fact("María Teresa Etcheverry de Lasalle", "alias", "Maite#2"),
  fact("María Teresa Etcheverry de Lasalle", "education", "Escuela Normal of Pringles", date=("1947", "1947")),
  fact("María Teresa Etcheverry de Lasalle", "spouse", "Raúl Lasalle", date=("October 1951", "1951-10")),
  fact("Raúl Lasalle", "occupation", "agronomist"),
  fact("María Teresa Etcheverry de Lasalle", "residence", "Indio Rico"),
  fact("Raúl Lasalle", "causeOfDeath", "cancer"),
  fact("Raúl Lasalle", "deathDate", "1974", value="1974"),
  fact("María Teresa Etcheverry de Lasalle", "party", "Radical Civic Union"),
  fact("María Teresa Etcheverry de Lasalle", "party", "Intransigent Radicals"),
  fact("María Teresa Etcheverry de Lasalle", "occupation", "schoolteacher"),
  fact("María Teresa Etcheverry de Lasalle", "award", "Konex merit diploma", date=("1998", "1998")),
  fact("María Teresa Etcheverry de Lasalle", "relatives", "Beñat Olazábal"),
  ev("arrest", "was abducted", ("1977", "1977"), ["Josefina"], place="Punta Alta"),
  ev("appointment", "made her", ("1961", "1961"), ["María Teresa Etcheverry de Lasalle"]),
  ev("departure", "removed her", ("2 April 1976", "1976-04-02"), ["María Teresa Etcheverry de Lasalle"]),
  ev("testimony", "testified", ("March 1984", "1984-03"), ["María Teresa Etcheverry de Lasalle"]),
  ev("election", "won a seat", ("30 October 1983", "1983-10-30"), ["María Teresa Etcheverry de Lasalle"]),
  ev("departure", "leaving it", None, ["María Teresa Etcheverry de Lasalle"]),
  ev("award", "was given", ("1998", "1998"), ["María Teresa Etcheverry de Lasalle"]),
)

P("d11-35", """Hanna Mikhail Qattan was mayor of Beit Jala for sixteen years under two flags. He was born in that town on 6 March 1911 to the stonemason Mikhail Qattan and his wife Sultana, Palestinian Christians of the Greek Orthodox rite, and it was a Russian deaconess at the teachers' seminary, where the Orthodox Society still kept a class for boys, who first told him that he would be wasted on stone.

A bursary took him to the Arab College in Jerusalem, which he left with its certificate in 1930. He taught geography at Ramallah. He then read agriculture at the American University of Beirut, graduating in 1936, the year in which he joined the Istiqlal party, and was an agricultural officer of the Mandate at Hebron from that autumn until May 1948. His younger brother Jiryis, a telegraphist, was shot by a sniper on the roof of the Notre Dame hospice in April 1948. His sister Warda lived in Kuwait.

The notables of Beit Jala put Qattan on the municipal council in 1951. On 3 September 1959 he was named mayor in place of Issa Abu Ghattas. He drew up a water plan, and for eight years nobody read it. After June 1967 the military governor left him where he was. He went to Amman in January 1971 to ask for the arrears of his clerks, and was received by the prime minister, Bahjat Tell-Rifai; the talk was not a success. In February 1974, for refusing to sign a land register, he was put under house arrest for ten weeks. He gave up the mayoralty on 30 September 1975. It is told that he was offered a ministry in Amman.

In 1940 he had married Nada Freij, who taught music. Their son Mikhail Qattan the younger, a cardiologist, heads the surgery of the hospital at Santiago in Chile; their daughter Salwa Qattan-Larsen is a member of the Storting for Labour.

The Patriarch made him a Knight of the Holy Sepulchre in 1969. He died, as he wished to, under his own apricot trees, of heart failure, on 19 June 1988, during a strike, and was carried to the church of St Nicholas by shopkeepers who had, for the purpose, opened nothing.""",
  occ("Hanna Mikhail Qattan", "mayor#2", start=("3 September 1959", "1959-09-03"), end=("30 September 1975", "1975-09-30"), again=["mayor of Beit Jala", "mayoralty"]),
  occ("Issa Abu Ghattas", "mayor#2", end=("3 September 1959", "1959-09-03")),
  occ("Hanna Mikhail Qattan", "municipal council", start=("1951", "1951")),
  occ("Hanna Mikhail Qattan", "agricultural officer of the Mandate at Hebron", start=("that autumn", "1936"), end=("May 1948", "1948-05")),
  occ("Bahjat Tell-Rifai", "prime minister"),
  occ("Mikhail Qattan the younger", "heads the surgery of the hospital at Santiago"),
  occ("Salwa Qattan-Larsen", "member of the Storting"),
  fact("Hanna Mikhail Qattan", "birthPlace", "Beit Jala"),
  fact("Hanna Mikhail Qattan", "birthDate", "6 March 1911", value="1911-03-06"),
  fact("Hanna Mikhail Qattan", "father", "Mikhail Qattan#2"),
  fact("Mikhail Qattan", "occupation", "stonemason"),
  fact("Hanna Mikhail Qattan", "mother", "Sultana"),
  fact("Mikhail Qattan", "spouse", "Sultana"),
  fact("Mikhail Qattan", "religion", "Greek Orthodox"),
  fact("Sultana", "religion", "Greek Orthodox"),
  fact("Mikhail Qattan", "ethnicity", "Palestinian"),
  fact("Sultana", "ethnicity", "Palestinian"),
  fact("Hanna Mikhail Qattan", "education", "teachers' seminary"),
  fact("Hanna Mikhail Qattan", "education", "Arab College", date=("1930", "1930")),
  fact("Hanna Mikhail Qattan", "education", "American University of Beirut", date=("1936", "1936")),
  fact("Hanna Mikhail Qattan", "party", "Istiqlal party"),
  fact("Hanna Mikhail Qattan", "siblings", "Jiryis"),
  fact("Jiryis", "occupation", "telegraphist"),
  fact("Jiryis", "causeOfDeath", "shot by a sniper"),
  fact("Jiryis", "deathPlace", "Notre Dame hospice"),
  fact("Jiryis", "deathDate", "April 1948", value="1948-04"),
  fact("Hanna Mikhail Qattan", "siblings", "Warda"),
  fact("Hanna Mikhail Qattan", "spouse", "Nada Freij", date=("1940", "1940")),
  fact("Warda", "residence", "Kuwait"),
  fact("Nada Freij", "occupation", "taught music"),
  fact("Hanna Mikhail Qattan", "occupation", "taught geography"),
  fact("Hanna Mikhail Qattan", "children", "Mikhail Qattan the younger"),
  fact("Mikhail Qattan the younger", "occupation", "cardiologist"),
  fact("Hanna Mikhail Qattan", "children", "Salwa Qattan-Larsen"),
  fact("Salwa Qattan-Larsen", "party", "Labour"),
  fact("Hanna Mikhail Qattan", "award", "Knight of the Holy Sepulchre", date=("1969", "1969")),
  fact("Hanna Mikhail Qattan", "causeOfDeath", "heart failure"),
  fact("Hanna Mikhail Qattan", "deathDate", "19 June 1988", value="1988-06-19"),
  ev("appointment", "put", ("1951", "1951"), ["Hanna Mikhail Qattan"]),
  ev("appointment", "was named", ("3 September 1959", "1959-09-03"), ["Hanna Mikhail Qattan"]),
  ev("travel", "went to Amman", ("January 1971", "1971-01"), ["Hanna Mikhail Qattan"], place="Amman"),
  ev("meeting", "was received", ("January 1971", "1971-01"), ["Hanna Mikhail Qattan", "Bahjat Tell-Rifai"]),
  ev("arrest", "was put under house arrest", ("February 1974", "1974-02"), ["Hanna Mikhail Qattan"]),
  ev("departure", "gave up the mayoralty", ("30 September 1975", "1975-09-30"), ["Hanna Mikhail Qattan"]),
  ev("award", "made him", ("1969", "1969"), ["Hanna Mikhail Qattan"]),
)

P("d11-36", """The Times of Suva, Thursday 15 October 1987
RATU SIR JOSUA VAKALOLOMA

Ratu Sir Josua Tuivanuavou Vakaloloma, KBE, MC, who died on Monday at Somosomo at the age of 73, was one of the last of the Fijian chiefs to have gone to war, to Oxford and into politics in that order.

He was born at Somosomo, on the island of Taveuni, on 11 June 1914. His father was Ratu Glanville Vakaloloma, Roko Tui Cakaudrove from 1919 to 1933, and his mother Adi Litia Tavola, from Bau, a half-sister of Ratu Popi Seniloa. He was schooled at Queen Victoria School and at Wanganui Collegiate, in New Zealand, where he captained the First XV.

Ratu Josua joined the native administration in 1935 as a clerk. Commissioned in the 3rd Battalion, Fiji Infantry Regiment, he commanded A Company on Bougainville and there, in June 1944, won the Military Cross. He went up to Wadham College, Oxford, in 1946 and took the diploma in anthropology in 1948. He liked to recall that he had been taught about Fiji by a man who had not been there.

He succeeded to his father's old office of Roko Tui Cakaudrove in 1950 and exchanged it in 1956 for the post of deputy secretary for Fijian affairs. The Great Council of Chiefs sent him to the Legislative Council in 1963; he was minister for natural resources from September 1967 until April 1972, when he was defeated at Cakaudrove West by a schoolmaster. He was Speaker from 1973 to 1982. He had been a founder of the Alliance Party, and left it only in August of this year, by a letter to Sir Timoci Bolatagici, its president, of two lines. He held the lay presidency of the Methodist Conference in 1969–70. The governor-generalship would not have displeased him.

He was knighted in 1974. In 1939 he married Adi Kelera Mara-Toganivalu, who survives him with two sons and a daughter. The elder son, Ratu Glanville Tuivanuavou, was until last month permanent secretary for works; the younger, Ratu Epeli, is with the Sinai force.

The cause of death was diabetes. The funeral is on Saturday.""",
  occ("Josua Tuivanuavou Vakaloloma", "Roko Tui Cakaudrove#2", start=("1950", "1950"), end=("1956", "1956")),
  occ("Glanville Vakaloloma", "Roko Tui Cakaudrove", start=("1919", "1919"), end=("1933", "1933"), again=["his father's old office"]),
  occ("Josua Tuivanuavou Vakaloloma", "commanded A Company"),
  occ("Josua Tuivanuavou Vakaloloma", "deputy secretary for Fijian affairs", start=("1956", "1956")),
  occ("Josua Tuivanuavou Vakaloloma", "Legislative Council", start=("1963", "1963")),
  occ("Josua Tuivanuavou Vakaloloma", "minister for natural resources", start=("September 1967", "1967-09"), end=("April 1972", "1972-04")),
  occ("Josua Tuivanuavou Vakaloloma", "Speaker", start=("1973", "1973"), end=("1982", "1982")),
  occ("Timoci Bolatagici", "its president"),
  occ("Josua Tuivanuavou Vakaloloma", "lay presidency of the Methodist Conference", start=("1969", "1969"), end=("70", "1970")),
  occ("Glanville Tuivanuavou", "permanent secretary for works", end=("last month", "1987-09")),
  fact("Josua Tuivanuavou Vakaloloma", "award", "KBE"),
  fact("Josua Tuivanuavou Vakaloloma", "award", "Military Cross", date=("June 1944", "1944-06")),
  fact("Josua Tuivanuavou Vakaloloma", "deathDate", "Monday", value="1987-10-12"),
  fact("Josua Tuivanuavou Vakaloloma", "deathPlace", "Somosomo"),
  fact("Josua Tuivanuavou Vakaloloma", "birthPlace", "Somosomo#2"),
  fact("Josua Tuivanuavou Vakaloloma", "birthDate", "11 June 1914", value="1914-06-11"),
  fact("Josua Tuivanuavou Vakaloloma", "ethnicity", "Fijian"),
  fact("Josua Tuivanuavou Vakaloloma", "father", "Glanville Vakaloloma"),
  fact("Josua Tuivanuavou Vakaloloma", "mother", "Litia Tavola"),
  fact("Litia Tavola", "siblings", "Popi Seniloa"),
  fact("Josua Tuivanuavou Vakaloloma", "education", "Queen Victoria School"),
  fact("Josua Tuivanuavou Vakaloloma", "education", "Wanganui Collegiate"),
  fact("Josua Tuivanuavou Vakaloloma", "occupation", "clerk"),
  fact("Josua Tuivanuavou Vakaloloma", "militaryService", "Fiji Infantry Regiment"),
  fact("Josua Tuivanuavou Vakaloloma", "education", "Wadham College, Oxford", date=("1948", "1948")),
  fact("Josua Tuivanuavou Vakaloloma", "party", "Alliance Party"),
  fact("Josua Tuivanuavou Vakaloloma", "religion", "Methodist"),
  fact("Josua Tuivanuavou Vakaloloma", "spouse", "Kelera Mara-Toganivalu", date=("1939", "1939")),
  fact("Josua Tuivanuavou Vakaloloma", "children", "Glanville Tuivanuavou"),
  fact("Josua Tuivanuavou Vakaloloma", "children", "Epeli"),
  fact("Epeli", "militaryService", "Sinai force"),
  fact("Josua Tuivanuavou Vakaloloma", "causeOfDeath", "diabetes"),
  ev("award", "won", ("June 1944", "1944-06"), ["Josua Tuivanuavou Vakaloloma"], place="Bougainville"),
  ev("appointment", "succeeded", ("1950", "1950"), ["Josua Tuivanuavou Vakaloloma"]),
  ev("appointment", "exchanged it", ("1956", "1956"), ["Josua Tuivanuavou Vakaloloma"]),
  ev("election", "sent him", ("1963", "1963"), ["Josua Tuivanuavou Vakaloloma"]),
  ev("departure", "was defeated", ("April 1972", "1972-04"), ["Josua Tuivanuavou Vakaloloma"], place="Cakaudrove West"),
  ev("communication", "letter", ("August of this year", "1987-08"), ["Josua Tuivanuavou Vakaloloma", "Timoci Bolatagici"]),
  ev("award", "was knighted", ("1974", "1974"), ["Josua Tuivanuavou Vakaloloma"]),
)

P("d11-37", """PRESS RELEASE
International Jute Council, Dhaka, 22 September 2003

The International Jute Council has today elected Mr. Mahfuz Anwar Chowdhury of Bangladesh as its Secretary-General. He will take up the post on 1 January 2004 and succeeds Mr. Prasanta Kumar Ghoshal of India, who has held it since 1997 and who, as he told delegates this morning, looks forward to wearing cotton.

Mr. Chowdhury, who is 58, was born on 15 August 1945 at Sunamganj in Sylhet. He is the son of the late Abdul Wadud Chowdhury, a tea planter and member of the East Bengal Legislative Assembly from 1946 to 1954, and of Begum Rokeya Khatun, and comes of a Sylheti family known for its lawyers. His cousin Tahmina Wadud was the country's first woman deputy speaker. He was educated at Murari Chand College and the University of Dhaka, from which he holds a master's degree in history (1966), and he read international relations at the Fletcher School, graduating in 1974.

He entered the Pakistan Foreign Service in 1968. On 6 August 1971, while second secretary in Kathmandu, he declared for Bangladesh and was dismissed from the service for it; he had two children, one suitcase and, by his own account, no plan. He was the new state's first chargé d'affaires in Nepal. His later appointments included those of consul general in Karachi (1979–1982), high commissioner to Kenya from May 1986 to June 1990, ambassador to Belgium, and foreign secretary from 3 February 1996 until he retired from government service on 14 August 2002. In 1998 he chaired the Ganges technical committee, and he met its Indian members nine times in that year.

He was awarded the Independence Day Award in 2001. Mr. Chowdhury was briefly, as a student, a member of the National Awami Party; he has belonged to no party since 1967. He is a Muslim.

He has been married since December 1969 to Dr. Shireen Huq, a paediatrician, and they live at Baridhara. Their daughter Nusrat Chowdhury teaches law in Leeds; their son Rafiq died of leukaemia in 1989. Observers had expected a candidate from Thailand.""",
  occ("Mahfuz Anwar Chowdhury", "Secretary-General", start=("1 January 2004", "2004-01-01"), again=["post"]),
  occ("Prasanta Kumar Ghoshal", "Secretary-General", start=("1997", "1997"), end=("1 January 2004", "2004-01-01")),
  occ("Abdul Wadud Chowdhury", "member of the East Bengal Legislative Assembly", start=("1946", "1946"), end=("1954", "1954")),
  occ("Tahmina Wadud", "deputy speaker"),
  occ("Mahfuz Anwar Chowdhury", "second secretary in Kathmandu", end=("6 August 1971", "1971-08-06")),
  occ("Mahfuz Anwar Chowdhury", "chargé d'affaires in Nepal"),
  occ("Mahfuz Anwar Chowdhury", "consul general in Karachi", start=("1979", "1979"), end=("1982", "1982")),
  occ("Mahfuz Anwar Chowdhury", "high commissioner to Kenya", start=("May 1986", "1986-05"), end=("June 1990", "1990-06")),
  occ("Mahfuz Anwar Chowdhury", "ambassador to Belgium"),
  occ("Mahfuz Anwar Chowdhury", "foreign secretary", start=("3 February 1996", "1996-02-03"), end=("14 August 2002", "2002-08-14")),
  occ("Mahfuz Anwar Chowdhury", "chaired the Ganges technical committee", start=("1998", "1998")),
  fact("Mahfuz Anwar Chowdhury", "nationality", "Bangladesh"),
  fact("Prasanta Kumar Ghoshal", "nationality", "India"),
  fact("Mahfuz Anwar Chowdhury", "birthDate", "15 August 1945", value="1945-08-15"),
  fact("Mahfuz Anwar Chowdhury", "birthPlace", "Sunamganj"),
  fact("Mahfuz Anwar Chowdhury", "father", "Abdul Wadud Chowdhury"),
  fact("Abdul Wadud Chowdhury", "occupation", "tea planter"),
  fact("Mahfuz Anwar Chowdhury", "mother", "Rokeya Khatun"),
  fact("Mahfuz Anwar Chowdhury", "ethnicity", "Sylheti"),
  fact("Mahfuz Anwar Chowdhury", "relatives", "Tahmina Wadud"),
  fact("Mahfuz Anwar Chowdhury", "education", "Murari Chand College"),
  fact("Mahfuz Anwar Chowdhury", "education", "University of Dhaka", date=("1966", "1966")),
  fact("Mahfuz Anwar Chowdhury", "education", "Fletcher School", date=("1974", "1974")),
  fact("Mahfuz Anwar Chowdhury", "award", "Independence Day Award", date=("2001", "2001")),
  fact("Mahfuz Anwar Chowdhury", "party", "National Awami Party"),
  fact("Mahfuz Anwar Chowdhury", "religion", "Muslim"),
  fact("Mahfuz Anwar Chowdhury", "spouse", "Shireen Huq", date=("December 1969", "1969-12")),
  fact("Shireen Huq", "occupation", "paediatrician"),
  fact("Mahfuz Anwar Chowdhury", "residence", "Baridhara"),
  fact("Shireen Huq", "residence", "Baridhara"),
  fact("Mahfuz Anwar Chowdhury", "children", "Nusrat Chowdhury"),
  fact("Nusrat Chowdhury", "occupation", "teaches law"),
  fact("Mahfuz Anwar Chowdhury", "children", "Rafiq"),
  fact("Rafiq", "causeOfDeath", "leukaemia"),
  fact("Rafiq", "deathDate", "1989", value="1989"),
  ev("election", "elected", ("22 September 2003", "2003-09-22"), ["Mahfuz Anwar Chowdhury"], place="Dhaka"),
  ev("appointment", "take up the post", ("1 January 2004", "2004-01-01"), ["Mahfuz Anwar Chowdhury"]),
  ev("appointment", "succeeds", ("1 January 2004", "2004-01-01"), ["Mahfuz Anwar Chowdhury", "Prasanta Kumar Ghoshal"]),
  ev("speech", "told delegates", ("22 September 2003", "2003-09-22"), ["Prasanta Kumar Ghoshal"]),
  ev("departure", "was dismissed", ("6 August 1971", "1971-08-06"), ["Mahfuz Anwar Chowdhury"]),
  ev("departure", "retired", ("14 August 2002", "2002-08-14"), ["Mahfuz Anwar Chowdhury"]),
  ev("meeting", "met", ("that year", "1998"), ["Mahfuz Anwar Chowdhury"]),
  ev("award", "was awarded", ("2001", "2001"), ["Mahfuz Anwar Chowdhury"]),
)

P("d11-38", """MALZIEU, Auguste Élie (1840–1911), préfet, then senator of the Gard

Auguste Malzieu was born at Le Vigan on 20 February 1840, of a Cévenol family which had been Protestant since there were Protestants and silk-throwers since there was silk. The pastor Samuel Malzieu, president of the consistory of Nîmes from 1826 to 1849, was his grandfather. His father, Élie Malzieu, sat among the Montagnards in the Assembly of 1848, was transported to Algeria after the coup d'état and died at Lambessa in 1853 of the fever; his mother, Noémie Fabre, thereupon took the three children to Geneva.

Auguste did his classes at the Collège Calvin and his law in Paris, where he was received as a licentiate in 1862. Gambetta's friends found him at the bar of Nîmes. On 6 September 1870, at thirty, he was named prefect of the Lozère. He was one of those whom the Ordre moral swept out; dismissed on 26 May 1873, he edited Le Réveil du Midi for three years and was twice fined for it. The republicans, when their turn came, gave him in succession the prefectures of the Ain, in December 1877, the Finistère (1879–1882) and the Isère. At Grenoble he remained until he entered the council of state on 14 March 1886.

In January 1891 the Gard elected him senator, as a man of the Republican Left, in the place of the late Baron Amédée de Chaffoy, a royalist. He was re-elected in 1900 and went over to the Radicals in the year following. A reporter of the law of separation, he spoke on it for two days in November 1905; some of his co-religionists never greeted him again. He was vice-president of the Senate from 1906 to January 1909, when he did not seek another term. His name was put about for the Algerian government-general. He laughed.

An officer of the Legion of Honour (1881), he had married, at Ganges, on 4 May 1868, Lydie Teissier du Cros, who bore him three daughters. One, Suzanne Malzieu, doctor of medicine of Montpellier in 1898, ran the dispensary at Alès. He died in Paris, at 14 rue Madame, from an angina of the chest, on 30 October 1911.""",
  occ("Samuel Malzieu", "president of the consistory of Nîmes", start=("1826", "1826"), end=("1849", "1849")),
  occ("Élie Malzieu", "sat among the Montagnards in the Assembly of 1848", start=("1848", "1848")),
  occ("Auguste Malzieu", "prefect of the Lozère", start=("6 September 1870", "1870-09-06"), end=("26 May 1873", "1873-05-26"), again=["préfet"]),
  occ("Auguste Malzieu", "edited Le Réveil du Midi", start=("26 May 1873", "1873"), end=("three years", "1876")),
  occ("Auguste Malzieu", "prefectures of the Ain", start=("December 1877", "1877-12")),
  occ("Auguste Malzieu", "Finistère", start=("1879", "1879"), end=("1882", "1882")),
  occ("Auguste Malzieu", "Isère", end=("14 March 1886", "1886-03-14")),
  occ("Auguste Malzieu", "council of state", start=("14 March 1886", "1886-03-14")),
  occ("Auguste Malzieu", "senator#2", start=("January 1891", "1891-01"), end=("January 1909", "1909-01"), again=["senator of the Gard"]),
  occ("Amédée de Chaffoy", "senator#2", end=("January 1891", "1891-01")),
  occ("Auguste Malzieu", "reporter of the law of separation"),
  occ("Auguste Malzieu", "vice-president of the Senate", start=("1906", "1906"), end=("January 1909", "1909-01")),
  fact("Auguste Malzieu", "birthPlace", "Le Vigan"),
  fact("Auguste Malzieu", "birthDate", "20 February 1840", value="1840-02-20"),
  fact("Auguste Malzieu", "ethnicity", "Cévenol"),
  fact("Auguste Malzieu", "religion", "Protestant"),
  fact("Auguste Malzieu", "relatives", "Samuel Malzieu"),
  fact("Samuel Malzieu", "occupation", "pastor"),
  fact("Auguste Malzieu", "father", "Élie Malzieu"),
  fact("Élie Malzieu", "party", "Montagnards"),
  fact("Élie Malzieu", "deathPlace", "Lambessa"),
  fact("Élie Malzieu", "deathDate", "1853", value="1853"),
  fact("Élie Malzieu", "causeOfDeath", "fever"),
  fact("Auguste Malzieu", "mother", "Noémie Fabre"),
  fact("Auguste Malzieu", "education", "Collège Calvin"),
  fact("Auguste Malzieu", "education", "Paris", date=("1862", "1862")),
  fact("Auguste Malzieu", "party", "Republican Left"),
  fact("Amédée de Chaffoy", "party", "royalist"),
  fact("Auguste Malzieu", "party", "Radicals"),
  fact("Auguste Malzieu", "award", "officer of the Legion of Honour", date=("1881", "1881")),
  fact("Auguste Malzieu", "spouse", "Lydie Teissier du Cros", date=("4 May 1868", "1868-05-04")),
  fact("Auguste Malzieu", "children", "Suzanne Malzieu"),
  fact("Lydie Teissier du Cros", "children", "Suzanne Malzieu"),
  fact("Suzanne Malzieu", "education", "Montpellier", date=("1898", "1898")),
  fact("Auguste Malzieu", "deathPlace", "Paris#2"),
  fact("Auguste Malzieu", "causeOfDeath", "angina of the chest"),
  fact("Auguste Malzieu", "deathDate", "30 October 1911", value="1911-10-30"),
  ev("sanction", "was transported", None, ["Élie Malzieu"], place="Algeria"),
  ev("travel", "took the three children", None, ["Noémie Fabre", "Auguste Malzieu"], place="Geneva"),
  ev("appointment", "was named", ("6 September 1870", "1870-09-06"), ["Auguste Malzieu"]),
  ev("departure", "dismissed", ("26 May 1873", "1873-05-26"), ["Auguste Malzieu"]),
  ev("sanction", "fined", None, ["Auguste Malzieu"]),
  ev("appointment", "gave him", ("December 1877", "1877-12"), ["Auguste Malzieu"]),
  ev("appointment", "entered", ("14 March 1886", "1886-03-14"), ["Auguste Malzieu"]),
  ev("election", "elected him", ("January 1891", "1891-01"), ["Auguste Malzieu"]),
  ev("election", "was re-elected", ("1900", "1900"), ["Auguste Malzieu"]),
  ev("speech", "spoke", ("November 1905", "1905-11"), ["Auguste Malzieu"]),
)

P("d11-39", """Fritz Aeschlimann (politician)

Friedrich Aeschlimann, called Fritz (1 December 1903 in Langnau – 25 June 1989 in Bern) was a Swiss politician (BGB). He was elected to the Federal Council on 13 December 1951 and belonged to it until the end of 1962, at the head of the Department of Posts and Railways.

Life

Aeschlimann was the second of the four sons of the cheese merchant Gottlieb Aeschlimann and his wife Rosina, née Gerber, both of whom belonged to the Evangelical Brotherhood. His elder brother, Ernst, took over the cellars. Fritz attended the gymnasium at Burgdorf, studied veterinary medicine in Bern and, in 1929, took his doctorate with a treatise on foot-rot. He then practised as a country vet at Signau. On active service he was a horse doctor with Cavalry Regiment 4, which he accompanied, he recalled, as far as the Gotthard and no further.

In 1934 he was elected to the Grand Council of the canton of Bern, of which he was president in 1942–1943. He sat in the National Council from 1943 until 1947, and from 1 June 1946 he was a member of the Bernese cantonal government, where he directed agriculture. As federal councillor he followed Rudolf Wyss; his own successor, from 1 January 1963, was Hans-Peter Schürch. In 1955 he was president of the Confederation, and in 1960 he held the presidency once more. He travelled to Ethiopia in November 1960, the first member of the government to go so far while in office, and was rebuked for it by a newspaper. After his resignation he refused every board, including that of the railways.

Aeschlimann married Klara Lüthi, a seamstress, in 1931. She died in 1966, and in 1968 he married her younger sister, Elisabeth. Of the five children Christoph Aeschlimann (born 1934 in Signau) became professor of animal pathology in Zurich. In 1980 the University of Bern made him an honorary doctor. He became a Catholic at seventy-five, which Langnau took calmly. From 1963 he lived in Muri; he died in the Insel hospital after a stroke.""",
  occ("Friedrich Aeschlimann", "Federal Council", start=("13 December 1951", "1951-12-13"), end=("the end of 1962", "1962"), again=["federal councillor"]),
  occ("Friedrich Aeschlimann", "head of the Department of Posts and Railways", start=("13 December 1951", "1951-12-13"), end=("the end of 1962", "1962")),
  occ("Rudolf Wyss", "federal councillor", end=("13 December 1951", "1951-12-13")),
  occ("Hans-Peter Schürch", "federal councillor", start=("1 January 1963", "1963-01-01")),
  occ("Friedrich Aeschlimann", "elected to the Grand Council of the canton of Bern", start=("1934", "1934")),
  occ("Friedrich Aeschlimann", "president", start=("1942", "1942"), end=("1943", "1943")),
  occ("Friedrich Aeschlimann", "sat in the National Council", start=("1943#2", "1943"), end=("1947", "1947")),
  occ("Friedrich Aeschlimann", "member of the Bernese cantonal government", start=("1 June 1946", "1946-06-01"), again=["directed agriculture"]),
  occ("Friedrich Aeschlimann", "president of the Confederation", start=("1955", "1955"), end=("1955", "1955")),
  occ("Friedrich Aeschlimann", "presidency", start=("1960", "1960"), end=("1960", "1960")),
  occ("Christoph Aeschlimann", "professor of animal pathology in Zurich"),
  fact("Friedrich Aeschlimann", "alias", "Fritz"),
  fact("Friedrich Aeschlimann", "birthDate", "1 December 1903", value="1903-12-01"),
  fact("Friedrich Aeschlimann", "birthPlace", "Langnau"),
  fact("Friedrich Aeschlimann", "deathDate", "25 June 1989", value="1989-06-25"),
  fact("Friedrich Aeschlimann", "deathPlace", "Bern"),
  fact("Friedrich Aeschlimann", "nationality", "Swiss"),
  fact("Friedrich Aeschlimann", "occupation", "politician#2"),
  fact("Friedrich Aeschlimann", "party", "BGB"),
  fact("Friedrich Aeschlimann", "father", "Gottlieb Aeschlimann"),
  fact("Gottlieb Aeschlimann", "occupation", "cheese merchant"),
  fact("Friedrich Aeschlimann", "mother", "Rosina"),
  fact("Gottlieb Aeschlimann", "spouse", "Rosina"),
  fact("Rosina", "birthName", "Gerber"),
  fact("Gottlieb Aeschlimann", "religion", "Evangelical Brotherhood"),
  fact("Rosina", "religion", "Evangelical Brotherhood"),
  fact("Friedrich Aeschlimann", "siblings", "Ernst"),
  fact("Friedrich Aeschlimann", "education", "gymnasium at Burgdorf"),
  fact("Friedrich Aeschlimann", "education", "Bern#2", date=("1929", "1929")),
  fact("Friedrich Aeschlimann", "occupation", "country vet"),
  fact("Friedrich Aeschlimann", "residence", "Signau"),
  fact("Friedrich Aeschlimann", "militaryService", "Cavalry Regiment 4"),
  fact("Friedrich Aeschlimann", "spouse", "Klara Lüthi", date=("1931", "1931")),
  fact("Klara Lüthi", "occupation", "seamstress"),
  fact("Klara Lüthi", "deathDate", "1966", value="1966"),
  fact("Friedrich Aeschlimann", "spouse", "Elisabeth", date=("1968", "1968")),
  fact("Klara Lüthi", "siblings", "Elisabeth"),
  fact("Friedrich Aeschlimann", "children", "Christoph Aeschlimann"),
  fact("Christoph Aeschlimann", "birthDate", "1934#2", value="1934"),
  fact("Christoph Aeschlimann", "birthPlace", "Signau#2"),
  fact("Friedrich Aeschlimann", "award", "honorary doctor", date=("1980", "1980")),
  fact("Friedrich Aeschlimann", "religion", "Catholic"),
  fact("Friedrich Aeschlimann", "residence", "Muri"),
  fact("Friedrich Aeschlimann", "deathPlace", "Insel hospital"),
  fact("Friedrich Aeschlimann", "causeOfDeath", "stroke"),
  ev("election", "was elected", ("13 December 1951", "1951-12-13"), ["Friedrich Aeschlimann"]),
  ev("election", "was elected#2", ("1934", "1934"), ["Friedrich Aeschlimann"]),
  ev("travel", "travelled", ("November 1960", "1960-11"), ["Friedrich Aeschlimann"], place="Ethiopia"),
  ev("departure", "resignation", None, ["Friedrich Aeschlimann"]),
  ev("award", "made him", ("1980", "1980"), ["Friedrich Aeschlimann"]),
  ev("appointment", "became", None, ["Christoph Aeschlimann"]),
)

P("d11-40", """Hovhannes Artashesi Melik-Tangian (party name Kamsar; Armenian: Հովհաննես Մելիք-Թանգյան), Soviet Armenian statesman, people's commissar for education of the Armenian SSR

Born on 18 (30) January 1892 at Goris, in the district of Zangezur, into the family of the teacher Artashes Melik-Tangian. He was the eldest of four children; his mother, Varvara Avetisovna, died of typhus in 1903. An Armenian. The archives of the Gevorgian seminary at Etchmiadzin, which expelled him in 1909 for reading, and of the Moscow Commercial Institute, which graduated him in 1915, agree in calling him stubborn.

From 1908 to 1914 he was a Dashnak. He joined the Bolsheviks in March 1917, in Moscow, and was arrested at Baku in September 1918, after the fall of the Commune, together with his brother Suren Melik-Tangian, a printer; Suren was shot at Krasnovodsk that month. Hovhannes was ransomed and got away to Astrakhan.

Secretary of the revolutionary committee at Goris from July 1921; head of the party's school section in Yerevan, 1923–1925; deputy people's commissar for education from 1925 and people's commissar from 17 November 1928 until 9 July 1936. Elected to the Central Executive Committee of the republic in 1929, he was its member until 1937. In the commissariat, where he took the place of Askanaz Ter-Ghazarian, he put through the new spelling. Nobody has quite forgiven him for it. In 1934 the Order of the Red Banner of Labour was conferred on him.

It was on the day of the first secretary's death in Tiflis that he was relieved of his duties. He was expelled from the party on 3 August, taken from his flat on Abovian Street on the 14th of that month and sentenced on 22 July 1938 to the highest measure. He confessed, the file alleges, to a meeting with a Turkish consul at Batum in 1930. He was shot in Yerevan on the same day and rehabilitated in 1955.

His wife, Satenik Kostanyan, an ophthalmologist, to whom he had been married since 1919, spent eight years at Karaganda. Their daughter Anahit Hovhannisyan was rector of the Bryusov institute in the 1970s. A school was named after him in 1962; it now bears another name.""",
  occ("Hovhannes Artashesi Melik-Tangian", "people's commissar#3", start=("17 November 1928", "1928-11-17"), end=("9 July 1936", "1936-07-09"), again=["people's commissar for education of the Armenian SSR"]),
  occ("Askanaz Ter-Ghazarian", "people's commissar#3", end=("17 November 1928", "1928-11-17")),
  occ("Hovhannes Artashesi Melik-Tangian", "Secretary of the revolutionary committee at Goris", start=("July 1921", "1921-07")),
  occ("Hovhannes Artashesi Melik-Tangian", "head of the party's school section", start=("1923", "1923"), end=("1925", "1925")),
  occ("Hovhannes Artashesi Melik-Tangian", "deputy people's commissar for education", start=("1925#2", "1925"), end=("17 November 1928", "1928-11-17")),
  occ("Hovhannes Artashesi Melik-Tangian", "Central Executive Committee of the republic", start=("1929", "1929"), end=("1937", "1937"), again=["its member"]),
  occ("Anahit Hovhannisyan", "rector of the Bryusov institute"),
  fact("Hovhannes Artashesi Melik-Tangian", "alias", "Kamsar"),
  fact("Hovhannes Artashesi Melik-Tangian", "nativeName", "Հովհաննես Մելիք-Թանգյան"),
  fact("Hovhannes Artashesi Melik-Tangian", "nationality", "Soviet"),
  fact("Hovhannes Artashesi Melik-Tangian", "occupation", "statesman"),
  fact("Hovhannes Artashesi Melik-Tangian", "birthDate", "18 (30) January 1892", value="1892-01-30"),
  fact("Hovhannes Artashesi Melik-Tangian", "birthPlace", "Goris"),
  fact("Hovhannes Artashesi Melik-Tangian", "father", "Artashes Melik-Tangian"),
  fact("Artashes Melik-Tangian", "occupation", "teacher"),
  fact("Hovhannes Artashesi Melik-Tangian", "mother", "Varvara Avetisovna"),
  fact("Varvara Avetisovna", "causeOfDeath", "typhus"),
  fact("Varvara Avetisovna", "deathDate", "1903", value="1903"),
  fact("Hovhannes Artashesi Melik-Tangian", "ethnicity", "Armenian#4"),
  fact("Hovhannes Artashesi Melik-Tangian", "education", "Gevorgian seminary"),
  fact("Hovhannes Artashesi Melik-Tangian", "education", "Moscow Commercial Institute", date=("1915", "1915")),
  fact("Hovhannes Artashesi Melik-Tangian", "party", "Dashnak"),
  fact("Hovhannes Artashesi Melik-Tangian", "party", "Bolsheviks"),
  fact("Hovhannes Artashesi Melik-Tangian", "siblings", "Suren Melik-Tangian"),
  fact("Suren Melik-Tangian", "occupation", "printer"),
  fact("Suren Melik-Tangian", "causeOfDeath", "shot"),
  fact("Suren Melik-Tangian", "deathPlace", "Krasnovodsk"),
  fact("Suren Melik-Tangian", "deathDate", "that month", value="1918-09"),
  fact("Hovhannes Artashesi Melik-Tangian", "award", "Order of the Red Banner of Labour", date=("1934", "1934")),
  fact("Hovhannes Artashesi Melik-Tangian", "residence", "Abovian Street"),
  fact("Hovhannes Artashesi Melik-Tangian", "causeOfDeath", "shot#2"),
  fact("Hovhannes Artashesi Melik-Tangian", "deathPlace", "Yerevan#2"),
  fact("Hovhannes Artashesi Melik-Tangian", "deathDate", "the same day", value="1938-07-22"),
  fact("Hovhannes Artashesi Melik-Tangian", "spouse", "Satenik Kostanyan", date=("1919", "1919")),
  fact("Satenik Kostanyan", "occupation", "ophthalmologist"),
  fact("Hovhannes Artashesi Melik-Tangian", "children", "Anahit Hovhannisyan"),
  ev("sanction", "expelled him", ("1909", "1909"), ["Hovhannes Artashesi Melik-Tangian"]),
  ev("arrest", "was arrested", ("September 1918", "1918-09"), ["Hovhannes Artashesi Melik-Tangian", "Suren Melik-Tangian"], place="Baku"),
  ev("travel", "got away", None, ["Hovhannes Artashesi Melik-Tangian"], place="Astrakhan"),
  ev("election", "Elected", ("1929", "1929"), ["Hovhannes Artashesi Melik-Tangian"]),
  ev("appointment", "took the place", ("17 November 1928", "1928-11-17"), ["Hovhannes Artashesi Melik-Tangian", "Askanaz Ter-Ghazarian"]),
  ev("award", "was conferred", ("1934", "1934"), ["Hovhannes Artashesi Melik-Tangian"]),
  ev("departure", "was relieved of his duties", ("9 July 1936", "1936-07-09"), ["Hovhannes Artashesi Melik-Tangian"]),
  ev("sanction", "was expelled", ("3 August", "1936-08-03"), ["Hovhannes Artashesi Melik-Tangian"]),
  ev("arrest", "taken from his flat", ("the 14th of that month", "1936-08-14"), ["Hovhannes Artashesi Melik-Tangian"]),
  ev("conviction", "sentenced", ("22 July 1938", "1938-07-22"), ["Hovhannes Artashesi Melik-Tangian"]),
  ev("testimony", "confessed", None, ["Hovhannes Artashesi Melik-Tangian"], status="claimed"),
  ev("meeting", "meeting", ("1930", "1930"), ["Hovhannes Artashesi Melik-Tangian"], place="Batum", status="claimed"),
)

P("d11-41", """Lucius Beauregard Whitfield (1879–1954)

Lucius Beauregard Whitfield, educator and churchman, was the third president of Talmadge Institute (now Talmadge State University) in Macon County, Alabama, and for a little more than two years United States minister to Liberia.

He was born near Eufaula on March 30, 1879, the sixth child of Prince Whitfield, a blacksmith who had been freed in 1865, and of Dicey Rains, who was part Creek. His mother sold a cow so that he could enter Payne Institute in Selma. He went on to Wilberforce University in Ohio, taking his bachelor's degree in 1903, and to Oberlin, where he received the divinity degree in 1906. During the Spanish-American War he had served as a bugler in the 3rd Alabama Volunteers.

Whitfield was pastor of St. Paul A.M.E. Church in Chattanooga from 1906 to 1911. In the latter year he came to Talmadge as dean, and on July 1, 1919, the trustees elected him president in succession to Dr. Horace Tubbs Langley, who had died of influenza the previous winter. He found 212 students and a mortgage. He raised eleven buildings and once, in June 1923, faced down a sheriff's posse on the steps of one of them, an episode which he would never discuss.

A Republican, like most of his generation, he campaigned for Mr. Hoover and had his reward: named minister on October 3, 1930, he arrived in Monrovia in December, wrote to the Secretary of State about forced labor in February 1931, and was recalled on January 15, 1933. Talmadge had kept his chair warm under Miss Eula Perry as acting president. He sat in it again until his retirement in 1949. He registered as a Democrat in 1936.

In 1907 he married Cornelia Ames, a graduate of Fisk; she taught Latin, and died in 1941. Their daughter Vashti Whitfield Rowe sat on the Chicago city council from 1959 to 1967, and their son Ames Whitfield was killed at Anzio on February 18, 1944. The Spingarn committee considered him twice; Wilberforce gave him an honorary doctorate in 1922. He died of a stroke, at Tuskegee, on November 9, 1954.""",
  occ("Lucius Beauregard Whitfield", "president#2", start=("July 1, 1919", "1919-07-01"), end=("1949", "1949"), again=["president of Talmadge Institute"]),
  occ("Horace Tubbs Langley", "president#2", end=("the previous winter", "1919")),
  occ("Eula Perry", "acting president"),
  occ("Lucius Beauregard Whitfield", "minister#2", start=("October 3, 1930", "1930-10-03"), end=("January 15, 1933", "1933-01-15"), again=["United States minister to Liberia"]),
  occ("Lucius Beauregard Whitfield", "pastor of St. Paul A.M.E. Church", start=("1906#2", "1906"), end=("1911", "1911")),
  occ("Lucius Beauregard Whitfield", "dean", start=("the latter year", "1911"), end=("July 1, 1919", "1919-07-01")),
  occ("Vashti Whitfield Rowe", "sat on the Chicago city council", start=("1959", "1959"), end=("1967", "1967")),
  fact("Lucius Beauregard Whitfield", "occupation", "educator"),
  fact("Lucius Beauregard Whitfield", "occupation", "churchman"),
  fact("Lucius Beauregard Whitfield", "birthPlace", "Eufaula"),
  fact("Lucius Beauregard Whitfield", "birthDate", "March 30, 1879", value="1879-03-30"),
  fact("Lucius Beauregard Whitfield", "father", "Prince Whitfield"),
  fact("Prince Whitfield", "occupation", "blacksmith"),
  fact("Lucius Beauregard Whitfield", "mother", "Dicey Rains"),
  fact("Dicey Rains", "ethnicity", "Creek"),
  fact("Lucius Beauregard Whitfield", "education", "Payne Institute"),
  fact("Lucius Beauregard Whitfield", "education", "Wilberforce University", date=("1903", "1903")),
  fact("Lucius Beauregard Whitfield", "education", "Oberlin", date=("1906", "1906")),
  fact("Lucius Beauregard Whitfield", "militaryService", "3rd Alabama Volunteers"),
  fact("Horace Tubbs Langley", "causeOfDeath", "influenza"),
  fact("Horace Tubbs Langley", "deathDate", "the previous winter", value="1919"),
  fact("Lucius Beauregard Whitfield", "party", "Republican"),
  fact("Lucius Beauregard Whitfield", "party", "Democrat"),
  fact("Lucius Beauregard Whitfield", "spouse", "Cornelia Ames", date=("1907", "1907")),
  fact("Cornelia Ames", "education", "Fisk"),
  fact("Cornelia Ames", "occupation", "taught Latin"),
  fact("Cornelia Ames", "deathDate", "1941", value="1941"),
  fact("Lucius Beauregard Whitfield", "children", "Vashti Whitfield Rowe"),
  fact("Lucius Beauregard Whitfield", "children", "Ames Whitfield"),
  fact("Ames Whitfield", "deathPlace", "Anzio"),
  fact("Ames Whitfield", "deathDate", "February 18, 1944", value="1944-02-18"),
  fact("Lucius Beauregard Whitfield", "award", "honorary doctorate", date=("1922", "1922")),
  fact("Lucius Beauregard Whitfield", "causeOfDeath", "stroke"),
  fact("Lucius Beauregard Whitfield", "deathPlace", "Tuskegee"),
  fact("Lucius Beauregard Whitfield", "deathDate", "November 9, 1954", value="1954-11-09"),
  ev("appointment", "came to Talmadge", ("the latter year", "1911"), ["Lucius Beauregard Whitfield"]),
  ev("election", "elected him", ("July 1, 1919", "1919-07-01"), ["Lucius Beauregard Whitfield"]),
  ev("appointment", "named", ("October 3, 1930", "1930-10-03"), ["Lucius Beauregard Whitfield"]),
  ev("travel", "arrived", ("December", "1930-12"), ["Lucius Beauregard Whitfield"], place="Monrovia"),
  ev("communication", "wrote", ("February 1931", "1931-02"), ["Lucius Beauregard Whitfield"]),
  ev("departure", "was recalled", ("January 15, 1933", "1933-01-15"), ["Lucius Beauregard Whitfield"]),
  ev("departure", "retirement", ("1949", "1949"), ["Lucius Beauregard Whitfield"]),
  ev("award", "gave him", ("1922", "1922"), ["Lucius Beauregard Whitfield"]),
)

P("d11-42", """José Luis Urrutia Bellver (Castellón de la Plana, 19 March 1901 – Mexico City, 2 November 1983) was a Spanish chemist, freemason and Republican politician, and under-secretary of public instruction in the last two years of the civil war.

He was born into a family of ceramists of Basque origin. His father, Lluís Urrutia Marco, was mayor of Castellón in 1912–1913 for the Federal Republicans. His mother, Amparo Bellver Gil, taught the deaf. His sister Amparo Urrutia Bellver, who was a poet and signed herself "Marina d'Onda", was the first wife of the painter Vicent Sales.

José Luis Urrutia studied chemistry at the University of Valencia, where he graduated in 1922. He was granted a doctorate by the Central University of Madrid in 1926, and from 1930 he was professor of organic chemistry at Murcia. He joined Republican Action in 1930 and Republican Left at its foundation in 1934. In the elections of 16 February 1936 he was elected to the Cortes for Castellón, with the second-largest vote of the list, and in that September was appointed civil governor of Cuenca, a post he left in May 1937 for the under-secretaryship, which he exercised until March 1939. Carles Roig Pons replaced him at Cuenca.

He crossed the frontier at Le Perthus with his mother on 9 February 1939, flew back to Valencia, and left it for the second time aboard the Stanbrook on 28 March. A tribunal in Madrid sentenced him in his absence, for freemasonry, to thirty years. From Oran he sailed to Veracruz; he became a Mexican citizen in 1941, worked for a paint company, and was director of the Luis Vives school from 1949 until 1971. In the exile Cortes, which met in the Mexican capital on 17 August 1945, he spoke for his party. A portfolio in the exile government he turned down, though not, he said, without counting.

He had married the pharmacist Rosario Agramunt in 1928; she was shot at Paterna on 5 June 1940. His second wife was Guadalupe Ordaz (Puebla, 1946). His only child, Jordi Urrutia Agramunt, engineer, returned to Spain in 1977 and was a Socialist councillor at Castellón from 1979 to 1987. The Generalitat awarded him its High Distinction in 1982. He died of cirrhosis, a teetotaller.""",
  occ("José Luis Urrutia Bellver", "under-secretaryship", start=("May 1937", "1937-05"), end=("March 1939", "1939-03"), again=["under-secretary of public instruction"]),
  occ("Lluís Urrutia Marco", "mayor of Castellón", start=("1912", "1912"), end=("1913", "1913")),
  occ("José Luis Urrutia Bellver", "professor of organic chemistry at Murcia", start=("1930", "1930")),
  occ("José Luis Urrutia Bellver", "elected to the Cortes for Castellón", start=("16 February 1936", "1936-02-16")),
  occ("José Luis Urrutia Bellver", "civil governor of Cuenca", start=("that September", "1936-09"), end=("May 1937", "1937-05")),
  occ("Carles Roig Pons", "civil governor of Cuenca", start=("May 1937", "1937-05")),
  occ("José Luis Urrutia Bellver", "director of the Luis Vives school", start=("1949", "1949"), end=("1971", "1971")),
  occ("Jordi Urrutia Agramunt", "councillor at Castellón", start=("1979", "1979"), end=("1987", "1987")),
  fact("José Luis Urrutia Bellver", "birthPlace", "Castellón de la Plana"),
  fact("José Luis Urrutia Bellver", "birthDate", "19 March 1901", value="1901-03-19"),
  fact("José Luis Urrutia Bellver", "deathPlace", "Mexico City"),
  fact("José Luis Urrutia Bellver", "deathDate", "2 November 1983", value="1983-11-02"),
  fact("José Luis Urrutia Bellver", "nationality", "Spanish"),
  fact("José Luis Urrutia Bellver", "occupation", "chemist"),
  fact("José Luis Urrutia Bellver", "occupation", "politician"),
  fact("José Luis Urrutia Bellver", "ethnicity", "Basque"),
  fact("José Luis Urrutia Bellver", "father", "Lluís Urrutia Marco"),
  fact("Lluís Urrutia Marco", "party", "Federal Republicans"),
  fact("José Luis Urrutia Bellver", "mother", "Amparo Bellver Gil"),
  fact("Amparo Bellver Gil", "occupation", "taught the deaf"),
  fact("José Luis Urrutia Bellver", "siblings", "Amparo Urrutia Bellver"),
  fact("Amparo Urrutia Bellver", "occupation", "poet"),
  fact("Amparo Urrutia Bellver", "alias", "Marina d'Onda"),
  fact("Amparo Urrutia Bellver", "spouse", "Vicent Sales"),
  fact("Vicent Sales", "occupation", "painter"),
  fact("José Luis Urrutia Bellver", "education", "University of Valencia", date=("1922", "1922")),
  fact("José Luis Urrutia Bellver", "education", "Central University of Madrid", date=("1926", "1926")),
  fact("José Luis Urrutia Bellver", "party", "Republican Action"),
  fact("José Luis Urrutia Bellver", "party", "Republican Left"),
  fact("José Luis Urrutia Bellver", "nationality", "Mexican"),
  fact("José Luis Urrutia Bellver", "spouse", "Rosario Agramunt", date=("1928", "1928")),
  fact("Rosario Agramunt", "occupation", "pharmacist"),
  fact("Rosario Agramunt", "causeOfDeath", "shot"),
  fact("Rosario Agramunt", "deathPlace", "Paterna"),
  fact("Rosario Agramunt", "deathDate", "5 June 1940", value="1940-06-05"),
  fact("José Luis Urrutia Bellver", "spouse", "Guadalupe Ordaz", date=("1946", "1946")),
  fact("José Luis Urrutia Bellver", "children", "Jordi Urrutia Agramunt"),
  fact("Jordi Urrutia Agramunt", "occupation", "engineer"),
  fact("Jordi Urrutia Agramunt", "party", "Socialist"),
  fact("José Luis Urrutia Bellver", "award", "High Distinction", date=("1982", "1982")),
  fact("José Luis Urrutia Bellver", "causeOfDeath", "cirrhosis"),
  ev("election", "was elected", ("16 February 1936", "1936-02-16"), ["José Luis Urrutia Bellver"]),
  ev("appointment", "was appointed", ("that September", "1936-09"), ["José Luis Urrutia Bellver"]),
  ev("departure", "left", ("May 1937", "1937-05"), ["José Luis Urrutia Bellver"]),
  ev("appointment", "replaced him", ("May 1937", "1937-05"), ["Carles Roig Pons", "José Luis Urrutia Bellver"]),
  ev("travel", "crossed the frontier", ("9 February 1939", "1939-02-09"), ["José Luis Urrutia Bellver", "Amparo Bellver Gil"], place="Le Perthus"),
  ev("travel", "flew back", None, ["José Luis Urrutia Bellver"], place="Valencia#2"),
  ev("travel", "left it", ("28 March", "1939-03-28"), ["José Luis Urrutia Bellver"]),
  ev("conviction", "sentenced him", None, ["José Luis Urrutia Bellver"], place="Madrid#2"),
  ev("travel", "sailed", None, ["José Luis Urrutia Bellver"], place="Veracruz"),
  ev("meeting", "met", ("17 August 1945", "1945-08-17"), ["José Luis Urrutia Bellver"], place="Mexican capital"),
  ev("speech", "spoke", ("17 August 1945", "1945-08-17"), ["José Luis Urrutia Bellver"]),
  ev("travel", "returned", ("1977", "1977"), ["Jordi Urrutia Agramunt"], place="Spain"),
  ev("award", "awarded him", ("1982", "1982"), ["José Luis Urrutia Bellver"]),
)

P("d11-43", """Torbjørn Haugen Lie, skier and minister, is dead

Torbjørn Haugen Lie, who won two Olympic medals for Norway and afterwards, in his own phrase, lost everything else gradually, died at home in Meråker on Sunday, 14 January 2018. He was 81 and had suffered from prostate cancer for some years.

He was born in Meråker on 2 October 1936, the second of three brothers. His father, Ola Haugen, was a smelter hand and sometime Communist; from his mother, Gunhild Lie, a Southern Sami, he had his second surname and, he believed, his lungs. His younger brother Arvid Haugen was coach of the national team from 1970 to 1976. The elder, Kåre, went to sea and settled in Tacoma.

A silver medal in the 30 kilometres at Innsbruck in 1964 was followed by a gold in the relay at Grenoble in 1968. In that year too he was awarded the Egeberg Cup. He had been a soldier in the Sør-Varanger garrison, and went to the forestry school at Steinkjer, which he left with a diploma in 1961; he was long the forest ranger of the district.

Lie joined the Labour Party in 1956 and left it over the Common Market in 1973, for the Socialist Left. He was back in Labour by 1979. He was mayor of Meråker from 1 January 1976 to 1983, and sat in the Storting for Nord-Trøndelag from 1 October 1985 to 30 September 1997. On 9 May 1988 Prime Minister Solveig Aune Dahl appointed him minister of the environment in the place of Reidar Fossum, who had resigned over a dioxin letter. He served until 16 October 1989. In the spring of that year he visited Murmansk and was shown, as he told the Storting, "a very clean office". In 1992 the ethics board reproached him for a reindeer-fence contract given to a cousin, Nils Lie, and he apologised.

He was a member of the International Olympic Committee from 1994 to 2006 and abstained, famously, from the vote on Turin in 1999, because his daughter was employed by the bid. Many wished him to lead the Ski Federation; he preferred moose.

Torbjørn Haugen Lie was a Læstadian in his youth and nothing later. He is survived by his wife, the teacher Inger Johanne Fossum, whom he married in 1962, and by two daughters, Sissel and Marit Haugen Lie.""",
  occ("Torbjørn Haugen Lie", "mayor of Meråker", start=("1 January 1976", "1976-01-01"), end=("1983", "1983")),
  occ("Torbjørn Haugen Lie", "sat in the Storting for Nord-Trøndelag", start=("1 October 1985", "1985-10-01"), end=("30 September 1997", "1997-09-30")),
  occ("Torbjørn Haugen Lie", "minister of the environment", start=("9 May 1988", "1988-05-09"), end=("16 October 1989", "1989-10-16"), again=["minister"]),
  occ("Solveig Aune Dahl", "Prime Minister"),
  occ("Reidar Fossum", "minister of the environment", end=("9 May 1988", "1988-05-09")),
  occ("Arvid Haugen", "coach of the national team", start=("1970", "1970"), end=("1976", "1976")),
  occ("Torbjørn Haugen Lie", "member of the International Olympic Committee", start=("1994", "1994"), end=("2006", "2006")),
  fact("Torbjørn Haugen Lie", "occupation", "skier"),
  fact("Torbjørn Haugen Lie", "deathPlace", "Meråker"),
  fact("Torbjørn Haugen Lie", "deathDate", "14 January 2018", value="2018-01-14"),
  fact("Torbjørn Haugen Lie", "causeOfDeath", "prostate cancer"),
  fact("Torbjørn Haugen Lie", "birthPlace", "Meråker#2"),
  fact("Torbjørn Haugen Lie", "birthDate", "2 October 1936", value="1936-10-02"),
  fact("Torbjørn Haugen Lie", "father", "Ola Haugen"),
  fact("Ola Haugen", "occupation", "smelter hand"),
  fact("Ola Haugen", "party", "Communist"),
  fact("Torbjørn Haugen Lie", "mother", "Gunhild Lie"),
  fact("Gunhild Lie", "ethnicity", "Southern Sami"),
  fact("Torbjørn Haugen Lie", "siblings", "Arvid Haugen"),
  fact("Torbjørn Haugen Lie", "siblings", "Kåre"),
  fact("Kåre", "residence", "Tacoma"),
  fact("Torbjørn Haugen Lie", "award", "silver medal", date=("1964", "1964")),
  fact("Torbjørn Haugen Lie", "award", "gold", date=("1968", "1968")),
  fact("Torbjørn Haugen Lie", "award", "Egeberg Cup", date=("that year", "1968")),
  fact("Torbjørn Haugen Lie", "militaryService", "Sør-Varanger garrison"),
  fact("Torbjørn Haugen Lie", "education", "forestry school at Steinkjer", date=("1961", "1961")),
  fact("Torbjørn Haugen Lie", "occupation", "forest ranger"),
  fact("Torbjørn Haugen Lie", "party", "Labour Party"),
  fact("Torbjørn Haugen Lie", "party", "Socialist Left"),
  fact("Torbjørn Haugen Lie", "relatives", "Nils Lie"),
  fact("Torbjørn Haugen Lie", "religion", "Læstadian"),
  fact("Torbjørn Haugen Lie", "spouse", "Inger Johanne Fossum", date=("1962", "1962")),
  fact("Inger Johanne Fossum", "occupation", "teacher"),
  fact("Torbjørn Haugen Lie", "children", "Sissel"),
  fact("Torbjørn Haugen Lie", "children", "Marit Haugen Lie"),
  ev("award", "won", None, ["Torbjørn Haugen Lie"]),
  ev("award", "was awarded", ("that year", "1968"), ["Torbjørn Haugen Lie"]),
  ev("appointment", "appointed him", ("9 May 1988", "1988-05-09"), ["Torbjørn Haugen Lie", "Solveig Aune Dahl"]),
  ev("departure", "had resigned", None, ["Reidar Fossum"]),
  ev("travel", "visited", ("the spring of that year", "1989"), ["Torbjørn Haugen Lie"], place="Murmansk"),
  ev("speech", "told the Storting", None, ["Torbjørn Haugen Lie"]),
  ev("sanction", "reproached him", ("1992", "1992"), ["Torbjørn Haugen Lie"]),
  ev("recusal", "abstained", ("1999", "1999"), ["Torbjørn Haugen Lie"]),
)

P("d11-44", """Ras Gugsa Wolde Mikael

Ras Gugsa Wolde Mikael (horse-name Abba Dagnew; c. 1866 – 8 November 1932) was an Ethiopian nobleman and general, governor of Wag, then of Begemder.

His father, Dejazmach Wolde Mikael Desta, was a son of the last Zagwe wagshum; his mother, Woizero Yeshimebet Ali, was an Oromo of Yejju and had been born a Muslim. He came into the world, it is related, in a tent at Sekota. He was brought up with his cousin Hailu Gebre at the monastery school of Debre Damo, which is why he could write, and at the court of Emperor Yohannes, which is why he seldom did.

Gugsa fought at Dogali in 1887, and at Adwa, on 1 March 1896, he led the men of Lasta, his elder brother Dejazmach Kebede having fallen that morning. The emperor Menelik, who did not like him, nevertheless gave him Wag in June 1897. In 1902 he was deprived of it on the accusation of the bishop and kept in chains at Ankober, at first on the mountain and then below it, until the same emperor, by then very ill, let him go in 1909. It was the empress Taytu, some say, who had asked for the chains; she denied it.

He was named governor of Begemder by Lij Iyasu on 4 April 1914 in succession to Ras Wele Betul, and raised to ras on that day. He changed sides in good time, at Sagale, in October 1916. The regent sent him to Rome and Paris in 1924 with the great embassy, of which he brought back a bicycle. He governed at Debre Tabor until his sight failed, and in 1930, in the rains, laid down the province, which was given to his nephew, Dejazmach Birru Kebede.

He was married three times: to Woizero Tsehaywork, who died young in the smallpox of 1890; in 1893, in the church of Lalibela, to Woizero Askala Maryam, from whom he parted; and to a niece of the empress, Kefay Wele. Asfaw Gugsa, Askala's son, studied at Saint-Cyr, where he passed out in 1929; he was ambassador at The Hague under the restored monarchy, from 1951 to 1955. King George made Gugsa a KCVO in 1924. He died of pneumonia at Gondar. His shield is in a museum, wrongly labelled.""",
  occ("Gugsa Wolde Mikael", "governor of Begemder", start=("4 April 1914", "1914-04-04"), end=("1930", "1930"), again=["of Begemder", "the province"]),
  occ("Gugsa Wolde Mikael", "gave him Wag", start=("June 1897", "1897-06"), end=("1902", "1902"), again=["governor of Wag"]),
  occ("Gugsa Wolde Mikael", "led the men of Lasta", start=("1 March 1896", "1896-03-01")),
  occ("Wele Betul", "governor of Begemder", end=("4 April 1914", "1914-04-04")),
  occ("Birru Kebede", "the province", start=("1930", "1930")),
  occ("Yohannes", "Emperor"),
  occ("Menelik", "emperor"),
  occ("Taytu", "empress"),
  occ("Asfaw Gugsa", "ambassador at The Hague", start=("1951", "1951"), end=("1955", "1955")),
  occ("George", "King"),
  fact("Gugsa Wolde Mikael", "alias", "Abba Dagnew"),
  fact("Gugsa Wolde Mikael", "birthDate", "c. 1866", value="1866"),
  fact("Gugsa Wolde Mikael", "deathDate", "8 November 1932", value="1932-11-08"),
  fact("Gugsa Wolde Mikael", "nationality", "Ethiopian"),
  fact("Gugsa Wolde Mikael", "occupation", "nobleman"),
  fact("Gugsa Wolde Mikael", "occupation", "general"),
  fact("Gugsa Wolde Mikael", "father", "Wolde Mikael Desta"),
  fact("Gugsa Wolde Mikael", "mother", "Yeshimebet Ali"),
  fact("Yeshimebet Ali", "ethnicity", "Oromo"),
  fact("Yeshimebet Ali", "religion", "Muslim"),
  fact("Gugsa Wolde Mikael", "relatives", "Hailu Gebre"),
  fact("Gugsa Wolde Mikael", "education", "monastery school of Debre Damo"),
  fact("Hailu Gebre", "education", "monastery school of Debre Damo"),
  fact("Gugsa Wolde Mikael", "siblings", "Kebede"),
  fact("Kebede", "deathDate", "1 March 1896", value="1896-03-01"),
  fact("Kebede", "deathPlace", "Adwa"),
  fact("Gugsa Wolde Mikael", "relatives", "Birru Kebede"),
  fact("Gugsa Wolde Mikael", "spouse", "Tsehaywork"),
  fact("Tsehaywork", "causeOfDeath", "smallpox"),
  fact("Tsehaywork", "deathDate", "1890", value="1890"),
  fact("Gugsa Wolde Mikael", "spouse", "Askala Maryam", date=("1893", "1893")),
  fact("Gugsa Wolde Mikael", "spouse", "Kefay Wele"),
  fact("Gugsa Wolde Mikael", "children", "Asfaw Gugsa"),
  fact("Askala Maryam", "children", "Asfaw Gugsa"),
  fact("Asfaw Gugsa", "education", "Saint-Cyr", date=("1929", "1929")),
  fact("Gugsa Wolde Mikael", "award", "ras", date=("that day", "1914-04-04")),
  fact("Gugsa Wolde Mikael", "award", "KCVO", date=("1924#2", "1924")),
  fact("Gugsa Wolde Mikael", "causeOfDeath", "pneumonia"),
  fact("Gugsa Wolde Mikael", "deathPlace", "Gondar"),
  ev("appointment", "gave him", ("June 1897", "1897-06"), ["Gugsa Wolde Mikael", "Menelik"], place="Wag#2"),
  ev("departure", "was deprived of it", ("1902", "1902"), ["Gugsa Wolde Mikael"]),
  ev("arrest", "kept in chains", ("1902", "1902"), ["Gugsa Wolde Mikael"], place="Ankober"),
  ev("appointment", "was named", ("4 April 1914", "1914-04-04"), ["Gugsa Wolde Mikael", "Lij Iyasu"]),
  ev("award", "raised", ("that day", "1914-04-04"), ["Gugsa Wolde Mikael"]),
  ev("travel", "sent him", ("1924", "1924"), ["Gugsa Wolde Mikael"], place="Rome"),
  ev("departure", "laid down the province", ("1930", "1930"), ["Gugsa Wolde Mikael"]),
  ev("appointment", "was given", ("1930", "1930"), ["Birru Kebede"]),
  ev("award", "made Gugsa", ("1924#2", "1924"), ["Gugsa Wolde Mikael", "George"]),
)

P("d11-45", """Three Sturge-Penroses: a note for the Friends' Historical Society

Of the daughters of Joseph Sturge Penrose, the Bristol corn factor, and his wife Deborah, née Fry, three held public office before 1930, and a fourth, Priscilla, was content to disapprove of it.

Hannah Maria, the eldest, was born at Cotham on 14 January 1859, went to the Mount School at York and to Girton, and married out of the Society in 1884. Her husband was Frederick Lowell Garth, a barrister, Unitarian and Liberal, who sat for Stroud from 1892 to 1895. As Mrs Garth she was a poor law guardian at Clifton from 1889; as a widow, for he died of Bright's disease in 1901, she was chairman of that board from 1904 until 1913. She was buried at Stroud, beside him, in March 1926.

Rachel Penrose remained a Quaker, and a spinster. She was born on 6 July 1863. She trained in medicine at the London School of Medicine for Women, took the M.D. of Brussels in 1890, and practised at Redland for thirty-five years, for the last twelve of which she was a city councillor. She was a member of the Independent Labour Party from 1896. Arrested in Parliament Square on 18 November 1910, she gave the magistrate a lecture on cholera and was discharged. In 1921 the Corporation elected her an alderman. She stood for Parliament at Bristol West in 1922, without the least hope, and went to Buzuluk the following spring to see the famine kitchens. She died at Cotham of angina on 2 February 1931.

Then there was Lucy. She was the youngest, born in the comet year, 1874; she took a first in history from Somerville in 1896, and married her cousin, Edmund Fry, a chocolate manufacturer, in 1899. She was made a magistrate in August 1920, among the earliest of her sex, and was appointed CBE in 1931. Having been twenty years a Liberal she left that party for Labour in the General Strike, and it was for Labour that she was lord mayor of Bristol in 1936–1937. Her brother-in-law, Sir Theodore Fry, had been lord mayor before her. She lived until 1960, at Sidcot, and when she died there, of sheer age, a cousin reckoned that she had attended four thousand committees.

The house at Cotham is a school. Priscilla's journal is at Woodbrooke, and contains no names.""",
  occ("Frederick Lowell Garth", "sat for Stroud", start=("1892", "1892"), end=("1895", "1895")),
  occ("Hannah Maria", "poor law guardian at Clifton", start=("1889", "1889")),
  occ("Hannah Maria", "chairman of that board", start=("1904", "1904"), end=("1913", "1913")),
  occ("Rachel Penrose", "city councillor"),
  occ("Rachel Penrose", "alderman", start=("1921", "1921")),
  occ("Lucy", "magistrate#2", start=("August 1920", "1920-08")),
  occ("Lucy", "lord mayor of Bristol", start=("1936", "1936"), end=("1937", "1937")),
  occ("Theodore Fry", "lord mayor#2", former=True),
  fact("Hannah Maria", "father", "Joseph Sturge Penrose"),
  fact("Rachel Penrose", "father", "Joseph Sturge Penrose"),
  fact("Lucy", "father", "Joseph Sturge Penrose"),
  fact("Priscilla", "father", "Joseph Sturge Penrose"),
  fact("Hannah Maria", "mother", "Deborah"),
  fact("Rachel Penrose", "mother", "Deborah"),
  fact("Lucy", "mother", "Deborah"),
  fact("Priscilla", "mother", "Deborah"),
  fact("Joseph Sturge Penrose", "occupation", "corn factor"),
  fact("Joseph Sturge Penrose", "spouse", "Deborah"),
  fact("Deborah", "birthName", "Fry"),
  fact("Hannah Maria", "birthPlace", "Cotham"),
  fact("Hannah Maria", "birthDate", "14 January 1859", value="1859-01-14"),
  fact("Hannah Maria", "education", "Mount School"),
  fact("Hannah Maria", "education", "Girton"),
  fact("Hannah Maria", "spouse", "Frederick Lowell Garth", date=("1884", "1884")),
  fact("Frederick Lowell Garth", "occupation", "barrister"),
  fact("Frederick Lowell Garth", "religion", "Unitarian"),
  fact("Frederick Lowell Garth", "party", "Liberal"),
  fact("Frederick Lowell Garth", "causeOfDeath", "Bright's disease"),
  fact("Frederick Lowell Garth", "deathDate", "1901", value="1901"),
  fact("Rachel Penrose", "religion", "Quaker"),
  fact("Rachel Penrose", "birthDate", "6 July 1863", value="1863-07-06"),
  fact("Rachel Penrose", "education", "London School of Medicine for Women"),
  fact("Rachel Penrose", "education", "Brussels", date=("1890", "1890")),
  fact("Rachel Penrose", "party", "Independent Labour Party"),
  fact("Rachel Penrose", "deathPlace", "Cotham#2"),
  fact("Rachel Penrose", "causeOfDeath", "angina"),
  fact("Rachel Penrose", "deathDate", "2 February 1931", value="1931-02-02"),
  fact("Lucy", "birthDate", "1874", value="1874"),
  fact("Lucy", "education", "Somerville", date=("1896#2", "1896")),
  fact("Lucy", "spouse", "Edmund Fry", date=("1899", "1899")),
  fact("Lucy", "relatives", "Edmund Fry"),
  fact("Edmund Fry", "occupation", "chocolate manufacturer"),
  fact("Lucy", "award", "CBE", date=("1931#2", "1931")),
  fact("Lucy", "party", "Liberal#2"),
  fact("Lucy", "party", "Labour#2"),
  fact("Lucy", "relatives", "Theodore Fry"),
  fact("Lucy", "residence", "Sidcot"),
  fact("Lucy", "deathPlace", "Sidcot"),
  fact("Lucy", "deathDate", "1960", value="1960"),
  fact("Lucy", "causeOfDeath", "sheer age"),
  ev("arrest", "Arrested", ("18 November 1910", "1910-11-18"), ["Rachel Penrose"], place="Parliament Square"),
  ev("speech", "lecture", None, ["Rachel Penrose"]),
  ev("election", "elected her", ("1921", "1921"), ["Rachel Penrose"]),
  ev("candidacy", "stood", ("1922", "1922"), ["Rachel Penrose"], place="Bristol West"),
  ev("travel", "went to Buzuluk", ("the following spring", "1923"), ["Rachel Penrose"], place="Buzuluk"),
  ev("appointment", "was made", ("August 1920", "1920-08"), ["Lucy"]),
  ev("award", "was appointed", ("1931#2", "1931"), ["Lucy"]),
)

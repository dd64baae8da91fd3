P("d4-01", """Akosua Frimpomaa Darko (9 January 1938 – 22 November 2011) was a Ghanaian economist who served as governor of the Bank of Volta from 1981 to 1988.

Early life

She was born at Akropong, the fourth daughter of the cocoa broker Kwabena Darko and of Esi Mensima, a cloth trader. From Aburi Girls' School she went to the University of Ghana, where she took her degree in 1960, and then, on a scholarship that her father thought a swindle until the money came, to Manchester. There she married a fellow student, Yaw Boakye, in the winter of 1963.

Career

Home again in 1965, Darko entered the Ministry of Finance as an assistant secretary. She rose quickly: head of the debt office in 1969, she became director of the budget three years later, when her chief, Emmanuel Tetteh, moved to the Cocoa Board as managing director. The soldiers who seized power in 1978 offered her a ministry, which she declined. In her forty-second year she was sent to the central bank as deputy governor, and in May 1981 she succeeded Joseph Addo-Yobo as its head.

Seven lean years followed. She devalued twice, quarrelled with three finance ministers and closed the counter at which the generals had bought their dollars. In June 1988 she resigned over the printing of notes for the army. "I had run out of ink," she told reporters at the gate. It was widely expected that she would stand for president; she did nothing of the kind.

Later life

From 1989 until her death she sat on the council of her old university, and between 1992 and 1996 she chaired the Volta Savings Trust. She had been made a Companion of the Star in 1985. A lecture hall at Legon bears her name.

Her son, Kofi Boakye, has been the member of parliament for Okere since 2009. He belongs to the New Patriotic Party, of which his mother is said to have disapproved.""",
  occ("Akosua Frimpomaa Darko", "governor of the Bank of Volta", start=("1981", "1981"), end=("1988", "1988"), again=["head#2"]),
  occ("Akosua Frimpomaa Darko", "assistant secretary", start=("1965", "1965")),
  occ("Akosua Frimpomaa Darko", "head of the debt office", start=("1969", "1969")),
  occ("Akosua Frimpomaa Darko", "director of the budget", start=("three years later", "1972")),
  occ("Akosua Frimpomaa Darko", "deputy governor", start=("In her forty-second year", "1979")),
  occ("Akosua Frimpomaa Darko", "sat on the council of her old university", start=("1989", "1989"), end=("her death", "2011-11-22")),
  occ("Akosua Frimpomaa Darko", "chaired the Volta Savings Trust", start=("1992", "1992"), end=("1996", "1996")),
  occ("Emmanuel Tetteh", "managing director", start=("three years later", "1972")),
  occ("Joseph Addo-Yobo", "head#2", end=("May 1981", "1981-05")),
  occ("Kofi Boakye", "member of parliament for Okere", start=("2009", "2009"), end=None),
  fact("Akosua Frimpomaa Darko", "birthDate", "9 January 1938", value="1938-01-09"),
  fact("Akosua Frimpomaa Darko", "deathDate", "22 November 2011", value="2011-11-22"),
  fact("Akosua Frimpomaa Darko", "nationality", "Ghanaian"),
  fact("Akosua Frimpomaa Darko", "occupation", "economist"),
  fact("Akosua Frimpomaa Darko", "birthPlace", "Akropong"),
  fact("Akosua Frimpomaa Darko", "father", "Kwabena Darko"),
  fact("Akosua Frimpomaa Darko", "mother", "Esi Mensima"),
  fact("Kwabena Darko", "occupation", "cocoa broker"),
  fact("Esi Mensima", "occupation", "cloth trader"),
  fact("Akosua Frimpomaa Darko", "education", "Aburi Girls' School"),
  fact("Akosua Frimpomaa Darko", "education", "University of Ghana", date=("1960", "1960")),
  fact("Akosua Frimpomaa Darko", "education", "Manchester"),
  fact("Akosua Frimpomaa Darko", "spouse", "Yaw Boakye", date=("the winter of 1963", "1963")),
  fact("Akosua Frimpomaa Darko", "award", "Companion of the Star", date=("1985", "1985")),
  fact("Akosua Frimpomaa Darko", "children", "Kofi Boakye"),
  fact("Kofi Boakye", "party", "New Patriotic Party"),
  ev("appointment", "entered", ("1965", "1965"), ["Akosua Frimpomaa Darko"]),
  ev("appointment", "became", ("three years later", "1972"), ["Akosua Frimpomaa Darko"]),
  ev("appointment", "moved", ("three years later", "1972"), ["Emmanuel Tetteh"]),
  ev("appointment", "was sent", ("In her forty-second year", "1979"), ["Akosua Frimpomaa Darko"]),
  ev("appointment", "succeeded", ("May 1981", "1981-05"), ["Akosua Frimpomaa Darko", "Joseph Addo-Yobo"]),
  ev("departure", "resigned", ("June 1988", "1988-06"), ["Akosua Frimpomaa Darko"]),
  ev("communication", "told reporters", ("June 1988", "1988-06"), ["Akosua Frimpomaa Darko"]),
  ev("award", "had been made", ("1985", "1985"), ["Akosua Frimpomaa Darko"]),
)

P("d4-02", """Of the three Aasgaard brothers of Hovdal people used to say that one had the church, one the law and one the money, and that Our Lord alone knew which of them had the valley.

The eldest, Nils Aasgaard, born in 1861, was parish priest of Hovdal from 1890 and would gladly have died so, had not Bishop Thorvald Heyerdahl choked on a plum stone in the summer of 1904. Nils followed him at Nordvik that autumn and kept the see for seventeen years. His sermons, printed at his own cost, are unreadable.

Peder Aasgaard (1863–1938), who had studied law at Kristiania under protest, became district judge at Lomme in 1897. Two years later he entered the Storting for the Liberals, and when Gunnar Sylte formed his second government in March 1908 it was Peder, to general astonishment, who went into it as minister of justice. Fourteen months afterwards he was out again: he had voted against his own prime minister on the barley tariff. The court at Lomme, which he had never given up, had him until he was seventy.

Jon Aasgaard, the youngest, was neither pious nor learned. Cashier of the Hovdal Savings Bank from 1889, its director from 1900, he was mayor between 1902 and 1907 and, once the affair of the waterworks had been forgotten, for three more years from 1911.

That affair is soon told. In November 1907 an inquiry led by the county governor, Halvard Brun, found that the town's pipes had been bought out of the mayor's own warehouse. Jon resigned the same week. He was never charged; the bishop, it was whispered, had put in a word, which Brun denied to the end of his days.

Their sister Marit, who might have outdone all three, was asked twice to stand for the council and laughed both times. Jon's granddaughter, Ingeborg Aasgaard, has sat on that council since 2011.""",
  occ("Nils Aasgaard", "parish priest of Hovdal", start=("1890", "1890")),
  occ("Thorvald Heyerdahl", "Bishop", end=("the summer of 1904", "1904")),
  occ("Nils Aasgaard", "see", start=("that autumn", "1904"), end=("for seventeen years", "1921"), again=["bishop"]),
  occ("Peder Aasgaard", "district judge at Lomme", start=("1897", "1897"), end=("until he was seventy", "1933")),
  occ("Peder Aasgaard", "entered the Storting", start=("Two years later", "1899")),
  occ("Gunnar Sylte", "prime minister", start=("March 1908", "1908-03")),
  occ("Peder Aasgaard", "minister of justice", start=("March 1908", "1908-03"), end=("Fourteen months afterwards", "1909-05")),
  occ("Jon Aasgaard", "Cashier of the Hovdal Savings Bank", start=("1889", "1889")),
  occ("Jon Aasgaard", "director", start=("1900", "1900")),
  occ("Jon Aasgaard", "mayor", start=("1902", "1902"), end=("1907", "1907"), again=["mayor#2"]),
  occ("Jon Aasgaard", "mayor", start=("1911", "1911"), end=("three more years", "1914")),
  occ("Halvard Brun", "county governor", start=None, end=None),
  occ("Ingeborg Aasgaard", "sat on that council", start=("2011", "2011"), end=None),
  fact("Nils Aasgaard", "birthDate", "1861", value="1861"),
  fact("Thorvald Heyerdahl", "deathDate", "the summer of 1904", value="1904"),
  fact("Thorvald Heyerdahl", "causeOfDeath", "choked on a plum stone"),
  fact("Peder Aasgaard", "birthDate", "1863", value="1863"),
  fact("Peder Aasgaard", "deathDate", "1938", value="1938"),
  fact("Peder Aasgaard", "education", "Kristiania"),
  fact("Peder Aasgaard", "party", "Liberals"),
  fact("Nils Aasgaard", "siblings", "Peder Aasgaard"),
  fact("Nils Aasgaard", "siblings", "Jon Aasgaard"),
  fact("Nils Aasgaard", "siblings", "Marit"),
  fact("Peder Aasgaard", "siblings", "Jon Aasgaard"),
  fact("Jon Aasgaard", "relatives", "Ingeborg Aasgaard"),
  ev("appointment", "followed", ("that autumn", "1904"), ["Nils Aasgaard", "Thorvald Heyerdahl"], place="Nordvik"),
  ev("appointment", "became", ("1897", "1897"), ["Peder Aasgaard"]),
  ev("election", "entered", ("Two years later", "1899"), ["Peder Aasgaard"]),
  ev("appointment", "formed his second government", ("March 1908", "1908-03"), ["Gunnar Sylte"]),
  ev("appointment", "went into it", ("March 1908", "1908-03"), ["Peder Aasgaard"]),
  ev("departure", "was out again", ("Fourteen months afterwards", "1909-05"), ["Peder Aasgaard"]),
  ev("investigation", "inquiry", ("November 1907", "1907-11"), ["Halvard Brun", "Jon Aasgaard"]),
  ev("departure", "resigned", ("the same week", "1907-11"), ["Jon Aasgaard"]),
)

P("d4-03", """THE HARBOUR MASTERS OF PORT ELLERY

An office through its holders

The office is older than the town. When Ezra Pym, a pilot from Bristol, was named harbour master by the Company in 1764, Port Ellery had two taverns, no church and a jetty made of a wreck. Pym collected the dues in rum and drank, it is said, a third of them. He died at his post in 1779.

His son-in-law, Josiah Lark, took over as harbour master that same year and held on for a quarter of a century, through two French occupations, during each of which he went on drawing his fees. The Board of Trade dismissed him in 1804. Lark always maintained that the ledgers had been eaten by rats.

After him came four men in nine years, of whom only the names are kept. With Commander Septimus Hale, harbour master from March 1813, the modern port begins. A veteran of the Royal Navy, Hale had the mole built, the shoals marked and the brothels moved inland. From 1820 he was also a member of the Governor's Council. He gave up both places in his seventieth year, on New Year's Day 1840, and lived another decade in the white house above the quay that still carries his name.

Hale's choice for the succession had been his clerk, Thomas Amory; Sir Lionel Strood, then governor of the island, preferred his own nephew. Captain Rupert Strood was installed as master in February 1840 and lasted until the gale of October 1843, when he was found to be at the races. It was Amory, after all, who followed, and he remained harbour master for twenty-one years.

The last name on the board, that of Amory's daughter Letitia, stands there without the title. She was acting harbour master from her father's death, in November 1864, until a Harbour Commission was set up eighteen months later with a London engineer, Hugh Danvers, as its chairman. A small plaque thanks her for "assistance".""",
  occ("Ezra Pym", "harbour master", start=("1764", "1764"), end=("1779", "1779"), again=["post"]),
  occ("Josiah Lark", "harbour master#2", start=("that same year", "1779"), end=("1804", "1804")),
  occ("Septimus Hale", "harbour master#3", start=("March 1813", "1813-03"), end=("New Year's Day 1840", "1840-01-01")),
  occ("Septimus Hale", "member of the Governor's Council", start=("1820", "1820"), end=("New Year's Day 1840", "1840-01-01")),
  occ("Lionel Strood", "governor of the island", start=None, end=None),
  occ("Rupert Strood", "master#4", start=("February 1840", "1840-02"), end=("October 1843", "1843-10")),
  occ("Thomas Amory", "harbour master#4", start=("October 1843", "1843-10"), end=("November 1864", "1864-11")),
  occ("Letitia", "acting harbour master", start=("November 1864", "1864-11"), end=("eighteen months later", "1866-05")),
  occ("Hugh Danvers", "chairman", start=("eighteen months later", "1866-05")),
  fact("Ezra Pym", "occupation", "pilot"),
  fact("Ezra Pym", "deathDate", "1779", value="1779"),
  fact("Ezra Pym", "relatives", "Josiah Lark"),
  fact("Septimus Hale", "militaryService", "Royal Navy"),
  fact("Septimus Hale", "residence", "white house above the quay"),
  fact("Thomas Amory", "occupation", "clerk"),
  fact("Lionel Strood", "relatives", "Rupert Strood"),
  fact("Thomas Amory", "children", "Letitia"),
  fact("Thomas Amory", "deathDate", "November 1864", value="1864-11"),
  fact("Hugh Danvers", "occupation", "engineer"),
  ev("appointment", "was named", ("1764", "1764"), ["Ezra Pym"]),
  ev("appointment", "took over", ("that same year", "1779"), ["Josiah Lark"]),
  ev("departure", "dismissed", ("1804", "1804"), ["Josiah Lark"]),
  ev("departure", "gave up", ("New Year's Day 1840", "1840-01-01"), ["Septimus Hale"]),
  ev("appointment", "was installed", ("February 1840", "1840-02"), ["Rupert Strood"]),
  ev("appointment", "followed", None, ["Thomas Amory", "Rupert Strood"]),
)

P("d4-04", """LIMA — For six years the contract for the Quiroz dam passed from desk to desk, and at every desk, the special commission of Congress wrote on Thursday, it grew by about a tenth.

The first signature is that of Edilberto Paucar, who as regional director of irrigation in Piura approved the original tender in February 2009. Paucar, 71, an agronomist trained at La Molina, left the service in 2011 and grows mangoes. He was not accused.

The second belongs to Rocío Valdelomar Tapia. A deputy minister of agriculture from August 2011, she authorised an extra 40 million soles in her second month. Two years later she joined the board of Constructora Andes Norte, the firm that was pouring the concrete; she told the commission in April that nobody had advised her to wait. She resigned from the company on Monday.

It was under Hernán Cisneros, minister of agriculture between July 2012 and December 2014, that the cost doubled. Cisneros, a former mayor of Sullana who had come to the cabinet from the Popular Union party, flew to Madrid with the builder's chairman, Íñigo Larrauri, in May 2013. He says that he paid for his own ticket, and that the president's office ordered him to sign. He was arrested on 3 March at his sister's house in Trujillo and is held at the Ancón prison.

The commission's head, Congresswoman Yeni Huamán, said she would ask for charges against seven people. Her deputy, Raúl Osorio, has refused to put his name to the report, which he calls a settling of scores. "I was a prosecutor for fifteen years," he said, "and I know a motive when I see one."

Nothing has yet been decided about the dam. It holds, according to the engineers, about a third of the water intended, and on Sundays families from Ayabaca drive up to look at it.""",
  occ("Edilberto Paucar", "regional director of irrigation in Piura", start=None, end=("2011", "2011")),
  occ("Rocío Valdelomar Tapia", "deputy minister of agriculture", start=("August 2011", "2011-08")),
  occ("Rocío Valdelomar Tapia", "joined the board of Constructora Andes Norte", start=("Two years later", "2013"), end=("Monday", "")),
  occ("Hernán Cisneros", "minister of agriculture#2", start=("July 2012", "2012-07"), end=("December 2014", "2014-12")),
  occ("Hernán Cisneros", "mayor of Sullana", former=True),
  occ("Íñigo Larrauri", "chairman"),
  occ("Yeni Huamán", "commission's head"),
  occ("Yeni Huamán", "Congresswoman"),
  occ("Raúl Osorio", "deputy#2"),
  fact("Edilberto Paucar", "occupation", "agronomist"),
  fact("Edilberto Paucar", "education", "La Molina"),
  fact("Hernán Cisneros", "party", "Popular Union party"),
  fact("Raúl Osorio", "occupation", "prosecutor"),
  ev("departure", "left the service", ("2011", "2011"), ["Edilberto Paucar"]),
  ev("appointment", "joined", ("Two years later", "2013"), ["Rocío Valdelomar Tapia"]),
  ev("testimony", "told the commission", ("April", ""), ["Rocío Valdelomar Tapia"]),
  ev("departure", "resigned", ("Monday", ""), ["Rocío Valdelomar Tapia"]),
  ev("travel", "flew", ("May 2013", "2013-05"), ["Hernán Cisneros", "Íñigo Larrauri"], place="Madrid"),
  ev("arrest", "was arrested", ("3 March", ""), ["Hernán Cisneros"], place="Trujillo"),
)

P("d4-05", """SUVA, 14 June (Island Wire) — The prime minister of Fiji dropped three ministers on Tuesday in his second reshuffle of the year and gave the treasury to a woman who was teaching school a decade ago.

Prime Minister Jone Tavaiqia told parliament that the changes were "a tidying of the house". Asked whether an early election would follow, he smiled.

Litia Waqabaca, 44, becomes finance minister in place of Ratu Peni Nacagilevu, who had held the post since 2019. Waqabaca, born on Kadavu and educated at the University of the South Pacific, taught mathematics at Labasa until 2012, when she was elected to the town council. She has represented the Northern seat since 2018 and was assistant minister for women from 2020.

Nacagilevu, 66, is a hereditary chief and a retired colonel. He commanded the Third Battalion from 1999 to 2003, served two years as ambassador in Port Moresby and entered parliament in 2014 for the Reform Party. Diplomats had tipped him for Canberra, but he told Island Wire by telephone that he had been offered nothing and wanted nothing.

Also out are the fisheries minister, Amit Prasad Lal, and the minister for housing, Seru Bolatagane. Lal was charged in May with taking fuel vouchers; he denies it. Bolatagane, a physician, asked to go for reasons of health. His portfolio passes to Losalini Tuvuki, until now the party's whip, while fisheries goes to the attorney-general, Dev Narayan, who will keep both offices.

The opposition leader, Sitiveni Koroi, called the reshuffle "musical chairs on a sinking ferry". Koroi himself was finance minister in the previous government, from 2010 to 2013.

The new ministers were sworn in at Government House on Tuesday afternoon before President Epeli Ravuvu.""",
  occ("Jone Tavaiqia", "prime minister of Fiji", again=["Prime Minister"]),
  occ("Litia Waqabaca", "finance minister", start=("Tuesday", ""), again=["treasury"]),
  occ("Peni Nacagilevu", "post", start=("2019", "2019"), end=("Tuesday", ""), again=["finance minister"]),
  occ("Litia Waqabaca", "elected to the town council", start=("2012", "2012")),
  occ("Litia Waqabaca", "represented the Northern seat", start=("2018", "2018"), end=None),
  occ("Litia Waqabaca", "assistant minister for women", start=("2020", "2020")),
  occ("Peni Nacagilevu", "hereditary chief"),
  occ("Peni Nacagilevu", "commanded the Third Battalion", start=("1999", "1999"), end=("2003", "2003")),
  occ("Peni Nacagilevu", "ambassador in Port Moresby"),
  occ("Peni Nacagilevu", "entered parliament", start=("2014", "2014")),
  occ("Amit Prasad Lal", "fisheries minister", end=("Tuesday", "")),
  occ("Seru Bolatagane", "minister for housing", end=("Tuesday", ""), again=["portfolio"]),
  occ("Losalini Tuvuki", "portfolio", start=("Tuesday", "")),
  occ("Losalini Tuvuki", "party's whip", former=True),
  occ("Dev Narayan", "fisheries#2", start=("Tuesday", "")),
  occ("Dev Narayan", "attorney-general"),
  occ("Sitiveni Koroi", "opposition leader"),
  occ("Sitiveni Koroi", "finance minister#2", start=("2010", "2010"), end=("2013", "2013")),
  occ("Epeli Ravuvu", "President"),
  fact("Litia Waqabaca", "birthPlace", "Kadavu"),
  fact("Litia Waqabaca", "education", "University of the South Pacific"),
  fact("Peni Nacagilevu", "party", "Reform Party"),
  fact("Seru Bolatagane", "occupation", "physician"),
  ev("departure", "dropped", ("Tuesday", ""), ["Jone Tavaiqia", "Peni Nacagilevu", "Amit Prasad Lal", "Seru Bolatagane"]),
  ev("appointment", "gave", ("Tuesday", ""), ["Litia Waqabaca", "Jone Tavaiqia"]),
  ev("speech", "told parliament", None, ["Jone Tavaiqia"]),
  ev("appointment", "becomes", ("Tuesday", ""), ["Litia Waqabaca", "Peni Nacagilevu"]),
  ev("election", "was elected", ("2012", "2012"), ["Litia Waqabaca"]),
  ev("election", "entered parliament", ("2014", "2014"), ["Peni Nacagilevu"]),
  ev("communication", "told Island Wire", None, ["Peni Nacagilevu"]),
  ev("departure", "out#2", None, ["Amit Prasad Lal", "Seru Bolatagane"]),
  ev("investigation", "was charged", ("May", ""), ["Amit Prasad Lal"]),
  ev("appointment", "passes", None, ["Losalini Tuvuki", "Seru Bolatagane"]),
  ev("appointment", "goes", None, ["Dev Narayan", "Amit Prasad Lal"]),
  ev("appointment", "were sworn in", ("Tuesday afternoon", ""), ["Litia Waqabaca", "Losalini Tuvuki", "Epeli Ravuvu"], place="Government House"),
)

P("d4-06", """My aunt Zubaida never spoke of having been the first of anything. It was from a cupboard, after the funeral, that we learned of it: a framed gazette notice, face to the wall, by which Zubaida Rahim Khattak was appointed assistant commissioner of Mardan with effect from 2 October 1957.

She was then twenty-six. My grandfather, Rahim Dad Khattak, a lawyer of Peshawar, had sent her to Kinnaird College in Lahore, where she was the only girl from beyond the Indus, and she had passed into the Civil Service of Pakistan in a year in which her brother Yusuf, my father, failed. He forgave her, I think, about 1990.

Of Mardan she said only that the rest house leaked. Three years later they sent her to Abbottabad as deputy commissioner, and there she remained until the war, in the autumn of 1965, when every post in the province was reshuffled and she found herself director of rural schools at Peshawar. Her chief, the chief secretary, was a Mr Gilani, who addressed her as "sir". My father swore that Gilani wept when she was moved; she herself said that it was hay fever.

She married late, in her forty-second year, in January 1973. He was a widower, Brigadier Anwar Jan, who had commanded the Khyber garrison and who grew roses. A minister offered her the women's division that spring. She turned it down because of the roses.

From 1975 she was a member of the Public Service Commission, and for the last two years of her term, which ran out in 1980, its chairman. Whoever now meets an officer of that generation will be told that she could not be lied to. A school at Swabi was to be named after her, but the plan was dropped.

She died on 11 May 2004, with the window open, in Abbottabad.""",
  occ("Zubaida Rahim Khattak", "assistant commissioner of Mardan", start=("2 October 1957", "1957-10-02"), end=("Three years later", "1960")),
  occ("Zubaida Rahim Khattak", "deputy commissioner", start=("Three years later", "1960"), end=("the autumn of 1965", "1965")),
  occ("Zubaida Rahim Khattak", "director of rural schools", start=("the autumn of 1965", "1965")),
  occ("Gilani", "chief secretary"),
  occ("Anwar Jan", "commanded the Khyber garrison"),
  occ("Zubaida Rahim Khattak", "member of the Public Service Commission", start=("1975", "1975"), end=("1980", "1980")),
  occ("Zubaida Rahim Khattak", "chairman", start=("the last two years of her term", "1978"), end=("1980", "1980")),
  fact("Zubaida Rahim Khattak", "father", "Rahim Dad Khattak"),
  fact("Rahim Dad Khattak", "occupation", "lawyer"),
  fact("Rahim Dad Khattak", "residence", "Peshawar"),
  fact("Zubaida Rahim Khattak", "education", "Kinnaird College"),
  fact("Zubaida Rahim Khattak", "siblings", "Yusuf"),
  fact("Zubaida Rahim Khattak", "spouse", "Anwar Jan", date=("January 1973", "1973-01")),
  fact("Zubaida Rahim Khattak", "deathDate", "11 May 2004", value="2004-05-11"),
  fact("Zubaida Rahim Khattak", "deathPlace", "Abbottabad#2"),
  ev("appointment", "was appointed", ("2 October 1957", "1957-10-02"), ["Zubaida Rahim Khattak"]),
  ev("appointment", "sent her#2", ("Three years later", "1960"), ["Zubaida Rahim Khattak"]),
  ev("appointment", "found herself", ("the autumn of 1965", "1965"), ["Zubaida Rahim Khattak"]),
)
P("d4-07", """The governor rises at four. By five he has walked to the shrine and back, by six he has read the fishing reports, and by seven, say the people who work for Kenji Morishita, nobody in the prefecture of Kuroura is safe.

Morishita, who will be sixty-eight in October, has governed this strip of coast since the spring of 2011. He came to it as an outsider. Born in Osaka to a bus driver and a seamstress, he read law at Kyoto, went into the Construction Ministry at the bottom and climbed, rung by rung, to director of the rivers bureau, a post that he reached in 2002 and left, slamming the door, two years afterwards. What had happened was a dam. He had written in a memorandum that it was not needed; the memorandum was in the newspapers within the week.

"I did not leak it," he told me over tea. "I left it on the copier." His minister at the time, Takeo Arisugawa, has another version. According to Arisugawa, now speaker of the upper house, Morishita offered his resignation three times before anyone could be found to accept it.

Out of office, he taught at a private college in Nara and wrote a column. Then Governor Shoichi Hamada of Kuroura died of a stroke, eleven months before the end of his fifth term, and a fishermen's union, having been refused by a wrestler and an actress, telephoned Morishita. He won by 812 votes. He was returned in 2015 without an opponent and re-elected four years later.

His wife, the potter Yuko Segawa, whom he married in 1985, stays in Kyoto. "He writes," she says. Their daughter Aya sits on the city council there and belongs to the Greens, who want the Kuroura harbour closed.

Will he stand for a fourth term? There is talk of a cabinet seat. "I am told I would make a good lighthouse," the governor says, and looks at his watch.""",
  occ("Kenji Morishita", "governed this strip of coast", start=("the spring of 2011", "2011"), end=None, again=["governor", "governor#2"]),
  occ("Kenji Morishita", "director of the rivers bureau", start=("2002", "2002"), end=("two years afterwards", "2004"), again=["post"]),
  occ("Takeo Arisugawa", "minister", former=True),
  occ("Takeo Arisugawa", "speaker of the upper house", start=None, end=None),
  occ("Shoichi Hamada", "Governor"),
  occ("Aya", "sits on the city council"),
  fact("Kenji Morishita", "birthPlace", "Osaka"),
  fact("Kenji Morishita", "education", "Kyoto"),
  fact("Shoichi Hamada", "causeOfDeath", "stroke"),
  fact("Kenji Morishita", "spouse", "Yuko Segawa", date=("1985", "1985")),
  fact("Yuko Segawa", "occupation", "potter"),
  fact("Yuko Segawa", "residence", "Kyoto#2"),
  fact("Kenji Morishita", "children", "Aya"),
  fact("Aya", "party", "Greens"),
  ev("appointment", "reached", ("2002", "2002"), ["Kenji Morishita"]),
  ev("departure", "left", ("two years afterwards", "2004"), ["Kenji Morishita"]),
  ev("disclosure", "was in the newspapers", ("within the week", ""), ["Kenji Morishita"]),
  ev("communication", "told me", None, ["Kenji Morishita"]),
  ev("departure", "offered his resignation", None, ["Kenji Morishita"], status="claimed"),
  ev("communication", "telephoned", None, ["Kenji Morishita"]),
  ev("election", "won", ("the spring of 2011", "2011"), ["Kenji Morishita"]),
  ev("election", "was returned", ("2015", "2015"), ["Kenji Morishita"]),
  ev("election", "re-elected", ("four years later", "2019"), ["Kenji Morishita"]),
)

P("d4-08", """The fortunes of the house of Barzizza-Contin may be told in seven dates.

It begins in 1571, when Marco Contin, a salt merchant of Chioggia, lends the Republic six thousand ducats. The following spring he is admitted to its Great Council. He is fifty and cannot spell.

In 1598 his son, Alvise Contin, becomes podestà of Feltre. Nothing happened there in the sixteen months for which he held the place, and the town put up a tablet to thank him.

Alvise's own son, Zuane Contin, born in 1590, is the glory of the family. Captain of the Gulf at thirty, duke of Candia between 1634 and 1637, he comes home to be chosen procurator of Saint Mark's in January 1640, and procurator he remains until plague, the fever or, as the Turks preferred to think, remorse carries him off nine years later. His rival Piero Barzizza, who had served as bailo at Constantinople from 1631 to 1636 and had wanted the procuracy for himself, gives the funeral oration. In the summer of 1650 he marries the widow, Lucrezia Nani.

1669 brings the fall of Candia. Its last proveditor, Marcantonio Barzizza-Contin, Lucrezia's child by Piero, is tried for cowardice that winter and acquitted by three votes.

In 1684 the acquitted man is back: the Senate sends him to the Morea as commissary of the galleys. He falls at Coron on 11 August of the next year.

In 1741 a nun of the family, Mother Angela Barzizza-Contin, is elected abbess of San Zaccaria, over the protest of the patriarch, Francesco Correr, who had a cousin in mind.

And in May 1797 the last male of the line, Ferigo, votes with the rest of the Great Council for its own end. He became a French official, of all things: until 1805 he was inspector of lagoons. The palace is now a hotel.""",
  occ("Marco Contin", "Great Council", start=("The following spring", "1572")),
  occ("Alvise Contin", "podestà of Feltre", start=("1598", "1598"), end=("sixteen months", ""), again=["place"]),
  occ("Zuane Contin", "Captain of the Gulf", start=("at thirty", "1620")),
  occ("Zuane Contin", "duke of Candia", start=("1634", "1634"), end=("1637", "1637")),
  occ("Zuane Contin", "procurator of Saint Mark's", start=("January 1640", "1640-01"), end=("nine years later", "1649"), again=["procurator#2"]),
  occ("Piero Barzizza", "bailo at Constantinople", start=("1631", "1631"), end=("1636", "1636")),
  occ("Marcantonio Barzizza-Contin", "proveditor", end=("1669", "1669")),
  occ("Marcantonio Barzizza-Contin", "commissary of the galleys", start=("1684", "1684"), end=("11 August of the next year", "1685-08-11")),
  occ("Angela Barzizza-Contin", "abbess of San Zaccaria", start=("1741", "1741")),
  occ("Francesco Correr", "patriarch"),
  occ("Ferigo", "Great Council#2", end=("May 1797", "1797-05")),
  occ("Ferigo", "inspector of lagoons", end=("1805", "1805"), again=["French official"]),
  fact("Marco Contin", "occupation", "salt merchant"),
  fact("Marco Contin", "residence", "Chioggia"),
  fact("Marco Contin", "children", "Alvise Contin"),
  fact("Alvise Contin", "children", "Zuane Contin"),
  fact("Zuane Contin", "birthDate", "1590", value="1590"),
  fact("Zuane Contin", "deathDate", "nine years later", value="1649"),
  fact("Zuane Contin", "spouse", "Lucrezia Nani"),
  fact("Piero Barzizza", "spouse", "Lucrezia Nani", date=("the summer of 1650", "1650")),
  fact("Lucrezia Nani", "children", "Marcantonio Barzizza-Contin"),
  fact("Piero Barzizza", "children", "Marcantonio Barzizza-Contin"),
  fact("Marcantonio Barzizza-Contin", "deathDate", "11 August of the next year", value="1685-08-11"),
  fact("Marcantonio Barzizza-Contin", "deathPlace", "Coron"),
  fact("Angela Barzizza-Contin", "occupation", "nun"),
  ev("appointment", "is admitted", ("The following spring", "1572"), ["Marco Contin"]),
  ev("appointment", "becomes", ("1598", "1598"), ["Alvise Contin"]),
  ev("appointment", "chosen", ("January 1640", "1640-01"), ["Zuane Contin"]),
  ev("speech", "funeral oration", None, ["Piero Barzizza"]),
  ev("investigation", "is tried", ("that winter", "1669"), ["Marcantonio Barzizza-Contin"]),
  ev("appointment", "sends him", ("1684", "1684"), ["Marcantonio Barzizza-Contin"], place="Morea"),
  ev("election", "is elected", ("1741", "1741"), ["Angela Barzizza-Contin"]),
  ev("appointment", "became", None, ["Ferigo"]),
)

P("d4-09", """Nikephoros Balantes (died 19 June 934) was a Byzantine courtier and general of Armenian descent who governed the theme of Hagiopolis for eleven years.

Origins

Nothing certain is known of his youth. A late chronicle makes him the son of a muleteer of Koloneia; the letters of the patriarch Stephen, who was his enemy and ought to have known, say that his father was the protospatharios Gregory Balantes. He had at least two brothers, Bardas and Theophylact, and was made a eunuch as a boy.

Career

Balantes entered the palace under the empress Zoe Kallista and was keeper of the wardrobe by 915. When the empress was shut up in a convent four years later he kept both his head and his office, for which his contemporaries did not forgive him. In 923 the new emperor, Romanos Makres, sent him east as strategos of Hagiopolis in place of Leo Argyropoulos, who had lost an army and, the next winter, his eyes.

There Balantes surprised everyone. He rebuilt the walls, hanged the tax-farmers and in the spring of 927 took Melitopolis from the emir Abu Hafs, whom he sent to the capital in a cart. The emperor rewarded him with the rank of patrikios. From 930 he was at the same time domestic of the Schools, the highest command that a eunuch of his day ever held; he laid it down after two years, pleading his age, but retained the theme until his death.

Death and succession

He died of a fever before the walls of Samaria. His brother Bardas, who until then had been tourmarch of Arka, followed him as strategos and was recalled within a year. Theophylact, the third, was metropolitan of Kaisareia from 931.

Historians have been unkind to Balantes. Some think the Melitopolis campaign the work of his deputy, John Kourtikes, but the charters do not bear them out.""",
  occ("Nikephoros Balantes", "keeper of the wardrobe", start=None, end=None, again=["office"]),
  occ("Zoe Kallista", "empress", end=("four years later", "0919"), again=["empress#2"]),
  occ("Nikephoros Balantes", "strategos of Hagiopolis", start=("923", "0923"), end=("his death", "0934-06-19"), again=["governed the theme of Hagiopolis", "theme#2"]),
  occ("Romanos Makres", "emperor", again=["emperor#2"]),
  occ("Leo Argyropoulos", "strategos of Hagiopolis", end=("923", "0923")),
  occ("Stephen", "patriarch"),
  occ("Abu Hafs", "emir"),
  occ("Nikephoros Balantes", "domestic of the Schools", start=("930", "0930"), end=("after two years", "0932"), again=["highest command"]),
  occ("Bardas", "tourmarch of Arka", former=True),
  occ("Bardas", "strategos#2", start=("his death", "0934-06-19"), end=("within a year", "0935")),
  occ("Theophylact", "metropolitan of Kaisareia", start=("931", "0931")),
  occ("John Kourtikes", "deputy"),
  fact("Nikephoros Balantes", "deathDate", "19 June 934", value="0934-06-19"),
  fact("Nikephoros Balantes", "deathPlace", "Samaria"),
  fact("Nikephoros Balantes", "causeOfDeath", "fever"),
  fact("Nikephoros Balantes", "nationality", "Byzantine"),
  fact("Nikephoros Balantes", "ethnicity", "Armenian"),
  fact("Nikephoros Balantes", "occupation", "courtier"),
  fact("Nikephoros Balantes", "occupation", "general"),
  fact("Nikephoros Balantes", "award", "patrikios"),
  fact("Nikephoros Balantes", "siblings", "Bardas"),
  fact("Nikephoros Balantes", "siblings", "Theophylact"),
  ev("departure", "was shut up", ("four years later", "0919"), ["Zoe Kallista"]),
  ev("appointment", "sent him", ("923", "0923"), ["Nikephoros Balantes", "Romanos Makres"]),
  ev("award", "rewarded", None, ["Nikephoros Balantes", "Romanos Makres"]),
  ev("departure", "laid it down", ("after two years", "0932"), ["Nikephoros Balantes"]),
  ev("appointment", "followed him", None, ["Bardas", "Nikephoros Balantes"]),
  ev("departure", "was recalled", ("within a year", "0935"), ["Bardas"]),
)

P("d4-10", """Maeve Tuohy, who has died aged 91, spent forty years persuading other people to sit down at the same table, and said towards the end that she had never much liked tables.

She was born in Ennis on 3 February 1926, one of nine children of a railway guard, Michael Tuohy. At sixteen she went to work in a Limerick shirt factory; at nineteen she was its shop steward, and in 1951 the Garment Workers' Union took her on as an organiser. Her marriage in 1953 to Dermot Lacey, a schoolteacher, ought by the custom of the day to have ended all that. She kept her job and her name.

In 1964 she was elected general secretary of the union, beating her own predecessor, Paddy Shanahan, by eleven votes. She held the position for eighteen years. They were years of closures, and she buried, as she put it, more factories than most people have entered. From 1970 to 1973 she was in addition president of the Congress of Trade Unions, the first woman in that chair.

A Labour member since girlhood, she had refused four times to stand for the Dáil. The Seanad was another matter: "It is warm, and nobody listens." She sat there from 1977 until 1987 on the labour panel, and chaired its committee on women's pay for the last five of those years. The taoiseach of the time, Fergus Halpin, considered her for the cabinet and thought better of it.

In retirement she lived at Lahinch, swam daily, and served as a governor of the University of Limerick. The university gave her an honorary doctorate in 1998.

Her husband died in 1990. She is survived by three daughters, of whom the eldest, Sinéad Lacey, is ambassador to Denmark, and by her brother Con, parish priest of Kilrush.

Maeve Tuohy, trade unionist, born 3 February 1926; died 30 August 2017.""",
  occ("Maeve Tuohy", "shop steward", start=("at nineteen", "1945")),
  occ("Maeve Tuohy", "organiser", start=("1951", "1951")),
  occ("Maeve Tuohy", "general secretary of the union", start=("1964", "1964"), end=("eighteen years", "1982"), again=["position"]),
  occ("Paddy Shanahan", "general secretary of the union", end=("1964", "1964")),
  occ("Maeve Tuohy", "president of the Congress of Trade Unions", start=("1970", "1970"), end=("1973", "1973"), again=["chair"]),
  occ("Maeve Tuohy", "Seanad", start=("1977", "1977"), end=("1987", "1987")),
  occ("Maeve Tuohy", "chaired its committee on women's pay", start=("the last five of those years", "1982"), end=("1987", "1987")),
  occ("Fergus Halpin", "taoiseach", former=True),
  occ("Maeve Tuohy", "governor of the University of Limerick"),
  occ("Sinéad Lacey", "ambassador to Denmark", start=None, end=None),
  occ("Con", "parish priest of Kilrush", start=None, end=None),
  fact("Maeve Tuohy", "birthDate", "3 February 1926", value="1926-02-03"),
  fact("Maeve Tuohy", "birthPlace", "Ennis"),
  fact("Maeve Tuohy", "deathDate", "30 August 2017", value="2017-08-30"),
  fact("Maeve Tuohy", "father", "Michael Tuohy"),
  fact("Michael Tuohy", "occupation", "railway guard"),
  fact("Maeve Tuohy", "spouse", "Dermot Lacey", date=("1953", "1953")),
  fact("Dermot Lacey", "occupation", "schoolteacher"),
  fact("Dermot Lacey", "deathDate", "1990", value="1990"),
  fact("Maeve Tuohy", "party", "Labour"),
  fact("Maeve Tuohy", "residence", "Lahinch"),
  fact("Maeve Tuohy", "award", "honorary doctorate", date=("1998", "1998")),
  fact("Maeve Tuohy", "children", "Sinéad Lacey"),
  fact("Maeve Tuohy", "siblings", "Con#2"),
  fact("Maeve Tuohy", "occupation", "trade unionist"),
  ev("appointment", "took her on", ("1951", "1951"), ["Maeve Tuohy"]),
  ev("election", "was elected", ("1964", "1964"), ["Maeve Tuohy", "Paddy Shanahan"]),
  ev("election", "beating", ("1964", "1964"), ["Maeve Tuohy", "Paddy Shanahan"]),
  ev("award", "gave her", ("1998", "1998"), ["Maeve Tuohy"]),
)

P("d4-11", """Hilarión Antezana Quiroga (Tarata, 21 October 1829 – Arica, 14 February 1894) was a Bolivian soldier and politician, the eighteenth president of the republic.

Early life

The son of a muleteer, Antezana enlisted in the Chasseurs of Cochabamba at fifteen. He learned to read in the barracks. By 1857 he was a captain, and in that year he married Juana Prudencio, whose family never received him.

Rise

The turn in his fortunes was the mutiny of 1864. Sent to put it down, Antezana joined it; the victorious General Melchor Urdininea made him prefect of Potosí in January 1865 and, eighteen months later, minister of war. He was a hard administrator and, by the standard of his day, an honest one. When Urdininea was shot at the theatre on 9 May 1870, the congress at Sucre chose as provisional president the head of the supreme court, the jurist Tomás Baldivieso, but the army was with its minister. On 2 June Baldivieso went home and Antezana moved into the palace.

Presidency

He ruled for five years, nine months and some days. A constitution was written in his second year, under which he was duly elected in August 1872 against a candidate who had already left the country. The railway to the coast was planned and not built. His brother Casto, director of the mint from 1871, became so rich that a special decree was needed to pay him.

Fall and exile

In March 1876, while he was reviewing troops at Oruro, a colonel of twenty-nine, Nataniel Eguino, took the capital without a shot. Antezana left for Tacna the same night. He is said to have been offered the legation in Lima by his successor and to have torn the letter up. For the rest of his life he kept a shop at Arica, where a street has his name.

He is remembered chiefly for his moustache.""",
  occ("Hilarión Antezana Quiroga", "president of the republic", start=("2 June", "1870-06-02"), end=("March 1876", "1876-03"), again=["ruled"]),
  occ("Hilarión Antezana Quiroga", "prefect of Potosí", start=("January 1865", "1865-01")),
  occ("Hilarión Antezana Quiroga", "minister of war", start=("eighteen months later", "1866-07"), again=["minister#2"]),
  occ("Tomás Baldivieso", "provisional president", start=None, end=("2 June", "1870-06-02")),
  occ("Tomás Baldivieso", "head of the supreme court"),
  occ("Casto", "director of the mint", start=("1871", "1871")),
  fact("Hilarión Antezana Quiroga", "birthDate", "21 October 1829", value="1829-10-21"),
  fact("Hilarión Antezana Quiroga", "birthPlace", "Tarata"),
  fact("Hilarión Antezana Quiroga", "deathDate", "14 February 1894", value="1894-02-14"),
  fact("Hilarión Antezana Quiroga", "deathPlace", "Arica"),
  fact("Hilarión Antezana Quiroga", "nationality", "Bolivian"),
  fact("Hilarión Antezana Quiroga", "occupation", "soldier"),
  fact("Hilarión Antezana Quiroga", "occupation", "politician"),
  fact("Hilarión Antezana Quiroga", "militaryService", "Chasseurs of Cochabamba"),
  fact("Hilarión Antezana Quiroga", "spouse", "Juana Prudencio", date=("in that year", "1857")),
  fact("Hilarión Antezana Quiroga", "residence", "Arica#2"),
  fact("Hilarión Antezana Quiroga", "siblings", "Casto"),
  fact("Melchor Urdininea", "deathDate", "9 May 1870", value="1870-05-09"),
  fact("Melchor Urdininea", "causeOfDeath", "shot"),
  fact("Tomás Baldivieso", "occupation", "jurist"),
  ev("appointment", "made him", ("January 1865", "1865-01"), ["Hilarión Antezana Quiroga", "Melchor Urdininea"]),
  ev("appointment", "chose", None, ["Tomás Baldivieso"]),
  ev("departure", "went home", ("2 June", "1870-06-02"), ["Tomás Baldivieso"]),
  ev("appointment", "moved into the palace", ("2 June", "1870-06-02"), ["Hilarión Antezana Quiroga"]),
  ev("election", "was duly elected", ("August 1872", "1872-08"), ["Hilarión Antezana Quiroga"]),
  ev("travel", "left#2", ("the same night", "1876-03"), ["Hilarión Antezana Quiroga"], place="Tacna"),
)

P("d4-12", """PRESS RELEASE

University of Kallavesi
Kuopio, 18 May 2020

Professor Päivi Rautakoski to lead the University of Kallavesi

The board of the University of Kallavesi has today appointed Professor Päivi Rautakoski as rector for the term from 1 August 2020 to 31 July 2025. She will succeed Professor Heikki Ojamäki, rector since 2010, who announced in January that he would not seek a third term.

Rautakoski, a Finnish limnologist, is at present vice-rector for research, a task she has carried since 2016. She was born in Iisalmi in 1967, graduated from the University of Oulu in 1991 and received her doctorate from Uppsala University five years later. After a decade at the Lake Institute, whose director she became in 2003, she was called to the chair of freshwater ecology at Kallavesi in the autumn of 2008. Between 2012 and 2015 she was dean of the Faculty of Science.

"I have known lakes to freeze overnight, but never a university," Rautakoski says. "We shall not be hurrying."

The chair of the board, Mining Counsellor Lasse Ketola, said that the choice had been unanimous. There were twenty-two applicants, among them two sitting rectors.

Rautakoski is a member of the Academy of Sciences and, since last year, chairs the Nordic Council for Water Research. In 2014 the president of the republic made her a Knight of the White Rose. She is married to the composer Antti Louhela and has two sons.

Professor Ojamäki, a historian, came to the rectorship from the Ministry of Education, where he had been head of the universities department for six years. He will return to his study of the tar trade.

The post of vice-rector will be declared open in June. The ceremony of installation is planned for September, weather and epidemic permitting.

Further information: Sanna Miettunen, head of communications""",
  occ("Päivi Rautakoski", "rector", start=("1 August 2020", "2020-08-01"), end=("31 July 2025", "2025-07-31"), again=["lead the University of Kallavesi"]),
  occ("Heikki Ojamäki", "rector#2", start=("2010", "2010"), end=("1 August 2020", "2020-08-01"), again=["rectorship"]),
  occ("Päivi Rautakoski", "vice-rector for research", start=("2016", "2016"), end=None, again=["task"]),
  occ("Päivi Rautakoski", "director", start=("2003", "2003")),
  occ("Päivi Rautakoski", "chair of freshwater ecology", start=("the autumn of 2008", "2008")),
  occ("Päivi Rautakoski", "dean of the Faculty of Science", start=("2012", "2012"), end=("2015", "2015")),
  occ("Lasse Ketola", "chair of the board"),
  occ("Päivi Rautakoski", "member of the Academy of Sciences"),
  occ("Päivi Rautakoski", "chairs the Nordic Council for Water Research", start=("last year", "2019"), end=None),
  occ("Heikki Ojamäki", "head of the universities department", start=("six years", "2004"), end=("2010", "2010")),
  occ("Sanna Miettunen", "head of communications"),
  fact("Päivi Rautakoski", "nationality", "Finnish"),
  fact("Päivi Rautakoski", "occupation", "limnologist"),
  fact("Päivi Rautakoski", "birthPlace", "Iisalmi"),
  fact("Päivi Rautakoski", "birthDate", "1967", value="1967"),
  fact("Päivi Rautakoski", "education", "University of Oulu", date=("1991", "1991")),
  fact("Päivi Rautakoski", "education", "Uppsala University", date=("five years later", "1996")),
  fact("Päivi Rautakoski", "award", "Knight of the White Rose", date=("2014", "2014")),
  fact("Päivi Rautakoski", "spouse", "Antti Louhela"),
  fact("Antti Louhela", "occupation", "composer"),
  fact("Heikki Ojamäki", "occupation", "historian"),
  ev("appointment", "to lead", ("1 August 2020", "2020-08-01"), ["Päivi Rautakoski"]),
  ev("appointment", "appointed", ("today", "2020-05-18"), ["Päivi Rautakoski"]),
  ev("appointment", "succeed", ("1 August 2020", "2020-08-01"), ["Päivi Rautakoski", "Heikki Ojamäki"]),
  ev("communication", "announced", ("January", "2020-01"), ["Heikki Ojamäki"]),
  ev("appointment", "became", ("2003", "2003"), ["Päivi Rautakoski"]),
  ev("appointment", "was called", ("the autumn of 2008", "2008"), ["Päivi Rautakoski"]),
  ev("award", "made her", ("2014", "2014"), ["Päivi Rautakoski"]),
)
P("d4-13", """Gaius Vettonius Nasica was a Roman senator of the second century BC, consul in 157 BC and for twenty-two years a member of the college of augurs.

Family

The Vettonii came from Praeneste, where a grandfather had been praetor of the town and an oil merchant. Nasica's father, Lucius Vettonius, was the first of them to sit in the Senate. An elder brother, Sextus Vettonius, fell in Liguria as a military tribune in 173 BC. Nasica married Fulvia, daughter of the consul Marcus Fulvius Pera.

Career

As quaestor in 171 BC he served under the praetor Quintus Maenius in Sardinia and brought home, to the scandal of the city, a surplus. Curule aedile five years later, he gave games at which nobody was killed. He was praetor in 162 BC with the province of Nearer Spain, which he governed until 160 BC; the Lusones honoured him with a statue, and a tribune of the plebs, Publius Rutilius Varus, prosecuted him for it. The court acquitted him in an afternoon.

Nasica was elected to the consulship of 157 BC at his second attempt, together with Titus Annius Cordus, a man with whom he was not on speaking terms. The pair divided Italy between them and met, the story goes, only at sacrifices. Sent to Pergamum at the head of an embassy in 154 BC, he heard both kings, dined with neither, and reported to the Senate on his return that the war was about a bath-house.

He had been co-opted as augur in 166 BC in place of his father-in-law, and kept the priesthood until he died, in the summer of 144 BC, at his farm near Tibur. He was urged to seek the censorship but thought it a post for the young.

Reputation

Later writers quote him chiefly on cabbages. The road that is called after the Vettonii is two centuries younger.""",
  occ("Gaius Vettonius Nasica", "consul", start=("157 BC", "-0157"), end=None, again=["consulship"]),
  occ("Gaius Vettonius Nasica", "augur#2", start=("166 BC", "-0166"), end=("until he died", "-0144"), again=["member of the college of augurs", "priesthood"]),
  occ("Gaius Vettonius Nasica", "senator"),
  occ("Lucius Vettonius", "sit in the Senate"),
  occ("Sextus Vettonius", "military tribune", end=("173 BC", "-0173")),
  occ("Marcus Fulvius Pera", "consul#2"),
  occ("Marcus Fulvius Pera", "augur#2", end=("166 BC", "-0166")),
  occ("Gaius Vettonius Nasica", "quaestor", start=("171 BC", "-0171")),
  occ("Quintus Maenius", "praetor#2"),
  occ("Gaius Vettonius Nasica", "Curule aedile", start=("five years later", "-0166")),
  occ("Gaius Vettonius Nasica", "praetor#3", start=("162 BC", "-0162")),
  occ("Gaius Vettonius Nasica", "province of Nearer Spain", start=("162 BC", "-0162"), end=("160 BC", "-0160")),
  occ("Publius Rutilius Varus", "tribune of the plebs"),
  occ("Titus Annius Cordus", "consulship", start=("157 BC#2", "-0157")),
  occ("Gaius Vettonius Nasica", "head of an embassy", start=("154 BC", "-0154")),
  fact("Gaius Vettonius Nasica", "nationality", "Roman"),
  fact("Gaius Vettonius Nasica", "father", "Lucius Vettonius"),
  fact("Gaius Vettonius Nasica", "spouse", "Fulvia"),
  fact("Marcus Fulvius Pera", "children", "Fulvia"),
  fact("Gaius Vettonius Nasica", "deathDate", "the summer of 144 BC", value="-0144"),
  fact("Gaius Vettonius Nasica", "deathPlace", "Tibur"),
  fact("Gaius Vettonius Nasica", "award", "statue"),
  fact("Gaius Vettonius Nasica", "siblings", "Sextus Vettonius"),
  ev("award", "honoured", None, ["Gaius Vettonius Nasica"]),
  ev("meeting", "met", None, ["Gaius Vettonius Nasica", "Titus Annius Cordus"], status="claimed"),
  ev("investigation", "prosecuted", None, ["Publius Rutilius Varus", "Gaius Vettonius Nasica"]),
  ev("election", "was elected", ("157 BC#2", "-0157"), ["Gaius Vettonius Nasica", "Titus Annius Cordus"]),
  ev("travel", "Sent", ("154 BC", "-0154"), ["Gaius Vettonius Nasica"], place="Pergamum"),
  ev("speech", "reported to the Senate", ("on his return", ""), ["Gaius Vettonius Nasica"]),
  ev("appointment", "co-opted", ("166 BC", "-0166"), ["Gaius Vettonius Nasica", "Marcus Fulvius Pera"]),
)

P("d4-14", """Of the six men who held the salt and iron commission in the reign of the Martial Emperor, only Pei Zhongyan died in his bed, and he had been banished twice.

He was a native of Wenxi, the second son of a district magistrate, Pei Kuan, who taught him the classics with a stick. In 806, at twenty-two, he passed the metropolitan examination in the same list as his lifelong enemy Lu Ji. Lu went to the Hanlin Academy; Pei, who had the better verses but the worse handwriting, was given the post of sheriff at Weinan. It was to be nine years before he saw the capital again, and then as an investigating censor.

The turning came in 817. The chief minister Wei Hong had sent Lu, by now vice-minister of revenue, to audit the granaries of the southeast, and Pei was ordered to go with him. What the two found they reported separately. Lu's memorial blamed the peasants. Pei's, handed up a fortnight later, blamed Wei Hong. In the eleventh month Wei was dismissed and Lu sent down to Chaozhou as prefect, where he perished of swamp fever; but Pei, who had made too many people right, found himself the following spring prefect of Qianzhou, which is no nearer to anywhere.

Recalled in 824 by a new emperor, he was for a year vice-director of the Chancellery. Then he got the salt and iron commission, and with it the hatred of every merchant from Yangzhou to the sea. He kept it, with one interruption – a few months in 829, when he was again on the road to the south before the order was cancelled – until 833. In his last years, as junior guardian of the heir apparent, he lived in Luoyang and grew chrysanthemums. There were people who wished him made chief minister. He died in 839. His son Pei Yan, later military governor of Jingnan, collected his papers and burnt the verses.""",
  occ("Pei Kuan", "district magistrate"),
  occ("Lu Ji", "Hanlin Academy"),
  occ("Pei Zhongyan", "sheriff at Weinan", start=("806", "0806"), end=None, again=["post"]),
  occ("Pei Zhongyan", "investigating censor", start=("nine years", "0815")),
  occ("Wei Hong", "chief minister", end=("the eleventh month", "0817")),
  occ("Lu Ji", "vice-minister of revenue", start=None, end=("the eleventh month", "0817")),
  occ("Lu Ji", "prefect", start=("the eleventh month", "0817")),
  occ("Pei Zhongyan", "prefect of Qianzhou", start=("the following spring", "0818"), end=("824", "0824")),
  occ("Pei Zhongyan", "vice-director of the Chancellery", start=("824", "0824"), end=("for a year", "0825")),
  occ("Pei Zhongyan", "salt and iron commission#2", start=("for a year", "0825"), end=("833", "0833"), again=["salt and iron commission"]),
  occ("Pei Zhongyan", "junior guardian of the heir apparent", start=None, end=None),
  occ("Pei Yan", "military governor of Jingnan"),
  fact("Pei Zhongyan", "birthPlace", "Wenxi"),
  fact("Pei Zhongyan", "father", "Pei Kuan"),
  fact("Pei Zhongyan", "residence", "Luoyang"),
  fact("Pei Zhongyan", "deathDate", "839", value="0839"),
  fact("Pei Zhongyan", "children", "Pei Yan"),
  fact("Lu Ji", "deathPlace", "Chaozhou"),
  fact("Lu Ji", "causeOfDeath", "swamp fever"),
  ev("appointment", "went to", None, ["Lu Ji"]),
  ev("appointment", "was given", None, ["Pei Zhongyan"]),
  ev("travel", "had sent", ("817", "0817"), ["Lu Ji", "Wei Hong"]),
  ev("disclosure", "reported", ("817", "0817"), ["Pei Zhongyan", "Lu Ji"]),
  ev("communication", "handed up", ("a fortnight later", "0817"), ["Pei Zhongyan"]),
  ev("departure", "was dismissed", ("the eleventh month", "0817"), ["Wei Hong"]),
  ev("appointment", "sent down", ("the eleventh month", "0817"), ["Lu Ji"], place="Chaozhou"),
  ev("appointment", "found himself", ("the following spring", "0818"), ["Pei Zhongyan"]),
  ev("departure", "Recalled", ("824", "0824"), ["Pei Zhongyan"]),
  ev("appointment", "got", ("for a year", "0825"), ["Pei Zhongyan"]),
)

P("d4-15", """In the gallery of the old secretariat at Vellipuram hang three portraits, all of them bad, of three diwans out of one house. The Subbaraya Iyengars did not rule the state of Vellipuram, but for sixty of the ninety years before its end somebody of that name was writing the letters of the man who did.

The first, Seshadri Subbaraya Iyengar, was born in 1812 in the temple village of Tirukkavur, and came to court as a translator. Raja Veera Kesava made him diwan in 1849. He was then thirty-seven and had never seen a railway; when he retired, after eighteen years, he had built one. The government of Madras conferred on him the title of Rai Bahadur in 1861.

His son Ramaswami, by contrast, disliked work. He was chief justice of the state court when the old raja died, in 1881, and the young one, Veera Marthanda, who liked company at chess, called him to his father's desk. The resident, Colonel Edgar Moyle, wrote to Madras that "the diwan rises at noon". Nine years on, the treasury being empty, the same Moyle had him put out, and an outsider from Mysore, T. Raghavan, was diwan for the rest of the decade.

Nobody expected a third. Seshadri Rajagopal, Ramaswami's nephew, had read mathematics at Cambridge and been since 1903 a professor in Presidency College, Madras, when in February 1913 a telegram made him diwan. He served three rulers in the next twenty-nine years. He opened the temples, closed the distilleries, bored two conferences in London and, on his last day in office, 31 March 1942, is supposed to have asked a clerk the way to the lift.

A great-niece of his, Mrs Kamala Sundaram, today keeps the family papers in Chennai. She was a judge of the High Court until 2009, and finds them, she says, no worse than the law reports.""",
  occ("Seshadri Subbaraya Iyengar", "diwan#2", start=("1849", "1849"), end=("eighteen years", "1867")),
  occ("Veera Kesava", "Raja", end=("1881", "1881"), again=["raja"]),
  occ("Ramaswami", "chief justice of the state court", end=("1881", "1881")),
  occ("Ramaswami", "diwan#3", start=("1881", "1881"), end=("Nine years on", "1890"), again=["his father's desk"]),
  occ("Edgar Moyle", "resident"),
  occ("Veera Marthanda", "raja", start=("1881", "1881")),
  occ("T. Raghavan", "diwan#4", start=("Nine years on", "1890"), end=("the rest of the decade", "")),
  occ("Seshadri Rajagopal", "professor in Presidency College", start=("1903", "1903"), end=("February 1913", "1913-02")),
  occ("Seshadri Rajagopal", "diwan#5", start=("February 1913", "1913-02"), end=("31 March 1942", "1942-03-31"), again=["office"]),
  occ("Kamala Sundaram", "judge of the High Court", end=("2009", "2009")),
  fact("Seshadri Subbaraya Iyengar", "birthDate", "1812", value="1812"),
  fact("Seshadri Subbaraya Iyengar", "birthPlace", "Tirukkavur"),
  fact("Seshadri Subbaraya Iyengar", "occupation", "translator"),
  fact("Seshadri Subbaraya Iyengar", "award", "Rai Bahadur", date=("1861", "1861")),
  fact("Seshadri Subbaraya Iyengar", "children", "Ramaswami"),
  fact("Veera Kesava", "deathDate", "1881", value="1881"),
  fact("Ramaswami", "relatives", "Seshadri Rajagopal"),
  fact("Seshadri Rajagopal", "education", "Cambridge"),
  fact("Kamala Sundaram", "relatives", "Seshadri Rajagopal"),
  fact("Kamala Sundaram", "residence", "Chennai"),
  ev("appointment", "made him diwan", ("1849", "1849"), ["Seshadri Subbaraya Iyengar", "Veera Kesava"]),
  ev("departure", "retired", ("after eighteen years", "1867"), ["Seshadri Subbaraya Iyengar"]),
  ev("award", "conferred", ("1861", "1861"), ["Seshadri Subbaraya Iyengar"]),
  ev("appointment", "called him", ("1881", "1881"), ["Ramaswami", "Veera Marthanda"]),
  ev("communication", "wrote to Madras", None, ["Edgar Moyle"]),
  ev("departure", "had him put out", ("Nine years on", "1890"), ["Ramaswami", "Edgar Moyle"]),
  ev("appointment", "made him diwan#2", ("February 1913", "1913-02"), ["Seshadri Rajagopal"]),
)

P("d4-16", """Mr Justice (retired) Barnabas Kiprono arap Lelei, EBS, was born at Kapsowar on 7 July 1939, the first child of Kiprono arap Chumo, a catechist, and Tabitha Jebet.

He attended Kapsabet High School and read law at University College, Dar es Salaam, graduating in 1965. Called to the bar at Lincoln's Inn two years later, he came back to a country that then had eleven African magistrates, and became the twelfth: resident magistrate at Kisii, January 1968. He was afterwards senior resident magistrate at Nakuru (1971–74) and deputy registrar of the High Court.

In 1978 President Kibaara, against the advice of the chief justice, Sir James Whitlock, who preferred a man from the coast, appointed him a puisne judge. Lelei was not yet thirty-nine. The judgment for which every law student knows him, Republic v. Onyango, was delivered in Mombasa in his fourth year on the bench. It freed three newspapermen and cost him, he used to say, ten years: not until 1992 was he raised to the Court of Appeal.

He presided over the Commission of Inquiry into the Turkwel Land Allocations from June 1997. Its report, which he handed to the president in the spring of 1999, named two ministers, Joash Ombati (lands) and Peter Mwangangi (public works). Ombati resigned within days; Mwangangi held on until the next reshuffle. Neither was ever tried.

The judge retired in 2004, at the age of sixty-five. He was spoken of for the chief justiceship and let it be known that he would rather keep bees. From 2005 until 2011 he served as chancellor of Eldama University.

In 1969 he married Dr Grace Chelagat, a paediatrician. The couple have four children, and live at Iten. Their second son, Elijah Kiprono, is the present member for Marakwet East; he was previously county attorney.

The Law Society gave the judge its Jurist's Medal in 2006.""",
  occ("Barnabas Kiprono arap Lelei", "resident magistrate at Kisii", start=("January 1968", "1968-01")),
  occ("Barnabas Kiprono arap Lelei", "senior resident magistrate at Nakuru", start=("1971", "1971"), end=("74", "1974")),
  occ("Barnabas Kiprono arap Lelei", "deputy registrar of the High Court", start=None, end=None),
  occ("Kibaara", "President"),
  occ("James Whitlock", "chief justice", start=None, end=None),
  occ("Barnabas Kiprono arap Lelei", "puisne judge", start=("1978", "1978"), end=("1992", "1992"), again=["on the bench"]),
  occ("Barnabas Kiprono arap Lelei", "Court of Appeal", start=("1992", "1992"), end=("2004", "2004"), again=["Justice"]),
  occ("Barnabas Kiprono arap Lelei", "presided over the Commission of Inquiry into the Turkwel Land Allocations", start=("June 1997", "1997-06"), end=None),
  occ("Joash Ombati", "lands", end=("within days", ""), again=["ministers"]),
  occ("Peter Mwangangi", "public works", end=("the next reshuffle", ""), again=["ministers"]),
  occ("Barnabas Kiprono arap Lelei", "chancellor of Eldama University", start=("2005", "2005"), end=("2011", "2011")),
  occ("Elijah Kiprono", "member for Marakwet East"),
  occ("Elijah Kiprono", "county attorney", former=True),
  fact("Barnabas Kiprono arap Lelei", "birthDate", "7 July 1939", value="1939-07-07"),
  fact("Barnabas Kiprono arap Lelei", "birthPlace", "Kapsowar"),
  fact("Barnabas Kiprono arap Lelei", "father", "Kiprono arap Chumo"),
  fact("Barnabas Kiprono arap Lelei", "mother", "Tabitha Jebet"),
  fact("Kiprono arap Chumo", "occupation", "catechist"),
  fact("Barnabas Kiprono arap Lelei", "education", "Kapsabet High School"),
  fact("Barnabas Kiprono arap Lelei", "education", "University College, Dar es Salaam", date=("1965", "1965")),
  fact("Barnabas Kiprono arap Lelei", "education", "Lincoln's Inn", date=("two years later", "1967")),
  fact("Barnabas Kiprono arap Lelei", "award", "EBS"),
  fact("Barnabas Kiprono arap Lelei", "award", "Jurist's Medal", date=("2006", "2006")),
  fact("Barnabas Kiprono arap Lelei", "spouse", "Grace Chelagat", date=("1969", "1969")),
  fact("Grace Chelagat", "occupation", "paediatrician"),
  fact("Barnabas Kiprono arap Lelei", "residence", "Iten"),
  fact("Grace Chelagat", "residence", "Iten"),
  fact("Barnabas Kiprono arap Lelei", "children", "Elijah Kiprono"),
  ev("appointment", "became", ("January 1968", "1968-01"), ["Barnabas Kiprono arap Lelei"]),
  ev("appointment", "appointed", ("1978", "1978"), ["Barnabas Kiprono arap Lelei", "Kibaara"]),
  ev("appointment", "was he raised", ("1992", "1992"), ["Barnabas Kiprono arap Lelei"]),
  ev("investigation", "Inquiry", ("June 1997", "1997-06"), ["Barnabas Kiprono arap Lelei"]),
  ev("disclosure", "named", ("the spring of 1999", "1999"), ["Barnabas Kiprono arap Lelei", "Joash Ombati", "Peter Mwangangi"]),
  ev("departure", "resigned", ("within days", ""), ["Joash Ombati"]),
  ev("departure", "retired#2", ("2004", "2004"), ["Barnabas Kiprono arap Lelei"]),
  ev("award", "gave", ("2006", "2006"), ["Barnabas Kiprono arap Lelei"]),
)

P("d4-17", """BUDAPEST — The committee of inquiry into the purchase of breathing machines closed its hearings on Friday without having heard the one man everybody wanted to hear.

That man is Gergely Szomolányi, state secretary for health from 2018 until the government fell last June, who signed for 11,000 machines in a single night and who has been, since the autumn, an adviser to a hospital group in Dubai. He sent the committee a doctor's certificate. In a letter read out on Friday by the chairwoman, Dóra Fejérváry, he wrote that every paper had been put before him by the procurement office.

Its director then, Imre Lakatos, is a different case. A retired colonel of engineers, he was brought into the office in 2016 by Szomolányi's predecessor, Ágnes Bartal, now Hungary's ambassador to the OECD, and became its director two years later. He appeared in March. For six hours he explained to the members that he had warned the minister twice; that the warnings were not in the file because the file had been tidied; and that he had been told to think of his pension. He was suspended on 2 April.

The minister, Márton Kelecsényi, a cardiologist by training, denies it all. "I have never met Mr Lakatos," he told the committee in May. A photograph published by the weekly Mérleg the same evening showed the two at the opening of a warehouse in Cegléd. Kelecsényi, who lost the ministry with the rest but kept his seat for Szolnok, which he has held since 2010, has been expelled from the Civic Alliance.

Fejérváry, a former notary who entered parliament only last year, refused to say whether charges would follow. Her report is due in September. There was some talk, in the corridor, of a second committee.

The machines, most of them unopened, are in Cegléd still.""",
  occ("Gergely Szomolányi", "state secretary for health", start=("2018", "2018"), end=("last June", "")),
  occ("Gergely Szomolányi", "adviser to a hospital group", start=("the autumn", ""), end=None),
  occ("Dóra Fejérváry", "chairwoman", start=None, end=None),
  occ("Imre Lakatos", "director#2", start=("two years later", "2018"), end=("2 April", ""), again=["director"]),
  occ("Ágnes Bartal", "state secretary for health", end=("2018", "2018"), again=["predecessor"]),
  occ("Ágnes Bartal", "ambassador to the OECD"),
  occ("Márton Kelecsényi", "minister#2", end=("last June", ""), again=["minister", "ministry"]),
  occ("Márton Kelecsényi", "seat for Szolnok", start=("2010", "2010"), end=None),
  occ("Dóra Fejérváry", "entered parliament", start=("last year", "")),
  fact("Márton Kelecsényi", "occupation", "cardiologist"),
  fact("Dóra Fejérváry", "occupation", "notary"),
  fact("Márton Kelecsényi", "party", "Civic Alliance"),
  ev("investigation", "inquiry", None, ["Dóra Fejérváry"]),
  ev("departure", "fell", ("last June", ""), ["Gergely Szomolányi", "Márton Kelecsényi"]),
  ev("communication", "wrote", None, ["Gergely Szomolányi"]),
  ev("communication", "read out", ("Friday", ""), ["Dóra Fejérváry"]),
  ev("appointment", "was brought into the office", ("2016", "2016"), ["Imre Lakatos", "Ágnes Bartal"]),
  ev("appointment", "became", ("two years later", "2018"), ["Imre Lakatos"]),
  ev("testimony", "appeared", ("March", ""), ["Imre Lakatos"]),
  ev("communication", "had warned", None, ["Imre Lakatos", "Márton Kelecsényi"], status="claimed"),
  ev("sanction", "was suspended", ("2 April", ""), ["Imre Lakatos"]),
  ev("testimony", "told the committee", ("May", ""), ["Márton Kelecsényi"]),
  ev("disclosure", "published", ("the same evening", ""), ["Márton Kelecsényi", "Imre Lakatos"]),
  ev("departure", "lost the ministry", ("last June", ""), ["Márton Kelecsényi"]),
  ev("sanction", "expelled", None, ["Márton Kelecsényi"]),
  ev("election", "entered parliament", ("last year", ""), ["Dóra Fejérváry"]),
)

P("d4-18", """Bishops of Zalesie: from the foundation to our own day

The see of Zalesie, carved in 1925 out of three older dioceses, has had five incumbents. Their portraits hang on the stairs of the seminary, in the order in which they quarrelled with the government.

The first bishop, Wacław Dąbski, had been a Tarnów canon and a professor of canon law in Lwów. Consecrated on 10 January 1926, he found a diocese with no cathedral and ninety-one parish priests. He was arrested by the Germans in November 1939 and died in the camp at Działdowo on 4 March 1941. The cause for his beatification was opened in 1994.

For the next four years the vicar capitular, Father Ignacy Rożek, governed the see from a cellar. He might have been promoted after the war. Rome chose instead Leon Czaputowicz, until then rector of the seminary at Płock, who was installed as bishop at Easter 1946 and refused, seven years later, to swear the oath to the state. Interned at Rywałd from October 1953, he was set free in the thaw of 1956 and ruled for another eighteen years.

Under his successor, Henryk Malanowski, a miner's son from Bytom who had studied in Rome, the see grew by fifty parishes. Malanowski, bishop from September 1974, was promoted archbishop of Warmin in the autumn of 1988. A historian's report found in 2007 that he had met an officer of the security service on some thirty occasions. He admitted the meetings but not the reports.

The fourth bishop was Stefan Goliszewski, his auxiliary since 1982; he resigned on reaching seventy-five, in June 2009, and lives at Laski. The present bishop, Paweł Turlej, was the primate's chancellor before he was appointed by Benedict XVI in February 2010. He chairs the bishops' council for schools.

Visitors are asked not to touch the frames.""",
  occ("Wacław Dąbski", "bishop", start=("10 January 1926", "1926-01-10"), end=("4 March 1941", "1941-03-04")),
  occ("Wacław Dąbski", "Tarnów canon"),
  occ("Wacław Dąbski", "professor of canon law in Lwów"),
  occ("Ignacy Rożek", "vicar capitular", start=None, end=("the next four years", "1945"), again=["governed the see"]),
  occ("Leon Czaputowicz", "bishop#2", start=("Easter 1946", "1946"), end=("another eighteen years", "1974"), again=["ruled"]),
  occ("Leon Czaputowicz", "rector of the seminary at Płock", former=True),
  occ("Henryk Malanowski", "bishop#3", start=("September 1974", "1974-09"), end=("the autumn of 1988", "1988")),
  occ("Henryk Malanowski", "archbishop of Warmin", start=("the autumn of 1988", "1988")),
  occ("Stefan Goliszewski", "bishop#5", start=None, end=("June 2009", "2009-06")),
  occ("Stefan Goliszewski", "auxiliary", start=("1982", "1982")),
  occ("Paweł Turlej", "bishop#6", start=("February 2010", "2010-02"), end=None),
  occ("Paweł Turlej", "chancellor", end=("February 2010", "2010-02")),
  occ("Paweł Turlej", "chairs the bishops' council for schools", start=None, end=None),
  fact("Wacław Dąbski", "deathDate", "4 March 1941", value="1941-03-04"),
  fact("Wacław Dąbski", "deathPlace", "Działdowo"),
  fact("Henryk Malanowski", "birthPlace", "Bytom"),
  fact("Henryk Malanowski", "education", "Rome#2"),
  fact("Stefan Goliszewski", "residence", "Laski"),
  ev("appointment", "Consecrated", ("10 January 1926", "1926-01-10"), ["Wacław Dąbski"]),
  ev("arrest", "was arrested", ("November 1939", "1939-11"), ["Wacław Dąbski"]),
  ev("appointment", "chose", None, ["Leon Czaputowicz"]),
  ev("appointment", "was installed", ("Easter 1946", "1946"), ["Leon Czaputowicz"]),
  ev("arrest", "Interned", ("October 1953", "1953-10"), ["Leon Czaputowicz"], place="Rywałd"),
  ev("appointment", "was promoted", ("the autumn of 1988", "1988"), ["Henryk Malanowski"]),
  ev("disclosure", "found in 2007", ("2007", "2007"), ["Henryk Malanowski"]),
  ev("meeting", "had met", None, ["Henryk Malanowski"]),
  ev("departure", "resigned", ("June 2009", "2009-06"), ["Stefan Goliszewski"]),
  ev("appointment", "was appointed", ("February 2010", "2010-02"), ["Paweł Turlej", "Benedict XVI"]),
)
P("d4-19", """City of Port Alder – Council – Your Mayor

Mayor Joanne Whitecap

Joanne Whitecap was elected mayor of Port Alder on 22 October 2018 and re-elected in 2022. She is the first Cree woman to lead the city.

Background

Mayor Whitecap was born in Prince Albert, Saskatchewan, in 1964, and moved to Port Alder with her parents at the age of seven. She holds a bachelor of education from Lakehead University (1987) and a master's degree from the University of Toronto. She taught at St. Brigid's Elementary School for eleven years and was its principal from 1999 to 2006.

Public service

Her first elected office was that of school trustee, which she held from 2003 to 2006. In November 2006 she was elected councillor for Harbour Ward, defeating the long-serving Frank Delorme. She represented the ward for twelve years, chaired the budget committee from 2010 to 2014, and was deputy mayor under Mayor Gord Petrie for the last four of them. Mr. Petrie, who retired in 2018 after five terms, is now a member of the Port Authority.

In 2013 she ran for Parliament as a Liberal and lost to the sitting member, Blaine Hrycak, by 340 votes. She has said that she will not run federally again.

As mayor, she sits on the Police Services Board and is vice-chair of the Northern Mayors' Coalition. In June 2021 she travelled to Ottawa to meet the infrastructure minister, Charlotte Beaulieu, about the breakwater. Construction may begin next year.

Family and honours

Mayor Whitecap is married to Dan Kowalchuk, a retired grain inspector. They have a daughter, Raven, who is a paramedic, and two grandchildren. Her late brother, Chief Leonard Whitecap, led the Sturgeon Narrows First Nation from 1995 until 2011.

She received the Queen Elizabeth II Diamond Jubilee Medal in 2012.

The mayor enjoys curling and reads every letter.""",
  occ("Joanne Whitecap", "mayor of Port Alder", start=("22 October 2018", "2018-10-22"), end=None, again=["Mayor#2", "Mayor#3", "mayor#4", "lead the city"]),
  occ("Joanne Whitecap", "principal", start=("1999", "1999"), end=("2006", "2006")),
  occ("Joanne Whitecap", "school trustee", start=("2003", "2003"), end=("2006#2", "2006"), again=["elected office"]),
  occ("Joanne Whitecap", "councillor for Harbour Ward", start=("November 2006", "2006-11"), end=("twelve years", "2018"), again=["represented the ward"]),
  occ("Frank Delorme", "councillor for Harbour Ward", end=("November 2006", "2006-11")),
  occ("Joanne Whitecap", "chaired the budget committee", start=("2010", "2010"), end=("2014", "2014")),
  occ("Joanne Whitecap", "deputy mayor", start=("the last four of them", "2014"), end=("twelve years", "2018")),
  occ("Gord Petrie", "Mayor#4", end=("2018#2", "2018")),
  occ("Gord Petrie", "member of the Port Authority"),
  occ("Blaine Hrycak", "member#2"),
  occ("Joanne Whitecap", "sits on the Police Services Board"),
  occ("Joanne Whitecap", "vice-chair of the Northern Mayors' Coalition"),
  occ("Charlotte Beaulieu", "infrastructure minister"),
  occ("Leonard Whitecap", "led the Sturgeon Narrows First Nation", start=("1995", "1995"), end=("2011", "2011"), again=["Chief"]),
  fact("Joanne Whitecap", "ethnicity", "Cree"),
  fact("Joanne Whitecap", "birthPlace", "Prince Albert, Saskatchewan"),
  fact("Joanne Whitecap", "birthDate", "1964", value="1964"),
  fact("Joanne Whitecap", "education", "Lakehead University", date=("1987", "1987")),
  fact("Joanne Whitecap", "education", "University of Toronto"),
  fact("Joanne Whitecap", "party", "Liberal"),
  fact("Joanne Whitecap", "spouse", "Dan Kowalchuk"),
  fact("Dan Kowalchuk", "occupation", "grain inspector"),
  fact("Joanne Whitecap", "children", "Raven"),
  fact("Raven", "occupation", "paramedic"),
  fact("Joanne Whitecap", "siblings", "Leonard Whitecap"),
  fact("Joanne Whitecap", "award", "Queen Elizabeth II Diamond Jubilee Medal", date=("2012", "2012")),
  fact("Joanne Whitecap", "residence", "Port Alder"),
  ev("election", "was elected mayor", ("22 October 2018", "2018-10-22"), ["Joanne Whitecap"]),
  ev("election", "re-elected", ("2022", "2022"), ["Joanne Whitecap"]),
  ev("election", "was elected councillor", ("November 2006", "2006-11"), ["Joanne Whitecap", "Frank Delorme"]),
  ev("election", "defeating", ("November 2006", "2006-11"), ["Joanne Whitecap", "Frank Delorme"]),
  ev("departure", "retired", ("2018#2", "2018"), ["Gord Petrie"]),
  ev("candidacy", "ran for Parliament", ("2013", "2013"), ["Joanne Whitecap"]),
  ev("election", "lost", ("2013", "2013"), ["Joanne Whitecap", "Blaine Hrycak"]),
  ev("travel", "travelled", ("June 2021", "2021-06"), ["Joanne Whitecap"], place="Ottawa"),
  ev("meeting", "meet", ("June 2021", "2021-06"), ["Joanne Whitecap", "Charlotte Beaulieu"], place="Ottawa"),
  ev("award", "received", ("2012", "2012"), ["Joanne Whitecap"]),
  ev("travel", "moved", ("at the age of seven", "1971"), ["Joanne Whitecap"], place="Port Alder"),
)

P("d4-20", """PROVOSTS WE HAVE KNOWN
From the Invermoray and District Review

It was never the stipend that drew them, since there was none, nor the robe, which had the moth. Yet between the Armistice and the abolition of the burgh Invermoray went through nine provosts, four of whom are worth a paragraph.

David Geddes, fish curer and elder of the Free Kirk, had been a bailie since before the Boer War when the council put him in the provost's chair in November 1919. He wept at the unveiling of the memorial, and he had cause, for two of his sons are on it. He went out in 1925 with the promise that the harbour would be dredged.

His successor, Dr James Farquharson Mackie, did not dredge it. Mackie, a native of Huntly and a graduate of Aberdeen, was provost until 1931, and he is the only one of the nine to have been knighted – in 1930, for services to fever hospitals. He was at the same time honorary president of the football club, which he considered the higher dignity.

We pass over the next two and come to Miss Isabella Christie. She kept the drapery in Seatown Street, and had sat for the Second Ward since 1929. In the second winter of the war, with every able man away, the council elected her provost by a majority of one; she told them that it was one more than she needed. She served four years and gave her chain of office to be auctioned for the Spitfire fund. (It was bought by the bank, and returned.)

The last was Alexander Geddes, a grandson of David. A solicitor, he was town clerk from 1951 till 1962, crossed the floor of the chamber, as it were, to become a councillor the following May, and was raised to the provostship in 1967. He held it until there was nothing to hold: on 15 May 1975 the burgh was no more. Mr Geddes was offered a seat on the new district council and preferred golf. He died in 1991. The harbour has been dredged.""",
  occ("David Geddes", "bailie", end=("November 1919", "1919-11")),
  occ("David Geddes", "elder of the Free Kirk"),
  occ("David Geddes", "provost's chair", start=("November 1919", "1919-11"), end=("1925", "1925")),
  occ("James Farquharson Mackie", "provost#3", start=("1925", "1925"), end=("1931", "1931"), again=["successor"]),
  occ("James Farquharson Mackie", "honorary president of the football club"),
  occ("Isabella Christie", "sat for the Second Ward", start=("1929", "1929")),
  occ("Isabella Christie", "provost#4", start=("the second winter of the war", ""), end=("four years", "")),
  occ("Alexander Geddes", "town clerk", start=("1951", "1951"), end=("1962", "1962")),
  occ("Alexander Geddes", "councillor", start=("the following May", "1963-05")),
  occ("Alexander Geddes", "provostship", start=("1967", "1967"), end=("15 May 1975", "1975-05-15")),
  fact("David Geddes", "occupation", "fish curer"),
  fact("David Geddes", "religion", "Free Kirk"),
  fact("James Farquharson Mackie", "birthPlace", "Huntly"),
  fact("James Farquharson Mackie", "education", "Aberdeen"),
  fact("James Farquharson Mackie", "award", "knighted", date=("1930", "1930")),
  fact("David Geddes", "relatives", "Alexander Geddes"),
  fact("Alexander Geddes", "occupation", "solicitor"),
  fact("Alexander Geddes", "deathDate", "1991", value="1991"),
  ev("appointment", "put him", ("November 1919", "1919-11"), ["David Geddes"]),
  ev("departure", "went out", ("1925", "1925"), ["David Geddes"]),
  ev("award", "knighted", ("1930", "1930"), ["James Farquharson Mackie"]),
  ev("election", "elected", ("the second winter of the war", ""), ["Isabella Christie"]),
  ev("speech", "told them", ("the second winter of the war", ""), ["Isabella Christie"]),
  ev("appointment", "become", ("the following May", "1963-05"), ["Alexander Geddes"]),
  ev("appointment", "was raised", ("1967", "1967"), ["Alexander Geddes"]),
)

P("d4-21", """RECIFE, Brazil, Nov. 9 (Agência Litoral) – The civil police of Pernambuco got its fourth chief in three years on Wednesday, when Governor Tarcísio Bezerra dismissed Delegate-General Osvaldo Peixoto Lins and put a woman in his place.

Ivone Cavalcanti Brito, 52, takes over a force shaken by the killing of the reporter Júlio Menezes in August. She is a native of Caruaru and has spent twenty-six years with the police. She headed the anti-kidnapping unit from 2009 to 2014 and has been director of the police academy since 2019. She will be the first woman to lead the force.

Peixoto, who had been in office since March of last year, learned of his dismissal from the radio. "The governor has not called me," he said. A lawyer and former captain of the military police, he was secretary of public order in Olinda between 2013 and 2016 and came to the state government with Bezerra in 2019. His own predecessor, Geraldo Tenório, lasted ten months. Tenório was arrested by federal agents in January of this year and is awaiting trial for extortion; he says that he is innocent.

The secretary of justice, Lourival Sampaio Neto, survives, though the opposition had asked for his head. Sampaio testified before a committee of the state assembly on Oct. 27 that he learned of the threats against the reporter only after the crime. Menezes's widow, Cláudia, disputes this. She showed the committee three letters addressed to the secretary.

Bezerra, a Social Democrat who was mayor of Petrolina for eight years, is seeking a second term next October. Two polls put him behind Senator Adalgisa Fontes, who has not said whether she will run.

Brito is to be sworn in on Monday. Friends say that she accepted on condition of naming her own deputies. Her husband, Marcos Brito, is a judge of the labour court in Caruaru.""",
  occ("Tarcísio Bezerra", "Governor", again=["governor"]),
  occ("Osvaldo Peixoto Lins", "Delegate-General", start=("March of last year", ""), end=("Wednesday", ""), again=["office"]),
  occ("Ivone Cavalcanti Brito", "chief", start=("Wednesday", ""), end=None, again=["lead the force"]),
  occ("Ivone Cavalcanti Brito", "headed the anti-kidnapping unit", start=("2009", "2009"), end=("2014", "2014")),
  occ("Ivone Cavalcanti Brito", "director of the police academy", start=("2019", "2019"), end=None),
  occ("Osvaldo Peixoto Lins", "captain of the military police", former=True),
  occ("Osvaldo Peixoto Lins", "secretary of public order in Olinda", start=("2013", "2013"), end=("2016", "2016")),
  occ("Geraldo Tenório", "predecessor", end=("March of last year", "")),
  occ("Lourival Sampaio Neto", "secretary of justice", again=["secretary#3"]),
  occ("Tarcísio Bezerra", "mayor of Petrolina"),
  occ("Adalgisa Fontes", "Senator"),
  occ("Marcos Brito", "judge of the labour court in Caruaru"),
  fact("Júlio Menezes", "occupation", "reporter"),
  fact("Ivone Cavalcanti Brito", "birthPlace", "Caruaru"),
  fact("Osvaldo Peixoto Lins", "occupation", "lawyer"),
  fact("Júlio Menezes", "spouse", "Cláudia"),
  fact("Júlio Menezes", "causeOfDeath", "killing"),
  fact("Tarcísio Bezerra", "party", "Social Democrat"),
  fact("Ivone Cavalcanti Brito", "spouse", "Marcos Brito"),
  ev("appointment", "got its fourth chief", ("Wednesday", ""), ["Ivone Cavalcanti Brito"]),
  ev("departure", "dismissed", ("Wednesday", ""), ["Osvaldo Peixoto Lins", "Tarcísio Bezerra"]),
  ev("appointment", "put a woman in his place", ("Wednesday", ""), ["Ivone Cavalcanti Brito", "Tarcísio Bezerra"]),
  ev("appointment", "takes over", ("Wednesday", ""), ["Ivone Cavalcanti Brito"]),
  ev("departure", "dismissal", None, ["Osvaldo Peixoto Lins"]),
  ev("arrest", "was arrested", ("January of this year", ""), ["Geraldo Tenório"]),
  ev("testimony", "testified", ("Oct. 27", ""), ["Lourival Sampaio Neto"]),
  ev("disclosure", "showed the committee", None, ["Cláudia"]),
  ev("candidacy", "seeking a second term", ("next October", ""), ["Tarcísio Bezerra"]),
)

P("d4-22", """Samiha el-Gindi (5 April 1908 – 17 December 1987) was an Egyptian paediatrician and politician. She served as minister of social affairs from 1962 to 1968 and was the second woman to sit in an Egyptian cabinet.

Early life and education

El-Gindi was born in Damanhur into a family of cotton merchants. Her father, Abdel Wahab el-Gindi, represented the town in the Chamber of Deputies for the Wafd; her maternal uncle was the writer Mahmud Safwat. She was among the first six women to study medicine at Cairo University, from which she graduated in 1933. A government scholarship took her to Edinburgh, where she became a fellow of the Royal College of Physicians in 1937.

Medical career

On her return she joined the staff of the Abu el-Rish Children's Hospital. She became head of its infant ward in 1942 and director of the hospital in 1950. In 1946 she founded the Society for Village Mothers, over which she presided until her death.

Politics

In 1957 el-Gindi was elected to the National Assembly for the Bulaq constituency, one of two women returned that year. President Hamdi Shafiq appointed her to the cabinet in September 1962. As minister she extended the clinics for mothers to every province and drafted a law on divorce that was never passed. She was dropped in the reshuffle of March 1968 and replaced by her own under-secretary, Fathi Radwan Said.

Her rival, the minister of health Ismail Taha, called her "the nurse". He succeeded in having the clinics transferred to his own department in 1965.

Later years

After leaving office el-Gindi returned to practice. She declined an ambassadorship. From 1972 to 1980 she was a member of the executive board of UNICEF, and its chair in 1976.

Personal life

She married the engineer Husayn Lutfi in 1938; they had one son, Tariq. She died in Cairo of heart failure. She held the Order of the Virtues, first class.""",
  occ("Samiha el-Gindi", "minister of social affairs", start=("1962", "1962"), end=("1968", "1968"), again=["cabinet", "cabinet#2", "minister#2", "office"]),
  occ("Abdel Wahab el-Gindi", "represented the town in the Chamber of Deputies"),
  occ("Samiha el-Gindi", "head of its infant ward", start=("1942", "1942")),
  occ("Samiha el-Gindi", "director of the hospital", start=("1950", "1950")),
  occ("Samiha el-Gindi", "presided", start=("1946", "1946"), end=("her death", "1987-12-17")),
  occ("Samiha el-Gindi", "National Assembly for the Bulaq constituency", start=("1957", "1957")),
  occ("Hamdi Shafiq", "President"),
  occ("Fathi Radwan Said", "under-secretary", end=("March 1968", "1968-03")),
  occ("Fathi Radwan Said", "minister of social affairs", start=("March 1968", "1968-03")),
  occ("Samiha el-Gindi", "member of the executive board of UNICEF", start=("1972", "1972"), end=("1980", "1980")),
  occ("Ismail Taha", "minister of health"),
  occ("Samiha el-Gindi", "chair", start=("1976", "1976")),
  fact("Samiha el-Gindi", "birthDate", "5 April 1908", value="1908-04-05"),
  fact("Samiha el-Gindi", "deathDate", "17 December 1987", value="1987-12-17"),
  fact("Samiha el-Gindi", "nationality", "Egyptian"),
  fact("Samiha el-Gindi", "occupation", "paediatrician"),
  fact("Samiha el-Gindi", "occupation", "politician"),
  fact("Samiha el-Gindi", "birthPlace", "Damanhur"),
  fact("Samiha el-Gindi", "father", "Abdel Wahab el-Gindi"),
  fact("Abdel Wahab el-Gindi", "party", "Wafd"),
  fact("Samiha el-Gindi", "relatives", "Mahmud Safwat"),
  fact("Mahmud Safwat", "occupation", "writer"),
  fact("Samiha el-Gindi", "education", "Cairo University", date=("1933", "1933")),
  fact("Samiha el-Gindi", "education", "Edinburgh"),
  fact("Samiha el-Gindi", "spouse", "Husayn Lutfi", date=("1938", "1938")),
  fact("Husayn Lutfi", "occupation", "engineer"),
  fact("Samiha el-Gindi", "children", "Tariq"),
  fact("Samiha el-Gindi", "deathPlace", "Cairo#2"),
  fact("Samiha el-Gindi", "causeOfDeath", "heart failure"),
  fact("Samiha el-Gindi", "award", "fellow of the Royal College of Physicians", date=("1937", "1937")),
  fact("Samiha el-Gindi", "award", "Order of the Virtues"),
  ev("appointment", "became head", ("1942", "1942"), ["Samiha el-Gindi"]),
  ev("election", "was elected", ("1957", "1957"), ["Samiha el-Gindi"]),
  ev("election", "returned", ("that year", "1957"), ["Samiha el-Gindi"]),
  ev("appointment", "appointed", ("September 1962", "1962-09"), ["Samiha el-Gindi", "Hamdi Shafiq"]),
  ev("departure", "was dropped", ("March 1968", "1968-03"), ["Samiha el-Gindi"]),
  ev("appointment", "replaced", ("March 1968", "1968-03"), ["Fathi Radwan Said", "Samiha el-Gindi"]),
  ev("departure", "leaving office", None, ["Samiha el-Gindi"]),
)

P("d4-23", """From the parish chronicle of Hvalvík, East Iceland

1887. Sheriff Guðmundur Þorsteinsson drowns in the ford on the second Sunday of Advent. He had held the district since 1871.

1888. In the spring comes his successor, Hallgrímur Briem, a law graduate of Copenhagen, with a piano. The piano is unloaded at low tide and is never the same again.

1893. The sheriff is chosen for the Althing in place of the farmer Eiríkur of Nes, whom everyone had supposed immortal. He will sit for the county for fifteen years.

1901. The trading house sends a new factor, Jens Ludvig Thomsen. In the same summer Sigríður Hallgrímsdóttir, the sheriff's daughter, aged twenty, marries the pastor, the Reverend Ólafur Hansson, who had come to us from Grímsey the previous autumn.

1904. Home rule. Briem is spoken of as a minister, but it is another Briem who gets it.

1908. Hallgrímur Briem loses his seat to Thomsen, of all people, by nine votes. Two years later he gives up the district too, and moves to Reykjavík, where the Bank of Iceland has made him an auditor.

1912. The Reverend Ólafur becomes dean of the eastern district. The new sheriff, Páll Zóphóníasson, has no piano and no enemies yet.

1918. Influenza. Pastor Ólafur dies on 20 November, in his forty-fourth year. The widow is given two rooms above the school.

1922. Sigríður Hallgrímsdóttir is elected to the parish council, the first woman in it; from 1925 she is its chairman. The harbour gets a light.

1934. The chairman is asked to stand for parliament and says that she has the hens to think of. Sheriff Páll is called to the Supreme Court in the autumn.

1946. At New Year Sigríður lays down the chairmanship, after twenty-one years, and is awarded the Order of the Falcon on the same day. Her son, Hallgrímur Ólafsson, is by then harbour engineer in Akureyri. Nobody ever found out who had tuned the piano.""",
  occ("Guðmundur Þorsteinsson", "Sheriff", start=("1871", "1871"), end=("the second Sunday of Advent", "1887-12-04"), again=["held the district"]),
  occ("Hallgrímur Briem", "sheriff", start=("the spring", "1888"), end=("Two years later", "1910"), again=["successor", "sheriff#2", "district#2"]),
  occ("Hallgrímur Briem", "sit for the county", start=("1893", "1893"), end=("1908", "1908"), again=["seat"]),
  occ("Eiríkur", "Althing", end=("1893", "1893")),
  occ("Jens Ludvig Thomsen", "factor", start=("1901", "1901")),
  occ("Ólafur Hansson", "pastor", start=("the previous autumn", "1900"), end=("20 November", "1918-11-20"), again=["Pastor"]),
  occ("Jens Ludvig Thomsen", "seat", start=("1908", "1908")),
  occ("Hallgrímur Briem", "auditor", start=("Two years later", "1910")),
  occ("Ólafur Hansson", "dean of the eastern district", start=("1912", "1912")),
  occ("Páll Zóphóníasson", "sheriff#3", start=("1912", "1912"), end=("the autumn", "1934"), again=["Sheriff#2"]),
  occ("Sigríður Hallgrímsdóttir", "parish council", start=("1922", "1922")),
  occ("Sigríður Hallgrímsdóttir", "chairman", start=("1925", "1925"), end=("New Year", "1946-01-01"), again=["chairman#2", "chairmanship"]),
  occ("Páll Zóphóníasson", "Supreme Court", start=("the autumn", "1934")),
  occ("Hallgrímur Ólafsson", "harbour engineer in Akureyri"),
  fact("Guðmundur Þorsteinsson", "deathDate", "the second Sunday of Advent", value="1887-12-04"),
  fact("Guðmundur Þorsteinsson", "causeOfDeath", "drowns"),
  fact("Hallgrímur Briem", "education", "Copenhagen"),
  fact("Eiríkur", "occupation", "farmer"),
  fact("Hallgrímur Briem", "children", "Sigríður Hallgrímsdóttir"),
  fact("Sigríður Hallgrímsdóttir", "spouse", "Ólafur Hansson", date=("the same summer", "1901")),
  fact("Hallgrímur Briem", "residence", "Reykjavík"),
  fact("Ólafur Hansson", "deathDate", "20 November", value="1918-11-20"),
  fact("Ólafur Hansson", "causeOfDeath", "Influenza"),
  fact("Sigríður Hallgrímsdóttir", "award", "Order of the Falcon", date=("on the same day", "1946-01-01")),
  fact("Sigríður Hallgrímsdóttir", "children", "Hallgrímur Ólafsson"),
  ev("appointment", "comes", ("the spring", "1888"), ["Hallgrímur Briem", "Guðmundur Þorsteinsson"]),
  ev("election", "is chosen", ("1893", "1893"), ["Hallgrímur Briem", "Eiríkur"]),
  ev("appointment", "sends", ("1901", "1901"), ["Jens Ludvig Thomsen"]),
  ev("election", "loses his seat", ("1908", "1908"), ["Hallgrímur Briem", "Jens Ludvig Thomsen"]),
  ev("departure", "gives up the district", ("Two years later", "1910"), ["Hallgrímur Briem"]),
  ev("travel", "moves", ("Two years later", "1910"), ["Hallgrímur Briem"], place="Reykjavík"),
  ev("appointment", "has made him", None, ["Hallgrímur Briem"]),
  ev("appointment", "becomes", ("1912", "1912"), ["Ólafur Hansson"]),
  ev("election", "is elected", ("1922", "1922"), ["Sigríður Hallgrímsdóttir"]),
  ev("appointment", "is called", ("the autumn", "1934"), ["Páll Zóphóníasson"]),
  ev("departure", "lays down", ("New Year", "1946-01-01"), ["Sigríður Hallgrímsdóttir"]),
  ev("award", "is awarded", ("on the same day", "1946-01-01"), ["Sigríður Hallgrímsdóttir"]),
)

P("d4-24", """The Three Mrs Justices

They are used, by now, to the joke. When the Adesanya-Coker sisters go anywhere together somebody is sure to ask whether the court is sitting, and it is Folake, the middle one, who answers that it never rises.

Folake Adesanya-Coker is the best known. Since March 2019 she has been president of the Court of Appeal, to which she was raised from the High Court of Lagos State in 2007. She came to the bench at thirty-four; before that she had prosecuted for the state, and had risen to be its director of public prosecutions, in which capacity, in 1996, she sent a serving general to gaol for currency fraud. The army asked for her removal and the attorney-general of the day, Chief Bode Akinrele, refused it. "He was frightened of her," says her elder sister. "So was I."

The elder, Modupe Laniyan, sat in Ogun, where she retired as chief judge on her sixty-fifth birthday, 4 May 2020. What she would rather talk about is the choir of All Saints, Abeokuta, of which she has been mistress for three decades. Her husband, the late Bishop Ezekiel Laniyan, held the see of Ijebu-North from 1994 until he died at the altar ten years later.

Of Temitope, the youngest, the other two speak in lowered voices. She left the bench. A magistrate at twenty-eight, a judge of the National Industrial Court from 2010, she resigned in the autumn of 2016, crossed to politics, and in February 2019 won the Lagos Central seat in the Senate for the Progressive Front. She chairs its judiciary committee and so has, on paper, the power to summon Folake.

She has done it once. "State your name for the record," said Senator Temitope Adesanya-Coker. The president of the Court of Appeal stated it. Their mother, who is ninety-three and was a headmistress in Ijebu-Ode, watched it on television, and wished to know why neither of them was wearing a hat.""",
  occ("Folake Adesanya-Coker", "president of the Court of Appeal", start=("March 2019", "2019-03"), end=None, again=["president of the Court of Appeal#2"]),
  occ("Folake Adesanya-Coker", "Court of Appeal", start=("2007", "2007")),
  occ("Folake Adesanya-Coker", "High Court of Lagos State", start=("at thirty-four", ""), end=("2007", "2007"), again=["bench"]),
  occ("Folake Adesanya-Coker", "director of public prosecutions"),
  occ("Bode Akinrele", "attorney-general", former=True),
  occ("Modupe Laniyan", "chief judge", end=("4 May 2020", "2020-05-04")),
  occ("Modupe Laniyan", "mistress"),
  occ("Ezekiel Laniyan", "see of Ijebu-North", start=("1994", "1994"), end=("ten years later", "2004"), again=["Bishop"]),
  occ("Temitope Adesanya-Coker", "magistrate", start=("at twenty-eight", "")),
  occ("Temitope Adesanya-Coker", "judge of the National Industrial Court", start=("2010", "2010"), end=("the autumn of 2016", "2016"), again=["bench#2"]),
  occ("Temitope Adesanya-Coker", "Lagos Central seat in the Senate", start=("February 2019", "2019-02"), again=["Senator"]),
  occ("Temitope Adesanya-Coker", "chairs its judiciary committee"),
  fact("Modupe Laniyan", "birthDate", "her sixty-fifth birthday, 4 May 2020", value="1955-05-04"),
  fact("Modupe Laniyan", "spouse", "Ezekiel Laniyan"),
  fact("Ezekiel Laniyan", "deathDate", "ten years later", value="2004"),
  fact("Folake Adesanya-Coker", "siblings", "Modupe Laniyan"),
  fact("Folake Adesanya-Coker", "siblings", "Temitope Adesanya-Coker"),
  fact("Modupe Laniyan", "siblings", "Temitope Adesanya-Coker"),
  fact("Temitope Adesanya-Coker", "party", "Progressive Front"),
  ev("appointment", "was raised", ("2007", "2007"), ["Folake Adesanya-Coker"]),
  ev("appointment", "came to the bench", ("at thirty-four", ""), ["Folake Adesanya-Coker"]),
  ev("conviction", "sent a serving general to gaol", ("1996", "1996"), ["Folake Adesanya-Coker"]),
  ev("departure", "retired", ("her sixty-fifth birthday, 4 May 2020", "2020-05-04"), ["Modupe Laniyan"]),
  ev("departure", "left the bench", None, ["Temitope Adesanya-Coker"]),
  ev("departure", "resigned", ("the autumn of 2016", "2016"), ["Temitope Adesanya-Coker"]),
  ev("election", "won", ("February 2019", "2019-02"), ["Temitope Adesanya-Coker"]),
  ev("testimony", "stated", None, ["Folake Adesanya-Coker", "Temitope Adesanya-Coker"]),
)
P("d4-25", """Wilhelm Brackenhoff (born 30 August 1881 in Uelzen; died 2 March 1959 in Göttingen) was a German lawyer and local politician. He was lord mayor of Harzwede from 1920 to 1933 and again from 1945 to 1946.

Life

Brackenhoff was the son of the railway official Georg Brackenhoff and his wife Auguste, née Lüdeking. He attended the Johanneum in Lüneburg and studied law in Göttingen and Berlin. In 1906 he took his doctorate at Göttingen with a dissertation on fishing rights. From 1909 he was a municipal assessor in Hildesheim. During the First World War he served in Field Artillery Regiment 46 and received the Iron Cross, second class.

In 1917 he moved to Harzwede as second mayor. After the retirement of Lord Mayor Ernst Kallmeyer, the town council elected him on 6 February 1920 for a term of twelve years; he was confirmed in 1932. Brackenhoff, who belonged to the German Democratic Party, built the municipal waterworks, the tramway to Oberfeld and 1,400 flats. From 1926 to 1930 he was a member of the Prussian State Council.

On 29 March 1933 SA men occupied the town hall. Brackenhoff was suspended the same day and dismissed in August. The pharmacist and district leader Kurt Semmler took his place, and remained in office until April 1945. Brackenhoff lived as a lawyer in Göttingen. In 1944 he was arrested and held for five weeks in the camp at Moringen.

The British military government restored him to his post on 20 April 1945. At the first free election, in October 1946, he did not stand. His successor was the Social Democrat Anna Wiechert, a former member of the Reichstag. A suggestion that he should become minister of the interior came to nothing.

Brackenhoff married Elisabeth Rust, a teacher, in 1911. Their son Jürgen Brackenhoff was later a judge of the Federal Administrative Court.

Harzwede made him an honorary citizen in 1951. The Brackenhoffplatz was named after him in 1961.""",
  occ("Wilhelm Brackenhoff", "lord mayor of Harzwede", start=("1920", "1920"), end=("1933", "1933")),
  occ("Wilhelm Brackenhoff", "lord mayor of Harzwede", start=("1945", "1945"), end=("1946", "1946"), again=["post"]),
  occ("Wilhelm Brackenhoff", "municipal assessor", start=("1909", "1909")),
  occ("Wilhelm Brackenhoff", "second mayor", start=("1917", "1917")),
  occ("Ernst Kallmeyer", "Lord Mayor"),
  occ("Wilhelm Brackenhoff", "member of the Prussian State Council", start=("1926", "1926"), end=("1930", "1930")),
  occ("Kurt Semmler", "district leader"),
  occ("Kurt Semmler", "office", end=("April 1945", "1945-04")),
  occ("Anna Wiechert", "successor", start=("October 1946", "1946-10")),
  occ("Anna Wiechert", "member of the Reichstag", former=True),
  occ("Jürgen Brackenhoff", "judge of the Federal Administrative Court"),
  fact("Wilhelm Brackenhoff", "birthDate", "30 August 1881", value="1881-08-30"),
  fact("Wilhelm Brackenhoff", "birthPlace", "Uelzen"),
  fact("Wilhelm Brackenhoff", "deathDate", "2 March 1959", value="1959-03-02"),
  fact("Wilhelm Brackenhoff", "deathPlace", "Göttingen"),
  fact("Wilhelm Brackenhoff", "nationality", "German"),
  fact("Wilhelm Brackenhoff", "occupation", "lawyer"),
  fact("Wilhelm Brackenhoff", "occupation", "local politician"),
  fact("Georg Brackenhoff", "occupation", "railway official"),
  fact("Wilhelm Brackenhoff", "father", "Georg Brackenhoff"),
  fact("Wilhelm Brackenhoff", "mother", "Auguste"),
  fact("Auguste", "birthName", "Lüdeking"),
  fact("Georg Brackenhoff", "spouse", "Auguste"),
  fact("Wilhelm Brackenhoff", "education", "Johanneum"),
  fact("Wilhelm Brackenhoff", "education", "Göttingen#3", date=("1906", "1906")),
  fact("Wilhelm Brackenhoff", "education", "Berlin"),
  fact("Wilhelm Brackenhoff", "militaryService", "Field Artillery Regiment 46"),
  fact("Wilhelm Brackenhoff", "award", "Iron Cross"),
  fact("Wilhelm Brackenhoff", "party", "German Democratic Party"),
  fact("Kurt Semmler", "occupation", "pharmacist"),
  fact("Wilhelm Brackenhoff", "residence", "Göttingen#4"),
  fact("Anna Wiechert", "party", "Social Democrat"),
  fact("Wilhelm Brackenhoff", "spouse", "Elisabeth Rust", date=("1911", "1911")),
  fact("Elisabeth Rust", "occupation", "teacher"),
  fact("Wilhelm Brackenhoff", "children", "Jürgen Brackenhoff"),
  fact("Wilhelm Brackenhoff", "award", "honorary citizen", date=("1951", "1951")),
  ev("award", "received", None, ["Wilhelm Brackenhoff"]),
  ev("appointment", "moved", ("1917", "1917"), ["Wilhelm Brackenhoff"]),
  ev("departure", "retirement", None, ["Ernst Kallmeyer"]),
  ev("election", "elected", ("6 February 1920", "1920-02-06"), ["Wilhelm Brackenhoff"]),
  ev("appointment", "was confirmed", ("1932", "1932"), ["Wilhelm Brackenhoff"]),
  ev("sanction", "was suspended", ("the same day", "1933-03-29"), ["Wilhelm Brackenhoff"]),
  ev("departure", "dismissed", ("in August", "1933-08"), ["Wilhelm Brackenhoff"]),
  ev("appointment", "took his place", None, ["Kurt Semmler", "Wilhelm Brackenhoff"]),
  ev("arrest", "was arrested", ("1944", "1944"), ["Wilhelm Brackenhoff"]),
  ev("appointment", "restored", ("20 April 1945", "1945-04-20"), ["Wilhelm Brackenhoff"]),
  ev("award", "made him", ("1951", "1951"), ["Wilhelm Brackenhoff"]),
)

P("d4-26", """There are three ways to become governor of San Isidro, runs the joke in the cockpits of the capital: to be born a Mondragon, to marry one, or to wait.

Don Fausto Mondragon was born one. A planter and lawyer, he represented the province's second district from 1938, with an interval for the Japanese, until 1953, when he came home to be its governor. He ruled for thirteen years, in white linen. When he died at his desk, on All Souls' Day of 1966, the vice-governor, a dentist called Crispin Olaguer, succeeded him as governor, and the family has never let anyone forget how that ended: Olaguer lost, the next November, by forty thousand votes, to the old man's daughter.

Corazon Mondragon-Reyes, whom even her enemies call Manang Cora, is ninety now and receives in the sala with a fan. She was governor for a decade, until martial law was done with her in 1977. She sat in the Batasan from 1984 and, for a single term, from 1987, in the Senate. "I liked the province better," she says. "In Manila one had to read."

Her brother Leoncio was the quiet one, a Jesuit, who taught physics at the Ateneo and was rector of the seminary at Santa Clara in the eighties. His name was put forward for bishop; he asked for it to be taken back.

Marriage brought in the third line. Dr. Edwin Salcedo, the son-in-law of Manang Cora, had been provincial health officer for nine years when he was elected in 2001, as a Nacionalista, to the capitol. He served the three terms which the law allows, and was followed as governor by his wife, Maria Teresa, for three more. The Ombudsman charged the two of them in 2017 over fertilizer; a court threw the case out two years later.

And the waiting? Olaguer's grandson, Jonas Olaguer, forty-four, an engineer, took the oath as governor of San Isidro on 30 June 2019. He keeps the dentist's chair in his office.""",
  occ("Fausto Mondragon", "represented the province's second district", start=("1938", "1938"), end=("1953", "1953")),
  occ("Fausto Mondragon", "governor#2", start=("1953", "1953"), end=("All Souls' Day of 1966", "1966-11-02"), again=["ruled"]),
  occ("Crispin Olaguer", "vice-governor", end=("All Souls' Day of 1966", "1966-11-02")),
  occ("Crispin Olaguer", "governor#4", start=("All Souls' Day of 1966", "1966-11-02"), end=("the next November", "1967-11")),
  occ("Corazon Mondragon-Reyes", "governor#5", start=("the next November", "1967-11"), end=("1977", "1977")),
  occ("Corazon Mondragon-Reyes", "Batasan", start=("1984", "1984")),
  occ("Corazon Mondragon-Reyes", "Senate", start=("1987", "1987")),
  occ("Leoncio", "rector of the seminary at Santa Clara"),
  occ("Edwin Salcedo", "provincial health officer", start=("nine years", "1992"), end=("2001", "2001")),
  occ("Edwin Salcedo", "capitol", start=("2001", "2001")),
  occ("Maria Teresa", "governor#6"),
  occ("Jonas Olaguer", "governor of San Isidro#2", start=("30 June 2019", "2019-06-30"), end=None),
  fact("Fausto Mondragon", "occupation", "planter"),
  fact("Fausto Mondragon", "occupation", "lawyer"),
  fact("Fausto Mondragon", "deathDate", "All Souls' Day of 1966", value="1966-11-02"),
  fact("Crispin Olaguer", "occupation", "dentist"),
  fact("Fausto Mondragon", "children", "Corazon Mondragon-Reyes"),
  fact("Corazon Mondragon-Reyes", "alias", "Manang Cora"),
  fact("Corazon Mondragon-Reyes", "siblings", "Leoncio"),
  fact("Leoncio", "occupation", "Jesuit"),
  fact("Corazon Mondragon-Reyes", "relatives", "Edwin Salcedo"),
  fact("Edwin Salcedo", "party", "Nacionalista"),
  fact("Edwin Salcedo", "spouse", "Maria Teresa"),
  fact("Crispin Olaguer", "relatives", "Jonas Olaguer"),
  fact("Jonas Olaguer", "occupation", "engineer"),
  ev("appointment", "came home", ("1953", "1953"), ["Fausto Mondragon"]),
  ev("appointment", "succeeded", ("All Souls' Day of 1966", "1966-11-02"), ["Crispin Olaguer", "Fausto Mondragon"]),
  ev("election", "lost", ("the next November", "1967-11"), ["Crispin Olaguer", "Corazon Mondragon-Reyes"]),
  ev("election", "was elected", ("2001", "2001"), ["Edwin Salcedo"]),
  ev("appointment", "was followed", None, ["Maria Teresa", "Edwin Salcedo"]),
  ev("investigation", "charged", ("2017", "2017"), ["Edwin Salcedo", "Maria Teresa"]),
  ev("appointment", "took the oath", ("30 June 2019", "2019-06-30"), ["Jonas Olaguer"]),
)

P("d4-27", """My grandfather had three names, and he had them in the order in which the governments came.

As Luvsan he was born, in the year of the Iron Ox, 1901, to a breeder of camels on the Ongi; as Luvsan he was given at seven to the monastery of Ar Khangai, whose abbot, the incarnation Danzan Gegeen, could not see and knew every boy by his cough. The abbot made him keeper of the lamps at fourteen. It was, he used to say, the only post for which he had ever been fit.

When the monks were sent home he became Lkhagvasüren, and a soldier. By 1932 he was commissar of a cavalry regiment; in that capacity he rode back, one April, to Ar Khangai, and what was done there he never told us. In 1934 he was brought to the capital, to the Central Committee's department of agitation, of which he rose to be deputy head. His chief was a man named Sambuu, loud, generous, married to a Buryat singer. In the autumn of 1937 Sambuu was arrested as a spy, and ten days later somebody put my grandfather into his chair.

He sat in it for five months. Of the eleven people who held that office between the wars he is the one who was not shot; he fell from his horse, on purpose in my grandmother's view, and the doctors sent him for two years to the springs at Otgontenger.

The third name was Professor. From 1946 he taught history at the university, and in his fiftieth year he was made dean of the faculty, which he remained until 1964. They wished to have him in the Academy. He said that he had not read enough. His pupil Dashzeveg, afterwards minister of education, told me that he had never heard him utter a date later than 1911.

He died on the third of March 1979. Under the floor we found a lamp.""",
  occ("Danzan Gegeen", "abbot", again=["abbot#2"]),
  occ("Lkhagvasüren", "keeper of the lamps", start=("at fourteen", "1915"), again=["post"]),
  occ("Lkhagvasüren", "commissar of a cavalry regiment", start=None),
  occ("Lkhagvasüren", "deputy head"),
  occ("Sambuu", "chief", end=("the autumn of 1937", "1937")),
  occ("Lkhagvasüren", "chair", start=("ten days later", "1937"), end=("five months", "1938"), again=["office"]),
  occ("Lkhagvasüren", "dean of the faculty", start=("in his fiftieth year", "1950"), end=("1964", "1964")),
  occ("Dashzeveg", "minister of education"),
  fact("Lkhagvasüren", "birthName", "Luvsan"),
  fact("Lkhagvasüren", "birthDate", "1901", value="1901"),
  fact("Lkhagvasüren", "birthPlace", "Ongi"),
  fact("Lkhagvasüren", "occupation", "soldier"),
  fact("Lkhagvasüren", "deathDate", "the third of March 1979", value="1979-03-03"),
  ev("appointment", "made him keeper", ("at fourteen", "1915"), ["Lkhagvasüren", "Danzan Gegeen"]),
  ev("travel", "rode back", ("one April", ""), ["Lkhagvasüren"], place="Ar Khangai#2"),
  ev("appointment", "was brought", ("1934", "1934"), ["Lkhagvasüren"]),
  ev("appointment", "rose", None, ["Lkhagvasüren"]),
  ev("arrest", "was arrested", ("the autumn of 1937", "1937"), ["Sambuu"]),
  ev("appointment", "put my grandfather", ("ten days later", "1937"), ["Lkhagvasüren"]),
  ev("appointment", "was made dean", ("in his fiftieth year", "1950"), ["Lkhagvasüren"]),
  ev("communication", "told me", None, ["Dashzeveg"]),
)

P("d4-28", """William Aloysius Geraghty, known to all as Snow, who died in Hobart on 9 June, aged 86, was premier of Tasmania from 1982 to 1989 and, before that, the most feared union secretary in the island.

Geraghty was born at Queenstown on 14 November 1927, the son of a copper miner. He left St Joseph's school at fourteen for the smelter. By 1951 he was on the committee of the Smelters' Union; in 1958 he became its full-time secretary, and from 1965 to 1972 he was president of the Trades and Labor Council. In the strike of 1968 he spent eleven days in Risdon gaol for contempt.

He entered the House of Assembly in 1972 as Labor member for Lyell. Premier Neville Archdall gave him the mines portfolio two years later, and in 1977 he added transport. When Archdall fell ill in the winter of 1982, caucus passed over the deputy premier, Ray Cutts, and elected Geraghty leader by two votes. He was sworn in on 26 July.

His government flooded one valley and saved another. He built four high schools and quarrelled with Canberra about all of them. In April 1989 he lost to the Liberals under Kevin Strang, a Launceston solicitor; Geraghty rang him before ten o'clock and went fishing. He left Parliament in October of that year. Cutts, who at last became leader in his place, never won an election.

In retirement Geraghty chaired the Hydro Museum Trust (1991–1999) and served on the board of the Tasmanian Symphony. He refused a knighthood. He was appointed a Companion of the Order of Australia in 1993.

He married Noreen Duggan, a nurse, in 1950. She died in 2006. Their daughter, Bernadette Geraghty-Lowe, is a commissioner of the Fair Work Commission, and their son Michael is a priest. The bridge at Lyell Crossing will be named for him, the Government says.""",
  occ("William Aloysius Geraghty", "premier of Tasmania", start=("1982", "1982"), end=("1989", "1989")),
  occ("William Aloysius Geraghty", "committee of the Smelters' Union"),
  occ("William Aloysius Geraghty", "full-time secretary", start=("1958", "1958"), again=["union secretary"]),
  occ("William Aloysius Geraghty", "president of the Trades and Labor Council", start=("1965", "1965"), end=("1972", "1972")),
  occ("William Aloysius Geraghty", "member for Lyell", start=("1972#2", "1972"), end=("October of that year", "1989-10")),
  occ("Neville Archdall", "Premier"),
  occ("William Aloysius Geraghty", "mines portfolio", start=("two years later", "1974")),
  occ("William Aloysius Geraghty", "transport", start=("1977", "1977")),
  occ("Ray Cutts", "deputy premier"),
  occ("William Aloysius Geraghty", "leader", start=("the winter of 1982", "1982")),
  occ("Ray Cutts", "leader#2"),
  occ("William Aloysius Geraghty", "chaired the Hydro Museum Trust", start=("1991", "1991"), end=("1999", "1999")),
  occ("William Aloysius Geraghty", "board of the Tasmanian Symphony"),
  occ("Bernadette Geraghty-Lowe", "commissioner of the Fair Work Commission"),
  fact("William Aloysius Geraghty", "alias", "Snow"),
  fact("William Aloysius Geraghty", "deathPlace", "Hobart"),
  fact("William Aloysius Geraghty", "deathDate", "9 June", value="2014-06-09"),
  fact("William Aloysius Geraghty", "birthPlace", "Queenstown"),
  fact("William Aloysius Geraghty", "birthDate", "14 November 1927", value="1927-11-14"),
  fact("William Aloysius Geraghty", "education", "St Joseph's school"),
  fact("William Aloysius Geraghty", "party", "Labor#2"),
  fact("Kevin Strang", "party", "Liberals"),
  fact("Kevin Strang", "occupation", "solicitor"),
  fact("William Aloysius Geraghty", "award", "Companion of the Order of Australia", date=("1993", "1993")),
  fact("William Aloysius Geraghty", "spouse", "Noreen Duggan", date=("1950", "1950")),
  fact("Noreen Duggan", "occupation", "nurse"),
  fact("Noreen Duggan", "deathDate", "2006", value="2006"),
  fact("William Aloysius Geraghty", "children", "Bernadette Geraghty-Lowe"),
  fact("William Aloysius Geraghty", "children", "Michael"),
  fact("Michael", "occupation", "priest"),
  ev("appointment", "became", ("1958", "1958"), ["William Aloysius Geraghty"]),
  ev("conviction", "spent eleven days in Risdon gaol", ("1968", "1968"), ["William Aloysius Geraghty"], place="Risdon gaol"),
  ev("election", "entered the House of Assembly", ("1972#2", "1972"), ["William Aloysius Geraghty"]),
  ev("appointment", "gave him", ("two years later", "1974"), ["William Aloysius Geraghty", "Neville Archdall"]),
  ev("appointment", "added", ("1977", "1977"), ["William Aloysius Geraghty"]),
  ev("election", "elected Geraghty leader", ("the winter of 1982", "1982"), ["William Aloysius Geraghty"]),
  ev("appointment", "was sworn in", ("26 July", "1982-07-26"), ["William Aloysius Geraghty"]),
  ev("election", "lost", ("April 1989", "1989-04"), ["William Aloysius Geraghty", "Kevin Strang"]),
  ev("communication", "rang him", ("April 1989", "1989-04"), ["William Aloysius Geraghty", "Kevin Strang"]),
  ev("departure", "left Parliament", ("October of that year", "1989-10"), ["William Aloysius Geraghty"]),
  ev("appointment", "became leader", None, ["Ray Cutts", "William Aloysius Geraghty"]),
  ev("award", "was appointed", ("1993", "1993"), ["William Aloysius Geraghty"]),
)

P("d4-29", """There is a photograph of Birger Stiernhielm-Lund, taken at Tehran in the spring of 1936, in which he alone of eleven diplomats is looking not at the Shah but at the Shah's dog. It explains a good deal.

He was born at Linköping on 6 January 1889 to a dean, Axel Lund; the longer name came with an aunt's money. After Uppsala, and an indifferent year with the Life Hussars, he entered the foreign ministry as an attaché in 1913, and was passed from Berlin to Petrograd, and thence, as second secretary, to Constantinople, always a month before things fell down. In Petrograd he had married Vera Obolyaninova, whose brother was briefly, under Kerensky, commissioner of railways. He fetched her out in a laundry van.

The twenties he spent at home, a head of section from 1922, loathing it. In his fortieth year came release: in May 1928 he went as consul-general to Calcutta, and five years afterwards, when Einar Wrede was moved to Rome, he got Tehran, with the rank of minister. Of his seven years there the despatches fill four boxes. Much of what they say about oil proved wrong; all of what they say about people proved right.

The war found him on leave. Christian Günzel, foreign minister in the coalition, wanted a listener in Ankara, and there, as envoy from March 1940 until the autumn of 1945, Stiernhielm-Lund sat between the Germans and the British, dining with both, reporting on both, and, if a British officer's memoirs may be believed, selling a little to each. The ministry looked into it in 1949 and found nothing. By then he was marshal of the diplomatic corps, a post about uniforms, from which he retired on his sixty-fifth birthday.

He wished to be ambassador in Paris and told everyone so. He died at Nyköping in 1968. The dog's name, he noted on the back, was Cyrus.""",
  occ("Axel Lund", "dean"),
  occ("Birger Stiernhielm-Lund", "attaché", start=("1913", "1913")),
  occ("Birger Stiernhielm-Lund", "second secretary"),
  occ("Birger Stiernhielm-Lund", "head of section", start=("1922", "1922")),
  occ("Birger Stiernhielm-Lund", "consul-general to Calcutta", start=("May 1928", "1928-05"), end=("five years afterwards", "1933")),
  occ("Einar Wrede", "Tehran#2", end=("five years afterwards", "1933")),
  occ("Einar Wrede", "moved to Rome", start=("five years afterwards", "1933")),
  occ("Birger Stiernhielm-Lund", "Tehran#2", start=("five years afterwards", "1933"), end=("seven years", "1940"), again=["minister"]),
  occ("Christian Günzel", "foreign minister"),
  occ("Birger Stiernhielm-Lund", "envoy", start=("March 1940", "1940-03"), end=("the autumn of 1945", "1945")),
  occ("Birger Stiernhielm-Lund", "marshal of the diplomatic corps", end=("his sixty-fifth birthday", "1954-01-06"), again=["post"]),
  fact("Birger Stiernhielm-Lund", "birthPlace", "Linköping"),
  fact("Birger Stiernhielm-Lund", "birthDate", "6 January 1889", value="1889-01-06"),
  fact("Birger Stiernhielm-Lund", "father", "Axel Lund"),
  fact("Birger Stiernhielm-Lund", "education", "Uppsala"),
  fact("Birger Stiernhielm-Lund", "militaryService", "Life Hussars"),
  fact("Birger Stiernhielm-Lund", "spouse", "Vera Obolyaninova"),
  fact("Birger Stiernhielm-Lund", "deathPlace", "Nyköping"),
  fact("Birger Stiernhielm-Lund", "deathDate", "1968", value="1968"),
  ev("appointment", "entered", ("1913", "1913"), ["Birger Stiernhielm-Lund"]),
  ev("appointment", "was passed", None, ["Birger Stiernhielm-Lund"]),
  ev("appointment", "went as", ("May 1928", "1928-05"), ["Birger Stiernhielm-Lund"], place="Calcutta"),
  ev("appointment", "was moved", ("five years afterwards", "1933"), ["Einar Wrede"], place="Rome"),
  ev("appointment", "got", ("five years afterwards", "1933"), ["Birger Stiernhielm-Lund", "Einar Wrede"]),
  ev("investigation", "looked into it", ("1949", "1949"), ["Birger Stiernhielm-Lund"]),
  ev("departure", "retired", ("his sixty-fifth birthday", "1954-01-06"), ["Birger Stiernhielm-Lund"]),
)

P("d4-30", """The Galadimas of Zungeri

In Zungeri the galadima is the second man of the state, and more than once he has been the first. The title was created, the court praise-singers say, by Sarki Abdu Dan Karo, who reigned from about 1760 and needed somebody to blame.

The earliest of whom anything is known is Galadima Yusufu. He held the office for thirty years, and when Sarki Abdu's grandson, the boy Muhammadu, became sarki in 1811, it was Yusufu who governed. The Fulani besieged the town in his last year. He was killed on the western wall in 1814, and the office passed to his slave and treasurer, Bako Maidoki, who made a peace.

Bako is the villain of the songs. In 1822 he deposed Muhammadu, drove him to Bornu, and set up a cousin, Ibrahim, in his place; and for the next nineteen years no cow was sold in Zungeri without his knowledge. On his death in 1841 Sarki Ibrahim abolished the title. It lapsed for sixty-two years.

The British revived it. In April 1903 the resident, Captain H. R. Palethorpe, turbaned as galadima one Mallam Shehu, a Koranic teacher who had been his interpreter, and gave him three districts. Shehu was deposed for extortion in 1911. His successor, Galadima Tanko, a great-grandson of Yusufu, proved the longest-lived of all: district head until 1958, a member of the Northern House of Chiefs from its first sitting in 1947, he died in 1963 at a great age, having been to Mecca four times and to London once.

The present holder, Alhaji Dr Sani Tanko, is his grandson. A veterinary surgeon and a retired permanent secretary, he was turbaned on 12 December 1998 by the late emir, Ahmadu III. He does not govern anything, he says, but he is asked to everything. A secondary school and a brand of rice are named after the galadimas. There was once a plan for a museum.""",
  occ("Abdu Dan Karo", "Sarki", start=("1760", "1760"), again=["reigned"]),
  occ("Yusufu", "Galadima#2", start=("thirty years", "1784"), end=("1814", "1814"), again=["office"]),
  occ("Muhammadu", "sarki", start=("1811", "1811"), end=("1822", "1822")),
  occ("Bako Maidoki", "office#2", start=("1814", "1814"), end=("1841", "1841")),
  occ("Yusufu", "governed", start=("1811", "1811"), end=("1814", "1814")),
  occ("Bako Maidoki", "treasurer"),
  occ("Ibrahim", "Sarki#3", start=("1822", "1822")),
  occ("H. R. Palethorpe", "resident"),
  occ("Shehu", "galadima#2", start=("April 1903", "1903-04"), end=("1911", "1911")),
  occ("Tanko", "Galadima#3", start=("1911", "1911"), end=("1963", "1963"), again=["successor"]),
  occ("Tanko", "district head", end=("1958", "1958")),
  occ("Tanko", "member of the Northern House of Chiefs", start=("1947", "1947")),
  occ("Sani Tanko", "present holder", start=("12 December 1998", "1998-12-12"), end=None),
  occ("Sani Tanko", "permanent secretary", former=True),
  occ("Ahmadu III", "emir", former=True),
  fact("Yusufu", "deathDate", "1814", value="1814"),
  fact("Yusufu", "causeOfDeath", "killed"),
  fact("Abdu Dan Karo", "relatives", "Muhammadu"),
  fact("Muhammadu", "relatives", "Ibrahim"),
  fact("Bako Maidoki", "deathDate", "1841", value="1841"),
  fact("Shehu", "occupation", "Koranic teacher"),
  fact("Shehu", "occupation", "interpreter"),
  fact("Yusufu", "relatives", "Tanko"),
  fact("Tanko", "deathDate", "1963", value="1963"),
  fact("Tanko", "relatives", "Sani Tanko"),
  fact("Sani Tanko", "occupation", "veterinary surgeon"),
  ev("appointment", "became", ("1811", "1811"), ["Muhammadu"]),
  ev("appointment", "passed", ("1814", "1814"), ["Bako Maidoki", "Yusufu"]),
  ev("departure", "deposed", ("1822", "1822"), ["Muhammadu", "Bako Maidoki"]),
  ev("appointment", "set up", ("1822", "1822"), ["Ibrahim", "Bako Maidoki"]),
  ev("appointment", "turbaned", ("April 1903", "1903-04"), ["Shehu", "H. R. Palethorpe"]),
  ev("departure", "was deposed", ("1911", "1911"), ["Shehu"]),
  ev("travel", "been to Mecca", None, ["Tanko"], place="Mecca"),
  ev("appointment", "was turbaned", ("12 December 1998", "1998-12-12"), ["Sani Tanko", "Ahmadu III"]),
)
P("d4-31", """ABOUT US > HISTORY > PRESIDENTS

Washington Berrutti (1926–2003)

President of the Uruguayan League of Association Football, 1971–1979

Washington Berrutti Olaso was born in Paysandú on 18 May 1926. A left half with more courage than pace, he played for Bella Vista from 1945 until a broken knee ended his career in 1951. He then finished his studies at the University of the Republic and qualified as a public accountant in 1954.

Berrutti came back to football through the accounts. He was treasurer of Bella Vista from 1957, and its president between 1961 and 1966. Under him the club paid its debts for the first time since its foundation. In 1967 he was elected to the council of the League, where he looked after the referees, and on 2 December 1971 the clubs made him president in succession to Colonel Elbio Sanguinetti, who had resigned after the riot at the Centenario.

His eight years were not quiet ones. He moved the League to its present house, founded the coaches' school and twice refused to let the military government pick the team. In 1975 he was arrested, with the journalist Rodolfo Cabal, and released on the following day without explanation. The general who had given the order later asked him for tickets.

Abroad, he was a member of the executive committee of the South American Confederation from 1973 to 1982, and headed the Uruguayan delegation at the World Cup of 1974.

Berrutti stood down at the end of 1979 and was followed as president by Hugo Lamas Prieto, a lawyer, until then the League's general secretary. There were those who wanted him to run for mayor of Montevideo. He preferred his office in Calle Colonia, where he did the books of half the clubs of the second division until he was seventy.

He married Nelly Etchegaray in 1953; they had two daughters. He died in Montevideo on 11 October 2003. The east stand at Bella Vista is called after him.""",
  occ("Washington Berrutti Olaso", "President of the Uruguayan League of Association Football", start=("1971", "1971"), end=("1979", "1979"), again=["president#2"]),
  occ("Washington Berrutti Olaso", "treasurer of Bella Vista", start=("1957", "1957")),
  occ("Washington Berrutti Olaso", "president", start=("1961", "1961"), end=("1966", "1966")),
  occ("Washington Berrutti Olaso", "council of the League", start=("1967", "1967")),
  occ("Elbio Sanguinetti", "president#2", end=("2 December 1971", "1971-12-02")),
  occ("Washington Berrutti Olaso", "member of the executive committee of the South American Confederation", start=("1973", "1973"), end=("1982", "1982")),
  occ("Washington Berrutti Olaso", "headed the Uruguayan delegation at the World Cup", start=("1974", "1974")),
  occ("Hugo Lamas Prieto", "president#3", start=("the end of 1979", "1979")),
  occ("Hugo Lamas Prieto", "general secretary", former=True),
  fact("Washington Berrutti Olaso", "birthDate", "18 May 1926", value="1926-05-18"),
  fact("Washington Berrutti Olaso", "birthPlace", "Paysandú"),
  fact("Washington Berrutti Olaso", "education", "University of the Republic"),
  fact("Washington Berrutti Olaso", "occupation", "public accountant"),
  fact("Rodolfo Cabal", "occupation", "journalist"),
  fact("Hugo Lamas Prieto", "occupation", "lawyer"),
  fact("Washington Berrutti Olaso", "spouse", "Nelly Etchegaray", date=("1953", "1953")),
  fact("Washington Berrutti Olaso", "deathPlace", "Montevideo#2"),
  fact("Washington Berrutti Olaso", "deathDate", "11 October 2003", value="2003-10-11"),
  ev("election", "was elected", ("1967", "1967"), ["Washington Berrutti Olaso"]),
  ev("election", "made him president", ("2 December 1971", "1971-12-02"), ["Washington Berrutti Olaso", "Elbio Sanguinetti"]),
  ev("departure", "had resigned", None, ["Elbio Sanguinetti"]),
  ev("arrest", "was arrested", ("1975", "1975"), ["Washington Berrutti Olaso", "Rodolfo Cabal"]),
  ev("departure", "stood down", ("the end of 1979", "1979"), ["Washington Berrutti Olaso"]),
  ev("appointment", "was followed", ("the end of 1979", "1979"), ["Hugo Lamas Prieto", "Washington Berrutti Olaso"]),
)

P("d4-32", """It is recorded in the annals of King Hyeondeok that in the third month of 1592 the censor Yun Ja-hyeon knelt for two days outside the Gate of Spreading Virtue, and that it rained on the second.

He knelt there about his friend. Yun, of the Papyeong Yun clan, born in 1551, had sat for the civil examination in 1577 beside a poor man's son out of Naju named Song Mun-sik, and the two had taken the first and second places. They rose, as it were, on the same ladder. When Song was made magistrate of Gimje in 1580, Yun was fourth secretary at the Board of Rites; two years later Song came up to the Board of Personnel and Yun went down to Gimje after him. It was a joke between them that the seal had not time to cool.

By 1591 Song was second royal secretary, close to the throne, and hated. The state councillor Im Gyeom, whose nephew he had kept out of a governorship, accused him the following winter of writing to the rebels in the north. Letters were found, or made. On New Year's Day he was dismissed, in the first month tried, in the second banished to Jeju; and it was in the third that Yun, then of the Office of the Inspector-General, went down on his knees.

The king had him carried away. A month afterwards the Japanese landed, and nobody remembered who had been kneeling about what. Yun raised a company of monks in Jeolla, of which he was named commander that summer, and held Jinju for eleven days. Song, let home in 1593, became minister of war, served until 1598, and was one of the three who, at the peace, sat in judgment on Im Gyeom.

He acquitted him. "I had a friend who could kneel," he is supposed to have said. Yun Ja-hyeon had fallen at Namwon on 26 September 1597.""",
  occ("Hyeondeok", "King", again=["king"]),
  occ("Yun Ja-hyeon", "Office of the Inspector-General", start=None, again=["censor"]),
  occ("Song Mun-sik", "magistrate of Gimje", start=("1580", "1580"), end=("two years later", "1582")),
  occ("Yun Ja-hyeon", "fourth secretary at the Board of Rites", start=None, end=("two years later", "1582")),
  occ("Song Mun-sik", "Board of Personnel", start=("two years later", "1582")),
  occ("Yun Ja-hyeon", "Gimje#2", start=("two years later", "1582")),
  occ("Song Mun-sik", "second royal secretary", end=("New Year's Day", "1592")),
  occ("Im Gyeom", "state councillor"),
  occ("Yun Ja-hyeon", "commander", start=("that summer", "1592")),
  occ("Song Mun-sik", "minister of war", start=("1593", "1593"), end=("1598", "1598")),
  fact("Yun Ja-hyeon", "birthDate", "1551", value="1551"),
  fact("Song Mun-sik", "birthPlace", "Naju"),
  fact("Yun Ja-hyeon", "deathDate", "26 September 1597", value="1597-09-26"),
  fact("Yun Ja-hyeon", "deathPlace", "Namwon"),
  ev("appointment", "was made magistrate", ("1580", "1580"), ["Song Mun-sik"]),
  ev("appointment", "came up", ("two years later", "1582"), ["Song Mun-sik"]),
  ev("appointment", "went down to", ("two years later", "1582"), ["Yun Ja-hyeon", "Song Mun-sik"], place="Gimje#2"),
  ev("communication", "writing to the rebels", None, ["Song Mun-sik"], status="claimed"),
  ev("departure", "was dismissed", ("New Year's Day", "1592"), ["Song Mun-sik"]),
  ev("investigation", "tried", ("in the first month", "1592"), ["Song Mun-sik"]),
  ev("sanction", "banished", ("in the second", "1592"), ["Song Mun-sik"], place="Jeju"),
  ev("appointment", "was named commander", ("that summer", "1592"), ["Yun Ja-hyeon"]),
  ev("appointment", "became", ("1593", "1593"), ["Song Mun-sik"]),
  ev("investigation", "sat in judgment", ("1598", "1598"), ["Song Mun-sik", "Im Gyeom"]),
)

P("d4-33", """KYIV — Prosecutors on Tuesday named four former officials in the collapse of Dniprobank, the lender whose failure in 2015 cost the state 1.4 billion hryvnias, and asked a court to arrest one of them.

The four, in the words of the indictment, "handed the key from one to the next."

Vadym Kostenetsky, 58, founded the bank in 1998 and was chairman of its supervisory board until 2013, when he went into parliament on the list of the Party of Labour. He has lived in Vienna since 2016. A warrant is expected this week.

Olha Rudchenko, a deputy governor of the National Bank from 2010 to 2014, is accused of having shut her eyes. Rudchenko, who holds a doctorate from Kharkiv and lectured there until last week, told reporters that she had recommended closing Dniprobank in writing, twice. Her superior at the time, Governor Stepan Lysohir, died in 2018.

The third is Taras Hlibov. As head of the banking supervision department he reported to Rudchenko; in April 2014 he resigned, and within a month he was on the management board of the very bank. Hlibov was expelled from the bankers' association in 2017 and later convicted in another case, for which he served two years. His lawyer, Inna Sych, called the new charges a rehash. Sych was herself a deputy justice minister in 2019 and 2020.

The last, Ruslan Onyshko, became finance minister in December 2014 and signed the rescue that did not rescue. A former investment banker born in Toronto, he left office sixteen months later and now heads a foundation. He met prosecutors voluntarily in March. In Kyiv he is often mentioned as a future governor, though less so since Tuesday.

The inquiry is led by Deputy Prosecutor General Mykola Zavhorodniy. He promised results in 2019, in 2020 and last year.""",
  occ("Vadym Kostenetsky", "chairman of its supervisory board", end=("2013", "2013")),
  occ("Vadym Kostenetsky", "parliament", start=("2013", "2013")),
  occ("Olha Rudchenko", "deputy governor of the National Bank", start=("2010", "2010"), end=("2014", "2014")),
  occ("Stepan Lysohir", "Governor", former=True),
  occ("Taras Hlibov", "head of the banking supervision department", end=("April 2014", "2014-04")),
  occ("Taras Hlibov", "management board", start=("within a month", "2014-05")),
  occ("Inna Sych", "deputy justice minister", start=("2019", "2019"), end=("2020", "2020")),
  occ("Ruslan Onyshko", "finance minister", start=("December 2014", "2014-12"), end=("sixteen months later", "2016-04"), again=["office"]),
  occ("Ruslan Onyshko", "heads a foundation"),
  occ("Mykola Zavhorodniy", "Deputy Prosecutor General"),
  fact("Vadym Kostenetsky", "party", "Party of Labour"),
  fact("Vadym Kostenetsky", "residence", "Vienna"),
  fact("Olha Rudchenko", "education", "Kharkiv"),
  fact("Stepan Lysohir", "deathDate", "2018", value="2018"),
  fact("Inna Sych", "occupation", "lawyer"),
  fact("Ruslan Onyshko", "occupation", "investment banker"),
  fact("Ruslan Onyshko", "birthPlace", "Toronto"),
  ev("disclosure", "named", ("Tuesday", ""), ["Vadym Kostenetsky", "Olha Rudchenko", "Taras Hlibov", "Ruslan Onyshko"]),
  ev("investigation", "indictment", None, ["Vadym Kostenetsky", "Olha Rudchenko", "Taras Hlibov", "Ruslan Onyshko"]),
  ev("election", "went into parliament", ("2013", "2013"), ["Vadym Kostenetsky"]),
  ev("investigation", "is accused", None, ["Olha Rudchenko"]),
  ev("communication", "told reporters", None, ["Olha Rudchenko"]),
  ev("communication", "had recommended", None, ["Olha Rudchenko"], status="claimed"),
  ev("departure", "resigned", ("April 2014", "2014-04"), ["Taras Hlibov"]),
  ev("sanction", "was expelled", ("2017", "2017"), ["Taras Hlibov"]),
  ev("conviction", "convicted", None, ["Taras Hlibov"]),
  ev("appointment", "became", ("December 2014", "2014-12"), ["Ruslan Onyshko"]),
  ev("departure", "left office", ("sixteen months later", "2016-04"), ["Ruslan Onyshko"]),
  ev("meeting", "met", ("March", ""), ["Ruslan Onyshko"]),
  ev("investigation", "inquiry", None, ["Mykola Zavhorodniy"]),
)

P("d4-34", """SHERIFFS OF TALLOW COUNTY

Tallow County, Kansas, was organized in 1873. These notes on its early sheriffs were put together from the courthouse books by the Historical Society.

Sheriff Amos J. Riddle (1873–1875). The first sheriff was a blacksmith and a veteran of the 7th Missouri Cavalry. He was appointed by Governor Osborne on July 8, 1873, and won the first election that November. He resigned in the spring of 1875 and moved to Texas. Why is not recorded.

Sheriff Henry Clay Stottlemyer (1875–1880). Stottlemyer, a Republican from Ohio, had been Riddle's undersheriff. He built the stone jail. In 1880 he lost to a Greenbacker, John Purdy, by six votes, and later served as county treasurer.

Sheriff John Purdy (1880–1884). Purdy was a farmer in Elm Township and a deacon of the Baptist church. On April 2, 1883, he arrested the Dalrymple brothers with the help of one deputy, Wes Toomey. His name was put up for the legislature but he withdrew it.

Sheriff Wesley Toomey (1884–1891). Toomey is the one everybody has heard of. Born in Kentucky in 1854, he was town marshal of Grady before Purdy hired him. He was shot and killed at the Grady depot on October 19, 1891. The board of commissioners, under its chairman, Elias Wood, named his widow, Martha Toomey, to fill out the term.

Sheriff Martha Toomey (1891–1892). Mrs. Toomey held the office for fourteen months and is believed to have been the first woman sheriff in the state. She did not run in 1892. She married Elias Wood the following summer and was postmistress of Grady from 1897 to 1914.

Sheriff Frank Stottlemyer (1893–1897). A son of Henry, Frank was admitted to the bar while in office. He went on to be county attorney, district judge (1905–1921) and a trustee of the Normal School.

The old jail is now a museum. It is open on Saturdays, and the ghost is said to be Riddle's.""",
  occ("Amos J. Riddle", "Sheriff", start=("July 8, 1873", "1873-07-08"), end=("the spring of 1875", "1875"), again=["sheriff#2"]),
  occ("Osborne", "Governor"),
  occ("Henry Clay Stottlemyer", "Sheriff#2", start=("1875#3", "1875"), end=("1880", "1880")),
  occ("Henry Clay Stottlemyer", "undersheriff", former=True),
  occ("Henry Clay Stottlemyer", "county treasurer"),
  occ("John Purdy", "Sheriff#3", start=("1880#3", "1880"), end=("1884", "1884")),
  occ("John Purdy", "deacon of the Baptist church"),
  occ("Wesley Toomey", "deputy"),
  occ("Wesley Toomey", "Sheriff#4", start=("1884#2", "1884"), end=("1891", "1891")),
  occ("Wesley Toomey", "town marshal of Grady", former=True),
  occ("Elias Wood", "chairman"),
  occ("Martha Toomey", "Sheriff#5", start=("1891#3", "1891"), end=("1892", "1892"), again=["office", "sheriff#4"]),
  occ("Martha Toomey", "postmistress of Grady", start=("1897", "1897"), end=("1914", "1914")),
  occ("Frank Stottlemyer", "Sheriff#6", start=("1893", "1893"), end=("1897#2", "1897"), again=["office#2"]),
  occ("Frank Stottlemyer", "county attorney"),
  occ("Frank Stottlemyer", "district judge", start=("1905", "1905"), end=("1921", "1921")),
  occ("Frank Stottlemyer", "trustee of the Normal School"),
  fact("Amos J. Riddle", "occupation", "blacksmith"),
  fact("Amos J. Riddle", "militaryService", "7th Missouri Cavalry"),
  fact("Henry Clay Stottlemyer", "party", "Republican"),
  fact("John Purdy", "party", "Greenbacker"),
  fact("John Purdy", "occupation", "farmer"),
  fact("John Purdy", "residence", "Elm Township"),
  fact("John Purdy", "religion", "Baptist"),
  fact("Wesley Toomey", "birthPlace", "Kentucky"),
  fact("Wesley Toomey", "birthDate", "1854", value="1854"),
  fact("Wesley Toomey", "causeOfDeath", "shot"),
  fact("Wesley Toomey", "deathPlace", "Grady depot"),
  fact("Wesley Toomey", "deathDate", "October 19, 1891", value="1891-10-19"),
  fact("Wesley Toomey", "spouse", "Martha Toomey"),
  fact("Martha Toomey", "spouse", "Elias Wood", date=("the following summer", "1893")),
  fact("Henry Clay Stottlemyer", "children", "Frank Stottlemyer"),
  ev("appointment", "was appointed", ("July 8, 1873", "1873-07-08"), ["Amos J. Riddle", "Osborne"]),
  ev("election", "won", ("that November", "1873-11"), ["Amos J. Riddle"]),
  ev("departure", "resigned", ("the spring of 1875", "1875"), ["Amos J. Riddle"]),
  ev("travel", "moved", ("the spring of 1875", "1875"), ["Amos J. Riddle"], place="Texas"),
  ev("election", "lost", ("1880#2", "1880"), ["Henry Clay Stottlemyer", "John Purdy"]),
  ev("arrest", "arrested", ("April 2, 1883", "1883-04-02"), ["John Purdy", "Wesley Toomey"]),
  ev("appointment", "hired", None, ["Wesley Toomey", "John Purdy"]),
  ev("appointment", "named", None, ["Martha Toomey", "Elias Wood"]),
)

P("d4-35", """Themba Philemon Mokoena (3 January 1929 – 21 August 2008) was a South African Anglican bishop and educationist who was Bishop of Lebombo-South from 1977 to 1991 and chancellor of the University of the Lowveld from 1995 until his death.

Early life and education

Mokoena was born at Bushbuckridge, the youngest of six children. His father, Jairus Mokoena, was a headmaster, and his mother, Salome Nkuna, a nurse. He was educated at St Peter's, Rosettenville, where he learned Latin and boxing, and at the University College of Fort Hare, graduating with a degree in history in 1951. He taught at Sophiatown until the Bantu Education Act came into force in 1955, when he resigned rather than work under it.

Ministry

He then trained at the College of the Resurrection in Mirfield, England. Ordained priest in December 1959, he served as curate at Alexandra and, from 1963, as rector of Saulsville. He became archdeacon of Pretoria East in 1971. In his forty-ninth year he was elected Bishop of Lebombo-South in succession to the Right Reverend Martin Fairlie; he was consecrated at Acornhoek on 6 March 1977, the first African to hold the see.

In 1985 he was detained for ninety-six days under the emergency regulations. He testified before the Harms Commission in 1990 about the shootings at Acornhoek station. He retired the following year and was succeeded by his suffragan, Joseph Maluleke.

Later life

Mokoena served on the board of the Independent Development Trust and was a member of the Human Rights Commission from 1995 to 2000. He was mentioned as a possible premier of the province, a suggestion he called "unkind to the province".

Personal life

He married Gladys Sithole, a social worker, in 1961. They had four children. Their daughter Lerato Mokoena has been South Africa's high commissioner in Maputo since 2019. He received the Order of the Baobab in silver in 2003. The library of the university is named in his memory.""",
  occ("Themba Philemon Mokoena", "Bishop of Lebombo-South", start=("1977", "1977"), end=("1991", "1991"), again=["Bishop of Lebombo-South#2", "see"]),
  occ("Themba Philemon Mokoena", "chancellor of the University of the Lowveld", start=("1995", "1995"), end=("his death", "2008-08-21")),
  occ("Jairus Mokoena", "headmaster"),
  occ("Themba Philemon Mokoena", "curate at Alexandra", start=None),
  occ("Themba Philemon Mokoena", "rector of Saulsville", start=("1963", "1963")),
  occ("Themba Philemon Mokoena", "archdeacon of Pretoria East", start=("1971", "1971")),
  occ("Martin Fairlie", "Bishop of Lebombo-South#2", end=("In his forty-ninth year", "1977")),
  occ("Joseph Maluleke", "suffragan", end=("the following year", "1991")),
  occ("Joseph Maluleke", "see", start=("the following year", "1991")),
  occ("Themba Philemon Mokoena", "board of the Independent Development Trust"),
  occ("Themba Philemon Mokoena", "member of the Human Rights Commission", start=("1995#2", "1995"), end=("2000", "2000")),
  occ("Lerato Mokoena", "high commissioner in Maputo", start=("2019", "2019"), end=None),
  fact("Themba Philemon Mokoena", "birthDate", "3 January 1929", value="1929-01-03"),
  fact("Themba Philemon Mokoena", "deathDate", "21 August 2008", value="2008-08-21"),
  fact("Themba Philemon Mokoena", "nationality", "South African"),
  fact("Themba Philemon Mokoena", "religion", "Anglican"),
  fact("Themba Philemon Mokoena", "occupation", "bishop"),
  fact("Themba Philemon Mokoena", "occupation", "educationist"),
  fact("Themba Philemon Mokoena", "birthPlace", "Bushbuckridge"),
  fact("Themba Philemon Mokoena", "father", "Jairus Mokoena"),
  fact("Themba Philemon Mokoena", "mother", "Salome Nkuna"),
  fact("Salome Nkuna", "occupation", "nurse"),
  fact("Themba Philemon Mokoena", "education", "St Peter's, Rosettenville"),
  fact("Themba Philemon Mokoena", "education", "University College of Fort Hare", date=("1951", "1951")),
  fact("Themba Philemon Mokoena", "education", "College of the Resurrection"),
  fact("Themba Philemon Mokoena", "spouse", "Gladys Sithole", date=("1961", "1961")),
  fact("Gladys Sithole", "occupation", "social worker"),
  fact("Themba Philemon Mokoena", "children", "Lerato Mokoena"),
  fact("Themba Philemon Mokoena", "award", "Order of the Baobab", date=("2003", "2003")),
  ev("departure", "resigned", ("1955", "1955"), ["Themba Philemon Mokoena"]),
  ev("appointment", "became", ("1971", "1971"), ["Themba Philemon Mokoena"]),
  ev("election", "was elected", ("In his forty-ninth year", "1977"), ["Themba Philemon Mokoena", "Martin Fairlie"]),
  ev("appointment", "was consecrated", ("6 March 1977", "1977-03-06"), ["Themba Philemon Mokoena"], place="Acornhoek"),
  ev("arrest", "was detained", ("1985", "1985"), ["Themba Philemon Mokoena"]),
  ev("testimony", "testified", ("1990", "1990"), ["Themba Philemon Mokoena"]),
  ev("departure", "retired", ("the following year", "1991"), ["Themba Philemon Mokoena"]),
  ev("appointment", "was succeeded", ("the following year", "1991"), ["Joseph Maluleke", "Themba Philemon Mokoena"]),
  ev("award", "received", ("2003", "2003"), ["Themba Philemon Mokoena"]),
)

P("d4-36", """Dejazmach Wolde Amanuel Tessema (c. 1842 – 27 October 1917) was an Ethiopian nobleman and soldier, governor of Arero from 1889 to 1896 and again from 1901 until his death.

He came of a minor house in Menz. His father, Tessema Gobena, kept the royal mules; his mother, Askale Zewde, was connected in some way nobody could quite explain with the queen mother. As a youth he was a page at the court of Negus Sahle Dengel of Warra, and it was the Negus who, in 1867, gave him his first command, the musketeers of the gate.

When his master became emperor, in March 1878, Wolde Amanuel was made captain of the palace guard. His chance came with the southern campaigns. In 1889, the elder Dejazmach Habte having been killed by a hippopotamus, Wolde Amanuel succeeded him as governor of Arero, a country of salt and thorn, and for seven years collected very little tax from it.

At the battle of Enda Abbo in February 1896 he led the left. What happened next is disputed. Ras Mangasha Alula, who led the right, charged him with having halted to pray; the priests said that he had won the day by it. He lost his province to the Ras's son-in-law, Kassa Hailu, in May, and lived for five years in chains, then in a monastery, and then at court.

Restored in 1901 on the death of Kassa, he surprised everyone by governing well. He built the road to the wells, survived two European missions and was, from 1908, a member of the regency council at Addis Ababa, to which he travelled every winter by mule.

He married three times. His second wife, Woizero Tsehai Mangasha, was the daughter of his accuser. His son Bekele Wolde Amanuel was mayor of the capital in the twenties and minister of posts from 1930, and died in exile at Jerusalem in 1938.

He never learned to write. A street in Addis Ababa is still, unofficially, called after his mule.""",
  occ("Wolde Amanuel Tessema", "governor of Arero", start=("1889", "1889"), end=("1896", "1896"), again=["governor of Arero#2", "province"]),
  occ("Wolde Amanuel Tessema", "governor of Arero", start=("1901", "1901"), end=("his death", "1917-10-27")),
  occ("Wolde Amanuel Tessema", "page"),
  occ("Sahle Dengel", "Negus", end=None, again=["Negus#2"]),
  occ("Sahle Dengel", "emperor", start=("March 1878", "1878-03")),
  occ("Wolde Amanuel Tessema", "command", start=("1867", "1867")),
  occ("Wolde Amanuel Tessema", "captain of the palace guard", start=("March 1878", "1878-03")),
  occ("Habte", "governor of Arero#2", end=("1889#2", "1889")),
  occ("Kassa Hailu", "province", start=("May", "1896-05"), end=("1901#2", "1901")),
  occ("Wolde Amanuel Tessema", "member of the regency council", start=("1908", "1908")),
  occ("Bekele Wolde Amanuel", "mayor of the capital", start=None),
  occ("Bekele Wolde Amanuel", "minister of posts", start=("1930", "1930")),
  fact("Wolde Amanuel Tessema", "birthDate", "c. 1842", value="1842"),
  fact("Wolde Amanuel Tessema", "deathDate", "27 October 1917", value="1917-10-27"),
  fact("Wolde Amanuel Tessema", "nationality", "Ethiopian"),
  fact("Wolde Amanuel Tessema", "occupation", "nobleman"),
  fact("Wolde Amanuel Tessema", "occupation", "soldier"),
  fact("Wolde Amanuel Tessema", "birthPlace", "Menz"),
  fact("Wolde Amanuel Tessema", "father", "Tessema Gobena"),
  fact("Wolde Amanuel Tessema", "mother", "Askale Zewde"),
  fact("Habte", "causeOfDeath", "killed by a hippopotamus"),
  fact("Habte", "deathDate", "1889#2", value="1889"),
  fact("Kassa Hailu", "deathDate", "1901#2", value="1901"),
  fact("Wolde Amanuel Tessema", "spouse", "Tsehai Mangasha"),
  fact("Mangasha Alula", "children", "Tsehai Mangasha"),
  fact("Mangasha Alula", "relatives", "Kassa Hailu"),
  fact("Wolde Amanuel Tessema", "children", "Bekele Wolde Amanuel"),
  fact("Bekele Wolde Amanuel", "deathPlace", "Jerusalem"),
  fact("Bekele Wolde Amanuel", "deathDate", "1938", value="1938"),
  ev("appointment", "gave him", ("1867", "1867"), ["Wolde Amanuel Tessema", "Sahle Dengel"]),
  ev("appointment", "became", ("March 1878", "1878-03"), ["Sahle Dengel"]),
  ev("appointment", "was made", ("March 1878", "1878-03"), ["Wolde Amanuel Tessema"]),
  ev("appointment", "succeeded", ("1889#2", "1889"), ["Wolde Amanuel Tessema", "Habte"]),
  ev("departure", "lost his province", ("May", "1896-05"), ["Wolde Amanuel Tessema", "Kassa Hailu"]),
  ev("appointment", "Restored", ("1901#2", "1901"), ["Wolde Amanuel Tessema", "Kassa Hailu"]),
  ev("travel", "travelled", ("every winter", ""), ["Wolde Amanuel Tessema"], place="Addis Ababa"),
)
P("d4-37", """In the board room at Oudewaal, where the sea can be heard through the panelling, the dike-reeves hang in two rows. Those in the upper row have been painted with their hands on a map. Those in the lower row were photographed.

The fourth from the left above is Cornelis van Rosmalen, who has the look of a man listening for a leak. He was reeve of the Waal Polders for thirty-one years, from Candlemas 1786, and kept the office through five constitutions by the simple means of swearing to all of them. The French prefect, Baron de Celles-Mortier, suspended him in 1811; in the flood of the following January he had to be fetched back by boat.

His son and successor, Adriaan, is not painted. He drank, they say. It was under Adriaan that the clerk of the polders, one Pieter Kloos, made away with the sluice money, and the report of the provincial inquiry, in 1824, bore so hard upon the reeve for having signed without reading that he laid down his staff before the king could take it from him.

Then came strangers: a notary from Gouda, Willem Hasselaer, who had been burgomaster there, and who as reeve, between 1824 and 1850, gave the Polders their steam; and after him a count. Count Frits van Limburg-Aerssen sat in the First Chamber and in the saddle, and left the water to his secretary. He was reeve until a horse ended it, on 3 May 1869.

In the lower row, the ninth, in a hat, is the first woman. Jkvr. Machteld van Rosmalen, an engineer from Delft and a descendant of Cornelis, was appointed dike-reeve by royal decree as of 1 September 1981. She had learned the trade as head of works at Dordrecht, where she had been since 1970. She served for two terms of six years, quarrelled with three ministers, wanted a third term, and did not get it. She is standing, one sees, with her hand on a map.""",
  occ("Cornelis van Rosmalen", "reeve of the Waal Polders", start=("Candlemas 1786", "1786-02-02"), end=("thirty-one years", "1817"), again=["office"]),
  occ("Celles-Mortier", "prefect"),
  occ("Adriaan", "reeve#3", start=("thirty-one years", "1817"), end=("1824", "1824"), again=["successor"]),
  occ("Pieter Kloos", "clerk of the polders"),
  occ("Willem Hasselaer", "burgomaster", former=True),
  occ("Willem Hasselaer", "reeve#4", start=("1824#2", "1824"), end=("1850", "1850")),
  occ("Frits van Limburg-Aerssen", "sat in the First Chamber"),
  occ("Frits van Limburg-Aerssen", "reeve#5", end=("3 May 1869", "1869-05-03")),
  occ("Machteld van Rosmalen", "dike-reeve#2", start=("1 September 1981", "1981-09-01"), end=("two terms of six years", "1993")),
  occ("Machteld van Rosmalen", "head of works at Dordrecht", start=("1970", "1970")),
  fact("Cornelis van Rosmalen", "children", "Adriaan"),
  fact("Willem Hasselaer", "occupation", "notary"),
  fact("Machteld van Rosmalen", "occupation", "engineer"),
  fact("Machteld van Rosmalen", "education", "Delft"),
  fact("Machteld van Rosmalen", "relatives", "Cornelis van Rosmalen"),
  fact("Frits van Limburg-Aerssen", "deathDate", "3 May 1869", value="1869-05-03"),
  ev("sanction", "suspended", ("1811", "1811"), ["Cornelis van Rosmalen", "Celles-Mortier"]),
  ev("investigation", "inquiry", ("1824", "1824"), ["Pieter Kloos", "Adriaan"]),
  ev("departure", "laid down", ("1824", "1824"), ["Adriaan"]),
  ev("appointment", "was appointed", ("1 September 1981", "1981-09-01"), ["Machteld van Rosmalen"]),
)

P("d4-38", """PORT MORESBY, 3 July 2023 (PacNews) — Papua New Guinea's governor-general on Monday swore in Kila Vagi as chief justice, ending a vacancy of seven months in which two acting heads of the court had themselves been taken to court.

Sir Kila, 61, was born at Hula in Central Province and studied law at the University of Papua New Guinea and at Sydney. He was public solicitor from 1996 to 2001 and has been a judge of the National and Supreme Courts since 2004. He headed the commission of inquiry into the loss of the ferry Lady Rossel in 2012. His wife, Dame Mary Vagi, is a former ombudsman.

He succeeds Sir Bernard Toliman, who died in December after eleven years in office. Toliman, a Tolai from Rabaul, had been attorney-general in the nineties and sat in parliament for Kokopo between 1992 and 1997.

The first of the acting chief justices, Justice Hosea Piakal, stood aside in March when police charged him with obstructing an investigation into the court's building fund. The charge was dropped in May. The second, Justice Lorna Kewa, served from 20 March until Monday, though a motion by the Law Society to have her appointment declared void is still before the bench.

Prime Minister Andrew Waim told journalists that he had not known Sir Kila before the interview. The leader of the opposition, Belden Sevua, said that he did not believe it: the two men, he said, met at Waim's lodge in Goroka in February. A spokeswoman, Ruth Aisi, denied any such meeting.

Waim, who became prime minister in August 2019, has replaced the police commissioner, the chief ombudsman and the head of the public service since Christmas. He is the member for Goroka Open and was previously governor of Eastern Highlands.

Governor-General Sir Douglas Kambaro, whose own term runs out in 2024, reminded the new chief justice that his robe was older than the state.""",
  occ("Kila Vagi", "chief justice", start=("Monday", "2023-07-03"), end=None, again=["chief justice#3"]),
  occ("Kila Vagi", "public solicitor", start=("1996", "1996"), end=("2001", "2001")),
  occ("Kila Vagi", "judge of the National and Supreme Courts", start=("2004", "2004"), end=None),
  occ("Kila Vagi", "headed the commission of inquiry", start=("2012", "2012")),
  occ("Mary Vagi", "ombudsman", former=True),
  occ("Bernard Toliman", "office", start=("eleven years", "2011"), end=("December", "2022-12")),
  occ("Bernard Toliman", "attorney-general"),
  occ("Bernard Toliman", "sat in parliament for Kokopo", start=("1992", "1992"), end=("1997", "1997")),
  occ("Hosea Piakal", "acting chief justices", end=("March", "2023-03")),
  occ("Hosea Piakal", "Justice"),
  occ("Lorna Kewa", "Justice#2"),
  occ("Lorna Kewa", "acting chief justices", start=("20 March", "2023-03-20"), end=("Monday#2", "2023-07-03")),
  occ("Andrew Waim", "prime minister", start=("August 2019", "2019-08"), end=None, again=["Prime Minister"]),
  occ("Belden Sevua", "leader of the opposition"),
  occ("Ruth Aisi", "spokeswoman"),
  occ("Andrew Waim", "member for Goroka Open"),
  occ("Andrew Waim", "governor of Eastern Highlands", former=True),
  occ("Douglas Kambaro", "Governor-General", end=("2024", "2024"), again=["governor-general"]),
  fact("Kila Vagi", "birthPlace", "Hula"),
  fact("Kila Vagi", "education", "University of Papua New Guinea"),
  fact("Kila Vagi", "education", "Sydney"),
  fact("Kila Vagi", "spouse", "Mary Vagi"),
  fact("Bernard Toliman", "deathDate", "December", value="2022-12"),
  fact("Bernard Toliman", "ethnicity", "Tolai"),
  ev("appointment", "swore in", ("Monday", "2023-07-03"), ["Kila Vagi", "Douglas Kambaro"]),
  ev("appointment", "succeeds", None, ["Kila Vagi", "Bernard Toliman"]),
  ev("investigation", "inquiry", ("2012", "2012"), ["Kila Vagi"]),
  ev("departure", "stood aside", ("March", "2023-03"), ["Hosea Piakal"]),
  ev("investigation", "charged", ("March", "2023-03"), ["Hosea Piakal"]),
  ev("communication", "told journalists", None, ["Andrew Waim"]),
  ev("meeting", "met", ("February", "2023-02"), ["Andrew Waim", "Kila Vagi"], place="Goroka", status="claimed"),
  ev("appointment", "became", ("August 2019", "2019-08"), ["Andrew Waim"]),
)

P("d4-39", """On the night of 20 February 1915 a train of nine cars stood without lights at Cuesta Blanca, and in the fifth of them, on a crate of rifles, a schoolmaster was writing a law about divorce.

Leobardo Anaya Cortina was at that moment governor of the state of Sotol, of which his government held the railway, two stations and a bandstand. Ten years before he had been head of the boys' school at Mezquite. Born there on 1 November 1876, son of the stationmaster, he had been sent to the normal school at Jalapa, and came back with spectacles and a complete Victor Hugo. He joined the Anti-Reelectionists in 1909. The next June they put him in Belem prison; when he came out he was famous.

In 1912, in the good year, he sat in the federal congress for the second district. After Huerta's coup he was for six months on the staff of General Macario Duarte, a cattle thief of genius, who in October 1914 made him governor by a telegram of four words. Duarte was killed the following June. Anaya, who had meanwhile signed the divorce law, the land law and a law on bandstands, got over the border in a load of hay.

He came home in 1920 and was given, as a harmless man, the library of the ministry of education. There might have been no more to tell. But in 1923 Ignacia Robles, the widow of Duarte, who had made herself mistress of the Sotol Peasants' League and was its secretary, wrote to him: "Your laws are wanted." He was elected governor by the whole state that autumn and served his term to the last day, 30 November 1927.

They were married in the following year. He refused the senate. He went back to the school at Mezquite as its director, and was so still when he died, in his seventieth year, on a Monday, before the bell.""",
  occ("Leobardo Anaya Cortina", "governor of the state of Sotol", start=("October 1914", "1914-10"), again=["governor#2"]),
  occ("Leobardo Anaya Cortina", "head of the boys' school at Mezquite", start=None),
  occ("Leobardo Anaya Cortina", "sat in the federal congress", start=("1912", "1912")),
  occ("Leobardo Anaya Cortina", "staff of General Macario Duarte"),
  occ("Leobardo Anaya Cortina", "library of the ministry of education", start=("1920", "1920")),
  occ("Ignacia Robles", "secretary"),
  occ("Leobardo Anaya Cortina", "governor#3", start=("that autumn", "1923"), end=("30 November 1927", "1927-11-30")),
  occ("Leobardo Anaya Cortina", "director", end=("in his seventieth year", "1946")),
  fact("Leobardo Anaya Cortina", "occupation", "schoolmaster"),
  fact("Leobardo Anaya Cortina", "birthPlace", "Mezquite"),
  fact("Leobardo Anaya Cortina", "birthDate", "1 November 1876", value="1876-11-01"),
  fact("Leobardo Anaya Cortina", "education", "normal school at Jalapa"),
  fact("Leobardo Anaya Cortina", "party", "Anti-Reelectionists"),
  fact("Macario Duarte", "deathDate", "the following June", value="1915-06"),
  fact("Macario Duarte", "causeOfDeath", "killed"),
  fact("Macario Duarte", "spouse", "Ignacia Robles"),
  fact("Leobardo Anaya Cortina", "spouse", "Ignacia Robles", date=("the following year", "1928")),
  fact("Leobardo Anaya Cortina", "deathDate", "in his seventieth year", value="1946"),
  ev("arrest", "put him in Belem prison", ("The next June", "1910-06"), ["Leobardo Anaya Cortina"], place="Belem prison"),
  ev("appointment", "made him governor", ("October 1914", "1914-10"), ["Leobardo Anaya Cortina", "Macario Duarte"]),
  ev("travel", "got over the border", None, ["Leobardo Anaya Cortina"]),
  ev("appointment", "was given", ("1920", "1920"), ["Leobardo Anaya Cortina"]),
  ev("communication", "wrote to him", ("1923", "1923"), ["Ignacia Robles", "Leobardo Anaya Cortina"]),
  ev("election", "was elected", ("that autumn", "1923"), ["Leobardo Anaya Cortina"]),
  ev("appointment", "went back", None, ["Leobardo Anaya Cortina"]),
)

P("d4-40", """The Khairallah brothers and their bank

Three sons of a silk broker of Zahlé, who could not share a bicycle, shared for a quarter of a century the Banque Khairallah & Fils, and between them a ministry, a mayoralty and a legation.

It had been the father's wish that Nadim, as the eldest (he was born in 1908), should be chairman, and so he was, from the foundation in 1938 until the crash. He had a head for figures and a horror of strangers. Politics he left to Fuad, five years his junior, who had read law with the Jesuits in Beirut and who, when the lists were made up in 1947, found himself deputy for the Bekaa. Fuad sat for thirteen years. He was minister of finance from June 1955 to March 1957, under Sami Tabet, a prime minister who owed the brothers money; and it was he, as the parliamentary inquiry of 1967 established, who moved the deposits of the Tobacco Office into the family's vault.

Emile, the last, had been meant for the Church. He left the seminary at twenty, married a Swiss, Hélène Roulet, kept the bank's branch in Geneva, and in 1952, on the strength of the address, was made honorary consul there; two years later he was chargé d'affaires at Berne, and minister from 1958.

In October 1966 the queue outside the bank reached the sea. Nadim shut the doors on the fourteenth and was arrested on the twentieth. The court gave him three years. Fuad, then mayor of Zahlé, told the inquiry that he had been no more than a depositor; he stayed in the town hall until his death in the spring of 1971. Emile resigned from the service, by letter, from a lakeside address.

Emile's daughter, Leila Khairallah, governor of the central bank since 2015, does not talk about the family. In her office, visitors report, there is a bicycle bell.""",
  occ("Nadim", "chairman", start=("1938", "1938"), end=("October 1966", "1966-10")),
  occ("Fuad", "deputy for the Bekaa", start=("1947", "1947"), end=("thirteen years", "1960")),
  occ("Fuad", "minister of finance", start=("June 1955", "1955-06"), end=("March 1957", "1957-03"), again=["ministry"]),
  occ("Sami Tabet", "prime minister"),
  occ("Emile", "kept the bank's branch in Geneva"),
  occ("Emile", "honorary consul", start=("1952", "1952"), end=("two years later", "1954")),
  occ("Emile", "chargé d'affaires at Berne", start=("two years later", "1954"), end=("1958", "1958")),
  occ("Emile", "minister#3", start=("1958", "1958"), again=["legation"]),
  occ("Fuad", "mayor of Zahlé", end=("his death", "1971"), again=["mayoralty", "town hall"]),
  occ("Leila Khairallah", "governor of the central bank", start=("2015", "2015"), end=None),
  fact("Nadim", "birthDate", "1908", value="1908"),
  fact("Fuad", "birthDate", "five years his junior", value="1913"),
  fact("Fuad", "education", "Jesuits"),
  fact("Fuad", "deathDate", "the spring of 1971", value="1971"),
  fact("Emile", "spouse", "Hélène Roulet"),
  fact("Hélène Roulet", "nationality", "Swiss"),
  fact("Emile", "children", "Leila Khairallah"),
  fact("Nadim", "siblings", "Fuad"),
  fact("Nadim", "siblings", "Emile"),
  fact("Fuad", "siblings", "Emile"),
  ev("election", "found himself deputy", ("1947", "1947"), ["Fuad"]),
  ev("investigation", "parliamentary inquiry", ("1967", "1967"), ["Fuad"]),
  ev("appointment", "was made", ("1952", "1952"), ["Emile"]),
  ev("arrest", "was arrested", ("the twentieth", "1966-10-20"), ["Nadim"]),
  ev("conviction", "gave him three years", None, ["Nadim"]),
  ev("testimony", "told the inquiry", ("1967", "1967"), ["Fuad"]),
  ev("departure", "resigned", None, ["Emile"]),
)
P("d4-41", """Academy of Music and Stage, Split – People – In memoriam

Professor Tonči Barbarić (1940–2019)

The Academy mourns Tonči Barbarić, conductor, teacher and for twelve years its dean, who died in Split on 14 January 2019 after a long illness.

Tonči Barbarić was born in Komiža, on the island of Vis, on 2 June 1940. His father Luka was a sardine fisherman and played the bombardon. After the classical gymnasium in Split he studied conducting at the Zagreb academy under Slavko Vidmar, graduating in 1964, and spent two years in Vienna on a state scholarship.

In 1966 he became répétiteur at the Split opera, and in 1971 its second conductor. From 1974 to 1981 he was chief conductor of the Dubrovnik orchestra. He returned as director of the Split opera in the autumn of 1981, at the invitation of the theatre's intendant, Marija Rošin, and stayed until the war winter of 1991. Under his direction the house gave forty-three first performances.

He began to teach at the Academy in 1985. He was elected dean in 1994, after the death of Professor Ante Kukoč, and re-elected twice; he handed over in 2006 to Professor Nada Perišić, who is dean to this day. In those years the Academy received its present building. His colleagues remember that he tuned the heating himself.

Barbarić was a member of the City Council from 1997 to 2001, elected on an independent list, and chaired its committee for culture. He was invited to become minister of culture and declined by return of post.

In 2003 he received the Vladimir Nazor Prize for life's work, and in 2008 the city made him an honorary citizen.

He leaves his wife, the mezzo-soprano Vesna Jelić, whom he married in 1969, and two sons, of whom the younger, Luka Barbarić, is concertmaster in Graz.

A concert in his memory will be held in the great hall on 2 June.""",
  occ("Tonči Barbarić", "dean", start=("1994", "1994"), end=("2006", "2006"), again=["dean#2"]),
  occ("Tonči Barbarić", "répétiteur at the Split opera", start=("1966", "1966"), end=("1971", "1971")),
  occ("Tonči Barbarić", "second conductor", start=("1971", "1971")),
  occ("Tonči Barbarić", "chief conductor of the Dubrovnik orchestra", start=("1974", "1974"), end=("1981", "1981")),
  occ("Tonči Barbarić", "director of the Split opera", start=("the autumn of 1981", "1981"), end=("the war winter of 1991", "1991")),
  occ("Marija Rošin", "intendant"),
  occ("Ante Kukoč", "dean#2", end=("1994", "1994")),
  occ("Nada Perišić", "dean#3", start=("2006", "2006"), end=None),
  occ("Tonči Barbarić", "member of the City Council", start=("1997", "1997"), end=("2001", "2001")),
  occ("Tonči Barbarić", "chaired its committee for culture"),
  occ("Luka Barbarić", "concertmaster in Graz"),
  fact("Tonči Barbarić", "occupation", "conductor"),
  fact("Tonči Barbarić", "occupation", "teacher"),
  fact("Tonči Barbarić", "deathPlace", "Split#2"),
  fact("Tonči Barbarić", "deathDate", "14 January 2019", value="2019-01-14"),
  fact("Tonči Barbarić", "birthPlace", "Komiža"),
  fact("Tonči Barbarić", "birthDate", "2 June 1940", value="1940-06-02"),
  fact("Tonči Barbarić", "father", "Luka"),
  fact("Luka", "occupation", "sardine fisherman"),
  fact("Tonči Barbarić", "education", "classical gymnasium in Split"),
  fact("Tonči Barbarić", "education", "Zagreb academy", date=("1964", "1964")),
  fact("Tonči Barbarić", "award", "Vladimir Nazor Prize for life's work", date=("2003", "2003")),
  fact("Tonči Barbarić", "award", "honorary citizen", date=("2008", "2008")),
  fact("Tonči Barbarić", "spouse", "Vesna Jelić", date=("1969", "1969")),
  fact("Vesna Jelić", "occupation", "mezzo-soprano"),
  fact("Tonči Barbarić", "children", "Luka Barbarić"),
  ev("appointment", "became", ("1966", "1966"), ["Tonči Barbarić"]),
  ev("appointment", "returned", ("the autumn of 1981", "1981"), ["Tonči Barbarić", "Marija Rošin"]),
  ev("election", "was elected dean", ("1994", "1994"), ["Tonči Barbarić"]),
  ev("election", "re-elected", None, ["Tonči Barbarić"]),
  ev("departure", "handed over", ("2006", "2006"), ["Tonči Barbarić", "Nada Perišić"]),
  ev("election", "elected on an independent list", None, ["Tonči Barbarić"]),
  ev("award", "received the Vladimir Nazor Prize", ("2003", "2003"), ["Tonči Barbarić"]),
  ev("award", "made him", ("2008", "2008"), ["Tonči Barbarić"]),
)

P("d4-42", """She kept the chain in the flour bin. That is the first thing I can tell you about my grandmother, Ettie Rangihuna, mayor of Waipuna; and the second is that I was six before I knew that other people's grandmothers were not mayors.

She had been a Miss McCrae. Her people were Otago Presbyterians, her father, Hector McCrae, the stationmaster at Balclutha, and when in 1934, at twenty, she married Wiremu Rangihuna, a shearer and later a lay reader at Ōhope, Hector did not come north for the wedding. He came for the election. It was the first time that he and my grandfather met, in November 1953, under a banner with her name on it, and they talked until dark about sheep.

She had gone on to the borough council three years earlier, because of the drains. Now she beat old Cyril Tankersley, who had been mayor since the slump, by a hundred and one, and she was mayor until 1968, and, since nobody else would do the minutes, chairman of the hospital board for most of that time. The member, Mr Dunphy of the National Party, used to ring her before breakfast. Labour asked her twice to stand against him. She said she had nothing to wear.

The bad year was 1961. In the winter the town clerk, Noel Prewitt, was found to have been paying the rates of his friends; she had to give evidence against him at Gisborne, in her good hat, and he went to Mount Crawford for eighteen months. She sent scones. When he came out she got him a place as secretary of the bowling club, which he held till he died, and not a penny ever went astray.

The Queen gave her an OBE in 1966. It lived in the flour bin with the chain.

My aunt Hinemoa is on the council now, for the third term. She has had the drains done again.""",
  occ("Ettie Rangihuna", "mayor of Waipuna", start=("November 1953", "1953-11"), end=("1968", "1968"), again=["mayor#4"]),
  occ("Wiremu Rangihuna", "lay reader at Ōhope"),
  occ("Ettie Rangihuna", "borough council", start=("three years earlier", "1950")),
  occ("Cyril Tankersley", "mayor#3", start=("the slump", ""), end=("November 1953", "1953-11")),
  occ("Ettie Rangihuna", "chairman of the hospital board"),
  occ("Dunphy", "member"),
  occ("Noel Prewitt", "town clerk"),
  occ("Noel Prewitt", "secretary of the bowling club"),
  occ("Hinemoa", "on the council"),
  fact("Ettie Rangihuna", "birthName", "McCrae"),
  fact("Ettie Rangihuna", "father", "Hector McCrae"),
  fact("Ettie Rangihuna", "spouse", "Wiremu Rangihuna", date=("1934", "1934")),
  fact("Hector McCrae", "occupation", "stationmaster"),
  fact("Wiremu Rangihuna", "occupation", "shearer"),
  fact("Dunphy", "party", "National Party"),
  fact("Ettie Rangihuna", "award", "OBE", date=("1966", "1966")),
  ev("meeting", "met", ("November 1953", "1953-11"), ["Hector McCrae", "Wiremu Rangihuna"]),
  ev("travel", "came for the election", ("November 1953", "1953-11"), ["Hector McCrae"]),
  ev("election", "gone on to", ("three years earlier", "1950"), ["Ettie Rangihuna"]),
  ev("election", "beat", ("November 1953", "1953-11"), ["Ettie Rangihuna", "Cyril Tankersley"]),
  ev("communication", "ring her", None, ["Dunphy", "Ettie Rangihuna"]),
  ev("disclosure", "was found", ("the winter", "1961"), ["Noel Prewitt"]),
  ev("testimony", "give evidence", ("1961", "1961"), ["Ettie Rangihuna", "Noel Prewitt"], place="Gisborne"),
  ev("conviction", "went to Mount Crawford", None, ["Noel Prewitt"]),
  ev("appointment", "got him a place", None, ["Noel Prewitt", "Ettie Rangihuna"]),
  ev("award", "gave her an OBE", ("1966", "1966"), ["Ettie Rangihuna"]),
)

P("d4-43", """That Mirza Habibollah Tafreshi died a prime minister was due, as he told his nephew, to his having been for thirty years a person whose name nobody could remember.

His uncle, under whom he began, everybody remembered. Mirza Esma'il, called Amin-e Daftar, was minister of accounts to Shah Morad from 1851, and kept the revenue of the realm on slips of paper in his sleeve. He made the boy, then sixteen and an orphan, a copyist in 1858. When the uncle fell, in the famine of 1871, sleeve and all, it was found that only the copyist could read the slips, and the new minister, Prince Jahansuz, could do no other than appoint him controller.

He was to control, if that is the word, for eleven years. In 1882 he went out to Fars as vizier to its governor-general, the shah's second son, Mas'ud, aged nineteen; he governed the province, that is to say, while the prince hunted. There was a riot about bread in 1889, for which the prince blamed the vizier and the vizier, in a petition which is a masterpiece, the weather. Both were recalled.

Two years at home followed, with melons. In 1891 the concession for tobacco had to be undone, and Ali Asghar Nuri, who had signed it and was still grand vizier, wanted at his side a man with no enemies. Tafreshi was named minister of commerce in May; minister of accounts, his uncle's place, the next year; and in the autumn of 1896, Shah Morad's successor having dismissed Nuri in his first month, prime minister, at fifty-four.

He held the office for a hundred and eighty-one days. He lies at Qom. Of his sons, Hasan sat in the first Majles for Tafresh, and Taqi, the younger, was consul in Tiflis until 1911 and afterwards ran a cinema. There was talk of a monument; the money went, it is said, up somebody's sleeve.""",
  occ("Habibollah Tafreshi", "prime minister#2", start=("the autumn of 1896", "1896"), end=("a hundred and eighty-one days", "1897"), again=["prime minister", "office"]),
  occ("Esma'il", "minister of accounts", start=("1851", "1851"), end=("1871", "1871")),
  occ("Morad", "Shah", again=["shah"]),
  occ("Habibollah Tafreshi", "copyist", start=("1858", "1858"), again=["copyist#2"]),
  occ("Jahansuz", "minister#3", start=("1871", "1871")),
  occ("Habibollah Tafreshi", "controller", start=("1871", "1871"), end=("eleven years", "1882")),
  occ("Habibollah Tafreshi", "vizier", start=("1882", "1882"), end=("1889", "1889"), again=["vizier#2", "vizier#3", "governed the province"]),
  occ("Mas'ud", "governor-general", end=("1889", "1889")),
  occ("Ali Asghar Nuri", "grand vizier", end=("the autumn of 1896", "1896")),
  occ("Habibollah Tafreshi", "minister of commerce", start=("May", "1891-05")),
  occ("Habibollah Tafreshi", "minister of accounts#2", start=("the next year", "1892"), again=["his uncle's place"]),
  occ("Hasan", "sat in the first Majles"),
  occ("Taqi", "consul in Tiflis", end=("1911", "1911")),
  fact("Habibollah Tafreshi", "relatives", "Esma'il"),
  fact("Esma'il", "alias", "Amin-e Daftar"),
  fact("Morad", "children", "Mas'ud"),
  fact("Habibollah Tafreshi", "children", "Hasan"),
  fact("Habibollah Tafreshi", "children", "Taqi"),
  ev("communication", "told his nephew", None, ["Habibollah Tafreshi"]),
  ev("appointment", "made the boy", ("1858", "1858"), ["Habibollah Tafreshi", "Esma'il"]),
  ev("departure", "fell", ("1871", "1871"), ["Esma'il"]),
  ev("appointment", "appoint him controller", ("1871", "1871"), ["Habibollah Tafreshi", "Jahansuz"]),
  ev("appointment", "went out", ("1882", "1882"), ["Habibollah Tafreshi"], place="Fars"),
  ev("communication", "petition", None, ["Habibollah Tafreshi"]),
  ev("departure", "were recalled", ("1889", "1889"), ["Habibollah Tafreshi", "Mas'ud"]),
  ev("appointment", "was named minister of commerce", ("May", "1891-05"), ["Habibollah Tafreshi"]),
  ev("departure", "having dismissed", ("the autumn of 1896", "1896"), ["Ali Asghar Nuri"]),
)

P("d4-44", """Clarence Ezekiel Pinnock, OJ, CD (4 September 1911 – 27 February 1994) was a Jamaican trade unionist and politician who served as minister of labour (1955–1959) and as president of the Dockers' and Allied Workers' Union (1946–1972).

Early life

Pinnock was born at Port Maria in the parish of St Mary, the son of a banana carrier and a washerwoman. He left Port Maria Elementary School at thirteen, worked on the wharves, and in 1929 went to Panama, where he read Shakespeare in a Baptist mission and became a lay preacher. Deported in 1937 for addressing strikers at Colón, he came home in time for the disturbances of the following spring, during which he was arrested and sentenced to six months with hard labour.

Union career

In 1940 he was appointed an organizer of the Maritime Union by its founder, Stanley Dujon. The two men fell out during the war. Pinnock left with four branches in March 1946 to form the Dockers' and Allied Workers' Union, whose general secretary, Ivy Lorraine Beckford, had been a schoolteacher; Beckford ran the office and Pinnock the meetings. He led the union until 1972, when Beckford succeeded him as president.

Political career

He was elected to the Kingston and St Andrew Corporation in 1947 for the People's National Party. In the general election of 1949 he won the seat of Kingston Eastern and Port Royal, which he kept for thirteen years. As minister he carried the Holidays with Pay Act. He was removed from the cabinet in October 1959 after a quarrel with the finance minister, Noel Ashenheim-Pratt, and lost his seat in 1962 to a dentist, Dr. Vincent Lue. He declined to go to the Senate.

Family and honours

He married Eunice Gayle in 1939. Their son, Winston Pinnock, was commissioner of police from 1988 to 1993. Pinnock was awarded the Order of Distinction in 1975 and the Order of Jamaica in 1986. The container terminal was to have been named after him.""",
  occ("Clarence Ezekiel Pinnock", "minister of labour", start=("1955", "1955"), end=("1959", "1959"), again=["minister#2", "cabinet"]),
  occ("Clarence Ezekiel Pinnock", "president of the Dockers' and Allied Workers' Union", start=("1946", "1946"), end=("1972", "1972"), again=["led the union"]),
  occ("Clarence Ezekiel Pinnock", "lay preacher"),
  occ("Clarence Ezekiel Pinnock", "organizer of the Maritime Union", start=("1940", "1940"), end=("March 1946", "1946-03")),
  occ("Ivy Lorraine Beckford", "general secretary"),
  occ("Ivy Lorraine Beckford", "president#2", start=("1972#2", "1972")),
  occ("Clarence Ezekiel Pinnock", "Kingston and St Andrew Corporation", start=("1947", "1947")),
  occ("Clarence Ezekiel Pinnock", "seat of Kingston Eastern and Port Royal", start=("1949", "1949"), end=("1962", "1962"), again=["seat#2"]),
  occ("Noel Ashenheim-Pratt", "finance minister"),
  occ("Vincent Lue", "seat#2", start=("1962", "1962")),
  occ("Winston Pinnock", "commissioner of police", start=("1988", "1988"), end=("1993", "1993")),
  fact("Clarence Ezekiel Pinnock", "birthDate", "4 September 1911", value="1911-09-04"),
  fact("Clarence Ezekiel Pinnock", "deathDate", "27 February 1994", value="1994-02-27"),
  fact("Clarence Ezekiel Pinnock", "nationality", "Jamaican"),
  fact("Clarence Ezekiel Pinnock", "occupation", "trade unionist"),
  fact("Clarence Ezekiel Pinnock", "occupation", "politician"),
  fact("Clarence Ezekiel Pinnock", "birthPlace", "Port Maria"),
  fact("Clarence Ezekiel Pinnock", "education", "Port Maria Elementary School"),
  fact("Ivy Lorraine Beckford", "occupation", "schoolteacher"),
  fact("Clarence Ezekiel Pinnock", "party", "People's National Party"),
  fact("Vincent Lue", "occupation", "dentist"),
  fact("Clarence Ezekiel Pinnock", "spouse", "Eunice Gayle", date=("1939", "1939")),
  fact("Clarence Ezekiel Pinnock", "children", "Winston Pinnock"),
  fact("Clarence Ezekiel Pinnock", "award", "Order of Distinction", date=("1975", "1975")),
  fact("Clarence Ezekiel Pinnock", "award", "Order of Jamaica", date=("1986", "1986")),
  ev("travel", "went to Panama", ("1929", "1929"), ["Clarence Ezekiel Pinnock"], place="Panama"),
  ev("sanction", "Deported", ("1937", "1937"), ["Clarence Ezekiel Pinnock"]),
  ev("speech", "addressing strikers", None, ["Clarence Ezekiel Pinnock"], place="Colón"),
  ev("travel", "came home", None, ["Clarence Ezekiel Pinnock"]),
  ev("arrest", "was arrested", ("the following spring", "1938"), ["Clarence Ezekiel Pinnock"]),
  ev("conviction", "sentenced", ("the following spring", "1938"), ["Clarence Ezekiel Pinnock"]),
  ev("appointment", "was appointed", ("1940", "1940"), ["Clarence Ezekiel Pinnock", "Stanley Dujon"]),
  ev("departure", "left with four branches", ("March 1946", "1946-03"), ["Clarence Ezekiel Pinnock"]),
  ev("appointment", "succeeded", ("1972#2", "1972"), ["Ivy Lorraine Beckford", "Clarence Ezekiel Pinnock"]),
  ev("election", "was elected", ("1947", "1947"), ["Clarence Ezekiel Pinnock"]),
  ev("election", "won the seat", ("1949", "1949"), ["Clarence Ezekiel Pinnock"]),
  ev("departure", "was removed", ("October 1959", "1959-10"), ["Clarence Ezekiel Pinnock"]),
  ev("election", "lost his seat", ("1962", "1962"), ["Clarence Ezekiel Pinnock", "Vincent Lue"]),
  ev("award", "was awarded", ("1975", "1975"), ["Clarence Ezekiel Pinnock"]),
  ev("award", "was awarded", ("1986", "1986"), ["Clarence Ezekiel Pinnock"]),
)

P("d4-45", """COPENHAGEN – It was the gardener, in the end, who kept a diary.

For two years three institutions have asked who paid for the summers of Preben Hjortkær, who from December 2014 to November 2019 was the Danish member of the European Commission and had charge of its fisheries. On Wednesday the Folketing's inquiry, under the former Supreme Court judge Bodil Mørkøv, gave its answer in 412 pages: for three Julys out of five, a trawler-owner did.

Hjortkær, 63, began as a deckhand at Esbjerg. He studied economics late, at Aarhus, was chairman of the Fishermen's Association at thirty-eight and sat for the Centre Party in the Folketing for nine years, until he was made minister of food in 2011. He has called the house on Læsø "a misunderstanding between friends". Neither he nor the friend, Svend Aage Krogh, would speak to this newspaper.

What the report adds is the others. Lone Absalonsen, Hjortkær's chef de cabinet in Brussels, knew, it says, from the start; she had telephoned the gardener about the keys. Absalonsen, who was appointed permanent secretary at the food ministry in 2020, was relieved of her duties within an hour. Jens-Ole Thrane, for six years Denmark's ambassador to the Union, had warned the prime minister's office in a letter of 3 October 2016. The letter was answered by a head of department, Kasper Wiid, who thanked him. Wiid is now the queen's private secretary. Thrane, recalled the next spring, grows apples in Funen and declined to be congratulated.

The Commission's own ethics panel, over which the Maltese lawyer Carmelina Zerafa has presided since 2018, censured Hjortkær last June and stopped half of his pension. He has appealed.

He had been spoken of as his party's next leader. The Centre Party, said its chairwoman, Ditte Quist, in a statement of one line, has other members.

The gardener, Egon Madsen, told the inquiry in March that he wrote everything down because of the roses.""",
  occ("Preben Hjortkær", "member of the European Commission", start=("December 2014", "2014-12"), end=("November 2019", "2019-11"), again=["charge of its fisheries"]),
  occ("Bodil Mørkøv", "Supreme Court judge", former=True),
  occ("Preben Hjortkær", "chairman of the Fishermen's Association", start=("at thirty-eight", "")),
  occ("Preben Hjortkær", "sat for the Centre Party in the Folketing", start=("nine years", "2002"), end=("2011", "2011")),
  occ("Preben Hjortkær", "minister of food", start=("2011", "2011")),
  occ("Lone Absalonsen", "chef de cabinet"),
  occ("Lone Absalonsen", "permanent secretary", start=("2020", "2020"), end=("within an hour", "")),
  occ("Jens-Ole Thrane", "ambassador to the Union", start=("six years", "2011"), end=("the next spring", "2017")),
  occ("Kasper Wiid", "head of department"),
  occ("Kasper Wiid", "queen's private secretary"),
  occ("Carmelina Zerafa", "presided", start=("2018", "2018"), end=None),
  occ("Ditte Quist", "chairwoman"),
  fact("Preben Hjortkær", "occupation", "deckhand"),
  fact("Preben Hjortkær", "education", "Aarhus"),
  fact("Preben Hjortkær", "party", "Centre Party"),
  fact("Carmelina Zerafa", "nationality", "Maltese"),
  fact("Carmelina Zerafa", "occupation", "lawyer"),
  fact("Jens-Ole Thrane", "residence", "Funen"),
  fact("Egon Madsen", "occupation", "gardener"),
  ev("disclosure", "gave its answer", ("Wednesday", ""), ["Bodil Mørkøv", "Preben Hjortkær"]),
  ev("investigation", "inquiry", None, ["Bodil Mørkøv", "Preben Hjortkær"]),
  ev("appointment", "was made minister", ("2011", "2011"), ["Preben Hjortkær"]),
  ev("communication", "had telephoned", None, ["Lone Absalonsen", "Egon Madsen"]),
  ev("appointment", "was appointed", ("2020", "2020"), ["Lone Absalonsen"]),
  ev("departure", "was relieved", ("within an hour", ""), ["Lone Absalonsen"]),
  ev("communication", "had warned", ("3 October 2016", "2016-10-03"), ["Jens-Ole Thrane"]),
  ev("communication", "was answered", None, ["Kasper Wiid", "Jens-Ole Thrane"]),
  ev("departure", "recalled", ("the next spring", "2017"), ["Jens-Ole Thrane"]),
  ev("sanction", "censured", ("last June", ""), ["Preben Hjortkær"]),
  ev("sanction", "stopped", ("last June", ""), ["Preben Hjortkær"]),
  ev("communication", "statement", None, ["Ditte Quist"]),
  ev("testimony", "told the inquiry", ("March", ""), ["Egon Madsen"]),
)

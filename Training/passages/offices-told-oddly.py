"""Offices told in many ways: verbs, seconded posts, implied bodies, successive terms (prefix d24)."""

P("d24-01", """Commander of the Tagus flotilla at thirty-nine, twice head of the Naval School and, for one bewildering week, Minister of Marine: Vice-Admiral Baltasar Teles Quintela had held more posts than he owned suits when he retired on 1 March 1931.

The son of a notary, he came from Viana do Castelo (4 November 1866) and entered the Naval School, which he was afterwards to direct, in 1883. There followed Macau, where he was aide-de-camp to the governor, Custódio Borja Meneses, until the latter's recall in 1894; Lourenço Marques, where the captaincy of the port fell to him in the last days of 1899; and Lisbon, where from 1904 he sat on the Board of Fisheries and doubled as its secretary. In 1906 the flotilla was entrusted to him. Having handed it over to Captain Álvaro Sande three years later, he went to London as naval attaché and, though a monarchist, was left there by the Republic until June 1912.

His first spell at the head of the school (1912–1915) ended in a quarrel with Sande, by now Director-General of the Navy; the second, begun in the autumn of 1918, lasted until he was called to the ministry. Prime Minister Jacinto Lobo Arriaga swore him in on 9 January 1921. On the 16th the cabinet fell, and the eight-day minister, who had not yet found the lavatory, as he said, was replaced by a civilian, Dr. Firmino Couceiro. He refused the governorship of Angola in the same year. From 1923 until he retired the Lisbon Geographical Society had him for a vice-president.

His widow, Leonor Pestana, gave his papers to the society in 1948, nine years after the apoplexy that killed him at Cascais. Their son Duarte Quintela is at present harbour master of Setúbal. The rank of honorary admiral, which Lobo Arriaga once promised, never reached the gazette.""",
  occ("Baltasar Teles Quintela", "Commander of the Tagus flotilla", start=("1906", "1906"), end=("three years later", "1909"), again=["the flotilla was entrusted to him"]),
  occ("Baltasar Teles Quintela", "Minister of Marine", start=("9 January 1921", "1921-01-09"), end=("the 16th", "1921-01-16"), again=["eight-day minister"]),
  occ("Baltasar Teles Quintela", "Vice-Admiral"),
  occ("Baltasar Teles Quintela", "aide-de-camp to the governor", end=("1894", "1894")),
  occ("Custódio Borja Meneses", "governor", end=("1894", "1894")),
  occ("Baltasar Teles Quintela", "captaincy of the port", start=("the last days of 1899", "1899-12")),
  occ("Baltasar Teles Quintela", "sat on the Board of Fisheries", start=("1904", "1904")),
  occ("Baltasar Teles Quintela", "secretary", start=("1904", "1904")),
  occ("Álvaro Sande", "Captain"),
  occ("Álvaro Sande", "flotilla#2", start=("three years later", "1909")),
  occ("Baltasar Teles Quintela", "naval attaché", start=("three years later", "1909"), end=("June 1912", "1912-06")),
  occ("Baltasar Teles Quintela", "head of the school", start=("1912#2", "1912"), end=("1915", "1915"), again=["head of the Naval School"]),
  occ("Álvaro Sande", "Director-General of the Navy"),
  occ("Baltasar Teles Quintela", "the second", start=("the autumn of 1918", "1918"), end=("9 January 1921", "1921-01-09")),
  occ("Jacinto Lobo Arriaga", "Prime Minister"),
  occ("Firmino Couceiro", "eight-day minister", start=("the 16th", "1921-01-16")),
  occ("Baltasar Teles Quintela", "vice-president", start=("1923", "1923"), end=("until he retired", "1931-03-01")),
  occ("Duarte Quintela", "harbour master of Setúbal"),
  fact("Baltasar Teles Quintela", "birthPlace", "Viana do Castelo"),
  fact("Baltasar Teles Quintela", "birthDate", "4 November 1866", value="1866-11-04"),
  fact("Baltasar Teles Quintela", "education", "Naval School#2"),
  fact("Firmino Couceiro", "occupation", "civilian"),
  fact("Baltasar Teles Quintela", "spouse", "Leonor Pestana"),
  fact("Baltasar Teles Quintela", "deathDate", "nine years after", value="1939"),
  fact("Baltasar Teles Quintela", "causeOfDeath", "apoplexy"),
  fact("Baltasar Teles Quintela", "deathPlace", "Cascais"),
  fact("Baltasar Teles Quintela", "children", "Duarte Quintela"),
  ev("departure", "retired", ("1 March 1931", "1931-03-01"), ["Baltasar Teles Quintela"]),
  ev("departure", "recall", ("1894", "1894"), ["Custódio Borja Meneses"]),
  ev("appointment", "was entrusted to him", ("1906", "1906"), ["Baltasar Teles Quintela"]),
  ev("departure", "handed it over", ("three years later", "1909"), ["Baltasar Teles Quintela", "Álvaro Sande"]),
  ev("travel", "went to London", ("three years later", "1909"), ["Baltasar Teles Quintela"]),
  ev("appointment", "swore him in", ("9 January 1921", "1921-01-09"), ["Baltasar Teles Quintela", "Jacinto Lobo Arriaga"]),
  ev("departure", "fell#2", ("the 16th", "1921-01-16"), ["Baltasar Teles Quintela", "Jacinto Lobo Arriaga"]),
  ev("appointment", "was replaced", ("the 16th", "1921-01-16"), ["Firmino Couceiro"]),
)

P("d24-02", """From the presidential address to the Synod of Okigwe South, Holy Trinity Church, Umulolo, 18 May 2011

Beloved, twelve years have gone since hands were laid on me at Aba on 7 March 1999, and still I am asked why I never speak of those who sat in this chair before me. I speak of them now.

Josiah Ndubueze Okereke, the first to bear our name, came from the deanery of Owerri in December 1977 and was a diocesan for all of four months; the road took him on Palm Sunday. As commissary Archdeacon Silas Agwu then minded the see. He minded it for a year and a half, wanted it, and was not given it. On All Saints' Day 1979 the bishops chose Gershom Eze Iroegbu, then-principal of Trinity College, Umuahia, and he was enthroned at the following Epiphany. A stroke silenced him in 1996. During the long vacancy the Archbishop of the Province, Theophilus Mbah, kept Okigwe under his own hand.

My road was shorter. I was chaplain to Bishop Iroegbu for three years beginning in 1985; St Michael's, Aba, had me for its vicar thenceforward, to the very eve of my consecration. Before any of this, as some of you will not let me forget, I sold motor spares.

The chancellorship of the diocese, which Chief Ngozi Amadi-Ohia adorned under Iroegbu and under me, she laid down last August. Justice Chidi Nwosu, late of the Imo High Court (he left that Bench in 2008), has picked it up. Our registrar is seconded to the national secretariat at Abuja until Advent, and in the meanwhile my wife, Nkechi, who has degrees from Nsukka and from Durham, answers the telephone without title or stipend.

They say that I shall be translated to Enugu. They said so in 2006.

+ Ezekiel Onwuka Madubuike""",
  occ("Ezekiel Onwuka Madubuike", "this chair", start=("7 March 1999", "1999-03-07")),
  occ("Josiah Ndubueze Okereke", "diocesan", start=("December 1977", "1977-12"), end=("Palm Sunday", "1978-03-19")),
  occ("Josiah Ndubueze Okereke", "deanery of Owerri", end=("December 1977", "1977-12")),
  occ("Silas Agwu", "Archdeacon"),
  occ("Silas Agwu", "commissary", start=("Palm Sunday", "1978-03-19"), end=("a year and a half", "1979"), again=["minded the see"]),
  occ("Gershom Eze Iroegbu", "principal of Trinity College, Umuahia", former=True),
  occ("Gershom Eze Iroegbu", "enthroned", start=("the following Epiphany", "1980-01-06"), end=("1996", "1996"), again=["Bishop"]),
  occ("Theophilus Mbah", "Archbishop of the Province"),
  occ("Theophilus Mbah", "kept Okigwe under his own hand", start=("1996", "1996"), end=("7 March 1999", "1999-03-07")),
  occ("Ezekiel Onwuka Madubuike", "chaplain to Bishop Iroegbu", start=("1985", "1985"), end=("three years", "1988")),
  occ("Ezekiel Onwuka Madubuike", "vicar", start=("thenceforward", "1988"), end=("the very eve of my consecration", "1999-03-06")),
  occ("Ngozi Amadi-Ohia", "chancellorship of the diocese", end=("last August", "2010-08")),
  occ("Chidi Nwosu", "Imo High Court", end=("2008", "2008"), former=True),
  occ("Ngozi Amadi-Ohia", "Chief"),
  occ("Chidi Nwosu", "chancellorship of the diocese", start=("last August", "2010-08"), again=["picked it up"]),
  occ("Chidi Nwosu", "Justice"),
  fact("Josiah Ndubueze Okereke", "deathDate", "Palm Sunday", value="1978-03-19"),
  fact("Ezekiel Onwuka Madubuike", "occupation", "sold motor spares"),
  fact("Ezekiel Onwuka Madubuike", "spouse", "Nkechi"),
  fact("Nkechi", "education", "Nsukka"),
  fact("Nkechi", "education", "Durham"),
  ev("speech", "presidential address", ("18 May 2011", "2011-05-18"), ["Ezekiel Onwuka Madubuike"]),
  ev("appointment", "hands were laid on me", ("7 March 1999", "1999-03-07"), ["Ezekiel Onwuka Madubuike"]),
  ev("election", "chose", ("All Saints' Day 1979", "1979-11-01"), ["Gershom Eze Iroegbu"]),
  ev("appointment", "was enthroned", ("the following Epiphany", "1980-01-06"), ["Gershom Eze Iroegbu"]),
  ev("departure", "laid down", ("last August", "2010-08"), ["Ngozi Amadi-Ohia"]),
  ev("departure", "left that Bench", ("2008", "2008"), ["Chidi Nwosu"]),
  ev("appointment", "picked it up", None, ["Chidi Nwosu"]),
)

P("d24-03", """Four questions to a retired policewoman

Annamma Kurian Thekkekara, 67, led the Kerala force from 1 June 2008 until the last day of 2010. She lives in Kottayam with a deaf dog.

You had Wayanad three times. By choice?

Once by choice. In 1974 I was sent there as assistant superintendent, fresh from the academy at Mussoorie and Hyderabad, and stayed eleven months. The district itself I took over in 1983, because Superintendent Raghavan Nambiar had been hurt in a bus; that lasted three years. The third time, in 1991, I was Deputy Inspector General for the whole northern range and merely had my camp office in Kalpetta.

And between?

Between came Delhi. The Intelligence Bureau borrowed me in 1986 and was slow to give me back; I spent five years there, the last two of them as an assistant director. My husband, Cherian Kurian, a botanist, said that he had married a rumour.

You were the first woman at the head of Vigilance.

The second, if we are honest. Leela Pillai had filled in for the director for six weeks in 1997. I held the directorate from 2001, then gave it up in August 2004 to be managing director of the Police Housing Corporation, which newspapers called a punishment. I built nine hundred flats. Then Balachandran Menon reached fifty-eight, and I had his desk, his cap size and his enemies. I had not applied for it. Nobody applies.

Politics?

Both fronts asked me to stand for Idukki in 2011, and both were told that I am a Syrian Christian with a kitchen garden. My daughter Reena chairs a ward committee in Ernakulam; one in the family is plenty. The state made me a member of its Human Rights Commission in 2012. I left after the third sitting. There was no heating for the truth.""",
  occ("Annamma Kurian Thekkekara", "led the Kerala force", start=("1 June 2008", "2008-06-01"), end=("the last day of 2010", "2010-12-31"), again=["his desk"]),
  occ("Annamma Kurian Thekkekara", "assistant superintendent", start=("1974", "1974"), end=("eleven months", "1975")),
  occ("Annamma Kurian Thekkekara", "The district itself I took over", start=("1983", "1983"), end=("three years", "1986")),
  occ("Raghavan Nambiar", "Superintendent", end=("1983", "1983")),
  occ("Annamma Kurian Thekkekara", "Deputy Inspector General for the whole northern range", start=("1991", "1991")),
  occ("Annamma Kurian Thekkekara", "assistant director", start=("the last two of them", "1989"), end=("five years", "1991")),
  occ("Annamma Kurian Thekkekara", "Intelligence Bureau", start=("1986", "1986"), end=("five years", "1991")),
  occ("Leela Pillai", "filled in for the director", start=("1997", "1997"), end=("six weeks", "1997")),
  occ("Annamma Kurian Thekkekara", "directorate", start=("2001", "2001"), end=("August 2004", "2004-08"), again=["head of Vigilance"]),
  occ("Annamma Kurian Thekkekara", "managing director of the Police Housing Corporation", start=("August 2004", "2004-08")),
  occ("Balachandran Menon", "his desk", end=("1 June 2008", "2008-06-01")),
  occ("Reena", "chairs a ward committee in Ernakulam"),
  occ("Annamma Kurian Thekkekara", "member of its Human Rights Commission", start=("2012", "2012"), end=("after the third sitting", "2012")),
  fact("Annamma Kurian Thekkekara", "occupation", "policewoman"),
  fact("Annamma Kurian Thekkekara", "residence", "Kottayam"),
  fact("Annamma Kurian Thekkekara", "education", "Mussoorie"),
  fact("Annamma Kurian Thekkekara", "education", "Hyderabad"),
  fact("Annamma Kurian Thekkekara", "spouse", "Cherian Kurian"),
  fact("Cherian Kurian", "occupation", "botanist"),
  fact("Annamma Kurian Thekkekara", "religion", "Syrian Christian"),
  fact("Annamma Kurian Thekkekara", "children", "Reena"),
  ev("appointment", "was sent there", ("1974", "1974"), ["Annamma Kurian Thekkekara"]),
  ev("appointment", "took over", ("1983", "1983"), ["Annamma Kurian Thekkekara"]),
  ev("appointment", "borrowed me", ("1986", "1986"), ["Annamma Kurian Thekkekara"]),
  ev("departure", "gave it up", ("August 2004", "2004-08"), ["Annamma Kurian Thekkekara"]),
  ev("appointment", "had his desk", None, ["Annamma Kurian Thekkekara"]),
  ev("appointment", "made me a member", ("2012", "2012"), ["Annamma Kurian Thekkekara"]),
  ev("departure", "left", ("after the third sitting", "2012"), ["Annamma Kurian Thekkekara"]),
)

P("d24-04", """WHO GOES WHERE IN BRUSSELS — week 38, 2017

Agriculture. The outgoing head of unit for dairy, Kadri Mägi-Tamm, moves one floor up. From Monday, 18 September, she acts as director for markets, in place of the Dane Søren Bach-Lund, whose twelve years with the Commission end with a vineyard in Fyn.

The promotion surprises nobody who has seen Mägi-Tamm count. Formed in law at Tartu, she was legal secretary in the chancellery of Estonia's parliament before she sat the first competition that was open to her countrymen, and came to the Commission on 1 May 2005 as an administrator. Two years in the cabinet of the Finn Ilkka Rautavaara, at that time commissioner for enlargement, were followed by a detour: Tallinn wanted her back for its presidency of the Council, and between January 2016 and the end of June last she was on loan to the foreign ministry as coordinator of the farm file. Dairy she had got in 2013. Her deputy there, Aurelio Bianchin, kept the unit warm while she was lent, and keeps it now in his own right.

Competition. Nobody yet. Bruno Hetzel, deputy director-general since 2011, has been mentioned so often for the top job that he is said to have had cards printed. He denies the cards.

Parliament. The Group secretary-general for the Liberals, Maeve Tuohy, departs in October to chair the board of the Irish Aviation Authority. She served three group leaders, and before them, from 1998 to 2004, the European Ombudsman, whose press officer she was. Her cousin Fintan Tuohy, MEP for Ireland South, will not miss her red pencil.

Court of Auditors. The reader who informed us that Malta's member, Carmelo Zahra Bugeja, had stood down informed us wrongly; he was re-elected dean of his chamber on Tuesday.""",
  occ("Kadri Mägi-Tamm", "head of unit for dairy", start=("2013", "2013"), end=("Monday, 18 September", "2017-09-18"), again=["Dairy she had got"]),
  occ("Kadri Mägi-Tamm", "acts as director for markets", start=("Monday, 18 September", "2017-09-18")),
  occ("Søren Bach-Lund", "director for markets", end=("Monday, 18 September", "2017-09-18")),
  occ("Kadri Mägi-Tamm", "legal secretary in the chancellery of Estonia's parliament", end=("1 May 2005", "2005-05-01")),
  occ("Kadri Mägi-Tamm", "administrator", start=("1 May 2005", "2005-05-01")),
  occ("Kadri Mägi-Tamm", "cabinet of the Finn Ilkka Rautavaara"),
  occ("Ilkka Rautavaara", "commissioner for enlargement"),
  occ("Kadri Mägi-Tamm", "coordinator of the farm file", start=("January 2016", "2016-01"), end=("the end of June last", "2017-06")),
  occ("Aurelio Bianchin", "deputy"),
  occ("Aurelio Bianchin", "kept the unit warm", start=("January 2016", "2016-01"), end=("the end of June last", "2017-06")),
  occ("Aurelio Bianchin", "keeps it now in his own right", start=("Monday, 18 September", "2017-09-18")),
  occ("Bruno Hetzel", "deputy director-general", start=("2011", "2011")),
  occ("Maeve Tuohy", "Group secretary-general for the Liberals", end=("October", "2017-10")),
  occ("Maeve Tuohy", "press officer", start=("1998", "1998"), end=("2004", "2004")),
  occ("Maeve Tuohy", "chair the board of the Irish Aviation Authority", start=("October", "2017-10")),
  occ("Fintan Tuohy", "MEP for Ireland South"),
  occ("Carmelo Zahra Bugeja", "Malta's member"),
  occ("Carmelo Zahra Bugeja", "dean of his chamber", start=("Tuesday", "2017-09-19")),
  fact("Søren Bach-Lund", "nationality", "Dane"),
  fact("Kadri Mägi-Tamm", "education", "Tartu"),
  fact("Ilkka Rautavaara", "nationality", "Finn"),
  fact("Maeve Tuohy", "relatives", "Fintan Tuohy"),
  fact("Fintan Tuohy", "relatives", "Maeve Tuohy"),
  ev("appointment", "moves one floor up", ("Monday, 18 September", "2017-09-18"), ["Kadri Mägi-Tamm"]),
  ev("departure", "end with a vineyard", ("Monday, 18 September", "2017-09-18"), ["Søren Bach-Lund"]),
  ev("appointment", "came to the Commission", ("1 May 2005", "2005-05-01"), ["Kadri Mägi-Tamm"]),
  ev("election", "re-elected", ("Tuesday", "2017-09-19"), ["Carmelo Zahra Bugeja"]),
)

P("d24-05", """Governors of the State Bank of Emission (Uruguay), with remarks

Nicanor Etchart Legrand, 1935–1943. Shipping agent and Catholic, one-time treasurer of the Rural Association. Gave his name to nothing.

Rodolfo Zas Barreiro, 1943–11 March 1951. Earlier (1931 ff.) a senator for Rocha; under Etchart the bank's vice-president. On his watch the gold came home. Collapsed in the boardroom and was dead before the doctor came.

Vacant to 2 August 1951. The senior director, Aída Lussich de Prat, signed the notes and presided at the board, the first of her sex anywhere on the continent to do either. The Senate would not hear of her being confirmed, although President Ángel Bermúdez Tort sent her name up twice.

Juan Pablo Zas Iturralde, August 1951–1958. Son of the last but one governor (Rodolfo), brother of the poet Delmira. He had managed the Salto branch, and thereafter, from 1947, the foreign department. Left when the Blancos came in, to lecture at Rosario, Argentina.

Col. Saturnino Arbeleche, 1958–1960; again 1967–1968. A quartermaster put over economists, by all accounts a polite one. The interval he spent as military attaché in Rome.

Gastón Mieres Olascoaga, 1960–1967. A Blanco from Melo and a graduate of the London School of Economics (1938), he ran the bank, sat for Cerro Largo in the Chamber during the first two years and for both was paid one salary. Resigned 30 May 1967 over the devaluation, which Arbeleche, his predecessor and now his heir, carried out before lunch.

Here the list ends. By the law of 1968 a Central Bank took over the issue; its first president, Lussich's nephew Horacio Prat Lussich, had begun as a messenger at the old one. He was offered the Treasury in the same week. He said he preferred money to debts.""",
  occ("Nicanor Etchart Legrand", "Governors of the State Bank of Emission (Uruguay)", start=("1935", "1935"), end=("1943", "1943")),
  occ("Nicanor Etchart Legrand", "treasurer of the Rural Association", former=True),
  occ("Rodolfo Zas Barreiro", "Governors of the State Bank of Emission (Uruguay)", start=("1943#2", "1943"), end=("11 March 1951", "1951-03-11"), again=["governor"]),
  occ("Rodolfo Zas Barreiro", "senator for Rocha", start=("1931", "1931")),
  occ("Rodolfo Zas Barreiro", "vice-president", end=("1943#2", "1943")),
  occ("Aída Lussich de Prat", "senior director"),
  occ("Aída Lussich de Prat", "presided at the board", start=("11 March 1951", "1951-03-11"), end=("2 August 1951", "1951-08-02")),
  occ("Ángel Bermúdez Tort", "President"),
  occ("Juan Pablo Zas Iturralde", "Governors of the State Bank of Emission (Uruguay)", start=("August 1951#2", "1951-08"), end=("1958", "1958")),
  occ("Juan Pablo Zas Iturralde", "managed the Salto branch"),
  occ("Juan Pablo Zas Iturralde", "foreign department", start=("1947", "1947")),
  occ("Saturnino Arbeleche", "Col."),
  occ("Saturnino Arbeleche", "Governors of the State Bank of Emission (Uruguay)", start=("1958#2", "1958"), end=("1960", "1960"), again=["predecessor"]),
  occ("Saturnino Arbeleche", "heir", start=("1967", "1967"), end=("1968", "1968")),
  occ("Saturnino Arbeleche", "military attaché in Rome", start=("1960", "1960"), end=("1967", "1967")),
  occ("Gastón Mieres Olascoaga", "Governors of the State Bank of Emission (Uruguay)", start=("1960#2", "1960"), end=("30 May 1967", "1967-05-30"), again=["ran the bank"]),
  occ("Gastón Mieres Olascoaga", "sat for Cerro Largo in the Chamber", start=("1960#2", "1960"), end=("the first two years", "1962")),
  occ("Horacio Prat Lussich", "first president", start=("1968#2", "1968")),
  occ("Horacio Prat Lussich", "messenger at the old one"),
  fact("Nicanor Etchart Legrand", "occupation", "Shipping agent"),
  fact("Nicanor Etchart Legrand", "religion", "Catholic"),
  fact("Rodolfo Zas Barreiro", "deathDate", "11 March 1951", value="1951-03-11"),
  fact("Juan Pablo Zas Iturralde", "father", "Rodolfo#2"),
  fact("Juan Pablo Zas Iturralde", "siblings", "Delmira"),
  fact("Delmira", "occupation", "poet"),
  fact("Rodolfo Zas Barreiro", "children", "Juan Pablo Zas Iturralde"),
  fact("Rodolfo Zas Barreiro", "children", "Delmira"),
  fact("Juan Pablo Zas Iturralde", "occupation", "lecture"),
  fact("Gastón Mieres Olascoaga", "party", "Blanco#2"),
  fact("Gastón Mieres Olascoaga", "birthPlace", "Melo"),
  fact("Gastón Mieres Olascoaga", "education", "London School of Economics", date=("1938", "1938")),
  fact("Aída Lussich de Prat", "relatives", "Horacio Prat Lussich"),
  ev("departure", "Left", ("1958", "1958"), ["Juan Pablo Zas Iturralde"]),
  ev("departure", "Resigned", ("30 May 1967", "1967-05-30"), ["Gastón Mieres Olascoaga"]),
)

P("d24-06", """The Stool of Asuofua-Nkwanta: a note for the District Commissioner, 1938

You ask who is chief. Nana Kwabena Bosompem II is, and has been since the Monday after Easter 1934, when he was placed three times upon the stool. He was then a fitter on the railway at Sekondi, by the name of Joseph Amankwah, and had not thought of coming home.

His uncle, Nana Owusu Frempong, ruled before him, for twenty-six years, and was destooled in January 1933 for pledging the state umbrella. In the fifteen months that the stool lay white, the regency was the Queen Mother's. Nana Afua Serwaah had already been Queen Mother for two reigns (she entered upon that dignity in 1902), and the elders would have liked her to go on ruling; she told them that a hen does not crow for pleasure. She is the new chief's great-aunt and slept, until her death on 3 December last, in the room next to his.

Of the wing chiefs, the Kontihene, Kofi Agyeman Badu, is a Wesleyan and was educated at Mfantsipim. He has stood in for the Omanhene at the Provincial Council whenever the latter's chest was bad. The Gyaasehene is new: Yaw Preko swore the oath on 11 October 1937, his brother Kwaku Preko having gone to the cocoa villages beyond Sefwi. Both have been head of the household servants, therefore, in one twelvemonth. The linguist, Opanyin Mensah Dapaah, carried the staff for Frempong and carries it for Bosompem.

The Reverend Ransford Addo, who asks to be made State Secretary, holds no office, whatever his writing paper says. He was the court registrar once, between 1929 and the destoolment, and went out along with his master.

As to Frempong, he lives at Bekwai, and wrote to me in February asking for the umbrella.

H. Liddiard Stokes, Assistant District Commissioner""",
  occ("Kwabena Bosompem II", "chief#1", start=("the Monday after Easter 1934", "1934-04-02"), again=["placed three times upon the stool", "new chief", "Omanhene"]),
  occ("Owusu Frempong", "ruled before him", start=("twenty-six years", "1907"), end=("January 1933", "1933-01")),
  occ("Afua Serwaah", "regency", start=("January 1933", "1933-01"), end=("the Monday after Easter 1934", "1934-04-02")),
  occ("Afua Serwaah", "Queen Mother#2", start=("1902", "1902"), end=("3 December last", "1937-12-03"), again=["that dignity", "Queen Mother"]),
  occ("Kofi Agyeman Badu", "Kontihene"),
  occ("Kofi Agyeman Badu", "stood in for the Omanhene at the Provincial Council"),
  occ("Yaw Preko", "Gyaasehene", start=("11 October 1937", "1937-10-11"), again=["head of the household servants"]),
  occ("Kwaku Preko", "head of the household servants", end=("11 October 1937", "1937-10-11"), again=["Gyaasehene"]),
  occ("Mensah Dapaah", "linguist", again=["carried the staff"]),
  occ("Ransford Addo", "court registrar", start=("1929", "1929"), end=("the destoolment", "1933-01"), former=True),
  occ("H. Liddiard Stokes", "Assistant District Commissioner"),
  fact("Kwabena Bosompem II", "occupation", "fitter on the railway"),
  fact("Kwabena Bosompem II", "residence", "Sekondi"),
  fact("Kwabena Bosompem II", "birthName", "Joseph Amankwah"),
  fact("Kwabena Bosompem II", "relatives", "Owusu Frempong"),
  fact("Kwabena Bosompem II", "relatives", "Afua Serwaah"),
  fact("Afua Serwaah", "deathDate", "3 December last", value="1937-12-03"),
  fact("Kofi Agyeman Badu", "religion", "Wesleyan"),
  fact("Kofi Agyeman Badu", "education", "Mfantsipim"),
  fact("Yaw Preko", "siblings", "Kwaku Preko"),
  fact("Ransford Addo", "occupation", "Reverend"),
  fact("Owusu Frempong", "residence", "Bekwai"),
  ev("appointment", "was placed", ("the Monday after Easter 1934", "1934-04-02"), ["Kwabena Bosompem II"]),
  ev("departure", "was destooled", ("January 1933", "1933-01"), ["Owusu Frempong"]),
  ev("appointment", "entered upon that dignity", ("1902", "1902"), ["Afua Serwaah"]),
  ev("appointment", "swore the oath", ("11 October 1937", "1937-10-11"), ["Yaw Preko"]),
  ev("travel", "gone to the cocoa villages", None, ["Kwaku Preko"]),
  ev("departure", "went out", ("the destoolment", "1933-01"), ["Ransford Addo"]),
  ev("communication", "wrote to me", ("February", "1938-02"), ["Owusu Frempong", "H. Liddiard Stokes"]),
)

P("d24-07", """MINUTES OF THE COMMUNAL ASSEMBLY OF OBERSCHLATT, 12 DECEMBER 1996 (extract)

In the chair: Regula Inauen-Rüegg, vice-president of the commune, as the president is in hospital at Wattwil.

1. Elections. Owing to the death of Councillor Walter Ammann on 2 November a seat in the communal council has to be filled for the rest of the term, that is to say until the end of 1998. Proposed are Köbi Frehner, master carpenter, and Dr. Anita Solèr, veterinary surgeon. Frehner withdraws. Dr. Solèr is elected with 114 votes; she accepts, and will look after forests and roads, as her predecessor did. The school board will have as president, from the first of January, Pastor Emil Zuberbühler (Reformed), who sat upon it from 1983 to 1991 and declared at the time that wild horses would not drag him back. He replaces Margrith Koller. She has led it for eight years, is thanked with a cheese, and moves to Chur, where the canton of Grisons has given her the direction of its teachers' seminary.

2. Verger. The verger's and gravedigger's posts, united since 1874, are both entrusted to Hansruedi Frehner, the carpenter's brother, on one oath and two wages.

3. Honours. The assembly makes former cantonal judge Balthasar Inauen, the chairwoman's father-in-law, an honorary citizen. Inauen was clerk of the commune as a young man (1938–1944), sat on the cantonal bench for the Conservatives from 1952 on and presided over it for two years before he retired in 1977; the late Councillor Ammann was his last clerk of court.

4. Miscellaneous. Ruedi Tobler asks whether it is true that President Alois Gmür means to lay down his office. The chairwoman has spoken with him on the telephone on Tuesday: he does not. He means to have a hip.

For the minutes: Vreni Stump, communal secretary ad interim""",
  occ("Regula Inauen-Rüegg", "vice-president of the commune"),
  occ("Regula Inauen-Rüegg", "In the chair", start=("12 DECEMBER 1996", "1996-12-12"), end=("12 DECEMBER 1996", "1996-12-12"), again=["chairwoman"]),
  occ("Alois Gmür", "President", again=["president#2"]),
  occ("Walter Ammann", "seat in the communal council", end=("2 November", "1996-11-02"), again=["Councillor"]),
  occ("Anita Solèr", "seat in the communal council", start=("12 DECEMBER 1996", "1996-12-12"), end=("the end of 1998", "1998")),
  occ("Anita Solèr", "look after forests and roads", start=("12 DECEMBER 1996", "1996-12-12")),
  occ("Walter Ammann", "forests and roads", end=("2 November", "1996-11-02")),
  occ("Emil Zuberbühler", "school board will have as president", start=("the first of January", "1997-01-01")),
  occ("Emil Zuberbühler", "sat upon it", start=("1983", "1983"), end=("1991", "1991")),
  occ("Margrith Koller", "led it", start=("eight years", "1989"), end=("the first of January", "1997-01-01")),
  occ("Margrith Koller", "direction of its teachers' seminary"),
  occ("Hansruedi Frehner", "verger's and gravedigger's posts", start=("12 DECEMBER 1996", "1996-12-12")),
  occ("Balthasar Inauen", "cantonal judge", start=("1952", "1952"), end=("1977", "1977"), former=True, again=["sat on the cantonal bench"]),
  occ("Balthasar Inauen", "clerk of the commune", start=("1938", "1938"), end=("1944", "1944")),
  occ("Balthasar Inauen", "presided over it", start=("two years before", "1975"), end=("1977", "1977")),
  occ("Walter Ammann", "clerk of court", end=("1977", "1977")),
  occ("Vreni Stump", "communal secretary ad interim"),
  fact("Walter Ammann", "deathDate", "2 November", value="1996-11-02"),
  fact("Köbi Frehner", "occupation", "master carpenter"),
  fact("Anita Solèr", "occupation", "veterinary surgeon"),
  fact("Emil Zuberbühler", "occupation", "Pastor"),
  fact("Emil Zuberbühler", "religion", "Reformed"),
  fact("Margrith Koller", "residence", "Chur"),
  fact("Hansruedi Frehner", "siblings", "Köbi Frehner"),
  fact("Köbi Frehner", "siblings", "Hansruedi Frehner"),
  fact("Balthasar Inauen", "award", "honorary citizen", date=("12 DECEMBER 1996", "1996-12-12")),
  fact("Regula Inauen-Rüegg", "relatives", "Balthasar Inauen"),
  fact("Balthasar Inauen", "party", "Conservatives"),
  ev("candidacy", "Proposed", ("12 DECEMBER 1996", "1996-12-12"), ["Köbi Frehner", "Anita Solèr"]),
  ev("election", "is elected", ("12 DECEMBER 1996", "1996-12-12"), ["Anita Solèr"]),
  ev("appointment", "replaces", ("the first of January", "1997-01-01"), ["Emil Zuberbühler"]),
  ev("travel", "moves to Chur", None, ["Margrith Koller"]),
  ev("appointment", "has given her", None, ["Margrith Koller"]),
  ev("appointment", "are both entrusted", ("12 DECEMBER 1996", "1996-12-12"), ["Hansruedi Frehner"]),
  ev("award", "makes", ("12 DECEMBER 1996", "1996-12-12"), ["Balthasar Inauen"]),
  ev("departure", "retired", ("1977", "1977"), ["Balthasar Inauen"]),
  ev("communication", "has spoken with him", ("Tuesday", "1996-12-10"), ["Regula Inauen-Rüegg", "Alois Gmür"]),
)

P("d24-08", """PALOMBO, Shemtov ben Haim Yeuda (b. Salonica 1768 [or 1769?], d. Jerusalem 9 Av 5603 = 5 Aug. 1843), rabbi and dayan. Disc. of his maternal uncle R. Avraham Covo-Benveniste in the yeshiva at Larissa. Dayan at Serres 1794; there also preacher from the death of R. Mordehai Nahmias (winter 1797). Called to Monastir as marbits torah in 1803, he took with him his stepson Yosef Matalon, later himself haham of that town (1829–57).

Between 1808 and 1811 one of the three joint heads of the Salonica court, filling the place of Covo-Benveniste, who had laid it aside to end his days at Safed; his colleagues were R. Shmuel Arditti and R. Yaakov Venezia. A majority of the Seven Good Men of the City desired him for rav ha-kolel on Arditti's decease in 1815; the government, prompted by the banker Isaac Carmona-Levi, confirmed Venezia instead. Thereafter at Rhodes in the like dignity for two years, “which were as seventy”. Returned to Salonica in 1818 upon Venezia's dismissal, and was invested with the same chair he had missed, wearing it, with one brief intermission (the first half of 1826, when the janissaries' ruin drove him to Volos and Arditti's son-in-law R. Rafael Faraji sat for him), to the year of his departure for the Holy Land, 1836.

In Jerusalem he declined to be proclaimed Rishon le-Zion. He presided, however, from 1838 at the yeshiva Hesed le-Avraham, having had charge of its alms from his first Passover in the city; at the end he went blind, and his grandson Haim Palombo ruled there in his name.

M. (i) Bulissa, d. of Eliezer Saltiel, partner of the silk merchant Shabetai Matalon; (ii) the said Matalon's widow. Author of Shem Olam. The Palombo synagogue, burnt 1917, was called after a different family.""",
  occ("Shemtov ben Haim Yeuda Palombo", "dayan"),
  occ("Shemtov ben Haim Yeuda Palombo", "Dayan at Serres", start=("1794", "1794")),
  occ("Shemtov ben Haim Yeuda Palombo", "preacher", start=("winter 1797", "1797-24")),
  occ("Mordehai Nahmias", "preacher", end=("winter 1797", "1797-24")),
  occ("Shemtov ben Haim Yeuda Palombo", "marbits torah", start=("1803", "1803")),
  occ("Yosef Matalon", "haham of that town", start=("1829", "1829"), end=("57", "1857")),
  occ("Shemtov ben Haim Yeuda Palombo", "joint heads of the Salonica court", start=("1808", "1808"), end=("1811", "1811")),
  occ("Avraham Covo-Benveniste", "joint heads of the Salonica court", end=("1808", "1808")),
  occ("Shmuel Arditti", "joint heads of the Salonica court", end=("1815", "1815")),
  occ("Yaakov Venezia", "joint heads of the Salonica court"),
  occ("Yaakov Venezia", "rav ha-kolel", start=("1815", "1815"), end=("1818", "1818"), again=["same chair"]),
  occ("Shmuel Arditti", "rav ha-kolel", end=("1815", "1815")),
  occ("Shemtov ben Haim Yeuda Palombo", "at Rhodes in the like dignity", end=("two years", "1818")),
  occ("Shemtov ben Haim Yeuda Palombo", "same chair", start=("1818", "1818"), end=("1836", "1836")),
  occ("Rafael Faraji", "sat for him", start=("the first half of 1826", "1826-01"), end=("the first half of 1826", "1826-06")),
  occ("Shemtov ben Haim Yeuda Palombo", "presided", start=("1838", "1838")),
  occ("Shemtov ben Haim Yeuda Palombo", "had charge of its alms", start=("his first Passover in the city", "1837")),
  occ("Haim Palombo", "ruled there in his name"),
  fact("Shemtov ben Haim Yeuda Palombo", "birthPlace", "Salonica"),
  fact("Shemtov ben Haim Yeuda Palombo", "birthDate", "1768", value="1768"),
  fact("Shemtov ben Haim Yeuda Palombo", "deathPlace", "Jerusalem"),
  fact("Shemtov ben Haim Yeuda Palombo", "deathDate", "5 Aug. 1843", value="1843-08-05"),
  fact("Shemtov ben Haim Yeuda Palombo", "occupation", "rabbi"),
  fact("Shemtov ben Haim Yeuda Palombo", "relatives", "Avraham Covo-Benveniste"),
  fact("Shemtov ben Haim Yeuda Palombo", "education", "yeshiva at Larissa"),
  fact("Mordehai Nahmias", "deathDate", "winter 1797", value="1797-24"),
  fact("Shemtov ben Haim Yeuda Palombo", "relatives", "Yosef Matalon"),
  fact("Shmuel Arditti", "deathDate", "1815", value="1815"),
  fact("Isaac Carmona-Levi", "occupation", "banker"),
  fact("Avraham Covo-Benveniste", "residence", "Safed"),
  fact("Shmuel Arditti", "relatives", "Rafael Faraji"),
  fact("Shemtov ben Haim Yeuda Palombo", "relatives", "Haim Palombo"),
  fact("Shemtov ben Haim Yeuda Palombo", "spouse", "Bulissa"),
  fact("Bulissa", "father", "Eliezer Saltiel"),
  fact("Shabetai Matalon", "occupation", "silk merchant"),
  ev("appointment", "Called to Monastir", ("1803", "1803"), ["Shemtov ben Haim Yeuda Palombo"]),
  ev("departure", "laid it aside", ("1808", "1808"), ["Avraham Covo-Benveniste"]),
  ev("appointment", "confirmed Venezia", ("1815", "1815"), ["Yaakov Venezia"]),
  ev("travel", "Returned", ("1818", "1818"), ["Shemtov ben Haim Yeuda Palombo"]),
  ev("departure", "dismissal", ("1818", "1818"), ["Yaakov Venezia"]),
  ev("appointment", "was invested", ("1818", "1818"), ["Shemtov ben Haim Yeuda Palombo"]),
  ev("travel", "drove him to Volos", ("the first half of 1826", "1826"), ["Shemtov ben Haim Yeuda Palombo"]),
  ev("travel", "departure", ("1836", "1836"), ["Shemtov ben Haim Yeuda Palombo"]),
)

P("d24-09", """When the board of Minase Shipbuilding met on 27 June 2013, the man in the middle chair rose, bowed to the man on his left, and changed places with him. That was all. Kuramoto Yasuhiro had ceased to be president, and Tachibana Shin'ichi had begun; Kuramoto was henceforth chairman, without the right of representation, and old Hirose Kenkichi, chairman these nine years, sat down by the window as “supreme adviser”, a courtesy that carries a car.

Kuramoto's way to the middle had led through every dock. He was born in Kure in 1949 and learnt naval architecture at Kyushu University. Minase took him on in 1972. He was foreman of works at Innoshima by 1980, manager of the repair yard there by the time of its closure in 1987, and, after a spell in Houston (1988–1993) at the head of the American subsidiary, general manager of planning. A directorship came to him in June 1999, the executive vice-presidency in 2004; and in April 2007, when President Dan Masako, the only woman who ever had that title, was disabled by an illness, he deputised for her, and did so until the general meeting of that summer dropped the word “acting”.

His successor is a banker. Tachibana came over from the Setouchi Trust Bank in 2009, having been its managing director since 2003 and, through the bad years, the liquidator of two of its clients; in the shipyard he had first the finances, then, from 2011, overseas sales too. A classmate of the governor of Hiroshima, he is a member of the prefecture's Public Safety Commission, a part-time charge that he intends to keep.

It had been reported that Nagai Tetsu, the union's man, would be given a seat. He was not. Dan, who watched from the gallery, told Kuramoto afterwards over tea that he had bowed too low.""",
  occ("Kuramoto Yasuhiro", "president", start=("the general meeting of that summer", "2007"), end=("27 June 2013", "2013-06-27"), again=["man in the middle chair"]),
  occ("Tachibana Shin'ichi", "president", start=("27 June 2013", "2013-06-27")),
  occ("Kuramoto Yasuhiro", "chairman", start=("henceforth", "2013-06-27")),
  occ("Hirose Kenkichi", "chairman#2", start=("these nine years", "2004"), end=("27 June 2013", "2013-06-27")),
  occ("Kuramoto Yasuhiro", "foreman of works at Innoshima", start=("by 1980", "1980")),
  occ("Kuramoto Yasuhiro", "manager of the repair yard", end=("1987", "1987")),
  occ("Kuramoto Yasuhiro", "head of the American subsidiary", start=("1988", "1988"), end=("1993", "1993")),
  occ("Kuramoto Yasuhiro", "general manager of planning", start=("1993", "1993")),
  occ("Kuramoto Yasuhiro", "directorship", start=("June 1999", "1999-06")),
  occ("Kuramoto Yasuhiro", "executive vice-presidency", start=("2004", "2004")),
  occ("Dan Masako", "President", end=("April 2007", "2007-04")),
  occ("Kuramoto Yasuhiro", "deputised for her", start=("April 2007", "2007-04"), end=("the general meeting of that summer", "2007")),
  occ("Tachibana Shin'ichi", "managing director", start=("2003", "2003"), end=("2009", "2009")),
  occ("Tachibana Shin'ichi", "liquidator of two of its clients"),
  occ("Tachibana Shin'ichi", "had first the finances", start=("2009", "2009")),
  occ("Tachibana Shin'ichi", "overseas sales", start=("2011", "2011")),
  occ("Tachibana Shin'ichi", "member of the prefecture's Public Safety Commission", again=["part-time charge"]),
  fact("Kuramoto Yasuhiro", "birthPlace", "Kure"),
  fact("Kuramoto Yasuhiro", "birthDate", "1949", value="1949"),
  fact("Kuramoto Yasuhiro", "education", "Kyushu University"),
  fact("Tachibana Shin'ichi", "occupation", "banker"),
  ev("meeting", "met", ("27 June 2013", "2013-06-27"), ["Kuramoto Yasuhiro", "Tachibana Shin'ichi", "Hirose Kenkichi"]),
  ev("departure", "had ceased", ("27 June 2013", "2013-06-27"), ["Kuramoto Yasuhiro"]),
  ev("appointment", "had begun", ("27 June 2013", "2013-06-27"), ["Tachibana Shin'ichi"]),
  ev("appointment", "took him on", ("1972", "1972"), ["Kuramoto Yasuhiro"]),
  ev("appointment", "came to him", ("June 1999", "1999-06"), ["Kuramoto Yasuhiro"]),
  ev("appointment", "came over", ("2009", "2009"), ["Tachibana Shin'ichi"]),
  ev("departure", "came over", ("2009", "2009"), ["Tachibana Shin'ichi"]),
  ev("communication", "told", ("afterwards", "2013-06-27"), ["Dan Masako", "Kuramoto Yasuhiro"]),
)

P("d24-10", """General Eulogio Barrientos Cádiz did not write memoirs. What he left is a shoebox of appointments, and his granddaughter, the historian Pilar Barrientos Wood, has laid them end to end in this small book.

The first slip, of January 1902, makes a cadet of nineteen a sub-lieutenant in the Chacabuco Regiment. The fifth sends him to Spandau, to the Prussian foot artillery, “on attachment”, for 1908 and 1909; the ninth, with a coffee ring, hands him the Maturana battery in Tacna. Between the eleventh and the twelfth lies the coup of September 1924, after which Captain Barrientos was intendant of Tarapacá and garrison commander at Iquique, the one by decree and the other by telegram, both from the 19th of that month. The telegram was cancelled in a week. The decree lasted until the following February, when Colonel Ramiro Oyaneder arrived with a larger telegram.

There are gaps. No paper shows him as chief of staff of the Second Division, though he was that from 1929, and nothing but a dance card tells us that he spoke for Chile on the Arica frontier commission, whose Peruvian head, Dr. Melitón Arróspide, is down for the fourth waltz. The undersecretaryship of war, in the summer of 1931, rests on a doctor's bill. For the thing he most desired there is a whole envelope, empty: Inspector General of the Army he never became, since General Anselmo Freire, who held that place from 1930, outstayed him by four years.

He went home to Angol in March 1933. One more slip, the last: the town's fire brigade elects him its superintendent (1936); and one more rumour, that the Popular Front wished him for a senator. He was by then too deaf to hear it. His wife, Berta Wood Lyon, dictated the answer. He died on Good Friday 1943.""",
  occ("Eulogio Barrientos Cádiz", "General"),
  occ("Eulogio Barrientos Cádiz", "cadet", end=("January 1902", "1902-01")),
  occ("Eulogio Barrientos Cádiz", "sub-lieutenant in the Chacabuco Regiment", start=("January 1902", "1902-01")),
  occ("Eulogio Barrientos Cádiz", "Prussian foot artillery", start=("1908", "1908"), end=("1909", "1909")),
  occ("Eulogio Barrientos Cádiz", "hands him the Maturana battery in Tacna"),
  occ("Eulogio Barrientos Cádiz", "Captain"),
  occ("Eulogio Barrientos Cádiz", "intendant of Tarapacá", start=("the 19th of that month", "1924-09-19"), end=("the following February", "1925-02")),
  occ("Eulogio Barrientos Cádiz", "garrison commander at Iquique", start=("the 19th of that month", "1924-09-19"), end=("in a week", "1924-09-26")),
  occ("Ramiro Oyaneder", "Colonel"),
  occ("Ramiro Oyaneder", "intendant of Tarapacá", start=("the following February", "1925-02")),
  occ("Eulogio Barrientos Cádiz", "chief of staff of the Second Division", start=("1929", "1929")),
  occ("Eulogio Barrientos Cádiz", "spoke for Chile on the Arica frontier commission"),
  occ("Melitón Arróspide", "Peruvian head"),
  occ("Eulogio Barrientos Cádiz", "undersecretaryship of war", start=("the summer of 1931", "1931")),
  occ("Anselmo Freire", "General#3"),
  occ("Anselmo Freire", "Inspector General of the Army", start=("1930", "1930"), end=("four years", "1937")),
  occ("Eulogio Barrientos Cádiz", "superintendent", start=("1936", "1936")),
  fact("Eulogio Barrientos Cádiz", "relatives", "Pilar Barrientos Wood"),
  fact("Pilar Barrientos Wood", "relatives", "Eulogio Barrientos Cádiz"),
  fact("Pilar Barrientos Wood", "occupation", "historian"),
  fact("Melitón Arróspide", "nationality", "Peruvian"),
  fact("Eulogio Barrientos Cádiz", "residence", "Angol"),
  fact("Eulogio Barrientos Cádiz", "spouse", "Berta Wood Lyon"),
  fact("Eulogio Barrientos Cádiz", "deathDate", "Good Friday 1943", value="1943-04-23"),
  ev("appointment", "makes", ("January 1902", "1902-01"), ["Eulogio Barrientos Cádiz"]),
  ev("appointment", "by decree", ("the 19th of that month", "1924-09-19"), ["Eulogio Barrientos Cádiz"]),
  ev("travel", "went home to Angol", ("March 1933", "1933-03"), ["Eulogio Barrientos Cádiz"]),
  ev("departure", "went home", ("March 1933", "1933-03"), ["Eulogio Barrientos Cádiz"]),
  ev("election", "elects", ("1936", "1936"), ["Eulogio Barrientos Cádiz"]),
)

P("d24-11", """FISCAL FLITTINGS

The Crown Office has been playing musical chairs again, and the Journal obliges with the usual programme.

Catriona Lamont Begg goes to Aberdeen as Area Procurator Fiscal for Grampian on 5 November. She has been in charge at Dumbarton since Hogmanay 2001, and in the eighteen months before that was lent to the Solicitor General as his legal secretary. It is a homecoming: her late father, Sheriff Murdo Lamont, sat at Aberdeen for a quarter of a century, and she was called “the wee shirra” at the High School for Girls.

Dumbarton passes to Hamish Orr. Mr Orr, principal depute at Paisley, had been expected at Kilmarnock; but Kilmarnock keeps Senga Mulholland, whose retirement we announced in June. She has reconsidered. Our apologies to her, and to the depute who bought the sherry.

At the Bar, Ninian Rutherfurd QC demits as Vice-Dean of the Faculty at the end of the month, on his elevation to the Court of Session bench, where he will take the judicial title of Lord Ancrum. Three members sought the vacancy. The Keeper of the Library, Fenella Stroyan QC, prevailed on the second count on Thursday last. Her own keepership (she came into it in 2003) has not been filled.

And in the Western Isles the honorary sheriffs have a new senior. Iain MacAskill Nicolson, crofter, elder of the Free Church and, from 1990 until the reorganisation six years later, convener of the islands council, succeeds the Reverend Kenneth Ferguson, who died in August at Ness. The two were brothers-in-law. Mr Nicolson's wife, Peigi, taught half the accused their letters.

One non-move. The Lord Advocate is not going to Luxembourg; he told the Law Society dinner on 12 October that he cannot stand the weather. He was asked which weather.

Journal, October 2007""",
  occ("Catriona Lamont Begg", "Area Procurator Fiscal for Grampian", start=("5 November", "2007-11-05")),
  occ("Catriona Lamont Begg", "in charge at Dumbarton", start=("Hogmanay 2001", "2001-12-31"), end=("5 November", "2007-11-05")),
  occ("Catriona Lamont Begg", "legal secretary", start=("eighteen months before that", "2000-06"), end=("Hogmanay 2001", "2001-12-31")),
  occ("Murdo Lamont", "Sheriff"),
  occ("Murdo Lamont", "sat at Aberdeen"),
  occ("Hamish Orr", "Dumbarton#2", start=("5 November", "2007-11-05")),
  occ("Hamish Orr", "principal depute at Paisley"),
  occ("Senga Mulholland", "Kilmarnock#2"),
  occ("Ninian Rutherfurd", "Vice-Dean of the Faculty", end=("the end of the month", "2007-10-31")),
  occ("Ninian Rutherfurd", "Court of Session bench"),
  occ("Fenella Stroyan", "Keeper of the Library", start=("2003", "2003"), again=["keepership"]),
  occ("Fenella Stroyan", "vacancy", start=("the end of the month", "2007-10-31")),
  occ("Iain MacAskill Nicolson", "new senior", again=["honorary sheriffs"]),
  occ("Iain MacAskill Nicolson", "elder of the Free Church"),
  occ("Iain MacAskill Nicolson", "convener of the islands council", start=("1990", "1990"), end=("the reorganisation six years later", "1996")),
  occ("Kenneth Ferguson", "senior", end=("August", "2007-08")),
  fact("Catriona Lamont Begg", "father", "Murdo Lamont"),
  fact("Murdo Lamont", "children", "Catriona Lamont Begg"),
  fact("Catriona Lamont Begg", "alias", "the wee shirra"),
  fact("Catriona Lamont Begg", "education", "High School for Girls"),
  fact("Ninian Rutherfurd", "alias", "Lord Ancrum"),
  fact("Iain MacAskill Nicolson", "occupation", "crofter"),
  fact("Iain MacAskill Nicolson", "religion", "Free Church"),
  fact("Kenneth Ferguson", "occupation", "Reverend"),
  fact("Kenneth Ferguson", "deathDate", "August", value="2007-08"),
  fact("Kenneth Ferguson", "deathPlace", "Ness"),
  fact("Iain MacAskill Nicolson", "relatives", "Kenneth Ferguson"),
  fact("Kenneth Ferguson", "relatives", "Iain MacAskill Nicolson"),
  fact("Iain MacAskill Nicolson", "spouse", "Peigi"),
  fact("Peigi", "occupation", "taught"),
  ev("appointment", "goes to Aberdeen", ("5 November", "2007-11-05"), ["Catriona Lamont Begg"]),
  ev("appointment", "passes to", None, ["Hamish Orr"]),
  ev("departure", "demits", ("the end of the month", "2007-10-31"), ["Ninian Rutherfurd"]),
  ev("appointment", "elevation", None, ["Ninian Rutherfurd"]),
  ev("election", "prevailed", ("Thursday last", "2007-10"), ["Fenella Stroyan"]),
  ev("appointment", "came into it", ("2003", "2003"), ["Fenella Stroyan"]),
  ev("appointment", "succeeds", None, ["Iain MacAskill Nicolson"]),
)

P("d24-12", """SECRETARY-GENERAL NAMES COUMBA NDOFFÈNE SARR OF SENEGAL TO HEAD MISSION'S CIVILIAN PILLAR

The Secretary-General today announced the designation of Coumba Ndoffène Sarr of Senegal as his Deputy Special Representative for Rule of Law in the United Nations Mission in Ouandja. She takes the place of Anders Thorsrud of Norway, to whom the Secretary-General is grateful for his service and who will complete his assignment on 30 April.

Ms. Sarr brings to the position some thirty years of work in courts, camps and capitals. Currently Director of the Division for Field Protection at UNHCR in Geneva, in which capacity she has also, since October 2013, served as Officer-in-Charge of its Evaluation Service, she was previously Resident Coordinator in Comoros (2009–2012) and, before that, Representative of the High Commissioner in N'Djamena. Her earlier career was spent on the Senegalese bench. Successively an examining magistrate at Ziguinchor, from 1986, deputy public prosecutor at Thiès and, in the last four years of the century, counsellor at the Court of Appeal of Dakar, she was detached from the judiciary to the International Criminal Tribunal for Rwanda in January 2000, there becoming chief of chambers within two years.

Born in Fatick in 1960, Ms. Sarr received her legal training at Cheikh Anta Diop University and at the École nationale d'administration et de magistrature. She is fluent in Serer, Wolof, French and English. She is married, with three children.

Pending her arrival, her functions will be discharged by the Mission's Police Commissioner, Major General Bishnu Bahadur Tamang of Nepal, who was also at the helm from 3 to 29 January while Mr. Thorsrud was recovering from surgery. Reports that the post had first been accepted by a former minister of Mali are without foundation.

(SG/A/1466, 24 March 2014)""",
  occ("Coumba Ndoffène Sarr", "Deputy Special Representative for Rule of Law in the United Nations Mission in Ouandja", start=("30 April", "2014-04-30"), again=["position"]),
  occ("Anders Thorsrud", "Deputy Special Representative for Rule of Law in the United Nations Mission in Ouandja", end=("30 April", "2014-04-30")),
  occ("Coumba Ndoffène Sarr", "Director of the Division for Field Protection at UNHCR"),
  occ("Coumba Ndoffène Sarr", "Officer-in-Charge of its Evaluation Service", start=("October 2013", "2013-10")),
  occ("Coumba Ndoffène Sarr", "Resident Coordinator in Comoros", start=("2009", "2009"), end=("2012", "2012")),
  occ("Coumba Ndoffène Sarr", "Representative of the High Commissioner in N'Djamena"),
  occ("Coumba Ndoffène Sarr", "examining magistrate at Ziguinchor", start=("1986", "1986")),
  occ("Coumba Ndoffène Sarr", "deputy public prosecutor at Thiès"),
  occ("Coumba Ndoffène Sarr", "counsellor at the Court of Appeal of Dakar", start=("the last four years of the century", "1996"), end=("January 2000", "2000-01")),
  occ("Coumba Ndoffène Sarr", "International Criminal Tribunal for Rwanda", start=("January 2000", "2000-01")),
  occ("Coumba Ndoffène Sarr", "chief of chambers", start=("within two years", "2001")),
  occ("Bishnu Bahadur Tamang", "Police Commissioner"),
  occ("Bishnu Bahadur Tamang", "Major General"),
  occ("Bishnu Bahadur Tamang", "at the helm", start=("3 to 29 January", "2014-01-03"), end=("29 January", "2014-01-29")),
  fact("Coumba Ndoffène Sarr", "nationality", "Senegal"),
  fact("Anders Thorsrud", "nationality", "Norway"),
  fact("Coumba Ndoffène Sarr", "birthPlace", "Fatick"),
  fact("Coumba Ndoffène Sarr", "birthDate", "1960", value="1960"),
  fact("Coumba Ndoffène Sarr", "education", "Cheikh Anta Diop University"),
  fact("Coumba Ndoffène Sarr", "education", "École nationale d'administration et de magistrature"),
  fact("Bishnu Bahadur Tamang", "nationality", "Nepal"),
  ev("appointment", "designation", ("24 March 2014", "2014-03-24"), ["Coumba Ndoffène Sarr"]),
  ev("appointment", "was detached from the judiciary", ("January 2000", "2000-01"), ["Coumba Ndoffène Sarr"]),
  ev("appointment", "becoming", ("within two years", "2001"), ["Coumba Ndoffène Sarr"]),
)

P("d24-13", """Sarajevo, 9 Zilhicce 1355

To my brother Mustafa, in Izmir.

You complain that I write of roses and never of people. Here, then, are people.

Hafiz Derviš-efendi Korkut-Zukić, who taught us both to recite, is mufti at last. The reis invested him for Travnik on the second Friday of February, and he has put away the schoolroom keys that he carried from 1911. In his room at the ruždija sits our cousin Fehim. Fehim, who cannot decline a noun!

The reis himself, Salih-efendi Bašagić-Rizvan, is failing. He has been at the head of us for seven years, and for the last of them it has been in truth Hilmija Ćerimović, of the Council of the Ulema, who signed and sealed. Hilmija was a kadi in Foča when you were here; then (from '28) president of the Supreme Sharia Court; he gave up the court for the Council two years ago. People say that he will be the next reis, and he says that people are donkeys.

As for the town, the mayor, Edhem-bey Fadilpašić, resigned before Christmas over the tramway. Old Dr. Levi Atias presided over the council for nineteen days until the ministry found a commissioner in Zagreb, a certain Engineer Vjekoslav Marušić, with effect from 11 January. He is a Catholic, plays the flute and has so far dismissed only the band.

Our father would have smiled. He sat for Zenica in the Diet under Austria, from 1910 until there was no Diet; he had the vakuf commission after that; and still he used to say that the one office worth having was the muezzin's, for it comes with a view. I was offered the librarianship of the Husrev-bey last week and have asked for time. Saliha thinks that I have had enough of it.

Your brother,
Abdulah Hadžihasan""",
  occ("Derviš-efendi Korkut-Zukić", "mufti", start=("the second Friday of February", "1937-02-12")),
  occ("Derviš-efendi Korkut-Zukić", "schoolroom keys", start=("1911", "1911"), end=("the second Friday of February", "1937-02-12"), again=["ruždija"]),
  occ("Fehim", "In his room at the ruždija"),
  occ("Salih-efendi Bašagić-Rizvan", "reis#2", start=("seven years", "1930"), again=["reis", "at the head of us"]),
  occ("Hilmija Ćerimović", "signed and sealed", start=("the last of them", "1936")),
  occ("Hilmija Ćerimović", "Council of the Ulema", start=("two years ago", "1935")),
  occ("Hilmija Ćerimović", "kadi in Foča"),
  occ("Hilmija Ćerimović", "president of the Supreme Sharia Court", start=("'28", "1928"), end=("two years ago", "1935")),
  occ("Edhem-bey Fadilpašić", "mayor", end=("before Christmas", "1936-12")),
  occ("Levi Atias", "presided over the council", start=("before Christmas", "1936-12"), end=("nineteen days", "1937-01-11")),
  occ("Vjekoslav Marušić", "commissioner", start=("11 January", "1937-01-11")),
  fact("Abdulah Hadžihasan", "siblings", "Mustafa"),
  fact("Mustafa", "siblings", "Abdulah Hadžihasan"),
  fact("Abdulah Hadžihasan", "residence", "Sarajevo"),
  fact("Mustafa", "residence", "Izmir"),
  fact("Abdulah Hadžihasan", "relatives", "Fehim"),
  fact("Vjekoslav Marušić", "religion", "Catholic"),
  fact("Vjekoslav Marušić", "occupation", "Engineer"),
  ev("appointment", "invested", ("the second Friday of February", "1937-02-12"), ["Derviš-efendi Korkut-Zukić", "Salih-efendi Bašagić-Rizvan"]),
  ev("departure", "gave up the court", ("two years ago", "1935"), ["Hilmija Ćerimović"]),
  ev("departure", "resigned", ("before Christmas", "1936-12"), ["Edhem-bey Fadilpašić"]),
  ev("appointment", "found", ("11 January", "1937-01-11"), ["Vjekoslav Marušić"]),
)

P("d24-14", """MAGNIFICENCES. The fifth volume of the album of the rectors of the Toruń Polytechnic falls open at three faces.

On the left is Seweryn Odrowąż-Pietrzak, elected for the years 1968–1971 and removed by telephone on 26 March 1968, when his robe had not yet been fitted. A hydrologist from Grodno, he had come to the school as a docent in 1950 and by way of the chair of rivers (1957), the prodeanship and the deanship of Civil Engineering (two terms, the later ending on the day of his election) had risen as water does, slowly and under pressure. He refused to strike the students off. He died at Uppsala, where a professorship had been found for him, in 1990.

In the middle, Lucjan Kwiek, who was brought in from the ministry. There he had been departmental director for technical schools, and to the ministry he returned in 1972, as its vice-minister. A party man since 1946, he is the only rector who never gave a lecture; the Senate, asked to propose him for a second term, mislaid the paper. The plaque outside the canteen which says that he built the observatory was put up by him.

The right-hand face is a woman's. Danuta Wojnarowska-Kępa had stood in for both men, as prorector for studies, in the spring of 1968 for nine weeks and in 1972 for nine months, without either time being considered for the thing itself. Solidarity's first free vote, in June 1981, at last gave it to her, the sometime pupil and assistant of Odrowąż. December took it away. From her internment at Gołdap she wrote every Sunday to her husband, the organist Feliks Kępa, about the acoustics. She was made an honorary doctor of Uppsala in the year in which her teacher died there.""",
  occ("Seweryn Odrowąż-Pietrzak", "rectors of the Toruń Polytechnic", end=("26 March 1968", "1968-03-26")),
  occ("Seweryn Odrowąż-Pietrzak", "docent", start=("1950", "1950")),
  occ("Seweryn Odrowąż-Pietrzak", "chair of rivers", start=("1957", "1957")),
  occ("Seweryn Odrowąż-Pietrzak", "prodeanship"),
  occ("Seweryn Odrowąż-Pietrzak", "deanship of Civil Engineering", end=("the day of his election", "1968")),
  occ("Seweryn Odrowąż-Pietrzak", "professorship"),
  occ("Lucjan Kwiek", "rectors of the Toruń Polytechnic", end=("1972", "1972"), again=["only rector"]),
  occ("Lucjan Kwiek", "departmental director for technical schools"),
  occ("Lucjan Kwiek", "vice-minister", start=("1972", "1972")),
  occ("Danuta Wojnarowska-Kępa", "stood in for both men", start=("the spring of 1968", "1968-21"), end=("nine weeks", "1968"), again=["stood in"]),
  occ("Danuta Wojnarowska-Kępa", "in 1972 for nine months", start=("1972#2", "1972")),
  occ("Danuta Wojnarowska-Kępa", "prorector for studies"),
  occ("Danuta Wojnarowska-Kępa", "rectors of the Toruń Polytechnic", start=("June 1981", "1981-06"), end=("December", "1981-12"), again=["the thing itself"]),
  occ("Danuta Wojnarowska-Kępa", "pupil and assistant of Odrowąż", former=True),
  fact("Seweryn Odrowąż-Pietrzak", "occupation", "hydrologist"),
  fact("Seweryn Odrowąż-Pietrzak", "birthPlace", "Grodno"),
  fact("Seweryn Odrowąż-Pietrzak", "deathPlace", "Uppsala"),
  fact("Seweryn Odrowąż-Pietrzak", "deathDate", "1990", value="1990"),
  fact("Danuta Wojnarowska-Kępa", "spouse", "Feliks Kępa"),
  fact("Feliks Kępa", "occupation", "organist"),
  fact("Danuta Wojnarowska-Kępa", "award", "honorary doctor of Uppsala", date=("the year in which her teacher died", "1990")),
  ev("election", "elected", None, ["Seweryn Odrowąż-Pietrzak"]),
  ev("departure", "removed by telephone", ("26 March 1968", "1968-03-26"), ["Seweryn Odrowąż-Pietrzak"]),
  ev("appointment", "was brought in", None, ["Lucjan Kwiek"]),
  ev("appointment", "returned", ("1972", "1972"), ["Lucjan Kwiek"]),
  ev("departure", "returned", ("1972", "1972"), ["Lucjan Kwiek"]),
  ev("election", "vote", ("June 1981", "1981-06"), ["Danuta Wojnarowska-Kępa"]),
  ev("departure", "took it away", ("December", "1981-12"), ["Danuta Wojnarowska-Kępa"]),
  ev("arrest", "internment at Gołdap", None, ["Danuta Wojnarowska-Kępa"]),
  ev("communication", "wrote", None, ["Danuta Wojnarowska-Kępa", "Feliks Kępa"]),
  ev("award", "was made an honorary doctor", ("the year in which her teacher died", "1990"), ["Danuta Wojnarowska-Kępa"]),
)

P("d24-15", """Vale Merv Pascoe-Dunne

Comrades, there won't be a eulogy; he vetoed one at the branch meeting in Port Kembla the week before he went. There will be a list. Merv liked lists.

Painter and docker, Garden Island, 1948. Delegate within the year. Convener of shop stewards at twenty-six, which was the year of the Queen. Went across to Wollongong in '59 as organiser for the Federated Ironworkers, and when Bluey Tranter was put away for contempt the following winter Merv ran the South Coast branch for him until they let Bluey out at Easter. State president three times running, '63, '65, '67. Lost in '69, by eleven votes, to Con Xenakis, and walked him round the works next morning to meet everyone. Returned for a fourth go in 1971, Con having been sent up to Canberra as national assistant secretary; handed over in '78 to the first woman who ever wore the chain, our own Dot Brogan.

He had charge of the strike fund through both lockouts. He sat on the Trades Hall executive and, on the nomination of the Wran government, from 1979 to '83 the Maritime Services Board, where he was known as the Member for Overtime. The party wanted him for Illawarra, on two occasions. He said that he would sooner be useful. Communist till Hungary, Labor ever after, Salvation Army on Sundays for the cornet.

The AM came in 1985; he wore it to the pub once.

Born at Broken Hill, May Day 1926. A laugh like a winch. He is survived by Joycie, by their girls Rosa and Elizabeth (Liz is the deputy mayor of Shellharbour, and was there with him at the end), and by Bluey, ninety-four, who is presiding today, and who has asked me to stop.

— T. Brogan, branch secretary since 2002, 19 March 2009""",
  fact("Merv Pascoe-Dunne", "occupation", "Painter and docker", date=("1948", "1948")),
  occ("Merv Pascoe-Dunne", "Delegate", start=("within the year", "1948")),
  occ("Merv Pascoe-Dunne", "Convener of shop stewards", start=("at twenty-six", "1952")),
  occ("Merv Pascoe-Dunne", "organiser for the Federated Ironworkers", start=("'59", "1959")),
  occ("Merv Pascoe-Dunne", "ran the South Coast branch", start=("the following winter", "1960"), end=("Easter", "1961-04-02")),
  occ("Bluey Tranter", "South Coast branch"),
  occ("Merv Pascoe-Dunne", "State president", start=("'63", "1963"), end=("'69", "1969")),
  occ("Con Xenakis", "State president", start=("'69", "1969"), end=("1971", "1971")),
  occ("Merv Pascoe-Dunne", "a fourth go", start=("1971", "1971"), end=("'78", "1978")),
  occ("Con Xenakis", "national assistant secretary", start=("1971", "1971")),
  occ("Dot Brogan", "wore the chain", start=("'78", "1978")),
  occ("Merv Pascoe-Dunne", "had charge of the strike fund"),
  occ("Merv Pascoe-Dunne", "sat on the Trades Hall executive"),
  occ("Merv Pascoe-Dunne", "Maritime Services Board", start=("1979", "1979"), end=("'83", "1983")),
  occ("Elizabeth", "deputy mayor of Shellharbour"),
  occ("Bluey Tranter", "presiding", start=("today", "2009-03-19"), end=("today", "2009-03-19")),
  occ("T. Brogan", "branch secretary", start=("2002", "2002")),
  fact("Merv Pascoe-Dunne", "alias", "Member for Overtime"),
  fact("Merv Pascoe-Dunne", "party", "Communist"),
  fact("Merv Pascoe-Dunne", "party", "Labor", date=("Hungary", "1956")),
  fact("Merv Pascoe-Dunne", "religion", "Salvation Army"),
  fact("Merv Pascoe-Dunne", "award", "AM", date=("1985", "1985")),
  fact("Merv Pascoe-Dunne", "birthPlace", "Broken Hill"),
  fact("Merv Pascoe-Dunne", "birthDate", "May Day 1926", value="1926-05-01"),
  fact("Merv Pascoe-Dunne", "spouse", "Joycie"),
  fact("Merv Pascoe-Dunne", "children", "Rosa"),
  fact("Merv Pascoe-Dunne", "children", "Elizabeth"),
  fact("Elizabeth", "alias", "Liz"),
  fact("Rosa", "siblings", "Elizabeth"),
  fact("Elizabeth", "siblings", "Rosa"),
  ev("appointment", "Went across", ("'59", "1959"), ["Merv Pascoe-Dunne"]),
  ev("arrest", "was put away", ("the following winter", "1960"), ["Bluey Tranter"]),
  ev("conviction", "for contempt", ("the following winter", "1960"), ["Bluey Tranter"]),
  ev("election", "Lost", ("'69", "1969"), ["Merv Pascoe-Dunne", "Con Xenakis"]),
  ev("appointment", "Returned for a fourth go", ("1971", "1971"), ["Merv Pascoe-Dunne"]),
  ev("departure", "sent up to Canberra", ("1971", "1971"), ["Con Xenakis"]),
  ev("departure", "handed over", ("'78", "1978"), ["Merv Pascoe-Dunne", "Dot Brogan"]),
  ev("award", "came", ("1985", "1985"), ["Merv Pascoe-Dunne"]),
)

P("d24-16", """Personal file No. 2217 (nomenklatura of the Central Committee of the Communist Party of Kazakhstan). Extract made in 1974.

Surname, name, patronymic: Zhaksylykov, Orazbek Temirovich. Year and place of birth: 1921, aul No. 4, Karkaralinsk district. Nationality: Kazakh. In the VKP(b) from April 1943. Education: Karaganda Mining Technicum, 1939; Higher Party School, Moscow, by correspondence.

Labour activity.
VIII.1939–VI.1941. Shift master, Kirov mine.
VI.1941–XI.1945. Red Army; politruk of a company, later agitator of the 391st Rifle Division.
1946–1949. Instructor, and from June 1948 head, of the coal section of the Karaganda obkom.
1949–1953. First secretary, Temirtau gorkom.
III.1953–1957. Deputy minister of local industry of the Kazakh SSR. (For three months in the autumn of 1955 performed the duties of the minister, Com. Shulga P. I., the latter being on the virgin lands.)
1957–1962. Chairman of the Pavlodar oblispolkom. Elected at the same time deputy of the Supreme Soviet of the republic, fifth convocation.
XII.1962–XI.1964. Second secretary of the industrial obkom in that oblast; not confirmed in the united obkom.
From 1965. At the disposal of the Committee; thereupon ambassador of the USSR in Upper Volta to 1970; now consultant of the archives department.

Family. Wife: Shulga Galina Pavlovna, b. 1925, dentist, whose father is named above. Son Marat: a lieutenant in the militia of Alma-Ata. Brother Serik, a teacher, sentenced 17.II.1938 under Art. 58, rehabilitated 1956.

Awards. Order of the Red Star (1944); Badge of Honour, twice.

Penalties. Reprimand with entry, IX.1964, for overstating the grain; removed from the card 1966.

Remark in pencil. Spoken of in 1960 for first secretary at Tselinograd. Kozhakhmetov, who was then in that chair and is in it yet, did not love him. Appointing him minister was thought premature.""",
  occ("Orazbek Temirovich Zhaksylykov", "Shift master, Kirov mine", start=("VIII.1939", "1939-08"), end=("VI.1941", "1941-06")),
  occ("Orazbek Temirovich Zhaksylykov", "politruk of a company", start=("VI.1941#2", "1941-06")),
  occ("Orazbek Temirovich Zhaksylykov", "agitator of the 391st Rifle Division", end=("XI.1945", "1945-11")),
  occ("Orazbek Temirovich Zhaksylykov", "Instructor", start=("1946", "1946"), end=("June 1948", "1948-06")),
  occ("Orazbek Temirovich Zhaksylykov", "head, of the coal section of the Karaganda obkom", start=("June 1948", "1948-06"), end=("1949", "1949")),
  occ("Orazbek Temirovich Zhaksylykov", "First secretary, Temirtau gorkom", start=("1949#2", "1949"), end=("1953", "1953")),
  occ("Orazbek Temirovich Zhaksylykov", "Deputy minister of local industry of the Kazakh SSR", start=("III.1953", "1953-03"), end=("1957", "1957")),
  occ("Orazbek Temirovich Zhaksylykov", "performed the duties of the minister", start=("the autumn of 1955", "1955-23"), end=("three months", "1955")),
  occ("P. I. Shulga", "minister#2"),
  occ("Orazbek Temirovich Zhaksylykov", "Chairman of the Pavlodar oblispolkom", start=("1957#2", "1957"), end=("1962", "1962")),
  occ("Orazbek Temirovich Zhaksylykov", "deputy of the Supreme Soviet of the republic", start=("at the same time", "1957")),
  occ("Orazbek Temirovich Zhaksylykov", "Second secretary of the industrial obkom", start=("XII.1962", "1962-12"), end=("XI.1964", "1964-11")),
  occ("Orazbek Temirovich Zhaksylykov", "ambassador of the USSR in Upper Volta", end=("1970", "1970")),
  occ("Orazbek Temirovich Zhaksylykov", "consultant of the archives department", start=("1970", "1970")),
  occ("Marat", "lieutenant in the militia of Alma-Ata"),
  occ("Kozhakhmetov", "that chair"),
  fact("Orazbek Temirovich Zhaksylykov", "birthDate", "1921", value="1921"),
  fact("Orazbek Temirovich Zhaksylykov", "birthPlace", "aul No. 4, Karkaralinsk district"),
  fact("Orazbek Temirovich Zhaksylykov", "ethnicity", "Kazakh#2"),
  fact("Orazbek Temirovich Zhaksylykov", "party", "VKP(b)", date=("April 1943", "1943-04")),
  fact("Orazbek Temirovich Zhaksylykov", "education", "Karaganda Mining Technicum", date=("1939", "1939")),
  fact("Orazbek Temirovich Zhaksylykov", "education", "Higher Party School"),
  fact("Orazbek Temirovich Zhaksylykov", "militaryService", "Red Army", date=("VI.1941#2", "1941-06")),
  fact("Orazbek Temirovich Zhaksylykov", "spouse", "Shulga Galina Pavlovna"),
  fact("Galina Pavlovna Shulga", "birthDate", "1925", value="1925"),
  fact("Galina Pavlovna Shulga", "occupation", "dentist"),
  fact("Galina Pavlovna Shulga", "father", "Shulga P. I."),
  fact("Orazbek Temirovich Zhaksylykov", "children", "Marat"),
  fact("Orazbek Temirovich Zhaksylykov", "siblings", "Serik"),
  fact("Serik", "occupation", "teacher"),
  fact("Orazbek Temirovich Zhaksylykov", "award", "Order of the Red Star", date=("1944", "1944")),
  fact("Orazbek Temirovich Zhaksylykov", "award", "Badge of Honour"),
  ev("election", "Elected", None, ["Orazbek Temirovich Zhaksylykov"]),
  ev("departure", "not confirmed", ("XI.1964", "1964-11"), ["Orazbek Temirovich Zhaksylykov"]),
  ev("conviction", "sentenced", ("17.II.1938", "1938-02-17"), ["Serik"]),
  ev("sanction", "Reprimand", ("IX.1964", "1964-09"), ["Orazbek Temirovich Zhaksylykov"]),
)

P("d24-17", """The Procura of Locri changes hands once more. On Wednesday the plenary of the Superior Council of the Magistracy voted, by fourteen to nine, for Immacolata Sgrò, who for the past six years was the right hand, in the title as in fact, of the procurator of Palmi. She beat Ludovico Tedeschi Amato, Locri's own deputy procurator and, since Gerardo Fusaro took his pension in February, its regent.

Fusaro had directed the office from 2013. Before it he was, in this order, pretore at Bovalino (“when there were still pretori and still sardines”), a judge of the Reggio tribunal, and for eleven years a substitute in the anti-mafia district directorate; twice, in 2008 and in 2011, he was applied to the National Directorate in Rome for single inquiries. The Minister would have had him as head of cabinet. He preferred, he says today from the terrace at Siderno, to remain somebody whom nobody telephones.

Sgrò is fifty-one. Her curriculum is the shorter and the steeper: uditrice at Catanzaro in 1998, gip at Vibo from 2000 until 2007, and a secondment of three years, not loved by her colleagues, to the legislative office of the Ministry of Justice, under the then-undersecretary Ivano Perrotta, with whom she has not exchanged a word since his conviction for bribery (Tribunal of Rome, 4 May 2012). It was during that secondment that she drew up the decree on seized firms. Her brother Rocco Sgrò, a surveyor, was for one term assessore at Gioiosa Ionica on the Democratic list.

Tedeschi Amato has let it be known that he will appeal to the administrative court. In the meantime, and until she takes possession in September, he goes on signing. The presidency of the local section of the magistrates' association, which he has occupied since 2016, he laid aside last night.

(Locri, 21 July 2018)""",
  occ("Immacolata Sgrò", "Procura of Locri", start=("September", "2018-09")),
  occ("Immacolata Sgrò", "right hand, in the title as in fact, of the procurator of Palmi", start=("the past six years", "2012")),
  occ("Ludovico Tedeschi Amato", "deputy procurator"),
  occ("Ludovico Tedeschi Amato", "regent", start=("February", "2018-02"), end=("September", "2018-09"), again=["goes on signing"]),
  occ("Gerardo Fusaro", "directed the office", start=("2013", "2013"), end=("February", "2018-02")),
  occ("Gerardo Fusaro", "pretore at Bovalino"),
  occ("Gerardo Fusaro", "judge of the Reggio tribunal"),
  occ("Gerardo Fusaro", "substitute in the anti-mafia district directorate", start=("eleven years", "2002"), end=("2013", "2013")),
  occ("Gerardo Fusaro", "applied to the National Directorate", start=("2008", "2008")),
  occ("Gerardo Fusaro", "single inquiries", start=("2011", "2011")),
  occ("Immacolata Sgrò", "uditrice at Catanzaro", start=("1998", "1998")),
  occ("Immacolata Sgrò", "gip at Vibo", start=("2000", "2000"), end=("2007", "2007")),
  occ("Immacolata Sgrò", "secondment of three years, not loved by her colleagues, to the legislative office of the Ministry of Justice"),
  occ("Ivano Perrotta", "undersecretary", former=True),
  occ("Rocco Sgrò", "assessore at Gioiosa Ionica"),
  occ("Ludovico Tedeschi Amato", "presidency of the local section of the magistrates' association", start=("2016", "2016"), end=("last night", "2018-07-20")),
  fact("Gerardo Fusaro", "residence", "Siderno"),
  fact("Immacolata Sgrò", "siblings", "Rocco Sgrò"),
  fact("Rocco Sgrò", "siblings", "Immacolata Sgrò"),
  fact("Rocco Sgrò", "occupation", "surveyor"),
  fact("Rocco Sgrò", "party", "Democratic"),
  ev("election", "voted", ("Wednesday", "2018-07-18"), ["Immacolata Sgrò", "Ludovico Tedeschi Amato"]),
  ev("departure", "took his pension", ("February", "2018-02"), ["Gerardo Fusaro"]),
  ev("conviction", "conviction for bribery", ("4 May 2012", "2012-05-04"), ["Ivano Perrotta"]),
  ev("departure", "laid aside", ("last night", "2018-07-20"), ["Ludovico Tedeschi Amato"]),
)

P("d24-18", """Ratu Tevita Lutunauga Vakawaletabua

At the yavu of Nasau, on the windward side of Taveuni, they still point to the mat where the eldest sat and to the step where the clever one sat. The eldest was Ratu Isikeli. The clever one was his half-brother Tevita, and there was no time between 1949 and 1977 at which he was not minding something for somebody.

Roko Tui Cakaudrove was his first charge, at thirty, and by proxy: Ratu Isikeli bore the title and Tevita, a Native Medical Practitioner from the Suva school, toured the villages with the hat on his knee. In 1953 the government tired of the comedy and gazetted the younger man to the post outright. He kept it for a decade. To the Legislative Council, meanwhile, the Great Council of Chiefs returned him in 1956, 1959 and 1963 (in that last year he gave up the Roko's hat), and to the Executive Council he was called by Governor Ainslie Haddow in between. With independence came the Senate, with the Senate its vice-presidency; and when the President of it, Senator Lal Bahadur Raniga, went to New York at the head of the delegation in 1973, then again in 1975, it was the doctor who wore the wig. He had by that time also been for five years, from its opening in 1968, one of the pro-chancellors of the university at Laucala.

He was not installed Tui Nasau. Isikeli was, in 1931; Isikeli's daughter, Adi Laisa Vakawaletabua, wears the tabua today, as she has since her father's drowning (12 June 1971). Some of the elders had sounded the uncle. He is reported to have answered that a canoe needs one man who is looking at the bottom.

A Methodist, knighted in 1972, he died at Somosomo hospital, to whose wards he had once been posted as a dresser, on the first day of the 1977 elections.""",
  occ("Isikeli", "Roko Tui Cakaudrove", end=("1953", "1953"), again=["bore the title"]),
  occ("Tevita Lutunauga Vakawaletabua", "toured the villages with the hat on his knee", start=("1949", "1949"), end=("1953", "1953"), again=["Roko Tui Cakaudrove"]),
  occ("Tevita Lutunauga Vakawaletabua", "Native Medical Practitioner"),
  occ("Tevita Lutunauga Vakawaletabua", "the post", start=("1953", "1953"), end=("1963", "1963"), again=["the Roko's hat"]),
  occ("Tevita Lutunauga Vakawaletabua", "Legislative Council", start=("1956", "1956")),
  occ("Tevita Lutunauga Vakawaletabua", "Executive Council"),
  occ("Ainslie Haddow", "Governor"),
  occ("Tevita Lutunauga Vakawaletabua", "Senate#2", again=["wore the wig"]),
  occ("Tevita Lutunauga Vakawaletabua", "vice-presidency"),
  occ("Lal Bahadur Raniga", "President"),
  occ("Lal Bahadur Raniga", "Senator"),
  occ("Lal Bahadur Raniga", "head of the delegation", start=("1973", "1973")),
  occ("Tevita Lutunauga Vakawaletabua", "pro-chancellors of the university at Laucala", start=("1968", "1968"), end=("five years", "1973")),
  occ("Isikeli", "Tui Nasau", start=("1931", "1931"), end=("12 June 1971", "1971-06-12")),
  occ("Laisa Vakawaletabua", "wears the tabua", start=("12 June 1971", "1971-06-12")),
  occ("Tevita Lutunauga Vakawaletabua", "dresser"),
  fact("Isikeli", "siblings", "Tevita#2"),
  fact("Tevita Lutunauga Vakawaletabua", "siblings", "Isikeli"),
  fact("Tevita Lutunauga Vakawaletabua", "education", "Suva school"),
  fact("Isikeli", "children", "Laisa Vakawaletabua"),
  fact("Tevita Lutunauga Vakawaletabua", "relatives", "Laisa Vakawaletabua"),
  fact("Isikeli", "deathDate", "12 June 1971", value="1971-06-12"),
  fact("Isikeli", "causeOfDeath", "drowning"),
  fact("Tevita Lutunauga Vakawaletabua", "religion", "Methodist"),
  fact("Tevita Lutunauga Vakawaletabua", "award", "knighted", date=("1972", "1972")),
  fact("Tevita Lutunauga Vakawaletabua", "deathPlace", "Somosomo hospital"),
  fact("Tevita Lutunauga Vakawaletabua", "deathDate", "the first day of the 1977 elections", value="1977"),
  ev("appointment", "gazetted", ("1953", "1953"), ["Tevita Lutunauga Vakawaletabua"]),
  ev("election", "returned him", ("1956", "1956"), ["Tevita Lutunauga Vakawaletabua"]),
  ev("departure", "gave up the Roko's hat", ("that last year", "1963"), ["Tevita Lutunauga Vakawaletabua"]),
  ev("appointment", "was called by Governor", None, ["Tevita Lutunauga Vakawaletabua", "Ainslie Haddow"]),
  ev("travel", "went to New York", ("1973", "1973"), ["Lal Bahadur Raniga"]),
  ev("award", "knighted", ("1972", "1972"), ["Tevita Lutunauga Vakawaletabua"]),
)

P("d24-19", """Botolf Eindridesson (died 13 November 1371) was a Norwegian churchman, the ninth bishop of Hamar and, for two brief seasons, administrator of the archdiocese of Nidaros.

His family held land at Ringsaker. The first trace of him is a receipt of 1334, which he witnessed as schoolmaster of the cathedral; five years on he appears among the canons, and in 1343, back from Orléans with a degree in the decretals, as official principal to Bishop Hallvard Torsteinsson. When the pestilence carried off Hallvard and all but two of the chapter in the late summer of 1349, the two survivors were Botolf and the aged provost, Sigurd Jonsson. Each elected the other. Sigurd, as the senior, withdrew, and King Magnus let the election stand; Archbishop Olav Erlingsson consecrated the new bishop at Bergen on the feast of St Matthias 1351, by which time he had been ruling the see for a year and a half as elect.

Twice the government of Nidaros came to him in addition to his own: from Michaelmas 1361 to the next Easter, Olav being at Avignon, and through the twelve months that followed that prelate's death in August 1366. The canons postulated him for the metropolitan throne. Urban V set them aside and provided an Englishman, John Thornbury, sometime penitentiary to the pope, who never came north of Bergen.

In the council of the realm Botolf sat from 1355. Whether he was ever chancellor, as later chronicles have it, is more than doubtful; the seal was in those years in the keeping of Peter Eiriksson, the provost of St Mary's in Oslo. As envoy he went to Lübeck (1358; 1363).

His nephew Eindride Arnesson, archdeacon since 1364, followed him at Hamar. A sister, Ragnhild, was the abbess of Nonneseter for thirty years.""",
  occ("Botolf Eindridesson", "ninth bishop of Hamar", start=("the feast of St Matthias 1351", "1351-02-24"), end=("13 November 1371", "1371-11-13"), again=["new bishop"]),
  occ("Botolf Eindridesson", "administrator of the archdiocese of Nidaros", start=("Michaelmas 1361", "1361-09-29"), end=("the next Easter", "1362-04-17")),
  occ("Botolf Eindridesson", "schoolmaster of the cathedral", start=("1334", "1334")),
  occ("Botolf Eindridesson", "canons", start=("five years on", "1339")),
  occ("Botolf Eindridesson", "official principal to Bishop Hallvard Torsteinsson", start=("1343", "1343")),
  occ("Hallvard Torsteinsson", "Bishop", end=("the late summer of 1349", "1349-08")),
  occ("Sigurd Jonsson", "provost"),
  occ("Magnus", "King"),
  occ("Olav Erlingsson", "Archbishop", end=("August 1366", "1366-08"), again=["prelate"]),
  occ("Botolf Eindridesson", "ruling the see", start=("a year and a half", "1349"), end=("the feast of St Matthias 1351", "1351-02-24"), again=["as elect"]),
  occ("Botolf Eindridesson", "government of Nidaros", start=("August 1366", "1366-08"), end=("twelve months", "1367-08")),
  occ("John Thornbury", "metropolitan throne"),
  occ("John Thornbury", "penitentiary to the pope", former=True),
  occ("Botolf Eindridesson", "In the council of the realm", start=("1355", "1355")),
  occ("Peter Eiriksson", "seal"),
  occ("Peter Eiriksson", "provost of St Mary's in Oslo"),
  occ("Botolf Eindridesson", "envoy", start=("1358", "1358")),
  occ("Eindride Arnesson", "archdeacon", start=("1364", "1364"), end=("13 November 1371", "1371-11-13")),
  occ("Eindride Arnesson", "followed him at Hamar", start=("13 November 1371", "1371-11-13")),
  occ("Ragnhild", "abbess of Nonneseter"),
  fact("Botolf Eindridesson", "deathDate", "13 November 1371", value="1371-11-13"),
  fact("Botolf Eindridesson", "nationality", "Norwegian"),
  fact("Botolf Eindridesson", "occupation", "churchman"),
  fact("Botolf Eindridesson", "education", "Orléans", date=("1343", "1343")),
  fact("Hallvard Torsteinsson", "causeOfDeath", "pestilence"),
  fact("Hallvard Torsteinsson", "deathDate", "the late summer of 1349", value="1349-08"),
  fact("Olav Erlingsson", "deathDate", "August 1366", value="1366-08"),
  fact("John Thornbury", "nationality", "Englishman"),
  fact("Botolf Eindridesson", "relatives", "Eindride Arnesson"),
  fact("Eindride Arnesson", "relatives", "Botolf Eindridesson"),
  fact("Botolf Eindridesson", "siblings", "Ragnhild"),
  fact("Ragnhild", "siblings", "Botolf Eindridesson"),
  ev("election", "elected the other", ("the late summer of 1349", "1349"), ["Botolf Eindridesson", "Sigurd Jonsson"]),
  ev("appointment", "consecrated", ("the feast of St Matthias 1351", "1351-02-24"), ["Botolf Eindridesson", "Olav Erlingsson"]),
  ev("appointment", "provided", None, ["John Thornbury"]),
  ev("travel", "went to Lübeck", ("1358", "1358"), ["Botolf Eindridesson"]),
)

P("d24-20", """Tengku Zainal Rashid ibni al-Marhum Tengku Omar (Jawi: تڠكو زينل رشيد; 2 August 1898 – 30 January 1968) was the Raja Muda of Bandar Setia under three rulers, its regent under two and its sultan for forty-one days.

The third son of Sultan Omar Shah, he was schooled at the Malay College, Kuala Kangsar, and joined the state service in 1918 as assistant collector of land revenue. District officer of Hulu Setia from 1924, he moved in 1929 to the secretariat, where he remained, under one title or another, through the war: under secretary at first; from 1936 deputy Mentri Besar; acting Mentri Besar whenever Dato' Wan Ahmad Sulaiman was on leave, and, Wan Ahmad having fled to Singapore in December 1941, Mentri Besar in fact, though the Japanese governor, Kubota Eiji, called it “chief of the Malay bureau”. The British on their return suspended him. An inquiry cleared him in May 1946, and a month later his half-brother Sultan Idris raised him to Raja Muda.

The regency fell to him twice, in 1948 while Idris was under the surgeon's knife in London, and again between April 1960 and April 1965, the new sultan, his nephew Mahmud, having been chosen Deputy King. In the Conference of Rulers he spoke seldom; he chaired it on one occasion. The chancellorship of the state's Islamic college was his from its foundation (1955) until he acceded.

He acceded on 21 December 1967, when Mahmud was killed in an air crash. He was never crowned. On the last day but one of the following January his heart failed him. The succession went, over the heads of his own four sons, to Mahmud's brother, Tengku Abdul Halim, until then Malaysia's high commissioner in Ottawa. The eldest of the four, Tengku Ismail, has led the state opposition since 1990.""",
  occ("Zainal Rashid ibni al-Marhum Tengku Omar", "Raja Muda of Bandar Setia", start=("a month later", "1946-06"), end=("21 December 1967", "1967-12-21"), again=["Raja Muda#2"]),
  occ("Zainal Rashid ibni al-Marhum Tengku Omar", "regency", start=("1948", "1948")),
  occ("Zainal Rashid ibni al-Marhum Tengku Omar", "its sultan", start=("21 December 1967", "1967-12-21"), end=("the last day but one of the following January", "1968-01-30")),
  occ("Omar Shah", "Sultan"),
  occ("Zainal Rashid ibni al-Marhum Tengku Omar", "assistant collector of land revenue", start=("1918", "1918")),
  occ("Zainal Rashid ibni al-Marhum Tengku Omar", "District officer of Hulu Setia", start=("1924", "1924"), end=("1929", "1929")),
  occ("Zainal Rashid ibni al-Marhum Tengku Omar", "under secretary", start=("1929", "1929"), end=("1936", "1936")),
  occ("Zainal Rashid ibni al-Marhum Tengku Omar", "deputy Mentri Besar", start=("1936", "1936")),
  occ("Zainal Rashid ibni al-Marhum Tengku Omar", "acting Mentri Besar"),
  occ("Wan Ahmad Sulaiman", "Mentri Besar#2", end=("December 1941", "1941-12")),
  occ("Zainal Rashid ibni al-Marhum Tengku Omar", "Mentri Besar in fact", start=("December 1941", "1941-12"), again=["chief of the Malay bureau"]),
  occ("Kubota Eiji", "Japanese governor"),
  occ("Idris", "Sultan#2"),
  occ("Zainal Rashid ibni al-Marhum Tengku Omar", "regent", start=("April 1960", "1960-04"), end=("April 1965", "1965-04")),
  occ("Mahmud", "new sultan", end=("21 December 1967", "1967-12-21")),
  occ("Mahmud", "Deputy King", start=("April 1960", "1960-04"), end=("April 1965", "1965-04")),
  occ("Zainal Rashid ibni al-Marhum Tengku Omar", "Conference of Rulers"),
  occ("Zainal Rashid ibni al-Marhum Tengku Omar", "chaired it"),
  occ("Zainal Rashid ibni al-Marhum Tengku Omar", "chancellorship of the state's Islamic college", start=("1955", "1955"), end=("until he acceded", "1967-12-21")),
  occ("Abdul Halim", "succession", start=("the last day but one of the following January", "1968-01-30")),
  occ("Abdul Halim", "Malaysia's high commissioner in Ottawa", end=("until then", "1968-01-30")),
  occ("Ismail", "led the state opposition", start=("1990", "1990")),
  fact("Zainal Rashid ibni al-Marhum Tengku Omar", "nativeName", "تڠكو زينل رشيد"),
  fact("Zainal Rashid ibni al-Marhum Tengku Omar", "birthDate", "2 August 1898", value="1898-08-02"),
  fact("Zainal Rashid ibni al-Marhum Tengku Omar", "deathDate", "30 January 1968", value="1968-01-30"),
  fact("Zainal Rashid ibni al-Marhum Tengku Omar", "father", "Omar Shah"),
  fact("Omar Shah", "children", "Zainal Rashid"),
  fact("Zainal Rashid ibni al-Marhum Tengku Omar", "education", "Malay College, Kuala Kangsar"),
  fact("Zainal Rashid ibni al-Marhum Tengku Omar", "siblings", "Idris"),
  fact("Zainal Rashid ibni al-Marhum Tengku Omar", "relatives", "Mahmud"),
  fact("Mahmud", "causeOfDeath", "air crash"),
  fact("Mahmud", "deathDate", "21 December 1967", value="1967-12-21"),
  fact("Zainal Rashid ibni al-Marhum Tengku Omar", "causeOfDeath", "his heart failed him"),
  fact("Mahmud", "siblings", "Abdul Halim"),
  fact("Zainal Rashid ibni al-Marhum Tengku Omar", "relatives", "Abdul Halim"),
  fact("Zainal Rashid ibni al-Marhum Tengku Omar", "children", "Ismail"),
  ev("appointment", "joined the state service", ("1918", "1918"), ["Zainal Rashid ibni al-Marhum Tengku Omar"]),
  ev("appointment", "moved", ("1929", "1929"), ["Zainal Rashid ibni al-Marhum Tengku Omar"]),
  ev("travel", "fled to Singapore", ("December 1941", "1941-12"), ["Wan Ahmad Sulaiman"]),
  ev("sanction", "suspended him", None, ["Zainal Rashid ibni al-Marhum Tengku Omar"]),
  ev("investigation", "inquiry", ("May 1946", "1946-05"), ["Zainal Rashid ibni al-Marhum Tengku Omar"]),
  ev("appointment", "raised him", ("a month later", "1946-06"), ["Zainal Rashid ibni al-Marhum Tengku Omar", "Idris"]),
  ev("election", "chosen Deputy King", ("April 1960", "1960-04"), ["Mahmud"]),
  ev("appointment", "acceded#2", ("21 December 1967", "1967-12-21"), ["Zainal Rashid ibni al-Marhum Tengku Omar"]),
)

P("d24-21", """Lakeford gets a stand-in; runoff is set

LAKEFORD, Ohio — With Mayor Trish Kowalczyk-Dean on medical leave since Jan. 6, City Council on Monday night named its president pro tem, Ward 5's DeShawn Mabry, to run the city until she is back or her term is over, whichever comes first. Her term is over Dec. 31.

Mabry, 44, a funeral director, got the votes of six of his eight colleagues. He has been on council since a special election in November 2017 and was picked as president pro tem in 2022. He will keep his seat but hand the gavel to Councilwoman Ann Petrakis, who had it once before, from 2014 to 2016, and who said she had hoped never to see it again.

Not everyone clapped. Former Law Director Russ Haberkorn, fired by Kowalczyk-Dean in 2021 after 11 years, told council the charter gives the job to the safety-service director. That is Lou Ann Skaggs, and she does not want it. “I have one already,” Skaggs said. She moved to City Hall from the Summit County engineer's office, where she'd been chief deputy, only last spring.

Kowalczyk-Dean, a Democrat, is in her third term. Before politics she coached girls' basketball at St. Hedwig High, her alma mater, and served as the school's athletic director. She sent council a two-line letter on Sunday that thanked Mabry and asked that someone water the plants.

Whoever is mayor next year won't be either of them. The May 6 primary left Petrakis's husband, county recorder Gus Petrakis, and retired fire captain Bev Orlando, who for nine years was president of Local 334 of the firefighters, in the November race. Mabry thought about running. So did Haberkorn, who picked up petitions but never filed. A fourth name, that of ex-Congressman Tim Voss, was floated by Voss.

Published May 20, 2025""",
  occ("Trish Kowalczyk-Dean", "Mayor", end=("Dec. 31", "2025-12-31"), again=["third term"]),
  occ("DeShawn Mabry", "president pro tem#2", start=("2022", "2022"), end=("Monday night", "2025-05-19"), again=["president pro tem"]),
  occ("DeShawn Mabry", "run the city", start=("Monday night", "2025-05-19")),
  occ("DeShawn Mabry", "on council", start=("November 2017", "2017-11"), again=["his seat", "Ward 5's DeShawn Mabry"]),
  occ("Ann Petrakis", "Councilwoman"),
  occ("Ann Petrakis", "gavel", start=("Monday night", "2025-05-19")),
  occ("Ann Petrakis", "had it once before", start=("2014", "2014"), end=("2016", "2016")),
  occ("Russ Haberkorn", "Law Director", start=("11 years", "2010"), end=("2021", "2021"), former=True),
  occ("Lou Ann Skaggs", "safety-service director", start=("last spring", "2024-21")),
  occ("Lou Ann Skaggs", "chief deputy", end=("last spring", "2024-21")),
  occ("Trish Kowalczyk-Dean", "coached girls' basketball"),
  occ("Trish Kowalczyk-Dean", "athletic director"),
  occ("Gus Petrakis", "county recorder"),
  occ("Bev Orlando", "fire captain", former=True),
  occ("Bev Orlando", "president of Local 334 of the firefighters"),
  occ("Tim Voss", "Congressman", former=True),
  fact("DeShawn Mabry", "occupation", "funeral director"),
  fact("Trish Kowalczyk-Dean", "party", "Democrat"),
  fact("Trish Kowalczyk-Dean", "education", "St. Hedwig High"),
  fact("Ann Petrakis", "spouse", "Gus Petrakis"),
  fact("Gus Petrakis", "spouse", "Ann Petrakis"),
  ev("appointment", "named", ("Monday night", "2025-05-19"), ["DeShawn Mabry"]),
  ev("election", "got the votes", ("Monday night", "2025-05-19"), ["DeShawn Mabry"]),
  ev("election", "special election", ("November 2017", "2017-11"), ["DeShawn Mabry"]),
  ev("election", "was picked", ("2022", "2022"), ["DeShawn Mabry"]),
  ev("departure", "fired by Kowalczyk-Dean", ("2021", "2021"), ["Russ Haberkorn", "Trish Kowalczyk-Dean"]),
  ev("speech", "told council", ("Monday night", "2025-05-19"), ["Russ Haberkorn"]),
  ev("appointment", "moved to City Hall", ("last spring", "2024-21"), ["Lou Ann Skaggs"]),
  ev("communication", "sent council a two-line letter", ("Sunday", "2025-05-18"), ["Trish Kowalczyk-Dean"]),
  ev("election", "primary", ("May 6", "2025-05-06"), ["Gus Petrakis", "Bev Orlando"]),
)

P("d24-22", """MEHMED SIDKI PASHA (Gümülcineli)

He is of Gümülcine. His father, Halil Agha, was voivode of that district. Having come to the Threshold in youth, he entered the household of the grand vizier Laz Osman Pasha as a scribe and was made the pasha's seal-bearer in 1174. When his patron was dismissed in Receb 1177 and sent to Lemnos, he shared the banishment.

After the general pardon he received, in 1181, the stewardship of the Arsenal. He crossed to the army in the Russian war, and acted as lieutenant of the reisülküttab in the camp at Shumla while that dignitary, Münib Efendi, was absent at the congress of Bucharest; on Münib's disgrace (Muharrem 1187) the lieutenancy was turned into the office. Vizierate with the province of Sidon in 1189. From Sidon to Karaman, from Karaman in Şevval 1191 to Vidin, of which he was guardian, in two turns, for six years in all: the first closed with his recall to be kapudan pasha (Cemaziyelevvel 1194), and the second, after fourteen months at sea that did the fleet neither good nor harm, with his death.

The imperial seal did not reach him. It is told in the histories that in 1196 the messenger was already at Edirne with it when the sultan thought better and recalled the man by a faster horse, whereupon Yeğen Hacı Ahmed Pasha, then governor of Bosnia, obtained it. God knows.

He died of the plague at Vidin on the night of Berat 1199. The vacancy was given to his own kethüda, Süleyman Agha, with two horsetails. He was a Mevlevi, upright, avaricious and a good archer. One son, Halil Bey, entered the learned profession and was molla of Jerusalem; a daughter was given to the chief physician, Numan Efendi. The fountain at Gümülcine called Sıdkı Paşa's is by another.""",
  occ("Halil Agha", "voivode of that district"),
  occ("Mehmed Sidki Pasha", "scribe"),
  occ("Laz Osman Pasha", "grand vizier", end=("Receb 1177", "1764-01")),
  occ("Mehmed Sidki Pasha", "seal-bearer", start=("1174", "1760"), end=("Receb 1177", "1764-01")),
  occ("Mehmed Sidki Pasha", "stewardship of the Arsenal", start=("1181", "1767")),
  occ("Mehmed Sidki Pasha", "lieutenant of the reisülküttab", end=("Muharrem 1187", "1773-03"), again=["lieutenancy"]),
  occ("Münib Efendi", "reisülküttab", end=("Muharrem 1187", "1773-03"), again=["dignitary"]),
  occ("Mehmed Sidki Pasha", "the office", start=("Muharrem 1187", "1773-03")),
  occ("Mehmed Sidki Pasha", "Vizierate with the province of Sidon", start=("1189", "1775")),
  occ("Mehmed Sidki Pasha", "Karaman", end=("Şevval 1191", "1777-11")),
  occ("Mehmed Sidki Pasha", "guardian", start=("Şevval 1191", "1777-11"), end=("Cemaziyelevvel 1194", "1780-05")),
  occ("Mehmed Sidki Pasha", "kapudan pasha", start=("Cemaziyelevvel 1194", "1780-05"), end=("fourteen months", "1781-07")),
  occ("Mehmed Sidki Pasha", "the second", start=("fourteen months", "1781-07"), end=("the night of Berat 1199", "1785-06")),
  occ("Yeğen Hacı Ahmed Pasha", "governor of Bosnia", end=("1196", "1782")),
  occ("Süleyman Agha", "kethüda", end=("the night of Berat 1199", "1785-06")),
  occ("Süleyman Agha", "vacancy", start=("the night of Berat 1199", "1785-06")),
  occ("Halil Bey", "molla of Jerusalem"),
  occ("Numan Efendi", "chief physician"),
  fact("Mehmed Sidki Pasha", "birthPlace", "Gümülcine#2"),
  fact("Mehmed Sidki Pasha", "father", "Halil Agha"),
  fact("Mehmed Sidki Pasha", "causeOfDeath", "plague"),
  fact("Mehmed Sidki Pasha", "deathPlace", "Vidin#2"),
  fact("Mehmed Sidki Pasha", "deathDate", "the night of Berat 1199", value="1785-06"),
  fact("Mehmed Sidki Pasha", "religion", "Mevlevi"),
  fact("Mehmed Sidki Pasha", "children", "Halil Bey"),
  fact("Mehmed Sidki Pasha", "relatives", "Numan Efendi"),
  ev("appointment", "was made", ("1174", "1760"), ["Mehmed Sidki Pasha"]),
  ev("departure", "was dismissed", ("Receb 1177", "1764-01"), ["Laz Osman Pasha"]),
  ev("sanction", "banishment", ("Receb 1177", "1764-01"), ["Laz Osman Pasha", "Mehmed Sidki Pasha"]),
  ev("appointment", "received", ("1181", "1767"), ["Mehmed Sidki Pasha"]),
  ev("departure", "disgrace", ("Muharrem 1187", "1773-03"), ["Münib Efendi"]),
  ev("departure", "recall", ("Cemaziyelevvel 1194", "1780-05"), ["Mehmed Sidki Pasha"]),
  ev("appointment", "was given to his own kethüda", ("the night of Berat 1199", "1785-06"), ["Süleyman Agha"]),
)

P("d24-23", """Noh Kyung-ran (Korean: 노경란; born 17 February 1956) is a South Korean economist and former central banker who was Senior Deputy Governor of the Bank of Korea from 2011 to 2014 and its acting governor for the last five weeks of that period.

Career

Noh joined the bank straight from Ewha Womans University in 1978 and was one of the first two women in its research department; the other, Baek Mi-sook, would later head the Monetary Policy Board's secretariat. On unpaid leave between 1986 and 1991 she completed a doctorate at the University of Minnesota. She returned as a section chief, was seconded for the duration of the 1997–98 standby programme to the Ministry of Finance and Economy as liaison with the IMF resident representative, Giancarlo Vietri, and rose to deputy director of research in 1999 and director in 2003. The New York office was hers between 2006 and 2008.

In April 2008 she became the bank's assistant governor for international affairs, the first woman among its executives. Governor Seo Dong-wook proposed her as his senior deputy three years later, and President Lim Chang-soo made the appointment with effect from 8 April 2011. After Seo's abrupt resignation on 1 March 2014 the bank was in her care until the new governor, Yeom Tae-jun, a former vice minister, was sworn in; on the morning of his swearing-in, 7 April, she left. She had been one of three candidates on the Blue House's list.

Later activities

Noh has been a visiting professor at Sogang University and an outside director of Hanbit Financial Group, on whose audit committee she took the chair in 2018. In 2020 she turned down the presidency of her alma mater. She is at present Korea's representative on the board of the Asian Institute for Central Banking.

She is a Catholic. Her late husband, Ko Sang-jin, was a professor of hydraulics.""",
  occ("Noh Kyung-ran", "Senior Deputy Governor of the Bank of Korea", start=("8 April 2011", "2011-04-08"), end=("7 April", "2014-04-07"), again=["senior deputy"]),
  occ("Noh Kyung-ran", "acting governor", start=("1 March 2014", "2014-03-01"), end=("7 April", "2014-04-07"), again=["in her care"]),
  occ("Noh Kyung-ran", "research department", start=("1978", "1978")),
  occ("Baek Mi-sook", "research department"),
  occ("Baek Mi-sook", "head the Monetary Policy Board's secretariat"),
  occ("Noh Kyung-ran", "section chief", start=("1991", "1991")),
  occ("Noh Kyung-ran", "liaison with the IMF resident representative", start=("1997", "1997"), end=("1997–98", "1998")),
  occ("Giancarlo Vietri", "IMF resident representative"),
  occ("Noh Kyung-ran", "deputy director of research", start=("1999", "1999"), end=("2003", "2003")),
  occ("Noh Kyung-ran", "director#2", start=("2003", "2003"), end=("2006", "2006")),
  occ("Noh Kyung-ran", "New York office", start=("2006", "2006"), end=("2008", "2008")),
  occ("Noh Kyung-ran", "assistant governor for international affairs", start=("April 2008", "2008-04"), end=("8 April 2011", "2011-04-08")),
  occ("Seo Dong-wook", "Governor#2", end=("1 March 2014", "2014-03-01")),
  occ("Lim Chang-soo", "President"),
  occ("Yeom Tae-jun", "new governor", start=("7 April", "2014-04-07")),
  occ("Yeom Tae-jun", "vice minister", former=True),
  occ("Noh Kyung-ran", "visiting professor at Sogang University"),
  occ("Noh Kyung-ran", "outside director of Hanbit Financial Group"),
  occ("Noh Kyung-ran", "audit committee she took the chair", start=("2018", "2018")),
  occ("Noh Kyung-ran", "Korea's representative on the board of the Asian Institute for Central Banking"),
  occ("Ko Sang-jin", "professor of hydraulics"),
  fact("Noh Kyung-ran", "nativeName", "노경란"),
  fact("Noh Kyung-ran", "birthDate", "17 February 1956", value="1956-02-17"),
  fact("Noh Kyung-ran", "nationality", "South Korean"),
  fact("Noh Kyung-ran", "occupation", "economist"),
  fact("Noh Kyung-ran", "occupation", "central banker"),
  fact("Noh Kyung-ran", "education", "Ewha Womans University", date=("1978", "1978")),
  fact("Noh Kyung-ran", "education", "University of Minnesota", date=("1991", "1991")),
  fact("Noh Kyung-ran", "religion", "Catholic"),
  fact("Noh Kyung-ran", "spouse", "Ko Sang-jin"),
  ev("appointment", "joined", ("1978", "1978"), ["Noh Kyung-ran"]),
  ev("appointment", "was seconded", ("1997", "1997"), ["Noh Kyung-ran"]),
  ev("appointment", "rose to deputy director", ("1999", "1999"), ["Noh Kyung-ran"]),
  ev("appointment", "became", ("April 2008", "2008-04"), ["Noh Kyung-ran"]),
  ev("appointment", "made the appointment", ("8 April 2011", "2011-04-08"), ["Noh Kyung-ran", "Lim Chang-soo"]),
  ev("departure", "resignation", ("1 March 2014", "2014-03-01"), ["Seo Dong-wook"]),
  ev("appointment", "was sworn in", ("7 April", "2014-04-07"), ["Yeom Tae-jun"]),
  ev("departure", "she left", ("7 April", "2014-04-07"), ["Noh Kyung-ran"]),
  ev("candidacy", "one of three candidates", None, ["Noh Kyung-ran"]),
  ev("appointment", "took the chair", ("2018", "2018"), ["Noh Kyung-ran"]),
)

P("d24-24", """Among the portraits in the stairwell of the water board's house at Middelwaard hang three dike-reeves of the name of Verhoef-Batenburg, and visitors ask which of them broke the dike.

It was none of them. Huibert, the grandfather (1811–1889), a brewer, represented the Lower Wards in the assembly from 1846, was chosen heemraad in 1853 and loco-dike-reeve in 1860, and as such had the command on the night of the great ice drift, 30 January 1861, the dike-reeve himself, Baron Van Rhemen, being weatherbound in Arnhem. The dike at Slijk held. Van Rhemen thanked him in public and in the same week asked the King for his own discharge; the commission for the brewer is of 2 April.

Pieter, the son, had no wish for any of it. He was notary at Tiel, cantonal judge's substitute there, a Liberal in the Provincial States for Tiel (1877–1892) and, on the side, curator of the gymnasium. Only when two heemraden had been found to farm their own contracts did he let the board have him, in 1893. He stayed four years and left the archives in order.

Between the second and the third come twelve years of Jonkheer Van Lawick, who is painted with a dog. It was he.

The third is Huibertina. She could not have been dike-reeve before the law was changed, and was its secretary instead, from the first of May 1922. “Acting dike-reeve,” says the label, for 1944 and 1945, since the man appointed by the occupier, an engineer called Mussaeus, slept in his car. She led the evacuation, and in Zutphen gaol she spent the Christmas. After the war, Queen Wilhelmina's decree of 11 October 1945 gave her for good what she had lent. The year 1953 saw her out: arthritis, and Zeeland. She was Huibert's granddaughter but Pieter's niece.""",
  occ("Huibert Verhoef-Batenburg", "dike-reeves", start=("2 April", "1861-04-02")),
  occ("Huibert Verhoef-Batenburg", "represented the Lower Wards in the assembly", start=("1846", "1846")),
  occ("Huibert Verhoef-Batenburg", "heemraad", start=("1853", "1853")),
  occ("Huibert Verhoef-Batenburg", "loco-dike-reeve", start=("1860", "1860"), end=("2 April", "1861-04-02")),
  occ("Van Rhemen", "dike-reeve himself", end=("2 April", "1861-04-02")),
  occ("Pieter Verhoef-Batenburg", "cantonal judge's substitute"),
  occ("Pieter Verhoef-Batenburg", "Provincial States for Tiel", start=("1877", "1877"), end=("1892", "1892")),
  occ("Pieter Verhoef-Batenburg", "curator of the gymnasium"),
  occ("Pieter Verhoef-Batenburg", "dike-reeves", start=("1893", "1893"), end=("four years", "1897")),
  occ("Van Lawick", "Between the second and the third", end=("twelve years", "1909")),
  occ("Huibertina Verhoef-Batenburg", "secretary", start=("the first of May 1922", "1922-05-01"), end=("11 October 1945", "1945-10-11")),
  occ("Huibertina Verhoef-Batenburg", "Acting dike-reeve", start=("1944", "1944"), end=("1945", "1945")),
  occ("Mussaeus", "man appointed by the occupier"),
  occ("Wilhelmina", "Queen"),
  occ("Huibertina Verhoef-Batenburg", "dike-reeves", start=("11 October 1945", "1945-10-11"), end=("1953", "1953")),
  fact("Huibert Verhoef-Batenburg", "birthDate", "1811", value="1811"),
  fact("Huibert Verhoef-Batenburg", "deathDate", "1889", value="1889"),
  fact("Huibert Verhoef-Batenburg", "occupation", "brewer"),
  fact("Huibert Verhoef-Batenburg", "children", "Pieter"),
  fact("Pieter Verhoef-Batenburg", "occupation", "notary"),
  fact("Pieter Verhoef-Batenburg", "party", "Liberal"),
  fact("Pieter Verhoef-Batenburg", "father", "Huibert"),
  fact("Mussaeus", "occupation", "engineer"),
  fact("Huibertina Verhoef-Batenburg", "relatives", "Huibert#3"),
  fact("Huibertina Verhoef-Batenburg", "relatives", "Pieter#2"),
  fact("Huibert Verhoef-Batenburg", "relatives", "Huibertina"),
  fact("Pieter Verhoef-Batenburg", "relatives", "Huibertina"),
  ev("election", "was chosen", ("1853", "1853"), ["Huibert Verhoef-Batenburg"]),
  ev("appointment", "commission", ("2 April", "1861-04-02"), ["Huibert Verhoef-Batenburg"]),
  ev("departure", "asked the King for his own discharge", None, ["Van Rhemen"]),
  ev("departure", "left the archives", ("four years", "1897"), ["Pieter Verhoef-Batenburg"]),
  ev("arrest", "in Zutphen gaol", ("the Christmas", "1944-12"), ["Huibertina Verhoef-Batenburg"]),
  ev("appointment", "decree", ("11 October 1945", "1945-10-11"), ["Huibertina Verhoef-Batenburg", "Wilhelmina"]),
  ev("departure", "saw her out", ("1953", "1953"), ["Huibertina Verhoef-Batenburg"]),
)

P("d24-25", """RÉPUBLIQUE FRANÇAISE — Ordre national de la Légion d'honneur. Summary of services in support of a promotion to the grade of commander. (Translation)

Candidate: LESTRADE-MONGIN, Hélène Geneviève, born at Cahors, 9 June 1938. Chevalier 1984; officer 1995.

École nationale de la magistrature, class of 1965. Juge suppléant within the resort of Agen (1966); examining judge, Marmande (1967–71). Detached to the Kingdom of Morocco as counsellor to the Minister of Justice, September 1971 to July 1974. On her reintegration, substitute of the procurator at Bordeaux; there first substitute, 1977; procurator of the Republic successively at Bergerac (decree of 12 January 1980) and Nîmes (1983).

Called in May 1986 to the cabinet of the Keeper of the Seals, M. Alban Rochefort-Duval, as technical adviser, thereupon its deputy director until the change of majority. From June 1988, procurator general at Bastia. In that capacity represented the public ministry in the matter of the prefect M. Thierry Lacaze-Bonnaud, dismissed 1990 and sentenced by the Criminal Court of Ajaccio on 3 March 1992 to two years. Called to Paris on 1 October 1993 as advocate-general at the Court of Cassation. Dean of the advocates-general from 2000. Honorary from the date of her retirement, 9 June 2003.

Other functions. Chair of the Commission on Legal Aid for Minors 1996–99. Delegated mediator for the overseas departments (half-time) since January 2004, in the room of M. le Conseiller Saturnin Hoarau. Municipal councillor of Puy-l'Évêque, 2001; deputy mayor for culture in the same commune since the resignation of M. Delbreil, in 2005. It has been made known that she would not accept a seat on the Constitutional Council.

Family. Widow of Colonel Paul Mongin, gendarmerie, who commanded the legion of Aquitaine at his death (1982). One daughter, Mme Solange Mongin, sub-prefect of Die.

Paris, 15 November 2006.""",
  occ("Hélène Geneviève Lestrade-Mongin", "Juge suppléant within the resort of Agen", start=("1966", "1966"), end=("1967", "1967")),
  occ("Hélène Geneviève Lestrade-Mongin", "examining judge, Marmande", start=("1967", "1967"), end=("71", "1971")),
  occ("Hélène Geneviève Lestrade-Mongin", "counsellor to the Minister of Justice", start=("September 1971", "1971-09"), end=("July 1974", "1974-07")),
  occ("Hélène Geneviève Lestrade-Mongin", "substitute of the procurator at Bordeaux", start=("July 1974", "1974-07"), end=("1977", "1977")),
  occ("Hélène Geneviève Lestrade-Mongin", "first substitute", start=("1977", "1977"), end=("12 January 1980", "1980-01-12")),
  occ("Hélène Geneviève Lestrade-Mongin", "procurator of the Republic successively at Bergerac", start=("12 January 1980", "1980-01-12"), end=("1983", "1983")),
  occ("Hélène Geneviève Lestrade-Mongin", "Nîmes", start=("1983", "1983"), end=("May 1986", "1986-05")),
  occ("Alban Rochefort-Duval", "Keeper of the Seals"),
  occ("Hélène Geneviève Lestrade-Mongin", "technical adviser", start=("May 1986", "1986-05")),
  occ("Hélène Geneviève Lestrade-Mongin", "deputy director", end=("the change of majority", "1988")),
  occ("Hélène Geneviève Lestrade-Mongin", "procurator general at Bastia", start=("June 1988", "1988-06"), end=("1 October 1993", "1993-10-01")),
  occ("Thierry Lacaze-Bonnaud", "prefect", end=("1990", "1990")),
  occ("Hélène Geneviève Lestrade-Mongin", "advocate-general at the Court of Cassation", start=("1 October 1993", "1993-10-01"), end=("9 June 2003", "2003-06-09")),
  occ("Hélène Geneviève Lestrade-Mongin", "Dean of the advocates-general", start=("2000", "2000"), end=("9 June 2003", "2003-06-09")),
  occ("Hélène Geneviève Lestrade-Mongin", "Honorary", start=("9 June 2003", "2003-06-09")),
  occ("Hélène Geneviève Lestrade-Mongin", "Chair of the Commission on Legal Aid for Minors", start=("1996", "1996"), end=("1996–99", "1999")),
  occ("Hélène Geneviève Lestrade-Mongin", "Delegated mediator for the overseas departments", start=("January 2004", "2004-01")),
  occ("Saturnin Hoarau", "Delegated mediator for the overseas departments", end=("January 2004", "2004-01")),
  occ("Saturnin Hoarau", "Conseiller"),
  occ("Hélène Geneviève Lestrade-Mongin", "Municipal councillor of Puy-l'Évêque", start=("2001", "2001")),
  occ("Hélène Geneviève Lestrade-Mongin", "deputy mayor for culture", start=("2005", "2005")),
  occ("Delbreil", "deputy mayor for culture", end=("2005", "2005")),
  occ("Paul Mongin", "Colonel"),
  occ("Paul Mongin", "commanded the legion of Aquitaine", end=("his death", "1982")),
  occ("Solange Mongin", "sub-prefect of Die"),
  fact("Hélène Geneviève Lestrade-Mongin", "birthPlace", "Cahors"),
  fact("Hélène Geneviève Lestrade-Mongin", "birthDate", "9 June 1938", value="1938-06-09"),
  fact("Hélène Geneviève Lestrade-Mongin", "award", "Chevalier", date=("1984", "1984")),
  fact("Hélène Geneviève Lestrade-Mongin", "award", "officer", date=("1995", "1995")),
  fact("Hélène Geneviève Lestrade-Mongin", "education", "École nationale de la magistrature", date=("1965", "1965")),
  fact("Hélène Geneviève Lestrade-Mongin", "spouse", "Paul Mongin"),
  fact("Paul Mongin", "deathDate", "1982", value="1982"),
  fact("Paul Mongin", "militaryService", "gendarmerie"),
  fact("Hélène Geneviève Lestrade-Mongin", "children", "Solange Mongin"),
  fact("Paul Mongin", "children", "Solange Mongin"),
  ev("appointment", "Detached to", ("September 1971", "1971-09"), ["Hélène Geneviève Lestrade-Mongin"]),
  ev("appointment", "Called in May 1986", ("May 1986", "1986-05"), ["Hélène Geneviève Lestrade-Mongin"]),
  ev("departure", "dismissed", ("1990", "1990"), ["Thierry Lacaze-Bonnaud"]),
  ev("conviction", "sentenced", ("3 March 1992", "1992-03-03"), ["Thierry Lacaze-Bonnaud"]),
  ev("appointment", "Called to Paris", ("1 October 1993", "1993-10-01"), ["Hélène Geneviève Lestrade-Mongin"]),
  ev("departure", "retirement", ("9 June 2003", "2003-06-09"), ["Hélène Geneviève Lestrade-Mongin"]),
  ev("departure", "resignation of M. Delbreil", ("2005", "2005"), ["Delbreil"]),
)

P("d24-26", """Who was Abuna Yohannes of Wollo?

Students of the seminary in Dessie ask this, because the bell is his. Here is an answer, as far as the registers allow.

Born Habte Mariam Desta in the parish of Boru Selassie in the year of the great rinderpest, 1889, he was taken as an oblate to Hayq and professed there. He had learnt the Psalter from his father, Aleqa Desta Gobena, and qene from a blind master of Gonj. The monastery made him its bursar; in 1921 it made him its abbot, and sent him that summer to Jerusalem with the customary gifts, where for want of anybody better he had the governance of Deir es-Sultan until the Copts put in their own man, Qommos Girgis al-Minyawi, at Pentecost 1924.

Empress Zewditu wished him for bishop in 1929. The five chosen in that year did not include him. He went back to his island, whence Ras Imru's secretary, Blatta Kefle Woldu, fetched him to Addis Ababa to serve as the almoner of the palace, and so almoner he was when the Italians came. They offered him Gojjam; he refused it, was arrested in the week of the attempt on Graziani, 19 February 1937, and spent two years on Asinara.

Consecration came at last in Cairo on 25 July 1948, with the see of Wollo, which Bishop Petros had left vacant in 1936 by dying before a firing squad. Yohannes ruled it for sixteen years. During the patriarch's illness of 1957 he was locum tenens, and signed himself, to the annoyance of the Holy Synod, “the doorkeeper”. The Ethiopian Red Cross had him for its honorary president in Dessie.

He resigned in 1964, returned to Hayq, asked to be bursar and was, at seventy-five, given the keys. The next abbot but one, Abba Tesfa Gebre, is our witness for his end, on Christmas Eve of 1966.""",
  occ("Yohannes", "Abuna", start=("25 July 1948", "1948-07-25"), end=("1964", "1964"), again=["see of Wollo", "ruled it"]),
  occ("Yohannes", "bursar", end=("1921", "1921")),
  occ("Yohannes", "abbot", start=("1921", "1921")),
  occ("Yohannes", "governance of Deir es-Sultan", start=("that summer", "1921-22"), end=("Pentecost 1924", "1924-06-15")),
  occ("Girgis al-Minyawi", "their own man", start=("Pentecost 1924", "1924-06-15")),
  occ("Girgis al-Minyawi", "Qommos"),
  occ("Zewditu", "Empress"),
  occ("Imru", "Ras"),
  occ("Kefle Woldu", "secretary"),
  occ("Yohannes", "almoner of the palace", again=["almoner he was"]),
  occ("Petros", "Bishop", end=("1936", "1936")),
  occ("Yohannes", "locum tenens", start=("1957", "1957")),
  occ("Yohannes", "honorary president in Dessie"),
  occ("Yohannes", "given the keys", start=("1964", "1964"), again=["bursar#2"]),
  occ("Tesfa Gebre", "next abbot but one"),
  fact("Yohannes", "birthName", "Habte Mariam Desta"),
  fact("Yohannes", "birthPlace", "parish of Boru Selassie"),
  fact("Yohannes", "birthDate", "1889", value="1889"),
  fact("Yohannes", "father", "Desta Gobena"),
  fact("Petros", "deathDate", "1936", value="1936"),
  fact("Petros", "causeOfDeath", "firing squad"),
  fact("Yohannes", "deathDate", "Christmas Eve of 1966", value="1966"),
  fact("Yohannes", "residence", "Hayq#2"),
  ev("appointment", "made him its abbot", ("1921", "1921"), ["Yohannes"]),
  ev("travel", "sent him", ("that summer", "1921-22"), ["Yohannes"]),
  ev("appointment", "put in", ("Pentecost 1924", "1924-06-15"), ["Girgis al-Minyawi"]),
  ev("travel", "went back to his island", None, ["Yohannes"]),
  ev("appointment", "fetched him", None, ["Yohannes", "Kefle Woldu"]),
  ev("arrest", "was arrested", ("the week of the attempt on Graziani, 19 February 1937", "1937-02"), ["Yohannes"]),
  ev("appointment", "Consecration", ("25 July 1948", "1948-07-25"), ["Yohannes"]),
  ev("travel", "returned to Hayq", ("1964", "1964"), ["Yohannes"]),
  ev("departure", "resigned", ("1964", "1964"), ["Yohannes"]),
)

P("d24-27", """Heloísa Brandão Cintra de Athayde (Manaus, 24 May 1947) is a Brazilian jurist. She was a justice of the Superior Court of Justice from 1999 until mandatory retirement in 2017, president of the Superior Electoral Court (2009–2010) and, before her career on the bench, attorney general of the state of Amazonas.

The daughter of the rubber broker Otacílio Cintra and of the pianist Noêmia Brandão, she took her law degree at the Federal University of Amazonas in 1969 and a master's at Coimbra. A public defender at twenty-four, she passed first in the examination for state prosecutor in 1973, was promoted to Manaus two years afterwards and in 1983 was picked by the newly elected governor, Gilberto Tuma Frazão, to be the state's attorney general. She kept the post under his successor and left it in March 1990 for the bench, having been nominated to the Court of Justice of Amazonas by the quota reserved for the prosecution service. There she rose to inspector-general (1994–1996) and vice-president.

President Afrânio Leal nominated her to the higher court on 4 August 1999, and she took office on the 26th. In Brasília she sat on the Second Panel, which she presided over in two different biennia, 2003–2005 and 2013–2015. Named in 2007 as a substitute member of the Electoral Court, she became a full member the next year, its inspector-general and then its head; the general election of 2010 had just begun when her biennium ran out, and Justice Edmundo Sarraf took the gavel.

Athayde, twice mentioned for the Supreme Federal Court, was never nominated. Since 2018 she has directed the School of Magistrates at Manaus and held the chair of electoral law there. Her husband, Colonel Rui de Athayde of the Military Police, commanded the force from 1987 to 1990. Their son Otávio is city councillor.""",
  occ("Heloísa Brandão Cintra de Athayde", "justice of the Superior Court of Justice", start=("the 26th", "1999-08-26"), end=("2017", "2017"), again=["higher court"]),
  occ("Heloísa Brandão Cintra de Athayde", "president of the Superior Electoral Court", start=("2009", "2009"), end=("2010", "2010"), again=["its head"]),
  occ("Heloísa Brandão Cintra de Athayde", "attorney general of the state of Amazonas", start=("1983", "1983"), end=("March 1990", "1990-03"), again=["the state's attorney general", "the post"]),
  occ("Heloísa Brandão Cintra de Athayde", "public defender", start=("at twenty-four", "1971")),
  occ("Heloísa Brandão Cintra de Athayde", "state prosecutor", start=("1973", "1973")),
  occ("Gilberto Tuma Frazão", "governor"),
  occ("Heloísa Brandão Cintra de Athayde", "Court of Justice of Amazonas", start=("March 1990", "1990-03")),
  occ("Heloísa Brandão Cintra de Athayde", "inspector-general", start=("1994", "1994"), end=("1996", "1996")),
  occ("Heloísa Brandão Cintra de Athayde", "vice-president"),
  occ("Afrânio Leal", "President"),
  occ("Heloísa Brandão Cintra de Athayde", "sat on the Second Panel"),
  occ("Heloísa Brandão Cintra de Athayde", "presided over", start=("2003", "2003"), end=("2005", "2005")),
  occ("Heloísa Brandão Cintra de Athayde", "two different biennia", start=("2013", "2013"), end=("2015", "2015")),
  occ("Heloísa Brandão Cintra de Athayde", "substitute member of the Electoral Court", start=("2007", "2007"), end=("the next year", "2008")),
  occ("Heloísa Brandão Cintra de Athayde", "full member", start=("the next year", "2008")),
  occ("Heloísa Brandão Cintra de Athayde", "inspector-general#2"),
  occ("Edmundo Sarraf", "Justice#3"),
  occ("Edmundo Sarraf", "took the gavel", start=("2010#2", "2010")),
  occ("Heloísa Brandão Cintra de Athayde", "directed the School of Magistrates", start=("2018", "2018")),
  occ("Heloísa Brandão Cintra de Athayde", "chair of electoral law", start=("2018", "2018")),
  occ("Rui de Athayde", "Colonel"),
  occ("Rui de Athayde", "commanded the force", start=("1987", "1987"), end=("1990#2", "1990")),
  occ("Otávio", "city councillor"),
  fact("Heloísa Brandão Cintra de Athayde", "birthPlace", "Manaus"),
  fact("Heloísa Brandão Cintra de Athayde", "birthDate", "24 May 1947", value="1947-05-24"),
  fact("Heloísa Brandão Cintra de Athayde", "nationality", "Brazilian"),
  fact("Heloísa Brandão Cintra de Athayde", "occupation", "jurist"),
  fact("Heloísa Brandão Cintra de Athayde", "father", "Otacílio Cintra"),
  fact("Otacílio Cintra", "occupation", "rubber broker"),
  fact("Heloísa Brandão Cintra de Athayde", "mother", "Noêmia Brandão"),
  fact("Noêmia Brandão", "occupation", "pianist"),
  fact("Heloísa Brandão Cintra de Athayde", "education", "Federal University of Amazonas", date=("1969", "1969")),
  fact("Heloísa Brandão Cintra de Athayde", "education", "Coimbra"),
  fact("Heloísa Brandão Cintra de Athayde", "spouse", "Rui de Athayde"),
  fact("Heloísa Brandão Cintra de Athayde", "children", "Otávio"),
  ev("departure", "retirement", ("2017", "2017"), ["Heloísa Brandão Cintra de Athayde"]),
  ev("appointment", "was promoted to Manaus", ("two years afterwards", "1975"), ["Heloísa Brandão Cintra de Athayde"]),
  ev("election", "newly elected", ("1983", "1983"), ["Gilberto Tuma Frazão"]),
  ev("appointment", "was picked", ("1983", "1983"), ["Heloísa Brandão Cintra de Athayde", "Gilberto Tuma Frazão"]),
  ev("departure", "left it", ("March 1990", "1990-03"), ["Heloísa Brandão Cintra de Athayde"]),
  ev("appointment", "having been nominated", ("March 1990", "1990-03"), ["Heloísa Brandão Cintra de Athayde"]),
  ev("appointment", "nominated her", ("4 August 1999", "1999-08-04"), ["Heloísa Brandão Cintra de Athayde", "Afrânio Leal"]),
  ev("appointment", "took office", ("the 26th", "1999-08-26"), ["Heloísa Brandão Cintra de Athayde"]),
  ev("appointment", "Named", ("2007", "2007"), ["Heloísa Brandão Cintra de Athayde"]),
  ev("appointment", "became", ("the next year", "2008"), ["Heloísa Brandão Cintra de Athayde"]),
  ev("departure", "ran out", ("2010#2", "2010"), ["Heloísa Brandão Cintra de Athayde"]),
  ev("appointment", "took the gavel", ("2010#2", "2010"), ["Edmundo Sarraf"]),
)

P("d24-28", """Ulaanbaatar, 3 July 2012 (Steppe Wire). Wrestling referees say a bout has three ends: a fall, a quarrel and a telegram. Dashzevegiin Oyuun-Erdene got the telegram. At 8 a.m. yesterday she was governor of Khovd aimag; at 8.10 she was, in her own words, a beekeeper.

Her dismissal, signed by outgoing Prime Minister Choijiljavyn Batmunkh a day after his party lost the general election, ends six years in which the former veterinary inspector first represented Khovd in the State Great Khural (2006 to 2008, filling the unexpired mandate of her cousin, Luvsangiin Tömör-Ochir, after he was sent as ambassador to Astana), then led the aimag's citizens' council, and since April 2010 governed it. For some months of 2011 she had even done the work of her deputy, Nyamaagiin Khurel, who was away being treated in Seoul.

She said she had been given no reason. Batmunkh's chief of staff, Sodnomyn Altangerel, told reporters there was no need of one. Khurel, who is said by friends of his to have hoped for the place, learned from the radio that it had gone to a general: Ganbaataryn Zorig, retired, until 2008 chief of the border troops and, for the rest of that year, the man who stood in as head of the intelligence service. He is sixty-six. He has not yet arrived.

Whether any of it will last is another matter. Sükhiin Mandakh, who leads the winning Democrats and expects to form a government next week, has promised to look at “midnight ink”. His own brother-in-law, Damdinsürengiin Tulga, lost the same post by the same pen in 2010; it was to make room for Oyuun-Erdene.

Asked if she would run for mayor of the city of Khovd in November, she laughed, and offered this reporter honey.""",
  occ("Dashzevegiin Oyuun-Erdene", "governor of Khovd aimag", start=("April 2010", "2010-04"), end=("8 a.m. yesterday", "2012-07-02"), again=["governed it", "the same post"]),
  occ("Choijiljavyn Batmunkh", "Prime Minister"),
  occ("Dashzevegiin Oyuun-Erdene", "veterinary inspector", former=True),
  occ("Dashzevegiin Oyuun-Erdene", "represented Khovd in the State Great Khural", start=("2006", "2006"), end=("2008", "2008")),
  occ("Luvsangiin Tömör-Ochir", "unexpired mandate", end=("2006", "2006")),
  occ("Luvsangiin Tömör-Ochir", "ambassador to Astana", start=("2006", "2006")),
  occ("Dashzevegiin Oyuun-Erdene", "led the aimag's citizens' council", end=("April 2010", "2010-04")),
  occ("Dashzevegiin Oyuun-Erdene", "done the work of her deputy", start=("2011", "2011")),
  occ("Nyamaagiin Khurel", "deputy"),
  occ("Sodnomyn Altangerel", "chief of staff"),
  occ("Ganbaataryn Zorig", "it had gone to a general", start=("yesterday", "2012-07-02")),
  occ("Ganbaataryn Zorig", "chief of the border troops", end=("2008#2", "2008")),
  occ("Ganbaataryn Zorig", "stood in as head of the intelligence service", start=("2008#2", "2008"), end=("the rest of that year", "2008-12")),
  occ("Sükhiin Mandakh", "leads the winning Democrats"),
  occ("Damdinsürengiin Tulga", "the same post", end=("2010#2", "2010")),
  fact("Dashzevegiin Oyuun-Erdene", "occupation", "beekeeper"),
  fact("Dashzevegiin Oyuun-Erdene", "relatives", "Luvsangiin Tömör-Ochir"),
  fact("Luvsangiin Tömör-Ochir", "relatives", "Dashzevegiin Oyuun-Erdene"),
  fact("Ganbaataryn Zorig", "occupation", "general#2"),
  fact("Sükhiin Mandakh", "party", "Democrats"),
  fact("Sükhiin Mandakh", "relatives", "Damdinsürengiin Tulga"),
  ev("departure", "dismissal", ("8 a.m. yesterday", "2012-07-02"), ["Dashzevegiin Oyuun-Erdene", "Choijiljavyn Batmunkh"]),
  ev("election", "general election", ("a day after", "2012-07-01"), ["Choijiljavyn Batmunkh", "Sükhiin Mandakh"]),
  ev("appointment", "was sent as ambassador", ("2006", "2006"), ["Luvsangiin Tömör-Ochir"]),
  ev("speech", "told reporters", None, ["Sodnomyn Altangerel"]),
  ev("appointment", "had gone", ("yesterday", "2012-07-02"), ["Ganbaataryn Zorig"]),
  ev("departure", "lost the same post", ("2010#2", "2010"), ["Damdinsürengiin Tulga"]),
)

P("d24-29", """Bernadette Lally (née Quirke; 1919 – 6 October 1994) was an Irish trade unionist, the first woman to sit on the executive of the Irish Congress of Trade Unions and, in succession to Owen Garvan, general secretary of the Irish Women and General Workers' Union, a position she filled from 1955 until the union's merger in 1984.

A jam-factory hand from Ringsend, Quirke was shop steward at Lamb's by the age of twenty and a full-time branch official from VE Day. She married Frank Lally, a tram conductor, in 1947; the union's rule book required that a married woman leave its employ, and she left, whereupon Garvan had the rule struck out and re-engaged her, on the same stool, in the spring. During his last illness (autumn and winter of 1954) the office was run by her in all but name.

She served as treasurer of Congress in 1963–65, vice-president in the year after and, had the custom of rotation been kept, would then have been president. It was not kept: Seán Mac Gearailt, the teachers' man, held over. She declined to contest the matter. Other appointments followed. Erskine Waddell, as Minister for Labour, made her a member of the Labour Court in 1969, and she doubled as its spokeswoman; the Jack Costigan government nominated her to the Seanad, where she sat for eleven months in 1973 and 1974 as an independent; and the European Economic and Social Committee had her from Ireland's accession until 1982, the last two years as the rapporteur of its social section.

Labour approached her more than once to run for Dublin South-East. Her daughter Gráinne Lally, who joined that party in 1974, did so, took the seat in 1981, and lost it within the year; she has been Lord Mayor since June.

There is a Lally Street in Ringsend. It is named for a grocer.""",
  occ("Bernadette Lally", "executive of the Irish Congress of Trade Unions"),
  occ("Bernadette Lally", "general secretary of the Irish Women and General Workers' Union", start=("1955", "1955"), end=("the union's merger in 1984", "1984")),
  occ("Owen Garvan", "general secretary of the Irish Women and General Workers' Union", end=("1955", "1955")),
  occ("Bernadette Lally", "shop steward at Lamb's", start=("by the age of twenty", "1939")),
  occ("Bernadette Lally", "full-time branch official", start=("VE Day", "1945-05-08"), end=("1947", "1947")),
  occ("Bernadette Lally", "same stool", start=("the spring", "1948-21")),
  occ("Bernadette Lally", "the office was run by her", start=("autumn and winter of 1954", "1954"), end=("autumn and winter of 1954", "1955")),
  occ("Bernadette Lally", "treasurer of Congress", start=("1963", "1963"), end=("65", "1965")),
  occ("Bernadette Lally", "vice-president", start=("the year after", "1966")),
  occ("Seán Mac Gearailt", "president#2"),
  occ("Erskine Waddell", "Minister for Labour"),
  occ("Bernadette Lally", "member of the Labour Court", start=("1969", "1969")),
  occ("Bernadette Lally", "spokeswoman", start=("1969", "1969")),
  occ("Bernadette Lally", "Seanad", start=("1973", "1973"), end=("1974", "1974")),
  occ("Bernadette Lally", "European Economic and Social Committee", start=("Ireland's accession", "1973"), end=("1982", "1982")),
  occ("Bernadette Lally", "rapporteur of its social section", start=("the last two years", "1980"), end=("1982", "1982")),
  occ("Jack Costigan", "Jack Costigan government"),
  occ("Gráinne Lally", "took the seat", start=("1981", "1981"), end=("within the year", "1982")),
  occ("Gráinne Lally", "Lord Mayor", start=("June", "1994-06")),
  fact("Bernadette Lally", "birthName", "Quirke"),
  fact("Bernadette Lally", "birthDate", "1919", value="1919"),
  fact("Bernadette Lally", "deathDate", "6 October 1994", value="1994-10-06"),
  fact("Bernadette Lally", "nationality", "Irish"),
  fact("Bernadette Lally", "occupation", "trade unionist"),
  fact("Bernadette Lally", "occupation", "jam-factory hand"),
  fact("Bernadette Lally", "birthPlace", "Ringsend"),
  fact("Bernadette Lally", "spouse", "Frank Lally", date=("1947", "1947")),
  fact("Frank Lally", "occupation", "tram conductor"),
  fact("Bernadette Lally", "party", "independent"),
  fact("Bernadette Lally", "children", "Gráinne Lally"),
  fact("Gráinne Lally", "party", "Labour#3", date=("1974#2", "1974")),
  ev("departure", "she left", ("1947", "1947"), ["Bernadette Lally"]),
  ev("appointment", "re-engaged her", ("the spring", "1948-21"), ["Bernadette Lally", "Owen Garvan"]),
  ev("appointment", "made her a member", ("1969", "1969"), ["Bernadette Lally", "Erskine Waddell"]),
  ev("appointment", "nominated her", ("1973", "1973"), ["Bernadette Lally", "Jack Costigan"]),
  ev("candidacy", "did so", ("1981", "1981"), ["Gráinne Lally"]),
  ev("election", "took the seat", ("1981", "1981"), ["Gráinne Lally"]),
  ev("departure", "lost it", ("within the year", "1982"), ["Gráinne Lally"]),
)

P("d24-30", """From our correspondent in Beirut

Three generals in one morning: that is what it took on Friday to fill the chair which Major General Nabil Chalhoub vacated a week ago, and it is filled, characteristically, by none of the three.

The first, Brigadier Elias Maatouk of the Fifth Brigade, was named acting commander of the army by the minister of defence, Riad Sleiman Husseini, at nine. At ten he asked to be excused. The second, Inspector General Walid Abu Chakra, is a Druze, and the constitution is not; his name was withdrawn before the ink could be found. The third, Antoine Rizkallah, is the head of military intelligence and enjoys it.

So it was that a little after noon the cabinet fell back on the man whom nobody had proposed. Brigadier Samir Karam Ghosn, fifty-five, is commandant of the staff college. By the seniority list he is eleventh. He is a Maronite from Zahle, a Saint-Cyrien, and the author of a manual of mountain warfare; in the two worst years, 1975 and 1976, he kept the southern sector from falling apart with four hundred men, and from 1978 to 1981 he was military attaché in Paris (and, when the ambassador, Ghassan Tabet, was kidnapped on home leave, chargé d'affaires for the hundred days that Tabet was missing). He took the oath at five o'clock before President Fuad Nakhle.

His first order was to retain Rizkallah. His second sends Colonel Hikmat Saad, deputy to Maatouk, back to Tripoli, from where he had been lent. Chalhoub himself left for Larnaca on Saturday. He had commanded the army for three years and four months; for the last eighteen weeks he had in addition been, under protest, prime minister, which is how he came to resign both.

25 October 1986""",
  occ("Nabil Chalhoub", "Major General"),
  occ("Nabil Chalhoub", "commanded the army", start=("three years and four months", "1983-06"), end=("a week ago", "1986-10-17"), again=["chair"]),
  occ("Elias Maatouk", "Brigadier"),
  occ("Elias Maatouk", "Fifth Brigade"),
  occ("Elias Maatouk", "acting commander of the army", start=("at nine", "1986-10-24"), end=("At ten", "1986-10-24")),
  occ("Riad Sleiman Husseini", "minister of defence"),
  occ("Walid Abu Chakra", "Inspector General"),
  occ("Antoine Rizkallah", "head of military intelligence"),
  occ("Samir Karam Ghosn", "the chair", start=("a little after noon", "1986-10-24")),
  occ("Samir Karam Ghosn", "Brigadier#2"),
  occ("Samir Karam Ghosn", "commandant of the staff college", end=("Friday", "1986-10-24")),
  occ("Samir Karam Ghosn", "kept the southern sector", start=("1975", "1975"), end=("1976", "1976")),
  occ("Samir Karam Ghosn", "military attaché in Paris", start=("1978", "1978"), end=("1981", "1981")),
  occ("Ghassan Tabet", "ambassador"),
  occ("Samir Karam Ghosn", "chargé d'affaires", end=("hundred days", "1981")),
  occ("Fuad Nakhle", "President"),
  occ("Hikmat Saad", "Colonel"),
  occ("Hikmat Saad", "deputy to Maatouk"),
  occ("Nabil Chalhoub", "prime minister", start=("the last eighteen weeks", "1986-06"), end=("a week ago", "1986-10-17")),
  fact("Walid Abu Chakra", "religion", "Druze"),
  fact("Samir Karam Ghosn", "religion", "Maronite"),
  fact("Samir Karam Ghosn", "birthPlace", "Zahle"),
  fact("Samir Karam Ghosn", "education", "Saint-Cyrien"),
  fact("Samir Karam Ghosn", "occupation", "author"),
  ev("appointment", "was named", ("at nine", "1986-10-24"), ["Elias Maatouk", "Riad Sleiman Husseini"]),
  ev("departure", "asked to be excused", ("At ten", "1986-10-24"), ["Elias Maatouk"]),
  ev("appointment", "fell back on", ("a little after noon", "1986-10-24"), ["Samir Karam Ghosn"]),
  ev("appointment", "took the oath", ("Friday", "1986-10-24"), ["Samir Karam Ghosn", "Fuad Nakhle"]),
  ev("travel", "left for Larnaca", ("Saturday", "1986-10-18"), ["Nabil Chalhoub"]),
  ev("departure", "resign", ("a week ago", "1986-10-17"), ["Nabil Chalhoub"]),
)

P("d24-31", """PROFILE: The constable's daughter

Commissioner Veronica Kaupa Waim was not the government's choice, nor the Opposition's, nor — she insists over scones in the officers' mess at Gordons — her own. “I was minding the seat,” she says. It is three years now.

When Paul Haiveta's contract was cut short in September 2018 the National Executive Council turned first to Jerry Tundu, assistant commissioner for the Highlands, who withdrew after forty-eight hours, and next to an Australian. In the meantime somebody had to sign the fuel dockets. Ms Waim, deputy commissioner (administration) since 2015, was handed the stamp on 21 September. Parliament's committee cleared her as a full commissioner the following May.

She is from Kundiawa. Her father, Constable Kaupa Waim, walked with the last patrols; a maternal uncle, Peter Siune, is the bishop's vicar-general at Goroka. Sent to the nuns at Yarapos, she passed out from Bomana Police College in 1988 as the best recruit and was in uniform at Lae as a prosecutor before she had a law degree, which the University of Papua New Guinea conferred in 1997. She had command of Milne Bay (2001–2004). Then Canberra took her: as police liaison at the High Commission she outlasted three high commissioners. On coming home she ran the fraud squad, and was the officer who on 11 June 2009 arrested then-Treasury secretary Leo Marum. A judge acquitted him. The next year, she was traffic superintendent at Hagen.

“Punishment?” She pours. “Promotion. In Hagen everybody is in traffic.”

Her term as chair of the Pacific Islands Chiefs of Police ended last month in Apia, where she passed the gavel to Samoa's commissioner, Su'a Egon Fepulea'i. She sits besides on the board of the Salvation Army's refuge, a Catholic among brass bands. Her husband, Dominic Aisi, a pilot, cooks. Talk that she will contest Chimbu Regional in 2022 makes her put down the pot. “Who says this? Give me a name.”""",
  occ("Veronica Kaupa Waim", "Commissioner", start=("the following May", "2019-05"), again=["full commissioner"]),
  occ("Paul Haiveta", "Commissioner", end=("September 2018", "2018-09")),
  occ("Jerry Tundu", "assistant commissioner for the Highlands"),
  occ("Veronica Kaupa Waim", "deputy commissioner (administration)", start=("2015", "2015"), end=("21 September", "2018-09-21")),
  occ("Veronica Kaupa Waim", "handed the stamp", start=("21 September", "2018-09-21"), end=("the following May", "2019-05"), again=["minding the seat"]),
  occ("Kaupa Waim", "Constable"),
  occ("Peter Siune", "bishop's vicar-general at Goroka"),
  occ("Veronica Kaupa Waim", "prosecutor"),
  occ("Veronica Kaupa Waim", "command of Milne Bay", start=("2001", "2001"), end=("2004", "2004")),
  occ("Veronica Kaupa Waim", "police liaison at the High Commission", start=("2004", "2004")),
  occ("Veronica Kaupa Waim", "ran the fraud squad"),
  occ("Leo Marum", "Treasury secretary", former=True),
  occ("Veronica Kaupa Waim", "traffic superintendent at Hagen", start=("The next year", "2010")),
  occ("Veronica Kaupa Waim", "chair of the Pacific Islands Chiefs of Police", end=("last month", "2021")),
  occ("Egon Fepulea'i", "passed the gavel", start=("last month", "2021")),
  occ("Egon Fepulea'i", "Samoa's commissioner"),
  occ("Veronica Kaupa Waim", "board of the Salvation Army's refuge"),
  fact("Veronica Kaupa Waim", "birthPlace", "Kundiawa"),
  fact("Veronica Kaupa Waim", "father", "Kaupa Waim#2"),
  fact("Kaupa Waim", "children", "Veronica Kaupa Waim"),
  fact("Veronica Kaupa Waim", "relatives", "Peter Siune"),
  fact("Veronica Kaupa Waim", "education", "Yarapos"),
  fact("Veronica Kaupa Waim", "education", "Bomana Police College", date=("1988", "1988")),
  fact("Veronica Kaupa Waim", "education", "University of Papua New Guinea", date=("1997", "1997")),
  fact("Veronica Kaupa Waim", "religion", "Catholic"),
  fact("Veronica Kaupa Waim", "spouse", "Dominic Aisi"),
  fact("Dominic Aisi", "occupation", "pilot"),
  ev("departure", "was cut short", ("September 2018", "2018-09"), ["Paul Haiveta"]),
  ev("appointment", "was handed the stamp", ("21 September", "2018-09-21"), ["Veronica Kaupa Waim"]),
  ev("appointment", "cleared her", ("the following May", "2019-05"), ["Veronica Kaupa Waim"]),
  ev("arrest", "arrested", ("11 June 2009", "2009-06-11"), ["Leo Marum", "Veronica Kaupa Waim"]),
  ev("departure", "ended last month", ("last month", "2021"), ["Veronica Kaupa Waim"]),
  ev("appointment", "passed the gavel", ("last month", "2021"), ["Egon Fepulea'i", "Veronica Kaupa Waim"]),
)

P("d24-32", """Rosenstråle, Gustaf Adolf (Adolphi), b. 1621 at Åbo Castle, d. 26 March 1683 at Räfvelstad, Uppland. Son of the castle bailiff Adolf Mårtensson, ennobled Rosenstråle.

He matriculated at Åbo in the academy's first year, 1640, and was page to Queen Christina; followed Johan Oxehufvud's embassy to Osnabrück as under-secretary, 1645; was called home to the Chancery in December 1648; and was one of its secretaries (for German affairs) from 1650. He attended Charles X in Poland at the head of the field chancery. Captured with it at Warsaw in June 1656, he was exchanged in the autumn for a canon.

Landshövding of Österbotten 1658; he never saw the province, which Lieutenant Colonel Hans Kruus administered for him, and exchanged it two years later for Västmanland, in which he resided. Royal councillor, 1664; in the same letter assessor in the Svea Court of Appeal, where, Count Nils Lillje having gone as governor-general to Riga, he presided from Martinmas 1667 to the summer of 1668 without the name. That name was given to Baron Erik Stake. For two months of 1672, between the regents' quarrel and the King's majority, the great seal lay upon his table, and he sealed with it; but those who make him a Chancellor of the Realm are in error.

He directed the Bank of the Estates in its first four years (1668–72), as the noblest of three colleagues; the others were the bishop of Strängnäs, Magister Olof Angermannus, and the burgomaster Jöns Persson, who did the work. The Reduction cost him Räfvelstad in 1681, and the council its salary; he resigned on St Lucy's day of that year. Sent for again by Charles XI to the Commission on the Regency, he pleaded the gout.

Married 1649 Beata Kruus, sister of the above. Their elder son, Adolf, fell at Lund as captain of horse; the younger, Hans, became Landshövding at Åbo (1701).""",
  occ("Adolf Mårtensson", "castle bailiff"),
  occ("Gustaf Adolf Rosenstråle", "page to Queen Christina"),
  occ("Christina", "Queen"),
  occ("Gustaf Adolf Rosenstråle", "under-secretary", start=("1645", "1645"), end=("December 1648", "1648-12")),
  occ("Johan Oxehufvud", "embassy to Osnabrück", start=("1645", "1645")),
  occ("Gustaf Adolf Rosenstråle", "Chancery", start=("December 1648", "1648-12")),
  occ("Gustaf Adolf Rosenstråle", "one of its secretaries (for German affairs)", start=("1650", "1650")),
  occ("Gustaf Adolf Rosenstråle", "head of the field chancery"),
  occ("Gustaf Adolf Rosenstråle", "Landshövding of Österbotten", start=("1658", "1658"), end=("two years later", "1660")),
  occ("Hans Kruus", "Lieutenant Colonel"),
  occ("Hans Kruus", "administered for him", start=("1658", "1658"), end=("two years later", "1660")),
  occ("Gustaf Adolf Rosenstråle", "Västmanland", start=("two years later", "1660")),
  occ("Gustaf Adolf Rosenstråle", "Royal councillor", start=("1664", "1664"), end=("St Lucy's day of that year", "1681-12-13")),
  occ("Gustaf Adolf Rosenstråle", "assessor in the Svea Court of Appeal", start=("1664", "1664")),
  occ("Nils Lillje", "governor-general to Riga"),
  occ("Gustaf Adolf Rosenstråle", "presided", start=("Martinmas 1667", "1667-11-11"), end=("the summer of 1668", "1668-22")),
  occ("Erik Stake", "That name", start=("the summer of 1668", "1668-22")),
  occ("Gustaf Adolf Rosenstråle", "great seal", start=("1672", "1672"), end=("two months", "1672")),
  occ("Gustaf Adolf Rosenstråle", "directed the Bank of the Estates", start=("1668#2", "1668"), end=("1668–72", "1672")),
  occ("Olof Angermannus", "bishop of Strängnäs"),
  occ("Olof Angermannus", "colleagues", start=("1668#2", "1668"), end=("1668–72", "1672")),
  occ("Jöns Persson", "burgomaster"),
  occ("Jöns Persson", "colleagues", start=("1668#2", "1668"), end=("1668–72", "1672")),
  occ("Adolf Rosenstråle", "captain of horse"),
  occ("Hans Rosenstråle", "Landshövding at Åbo", start=("1701", "1701")),
  fact("Gustaf Adolf Rosenstråle", "birthDate", "1621", value="1621"),
  fact("Gustaf Adolf Rosenstråle", "birthPlace", "Åbo Castle"),
  fact("Gustaf Adolf Rosenstråle", "deathDate", "26 March 1683", value="1683-03-26"),
  fact("Gustaf Adolf Rosenstråle", "deathPlace", "Räfvelstad, Uppland"),
  fact("Gustaf Adolf Rosenstråle", "father", "Adolf Mårtensson"),
  fact("Gustaf Adolf Rosenstråle", "education", "Åbo#2", date=("1640", "1640")),
  fact("Gustaf Adolf Rosenstråle", "residence", "Västmanland"),
  fact("Gustaf Adolf Rosenstråle", "spouse", "Beata Kruus", date=("1649", "1649")),
  fact("Beata Kruus", "siblings", "Hans Kruus"),
  fact("Gustaf Adolf Rosenstråle", "children", "Adolf#3"),
  fact("Adolf Rosenstråle", "deathPlace", "Lund"),
  fact("Adolf Rosenstråle", "siblings", "Hans#2"),
  fact("Gustaf Adolf Rosenstråle", "children", "Hans#2"),
  ev("appointment", "was called home", ("December 1648", "1648-12"), ["Gustaf Adolf Rosenstråle"]),
  ev("arrest", "Captured", ("June 1656", "1656-06"), ["Gustaf Adolf Rosenstråle"]),
  ev("departure", "resigned", ("St Lucy's day of that year", "1681-12-13"), ["Gustaf Adolf Rosenstråle"]),
  ev("appointment", "became", ("1701", "1701"), ["Hans Rosenstråle"]),
)

P("d24-33", """IN THE HIGH COURT OF LESOTHO
In the matter between 'Mamosa Letlatsa (Applicant) and Theko Letlatsa and Two Others (Respondents), 14 June 1989

LEHLOENYA A.J.:

[1] The ward of Ha Letlatsa has been under a chief of that name since 1884. The court is asked who that chief is.

[2] The parties agree on the following. Chief Api Letlatsa was gazetted in 1931 and ruled to his death on 4 May 1958. His eldest son, Chief Lerato, being then at Fort Hare, Chief Api's brother Molapo acted; he was to have acted for two years and did so for five. Chief Lerato was placed on 12 October 1963. He became also a senator, in 1965, on the nomination of the Paramount Chief, and for some weeks of 1970 was detained.

[3] On Chief Lerato's death without a son (7 August 1986) the family, meeting at the matsema, resolved by a majority that his widow, the Applicant, should be caretaker. The Principal Chief of Berea, Lebona Masupha-Khoabane, confirmed her as such on the 20th. She is a nursing sister. She has administered the ward to this day.

[4] The First Respondent, the said Molapo's second son, was sometime bewysman to his father and afterwards court president at Teyateyaneng, from which post he was removed in 1977. He says that the family also resolved that the applicant should make way for him within one year. The minutes do not so state. That he was seen wearing Chief Api's hat proves little.

[5] Evidence was given by the District Secretary, Mr Tsepo Ramainoane, for the Second Respondent, the Minister of Interior; the latter office has, since the case began, passed from Major General Sekhobe Mohlomi to Colonel Khethisa Pholo. I mention it because each signed a letter contradicting the other's.

[6] I find for the Applicant. The caretaker remains.""",
  occ("Lehloenya", "A.J."),
  occ("Api Letlatsa", "Chief", start=("1931", "1931"), end=("4 May 1958", "1958-05-04"), again=["ruled"]),
  occ("Molapo", "acted", start=("4 May 1958", "1958-05-04"), end=("five", "1963-10-12")),
  occ("Lerato", "Chief#2", start=("12 October 1963", "1963-10-12"), end=("7 August 1986", "1986-08-07"), again=["placed on 12 October 1963"]),
  occ("Lerato", "senator", start=("1965", "1965")),
  occ("'Mamosa Letlatsa", "caretaker", start=("the 20th", "1986-08-20"), again=["administered the ward", "caretaker#2"]),
  occ("Lebona Masupha-Khoabane", "Principal Chief of Berea"),
  occ("Theko Letlatsa", "bewysman to his father", former=True),
  occ("Theko Letlatsa", "court president at Teyateyaneng", end=("1977", "1977")),
  occ("Tsepo Ramainoane", "District Secretary"),
  occ("Sekhobe Mohlomi", "Minister of Interior"),
  occ("Sekhobe Mohlomi", "Major General"),
  occ("Khethisa Pholo", "latter office"),
  occ("Khethisa Pholo", "Colonel"),
  fact("Api Letlatsa", "deathDate", "4 May 1958", value="1958-05-04"),
  fact("Api Letlatsa", "children", "Lerato"),
  fact("Lerato", "father", "Api"),
  fact("Lerato", "education", "Fort Hare"),
  fact("Api Letlatsa", "siblings", "Molapo"),
  fact("Molapo", "siblings", "Api#2"),
  fact("Lerato", "relatives", "Molapo"),
  fact("Lerato", "deathDate", "7 August 1986", value="1986-08-07"),
  fact("Lerato", "spouse", "Applicant#2"),
  fact("'Mamosa Letlatsa", "spouse", "Lerato#3"),
  fact("'Mamosa Letlatsa", "occupation", "nursing sister"),
  fact("Theko Letlatsa", "father", "Molapo#2"),
  fact("Molapo", "children", "Theko Letlatsa"),
  ev("appointment", "was gazetted", ("1931", "1931"), ["Api Letlatsa"]),
  ev("appointment", "was placed", ("12 October 1963", "1963-10-12"), ["Lerato"]),
  ev("appointment", "became also a senator", ("1965", "1965"), ["Lerato"]),
  ev("arrest", "was detained", ("1970", "1970"), ["Lerato"]),
  ev("appointment", "confirmed her", ("the 20th", "1986-08-20"), ["'Mamosa Letlatsa", "Lebona Masupha-Khoabane"]),
  ev("departure", "was removed", ("1977", "1977"), ["Theko Letlatsa"]),
  ev("communication", "signed a letter", None, ["Sekhobe Mohlomi", "Khethisa Pholo"]),
  ev("testimony", "Evidence was given", None, ["Tsepo Ramainoane"]),
)

P("d24-34", """IN MEMORIAM

With sadness the Former Officials' Section announces the passing, on 28 September 2020 in Cuernavaca, of Rodrigo Zepeda Villalvazo, whom colleagues from the sixties to the eighties will recall as “the third floor”.

Rodrigo, born in Colima in 1930, entered the International Labour Office in the good old way, by being cheeky to a Director-General. In 1956, aged twenty-six and adviser to the Mexican workers' delegate, Fidencio Rangel Osuna, he corrected the French of David Ashworth-Hume, from the floor of the Conference; that autumn there was a contract. He began in the Standards Department, in a room without a window. Field assignments took him to Lima, as assistant to the regional director, between 1961 and 1964, and, on loan to ECLA, to Santiago for one year after that. Recalled to Geneva, he served successively as secretary of the Governing Body's Committee on Freedom of Association, chief of the Equality of Rights Branch (1971) and, with the departure of Mlle Odile Chaponnière, chief of department.

He was Clerk of the Conference at four sessions, those of 1974, 1975, 1978 and 1980. Nobody who heard him read out a show of hands will forget it. On two occasions while Francis Blanchet-Roy was ill, as Deputy Director-General, it was Rodrigo who “had the house”: eight weeks in the spring of 1979, ten days the next January.

There was a campaign among some Latin American governments in 1981 to have him elected Director of the Pan American office. He would have none of it. He took early retirement on 30 June 1983 and went home to teach labour law at the National Autonomous University, from which he had himself graduated; he was vice-rector of the Colima campus until 1995, and it amused him.

His first wife, Marie-Claire Dubouchet, a translator, died in 1988. To Lourdes, whom he married in 1991, and to his son Andrés, now Mexico's consul general in Barcelona, our condolences.""",
  occ("Rodrigo Zepeda Villalvazo", "adviser to the Mexican workers' delegate", start=("1956", "1956")),
  occ("Fidencio Rangel Osuna", "Mexican workers' delegate"),
  occ("David Ashworth-Hume", "Director-General"),
  occ("Rodrigo Zepeda Villalvazo", "began in the Standards Department", start=("that autumn", "1956-23")),
  occ("Rodrigo Zepeda Villalvazo", "assistant to the regional director", start=("1961", "1961"), end=("1964", "1964")),
  occ("Rodrigo Zepeda Villalvazo", "on loan to ECLA", start=("after that", "1964"), end=("one year", "1965")),
  occ("Rodrigo Zepeda Villalvazo", "secretary of the Governing Body's Committee on Freedom of Association", end=("1971", "1971")),
  occ("Rodrigo Zepeda Villalvazo", "chief of the Equality of Rights Branch", start=("1971", "1971")),
  occ("Rodrigo Zepeda Villalvazo", "chief of department"),
  occ("Odile Chaponnière", "chief of department"),
  occ("Rodrigo Zepeda Villalvazo", "Clerk of the Conference", start=("1974", "1974")),
  occ("Francis Blanchet-Roy", "Deputy Director-General"),
  occ("Rodrigo Zepeda Villalvazo", "had the house", start=("the spring of 1979", "1979-21"), end=("eight weeks", "1979")),
  occ("Rodrigo Zepeda Villalvazo", "ten days the next January", start=("the next January", "1980-01"), end=("ten days", "1980-01")),
  occ("Rodrigo Zepeda Villalvazo", "teach labour law at the National Autonomous University", start=("30 June 1983", "1983")),
  occ("Rodrigo Zepeda Villalvazo", "vice-rector of the Colima campus", end=("1995", "1995")),
  occ("Andrés", "Mexico's consul general in Barcelona"),
  fact("Rodrigo Zepeda Villalvazo", "deathDate", "28 September 2020", value="2020-09-28"),
  fact("Rodrigo Zepeda Villalvazo", "deathPlace", "Cuernavaca"),
  fact("Rodrigo Zepeda Villalvazo", "alias", "the third floor"),
  fact("Rodrigo Zepeda Villalvazo", "birthPlace", "Colima"),
  fact("Rodrigo Zepeda Villalvazo", "birthDate", "1930", value="1930"),
  fact("Rodrigo Zepeda Villalvazo", "education", "National Autonomous University"),
  fact("Rodrigo Zepeda Villalvazo", "spouse", "Marie-Claire Dubouchet"),
  fact("Marie-Claire Dubouchet", "occupation", "translator"),
  fact("Marie-Claire Dubouchet", "deathDate", "1988", value="1988"),
  fact("Rodrigo Zepeda Villalvazo", "spouse", "Lourdes", date=("1991", "1991")),
  fact("Rodrigo Zepeda Villalvazo", "children", "Andrés"),
  ev("appointment", "entered", ("that autumn", "1956-23"), ["Rodrigo Zepeda Villalvazo"]),
  ev("travel", "Recalled to Geneva", None, ["Rodrigo Zepeda Villalvazo"]),
  ev("departure", "departure of Mlle Odile Chaponnière", None, ["Odile Chaponnière"]),
  ev("departure", "early retirement", ("30 June 1983", "1983-06-30"), ["Rodrigo Zepeda Villalvazo"]),
)

P("d24-35", """GAZETTEER OF LINCHUAN PREFECTURE. SUPPLEMENT. OFFICES, WITH SHORT LIVES

Yu Boqian, styled Zhongyi, a native of Dinghai. Metropolitan graduate of 1784. By way of the Hanlin Academy (compiler, three years) and the Board of Works (where he was second-class secretary, then department director) he came out to Linchuan as prefect in the sixtieth year of Qianlong, 1795. He repaired the granaries. In the spring of 1798 he observed mourning for his mother and vacated; the sub-prefect Kexing'e, a Manchu of the Bordered Blue, had the seal for nine months.

Pan Xun, from Wujin, followed Kexing'e and was before that for six years the magistrate of our Jinxi. A kindly drunkard. He was impeached by the governor, Zhang Chengji the younger, and left in a closed chair on the day of the Double Ninth 1801.

Yu Boqian, second incumbency, 1801 to 1807. His wish had been for Suzhou, and a friend at the Grand Council had as good as promised it; he returned to us instead, smiling. The academy by the east gate was of his making, and he lectured in it himself. While the intendant of the circuit, Kang Shaoyong, was in the capital (winter, 1804) he held that seal as well as his own. Raised at last to be surveillance commissioner in Yunnan. On the road thither he died, at Chenzhou, in the sixth month.

Yu Shirong, nephew of the last, who had come in his uncle's train, acted as assistant instructor of Linchuan from 1805. He is the same who was salt controller at Canton in the Daoguang years and whom the barbarians knew as Howyung. Governor-general Qiying wished to keep him; he was cashiered in 1842, the month after the treaty.

Vacant. Sub-prefect Li Tingfang signed until New Year. He was afterwards made full prefect, but of Ganzhou.""",
  occ("Yu Boqian", "compiler", end=("three years", "1787")),
  occ("Yu Boqian", "second-class secretary"),
  occ("Yu Boqian", "department director", end=("1795", "1795")),
  occ("Yu Boqian", "Linchuan as prefect", start=("1795", "1795"), end=("the spring of 1798", "1798-21")),
  occ("Kexing'e", "sub-prefect"),
  occ("Kexing'e", "had the seal", start=("the spring of 1798", "1798-21"), end=("nine months", "1799")),
  occ("Pan Xun", "followed Kexing'e", start=("nine months", "1799"), end=("the day of the Double Ninth 1801", "1801-10-16")),
  occ("Pan Xun", "magistrate of our Jinxi", start=("six years", "1793")),
  occ("Zhang Chengji the younger", "governor"),
  occ("Yu Boqian", "second incumbency", start=("1801#2", "1801"), end=("1807", "1807")),
  occ("Kang Shaoyong", "intendant of the circuit"),
  occ("Yu Boqian", "held that seal", start=("winter, 1804", "1804-24")),
  occ("Yu Boqian", "surveillance commissioner in Yunnan", start=("1807", "1807"), end=("the sixth month", "1807-07")),
  occ("Yu Shirong", "assistant instructor of Linchuan", start=("1805", "1805")),
  occ("Yu Shirong", "salt controller at Canton", end=("1842", "1842")),
  occ("Qiying", "Governor-general"),
  occ("Li Tingfang", "Sub-prefect"),
  occ("Li Tingfang", "signed", start=("1807", "1807"), end=("New Year", "1808")),
  occ("Li Tingfang", "full prefect, but of Ganzhou"),
  fact("Yu Boqian", "alias", "Zhongyi"),
  fact("Yu Boqian", "birthPlace", "Dinghai"),
  fact("Kexing'e", "ethnicity", "Manchu"),
  fact("Pan Xun", "birthPlace", "Wujin"),
  fact("Yu Boqian", "deathPlace", "Chenzhou"),
  fact("Yu Boqian", "deathDate", "the sixth month", value="1807-07"),
  fact("Yu Boqian", "relatives", "Yu Shirong"),
  fact("Yu Shirong", "relatives", "Yu Boqian#2"),
  fact("Yu Shirong", "alias", "Howyung"),
  ev("appointment", "came out", ("1795", "1795"), ["Yu Boqian"]),
  ev("departure", "vacated", ("the spring of 1798", "1798-21"), ["Yu Boqian"]),
  ev("sanction", "was impeached", None, ["Pan Xun", "Zhang Chengji the younger"]),
  ev("departure", "left in a closed chair", ("the day of the Double Ninth 1801", "1801-10-16"), ["Pan Xun"]),
  ev("appointment", "returned to us", ("1801#2", "1801"), ["Yu Boqian"]),
  ev("appointment", "Raised", ("1807", "1807"), ["Yu Boqian"]),
  ev("departure", "was cashiered", ("1842", "1842"), ["Yu Shirong"]),
)

P("d24-36", """Sandra Vītoliņa-Ozere, MEP

Committees: ECON (coordinator); BUDG (substitute). Delegation to the EU–Moldova Parliamentary Association Committee: vice-chair since 2 October 2019; acting chair, March–June 2021, for Franc Hribar.

How she came to Brussels is a story in three resignations. In 2004 Einars Kalvītis-Bērziņš, whose parliamentary assistant she was, was elected to the European Parliament and gave up the Saeima; as first on the list of those not elected for Kurzeme she inherited his seat. She kept it through three elections. In 2011 the minister of finance, Andris Vilkaste, walked out over the bank bailout, and the prime minister, Ilze Dombrovska-Liepa, gave her the Treasury “for the weekend”. The weekend lasted till 22 January 2014. In that year it was Kalvītis-Bērziņš once more who made room, this time by leaving Strasbourg for the European Investment Bank, as one of its vice-presidents; the voters, not the list, now sent her after him.

Before politics: budget analyst, then head of section, at the Bank of Latvia; two years (2000–2002) at the OECD, on secondment from the same. She has an economics degree from Riga and an M.Phil. from Oxford, where she rowed. She is a Lutheran, lives in Liepāja and Ixelles, and is married to the conductor Mārtiņš Ozers.

In her own party, Unity, she was deputy leader from 2012 to 2016, chaired the congress that split it, and has headed the Liepāja branch ever since. She does not hold, although the internet says so, the honorary consulship of Malta. In 2019, after her re-election, her name went round for commissioner and for Speaker of the Saeima. “I read it with interest,” she told a podcast in September of that year.

Staff: Raitis Zemnieks (head of office; formerly state secretary of the Ministry of Finance, 2012–2014), Lotte Vermeiren, Paula Grava.""",
  occ("Sandra Vītoliņa-Ozere", "MEP", start=("In that year", "2014")),
  occ("Sandra Vītoliņa-Ozere", "ECON (coordinator)"),
  occ("Sandra Vītoliņa-Ozere", "BUDG (substitute)"),
  occ("Sandra Vītoliņa-Ozere", "vice-chair", start=("2 October 2019", "2019-10-02")),
  occ("Sandra Vītoliņa-Ozere", "acting chair", start=("March–June 2021", "2021-03"), end=("March–June 2021", "2021-06")),
  occ("Franc Hribar", "chair#2"),
  occ("Sandra Vītoliņa-Ozere", "parliamentary assistant", end=("2004", "2004")),
  occ("Einars Kalvītis-Bērziņš", "Saeima", end=("2004", "2004")),
  occ("Einars Kalvītis-Bērziņš", "European Parliament", start=("2004", "2004"), end=("In that year", "2014")),
  occ("Sandra Vītoliņa-Ozere", "inherited his seat", start=("2004", "2004")),
  occ("Andris Vilkaste", "minister of finance", end=("2011", "2011")),
  occ("Ilze Dombrovska-Liepa", "prime minister"),
  occ("Sandra Vītoliņa-Ozere", "Treasury", start=("2011", "2011"), end=("22 January 2014", "2014-01-22")),
  occ("Einars Kalvītis-Bērziņš", "one of its vice-presidents", start=("In that year", "2014")),
  occ("Sandra Vītoliņa-Ozere", "budget analyst"),
  occ("Sandra Vītoliņa-Ozere", "head of section, at the Bank of Latvia"),
  occ("Sandra Vītoliņa-Ozere", "OECD", start=("2000", "2000"), end=("2002", "2002")),
  occ("Sandra Vītoliņa-Ozere", "deputy leader", start=("2012", "2012"), end=("2016", "2016")),
  occ("Sandra Vītoliņa-Ozere", "chaired the congress"),
  occ("Sandra Vītoliņa-Ozere", "headed the Liepāja branch"),
  occ("Raitis Zemnieks", "head of office"),
  occ("Raitis Zemnieks", "state secretary of the Ministry of Finance", start=("2012#2", "2012"), end=("2014#2", "2014"), former=True),
  occ("Lotte Vermeiren", "Staff"),
  occ("Paula Grava", "Staff"),
  fact("Sandra Vītoliņa-Ozere", "education", "Riga"),
  fact("Sandra Vītoliņa-Ozere", "education", "Oxford"),
  fact("Sandra Vītoliņa-Ozere", "religion", "Lutheran"),
  fact("Sandra Vītoliņa-Ozere", "residence", "Liepāja"),
  fact("Sandra Vītoliņa-Ozere", "residence", "Ixelles"),
  fact("Sandra Vītoliņa-Ozere", "spouse", "Mārtiņš Ozers"),
  fact("Mārtiņš Ozers", "occupation", "conductor"),
  fact("Sandra Vītoliņa-Ozere", "party", "Unity"),
  ev("election", "was elected", ("2004", "2004"), ["Einars Kalvītis-Bērziņš"]),
  ev("departure", "gave up the Saeima", ("2004", "2004"), ["Einars Kalvītis-Bērziņš"]),
  ev("appointment", "inherited", ("2004", "2004"), ["Sandra Vītoliņa-Ozere"]),
  ev("departure", "walked out", ("2011", "2011"), ["Andris Vilkaste"]),
  ev("appointment", "gave her the Treasury", ("2011", "2011"), ["Sandra Vītoliņa-Ozere", "Ilze Dombrovska-Liepa"]),
  ev("departure", "leaving Strasbourg", ("In that year", "2014"), ["Einars Kalvītis-Bērziņš"]),
  ev("election", "sent her after him", ("In that year", "2014"), ["Sandra Vītoliņa-Ozere"]),
  ev("election", "re-election", ("2019#2", "2019"), ["Sandra Vītoliņa-Ozere"]),
  ev("speech", "told a podcast", ("September of that year", "2019-09"), ["Sandra Vītoliņa-Ozere"]),
)

P("d24-37", """Custos, magistrate, lodge master, deacon: in Port Calder there was little that Egbert Leopold Swaby was not, and on market days he was most of it by noon.

His public life began with a defeat. In 1951 he stood for the Parochial Board in the Calder Bay division and was beaten by the sitting member, the druggist Vivian Lindo. Three years later the same voters preferred him, and he held the division for the People's National Party until 1969. The board's chairmanship, which after the reform of 1956 carried the title of mayor, he had from that year to 1960, lost to Clinton Bogle of the other side, and had again in 1962–66; in between, as deputy, he presided whenever Bogle's asthma was bad, which was most of the crop season. His third mayoralty ended by his own hand, eleven weeks after it began, with a letter of 2 June 1969: the Governor-General, Sir Hector Ffrench, had asked him to be custos of the parish, and a custos has no party.

He was custos for nineteen years. The post had been Lindo's.

On weekdays he was headmaster of Calder Bay All-Age School, from 1943 up to his retirement in 1972, with two years out (1958–1960) when the Ministry lent him to the training college at Mico as bursar. As a lay magistrate he sat in petty sessions on Thursdays. At the Baptist church he was deacon for half a century and, during the interregnum that followed the Reverend Amos Tulloch's call to Montego Bay, the whole of the ministry besides.

His wife, Icilda, a postmistress, said that she had married a committee. Their daughter, Senator Beverley Swaby-Reid, is the leader of government business in the Upper House. A knighthood was talked of in 1977; it went to Bogle. Swaby received the Order of Distinction (1975) and died on Emancipation Day 1988.""",
  occ("Egbert Leopold Swaby", "Custos", start=("2 June 1969", "1969"), end=("nineteen years", "1988"), again=["custos of the parish", "custos for nineteen years"]),
  occ("Egbert Leopold Swaby", "magistrate#2", again=["magistrate"]),
  occ("Egbert Leopold Swaby", "lodge master"),
  occ("Egbert Leopold Swaby", "deacon#2", again=["deacon"]),
  occ("Vivian Lindo", "sitting member", end=("Three years later", "1954")),
  occ("Egbert Leopold Swaby", "held the division", start=("Three years later", "1954"), end=("1969", "1969")),
  occ("Egbert Leopold Swaby", "board's chairmanship", start=("that year", "1956"), end=("1960", "1960")),
  occ("Clinton Bogle", "title of mayor", start=("1960", "1960"), end=("1962", "1962")),
  occ("Egbert Leopold Swaby", "title of mayor", start=("1962", "1962"), end=("66", "1966")),
  occ("Egbert Leopold Swaby", "as deputy, he presided", start=("1960", "1960"), end=("1962", "1962")),
  occ("Egbert Leopold Swaby", "third mayoralty", start=("eleven weeks after it began", "1969-03"), end=("2 June 1969", "1969-06-02")),
  occ("Hector Ffrench", "Governor-General"),
  occ("Vivian Lindo", "The post", end=("2 June 1969", "1969")),
  occ("Egbert Leopold Swaby", "headmaster of Calder Bay All-Age School", start=("1943", "1943"), end=("his retirement in 1972", "1972")),
  occ("Egbert Leopold Swaby", "bursar", start=("1958", "1958"), end=("1960#2", "1960")),
  occ("Egbert Leopold Swaby", "the whole of the ministry"),
  occ("Icilda", "postmistress"),
  occ("Beverley Swaby-Reid", "Senator"),
  occ("Beverley Swaby-Reid", "leader of government business in the Upper House"),
  fact("Vivian Lindo", "occupation", "druggist"),
  fact("Egbert Leopold Swaby", "party", "People's National Party"),
  fact("Amos Tulloch", "occupation", "Reverend"),
  fact("Egbert Leopold Swaby", "religion", "Baptist"),
  fact("Egbert Leopold Swaby", "spouse", "Icilda"),
  fact("Egbert Leopold Swaby", "children", "Beverley Swaby-Reid"),
  fact("Clinton Bogle", "award", "knighthood", date=("1977", "1977")),
  fact("Egbert Leopold Swaby", "award", "Order of Distinction", date=("1975", "1975")),
  fact("Egbert Leopold Swaby", "deathDate", "Emancipation Day 1988", value="1988-08-01"),
  ev("candidacy", "stood for", ("1951", "1951"), ["Egbert Leopold Swaby"]),
  ev("election", "was beaten", ("1951", "1951"), ["Egbert Leopold Swaby", "Vivian Lindo"]),
  ev("election", "preferred him", ("Three years later", "1954"), ["Egbert Leopold Swaby", "Vivian Lindo"]),
  ev("election", "lost to Clinton Bogle", ("1960", "1960"), ["Egbert Leopold Swaby", "Clinton Bogle"]),
  ev("departure", "letter of 2 June 1969", ("2 June 1969", "1969-06-02"), ["Egbert Leopold Swaby"]),
  ev("departure", "retirement", ("1972", "1972"), ["Egbert Leopold Swaby"]),
  ev("departure", "call to Montego Bay", None, ["Amos Tulloch"]),
  ev("award", "went to Bogle", ("1977", "1977"), ["Clinton Bogle"]),
  ev("award", "received", ("1975", "1975"), ["Egbert Leopold Swaby"]),
)

P("d24-38", """Metropolitan Arsenije (Serbian: Арсеније; secular name Aleksandar Vukobratović; 12 March 1853 – 9 December 1919) was a Serbian Orthodox hierarch of Austria-Hungary, Bishop of Pakrac from 1893 and of Vršac from 1902, and three times administrator of the vacant Patriarchate of Karlovci.

The son of a frontier captain, Aleksandar attended the gymnasium in Karlovci and the University of Czernowitz. Tonsured at Krušedol in 1877, he taught church history in the Karlovci seminary, of which the rectorate was conferred on him in 1884. Patriarch German Đurić made him his protosyncellus in the same year, and the archimandrite's staff of Grgeteg followed in 1888.

His election to Pakrac (22 May 1893) was confirmed by Emperor Franz Joseph only after five months, the Hungarian premier, Kálmán Bessenyey, having preferred the abbot of Beočin. Transferred at his own wish to Vršac, he represented the clergy of his diocese in the upper house of the Diet in Budapest ex officio, and the National Church Congress made him its vice-president at each session between 1902 and 1911.

Patriarch Lukijan Manojlović's suicide left the throne empty on 1 September 1913. Arsenije, as senior by consecration, had already administered it in the winter of 1907–08; he did so once more until Miron Stojčević, bishop of Buda, was named locum tenens in the new year, and again from Miron's arrest in 1914. It was in that third term that he refused to bless the regiments. The synod relieved him on 3 May 1916. His successor as administrator, Gavrilo Zmejanac, was a brother of the lawyer who had drawn up the complaint.

After the union he sat in the commission that prepared the restored patriarchate; he was put forward for patriarch himself, and withdrew. He died at Bela Crkva of the Spanish influenza. His vicar, Ilarion Petrov, governed the diocese to 1921.""",
  occ("Arsenije", "Metropolitan"),
  occ("Arsenije", "Bishop of Pakrac", start=("1893", "1893"), end=("1902", "1902"), again=["election to Pakrac"]),
  occ("Arsenije", "Vršac", start=("1902", "1902"), end=("9 December 1919", "1919-12-09"), again=["to Vršac"]),
  occ("Arsenije", "administrator of the vacant Patriarchate of Karlovci", start=("the winter of 1907–08", "1907-24"), again=["administered it"]),
  occ("Arsenije", "taught church history in the Karlovci seminary"),
  occ("Arsenije", "rectorate", start=("1884", "1884")),
  occ("German Đurić", "Patriarch#2"),
  occ("Arsenije", "protosyncellus", start=("the same year", "1884")),
  occ("Arsenije", "archimandrite's staff of Grgeteg", start=("1888", "1888")),
  occ("Franz Joseph", "Emperor"),
  occ("Kálmán Bessenyey", "Hungarian premier"),
  occ("Arsenije", "represented the clergy of his diocese in the upper house of the Diet"),
  occ("Arsenije", "its vice-president", start=("1902#2", "1902"), end=("1911", "1911")),
  occ("Lukijan Manojlović", "Patriarch#3", end=("1 September 1913", "1913-09-01"), again=["throne"]),
  occ("Arsenije", "did so once more", start=("1 September 1913", "1913-09-01"), end=("the new year", "1914-01")),
  occ("Miron Stojčević", "bishop of Buda"),
  occ("Miron Stojčević", "locum tenens", start=("the new year", "1914-01"), end=("1914", "1914")),
  occ("Arsenije", "that third term", start=("1914", "1914"), end=("3 May 1916", "1916-05-03")),
  occ("Gavrilo Zmejanac", "administrator#2", start=("3 May 1916", "1916-05-03")),
  occ("Arsenije", "sat in the commission"),
  occ("Ilarion Petrov", "vicar"),
  occ("Ilarion Petrov", "governed the diocese", start=("9 December 1919", "1919-12-09"), end=("1921", "1921")),
  fact("Arsenije", "nativeName", "Арсеније"),
  fact("Arsenije", "birthName", "Aleksandar Vukobratović"),
  fact("Arsenije", "birthDate", "12 March 1853", value="1853-03-12"),
  fact("Arsenije", "deathDate", "9 December 1919", value="1919-12-09"),
  fact("Arsenije", "religion", "Serbian Orthodox"),
  fact("Arsenije", "occupation", "hierarch"),
  fact("Arsenije", "education", "gymnasium in Karlovci"),
  fact("Arsenije", "education", "University of Czernowitz"),
  fact("Lukijan Manojlović", "causeOfDeath", "suicide"),
  fact("Lukijan Manojlović", "deathDate", "1 September 1913", value="1913-09-01"),
  fact("Arsenije", "deathPlace", "Bela Crkva"),
  fact("Arsenije", "causeOfDeath", "Spanish influenza"),
  ev("appointment", "was conferred on him", ("1884", "1884"), ["Arsenije"]),
  ev("appointment", "made him his protosyncellus", ("the same year", "1884"), ["Arsenije", "German Đurić"]),
  ev("election", "election", ("22 May 1893", "1893-05-22"), ["Arsenije"]),
  ev("appointment", "Transferred", ("1902", "1902"), ["Arsenije"]),
  ev("appointment", "was named locum tenens", ("the new year", "1914-01"), ["Miron Stojčević"]),
  ev("arrest", "arrest", ("1914", "1914"), ["Miron Stojčević"]),
  ev("departure", "relieved him", ("3 May 1916", "1916-05-03"), ["Arsenije"]),
  ev("candidacy", "was put forward", None, ["Arsenije"]),
)

P("d24-39", """Q&A: Who is the new man in Jawzjan?

Why is there a new governor at all? Because the old one, Eng. Sharafuddin Karimi, took a seat in the Meshrano Jirga last month, and the constitution lets nobody sit on two carpets. Karimi had governed Jawzjan since the spring of 2011, and Faryab before it.

Who replaces him? On Sunday President Latif Ahmadyar's office put out one line: General Mohammad Yasin Turkmanzada, an Uzbek-speaking Turkmen of 57, is governor “with immediate effect”. He had been deputy minister of interior for counter-narcotics for eleven months.

What did he do earlier? Plenty, for everybody. A tank lieutenant in Najibullah's 18th Division, he went over in 1992, with the tanks. He was chief of staff of the northern junta's Seventh Corps, then, in exile in Tashkent from 1998, the junta's spokesman. After 2001 he commanded the highway police on the Salang; was mayor of Sheberghan (2004–2007), the only civilian job of his life and, people say, the one he did best; led the 303rd Pamir Zone of the police from Mazar; and sat in the Wolesi Jirga for Jawzjan for one term to 2015, the last two years as second secretary of the house.

Is it true that he was consul in Mashhad? No. That is his brother Abdul Hakim, now a trader in Istanbul. It was true for three months in 2003.

Who wanted the job? Who didn't? The acting governor, Deputy Governor Bibi Maryam Qarizada, a schoolteacher by profession, had the support of the provincial council, which she used to chair. The ex-mayor of Aqcha, Haji Rahmat, put up posters. She stays as deputy; his posters were taken down by night.

What happens next? The governor flies to Sheberghan on Wednesday. His predecessor's furniture, Ms Qarizada told this newspaper, has gone ahead to the Senate.

Mazar Observer, 8 March 2016""",
  occ("Mohammad Yasin Turkmanzada", "governor#2", start=("Sunday", "2016-03-06"), again=["new man in Jawzjan", "new governor"]),
  occ("Sharafuddin Karimi", "took a seat in the Meshrano Jirga", start=("last month", "2016-02")),
  occ("Sharafuddin Karimi", "governed Jawzjan", start=("the spring of 2011", "2011-21"), end=("last month", "2016-02"), again=["predecessor"]),
  occ("Sharafuddin Karimi", "Faryab", end=("the spring of 2011", "2011-21")),
  occ("Latif Ahmadyar", "President"),
  occ("Mohammad Yasin Turkmanzada", "General"),
  occ("Mohammad Yasin Turkmanzada", "deputy minister of interior for counter-narcotics", start=("eleven months", "2015-04"), end=("Sunday", "2016-03-06")),
  occ("Mohammad Yasin Turkmanzada", "tank lieutenant in Najibullah's 18th Division", end=("1992", "1992")),
  occ("Mohammad Yasin Turkmanzada", "chief of staff of the northern junta's Seventh Corps"),
  occ("Mohammad Yasin Turkmanzada", "junta's spokesman", start=("1998", "1998")),
  occ("Mohammad Yasin Turkmanzada", "commanded the highway police on the Salang"),
  occ("Mohammad Yasin Turkmanzada", "mayor of Sheberghan", start=("2004", "2004"), end=("2007", "2007")),
  occ("Mohammad Yasin Turkmanzada", "led the 303rd Pamir Zone of the police"),
  occ("Mohammad Yasin Turkmanzada", "sat in the Wolesi Jirga for Jawzjan", end=("2015", "2015")),
  occ("Mohammad Yasin Turkmanzada", "second secretary of the house", start=("the last two years", "2013"), end=("2015", "2015")),
  occ("Abdul Hakim", "consul in Mashhad", start=("2003", "2003"), end=("three months", "2003")),
  occ("Maryam Qarizada", "acting governor", start=("last month", "2016-02"), end=("Sunday", "2016-03-06")),
  occ("Maryam Qarizada", "Deputy Governor", again=["She stays as deputy"]),
  occ("Maryam Qarizada", "chair", former=True),
  occ("Rahmat", "mayor of Aqcha", former=True),
  fact("Sharafuddin Karimi", "occupation", "Eng."),
  fact("Mohammad Yasin Turkmanzada", "ethnicity", "Turkmen"),
  fact("Mohammad Yasin Turkmanzada", "residence", "Tashkent"),
  fact("Mohammad Yasin Turkmanzada", "siblings", "Abdul Hakim"),
  fact("Abdul Hakim", "occupation", "trader"),
  fact("Abdul Hakim", "residence", "Istanbul"),
  fact("Maryam Qarizada", "occupation", "schoolteacher"),
  ev("appointment", "took a seat", ("last month", "2016-02"), ["Sharafuddin Karimi"]),
  ev("appointment", "put out one line", ("Sunday", "2016-03-06"), ["Mohammad Yasin Turkmanzada", "Latif Ahmadyar"]),
  ev("communication", "told this newspaper", None, ["Maryam Qarizada"]),
)

P("d24-40", """AL-BAQARI, the Shaykh, the Imam, Hasan ibn Mustafa, the Shafi'i, of al-Azhar

He was of the people of Mahallat Marhum in the Gharbiyya. His father dealt in indigo. He came to Cairo at fifteen, and studied with the shaykhs Isa al-Barawi and Atiyya al-Ujhuri; when the latter was carried off by the plague of the year 1190, our friend sat down in his place beside the pillar and taught the Minhaj from it until his own end.

The nazirship of the waqfs of the mosque of al-Husayn was his after 1201. In the dispute concerning the Blind he spoke for them before Murad Bey and was in consequence elected their shaykh. There was never, he used to say, a constituency that looked less at a man's turban. At the coming of the French, in Muharram 1213, he withdrew to Bilbays; he was fetched back and set among the nine of the Diwan, then, when the great Diwan was restored under General Menou, made its secretary in the room of Muhammad al-Mahdi al-Fayyumi, who had the Sharqiyya tax-farms to attend to. I was his copyist in that office for seven months.

Upon the death of the Shaykh al-Azhar Ahmad al-Arishi-Hanafi in 1218, the students were for al-Baqari, the beys for Ibrahim al-Sijini. The riwaq of the Syrians barred its doors. For thirty-three days nobody wore the robe, and the affairs of the mosque were conducted by the naqib al-ashraf, the sayyid Umar Khalwati. Then al-Sijini received it. To content our friend they named him mufti of the Shafi'is, and Muhammad Ali Pasha, when he rose to power, left him that rank and took away the waqfs, giving them to his own kitchen steward, Latif Agha.

He married the sister of al-Mahdi. He died in Dhu al-Qa'da 1227, blind. His son Mustafa teaches by the pillar.""",
  occ("Atiyya al-Ujhuri", "his place beside the pillar", end=("the year 1190", "1776")),
  occ("Hasan ibn Mustafa al-Baqari", "taught the Minhaj", start=("the year 1190", "1776"), end=("his own end", "1812-11")),
  occ("Hasan ibn Mustafa al-Baqari", "nazirship of the waqfs of the mosque of al-Husayn", start=("1201", "1787")),
  occ("Hasan ibn Mustafa al-Baqari", "their shaykh"),
  occ("Hasan ibn Mustafa al-Baqari", "nine of the Diwan"),
  occ("Menou", "General"),
  occ("Hasan ibn Mustafa al-Baqari", "its secretary"),
  occ("Muhammad al-Mahdi al-Fayyumi", "its secretary"),
  occ("Ahmad al-Arishi-Hanafi", "Shaykh al-Azhar", end=("1218", "1803")),
  occ("Umar Khalwati", "naqib al-ashraf"),
  occ("Umar Khalwati", "affairs of the mosque", start=("1218", "1803"), end=("thirty-three days", "1803")),
  occ("Ibrahim al-Sijini", "the robe", start=("1218", "1803"), again=["al-Sijini received it"]),
  occ("Hasan ibn Mustafa al-Baqari", "mufti of the Shafi'is", start=("1218", "1803")),
  occ("Latif Agha", "kitchen steward"),
  occ("Latif Agha", "waqfs#2"),
  occ("Mustafa", "teaches by the pillar"),
  fact("Hasan ibn Mustafa al-Baqari", "birthPlace", "Mahallat Marhum"),
  fact("Hasan ibn Mustafa al-Baqari", "religion", "Shafi'i"),
  fact("Hasan ibn Mustafa al-Baqari", "father", "Mustafa"),
  fact("Atiyya al-Ujhuri", "causeOfDeath", "plague"),
  fact("Atiyya al-Ujhuri", "deathDate", "the year 1190", value="1776"),
  fact("Ahmad al-Arishi-Hanafi", "deathDate", "1218", value="1803"),
  fact("Hasan ibn Mustafa al-Baqari", "relatives", "al-Mahdi#2"),
  fact("Hasan ibn Mustafa al-Baqari", "deathDate", "Dhu al-Qa'da 1227", value="1812-11"),
  fact("Hasan ibn Mustafa al-Baqari", "children", "Mustafa#2"),
  ev("travel", "came to Cairo", None, ["Hasan ibn Mustafa al-Baqari"]),
  ev("speech", "spoke for them", None, ["Hasan ibn Mustafa al-Baqari", "Murad"]),
  ev("election", "elected", None, ["Hasan ibn Mustafa al-Baqari"]),
  ev("travel", "withdrew to Bilbays", ("Muharram 1213", "1798-06"), ["Hasan ibn Mustafa al-Baqari"]),
  ev("appointment", "made its secretary", None, ["Hasan ibn Mustafa al-Baqari"]),
  ev("appointment", "received it", ("1218", "1803"), ["Ibrahim al-Sijini"]),
  ev("appointment", "named him", ("1218", "1803"), ["Hasan ibn Mustafa al-Baqari"]),
  ev("sanction", "took away the waqfs", None, ["Hasan ibn Mustafa al-Baqari", "Muhammad Ali"]),
)

P("d24-41", """Tạ Quang Nghiêm (born 10 October 1949 in Nghi Lộc, Nghệ An) is a Vietnamese retired politician. He headed the party organisations of two provinces and one city, was an alternate and later a full member of the Central Committee (8th to 10th), and presided over the National Assembly's Committee on Ethnic Minorities from July 2007 to July 2011.

He joined the army at eighteen and the Communist Party on the Laotian front in 1970. Demobilised as a sergeant, he read forestry at Xuân Mai and spent the eighties as forester, deputy manager and manager of the state forest enterprise at Con Cuông.

Nghiêm entered full-time party work in 1988. He was secretary of the district committee in Con Cuông, deputy head (1991) and head (1993) of the provincial committee's Inspection Commission, and simultaneously vice-chairman of the people's council. At the 1996 congress he was sent to Gia Lai as deputy secretary; when its secretary, Siu Khương, suffered a stroke that winter, Nghiêm deputised, and in May 1998 he succeeded him. In February 2001, in the week of the disturbances, he was transferred to Hà Giang, in the same capacity, and Gia Lai went to Rơ Châm Thơm, formerly the province's police director. Hải Phòng, his last province-level charge, he led from 2004 to 2006; there the deputy secretary, Vũ Thị Lệ Hằng, took over from him after an inquiry into land at Đồ Sơn, in which two of his department directors were arrested. The Central Inspection Commission gave Nghiêm himself a warning on 18 August 2006.

Nevertheless he was returned to the National Assembly for Gia Lai in 2007, having represented that province in the tenth Assembly and Hải Phòng in the eleventh. Foreign reporters more than once spoke of him as a future deputy prime minister.

His elder brother, Tạ Quang Mẫn, was a major general and deputy political commissar of Military Region 4.""",
  occ("Tạ Quang Nghiêm", "alternate"),
  occ("Tạ Quang Nghiêm", "full member of the Central Committee"),
  occ("Tạ Quang Nghiêm", "presided over the National Assembly's Committee on Ethnic Minorities", start=("July 2007", "2007-07"), end=("July 2011", "2011-07")),
  occ("Tạ Quang Nghiêm", "sergeant"),
  occ("Tạ Quang Nghiêm", "deputy manager"),
  occ("Tạ Quang Nghiêm", "manager of the state forest enterprise at Con Cuông", end=("1988", "1988")),
  occ("Tạ Quang Nghiêm", "secretary of the district committee in Con Cuông", start=("1988", "1988"), end=("1991", "1991")),
  occ("Tạ Quang Nghiêm", "deputy head", start=("1991", "1991"), end=("1993", "1993")),
  occ("Tạ Quang Nghiêm", "head (1993) of the provincial committee's Inspection Commission", start=("1993", "1993"), end=("1996", "1996")),
  occ("Tạ Quang Nghiêm", "vice-chairman of the people's council"),
  occ("Tạ Quang Nghiêm", "deputy secretary", start=("1996", "1996"), end=("May 1998", "1998-05")),
  occ("Siu Khương", "its secretary", end=("May 1998", "1998-05")),
  occ("Tạ Quang Nghiêm", "deputised", start=("that winter", "1996-24"), end=("May 1998", "1998-05")),
  occ("Tạ Quang Nghiêm", "succeeded him", start=("May 1998", "1998-05"), end=("February 2001", "2001-02")),
  occ("Tạ Quang Nghiêm", "transferred to Hà Giang, in the same capacity", start=("February 2001", "2001-02"), end=("2004", "2004")),
  occ("Rơ Châm Thơm", "Gia Lai#2", start=("February 2001", "2001-02")),
  occ("Rơ Châm Thơm", "province's police director", former=True),
  occ("Tạ Quang Nghiêm", "Hải Phòng", start=("2004", "2004"), end=("2006", "2006")),
  occ("Vũ Thị Lệ Hằng", "deputy secretary#2", end=("2006", "2006")),
  occ("Vũ Thị Lệ Hằng", "took over from him", start=("2006", "2006")),
  occ("Tạ Quang Nghiêm", "returned to the National Assembly for Gia Lai", start=("2007#2", "2007")),
  occ("Tạ Quang Nghiêm", "represented that province in the tenth Assembly"),
  occ("Tạ Quang Nghiêm", "Hải Phòng in the eleventh"),
  occ("Tạ Quang Mẫn", "major general"),
  occ("Tạ Quang Mẫn", "deputy political commissar of Military Region 4"),
  fact("Tạ Quang Nghiêm", "birthDate", "10 October 1949", value="1949-10-10"),
  fact("Tạ Quang Nghiêm", "birthPlace", "Nghi Lộc, Nghệ An"),
  fact("Tạ Quang Nghiêm", "nationality", "Vietnamese"),
  fact("Tạ Quang Nghiêm", "occupation", "politician"),
  fact("Tạ Quang Nghiêm", "militaryService", "army", date=("at eighteen", "1967")),
  fact("Tạ Quang Nghiêm", "party", "Communist Party", date=("1970", "1970")),
  fact("Tạ Quang Nghiêm", "education", "Xuân Mai"),
  fact("Tạ Quang Nghiêm", "occupation", "forester"),
  fact("Tạ Quang Nghiêm", "siblings", "Tạ Quang Mẫn"),
  fact("Tạ Quang Mẫn", "siblings", "Tạ Quang Nghiêm"),
  ev("appointment", "was sent to Gia Lai", ("1996", "1996"), ["Tạ Quang Nghiêm"]),
  ev("appointment", "succeeded", ("May 1998", "1998-05"), ["Tạ Quang Nghiêm"]),
  ev("appointment", "was transferred", ("February 2001", "2001-02"), ["Tạ Quang Nghiêm"]),
  ev("appointment", "took over", ("2006", "2006"), ["Vũ Thị Lệ Hằng"]),
  ev("investigation", "inquiry", None, ["Tạ Quang Nghiêm"]),
  ev("sanction", "warning", ("18 August 2006", "2006-08-18"), ["Tạ Quang Nghiêm"]),
  ev("election", "was returned", ("2007#2", "2007"), ["Tạ Quang Nghiêm"]),
)

P("d24-42", """“Comrade Secretary” to the dockers, “the Senator” to the taxi drivers of Rosario and “Papá” to eleven people, not all of them his children, Oscar Anselmo Bergallo let go last night of the chair of its congress, which is the last of his titles but one. Meeting at Mar del Plata, the Confederation elected Mónica Ledesma, of the telephone workers, as one of the three who will lead it. The other two are Facundo Iriarte (truckers), likewise new, and Héctor Pilo Galván (health workers), who has been one of them since 2016.

Bergallo was for sixteen years, in two stretches, what those three are now together. First from 1990, when Raimundo Taccone left it to be minister of public works and the glassworkers' leader was, at forty-six, everybody's second choice; that lasted to 2000. The second time it began in July 2004 as a week's stopgap, since his own successor of 2000, Alcides Funes, was in custody, and ended in 2010 because the heart wouldn't have it. Secretary general of the Glassworkers he has never ceased to be; he still signs their cards. Between the stretches he was national senator for Santa Fe, elected in 2001 and gone by December 2003, and he had half a year, until the call came, as labour attaché in Rome, eating.

Others tell of what he refused. President Ibarguren offered him Labour on a Sunday; he sent a lad from the union instead, Néstor Abal, who turned out to be the best minister of the decade. He was thought of for governor. He says that he thought of it too, in the shower.

Iriarte, asked whether the old man would be made honorary president, said there was no such thing in the statutes. There is (article 61); Taccone was that until he died. Bergallo's daughter Lorena, a labour judge, had to be held back.

Página Sur, 12 November 2021""",
  occ("Mónica Ledesma", "one of the three who will lead it", start=("last night", "2021-11-11")),
  occ("Facundo Iriarte", "other two", start=("last night", "2021-11-11")),
  occ("Héctor Pilo Galván", "one of them", start=("2016", "2016")),
  occ("Oscar Anselmo Bergallo", "what those three are now together", start=("1990", "1990"), end=("2000", "2000")),
  occ("Raimundo Taccone", "what those three are now together", end=("1990", "1990")),
  occ("Raimundo Taccone", "minister of public works", start=("1990", "1990")),
  occ("Oscar Anselmo Bergallo", "chair of its congress", end=("last night", "2021-11-11")),
  occ("Oscar Anselmo Bergallo", "second time", start=("July 2004", "2004-07"), end=("2010", "2010")),
  occ("Alcides Funes", "successor", start=("2000#2", "2000"), end=("July 2004", "2004-07")),
  occ("Oscar Anselmo Bergallo", "Secretary general of the Glassworkers"),
  occ("Oscar Anselmo Bergallo", "national senator for Santa Fe", start=("2001", "2001"), end=("December 2003", "2003-12"), again=["Senator"]),
  occ("Oscar Anselmo Bergallo", "labour attaché in Rome", end=("until the call came", "2004-07")),
  occ("Ibarguren", "President"),
  occ("Néstor Abal", "minister#2"),
  occ("Raimundo Taccone", "honorary president"),
  occ("Lorena", "labour judge"),
  fact("Oscar Anselmo Bergallo", "alias", "Comrade Secretary"),
  fact("Oscar Anselmo Bergallo", "alias", "Papá"),
  fact("Oscar Anselmo Bergallo", "alias", "the Senator"),
  fact("Oscar Anselmo Bergallo", "children", "Lorena"),
  fact("Lorena", "father", "Bergallo#3"),
  ev("departure", "let go", ("last night", "2021-11-11"), ["Oscar Anselmo Bergallo"]),
  ev("election", "elected Mónica Ledesma", ("last night", "2021-11-11"), ["Mónica Ledesma"]),
  ev("departure", "left it", ("1990", "1990"), ["Raimundo Taccone"]),
  ev("arrest", "in custody", ("July 2004", "2004-07"), ["Alcides Funes"]),
  ev("departure", "ended in 2010", ("2010", "2010"), ["Oscar Anselmo Bergallo"]),
  ev("election", "elected in 2001", ("2001", "2001"), ["Oscar Anselmo Bergallo"]),
  ev("departure", "gone by December 2003", ("December 2003", "2003-12"), ["Oscar Anselmo Bergallo"]),
)

P("d24-43", """Your councillors: Ward of Llanfelin and the Marsh

Cllr Eirlys Prosser-Jenkin (Plaid Cymru) — Eirlys took the seat at the by-election of 9 May 2013, caused by the death of Cllr Gwynfor Rees, and has been re-elected twice. Cabinet Member for Schools, 2017–2020; Deputy Leader from 2020; since the annual meeting in May, Leader of the Council. She has given up the chair of the Fire Authority, to which she was appointed only in January, and her place on the Court of Swansea University. Eirlys farms at Cwm Isaf with her partner, Huw.

Cllr Derek Ormerod-Price (Independent) — The longest-serving member, Derek has sat since 1987, first for the old borough. He was Mayor in 1994–95 and is this year's Chairman of the County Council, with his wife, Pat, as consort. He led the council as head of the Independent group for fifteen months up to May 2008, when Labour, under Cllr Ron Tovey, took control. On the Harbour Trust he has represented the Council since the flood, and he has been Chair of Governors at Ysgol y Gors for, in his words, “more terms than the headmaster”. Please note that Derek is not a Justice of the Peace; that is Cllr Derek Price, Upper Felin.

Vacancy — Ms Tanwen Siôn resigned from the Council on 30 June on becoming Assistant Police and Crime Commissioner for the region. The Liberal Democrats' spokesperson for transport, she also chaired Audit (2019–2023). Notice of election will be published shortly. At the close of nominations for her party's selection two names had been put forward, those of Mr Iolo Siôn and Dr Farah Aziz-Bowen.

Your town clerk: Mr Elis Wyn Pugh, who came to us from Conwy, where he was monitoring officer, has been acting up as the County Council's Head of Democratic Services one day a week since Easter.

Page updated: 14 July 2023""",
  occ("Eirlys Prosser-Jenkin", "took the seat", start=("9 May 2013", "2013-05-09"), again=["Cllr"]),
  occ("Gwynfor Rees", "Cllr#2", end=("9 May 2013", "2013")),
  occ("Eirlys Prosser-Jenkin", "Cabinet Member for Schools", start=("2017", "2017"), end=("2020", "2020")),
  occ("Eirlys Prosser-Jenkin", "Deputy Leader", start=("2020#2", "2020"), end=("the annual meeting in May", "2023-05")),
  occ("Eirlys Prosser-Jenkin", "Leader of the Council", start=("the annual meeting in May", "2023-05")),
  occ("Eirlys Prosser-Jenkin", "chair of the Fire Authority", start=("January", "2023-01"), end=("the annual meeting in May", "2023-05")),
  occ("Eirlys Prosser-Jenkin", "her place on the Court of Swansea University"),
  occ("Derek Ormerod-Price", "has sat", start=("1987", "1987"), again=["longest-serving member", "Cllr#3"]),
  occ("Derek Ormerod-Price", "Mayor", start=("1994", "1994"), end=("95", "1995")),
  occ("Derek Ormerod-Price", "Chairman of the County Council", start=("this year", "2023")),
  occ("Derek Ormerod-Price", "led the council", start=("fifteen months", "2007-02"), end=("May 2008", "2008-05")),
  occ("Derek Ormerod-Price", "head of the Independent group"),
  occ("Ron Tovey", "took control", start=("May 2008", "2008-05")),
  occ("Ron Tovey", "Cllr#4"),
  occ("Derek Ormerod-Price", "On the Harbour Trust he has represented the Council"),
  occ("Derek Ormerod-Price", "Chair of Governors at Ysgol y Gors"),
  occ("Derek Price", "Justice of the Peace"),
  occ("Derek Price", "Cllr#5"),
  occ("Tanwen Siôn", "resigned from the Council", end=("30 June", "2023-06-30")),
  occ("Tanwen Siôn", "Assistant Police and Crime Commissioner for the region", start=("30 June", "2023-06-30")),
  occ("Tanwen Siôn", "Liberal Democrats' spokesperson for transport"),
  occ("Tanwen Siôn", "chaired Audit", start=("2019", "2019"), end=("2023", "2023")),
  occ("Elis Wyn Pugh", "town clerk"),
  occ("Elis Wyn Pugh", "monitoring officer"),
  occ("Elis Wyn Pugh", "acting up as the County Council's Head of Democratic Services", start=("Easter", "2023-04-09")),
  fact("Eirlys Prosser-Jenkin", "party", "Plaid Cymru"),
  fact("Eirlys Prosser-Jenkin", "occupation", "farms"),
  fact("Eirlys Prosser-Jenkin", "residence", "Cwm Isaf"),
  fact("Eirlys Prosser-Jenkin", "spouse", "Huw"),
  fact("Derek Ormerod-Price", "party", "Independent"),
  fact("Derek Ormerod-Price", "spouse", "Pat"),
  fact("Ron Tovey", "party", "Labour"),
  fact("Tanwen Siôn", "party", "Liberal Democrats"),
  fact("Derek Price", "residence", "Upper Felin"),
  ev("election", "by-election", ("9 May 2013", "2013-05-09"), ["Eirlys Prosser-Jenkin"]),
  ev("election", "re-elected", None, ["Eirlys Prosser-Jenkin"]),
  ev("departure", "has given up", None, ["Eirlys Prosser-Jenkin"]),
  ev("appointment", "was appointed", ("January", "2023-01"), ["Eirlys Prosser-Jenkin"]),
  ev("departure", "resigned", ("30 June", "2023-06-30"), ["Tanwen Siôn"]),
  ev("appointment", "becoming", ("30 June", "2023-06-30"), ["Tanwen Siôn"]),
  ev("candidacy", "had been put forward", None, ["Iolo Siôn", "Farah Aziz-Bowen"]),
)

P("d24-44", """EXTRACT FROM THE DIRECTORS' REPORT OF THE DANUBE AND TISZA HYPOTHEC BANK FOR THE YEAR 1936

Gentlemen! In the past year our Institution has had three chairmen, which calls for a word of explanation.

His Excellency Count Bálint Szentiványi-Zay, our chairman since the re-foundation in 1921, laid down that dignity at the general meeting of 27 March, full of years and of the gratitude of all. It will be remembered that he was in former days főispán of Csongrád, Minister of Agriculture (1904–05, with a second spell in 1917) and Keeper of the Crown. The meeting conferred on him the title of perpetual honorary chairman, to which no functions attach.

Upon the proposal of the Supervisory Board he was followed in the chair by the ex-President of the National Bank, Dr. Imre Vágfalvi. We were not to keep him. On 12 October the new Government of Premier Gyula Rátky called Dr. Vágfalvi to the Ministry of Finance, and under the law on incompatibility he withdrew from our midst upon the same day. The deputy chairman, Royal Councillor Ármin Goldberger, guided our sessions until the close of the year, as he had already done in the summer of 1931, and in the winter following, when the Bank was shut. With the New Year the chair was taken by Mr. Tibor Szentiványi-Zay, the Count's nephew, member of the Lower House for Makó. The young Chairman was our legal counsel in Szeged for seven years and thereafter, from 1933, Commissioner for the Protected Farms.

In the Management: Director-General Pál Ehrlich, in the thirtieth year of his service, continues. Mr. Ödön Boros, manager of the Szabadka (now Subotica) branch, asked to be pensioned as from 1 July; its direction is provisionally in the hands of his substitute, Mrs. Vilma Kunetz. The rumour printed in a certain newspaper, that Mr. Ehrlich will be offered the Postal Savings Bank, is without foundation.""",
  occ("Bálint Szentiványi-Zay", "our chairman", start=("1921", "1921"), end=("27 March", "1936-03-27")),
  occ("Bálint Szentiványi-Zay", "főispán of Csongrád", former=True),
  occ("Bálint Szentiványi-Zay", "Minister of Agriculture", start=("1904", "1904"), end=("05", "1905"), former=True),
  occ("Bálint Szentiványi-Zay", "second spell", start=("1917", "1917"), end=("1917", "1917"), former=True),
  occ("Bálint Szentiványi-Zay", "Keeper of the Crown", former=True),
  occ("Bálint Szentiványi-Zay", "perpetual honorary chairman", start=("27 March", "1936-03-27")),
  occ("Imre Vágfalvi", "President of the National Bank", former=True),
  occ("Imre Vágfalvi", "was followed in the chair", start=("27 March", "1936-03-27"), end=("12 October", "1936-10-12")),
  occ("Gyula Rátky", "Premier"),
  occ("Imre Vágfalvi", "Ministry of Finance", start=("12 October", "1936-10-12")),
  occ("Ármin Goldberger", "deputy chairman"),
  occ("Ármin Goldberger", "Royal Councillor"),
  occ("Ármin Goldberger", "guided our sessions", start=("12 October", "1936-10-12"), end=("the close of the year", "1936-12-31")),
  occ("Ármin Goldberger", "he had already done", start=("the summer of 1931", "1931-22")),
  occ("Ármin Goldberger", "in the winter following", start=("the winter following", "1931-24")),
  occ("Tibor Szentiványi-Zay", "chair was taken", start=("the New Year", "1937-01"), again=["young Chairman"]),
  occ("Tibor Szentiványi-Zay", "member of the Lower House for Makó"),
  occ("Tibor Szentiványi-Zay", "legal counsel in Szeged", start=("seven years", "1926"), end=("1933", "1933")),
  occ("Tibor Szentiványi-Zay", "Commissioner for the Protected Farms", start=("1933", "1933")),
  occ("Pál Ehrlich", "Director-General"),
  occ("Ödön Boros", "manager of the Szabadka (now Subotica) branch", end=("1 July", "1936-07-01")),
  occ("Vilma Kunetz", "its direction", start=("1 July", "1936-07-01")),
  occ("Vilma Kunetz", "substitute"),
  fact("Tibor Szentiványi-Zay", "relatives", "Bálint Szentiványi-Zay"),
  fact("Bálint Szentiványi-Zay", "relatives", "Tibor Szentiványi-Zay"),
  ev("departure", "laid down that dignity", ("27 March", "1936-03-27"), ["Bálint Szentiványi-Zay"]),
  ev("award", "conferred on him the title", ("27 March", "1936-03-27"), ["Bálint Szentiványi-Zay"]),
  ev("appointment", "was followed", ("27 March", "1936-03-27"), ["Imre Vágfalvi"]),
  ev("appointment", "called Dr. Vágfalvi", ("12 October", "1936-10-12"), ["Imre Vágfalvi", "Gyula Rátky"]),
  ev("departure", "withdrew from our midst", ("the same day", "1936-10-12"), ["Imre Vágfalvi"]),
  ev("appointment", "was taken by", ("the New Year", "1937-01"), ["Tibor Szentiványi-Zay"]),
  ev("departure", "pensioned", ("1 July", "1936-07-01"), ["Ödön Boros"]),
)

P("d24-45", """LIEUTENANT GENERAL RENATA M. OSTROWSKI-HALE
Deputy Commander, U.S. Army Sustainment Command

Lt. Gen. Ostrowski-Hale assumed duties as the deputy commander in August 2022. In this role she directs day-to-day operations of 29,000 soldiers and civilians; from Nov. 10 to Dec. 3 of last year she also performed the duties of the commander.

A native of Toledo, Ohio, she was commissioned through ROTC at Bowling Green State University in 1989. She holds master's degrees from Webster University and the Army War College.

Her early assignments include platoon leader, 201st Support Battalion, Vilseck, and executive officer of a maintenance company in the Gulf. She has commanded at every level from company to theater, to include the 3rd Expeditionary Sustainment Command at Fort Liberty (2015–2017), a unit she returned to lead for 90 days in 2020 when her successor-but-one, Brig. Gen. Marcus Tolliver, was relieved.

Staff and joint assignments: aide to the Secretary of the Army, Hon. Phyllis Whitcomb; J4 plans officer, U.S. Africa Command; fellow, Brookings; and, most recently, director of logistics on the Joint Staff from the summer of 2020, where she was dual-hatted for much of the pandemic as military deputy to the federal vaccine coordinator, Dr. Sanjay Mehrotra-Lind. Her nomination to be vice chief of staff, announced in May 2023, was withdrawn.

Awards: the Distinguished Service Medal, the Bronze Star with oak leaf cluster, and the Combat Action Badge.

Lt. Gen. Ostrowski-Hale is married to retired Command Sgt. Maj. Terrence Hale, who was the senior enlisted leader of the Defense Logistics Agency from 2012 until he retired two years later and is now the chair of the Madison County board of elections. They have two daughters; Capt. Iris Hale is an Army veterinarian.

Her portrait by a Polish artist hangs in the town hall of Łomża, the birthplace of her grandfather, who was that town's last prewar mayor, Stanisław Ostrowski.

(Current as of March 2024)""",
  occ("Renata M. Ostrowski-Hale", "LIEUTENANT GENERAL", again=["Lt. Gen."]),
  occ("Renata M. Ostrowski-Hale", "Deputy Commander, U.S. Army Sustainment Command", start=("August 2022", "2022-08"), again=["deputy commander"]),
  occ("Renata M. Ostrowski-Hale", "performed the duties of the commander", start=("Nov. 10", "2023-11-10"), end=("Dec. 3 of last year", "2023-12-03")),
  occ("Renata M. Ostrowski-Hale", "platoon leader, 201st Support Battalion"),
  occ("Renata M. Ostrowski-Hale", "executive officer of a maintenance company"),
  occ("Renata M. Ostrowski-Hale", "commanded at every level from company to theater, to include the 3rd Expeditionary Sustainment Command", start=("2015", "2015"), end=("2017", "2017")),
  occ("Renata M. Ostrowski-Hale", "a unit she returned to lead", start=("2020", "2020"), end=("90 days", "2020")),
  occ("Marcus Tolliver", "successor-but-one", end=("2020", "2020")),
  occ("Marcus Tolliver", "Brig. Gen."),
  occ("Renata M. Ostrowski-Hale", "aide to the Secretary of the Army"),
  occ("Phyllis Whitcomb", "Secretary of the Army"),
  occ("Renata M. Ostrowski-Hale", "J4 plans officer, U.S. Africa Command"),
  occ("Renata M. Ostrowski-Hale", "fellow, Brookings"),
  occ("Renata M. Ostrowski-Hale", "director of logistics on the Joint Staff", start=("the summer of 2020", "2020-22"), end=("August 2022", "2022-08")),
  occ("Renata M. Ostrowski-Hale", "military deputy to the federal vaccine coordinator"),
  occ("Sanjay Mehrotra-Lind", "federal vaccine coordinator"),
  occ("Terrence Hale", "Command Sgt. Maj.", former=True),
  occ("Terrence Hale", "senior enlisted leader of the Defense Logistics Agency", start=("2012", "2012"), end=("two years later", "2014")),
  occ("Terrence Hale", "chair of the Madison County board of elections"),
  occ("Iris Hale", "Capt."),
  occ("Stanisław Ostrowski", "that town's last prewar mayor"),
  fact("Renata M. Ostrowski-Hale", "birthPlace", "Toledo, Ohio"),
  fact("Renata M. Ostrowski-Hale", "education", "Bowling Green State University", date=("1989", "1989")),
  fact("Renata M. Ostrowski-Hale", "education", "Webster University"),
  fact("Renata M. Ostrowski-Hale", "education", "Army War College"),
  fact("Renata M. Ostrowski-Hale", "award", "Distinguished Service Medal"),
  fact("Renata M. Ostrowski-Hale", "award", "Bronze Star with oak leaf cluster"),
  fact("Renata M. Ostrowski-Hale", "award", "Combat Action Badge"),
  fact("Renata M. Ostrowski-Hale", "spouse", "Terrence Hale"),
  fact("Terrence Hale", "spouse", "Lt. Gen. Ostrowski-Hale#2"),
  fact("Renata M. Ostrowski-Hale", "children", "Iris Hale"),
  fact("Terrence Hale", "children", "Iris Hale"),
  fact("Iris Hale", "occupation", "veterinarian"),
  fact("Renata M. Ostrowski-Hale", "relatives", "Stanisław Ostrowski"),
  fact("Stanisław Ostrowski", "birthPlace", "Łomża"),
  ev("appointment", "assumed duties", ("August 2022", "2022-08"), ["Renata M. Ostrowski-Hale"]),
  ev("appointment", "was commissioned", ("1989", "1989"), ["Renata M. Ostrowski-Hale"]),
  ev("departure", "was relieved", ("2020", "2020"), ["Marcus Tolliver"]),
  ev("departure", "retired two years later", ("two years later", "2014"), ["Terrence Hale"]),
)

P("d23-01", """The cabinet sworn in at Castries on 8 June 2016 lasted, in its first shape, exactly four months.

It lost Evariste St. Rose first. The minister of infrastructure, a civil engineer whom the voters of Dennery South had returned five times, walked out of a cabinet meeting on 6 October over the price of a bridge; his letter of resignation followed by messenger the next morning, and by noon his cousin Lucia Charlery had his desk. She had been the ministry's permanent secretary since 2012. It was put about that St. Rose would now found a party of his own. He went fishing.

In January the auditor, Hyacinth Monrose, gave evidence before the public accounts committee: the bridge, she said, had been paid for twice. A police inquiry into the contractor, Anselm Joseph, was opened on 2 February 2017, and he was picked up at Hewanorra airport three weeks later with a ticket for Caracas. The high court gave him thirty months in November 2018. Joseph's counsel has said that he will appeal, and that his client met the prime minister twice at Soufrière before the tender; the prime minister, Crispin Alcée, a Methodist lay preacher and former headmaster of Vieux Fort Secondary School, calls this a fairy tale.

What nobody disputes is a telephone call. On the evening of 5 October, as her own log shows, Charlery rang the contractor and talked to him for nineteen minutes. When the log came out, in June 2017, she stepped aside, was questioned by the police and, after six weeks at home in Gros Islet with her husband, the cricketer Keith Charlery, was let go. The ministry was handed to Senator Philomène Octave, an accountant trained at the Mona campus of the West Indies' university.

St. Rose sought his old seat again at the election of 2021, as an independent, and was beaten by a schoolteacher, Junia Emmanuel, by eleven votes. The bridge opened in 2022.""",
  occ("Evariste St. Rose", "minister of infrastructure", start=("8 June 2016", "2016-06-08"), end=("the next morning", "2016-10-07"), again=["his desk"]),
  occ("Evariste St. Rose", "seat"),
  occ("Lucia Charlery", "his desk", start=("by noon", "2016-10-07"), end=("after six weeks", "2017")),
  occ("Lucia Charlery", "ministry's permanent secretary", start=("2012", "2012"), end=("by noon", "2016-10-07")),
  occ("Hyacinth Monrose", "auditor"),
  occ("Crispin Alcée", "prime minister#2", again=["prime minister"]),
  occ("Crispin Alcée", "headmaster of Vieux Fort Secondary School", former=True),
  occ("Philomène Octave", "ministry#2"),
  occ("Philomène Octave", "Senator"),
  occ("Junia Emmanuel", "seat", start=("2021", "2021")),
  fact("Evariste St. Rose", "occupation", "civil engineer"),
  fact("Evariste St. Rose", "relatives", "Lucia Charlery"),
  fact("Anselm Joseph", "occupation", "contractor"),
  fact("Crispin Alcée", "religion", "Methodist"),
  fact("Crispin Alcée", "occupation", "lay preacher"),
  fact("Lucia Charlery", "residence", "Gros Islet"),
  fact("Lucia Charlery", "spouse", "Keith Charlery"),
  fact("Keith Charlery", "occupation", "cricketer"),
  fact("Philomène Octave", "occupation", "accountant"),
  fact("Philomène Octave", "education", "Mona campus of the West Indies' university"),
  fact("Junia Emmanuel", "occupation", "schoolteacher"),
  ev("appointment", "sworn in", ("8 June 2016", "2016-06-08"), ["Evariste St. Rose"]),
  ev("election", "had returned", None, ["Evariste St. Rose"]),
  ev("departure", "walked out", ("6 October", "2016-10-06"), ["Evariste St. Rose"]),
  ev("departure", "resignation", ("the next morning", "2016-10-07"), ["Evariste St. Rose"]),
  ev("appointment", "had his desk", ("by noon", "2016-10-07"), ["Lucia Charlery"]),
  ev("testimony", "gave evidence", ("January", "2017-01"), ["Hyacinth Monrose"]),
  ev("investigation", "police inquiry", ("2 February 2017", "2017-02-02"), ["Anselm Joseph"]),
  ev("arrest", "was picked up", ("three weeks later", "2017-02-23"), ["Anselm Joseph"]),
  ev("conviction", "gave him thirty months", ("November 2018", "2018-11"), ["Anselm Joseph"]),
  ev("communication", "telephone call", ("the evening of 5 October", "2016-10-05"), ["Lucia Charlery", "Anselm Joseph"]),
  ev("communication", "rang", ("the evening of 5 October", "2016-10-05"), ["Lucia Charlery", "Anselm Joseph"]),
  ev("disclosure", "came out", ("June 2017", "2017-06"), ["Lucia Charlery"]),
  ev("departure", "stepped aside", ("June 2017", "2017-06"), ["Lucia Charlery"]),
  ev("investigation", "was questioned", None, ["Lucia Charlery"]),
  ev("departure", "was let go", ("after six weeks", "2017"), ["Lucia Charlery"]),
  ev("appointment", "was handed", None, ["Philomène Octave"]),
  ev("candidacy", "sought his old seat again", ("2021", "2021"), ["Evariste St. Rose"]),
  ev("election", "was beaten", ("2021", "2021"), ["Evariste St. Rose", "Junia Emmanuel"]),
)

P("d23-02", """Jónas Hallgrímur Thorlacius, sheriff, poet of a sort and for one stormy summer the acting governor of Iceland, came into the world at Ögur on the Feast of St John 1824 and left it, of a fall from a horse, at Saurbær in the autumn of 1891.

His father, the Reverend Þórður Thorlacius, dean of the western fjords, sent him to the Latin school at Bessastaðir and afterwards to Copenhagen, where he took a law degree in 1850. The following spring the Danish ministry gave him the sheriffdom of Strandir. He was chosen for the National Assembly of 1851, whose members the royal commissioner, Count Frederik Rabe, sent home on the ninth of August; the young sheriff was among those who shouted, and the shout cost him his office before Michaelmas. “We all protest,” he wrote to his brother Páll, physician at Akureyri, “and I am the one who must now eat fish.”

For eight years he kept a farm. A petition from the parishes having softened the count's successor, he was reinstated in 1859, this time over Húnavatn. There he sent two sheep-stealers to Copenhagen in irons, quarrelled with the bishop, and married the bishop's niece, Guðrún Vídalín, in 1863.

The governor, Hilmar Krag, sailed to Denmark on leave in May 1872 and left the seals with Thorlacius. During the hundred days in which he held them, the acting governor received the English traveller Sir Ambrose Tarleton, was twice pelted with mud, and addressed the Althing on the scab in sheep for four hours. He gave up the seals on 20 August, when Krag landed. It had been expected in Reykjavík that he would have the Dannebrog for it. He had a reprimand.

He stood for the reformed Althing in 1874, against Páll, who had come home as a Conservative; the physician won. Jónas laid down his sheriffdom ten years afterwards. Of his three children only Ragnheiður, the wife of the consul Ditlev Thomsen, outlived him.""",
  occ("Jónas Hallgrímur Thorlacius", "acting governor of Iceland", start=("May 1872", "1872-05"), end=("20 August", "1872-08-20"), again=["acting governor#2"]),
  occ("Jónas Hallgrímur Thorlacius", "sheriffdom of Strandir", start=("The following spring", "1851"), end=("before Michaelmas", "1851-09")),
  occ("Þórður Thorlacius", "dean of the western fjords"),
  occ("Jónas Hallgrímur Thorlacius", "National Assembly of 1851", start=("1851", "1851"), end=("the ninth of August", "1851-08-09")),
  occ("Frederik Rabe", "royal commissioner"),
  occ("Páll", "physician at Akureyri"),
  occ("Jónas Hallgrímur Thorlacius", "over Húnavatn", start=("1859", "1859"), end=("ten years afterwards", "1884"), again=["sheriffdom#2"]),
  occ("Hilmar Krag", "governor#2"),
  fact("Ambrose Tarleton", "occupation", "traveller"),
  occ("Páll", "reformed Althing", start=("1874", "1874")),
  occ("Ditlev Thomsen", "consul"),
  fact("Jónas Hallgrímur Thorlacius", "occupation", "poet"),
  fact("Jónas Hallgrímur Thorlacius", "birthPlace", "Ögur"),
  fact("Jónas Hallgrímur Thorlacius", "birthDate", "the Feast of St John 1824", value="1824-06-24"),
  fact("Jónas Hallgrímur Thorlacius", "causeOfDeath", "a fall from a horse"),
  fact("Jónas Hallgrímur Thorlacius", "deathPlace", "Saurbær"),
  fact("Jónas Hallgrímur Thorlacius", "deathDate", "the autumn of 1891", value="1891"),
  fact("Jónas Hallgrímur Thorlacius", "father", "Þórður Thorlacius"),
  fact("Jónas Hallgrímur Thorlacius", "education", "Latin school at Bessastaðir"),
  fact("Jónas Hallgrímur Thorlacius", "education", "Copenhagen", date=("1850", "1850")),
  fact("Jónas Hallgrímur Thorlacius", "siblings", "Páll"),
  fact("Páll", "occupation", "physician"),
  fact("Jónas Hallgrímur Thorlacius", "spouse", "Guðrún Vídalín", date=("1863", "1863")),
  fact("Ambrose Tarleton", "nationality", "English"),
  fact("Páll", "party", "Conservative"),
  fact("Jónas Hallgrímur Thorlacius", "children", "Ragnheiður"),
  fact("Ragnheiður", "spouse", "Ditlev Thomsen"),
  ev("appointment", "gave him", ("The following spring", "1851"), ["Jónas Hallgrímur Thorlacius"]),
  ev("election", "was chosen", ("1851", "1851"), ["Jónas Hallgrímur Thorlacius"]),
  ev("departure", "cost him his office", ("before Michaelmas", "1851-09"), ["Jónas Hallgrímur Thorlacius"]),
  ev("communication", "wrote", None, ["Jónas Hallgrímur Thorlacius", "Páll"]),
  ev("appointment", "was reinstated", ("1859", "1859"), ["Jónas Hallgrímur Thorlacius"]),
  ev("travel", "sailed", ("May 1872", "1872-05"), ["Hilmar Krag"]),
  ev("appointment", "left the seals with", ("May 1872", "1872-05"), ["Jónas Hallgrímur Thorlacius", "Hilmar Krag"]),
  ev("meeting", "received", None, ["Jónas Hallgrímur Thorlacius", "Ambrose Tarleton"]),
  ev("speech", "addressed", None, ["Jónas Hallgrímur Thorlacius"]),
  ev("departure", "gave up the seals", ("20 August", "1872-08-20"), ["Jónas Hallgrímur Thorlacius"]),
  ev("travel", "landed", ("20 August", "1872-08-20"), ["Hilmar Krag"]),
  ev("sanction", "reprimand", None, ["Jónas Hallgrímur Thorlacius"]),
  ev("candidacy", "stood", ("1874", "1874"), ["Jónas Hallgrímur Thorlacius", "Páll"]),
  ev("travel", "had come home", None, ["Páll"]),
  ev("election", "won", ("1874", "1874"), ["Páll"]),
  ev("departure", "laid down his sheriffdom", ("ten years afterwards", "1884"), ["Jónas Hallgrímur Thorlacius"]),
)

P("d23-03", """LILONGWE, 19 September 2023. — Malawi's Anti-Corruption Bureau arrested the former commissioner of lands, Mrs Chikondi Banda Mwale, at her home in Area 43 before daybreak yesterday, the third arrest in the affair of the Salima plots within a fortnight.

Held since the 6th are the surveyor-general, Boniface Nyirenda, who was suspended from duty on the 8th, and Yusuf Osman Patel, a Blantyre hotelier of Indian descent to whom four of the plots were sold for the price of a bicycle. The hotelier, according to his advocate, is ready to testify against the other two. Nyirenda's wife, Tadala, fears that he will be moved to Zomba.

Mrs Mwale, 61, a graduate of Chancellor College, rose from typist to commissioner, which she became in April 2015 when Davie Kaliati was transferred to the Malawi Housing Corporation, whose chief executive he remains. Her dismissal, on 30 November 2020, followed a complaint by Chief Mkanda to the president; the two had had talks at Kamuzu Palace the week before. She went to court over it, lost, and in May this year announced that she would stand for parliament in Salima Central. The nomination papers have not been filed.

The director-general of the bureau, Ms Thokozani Gondwe, takes no part in the case. She withdrew from it on 1 September, disclosing that Nyirenda is godfather to her elder son, and her deputy, Harvey Phiri, a former magistrate at Mzuzu, signed the warrants. He is said to have been telephoned by a minister. Mr Phiri laughed when this newspaper asked him.

On Sunday the Roman Catholic bishop of Dedza, Monsignor Alfred Chirwa, preached at Salima on the text about Naboth's vineyard. Parliament's lands committee, under Esnath Kamanga, the member for Nkhotakota North, will question the minister of lands, Sosten Jere, on Friday; whether he will resign, as the students demand, he has not said. Mr Jere flew in from Pretoria last night.""",
  occ("Chikondi Banda Mwale", "commissioner of lands", start=("April 2015", "2015-04"), end=("30 November 2020", "2020-11-30"), former=True, again=["commissioner#2"]),
  occ("Boniface Nyirenda", "surveyor-general"),
  fact("Chikondi Banda Mwale", "occupation", "typist"),
  ev("communication", "announced", ("May this year", "2023-05"), ["Chikondi Banda Mwale"]),
  occ("Davie Kaliati", "commissioner#2", end=("April 2015", "2015-04"), former=True),
  occ("Davie Kaliati", "chief executive", start=("April 2015", "2015-04")),
  occ("Mkanda", "Chief"),
  occ("Thokozani Gondwe", "director-general of the bureau"),
  occ("Harvey Phiri", "deputy"),
  occ("Harvey Phiri", "magistrate at Mzuzu", former=True),
  occ("Alfred Chirwa", "bishop of Dedza"),
  occ("Esnath Kamanga", "Parliament's lands committee"),
  occ("Esnath Kamanga", "member for Nkhotakota North"),
  occ("Sosten Jere", "minister of lands"),
  fact("Chikondi Banda Mwale", "residence", "Area 43"),
  fact("Yusuf Osman Patel", "occupation", "hotelier"),
  fact("Yusuf Osman Patel", "residence", "Blantyre"),
  fact("Yusuf Osman Patel", "ethnicity", "Indian"),
  fact("Boniface Nyirenda", "spouse", "Tadala"),
  fact("Chikondi Banda Mwale", "education", "Chancellor College"),
  fact("Alfred Chirwa", "religion", "Roman Catholic"),
  ev("arrest", "arrested", ("yesterday", "2023-09-18"), ["Chikondi Banda Mwale"]),
  ev("arrest", "arrest#2", ("yesterday", "2023-09-18"), ["Chikondi Banda Mwale"]),
  ev("arrest", "Held", ("the 6th", "2023-09-06"), ["Boniface Nyirenda", "Yusuf Osman Patel"]),
  ev("sanction", "was suspended", ("the 8th", "2023-09-08"), ["Boniface Nyirenda"]),
  ev("appointment", "became", ("April 2015", "2015-04"), ["Chikondi Banda Mwale"]),
  ev("departure", "was transferred", ("April 2015", "2015-04"), ["Davie Kaliati"]),
  ev("departure", "dismissal", ("30 November 2020", "2020-11-30"), ["Chikondi Banda Mwale"]),
  ev("communication", "complaint", None, ["Mkanda"]),
  ev("meeting", "talks", ("the week before", "2020-11"), ["Mkanda"]),
  ev("recusal", "withdrew", ("1 September", "2023-09-01"), ["Thokozani Gondwe"]),
  ev("disclosure", "disclosing", ("1 September", "2023-09-01"), ["Thokozani Gondwe", "Boniface Nyirenda"]),
  ev("speech", "preached", ("Sunday", "2023-09-17"), ["Alfred Chirwa"]),
  ev("travel", "flew in", ("last night", "2023-09-18"), ["Sosten Jere"]),
)

P("d23-04", """Gerda Lovise Aamodt
Chronology

1898, 3 March. Born at Drammen, the daughter of Nils Aamodt, locomotive driver, and Severine, née Lunde.
1916. Leaves the Drammen Cathedral School; telegraphist at Hønefoss.
1921. Joins the Labour Party. Her brother Trygve, a docker, goes to Russia and does not write.
1928. Municipal elections of 22 October: returned to the Drammen council at the first attempt.
1934. Chosen deputy mayor on 4 January; the mayor, Klaus Mørch, a widower, proposes marriage to her in the cloakroom and is refused.
1936. Elected to the Storting for the towns of Buskerud. Delivers her maiden speech on 11 February of the next year, on midwives.
1940. In April she travels with the Storting to Elverum, is cut off, and makes her way back on skis. In September she writes to the Reichskommissar that she will not sit in his council.
1941. Arrested at her sister Borghild's flat in Oslo on 9 August. Interrogated at Møllergata. The special court sentences her, on 2 December, to five years.
1945. Freed at Ravensbrück in April and taken to Malmö on a white bus; back at Drammen on 20 May. On 25 June named minister of social affairs in the coalition cabinet of Harald Quisling-Berg, of whom she says that his name is punishment enough. Minister until the elections of October, when the cabinet goes.
1946. Testifies at the trial of the prison doctor, Sverre Hakon Tangen, who receives nine years.
1947. King Haakon's Freedom Medal.
1948–1957. County governor of Buskerud, the first woman to govern a county. Mørch's nephew, Anders, is her secretary.
1953. Meets Eleanor Frampton, the American delegate, in Geneva; they correspond until Frampton's death in 1966. Talk in the newspapers of Aamodt as United Nations commissioner for refugees; nothing comes of it.
1957. Retires on grounds of health.
1960. Declines the chair of the Norwegian Red Cross.
1971. Dies at Modum, 30 November, of Parkinson's disease. No funeral, by her wish.""",
  fact("Gerda Lovise Aamodt", "occupation", "telegraphist", date=("1916", "1916")),
  occ("Gerda Lovise Aamodt", "Drammen council", start=("22 October", "1928-10-22")),
  occ("Gerda Lovise Aamodt", "deputy mayor", start=("4 January", "1934-01-04")),
  occ("Klaus Mørch", "mayor#2"),
  occ("Gerda Lovise Aamodt", "Storting", start=("1936", "1936")),
  occ("Gerda Lovise Aamodt", "minister of social affairs", start=("25 June", "1945-06-25"), end=("October#2", "1945-10"), again=["Minister"]),
  occ("Harald Quisling-Berg", "coalition cabinet", end=("October#2", "1945-10")),
  occ("Sverre Hakon Tangen", "prison doctor"),
  occ("Gerda Lovise Aamodt", "County governor of Buskerud", start=("1948", "1948"), end=("1957", "1957")),
  occ("Anders", "secretary"),
  occ("Eleanor Frampton", "American delegate"),
  fact("Gerda Lovise Aamodt", "birthDate", "1898, 3 March", value="1898-03-03"),
  fact("Gerda Lovise Aamodt", "birthPlace", "Drammen"),
  fact("Gerda Lovise Aamodt", "father", "Nils Aamodt"),
  fact("Nils Aamodt", "occupation", "locomotive driver"),
  fact("Gerda Lovise Aamodt", "mother", "Severine"),
  fact("Severine", "birthName", "Lunde"),
  fact("Gerda Lovise Aamodt", "education", "Drammen Cathedral School", date=("1916", "1916")),
  fact("Gerda Lovise Aamodt", "party", "Labour Party", date=("1921", "1921")),
  fact("Gerda Lovise Aamodt", "siblings", "Trygve"),
  fact("Trygve", "occupation", "docker"),
  fact("Gerda Lovise Aamodt", "siblings", "Borghild"),
  fact("Borghild", "residence", "Oslo"),
  fact("Gerda Lovise Aamodt", "award", "King Haakon's Freedom Medal", date=("1947", "1947")),
  fact("Klaus Mørch", "relatives", "Anders"),
  fact("Eleanor Frampton", "nationality", "American"),
  fact("Eleanor Frampton", "deathDate", "1966", value="1966"),
  fact("Gerda Lovise Aamodt", "deathPlace", "Modum"),
  fact("Gerda Lovise Aamodt", "deathDate", "30 November", value="1971-11-30"),
  fact("Gerda Lovise Aamodt", "causeOfDeath", "Parkinson's disease"),
  ev("travel", "goes to Russia", ("1921", "1921"), ["Trygve"]),
  ev("election", "returned", ("22 October", "1928-10-22"), ["Gerda Lovise Aamodt"]),
  ev("election", "Chosen", ("4 January", "1934-01-04"), ["Gerda Lovise Aamodt"]),
  ev("election", "Elected", ("1936", "1936"), ["Gerda Lovise Aamodt"]),
  ev("speech", "maiden speech", ("11 February of the next year", "1937-02-11"), ["Gerda Lovise Aamodt"]),
  ev("travel", "travels", ("April", "1940-04"), ["Gerda Lovise Aamodt"]),
  ev("travel", "makes her way back", None, ["Gerda Lovise Aamodt"]),
  ev("communication", "writes", ("September", "1940-09"), ["Gerda Lovise Aamodt"]),
  ev("arrest", "Arrested", ("9 August", "1941-08-09"), ["Gerda Lovise Aamodt"]),
  ev("investigation", "Interrogated", None, ["Gerda Lovise Aamodt"]),
  ev("conviction", "sentences", ("2 December", "1941-12-02"), ["Gerda Lovise Aamodt"]),
  ev("travel", "back at Drammen", ("20 May", "1945-05-20"), ["Gerda Lovise Aamodt"]),
  ev("travel", "taken to Malmö", None, ["Gerda Lovise Aamodt"]),
  ev("appointment", "named", ("25 June", "1945-06-25"), ["Gerda Lovise Aamodt"]),
  ev("departure", "the cabinet goes", ("October#2", "1945-10"), ["Gerda Lovise Aamodt", "Harald Quisling-Berg"]),
  ev("testimony", "Testifies", ("1946", "1946"), ["Gerda Lovise Aamodt", "Sverre Hakon Tangen"]),
  ev("conviction", "receives nine years", ("1946", "1946"), ["Sverre Hakon Tangen"]),
  ev("meeting", "Meets", ("1953", "1953"), ["Gerda Lovise Aamodt", "Eleanor Frampton"]),
  ev("communication", "correspond", None, ["Gerda Lovise Aamodt", "Eleanor Frampton"]),
  ev("departure", "Retires", ("1957#2", "1957"), ["Gerda Lovise Aamodt"]),
)

P("d23-05", """Two men of the name of Ayala had governed the province before Fermín Ayala Chuquimia was confirmed as prefect of Oruro in March 1903, and both, his grandfather and his uncle Belisario, had been shot. The new prefect took the precaution of receiving nobody after dark.

He was forty. Born at Challapata to a llama dealer and brought up by the Franciscans of Potosí, he had sat for Paria in the Chamber of Deputies from 1896, first as a Conservative; his crossing over to the Liberals on the eve of the war of 1899, his biographer calls a conversion, and his enemies a purchase. In that war he led the Paria battalion. For it General Pando, the victor, is supposed to have promised him the ministry of war, which went to another.

At Oruro he fell out with everyone. A deputation of miners called upon him on 2 May 1904 and was let out by the back door. That August the English vice-consul, Cecil Harcourt Dunne, manager of the Socavón mine, complained of him in a dispatch to Lima; in September the prefect had Dunne's bookkeeper, Teodoro Reyes, gaoled, and on 1 October Dunne himself crossed into Chile. The mine stopped. Summoned to La Paz, Ayala appeared on the 20th before a committee of the Senate whose chairman, Dr Luis Zalles Arce, the rector of the university, put sixty questions to him. “I answered four,” he told a friend. The government removed him by telegraph on All Souls' Day and sent Colonel Hilarión Crespo, chief of the frontier guard, in his place.

He never held office again, though he offered himself to the voters of Paria in 1908 and in 1912, the second time with a brass band. He married late. His widow, Domitila Reyes, was the bookkeeper's sister. Of pneumonia, and not, as the ballad has it, of a bullet, he died at Challapata on 14 July 1919.""",
  occ("Fermín Ayala Chuquimia", "prefect of Oruro", start=("March 1903", "1903-03"), end=("All Souls' Day", "1904-11-02"), again=["new prefect", "prefect#3"]),
  occ("Belisario", "had governed the province", former=True),
  occ("Fermín Ayala Chuquimia", "had sat for Paria in the Chamber of Deputies", start=("1896", "1896")),
  occ("Fermín Ayala Chuquimia", "led the Paria battalion"),
  occ("Pando", "General"),
  occ("Cecil Harcourt Dunne", "English vice-consul"),
  occ("Cecil Harcourt Dunne", "manager of the Socavón mine"),
  fact("Teodoro Reyes", "occupation", "bookkeeper"),
  ev("communication", "told a friend", None, ["Fermín Ayala Chuquimia"]),
  occ("Luis Zalles Arce", "chairman"),
  occ("Luis Zalles Arce", "rector of the university"),
  occ("Hilarión Crespo", "in his place", start=("All Souls' Day", "1904-11-02")),
  occ("Hilarión Crespo", "Colonel"),
  occ("Hilarión Crespo", "chief of the frontier guard"),
  fact("Fermín Ayala Chuquimia", "relatives", "Belisario"),
  fact("Fermín Ayala Chuquimia", "birthPlace", "Challapata"),
  fact("Fermín Ayala Chuquimia", "education", "Franciscans of Potosí"),
  fact("Fermín Ayala Chuquimia", "party", "Conservative", date=("1896", "1896")),
  fact("Fermín Ayala Chuquimia", "party", "Liberals", date=("1899", "1899")),
  fact("Fermín Ayala Chuquimia", "militaryService", "Paria battalion"),
  fact("Fermín Ayala Chuquimia", "spouse", "Domitila Reyes"),
  fact("Teodoro Reyes", "siblings", "Domitila Reyes"),
  fact("Fermín Ayala Chuquimia", "causeOfDeath", "pneumonia"),
  fact("Belisario", "causeOfDeath", "shot"),
  fact("Fermín Ayala Chuquimia", "deathPlace", "Challapata#2"),
  fact("Fermín Ayala Chuquimia", "deathDate", "14 July 1919", value="1919-07-14"),
  ev("appointment", "was confirmed", ("March 1903", "1903-03"), ["Fermín Ayala Chuquimia"]),
  ev("meeting", "called upon him", ("2 May 1904", "1904-05-02"), ["Fermín Ayala Chuquimia"]),
  ev("communication", "dispatch", ("That August", "1904-08"), ["Cecil Harcourt Dunne"]),
  ev("arrest", "gaoled", ("September", "1904-09"), ["Teodoro Reyes", "Fermín Ayala Chuquimia"]),
  ev("travel", "crossed into Chile", ("1 October", "1904-10-01"), ["Cecil Harcourt Dunne"]),
  ev("testimony", "appeared", ("the 20th", "1904-10-20"), ["Fermín Ayala Chuquimia"]),
  ev("investigation", "put sixty questions to him", ("the 20th", "1904-10-20"), ["Luis Zalles Arce", "Fermín Ayala Chuquimia"]),
  ev("departure", "removed him", ("All Souls' Day", "1904-11-02"), ["Fermín Ayala Chuquimia"]),
  ev("appointment", "sent Colonel Hilarión Crespo", ("All Souls' Day", "1904-11-02"), ["Hilarión Crespo"]),
  ev("candidacy", "offered himself to the voters of Paria", ("1908", "1908"), ["Fermín Ayala Chuquimia"]),
  ev("candidacy", "the second time", ("1912", "1912"), ["Fermín Ayala Chuquimia"]),
)

P("d23-06", """U.S. Department of State — Office of the Inspector General
Report of Investigation (summary released 11 July 2022)

1. Subject. Warren Pruitt Delacroix was U.S. ambassador to Slovenia from October 2018 to January 20, 2021. A car dealer from Baton Rouge and a graduate of Louisiana State University, he had no prior government service apart from two terms on the East Baton Rouge school board.

2. The dinner. OIG confirmed that the ambassador dined on February 7, 2020, at the residence with Bojan Kastelic, then state secretary in the Ministry of Infrastructure, and with Kyle Delacroix, the ambassador's son, who sells port cranes. No memorandum was made. The deputy chief of mission, Anita Rao Feldman, learned of the dinner from the cook and on February 10 reported it to Washington by cable.

3. Retaliation. On March 2 Ms. Feldman was ordered home; her onward assignment, to Skopje, was cancelled in April. In an interview with OIG on June 24, 2021, the ambassador denied that the one had to do with the other. He could not recall a text to his son, dated March 1, which reads: “Problem leaves tomorrow.”

4. Foreign proceedings. Slovenia's Commission for the Prevention of Corruption opened a file on Mr. Kastelic in May 2020. He vacated his post on the 28th of that month and, in a plea entered at Koper in the fall of 2021, admitted to having accepted a watch; he was barred from public office for three years. He has since told a newspaper that other Americans gave him presents too. OIG could not substantiate this.

5. Conflicts. The chief investigator, Lucinda Farrow, a cousin of Ms. Feldman's husband, recused herself at the outset. The inspector general's counsel, Dominic Abaya, oversaw the work.

6. Findings. The ambassador failed to disclose his son's interest in his financial report for 2019, and filed an amended report only on August 3, 2021. OIG recommends that he be barred from future appointment. The Department, in a memorandum of June 30 from the Under Secretary for Management, Grace Holloway, concurred in part. Ms. Feldman was named consul general in Milan last year and last month received the Department's award for constructive dissent.""",
  occ("Warren Pruitt Delacroix", "U.S. ambassador to Slovenia", start=("October 2018", "2018-10"), end=("January 20, 2021", "2021-01-20"), former=True),
  occ("Warren Pruitt Delacroix", "East Baton Rouge school board", former=True),
  occ("Bojan Kastelic", "state secretary in the Ministry of Infrastructure", end=("the 28th of that month", "2020-05-28"), former=True),
  occ("Anita Rao Feldman", "deputy chief of mission", end=("March 2", "2020-03-02"), former=True),
  occ("Lucinda Farrow", "chief investigator"),
  occ("Dominic Abaya", "inspector general's counsel"),
  occ("Grace Holloway", "Under Secretary for Management"),
  occ("Anita Rao Feldman", "consul general in Milan", start=("last year", "2021")),
  fact("Warren Pruitt Delacroix", "occupation", "car dealer"),
  fact("Warren Pruitt Delacroix", "residence", "Baton Rouge"),
  fact("Warren Pruitt Delacroix", "education", "Louisiana State University"),
  fact("Warren Pruitt Delacroix", "children", "Kyle Delacroix"),
  fact("Anita Rao Feldman", "relatives", "Lucinda Farrow"),
  fact("Anita Rao Feldman", "award", "Department's award for constructive dissent", date=("last month", "2022-06")),
  ev("meeting", "dined", ("February 7, 2020", "2020-02-07"), ["Warren Pruitt Delacroix", "Bojan Kastelic", "Kyle Delacroix"]),
  ev("communication", "cable", ("February 10", "2020-02-10"), ["Anita Rao Feldman"]),
  ev("disclosure", "reported it", ("February 10", "2020-02-10"), ["Anita Rao Feldman", "Warren Pruitt Delacroix"]),
  ev("departure", "was ordered home", ("March 2", "2020-03-02"), ["Anita Rao Feldman"]),
  ev("testimony", "interview", ("June 24, 2021", "2021-06-24"), ["Warren Pruitt Delacroix"]),
  ev("communication", "text", ("March 1", "2020-03-01"), ["Warren Pruitt Delacroix", "Kyle Delacroix"]),
  ev("investigation", "opened a file", ("May 2020", "2020-05"), ["Bojan Kastelic"]),
  ev("departure", "vacated his post", ("the 28th of that month", "2020-05-28"), ["Bojan Kastelic"]),
  ev("conviction", "plea", ("the fall of 2021", "2021"), ["Bojan Kastelic"]),
  ev("sanction", "was barred from public office", None, ["Bojan Kastelic"]),
  ev("communication", "has since told a newspaper", None, ["Bojan Kastelic"]),
  ev("recusal", "recused herself", None, ["Lucinda Farrow"]),
  ev("disclosure", "filed an amended report", ("August 3, 2021", "2021-08-03"), ["Warren Pruitt Delacroix"]),
  ev("communication", "memorandum#2", ("June 30", "2022-06-30"), ["Grace Holloway"]),
  ev("appointment", "was named", ("last year", "2021"), ["Anita Rao Feldman"]),
  ev("award", "received", ("last month", "2022-06"), ["Anita Rao Feldman"]),
)

P("d23-07", """Whoever met Mirzo Qodirov in the corridors of the Tashkent city soviet in the eighties met a silent man with a briefcase. In the briefcase, it turned out, was a diary; and the diary, printed in Moscow last winter by his granddaughter, the journalist Nargiza Qodirova, is the best thing that we have on the cotton affair.

Qodirov, an Uzbek from the Fergana valley whose parents died in the famine, grew up in an orphanage at Kokand, fought with the 21st Rifle Division, and joined the Communist Party at the front in 1943. He became second secretary of the Namangan committee in 1961, minister of procurement of the Uzbek republic on 12 January 1970, and deputy chairman of its council of ministers in 1976. In that year he got the Order of Lenin; his chief, First Secretary Sharof Tursunov, got a statue.

The diary tells of 4 July 1983, when two investigators, Oleg Kravets and Rimma Sarkisyan, arrived from Moscow and had him called out of a sitting. They questioned him for three days. He told them nothing, went home, and wrote down the figures. In November he was released from his post “in connection with a transfer to other work”, of which there was none. Tursunov died on the last day of October; by his own hand, says the diary; of his heart, said Pravda. At the plenum of 23 June 1984, the new first secretary, Inomjon Yo'ldoshev, spoke against “the heirs of the dead man”, naming Qodirov second.

He was taken from his flat on Navoiy street in March 1985. In the witness box at the trial of the ginnery directors, a year on, he spoke at last, for eleven hours, and in May 1987 the Supreme Court gave him eight years all the same. He served four. The rumour that he had been promised a pardon for his evidence he calls, on the last page, “the only insult I ever received”. Yo'ldoshev, expelled from the party in 1988, is a rich man in Dubai.""",
  occ("Mirzo Qodirov", "second secretary of the Namangan committee", start=("1961", "1961")),
  occ("Mirzo Qodirov", "minister of procurement of the Uzbek republic", start=("12 January 1970", "1970-01-12")),
  occ("Mirzo Qodirov", "deputy chairman of its council of ministers", start=("1976", "1976"), end=("November", "1983-11")),
  occ("Sharof Tursunov", "First Secretary", end=("the last day of October", "1983-10-31")),
  occ("Oleg Kravets", "investigators"),
  occ("Rimma Sarkisyan", "investigators"),
  occ("Inomjon Yo'ldoshev", "first secretary"),
  fact("Mirzo Qodirov", "relatives", "Nargiza Qodirova"),
  fact("Nargiza Qodirova", "occupation", "journalist"),
  fact("Mirzo Qodirov", "ethnicity", "Uzbek"),
  fact("Mirzo Qodirov", "birthPlace", "Fergana valley"),
  fact("Mirzo Qodirov", "militaryService", "21st Rifle Division"),
  fact("Mirzo Qodirov", "party", "Communist Party", date=("1943", "1943")),
  fact("Mirzo Qodirov", "award", "Order of Lenin", date=("In that year", "1976")),
  fact("Sharof Tursunov", "deathDate", "the last day of October", value="1983-10-31"),
  fact("Mirzo Qodirov", "residence", "Navoiy street"),
  fact("Inomjon Yo'ldoshev", "residence", "Dubai"),
  ev("disclosure", "printed", None, ["Nargiza Qodirova"]),
  ev("appointment", "became", ("1961", "1961"), ["Mirzo Qodirov"]),
  ev("award", "got the Order of Lenin", ("In that year", "1976"), ["Mirzo Qodirov"]),
  ev("travel", "arrived from Moscow", ("4 July 1983", "1983-07-04"), ["Oleg Kravets", "Rimma Sarkisyan"]),
  ev("investigation", "questioned him", ("4 July 1983", "1983-07-04"), ["Mirzo Qodirov", "Oleg Kravets", "Rimma Sarkisyan"]),
  ev("departure", "was released from his post", ("November", "1983-11"), ["Mirzo Qodirov"]),
  ev("speech", "spoke against", ("23 June 1984", "1984-06-23"), ["Inomjon Yo'ldoshev"]),
  ev("arrest", "was taken from his flat", ("March 1985", "1985-03"), ["Mirzo Qodirov"]),
  ev("testimony", "spoke at last", ("a year on", "1986"), ["Mirzo Qodirov"]),
  ev("conviction", "gave him eight years", ("May 1987", "1987-05"), ["Mirzo Qodirov"]),
  ev("sanction", "expelled from the party", ("1988", "1988"), ["Inomjon Yo'ldoshev"]),
)

P("d23-08", """The Rt Rev. Josiah Tupou Hingano, President of the Free Wesleyan Conference 1894–1899

The son of a chief of Vavaʻu, Hingano was christened Sione; the other names he took at Tupou College, from whose second class he came out in 1871 with the prize for Scripture. Ordained four years later, he was sent to Rotuma as a missionary, buried two children there, and was brought back in 1883 by the king himself, who wanted a chaplain. Court chaplain he remained under the premier Silas Wyndham Barker, and it was he who read the lesson on the day of the shooting, 13 January 1887.

That attempt on Barker's life made him a politician. He gave evidence for two of the accused; he visited the four who were to die; and on 22 February he handed the premier a letter which called the sentences murder. The letter cost him the chaplaincy. On the same ground, and within a week, the missionary chairman, the Rev. George Milner Spratt, was summoned to Nukuʻalofa and told to leave the group. Spratt sailed for Auckland on the 4th of March; Hingano, who might have gone too, stayed.

He had not long to wait. In July 1890 the High Commissioner, Sir Walter Thring, came in HMS Rapid, spent an afternoon with the king and another with the chiefs, and on the 17th signed the order by which Barker was deported for two years. Hingano preached that Sunday on Haman. The new premier, Siaosi Tukuʻaho Fotu, offered him the portfolio of education, and in this the old man was wise enough to see a trap. Four years afterwards the Conference voted him its president by 41 to 12 over the Rev. Jabez Moulton-Hill; he was re-elected annually until his stroke.

His wife, Mele Siuʻilikutapu, to whom the mission owes its first girls' school, died in 1896. He followed her on the Epiphany of 1900. The story that Barker, on his return, begged his forgiveness on the wharf is too good to be true, since Barker died in Auckland.""",
  occ("Josiah Tupou Hingano", "President of the Free Wesleyan Conference", start=("1894", "1894"), end=("1899", "1899"), again=["president"]),
  occ("Josiah Tupou Hingano", "missionary", start=("four years later", "1875"), end=("1883", "1883")),
  occ("Josiah Tupou Hingano", "Court chaplain", start=("1883", "1883"), again=["chaplaincy"]),
  fact("Josiah Tupou Hingano", "religion", "Free Wesleyan"),
  occ("Silas Wyndham Barker", "premier", end=("the 17th", "1890-07-17"), again=["premier#2"]),
  occ("George Milner Spratt", "missionary chairman"),
  occ("Walter Thring", "High Commissioner"),
  occ("Siaosi Tukuʻaho Fotu", "premier#3", start=("the 17th", "1890-07-17")),
  fact("Josiah Tupou Hingano", "birthName", "Sione"),
  fact("Josiah Tupou Hingano", "education", "Tupou College", date=("1871", "1871")),
  fact("Josiah Tupou Hingano", "award", "prize for Scripture", date=("1871", "1871")),
  fact("Josiah Tupou Hingano", "spouse", "Mele Siuʻilikutapu"),
  fact("Mele Siuʻilikutapu", "deathDate", "1896", value="1896"),
  fact("Josiah Tupou Hingano", "deathDate", "the Epiphany of 1900", value="1900-01-06"),
  fact("Silas Wyndham Barker", "deathPlace", "Auckland#2"),
  ev("appointment", "Ordained", ("four years later", "1875"), ["Josiah Tupou Hingano"]),
  ev("travel", "was sent to Rotuma", ("four years later", "1875"), ["Josiah Tupou Hingano"]),
  ev("travel", "was brought back", ("1883", "1883"), ["Josiah Tupou Hingano"]),
  ev("speech", "read the lesson", ("13 January 1887", "1887-01-13"), ["Josiah Tupou Hingano"]),
  ev("testimony", "gave evidence", None, ["Josiah Tupou Hingano"]),
  ev("meeting", "visited", None, ["Josiah Tupou Hingano"]),
  ev("communication", "letter", ("22 February", "1887-02-22"), ["Josiah Tupou Hingano", "Silas Wyndham Barker"]),
  ev("departure", "cost him the chaplaincy", None, ["Josiah Tupou Hingano"]),
  ev("sanction", "told to leave", ("within a week", "1887-02"), ["George Milner Spratt"]),
  ev("travel", "sailed for Auckland", ("the 4th of March", "1887-03-04"), ["George Milner Spratt"]),
  ev("travel", "came in HMS Rapid", ("July 1890", "1890-07"), ["Walter Thring"]),
  ev("meeting", "spent an afternoon", None, ["Walter Thring"]),
  ev("sanction", "was deported", ("the 17th", "1890-07-17"), ["Silas Wyndham Barker", "Walter Thring"]),
  ev("speech", "preached", ("that Sunday", "1890-07-20"), ["Josiah Tupou Hingano"]),
  ev("election", "voted him", ("Four years afterwards", "1894"), ["Josiah Tupou Hingano", "Jabez Moulton-Hill"]),
  ev("election", "was re-elected", None, ["Josiah Tupou Hingano"]),
)

P("d23-09", """Statement of Facts agreed between the Director of Public Prosecutions and the defence in the matter of Ramsamy Govinden (Port Louis, May 2011)

The accused, aged 55, is a Mauritian citizen residing at Quatre Bornes. He was educated at Royal College Curepipe and the Lycée Technique in Réunion, is by profession a marine engineer, and from 21 July 2005 to 5 May 2010 served as director of the Ports Authority. His predecessor, Mr Jean-Yves Lagesse, left to head the sugar terminal.

On 14 February 2008 the accused flew to Dubai. He was met there by Mr Hartmut Bäcker, the sales director of a Bremen firm of dredgers, and signed a visitors' book. On his return he did not declare the trip, for which Mr Bäcker's firm had paid. A tender opened on 3 March; the firm won it.

On 9 April 2008 the accused telephoned Mrs Sheila Boodhoo, who sat on the evaluation panel as the Treasury's nominee, and told her that the Germans were “the serious people”. Mrs Boodhoo made a note of the call and handed it, the same afternoon, to the Accountant-General, Mr Cyril Desvaux. Mr Desvaux informed nobody. He retired in December 2009 and is not a party to these proceedings.

In March 2010 the new Minister of Shipping, Mr Iqbal Nazroo, a barrister, came upon the note. He passed it on to the Independent Commission within the day. The accused was called in for questioning on 26 April, was placed on leave, and tendered his resignation nine days later. It is not alleged that the Minister had any part in the selection of Captain Roland Ah-Kee, the harbour-master, to succeed him.

The accused accepts that he was in Dubai at the firm's cost. He maintains that he would have recommended it in any event; that he never received, or asked for, money; and that he did not meet Mr Bäcker in Durban in June 2009, as the latter has testified before the court at Bremen. The prosecution does not rely upon Durban.

Upon these facts the accused, on 18 May, pleaded guilty to a single count. He was fined 200,000 rupees. The Commander of the Star and Key, conferred on him in March 2007, was withdrawn.""",
  occ("Ramsamy Govinden", "director of the Ports Authority", start=("21 July 2005", "2005-07-21"), end=("5 May 2010", "2010-05-05"), former=True),
  occ("Jean-Yves Lagesse", "director of the Ports Authority", end=("21 July 2005", "2005-07-21"), former=True),
  occ("Jean-Yves Lagesse", "head the sugar terminal", start=("21 July 2005", "2005-07-21")),
  occ("Hartmut Bäcker", "sales director of a Bremen firm of dredgers"),
  occ("Sheila Boodhoo", "sat on the evaluation panel"),
  occ("Cyril Desvaux", "Accountant-General", end=("December 2009", "2009-12"), former=True),
  occ("Iqbal Nazroo", "Minister of Shipping", start=("March 2010", "2010-03")),
  occ("Roland Ah-Kee", "harbour-master", end=("5 May 2010", "2010-05-05")),
  occ("Roland Ah-Kee", "director of the Ports Authority", start=("5 May 2010", "2010-05-05")),
  occ("Roland Ah-Kee", "Captain"),
  fact("Ramsamy Govinden", "nationality", "Mauritian"),
  fact("Ramsamy Govinden", "residence", "Quatre Bornes"),
  fact("Ramsamy Govinden", "education", "Royal College Curepipe"),
  fact("Ramsamy Govinden", "education", "Lycée Technique in Réunion"),
  fact("Ramsamy Govinden", "occupation", "marine engineer"),
  fact("Iqbal Nazroo", "occupation", "barrister"),
  fact("Ramsamy Govinden", "award", "Commander of the Star and Key", date=("March 2007", "2007-03")),
  ev("departure", "left", None, ["Jean-Yves Lagesse"]),
  ev("travel", "flew to Dubai", ("14 February 2008", "2008-02-14"), ["Ramsamy Govinden"]),
  ev("meeting", "was met", ("14 February 2008", "2008-02-14"), ["Ramsamy Govinden", "Hartmut Bäcker"]),
  ev("travel", "return", None, ["Ramsamy Govinden"]),
  ev("communication", "telephoned", ("9 April 2008", "2008-04-09"), ["Ramsamy Govinden", "Sheila Boodhoo"]),
  ev("disclosure", "handed it", ("the same afternoon", "2008-04-09"), ["Sheila Boodhoo", "Cyril Desvaux"]),
  ev("departure", "retired", ("December 2009", "2009-12"), ["Cyril Desvaux"]),
  ev("disclosure", "passed it on", ("March 2010", "2010-03"), ["Iqbal Nazroo", "Ramsamy Govinden"]),
  ev("investigation", "was called in for questioning", ("26 April", "2010-04-26"), ["Ramsamy Govinden"]),
  ev("sanction", "was placed on leave", ("26 April", "2010-04-26"), ["Ramsamy Govinden"]),
  ev("departure", "tendered his resignation", ("nine days later", "2010-05-05"), ["Ramsamy Govinden"]),
  ev("appointment", "selection", None, ["Roland Ah-Kee"]),
  ev("testimony", "has testified", None, ["Hartmut Bäcker"]),
  ev("conviction", "pleaded guilty", ("18 May", "2011-05-18"), ["Ramsamy Govinden"]),
  ev("sanction", "was fined", ("18 May", "2011-05-18"), ["Ramsamy Govinden"]),
  ev("sanction", "was withdrawn", None, ["Ramsamy Govinden"]),
  ev("award", "conferred on him", ("March 2007", "2007-03"), ["Ramsamy Govinden"]),
)

P("d23-10", """A widow's pension, ninety dollars a month, was voted by the Hawaiian legislature of 1876 to Mrs. Abigail Keola Pratt; and since few now remember for what services, we set them down.

Elias Whitcomb Pratt came from Nantucket, where he was born a Quaker and schooled at the Coffin School, in a whaler which he left at Lahaina in 1844. He taught, he surveyed, he became a subject of the king. Prince Lot made him sheriff of Maui on New Year's Day, 1858. Two years later the Privy Council named him circuit judge at Hilo, and the sheriff's whip passed to his wife's brother, Kimo Keola.

In August 1864, the new constitution having been proclaimed, the king called him to Honolulu; they talked for an evening at Iolani, and Pratt came out of the palace attorney-general of the kingdom. He was to have had the finances as well. These went to a Frenchman, Achille Varigaud. The two ministers exchanged, in the four years that they were colleagues, two hundred and eleven letters, all preserved, and not one bow. When Varigaud accused him before the Privy Council of having leased crown land to himself, Pratt demanded a commission. It sat in March 1868 under Chief Justice Ezra Allen Lothrop, formerly of the Massachusetts bench, heard Governor Nahaolelua of Maui and nine others, and found nothing. Varigaud, who had testified twice and differently, was given his passports in April. His clerk, Pierre Moncade, went before the circuit court for forgery and got two years.

Our judge did not enjoy his victory. A cough sent him to San Francisco in June; he gave up the attorney-generalship by the next mail, and the leeward seat in the House of Nobles with it. King Lot, it is said, wished to make him minister at Washington and would have done so had either of them lived. Pratt died at Oakland on 3 October 1871, a Catholic, to the astonishment of Nantucket.""",
  occ("Elias Whitcomb Pratt", "sheriff of Maui", start=("New Year's Day, 1858", "1858-01-01"), end=("Two years later", "1860")),
  occ("Elias Whitcomb Pratt", "circuit judge at Hilo", start=("Two years later", "1860")),
  occ("Kimo Keola", "sheriff's whip", start=("Two years later", "1860")),
  occ("Elias Whitcomb Pratt", "attorney-general of the kingdom", start=("August 1864", "1864-08"), end=("by the next mail", "1868"), again=["attorney-generalship"]),
  occ("Achille Varigaud", "finances", start=("August 1864", "1864-08"), end=("April", "1868-04")),
  occ("Ezra Allen Lothrop", "Chief Justice"),
  occ("Ezra Allen Lothrop", "Massachusetts bench", former=True),
  occ("Nahaolelua", "Governor"),
  occ("Elias Whitcomb Pratt", "leeward seat in the House of Nobles", end=("by the next mail", "1868")),
  fact("Elias Whitcomb Pratt", "spouse", "Abigail Keola Pratt"),
  fact("Elias Whitcomb Pratt", "birthPlace", "Nantucket"),
  fact("Elias Whitcomb Pratt", "religion", "Quaker"),
  fact("Elias Whitcomb Pratt", "education", "Coffin School"),
  fact("Elias Whitcomb Pratt", "relatives", "Kimo Keola"),
  fact("Abigail Keola Pratt", "siblings", "Kimo Keola"),
  fact("Achille Varigaud", "nationality", "Frenchman"),
  fact("Pierre Moncade", "occupation", "clerk"),
  fact("Elias Whitcomb Pratt", "deathPlace", "Oakland"),
  fact("Elias Whitcomb Pratt", "deathDate", "3 October 1871", value="1871-10-03"),
  fact("Elias Whitcomb Pratt", "religion", "Catholic"),
  ev("travel", "came from Nantucket", ("1844", "1844"), ["Elias Whitcomb Pratt"]),
  ev("appointment", "made him sheriff", ("New Year's Day, 1858", "1858-01-01"), ["Elias Whitcomb Pratt"]),
  ev("appointment", "named him circuit judge", ("Two years later", "1860"), ["Elias Whitcomb Pratt"]),
  ev("appointment", "passed to", ("Two years later", "1860"), ["Kimo Keola"]),
  ev("communication", "called him to Honolulu", ("August 1864", "1864-08"), ["Elias Whitcomb Pratt"]),
  ev("meeting", "talked for an evening", ("August 1864", "1864-08"), ["Elias Whitcomb Pratt"]),
  ev("appointment", "came out of the palace attorney-general", ("August 1864", "1864-08"), ["Elias Whitcomb Pratt"]),
  ev("appointment", "went to a Frenchman", None, ["Achille Varigaud"]),
  ev("communication", "exchanged", None, ["Elias Whitcomb Pratt", "Achille Varigaud"]),
  ev("disclosure", "accused him", None, ["Achille Varigaud", "Elias Whitcomb Pratt"]),
  ev("investigation", "commission", ("March 1868", "1868-03"), ["Elias Whitcomb Pratt", "Ezra Allen Lothrop"]),
  ev("testimony", "heard", ("March 1868", "1868-03"), ["Nahaolelua"]),
  ev("testimony", "had testified", None, ["Achille Varigaud"]),
  ev("departure", "was given his passports", ("April", "1868-04"), ["Achille Varigaud"]),
  ev("conviction", "got two years", None, ["Pierre Moncade"]),
  ev("travel", "sent him to San Francisco", ("June", "1868-06"), ["Elias Whitcomb Pratt"]),
  ev("departure", "gave up the attorney-generalship", ("by the next mail", "1868"), ["Elias Whitcomb Pratt"]),
)

P("d23-11", """BRATISLAVA (7 Feb. 2024) – Peter Hruška, who took the oath as Slovakia's interior minister only last 25 October, bowed out on Tuesday evening in a statement of forty words, none of which was “gas”.

His exit comes eleven days after Denník Sever published an exchange of messages between him and Ľudmila Kováčová, the head of the network regulator. “Sign it and sleep,” the then state secretary had texted her on 3 August 2021. Kováčová signed. On Monday she came under inquiry by the National Crime Agency, and she has not been at her desk since; a deputy, Tibor Nagy, an ethnic Hungarian from Komárno, looks after things. Whether she will be dismissed is for the cabinet to say on Wednesday week.

President Helena Molnárová received the outgoing minister at Grassalkovich Palace this morning, and after him the man tipped to follow: Štefan Repka, the general prosecutor's deputy. She appointed neither him nor anybody else. Until she does, the prime minister, Marián Vlk, will himself look after the police.

A former wrestler who took bronze at the 1996 European championships, Hruška, 49, is a son of the late mayor of Martin, Ondrej Hruška. He joined the Direction party in 2003, was voted into the National Council in 2010 and 2012, and, having lost his seat in 2016, worked for the pipeline company Transgaz, from which, his tax return shows, he drew a fee as late as 2022. He married the company's lawyer, Zuzana Beňová. In 2018 a Žilina court found him guilty of drunken driving. It was the phone, the opposition says, that did for him; his friends say that he was tired.

The opposition leader, Karol Dzurilla, a graduate of Oxford who visited the newspaper on Saturday to be photographed there, wants a committee. He also claims that Hruška met the chief executive of Transgaz, Ivan Brezina, in Vienna in July 2021. Brezina calls this an invention. He has, however, put off a trip to Washington.""",
  occ("Peter Hruška", "Slovakia's interior minister", start=("last 25 October", "2023-10-25"), end=("Tuesday evening", "2024-02-06"), again=["outgoing minister"]),
  occ("Ľudmila Kováčová", "head of the network regulator"),
  occ("Peter Hruška", "state secretary", former=True),
  occ("Tibor Nagy", "deputy"),
  occ("Helena Molnárová", "President"),
  occ("Štefan Repka", "general prosecutor's deputy"),
  occ("Marián Vlk", "prime minister"),
  occ("Ondrej Hruška", "mayor of Martin", former=True),
  occ("Peter Hruška", "National Council", start=("2010", "2010"), end=("2016", "2016"), again=["seat"]),
  occ("Karol Dzurilla", "opposition leader"),
  occ("Ivan Brezina", "chief executive of Transgaz"),
  fact("Tibor Nagy", "ethnicity", "Hungarian"),
  fact("Tibor Nagy", "birthPlace", "Komárno"),
  fact("Peter Hruška", "occupation", "wrestler"),
  fact("Peter Hruška", "award", "bronze at the 1996 European championships", date=("1996", "1996")),
  fact("Peter Hruška", "father", "Ondrej Hruška"),
  fact("Peter Hruška", "party", "Direction party", date=("2003", "2003")),
  fact("Peter Hruška", "spouse", "Zuzana Beňová"),
  fact("Zuzana Beňová", "occupation", "lawyer"),
  fact("Karol Dzurilla", "education", "Oxford"),
  ev("appointment", "took the oath", ("last 25 October", "2023-10-25"), ["Peter Hruška"]),
  ev("departure", "bowed out", ("Tuesday evening", "2024-02-06"), ["Peter Hruška"]),
  ev("departure", "exit", ("Tuesday evening", "2024-02-06"), ["Peter Hruška"]),
  ev("disclosure", "published", ("eleven days", "2024-01-26"), ["Peter Hruška", "Ľudmila Kováčová"]),
  ev("communication", "exchange of messages", None, ["Peter Hruška", "Ľudmila Kováčová"]),
  ev("communication", "had texted", ("3 August 2021", "2021-08-03"), ["Peter Hruška", "Ľudmila Kováčová"]),
  ev("investigation", "came under inquiry", ("Monday", "2024-02-05"), ["Ľudmila Kováčová"]),
  ev("meeting", "received", ("this morning", "2024-02-07"), ["Helena Molnárová", "Peter Hruška", "Štefan Repka"]),
  ev("election", "was voted into the National Council", ("2010", "2010"), ["Peter Hruška"]),
  ev("election", "lost his seat", ("2016", "2016"), ["Peter Hruška"]),
  ev("award", "took bronze", ("1996", "1996"), ["Peter Hruška"]),
  ev("conviction", "found him guilty", ("2018", "2018"), ["Peter Hruška"]),
  ev("travel", "visited", ("Saturday", "2024-02-03"), ["Karol Dzurilla"]),
)

P("d23-12", """REŞİD NÂZIM PAŞA, Mehmed (Yanya 1841 – Rodos 1909). Ottoman governor, diplomat and exile.

Of an Albanian family of Muslims; his father, Süleyman Bey, kept the tithe registers of Yanya. After the Mekteb-i Mülkiye, which he left first of his year in 1863, he entered the Translation Bureau, where he owed everything to Artin Dadyan Efendi, its head. Secretary of the embassy in Vienna from 1867, chargé d'affaires there during the siege of Paris. Director of the foreign press at the Porte (1874), he resigned over a caricature.

In February 1878 he crossed the lines to San Stefano with a letter to the Grand Duke and was received with tea; it is untrue that he signed anything. Governorships followed: Diyarbekir, to which he was posted in 1880; Aleppo, 1884 to 1889; Syria, from the last-named year. At Damascus he opened the tramway, entertained the German emperor's aide Baron Egon von Treskow, and wrote, week by week, to the palace secretary Süreyya Bey letters which are better history than any history. In the spring of 1895 the British consul, Wilfrid Amory Blunden, denounced him to his ambassador for the affair at Zahle. A commission under Marshal Şakir went out and exonerated him. He was recalled none the less on 11 November; his son-in-law Celal, the chief of his police, was sent before the assize at Beirut and condemned to fifteen years in irons.

President of the Council of State's civil section until 1901. In that year, when his brother Hüseyin, a physician, took ship to Marseille to join the Young Turks, the Paşa was visited at night by Colonel Fehim of the secret police and put on board for Rhodes without his spectacles. In 1908 he was free to return and did not. The new ministry is believed to have thought of him for London; Hüseyin sat in its parliament as deputy for Yanya. Order of Osmanieh, first class (1888). His wife Fatma Zehra, a poet, buried him beside the lighthouse.""",
  occ("Reşid Nâzim Paşa", "governor"),
  occ("Süleyman Bey", "kept the tithe registers of Yanya"),
  occ("Reşid Nâzim Paşa", "Translation Bureau", start=("1863", "1863")),
  occ("Artin Dadyan Efendi", "head"),
  occ("Reşid Nâzim Paşa", "Secretary of the embassy in Vienna", start=("1867", "1867")),
  occ("Reşid Nâzim Paşa", "chargé d'affaires", start=("the siege of Paris", "1870")),
  occ("Reşid Nâzim Paşa", "Director of the foreign press at the Porte", start=("1874", "1874")),
  occ("Reşid Nâzim Paşa", "Diyarbekir", start=("1880", "1880"), end=("1884", "1884")),
  occ("Reşid Nâzim Paşa", "Aleppo", start=("1884", "1884"), end=("1889", "1889")),
  occ("Reşid Nâzim Paşa", "Syria", start=("the last-named year", "1889"), end=("11 November", "1895-11-11")),
  occ("Egon von Treskow", "German emperor's aide"),
  occ("Süreyya Bey", "palace secretary"),
  occ("Wilfrid Amory Blunden", "British consul"),
  occ("Şakir", "Marshal"),
  occ("Celal", "chief of his police"),
  occ("Reşid Nâzim Paşa", "President of the Council of State's civil section", end=("1901", "1901")),
  occ("Fehim", "Colonel"),
  occ("Hüseyin", "deputy for Yanya"),
  fact("Reşid Nâzim Paşa", "birthPlace", "Yanya"),
  fact("Reşid Nâzim Paşa", "birthDate", "1841", value="1841"),
  fact("Reşid Nâzim Paşa", "deathPlace", "Rodos"),
  fact("Reşid Nâzim Paşa", "deathDate", "1909", value="1909"),
  fact("Reşid Nâzim Paşa", "nationality", "Ottoman"),
  fact("Reşid Nâzim Paşa", "occupation", "diplomat"),
  fact("Reşid Nâzim Paşa", "ethnicity", "Albanian"),
  fact("Reşid Nâzim Paşa", "religion", "Muslims"),
  fact("Reşid Nâzim Paşa", "father", "Süleyman Bey"),
  fact("Reşid Nâzim Paşa", "education", "Mekteb-i Mülkiye", date=("1863", "1863")),
  fact("Reşid Nâzim Paşa", "relatives", "Celal"),
  fact("Reşid Nâzim Paşa", "siblings", "Hüseyin"),
  fact("Hüseyin", "occupation", "physician"),
  fact("Hüseyin", "party", "Young Turks", date=("In that year", "1901")),
  fact("Reşid Nâzim Paşa", "award", "Order of Osmanieh, first class", date=("1888", "1888")),
  fact("Reşid Nâzim Paşa", "spouse", "Fatma Zehra"),
  fact("Fatma Zehra", "occupation", "poet"),
  ev("appointment", "entered", ("1863", "1863"), ["Reşid Nâzim Paşa"]),
  ev("departure", "resigned", None, ["Reşid Nâzim Paşa"]),
  ev("travel", "crossed the lines", ("February 1878", "1878-02"), ["Reşid Nâzim Paşa"]),
  ev("meeting", "was received with tea", ("February 1878", "1878-02"), ["Reşid Nâzim Paşa"]),
  ev("appointment", "was posted", ("1880", "1880"), ["Reşid Nâzim Paşa"]),
  ev("meeting", "entertained", None, ["Reşid Nâzim Paşa", "Egon von Treskow"]),
  ev("communication", "wrote", None, ["Reşid Nâzim Paşa", "Süreyya Bey"]),
  ev("disclosure", "denounced him", ("the spring of 1895", "1895"), ["Wilfrid Amory Blunden", "Reşid Nâzim Paşa"]),
  ev("investigation", "commission", None, ["Şakir", "Reşid Nâzim Paşa"]),
  ev("departure", "was recalled", ("11 November", "1895-11-11"), ["Reşid Nâzim Paşa"]),
  ev("conviction", "condemned", None, ["Celal"]),
  ev("travel", "took ship to Marseille", ("In that year", "1901"), ["Hüseyin"]),
  ev("meeting", "was visited", ("In that year", "1901"), ["Reşid Nâzim Paşa", "Fehim"]),
  ev("sanction", "put on board for Rhodes", ("In that year", "1901"), ["Reşid Nâzim Paşa"]),
)

P("d23-13", """STATEMENT OF REASONS (restrictive measures in view of the situation in Tajikistan; entries 4 to 6)

4. SAFAROV, Bakhtiyor Rahmonovich. Place of birth: Kulob. Date of birth: 17.4.1968. Citizen of Tajikistan. Major General Safarov is first deputy chairman of the State Committee for National Security, a post to which he was promoted by decree of 9 November 2020; prior to that he headed the Committee's directorate for Sughd. He personally questioned the journalist Zarina Mirzoyeva following her detention on 25 May 2022. He was listed by Canada in 2023. He is the brother-in-law of entry No 6. Date of listing: 12.12.2024.

5. NAZAROVA, Manizha, alias Manizha Kurbon. Born 2 June 1974, Dushanbe. As judge of the Supreme Court since 2014 she pronounced, on 9 September 2022, the sentence by which Mirzoyeva was imprisoned for nine years, and on 21 October of the same year that of seventeen years against the lawyer Umed Davlatov, a former deputy ombudsman who had written to the European Parliament. The trials were held behind closed doors. Nazarova graduated from the Higher School of the Interior Ministry in Volgograd in 1996. She has stated, by letter to the Council of 3 March 2025, that she acted on instructions; she did not say whose. Date of listing: 12.12.2024.

6. SHARIPOV, Daler. Owner and until March 2024 managing director of Pamir Telecom; a member of the People's Democratic Party; elected in 2020 to the Assembly of Representatives, in which he chairs the committee on energy. Resides in Dushanbe and Istanbul. According to call records published by a consortium of newspapers on 4 July 2023, he was in contact by telephone with Safarov on the day of the detention, and his company handed over the data. Sharipov denies having met Safarov at Varzob on the eve of the arrest, and it has been suggested that he might be heard as a witness by the General Court. Delisted on 30 June 2025, his successor, Rukhshona Aminova, having produced the company's logs.""",
  occ("Bakhtiyor Rahmonovich Safarov", "first deputy chairman of the State Committee for National Security", start=("9 November 2020", "2020-11-09")),
  occ("Bakhtiyor Rahmonovich Safarov", "Major General"),
  occ("Bakhtiyor Rahmonovich Safarov", "headed the Committee's directorate for Sughd", end=("9 November 2020", "2020-11-09"), former=True),
  occ("Manizha Nazarova", "judge of the Supreme Court", start=("2014", "2014")),
  occ("Umed Davlatov", "deputy ombudsman", former=True),
  occ("Daler Sharipov", "managing director of Pamir Telecom", end=("March 2024", "2024-03"), former=True),
  occ("Daler Sharipov", "Assembly of Representatives", start=("2020#2", "2020")),
  occ("Daler Sharipov", "chairs the committee on energy"),
  occ("Rukhshona Aminova", "managing director of Pamir Telecom", start=("March 2024", "2024-03")),
  fact("Bakhtiyor Rahmonovich Safarov", "birthPlace", "Kulob"),
  fact("Bakhtiyor Rahmonovich Safarov", "birthDate", "17.4.1968", value="1968-04-17"),
  fact("Bakhtiyor Rahmonovich Safarov", "nationality", "Tajikistan#2"),
  fact("Zarina Mirzoyeva", "occupation", "journalist"),
  fact("Bakhtiyor Rahmonovich Safarov", "relatives", "SHARIPOV, Daler"),
  fact("Manizha Nazarova", "alias", "Manizha Kurbon"),
  fact("Manizha Nazarova", "birthDate", "2 June 1974", value="1974-06-02"),
  fact("Manizha Nazarova", "birthPlace", "Dushanbe"),
  fact("Umed Davlatov", "occupation", "lawyer"),
  fact("Manizha Nazarova", "education", "Higher School of the Interior Ministry in Volgograd", date=("1996", "1996")),
  fact("Daler Sharipov", "party", "People's Democratic Party"),
  fact("Daler Sharipov", "residence", "Dushanbe#2"),
  fact("Daler Sharipov", "residence", "Istanbul"),
  ev("appointment", "was promoted", ("9 November 2020", "2020-11-09"), ["Bakhtiyor Rahmonovich Safarov"]),
  ev("investigation", "questioned", None, ["Bakhtiyor Rahmonovich Safarov", "Zarina Mirzoyeva"]),
  ev("arrest", "detention", ("25 May 2022", "2022-05-25"), ["Zarina Mirzoyeva"]),
  ev("sanction", "was listed", ("2023", "2023"), ["Bakhtiyor Rahmonovich Safarov"]),
  ev("sanction", "listing", ("12.12.2024", "2024-12-12"), ["Bakhtiyor Rahmonovich Safarov"]),
  ev("conviction", "was imprisoned for nine years", ("9 September 2022", "2022-09-09"), ["Zarina Mirzoyeva", "Manizha Nazarova"]),
  ev("conviction", "that of seventeen years", ("21 October of the same year", "2022-10-21"), ["Umed Davlatov", "Manizha Nazarova"]),
  ev("communication", "had written", None, ["Umed Davlatov"]),
  ev("communication", "letter to the Council", ("3 March 2025", "2025-03-03"), ["Manizha Nazarova"]),
  ev("sanction", "listing#2", ("12.12.2024#2", "2024-12-12"), ["Manizha Nazarova"]),
  ev("election", "elected", ("2020#2", "2020"), ["Daler Sharipov"]),
  ev("disclosure", "published", ("4 July 2023", "2023-07-04"), ["Daler Sharipov", "Bakhtiyor Rahmonovich Safarov"]),
  ev("communication", "was in contact by telephone", ("the day of the detention", "2022-05-25"), ["Daler Sharipov", "Bakhtiyor Rahmonovich Safarov"]),
  ev("sanction", "Delisted", ("30 June 2025", "2025-06-30"), ["Daler Sharipov"]),
  ev("disclosure", "produced the company's logs", None, ["Rukhshona Aminova"]),
)

P("d23-14", """LAFRENIÈRE, Honoré-Télesphore, notary, newspaper owner, and MLA for Maskinongé; b. 12 Nov. 1857 at Yamachiche, Lower Canada, tenth child of Isidore Lafrenière, miller, and Émérence Gélinas; m. 1883 Corinne Desaulniers, and they had six daughters; d. of typhoid 9 Aug. 1911 at Trois-Rivières.

The seminary of Nicolet tried to make a priest of Lafrenière and the seminary of Trois-Rivières a notary; the second succeeded. His commission is dated 1880. Three years as secretary-treasurer of the municipality of Louiseville taught him where votes are kept, and with his father-in-law's money he bought L'Écho de Maskinongé, whose pages he opened to the Liberals. He first offered himself to the riding in 1886 and was routed by the sitting member, Dr Édouard Caron, who counted half its families among his patients. In June 1890, by acclamation, Caron being bankrupt, he got in.

Premier Arsène Gauvreau swore him as commissioner of crown lands on 3 Feb. 1891. What followed was the shortest glory in the annals of the house. On 16 September a discharged clerk, Philias Bettez, swore before the Senate's railway committee that the commissioner had pocketed timber dues. Lafrenière, then on his way to Rome with a pilgrimage, read of it in Le Havre and turned back. The lieutenant governor, Sir Auguste Belleau, dismissed the cabinet in December; a royal commission of three judges reported in the new year. It blamed Gauvreau and censured Lafrenière for “a carelessness bordering on talent.” Bettez, indicted for perjury at the spring assizes, confessed, and served six months.

The notary carried the county again in 1897. There was hope in the rouge ranks that Laurier would give him the post office at Montreal. Instead he was called to the Legislative Council on 28 Oct. 1904, where he sat for Shawinigan till he died, spoke once, against margarine, and wrote his memoirs. His daughter Blanche, in religion Sister Marie-Télesphore, was superior of the Ursulines of Trois-Rivières.""",
  occ("Honoré-Télesphore Lafrenière", "MLA for Maskinongé", start=("June 1890", "1890-06")),
  occ("Honoré-Télesphore Lafrenière", "secretary-treasurer of the municipality of Louiseville"),
  occ("Édouard Caron", "sitting member", end=("June 1890", "1890-06")),
  occ("Arsène Gauvreau", "Premier", end=("December", "1891-12")),
  occ("Honoré-Télesphore Lafrenière", "commissioner of crown lands", start=("3 Feb. 1891", "1891-02-03"), end=("December", "1891-12"), again=["commissioner#2"]),
  occ("Auguste Belleau", "lieutenant governor"),
  occ("Honoré-Télesphore Lafrenière", "carried the county again", start=("1897", "1897")),
  occ("Honoré-Télesphore Lafrenière", "sat for Shawinigan", start=("28 Oct. 1904", "1904-10-28"), end=("till he died", "1911-08-09"), again=["Legislative Council"]),
  occ("Blanche", "superior of the Ursulines of Trois-Rivières"),
  fact("Honoré-Télesphore Lafrenière", "occupation", "notary"),
  fact("Honoré-Télesphore Lafrenière", "occupation", "newspaper owner"),
  fact("Honoré-Télesphore Lafrenière", "birthDate", "12 Nov. 1857", value="1857-11-12"),
  fact("Honoré-Télesphore Lafrenière", "birthPlace", "Yamachiche, Lower Canada"),
  fact("Honoré-Télesphore Lafrenière", "father", "Isidore Lafrenière"),
  fact("Isidore Lafrenière", "occupation", "miller"),
  fact("Honoré-Télesphore Lafrenière", "mother", "Émérence Gélinas"),
  fact("Honoré-Télesphore Lafrenière", "spouse", "Corinne Desaulniers", date=("1883", "1883")),
  fact("Honoré-Télesphore Lafrenière", "causeOfDeath", "typhoid"),
  fact("Honoré-Télesphore Lafrenière", "deathDate", "9 Aug. 1911", value="1911-08-09"),
  fact("Honoré-Télesphore Lafrenière", "deathPlace", "Trois-Rivières"),
  fact("Honoré-Télesphore Lafrenière", "education", "seminary of Nicolet"),
  fact("Honoré-Télesphore Lafrenière", "education", "seminary of Trois-Rivières"),
  fact("Honoré-Télesphore Lafrenière", "party", "Liberals"),
  fact("Philias Bettez", "occupation", "clerk"),
  fact("Honoré-Télesphore Lafrenière", "children", "Blanche"),
  fact("Blanche", "alias", "Sister Marie-Télesphore"),
  ev("candidacy", "offered himself", ("1886", "1886"), ["Honoré-Télesphore Lafrenière"]),
  ev("election", "was routed", ("1886", "1886"), ["Honoré-Télesphore Lafrenière", "Édouard Caron"]),
  ev("election", "he got in", ("June 1890", "1890-06"), ["Honoré-Télesphore Lafrenière"]),
  ev("appointment", "swore him", ("3 Feb. 1891", "1891-02-03"), ["Honoré-Télesphore Lafrenière", "Arsène Gauvreau"]),
  ev("testimony", "swore before", ("16 September", "1891-09-16"), ["Philias Bettez"]),
  ev("travel", "on his way to Rome", None, ["Honoré-Télesphore Lafrenière"]),
  ev("travel", "turned back", None, ["Honoré-Télesphore Lafrenière"]),
  ev("departure", "dismissed the cabinet", ("December", "1891-12"), ["Auguste Belleau", "Arsène Gauvreau", "Honoré-Télesphore Lafrenière"]),
  ev("investigation", "royal commission", ("the new year", "1892"), ["Honoré-Télesphore Lafrenière", "Arsène Gauvreau"]),
  ev("sanction", "censured", ("the new year", "1892"), ["Honoré-Télesphore Lafrenière"]),
  ev("investigation", "indicted", ("the spring assizes", "1892"), ["Philias Bettez"]),
  ev("disclosure", "confessed", None, ["Philias Bettez"]),
  ev("conviction", "served six months", None, ["Philias Bettez"]),
  ev("election", "carried the county again", ("1897", "1897"), ["Honoré-Télesphore Lafrenière"]),
  ev("appointment", "was called to the Legislative Council", ("28 Oct. 1904", "1904-10-28"), ["Honoré-Télesphore Lafrenière"]),
  ev("speech", "spoke once", None, ["Honoré-Télesphore Lafrenière"]),
)

P("d23-15", """Of the men who met at a house in the rue du Sommerard in February 1927 to talk of a constitution for Siam, the quietest was the artillery lieutenant Phraya Songkhram Wichai, born Thet Phanthumasen, who had come over from Fontainebleau by the slow train. The others argued; he took the minutes. He burned them afterwards.

At dawn on 24 June 1932 he commanded the battery before the Throne Hall. By noon the minister of the interior, Prince Paribatra Chan, was in his custody, and by evening Phraya Songkhram sat on the committee of the People's Party that governed the kingdom. Four days later he was appointed a member of the first Assembly. The minute-taker had become a statesman at thirty-four, and it agreed with him badly. On 18 June of the following year he resigned from the State Council together with two other colonels, and it was reported that he would enter a monastery; two days later the garrison, led by his friend Luang Phinit, turned the cabinet out, and Phraya Songkhram found himself minister of defence.

He kept the portfolio for fifteen months. The prince whom he had arrested sent him from Bandung every New Year a card. In October 1933, when Prince Bowon's regiments marched on Bangkok, it was Phraya Songkhram who went up the line with a white flag, was held overnight at Don Mueang, and was let go. That he had bargained there was alleged at once and is not proven. A tribunal under the judge Phraya Manu Kittikhun heard eleven officers on the point; the minister was himself heard on 3 August 1934, for half an hour, and on 13 September he gave up his seals.

The legation at Rome, to which he was sent in 1935, was his reward or his exile. He telegraphed his resignation from there on 9 December 1941, the morrow of the Japanese landing, stayed on in Frascati as a private man, and died, a Buddhist among Jesuits, at the Gesù hospital in 1958. Luang Phinit, field marshal since 1941, outlived him by a month.""",
  occ("Phraya Songkhram Wichai", "artillery lieutenant"),
  occ("Phraya Songkhram Wichai", "commanded the battery before the Throne Hall"),
  occ("Paribatra Chan", "minister of the interior", end=("24 June 1932", "1932-06-24")),
  occ("Phraya Songkhram Wichai", "committee of the People's Party", start=("24 June 1932", "1932-06-24")),
  occ("Phraya Songkhram Wichai", "member of the first Assembly", start=("Four days later", "1932-06-28")),
  occ("Phraya Songkhram Wichai", "State Council", end=("18 June of the following year", "1933-06-18")),
  occ("Phraya Songkhram Wichai", "colonels"),
  occ("Phraya Songkhram Wichai", "minister of defence", start=("two days later", "1933-06-20"), end=("13 September", "1934-09-13"), again=["portfolio", "minister#3"]),
  occ("Phraya Manu Kittikhun", "judge"),
  occ("Phraya Songkhram Wichai", "legation at Rome", start=("1935", "1935"), end=("9 December 1941", "1941-12-09")),
  occ("Luang Phinit", "field marshal", start=("1941#2", "1941")),
  fact("Phraya Songkhram Wichai", "birthName", "Thet Phanthumasen"),
  fact("Phraya Songkhram Wichai", "education", "Fontainebleau"),
  fact("Phraya Songkhram Wichai", "party", "People's Party"),
  fact("Paribatra Chan", "residence", "Bandung"),
  fact("Phraya Songkhram Wichai", "residence", "Frascati"),
  fact("Phraya Songkhram Wichai", "deathPlace", "Gesù hospital"),
  fact("Phraya Songkhram Wichai", "religion", "Buddhist"),
  fact("Phraya Songkhram Wichai", "deathDate", "1958", value="1958"),
  fact("Luang Phinit", "deathDate", "outlived him by a month", value="1958"),
  ev("meeting", "met", ("February 1927", "1927-02"), ["Phraya Songkhram Wichai"]),
  ev("travel", "had come over from Fontainebleau", ("February 1927", "1927-02"), ["Phraya Songkhram Wichai"]),
  ev("arrest", "was in his custody", ("24 June 1932", "1932-06-24"), ["Paribatra Chan", "Phraya Songkhram Wichai"]),
  ev("appointment", "was appointed", ("Four days later", "1932-06-28"), ["Phraya Songkhram Wichai"]),
  ev("departure", "resigned", ("18 June of the following year", "1933-06-18"), ["Phraya Songkhram Wichai"]),
  ev("departure", "turned the cabinet out", ("two days later", "1933-06-20"), ["Luang Phinit"]),
  ev("appointment", "found himself minister", ("two days later", "1933-06-20"), ["Phraya Songkhram Wichai"]),
  ev("communication", "sent him", None, ["Paribatra Chan", "Phraya Songkhram Wichai"]),
  ev("travel", "went up the line", ("October 1933", "1933-10"), ["Phraya Songkhram Wichai"]),
  ev("arrest", "was held overnight", ("October 1933", "1933-10"), ["Phraya Songkhram Wichai"]),
  ev("investigation", "heard eleven officers", None, ["Phraya Manu Kittikhun", "Phraya Songkhram Wichai"]),
  ev("testimony", "was himself heard", ("3 August 1934", "1934-08-03"), ["Phraya Songkhram Wichai"]),
  ev("departure", "gave up his seals", ("13 September", "1934-09-13"), ["Phraya Songkhram Wichai"]),
  ev("appointment", "was sent", ("1935", "1935"), ["Phraya Songkhram Wichai"]),
  ev("departure", "telegraphed his resignation", ("9 December 1941", "1941-12-09"), ["Phraya Songkhram Wichai"]),
)

P("d23-16", """She was a pharmacist; she was the daughter of one governor and the sister of another; and when Aisha Tanko Bello announced in Lafia, on 11 November 2014, that she was running for the state house herself, the elders of her party sent her a delegation with kola nuts and their regrets.

Alhaji Tanko Bello, the father, governed under the soldiers from 1979 until the coup of 1983, spent two years in Kirikiri without trial and never spoke of it. Umar, the brother, a retired air commodore, was elected governor in 2003 and again in 2007. In 2013, two years out of office, he was arraigned over a loan; the Federal High Court convicted him in July 2016 and handed him a nine-year term, which the Court of Appeal cut to four.

Aisha lost in 2015, to Danladi Audu Maku, a senator and former customs controller, by 1,904 votes. She petitioned the tribunal; its chairman, Justice Ngozi Okafor-Briggs, stood down from the case in June, having been at the University of Jos with both of them, and a panel under Justice Femi Akinola threw it out in October. Governor Maku is supposed to have laughed so hard that he choked. Then, in a gesture that nobody has explained, he made his rival commissioner of health. She took up the post on 4 January 2016 and left it, with a letter of one line, after he had visited her brother in Kuje prison and let himself be photographed at the gate, in March 2018.

She beat him a year later. Sworn in on 29 May 2019, she has been governor of Nasarawa South for two terms. Her second victory, in March 2023, over the former chief judge Hassan Ewuga, cost her the voice in which she addressed, that night, some thousand women at Akwanga. She is a Muslim, the mother of four, and the wife of an Anglican, the hydrologist Samuel Gyang. There are those who see her in the Senate in 2027, and those who see her in Kuje.""",
  occ("Alhaji Tanko Bello", "governed", start=("1979", "1979"), end=("1983", "1983"), former=True, again=["governor"]),
  ev("communication", "letter of one line", ("March 2018", "2018-03"), ["Aisha Tanko Bello", "Danladi Audu Maku"]),
  occ("Umar", "governor#2", start=("2003", "2003"), end=("two years out of office", "2011"), former=True, again=["another"]),
  occ("Umar", "air commodore", former=True),
  occ("Danladi Audu Maku", "Governor", start=("2015", "2015"), end=("29 May 2019", "2019-05-29")),
  occ("Danladi Audu Maku", "senator"),
  occ("Danladi Audu Maku", "customs controller", former=True),
  occ("Ngozi Okafor-Briggs", "chairman", end=("June", "2015-06")),
  occ("Ngozi Okafor-Briggs", "Justice"),
  occ("Femi Akinola", "Justice#2"),
  occ("Femi Akinola", "panel"),
  occ("Aisha Tanko Bello", "commissioner of health", start=("4 January 2016", "2016-01-04"), end=("March 2018", "2018-03")),
  occ("Aisha Tanko Bello", "governor of Nasarawa South", start=("29 May 2019", "2019-05-29")),
  occ("Hassan Ewuga", "chief judge", former=True),
  fact("Aisha Tanko Bello", "occupation", "pharmacist"),
  fact("Aisha Tanko Bello", "father", "Alhaji Tanko Bello"),
  fact("Aisha Tanko Bello", "siblings", "Umar"),
  fact("Ngozi Okafor-Briggs", "education", "University of Jos"),
  fact("Aisha Tanko Bello", "education", "University of Jos"),
  fact("Danladi Audu Maku", "education", "University of Jos"),
  fact("Aisha Tanko Bello", "religion", "Muslim"),
  fact("Samuel Gyang", "religion", "Anglican"),
  fact("Samuel Gyang", "occupation", "hydrologist"),
  fact("Aisha Tanko Bello", "spouse", "Samuel Gyang"),
  ev("candidacy", "was running", ("11 November 2014", "2014-11-11"), ["Aisha Tanko Bello"]),
  ev("communication", "announced", ("11 November 2014", "2014-11-11"), ["Aisha Tanko Bello"]),
  ev("meeting", "sent her a delegation", None, ["Aisha Tanko Bello"]),
  ev("arrest", "spent two years in Kirikiri", None, ["Alhaji Tanko Bello"]),
  ev("election", "was elected", ("2003", "2003"), ["Umar"]),
  ev("election", "again", ("2007", "2007"), ["Umar"]),
  ev("departure", "out of office", ("two years out of office", "2011"), ["Umar"]),
  ev("investigation", "was arraigned", ("2013", "2013"), ["Umar"]),
  ev("conviction", "convicted him", ("July 2016", "2016-07"), ["Umar"]),
  ev("conviction", "handed him a nine-year term", ("July 2016", "2016-07"), ["Umar"]),
  ev("election", "lost", ("2015", "2015"), ["Aisha Tanko Bello", "Danladi Audu Maku"]),
  ev("recusal", "stood down from the case", ("June", "2015-06"), ["Ngozi Okafor-Briggs"]),
  ev("appointment", "made his rival commissioner", None, ["Aisha Tanko Bello", "Danladi Audu Maku"]),
  ev("appointment", "took up the post", ("4 January 2016", "2016-01-04"), ["Aisha Tanko Bello"]),
  ev("departure", "left it", ("March 2018", "2018-03"), ["Aisha Tanko Bello"]),
  ev("meeting", "had visited", None, ["Danladi Audu Maku", "Umar"]),
  ev("election", "beat him", ("a year later", "2019"), ["Aisha Tanko Bello", "Danladi Audu Maku"]),
  ev("appointment", "Sworn in", ("29 May 2019", "2019-05-29"), ["Aisha Tanko Bello"]),
  ev("election", "second victory", ("March 2023", "2023-03"), ["Aisha Tanko Bello", "Hassan Ewuga"]),
  ev("speech", "addressed", ("that night", "2023-03"), ["Aisha Tanko Bello"]),
)

P("d23-17", """GENEVA — For the second time in its history the World Fisheries Bureau is without a head. Dr Leena Virkkunen told the Bureau's executive council on Thursday (3 July 2008) that she was going, and went; she had cleared her desk, a porter said, on Wednesday.

Dr Virkkunen, a Finnish limnologist who took her doctorate at Turku in 1979, was chosen director-general in May 2003, beating the Filipino candidate, Ramon Legarda Sison, on the fourth ballot. Her predecessor, Ousmane Diagne of Senegal, had died in the job. Until then she was her country's permanent representative to the organisations in Rome. She carried the vote of 2007 without an opponent.

The trouble was a journey. On 9 March this year she flew to Nouadhibou as the guest of a Spanish fleet owner, Íñigo Larrauri Etxebarria, and was received by the Mauritanian president. No member of her staff went with her. The Bureau's internal auditor, Mei-Ling Soh, formerly of the Singapore treasury, began asking questions on 2 April. Two days later she had a call from the director-general's chef de cabinet, Gilles Vuilleumier, who suggested that she take leave. She filed the note of that call with the council instead. Mr Vuilleumier was barred from the building on 20 May. He is the nephew of a former Swiss president.

Dr Virkkunen, in her farewell to the council, spoke without notes; she had taken a bed and a breakfast, she said, and given nothing. Mr Larrauri's lawyers wrote to the members last week to say the same. The Spanish prosecutor, who searched his house at Getxo in June, appears to think otherwise.

The deputy director-general, Sir Anand Ramphal-Khan, a Guyanese economist, takes over for the time being. An election is due in November. Mr Sison, today his country's fisheries secretary, has let it be understood that he is too old; Brussels will put forward, diplomats believe, the Portuguese commissioner, Graça Teles Noronha. Ms Soh is to go to Nairobi on promotion. Asked whether she regretted anything, Dr Virkkunen said: “The breakfast.”""",
  occ("Leena Virkkunen", "director-general", start=("May 2003", "2003-05"), end=("Thursday (3 July 2008)", "2008-07-03"), again=["head"]),
  occ("Ousmane Diagne", "director-general", end=("May 2003", "2003-05")),
  fact("Graça Teles Noronha", "nationality", "Portuguese"),
  ev("communication", "wrote to the members", ("last week", "2008-06"), ["Íñigo Larrauri Etxebarria"]),
  occ("Leena Virkkunen", "permanent representative to the organisations in Rome", end=("May 2003", "2003-05"), former=True),
  occ("Mei-Ling Soh", "internal auditor"),
  occ("Mei-Ling Soh", "Singapore treasury", former=True),
  occ("Gilles Vuilleumier", "director-general's chef de cabinet"),
  occ("Anand Ramphal-Khan", "deputy director-general"),
  occ("Anand Ramphal-Khan", "takes over for the time being", start=("Thursday (3 July 2008)", "2008-07-03")),
  occ("Ramon Legarda Sison", "fisheries secretary"),
  occ("Graça Teles Noronha", "Portuguese commissioner"),
  fact("Leena Virkkunen", "nationality", "Finnish"),
  fact("Leena Virkkunen", "occupation", "limnologist"),
  fact("Leena Virkkunen", "education", "Turku", date=("1979", "1979")),
  fact("Ramon Legarda Sison", "nationality", "Filipino"),
  fact("Ousmane Diagne", "nationality", "Senegal"),
  fact("Íñigo Larrauri Etxebarria", "nationality", "Spanish"),
  fact("Íñigo Larrauri Etxebarria", "occupation", "fleet owner"),
  fact("Íñigo Larrauri Etxebarria", "residence", "Getxo"),
  fact("Anand Ramphal-Khan", "nationality", "Guyanese"),
  fact("Anand Ramphal-Khan", "occupation", "economist"),
  ev("departure", "was going, and went", ("Thursday (3 July 2008)", "2008-07-03"), ["Leena Virkkunen"]),
  ev("election", "was chosen", ("May 2003", "2003-05"), ["Leena Virkkunen", "Ramon Legarda Sison"]),
  ev("candidacy", "candidate", ("May 2003", "2003-05"), ["Ramon Legarda Sison"]),
  ev("election", "carried the vote", ("2007", "2007"), ["Leena Virkkunen"]),
  ev("travel", "journey", ("9 March this year", "2008-03-09"), ["Leena Virkkunen"]),
  ev("travel", "flew to Nouadhibou", ("9 March this year", "2008-03-09"), ["Leena Virkkunen", "Íñigo Larrauri Etxebarria"]),
  ev("meeting", "was received", None, ["Leena Virkkunen"]),
  ev("investigation", "began asking questions", ("2 April", "2008-04-02"), ["Mei-Ling Soh", "Leena Virkkunen"]),
  ev("communication", "call", ("Two days later", "2008-04-04"), ["Gilles Vuilleumier", "Mei-Ling Soh"]),
  ev("disclosure", "filed the note", None, ["Mei-Ling Soh", "Gilles Vuilleumier"]),
  ev("sanction", "was barred from the building", ("20 May", "2008-05-20"), ["Gilles Vuilleumier"]),
  ev("speech", "spoke without notes", ("Thursday (3 July 2008)", "2008-07-03"), ["Leena Virkkunen"]),
  ev("investigation", "searched his house", ("June", "2008-06"), ["Íñigo Larrauri Etxebarria"]),
  ev("appointment", "takes over", None, ["Anand Ramphal-Khan"]),
)

P("d23-18", """SYDNEY, Monday, 5th November, 1855. — The Select Committee on the Gold Escort sat again this day; Mr. Terence Aloysius Mulvany, member for the Western Boroughs, in the chair.

Captain Hugh Revell Standish, late of the 40th Regiment, examined: He was superintendent of the escort from its formation in 1851 until he was removed in June last. He held before that the police magistracy at Bathurst. He had been told by nobody that the boxes were short. On the 11th of April he rode to Carcoar and there spoke with the bank's agent, Mr. Solomon Nathan, who laughed. He wrote the same night to the Inspector-General, Major Pemberton Wray; he had kept no copy. He was in debt at the time, as half the colony was. His wife was a sister of the Colonial Secretary. He did not owe his place to this.

Major Wray, called in and further examined: No such letter ever reached him. He had been appointed in 1852, on the death of Captain Joseph Mayne. On the 2nd of May an anonymous paper was left at his office; in consequence of it he sent Sub-Inspector Denis Cleary to Bathurst, and Cleary took the clerk Ambrose Fitch into custody on the 9th with sixty ounces upon him. Fitch told the Sub-Inspector that the Captain had a third. This was not believed. He had advised the Governor against any prosecution of Captain Standish; the Governor thought as he did.

The Chairman said, that being a connexion by marriage of Mr. Nathan he should withdraw while that gentleman was examined; and Dr. Alexander Gow took the chair.

Mr. Nathan deposed that he was a native of Exeter and of the Hebrew faith; that he remembered the Captain's visit; and that he had laughed because the Captain asked him for a loan.

Fitch was found guilty at the Bathurst Assizes on the 17th of August and is now on Cockatoo Island, where he has ten years to reflect. It is thought that he may be brought before the Committee. The Colonial Secretary, Mr. Stuart Donnithorne, has been invited to attend, and has a cold.""",
  occ("Terence Aloysius Mulvany", "in the chair", again=["Chairman"]),
  occ("Terence Aloysius Mulvany", "member for the Western Boroughs"),
  occ("Hugh Revell Standish", "superintendent of the escort", start=("1851", "1851"), end=("June last", "1855-06"), former=True),
  occ("Hugh Revell Standish", "police magistracy at Bathurst", end=("1851", "1851"), former=True),
  occ("Hugh Revell Standish", "Captain"),
  occ("Solomon Nathan", "bank's agent"),
  occ("Pemberton Wray", "Inspector-General", start=("1852", "1852")),
  occ("Pemberton Wray", "Major"),
  occ("Joseph Mayne", "Inspector-General", end=("1852", "1852")),
  occ("Joseph Mayne", "Captain#2"),
  occ("Denis Cleary", "Sub-Inspector"),
  occ("Alexander Gow", "took the chair", start=("this day", "1855-11-05")),
  occ("Stuart Donnithorne", "Colonial Secretary#2", again=["Colonial Secretary"]),
  fact("Hugh Revell Standish", "militaryService", "40th Regiment"),
  fact("Hugh Revell Standish", "relatives", "Stuart Donnithorne"),
  fact("Joseph Mayne", "deathDate", "1852", value="1852"),
  fact("Ambrose Fitch", "occupation", "clerk"),
  fact("Terence Aloysius Mulvany", "relatives", "Nathan#2"),
  fact("Solomon Nathan", "birthPlace", "Exeter"),
  fact("Solomon Nathan", "religion", "Hebrew"),
  ev("testimony", "examined", ("this day", "1855-11-05"), ["Hugh Revell Standish"]),
  ev("departure", "was removed", ("June last", "1855-06"), ["Hugh Revell Standish"]),
  ev("travel", "rode to Carcoar", ("the 11th of April", "1855-04-11"), ["Hugh Revell Standish"]),
  ev("meeting", "spoke with", ("the 11th of April", "1855-04-11"), ["Hugh Revell Standish", "Solomon Nathan"]),
  ev("testimony", "further examined", ("this day", "1855-11-05"), ["Pemberton Wray"]),
  ev("appointment", "had been appointed", ("1852", "1852"), ["Pemberton Wray"]),
  ev("travel", "sent Sub-Inspector Denis Cleary", None, ["Pemberton Wray", "Denis Cleary"]),
  ev("arrest", "took the clerk Ambrose Fitch into custody", ("the 9th", "1855-05-09"), ["Ambrose Fitch", "Denis Cleary"]),
  ev("communication", "had advised the Governor", None, ["Pemberton Wray"]),
  ev("meeting", "visit", ("the 11th of April", "1855-04-11"), ["Hugh Revell Standish", "Solomon Nathan"]),
  ev("communication", "was left at his office", ("the 2nd of May", "1855-05-02"), ["Pemberton Wray"]),
  ev("communication", "told the Sub-Inspector", None, ["Ambrose Fitch", "Denis Cleary"]),
  ev("recusal", "should withdraw", ("this day", "1855-11-05"), ["Terence Aloysius Mulvany"]),
  ev("testimony", "deposed", ("this day", "1855-11-05"), ["Solomon Nathan"]),
  ev("conviction", "was found guilty", ("the 17th of August", "1855-08-17"), ["Ambrose Fitch"]),
)

P("d23-19", """The governor did not come to the station. When Kuroda Tomosada alighted at Morioka on 4 April 1887 to take over the prefecture from him, Shimazu Kageaki, who had ruled it for eleven years, was shooting duck; the seals were handed over by a clerk.

Kuroda was then thirty-eight. The second son of a samurai of Saga, Kuroda Jinbei, and adopted as a boy by an uncle, he had fought at Aizu with the imperial artillery, learned English from the missionary Guido van Laar at Nagasaki, and sailed to America in 1871. Two winters at Rutgers left him with a Bible and a cough. On his return he entered the Ministry of Public Works, which he quitted, in its last year, as director of the railway bureau.

In the north he built a road and made enemies. The assembly elected as its president in 1889 the silk merchant Onodera Zenzo, who refused to pass the estimates; Kuroda dissolved it. Onodera travelled up to Tokyo, was heard by the home minister, Count Saionji Yasumasa, on 7 February 1890, and was told that one does not dissolve governors. Yet before the snow had melted Kuroda was shifted to Tottori, in those days a punishment. He bore it for two years and handed in his papers.

The first general election under the new law he had watched from his office; in the third, in March 1894, he offered himself at Saga as a Progressive and got in by thirty votes. He spoke rarely. The speech of 28 December 1897, in which he told the house that he had seen the ledgers of the Ashio mine and would gladly forget them, is in all the readers. It led to the commission on the mine, of which he became vice-chairman, and to the conviction of its manager, Tsuda Sakubei, in the following autumn.

He was spoken of for the communications portfolio in the summer of 1898. The cabinet fell first. He died at Kamakura, of tuberculosis, on 30 November 1901; his adoptive brother Kuroda Hisashi, a rear admiral, closed his eyes.""",
  occ("Kuroda Tomosada", "prefecture", start=("4 April 1887", "1887-04-04"), end=("before the snow had melted", "1890")),
  occ("Shimazu Kageaki", "governor", start=("eleven years", "1876"), end=("4 April 1887", "1887-04-04"), again=["had ruled it"]),
  occ("Kuroda Tomosada", "director of the railway bureau"),
  occ("Onodera Zenzo", "president", start=("1889", "1889")),
  occ("Saionji Yasumasa", "home minister"),
  occ("Kuroda Tomosada", "Tottori", start=("before the snow had melted", "1890"), end=("two years", "1892")),
  occ("Kuroda Tomosada", "got in", start=("March 1894", "1894-03")),
  occ("Kuroda Tomosada", "vice-chairman"),
  occ("Tsuda Sakubei", "manager"),
  occ("Kuroda Hisashi", "rear admiral"),
  fact("Kuroda Tomosada", "father", "Kuroda Jinbei"),
  fact("Kuroda Jinbei", "occupation", "samurai"),
  fact("Kuroda Tomosada", "militaryService", "imperial artillery"),
  fact("Guido van Laar", "occupation", "missionary"),
  fact("Kuroda Tomosada", "education", "Rutgers"),
  fact("Onodera Zenzo", "occupation", "silk merchant"),
  fact("Kuroda Tomosada", "party", "Progressive"),
  fact("Kuroda Tomosada", "deathPlace", "Kamakura"),
  fact("Kuroda Tomosada", "causeOfDeath", "tuberculosis"),
  fact("Kuroda Tomosada", "deathDate", "30 November 1901", value="1901-11-30"),
  fact("Kuroda Tomosada", "siblings", "Kuroda Hisashi"),
  ev("travel", "alighted at Morioka", ("4 April 1887", "1887-04-04"), ["Kuroda Tomosada"]),
  ev("appointment", "take over the prefecture", ("4 April 1887", "1887-04-04"), ["Kuroda Tomosada", "Shimazu Kageaki"]),
  ev("travel", "sailed to America", ("1871", "1871"), ["Kuroda Tomosada"]),
  ev("travel", "return", None, ["Kuroda Tomosada"]),
  ev("appointment", "entered the Ministry of Public Works", None, ["Kuroda Tomosada"]),
  ev("departure", "quitted", None, ["Kuroda Tomosada"]),
  ev("election", "elected as its president", ("1889", "1889"), ["Onodera Zenzo"]),
  ev("travel", "travelled up to Tokyo", None, ["Onodera Zenzo"]),
  ev("meeting", "was heard", ("7 February 1890", "1890-02-07"), ["Onodera Zenzo", "Saionji Yasumasa"]),
  ev("appointment", "was shifted to Tottori", ("before the snow had melted", "1890"), ["Kuroda Tomosada"]),
  ev("departure", "handed in his papers", ("two years", "1892"), ["Kuroda Tomosada"]),
  ev("candidacy", "offered himself at Saga", ("March 1894", "1894-03"), ["Kuroda Tomosada"]),
  ev("election", "got in", ("March 1894", "1894-03"), ["Kuroda Tomosada"]),
  ev("speech", "speech", ("28 December 1897", "1897-12-28"), ["Kuroda Tomosada"]),
  ev("investigation", "commission on the mine", None, ["Tsuda Sakubei"]),
  ev("appointment", "became vice-chairman", None, ["Kuroda Tomosada"]),
  ev("conviction", "conviction", ("the following autumn", "1898"), ["Tsuda Sakubei"]),
)

P("d23-20", """What we know about Senator Valmir Queiroz and the ferries

Who is he?
A dentist from Bragança, aged 63, and the leader of the Liberal Social bench in Brazil's upper house, where he has represented Pará since 1 February 2015. Before that he was twice mayor of his home town (2005–2012). His brother Edmilson owned the river company Navegar; his daughter, Taís Queiroz, was secretary of transport in the state government until last Friday.

Why last Friday?
Because on Thursday, 12 September 2019, the Federal Police entered 14 addresses in Belém and Brasília. They took away Edmilson, handcuffed, and searched the senator's office for seven hours. Taís Queiroz handed in her notice the next day; Governor Ronaldo Pimenta accepted it by WhatsApp.

What set it off?
A deposition. In June the former director of Navegar, Cássio Brito, a naval engineer, told prosecutors how contracts were shared out. Brito had been caught in Lisbon in 2018, was extradited in February, and has since been sentenced to five years. He says that the senator met him at a steakhouse on 3 May 2016 and asked for three per cent. The senator swears he was at a baptism.

Has anything been proved?
That there were calls: eleven between the senator and Brito on 2 and 4 May 2016, according to the telephone company. That the senator's declaration of assets, amended in July, now contains a boat. Nothing else so far.

What about the judges?
The case fell by lot to Justice Iolanda Sampaio Reis of the Supreme Court, who declared herself unfit on Monday: she taught Taís at the Federal University of Pará. It is now with Justice Murilo Antunes, who was named to the court last year. The ethics council of the Senate, chaired by Dalva Nogueira, the senator for Acre and a Pentecostal preacher, may hear Queiroz in October. An expulsion would need 41 votes.

And the man himself?
He spoke from the rostrum on Tuesday, for eleven minutes, weeping. He will not resign. He was to have travelled to Portugal on Saturday to receive the keys of a twin town; the town has written to say that it prefers another date.""",
  occ("Valmir Queiroz", "leader of the Liberal Social bench"),
  occ("Valmir Queiroz", "has represented Pará", start=("1 February 2015", "2015-02-01"), again=["Senator", "senator#2"]),
  occ("Valmir Queiroz", "mayor of his home town", start=("2005", "2005"), end=("2012", "2012"), former=True),
  occ("Taís Queiroz", "secretary of transport in the state government", end=("last Friday", "2019-09-13"), former=True),
  occ("Ronaldo Pimenta", "Governor"),
  occ("Cássio Brito", "director of Navegar", former=True),
  occ("Iolanda Sampaio Reis", "Justice"),
  occ("Iolanda Sampaio Reis", "taught Taís at the Federal University of Pará", former=True),
  occ("Murilo Antunes", "Justice#2", start=("last year", "2018")),
  occ("Dalva Nogueira", "chaired"),
  occ("Dalva Nogueira", "senator for Acre"),
  fact("Valmir Queiroz", "occupation", "dentist"),
  fact("Valmir Queiroz", "residence", "Bragança"),
  fact("Valmir Queiroz", "party", "Liberal Social"),
  fact("Valmir Queiroz", "siblings", "Edmilson"),
  fact("Valmir Queiroz", "children", "Taís Queiroz"),
  fact("Cássio Brito", "occupation", "naval engineer"),
  fact("Taís Queiroz", "education", "Federal University of Pará"),
  fact("Dalva Nogueira", "religion", "Pentecostal"),
  fact("Dalva Nogueira", "occupation", "preacher"),
  ev("arrest", "took away Edmilson", ("Thursday, 12 September 2019", "2019-09-12"), ["Edmilson"]),
  ev("investigation", "entered 14 addresses", ("Thursday, 12 September 2019", "2019-09-12"), ["Edmilson", "Valmir Queiroz"]),
  ev("investigation", "searched the senator's office", ("Thursday, 12 September 2019", "2019-09-12"), ["Valmir Queiroz"]),
  ev("departure", "handed in her notice", ("the next day", "2019-09-13"), ["Taís Queiroz", "Ronaldo Pimenta"]),
  ev("testimony", "deposition", ("June", "2019-06"), ["Cássio Brito"]),
  ev("testimony", "told prosecutors", ("June", "2019-06"), ["Cássio Brito"]),
  ev("arrest", "had been caught in Lisbon", ("2018", "2018"), ["Cássio Brito"]),
  ev("travel", "was extradited", ("February#2", "2019-02"), ["Cássio Brito"]),
  ev("conviction", "has since been sentenced", None, ["Cássio Brito"]),
  ev("communication", "calls", ("2 and 4 May 2016", "2016-05"), ["Valmir Queiroz", "Cássio Brito"]),
  ev("disclosure", "declaration of assets", ("July", "2019-07"), ["Valmir Queiroz"]),
  ev("recusal", "declared herself unfit", ("Monday", "2019-09-16"), ["Iolanda Sampaio Reis"]),
  ev("appointment", "was named", ("last year", "2018"), ["Murilo Antunes"]),
  ev("speech", "spoke from the rostrum", ("Tuesday", "2019-09-17"), ["Valmir Queiroz"]),
  ev("communication", "has written", None, ["Valmir Queiroz"]),
)

P("d23-21", """The Starosta of Pińsk

Adam Woyniłłowicz-Korsak woke on the morning of 13 May 1926 as starosta of Pińsk and went to bed as nothing at all. A telegram had come at noon from the voivode in Brześć, Kazimierz Młodzianowski-Ruta; Woyniłłowicz, asked in it whether he obeyed the government or the Marshal, telegraphed back: “The law.” By six he was relieved. His deputy, the reserve captain Stefan Ostoja, moved in with a camp bed.

A landowner's son, a Calvinist in a country of Catholics and Orthodox, he had been through the gymnasium at Słuck and the law school at Dorpat, was a justice of the peace in Minsk under the Tsar, and in 1918 commanded a squadron of the Borderland Lancers. Paderewski's government sent him to Pińsk on 1 August 1919. He spent seven good years there, and the synagogue, the marsh fishermen and the bishop all signed the petition that asked for his return. Bishop Zygmunt carried it to Warsaw himself. The interior minister, General Felicjan Dąb, received him standing.

The displaced starosta lived on his wife's land. He stood for the Sejm in March 1928 on the list of the Christian National Party, failed by a whisker, and wrote, to amuse himself, open letters to the man in the voivodeship. One of them, on horses bought for the police, brought the controller, Leon Gintowt, from Warsaw that autumn. Ostoja was suspended; the court at Pińsk gave him a year in 1929. Nobody could show that the voivode had known, although Woyniłłowicz said so to the end, and was fined for it.

In September 1935 the same government asked him to be mayor, of all places, of Brześć. He took the chain on the 19th, to general surprise; he wore it till the Russians came. The NKVD seized him on 25 September 1939, and a letter that he wrote from Ostashkov in March, to his daughter Halina Korsak-Piotrowska, the botanist, is the last there is. She heard in 1990 what she had always feared.""",
  occ("Adam Woyniłłowicz-Korsak", "starosta of Pińsk", start=("1 August 1919", "1919-08-01"), end=("13 May 1926", "1926-05-13"), again=["starosta#2"]),
  occ("Kazimierz Młodzianowski-Ruta", "voivode in Brześć", again=["voivode#3"]),
  occ("Stefan Ostoja", "deputy", end=("13 May 1926", "1926-05-13")),
  occ("Stefan Ostoja", "starosta of Pińsk", start=("13 May 1926", "1926-05-13")),
  occ("Stefan Ostoja", "reserve captain"),
  occ("Adam Woyniłłowicz-Korsak", "justice of the peace in Minsk"),
  occ("Adam Woyniłłowicz-Korsak", "commanded a squadron of the Borderland Lancers", start=("1918", "1918")),
  occ("Zygmunt", "Bishop"),
  occ("Felicjan Dąb", "interior minister"),
  occ("Felicjan Dąb", "General"),
  occ("Leon Gintowt", "controller"),
  occ("Adam Woyniłłowicz-Korsak", "mayor", start=("the 19th", "1935-09-19"), end=("till the Russians came", "1939-09")),
  fact("Adam Woyniłłowicz-Korsak", "religion", "Calvinist"),
  fact("Adam Woyniłłowicz-Korsak", "education", "gymnasium at Słuck"),
  fact("Adam Woyniłłowicz-Korsak", "education", "law school at Dorpat"),
  fact("Adam Woyniłłowicz-Korsak", "militaryService", "Borderland Lancers", date=("1918", "1918")),
  fact("Adam Woyniłłowicz-Korsak", "party", "Christian National Party"),
  fact("Adam Woyniłłowicz-Korsak", "children", "Halina Korsak-Piotrowska"),
  fact("Halina Korsak-Piotrowska", "occupation", "botanist"),
  ev("communication", "telegram", ("13 May 1926", "1926-05-13"), ["Kazimierz Młodzianowski-Ruta", "Adam Woyniłłowicz-Korsak"]),
  ev("communication", "telegraphed back", ("13 May 1926", "1926-05-13"), ["Adam Woyniłłowicz-Korsak", "Kazimierz Młodzianowski-Ruta"]),
  ev("departure", "was relieved", ("By six", "1926-05-13"), ["Adam Woyniłłowicz-Korsak"]),
  ev("appointment", "moved in", ("13 May 1926", "1926-05-13"), ["Stefan Ostoja"]),
  ev("appointment", "sent him to Pińsk", ("1 August 1919", "1919-08-01"), ["Adam Woyniłłowicz-Korsak"]),
  ev("travel", "carried it to Warsaw", None, ["Zygmunt"]),
  ev("meeting", "received him", None, ["Felicjan Dąb", "Zygmunt"]),
  ev("candidacy", "stood for the Sejm", ("March 1928", "1928-03"), ["Adam Woyniłłowicz-Korsak"]),
  ev("election", "failed by a whisker", ("March 1928", "1928-03"), ["Adam Woyniłłowicz-Korsak"]),
  ev("communication", "open letters", None, ["Adam Woyniłłowicz-Korsak", "Stefan Ostoja"]),
  ev("investigation", "brought the controller", ("that autumn", "1928"), ["Leon Gintowt", "Stefan Ostoja"]),
  ev("sanction", "was suspended", None, ["Stefan Ostoja"]),
  ev("conviction", "gave him a year", ("1929", "1929"), ["Stefan Ostoja"]),
  ev("sanction", "was fined for it", None, ["Adam Woyniłłowicz-Korsak"]),
  ev("appointment", "took the chain", ("the 19th", "1935-09-19"), ["Adam Woyniłłowicz-Korsak"]),
  ev("arrest", "seized him", ("25 September 1939", "1939-09-25"), ["Adam Woyniłłowicz-Korsak"]),
  ev("communication", "a letter that he wrote", ("March#2", "1940-03"), ["Adam Woyniłłowicz-Korsak", "Halina Korsak-Piotrowska"]),
)

P("d23-22", """LEADERSHIP TRIBUNAL (PAPUA NEW GUINEA). Decision, 30 June 2014. Summary prepared by the registrar, Mrs Josepha Kila.

The leader before us is Sir Paias Kandep Wai, KBE, aged 59, of Wapenamanda, Lutheran, a former patrol officer who was educated at Sogeri National High School and first won the Lagaip seat in 1992. He has been Minister for Public Enterprises since 9 August 2012, save for the period of his suspension, which began on 4 November last when the Public Prosecutor, Mr Gerard Tamate, referred the matter to us.

Mr Justice Allan Cottrell, who was to have presided, disqualified himself on 20 January, his former law firm having acted for Telikom. The present chairman, Justice Regina Oru, was assigned the following day.

As to the first allegation we find as follows. On 17 February 2013 the leader travelled to Cairns at the expense of Mr Lim Boon Keng, a logging contractor from Sibu. He returned on the 20th. On the 21st he signed. The leader's first secretary, Mr Moses Ipatas Yalo, told us on oath that the leader had rung him from Cairns to ask that the file be “on top”; we believed him. Mr Lim, who left the country in May 2013, sent an affidavit. He was deported from Solomon Islands in 2009, a fact that he did not mention.

As to the second, that the leader was handed K150,000 at the Airways Hotel: the only witness, Mr Yalo's predecessor, Ms Delilah Gore-Hane, today the deputy secretary for lands, withdrew her statement before us on 3 April. She had been visited at home the night before by two men. We cannot find the allegation proved, and refer the visit to the police.

As to the third, the leader failed for the years 2010, 2011 and 2012 to declare a house in Townsville in which his second wife, Mrs Ruth Wai, and their son Kennedy live. He disclosed it to the Ombudsman Commission only in October 2013.

The leader is found guilty of misconduct on the first and third. By majority, Magistrate Orim dissenting, we recommend his dismissal from office. He may yet seek review; counsel tells us that he will.""",
  occ("Josepha Kila", "registrar"),
  occ("Paias Kandep Wai", "patrol officer", former=True),
  occ("Paias Kandep Wai", "Lagaip seat", start=("1992", "1992")),
  occ("Paias Kandep Wai", "Minister for Public Enterprises", start=("9 August 2012", "2012-08-09")),
  occ("Gerard Tamate", "Public Prosecutor"),
  occ("Allan Cottrell", "Justice"),
  occ("Regina Oru", "chairman", start=("the following day", "2014-01-21")),
  occ("Regina Oru", "Justice#2"),
  occ("Moses Ipatas Yalo", "leader's first secretary"),
  occ("Delilah Gore-Hane", "leader's first secretary", former=True),
  occ("Delilah Gore-Hane", "deputy secretary for lands"),
  occ("Orim", "Magistrate"),
  fact("Paias Kandep Wai", "award", "KBE"),
  fact("Paias Kandep Wai", "residence", "Wapenamanda"),
  fact("Paias Kandep Wai", "religion", "Lutheran"),
  fact("Paias Kandep Wai", "education", "Sogeri National High School"),
  fact("Lim Boon Keng", "occupation", "logging contractor"),
  fact("Lim Boon Keng", "residence", "Sibu"),
  fact("Paias Kandep Wai", "spouse", "Ruth Wai"),
  fact("Paias Kandep Wai", "children", "Kennedy"),
  fact("Ruth Wai", "children", "Kennedy"),
  fact("Ruth Wai", "residence", "Townsville"),
  fact("Kennedy", "residence", "Townsville"),
  ev("election", "first won the Lagaip seat", ("1992", "1992"), ["Paias Kandep Wai"]),
  ev("sanction", "suspension", ("4 November last", "2013-11-04"), ["Paias Kandep Wai"]),
  ev("investigation", "referred the matter", ("4 November last", "2013-11-04"), ["Gerard Tamate", "Paias Kandep Wai"]),
  ev("recusal", "disqualified himself", ("20 January", "2014-01-20"), ["Allan Cottrell"]),
  ev("appointment", "was assigned", ("the following day", "2014-01-21"), ["Regina Oru"]),
  ev("travel", "travelled to Cairns", ("17 February 2013", "2013-02-17"), ["Paias Kandep Wai"]),
  ev("travel", "returned", ("the 20th", "2013-02-20"), ["Paias Kandep Wai"]),
  ev("testimony", "told us on oath", None, ["Moses Ipatas Yalo"]),
  ev("communication", "had rung him", None, ["Paias Kandep Wai", "Moses Ipatas Yalo"]),
  ev("travel", "left the country", ("May 2013", "2013-05"), ["Lim Boon Keng"]),
  ev("testimony", "sent an affidavit", None, ["Lim Boon Keng"]),
  ev("sanction", "was deported", ("2009", "2009"), ["Lim Boon Keng"]),
  ev("testimony", "withdrew her statement", ("3 April", "2014-04-03"), ["Delilah Gore-Hane"]),
  ev("meeting", "had been visited at home", ("the night before", "2014-04-02"), ["Delilah Gore-Hane"]),
  ev("disclosure", "disclosed it", ("October 2013", "2013-10"), ["Paias Kandep Wai"]),
  ev("conviction", "is found guilty", ("30 June 2014", "2014-06-30"), ["Paias Kandep Wai"]),
)

P("d23-23", """MacNamee, Cornelius (“Con”) (1881–1949), revolutionary, county manager and senator, was born 2 February 1881 in Swinford, Co. Mayo, eldest of the eight children of Bernard MacNamee, draper, and his wife Honoria (née Durcan). From the Christian Brothers he went in 1898 as a boy clerk to the Land Commission in Dublin, and from a Gaelic League class in Parnell Square, by way of the Brotherhood, to the roof of the Imperial Hotel.

Released from Frongoch at Christmas 1916, dismissed from the Land Commission for not being there, he lived by canvassing. It was he who in February 1917 talked Count Plunkett's committee into a car; he who held Castlebar for Sinn Féin in December 1918, when he was himself put up for South Longford and was in Lincoln gaol; and the member for South Longford he was, unseen by it, until the Treaty split. He met the bishop of Achonry, Dr Malachy Freyne, twice that spring to prevent the split and got, he said afterwards, tea.

He voted against. Captured at Ballina in July 1922 by a column under Commandant Thomas Ruane, his late brother-in-law's brother, he was tried in secret and given ten years, of which he did one and a half. The prisoner's letters to his wife, Bridie Ruane, a nurse, passed through the hands of the Commandant, who delivered them, after reading, in person.

The Free State made no use of him. A commissioner sent down in 1924 to inquire into the Mayo county council, Sir Ernest Lyle, late of the Punjab, found the secretary, Patrick Jordan, short by four thousand pounds; when Jordan sailed for Boston there were voices for MacNamee, and the job went to a Ruane. Only in 1932, upon Fianna Fáil's coming in, was he called to the Department of Lands as private secretary to the minister. He became county manager for Mayo in August 1942. Nominated to the Senate by the Taoiseach in 1944, he attended faithfully, spoke in Irish, and was not renominated. A road in Swinford is called after the bishop.""",
  occ("Cornelius MacNamee", "boy clerk to the Land Commission", start=("1898", "1898")),
  occ("Cornelius MacNamee", "member for South Longford", start=("December 1918", "1918-12"), end=("until the Treaty split", "1922")),
  occ("Malachy Freyne", "bishop of Achonry"),
  occ("Thomas Ruane", "Commandant"),
  occ("Ernest Lyle", "commissioner"),
  occ("Ernest Lyle", "the Punjab", former=True),
  occ("Patrick Jordan", "secretary"),
  occ("Cornelius MacNamee", "private secretary to the minister", start=("1932", "1932")),
  occ("Cornelius MacNamee", "county manager for Mayo", start=("August 1942", "1942-08"), again=["county manager"]),
  occ("Cornelius MacNamee", "Senate", start=("1944", "1944"), again=["senator"]),
  fact("Cornelius MacNamee", "alias", "Con"),
  fact("Cornelius MacNamee", "occupation", "revolutionary"),
  fact("Cornelius MacNamee", "birthDate", "2 February 1881", value="1881-02-02"),
  fact("Cornelius MacNamee", "deathDate", "1949", value="1949"),
  fact("Cornelius MacNamee", "birthPlace", "Swinford, Co. Mayo"),
  fact("Cornelius MacNamee", "father", "Bernard MacNamee"),
  fact("Bernard MacNamee", "occupation", "draper"),
  fact("Cornelius MacNamee", "mother", "Honoria"),
  fact("Honoria", "birthName", "Durcan"),
  fact("Bernard MacNamee", "spouse", "Honoria"),
  fact("Cornelius MacNamee", "education", "Christian Brothers"),
  fact("Cornelius MacNamee", "party", "Sinn Féin"),
  fact("Cornelius MacNamee", "spouse", "Bridie Ruane"),
  fact("Cornelius MacNamee", "relatives", "Thomas Ruane"),
  ev("arrest", "was in Lincoln gaol", ("December 1918", "1918-12"), ["Cornelius MacNamee"]),
  fact("Bridie Ruane", "occupation", "nurse"),
  ev("departure", "dismissed", None, ["Cornelius MacNamee"]),
  ev("candidacy", "put up for South Longford", ("December 1918", "1918-12"), ["Cornelius MacNamee"]),
  ev("meeting", "met", ("that spring", "1922"), ["Cornelius MacNamee", "Malachy Freyne"]),
  ev("arrest", "Captured", ("July 1922", "1922-07"), ["Cornelius MacNamee", "Thomas Ruane"]),
  ev("conviction", "given ten years", None, ["Cornelius MacNamee"]),
  ev("communication", "letters", None, ["Cornelius MacNamee", "Bridie Ruane"]),
  ev("appointment", "sent down", ("1924", "1924"), ["Ernest Lyle"]),
  ev("investigation", "inquire", ("1924", "1924"), ["Ernest Lyle", "Patrick Jordan"]),
  ev("travel", "sailed for Boston", None, ["Patrick Jordan"]),
  ev("appointment", "was he called to the Department of Lands", ("1932", "1932"), ["Cornelius MacNamee"]),
  ev("appointment", "became county manager", ("August 1942", "1942-08"), ["Cornelius MacNamee"]),
  ev("appointment", "Nominated to the Senate", ("1944", "1944"), ["Cornelius MacNamee"]),
  ev("speech", "spoke in Irish", None, ["Cornelius MacNamee"]),
)

P("d23-24", """“I have been received by three viceroys,” Rao Bahadur V. S. Krishnamachari liked to say, “and listened to by none.”

The listener's side of it may be read in the Madras archives. On 9 January 1912, at Government House, the dewan of Kolangode (for such he had been since the old raja, a Nair of great girth, dismissed Mr. Percival Agnew in 1908) laid before the Viceroy a scheme for damming the Bharathapuzha; the aide-de-camp's note has one word, “Wet.” Two years on he was at Simla. In 1921, at Delhi, it was Lord Reading's turn.

He had risen out of nothing. An Iyengar, the son of a temple cook of Srirangam, he came first in law from the Presidency College in 1891, was a munsif at Palghat, and in 1899, as deputy collector, refused the bribe that made him famous. The giver, Chettiar Muthuveerappa, was sent to gaol for it; Muthuveerappa's counsel, C. Sankaran Nambiar, afterwards a judge of the High Court, became Krishnamachari's friend for life.

He was let go in Kolangode in his turn, on the young raja's accession, in March 1923. It was feared in the bazaar that the accounts would be found wanting; Mr. Horace Tindall, the auditor whom the Resident sent, went through them for six weeks and informed the Resident that he had never seen better. In the same year the former dewan was returned for the Justice Party's opponents in Malabar to the Legislative Council, and the year after that he beat the sitting vice-president, Dr. T. M. Pillai, for that chair. On 3 March 1926 he walked out of it, and out of the Council, over the Temple Bill.

The dam was promised at last by Sir Archibald Moncrieff, the member for irrigation, haranguing Palghat in February 1930. The old man was on the platform. He rose to reply, so his grandson the novelist K. Parthasarathy tells, said “Wet”, and sat down. He died that night, of heart failure. The dam was never built.""",
  occ("V. S. Krishnamachari", "dewan of Kolangode", start=("1908", "1908"), end=("March 1923", "1923-03"), again=["dewan#2"]),
  occ("Percival Agnew", "dewan of Kolangode", end=("1908", "1908")),
  occ("V. S. Krishnamachari", "munsif at Palghat"),
  occ("V. S. Krishnamachari", "deputy collector"),
  occ("C. Sankaran Nambiar", "judge of the High Court"),
  occ("Horace Tindall", "auditor"),
  occ("Reading", "viceroys", former=True),
  ev("communication", "informed the Resident", None, ["Horace Tindall"]),
  occ("V. S. Krishnamachari", "Legislative Council", start=("In the same year", "1923"), end=("3 March 1926", "1926-03-03")),
  occ("T. M. Pillai", "vice-president", end=("the year after that", "1924")),
  occ("V. S. Krishnamachari", "vice-president", start=("the year after that", "1924"), end=("3 March 1926", "1926-03-03"), again=["chair"]),
  occ("Archibald Moncrieff", "member for irrigation"),
  fact("V. S. Krishnamachari", "award", "Rao Bahadur"),
  fact("V. S. Krishnamachari", "ethnicity", "Iyengar"),
  fact("V. S. Krishnamachari", "birthPlace", "Srirangam"),
  fact("V. S. Krishnamachari", "education", "Presidency College", date=("1891", "1891")),
  fact("V. S. Krishnamachari", "relatives", "K. Parthasarathy"),
  fact("K. Parthasarathy", "occupation", "novelist"),
  fact("V. S. Krishnamachari", "deathDate", "that night", value="1930-02"),
  fact("V. S. Krishnamachari", "causeOfDeath", "heart failure"),
  fact("C. Sankaran Nambiar", "occupation", "counsel"),
  ev("departure", "dismissed", ("1908", "1908"), ["Percival Agnew"]),
  ev("meeting", "laid before the Viceroy", ("9 January 1912", "1912-01-09"), ["V. S. Krishnamachari"]),
  ev("meeting", "received", None, ["V. S. Krishnamachari"]),
  ev("travel", "was at Simla", ("Two years on", "1914"), ["V. S. Krishnamachari"]),
  ev("meeting", "Lord Reading's turn", ("1921", "1921"), ["V. S. Krishnamachari", "Reading"]),
  ev("conviction", "was sent to gaol", None, ["Chettiar Muthuveerappa"]),
  ev("departure", "was let go", ("March 1923", "1923-03"), ["V. S. Krishnamachari"]),
  ev("investigation", "went through them", None, ["Horace Tindall", "V. S. Krishnamachari"]),
  ev("election", "was returned", ("In the same year", "1923"), ["V. S. Krishnamachari"]),
  ev("election", "beat the sitting vice-president", ("the year after that", "1924"), ["V. S. Krishnamachari", "T. M. Pillai"]),
  ev("departure", "walked out of it", ("3 March 1926", "1926-03-03"), ["V. S. Krishnamachari"]),
  ev("speech", "haranguing Palghat", ("February 1930", "1930-02"), ["Archibald Moncrieff"]),
  ev("speech", "rose to reply", ("February 1930", "1930-02"), ["V. S. Krishnamachari"]),
)

P("d23-25", """FOR IMMEDIATE RELEASE — REGINA, June 4, 2015

Conflict of Interest Commissioner tables report on former Highways minister

The Conflict of Interest Commissioner of Saskatchewan, Hon. Ronald Baczuk, Q.C., today tabled in the Assembly his report on the conduct of Darlene Friesen, MLA for Last Mountain, who was Minister of Highways from May 25, 2012, to her departure on December 9, 2014.

The inquiry was requested on December 15 by the Leader of the Opposition, Trent Kowalchuk. The Commissioner had by then been alerted by the minister's own deputy, Joyce McNab, whose written warning reached him on December 3. He interviewed nineteen persons. Ms. Friesen appeared before him on February 11 and again on March 20; the Premier, Hon. Craig Hollander, answered in writing.

The Commissioner finds that:
• on August 18, 2014, at a golf tournament in Waskesiu, Ms. Friesen talked with Garth Penner, president of Penner Paving and the brother of her husband, Dale Penner;
• that evening she e-mailed Ms. McNab, asking that the Penner bid “get a fair shake”;
• on September 2 she sat in, and did not withdraw from, a meeting of the Treasury Board that approved the bid. Her colleague the Minister of Justice, Lyle Obrigewitsch, whose firm had once acted for Mr. Penner, left the room.

It was put to the Commissioner that Ms. Friesen had also telephoned the chair of the evaluation panel, Dr. Sunita Bhatt of the University of Regina. Dr. Bhatt testified that no such call was made, and he accepts her word.

He recommends that the Assembly reprimand Ms. Friesen. Whether it does so is for the Assembly. He notes that Ms. McNab, who was moved out of the department in January, has since been hired as chief executive officer of SaskRoads, and that an RCMP investigation into Mr. Penner, announced on March 2, is under way.

Ms. Friesen, a Mennonite, a former school trustee at Strasbourg and the 2004 Farm Woman of the Year, was first elected in 2007. She joined the Saskatchewan Party in that year and crossed the floor to sit as an independent last January. She has said that she will not run again.

Commissioner Baczuk, a former judge of the Court of Queen's Bench, was appointed in 2010.""",
  occ("Ronald Baczuk", "Conflict of Interest Commissioner of Saskatchewan", start=("2010", "2010"), again=["Conflict of Interest Commissioner", "Commissioner#3"]),
  occ("Darlene Friesen", "MLA for Last Mountain", start=("2007", "2007")),
  occ("Darlene Friesen", "Minister of Highways", start=("May 25, 2012", "2012-05-25"), end=("December 9, 2014", "2014-12-09"), former=True),
  occ("Trent Kowalchuk", "Leader of the Opposition"),
  occ("Joyce McNab", "deputy", end=("January", "2015-01"), former=True),
  occ("Craig Hollander", "Premier"),
  occ("Garth Penner", "president of Penner Paving"),
  occ("Lyle Obrigewitsch", "Minister of Justice"),
  occ("Sunita Bhatt", "chair of the evaluation panel"),
  occ("Joyce McNab", "chief executive officer of SaskRoads"),
  occ("Darlene Friesen", "school trustee at Strasbourg", former=True),
  occ("Ronald Baczuk", "judge of the Court of Queen's Bench", former=True),
  fact("Darlene Friesen", "spouse", "Dale Penner"),
  fact("Dale Penner", "siblings", "Garth Penner"),
  fact("Darlene Friesen", "relatives", "Garth Penner"),
  fact("Darlene Friesen", "religion", "Mennonite"),
  fact("Darlene Friesen", "award", "Farm Woman of the Year", date=("2004", "2004")),
  fact("Darlene Friesen", "party", "Saskatchewan Party", date=("that year", "2007")),
  ev("disclosure", "tabled in the Assembly", ("today", "2015-06-04"), ["Ronald Baczuk", "Darlene Friesen"]),
  ev("departure", "departure", ("December 9, 2014", "2014-12-09"), ["Darlene Friesen"]),
  ev("investigation", "inquiry", ("December 15", "2014-12-15"), ["Darlene Friesen", "Ronald Baczuk"]),
  ev("communication", "written warning", ("December 3", "2014-12-03"), ["Joyce McNab", "Ronald Baczuk"]),
  ev("investigation", "interviewed nineteen persons", None, ["Ronald Baczuk"]),
  ev("testimony", "appeared before him", ("February 11", "2015-02-11"), ["Darlene Friesen", "Ronald Baczuk"]),
  ev("testimony", "again on", ("March 20", "2015-03-20"), ["Darlene Friesen", "Ronald Baczuk"]),
  ev("testimony", "answered in writing", None, ["Craig Hollander"]),
  ev("meeting", "talked with", ("August 18, 2014", "2014-08-18"), ["Darlene Friesen", "Garth Penner"]),
  ev("communication", "e-mailed", ("that evening", "2014-08-18"), ["Darlene Friesen", "Joyce McNab"]),
  ev("meeting", "meeting of the Treasury Board", ("September 2", "2014-09-02"), ["Darlene Friesen", "Lyle Obrigewitsch"]),
  ev("recusal", "left the room", ("September 2", "2014-09-02"), ["Lyle Obrigewitsch"]),
  ev("testimony", "testified", None, ["Sunita Bhatt"]),
  ev("departure", "was moved out", ("January", "2015-01"), ["Joyce McNab"]),
  ev("appointment", "has since been hired", None, ["Joyce McNab"]),
  ev("investigation", "RCMP investigation", ("March 2,", "2015-03-02"), ["Garth Penner"]),
  ev("election", "was first elected", ("2007", "2007"), ["Darlene Friesen"]),
  ev("departure", "crossed the floor", ("last January", "2015-01"), ["Darlene Friesen"]),
  ev("appointment", "was appointed", ("2010", "2010"), ["Ronald Baczuk"]),
)

P("d23-26", """Monrovia, the 14th of December 1930

My dear Sister,

The Government is out, and I am to tell you who is in. President Harmon Tubbs-Greene sent his resignation to the Legislature on the 2nd; the Vice-President, that sly old Methodist Elijah Yancy Coker, had sent in his own two hours before, so as to be first at something. Secretary of State Barnabas Dunbar-Wesley, whom you will remember at Liberia College with his flute, was sworn in the next morning. It rained upon everybody.

It was the Report that did it. Dr. Cuthbert Christian, the Englishman whom Geneva sent, sat from April to September in the house by the Mission and heard, with the American, Dr. Charles Jonas, and our own ex-President Arthur Barclay-Reeves, two hundred and sixty-four people. Chief Jeh of Sasstown walked nine days to testify. Superintendent Samuel Ross-Howard of Sinoe, he of the three wives, gave his evidence on the 30th of June and was carried out; he died, in a hammock, on the way home, and will not now be tried. They say that the Vice-President had 45 dollars for each boy who was shipped to Fernando Po. He told the Commission that it was a lie, told the Bishop that it was less, and was indicted last Tuesday.

Your friend Postmaster-General Varney is in the jail since Friday. I went to see him with a pie. He says that he will name names. As he was named only in a letter from the Spanish consul, who has been called home, I doubt that they will keep him.

The Firestone man called on the new President on Monday. The German consul waits. Our brother Nathaniel, whom Dunbar-Wesley has made Commissioner of Education in the room of Mrs. Crummell-Payne, makes speeches in the bath. His first in public was at Clay-Ashland on Sunday. There is talk of my going to Washington as secretary of the legation, and I have begun to air the trunk, for I have long learned to believe nothing.

Your loving brother,
Theophilus Gant""",
  occ("Harmon Tubbs-Greene", "President", end=("the 2nd", "1930-12-02")),
  occ("Elijah Yancy Coker", "Vice-President", end=("the 2nd", "1930-12-02"), again=["Vice-President#2"]),
  occ("Barnabas Dunbar-Wesley", "Secretary of State", end=("the next morning", "1930-12-03")),
  occ("Barnabas Dunbar-Wesley", "President#5", start=("the next morning", "1930-12-03")),
  occ("Cuthbert Christian", "Commission", start=("April", "1930-04"), end=("September", "1930-09")),
  occ("Charles Jonas", "Commission", start=("April", "1930-04"), end=("September", "1930-09")),
  occ("Arthur Barclay-Reeves", "Commission", start=("April", "1930-04"), end=("September", "1930-09")),
  occ("Arthur Barclay-Reeves", "ex-President", former=True),
  occ("Jeh", "Chief"),
  occ("Samuel Ross-Howard", "Superintendent"),
  occ("Varney", "Postmaster-General"),
  occ("Nathaniel", "Commissioner of Education"),
  occ("Crummell-Payne", "Commissioner of Education", former=True),
  fact("Elijah Yancy Coker", "religion", "Methodist"),
  fact("Barnabas Dunbar-Wesley", "education", "Liberia College"),
  fact("Cuthbert Christian", "nationality", "Englishman"),
  fact("Charles Jonas", "nationality", "American"),
  fact("Theophilus Gant", "siblings", "Nathaniel"),
  ev("departure", "resignation", ("the 2nd", "1930-12-02"), ["Harmon Tubbs-Greene"]),
  ev("departure", "had sent in his own", ("two hours before", "1930-12-02"), ["Elijah Yancy Coker"]),
  ev("appointment", "was sworn in", ("the next morning", "1930-12-03"), ["Barnabas Dunbar-Wesley"]),
  ev("appointment", "Geneva sent", None, ["Cuthbert Christian"]),
  ev("investigation", "sat", ("April", "1930-04"), ["Cuthbert Christian", "Charles Jonas", "Arthur Barclay-Reeves"]),
  ev("travel", "walked nine days", None, ["Jeh"]),
  ev("testimony", "testify", None, ["Jeh"]),
  ev("testimony", "gave his evidence", ("the 30th of June", "1930-06-30"), ["Samuel Ross-Howard"]),
  ev("testimony", "told the Commission", None, ["Elijah Yancy Coker"]),
  ev("communication", "told the Bishop", None, ["Elijah Yancy Coker"]),
  ev("investigation", "was indicted", ("last Tuesday", "1930-12-09"), ["Elijah Yancy Coker"]),
  ev("arrest", "is in the jail", ("Friday", "1930-12-12"), ["Varney"]),
  ev("meeting", "went to see him", None, ["Theophilus Gant", "Varney"]),
  ev("communication", "letter from the Spanish consul", None, ["Varney"]),
  ev("meeting", "called on the new President", ("Monday", "1930-12-08"), ["Barnabas Dunbar-Wesley"]),
  ev("appointment", "has made Commissioner", None, ["Nathaniel", "Barnabas Dunbar-Wesley"]),
  ev("speech", "His first in public", ("Sunday", "1930-12-07"), ["Nathaniel"]),
)

P("d23-27", """Elvira Lucía Montero de Basavilbaso, nurse, Peronist, and the first woman to preside over a chamber of the Argentine Congress in its president's absence (for one afternoon, on 23 August 1954), died in Rosario on Thursday, 6 June 2019. She was 97.

The women's branch had found her in a hospital corridor. In November 1951, when Argentine women voted for the first time, Nurse Montero, then 29, was carried into the Chamber of Deputies for Santa Fe with the twenty-two others; the summons to stand she had taken for a joke by the anaesthetist. Her husband, Raúl Basavilbaso, a Radical and a judge of first instance at Venado Tuerto, learned of it from La Capital. He stepped down from the bench the same week, saying that one house could not hold two powers, and kept hens.

Re-elected in 1954, she became third vice-president of the chamber in May of that year, and on the August afternoon when the speaker, Héctor Bonavena, had a toothache she opened the sitting, had the anthem sung, and suspended the deputy Molinari for a week for whistling. Of the sanction the newspapers spoke for a month.

The navy's aeroplanes put an end to that. On 21 September 1955 she fled by canoe to Uruguay, came back in October because her mother was dying, and was taken at the graveside. A commission presided over by Rear Admiral Leónidas Urtubey questioned her eleven times about a fur coat; the coat, it turned out, was the anaesthetist's. She was held for two years in the Good Shepherd asylum, was never charged, and was forbidden all public posts until 1964.

She beat a colonel's son for the mayoralty of Venado Tuerto in March 1973, the only election that she said she had enjoyed, and was put out of the town hall on the day of the coup. Rumour made her ambassador to Rome under Alfonsín, minister under Menem. In truth she sold hens. Her son, Ignacio Basavilbaso, the present bishop of Venado Tuerto, will bury her today beside the judge.

The Chamber named its infirmary after her in 2011. She attended and, asked for a word, spoke for an hour.""",
  occ("Elvira Lucía Montero de Basavilbaso", "Chamber of Deputies", start=("November 1951", "1951-11")),
  occ("Raúl Basavilbaso", "judge of first instance at Venado Tuerto", end=("the same week", "1951-11")),
  occ("Elvira Lucía Montero de Basavilbaso", "third vice-president of the chamber", start=("May of that year", "1954-05")),
  occ("Elvira Lucía Montero de Basavilbaso", "preside over a chamber of the Argentine Congress", start=("23 August 1954", "1954-08-23"), end=("23 August 1954", "1954-08-23")),
  occ("Héctor Bonavena", "speaker"),
  occ("Molinari", "deputy"),
  occ("Leónidas Urtubey", "Rear Admiral"),
  occ("Leónidas Urtubey", "commission presided over"),
  occ("Elvira Lucía Montero de Basavilbaso", "mayoralty of Venado Tuerto", start=("March 1973", "1973-03"), end=("the day of the coup", "1976-03-24")),
  occ("Ignacio Basavilbaso", "bishop of Venado Tuerto"),
  fact("Elvira Lucía Montero de Basavilbaso", "occupation", "nurse"),
  fact("Elvira Lucía Montero de Basavilbaso", "party", "Peronist"),
  fact("Elvira Lucía Montero de Basavilbaso", "deathPlace", "Rosario"),
  fact("Elvira Lucía Montero de Basavilbaso", "deathDate", "Thursday, 6 June 2019", value="2019-06-06"),
  fact("Elvira Lucía Montero de Basavilbaso", "spouse", "Raúl Basavilbaso"),
  fact("Raúl Basavilbaso", "party", "Radical"),
  fact("Elvira Lucía Montero de Basavilbaso", "children", "Ignacio Basavilbaso"),
  fact("Elvira Lucía Montero de Basavilbaso", "nationality", "Argentine"),
  ev("election", "was carried into the Chamber of Deputies", ("November 1951", "1951-11"), ["Elvira Lucía Montero de Basavilbaso"]),
  ev("communication", "summons to stand", None, ["Elvira Lucía Montero de Basavilbaso"]),
  ev("departure", "stepped down from the bench", ("the same week", "1951-11"), ["Raúl Basavilbaso"]),
  ev("election", "Re-elected", ("1954#2", "1954"), ["Elvira Lucía Montero de Basavilbaso"]),
  ev("appointment", "became third vice-president", ("May of that year", "1954-05"), ["Elvira Lucía Montero de Basavilbaso"]),
  ev("sanction", "suspended the deputy", ("the August afternoon", "1954-08-23"), ["Molinari", "Elvira Lucía Montero de Basavilbaso"]),
  ev("sanction", "sanction", None, ["Molinari"]),
  ev("travel", "fled by canoe", ("21 September 1955", "1955-09-21"), ["Elvira Lucía Montero de Basavilbaso"]),
  ev("travel", "came back", ("October", "1955-10"), ["Elvira Lucía Montero de Basavilbaso"]),
  ev("arrest", "was taken at the graveside", None, ["Elvira Lucía Montero de Basavilbaso"]),
  ev("investigation", "questioned her", None, ["Elvira Lucía Montero de Basavilbaso", "Leónidas Urtubey"]),
  ev("arrest", "was held for two years", None, ["Elvira Lucía Montero de Basavilbaso"]),
  ev("sanction", "was forbidden all public posts", None, ["Elvira Lucía Montero de Basavilbaso"]),
  ev("election", "beat a colonel's son", ("March 1973", "1973-03"), ["Elvira Lucía Montero de Basavilbaso"]),
  ev("departure", "was put out of the town hall", ("the day of the coup", "1976-03-24"), ["Elvira Lucía Montero de Basavilbaso"]),
  ev("award", "named its infirmary after her", ("2011", "2011"), ["Elvira Lucía Montero de Basavilbaso"]),
  ev("speech", "spoke for an hour", ("2011", "2011"), ["Elvira Lucía Montero de Basavilbaso"]),
)

P("d23-28", """Blatta Wolde-Mikael Tessema never knew why the Emperor had called him out of the customs house at Dire Dawa, on Timkat in 1942, to be vice-minister of finance. He had, that is true, a good hand. The French Capuchins of Harar had taught it to him, together with their language and a respect for ledgers which in Addis Ababa was thought a foreign illness.

For the illness he was posted, in 1949, to Stockholm as minister, and recalled after a single winter to govern Illubabor. There, on 11 March 1955, a deputation of coffee farmers presented him with a petition against his own brother-in-law, Fitawrari Gebre-Kidan Alula, the district governor of Mocha. Wolde-Mikael sent it up. The Crown Council suspended the fitawrari, who had to walk barefoot with a stone on his neck into the palace yard. At home, the vice-minister that was had the worst of it: his wife, Woizero Tsige Alula, did not speak to him until Easter.

Parliament had been opened to elections in 1957. Their son Dawit, a geologist from Uppsala, put himself forward for Gore and got in; the father, by then president of the Audit Board, reported the following year that eleven ministers drew two salaries, and read the names out to the Emperor, in his presence, on the eve of the Coronation Day. It is told that the Emperor fed his dogs meanwhile. No one was dismissed except the auditor. That was on 4 November 1958, by a call from the minister of the pen, Tsehafe Tizaz Ayele Birru.

When the soldiers in June 1974 drew up their list of those to be fetched, his name stood on it by mistake, for a nephew. He went in the nephew's place. They let him out in September 1975 and made Dawit, who had come home from a conference at Nairobi against all advice, minister of mines; for a year. The old man, an Ethiopian Orthodox deacon in his last decade, died at Debre Libanos in 1983. Dawit lives in Lund. His memoirs are awaited, and by some dreaded.""",
  occ("Wolde-Mikael Tessema", "vice-minister of finance", start=("1942", "1942"), again=["vice-minister#2"]),
  occ("Wolde-Mikael Tessema", "customs house at Dire Dawa", end=("1942", "1942")),
  occ("Wolde-Mikael Tessema", "to Stockholm as minister", start=("1949", "1949"), end=("after a single winter", "1950")),
  occ("Wolde-Mikael Tessema", "govern Illubabor", start=("after a single winter", "1950")),
  occ("Gebre-Kidan Alula", "district governor of Mocha"),
  occ("Dawit", "got in", start=("1957", "1957")),
  occ("Wolde-Mikael Tessema", "president of the Audit Board", end=("4 November 1958", "1958-11-04"), again=["auditor"]),
  occ("Ayele Birru", "minister of the pen"),
  occ("Dawit", "minister of mines", start=("September 1975", "1975-09"), end=("for a year", "1976")),
  occ("Wolde-Mikael Tessema", "deacon"),
  fact("Wolde-Mikael Tessema", "education", "French Capuchins of Harar"),
  fact("Wolde-Mikael Tessema", "relatives", "Gebre-Kidan Alula"),
  fact("Wolde-Mikael Tessema", "spouse", "Tsige Alula"),
  fact("Tsige Alula", "siblings", "Gebre-Kidan Alula"),
  fact("Wolde-Mikael Tessema", "children", "Dawit"),
  fact("Dawit", "occupation", "geologist"),
  fact("Dawit", "education", "Uppsala"),
  fact("Dawit", "residence", "Lund"),
  fact("Wolde-Mikael Tessema", "religion", "Ethiopian Orthodox"),
  fact("Wolde-Mikael Tessema", "deathPlace", "Debre Libanos"),
  fact("Wolde-Mikael Tessema", "deathDate", "1983", value="1983"),
  ev("appointment", "had called him", ("1942", "1942"), ["Wolde-Mikael Tessema"]),
  ev("appointment", "was posted", ("1949", "1949"), ["Wolde-Mikael Tessema"]),
  ev("departure", "recalled", ("after a single winter", "1950"), ["Wolde-Mikael Tessema"]),
  ev("communication", "petition", ("11 March 1955", "1955-03-11"), ["Wolde-Mikael Tessema", "Gebre-Kidan Alula"]),
  ev("meeting", "presented him", ("11 March 1955", "1955-03-11"), ["Wolde-Mikael Tessema"]),
  ev("sanction", "suspended the fitawrari", None, ["Gebre-Kidan Alula"]),
  ev("candidacy", "put himself forward for Gore", ("1957", "1957"), ["Dawit"]),
  ev("election", "got in", ("1957", "1957"), ["Dawit"]),
  ev("disclosure", "reported", ("the following year", "1958"), ["Wolde-Mikael Tessema"]),
  ev("disclosure", "read the names out", ("the eve of the Coronation Day", "1958-11-01"), ["Wolde-Mikael Tessema"]),
  ev("departure", "was dismissed", ("4 November 1958", "1958-11-04"), ["Wolde-Mikael Tessema"]),
  ev("communication", "call from the minister of the pen", ("4 November 1958", "1958-11-04"), ["Ayele Birru", "Wolde-Mikael Tessema"]),
  ev("arrest", "went in the nephew's place", ("June 1974", "1974-06"), ["Wolde-Mikael Tessema"]),
  ev("appointment", "made Dawit", ("September 1975", "1975-09"), ["Dawit"]),
  ev("travel", "had come home", None, ["Dawit"]),
)

P("d23-29", """COLUMBUS, O., May 20, 1884.—At the close of the longest day this Senate has known, Lemuel P. Stoddard, State Treasurer since January, 1880, was this evening removed from office, twenty-five Senators voting aye and seven no. He heard the roll in his seat, shook hands with his counsel, ex-Judge Amos Thayer Wick, and walked out by the east door. A deputy sheriff was waiting for him on the steps.

The loan that undid him was made on Nov. 6, 1882, to the Maumee Valley Bank, of which his brother-in-law, Rufus Eby, was cashier. Eby testified yesterday. He is a small man in mourning; his wife, the Treasurer's sister, died at Easter. He swore that he met the Treasurer in a sleeping-car at Crestline, and that $80,000 passed between them in a valise. The defense called it a fable. But Gov. George Washington Hale had a telegram from Crestline of the same night, in the Treasurer's hand, and he laid it before the managers last month, having first asked leave of no one. It was on the Governor's letter of April 2 that the House impeached.

Mr. Stoddard is 47, a Campbellite, born at Ravenna in a tavern. He lost an arm with the 42d Ohio at Champion Hill, and learned to write with the other at Hiram College. The Republicans of Portage county sent him to the House in 1873; they wanted him for Congress in 1878, but he stood aside for Gen. Cyrus Alden Root. He defeated the Greenbacker, Jesse Pugh, for the treasury in October, 1879, and held it two years later against a Prohibitionist.

Lieut.-Gov. Noah Strunk did not preside. He had banked with Eby, he told the Senate on the opening day, and gave up the gavel to the president pro tem., Mr. Thurlow of Darke. The Governor will name a successor to-morrow; the gossips have it that it will be Root, and that Root will refuse. Eby goes to trial at Toledo in the Fall. The clerk of the bank, Otto Zahm, pleaded guilty in March and is picking oakum.""",
  occ("Lemuel P. Stoddard", "State Treasurer", start=("January, 1880", "1880-01"), end=("this evening", "1884-05-20"), again=["treasury", "Treasurer#2"]),
  occ("Amos Thayer Wick", "ex-Judge", former=True),
  occ("Rufus Eby", "cashier"),
  occ("George Washington Hale", "Gov."),
  occ("Lemuel P. Stoddard", "sent him to the House", start=("1873", "1873")),
  occ("Cyrus Alden Root", "Gen."),
  occ("Noah Strunk", "Lieut.-Gov."),
  occ("Thurlow", "president pro tem."),
  fact("Lemuel P. Stoddard", "relatives", "Rufus Eby"),
  fact("Lemuel P. Stoddard", "religion", "Campbellite"),
  fact("Lemuel P. Stoddard", "birthPlace", "Ravenna"),
  fact("Lemuel P. Stoddard", "militaryService", "42d Ohio"),
  fact("Lemuel P. Stoddard", "education", "Hiram College"),
  fact("Lemuel P. Stoddard", "party", "Republicans"),
  fact("Jesse Pugh", "party", "Greenbacker"),
  fact("Otto Zahm", "occupation", "clerk of the bank"),
  ev("departure", "was this evening removed", ("this evening", "1884-05-20"), ["Lemuel P. Stoddard"]),
  ev("testimony", "testified", ("yesterday", "1884-05-19"), ["Rufus Eby"]),
  ev("testimony", "swore", ("yesterday", "1884-05-19"), ["Rufus Eby"]),
  ev("communication", "telegram", ("the same night", "1882-11-06"), ["Lemuel P. Stoddard"]),
  ev("disclosure", "laid it before the managers", ("last month", "1884-04"), ["George Washington Hale", "Lemuel P. Stoddard"]),
  ev("communication", "letter", ("April 2", "1884-04-02"), ["George Washington Hale"]),
  ev("investigation", "impeached", None, ["Lemuel P. Stoddard"]),
  ev("election", "sent him to the House", ("1873", "1873"), ["Lemuel P. Stoddard"]),
  ev("election", "defeated", ("October, 1879", "1879-10"), ["Lemuel P. Stoddard", "Jesse Pugh"]),
  ev("election", "held it", ("two years later", "1881"), ["Lemuel P. Stoddard"]),
  ev("recusal", "did not preside", None, ["Noah Strunk"]),
  ev("recusal", "gave up the gavel", ("the opening day", "1884"), ["Noah Strunk", "Thurlow"]),
  ev("disclosure", "told the Senate", ("the opening day", "1884"), ["Noah Strunk"]),
  ev("conviction", "pleaded guilty", ("March", "1884-03"), ["Otto Zahm"]),
)

P("d23-30", """Chang Hsiu-lien (張秀蓮) — from a directory of Taiwanese public figures, 2012 edition

County magistrate; accountant; b. 22 Aug. 1955, Meinung, of a Hakka family of tobacco growers. Alma mater: National Chengchi Univ. (1977); M.B.A., Purdue (1981). Presbyterian. Resides in Fengshan.

1981–86, auditor with a Chicago firm; there, in 1984, entered the exiles' Formosan Alliance and was for that reason blacklisted: not until July 1988 could she fly home, for her mother's burial, and then on a Japanese acquaintance's passport. Spotted at the airport, she was held for three weeks. 1989, Provincial Assembly (stood in place of her husband, the writer Hsieh Wen-ta, then serving seven years on Green Island; came in first). Twice re-elected. 1993, Democratic Progressive Party. 1998–2000, chief of staff to Mayor Yu Kuo-hsiung of Kaohsiung, her brother-in-law's classmate; there were whispers of a closer tie, of which nothing is known. In May 2000 called to the cabinet of Premier Lai Chao-ming, as minister of audit; sworn in on the 20th with the others.

Nov. 2002: took the stand in the Legislative Yuan on the frigates, naming Vice-Admiral Kuo Li-heng and the agent Andrew Wang-Pao; Kuo, by then in retirement at Vancouver, denied all from there and has not come back. Feb. 2003: left the cabinet at her own request, her deputy Tu Ming-che having been shown to lunch with Wang-Pao's lawyer. Tu was cleared in 2006. Dec. 2005: beat the three-term Kuomintang magistrate, Wu Kuang-hsün, by 2.1 per cent. 2007: indicted over special allowances with eleven other heads of counties; acquitted in 2008. Dec. 2009: re-elected. 14 Aug. 2009, six days after the typhoon, knelt before the survivors of Hsiaolin in the rain and apologised; the speech, of four sentences, is on every telephone in the south.

Sept. 2010: visited Fukuoka and, to some displeasure, Xiamen, where she was received by the deputy mayor, Pan Shijian. Mar. 2011: declined to be considered for the vice-presidency. Talked of as the next premier.

Awards: Order of Brilliant Star with Grand Cordon (2003). Son, Hsieh Po-yi, cellist.""",
  occ("Chang Hsiu-lien", "County magistrate", start=("Dec. 2005", "2005-12")),
  occ("Chang Hsiu-lien", "Provincial Assembly", start=("1989", "1989")),
  occ("Chang Hsiu-lien", "chief of staff to Mayor Yu Kuo-hsiung of Kaohsiung", start=("1998", "1998"), end=("2000", "2000"), former=True),
  occ("Yu Kuo-hsiung", "Mayor"),
  occ("Lai Chao-ming", "Premier"),
  occ("Chang Hsiu-lien", "minister of audit", start=("the 20th", "2000-05-20"), end=("Feb. 2003", "2003-02"), former=True),
  occ("Kuo Li-heng", "Vice-Admiral"),
  fact("Andrew Wang-Pao", "occupation", "agent"),
  occ("Tu Ming-che", "deputy"),
  occ("Wu Kuang-hsün", "magistrate#2", end=("Dec. 2005", "2005-12")),
  occ("Pan Shijian", "deputy mayor"),
  fact("Chang Hsiu-lien", "nativeName", "張秀蓮"),
  fact("Chang Hsiu-lien", "nationality", "Taiwanese"),
  fact("Chang Hsiu-lien", "occupation", "accountant"),
  fact("Chang Hsiu-lien", "occupation", "auditor"),
  fact("Chang Hsiu-lien", "birthDate", "22 Aug. 1955", value="1955-08-22"),
  fact("Chang Hsiu-lien", "birthPlace", "Meinung"),
  fact("Chang Hsiu-lien", "ethnicity", "Hakka"),
  fact("Chang Hsiu-lien", "education", "National Chengchi Univ.", date=("1977", "1977")),
  fact("Chang Hsiu-lien", "education", "Purdue", date=("1981", "1981")),
  fact("Chang Hsiu-lien", "religion", "Presbyterian"),
  fact("Chang Hsiu-lien", "residence", "Fengshan"),
  fact("Chang Hsiu-lien", "spouse", "Hsieh Wen-ta"),
  fact("Hsieh Wen-ta", "occupation", "writer"),
  fact("Chang Hsiu-lien", "party", "Formosan Alliance", date=("1984", "1984")),
  fact("Chang Hsiu-lien", "party", "Democratic Progressive Party", date=("1993", "1993")),
  fact("Wu Kuang-hsün", "party", "Kuomintang"),
  fact("Kuo Li-heng", "residence", "Vancouver"),
  fact("Chang Hsiu-lien", "award", "Order of Brilliant Star with Grand Cordon", date=("2003#2", "2003")),
  fact("Chang Hsiu-lien", "children", "Hsieh Po-yi"),
  fact("Hsieh Po-yi", "occupation", "cellist"),
  ev("sanction", "was for that reason blacklisted", None, ["Chang Hsiu-lien"]),
  ev("travel", "fly home", ("July 1988", "1988-07"), ["Chang Hsiu-lien"]),
  ev("arrest", "was held for three weeks", ("July 1988", "1988-07"), ["Chang Hsiu-lien"]),
  ev("candidacy", "stood in place of her husband", ("1989", "1989"), ["Chang Hsiu-lien", "Hsieh Wen-ta"]),
  ev("conviction", "serving seven years", None, ["Hsieh Wen-ta"]),
  ev("election", "came in first", ("1989", "1989"), ["Chang Hsiu-lien"]),
  ev("election", "Twice re-elected", None, ["Chang Hsiu-lien"]),
  ev("appointment", "called to the cabinet", ("May 2000", "2000-05"), ["Chang Hsiu-lien", "Lai Chao-ming"]),
  ev("appointment", "sworn in", ("the 20th", "2000-05-20"), ["Chang Hsiu-lien"]),
  ev("testimony", "took the stand", ("Nov. 2002", "2002-11"), ["Chang Hsiu-lien"]),
  ev("departure", "left the cabinet", ("Feb. 2003", "2003-02"), ["Chang Hsiu-lien"]),
  ev("election", "beat the three-term Kuomintang magistrate", ("Dec. 2005", "2005-12"), ["Chang Hsiu-lien", "Wu Kuang-hsün"]),
  ev("investigation", "indicted", ("2007", "2007"), ["Chang Hsiu-lien"]),
  ev("election", "re-elected#2", ("Dec. 2009", "2009-12"), ["Chang Hsiu-lien"]),
  ev("speech", "speech, of four sentences", ("14 Aug. 2009", "2009-08-14"), ["Chang Hsiu-lien"]),
  ev("travel", "visited Fukuoka", ("Sept. 2010", "2010-09"), ["Chang Hsiu-lien"]),
  ev("meeting", "was received", ("Sept. 2010", "2010-09"), ["Chang Hsiu-lien", "Pan Shijian"]),
)

P("d23-31", """The truth about the “helicopter money” came out on a Tuesday in January 1995, in a garage at Seraing, where two detectives from Liège found, under a tarpaulin, the second diary of Marcel Wauthier.

Wauthier, a metalworker's son and a Walloon of the old school, had been treasurer of the Socialist federation of Liège for nineteen years when he hanged himself in 1992. Under 6 December 1988 he had noted: “Lunch, Bütgenbach. F. and the Italian. 51 m.” The Italian was quickly guessed. Sandro Bellucci, president of the makers, had been knighted that spring by King Baudouin's own hand; questioned at Varese on 9 March, he laughed, and on 14 April the police fetched him from the airport of Lugano.

“F.” took longer. Three ministers had that initial. Guy Fontaine, who in 1988 had been at Defence, flew back from a NATO meeting to say that it was not he, told the King so, and stayed; François Delhez, the finance minister, said nothing at all and gave up his portfolio on 22 March; Willy Frenssen, a Fleming from Hasselt and at that time secretary-general in Brussels of the Western Union, sent a letter to every newspaper. Each of them was heard by the commission of the Chamber, over which Mme Annick Lejeune-Dardenne presided; she had, as a Liégeoise, offered to cede her chair and been refused.

In the end it was a waitress. Mme Rosa Kohnen of Bütgenbach deposed on 17 May for six minutes and pointed at the secretary-general. Frenssen protested; he was suspected, he claimed, because he spoke Dutch. He clung to Brussels until 20 October, when the Chamber voted 97 to 52 to send him before the Court of Cassation, and resigned before midnight. Two days before Christmas 1998 the court found him, Bellucci and the colonel Luc Houbion guilty. He had three years, with reprieve. Delhez, whom nobody had accused, teaches at the Catholic University of Louvain, and it is said that he will never go back.

Wauthier's widow got the diary returned. She burnt it.""",
  occ("Marcel Wauthier", "treasurer of the Socialist federation of Liège", start=("nineteen years", "1973"), end=("1992", "1992")),
  occ("Sandro Bellucci", "president of the makers"),
  occ("Baudouin", "King"),
  occ("Guy Fontaine", "at Defence"),
  occ("François Delhez", "finance minister", end=("22 March", "1995-03-22")),
  occ("Willy Frenssen", "ministers", former=True),
  occ("Willy Frenssen", "secretary-general in Brussels of the Western Union", end=("20 October", "1995-10-20"), again=["secretary-general#2"]),
  occ("Annick Lejeune-Dardenne", "presided"),
  occ("Luc Houbion", "colonel"),
  occ("François Delhez", "teaches at the Catholic University of Louvain"),
  fact("Marcel Wauthier", "ethnicity", "Walloon"),
  fact("Marcel Wauthier", "party", "Socialist"),
  fact("Marcel Wauthier", "causeOfDeath", "hanged himself"),
  fact("Marcel Wauthier", "deathDate", "1992", value="1992"),
  fact("Sandro Bellucci", "nationality", "Italian"),
  fact("Willy Frenssen", "ethnicity", "Fleming"),
  fact("Willy Frenssen", "birthPlace", "Hasselt"),
  fact("Annick Lejeune-Dardenne", "birthPlace", "Liégeoise"),
  fact("Rosa Kohnen", "occupation", "waitress"),
  fact("Rosa Kohnen", "residence", "Bütgenbach#2"),
  ev("disclosure", "came out", ("a Tuesday in January 1995", "1995-01"), ["Marcel Wauthier"]),
  ev("award", "had been knighted", ("that spring", "1988"), ["Sandro Bellucci", "Baudouin"]),
  ev("investigation", "questioned", ("9 March", "1995-03-09"), ["Sandro Bellucci"]),
  ev("arrest", "fetched him from the airport", ("14 April", "1995-04-14"), ["Sandro Bellucci"]),
  ev("travel", "flew back", None, ["Guy Fontaine"]),
  ev("meeting", "NATO meeting", None, ["Guy Fontaine"]),
  ev("communication", "told the King", None, ["Guy Fontaine"]),
  ev("departure", "gave up his portfolio", ("22 March", "1995-03-22"), ["François Delhez"]),
  ev("communication", "sent a letter", None, ["Willy Frenssen"]),
  ev("testimony", "was heard", None, ["Guy Fontaine", "François Delhez", "Willy Frenssen"]),
  ev("testimony", "deposed", ("17 May", "1995-05-17"), ["Rosa Kohnen", "Willy Frenssen"]),
  ev("investigation", "voted 97 to 52 to send him before the Court", ("20 October", "1995-10-20"), ["Willy Frenssen"]),
  ev("departure", "resigned before midnight", ("20 October", "1995-10-20"), ["Willy Frenssen"]),
  ev("conviction", "found him", ("Two days before Christmas 1998", "1998-12-23"), ["Willy Frenssen", "Sandro Bellucci", "Luc Houbion"]),
  ev("conviction", "had three years", ("Two days before Christmas 1998", "1998-12-23"), ["Willy Frenssen"]),
)

P("d23-32", """BEIRUT, May 31, 2022: Nadim Karam Abi-Saab was reelected speaker's deputy of Lebanon's Parliament Tuesday by a single vote, four hours after his cousin and rival, the Zahle MP Roula Abi-Saab Skaff, quit the race.

Skaff, a Greek Catholic lawyer who studied at Saint Joseph University and whose late husband, Elias Skaff-Malouf, headed the Bekaa bar, had announced her bid May 24. She pulled out by phone. “I called Nadim at noon, and I told him to buy flowers,” the MP told The Morning Courier. She said she had done so after talks with the Maronite patriarch, Boulos Mikhael, at Bkirki Monday night, but denied the prelate had pressured her. Others say that a ministry awaits her.

Abi-Saab, 68, has held the job since 2009, when his predecessor, Farid Makkawi, was dropped by his own bloc after being photographed with a Syrian general in Damascus. A surgeon and a graduate of the American University of Beirut's class of 1979, he entered Parliament in the 1992 election, lost his seat in 1996 to banker Georges Cortas, and won it back in 2000. He was minister of telecommunications from July 2005 until he and four colleagues turned their backs on the Cabinet in November 2006. A car bomb on the Dora highway injured him Sept. 25, 2007; his driver, Hanna Tabet, was killed.

The U.S. Treasury blacklisted Cortas in 2020. The banker, who left for Nicosia two years ago, was sentenced in absentia to five years by the Court of Cassation on the 3rd of the month for hiding his accounts. Abi-Saab owed him, according to papers leaked last summer, $1.2 million. The deputy speaker disclosed the loan to Parliament's finance committee in March and offered to step down; the committee's chair, Ibrahim Shamseddine, wrote back that he need not. Financial prosecutor Mirna Haddad, who is Skaff's sister-in-law, has recused herself from any probe. None has been opened.

Speaking from the rostrum after the count, the winner thanked “a lady.” He travels to Doha Wednesday. Whether he will be received there by the emir, as his office hopes, remained unclear.""",
  occ("Nadim Karam Abi-Saab", "speaker's deputy of Lebanon's Parliament", start=("2009", "2009"), again=["deputy speaker", "job"]),
  occ("Roula Abi-Saab Skaff", "Zahle MP", again=["MP#2"]),
  occ("Elias Skaff-Malouf", "headed the Bekaa bar", former=True),
  occ("Boulos Mikhael", "Maronite patriarch", again=["prelate"]),
  occ("Farid Makkawi", "job", end=("2009", "2009")),
  occ("Nadim Karam Abi-Saab", "entered Parliament", start=("1992", "1992"), end=("1996", "1996")),
  occ("Nadim Karam Abi-Saab", "won it back", start=("2000", "2000")),
  occ("Georges Cortas", "seat", start=("1996", "1996"), end=("2000", "2000")),
  occ("Nadim Karam Abi-Saab", "minister of telecommunications", start=("July 2005", "2005-07"), end=("November 2006", "2006-11"), former=True),
  occ("Ibrahim Shamseddine", "committee's chair"),
  occ("Mirna Haddad", "Financial prosecutor"),
  fact("Nadim Karam Abi-Saab", "relatives", "Roula Abi-Saab Skaff"),
  fact("Roula Abi-Saab Skaff", "religion", "Greek Catholic"),
  fact("Roula Abi-Saab Skaff", "occupation", "lawyer"),
  fact("Roula Abi-Saab Skaff", "education", "Saint Joseph University"),
  fact("Roula Abi-Saab Skaff", "spouse", "Elias Skaff-Malouf"),
  fact("Nadim Karam Abi-Saab", "occupation", "surgeon"),
  fact("Nadim Karam Abi-Saab", "education", "American University of Beirut", date=("1979", "1979")),
  fact("Georges Cortas", "occupation", "banker"),
  fact("Hanna Tabet", "occupation", "driver"),
  fact("Hanna Tabet", "causeOfDeath", "car bomb"),
  fact("Hanna Tabet", "deathDate", "Sept. 25, 2007", value="2007-09-25"),
  fact("Hanna Tabet", "deathPlace", "Dora highway"),
  fact("Georges Cortas", "residence", "Nicosia"),
  fact("Roula Abi-Saab Skaff", "relatives", "Mirna Haddad"),
  ev("election", "was reelected", ("Tuesday", "2022-05-31"), ["Nadim Karam Abi-Saab"]),
  ev("candidacy", "quit the race", ("Tuesday", "2022-05-31"), ["Roula Abi-Saab Skaff"]),
  ev("candidacy", "had announced her bid", ("May 24", "2022-05-24"), ["Roula Abi-Saab Skaff"]),
  ev("communication", "by phone", ("Tuesday", "2022-05-31"), ["Roula Abi-Saab Skaff", "Nadim Karam Abi-Saab"]),
  ev("communication", "called Nadim", ("noon", "2022-05-31"), ["Roula Abi-Saab Skaff", "Nadim Karam Abi-Saab"]),
  ev("communication", "told The Morning Courier", None, ["Roula Abi-Saab Skaff"]),
  ev("meeting", "talks", ("Monday night", "2022-05-30"), ["Roula Abi-Saab Skaff", "Boulos Mikhael"]),
  ev("departure", "was dropped", ("2009", "2009"), ["Farid Makkawi"]),
  ev("meeting", "photographed with a Syrian general", None, ["Farid Makkawi"]),
  ev("election", "entered Parliament", ("1992", "1992"), ["Nadim Karam Abi-Saab"]),
  ev("election", "lost his seat", ("1996", "1996"), ["Nadim Karam Abi-Saab", "Georges Cortas"]),
  ev("election", "won it back", ("2000", "2000"), ["Nadim Karam Abi-Saab"]),
  ev("departure", "turned their backs on the Cabinet", ("November 2006", "2006-11"), ["Nadim Karam Abi-Saab"]),
  ev("sanction", "blacklisted", ("2020", "2020"), ["Georges Cortas"]),
  ev("travel", "left for Nicosia", ("two years ago", "2020"), ["Georges Cortas"]),
  ev("conviction", "was sentenced in absentia", ("the 3rd of the month", "2022-05-03"), ["Georges Cortas"]),
  ev("disclosure", "leaked", ("last summer", "2021"), ["Nadim Karam Abi-Saab", "Georges Cortas"]),
  ev("disclosure", "disclosed the loan", ("March", "2022-03"), ["Nadim Karam Abi-Saab"]),
  ev("communication", "wrote back", None, ["Ibrahim Shamseddine", "Nadim Karam Abi-Saab"]),
  ev("recusal", "has recused herself", None, ["Mirna Haddad"]),
  ev("speech", "Speaking from the rostrum", ("Tuesday", "2022-05-31"), ["Nadim Karam Abi-Saab"]),
)

P("d23-33", """Observatory for Open Courts, Tbilisi
Profile of an official: GIORGI MELIKISHVILI-ABASHIDZE
Last checked: 1 February 2025

What he does. Prosecutor General of Georgia since 30 May 2024, when parliament elected him with 80 votes for a term of six years. The seventh to hold the office.

Where he comes from. Kutaisi, 1979. Law at Tbilisi State University (2001), a master's at Central European University in Budapest (2003). He is Orthodox; the Catholicos baptised his third child, Luka. His wife, Nino Gabunia, is a judge of the Tbilisi City Court. Her father, Davit Gabunia, went to school with the founder of the governing party.

How he got there. District prosecutor in Zestafoni; from 2013 in the main investigations unit; in 2018 made deputy minister of justice by Minister Tea Sulakauri. He stood before parliament twice that year, to defend the bill on bailiffs. In March 2021 he took over the Financial Monitoring Service. His predecessor as Prosecutor General, Irakli Mchedlidze, turned in his robe “for the family's sake” on 20 May 2024; he has since been seen in Astana.

Contacts of note. Met Duma deputy Leonid Gavrilenko at Batumi on 17 August 2023, as both confirm. A telephone call with the same on 28 October 2024, two days after the elections, is claimed by an exiled banker, Merab Jinjolava; the Prosecutor's Office calls it a fake, and we have not been able to check it. Wrote to the U.S. ambassador, Robin Aldersey, on 6 November, to ask for “facts, not sorrow”.

Measures against him. The United Kingdom and Estonia put him on their lists on 19 December 2024. An EU listing was blocked by two members. The university in Budapest, now in Vienna, was asked to withdraw his degree, and has not.

Cases. Under him the poet Zviad Ratiani-Khvedelidze was detained on the night of 23 November and sentenced on 16 January 2025 to two years. The ombudsman, Levan Ioseliani-Dvali, visited the poet on the 17th. The judge was Nino Gabunia's colleague Koba Tsertsvadze; she herself, when the lot fell on her, had withdrawn. It is expected that the poet will be pardoned at Easter.""",
  occ("Giorgi Melikishvili-Abashidze", "Prosecutor General of Georgia", start=("30 May 2024", "2024-05-30"), again=["office"]),
  occ("Nino Gabunia", "judge of the Tbilisi City Court"),
  occ("Giorgi Melikishvili-Abashidze", "District prosecutor in Zestafoni", former=True),
  occ("Giorgi Melikishvili-Abashidze", "main investigations unit", start=("2013", "2013"), former=True),
  occ("Giorgi Melikishvili-Abashidze", "deputy minister of justice", start=("2018", "2018"), end=("March 2021", "2021-03"), former=True),
  occ("Tea Sulakauri", "Minister"),
  occ("Giorgi Melikishvili-Abashidze", "Financial Monitoring Service", start=("March 2021", "2021-03"), end=("30 May 2024", "2024-05-30"), former=True),
  occ("Irakli Mchedlidze", "Prosecutor General#2", end=("20 May 2024", "2024-05-20"), former=True),
  occ("Leonid Gavrilenko", "Duma deputy"),
  occ("Robin Aldersey", "U.S. ambassador"),
  occ("Levan Ioseliani-Dvali", "ombudsman"),
  occ("Koba Tsertsvadze", "judge#2"),
  fact("Giorgi Melikishvili-Abashidze", "birthPlace", "Kutaisi"),
  fact("Giorgi Melikishvili-Abashidze", "birthDate", "1979", value="1979"),
  fact("Giorgi Melikishvili-Abashidze", "education", "Tbilisi State University", date=("2001", "2001")),
  fact("Giorgi Melikishvili-Abashidze", "education", "Central European University in Budapest", date=("2003", "2003")),
  fact("Giorgi Melikishvili-Abashidze", "religion", "Orthodox"),
  fact("Giorgi Melikishvili-Abashidze", "children", "Luka"),
  fact("Giorgi Melikishvili-Abashidze", "spouse", "Nino Gabunia"),
  fact("Nino Gabunia", "father", "Davit Gabunia"),
  fact("Merab Jinjolava", "occupation", "banker"),
  fact("Zviad Ratiani-Khvedelidze", "occupation", "poet"),
  ev("election", "elected him", ("30 May 2024", "2024-05-30"), ["Giorgi Melikishvili-Abashidze"]),
  ev("appointment", "made deputy minister", ("2018", "2018"), ["Giorgi Melikishvili-Abashidze", "Tea Sulakauri"]),
  ev("speech", "stood before parliament", ("that year", "2018"), ["Giorgi Melikishvili-Abashidze"]),
  ev("appointment", "took over the Financial Monitoring Service", ("March 2021", "2021-03"), ["Giorgi Melikishvili-Abashidze"]),
  ev("departure", "turned in his robe", ("20 May 2024", "2024-05-20"), ["Irakli Mchedlidze"]),
  ev("meeting", "Met", ("17 August 2023", "2023-08-17"), ["Giorgi Melikishvili-Abashidze", "Leonid Gavrilenko"]),
  ev("communication", "Wrote", ("6 November", "2024-11-06"), ["Giorgi Melikishvili-Abashidze", "Robin Aldersey"]),
  ev("sanction", "put him on their lists", ("19 December 2024", "2024-12-19"), ["Giorgi Melikishvili-Abashidze"]),
  ev("arrest", "was detained", ("the night of 23 November", "2024-11-23"), ["Zviad Ratiani-Khvedelidze"]),
  ev("conviction", "sentenced", ("16 January 2025", "2025-01-16"), ["Zviad Ratiani-Khvedelidze", "Koba Tsertsvadze"]),
  ev("meeting", "visited the poet", ("the 17th", "2025-01-17"), ["Levan Ioseliani-Dvali", "Zviad Ratiani-Khvedelidze"]),
  ev("recusal", "had withdrawn", None, ["Nino Gabunia"]),
)

P("d23-34", """Not one but three governors of Zacatecas breakfasted on 23 June 1914 in the railway hotel at Aguascalientes, and none knew who paid.

The lawful one, if the word may stand, was Licenciado Crisóforo Bazarte. A Freemason from Jerez, graduate of the Institute of Sciences at Zacatecas and for nineteen years a judge, he had taken the oath on 16 September 1912 after an election in which he was the sole candidate; on 19 February 1913, an hour after the news from the capital, he wired General Huerta his adhesion, which did not save him. Huerta replaced him in June by a soldier, Brigadier Manuel Ordóñez Luna. Bazarte was walked to the station. In the coach to Mexico he met, by his own account, an archbishop in a false beard.

Ordóñez was the second of our guests. He had got out of the burning city at five that morning in a cook's apron, leaving behind him his chief of staff, Colonel Altamirano, whom Villa's men shot. A court of honour, convened at Mexico on 2 July, heard the apron described by seven witnesses and cashiered the brigadier. He died, some say of shame, in Havana in 1916.

The third, the schoolmaster Pánfilo Natera Rincón, had not yet been governor of anything. He had Carranza's commission in his pocket, dated Saltillo, the 10th, naming him provisional governor; he went back with it on a handcar, was proclaimed from the balcony on the 25th, and governed for nineteen months. He opened sixty schools. His own brother Saúl, the treasurer, he had arrested in March 1915 over eleven bags of beans. When he stood for the constitutional term in 1917 the Carrancistas put up against him, of all men, Bazarte, back from San Antonio with new papers. The schoolmaster came off second best.

Bazarte, governor for the second time until 1920, was to have been a minister under Bonillas. He crossed the border in May, disguised, they say, as an archbishop. Natera Rincón taught geography again; he was the author of a book on it. A statue was planned in 1938.""",
  occ("Crisóforo Bazarte", "governors of Zacatecas", start=("16 September 1912", "1912-09-16"), end=("June#2", "1913-06")),
  occ("Crisóforo Bazarte", "judge", former=True),
  occ("Huerta", "General"),
  occ("Manuel Ordóñez Luna", "governors of Zacatecas", start=("June#2", "1913-06")),
  occ("Manuel Ordóñez Luna", "Brigadier", end=("2 July", "1914-07-02"), again=["brigadier"]),
  occ("Altamirano", "chief of staff"),
  occ("Altamirano", "Colonel"),
  occ("Pánfilo Natera Rincón", "provisional governor", start=("the 25th", "1914-06-25"), end=("nineteen months", "1916-01"), again=["governed"]),
  occ("Saúl", "treasurer"),
  occ("Crisóforo Bazarte", "governor for the second time", start=("1917", "1917"), end=("1920", "1920")),
  fact("Crisóforo Bazarte", "birthPlace", "Jerez"),
  fact("Crisóforo Bazarte", "education", "Institute of Sciences at Zacatecas"),
  fact("Altamirano", "causeOfDeath", "shot"),
  fact("Manuel Ordóñez Luna", "deathPlace", "Havana"),
  fact("Manuel Ordóñez Luna", "deathDate", "1916", value="1916"),
  fact("Pánfilo Natera Rincón", "occupation", "schoolmaster"),
  fact("Pánfilo Natera Rincón", "siblings", "Saúl"),
  ev("meeting", "breakfasted", ("23 June 1914", "1914-06-23"), ["Crisóforo Bazarte", "Manuel Ordóñez Luna", "Pánfilo Natera Rincón"]),
  ev("appointment", "had taken the oath", ("16 September 1912", "1912-09-16"), ["Crisóforo Bazarte"]),
  ev("election", "election", None, ["Crisóforo Bazarte"]),
  ev("candidacy", "sole candidate", None, ["Crisóforo Bazarte"]),
  ev("communication", "wired", ("19 February 1913", "1913-02-19"), ["Crisóforo Bazarte", "Huerta"]),
  ev("appointment", "replaced him", ("June#2", "1913-06"), ["Manuel Ordóñez Luna", "Huerta"]),
  ev("departure", "was walked to the station", ("June#2", "1913-06"), ["Crisóforo Bazarte"]),
  ev("travel", "had got out of the burning city", ("that morning", "1914-06-23"), ["Manuel Ordóñez Luna"]),
  ev("investigation", "court of honour", ("2 July", "1914-07-02"), ["Manuel Ordóñez Luna"]),
  ev("sanction", "cashiered", ("2 July", "1914-07-02"), ["Manuel Ordóñez Luna"]),
  ev("appointment", "commission", ("the 10th", "1914-06-10"), ["Carranza", "Pánfilo Natera Rincón"]),
  ev("travel", "back from San Antonio", None, ["Crisóforo Bazarte"]),
  ev("travel", "went back with it on a handcar", None, ["Pánfilo Natera Rincón"]),
  ev("appointment", "was proclaimed", ("the 25th", "1914-06-25"), ["Pánfilo Natera Rincón"]),
  ev("arrest", "arrested", ("March 1915", "1915-03"), ["Saúl", "Pánfilo Natera Rincón"]),
  ev("candidacy", "stood for the constitutional term", ("1917", "1917"), ["Pánfilo Natera Rincón"]),
  ev("candidacy", "put up against him", ("1917", "1917"), ["Crisóforo Bazarte", "Pánfilo Natera Rincón"]),
  ev("election", "came off second best", ("1917", "1917"), ["Pánfilo Natera Rincón", "Crisóforo Bazarte"]),
  ev("travel", "crossed the border", ("May", "1920-05"), ["Crisóforo Bazarte"]),
)

P("d23-35", """OLD BOYS' NOTES (Wairarapa High School Magazine, December 1926)

A. J. M. Fairbrother ('99) has been returned as Member for Masterton, beating the sitting Reformer, Col. Drummond-Hay, by sixty votes after a recount on which the whole town had money. He takes his seat in June. Mr. Fairbrother, who rows, was Mayor of Greytown for three years from 1919 and has lately been president of the Farmers' Union. The report that he is to have the Lands is, he writes to us, “the Colonel's joke.”

The Rev. T. W. Pohatu ('04), the first Maori to be dux of the School, was consecrated Bishop of Waiapu's suffragan at Napier on St. Luke's Day. His Lordship came down in November and addressed the Sixth on perseverance; the text will be found on another page. He leaves for England in March.

R. S. Gilfillan ('95), Stipendiary Magistrate at Gisborne, is enquiring for the Government into the wharf contracts there. He had the Harbourmaster, Capt. Louis Brandt, in the box for two days; his own old form-mate and former partner, H. P. Dalziell, the Board's solicitor, he would not hear, and Mr. Justice Reed came over to do so in his place. Dalziell has left the Board. We are sorry to see that a clerk has gone to prison.

News comes from Samoa of Major E. C. Trask, D.S.O. ('01), who was Resident Commissioner on Savaii until the troubles. He had a meeting with the Mau in September at Lauli'i, against orders, and was sent home in the Tofua. He called at the School. It is not true that he was court-martialled; he has resigned, and will grow apples, or go into politics, or both.

Sir Hector Loveday ('88), late High Commissioner's Secretary in London, received his knighthood in the Birthday Honours and lost his wife (née Maud Tancred) in the same week. He has given a cup.

Miss Fairbrother, matron here from 1909 and sister to the new Member, goes to be Lady Principal at Woodford House. We shall not replace her; we shall only appoint somebody.""",
  occ("A. J. M. Fairbrother", "Member for Masterton", again=["new Member"]),
  occ("Drummond-Hay", "Member for Masterton"),
  occ("Drummond-Hay", "Col."),
  occ("A. J. M. Fairbrother", "Mayor of Greytown", start=("1919", "1919"), end=("three years", "1922"), former=True),
  occ("A. J. M. Fairbrother", "president of the Farmers' Union"),
  occ("T. W. Pohatu", "Bishop of Waiapu's suffragan", start=("St. Luke's Day", "1926-10-18")),
  occ("R. S. Gilfillan", "Stipendiary Magistrate at Gisborne"),
  occ("Louis Brandt", "Harbourmaster"),
  occ("Louis Brandt", "Capt."),
  occ("H. P. Dalziell", "Board's solicitor", former=True),
  occ("Reed", "Justice"),
  occ("E. C. Trask", "Resident Commissioner on Savaii", former=True),
  occ("E. C. Trask", "Major"),
  occ("Hector Loveday", "High Commissioner's Secretary in London", former=True),
  occ("Miss Fairbrother", "matron", start=("1909", "1909")),
  fact("A. J. M. Fairbrother", "education", "Wairarapa High School"),
  fact("T. W. Pohatu", "education", "Wairarapa High School"),
  fact("R. S. Gilfillan", "education", "Wairarapa High School"),
  fact("H. P. Dalziell", "education", "Wairarapa High School"),
  fact("E. C. Trask", "education", "Wairarapa High School"),
  fact("Hector Loveday", "education", "Wairarapa High School"),
  fact("Drummond-Hay", "party", "Reformer"),
  fact("T. W. Pohatu", "ethnicity", "Maori"),
  fact("E. C. Trask", "award", "D.S.O."),
  fact("Hector Loveday", "award", "knighthood", date=("Birthday Honours", "1926")),
  fact("Hector Loveday", "spouse", "Maud Tancred"),
  fact("Maud Tancred", "birthName", "Maud Tancred"),
  fact("Maud Tancred", "deathDate", "in the same week", value="1926-06"),
  fact("A. J. M. Fairbrother", "siblings", "Miss Fairbrother"),
  ev("election", "has been returned", None, ["A. J. M. Fairbrother", "Drummond-Hay"]),
  ev("communication", "writes to us", None, ["A. J. M. Fairbrother"]),
  ev("appointment", "was consecrated", ("St. Luke's Day", "1926-10-18"), ["T. W. Pohatu"]),
  ev("travel", "came down", ("November", "1926-11"), ["T. W. Pohatu"]),
  ev("speech", "addressed the Sixth", ("November", "1926-11"), ["T. W. Pohatu"]),
  ev("investigation", "is enquiring", None, ["R. S. Gilfillan"]),
  ev("testimony", "in the box", None, ["Louis Brandt", "R. S. Gilfillan"]),
  ev("recusal", "would not hear", None, ["R. S. Gilfillan", "H. P. Dalziell"]),
  ev("travel", "came over", None, ["Reed"]),
  ev("departure", "has left the Board", None, ["H. P. Dalziell"]),
  ev("meeting", "meeting", ("September", "1926-09"), ["E. C. Trask"]),
  ev("departure", "was sent home", None, ["E. C. Trask"]),
  ev("meeting", "called at the School", None, ["E. C. Trask"]),
  ev("departure", "has resigned", None, ["E. C. Trask"]),
  ev("award", "received his knighthood", ("Birthday Honours", "1926"), ["Hector Loveday"]),
)

P("d23-36", """On the third day of her testimony Corazon “Baby” Salonga-Reyes took off her dark glasses. The commissioners, the historian Dr. Milagros Ibarra tells us, remembered afterward neither the figures nor the names, only that.

Baby Salonga had kept the books of the Presidential Management Staff from 1974, when she was twenty-six, fresh from the University of Santo Tomas and engaged to a captain. The captain, Rodolfo Reyes, later a brigadier general and the commander of the Rizal garrison, married her in 1975. In Malacañang she sat outside the door of Executive Secretary Jacobo Claravall. She left that desk, and Manila, on February 25, 1986, in the second helicopter; she returned alone in November, rented a room in Marikina, and rang the Commission on Good Government herself.

She was before it from March 2 to March 5, 1987. Claravall, she stated, had sent her to Zurich eleven times. Every trip was matched by a stamp. She further said that a Supreme Court justice, Hermogenes Tuazon, had been given a house; of this the Commission found no trace, and Tuazon, who called her a liar on television and stepped down from the bench that April nonetheless, has never been charged. Commissioner Raul Dimaculangan, a fraternity brother of Claravall's at the Ateneo, had inhibited himself before she began.

Claravall was in Honolulu. The United States froze his accounts in August 1987, and a grand jury in New York indicted him in 1988; he was arrested at Kapiolani hospital on November 3 of that year, and acquitted in 1990. The Sandiganbayan was less gentle: nine years, in absentia, pronounced in 1995. He ran for senator from exile, and lost. That he conferred in 1991 with an emissary of the new president at Tagaytay House, Makiki, his son Jaime Claravall, today the governor of Quirino, firmly denies.

The witness's husband, who was supposed to be put up for ambassador, lost his command the week she spoke. They separated. She entered the Pink Sisters at Tagaytay as a lay oblate and died there, on All Saints', 2009, of lung cancer.""",
  occ("Corazon “Baby” Salonga-Reyes", "had kept the books of the Presidential Management Staff", start=("1974", "1974"), end=("February 25, 1986", "1986-02-25")),
  fact("Milagros Ibarra", "occupation", "historian"),
  occ("Rodolfo Reyes", "captain"),
  occ("Rodolfo Reyes", "brigadier general"),
  occ("Rodolfo Reyes", "commander of the Rizal garrison", end=("the week she spoke", "1987-03"), again=["command#2"]),
  occ("Jacobo Claravall", "Executive Secretary"),
  occ("Hermogenes Tuazon", "Supreme Court justice", end=("that April", "1987-04")),
  occ("Raul Dimaculangan", "Commissioner"),
  occ("Jaime Claravall", "governor of Quirino"),
  occ("Corazon “Baby” Salonga-Reyes", "lay oblate"),
  fact("Corazon “Baby” Salonga-Reyes", "alias", "Baby"),
  fact("Corazon “Baby” Salonga-Reyes", "birthName", "Salonga#2"),
  fact("Corazon “Baby” Salonga-Reyes", "education", "University of Santo Tomas", date=("1974", "1974")),
  fact("Corazon “Baby” Salonga-Reyes", "spouse", "Rodolfo Reyes", date=("1975", "1975")),
  fact("Corazon “Baby” Salonga-Reyes", "residence", "Marikina"),
  fact("Jacobo Claravall", "education", "Ateneo"),
  fact("Raul Dimaculangan", "education", "Ateneo"),
  fact("Jacobo Claravall", "residence", "Honolulu"),
  fact("Jacobo Claravall", "children", "Jaime Claravall"),
  fact("Corazon “Baby” Salonga-Reyes", "deathPlace", "Pink Sisters at Tagaytay"),
  fact("Corazon “Baby” Salonga-Reyes", "deathDate", "All Saints', 2009", value="2009-11-01"),
  fact("Corazon “Baby” Salonga-Reyes", "causeOfDeath", "lung cancer"),
  ev("testimony", "testimony", None, ["Corazon “Baby” Salonga-Reyes"]),
  ev("departure", "left that desk", ("February 25, 1986", "1986-02-25"), ["Corazon “Baby” Salonga-Reyes"]),
  ev("travel", "returned alone", ("November", "1986-11"), ["Corazon “Baby” Salonga-Reyes"]),
  ev("communication", "rang the Commission", None, ["Corazon “Baby” Salonga-Reyes"]),
  ev("testimony", "was before it", ("March 2", "1987-03-02"), ["Corazon “Baby” Salonga-Reyes"]),
  ev("testimony", "she stated", None, ["Corazon “Baby” Salonga-Reyes"]),
  ev("travel", "trip", None, ["Corazon “Baby” Salonga-Reyes"]),
  ev("departure", "stepped down from the bench", ("that April", "1987-04"), ["Hermogenes Tuazon"]),
  ev("communication", "called her a liar on television", None, ["Hermogenes Tuazon"]),
  ev("recusal", "had inhibited himself", None, ["Raul Dimaculangan"]),
  ev("sanction", "froze his accounts", ("August 1987", "1987-08"), ["Jacobo Claravall"]),
  ev("investigation", "indicted him", ("1988", "1988"), ["Jacobo Claravall"]),
  ev("arrest", "was arrested", ("November 3 of that year", "1988-11-03"), ["Jacobo Claravall"]),
  ev("conviction", "nine years, in absentia", ("1995", "1995"), ["Jacobo Claravall"]),
  ev("candidacy", "ran for senator", None, ["Jacobo Claravall"]),
  ev("election", "lost", None, ["Jacobo Claravall"]),
  ev("departure", "lost his command", ("the week she spoke", "1987-03"), ["Rodolfo Reyes"]),
  ev("appointment", "entered the Pink Sisters", None, ["Corazon “Baby” Salonga-Reyes"]),
)

P("d23-37", """Three times Raden Mas Soerjo Adikoesoemo was congratulated on becoming minister, and twice by mistake.

The first telegram of congratulation reached him at Semarang in November 1945, meant for a namesake. He was then resident there, having been put in by the youth committee in September after the Japanese resident shot himself; before the war he had served the Dutch as patih of Kendal and as a member of the Volksraad, to which the regents' electoral college sent him in 1935. The Japanese kept him on. So did the Republic, for eight weeks. A British brigadier, Hugh Mallaby-Pratt, parleyed with him on a tennis court on 20 November; some boys who had watched through the fence denounced him that night, and he travelled to Surakarta in a coal waggon, a prisoner of Captain Soetomo's people. He sat eleven weeks in the fort.

Sjahrir, who had read law with him at Leiden, got him out and made use of him. As deputy head of the delegation he signed at Linggadjati; he flew to Lake Success in August 1947, addressed the Security Council on the 14th with a fever, and in the second week of September dined with the Belgian consul's wife, an indiscretion on which the whole of a later biography is built. He was recalled. His chair went to Dr. Ali Boediono, a physician from Padang and a strict Muslim, who took no wine and no notes.

On 6 September 1950 he really was minister: of the interior, in the cabinet of Mohammad Halim, for six months and a half. He gave the portfolio back over the dismissal of his brother-in-law Wirjo, governor of Central Java, a dismissal he had himself countersigned. In the elections of 1955 he headed the Greater Indonesia Union's list in Jogjakarta, which polled too little for a seat. When Ali Boediono was tried in 1962 for the Sumatran rebellion, the old rival came unasked and spoke two hours in his favour under oath. Ali got five years.

The third time was in 1966. Radio Australia had it; he was in bed with the sprue, of which he died on 2 May at Salatiga. His niece Siti Rahajoe is Indonesia's first woman ambassador.""",
  occ("Soerjo Adikoesoemo", "resident", start=("September", "1945-09"), end=("eight weeks", "1945-11")),
  occ("Soerjo Adikoesoemo", "patih of Kendal", former=True),
  occ("Soerjo Adikoesoemo", "member of the Volksraad", start=("1935", "1935")),
  occ("Hugh Mallaby-Pratt", "British brigadier"),
  occ("Soetomo", "Captain"),
  occ("Soerjo Adikoesoemo", "deputy head of the delegation", again=["chair"]),
  occ("Ali Boediono", "chair"),
  occ("Soerjo Adikoesoemo", "minister#2", start=("6 September 1950", "1950-09-06"), end=("six months and a half", "1951-03"), again=["portfolio"]),
  occ("Mohammad Halim", "cabinet"),
  occ("Wirjo", "governor of Central Java"),
  occ("Siti Rahajoe", "ambassador"),
  fact("Soerjo Adikoesoemo", "education", "Leiden"),
  fact("Sjahrir", "education", "Leiden"),
  fact("Ali Boediono", "occupation", "physician"),
  fact("Ali Boediono", "birthPlace", "Padang"),
  fact("Ali Boediono", "religion", "Muslim"),
  fact("Soerjo Adikoesoemo", "relatives", "Wirjo"),
  fact("Soerjo Adikoesoemo", "party", "Greater Indonesia Union"),
  fact("Soerjo Adikoesoemo", "causeOfDeath", "sprue"),
  fact("Soerjo Adikoesoemo", "deathDate", "2 May", value="1966-05-02"),
  fact("Soerjo Adikoesoemo", "deathPlace", "Salatiga"),
  fact("Soerjo Adikoesoemo", "relatives", "Siti Rahajoe"),
  ev("communication", "telegram of congratulation", ("November 1945", "1945-11"), ["Soerjo Adikoesoemo"]),
  ev("appointment", "put in", ("September", "1945-09"), ["Soerjo Adikoesoemo"]),
  ev("election", "sent him", ("1935", "1935"), ["Soerjo Adikoesoemo"]),
  ev("appointment", "kept him on", None, ["Soerjo Adikoesoemo"]),
  ev("meeting", "parleyed", ("20 November", "1945-11-20"), ["Soerjo Adikoesoemo", "Hugh Mallaby-Pratt"]),
  ev("disclosure", "denounced him", ("that night", "1945-11-20"), ["Soerjo Adikoesoemo"]),
  ev("arrest", "a prisoner", None, ["Soerjo Adikoesoemo", "Soetomo"]),
  ev("travel", "travelled to Surakarta", None, ["Soerjo Adikoesoemo"]),
  ev("travel", "flew to Lake Success", ("August 1947", "1947-08"), ["Soerjo Adikoesoemo"]),
  ev("speech", "addressed the Security Council", ("the 14th", "1947-08-14"), ["Soerjo Adikoesoemo"]),
  ev("meeting", "dined", ("the second week of September", "1947-09"), ["Soerjo Adikoesoemo"]),
  ev("departure", "was recalled", None, ["Soerjo Adikoesoemo"]),
  ev("appointment", "went to Dr. Ali Boediono", None, ["Ali Boediono"]),
  ev("departure", "gave the portfolio back", None, ["Soerjo Adikoesoemo"]),
  ev("departure", "dismissal", None, ["Wirjo", "Soerjo Adikoesoemo"]),
  ev("candidacy", "headed the Greater Indonesia Union's list", ("1955", "1955"), ["Soerjo Adikoesoemo"]),
  ev("election", "polled too little for a seat", ("1955", "1955"), ["Soerjo Adikoesoemo"]),
  ev("investigation", "was tried", ("1962", "1962"), ["Ali Boediono"]),
  ev("testimony", "spoke two hours in his favour under oath", ("1962", "1962"), ["Soerjo Adikoesoemo", "Ali Boediono"]),
  ev("conviction", "got five years", None, ["Ali Boediono"]),
)

P("d23-38", """Procurator Lindelöf's enemies were of two kinds: those whom he had prosecuted and those whom he had not.

Karl Gustaf Emil Lindelöf, born at Borgå in the spring of 1854, a clergyman's son and a Swede in language, had passed through the Imperial Alexander University (candidate of laws, 1878) and the court of appeal at Åbo to the Finnish Senate, in whose department of justice he became senator on 1 September 1900. The conscription manifesto of the following July parted the senators. Ten stayed; Lindelöf went to his summer house, and his arrest there was looked for daily. It did not happen. What came instead, on 24 April 1903, was a gendarme with a paper under which he, the banker Verner Snellman and the editor Arvid Neovius were to leave the Empire within the week. They took the Stockholm boat together. Snellman, in whose cabin they played whist, was drowned at Saltsjöbaden that August.

After the great strike everybody came back. Lindelöf was made procurator on 4 December 1905 and charged, before the year was out, his own successor in the Senate, Kaarlo Yrjö Hallsten, with usurpation. Hallsten was brought before the court of appeal at Viborg; its president, Woldemar Streng, stepped away from the bench as the accused's godson; and a bench of four fined the ex-senator 200 marks. It was the only sentence the procurator ever obtained. He waited on Stolypin at Petersburg in October 1907, and again in March: of the second audience he remarked in the Club that the minister had thanked him for his visit in the past tense.

He asked for his discharge on 13 November 1909. The Diet, to which the Swedish People's Party had got him elected meanwhile for Nyland, made him its second vice-speaker in 1911, over the Social Democrat Oskari Tanner. There were many who hoped to see him regent in December 1918. He had died, in the influenza, on 2 November; it was his pupil Ingrid Neovius, the editor's daughter, the first woman at the Helsingfors bar, who spoke by the grave.""",
  occ("Karl Gustaf Emil Lindelöf", "court of appeal at Åbo"),
  occ("Karl Gustaf Emil Lindelöf", "senator", start=("1 September 1900", "1900-09-01"), end=("the following July", "1901-07")),
  fact("Arvid Neovius", "occupation", "editor"),
  occ("Karl Gustaf Emil Lindelöf", "procurator", start=("4 December 1905", "1905-12-04"), end=("13 November 1909", "1909-11-13"), again=["Procurator", "procurator#2"]),
  occ("Kaarlo Yrjö Hallsten", "own successor in the Senate", again=["ex-senator"]),
  occ("Woldemar Streng", "president"),
  occ("Stolypin", "minister"),
  occ("Karl Gustaf Emil Lindelöf", "Diet"),
  occ("Karl Gustaf Emil Lindelöf", "second vice-speaker", start=("1911", "1911")),
  fact("Karl Gustaf Emil Lindelöf", "birthPlace", "Borgå"),
  fact("Karl Gustaf Emil Lindelöf", "birthDate", "the spring of 1854", value="1854"),
  fact("Karl Gustaf Emil Lindelöf", "ethnicity", "Swede"),
  fact("Karl Gustaf Emil Lindelöf", "education", "Imperial Alexander University", date=("1878", "1878")),
  fact("Verner Snellman", "occupation", "banker"),
  fact("Verner Snellman", "causeOfDeath", "was drowned"),
  fact("Verner Snellman", "deathPlace", "Saltsjöbaden"),
  fact("Verner Snellman", "deathDate", "that August", value="1903-08"),
  fact("Karl Gustaf Emil Lindelöf", "party", "Swedish People's Party"),
  fact("Oskari Tanner", "party", "Social Democrat"),
  fact("Karl Gustaf Emil Lindelöf", "causeOfDeath", "influenza"),
  fact("Karl Gustaf Emil Lindelöf", "deathDate", "2 November", value="1918-11-02"),
  fact("Arvid Neovius", "children", "Ingrid Neovius"),
  fact("Ingrid Neovius", "father", "Arvid Neovius"),
  ev("appointment", "became senator", ("1 September 1900", "1900-09-01"), ["Karl Gustaf Emil Lindelöf"]),
  ev("departure", "went to his summer house", ("the following July", "1901-07"), ["Karl Gustaf Emil Lindelöf"]),
  ev("sanction", "were to leave the Empire", ("24 April 1903", "1903-04-24"), ["Karl Gustaf Emil Lindelöf", "Verner Snellman", "Arvid Neovius"]),
  ev("travel", "took the Stockholm boat", None, ["Karl Gustaf Emil Lindelöf", "Verner Snellman", "Arvid Neovius"]),
  ev("travel", "came back", None, ["Karl Gustaf Emil Lindelöf"]),
  ev("appointment", "was made procurator", ("4 December 1905", "1905-12-04"), ["Karl Gustaf Emil Lindelöf"]),
  ev("investigation", "charged", ("before the year was out", "1905-12"), ["Karl Gustaf Emil Lindelöf", "Kaarlo Yrjö Hallsten"]),
  ev("recusal", "stepped away from the bench", None, ["Woldemar Streng", "Kaarlo Yrjö Hallsten"]),
  ev("conviction", "fined", None, ["Kaarlo Yrjö Hallsten"]),
  ev("conviction", "sentence", None, ["Kaarlo Yrjö Hallsten", "Karl Gustaf Emil Lindelöf"]),
  ev("meeting", "waited on Stolypin", ("October 1907", "1907-10"), ["Karl Gustaf Emil Lindelöf", "Stolypin"]),
  ev("meeting", "audience", ("March", "1908-03"), ["Karl Gustaf Emil Lindelöf", "Stolypin"]),
  ev("departure", "asked for his discharge", ("13 November 1909", "1909-11-13"), ["Karl Gustaf Emil Lindelöf"]),
  ev("election", "got him elected", None, ["Karl Gustaf Emil Lindelöf"]),
  ev("election", "made him its second vice-speaker", ("1911", "1911"), ["Karl Gustaf Emil Lindelöf", "Oskari Tanner"]),
  ev("speech", "spoke by the grave", None, ["Ingrid Neovius"]),
)

P("d23-39", """HOUSE OF REPRESENTATIVES, Port of Spain, Friday 17 March 2006. Oral answers.

Mr. Devanand Seecharan (Couva East) asked the Attorney General to state what dealings the former Minister of Works had with Galaxy Paving.

The Attorney General (Sen. Marlene Joseph-Baptiste): Mr. Speaker, here is the whole of it, so far as the police have told me. The former Minister, the hon. Member for Arouca North, Mr. Fitzroy Calliste, was entertained aboard the yacht Marabunta, off Chacachacare, on 30 January 2005 by Mr. Krishna Bissoon, who owns Galaxy. He wrote a note of thanks. In March there were two telephone conversations between them; a tape exists of the second. On 6 May the contract was let. I make no further claim. Mr. Calliste was relieved of his portfolio last Monday, and Mr. Speaker knows that he flew out on the Tuesday to Toronto, where his brother, Dr. Winston Calliste, a cardiologist, will operate on him. I do not accept the suggestion that he has fled.

Mr. Seecharan: Is it correct that the Attorney General herself once worked for Galaxy?

The Attorney General: I was counsel to that company from 1994 until I went to the Industrial Court as a judge in 1999. I told the Prime Minister as much in writing on the day this matter arose, and the file has been in the hands of the Solicitor General, Mrs. Ayodele Noel, ever since.

Mr. Hamlet Roopchand (Naparima): Will the acting Minister of Works, Mr. Kelvin Sealy, who was a director of Galaxy, be sacked too?

The Attorney General: He left that board in 2001, on winning his seat. He took up the acting post on Wednesday. I have no reason to fear for him.

Mr. Roopchand: What of Mr. Bissoon?

The Attorney General: Held at Piarco last evening; before a magistrate, I am told, this afternoon. He is expected to be charged. The hon. Member will recall that the same gentleman was convicted, in Barbados in 1998, of bribing a customs officer, and that two years afterwards the then Government, in which the hon. Member for Naparima was Minister of Culture, pinned upon him the Chaconia Medal (Silver).

Mr. Seecharan: A shameful day. [Desk thumping.]""",
  occ("Marlene Joseph-Baptiste", "Attorney General#2", again=["Attorney General"]),
  occ("Marlene Joseph-Baptiste", "Sen."),
  occ("Fitzroy Calliste", "Minister of Works", end=("last Monday", "2006-03-13"), former=True, again=["Minister#2"]),
  occ("Fitzroy Calliste", "Member for Arouca North"),
  occ("Devanand Seecharan", "Couva East"),
  occ("Marlene Joseph-Baptiste", "counsel to that company", start=("1994", "1994"), end=("1999", "1999"), former=True),
  occ("Marlene Joseph-Baptiste", "Industrial Court as a judge", start=("1999", "1999"), former=True),
  occ("Ayodele Noel", "Solicitor General"),
  occ("Hamlet Roopchand", "Naparima", again=["Member for Naparima"]),
  occ("Kelvin Sealy", "acting Minister of Works", start=("Wednesday", "2006-03-15"), again=["acting post"]),
  occ("Kelvin Sealy", "director of Galaxy", end=("2001", "2001"), former=True),
  occ("Kelvin Sealy", "seat", start=("2001", "2001")),
  occ("Hamlet Roopchand", "Minister of Culture", former=True),
  fact("Fitzroy Calliste", "siblings", "Winston Calliste"),
  fact("Winston Calliste", "occupation", "cardiologist"),
  fact("Krishna Bissoon", "award", "Chaconia Medal (Silver)", date=("two years afterwards", "2000")),
  fact("Winston Calliste", "residence", "Toronto"),
  ev("meeting", "was entertained", ("30 January 2005", "2005-01-30"), ["Fitzroy Calliste", "Krishna Bissoon"]),
  ev("communication", "wrote a note of thanks", None, ["Fitzroy Calliste", "Krishna Bissoon"]),
  ev("communication", "two telephone conversations", ("March#2", "2005-03"), ["Fitzroy Calliste", "Krishna Bissoon"]),
  ev("departure", "was relieved of his portfolio", ("last Monday", "2006-03-13"), ["Fitzroy Calliste"]),
  ev("travel", "flew out", ("the Tuesday", "2006-03-14"), ["Fitzroy Calliste"]),
  ev("appointment", "went to the Industrial Court", ("1999", "1999"), ["Marlene Joseph-Baptiste"]),
  ev("disclosure", "told the Prime Minister as much in writing", None, ["Marlene Joseph-Baptiste"]),
  ev("recusal", "has been in the hands of the Solicitor General", None, ["Marlene Joseph-Baptiste", "Ayodele Noel"]),
  ev("departure", "left that board", ("2001", "2001"), ["Kelvin Sealy"]),
  ev("election", "winning his seat", ("2001", "2001"), ["Kelvin Sealy"]),
  ev("appointment", "took up the acting post", ("Wednesday", "2006-03-15"), ["Kelvin Sealy"]),
  ev("arrest", "Held at Piarco", ("last evening", "2006-03-16"), ["Krishna Bissoon"]),
  ev("conviction", "was convicted", ("1998", "1998"), ["Krishna Bissoon"]),
  ev("award", "pinned upon him", ("two years afterwards", "2000"), ["Krishna Bissoon"]),
)

P("d23-40", """Nomvula Qwabe, who was eleven when her father went to Robben Island and twenty-nine when he came off it, has buried him at last. He was 88. He had been, in this order, a teacher of Latin, a prisoner, a member of parliament, a premier and a disgrace.

Sipho Josiah Qwabe, known to everyone as Bra Joe, was taken in a raid at Umlazi on 9 October 1971 and drew eighteen years under the Terrorism Act. The African National Congress, which he had joined as a student at Fort Hare in 1954, found him a list place in 1994; Natal East elected him premier in June 1999, and he kissed the Bible with his cap on. His deputy and brother-in-law, the trade unionist Themba Mthiyane, was to have been his heir.

It was Mthiyane who took him, on 4 August 2001, to the Hilton in Sandton. There they had supper with Jean-Luc Perrier, a sales agent from Toulon. A fax followed. The premier's private secretary, Joyce Pillay, filed it, and when the Directorate of Special Operations came with a warrant in the winter of 2003 it lay where she had put it. Mthiyane made over his office to the speaker and drove to Swaziland. Qwabe stayed in his until 11 February 2004, explaining to whoever telephoned that he had never learnt French.

At the Durban trial in 2005 Pillay was nine days in the box. Judge Hilary van Zyl, sitting alone after her assessor, Professor R. K. Moodley of Natal University, had excused himself as an old pupil of the accused, gave Qwabe four years and Mthiyane, brought back in handcuffs from Mbabane, fifteen. Perrier, who wrote the court a charming apology from Toulon, never came. There had been fears of riots; some women sang.

Qwabe did eleven months. The pardon for which his church, the Lutherans, and his old warder asked was never granted. He taught Latin once more, at Eshowe, and in 2011 the University of Zululand made him a doctor. Nomvula, a judge herself since 2017, has sat in no case to which the state of Natal East is a party. Her aunt, Thandi Mthiyane, waits for Themba, who is due out in the spring, or so the lawyers say.""",
  occ("Sipho Josiah Qwabe", "member of parliament", start=("1994", "1994"), former=True),
  occ("Sipho Josiah Qwabe", "premier", start=("June 1999", "1999-06"), end=("11 February 2004", "2004-02-11"), former=True, again=["premier#3"]),
  occ("Themba Mthiyane", "deputy", end=("the winter of 2003", "2003"), again=["office"]),
  fact("Jean-Luc Perrier", "occupation", "sales agent"),
  occ("Joyce Pillay", "private secretary"),
  occ("Hilary van Zyl", "Judge"),
  occ("R. K. Moodley", "assessor"),
  occ("R. K. Moodley", "Professor"),
  occ("Nomvula Qwabe", "judge", start=("2017", "2017")),
  fact("Nomvula Qwabe", "father", "Sipho Josiah Qwabe"),
  fact("Sipho Josiah Qwabe", "occupation", "teacher of Latin"),
  fact("Sipho Josiah Qwabe", "alias", "Bra Joe"),
  fact("Sipho Josiah Qwabe", "party", "African National Congress", date=("1954", "1954")),
  fact("Sipho Josiah Qwabe", "education", "Fort Hare"),
  fact("Sipho Josiah Qwabe", "relatives", "Themba Mthiyane"),
  fact("Themba Mthiyane", "occupation", "trade unionist"),
  fact("Jean-Luc Perrier", "residence", "Toulon"),
  fact("Sipho Josiah Qwabe", "religion", "Lutherans"),
  fact("Sipho Josiah Qwabe", "residence", "Eshowe"),
  fact("Sipho Josiah Qwabe", "award", "doctor", date=("2011", "2011")),
  fact("Themba Mthiyane", "spouse", "Thandi Mthiyane"),
  fact("Nomvula Qwabe", "relatives", "Thandi Mthiyane"),
  ev("arrest", "was taken in a raid", ("9 October 1971", "1971-10-09"), ["Sipho Josiah Qwabe"]),
  ev("conviction", "drew eighteen years", None, ["Sipho Josiah Qwabe"]),
  ev("candidacy", "found him a list place", ("1994", "1994"), ["Sipho Josiah Qwabe"]),
  ev("election", "elected him premier", ("June 1999", "1999-06"), ["Sipho Josiah Qwabe"]),
  ev("appointment", "kissed the Bible", ("June 1999", "1999-06"), ["Sipho Josiah Qwabe"]),
  ev("meeting", "had supper", ("4 August 2001", "2001-08-04"), ["Sipho Josiah Qwabe", "Themba Mthiyane", "Jean-Luc Perrier"]),
  ev("communication", "fax", None, ["Jean-Luc Perrier", "Sipho Josiah Qwabe"]),
  ev("investigation", "came with a warrant", ("the winter of 2003", "2003"), ["Sipho Josiah Qwabe"]),
  ev("departure", "made over his office", None, ["Themba Mthiyane"]),
  ev("travel", "drove to Swaziland", None, ["Themba Mthiyane"]),
  ev("departure", "stayed in his until", ("11 February 2004", "2004-02-11"), ["Sipho Josiah Qwabe"]),
  ev("testimony", "was nine days in the box", ("2005", "2005"), ["Joyce Pillay"]),
  ev("recusal", "had excused himself", None, ["R. K. Moodley", "Sipho Josiah Qwabe"]),
  ev("conviction", "gave Qwabe four years", ("2005", "2005"), ["Sipho Josiah Qwabe", "Themba Mthiyane", "Hilary van Zyl"]),
  ev("arrest", "brought back in handcuffs", None, ["Themba Mthiyane"]),
  ev("communication", "wrote the court a charming apology", None, ["Jean-Luc Perrier"]),
  ev("award", "made him a doctor", ("2011", "2011"), ["Sipho Josiah Qwabe"]),
  ev("recusal", "has sat in no case", None, ["Nomvula Qwabe"]),
)

P("d23-41", """BARABÁS, Count Géza Tihamér (Kolozsvár, 1846 – Abbazia, 1912), Hungarian landowner, lord lieutenant, minister

He first appears in the newspapers as a duellist. The quarrel, with the deputy Ödön Szilvássy in March 1875, was about a horse; Szilvássy limped ever after, and a week's fortress detention at Vác, served in June, made the count a public figure.

Kolozs county's lord lieutenant from 1884, he received the Crown Prince there the following autumn and was repaid with the Iron Crown, second class. The post was taken from him in April 1890, when Count Szapáry came in. He entered the lower house by a by-election for Bánffyhunyad that September and moved, two years later, to the bench opposite. Prime Minister Dezső Perényi took him in as minister of agriculture on 15 January 1895. “A Calvinist, and he can read,” the Emperor observed, on receiving his oath.

The Ministry: the phylloxera; the fodder contracts. On 11 May 1897, answering an interpellation, Barabás stated in the house that he had never in his life met the contractor, one Lipót Grünfeld. Grünfeld had a photograph. It came out in Egyetértés on the 29th, minister, contractor and four dead stags; the minister was gone by nightfall. A parliamentary inquiry, from whose chair Gyula Andorffy retired since the stags had been shot on his estate, took evidence until Christmas and cleared Barabás of everything but the lie. To Grünfeld it was less kind. He was handed over to the courts, got off, and bought the estate.

Then the long return. President of the Transylvanian Carpathian Society, 1899. Envoy to the Holy See's congress, uninvited, 1900. He campaigned for a lower-house seat in 1901 against Szilvássy, limp and all, and was defeated, they say, by the limp. In 1905 Baron Fejérváry is thought to have sounded him. He got, in June 1906, a life seat in the upper house.

His daughter Ilona, the painter, married the younger Szilvássy, Pál, in 1903, at which the two old men were seen to shake hands. Of the gout.""",
  occ("Géza Tihamér Barabás", "Kolozs county's lord lieutenant", start=("1884", "1884"), end=("April 1890", "1890-04"), again=["lord lieutenant"]),
  occ("Ödön Szilvássy", "deputy"),
  occ("Géza Tihamér Barabás", "lower house", start=("that September", "1890-09")),
  occ("Dezső Perényi", "Prime Minister"),
  occ("Géza Tihamér Barabás", "minister of agriculture", start=("15 January 1895", "1895-01-15"), end=("the 29th", "1897-05-29"), again=["minister"]),
  occ("Gyula Andorffy", "from whose chair"),
  occ("Géza Tihamér Barabás", "President of the Transylvanian Carpathian Society", start=("1899", "1899")),
  occ("Géza Tihamér Barabás", "Envoy to the Holy See's congress", start=("1900", "1900")),
  occ("Géza Tihamér Barabás", "life seat in the upper house", start=("June 1906", "1906-06")),
  fact("Géza Tihamér Barabás", "birthPlace", "Kolozsvár"),
  fact("Géza Tihamér Barabás", "birthDate", "1846", value="1846"),
  fact("Géza Tihamér Barabás", "deathPlace", "Abbazia"),
  fact("Géza Tihamér Barabás", "deathDate", "1912", value="1912"),
  fact("Géza Tihamér Barabás", "nationality", "Hungarian"),
  fact("Géza Tihamér Barabás", "occupation", "landowner"),
  fact("Géza Tihamér Barabás", "award", "Iron Crown, second class", date=("the following autumn", "1885")),
  fact("Géza Tihamér Barabás", "religion", "Calvinist"),
  fact("Lipót Grünfeld", "occupation", "contractor"),
  fact("Géza Tihamér Barabás", "children", "Ilona"),
  fact("Ilona", "occupation", "painter"),
  fact("Ilona", "spouse", "Pál", date=("1903", "1903")),
  fact("Ödön Szilvássy", "children", "Pál"),
  fact("Géza Tihamér Barabás", "causeOfDeath", "gout"),
  ev("conviction", "fortress detention", ("June", "1875-06"), ["Géza Tihamér Barabás"]),
  ev("meeting", "received the Crown Prince", ("the following autumn", "1885"), ["Géza Tihamér Barabás"]),
  ev("award", "was repaid", ("the following autumn", "1885"), ["Géza Tihamér Barabás"]),
  ev("departure", "was taken from him", ("April 1890", "1890-04"), ["Géza Tihamér Barabás"]),
  ev("appointment", "came in", ("April 1890", "1890-04"), ["Szapáry"]),
  ev("meeting", "shake hands", ("1903", "1903"), ["Géza Tihamér Barabás", "Ödön Szilvássy"]),
  ev("election", "entered the lower house", ("that September", "1890-09"), ["Géza Tihamér Barabás"]),
  ev("appointment", "took him in", ("15 January 1895", "1895-01-15"), ["Géza Tihamér Barabás", "Dezső Perényi"]),
  ev("appointment", "receiving his oath", None, ["Géza Tihamér Barabás"]),
  ev("speech", "answering an interpellation", ("11 May 1897", "1897-05-11"), ["Géza Tihamér Barabás"]),
  ev("disclosure", "came out in Egyetértés", ("the 29th", "1897-05-29"), ["Géza Tihamér Barabás", "Lipót Grünfeld"]),
  ev("departure", "was gone by nightfall", ("the 29th", "1897-05-29"), ["Géza Tihamér Barabás"]),
  ev("investigation", "parliamentary inquiry", ("until Christmas", "1897"), ["Géza Tihamér Barabás", "Lipót Grünfeld"]),
  ev("recusal", "retired", None, ["Gyula Andorffy"]),
  ev("investigation", "was handed over to the courts", None, ["Lipót Grünfeld"]),
  ev("candidacy", "campaigned for a lower-house seat", ("1901", "1901"), ["Géza Tihamér Barabás", "Ödön Szilvássy"]),
  ev("election", "was defeated", ("1901", "1901"), ["Géza Tihamér Barabás", "Ödön Szilvássy"]),
  ev("appointment", "got, in June 1906, a life seat", ("June 1906", "1906-06"), ["Géza Tihamér Barabás"]),
)

P("d23-42", """Question: Please give the Tribunal your name and employment.
Answer: Ghulam Rasul Chandio, son of Haji Allah Dino Chandio. I am a Sindhi, from Larkana district. I was inspector-general of police, Sindh, from 2 August 1990 until Martyrs' Day 1993. I am now a farmer.

Q. How did you get that post?
A. By the chief minister's order; Mr. Jam Imdad Lashari's. He was my class-fellow at Cadet College Petaro. My predecessor, Mr. Saadatullah Niazi, had gone off to the Intelligence Bureau the week before.

Q. You called on the chief minister on 17 September 1992.
A. I did. He had sent for me. Brigadier Tariq Gul of Military Intelligence was with him, in plain clothes. I briefed them on the kidnappings. As I was leaving, Mr. Lashari said that a certain journalist was a nuisance.

Q. Which journalist?
A. Zulfiqar Memon, of the Daily Mehran. He was picked up by the CIA centre at Saddar on the 19th, and on the 22nd he was dead. I had given no such order. It was my deputy, Mr. Anwar Khosa, as the High Court found: he had a life sentence for it in 1995, and hanged himself in Machh jail.

Q. It has been said before us that you telephoned Mr. Khosa on the night of the 18th.
A. It has been said. The exchange had no such call.

Q. What did you do after the 22nd?
A. I went to Islamabad and saw the interior minister, Chaudhry Nasim Ahmad, on the 25th. He gave me tea. In October I put it all in a report to the President. In November I was made officer on special duty, which is nothing; the gentleman who stepped into my shoes, Mr. Pervaiz Durrani, had married Mr. Lashari's sister. I do not say that the one followed from the other.

Q. And on Martyrs' Day?
A. 13 July 1993. I took off my uniform in front of the Mazar, before the newspapers, and spoke for some minutes. They retired me by fax.

Q. You were given a gold medal by the Human Rights Commission.
A. In 1994. I returned it in 1999 when they gave one to Mr. Lashari. Since then I have been told every year that I shall be a senator.""",
  occ("Ghulam Rasul Chandio", "inspector-general of police, Sindh", start=("2 August 1990", "1990-08-02"), end=("Martyrs' Day 1993", "1993-07-13"), former=True),
  occ("Jam Imdad Lashari", "chief minister", again=["chief minister#2"]),
  occ("Saadatullah Niazi", "inspector-general of police, Sindh", end=("the week before", "1990-07"), former=True),
  occ("Saadatullah Niazi", "Intelligence Bureau", start=("the week before", "1990-07")),
  occ("Tariq Gul", "Brigadier"),
  occ("Anwar Khosa", "deputy"),
  occ("Chaudhry Nasim Ahmad", "interior minister"),
  occ("Ghulam Rasul Chandio", "officer on special duty", start=("November", "1992-11")),
  occ("Pervaiz Durrani", "stepped into my shoes", start=("November", "1992-11")),
  fact("Ghulam Rasul Chandio", "father", "Haji Allah Dino Chandio"),
  fact("Ghulam Rasul Chandio", "ethnicity", "Sindhi"),
  fact("Ghulam Rasul Chandio", "birthPlace", "Larkana district"),
  fact("Ghulam Rasul Chandio", "occupation", "farmer"),
  fact("Ghulam Rasul Chandio", "education", "Cadet College Petaro"),
  fact("Jam Imdad Lashari", "education", "Cadet College Petaro"),
  fact("Zulfiqar Memon", "occupation", "journalist#2"),
  fact("Zulfiqar Memon", "deathDate", "the 22nd", value="1992-09-22"),
  fact("Anwar Khosa", "causeOfDeath", "hanged himself"),
  fact("Anwar Khosa", "deathPlace", "Machh jail"),
  fact("Jam Imdad Lashari", "relatives", "Pervaiz Durrani"),
  fact("Ghulam Rasul Chandio", "award", "gold medal", date=("1994", "1994")),
  ev("appointment", "chief minister's order", ("2 August 1990", "1990-08-02"), ["Ghulam Rasul Chandio", "Jam Imdad Lashari"]),
  ev("departure", "had gone off", ("the week before", "1990-07"), ["Saadatullah Niazi"]),
  ev("meeting", "called on the chief minister", ("17 September 1992", "1992-09-17"), ["Ghulam Rasul Chandio", "Jam Imdad Lashari", "Tariq Gul"]),
  ev("communication", "had sent for me", None, ["Jam Imdad Lashari", "Ghulam Rasul Chandio"]),
  ev("communication", "briefed them", ("17 September 1992", "1992-09-17"), ["Ghulam Rasul Chandio", "Jam Imdad Lashari", "Tariq Gul"]),
  ev("arrest", "was picked up", ("the 19th", "1992-09-19"), ["Zulfiqar Memon"]),
  ev("conviction", "had a life sentence", ("1995", "1995"), ["Anwar Khosa"]),
  ev("travel", "went to Islamabad", None, ["Ghulam Rasul Chandio"]),
  ev("meeting", "saw the interior minister", ("the 25th", "1992-09-25"), ["Ghulam Rasul Chandio", "Chaudhry Nasim Ahmad"]),
  ev("communication", "report to the President", ("October", "1992-10"), ["Ghulam Rasul Chandio"]),
  ev("appointment", "was made officer", ("November", "1992-11"), ["Ghulam Rasul Chandio"]),
  ev("speech", "spoke for some minutes", ("13 July 1993", "1993-07-13"), ["Ghulam Rasul Chandio"]),
  ev("departure", "took off my uniform", ("13 July 1993", "1993-07-13"), ["Ghulam Rasul Chandio"]),
  ev("departure", "retired me by fax", None, ["Ghulam Rasul Chandio"]),
  ev("award", "gave one to Mr. Lashari", ("1999", "1999"), ["Jam Imdad Lashari"]),
  ev("award", "were given a gold medal", ("1994", "1994"), ["Ghulam Rasul Chandio"]),
)

P("d23-43", """Between the lycée Faidherbe at Saint-Louis, where he learned to recite Corneille, and the villa at Dieppe in which he forgot it again, Amadou Lamine Diop-Carrère held every office that a native of the Four Communes could hold, and was driven from most.

An originaire, then, and so a French citizen; grandson of a Bordeaux trader; a Muslim on Fridays. He was a clerk of the bailiff, a sous-officier with the 6th Tirailleurs at the Dardanelles (Croix de Guerre, 1916), and, from 1919, secretary to the deputy Blaise Guèye-Monteil, under whose wing he won the mayoralty of Rufisque on 30 November 1924. Governor-General Jules Cardes removed him on 5 June 1928: the town's coal had been going home with the mayor. He appealed to the Conseil d'État, which in 1930 found a fault in the stamp and set him back in his chair.

In May 1932 the pupil challenged the master. Guèye-Monteil held the seat by ninety ballots, of which, Diop-Carrère maintained to the end, two hundred were false. The old deputy's death in a Nice clinic, in July 1934, opened the way. Chosen without a struggle at the by-election, he took ship for Marseille and was put down in the Chamber with the Independent Left. He defended forced labour in a speech of 14 March 1935; it is not in his collected works.

Under-secretary for the colonies? Daladier, it was reported, had promised it. Vichy, more prompt, had him for a national councillor in January 1941. That earned him, in October 1944, a visit from two inspectors at his hotel; eleven months at Fresnes; and, in March 1946, from the High Court, five years of national indignity, remitted on the spot for services to persons whom he declined to name. One was Sister Marie-Claver Ndiaye, his half-sister, who told the judges what she had kept in her convent's cellar, and that her brother paid the baker.

The electors of Rufisque asked him to come home and be mayor. He sent his regrets on a picture postcard, dated 2 April 1947, to Mayor Ousmane Thiaw, his former coachman.""",
  occ("Amadou Lamine Diop-Carrère", "clerk of the bailiff", former=True),
  occ("Amadou Lamine Diop-Carrère", "sous-officier with the 6th Tirailleurs", former=True),
  occ("Amadou Lamine Diop-Carrère", "secretary to the deputy Blaise Guèye-Monteil", start=("1919", "1919")),
  occ("Blaise Guèye-Monteil", "deputy", end=("July 1934", "1934-07"), again=["seat", "deputy#2"]),
  occ("Amadou Lamine Diop-Carrère", "mayoralty of Rufisque", start=("30 November 1924", "1924-11-30"), end=("5 June 1928", "1928-06-05"), again=["mayor#2"]),
  occ("Jules Cardes", "Governor-General"),
  occ("Amadou Lamine Diop-Carrère", "set him back in his chair", start=("1930", "1930")),
  occ("Amadou Lamine Diop-Carrère", "put down in the Chamber"),
  occ("Amadou Lamine Diop-Carrère", "national councillor", start=("January 1941", "1941-01")),
  occ("Ousmane Thiaw", "Mayor"),
  fact("Amadou Lamine Diop-Carrère", "education", "lycée Faidherbe"),
  fact("Amadou Lamine Diop-Carrère", "residence", "Dieppe"),
  fact("Amadou Lamine Diop-Carrère", "nationality", "French"),
  fact("Amadou Lamine Diop-Carrère", "religion", "Muslim"),
  fact("Amadou Lamine Diop-Carrère", "militaryService", "6th Tirailleurs"),
  fact("Amadou Lamine Diop-Carrère", "award", "Croix de Guerre", date=("1916", "1916")),
  fact("Blaise Guèye-Monteil", "deathPlace", "Nice"),
  fact("Blaise Guèye-Monteil", "deathDate", "July 1934", value="1934-07"),
  fact("Amadou Lamine Diop-Carrère", "party", "Independent Left"),
  fact("Amadou Lamine Diop-Carrère", "siblings", "Marie-Claver Ndiaye"),
  fact("Ousmane Thiaw", "occupation", "coachman"),
  ev("election", "won the mayoralty", ("30 November 1924", "1924-11-30"), ["Amadou Lamine Diop-Carrère"]),
  ev("departure", "removed him", ("5 June 1928", "1928-06-05"), ["Amadou Lamine Diop-Carrère", "Jules Cardes"]),
  ev("appointment", "set him back in his chair", ("1930", "1930"), ["Amadou Lamine Diop-Carrère"]),
  ev("candidacy", "challenged the master", ("May 1932", "1932-05"), ["Amadou Lamine Diop-Carrère", "Blaise Guèye-Monteil"]),
  ev("election", "held the seat", ("May 1932", "1932-05"), ["Blaise Guèye-Monteil", "Amadou Lamine Diop-Carrère"]),
  ev("election", "Chosen without a struggle", None, ["Amadou Lamine Diop-Carrère"]),
  ev("travel", "took ship for Marseille", None, ["Amadou Lamine Diop-Carrère"]),
  ev("speech", "speech", ("14 March 1935", "1935-03-14"), ["Amadou Lamine Diop-Carrère"]),
  ev("appointment", "had him for a national councillor", ("January 1941", "1941-01"), ["Amadou Lamine Diop-Carrère"]),
  ev("arrest", "visit from two inspectors", ("October 1944", "1944-10"), ["Amadou Lamine Diop-Carrère"]),
  ev("conviction", "five years of national indignity", ("March 1946", "1946-03"), ["Amadou Lamine Diop-Carrère"]),
  ev("testimony", "told the judges", None, ["Marie-Claver Ndiaye", "Amadou Lamine Diop-Carrère"]),
  ev("communication", "sent his regrets", ("2 April 1947", "1947-04-02"), ["Amadou Lamine Diop-Carrère", "Ousmane Thiaw"]),
)

P("d23-44", """Standards hearing ends with council chief's ban

Friday 23 August 2024. The former leader of Strathbrora Council was disqualified yesterday for 18 months. Councillor Morag Urquhart Sim, 54, had admitted failing to declare that she and the wind-farm developer Hamish Ogilvie-Grant had been business partners for nine years.

The Standards Commission's panel, meeting at Golspie on 22 August under Professor Fergus Imrie, took less than an hour. Mrs Sim's daughter, Eilidh, a medical student at Dundee, held her hand.

How it came to this: a retired postmaster, Dougie Mackay, complained in October last year. The Ethical Standards Commissioner, Ishbel Narayan, looked into it and interviewed nine people; her officer Ross Petrie, who sang in Mrs Sim's choir, was taken off the case at his own request. It emerged in January that Mrs Sim had e-mailed the head of planning, Colin Baird, on 14 May 2022, four days before the vote on the Ben Armine turbines, in the words “Hamish is anxious.” Mr Baird, who did not answer, was sent on gardening leave in February but is back. A spokesman could not say whether he will be disciplined. The SNP group then asked its leader to consider her position. She considered it for a weekend and on 6 March gave way to Alasdair Munro, a Free Church elder and crofter from Rogart.

Mr Ogilvie-Grant, who came third for the Conservatives in Caithness at the general election of 2017, was made an OBE in the New Year list for services to rural enterprise. There have been calls for him to hand it back. He is understood to be in Portugal. Claims by Mr Mackay that he and Mrs Sim discussed the turbines at a ceilidh in Dornoch in April 2022 were withdrawn.

Mrs Sim, a primary teacher who trained at Moray House, topped the poll in Brora ward in 2012 and in the two elections since; she was provost before she was leader, from 2017 to May 2020. Her husband, the Rev. Kenneth Sim, left his charge at Clyne in June. By-election day is 24 October; the Greens will put up Mr Petrie. In a text to this newspaper she said: “I was anxious too.”""",
  occ("Morag Urquhart Sim", "leader of Strathbrora Council", start=("May 2020", "2020-05"), end=("6 March", "2024-03-06"), former=True),
  occ("Morag Urquhart Sim", "Councillor", start=("2012", "2012")),
  occ("Fergus Imrie", "Standards Commission's panel"),
  occ("Fergus Imrie", "Professor"),
  occ("Dougie Mackay", "postmaster", former=True),
  occ("Ishbel Narayan", "Ethical Standards Commissioner"),
  occ("Ross Petrie", "officer"),
  occ("Colin Baird", "head of planning"),
  occ("Alasdair Munro", "leader of Strathbrora Council", start=("6 March", "2024-03-06")),
  occ("Alasdair Munro", "Free Church elder"),
  occ("Morag Urquhart Sim", "provost", start=("2017#2", "2017"), end=("May 2020", "2020-05"), former=True),
  occ("Kenneth Sim", "charge at Clyne", end=("June", "2024-06"), former=True),
  fact("Hamish Ogilvie-Grant", "occupation", "wind-farm developer"),
  fact("Morag Urquhart Sim", "children", "Eilidh"),
  fact("Eilidh", "occupation", "medical student"),
  fact("Eilidh", "education", "Dundee"),
  fact("Morag Urquhart Sim", "party", "SNP"),
  fact("Alasdair Munro", "religion", "Free Church"),
  fact("Alasdair Munro", "occupation", "crofter"),
  fact("Alasdair Munro", "residence", "Rogart"),
  fact("Hamish Ogilvie-Grant", "party", "Conservatives"),
  fact("Hamish Ogilvie-Grant", "award", "OBE", date=("New Year list", "2024-01")),
  fact("Morag Urquhart Sim", "occupation", "primary teacher"),
  fact("Morag Urquhart Sim", "education", "Moray House"),
  fact("Morag Urquhart Sim", "spouse", "Kenneth Sim"),
  ev("sanction", "was disqualified", ("yesterday", "2024-08-22"), ["Morag Urquhart Sim"]),
  ev("sanction", "ban", ("yesterday", "2024-08-22"), ["Morag Urquhart Sim"]),
  ev("disclosure", "had admitted", None, ["Morag Urquhart Sim"]),
  ev("communication", "complained", ("October last year", "2023-10"), ["Dougie Mackay"]),
  ev("investigation", "looked into it", None, ["Ishbel Narayan", "Morag Urquhart Sim"]),
  ev("recusal", "was taken off the case at his own request", None, ["Ross Petrie"]),
  ev("disclosure", "emerged", ("January", "2024-01"), ["Morag Urquhart Sim"]),
  ev("communication", "had e-mailed", ("14 May 2022", "2022-05-14"), ["Morag Urquhart Sim", "Colin Baird"]),
  ev("sanction", "was sent on gardening leave", ("February", "2024-02"), ["Colin Baird"]),
  ev("departure", "gave way to Alasdair Munro", ("6 March", "2024-03-06"), ["Morag Urquhart Sim", "Alasdair Munro"]),
  ev("election", "came third", ("2017", "2017"), ["Hamish Ogilvie-Grant"]),
  ev("award", "was made an OBE", ("New Year list", "2024-01"), ["Hamish Ogilvie-Grant"]),
  ev("election", "topped the poll", ("2012", "2012"), ["Morag Urquhart Sim"]),
  ev("departure", "left his charge", ("June", "2024-06"), ["Kenneth Sim"]),
  ev("communication", "text to this newspaper", None, ["Morag Urquhart Sim"]),
)

P("d23-45", """Seoul Daily, 12 February 2018 — An appellate bench under Judge Noh Kyung-ah on Monday put former culture vice minister Ryu Jae-hyun behind bars again, for three years, and so undid the acquittal with which he had walked home, singing, last July.

Ryu, 57, stood motionless. His wife, the pansori singer Oh Eun-sook, left the room before the end. It was she who, on 21 November 2016, gave the special counsel, Park Dong-chul, the shoebox of notebooks that started it all; whether she will stand by him, as her agency puts it, “time will tell.”

According to the judgment, the list of 1,358 artists to be denied grants was drawn up on the orders of Chief of Staff Shim Gwang-ho, read aloud to Ryu at the Blue House on 8 January 2014, and put into practice by a bureau director, Min Soo-jin. Min testified for two days and was spared. Shim himself, a onetime prosecutor in Daegu and a graduate of Seoul National University, has been in custody since the Lunar New Year of 2017 and serves four years. He is suing from his cell. Ryu's claim that President Kang Myung-hee knew of the list remains unproven; Kang, ousted by the Constitutional Court in March, has refused to leave her cell to be questioned.

The son of a Methodist pastor from Gunsan, Ryu passed the civil service examination in 1986, was a consul in Los Angeles from 2002 to 2005, and became vice minister on 14 March 2014. Two of his staff objected in writing; one of them, Bae In-young, was posted to Jeju the same month. In the parliamentary hearing of 7 December 2016 he looked into the camera and said that no list existed, an answer for which he was later fined five million won. He had surrendered his badge that October.

Bae is today the culture minister's chief aide. She declined on Monday to comment, having been named to the committee on restitution, from whose work on Ryu's own victims she has, her office said, kept away. The poet Ko Dal-su, No. 9 on the list, flew in from Berlin for the verdict. Told of the sentence, he asked who would now be No. 1.""",
  occ("Noh Kyung-ah", "Judge"),
  occ("Ryu Jae-hyun", "culture vice minister", start=("14 March 2014", "2014-03-14"), end=("that October", "2016-10"), former=True, again=["vice minister#2"]),
  occ("Park Dong-chul", "special counsel"),
  occ("Shim Gwang-ho", "Chief of Staff"),
  occ("Min Soo-jin", "bureau director"),
  occ("Shim Gwang-ho", "prosecutor in Daegu", former=True),
  occ("Kang Myung-hee", "President", end=("March,", "2017-03"), former=True),
  occ("Ryu Jae-hyun", "consul in Los Angeles", start=("2002", "2002"), end=("2005", "2005"), former=True),
  occ("Bae In-young", "culture minister's chief aide"),
  occ("Bae In-young", "committee on restitution"),
  fact("Ryu Jae-hyun", "spouse", "Oh Eun-sook"),
  fact("Oh Eun-sook", "occupation", "pansori singer"),
  fact("Shim Gwang-ho", "education", "Seoul National University"),
  fact("Ryu Jae-hyun", "birthPlace", "Gunsan"),
  fact("Ko Dal-su", "occupation", "poet"),
  fact("Ko Dal-su", "residence", "Berlin"),
  ev("conviction", "put former culture vice minister Ryu Jae-hyun behind bars", ("Monday", "2018-02-12"), ["Ryu Jae-hyun", "Noh Kyung-ah"]),
  ev("disclosure", "gave the special counsel", ("21 November 2016", "2016-11-21"), ["Oh Eun-sook", "Park Dong-chul", "Ryu Jae-hyun"]),
  ev("meeting", "read aloud to Ryu", ("8 January 2014", "2014-01-08"), ["Ryu Jae-hyun", "Shim Gwang-ho"]),
  ev("testimony", "testified for two days", None, ["Min Soo-jin"]),
  ev("arrest", "in custody", ("the Lunar New Year of 2017", "2017-01-28"), ["Shim Gwang-ho"]),
  ev("conviction", "serves four years", None, ["Shim Gwang-ho"]),
  ev("departure", "ousted", ("March,", "2017-03"), ["Kang Myung-hee"]),
  ev("appointment", "became vice minister", ("14 March 2014", "2014-03-14"), ["Ryu Jae-hyun"]),
  ev("communication", "objected in writing", None, ["Bae In-young"]),
  ev("departure", "was posted to Jeju", ("the same month", "2014-03"), ["Bae In-young"]),
  ev("testimony", "parliamentary hearing", ("7 December 2016", "2016-12-07"), ["Ryu Jae-hyun"]),
  ev("sanction", "was later fined", None, ["Ryu Jae-hyun"]),
  ev("departure", "had surrendered his badge", ("that October", "2016-10"), ["Ryu Jae-hyun"]),
  ev("appointment", "having been named", None, ["Bae In-young"]),
  ev("recusal", "kept away", None, ["Bae In-young"]),
  ev("travel", "flew in from Berlin", None, ["Ko Dal-su"]),
  ev("conviction", "sentence", ("Monday", "2018-02-12"), ["Ryu Jae-hyun"]),
)


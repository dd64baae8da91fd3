P("d26-01", """António Maria de Sá Vilhena (Penela, 12 April 1798 – Lisbon, 30 January 1871) was a Portuguese jurist and statesman, three times President of the Council of Ministers of the Kingdom of Portugal and, in the intervals, its envoy to two courts that did not much want him.

Early life

The second son of the magistrate Bernardo de Sá, he matriculated at the University of Coimbra and left it in 1822 with the doctorate in canon law. The usurpation of Dom Miguel drove him to Plymouth, where he lived on bread, borrowed newspapers and the charity of a Quaker; from there he sailed for Terceira in February 1829. In the siege of Porto he carried a musket in the Academic Battalion.

Political career

Returned as deputy for Coimbra in 1834, he became Minister of Justice in the Septembrist cabinet of Caetano Velez Falcão on 2 November 1836. Velez Falcão fell the next summer, and on 10 August 1837 the Queen entrusted Sá Vilhena with the government. This first ministry lasted until 18 April 1838. He was then sent as minister plenipotentiary to Madrid, a post in which he replaced his own brother-in-law, Duarte Lobo de Ávila, and which he gave up in 1841.

His second presidency of the Council (9 June 1842 – 30 September 1844) was one long quarrel with Field Marshal Honório Sarmento, the Minister of War. Whether Sarmento really offered the crown to a Coburg cousin, as Sá Vilhena's friends maintained, has never been settled. What is certain is that on the last day of September the marshal took the premier's chair for himself, and that the displaced man embarked for Brazil on 4 October.

Third ministry and Brazil

For six years he was envoy to Rio de Janeiro. He came home in 1851, entered the Chamber of Peers, and formed a coalition with the Regenerators in 1856; it broke over the tobacco contract after fourteen months. The Marquis of Loulé asked him in 1860 to take the finances, and he begged to be excused.

Personal life

In 1825 he had married Maria Leonor Lobo de Ávila, who died in childbed in 1839. Their daughter Eugénia became the wife of the engineer Tomás Arriaga, Minister of Public Works from 1865 to 1868. Sá Vilhena held the Grand Cross of the Order of the Tower and Sword. He was a freemason, or so his enemies printed; no lodge has ever found him in its books. A stroke killed him at his desk.
""",
  occ("António Maria de Sá Vilhena", "government", start=("10 August 1837", "1837-08-10"), end=("18 April 1838", "1838-04-18"), again=["first ministry", "President of the Council of Ministers of the Kingdom of Portugal"]),
  occ("António Maria de Sá Vilhena", "presidency of the Council", start=("9 June 1842", "1842-06-09"), end=("30 September 1844", "1844-09-30"), again=["premier's chair"]),
  occ("António Maria de Sá Vilhena", "coalition with the Regenerators", start=("1856", "1856"), end=("after fourteen months", "1857")),
  occ("Bernardo de Sá", "magistrate"),
  occ("António Maria de Sá Vilhena", "deputy for Coimbra", start=("1834", "1834")),
  occ("António Maria de Sá Vilhena", "Minister of Justice", start=("2 November 1836", "1836-11-02")),
  occ("Caetano Velez Falcão", "Septembrist cabinet", end=("the next summer", "1837")),
  occ("António Maria de Sá Vilhena", "minister plenipotentiary to Madrid", start=("18 April 1838", "1838"), end=("1841", "1841")),
  occ("Duarte Lobo de Ávila", "minister plenipotentiary to Madrid", end=("18 April 1838", "1838")),
  occ("Honório Sarmento", "Minister of War"),
  occ("Honório Sarmento", "Field Marshal"),
  occ("Honório Sarmento", "premier's chair", start=("the last day of September", "1844-09-30")),
  occ("António Maria de Sá Vilhena", "envoy to Rio de Janeiro", start=("For six years", "1845"), end=("1851", "1851")),
  occ("António Maria de Sá Vilhena", "Chamber of Peers", start=("1851", "1851")),
  occ("Tomás Arriaga", "Minister of Public Works", start=("1865", "1865"), end=("1868", "1868")),
  fact("António Maria de Sá Vilhena", "birthPlace", "Penela"),
  fact("António Maria de Sá Vilhena", "birthDate", "12 April 1798", value="1798-04-12"),
  fact("António Maria de Sá Vilhena", "deathPlace", "Lisbon"),
  fact("António Maria de Sá Vilhena", "deathDate", "30 January 1871", value="1871-01-30"),
  fact("António Maria de Sá Vilhena", "nationality", "Portuguese"),
  fact("António Maria de Sá Vilhena", "occupation", "jurist"),
  fact("António Maria de Sá Vilhena", "occupation", "statesman"),
  fact("António Maria de Sá Vilhena", "father", "Bernardo de Sá"),
  fact("António Maria de Sá Vilhena", "education", "University of Coimbra", date=("1822", "1822")),
  fact("António Maria de Sá Vilhena", "residence", "Plymouth"),
  fact("António Maria de Sá Vilhena", "militaryService", "Academic Battalion"),
  fact("António Maria de Sá Vilhena", "party", "Septembrist"),
  fact("António Maria de Sá Vilhena", "relatives", "Duarte Lobo de Ávila"),
  fact("António Maria de Sá Vilhena", "spouse", "Maria Leonor Lobo de Ávila", date=("1825", "1825")),
  fact("Maria Leonor Lobo de Ávila", "deathDate", "1839", value="1839"),
  fact("Maria Leonor Lobo de Ávila", "causeOfDeath", "childbed"),
  fact("António Maria de Sá Vilhena", "children", "Eugénia"),
  fact("Eugénia", "spouse", "Tomás Arriaga"),
  fact("Tomás Arriaga", "occupation", "engineer"),
  fact("António Maria de Sá Vilhena", "award", "Grand Cross of the Order of the Tower and Sword"),
  fact("António Maria de Sá Vilhena", "causeOfDeath", "stroke"),
  ev("travel", "sailed", ("February 1829", "1829-02"), ["António Maria de Sá Vilhena"]),
  ev("election", "Returned as deputy", ("1834", "1834"), ["António Maria de Sá Vilhena"]),
  ev("appointment", "became Minister", ("2 November 1836", "1836-11-02"), ["António Maria de Sá Vilhena"]),
  ev("departure", "fell", ("the next summer", "1837"), ["Caetano Velez Falcão"]),
  ev("appointment", "entrusted", ("10 August 1837", "1837-08-10"), ["António Maria de Sá Vilhena"]),
  ev("appointment", "was then sent", ("18 April 1838", "1838"), ["António Maria de Sá Vilhena"]),
  ev("departure", "gave up", ("1841", "1841"), ["António Maria de Sá Vilhena"]),
  ev("appointment", "took the premier's chair", ("the last day of September", "1844-09-30"), ["Honório Sarmento"]),
  ev("departure", "displaced", ("the last day of September", "1844-09-30"), ["António Maria de Sá Vilhena"]),
  ev("travel", "embarked", ("4 October", "1844-10-04"), ["António Maria de Sá Vilhena"]),
  ev("travel", "came home", ("1851", "1851"), ["António Maria de Sá Vilhena"]),
  ev("appointment", "entered the Chamber", ("1851", "1851"), ["António Maria de Sá Vilhena"]),
  ev("appointment", "formed a coalition", ("1856", "1856"), ["António Maria de Sá Vilhena"]),
  ev("departure", "it broke", ("after fourteen months", "1857"), ["António Maria de Sá Vilhena"]),
)

P("d26-02", """PRESIDENCY OF EVARISTO GALDOS URRUTIA. — General Evaristo Galdos Urrutia governed the Republic of Peru on two occasions, the first time for two hundred and eleven days.

Early life. Galdos was baptised at Moquegua in 1801; the day of his birth is not recorded. His mother, Petronila Urrutia, sold wine; his father is variously given as a Basque muleteer and as a canon of Arequipa. At nineteen he enlisted in the royalist Numancia Battalion, with which he changed sides the year after.

Rise. He was prefect of Puno from 1829 to 1833 and prefect of Arequipa in 1834. During the Confederation he went over to Chile, and he came back with the restoring army, at whose head stood Domingo Alvizuri. Alvizuri, once he was President, repaid him with the Ministry of War (25 February 1839). The two fell out within the year. Galdos resigned on 3 January 1840 and was confined to Trujillo.

First presidency. On 16 August 1842 the garrison of Lima rose in his name and Alvizuri's successor, Justo Pastor Encalada, took refuge aboard a British frigate. Galdos proclaimed himself Supreme Chief. His only minister of any ability was Mariana Sotil's husband, the lawyer Fermín Zavalaga, who kept the treasury. On 15 March 1843 it was Galdos who had to take ship: the troops of Encalada, landed at Pisco, had entered the capital the night before. The restored ruler had him tried in absence, and in July he was condemned to death.

Exile and return. He lived eleven years in Guayaquil, trading in hides. That he corresponded there with the Ecuadorian dictator about a union of the two republics was asserted in a pamphlet of 1847, whose author later withdrew it. In 1854 the Liberal revolution annulled the sentence. Congress elected him President of the Republic on 14 July 1855 by 61 votes to 29 for Zavalaga, his former minister; it was Zavalaga, however, whom he took as president of his council of ministers. Worn out by fevers, the old soldier laid down his charge on 1 November 1857 in favour of the vice-president, Toribio Lecaros, and retired to his mother's vineyards.

Family and legacy. By his wife, Juana Ofelan, he left one son, Evaristo Galdos Ofelan, colonel of the Junín Hussars, who fell at Tacna in 1880. The general himself died on 9 May 1861. The Plaza Galdos, opened in 1902, is named not after him but after an aunt who gave the ground.
""",
  occ("Evaristo Galdos Urrutia", "Supreme Chief", start=("16 August 1842", "1842-08-16"), end=("15 March 1843", "1843-03-15"), again=["First presidency"]),
  occ("Evaristo Galdos Urrutia", "President of the Republic", start=("14 July 1855", "1855-07-14"), end=("1 November 1857", "1857-11-01"), again=["charge", "PRESIDENCY"]),
  occ("Evaristo Galdos Urrutia", "General"),
  occ("Evaristo Galdos Urrutia", "prefect of Puno", start=("1829", "1829"), end=("1833", "1833")),
  occ("Evaristo Galdos Urrutia", "prefect of Arequipa", start=("1834", "1834"), end=("1834", "1834")),
  occ("Domingo Alvizuri", "at whose head stood"),
  occ("Domingo Alvizuri", "President"),
  occ("Evaristo Galdos Urrutia", "Ministry of War", start=("25 February 1839", "1839-02-25"), end=("3 January 1840", "1840-01-03")),
  occ("Justo Pastor Encalada", "Alvizuri's successor", end=("16 August 1842", "1842-08-16")),
  occ("Justo Pastor Encalada", "restored ruler", start=("15 March 1843", "1843-03-15")),
  occ("Fermín Zavalaga", "kept the treasury"),
  occ("Fermín Zavalaga", "president of his council of ministers"),
  occ("Toribio Lecaros", "vice-president"),
  occ("Evaristo Galdos Ofelan", "colonel of the Junín Hussars"),
  fact("Evaristo Galdos Urrutia", "birthPlace", "Moquegua"),
  fact("Evaristo Galdos Urrutia", "birthDate", "1801", value="1801"),
  fact("Evaristo Galdos Urrutia", "mother", "Petronila Urrutia"),
  fact("Petronila Urrutia", "occupation", "sold wine"),
  fact("Evaristo Galdos Urrutia", "militaryService", "Numancia Battalion", date=("At nineteen", "1820")),
  fact("Mariana Sotil", "spouse", "Fermín Zavalaga"),
  fact("Fermín Zavalaga", "occupation", "lawyer"),
  fact("Evaristo Galdos Urrutia", "residence", "Guayaquil"),
  fact("Evaristo Galdos Urrutia", "spouse", "Juana Ofelan"),
  fact("Evaristo Galdos Urrutia", "children", "Evaristo Galdos Ofelan"),
  fact("Evaristo Galdos Ofelan", "deathDate", "1880", value="1880"),
  fact("Evaristo Galdos Ofelan", "deathPlace", "Tacna"),
  fact("Evaristo Galdos Urrutia", "deathDate", "9 May 1861", value="1861-05-09"),
  ev("appointment", "repaid", ("25 February 1839", "1839-02-25"), ["Evaristo Galdos Urrutia", "Domingo Alvizuri"]),
  ev("departure", "resigned", ("3 January 1840", "1840-01-03"), ["Evaristo Galdos Urrutia"]),
  ev("sanction", "was confined", ("3 January 1840", "1840"), ["Evaristo Galdos Urrutia"]),
  ev("departure", "took refuge", ("16 August 1842", "1842-08-16"), ["Justo Pastor Encalada"]),
  ev("appointment", "proclaimed himself", ("16 August 1842", "1842-08"), ["Evaristo Galdos Urrutia"]),
  ev("departure", "take ship", ("15 March 1843", "1843-03-15"), ["Evaristo Galdos Urrutia"]),
  ev("investigation", "tried", None, ["Evaristo Galdos Urrutia", "Justo Pastor Encalada"]),
  ev("conviction", "was condemned", ("July", "1843-07"), ["Evaristo Galdos Urrutia"]),
  ev("election", "elected", ("14 July 1855", "1855-07-14"), ["Evaristo Galdos Urrutia", "Fermín Zavalaga"]),
  ev("appointment", "whom he took", None, ["Fermín Zavalaga"]),
  ev("departure", "laid down", ("1 November 1857", "1857-11-01"), ["Evaristo Galdos Urrutia"]),
  ev("travel", "went over to Chile", None, ["Evaristo Galdos Urrutia"]),
  ev("travel", "came back", None, ["Evaristo Galdos Urrutia"]),
)

P("d26-03", """Jean-Baptiste Ouoba Lompo (1919–1994), called “the Postmaster”, was the head of state of Upper Volta from January 1966 until February 1974 in the imagination of the postage stamps, and in the imagination only; in fact he was its foreign minister, its prime minister and, for nine weeks, its prisoner.

Early life and education

Lompo was a Gourmantché from Fada N'Gourma. The White Fathers taught him at the seminary of Pabré, and the post office of the colony took him on as a clerk in 1940. He joined the African Democratic Rally in 1947, broke with it six years later over the question of the chiefs, and helped the teacher Issoufou Zerbo found the Voltaic People's Movement.

Political career

In 1957 he entered the Territorial Assembly for Diapaga. Independence made him ambassador in Abidjan; on 8 January 1966, five days after the strikes that had swept away the First Republic, the army recalled him to take the portfolio of foreign affairs. He was the only civilian at the table besides the finance minister, the Dominican-schooled Marc Garango Kabré.

Prime minister

Zerbo, leader of the party since 1959, won the elections of December 1970 and expected to govern. The deputies preferred Lompo, who was invested on 13 February 1971. For three years premier and party leader addressed each other by letter only. When on 8 February 1974 the general dissolved everything, both were arrested in the same corridor. Lompo was released on 12 April; Zerbo, more dangerous or merely ruder, stayed in the camp at Pô until the amnesty of 1976.

Later life

He was ambassador to the Holy See from 1977 to 1981, in which year he was retired at his own request. The Popular Revolutionary Tribunal summoned him in 1984 in the affair of the silos. He appeared on 3 May, explained that he had signed what the experts put before him, and was acquitted, while the former head of the grain office, Salif Tapsoba, got eight years. Persistent talk that he had hidden a minister of the fallen regime in his granary made him smile; he never said yes and never said no.

Personal life

A Catholic, he was married to the midwife Clémentine Thiombiano; of their children, Bernadette Lompo was the first woman prefect of Kadiogo. He died in Ouagadougou on 21 August 1994. The commandery of the Order of Saint Gregory the Great had come to him in the year he left Rome.
""",
  occ("Jean-Baptiste Ouoba Lompo", "portfolio of foreign affairs", start=("8 January 1966", "1966-01-08"), again=["foreign minister"]),
  occ("Jean-Baptiste Ouoba Lompo", "invested", start=("13 February 1971", "1971-02-13"), end=("8 February 1974", "1974-02-08"), again=["prime minister", "premier"]),
  occ("Jean-Baptiste Ouoba Lompo", "clerk", start=("1940", "1940")),
  occ("Jean-Baptiste Ouoba Lompo", "Territorial Assembly for Diapaga", start=("1957", "1957")),
  occ("Jean-Baptiste Ouoba Lompo", "ambassador in Abidjan", end=("8 January 1966", "1966")),
  occ("Marc Garango Kabré", "finance minister"),
  occ("Issoufou Zerbo", "leader of the party", start=("1959", "1959"), again=["party leader"]),
  occ("Jean-Baptiste Ouoba Lompo", "ambassador to the Holy See", start=("1977", "1977"), end=("1981", "1981")),
  occ("Salif Tapsoba", "head of the grain office", former=True),
  occ("Bernadette Lompo", "prefect of Kadiogo"),
  fact("Jean-Baptiste Ouoba Lompo", "birthDate", "1919", value="1919"),
  fact("Jean-Baptiste Ouoba Lompo", "deathDate", "21 August 1994", value="1994-08-21"),
  fact("Jean-Baptiste Ouoba Lompo", "alias", "the Postmaster"),
  fact("Jean-Baptiste Ouoba Lompo", "ethnicity", "Gourmantché"),
  fact("Jean-Baptiste Ouoba Lompo", "birthPlace", "Fada N'Gourma"),
  fact("Jean-Baptiste Ouoba Lompo", "education", "seminary of Pabré"),
  fact("Jean-Baptiste Ouoba Lompo", "party", "African Democratic Rally", date=("1947", "1947")),
  fact("Jean-Baptiste Ouoba Lompo", "party", "Voltaic People's Movement"),
  fact("Issoufou Zerbo", "party", "Voltaic People's Movement"),
  fact("Issoufou Zerbo", "occupation", "teacher"),
  fact("Marc Garango Kabré", "education", "Dominican-schooled"),
  fact("Jean-Baptiste Ouoba Lompo", "religion", "Catholic"),
  fact("Jean-Baptiste Ouoba Lompo", "spouse", "Clémentine Thiombiano"),
  fact("Clémentine Thiombiano", "occupation", "midwife"),
  fact("Jean-Baptiste Ouoba Lompo", "children", "Bernadette Lompo"),
  fact("Jean-Baptiste Ouoba Lompo", "deathPlace", "Ouagadougou"),
  fact("Jean-Baptiste Ouoba Lompo", "award", "commandery of the Order of Saint Gregory the Great", date=("year he left Rome", "1981")),
  ev("departure", "broke with it", ("six years later", "1953"), ["Jean-Baptiste Ouoba Lompo"]),
  ev("election", "entered the Territorial Assembly", ("1957", "1957"), ["Jean-Baptiste Ouoba Lompo"]),
  ev("departure", "recalled", ("8 January 1966", "1966-01-08"), ["Jean-Baptiste Ouoba Lompo"]),
  ev("appointment", "take the portfolio", ("8 January 1966", "1966-01-08"), ["Jean-Baptiste Ouoba Lompo"]),
  ev("election", "won the elections", ("December 1970", "1970-12"), ["Issoufou Zerbo"]),
  ev("appointment", "was invested", ("13 February 1971", "1971-02-13"), ["Jean-Baptiste Ouoba Lompo"]),
  ev("communication", "addressed each other by letter", None, ["Jean-Baptiste Ouoba Lompo", "Issoufou Zerbo"]),
  ev("arrest", "were arrested", ("8 February 1974", "1974-02-08"), ["Jean-Baptiste Ouoba Lompo", "Issoufou Zerbo"]),
  ev("departure", "was retired", ("in which year", "1981"), ["Jean-Baptiste Ouoba Lompo"]),
  ev("investigation", "summoned", ("1984", "1984"), ["Jean-Baptiste Ouoba Lompo"]),
  ev("testimony", "appeared", ("3 May", "1984-05-03"), ["Jean-Baptiste Ouoba Lompo"]),
  ev("conviction", "got eight years", ("1984", "1984"), ["Salif Tapsoba"]),
  ev("appointment", "Independence made him", None, ["Jean-Baptiste Ouoba Lompo"]),
  ev("appointment", "took him on", ("1940", "1940"), ["Jean-Baptiste Ouoba Lompo"]),
  ev("departure", "dissolved everything", ("8 February 1974", "1974-02-08"), ["Jean-Baptiste Ouoba Lompo"]),
)

P("d26-04", """Kaarlo Heikki Suoranta

Kaarlo Heikki Suoranta (until 1906 Karl Henrik Strandberg) was a Finnish agronomist and Agrarian politician. Of the four cabinets that he formed between 1922 and 1937 none fell in parliament; each time he went because he had quarrelled with the President.

Life before politics

He was born at Ilmajoki on 5 October 1877. Having lost his father, the crown bailiff Henrik Strandberg, at the age of six, he grew up on the parsonage of his maternal uncle, the provost Frans Alfred Kihlman, and took a master's degree at the University of Helsinki in 1901. From 1904 to 1917 he directed the agricultural school at Orisberg. His sister, Lyyli Suoranta, was one of the nineteen women elected to the first unicameral Diet.

Career

Suoranta himself did not sit in parliament until 1917, for the constituency of Vaasa South; he was still there in 1939. Santeri Aho made him minister of agriculture in August 1920. Aho's government was broken by the Åland question the following April, and in June 1922 its agriculture minister received the prime minister's office (2 June 1922 – 14 November 1922). He led the country again from 31 March 1925 to the last day of that year; he was back at its head from December 1928 until August 1929; and, with the Social Democrats as partners, he ruled it from 12 March 1937. His predecessor on that last occasion was the conservative lawyer Toivo Kivi-Heikkilä, who had once been his pupil; his deputy was the Social Democrat Väinö Hakkarainen, who also held finance.

In between he served as Speaker (1930–1932) and stood in the presidential election of 1931, in which he came third with 64 electors. It was long believed that he threw those electors to the winner in return for the bank; his papers, opened in 1985, contain nothing of the kind.

War and trial

He left office on 1 December 1939. During the war he represented Finland in Copenhagen, where he met the German plenipotentiary only once and in company. Hakkarainen, by contrast, was tried as one of those responsible for the war and in February 1946 sentenced to five years and six months.

Personal life

A Lutheran of the Awakened, Suoranta was married twice: from 1903 to Hilma Yli-Rintala, and after her death in 1921 to the pianist Greta von Essen. He died at Seinäjoki on Midsummer Eve 1953. He was a Commander Grand Cross of the White Rose; the honorary doctorate of his old university he never collected.
""",
  occ("Kaarlo Heikki Suoranta", "prime minister's office", start=("2 June 1922", "1922-06-02"), end=("14 November 1922", "1922-11-14")),
  occ("Kaarlo Heikki Suoranta", "led the country", start=("31 March 1925", "1925-03-31"), end=("the last day of that year", "1925-12-31")),
  occ("Kaarlo Heikki Suoranta", "back at its head", start=("December 1928", "1928-12"), end=("August 1929", "1929-08")),
  occ("Kaarlo Heikki Suoranta", "ruled it", start=("12 March 1937", "1937-03-12"), end=("1 December 1939", "1939-12-01")),
  occ("Henrik Strandberg", "crown bailiff"),
  occ("Frans Alfred Kihlman", "provost"),
  occ("Kaarlo Heikki Suoranta", "directed the agricultural school at Orisberg", start=("1904", "1904"), end=("1917", "1917")),
  occ("Lyyli Suoranta", "first unicameral Diet"),
  occ("Kaarlo Heikki Suoranta", "sit in parliament", start=("1917#2", "1917")),
  occ("Kaarlo Heikki Suoranta", "minister of agriculture", start=("August 1920", "1920-08"), end=("the following April", "1921-04"), again=["agriculture minister"]),
  occ("Santeri Aho", "government", end=("the following April", "1921-04")),
  occ("Toivo Kivi-Heikkilä", "predecessor", end=("12 March 1937", "1937-03-12")),
  occ("Väinö Hakkarainen", "deputy", start=("12 March 1937", "1937-03-12")),
  occ("Väinö Hakkarainen", "finance", start=("12 March 1937", "1937-03-12")),
  occ("Kaarlo Heikki Suoranta", "Speaker", start=("1930", "1930"), end=("1932", "1932")),
  occ("Kaarlo Heikki Suoranta", "represented Finland in Copenhagen"),
  fact("Kaarlo Heikki Suoranta", "birthName", "Karl Henrik Strandberg"),
  fact("Kaarlo Heikki Suoranta", "nationality", "Finnish"),
  fact("Kaarlo Heikki Suoranta", "occupation", "agronomist"),
  fact("Kaarlo Heikki Suoranta", "occupation", "politician"),
  fact("Kaarlo Heikki Suoranta", "party", "Agrarian"),
  fact("Kaarlo Heikki Suoranta", "birthPlace", "Ilmajoki"),
  fact("Kaarlo Heikki Suoranta", "birthDate", "5 October 1877", value="1877-10-05"),
  fact("Kaarlo Heikki Suoranta", "father", "Henrik Strandberg#2"),
  fact("Kaarlo Heikki Suoranta", "relatives", "Frans Alfred Kihlman"),
  fact("Kaarlo Heikki Suoranta", "education", "University of Helsinki", date=("1901", "1901")),
  fact("Kaarlo Heikki Suoranta", "siblings", "Lyyli Suoranta"),
  fact("Toivo Kivi-Heikkilä", "party", "conservative"),
  fact("Toivo Kivi-Heikkilä", "occupation", "lawyer"),
  fact("Väinö Hakkarainen", "party", "Social Democrat#2"),
  fact("Kaarlo Heikki Suoranta", "religion", "Lutheran"),
  fact("Kaarlo Heikki Suoranta", "spouse", "Hilma Yli-Rintala", date=("1903", "1903")),
  fact("Hilma Yli-Rintala", "deathDate", "1921", value="1921"),
  fact("Kaarlo Heikki Suoranta", "spouse", "Greta von Essen"),
  fact("Greta von Essen", "occupation", "pianist"),
  fact("Kaarlo Heikki Suoranta", "deathPlace", "Seinäjoki"),
  fact("Kaarlo Heikki Suoranta", "deathDate", "Midsummer Eve 1953", value="1953-06-23"),
  fact("Kaarlo Heikki Suoranta", "award", "Commander Grand Cross of the White Rose"),
  ev("election", "elected", None, ["Lyyli Suoranta"]),
  ev("appointment", "made him", ("August 1920", "1920-08"), ["Kaarlo Heikki Suoranta", "Santeri Aho"]),
  ev("departure", "was broken", ("the following April", "1921-04"), ["Santeri Aho"]),
  ev("appointment", "received", ("2 June 1922", "1922-06-02"), ["Kaarlo Heikki Suoranta"]),
  ev("candidacy", "stood", ("1931", "1931"), ["Kaarlo Heikki Suoranta"]),
  ev("election", "came third", ("1931", "1931"), ["Kaarlo Heikki Suoranta"]),
  ev("departure", "left office", ("1 December 1939", "1939-12-01"), ["Kaarlo Heikki Suoranta"]),
  ev("meeting", "met", None, ["Kaarlo Heikki Suoranta"]),
  ev("investigation", "was tried", None, ["Väinö Hakkarainen"]),
  ev("conviction", "sentenced", ("February 1946", "1946-02"), ["Väinö Hakkarainen"]),
)

P("d26-05", """Casimiro Antelo Pizarro was born in Santa Cruz de la Sierra on 4 March 1829 and murdered in La Paz on 27 November 1883, five paces from the door of the house in which he had been arrested, married and sworn in.

Youth

He was brought up by an aunt, the Carmelite tertiary Encarnación Antelo, and studied law at the University of San Francisco Xavier in Sucre. As a student he was elected captain of the civic guard; at twenty-five he was a judge in Vallegrande.

In the cabinets of others

President Melitón Arancibia, who liked young men because they were cheap, gave him the Ministry of Public Instruction in 1859. Antelo left it after eight months to marry the President's niece, Carmela Arancibia. In 1864 Colonel Quintín Berríos overthrew the uncle; the nephew by marriage, until then chargé d'affaires in Lima, refused to serve the new man and remained on the coast as a schoolmaster. Berríos held the palace for seven years. He was shot dead by his own brother-in-law on 15 January 1871.

The two presidencies

A convention chose Antelo provisional president on 20 June 1871. The constitutional election of May 1873 he lost to the mine owner Hilarión Tejada, to whom he handed the sash in person. Tejada died of apoplexy before the year was out, and as president of the Senate Antelo returned to the palace on 9 November 1873; Congress confirmed him in the new year. On 4 May 1876 his Minister of War, Jacinto Quevedo, arrested him in bed. “The nation”, wrote the minister to the prefects, “is awaking.” Quevedo ruled until the disasters of the war with Chile and died in Paris in 1893.

Exile and return

From Tacna Antelo conspired, if his letters are to be believed, with nobody. After the war he came home, sat in the Convention of 1880 for Santa Cruz, and went as minister to Buenos Aires in 1881. Friends wished him to be a candidate in 1884. In November 1883 three men stopped him in the street. Two were caught, and one, the former sergeant Lucas Mamani, was executed the following March; who paid them is disputed, and the son of the victim, Senator Rómulo Antelo Arancibia, declared in 1901 that he did not wish to know.

Legacy

The railway law of 1873 bears his signature. A province was to be called after him, but the bill was forgotten.
""",
  occ("Casimiro Antelo Pizarro", "provisional president", start=("20 June 1871", "1871-06-20"), end=("May 1873", "1873")),
  occ("Casimiro Antelo Pizarro", "captain of the civic guard"),
  occ("Casimiro Antelo Pizarro", "judge in Vallegrande", start=("at twenty-five", "1854")),
  occ("Melitón Arancibia", "President", end=("1864", "1864"), again=["President#2"]),
  occ("Casimiro Antelo Pizarro", "Ministry of Public Instruction", start=("1859", "1859"), end=("after eight months", "1860")),
  occ("Casimiro Antelo Pizarro", "chargé d'affaires in Lima", end=("1864", "1864")),
  occ("Quintín Berríos", "Colonel"),
  occ("Quintín Berríos", "held the palace", start=("1864", "1864"), end=("15 January 1871", "1871")),
  occ("Hilarión Tejada", "sash", start=("May 1873", "1873"), end=("before the year was out", "1873")),
  occ("Casimiro Antelo Pizarro", "president of the Senate", end=("9 November 1873", "1873-11-09")),
  occ("Casimiro Antelo Pizarro", "palace#2", start=("9 November 1873", "1873-11-09"), end=("4 May 1876", "1876-05-04")),
  occ("Jacinto Quevedo", "Minister of War", end=("4 May 1876", "1876-05-04")),
  occ("Jacinto Quevedo", "ruled", start=("4 May 1876", "1876-05-04")),
  occ("Casimiro Antelo Pizarro", "Convention of 1880", start=("1880", "1880")),
  occ("Casimiro Antelo Pizarro", "minister to Buenos Aires", start=("1881", "1881")),
  occ("Lucas Mamani", "sergeant", former=True),
  occ("Rómulo Antelo Arancibia", "Senator", start=("1901", "1901/..")),
  fact("Casimiro Antelo Pizarro", "birthPlace", "Santa Cruz de la Sierra"),
  fact("Casimiro Antelo Pizarro", "birthDate", "4 March 1829", value="1829-03-04"),
  fact("Casimiro Antelo Pizarro", "deathPlace", "La Paz"),
  fact("Casimiro Antelo Pizarro", "deathDate", "27 November 1883", value="1883-11-27"),
  fact("Casimiro Antelo Pizarro", "causeOfDeath", "murdered"),
  fact("Casimiro Antelo Pizarro", "relatives", "Encarnación Antelo"),
  fact("Casimiro Antelo Pizarro", "education", "University of San Francisco Xavier"),
  fact("Casimiro Antelo Pizarro", "spouse", "Carmela Arancibia"),
  fact("Melitón Arancibia", "relatives", "Carmela Arancibia"),
  fact("Casimiro Antelo Pizarro", "occupation", "schoolmaster"),
  fact("Quintín Berríos", "causeOfDeath", "shot dead"),
  fact("Quintín Berríos", "deathDate", "15 January 1871", value="1871-01-15"),
  fact("Hilarión Tejada", "occupation", "mine owner"),
  fact("Hilarión Tejada", "causeOfDeath", "apoplexy"),
  fact("Hilarión Tejada", "deathDate", "before the year was out", value="1873"),
  fact("Jacinto Quevedo", "deathPlace", "Paris"),
  fact("Jacinto Quevedo", "deathDate", "1893", value="1893"),
  fact("Casimiro Antelo Pizarro", "children", "Rómulo Antelo Arancibia"),
  fact("Lucas Mamani", "causeOfDeath", "executed"),
  fact("Lucas Mamani", "deathDate", "the following March", value="1884-03"),
  ev("election", "elected captain", None, ["Casimiro Antelo Pizarro"]),
  ev("appointment", "gave him", ("1859", "1859"), ["Casimiro Antelo Pizarro", "Melitón Arancibia"]),
  ev("departure", "left", ("after eight months", "1860"), ["Casimiro Antelo Pizarro"]),
  ev("departure", "overthrew", ("1864", "1864"), ["Melitón Arancibia", "Quintín Berríos"]),
  ev("election", "chose", ("20 June 1871", "1871-06-20"), ["Casimiro Antelo Pizarro"]),
  ev("election", "lost", ("May 1873", "1873-05"), ["Casimiro Antelo Pizarro", "Hilarión Tejada"]),
  ev("appointment", "returned to the palace", ("9 November 1873", "1873-11-09"), ["Casimiro Antelo Pizarro"]),
  ev("election", "confirmed", ("in the new year", "1874"), ["Casimiro Antelo Pizarro"]),
  ev("arrest", "arrested#2", ("4 May 1876", "1876-05-04"), ["Casimiro Antelo Pizarro", "Jacinto Quevedo"]),
  ev("communication", "wrote", None, ["Jacinto Quevedo"]),
  ev("arrest", "arrested", None, ["Casimiro Antelo Pizarro"]),
  ev("appointment", "sworn in", None, ["Casimiro Antelo Pizarro"]),
  ev("departure", "handed the sash", ("May 1873", "1873"), ["Casimiro Antelo Pizarro"]),
  ev("appointment", "went as minister", ("1881", "1881"), ["Casimiro Antelo Pizarro"]),
  ev("speech", "declared", ("1901", "1901"), ["Rómulo Antelo Arancibia"]),
  ev("travel", "came home", None, ["Casimiro Antelo Pizarro"]),
  ev("arrest", "were caught", None, ["Lucas Mamani"]),
)

P("d26-06", """Kurosawa Tadayuki (黒沢忠行, 11 December 1861 – 3 July 1934) was a Japanese diplomat who was twice Minister for Foreign Affairs and who signed, and afterwards regretted, the second Port Arthur protocol.

Early life

The heir of a retainer of the Shōnai domain, Kurosawa was seven when the domain surrendered. An uncle by adoption, the silk merchant Honma Sakichi, paid for his English. He was among the earliest graduates of the law faculty of Tokyo Imperial University (1884), and in the autumn he joined the Foreign Ministry.

Diplomatic career

His first post was Seoul, where he was third secretary; he then spent four years at the legation in Washington as its secretary, and it was there that he was baptised. Recalled in 1894, he headed the ministry's commerce bureau until 1898, in which year he was posted to The Hague as minister. The war of 1904 found him minister in Peking. On 21 May 1908 he presented his letters as ambassador in St Petersburg, in succession to Baron Inukai Naonobu, who had been his chief in Washington and would one day be his bitterest critic.

Foreign minister

The naval scandal of 1914 swept out one cabinet, and the next took Kurosawa from his embassy. As foreign minister from 16 April 1914 he was confronted by the war within four months. Inukai, now in the Privy Council, told its members in a secret sitting that the minister had read neither the treaty nor the map. Kurosawa resigned on 10 August 1915; Ishida Kōzaburō, hitherto ambassador at Paris, succeeded him in October. He served a second, longer term between September 1918 and June 1922 under two premiers: Hara Kenkichi, who was stabbed at Ueno Station, and the banker Takagi Eitarō.

Later life and family

In 1922 he was appointed to the House of Peers by imperial nomination. He declined to lead the delegation to Geneva in 1927. Among his siblings was the novelist Kurosawa Ume. His marriage in 1889 to Margaret Lyle, the daughter of a Baltimore clergyman, had needed the permission of the throne, and it is said to have cost him a viscountcy. Their only son, Kurosawa Tadaaki, entered the service and was consul-general in Honolulu in 1936–38. The former minister died at Kamakura of cancer of the stomach. He wore the Grand Cordon of the Rising Sun, conferred in 1916, with the ribbon turned the wrong way, as the photographs show.
""",
  occ("Kurosawa Tadayuki", "foreign minister", start=("16 April 1914", "1914-04-16"), end=("10 August 1915", "1915-08-10"), again=["Minister for Foreign Affairs"]),
  occ("Kurosawa Tadayuki", "term", start=("September 1918", "1918-09"), end=("June 1922", "1922-06")),
  occ("Kurosawa Tadayuki", "third secretary"),
  occ("Kurosawa Tadayuki", "secretary#2", end=("1894", "1894")),
  occ("Kurosawa Tadayuki", "headed the ministry's commerce bureau", start=("1894", "1894"), end=("1898", "1898")),
  occ("Kurosawa Tadayuki", "minister", start=("1898", "1898")),
  occ("Kurosawa Tadayuki", "minister in Peking"),
  occ("Kurosawa Tadayuki", "ambassador in St Petersburg", start=("21 May 1908", "1908-05-21"), end=("16 April 1914", "1914"), again=["his embassy"]),
  occ("Inukai Naonobu", "ambassador in St Petersburg", end=("21 May 1908", "1908-05-21")),
  occ("Inukai Naonobu", "his chief in Washington"),
  occ("Inukai Naonobu", "Privy Council"),
  occ("Ishida Kōzaburō", "ambassador at Paris", end=("October", "1915")),
  occ("Ishida Kōzaburō", "succeeded him", start=("October", "1915-10")),
  occ("Hara Kenkichi", "premiers"),
  occ("Takagi Eitarō", "premiers"),
  occ("Kurosawa Tadayuki", "House of Peers", start=("1922#2", "1922")),
  occ("Kurosawa Tadaaki", "consul-general in Honolulu", start=("1936", "1936"), end=("38", "1938")),
  fact("Kurosawa Tadayuki", "nativeName", "黒沢忠行"),
  fact("Kurosawa Tadayuki", "birthDate", "11 December 1861", value="1861-12-11"),
  fact("Kurosawa Tadayuki", "deathDate", "3 July 1934", value="1934-07-03"),
  fact("Kurosawa Tadayuki", "nationality", "Japanese"),
  fact("Kurosawa Tadayuki", "occupation", "diplomat"),
  fact("Kurosawa Tadayuki", "relatives", "Honma Sakichi"),
  fact("Honma Sakichi", "occupation", "silk merchant"),
  fact("Kurosawa Tadayuki", "education", "Tokyo Imperial University", date=("1884", "1884")),
  fact("Hara Kenkichi", "causeOfDeath", "stabbed"),
  fact("Takagi Eitarō", "occupation", "banker"),
  fact("Kurosawa Tadayuki", "siblings", "Kurosawa Ume"),
  fact("Kurosawa Ume", "occupation", "novelist"),
  fact("Kurosawa Tadayuki", "spouse", "Margaret Lyle", date=("1889", "1889")),
  fact("Kurosawa Tadayuki", "children", "Kurosawa Tadaaki"),
  fact("Kurosawa Tadayuki", "deathPlace", "Kamakura"),
  fact("Kurosawa Tadayuki", "causeOfDeath", "cancer of the stomach"),
  fact("Kurosawa Tadayuki", "award", "Grand Cordon of the Rising Sun", date=("1916", "1916")),
  ev("appointment", "joined", ("autumn", "1884"), ["Kurosawa Tadayuki"]),
  ev("departure", "Recalled", ("1894", "1894"), ["Kurosawa Tadayuki"]),
  ev("appointment", "was posted", ("1898", "1898"), ["Kurosawa Tadayuki"]),
  ev("appointment", "presented his letters", ("21 May 1908", "1908-05-21"), ["Kurosawa Tadayuki"]),
  ev("appointment", "took Kurosawa", ("16 April 1914", "1914-04-16"), ["Kurosawa Tadayuki"]),
  ev("speech", "told its members", None, ["Inukai Naonobu"]),
  ev("departure", "resigned", ("10 August 1915", "1915-08-10"), ["Kurosawa Tadayuki"]),
  ev("appointment", "succeeded him", ("October", "1915-10"), ["Ishida Kōzaburō"]),
  ev("appointment", "was appointed", ("1922#2", "1922"), ["Kurosawa Tadayuki"]),
)

P("d26-07", """For other members of the family, see Rallis-Deligeorgis.

Epameinondas Deligeorgis-Rallis, Prime Minister of Greece for 1889–1890, 1896–1897 and 1902–1903, head of the small National Reform Party, and the only Greek premier to have fought a duel while in office, died by his own hand at Kifissia on 19 February 1908.

Family and education

His grandfather, Lykourgos Deligeorgis, had been a senator under King Otto; his mother, Aspasia Ralli, came of Chios merchants. Epameinondas, born at Missolonghi in 1843, was educated at the Rizarios School and in Paris, where he qualified as a physician in 1867. He practised for three years on Syros.

First offices

Voters in Missolonghi sent him to the Boule in 1875. Under Anastasios Mavrogenis he administered the Ministry of the Interior in the year of the Thessalian settlement, 1881. Mavrogenis died in January 1889, whereupon the King turned to the doctor. The first government of the National Reform Party held out from 12 February 1889 to 24 October 1890, and lost the election of that autumn to Stefanos Kallergis. Kallergis became prime minister the same evening.

Second term and the war

In 1895 the Rallis party formed a coalition with Kallergis' left wing, led by the Corfiote Spyridon Voulgaris. Deligeorgis-Rallis took the premiership on 6 March 1896, with Voulgaris at the foreign ministry. The Cretan war undid both. On 18 April 1897 the King dismissed the Prime Minister by a note of two lines; the foreign minister stayed on under his successor, Admiral Konstantinos Sachtouris, and negotiated the peace.

The duel was with Voulgaris. It took place on 3 June 1896 behind the monastery of Daphni, and both men missed, one of them on purpose. That the quarrel was about the actress Rosa Delli, as every café in Athens knew, rests on no evidence at all.

Third term and end

Called again on 24 November 1902, he tried to govern without a majority, and withdrew on 14 June of the next year. He thereafter sat on the back benches until 1906, when he was defeated at Missolonghi by a currant dealer. His wife, Marigo Kallergi, a sister of his old opponent, had left him in 1899.

Honours

Commander of the Redeemer; Légion d'honneur, which he sent back in 1897. The town's hospital was at first intended to carry his name, but bears that of its donor.
""",
  occ("Epameinondas Deligeorgis-Rallis", "first government", start=("12 February 1889", "1889-02-12"), end=("24 October 1890", "1890-10-24"), again=["Prime Minister of Greece"]),
  occ("Epameinondas Deligeorgis-Rallis", "premiership", start=("6 March 1896", "1896-03-06"), end=("18 April 1897", "1897-04-18"), again=["Prime Minister#2"]),
  occ("Epameinondas Deligeorgis-Rallis", "Called again", start=("24 November 1902", "1902-11-24"), end=("14 June of the next year", "1903-06-14")),
  occ("Epameinondas Deligeorgis-Rallis", "head of the small National Reform Party"),
  occ("Lykourgos Deligeorgis", "senator"),
  occ("Epameinondas Deligeorgis-Rallis", "Boule", start=("1875", "1875")),
  occ("Epameinondas Deligeorgis-Rallis", "administered the Ministry of the Interior", start=("1881", "1881"), end=("1881", "1881")),
  occ("Stefanos Kallergis", "prime minister", start=("the same evening", "1890-10-24")),
  occ("Spyridon Voulgaris", "led"),
  occ("Spyridon Voulgaris", "foreign ministry", start=("6 March 1896", "1896-03-06"), again=["foreign minister"]),
  occ("Konstantinos Sachtouris", "Admiral"),
  occ("Konstantinos Sachtouris", "successor", start=("18 April 1897", "1897-04-18")),
  occ("Epameinondas Deligeorgis-Rallis", "sat on the back benches", end=("1906", "1906")),
  fact("Epameinondas Deligeorgis-Rallis", "deathPlace", "Kifissia"),
  fact("Epameinondas Deligeorgis-Rallis", "deathDate", "19 February 1908", value="1908-02-19"),
  fact("Epameinondas Deligeorgis-Rallis", "causeOfDeath", "by his own hand"),
  fact("Epameinondas Deligeorgis-Rallis", "nationality", "Greek"),
  fact("Epameinondas Deligeorgis-Rallis", "party", "National Reform Party#2"),
  fact("Epameinondas Deligeorgis-Rallis", "relatives", "Lykourgos Deligeorgis"),
  fact("Epameinondas Deligeorgis-Rallis", "mother", "Aspasia Ralli"),
  fact("Epameinondas Deligeorgis-Rallis", "birthPlace", "Missolonghi"),
  fact("Epameinondas Deligeorgis-Rallis", "birthDate", "1843", value="1843"),
  fact("Epameinondas Deligeorgis-Rallis", "education", "Rizarios School"),
  fact("Epameinondas Deligeorgis-Rallis", "education", "Paris", date=("1867", "1867")),
  fact("Epameinondas Deligeorgis-Rallis", "occupation", "physician"),
  fact("Epameinondas Deligeorgis-Rallis", "residence", "Syros"),
  fact("Rosa Delli", "occupation", "actress"),
  fact("Epameinondas Deligeorgis-Rallis", "spouse", "Marigo Kallergi"),
  fact("Epameinondas Deligeorgis-Rallis", "award", "Commander of the Redeemer"),
  fact("Epameinondas Deligeorgis-Rallis", "award", "Légion d'honneur"),
  fact("Anastasios Mavrogenis", "deathDate", "January 1889", value="1889-01"),
  ev("election", "sent him", ("1875", "1875"), ["Epameinondas Deligeorgis-Rallis"]),
  ev("appointment", "turned to the doctor", ("12 February 1889", "1889-02-12"), ["Epameinondas Deligeorgis-Rallis"]),
  ev("election", "lost the election", ("24 October 1890", "1890-10"), ["Epameinondas Deligeorgis-Rallis", "Stefanos Kallergis"]),
  ev("appointment", "became prime minister", ("the same evening", "1890-10-24"), ["Stefanos Kallergis"]),
  ev("appointment", "took the premiership", ("6 March 1896", "1896-03-06"), ["Epameinondas Deligeorgis-Rallis"]),
  ev("departure", "dismissed", ("18 April 1897", "1897-04-18"), ["Epameinondas Deligeorgis-Rallis"]),
  ev("departure", "withdrew", ("14 June of the next year", "1903-06-14"), ["Epameinondas Deligeorgis-Rallis"]),
  ev("appointment", "Called again", ("24 November 1902", "1902-11-24"), ["Epameinondas Deligeorgis-Rallis"]),
  ev("election", "was defeated", ("1906", "1906"), ["Epameinondas Deligeorgis-Rallis"]),
)

P("d26-08", """Augustus Wilmot Dennery

Eleventh President of Liberia — in office 4 January 1892 to 2 January 1896. Vice President: Josiah Cheeseborough (1892–1893); vacant thereafter. Preceded by Hezekiah Payne Moulton; succeeded by Samuel Tubmann Roye.

Augustus Wilmot Dennery was carried to Monrovia in his mother's arms from Savannah, Georgia, where he had been born in slavery on or about 10 May 1838. His father, Wilmot Dennery, a cooper by trade, would be a member of the House of Representatives for Grand Bassa from 1855 to 1859. The boy went to the Alexander High School and learned surveying.

Career

Dennery worked as a surveyor along the St Paul River until 1869, when he was elected mayor of Clay-Ashland. A True Whig from the founding of the party, he ran for Congress in 1871, without success, and again in 1873, when Montserrado County returned him. As Secretary of State to Moulton, from 1884 to 1891, he conducted the correspondence with Lord Salisbury over the Gallinas strip, in the course of which he addressed eleven letters to London and received two answers.

President

He took the oath of office on 4 January 1892, having beaten the Republican Anthony Greenleaf, a coffee planter, by 1,320 votes. His running mate, Cheeseborough, was a Baptist minister; he drowned in the bar at Buchanan in July 1893 and was never replaced. Dennery won re-election that same year against Greenleaf, who then left for Sierra Leone. In 1894 the President went up-country with an escort of forty and met the king of the Kondo confederation, Momolu Fahnbulleh II, at Bopolu. The treaty they are supposed to have concluded there has not been found.

The Treasury scandal clouded his last winter. His son-in-law, the Comptroller, Gabriel Nimley Harmon, was indicted in November 1895 and convicted the following February, under the new administration; Roye pardoned him before the year was over. Moulton, from retirement, accused Dennery of having pocketed half. A committee of the Senate, under Daniel Ware Coker, sat on the matter for a month and cleared him.

Later life

From 1897 until his death he taught mathematics at Liberia College, whose acting president he was in 1899. He was a Methodist and a Past Master of Oriental Lodge. His widow, Lavinia, survived him, as did four daughters. He died of blackwater fever at Clay-Ashland on 22 September 1903.
""",
  occ("Augustus Wilmot Dennery", "President of Liberia", start=("4 January 1892", "1892-01-04"), end=("2 January 1896", "1896-01-02"), again=["President#4"]),
  occ("Josiah Cheeseborough", "Vice President", start=("1892", "1892"), end=("1893", "1893"), again=["running mate"]),
  occ("Hezekiah Payne Moulton", "President of Liberia", end=("4 January 1892", "1892-01-04")),
  occ("Samuel Tubmann Roye", "President of Liberia", start=("2 January 1896", "1896-01-02")),
  occ("Wilmot Dennery", "member of the House of Representatives for Grand Bassa", start=("1855", "1855"), end=("1859", "1859")),
  occ("Augustus Wilmot Dennery", "mayor of Clay-Ashland", start=("1869", "1869")),
  occ("Augustus Wilmot Dennery", "Montserrado County", start=("1873", "1873")),
  occ("Augustus Wilmot Dennery", "Secretary of State to Moulton", start=("1884", "1884"), end=("1891", "1891")),
  occ("Momolu Fahnbulleh II", "king of the Kondo confederation"),
  occ("Gabriel Nimley Harmon", "Comptroller"),
  occ("Daniel Ware Coker", "committee of the Senate"),
  occ("Augustus Wilmot Dennery", "acting president", start=("1899", "1899"), end=("1899", "1899")),
  occ("Augustus Wilmot Dennery", "Past Master of Oriental Lodge"),
  fact("Augustus Wilmot Dennery", "birthPlace", "Savannah, Georgia"),
  fact("Augustus Wilmot Dennery", "birthDate", "10 May 1838", value="1838-05-10~"),
  fact("Augustus Wilmot Dennery", "father", "Wilmot Dennery#3"),
  fact("Wilmot Dennery", "occupation", "cooper"),
  fact("Augustus Wilmot Dennery", "education", "Alexander High School"),
  fact("Augustus Wilmot Dennery", "occupation", "surveyor"),
  fact("Augustus Wilmot Dennery", "party", "True Whig"),
  fact("Anthony Greenleaf", "party", "Republican"),
  fact("Anthony Greenleaf", "occupation", "coffee planter"),
  fact("Josiah Cheeseborough", "religion", "Baptist"),
  fact("Josiah Cheeseborough", "occupation", "minister"),
  fact("Josiah Cheeseborough", "causeOfDeath", "drowned"),
  fact("Josiah Cheeseborough", "deathPlace", "Buchanan"),
  fact("Josiah Cheeseborough", "deathDate", "July 1893", value="1893-07"),
  fact("Augustus Wilmot Dennery", "relatives", "Gabriel Nimley Harmon"),
  fact("Augustus Wilmot Dennery", "occupation", "taught mathematics", date=("1897", "1897")),
  fact("Augustus Wilmot Dennery", "religion", "Methodist"),
  fact("Augustus Wilmot Dennery", "spouse", "Lavinia"),
  fact("Augustus Wilmot Dennery", "causeOfDeath", "blackwater fever"),
  fact("Augustus Wilmot Dennery", "deathPlace", "Clay-Ashland#2"),
  fact("Augustus Wilmot Dennery", "deathDate", "22 September 1903", value="1903-09-22"),
  ev("travel", "was carried", None, ["Augustus Wilmot Dennery"]),
  ev("election", "was elected mayor", ("1869", "1869"), ["Augustus Wilmot Dennery"]),
  ev("candidacy", "ran for Congress", ("1871", "1871"), ["Augustus Wilmot Dennery"]),
  ev("election", "without success", ("1871", "1871"), ["Augustus Wilmot Dennery"]),
  ev("election", "returned him", ("1873", "1873"), ["Augustus Wilmot Dennery"]),
  ev("communication", "addressed eleven letters", None, ["Augustus Wilmot Dennery"]),
  ev("communication", "received two answers", None, ["Augustus Wilmot Dennery"]),
  ev("appointment", "took the oath", ("4 January 1892#2", "1892-01-04"), ["Augustus Wilmot Dennery"]),
  ev("election", "having beaten", None, ["Augustus Wilmot Dennery", "Anthony Greenleaf"]),
  ev("election", "won re-election", ("that same year", "1893"), ["Augustus Wilmot Dennery", "Anthony Greenleaf"]),
  ev("travel", "left for Sierra Leone", None, ["Anthony Greenleaf"]),
  ev("travel", "went up-country", ("1894", "1894"), ["Augustus Wilmot Dennery"]),
  ev("meeting", "met the king", ("1894", "1894"), ["Augustus Wilmot Dennery", "Momolu Fahnbulleh II"]),
  ev("investigation", "was indicted", ("November 1895", "1895-11"), ["Gabriel Nimley Harmon"]),
  ev("conviction", "convicted", ("the following February", "1896-02"), ["Gabriel Nimley Harmon"]),
  ev("investigation", "sat on the matter", None, ["Augustus Wilmot Dennery", "Daniel Ware Coker"]),
)

P("d26-09", """José Joaquín Valverde Solórzano, a cardiologist from Cartago, defeated in three presidential elections and victorious in the fourth, was President of Costa Rica between 8 May 1974 and 8 May 1978.

Background

Valverde, the youngest child of the coffee broker Abelardo Valverde and of the suffragist Ángela Solórzano, was born on 2 February 1912. In Brussels, at the Free University, he took his medical degree in 1937 and acquired a wife, Lucienne Maes, and a taste for mussels. He founded the heart ward of San Juan de Dios Hospital and ran it till 1953.

Politics

He owed his start to the civil war of 1948, in which he served as surgeon of the government forces; when they were beaten he crossed into Nicaragua with the rest. The National Unification named him its candidate for the elections of 1958 and of 1962, with the banker Óscar Echandi Mora and the lawyer Emilia Castro Facio, respectively, as running mates for the first vice-presidency. He lost the former by nine thousand votes to Rafael Ángel Orlich Peralta of the National Liberation Party. In 1966 Echandi, running by himself, split the party and handed the palace to Orlich's Minister of Finance, Daniel Facio Brenes. Valverde came second.

Presidency (1974–1978)

With Castro Facio again beside him he won at last, on 3 February 1974, with 43 per cent. She was sworn in on the same day as her chief, the first woman to be vice-president of the country, and answered for foreign affairs as well from 1975. The cabinet was a coalition of five groups, in which Echandi's followers had two seats, one of them, transport, held by Echandi himself until he walked out on 12 September 1976. The Legislative Assembly, chaired by Facio Brenes's cousin Rolando Brenes Ulate, rejected the budget twice.

In an American newspaper it was alleged that a fugitive financier had paid for the campaign. The President denied it on television, and a commission of the Assembly found no proof.

Later life

He passed the sash to Orlich's nephew, Mario Orlich Soto, and went back to his patients. The Panamanian government conferred on him the Order of Manuel Amador Guerrero in 1979; the University of Louvain made him doctor honoris causa. Lucienne Maes died in 1990, and Valverde, at ninety-one, in San José on 30 October 2003. Proposals to rename the airport have come to nothing.
""",
  occ("José Joaquín Valverde Solórzano", "President of Costa Rica", start=("8 May 1974", "1974-05-08"), end=("8 May 1978", "1978-05-08"), again=["President#2"]),
  occ("José Joaquín Valverde Solórzano", "ran it", end=("1953", "1953")),
  occ("José Joaquín Valverde Solórzano", "surgeon of the government forces", start=("1948", "1948"), end=("1948", "1948")),
  occ("Daniel Facio Brenes", "Minister of Finance", end=("1966", "1966")),
  occ("Daniel Facio Brenes", "palace", start=("1966", "1966")),
  occ("Emilia Castro Facio", "vice-president of the country", start=("on the same day as her chief", "1974-05-08")),
  occ("Emilia Castro Facio", "answered for foreign affairs", start=("1975", "1975")),
  occ("Óscar Echandi Mora", "transport", end=("12 September 1976", "1976-09-12")),
  occ("Rolando Brenes Ulate", "Legislative Assembly, chaired"),
  occ("Mario Orlich Soto", "sash", start=("8 May 1978", "1978-05-08")),
  fact("José Joaquín Valverde Solórzano", "occupation", "cardiologist"),
  fact("José Joaquín Valverde Solórzano", "birthPlace", "Cartago"),
  fact("José Joaquín Valverde Solórzano", "father", "Abelardo Valverde"),
  fact("Abelardo Valverde", "occupation", "coffee broker"),
  fact("José Joaquín Valverde Solórzano", "mother", "Ángela Solórzano"),
  fact("Ángela Solórzano", "occupation", "suffragist"),
  fact("José Joaquín Valverde Solórzano", "birthDate", "2 February 1912", value="1912-02-02"),
  fact("José Joaquín Valverde Solórzano", "education", "Free University", date=("1937", "1937")),
  fact("José Joaquín Valverde Solórzano", "spouse", "Lucienne Maes"),
  fact("José Joaquín Valverde Solórzano", "party", "National Unification"),
  fact("Óscar Echandi Mora", "occupation", "banker"),
  fact("Emilia Castro Facio", "occupation", "lawyer"),
  fact("Rafael Ángel Orlich Peralta", "party", "National Liberation Party"),
  fact("Daniel Facio Brenes", "relatives", "Rolando Brenes Ulate"),
  fact("Rafael Ángel Orlich Peralta", "relatives", "Mario Orlich Soto"),
  fact("José Joaquín Valverde Solórzano", "award", "Order of Manuel Amador Guerrero", date=("1979", "1979")),
  fact("José Joaquín Valverde Solórzano", "award", "doctor honoris causa"),
  fact("Lucienne Maes", "deathDate", "1990", value="1990"),
  fact("José Joaquín Valverde Solórzano", "deathPlace", "San José"),
  fact("José Joaquín Valverde Solórzano", "deathDate", "30 October 2003", value="2003-10-30"),
  ev("election", "defeated", None, ["José Joaquín Valverde Solórzano"]),
  ev("travel", "crossed into Nicaragua", ("1948", "1948"), ["José Joaquín Valverde Solórzano"]),
  ev("candidacy", "named him its candidate", ("1958", "1958"), ["José Joaquín Valverde Solórzano", "Óscar Echandi Mora"]),
  ev("candidacy", "running mates", ("1962", "1962"), ["Emilia Castro Facio"]),
  ev("election", "lost the former", ("1958", "1958"), ["José Joaquín Valverde Solórzano", "Rafael Ángel Orlich Peralta"]),
  ev("candidacy", "running by himself", ("1966", "1966"), ["Óscar Echandi Mora"]),
  ev("election", "handed the palace", ("1966", "1966"), ["Daniel Facio Brenes"]),
  ev("election", "came second", ("1966", "1966"), ["José Joaquín Valverde Solórzano"]),
  ev("election", "won at last", ("3 February 1974", "1974-02-03"), ["José Joaquín Valverde Solórzano", "Emilia Castro Facio"]),
  ev("appointment", "was sworn in", ("on the same day as her chief", "1974-05-08"), ["Emilia Castro Facio"]),
  ev("departure", "walked out", ("12 September 1976", "1976-09-12"), ["Óscar Echandi Mora"]),
  ev("speech", "denied it on television", None, ["José Joaquín Valverde Solórzano"]),
  ev("departure", "passed the sash", None, ["José Joaquín Valverde Solórzano"]),
  ev("investigation", "commission", None, ["José Joaquín Valverde Solórzano"]),
)

P("d26-10", """Jonkheer Willem Adriaan van Reigersbergh Alting, twice chairman of the Council of Ministers of the Netherlands, is remembered above all for a sentence that he did not speak. “I govern, gentlemen, and you may count” was put into his mouth by a caricaturist in 1891.

Early life

He came into the world at Zutphen on 17 November 1836. Both his grandfathers had sat in the States General. His father, Otto Alting, commanded the fortress of Deventer; his elder brother Gerard was Queen's Commissioner in Drenthe from 1882 till his death eleven years on. At Leiden Willem took a doctorate in law in 1860 with a thesis about dykes.

Political career

An Anti-Revolutionary, though a lukewarm one, he was returned for Zutphen in June 1871 and kept the district for seventeen years. When the first coalition of the Calvinists and Catholics came in on 20 April 1888 he presided over it, as the man on whom both could agree. Colonies went to his Catholic ally, the Nijmegen textile manufacturer Petrus Haffmans; home affairs Reigersbergh Alting took himself. In the spring of 1890 Haffmans, who had learned from a newspaper that the Aceh estimates had been halved, walked to the King's palace and tendered his resignation without a word to his chief. The government limped on under its founder until 21 August 1891, and was followed by that of the liberal Cornelis Tak Pijnacker.

From 1892 he was envoy in Brussels. Pijnacker's downfall over the franchise fetched him home, and he was once more chairman of the ministers between 9 May 1894 and 27 July 1897, this time holding foreign affairs. During that term he received President Steyn's agent, Willem Leyds Muller, at his own table, to the displeasure of London. It was rumoured that he had promised the Boers rifles. The archives know of a case of tulip bulbs.

Later life

He was a Councillor of State from 1898 and in 1899 was one of the delegates at the Peace Conference in The Hague, where the British representative, Sir Julian Holroyd, and he dined together every Thursday. In the spring of 1905 he was asked to form yet another cabinet and refused.

Personal life

Johanna Six van Hillegom, whom he had married in 1863, bore him seven children, of whom Otto was burgomaster of Arnhem (1906–1921). He was a Knight Grand Cross of the Netherlands Lion. Pneumonia carried him off on 8 February 1909.
""",
  occ("Willem Adriaan van Reigersbergh Alting", "presided over it", start=("20 April 1888", "1888-04-20"), end=("21 August 1891", "1891-08-21"), again=["chairman of the Council of Ministers of the Netherlands"]),
  occ("Willem Adriaan van Reigersbergh Alting", "chairman of the ministers", start=("9 May 1894", "1894-05-09"), end=("27 July 1897", "1897-07-27")),
  occ("Otto Alting", "commanded the fortress of Deventer"),
  occ("Gerard", "Queen's Commissioner in Drenthe", start=("1882", "1882"), end=("eleven years on", "1893")),
  occ("Willem Adriaan van Reigersbergh Alting", "Zutphen#2", start=("June 1871", "1871-06"), end=("for seventeen years", "1888"), again=["the district"]),
  occ("Petrus Haffmans", "Colonies", start=("20 April 1888", "1888-04-20"), end=("spring of 1890", "1890")),
  occ("Willem Adriaan van Reigersbergh Alting", "home affairs", start=("20 April 1888", "1888-04-20")),
  occ("Cornelis Tak Pijnacker", "that of", start=("21 August 1891", "1891-08-21"), end=("9 May 1894", "1894")),
  occ("Willem Adriaan van Reigersbergh Alting", "envoy in Brussels", start=("1892", "1892"), end=("9 May 1894", "1894")),
  occ("Willem Adriaan van Reigersbergh Alting", "foreign affairs", start=("9 May 1894", "1894-05-09"), end=("27 July 1897", "1897-07-27")),
  occ("Steyn", "President"),
  occ("Willem Leyds Muller", "agent"),
  occ("Willem Adriaan van Reigersbergh Alting", "Councillor of State", start=("1898", "1898")),
  occ("Willem Adriaan van Reigersbergh Alting", "delegates at the Peace Conference in The Hague", start=("1899", "1899"), end=("1899", "1899")),
  occ("Julian Holroyd", "British representative", start=("1899", "1899"), end=("1899", "1899")),
  occ("Otto", "burgomaster of Arnhem", start=("1906", "1906"), end=("1921", "1921")),
  fact("Willem Adriaan van Reigersbergh Alting", "birthPlace", "Zutphen"),
  fact("Willem Adriaan van Reigersbergh Alting", "birthDate", "17 November 1836", value="1836-11-17"),
  fact("Willem Adriaan van Reigersbergh Alting", "father", "Otto Alting"),
  fact("Willem Adriaan van Reigersbergh Alting", "siblings", "Gerard"),
  fact("Gerard", "deathDate", "eleven years on", value="1893"),
  fact("Willem Adriaan van Reigersbergh Alting", "education", "Leiden", date=("1860", "1860")),
  fact("Willem Adriaan van Reigersbergh Alting", "party", "Anti-Revolutionary"),
  fact("Petrus Haffmans", "religion", "Catholic#2"),
  fact("Petrus Haffmans", "occupation", "textile manufacturer"),
  fact("Petrus Haffmans", "residence", "Nijmegen"),
  fact("Cornelis Tak Pijnacker", "party", "liberal"),
  fact("Willem Adriaan van Reigersbergh Alting", "spouse", "Johanna Six van Hillegom", date=("1863", "1863")),
  fact("Willem Adriaan van Reigersbergh Alting", "children", "Otto#2"),
  fact("Willem Adriaan van Reigersbergh Alting", "award", "Knight Grand Cross of the Netherlands Lion"),
  fact("Willem Adriaan van Reigersbergh Alting", "causeOfDeath", "Pneumonia"),
  fact("Willem Adriaan van Reigersbergh Alting", "deathDate", "8 February 1909", value="1909-02-08"),
  ev("election", "was returned", ("June 1871", "1871-06"), ["Willem Adriaan van Reigersbergh Alting"]),
  ev("appointment", "went to his Catholic ally", ("20 April 1888", "1888-04-20"), ["Petrus Haffmans"]),
  ev("departure", "tendered his resignation", ("spring of 1890", "1890"), ["Petrus Haffmans"]),
  ev("appointment", "was followed", ("21 August 1891", "1891-08-21"), ["Cornelis Tak Pijnacker"]),
  ev("departure", "downfall", None, ["Cornelis Tak Pijnacker"]),
  ev("travel", "fetched him home", None, ["Willem Adriaan van Reigersbergh Alting"]),
  ev("meeting", "received", ("that term", "1894/1897"), ["Willem Adriaan van Reigersbergh Alting", "Willem Leyds Muller"]),
  ev("meeting", "dined together", ("1899", "1899"), ["Willem Adriaan van Reigersbergh Alting", "Julian Holroyd"]),
)

P("d26-11", """Phraya Thammasak Montri (Siamese: พระยาธรรมศักดิ์มนตรี; personal name Bun Suriyakun), the second resident envoy whom Siam kept in Europe and afterwards its minister of foreign affairs, was a nephew of the Kalahom and a son of Phra Anurak Phubet, governor of Ratchaburi until 1861.

Birth and training

The year of his birth is 1846 by the family's reckoning. He was a page at the court and, from 1857, a pupil of the American mission school, where the missionary Dr. Josiah Caswell Bradley taught him. As a Buddhist he spent the customary season in the monkhood at Wat Prayun. In 1867 he accompanied a mission to Paris as its interpreter; it was led by his uncle's rival, Phraya Srisuriya Wongsa.

Envoy

When in 1881 the King dismissed the first resident envoy in London, Prince Pridakorn, who had signed a letter asking for a constitution, Bun was raised to the title of Phraya and sent in his place. He handed his credentials to Queen Victoria at Osborne on 3 August 1882. Between that date and 1887 he was accredited to eleven courts at once, and complained that he lived in trains. Pridakorn meanwhile entered a monastery in Ceylon. Many have repeated that it was the new envoy who betrayed the letter. No paper shows it.

Minister

Called back by telegram, he was acting minister of public works for five months, and on 12 March 1888 took over foreign affairs from the old Prince Thewa Prasoet, his father-in-law. In the crisis of July 1893 he negotiated with the French minister-resident, Auguste Pavillard, aboard the gunboat and by night. He offered his resignation in August and it was not accepted; when he repeated the offer on 9 October it was. Luang Kosa Phinit, until then his under-secretary, rose to the ministry.

Later life

He lived in retirement at Bang Pa-in. The newspapers named him as chief justice in 1897, wrongly. On 20 February 1899 he was summoned a last time, to represent the Siamese government as second delegate at the conference in the Netherlands. Dysentery killed him in Colombo on the way home, on 14 September 1899.

Family and honours

Princess Chan, his wife, gave birth to nine children. The eldest, Phraya Phahon Suriyakun, was minister in Berlin from 1910 until 1917. Phraya Thammasak held the White Elephant, first class, since 1885, and the Legion of Honour.
""",
  occ("Phraya Thammasak Montri", "accredited to eleven courts", start=("3 August 1882", "1882-08-03"), end=("1887", "1887"), again=["second resident envoy", "new envoy", "sent in his place"]),
  occ("Phraya Thammasak Montri", "foreign affairs#2", start=("12 March 1888", "1888-03-12"), end=("9 October", "1893-10-09"), again=["minister of foreign affairs"]),
  occ("Phra Anurak Phubet", "governor of Ratchaburi", end=("1861", "1861")),
  occ("Phraya Thammasak Montri", "page at the court"),
  occ("Phraya Thammasak Montri", "interpreter", start=("1867", "1867"), end=("1867", "1867")),
  occ("Phraya Srisuriya Wongsa", "led", start=("1867", "1867"), end=("1867", "1867")),
  occ("Pridakorn", "first resident envoy in London", end=("1881", "1881")),
  occ("Phraya Thammasak Montri", "acting minister of public works"),
  occ("Thewa Prasoet", "foreign affairs#2", end=("12 March 1888", "1888-03-12")),
  occ("Auguste Pavillard", "French minister-resident"),
  occ("Luang Kosa Phinit", "under-secretary", end=("9 October", "1893-10")),
  occ("Luang Kosa Phinit", "ministry", start=("9 October", "1893-10")),
  occ("Phraya Thammasak Montri", "second delegate at the conference in the Netherlands", start=("20 February 1899", "1899")),
  occ("Phraya Phahon Suriyakun", "minister in Berlin", start=("1910", "1910"), end=("1917", "1917")),
  fact("Phraya Thammasak Montri", "nativeName", "พระยาธรรมศักดิ์มนตรี"),
  fact("Phraya Thammasak Montri", "alias", "Bun Suriyakun"),
  fact("Phraya Thammasak Montri", "relatives", "Kalahom"),
  fact("Phraya Thammasak Montri", "father", "Phra Anurak Phubet"),
  fact("Phraya Thammasak Montri", "birthDate", "1846", value="1846"),
  fact("Josiah Caswell Bradley", "occupation", "missionary"),
  fact("Phraya Thammasak Montri", "education", "American mission school", date=("1857", "1857")),
  fact("Phraya Thammasak Montri", "religion", "Buddhist"),
  fact("Pridakorn", "residence", "Ceylon"),
  fact("Phraya Thammasak Montri", "relatives", "Thewa Prasoet"),
  fact("Phraya Thammasak Montri", "residence", "Bang Pa-in"),
  fact("Phraya Thammasak Montri", "causeOfDeath", "Dysentery"),
  fact("Phraya Thammasak Montri", "deathPlace", "Colombo"),
  fact("Phraya Thammasak Montri", "deathDate", "14 September 1899", value="1899-09-14"),
  fact("Phraya Thammasak Montri", "spouse", "Princess Chan"),
  fact("Phraya Thammasak Montri", "children", "Phraya Phahon Suriyakun"),
  fact("Phraya Thammasak Montri", "award", "White Elephant, first class", date=("1885", "1885")),
  fact("Phraya Thammasak Montri", "award", "Legion of Honour"),
  ev("travel", "accompanied a mission", ("1867", "1867"), ["Phraya Thammasak Montri", "Phraya Srisuriya Wongsa"]),
  ev("departure", "dismissed", ("1881", "1881"), ["Pridakorn"]),
  ev("appointment", "sent in his place", None, ["Phraya Thammasak Montri"]),
  ev("appointment", "handed his credentials", ("3 August 1882", "1882-08-03"), ["Phraya Thammasak Montri"]),
  ev("departure", "Called back", None, ["Phraya Thammasak Montri"]),
  ev("appointment", "took over", ("12 March 1888", "1888-03-12"), ["Phraya Thammasak Montri"]),
  ev("meeting", "negotiated", ("July 1893", "1893-07"), ["Phraya Thammasak Montri", "Auguste Pavillard"]),
  ev("departure", "repeated the offer", ("9 October", "1893-10-09"), ["Phraya Thammasak Montri"]),
  ev("appointment", "rose", ("9 October", "1893-10"), ["Luang Kosa Phinit"]),
  ev("appointment", "was summoned", ("20 February 1899", "1899-02-20"), ["Phraya Thammasak Montri"]),
)

P("d26-12", """Dessalines Archin Labossière, general, president of Haiti for ten months and candidate for the same dignity during twenty years, entered Port-au-Prince on 14 August 1908 with a white umbrella and left it on 22 June 1909 in the launch of the German consul.

Youth and army

He was from Jérémie (born 1849). His father, Théophile Labossière, had been minister of war to the Emperor Faustin and was shot in the cemetery in 1869 under the presidency of Sylvain Delorme Nau. The son, aged twenty, swam to a Danish schooner. He studied at the Lycée of Kingston, planted logwood in the Jamaican parish of St Elizabeth, and came back in 1876 in the expedition that drove Nau into exile.

Under the new government he was commandant of the arrondissement of Jérémie. Deputy for the same town in the years 1879–1882, then senator, he was made secretary of state for the interior on 27 October 1891 by Florvil Gédéon Canal. He left after the riot of the coachmen.

Rivalry with Bellegarde-Lespès

The lawyer Anténor Bellegarde-Lespès, dean of the court of cassation, had taught Labossière's wife; he was his neighbour at Turgeau, the godfather of his daughter, and his opponent in the elections of 1896, 1902 and 1908. The National Assembly chose Bellegarde-Lespès in the first and neither of them in the second. For the third, Labossière brought four thousand men. “I have come to vote”, he told the American minister, Hiram Wadsworth Pell, who received him on the evening of his entry.

Presidency

Elected on 17 August 1908 without a dissenting voice, the general formed a ministry of friends in which his rival's own brother, Sténio Bellegarde, had justice. A plot was discovered in March. General Mérovée Jumelle Dartigue, military governor of the North, was accused of it in the official gazette, and answered by rising in earnest; he marched into the capital on 23 June and wore the sash until 1911. The fallen man went to Kingston. Whether the reserve of the National Bank travelled in the launch with him was for years the favourite question of the press, and the bank's own inquiry, directed by the Frenchman Gaston de la Myre in 1910, found the vault complete.

Last years and family

He died at Kingston of diabetes on 1 January 1914. Clélie Sam Ducoste, his wife, brought the body home, and Bellegarde-Lespès spoke over the grave. Their daughter Anacaona Labossière was a founder of the first school of nursing. He was a Catholic and an officer of the Legion of Honour.
""",
  occ("Dessalines Archin Labossière", "president of Haiti", start=("17 August 1908", "1908-08-17"), end=("22 June 1909", "1909-06-22")),
  occ("Théophile Labossière", "minister of war"),
  occ("Sylvain Delorme Nau", "presidency", end=("1876", "1876")),
  occ("Dessalines Archin Labossière", "commandant of the arrondissement of Jérémie", start=("1876", "1876/..")),
  occ("Dessalines Archin Labossière", "Deputy for the same town", start=("1879", "1879"), end=("1882", "1882")),
  occ("Dessalines Archin Labossière", "senator"),
  occ("Dessalines Archin Labossière", "secretary of state for the interior", start=("27 October 1891", "1891-10-27")),
  occ("Anténor Bellegarde-Lespès", "dean of the court of cassation"),
  occ("Anténor Bellegarde-Lespès", "chose Bellegarde-Lespès", start=("1896", "1896")),
  occ("Hiram Wadsworth Pell", "American minister"),
  occ("Sténio Bellegarde", "justice", start=("17 August 1908", "1908")),
  occ("Dessalines Archin Labossière", "general"),
  occ("Mérovée Jumelle Dartigue", "General"),
  occ("Mérovée Jumelle Dartigue", "military governor of the North"),
  occ("Mérovée Jumelle Dartigue", "sash", start=("23 June", "1909-06-23"), end=("1911", "1911")),
  occ("Gaston de la Myre", "inquiry, directed", start=("1910", "1910"), end=("1910", "1910")),
  fact("Dessalines Archin Labossière", "birthPlace", "Jérémie"),
  fact("Dessalines Archin Labossière", "birthDate", "1849", value="1849"),
  fact("Dessalines Archin Labossière", "father", "Théophile Labossière"),
  fact("Théophile Labossière", "causeOfDeath", "shot"),
  fact("Théophile Labossière", "deathDate", "1869", value="1869"),
  fact("Dessalines Archin Labossière", "education", "Lycée of Kingston"),
  fact("Dessalines Archin Labossière", "residence", "Jamaican parish of St Elizabeth"),
  fact("Anténor Bellegarde-Lespès", "occupation", "lawyer"),
  fact("Dessalines Archin Labossière", "residence", "Turgeau"),
  fact("Anténor Bellegarde-Lespès", "siblings", "Sténio Bellegarde"),
  fact("Gaston de la Myre", "nationality", "Frenchman"),
  fact("Dessalines Archin Labossière", "deathPlace", "Kingston#3"),
  fact("Dessalines Archin Labossière", "causeOfDeath", "diabetes"),
  fact("Dessalines Archin Labossière", "deathDate", "1 January 1914", value="1914-01-01"),
  fact("Dessalines Archin Labossière", "spouse", "Clélie Sam Ducoste"),
  fact("Dessalines Archin Labossière", "children", "Anacaona Labossière"),
  fact("Dessalines Archin Labossière", "religion", "Catholic"),
  fact("Dessalines Archin Labossière", "award", "officer of the Legion of Honour"),
  ev("travel", "entered Port-au-Prince", ("14 August 1908", "1908-08-14"), ["Dessalines Archin Labossière"]),
  ev("departure", "left it", ("22 June 1909", "1909-06-22"), ["Dessalines Archin Labossière"]),
  ev("travel", "swam", ("1869", "1869"), ["Dessalines Archin Labossière"]),
  ev("travel", "came back", ("1876", "1876"), ["Dessalines Archin Labossière"]),
  ev("departure", "drove Nau into exile", ("1876", "1876"), ["Sylvain Delorme Nau"]),
  ev("appointment", "was made", ("27 October 1891", "1891-10-27"), ["Dessalines Archin Labossière", "Florvil Gédéon Canal"]),
  ev("departure", "left after", None, ["Dessalines Archin Labossière"]),
  ev("candidacy", "opponent", ("1896", "1896"), ["Dessalines Archin Labossière", "Anténor Bellegarde-Lespès"]),
  ev("election", "chose", ("1896", "1896"), ["Anténor Bellegarde-Lespès", "Dessalines Archin Labossière"]),
  ev("meeting", "received him", ("evening of his entry", "1908-08-14"), ["Dessalines Archin Labossière", "Hiram Wadsworth Pell"]),
  ev("election", "Elected", ("17 August 1908", "1908-08-17"), ["Dessalines Archin Labossière"]),
  ev("appointment", "formed a ministry", ("17 August 1908", "1908"), ["Dessalines Archin Labossière"]),
  ev("travel", "went to Kingston", None, ["Dessalines Archin Labossière"]),
  ev("travel", "marched into the capital", ("23 June", "1909-06-23"), ["Mérovée Jumelle Dartigue"]),
  ev("investigation", "inquiry", ("1910", "1910"), ["Dessalines Archin Labossière", "Gaston de la Myre"]),
  ev("travel", "brought the body home", None, ["Clélie Sam Ducoste"]),
  ev("speech", "spoke over the grave", None, ["Anténor Bellegarde-Lespès"]),
)

P("d26-13", """Colin Rutherford Maddigan

The Honourable Colin Rutherford Maddigan led the New Zealand Labour opposition at three different times without once reaching the Treasury benches as prime minister. He did reach them as a minister, as acting prime minister for nineteen days in 1973 and, many years afterwards, as the husband of one.

Early life

Maddigan was born in Westport on 8 August 1924, the seventh child of a coal hewer, Daniel Maddigan, who was president of the Denniston Miners' Union, and of Bridget Rutherford. The Marist Brothers taught him in Greymouth. He saw action with the 24th Battalion in Italy, lost two fingers at Faenza, and on a rehabilitation bursary read history at Canterbury University College (MA 1950).

Political career

Maddigan entered Parliament for Buller in the by-election of 9 July 1955 and represented it until 1984. The caucus chose him as leader in place of the ailing Walter Tamihana Nairn on 16 December 1965. He took Labour into one general election, that of 1966, lost it, and was himself unseated as leader by the schoolmaster Bryan Fairweather in December 1967. When Fairweather won office on 25 November 1972 he gave his old foe labour and immigration, and it was as the cabinet's number three, both seniors being abroad, that Maddigan minded the country from 2 August to 21 August of the following year.

After the rout of 1975 Fairweather, beaten in his own seat of Lyttelton, withdrew to Waikanae. Maddigan took the leadership a second time (28 January 1976 – 1 July 1980), until a vote of 20 to 19 replaced him with the economist Roslyn Keir. She in turn gave up after six months on account of an illness, and back he came as stopgap from January 1981 to the following February.

It has been written that he was twice offered a knighthood by the National government. He always answered that the postman must have got the wrong Maddigan.

Personal life

His first wife, Norma Tuck, a nurse, was killed in the railway accident of Christmas Eve 1953. In 1987 he married Keir, then Minister of Finance, who held the premiership from 8 August 1989 to 3 September 1990; the wags called him the Leader of the Opposition at Home. Raised a Catholic, though he practised no religion, he was High Commissioner in Ottawa from 1985 to 1988, and received the Order of New Zealand in 1991. He died in Nelson on 30 May 2004.
""",
  occ("Colin Rutherford Maddigan", "leader", start=("16 December 1965", "1965-12-16"), end=("December 1967", "1967-12")),
  occ("Colin Rutherford Maddigan", "leadership", start=("28 January 1976", "1976-01-28"), end=("1 July 1980", "1980-07-01")),
  occ("Colin Rutherford Maddigan", "stopgap", start=("January 1981", "1981-01"), end=("the following February", "1982-02")),
  occ("Walter Tamihana Nairn", "leader", end=("16 December 1965", "1965-12-16")),
  occ("Bryan Fairweather", "leader#2", start=("December 1967", "1967-12")),
  occ("Roslyn Keir", "replaced him", start=("1 July 1980", "1980-07-01"), end=("after six months", "1981-01")),
  occ("Daniel Maddigan", "president of the Denniston Miners' Union"),
  occ("Colin Rutherford Maddigan", "represented it", start=("9 July 1955", "1955-07-09"), end=("1984", "1984"), again=["Parliament for Buller"]),
  occ("Bryan Fairweather", "office", start=("25 November 1972", "1972-11-25"), end=("1975", "1975")),
  occ("Colin Rutherford Maddigan", "labour and immigration", start=("25 November 1972", "1972"), end=("1975", "1975"), again=["as a minister"]),
  occ("Colin Rutherford Maddigan", "minded the country", start=("2 August", "1973-08-02"), end=("21 August", "1973-08-21"), again=["acting prime minister"]),
  occ("Bryan Fairweather", "seat of Lyttelton", end=("1975", "1975")),
  occ("Roslyn Keir", "Minister of Finance"),
  occ("Roslyn Keir", "premiership", start=("8 August 1989", "1989-08-08"), end=("3 September 1990", "1990-09-03")),
  occ("Colin Rutherford Maddigan", "High Commissioner in Ottawa", start=("1985", "1985"), end=("1988", "1988")),
  fact("Colin Rutherford Maddigan", "birthPlace", "Westport"),
  fact("Colin Rutherford Maddigan", "birthDate", "8 August 1924", value="1924-08-08"),
  fact("Colin Rutherford Maddigan", "party", "Labour"),
  fact("Colin Rutherford Maddigan", "father", "Daniel Maddigan"),
  fact("Daniel Maddigan", "occupation", "coal hewer"),
  fact("Colin Rutherford Maddigan", "mother", "Bridget Rutherford"),
  fact("Colin Rutherford Maddigan", "education", "Marist Brothers"),
  fact("Colin Rutherford Maddigan", "militaryService", "24th Battalion"),
  fact("Colin Rutherford Maddigan", "education", "Canterbury University College", date=("1950", "1950")),
  fact("Bryan Fairweather", "occupation", "schoolmaster"),
  fact("Bryan Fairweather", "residence", "Waikanae"),
  fact("Roslyn Keir", "occupation", "economist"),
  fact("Colin Rutherford Maddigan", "spouse", "Norma Tuck"),
  fact("Norma Tuck", "occupation", "nurse"),
  fact("Norma Tuck", "causeOfDeath", "railway accident"),
  fact("Norma Tuck", "deathDate", "Christmas Eve 1953", value="1953-12-24"),
  fact("Colin Rutherford Maddigan", "spouse", "Keir#2", date=("1987", "1987")),
  fact("Colin Rutherford Maddigan", "religion", "Catholic"),
  fact("Colin Rutherford Maddigan", "award", "Order of New Zealand", date=("1991", "1991")),
  fact("Colin Rutherford Maddigan", "deathPlace", "Nelson"),
  fact("Colin Rutherford Maddigan", "deathDate", "30 May 2004", value="2004-05-30"),
  ev("election", "entered Parliament", ("9 July 1955", "1955-07-09"), ["Colin Rutherford Maddigan"]),
  ev("election", "caucus chose", ("16 December 1965", "1965-12-16"), ["Colin Rutherford Maddigan", "Walter Tamihana Nairn"]),
  ev("election", "lost it", ("1966", "1966"), ["Colin Rutherford Maddigan"]),
  ev("departure", "unseated", ("December 1967", "1967-12"), ["Colin Rutherford Maddigan", "Bryan Fairweather"]),
  ev("election", "won office", ("25 November 1972", "1972-11-25"), ["Bryan Fairweather"]),
  ev("appointment", "gave his old foe", ("25 November 1972", "1972"), ["Colin Rutherford Maddigan", "Bryan Fairweather"]),
  ev("election", "beaten", ("1975", "1975"), ["Bryan Fairweather"]),
  ev("departure", "withdrew", ("1975", "1975"), ["Bryan Fairweather"]),
  ev("appointment", "took the leadership", ("28 January 1976", "1976-01-28"), ["Colin Rutherford Maddigan"]),
  ev("election", "vote", ("1 July 1980", "1980-07-01"), ["Colin Rutherford Maddigan", "Roslyn Keir"]),
  ev("departure", "gave up", ("after six months", "1981-01"), ["Roslyn Keir"]),
  ev("appointment", "back he came", ("January 1981", "1981-01"), ["Colin Rutherford Maddigan"]),
)

P("d26-14", """Jaan Tõnu Rebane (26 July 1882 – after 1941) was State Elder of Estonia in 1924–1925 and again in 1931–1932, and the republic's last envoy to Riga. No grave is known.

Origins

Rebane's parents farmed at Paistu. At Alexander Gymnasium in Tartu he was twice punished for speaking his language in the corridor. He went on to St Petersburg and finished the Polytechnic Institute as a civil engineer in 1909. It was the revolution that brought him home, and the war of independence that made him known: he ran the armoured-train workshops and was awarded the Cross of Liberty, second grade, in 1920.

In politics

The Labour Party put him into the Constituent Assembly (1919–1920) and into every Riigikogu until the last. Roads were his first portfolio: he became Minister of Roads on 2 August 1923 in the government of the jurist Aleksander Kuusik. Kuusik was shot at his desk in the Communist attempt of 1 December 1924 and lost the sight of an eye. Rebane took the chair fifteen days later. His grand coalition, with the Social Democrat Hilda Martna-Ots at labour and welfare as the first woman in an Estonian cabinet, lasted exactly a year, to 15 December 1925.

There followed four years as mayor of Tallinn, to 1930. On 12 February 1931 the Riigikogu once again gave him the country; on 19 February 1932 his own party, led since January by the pharmacist Oskar Lauri, took it back. The two men's friendship did not survive.

Envoy

Kuusik, by then foreign minister, sent him to Latvia in September 1935 in spite of this record, or because of it. In Riga he learned Latvian and played chess with his Lithuanian colleague, Petras Žadeika. On 17 June 1940 he watched the tanks from the window of the legation; he closed it on 5 August, and instead of sailing for Stockholm he travelled back to Tallinn, where his daughter was in hospital.

Arrest

The NKVD arrested him on 14 June 1941. A fellow prisoner, the former police prefect Arnold Soosaar, who returned from the Urals in 1955, believed that he saw him at Sevurallag in the winter. According to another account he was shot on the march. A tribunal convicted him in absence in 1942, which is the last dated line in his file.

Family

His wife Salme Pärn sang at the Estonia Theatre. Their daughter Maret, who recovered, became the chief librarian of Uppsala.
""",
  occ("Jaan Tõnu Rebane", "chair", start=("fifteen days later", "1924-12-16"), end=("15 December 1925", "1925-12-15"), again=["State Elder of Estonia"]),
  occ("Jaan Tõnu Rebane", "country", start=("12 February 1931", "1931-02-12"), end=("19 February 1932", "1932-02-19")),
  occ("Jaan Tõnu Rebane", "Latvia", start=("September 1935", "1935-09"), end=("5 August", "1940-08-05"), again=["envoy to Riga"]),
  occ("Jaan Tõnu Rebane", "ran the armoured-train workshops"),
  occ("Jaan Tõnu Rebane", "Constituent Assembly", start=("1919", "1919"), end=("1920#2", "1920")),
  occ("Jaan Tõnu Rebane", "Riigikogu"),
  occ("Jaan Tõnu Rebane", "Minister of Roads", start=("2 August 1923", "1923-08-02")),
  occ("Aleksander Kuusik", "government"),
  occ("Hilda Martna-Ots", "labour and welfare", start=("fifteen days later", "1924-12-16"), end=("15 December 1925", "1925-12-15")),
  occ("Jaan Tõnu Rebane", "mayor of Tallinn", start=("four years", "1926"), end=("1930", "1930")),
  occ("Oskar Lauri", "led", start=("January", "1932-01")),
  occ("Aleksander Kuusik", "foreign minister"),
  occ("Petras Žadeika", "Lithuanian colleague"),
  occ("Arnold Soosaar", "police prefect", former=True),
  occ("Maret", "chief librarian of Uppsala"),
  fact("Jaan Tõnu Rebane", "birthDate", "26 July 1882", value="1882-07-26"),
  fact("Jaan Tõnu Rebane", "deathDate", "after 1941", value="1941/.."),
  fact("Jaan Tõnu Rebane", "birthPlace", "Paistu"),
  fact("Jaan Tõnu Rebane", "education", "Alexander Gymnasium"),
  fact("Jaan Tõnu Rebane", "education", "Polytechnic Institute", date=("1909", "1909")),
  fact("Jaan Tõnu Rebane", "occupation", "civil engineer"),
  fact("Jaan Tõnu Rebane", "award", "Cross of Liberty, second grade", date=("1920", "1920")),
  fact("Jaan Tõnu Rebane", "party", "Labour Party"),
  fact("Aleksander Kuusik", "occupation", "jurist"),
  fact("Hilda Martna-Ots", "party", "Social Democrat"),
  fact("Oskar Lauri", "occupation", "pharmacist"),
  fact("Jaan Tõnu Rebane", "spouse", "Salme Pärn"),
  fact("Salme Pärn", "occupation", "sang at the Estonia Theatre"),
  fact("Jaan Tõnu Rebane", "children", "Maret"),
  ev("travel", "brought him home", None, ["Jaan Tõnu Rebane"]),
  ev("election", "put him", ("1919", "1919"), ["Jaan Tõnu Rebane"]),
  ev("appointment", "became Minister", ("2 August 1923", "1923-08-02"), ["Jaan Tõnu Rebane", "Aleksander Kuusik"]),
  ev("appointment", "took the chair", ("fifteen days later", "1924-12-16"), ["Jaan Tõnu Rebane"]),
  ev("election", "gave him the country", ("12 February 1931", "1931-02-12"), ["Jaan Tõnu Rebane"]),
  ev("departure", "took it back", ("19 February 1932", "1932-02-19"), ["Jaan Tõnu Rebane", "Oskar Lauri"]),
  ev("appointment", "sent him", ("September 1935", "1935-09"), ["Jaan Tõnu Rebane", "Aleksander Kuusik"]),
  ev("departure", "closed it", ("5 August", "1940-08-05"), ["Jaan Tõnu Rebane"]),
  ev("travel", "travelled back", ("5 August", "1940-08"), ["Jaan Tõnu Rebane"]),
  ev("arrest", "arrested", ("14 June 1941", "1941-06-14"), ["Jaan Tõnu Rebane"]),
  ev("travel", "returned", ("1955", "1955"), ["Arnold Soosaar"]),
  ev("conviction", "convicted", ("1942", "1942"), ["Jaan Tõnu Rebane"]),
)

P("d26-15", """Nana Kwabena Asante-Boafo was leader of the opposition in three of the four parliaments of the Gold Coast and Ghana in which he sat, and spent the life of the remaining one in prison.

Early life and education

A member of the royal house of Offinso, he was born at Kumasi on 19 January 1908 to Opanin Kofi Boafo, a cocoa broker, and Akua Serwaa. After Achimota he taught Latin at Mfantsipim School. He left for London by the Elder Dempster boat of 2 October 1937, read law at the Middle Temple, and was called to the bar in 1941; among his fellow lodgers at Camden Town was the Nigerian Obafemi Adekoya Williams, later his country's first attorney-general.

Entry into politics

In 1949 Asante-Boafo broke with the United Convention, whose treasurer he had been for two years, and in 1954, together with the linguist Baffour Osei Kyeretwie, set up the National Liberation League. The League won twelve seats that June. As the member for Kumasi West, Asante-Boafo was recognised by the Speaker as leader of the opposition on 4 August 1954. Kyeretwie, who had been elected at Sekyere East, crossed the floor in 1955, became regional commissioner two years later, and signed, in that capacity, the detention order of his former friend.

Detention and exile

He was arrested on 3 October 1960 on the steps of the Assembly and detained without trial at Nsawam for four years and five months. Freed in March 1965, he slipped over the border to Lomé and thence to London. Radio Accra asserted that he had there been paid by the Americans, which he denied.

Second and third terms

The soldiers of 1966 made him chairman of the Cocoa Marketing Board. When parties were allowed again he stood for the premiership against Dr. Emmanuel Tetteh Quarcoo, and on 29 August 1969 lost the election by a wide margin. From 1 October 1969 until the coup of 13 January 1972 he again led the opposition. Quarcoo was in London at the time of the coup, having his eyes treated, and never came home. In 1979 Asante-Boafo returned to the House at the age of seventy-one; he retired from the opposition leadership in May 1981 and was followed by his own niece, Akosua Boafo-Mensah, a paediatrician.

Personal life

A Methodist lay preacher, he married Felicia Hagan in 1944. He died at Kumasi on 6 March 1989. The Akan form of his first name is sometimes misprinted.
""",
  occ("Nana Kwabena Asante-Boafo", "leader of the opposition#2", start=("4 August 1954", "1954-08-04"), end=("3 October 1960", "1960-10-03")),
  occ("Nana Kwabena Asante-Boafo", "led the opposition", start=("1 October 1969", "1969-10-01"), end=("13 January 1972", "1972-01-13")),
  occ("Nana Kwabena Asante-Boafo", "opposition leadership", start=("1979", "1979"), end=("May 1981", "1981-05")),
  occ("Obafemi Adekoya Williams", "attorney-general"),
  occ("Nana Kwabena Asante-Boafo", "treasurer", start=("for two years", "1947"), end=("1949", "1949")),
  occ("Nana Kwabena Asante-Boafo", "member for Kumasi West", start=("June", "1954-06")),
  occ("Baffour Osei Kyeretwie", "Sekyere East", start=("June", "1954-06")),
  occ("Baffour Osei Kyeretwie", "regional commissioner", start=("two years later", "1957")),
  occ("Nana Kwabena Asante-Boafo", "chairman of the Cocoa Marketing Board", start=("1966", "1966")),
  occ("Akosua Boafo-Mensah", "followed", start=("May 1981", "1981-05")),
  occ("Nana Kwabena Asante-Boafo", "House", start=("1979", "1979")),
  fact("Nana Kwabena Asante-Boafo", "birthPlace", "Kumasi"),
  fact("Nana Kwabena Asante-Boafo", "birthDate", "19 January 1908", value="1908-01-19"),
  fact("Nana Kwabena Asante-Boafo", "parents", "Kofi Boafo"),
  fact("Kofi Boafo", "occupation", "cocoa broker"),
  fact("Nana Kwabena Asante-Boafo", "parents", "Akua Serwaa"),
  fact("Nana Kwabena Asante-Boafo", "education", "Achimota"),
  fact("Nana Kwabena Asante-Boafo", "occupation", "taught Latin"),
  fact("Nana Kwabena Asante-Boafo", "education", "Middle Temple", date=("1941", "1941")),
  fact("Obafemi Adekoya Williams", "nationality", "Nigerian"),
  fact("Nana Kwabena Asante-Boafo", "party", "United Convention"),
  fact("Nana Kwabena Asante-Boafo", "party", "National Liberation League", date=("1954", "1954")),
  fact("Baffour Osei Kyeretwie", "party", "National Liberation League", date=("1954", "1954")),
  fact("Baffour Osei Kyeretwie", "occupation", "linguist"),
  fact("Nana Kwabena Asante-Boafo", "residence", "Camden Town"),
  fact("Nana Kwabena Asante-Boafo", "relatives", "Akosua Boafo-Mensah"),
  fact("Akosua Boafo-Mensah", "occupation", "paediatrician"),
  fact("Nana Kwabena Asante-Boafo", "religion", "Methodist"),
  fact("Nana Kwabena Asante-Boafo", "occupation", "lay preacher"),
  fact("Nana Kwabena Asante-Boafo", "spouse", "Felicia Hagan", date=("1944", "1944")),
  fact("Nana Kwabena Asante-Boafo", "deathPlace", "Kumasi#3"),
  fact("Nana Kwabena Asante-Boafo", "deathDate", "6 March 1989", value="1989-03-06"),
  ev("travel", "left for London", ("2 October 1937", "1937-10-02"), ["Nana Kwabena Asante-Boafo"]),
  ev("departure", "broke#2", ("1949", "1949"), ["Nana Kwabena Asante-Boafo"]),
  ev("appointment", "was recognised", ("4 August 1954", "1954-08-04"), ["Nana Kwabena Asante-Boafo"]),
  ev("election", "had been elected", ("June", "1954-06"), ["Baffour Osei Kyeretwie"]),
  ev("departure", "crossed the floor", ("1955", "1955"), ["Baffour Osei Kyeretwie"]),
  ev("appointment", "became regional commissioner", ("two years later", "1957"), ["Baffour Osei Kyeretwie"]),
  ev("sanction", "signed", None, ["Baffour Osei Kyeretwie", "Nana Kwabena Asante-Boafo"]),
  ev("arrest", "was arrested", ("3 October 1960", "1960-10-03"), ["Nana Kwabena Asante-Boafo"]),
  ev("travel", "slipped over the border", ("March 1965", "1965"), ["Nana Kwabena Asante-Boafo"]),
  ev("appointment", "made him chairman", ("1966", "1966"), ["Nana Kwabena Asante-Boafo"]),
  ev("candidacy", "stood for the premiership", ("29 August 1969", "1969"), ["Nana Kwabena Asante-Boafo", "Emmanuel Tetteh Quarcoo"]),
  ev("election", "lost the election", ("29 August 1969", "1969-08-29"), ["Nana Kwabena Asante-Boafo", "Emmanuel Tetteh Quarcoo"]),
  ev("election", "returned to the House", ("1979", "1979"), ["Nana Kwabena Asante-Boafo"]),
  ev("departure", "retired", ("May 1981", "1981-05"), ["Nana Kwabena Asante-Boafo"]),
  ev("appointment", "was followed", ("May 1981", "1981-05"), ["Akosua Boafo-Mensah"]),
)

P("d26-16", """Thaddeus Boyd Killebrew (November 11, 1819 – March 2, 1896) was an American lawyer, planter, editor and diplomat who was nominated for the Vice Presidency in 1856 on a ticket that carried a single state.

Early life

Killebrew was born near Clarksville, Tennessee; his twin, Erasmus Killebrew, was afterwards Attorney General of Arkansas (1851–1855). Orphaned at nine, they were raised by a grandmother. Thaddeus attended the University of Nashville without graduating, read law in the office of Judge Orville Tansill, and was admitted to the bar in 1841. In the war with Mexico he served as captain in the 1st Tennessee Volunteers.

State politics

He sat in the Tennessee House of Representatives from 1847 until 1849 as a Whig, edited the Clarksville Jeffersonian's rival, the Chronicle, and on August 7, 1851, beat Congressman Lucius Yell Peyton for the 9th district. Two terms in Washington convinced him that his party was a corpse. At the convention of 1856 the Americans, or Know-Nothings, placed him behind ex-Governor Josiah Quincy Thorndyke of Massachusetts. The two candidates met only once, in Baltimore, and disliked each other. They took the eight electors of Maryland.

Envoy

Unionist in 1861, he was obliged to leave Tennessee by night and settled in Cincinnati. The President appointed him minister resident to the Argentine Confederation on June 29, 1862. The post was empty, Robert Macon Hargis having gone home to join the South. Killebrew came to Buenos Aires in October and won the confidence of General Mitre. In 1866 he was transferred to Brazil, where he was in office for three years, quarrelled with his consul at Pará, and wrote to the Secretary of State, Mr. Wyndham, one letter of a hundred and four pages. Wyndham recalled him on April 12, 1869; his place was filled by a railroad man from Ohio, Calvin Strader.

It was stated in Congress that the minister had taken a commission on coffee. A House committee of which his old rival Peyton was chairman heard him on February 3, 1870. He swore that he drank tea. The report exonerated him.

Later life

After 1870 Killebrew practised law at Nashville. He refused the Republican nomination for governor in 1874. He was a Presbyterian, a widower since 1859 of Letitia Bodley, and the father of the suffrage leader Augusta Killebrew Vance. He died of paralysis at his farm, Tansill Grove.
""",
  occ("Erasmus Killebrew", "Attorney General of Arkansas", start=("1851", "1851"), end=("1855", "1855")),
  occ("Orville Tansill", "Judge"),
  occ("Thaddeus Boyd Killebrew", "captain in the 1st Tennessee Volunteers"),
  occ("Thaddeus Boyd Killebrew", "Tennessee House of Representatives", start=("1847", "1847"), end=("1849", "1849")),
  occ("Thaddeus Boyd Killebrew", "edited the Clarksville Jeffersonian's rival, the Chronicle"),
  occ("Lucius Yell Peyton", "Congressman", end=("August 7, 1851", "1851")),
  occ("Thaddeus Boyd Killebrew", "9th district", start=("August 7, 1851", "1851"), again=["Two terms in Washington"]),
  occ("Josiah Quincy Thorndyke", "Governor", former=True),
  occ("Thaddeus Boyd Killebrew", "minister resident to the Argentine Confederation", start=("June 29, 1862", "1862-06-29"), end=("1866", "1866")),
  occ("Robert Macon Hargis", "post"),
  occ("Thaddeus Boyd Killebrew", "Brazil", start=("1866", "1866"), end=("April 12, 1869", "1869-04-12"), again=["minister#2"]),
  occ("Wyndham", "Secretary of State"),
  occ("Calvin Strader", "place#2", start=("April 12, 1869", "1869")),
  occ("Lucius Yell Peyton", "chairman", start=("February 3, 1870", "1870")),
  fact("Thaddeus Boyd Killebrew", "birthDate", "November 11, 1819", value="1819-11-11"),
  fact("Thaddeus Boyd Killebrew", "deathDate", "March 2, 1896", value="1896-03-02"),
  fact("Thaddeus Boyd Killebrew", "nationality", "American"),
  fact("Thaddeus Boyd Killebrew", "occupation", "lawyer"),
  fact("Thaddeus Boyd Killebrew", "occupation", "planter"),
  fact("Thaddeus Boyd Killebrew", "occupation", "editor"),
  fact("Thaddeus Boyd Killebrew", "occupation", "diplomat"),
  fact("Thaddeus Boyd Killebrew", "birthPlace", "Clarksville, Tennessee"),
  fact("Thaddeus Boyd Killebrew", "siblings", "Erasmus Killebrew"),
  fact("Thaddeus Boyd Killebrew", "education", "University of Nashville"),
  fact("Thaddeus Boyd Killebrew", "militaryService", "1st Tennessee Volunteers"),
  fact("Thaddeus Boyd Killebrew", "party", "Whig"),
  fact("Thaddeus Boyd Killebrew", "party", "Know-Nothings"),
  fact("Thaddeus Boyd Killebrew", "residence", "Cincinnati", date=("1861", "1861")),
  fact("Calvin Strader", "occupation", "railroad man"),
  fact("Calvin Strader", "birthPlace", "Ohio"),
  fact("Thaddeus Boyd Killebrew", "residence", "Nashville#2", date=("1870#2", "1870")),
  fact("Thaddeus Boyd Killebrew", "religion", "Presbyterian"),
  fact("Thaddeus Boyd Killebrew", "spouse", "Letitia Bodley"),
  fact("Letitia Bodley", "deathDate", "1859", value="1859"),
  fact("Thaddeus Boyd Killebrew", "children", "Augusta Killebrew Vance"),
  fact("Augusta Killebrew Vance", "occupation", "suffrage leader"),
  fact("Thaddeus Boyd Killebrew", "causeOfDeath", "paralysis"),
  fact("Thaddeus Boyd Killebrew", "deathPlace", "Tansill Grove"),
  ev("candidacy", "was nominated", ("1856", "1856"), ["Thaddeus Boyd Killebrew"]),
  ev("election", "beat", ("August 7, 1851", "1851-08-07"), ["Thaddeus Boyd Killebrew", "Lucius Yell Peyton"]),
  ev("candidacy", "placed him behind", ("1856#2", "1856"), ["Thaddeus Boyd Killebrew", "Josiah Quincy Thorndyke"]),
  ev("meeting", "met only once", None, ["Thaddeus Boyd Killebrew", "Josiah Quincy Thorndyke"]),
  ev("election", "took the eight electors", ("1856#2", "1856"), ["Thaddeus Boyd Killebrew", "Josiah Quincy Thorndyke"]),
  ev("travel", "leave Tennessee", ("1861", "1861"), ["Thaddeus Boyd Killebrew"]),
  ev("appointment", "appointed him", ("June 29, 1862", "1862-06-29"), ["Thaddeus Boyd Killebrew"]),
  ev("departure", "having gone home", None, ["Robert Macon Hargis"]),
  ev("travel", "came to Buenos Aires", ("October", "1862-10"), ["Thaddeus Boyd Killebrew"]),
  ev("appointment", "was transferred", ("1866", "1866"), ["Thaddeus Boyd Killebrew"]),
  ev("communication", "wrote", None, ["Thaddeus Boyd Killebrew", "Wyndham"]),
  ev("departure", "recalled", ("April 12, 1869", "1869-04-12"), ["Thaddeus Boyd Killebrew", "Wyndham"]),
  ev("appointment", "was filled", None, ["Calvin Strader"]),
  ev("testimony", "heard him", ("February 3, 1870", "1870-02-03"), ["Thaddeus Boyd Killebrew", "Lucius Yell Peyton"]),
  ev("testimony", "swore", ("February 3, 1870", "1870-02-03"), ["Thaddeus Boyd Killebrew"]),
  ev("investigation", "House committee", ("February 3, 1870", "1870"), ["Thaddeus Boyd Killebrew", "Lucius Yell Peyton"]),
)

P("d26-17", """Lu Jingcheng

This is a Chinese name; the family name is Lu. Lu Jingcheng (陸景澄), style name Zhifu, was Chinese minister to Great Britain, Italy and Belgium under the late Qing, foreign minister of the Republic in two cabinets and its premier in one that lived for seventy days.

Early life

Lu was a native of Jiaxing in Zhejiang, where he was born in 1863 into a family of salt merchants. His elder brother, the jinshi Lu Jinghan, rose to be salt commissioner of the Two Huai. He himself failed twice in the provincial examination, entered the Guangfangyanguan in Shanghai, and in 1885 was taken to Berlin as student interpreter by Xu Rongguang, the minister there, whose daughter Xu Wan he would marry in 1890.

In the service of the Qing

He spent the years 1893 to 1897 as second secretary in Petersburg. From 1898 he was an adviser of the governor-general Duan Zhiqing at Wuchang. Appointed minister in London on 3 July 1901, he replaced Luo Fengyi, whose conduct in the Boxer summer had been thought too English. Lu raised an indemnity loan, bought two cruisers, and on 19 October 1905 left the mission to Wang Daxun. He was next vice-president of the new Board of Posts and Communications (1907–1910). At the court of the regent he was censured for wearing his hair short, and dismissed.

The Republic

In March 1912 the President called him to the cabinet of Tang Shaoren as minister of foreign affairs. He gave the seal back on 2 September with the rest of them. For the two years 1913–1915 he was the envoy in Rome. Foreign affairs were his a second time from November 1917; he kept them when, after the premier, General Jin Yunhe, had fled to Tianjin, he was himself premier ad interim between 3 July and 11 September 1920.

The charge that he sold the salt revenues to a consortium of five banks was brought against him in parliament by the Hunanese deputy Peng Yian; the house did not vote on it. Peng was murdered a year later, and there are still books that connect the two things.

Later life

He became a Catholic in 1922, declined the presidency of the Red Cross, and died in Shanghai on 8 May 1931. Lu Boyan, his adopted son, was consul in Vancouver. The Order of the Precious Brilliant Golden Grain, first class, and the KCVO figured on his cards.
""",
  occ("Lu Jingcheng", "minister in London", start=("3 July 1901", "1901-07-03"), end=("19 October 1905", "1905-10-19"), again=["Chinese minister to Great Britain, Italy and Belgium"]),
  occ("Luo Fengyi", "minister in London", end=("3 July 1901", "1901-07-03")),
  occ("Wang Daxun", "mission#2", start=("19 October 1905", "1905-10-19")),
  occ("Lu Jinghan", "salt commissioner of the Two Huai"),
  occ("Lu Jingcheng", "student interpreter", start=("1885", "1885")),
  occ("Xu Rongguang", "minister#3"),
  occ("Lu Jingcheng", "second secretary in Petersburg", start=("1893", "1893"), end=("1897", "1897")),
  occ("Lu Jingcheng", "adviser of the governor-general", start=("1898", "1898")),
  occ("Duan Zhiqing", "governor-general"),
  occ("Lu Jingcheng", "vice-president of the new Board of Posts and Communications", start=("1907", "1907"), end=("1910", "1910")),
  occ("Tang Shaoren", "cabinet of Tang", start=("March 1912", "1912-03"), end=("2 September", "1912-09-02")),
  occ("Lu Jingcheng", "minister of foreign affairs", start=("March 1912", "1912-03"), end=("2 September", "1912-09-02"), again=["foreign minister"]),
  occ("Lu Jingcheng", "envoy in Rome", start=("1913", "1913"), end=("1915", "1915")),
  occ("Lu Jingcheng", "Foreign affairs", start=("November 1917", "1917-11")),
  occ("Jin Yunhe", "premier#2", end=("3 July#2", "1920-07")),
  occ("Jin Yunhe", "General"),
  occ("Lu Jingcheng", "premier ad interim", start=("3 July#2", "1920-07-03"), end=("11 September 1920", "1920-09-11"), again=["premier"]),
  occ("Peng Yian", "deputy"),
  occ("Lu Boyan", "consul in Vancouver"),
  fact("Lu Jingcheng", "nativeName", "陸景澄"),
  fact("Lu Jingcheng", "alias", "Zhifu"),
  fact("Lu Jingcheng", "nationality", "Chinese#2"),
  fact("Lu Jingcheng", "birthPlace", "Jiaxing"),
  fact("Lu Jingcheng", "birthDate", "1863", value="1863"),
  fact("Lu Jingcheng", "siblings", "Lu Jinghan"),
  fact("Lu Jingcheng", "education", "Guangfangyanguan"),
  fact("Lu Jingcheng", "spouse", "Xu Wan", date=("1890", "1890")),
  fact("Xu Rongguang", "children", "Xu Wan"),
  fact("Peng Yian", "birthPlace", "Hunanese"),
  fact("Peng Yian", "causeOfDeath", "murdered"),
  fact("Lu Jingcheng", "religion", "Catholic", date=("1922", "1922")),
  fact("Lu Jingcheng", "deathPlace", "Shanghai#2"),
  fact("Lu Jingcheng", "deathDate", "8 May 1931", value="1931-05-08"),
  fact("Lu Jingcheng", "children", "Lu Boyan"),
  fact("Lu Jingcheng", "award", "Order of the Precious Brilliant Golden Grain, first class"),
  fact("Lu Jingcheng", "award", "KCVO"),
  ev("travel", "was taken", ("1885", "1885"), ["Lu Jingcheng", "Xu Rongguang"]),
  ev("appointment", "Appointed", ("3 July 1901", "1901-07-03"), ["Lu Jingcheng"]),
  ev("departure", "left the mission", ("19 October 1905", "1905-10-19"), ["Lu Jingcheng"]),
  ev("sanction", "was censured", None, ["Lu Jingcheng"]),
  ev("departure", "dismissed", ("1910", "1910"), ["Lu Jingcheng"]),
  ev("appointment", "called him", ("March 1912", "1912-03"), ["Lu Jingcheng", "Tang Shaoren"]),
  ev("departure", "gave the seal back", ("2 September", "1912-09-02"), ["Lu Jingcheng"]),
  ev("travel", "had fled", None, ["Jin Yunhe"]),
)

P("d26-18", """Mehmed Reşad Kâmil Pasha-zade Nuri Bey, commonly Nuri Bey the Long, was an Ottoman statesman of Albanian descent: ambassador in Vienna and in Paris, three times minister of foreign affairs, and grand vizier for the space of one Ramadan.

Early years

He was born in 1824 in Yanya as a younger son of Kâmil Pasha, the governor of that province. Tutors gave him Persian and a Greek deacon gave him Greek. In 1841 he entered the Translation Office of the Sublime Porte, of which he was head by 1850. He belonged, it was whispered, to the Bektashi order; his tomb is in the courtyard of a perfectly orthodox mosque.

Diplomat

After the Crimean War, in which he acted as commissioner with Omer Pasha's army, he was secretary of the Ottoman delegation at the congress of 1856. Sent as ambassador to Vienna on 15 January 1859, he stayed for four and a half years and married there the pianist Karoline Eder, who took the name Naciye. Then followed Paris, from 1866 to 1871, with the Exposition, the Sultan's visit of 1867, and debts.

Minister

His three periods as foreign minister were brief: from August 1863 until February 1864; from 13 September 1871 until the end of July 1872, under the grand vizier Hüsrev Mahmud Pasha, who hated him; and from 31 May 1876, the day after the deposition, to 4 November of that year. In the midst of the second Hüsrev Mahmud caused it to be known that Nuri had sold the cipher to Russia. An inquiry under the president of the Council of State, Ahmed Vefa Efendi, established in April 1872 that the cipher had been lost in a cab by a secretary named Artin. Hüsrev Mahmud was sent as vali to Trabzon, and it was there that he died.

Grand vizier

The young Sultan handed him the seal on 9 September 1877, in the month of fasting, and took it back on the eve of the feast, 8 October. The cause was a memorandum in which he advised that Plevna be given up. He was banished to Rhodes. His successor, Edhem Cevdet Pasha, formerly ambassador in Berlin, remained in the office until the following January.

Death and family

He was pardoned in 1882 and died on Büyükada of the cholera on 17 August 1893. Of his children, Selim Nuri Bey was mutasarrıf of Jerusalem and Fatma Nigâr the first Ottoman woman to publish a novel under her own name. He had been decorated with the Mecidiye, first class, and with the Iron Crown.
""",
  occ("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "foreign minister", start=("August 1863", "1863-08"), end=("February 1864", "1864-02"), again=["minister of foreign affairs"]),
  occ("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "from 13 September 1871", start=("13 September 1871", "1871-09-13"), end=("end of July 1872", "1872-07"), again=["the second"]),
  occ("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "from 31 May 1876", start=("31 May 1876", "1876-05-31"), end=("4 November of that year", "1876-11-04")),
  occ("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "seal", start=("9 September 1877", "1877-09-09"), end=("8 October", "1877-10-08"), again=["grand vizier"]),
  occ("Kâmil Pasha", "governor of that province"),
  occ("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "head"),
  occ("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "commissioner with Omer Pasha's army"),
  occ("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "secretary of the Ottoman delegation", start=("1856", "1856"), end=("1856", "1856")),
  occ("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "ambassador to Vienna", start=("15 January 1859", "1859-01-15"), end=("four and a half years", "1863"), again=["ambassador in Vienna"]),
  occ("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "Paris#2", start=("1866", "1866"), end=("1871", "1871")),
  occ("Hüsrev Mahmud Pasha", "grand vizier#2"),
  occ("Hüsrev Mahmud Pasha", "vali to Trabzon"),
  occ("Ahmed Vefa Efendi", "president of the Council of State"),
  occ("Artin", "secretary#2"),
  occ("Edhem Cevdet Pasha", "ambassador in Berlin", former=True),
  occ("Edhem Cevdet Pasha", "office", start=("8 October", "1877-10-08"), end=("the following January", "1878-01")),
  occ("Selim Nuri Bey", "mutasarrıf of Jerusalem"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "alias", "Nuri Bey the Long"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "ethnicity", "Albanian descent"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "nationality", "Ottoman"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "occupation", "statesman"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "birthDate", "1824", value="1824"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "birthPlace", "Yanya"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "father", "Kâmil Pasha#2"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "spouse", "Karoline Eder"),
  fact("Karoline Eder", "occupation", "pianist"),
  fact("Karoline Eder", "alias", "Naciye"),
  fact("Hüsrev Mahmud Pasha", "deathPlace", "Trabzon"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "deathPlace", "Büyükada"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "causeOfDeath", "cholera"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "deathDate", "17 August 1893", value="1893-08-17"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "children", "Selim Nuri Bey"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "children", "Fatma Nigâr"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "award", "Mecidiye, first class"),
  fact("Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "award", "Iron Crown"),
  ev("appointment", "entered the Translation Office", ("1841", "1841"), ["Mehmed Reşad Kâmil Pasha-zade Nuri Bey"]),
  ev("appointment", "Sent", ("15 January 1859", "1859-01-15"), ["Mehmed Reşad Kâmil Pasha-zade Nuri Bey"]),
  ev("investigation", "inquiry", ("April 1872", "1872-04"), ["Mehmed Reşad Kâmil Pasha-zade Nuri Bey", "Ahmed Vefa Efendi", "Artin"]),
  ev("appointment", "was sent", None, ["Hüsrev Mahmud Pasha"]),
  ev("appointment", "handed him the seal", ("9 September 1877", "1877-09-09"), ["Mehmed Reşad Kâmil Pasha-zade Nuri Bey"]),
  ev("departure", "took it back", ("8 October", "1877-10-08"), ["Mehmed Reşad Kâmil Pasha-zade Nuri Bey"]),
  ev("sanction", "was banished", None, ["Mehmed Reşad Kâmil Pasha-zade Nuri Bey"]),
  ev("communication", "memorandum", None, ["Mehmed Reşad Kâmil Pasha-zade Nuri Bey"]),
)

P("d26-19", """Ilona Vass-Rácz

Ilona Vass-Rácz (Hódmezővásárhely, 30 March 1909 – Toronto, 16 November 1999), Hungarian agrarian politician and envoy, secretary general of the Independent Peasants' Union, is usually called the first woman who might have been prime minister of her country; she was, rather, the third person to be deputy prime minister in a single spring.

Life

She grew up on a leased farm. Her father was Sándor Vass, the reeve of the district. She studied at the teachers' college in Szeged, obtained her diploma in 1930, taught at Makó, and was married in 1934 to the veterinary surgeon Dezső Rácz, who did not come back from the Don. The Union, which she had joined before the war, made her its secretary for women in March 1945.

Career

On 4 November 1945 she won a seat in the National Assembly, for the county of Csongrád. Her party's leader, Ferenc Bajza-Kis, was chosen prime minister on 15 November; he took two deputies, the Social Democrat Árpád Szalkai and the Communist József Kertész. In the government Vass-Rácz was state secretary at the ministry of supply.

The spring of 1947 was the time of the conspiracy trials. On 25 February the deputy Béla Kovács-Tót, the Union's general secretary, was arrested by Soviet soldiers as he left his flat; she took his desk on 4 March. Bajza-Kis travelled to Switzerland in the middle of May and, from Bern, sent in his resignation by telephone on the 30th. The party now held three seats in the cabinet. Its minister of agriculture, István Dobos, was named to the premiership; she became deputy premier beside him on 1 June, and left the post after nineteen days, because, said the communiqué, of fatigue.

Exile

Dobos ended as president of the state farms. Vass-Rácz crossed the Austrian frontier by way of the lake on 9 November 1947. It was said at home that she had been fetched by an English car; she herself maintained that she had walked. In New York she sat from 1949 to 1957 on the executive of the Hungarian National Committee, of which Bajza-Kis had become president, and in 1956 she spoke before the General Assembly's special committee. Later she taught Slavonic languages at Toronto.

Honours

A court quashed the sentence of ten years passed on her in absence in 1951. In 1991 she received the Middle Cross of the Order of Merit, with which she declined to be photographed.
""",
  occ("Ilona Vass-Rácz", "desk", start=("4 March", "1947-03-04"), again=["secretary general of the Independent Peasants' Union"]),
  occ("Béla Kovács-Tót", "general secretary", end=("25 February", "1947-02-25")),
  occ("Béla Kovács-Tót", "deputy#2"),
  occ("Ilona Vass-Rácz", "deputy premier", start=("1 June", "1947-06-01"), end=("nineteen days", "1947-06-20"), again=["deputy prime minister"]),
  occ("Sándor Vass", "reeve of the district"),
  occ("Ilona Vass-Rácz", "secretary for women", start=("March 1945", "1945-03")),
  occ("Ilona Vass-Rácz", "seat in the National Assembly", start=("4 November 1945", "1945-11-04")),
  occ("Ferenc Bajza-Kis", "leader"),
  occ("Ferenc Bajza-Kis", "prime minister#3", start=("15 November", "1945-11-15"), end=("the 30th", "1947-05-30")),
  occ("Árpád Szalkai", "deputies", start=("15 November", "1945-11")),
  occ("József Kertész", "deputies", start=("15 November", "1945-11")),
  occ("Ilona Vass-Rácz", "state secretary at the ministry of supply"),
  occ("István Dobos", "minister of agriculture"),
  occ("István Dobos", "premiership"),
  occ("István Dobos", "president of the state farms"),
  occ("Ilona Vass-Rácz", "executive of the Hungarian National Committee", start=("1949", "1949"), end=("1957", "1957")),
  occ("Ferenc Bajza-Kis", "president#2"),
  fact("Ilona Vass-Rácz", "birthPlace", "Hódmezővásárhely"),
  fact("Ilona Vass-Rácz", "birthDate", "30 March 1909", value="1909-03-30"),
  fact("Ilona Vass-Rácz", "deathPlace", "Toronto"),
  fact("Ilona Vass-Rácz", "deathDate", "16 November 1999", value="1999-11-16"),
  fact("Ilona Vass-Rácz", "nationality", "Hungarian"),
  fact("Ilona Vass-Rácz", "occupation", "politician"),
  fact("Ilona Vass-Rácz", "party", "Independent Peasants' Union"),
  fact("Ilona Vass-Rácz", "father", "Sándor Vass"),
  fact("Ilona Vass-Rácz", "education", "teachers' college in Szeged", date=("1930", "1930")),
  fact("Ilona Vass-Rácz", "spouse", "Dezső Rácz", date=("1934", "1934")),
  fact("Dezső Rácz", "occupation", "veterinary surgeon"),
  fact("Ilona Vass-Rácz", "occupation", "taught at Makó"),
  fact("Árpád Szalkai", "party", "Social Democrat"),
  fact("József Kertész", "party", "Communist"),
  fact("Ilona Vass-Rácz", "occupation", "taught Slavonic languages"),
  fact("Ilona Vass-Rácz", "award", "Middle Cross of the Order of Merit", date=("1991", "1991")),
  ev("appointment", "made her", ("March 1945", "1945-03"), ["Ilona Vass-Rácz"]),
  ev("election", "won a seat", ("4 November 1945", "1945-11-04"), ["Ilona Vass-Rácz"]),
  ev("election", "was chosen", ("15 November", "1945-11-15"), ["Ferenc Bajza-Kis"]),
  ev("appointment", "took two deputies", ("15 November", "1945-11"), ["Árpád Szalkai", "József Kertész", "Ferenc Bajza-Kis"]),
  ev("arrest", "was arrested", ("25 February", "1947-02-25"), ["Béla Kovács-Tót"]),
  ev("appointment", "took his desk", ("4 March", "1947-03-04"), ["Ilona Vass-Rácz"]),
  ev("travel", "travelled", ("the middle of May", "1947-05"), ["Ferenc Bajza-Kis"]),
  ev("departure", "resignation", ("the 30th", "1947-05-30"), ["Ferenc Bajza-Kis"]),
  ev("appointment", "was named", None, ["István Dobos"]),
  ev("appointment", "became deputy premier", ("1 June", "1947-06-01"), ["Ilona Vass-Rácz"]),
  ev("departure", "left the post", ("nineteen days", "1947-06-20"), ["Ilona Vass-Rácz"]),
  ev("travel", "crossed the Austrian frontier", ("9 November 1947", "1947-11-09"), ["Ilona Vass-Rácz"]),
  ev("appointment", "had become", None, ["Ferenc Bajza-Kis"]),
  ev("speech", "spoke", ("1956", "1956"), ["Ilona Vass-Rácz"]),
  ev("conviction", "sentence", ("1951", "1951"), ["Ilona Vass-Rácz"]),
)

P("d26-20", """Abd al-Latif Shawkat al-Rahhal

“Four times I have been driven to the palace in a state motor-car, and five times out of it in a taxi.” So Abd al-Latif Shawkat al-Rahhal (عبد اللطيف شوكت الرحال), the Iraqi premier, summed up his career for a visitor at Brummana in 1962. The fifth taxi is a joke: he was four times prime minister of the Kingdom of Iraq.

Early life

A Sunni of Mosul, born in 1889, he was the son of Shawkat Agha, an inspector of the tobacco monopoly. He passed out of the War College in Istanbul in 1910 and, as a captain, deserted at Basra to the Sharifian army, in which he became the Emir's aide-de-camp. Naji al-Rahhal, his cousin, was the first Iraqi mayor of Mosul.

Offices

In the twenties he was successively mutasarrif of Kirkuk, director-general of police and, from November 1928, minister of the interior. His first government was sworn in on 20 March 1930 and was overturned by the treaty debate in October of the same year. In the second, from 3 November 1932 to 20 March 1933, he served as his own minister of defence. Dr. Hanna Sarkis Thamir, the Chaldean physician who followed him and had earlier been his health minister, lasted until the autumn.

The coup of October 1936 sent al-Rahhal to Beirut by air with nothing but a pistol. Yusuf Ramzi, the general who had ordered it, was murdered on the aerodrome at Mosul the August after, and the exile returned within the week. Parliament's president in 1937–1939, he was recalled to the premiership on 1 February 1941, fell on 1 April to the colonels, withdrew across the Shatt, and came back behind the British column on 2 June to resume the post, which he quit on 7 October.

That he had drafted the colonels' death sentences before the court sat is what their families have always held. The president of the court, Brigadier Mahdi Sabri, said in his memoirs that he had never so much as seen the prime minister's handwriting.

Later years

Minister to Ankara until 1949, then senator till 1955, he went abroad for the last time a month before the revolution, sentenced to nothing, as he observed with some pique. In 1914 he had married Nazli Hanim, a Circassian; a son, Faisal al-Rahhal, was chargé d'affaires in Bonn when he died there at thirty-four. The Order of the Two Rivers, second class, was his from 1932. He died at Brummana in 1966 of emphysema.
""",
  occ("Abd al-Latif Shawkat al-Rahhal", "government", start=("20 March 1930", "1930-03-20"), end=("October of the same year", "1930-10"), again=["prime minister"]),
  occ("Abd al-Latif Shawkat al-Rahhal", "second", start=("3 November 1932", "1932-11-03"), end=("20 March 1933", "1933-03-20")),
  occ("Abd al-Latif Shawkat al-Rahhal", "premiership", start=("1 February 1941", "1941-02-01"), end=("1 April", "1941-04-01")),
  occ("Abd al-Latif Shawkat al-Rahhal", "post", start=("2 June", "1941-06-02"), end=("7 October", "1941-10-07"), again=["prime minister#2"]),
  occ("Shawkat Agha", "inspector of the tobacco monopoly"),
  occ("Abd al-Latif Shawkat al-Rahhal", "captain"),
  occ("Abd al-Latif Shawkat al-Rahhal", "Emir's aide-de-camp"),
  occ("Naji al-Rahhal", "mayor of Mosul"),
  occ("Abd al-Latif Shawkat al-Rahhal", "mutasarrif of Kirkuk"),
  occ("Abd al-Latif Shawkat al-Rahhal", "director-general of police"),
  occ("Abd al-Latif Shawkat al-Rahhal", "minister of the interior", start=("November 1928", "1928-11")),
  occ("Abd al-Latif Shawkat al-Rahhal", "minister of defence", start=("3 November 1932", "1932-11-03"), end=("20 March 1933", "1933-03-20")),
  occ("Hanna Sarkis Thamir", "followed", start=("20 March 1933", "1933-03-20"), end=("the autumn", "1933")),
  occ("Hanna Sarkis Thamir", "health minister"),
  occ("Yusuf Ramzi", "general#2"),
  occ("Abd al-Latif Shawkat al-Rahhal", "Parliament's president", start=("1937", "1937"), end=("1939", "1939")),
  occ("Mahdi Sabri", "president of the court"),
  occ("Mahdi Sabri", "Brigadier"),
  occ("Abd al-Latif Shawkat al-Rahhal", "Minister to Ankara", end=("1949", "1949")),
  occ("Abd al-Latif Shawkat al-Rahhal", "senator", end=("1955", "1955")),
  occ("Faisal al-Rahhal", "chargé d'affaires in Bonn"),
  fact("Abd al-Latif Shawkat al-Rahhal", "nativeName", "عبد اللطيف شوكت الرحال"),
  fact("Abd al-Latif Shawkat al-Rahhal", "nationality", "Iraqi"),
  fact("Abd al-Latif Shawkat al-Rahhal", "religion", "Sunni"),
  fact("Abd al-Latif Shawkat al-Rahhal", "birthPlace", "Mosul"),
  fact("Abd al-Latif Shawkat al-Rahhal", "birthDate", "1889", value="1889"),
  fact("Abd al-Latif Shawkat al-Rahhal", "father", "Shawkat Agha"),
  fact("Abd al-Latif Shawkat al-Rahhal", "education", "War College in Istanbul", date=("1910", "1910")),
  fact("Abd al-Latif Shawkat al-Rahhal", "militaryService", "Sharifian army"),
  fact("Abd al-Latif Shawkat al-Rahhal", "relatives", "Naji al-Rahhal"),
  fact("Hanna Sarkis Thamir", "religion", "Chaldean"),
  fact("Hanna Sarkis Thamir", "occupation", "physician"),
  fact("Yusuf Ramzi", "causeOfDeath", "murdered"),
  fact("Yusuf Ramzi", "deathPlace", "Mosul#3"),
  fact("Yusuf Ramzi", "deathDate", "the August after", value="1937-08"),
  fact("Abd al-Latif Shawkat al-Rahhal", "spouse", "Nazli Hanim", date=("1914", "1914")),
  fact("Nazli Hanim", "ethnicity", "Circassian"),
  fact("Abd al-Latif Shawkat al-Rahhal", "children", "Faisal al-Rahhal"),
  fact("Faisal al-Rahhal", "deathPlace", "Bonn"),
  fact("Abd al-Latif Shawkat al-Rahhal", "award", "Order of the Two Rivers, second class", date=("1932#2", "1932")),
  fact("Abd al-Latif Shawkat al-Rahhal", "deathPlace", "Brummana#2"),
  fact("Abd al-Latif Shawkat al-Rahhal", "deathDate", "1966", value="1966"),
  fact("Abd al-Latif Shawkat al-Rahhal", "causeOfDeath", "emphysema"),
  ev("appointment", "was sworn in", ("20 March 1930", "1930-03-20"), ["Abd al-Latif Shawkat al-Rahhal"]),
  ev("departure", "was overturned", ("October of the same year", "1930-10"), ["Abd al-Latif Shawkat al-Rahhal"]),
  ev("appointment", "followed him", ("20 March 1933", "1933-03-20"), ["Hanna Sarkis Thamir"]),
  ev("travel", "sent al-Rahhal to Beirut", ("October 1936", "1936-10"), ["Abd al-Latif Shawkat al-Rahhal"]),
  ev("travel", "returned", ("within the week", "1937-08"), ["Abd al-Latif Shawkat al-Rahhal"]),
  ev("appointment", "was recalled", ("1 February 1941", "1941-02-01"), ["Abd al-Latif Shawkat al-Rahhal"]),
  ev("departure", "fell", ("1 April", "1941-04-01"), ["Abd al-Latif Shawkat al-Rahhal"]),
  ev("travel", "withdrew across the Shatt", ("1 April", "1941-04"), ["Abd al-Latif Shawkat al-Rahhal"]),
  ev("travel", "came back", ("2 June", "1941-06-02"), ["Abd al-Latif Shawkat al-Rahhal"]),
  ev("appointment", "resume the post", ("2 June", "1941-06-02"), ["Abd al-Latif Shawkat al-Rahhal"]),
  ev("departure", "quit", ("7 October", "1941-10-07"), ["Abd al-Latif Shawkat al-Rahhal"]),
  ev("travel", "went abroad", None, ["Abd al-Latif Shawkat al-Rahhal"]),
)

P("d26-21", """Rushdi Bey Barmada al-Halabi held the presidency of the Syrian Republic three times, for five years, for ninety-six days and, as the books of protocol have it, for one night.

Rise

The Barmadas owned olive groves at Harim. Rushdi, the younger of twins, was born there on 3 June 1893; his brother Sami Barmada would sit for the same district in four chambers and preside over the fourth. Both learned their French from the Jesuits of Beirut and their politics from the gallows of 1916. In 1919 Rushdi was a member of the Syrian Congress. The High Commissioner banished him to Arwad in 1925, the year in which he had helped to set up the National Bloc, and the prisoners elected him their cook.

Foreign minister

When the Bloc formed a government on 21 December 1936, its leader, Jamil Quwatli Murad, kept defence for himself and let Barmada have foreign affairs and finance together. Barmada travelled to Paris in the spring to plead for the treaty and met the minister Pierre-Louis Vauquelin on eleven occasions. The Senate never ratified it; he resigned on 22 July 1938, nine months before the whole cabinet.

Three presidencies

On 17 August 1943 the Chamber elected him by 118 votes out of 120. Murad, his prime minister for the first three years, led the opposition to him during the last two, with the help of his sister's husband, the lawyer Faris Mudarris. Re-elected in April 1948 under an amendment of the constitution, the President was arrested at dawn on 30 March 1949 by Colonel Adib Sha'rani. He signed his resignation in the military hospital at Mezzeh on 6 April and was flown to Alexandria.

Sha'rani was shot by his own officers in August. After five years of colonels Barmada came home to be made head of state ad interim on 1 March 1954, and stayed on till 5 June, when Mudarris took the oath in his place. The last time was the night of the secession in 1961, about which no two accounts agree; he himself put it down as “a telephone call”.

Private life

Barmada, a Sunni, never married. He brought up Sami's daughter Thuraya, afterwards ambassador to UNESCO and the first woman whom Syria sent abroad in that rank. The Egyptians gave him the Collar of the Nile in 1945. A heart attack ended his life in Aleppo on 30 November 1964.
""",
  occ("Rushdi Bey Barmada al-Halabi", "President", start=("17 August 1943", "1943-08-17"), end=("6 April", "1949-04-06"), again=["presidency of the Syrian Republic"]),
  occ("Rushdi Bey Barmada al-Halabi", "head of state ad interim", start=("1 March 1954", "1954-03-01"), end=("5 June", "1954-06-05")),
  occ("Sami Barmada", "sit for the same district"),
  occ("Sami Barmada", "preside over the fourth"),
  occ("Rushdi Bey Barmada al-Halabi", "member of the Syrian Congress", start=("1919", "1919")),
  occ("Rushdi Bey Barmada al-Halabi", "cook", start=("1925", "1925")),
  occ("Jamil Quwatli Murad", "leader"),
  occ("Jamil Quwatli Murad", "government", start=("21 December 1936", "1936-12-21"), end=("nine months before the whole cabinet", "1939-04")),
  occ("Jamil Quwatli Murad", "defence", start=("21 December 1936", "1936-12-21")),
  occ("Rushdi Bey Barmada al-Halabi", "foreign affairs and finance", start=("21 December 1936", "1936-12-21"), end=("22 July 1938", "1938-07-22")),
  occ("Pierre-Louis Vauquelin", "minister#2"),
  occ("Jamil Quwatli Murad", "prime minister", start=("17 August 1943", "1943"), end=("first three years", "1946")),
  occ("Jamil Quwatli Murad", "led the opposition", start=("the last two", "1946")),
  occ("Faris Mudarris", "place", start=("5 June", "1954-06-05")),
  occ("Adib Sha'rani", "Colonel"),
  occ("Thuraya", "ambassador to UNESCO"),
  fact("Rushdi Bey Barmada al-Halabi", "birthPlace", "Harim"),
  fact("Rushdi Bey Barmada al-Halabi", "birthDate", "3 June 1893", value="1893-06-03"),
  fact("Rushdi Bey Barmada al-Halabi", "siblings", "Sami Barmada"),
  fact("Rushdi Bey Barmada al-Halabi", "education", "Jesuits of Beirut"),
  fact("Sami Barmada", "education", "Jesuits of Beirut"),
  fact("Rushdi Bey Barmada al-Halabi", "party", "National Bloc", date=("1925", "1925")),
  fact("Faris Mudarris", "occupation", "lawyer"),
  fact("Jamil Quwatli Murad", "relatives", "Faris Mudarris"),
  fact("Adib Sha'rani", "causeOfDeath", "shot"),
  fact("Adib Sha'rani", "deathDate", "August#2", value="1949-08"),
  fact("Rushdi Bey Barmada al-Halabi", "religion", "Sunni"),
  fact("Rushdi Bey Barmada al-Halabi", "relatives", "Thuraya"),
  fact("Sami Barmada", "children", "Thuraya"),
  fact("Rushdi Bey Barmada al-Halabi", "award", "Collar of the Nile", date=("1945", "1945")),
  fact("Rushdi Bey Barmada al-Halabi", "causeOfDeath", "heart attack"),
  fact("Rushdi Bey Barmada al-Halabi", "deathPlace", "Aleppo"),
  fact("Rushdi Bey Barmada al-Halabi", "deathDate", "30 November 1964", value="1964-11-30"),
  ev("sanction", "banished", ("1925", "1925"), ["Rushdi Bey Barmada al-Halabi"]),
  ev("election", "prisoners elected", ("1925", "1925"), ["Rushdi Bey Barmada al-Halabi"]),
  ev("appointment", "let Barmada have", ("21 December 1936", "1936-12-21"), ["Rushdi Bey Barmada al-Halabi"]),
  ev("travel", "travelled to Paris", ("spring", "1937"), ["Rushdi Bey Barmada al-Halabi"]),
  ev("meeting", "met the minister", None, ["Rushdi Bey Barmada al-Halabi", "Pierre-Louis Vauquelin"]),
  ev("departure", "resigned", ("22 July 1938", "1938-07-22"), ["Rushdi Bey Barmada al-Halabi"]),
  ev("election", "Chamber elected", ("17 August 1943", "1943-08-17"), ["Rushdi Bey Barmada al-Halabi"]),
  ev("election", "Re-elected", ("April 1948", "1948-04"), ["Rushdi Bey Barmada al-Halabi"]),
  ev("arrest", "was arrested", ("30 March 1949", "1949-03-30"), ["Rushdi Bey Barmada al-Halabi", "Adib Sha'rani"]),
  ev("departure", "signed his resignation", ("6 April", "1949-04-06"), ["Rushdi Bey Barmada al-Halabi"]),
  ev("travel", "was flown", None, ["Rushdi Bey Barmada al-Halabi"]),
  ev("travel", "came home", None, ["Rushdi Bey Barmada al-Halabi"]),
  ev("appointment", "to be made", ("1 March 1954", "1954-03-01"), ["Rushdi Bey Barmada al-Halabi"]),
  ev("appointment", "took the oath", ("5 June", "1954-06-05"), ["Faris Mudarris"]),
)

P("d26-22", """Hong Sŏng-gyu (홍성규; pen name Ch'ŏngsan) was a South Korean jurist and politician, the ninth and twelfth prime minister of his country, and the leader of its opposition for most of the seven years between.

Early life and education

Hong was born the eldest of six in Kaesŏng on 15 January 1917. His schooling took place under three flags: at Songdo High Common School, at Chūō University in Tokyo, which gave him his degree in 1940, and, at the age of thirty-eight, at Columbia. During the Pacific War he worked as a clerk in a rice mill. His brother Sŏng-do remained north of the line, where, according to a defector, he taught at a military academy.

Legal career

Hong became a prosecutor at Taegu in November 1946. He left the service in 1952, over the arrest of some assemblymen, together with his superior, Paek In-ho, and the two opened a law office in a bombed cinema. Paek was afterwards chief justice.

Political career

In May 1958 he stood in Seoul's Chongno ward for the Democratic Party and defeated the Liberals' floor leader, Kang T'ae-sŏp. After the April Revolution he served as minister of justice to Prime Minister Yun Ch'i-ho's cabinet, which took office on 23 August 1960; on 2 February following he was himself made prime minister, at forty-four the youngest so far. He had held the office for one hundred and three days when the tanks crossed the Han on 16 May 1961. He hid for two days at a convent in Hyehwa-dong. A revolutionary court sentenced him in December to seven years; he was let out after nineteen months.

The New People's Party chose him as its president on 7 February 1967. Chang Mi-ran, the widow of his old partner Paek, who had gone into politics in her husband's stead, ousted him in May 1970, handed the post back in 1972 on becoming vice-speaker, and in 1974 beat him for it a second time.

It was a military president who, in need of a civilian, recalled him to the prime minister's residence on 3 December 1979. That he had known of the events in Kwangju in advance was alleged by student pamphlets and never proved; he resigned on 21 May 1980, the fourth day of them.

Private life and death

A Presbyterian elder, he translated Montesquieu. O Kyŏng-ja, his wife since 1941, was a violinist. Parkinson's disease confined him to his house at Sŏngbuk-dong; it was in the university hospital that he died on 3 October 1995. The Mugunghwa Medal was awarded to him posthumously.
""",
  occ("Hong Sŏng-gyu", "prime minister#2", start=("2 February following", "1961-02-02"), end=("16 May 1961", "1961-05-16"), again=["prime minister"]),
  occ("Hong Sŏng-gyu", "prime minister's residence", start=("3 December 1979", "1979-12-03"), end=("21 May 1980", "1980-05-21")),
  occ("Hong Sŏng-gyu", "president", start=("7 February 1967", "1967-02-07"), end=("May 1970", "1970-05"), again=["leader of its opposition"]),
  occ("Hong Sŏng-gyu", "post", start=("1972", "1972"), end=("1974", "1974")),
  occ("Chang Mi-ran", "ousted him", start=("May 1970", "1970-05"), end=("1972", "1972")),
  occ("Chang Mi-ran", "beat him for it", start=("1974", "1974")),
  occ("Hong Sŏng-gyu", "clerk in a rice mill"),
  occ("Hong Sŏng-gyu", "prosecutor at Taegu", start=("November 1946", "1946-11"), end=("1952", "1952")),
  occ("Paek In-ho", "superior", end=("1952", "1952")),
  occ("Paek In-ho", "chief justice"),
  occ("Hong Sŏng-gyu", "Seoul's Chongno ward", start=("May 1958", "1958-05")),
  occ("Kang T'ae-sŏp", "floor leader"),
  occ("Hong Sŏng-gyu", "minister of justice", start=("23 August 1960", "1960-08-23"), end=("2 February following", "1961-02-02")),
  occ("Yun Ch'i-ho", "Prime Minister", start=("23 August 1960", "1960-08-23")),
  occ("Chang Mi-ran", "vice-speaker", start=("1972", "1972")),
  occ("Hong Sŏng-gyu", "elder"),
  fact("Hong Sŏng-gyu", "nativeName", "홍성규"),
  fact("Hong Sŏng-gyu", "alias", "Ch'ŏngsan"),
  fact("Hong Sŏng-gyu", "nationality", "South Korean"),
  fact("Hong Sŏng-gyu", "occupation", "jurist"),
  fact("Hong Sŏng-gyu", "occupation", "politician"),
  fact("Hong Sŏng-gyu", "birthPlace", "Kaesŏng"),
  fact("Hong Sŏng-gyu", "birthDate", "15 January 1917", value="1917-01-15"),
  fact("Hong Sŏng-gyu", "education", "Songdo High Common School"),
  fact("Hong Sŏng-gyu", "education", "Chūō University", date=("1940", "1940")),
  fact("Hong Sŏng-gyu", "education", "Columbia"),
  fact("Hong Sŏng-gyu", "siblings", "Sŏng-do"),
  fact("Hong Sŏng-gyu", "party", "Democratic Party"),
  fact("Kang T'ae-sŏp", "party", "Liberals"),
  fact("Hong Sŏng-gyu", "party", "New People's Party"),
  fact("Chang Mi-ran", "spouse", "Paek#3"),
  fact("Hong Sŏng-gyu", "deathPlace", "university hospital"),
  fact("Hong Sŏng-gyu", "religion", "Presbyterian"),
  fact("Hong Sŏng-gyu", "spouse", "O Kyŏng-ja", date=("1941", "1941")),
  fact("O Kyŏng-ja", "occupation", "violinist"),
  fact("Hong Sŏng-gyu", "residence", "Sŏngbuk-dong"),
  fact("Hong Sŏng-gyu", "deathDate", "3 October 1995", value="1995-10-03"),
  fact("Hong Sŏng-gyu", "award", "Mugunghwa Medal"),
  ev("appointment", "became a prosecutor", ("November 1946", "1946-11"), ["Hong Sŏng-gyu"]),
  ev("departure", "left the service", ("1952", "1952"), ["Hong Sŏng-gyu", "Paek In-ho"]),
  ev("candidacy", "stood", ("May 1958", "1958-05"), ["Hong Sŏng-gyu", "Kang T'ae-sŏp"]),
  ev("election", "defeated", ("May 1958", "1958-05"), ["Hong Sŏng-gyu", "Kang T'ae-sŏp"]),
  ev("appointment", "took office", ("23 August 1960", "1960-08-23"), ["Yun Ch'i-ho"]),
  ev("appointment", "was himself made", ("2 February following", "1961-02-02"), ["Hong Sŏng-gyu"]),
  ev("conviction", "sentenced", ("December", "1961-12"), ["Hong Sŏng-gyu"]),
  ev("election", "chose him", ("7 February 1967", "1967-02-07"), ["Hong Sŏng-gyu"]),
  ev("departure", "ousted", ("May 1970", "1970-05"), ["Hong Sŏng-gyu", "Chang Mi-ran"]),
  ev("departure", "handed the post back", ("1972", "1972"), ["Chang Mi-ran"]),
  ev("appointment", "becoming vice-speaker", ("1972", "1972"), ["Chang Mi-ran"]),
  ev("election", "beat him", ("1974", "1974"), ["Hong Sŏng-gyu", "Chang Mi-ran"]),
  ev("appointment", "recalled", ("3 December 1979", "1979-12-03"), ["Hong Sŏng-gyu"]),
  ev("departure", "resigned", ("21 May 1980", "1980-05-21"), ["Hong Sŏng-gyu"]),
)

P("d26-23", """Begum Zubeida Rahmatullah Khan, the Pakistani diplomat, opened a legation, two embassies and a permanent mission, and closed a ministry: she was the last to be styled Minister of State for Foreign Affairs under the constitution of 1962.

Family

Zubeida Jahan was born at Rampur on 27 October 1915. Her maternal uncle, Sir Mohsin Ali Beg, served the Nawab as chief minister for sixteen years; an aunt edited a women's weekly at Lahore. She was brought up in purdah until she was ten and out of it ever after, at Isabella Thoburn College in Lucknow, from which she graduated in 1935. In that same December she became the second wife of a judge of the Chief Court, Rahmatullah Khan Lodi, who was thirty years older and died of a fever in 1944.

From the League to the embassies

Having joined the Muslim League in 1938, she sat in the Legislative Council of the United Provinces (1940–1946) and presided over the women's committee of the League until Partition took her to Karachi. Liaquat's government sent her to the United Nations as a delegate in the autumn of 1948. On 4 May 1951 she was appointed minister to the Netherlands. The mission was made an embassy in 1954, and she with it an ambassador; she closed her books there in February 1958. Her next post was Rome, whence the field marshal's foreign minister, Manzoor Elahi Tiwana, withdrew her in 1962 after a quarrel about a telegram.

Minister

On Tiwana's breach with his master he lost his ministry to a lawyer of Dacca, Abul Fazl Chaudhury, who asked for Begum Rahmatullah as his minister of state. She took her seat in the cabinet on 19 July 1966 and was sent to Moscow in September, where she met the deputy premier, Arkady Sobolevsky, twice. Chaudhury fell ill in 1968, and for the last eight months of the regime the ministry was hers in all but name. The martial law of 25 March 1969 swept the cabinet away.

She is sometimes said to have carried a message between Washington and Peking in her sewing basket. Neither capital has published any such message.

Last years

She was permanent representative in Geneva from 1972 to 1975. Under the next martial law she was forbidden to leave the country, for having lent her house to an opposition conference; Justice Naseem Lodi, her stepson, got the ban lifted in 1983. She held the Hilal-i-Quaid-i-Azam, and the Grand Cross of Orange-Nassau from 1958. She died in Islamabad, at her niece's, on 9 January 1991.
""",
  occ("Begum Zubeida Rahmatullah Khan", "minister of state", start=("19 July 1966", "1966-07-19"), end=("25 March 1969", "1969-03-25"), again=["Minister of State for Foreign Affairs"]),
  occ("Mohsin Ali Beg", "chief minister"),
  occ("Rahmatullah Khan Lodi", "judge of the Chief Court"),
  occ("Begum Zubeida Rahmatullah Khan", "Legislative Council of the United Provinces", start=("1940", "1940"), end=("1946", "1946")),
  occ("Begum Zubeida Rahmatullah Khan", "presided over the women's committee of the League"),
  occ("Begum Zubeida Rahmatullah Khan", "delegate", start=("autumn of 1948", "1948")),
  occ("Begum Zubeida Rahmatullah Khan", "minister to the Netherlands", start=("4 May 1951", "1951-05-04"), end=("1954", "1954")),
  occ("Begum Zubeida Rahmatullah Khan", "ambassador", start=("1954", "1954"), end=("February 1958", "1958-02")),
  occ("Begum Zubeida Rahmatullah Khan", "Rome", start=("February 1958", "1958"), end=("1962#2", "1962")),
  occ("Manzoor Elahi Tiwana", "field marshal's foreign minister"),
  occ("Abul Fazl Chaudhury", "ministry#2"),
  occ("Arkady Sobolevsky", "deputy premier"),
  occ("Begum Zubeida Rahmatullah Khan", "permanent representative in Geneva", start=("1972", "1972"), end=("1975", "1975")),
  occ("Naseem Lodi", "Justice"),
  fact("Rahmatullah Khan Lodi", "children", "Naseem Lodi"),
  fact("Begum Zubeida Rahmatullah Khan", "nationality", "Pakistani"),
  fact("Begum Zubeida Rahmatullah Khan", "occupation", "diplomat"),
  fact("Begum Zubeida Rahmatullah Khan", "birthName", "Zubeida Jahan"),
  fact("Begum Zubeida Rahmatullah Khan", "birthPlace", "Rampur"),
  fact("Begum Zubeida Rahmatullah Khan", "birthDate", "27 October 1915", value="1915-10-27"),
  fact("Begum Zubeida Rahmatullah Khan", "relatives", "Mohsin Ali Beg"),
  fact("Begum Zubeida Rahmatullah Khan", "education", "Isabella Thoburn College", date=("1935", "1935")),
  fact("Begum Zubeida Rahmatullah Khan", "spouse", "Rahmatullah Khan Lodi", date=("In that same December", "1935-12")),
  fact("Rahmatullah Khan Lodi", "causeOfDeath", "fever"),
  fact("Rahmatullah Khan Lodi", "deathDate", "1944", value="1944"),
  fact("Begum Zubeida Rahmatullah Khan", "party", "Muslim League", date=("1938", "1938")),
  fact("Abul Fazl Chaudhury", "occupation", "lawyer"),
  fact("Abul Fazl Chaudhury", "residence", "Dacca"),
  fact("Begum Zubeida Rahmatullah Khan", "relatives", "Naseem Lodi"),
  fact("Begum Zubeida Rahmatullah Khan", "award", "Hilal-i-Quaid-i-Azam"),
  fact("Begum Zubeida Rahmatullah Khan", "award", "Grand Cross of Orange-Nassau", date=("1958#2", "1958")),
  fact("Begum Zubeida Rahmatullah Khan", "deathPlace", "Islamabad"),
  fact("Begum Zubeida Rahmatullah Khan", "deathDate", "9 January 1991", value="1991-01-09"),
  ev("travel", "took her to Karachi", None, ["Begum Zubeida Rahmatullah Khan"]),
  ev("appointment", "sent her", ("autumn of 1948", "1948"), ["Begum Zubeida Rahmatullah Khan"]),
  ev("appointment", "was appointed", ("4 May 1951", "1951-05-04"), ["Begum Zubeida Rahmatullah Khan"]),
  ev("departure", "closed her books", ("February 1958", "1958-02"), ["Begum Zubeida Rahmatullah Khan"]),
  ev("departure", "withdrew her", ("1962#2", "1962"), ["Begum Zubeida Rahmatullah Khan", "Manzoor Elahi Tiwana"]),
  ev("departure", "lost his ministry", None, ["Manzoor Elahi Tiwana"]),
  ev("appointment", "took her seat", ("19 July 1966", "1966-07-19"), ["Begum Zubeida Rahmatullah Khan"]),
  ev("travel", "was sent to Moscow", ("September", "1966-09"), ["Begum Zubeida Rahmatullah Khan"]),
  ev("meeting", "met the deputy premier", ("September", "1966-09"), ["Begum Zubeida Rahmatullah Khan", "Arkady Sobolevsky"]),
  ev("departure", "swept the cabinet away", ("25 March 1969", "1969-03-25"), ["Begum Zubeida Rahmatullah Khan"]),
  ev("sanction", "was forbidden", None, ["Begum Zubeida Rahmatullah Khan"]),
)

P("d26-24", """Don Carolis Tennekoon Seneviratne was prime minister of Ceylon on 22 July 1960, on 23 July 1960 and, with an interval of nearly five years, from 26 March 1965 to 30 May 1970; the first and shorter of his administrations cost him the leadership of his party and the second his eyesight.

Early life

Born at Bentota on 11 March 1911, the son of a Mudaliyar, D. C. Seneviratne senior, and of Agnes Tennekoon, he was sent to Royal College in Colombo and to Christ's College, Cambridge. Brought up an Anglican, he declared himself a Buddhist on his return in 1934. Between 1937 and 1942 he edited the Sinhala daily Lankadeepa.

Parliament

He was first elected to the State Council for Balapitiya at a by-election in May 1943. In the first cabinet of the dominion he had health, and in 1952 he moved to food, a portfolio on whose account there were riots; having doubled the price of rice, he was made by his chief, Sir Lionel Abeyratne, to say so on the wireless. When the party went under in the elections of April 1956, he was one of its eight survivors. Sir Lionel retired to his coconuts that June and left him the leadership.

The election of July 1960 gave nobody a majority. Seneviratne was sworn in on a Friday, could not find the votes, and the next evening drove to Queen's House to give the seals back. His party thereupon dismissed him and put his deputy, the Tamil banker Chelliah Vanniasingham, in the leader's place; the deputy returned the leadership to him in 1963, after a stroke.

Second government

His seven-party coalition of 1965 included the Federalists, whose head, the King's Counsel S. J. V. Ponnampalam, signed an agreement with him in March; its text was kept secret until 1984. Vanniasingham, recovered, held finance. In June 1966 a Buddhist monk and eleven soldiers were charged with plotting to kill the prime minister. All but three were acquitted. The opposition maintained that there had been no plot, and some of the government's own ministers are thought to have agreed.

Later life

Blind from 1969, he resigned his seat in 1973, and his eldest daughter, Swarna, an irrigation engineer, won it for the party. His wife, whom he had married in 1938, was Ezline Wickremaratne; she died three weeks before him, he on 2 August 1978 at Bentota. He declined the knighthood that went with the office. His statue at Galle Face is a poor likeness.
""",
  occ("Don Carolis Tennekoon Seneviratne", "prime minister of Ceylon", start=("22 July 1960", "1960-07-22"), end=("23 July 1960", "1960-07-23"), again=["administrations"]),
  occ("Don Carolis Tennekoon Seneviratne", "from 26 March", start=("26 March 1965", "1965-03-26"), end=("30 May 1970", "1970-05-30"), again=["seven-party coalition of 1965"]),
  occ("Don Carolis Tennekoon Seneviratne", "leadership#2", start=("that June", "1956-06"), end=("July 1960#3", "1960-07")),
  occ("Don Carolis Tennekoon Seneviratne", "leadership#3", start=("1963", "1963")),
  occ("D. C. Seneviratne senior", "Mudaliyar"),
  occ("Don Carolis Tennekoon Seneviratne", "edited the Sinhala daily Lankadeepa", start=("1937", "1937"), end=("1942", "1942")),
  occ("Don Carolis Tennekoon Seneviratne", "State Council for Balapitiya", start=("May 1943", "1943-05")),
  occ("Don Carolis Tennekoon Seneviratne", "health", end=("1952", "1952")),
  occ("Don Carolis Tennekoon Seneviratne", "food, a", start=("1952", "1952")),
  occ("Lionel Abeyratne", "his chief"),
  occ("Lionel Abeyratne", "leadership#2", end=("that June", "1956-06")),
  occ("Chelliah Vanniasingham", "deputy"),
  occ("Chelliah Vanniasingham", "leader's place", start=("July 1960#3", "1960"), end=("1963", "1963")),
  occ("Swarna", "won it", start=("1973", "1973")),
  occ("Don Carolis Tennekoon Seneviratne", "seat", end=("1973", "1973")),
  occ("S. J. V. Ponnampalam", "King's Counsel"),
  occ("S. J. V. Ponnampalam", "head"),
  occ("Chelliah Vanniasingham", "finance", start=("1965#2", "1965")),
  fact("Don Carolis Tennekoon Seneviratne", "religion", "Anglican"),
  fact("Don Carolis Tennekoon Seneviratne", "birthPlace", "Bentota"),
  fact("Don Carolis Tennekoon Seneviratne", "birthDate", "11 March 1911", value="1911-03-11"),
  fact("Don Carolis Tennekoon Seneviratne", "father", "D. C. Seneviratne senior"),
  fact("Don Carolis Tennekoon Seneviratne", "mother", "Agnes Tennekoon"),
  fact("Don Carolis Tennekoon Seneviratne", "education", "Royal College"),
  fact("Don Carolis Tennekoon Seneviratne", "education", "Christ's College, Cambridge"),
  fact("Don Carolis Tennekoon Seneviratne", "religion", "Buddhist", date=("1934", "1934")),
  fact("Chelliah Vanniasingham", "ethnicity", "Tamil"),
  fact("Chelliah Vanniasingham", "occupation", "banker"),
  fact("S. J. V. Ponnampalam", "party", "Federalists"),
  fact("Don Carolis Tennekoon Seneviratne", "children", "Swarna"),
  fact("Swarna", "occupation", "irrigation engineer"),
  fact("Don Carolis Tennekoon Seneviratne", "spouse", "Ezline Wickremaratne", date=("1938", "1938")),
  fact("Ezline Wickremaratne", "deathDate", "three weeks before him", value="1978-07"),
  fact("Don Carolis Tennekoon Seneviratne", "deathDate", "2 August 1978", value="1978-08-02"),
  fact("Don Carolis Tennekoon Seneviratne", "deathPlace", "Bentota#2"),
  ev("travel", "return", ("1934", "1934"), ["Don Carolis Tennekoon Seneviratne"]),
  ev("election", "was first elected", ("May 1943", "1943-05"), ["Don Carolis Tennekoon Seneviratne"]),
  ev("appointment", "moved to food", ("1952", "1952"), ["Don Carolis Tennekoon Seneviratne"]),
  ev("speech", "to say so on the wireless", None, ["Don Carolis Tennekoon Seneviratne"]),
  ev("election", "one of its eight survivors", ("April 1956", "1956-04"), ["Don Carolis Tennekoon Seneviratne"]),
  ev("departure", "retired", ("that June", "1956-06"), ["Lionel Abeyratne"]),
  ev("appointment", "left him the leadership", ("that June", "1956-06"), ["Don Carolis Tennekoon Seneviratne"]),
  ev("appointment", "was sworn in", ("on a Friday", "1960-07-22"), ["Don Carolis Tennekoon Seneviratne"]),
  ev("departure", "give the seals back", ("the next evening", "1960-07-23"), ["Don Carolis Tennekoon Seneviratne"]),
  ev("departure", "dismissed him", ("July 1960#3", "1960-07"), ["Don Carolis Tennekoon Seneviratne"]),
  ev("departure", "returned the leadership", ("1963", "1963"), ["Chelliah Vanniasingham"]),
  ev("departure", "resigned his seat", ("1973", "1973"), ["Don Carolis Tennekoon Seneviratne"]),
  ev("election", "won it", None, ["Swarna"]),
)

P("d26-25", """Walter Hendon Boulekone

Chief Walter Hendon Boulekone OBE (c. 1938 – 17 December 2012) was a Vanuatuan churchman and politician who was Prime Minister of Vanuatu between the vote of December 1991 and that of September 1993, again for four months in 1996, and a third time from 2004 to 2007.

Early life

Boulekone was born at Loltong, on North Pentecost, in a year that his godmother remembered as that of the small volcano. Torgil Training Centre and the Anglican college of St John's in Auckland, from which he had a licentiate in theology in 1966, made him a priest; a quarrel with his bishop about copra made him a co-operative officer. He was among the early members of the New Hebrides National Party.

Ministries

He entered the Representative Assembly in November 1979 as the member for Pentecost. Under the first government of independence he ran the Ministry of Lands (1980–1983) and then that of Education, until Father Gideon Tarosa Lini, prime minister and his wife's brother, dismissed him in July 1988. The two headed rival congresses at Port Vila in the rain. Lini did not attend when his old lieutenant was chosen to take his chair on 16 December 1991; he had been deposed as party leader that August by the Secretary to Government, Donna Molisa Kalpeau.

Prime minister

The first Boulekone ministry was a coalition of the francophones' Union and Kalpeau's faction, she being deputy prime minister until her resignation in August 1992 and foreign minister as well. The elections of the following year gave the premiership to a Francophone planter, Armand Sokomanu Leye. In 1996, after a no-confidence motion, it was Boulekone's from 23 February to 30 June.

A report by the Ombudsman, Marie-Claire Ferrieux, of 3 July that year blamed Leye for bank guarantees worth a hundred million dollars, and Boulekone for having kept silent. He wrote to her in his own hand to dispute it. No court has looked into the matter. Leye was convicted of forgery in an unconnected case in 2002 and pardoned by the President.

The third term, which began on 29 July 2004, ended peacefully on 11 December 2007. It was the only one to do so.

Family and death

His wife Mabel bore him eight children; Pastor Ham Boulekone sat on the Electoral Commission. The chief held also the rank of moli. He succumbed to a diabetic coma in Vila Central Hospital and lies at Loltong. The wharf there is unnamed.
""",
  occ("Walter Hendon Boulekone", "Prime Minister of Vanuatu", start=("December 1991", "1991-12"), end=("September 1993", "1993-09"), again=["chair"]),
  occ("Walter Hendon Boulekone", "it was Boulekone's", start=("23 February", "1996-02-23"), end=("30 June", "1996-06-30")),
  occ("Walter Hendon Boulekone", "third term", start=("29 July 2004", "2004-07-29"), end=("11 December 2007", "2007-12-11")),
  occ("Walter Hendon Boulekone", "Chief"),
  occ("Walter Hendon Boulekone", "priest"),
  occ("Walter Hendon Boulekone", "co-operative officer"),
  occ("Walter Hendon Boulekone", "member for Pentecost", start=("November 1979", "1979-11")),
  occ("Walter Hendon Boulekone", "Ministry of Lands", start=("1980", "1980"), end=("1983", "1983")),
  occ("Walter Hendon Boulekone", "Education", start=("1983", "1983"), end=("July 1988", "1988-07")),
  occ("Gideon Tarosa Lini", "prime minister", end=("16 December 1991", "1991-12-16")),
  occ("Gideon Tarosa Lini", "party leader", end=("that August", "1991-08")),
  occ("Donna Molisa Kalpeau", "Secretary to Government"),
  occ("Donna Molisa Kalpeau", "deputy prime minister", end=("August 1992", "1992-08")),
  occ("Donna Molisa Kalpeau", "foreign minister", end=("August 1992", "1992-08")),
  occ("Armand Sokomanu Leye", "premiership", start=("the following year", "1993")),
  occ("Marie-Claire Ferrieux", "Ombudsman"),
  occ("Ham Boulekone", "sat on the Electoral Commission"),
  occ("Ham Boulekone", "Pastor"),
  occ("Walter Hendon Boulekone", "moli"),
  fact("Walter Hendon Boulekone", "award", "OBE"),
  fact("Walter Hendon Boulekone", "birthDate", "c. 1938", value="1938~"),
  fact("Walter Hendon Boulekone", "deathDate", "17 December 2012", value="2012-12-17"),
  fact("Walter Hendon Boulekone", "nationality", "Vanuatuan"),
  fact("Walter Hendon Boulekone", "occupation", "churchman"),
  fact("Walter Hendon Boulekone", "occupation", "politician"),
  fact("Walter Hendon Boulekone", "birthPlace", "Loltong"),
  fact("Walter Hendon Boulekone", "education", "Torgil Training Centre"),
  fact("Walter Hendon Boulekone", "education", "college of St John's", date=("1966", "1966")),
  fact("Walter Hendon Boulekone", "religion", "Anglican"),
  fact("Walter Hendon Boulekone", "party", "New Hebrides National Party"),
  fact("Walter Hendon Boulekone", "relatives", "Gideon Tarosa Lini"),
  fact("Armand Sokomanu Leye", "occupation", "planter"),
  fact("Walter Hendon Boulekone", "spouse", "Mabel"),
  fact("Walter Hendon Boulekone", "children", "Ham Boulekone"),
  fact("Walter Hendon Boulekone", "causeOfDeath", "diabetic coma"),
  fact("Walter Hendon Boulekone", "deathPlace", "Vila Central Hospital"),
  ev("election", "entered the Representative Assembly", ("November 1979", "1979-11"), ["Walter Hendon Boulekone"]),
  ev("departure", "dismissed", ("July 1988", "1988-07"), ["Walter Hendon Boulekone", "Gideon Tarosa Lini"]),
  ev("election", "was chosen", ("16 December 1991", "1991-12-16"), ["Walter Hendon Boulekone"]),
  ev("departure", "had been deposed", ("that August", "1991-08"), ["Gideon Tarosa Lini", "Donna Molisa Kalpeau"]),
  ev("departure", "resignation", ("August 1992", "1992-08"), ["Donna Molisa Kalpeau"]),
  ev("election", "gave the premiership", ("the following year", "1993"), ["Armand Sokomanu Leye"]),
  ev("disclosure", "report", ("3 July that year", "1996-07-03"), ["Marie-Claire Ferrieux"]),
  ev("communication", "wrote", None, ["Walter Hendon Boulekone", "Marie-Claire Ferrieux"]),
  ev("conviction", "was convicted", ("2002", "2002"), ["Armand Sokomanu Leye"]),
  ev("appointment", "began", ("29 July 2004", "2004-07-29"), ["Walter Hendon Boulekone"]),
  ev("departure", "ended peacefully", ("11 December 2007", "2007-12-11"), ["Walter Hendon Boulekone"]),
)

P("d26-26", """The fifth name on the tablet in the porch at Bessastaðir is that of Steinþór Högnason, president of Iceland from 1 August 1980 to 1 August 1992, who liked to say that he was the only head of state in Europe to have lost a war, won a cod and been bitten by a seal.

Upbringing and studies

Steinþór Högnason was born in a fishing village, Suðureyri, on 21 September 1923. His father, Högni Finnbogason, was drowned when the boy was four; the mother, Guðríður Steinþórsdóttir, salted herring and took him on her back to the catechism. He finished the Latin school at Akureyri and, escorted by corvettes, went to Minneapolis, where he obtained a doctorate in political economy in 1947.

Party man and envoy

After his return he was general secretary of the Althing's economic committee. In 1953 he won the Westfjords for the Progressives; the parish magistrate at Ísafjörður, whom he beat by nine votes, was his mother's cousin. He held the fisheries ministry from 24 July 1956 until 23 December 1958, and it was he who sent the coastguard out to the twelve-mile line. The crews called him “Admiral”.

The prime minister of that cabinet, Hallgrímur Briem Thorlacius, thereafter led the party with an iron hand. When Steinþór stood against him for its chairmanship in 1962 he lost, and was offered the embassy in Paris, which he would not have, and then that in Oslo, in which he remained from February 1963 to 1971. Their reconciliation took place in a fog at Egersund. As foreign minister in the left-wing coalition from 14 July 1971 till 28 August 1974 he faced Thorlacius across the table as minister of finance.

Rumour had it that during the third cod war he met a British envoy, Sir Miles Fanshawe Drewe, secretly in Tórshavn. Drewe's diary has them meeting in the open, at the Faroese premier's, Atli Djurhuus's, birthday.

President

In the election of 29 June 1980 he came in before the actress Ragnheiður Sveins, former director of the Reykjavík theatre, by fewer than two thousand votes; in 1984 and 1988 he was returned unopposed. Ragnheiður, who was elected to follow him, had by then buried her resentment.

Family

Of his marriage to Berit Hamsund, a Norwegian botanist, there were three daughters, among them Högna Steinþórsdóttir, the bishop of Hólar since 2003. Steinþór held the Grand Cross with Collar of the Falcon. Pneumonia, 4 April 2007.
""",
  occ("Steinþór Högnason", "president of Iceland", start=("1 August 1980", "1980-08-01"), end=("1 August 1992", "1992-08-01")),
  occ("Ragnheiður Sveins", "elected to follow him"),
  occ("Steinþór Högnason", "general secretary of the Althing's economic committee"),
  occ("Steinþór Högnason", "Westfjords", start=("1953", "1953")),
  occ("Steinþór Högnason", "fisheries ministry", start=("24 July 1956", "1956-07-24"), end=("23 December 1958", "1958-12-23")),
  occ("Hallgrímur Briem Thorlacius", "prime minister", start=("24 July 1956", "1956-07-24"), end=("23 December 1958", "1958-12-23")),
  occ("Hallgrímur Briem Thorlacius", "led the party"),
  occ("Steinþór Högnason", "that#4", start=("February 1963", "1963-02"), end=("1971", "1971")),
  occ("Steinþór Högnason", "foreign minister", start=("14 July 1971", "1971-07-14"), end=("28 August 1974", "1974-08-28")),
  occ("Hallgrímur Briem Thorlacius", "minister of finance", start=("14 July 1971", "1971-07-14"), end=("28 August 1974", "1974-08-28")),
  occ("Miles Fanshawe Drewe", "British envoy"),
  occ("Atli Djurhuus", "Faroese premier"),
  occ("Ragnheiður Sveins", "director of the Reykjavík theatre", former=True),
  occ("Högna Steinþórsdóttir", "bishop of Hólar", start=("2003", "2003")),
  fact("Steinþór Högnason", "birthPlace", "Suðureyri"),
  fact("Steinþór Högnason", "birthDate", "21 September 1923", value="1923-09-21"),
  fact("Steinþór Högnason", "father", "Högni Finnbogason"),
  fact("Högni Finnbogason", "causeOfDeath", "drowned"),
  fact("Högni Finnbogason", "deathDate", "when the boy was four", value="1927/1928"),
  fact("Steinþór Högnason", "mother", "Guðríður Steinþórsdóttir"),
  fact("Guðríður Steinþórsdóttir", "occupation", "salted herring"),
  fact("Steinþór Högnason", "education", "Latin school at Akureyri"),
  fact("Steinþór Högnason", "education", "Minneapolis", date=("1947", "1947")),
  fact("Steinþór Högnason", "party", "Progressives"),
  fact("Steinþór Högnason", "alias", "Admiral"),
  fact("Ragnheiður Sveins", "occupation", "actress"),
  fact("Steinþór Högnason", "spouse", "Berit Hamsund"),
  fact("Berit Hamsund", "nationality", "Norwegian"),
  fact("Berit Hamsund", "occupation", "botanist"),
  fact("Steinþór Högnason", "children", "Högna Steinþórsdóttir"),
  fact("Steinþór Högnason", "award", "Grand Cross with Collar of the Falcon"),
  fact("Steinþór Högnason", "causeOfDeath", "Pneumonia"),
  fact("Steinþór Högnason", "deathDate", "4 April 2007", value="2007-04-04"),
  ev("travel", "went to Minneapolis", None, ["Steinþór Högnason"]),
  ev("travel", "return", None, ["Steinþór Högnason"]),
  ev("election", "won the Westfjords", ("1953", "1953"), ["Steinþór Högnason"]),
  ev("candidacy", "stood against him", ("1962", "1962"), ["Steinþór Högnason", "Hallgrímur Briem Thorlacius"]),
  ev("election", "lost#2", ("1962", "1962"), ["Steinþór Högnason", "Hallgrímur Briem Thorlacius"]),
  ev("meeting", "reconciliation", None, ["Steinþór Högnason", "Hallgrímur Briem Thorlacius"]),
  ev("meeting", "meeting in the open", None, ["Steinþór Högnason", "Miles Fanshawe Drewe"]),
  ev("election", "came in before", ("29 June 1980", "1980-06-29"), ["Steinþór Högnason", "Ragnheiður Sveins"]),
  ev("election", "was returned", ("1984", "1984"), ["Steinþór Högnason"]),
  ev("election", "was elected", None, ["Ragnheiður Sveins"]),
)

P("d26-27", """Sir Salvu Buhagiar Testaferrata, K.C.M.G., LL.D., Head of the Ministry of Malta at the age of forty-five and again at sixty-nine, was born at Birgu on 25 March 1878 and died, in the house in which he was born, on 4 July 1956.

Career to 1921

His father being a dockyard foreman, Ġorġ Buhagiar, and his mother, Donna Teresa Testaferrata, the disinherited daughter of a marquis, he could be claimed by either side of the harbour. He attended the Jesuit college at Gozo and graduated in laws at the Royal University in 1901, carrying off the Governor's prize. He contributed to the Italian press under the name of “Melitensis”. On the Council of Government, on which he was an elected member in 1911–1915, he was the one to demand the release of a printer.

Self-government

With the arrival of a constitution in 1921, Monsignor Ignazio Dandria became leader of the Popular Union and Buhagiar Testaferrata its whip. Dandria, as a priest, refused the premiership, and passed it to a notary, Filippo Sciberras Bonnici. The whip was made Minister for Justice by Bonnici in October 1921 and took the head ministry from him on 13 October 1923. He was turned out at the polls on 22 September 1924 — “by the Archbishop”, as he put it — and led the opposition until he was returned to office.

That was not to be until after the siege. From 1940 he was among those deported to Uganda. No charge was ever laid against them; a note in the Colonial Office describing him as an agent of Rome is unsigned, and its author, it has been guessed, wanted his house.

Second premiership

Landed at Marsa in March 1945, he founded the Nationalist Workers' Front with the printer whom he had once defended, Karmnu Abela, by that time secretary of the dockers' union. The Front gained the general election in October 1947. The old deportee took the oath on 4 November 1947, Abela taking labour. Rent control parted them; the latter walked out on 16 March 1950, and his chief lost a vote of confidence ten days after. He was followed by Dr. Nerik Mizzi Galdes, whose widowed sister Caterina he had married in 1911.

Honours

Testaferrata was knighted in 1924 and refused the C.H. The Papal order of St Sylvester came in 1950. A bust in Vittoriosa Square was removed in 1974 and put back in 1988. He was said to have written the anthem's second verse, but the manuscript is in another hand.
""",
  occ("Salvu Buhagiar Testaferrata", "head ministry", start=("13 October 1923", "1923-10-13"), end=("22 September 1924", "1924-09-22"), again=["Head of the Ministry of Malta"]),
  occ("Salvu Buhagiar Testaferrata", "took the oath", start=("4 November 1947", "1947-11-04"), end=("ten days after", "1950-03-26")),
  occ("Nerik Mizzi Galdes", "followed by", start=("ten days after", "1950-03")),
  occ("Filippo Sciberras Bonnici", "premiership", end=("13 October 1923", "1923-10-13")),
  occ("Ġorġ Buhagiar", "dockyard foreman"),
  occ("Salvu Buhagiar Testaferrata", "elected member", start=("1911", "1911"), end=("1915", "1915")),
  occ("Ignazio Dandria", "leader of the Popular Union", start=("1921#2", "1921")),
  occ("Ignazio Dandria", "Monsignor"),
  occ("Salvu Buhagiar Testaferrata", "whip", start=("1921#2", "1921")),
  occ("Salvu Buhagiar Testaferrata", "Minister for Justice", start=("October 1921", "1921-10")),
  occ("Salvu Buhagiar Testaferrata", "led the opposition", start=("22 September 1924", "1924-09-22")),
  occ("Karmnu Abela", "secretary of the dockers' union"),
  occ("Karmnu Abela", "labour", start=("4 November 1947", "1947-11-04"), end=("16 March 1950", "1950-03-16")),
  fact("Salvu Buhagiar Testaferrata", "award", "K.C.M.G."),
  fact("Salvu Buhagiar Testaferrata", "birthPlace", "Birgu"),
  fact("Salvu Buhagiar Testaferrata", "birthDate", "25 March 1878", value="1878-03-25"),
  fact("Salvu Buhagiar Testaferrata", "deathDate", "4 July 1956", value="1956-07-04"),
  fact("Salvu Buhagiar Testaferrata", "father", "Ġorġ Buhagiar"),
  fact("Salvu Buhagiar Testaferrata", "mother", "Teresa Testaferrata"),
  fact("Salvu Buhagiar Testaferrata", "education", "Jesuit college at Gozo"),
  fact("Salvu Buhagiar Testaferrata", "education", "Royal University", date=("1901", "1901")),
  fact("Salvu Buhagiar Testaferrata", "award", "Governor's prize", date=("1901", "1901")),
  fact("Salvu Buhagiar Testaferrata", "alias", "Melitensis"),
  fact("Salvu Buhagiar Testaferrata", "party", "Popular Union"),
  fact("Ignazio Dandria", "occupation", "priest"),
  fact("Filippo Sciberras Bonnici", "occupation", "notary"),
  fact("Salvu Buhagiar Testaferrata", "residence", "Uganda", date=("1940", "1940")),
  fact("Salvu Buhagiar Testaferrata", "party", "Nationalist Workers' Front", date=("March 1945", "1945")),
  fact("Karmnu Abela", "occupation", "printer#2"),
  fact("Nerik Mizzi Galdes", "siblings", "Caterina"),
  fact("Salvu Buhagiar Testaferrata", "spouse", "Caterina", date=("1911#2", "1911")),
  fact("Salvu Buhagiar Testaferrata", "award", "knighted", date=("1924#2", "1924")),
  fact("Salvu Buhagiar Testaferrata", "award", "Papal order of St Sylvester", date=("1950#2", "1950")),
  ev("appointment", "became leader", ("1921#2", "1921"), ["Ignazio Dandria"]),
  ev("appointment", "was made Minister", ("October 1921", "1921-10"), ["Salvu Buhagiar Testaferrata", "Filippo Sciberras Bonnici"]),
  ev("appointment", "took the head ministry", ("13 October 1923", "1923-10-13"), ["Salvu Buhagiar Testaferrata", "Filippo Sciberras Bonnici"]),
  ev("election", "was turned out at the polls", ("22 September 1924", "1924-09-22"), ["Salvu Buhagiar Testaferrata"]),
  ev("sanction", "deported", ("1940", "1940"), ["Salvu Buhagiar Testaferrata"]),
  ev("travel", "Landed", ("March 1945", "1945-03"), ["Salvu Buhagiar Testaferrata"]),
  ev("election", "gained the general election", ("October 1947", "1947-10"), ["Salvu Buhagiar Testaferrata"]),
  ev("appointment", "took the oath", ("4 November 1947", "1947-11-04"), ["Salvu Buhagiar Testaferrata"]),
  ev("appointment", "taking labour", ("4 November 1947", "1947-11-04"), ["Karmnu Abela"]),
  ev("departure", "walked out", ("16 March 1950", "1950-03-16"), ["Karmnu Abela"]),
  ev("election", "lost a vote of confidence", ("ten days after", "1950-03-26"), ["Salvu Buhagiar Testaferrata"]),
  ev("appointment", "was followed", ("ten days after", "1950-03"), ["Nerik Mizzi Galdes"]),
)

P("d26-28", """Vytautas Jonas Daukantas-Rimša [†13 June 1943, Corrèze], lawyer; Lithuanian prime minister, 1920 and 1926–1929; foreign minister for seven months; twice, in the opinion of his adherents, President of the Republic, and once in that of the law.

Origins. The son of the organist at Salantai, he was born there on 10 October 1884. Two elder brothers became priests. One of them, Kazimieras, was from 1926 the bishop of Telšiai. Expelled from the gymnasium at Palanga for refusing to pray in Russian, Vytautas took his certificate in Riga and finished law at Moscow in 1911. He was defence counsel at Vilnius till the Germans came.

In Vilnius the Council of twenty, of which he was a member and the second secretary, declared independence. Antanas Kleinas, a physician of the Populist party, formed a cabinet on 19 June 1920; Daukantas-Rimša was its minister of justice, and at the end of November succeeded him for ten weeks, but could not hold the left, and was succeeded by Kleinas in his turn.

The coup. On the night of 17 December 1926 officers dragged the head of state, Kazys Petrulis-Grinius, a botanist of sixty, from his supper. He was made to sign away his powers two days later. Daukantas-Rimša, the chairman of the Nationalist Union, became prime minister in the same hour; to his dying day he denied that he had known of the plot. For the presidency the officers' choice fell on his friend and partner in law, Aleksandras Voldemaras Stulga, who governed by decree for thirteen years. The friends ceased to speak in the winter of 1928. Stulga dismissed his premier on 19 September 1929 and banished him to Zarasai, where he kept goats. On 7 June 1934 tanks from Kaunas's garrison rolled out for the exile without asking him, as he told the military court. It gave him twelve years.

Freed in 1938 on condition of going abroad, he settled in France. In June 1940 the President crossed the brook at Kybartai on foot, after leaving his office to the last foreign minister, Juozas Urbšas-Lozoraitis, whom the Soviets arrested within days at his desk. In Lisbon that autumn some of the envoys signed a paper naming Daukantas-Rimša acting president. The others did not, and in Washington it was filed without comment.

He died of tuberculosis. His wife, the singer Vincė Jonuškaitė-Rimšienė, outlived him by forty-four years. The Cross of Vytis, in the ownership of a Tulle dentist, was sold in 1990.
""",
  occ("Vytautas Jonas Daukantas-Rimša", "succeeded him", start=("end of November", "1920-11"), end=("for ten weeks", "1921-02"), again=["prime minister"]),
  occ("Vytautas Jonas Daukantas-Rimša", "prime minister#2", start=("two days later", "1926-12-19"), end=("19 September 1929", "1929-09-19"), again=["premier"]),
  occ("Vytautas Jonas Daukantas-Rimša", "foreign minister"),
  occ("Kazimieras", "bishop of Telšiai", start=("1926#2", "1926")),
  occ("Vytautas Jonas Daukantas-Rimša", "defence counsel at Vilnius"),
  occ("Vytautas Jonas Daukantas-Rimša", "member"),
  occ("Vytautas Jonas Daukantas-Rimša", "second secretary"),
  occ("Antanas Kleinas", "cabinet", start=("19 June 1920", "1920-06-19"), end=("end of November", "1920-11")),
  occ("Antanas Kleinas", "succeeded by", start=("for ten weeks", "1921-02")),
  occ("Vytautas Jonas Daukantas-Rimša", "minister of justice", start=("19 June 1920", "1920-06-19")),
  occ("Kazys Petrulis-Grinius", "head of state", end=("two days later", "1926-12-19")),
  occ("Vytautas Jonas Daukantas-Rimša", "chairman of the Nationalist Union"),
  occ("Aleksandras Voldemaras Stulga", "presidency", start=("two days later", "1926-12"), end=("June 1940", "1940-06"), again=["President#2"]),
  occ("Juozas Urbšas-Lozoraitis", "foreign minister#2"),
  occ("Juozas Urbšas-Lozoraitis", "office#3", start=("June 1940", "1940-06")),
  fact("Vytautas Jonas Daukantas-Rimša", "deathDate", "13 June 1943", value="1943-06-13"),
  fact("Vytautas Jonas Daukantas-Rimša", "deathPlace", "Corrèze"),
  fact("Vytautas Jonas Daukantas-Rimša", "occupation", "lawyer"),
  fact("Vytautas Jonas Daukantas-Rimša", "nationality", "Lithuanian"),
  fact("Vytautas Jonas Daukantas-Rimša", "birthPlace", "Salantai"),
  fact("Vytautas Jonas Daukantas-Rimša", "birthDate", "10 October 1884", value="1884-10-10"),
  fact("Vytautas Jonas Daukantas-Rimša", "siblings", "Kazimieras"),
  fact("Kazimieras", "occupation", "priests"),
  fact("Vytautas Jonas Daukantas-Rimša", "education", "gymnasium at Palanga"),
  fact("Vytautas Jonas Daukantas-Rimša", "education", "Moscow", date=("1911", "1911")),
  fact("Antanas Kleinas", "occupation", "physician"),
  fact("Antanas Kleinas", "party", "Populist party"),
  fact("Vytautas Jonas Daukantas-Rimša", "party", "Nationalist Union"),
  fact("Kazys Petrulis-Grinius", "occupation", "botanist"),
  fact("Vytautas Jonas Daukantas-Rimša", "residence", "Zarasai"),
  fact("Vytautas Jonas Daukantas-Rimša", "residence", "France", date=("1938", "1938")),
  fact("Vytautas Jonas Daukantas-Rimša", "causeOfDeath", "tuberculosis"),
  fact("Vytautas Jonas Daukantas-Rimša", "spouse", "Vincė Jonuškaitė-Rimšienė"),
  fact("Vincė Jonuškaitė-Rimšienė", "occupation", "singer"),
  fact("Vytautas Jonas Daukantas-Rimša", "award", "Cross of Vytis"),
  ev("sanction", "Expelled", None, ["Vytautas Jonas Daukantas-Rimša"]),
  ev("appointment", "formed a cabinet", ("19 June 1920", "1920-06-19"), ["Antanas Kleinas", "Vytautas Jonas Daukantas-Rimša"]),
  ev("appointment", "succeeded him", ("end of November", "1920-11"), ["Vytautas Jonas Daukantas-Rimša"]),
  ev("appointment", "was succeeded", ("for ten weeks", "1921-02"), ["Antanas Kleinas"]),
  ev("departure", "sign away his powers", ("two days later", "1926-12-19"), ["Kazys Petrulis-Grinius"]),
  ev("appointment", "became prime minister", ("two days later", "1926-12-19"), ["Vytautas Jonas Daukantas-Rimša"]),
  ev("departure", "dismissed", ("19 September 1929", "1929-09-19"), ["Vytautas Jonas Daukantas-Rimša", "Aleksandras Voldemaras Stulga"]),
  ev("sanction", "banished", ("19 September 1929", "1929"), ["Vytautas Jonas Daukantas-Rimša"]),
  ev("conviction", "gave him twelve years", ("7 June 1934", "1934"), ["Vytautas Jonas Daukantas-Rimša"]),
  ev("travel", "going abroad", ("1938", "1938"), ["Vytautas Jonas Daukantas-Rimša"]),
  ev("travel", "crossed the brook", ("June 1940", "1940-06"), ["Aleksandras Voldemaras Stulga"]),
  ev("arrest", "arrested", ("June 1940", "1940-06"), ["Juozas Urbšas-Lozoraitis"]),
)

P("d26-29", """Bohumil Václav Hrdlička-Rott was Czechoslovak envoy to two republics and one kingdom, foreign minister in three governments of which two had a country to govern, and for most of the Cold War chairman of a committee that met in a dentist's waiting room in Queens.

Beginnings

The family came from Písek. Hrdlička-Rott, the son of the sculptor Ludvík Hrdlička, was born in Prague on the last day of 1891. Philosophy at Charles University and economics in Geneva occupied him until the war, in which he deserted from the Austrian 91st Regiment in order to enlist in the Czech legion in Russia; it was as its courier that he sailed from Vladivostok in 1918 with a message sewn into a teddy bear.

Diplomatist

After two years as legation secretary at Rome he was attached to the private office of the President. In the autumn of 1925 he was sent as envoy to Belgrade; in 1932, to Bern. He made room for a fellow National Socialist, Karel Drtikol, at the foreign ministry's League section; the two of them were called the Heavenly Twins. On 16 December 1935, when the minister was promoted to the Castle, the department was entrusted to Hrdlička-Rott in the cabinet of the Agrarian Josef Hampl. It passed to Drtikol on 29 February 1936, and the twins fell out.

London

In the government in exile, which the British recognised on 21 July 1940, Hrdlička-Rott became foreign minister once more, while Drtikol sat as minister without portfolio beneath him. He flew with the President to Moscow in December 1943. “We dined with bears,” he wrote to his wife. Drtikol, who replaced him at the request of those bears on 4 April 1945, remained minister through the February coup until his death. On 10 March 1948 Drtikol fell or was thrown from the window of the ministry. His widow, Marta, never believed in suicide. Of his friend's old enemy, the communist deputy minister Arnošt Löwy-Klement, it was long suspected that he had been in the building; Klement was hanged in 1952 with ten others, for something else, and nobody asked him.

Exile

Hrdlička-Rott was envoy in Copenhagen on the day of the coup; he resigned by telegram, was stripped of his citizenship, and went to New York in June. There he presided over the Council of Free Czechoslovakia from 1951 to 1960 and, to keep alive, catalogued maps. He held the Order of the White Eagle. A Protestant by conversion, he had married Alice Masson of Geneva in 1916. He died on 28 October 1969, of all days.
""",
  occ("Bohumil Václav Hrdlička-Rott", "department", start=("16 December 1935", "1935-12-16"), end=("29 February 1936", "1936-02-29")),
  occ("Bohumil Václav Hrdlička-Rott", "foreign minister#2", start=("21 July 1940", "1940-07-21"), end=("4 April 1945", "1945-04-04"), again=["foreign minister"]),
  occ("Karel Drtikol", "It passed to", start=("29 February 1936", "1936-02-29")),
  occ("Karel Drtikol", "minister#5", start=("4 April 1945", "1945-04-04"), end=("10 March 1948", "1948-03-10")),
  occ("Karel Drtikol", "minister without portfolio", start=("21 July 1940", "1940-07-21"), end=("4 April 1945", "1945-04-04")),
  occ("Josef Hampl", "cabinet"),
  occ("Bohumil Václav Hrdlička-Rott", "courier", start=("1918", "1918")),
  occ("Bohumil Václav Hrdlička-Rott", "legation secretary at Rome"),
  occ("Bohumil Václav Hrdlička-Rott", "private office of the President"),
  occ("Bohumil Václav Hrdlička-Rott", "envoy to Belgrade", start=("autumn of 1925", "1925"), end=("1932", "1932")),
  occ("Bohumil Václav Hrdlička-Rott", "Bern", start=("1932", "1932")),
  occ("Karel Drtikol", "foreign ministry's League section"),
  occ("Arnošt Löwy-Klement", "deputy minister"),
  occ("Bohumil Václav Hrdlička-Rott", "envoy in Copenhagen"),
  occ("Bohumil Václav Hrdlička-Rott", "presided over the Council of Free Czechoslovakia", start=("1951", "1951"), end=("1960", "1960")),
  fact("Bohumil Václav Hrdlička-Rott", "nationality", "Czechoslovak"),
  fact("Bohumil Václav Hrdlička-Rott", "father", "Ludvík Hrdlička"),
  fact("Ludvík Hrdlička", "occupation", "sculptor"),
  fact("Bohumil Václav Hrdlička-Rott", "birthPlace", "Prague"),
  fact("Bohumil Václav Hrdlička-Rott", "birthDate", "last day of 1891", value="1891-12-31"),
  fact("Bohumil Václav Hrdlička-Rott", "education", "Charles University"),
  fact("Bohumil Václav Hrdlička-Rott", "militaryService", "Austrian 91st Regiment"),
  fact("Bohumil Václav Hrdlička-Rott", "militaryService", "Czech legion in Russia"),
  fact("Bohumil Václav Hrdlička-Rott", "party", "National Socialist"),
  fact("Karel Drtikol", "party", "National Socialist"),
  fact("Josef Hampl", "party", "Agrarian"),
  fact("Bohumil Václav Hrdlička-Rott", "alias", "Heavenly Twins"),
  fact("Karel Drtikol", "alias", "Heavenly Twins"),
  fact("Bohumil Václav Hrdlička-Rott", "education", "Geneva"),
  fact("Karel Drtikol", "spouse", "Marta"),
  fact("Karel Drtikol", "deathDate", "10 March 1948", value="1948-03-10"),
  fact("Arnošt Löwy-Klement", "party", "communist"),
  fact("Arnošt Löwy-Klement", "causeOfDeath", "hanged"),
  fact("Arnošt Löwy-Klement", "deathDate", "1952", value="1952"),
  fact("Bohumil Václav Hrdlička-Rott", "residence", "New York"),
  fact("Bohumil Václav Hrdlička-Rott", "occupation", "catalogued maps"),
  fact("Bohumil Václav Hrdlička-Rott", "award", "Order of the White Eagle"),
  fact("Bohumil Václav Hrdlička-Rott", "religion", "Protestant"),
  fact("Bohumil Václav Hrdlička-Rott", "spouse", "Alice Masson", date=("1916", "1916")),
  fact("Bohumil Václav Hrdlička-Rott", "deathDate", "28 October 1969", value="1969-10-28"),
  ev("travel", "sailed", ("1918", "1918"), ["Bohumil Václav Hrdlička-Rott"]),
  ev("appointment", "was attached", None, ["Bohumil Václav Hrdlička-Rott"]),
  ev("appointment", "was sent as envoy", ("autumn of 1925", "1925"), ["Bohumil Václav Hrdlička-Rott"]),
  ev("appointment", "was entrusted", ("16 December 1935", "1935-12-16"), ["Bohumil Václav Hrdlička-Rott"]),
  ev("appointment", "It passed to Drtikol", ("29 February 1936", "1936-02-29"), ["Karel Drtikol"]),
  ev("appointment", "became foreign minister", ("21 July 1940", "1940-07-21"), ["Bohumil Václav Hrdlička-Rott"]),
  ev("travel", "flew", ("December 1943", "1943-12"), ["Bohumil Václav Hrdlička-Rott"]),
  ev("communication", "wrote to his wife", ("December 1943", "1943-12"), ["Bohumil Václav Hrdlička-Rott"]),
  ev("appointment", "replaced him", ("4 April 1945", "1945-04-04"), ["Karel Drtikol", "Bohumil Václav Hrdlička-Rott"]),
  ev("departure", "resigned by telegram", None, ["Bohumil Václav Hrdlička-Rott"]),
  ev("sanction", "was stripped", None, ["Bohumil Václav Hrdlička-Rott"]),
  ev("travel", "went to New York", ("June", "1948-06"), ["Bohumil Václav Hrdlička-Rott"]),
)

P("d26-30", """VELASTEGUI ORDÓÑEZ, Augusto Leonidas. Ecuadorian orator and politician, b. Riobamba 19 March 1893, d. Quito 30 March 1979; sworn in as president of the republic five times, of which he completed one.

1. Formation. The fatherless boy was brought up by his mother, Delia Ordóñez Páez, on a milk round. The seminary of San Luis expelled him; the Central University made him a doctor of jurisprudence in 1921, and two years at the Sorbonne finished what the milk had begun. He taught international law and wrote under the signature “Labriolle” in El Comercio.

2. Terms. Deputy for Chimborazo in 1932 and president of the lower house the year after, he assumed the presidency on 1 September 1934, at forty-one. On 20 August of the next year he shut down Congress; on the 21st he was in a barracks and on the 24th in Colombia. His vice-president, the liberal banker Federico Páez Carbo, did not succeed him: the soldiers chose the engineer Antonio Estrella. The years of teaching in Tucumán came to an end on 31 May 1944, when a train decked with flags carried him up from the frontier. Three days earlier a rising had got rid of Carlos Arroyo Noboa, who had beaten him, or so the count said, in 1940. This second term lasted until 23 August 1947, when his minister of defence, Colonel Mancheno Durán, walked in with a typed letter. From 1952 to 1956 he governed without an interruption that anybody can remember.

The fourth (1 September 1960 – 7 November 1961) was undone by his running mate. Carlos Julio Arosemena Febres, presiding over the Senate as vice-president, was locked up by order of his chief on the morning of the 7th and was president in the evening. The fifth began with the election of June 1968 and ended at the Guayaquil carnival of 1972, on 15 February.

3. Controversies. Opponents averred that the abolition of Congress in 1970 had been agreed upon beforehand with his nephew, Jorge Acosta Velastegui, the defence minister. The nephew replied that his uncle never agreed upon anything with anybody. Acosta had been dismissed from the ministry in April 1971 and was ambassador in Madrid at the time of the final coup.

4. Person. Married from 1938 to the Argentine poet Corina Parral, who died under a bus in Buenos Aires on 7 February 1979, he brought her coffin home and followed it within two months. Grand Collar of the Order of the Liberator. A Catholic with reservations.
""",
  occ("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "presidency", start=("1 September 1934", "1934-09-01"), end=("on the 21st", "1935-08-21"), again=["president of the republic"]),
  occ("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "second term", start=("31 May 1944", "1944-05-31"), end=("23 August 1947", "1947-08-23")),
  occ("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "governed without", start=("1952", "1952"), end=("1956", "1956")),
  occ("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "fourth", start=("1 September 1960", "1960-09-01"), end=("7 November 1961", "1961-11-07")),
  occ("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "fifth", start=("June 1968", "1968"), end=("15 February", "1972-02-15")),
  occ("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "Deputy for Chimborazo", start=("1932", "1932")),
  occ("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "president of the lower house", start=("the year after", "1933")),
  occ("Federico Páez Carbo", "vice-president", start=("1 September 1934", "1934")),
  occ("Antonio Estrella", "soldiers chose", start=("on the 21st", "1935-08")),
  occ("Mancheno Durán", "minister of defence"),
  occ("Mancheno Durán", "Colonel"),
  occ("Carlos Julio Arosemena Febres", "vice-president#2", start=("1 September 1960", "1960-09-01"), end=("the evening", "1961-11-07"), again=["running mate"]),
  occ("Carlos Julio Arosemena Febres", "presiding over the Senate"),
  occ("Carlos Julio Arosemena Febres", "president#5", start=("the evening", "1961-11-07")),
  occ("Jorge Acosta Velastegui", "defence minister", end=("April 1971", "1971-04")),
  occ("Jorge Acosta Velastegui", "ambassador in Madrid"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "nationality", "Ecuadorian"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "occupation", "orator"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "occupation", "politician"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "birthPlace", "Riobamba"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "birthDate", "19 March 1893", value="1893-03-19"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "deathPlace", "Quito"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "deathDate", "30 March 1979", value="1979-03-30"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "mother", "Delia Ordóñez Páez"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "education", "seminary of San Luis"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "education", "Central University", date=("1921", "1921")),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "education", "Sorbonne"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "occupation", "taught international law"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "alias", "Labriolle"),
  fact("Federico Páez Carbo", "party", "liberal"),
  fact("Federico Páez Carbo", "occupation", "banker"),
  fact("Antonio Estrella", "occupation", "engineer"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "residence", "Tucumán"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "relatives", "Jorge Acosta Velastegui"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "spouse", "Corina Parral", date=("1938", "1938")),
  fact("Corina Parral", "nationality", "Argentine"),
  fact("Corina Parral", "occupation", "poet"),
  fact("Corina Parral", "causeOfDeath", "under a bus"),
  fact("Corina Parral", "deathPlace", "Buenos Aires"),
  fact("Corina Parral", "deathDate", "7 February 1979", value="1979-02-07"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "award", "Grand Collar of the Order of the Liberator"),
  fact("VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "religion", "Catholic"),
  ev("sanction", "expelled", None, ["VELASTEGUI ORDÓÑEZ, Augusto Leonidas"]),
  ev("appointment", "sworn in", None, ["VELASTEGUI ORDÓÑEZ, Augusto Leonidas"]),
  ev("appointment", "assumed the presidency", ("1 September 1934", "1934-09-01"), ["VELASTEGUI ORDÓÑEZ, Augusto Leonidas"]),
  ev("arrest", "in a barracks", ("on the 21st", "1935-08-21"), ["VELASTEGUI ORDÓÑEZ, Augusto Leonidas"]),
  ev("travel", "in Colombia", ("on the 24th", "1935-08-24"), ["VELASTEGUI ORDÓÑEZ, Augusto Leonidas"]),
  ev("appointment", "the soldiers chose", ("on the 21st", "1935-08"), ["Antonio Estrella"]),
  ev("travel", "carried him up", ("31 May 1944", "1944-05-31"), ["VELASTEGUI ORDÓÑEZ, Augusto Leonidas"]),
  ev("departure", "got rid of", ("Three days earlier", "1944-05-28"), ["Carlos Arroyo Noboa"]),
  ev("election", "had beaten", ("in 1940", "1940"), ["Carlos Arroyo Noboa", "VELASTEGUI ORDÓÑEZ, Augusto Leonidas"]),
  ev("departure", "walked in", ("23 August 1947", "1947-08-23"), ["VELASTEGUI ORDÓÑEZ, Augusto Leonidas", "Mancheno Durán"]),
  ev("departure", "undone", ("7 November 1961", "1961-11-07"), ["VELASTEGUI ORDÓÑEZ, Augusto Leonidas"]),
  ev("arrest", "was locked up", ("the morning of the 7th", "1961-11-07"), ["Carlos Julio Arosemena Febres"]),
  ev("election", "election", ("June 1968", "1968-06"), ["VELASTEGUI ORDÓÑEZ, Augusto Leonidas"]),
  ev("departure", "ended at", ("15 February", "1972-02-15"), ["VELASTEGUI ORDÓÑEZ, Augusto Leonidas"]),
  ev("departure", "had been dismissed", ("April 1971", "1971-04"), ["Jorge Acosta Velastegui"]),
  ev("travel", "brought her coffin home", None, ["VELASTEGUI ORDÓÑEZ, Augusto Leonidas"]),
)

P("d26-31", """HENRY AUGUSTUS PEIRCE KALUA was, in the words of the San Francisco press, the brown Talleyrand. He served three Hawaiian sovereigns, was minister of foreign affairs to two of them, and died the pensioner of a republic to which he never took the oath.

EARLY LIFE

Born at Lahaina about 1833 to the Salem trader Josiah Peirce and the chiefess Kalua Kaaumoana, he was given at birth to her brother, Ioane Kekauonohi, later governor of Maui, by whom he was raised. At the Royal School he sat beside two future kings. He also passed two winters at Williams College, Massachusetts, and learned in the second to dislike snow and Congregationalists equally.

OFFICES AND MISSIONS

In 1855 he became clerk to the privy council, and in 1861 marshal of the kingdom. When David Lyman Coan, the elderly minister of finance, laid aside his portfolio on 21 December 1865, Kalua took it up. He held it for four years, then foreign affairs from 20 December 1869 to 25 August 1872, when the king's health and the treasury's failed together. Under the next reign but one he came again to foreign affairs, on 3 July 1878; his dismissal on 14 August 1880, in favour of the adventurer Cesare Moretti, caused the consuls to meet in protest. Moretti fell after five days, and the place went to a missionary's son, William Lowthian Green Judd.

As envoy extraordinary, Kalua was received by President Hayes on 9 October 1877 and by the German emperor in the spring of 1879. In Berlin he lodged beside the Samoan question; in Washington, where he was again minister resident from 1883 until the bayonet year, 1887, he lodged with a widow whom he did not marry. What truth there is in the tale of the opium licence is now past finding out. Judd, no friend, testified before a committee in 1888 that Kalua had sent the money back.

THE OVERTHROW

He was a member of the House of Nobles when, on 17 January 1893, the queen yielded. Her marshal, Samuel Parker Kahoʻokano, surrendered the station house at his request. In 1895 Kahoʻokano was condemned for treason; Kalua pleaded for him to the president, was heard with courtesy, and called for no more.

FAMILY

Kalua was an Anglican and a knight commander of the Order of Kamehameha. Miriam Kekela, whom he took to wife in 1858, predeceased him. Dropsy ended his days at Honolulu, 2 May 1898.
""",
  occ("HENRY AUGUSTUS PEIRCE KALUA", "foreign affairs#2", start=("20 December 1869", "1869-12-20"), end=("25 August 1872", "1872-08-25"), again=["minister of foreign affairs"]),
  occ("HENRY AUGUSTUS PEIRCE KALUA", "foreign affairs#3", start=("3 July 1878", "1878-07-03"), end=("14 August 1880", "1880-08-14")),
  occ("Ioane Kekauonohi", "governor of Maui"),
  occ("HENRY AUGUSTUS PEIRCE KALUA", "clerk to the privy council", start=("1855", "1855")),
  occ("HENRY AUGUSTUS PEIRCE KALUA", "marshal of the kingdom", start=("1861", "1861")),
  occ("David Lyman Coan", "minister of finance", end=("21 December 1865", "1865-12-21")),
  occ("HENRY AUGUSTUS PEIRCE KALUA", "took it up", start=("21 December 1865", "1865-12-21"), end=("20 December 1869", "1869")),
  occ("Cesare Moretti", "in favour", start=("14 August 1880", "1880-08-14"), end=("five days", "1880-08-19")),
  occ("William Lowthian Green Judd", "place", start=("five days", "1880-08-19")),
  occ("HENRY AUGUSTUS PEIRCE KALUA", "envoy extraordinary", start=("9 October 1877", "1877"), end=("spring of 1879", "1879")),
  occ("Hayes", "President"),
  occ("HENRY AUGUSTUS PEIRCE KALUA", "minister resident", start=("1883", "1883"), end=("1887", "1887")),
  occ("HENRY AUGUSTUS PEIRCE KALUA", "member of the House of Nobles"),
  occ("Samuel Parker Kahoʻokano", "marshal#2"),
  fact("HENRY AUGUSTUS PEIRCE KALUA", "birthPlace", "Lahaina"),
  fact("HENRY AUGUSTUS PEIRCE KALUA", "birthDate", "about 1833", value="1833~"),
  fact("HENRY AUGUSTUS PEIRCE KALUA", "father", "Josiah Peirce"),
  fact("Josiah Peirce", "occupation", "trader"),
  fact("Josiah Peirce", "residence", "Salem"),
  fact("HENRY AUGUSTUS PEIRCE KALUA", "mother", "Kalua Kaaumoana"),
  fact("Kalua Kaaumoana", "occupation", "chiefess"),
  fact("HENRY AUGUSTUS PEIRCE KALUA", "relatives", "Ioane Kekauonohi"),
  fact("Kalua Kaaumoana", "siblings", "Ioane Kekauonohi"),
  fact("HENRY AUGUSTUS PEIRCE KALUA", "education", "Royal School"),
  fact("HENRY AUGUSTUS PEIRCE KALUA", "education", "Williams College"),
  fact("Cesare Moretti", "occupation", "adventurer"),
  fact("HENRY AUGUSTUS PEIRCE KALUA", "religion", "Anglican"),
  fact("HENRY AUGUSTUS PEIRCE KALUA", "award", "knight commander of the Order of Kamehameha"),
  fact("HENRY AUGUSTUS PEIRCE KALUA", "spouse", "Miriam Kekela", date=("1858", "1858")),
  fact("HENRY AUGUSTUS PEIRCE KALUA", "causeOfDeath", "Dropsy"),
  fact("HENRY AUGUSTUS PEIRCE KALUA", "deathPlace", "Honolulu"),
  fact("HENRY AUGUSTUS PEIRCE KALUA", "deathDate", "2 May 1898", value="1898-05-02"),
  fact("HENRY AUGUSTUS PEIRCE KALUA", "alias", "brown Talleyrand"),
  ev("appointment", "became clerk", ("1855", "1855"), ["HENRY AUGUSTUS PEIRCE KALUA"]),
  ev("departure", "laid aside his portfolio", ("21 December 1865", "1865-12-21"), ["David Lyman Coan"]),
  ev("appointment", "took it up", ("21 December 1865", "1865-12-21"), ["HENRY AUGUSTUS PEIRCE KALUA"]),
  ev("appointment", "came again", ("3 July 1878", "1878-07-03"), ["HENRY AUGUSTUS PEIRCE KALUA"]),
  ev("departure", "dismissal", ("14 August 1880", "1880-08-14"), ["HENRY AUGUSTUS PEIRCE KALUA"]),
  ev("departure", "fell", ("five days", "1880-08-19"), ["Cesare Moretti"]),
  ev("appointment", "went to a missionary's son", ("five days", "1880-08-19"), ["William Lowthian Green Judd"]),
  ev("meeting", "was received", ("9 October 1877", "1877-10-09"), ["HENRY AUGUSTUS PEIRCE KALUA", "Hayes"]),
  ev("testimony", "testified", ("1888", "1888"), ["William Lowthian Green Judd"]),
  ev("conviction", "was condemned", ("1895", "1895"), ["Samuel Parker Kahoʻokano"]),
  ev("communication", "pleaded", ("1895", "1895"), ["HENRY AUGUSTUS PEIRCE KALUA"]),
)

P("d26-32", """Gerhardus Stephanus Wessels Malherbe

Gerhardus Stephanus Wessels (“Gert”) Malherbe, a Cape-born advocate, presided over the Orange Free State from 10 January 1889, when he defeated his predecessor's brother, until he was wounded by a lunatic at Winburg; he presided over it again, one-armed, from 1896 to 1899.

Background

Malherbe, born near Paarl on 23 May 1844, was a descendant of Huguenots in the fifth generation. His father, Hendrik Malherbe, was a wine farmer and elder, his mother, Susanna Wessels, a midwife to half the valley. He read law at Utrecht, where he was capped LL.D. in December 1868, practised at Bloemfontein, and was from 1874 until 1889 a judge of the high court, the youngest on the bench.

First presidency

President Christiaan Brandwag, lame with gout, stood down at the end of 1888. For his place there stood Malherbe; Brandwag's younger brother Josias, who commanded the artillery; and the Scottish-born chairman of the Volksraad, Andrew Pringle Laing. The judge received 4,116 votes, the artilleryman 1,972 and Laing barely three hundred. An alliance with the Transvaal was signed at Potchefstroom in March. In November 1894 the presidential arm was shattered by the bullet of one Piet Scheepers, a dismissed railway inspector. Malherbe laid down the office on 11 December on medical advice. Josias Brandwag, as head of the executive council, took charge for fourteen months, was passed over by his own party, and afterwards died of sunstroke on a hunting trip in 1897.

Second presidency

Returned on 4 March 1896 by a majority so large that it has been doubted, Malherbe appointed Laing as government secretary. In June 1899 he invited the High Commissioner, Lord Aldersyde, to Bloemfontein, where the two men and the Transvaal's state attorney, Jacob Smuts-Meyer, talked for six days. The High Commissioner took offence at the sandwiches, or at the terms. In October the President went to the front with the commandos; the same month his powers passed, by a vote of the Volksraad, to General Barend de Klerk Wepener.

Exile

Captured at Fouriesburg in July 1900, he was sent to Ceylon with four thousand others, among whom he started a school. He came home in 1903 and refused a judgeship in the new colony. In 1870 he had wed Catharina Fichardt. Their son, Dr. Hendrik Fichardt Malherbe, was to be administrator of the province (1924–1929). He died at Bloemfontein of cancer on 28 November 1916. There is no truth in the inscription that gives 1915.
""",
  occ("Gerhardus Stephanus Wessels Malherbe", "presided over the Orange Free State", start=("10 January 1889", "1889-01-10"), end=("11 December", "1894-12-11"), again=["office"]),
  occ("Gerhardus Stephanus Wessels Malherbe", "President#2", start=("4 March 1896", "1896-03-04"), end=("In October", "1899-10"), again=["presided over it again"]),
  occ("Christiaan Brandwag", "President", end=("end of 1888", "1888")),
  occ("Hendrik Malherbe", "elder"),
  occ("Gerhardus Stephanus Wessels Malherbe", "judge of the high court", start=("1874", "1874"), end=("1889#2", "1889")),
  occ("Josias Brandwag", "commanded the artillery"),
  occ("Andrew Pringle Laing", "chairman of the Volksraad"),
  occ("Piet Scheepers", "railway inspector", former=True),
  occ("Josias Brandwag", "head of the executive council"),
  occ("Josias Brandwag", "took charge", start=("11 December", "1894-12-11"), end=("fourteen months", "1896")),
  occ("Andrew Pringle Laing", "government secretary", start=("4 March 1896", "1896")),
  occ("Aldersyde", "High Commissioner"),
  occ("Jacob Smuts-Meyer", "state attorney"),
  occ("Barend de Klerk Wepener", "powers", start=("same month", "1899-10")),
  occ("Barend de Klerk Wepener", "General"),
  occ("Hendrik Fichardt Malherbe", "administrator of the province", start=("1924", "1924"), end=("1929", "1929")),
  fact("Gerhardus Stephanus Wessels Malherbe", "alias", "Gert"),
  fact("Gerhardus Stephanus Wessels Malherbe", "birthPlace", "Paarl"),
  fact("Gerhardus Stephanus Wessels Malherbe", "birthDate", "23 May 1844", value="1844-05-23"),
  fact("Gerhardus Stephanus Wessels Malherbe", "occupation", "advocate"),
  fact("Gerhardus Stephanus Wessels Malherbe", "ethnicity", "Huguenots"),
  fact("Gerhardus Stephanus Wessels Malherbe", "father", "Hendrik Malherbe"),
  fact("Hendrik Malherbe", "occupation", "wine farmer"),
  fact("Gerhardus Stephanus Wessels Malherbe", "mother", "Susanna Wessels"),
  fact("Susanna Wessels", "occupation", "midwife"),
  fact("Gerhardus Stephanus Wessels Malherbe", "education", "Utrecht", date=("December 1868", "1868-12")),
  fact("Gerhardus Stephanus Wessels Malherbe", "residence", "Bloemfontein"),
  fact("Christiaan Brandwag", "siblings", "Josias"),
  fact("Andrew Pringle Laing", "birthPlace", "Scottish-born"),
  fact("Josias Brandwag", "causeOfDeath", "sunstroke"),
  fact("Josias Brandwag", "deathDate", "1897", value="1897"),
  fact("Gerhardus Stephanus Wessels Malherbe", "spouse", "Catharina Fichardt", date=("1870", "1870")),
  fact("Gerhardus Stephanus Wessels Malherbe", "children", "Hendrik Fichardt Malherbe"),
  fact("Gerhardus Stephanus Wessels Malherbe", "deathPlace", "Bloemfontein#3"),
  fact("Gerhardus Stephanus Wessels Malherbe", "causeOfDeath", "cancer"),
  fact("Gerhardus Stephanus Wessels Malherbe", "deathDate", "28 November 1916", value="1916-11-28"),
  ev("departure", "stood down", ("end of 1888", "1888"), ["Christiaan Brandwag"]),
  ev("candidacy", "stood#2", ("end of 1888", "1888"), ["Gerhardus Stephanus Wessels Malherbe", "Josias Brandwag", "Andrew Pringle Laing"]),
  ev("election", "received 4,116 votes", None, ["Gerhardus Stephanus Wessels Malherbe", "Josias Brandwag", "Andrew Pringle Laing"]),
  ev("departure", "laid down", ("11 December", "1894-12-11"), ["Gerhardus Stephanus Wessels Malherbe"]),
  ev("appointment", "took charge", ("11 December", "1894-12-11"), ["Josias Brandwag"]),
  ev("election", "Returned", ("4 March 1896", "1896-03-04"), ["Gerhardus Stephanus Wessels Malherbe"]),
  ev("appointment", "appointed", ("4 March 1896", "1896"), ["Andrew Pringle Laing", "Gerhardus Stephanus Wessels Malherbe"]),
  ev("meeting", "talked", ("June 1899", "1899-06"), ["Gerhardus Stephanus Wessels Malherbe", "Aldersyde", "Jacob Smuts-Meyer"]),
  ev("communication", "invited", ("June 1899", "1899-06"), ["Gerhardus Stephanus Wessels Malherbe", "Aldersyde"]),
  ev("travel", "went to the front", ("In October", "1899-10"), ["Gerhardus Stephanus Wessels Malherbe"]),
  ev("appointment", "passed, by a vote", ("same month", "1899-10"), ["Barend de Klerk Wepener"]),
  ev("arrest", "Captured", ("July 1900", "1900-07"), ["Gerhardus Stephanus Wessels Malherbe"]),
  ev("sanction", "was sent to Ceylon", ("July 1900", "1900"), ["Gerhardus Stephanus Wessels Malherbe"]),
  ev("travel", "came home", ("1903", "1903"), ["Gerhardus Stephanus Wessels Malherbe"]),
  ev("election", "defeated", ("10 January 1889", "1889-01-10"), ["Gerhardus Stephanus Wessels Malherbe", "Josias Brandwag"]),
)

P("d26-33", """Dr. Branch Pettus Archinard of Brazoria was the Republic of Texas's chargé d'affaires to the Court of Brussels, its secretary of state under two presidents who were not on speaking terms, and, from September 6, 1841, until February 1843, its vice president.

Early life

He was born in the parish of St. Landry, Louisiana, on October 18, 1804, and was therefore, as he told the Belgians, a Frenchman by a year and a half, which is wrong by a twelvemonth. Étienne Archinard, his father, kept a ferry. He took a diploma at Transylvania College in 1827 and doctored the cholera in New Orleans, where he married Odile Perret. With twenty volunteers of the New Orleans Greys he came to Texas in November 1835, and he was surgeon to the garrison of Goliad, of which he was one of the few to get away.

In the Republic

Archinard sat in the First Congress for Brazoria. President Gideon Hockaday, a Tennessean and a drinker of buttermilk, made him secretary of state on October 25, 1836. He and Hockaday parted in the following May over the Cherokee lands, upon which Hockaday's law partner, Ezra Whitcomb Stiles, took over the department. When Hockaday's term expired in December 1838 the poet Mirabeau Fontaine Leland was elected to the presidency, and promptly restored Archinard to his desk; he stayed there for eleven months before being sent to Europe. The mission in Brussels he opened on March 2, 1840, bringing back a treaty, a cook, and gout.

Vice presidency

Hockaday stood again in 1841. Stiles, whom everybody expected for the second place, was shot in a street in Houston in July by a speculator, Amos Tarwater, whom he had called a horse thief in print. The convention took Archinard. The pair won; they spoke to each other only through the secretary of war, General Lysander Poe. Tarwater was acquitted in the fall. It was put about by Leland's newspapers that the Vice President had known where the pistol came from.

He resigned on February 11, 1843, and his chair in the Senate was filled by its president pro tempore, Nathan Burleson Kerr.

After annexation

From 1846 to 1850 he served in the United States as collector of customs at Galveston, by appointment of President Polk. He was a Catholic, of the relaxed Creole sort. The yellow fever took him on August 30, 1853. His only daughter, Eulalie, founded the hospital. Archinard County never got beyond a first reading.
""",
  occ("Branch Pettus Archinard", "secretary of state#2", start=("October 25, 1836", "1836-10-25"), end=("the following May", "1837-05"), again=["secretary of state"]),
  occ("Branch Pettus Archinard", "desk", start=("December 1838", "1838-12"), end=("eleven months", "1839-11")),
  occ("Branch Pettus Archinard", "vice president", start=("September 6, 1841", "1841-09-06"), end=("February 1843", "1843-02-11"), again=["Vice President"]),
  occ("Branch Pettus Archinard", "mission in Brussels", start=("March 2, 1840", "1840-03-02"), again=["chargé d'affaires to the Court of Brussels"]),
  occ("Branch Pettus Archinard", "surgeon to the garrison of Goliad"),
  occ("Branch Pettus Archinard", "First Congress for Brazoria"),
  occ("Gideon Hockaday", "President", end=("December 1838", "1838-12")),
  occ("Ezra Whitcomb Stiles", "department", start=("the following May", "1837-05")),
  occ("Mirabeau Fontaine Leland", "presidency", start=("December 1838", "1838-12")),
  occ("Gideon Hockaday", "pair", start=("1841#2", "1841")),
  occ("Lysander Poe", "secretary of war"),
  occ("Lysander Poe", "General"),
  occ("Nathan Burleson Kerr", "filled", start=("February 11, 1843", "1843-02-11")),
  occ("Nathan Burleson Kerr", "president pro tempore"),
  occ("Branch Pettus Archinard", "collector of customs at Galveston", start=("1846", "1846"), end=("1850", "1850")),
  fact("Branch Pettus Archinard", "birthPlace", "parish of St. Landry, Louisiana"),
  fact("Branch Pettus Archinard", "birthDate", "October 18, 1804", value="1804-10-18"),
  fact("Branch Pettus Archinard", "residence", "Brazoria"),
  fact("Branch Pettus Archinard", "father", "Étienne Archinard"),
  fact("Étienne Archinard", "occupation", "kept a ferry"),
  fact("Branch Pettus Archinard", "education", "Transylvania College", date=("1827", "1827")),
  fact("Branch Pettus Archinard", "spouse", "Odile Perret"),
  fact("Branch Pettus Archinard", "militaryService", "New Orleans Greys", date=("November 1835", "1835-11")),
  fact("Gideon Hockaday", "birthPlace", "Tennessean"),
  fact("Mirabeau Fontaine Leland", "occupation", "poet"),
  fact("Ezra Whitcomb Stiles", "causeOfDeath", "shot"),
  fact("Ezra Whitcomb Stiles", "deathPlace", "Houston"),
  fact("Ezra Whitcomb Stiles", "deathDate", "July", value="1841-07"),
  fact("Amos Tarwater", "occupation", "speculator"),
  fact("Branch Pettus Archinard", "religion", "Catholic"),
  fact("Branch Pettus Archinard", "ethnicity", "Creole"),
  fact("Branch Pettus Archinard", "causeOfDeath", "yellow fever"),
  fact("Branch Pettus Archinard", "deathDate", "August 30, 1853", value="1853-08-30"),
  fact("Branch Pettus Archinard", "children", "Eulalie"),
  fact("Branch Pettus Archinard", "occupation", "doctored the cholera"),
  ev("travel", "came to Texas", ("November 1835", "1835-11"), ["Branch Pettus Archinard"]),
  ev("appointment", "made him", ("October 25, 1836", "1836-10-25"), ["Branch Pettus Archinard", "Gideon Hockaday"]),
  ev("departure", "parted", ("the following May", "1837-05"), ["Branch Pettus Archinard", "Gideon Hockaday"]),
  ev("appointment", "took over the department", ("the following May", "1837-05"), ["Ezra Whitcomb Stiles"]),
  ev("departure", "expired", ("December 1838", "1838-12"), ["Gideon Hockaday"]),
  ev("election", "was elected", ("December 1838", "1838"), ["Mirabeau Fontaine Leland"]),
  ev("appointment", "restored", ("December 1838", "1838"), ["Branch Pettus Archinard", "Mirabeau Fontaine Leland"]),
  ev("appointment", "being sent to Europe", ("eleven months", "1839-11"), ["Branch Pettus Archinard"]),
  ev("candidacy", "stood again", ("1841#2", "1841"), ["Gideon Hockaday"]),
  ev("candidacy", "convention took Archinard", ("1841#2", "1841"), ["Branch Pettus Archinard"]),
  ev("election", "won", ("1841#2", "1841"), ["Branch Pettus Archinard", "Gideon Hockaday"]),
  ev("departure", "resigned", ("February 11, 1843", "1843-02-11"), ["Branch Pettus Archinard"]),
  ev("appointment", "was filled", ("February 11, 1843", "1843-02-11"), ["Nathan Burleson Kerr"]),
  ev("appointment", "appointment", ("1846", "1846"), ["Branch Pettus Archinard"]),
)

P("d26-34", """Léopold-Hector Gagné-Fairweather (July 1, 1868, Trois-Rivières — March 19, 1947, Ottawa), Canadian journalist and Liberal statesman, led the opposition in one house of Parliament for seven years and the government in the other for two.

A bilingual childhood

Achille Gagné, a notary, and Eliza Fairweather, a Methodist from Saint John who never learned to like Lent, had two sons. The first, Octave, became Superior of the seminary at Nicolet. The second was educated there and at Laval, received into the bar in 1890, and hired as a reporter by the Montreal newspaper La Patrie, of which he was managing editor at twenty-nine.

Commons

He was returned for Berthier in the general election of 1900. As postmaster general (June 4, 1906 – October 6, 1911) he brought rural delivery to Quebec and was censured by the House for a stamp. The defeat of 1911 spared him and few others. In the conscription crisis his desk-mate, Hon. Roderick MacLennan Aird, walked across to the Unionists and got the militia department for it; Gagné-Fairweather stayed.

His leader, Sir Alphonse Desrosiers, went to the upper chamber at his own wish in 1920. The journalist was elected in his place by a convention on August 7, 1921, and four months later was prime minister, the first to have set type. His government (December 29, 1921 – November 30, 1923) depended upon sixty farmers; their chief, a Manitoba grain grower named Elias Friesen Toews, abandoned him over freight rates. The Governor General sent for Aird. At the polls in the following year Aird won and Gagné-Fairweather was beaten in Berthier itself, by a dentist.

Senate and after

Named to the Senate by the very Aird who had overthrown him, on March 3, 1925, he was Leader of the Opposition there from 1930 to 1937. From 1938 until the fall of France he was minister in Paris. Gossip made him a friend of the Marshal. He met Pétain on one occasion, at Bordeaux, to ask for a launch; it was refused, and he crossed on a collier with his archives in the coal.

Personal

In 1894 he married Blanche Casgrain, who died in the influenza of 1918; their daughter Thérèse Gagné-Aird ran against her own husband, a nephew of the Unionist, at Outremont in 1935. Neither won. He was sworn of the Imperial Privy Council in 1923, made a grand officer of the Legion of Honour in 1939, and died of a cerebral hemorrhage. An island in Nunavut has his name, misspelled.
""",
  occ("Léopold-Hector Gagné-Fairweather", "prime minister", start=("four months later", "1921-12-29"), end=("November 30, 1923", "1923-11-30"), again=["government#2"]),
  occ("Léopold-Hector Gagné-Fairweather", "place", start=("August 7, 1921", "1921-08-07")),
  occ("Octave", "Superior of the seminary at Nicolet"),
  occ("Léopold-Hector Gagné-Fairweather", "reporter"),
  occ("Léopold-Hector Gagné-Fairweather", "managing editor", start=("at twenty-nine", "1897")),
  occ("Léopold-Hector Gagné-Fairweather", "Berthier", start=("1900", "1900"), end=("following year", "1924")),
  occ("Léopold-Hector Gagné-Fairweather", "postmaster general", start=("June 4, 1906", "1906-06-04"), end=("October 6, 1911", "1911-10-06")),
  occ("Roderick MacLennan Aird", "militia department"),
  occ("Alphonse Desrosiers", "leader", end=("August 7, 1921", "1921")),
  occ("Alphonse Desrosiers", "upper chamber", start=("1920", "1920")),
  occ("Elias Friesen Toews", "chief"),
  occ("Roderick MacLennan Aird", "sent for Aird", start=("November 30, 1923", "1923-11-30")),
  occ("Léopold-Hector Gagné-Fairweather", "Senate#2", start=("March 3, 1925", "1925-03-03")),
  occ("Léopold-Hector Gagné-Fairweather", "Leader of the Opposition", start=("1930", "1930"), end=("1937", "1937"), again=["led the opposition"]),
  occ("Léopold-Hector Gagné-Fairweather", "minister in Paris", start=("1938", "1938"), end=("fall of France", "1940")),
  occ("Léopold-Hector Gagné-Fairweather", "Imperial Privy Council", start=("1923#2", "1923")),
  fact("Léopold-Hector Gagné-Fairweather", "birthDate", "July 1, 1868", value="1868-07-01"),
  fact("Léopold-Hector Gagné-Fairweather", "birthPlace", "Trois-Rivières"),
  fact("Léopold-Hector Gagné-Fairweather", "deathDate", "March 19, 1947", value="1947-03-19"),
  fact("Léopold-Hector Gagné-Fairweather", "deathPlace", "Ottawa"),
  fact("Léopold-Hector Gagné-Fairweather", "nationality", "Canadian"),
  fact("Léopold-Hector Gagné-Fairweather", "occupation", "journalist"),
  fact("Léopold-Hector Gagné-Fairweather", "occupation", "statesman"),
  fact("Léopold-Hector Gagné-Fairweather", "party", "Liberal"),
  fact("Léopold-Hector Gagné-Fairweather", "parents", "Achille Gagné"),
  fact("Léopold-Hector Gagné-Fairweather", "parents", "Eliza Fairweather"),
  fact("Achille Gagné", "occupation", "notary"),
  fact("Eliza Fairweather", "religion", "Methodist"),
  fact("Eliza Fairweather", "birthPlace", "Saint John"),
  fact("Léopold-Hector Gagné-Fairweather", "siblings", "Octave"),
  fact("Léopold-Hector Gagné-Fairweather", "education", "seminary at Nicolet"),
  fact("Léopold-Hector Gagné-Fairweather", "education", "Laval", date=("1890", "1890")),
  fact("Roderick MacLennan Aird", "party", "Unionists"),
  fact("Elias Friesen Toews", "occupation", "grain grower"),
  fact("Elias Friesen Toews", "residence", "Manitoba"),
  fact("Léopold-Hector Gagné-Fairweather", "spouse", "Blanche Casgrain", date=("1894", "1894")),
  fact("Blanche Casgrain", "causeOfDeath", "influenza"),
  fact("Blanche Casgrain", "deathDate", "1918", value="1918"),
  fact("Léopold-Hector Gagné-Fairweather", "children", "Thérèse Gagné-Aird"),
  fact("Léopold-Hector Gagné-Fairweather", "award", "grand officer of the Legion of Honour", date=("1939", "1939")),
  fact("Léopold-Hector Gagné-Fairweather", "causeOfDeath", "cerebral hemorrhage"),
  ev("appointment", "hired", None, ["Léopold-Hector Gagné-Fairweather"]),
  ev("election", "was returned", ("1900", "1900"), ["Léopold-Hector Gagné-Fairweather"]),
  ev("sanction", "was censured", None, ["Léopold-Hector Gagné-Fairweather"]),
  ev("departure", "walked across", None, ["Roderick MacLennan Aird"]),
  ev("departure", "went to the upper chamber", ("1920", "1920"), ["Alphonse Desrosiers"]),
  ev("election", "was elected", ("August 7, 1921", "1921-08-07"), ["Léopold-Hector Gagné-Fairweather"]),
  ev("appointment", "sent for", ("November 30, 1923", "1923-11-30"), ["Roderick MacLennan Aird"]),
  ev("election", "won", ("following year", "1924"), ["Roderick MacLennan Aird"]),
  ev("election", "was beaten", ("following year", "1924"), ["Léopold-Hector Gagné-Fairweather"]),
  ev("appointment", "Named to the Senate", ("March 3, 1925", "1925-03-03"), ["Léopold-Hector Gagné-Fairweather", "Roderick MacLennan Aird"]),
  ev("departure", "had overthrown", None, ["Léopold-Hector Gagné-Fairweather", "Roderick MacLennan Aird"]),
  ev("meeting", "met Pétain", None, ["Léopold-Hector Gagné-Fairweather", "Pétain"]),
  ev("travel", "crossed on a collier", None, ["Léopold-Hector Gagné-Fairweather"]),
  ev("candidacy", "ran against", ("1935", "1935"), ["Thérèse Gagné-Aird"]),
  ev("election", "Neither won", ("1935", "1935"), ["Thérèse Gagné-Aird"]),
  ev("appointment", "was sworn", ("1923#2", "1923"), ["Léopold-Hector Gagné-Fairweather"]),
)

P("d26-35", """DAME EUPHEMIA LA TOUCHE-BAPTISTE led Grenada's National Unity Labour Party for twenty-one years, a country of a hundred thousand souls for nine, and a choir for forty.

She was a daughter of Sauteurs, where she was born above her grandfather's rum shop on 3 December 1933. He, Cuthbert La Touche, sat for St Patrick's in the Legislative Council (1937–1944), and it was said in the parish that the child could move an adjournment before she could walk. She went from the convent in St George's to the University College at Mona (BA, French, 1955), taught at Carriacou for a while, and trained as a barrister at Gray's Inn.

Politics, 1962–1979

On her return in 1962 she was appointed crown counsel. She gave up the post to stand for St Patrick East, against the Chief Minister's own candidate, in August 1967; she lost by a margin of six votes, and at a by-election in January 1969 won by more than six hundred. Sir Everard Gittens, the Chief Minister and from 1974 the first prime minister, had once been her pupil-master. “The one time he listened to a woman,” she observed, “she was prosecuting.” In 1972 she succeeded Dr. Osbert Charles, a dentist, as Leader of the Opposition. On 13 March 1979 the revolution closed Parliament; she was under house arrest till the 30th. Gittens, who was in New York, stayed there for five years.

Premier

In December 1984, with American helicopters overhead, her party took fourteen seats out of fifteen and she the oath. Her deputy and foreign minister, Bernadine Coard Alexis, left the government with three others on 20 April 1987. Having lost the election of March 1990 to the lawyer Nicholas Braithwaite Noel, who governed for one term, the Dame came back on 22 June 1995 at the head of a minority government; it lived till 19 January 1999, when Alexis, whom she had readmitted to the cabinet as attorney general, voted against it. Noel's second administration began the next day.

A commission of inquiry under the retired judge Sir Denzil Thorpe (2001) examined the sale of passports. She gave evidence for two days. Its report found carelessness, not profit; the rumour of a Swiss account persists.

Later life

She handed the leadership of the party in 2003 to Alexis, of all people. Married from 1961 to Raymond Baptiste, a meteorologist, and widowed by the hurricane of 2004, she was appointed DBE in 1998, and died in St George's on 11 November 2015. She had no children. She played the organ at the Catholic cathedral.
""",
  occ("EUPHEMIA LA TOUCHE-BAPTISTE", "oath", start=("December 1984", "1984-12"), end=("March 1990", "1990-03")),
  occ("EUPHEMIA LA TOUCHE-BAPTISTE", "head of a minority government", start=("22 June 1995", "1995-06-22"), end=("19 January 1999", "1999-01-19")),
  occ("EUPHEMIA LA TOUCHE-BAPTISTE", "leadership of the party", end=("2003", "2003"), again=["led Grenada's National Unity Labour Party"]),
  occ("Cuthbert La Touche", "St Patrick's in the Legislative Council", start=("1937", "1937"), end=("1944", "1944")),
  occ("EUPHEMIA LA TOUCHE-BAPTISTE", "crown counsel", start=("1962#2", "1962"), end=("1967", "1967")),
  occ("EUPHEMIA LA TOUCHE-BAPTISTE", "won", start=("January 1969", "1969-01")),
  occ("Everard Gittens", "Chief Minister#2", end=("1974", "1974")),
  occ("Everard Gittens", "prime minister", start=("1974", "1974")),
  occ("EUPHEMIA LA TOUCHE-BAPTISTE", "Leader of the Opposition", start=("1972", "1972"), end=("13 March 1979", "1979-03-13")),
  occ("Osbert Charles", "Leader of the Opposition", end=("1972", "1972")),
  occ("Bernadine Coard Alexis", "deputy", start=("December 1984", "1984-12"), end=("20 April 1987", "1987-04-20")),
  occ("Bernadine Coard Alexis", "foreign minister", start=("December 1984", "1984-12"), end=("20 April 1987", "1987-04-20")),
  occ("Nicholas Braithwaite Noel", "governed", start=("March 1990", "1990-03"), end=("22 June 1995", "1995-06-22")),
  occ("Bernadine Coard Alexis", "attorney general", end=("19 January 1999", "1999-01-19")),
  occ("Nicholas Braithwaite Noel", "second administration", start=("the next day", "1999-01-20")),
  occ("Denzil Thorpe", "judge", former=True),
  occ("Denzil Thorpe", "commission of inquiry", start=("2001", "2001"), end=("2001", "2001")),
  occ("Bernadine Coard Alexis", "leadership", start=("2003", "2003")),
  fact("EUPHEMIA LA TOUCHE-BAPTISTE", "party", "National Unity Labour Party"),
  fact("EUPHEMIA LA TOUCHE-BAPTISTE", "birthPlace", "Sauteurs"),
  fact("EUPHEMIA LA TOUCHE-BAPTISTE", "birthDate", "3 December 1933", value="1933-12-03"),
  fact("EUPHEMIA LA TOUCHE-BAPTISTE", "relatives", "Cuthbert La Touche"),
  fact("EUPHEMIA LA TOUCHE-BAPTISTE", "education", "convent in St George's"),
  fact("EUPHEMIA LA TOUCHE-BAPTISTE", "education", "University College at Mona", date=("1955", "1955")),
  fact("EUPHEMIA LA TOUCHE-BAPTISTE", "occupation", "taught at Carriacou"),
  fact("EUPHEMIA LA TOUCHE-BAPTISTE", "education", "Gray's Inn"),
  fact("EUPHEMIA LA TOUCHE-BAPTISTE", "occupation", "barrister"),
  fact("Osbert Charles", "occupation", "dentist"),
  fact("Nicholas Braithwaite Noel", "occupation", "lawyer"),
  fact("EUPHEMIA LA TOUCHE-BAPTISTE", "spouse", "Raymond Baptiste", date=("1961", "1961")),
  fact("Raymond Baptiste", "occupation", "meteorologist"),
  fact("Raymond Baptiste", "causeOfDeath", "hurricane"),
  fact("Raymond Baptiste", "deathDate", "2004", value="2004"),
  fact("EUPHEMIA LA TOUCHE-BAPTISTE", "award", "DBE", date=("1998", "1998")),
  fact("EUPHEMIA LA TOUCHE-BAPTISTE", "deathPlace", "St George's#2"),
  fact("EUPHEMIA LA TOUCHE-BAPTISTE", "deathDate", "11 November 2015", value="2015-11-11"),
  fact("EUPHEMIA LA TOUCHE-BAPTISTE", "religion", "Catholic"),
  ev("travel", "return", ("1962#2", "1962"), ["EUPHEMIA LA TOUCHE-BAPTISTE"]),
  ev("appointment", "was appointed crown counsel", ("1962#2", "1962"), ["EUPHEMIA LA TOUCHE-BAPTISTE"]),
  ev("departure", "gave up the post", ("August 1967", "1967"), ["EUPHEMIA LA TOUCHE-BAPTISTE"]),
  ev("candidacy", "to stand", ("August 1967", "1967-08"), ["EUPHEMIA LA TOUCHE-BAPTISTE"]),
  ev("election", "lost by a margin", ("August 1967", "1967-08"), ["EUPHEMIA LA TOUCHE-BAPTISTE"]),
  ev("election", "won", ("January 1969", "1969-01"), ["EUPHEMIA LA TOUCHE-BAPTISTE"]),
  ev("appointment", "succeeded", ("1972", "1972"), ["EUPHEMIA LA TOUCHE-BAPTISTE", "Osbert Charles"]),
  ev("arrest", "house arrest", ("13 March 1979", "1979-03-13"), ["EUPHEMIA LA TOUCHE-BAPTISTE"]),
  ev("election", "took fourteen seats", ("December 1984", "1984-12"), ["EUPHEMIA LA TOUCHE-BAPTISTE"]),
  ev("appointment", "she the oath", ("December 1984", "1984-12"), ["EUPHEMIA LA TOUCHE-BAPTISTE"]),
  ev("departure", "left the government", ("20 April 1987", "1987-04-20"), ["Bernadine Coard Alexis"]),
  ev("election", "lost the election", ("March 1990", "1990-03"), ["EUPHEMIA LA TOUCHE-BAPTISTE", "Nicholas Braithwaite Noel"]),
  ev("appointment", "came back", ("22 June 1995", "1995-06-22"), ["EUPHEMIA LA TOUCHE-BAPTISTE"]),
  ev("departure", "voted against it", ("19 January 1999", "1999-01-19"), ["EUPHEMIA LA TOUCHE-BAPTISTE"]),
  ev("appointment", "began", ("the next day", "1999-01-20"), ["Nicholas Braithwaite Noel"]),
  ev("investigation", "examined", ("2001", "2001"), ["EUPHEMIA LA TOUCHE-BAPTISTE", "Denzil Thorpe"]),
  ev("testimony", "gave evidence", ("2001", "2001"), ["EUPHEMIA LA TOUCHE-BAPTISTE", "Denzil Thorpe"]),
  ev("departure", "handed the leadership", ("2003", "2003"), ["EUPHEMIA LA TOUCHE-BAPTISTE", "Bernadine Coard Alexis"]),
)

P("d26-36", """Saïd Abdérémane Mlomri

This article is about the Comorian head of state. For the footballer, see Abdou Mlomri.

Saïd Abdérémane Mlomri (Ngazidja, 1928; Moroni, 3 September 2001) was the second and the fifth president of the Comoros; between his presidencies he was a greengrocer in Créteil.

Early life. He belonged on his mother's side to the sultans of Bambao and through his father, the cadi Mlomri wa Hassani, to the Shadhiliyya. At the lycée Gallieni in Tananarive he was first in Latin. He qualified as a pharmacist at Montpellier in 1954, whereupon the health service sent him to Mohéli.

Rise. Elected to the Chamber of Deputies for Itsandra on the Green party's list in 1959, he soon held the finances in the council of government. He was its delegate in Paris in 1973 and its vice-president in 1974. After the proclamation of independence his old schoolfellow Ali Swalihi Mbaraka, an agronomist with a taste for Mao, overthrew the first president with thirty shotguns on 3 August 1975. Mbaraka ran the defence and left the title of head of state to others. Mlomri, to whom it fell on 7 August, kept it until the second day of 1976, when it went back to the man with the shotguns.

Mercenaries. Mbaraka was killed on the night of 28 May 1978. Three weeks later a hired Frenchman, Gilbert Morvan alias Colonel Mustafa, brought home the president of 1975, the rice importer Ahmed Darwesh Cheikh; Mlomri's name was on Morvan's list of the undesired, and he sailed for Marseille on 24 June. Whether the colonel also brought about Cheikh's death, in 1989, a jury in Paris was unable to determine; he was acquitted in May 1999. Convicted he was, in absence and by a Comorian court, for the coup of 1995, in which he had put Mlomri, of all the people he had once expelled, into the palace as co-president.

Second presidency. That lasted for eight days, 28 September to 5 October 1995, and does not always find a place in the lists; a poll held in March 1996 gave him a better title. He beat the outgoing foreign minister, Mouzaoir Taki, by two to one, and governed for two years and eight months. Anjouan's secession under the retired adjudant Foundi Ibrahim broke his health. He resigned in November 1998, making over his powers to the elderly judge Tadjidine Massonde.

Personal life. A Muslim, he had three wives, one of whom, the poet Salima Hatubou, came with him into exile. He was an honorary citizen of Créteil.
""",
  occ("Saïd Abdérémane Mlomri", "head of state#2", start=("7 August", "1975-08-07"), end=("second day of 1976", "1976-01-02"), again=["president of the Comoros"]),
  occ("Saïd Abdérémane Mlomri", "co-president", start=("28 September", "1995-09-28"), end=("5 October 1995", "1995-10-05")),
  occ("Saïd Abdérémane Mlomri", "governed for", start=("March 1996", "1996-03"), end=("November 1998", "1998-11")),
  occ("Mlomri wa Hassani", "cadi"),
  occ("Saïd Abdérémane Mlomri", "Chamber of Deputies for Itsandra", start=("1959", "1959")),
  occ("Saïd Abdérémane Mlomri", "finances"),
  occ("Saïd Abdérémane Mlomri", "delegate in Paris", start=("1973", "1973"), end=("1973", "1973")),
  occ("Saïd Abdérémane Mlomri", "vice-president", start=("1974", "1974")),
  occ("Ahmed Darwesh Cheikh", "first president", end=("3 August 1975", "1975-08-03")),
  occ("Ali Swalihi Mbaraka", "defence"),
  occ("Ali Swalihi Mbaraka", "went back", start=("second day of 1976", "1976-01-02"), end=("28 May 1978", "1978-05-28")),
  occ("Ahmed Darwesh Cheikh", "president#4"),
  occ("Mouzaoir Taki", "foreign minister"),
  occ("Foundi Ibrahim", "adjudant", former=True),
  occ("Tadjidine Massonde", "powers", start=("November 1998", "1998-11")),
  occ("Tadjidine Massonde", "judge"),
  fact("Saïd Abdérémane Mlomri", "birthPlace", "Ngazidja"),
  fact("Saïd Abdérémane Mlomri", "birthDate", "1928", value="1928"),
  fact("Saïd Abdérémane Mlomri", "deathPlace", "Moroni"),
  fact("Saïd Abdérémane Mlomri", "deathDate", "3 September 2001", value="2001-09-03"),
  fact("Saïd Abdérémane Mlomri", "nationality", "Comorian"),
  fact("Saïd Abdérémane Mlomri", "occupation", "greengrocer"),
  fact("Saïd Abdérémane Mlomri", "residence", "Créteil"),
  fact("Saïd Abdérémane Mlomri", "father", "Mlomri wa Hassani"),
  fact("Saïd Abdérémane Mlomri", "education", "lycée Gallieni"),
  fact("Saïd Abdérémane Mlomri", "education", "Montpellier", date=("1954", "1954")),
  fact("Saïd Abdérémane Mlomri", "occupation", "pharmacist"),
  fact("Saïd Abdérémane Mlomri", "party", "Green party"),
  fact("Ali Swalihi Mbaraka", "occupation", "agronomist"),
  fact("Ali Swalihi Mbaraka", "causeOfDeath", "killed"),
  fact("Ali Swalihi Mbaraka", "deathDate", "28 May 1978", value="1978-05-28"),
  fact("Gilbert Morvan", "nationality", "Frenchman"),
  fact("Gilbert Morvan", "alias", "Colonel Mustafa"),
  fact("Ahmed Darwesh Cheikh", "occupation", "rice importer"),
  fact("Ahmed Darwesh Cheikh", "deathDate", "1989", value="1989"),
  fact("Saïd Abdérémane Mlomri", "religion", "Shadhiliyya"),
  fact("Saïd Abdérémane Mlomri", "religion", "Muslim"),
  fact("Saïd Abdérémane Mlomri", "spouse", "Salima Hatubou"),
  fact("Salima Hatubou", "occupation", "poet"),
  fact("Saïd Abdérémane Mlomri", "award", "honorary citizen of Créteil"),
  ev("election", "Elected", ("1959", "1959"), ["Saïd Abdérémane Mlomri"]),
  ev("departure", "overthrew", ("3 August 1975", "1975-08-03"), ["Ahmed Darwesh Cheikh", "Ali Swalihi Mbaraka"]),
  ev("appointment", "to whom it fell", ("7 August", "1975-08-07"), ["Saïd Abdérémane Mlomri"]),
  ev("departure", "went back", ("second day of 1976", "1976-01-02"), ["Saïd Abdérémane Mlomri"]),
  ev("travel", "brought home", ("Three weeks later", "1978-06"), ["Ahmed Darwesh Cheikh", "Gilbert Morvan"]),
  ev("travel", "sailed", ("24 June", "1978-06-24"), ["Saïd Abdérémane Mlomri"]),
  ev("conviction", "Convicted", None, ["Gilbert Morvan"]),
  ev("appointment", "put Mlomri", ("28 September", "1995-09-28"), ["Saïd Abdérémane Mlomri", "Gilbert Morvan"]),
  ev("election", "beat", ("March 1996", "1996-03"), ["Saïd Abdérémane Mlomri", "Mouzaoir Taki"]),
  ev("departure", "resigned", ("November 1998", "1998-11"), ["Saïd Abdérémane Mlomri"]),
  ev("appointment", "making over", ("November 1998", "1998-11"), ["Tadjidine Massonde"]),
  ev("travel", "came with him", None, ["Salima Hatubou"]),
)

P("d26-37", """Nurbek Asanbayev

Nurbek Toktosunovich Asanbayev (Kyrgyz: Нурбек Токтосун уулу Асанбаев; born 17 April 1952) is a former President of Kyrgyzstan who has also been its prime minister twice, its first ambassador in Brussels, and a prisoner of the colony at Petrovka.

Early life and education

Born to a shepherd in At-Bashy, he studied hydraulics at the Moscow Power Engineering Institute, graduating in 1974. In the same year he was drafted, and he commanded a platoon of engineers in Chita. He joined the Communist Party in 1979. Of his four sisters, Jyldyz Toktosunova was the last minister of culture of the Kyrgyz SSR.

Prime minister and ambassador

Asanbayev was director of the Toktogul hydroelectric station when, on 14 December 1993, Apas Jumabekov, once his lecturer, drew him into government as deputy prime minister. He was promoted to the head of it on 20 March 1996. Dismissed two years later for a joke, he accepted Brussels, where his accreditation ran from June 1998 to 2002. In that capacity he had to explain to the Belgians the arrest of his friend, the former police general Feliks Kulmatov; on the day Kulmatov was sentenced he resigned.

Revolutions

The People's Movement that he and the former foreign minister Roza Imankulova had founded came to power on 24 March 2005, when Jumabekov's successor as president, Askar Beishenov, left for Moscow in a helicopter. Imankulova was acting foreign minister for a season. Asanbayev became prime minister a second time on 1 September 2005 and held on until 29 January 2007. President Kurmanali Sadyrov had him shadowed; on 7 April 2010 the crowd in the square sent Sadyrov himself to Minsk, where he received the news of his own conviction.

President

He won the presidential election of 30 October 2011 with 61 per cent of the vote, was inaugurated on 1 December, and left at the end of the single term which the constitution allows, on 24 November 2017. The successor, his former chief of staff Ulan Jeenaliev, stripped him of immunity within two years. On 8 August 2019 he gave himself up at Koi-Tash after a siege. A district court sentenced him in June 2020 to eleven years for the release of a gangster; the Supreme Court set the verdict aside. His lawyers say that Jeenaliev offered him Spain.

Personal life

Asanbayev and his wife Raisa, an ethnic Tatar, have three children. He is a Hero of the Kyrgyz Republic. Since February 2023 he has lived in Alicante.
""",
  occ("Nurbek Toktosunovich Asanbayev", "term", start=("1 December", "2011-12-01"), end=("24 November 2017", "2017-11-24"), again=["President of Kyrgyzstan"]),
  occ("Nurbek Toktosunovich Asanbayev", "head of it", start=("20 March 1996", "1996-03-20"), end=("two years later", "1998"), again=["prime minister"]),
  occ("Nurbek Toktosunovich Asanbayev", "prime minister#3", start=("1 September 2005", "2005-09-01"), end=("29 January 2007", "2007-01-29")),
  occ("Nurbek Toktosunovich Asanbayev", "Brussels#2", start=("June 1998", "1998-06"), end=("2002", "2002"), again=["ambassador in Brussels"]),
  occ("Nurbek Toktosunovich Asanbayev", "commanded a platoon of engineers"),
  occ("Jyldyz Toktosunova", "minister of culture of the Kyrgyz SSR"),
  occ("Nurbek Toktosunovich Asanbayev", "director of the Toktogul hydroelectric station", end=("14 December 1993", "1993-12-14")),
  occ("Nurbek Toktosunovich Asanbayev", "deputy prime minister", start=("14 December 1993", "1993-12-14"), end=("20 March 1996", "1996")),
  occ("Apas Jumabekov", "lecturer"),
  occ("Feliks Kulmatov", "police general", former=True),
  occ("Roza Imankulova", "foreign minister", former=True),
  occ("Apas Jumabekov", "president"),
  occ("Askar Beishenov", "president", end=("24 March 2005", "2005-03-24")),
  occ("Roza Imankulova", "acting foreign minister", start=("24 March 2005", "2005")),
  occ("Kurmanali Sadyrov", "President#2", end=("7 April 2010", "2010-04-07")),
  occ("Ulan Jeenaliev", "successor#2", start=("24 November 2017", "2017-11-24")),
  occ("Ulan Jeenaliev", "chief of staff", former=True),
  fact("Nurbek Toktosunovich Asanbayev", "nativeName", "Нурбек Токтосун уулу Асанбаев"),
  fact("Nurbek Toktosunovich Asanbayev", "birthDate", "17 April 1952", value="1952-04-17"),
  fact("Nurbek Toktosunovich Asanbayev", "birthPlace", "At-Bashy"),
  fact("Nurbek Toktosunovich Asanbayev", "education", "Moscow Power Engineering Institute", date=("1974", "1974")),
  fact("Nurbek Toktosunovich Asanbayev", "militaryService", "platoon of engineers", date=("In the same year", "1974")),
  fact("Nurbek Toktosunovich Asanbayev", "party", "Communist Party", date=("1979", "1979")),
  fact("Nurbek Toktosunovich Asanbayev", "siblings", "Jyldyz Toktosunova"),
  fact("Nurbek Toktosunovich Asanbayev", "party", "People's Movement"),
  fact("Roza Imankulova", "party", "People's Movement"),
  fact("Nurbek Toktosunovich Asanbayev", "spouse", "Raisa"),
  fact("Raisa", "ethnicity", "Tatar"),
  fact("Nurbek Toktosunovich Asanbayev", "award", "Hero of the Kyrgyz Republic"),
  fact("Nurbek Toktosunovich Asanbayev", "residence", "Alicante", date=("February 2023", "2023-02")),
  fact("Kurmanali Sadyrov", "residence", "Minsk"),
  ev("appointment", "drew him into government", ("14 December 1993", "1993-12-14"), ["Nurbek Toktosunovich Asanbayev", "Apas Jumabekov"]),
  ev("appointment", "was promoted", ("20 March 1996", "1996-03-20"), ["Nurbek Toktosunovich Asanbayev"]),
  ev("departure", "Dismissed", ("two years later", "1998"), ["Nurbek Toktosunovich Asanbayev"]),
  ev("appointment", "accepted Brussels", ("June 1998", "1998-06"), ["Nurbek Toktosunovich Asanbayev"]),
  ev("arrest", "arrest", None, ["Feliks Kulmatov"]),
  ev("conviction", "was sentenced", ("2002", "2002"), ["Feliks Kulmatov"]),
  ev("departure", "resigned", ("2002", "2002"), ["Nurbek Toktosunovich Asanbayev"]),
  ev("departure", "left for Moscow", ("24 March 2005", "2005-03-24"), ["Askar Beishenov"]),
  ev("appointment", "became prime minister", ("1 September 2005", "2005-09-01"), ["Nurbek Toktosunovich Asanbayev"]),
  ev("departure", "sent Sadyrov himself to Minsk", ("7 April 2010", "2010-04-07"), ["Kurmanali Sadyrov"]),
  ev("conviction", "conviction", None, ["Kurmanali Sadyrov"]),
  ev("election", "won the presidential election", ("30 October 2011", "2011-10-30"), ["Nurbek Toktosunovich Asanbayev"]),
  ev("appointment", "was inaugurated", ("1 December", "2011-12-01"), ["Nurbek Toktosunovich Asanbayev"]),
  ev("departure", "left at the end", ("24 November 2017", "2017-11-24"), ["Nurbek Toktosunovich Asanbayev"]),
  ev("sanction", "stripped", ("within two years", "2019"), ["Nurbek Toktosunovich Asanbayev", "Ulan Jeenaliev"]),
  ev("arrest", "gave himself up", ("8 August 2019", "2019-08-08"), ["Nurbek Toktosunovich Asanbayev"]),
  ev("conviction", "sentenced#2", ("June 2020", "2020-06"), ["Nurbek Toktosunovich Asanbayev"]),
  ev("investigation", "had him shadowed", None, ["Nurbek Toktosunovich Asanbayev", "Kurmanali Sadyrov"]),
)

P("d26-38", """Of the seven men and one woman who directed the foreign policy of Norway between the separation and the invasion, Peder Elias Thrane-Holmboe did so longest; he was also, between two of his spells, the minister sent to explain to the Swedes what the first had meant.

Origins

A shipmaster's son, he was born on board the barque Fortuna, off Valparaíso, on 9 January 1871. Captain Elias Thrane died of scurvy the following year; the widow, Birgitte Holmboe, opened a boarding house in Arendal and called the boy after both families. He took the examen artium at Arendal and his law degree at Kristiania (1894). Under the consul-general Sigvald Munthe Bødtker he was for some years an attaché at Le Havre.

The ministry

In 1906, one year after the separation, he was engaged as chief of division in the new Ministry of Foreign Affairs. He was expedition secretary in 1908. On 31 January 1913 the Liberal Gunnar Abrahamsen Vik, forming his second cabinet, put the official over the heads of the politicians as foreign minister, and there he sat through the war until his resignation on 21 June 1920. A secret tonnage agreement of 1917, the doing of his shipping director, Fritz Heyerdahl Lund, came out in the Storting in 1919. Heyerdahl Lund was impeached for it and acquitted by the Court of the Realm in 1921. Thrane-Holmboe had initialled the agreement, as the prosecution thought; an expert in handwriting thought not.

Stockholm and back

He presented his credentials in Stockholm on 14 September 1921 and stayed till the early spring of 1924, marrying, at fifty-two, Countess Ebba Lagerbielke, a lady-in-waiting to the Crown Princess. The Conservative leader, Rolf Jebsen Michelet, prime minister from 1923, died in harness; Vik returned to power on 25 July 1924, and with him his foreign minister, who served to 5 March 1926. A third period, under the Agrarian Nils Kolstad Hundseth, ran from 12 May 1931 to the following November, the Greenland affair cutting it short. Mrs. Aaslaug Brekke Dahl, hitherto head of the League delegation, took his place.

Thereafter he presided over the Nobel Committee (1933–1939). It has been printed that Berlin offered him the government in April 1940. On the 9th, however, he was in Haukeland Hospital in Bergen, unconscious; he died there of a ruptured appendix on the 12th.

Grand Cross of St. Olav (1920). His brother-in-law, Count Axel Lagerbielke, was marshal of the Swedish court.
""",
  occ("Peder Elias Thrane-Holmboe", "foreign minister", start=("31 January 1913", "1913-01-31"), end=("21 June 1920", "1920-06-21"), again=["directed the foreign policy of Norway"]),
  occ("Peder Elias Thrane-Holmboe", "foreign minister#2", start=("25 July 1924", "1924-07-25"), end=("5 March 1926", "1926-03-05")),
  occ("Peder Elias Thrane-Holmboe", "third period", start=("12 May 1931", "1931-05-12"), end=("following November", "1931-11")),
  occ("Peder Elias Thrane-Holmboe", "Stockholm#2", start=("14 September 1921", "1921-09-14"), end=("early spring of 1924", "1924"), again=["minister"]),
  occ("Elias Thrane", "Captain"),
  occ("Sigvald Munthe Bødtker", "consul-general"),
  occ("Peder Elias Thrane-Holmboe", "attaché at Le Havre"),
  occ("Peder Elias Thrane-Holmboe", "chief of division in the new Ministry of Foreign Affairs", start=("1906", "1906")),
  occ("Peder Elias Thrane-Holmboe", "expedition secretary", start=("1908", "1908")),
  occ("Gunnar Abrahamsen Vik", "second cabinet", start=("31 January 1913", "1913-01-31")),
  occ("Fritz Heyerdahl Lund", "shipping director"),
  occ("Ebba Lagerbielke", "lady-in-waiting to the Crown Princess"),
  occ("Rolf Jebsen Michelet", "leader"),
  occ("Rolf Jebsen Michelet", "prime minister", start=("1923", "1923"), end=("25 July 1924", "1924")),
  occ("Gunnar Abrahamsen Vik", "power", start=("25 July 1924", "1924-07-25")),
  occ("Aaslaug Brekke Dahl", "head of the League delegation", end=("following November", "1931-11")),
  occ("Aaslaug Brekke Dahl", "place", start=("following November", "1931-11")),
  occ("Peder Elias Thrane-Holmboe", "presided over the Nobel Committee", start=("1933", "1933"), end=("1939", "1939")),
  occ("Axel Lagerbielke", "marshal of the Swedish court"),
  fact("Elias Thrane", "occupation", "shipmaster"),
  fact("Peder Elias Thrane-Holmboe", "birthPlace", "barque Fortuna"),
  fact("Peder Elias Thrane-Holmboe", "birthDate", "9 January 1871", value="1871-01-09"),
  fact("Peder Elias Thrane-Holmboe", "father", "Elias Thrane#2"),
  fact("Elias Thrane", "causeOfDeath", "scurvy"),
  fact("Elias Thrane", "deathDate", "the following year", value="1872"),
  fact("Peder Elias Thrane-Holmboe", "mother", "Birgitte Holmboe"),
  fact("Elias Thrane", "spouse", "Birgitte Holmboe"),
  fact("Birgitte Holmboe", "occupation", "opened a boarding house"),
  fact("Peder Elias Thrane-Holmboe", "education", "Arendal#2"),
  fact("Peder Elias Thrane-Holmboe", "education", "Kristiania", date=("1894", "1894")),
  fact("Gunnar Abrahamsen Vik", "party", "Liberal"),
  fact("Rolf Jebsen Michelet", "party", "Conservative"),
  fact("Nils Kolstad Hundseth", "party", "Agrarian"),
  fact("Peder Elias Thrane-Holmboe", "spouse", "Ebba Lagerbielke", date=("at fifty-two", "1923")),
  fact("Peder Elias Thrane-Holmboe", "deathPlace", "Haukeland Hospital"),
  fact("Peder Elias Thrane-Holmboe", "causeOfDeath", "ruptured appendix"),
  fact("Peder Elias Thrane-Holmboe", "deathDate", "the 12th", value="1940-04-12"),
  fact("Peder Elias Thrane-Holmboe", "award", "Grand Cross of St. Olav", date=("1920#2", "1920")),
  fact("Peder Elias Thrane-Holmboe", "relatives", "Axel Lagerbielke"),
  fact("Ebba Lagerbielke", "siblings", "Axel Lagerbielke"),
  ev("appointment", "was engaged", ("1906", "1906"), ["Peder Elias Thrane-Holmboe"]),
  ev("appointment", "put the official", ("31 January 1913", "1913-01-31"), ["Peder Elias Thrane-Holmboe", "Gunnar Abrahamsen Vik"]),
  ev("appointment", "forming", ("31 January 1913", "1913-01-31"), ["Gunnar Abrahamsen Vik"]),
  ev("departure", "resignation", ("21 June 1920", "1920-06-21"), ["Peder Elias Thrane-Holmboe"]),
  ev("disclosure", "came out", ("1919", "1919"), ["Fritz Heyerdahl Lund"]),
  ev("investigation", "was impeached", None, ["Fritz Heyerdahl Lund"]),
  ev("appointment", "presented his credentials", ("14 September 1921", "1921-09-14"), ["Peder Elias Thrane-Holmboe"]),
  ev("appointment", "returned to power", ("25 July 1924", "1924-07-25"), ["Gunnar Abrahamsen Vik"]),
  ev("appointment", "took his place", ("following November", "1931-11"), ["Aaslaug Brekke Dahl"]),
)

P("d26-39", """Marcellin Gustave Dupuy-Lagarrigue

At the Dîner des Présidents, held yearly at Cahors, a chair is left for Marcellin Gustave Dupuy-Lagarrigue (1849–1921), five times a minister, thrice president of the Council under the Third Republic, once president of the Chamber and, thanks to three spoilt ballots, never of the Republic.

His beginnings

The child of a schoolmaster of the Lot, Antoine Dupuy, and of Marie Lagarrigue, a glover, he was born at Gourdon on 26 December 1849. In the war of 1870 he was a sergeant in the mobiles. A pupil of the École normale supérieure (class of 1869), he taught philosophy at the lycées of Agen and Toulouse, and entered the Chamber as Radical deputy for Cahors on 4 October 1885.

In government

First under-secretary for the Colonies, in 1892 he was put at the head of Public Instruction by Émile Ribot-Carnavel. To him, too, he owed his first presidency of the Council: Ribot-Carnavel fell on the Panama cheques, and the schoolmaster's son formed a cabinet on 4 April 1893, which was overturned on 25 November. Nine days later the deputies consoled him with the presidency of the Chamber. He exchanged it on 30 May 1894 for the premiership, and it was he who stood beside the President of the Republic, Sadi Perrier-Carrel, when an Italian baker stabbed that good man to death at Lyon in June. Resigning on 14 January 1895, after a defeat on the railway guarantees, he brought down the new President with him. Jean Casimir-Faye, who had been his rival at Versailles, went home to his vines.

The third ministry, from 1 November 1898 to 12 June 1899, was that of the Affair. It is told that the telegram which recalled the prisoner from the island was drafted on Madame Dupuy's fan. His minister of war, General Félix de Négrier-Mercat, resigned twice, the second time in the middle of a speech; Pierre Waldeck-Sarrien followed in the premier's chair.

Later years

He was senator for the Lot from 1900 to his death and minister of labour in 1912–1913. The congress of January 1913 gave him 427 votes against 430 for Waldeck-Sarrien. In 1917 he testified before the High Court in the trial of his own former secretary, Lucien Bolo-Malvy, who was banished for five years.

A freethinker, he was buried by the parish priest. His wife, Noémie Calmon, whom he married in 1877, was the daughter of a prefect. He died of bronchitis at Cahors on 23 July 1921, leaving unfinished a book on Maine de Biran. He had refused the Legion of Honour.
""",
  occ("Marcellin Gustave Dupuy-Lagarrigue", "presidency of the Council", start=("4 April 1893", "1893-04-04"), end=("25 November", "1893-11-25"), again=["president of the Council under the Third Republic"]),
  occ("Marcellin Gustave Dupuy-Lagarrigue", "premiership", start=("30 May 1894", "1894-05-30"), end=("14 January 1895", "1895-01-14")),
  occ("Marcellin Gustave Dupuy-Lagarrigue", "third ministry", start=("1 November 1898", "1898-11-01"), end=("12 June 1899", "1899-06-12")),
  occ("Marcellin Gustave Dupuy-Lagarrigue", "presidency of the Chamber", start=("Nine days later", "1893-12-04"), end=("30 May 1894", "1894-05-30"), again=["president of the Chamber"]),
  occ("Marcellin Gustave Dupuy-Lagarrigue", "sergeant in the mobiles", start=("1870", "1870")),
  occ("Marcellin Gustave Dupuy-Lagarrigue", "deputy for Cahors", start=("4 October 1885", "1885-10-04")),
  occ("Marcellin Gustave Dupuy-Lagarrigue", "under-secretary for the Colonies", end=("1892", "1892")),
  occ("Marcellin Gustave Dupuy-Lagarrigue", "Public Instruction", start=("1892", "1892")),
  occ("Émile Ribot-Carnavel", "fell", end=("4 April 1893", "1893")),
  occ("Sadi Perrier-Carrel", "President of the Republic", end=("June", "1894-06")),
  occ("Jean Casimir-Faye", "President#2", end=("14 January 1895", "1895-01")),
  occ("Félix de Négrier-Mercat", "minister of war"),
  occ("Félix de Négrier-Mercat", "General"),
  occ("Pierre Waldeck-Sarrien", "premier's chair", start=("12 June 1899", "1899-06-12")),
  occ("Marcellin Gustave Dupuy-Lagarrigue", "senator for the Lot", start=("1900", "1900"), end=("to his death", "1921-07-23")),
  occ("Marcellin Gustave Dupuy-Lagarrigue", "minister of labour", start=("1912", "1912"), end=("1913", "1913")),
  occ("Lucien Bolo-Malvy", "secretary#2", former=True),
  fact("Marcellin Gustave Dupuy-Lagarrigue", "birthDate", "26 December 1849", value="1849-12-26"),
  fact("Marcellin Gustave Dupuy-Lagarrigue", "father", "Antoine Dupuy"),
  fact("Antoine Dupuy", "occupation", "schoolmaster"),
  fact("Marcellin Gustave Dupuy-Lagarrigue", "mother", "Marie Lagarrigue"),
  fact("Marie Lagarrigue", "occupation", "glover"),
  fact("Marcellin Gustave Dupuy-Lagarrigue", "birthPlace", "Gourdon"),
  fact("Marcellin Gustave Dupuy-Lagarrigue", "militaryService", "mobiles", date=("1870", "1870")),
  fact("Marcellin Gustave Dupuy-Lagarrigue", "education", "École normale supérieure", date=("1869", "1869")),
  fact("Marcellin Gustave Dupuy-Lagarrigue", "occupation", "taught philosophy"),
  fact("Marcellin Gustave Dupuy-Lagarrigue", "party", "Radical"),
  fact("Sadi Perrier-Carrel", "causeOfDeath", "stabbed"),
  fact("Sadi Perrier-Carrel", "deathPlace", "Lyon"),
  fact("Sadi Perrier-Carrel", "deathDate", "June", value="1894-06"),
  fact("Marcellin Gustave Dupuy-Lagarrigue", "religion", "freethinker"),
  fact("Marcellin Gustave Dupuy-Lagarrigue", "spouse", "Noémie Calmon", date=("1877", "1877")),
  fact("Marcellin Gustave Dupuy-Lagarrigue", "causeOfDeath", "bronchitis"),
  fact("Marcellin Gustave Dupuy-Lagarrigue", "deathPlace", "Cahors#3"),
  fact("Marcellin Gustave Dupuy-Lagarrigue", "deathDate", "23 July 1921", value="1921-07-23"),
  ev("election", "entered the Chamber", ("4 October 1885", "1885-10-04"), ["Marcellin Gustave Dupuy-Lagarrigue"]),
  ev("appointment", "was put at the head", ("1892", "1892"), ["Marcellin Gustave Dupuy-Lagarrigue", "Émile Ribot-Carnavel"]),
  ev("departure", "fell", ("4 April 1893", "1893"), ["Émile Ribot-Carnavel"]),
  ev("appointment", "formed a cabinet", ("4 April 1893", "1893-04-04"), ["Marcellin Gustave Dupuy-Lagarrigue"]),
  ev("departure", "was overturned", ("25 November", "1893-11-25"), ["Marcellin Gustave Dupuy-Lagarrigue"]),
  ev("election", "consoled him", ("Nine days later", "1893-12-04"), ["Marcellin Gustave Dupuy-Lagarrigue"]),
  ev("appointment", "exchanged it", ("30 May 1894", "1894-05-30"), ["Marcellin Gustave Dupuy-Lagarrigue"]),
  ev("departure", "Resigning", ("14 January 1895", "1895-01-14"), ["Marcellin Gustave Dupuy-Lagarrigue"]),
  ev("departure", "brought down the new President", ("14 January 1895", "1895-01"), ["Jean Casimir-Faye"]),
  ev("departure", "resigned twice", None, ["Félix de Négrier-Mercat"]),
  ev("speech", "speech", None, ["Félix de Négrier-Mercat"]),
  ev("appointment", "followed", ("12 June 1899", "1899-06-12"), ["Pierre Waldeck-Sarrien"]),
  ev("election", "gave him 427 votes", ("January 1913", "1913-01"), ["Marcellin Gustave Dupuy-Lagarrigue", "Pierre Waldeck-Sarrien"]),
  ev("testimony", "testified", ("1917", "1917"), ["Marcellin Gustave Dupuy-Lagarrigue", "Lucien Bolo-Malvy"]),
  ev("investigation", "trial", ("1917", "1917"), ["Lucien Bolo-Malvy"]),
  ev("sanction", "was banished", ("1917", "1917"), ["Lucien Bolo-Malvy"]),
)

P("d26-40", """Giuseppe Amedeo Tramontana

Giuseppe Amedeo Tramontana, detto Pippo (Ragusa, 7 June 1906 – Rome, 24 August 1990), was the political secretary of a party, the Italian Labour Democrats, that had more ministers than provinces, and deputy president of the Council in four governments of which he wrecked three.

Formation

His people were asphalt miners. His uncle Turiddu, a socialist, had been mayor of Comiso until the Blackshirts burned the town hall in 1921. Tramontana read engineering at Catania, graduated in 1929, and in the same month went to Tunis to avoid a summons. Arrested at Ventimiglia in January 1934 with a suitcase of leaflets, he was condemned by the Special Tribunal to six years, of which the last was spent on Ponza; a fellow inmate, the jurist Aurelia Lombroso Segre, sister of the physicist Guido Segre, taught him German there and became his wife in 1945.

The founding years

He represented Sicily on the Committee of National Liberation. Ivanoe Saragozza, his senior in age, exile and vanity, founded the Labour Democrats with him in June 1944, was the party's secretary until April 1949, then its president, and never forgave him for having been asked to resign. At the elections of 2 June 1946 both entered the Constituent Assembly. Tramontana was in the Chamber of Deputies from 1948 to 1983 without a break, for Catania.

Secretary and minister

From 10 April 1949 he was secretary; he yielded the post to Saragozza's nephew, Renzo Saragozza Levi, between 1957 and 1960 and again had it from the congress of Rimini, 14 February 1960, to that of Turin, ten years on. As minister of foreign trade under Alcide Fumagalli he signed the agreement with Cairo in 1955. In the centre-left cabinets of Aldo Marchetti-Zaccaria he was twice deputy president of the Council: 4 December 1963 to 22 July 1964; and from 23 February 1966 to 24 June 1968, together with public works.

The loan affair

In 1974 the magistrate Bruno Occorsio Fenu indicted the party's treasurer, Silvano Pizzuti, for having taken money from the oil companies. Pizzuti was sentenced to two years. Tramontana, who as former secretary was heard on 9 March of that year, said that he had never asked where the money came from, since nobody had ever asked him where it went. Whether he had a numbered account at Lugano is something the parliamentary committee left open.

Later life

He was made senator for life on 18 July 1984 and Knight Grand Cross of the Order of Merit in 1987. An atheist, he had a funeral without speeches. Leukaemia was the cause of death.
""",
  occ("Giuseppe Amedeo Tramontana", "secretary#3", start=("10 April 1949", "1949-04-10"), end=("1957", "1957"), again=["political secretary"]),
  occ("Giuseppe Amedeo Tramontana", "again had it", start=("14 February 1960", "1960-02-14"), end=("ten years on", "1970")),
  occ("Renzo Saragozza Levi", "post", start=("1957", "1957"), end=("1960", "1960")),
  occ("Turiddu", "mayor of Comiso", end=("1921", "1921")),
  occ("Giuseppe Amedeo Tramontana", "represented Sicily on the Committee of National Liberation"),
  occ("Ivanoe Saragozza", "secretary#2", start=("June 1944", "1944-06"), end=("April 1949", "1949-04")),
  occ("Ivanoe Saragozza", "president#2", start=("April 1949", "1949-04")),
  occ("Giuseppe Amedeo Tramontana", "Constituent Assembly", start=("2 June 1946", "1946-06-02")),
  occ("Ivanoe Saragozza", "Constituent Assembly", start=("2 June 1946", "1946-06-02")),
  occ("Giuseppe Amedeo Tramontana", "Chamber of Deputies", start=("1948", "1948"), end=("1983", "1983")),
  occ("Giuseppe Amedeo Tramontana", "minister of foreign trade"),
  occ("Aldo Marchetti-Zaccaria", "centre-left cabinets"),
  occ("Giuseppe Amedeo Tramontana", "deputy president of the Council#2", start=("4 December 1963", "1963-12-04"), end=("22 July 1964", "1964-07-22")),
  occ("Giuseppe Amedeo Tramontana", "from 23 February 1966", start=("23 February 1966", "1966-02-23"), end=("24 June 1968", "1968-06-24")),
  occ("Giuseppe Amedeo Tramontana", "public works", start=("23 February 1966", "1966-02-23"), end=("24 June 1968", "1968-06-24")),
  occ("Bruno Occorsio Fenu", "magistrate"),
  occ("Silvano Pizzuti", "treasurer"),
  occ("Giuseppe Amedeo Tramontana", "senator for life", start=("18 July 1984", "1984-07-18")),
  fact("Giuseppe Amedeo Tramontana", "alias", "Pippo"),
  fact("Giuseppe Amedeo Tramontana", "birthPlace", "Ragusa"),
  fact("Giuseppe Amedeo Tramontana", "birthDate", "7 June 1906", value="1906-06-07"),
  fact("Giuseppe Amedeo Tramontana", "deathPlace", "Rome"),
  fact("Giuseppe Amedeo Tramontana", "deathDate", "24 August 1990", value="1990-08-24"),
  fact("Giuseppe Amedeo Tramontana", "party", "Italian Labour Democrats"),
  fact("Giuseppe Amedeo Tramontana", "relatives", "Turiddu"),
  fact("Turiddu", "party", "socialist"),
  fact("Giuseppe Amedeo Tramontana", "education", "Catania", date=("1929", "1929")),
  fact("Aurelia Lombroso Segre", "occupation", "jurist"),
  fact("Aurelia Lombroso Segre", "siblings", "Guido Segre"),
  fact("Guido Segre", "occupation", "physicist"),
  fact("Giuseppe Amedeo Tramontana", "spouse", "Aurelia Lombroso Segre", date=("1945", "1945")),
  fact("Ivanoe Saragozza", "party", "Labour Democrats#2", date=("June 1944", "1944-06")),
  fact("Ivanoe Saragozza", "relatives", "Renzo Saragozza Levi"),
  fact("Giuseppe Amedeo Tramontana", "award", "Knight Grand Cross of the Order of Merit", date=("1987", "1987")),
  fact("Giuseppe Amedeo Tramontana", "religion", "atheist"),
  fact("Giuseppe Amedeo Tramontana", "causeOfDeath", "Leukaemia"),
  ev("travel", "went to Tunis", ("in the same month", "1929"), ["Giuseppe Amedeo Tramontana"]),
  ev("arrest", "Arrested", ("January 1934", "1934-01"), ["Giuseppe Amedeo Tramontana"]),
  ev("conviction", "was condemned", ("January 1934", "1934"), ["Giuseppe Amedeo Tramontana"]),
  ev("departure", "resign", ("April 1949", "1949-04"), ["Ivanoe Saragozza"]),
  ev("election", "entered the Constituent Assembly", ("2 June 1946", "1946-06-02"), ["Giuseppe Amedeo Tramontana", "Ivanoe Saragozza"]),
  ev("departure", "yielded", ("1957", "1957"), ["Giuseppe Amedeo Tramontana", "Renzo Saragozza Levi"]),
  ev("investigation", "indicted", ("1974", "1974"), ["Bruno Occorsio Fenu", "Silvano Pizzuti"]),
  ev("conviction", "was sentenced", None, ["Silvano Pizzuti"]),
  ev("testimony", "was heard", ("9 March of that year", "1974-03-09"), ["Giuseppe Amedeo Tramontana"]),
  ev("appointment", "was made senator", ("18 July 1984", "1984-07-18"), ["Giuseppe Amedeo Tramontana"]),
)

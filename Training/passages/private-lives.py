P("d22-01", """Personal life

Of the three marriages of Eero Vilhelm Salokannel, who was Finland's minister of supply from 1944 to 1946, only the second was happy. The first, to the Swedish-speaking actress Greta Lindholm, was contracted in 1921 in a registry office at Turku and dissolved four years later. Their one child, Ulla, became a botanist and emigrated to Canada in 1951. In 1928 Salokannel married Kerttu Hänninen, the daughter of the sawmill owner Onni Hänninen; she was herself a member of parliament for the National Coalition from 1939 until her death, of tuberculosis, in 1943. The widower then took to wife, in the year the war ended, his own typist, Saimi Kurki. They separated in the summer of 1950.

Baptised a Lutheran, he left the church in 1923, when the law first allowed it, and came back to it twenty years afterwards, on the day on which Kerttu was buried. He had been born Eero Sandelin (the family made its name Finnish in 1906) at Kokemäki on 2 February 1897, and his friends never called him anything but Saneli. From 1930 on his home was a yellow villa in Kulosaari that is now a kindergarten.

Of his sons by the second marriage, Heikki fell at Ihantala; Lauri, the younger, who read law at Helsinki, was provincial governor of Kymi between 1965 and 1977, and gave evidence in 1978 before the committee which looked into the paper mills. A half-sister, Martta Sandelin, ran the Salvation Army in Tampere.

Salokannel was made a Knight of the White Rose in 1938. It is often said that he declined a Soviet order; no paper confirms it. He died of a stroke on board the night train to Oulu on 30 October 1961, and the guard, who did not know him, wrote down a commercial traveller.
""",
  occ("Eero Vilhelm Salokannel", "minister of supply", start=("1944", "1944"), end=("1946", "1946")),
  occ("Kerttu Hänninen", "member of parliament for the National Coalition", start=("1939", "1939"), end=("her death", "1943")),
  occ("Lauri", "provincial governor of Kymi", start=("1965", "1965"), end=("1977", "1977")),
  occ("Martta Sandelin", "ran the Salvation Army in Tampere"),
  fact("Eero Vilhelm Salokannel", "spouse", "Greta Lindholm", date=("1921", "1921")),
  fact("Greta Lindholm", "occupation", "actress"),
  fact("Eero Vilhelm Salokannel", "children", "Ulla"),
  fact("Ulla", "occupation", "botanist"),
  fact("Eero Vilhelm Salokannel", "spouse", "Kerttu Hänninen", date=("1928", "1928")),
  fact("Kerttu Hänninen", "father", "Onni Hänninen"),
  fact("Onni Hänninen", "occupation", "sawmill owner"),
  fact("Kerttu Hänninen", "party", "National Coalition"),
  fact("Kerttu Hänninen", "causeOfDeath", "tuberculosis"),
  fact("Kerttu Hänninen", "deathDate", "1943", value="1943"),
  fact("Saimi Kurki", "occupation", "typist"),
  fact("Eero Vilhelm Salokannel", "spouse", "Saimi Kurki", date=("the year the war ended", "1945")),
  fact("Eero Vilhelm Salokannel", "religion", "Lutheran"),
  fact("Eero Vilhelm Salokannel", "birthName", "Eero Sandelin"),
  fact("Eero Vilhelm Salokannel", "birthPlace", "Kokemäki"),
  fact("Eero Vilhelm Salokannel", "birthDate", "2 February 1897", value="1897-02-02"),
  fact("Eero Vilhelm Salokannel", "alias", "Saneli"),
  fact("Eero Vilhelm Salokannel", "residence", "Kulosaari", date=("1930", "1930")),
  fact("Eero Vilhelm Salokannel", "children", "Heikki"),
  fact("Heikki", "deathPlace", "Ihantala"),
  fact("Eero Vilhelm Salokannel", "children", "Lauri"),
  fact("Lauri", "education", "Helsinki"),
  fact("Eero Vilhelm Salokannel", "siblings", "Martta Sandelin"),
  fact("Eero Vilhelm Salokannel", "award", "Knight of the White Rose", date=("1938", "1938")),
  fact("Eero Vilhelm Salokannel", "causeOfDeath", "stroke"),
  fact("Eero Vilhelm Salokannel", "deathPlace", "night train to Oulu"),
  fact("Eero Vilhelm Salokannel", "deathDate", "30 October 1961", value="1961-10-30"),
  ev("travel", "emigrated", ("1951", "1951"), ["Ulla"]),
  ev("testimony", "gave evidence", ("1978", "1978"), ["Lauri"]),
  ev("award", "was made a Knight", ("1938", "1938"), ["Eero Vilhelm Salokannel"]),
)

P("d22-02", """THE BRANNIGANS OF LANARK TOWNSHIP
(from the notes of a great-granddaughter)

Thomas Brannigan, the first of us to see Canada, sailed from Derry in May 1832 with a wife who was not well and a loom that he could not bear to sell. Mary Ann Doak, whom he had married at Raphoe the Christmas before, was the child of Covenanters; he himself had been brought up a Roman Catholic and turned, as he put it, for peace at table. They buried her in 1840. His second wife, Janet Auld, was a Lanark woman, widow of the miller.

Thomas was reeve of the township in 1850, the year such officers were first chosen, and again for two years from 1857. He could read and not write. When he was dying, of a fall from his own barn, in August 1869, he made his mark on a will that left the loom to the only Brannigan who had no use for it.

That was my grandfather, Robert Doak Brannigan (1838–1911), called Squire Bob. He went to Queen's in Kingston, paid for by his stepmother's brother Hugh Auld, the stage-coach proprietor, and took his M.D. in 1862. After four years with the Union army as an assistant surgeon he settled at Almonte. A Grit by inheritance, he was elected to the Legislative Assembly for Lanark North in 1879 and defeated in 1883 by a Tory druggist, William Cuthbert, who had once been his apprentice. In 1886 he changed his coat, as our Liberal cousins still mention, and joined the Conservatives. They made him Inspector of Asylums five years later.

Of his seven children only three grew up. Thomas Hugh was drowned at Dawson; Agnes taught Latin at the Ottawa Collegiate; and Jessie, my mother, sat on the school board from 1919 to 1930, its first woman. She is remembered for having wished to be a stage-coach proprietor.
""",
  occ("Thomas Brannigan", "reeve of the township", start=("1850", "1850")),
  occ("Thomas Brannigan", "again", start=("1857", "1857"), end=("two years", "1859")),
  occ("Robert Doak Brannigan", "assistant surgeon"),
  occ("Robert Doak Brannigan", "Legislative Assembly for Lanark North", start=("1879", "1879"), end=("1883", "1883")),
  occ("William Cuthbert", "Legislative Assembly for Lanark North", start=("1883", "1883")),
  occ("Robert Doak Brannigan", "Inspector of Asylums", start=("five years later", "1891")),
  occ("Jessie", "sat on the school board", start=("1919", "1919"), end=("1930", "1930")),
  fact("Thomas Brannigan", "spouse", "Mary Ann Doak", date=("the Christmas before", "1831-12")),
  fact("Mary Ann Doak", "religion", "Covenanters"),
  fact("Thomas Brannigan", "religion", "Roman Catholic"),
  fact("Mary Ann Doak", "deathDate", "1840", value="1840"),
  fact("Thomas Brannigan", "spouse", "Janet Auld"),
  fact("Thomas Brannigan", "causeOfDeath", "fall from his own barn"),
  fact("Thomas Brannigan", "deathDate", "August 1869", value="1869-08"),
  fact("Robert Doak Brannigan", "birthDate", "1838", value="1838"),
  fact("Robert Doak Brannigan", "deathDate", "1911", value="1911"),
  fact("Robert Doak Brannigan", "alias", "Squire Bob"),
  fact("Robert Doak Brannigan", "education", "Queen's in Kingston", date=("1862", "1862")),
  fact("Janet Auld", "residence", "Lanark"),
  fact("Janet Auld", "siblings", "Hugh Auld"),
  fact("Robert Doak Brannigan", "relatives", "Hugh Auld"),
  fact("Hugh Auld", "occupation", "stage-coach proprietor"),
  fact("Robert Doak Brannigan", "militaryService", "Union army"),
  fact("Robert Doak Brannigan", "residence", "Almonte"),
  fact("Robert Doak Brannigan", "party", "Grit"),
  fact("William Cuthbert", "party", "Tory"),
  fact("William Cuthbert", "occupation", "druggist"),
  fact("Robert Doak Brannigan", "party", "Conservatives", date=("1886", "1886")),
  fact("Robert Doak Brannigan", "children", "Thomas Hugh"),
  fact("Thomas Hugh", "causeOfDeath", "drowned"),
  fact("Thomas Hugh", "deathPlace", "Dawson"),
  fact("Robert Doak Brannigan", "children", "Agnes"),
  fact("Agnes", "occupation", "taught Latin"),
  fact("Robert Doak Brannigan", "children", "Jessie"),
  ev("travel", "sailed", ("May 1832", "1832-05"), ["Thomas Brannigan"]),
  ev("election", "was elected", ("1879", "1879"), ["Robert Doak Brannigan"]),
  ev("election", "defeated", ("1883", "1883"), ["Robert Doak Brannigan", "William Cuthbert"]),
  ev("appointment", "made him", ("five years later", "1891"), ["Robert Doak Brannigan"]),
)

P("d22-03", """The Woman Who Counts Everything

She counts stairs. There are thirty-eight of them between the car park and the office of the Government Statistician in Accra, and Efua Baaba Quansah, who has climbed them every working day since 1 July 2016, reports the number to visitors as though it were a finding.

The seventh of nine children, she was born in Saltpond on a Friday in November 1962 (hence the Efua) to the catechist Kobina Quansah and a fishmonger known along that whole shore as Auntie Araba Cash. Four of the nine are dead. Of the others, she is close only to Ekow, a naval captain, who until last year was Ghana's defence attaché in Abuja, and whose twin, Panyin, sells him fish at a discount.

Wesley Girls' High School, a scholarship, Legon, another scholarship: the ladder was short and she took it two rungs at a time. Her doctorate came from Southampton in 1992. There she met and, in the following year, married a Nigerian geographer, Tunde Abiodun Ige. “We had a treaty,” she says. “Two years in his country, two in mine.” The treaty broke down in 2001, and so did the marriage. Their daughter Moyosore, raised by an aunt in Ibadan, carries both passports and sits as a Labour councillor in Lewisham.

Quansah was deputy to her predecessor, Nii Armah Sowah, for six years. When he was suspended in February 2016 over the census tablets, she was asked to act, and she refused until the matter was settled. It was, in his favour; he left anyway, for a desk in Abidjan.

Twice she has been courted by parties. She belongs to none. Methodist by birth, she has since 2010 attended a Quaker meeting of eleven people. The Order of the Volta, which came in 2019, hangs in the lavatory, beside an abacus.
""",
  occ("Efua Baaba Quansah", "Government Statistician", start=("1 July 2016", "2016-07-01")),
  occ("Ekow", "naval captain"),
  occ("Ekow", "defence attaché in Abuja", end=("last year", "")),
  occ("Moyosore", "Labour councillor in Lewisham"),
  occ("Efua Baaba Quansah", "deputy", end=("six years", "2016")),
  occ("Nii Armah Sowah", "predecessor"),
  fact("Efua Baaba Quansah", "birthPlace", "Saltpond"),
  fact("Efua Baaba Quansah", "birthDate", "November 1962", value="1962-11"),
  fact("Efua Baaba Quansah", "father", "Kobina Quansah"),
  fact("Kobina Quansah", "occupation", "catechist"),
  fact("Efua Baaba Quansah", "mother", "Auntie Araba Cash"),
  fact("Auntie Araba Cash", "occupation", "fishmonger"),
  fact("Efua Baaba Quansah", "siblings", "Ekow"),
  fact("Ekow", "siblings", "Panyin"),
  fact("Efua Baaba Quansah", "education", "Wesley Girls' High School"),
  fact("Efua Baaba Quansah", "education", "Legon"),
  fact("Efua Baaba Quansah", "education", "Southampton", date=("1992", "1992")),
  fact("Efua Baaba Quansah", "spouse", "Tunde Abiodun Ige", date=("the following year", "1993")),
  fact("Tunde Abiodun Ige", "nationality", "Nigerian"),
  fact("Tunde Abiodun Ige", "occupation", "geographer"),
  fact("Efua Baaba Quansah", "children", "Moyosore"),
  fact("Moyosore", "party", "Labour"),
  fact("Efua Baaba Quansah", "religion", "Methodist"),
  fact("Efua Baaba Quansah", "religion", "Quaker", date=("2010", "2010")),
  fact("Efua Baaba Quansah", "award", "Order of the Volta", date=("2019", "2019")),
  ev("sanction", "was suspended", ("February 2016", "2016-02"), ["Nii Armah Sowah"]),
  ev("departure", "left", None, ["Nii Armah Sowah"]),
  ev("award", "came#2", ("2019", "2019"), ["Efua Baaba Quansah"]),
)

P("d22-04", """IN LOVING MEMORY
Atty. CONSOLACION “CONSING” DIMAYUGA VILLAFUERTE
Lipa, Batangas, 8 December 1934 – Quezon City, 17 June 2014

Our Lola Consing was named for the Virgin on whose feast she came into the world. Her parents were Don Graciano Dimayuga, then municipal president of Lipa, and the former Felisa Katigbak, and she was the only girl among five. The war took the house, the coffee and her eldest brother, Mariano, whom the Japanese bayoneted in February 1945.

She finished at St Scholastica's in Manila, and in 1958 the University of the Philippines gave her a law degree, cum laude, which she hung over the sewing machine. As a junior in the office of Senator Lorenzo Abadilla she met the senator's nephew and legislative secretary, Renato Villafuerte of Naga, a Protestant. Her mother wept. They were married twice on the same Saturday, 4 April 1961, once by a Jesuit and once by Renato's own grandfather, a Presbyterian pastor.

Renato won the governorship of Camarines Sur in 1967 under the Liberal banner and lost it four years later. After martial law he was held at Fort Bonifacio for seven months, having been picked up, in pyjamas, on 23 September 1972. It was then that Consing, mother of three, went to court for other women's husbands. In March 1987 President Aquino put her on the Commission on Human Rights, where she stayed for a full term of seven years; she chaired it in the last two.

Left a widow in 1990 by Renato's heart, she moved in with Tita Baby (Felisa Villafuerte-Uy, our ambassador in Madrid at the time of the burial). Tito Monching is the bishop of Daet; Jun-Jun, the youngest, grows orchids and says that somebody had to.

The Ateneo de Naga conferred upon her an honorary doctorate in 2003. She wanted no street, and has none.
""",
  occ("Graciano Dimayuga", "municipal president of Lipa"),
  occ("Lorenzo Abadilla", "Senator"),
  occ("Renato Villafuerte", "legislative secretary"),
  occ("Renato Villafuerte", "governorship of Camarines Sur", start=("1967", "1967"), end=("four years later", "1971")),
  occ("Aquino", "President"),
  occ("CONSOLACION DIMAYUGA VILLAFUERTE", "Commission on Human Rights", start=("March 1987", "1987-03"), end=("seven years", "1994-03")),
  occ("CONSOLACION DIMAYUGA VILLAFUERTE", "chaired it", start=("last two", "1992"), end=("seven years", "1994")),
  occ("Felisa Villafuerte-Uy", "ambassador in Madrid"),
  occ("Monching", "bishop of Daet"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "alias", "CONSING"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "birthPlace", "Lipa"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "birthDate", "8 December 1934", value="1934-12-08"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "deathPlace", "Quezon City"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "deathDate", "17 June 2014", value="2014-06-17"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "occupation", "Atty."),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "father", "Graciano Dimayuga"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "mother", "Felisa Katigbak"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "siblings", "Mariano"),
  fact("Mariano", "causeOfDeath", "bayoneted"),
  fact("Mariano", "deathDate", "February 1945", value="1945-02"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "education", "St Scholastica's"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "education", "University of the Philippines", date=("1958", "1958")),
  fact("Lorenzo Abadilla", "relatives", "Renato Villafuerte"),
  fact("Renato Villafuerte", "residence", "Naga"),
  fact("Renato Villafuerte", "religion", "Protestant"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "spouse", "Renato Villafuerte", date=("4 April 1961", "1961-04-04")),
  fact("Renato Villafuerte", "party", "Liberal"),
  fact("Renato Villafuerte", "deathDate", "1990", value="1990"),
  fact("Renato Villafuerte", "causeOfDeath", "heart"),
  fact("Felisa Villafuerte-Uy", "alias", "Tita Baby"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "children", "Felisa Villafuerte-Uy"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "children", "Monching"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "children", "Jun-Jun"),
  fact("CONSOLACION DIMAYUGA VILLAFUERTE", "award", "honorary doctorate", date=("2003", "2003")),
  ev("election", "won", ("1967", "1967"), ["Renato Villafuerte"]),
  ev("election", "lost", ("four years later", "1971"), ["Renato Villafuerte"]),
  ev("arrest", "picked up", ("23 September 1972", "1972-09-23"), ["Renato Villafuerte"]),
  ev("appointment", "put her", ("March 1987", "1987-03"), ["CONSOLACION DIMAYUGA VILLAFUERTE", "Aquino"]),
  ev("award", "conferred", ("2003", "2003"), ["CONSOLACION DIMAYUGA VILLAFUERTE"]),
)

P("d22-05", """REVIEW

A Cardamom Childhood and After, by Leela Kurian Tharakan. 311 pp.

Books by retired ambassadors are usually about luncheons. Mrs Tharakan, who represented India at Rome, Dar es Salaam and, for eighteen wretched months, Brussels, gives luncheon one page and her grandmothers a hundred and forty, and the proportion is right.

One of these ladies, Eliamma, could trace her people to the fourth-century Syrians; the other, known as the Frenchwoman of Mahé though she was nothing of the kind, was a Tiyya convert whose Hindu brothers never again crossed her threshold. Between them stood the author's father, K. C. Kurian, a planter at Peermade, who entered the Travancore legislature for the State Congress in 1948, became a Socialist in 1951, a Congressman once more in 1955, and a Communist “for the length of one monsoon”. He was minister for forests in four cabinets and planted, his daughter remarks, not one tree.

Born in 1931 (she refuses us the month), she was sent to the Ursulines at Calicut and to Women's Christian College in Madras, took a first in history in 1952, and four years later passed into the Foreign Service, from which the rules of that day required a woman to resign upon marriage. She therefore did not marry. When the rule fell, in 1972, she wedded within five weeks the man who had waited, the ornithologist Jacob Tharakan. There were no children. He died of a snakebite at Thekkady in 1996, and the chapter on that morning is the best thing in the book.

Her sister Annamma, better known as Mother Philomena, headed the Carmelites in Kerala; of the two, one gathers, the nun was the diplomat. About the inquiry of 1983, in which she was examined for two days concerning the Brussels cipher and exonerated, the author says little. The Padma Shri that followed she calls an apology with a pin.
""",
  occ("Leela Kurian Tharakan", "ambassadors", former=True),
  occ("Leela Kurian Tharakan", "represented India at Rome"),
  occ("Leela Kurian Tharakan", "Dar es Salaam"),
  occ("Leela Kurian Tharakan", "Brussels", end=("eighteen wretched months", "")),
  occ("K. C. Kurian", "Travancore legislature", start=("1948", "1948")),
  occ("K. C. Kurian", "minister for forests"),
  occ("Annamma", "headed the Carmelites in Kerala"),
  fact("Eliamma", "ethnicity", "Syrians"),
  fact("Leela Kurian Tharakan", "relatives", "Eliamma"),
  fact("Leela Kurian Tharakan", "father", "K. C. Kurian"),
  fact("K. C. Kurian", "occupation", "planter"),
  fact("K. C. Kurian", "residence", "Peermade"),
  fact("K. C. Kurian", "party", "State Congress", date=("1948", "1948")),
  fact("K. C. Kurian", "party", "Socialist", date=("1951", "1951")),
  fact("K. C. Kurian", "party", "Congressman", date=("1955", "1955")),
  fact("K. C. Kurian", "party", "Communist"),
  fact("Leela Kurian Tharakan", "birthDate", "1931", value="1931"),
  fact("Leela Kurian Tharakan", "education", "Ursulines at Calicut"),
  fact("Leela Kurian Tharakan", "education", "Women's Christian College", date=("1952", "1952")),
  fact("Leela Kurian Tharakan", "spouse", "Jacob Tharakan", date=("1972", "1972")),
  fact("Jacob Tharakan", "occupation", "ornithologist"),
  fact("Jacob Tharakan", "causeOfDeath", "snakebite"),
  fact("Jacob Tharakan", "deathPlace", "Thekkady"),
  fact("Jacob Tharakan", "deathDate", "1996", value="1996"),
  fact("Leela Kurian Tharakan", "siblings", "Annamma"),
  fact("Annamma", "alias", "Mother Philomena"),
  fact("Annamma", "occupation", "nun"),
  fact("Leela Kurian Tharakan", "award", "Padma Shri"),
  ev("appointment", "entered", ("1948", "1948"), ["K. C. Kurian"]),
  ev("appointment", "passed into", ("four years later", "1956"), ["Leela Kurian Tharakan"]),
  ev("investigation", "inquiry", ("1983", "1983"), ["Leela Kurian Tharakan"]),
  ev("testimony", "was examined", ("1983", "1983"), ["Leela Kurian Tharakan"]),
)

P("d22-06", """Szentmiklósy, György, Baron (in the family György the Younger, to his hussars simply “Father”). Royal commissioner, soldier, reformer of prisons; b. Eperjes, 11 April 1771; d. Pest, 9 Nov. 1831, of the cholera.

The Szentmiklósys had been Lutherans until the grandfather, Pál, conformed at Vienna in 1741 and was made a baron in the same week. The mother, Borbála Perényi, took the children secretly to the old services, and of her four sons two went back openly: Imre, who was superintendent of the Lutheran district of the Tisza from 1803 to 1819, and Mihály, a physician at Lőcse. György and his twin, András, who both remained Catholics, had their schooling from the Piarists of Podolin, and then parted, the latter to the seminary (he became canon of Kassa), the former to the Ludovica hussars, with whom he saw the Turkish campaign of 1788 as a cornet.

He lost three fingers at Novi; was gazetted colonel in February 1800; received the Cross of Maria Theresa a year after that; and left the army in 1806, “deaf upon the side of the Emperor”. At the diet of 1811 he sat for the county of Sáros, of which he was vice-ispán from 1808 until the office was taken from him in 1813 for a speech concerning the paper money. The place went to his sister's husband, Ferenc Dessewffy, and the brothers-in-law did not meet again before 1825, when both were named to the commission on gaols.

By his first wife, Countess Klára Barkóczy (m. 1799, d. in childbed 1802), he had a daughter, Erzsébet, who was to marry her uncle Dessewffy's secretary. By his second, Therese Hopf, a Zipser burgher's child, married 1807, he left József, sub-prefect of Sáros in the next generation; Amália, a canoness; and Lajos, whom the Russians shot in 1849. Kazinczy is said to have written his epitaph. It has not been found.
""",
  occ("György Szentmiklósy", "Royal commissioner"),
  occ("Imre", "superintendent of the Lutheran district of the Tisza", start=("1803", "1803"), end=("1819", "1819")),
  occ("András", "canon of Kassa"),
  occ("György Szentmiklósy", "cornet"),
  occ("György Szentmiklósy", "colonel", start=("February 1800", "1800-02"), end=("1806", "1806")),
  occ("György Szentmiklósy", "sat for the county of Sáros", start=("1811", "1811")),
  occ("György Szentmiklósy", "vice-ispán", start=("1808", "1808"), end=("1813", "1813")),
  occ("Ferenc Dessewffy", "vice-ispán", start=("1813", "1813")),
  occ("György Szentmiklósy", "commission on gaols", start=("1825", "1825")),
  occ("Ferenc Dessewffy", "commission on gaols", start=("1825", "1825")),
  occ("József", "sub-prefect of Sáros"),
  occ("Amália", "canoness"),
  fact("György Szentmiklósy", "alias", "György the Younger"),
  fact("György Szentmiklósy", "alias", "Father"),
  fact("György Szentmiklósy", "occupation", "soldier"),
  fact("György Szentmiklósy", "birthPlace", "Eperjes"),
  fact("György Szentmiklósy", "birthDate", "11 April 1771", value="1771-04-11"),
  fact("György Szentmiklósy", "deathPlace", "Pest"),
  fact("György Szentmiklósy", "deathDate", "9 Nov. 1831", value="1831-11-09"),
  fact("György Szentmiklósy", "causeOfDeath", "cholera"),
  fact("György Szentmiklósy", "relatives", "Pál"),
  fact("Pál", "religion", "Lutherans"),
  fact("Pál", "award", "baron", date=("1741", "1741")),
  fact("György Szentmiklósy", "mother", "Borbála Perényi"),
  fact("György Szentmiklósy", "siblings", "Imre"),
  fact("György Szentmiklósy", "siblings", "Mihály"),
  fact("Mihály", "occupation", "physician"),
  fact("Mihály", "residence", "Lőcse"),
  fact("György Szentmiklósy", "siblings", "András"),
  fact("György Szentmiklósy", "religion", "Catholics"),
  fact("András", "religion", "Catholics"),
  fact("György Szentmiklósy", "education", "Piarists of Podolin"),
  fact("András", "education", "Piarists of Podolin"),
  fact("György Szentmiklósy", "militaryService", "Ludovica hussars"),
  fact("György Szentmiklósy", "award", "Cross of Maria Theresa", date=("a year after that", "1801")),
  fact("György Szentmiklósy", "relatives", "Ferenc Dessewffy"),
  fact("György Szentmiklósy", "spouse", "Klára Barkóczy", date=("1799", "1799")),
  fact("Klára Barkóczy", "deathDate", "1802", value="1802"),
  fact("Klára Barkóczy", "causeOfDeath", "childbed"),
  fact("György Szentmiklósy", "children", "Erzsébet"),
  fact("Erzsébet", "relatives", "Dessewffy#2"),
  fact("György Szentmiklósy", "spouse", "Therese Hopf", date=("1807", "1807")),
  fact("György Szentmiklósy", "children", "József"),
  fact("György Szentmiklósy", "children", "Amália"),
  fact("György Szentmiklósy", "children", "Lajos"),
  fact("Lajos", "causeOfDeath", "shot"),
  fact("Lajos", "deathDate", "1849", value="1849"),
  ev("award", "was made a baron", ("1741", "1741"), ["Pál"]),
  ev("appointment", "became", None, ["András"]),
  ev("appointment", "was gazetted", ("February 1800", "1800-02"), ["György Szentmiklósy"]),
  ev("award", "received", ("a year after that", "1801"), ["György Szentmiklósy"]),
  ev("departure", "left the army", ("1806", "1806"), ["György Szentmiklósy"]),
  ev("departure", "taken from him", ("1813", "1813"), ["György Szentmiklósy"]),
  ev("speech", "speech", None, ["György Szentmiklósy"]),
  ev("appointment", "went to", ("1813", "1813"), ["Ferenc Dessewffy"]),
  ev("appointment", "were named", ("1825", "1825"), ["György Szentmiklósy", "Ferenc Dessewffy"]),
)

P("d22-07", """Otacílio Bragança Teles
From an open encyclopaedia

Otacílio Bragança Teles, nicknamed Tatá (Crato, 21 July 1917 — Fortaleza, 5 March 1999), was a Brazilian notary, cattle breeder and politician who represented Ceará in the Federal Senate between 1963 and 1979.

Family

His father, Colonel Belarmino Teles, a chieftain of the Cariri, had been intendant of Crato and was murdered at mass in 1926; his mother, Dona Maroca (Maria do Carmo Bragança), who brought up eleven orphans on rapadura and discipline, lived to be a hundred and two. Two of the eleven preceded Otacílio in politics. Raimundo, the first-born, was federal interventor's secretary in Ceará in 1938; Hermes, the fourth, was mayor of Juazeiro do Norte for nine years and then, having quarrelled with everyone, a Trappist. Their sister Iracema married the governor Stênio Parente.

Otacílio wed three times, always on Saint John's Eve: in 1941 Zuleide Alencar, his first cousin, from whom he was legally separated in 1955; in 1978, as soon as divorce became lawful, the singer Lindalva Reis; and in 1986 Lindalva's accountant. Of the seven children acknowledged by him the best known is the film director Belarmino Neto, who was given the Order of Cultural Merit in 2011.

Parties

A National Democratic Union man from its foundation in 1945, he passed in 1965 to ARENA and after 1980 to the PMDB, though he said that he had never moved his hammock. He lost his seat in 1978 to a dentist, Aurélio Mota. In 1985 President Sarney made him director of the drought agency, a charge which he laid down after the police had raided its warehouse in October 1986. He was indicted, tried and, in 1991, acquitted.

Religion

Devoted to Padre Cícero all his life, he nevertheless died a Spiritist. Diabetes, which had cost him both legs, killed him.
""",
  occ("Otacílio Bragança Teles", "represented Ceará in the Federal Senate", start=("1963", "1963"), end=("1979", "1979"), again=["his seat"]),
  occ("Belarmino Teles", "Colonel"),
  occ("Belarmino Teles", "intendant of Crato"),
  occ("Raimundo", "federal interventor's secretary in Ceará", start=("1938", "1938")),
  occ("Hermes", "mayor of Juazeiro do Norte", end=("nine years", "")),
  occ("Stênio Parente", "governor"),
  occ("Aurélio Mota", "his seat", start=("1978#2", "1979")),
  occ("Sarney", "President"),
  occ("Otacílio Bragança Teles", "director of the drought agency", start=("1985", "1985"), end=("October 1986", "1986-10")),
  fact("Hermes", "occupation", "Trappist"),
  fact("Otacílio Bragança Teles", "alias", "Tatá"),
  fact("Otacílio Bragança Teles", "birthPlace", "Crato"),
  fact("Otacílio Bragança Teles", "birthDate", "21 July 1917", value="1917-07-21"),
  fact("Otacílio Bragança Teles", "deathPlace", "Fortaleza"),
  fact("Otacílio Bragança Teles", "deathDate", "5 March 1999", value="1999-03-05"),
  fact("Otacílio Bragança Teles", "nationality", "Brazilian"),
  fact("Otacílio Bragança Teles", "occupation", "notary"),
  fact("Otacílio Bragança Teles", "occupation", "cattle breeder"),
  fact("Otacílio Bragança Teles", "occupation", "politician"),
  fact("Otacílio Bragança Teles", "father", "Belarmino Teles"),
  fact("Belarmino Teles", "causeOfDeath", "murdered"),
  fact("Belarmino Teles", "deathDate", "1926", value="1926"),
  fact("Otacílio Bragança Teles", "mother", "Maria do Carmo Bragança"),
  fact("Maria do Carmo Bragança", "alias", "Dona Maroca"),
  fact("Otacílio Bragança Teles", "siblings", "Raimundo"),
  fact("Otacílio Bragança Teles", "siblings", "Hermes"),
  fact("Otacílio Bragança Teles", "siblings", "Iracema"),
  fact("Iracema", "spouse", "Stênio Parente"),
  fact("Otacílio Bragança Teles", "spouse", "Zuleide Alencar", date=("1941", "1941")),
  fact("Otacílio Bragança Teles", "spouse", "Lindalva Reis", date=("1978", "1978")),
  fact("Lindalva Reis", "occupation", "singer"),
  fact("Otacílio Bragança Teles", "children", "Belarmino Neto"),
  fact("Belarmino Neto", "occupation", "film director"),
  fact("Belarmino Neto", "award", "Order of Cultural Merit", date=("2011", "2011")),
  fact("Otacílio Bragança Teles", "party", "National Democratic Union", date=("1945", "1945")),
  fact("Otacílio Bragança Teles", "party", "ARENA", date=("1965", "1965")),
  fact("Otacílio Bragança Teles", "party", "PMDB", date=("1980", "1980")),
  fact("Aurélio Mota", "occupation", "dentist"),
  fact("Otacílio Bragança Teles", "religion", "Spiritist"),
  fact("Otacílio Bragança Teles", "causeOfDeath", "Diabetes"),
  ev("award", "was given", ("2011", "2011"), ["Belarmino Neto"]),
  ev("election", "lost", ("1978#2", "1978"), ["Otacílio Bragança Teles", "Aurélio Mota"]),
  ev("appointment", "made him", ("1985", "1985"), ["Otacílio Bragança Teles", "Sarney"]),
  ev("departure", "laid down", ("October 1986", "1986-10"), ["Otacílio Bragança Teles"]),
  ev("investigation", "raided", ("October 1986", "1986-10"), ["Otacílio Bragança Teles"]),
  ev("investigation", "was indicted", None, ["Otacílio Bragança Teles"]),
)

P("d22-08", """WHO WAS WHO IN CARDIGANSHIRE CHAPELS
(third instalment)

REES, Daniel Tudor. Draper, deacon and alderman. Always “Rees the Shop”, in print “Tudur Aeron”. Was born at Pennant on Old New Year's Day, 13 January 1866, and learnt his trade in Liverpool, where he also learnt English. Reared among the Calvinistic Methodists, he went over to the Unitarians in 1894 out of respect for an argument, and returned in 1905 out of respect for his wife's tears. That wife was Sarah Jane Lloyd, a sea captain's daughter from New Quay; they had been united at Tabernacl in Aberaeron in the September of 1891.

On the first county council of Cardiganshire, in 1889, the seat for Llanarth was held by his uncle, the Rev. Evan Rees of Neuadd-lwyd. When the old minister died in harness four years later, the nephew was returned unopposed. He was chairman of the council in 1908-9, an alderman from 1910, and a justice of the peace, which his mother, Hannah, a tollgate keeper's daughter with memories of Rebecca, never wholly forgave.

Lloyd George came to stay over the shop in March 1911 and spoke from the staircase. Rees stood for Parliament only once, in the Coupon election, as a Labour man, having been a Liberal for thirty years; he lost by four thousand to Captain Ernest Vaughan Pryse and went back to the flannel.

Three children. Gwilym, a lieutenant in the Welch Regiment, died of wounds at Gaza in March 1917. Myfanwy read chemistry at Aberystwyth (B.Sc., 1920), and was principal of the training college at Barry when she retired in 1958. Idwal, who inherited the shop and the council seat, held neither for long.

The National Eisteddfod gave Rees a chair for an ode on tollgates in 1912. He passed away at Aberaeron on the last day of February 1932, from a neglected appendix, and was followed to the grave by both denominations.
""",
  occ("Daniel Tudor Rees", "deacon"),
  occ("Daniel Tudor Rees", "alderman#2", start=("1910", "1910"), again=["alderman"]),
  occ("Evan Rees", "seat for Llanarth", start=("1889", "1889"), end=("four years later", "1893")),
  occ("Evan Rees", "minister"),
  occ("Daniel Tudor Rees", "seat for Llanarth", start=("four years later", "1893")),
  occ("Daniel Tudor Rees", "chairman of the council", start=("1908", "1908"), end=("1908-9", "1909")),
  occ("Daniel Tudor Rees", "justice of the peace"),
  occ("Ernest Vaughan Pryse", "Captain"),
  occ("Ernest Vaughan Pryse", "Parliament", start=("Coupon election", "1918")),
  occ("Gwilym", "lieutenant in the Welch Regiment"),
  occ("Myfanwy", "principal of the training college at Barry", end=("1958", "1958")),
  occ("Idwal", "council seat"),
  fact("Daniel Tudor Rees", "occupation", "Draper"),
  fact("Daniel Tudor Rees", "alias", "Rees the Shop"),
  fact("Daniel Tudor Rees", "alias", "Tudur Aeron"),
  fact("Daniel Tudor Rees", "birthPlace", "Pennant"),
  fact("Daniel Tudor Rees", "birthDate", "13 January 1866", value="1866-01-13"),
  fact("Daniel Tudor Rees", "religion", "Calvinistic Methodists"),
  fact("Daniel Tudor Rees", "religion", "Unitarians", date=("1894", "1894")),
  fact("Daniel Tudor Rees", "spouse", "Sarah Jane Lloyd", date=("September of 1891", "1891-09")),
  fact("Sarah Jane Lloyd", "residence", "New Quay"),
  fact("Daniel Tudor Rees", "relatives", "Evan Rees"),
  fact("Daniel Tudor Rees", "mother", "Hannah"),
  fact("Daniel Tudor Rees", "party", "Labour"),
  fact("Daniel Tudor Rees", "party", "Liberal"),
  fact("Daniel Tudor Rees", "children", "Gwilym"),
  fact("Gwilym", "causeOfDeath", "died of wounds"),
  fact("Gwilym", "deathPlace", "Gaza"),
  fact("Gwilym", "deathDate", "March 1917", value="1917-03"),
  fact("Gwilym", "militaryService", "Welch Regiment"),
  fact("Daniel Tudor Rees", "children", "Myfanwy"),
  fact("Myfanwy", "education", "Aberystwyth", date=("1920", "1920")),
  fact("Daniel Tudor Rees", "children", "Idwal"),
  fact("Daniel Tudor Rees", "award", "chair for an ode on tollgates", date=("1912", "1912")),
  fact("Daniel Tudor Rees", "deathPlace", "Aberaeron#2"),
  fact("Daniel Tudor Rees", "deathDate", "last day of February 1932", value="1932-02-29"),
  fact("Daniel Tudor Rees", "causeOfDeath", "neglected appendix"),
  ev("election", "was returned unopposed", ("four years later", "1893"), ["Daniel Tudor Rees"]),
  ev("travel", "came to stay", ("March 1911", "1911-03"), ["Lloyd George"]),
  ev("speech", "spoke", ("March 1911", "1911-03"), ["Lloyd George"]),
  ev("candidacy", "stood for Parliament", ("Coupon election", "1918"), ["Daniel Tudor Rees"]),
  ev("election", "lost", ("Coupon election", "1918"), ["Daniel Tudor Rees", "Ernest Vaughan Pryse"]),
  ev("departure", "retired", ("1958", "1958"), ["Myfanwy"]),
  ev("award", "gave#2", ("1912", "1912"), ["Daniel Tudor Rees"]),
)

P("d22-09", """RAINIZAFY, called Rainizafy of the Bridge

“I was born a slave's neighbour, which is to say not quite a slave.” So begins the dictated memoir of Rainizafy, thirteenth honour, who governed Fianarantsoa for the Queen of Madagascar from 1873 until he was recalled in 1881.

His birth fell about 1822 at Ambohimanga, in a family of Tsimahafotsy; his father, Andrianatoro, a diviner, was put to the tangena ordeal in 1836 and did not survive it. The boy, who was then plain Zafy (the “father of” came with the first child, as the custom is), ran to the London missionaries and learned from one of them, James Thurlow, to read, to plane a board and to keep silent. During the years of persecution he kept silent in a pit. He was received as a Protestant, under the name of Jaona, on the first Sunday of 1862, and with him came his elder sister Rasoa, who was afterwards matron of the hospital at Analakely.

In 1865 he went to London in the embassy of Rainifiringa, as third secretary, and returned the next year with a model of a bridge. The bridge at Ikopa was his work. So were two others, one of which still stands.

He had one wife in the eyes of the church, Ravao, whom he married as a Christian though they had lived together since 1843, and by her nine children. The eldest, Rabary, trained at the Palace School, succeeded him as governor and was shot by the French in October 1896; the next, Ratsimba, went over to those same French and was their under-governor at Ambositra; a daughter, Ravelo, wedded the pastor Andriamihaja and bore the historian of that name.

After his recall the Prime Minister, who had once been his pupil, kept him waiting eleven days and then embraced him. The Order of Radama was given him in 1883. Paralysed, he lived on at Faravohitra; fever carried him off in the rains of 1891.
""",
  occ("Rainizafy", "governed Fianarantsoa", start=("1873", "1873"), end=("1881", "1881")),
  occ("Rasoa", "matron of the hospital at Analakely"),
  occ("Rainifiringa", "embassy", start=("1865", "1865"), end=("the next year", "1866")),
  occ("Rainizafy", "third secretary", start=("1865", "1865"), end=("the next year", "1866")),
  occ("Rabary", "governor", start=("recalled in 1881", "1881")),
  occ("Ratsimba", "under-governor at Ambositra"),
  fact("Rainizafy", "alias", "Rainizafy of the Bridge"),
  fact("Rainizafy", "birthDate", "about 1822", value="1822~"),
  fact("Rainizafy", "birthPlace", "Ambohimanga"),
  fact("Rainizafy", "ethnicity", "Tsimahafotsy"),
  fact("Rainizafy", "father", "Andrianatoro"),
  fact("Andrianatoro", "occupation", "diviner"),
  fact("Andrianatoro", "deathDate", "1836", value="1836"),
  fact("Andrianatoro", "causeOfDeath", "tangena ordeal"),
  fact("Rainizafy", "birthName", "Zafy"),
  fact("James Thurlow", "occupation", "missionaries"),
  fact("Rainizafy", "religion", "Protestant", date=("first Sunday of 1862", "1862-01-05")),
  fact("Rainizafy", "alias", "Jaona"),
  fact("Rainizafy", "siblings", "Rasoa"),
  fact("Rainizafy", "spouse", "Ravao"),
  fact("Rainizafy", "children", "Rabary"),
  fact("Rabary", "education", "Palace School"),
  fact("Rabary", "causeOfDeath", "shot"),
  fact("Rabary", "deathDate", "October 1896", value="1896-10"),
  fact("Rainizafy", "children", "Ratsimba"),
  fact("Rainizafy", "children", "Ravelo"),
  fact("Ravelo", "spouse", "Andriamihaja"),
  fact("Andriamihaja", "occupation", "pastor"),
  fact("Rainizafy", "award", "Order of Radama", date=("1883", "1883")),
  fact("Rainizafy", "residence", "Faravohitra"),
  fact("Rainizafy", "causeOfDeath", "fever"),
  fact("Rainizafy", "deathDate", "rains of 1891", value="1891"),
  ev("departure", "recalled", ("1881", "1881"), ["Rainizafy"]),
  ev("travel", "went to London", ("1865", "1865"), ["Rainizafy"]),
  ev("travel", "embassy", ("1865", "1865"), ["Rainifiringa"]),
  ev("travel", "returned", ("the next year", "1866"), ["Rainizafy"]),
  ev("appointment", "succeeded", ("1881", "1881"), ["Rabary"]),
  ev("award", "was given him", ("1883", "1883"), ["Rainizafy"]),
)

P("d22-10", """“My grandfather could not swim”

The house in Cerro Alegre has seven balconies and from none of them did Vice-Admiral Arturo Montt Lyon-Edwards ever look at the sea. That at least is the family legend, as told to us by his granddaughter, the deputy for Viña del Mar, Magdalena Montt Oyarzún.

Chile knows him for eleven weeks: those in which, from late July to mid-October 1931, he was Minister of the Navy and the fleet lay in mutiny at Coquimbo. “He knew every petty officer by his nickname,” says the deputy. “They called him Don Tuto. He could not order anyone to fire on them, so he resigned.” Rear-Admiral Calixto Rogers, his chief of staff, could and did, and was rewarded with the vacant ministry.

What do we know of the man? That he was born on board the steamer Limarí, off Caldera, on 6 January 1876, the son of a Scots-descended nitrate engineer, Juan Montt Lyon, and of Rosalía Edwards Puelma, who died of puerperal fever a week later. That an Anglican governess, Miss Harriet Pym, raised him and his brother Agustín (later archdeacon of La Serena, which says something for Miss Pym's tolerance). That the Naval School had him at thirteen; that he was a midshipman in the Esmeralda in the civil war, on the winning side, and lost there the sight of his left eye. That in 1904 he was naval attaché in London.

He took two wives. Amelia Budge, the first, bore him Arturo, Ester and Rebeca and left him in 1917 for a tenor. The second, Laura Oyarzún, twenty-six years younger and a Radical, organised the laundresses of the port.

In the archives at Rancagua there is supposed to be a diary. His death certificate says “asphyxia”: on 3 January 1944, in two metres of water at Las Torpederas, he had gone in after a child.
""",
  occ("Arturo Montt Lyon-Edwards", "Vice-Admiral"),
  occ("Magdalena Montt Oyarzún", "deputy for Viña del Mar"),
  occ("Arturo Montt Lyon-Edwards", "Minister of the Navy", start=("late July", "1931-07"), end=("mid-October 1931", "1931-10")),
  occ("Calixto Rogers", "Rear-Admiral"),
  occ("Calixto Rogers", "chief of staff"),
  occ("Calixto Rogers", "vacant ministry", start=("mid-October 1931", "1931-10")),
  occ("Agustín", "archdeacon of La Serena"),
  occ("Arturo Montt Lyon-Edwards", "midshipman in the Esmeralda"),
  occ("Arturo Montt Lyon-Edwards", "naval attaché in London", start=("1904", "1904")),
  fact("Arturo Montt Lyon-Edwards", "relatives", "Magdalena Montt Oyarzún"),
  fact("Magdalena Montt Oyarzún", "relatives", "Arturo Montt Lyon-Edwards"),
  fact("Arturo Montt Lyon-Edwards", "alias", "Don Tuto"),
  fact("Arturo Montt Lyon-Edwards", "residence", "Cerro Alegre"),
  fact("Arturo Montt Lyon-Edwards", "birthPlace", "steamer Limarí"),
  fact("Arturo Montt Lyon-Edwards", "birthDate", "6 January 1876", value="1876-01-06"),
  fact("Arturo Montt Lyon-Edwards", "father", "Juan Montt Lyon"),
  fact("Juan Montt Lyon", "ethnicity", "Scots"),
  fact("Juan Montt Lyon", "occupation", "nitrate engineer"),
  fact("Arturo Montt Lyon-Edwards", "mother", "Rosalía Edwards Puelma"),
  fact("Rosalía Edwards Puelma", "causeOfDeath", "puerperal fever"),
  fact("Rosalía Edwards Puelma", "deathDate", "a week later", value="1876-01-13"),
  fact("Harriet Pym", "religion", "Anglican"),
  fact("Harriet Pym", "occupation", "governess"),
  fact("Arturo Montt Lyon-Edwards", "siblings", "Agustín"),
  fact("Arturo Montt Lyon-Edwards", "education", "Naval School"),
  fact("Arturo Montt Lyon-Edwards", "militaryService", "civil war"),
  fact("Arturo Montt Lyon-Edwards", "spouse", "Amelia Budge"),
  fact("Arturo Montt Lyon-Edwards", "children", "Arturo#2"),
  fact("Arturo Montt Lyon-Edwards", "children", "Ester"),
  fact("Arturo Montt Lyon-Edwards", "children", "Rebeca"),
  fact("Arturo Montt Lyon-Edwards", "spouse", "Laura Oyarzún"),
  fact("Laura Oyarzún", "party", "Radical"),
  fact("Laura Oyarzún", "birthDate", "twenty-six years younger", value="1902"),
  fact("Arturo Montt Lyon-Edwards", "causeOfDeath", "asphyxia"),
  fact("Arturo Montt Lyon-Edwards", "deathPlace", "Las Torpederas"),
  fact("Arturo Montt Lyon-Edwards", "deathDate", "3 January 1944", value="1944-01-03"),
  ev("departure", "resigned", ("mid-October 1931", "1931-10"), ["Arturo Montt Lyon-Edwards"]),
)

P("d22-11", """From the Parish Magazine, Lammas 1957

OUR CHURCHWARDENS, No. 6: Mr. H. L. Thirtle

When Mr. Thirtle was asked for the particulars of his life he replied that there weren't none. We have therefore gone to his sister, Miss Edith Thirtle, lately headmistress of the infants at Hickling, and to the County.

Herbert Lusher Thirtle was born in the Staithe cottage on Michaelmas Day, 1884; Lusher was his mother's maiden name and the Lushers were Huguenots. At twelve he left our school with a prize for scripture, and at thirteen he was frightening crows for the late Sir Edmund Lacon-Hoste. He served with the Norfolk Yeomanry at Suvla and in Palestine, came home a sergeant with the Military Medal, and was one of the first four working men to sit upon Smallburgh Rural District Council (1919 to 1934). In politics he was Labour until 1931 and has been nothing since.

It will surprise newcomers to hear that he was ever a Primitive Methodist. He crossed the road, as the saying is here, upon his marriage in 1913 to Ethel Maud Amis, the miller's girl. Of their boys, Cyril, a bomber's rear gunner, is on our memorial; Leonard is a police superintendent at Nakuru; and Basil, the late child, went up to Fitzwilliam House last October, the first from this village to go to a university.

The County tells us that Mr. Thirtle was also vice-chairman of its Drainage Board for the whole of the late war, under the chairmanship of Lord Wodehouse-Kerr, and that during the surge of 1953, when the then chairman, Colonel Buxton-Gurdon, could not be found, he gave the orders. He was awarded the B.E.M. that June and wore it once.

He has been people's warden since Easter 1936, when he took over from Mr. Amis, his father-in-law. Mrs. Thirtle died at Candlemas. He will not be standing again.
""",
  occ("Herbert Lusher Thirtle", "CHURCHWARDENS"),
  occ("Edith Thirtle", "headmistress of the infants at Hickling", former=True),
  occ("Herbert Lusher Thirtle", "sergeant"),
  occ("Herbert Lusher Thirtle", "Smallburgh Rural District Council", start=("1919", "1919"), end=("1934", "1934")),
  occ("Leonard", "police superintendent at Nakuru"),
  occ("Herbert Lusher Thirtle", "vice-chairman of its Drainage Board", start=("the late war", "1939"), end=("the late war", "1945")),
  occ("Wodehouse-Kerr", "chairmanship"),
  occ("Buxton-Gurdon", "chairman#3"),
  occ("Buxton-Gurdon", "Colonel"),
  occ("Herbert Lusher Thirtle", "people's warden", start=("Easter 1936", "1936-04-12")),
  occ("Mr. Amis", "people's warden", end=("Easter 1936", "1936-04-12")),
  fact("Mr. Amis", "occupation", "miller"),
  fact("Cyril", "militaryService", "rear gunner"),
  fact("Herbert Lusher Thirtle", "siblings", "Edith Thirtle"),
  fact("Herbert Lusher Thirtle", "birthPlace", "Staithe cottage"),
  fact("Herbert Lusher Thirtle", "birthDate", "Michaelmas Day, 1884", value="1884-09-29"),
  fact("Herbert Lusher Thirtle", "ethnicity", "Huguenots"),
  fact("Herbert Lusher Thirtle", "education", "our school"),
  fact("Herbert Lusher Thirtle", "militaryService", "Norfolk Yeomanry"),
  fact("Herbert Lusher Thirtle", "award", "Military Medal"),
  fact("Herbert Lusher Thirtle", "party", "Labour"),
  fact("Herbert Lusher Thirtle", "religion", "Primitive Methodist"),
  fact("Herbert Lusher Thirtle", "spouse", "Ethel Maud Amis", date=("1913", "1913")),
  fact("Herbert Lusher Thirtle", "children", "Cyril"),
  fact("Herbert Lusher Thirtle", "children", "Leonard"),
  fact("Herbert Lusher Thirtle", "children", "Basil"),
  fact("Basil", "education", "Fitzwilliam House", date=("last October", "1956-10")),
  fact("Herbert Lusher Thirtle", "award", "B.E.M.", date=("that June", "1953-06")),
  fact("Herbert Lusher Thirtle", "relatives", "Mr. Amis"),
  fact("Ethel Maud Amis", "deathDate", "Candlemas", value="1957-02-02"),
  ev("award", "was awarded", ("that June", "1953-06"), ["Herbert Lusher Thirtle"]),
  ev("appointment", "took over", ("Easter 1936", "1936-04-12"), ["Herbert Lusher Thirtle"]),
)

P("d22-12", """Krikor Effendi Balasanian (Armenian: Գրիգոր Պալասանեան; in Ottoman registers Balasanzâde Kirkor) belonged to that small company of Armenians who served the Porte in its chanceries during the last half-century before the catastrophe.

He was a native of Van, where he came into the world in the winter of 1849, and a foundling; the priest Ter Mesrop, who picked him up, gave him his own surname. Mekhitarist fathers in Venice educated him. Thence, at two-and-twenty, an Apostolic Christian still in spite of the fathers, he returned to Constantinople and entered the Translation Bureau. Second dragoman there by 1876, he went with Sadullah Pasha to Berlin two summers later and kept, of the Congress, a diary in which nobody is spared. From 1880 he was consul at Ragusa, from 1884 consul-general at Trieste; and in March 1891 he became under-secretary in the Ministry of Mines, in place of a Greek, Stavraki Aristarchos, who had retired to Chios with gout.

His house at Yeniköy was a republic ruled by women: his wife, Takuhi, née Dadian, whom he had married in 1878, four daughters and an aunt. Nevart, the eldest of the girls, composed. Her sister Satenik taught French at the Esayan School; Verjin became a nun of the Immaculate Conception, after a conversion that broke her father's heart; Arşaluys, the youngest, escaped to Marseille in 1922 with the papers, and died there, a seamstress, on New Year's Day 1961.

Arrested on 26 August 1896, after the attack on the bank, he was freed the next morning by order of the Grand Vizier, who sent his own carriage. He never entered the ministry again. Several cousins urged him to go to Egypt. Pneumonia took him at Yeniköy on 11 January 1899, holder of the Mecidiye of the second class, which was not laid on the coffin.
""",
  occ("Krikor Effendi Balasanian", "Second dragoman"),
  occ("Krikor Effendi Balasanian", "consul at Ragusa", start=("1880", "1880"), end=("1884", "1884")),
  occ("Krikor Effendi Balasanian", "consul-general at Trieste", start=("1884", "1884")),
  occ("Krikor Effendi Balasanian", "under-secretary in the Ministry of Mines", start=("March 1891", "1891-03"), end=("26 August 1896", "1896-08-26")),
  occ("Stavraki Aristarchos", "under-secretary in the Ministry of Mines", end=("March 1891", "1891-03")),
  fact("Nevart", "occupation", "composed"),
  fact("Krikor Effendi Balasanian", "nativeName", "Գրիգոր Պալասանեան"),
  fact("Krikor Effendi Balasanian", "alias", "Balasanzâde Kirkor"),
  fact("Krikor Effendi Balasanian", "ethnicity", "Armenians"),
  fact("Krikor Effendi Balasanian", "birthPlace", "Van"),
  fact("Krikor Effendi Balasanian", "birthDate", "winter of 1849", value="1849"),
  fact("Ter Mesrop", "occupation", "priest"),
  fact("Krikor Effendi Balasanian", "education", "Mekhitarist fathers in Venice"),
  fact("Krikor Effendi Balasanian", "religion", "Apostolic Christian"),
  fact("Stavraki Aristarchos", "ethnicity", "Greek"),
  fact("Stavraki Aristarchos", "residence", "Chios"),
  fact("Krikor Effendi Balasanian", "residence", "Yeniköy"),
  fact("Krikor Effendi Balasanian", "spouse", "Takuhi", date=("1878", "1878")),
  fact("Takuhi", "birthName", "Dadian"),
  fact("Krikor Effendi Balasanian", "children", "Nevart"),
  fact("Nevart", "siblings", "Satenik"),
  fact("Krikor Effendi Balasanian", "children", "Satenik"),
  fact("Satenik", "occupation", "taught French"),
  fact("Krikor Effendi Balasanian", "children", "Verjin"),
  fact("Verjin", "occupation", "nun of the Immaculate Conception"),
  fact("Krikor Effendi Balasanian", "children", "Arşaluys"),
  fact("Arşaluys", "deathPlace", "Marseille"),
  fact("Arşaluys", "occupation", "seamstress"),
  fact("Arşaluys", "deathDate", "New Year's Day 1961", value="1961-01-01"),
  fact("Krikor Effendi Balasanian", "causeOfDeath", "Pneumonia"),
  fact("Krikor Effendi Balasanian", "deathPlace", "Yeniköy#2"),
  fact("Krikor Effendi Balasanian", "deathDate", "11 January 1899", value="1899-01-11"),
  fact("Krikor Effendi Balasanian", "award", "Mecidiye of the second class"),
  ev("travel", "returned", ("at two-and-twenty", "1871"), ["Krikor Effendi Balasanian"]),
  ev("appointment", "entered", ("at two-and-twenty", "1871"), ["Krikor Effendi Balasanian"]),
  ev("travel", "went with", ("two summers later", "1878"), ["Krikor Effendi Balasanian", "Sadullah Pasha"]),
  ev("appointment", "became", ("March 1891", "1891-03"), ["Krikor Effendi Balasanian"]),
  ev("departure", "had retired", None, ["Stavraki Aristarchos"]),
  ev("travel", "escaped", ("1922", "1922"), ["Arşaluys"]),
  ev("arrest", "Arrested", ("26 August 1896", "1896-08-26"), ["Krikor Effendi Balasanian"]),
)

P("d22-13", """TEXAS LIVES: The Judge Who Danced

Everyone south of Alice called her Chata. On the bench of the 229th she was the Honorable Graciela Treviño Haas, and she had hung behind her, where other judges have the flag, a photograph of the Mercedes Citrus Queens of 1956.

She is third from the left. Graciela Treviño, as she still was, had been born two decades earlier in a boxcar at Sebastian, on April 19, the second of the six children of Anselmo Treviño, a section hand on the Missouri Pacific. He had been a Villista; his wife, Eulalia, had been, more briefly, a nun. From Mercedes High the girl went to Texas A&I, and from there, on the strength of a dance contest that paid $500, to St. Mary's law school in San Antonio (class of '63).

It was there she met Walter Haas, a Lutheran farm boy from New Braunfels, and she turned Lutheran for him, then, after the divorce in '74, Catholic again “for the music.” Walter, who was county attorney of Comal at the time, remarried; the second Mrs. Haas became her closest friend. The one child, Anselmo Walter, called Sam, flies helicopters for the Coast Guard at Kodiak.

Governor Briscoe gave her the 229th in December 1977, on the death of old O. P. Tillotson, and she kept it through five elections, four as a Democrat and one, God forgive her, as a Republican. In 1988 she ran for the Court of Appeals against Noe Garza, her own former clerk, and got beat. He administered her last oath, in 1995, and cried.

The State Commission on Judicial Conduct reprimanded her once, in 1983, for jailing a county commissioner through lunch. She retired on New Year's Eve of 1998. Lung cancer killed her, in Harlingen, in 2008, and the courthouse closed for the rosary.
""",
  occ("Graciela Treviño Haas", "bench of the 229th", start=("December 1977", "1977-12"), end=("New Year's Eve of 1998", "1998-12-31"), again=["the 229th#2"]),
  occ("Walter Haas", "county attorney of Comal"),
  occ("Briscoe", "Governor"),
  occ("O. P. Tillotson", "the 229th#2", end=("December 1977", "1977-12")),
  occ("Noe Garza", "clerk", former=True),
  fact("Graciela Treviño Haas", "alias", "Chata"),
  fact("Graciela Treviño Haas", "birthName", "Graciela Treviño#2"),
  fact("Graciela Treviño Haas", "birthDate", "April 19", value="1936-04-19"),
  fact("Graciela Treviño Haas", "birthPlace", "Sebastian"),
  fact("Graciela Treviño Haas", "father", "Anselmo Treviño"),
  fact("Anselmo Treviño", "occupation", "section hand on the Missouri Pacific"),
  fact("Anselmo Treviño", "militaryService", "Villista"),
  fact("Anselmo Treviño", "spouse", "Eulalia"),
  fact("Graciela Treviño Haas", "mother", "Eulalia"),
  fact("Eulalia", "occupation", "nun"),
  fact("Graciela Treviño Haas", "education", "Mercedes High"),
  fact("Graciela Treviño Haas", "education", "Texas A&I"),
  fact("Graciela Treviño Haas", "education", "St. Mary's law school", date=("class of '63", "1963")),
  fact("Graciela Treviño Haas", "spouse", "Walter Haas"),
  fact("Walter Haas", "religion", "Lutheran"),
  fact("Walter Haas", "residence", "New Braunfels"),
  fact("Graciela Treviño Haas", "religion", "Lutheran#2"),
  fact("Graciela Treviño Haas", "religion", "Catholic", date=("'74", "1974")),
  fact("Graciela Treviño Haas", "children", "Anselmo Walter"),
  fact("Anselmo Walter", "alias", "Sam"),
  fact("Anselmo Walter", "militaryService", "Coast Guard"),
  fact("Anselmo Walter", "residence", "Kodiak"),
  fact("Graciela Treviño Haas", "party", "Democrat"),
  fact("Graciela Treviño Haas", "party", "Republican"),
  fact("Graciela Treviño Haas", "causeOfDeath", "Lung cancer"),
  fact("Graciela Treviño Haas", "deathPlace", "Harlingen"),
  fact("Graciela Treviño Haas", "deathDate", "2008", value="2008"),
  ev("appointment", "gave", ("December 1977", "1977-12"), ["Graciela Treviño Haas", "Briscoe"]),
  ev("candidacy", "ran for#2", ("1988", "1988"), ["Graciela Treviño Haas"]),
  ev("election", "got beat", ("1988", "1988"), ["Graciela Treviño Haas", "Noe Garza"]),
  ev("appointment", "oath", ("1995", "1995"), ["Graciela Treviño Haas"]),
  ev("sanction", "reprimanded", ("1983", "1983"), ["Graciela Treviño Haas"]),
  ev("departure", "retired", ("New Year's Eve of 1998", "1998-12-31"), ["Graciela Treviño Haas"]),
)

P("d22-14", """Dambyn Tserendulam (Mongolian: Дамбын Цэрэндулам) was a Mongolian physician, Deputy Chairwoman of the People's Great Khural and, for twenty-three days, acting head of state.

Born in the Year of the Iron Monkey (1920) in Tariat sum, Arkhangai, she never knew her father, a lama named Dambyn Gombo whom the tribunal of the thirties had shot; under the custom of the time the state called her after him nonetheless. “I had a father in my documents,” she would say. Her mother, Khorloo, milked other people's mares. An uncle by marriage, Choijilyn Sambuu, who was secretary of the aimag party committee, hid both of them in his ger until he too was taken away, in September 1937.

At the age of sixteen she went to Irkutsk to be a midwife, and in 1946 she completed the medical faculty there, the first of her province to do so. The People's Revolutionary Party took her in the next year. She headed the maternity hospital in Ulaanbaatar from 1951, was Deputy Minister of Health from 1957 and, after the minister, Jamsrangiin Dash, had been exiled to the provinces for “theoretical conceit”, minister in her own right from February 1962 to the summer of 1969. The Khural made her one of its deputy chairs in the latter year. When its chairman died in May 1972 she received the credentials of two ambassadors, gave them tea, and handed over to Colonel Badamyn Ochir on 12 June.

Of her decorations, the Order of Sukhbaatar was pinned on her in 1960 and that of the Red Banner of Labour reached her by post in 1971.

Her husband, the geologist Lkhagvasuren, perished in an avalanche in the Altai in 1959, when their sons were eight and five. One, Enkhbold, is a monk at Gandan, a thing his mother lived to see: she had secretly remained a believer. The younger, Bataa, a wrestler with the title of Lion, was a member of the democratic parliament of 1990. Tserendulam died in Ulaanbaatar on 4 November 2003.
""",
  occ("Dambyn Tserendulam", "Deputy Chairwoman of the People's Great Khural", start=("latter year", "1969"), again=["deputy chairs"]),
  occ("Dambyn Tserendulam", "acting head of state", start=("May 1972", "1972-05"), end=("12 June", "1972-06-12")),
  occ("Choijilyn Sambuu", "secretary of the aimag party committee", end=("September 1937", "1937-09")),
  occ("Dambyn Tserendulam", "headed the maternity hospital in Ulaanbaatar", start=("1951", "1951"), end=("1957", "1957")),
  occ("Dambyn Tserendulam", "Deputy Minister of Health", start=("1957", "1957"), end=("February 1962", "1962-02")),
  occ("Jamsrangiin Dash", "minister", end=("February 1962", "1962-02")),
  occ("Dambyn Tserendulam", "minister#2", start=("February 1962", "1962-02"), end=("summer of 1969", "1969")),
  occ("Badamyn Ochir", "Colonel"),
  occ("Badamyn Ochir", "head of state", start=("12 June", "1972-06-12")),
  occ("Bataa", "member of the democratic parliament", start=("1990", "1990")),
  fact("Dambyn Tserendulam", "nativeName", "Дамбын Цэрэндулам"),
  fact("Dambyn Tserendulam", "nationality", "Mongolian#2"),
  fact("Dambyn Tserendulam", "occupation", "physician"),
  fact("Dambyn Tserendulam", "birthDate", "1920", value="1920"),
  fact("Dambyn Tserendulam", "birthPlace", "Tariat sum"),
  fact("Dambyn Tserendulam", "father", "Dambyn Gombo"),
  fact("Dambyn Gombo", "occupation", "lama"),
  fact("Dambyn Gombo", "causeOfDeath", "shot"),
  fact("Dambyn Tserendulam", "mother", "Khorloo"),
  fact("Dambyn Tserendulam", "relatives", "Choijilyn Sambuu"),
  fact("Dambyn Tserendulam", "education", "Irkutsk", date=("1946", "1946")),
  fact("Dambyn Tserendulam", "spouse", "Lkhagvasuren"),
  fact("Lkhagvasuren", "occupation", "geologist"),
  fact("Lkhagvasuren", "causeOfDeath", "avalanche"),
  fact("Lkhagvasuren", "deathPlace", "Altai"),
  fact("Lkhagvasuren", "deathDate", "1959", value="1959"),
  fact("Dambyn Tserendulam", "children", "Enkhbold"),
  fact("Enkhbold", "occupation", "monk"),
  fact("Dambyn Tserendulam", "religion", "believer"),
  fact("Dambyn Tserendulam", "children", "Bataa"),
  fact("Bataa", "occupation", "wrestler"),
  fact("Dambyn Tserendulam", "award", "Order of Sukhbaatar", date=("1960", "1960")),
  fact("Dambyn Tserendulam", "deathPlace", "Ulaanbaatar#2"),
  fact("Dambyn Tserendulam", "deathDate", "4 November 2003", value="2003-11-04"),
  fact("Dambyn Tserendulam", "award", "Red Banner of Labour", date=("1971", "1971")),
  fact("Dambyn Tserendulam", "party", "People's Revolutionary Party", date=("the next year", "1947")),
  fact("Bataa", "award", "Lion"),
  ev("arrest", "taken away", ("September 1937", "1937-09"), ["Choijilyn Sambuu"]),
  ev("travel", "went#2", ("At the age of sixteen", "1936"), ["Dambyn Tserendulam"]),
  ev("sanction", "had been exiled", None, ["Jamsrangiin Dash"]),
  ev("appointment", "made her", ("latter year", "1969"), ["Dambyn Tserendulam"]),
  ev("departure", "handed over", ("12 June", "1972-06-12"), ["Dambyn Tserendulam"]),
  ev("award", "was pinned on her", ("1960", "1960"), ["Dambyn Tserendulam"]),
  ev("award", "reached her", ("1971", "1971"), ["Dambyn Tserendulam"]),
)

P("d22-15", """Family and faith: the Tuiasosopo-Brecht papers

These notes accompany the gift which the children of the late Fa'afetai Brecht Leota have made to the library.

Carl Heinrich Brecht, a trader from Altona, settled at Matautu in 1883 and was German vice-consul there until the Tripartite Convention. By Sinalei, sister of the orator Leota Uelese, he had five children, none of whom he registered and all of whom he loved. Two matter here. Otto (1889–1918) kept books for the plantation company and died, with his mother, in the November of the influenza. Emma lived until 1979. Brought up by the Marist sisters at Savalalo, she married Siaosi Leota of the London Missionary Society, who gave up his pastorate at Falealili for her rather than have her give up the rosary. He was later a Faipule, for Lotofaga, and a Mau man; the New Zealand military police took him on Black Saturday and the court gave him six months.

The donors' father, Fa'afetai, born at Apia in 1924, was their third son. He attended Marist Brothers' School and then, on one of the first government scholarships, King's College in Auckland; he qualified as a surveyor in 1949. Samoa's flag went up on 1 January 1962 along a line which he had pegged. That April he was made Director of Lands, following the New Zealander Noel Prebble, who trained him; in 1970 the title Leota was bestowed on him and, so qualified, he was elected for Lotofaga, his father's old district. He was Minister of Lands until 1976, and Speaker from 1979 until a stroke silenced him in the chair on 3 March 1982. He lingered two years.

His widow, Pepe (born Josephine Schaafhausen, at Suva, half Tongan), whom he married in 1951, taught all of us to read. There are six children, who ask not to be named.
""",
  occ("Carl Heinrich Brecht", "vice-consul", end=("Tripartite Convention", "1899")),
  occ("Siaosi Leota", "pastorate at Falealili"),
  occ("Siaosi Leota", "Faipule, for Lotofaga"),
  occ("Fa'afetai Brecht Leota", "Director of Lands", start=("That April", "1962-04")),
  occ("Noel Prebble", "Director of Lands", end=("That April", "1962-04")),
  occ("Fa'afetai Brecht Leota", "Minister of Lands", end=("1976", "1976")),
  occ("Fa'afetai Brecht Leota", "Speaker", start=("1979#2", "1979"), end=("3 March 1982", "1982-03-03")),
  occ("Fa'afetai Brecht Leota", "elected for Lotofaga", start=("1970", "1970")),
  fact("Carl Heinrich Brecht", "occupation", "trader"),
  fact("Carl Heinrich Brecht", "birthPlace", "Altona"),
  fact("Carl Heinrich Brecht", "residence", "Matautu", date=("1883", "1883")),
  fact("Sinalei", "siblings", "Leota Uelese"),
  fact("Leota Uelese", "occupation", "orator"),
  fact("Carl Heinrich Brecht", "children", "Otto"),
  fact("Otto", "birthDate", "1889", value="1889"),
  fact("Otto", "deathDate", "1918", value="1918"),
  fact("Otto", "causeOfDeath", "influenza"),
  fact("Otto", "occupation", "kept books"),
  fact("Otto", "mother", "Sinalei"),
  fact("Sinalei", "deathDate", "1918", value="1918"),
  fact("Carl Heinrich Brecht", "children", "Emma"),
  fact("Emma", "deathDate", "1979", value="1979"),
  fact("Emma", "education", "Marist sisters at Savalalo"),
  fact("Emma", "spouse", "Siaosi Leota"),
  fact("Siaosi Leota", "religion", "London Missionary Society"),
  fact("Siaosi Leota", "party", "Mau"),
  fact("Fa'afetai Brecht Leota", "birthPlace", "Apia"),
  fact("Fa'afetai Brecht Leota", "birthDate", "1924", value="1924"),
  fact("Fa'afetai Brecht Leota", "mother", "Emma"),
  fact("Fa'afetai Brecht Leota", "father", "Siaosi Leota"),
  fact("Fa'afetai Brecht Leota", "education", "Marist Brothers' School"),
  fact("Fa'afetai Brecht Leota", "education", "King's College"),
  fact("Fa'afetai Brecht Leota", "occupation", "surveyor"),
  fact("Noel Prebble", "nationality", "New Zealander"),
  fact("Fa'afetai Brecht Leota", "award", "title Leota", date=("1970", "1970")),
  fact("Fa'afetai Brecht Leota", "causeOfDeath", "stroke"),
  fact("Fa'afetai Brecht Leota", "spouse", "Pepe", date=("1951", "1951")),
  fact("Josephine Schaafhausen", "birthName", "Josephine Schaafhausen"),
  fact("Josephine Schaafhausen", "birthPlace", "Suva"),
  fact("Josephine Schaafhausen", "ethnicity", "Tongan"),
  fact("Fa'afetai Brecht Leota", "deathDate", "two years", value="1984"),
  fact("Josephine Schaafhausen", "alias", "Pepe"),
  ev("departure", "gave up his pastorate", None, ["Siaosi Leota"]),
  ev("arrest", "took him", None, ["Siaosi Leota"]),
  ev("conviction", "gave him six months", None, ["Siaosi Leota"]),
  ev("appointment", "was made", ("That April", "1962-04"), ["Fa'afetai Brecht Leota"]),
  ev("award", "was bestowed", ("1970", "1970"), ["Fa'afetai Brecht Leota"]),
  ev("election", "was elected", ("1970", "1970"), ["Fa'afetai Brecht Leota"]),
)

P("d22-16", """TADEUSZ GRZYMAŁA-SIEDLISKI — A PORTRAIT FROM MEMORY

My uncle had two countries, three uniforms and one pair of good shoes. He was born Austrian, at Zaleszczyki, on St Nicholas's Day of 1886; fought for the Emperor at Gorlice as a reserve ensign of Uhlans; changed into Piłsudski's grey in time to be interned for it at Szczypiorno; and wore out the last uniform, the Polish one, as a major, outside Kiev. There they shot away his knee.

What he really was, was a doctor of both laws of the Jagiellonian University (1910). Prime Minister Walery Korsak found him in 1926 limping about the Treasury Solicitor's office and sent him to Łuck as deputy voivode. Four years later he was voivode at Stanisławów. He was dismissed from there in the autumn of 1933 for writing to the Minister of the Interior, in verse, that he would not pacify anybody twice.

His elder brother, Zygmunt, my father, was a Socialist and sat in the Sejm for Borysław; the younger, Jacek, a Jesuit, had charge of the novices at Stara Wieś. At Christmas they quarrelled by seniority. Aunt Hela, that is Helena, born Löwenstein, came from a Lwów banking house and had been christened at nineteen, in the teeth of her people, in order to marry Uncle Tadeusz; this was in June 1914, and so she spent her honeymoon rolling bandages. Roman, my cousin, their only son, was a cadet at Chyrów.

On 17 September 1939 my uncle was mayor of Kuty, a post he had accepted as a joke, and held the bridge to Romania open with a cane. He crossed last. He taught Latin to Polish boys at Craiova, then at Latrun, where Roman found him. He died there of typhoid in 1943 and she in Montreal in 1970. Someone told me he was proposed for the Virtuti Militari; the Cross of Valour he certainly had.
""",
  occ("Tadeusz Grzymała-Siedliski", "reserve ensign of Uhlans"),
  occ("Tadeusz Grzymała-Siedliski", "major"),
  occ("Walery Korsak", "Prime Minister"),
  occ("Tadeusz Grzymała-Siedliski", "deputy voivode", start=("1926", "1926"), end=("Four years later", "1930")),
  occ("Tadeusz Grzymała-Siedliski", "voivode at Stanisławów", start=("Four years later", "1930"), end=("autumn of 1933", "1933")),
  occ("Zygmunt", "sat in the Sejm for Borysław"),
  occ("Jacek", "charge of the novices at Stara Wieś"),
  occ("Roman", "cadet at Chyrów"),
  occ("Tadeusz Grzymała-Siedliski", "mayor of Kuty"),
  fact("Tadeusz Grzymała-Siedliski", "nationality", "Austrian"),
  fact("Tadeusz Grzymała-Siedliski", "birthPlace", "Zaleszczyki"),
  fact("Tadeusz Grzymała-Siedliski", "birthDate", "St Nicholas's Day of 1886", value="1886-12-06"),
  fact("Tadeusz Grzymała-Siedliski", "militaryService", "Piłsudski's grey"),
  fact("Tadeusz Grzymała-Siedliski", "militaryService", "Uhlans"),
  fact("Tadeusz Grzymała-Siedliski", "education", "Jagiellonian University", date=("1910", "1910")),
  fact("Tadeusz Grzymała-Siedliski", "siblings", "Zygmunt"),
  fact("Zygmunt", "party", "Socialist"),
  fact("Tadeusz Grzymała-Siedliski", "siblings", "Jacek"),
  fact("Jacek", "occupation", "Jesuit"),
  fact("Helena", "alias", "Aunt Hela"),
  fact("Helena", "birthName", "Löwenstein"),
  fact("Helena", "residence", "Lwów"),
  fact("Tadeusz Grzymała-Siedliski", "spouse", "Helena", date=("June 1914", "1914-06")),
  fact("Tadeusz Grzymała-Siedliski", "children", "Roman"),
  fact("Tadeusz Grzymała-Siedliski", "occupation", "taught Latin"),
  fact("Tadeusz Grzymała-Siedliski", "deathPlace", "Latrun"),
  fact("Tadeusz Grzymała-Siedliski", "causeOfDeath", "typhoid"),
  fact("Tadeusz Grzymała-Siedliski", "deathDate", "1943", value="1943"),
  fact("Helena", "deathPlace", "Montreal"),
  fact("Helena", "deathDate", "1970", value="1970"),
  fact("Tadeusz Grzymała-Siedliski", "award", "Cross of Valour"),
  ev("arrest", "interned", None, ["Tadeusz Grzymała-Siedliski"]),
  ev("appointment", "sent him", ("1926", "1926"), ["Tadeusz Grzymała-Siedliski", "Walery Korsak"]),
  ev("departure", "was dismissed", ("autumn of 1933", "1933"), ["Tadeusz Grzymała-Siedliski"]),
  ev("communication", "writing", None, ["Tadeusz Grzymała-Siedliski"]),
  ev("travel", "crossed", ("17 September 1939", "1939-09-17"), ["Tadeusz Grzymała-Siedliski"]),
)

P("d22-17", """VERE STANHOPE LINDO-CAMPBELL
Custos Rotulorum of Manchester, Jamaica

The Custos, whose portrait by Miss Huie hangs over our bar, was the last member of this Club to arrive for cricket on a horse. It may interest the young men to know where he came from.

On the one side he was a Sephardi: Abigail Lindo, the mother, kept the fasts in a house on Duke Street with the shutters closed. On the other he was the outside child, acknowledged late, of Dr. Neil Campbell, Presbyterian, pen-keeper and member of the Legislative Council for the parish between 1899 and 1910. Dr. Campbell gave him his name when he was nine, and sent him to Munro. The boy took Jamaica's Rhodes Scholarship in 1907 and proceeded to Oriel, whence he came down a barrister, a hurdler and an Anglican.

Resident magistrate at Black River (1914), at Port Maria (1919) and, from 1925, at Mandeville, he fined three of his half-brothers: Archibald, Neil the younger and, for a dog, the Hon. Colin Campbell, who had inherited both the pens and the seat. He left the bench in 1938 to sit on the commission of inquiry into the disturbances at Frome, in the company of his old Munro fag, the labour man St. Clair Duhaney; they signed, each, a separate report. He was appointed Custos in January 1944 upon the decease of Mr. Hubert Farquharson, and resigned on his eightieth birthday, 22 May 1966.

Lady is what the market women called his wife, though he had no knighthood, merely the C.B.E. (1951). Born Iris Chin, she was the daughter of a Hakka shopkeeper in Christiana. They married in 1931, at the registry, and the Club, to its shame, struck him off. It was Colin who moved, in 1946, that he be put back, and in the chair.
""",
  occ("VERE STANHOPE LINDO-CAMPBELL", "Custos Rotulorum of Manchester", start=("January 1944", "1944-01"), end=("22 May 1966", "1966-05-22"), again=["Custos#3"]),
  occ("Neil Campbell", "member of the Legislative Council for the parish", start=("1899", "1899"), end=("1910", "1910")),
  occ("VERE STANHOPE LINDO-CAMPBELL", "Resident magistrate at Black River", start=("1914", "1914"), end=("1919", "1919")),
  occ("VERE STANHOPE LINDO-CAMPBELL", "Port Maria", start=("1919", "1919"), end=("1925", "1925")),
  occ("VERE STANHOPE LINDO-CAMPBELL", "Mandeville", start=("1925", "1925"), end=("1938", "1938")),
  occ("Colin Campbell", "seat"),
  occ("VERE STANHOPE LINDO-CAMPBELL", "commission of inquiry into the disturbances at Frome", start=("1938", "1938")),
  occ("St. Clair Duhaney", "commission of inquiry into the disturbances at Frome", start=("1938", "1938")),
  occ("Hubert Farquharson", "Custos#3", end=("January 1944", "1944-01")),
  fact("VERE STANHOPE LINDO-CAMPBELL", "ethnicity", "Sephardi"),
  fact("VERE STANHOPE LINDO-CAMPBELL", "mother", "Abigail Lindo"),
  fact("Abigail Lindo", "residence", "Duke Street"),
  fact("VERE STANHOPE LINDO-CAMPBELL", "father", "Neil Campbell"),
  fact("Neil Campbell", "religion", "Presbyterian"),
  fact("Neil Campbell", "occupation", "pen-keeper"),
  fact("VERE STANHOPE LINDO-CAMPBELL", "education", "Munro"),
  fact("VERE STANHOPE LINDO-CAMPBELL", "award", "Rhodes Scholarship", date=("1907", "1907")),
  fact("VERE STANHOPE LINDO-CAMPBELL", "education", "Oriel"),
  fact("VERE STANHOPE LINDO-CAMPBELL", "occupation", "barrister"),
  fact("VERE STANHOPE LINDO-CAMPBELL", "occupation", "hurdler"),
  fact("VERE STANHOPE LINDO-CAMPBELL", "religion", "Anglican"),
  fact("VERE STANHOPE LINDO-CAMPBELL", "siblings", "Archibald"),
  fact("VERE STANHOPE LINDO-CAMPBELL", "siblings", "Neil the younger"),
  fact("VERE STANHOPE LINDO-CAMPBELL", "siblings", "Colin Campbell"),
  fact("St. Clair Duhaney", "education", "Munro#2"),
  fact("VERE STANHOPE LINDO-CAMPBELL", "birthDate", "22 May", value="1886-05-22"),
  fact("VERE STANHOPE LINDO-CAMPBELL", "award", "C.B.E.", date=("1951", "1951")),
  fact("Iris Chin", "alias", "Lady"),
  fact("VERE STANHOPE LINDO-CAMPBELL", "spouse", "Iris Chin", date=("1931", "1931")),
  fact("Iris Chin", "birthName", "Iris Chin"),
  fact("Iris Chin", "ethnicity", "Hakka"),
  ev("award", "took", ("1907", "1907"), ["VERE STANHOPE LINDO-CAMPBELL"]),
  ev("departure", "left the bench", ("1938", "1938"), ["VERE STANHOPE LINDO-CAMPBELL"]),
  ev("appointment", "was appointed", ("January 1944", "1944-01"), ["VERE STANHOPE LINDO-CAMPBELL"]),
  ev("departure", "resigned", ("22 May 1966", "1966-05-22"), ["VERE STANHOPE LINDO-CAMPBELL"]),
  ev("sanction", "struck him off", ("1931", "1931"), ["VERE STANHOPE LINDO-CAMPBELL"]),
)

P("d22-18", """Yun Dal-hyeon (尹達顯, 1861–1928), courtesy name Gwangseo, pen name Nongam, was a Korean magistrate, deputy minister and schoolmaster.

Clan and kin

The Yuns of Papyeong had furnished queens, but his branch, at Nonsan, had furnished nothing for six generations save memorials against other branches. His father, the scholar Yun Gi-seon, passed no examination and regarded this as a form of purity; his mother came of the Andong Kims. The eldest of three, he was given as heir to a childless uncle, Yun Gi-ho, former prefect of Imcheon, and so by law his brothers Dal-su and Dal-yeong were cousins to him.

Career

He passed the civil examination in 1885 and was made a recorder in the Royal Secretariat. Magistrate of Okcheon in the year of the Donghak rising, he let the rebels through, was impeached by the governor Bak Je-gwan, and was banished for two years to Jindo. On his release in the eighth month of 1896 he was appointed to the Education Ministry, first as section chief; and from the third month of 1901 to the seventh of 1904 he was its deputy minister. He threw up his post as privy councillor on the day after the treaty of 1905 was signed, and in 1907 opened the Nongam Academy in his own granary. The Japanese offered him a barony in 1910. He returned it with the postage unpaid.

Household

At fourteen he was wed to a Miss Song of Hoedeok. Of their sons, Yun Chi-baek, who studied at Waseda and became a Presbyterian elder, was imprisoned in March 1919 for reading aloud in a market; Yun Chi-jung, to the grief of all, served as a county head under the Government-General. A daughter by a concubine, Yun Ok-gyeong, better known as the novelist Baekhwa, fled to Harbin in 1925. He died of dropsy on the winter solstice.
""",
  occ("Yun Dal-hyeon", "deputy minister#2", start=("third month of 1901", "1901-03"), end=("seventh of 1904", "1904-07"), again=["deputy minister"]),
  occ("Yun Gi-ho", "prefect of Imcheon", former=True),
  occ("Yun Dal-hyeon", "recorder in the Royal Secretariat", start=("1885", "1885")),
  occ("Yun Dal-hyeon", "Magistrate of Okcheon", again=["magistrate"]),
  occ("Bak Je-gwan", "governor"),
  occ("Yun Dal-hyeon", "section chief", start=("eighth month of 1896", "1896-08")),
  occ("Yun Dal-hyeon", "privy councillor", end=("day after the treaty of 1905", "1905-11-18")),
  occ("Yun Chi-baek", "Presbyterian elder"),
  occ("Yun Chi-jung", "county head"),
  fact("Yun Dal-hyeon", "nativeName", "尹達顯"),
  fact("Yun Dal-hyeon", "birthDate", "1861", value="1861"),
  fact("Yun Dal-hyeon", "deathDate", "1928", value="1928"),
  fact("Yun Dal-hyeon", "alias", "Gwangseo"),
  fact("Yun Dal-hyeon", "alias", "Nongam"),
  fact("Yun Dal-hyeon", "nationality", "Korean"),
  fact("Yun Dal-hyeon", "occupation", "schoolmaster"),
  fact("Yun Dal-hyeon", "father", "Yun Gi-seon"),
  fact("Yun Gi-seon", "occupation", "scholar"),
  fact("Yun Dal-hyeon", "relatives", "Yun Gi-ho"),
  fact("Yun Dal-hyeon", "siblings", "Dal-su"),
  fact("Yun Dal-hyeon", "siblings", "Dal-yeong"),
  fact("Yun Dal-hyeon", "spouse", "Miss Song", date=("At fourteen", "1875")),
  fact("Yun Dal-hyeon", "children", "Yun Chi-baek"),
  fact("Yun Chi-baek", "education", "Waseda"),
  fact("Yun Dal-hyeon", "children", "Yun Chi-jung"),
  fact("Yun Dal-hyeon", "children", "Yun Ok-gyeong"),
  fact("Yun Ok-gyeong", "alias", "Baekhwa"),
  fact("Yun Ok-gyeong", "occupation", "novelist"),
  fact("Yun Dal-hyeon", "residence", "Nonsan"),
  fact("Yun Dal-hyeon", "causeOfDeath", "dropsy"),
  fact("Yun Chi-baek", "religion", "Presbyterian"),
  ev("appointment", "was made", ("1885", "1885"), ["Yun Dal-hyeon"]),
  ev("sanction", "was impeached", None, ["Yun Dal-hyeon"]),
  ev("sanction", "was banished", None, ["Yun Dal-hyeon"]),
  ev("appointment", "was appointed", ("eighth month of 1896", "1896-08"), ["Yun Dal-hyeon"]),
  ev("departure", "threw up his post", ("day after the treaty of 1905", "1905-11-18"), ["Yun Dal-hyeon"]),
  ev("arrest", "was imprisoned", ("March 1919", "1919-03"), ["Yun Chi-baek"]),
  ev("travel", "fled", ("1925", "1925"), ["Yun Ok-gyeong"]),
)

P("d22-19", """Three Sisters and a Ministry
(Sunday supplement)

Nobody in Portalegre could tell the Falcão Barradas girls apart until they opened their mouths. Maria do Céu, the communist, argued; Maria da Luz, the nun, giggled; and Maria da Graça, born eleven minutes after the second of them on 24 March 1940, said nothing, and became a minister.

Portugal had her as its Minister of Education between July 1978 and the following August. She followed a colonel of engineers and gave way to an old schoolfellow, Professor Lobo d'Ávila. Nobody remembers a law of hers. What is remembered is that she abolished the rule by which married women teachers had to ask leave, and that on the evening of her swearing-in she took the tram home to Campo de Ourique, where she still lives.

Their father was the apothecary Amílcar Barradas, Grand Orient of Lusitania, third degree, and twice a guest of the political police. Their mother, Leonilde Falcão, heard mass daily. “It was a mixed marriage,” says Maria da Graça, who has been an agnostic since she was twelve. She read Germanic philology in Coimbra, wrote a thesis on Kleist at Tübingen (1969), and there acquired a husband, the Galician architect Xosé Pardo, along with his two sons. He has been dead since 2004; one of the stepsons, Brais, represents the Socialists in the parliament at Santiago.

And the others? Maria da Luz, in religion Sister Inácia, nursed lepers at Tocha and was carried off by hepatitis in 1983. Maria do Céu passed nine years in clandestinity under the name of Lídia, was taken at Barreiro in 1971, was freed from Caxias on the night of 26 April 1974, and sat in the Constituent Assembly a year later for Setúbal. She walked out of the Party in 1988. The two who are left have supper every Thursday. On principle, they say, politics is served with the fruit.
""",
  occ("Maria da Graça", "Minister of Education", start=("July 1978", "1978-07"), end=("the following August", "1979-08"), again=["minister"]),
  occ("Lobo d'Ávila", "Minister of Education", start=("the following August", "1979-08")),
  occ("Lobo d'Ávila", "Professor"),
  occ("Brais", "parliament at Santiago"),
  occ("Maria do Céu", "sat in the Constituent Assembly", start=("a year later", "1975")),
  fact("Maria do Céu", "party", "communist"),
  fact("Maria da Luz", "occupation", "nun"),
  fact("Maria da Graça", "birthDate", "24 March 1940", value="1940-03-24"),
  fact("Maria da Luz", "birthDate", "24 March 1940", value="1940-03-24"),
  fact("Maria do Céu", "birthDate", "24 March 1940", value="1940-03-24"),
  fact("Maria da Graça", "siblings", "Maria do Céu"),
  fact("Maria da Graça", "siblings", "Maria da Luz"),
  fact("Maria da Graça", "relatives", "Brais"),
  fact("Maria da Graça", "residence", "Campo de Ourique"),
  fact("Maria da Graça", "father", "Amílcar Barradas"),
  fact("Amílcar Barradas", "occupation", "apothecary"),
  fact("Maria da Graça", "mother", "Leonilde Falcão"),
  fact("Maria da Graça", "religion", "agnostic"),
  fact("Maria da Graça", "education", "Coimbra"),
  fact("Maria da Graça", "education", "Tübingen", date=("1969", "1969")),
  fact("Maria da Graça", "spouse", "Xosé Pardo"),
  fact("Xosé Pardo", "ethnicity", "Galician"),
  fact("Xosé Pardo", "occupation", "architect"),
  fact("Xosé Pardo", "deathDate", "2004", value="2004"),
  fact("Xosé Pardo", "children", "Brais"),
  fact("Brais", "party", "Socialists"),
  fact("Maria da Luz", "alias", "Sister Inácia"),
  fact("Maria da Luz", "causeOfDeath", "hepatitis"),
  fact("Maria da Luz", "deathDate", "1983", value="1983"),
  fact("Maria do Céu", "alias", "Lídia"),
  ev("arrest", "guest", None, ["Amílcar Barradas"]),
  ev("departure", "gave way", ("the following August", "1979-08"), ["Maria da Graça"]),
  ev("appointment", "became", None, ["Maria da Graça"]),
  ev("appointment", "swearing-in", ("July 1978", "1978-07"), ["Maria da Graça"]),
  ev("appointment", "gave way", ("the following August", "1979-08"), ["Lobo d'Ávila"]),
  ev("arrest", "was taken", ("1971", "1971"), ["Maria do Céu"]),
)

P("d22-20", """Dejazmach Gebre-Yohannes Wolde-Selassie (horse name Abba Dagnew) was a governor, diplomat and litigant of the last decades of imperial Ethiopia. He is chiefly read about today in the footnotes to his wives.

The first of these, Woizero Tsehaywerq, was a granddaughter of Ras Hailu Demissie of Gojjam, and at their wedding at Debre Marqos in 1924 she was nine. The church annulled it. The second, Sister Edith Lundgren, a nurse of the Swedish mission at Naqamte, gave up her nationality and her Lutheranism for him in 1932, was baptised Walatta Maryam, and in 1937 was deported with him to Ponza, where she bore Daniel and buried him. She died at Bishoftu in 1969. Only the third outlived him: Almaz Haile, a judge's daughter, a graduate of the University College and, from 1966 to 1974, one of the two women in the Chamber of Deputies.

He was himself an Oromo by his mother, Ayyantu Guddata, and an Amhara by his father, a church treasurer at Ankober, in which town he was born, probably in 1902. A Lazarist, Père Gaspard, taught him French. He was secretary of the legation in Rome when it closed its doors in October 1935, and walked from there, so he claimed, to Marseille.

After the Liberation the Emperor named him governor of Arussi (1942), then director-general in the Ministry of the Pen, a post from which Tsehafe Taezaz Makonnen Desta, who feared his tongue, had him removed in 1949. As ambassador he served in Belgrade (until 1958) and in Delhi. The order of the Holy Trinity was conferred on him at his retirement, in 1963. Thereafter he went to law: seventeen suits, three of them against his brother Kassa, the bishop of Jimma.

Detained in September 1974, he was among those whom the Derg put to death at Akaki that November. His son by Almaz, Yonas, is a cardiologist in Minneapolis.
""",
  occ("Hailu Demissie", "Ras"),
  occ("Almaz Haile", "Chamber of Deputies", start=("1966", "1966"), end=("1974", "1974")),
  occ("Gebre-Yohannes Wolde-Selassie", "secretary of the legation in Rome", end=("October 1935", "1935-10")),
  occ("Gebre-Yohannes Wolde-Selassie", "governor of Arussi", start=("1942", "1942"), again=["governor"]),
  occ("Gebre-Yohannes Wolde-Selassie", "director-general in the Ministry of the Pen", end=("1949", "1949")),
  occ("Makonnen Desta", "Tsehafe Taezaz"),
  occ("Gebre-Yohannes Wolde-Selassie", "ambassador", end=("1958", "1958")),
  occ("Gebre-Yohannes Wolde-Selassie", "in Delhi", start=("1958", "1958"), end=("1963", "1963")),
  occ("Kassa", "bishop of Jimma"),
  fact("Gebre-Yohannes Wolde-Selassie", "alias", "Abba Dagnew"),
  fact("Gebre-Yohannes Wolde-Selassie", "occupation", "diplomat"),
  fact("Gebre-Yohannes Wolde-Selassie", "spouse", "Tsehaywerq", date=("1924", "1924")),
  fact("Tsehaywerq", "relatives", "Hailu Demissie"),
  fact("Tsehaywerq", "birthDate", "nine", value="1915"),
  fact("Gebre-Yohannes Wolde-Selassie", "spouse", "Edith Lundgren", date=("1932", "1932")),
  fact("Edith Lundgren", "occupation", "nurse"),
  fact("Edith Lundgren", "religion", "Lutheranism"),
  fact("Edith Lundgren", "alias", "Walatta Maryam"),
  fact("Gebre-Yohannes Wolde-Selassie", "children", "Daniel"),
  fact("Daniel", "deathPlace", "Ponza"),
  fact("Edith Lundgren", "deathPlace", "Bishoftu"),
  fact("Edith Lundgren", "deathDate", "1969", value="1969"),
  fact("Gebre-Yohannes Wolde-Selassie", "spouse", "Almaz Haile"),
  fact("Almaz Haile", "education", "University College"),
  fact("Gebre-Yohannes Wolde-Selassie", "ethnicity", "Oromo"),
  fact("Gebre-Yohannes Wolde-Selassie", "mother", "Ayyantu Guddata"),
  fact("Ayyantu Guddata", "ethnicity", "Oromo"),
  fact("Gebre-Yohannes Wolde-Selassie", "ethnicity", "Amhara"),
  fact("Gebre-Yohannes Wolde-Selassie", "birthPlace", "Ankober"),
  fact("Gebre-Yohannes Wolde-Selassie", "birthDate", "1902", value="1902?"),
  fact("Père Gaspard", "occupation", "Lazarist"),
  fact("Gebre-Yohannes Wolde-Selassie", "award", "order of the Holy Trinity", date=("1963", "1963")),
  fact("Gebre-Yohannes Wolde-Selassie", "siblings", "Kassa"),
  fact("Gebre-Yohannes Wolde-Selassie", "causeOfDeath", "put to death"),
  fact("Gebre-Yohannes Wolde-Selassie", "deathPlace", "Akaki"),
  fact("Gebre-Yohannes Wolde-Selassie", "deathDate", "that November", value="1974-11"),
  fact("Gebre-Yohannes Wolde-Selassie", "children", "Yonas"),
  fact("Yonas", "occupation", "cardiologist"),
  fact("Yonas", "residence", "Minneapolis"),
  ev("sanction", "was deported", ("1937", "1937"), ["Gebre-Yohannes Wolde-Selassie", "Edith Lundgren"]),
  ev("appointment", "named", ("1942", "1942"), ["Gebre-Yohannes Wolde-Selassie"]),
  ev("departure", "removed", ("1949", "1949"), ["Gebre-Yohannes Wolde-Selassie", "Makonnen Desta"]),
  ev("award", "was conferred", ("1963", "1963"), ["Gebre-Yohannes Wolde-Selassie"]),
  ev("departure", "retirement", ("1963", "1963"), ["Gebre-Yohannes Wolde-Selassie"]),
  ev("arrest", "Detained", ("September 1974", "1974-09"), ["Gebre-Yohannes Wolde-Selassie"]),
)

P("d22-21", """GÉDÉON THIBAUDEAU-ROY, C.R.

(This portrait belongs to the series “Nos maires” begun by the Société d'histoire de Lotbinière.)

Notaries have begotten more mayors in this county than farmers have, and Gédéon was a notary's son, a notary's grandson and a notary's great-nephew; he became, in rebellion, an advocate. He saw the light at Sainte-Croix on 9 May 1881, in the stone house on the hill. Séraphin Roy, the father, wrote deeds there from 1871 to 1919 and was for twenty of those years secretary-treasurer of the municipality. Through his mother, Eugénie Thibaudeau, he was first cousin to the senator Ludger Thibaudeau, whose heir he was, upon condition of adding the name.

The Séminaire de Québec took him at eleven; Laval gave him his licence in 1904. He practised at Lévis in partnership with Omer Dussault, whose place as mayor of that town he took in 1917 after Omer had refused to read the conscription proclamation and been prosecuted for it. A Nationalist in his youth, he was by this time a Liberal, and as such he represented Lotbinière at Quebec from the general election of 1919 until that of 1935. The premier, Mr. Vézina-Gouin, gave him the department of Colonization in 1929. Out of it he built eleven parishes, four of which exist.

In 1906 he had espoused Blanche Fafard, a Protestant from Longueuil, who abjured in the sacristy and who, with eleven confinements, found time to preside over the Fédération Saint-Jean-Baptiste of the diocese. Two of their sons entered the Oblates. Jean-Charles became auxiliary bishop of Keewatin; Paul-Émile left the order, and the faith, for the Communist Party, and ran against his own father in 1935 in order, he explained, to spare him the trouble of winning. The winner was in fact an undertaker, Wilfrid Bolduc, of the Action libérale.

Gédéon succumbed to angina at Sainte-Croix in 1948. He had been King's Counsel for thirty years.
""",
  occ("Séraphin Roy", "secretary-treasurer of the municipality"),
  occ("Ludger Thibaudeau", "senator"),
  occ("Omer Dussault", "mayor of that town", end=("1917", "1917")),
  occ("GÉDÉON THIBAUDEAU-ROY", "mayor of that town", start=("1917", "1917")),
  occ("GÉDÉON THIBAUDEAU-ROY", "represented Lotbinière at Quebec", start=("1919#2", "1919"), end=("1935", "1935")),
  occ("Vézina-Gouin", "premier"),
  occ("GÉDÉON THIBAUDEAU-ROY", "department of Colonization", start=("1929", "1929")),
  occ("Blanche Fafard", "preside over the Fédération Saint-Jean-Baptiste of the diocese"),
  occ("Jean-Charles", "auxiliary bishop of Keewatin"),
  occ("GÉDÉON THIBAUDEAU-ROY", "King's Counsel", start=("thirty years", "1918")),
  fact("GÉDÉON THIBAUDEAU-ROY", "occupation", "advocate"),
  fact("GÉDÉON THIBAUDEAU-ROY", "birthPlace", "Sainte-Croix"),
  fact("GÉDÉON THIBAUDEAU-ROY", "birthDate", "9 May 1881", value="1881-05-09"),
  fact("GÉDÉON THIBAUDEAU-ROY", "father", "Séraphin Roy"),
  fact("Séraphin Roy", "occupation", "wrote deeds"),
  fact("GÉDÉON THIBAUDEAU-ROY", "mother", "Eugénie Thibaudeau"),
  fact("GÉDÉON THIBAUDEAU-ROY", "relatives", "Ludger Thibaudeau"),
  fact("GÉDÉON THIBAUDEAU-ROY", "education", "Séminaire de Québec"),
  fact("GÉDÉON THIBAUDEAU-ROY", "education", "Laval", date=("1904", "1904")),
  fact("GÉDÉON THIBAUDEAU-ROY", "residence", "Lévis"),
  fact("GÉDÉON THIBAUDEAU-ROY", "party", "Nationalist"),
  fact("GÉDÉON THIBAUDEAU-ROY", "party", "Liberal"),
  fact("GÉDÉON THIBAUDEAU-ROY", "spouse", "Blanche Fafard", date=("1906", "1906")),
  fact("Blanche Fafard", "religion", "Protestant"),
  fact("Blanche Fafard", "residence", "Longueuil"),
  fact("GÉDÉON THIBAUDEAU-ROY", "children", "Jean-Charles"),
  fact("GÉDÉON THIBAUDEAU-ROY", "children", "Paul-Émile"),
  fact("Paul-Émile", "party", "Communist Party"),
  fact("Wilfrid Bolduc", "occupation", "undertaker"),
  fact("Wilfrid Bolduc", "party", "Action libérale"),
  fact("GÉDÉON THIBAUDEAU-ROY", "causeOfDeath", "angina"),
  fact("GÉDÉON THIBAUDEAU-ROY", "deathPlace", "Sainte-Croix#2"),
  fact("GÉDÉON THIBAUDEAU-ROY", "deathDate", "1948", value="1948"),
  ev("appointment", "became#2", None, ["Jean-Charles"]),
  ev("appointment", "took#2", ("1917", "1917"), ["GÉDÉON THIBAUDEAU-ROY"]),
  ev("investigation", "prosecuted", None, ["Omer Dussault"]),
  ev("election", "general election of 1919", ("1919#2", "1919"), ["GÉDÉON THIBAUDEAU-ROY"]),
  ev("appointment", "gave him the department", ("1929", "1929"), ["GÉDÉON THIBAUDEAU-ROY", "Vézina-Gouin"]),
  ev("departure", "left the order", None, ["Paul-Émile"]),
  ev("candidacy", "ran against", ("1935#2", "1935"), ["Paul-Émile", "GÉDÉON THIBAUDEAU-ROY"]),
  ev("election", "winner", ("1935#2", "1935"), ["Wilfrid Bolduc"]),
)

P("d22-22", """Hallveig Ketilsdóttir has never owned a surname and has mislaid, she says, several other things as well: a farm at Kópasker, two husbands, a bishopric she was nearly elected to, and the little finger of her right hand (winch, 1966).

The herring girl with nine fingers went on to be Iceland's first female sheriff. Ministers had offered the district of the Westman Islands to three men before her. When she stepped ashore there on 5 January 1973 the retiring sheriff, Torfi Hjartarson, handed her the keys and a barometer. Eighteen days later the ground opened. She had five thousand people off the island by breakfast, for which the Order of the Falcon was pinned upon her in June, and for which, in the same week, Parliament's ombudsman-to-be, Professor Styrmir Haralz, criticised her: she had not filled in the forms.

Her father, Ketill Indriðason, combined sheep with verse and was a parish chairman for the Progressives. Her mother came as a refugee's maid from Lübeck, was called Anneliese Roth, and answered to Anna Rós from the hour of her naturalisation. Of seven siblings Hallveig names only Indriði, the ptarmigan poet, who drank himself to death at forty, and Rósa, the bank governor.

At Akureyri's gymnasium she was thrown out; in Reykjavík she was let in, and the university made her a cand. juris in 1964. One husband, Sveinn the trawlerman, went down with the Hafrún in 1968. The other, the politician Benedikt Gröndal Flosason, she divorced in 1984, the year in which he became fisheries minister, “so as not to have to be told”. She then crossed from the Independence Party to the Women's Alliance and took a seat from a colleague of his in the spring of 1987.

She is eighty-four, a heathen by enrolment, a Lutheran at funerals. Her only daughter, Sunneva Sveinsdóttir, is dean of Skálholt. “There,” says Hallveig, “goes my bishopric.”
""",
  occ("Hallveig Ketilsdóttir", "sheriff", start=("5 January 1973", "1973-01-05")),
  occ("Torfi Hjartarson", "sheriff#2", end=("5 January 1973", "1973-01-05")),
  occ("Styrmir Haralz", "Professor"),
  occ("Styrmir Haralz", "Parliament's ombudsman"),
  occ("Ketill Indriðason", "parish chairman"),
  occ("Rósa", "bank governor"),
  occ("Benedikt Gröndal Flosason", "fisheries minister", start=("1984", "1984")),
  occ("Hallveig Ketilsdóttir", "took a seat", start=("spring of 1987", "1987")),
  occ("Sunneva Sveinsdóttir", "dean of Skálholt"),
  fact("Hallveig Ketilsdóttir", "award", "Order of the Falcon", date=("June", "1973-06")),
  fact("Hallveig Ketilsdóttir", "father", "Ketill Indriðason"),
  fact("Ketill Indriðason", "party", "Progressives"),
  fact("Hallveig Ketilsdóttir", "mother", "Anneliese Roth"),
  fact("Anneliese Roth", "alias", "Anna Rós"),
  fact("Anneliese Roth", "residence", "Lübeck"),
  fact("Anneliese Roth", "occupation", "maid"),
  fact("Hallveig Ketilsdóttir", "siblings", "Indriði"),
  fact("Indriði", "occupation", "poet"),
  fact("Hallveig Ketilsdóttir", "siblings", "Rósa"),
  fact("Hallveig Ketilsdóttir", "education", "Akureyri's gymnasium"),
  fact("Hallveig Ketilsdóttir", "education", "university", date=("1964", "1964")),
  fact("Hallveig Ketilsdóttir", "spouse", "Sveinn"),
  fact("Sveinn", "occupation", "trawlerman"),
  fact("Sveinn", "deathDate", "1968", value="1968"),
  fact("Hallveig Ketilsdóttir", "spouse", "Benedikt Gröndal Flosason"),
  fact("Benedikt Gröndal Flosason", "occupation", "politician"),
  fact("Hallveig Ketilsdóttir", "party", "Independence Party"),
  fact("Hallveig Ketilsdóttir", "party", "Women's Alliance"),
  fact("Hallveig Ketilsdóttir", "religion", "heathen"),
  fact("Hallveig Ketilsdóttir", "religion", "Lutheran"),
  fact("Hallveig Ketilsdóttir", "children", "Sunneva Sveinsdóttir"),
  fact("Indriði", "causeOfDeath", "drank himself to death"),
  ev("departure", "retiring", ("5 January 1973", "1973-01-05"), ["Torfi Hjartarson"]),
  ev("appointment", "handed her the keys", ("5 January 1973", "1973-01-05"), ["Hallveig Ketilsdóttir", "Torfi Hjartarson"]),
  ev("award", "was pinned upon her", ("June", "1973-06"), ["Hallveig Ketilsdóttir"]),
  ev("appointment", "became", ("1984", "1984"), ["Benedikt Gröndal Flosason"]),
  ev("election", "took a seat", ("spring of 1987", "1987"), ["Hallveig Ketilsdóttir"]),
)

P("d22-23", """From “Houses of the Chouf”: the house at Mreijat

Whoever enters by the lower gate passes under two inscriptions. The older names Sheikh Qasim Bu Melhem, who was mudir of Upper Gharb for the first mutasarrif and whom the Turks hanged at Aley in 1916, although he was by then over eighty and could not stand. The newer one names nobody.

Qasim's four sons divided the mulberries. Na'if went to São Paulo and made buttons. Shakib, educated at the American college of Beirut (B.A., 1888), kept accounts for the Sudan government at Omdurman till 1911, and on coming home opened a school for girls, of which his sister Nazira was headmistress, veiled, for thirty years. Amin turned Protestant and was not spoken of. From the youngest, Fu'ad, and from his cousin-wife Zahiya, descend the politicians.

Their elder boy, Kamil (1909–1977), sat as deputy for the Chouf in five parliaments, was a minister in nine cabinets, of agriculture mostly, and was never heard to finish a sentence. The younger, Munir, preferred guns. An officer of the Troupes Spéciales, schooled at Homs, he was military attaché in Ankara when, in October 1958, the new president recalled him to command the gendarmerie; he commanded it until December 1961. Munir became a Maronite to marry Yvonne Tabet, in Cyprus, and a Druze again to be buried. Of the uqqal not one came.

Kamil fell at his own gate to a burst of fire on 17 March 1977. The party chairmanship passed to his daughter Salma, at that time a lecturer in phonetics at Leeds and the wife of an Englishman, Dr Roger Tansley. She flew to Beirut within the week. She kept the chair for thirty-one years, the husband for three.

Her own heir, Kamil Tansley Bu Melhem, was sworn in as minister of the displaced in 2009. The gate was mended for the occasion. He lives in Achrafieh.
""",
  occ("Qasim Bu Melhem", "mudir of Upper Gharb"),
  occ("Shakib", "kept accounts for the Sudan government", end=("1911", "1911")),
  occ("Nazira", "headmistress"),
  occ("Kamil", "deputy for the Chouf"),
  occ("Kamil", "minister in nine cabinets"),
  occ("Munir", "officer of the Troupes Spéciales"),
  occ("Munir", "military attaché in Ankara", end=("October 1958", "1958-10")),
  occ("Munir", "command the gendarmerie", start=("October 1958", "1958-10"), end=("December 1961", "1961-12")),
  occ("Kamil", "party chairmanship", end=("17 March 1977", "1977-03-17")),
  occ("Salma", "party chairmanship", start=("17 March 1977", "1977-03"), end=("thirty-one years", "2008")),
  occ("Salma", "lecturer in phonetics at Leeds"),
  occ("Kamil Tansley Bu Melhem", "minister of the displaced", start=("2009", "2009")),
  fact("Qasim Bu Melhem", "causeOfDeath", "hanged"),
  fact("Qasim Bu Melhem", "deathPlace", "Aley"),
  fact("Qasim Bu Melhem", "deathDate", "1916", value="1916"),
  fact("Qasim Bu Melhem", "children", "Na'if"),
  fact("Qasim Bu Melhem", "children", "Shakib"),
  fact("Shakib", "education", "American college of Beirut", date=("1888", "1888")),
  fact("Shakib", "siblings", "Nazira"),
  fact("Shakib", "residence", "Omdurman"),
  fact("Qasim Bu Melhem", "children", "Amin"),
  fact("Amin", "religion", "Protestant"),
  fact("Qasim Bu Melhem", "children", "Fu'ad"),
  fact("Fu'ad", "spouse", "Zahiya"),
  fact("Fu'ad", "children", "Kamil"),
  fact("Kamil", "birthDate", "1909", value="1909"),
  fact("Kamil", "deathDate", "17 March 1977", value="1977-03-17"),
  fact("Fu'ad", "children", "Munir"),
  fact("Munir", "education", "Homs"),
  fact("Munir", "religion", "Maronite"),
  fact("Munir", "spouse", "Yvonne Tabet"),
  fact("Munir", "religion", "Druze"),
  fact("Kamil", "causeOfDeath", "burst of fire"),
  fact("Kamil", "deathPlace", "his own gate"),
  fact("Kamil", "children", "Salma"),
  fact("Salma", "spouse", "Roger Tansley"),
  fact("Roger Tansley", "nationality", "Englishman"),
  fact("Salma", "children", "Kamil Tansley Bu Melhem"),
  fact("Kamil Tansley Bu Melhem", "residence", "Achrafieh"),
  ev("travel", "went to São Paulo", None, ["Na'if"]),
  ev("appointment", "recalled", ("October 1958", "1958-10"), ["Munir"]),
  ev("appointment", "passed", ("17 March 1977", "1977-03"), ["Salma"]),
  ev("travel", "flew to Beirut", ("within the week", "1977-03"), ["Salma"]),
  ev("appointment", "was sworn in", ("2009", "2009"), ["Kamil Tansley Bu Melhem"]),
)

P("d22-24", """ADAIR-TOWNSEND, William Penn (Cherokee name Ahuludegi, “He Throws Away the Drum”), judge and Treasurer of the Cherokee Nation, was born at New Echota, Georgia, on the 30th of January, 1830, and walked to the West at eight years old behind the wagon in which his grandmother was dying.

His blood was mixed, as he liked to remind Senators: a Scotch trader, a Deer Clan girl, a Yankee schoolmaster. The last of these, Jabez Townsend, a Congregationalist from Vermont, who was struck off by the American Board for marrying his pupil, was his father; the pupil, Susannah Adair, who had her English out of Pilgrim's Progress, his mother. From the Male Seminary at Tahlequah, in whose first class he stood fourth (1855), he was sent to Dartmouth, and came back a Baptist with a cough.

He was clerk of the Senate at Tahlequah when the nation split. His brother John Ross Townsend rode with Stand Watie for the South and was killed at Cabin Creek; William, after some weeks in the same service, crossed the lines and served the Union as first lieutenant in the Third Indian Home Guards. This, he said, was why no one at Tahlequah could ever decide whom to shoot.

Elected to the bench of the northern circuit in August, 1867, he passed from it to the Treasury eight years later by vote of the Council, defeating Return Crittenden, the incumbent. He carried the nation's gold from Washington in a carpet-bag on eleven journeys, and was short once, by six dollars, which he made good.

Twice wed: to Delilah Vann, 1858 (died of consumption 1871), and to Harriet Newell Foote, of Brattleboro, a missionary teacher. Jabez Vann Townsend, the firstborn, is Assistant Attorney of the Nation. The only daughter, Cherokee America, has lately graduated at Mount Holyoke.

The judge departed this life at his residence on Fourteen Mile Creek, of grippe, Jan. 3, 1890.
""",
  occ("William Penn ADAIR-TOWNSEND", "bench of the northern circuit", start=("August, 1867", "1867-08"), end=("eight years later", "1875"), again=["judge"]),
  occ("William Penn ADAIR-TOWNSEND", "Treasurer of the Cherokee Nation", start=("eight years later", "1875")),
  occ("Return Crittenden", "incumbent", end=("eight years later", "1875")),
  occ("William Penn ADAIR-TOWNSEND", "clerk of the Senate at Tahlequah"),
  occ("William Penn ADAIR-TOWNSEND", "first lieutenant in the Third Indian Home Guards"),
  occ("Jabez Vann Townsend", "Assistant Attorney of the Nation"),
  fact("William Penn ADAIR-TOWNSEND", "alias", "Ahuludegi"),
  fact("William Penn ADAIR-TOWNSEND", "ethnicity", "Cherokee"),
  fact("William Penn ADAIR-TOWNSEND", "birthPlace", "New Echota"),
  fact("William Penn ADAIR-TOWNSEND", "birthDate", "30th of January, 1830", value="1830-01-30"),
  fact("Jabez Townsend", "ethnicity", "Yankee"),
  fact("Jabez Townsend", "occupation", "schoolmaster"),
  fact("William Penn ADAIR-TOWNSEND", "father", "Jabez Townsend"),
  fact("Jabez Townsend", "religion", "Congregationalist"),
  fact("Jabez Townsend", "birthPlace", "Vermont"),
  fact("Jabez Townsend", "spouse", "Susannah Adair"),
  fact("William Penn ADAIR-TOWNSEND", "mother", "Susannah Adair"),
  fact("William Penn ADAIR-TOWNSEND", "education", "Male Seminary at Tahlequah", date=("1855", "1855")),
  fact("William Penn ADAIR-TOWNSEND", "education", "Dartmouth"),
  fact("William Penn ADAIR-TOWNSEND", "religion", "Baptist"),
  fact("William Penn ADAIR-TOWNSEND", "siblings", "John Ross Townsend"),
  fact("John Ross Townsend", "deathPlace", "Cabin Creek"),
  fact("John Ross Townsend", "militaryService", "Stand Watie"),
  fact("William Penn ADAIR-TOWNSEND", "militaryService", "Third Indian Home Guards"),
  fact("William Penn ADAIR-TOWNSEND", "spouse", "Delilah Vann", date=("1858", "1858")),
  fact("Delilah Vann", "deathDate", "1871", value="1871"),
  fact("Delilah Vann", "causeOfDeath", "consumption"),
  fact("William Penn ADAIR-TOWNSEND", "spouse", "Harriet Newell Foote"),
  fact("Harriet Newell Foote", "residence", "Brattleboro"),
  fact("Harriet Newell Foote", "occupation", "missionary teacher"),
  fact("William Penn ADAIR-TOWNSEND", "children", "Jabez Vann Townsend"),
  fact("William Penn ADAIR-TOWNSEND", "children", "Cherokee America"),
  fact("Cherokee America", "education", "Mount Holyoke"),
  fact("William Penn ADAIR-TOWNSEND", "deathPlace", "Fourteen Mile Creek"),
  fact("William Penn ADAIR-TOWNSEND", "causeOfDeath", "grippe"),
  fact("William Penn ADAIR-TOWNSEND", "deathDate", "Jan. 3, 1890", value="1890-01-03"),
  ev("travel", "walked", ("at eight years old", "1838"), ["William Penn ADAIR-TOWNSEND"]),
  ev("sanction", "was struck off", None, ["Jabez Townsend"]),
  ev("travel", "came back", None, ["William Penn ADAIR-TOWNSEND"]),
  ev("election", "Elected", ("August, 1867", "1867-08"), ["William Penn ADAIR-TOWNSEND"]),
  ev("election", "defeating", ("eight years later", "1875"), ["William Penn ADAIR-TOWNSEND", "Return Crittenden"]),
  ev("travel", "journeys", None, ["William Penn ADAIR-TOWNSEND"]),
)

P("d22-25", """Lives Remembered: Gadija “Dija” Salie Fortuin

Under the old South Africa the state classified her Malay, her husband Coloured, her youngest child, in a fit of absent-mindedness, White. Gadija Salie thought this the funniest thing that ever happened to her and told it to the Truth Commission, in April 1996, in answer to a question about something else.

District Six had her first: 41 Caledon Street, 27 November 1939, fourth daughter of Imam Abduraghman Salie. He taught her the Koran; Trafalgar High taught her Trotsky. From its staffroom she was hauled off in her second year as a teacher, in 1963, and spent ninety days in Roeland Street. On coming out she married the man who had brought her samoosas there, Peter Fortuin, a Moravian, a boilermaker, and later vice-president of the metal workers' union; her father did not attend. He did attend the second wedding, a week after, when Peter had become Abdul-Kader.

They were moved to Hanover Park in 1971. She lost Peter in 1985 (police birdshot, complications, a year of both), was chair of the civic from that year, joined the Congress when it was lawful to, and in November 1995 took her seat on the city's first democratic council. She was deputy mayor of Cape Town from 1998. A row over the electricity contracts, in which the premier, Leon Theunissen, asked for her resignation and was refused, ended with her departure in May 2000 all the same. Nobody was ever charged. She sat out the next vote and tore up the card of the Congress in 2008.

Her eldest, Rashaad, is a judge in Mahikeng. Shamiela, the second, went to Toronto to nurse. The White one, Yusuf, is imam at the mosque where his grandfather was.

She died at Hanover Park in her sleep on Heritage Day of 2019. The Order of Luthuli, offered in 2012, she had accepted, she said, for Peter.
""",
  occ("Abduraghman Salie", "Imam"),
  occ("Peter Fortuin", "vice-president of the metal workers' union"),
  occ("Gadija Salie Fortuin", "chair of the civic", start=("that year", "1985")),
  occ("Gadija Salie Fortuin", "city's first democratic council", start=("November 1995", "1995-11")),
  occ("Gadija Salie Fortuin", "deputy mayor of Cape Town", start=("1998", "1998"), end=("May 2000", "2000-05")),
  occ("Leon Theunissen", "premier"),
  occ("Rashaad", "judge in Mahikeng"),
  occ("Yusuf", "imam at the mosque"),
  fact("Gadija Salie Fortuin", "alias", "Dija"),
  fact("Gadija Salie Fortuin", "ethnicity", "Malay"),
  fact("Peter Fortuin", "ethnicity", "Coloured"),
  fact("Yusuf", "ethnicity", "White"),
  fact("Gadija Salie Fortuin", "birthPlace", "41 Caledon Street"),
  fact("Gadija Salie Fortuin", "birthDate", "27 November 1939", value="1939-11-27"),
  fact("Gadija Salie Fortuin", "father", "Abduraghman Salie"),
  fact("Gadija Salie Fortuin", "education", "Trafalgar High"),
  fact("Gadija Salie Fortuin", "occupation", "teacher"),
  fact("Gadija Salie Fortuin", "spouse", "Peter Fortuin"),
  fact("Peter Fortuin", "religion", "Moravian"),
  fact("Peter Fortuin", "occupation", "boilermaker"),
  fact("Peter Fortuin", "alias", "Abdul-Kader"),
  fact("Gadija Salie Fortuin", "residence", "Hanover Park", date=("1971", "1971")),
  fact("Peter Fortuin", "deathDate", "1985", value="1985"),
  fact("Peter Fortuin", "causeOfDeath", "police birdshot"),
  fact("Gadija Salie Fortuin", "party", "Congress"),
  fact("Gadija Salie Fortuin", "children", "Rashaad"),
  fact("Gadija Salie Fortuin", "children", "Shamiela"),
  fact("Shamiela", "occupation", "nurse"),
  fact("Shamiela", "residence", "Toronto"),
  fact("Gadija Salie Fortuin", "children", "Yusuf"),
  fact("Gadija Salie Fortuin", "deathPlace", "Hanover Park#2"),
  fact("Gadija Salie Fortuin", "deathDate", "Heritage Day of 2019", value="2019-09-24"),
  fact("Gadija Salie Fortuin", "award", "Order of Luthuli", date=("2012", "2012")),
  ev("testimony", "told", ("April 1996", "1996-04"), ["Gadija Salie Fortuin"]),
  ev("arrest", "hauled off", ("1963", "1963"), ["Gadija Salie Fortuin"]),
  ev("appointment", "took her seat", ("November 1995", "1995-11"), ["Gadija Salie Fortuin"]),
  ev("communication", "asked for her resignation", None, ["Gadija Salie Fortuin", "Leon Theunissen"]),
  ev("departure", "departure", ("May 2000", "2000-05"), ["Gadija Salie Fortuin"]),
  ev("travel", "went to Toronto", None, ["Shamiela"]),
  ev("award", "had accepted", ("2012", "2012"), ["Gadija Salie Fortuin"]),
)

P("d22-26", """His excellency the shepherd

Bishkek — On the shelf behind Talantbek Osmonaliyevich Jumashov there is a felt cap, a bust of Manas and a framed divorce decree. He has been chairman of the Constitutional Chamber since June, and he has had, at fifty-eight, an unusual life for a jurist.

He grew up on the jailoo above Suusamyr with a grandfather, Jumash Ata, who had been a mullah before 1930 and a shepherd, for safety, ever after. His parents had been carried away by the same snow, in February 1969, in a lorry. He was three. “Osmonaly is a name on my passport,” he says of his father, a driver; of his mother, Bübüsara, he keeps a thimble. The state boarding school in Talas fed him. The army sent him to Kandahar in 1985, as a signaller, and sent him back with a Red Star and a tremor. Then came the law faculty at Frunze and, in 1993, a Soros grant, Budapest, an LL.M. and a Hungarian wife.

Her name was Judit Halász; the decree is hers. She now runs a UN agency in Nairobi, and their twins, Aizada and Lázár, commute between a Buddhist and a Calvinist grandmother, or so he jokes: the Buddhist one is the mother of his second wife, a Kalmyk named Bayrta Badmayeva, once his registrar, whom he married in 2010.

That was the year in which the interim government made him prosecutor of Chüy. He held out for seven months. His complaint against the then interior minister, Ulan Sydykov, filed in December, got Sydykov suspended and Jumashov transferred to a notaries' chamber in Naryn. From there Ata-Meken, a party he had joined in student days and left in 2007, put him up for parliament in 2015. He lost, to a wrestler.

He prays on Fridays. He was never a communist; “nobody asked”. The former chairwoman, Klara Tynybekova, describes him as the only man she ever saw read a file to the end.
""",
  occ("Talantbek Osmonaliyevich Jumashov", "chairman of the Constitutional Chamber", start=("June", "")),
  occ("Judit Halász", "runs a UN agency in Nairobi"),
  occ("Bayrta Badmayeva", "registrar", former=True),
  occ("Talantbek Osmonaliyevich Jumashov", "prosecutor of Chüy", start=("2010", "2010"), end=("seven months", "2010")),
  occ("Ulan Sydykov", "interior minister"),
  occ("Klara Tynybekova", "chairwoman", former=True),
  fact("Talantbek Osmonaliyevich Jumashov", "occupation", "jurist"),
  fact("Talantbek Osmonaliyevich Jumashov", "residence", "Suusamyr"),
  fact("Talantbek Osmonaliyevich Jumashov", "relatives", "Jumash Ata"),
  fact("Jumash Ata", "occupation", "mullah"),
  fact("Jumash Ata", "occupation", "shepherd#2"),
  fact("Talantbek Osmonaliyevich Jumashov", "father", "Osmonaly"),
  fact("Osmonaly", "occupation", "driver"),
  fact("Talantbek Osmonaliyevich Jumashov", "mother", "Bübüsara"),
  fact("Osmonaly", "causeOfDeath", "snow"),
  fact("Bübüsara", "causeOfDeath", "snow"),
  fact("Osmonaly", "deathDate", "February 1969", value="1969-02"),
  fact("Bübüsara", "deathDate", "February 1969", value="1969-02"),
  fact("Talantbek Osmonaliyevich Jumashov", "education", "state boarding school in Talas"),
  fact("Talantbek Osmonaliyevich Jumashov", "militaryService", "signaller", date=("1985", "1985")),
  fact("Talantbek Osmonaliyevich Jumashov", "award", "Red Star"),
  fact("Talantbek Osmonaliyevich Jumashov", "education", "law faculty at Frunze"),
  fact("Talantbek Osmonaliyevich Jumashov", "education", "Budapest", date=("1993", "1993")),
  fact("Talantbek Osmonaliyevich Jumashov", "spouse", "Judit Halász"),
  fact("Judit Halász", "nationality", "Hungarian"),
  fact("Talantbek Osmonaliyevich Jumashov", "children", "Aizada"),
  fact("Talantbek Osmonaliyevich Jumashov", "children", "Lázár"),
  fact("Talantbek Osmonaliyevich Jumashov", "spouse", "Bayrta Badmayeva", date=("2010", "2010")),
  fact("Bayrta Badmayeva", "ethnicity", "Kalmyk"),
  fact("Talantbek Osmonaliyevich Jumashov", "party", "Ata-Meken"),
  ev("appointment", "made him", ("2010", "2010"), ["Talantbek Osmonaliyevich Jumashov"]),
  ev("communication", "complaint", ("December", "2010-12"), ["Talantbek Osmonaliyevich Jumashov"]),
  ev("sanction", "suspended", ("December", "2010-12"), ["Ulan Sydykov"]),
  ev("appointment", "transferred", None, ["Talantbek Osmonaliyevich Jumashov"]),
  ev("candidacy", "put him up", ("2015", "2015"), ["Talantbek Osmonaliyevich Jumashov"]),
  ev("election", "lost", ("2015", "2015"), ["Talantbek Osmonaliyevich Jumashov"]),
)

P("d22-27", """Ruprecht Wenzel Hořovský of Kolovec
in the burghers' book of Klattau and elsewhere

If the parish register may be trusted, the future burgomaster was carried to the font of St. Wenzel on the morrow of All Souls, 1588, and received both names from his godfather, the dean. His mother, Ludmila Netolická, had been dead since the forenoon. Jan Hořovský, the father, a maltster and a Utraquist who sat for eleven years among the jurors, married again before Easter. Out of that second bed came Adam, whom we shall need.

Wenzel, as people called him, matriculated at Prague in 1605, disputed upon eclipses, and took the baccalaureate two years after. He taught at the school in Domažlice; he was town scribe of Klattau from 1611; and in 1617, having espoused the widow Dorota Pešková together with her brewery, he was chosen into the council. The Defenestration made him a rebel, as it did everyone who owned a house. He carried the town's letter to the Winter King in November 1619, and for that errand he was ennobled, with the predicate of Kolovec.

Adam meanwhile had gone to the Jesuits, first to learn and then for good. It was Father Adam who came with the Reformation Commission to Klattau in 1624; and it was before his half-brother that Wenzel declared, in writing, that he would sooner lose the brewery. He was deprived of his seat, fined six hundred schock and imprisoned beneath the Black Tower from February until St. Gall's. Then he conformed. The Emperor's judge, Heřman Lorenc, made him primas of the town in 1630, and he remained so to his death.

Was it conviction? Dorota, a Lutheran, had fled with the three girls to Pirna, where she died in want in 1633; one of them, Salomena, wed the exile preacher Regius. He sent them money by Jews of Schwihau. He himself died of the plague on the second of August 1639.
""",
  occ("Jan Hořovský", "jurors"),
  occ("Ruprecht Wenzel Hořovský of Kolovec", "town scribe of Klattau", start=("1611", "1611")),
  occ("Ruprecht Wenzel Hořovský of Kolovec", "council", start=("1617", "1617"), end=("1624", "1624")),
  occ("Adam", "Reformation Commission", start=("1624", "1624")),
  occ("Heřman Lorenc", "Emperor's judge"),
  occ("Ruprecht Wenzel Hořovský of Kolovec", "primas of the town", start=("1630", "1630"), end=("his death", "1639-08-02"), again=["burgomaster"]),
  fact("Ruprecht Wenzel Hořovský of Kolovec", "mother", "Ludmila Netolická"),
  fact("Ludmila Netolická", "deathDate", "morrow of All Souls, 1588", value="1588-11-03"),
  fact("Ruprecht Wenzel Hořovský of Kolovec", "father", "Jan Hořovský"),
  fact("Jan Hořovský", "occupation", "maltster"),
  fact("Jan Hořovský", "religion", "Utraquist"),
  fact("Jan Hořovský", "children", "Adam"),
  fact("Ruprecht Wenzel Hořovský of Kolovec", "alias", "Wenzel#3"),
  fact("Ruprecht Wenzel Hořovský of Kolovec", "education", "Prague", date=("two years after", "1607")),
  fact("Ruprecht Wenzel Hořovský of Kolovec", "occupation", "taught at the school in Domažlice"),
  fact("Ruprecht Wenzel Hořovský of Kolovec", "spouse", "Dorota Pešková", date=("1617", "1617")),
  fact("Adam", "occupation", "Jesuits"),
  fact("Ruprecht Wenzel Hořovský of Kolovec", "siblings", "Adam#3"),
  fact("Dorota Pešková", "religion", "Lutheran"),
  fact("Dorota Pešková", "deathPlace", "Pirna"),
  fact("Dorota Pešková", "deathDate", "1633", value="1633"),
  fact("Ruprecht Wenzel Hořovský of Kolovec", "children", "Salomena"),
  fact("Salomena", "spouse", "Regius"),
  fact("Regius", "occupation", "preacher"),
  fact("Ruprecht Wenzel Hořovský of Kolovec", "causeOfDeath", "plague"),
  fact("Ruprecht Wenzel Hořovský of Kolovec", "deathDate", "second of August 1639", value="1639-08-02"),
  fact("Ruprecht Wenzel Hořovský of Kolovec", "award", "ennobled", date=("November 1619", "1619-11")),
  ev("election", "was chosen", ("1617", "1617"), ["Ruprecht Wenzel Hořovský of Kolovec"]),
  ev("communication", "carried the town's letter", ("November 1619", "1619-11"), ["Ruprecht Wenzel Hořovský of Kolovec"]),
  ev("award", "was ennobled", None, ["Ruprecht Wenzel Hořovský of Kolovec"]),
  ev("travel", "came#2", ("1624", "1624"), ["Adam"]),
  ev("communication", "declared, in writing", ("1624", "1624"), ["Ruprecht Wenzel Hořovský of Kolovec"]),
  ev("departure", "was deprived", ("1624", "1624"), ["Ruprecht Wenzel Hořovský of Kolovec"]),
  ev("sanction", "fined", None, ["Ruprecht Wenzel Hořovský of Kolovec"]),
  ev("arrest", "imprisoned", ("February", "1624-02"), ["Ruprecht Wenzel Hořovský of Kolovec"]),
  ev("appointment", "made him primas", ("1630", "1630"), ["Ruprecht Wenzel Hořovský of Kolovec", "Heřman Lorenc"]),
  ev("travel", "had fled", None, ["Dorota Pešková"]),
)

P("d22-28", """Journal of the Dutch Burgher Union: A Genealogical Note on VAN TWEST of Kalutara

IV. Reginald Eustace van Twest, Proctor S.C., J.P.U.M. (son of Eustace Henry van Twest, head clerk of the Kalutara Kachcheri, and Lydia Amelia Poulier), was b. at Kalutara 6.8.1893 and bap. in the Dutch Reformed Church at Wolvendaal. Educ. Holy Cross, Kalutara, and Royal College, Colombo, where he kept wicket. M. (1), St Paul's, Milagiriya, 27.12.1918, Constance Ebert, d. of blackwater fever 1925; (2), 1927, Doreen Sybil Ebert, sister of the first-named, a nursing sister in the General Hospital.

He succeeded his father-in-law, Justin Ebert, as chairman of the Kalutara Urban Council in 1931, was unseated on petition in the year following, and was put back by the voters with twice the majority, remaining until 1943. The Governor, Sir Reginald, nominated him to the State Council in that year in the room of Mr. G. A. Wille-Jansz; he was Burgher member until its dissolution. His last appointment, as Commissioner of the Delimitation (1953–54), was made by a Prime Minister whom he had twice defended for speeding.

Issue by (1):
 (a) Eustace Carlyle, b. 1920; R.A.F. pilot; missing over Kiel 1942.
 (b) Ione, b. 1922; librarian; has adopted the Baha'i faith.
Issue by (2):
 (c) Rex Justin, b. 1929; Superintendent of Excise until 1962, when, like so many of us, he removed to Melbourne with his wife (née Yvette Kelaart) and, in his fifties, was returned to Moorabbin City Council.
 (d) Heather, b. 1934; m. Tissa Rajakaruna, M.P., a Buddhist, and is not to be further described at her own request.

Mr. van Twest, whom all Kalutara addressed as “Uncle Reggie Proctor”, d. of uraemia 19.11.1960 at the house in Sea Beach Road which he had never once slept out of, save for the war years. The compiler thanks his widow for the loan of the family Bible, in which there are two leaves cut out.
""",
  occ("Reginald Eustace van Twest", "J.P.U.M."),
  occ("Eustace Henry van Twest", "head clerk of the Kalutara Kachcheri"),
  occ("Justin Ebert", "chairman of the Kalutara Urban Council", end=("1931", "1931")),
  occ("Reginald Eustace van Twest", "chairman of the Kalutara Urban Council", start=("1931", "1931"), end=("1943", "1943")),
  occ("Sir Reginald", "Governor"),
  occ("G. A. Wille-Jansz", "State Council", end=("that year", "1943")),
  occ("Reginald Eustace van Twest", "State Council", start=("that year", "1943"), again=["Burgher member"]),
  occ("Reginald Eustace van Twest", "Commissioner of the Delimitation", start=("1953", "1953"), end=("1953–54", "1954")),
  occ("Rex Justin", "Superintendent of Excise", end=("1962", "1962")),
  occ("Rex Justin", "Moorabbin City Council"),
  occ("Tissa Rajakaruna", "M.P."),
  fact("Reginald Eustace van Twest", "occupation", "Proctor S.C."),
  fact("Reginald Eustace van Twest", "father", "Eustace Henry van Twest"),
  fact("Reginald Eustace van Twest", "mother", "Lydia Amelia Poulier"),
  fact("Reginald Eustace van Twest", "birthPlace", "Kalutara#3"),
  fact("Reginald Eustace van Twest", "birthDate", "6.8.1893", value="1893-08-06"),
  fact("Reginald Eustace van Twest", "religion", "Dutch Reformed"),
  fact("Reginald Eustace van Twest", "education", "Holy Cross"),
  fact("Reginald Eustace van Twest", "education", "Royal College"),
  fact("Reginald Eustace van Twest", "spouse", "Constance Ebert", date=("27.12.1918", "1918-12-27")),
  fact("Constance Ebert", "causeOfDeath", "blackwater fever"),
  fact("Constance Ebert", "deathDate", "1925", value="1925"),
  fact("Reginald Eustace van Twest", "spouse", "Doreen Sybil Ebert", date=("1927", "1927")),
  fact("Doreen Sybil Ebert", "occupation", "nursing sister"),
  fact("Reginald Eustace van Twest", "relatives", "Justin Ebert"),
  fact("Reginald Eustace van Twest", "children", "Eustace Carlyle"),
  fact("Eustace Carlyle", "birthDate", "1920", value="1920"),
  fact("Eustace Carlyle", "militaryService", "R.A.F. pilot"),
  fact("Eustace Carlyle", "deathDate", "1942", value="1942"),
  fact("Reginald Eustace van Twest", "children", "Ione"),
  fact("Ione", "birthDate", "1922", value="1922"),
  fact("Ione", "occupation", "librarian"),
  fact("Ione", "religion", "Baha'i"),
  fact("Reginald Eustace van Twest", "children", "Rex Justin"),
  fact("Rex Justin", "birthDate", "1929", value="1929"),
  fact("Rex Justin", "residence", "Melbourne", date=("1962", "1962")),
  fact("Rex Justin", "spouse", "Yvette Kelaart"),
  fact("Reginald Eustace van Twest", "children", "Heather"),
  fact("Heather", "birthDate", "1934", value="1934"),
  fact("Heather", "spouse", "Tissa Rajakaruna"),
  fact("Tissa Rajakaruna", "religion", "Buddhist"),
  fact("Reginald Eustace van Twest", "alias", "Uncle Reggie Proctor"),
  fact("Reginald Eustace van Twest", "causeOfDeath", "uraemia"),
  fact("Reginald Eustace van Twest", "deathDate", "19.11.1960", value="1960-11-19"),
  fact("Reginald Eustace van Twest", "deathPlace", "Sea Beach Road"),
  ev("appointment", "succeeded", ("1931", "1931"), ["Reginald Eustace van Twest"]),
  ev("departure", "was unseated", ("the year following", "1932"), ["Reginald Eustace van Twest"]),
  ev("election", "put back by the voters", None, ["Reginald Eustace van Twest"]),
  ev("appointment", "nominated", ("that year", "1943"), ["Reginald Eustace van Twest", "Sir Reginald"]),
  ev("appointment", "appointment", None, ["Reginald Eustace van Twest"]),
  ev("election", "was returned", None, ["Rex Justin"]),
)

P("d22-29", """La Ministra de las Trenzas

Forty years ago there was no Venezuelan schoolchild who could not draw her: two plaits, round spectacles, a cigar. Doctor Eufrosina Key Matos was Minister of Health under two presidents, and a generation owes to her, literally, its teeth.

Curaçao gave her the surname, through a smuggler called Elias Key who was Jewish on Saturdays. Her mother gave her the plaits. Candelaria Matos, of the Wayuu, sold goats at Paraguaipoa; that is where Eufrosina was born, in the dry season of 1915, as one of twins, and where the other twin, Eufrasio, would die of the very whooping cough that made a doctor of her.

Capuchin sisters taught the girl to write and to resent. The Central University in Caracas, whose medical school she entered in a borrowed coat in 1934, graduated her in 1941. Democratic Action enrolled her that September, on the very night of its founding, as member number 611. After the coup she was seized in her consulting room, on 4 December 1948, and put across the border at Cúcuta. In nine years of exile she lived at San José de Costa Rica, took a diploma at the Harvard School of Public Health (1954) and was divorced, by post, from the journalist Rómulo Urbaneja, who had gone over to the colonels and was their consul in Miami.

Home again, she had the ministry from February 1959; lost it in March 1964; and got it back five years on, as an independent, from the very Christian Democrats whom she had baited, having been thrown out of her party in 1967 with the rest of the left. Her deputy, Pastor Oropeza Gil, fell heir to it in 1972.

She adopted three daughters. Candela Key Ruiz, the first, is rector at Maracaibo. In 2001, aged eighty-six, the Minister of the Plaits died of emphysema, in a rocking-chair at Paraguaipoa, and was wept for in two languages.
""",
  occ("Eufrosina Key Matos", "Minister of Health", start=("February 1959", "1959-02"), end=("March 1964", "1964-03")),
  occ("Eufrosina Key Matos", "got it back", start=("five years on", "1969"), end=("1972", "1972")),
  occ("Rómulo Urbaneja", "consul in Miami"),
  occ("Pastor Oropeza Gil", "deputy"),
  occ("Pastor Oropeza Gil", "ministry", start=("1972", "1972")),
  occ("Candela Key Ruiz", "rector at Maracaibo"),
  fact("Eufrosina Key Matos", "alias", "Ministra de las Trenzas"),
  fact("Eufrosina Key Matos", "nationality", "Venezuelan"),
  fact("Eufrosina Key Matos", "occupation", "Doctor"),
  fact("Eufrosina Key Matos", "father", "Elias Key"),
  fact("Elias Key", "occupation", "smuggler"),
  fact("Elias Key", "religion", "Jewish"),
  fact("Eufrosina Key Matos", "mother", "Candelaria Matos"),
  fact("Candelaria Matos", "ethnicity", "Wayuu"),
  fact("Candelaria Matos", "occupation", "sold goats"),
  fact("Candelaria Matos", "residence", "Paraguaipoa"),
  fact("Eufrosina Key Matos", "birthPlace", "Paraguaipoa"),
  fact("Eufrosina Key Matos", "birthDate", "dry season of 1915", value="1915"),
  fact("Eufrosina Key Matos", "siblings", "Eufrasio"),
  fact("Eufrasio", "causeOfDeath", "whooping cough"),
  fact("Eufrosina Key Matos", "education", "Capuchin sisters"),
  fact("Eufrosina Key Matos", "education", "Central University in Caracas", date=("1941", "1941")),
  fact("Eufrosina Key Matos", "party", "Democratic Action", date=("that September", "1941-09")),
  fact("Eufrosina Key Matos", "residence", "San José de Costa Rica"),
  fact("Eufrosina Key Matos", "education", "Harvard School of Public Health", date=("1954", "1954")),
  fact("Eufrosina Key Matos", "spouse", "Rómulo Urbaneja"),
  fact("Rómulo Urbaneja", "occupation", "journalist"),
  fact("Eufrosina Key Matos", "children", "Candela Key Ruiz"),
  fact("Eufrasio", "deathPlace", "Paraguaipoa"),
  fact("Eufrosina Key Matos", "deathDate", "2001", value="2001"),
  fact("Eufrosina Key Matos", "causeOfDeath", "emphysema"),
  fact("Eufrosina Key Matos", "deathPlace", "Paraguaipoa#2"),
  ev("arrest", "seized", ("4 December 1948", "1948-12-04"), ["Eufrosina Key Matos"]),
  ev("sanction", "put across the border", None, ["Eufrosina Key Matos"]),
  ev("appointment", "had the ministry", ("February 1959", "1959-02"), ["Eufrosina Key Matos"]),
  ev("departure", "lost it", ("March 1964", "1964-03"), ["Eufrosina Key Matos"]),
  ev("appointment", "got it back", ("five years on", "1969"), ["Eufrosina Key Matos"]),
  ev("sanction", "thrown out of her party", ("1967", "1967"), ["Eufrosina Key Matos"]),
  ev("appointment", "fell heir", ("1972", "1972"), ["Pastor Oropeza Gil"]),
)

P("d22-30", """Nobles of the Robe: The Descent of Gyllenskepp

Founded by a bailiff and ended by a poet, the house of Gyllenskepp (no. 611 in Sweden's House of the Nobility) lasted exactly one hundred and four years.

The bailiff, Nils Persson, collected customs in Söderhamn, fathered fourteen children upon Brita Olofsdotter and drowned in 1639. Per, the eldest of them, bore no surname until he was forty. Sent by the good offices of an aunt to the school in Gävle and by those of the Chancellor to Leiden (matric. 1632), he rose to be a secretary of state under Queen Christina, and it was she who in 1651 put a ship of gold on his shield. He married thrice upward: a burgomaster's daughter, a bishop's, and finally, in 1655, Ebba Natt och Dag. He held the government of Västernorrland for ten years from 1660, dying at Härnösand of the stone. Two brothers shared the letters patent. One, Olof, was a colonel at the crossing of the Belts and was cut down at Fehrbellin; the other, Erik, the Queen's gardener, left with her for Rome, embraced the Roman faith, and is lost to sight as Don Enrico.

Per's son by the Natt och Dag, Karl Gustaf, vice-president of the court of appeal at Jönköping, had the misfortune to live under the Reduction. He gave back eleven farms, wrote a letter about it to the King, and was reproved by name before the Estates of 1693; he laid his office down. His wife, Anna Maria Cronhielm, a convinced Pietist, was the author of hymns which are still sung. Of their issue, Beata kept house for her cousin the archbishop, Mattias Steuchius-Gyllenborg, and Per Karl, page, prisoner at Poltava, afterwards assessor in the Board of Mines, translated Horace at Tobolsk. He came home in 1722. With this Per, who had never married, the ship of gold was broken over the coffin at Falun on 16 May 1755.
""",
  occ("Nils Persson", "bailiff#2"),
  occ("Per", "secretary of state"),
  occ("Per", "held the government of Västernorrland", start=("1660", "1660"), end=("ten years", "1670")),
  occ("Olof", "colonel"),
  occ("Erik", "Queen's gardener"),
  occ("Karl Gustaf", "vice-president of the court of appeal at Jönköping", end=("1693", "1693")),
  occ("Mattias Steuchius-Gyllenborg", "archbishop"),
  occ("Christina", "Queen"),
  occ("Per Karl", "page"),
  occ("Per Karl", "assessor in the Board of Mines"),
  fact("Nils Persson", "occupation", "collected customs"),
  fact("Nils Persson", "residence", "Söderhamn"),
  fact("Nils Persson", "deathDate", "1639", value="1639"),
  fact("Nils Persson", "causeOfDeath", "drowned"),
  fact("Nils Persson", "children", "Per#2"),
  fact("Per", "mother", "Brita Olofsdotter"),
  fact("Per", "education", "Gävle"),
  fact("Per", "education", "Leiden", date=("1632", "1632")),
  fact("Per", "spouse", "Ebba Natt och Dag", date=("1655", "1655")),
  fact("Per", "deathPlace", "Härnösand"),
  fact("Per", "causeOfDeath", "the stone"),
  fact("Per", "deathDate", "ten years", value="1670"),
  fact("Per", "siblings", "Olof#2"),
  fact("Olof", "causeOfDeath", "cut down"),
  fact("Olof", "deathPlace", "Fehrbellin"),
  fact("Per", "siblings", "Erik"),
  fact("Erik", "religion", "Roman faith"),
  fact("Erik", "alias", "Don Enrico"),
  fact("Per", "children", "Karl Gustaf"),
  fact("Karl Gustaf", "mother", "Natt och Dag#2"),
  fact("Karl Gustaf", "spouse", "Anna Maria Cronhielm"),
  fact("Anna Maria Cronhielm", "religion", "Pietist"),
  fact("Anna Maria Cronhielm", "occupation", "author of hymns"),
  fact("Karl Gustaf", "children", "Beata"),
  fact("Beata", "relatives", "Mattias Steuchius-Gyllenborg"),
  fact("Karl Gustaf", "children", "Per Karl"),
  fact("Per", "award", "ship of gold", date=("1651", "1651")),
  fact("Per Karl", "occupation", "poet"),
  ev("arrest", "prisoner", None, ["Per Karl"]),
  ev("award", "put a ship of gold on his shield", ("1651", "1651"), ["Per"]),
  ev("travel", "left", None, ["Erik"]),
  ev("communication", "wrote a letter", None, ["Karl Gustaf"]),
  ev("sanction", "reproved", ("1693", "1693"), ["Karl Gustaf"]),
  ev("departure", "laid his office down", None, ["Karl Gustaf"]),
  ev("travel", "came home", ("1722", "1722"), ["Per Karl"]),
)

P("d22-31", """Copts in Public Life, 17: the Wissa sisters-in-law

When Iskander Bey Wissa and his brother Fanous, cotton brokers of Assiut, married on the same evening in November 1912, they can hardly have expected to become husbands of two politicians. Yet Esther Khayat, who took Fanous, and Balsam Doss, who took Iskander, are the reason why anybody remembers them.

Of the two, Esther had the schooling. The American Presbyterians gave it to her, at the Pressly Institute (diploma 1911), together with their religion; her father, Bushara Khayat, vice-consul of the United States at Assiut, had gone over to them in the seventies and been stoned for it. Balsam remained Orthodox and learned everything at home from a blind cantor. She spoke worse French and better Arabic.

Both crossed the bridge on 16 March 1919. Both sat on the women's committee of the Wafd, whose treasurer Esther was from its foundation until 1923. When the British deported the leaders to the Seychelles it was Balsam's turn to be questioned, for two hours, by a Major Alderson-Pym, who came out, it is told, with a recipe. She addressed the crowd at St Mark's on 5 January 1922 from the priest's own chair.

The break came in 1937, with the Saadists. Esther, widowed the winter before, left the Wafd with them, and it was as a Saadist that her elder son, Ramses Fanous Wissa, entered the Chamber in 1938 for Abnub, beating his own uncle Iskander. He became minister of supply on 24 February 1945, an hour after the premier's murder, and was gone within the year. Balsam did not speak to her sister-in-law again until the hospital.

That was the Anglo-American, at Gezira, in August 1957. Esther was dying there of leukaemia and Balsam of nothing but obstinacy; she lasted till 1971. The latter's only child, Sister Marina, a doctor of the Sorbonne, founded the convent school at Beni Suef.
""",
  occ("Bushara Khayat", "vice-consul of the United States at Assiut"),
  occ("Esther Khayat", "treasurer", end=("1923", "1923")),
  occ("Esther Khayat", "women's committee of the Wafd"),
  occ("Balsam Doss", "women's committee of the Wafd"),
  occ("Alderson-Pym", "Major"),
  occ("Ramses Fanous Wissa", "Chamber", start=("1938", "1938")),
  occ("Ramses Fanous Wissa", "minister of supply", start=("24 February 1945", "1945-02-24"), end=("within the year", "1945")),
  fact("Iskander Bey Wissa", "siblings", "Fanous"),
  fact("Iskander Bey Wissa", "occupation", "cotton brokers"),
  fact("Fanous", "occupation", "cotton brokers"),
  fact("Iskander Bey Wissa", "residence", "Assiut"),
  fact("Fanous", "residence", "Assiut"),
  fact("Fanous", "spouse", "Esther Khayat", date=("November 1912", "1912-11")),
  fact("Iskander Bey Wissa", "spouse", "Balsam Doss", date=("November 1912", "1912-11")),
  fact("Esther Khayat", "education", "Pressly Institute", date=("1911", "1911")),
  fact("Esther Khayat", "religion", "Presbyterians"),
  fact("Esther Khayat", "father", "Bushara Khayat"),
  fact("Bushara Khayat", "religion", "Presbyterians", date=("the seventies", "187X")),
  fact("Balsam Doss", "religion", "Orthodox"),
  fact("Esther Khayat", "party", "Wafd"),
  fact("Balsam Doss", "party", "Wafd"),
  fact("Fanous", "deathDate", "the winter before", value="1936"),
  fact("Ramses Fanous Wissa", "party", "Saadist#2"),
  fact("Esther Khayat", "children", "Ramses Fanous Wissa"),
  fact("Ramses Fanous Wissa", "relatives", "Iskander#3"),
  fact("Esther Khayat", "deathPlace", "Gezira"),
  fact("Esther Khayat", "deathDate", "August 1957", value="1957-08"),
  fact("Esther Khayat", "causeOfDeath", "leukaemia"),
  fact("Balsam Doss", "deathDate", "1971", value="1971"),
  fact("Balsam Doss", "children", "Sister Marina"),
  fact("Sister Marina", "education", "Sorbonne"),
  fact("Esther Khayat", "party", "Saadists", date=("1937", "1937")),
  ev("investigation", "questioned", None, ["Balsam Doss", "Alderson-Pym"]),
  ev("speech", "addressed the crowd", ("5 January 1922", "1922-01-05"), ["Balsam Doss"]),
  ev("election", "beating", ("1938", "1938"), ["Ramses Fanous Wissa", "Iskander Bey Wissa"]),
  ev("appointment", "entered", ("1938", "1938"), ["Ramses Fanous Wissa"]),
  ev("appointment", "became", ("24 February 1945", "1945-02-24"), ["Ramses Fanous Wissa"]),
  ev("departure", "was gone", ("within the year", "1945"), ["Ramses Fanous Wissa"]),
)

P("d22-32", """“PAPA WAS ALWAYS ARRIVING”

Nana Kobakhidze-Morel speaks of her father to Isabelle Perrin

Q. Your father, Ivane Kobakhidze, was one of the Georgian Mensheviks of Leuville?

A. Of Leuville on Sundays. On weekdays he was night porter at a hotel in the rue Cujas. He had been, you know, minister of agriculture at Tiflis, from March 1919 until the Red Army came, and he addressed the guests as though they were delegates.

Q. He came of peasants?

A. Of a village priest, Father Besarion, at Khoni. Papa was born there in 1880, on St Nino's Day. They put him in the Kutaisi seminary, where he lost God in one term, and the agronomy institute of Nancy took him in, in 1904, a police record and all. He and my mother were expelled from there together, as it were: she for him, he for a speech. Sophie Levit. A dentist's child from Odessa, Jewish, a Bundist. They married at the mairie of the Fifth Arrondissement on 2 May 1906. Neither would hear of a priest or a rabbi, and both cried.

Q. Siberia?

A. Twice: arrested 1908, in Baku; arrested 1914. My brother Guram was born in Yakutsk. From the Duma he was saved by his beard; he stood in 1912 and lost to Prince Tsulukidze, who had a better one.

Q. And 1924?

A. His own brother, Data, the colonel, went back for the insurrection and they shot him at Telavi. Papa signed the appeal to the League; he travelled to Geneva that September and Monsieur Delbeuf received him for nine minutes. After that he no longer arrived anywhere. He was naturalised in 1936. Guram fell at Narvik, legionnaire. And Papa died of a chill on 12 June 1951, at the Hôpital Cochin, still the chairman of a committee of four. Noé, who had been his secretary, spoke at the grave.

Q. And you?

A. I am a notary, Mademoiselle. Somebody had to be.
""",
  occ("Ivane Kobakhidze", "minister of agriculture at Tiflis", start=("March 1919", "1919-03"), end=("Red Army came", "1921")),
  occ("Tsulukidze", "Duma", start=("1912", "1912")),
  occ("Data", "colonel"),
  occ("Ivane Kobakhidze", "chairman of a committee of four", end=("12 June 1951", "1951-06-12")),
  occ("Noé", "secretary"),
  fact("Nana Kobakhidze-Morel", "father", "Ivane Kobakhidze"),
  fact("Ivane Kobakhidze", "nationality", "Georgian"),
  fact("Ivane Kobakhidze", "party", "Mensheviks"),
  fact("Ivane Kobakhidze", "residence", "Leuville"),
  fact("Ivane Kobakhidze", "occupation", "night porter"),
  fact("Ivane Kobakhidze", "father", "Besarion"),
  fact("Besarion", "occupation", "village priest"),
  fact("Ivane Kobakhidze", "birthPlace", "Khoni"),
  fact("Ivane Kobakhidze", "birthDate", "1880, on St Nino's Day", value="1880-01-27"),
  fact("Ivane Kobakhidze", "education", "Kutaisi seminary"),
  fact("Ivane Kobakhidze", "education", "agronomy institute of Nancy", date=("1904", "1904")),
  fact("Nana Kobakhidze-Morel", "mother", "Sophie Levit"),
  fact("Sophie Levit", "birthPlace", "Odessa"),
  fact("Sophie Levit", "ethnicity", "Jewish"),
  fact("Sophie Levit", "party", "Bundist"),
  fact("Ivane Kobakhidze", "spouse", "Sophie Levit", date=("2 May 1906", "1906-05-02")),
  fact("Nana Kobakhidze-Morel", "siblings", "Guram"),
  fact("Guram", "birthPlace", "Yakutsk"),
  fact("Ivane Kobakhidze", "siblings", "Data"),
  fact("Data", "causeOfDeath", "shot"),
  fact("Data", "deathPlace", "Telavi"),
  fact("Data", "deathDate", "1924", value="1924"),
  fact("Guram", "deathPlace", "Narvik"),
  fact("Guram", "militaryService", "legionnaire"),
  fact("Ivane Kobakhidze", "causeOfDeath", "chill"),
  fact("Ivane Kobakhidze", "deathDate", "12 June 1951", value="1951-06-12"),
  fact("Ivane Kobakhidze", "deathPlace", "Hôpital Cochin"),
  fact("Nana Kobakhidze-Morel", "occupation", "notary"),
  ev("sanction", "were expelled", None, ["Ivane Kobakhidze", "Sophie Levit"]),
  ev("speech", "speech", None, ["Ivane Kobakhidze"]),
  ev("arrest", "arrested", ("1908", "1908"), ["Ivane Kobakhidze"]),
  ev("arrest", "arrested#2", ("1914", "1914"), ["Ivane Kobakhidze"]),
  ev("candidacy", "stood", ("1912", "1912"), ["Ivane Kobakhidze"]),
  ev("election", "lost to", ("1912", "1912"), ["Ivane Kobakhidze", "Tsulukidze"]),
  ev("travel", "went back", ("1924", "1924"), ["Data"]),
  ev("communication", "appeal", None, ["Ivane Kobakhidze"]),
  ev("travel", "travelled to Geneva", ("that September", "1924-09"), ["Ivane Kobakhidze"]),
  ev("meeting", "received", ("that September", "1924-09"), ["Ivane Kobakhidze", "Delbeuf"]),
  ev("speech", "spoke at the grave", None, ["Noé"]),
)

P("d22-33", """Grann Titine and the Senate

Clémentine Dorsainvil Sajous, Titine to the whole of Jérémie, would be 120 this year. She was the second woman in Haiti to sit as a judge, the first to be a senator, and the only person, her grandnephew Réginald likes to say, to have made Papa Doc apologise.

She belonged by birth to both halves of the town. Her father, Dr Nemours Sajous, was of the old mulatto families and had been minister of public instruction for five months of 1902; Man Yaya, her mother, sold charcoal below the cathedral and was called Philomise Dorsainvil in the one document that mentions her. They never married. The child was put with the Filles de la Sagesse as “an orphan”, which was, she used to say, her first acquaintance with legal fiction.

In 1937 Titine was called to the bar at Port-au-Prince, sponsored by Maître Lélio Faubert. She wed him in the Episcopal church eight years afterwards, though she was a Catholic and, on certain nights, a mambo's goddaughter. He was dean of the civil tribunal in the capital by then and had grown sons. One of those, Serge, minister of justice in 1951, signed her own commission as judge at Jérémie; another, Carl-Henri, an agronomist, died in Fort Dimanche.

The women of the Grande-Anse voted for the first time on 22 September 1957 and Titine came in at the head of the poll. She was expelled from the Senate in April 1961 for having asked, on the floor, who had killed Carl-Henri, and got away to Kingston in a banana boat. The apology, a telegram to Lélio's deathbed (he died of cirrhosis in 1963), she had framed.

She came back in March 1986, at ninety presided over the electoral bureau of Jérémie, and gave up the ghost there during Hurricane Gordon, in November 1994. A public library, it was announced, would have her name.
""",
  occ("Clémentine Dorsainvil Sajous", "judge at Jérémie", start=("1951", "1951"), again=["judge"]),
  occ("Clémentine Dorsainvil Sajous", "senator", start=("22 September 1957", "1957-09-22"), end=("April 1961", "1961-04"), again=["Senate#2"]),
  occ("Nemours Sajous", "minister of public instruction", start=("1902", "1902"), end=("five months of 1902", "1902")),
  occ("Lélio Faubert", "dean of the civil tribunal in the capital"),
  occ("Serge", "minister of justice", start=("1951", "1951")),
  occ("Clémentine Dorsainvil Sajous", "presided over the electoral bureau of Jérémie"),
  fact("Clémentine Dorsainvil Sajous", "alias", "Titine#2"),
  fact("Clémentine Dorsainvil Sajous", "relatives", "Réginald"),
  fact("Clémentine Dorsainvil Sajous", "father", "Nemours Sajous"),
  fact("Nemours Sajous", "ethnicity", "mulatto"),
  fact("Nemours Sajous", "occupation", "Dr"),
  fact("Philomise Dorsainvil", "alias", "Man Yaya"),
  fact("Clémentine Dorsainvil Sajous", "mother", "Philomise Dorsainvil"),
  fact("Philomise Dorsainvil", "occupation", "sold charcoal"),
  fact("Clémentine Dorsainvil Sajous", "education", "Filles de la Sagesse"),
  fact("Clémentine Dorsainvil Sajous", "spouse", "Lélio Faubert", date=("eight years afterwards", "1945")),
  fact("Clémentine Dorsainvil Sajous", "religion", "Catholic"),
  fact("Lélio Faubert", "children", "Serge"),
  fact("Lélio Faubert", "children", "Carl-Henri"),
  fact("Carl-Henri", "occupation", "agronomist"),
  fact("Carl-Henri", "deathPlace", "Fort Dimanche"),
  fact("Lélio Faubert", "causeOfDeath", "cirrhosis"),
  fact("Lélio Faubert", "deathDate", "1963", value="1963"),
  fact("Clémentine Dorsainvil Sajous", "deathPlace", "Jérémie#3"),
  fact("Clémentine Dorsainvil Sajous", "deathDate", "November 1994", value="1994-11"),
  ev("appointment", "called to the bar", ("1937", "1937"), ["Clémentine Dorsainvil Sajous"]),
  ev("appointment", "signed her own commission", ("1951", "1951"), ["Serge"]),
  ev("election", "came in at the head of the poll", ("22 September 1957", "1957-09-22"), ["Clémentine Dorsainvil Sajous"]),
  ev("sanction", "was expelled", ("April 1961", "1961-04"), ["Clémentine Dorsainvil Sajous"]),
  ev("travel", "got away", None, ["Clémentine Dorsainvil Sajous"]),
  ev("communication", "telegram", None, ["Clémentine Dorsainvil Sajous"]),
  ev("travel", "came back", ("March 1986", "1986-03"), ["Clémentine Dorsainvil Sajous"]),
)

P("d22-34", """Phan Huy Trạc, tên chữ Ôn Phủ (Sông Cầu 1852 – Huế 1919), mandarin. The gazetteer of Phú Yên gives him a page, his grandson's memoirs a chapter, and the French files a dossier thick as a pillow. They seem to describe three men.

The gazetteer's is the scholar. His father, the licentiate Phan Huy Đạo, had taught half the province; at twenty-four the son took the same degree at Bình Định, and in 1880 became a doctor of the second list. He was prefect of Tuy An, then provincial judge of Quảng Ngãi until the Royalist rising of 1885, when his elder brother, Phan Huy Chính, joined the rebels and was beheaded in the market of Sông Cầu. Trạc asked to be punished along with him. The court instead sent him north.

The memoirs' is the grandfather. Phan Quang Thiều, later the South's ambassador at Vientiane, recalls an old man with a Minh Hương wife, Lâm Thị Quế, of Hội An's Chinese, whom he called “the accountant”, and with a pipe that must not be mentioned. Thiều's father, Phan Huy Bích, had turned Catholic at school in Quy Nhơn, and for that was shown the gate; he was baptised Phaolô, became a customs interpreter, and died of beriberi on Poulo Condore, where he had been sent in May 1908 for the tax riots. Then the gate was opened to his widow, but the rosary had to hang outside. Two aunts, both nuns (one Buddhist), disputed the child.

And the dossier's? “Suspect No. 41, former minister of rites, 1903–1907.” He had resigned the day that they deposed the Emperor; he wrote to the Resident Superior, Lévecque-Morand, in faultless Latin, which no one in the Residency could read. It was put down as cipher. His house at Vỹ Dạ was searched in 1908 and in 1916. The officer noted an abacus, a rosary, a pipe.
""",
  occ("Phan Huy Trạc", "mandarin"),
  occ("Phan Huy Trạc", "prefect of Tuy An"),
  occ("Phan Huy Trạc", "provincial judge of Quảng Ngãi", end=("1885", "1885")),
  occ("Phan Quang Thiều", "ambassador at Vientiane"),
  occ("Phan Huy Bích", "customs interpreter"),
  occ("Phan Huy Trạc", "minister of rites", start=("1903", "1903"), end=("1907", "1907")),
  occ("Lévecque-Morand", "Resident Superior"),
  fact("Phan Huy Trạc", "alias", "Ôn Phủ"),
  fact("Phan Huy Trạc", "birthPlace", "Sông Cầu"),
  fact("Phan Huy Trạc", "birthDate", "1852", value="1852"),
  fact("Phan Huy Trạc", "deathPlace", "Huế"),
  fact("Phan Huy Trạc", "deathDate", "1919", value="1919"),
  fact("Phan Huy Trạc", "occupation", "scholar"),
  fact("Phan Huy Trạc", "father", "Phan Huy Đạo"),
  fact("Phan Huy Đạo", "occupation", "licentiate"),
  fact("Phan Huy Trạc", "siblings", "Phan Huy Chính"),
  fact("Phan Huy Chính", "causeOfDeath", "beheaded"),
  fact("Phan Huy Chính", "deathPlace", "Sông Cầu#2"),
  fact("Phan Huy Chính", "deathDate", "1885", value="1885"),
  fact("Phan Huy Trạc", "relatives", "Phan Quang Thiều"),
  fact("Phan Huy Trạc", "spouse", "Lâm Thị Quế"),
  fact("Lâm Thị Quế", "ethnicity", "Minh Hương"),
  fact("Lâm Thị Quế", "alias", "the accountant"),
  fact("Phan Quang Thiều", "father", "Phan Huy Bích"),
  fact("Phan Huy Trạc", "children", "Phan Huy Bích"),
  fact("Phan Huy Bích", "religion", "Catholic"),
  fact("Phan Huy Bích", "education", "Quy Nhơn"),
  fact("Phan Huy Bích", "alias", "Phaolô"),
  fact("Phan Huy Bích", "causeOfDeath", "beriberi"),
  fact("Phan Huy Bích", "deathPlace", "Poulo Condore"),
  fact("Phan Huy Trạc", "residence", "Vỹ Dạ"),
  ev("sanction", "had been sent", ("May 1908", "1908-05"), ["Phan Huy Bích"]),
  ev("appointment", "became#2", None, ["Phan Huy Bích"]),
  ev("appointment", "sent him north", ("1885", "1885"), ["Phan Huy Trạc"]),
  ev("departure", "had resigned", ("1907", "1907"), ["Phan Huy Trạc"]),
  ev("communication", "wrote to", None, ["Phan Huy Trạc", "Lévecque-Morand"]),
  ev("investigation", "was searched", ("1908#2", "1908"), ["Phan Huy Trạc"]),
)

P("d22-35", """Gotthold Reuschel
aus: Who Was Who in the GDR (English edition)

* 3. 9. 1909 Chemnitz † 14. 2. 1988 Berlin-Buch (colon cancer)
Chairman of a county council; functionary of the Farmers' Party

Father stocking-knitter (SPD), mother homeworker; youngest of five, brought up a Methodist. Elementary school; apprenticeship as gardener; 1927 SPD. Married 1932 Liesbeth Uhlig, deaconess († 1979). 1933 in the concentration camp Sachsenburg for ten weeks. 1934 gardener to the estate of the von Arnsteins at Grossweitzsch, on which one of his brothers, Ernst, was steward. 1940 Wehrmacht, medical orderly; captured at Demyansk in February 1942; antifascist school at Krasnogorsk, where he taught botany and was taught the rest. Returned December 1945.

1946 SED by way of the union of the parties. In the land reform he administered the estate whose roses he had pruned. He quarrelled with Walter Pohle, first district secretary at Döbeln, over the widow von Arnstein's cow, was given a party reprimand in November 1947, and in June 1948 was delegated (“you wanted to be a farmer, comrade”) to the newly founded Democratic Farmers' Party. There he rose: deputy chairman of its Leipzig branch 1949, chairman from 1952; from 1950 to 1963 member of the People's Chamber. From 1957 chairman of the county council at Grimma, succeeding Herbert Naumann, who had gone West on 2 May with his secretary and the sealing wax. Recalled at his own request 1969. Patriotic Order of Merit in bronze 1959, in silver 1969.

Children: Johannes (born 1934), pastor in Zwickau, 1968 conscripted to a construction unit, 1976 one of the signatories, moved to Tübingen 1977; Ruth Kessler (born 1937), textile engineer, director of the state combine at Limbach to 1990, in that year Minister for Light Industry for twenty-six days.

The rose “Frau Liesbeth” (1961) is his. He was buried by his son, who was given a visa for thirty-six hours.
""",
  occ("Gotthold Reuschel", "Chairman of a county council", start=("1957", "1957"), end=("1969", "1969"), again=["chairman of the county council at Grimma"]),
  occ("Gotthold Reuschel", "functionary of the Farmers' Party"),
  occ("Ernst", "steward"),
  occ("Walter Pohle", "first district secretary at Döbeln"),
  occ("Gotthold Reuschel", "deputy chairman of its Leipzig branch", start=("1949", "1949"), end=("1952", "1952")),
  occ("Gotthold Reuschel", "chairman#2", start=("1952", "1952")),
  occ("Gotthold Reuschel", "member of the People's Chamber", start=("1950", "1950"), end=("1963", "1963")),
  occ("Herbert Naumann", "chairman of the county council at Grimma", end=("2 May", "1957-05-02")),
  occ("Ruth Kessler", "director of the state combine at Limbach", end=("1990", "1990")),
  occ("Ruth Kessler", "Minister for Light Industry", start=("that year", "1990")),
  occ("Gotthold Reuschel", "administered the estate"),
  fact("Gotthold Reuschel", "birthDate", "3. 9. 1909", value="1909-09-03"),
  fact("Gotthold Reuschel", "birthPlace", "Chemnitz"),
  fact("Gotthold Reuschel", "deathDate", "14. 2. 1988", value="1988-02-14"),
  fact("Gotthold Reuschel", "deathPlace", "Berlin-Buch"),
  fact("Gotthold Reuschel", "causeOfDeath", "colon cancer"),
  fact("Gotthold Reuschel", "religion", "Methodist"),
  fact("Gotthold Reuschel", "education", "Elementary school"),
  fact("Gotthold Reuschel", "occupation", "gardener"),
  fact("Gotthold Reuschel", "party", "SPD#2", date=("1927", "1927")),
  fact("Gotthold Reuschel", "spouse", "Liesbeth Uhlig", date=("1932", "1932")),
  fact("Liesbeth Uhlig", "occupation", "deaconess"),
  fact("Liesbeth Uhlig", "deathDate", "1979", value="1979"),
  fact("Gotthold Reuschel", "siblings", "Ernst"),
  fact("Gotthold Reuschel", "militaryService", "Wehrmacht", date=("1940", "1940")),
  fact("Gotthold Reuschel", "education", "antifascist school at Krasnogorsk"),
  fact("Gotthold Reuschel", "party", "SED", date=("1946", "1946")),
  fact("Gotthold Reuschel", "party", "Democratic Farmers' Party", date=("June 1948", "1948-06")),
  fact("Gotthold Reuschel", "award", "Patriotic Order of Merit in bronze", date=("1959", "1959")),
  fact("Gotthold Reuschel", "award", "in silver", date=("1969#2", "1969")),
  fact("Gotthold Reuschel", "children", "Johannes"),
  fact("Johannes", "birthDate", "1934#2", value="1934"),
  fact("Johannes", "occupation", "pastor in Zwickau"),
  fact("Johannes", "militaryService", "construction unit", date=("1968", "1968")),
  fact("Johannes", "residence", "Tübingen", date=("1977", "1977")),
  fact("Gotthold Reuschel", "children", "Ruth Kessler"),
  fact("Ruth Kessler", "birthDate", "1937", value="1937"),
  fact("Ruth Kessler", "occupation", "textile engineer"),
  ev("arrest", "concentration camp Sachsenburg", ("1933", "1933"), ["Gotthold Reuschel"]),
  ev("arrest", "captured", ("February 1942", "1942-02"), ["Gotthold Reuschel"]),
  ev("travel", "Returned", ("December 1945", "1945-12"), ["Gotthold Reuschel"]),
  ev("sanction", "was given a party reprimand", ("November 1947", "1947-11"), ["Gotthold Reuschel"]),
  ev("appointment", "succeeding", ("1957", "1957"), ["Gotthold Reuschel"]),
  ev("travel", "had gone West", ("2 May", "1957-05-02"), ["Herbert Naumann"]),
  ev("departure", "Recalled", ("1969", "1969"), ["Gotthold Reuschel"]),
)

P("d22-36", """Don Chepe's Ghosts, by Ilse Dieseldorff Ax. Translated from the Spanish.

This is a book about a Guatemalan minister by the daughter he did not acknowledge until she was forty. It ought to be bitter and is, instead, rather like being shown round a market by somebody's favourite aunt.

José Domingo Estrada Prem, “don Chepe”, first saw the light in Cobán in the month of the Great War's outbreak; his people on the distaff side were coffee Germans who said grace in Plattdeutsch and his father's were ladino muleteers. He was raised a Lutheran, confirmed as one, and buried with full Catholic rites, having turned, in the back seat of a taxi, “for the Nuncio's sake or Concha's”. Concha was Concepción Arzú Saravia: heiress, president of the Red Cross from 1956 to 1970, and for fifty-one years, from February 1939, his wife.

The author's mother was the Q'eqchi' cook. Petrona Ax knew no Spanish when she came and a good deal of law when she left. Ilse got the other surname from a kind uncle of her father's, Erwin Dieseldorff, planter, who gave her his name before a notary at San Pedro Carchá in 1946, and paid the Sisters of Bethany to teach her. She is, at seventy-nine, professor emerita of linguistics in Hamburg and holds the Order of the Quetzal.

Of don Chepe's public life we learn that he was judge of first instance at Salamá; that he sat in the Assembly of 1945 and was its secretary; that President Lainfiesta made him Minister of Communications in 1951; that two years on he exchanged this for the legation at Bonn, where the coup surprised him, and that he remained there, under the victors, till 1958. Congress inquired into the telegraph contracts afterwards. He testified for an hour, and Concha, unasked, for three.

He died of Parkinson's disease in Antigua, on 1 May 1990. The last visitor was the cook.
""",
  occ("Lainfiesta", "President"),
  occ("Concepción Arzú Saravia", "president of the Red Cross", start=("1956", "1956"), end=("1970", "1970")),
  occ("Ilse Dieseldorff Ax", "professor emerita of linguistics in Hamburg"),
  occ("José Domingo Estrada Prem", "judge of first instance at Salamá"),
  occ("José Domingo Estrada Prem", "Assembly of 1945", start=("1945", "1945")),
  occ("José Domingo Estrada Prem", "secretary"),
  occ("José Domingo Estrada Prem", "Minister of Communications", start=("1951", "1951"), end=("two years on", "1953"), again=["minister"]),
  occ("José Domingo Estrada Prem", "legation at Bonn", start=("two years on", "1953"), end=("1958", "1958")),
  fact("José Domingo Estrada Prem", "nationality", "Guatemalan"),
  fact("José Domingo Estrada Prem", "children", "Ilse Dieseldorff Ax"),
  fact("José Domingo Estrada Prem", "alias", "don Chepe"),
  fact("José Domingo Estrada Prem", "birthPlace", "Cobán"),
  fact("José Domingo Estrada Prem", "birthDate", "month of the Great War's outbreak", value="1914-08"),
  fact("José Domingo Estrada Prem", "religion", "Lutheran"),
  fact("José Domingo Estrada Prem", "religion", "Catholic"),
  fact("José Domingo Estrada Prem", "spouse", "Concepción Arzú Saravia", date=("February 1939", "1939-02")),
  fact("Concepción Arzú Saravia", "alias", "Concha#2"),
  fact("Ilse Dieseldorff Ax", "mother", "Petrona Ax"),
  fact("Petrona Ax", "ethnicity", "Q'eqchi'"),
  fact("Petrona Ax", "occupation", "cook"),
  fact("José Domingo Estrada Prem", "relatives", "Erwin Dieseldorff"),
  fact("Erwin Dieseldorff", "occupation", "planter"),
  fact("Ilse Dieseldorff Ax", "education", "Sisters of Bethany"),
  fact("Ilse Dieseldorff Ax", "award", "Order of the Quetzal"),
  fact("José Domingo Estrada Prem", "causeOfDeath", "Parkinson's disease"),
  fact("José Domingo Estrada Prem", "deathPlace", "Antigua"),
  fact("José Domingo Estrada Prem", "deathDate", "1 May 1990", value="1990-05-01"),
  ev("appointment", "made him", ("1951", "1951"), ["José Domingo Estrada Prem", "Lainfiesta"]),
  ev("investigation", "inquired", None, ["José Domingo Estrada Prem"]),
  ev("testimony", "testified", None, ["José Domingo Estrada Prem", "Concepción Arzú Saravia"]),
)

P("d22-37", """Ladurner (Ladurneri from 1928 to 1945, by decree), the family on the hill above Algund, owed its fortune to plums and its name in politics to two half-brothers who did not agree about anything except the plums.

Matthias, the elder, born with the century at Algund itself on 1 January 1900, saw the last summer of the old Austria as a Kaiserjäger of eighteen and was ever after, whatever his passport said, a Tyrolean. Benedictines at Meran had schooled him; Innsbruck awarded him the doctorate in veterinary medicine in 1925. A founding member of the People's Party, he was in the Senate at Rome from April 1948 to 1958 and governed the province for the eight years after that. When he chose, in 1939, to stay rather than go to the Reich, somebody painted “Walscher” upon his door; and in September 1943 the Gestapo came for him. He survived Dachau. His mother, Kreszenz, did not survive the waiting.

It was Josef Anton, the son of their father Alois's second bed, who had held the paintbrush. Sepp opted, took German citizenship, served with the mountain artillery in the Caucasus and walked home from Murmansk in 1947, a convinced pacifist and, to the horror of the hill, a Waldensian. He became Italian again by a law his brother had drafted. From 1952 to 1969 he had the mayoralty of Meran as a Social Democrat. On one occasion only did the two meet officially: for the signature of the hospital treaty, 3 July 1961. They shook hands, it is recorded, in silence.

Matthias never married. Sepp's marriage, to the Trieste sculptress Livia Cosulich, whom he had courted by dictionary, gave the hill Agnes, judge at the Court in Strasbourg since 2010, and Peter, who does the plums. The elder Ladurner died in 1974 at Bozen of a wasp's sting; the younger outlived him by a night.
""",
  occ("Matthias Ladurner", "Senate at Rome", start=("April 1948", "1948-04"), end=("1958", "1958")),
  occ("Matthias Ladurner", "governed the province", start=("1958", "1958"), end=("eight years after that", "1966")),
  occ("Josef Anton", "mayoralty of Meran", start=("1952", "1952"), end=("1969", "1969")),
  occ("Agnes", "judge at the Court in Strasbourg", start=("2010", "2010")),
  fact("Matthias Ladurner", "birthPlace", "Algund#2"),
  fact("Matthias Ladurner", "birthDate", "1 January 1900", value="1900-01-01"),
  fact("Matthias Ladurner", "militaryService", "Kaiserjäger"),
  fact("Matthias Ladurner", "ethnicity", "Tyrolean"),
  fact("Matthias Ladurner", "education", "Benedictines at Meran"),
  fact("Matthias Ladurner", "education", "Innsbruck", date=("1925", "1925")),
  fact("Matthias Ladurner", "party", "People's Party"),
  fact("Matthias Ladurner", "mother", "Kreszenz"),
  fact("Matthias Ladurner", "siblings", "Josef Anton"),
  fact("Josef Anton", "father", "Alois"),
  fact("Matthias Ladurner", "father", "Alois"),
  fact("Josef Anton", "alias", "Sepp"),
  fact("Josef Anton", "nationality", "German"),
  fact("Josef Anton", "nationality", "Italian"),
  fact("Josef Anton", "militaryService", "mountain artillery"),
  fact("Josef Anton", "religion", "Waldensian"),
  fact("Josef Anton", "party", "Social Democrat"),
  fact("Josef Anton", "spouse", "Livia Cosulich"),
  fact("Livia Cosulich", "occupation", "sculptress"),
  fact("Livia Cosulich", "residence", "Trieste"),
  fact("Josef Anton", "children", "Agnes"),
  fact("Josef Anton", "children", "Peter"),
  fact("Matthias Ladurner", "deathDate", "1974", value="1974"),
  fact("Matthias Ladurner", "deathPlace", "Bozen"),
  fact("Matthias Ladurner", "causeOfDeath", "wasp's sting"),
  fact("Josef Anton", "deathDate", "a night", value="1974"),
  ev("arrest", "came for him", ("September 1943", "1943-09"), ["Matthias Ladurner"]),
  ev("travel", "walked home", ("1947", "1947"), ["Josef Anton"]),
  ev("meeting", "meet", ("3 July 1961", "1961-07-03"), ["Josef Anton", "Matthias Ladurner"]),
)

P("d22-38", """Le Doyen

Everybody in Saint-Louis du Sénégal has an anecdote concerning Amadou Clédor Ndiaye Valantin, and in most of them he is late. He arrived late at his own baptism (the godfather's pirogue had overturned), late at the École William-Ponty, whose entrance he failed in 1927 and passed in 1928, and late, by the length of the Second World War, at Paris, where the Faculty of Law finally saw him qualify in 1948, at the age of thirty-eight.

Baptism, yes. The Valantins are métis, “children of the island”, and Catholic since the time of the Company. His grandfather Durand Valantin-Sy had been mayor in 1871. But he was also a Ndiaye through his mother, Coumba, a Mouride merchant woman with eleven canoes, and at her death in 1951 he astonished the bishop by embracing Islam. “Amadou” dates from that week; in the registers he had been Louis Clédor. It cost him Marie-Louise Crespin, whom he had led to the altar in 1936, and it won him, as his enemies did not fail to remark, the Territorial Assembly: he was elected in March 1952 on Senghor's list.

What followed was respectable. Minister of Justice under the loi-cadre, from May 1957; president of the Supreme Court from 1960, until in the crisis of December 1962 he declined to try the head of the government, his former schoolmate, and was replaced, in four days, by Ousmane Diakhaté. Then eleven years at The Hague, as registrar first and afterwards as a judge; then the fishing.

Three wives followed Marie-Louise. Soukeyna Fall, the third, a midwife, survives, as do nine children, among them Coumba the younger, who edits the daily Le Fleuve, and Colonel Durand Ndiaye, at present the prefect of Podor.

When prostate cancer had killed him, in May 1996, and the mosque was full, the bishop came too, and arrived on time. For this he was heard to apologise.
""",
  occ("Durand Valantin-Sy", "mayor"),
  occ("Amadou Clédor Ndiaye Valantin", "Territorial Assembly", start=("March 1952", "1952-03")),
  occ("Amadou Clédor Ndiaye Valantin", "Minister of Justice", start=("May 1957", "1957-05")),
  occ("Amadou Clédor Ndiaye Valantin", "president of the Supreme Court", start=("1960", "1960"), end=("December 1962", "1962-12")),
  occ("Ousmane Diakhaté", "president of the Supreme Court", start=("December 1962", "1962-12")),
  occ("Amadou Clédor Ndiaye Valantin", "registrar"),
  occ("Amadou Clédor Ndiaye Valantin", "judge"),
  occ("Coumba the younger", "edits the daily Le Fleuve"),
  occ("Durand Ndiaye", "Colonel"),
  occ("Durand Ndiaye", "prefect of Podor"),
  fact("Amadou Clédor Ndiaye Valantin", "education", "École William-Ponty", date=("1928", "1928")),
  fact("Amadou Clédor Ndiaye Valantin", "education", "Faculty of Law", date=("1948", "1948")),
  fact("Amadou Clédor Ndiaye Valantin", "birthDate", "at the age of thirty-eight", value="1910"),
  fact("Amadou Clédor Ndiaye Valantin", "ethnicity", "métis"),
  fact("Amadou Clédor Ndiaye Valantin", "religion", "Catholic"),
  fact("Amadou Clédor Ndiaye Valantin", "relatives", "Durand Valantin-Sy"),
  fact("Amadou Clédor Ndiaye Valantin", "mother", "Coumba"),
  fact("Coumba", "religion", "Mouride"),
  fact("Coumba", "occupation", "merchant woman"),
  fact("Coumba", "deathDate", "1951", value="1951"),
  fact("Amadou Clédor Ndiaye Valantin", "religion", "Islam", date=("1951", "1951")),
  fact("Amadou Clédor Ndiaye Valantin", "birthName", "Louis Clédor"),
  fact("Amadou Clédor Ndiaye Valantin", "spouse", "Marie-Louise Crespin", date=("1936", "1936")),
  fact("Amadou Clédor Ndiaye Valantin", "spouse", "Soukeyna Fall"),
  fact("Soukeyna Fall", "occupation", "midwife"),
  fact("Amadou Clédor Ndiaye Valantin", "children", "Coumba the younger"),
  fact("Amadou Clédor Ndiaye Valantin", "children", "Durand Ndiaye"),
  fact("Amadou Clédor Ndiaye Valantin", "causeOfDeath", "prostate cancer"),
  fact("Amadou Clédor Ndiaye Valantin", "deathDate", "May 1996", value="1996-05"),
  ev("election", "was elected", ("March 1952", "1952-03"), ["Amadou Clédor Ndiaye Valantin"]),
  ev("recusal", "declined to try", ("December 1962", "1962-12"), ["Amadou Clédor Ndiaye Valantin"]),
  ev("appointment", "was replaced", ("December 1962", "1962-12"), ["Ousmane Diakhaté"]),
)

P("d22-39", """Tana Gunn Bruksstad, opptegnelser
Translated by her granddaughter for the kommune's jubilee book

I am called Inger Tana Gunn, but in the mountains they know only Risten-Biera-Gáddjá, Gáddjá of Risten's Biera, and under that name I have slept in the homes of two kings.

My father, Per Mathisen Bær, herded for others until he was thirty and for himself until the wolf year. He was our first lay preacher in the manner of Laestadius and would not own a clock. My mother was Risten Utsi. She gave me life in a turf hut at Polmak on Lady Day 1923 and had given it to eight already. Two I saw grow old: Mathis, who learned engineering in Narvik and came to be head of the power company we all fought; and Ellen Marit, taken by tuberculosis at Vensmoen in '61, a grown woman with a novel half written.

They sent us, Mathis and me, to the boarding school at Sirma, where speaking Sámi was paid for in supper. So I resolved to be a teacher. After the burning, in the autumn of 1944, I was evacuated to Tromsø on a coal boat and there I was let into the teachers' college, and out of it in 1948. It was on the coal boat that I met Aksel Bruksstad, a Trøndelag man, a stoker, a Communist. The pastor at Polmak married us in '49 only after Aksel promised to remain silent.

I went over to Labour when Aksel's party went over to Moscow. For Labour I was on the municipal council from 1959 and was mayor in 1968–1975, the first Sámi woman to wear that chain. In January 1981, the week they arrested my own daughter at Stilla, I sent the card back to Oslo. Berit got thirty days; she now presides over the Sámi Court.

Aksel was lost off Vardø, 11 November 1983. King Olav's medal lies in the drawer with his pipe.
""",
  occ("Per Mathisen Bær", "lay preacher"),
  occ("Mathis", "head of the power company"),
  occ("Inger Tana Gunn Bruksstad", "municipal council", start=("1959", "1959")),
  occ("Inger Tana Gunn Bruksstad", "mayor", start=("1968", "1968"), end=("1968–1975", "1975")),
  occ("Berit", "presides over the Sámi Court"),
  occ("Olav", "King"),
  fact("Inger Tana Gunn Bruksstad", "alias", "Risten-Biera-Gáddjá"),
  fact("Inger Tana Gunn Bruksstad", "father", "Per Mathisen Bær"),
  fact("Per Mathisen Bær", "occupation", "herded"),
  fact("Per Mathisen Bær", "religion", "Laestadius"),
  fact("Inger Tana Gunn Bruksstad", "mother", "Risten Utsi"),
  fact("Inger Tana Gunn Bruksstad", "birthPlace", "Polmak"),
  fact("Inger Tana Gunn Bruksstad", "birthDate", "Lady Day 1923", value="1923-03-25"),
  fact("Inger Tana Gunn Bruksstad", "siblings", "Mathis#2"),
  fact("Mathis", "education", "Narvik"),
  fact("Inger Tana Gunn Bruksstad", "siblings", "Ellen Marit"),
  fact("Ellen Marit", "causeOfDeath", "tuberculosis"),
  fact("Ellen Marit", "deathPlace", "Vensmoen"),
  fact("Ellen Marit", "deathDate", "'61", value="1961"),
  fact("Inger Tana Gunn Bruksstad", "education", "boarding school at Sirma"),
  fact("Mathis", "education", "boarding school at Sirma"),
  fact("Inger Tana Gunn Bruksstad", "occupation", "teacher"),
  fact("Inger Tana Gunn Bruksstad", "education", "teachers' college", date=("1948", "1948")),
  fact("Aksel Bruksstad", "birthPlace", "Trøndelag"),
  fact("Aksel Bruksstad", "occupation", "stoker"),
  fact("Aksel Bruksstad", "party", "Communist"),
  fact("Inger Tana Gunn Bruksstad", "spouse", "Aksel Bruksstad", date=("'49", "1949")),
  fact("Inger Tana Gunn Bruksstad", "party", "Labour"),
  fact("Inger Tana Gunn Bruksstad", "ethnicity", "Sámi#2"),
  fact("Inger Tana Gunn Bruksstad", "children", "Berit"),
  fact("Aksel Bruksstad", "deathPlace", "off Vardø"),
  fact("Aksel Bruksstad", "deathDate", "11 November 1983", value="1983-11-11"),
  fact("Inger Tana Gunn Bruksstad", "award", "King Olav's medal"),
  ev("travel", "was evacuated", ("autumn of 1944", "1944"), ["Inger Tana Gunn Bruksstad"]),
  ev("meeting", "met", ("autumn of 1944", "1944"), ["Inger Tana Gunn Bruksstad", "Aksel Bruksstad"]),
  ev("arrest", "arrested", ("January 1981", "1981-01"), ["Berit"]),
  ev("communication", "sent the card back", ("January 1981", "1981-01"), ["Inger Tana Gunn Bruksstad"]),
  ev("conviction", "got thirty days", None, ["Berit"]),
)

P("d22-40", """MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM, administrator of the middle Qajar period, known from youth as Kūr-Ḥosayn, “one-eyed Ḥosayn”, the smallpox of 1239/1823 having left him the right eye alone.

He belonged to the Farāhānī scribes on one side and, on the other, to the Georgian captives of Tiflis: the mother, Golandām Khanom, baptised Ketevan, had been carried off in 1795 and reared in the royal harem as a Muslim. The date of his birth, at Solṭānābād, is computed from his seal as 1229/1814. Moḥammad-Taqī Khan, the father, kept the treasury accounts of Prince ʿAbbās Mīrzā at Tabrīz, and it was there that the boy acquired arithmetic, Russian and a dervish's initiation into the Neʿmatollāhī order.

Accountant with the mission sent to Petersburg in 1829, he later had charge of the arsenal at Tabrīz for nine years. From Rabīʿ I 1265 (February 1849) he was vizier of Gīlān. The dismissal of the reforming chief minister, his patron, brought about his own: in November 1851 he was bastinadoed, mulcted of forty thousand tomans, and confined to Qom. Eight years passed. The Shah then recalled him to be governor of Kāshān, where his predecessor, Solaymān Khan Afshār, had been murdered by the weavers; in 1864 he exchanged that town for Kermān, which he kept until he was struck by apoplexy at table on 2 August 1868. They buried him in Māhān.

Four marriages are recorded. That with Ḥājīya Shāhzāda, the twelfth daughter of Prince Farhād Mīrzā, contracted in 1840, gave him rank and no peace; a Turkmen concubine, Ay Bībī, gave him his heir, ʿAbd-Allāh Khan, the first Iranian to take a diploma at Saint-Cyr (1862) and afterwards minister in Brussels. The poetess Ḥayrān of Kermān, sometimes said to be a daughter of his, was in truth his niece: her father was his brother Ḥasan-ʿAlī, a calligrapher.

He was decorated with the Lion and Sun, first class, in 1860.
""",
  occ("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "administrator"),
  occ("Moḥammad-Taqī Khan", "kept the treasury accounts"),
  occ("ʿAbbās Mīrzā", "Prince"),
  occ("Farhād Mīrzā", "Prince#2"),
  occ("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "Accountant with the mission", start=("1829", "1829")),
  occ("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "charge of the arsenal at Tabrīz"),
  occ("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "vizier of Gīlān", start=("February 1849", "1849-02"), end=("November 1851", "1851-11")),
  occ("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "governor of Kāshān", start=("Eight years passed", "1859"), end=("1864", "1864")),
  occ("Solaymān Khan Afshār", "governor of Kāshān"),
  occ("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "Kermān", start=("1864", "1864"), end=("2 August 1868", "1868-08-02")),
  occ("ʿAbd-Allāh Khan", "minister in Brussels"),
  fact("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "alias", "Kūr-Ḥosayn"),
  fact("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "ethnicity", "Farāhānī"),
  fact("Golandām Khanom", "ethnicity", "Georgian"),
  fact("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "mother", "Golandām Khanom"),
  fact("Golandām Khanom", "birthName", "Ketevan"),
  fact("Golandām Khanom", "religion", "Muslim"),
  fact("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "birthPlace", "Solṭānābād"),
  fact("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "birthDate", "1814", value="1814"),
  fact("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "father", "Moḥammad-Taqī Khan"),
  fact("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "religion", "Neʿmatollāhī"),
  fact("Solaymān Khan Afshār", "causeOfDeath", "murdered"),
  fact("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "causeOfDeath", "apoplexy"),
  fact("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "deathDate", "2 August 1868", value="1868-08-02"),
  fact("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "spouse", "Ḥājīya Shāhzāda", date=("1840", "1840")),
  fact("Ḥājīya Shāhzāda", "father", "Farhād Mīrzā"),
  fact("Ay Bībī", "ethnicity", "Turkmen"),
  fact("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "children", "ʿAbd-Allāh Khan"),
  fact("ʿAbd-Allāh Khan", "mother", "Ay Bībī"),
  fact("ʿAbd-Allāh Khan", "nationality", "Iranian"),
  fact("ʿAbd-Allāh Khan", "education", "Saint-Cyr", date=("1862", "1862")),
  fact("Ḥayrān of Kermān", "occupation", "poetess"),
  fact("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "relatives", "Ḥayrān of Kermān"),
  fact("Ḥayrān of Kermān", "father", "Ḥasan-ʿAlī"),
  fact("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "siblings", "Ḥasan-ʿAlī"),
  fact("Ḥasan-ʿAlī", "occupation", "calligrapher"),
  fact("MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM", "award", "Lion and Sun", date=("1860", "1860")),
  ev("arrest", "confined", ("November 1851", "1851-11"), ["MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM"]),
  ev("travel", "sent to Petersburg", ("1829", "1829"), ["MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM"]),
  ev("departure", "dismissal", ("November 1851", "1851-11"), ["MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM"]),
  ev("sanction", "mulcted", ("November 1851", "1851-11"), ["MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM"]),
  ev("appointment", "recalled", ("Eight years passed", "1859"), ["MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM"]),
  ev("award", "was decorated", ("1860", "1860"), ["MĪRZĀ ḤOSAYN-QOLĪ KHAN ĀṢAF-E NEẒĀM"]),
)

P("d22-41", """Death notice and life, as read by the eldest grandchild at Sint-Baafs, 9 October 2021

Opa, you disliked eulogies, so this is a list.

You had five Christian names and used none: your mother named you Roger Camille Hubert Désiré Cornelis; the street named you Kloefe. Your street was the Muide in Ghent, your day the sixth of June 1931. Camiel Verstraete, dockworker, socialist, deported for labour to Essen and back with half a lung, was your dad. Your mum, Irma Bogaert, cleaned the school where you won prizes, and then the ministry where you became, let us say it, the minister.

Schools: Koninklijk Atheneum, thanks to a teacher who bought you shoes. Ghent University, Romance languages, 1953; Bologna, for love.

Love: Godelieve, first of all, a Catholic, our Oma, from 14 July 1956 to last Saturday, when you forgot how to breathe and she forgot nothing. Before her a certain Franca, who does not come into it.

Work: you taught French at Eeklo till '68. Alderman for schools in Ghent, 1971 through 1976. The Chamber, from 1974; Culture and, when Willy Dubois-Haeck broke his hip, also Post, in the governments of 1977 and 1979. You resigned from both in April 1980 over the statue. In that same spring your oldest friend, Herman Lampaert, resigned too, though nobody had asked him; he was your cabinet chief, and then for twenty years our neighbour. You left the Socialists in '99. Nobody else would have you and you were content.

Honours: Grand Officer in the Order of Leopold. You wore it to the carnival at Aalst.

Children: our mother, Lutgart, who is now rector of that same university. Uncle Dries, dead at nineteen on the E40. Aunt Katrien (Sister Katrien, in Kigali), over whom you wept and to whom you wrote every Sunday.

Belief: none, you said. But you always whispered in here.
""",
  occ("Roger Camille Hubert Désiré Cornelis Verstraete", "Alderman for schools in Ghent", start=("1971", "1971"), end=("1976", "1976")),
  occ("Roger Camille Hubert Désiré Cornelis Verstraete", "Chamber", start=("1974", "1974")),
  occ("Roger Camille Hubert Désiré Cornelis Verstraete", "Culture", start=("1977", "1977"), end=("April 1980", "1980-04"), again=["minister"]),
  occ("Roger Camille Hubert Désiré Cornelis Verstraete", "Post", end=("April 1980", "1980-04")),
  occ("Willy Dubois-Haeck", "Post"),
  occ("Herman Lampaert", "cabinet chief", end=("that same spring", "1980")),
  occ("Lutgart", "rector of that same university"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "alias", "Kloefe"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "birthPlace", "Muide in Ghent"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "birthDate", "sixth of June 1931", value="1931-06-06"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "father", "Camiel Verstraete"),
  fact("Camiel Verstraete", "occupation", "dockworker"),
  fact("Camiel Verstraete", "party", "socialist"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "mother", "Irma Bogaert"),
  fact("Irma Bogaert", "occupation", "cleaned the school"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "education", "Koninklijk Atheneum"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "education", "Ghent University", date=("1953", "1953")),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "education", "Bologna"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "deathDate", "last Saturday", value="2021-10-02"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "spouse", "Godelieve", date=("14 July 1956", "1956-07-14")),
  fact("Godelieve", "religion", "Catholic"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "occupation", "taught French"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "party", "Socialists"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "award", "Grand Officer in the Order of Leopold"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "children", "Lutgart"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "children", "Dries"),
  fact("Dries", "deathPlace", "E40"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "children", "Katrien"),
  fact("Katrien", "residence", "Kigali"),
  fact("Katrien", "occupation", "Sister"),
  fact("Roger Camille Hubert Désiré Cornelis Verstraete", "religion", "none#2"),
  ev("appointment", "became", None, ["Roger Camille Hubert Désiré Cornelis Verstraete"]),
  ev("sanction", "deported for labour", None, ["Camiel Verstraete"]),
  ev("departure", "resigned", ("April 1980", "1980-04"), ["Roger Camille Hubert Désiré Cornelis Verstraete"]),
  ev("departure", "resigned too", ("that same spring", "1980"), ["Herman Lampaert"]),
  ev("communication", "wrote", None, ["Roger Camille Hubert Désiré Cornelis Verstraete", "Katrien"]),
)

P("d22-42", """FIVE GENERATIONS OF THE MALAIKUL HOUSE, THONBURI
Exhibition captions

1. Tan Ngek Seng (c. 1790–1851), alias Chin Seng. Hokkien sailor from Zhangzhou. Tax farmer for birds' nests under the Third Reign. Ennobled 1838, as Luang Aphaiwanit. Taoist; buried (facing the river) by his Mon wife, Mae Thapthim.

2. Phraya Choduek Thian, son of the foregoing. Head of the Chinese department, 1868 to 1879. He is the first of the house to have his hair cut in the European manner and to be photographed. Cholera, 1881.

3. Khunying Phan Malaikul (1860–1949). A daughter of Thian's by his minor wife Im. At seven she entered the inner palace as a page; at twenty-one, to general amazement, she was permitted to leave it for a husband, the Anglo-Portuguese customs officer John Xavier (b. Macau). She founded the girls' school next door and served it as principal for thirty-six years. Of the surname she used to say that the King, when he granted it in 1914, had asked whether it should be Siamese enough for a Xavier.

4. Prasit Malaikul, formerly Percy Xavier. Born in Thonburi, Christmas night 1889. Assumption College; Harrow; Jesus College, Cambridge (B.A. 1912). Ordained a Buddhist monk for one Lent on his return. Judge of the International Court at Chiang Mai from 1919, he was promoted to Dika judge in 1927 and dismissed with the others after the change of June 1932. The People's Party brought him back: Minister of Justice, December 1938 – August 1944. He then retired to orchids. Shot dead in the garden by an unknown hand, 9 November 1947, the morning after the coup; his brother-in-law, Police General Chamlong Suriyaphan, led the investigation, which ended in 1950 without result.

5. Dr Malai Malaikul. Prasit's only child by Lady Chan Suriyaphan. Physician, trained at Siriraj and Johns Hopkins (M.P.H., 1957); senator, 1992–1996; Magsaysay Award, 1978. She lives upstairs. Please do not lean on the bell.
""",
  occ("Tan Ngek Seng", "Tax farmer for birds' nests"),
  occ("Phraya Choduek Thian", "Head of the Chinese department", start=("1868", "1868"), end=("1879", "1879")),
  occ("Khunying Phan Malaikul", "page"),
  occ("Khunying Phan Malaikul", "principal"),
  occ("Prasit Malaikul", "Judge of the International Court at Chiang Mai", start=("1919", "1919"), end=("1927", "1927")),
  occ("Prasit Malaikul", "Dika judge", start=("1927", "1927"), end=("June 1932", "1932-06")),
  occ("Prasit Malaikul", "Minister of Justice", start=("December 1938", "1938-12"), end=("August 1944", "1944-08")),
  occ("Chamlong Suriyaphan", "Police General"),
  occ("Malai Malaikul", "senator", start=("1992", "1992"), end=("1992–1996", "1996")),
  fact("John Xavier", "occupation", "customs officer"),
  fact("Tan Ngek Seng", "birthDate", "c. 1790", value="1790~"),
  fact("Tan Ngek Seng", "deathDate", "1851", value="1851"),
  fact("Tan Ngek Seng", "alias", "Chin Seng"),
  fact("Tan Ngek Seng", "ethnicity", "Hokkien"),
  fact("Tan Ngek Seng", "occupation", "sailor"),
  fact("Tan Ngek Seng", "birthPlace", "Zhangzhou"),
  fact("Tan Ngek Seng", "award", "Luang Aphaiwanit", date=("1838", "1838")),
  fact("Tan Ngek Seng", "religion", "Taoist"),
  fact("Tan Ngek Seng", "spouse", "Mae Thapthim"),
  fact("Mae Thapthim", "ethnicity", "Mon"),
  fact("Tan Ngek Seng", "children", "Phraya Choduek Thian"),
  fact("Phraya Choduek Thian", "causeOfDeath", "Cholera"),
  fact("Phraya Choduek Thian", "deathDate", "1881", value="1881"),
  fact("Khunying Phan Malaikul", "birthDate", "1860", value="1860"),
  fact("Khunying Phan Malaikul", "deathDate", "1949", value="1949"),
  fact("Khunying Phan Malaikul", "father", "Thian#2"),
  fact("Khunying Phan Malaikul", "mother", "Im"),
  fact("Khunying Phan Malaikul", "spouse", "John Xavier", date=("at twenty-one", "1881")),
  fact("John Xavier", "ethnicity", "Anglo-Portuguese"),
  fact("John Xavier", "birthPlace", "Macau"),
  fact("Prasit Malaikul", "birthName", "Percy Xavier"),
  fact("Prasit Malaikul", "birthDate", "Christmas night 1889", value="1889-12-25"),
  fact("Prasit Malaikul", "birthPlace", "Thonburi"),
  fact("Prasit Malaikul", "education", "Assumption College"),
  fact("Prasit Malaikul", "education", "Harrow"),
  fact("Prasit Malaikul", "education", "Jesus College, Cambridge", date=("1912", "1912")),
  fact("Prasit Malaikul", "religion", "Buddhist"),
  fact("Prasit Malaikul", "causeOfDeath", "Shot dead"),
  fact("Prasit Malaikul", "deathPlace", "the garden"),
  fact("Prasit Malaikul", "deathDate", "9 November 1947", value="1947-11-09"),
  fact("Prasit Malaikul", "relatives", "Chamlong Suriyaphan"),
  fact("Prasit Malaikul", "spouse", "Chan Suriyaphan"),
  fact("Prasit Malaikul", "children", "Malai Malaikul"),
  fact("Malai Malaikul", "mother", "Chan Suriyaphan"),
  fact("Malai Malaikul", "occupation", "Physician"),
  fact("Malai Malaikul", "education", "Siriraj"),
  fact("Malai Malaikul", "education", "Johns Hopkins", date=("1957", "1957")),
  fact("Malai Malaikul", "award", "Magsaysay Award", date=("1978", "1978")),
  ev("departure", "leave it", ("at twenty-one", "1881"), ["Khunying Phan Malaikul"]),
  ev("appointment", "Ordained", None, ["Prasit Malaikul"]),
  ev("award", "Ennobled", ("1838", "1838"), ["Tan Ngek Seng"]),
  ev("appointment", "entered", ("At seven", "1867"), ["Khunying Phan Malaikul"]),
  ev("appointment", "was promoted", ("1927", "1927"), ["Prasit Malaikul"]),
  ev("departure", "dismissed", ("June 1932", "1932-06"), ["Prasit Malaikul"]),
  ev("appointment", "brought him back", ("December 1938", "1938-12"), ["Prasit Malaikul"]),
  ev("departure", "retired", None, ["Prasit Malaikul"]),
  ev("investigation", "led the investigation", None, ["Chamlong Suriyaphan"]),
)

P("d22-43", """LOST & FOUND RELATIVES
A column about the people on your street signs. This week: McKillop-Ah Chee Drive, Cairns

Reader Denise P. drives down it daily and wonders whether they were one bloke or two. They were husband and wife, Denise, and the wife was the politician.

Flora McKillop, as she started out, was the tenth child of Wee Free crofters off Skye, Murdo and Effie, who'd come out to the Atherton in 1884 with a Gaelic Bible and a goat. Flora arrived on 3 May 1895, at a place then known as Scrubby Creek. The Wee Frees were eventually too wet for her, so she joined the Salvos, and it was banging a drum for the Salvos in Grafton Street that she met George Ah Chee: grocer, Cantonese on his dad's side and Djabugay on his mum's, and twice refused for the AIF before they let him in, 1917, as a stretcher-bearer. He got a Military Medal at Villers-Bretonneux and no vote. They married in Brisbane, because no one in Cairns would, on Armistice Day plus one.

She went on the Cairns council in 1927. A Labor stalwart till the '57 split, and Queensland Labor after it, she held the seat of Barron River in the state house for eighteen years all told, 1941 to '59, losing it to a Country Party dentist by the name of Wal Penhaligon, whose teeth, she told the declaration of the poll, were his own. Never a minister. Premier Gair-Hanlon is rumoured to have offered her Health.

George passed in 1952, of the gas, thirty-four years late. She followed in Gordonvale, at ninety-three, of what her doctor put down as “finished”. The MBE in '61 was for running the Far Northern Ambulance. There were two kids. Murdo Ah Chee was our first Aboriginal magistrate; Effie Lum taught half of you to swim.

Next week: who was Sheridan?
""",
  occ("Flora McKillop-Ah Chee", "Cairns council", start=("1927", "1927")),
  occ("Flora McKillop-Ah Chee", "held the seat of Barron River in the state house", start=("1941", "1941"), end=("'59", "1959")),
  occ("Wal Penhaligon", "the seat of Barron River in the state house", start=("'59", "1959")),
  occ("Gair-Hanlon", "Premier"),
  occ("Flora McKillop-Ah Chee", "running the Far Northern Ambulance"),
  occ("Murdo Ah Chee", "magistrate"),
  occ("George Ah Chee", "stretcher-bearer"),
  fact("Flora McKillop-Ah Chee", "birthName", "Flora McKillop"),
  fact("Flora McKillop-Ah Chee", "religion", "Wee Free"),
  fact("Murdo", "occupation", "crofters"),
  fact("Effie", "occupation", "crofters"),
  fact("Murdo", "religion", "Wee Free"),
  fact("Effie", "religion", "Wee Free"),
  fact("Murdo", "residence", "Skye"),
  fact("Effie", "residence", "Skye"),
  fact("Flora McKillop-Ah Chee", "father", "Murdo"),
  fact("Flora McKillop-Ah Chee", "mother", "Effie"),
  fact("Flora McKillop-Ah Chee", "birthDate", "3 May 1895", value="1895-05-03"),
  fact("Flora McKillop-Ah Chee", "birthPlace", "Scrubby Creek"),
  fact("Flora McKillop-Ah Chee", "religion", "Salvos"),
  fact("George Ah Chee", "occupation", "grocer"),
  fact("George Ah Chee", "ethnicity", "Cantonese"),
  fact("George Ah Chee", "ethnicity", "Djabugay"),
  fact("George Ah Chee", "militaryService", "AIF", date=("1917", "1917")),
  fact("George Ah Chee", "award", "Military Medal"),
  fact("Flora McKillop-Ah Chee", "spouse", "George Ah Chee", date=("Armistice Day plus one", "1918-11-12")),
  fact("Flora McKillop-Ah Chee", "party", "Labor"),
  fact("Flora McKillop-Ah Chee", "party", "Queensland Labor", date=("'57", "1957")),
  fact("Wal Penhaligon", "party", "Country Party"),
  fact("Wal Penhaligon", "occupation", "dentist"),
  fact("George Ah Chee", "deathDate", "1952", value="1952"),
  fact("George Ah Chee", "causeOfDeath", "gas"),
  fact("Flora McKillop-Ah Chee", "deathPlace", "Gordonvale"),
  fact("Flora McKillop-Ah Chee", "deathDate", "at ninety-three", value="1988"),
  fact("Flora McKillop-Ah Chee", "award", "MBE", date=("'61", "1961")),
  fact("Flora McKillop-Ah Chee", "children", "Murdo Ah Chee"),
  fact("Flora McKillop-Ah Chee", "children", "Effie Lum"),
  fact("Murdo Ah Chee", "ethnicity", "Aboriginal"),
  fact("Effie Lum", "occupation", "taught half of you to swim"),
  fact("Flora McKillop-Ah Chee", "occupation", "politician"),
  ev("travel", "come out", ("1884", "1884"), ["Murdo", "Effie"]),
  ev("meeting", "met", None, ["Flora McKillop-Ah Chee", "George Ah Chee"]),
  ev("award", "got", None, ["George Ah Chee"]),
  ev("appointment", "went on the Cairns council", ("1927", "1927"), ["Flora McKillop-Ah Chee"]),
  ev("election", "losing it", ("'59", "1959"), ["Flora McKillop-Ah Chee", "Wal Penhaligon"]),
  ev("speech", "told the declaration of the poll", ("'59", "1959"), ["Flora McKillop-Ah Chee"]),
)

P("d22-44", """Of Pieter Cornelisz. van Alphen the Younger, Councillor Extraordinary of the Indies, and of his Kindred at Batavia

Portraits lie less than epitaphs. The one in the Rijks Museum, in which a heavy man rests his glove upon a globe while a mestiza girl holds the parasol, tells nearly everything. The globe is his brother's, the parasol his wife's, and the girl is the mother of the next Governor of the Cape.

He was Delft-born, 1631; apothecary's son and apothecary; a Remonstrant in secret, for the Company wanted none. Cornelis, his senior by two years, mapmaker to the Chamber of Amsterdam, procured him the berth of under-surgeon in the Walvis (1651), wherein he came out. Two years at Hirado's successor, Deshima, where he bled a magistrate with success; bookkeeper at Palembang; and in 1660, by a marriage, everything else. Dona Isabel Gomes, of Malacca, thirty-four, twice a widow and a Roman, brought him 60,000 reals and her late husband's office, which was that of shahbandar. The ministers denounced the match; she went to their church thenceforth on Sundays and to her own chapel on every other day.

In 1669 the Governor-General, Joan Wouters, raised him to the Council. Two years later, having written to the Seventeen about Wouters's private pepper, he was suspended; two years after that, vindicated, and it was Wouters who sailed home. He sat, then, till dropsy took him on 19 February 1680.

They had no issue that lived. Sara van Alphen, his acknowledged natural daughter by the slave Rosetta of Bali, was bred up by Dona Isabel, christened in the Dutch church, sent to Delft for two years of French, and in the end given, at sixteen, to Captain Hendrik Swellengrebel-Blom, later secunde at the Cape. Cornelis Blom, her boy, governed there from 1714. The Dona remarried, as might be foreseen; the fourth was Wouters's nephew, and she buried him likewise.
""",
  occ("Pieter Cornelisz. van Alphen the Younger", "Councillor Extraordinary of the Indies", start=("1669", "1669"), end=("19 February 1680", "1680-02-19"), again=["the Council"]),
  occ("Cornelis", "mapmaker to the Chamber of Amsterdam"),
  occ("Pieter Cornelisz. van Alphen the Younger", "under-surgeon in the Walvis", start=("1651", "1651")),
  occ("Pieter Cornelisz. van Alphen the Younger", "bookkeeper at Palembang"),
  occ("Pieter Cornelisz. van Alphen the Younger", "shahbandar", start=("1660", "1660")),
  occ("Joan Wouters", "Governor-General", end=("two years after that", "1673")),
  occ("Hendrik Swellengrebel-Blom", "Captain"),
  occ("Hendrik Swellengrebel-Blom", "secunde at the Cape"),
  occ("Cornelis Blom", "governed there", start=("1714", "1714"), again=["Governor of the Cape"]),
  fact("Pieter Cornelisz. van Alphen the Younger", "birthPlace", "Delft"),
  fact("Pieter Cornelisz. van Alphen the Younger", "birthDate", "1631", value="1631"),
  fact("Pieter Cornelisz. van Alphen the Younger", "occupation", "apothecary#2"),
  fact("Pieter Cornelisz. van Alphen the Younger", "religion", "Remonstrant"),
  fact("Pieter Cornelisz. van Alphen the Younger", "siblings", "Cornelis#2"),
  fact("Cornelis", "birthDate", "two years", value="1629"),
  fact("Pieter Cornelisz. van Alphen the Younger", "residence", "Deshima"),
  fact("Pieter Cornelisz. van Alphen the Younger", "spouse", "Isabel Gomes", date=("1660", "1660")),
  fact("Isabel Gomes", "residence", "Malacca"),
  fact("Isabel Gomes", "birthDate", "thirty-four", value="1626"),
  fact("Isabel Gomes", "religion", "Roman"),
  fact("Pieter Cornelisz. van Alphen the Younger", "causeOfDeath", "dropsy"),
  fact("Pieter Cornelisz. van Alphen the Younger", "deathDate", "19 February 1680", value="1680-02-19"),
  fact("Pieter Cornelisz. van Alphen the Younger", "children", "Sara van Alphen"),
  fact("Sara van Alphen", "mother", "Rosetta of Bali"),
  fact("Sara van Alphen", "spouse", "Hendrik Swellengrebel-Blom"),
  fact("Sara van Alphen", "religion", "Dutch church"),
  fact("Sara van Alphen", "education", "Delft#2"),
  fact("Rosetta of Bali", "occupation", "slave"),
  fact("Sara van Alphen", "children", "Cornelis Blom"),
  ev("travel", "came out", ("1651", "1651"), ["Pieter Cornelisz. van Alphen the Younger"]),
  ev("appointment", "raised him to the Council", ("1669", "1669"), ["Pieter Cornelisz. van Alphen the Younger", "Joan Wouters"]),
  ev("communication", "written", None, ["Pieter Cornelisz. van Alphen the Younger"]),
  ev("sanction", "was suspended", ("Two years later", "1671"), ["Pieter Cornelisz. van Alphen the Younger"]),
  ev("travel", "sailed home", ("two years after that", "1673"), ["Joan Wouters"]),
)

P("d22-45", """SPOTLIGHT ON THE BENCH OF THE TRIBUNAL
Interview notes, not for attribution

Full name? Joseph Emmanuel Pace Spiteri Chew, and the Chew is not a joke. Father a Maltese stoker on P&O, Ġużeppi Spiteri, who jumped ship in Singapore in '36 and stayed for a girl: Chew Swee Lian, a Straits-born Peranakan, mission-school, engaged at the time to a dentist. Two children by the time the Japanese came. Spiteri died on the Railway, of cholera, at Songkurai, in mid-1943. The sister, Pauline, lives in Perth; she was a ward sister, then matron of the Royal there.

Born when? Eighth of the eighth, '38. He likes that. Katong.

School? The Brothers (St Patrick's). Raffles for a year, sent down for a poster; then Malta, to his father's people, with twelve pounds. Law there, class of 1962. Mintoff wing. Was an altar boy all through and is a Buddhist now “on Mondays”.

Wives? One at a time. Marthese Pace, notary, whose surname he took as she took his: '65, under interdict, in the sacristy, no flowers. Annulled by Rome in 1980. The second is the cellist Ho Yin Fun. No kids by her. By Marthese there is Noel, who sits for Gżira and has just been handed the fisheries portfolio, to his father's undisguised alarm.

Jobs? Crown counsel in Valletta '63 to '71. Attorney-General of Malta 1971–79 (took over from old Busuttil Naudi, who'd had it since the War). Fell out with the Prime Minister, quit, flew east the same night. Law lecturer at Kent Ridge. Then Hamburg: elected to the Law of the Sea Tribunal in August 1996, presided over it from 2002 till 2005, and off the bench altogether in 2014.

Passport? Had three; gave up the Singapore one.

Gongs? Legion of Honour. The Maltese one he posted back.

Enemies? Laughed. Said: “Busuttil. But he's dead, poor man. He used to ring me every New Year's Eve.”
""",
  occ("Pauline", "ward sister"),
  occ("Pauline", "matron of the Royal"),
  occ("Noel", "sits for Gżira"),
  occ("Noel", "fisheries portfolio"),
  occ("Joseph Emmanuel Pace Spiteri Chew", "Crown counsel in Valletta", start=("'63", "1963"), end=("'71", "1971")),
  occ("Joseph Emmanuel Pace Spiteri Chew", "Attorney-General of Malta", start=("1971", "1971"), end=("1971–79", "1979")),
  occ("Busuttil Naudi", "Attorney-General of Malta", start=("the War", "1945"), end=("1971", "1971")),
  occ("Joseph Emmanuel Pace Spiteri Chew", "Law lecturer at Kent Ridge"),
  occ("Joseph Emmanuel Pace Spiteri Chew", "Law of the Sea Tribunal", start=("August 1996", "1996-08"), end=("2014", "2014")),
  occ("Joseph Emmanuel Pace Spiteri Chew", "presided over it", start=("2002", "2002"), end=("2005", "2005")),
  fact("Joseph Emmanuel Pace Spiteri Chew", "father", "Ġużeppi Spiteri"),
  fact("Ġużeppi Spiteri", "nationality", "Maltese"),
  fact("Ġużeppi Spiteri", "occupation", "stoker on P&O"),
  fact("Joseph Emmanuel Pace Spiteri Chew", "mother", "Chew Swee Lian"),
  fact("Chew Swee Lian", "ethnicity", "Peranakan"),
  fact("Chew Swee Lian", "education", "mission-school"),
  fact("Ġużeppi Spiteri", "deathPlace", "Songkurai"),
  fact("Ġużeppi Spiteri", "causeOfDeath", "cholera"),
  fact("Ġużeppi Spiteri", "deathDate", "mid-1943", value="1943"),
  fact("Joseph Emmanuel Pace Spiteri Chew", "siblings", "Pauline"),
  fact("Pauline", "residence", "Perth"),
  fact("Joseph Emmanuel Pace Spiteri Chew", "birthDate", "Eighth of the eighth, '38", value="1938-08-08"),
  fact("Joseph Emmanuel Pace Spiteri Chew", "birthPlace", "Katong"),
  fact("Joseph Emmanuel Pace Spiteri Chew", "education", "St Patrick's"),
  fact("Joseph Emmanuel Pace Spiteri Chew", "education", "Raffles"),
  fact("Joseph Emmanuel Pace Spiteri Chew", "education", "Malta", date=("class of 1962", "1962")),
  fact("Joseph Emmanuel Pace Spiteri Chew", "religion", "Buddhist"),
  fact("Joseph Emmanuel Pace Spiteri Chew", "spouse", "Marthese Pace", date=("'65", "1965")),
  fact("Marthese Pace", "occupation", "notary"),
  fact("Joseph Emmanuel Pace Spiteri Chew", "spouse", "Ho Yin Fun"),
  fact("Ho Yin Fun", "occupation", "cellist"),
  fact("Joseph Emmanuel Pace Spiteri Chew", "children", "Noel"),
  fact("Noel", "mother", "Marthese"),
  fact("Joseph Emmanuel Pace Spiteri Chew", "nationality", "Singapore#2"),
  fact("Joseph Emmanuel Pace Spiteri Chew", "award", "Legion of Honour"),
  ev("travel", "jumped ship", ("'36", "1936"), ["Ġużeppi Spiteri"]),
  ev("sanction", "sent down", None, ["Joseph Emmanuel Pace Spiteri Chew"]),
  ev("appointment", "has just been handed", None, ["Noel"]),
  ev("appointment", "took over", ("1971", "1971"), ["Joseph Emmanuel Pace Spiteri Chew"]),
  ev("departure", "quit", None, ["Joseph Emmanuel Pace Spiteri Chew"]),
  ev("departure", "off the bench", ("2014", "2014"), ["Joseph Emmanuel Pace Spiteri Chew"]),
  ev("travel", "flew east", None, ["Joseph Emmanuel Pace Spiteri Chew"]),
  ev("election", "elected", ("August 1996", "1996-08"), ["Joseph Emmanuel Pace Spiteri Chew"]),
  ev("communication", "used to ring me", None, ["Busuttil Naudi", "Joseph Emmanuel Pace Spiteri Chew"]),
)

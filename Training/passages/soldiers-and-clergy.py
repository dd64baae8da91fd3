P("d29-01", """ROLÓN VERA, Hilarión (Caazapá, 21 Oct. 1819 – Asunción, 3 May 1884), Paraguayan general. Son of Fermín Rolón, a saddler, and of Juana Vera, a Guaraní-speaking weaver. Attended the parish school of Fray Anselmo Duarte, O.F.M., who was then guardian of the convent at Caazapá; enlisted 1836 as drummer in the 2nd Battalion of the Line; ensign 1844, captain 1852. Sent to Paris 1854 with the minister Teodoro Benegas to buy rifles; returned with a French wife, Clémence Roubaud (d. Villarrica 1871, of hunger).

In the war of 1864–70 he led the garrison of Curupayty until Sept. 1866, whereupon Col. Patricio Sosa relieved him; commandant at Humaitá, Feb. 1867 to July 1868. That he there ordered the shooting of the bishop's secretary, Fr. Casimiro Ayala, was put about by the exiles and has never been shown. Captured by Brazilian cavalry at Lomas Valentinas on 27 Dec. 1868, and held at Rio de Janeiro until 1870.

Under the new constitution he sat as senator for Villarrica, 1871–75; minister of war and marine from 25 Nov. 1874, in which office he reduced the army to 400 men. Laid down his portfolio on 12 Apr. 1877, the day of the president's murder, in favour of his brother-in-law, Julien Roubaud, till then chief of the arsenal. Declined the presidency of the Senate, 1879. Raised to the rank of brigadier general, 1881; decorated the same year with the National Order of Merit.

Of his children, Eulogio (1856–1911) was a surgeon and headed the military hospital from 1894 to his death; Blanca took the veil at Buenos Aires. R. V. died of dropsy. The station called General Rolón on the Encarnación line bears the name of another family.

Lit.: A. Insfrán, Los generales olvidados, 1932; Roubaud correspondence, Bibl. Nac., Asunción.
""",
  occ("Anselmo Duarte", "guardian of the convent at Caazapá"),
  occ("Hilarión Rolón Vera", "drummer in the 2nd Battalion of the Line", start=("1836", "1836")),
  occ("Hilarión Rolón Vera", "ensign", start=("1844", "1844"), end=("1852", "1852")),
  occ("Hilarión Rolón Vera", "captain", start=("1852", "1852")),
  occ("Teodoro Benegas", "minister"),
  occ("Hilarión Rolón Vera", "led the garrison of Curupayty", end=("Sept. 1866", "1866-09")),
  occ("Patricio Sosa", "Col."),
  occ("Patricio Sosa", "relieved him", start=("Sept. 1866", "1866-09")),
  occ("Hilarión Rolón Vera", "commandant at Humaitá", start=("Feb. 1867", "1867-02"), end=("July 1868", "1868-07")),
  occ("Casimiro Ayala", "bishop's secretary"),
  occ("Hilarión Rolón Vera", "senator for Villarrica", start=("1871–75", "1871"), end=("1871–75", "1875")),
  occ("Hilarión Rolón Vera", "minister of war and marine", start=("25 Nov. 1874", "1874-11-25"), end=("12 Apr. 1877", "1877-04-12"), again=["portfolio"]),
  occ("Julien Roubaud", "chief of the arsenal", end=("12 Apr. 1877", "1877-04-12")),
  occ("Julien Roubaud", "in favour of", start=("12 Apr. 1877", "1877-04-12")),
  occ("Hilarión Rolón Vera", "brigadier general", start=("1881", "1881"), again=["general"]),
  occ("Eulogio", "headed the military hospital", start=("1894", "1894"), end=("his death", "1911")),
  fact("Hilarión Rolón Vera", "birthPlace", "Caazapá"),
  fact("Hilarión Rolón Vera", "birthDate", "21 Oct. 1819", value="1819-10-21"),
  fact("Hilarión Rolón Vera", "deathPlace", "Asunción"),
  fact("Hilarión Rolón Vera", "deathDate", "3 May 1884", value="1884-05-03"),
  fact("Hilarión Rolón Vera", "nationality", "Paraguayan"),
  fact("Hilarión Rolón Vera", "father", "Fermín Rolón"),
  fact("Fermín Rolón", "occupation", "saddler"),
  fact("Hilarión Rolón Vera", "mother", "Juana Vera"),
  fact("Juana Vera", "occupation", "weaver"),
  fact("Hilarión Rolón Vera", "education", "parish school of Fray Anselmo Duarte"),
  fact("Hilarión Rolón Vera", "militaryService", "2nd Battalion of the Line", date=("1836", "1836")),
  fact("Hilarión Rolón Vera", "spouse", "Clémence Roubaud"),
  fact("Clémence Roubaud", "nationality", "French"),
  fact("Clémence Roubaud", "deathPlace", "Villarrica"),
  fact("Clémence Roubaud", "deathDate", "1871", value="1871"),
  fact("Clémence Roubaud", "causeOfDeath", "hunger"),
  fact("Hilarión Rolón Vera", "relatives", "Julien Roubaud"),
  fact("Hilarión Rolón Vera", "award", "National Order of Merit", date=("the same year", "1881")),
  fact("Hilarión Rolón Vera", "children", "Eulogio"),
  fact("Eulogio", "birthDate", "1856", value="1856"),
  fact("Eulogio", "deathDate", "1911", value="1911"),
  fact("Eulogio", "occupation", "surgeon"),
  fact("Hilarión Rolón Vera", "children", "Blanca"),
  fact("Blanca", "residence", "Buenos Aires"),
  fact("Hilarión Rolón Vera", "causeOfDeath", "dropsy"),
  ev("travel", "Sent to Paris", ("1854", "1854"), ["Hilarión Rolón Vera", "Teodoro Benegas"]),
  ev("appointment", "relieved", ("Sept. 1866", "1866-09"), ["Patricio Sosa", "Hilarión Rolón Vera"]),
  ev("arrest", "Captured", ("27 Dec. 1868", "1868-12-27"), ["Hilarión Rolón Vera"]),
  ev("departure", "Laid down", ("12 Apr. 1877", "1877-04-12"), ["Hilarión Rolón Vera"]),
  ev("appointment", "Raised to the rank", ("1881", "1881"), ["Hilarión Rolón Vera"]),
  ev("award", "decorated", ("the same year", "1881"), ["Hilarión Rolón Vera"]),
)

P("d29-02", """YOHANNES KIDANE, abuna (secular name Gebre-Kidan Wolde-Tensae), Ethiopian Orthodox prelate and hymnographer, b. c. 1871 near Debre Tabor; d. Addis Ababa, 8 Tahsas 1938 E.C. (17 Dec. 1945).

An orphan, he was reared by his maternal uncle, aleqa Engida-Worq, master of chant in the church of Mahdere Maryam, and went on to the school of qene poetry at Washera. Monk at Debre Libanos from 1893. In 1909 the monastery's then prior, Tekle-Haymanot Zewde, sent him to Jerusalem, where for seven years he kept the keys of Deir es-Sultan; he used the time to learn Coptic and some Greek. Recalled 1916 to be confessor to the empress; eight years afterwards he came back to Debre Libanos as prior himself, Tekle-Haymanot having withdrawn to a cave.

On 2 June 1929, in Cairo, he was laid hands upon as bishop of Gojjam, one of the first natives of the country to attain that dignity. Accounts diverge as to the occupation. It is certain that he refused in May 1936 to read out the viceroy's proclamation at Debre Markos, that the carabinieri took him from the altar on 11 March 1937, and that he was confined on the island of Asinara; a letter in which he is supposed to have submitted is a forgery. Freed in 1939, he was carried home ill. The see had meanwhile been filled by the compliant Abuna Lukas Berhe, who was deposed by the synod in July 1941 and made room for the man he had replaced.

Author of some sixty hymns in Ge'ez. His nephew Sahle Engida-Worq, dean of Holy Trinity Cathedral from 1952, brought out a selection at Asmara (1955). The Order of the Holy Trinity, which he had refused in life, was laid on the coffin.
""",
  occ("Yohannes Kidane", "abuna"),
  occ("Engida-Worq", "aleqa"),
  occ("Engida-Worq", "master of chant in the church of Mahdere Maryam"),
  occ("Yohannes Kidane", "Monk at Debre Libanos", start=("1893", "1893")),
  occ("Tekle-Haymanot Zewde", "prior", start=None, end=("eight years afterwards", "1924")),
  occ("Yohannes Kidane", "kept the keys of Deir es-Sultan", start=("1909", "1909"), end=("seven years", "1916")),
  occ("Yohannes Kidane", "confessor to the empress", start=("1916", "1916"), end=("eight years afterwards", "1924")),
  occ("Yohannes Kidane", "prior#2", start=("eight years afterwards", "1924")),
  occ("Yohannes Kidane", "bishop of Gojjam", start=("2 June 1929", "1929-06-02")),
  occ("Yohannes Kidane", "the man he had replaced", start=("July 1941", "1941-07")),
  occ("Lukas Berhe", "Abuna"),
  occ("Lukas Berhe", "see", end=("July 1941", "1941-07")),
  occ("Sahle Engida-Worq", "dean of Holy Trinity Cathedral", start=("1952", "1952")),
  fact("Yohannes Kidane", "birthName", "Gebre-Kidan Wolde-Tensae"),
  fact("Yohannes Kidane", "religion", "Ethiopian Orthodox"),
  fact("Yohannes Kidane", "occupation", "hymnographer"),
  fact("Yohannes Kidane", "birthDate", "c. 1871", value="1871~"),
  fact("Yohannes Kidane", "birthPlace", "Debre Tabor"),
  fact("Yohannes Kidane", "deathPlace", "Addis Ababa"),
  fact("Yohannes Kidane", "deathDate", "17 Dec. 1945", value="1945-12-17"),
  fact("Yohannes Kidane", "relatives", "Engida-Worq"),
  fact("Yohannes Kidane", "education", "school of qene poetry at Washera"),
  fact("Yohannes Kidane", "relatives", "Sahle Engida-Worq"),
  ev("travel", "sent him to Jerusalem", ("1909", "1909"), ["Yohannes Kidane", "Tekle-Haymanot Zewde"]),
  ev("appointment", "Recalled", ("1916", "1916"), ["Yohannes Kidane"]),
  ev("departure", "having withdrawn", ("eight years afterwards", "1924"), ["Tekle-Haymanot Zewde"]),
  ev("appointment", "was laid hands upon", ("2 June 1929", "1929-06-02"), ["Yohannes Kidane"]),
  ev("arrest", "took him from the altar", ("11 March 1937", "1937-03-11"), ["Yohannes Kidane"]),
  ev("departure", "was deposed", ("July 1941", "1941-07"), ["Lukas Berhe"]),
)

P("d29-03", """LILLIEFALCK, Carl Gudmund (from 1797 Baron), Swedish admiral and hydrographer. Born 1751, Aug. 14, at Karlskrona, where his father Gudmund Falck was dockyard chaplain; ennobled with his brother Jonas 1772. Died at Drottningholm 1826, Nov. 30, of apoplexy at the card table.

After two years at Lund University (1766–68) he went to sea under the Dutch East India Company. Lieutenant in the Swedish navy, 1771; served in the French fleet as a volunteer during the American war, and was present at the Saintes. In the Russian war he had the frigate Camilla (1788–90); for his conduct at Svensksund, a knight of the Order of the Sword, 1790. The Surveying Office came under his direction in 1792 on the retirement of Nils Strömfelt, whose charts he corrected with more zeal than tact; Strömfelt's complaint to the king in 1794 was dismissed. Rear-admiral, 1801. He gave up the Surveying Office in 1804 to his pupil, Capt. Erik af Hultén.

Governor of Blekinge from 1805. When the regency after the coup of March 1809 wanted a commander for the Stockholm squadron, it passed over the senior officers and took L.; he hoisted his flag on 2 Apr. and struck it in October, having lost no ship and seen no enemy. Full admiral 1814; member of the Academy of Sciences from 1793, its president in 1799, and again in 1811. He was talked of in 1815 for the embassy at St Petersburg, which Count Rålamb received.

Married, first, 1780, Hedvig Ulrika Psilander, daughter of the admiralty councillor Peder Psilander; second, 1801, the actress Fredrika Löf-Stading, who outlived him. The botanist Axel Lilliefalck, professor at Uppsala 1830–51, was a son of the first marriage.

— Kungl. Örlogsmannasällskapet, Minnen, iv. 112.
""",
  occ("Carl Gudmund Lilliefalck", "admiral"),
  occ("Gudmund Falck", "dockyard chaplain"),
  occ("Carl Gudmund Lilliefalck", "Lieutenant in the Swedish navy", start=("1771", "1771")),
  occ("Carl Gudmund Lilliefalck", "had the frigate Camilla", start=("1788–90", "1788"), end=("1788–90", "1790")),
  occ("Carl Gudmund Lilliefalck", "Surveying Office", start=("1792", "1792"), end=("1804", "1804")),
  occ("Nils Strömfelt", "retirement", end=("1792", "1792")),
  occ("Carl Gudmund Lilliefalck", "Rear-admiral", start=("1801", "1801"), end=("1814", "1814")),
  occ("Erik af Hultén", "Capt."),
  occ("Erik af Hultén", "Surveying Office#2", start=("1804", "1804")),
  occ("Carl Gudmund Lilliefalck", "Governor of Blekinge", start=("1805", "1805")),
  occ("Carl Gudmund Lilliefalck", "commander for the Stockholm squadron", start=("2 Apr.", "1809-04-02"), end=("October", "1809-10")),
  occ("Carl Gudmund Lilliefalck", "Full admiral", start=("1814", "1814")),
  occ("Carl Gudmund Lilliefalck", "member of the Academy of Sciences", start=("1793", "1793")),
  occ("Carl Gudmund Lilliefalck", "president", start=("1799", "1799"), end=("1799", "1799")),
  occ("Carl Gudmund Lilliefalck", "again in 1811", start=("1811", "1811"), end=("1811", "1811")),
  occ("Peder Psilander", "admiralty councillor"),
  occ("Axel Lilliefalck", "professor at Uppsala", start=("1830–51", "1830"), end=("1830–51", "1851")),
  fact("Carl Gudmund Lilliefalck", "nationality", "Swedish"),
  fact("Carl Gudmund Lilliefalck", "occupation", "hydrographer"),
  fact("Carl Gudmund Lilliefalck", "birthDate", "1751, Aug. 14", value="1751-08-14"),
  fact("Carl Gudmund Lilliefalck", "birthPlace", "Karlskrona"),
  fact("Carl Gudmund Lilliefalck", "father", "Gudmund Falck"),
  fact("Carl Gudmund Lilliefalck", "siblings", "Jonas"),
  fact("Carl Gudmund Lilliefalck", "deathPlace", "Drottningholm"),
  fact("Carl Gudmund Lilliefalck", "deathDate", "1826, Nov. 30", value="1826-11-30"),
  fact("Carl Gudmund Lilliefalck", "causeOfDeath", "apoplexy"),
  fact("Carl Gudmund Lilliefalck", "education", "Lund University", date=("1766–68", "1766/1768")),
  fact("Carl Gudmund Lilliefalck", "militaryService", "French fleet"),
  fact("Carl Gudmund Lilliefalck", "award", "Order of the Sword", date=("1790", "1790")),
  fact("Carl Gudmund Lilliefalck", "spouse", "Hedvig Ulrika Psilander", date=("1780", "1780")),
  fact("Hedvig Ulrika Psilander", "father", "Peder Psilander"),
  fact("Carl Gudmund Lilliefalck", "spouse", "Fredrika Löf-Stading", date=("1801#2", "1801")),
  fact("Fredrika Löf-Stading", "occupation", "actress"),
  fact("Axel Lilliefalck", "occupation", "botanist"),
  fact("Carl Gudmund Lilliefalck", "children", "Axel Lilliefalck"),
  ev("award", "ennobled", ("1772", "1772"), ["Carl Gudmund Lilliefalck", "Jonas"]),
  ev("departure", "retirement", ("1792", "1792"), ["Nils Strömfelt"]),
  ev("appointment", "came under his direction", ("1792", "1792"), ["Carl Gudmund Lilliefalck"]),
  ev("communication", "complaint to the king", ("1794", "1794"), ["Nils Strömfelt"]),
  ev("departure", "gave up", ("1804", "1804"), ["Carl Gudmund Lilliefalck"]),
  ev("appointment", "hoisted his flag", ("2 Apr.", "1809-04-02"), ["Carl Gudmund Lilliefalck"]),
  ev("departure", "struck it", ("October", "1809-10"), ["Carl Gudmund Lilliefalck"]),
)

P("d29-04", """Ū Kumārābhivaṃsa, Ashin (lay name Maung Pe Tin), Burmese monk and grammarian; known to the public as the Letpan Sayadaw. *Letpan, Pakokku dist., full moon of Kason 1236 B.E. (1 May 1874); †Mandalay, 19 February 1959.

Novice at nine; higher ordination in 1894 under the Shwegyin elder Ū Visuddha, whose attendant he remained for eleven years. He took the government examination in Pali at Mandalay in 1901 with the highest marks yet recorded, and was the first to hold the lectureship founded that year by the silk merchant Ko Ba Oh. Abbot of the Letpan monastery, Mandalay, from 1906 in succession to Ū Visuddha (†1905). Travelled to Ceylon in 1911, and to Siam, where the prince-patriarch received him at Wat Bowonniwet.

Politics he shunned. Nevertheless his pupil Ū Tiloka, president of the young monks' union of Upper Burma between 1921 and 1924, was arrested in his very cell on 6 July 1923; the teacher appeared at the trial to say that the accused had been reading a commentary on the particle ca, and the magistrate, Mr H. W. Pargeter, fined the accused ten rupees. The report that the Letpan Sayadaw wrote the pamphlet for which Ū Tiloka had been seized rests on one police informer.

The title Aggamahāpaṇḍita came to him in 1931. At the Sixth Council (1954–56) he was one of the eighteen chief editors. The Shwegyin order chose him as its head in November 1952; blind since 1956, he resigned on the new moon of April 1957 to the deputy head, Ū Sujāta, and never spoke in public again.

His younger sister, the nun Daw Guṇavatī, founded the Letpan nunnery at Sagaing and was its abbess 1920–1948. Works: 14 vols., Hanthawaddy Press.
""",
  occ("Kumārābhivaṃsa", "Sayadaw"),
  occ("Visuddha", "elder"),
  occ("Kumārābhivaṃsa", "attendant", start=("1894", "1894"), end=("eleven years", "1905")),
  occ("Kumārābhivaṃsa", "lectureship founded that year by the silk merchant Ko Ba Oh", start=("that year", "1901")),
  occ("Kumārābhivaṃsa", "Abbot of the Letpan monastery, Mandalay", start=("1906", "1906")),
  occ("Visuddha", "in succession to", end=("1905", "1905")),
  occ("Tiloka", "president of the young monks' union of Upper Burma", start=("1921", "1921"), end=("1924", "1924")),
  occ("H. W. Pargeter", "magistrate"),
  occ("Kumārābhivaṃsa", "chief editors", start=("1954–56", "1954"), end=("1954–56", "1956")),
  occ("Kumārābhivaṃsa", "head", start=("November 1952", "1952-11"), end=("April 1957", "1957-04")),
  occ("Sujāta", "deputy head", end=("April 1957", "1957-04")),
  occ("Sujāta", "resigned on the new moon of April 1957 to", start=("April 1957", "1957-04")),
  occ("Guṇavatī", "abbess", start=("1920–1948", "1920"), end=("1920–1948", "1948")),
  fact("Kumārābhivaṃsa", "birthName", "Maung Pe Tin"),
  fact("Kumārābhivaṃsa", "nationality", "Burmese"),
  fact("Kumārābhivaṃsa", "occupation", "monk"),
  fact("Kumārābhivaṃsa", "occupation", "grammarian"),
  fact("Kumārābhivaṃsa", "alias", "Letpan Sayadaw"),
  fact("Kumārābhivaṃsa", "birthPlace", "Letpan, Pakokku dist."),
  fact("Kumārābhivaṃsa", "birthDate", "1 May 1874", value="1874-05-01"),
  fact("Kumārābhivaṃsa", "deathPlace", "Mandalay"),
  fact("Kumārābhivaṃsa", "deathDate", "19 February 1959", value="1959-02-19"),
  fact("Ko Ba Oh", "occupation", "silk merchant"),
  fact("Visuddha", "deathDate", "1905", value="1905"),
  fact("Kumārābhivaṃsa", "award", "Aggamahāpaṇḍita", date=("1931", "1931")),
  fact("Kumārābhivaṃsa", "siblings", "Guṇavatī"),
  fact("Guṇavatī", "siblings", "Kumārābhivaṃsa"),
  fact("Guṇavatī", "occupation", "nun"),
  ev("appointment", "ordination", ("1894", "1894"), ["Kumārābhivaṃsa", "Visuddha"]),
  ev("travel", "Travelled to Ceylon", ("1911", "1911"), ["Kumārābhivaṃsa"]),
  ev("meeting", "received him", ("1911", "1911"), ["Kumārābhivaṃsa"]),
  ev("arrest", "was arrested", ("6 July 1923", "1923-07-06"), ["Tiloka"]),
  ev("testimony", "appeared at the trial", None, ["Kumārābhivaṃsa"]),
  ev("conviction", "fined", None, ["Tiloka", "H. W. Pargeter"]),
  ev("award", "came to him", ("1931", "1931"), ["Kumārābhivaṃsa"]),
  ev("election", "chose", ("November 1952", "1952-11"), ["Kumārābhivaṃsa"]),
  ev("departure", "resigned", ("April 1957", "1957-04"), ["Kumārābhivaṃsa"]),
)

P("d29-05", """MÜŞFİK PAŞA, Abdüllatif (1827–1899), Ottoman soldier and governor. Of Circassian parentage, brought as a child to Constantinople, where the historian Rauf Efendi, at that date chronicler to the court, had him educated with his own sons at the Military Academy (passed out 1848). Fought on the Danube and at Kars; major 1855; prisoner of the Russians for ten months.

Governorships. Mosul, 1867–70. Basra, 1875, for only eleven weeks, his health failing. Baghdad, from 4 March 1879 (vice Abdurrahman Nazım Paşa, recalled) until the end of 1883; here he put down the Hamawand raids, dredged the Saqlawiya canal and sent his steward Kirkor Benliyan to prison for eighteen months over the dredging accounts. He exchanged provinces with the vali of Adana, Hakkı Rüştü Paşa, on 1 January 1884. Marshal, 1886. Crete, 1889, the last; he asked to be relieved within the year.

The charge that he had sold grain in the famine of 1880 was raised by the newspaper Zevra alone and withdrawn. A commission of the Council of State under Suphi Bey none the less went through the books of his Baghdad years in 1890 and had nothing to report. Order of the Mecidiye, first class, 1882; Osmaniye, 1887.

He was thrice wed: to Rauf Efendi's daughter Nigâr, to the poetess Saadet Hanım (parted 1873), and to one Mihrimah, mother of his only son, Celâl Müşfik, sometime consul at Tabriz and afterwards deputy for Süleymaniye in the chamber of 1908. A Nakşibendi dervish from youth, he spent his last years at the lodge in Eyüp, of which his foster-brother Asım Rauf was sheikh, and there, on 22 Oct. 1899, he died.

Remains: a treatise on canals (lith., Baghdad 1881); letters to Nigâr, unpublished.
""",
  occ("Rauf Efendi", "chronicler to the court"),
  occ("Abdüllatif Müşfik Paşa", "major", start=("1855", "1855")),
  occ("Abdüllatif Müşfik Paşa", "governor"),
  occ("Abdüllatif Müşfik Paşa", "Mosul", start=("1867–70", "1867"), end=("1867–70", "1870")),
  occ("Abdüllatif Müşfik Paşa", "Basra", start=("1875", "1875"), end=("eleven weeks", "1875")),
  occ("Abdüllatif Müşfik Paşa", "Baghdad", start=("4 March 1879", "1879-03-04"), end=("end of 1883", "1883")),
  occ("Abdurrahman Nazım Paşa", "vice", end=("4 March 1879", "1879-03-04")),
  occ("Kirkor Benliyan", "steward"),
  occ("Hakkı Rüştü Paşa", "vali of Adana", end=("1 January 1884", "1884-01-01")),
  occ("Hakkı Rüştü Paşa", "exchanged provinces", start=("1 January 1884", "1884-01-01")),
  occ("Abdüllatif Müşfik Paşa", "Adana", start=("1 January 1884", "1884-01-01")),
  occ("Abdüllatif Müşfik Paşa", "Marshal", start=("1886", "1886")),
  occ("Abdüllatif Müşfik Paşa", "Crete", start=("1889", "1889")),
  occ("Suphi Bey", "commission of the Council of State under", start=("1890", "1890")),
  occ("Celâl Müşfik", "consul at Tabriz"),
  occ("Celâl Müşfik", "deputy for Süleymaniye", start=("1908", "1908")),
  occ("Asım Rauf", "sheikh"),
  fact("Abdüllatif Müşfik Paşa", "birthDate", "1827", value="1827"),
  fact("Abdüllatif Müşfik Paşa", "nationality", "Ottoman"),
  fact("Abdüllatif Müşfik Paşa", "occupation", "soldier"),
  fact("Abdüllatif Müşfik Paşa", "ethnicity", "Circassian"),
  fact("Rauf Efendi", "occupation", "historian"),
  fact("Abdüllatif Müşfik Paşa", "education", "Military Academy", date=("1848", "1848")),
  fact("Abdüllatif Müşfik Paşa", "militaryService", "on the Danube and at Kars"),
  fact("Abdüllatif Müşfik Paşa", "award", "Order of the Mecidiye, first class", date=("1882", "1882")),
  fact("Abdüllatif Müşfik Paşa", "award", "Osmaniye", date=("1887", "1887")),
  fact("Abdüllatif Müşfik Paşa", "spouse", "Nigâr"),
  fact("Rauf Efendi", "children", "Nigâr"),
  fact("Abdüllatif Müşfik Paşa", "spouse", "Saadet Hanım"),
  fact("Saadet Hanım", "occupation", "poetess"),
  fact("Abdüllatif Müşfik Paşa", "spouse", "Mihrimah"),
  fact("Celâl Müşfik", "mother", "Mihrimah"),
  fact("Abdüllatif Müşfik Paşa", "children", "Celâl Müşfik"),
  fact("Abdüllatif Müşfik Paşa", "religion", "Nakşibendi dervish"),
  fact("Abdüllatif Müşfik Paşa", "siblings", "Asım Rauf"),
  fact("Abdüllatif Müşfik Paşa", "deathPlace", "Eyüp"),
  fact("Abdüllatif Müşfik Paşa", "deathDate", "22 Oct. 1899", value="1899-10-22"),
  fact("Abdüllatif Müşfik Paşa", "residence", "lodge"),
  ev("arrest", "prisoner", None, ["Abdüllatif Müşfik Paşa"]),
  ev("departure", "recalled", ("4 March 1879", "1879-03-04"), ["Abdurrahman Nazım Paşa"]),
  ev("conviction", "to prison", None, ["Kirkor Benliyan", "Abdüllatif Müşfik Paşa"]),
  ev("appointment", "exchanged provinces", ("1 January 1884", "1884-01-01"), ["Abdüllatif Müşfik Paşa", "Hakkı Rüştü Paşa"]),
  ev("investigation", "went through the books", ("1890", "1890"), ["Suphi Bey", "Abdüllatif Müşfik Paşa"]),
)

P("d29-06", """GILLANDERS, Murdoch Aeneas, D.D. (1838–1909), missionary bishop. B. 6 Jan. 1838 in the manse at Durness, Sutherland, 5th s. of the Rev. Neil Gillanders, minister of that parish, and Christian Mackay. Educ. Tain Academy and King's College, Aberdeen (M.A. 1858). Left the Kirk for the Scottish Episcopal Church 1860, a step for which his father never forgave him. Deacon 1861, priest 1862; curate, St Ninian's, Perth, until 1864, in which year he sailed for Auckland.

He was stationed in the Banks Islands from 1866, learnt Mota in a season, and on the death of the archdeacon, Hon. Lionel Tracey, by drowning (Nov. 1873), acted in his place, though without the title, for three years. Consecrated second bishop of the Southern Isles at Dunedin, 24 June 1877. In 1880 he accused the labour trader Capt. Silas Brereton, R.N.R., of kidnapping; sued for libel at Levuka, he lost, and was made to pay £200. A royal commission, before which he gave evidence in Sydney for two days in May 1885, vindicated him on every head.

Resigned the see on grounds of blackwater fever, 1891. He settled at Nairn; hon. canon of Inverness Cathedral from 1893 to his death. It has been stated that he was offered the deanery of Brechin, but the chapter minutes do not bear this out.

M. 1868 Annie Selwyn Hobhouse-Carr, teacher of the native girls at Mota, d. 1889; they had two daus., of whom the elder, Christian Maria, qualified in medicine at Edinburgh and was medical superintendent of the mission hospital on Maewo 1899–1922. His successor in the Isles, Wm. Patteson Loring, was his own catechist. He d. at Nairn, 31 Aug. 1909.

Pubns: Mota Grammar (1875); Eleven Voyages (1894).
""",
  occ("Murdoch Aeneas Gillanders", "missionary bishop"),
  occ("Neil Gillanders", "minister of that parish"),
  occ("Murdoch Aeneas Gillanders", "Deacon", start=("1861", "1861"), end=("1862", "1862")),
  occ("Murdoch Aeneas Gillanders", "priest", start=("1862", "1862")),
  occ("Murdoch Aeneas Gillanders", "curate, St Ninian's, Perth", end=("1864", "1864")),
  occ("Lionel Tracey", "archdeacon", end=("Nov. 1873", "1873-11")),
  occ("Murdoch Aeneas Gillanders", "acted in his place", start=("Nov. 1873", "1873-11"), end=("three years", "1876")),
  occ("Murdoch Aeneas Gillanders", "bishop of the Southern Isles", start=("24 June 1877", "1877-06-24"), end=("1891", "1891")),
  occ("Silas Brereton", "Capt."),
  occ("Murdoch Aeneas Gillanders", "hon. canon of Inverness Cathedral", start=("1893", "1893"), end=("his death", "1909-08-31")),
  occ("Annie Selwyn Hobhouse-Carr", "teacher of the native girls at Mota"),
  occ("Christian Maria", "medical superintendent of the mission hospital on Maewo", start=("1899–1922", "1899"), end=("1899–1922", "1922")),
  occ("Wm. Patteson Loring", "successor in the Isles", start=("1891", "1891")),
  occ("Wm. Patteson Loring", "catechist"),
  fact("Murdoch Aeneas Gillanders", "birthDate", "6 Jan. 1838", value="1838-01-06"),
  fact("Murdoch Aeneas Gillanders", "birthPlace", "Durness"),
  fact("Murdoch Aeneas Gillanders", "father", "Neil Gillanders"),
  fact("Murdoch Aeneas Gillanders", "mother", "Christian Mackay"),
  fact("Neil Gillanders", "spouse", "Christian Mackay"),
  fact("Murdoch Aeneas Gillanders", "education", "Tain Academy"),
  fact("Murdoch Aeneas Gillanders", "education", "King's College, Aberdeen", date=("1858", "1858")),
  fact("Murdoch Aeneas Gillanders", "religion", "Scottish Episcopal Church", date=("1860", "1860")),
  fact("Lionel Tracey", "causeOfDeath", "drowning"),
  fact("Lionel Tracey", "deathDate", "Nov. 1873", value="1873-11"),
  fact("Silas Brereton", "occupation", "labour trader"),
  fact("Murdoch Aeneas Gillanders", "residence", "Nairn"),
  fact("Murdoch Aeneas Gillanders", "spouse", "Annie Selwyn Hobhouse-Carr", date=("1868", "1868")),
  fact("Annie Selwyn Hobhouse-Carr", "deathDate", "1889", value="1889"),
  fact("Murdoch Aeneas Gillanders", "children", "Christian Maria"),
  fact("Annie Selwyn Hobhouse-Carr", "children", "Christian Maria"),
  fact("Christian Maria", "education", "Edinburgh"),
  fact("Murdoch Aeneas Gillanders", "deathPlace", "Nairn#2"),
  fact("Murdoch Aeneas Gillanders", "deathDate", "31 Aug. 1909", value="1909-08-31"),
  ev("departure", "Left the Kirk", ("1860", "1860"), ["Murdoch Aeneas Gillanders"]),
  ev("travel", "sailed for Auckland", ("1864", "1864"), ["Murdoch Aeneas Gillanders"]),
  ev("appointment", "acted", ("Nov. 1873", "1873-11"), ["Murdoch Aeneas Gillanders"]),
  ev("appointment", "Consecrated", ("24 June 1877", "1877-06-24"), ["Murdoch Aeneas Gillanders"]),
  ev("disclosure", "accused", ("1880", "1880"), ["Murdoch Aeneas Gillanders", "Silas Brereton"]),
  ev("sanction", "was made to pay", None, ["Murdoch Aeneas Gillanders"]),
  ev("testimony", "gave evidence", ("May 1885", "1885-05"), ["Murdoch Aeneas Gillanders"]),
  ev("departure", "Resigned", ("1891", "1891"), ["Murdoch Aeneas Gillanders"]),
)

P("d29-07", """ABUJA, Sept 14 (Savanna Press) – Nigeria’s president sacked his chief of army staff late on Thursday, two days after gunmen overran a base at Monguno and hours after the general had told senators that the base was "impregnable".

Lieutenant General Ibrahim Danjuma Ngulde, 57, had been in post for fourteen months. No reason was given. Major General Festus Okon Archibong, until now head of the training and doctrine command in Minna, takes over at once.

"I leave with my honour," Ngulde told reporters at the gate of his residence in Asokoro. He would not say whether he was pushed.

Defence Minister Salamatu Bappa-Yero, who flew to Maiduguri on Wednesday with the governor of Borno, Ali Modu Kachalla, is staying on, her spokesman Chidi Onwuka said. Newspapers had predicted her removal. The opposition wants her to go too.

Ngulde is a Kanuri from Bama, the son of a railway clerk. He entered the Nigerian Defence Academy in Kaduna in 1985, fought in Liberia with the West African force and commanded the 7th Division from 2018 to 2020. The army’s anti-graft panel cleared him last year of inflating fuel contracts.

His successor is a signals officer, a Catholic, and twin brother of the late Bishop Linus Archibong of Ogoja, who was killed in a car crash in March. The twins attended Holy Family College, Abak. Archibong got a second master’s degree from King’s College London in 2011.

It is the third change at the top of the army in as many years. Ngulde’s predecessor, Lucky Ehigie, quit in July 2022 over unpaid allowances and is now the country’s high commissioner to Kenya.

The Senate must still approve the appointment. Its army committee, chaired by Garba Wamakko-Zaki, meets on Tuesday.

Forty-one soldiers died at Monguno, two officers said. The army has confirmed nineteen.
""",
  occ("Ibrahim Danjuma Ngulde", "chief of army staff", start=("fourteen months", "2022-07"), end=("late on Thursday", "2023-09-14")),
  occ("Ibrahim Danjuma Ngulde", "Lieutenant General"),
  occ("Festus Okon Archibong", "Major General"),
  occ("Festus Okon Archibong", "head of the training and doctrine command in Minna", end=("late on Thursday", "2023-09-14")),
  occ("Festus Okon Archibong", "takes over", start=("late on Thursday", "2023-09-14"), again=["successor"]),
  occ("Salamatu Bappa-Yero", "Defence Minister"),
  occ("Ali Modu Kachalla", "governor of Borno"),
  occ("Chidi Onwuka", "spokesman"),
  occ("Ibrahim Danjuma Ngulde", "commanded the 7th Division", start=("2018", "2018"), end=("2020", "2020")),
  occ("Festus Okon Archibong", "signals officer"),
  occ("Linus Archibong", "Bishop", end=("March", "2023-03")),
  occ("Lucky Ehigie", "predecessor", end=("July 2022", "2022-07")),
  occ("Lucky Ehigie", "high commissioner to Kenya"),
  occ("Garba Wamakko-Zaki", "army committee, chaired"),
  fact("Ibrahim Danjuma Ngulde", "residence", "Asokoro"),
  fact("Ibrahim Danjuma Ngulde", "ethnicity", "Kanuri"),
  fact("Ibrahim Danjuma Ngulde", "birthPlace", "Bama"),
  fact("Ibrahim Danjuma Ngulde", "education", "Nigerian Defence Academy in Kaduna", date=("1985", "1985")),
  fact("Ibrahim Danjuma Ngulde", "militaryService", "Liberia with the West African force"),
  fact("Festus Okon Archibong", "religion", "Catholic"),
  fact("Festus Okon Archibong", "siblings", "Linus Archibong"),
  fact("Linus Archibong", "siblings", "Festus Okon Archibong"),
  fact("Linus Archibong", "deathDate", "March", value="2023-03"),
  fact("Linus Archibong", "causeOfDeath", "car crash"),
  fact("Festus Okon Archibong", "education", "Holy Family College, Abak"),
  fact("Linus Archibong", "education", "Holy Family College, Abak"),
  fact("Festus Okon Archibong", "education", "King’s College London", date=("2011", "2011")),
  ev("departure", "sacked", ("late on Thursday", "2023-09-14"), ["Ibrahim Danjuma Ngulde"]),
  ev("testimony", "had told senators", ("Thursday", "2023-09-14"), ["Ibrahim Danjuma Ngulde"]),
  ev("appointment", "takes over", ("late on Thursday", "2023-09-14"), ["Festus Okon Archibong"]),
  ev("speech", "told reporters", None, ["Ibrahim Danjuma Ngulde"]),
  ev("travel", "flew to Maiduguri", ("Wednesday", "2023-09-13"), ["Salamatu Bappa-Yero", "Ali Modu Kachalla"]),
  ev("investigation", "cleared", ("last year", "2022"), ["Ibrahim Danjuma Ngulde"]),
  ev("departure", "quit", ("July 2022", "2022-07"), ["Lucky Ehigie"]),
)

P("d29-08", """BOGOTA (Andina Wire) - Colombian senator Wilmar Quiñones Arboleda, better known by his old war name "Camilo Trece", walked out of Congress for good on Monday. Cancer, he said.

"I have buried enough people to know when to sit down," the 68-year-old told a silent chamber.

His seat passes to the next on the Comunes list: Luz Dary Pechené, a Nasa Indian nurse who was once his prisoner. Pechené spent five months of 1999 in a guerrilla camp in Cauca. They became friends at the peace table in Havana, where he was a negotiator and she spoke for the victims.

Quiñones, born in the Pacific port of Guapi, took to the hills at 19 after two years of law at the University of Cauca. By 1991 he was second-in-command of the 30th Front. A civilian judge in Cali sentenced him in absentia to 32 years in 2003 for the kidnapping of deputies; the special peace court lifted that conviction in 2019 after he had owned up before it, over four days, to 61 abductions.

He has been a senator since July 20, 2018. From 2020 to 2021 he chaired the chamber's peace commission. In 2022 he ran for mayor of Buenaventura and came third.

Interior Minister Hernán Castaño-Lleras praised "an enemy who kept his word". Retired general Álvaro Forero Pinto, who hunted him for a decade as commander of the Third Brigade, said he would send flowers. Both men lost sons to the war: Jhon Jairo Quiñones, a radio operator, was bombed in 2009, and Lt. Esteban Forero, a helicopter pilot, shot down in 2001.

Congress speaker Nubia Arcila swore Pechené in on Tuesday morning.

Prosecutors denied a magazine report that Quiñones was under investigation over gold mines on the Timbiquí river.

His partner of thirty years, Rosalba Caicedo, is a councillor in Guapi.
""",
  occ("Wilmar Quiñones Arboleda", "senator", start=("July 20, 2018", "2018-07-20"), again=["seat"]),
  occ("Luz Dary Pechené", "His seat"),
  occ("Wilmar Quiñones Arboleda", "negotiator"),
  occ("Luz Dary Pechené", "spoke for the victims"),
  occ("Wilmar Quiñones Arboleda", "second-in-command of the 30th Front", start=("1991", "1991")),
  occ("Wilmar Quiñones Arboleda", "chaired the chamber's peace commission", start=("2020", "2020"), end=("2021", "2021")),
  occ("Hernán Castaño-Lleras", "Interior Minister"),
  occ("Álvaro Forero Pinto", "Retired general"),
  occ("Álvaro Forero Pinto", "commander of the Third Brigade"),
  occ("Jhon Jairo Quiñones", "radio operator"),
  occ("Esteban Forero", "Lt."),
  occ("Nubia Arcila", "Congress speaker"),
  occ("Rosalba Caicedo", "councillor in Guapi"),
  fact("Wilmar Quiñones Arboleda", "nationality", "Colombian"),
  fact("Wilmar Quiñones Arboleda", "alias", "Camilo Trece"),
  fact("Wilmar Quiñones Arboleda", "party", "Comunes"),
  fact("Luz Dary Pechené", "party", "Comunes"),
  fact("Luz Dary Pechené", "ethnicity", "Nasa Indian"),
  fact("Luz Dary Pechené", "occupation", "nurse"),
  fact("Wilmar Quiñones Arboleda", "birthPlace", "Guapi"),
  fact("Wilmar Quiñones Arboleda", "education", "University of Cauca"),
  fact("Wilmar Quiñones Arboleda", "children", "Jhon Jairo Quiñones"),
  fact("Álvaro Forero Pinto", "children", "Esteban Forero"),
  fact("Jhon Jairo Quiñones", "causeOfDeath", "bombed"),
  fact("Jhon Jairo Quiñones", "deathDate", "2009", value="2009"),
  fact("Esteban Forero", "occupation", "helicopter pilot"),
  fact("Esteban Forero", "causeOfDeath", "shot down"),
  fact("Esteban Forero", "deathDate", "2001", value="2001"),
  fact("Wilmar Quiñones Arboleda", "spouse", "Rosalba Caicedo"),
  ev("departure", "walked out of Congress for good", None, ["Wilmar Quiñones Arboleda"]),
  ev("speech", "told a silent chamber", None, ["Wilmar Quiñones Arboleda"]),
  ev("conviction", "sentenced him in absentia", ("2003", "2003"), ["Wilmar Quiñones Arboleda"]),
  ev("testimony", "had owned up before it", None, ["Wilmar Quiñones Arboleda"]),
  ev("candidacy", "ran for mayor", ("2022", "2022"), ["Wilmar Quiñones Arboleda"]),
  ev("election", "came third", ("2022", "2022"), ["Wilmar Quiñones Arboleda"]),
  ev("appointment", "swore Pechené in", None, ["Luz Dary Pechené", "Nubia Arcila"]),
)

P("d29-09", """ATHENS, Feb 3 (HNA) – A Greek Orthodox bishop was released on bail on Friday after a night in police cells over the sale of a convent's olive groves.

Metropolitan Gerasimos of Methana, 71, denies fraud. The convent's abbess, Mother Philothei, and a notary, Spyros Kanellakis, were detained with him on Thursday; they remain in custody. All three are to face a magistrate in Nafplio.

The Holy Synod suspended the metropolitan within hours. It named Bishop Ambrosios of Thermopylae, an auxiliary of the Athens archdiocese, as caretaker.

"My conscience is as clear as oil," Gerasimos said outside the court.

Gerasimos – Christos Vlastaras before he took vows – grew up in Patras, a baker's son. A graduate of Athens University's theology school and, less usually, of the Naval Academy, he was a sub-lieutenant on destroyers before he entered Mega Spilaio monastery in 1981. He led the church's charity arm from 1999 until 2008. Synod members elected him to Methana, by one vote, on Oct 11, 2008.

A rival in that election, Archimandrite Dositheos Roussos, has been suing him ever since. Roussos's brother Thanasis, lawmaker for the conservative New Democracy party in Argolis, raised the groves in parliament last June. That led to the inquiry, which prosecutor Maria Hatzi opened in September.

Investigators are looking at four contracts worth 2.3 million euros, a judicial source said.

Kanellakis's lawyer said her client had certified signatures and nothing else. Philothei, 83, has run the convent since the 1970s and is in poor health.

Fellow metropolitan Chrysanthos of Troezen said he had telephoned Gerasimos on Friday night and found him "eating soup".

Government spokesman Petros Laskaris, asked whether Education and Religion Minister Ioanna Delli would comment, said: "On bishops? No."
""",
  occ("Gerasimos", "Metropolitan", start=("Oct 11, 2008", "2008-10-11"), again=["bishop"]),
  occ("Philothei", "abbess", start=("1970s", "197X"), again=["has run the convent"]),
  occ("Ambrosios", "Bishop"),
  occ("Ambrosios", "auxiliary of the Athens archdiocese"),
  occ("Ambrosios", "caretaker", start=("within hours", "2023-02-02")),
  occ("Gerasimos", "sub-lieutenant on destroyers", end=("1981", "1981")),
  occ("Gerasimos", "led the church's charity arm", start=("1999", "1999"), end=("2008", "2008")),
  occ("Dositheos Roussos", "Archimandrite"),
  occ("Thanasis", "lawmaker for the conservative New Democracy party in Argolis"),
  occ("Maria Hatzi", "prosecutor"),
  occ("Chrysanthos", "metropolitan#2"),
  occ("Petros Laskaris", "Government spokesman"),
  occ("Ioanna Delli", "Education and Religion Minister"),
  fact("Gerasimos", "religion", "Greek Orthodox"),
  fact("Spyros Kanellakis", "occupation", "notary"),
  fact("Gerasimos", "birthName", "Christos Vlastaras"),
  fact("Gerasimos", "education", "Athens University's theology school"),
  fact("Gerasimos", "education", "Naval Academy"),
  fact("Dositheos Roussos", "siblings", "Thanasis"),
  fact("Thanasis", "siblings", "Dositheos Roussos"),
  fact("Thanasis", "party", "New Democracy"),
  ev("arrest", "detained", ("Thursday", "2023-02-02"), ["Gerasimos", "Philothei", "Spyros Kanellakis"]),
  ev("sanction", "suspended", ("within hours", "2023-02-02"), ["Gerasimos"]),
  ev("appointment", "named", ("within hours", "2023-02-02"), ["Ambrosios"]),
  ev("speech", "said outside the court", ("Friday", "2023-02-03"), ["Gerasimos"]),
  ev("appointment", "entered Mega Spilaio", ("1981", "1981"), ["Gerasimos"]),
  ev("election", "elected", ("Oct 11, 2008", "2008-10-11"), ["Gerasimos", "Dositheos Roussos"]),
  ev("speech", "raised the groves", ("last June", "2022-06"), ["Thanasis"]),
  ev("investigation", "inquiry", ("September", "2022-09"), ["Maria Hatzi", "Gerasimos"]),
  ev("communication", "had telephoned", ("Friday night", "2023-02-03"), ["Chrysanthos", "Gerasimos"]),
)

P("d29-10", """Thai abbot defrocked at airport

BANGKOK, June 21 – Police arrested one of Thailand's best-known monks at Suvarnabhumi airport early Tuesday as he tried to board a flight to Frankfurt with 4 million baht in his alms bag, officers said.

Phra Thepwachirayan, 59, abbot of Wat Nong Kradon in Nakhon Sawan, was disrobed by a senior cleric in an airport office, as Thai law requires before a monk can be jailed. He left it in white as plain Somsak Ketkaew.

Police Col. Nattapong Wiriyakit, who heads the anti-corruption squad, said temple funds had gone to a woman in Pathum Thani. The woman, tax consultant Orawan Bunmee, told detectives on Sunday that the money was a loan. She has not been charged.

Somsak denies everything. "Gold is only yellow mud," he said.

He has been abbot since 2009, when his teacher Luang Pho Chaem, a famous maker of amulets, died at 94. He rose fast: deputy chief monk of the province in 2014, a royal title in 2017. Before the robe he drove trucks; he was ordained at 30 after a crash at Tak in which his brother Somchai was killed.

Former education minister Wanchai Sirithorn, once his lay patron and treasurer of the temple's foundation till last year, said he felt "robbed twice". Wanchai lost his own job in 2019 over school-lunch contracts. He was convicted of negligence in 2021 and got two years, suspended.

The Supreme Sangha Council will meet on Friday. Provincial chief monk Phra Ratchapariyat has put Phra Maha Boonlert, a Pali teacher at the temple, in charge for the time being. Villagers blocked the gate Tuesday and demanded another man.

It is the third such case since January. In February a Lopburi abbot fled to Cambodia, by motorbike. Rumours that he had died there were unfounded, the foreign ministry's Chutima Rattanakul said.
""",
  occ("Phra Thepwachirayan", "abbot of Wat Nong Kradon in Nakhon Sawan", start=("2009", "2009"), again=["abbot#3"]),
  occ("Nattapong Wiriyakit", "Police Col."),
  occ("Nattapong Wiriyakit", "heads the anti-corruption squad"),
  occ("Phra Thepwachirayan", "deputy chief monk of the province", start=("2014", "2014")),
  occ("Luang Pho Chaem", "teacher"),
  occ("Wanchai Sirithorn", "Former education minister", end=("2019", "2019"), again=["job"]),
  occ("Wanchai Sirithorn", "treasurer of the temple's foundation", end=("last year", "2021")),
  occ("Phra Ratchapariyat", "Provincial chief monk"),
  occ("Phra Maha Boonlert", "Pali teacher at the temple"),
  occ("Phra Maha Boonlert", "in charge for the time being"),
  fact("Phra Thepwachirayan", "occupation", "monks"),
  fact("Phra Thepwachirayan", "nationality", "Thai"),
  fact("Phra Thepwachirayan", "birthName", "Somsak Ketkaew"),
  fact("Orawan Bunmee", "occupation", "tax consultant"),
  fact("Orawan Bunmee", "residence", "Pathum Thani"),
  fact("Luang Pho Chaem", "occupation", "maker of amulets"),
  fact("Luang Pho Chaem", "deathDate", "2009", value="2009"),
  fact("Phra Thepwachirayan", "award", "royal title", date=("2017", "2017")),
  fact("Phra Thepwachirayan", "occupation", "drove trucks"),
  fact("Phra Thepwachirayan", "siblings", "Somchai"),
  fact("Somchai", "deathPlace", "Tak"),
  fact("Somchai", "causeOfDeath", "crash"),
  ev("arrest", "arrested", ("early Tuesday", "2022-06-21"), ["Phra Thepwachirayan"]),
  ev("sanction", "was disrobed", ("early Tuesday", "2022-06-21"), ["Phra Thepwachirayan"]),
  ev("testimony", "told detectives", ("Sunday", "2022-06-19"), ["Orawan Bunmee"]),
  ev("appointment", "rose fast", ("2014", "2014"), ["Phra Thepwachirayan"]),
  ev("appointment", "was ordained", None, ["Phra Thepwachirayan"]),
  ev("departure", "lost his own job", ("2019", "2019"), ["Wanchai Sirithorn"]),
  ev("conviction", "was convicted", ("2021", "2021"), ["Wanchai Sirithorn"]),
  ev("appointment", "has put Phra Maha Boonlert", None, ["Phra Maha Boonlert", "Phra Ratchapariyat"]),
)

P("d29-11", """JERUSALEM – Rabbi Refael Tzvi Azulai-Brand was chosen on Wednesday night to be Haifa's Sephardi chief rabbi, ending a seven-year deadlock. Vote: 27 to 25.

The 54-year-old beat Rabbi Menashe Toledano of Bat Yam, whose brother Yaakov, then religious services minister, had frozen the election twice before he was voted out of the Knesset last November.

Azulai-Brand is a judge on the Tel Aviv rabbinical court. He replaces Rabbi Shmuel Kadoori, who died of a stroke in May 2016 after 31 years in office.

The new chief rabbi was raised in Ashdod. His Casablanca-born father, Avraham Azulai, unloaded ships; his mother, Gitel Brand, came from Hungary, was a nurse and insisted on the hyphen. He studied at the Porat Yosef yeshiva and, rare for a man in his chair, has a law degree, taken at Bar-Ilan University in 2006. He did his army service as a medic in the Givati Brigade.

Mayor Einav Gilboa-Stern called to congratulate him at midnight. She had backed nobody.

Toledano's camp says two electors were bribed. A petition went to the High Court on Thursday. Police said they knew of no complaint, and Azulai-Brand's campaign chief, Doron Mizrahi, called the charge "sour figs".

Chief Military Rabbi Brig. Gen. Elad Schreiber, who served under the winner as an aide in 2012, and the Greek Catholic archbishop of Galilee, Boutros Khoury-Sabbagh, were among the first at his door on Thursday morning. He and the archbishop sit together on the Haifa interfaith forum.

His wife, Ruhama, runs a girls' school in Neve Sha'anan. They have nine children; one, Netanel, a paratroop captain, was wounded near Jenin last year.

Kadoori's Ashkenazi counterpart, Rabbi Leib Wasserzug, retired in 2019. Nobody has been elected in his place.
""",
  occ("Refael Tzvi Azulai-Brand", "Haifa's Sephardi chief rabbi", start=("Wednesday night", "2023"), again=["chief rabbi#2"]),
  occ("Refael Tzvi Azulai-Brand", "Rabbi"),
  occ("Menashe Toledano", "Rabbi#2"),
  occ("Yaakov", "religious services minister"),
  occ("Yaakov", "voted out of the Knesset", end=("last November", "2022-11")),
  occ("Refael Tzvi Azulai-Brand", "judge on the Tel Aviv rabbinical court"),
  occ("Shmuel Kadoori", "31 years in office", start=("31 years", "1985"), end=("May 2016", "2016-05"), again=["replaces"]),
  occ("Shmuel Kadoori", "Rabbi#3"),
  occ("Einav Gilboa-Stern", "Mayor"),
  occ("Doron Mizrahi", "campaign chief"),
  occ("Elad Schreiber", "Chief Military Rabbi"),
  occ("Elad Schreiber", "Brig. Gen."),
  occ("Elad Schreiber", "aide", start=("2012", "2012")),
  occ("Boutros Khoury-Sabbagh", "Greek Catholic archbishop of Galilee"),
  occ("Refael Tzvi Azulai-Brand", "sit together on the Haifa interfaith forum"),
  occ("Boutros Khoury-Sabbagh", "sit together on the Haifa interfaith forum"),
  occ("Ruhama", "runs a girls' school in Neve Sha'anan"),
  occ("Netanel", "paratroop captain"),
  occ("Leib Wasserzug", "Rabbi#5"),
  occ("Leib Wasserzug", "Ashkenazi counterpart", end=("2019", "2019")),
  fact("Menashe Toledano", "siblings", "Yaakov"),
  fact("Yaakov", "siblings", "Menashe Toledano"),
  fact("Shmuel Kadoori", "causeOfDeath", "stroke"),
  fact("Shmuel Kadoori", "deathDate", "May 2016", value="2016-05"),
  fact("Refael Tzvi Azulai-Brand", "father", "Avraham Azulai"),
  fact("Avraham Azulai", "birthPlace", "Casablanca"),
  fact("Avraham Azulai", "occupation", "unloaded ships"),
  fact("Refael Tzvi Azulai-Brand", "mother", "Gitel Brand"),
  fact("Gitel Brand", "occupation", "nurse"),
  fact("Refael Tzvi Azulai-Brand", "education", "Porat Yosef yeshiva"),
  fact("Refael Tzvi Azulai-Brand", "education", "Bar-Ilan University", date=("2006", "2006")),
  fact("Refael Tzvi Azulai-Brand", "militaryService", "Givati Brigade"),
  fact("Refael Tzvi Azulai-Brand", "spouse", "Ruhama"),
  fact("Refael Tzvi Azulai-Brand", "children", "Netanel"),
  fact("Ruhama", "children", "Netanel"),
  ev("election", "was chosen", ("Wednesday night", "2023"), ["Refael Tzvi Azulai-Brand", "Menashe Toledano"]),
  ev("election", "was voted out", ("last November", "2022-11"), ["Yaakov"]),
  ev("communication", "called to congratulate", ("midnight", "2023"), ["Einav Gilboa-Stern", "Refael Tzvi Azulai-Brand"]),
  ev("meeting", "at his door", ("Thursday morning", "2023"), ["Elad Schreiber", "Boutros Khoury-Sabbagh", "Refael Tzvi Azulai-Brand"]),
  ev("departure", "retired", ("2019", "2019"), ["Leib Wasserzug"]),
)

P("d29-12", """DHAKA, 8 Aug (BD Newsline): Vice Admiral Sharif Mahbub-ul-Alam has resigned as adviser for shipping in Bangladesh's interim government, citing "personal reasons". He lasted 19 days.

The retired navy chief sent a two-line letter on Wednesday evening. Commerce adviser Rehana Taslim Chowdhury, an economist, will look after shipping as well, the cabinet secretary, Abdul Mannan Sikder, announced.

No link with the Mongla dredging affair, aides insisted. The Anti-Corruption Commission began examining the dredging contracts on Monday. They were signed in 2015 by Captain Zahid Parvez, at that time chairman of the Mongla Port Authority – and the admiral's son-in-law. Zahid was stopped from leaving for Dubai on Tuesday night, and his passport taken. He is married to the admiral's daughter Sabrina, a dentist.

Mahbub, 66, from Sandwip island, passed through Faujdarhat Cadet College and Britannia Royal Naval College, Dartmouth. He was a midshipman when cyclone and famine struck; he captained the frigate Umar Farooq, then the Chattogram naval area, and led the navy between January 2012 and January 2015, when Vice Admiral Golam Kibria Talukder followed him. After that: ambassador to Brunei till 2018.

Talukder said by phone from Toronto that he had warned his predecessor not to take the job.

The Islamist Khelafat Andolan welcomed the exit. Its chief, Maulana Ataur Rahman Jihadi, imam of the Lalbagh Shahi mosque, had called the admiral a "leftover" in a sermon last Friday. Police questioned the imam about that sermon for six hours on Sunday, then let him go.

A list of 14 names for the vacant post was circulating on Thursday. Sikder called it fiction.

Mahbub holds the Ekushey Padak, awarded in 2017 for his books on river birds. He could not be reached at his home in Mirpur DOHS.
""",
  occ("Sharif Mahbub-ul-Alam", "Vice Admiral"),
  occ("Sharif Mahbub-ul-Alam", "adviser for shipping in Bangladesh's interim government", start=("19 days", "2024-07-19"), end=("Wednesday evening", "2024-08-07")),
  occ("Rehana Taslim Chowdhury", "Commerce adviser"),
  occ("Rehana Taslim Chowdhury", "look after shipping"),
  occ("Abdul Mannan Sikder", "cabinet secretary"),
  occ("Zahid Parvez", "Captain"),
  occ("Zahid Parvez", "chairman of the Mongla Port Authority"),
  occ("Sharif Mahbub-ul-Alam", "midshipman"),
  occ("Sharif Mahbub-ul-Alam", "captained the frigate Umar Farooq"),
  occ("Sharif Mahbub-ul-Alam", "Chattogram naval area"),
  occ("Sharif Mahbub-ul-Alam", "led the navy", start=("January 2012", "2012-01"), end=("January 2015", "2015-01"), again=["retired navy chief"]),
  occ("Golam Kibria Talukder", "Vice Admiral#2"),
  occ("Golam Kibria Talukder", "followed him", start=("January 2015", "2015-01")),
  occ("Sharif Mahbub-ul-Alam", "ambassador to Brunei", end=("2018", "2018")),
  occ("Ataur Rahman Jihadi", "chief#2"),
  occ("Ataur Rahman Jihadi", "Maulana"),
  occ("Ataur Rahman Jihadi", "imam of the Lalbagh Shahi mosque"),
  fact("Rehana Taslim Chowdhury", "occupation", "economist"),
  fact("Sharif Mahbub-ul-Alam", "relatives", "Zahid Parvez"),
  fact("Zahid Parvez", "spouse", "Sabrina"),
  fact("Sharif Mahbub-ul-Alam", "children", "Sabrina"),
  fact("Sabrina", "occupation", "dentist"),
  fact("Sharif Mahbub-ul-Alam", "birthPlace", "Sandwip island"),
  fact("Sharif Mahbub-ul-Alam", "education", "Faujdarhat Cadet College"),
  fact("Sharif Mahbub-ul-Alam", "education", "Britannia Royal Naval College, Dartmouth"),
  fact("Golam Kibria Talukder", "residence", "Toronto"),
  fact("Ataur Rahman Jihadi", "party", "Khelafat Andolan"),
  fact("Sharif Mahbub-ul-Alam", "award", "Ekushey Padak", date=("2017", "2017")),
  fact("Sharif Mahbub-ul-Alam", "residence", "Mirpur DOHS"),
  ev("departure", "has resigned", ("Wednesday evening", "2024-08-07"), ["Sharif Mahbub-ul-Alam"]),
  ev("communication", "two-line letter", ("Wednesday evening", "2024-08-07"), ["Sharif Mahbub-ul-Alam"]),
  ev("investigation", "began examining", ("Monday", "2024-08-05"), ["Zahid Parvez"]),
  ev("sanction", "was stopped from leaving", ("Tuesday night", "2024-08-06"), ["Zahid Parvez"]),
  ev("departure", "followed", ("January 2015", "2015-01"), ["Sharif Mahbub-ul-Alam", "Golam Kibria Talukder"]),
  ev("speech", "sermon", ("last Friday", "2024-08-02"), ["Ataur Rahman Jihadi"]),
  ev("investigation", "questioned", ("Sunday", "2024-08-04"), ["Ataur Rahman Jihadi"]),
  ev("award", "awarded", ("2017", "2017"), ["Sharif Mahbub-ul-Alam"]),
)

P("d29-13", """I first set eyes on Brigadier – as he then was – Kulwant Singh Dhariwal in a tent at Chushul in the January of 1972. I was a captain of Signals with frostbitten ears; he gave me his own mug of rum and asked whether I had read Thucydides. I had not. He lent it to me, and I still owe it to him.

Tubby, as the whole army called him, came of farming folk near Moga. It was the Jesuits at St Xavier's in Jaipur who gave him his Greek, and the Indian Military Academy, which let him go with the sword of honour in December 1950, that gave him to the 9th Gorkhas. He had led that regiment's second battalion across the Ichhogil canal in 1965 and carried a splinter in the hip from it, and a Vir Chakra, of which he never spoke.

His years as Director of Military Operations, 1978 to 1981, were his best, to my mind. When General Thomas Kuruvilla Mathai moved to Delhi as Vice Chief, Tubby got the Western Command from him, with his third star. That was on the first of February 1983; I went along as his brigadier general staff. In June of the following year he wrote to the Defence Minister, Bhanu Pratap Saxena, begging to be spared a certain operation. He was not spared it. He carried it out, and put in his papers the week after. There were those who said he had been dismissed. He had not.

He grew kinnows at Abohar for thirty years. The Akalis wanted him for Parliament in 1989, and he showed them the dog. His Pushpa, a Dogra doctor’s daughter, whom he had wooed in Jammu, died before him, in 2009. Mathai read the lesson at the funeral of this unbelieving Sikh last Saturday; he himself is ninety-five.

Fifteen of us old men stood there in berets. Maj Gen (retd) S. N. Bhide
""",
  occ("Kulwant Singh Dhariwal", "Brigadier", start=None),
  occ("S. N. Bhide", "captain of Signals", start=("January of 1972", "1972-01")),
  occ("Kulwant Singh Dhariwal", "led that regiment's second battalion", start=("1965", "1965")),
  occ("Kulwant Singh Dhariwal", "Director of Military Operations", start=("1978", "1978"), end=("1981", "1981")),
  occ("Thomas Kuruvilla Mathai", "General"),
  occ("Thomas Kuruvilla Mathai", "Vice Chief", start=("first of February 1983", "1983-02-01")),
  occ("Thomas Kuruvilla Mathai", "from him", end=("first of February 1983", "1983-02-01")),
  occ("Kulwant Singh Dhariwal", "Western Command", start=("first of February 1983", "1983-02-01"), end=("June of the following year", "1984-06")),
  occ("S. N. Bhide", "brigadier general staff", start=("first of February 1983", "1983-02-01")),
  occ("Bhanu Pratap Saxena", "Defence Minister"),
  occ("S. N. Bhide", "Maj Gen (retd)"),
  fact("Kulwant Singh Dhariwal", "alias", "Tubby"),
  fact("Kulwant Singh Dhariwal", "birthPlace", "Moga"),
  fact("Kulwant Singh Dhariwal", "education", "St Xavier's in Jaipur"),
  fact("Kulwant Singh Dhariwal", "education", "Indian Military Academy", date=("December 1950", "1950-12")),
  fact("Kulwant Singh Dhariwal", "award", "sword of honour", date=("December 1950", "1950-12")),
  fact("Kulwant Singh Dhariwal", "militaryService", "9th Gorkhas"),
  fact("Kulwant Singh Dhariwal", "award", "Vir Chakra"),
  fact("Kulwant Singh Dhariwal", "residence", "Abohar"),
  fact("Kulwant Singh Dhariwal", "spouse", "Pushpa"),
  fact("Pushpa", "ethnicity", "Dogra"),
  fact("Pushpa", "deathDate", "2009", value="2009"),
  fact("Kulwant Singh Dhariwal", "ethnicity", "Sikh"),
  ev("meeting", "first set eyes on", ("January of 1972", "1972-01"), ["S. N. Bhide", "Kulwant Singh Dhariwal"]),
  ev("appointment", "moved to Delhi", ("first of February 1983", "1983-02-01"), ["Thomas Kuruvilla Mathai"]),
  ev("appointment", "got the Western Command", ("first of February 1983", "1983-02-01"), ["Kulwant Singh Dhariwal"]),
  ev("communication", "wrote", ("June of the following year", "1984-06"), ["Kulwant Singh Dhariwal", "Bhanu Pratap Saxena"]),
  ev("departure", "put in his papers", ("the week after", "1984-06"), ["Kulwant Singh Dhariwal"]),
  ev("speech", "read the lesson", ("last Saturday", "XXXX"), ["Thomas Kuruvilla Mathai"]),
)

P("d29-14", """Philemon Chisanga Mutale, who ordained me, could mend a Land Rover in the dark, and on the Mwinilunga road in the rains he had often to prove it.

He was the third Bishop of Northern Zambia, and the first whose mother, Bana Chisanga, had been baptised by an African. Three of us started together at St John's Seminary in Lusaka in 1961: Philemon, the late Canon Isaac Phiri, and I. Philemon had taught arithmetic at Mpika; he had also, in the Cha-cha-cha troubles, been gaoled by the Federals for eight months for hiding a duplicator in the vestry. He thought prison a good preparation for synods.

I worked for him as diocesan secretary all through the eighties, so I may say what he was like. He kept no money. His salary for March 1981 I found, intact, in a hymn book. When the President sent for him in July 1990 to ask what the churches would do, he replied that they would pray for a short reign and a long retirement, and went home by bus. A year later he took the chair of the Christian Council from the Methodist Enoch Sakala, held it for two years, and sat up three nights with both parties over the constitution. He would have no thanks.

Not all was light. His younger brother, Brigadier Musonda Mutale, who commanded the air base at Mumbwa, was tried for the 1988 plot and sentenced to hang; he was let out in 1990, and the Bishop drove to Kabwe to fetch him. Some in the diocese never forgave that embrace.

Enthroned on Advent Sunday of 1979, he laid down his staff at Epiphany 1997 for John Bwalya-Ngoma, then dean of Kitwe. Diabetes took first his foot, then his sight, and on 4 May his life. He leaves Esther, head of Kasama Girls' School in her day, and six children. I am not fit to write more.
""",
  occ("Philemon Chisanga Mutale", "Bishop of Northern Zambia", start=("Advent Sunday of 1979", "1979-12-02"), end=("Epiphany 1997", "1997-01-06"), again=["Bishop#2"]),
  occ("Isaac Phiri", "Canon"),
  occ("Philemon Chisanga Mutale", "took the chair of the Christian Council", start=("A year later", "1991"), end=("two years", "1993")),
  occ("Enoch Sakala", "from the Methodist", end=("A year later", "1991")),
  occ("Musonda Mutale", "Brigadier"),
  occ("Musonda Mutale", "commanded the air base at Mumbwa"),
  occ("John Bwalya-Ngoma", "for John Bwalya-Ngoma", start=("Epiphany 1997", "1997-01-06")),
  occ("John Bwalya-Ngoma", "dean of Kitwe", end=("Epiphany 1997", "1997-01-06")),
  occ("Esther", "head of Kasama Girls' School"),
  fact("Philemon Chisanga Mutale", "mother", "Bana Chisanga"),
  fact("Philemon Chisanga Mutale", "education", "St John's Seminary in Lusaka", date=("1961", "1961")),
  fact("Isaac Phiri", "education", "St John's Seminary in Lusaka", date=("1961", "1961")),
  fact("Philemon Chisanga Mutale", "occupation", "taught arithmetic"),
  fact("Enoch Sakala", "religion", "Methodist"),
  fact("Philemon Chisanga Mutale", "siblings", "Musonda Mutale"),
  fact("Musonda Mutale", "siblings", "Philemon Chisanga Mutale"),
  fact("Philemon Chisanga Mutale", "causeOfDeath", "Diabetes"),
  fact("Philemon Chisanga Mutale", "deathDate", "4 May", value="XXXX-05-04"),
  fact("Philemon Chisanga Mutale", "spouse", "Esther"),
  ev("appointment", "ordained me", None, ["Philemon Chisanga Mutale"]),
  ev("arrest", "been gaoled", None, ["Philemon Chisanga Mutale"]),
  ev("meeting", "sent for him", ("July 1990", "1990-07"), ["Philemon Chisanga Mutale"]),
  ev("appointment", "took the chair", ("A year later", "1991"), ["Philemon Chisanga Mutale", "Enoch Sakala"]),
  ev("meeting", "sat up three nights", None, ["Philemon Chisanga Mutale"]),
  ev("conviction", "sentenced to hang", None, ["Musonda Mutale"]),
  ev("travel", "drove to Kabwe", ("1990#2", "1990"), ["Philemon Chisanga Mutale"]),
  ev("appointment", "Enthroned", ("Advent Sunday of 1979", "1979-12-02"), ["Philemon Chisanga Mutale"]),
  ev("departure", "laid down his staff", ("Epiphany 1997", "1997-01-06"), ["Philemon Chisanga Mutale"]),
)

P("d29-15", """"Never trust a flag officer who doesn't get seasick," Archie Tremblay-Skarbek used to say. He got seasick in the bath.

We overlapped for three years in Esquimalt, he as base commander and I as the base's Presbyterian padre, and for a much longer time over cribbage. The Globe has given you the Rear-Admiral. Allow an old chaplain the man.

His father, a Polish submariner washed up in Gaspé in 1940 who answered to Zbigniew Skarbek, took a Quebec wife and a job at the paper mill. Young Archibald wanted the priesthood. The seminary at Rimouski wanted him too, from 1959 to 1961; then he met Muriel Pryce, a Wren from Cardiff, and the Royal Canadian Navy got him instead. He took the destroyer Kootenay out again in 1970, after the explosion that had killed nine of her people, and I believe that was the making of him. He was naval attaché in Warsaw (it amused him to be followed by his cousins), and commanded Maritime Forces Pacific, 1986–88.

He gave it up early. On 9 September 1988 he told a Commons committee, in both languages, that the minister's helicopters could not fly; by the end of the month he was a civilian. The minister, Gordon Peabody, whom people expected to fall over it, did not. A board of inquiry blamed a commander in procurement, Lorne Fitch, who was reprimanded, unjustly I think.

Then, at fifty-one, widowed – Muriel had died of a brain tumour that winter – he went back to Rimouski. He was made a priest in June 1993. From 1995 till 2011 he had the parish of Percé, and from the pulpit you could watch the gannets.

They offered to make him Bishop of Gaspé. He told the nuncio that he had been an admiral and would not be demoted.

The Order of Canada pin is on his cassock; his daughter Wanda, who sits on the Federal Court, saw to it.
""",
  occ("Archie Tremblay-Skarbek", "base commander"),
  occ("Archie Tremblay-Skarbek", "Rear-Admiral"),
  occ("Archie Tremblay-Skarbek", "took the destroyer Kootenay out again", start=("1970", "1970")),
  occ("Archie Tremblay-Skarbek", "naval attaché in Warsaw"),
  occ("Archie Tremblay-Skarbek", "commanded Maritime Forces Pacific", start=("1986–88", "1986"), end=("1986–88", "1988")),
  occ("Gordon Peabody", "minister#2"),
  occ("Lorne Fitch", "commander in procurement"),
  occ("Archie Tremblay-Skarbek", "priest#2", start=("June 1993", "1993-06")),
  occ("Archie Tremblay-Skarbek", "parish of Percé", start=("1995", "1995"), end=("2011", "2011")),
  occ("Wanda", "sits on the Federal Court"),
  fact("Archie Tremblay-Skarbek", "father", "Zbigniew Skarbek"),
  fact("Zbigniew Skarbek", "nationality", "Polish"),
  fact("Zbigniew Skarbek", "occupation", "submariner"),
  fact("Zbigniew Skarbek", "residence", "Gaspé"),
  fact("Archie Tremblay-Skarbek", "education", "seminary at Rimouski", date=("1959 to 1961", "1959/1961")),
  fact("Archie Tremblay-Skarbek", "spouse", "Muriel Pryce"),
  fact("Muriel Pryce", "birthPlace", "Cardiff"),
  fact("Muriel Pryce", "militaryService", "Wren"),
  fact("Muriel Pryce", "causeOfDeath", "brain tumour"),
  fact("Muriel Pryce", "deathDate", "that winter", value="1988"),
  fact("Archie Tremblay-Skarbek", "militaryService", "Royal Canadian Navy"),
  fact("Archie Tremblay-Skarbek", "award", "Order of Canada"),
  fact("Archie Tremblay-Skarbek", "children", "Wanda"),
  ev("testimony", "told a Commons committee", ("9 September 1988", "1988-09-09"), ["Archie Tremblay-Skarbek"]),
  ev("departure", "gave it up early", ("end of the month", "1988-09"), ["Archie Tremblay-Skarbek"]),
  ev("investigation", "board of inquiry", None, ["Lorne Fitch"]),
  ev("sanction", "was reprimanded", None, ["Lorne Fitch"]),
  ev("appointment", "was made a priest", ("June 1993", "1993-06"), ["Archie Tremblay-Skarbek"]),
)

P("d29-16", """My friend Hafiz Edhem Čaušević-Kurt knew the Qur'an by heart at eleven and the football league tables by heart until the week he died, at Travnik, on 19 November last, of his lungs.

I was at the medresa with him in Sarajevo. It must have been 1957 when they put us in the one dormitory. He snored; he fasted; he passed first. He then got himself to Cairo, by tramp steamer, and came home from al-Azhar in 1966 with a degree, a cough and a radio. The Islamic Community gave him a mosque at Jajce, whose imam he remained for fourteen years.

In August 1983 they arrested him. I had been arrested in April, so that I could welcome him to Zenica gaol as an old hand. "Hostile propaganda" was what the court called a sermon about usury; he got five years, I four. Our judge, one Ratko Vučenović, met Edhem in 1995 as a refugee in the queue for flour in Travnik, and Edhem, by then mufti there – he had been since May 1990 – moved him up to the front. I saw it. The story that he had Vučenović's brother thrown out of his flat is a slander.

During the siege years he would walk over Vlašić to speak with the Franciscan guardian at Guča Gora, Fra Stipo Matoš. Between them they arranged eleven exchanges. For this the two got, in 1998, the Bruno Kreisky Prize, and Fra Stipo, later provincial of Bosna Srebrena, says that Edhem gave his half to the football club.

He never wished to be reis. In 2005 a number of us put his name forward against his will; he had nine votes, thanked God, and went back to his muftiate, which he handed over in 2012 to his sister's son, Mensur Hodžić, at that time a lecturer in Zenica.

Rabija, his wife, a pharmacist, kept him alive longer than seemed possible.
""",
  occ("Edhem Čaušević-Kurt", "Hafiz"),
  occ("Edhem Čaušević-Kurt", "imam", end=("fourteen years", "1980")),
  occ("Ratko Vučenović", "judge"),
  occ("Edhem Čaušević-Kurt", "mufti", start=("May 1990", "1990-05"), end=("2012", "2012"), again=["muftiate"]),
  occ("Stipo Matoš", "Franciscan guardian at Guča Gora"),
  occ("Stipo Matoš", "provincial of Bosna Srebrena"),
  occ("Mensur Hodžić", "handed over in 2012 to", start=("2012", "2012")),
  occ("Mensur Hodžić", "lecturer in Zenica", end=("2012", "2012")),
  fact("Edhem Čaušević-Kurt", "deathPlace", "Travnik"),
  fact("Edhem Čaušević-Kurt", "deathDate", "19 November last", value="XXXX-11-19"),
  fact("Edhem Čaušević-Kurt", "causeOfDeath", "lungs"),
  fact("Edhem Čaušević-Kurt", "education", "medresa with him in Sarajevo", date=("1957", "1957")),
  fact("Edhem Čaušević-Kurt", "education", "al-Azhar", date=("1966", "1966")),
  fact("Edhem Čaušević-Kurt", "award", "Bruno Kreisky Prize", date=("1998", "1998")),
  fact("Stipo Matoš", "award", "Bruno Kreisky Prize", date=("1998", "1998")),
  fact("Edhem Čaušević-Kurt", "relatives", "Mensur Hodžić"),
  fact("Edhem Čaušević-Kurt", "spouse", "Rabija"),
  fact("Rabija", "occupation", "pharmacist"),
  ev("travel", "to Cairo", None, ["Edhem Čaušević-Kurt"]),
  ev("appointment", "gave him a mosque", ("1966", "1966"), ["Edhem Čaušević-Kurt"]),
  ev("arrest", "arrested him", ("August 1983", "1983-08"), ["Edhem Čaušević-Kurt"]),
  ev("conviction", "got five years", None, ["Edhem Čaušević-Kurt", "Ratko Vučenović"]),
  ev("meeting", "met Edhem", ("1995", "1995"), ["Ratko Vučenović", "Edhem Čaušević-Kurt"]),
  ev("meeting", "speak with", None, ["Edhem Čaušević-Kurt", "Stipo Matoš"]),
  ev("award", "the two got", ("1998", "1998"), ["Edhem Čaušević-Kurt", "Stipo Matoš"]),
  ev("candidacy", "put his name forward", ("2005", "2005"), ["Edhem Čaušević-Kurt"]),
  ev("election", "had nine votes", ("2005", "2005"), ["Edhem Čaušević-Kurt"]),
  ev("departure", "handed over", ("2012", "2012"), ["Edhem Čaušević-Kurt", "Mensur Hodžić"]),
)

P("d29-17", """A word about Colonel Zulema Etchart Bidegain, since nobody else from the Fourth Cavalry seems willing to say it: she was the straightest officer I knew, and it cost her.

She walked into the Military School of Uruguay in 1998, when they first let women in, with a suitcase belonging to her uncle. The uncle was General Néstor Bidegain; he had run the Punta Carretas barracks in the bad years. We all knew. She knew more than we did, because she had his keys.

In 2011, a major by then and teaching military law at the Institute of Higher Studies, she carried eleven boxes of his papers to the prosecutor, Inés Goldaracena. Bidegain was charged within the year. He was given twenty-two years in March 2013 and died at Domingo Arena prison of a heart attack before the next winter. Her mother, Graciela Bidegain, never spoke to her again.

They could not dismiss her, so they sent her to the Congo. There she led the Uruguayan engineers at Goma for fifteen months and came back with the MONUSCO medal and malaria. I was her second at Durazno in 2016, when she got the regiment, the first woman to have one. The commander-in-chief, Guido Saravia Moor, did not come to the handover. He himself fell in 2019 over another matter, if you remember, and the new minister of defence, old Ramiro Cabrera Piñeyrúa, a Christian Democrat, promoted her to colonel within a week and wanted her for his office. She was his military secretary from then until the multiple sclerosis stopped her, in August 2021.

There was talk of a list for the Senate. I do not know who started it. She laughed.

Zulema, daughter of Artigas on the Brazilian border, forty-three years old, was buried there on Sunday. Her companion, the veterinary surgeon Paula Irigoyen, asked me to carry the sabre. Lt. Col. (ret.) W. Suhr
""",
  occ("Zulema Etchart Bidegain", "Colonel", again=["colonel"], start=("2019", "2019")),
  occ("Néstor Bidegain", "General"),
  occ("Néstor Bidegain", "run the Punta Carretas barracks"),
  occ("Zulema Etchart Bidegain", "major", start=("2011", "2011")),
  occ("Zulema Etchart Bidegain", "teaching military law at the Institute of Higher Studies", start=("2011", "2011")),
  occ("Inés Goldaracena", "prosecutor"),
  occ("Zulema Etchart Bidegain", "led the Uruguayan engineers at Goma"),
  occ("W. Suhr", "second at Durazno", start=("2016", "2016")),
  occ("Zulema Etchart Bidegain", "got the regiment", start=("2016", "2016")),
  occ("Guido Saravia Moor", "commander-in-chief", end=("2019", "2019")),
  occ("Ramiro Cabrera Piñeyrúa", "minister of defence", start=("2019", "2019")),
  occ("Zulema Etchart Bidegain", "military secretary", start=("2019", "2019"), end=("August 2021", "2021-08")),
  occ("W. Suhr", "Lt. Col. (ret.)"),
  fact("Zulema Etchart Bidegain", "education", "Military School of Uruguay", date=("1998", "1998")),
  fact("Zulema Etchart Bidegain", "militaryService", "Fourth Cavalry"),
  fact("Zulema Etchart Bidegain", "relatives", "Néstor Bidegain"),
  fact("Néstor Bidegain", "causeOfDeath", "heart attack"),
  fact("Néstor Bidegain", "deathPlace", "Domingo Arena prison"),
  fact("Néstor Bidegain", "deathDate", "before the next winter", value="2013"),
  fact("Zulema Etchart Bidegain", "mother", "Graciela Bidegain"),
  fact("Zulema Etchart Bidegain", "award", "MONUSCO medal"),
  fact("Ramiro Cabrera Piñeyrúa", "party", "Christian Democrat"),
  fact("Zulema Etchart Bidegain", "birthPlace", "Artigas"),
  fact("Zulema Etchart Bidegain", "spouse", "Paula Irigoyen"),
  fact("Paula Irigoyen", "occupation", "veterinary surgeon"),
  ev("disclosure", "carried eleven boxes", ("2011", "2011"), ["Zulema Etchart Bidegain", "Inés Goldaracena"]),
  ev("sanction", "was charged", ("within the year", "2011"), ["Néstor Bidegain"]),
  ev("conviction", "was given twenty-two years", ("March 2013", "2013-03"), ["Néstor Bidegain"]),
  ev("travel", "sent her to the Congo", None, ["Zulema Etchart Bidegain"]),
  ev("appointment", "got the regiment", ("2016", "2016"), ["Zulema Etchart Bidegain"]),
  ev("departure", "fell", ("2019", "2019"), ["Guido Saravia Moor"]),
  ev("appointment", "promoted", ("2019", "2019"), ["Zulema Etchart Bidegain", "Ramiro Cabrera Piñeyrúa"]),
  ev("departure", "stopped her", ("August 2021", "2021-08"), ["Zulema Etchart Bidegain"]),
)

P("d29-18", """Whoever walks from our quay up to the church of Saint-Houardon treads, without knowing it, on a bishop. The slab before the font is that of Yves-Marie Kerdaniel de Trogoff, last bishop but one of the old diocese of Léon, and the only son of this parish to have worn a mitre.

He came into the world in the manor of Penanru on Candlemas Day of 1731, the child of Tanguy Kerdaniel, seigneur of Trogoff and captain of the coastguard militia, and his second wife, Renée Le Borgne. The Jesuits of Quimper taught him; Saint-Sulpice, in Paris, polished him. At thirty-one he sat in the chapter at Saint-Pol as its theologian, and at forty as vicar-general he governed in all but name, since old Bishop d'Andigné never left his bed. Our registers show him here in June 1768, marrying his half-sister Anne to the shipowner Goulven Miniou, mayor of the town in the bad winter of 1784.

The mitre came in 1772. What did he do with it? He forbade the wreckers the sacraments, he quarrelled with the Intendant about flax, and in the Estates of Brittany, whose order of clergy he presided over in 1780, he spoke for five hours against the salt tax. Tradition makes him a member of the Morlaix lodge; I have searched its lists in vain.

On 14 December 1788 he asked Rome to be relieved, being blind, and Jean-François de Kerivoal, abbot of Saint-Mathieu, followed. It was Kerivoal, then, and not our man, who refused the oath in 1791 and sailed by night for Jersey. The blind one stayed. The district sent Corporal Cadiou to arrest him at Penanru in October 1793; he was led to Brest on a miller's horse. He died there in the castle, of gaol fever, on 3 Nivôse, year II. Miniou's son Hervé, a justice of the peace under Bonaparte, brought the bones home in 1803.
""",
  occ("Yves-Marie Kerdaniel de Trogoff", "bishop but one of the old diocese of Léon", start=("1772", "1772"), end=("14 December 1788", "1788-12-14"), again=["mitre#2"]),
  occ("Tanguy Kerdaniel", "seigneur of Trogoff"),
  occ("Tanguy Kerdaniel", "captain of the coastguard militia"),
  occ("Yves-Marie Kerdaniel de Trogoff", "sat in the chapter at Saint-Pol as its theologian", start=("At thirty-one", "1762")),
  occ("Yves-Marie Kerdaniel de Trogoff", "vicar-general", start=("at forty", "1771")),
  occ("d'Andigné", "Bishop"),
  occ("Goulven Miniou", "mayor of the town", start=("1784", "1784")),
  occ("Yves-Marie Kerdaniel de Trogoff", "order of clergy he presided over", start=("1780", "1780")),
  occ("Jean-François de Kerivoal", "abbot of Saint-Mathieu", end=("14 December 1788", "1788-12-14")),
  occ("Jean-François de Kerivoal", "followed", start=("14 December 1788", "1788-12-14")),
  occ("Cadiou", "Corporal"),
  occ("Hervé", "justice of the peace"),
  fact("Yves-Marie Kerdaniel de Trogoff", "birthPlace", "manor of Penanru"),
  fact("Yves-Marie Kerdaniel de Trogoff", "birthDate", "Candlemas Day of 1731", value="1731-02-02"),
  fact("Yves-Marie Kerdaniel de Trogoff", "father", "Tanguy Kerdaniel"),
  fact("Yves-Marie Kerdaniel de Trogoff", "mother", "Renée Le Borgne"),
  fact("Tanguy Kerdaniel", "spouse", "Renée Le Borgne"),
  fact("Yves-Marie Kerdaniel de Trogoff", "education", "Jesuits of Quimper"),
  fact("Yves-Marie Kerdaniel de Trogoff", "education", "Saint-Sulpice, in Paris"),
  fact("Yves-Marie Kerdaniel de Trogoff", "siblings", "Anne"),
  fact("Anne", "spouse", "Goulven Miniou", date=("June 1768", "1768-06")),
  fact("Goulven Miniou", "occupation", "shipowner"),
  fact("Yves-Marie Kerdaniel de Trogoff", "deathPlace", "Brest"),
  fact("Yves-Marie Kerdaniel de Trogoff", "causeOfDeath", "gaol fever"),
  fact("Yves-Marie Kerdaniel de Trogoff", "deathDate", "3 Nivôse, year II", value="1793-12-23"),
  fact("Goulven Miniou", "children", "Hervé"),
  ev("appointment", "came in 1772", ("1772", "1772"), ["Yves-Marie Kerdaniel de Trogoff"]),
  ev("speech", "spoke for five hours", ("1780", "1780"), ["Yves-Marie Kerdaniel de Trogoff"]),
  ev("departure", "asked Rome to be relieved", ("14 December 1788", "1788-12-14"), ["Yves-Marie Kerdaniel de Trogoff"]),
  ev("appointment", "followed", ("14 December 1788", "1788-12-14"), ["Jean-François de Kerivoal"]),
  ev("travel", "sailed by night for Jersey", ("1791", "1791"), ["Jean-François de Kerivoal"]),
  ev("arrest", "to arrest him", ("October 1793", "1793-10"), ["Yves-Marie Kerdaniel de Trogoff", "Cadiou"]),
)

P("d29-19", """General Wister's Oak, beside the Perkiomen turnpike, fell in the storm of 1938, and with it went the last thing in this township that still bore the name of Jost Wister, or Wüster, as he himself spelt it.

Jost was a miller. His people, Schwenkfelders out of Silesia, had held the ground since 1734, and that creed forbade him the sword; nonetheless the Committee of Safety for this county, of which he had been a member for a twelvemonth, gave him in January 1776 the 4th battalion of its militia, with the rank of colonel, and he accepted. The meeting disowned him on the first Sunday of Lent. His brother Caspar, an elder, held the pen.

At Germantown his millers lost their way in the fog. A court of inquiry, with Gen. Amos Penhallow of Connecticut presiding, sat upon his conduct for two days in November 1777, and he was honourably acquitted. Penhallow indeed took to him and carried him to Valley Forge as deputy commissary of forage. When the Executive Council named him brigadier general of the state's militia (May 29, 1780), he was in bed with the flux; Squire Abel Rittner, justice of the peace, administered the oath over the coverlet.

Three times after the peace he went to the Assembly for Montgomery County, 1786, 1787 and 1790, as a Constitutionalist. In 1788 he stood for Congress and was beaten by nineteen hundred votes. That he sheltered the whiskey rebels I do not believe; it was his nephew Melchior Wister, sheriff from 1793, whom Judge Peters had brought to Philadelphia on that suspicion, and discharged.

He died a communicant of the Reformed church at Pennsburg, April 9, 1811, aged 79. By Susanna Krauss, whom he took to wife at Goshenhoppen in 1757, he left four daughters. One, Rosina, kept the tavern that stood under the oak.
""",
  occ("Jost Wister", "General"),
  occ("Jost Wister", "member", start=("a twelvemonth", "1775"), again=["Committee of Safety for this county"]),
  occ("Jost Wister", "4th battalion of its militia", start=("January 1776", "1776-01")),
  occ("Jost Wister", "colonel", start=("January 1776", "1776-01")),
  occ("Caspar", "elder"),
  occ("Amos Penhallow", "Gen."),
  occ("Amos Penhallow", "presiding", start=("November 1777", "1777-11")),
  occ("Jost Wister", "deputy commissary of forage"),
  occ("Jost Wister", "brigadier general of the state's militia", start=("May 29, 1780", "1780-05-29")),
  occ("Abel Rittner", "justice of the peace"),
  occ("Jost Wister", "Assembly for Montgomery County", start=("1786", "1786"), end=("1787", "1788")),
  occ("Jost Wister", "1790", start=("1790", "1790")),
  occ("Melchior Wister", "sheriff", start=("1793", "1793")),
  occ("Peters", "Judge"),
  occ("Rosina", "kept the tavern"),
  fact("Jost Wister", "alias", "Wüster"),
  fact("Jost Wister", "occupation", "miller"),
  fact("Jost Wister", "religion", "Schwenkfelders"),
  fact("Jost Wister", "siblings", "Caspar"),
  fact("Caspar", "siblings", "Jost Wister"),
  fact("Jost Wister", "party", "Constitutionalist"),
  fact("Jost Wister", "relatives", "Melchior Wister"),
  fact("Jost Wister", "religion", "Reformed church"),
  fact("Jost Wister", "deathDate", "April 9, 1811", value="1811-04-09"),
  fact("Jost Wister", "spouse", "Susanna Krauss", date=("1757", "1757")),
  fact("Jost Wister", "children", "Rosina"),
  fact("Susanna Krauss", "children", "Rosina"),
  fact("Jost Wister", "militaryService", "Germantown"),
  ev("appointment", "gave him", ("January 1776", "1776-01"), ["Jost Wister"]),
  ev("sanction", "disowned", ("the first Sunday of Lent", "1776"), ["Jost Wister", "Caspar"]),
  ev("investigation", "sat upon his conduct", ("November 1777", "1777-11"), ["Jost Wister", "Amos Penhallow"]),
  ev("appointment", "named him", ("May 29, 1780", "1780-05-29"), ["Jost Wister"]),
  ev("appointment", "administered the oath", ("May 29, 1780", "1780-05"), ["Jost Wister", "Abel Rittner"]),
  ev("election", "went to the Assembly", ("1786", "1786"), ["Jost Wister"]),
  ev("candidacy", "stood for Congress", ("1788", "1788"), ["Jost Wister"]),
  ev("election", "was beaten", ("1788", "1788"), ["Jost Wister"]),
  ev("arrest", "brought to Philadelphia", None, ["Melchior Wister", "Peters"]),
)

P("d29-20", """The Abbot Who Sold the Organ

Every child in Stams-Unterdorf is told that Abbot Virgil sold the great organ to the Bavarians. He did not. He pawned it, and the distinction occupied the lawyers until 1831.

Virgil Plattner – he was christened Ingenuin, and took the other name with the habit at eighteen – was the seventh child of a muleteer of Haiming. Born on the feast of St Gall, 1757. His gift was for figures. The university at Innsbruck gave him a doctorate of mathematics in 1783, and the house made him, in that order, its librarian, its cellarer and (from 1790) its prior. Sebastian Stöckl, abbot since 1767, was by then in his dotage and addressed his own mule as "Eminence"; when Sebastian was laid in the crypt in the autumn of 1794, the monks voted for Virgil on the fourth ballot, against the novice master, Roger Schranz.

Then came Bonaparte, the Bavarians, and the suppression of 1807. The commissioner, a Munich councillor by the name of Aloys von Hartmannsgruber, found 311 gulden in the chest and asked where the rest had gone. It had gone to the militia: the abbot had been paymaster of the Upper Inn valley's Landsturm since 1796. On 16 September 1807 he was put under guard. At Trent, where they took him, he taught the governor's children algebra. In 1809 Hofer's people fetched him back in a cart with bells, and for seven weeks he sat in Innsbruck as that strange government's treasurer, until the French returned and he crossed the Arlberg on foot, at fifty-two, disguised as a knife-grinder.

Restored with his community on 1 May 1816. Emperor Francis pinned a medal upon him that same summer. He died in office in 1824, and Schranz, his old rival, a gentle man, had the next twelve years.

His niece Notburga married our great-great-grandfather.
""",
  occ("Virgil Plattner", "Abbot#2", start=("autumn of 1794", "1794"), end=("1807", "1807")),
  occ("Virgil Plattner", "librarian"),
  occ("Virgil Plattner", "cellarer"),
  occ("Virgil Plattner", "prior", start=("1790", "1790"), end=("autumn of 1794", "1794")),
  occ("Sebastian Stöckl", "abbot", start=("1767", "1767"), end=("autumn of 1794", "1794")),
  occ("Roger Schranz", "novice master"),
  occ("Aloys von Hartmannsgruber", "commissioner", start=("1807", "1807")),
  occ("Aloys von Hartmannsgruber", "Munich councillor"),
  occ("Virgil Plattner", "paymaster of the Upper Inn valley's Landsturm", start=("1796", "1796")),
  occ("Virgil Plattner", "treasurer", start=("1809", "1809"), end=("seven weeks", "1809")),
  occ("Virgil Plattner", "died in office", start=("1 May 1816", "1816-05-01"), end=("1824", "1824")),
  occ("Roger Schranz", "had the next twelve years", start=("1824", "1824"), end=("next twelve years", "1836")),
  fact("Virgil Plattner", "birthName", "Ingenuin"),
  fact("Virgil Plattner", "birthDate", "feast of St Gall, 1757", value="1757-10-16"),
  fact("Virgil Plattner", "birthPlace", "Haiming"),
  fact("Virgil Plattner", "education", "university at Innsbruck", date=("1783", "1783")),
  fact("Virgil Plattner", "award", "medal", date=("that same summer", "1816")),
  fact("Virgil Plattner", "deathDate", "1824", value="1824"),
  fact("Virgil Plattner", "relatives", "Notburga"),
  fact("Sebastian Stöckl", "deathDate", "autumn of 1794", value="1794"),
  ev("election", "voted for Virgil", ("autumn of 1794", "1794"), ["Virgil Plattner", "Roger Schranz"]),
  ev("arrest", "was put under guard", ("16 September 1807", "1807-09-16"), ["Virgil Plattner"]),
  ev("travel", "fetched him back", ("1809", "1809"), ["Virgil Plattner"]),
  ev("travel", "crossed the Arlberg", ("1809", "1809"), ["Virgil Plattner"]),
  ev("appointment", "Restored", ("1 May 1816", "1816-05-01"), ["Virgil Plattner"]),
  ev("award", "pinned a medal", ("that same summer", "1816"), ["Virgil Plattner"]),
)

P("d29-21", """Of Tuanku Nan Lurah, the imam of Bukit Gadang in the time of the white-robed reformers, the people of our nagari tell that he could not be hit by a bullet. In fact he was hit twice, at Lintau in 1822 and in the left knee at Bonjol.

His given name was Muhammad Yasin; the year of his birth cannot have been far from 1780. Datuk Bandaro, his mother's brother and head of the Piliang clan here, paid for his studies, first at the surau of Koto Tuo, then, from 1803, in Mecca, whence he returned in the same ship as Haji Sulaiman of Sumanik. They made the mosque over; they shut the cockpit. The elders, tired of them both, drove Sulaiman out to Rao in 1811, but Yasin they chose for their imam, so as to have him under their eyes.

He took the field in 1821. Ten years on he commanded the northern ramparts at Bonjol under the Tuanku there, and it was to him that Lieutenant-Colonel Cornelis Elout-Vermeer, Resident of the Padang Highlands, sent a letter with an offer of a pension in July 1833. No answer is preserved. After the surprise of 11 January that year, in which the garrison perished, the Dutch had put a price of 800 guilders on him; Elout-Vermeer's successor, Major Bauer, paid it to a nephew, Si Tagor, on 3 March 1838.

He was shipped to Batavia, then to Manado. Of his four wives one, Siti Rahimah, a weaver of Pandai Sikek, went with him. There he died of smallpox in 1846. A son, Abdul Wahab, born in exile, came home in the 1870s as clerk to the assistant-resident, of all things, and in 1891 was penghulu of his mother's village.

A petition for the title of National Hero was sent to Jakarta in 2006. Nothing has been heard of it.
""",
  occ("Tuanku Nan Lurah", "imam of Bukit Gadang", start=("1811", "1811"), again=["imam#2"]),
  occ("Datuk Bandaro", "head of the Piliang clan"),
  occ("Tuanku Nan Lurah", "commanded the northern ramparts at Bonjol", start=("Ten years on", "1831")),
  occ("Cornelis Elout-Vermeer", "Lieutenant-Colonel"),
  occ("Cornelis Elout-Vermeer", "Resident of the Padang Highlands"),
  occ("Bauer", "successor"),
  occ("Bauer", "Major"),
  occ("Abdul Wahab", "clerk to the assistant-resident", start=("1870s", "187X")),
  occ("Abdul Wahab", "penghulu of his mother's village", start=("1891", "1891")),
  fact("Tuanku Nan Lurah", "birthName", "Muhammad Yasin"),
  fact("Tuanku Nan Lurah", "birthDate", "1780", value="1780~"),
  fact("Tuanku Nan Lurah", "relatives", "Datuk Bandaro"),
  fact("Tuanku Nan Lurah", "education", "surau of Koto Tuo"),
  fact("Tuanku Nan Lurah", "education", "Mecca", date=("1803", "1803")),
  fact("Tuanku Nan Lurah", "relatives", "Si Tagor"),
  fact("Tuanku Nan Lurah", "deathPlace", "Manado"),
  fact("Tuanku Nan Lurah", "spouse", "Siti Rahimah"),
  fact("Siti Rahimah", "occupation", "weaver"),
  fact("Siti Rahimah", "residence", "Manado"),
  fact("Tuanku Nan Lurah", "causeOfDeath", "smallpox"),
  fact("Tuanku Nan Lurah", "deathDate", "1846", value="1846"),
  fact("Tuanku Nan Lurah", "children", "Abdul Wahab"),
  fact("Siti Rahimah", "children", "Abdul Wahab"),
  ev("travel", "returned", None, ["Tuanku Nan Lurah", "Sulaiman"]),
  ev("sanction", "drove Sulaiman out", ("1811", "1811"), ["Sulaiman"]),
  ev("election", "chose", ("1811", "1811"), ["Tuanku Nan Lurah"]),
  ev("communication", "sent a letter", ("July 1833", "1833-07"), ["Cornelis Elout-Vermeer", "Tuanku Nan Lurah"]),
  ev("disclosure", "paid it", ("3 March 1838", "1838-03-03"), ["Si Tagor", "Bauer"]),
  ev("sanction", "was shipped to Batavia", None, ["Tuanku Nan Lurah"]),
)

P("d29-22", """In the minute-book of the Brody community, under Tevet 5611, one reads that "the Gaon, our teacher Meshulam Zalman Landesberg, has this day been crowned". He was thirty-three and had asked for two loads of firewood more than they offered.

Reb Meshulam was Lemberg-born (1817), an iron-dealer's son. His wit he had from his mother, Hinde, of the Margulies family of Ostrog, and his Talmud from his grandfather Yekl Margulies, head of the rabbinical court in Zbarazh. German, which was to make him and undo him, he taught himself out of a grammar hidden in a Gemara. Before Brody he had served Zolkiew as preacher, 1845–49. It is to those years that the first ban belongs: Shimon Ettinger, rabbi of Lemberg, had it cried in the synagogues in the spring of 1847 and took it back in the autumn.

He journeyed to Vienna in February 1861 to lay before the minister, Ritter von Schmerl-Lasko, the matter of the Jewish franchise, and when the Galician Diet assembled that April, the merchants of Brody had their rabbi in it. He sat for six years among the counts in his fur hat, made one speech (on bridge tolls), and was given the Knight's Cross of the Order of Franz Joseph in 1865. His colleague Dr. Ignaz Kallir-Roth, deputy for the Lemberg chamber of commerce, a converted Jew, used to help him on with his coat.

The second ban finished him. For letting his daughter Malka learn the piano? Hardly, though that is what is told. Rather for the school: he had opened, with Kallir-Roth's money, a trade school for boys, and presided at its examinations. The hasidim beat him in the street in 1868. He resigned the next morning, went to live with Malka and her husband, the physician Leon Bodek, in Czernowitz, and there, on 6 May 1880, of a weak heart, he died.
""",
  occ("Meshulam Zalman Landesberg", "crowned", start=("Tevet 5611", "1850-12"), end=("1868", "1868"), again=["rabbi#3"]),
  occ("Yekl Margulies", "head of the rabbinical court in Zbarazh"),
  occ("Meshulam Zalman Landesberg", "served Zolkiew as preacher", start=("1845–49", "1845"), end=("1845–49", "1849")),
  occ("Shimon Ettinger", "rabbi of Lemberg"),
  occ("Schmerl-Lasko", "minister"),
  occ("Meshulam Zalman Landesberg", "Galician Diet", start=("that April", "1861-04"), end=("six years", "1867")),
  occ("Ignaz Kallir-Roth", "deputy for the Lemberg chamber of commerce"),
  occ("Meshulam Zalman Landesberg", "presided at its examinations"),
  fact("Meshulam Zalman Landesberg", "birthPlace", "Lemberg"),
  fact("Meshulam Zalman Landesberg", "birthDate", "1817", value="1817"),
  fact("Meshulam Zalman Landesberg", "mother", "Hinde"),
  fact("Meshulam Zalman Landesberg", "relatives", "Yekl Margulies"),
  fact("Meshulam Zalman Landesberg", "award", "Knight's Cross of the Order of Franz Joseph", date=("1865", "1865")),
  fact("Ignaz Kallir-Roth", "ethnicity", "Jew#2"),
  fact("Meshulam Zalman Landesberg", "children", "Malka"),
  fact("Malka", "spouse", "Leon Bodek"),
  fact("Leon Bodek", "occupation", "physician"),
  fact("Meshulam Zalman Landesberg", "residence", "Czernowitz"),
  fact("Malka", "residence", "Czernowitz"),
  fact("Leon Bodek", "residence", "Czernowitz"),
  fact("Meshulam Zalman Landesberg", "deathDate", "6 May 1880", value="1880-05-06"),
  fact("Meshulam Zalman Landesberg", "causeOfDeath", "weak heart"),
  ev("appointment", "crowned", ("Tevet 5611", "1850-12"), ["Meshulam Zalman Landesberg"]),
  ev("sanction", "had it cried", ("spring of 1847", "1847"), ["Meshulam Zalman Landesberg", "Shimon Ettinger"]),
  ev("travel", "journeyed to Vienna", ("February 1861", "1861-02"), ["Meshulam Zalman Landesberg"]),
  ev("meeting", "lay before the minister", ("February 1861", "1861-02"), ["Meshulam Zalman Landesberg", "Schmerl-Lasko"]),
  ev("election", "had their rabbi in it", ("that April", "1861-04"), ["Meshulam Zalman Landesberg"]),
  ev("speech", "made one speech", None, ["Meshulam Zalman Landesberg"]),
  ev("award", "was given", ("1865", "1865"), ["Meshulam Zalman Landesberg"]),
  ev("departure", "resigned", ("the next morning", "1868"), ["Meshulam Zalman Landesberg"]),
)

P("d29-23", """The iron cannon at the mouth of the Ribeira Grande was put there by Governor Teles Machado, not against the French, as the guide says, but to stop his own soldiers from rowing away.

João Evangelista Teles Machado landed on this island, Santo Antão, in the first days of May 1831, to be its military governor. He was a man from Bragança with one arm. The other he had left at Bussaco, in 1810, as an ensign of the 24th Infantry. Between his arrival and the mutiny of March 1835 the parish book records thirty-one burials of soldiers, all of fever. Among the dead was his wife, Maria do Carmo, on All Souls' Day of 1832.

He governed through the vicar. Canon Fulgêncio Delgado, a black priest of Santiago whose brother Martinho was the customs receiver, read out the governor's edicts from the altar and now and then amended them. When the constitutionals had won at Lisbon, it was he, Delgado, who wrote to the prefect, Major Joaquim Pereira Marinho-Gomes, that the governor was a Miguelist. The prefect came in person in February 1834, dined, inspected the books for a week, and sailed off satisfied; it is Delgado who was deprived, at midsummer.

The mutineers shut Teles Machado up in the chapel and elected a sergeant, Bento Lima, who held the island for nineteen days. The brig Tejo ended it. Lima was shot at Praia. The one-armed man went home to a court martial at Lisbon, which reproved him for "softness", and he finished as commandant of the fort at Peniche, 1838 to 1845. I have not found where he lies.

He had by a laundress, Nha Tanha Silva, a natural daughter, Guilhermina, who could read. Her grandson, the poet and teacher Roberto Teles, presided over our municipal chamber under the Republic (1912–15). He is the Teles of the square.
""",
  occ("João Evangelista Teles Machado", "military governor", start=("first days of May 1831", "1831-05"), end=("March 1835", "1835-03"), again=["Governor"]),
  occ("João Evangelista Teles Machado", "ensign of the 24th Infantry", start=("1810", "1810")),
  occ("Fulgêncio Delgado", "vicar", end=("midsummer", "1834-06")),
  occ("Fulgêncio Delgado", "Canon"),
  occ("Martinho", "customs receiver"),
  occ("Joaquim Pereira Marinho-Gomes", "prefect"),
  occ("Joaquim Pereira Marinho-Gomes", "Major"),
  occ("Bento Lima", "sergeant"),
  occ("Bento Lima", "held the island", start=("March 1835", "1835-03"), end=("nineteen days", "1835")),
  occ("João Evangelista Teles Machado", "commandant of the fort at Peniche", start=("1838", "1838"), end=("1845", "1845")),
  occ("Roberto Teles", "presided over our municipal chamber", start=("1912–15", "1912"), end=("1912–15", "1915")),
  fact("João Evangelista Teles Machado", "birthPlace", "Bragança"),
  fact("João Evangelista Teles Machado", "militaryService", "24th Infantry"),
  fact("João Evangelista Teles Machado", "spouse", "Maria do Carmo"),
  fact("Maria do Carmo", "causeOfDeath", "fever"),
  fact("Maria do Carmo", "deathDate", "All Souls' Day of 1832", value="1832-11-02"),
  fact("Fulgêncio Delgado", "occupation", "priest"),
  fact("Fulgêncio Delgado", "ethnicity", "black"),
  fact("Fulgêncio Delgado", "birthPlace", "Santiago"),
  fact("Fulgêncio Delgado", "siblings", "Martinho"),
  fact("Martinho", "siblings", "Fulgêncio Delgado"),
  fact("Bento Lima", "causeOfDeath", "shot"),
  fact("Bento Lima", "deathPlace", "Praia"),
  fact("Nha Tanha Silva", "occupation", "laundress"),
  fact("João Evangelista Teles Machado", "children", "Guilhermina"),
  fact("Nha Tanha Silva", "children", "Guilhermina"),
  fact("Guilhermina", "relatives", "Roberto Teles"),
  fact("Roberto Teles", "occupation", "poet"),
  fact("Roberto Teles", "occupation", "teacher"),
  ev("travel", "landed on this island", ("first days of May 1831", "1831-05"), ["João Evangelista Teles Machado"]),
  ev("communication", "wrote", None, ["Fulgêncio Delgado", "Joaquim Pereira Marinho-Gomes"]),
  ev("travel", "came in person", ("February 1834", "1834-02"), ["Joaquim Pereira Marinho-Gomes"]),
  ev("meeting", "dined", ("February 1834", "1834-02"), ["Joaquim Pereira Marinho-Gomes", "João Evangelista Teles Machado"]),
  ev("investigation", "inspected the books", ("February 1834", "1834-02"), ["Joaquim Pereira Marinho-Gomes", "João Evangelista Teles Machado"]),
  ev("sanction", "was deprived", ("midsummer", "1834-06"), ["Fulgêncio Delgado"]),
  ev("arrest", "shut Teles Machado up", ("March 1835", "1835-03"), ["João Evangelista Teles Machado"]),
  ev("election", "elected", ("March 1835", "1835-03"), ["Bento Lima"]),
  ev("sanction", "reproved", None, ["João Evangelista Teles Machado"]),
)

P("d29-24", """MEDIA RELEASE – PNG DEFENCE FORCE, MURRAY BARRACKS

For immediate use: 1 July 2021

CHANGE OF COMMAND PARADE

Commodore Philip Tolingling today received the colours of the Papua New Guinea Defence Force from Major General Gima Ravu Kila at a parade attended by the Governor-General and some 800 serving members. The National Executive Council approved his appointment on 23 June. He is the eighth Commander of the Force and the first to come from its Maritime Element. On assuming command he was promoted to Rear Admiral.

"I thank General Kila, who found me a patrol boat and leaves me a navy," Rear Admiral Tolingling told the parade.

About the Commander

Rear Admiral Tolingling comes from Lihir, New Ireland Province. He attended Sogeri National High School and holds a Master of Maritime Policy degree (University of Wollongong, 2004). He joined the Force in 1989. His appointments include Commanding Officer HMPNGS Dreger (1998–2001), Defence Adviser in Canberra (2010–2013) and, most recently, Chief of Staff. He wears the Military Medal, awarded for the evacuation of Rabaul in September 1994, in which he personally steered fourteen trips. He is a United Church deacon. He and Mrs Dorcas Tolingling, the Principal of Caritas Technical School, have five children, among whom Able Seaman Kapi Tolingling stood in today's guard.

About the outgoing Commander

Major General Kila, OBE, of Hula, Central Province, led the Force from March 2014 and leaves after 38 years' service. He testified last month before the parliamentary inquiry into the Manus contracts, which made no finding against him. Media speculation that he will contest the Rigo seat next year is his own affair to confirm or deny.

The Minister for Defence, Hon. Solan Mirisim-Pala MP, was represented by the Departmental Secretary, Trevor Meauri-Oa, as he is recovering from COVID-19.

Ends. Contact: Captain Beverley Haro, Public Relations Officer
""",
  occ("Philip Tolingling", "Commodore", end=("today", "2021-07-01")),
  occ("Philip Tolingling", "Commander of the Force", start=("today", "2021-07-01"), again=["Commander#2"]),
  occ("Philip Tolingling", "Rear Admiral", start=("today", "2021-07-01")),
  occ("Gima Ravu Kila", "Major General"),
  occ("Gima Ravu Kila", "outgoing Commander", start=("March 2014", "2014-03"), end=("today", "2021-07-01"), again=["led the Force"]),
  occ("Philip Tolingling", "Commanding Officer HMPNGS Dreger", start=("1998–2001", "1998"), end=("1998–2001", "2001")),
  occ("Philip Tolingling", "Defence Adviser in Canberra", start=("2010–2013", "2010"), end=("2010–2013", "2013")),
  occ("Philip Tolingling", "Chief of Staff", end=("today", "2021-07-01")),
  occ("Philip Tolingling", "United Church deacon"),
  occ("Dorcas Tolingling", "Principal of Caritas Technical School"),
  occ("Kapi Tolingling", "Able Seaman"),
  occ("Solan Mirisim-Pala", "Minister for Defence"),
  occ("Solan Mirisim-Pala", "MP"),
  occ("Trevor Meauri-Oa", "Departmental Secretary"),
  occ("Beverley Haro", "Captain"),
  occ("Beverley Haro", "Public Relations Officer"),
  fact("Philip Tolingling", "birthPlace", "Lihir, New Ireland Province"),
  fact("Philip Tolingling", "education", "Sogeri National High School"),
  fact("Philip Tolingling", "education", "University of Wollongong", date=("2004", "2004")),
  fact("Philip Tolingling", "militaryService", "Papua New Guinea Defence Force", date=("1989", "1989")),
  fact("Philip Tolingling", "award", "Military Medal", date=("September 1994", "1994-09")),
  fact("Philip Tolingling", "religion", "United Church"),
  fact("Philip Tolingling", "spouse", "Dorcas Tolingling"),
  fact("Philip Tolingling", "children", "Kapi Tolingling"),
  fact("Dorcas Tolingling", "children", "Kapi Tolingling"),
  fact("Gima Ravu Kila", "award", "OBE"),
  fact("Gima Ravu Kila", "birthPlace", "Hula, Central Province"),
  ev("appointment", "received the colours", ("today", "2021-07-01"), ["Philip Tolingling", "Gima Ravu Kila"]),
  ev("appointment", "approved his appointment", ("23 June", "2021-06-23"), ["Philip Tolingling"]),
  ev("appointment", "was promoted", ("today", "2021-07-01"), ["Philip Tolingling"]),
  ev("speech", "told the parade", ("today", "2021-07-01"), ["Philip Tolingling"]),
  ev("award", "awarded", None, ["Philip Tolingling"]),
  ev("departure", "leaves after 38 years' service", ("today", "2021-07-01"), ["Gima Ravu Kila"]),
  ev("testimony", "testified", ("last month", "2021-06"), ["Gima Ravu Kila"]),
)

P("d29-25", """FROM THE CHANCELLERY OF THE ARMENIAN PRELACY OF NEW JULFA

Isfahan, 14 October 2019

With deep sorrow the Prelacy announces the passing into eternal life of His Eminence Archbishop Goriun Babikian-Davtian, Prelate of the Armenians of Isfahan and Southern Iran, in the early hours of 13 October, in the seventy-ninth year of his life. Physicians at Sa'adi Hospital attributed his passing to kidney failure.

His Holiness Catholicos Aram-Nerses, who was informed by telephone at Antelias, has designated the Very Rev. Fr. Sipan Kechejian, Chancellor of this Prelacy, as locum tenens. Elections for a new Prelate will be announced by the Diocesan Council, chaired by Engineer Vartuhi Galstian.

Biographical note. The late Archbishop was born Hakob Davtian in Peria in 1941, in the village of Khoygan, to Davit Davtian, a threshing-floor mason, and Yughaper Babikian. Sent to the Seminary of Antelias in 1954, he was ordained a celibate priest in June 1963 by the then Catholicos. He pursued studies in liturgy at Oxford (B.Litt., 1971). There followed pastoral ministry in Kuwait, where he was pastor from 1972 until he was elevated to Prelate of Aleppo's vicariate in 1978. The National Assembly of the Isfahan diocese elected him by acclamation on 9 May 1984; he was consecrated bishop that November, and received the rank of archbishop in 1992.

During his tenure the Cathedral Museum was restored. In September 2003 he addressed the Majlis on the Day of Minorities, the first Armenian cleric so invited. He was decorated with the Mesrop Mashtots Medal by the Republic of Armenia (2011).

Contrary to certain reports on social media, His Eminence had not tendered his resignation.

His Eminence is survived by his sister, Mrs. Siranush Sarkisian, and his nephew Dr. Davit Sarkisian, Member of Parliament for the Armenians of Southern Iran. The funeral service will be presided over by Archbishop Sebouh Terzian of Tehran.
""",
  occ("Goriun Babikian-Davtian", "Archbishop", start=("1992", "1992"), again=["rank of archbishop"]),
  occ("Goriun Babikian-Davtian", "Prelate of the Armenians of Isfahan and Southern Iran", start=("9 May 1984", "1984-05-09"), end=("13 October", "2019-10-13")),
  occ("Aram-Nerses", "Catholicos"),
  occ("Sipan Kechejian", "Chancellor of this Prelacy"),
  occ("Sipan Kechejian", "locum tenens", start=None),
  occ("Vartuhi Galstian", "Diocesan Council, chaired"),
  occ("Goriun Babikian-Davtian", "celibate priest", start=("June 1963", "1963-06")),
  occ("Goriun Babikian-Davtian", "pastor#2", start=("1972", "1972"), end=("1978", "1978")),
  occ("Goriun Babikian-Davtian", "Prelate of Aleppo's vicariate", start=("1978", "1978"), end=("9 May 1984", "1984-05-09")),
  occ("Goriun Babikian-Davtian", "bishop#3", start=("that November", "1984-11"), end=("1992", "1992")),
  occ("Davit Sarkisian", "Member of Parliament for the Armenians of Southern Iran"),
  occ("Sebouh Terzian", "Archbishop#3"),
  fact("Goriun Babikian-Davtian", "deathDate", "13 October", value="2019-10-13"),
  fact("Goriun Babikian-Davtian", "deathPlace", "Sa'adi Hospital"),
  fact("Goriun Babikian-Davtian", "causeOfDeath", "kidney failure"),
  fact("Vartuhi Galstian", "occupation", "Engineer"),
  fact("Goriun Babikian-Davtian", "birthName", "Hakob Davtian"),
  fact("Goriun Babikian-Davtian", "birthPlace", "Peria"),
  fact("Goriun Babikian-Davtian", "birthDate", "1941", value="1941"),
  fact("Goriun Babikian-Davtian", "father", "Davit Davtian"),
  fact("Davit Davtian", "occupation", "threshing-floor mason"),
  fact("Goriun Babikian-Davtian", "mother", "Yughaper Babikian"),
  fact("Goriun Babikian-Davtian", "education", "Seminary of Antelias", date=("1954", "1954")),
  fact("Goriun Babikian-Davtian", "education", "Oxford", date=("1971", "1971")),
  fact("Goriun Babikian-Davtian", "ethnicity", "Armenian#2"),
  fact("Goriun Babikian-Davtian", "award", "Mesrop Mashtots Medal", date=("2011", "2011")),
  fact("Goriun Babikian-Davtian", "siblings", "Siranush Sarkisian"),
  fact("Siranush Sarkisian", "siblings", "Goriun Babikian-Davtian"),
  fact("Goriun Babikian-Davtian", "relatives", "Davit Sarkisian"),
  ev("communication", "was informed by telephone", None, ["Aram-Nerses"]),
  ev("appointment", "has designated", None, ["Sipan Kechejian", "Aram-Nerses"]),
  ev("appointment", "was ordained", ("June 1963", "1963-06"), ["Goriun Babikian-Davtian"]),
  ev("appointment", "was elevated", ("1978", "1978"), ["Goriun Babikian-Davtian"]),
  ev("election", "elected him by acclamation", ("9 May 1984", "1984-05-09"), ["Goriun Babikian-Davtian"]),
  ev("appointment", "was consecrated", ("that November", "1984-11"), ["Goriun Babikian-Davtian"]),
  ev("appointment", "received the rank", ("1992", "1992"), ["Goriun Babikian-Davtian"]),
  ev("speech", "addressed the Majlis", ("September 2003", "2003-09"), ["Goriun Babikian-Davtian"]),
  ev("award", "was decorated", ("2011", "2011"), ["Goriun Babikian-Davtian"]),
)

P("d29-26", """Ministry of National Defence, Maputo
Press Office

NOTE TO EDITORS

1. His Excellency the Minister of National Defence, Artur Mondlane Nhantumbo, concluded on Thursday, 27 April 2023, a three-day working visit to Rwanda. In Kigali he held talks with his counterpart, General Innocent Gasana-Rwema, and on Wednesday he visited the training centre at Gako. An accord on joint patrols in Cabo Delgado was signed.

2. The Minister was accompanied by the Chief of the General Staff, Admiral Joaquim Manjate Rivas, and by the Permanent Secretary, Dr Felismina Cossa, who on Friday flew on to Addis Ababa to address the Peace and Security Council.

3. In reply to questions: (a) Colonel Óscar Ntupa was dismissed as commander of the Mueda garrison on 19 April, and Lieutenant-Colonel Fátima Saíde Amisse has been confirmed in his place, which she had been filling in an acting capacity since 2 March; (b) a disciplinary process against Colonel Ntupa is under way at the Military Prosecutor's Office; (c) it is not true that Colonel Ntupa has been detained.

4. For the use of editors unfamiliar with the Minister: Mr Nhantumbo was born on 25 September 1955 at Chibuto, Gaza Province. He left the Swiss Mission school there at seventeen for Nachingwea, Tanzania, to fight in the liberation army, and sits today on Frelimo’s Political Commission. He subsequently attended the Frunze Academy, Moscow (1979–1981). He commanded the 6th Tank Brigade in the war of destabilisation. A signatory for the Government side to the military protocol in Rome on 4 October 1992, he retired as Major-General in 2000. From 2005 to 2014 he was Governor of Niassa Province and from 2015 ambassador in Harare. The Head of State swore him in as Minister on 11 November 2021 in succession to Mr Jaime Neto Bembele. Mr Nhantumbo’s wife is Dr Graça Simango, an ophthalmologist. He has been awarded the Eduardo Mondlane Order, First Grade.
""",
  occ("Artur Mondlane Nhantumbo", "Minister of National Defence", start=("11 November 2021", "2021-11-11"), again=["Minister#4"]),
  occ("Innocent Gasana-Rwema", "counterpart"),
  occ("Innocent Gasana-Rwema", "General"),
  occ("Joaquim Manjate Rivas", "Chief of the General Staff"),
  occ("Joaquim Manjate Rivas", "Admiral"),
  occ("Felismina Cossa", "Permanent Secretary"),
  occ("Óscar Ntupa", "Colonel"),
  occ("Óscar Ntupa", "commander of the Mueda garrison", end=("19 April", "2023-04-19")),
  occ("Fátima Saíde Amisse", "Lieutenant-Colonel"),
  occ("Fátima Saíde Amisse", "confirmed in his place", start=("19 April", "2023-04")),
  occ("Fátima Saíde Amisse", "acting capacity", start=("2 March", "2023-03-02")),
  occ("Artur Mondlane Nhantumbo", "Political Commission"),
  occ("Artur Mondlane Nhantumbo", "commanded the 6th Tank Brigade"),
  occ("Artur Mondlane Nhantumbo", "signatory for the Government side", start=("4 October 1992", "1992-10-04")),
  occ("Artur Mondlane Nhantumbo", "Major-General", end=("2000", "2000")),
  occ("Artur Mondlane Nhantumbo", "Governor of Niassa Province", start=("2005", "2005"), end=("2014", "2014")),
  occ("Artur Mondlane Nhantumbo", "ambassador in Harare", start=("2015", "2015")),
  occ("Jaime Neto Bembele", "in succession to", end=("11 November 2021", "2021-11-11")),
  fact("Artur Mondlane Nhantumbo", "birthDate", "25 September 1955", value="1955-09-25"),
  fact("Artur Mondlane Nhantumbo", "birthPlace", "Chibuto, Gaza Province"),
  fact("Artur Mondlane Nhantumbo", "education", "Swiss Mission school"),
  fact("Artur Mondlane Nhantumbo", "party", "Frelimo"),
  fact("Artur Mondlane Nhantumbo", "militaryService", "liberation army"),
  fact("Artur Mondlane Nhantumbo", "education", "Frunze Academy, Moscow", date=("1979–1981", "1979/1981")),
  fact("Artur Mondlane Nhantumbo", "spouse", "Graça Simango"),
  fact("Graça Simango", "occupation", "ophthalmologist"),
  fact("Artur Mondlane Nhantumbo", "award", "Eduardo Mondlane Order, First Grade"),
  ev("travel", "working visit to Rwanda", ("27 April 2023", "2023-04-27"), ["Artur Mondlane Nhantumbo", "Joaquim Manjate Rivas", "Felismina Cossa"]),
  ev("meeting", "held talks", None, ["Artur Mondlane Nhantumbo", "Innocent Gasana-Rwema"]),
  ev("travel", "visited the training centre", ("Wednesday", "2023-04-26"), ["Artur Mondlane Nhantumbo"]),
  ev("travel", "flew on to Addis Ababa", ("Friday", "2023-04-28"), ["Felismina Cossa"]),
  ev("departure", "was dismissed", ("19 April", "2023-04-19"), ["Óscar Ntupa"]),
  ev("appointment", "has been confirmed", None, ["Fátima Saíde Amisse"]),
  ev("investigation", "disciplinary process", None, ["Óscar Ntupa"]),
  ev("departure", "retired as Major-General", ("2000", "2000"), ["Artur Mondlane Nhantumbo"]),
  ev("appointment", "swore him in", ("11 November 2021", "2021-11-11"), ["Artur Mondlane Nhantumbo"]),
  ev("award", "has been awarded", None, ["Artur Mondlane Nhantumbo"]),
)

P("d29-27", """Statement from the Diocese of Borongan-Oras, Eastern Samar

Easter Tuesday, 2 April 2024

Pope Francis has accepted the resignation of Most Rev. Teofilo "Popoy" Abaincia Lagrimas, D.D., as Bishop of Borongan-Oras and has appointed Rev. Msgr. Jessie Dulfo Macabenta, rector of the Sacred Heart Seminary, Palo, to succeed him. The Apostolic Nunciature made the announcement in Manila at 6 p.m. today.

Bishop Lagrimas turned 75 in January. He will stay on as Apostolic Administrator until the consecration.

QUICK FACTS

Bishop Lagrimas. Home parish: Guiuan. Studies: University of Santo Tomas (philosophy, theology); Loyola School of Theology. Ordained priest: 30 November 1974. Parish priest of Balangiga, 1976–1983. Military chaplain, with the rank of captain, Catbalogan, 1984–1986; left the service after reporting the Bangon massacre to the Task Force Detainees, for which he afterwards accepted the Aurora Aragon Peace Award (1990). Bishop since 8 September 1999. Chair, Episcopal Commission on Indigenous Peoples, 2007–2013. After Typhoon Yolanda, slept 70 nights in a tent in front of the cathedral.

Bishop-elect Macabenta. Born at Dolores on 16 July 1970, tenth of thirteen; one sister, Sr. Ma. Lourdes Macabenta, is provincial superior of the Daughters of Charity. Licentiate in canon law, Pontifical Gregorian University, 2005. Judicial vicar since 2009; rector since 2017. Plays the banduria.

Governor Ben-Hur Evardone-Picardal phoned the Bishop's House tonight to offer congratulations. Vice Governor Maricar Sison-Goteesan came with lechon.

ON RECENT REPORTS

The diocese repeats that Fr. Nonito Bacsal, former procurator, was relieved in August 2023 following an external audit. He has been barred from public ministry since 1 September. The Provincial Prosecutor, Atty. Dindo Amoyo, has the file. Bishop Lagrimas was questioned as a witness on 12 December and answered everything. Any claim that this led to his resignation is false: he had sent his letter to Rome on his birthday, as the canons ask.
""",
  occ("Teofilo Abaincia Lagrimas", "Bishop of Borongan-Oras", start=("8 September 1999", "1999-09-08"), end=("today", "2024-04-02"), again=["Bishop since 8 September 1999"]),
  occ("Jessie Dulfo Macabenta", "rector of the Sacred Heart Seminary, Palo", start=("2017", "2017"), again=["rector since"]),
  occ("Jessie Dulfo Macabenta", "Bishop-elect", start=("today", "2024-04-02"), again=["succeed"]),
  occ("Teofilo Abaincia Lagrimas", "Apostolic Administrator", start=("today", "2024-04-02")),
  occ("Teofilo Abaincia Lagrimas", "priest", start=("30 November 1974", "1974-11-30")),
  occ("Teofilo Abaincia Lagrimas", "Parish priest of Balangiga", start=("1976–1983", "1976"), end=("1976–1983", "1983")),
  occ("Teofilo Abaincia Lagrimas", "Military chaplain", start=("1984–1986", "1984"), end=("1984–1986", "1986")),
  occ("Teofilo Abaincia Lagrimas", "captain", start=("1984–1986", "1984"), end=("1984–1986", "1986")),
  occ("Teofilo Abaincia Lagrimas", "Chair, Episcopal Commission on Indigenous Peoples", start=("2007–2013", "2007"), end=("2007–2013", "2013")),
  occ("Ma. Lourdes Macabenta", "provincial superior of the Daughters of Charity"),
  occ("Jessie Dulfo Macabenta", "Judicial vicar", start=("2009", "2009")),
  occ("Francis", "Pope"),
  occ("Ben-Hur Evardone-Picardal", "Governor"),
  occ("Maricar Sison-Goteesan", "Vice Governor"),
  occ("Nonito Bacsal", "former procurator", end=("August 2023", "2023-08")),
  occ("Dindo Amoyo", "Provincial Prosecutor"),
  fact("Teofilo Abaincia Lagrimas", "alias", "Popoy"),
  fact("Teofilo Abaincia Lagrimas", "birthDate", "January", value="1949-01"),
  fact("Teofilo Abaincia Lagrimas", "birthPlace", "Guiuan"),
  fact("Teofilo Abaincia Lagrimas", "education", "University of Santo Tomas"),
  fact("Teofilo Abaincia Lagrimas", "education", "Loyola School of Theology"),
  fact("Teofilo Abaincia Lagrimas", "award", "Aurora Aragon Peace Award", date=("1990", "1990")),
  fact("Jessie Dulfo Macabenta", "birthPlace", "Dolores"),
  fact("Jessie Dulfo Macabenta", "birthDate", "16 July 1970", value="1970-07-16"),
  fact("Jessie Dulfo Macabenta", "siblings", "Ma. Lourdes Macabenta"),
  fact("Ma. Lourdes Macabenta", "siblings", "Jessie Dulfo Macabenta"),
  fact("Jessie Dulfo Macabenta", "education", "Pontifical Gregorian University", date=("2005", "2005")),
  fact("Dindo Amoyo", "occupation", "Atty."),
  ev("departure", "resignation", ("today", "2024-04-02"), ["Teofilo Abaincia Lagrimas"]),
  ev("appointment", "has appointed", ("today", "2024-04-02"), ["Jessie Dulfo Macabenta"]),
  ev("appointment", "Ordained", ("30 November 1974", "1974-11-30"), ["Teofilo Abaincia Lagrimas"]),
  ev("departure", "left the service", None, ["Teofilo Abaincia Lagrimas"]),
  ev("disclosure", "reporting the Bangon massacre", None, ["Teofilo Abaincia Lagrimas"]),
  ev("award", "afterwards accepted", ("1990", "1990"), ["Teofilo Abaincia Lagrimas"]),
  ev("communication", "phoned", ("tonight", "2024-04-02"), ["Ben-Hur Evardone-Picardal"]),
  ev("meeting", "came with lechon", ("tonight", "2024-04-02"), ["Maricar Sison-Goteesan"]),
  ev("departure", "was relieved", ("August 2023", "2023-08"), ["Nonito Bacsal"]),
  ev("sanction", "has been barred", ("1 September", "2023-09-01"), ["Nonito Bacsal"]),
  ev("testimony", "was questioned as a witness", ("12 December", "2023-12-12"), ["Teofilo Abaincia Lagrimas", "Dindo Amoyo"]),
  ev("communication", "had sent his letter", None, ["Teofilo Abaincia Lagrimas"]),
)

P("d29-28", """Estonian Defence Forces
Strategic Communications Department
Tallinn, 20.06.2018, 11:00

Colonel Siiri Raudkivi-Mets takes over 2nd Infantry Brigade

At Taara barracks, Võru, this morning the brigade's flag passed from Colonel Aivo Pruul to Colonel Siiri Raudkivi-Mets, who thereby is the first woman in the history of the Defence Forces at the head of a brigade. Lieutenant General Taavi Kõrgesaar, the Commander of the Defence Forces, presided. Colonel Pruul, who had led the brigade since 1 August 2014, moves in July to Brunssum as Deputy Chief of Operations at the NATO headquarters there.

"She will tell me the truth, and on paper," said General Kõrgesaar.

Born in Viljandi in 1974, Colonel Raudkivi-Mets read Finnish philology at the University of Tartu, joined the Defence League's women's organisation in 1993 and enrolled a year after in the Finnish National Defence University, from which she was commissioned as second lieutenant in 1998. She has served in Bosnia and, in 2009, in Helmand, where she was wounded. As chief of staff of the Kuperjanov Battalion in 2011–2013 she wrote the reserve training plan still in use. Since 2015 she has been the defence attaché in Washington, accredited to Ottawa as well.

Decorations: Order of the Cross of the Eagle, 4th Class with Swords (2010).

Her grandfather, Major August Raudkivi, commanded a company in the War of Independence, held the Kuperjanov Battalion from 1936, was arrested on 14 June 1941 and perished in Norilsk a year later. His sabre was carried on parade today by the Colonel's son, conscript Oskar Mets. Her husband, Rev. Tõnu Mets, is provost of the Lutheran Church in Võru County; the blessing was given by the chief chaplain, Captain Ago Lilleorg, as custom requires that no relative do so.

Note. The reports of yesterday that Colonel Pruul leaves at the wish of Defence Minister Kadri Luts are without foundation. The minister was in the stands.
""",
  occ("Siiri Raudkivi-Mets", "Colonel"),
  occ("Siiri Raudkivi-Mets", "takes over 2nd Infantry Brigade", start=("this morning", "2018-06-20"), again=["head of a brigade"]),
  occ("Aivo Pruul", "Colonel#2"),
  occ("Aivo Pruul", "led the brigade", start=("1 August 2014", "2014-08-01"), end=("this morning", "2018-06-20")),
  occ("Taavi Kõrgesaar", "Lieutenant General"),
  occ("Taavi Kõrgesaar", "Commander of the Defence Forces"),
  occ("Aivo Pruul", "Deputy Chief of Operations at the NATO headquarters", start=("July", "2018-07")),
  occ("Siiri Raudkivi-Mets", "second lieutenant", start=("1998", "1998")),
  occ("Siiri Raudkivi-Mets", "chief of staff of the Kuperjanov Battalion", start=("2011–2013", "2011"), end=("2011–2013", "2013")),
  occ("Siiri Raudkivi-Mets", "defence attaché in Washington", start=("2015", "2015")),
  occ("August Raudkivi", "Major"),
  occ("August Raudkivi", "commanded a company in the War of Independence"),
  occ("August Raudkivi", "held the Kuperjanov Battalion", start=("1936", "1936")),
  occ("Tõnu Mets", "provost of the Lutheran Church in Võru County"),
  occ("Ago Lilleorg", "chief chaplain"),
  occ("Ago Lilleorg", "Captain"),
  occ("Kadri Luts", "Defence Minister"),
  fact("Siiri Raudkivi-Mets", "birthPlace", "Viljandi"),
  fact("Siiri Raudkivi-Mets", "birthDate", "1974", value="1974"),
  fact("Siiri Raudkivi-Mets", "education", "University of Tartu"),
  fact("Siiri Raudkivi-Mets", "education", "Finnish National Defence University", date=("1998", "1998")),
  fact("Siiri Raudkivi-Mets", "militaryService", "Bosnia"),
  fact("Siiri Raudkivi-Mets", "militaryService", "Helmand", date=("2009", "2009")),
  fact("Siiri Raudkivi-Mets", "award", "Order of the Cross of the Eagle, 4th Class with Swords", date=("2010", "2010")),
  fact("Siiri Raudkivi-Mets", "relatives", "August Raudkivi"),
  fact("August Raudkivi", "deathPlace", "Norilsk"),
  fact("August Raudkivi", "deathDate", "a year later", value="1942"),
  fact("Siiri Raudkivi-Mets", "children", "Oskar Mets"),
  fact("Oskar Mets", "occupation", "conscript"),
  fact("Siiri Raudkivi-Mets", "spouse", "Tõnu Mets"),
  fact("Tõnu Mets", "religion", "Lutheran"),
  ev("appointment", "passed from", ("this morning", "2018-06-20"), ["Siiri Raudkivi-Mets", "Aivo Pruul"]),
  ev("appointment", "was commissioned", ("1998", "1998"), ["Siiri Raudkivi-Mets"]),
  ev("speech", "said General Kõrgesaar", None, ["Taavi Kõrgesaar"]),
  ev("arrest", "was arrested", ("14 June 1941", "1941-06-14"), ["August Raudkivi"]),
)

P("d29-29", """You hear Comandante Noemí before you see her: the tyre-soled sandals, then the cough. She is seventy, she has one lung, and she wants to show me the mango tree where she was almost shot by her own side.

Eva Marina Portillo Lemus would rather talk about bees. There are forty hives behind her house in Perquín, and she names them for comrades. But I have come four hours on a bad road to ask how a dentist's daughter from Santa Ana, educated by the nuns of the Assumption, came to lead eight hundred fighters of the northern front of the People's Revolutionary Army at thirty-one, and how the same woman, eleven years later, found herself deputy speaker of the Legislative Assembly in El Salvador, in heels.

"By arithmetic," she says. "Everybody above me was dead."

Rafael was above her. Rafael Alvarenga Cea, engineering student, poet, her husband of two years, had the front before she did, until the helicopters of 8 March 1983. Her brother Mauricio fell at Guazapa in the same week.

The army officer who planned that raid was Colonel Ernesto Palomo, later vice-minister of defence. In 1997 he sat opposite her, for the ARENA party, on the security commission that she chaired. They passed the police law together. He died in 2010; she went to the wake. "He brought me a document," she says, and stops. I learn from others that it was the list of who had betrayed Rafael, and that she burnt it unread.

She broke with the FMLN in 2001 and has belonged to nothing since. Three years ago an examining magistrate in Gotera, Jorge Guzmán Urquilla, called her to give evidence about the executions of mayors in 1985. She talked for seven hours. He has not charged her, and an appeals court removed him from the case last May.

The bees, she notes, also remove their judges.
""",
  occ("Eva Marina Portillo Lemus", "Comandante"),
  occ("Eva Marina Portillo Lemus", "lead eight hundred fighters of the northern front of the People's Revolutionary Army", start=("8 March 1983", "1983-03-08")),
  occ("Eva Marina Portillo Lemus", "deputy speaker of the Legislative Assembly in El Salvador", start=("eleven years later", "1994")),
  occ("Rafael Alvarenga Cea", "had the front", end=("8 March 1983", "1983-03-08")),
  occ("Ernesto Palomo", "Colonel"),
  occ("Ernesto Palomo", "vice-minister of defence"),
  occ("Ernesto Palomo", "on the security commission", start=("1997", "1997")),
  occ("Eva Marina Portillo Lemus", "security commission that she chaired", start=("1997", "1997")),
  occ("Jorge Guzmán Urquilla", "examining magistrate in Gotera"),
  fact("Eva Marina Portillo Lemus", "alias", "Noemí"),
  fact("Eva Marina Portillo Lemus", "residence", "Perquín"),
  fact("Eva Marina Portillo Lemus", "birthPlace", "Santa Ana"),
  fact("Eva Marina Portillo Lemus", "education", "nuns of the Assumption"),
  fact("Eva Marina Portillo Lemus", "militaryService", "People's Revolutionary Army"),
  fact("Eva Marina Portillo Lemus", "spouse", "Rafael Alvarenga Cea"),
  fact("Rafael Alvarenga Cea", "occupation", "poet"),
  fact("Rafael Alvarenga Cea", "occupation", "engineering student"),
  fact("Rafael Alvarenga Cea", "deathDate", "8 March 1983", value="1983-03-08"),
  fact("Eva Marina Portillo Lemus", "siblings", "Mauricio"),
  fact("Mauricio", "deathPlace", "Guazapa"),
  fact("Mauricio", "deathDate", "the same week", value="1983-03"),
  fact("Ernesto Palomo", "party", "ARENA"),
  fact("Ernesto Palomo", "deathDate", "2010", value="2010"),
  fact("Eva Marina Portillo Lemus", "party", "FMLN"),
  ev("departure", "broke with the FMLN", ("2001", "2001"), ["Eva Marina Portillo Lemus"]),
  ev("testimony", "to give evidence", None, ["Eva Marina Portillo Lemus", "Jorge Guzmán Urquilla"]),
  ev("departure", "removed him from the case", None, ["Jorge Guzmán Urquilla"]),
)

P("d29-30", """At the Maoist reunion in Butwal there are three kinds of plastic chair: white for the dead men's fathers, blue for the rank and file, and a single red one with arms, for Bikram Pun Gharti.

He doesn't sit in it. He squats by the tea urn, this small, neat man with a schoolmaster's biro in his pocket, and a queue forms as queues once formed outside his ministry.

He was a schoolmaster. Mathematics, class eight, at Thabang in the hills of Rolpa, on the pay of a private and with a Magar accent you could lean on. His father Birkha had been a lance-corporal in the British Gurkhas; Bikram failed the eyesight test. In February 1996 he took eleven pupils and four shotguns to attack a police post. Comrade Diwakar, the papers called him, after a signature on a wall. By 2004 he was commissar of the Western Division, which in practice meant deciding who ate.

Peace made him a lawmaker (January 2007, Rolpa 2) and, for nine months from August 2008, the Nepalese defence minister, saluted every morning by the man who had kept a photograph of him as a target: General Rookmangud Thapaliya-Rana, chief of the army staff. "We had tea," the general says on the phone from Pokhara. "He asked good questions about pensions." Gharti quit with the rest of the cabinet on May 4, 2009. He won again in 2013, lost in 2017 to his own sister-in-law, Onsari Budha, by 311 votes, and hasn't stood since.

Did he order the bus bombing at Bandarmudhe? His enemies say so; the truth commission, under a retired judge, Lokendra Mallik, has been sitting on the file since 2016. He wrote to Mallik last autumn asking to be heard. There's been no answer.

His daughter Asmita, a nurse, works in Swindon. She wants him to come and live there. He thinks the chairs would be too soft.
""",
  occ("Bikram Pun Gharti", "schoolmaster#2", again=["Mathematics, class eight, at Thabang"]),
  occ("Birkha", "lance-corporal in the British Gurkhas"),
  occ("Bikram Pun Gharti", "commissar of the Western Division", start=("2004", "2004")),
  occ("Bikram Pun Gharti", "lawmaker", start=("January 2007", "2007-01")),
  occ("Bikram Pun Gharti", "Nepalese defence minister", start=("August 2008", "2008-08"), end=("May 4, 2009", "2009-05-04"), again=["his ministry"]),
  occ("Rookmangud Thapaliya-Rana", "chief of the army staff"),
  occ("Rookmangud Thapaliya-Rana", "General"),
  occ("Bikram Pun Gharti", "won again", start=("2013", "2013"), end=("2017", "2017")),
  occ("Onsari Budha", "lost in 2017 to", start=("2017", "2017")),
  occ("Lokendra Mallik", "truth commission, under", start=("2016", "2016")),
  occ("Lokendra Mallik", "retired judge"),
  fact("Bikram Pun Gharti", "ethnicity", "Magar"),
  fact("Bikram Pun Gharti", "father", "Birkha"),
  fact("Birkha", "militaryService", "British Gurkhas"),
  fact("Bikram Pun Gharti", "alias", "Diwakar"),
  fact("Bikram Pun Gharti", "party", "Maoist"),
  fact("Bikram Pun Gharti", "relatives", "Onsari Budha"),
  fact("Rookmangud Thapaliya-Rana", "residence", "Pokhara"),
  fact("Bikram Pun Gharti", "children", "Asmita"),
  fact("Asmita", "occupation", "nurse"),
  fact("Asmita", "residence", "Swindon"),
  ev("appointment", "made him a lawmaker", ("January 2007", "2007-01"), ["Bikram Pun Gharti"]),
  ev("meeting", "had tea", None, ["Bikram Pun Gharti", "Rookmangud Thapaliya-Rana"]),
  ev("departure", "quit", ("May 4, 2009", "2009-05-04"), ["Bikram Pun Gharti"]),
  ev("election", "won", ("2013", "2013"), ["Bikram Pun Gharti"]),
  ev("election", "lost", ("2017", "2017"), ["Bikram Pun Gharti", "Onsari Budha"]),
  ev("communication", "wrote to Mallik", ("last autumn", "XXXX"), ["Bikram Pun Gharti", "Lokendra Mallik"]),
)

P("d29-31", """The general's cows have names: Minister, Ambassador, Permanent Secretary. "I milk them," he says, "because they milked me."

Retired Lieutenant General Eriya Kategaya-Tumwine keeps 120 long-horned Ankole on a hill above Mbarara. On a clear day he can see the swamp where, as a second-year law student at Makerere, he buried his books on 10 March 1981 and walked into the bush. He was number 34 of the first forty-one. His recruiter, a cousin, Dr. Jane Kobusingye, now heads the cancer institute in Kampala; she used to take bullets out of boys by the light of a bicycle lamp.

Uganda has had eight army commanders since that war ended, and he has outlived five. He himself led the army for not quite three years, up to May 1996, when he was moved sideways to be minister of state for defence. He spent the next decade in suits: minister of internal affairs, then envoy in Beijing. What sank him, in 2006, were helicopters. A commission of inquiry headed by Justice Solomy Balungi-Wako had found that two of them could not fly. He appeared before her four times. "She looked at me like my mother." She recommended that he be prosecuted, and he wasn't; but he was recalled from China that December and put on katebe, which is what Ugandans call being employed to do nothing.

Then the conversion. On Palm Sunday 2010, Kategaya-Tumwine was baptised again, in a drum, by Pastor Deo Mugyenyi of the Rwizi Miracle Centre, whose assistant pastor he is today. Canon Blasio Tumwine, his late father, an Anglican, for twenty years the archdeacon of Ankole West, would have wept. His wife does. Mrs Peace Tumwine, a woman of dry wit, represented Mbarara District in parliament, for the ruling NRM, from 2001 to 2011.

They say he'll run against the old man in the next election. He strokes Ambassador's nose and says nothing.
""",
  occ("Eriya Kategaya-Tumwine", "Lieutenant General"),
  occ("Jane Kobusingye", "heads the cancer institute in Kampala"),
  occ("Eriya Kategaya-Tumwine", "led the army", end=("May 1996", "1996-05")),
  occ("Eriya Kategaya-Tumwine", "minister of state for defence", start=("May 1996", "1996-05")),
  occ("Eriya Kategaya-Tumwine", "minister of internal affairs"),
  occ("Eriya Kategaya-Tumwine", "envoy in Beijing", end=("that December", "2006-12")),
  occ("Solomy Balungi-Wako", "commission of inquiry headed"),
  occ("Solomy Balungi-Wako", "Justice"),
  occ("Deo Mugyenyi", "Pastor"),
  occ("Eriya Kategaya-Tumwine", "assistant pastor"),
  occ("Blasio Tumwine", "Canon"),
  occ("Blasio Tumwine", "archdeacon of Ankole West"),
  occ("Peace Tumwine", "represented Mbarara District in parliament", start=("2001", "2001"), end=("2011", "2011")),
  fact("Eriya Kategaya-Tumwine", "residence", "Mbarara"),
  fact("Eriya Kategaya-Tumwine", "education", "Makerere"),
  fact("Eriya Kategaya-Tumwine", "relatives", "Jane Kobusingye"),
  fact("Jane Kobusingye", "relatives", "Eriya Kategaya-Tumwine"),
  fact("Eriya Kategaya-Tumwine", "father", "Blasio Tumwine"),
  fact("Blasio Tumwine", "religion", "Anglican"),
  fact("Eriya Kategaya-Tumwine", "spouse", "Peace Tumwine"),
  fact("Peace Tumwine", "party", "NRM"),
  ev("appointment", "was moved sideways", ("May 1996", "1996-05"), ["Eriya Kategaya-Tumwine"]),
  ev("investigation", "commission of inquiry", ("2006", "2006"), ["Eriya Kategaya-Tumwine", "Solomy Balungi-Wako"]),
  ev("testimony", "appeared before her", None, ["Eriya Kategaya-Tumwine", "Solomy Balungi-Wako"]),
  ev("departure", "was recalled", ("that December", "2006-12"), ["Eriya Kategaya-Tumwine"]),
)

P("d29-32", """There is a telephone in the Abbey of St Ita, in County Limerick, and when it rings it is usually for the Lady Abbess, and it is usually a bishop, and he is usually worried.

Mother Benedicta Hanrahan-Oyelaran has that effect. The ninth superior of the house is a Cork publican's daughter, aged sixty-one, who was christened Gobnait; a barrister once; a widow. Her husband, Dr Tunde Oyelaran, a Lagos-born anaesthetist, died beside her in a car outside Mallow in 1994. She had been eleven years at the bar by then and had three of them left. "I'd appeared before every fool in Munster," she says. "I thought I might try One who wasn't."

She was clothed on the feast of St Ita in 1998, professed in 2000 and put in charge of the guesthouse. Nobody saw the next bit coming. In 2009, Judge Máiréad Ó Faoláin-Burke, who was inquiring into the county's laundries, rang to ask whether some sister might index forty years of ledgers. Benedicta did more than index. She found two sets. She told her abbess, Mother Colmcille Dwane; the abbess, a woman of eighty-three and of the old school, bade her be silent; and Benedicta, having prayed for a night, drove the ledgers to Dublin in the convent van. Next day, 11 February 2010, she told the judge everything under oath.

For this she spent fourteen months in a sister house in Bavaria, by order. What brought her home was an election. Mother Colmcille had stepped down, and on 3 June 2011 the community, nineteen nuns, eleven of them over seventy, chose the exile. Rumour has it that Rome was asked to quash it. The nuncio of the day, Archbishop Carlo Baldessari, says it was not.

Last year she sat on the government's redress board; Trinity gave her an honorary doctorate; and the Bishop of Limerick, Declan Moriarty, who had called her a Judas in 2010, came to Vespers.
""",
  occ("Benedicta Hanrahan-Oyelaran", "Lady Abbess", start=("3 June 2011", "2011-06-03"), again=["superior"]),
  occ("Máiréad Ó Faoláin-Burke", "Judge"),
  occ("Máiréad Ó Faoláin-Burke", "inquiring into the county's laundries", start=("2009", "2009")),
  occ("Benedicta Hanrahan-Oyelaran", "put in charge of the guesthouse", start=("2000", "2000")),
  occ("Colmcille Dwane", "abbess"),
  occ("Carlo Baldessari", "nuncio"),
  occ("Carlo Baldessari", "Archbishop"),
  occ("Benedicta Hanrahan-Oyelaran", "sat on the government's redress board", start=("Last year", "XXXX")),
  occ("Declan Moriarty", "Bishop of Limerick"),
  fact("Benedicta Hanrahan-Oyelaran", "birthPlace", "Cork"),
  fact("Benedicta Hanrahan-Oyelaran", "birthName", "Gobnait"),
  fact("Benedicta Hanrahan-Oyelaran", "occupation", "barrister"),
  fact("Benedicta Hanrahan-Oyelaran", "spouse", "Tunde Oyelaran"),
  fact("Tunde Oyelaran", "birthPlace", "Lagos"),
  fact("Tunde Oyelaran", "occupation", "anaesthetist"),
  fact("Tunde Oyelaran", "deathPlace", "Mallow"),
  fact("Tunde Oyelaran", "deathDate", "1994", value="1994"),
  fact("Benedicta Hanrahan-Oyelaran", "award", "honorary doctorate", date=("Last year", "XXXX")),
  ev("appointment", "was clothed", ("feast of St Ita in 1998", "1998-01-15"), ["Benedicta Hanrahan-Oyelaran"]),
  ev("appointment", "put in charge", ("2000", "2000"), ["Benedicta Hanrahan-Oyelaran"]),
  ev("communication", "rang", ("2009", "2009"), ["Máiréad Ó Faoláin-Burke"]),
  ev("disclosure", "told her abbess", None, ["Benedicta Hanrahan-Oyelaran", "Colmcille Dwane"]),
  ev("travel", "drove the ledgers to Dublin", ("2010", "2010-02-10"), ["Benedicta Hanrahan-Oyelaran"]),
  ev("testimony", "told the judge", ("11 February 2010", "2010-02-11"), ["Benedicta Hanrahan-Oyelaran", "Máiréad Ó Faoláin-Burke"]),
  ev("sanction", "by order", None, ["Benedicta Hanrahan-Oyelaran"]),
  ev("departure", "had stepped down", None, ["Colmcille Dwane"]),
  ev("election", "chose the exile", ("3 June 2011", "2011-06-03"), ["Benedicta Hanrahan-Oyelaran"]),
  ev("award", "gave her an honorary doctorate", ("Last year", "XXXX"), ["Benedicta Hanrahan-Oyelaran"]),
  ev("travel", "came to Vespers", ("Last year", "XXXX"), ["Declan Moriarty"]),
)

P("d29-33", """Here is what the Maronite village of Ain Warqa wants you to know about its most famous son: that he could not sing. Patriarch Estephan Boutros Rahmé-Daou, who for nineteen years spoke for the Christians of Lebanon to sultans’ heirs, French generals and American admirals, had a voice like a gate.

He was a shepherd's boy, Boutros, born under the cedars in 1874. At the Maronite College in Rome, which took him at sixteen and kept him until his doctorate in 1899, they made him turn pages for the organist.

Two scenes. The first: Damascus, September 1916. Bishop of Baalbek since 1911, he stands before Jamal Pasha's military court, because a letter to the French consul has been found with his seal on it. The letter was dictated by somebody else – his own elder brother, the physician Youssef Rahmé, who is hanged for it. The bishop is banished to Kütahya, where he learns to knit.

The second: Bkerké, 1932. The old patriarch, Boulos Massoud, is dead, and ten bishops have been locked in for thirteen days. On 8 January, on the twentieth ballot, the knitter gets his seven votes. His first act is to make his defeated rival, Archbishop Augustin Bustany-Frem of Tyre, patriarchal vicar; his second, to send back the Citroën that the High Commissioner, Henri Poncelet-Lagarde, has placed at the door.

What followed is history and mostly tobacco. The strike of 1935 against the French tobacco monopoly was run, in effect, from his kitchen. Poncelet-Lagarde came up the hill twice that spring and went down it twice. In 1943, when the French locked up the government at Rashaya, it was the old man's open letter that the muezzins read aloud.

Stomach cancer killed him at his summer seat of Dimane on 9 May 1951. Bustany-Frem was dead; a Jesuit pupil, Elias Mubarak-Sfeir, sat down in the chair. He had a lovely tenor.
""",
  occ("Estephan Boutros Rahmé-Daou", "Patriarch", start=("8 January", "1932-01-08"), end=("9 May 1951", "1951-05-09")),
  occ("Estephan Boutros Rahmé-Daou", "Bishop of Baalbek", start=("1911", "1911")),
  occ("Boulos Massoud", "patriarch", end=("1932", "1932")),
  occ("Augustin Bustany-Frem", "Archbishop"),
  occ("Augustin Bustany-Frem", "patriarchal vicar", start=("1932", "1932")),
  occ("Henri Poncelet-Lagarde", "High Commissioner"),
  occ("Elias Mubarak-Sfeir", "sat down in the chair", start=("9 May 1951", "1951")),
  fact("Estephan Boutros Rahmé-Daou", "religion", "Maronite"),
  fact("Estephan Boutros Rahmé-Daou", "birthName", "Boutros#2"),
  fact("Estephan Boutros Rahmé-Daou", "birthPlace", "Ain Warqa"),
  fact("Estephan Boutros Rahmé-Daou", "birthDate", "1874", value="1874"),
  fact("Estephan Boutros Rahmé-Daou", "occupation", "shepherd's boy"),
  fact("Estephan Boutros Rahmé-Daou", "education", "Maronite College in Rome", date=("1899", "1899")),
  fact("Estephan Boutros Rahmé-Daou", "siblings", "Youssef Rahmé"),
  fact("Youssef Rahmé", "siblings", "Estephan Boutros Rahmé-Daou"),
  fact("Youssef Rahmé", "occupation", "physician"),
  fact("Youssef Rahmé", "causeOfDeath", "hanged"),
  fact("Estephan Boutros Rahmé-Daou", "causeOfDeath", "Stomach cancer"),
  fact("Estephan Boutros Rahmé-Daou", "deathPlace", "Dimane"),
  fact("Estephan Boutros Rahmé-Daou", "deathDate", "9 May 1951", value="1951-05-09"),
  ev("communication", "letter to the French consul", None, ["Youssef Rahmé"]),
  ev("testimony", "stands before", ("September 1916", "1916-09"), ["Estephan Boutros Rahmé-Daou"]),
  ev("sanction", "is banished", None, ["Estephan Boutros Rahmé-Daou"]),
  ev("election", "gets his seven votes", ("8 January", "1932-01-08"), ["Estephan Boutros Rahmé-Daou", "Augustin Bustany-Frem"]),
  ev("appointment", "first act is to make", ("1932", "1932"), ["Augustin Bustany-Frem", "Estephan Boutros Rahmé-Daou"]),
  ev("meeting", "came up the hill", ("that spring", "1935"), ["Henri Poncelet-Lagarde", "Estephan Boutros Rahmé-Daou"]),
  ev("communication", "open letter", ("1943", "1943"), ["Estephan Boutros Rahmé-Daou"]),
)

P("d29-34", """Four stars, two hip replacements, one parakeet. Retirement, for Darlene Yazzie Kowalczyk, is going fine, thanks, and no, she isn't running for anything.

"Arizona has enough governors," she says. It has one. It was her ex-husband.

Let's get that out of the way. Hank Kowalczyk, Republican, a used-truck dealer in Yuma when she wed him in 1984, was the state's governor for a term that ended in January 2019. They'd been divorced since 2003. He appointed her brother, Leland Yazzie, a hydrologist, to run the water department. Leland lasted until the leaks: in August 2017 he handed a reporter 600 pages on a groundwater deal, walked into his own office and resigned on speakerphone. A grand jury looked into the ex-governor's part in the deal for a year. It indicted nobody.

Meanwhile the general, a Navajo sheepherder's granddaughter from Chinle and one of nine women in West Point's class of 1982 to make it to Buff Team, whatever that is, was running the logistics of the entire United States Army. She had put a road across northern Iraq in 2003, as colonel of the 64th Support Group. She'd had Fort Lee. In 2016 she pinned on the fourth star and took Army Materiel Command at Huntsville, the second woman ever to hold it. On March 7, 2019 the Senate Armed Services Committee asked her for a yes or a no: could the Army move one armored corps to Poland in thirty days? "No, sir." The senator, Royce Tillinghast of Georgia, dropped his pen. The then Secretary of Defense, Warren Ostrander, hadn't wanted her to say it. She says he never told her not to.

She left the Army that fall with the Distinguished Service Medal, her third. She's on the board of a battery maker in Reno. Sundays she's an usher at Chinle's Presbyterian church.

The parakeet's name is No Sir.
""",
  occ("Hank Kowalczyk", "state's governor", end=("January 2019", "2019-01")),
  occ("Leland Yazzie", "run the water department", end=("August 2017", "2017-08")),
  occ("Darlene Yazzie Kowalczyk", "colonel of the 64th Support Group", start=("2003#2", "2003")),
  occ("Darlene Yazzie Kowalczyk", "had Fort Lee"),
  occ("Darlene Yazzie Kowalczyk", "general"),
  occ("Darlene Yazzie Kowalczyk", "Army Materiel Command at Huntsville", start=("2016", "2016"), end=("that fall", "2019"), again=["running the logistics"]),
  occ("Royce Tillinghast", "senator"),
  occ("Warren Ostrander", "Secretary of Defense"),
  occ("Darlene Yazzie Kowalczyk", "on the board of a battery maker in Reno"),
  occ("Darlene Yazzie Kowalczyk", "usher at Chinle's Presbyterian church"),
  fact("Hank Kowalczyk", "party", "Republican"),
  fact("Hank Kowalczyk", "occupation", "used-truck dealer"),
  fact("Darlene Yazzie Kowalczyk", "spouse", "Hank Kowalczyk", date=("1984", "1984")),
  fact("Darlene Yazzie Kowalczyk", "siblings", "Leland Yazzie"),
  fact("Leland Yazzie", "siblings", "Darlene Yazzie Kowalczyk"),
  fact("Leland Yazzie", "occupation", "hydrologist"),
  fact("Darlene Yazzie Kowalczyk", "ethnicity", "Navajo"),
  fact("Darlene Yazzie Kowalczyk", "birthPlace", "Chinle"),
  fact("Darlene Yazzie Kowalczyk", "education", "West Point", date=("1982", "1982")),
  fact("Darlene Yazzie Kowalczyk", "militaryService", "United States Army"),
  fact("Darlene Yazzie Kowalczyk", "award", "Distinguished Service Medal", date=("that fall", "2019")),
  fact("Darlene Yazzie Kowalczyk", "religion", "Presbyterian"),
  ev("appointment", "appointed her brother", None, ["Leland Yazzie", "Hank Kowalczyk"]),
  ev("disclosure", "handed a reporter 600 pages", ("August 2017", "2017-08"), ["Leland Yazzie"]),
  ev("departure", "resigned", ("August 2017", "2017-08"), ["Leland Yazzie"]),
  ev("investigation", "looked into", None, ["Hank Kowalczyk"]),
  ev("appointment", "took Army Materiel Command", ("2016", "2016"), ["Darlene Yazzie Kowalczyk"]),
  ev("testimony", "asked her for a yes or a no", ("March 7, 2019", "2019-03-07"), ["Darlene Yazzie Kowalczyk", "Royce Tillinghast"]),
  ev("departure", "left the Army", ("that fall", "2019"), ["Darlene Yazzie Kowalczyk"]),
)

P("d29-35", """From the chronicle of the hermitage of St Nil on the Sheksna (translated)

In the summer of 1829, on the day of the Apostles, there reposed in God our superior, the archimandrite Feofan, in the world Fyodor Lukich Beklemyshev-Orlov, of the nobles of Tula, of age sixty-eight years, having been sick of the stone.

This Feofan had been a soldier. Under Suvorov he stormed Izmail, a cornet of the Chernigov carabineers, and had from the Empress's hand the cross of St George of the fourth degree. Having been a captain seven years, and having killed in a duel, at Kiev, his comrade Prince Dolgov, he asked for discharge in 1799 and came to us on foot, in winter. The elder Varlaam, whose cell-attendant he was until the elder's falling asleep in 1806, forbade him for three years to open his mouth.

In the year of the French the Holy Synod remembered the soldier. He was called to the army as senior priest of the 2nd Grenadier Division; at Borodino he carried the wounded out, and Field-Marshal Kutuzov himself wrote of him to the Synod's chief procurator, Prince Aleksey Meshcherin. From March 1814 he had the care of the embassy church in Paris. There it was said of him that he took to himself the faith of the Latins; but this was a calumny of the psalm-reader Yevsey Glinka, who, being found out, was sent to the Solovki.

They raised him to archimandrite in 1816 and wished to make of him a bishop of Vologda. He wept, and they let him be. The brethren asked for him at the death of the builder Iosif; he was set over us on 2 February 1817. In his twelve years were built the stone refectory and the hospital. His sister in the flesh, the nun Magdalina, is at this time abbess of the Goritsy convent. After him the treasurer, hieromonk Arseny, was by lot chosen.
""",
  occ("Feofan", "superior", start=("2 February 1817", "1817-02-02"), end=("day of the Apostles", "1829-06-29"), again=["set over us"]),
  occ("Feofan", "archimandrite", start=("1816", "1816"), again=["archimandrite#2"]),
  occ("Feofan", "cornet of the Chernigov carabineers"),
  occ("Feofan", "captain", start=("seven years", "1792"), end=("1799", "1799")),
  occ("Varlaam", "elder"),
  occ("Feofan", "cell-attendant", end=("1806", "1806")),
  occ("Feofan", "senior priest of the 2nd Grenadier Division", start=("the year of the French", "1812")),
  occ("Kutuzov", "Field-Marshal"),
  occ("Aleksey Meshcherin", "Synod's chief procurator"),
  occ("Feofan", "had the care of the embassy church in Paris", start=("March 1814", "1814-03")),
  occ("Yevsey Glinka", "psalm-reader"),
  occ("Iosif", "builder", end=("2 February 1817", "1817")),
  occ("Magdalina", "abbess of the Goritsy convent"),
  occ("Arseny", "treasurer"),
  occ("Arseny", "hieromonk"),
  occ("Arseny", "After him", start=("summer of 1829", "1829")),
  fact("Feofan", "deathDate", "day of the Apostles", value="1829-06-29"),
  fact("Feofan", "birthName", "Fyodor Lukich Beklemyshev-Orlov"),
  fact("Feofan", "birthPlace", "Tula"),
  fact("Feofan", "causeOfDeath", "the stone"),
  fact("Feofan", "occupation", "soldier"),
  fact("Feofan", "militaryService", "Chernigov carabineers"),
  fact("Feofan", "award", "cross of St George of the fourth degree"),
  fact("Dolgov", "causeOfDeath", "duel"),
  fact("Dolgov", "deathPlace", "Kiev"),
  fact("Varlaam", "deathDate", "1806", value="1806"),
  fact("Feofan", "siblings", "Magdalina"),
  fact("Magdalina", "siblings", "Feofan"),
  fact("Magdalina", "occupation", "nun"),
  ev("departure", "asked for discharge", ("1799", "1799"), ["Feofan"]),
  ev("travel", "came to us on foot", ("1799", "1799"), ["Feofan"]),
  ev("appointment", "was called to the army", ("the year of the French", "1812"), ["Feofan"]),
  ev("communication", "wrote of him", None, ["Kutuzov", "Aleksey Meshcherin"]),
  ev("sanction", "was sent to the Solovki", None, ["Yevsey Glinka"]),
  ev("appointment", "raised him", ("1816", "1816"), ["Feofan"]),
  ev("appointment", "was set over us", ("2 February 1817", "1817-02-02"), ["Feofan"]),
  ev("award", "had from the Empress's hand", None, ["Feofan"]),
  ev("election", "was by lot chosen", None, ["Arseny"]),
)

P("d29-36", """Admiral Isobe Kagenori (translated from the Hagi local-history bulletin, no. 41)

Among the men of Chōshū who made the Navy, Isobe Kagenori (1853–1931; 磯部景則) is a quiet one. As third son of Isobe Kageyasu, an archery teacher of the domain on forty koku, he received in boyhood the name Torakichi. In the spring of 1871 he entered the Naval Training School at Tsukiji in Tokyo. Then for five years he was in England; there, it is told, he was a better cricketer than navigator.

In the war with Qing China he was captain of the cruiser Akagane. In 1900 he, now rear admiral, was sent to Taku with the relief squadron. Because in the following year he said in a lecture at the Naval College that torpedo boats are toys, Navy Minister Kabayama Sukehide put him on the waiting list. It lasted two years. After the war with Russia, during which he had been commander of the Kure naval station, the Emperor granted him the title of baron (21 September 1907) together with the Order of the Golden Kite, third class.

The matter of 1914 must also be mentioned. The Siemens affair broke out in January. Isobe, since 1911 full admiral and since December 1913 Minister of the Navy in succession to Saitō Motoharu, had himself taken nothing. But his former adjutant, Captain Sawamura Tetsuzō, was arrested on 9 February, and a court-martial gave him penal servitude of three years in May. Isobe went on foot to the palace with his letter of resignation on 24 March. He entered the reserve on the same day and never again was in Tokyo.

His wife, Nobu, was the younger sister of the Christian educator Tamaki Shirō, principal of the girls' school in Yamaguchi; under her influence he received baptism at seventy. Their adopted son, Isobe Kagetomo, was a member of the House of Representatives from 1928 to 1937. Isobe died of pneumonia in Hagi on 2 November 1931.
""",
  occ("Isobe Kagenori", "Admiral", start=("1911", "1911"), again=["full admiral"]),
  occ("Isobe Kageyasu", "archery teacher of the domain"),
  occ("Isobe Kagenori", "captain of the cruiser Akagane"),
  occ("Isobe Kagenori", "rear admiral", start=("1900", "1900")),
  occ("Kabayama Sukehide", "Navy Minister"),
  occ("Isobe Kagenori", "commander of the Kure naval station"),
  occ("Isobe Kagenori", "Minister of the Navy", start=("December 1913", "1913-12"), end=("24 March", "1914-03-24")),
  occ("Saitō Motoharu", "in succession to", end=("December 1913", "1913-12")),
  occ("Sawamura Tetsuzō", "adjutant"),
  occ("Sawamura Tetsuzō", "Captain"),
  occ("Tamaki Shirō", "principal of the girls' school in Yamaguchi"),
  occ("Isobe Kagetomo", "member of the House of Representatives", start=("1928", "1928"), end=("1937", "1937")),
  fact("Isobe Kagenori", "nativeName", "磯部景則"),
  fact("Isobe Kagenori", "birthDate", "1853", value="1853"),
  fact("Isobe Kagenori", "birthName", "Torakichi"),
  fact("Isobe Kagenori", "father", "Isobe Kageyasu"),
  fact("Isobe Kagenori", "education", "Naval Training School at Tsukiji in Tokyo", date=("spring of 1871", "1871")),
  fact("Isobe Kagenori", "award", "Order of the Golden Kite, third class", date=("21 September 1907", "1907-09-21")),
  fact("Isobe Kagenori", "award", "title of baron", date=("21 September 1907", "1907-09-21")),
  fact("Isobe Kagenori", "spouse", "Nobu"),
  fact("Nobu", "siblings", "Tamaki Shirō"),
  fact("Tamaki Shirō", "occupation", "educator"),
  fact("Tamaki Shirō", "religion", "Christian"),
  fact("Isobe Kagenori", "children", "Isobe Kagetomo"),
  fact("Nobu", "children", "Isobe Kagetomo"),
  fact("Isobe Kagenori", "causeOfDeath", "pneumonia"),
  fact("Isobe Kagenori", "deathPlace", "Hagi#2"),
  fact("Isobe Kagenori", "deathDate", "2 November 1931", value="1931-11-02"),
  ev("travel", "was sent to Taku", ("1900", "1900"), ["Isobe Kagenori"]),
  ev("speech", "lecture", ("the following year", "1901"), ["Isobe Kagenori"]),
  ev("sanction", "put him on the waiting list", ("the following year", "1901"), ["Isobe Kagenori", "Kabayama Sukehide"]),
  ev("award", "granted", ("21 September 1907", "1907-09-21"), ["Isobe Kagenori"]),
  ev("arrest", "was arrested", ("9 February", "1914-02-09"), ["Sawamura Tetsuzō"]),
  ev("conviction", "gave him penal servitude", ("May", "1914-05"), ["Sawamura Tetsuzō"]),
  ev("departure", "letter of resignation", ("24 March", "1914-03-24"), ["Isobe Kagenori"]),
)

P("d29-37", """[From the Portuguese. Diário da Borborema, 4 August 1987]

With eighty-three years completed, there went from our midst yesterday, in Campina Grande, victim of a cerebral haemorrhage, the Marshal of the Reserve Severino Lins d'Albuquerque Cirne, who governed the state as federal intervenor and of whom it has already been said that he was the most hated honest man of Paraíba.

Natural from Areia, son of the sugar-mill owner Coronel Abdon Cirne and of dona Quitéria Lins, the deceased sat praça in 1921 at the Military School of Realengo. For having raised himself with his cadets in July of 1922 he was expelled and passed eleven months in the prison ship. Amnestied by the revolution of 1930, to which he had served in Natal as secretary of public security, he returned to the ranks as first lieutenant. In Italy, at Montese, he commanded the III battalion of the 6th Regiment; there fell at his side his brother-in-law, Captain Otacílio Neiva.

Nominated intervenor on 3 November 1945, he delivered the Palace of Redemption on 14 February 1946 to the magistrate Heráclito Veloso. In three months and eleven days he dismissed 612 functionaries, among whom an uncle. General in 1955, he exercised the command of the Fourth Military Region, in Juiz de Fora. When the troops of that city marched, in 1964, our marshal, already in pyjamas, sent to the new masters a telegram of one word: "Shame". There came to fetch him, on 9 April, a lieutenant. He was heard by the military police inquiry of Colonel Ibsen Portela and liberated on the third day; but his son Abdon Neto, federal deputy by the PTB, had his mandate taken and died an exile in Montevideo.

He leaves the widow, dona Alzira Neiva Cirne, retired directress of the Normal School, and a granddaughter, the judge Quitéria Cirne Bastos. It is not true that the bishop refused the bells.
""",
  occ("Severino Lins d'Albuquerque Cirne", "Marshal of the Reserve"),
  occ("Severino Lins d'Albuquerque Cirne", "federal intervenor", start=("3 November 1945", "1945-11-03"), end=("14 February 1946", "1946-02-14"), again=["intervenor#2"]),
  occ("Heráclito Veloso", "delivered the Palace of Redemption", start=("14 February 1946", "1946-02-14")),
  occ("Heráclito Veloso", "magistrate"),
  occ("Abdon Cirne", "Coronel"),
  occ("Severino Lins d'Albuquerque Cirne", "secretary of public security"),
  occ("Severino Lins d'Albuquerque Cirne", "first lieutenant", start=("1930", "1930")),
  occ("Severino Lins d'Albuquerque Cirne", "commanded the III battalion of the 6th Regiment"),
  occ("Otacílio Neiva", "Captain"),
  occ("Severino Lins d'Albuquerque Cirne", "General", start=("1955", "1955")),
  occ("Severino Lins d'Albuquerque Cirne", "command of the Fourth Military Region"),
  occ("Ibsen Portela", "Colonel"),
  occ("Ibsen Portela", "military police inquiry", start=("9 April", "1964-04")),
  occ("Abdon Neto", "federal deputy"),
  occ("Alzira Neiva Cirne", "retired directress of the Normal School"),
  occ("Quitéria Cirne Bastos", "judge"),
  fact("Severino Lins d'Albuquerque Cirne", "deathDate", "yesterday", value="1987-08-03"),
  fact("Severino Lins d'Albuquerque Cirne", "deathPlace", "Campina Grande"),
  fact("Severino Lins d'Albuquerque Cirne", "causeOfDeath", "cerebral haemorrhage"),
  fact("Severino Lins d'Albuquerque Cirne", "birthPlace", "Areia"),
  fact("Severino Lins d'Albuquerque Cirne", "father", "Abdon Cirne"),
  fact("Abdon Cirne", "occupation", "sugar-mill owner"),
  fact("Severino Lins d'Albuquerque Cirne", "mother", "Quitéria Lins"),
  fact("Severino Lins d'Albuquerque Cirne", "education", "Military School of Realengo", date=("1921", "1921")),
  fact("Severino Lins d'Albuquerque Cirne", "militaryService", "6th Regiment"),
  fact("Severino Lins d'Albuquerque Cirne", "relatives", "Otacílio Neiva"),
  fact("Otacílio Neiva", "deathPlace", "Montese"),
  fact("Severino Lins d'Albuquerque Cirne", "children", "Abdon Neto"),
  fact("Abdon Neto", "party", "PTB"),
  fact("Abdon Neto", "deathPlace", "Montevideo"),
  fact("Severino Lins d'Albuquerque Cirne", "spouse", "Alzira Neiva Cirne"),
  fact("Severino Lins d'Albuquerque Cirne", "relatives", "Quitéria Cirne Bastos"),
  ev("sanction", "was expelled", ("July of 1922", "1922"), ["Severino Lins d'Albuquerque Cirne"]),
  ev("arrest", "prison ship", None, ["Severino Lins d'Albuquerque Cirne"]),
  ev("appointment", "Nominated", ("3 November 1945", "1945-11-03"), ["Severino Lins d'Albuquerque Cirne"]),
  ev("departure", "delivered the Palace", ("14 February 1946", "1946-02-14"), ["Severino Lins d'Albuquerque Cirne", "Heráclito Veloso"]),
  ev("communication", "telegram", ("1964", "1964"), ["Severino Lins d'Albuquerque Cirne"]),
  ev("arrest", "came to fetch him", ("9 April", "1964-04-09"), ["Severino Lins d'Albuquerque Cirne"]),
  ev("investigation", "was heard", None, ["Severino Lins d'Albuquerque Cirne", "Ibsen Portela"]),
  ev("departure", "had his mandate taken", None, ["Abdon Neto"]),
)

P("d29-38", """The moudjahid Colonel Si Lakhdar (may God have mercy on him): lines in memory, rendered from the Arabic

He is Ahmed, son of Belkacem, Bouzidi, of the Ouled Nail, shepherd, sergeant, colonel, minister, shepherd. Djelfa gave him to us in the year of the great locusts, 1923. He learned the sixty parts of the Book in the zaouia of El Hamel at the hand of its sheikh, Mustapha Kassimi, and he learned war in the Seventh Regiment of Algerian Riflemen, with which he went up Cassino; and he said: the second teacher paid better.

He ascended the mountain in the spring of 1955. He wore the name Lakhdar. When the commander of the Sixth Wilaya, Si Tayeb Ferhat, was martyred in March 1957, he stepped into the place and stood in it four years less a month, until he was called across to Tunis; his deputy Mohand Aït-Salah, the Kabyle, teacher of geography, became the colonel of the desert after him.

The Republic came. It made him prefect of the Oases in 1962, and in the cabinet of September 1963 minister of former combatants. How long? Until the nineteenth of June. On that night of 1965 he was taken in his slippers, for he had refused, in a meeting with the officers the week before, to put his seal to their paper. Seven years they kept him at Adrar, without a judge. The lawyer Zoulikha Benhabylès wrote to the presidency for him one hundred and four letters. He wedded her in 1973, Aït-Salah, who had risen to be ambassador in Belgrade, standing witness.

Power was sent to him again in 1992, by a car with curtains. He said to the car: I have lambing. Others say that he asked for the presidency of the High Council; whoever says this did not know him.

God took him at Messaad on the third of Ramadan 1431, that is, the thirteenth of August 2010, old, having neither debt nor villa.
""",
  occ("Ahmed Bouzidi", "Colonel"),
  occ("Ahmed Bouzidi", "sergeant"),
  occ("Mustapha Kassimi", "sheikh"),
  occ("Tayeb Ferhat", "commander of the Sixth Wilaya", end=("March 1957", "1957-03")),
  occ("Ahmed Bouzidi", "stepped into the place", start=("March 1957", "1957-03"), end=("four years less a month", "1961-02")),
  occ("Mohand Aït-Salah", "deputy", end=("four years less a month", "1961-02")),
  occ("Mohand Aït-Salah", "colonel of the desert", start=("four years less a month", "1961-02")),
  occ("Ahmed Bouzidi", "prefect of the Oases", start=("1962", "1962")),
  occ("Ahmed Bouzidi", "minister of former combatants", start=("September 1963", "1963-09"), end=("nineteenth of June", "1965-06-19")),
  occ("Mohand Aït-Salah", "ambassador in Belgrade"),
  fact("Ahmed Bouzidi", "alias", "Lakhdar"),
  fact("Ahmed Bouzidi", "father", "Belkacem"),
  fact("Ahmed Bouzidi", "ethnicity", "Ouled Nail"),
  fact("Ahmed Bouzidi", "occupation", "shepherd"),
  fact("Ahmed Bouzidi", "birthPlace", "Djelfa"),
  fact("Ahmed Bouzidi", "birthDate", "1923", value="1923"),
  fact("Ahmed Bouzidi", "education", "zaouia of El Hamel"),
  fact("Ahmed Bouzidi", "militaryService", "Seventh Regiment of Algerian Riflemen"),
  fact("Tayeb Ferhat", "deathDate", "March 1957", value="1957-03"),
  fact("Mohand Aït-Salah", "ethnicity", "Kabyle"),
  fact("Mohand Aït-Salah", "occupation", "teacher of geography"),
  fact("Zoulikha Benhabylès", "occupation", "lawyer"),
  fact("Ahmed Bouzidi", "spouse", "Zoulikha Benhabylès", date=("1973", "1973")),
  fact("Ahmed Bouzidi", "deathPlace", "Messaad"),
  fact("Ahmed Bouzidi", "deathDate", "thirteenth of August 2010", value="2010-08-13"),
  ev("appointment", "stepped into the place", ("March 1957", "1957-03"), ["Ahmed Bouzidi"]),
  ev("departure", "was called across", ("four years less a month", "1961-02"), ["Ahmed Bouzidi"]),
  ev("appointment", "became the colonel", ("four years less a month", "1961-02"), ["Mohand Aït-Salah"]),
  ev("appointment", "made him prefect", ("1962", "1962"), ["Ahmed Bouzidi"]),
  ev("meeting", "meeting with the officers", ("the week before", "1965-06"), ["Ahmed Bouzidi"]),
  ev("arrest", "was taken in his slippers", ("nineteenth of June", "1965-06-19"), ["Ahmed Bouzidi"]),
  ev("communication", "wrote to the presidency", None, ["Zoulikha Benhabylès"]),
)

P("d29-39", """GENERAL AND PREACHER: THE BROTHERS KENDEFFY-BARTÓK (abridged, from the Hungarian)

Under one roof, that of the Reformed parsonage of Kisborosnyó in Háromszék, grew up the two who in 1849 gave one another the Lord's Supper for the last time: Dániel, the elder by four years, and Zsigmond. Their mother, Krisztina Benkő, remained early a widow; their father, Pastor Mózes, the cholera carried away in 1831.

Zsigmond (b. 7 May 1815) the Wiener Neustadt academy graduated in 1834 as a lieutenant. At the outbreak of the revolution he was first captain with the Székely hussars. Bem made of him a colonel after Piski, and on 17 June 1849 he attained, as commander of the Transylvanian corps' 2nd division, the generalship, of which he had the use exactly eight weeks. At Világos he laid down the arms. The military court of Arad condemned him to the rope; General Haynau changed this to eighteen years of fortress, and seven of these at Kufstein he sat off.

Dániel was meanwhile professor of Hebrew at the Nagyenyed College. Because he from the pulpit had blessed the flags, he also came before a court, but found a defender in the Saxon superintendent, Georg Binder-Roth, who travelled to Vienna on his behalf and was heard by the Emperor in March 1850. Him they only forbade teaching. The Reformed synod in December 1861 elected Dániel bishop of Transylvania; this remained he until his death on Reformation Day of 1877.

After the Compromise the general came again to the surface. In the parliament of 1869 he represented the constituency Kézdivásárhely, for the Deák party, to his brother's displeasure, who to the Left inclined. That he was to be honvéd minister, the newspapers wrote, but Andrássy kept the ministry for himself. From 1872 he stood at the head of the Ludovika Academy, which he in 1880 handed over, deaf, to Colonel Lajos Bakonyi. He died unmarried.
""",
  occ("Mózes", "Pastor"),
  occ("Zsigmond Kendeffy-Bartók", "lieutenant", start=("1834", "1834")),
  occ("Zsigmond Kendeffy-Bartók", "captain with the Székely hussars"),
  occ("Zsigmond Kendeffy-Bartók", "colonel"),
  occ("Zsigmond Kendeffy-Bartók", "commander of the Transylvanian corps' 2nd division"),
  occ("Zsigmond Kendeffy-Bartók", "generalship", start=("17 June 1849", "1849-06-17"), end=("exactly eight weeks", "1849-08")),
  occ("Haynau", "General"),
  occ("Dániel Kendeffy-Bartók", "professor of Hebrew at the Nagyenyed College"),
  occ("Georg Binder-Roth", "Saxon superintendent"),
  occ("Dániel Kendeffy-Bartók", "bishop of Transylvania", start=("December 1861", "1861-12"), end=("Reformation Day of 1877", "1877-10-31")),
  occ("Zsigmond Kendeffy-Bartók", "represented the constituency Kézdivásárhely", start=("1869", "1869")),
  occ("Zsigmond Kendeffy-Bartók", "at the head of the Ludovika Academy", start=("1872", "1872"), end=("1880", "1880")),
  occ("Lajos Bakonyi", "Colonel"),
  occ("Lajos Bakonyi", "handed over", start=("1880", "1880")),
  fact("Dániel Kendeffy-Bartók", "siblings", "Zsigmond"),
  fact("Zsigmond Kendeffy-Bartók", "siblings", "Dániel"),
  fact("Dániel Kendeffy-Bartók", "mother", "Krisztina Benkő"),
  fact("Zsigmond Kendeffy-Bartók", "mother", "Krisztina Benkő"),
  fact("Krisztina Benkő", "spouse", "Mózes"),
  fact("Dániel Kendeffy-Bartók", "father", "Mózes"),
  fact("Zsigmond Kendeffy-Bartók", "father", "Mózes"),
  fact("Mózes", "causeOfDeath", "cholera"),
  fact("Mózes", "deathDate", "1831", value="1831"),
  fact("Zsigmond Kendeffy-Bartók", "birthDate", "7 May 1815", value="1815-05-07"),
  fact("Zsigmond Kendeffy-Bartók", "education", "Wiener Neustadt academy", date=("1834", "1834")),
  fact("Zsigmond Kendeffy-Bartók", "militaryService", "Székely hussars"),
  fact("Dániel Kendeffy-Bartók", "religion", "Reformed"),
  fact("Dániel Kendeffy-Bartók", "deathDate", "Reformation Day of 1877", value="1877-10-31"),
  fact("Zsigmond Kendeffy-Bartók", "party", "Deák party"),
  fact("Dániel Kendeffy-Bartók", "party", "Left"),
  fact("Georg Binder-Roth", "ethnicity", "Saxon"),
  ev("appointment", "made of him a colonel", None, ["Zsigmond Kendeffy-Bartók", "Bem"]),
  ev("appointment", "attained", ("17 June 1849", "1849-06-17"), ["Zsigmond Kendeffy-Bartók"]),
  ev("conviction", "condemned him", None, ["Zsigmond Kendeffy-Bartók"]),
  ev("sanction", "changed this to eighteen years", None, ["Zsigmond Kendeffy-Bartók", "Haynau"]),
  ev("travel", "travelled to Vienna", ("March 1850", "1850-03"), ["Georg Binder-Roth"]),
  ev("meeting", "was heard by the Emperor", ("March 1850", "1850-03"), ["Georg Binder-Roth"]),
  ev("sanction", "forbade teaching", None, ["Dániel Kendeffy-Bartók"]),
  ev("election", "elected", ("December 1861", "1861-12"), ["Dániel Kendeffy-Bartók"]),
  ev("departure", "handed over", ("1880", "1880"), ["Zsigmond Kendeffy-Bartók", "Lajos Bakonyi"]),
)

P("d29-40", """Venerable Thích Nguyên Tịnh (secular name: Lê Quang Bảo) – Summary of Life and Practice. Translated by disciples in San Jose, California.

1. The Venerable manifested in the world in the year Canh Thân (1920), village Dương Nổ, Thừa Thiên, the fifth among eight brothers and sisters. His honourable father, Mr. Lê Quang Thụy, was a mandarin of ninth rank and village schoolteacher. The elder brother, Lê Quang Tín, fell at Điện Biên as a battalion commander on the other side.

2. At twelve he shaved the head at Báo Quốc pagoda before Master Giác Hạnh, and at twenty received the full precepts. From 1951 he directed the Buddhist Academy of Nha Trang. In 1956, on the Society's scholarship, he went to Nalanda in India, where five years later the M.A. was conferred.

3. In the Dharma calamity of 1963 the Venerable was spokesman of the Inter-Sect Committee. The night of 20 August he was seized at Xá Lợi pagoda by the Special Forces of Colonel Trần Ngọc Huyên; he came out of the Chí Hòa prison on 2 November, the day after the coup. General Đỗ Hữu Khiêm, Minister of Security in the new government, came himself to the gate to ask pardon. To this general, who stayed in the post only ten weeks, he taught sitting meditation until the end.

4. He was elected head of the Institute for Secular Affairs of the Unified Church in 1971, carrying the burden three years. In 1977 he wrote to the Premier a letter of nine points. The People's Court in the City gave two years, suspended, for this. He was under residence control at Thập Tháp monastery, Bình Định, from February 1982 until the autumn of 1998; during that period his disciple, Ven. Thích Minh Châu-Đức, was acting abbot of Báo Quốc in his name.

5. It was rumored that he accepted the offered seat in the Fatherland Front. He did not. He passed into stillness on 8 July 2003, from old age, at Huế.
""",
  occ("Thích Nguyên Tịnh", "directed the Buddhist Academy of Nha Trang", start=("1951", "1951")),
  occ("Lê Quang Thụy", "mandarin of ninth rank"),
  occ("Lê Quang Thụy", "village schoolteacher"),
  occ("Lê Quang Tín", "battalion commander"),
  occ("Giác Hạnh", "Master"),
  occ("Thích Nguyên Tịnh", "spokesman of the Inter-Sect Committee", start=("1963", "1963")),
  occ("Trần Ngọc Huyên", "Special Forces"),
  occ("Trần Ngọc Huyên", "Colonel"),
  occ("Đỗ Hữu Khiêm", "Minister of Security", start=("2 November", "1963-11"), end=("ten weeks", "1964-01")),
  occ("Đỗ Hữu Khiêm", "General"),
  occ("Thích Nguyên Tịnh", "head of the Institute for Secular Affairs of the Unified Church", start=("1971", "1971"), end=("three years", "1974")),
  occ("Thích Minh Châu-Đức", "acting abbot of Báo Quốc", start=("February 1982", "1982-02"), end=("autumn of 1998", "1998")),
  fact("Thích Nguyên Tịnh", "birthName", "Lê Quang Bảo"),
  fact("Thích Nguyên Tịnh", "birthDate", "1920", value="1920"),
  fact("Thích Nguyên Tịnh", "birthPlace", "Dương Nổ, Thừa Thiên"),
  fact("Thích Nguyên Tịnh", "father", "Lê Quang Thụy"),
  fact("Thích Nguyên Tịnh", "siblings", "Lê Quang Tín"),
  fact("Lê Quang Thụy", "children", "Lê Quang Tín"),
  fact("Lê Quang Tín", "deathPlace", "Điện Biên"),
  fact("Thích Nguyên Tịnh", "education", "Báo Quốc pagoda"),
  fact("Thích Nguyên Tịnh", "education", "Nalanda in India", date=("five years later", "1961")),
  fact("Thích Nguyên Tịnh", "deathDate", "8 July 2003", value="2003-07-08"),
  fact("Thích Nguyên Tịnh", "causeOfDeath", "old age"),
  fact("Thích Nguyên Tịnh", "deathPlace", "Huế"),
  ev("appointment", "shaved the head", ("At twelve", "1932"), ["Thích Nguyên Tịnh", "Giác Hạnh"]),
  ev("travel", "went to Nalanda", ("1956", "1956"), ["Thích Nguyên Tịnh"]),
  ev("arrest", "was seized", ("The night of 20 August", "1963-08-20"), ["Thích Nguyên Tịnh", "Trần Ngọc Huyên"]),
  ev("meeting", "came himself to the gate", ("2 November", "1963-11-02"), ["Đỗ Hữu Khiêm", "Thích Nguyên Tịnh"]),
  ev("election", "was elected", ("1971", "1971"), ["Thích Nguyên Tịnh"]),
  ev("communication", "wrote to the Premier", ("1977", "1977"), ["Thích Nguyên Tịnh"]),
  ev("conviction", "gave two years", None, ["Thích Nguyên Tịnh"]),
  ev("sanction", "was under residence control", ("February 1982", "1982-02"), ["Thích Nguyên Tịnh"]),
)

P("d29-41", """Air Chief Marshal Nihal Wickramanayake-Peiris, RWP, USP (born March 3, 1951) is a Sri Lankan politician, former air force officer and current Governor of the Uva Province. He is best known for being the 11th Commander of the Sri Lanka Air Force and for his court case.

Early life and education
Nihal is an old boy of Dharmaraja College, Kandy, where he captained the 2nd XI. His mother, Kusuma Peiris, was the matron there. He was trained at RAF Cranwell in the United Kingdom and much later, in 1998, completed an MSc at the University of Madras.

Military career
He joined the air force in 1970 as an officer cadet and flew helicopters in the Eelam War. He was awarded the Rana Wickrama Padakkama in 1987 for a rescue at Kokavil. Other positions he has held are: Commanding Officer of No. 4 Squadron (1988–1991), Base Commander of Hingurakgoda, Director of Air Operations. On July 16, 2002 he was appointed Commander. His tenure ended on June 11, 2006, when Roshan Gunasekera-Silva took over.

Court case
In January 2007 the Bribery Commission started an investigation into the purchase of four second-hand MiG fighters. He was indicted together with Udaya Rathnasiri, who was then ambassador to Ukraine and who is a cousin of the former president. Nihal testified in the High Court for two days in 2010. He was acquitted; Rathnasiri, who didn't return to the island, was found guilty in his absence.

Politics
He got the membership of the Sri Lanka Freedom Party in 2011. At the 2015 general election he contested from the Badulla District and lost. He was sworn in as Governor on January 10, 2020. There were rumours that he would be shifted to the North Western Province.

Personal life
He is a Buddhist. His wife, Chandani (née Ekanayake), is a kindergarten teacher. His sister, Ven. Kothmale Sumitra, is a bhikkhuni and the chief nun of the Deegala hermitage.
""",
  occ("Nihal Wickramanayake-Peiris", "Air Chief Marshal"),
  occ("Nihal Wickramanayake-Peiris", "Governor of the Uva Province", start=("January 10, 2020", "2020-01-10"), again=["Governor#2"]),
  occ("Nihal Wickramanayake-Peiris", "Commander of the Sri Lanka Air Force", start=("July 16, 2002", "2002-07-16"), end=("June 11, 2006", "2006-06-11"), again=["appointed Commander"]),
  occ("Nihal Wickramanayake-Peiris", "air force officer"),
  occ("Kusuma Peiris", "matron"),
  occ("Nihal Wickramanayake-Peiris", "officer cadet", start=("1970", "1970")),
  occ("Nihal Wickramanayake-Peiris", "Commanding Officer of No. 4 Squadron", start=("1988–1991", "1988"), end=("1988–1991", "1991")),
  occ("Nihal Wickramanayake-Peiris", "Base Commander of Hingurakgoda"),
  occ("Nihal Wickramanayake-Peiris", "Director of Air Operations"),
  occ("Roshan Gunasekera-Silva", "took over", start=("June 11, 2006", "2006-06-11")),
  occ("Udaya Rathnasiri", "ambassador to Ukraine"),
  occ("Kothmale Sumitra", "chief nun of the Deegala hermitage"),
  fact("Nihal Wickramanayake-Peiris", "birthDate", "March 3, 1951", value="1951-03-03"),
  fact("Nihal Wickramanayake-Peiris", "nationality", "Sri Lankan"),
  fact("Nihal Wickramanayake-Peiris", "occupation", "politician"),
  fact("Nihal Wickramanayake-Peiris", "education", "Dharmaraja College, Kandy"),
  fact("Nihal Wickramanayake-Peiris", "mother", "Kusuma Peiris"),
  fact("Nihal Wickramanayake-Peiris", "education", "RAF Cranwell"),
  fact("Nihal Wickramanayake-Peiris", "education", "University of Madras", date=("1998", "1998")),
  fact("Nihal Wickramanayake-Peiris", "militaryService", "Eelam War"),
  fact("Nihal Wickramanayake-Peiris", "award", "USP"),
  fact("Nihal Wickramanayake-Peiris", "award", "RWP"),
  fact("Nihal Wickramanayake-Peiris", "award", "Rana Wickrama Padakkama", date=("1987", "1987")),
  fact("Nihal Wickramanayake-Peiris", "party", "Sri Lanka Freedom Party", date=("2011", "2011")),
  fact("Nihal Wickramanayake-Peiris", "religion", "Buddhist"),
  fact("Nihal Wickramanayake-Peiris", "spouse", "Chandani"),
  fact("Chandani", "birthName", "Ekanayake"),
  fact("Chandani", "occupation", "kindergarten teacher"),
  fact("Nihal Wickramanayake-Peiris", "siblings", "Kothmale Sumitra"),
  fact("Kothmale Sumitra", "siblings", "Nihal Wickramanayake-Peiris"),
  fact("Kothmale Sumitra", "occupation", "bhikkhuni"),
  ev("award", "was awarded", ("1987", "1987"), ["Nihal Wickramanayake-Peiris"]),
  ev("appointment", "was appointed", ("July 16, 2002", "2002-07-16"), ["Nihal Wickramanayake-Peiris"]),
  ev("departure", "tenure ended", ("June 11, 2006", "2006-06-11"), ["Nihal Wickramanayake-Peiris"]),
  ev("appointment", "took over", ("June 11, 2006", "2006-06-11"), ["Roshan Gunasekera-Silva"]),
  ev("investigation", "started an investigation", ("January 2007", "2007-01"), ["Nihal Wickramanayake-Peiris", "Udaya Rathnasiri"]),
  ev("sanction", "was indicted", None, ["Nihal Wickramanayake-Peiris", "Udaya Rathnasiri"]),
  ev("testimony", "testified", ("2010", "2010"), ["Nihal Wickramanayake-Peiris"]),
  ev("conviction", "was found guilty", None, ["Udaya Rathnasiri"]),
  ev("candidacy", "contested", ("2015", "2015"), ["Nihal Wickramanayake-Peiris"]),
  ev("election", "lost", ("2015", "2015"), ["Nihal Wickramanayake-Peiris"]),
  ev("appointment", "was sworn in", ("January 10, 2020", "2020-01-10"), ["Nihal Wickramanayake-Peiris"]),
)

P("d29-42", """Josiah Fitch Penniman (Hawaiian: Penimana; May 30, 1802 – January 5, 1869) was an American Congregational missionary, mapmaker and cabinet minister of the Hawaiian Kingdom. He is not the same person as Josiah H. Penniman, the composer of hymns.

Background: Josiah Penniman came from Windham, Connecticut. He worked as a printer's devil for four years in Norwich. After that he attended Amherst College, where he was in the class of 1826, and Andover Theological Seminary. The American Board ordained him on October 3, 1827 in Boston. Five weeks later he sailed in the Fourth Company. He had known his wife, Lucretia Ely, for nineteen days when they wed.

Mission: From 1828 to 1841, Penniman was the missionary at Waiohinu on the island of Hawaii. High Chief Kealiiahonui-Paki, who was governor of that island, gave him land for a school in 1833. Penniman ran it himself. Its first pupils included the later historian and judge David Kanuha.

Politics: In 1842 he left the mission, as the Board did not permit political office, and swore allegiance to Kamehameha III. He was a member of the Treasury Board and, starting on April 2, 1845, Minister of Public Instruction. In 1849 the French consul, Guillaume Dillon-Patrix, demanded that he be removed. The king refused. Penniman went to Washington and Paris as special commissioner in 1850, where he met President Fillmore. He was removed after all in September 1853, in the smallpox epidemic, when a petition with 12,220 names was handed in by Dr. Wesley Newcombe-Hall. His former pupil Kanuha was given the ministry. It is often claimed that Penniman profited from land sales but a legislative committee, chaired by William Lunalilo-Beckley, found no evidence in 1855.

Later life: He lived in Hilo as a bookseller. His daughter Mercy taught at Punahou School and married the sea captain Asa Thrum. Penniman died of a fall from a horse.
""",
  occ("Josiah Fitch Penniman", "cabinet minister of the Hawaiian Kingdom"),
  occ("Josiah Fitch Penniman", "missionary at Waiohinu", start=("1828", "1828"), end=("1841", "1841")),
  occ("Kealiiahonui-Paki", "governor of that island"),
  occ("Kealiiahonui-Paki", "High Chief"),
  occ("Josiah Fitch Penniman", "ran it himself", start=("1833", "1833")),
  occ("David Kanuha", "judge"),
  occ("Josiah Fitch Penniman", "member of the Treasury Board"),
  occ("Josiah Fitch Penniman", "Minister of Public Instruction", start=("April 2, 1845", "1845-04-02"), end=("September 1853", "1853-09")),
  occ("Guillaume Dillon-Patrix", "French consul"),
  occ("Josiah Fitch Penniman", "special commissioner", start=("1850", "1850")),
  occ("Fillmore", "President"),
  occ("David Kanuha", "was given the ministry", start=("September 1853", "1853-09")),
  occ("William Lunalilo-Beckley", "legislative committee, chaired", start=("1855", "1855")),
  occ("Josiah Fitch Penniman", "printer's devil"),
  occ("Mercy", "taught at Punahou School"),
  fact("Josiah Fitch Penniman", "alias", "Penimana"),
  fact("Josiah Fitch Penniman", "birthDate", "May 30, 1802", value="1802-05-30"),
  fact("Josiah Fitch Penniman", "deathDate", "January 5, 1869", value="1869-01-05"),
  fact("Josiah Fitch Penniman", "nationality", "American"),
  fact("Josiah Fitch Penniman", "religion", "Congregational"),
  fact("Josiah Fitch Penniman", "occupation", "mapmaker"),
  fact("Josiah H. Penniman", "occupation", "composer of hymns"),
  fact("Josiah Fitch Penniman", "birthPlace", "Windham, Connecticut"),
  fact("Josiah Fitch Penniman", "education", "Amherst College", date=("1826", "1826")),
  fact("Josiah Fitch Penniman", "education", "Andover Theological Seminary"),
  fact("Josiah Fitch Penniman", "spouse", "Lucretia Ely"),
  fact("David Kanuha", "occupation", "historian"),
  fact("Josiah Fitch Penniman", "residence", "Hilo"),
  fact("Josiah Fitch Penniman", "occupation", "bookseller"),
  fact("Josiah Fitch Penniman", "children", "Mercy"),
  fact("Mercy", "spouse", "Asa Thrum"),
  fact("Asa Thrum", "occupation", "sea captain"),
  fact("Josiah Fitch Penniman", "causeOfDeath", "fall from a horse"),
  ev("appointment", "ordained", ("October 3, 1827", "1827-10-03"), ["Josiah Fitch Penniman"]),
  ev("travel", "sailed", ("Five weeks later", "1827-11-07"), ["Josiah Fitch Penniman"]),
  ev("departure", "left the mission", ("1842", "1842"), ["Josiah Fitch Penniman"]),
  ev("communication", "demanded", ("1849", "1849"), ["Guillaume Dillon-Patrix", "Josiah Fitch Penniman"]),
  ev("travel", "went to Washington and Paris", ("1850", "1850"), ["Josiah Fitch Penniman"]),
  ev("meeting", "met President Fillmore", ("1850", "1850"), ["Josiah Fitch Penniman", "Fillmore"]),
  ev("departure", "was removed after all", ("September 1853", "1853-09"), ["Josiah Fitch Penniman"]),
  ev("communication", "was handed in", ("September 1853", "1853-09"), ["Wesley Newcombe-Hall"]),
  ev("appointment", "was given the ministry", ("September 1853", "1853-09"), ["David Kanuha"]),
  ev("investigation", "found no evidence", ("1855", "1855"), ["Josiah Fitch Penniman", "William Lunalilo-Beckley"]),
)

P("d29-43", """Mariano Echenique Tristán-Rada was a Peruvian Grand Marshal and caudillo (leader). Although he never reached the presidency he was two times minister of war and one time, for nine days, head of the government of the South in Arequipa, which some lists count and some do not.

There are two versions about his birth: the baptism book in Lampa says 8 September 1797, his own memoir says 1799. What is sure is that his father, Pío Echenique, was a Spanish colonel, and that father and son fought on different sides at the Battle of Ayacucho. He had studied in the San Jerónimo Seminary in Arequipa and wore the cassock of a subdeacon when he joined the patriots (1820).

Offices
– Prefect of Puno, 1829 to 1833
– Minister of War and Navy, February–August 1834 and again 1851 to 1852. The second time he replaced José Félix Iguaín-Torres, who had fled.
– Senator for Puno in the Congress of 1845
– Head of the government of the South, from 22 to 31 December 1835

How did he lose the last one? General Salaverry's ally, the prefect Blas Cerdeña-Goyeneche (husband of Echenique's sister Ramona), entered Arequipa on New Year's Eve. Echenique was captured in the monastery of Santa Catalina (his aunt, Sor Dominga, was prioress) and exiled to Chile. The Peru–Bolivian Confederation brought him back as grand marshal in 1837 and gave him the Legion of Honour of Bolivia.

He met General Santa Cruz for the last time at Tacna in 1843. In 1858 he ran for president but bigger men, as the historian Elvira Paz-Soldán of San Marcos University says, "ate him for breakfast"; he got only 211 electors.

He had five children with Manuela Bermejo, a cattle heiress, whose husband he was from 1826. The oldest, Pío the younger, was the first director of the Arequipa–Mollendo Railway. Echenique died in Arequipa in the earthquake of 13 August 1868.
""",
  occ("Mariano Echenique Tristán-Rada", "Grand Marshal", start=("1837", "1837"), again=["grand marshal"]),
  occ("Mariano Echenique Tristán-Rada", "Head of the government of the South", start=("22 to 31 December 1835", "1835-12-22"), end=("22 to 31 December 1835", "1835-12-31"), again=["head of the government of the South in Arequipa"]),
  occ("Pío Echenique", "Spanish colonel"),
  occ("Mariano Echenique Tristán-Rada", "subdeacon", end=("1820", "1820")),
  occ("Mariano Echenique Tristán-Rada", "Prefect of Puno", start=("1829", "1829"), end=("1833", "1833")),
  occ("Mariano Echenique Tristán-Rada", "Minister of War and Navy", start=("February–August 1834", "1834-02"), end=("February–August 1834", "1834-08")),
  occ("Mariano Echenique Tristán-Rada", "again 1851 to 1852", start=("1851", "1851"), end=("1852", "1852")),
  occ("José Félix Iguaín-Torres", "replaced", end=("1851", "1851")),
  occ("Mariano Echenique Tristán-Rada", "Senator for Puno", start=("1845", "1845")),
  occ("Salaverry", "General"),
  occ("Blas Cerdeña-Goyeneche", "prefect"),
  occ("Dominga", "prioress"),
  occ("Santa Cruz", "General#2"),
  fact("Elvira Paz-Soldán", "occupation", "historian"),
  occ("Pío the younger", "director of the Arequipa–Mollendo Railway"),
  fact("Mariano Echenique Tristán-Rada", "nationality", "Peruvian"),
  fact("Mariano Echenique Tristán-Rada", "birthPlace", "Lampa"),
  fact("Mariano Echenique Tristán-Rada", "birthDate", "8 September 1797", value="1797-09-08"),
  fact("Mariano Echenique Tristán-Rada", "father", "Pío Echenique"),
  fact("Mariano Echenique Tristán-Rada", "militaryService", "Battle of Ayacucho"),
  fact("Pío Echenique", "militaryService", "Battle of Ayacucho"),
  fact("Mariano Echenique Tristán-Rada", "education", "San Jerónimo Seminary in Arequipa"),
  fact("Blas Cerdeña-Goyeneche", "spouse", "Ramona"),
  fact("Mariano Echenique Tristán-Rada", "siblings", "Ramona"),
  fact("Mariano Echenique Tristán-Rada", "relatives", "Dominga"),
  fact("Mariano Echenique Tristán-Rada", "award", "Legion of Honour of Bolivia", date=("1837", "1837")),
  fact("Mariano Echenique Tristán-Rada", "spouse", "Manuela Bermejo", date=("1826", "1826")),
  fact("Manuela Bermejo", "occupation", "cattle heiress"),
  fact("Mariano Echenique Tristán-Rada", "children", "Pío the younger"),
  fact("Manuela Bermejo", "children", "Pío the younger"),
  fact("Mariano Echenique Tristán-Rada", "deathPlace", "Arequipa#5"),
  fact("Mariano Echenique Tristán-Rada", "causeOfDeath", "earthquake"),
  fact("Mariano Echenique Tristán-Rada", "deathDate", "13 August 1868", value="1868-08-13"),
  ev("appointment", "replaced", ("1851", "1851"), ["Mariano Echenique Tristán-Rada", "José Félix Iguaín-Torres"]),
  ev("travel", "entered Arequipa", ("New Year's Eve", "1835-12-31"), ["Blas Cerdeña-Goyeneche"]),
  ev("arrest", "was captured", ("New Year's Eve", "1835-12-31"), ["Mariano Echenique Tristán-Rada"]),
  ev("sanction", "exiled", None, ["Mariano Echenique Tristán-Rada"]),
  ev("appointment", "brought him back", ("1837", "1837"), ["Mariano Echenique Tristán-Rada"]),
  ev("award", "gave him the Legion", ("1837", "1837"), ["Mariano Echenique Tristán-Rada"]),
  ev("meeting", "met General Santa Cruz", ("1843", "1843"), ["Mariano Echenique Tristán-Rada", "Santa Cruz"]),
  ev("candidacy", "ran for president", ("1858", "1858"), ["Mariano Echenique Tristán-Rada"]),
  ev("election", "got only 211 electors", ("1858", "1858"), ["Mariano Echenique Tristán-Rada"]),
)

P("d29-44", """Gerhardus "Gert" Lategan-Botes SD SM (23 June 1936 – 2 December 2014), South African general, later dominee

Gert Lategan-Botes is one of the few people who was both a Chief of Staff Intelligence of the South African Defence Force and a minister of religion. This article is about his life, which historians (e.g. Mokoena 2018) see as contradictory.

He grew up in Upington with his twin sister, Hester. Their father, Ds. Hendrik Botes, served the Dutch Reformed congregation of that town and was moderator of the Northern Cape synod from 1953 to 1957. Gert matriculated at Paul Roos Gymnasium and then chose the Military Academy at Saldanha, which disappointed his father. He was a brigadier by 1976. In Angola, he led Task Force Bravo, for which he got the Southern Cross Decoration. He headed Military Intelligence between 1980 and 1985, as a lieutenant general. General Kobus Venter-Nel succeeded him there and, as the Truth Commission found later, started Operation Klipspringer.

The bigger change came in 1986. He met Rev. Sipho Mabuza, the general secretary of the council of churches, on a plane to Geneva, on 11 January; they talked for nine hours. In May he resigned his commission. He enrolled at the University of Stellenbosch, got his BTh at 54 and was then called by the congregation of Riebeek-Kasteel, where he stayed until 2004.

Before the TRC he testified on 14 October 1997 about the bombing of a house in Maseru. He applied for amnesty and received it. The claim that he also knew about the murder of the lawyer Griffiths Dlamini-Rose, which was made by Venter-Nel, was rejected by the commission. Venter-Nel himself was sentenced to eleven years in 1999.

Hester Botes, the sister, was an ANC member of the Northern Cape legislature (1994–2004) and its deputy speaker in her second term. Gert never belonged to a party. His wife Marietjie survived him. He died of Parkinson's disease in Hermanus.
""",
  occ("Gerhardus Lategan-Botes", "Chief of Staff Intelligence of the South African Defence Force", start=("1980", "1980"), end=("1985", "1985"), again=["headed Military Intelligence"]),
  occ("Gerhardus Lategan-Botes", "minister of religion"),
  occ("Hendrik Botes", "served the Dutch Reformed congregation"),
  occ("Hendrik Botes", "moderator of the Northern Cape synod", start=("1953", "1953"), end=("1957", "1957")),
  occ("Gerhardus Lategan-Botes", "brigadier", start=("1976", "1976")),
  occ("Gerhardus Lategan-Botes", "led Task Force Bravo"),
  occ("Gerhardus Lategan-Botes", "lieutenant general", start=("1980", "1980"), again=["general"]),
  occ("Kobus Venter-Nel", "General"),
  occ("Kobus Venter-Nel", "succeeded him", start=("1985", "1985")),
  occ("Sipho Mabuza", "general secretary of the council of churches"),
  occ("Sipho Mabuza", "Rev."),
  occ("Gerhardus Lategan-Botes", "called by the congregation of Riebeek-Kasteel", start=("at 54", "1990"), end=("2004", "2004")),
  occ("Hester Botes", "member of the Northern Cape legislature", start=("1994–2004", "1994"), end=("1994–2004", "2004")),
  occ("Hester Botes", "deputy speaker"),
  fact("Gerhardus Lategan-Botes", "alias", "Gert"),
  fact("Gerhardus Lategan-Botes", "award", "SM"),
  fact("Gerhardus Lategan-Botes", "award", "SD"),
  fact("Gerhardus Lategan-Botes", "birthDate", "23 June 1936", value="1936-06-23"),
  fact("Gerhardus Lategan-Botes", "deathDate", "2 December 2014", value="2014-12-02"),
  fact("Gerhardus Lategan-Botes", "nationality", "South African"),
  fact("Gerhardus Lategan-Botes", "residence", "Upington"),
  fact("Gerhardus Lategan-Botes", "siblings", "Hester"),
  fact("Hester Botes", "siblings", "Gert#4"),
  fact("Gerhardus Lategan-Botes", "father", "Hendrik Botes"),
  fact("Hester Botes", "father", "Hendrik Botes"),
  fact("Hendrik Botes", "religion", "Dutch Reformed"),
  fact("Gerhardus Lategan-Botes", "education", "Paul Roos Gymnasium"),
  fact("Gerhardus Lategan-Botes", "education", "Military Academy at Saldanha"),
  fact("Gerhardus Lategan-Botes", "militaryService", "Task Force Bravo"),
  fact("Gerhardus Lategan-Botes", "award", "Southern Cross Decoration"),
  fact("Gerhardus Lategan-Botes", "education", "University of Stellenbosch", date=("at 54", "1990")),
  fact("Griffiths Dlamini-Rose", "occupation", "lawyer"),
  fact("Griffiths Dlamini-Rose", "causeOfDeath", "murder"),
  fact("Hester Botes", "party", "ANC"),
  fact("Gerhardus Lategan-Botes", "spouse", "Marietjie"),
  fact("Gerhardus Lategan-Botes", "causeOfDeath", "Parkinson's disease"),
  fact("Gerhardus Lategan-Botes", "deathPlace", "Hermanus"),
  ev("appointment", "succeeded him", ("1985", "1985"), ["Kobus Venter-Nel"]),
  ev("meeting", "met Rev. Sipho Mabuza", ("11 January", "1986-01-11"), ["Gerhardus Lategan-Botes", "Sipho Mabuza"]),
  ev("travel", "on a plane to Geneva", ("11 January", "1986-01-11"), ["Gerhardus Lategan-Botes", "Sipho Mabuza"]),
  ev("departure", "resigned his commission", ("May", "1986-05"), ["Gerhardus Lategan-Botes"]),
  ev("appointment", "was then called", ("at 54", "1990"), ["Gerhardus Lategan-Botes"]),
  ev("testimony", "testified", ("14 October 1997", "1997-10-14"), ["Gerhardus Lategan-Botes"]),
  ev("conviction", "was sentenced", ("1999", "1999"), ["Kobus Venter-Nel"]),
)

P("d29-45", """Lodoidamba Choijin (Mongolian: Лодойдамба; religious name Ngawang Lodoi) was a Mongolian lama, revolutionary and diplomat. He was born in the Iron Mouse year, 1900, in what is now Övörkhangai Province and was shot in 1937.

== Life ==
Lodoidamba entered Erdene Zuu Monastery when he was 6. He was good at logic and obtained the gavj degree there in 1919. In the next year Chinese soldiers beat his teacher, the abbot Sonomtseren, to death and because of this he decided to join the partisans. He carried messages for Sükhbaatar. Later in 1921, at Kyakhta, he met the Comintern agent Boris Rinchino-Tsydenov, who taught him Russian.

The new government sent him to Berlin in 1926 with a group of 35 students. He came home in 1929 married to Else Kruschwitz, a photographer from Leipzig. He was a deputy foreign minister from March 1930 to July 1932, and from then the Mongolian representative in Tannu Tuva. His position there was earlier held by his brother-in-law Dambadorj Tserenpil, who had been dismissed because he was said to drink.

In 1935 he was made chairman of the Committee on Religious Affairs. It is unclear how he did this job. The American scholar Ruth Lattimer-Hays writes that he warned eleven monasteries; in the Soviet literature it is alleged that he was their spy. On 10 September 1937 he was arrested at his desk. Marshal Demid-Ochir, minister of war, had died on a train three weeks before, and his papers contained the name of Lodoidamba. The Special Commission, whose chairman was the interior minister, Choibal-Luvsan, sentenced him on 20 October. It was carried out on the same day.

== Family ==
Else was deported to Germany. Their son, Peter Lodoi, was a geologist at Humboldt University and was elected to the Volkskammer in 1963. He visited Mongolia for the first time in 1990, where he got the document of rehabilitation of his father and the Order of the Polar Star.
""",
  occ("Lodoidamba Choijin", "diplomat"),
  occ("Sonomtseren", "abbot", end=("the next year", "1920")),
  occ("Boris Rinchino-Tsydenov", "Comintern agent"),
  occ("Lodoidamba Choijin", "deputy foreign minister", start=("March 1930", "1930-03"), end=("July 1932", "1932-07")),
  occ("Lodoidamba Choijin", "Mongolian representative in Tannu Tuva", start=("July 1932", "1932-07")),
  occ("Dambadorj Tserenpil", "His position there", end=("July 1932", "1932")),
  occ("Lodoidamba Choijin", "chairman of the Committee on Religious Affairs", start=("1935", "1935"), end=("10 September 1937", "1937-09-10")),
  occ("Demid-Ochir", "minister of war", end=("three weeks before", "1937-08")),
  occ("Demid-Ochir", "Marshal"),
  occ("Choibal-Luvsan", "interior minister"),
  occ("Choibal-Luvsan", "chairman#2"),
  occ("Peter Lodoi", "geologist at Humboldt University"),
  occ("Peter Lodoi", "elected to the Volkskammer", start=("1963", "1963")),
  fact("Lodoidamba Choijin", "nativeName", "Лодойдамба"),
  fact("Lodoidamba Choijin", "alias", "Ngawang Lodoi"),
  fact("Lodoidamba Choijin", "nationality", "Mongolian#2"),
  fact("Lodoidamba Choijin", "occupation", "lama"),
  fact("Lodoidamba Choijin", "occupation", "revolutionary"),
  fact("Lodoidamba Choijin", "birthDate", "1900", value="1900"),
  fact("Lodoidamba Choijin", "birthPlace", "Övörkhangai Province"),
  fact("Lodoidamba Choijin", "causeOfDeath", "shot"),
  fact("Lodoidamba Choijin", "deathDate", "20 October", value="1937-10-20"),
  fact("Lodoidamba Choijin", "education", "Erdene Zuu Monastery", date=("1919", "1919")),
  fact("Lodoidamba Choijin", "education", "Berlin", date=("1926", "1926")),
  fact("Sonomtseren", "causeOfDeath", "beat"),
  fact("Sonomtseren", "deathDate", "the next year", value="1920"),
  fact("Lodoidamba Choijin", "spouse", "Else Kruschwitz"),
  fact("Else Kruschwitz", "occupation", "photographer"),
  fact("Else Kruschwitz", "birthPlace", "Leipzig"),
  fact("Lodoidamba Choijin", "relatives", "Dambadorj Tserenpil"),
  fact("Ruth Lattimer-Hays", "nationality", "American"),
  fact("Ruth Lattimer-Hays", "occupation", "scholar"),
  fact("Demid-Ochir", "deathDate", "three weeks before", value="1937-08"),
  fact("Lodoidamba Choijin", "children", "Peter Lodoi"),
  fact("Else Kruschwitz", "children", "Peter Lodoi"),
  fact("Lodoidamba Choijin", "militaryService", "partisans"),
  fact("Peter Lodoi", "award", "Order of the Polar Star", date=("1990", "1990")),
  ev("meeting", "met the Comintern agent", ("1921", "1921"), ["Lodoidamba Choijin", "Boris Rinchino-Tsydenov"]),
  ev("travel", "sent him to Berlin", ("1926", "1926"), ["Lodoidamba Choijin"]),
  ev("travel", "came home", ("1929", "1929"), ["Lodoidamba Choijin"]),
  ev("departure", "had been dismissed", None, ["Dambadorj Tserenpil"]),
  ev("appointment", "was made chairman", ("1935", "1935"), ["Lodoidamba Choijin"]),
  ev("arrest", "was arrested", ("10 September 1937", "1937-09-10"), ["Lodoidamba Choijin"]),
  ev("conviction", "sentenced", ("20 October", "1937-10-20"), ["Lodoidamba Choijin", "Choibal-Luvsan"]),
  ev("sanction", "was deported", None, ["Else Kruschwitz"]),
  ev("election", "was elected", ("1963", "1963"), ["Peter Lodoi"]),
  ev("travel", "visited Mongolia", ("1990", "1990"), ["Peter Lodoi"]),
)

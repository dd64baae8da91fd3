P("d33-01", """HALLIWELL, Josiah Thornbury, astronomer and Surveyor-General; b. Kendal, Westmorland, 4 Mar. 1821; d. Galle, Ceylon, 19 Nov. 1884, of dysentery. Third s. of Abel Halliwell, clockmaker, and of Dorcas Thornbury, his second wife. A Quaker by birth, he conformed to the Church of England on his marriage (1850).

After the Friends' School at Stramongate he was put to his uncle, Silas Thornbury, then land agent to the Earl of Lonsdale, who taught him the chain and the theodolite. Computer at the Durham Observatory, 1842–6, under its director, the Rev. Philip Askwith; second assistant there from 1846 until Askwith's resignation in Oct. 1848. To Ceylon, Jan. 1849, as assistant surveyor in the Northern Province. Measured the Mannar base line, 1853. When Capt. Horace Dyneley, R.E., went home on sick leave in Apr. 1859, H. acted for him, and succeeded him as Surveyor-General of Ceylon on 1 July 1860, holding the post for twenty-one years. Sat ex officio in the Legislative Council from 1864. Declined the chair of astronomy at Madras. F.R.A.S. 1855; gold medal of the Royal Asiatic Society's local branch 1872.

His last years in office were clouded by a commission of three, under the auditor-general Thomas Wray Peile, which examined the block survey of the coffee lands in 1880 and blamed his deputy, Ferdinand van Geyzel, for false field-books. Van Geyzel was dismissed that Sept.; H., not censured, gave up his charge on 30 June 1881.

He m. Charlotte, dau. of the colonial chaplain Benjamin Utting; of their seven children the only son to live, Abel Utting Halliwell, had the survey of the Straits Settlements from 1891. A grand-dau., Dorcas Maund, wrote his life. The Halliwell Stone on Pidurutalagala marks a station of his, not his grave, which is at Galle.
""",
  occ("Josiah Thornbury Halliwell", "Surveyor-General of Ceylon", start=("1 July 1860", "1860-07-01"), end=("30 June 1881", "1881-06-30"), again=["Surveyor-General"]),
  occ("Silas Thornbury", "land agent to the Earl of Lonsdale"),
  occ("Josiah Thornbury Halliwell", "Computer at the Durham Observatory", start=("1842", "1842"), end=("1842–6", "1846")),
  occ("Philip Askwith", "director", end=("Oct. 1848", "1848-10")),
  occ("Philip Askwith", "Rev."),
  occ("Josiah Thornbury Halliwell", "second assistant", start=("1846", "1846"), end=("Oct. 1848", "1848-10")),
  occ("Josiah Thornbury Halliwell", "assistant surveyor in the Northern Province", start=("Jan. 1849", "1849-01")),
  occ("Horace Dyneley", "Capt."),
  occ("Horace Dyneley", "succeeded him", end=("1 July 1860", "1860-07-01")),
  occ("Josiah Thornbury Halliwell", "acted for him", start=("Apr. 1859", "1859-04"), end=("1 July 1860", "1860-07-01")),
  occ("Josiah Thornbury Halliwell", "Legislative Council", start=("1864", "1864")),
  occ("Thomas Wray Peile", "auditor-general"),
  occ("Thomas Wray Peile", "commission of three", start=("1880", "1880")),
  occ("Ferdinand van Geyzel", "deputy", end=("that Sept.", "1880-09")),
  occ("Benjamin Utting", "colonial chaplain"),
  occ("Abel Utting Halliwell", "survey of the Straits Settlements", start=("1891", "1891")),
  fact("Josiah Thornbury Halliwell", "occupation", "astronomer"),
  fact("Josiah Thornbury Halliwell", "birthPlace", "Kendal, Westmorland"),
  fact("Josiah Thornbury Halliwell", "birthDate", "4 Mar. 1821", value="1821-03-04"),
  fact("Josiah Thornbury Halliwell", "deathPlace", "Galle, Ceylon"),
  fact("Josiah Thornbury Halliwell", "deathDate", "19 Nov. 1884", value="1884-11-19"),
  fact("Josiah Thornbury Halliwell", "causeOfDeath", "dysentery"),
  fact("Josiah Thornbury Halliwell", "father", "Abel Halliwell"),
  fact("Abel Halliwell", "occupation", "clockmaker"),
  fact("Josiah Thornbury Halliwell", "mother", "Dorcas Thornbury"),
  fact("Abel Halliwell", "spouse", "Dorcas Thornbury"),
  fact("Josiah Thornbury Halliwell", "religion", "Quaker"),
  fact("Josiah Thornbury Halliwell", "religion", "Church of England", date=("1850", "1850")),
  fact("Josiah Thornbury Halliwell", "education", "Friends' School at Stramongate"),
  fact("Josiah Thornbury Halliwell", "relatives", "Silas Thornbury"),
  fact("Horace Dyneley", "militaryService", "R.E."),
  fact("Josiah Thornbury Halliwell", "award", "F.R.A.S.", date=("1855", "1855")),
  fact("Josiah Thornbury Halliwell", "award", "gold medal of the Royal Asiatic Society's local branch", date=("1872", "1872")),
  fact("Josiah Thornbury Halliwell", "spouse", "Charlotte", date=("1850", "1850")),
  fact("Charlotte", "father", "Benjamin Utting"),
  fact("Benjamin Utting", "children", "Charlotte"),
  fact("Josiah Thornbury Halliwell", "children", "Abel Utting Halliwell"),
  fact("Josiah Thornbury Halliwell", "relatives", "Dorcas Maund"),
  ev("departure", "resignation", ("Oct. 1848", "1848-10"), ["Philip Askwith"]),
  ev("travel", "To Ceylon", ("Jan. 1849", "1849-01"), ["Josiah Thornbury Halliwell"]),
  ev("travel", "went home", ("Apr. 1859", "1859-04"), ["Horace Dyneley"]),
  ev("appointment", "succeeded", ("1 July 1860", "1860-07-01"), ["Josiah Thornbury Halliwell", "Horace Dyneley"]),
  ev("investigation", "examined", ("1880", "1880"), ["Thomas Wray Peile", "Ferdinand van Geyzel"]),
  ev("departure", "was dismissed", ("that Sept.", "1880-09"), ["Ferdinand van Geyzel"]),
  ev("departure", "gave up his charge", ("30 June 1881", "1881-06-30"), ["Josiah Thornbury Halliwell"]),
)

P("d33-02", """ORTÚZAR LETELIER, Blas Antonio. Chilean physician and hygienist. *Talca, 3 Feb. 1849; †Valparaíso, 22 Aug. 1911 (typhus). Natural son of the landowner Fermín Ortúzar, who acknowledged him in 1860, and Tránsito Letelier.

Pupil of the Seminary of Talca and of the National Institute; physician and surgeon of the University of Chile, 1873, with a thesis on goitre. In the War of the Pacific surgeon with the 2nd Line Regiment; wounded at Tacna. Studied in Munich under Pettenkofer 1883–5 at the State's cost. From 1886 holder of the chair of hygiene at Santiago, which he left only by death. Secretary (1887), later (1892–99) president of the Superior Council of Public Hygiene; in this capacity fought for compulsory vaccination, as did his rival and brother-in-law Dr. Custodio Benavente, dean of the Faculty of Medicine 1890–94. Deputy for Lontué in two legislatures, 1888–91 and 1897–1900, in the Radical interest. In the civil war he took the side of Congress; arrested on 14 May 1891, and freed in August upon the fall of the President. Minister of Justice and Public Instruction in the cabinet of Elías Rencoret, 2 Sept. 1899 to 11 Mar. 1900; he went out with it. As minister he made peace between the rector, Liborio Undurraga, and the students, whom Undurraga had wished to expel; the rector nevertheless stepped down in Dec. and gave way to the jurist Amador Goycolea.

Refused a seat in the Senate. Member of the Academy of Medicine of Paris (corresp., 1895). A freethinker, he had himself buried without rites. M. 1st, 1876, Carmela Benavente († 1889); 2nd, 1893, the pianist Emma Schüler, of Valdivia. Sons by the first bed: Fermín, consul in Hamburg 1905–14; Custodio, engineer, who built the sewers of Iquique. The hospital called "Ortúzar" at Curicó honours a nephew.
""",
  occ("Blas Antonio Ortúzar Letelier", "surgeon with the 2nd Line Regiment"),
  occ("Blas Antonio Ortúzar Letelier", "chair of hygiene at Santiago", start=("1886", "1886"), end=("by death", "1911-08-22")),
  occ("Blas Antonio Ortúzar Letelier", "Secretary", start=("1887", "1887")),
  occ("Blas Antonio Ortúzar Letelier", "president of the Superior Council of Public Hygiene", start=("1892", "1892"), end=("1892–99", "1899")),
  occ("Custodio Benavente", "dean of the Faculty of Medicine", start=("1890", "1890"), end=("1890–94", "1894")),
  occ("Blas Antonio Ortúzar Letelier", "Deputy for Lontué", start=("1888", "1888"), end=("1888–91", "1891")),
  occ("Blas Antonio Ortúzar Letelier", "two legislatures", start=("1897", "1897"), end=("1897–1900", "1900")),
  occ("Blas Antonio Ortúzar Letelier", "Minister of Justice and Public Instruction", start=("2 Sept. 1899", "1899-09-02"), end=("11 Mar. 1900", "1900-03-11"), again=["minister"]),
  occ("Elías Rencoret", "cabinet", start=("2 Sept. 1899", "1899-09-02"), end=("11 Mar. 1900", "1900-03-11")),
  occ("Liborio Undurraga", "rector", end=("Dec.", "1899-12"), again=["rector#2"]),
  occ("Amador Goycolea", "gave way", start=("Dec.", "1899-12")),
  occ("Fermín", "consul in Hamburg", start=("1905", "1905"), end=("1905–14", "1914")),
  fact("Blas Antonio Ortúzar Letelier", "nationality", "Chilean"),
  fact("Blas Antonio Ortúzar Letelier", "occupation", "physician"),
  fact("Blas Antonio Ortúzar Letelier", "occupation", "hygienist"),
  fact("Blas Antonio Ortúzar Letelier", "birthPlace", "Talca"),
  fact("Blas Antonio Ortúzar Letelier", "birthDate", "3 Feb. 1849", value="1849-02-03"),
  fact("Blas Antonio Ortúzar Letelier", "deathPlace", "Valparaíso"),
  fact("Blas Antonio Ortúzar Letelier", "deathDate", "22 Aug. 1911", value="1911-08-22"),
  fact("Blas Antonio Ortúzar Letelier", "causeOfDeath", "typhus"),
  fact("Blas Antonio Ortúzar Letelier", "father", "Fermín Ortúzar"),
  fact("Fermín Ortúzar", "occupation", "landowner"),
  fact("Blas Antonio Ortúzar Letelier", "mother", "Tránsito Letelier"),
  fact("Blas Antonio Ortúzar Letelier", "education", "Seminary of Talca"),
  fact("Blas Antonio Ortúzar Letelier", "education", "National Institute"),
  fact("Blas Antonio Ortúzar Letelier", "education", "University of Chile", date=("1873", "1873")),
  fact("Blas Antonio Ortúzar Letelier", "education", "Munich", date=("1883–5", "1883/1885")),
  fact("Blas Antonio Ortúzar Letelier", "militaryService", "War of the Pacific"),
  fact("Blas Antonio Ortúzar Letelier", "relatives", "Custodio Benavente"),
  fact("Blas Antonio Ortúzar Letelier", "party", "Radical"),
  fact("Amador Goycolea", "occupation", "jurist"),
  fact("Blas Antonio Ortúzar Letelier", "award", "Member of the Academy of Medicine of Paris", date=("1895", "1895")),
  fact("Blas Antonio Ortúzar Letelier", "religion", "freethinker"),
  fact("Blas Antonio Ortúzar Letelier", "spouse", "Carmela Benavente", date=("1876", "1876")),
  fact("Carmela Benavente", "deathDate", "1889", value="1889"),
  fact("Blas Antonio Ortúzar Letelier", "spouse", "Emma Schüler", date=("1893", "1893")),
  fact("Emma Schüler", "occupation", "pianist"),
  fact("Emma Schüler", "birthPlace", "Valdivia"),
  fact("Blas Antonio Ortúzar Letelier", "children", "Fermín#2"),
  fact("Blas Antonio Ortúzar Letelier", "children", "Custodio#2"),
  ev("travel", "Studied in Munich", ("1883–5", "1883/1885"), ["Blas Antonio Ortúzar Letelier"]),
  ev("arrest", "arrested", ("14 May 1891", "1891-05-14"), ["Blas Antonio Ortúzar Letelier"]),
  ev("departure", "went out with it", ("11 Mar. 1900", "1900-03-11"), ["Blas Antonio Ortúzar Letelier", "Elías Rencoret"]),
  ev("departure", "stepped down", ("Dec.", "1899-12"), ["Liborio Undurraga"]),
  ev("appointment", "gave way", ("Dec.", "1899-12"), ["Amador Goycolea"]),
)

P("d33-03", """VÄLJATAGA, Leopold (until 1935 Feldmann). Estonian chemist, academician. *11 Apr. 1894 n.s. Viljandi – †30 Jan. 1962 Karaganda. Lutheran.

Son of the schoolmaster Juhan Feldmann and Leena Kukk; brother of the painter Salme Feldmann. Reading at Treffner's gymnasium in Tartu; thence to the Riga Polytechnic (1913), evacuated with it to Moscow, diploma 1918. War of Independence: volunteer in the armoured trains, Cross of Liberty II/3. Assistant, from 1924 lecturer, from 1929 to 1940 full professor of technical chemistry at Tartu; prorector to Rector Hindrik Kõpp-Laurson, 1932–1935. Founding member of the Academy of Sciences by presidential decree of 13 Apr. 1938, and that autumn its vice-president.

State service. Chairman of the board of the First Estonian Oil-Shale Works (state company) from June 1935, in place of August Tomberg, whose contract the Minister had ended over a loan. Minister of Economic Affairs 9 May 1938; relieved at his own request on 12 Oct. 1939, the day after he had flown back from the talks in Moscow. His portfolio passed to Leo Saarepuu, until then director of the Bank of Estonia.

Arrested by the NKVD on 25 July 1940 at his farm in Võnnu. Condemned at Kirov on 3 Feb. 1942 to ten years. Worked in a camp laboratory under a fellow prisoner, the former Latvian railway director Arvīds Zemgals. Released in 1950 but forbidden to go home; taught chemistry in a mining school at Karaganda, where he died of silicosis. His wife Marta Oja, a dentist, had reached Sweden with the children in Sept. 1944; the daughter, Aino Väljataga-Holm, presided over the Estonian Learned Society in Stockholm (1971–1980). Rehabilitated posthumously.

That he had signed the invitation of 1940, as memoirs from exile allege, is not supported by any paper.
""",
  occ("Leopold Väljataga", "Assistant", end=("1924", "1924")),
  occ("Leopold Väljataga", "lecturer", start=("1924", "1924"), end=("1929", "1929")),
  occ("Leopold Väljataga", "full professor of technical chemistry at Tartu", start=("1929", "1929"), end=("1940", "1940")),
  occ("Leopold Väljataga", "prorector", start=("1932", "1932"), end=("1932–1935", "1935")),
  occ("Hindrik Kõpp-Laurson", "Rector"),
  occ("Leopold Väljataga", "member of the Academy of Sciences", start=("13 Apr. 1938", "1938-04-13"), again=["academician"]),
  occ("Leopold Väljataga", "vice-president", start=("that autumn", "1938-23")),
  occ("Leopold Väljataga", "Chairman of the board of the First Estonian Oil-Shale Works", start=("June 1935", "1935-06")),
  occ("August Tomberg", "in place of August Tomberg", end=("June 1935", "1935-06")),
  occ("Leopold Väljataga", "Minister of Economic Affairs", start=("9 May 1938", "1938-05-09"), end=("12 Oct. 1939", "1939-10-12")),
  occ("Leo Saarepuu", "portfolio", start=("12 Oct. 1939", "1939-10-12")),
  occ("Leo Saarepuu", "director of the Bank of Estonia", end=("12 Oct. 1939", "1939-10-12")),
  occ("Arvīds Zemgals", "Latvian railway director", former=True),
  occ("Aino Väljataga-Holm", "presided over the Estonian Learned Society in Stockholm", start=("1971", "1971"), end=("1971–1980", "1980")),
  fact("Leopold Väljataga", "birthName", "Feldmann"),
  fact("Leopold Väljataga", "nationality", "Estonian"),
  fact("Leopold Väljataga", "occupation", "chemist"),
  fact("Leopold Väljataga", "birthDate", "11 Apr. 1894", value="1894-04-11"),
  fact("Leopold Väljataga", "birthPlace", "Viljandi"),
  fact("Leopold Väljataga", "deathDate", "30 Jan. 1962", value="1962-01-30"),
  fact("Leopold Väljataga", "deathPlace", "Karaganda"),
  fact("Leopold Väljataga", "religion", "Lutheran"),
  fact("Leopold Väljataga", "father", "Juhan Feldmann"),
  fact("Juhan Feldmann", "occupation", "schoolmaster"),
  fact("Leopold Väljataga", "mother", "Leena Kukk"),
  fact("Leopold Väljataga", "siblings", "Salme Feldmann"),
  fact("Salme Feldmann", "occupation", "painter"),
  fact("Leopold Väljataga", "education", "Treffner's gymnasium in Tartu"),
  fact("Leopold Väljataga", "education", "Riga Polytechnic", date=("1918", "1918")),
  fact("Leopold Väljataga", "militaryService", "War of Independence"),
  fact("Leopold Väljataga", "award", "Cross of Liberty II/3"),
  fact("Leopold Väljataga", "residence", "Võnnu"),
  fact("Leopold Väljataga", "occupation", "taught chemistry"),
  fact("Leopold Väljataga", "causeOfDeath", "silicosis"),
  fact("Leopold Väljataga", "spouse", "Marta Oja"),
  fact("Marta Oja", "occupation", "dentist"),
  fact("Leopold Väljataga", "children", "Aino Väljataga-Holm"),
  fact("Marta Oja", "children", "Aino Väljataga-Holm"),
  fact("Arvīds Zemgals", "nationality", "Latvian"),
  ev("departure", "ended", ("June 1935", "1935-06"), ["August Tomberg"]),
  ev("appointment", "decree", ("13 Apr. 1938", "1938-04-13"), ["Leopold Väljataga"]),
  ev("departure", "relieved", ("12 Oct. 1939", "1939-10-12"), ["Leopold Väljataga"]),
  ev("travel", "had flown back", ("the day", "1939-10-11"), ["Leopold Väljataga"]),
  ev("appointment", "passed", ("12 Oct. 1939", "1939-10-12"), ["Leo Saarepuu"]),
  ev("arrest", "Arrested", ("25 July 1940", "1940-07-25"), ["Leopold Väljataga"]),
  ev("conviction", "Condemned", ("3 Feb. 1942", "1942-02-03"), ["Leopold Väljataga"]),
  ev("travel", "had reached Sweden", ("Sept. 1944", "1944-09"), ["Marta Oja"]),
)

P("d33-04", """AWOYINKA, Sir (Ezekiel) Babatunde, Kt 1958, C.B.E. 1949. Nigerian surgeon, administrator and hymn-writer. Born Ilesha, 1896 (day unknown; he kept Ascension Day); died Ibadan, 6 Dec. 1971, stroke. Yoruba. Anglican; lay canon of St James's, Ibadan, from 1953.

P a r e n t a g e. Son of Samuel Awoyinka, catechist, who had been redeemed from slavery at Freetown, and of Comfort Adebisi, a dyer.

E d u c a t i o n. C.M.S. Grammar School, Lagos; Fourah Bay College; Edinburgh (M.B., Ch.B. 1924); F.R.C.S.Ed. 1931, the second West African to gain it.

P o s t s. Medical officer, Ondo, 1925–30, on two-thirds of a European's salary, of which he complained in a letter to the Governor (Aug. 1929) that is still read in schools. Specialist surgeon, Adeoyo Hospital, 1932. Took over there in 1947 as medical superintendent from Dr. Cuthbert Lamplugh, who retired to Jersey and is the "Dr. L." of Awoyinka's memoirs. Unofficial member of the Western House of Chiefs' advisory committee, 1951. Pro-chancellor and chairman of council of the University of Ife from its foundation on 8 June 1962 until he was removed on 3 Jan. 1966; his place went for some weeks to Chief Festus Odukale, till lately Agent-General in London, then to nobody. Chairman of the Nigerian Leprosy Board 1955–67.

F a m i l y. Wives: 1927 Abigail Coker, teacher (d. in childbirth 1929); 1934 Winifred Sagoe, daughter of the Gold Coast barrister J. W. Sagoe. Children: Adunni Bucknor (pathologist; Commissioner for Health, Lagos State, 1975–78), Samuel, Ebenezer. A half-brother, Oba Adeleke II, reigned at a town near Ilesha.

H o n o u r s. As above; D.Sc. (hon.) Ibadan 1963; the chieftaincy title of Basegun. The story that he turned down a life peerage is his grandson's.

W o r k s. A Yoruba hymnal (1939); Knife and Lamp, memoirs (1968).
""",
  occ("Ezekiel Babatunde Awoyinka", "lay canon of St James's, Ibadan", start=("1953", "1953")),
  occ("Samuel Awoyinka", "catechist"),
  occ("Ezekiel Babatunde Awoyinka", "Medical officer, Ondo", start=("1925", "1925"), end=("1925–30", "1930")),
  occ("Ezekiel Babatunde Awoyinka", "Specialist surgeon, Adeoyo Hospital", start=("1932", "1932")),
  occ("Ezekiel Babatunde Awoyinka", "medical superintendent", start=("1947", "1947")),
  occ("Cuthbert Lamplugh", "from Dr. Cuthbert Lamplugh", end=("1947", "1947")),
  occ("Ezekiel Babatunde Awoyinka", "Unofficial member of the Western House of Chiefs' advisory committee", start=("1951", "1951")),
  occ("Ezekiel Babatunde Awoyinka", "Pro-chancellor", start=("8 June 1962", "1962-06-08"), end=("3 Jan. 1966", "1966-01-03")),
  occ("Ezekiel Babatunde Awoyinka", "chairman of council of the University of Ife", start=("8 June 1962", "1962-06-08"), end=("3 Jan. 1966", "1966-01-03")),
  occ("Festus Odukale", "his place", start=("3 Jan. 1966", "1966-01-03")),
  occ("Festus Odukale", "Chief#2"),
  occ("Festus Odukale", "Agent-General in London"),
  occ("Ezekiel Babatunde Awoyinka", "Chairman of the Nigerian Leprosy Board", start=("1955", "1955"), end=("1955–67", "1967")),
  occ("Adunni Bucknor", "Commissioner for Health, Lagos State", start=("1975", "1975"), end=("1975–78", "1978")),
  occ("Adeleke II", "Oba", again=["reigned"]),
  fact("Ezekiel Babatunde Awoyinka", "award", "Kt", date=("1958", "1958")),
  fact("Ezekiel Babatunde Awoyinka", "award", "C.B.E.", date=("1949", "1949")),
  fact("Ezekiel Babatunde Awoyinka", "nationality", "Nigerian"),
  fact("Ezekiel Babatunde Awoyinka", "occupation", "surgeon"),
  fact("Ezekiel Babatunde Awoyinka", "occupation", "hymn-writer"),
  fact("Ezekiel Babatunde Awoyinka", "birthPlace", "Ilesha"),
  fact("Ezekiel Babatunde Awoyinka", "birthDate", "1896", value="1896"),
  fact("Ezekiel Babatunde Awoyinka", "deathPlace", "Ibadan"),
  fact("Ezekiel Babatunde Awoyinka", "deathDate", "6 Dec. 1971", value="1971-12-06"),
  fact("Ezekiel Babatunde Awoyinka", "causeOfDeath", "stroke"),
  fact("Ezekiel Babatunde Awoyinka", "ethnicity", "Yoruba"),
  fact("Ezekiel Babatunde Awoyinka", "religion", "Anglican"),
  fact("Ezekiel Babatunde Awoyinka", "father", "Samuel Awoyinka"),
  fact("Ezekiel Babatunde Awoyinka", "mother", "Comfort Adebisi"),
  fact("Comfort Adebisi", "occupation", "dyer"),
  fact("Ezekiel Babatunde Awoyinka", "education", "C.M.S. Grammar School, Lagos"),
  fact("Ezekiel Babatunde Awoyinka", "education", "Fourah Bay College"),
  fact("Ezekiel Babatunde Awoyinka", "education", "Edinburgh", date=("1924", "1924")),
  fact("Ezekiel Babatunde Awoyinka", "award", "F.R.C.S.Ed.", date=("1931", "1931")),
  fact("Cuthbert Lamplugh", "residence", "Jersey"),
  fact("Ezekiel Babatunde Awoyinka", "spouse", "Abigail Coker", date=("1927", "1927")),
  fact("Abigail Coker", "occupation", "teacher"),
  fact("Abigail Coker", "causeOfDeath", "childbirth"),
  fact("Abigail Coker", "deathDate", "1929#2", value="1929"),
  fact("Ezekiel Babatunde Awoyinka", "spouse", "Winifred Sagoe", date=("1934", "1934")),
  fact("Winifred Sagoe", "father", "J. W. Sagoe"),
  fact("J. W. Sagoe", "children", "Winifred Sagoe"),
  fact("J. W. Sagoe", "occupation", "barrister"),
  fact("Ezekiel Babatunde Awoyinka", "children", "Adunni Bucknor"),
  fact("Adunni Bucknor", "occupation", "pathologist"),
  fact("Ezekiel Babatunde Awoyinka", "children", "Samuel#2"),
  fact("Ezekiel Babatunde Awoyinka", "children", "Ebenezer"),
  fact("Ezekiel Babatunde Awoyinka", "siblings", "Adeleke II"),
  fact("Ezekiel Babatunde Awoyinka", "award", "D.Sc. (hon.) Ibadan", date=("1963", "1963")),
  fact("Ezekiel Babatunde Awoyinka", "award", "Basegun"),
  ev("communication", "letter", ("Aug. 1929", "1929-08"), ["Ezekiel Babatunde Awoyinka"]),
  ev("appointment", "Took over", ("1947", "1947"), ["Ezekiel Babatunde Awoyinka", "Cuthbert Lamplugh"]),
  ev("departure", "retired", ("1947", "1947"), ["Cuthbert Lamplugh"]),
  ev("departure", "was removed", ("3 Jan. 1966", "1966-01-03"), ["Ezekiel Babatunde Awoyinka"]),
  ev("appointment", "went", ("3 Jan. 1966", "1966-01-03"), ["Festus Odukale"]),
)

P("d33-05", """Serdengeçtizade MEHMED NURETTİN Bey (later Nurettin Akyol), Ottoman and Turkish museum director, numismatist. (Bursa 1869 – Istanbul, Kanlıca, 7 Nov. 1947, heart failure.) — Grandson of Serdengeçti Halil Pasha, who had held Vidin as its commandant in 1828; his father İzzet Efendi was mektupçu (chief secretary) of the vilayet of Hüdavendigâr.

Mekteb-i Sultani at Galatasaray, class of 1889; École du Louvre, Paris, 1891–94. Entered the Imperial Museum on return as an inspector of excavations, in which quality he was in Sidon, in Samos and, twice, at Bismaya. Disagreed with the director-general, Halil Rifki Bey, about the sale of duplicates; put on half-pay in 1903. After the revolution of 1908 recalled, and when Halil Rifki was pensioned off (Apr. 1910) his assistant-directorship fell to Nurettin. During the Armistice it was he, the director Celâl Esat Bey being ill at Vienna, who kept the keys. On 16 Mar. 1920 he refused an Italian officer entry; for this the Ankara government gave him the Independence Medal in 1924. Director of the museums of Istanbul, Feb. 1924 – July 1935; lecturer in numismatics at the university 1933–40. Deputy for Bursa (5th and 6th terms, 1935–43), Republican People's Party. No speech of his is recorded.

Successor at the museum: his pupil Dr. Mübeccel Tanyeri, the first woman to head it; she resigned in 1938, upon which Nurettin, from his seat in Ankara, wrote her a letter of nine pages (publ. 1981).

Bektashi by leaning, as were his maternal kin. Married at Paris, 1893, Louise Hachard, who embraced Islam as Leyla and who died in the influenza of 1918; childless; he brought up a niece, the soprano Semiha Akyol. Surname taken 1934. Confused in older handbooks with the painter Nurettin Bey, who taught at the Naval School.
""",
  occ("Serdengeçti Halil", "Pasha"),
  occ("Serdengeçti Halil", "commandant", start=("1828", "1828")),
  occ("İzzet", "mektupçu (chief secretary) of the vilayet of Hüdavendigâr"),
  occ("Mehmed Nurettin", "inspector of excavations", start=None, end=("1903", "1903")),
  occ("Halil Rifki", "director-general", end=("Apr. 1910", "1910-04")),
  occ("Mehmed Nurettin", "assistant-directorship", start=("Apr. 1910", "1910-04")),
  occ("Celâl Esat", "director#4"),
  occ("Mehmed Nurettin", "Director of the museums of Istanbul", start=("Feb. 1924", "1924-02"), end=("July 1935", "1935-07"), again=["museum director"]),
  occ("Mehmed Nurettin", "lecturer in numismatics", start=("1933", "1933"), end=("1933–40", "1940")),
  occ("Mehmed Nurettin", "Deputy for Bursa", start=("1935–43", "1935"), end=("1935–43", "1943"), again=["seat in Ankara"]),
  occ("Mübeccel Tanyeri", "Successor at the museum", start=("July 1935", "1935-07"), end=("1938", "1938"), again=["head it"]),
  fact("Mehmed Nurettin", "alias", "Nurettin Akyol"),
  fact("Mehmed Nurettin", "nationality", "Turkish"),
  fact("Mehmed Nurettin", "occupation", "numismatist"),
  fact("Mehmed Nurettin", "birthPlace", "Bursa"),
  fact("Mehmed Nurettin", "birthDate", "1869", value="1869"),
  fact("Mehmed Nurettin", "deathPlace", "Istanbul, Kanlıca"),
  fact("Mehmed Nurettin", "deathDate", "7 Nov. 1947", value="1947-11-07"),
  fact("Mehmed Nurettin", "causeOfDeath", "heart failure"),
  fact("Mehmed Nurettin", "relatives", "Serdengeçti Halil"),
  fact("Mehmed Nurettin", "father", "İzzet"),
  fact("Mehmed Nurettin", "education", "Mekteb-i Sultani at Galatasaray", date=("1889", "1889")),
  fact("Mehmed Nurettin", "education", "École du Louvre, Paris", date=("1891–94", "1891/1894")),
  fact("Mehmed Nurettin", "award", "Independence Medal", date=("1924", "1924")),
  fact("Mehmed Nurettin", "party", "Republican People's Party"),
  fact("Mehmed Nurettin", "religion", "Bektashi"),
  fact("Mehmed Nurettin", "spouse", "Louise Hachard", date=("1893", "1893")),
  fact("Louise Hachard", "religion", "Islam"),
  fact("Louise Hachard", "alias", "Leyla"),
  fact("Louise Hachard", "causeOfDeath", "influenza"),
  fact("Louise Hachard", "deathDate", "1918", value="1918"),
  fact("Mehmed Nurettin", "relatives", "Semiha Akyol"),
  fact("Semiha Akyol", "occupation", "soprano"),
  fact("Nurettin", "occupation", "painter"),
  ev("sanction", "put on half-pay", ("1903", "1903"), ["Mehmed Nurettin"]),
  ev("appointment", "recalled", ("1908", "1908"), ["Mehmed Nurettin"]),
  ev("departure", "was pensioned off", ("Apr. 1910", "1910-04"), ["Halil Rifki"]),
  ev("appointment", "fell", ("Apr. 1910", "1910-04"), ["Mehmed Nurettin"]),
  ev("award", "gave him", ("1924", "1924"), ["Mehmed Nurettin"]),
  ev("departure", "resigned", ("1938", "1938"), ["Mübeccel Tanyeri"]),
  ev("communication", "wrote her a letter", ("1938", "1938"), ["Mehmed Nurettin", "Mübeccel Tanyeri"]),
)

P("d33-06", """DUFRESNE-KIMBALL, Honora Agnes (Mother Mary of the Angels), Canadian educator, botanist, college president. Arichat, Cape Breton, 15 Aug. 1878 – Halifax, 2 May 1966. Acadian through her father, Captain Théophile Dufresne, master mariner, lost off Sable Island 1881; Scots through her mother, Isabel Kimball, postmistress at Arichat for thirty-one years, whose name the daughter added to her own.

Taught by the Sisters of Charity, whose habit she took in 1897. B.A. Dalhousie (by special leave) 1906; Ph.D., Catholic University of America, 1915, on the mosses of Inverness County. Mistress of novices, 1916–20. Dean of Mount Carmel College, Bedford Basin, under Mother Bernard Haggerty; on the latter's election as superior general, 16 July 1926, second president of the college. She led it for nineteen years, and obtained its charter in spite of Archbishop Cornelius Doucet, who told the premier's secretary that women did not require degrees. Premier Angus Rutledge, a Presbyterian whose sister Jean taught Latin at the college, carried the bill nonetheless (Apr. 1928).

Asked by Ottawa in 1941 to be of the Advisory Committee on Reconstruction, she was the only religious upon it until it reported in Sept. 1943; its subcommittee for women's work was chaired by her former pupil, Margaret Zinck, Q.C., from 1957 to 1969 a judge of the county court. Laid down the presidency 31 Aug. 1945 by reason of glaucoma, and lived blind at the motherhouse for two decades. The next president, Sister Clare Beaton, had been her registrar.

O.B.E. 1946. President of the Nova Scotian Institute of Science, 1931–2. Honorary doctorate, St. Francis Xavier, 1937. Her brother, Senator Raoul Dufresne (1872–1949), Liberal, lumber merchant, sat for Richmond in the Commons before his elevation in 1923. She did not publish the flora announced in 1939.
""",
  occ("Bernard Haggerty", "Mother#2"),
  occ("Théophile Dufresne", "Captain"),
  occ("Isabel Kimball", "postmistress at Arichat"),
  occ("Honora Agnes Dufresne-Kimball", "Mistress of novices", start=("1916", "1916"), end=("1916–20", "1920")),
  occ("Honora Agnes Dufresne-Kimball", "Dean of Mount Carmel College", end=("16 July 1926", "1926-07-16")),
  occ("Bernard Haggerty", "superior general", start=("16 July 1926", "1926-07-16")),
  occ("Honora Agnes Dufresne-Kimball", "second president of the college", start=("16 July 1926", "1926-07-16"), end=("31 Aug. 1945", "1945-08-31"), again=["college president", "led it", "presidency"]),
  occ("Cornelius Doucet", "Archbishop"),
  occ("Angus Rutledge", "Premier"),
  occ("Jean", "taught Latin at the college"),
  occ("Honora Agnes Dufresne-Kimball", "Advisory Committee on Reconstruction", start=("1941", "1941"), end=("Sept. 1943", "1943-09")),
  occ("Margaret Zinck", "subcommittee for women's work was chaired"),
  occ("Margaret Zinck", "judge of the county court", start=("1957", "1957"), end=("1969", "1969")),
  occ("Clare Beaton", "next president", start=("31 Aug. 1945", "1945-08-31")),
  occ("Clare Beaton", "registrar"),
  occ("Honora Agnes Dufresne-Kimball", "President of the Nova Scotian Institute of Science", start=("1931", "1931"), end=("1931–2", "1932")),
  occ("Raoul Dufresne", "Senator", start=("1923", "1923")),
  occ("Raoul Dufresne", "sat for Richmond in the Commons", end=("1923", "1923")),
  fact("Honora Agnes Dufresne-Kimball", "alias", "Mother Mary of the Angels"),
  fact("Honora Agnes Dufresne-Kimball", "nationality", "Canadian"),
  fact("Honora Agnes Dufresne-Kimball", "occupation", "educator"),
  fact("Honora Agnes Dufresne-Kimball", "occupation", "botanist"),
  fact("Honora Agnes Dufresne-Kimball", "birthPlace", "Arichat, Cape Breton"),
  fact("Honora Agnes Dufresne-Kimball", "birthDate", "15 Aug. 1878", value="1878-08-15"),
  fact("Honora Agnes Dufresne-Kimball", "deathPlace", "Halifax"),
  fact("Honora Agnes Dufresne-Kimball", "deathDate", "2 May 1966", value="1966-05-02"),
  fact("Honora Agnes Dufresne-Kimball", "ethnicity", "Acadian"),
  fact("Honora Agnes Dufresne-Kimball", "ethnicity", "Scots"),
  fact("Honora Agnes Dufresne-Kimball", "father", "Théophile Dufresne"),
  fact("Théophile Dufresne", "occupation", "master mariner"),
  fact("Théophile Dufresne", "deathPlace", "off Sable Island"),
  fact("Théophile Dufresne", "deathDate", "1881", value="1881"),
  fact("Honora Agnes Dufresne-Kimball", "mother", "Isabel Kimball"),
  fact("Honora Agnes Dufresne-Kimball", "education", "Sisters of Charity"),
  fact("Honora Agnes Dufresne-Kimball", "education", "Dalhousie", date=("1906", "1906")),
  fact("Honora Agnes Dufresne-Kimball", "education", "Catholic University of America", date=("1915", "1915")),
  fact("Angus Rutledge", "religion", "Presbyterian"),
  fact("Angus Rutledge", "siblings", "Jean"),
  fact("Honora Agnes Dufresne-Kimball", "residence", "motherhouse"),
  fact("Honora Agnes Dufresne-Kimball", "award", "O.B.E.", date=("1946", "1946")),
  fact("Honora Agnes Dufresne-Kimball", "award", "Honorary doctorate, St. Francis Xavier", date=("1937", "1937")),
  fact("Honora Agnes Dufresne-Kimball", "siblings", "Raoul Dufresne"),
  fact("Raoul Dufresne", "birthDate", "1872", value="1872"),
  fact("Raoul Dufresne", "deathDate", "1949", value="1949"),
  fact("Raoul Dufresne", "party", "Liberal"),
  fact("Raoul Dufresne", "occupation", "lumber merchant"),
  fact("Margaret Zinck", "award", "Q.C."),
  ev("election", "election", ("16 July 1926", "1926-07-16"), ["Bernard Haggerty"]),
  ev("communication", "told", None, ["Cornelius Doucet"]),
  ev("appointment", "Asked by Ottawa", ("1941", "1941"), ["Honora Agnes Dufresne-Kimball"]),
  ev("departure", "Laid down the presidency", ("31 Aug. 1945", "1945-08-31"), ["Honora Agnes Dufresne-Kimball"]),
  ev("appointment", "elevation", ("1923", "1923"), ["Raoul Dufresne"]),
)

P("d33-07", """SUVA, March 14, 2024 (Pacific Newsdesk) — Fiji's health minister quit on Thursday, hours after an auditor's report on dialysis machines went before parliament. Dr. Apenisa Ratumaitavuki, 58, handed his letter to the prime minister at 8 a.m. The premier, Semi Vakaloloma, accepted it by noon.

Assistant minister Rosalia Chand was sworn in at State House the same evening. She is the third to hold the job in two years.

The report covers purchases made in 2021. Auditor-General Filimone Tabuya said 14 machines were bought, nine of them unusable. It does not say the minister gained anything. Police have opened no case. "I was a surgeon for twenty-six years and I know what a machine that does not run means to a patient," Ratumaitavuki told reporters outside.

He came to politics late. Son of a Methodist minister, Rev. Josefa Ratumaitavuki, from Lakeba. Queen Victoria School. Fiji School of Medicine, then Otago for a fellowship. Played lock for Fiji in 1989. He ran the Colonial War Memorial Hospital as medical superintendent from 2009 to 2017, when the military-backed government sacked him over a newspaper column. He won a seat for the People's Alliance in December 2022.

Chand, 44, a Labasa pharmacist, is a Hindu and a mother of three; her husband, Vikash Chand, is permanent secretary for works and, her office said, will stand aside from any file on hospital building. She was national netball captain in 2003.

Opposition whip Jone Dakuvula called for an inquiry. He had named two suppliers in a speech on Monday; both deny wrongdoing. Rumours that Permanent Secretary for Health Mere Tudravu would also go were "nonsense", she said.

Vakaloloma leaves on Saturday for talks in Canberra. He will take foreign affairs minister Isoa Bale with him.

Ratumaitavuki keeps his seat. He lives in Lami with his second wife, Talei, a physiotherapist.
""",
  occ("Apenisa Ratumaitavuki", "health minister", end=("Thursday", "2024-03-14")),
  occ("Semi Vakaloloma", "prime minister", again=["premier"]),
  occ("Rosalia Chand", "Assistant minister", end=("the same evening", "2024-03-14")),
  occ("Rosalia Chand", "third to hold the job", start=("the same evening", "2024-03-14")),
  occ("Filimone Tabuya", "Auditor-General"),
  occ("Josefa Ratumaitavuki", "Methodist minister"),
  occ("Apenisa Ratumaitavuki", "medical superintendent", start=("2009", "2009"), end=("2017", "2017")),
  occ("Apenisa Ratumaitavuki", "seat", start=("December 2022", "2022-12"), again=["seat#2"]),
  occ("Vikash Chand", "permanent secretary for works"),
  occ("Rosalia Chand", "national netball captain", start=("2003", "2003")),
  occ("Jone Dakuvula", "Opposition whip"),
  occ("Mere Tudravu", "Permanent Secretary for Health"),
  occ("Isoa Bale", "foreign affairs minister"),
  fact("Apenisa Ratumaitavuki", "occupation", "surgeon"),
  fact("Apenisa Ratumaitavuki", "father", "Josefa Ratumaitavuki"),
  fact("Josefa Ratumaitavuki", "birthPlace", "Lakeba"),
  fact("Josefa Ratumaitavuki", "religion", "Methodist"),
  fact("Apenisa Ratumaitavuki", "education", "Queen Victoria School"),
  fact("Apenisa Ratumaitavuki", "education", "Fiji School of Medicine"),
  fact("Apenisa Ratumaitavuki", "education", "Otago"),
  fact("Apenisa Ratumaitavuki", "occupation", "Played lock for Fiji", date=("1989", "1989")),
  fact("Apenisa Ratumaitavuki", "party", "People's Alliance"),
  fact("Rosalia Chand", "residence", "Labasa"),
  fact("Rosalia Chand", "occupation", "pharmacist"),
  fact("Rosalia Chand", "religion", "Hindu"),
  fact("Rosalia Chand", "spouse", "Vikash Chand"),
  fact("Apenisa Ratumaitavuki", "residence", "Lami"),
  fact("Apenisa Ratumaitavuki", "spouse", "Talei"),
  fact("Talei", "residence", "Lami"),
  fact("Talei", "occupation", "physiotherapist"),
  ev("departure", "quit", ("Thursday", "2024-03-14"), ["Apenisa Ratumaitavuki"]),
  ev("communication", "handed his letter", ("Thursday", "2024-03-14"), ["Apenisa Ratumaitavuki", "Semi Vakaloloma"]),
  ev("appointment", "was sworn in", ("the same evening", "2024-03-14"), ["Rosalia Chand"]),
  ev("investigation", "report", None, ["Filimone Tabuya", "Apenisa Ratumaitavuki"]),
  ev("communication", "told reporters", ("Thursday", "2024-03-14"), ["Apenisa Ratumaitavuki"]),
  ev("departure", "sacked", ("2017", "2017"), ["Apenisa Ratumaitavuki"]),
  ev("election", "won a seat", ("December 2022", "2022-12"), ["Apenisa Ratumaitavuki"]),
  ev("speech", "speech", ("Monday", "2024-03-11"), ["Jone Dakuvula"]),
)

P("d33-08", """BRATISLAVA — Police searched the offices of Slovakia's state railway freight company on Tuesday and led away its chairman in handcuffs. Ľubomír Haško, 52, an engineer by training, is held on suspicion of taking a bribe. His lawyer, Soňa Vrábelová, said he would deny everything.

Haško took over Cargo on 1 October 2020, replacing Pavol Džugan, who had walked out in a row over locomotive leases. Before that he headed the tracks authority's Žilina region. He is a nephew of ex-transport minister Milan Haško. Milan Haško, who left politics in 2010, is not a suspect; he was questioned as a witness in January, police said.

Also arrested: procurement director Denisa Kmeťová and a businessman whom prosecutors called only "P. T." Kmeťová was freed after six hours.

Transport Minister Juraj Bielik, on a visit to Vienna, broke off his talks with his Austrian colleague, Dagmar Unterrainer, and was back in the capital by nightfall. He suspended Haško by telephone from the train. The supervisory board met at 7 p.m. and put finance director Ivana Sokolíková in charge for the time being.

Prosecutor Rastislav Hronec has been on the case since a whistleblower, dispatcher Emil Tóth, went to him with a folder of invoices in November. Hronec's superior, Special Prosecutor Karol Veselý, withdrew from the inquiry two weeks ago: his wife, the architect Zora Veselá, once drew a villa for Haško.

The villa stands in Rajecké Teplice. Haško lives there with his partner, former biathlete Barbora Lacková, who won bronze at the 2006 Games and now sits on the Olympic Committee.

A Žilina University graduate, Haško, a Catholic, sings in a church choir and in 2019 received the state's Ľudovít Štúr Order, third class. Opposition deputies want it back.

If convicted he faces twelve years. A court rules on custody by Friday.
""",
  occ("Ľubomír Haško", "chairman", start=("1 October 2020", "2020-10-01")),
  occ("Pavol Džugan", "replacing Pavol Džugan", end=("1 October 2020", "2020-10-01")),
  occ("Ľubomír Haško", "headed the tracks authority's Žilina region", end=("1 October 2020", "2020-10-01")),
  occ("Milan Haško", "transport minister", former=True),
  occ("Denisa Kmeťová", "procurement director"),
  occ("Juraj Bielik", "Transport Minister"),
  occ("Dagmar Unterrainer", "Austrian colleague"),
  occ("Ivana Sokolíková", "finance director"),
  occ("Ivana Sokolíková", "in charge for the time being"),
  occ("Rastislav Hronec", "Prosecutor"),
  occ("Karol Veselý", "Special Prosecutor"),
  occ("Barbora Lacková", "Olympic Committee"),
  fact("Ľubomír Haško", "occupation", "engineer"),
  fact("Soňa Vrábelová", "occupation", "lawyer"),
  fact("Ľubomír Haško", "relatives", "Milan Haško"),
  fact("Emil Tóth", "occupation", "dispatcher"),
  fact("Karol Veselý", "spouse", "Zora Veselá"),
  fact("Zora Veselá", "occupation", "architect"),
  fact("Ľubomír Haško", "residence", "Rajecké Teplice"),
  fact("Barbora Lacková", "residence", "Rajecké Teplice"),
  fact("Ľubomír Haško", "spouse", "Barbora Lacková"),
  fact("Barbora Lacková", "occupation", "biathlete"),
  fact("Barbora Lacková", "award", "bronze at the 2006 Games", date=("2006", "2006")),
  fact("Ľubomír Haško", "education", "Žilina University"),
  fact("Ľubomír Haško", "religion", "Catholic"),
  fact("Ľubomír Haško", "award", "Ľudovít Štúr Order, third class", date=("2019", "2019")),
  ev("investigation", "searched", None, ["Ľubomír Haško"]),
  ev("arrest", "led away", None, ["Ľubomír Haško"]),
  ev("appointment", "took over Cargo", ("1 October 2020", "2020-10-01"), ["Ľubomír Haško"]),
  ev("departure", "had walked out", None, ["Pavol Džugan"]),
  ev("departure", "left politics", ("2010", "2010"), ["Milan Haško"]),
  ev("testimony", "was questioned", None, ["Milan Haško"]),
  ev("arrest", "arrested", None, ["Denisa Kmeťová"]),
  ev("travel", "visit to Vienna", None, ["Juraj Bielik"]),
  ev("meeting", "talks", None, ["Juraj Bielik", "Dagmar Unterrainer"]),
  ev("sanction", "suspended", None, ["Juraj Bielik", "Ľubomír Haško"]),
  ev("appointment", "put finance director", None, ["Ivana Sokolíková"]),
  ev("disclosure", "went to him", None, ["Emil Tóth", "Rastislav Hronec"]),
  ev("recusal", "withdrew", None, ["Karol Veselý"]),
  ev("award", "received", ("2019", "2019"), ["Ľubomír Haško"]),
)

P("d33-09", """MONTEVIDEO, Sept 2, 1987 - Uruguay's university has a rector again. Professors, students and graduates on Wednesday night picked chemist Delia Pereyra Montes on the fourth ballot, 63 votes to 41 for law dean Horacio Basso. She starts on Oct 1.

Pereyra Montes, 61, is the first woman in the post. She fills the gap left by Samuel Arocena, killed on June 20 when his car hit a truck near Minas. Vice-rector Tabaré Lanz has minded the shop since.

Fired by the military in 1974, when she was vice-dean of chemistry, she spent ten years in Caracas. There she headed a laboratory of the state oil company. She flew home on March 3, 1985, two days after civilian rule returned, on the same plane as the exiled Socialist ex-senator Raúl Gadea, later education minister, and got her chair back.

Her brother Líber Pereyra, a printer and a Communist, died under torture in 1976. Asked about the colonel who commanded that barracks, now attache in Asuncion, the rector-elect said: "I am here to speak of budgets."

Basso conceded in a phone call. He said he might try again; aides said he would not. Backed by the Blanco list, he held the presidency of the bar until July.

President Julio Estradé cabled congratulations. Gadea, who must now agree the 1988 funds with her, called on her at home in the Malvin district on Thursday morning. They talked for an hour, he said.

The daughter of a Galician tram driver, Manuel Pereyra, and a seamstress, she went to the Women's Institute and took her degree here in 1950. Has no religion. Plays chess: national champion 1954 and 1957. A widow — the agronomist Óscar Fynn was her husband — with one son, Diego Fynn, a cellist.

Students whose candidate, mathematician Elbio Sosa, lost early said they would keep occupying the engineering school.
""",
  occ("Delia Pereyra Montes", "rector", start=("Oct 1", "1987-10-01"), again=["rector-elect"]),
  occ("Horacio Basso", "law dean"),
  occ("Samuel Arocena", "gap left", end=("June 20", "1987-06-20")),
  occ("Tabaré Lanz", "Vice-rector"),
  occ("Tabaré Lanz", "minded the shop", start=("June 20", "1987-06-20"), end=("Oct 1", "1987-10-01")),
  occ("Delia Pereyra Montes", "vice-dean of chemistry", end=("1974", "1974")),
  occ("Delia Pereyra Montes", "headed a laboratory of the state oil company"),
  occ("Delia Pereyra Montes", "chair", start=("1985", "1985")),
  occ("Raúl Gadea", "senator", former=True),
  occ("Raúl Gadea", "education minister"),
  occ("Horacio Basso", "presidency of the bar", end=("July", "1987-07")),
  occ("Julio Estradé", "President"),
  fact("Delia Pereyra Montes", "occupation", "chemist"),
  fact("Samuel Arocena", "deathDate", "June 20", value="1987-06-20"),
  fact("Samuel Arocena", "deathPlace", "near Minas"),
  fact("Samuel Arocena", "causeOfDeath", "his car hit a truck"),
  fact("Delia Pereyra Montes", "residence", "Caracas"),
  fact("Raúl Gadea", "party", "Socialist"),
  fact("Delia Pereyra Montes", "siblings", "Líber Pereyra"),
  fact("Líber Pereyra", "occupation", "printer"),
  fact("Líber Pereyra", "party", "Communist"),
  fact("Líber Pereyra", "causeOfDeath", "torture"),
  fact("Líber Pereyra", "deathDate", "1976", value="1976"),
  fact("Horacio Basso", "party", "Blanco"),
  fact("Delia Pereyra Montes", "residence", "Malvin district"),
  fact("Delia Pereyra Montes", "father", "Manuel Pereyra"),
  fact("Manuel Pereyra", "occupation", "tram driver"),
  fact("Manuel Pereyra", "ethnicity", "Galician"),
  fact("Delia Pereyra Montes", "education", "Women's Institute"),
  fact("Delia Pereyra Montes", "award", "national champion"),
  fact("Delia Pereyra Montes", "religion", "no religion"),
  fact("Delia Pereyra Montes", "spouse", "Óscar Fynn"),
  fact("Óscar Fynn", "occupation", "agronomist"),
  fact("Delia Pereyra Montes", "children", "Diego Fynn"),
  fact("Óscar Fynn", "children", "Diego Fynn"),
  fact("Diego Fynn", "occupation", "cellist"),
  fact("Elbio Sosa", "occupation", "mathematician"),
  ev("election", "picked", ("Wednesday night", "1987-09-02"), ["Delia Pereyra Montes", "Horacio Basso"]),
  ev("departure", "Fired", ("1974", "1974"), ["Delia Pereyra Montes"]),
  ev("travel", "flew home", ("March 3, 1985", "1985-03-03"), ["Delia Pereyra Montes", "Raúl Gadea"]),
  ev("appointment", "got her chair back", ("1985", "1985"), ["Delia Pereyra Montes"]),
  ev("communication", "phone call", None, ["Horacio Basso", "Delia Pereyra Montes"]),
  ev("communication", "cabled", None, ["Julio Estradé", "Delia Pereyra Montes"]),
  ev("meeting", "called on her", ("Thursday morning", "1987-09-03"), ["Raúl Gadea", "Delia Pereyra Montes"]),
  ev("election", "lost early", ("Wednesday night", "1987-09-02"), ["Elbio Sosa"]),
)

P("d33-10", """Kampala, 9 Nov 2018. The chief of Uganda's Olympic committee on Friday survived a no-confidence vote, 22 to 19, then announced that he would leave anyway.

Brig. (rtd) Godfrey Byamukama, who boxed for the country in Munich in 1972, said he would hand over on 31 December to his deputy. That is Stella Akello Odongtho, 49, a former 800 metres runner who teaches sports science at Kyambogo.

"Twelve years is enough for a welterweight," the brigadier told delegates at Lugogo.

Trouble began with the Gold Coast team in April. Eleven athletes disappeared. Secretary-general Penninah Kaliisa, sent after them, found three. Then came the allowances. Treasurer Sadiq Mulindwa went public on radio on 6 August with a list of payments that had no receipts; a week later he was expelled. The sports council, chaired by ex-goalkeeper Onesmus Tibasima, looked into it and faulted bookkeeping, not the president. Mulindwa maintains that money was stolen. No charge has been filed.

State minister for sports Harriet Nabwire met both camps on Wednesday. She is herself Byamukama's daughter-in-law, having married his son, the cardiologist Dr Allan Byamukama, in 2004. Critics say that she ought to have left the matter to senior minister Fr. Gaetano Okwir. "Which law?" she asked.

Byamukama, 70, a Munyankole and a born-again Christian, is from Bushenyi. Ntare School; no university. Joined up in 1971. Fled to Nairobi in 1977, where he coached at a police gym. Came home with the liberators, led a battalion, was military attaché to Tanzania 1988-93 and director of sports for the army until 2002. Elected to the Olympic job in November 2006 after Francis Nkwanga, its holder for two terms, moved to the African body in Abuja.

Odongtho, who is Acholi, will have the chair until elections in March. She has said that she wants no longer than that.
""",
  occ("Godfrey Byamukama", "chief of Uganda's Olympic committee", start=("November 2006", "2006-11"), again=["president", "Olympic job"]),
  occ("Godfrey Byamukama", "Brig. (rtd)", former=True, again=["brigadier"]),
  occ("Stella Akello Odongtho", "deputy"),
  occ("Penninah Kaliisa", "Secretary-general"),
  occ("Sadiq Mulindwa", "Treasurer", end=("a week later", "2018-08-13")),
  occ("Onesmus Tibasima", "sports council, chaired"),
  occ("Harriet Nabwire", "State minister for sports"),
  occ("Gaetano Okwir", "senior minister"),
  occ("Gaetano Okwir", "Fr."),
  occ("Godfrey Byamukama", "coached at a police gym"),
  occ("Godfrey Byamukama", "led a battalion"),
  occ("Godfrey Byamukama", "military attaché to Tanzania", start=("1988", "1988"), end=("1988-93", "1993")),
  occ("Godfrey Byamukama", "director of sports for the army", end=("2002", "2002")),
  occ("Francis Nkwanga", "holder for two terms", end=("November 2006", "2006-11")),
  occ("Francis Nkwanga", "African body in Abuja"),
  fact("Godfrey Byamukama", "occupation", "boxed", date=("1972", "1972")),
  fact("Stella Akello Odongtho", "occupation", "800 metres runner"),
  fact("Stella Akello Odongtho", "occupation", "teaches sports science"),
  fact("Onesmus Tibasima", "occupation", "goalkeeper"),
  fact("Godfrey Byamukama", "relatives", "Harriet Nabwire"),
  fact("Harriet Nabwire", "spouse", "Allan Byamukama", date=("2004", "2004")),
  fact("Godfrey Byamukama", "children", "Allan Byamukama"),
  fact("Allan Byamukama", "occupation", "cardiologist"),
  fact("Godfrey Byamukama", "ethnicity", "Munyankole"),
  fact("Godfrey Byamukama", "religion", "born-again Christian"),
  fact("Godfrey Byamukama", "birthPlace", "Bushenyi"),
  fact("Godfrey Byamukama", "education", "Ntare School"),
  fact("Godfrey Byamukama", "militaryService", "Joined up", date=("1971", "1971")),
  fact("Godfrey Byamukama", "residence", "Nairobi", date=("1977", "1977")),
  fact("Stella Akello Odongtho", "ethnicity", "Acholi"),
  ev("election", "survived a no-confidence vote", ("Friday", "2018-11-09"), ["Godfrey Byamukama"]),
  ev("speech", "told delegates", ("Friday", "2018-11-09"), ["Godfrey Byamukama"]),
  ev("travel", "sent after them", ("April", "2018-04"), ["Penninah Kaliisa"]),
  ev("disclosure", "went public", ("6 August", "2018-08-06"), ["Sadiq Mulindwa"]),
  ev("sanction", "was expelled", ("a week later", "2018-08-13"), ["Sadiq Mulindwa"]),
  ev("investigation", "looked into it", None, ["Onesmus Tibasima", "Godfrey Byamukama"]),
  ev("meeting", "met both camps", ("Wednesday", "2018-11-07"), ["Harriet Nabwire"]),
  ev("travel", "Fled to Nairobi", ("1977", "1977"), ["Godfrey Byamukama"]),
  ev("travel", "Came home", None, ["Godfrey Byamukama"]),
  ev("election", "Elected", ("November 2006", "2006-11"), ["Godfrey Byamukama"]),
  ev("departure", "moved", None, ["Francis Nkwanga"]),
)

P("d33-11", """TEHRAN, 21 June 1971 (Orient Press). Dr. Manuchehr Farzaneh, Iran's best-known heart man and for eleven months its minister of health, was found dead on Sunday in his Shemiran garden. He was 57. Court physician Gen. Abdolali Kiani put it down to a coronary.

Farzaneh had given up the ministry in May. Reasons of health, it was said then; in the corridors, a quarrel over the Plan Organization's cut in his clinics. Successor Shapur Amini, whom he had himself brought from Shiraz as under-secretary, learned the news while on tour in Zahedan and flew back overnight. Premier Amir Hushang Daftari called at the house.

Trained in Lyon, where he got his doctorate in 1941, he sat out the war at a sanatorium in Savoy. Home in 1946. Two years at the railway hospital. Professor at Tehran from 1950; dean from 1962 till he made way in 1968 for surgeon Yahya Bozorgmehr. He headed the Red Lion and Sun in Fars during the 1960 Lar quake. Order of Homayoun, second class; the French Legion of Honour.

Last December he visited Moscow and initialled a vaccine pact with Soviet counterpart Viktor Dolgushin. It is yet to be ratified.

He came of the Qajar gentry. Father: Farzaneh ol-Molk, twice governor of Kerman. Cousin: Iraj Moqaddam, who as envoy in Bonn walked out last year after remarks on students. The family is Shia; the doctor's first wife, Jeanne Perrachon, a nurse, remained Catholic and lives in Grenoble. Two daughters by her. In 1955 he wed poet Mahin Sohrabi. She survives, with a boy of nine, Kamran.

Talk of poison was dismissed by police chief Lt. Gen. Mohsen Baqai. No autopsy was held; the widow would not have it. Burial was on Monday at Rey. Senate president Taqi Emad spoke.
""",
  occ("Manuchehr Farzaneh", "minister of health", start=("eleven months", "1970-06"), end=("May", "1971-05")),
  occ("Abdolali Kiani", "Court physician"),
  occ("Abdolali Kiani", "Gen."),
  occ("Shapur Amini", "Successor", start=("May", "1971-05")),
  occ("Shapur Amini", "under-secretary", end=("May", "1971-05")),
  occ("Amir Hushang Daftari", "Premier"),
  occ("Manuchehr Farzaneh", "Professor at Tehran", start=("1950", "1950")),
  occ("Manuchehr Farzaneh", "dean", start=("1962", "1962"), end=("1968", "1968")),
  occ("Yahya Bozorgmehr", "made way", start=("1968", "1968")),
  occ("Manuchehr Farzaneh", "headed the Red Lion and Sun in Fars", start=("1960", "1960")),
  occ("Viktor Dolgushin", "Soviet counterpart"),
  occ("Farzaneh ol-Molk", "governor of Kerman"),
  occ("Iraj Moqaddam", "envoy in Bonn", end=("last year", "1970")),
  occ("Mohsen Baqai", "police chief"),
  occ("Mohsen Baqai", "Lt. Gen."),
  occ("Taqi Emad", "Senate president"),
  fact("Manuchehr Farzaneh", "occupation", "heart man"),
  fact("Manuchehr Farzaneh", "deathDate", "Sunday", value="1971-06-20"),
  fact("Manuchehr Farzaneh", "deathPlace", "Shemiran"),
  fact("Manuchehr Farzaneh", "causeOfDeath", "coronary"),
  fact("Manuchehr Farzaneh", "education", "Lyon", date=("1941", "1941")),
  fact("Yahya Bozorgmehr", "occupation", "surgeon"),
  fact("Manuchehr Farzaneh", "award", "Order of Homayoun, second class"),
  fact("Manuchehr Farzaneh", "award", "French Legion of Honour"),
  fact("Manuchehr Farzaneh", "father", "Farzaneh ol-Molk"),
  fact("Manuchehr Farzaneh", "ethnicity", "Qajar"),
  fact("Manuchehr Farzaneh", "relatives", "Iraj Moqaddam"),
  fact("Manuchehr Farzaneh", "religion", "Shia"),
  fact("Manuchehr Farzaneh", "spouse", "Jeanne Perrachon"),
  fact("Jeanne Perrachon", "occupation", "nurse"),
  fact("Jeanne Perrachon", "religion", "Catholic"),
  fact("Jeanne Perrachon", "residence", "Grenoble"),
  fact("Manuchehr Farzaneh", "spouse", "Mahin Sohrabi", date=("1955", "1955")),
  fact("Mahin Sohrabi", "occupation", "poet"),
  fact("Manuchehr Farzaneh", "children", "Kamran"),
  fact("Mahin Sohrabi", "children", "Kamran"),
  ev("departure", "had given up the ministry", ("May", "1971-05"), ["Manuchehr Farzaneh"]),
  ev("travel", "tour", None, ["Shapur Amini"]),
  ev("travel", "flew back", None, ["Shapur Amini"]),
  ev("departure", "made way", ("1968", "1968"), ["Manuchehr Farzaneh", "Yahya Bozorgmehr"]),
  ev("travel", "visited Moscow", ("Last December", "1970-12"), ["Manuchehr Farzaneh"]),
  ev("meeting", "initialled", ("Last December", "1970-12"), ["Manuchehr Farzaneh", "Viktor Dolgushin"]),
  ev("departure", "walked out", ("last year", "1970"), ["Iraj Moqaddam"]),
  ev("speech", "spoke", ("Monday", "1971-06-21"), ["Taqi Emad"]),
)

P("d33-12", """WELLINGTON (NZ Wire) - Te Papa has a new boss and she used to guard goal.

Moana Rikihana, 46, takes over the national museum from 1 July 2025, the board said on Tuesday. Chair Dame Prudence Aldworth called her "the historian we were after".

Rikihana (Ngāti Raukawa) kept goal in 41 hockey tests, Athens 2004 among them. She read history at Victoria and finished a doctorate in Leiden in 2012 on tattooed heads in Dutch collections. Curator, then kaihautū at Auckland Museum. For the past five years she has been chief executive of Heritage South Canterbury, at Timaru.

She follows Craig Lindqvist-Moore, out since November. An inquiry by retired judge Warwick Tapsell had found that he bullied staff; he says he did not. Deputy Lose Fonua has been acting and goes back to collections.

The minister, Hamish Goddard, had no say, his office told this agency. That matters: Goddard and Rikihana were flatmates at Otago's Knox College in 1998, before she switched cities. He declared it to the Cabinet Office in March and passed all museum papers to associate minister Priya Ranchhod.

Aldworth's own time is up in September. Likely next: investment banker Tom Ussher, a board member since 2021. He was coy. "Ask the minister."

Rikihana's dad, Wiremu Rikihana, an Anglican archdeacon, buried the last of the museum's old carvers. Her aunt is Dame Hinemoa Puketapu, once high commissioner in Ottawa. She lives on a boat with her wife, cartoonist Fleur Abernethy, and two whippets.

Union delegate Sione Pauga welcomed the pick. So did Labour's arts spokesperson, Kieran Daly, who met her last week. National MP Barbara Sewell, who lost her ministerial warrant in 2023 over a gift of paintings, tweeted one word: "Finally."

First job, the new chief said, is to send home eleven ancestors from Leiden. Talks with the Dutch start in August.
""",
  occ("Moana Rikihana", "boss", start=("1 July 2025", "2025-07-01"), again=["new chief"]),
  occ("Prudence Aldworth", "Chair"),
  occ("Moana Rikihana", "Curator"),
  occ("Moana Rikihana", "kaihautū at Auckland Museum"),
  occ("Moana Rikihana", "chief executive of Heritage South Canterbury", start=("past five years", "2020")),
  occ("Craig Lindqvist-Moore", "follows Craig Lindqvist-Moore", end=("November", "2024-11")),
  occ("Warwick Tapsell", "judge", former=True),
  occ("Lose Fonua", "Deputy"),
  occ("Lose Fonua", "acting", start=("November", "2024-11"), end=("1 July 2025", "2025-07-01")),
  occ("Hamish Goddard", "minister"),
  occ("Priya Ranchhod", "associate minister"),
  occ("Tom Ussher", "board member", start=("2021", "2021")),
  occ("Wiremu Rikihana", "Anglican archdeacon"),
  occ("Hinemoa Puketapu", "high commissioner in Ottawa", former=True),
  occ("Sione Pauga", "Union delegate"),
  occ("Kieran Daly", "arts spokesperson"),
  occ("Barbara Sewell", "MP"),
  occ("Barbara Sewell", "ministerial warrant", end=("2023", "2023")),
  fact("Prudence Aldworth", "award", "Dame"),
  fact("Moana Rikihana", "occupation", "historian"),
  fact("Moana Rikihana", "ethnicity", "Ngāti Raukawa"),
  fact("Moana Rikihana", "occupation", "kept goal"),
  fact("Moana Rikihana", "education", "Victoria"),
  fact("Moana Rikihana", "education", "Leiden", date=("2012", "2012")),
  fact("Moana Rikihana", "education", "Otago's Knox College", date=("1998", "1998")),
  fact("Hamish Goddard", "education", "Otago's Knox College", date=("1998", "1998")),
  fact("Tom Ussher", "occupation", "investment banker"),
  fact("Moana Rikihana", "father", "Wiremu Rikihana"),
  fact("Wiremu Rikihana", "religion", "Anglican"),
  fact("Moana Rikihana", "relatives", "Hinemoa Puketapu"),
  fact("Hinemoa Puketapu", "award", "Dame#2"),
  fact("Moana Rikihana", "spouse", "Fleur Abernethy"),
  fact("Fleur Abernethy", "occupation", "cartoonist"),
  fact("Kieran Daly", "party", "Labour"),
  fact("Barbara Sewell", "party", "National"),
  ev("appointment", "takes over", ("1 July 2025", "2025-07-01"), ["Moana Rikihana"]),
  ev("departure", "out since", ("November", "2024-11"), ["Craig Lindqvist-Moore"]),
  ev("investigation", "inquiry", None, ["Warwick Tapsell", "Craig Lindqvist-Moore"]),
  ev("disclosure", "declared", ("March", "2025-03"), ["Hamish Goddard"]),
  ev("recusal", "passed all museum papers", ("March", "2025-03"), ["Hamish Goddard", "Priya Ranchhod"]),
  ev("meeting", "met her", None, ["Kieran Daly", "Moana Rikihana"]),
  ev("departure", "lost her ministerial warrant", ("2023", "2023"), ["Barbara Sewell"]),
  ev("communication", "tweeted", None, ["Barbara Sewell"]),
)

P("d33-13", """My old chief, Anneliese Trautvetter, whom we laid to rest at Weimar on the last Saturday of February 2009, used to say that a library director needs three things, namely a good memory, a bad telephone and a minister who does not read. I had the luck to be her deputy for eleven years, from 1975 until, in the spring of 1986, they made me head of the state archive, a thing that she, I have since learned from my file, arranged behind my back by a letter to the Ministry of Higher Education.

She came of tanners. Her father Otto, a Social Democrat, had been mayor of Pößneck for not quite a year when in March 1933 the brownshirts fetched him out of the town hall; he did not live to see 1940, and tuberculosis got in ahead of the camp. The mother, Frieda, sewed. Of Jena, where she took her degree under the Romanist Eberhard Schürer (the same who was later rector there and whom the Party pushed out in 1958), she spoke seldom, and of the four years she then spent as a translator with the railways of the Soviet zone, never.

She had the library from 1961 to 1987, and after her came, to everybody's surprise, her own former apprentice, Gerd Nauwerk, a trained bookbinder. I shall not pretend that she had been brave at all times. She signed what was put before her in 1968; she belonged to the SED from 1952; but the reports on readers that the gentlemen from the district office asked of her she did not write, and when in 1976 they locked up one of our cataloguers, the poet Falk Ohnesorge, she went to Berlin without leave and sat in Deputy Minister Zabel's ante-room until he received her.

She had no children, was no churchgoer, wanted no medal, and hid the one they gave her, the National Prize of 1979, behind the Brockhaus.
""",
  occ("Anneliese Trautvetter", "library director", start=("1961", "1961"), end=("1987", "1987"), again=["had the library"]),
  occ("Otto", "mayor of Pößneck", end=("March 1933", "1933-03")),
  occ("Eberhard Schürer", "rector#2", end=("1958", "1958")),
  occ("Anneliese Trautvetter", "translator with the railways of the Soviet zone"),
  occ("Gerd Nauwerk", "after her", start=("1987", "1987")),
  occ("Gerd Nauwerk", "apprentice", former=True),
  occ("Falk Ohnesorge", "cataloguers", end=("1976", "1976")),
  occ("Zabel", "Deputy Minister"),
  fact("Anneliese Trautvetter", "father", "Otto"),
  fact("Otto", "party", "Social Democrat"),
  fact("Otto", "causeOfDeath", "tuberculosis"),
  fact("Anneliese Trautvetter", "mother", "Frieda"),
  fact("Frieda", "occupation", "sewed"),
  fact("Anneliese Trautvetter", "education", "Jena"),
  fact("Eberhard Schürer", "occupation", "Romanist"),
  fact("Gerd Nauwerk", "occupation", "bookbinder"),
  fact("Anneliese Trautvetter", "party", "SED", date=("1952", "1952")),
  fact("Falk Ohnesorge", "occupation", "poet"),
  fact("Anneliese Trautvetter", "award", "National Prize", date=("1979", "1979")),
  ev("communication", "letter", ("1986", "1986"), ["Anneliese Trautvetter"]),
  ev("arrest", "fetched him out", ("March 1933", "1933-03"), ["Otto"]),
  ev("departure", "pushed out", ("1958", "1958"), ["Eberhard Schürer"]),
  ev("appointment", "after her came", ("1987", "1987"), ["Gerd Nauwerk"]),
  ev("arrest", "locked up", ("1976", "1976"), ["Falk Ohnesorge"]),
  ev("travel", "went to Berlin", ("1976", "1976"), ["Anneliese Trautvetter"]),
  ev("meeting", "received her", ("1976", "1976"), ["Anneliese Trautvetter", "Zabel"]),
  ev("award", "gave her", ("1979", "1979"), ["Anneliese Trautvetter"]),
)

P("d33-14", """Those of us who shared a corridor with Rustom Pestonji Daruwalla at the Geological Survey of India will remember first the bicycle, then the hat, and only after these the fact that he had, by forty-one, found more manganese than any man alive. He died on 8 January in his flat at Cusrow Baug, of nothing in particular, his son says; he was ninety-three and had decided.

Rusi, a Parsi of Navsari stock, was the son of a distiller's clerk and of a mother, Jerbai, who read Lyell in Gujarati. St Xavier's gave him his B.Sc. in 1941, and Imperial College, after a voyage of eleven weeks round the Cape, his doctorate in 1945. I met him in 1949 at Nagpur, when he was officiating as superintending geologist in the room of poor Venkatarangan, who had gone down with a liver; and he was confirmed when Venkatarangan did not rise again.

As Director-General, an office that came to him on 1 April 1968 from Harish Chunder Dutt and went from him, on 31 March 1976, to my own batch-mate Mathew Kuruvilla, he was, let it be said, impossible. He would not fly. He wrote to ministers in pencil. When in 1974 Dr. Sushila Bhandarkar of the Atomic Minerals Division was kept from the chair of a committee by reason, as the Secretary put it, of the jeep tours, Rusi, who was to have had it in her stead, declined to sit, and it was she who chaired it, and chaired it well, till 1977. She afterwards went to the Rajya Sabha.

The Padma Bhushan arrived in 1973; he lent it to the watchman's daughter for a school play. His wife Freny, whom he had wed at Karachi in 1943 by proxy, died of cancer in 1990. Of the two sons, Kersi teaches at Purdue; Jehangir, latterly chairman of the Bombay Port Trust, was with him at the end.
""",
  occ("Rustom Pestonji Daruwalla", "Geological Survey of India"),
  occ("Rustom Pestonji Daruwalla", "superintending geologist", start=("1949", "1949")),
  occ("Venkatarangan", "in the room of poor Venkatarangan", end=("1949", "1949")),
  occ("Rustom Pestonji Daruwalla", "Director-General", start=("1 April 1968", "1968-04-01"), end=("31 March 1976", "1976-03-31")),
  occ("Harish Chunder Dutt", "from Harish Chunder Dutt", end=("1 April 1968", "1968-04-01")),
  occ("Mathew Kuruvilla", "went from him", start=("31 March 1976", "1976-03-31")),
  occ("Sushila Bhandarkar", "Atomic Minerals Division"),
  occ("Sushila Bhandarkar", "chaired it", start=("1974", "1974"), end=("1977", "1977")),
  occ("Sushila Bhandarkar", "Rajya Sabha"),
  occ("Kersi", "teaches at Purdue"),
  occ("Jehangir", "chairman of the Bombay Port Trust"),
  fact("Rustom Pestonji Daruwalla", "deathDate", "8 January"),
  fact("Rustom Pestonji Daruwalla", "deathPlace", "Cusrow Baug"),
  fact("Rustom Pestonji Daruwalla", "alias", "Rusi"),
  fact("Rustom Pestonji Daruwalla", "ethnicity", "Parsi"),
  fact("Rustom Pestonji Daruwalla", "mother", "Jerbai"),
  fact("Rustom Pestonji Daruwalla", "education", "St Xavier's", date=("1941", "1941")),
  fact("Rustom Pestonji Daruwalla", "education", "Imperial College", date=("1945", "1945")),
  fact("Rustom Pestonji Daruwalla", "award", "Padma Bhushan", date=("1973", "1973")),
  fact("Rustom Pestonji Daruwalla", "spouse", "Freny", date=("1943", "1943")),
  fact("Freny", "causeOfDeath", "cancer"),
  fact("Freny", "deathDate", "1990", value="1990"),
  fact("Rustom Pestonji Daruwalla", "children", "Kersi"),
  fact("Rustom Pestonji Daruwalla", "children", "Jehangir"),
  fact("Freny", "children", "Kersi"),
  fact("Freny", "children", "Jehangir"),
  ev("travel", "voyage", None, ["Rustom Pestonji Daruwalla"]),
  ev("appointment", "was confirmed", None, ["Rustom Pestonji Daruwalla"]),
  ev("appointment", "came to him", ("1 April 1968", "1968-04-01"), ["Rustom Pestonji Daruwalla", "Harish Chunder Dutt"]),
  ev("departure", "went from him", ("31 March 1976", "1976-03-31"), ["Rustom Pestonji Daruwalla", "Mathew Kuruvilla"]),
  ev("communication", "wrote to ministers", None, ["Rustom Pestonji Daruwalla"]),
  ev("award", "arrived", ("1973", "1973"), ["Rustom Pestonji Daruwalla"]),
)

P("d33-15", """I have been asked to write about Caoimhín Ó Maoldomhnaigh because I am the last of the three who ran the Meteorological Service with him, and the other two, God be good to them, could spell.

He arrived at Glasnevin in 1948, a Christian Brothers boy out of Tralee with a first in mathematical physics from Galway, as assistant in the forecast room; by 1956 he had Shannon under him, as chief forecaster, and the Americans off the clippers called him Kevin Fairweather. A Blasket woman's son, he took his oath of secrecy in Irish. His father, Dónall, had drowned before he could know him. A brother in the Jesuits, Father Pádraig, was rector of Mungret in the fifties.

The directorship fell vacant at Michaelmas 1963, when Austin Gilsenan took the plane to Geneva and the World Meteorological Organization. Two of us had put in for it. I was told by the secretary of the Department, Aindrias Treacy, that it was mine; it went, on 14 October, to Caoimhín, and I heard so on the wireless, from a forecaster. I was his deputy for the next sixteen years, and I say now what I would not then, that they chose right. In 1973, with the minister, Bríd Hanratty, herself a farmer's widow, pressing him for a kinder harvest bulletin, he told her in the Dáil bar that the rain was not in her party. She had him to dinner, and he was on the board of her husband's old creamery until 1981.

He gave up, a year early, on his birthday, the second of May, 1979, because of his eyes. Dr. Una Proudfoot, our first woman, moved into the good room. In 1950 he had taken to wife Sheila Tully, the camogie captain, who outlives him; they settled at Howth, within sight of weather. The honorary degree from Maynooth came in 1984. The pneumonia came last week.
""",
  occ("Caoimhín Ó Maoldomhnaigh", "assistant in the forecast room", start=("1948", "1948")),
  occ("Caoimhín Ó Maoldomhnaigh", "chief forecaster", start=("1956", "1956")),
  occ("Pádraig", "Father"),
  occ("Pádraig", "rector of Mungret"),
  occ("Austin Gilsenan", "directorship", end=("Michaelmas 1963", "1963-09-29")),
  occ("Austin Gilsenan", "World Meteorological Organization", start=("Michaelmas 1963", "1963-09-29")),
  occ("Aindrias Treacy", "secretary of the Department"),
  occ("Caoimhín Ó Maoldomhnaigh", "it went", start=("14 October", "1963-10-14"), end=("the second of May, 1979", "1979-05-02")),
  occ("Bríd Hanratty", "minister", start=None, end=None),
  occ("Caoimhín Ó Maoldomhnaigh", "board of her husband's old creamery", end=("1981", "1981")),
  occ("Una Proudfoot", "moved into the good room", start=("the second of May, 1979", "1979-05-02")),
  occ("Sheila Tully", "camogie captain"),
  fact("Caoimhín Ó Maoldomhnaigh", "education", "Christian Brothers"),
  fact("Caoimhín Ó Maoldomhnaigh", "residence", "Tralee"),
  fact("Caoimhín Ó Maoldomhnaigh", "education", "Galway"),
  fact("Caoimhín Ó Maoldomhnaigh", "alias", "Kevin Fairweather"),
  fact("Caoimhín Ó Maoldomhnaigh", "father", "Dónall"),
  fact("Dónall", "causeOfDeath", "drowned"),
  fact("Caoimhín Ó Maoldomhnaigh", "siblings", "Pádraig"),
  fact("Caoimhín Ó Maoldomhnaigh", "birthDate", "second of May"),
  fact("Caoimhín Ó Maoldomhnaigh", "spouse", "Sheila Tully", date=("1950", "1950")),
  fact("Caoimhín Ó Maoldomhnaigh", "residence", "Howth"),
  fact("Sheila Tully", "residence", "Howth"),
  fact("Caoimhín Ó Maoldomhnaigh", "award", "honorary degree from Maynooth", date=("1984", "1984")),
  fact("Caoimhín Ó Maoldomhnaigh", "causeOfDeath", "pneumonia"),
  ev("appointment", "arrived at Glasnevin", ("1948", "1948"), ["Caoimhín Ó Maoldomhnaigh"]),
  ev("travel", "took the plane to Geneva", ("Michaelmas 1963", "1963-09-29"), ["Austin Gilsenan"]),
  ev("appointment", "went", ("14 October", "1963-10-14"), ["Caoimhín Ó Maoldomhnaigh"]),
  ev("communication", "told her", ("1973", "1973"), ["Caoimhín Ó Maoldomhnaigh", "Bríd Hanratty"]),
  ev("meeting", "dinner", None, ["Caoimhín Ó Maoldomhnaigh", "Bríd Hanratty"]),
  ev("departure", "gave up", ("the second of May, 1979", "1979-05-02"), ["Caoimhín Ó Maoldomhnaigh"]),
  ev("appointment", "moved into", ("the second of May, 1979", "1979-05-02"), ["Una Proudfoot"]),
)

P("d33-16", """It is told of Inácio Tembe that, having been made Mozambique's minister of culture over a bad line from Maputo while he was mending his mother's roof at Chibuto, he asked for the message to be repeated, finished the roof, and only then went. I was there; the ladder was mine.

We had been at the mission school of São José de Lhanguene together, he as the catechist's boy and I as the cook's, and it was from its wall, in 1964, that both of us left for Dar es Salaam. The Front sent me to fight and him to Leningrad, to the Repin Institute, out of which he emerged in 1971 a painter, with a wife, Larissa, and a thesis on icons. From independence he had the School of Visual Arts as its founding director. That he was shut up at Niassa for seven months of 1979, in a camp of re-education, on the word of a party secretary called Castigo Mabunda, he never discussed, not with me, not even after Mabunda had been put on trial and given nine years, in 1988, for stealing maize.

As a minister (he came in on 19 December 1994 and was out by January 2000, when the portfolio was merged into another and given to the linguist Graça Nhampule) he opened eleven provincial museums and closed, he liked to add, only one, his own office, on Fridays. His permanent secretary was I. He met the King of Sweden in his socks. In Lisbon, in May 1998, he begged back from his counterpart, Duarte Severim, two carved doors, and came home with one.

From Frelimo he parted in 2008, without noise. He taught drawing to the blind at Beira until malaria, which had tried for years, took him there on 6 June 2015. Larissa went back to the Neva. Their daughter Olga Tembe, a film director, has been since 2021 our ambassador to UNESCO.
""",
  occ("Inácio Tembe", "Mozambique's minister of culture", start=("19 December 1994", "1994-12-19"), end=("January 2000", "2000-01"), again=["minister#2"]),
  occ("Inácio Tembe", "founding director"),
  occ("Castigo Mabunda", "party secretary"),
  occ("Graça Nhampule", "portfolio", start=("January 2000", "2000-01")),
  occ("Duarte Severim", "counterpart"),
  occ("Olga Tembe", "ambassador to UNESCO", start=("2021", "2021")),
  fact("Inácio Tembe", "education", "São José de Lhanguene"),
  fact("Inácio Tembe", "education", "Repin Institute", date=("1971", "1971")),
  fact("Inácio Tembe", "occupation", "painter"),
  fact("Inácio Tembe", "spouse", "Larissa"),
  fact("Graça Nhampule", "occupation", "linguist"),
  fact("Inácio Tembe", "party", "Frelimo"),
  fact("Inácio Tembe", "occupation", "taught drawing"),
  fact("Inácio Tembe", "causeOfDeath", "malaria"),
  fact("Inácio Tembe", "deathPlace", "Beira"),
  fact("Inácio Tembe", "deathDate", "6 June 2015", value="2015-06-06"),
  fact("Inácio Tembe", "children", "Olga Tembe"),
  fact("Larissa", "children", "Olga Tembe"),
  fact("Olga Tembe", "occupation", "film director"),
  ev("appointment", "having been made", None, ["Inácio Tembe"]),
  ev("travel", "left for Dar es Salaam", ("1964", "1964"), ["Inácio Tembe"]),
  ev("travel", "sent me to fight and him to Leningrad", None, ["Inácio Tembe"]),
  ev("arrest", "was shut up at Niassa", ("1979", "1979"), ["Inácio Tembe"]),
  ev("conviction", "given nine years", ("1988", "1988"), ["Castigo Mabunda"]),
  ev("appointment", "came in", ("19 December 1994", "1994-12-19"), ["Inácio Tembe"]),
  ev("departure", "was out", ("January 2000", "2000-01"), ["Inácio Tembe"]),
  ev("appointment", "given to the linguist", ("January 2000", "2000-01"), ["Graça Nhampule"]),
  ev("meeting", "met the King of Sweden", None, ["Inácio Tembe"]),
  ev("meeting", "begged back", ("May 1998", "1998-05"), ["Inácio Tembe", "Duarte Severim"]),
  ev("departure", "parted", ("2008", "2008"), ["Inácio Tembe"]),
  ev("travel", "went back to the Neva", None, ["Larissa"]),
)

P("d33-17", """When the telephone rang at half past six in the morning one took it for granted, at the Texas State Board of Health, that it was Dr. Hollis. Eudora Vance Hollis slept four hours. She ran our maternity bureau from September 1938, and the whole department, as commissioner, from 1951 until Governor Truett Langley, of whom she had said in Lubbock that he would not know a privy from a pulpit, sent for her on April 2, 1957, and had her desk cleared by noon.

I typed for her, then wrote for her, then, when she was gone and Dr. Marvin Stuessy sat where she had sat, missed her. She was a druggist's daughter from Nacogdoches, the seventh of nine; a Campbellite; a graduate (1926) of the medical branch at Galveston, where the class numbered three women and where she met, and by Thanksgiving had married, Lamar Hollis, who was to be county judge of Angelina and who drank. She divorced him in 1934 and kept the name because, as she said, it was on the shingle.

What did she do? She got clean water to the colored school at Jasper by writing to the First Lady. She sat before Senator Wick Ballard's committee for two days in February 1949 and told them, with slides, how many mothers they had buried; her predecessor, Dr. George Amory Pugh, that sweet timid man, who had forbidden the slides, sat behind her and turned pale. Pugh quit two years afterward, and she got his chair.

After Austin she taught at Tulane, and she was in Liberia for the Point Four people, as adviser, from 1959 to 1962. The Lasker award, 1955, stood on the icebox. It was a stroke, on the porch of her sister, Minnie Vance Coe, at Nacogdoches, August 30, 1970. Miss Coe's boy, my godson, is the present surgeon general's deputy. He tells the privy story wrong.
""",
  occ("Eudora Vance Hollis", "ran our maternity bureau", start=("September 1938", "1938-09")),
  occ("Eudora Vance Hollis", "commissioner", start=("1951", "1951"), end=("April 2, 1957", "1957-04-02"), again=["got his chair"]),
  occ("Truett Langley", "Governor"),
  occ("Marvin Stuessy", "sat where she had sat", start=("April 2, 1957", "1957-04-02")),
  occ("Lamar Hollis", "county judge of Angelina"),
  occ("Wick Ballard", "Senator"),
  occ("Wick Ballard", "committee"),
  occ("George Amory Pugh", "predecessor", end=("two years afterward", "1951")),
  occ("Eudora Vance Hollis", "taught at Tulane"),
  occ("Eudora Vance Hollis", "adviser", start=("1959", "1959"), end=("1962", "1962")),
  fact("Eudora Vance Hollis", "birthPlace", "Nacogdoches"),
  fact("Eudora Vance Hollis", "religion", "Campbellite"),
  fact("Eudora Vance Hollis", "education", "medical branch at Galveston", date=("1926", "1926")),
  fact("Eudora Vance Hollis", "spouse", "Lamar Hollis"),
  fact("Eudora Vance Hollis", "award", "Lasker award", date=("1955", "1955")),
  fact("Eudora Vance Hollis", "causeOfDeath", "stroke"),
  fact("Eudora Vance Hollis", "siblings", "Minnie Vance Coe"),
  fact("Minnie Vance Coe", "siblings", "Eudora Vance Hollis"),
  fact("Eudora Vance Hollis", "deathPlace", "Nacogdoches#2"),
  fact("Eudora Vance Hollis", "deathDate", "August 30, 1970", value="1970-08-30"),
  ev("departure", "had her desk cleared", ("April 2, 1957", "1957-04-02"), ["Eudora Vance Hollis", "Truett Langley"]),
  ev("communication", "writing to the First Lady", None, ["Eudora Vance Hollis"]),
  ev("testimony", "sat before", ("February 1949", "1949-02"), ["Eudora Vance Hollis", "Wick Ballard"]),
  ev("departure", "quit", ("two years afterward", "1951"), ["George Amory Pugh"]),
  ev("appointment", "got his chair", ("two years afterward", "1951"), ["Eudora Vance Hollis"]),
)

P("d33-18", """The Bridge Doctor of Szentandrás

In the yard of the old water office, where the bicycles now stand, a limestone head looks toward the Tisza. It is Károly Lengyel-Pataky, and I am often asked whether he was a physician. He was not. "Doctor" was what the raftsmen called the man who cured their bridge.

The parish book of Szentandrás has him baptised on 6 November 1811 in the Reformed church, son of the ferryman Mihály Lengyel and Sára Bódi. A lady of the place, the Baroness Orczy-Keglevich, paid for the college at Debrecen; from there he walked to Pest, where the Institutum Geometricum made an engineer of him in 1834. He surveyed the river as a day-labourer of the crown until 1846. That year Count Menyhért Vay, the royal commissioner for the Tisza works, set him over the section between Tokaj and Csongrád, and over eleven hundred men with barrows.

In 1848 the ministry of public works in Pest took him for its councillor. He followed the government to Debrecen, and in May of the next year destroyed, by order of General Ignác Bóra, the bridge which he had himself built at Szolnok. For this a court at Arad gave him six years in irons, on 10 January 1850. He was let out of Kufstein in 1853, lame, and taught sums to the children of the Jewish grain merchant Salamon Hirsch, whose eldest, the future deputy Mór Hirsch-Hatvani, never spoke of him but as his master.

After the Compromise he had eleven good years as director of the water office here, 1867 to 1878; the great flood of March 1879 found it in the hands of his son-in-law, Ödön Prónay, who lost it over that. Lengyel-Pataky, who had warned of the dyke at Percsora in four printed letters, refused to be photographed with the emperor. He died of the chest in his house in Malom Street on Christmas Eve, 1883. His wife was Zsuzsanna Pataky, and hence the second name.
""",
  occ("Károly Lengyel-Pataky", "surveyed the river", end=("1846", "1846")),
  occ("Menyhért Vay", "royal commissioner for the Tisza works"),
  occ("Menyhért Vay", "Count"),
  occ("Károly Lengyel-Pataky", "set him over the section", start=("That year", "1846")),
  occ("Károly Lengyel-Pataky", "councillor", start=("1848", "1848")),
  occ("Ignác Bóra", "General"),
  occ("Mór Hirsch-Hatvani", "deputy"),
  occ("Károly Lengyel-Pataky", "director of the water office", start=("1867", "1867"), end=("1878", "1878")),
  occ("Ödön Prónay", "in the hands of his son-in-law", end=("March 1879", "1879-03")),
  fact("Károly Lengyel-Pataky", "alias", "Bridge Doctor"),
  fact("Károly Lengyel-Pataky", "birthPlace", "Szentandrás#2"),
  fact("Károly Lengyel-Pataky", "religion", "Reformed"),
  fact("Károly Lengyel-Pataky", "father", "Mihály Lengyel"),
  fact("Mihály Lengyel", "occupation", "ferryman"),
  fact("Károly Lengyel-Pataky", "mother", "Sára Bódi"),
  fact("Károly Lengyel-Pataky", "education", "college at Debrecen"),
  fact("Károly Lengyel-Pataky", "education", "Institutum Geometricum", date=("1834", "1834")),
  fact("Károly Lengyel-Pataky", "occupation", "engineer"),
  fact("Károly Lengyel-Pataky", "occupation", "taught sums"),
  fact("Salamon Hirsch", "occupation", "grain merchant"),
  fact("Salamon Hirsch", "ethnicity", "Jewish"),
  fact("Salamon Hirsch", "children", "Mór Hirsch-Hatvani"),
  fact("Károly Lengyel-Pataky", "relatives", "Ödön Prónay"),
  fact("Károly Lengyel-Pataky", "causeOfDeath", "of the chest"),
  fact("Károly Lengyel-Pataky", "residence", "Malom Street"),
  fact("Károly Lengyel-Pataky", "deathDate", "Christmas Eve, 1883", value="1883-12-24"),
  fact("Károly Lengyel-Pataky", "spouse", "Zsuzsanna Pataky"),
  ev("travel", "walked to Pest", None, ["Károly Lengyel-Pataky"]),
  ev("appointment", "set him over", ("That year", "1846"), ["Menyhért Vay", "Károly Lengyel-Pataky"]),
  ev("appointment", "took him", ("1848", "1848"), ["Károly Lengyel-Pataky"]),
  ev("travel", "followed the government to Debrecen", None, ["Károly Lengyel-Pataky"]),
  ev("conviction", "gave him six years", ("10 January 1850", "1850-01-10"), ["Károly Lengyel-Pataky"]),
  ev("departure", "lost it", ("March 1879", "1879-03"), ["Ödön Prónay"]),
  ev("communication", "four printed letters", None, ["Károly Lengyel-Pataky"]),
)

P("d33-19", """Few of those who buy fish on Hjalmar Eide's Quay know whose quay it is. The man was no fishmonger but a schoolmaster, and later, for a single stormy session, Norway's minister of church affairs and education.

Eide's people had been on Giske since the Black Death, if one may believe them. Hjalmar, the cottar Rasmus Eide's fourth boy, saw the light there on St John's Eve 1839. He went through the teachers' seminary at Volda on borrowed boots and in 1861 was given the poorest school in our town, in the loft above Brandt the cooper's. It had twenty-six pupils at his coming and four hundred when, in 1883, he laid down the headship to his former monitor, Ingeborg Roald, one of the first women in the country so entrusted.

Meanwhile he had discovered politics. He edited the paper Vestavind from 1872; its printer, Knud Aarflot, was his brother-in-law, for Eide in 1865 had led Berte Aarflot to the altar. Two libel suits he lost, and the second, in 1877, brought by the sheriff Christen Landmark, cost him forty days in Molde gaol. The town sent him to the Storting in 1882, on the Left's list, and again in 1885 and 1888. The ministry fell to him on 6 March 1891 upon the formation of the Rosenvinge government. He quarrelled with the bishop of Bergen, Jens Frich, over dancing in schools; on 17 May 1892, in full uniform, he danced himself; on 2 July he resigned. The premier, Aksel Rosenvinge, held on until the following spring, and put the shipowner Sivert Walde in Eide's room.

He ended as county school inspector (1893–1909). A pious man of the Haugean sort, he left his books to the seminary. The date on the quay's plate, 1915, is that of the building; he had died, of old age, on 9 October 1913, at his daughter Marta's in Volda.
""",
  occ("Hjalmar Eide", "Norway's minister of church affairs and education", start=("6 March 1891", "1891-03-06"), end=("2 July", "1892-07-02"), again=["ministry"]),
  occ("Hjalmar Eide", "headship", start=("1861", "1861"), end=("1883", "1883"), again=["given the poorest school"]),
  occ("Ingeborg Roald", "monitor", former=True),
  occ("Ingeborg Roald", "so entrusted", start=("1883", "1883")),
  occ("Hjalmar Eide", "edited the paper Vestavind", start=("1872", "1872")),
  occ("Christen Landmark", "sheriff"),
  occ("Hjalmar Eide", "Storting", start=("1882", "1882")),
  occ("Jens Frich", "bishop of Bergen"),
  occ("Aksel Rosenvinge", "premier", start=("6 March 1891", "1891-03-06"), end=("the following spring", "1893-21"), again=["Rosenvinge government"]),
  occ("Sivert Walde", "in Eide's room", start=("2 July", "1892-07-02")),
  occ("Hjalmar Eide", "county school inspector", start=("1893", "1893"), end=("1893–1909", "1909")),
  fact("Hjalmar Eide", "occupation", "schoolmaster"),
  fact("Hjalmar Eide", "father", "Rasmus Eide"),
  fact("Rasmus Eide", "occupation", "cottar"),
  fact("Hjalmar Eide", "birthPlace", "Giske"),
  fact("Hjalmar Eide", "birthDate", "St John's Eve 1839", value="1839-06-23"),
  fact("Hjalmar Eide", "education", "teachers' seminary at Volda"),
  fact("Brandt", "occupation", "cooper"),
  fact("Knud Aarflot", "occupation", "printer"),
  fact("Hjalmar Eide", "relatives", "Knud Aarflot"),
  fact("Hjalmar Eide", "spouse", "Berte Aarflot", date=("1865", "1865")),
  fact("Hjalmar Eide", "party", "Left"),
  fact("Sivert Walde", "occupation", "shipowner"),
  fact("Hjalmar Eide", "religion", "Haugean"),
  fact("Hjalmar Eide", "causeOfDeath", "old age"),
  fact("Hjalmar Eide", "deathDate", "9 October 1913", value="1913-10-09"),
  fact("Hjalmar Eide", "children", "Marta"),
  fact("Hjalmar Eide", "deathPlace", "Volda#2"),
  fact("Marta", "residence", "Volda#2"),
  ev("appointment", "was given the poorest school", ("1861", "1861"), ["Hjalmar Eide"]),
  ev("departure", "laid down", ("1883", "1883"), ["Hjalmar Eide", "Ingeborg Roald"]),
  ev("conviction", "lost", ("1877", "1877"), ["Hjalmar Eide", "Christen Landmark"]),
  ev("election", "sent him", ("1882", "1882"), ["Hjalmar Eide"]),
  ev("appointment", "fell to him", ("6 March 1891", "1891-03-06"), ["Hjalmar Eide"]),
  ev("departure", "resigned", ("2 July", "1892-07-02"), ["Hjalmar Eide"]),
  ev("appointment", "put the shipowner", ("2 July", "1892-07-02"), ["Aksel Rosenvinge", "Sivert Walde"]),
)

P("d33-20", """DR. PENROSE OF THE GAP

Broken Hill's first lady doctor came up on the Silverton tram in November 1899 with a microscope and a parrot. The committee of the hospital, having advertised for "a medical man", looked at the signature, L. M. Penrose, and had engaged her before they saw her. It was Zebina Rowe, the union's secretary, who insisted that a bargain was a bargain.

Loveday Mary Penrose was Cornish by blood, a Bible Christian by upbringing, and Moonta by birth (1 June 1873). Her father, Hannibal, a mine captain, set no store by girls; his sister Thirza kept a school at Wallaroo, and from there the child won her way to the Advanced School for Girls, then to the medical school of Adelaide, which passed her in 1898, third on the list.

House surgeon until 1904 and then in practice on the Gap, she counted lungs. Her tables of miners' phthisis went to the Royal Commission of 1914 (chairman, Judge Everard Hislop), before which she spoke for an afternoon, and ended, as she intended, with the Company's Dr. Ludwig Sander leaving the room. Sander, whom the government nevertheless made chairman of the Bureau of Medical Inspection in 1920, was not there long. He was found in 1923 to hold shares; he was out in a week; and in November of that year "the Lady" had his seat, which she kept till the bureau was moved to Sydney in 1938.

She was also mayor, though for five months only: when Alderman Pat Heneghan broke his hip in 1931 the council asked the only member who had no pub. Labor wanted her for the federal seat. She laughed.

She never married. The engine-driver Matthias Quill lodged with her for twenty-two years. Her O.B.E. came in 1937. She lies, dead of the disease she had counted, with Thirza at Wallaroo: 17 August 1944. The Penrose Park at Silverton is not hers.
""",
  occ("Zebina Rowe", "union's secretary"),
  occ("Hannibal", "mine captain"),
  occ("Thirza", "kept a school at Wallaroo"),
  occ("Loveday Mary Penrose", "House surgeon", start=("November 1899", "1899-11"), end=("1904", "1904")),
  occ("Everard Hislop", "chairman"),
  occ("Everard Hislop", "Judge"),
  occ("Ludwig Sander", "Company's Dr."),
  occ("Ludwig Sander", "chairman of the Bureau of Medical Inspection", start=("1920", "1920"), end=("1923", "1923")),
  occ("Loveday Mary Penrose", "had his seat", start=("November of that year", "1923-11"), end=("1938", "1938")),
  occ("Loveday Mary Penrose", "mayor", start=("1931", "1931"), end=("1931", "1931")),
  occ("Loveday Mary Penrose", "only member", start=None),
  occ("Pat Heneghan", "Alderman"),
  fact("Loveday Mary Penrose", "ethnicity", "Cornish"),
  fact("Loveday Mary Penrose", "religion", "Bible Christian"),
  fact("Loveday Mary Penrose", "birthPlace", "Moonta"),
  fact("Loveday Mary Penrose", "birthDate", "1 June 1873", value="1873-06-01"),
  fact("Loveday Mary Penrose", "father", "Hannibal"),
  fact("Hannibal", "siblings", "Thirza"),
  fact("Loveday Mary Penrose", "relatives", "Thirza"),
  fact("Loveday Mary Penrose", "occupation", "lady doctor"),
  fact("Loveday Mary Penrose", "alias", "the Lady"),
  fact("Loveday Mary Penrose", "education", "Advanced School for Girls"),
  fact("Loveday Mary Penrose", "education", "medical school of Adelaide", date=("1898", "1898")),
  fact("Matthias Quill", "occupation", "engine-driver"),
  fact("Loveday Mary Penrose", "award", "O.B.E.", date=("1937", "1937")),
  fact("Loveday Mary Penrose", "causeOfDeath", "miners' phthisis"),
  fact("Loveday Mary Penrose", "deathDate", "17 August 1944", value="1944-08-17"),
  ev("travel", "came up", ("November 1899", "1899-11"), ["Loveday Mary Penrose"]),
  ev("appointment", "had engaged her", None, ["Loveday Mary Penrose"]),
  ev("testimony", "spoke for an afternoon", ("1914", "1914"), ["Loveday Mary Penrose", "Everard Hislop"]),
  ev("appointment", "made chairman", ("1920", "1920"), ["Ludwig Sander"]),
  ev("departure", "was out in a week", ("1923", "1923"), ["Ludwig Sander"]),
  ev("appointment", "had his seat", ("November of that year", "1923-11"), ["Loveday Mary Penrose", "Ludwig Sander"]),
  ev("appointment", "asked the only member", ("1931", "1931"), ["Loveday Mary Penrose"]),
)

P("d33-21", """From the parish magazine of Bagamoyo, series "Who Walked Here"

The German captain's house, as everybody calls it, never belonged to a captain. It was put up in 1896 for the imperial surveyor, Gottfried Emil Wessendonk, and it is his initials, not those of a saint, that one reads over the door.

He was a Mecklenburger and a Lutheran, and the son of a pastor at Güstrow; the Technical College in Berlin-Charlottenburg had turned him into a geodesist. A lieutenant of the reserve, he came out with the railway party in February 1894. Hardly had he found his feet when blackwater carried off his superior, the head of the survey office, Major Kuno von Plessow, at Kilosa on 30 May 1895, and the governor in Dar es Salaam, there being nobody else, left him the stool. On it he sat until he took his pension in 1908.

His right hand was Juma bin Sultani, whom the townspeople named Bwana Mnyororo, Master Chain. Juma, a Zaramo and a Muslim, born here in the year of the great cyclone (1872), had his letters from the Fathers. He was foreman of chainmen from 1897; it was to him that Wessendonk's successor, the Bavarian Xaver Obermoser, owed the whole of the Usambara sheet; and he rose under the British, in 1921, to be liwali of Bagamoyo, an office which his father-in-law, Sheikh Amiri bin Sulayman, had exercised thirty years before. The District Commissioner, Ralph Tyndale-Hewson, received him every Friday. He put down the turban in 1934, and died on the second of Ramadan in 1941. By his wife Mwanaidi he left nine children, among them Salim Juma, head teacher of the boys' school and our councillor for many years.

As for Wessendonk, a bicycle killed him, at Schwerin in 1911. He is said to have had a family in the town. I have looked; there is no proof.
""",
  occ("Gottfried Emil Wessendonk", "imperial surveyor"),
  occ("Gottfried Emil Wessendonk", "lieutenant of the reserve"),
  occ("Gottfried Emil Wessendonk", "left him the stool", start=("30 May 1895", "1895-05-30"), end=("1908", "1908"), again=["On it he sat"]),
  occ("Kuno von Plessow", "head of the survey office", end=("30 May 1895", "1895-05-30")),
  occ("Kuno von Plessow", "Major"),
  occ("Juma bin Sultani", "foreman of chainmen", start=("1897", "1897")),
  occ("Xaver Obermoser", "successor", start=("1908", "1908")),
  occ("Juma bin Sultani", "liwali of Bagamoyo", start=("1921", "1921"), end=("1934", "1934"), again=["turban"]),
  occ("Amiri bin Sulayman", "an office which", start=("thirty years before", "1891")),
  occ("Amiri bin Sulayman", "Sheikh"),
  occ("Ralph Tyndale-Hewson", "District Commissioner"),
  occ("Salim Juma", "head teacher of the boys' school"),
  occ("Salim Juma", "councillor"),
  fact("Gottfried Emil Wessendonk", "ethnicity", "Mecklenburger"),
  fact("Gottfried Emil Wessendonk", "religion", "Lutheran"),
  fact("Gottfried Emil Wessendonk", "education", "Technical College in Berlin-Charlottenburg"),
  fact("Gottfried Emil Wessendonk", "occupation", "geodesist"),
  fact("Kuno von Plessow", "causeOfDeath", "blackwater"),
  fact("Kuno von Plessow", "deathPlace", "Kilosa"),
  fact("Kuno von Plessow", "deathDate", "30 May 1895", value="1895-05-30"),
  fact("Juma bin Sultani", "alias", "Bwana Mnyororo, Master Chain"),
  fact("Juma bin Sultani", "ethnicity", "Zaramo"),
  fact("Juma bin Sultani", "religion", "Muslim"),
  fact("Juma bin Sultani", "birthDate", "1872", value="1872"),
  fact("Juma bin Sultani", "education", "Fathers"),
  fact("Xaver Obermoser", "ethnicity", "Bavarian"),
  fact("Juma bin Sultani", "relatives", "Amiri bin Sulayman"),
  fact("Juma bin Sultani", "deathDate", "second of Ramadan in 1941", value="1941"),
  fact("Juma bin Sultani", "spouse", "Mwanaidi"),
  fact("Mwanaidi", "father", "Amiri bin Sulayman"),
  fact("Juma bin Sultani", "children", "Salim Juma"),
  fact("Mwanaidi", "children", "Salim Juma"),
  fact("Gottfried Emil Wessendonk", "causeOfDeath", "bicycle"),
  fact("Gottfried Emil Wessendonk", "deathPlace", "Schwerin"),
  fact("Gottfried Emil Wessendonk", "deathDate", "1911", value="1911"),
  ev("travel", "came out", ("February 1894", "1894-02"), ["Gottfried Emil Wessendonk"]),
  ev("appointment", "left him the stool", ("30 May 1895", "1895-05-30"), ["Gottfried Emil Wessendonk"]),
  ev("departure", "took his pension", ("1908", "1908"), ["Gottfried Emil Wessendonk"]),
  ev("appointment", "rose", ("1921", "1921"), ["Juma bin Sultani"]),
  ev("meeting", "received him", None, ["Ralph Tyndale-Hewson", "Juma bin Sultani"]),
  ev("departure", "put down the turban", ("1934", "1934"), ["Juma bin Sultani"]),
)

P("d33-22", """The story of our waterworks is largely that of two men who could not abide each other, and of the sister of the one who was wife to the other.

Don Fulgencio Izaguirre y Plaza, of a Basque family of Oñate, had the lyceum of this city of Cochabamba under his rod from 1871; a Latinist, he wore the same cloak for thirty winters. Teodosio Arze Villarroel, a native of Tarata (1838), was a physician of the San Simón faculty, a Mason, and prefect of the department for the first time in 1874. In that year he dismissed the rector for having flogged a nephew of the bishop. Izaguirre went to Sucre, pleaded before the Supreme Court in his cloak, and was back at his desk by Corpus Christi 1875.

Now Doña Encarnación Izaguirre, the rector's younger sister, had been Arze's wife since 1869. It is she whom we have to thank. She inherited the springs of Arocagua; she would hand them to the town, she let it be known, on the day that the two dined together. They dined on 14 September 1880. The next month the municipal council, Izaguirre presiding (he had been voted its president in January), commissioned the pipes, and Arze, who was by then in his second prefecture, found the money.

The war had meanwhile made Arze surgeon-general of the army of the south. He was taken at the Alto de la Alianza, and the Chileans kept him for five weeks. As minister of government under President Belisario Salinas-Vega, 1885–1888, he is less fondly thought of. The rector's place passed in 1889 to the naturalist Benigno Quiroga, Izaguirre having dropped dead in the midst of an ode. Arze lived to be ninety; cataract had blinded him. His daughter, Adela Arze Izaguirre, opened in 1906 the first school for midwives, and headed it for a generation.

The bust in the Plaza Colón is Izaguirre's. The cloak is in the museum.
""",
  occ("Fulgencio Izaguirre y Plaza", "lyceum of this city of Cochabamba", start=("1871", "1871"), end=("In that year", "1874"), again=["rector"]),
  occ("Fulgencio Izaguirre y Plaza", "back at his desk", start=("Corpus Christi 1875", "1875"), end=("1889", "1889"), again=["rector's place"]),
  occ("Teodosio Arze Villarroel", "prefect of the department", start=("1874", "1874")),
  occ("Fulgencio Izaguirre y Plaza", "president", start=("January", "1880-01"), again=["presiding"]),
  occ("Teodosio Arze Villarroel", "second prefecture"),
  occ("Teodosio Arze Villarroel", "surgeon-general of the army of the south"),
  occ("Teodosio Arze Villarroel", "minister of government", start=("1885", "1885"), end=("1885–1888", "1888")),
  occ("Belisario Salinas-Vega", "President"),
  occ("Benigno Quiroga", "rector's place", start=("1889", "1889")),
  occ("Adela Arze Izaguirre", "headed it", start=("1906", "1906")),
  fact("Fulgencio Izaguirre y Plaza", "ethnicity", "Basque"),
  fact("Fulgencio Izaguirre y Plaza", "occupation", "Latinist"),
  fact("Teodosio Arze Villarroel", "birthPlace", "Tarata"),
  fact("Teodosio Arze Villarroel", "birthDate", "1838", value="1838"),
  fact("Teodosio Arze Villarroel", "occupation", "physician"),
  fact("Teodosio Arze Villarroel", "education", "San Simón faculty"),
  fact("Teodosio Arze Villarroel", "religion", "Mason"),
  fact("Fulgencio Izaguirre y Plaza", "siblings", "Encarnación Izaguirre"),
  fact("Teodosio Arze Villarroel", "spouse", "Encarnación Izaguirre", date=("1869", "1869")),
  fact("Benigno Quiroga", "occupation", "naturalist"),
  fact("Fulgencio Izaguirre y Plaza", "causeOfDeath", "dropped dead"),
  fact("Fulgencio Izaguirre y Plaza", "deathDate", "1889", value="1889"),
  fact("Teodosio Arze Villarroel", "children", "Adela Arze Izaguirre"),
  ev("departure", "dismissed", ("In that year", "1874"), ["Teodosio Arze Villarroel", "Fulgencio Izaguirre y Plaza"]),
  ev("travel", "went to Sucre", None, ["Fulgencio Izaguirre y Plaza"]),
  ev("testimony", "pleaded", None, ["Fulgencio Izaguirre y Plaza"]),
  ev("appointment", "was back at his desk", ("Corpus Christi 1875", "1875"), ["Fulgencio Izaguirre y Plaza"]),
  ev("meeting", "They dined", ("14 September 1880", "1880-09-14"), ["Teodosio Arze Villarroel", "Fulgencio Izaguirre y Plaza"]),
  ev("election", "had been voted", ("January", "1880-01"), ["Fulgencio Izaguirre y Plaza"]),
  ev("appointment", "made Arze", None, ["Teodosio Arze Villarroel"]),
  ev("arrest", "was taken", None, ["Teodosio Arze Villarroel"]),
  ev("appointment", "passed", ("1889", "1889"), ["Benigno Quiroga"]),
)

P("d33-23", """Cricket and cholera: a Berbice career

Visitors to the New Amsterdam pavilion ask about the dark oil of a gentleman in pads. He is James Theophilus Bascom-Critchlow, twice captain of British Guiana at cricket, and for fifteen years the man who kept plague out of this colony.

A wheelwright's son of Fyrish village, of African descent, he was schooled by the Congregationalists, to whom he held all his life, and at Queen's College in Georgetown. The Planters' Association's bursary, meant for an overseer's boy, sent him to Aberdeen by an error in the minutes. He qualified there in 1888. Upon his return he found that government posts went by complexion; Surgeon-General Hildebrand Moir told him to his face to try Barbados. So he opened a surgery in Pitt Street, and played. The 1893 eleven was his, and that of 1895.

Moir's going, in April 1901, was the making of him. The new chief, Dr. Laurence Ogilvie Keating, an Irishman who bowled, took him in as government medical officer for Berbice, and in 1907 brought him to the capital as port health officer. There, in 1911, he had a bishop's yacht burnt. The bishop, the Right Reverend Percival Stott, complained to London; the Secretary of State's reply, framed, hung in the surgery.

From 1916, Keating having sailed home for his health, until 1919 he acted as Surgeon-General. He was never confirmed. It went instead to a Colonel Beauchamp Rudge from Hong Kong, for whom he would not stay; his retirement took effect on New Year's Day 1920. He then sat for New Amsterdam in the Court of Policy, elected in 1921 and thrown out in 1926 by the rice miller Ramdeen Persaud.

His wife was Eloise Chung, a baker's daughter, and their son, Theo, our first Guianese magistrate. The Doctor's heart stopped at the Georgetown Test of 1930, during tea.
""",
  occ("James Theophilus Bascom-Critchlow", "captain of British Guiana at cricket", start=("1893", "1893"), again=["1893 eleven was his"]),
  occ("James Theophilus Bascom-Critchlow", "that of 1895", start=("1895", "1895")),
  occ("Hildebrand Moir", "Surgeon-General", end=("April 1901", "1901-04")),
  occ("Laurence Ogilvie Keating", "new chief", start=("April 1901", "1901-04"), end=("1916", "1916")),
  occ("James Theophilus Bascom-Critchlow", "government medical officer for Berbice", end=("1907", "1907")),
  occ("James Theophilus Bascom-Critchlow", "port health officer", start=("1907", "1907")),
  occ("Percival Stott", "bishop", again=["Right Reverend"]),
  occ("James Theophilus Bascom-Critchlow", "acted as Surgeon-General", start=("1916", "1916"), end=("1919", "1919")),
  occ("Beauchamp Rudge", "It went instead", start=("1919", "1919")),
  occ("Beauchamp Rudge", "Colonel"),
  occ("James Theophilus Bascom-Critchlow", "sat for New Amsterdam in the Court of Policy", start=("1921", "1921"), end=("1926", "1926")),
  occ("Ramdeen Persaud", "thrown out", start=("1926", "1926")),
  occ("Theo", "magistrate"),
  fact("James Theophilus Bascom-Critchlow", "birthPlace", "Fyrish village"),
  fact("James Theophilus Bascom-Critchlow", "ethnicity", "African descent"),
  fact("James Theophilus Bascom-Critchlow", "religion", "Congregationalists"),
  fact("James Theophilus Bascom-Critchlow", "education", "Queen's College in Georgetown"),
  fact("James Theophilus Bascom-Critchlow", "education", "Aberdeen", date=("1888", "1888")),
  fact("James Theophilus Bascom-Critchlow", "residence", "Pitt Street"),
  fact("Laurence Ogilvie Keating", "nationality", "Irishman"),
  fact("Ramdeen Persaud", "occupation", "rice miller"),
  fact("James Theophilus Bascom-Critchlow", "spouse", "Eloise Chung"),
  fact("James Theophilus Bascom-Critchlow", "children", "Theo#2"),
  fact("Eloise Chung", "children", "Theo#2"),
  fact("Theo", "nationality", "Guianese"),
  fact("James Theophilus Bascom-Critchlow", "causeOfDeath", "heart stopped"),
  fact("James Theophilus Bascom-Critchlow", "deathPlace", "Georgetown#2"),
  fact("James Theophilus Bascom-Critchlow", "deathDate", "1930", value="1930"),
  ev("communication", "told him", None, ["Hildebrand Moir", "James Theophilus Bascom-Critchlow"]),
  ev("departure", "going", ("April 1901", "1901-04"), ["Hildebrand Moir"]),
  ev("appointment", "took him in", None, ["Laurence Ogilvie Keating", "James Theophilus Bascom-Critchlow"]),
  ev("appointment", "brought him to the capital", ("1907", "1907"), ["Laurence Ogilvie Keating", "James Theophilus Bascom-Critchlow"]),
  ev("communication", "complained", ("1911", "1911"), ["Percival Stott"]),
  ev("travel", "sailed home", ("1916", "1916"), ["Laurence Ogilvie Keating"]),
  ev("appointment", "It went", ("1919", "1919"), ["Beauchamp Rudge"]),
  ev("departure", "retirement", ("New Year's Day 1920", "1920-01-01"), ["James Theophilus Bascom-Critchlow"]),
  ev("election", "elected", ("1921", "1921"), ["James Theophilus Bascom-Critchlow"]),
  ev("election", "thrown out", ("1926", "1926"), ["James Theophilus Bascom-Critchlow", "Ramdeen Persaud"]),
)

P("d33-24", """MEDIA RELEASE

Council names new Vice-Chancellor

The Council of the University of the Karoo is delighted to announce that Professor Nomathemba Dlwathi will take office as the University's fourth Vice-Chancellor and Principal on 1 February 2023. She succeeds Professor Gideon Slabbert, who retires on 31 January after a decade of distinguished service.

"We looked on four continents and found her two floors up," said Mr Lwazi Qunta, Chairperson of Council since 2019 and Group Chief Financial Officer of Transnet Freight.

Professor Dlwathi has been Deputy Vice-Chancellor (Research) since August 2017. An immunologist of international standing, she previously directed the Centre for Tuberculosis Studies (2008–2017) and, on secondment, advised the then Minister of Health, Dr Farouk Ebrahim, on vaccine supply in 2021. She holds degrees from the Universities of Fort Hare (BSc, 1991), Natal (MSc, 1994) and Uppsala (PhD, 1999). Her honours include the Order of Mapungubwe in Silver, conferred on her by the President in 2018, and Fellowship of the Royal Society of South Africa. She is a lay preacher in the Methodist Church.

Born and raised in Ngcobo, where her mother, Mrs Nosipho Dlwathi, was the principal of Clarkebury Junior School, she now lives in Beaufort West with her husband, Advocate Themba Mqhayi SC, and their twins. To avoid any conflict of interest Advocate Mqhayi will step down from the University's Convocation executive, of which he has been secretary.

Professor Dlwathi's portfolio will be looked after by Professor Annelie Cronjé, Dean of Science, in an acting capacity until a permanent appointment has been made. Council also thanked Dr Sipho Radebe, the unsuccessful internal candidate, for his dignified conduct.

Professor Slabbert, a church historian and former moderator of the regional synod, will move to Stellenbosch, where he intends to write. Reports that he was asked to leave over the 2021 residence fire, which the Tshabalala Commission investigated and for which it blamed a contractor, are without foundation.

Enquiries: Ms Keitumetse Ferreira, Director: Communications
""",
  occ("Nomathemba Dlwathi", "Vice-Chancellor and Principal", start=("1 February 2023", "2023-02-01"), again=["Vice-Chancellor"]),
  occ("Nomathemba Dlwathi", "Professor"),
  occ("Gideon Slabbert", "succeeds Professor Gideon Slabbert", start=("a decade", "2013"), end=("31 January", "2023-01-31")),
  occ("Lwazi Qunta", "Chairperson of Council", start=("2019", "2019")),
  occ("Lwazi Qunta", "Group Chief Financial Officer of Transnet Freight"),
  occ("Nomathemba Dlwathi", "Deputy Vice-Chancellor (Research)", start=("August 2017", "2017-08"), end=("1 February 2023", "2023-02-01")),
  occ("Nomathemba Dlwathi", "directed the Centre for Tuberculosis Studies", start=("2008", "2008"), end=("2008–2017", "2017")),
  occ("Nomathemba Dlwathi", "advised the then Minister of Health", start=("2021", "2021"), end=("2021", "2021")),
  occ("Farouk Ebrahim", "Minister of Health", former=True),
  occ("Nomathemba Dlwathi", "lay preacher"),
  occ("Nosipho Dlwathi", "principal of Clarkebury Junior School"),
  occ("Themba Mqhayi", "secretary"),
  occ("Annelie Cronjé", "Dean of Science"),
  occ("Gideon Slabbert", "moderator of the regional synod", former=True),
  occ("Keitumetse Ferreira", "Director: Communications"),
  fact("Nomathemba Dlwathi", "occupation", "immunologist"),
  fact("Nomathemba Dlwathi", "education", "Fort Hare", date=("1991", "1991")),
  fact("Nomathemba Dlwathi", "education", "Natal", date=("1994", "1994")),
  fact("Nomathemba Dlwathi", "education", "Uppsala", date=("1999", "1999")),
  fact("Nomathemba Dlwathi", "award", "Order of Mapungubwe in Silver", date=("2018", "2018")),
  fact("Nomathemba Dlwathi", "award", "Fellowship of the Royal Society of South Africa"),
  fact("Nomathemba Dlwathi", "religion", "Methodist Church"),
  fact("Nomathemba Dlwathi", "birthPlace", "Ngcobo"),
  fact("Nomathemba Dlwathi", "mother", "Nosipho Dlwathi"),
  fact("Nomathemba Dlwathi", "residence", "Beaufort West"),
  fact("Nomathemba Dlwathi", "spouse", "Themba Mqhayi"),
  fact("Themba Mqhayi", "residence", "Beaufort West"),
  fact("Themba Mqhayi", "occupation", "Advocate"),
  fact("Gideon Slabbert", "occupation", "church historian"),
  ev("appointment", "names", None, ["Nomathemba Dlwathi"]),
  ev("departure", "retires", ("31 January", "2023-01-31"), ["Gideon Slabbert"]),
  ev("award", "conferred", ("2018", "2018"), ["Nomathemba Dlwathi"]),
  ev("candidacy", "candidate", None, ["Sipho Radebe"]),
)

P("d33-25", """Office of the Minister of Culture and National Heritage
Press Service No. 41/1996

The Minister, Mrs Bożena Sielska-Wątor, today, 11 June, accepted the resignation of Dr hab. Marian Kubisz from the directorship of the Royal Salt Works Museum, with effect from the end of the month. The Minister wishes to thank the outgoing director for six years in which attendance doubled.

Dr Kubisz, a mining historian and a graduate of the Jagiellonian University (1969), became head of the Museum in July 1990 in place of the late Engineer Tadeusz Hojda. Before 1989 he belonged to the regional board of Solidarity and spent eight months of 1982 in internment at Załęże. He has accepted a chair in Bochum from October.

Until a competition is held, the Museum's affairs will be conducted by Mrs Danuta Pęcherz, chief conservator since 1984, holder of the Gold Cross of Merit.

In connection with articles in the daily Głos, the Press Service states:
1. The Chief Inspectorate's audit of April concerned the lift shaft. Its head, Inspector Jerzy Waligóra, has informed the Minister in writing that no loss was found.
2. Mr Kubisz's brother, Senator Adam Kubisz (Freedom Union), took no part in the award of the contract. He withdrew from the Senate's culture committee on 29 February, as soon as his son's firm submitted a bid.
3. It is untrue that the Minister demanded the resignation. She met Dr Kubisz twice, on 30 May and 6 June, and on both occasions asked him to stay.

The Minister will be in Wieliczka on Friday to take leave of the staff. She will not comment on the candidacy of her deputy, Under-Secretary of State Krzysztof Ożóg, who announced yesterday that he will enter the competition and has for that reason gone on leave. Mr Ożóg, a composer, used to be rector of the Academy of Music in Katowice (1987–1993).

Spokesman for the Minister: Paweł Drzymała
""",
  occ("Bożena Sielska-Wątor", "Minister of Culture and National Heritage"),
  occ("Marian Kubisz", "directorship of the Royal Salt Works Museum", start=("July 1990", "1990-07"), end=("end of the month", "1996-06-30"), again=["head of the Museum", "director#2"]),
  occ("Tadeusz Hojda", "in place of the late Engineer Tadeusz Hojda", end=("July 1990", "1990-07")),
  occ("Marian Kubisz", "regional board of Solidarity", end=("1989", "1989")),
  occ("Danuta Pęcherz", "Museum's affairs will be conducted", start=("end of the month", "1996-06-30")),
  occ("Danuta Pęcherz", "chief conservator", start=("1984", "1984")),
  occ("Jerzy Waligóra", "Inspector#2"),
  occ("Adam Kubisz", "Senator"),
  occ("Adam Kubisz", "Senate's culture committee", end=("29 February", "1996-02-29")),
  occ("Krzysztof Ożóg", "Under-Secretary of State", again=["deputy"]),
  occ("Krzysztof Ożóg", "rector of the Academy of Music in Katowice", start=("1987", "1987"), end=("1987–1993", "1993")),
  occ("Paweł Drzymała", "Spokesman for the Minister"),
  fact("Marian Kubisz", "occupation", "mining historian"),
  fact("Marian Kubisz", "education", "Jagiellonian University", date=("1969", "1969")),
  fact("Tadeusz Hojda", "occupation", "Engineer"),
  fact("Danuta Pęcherz", "award", "Gold Cross of Merit"),
  fact("Marian Kubisz", "siblings", "Adam Kubisz"),
  fact("Adam Kubisz", "siblings", "Marian Kubisz"),
  fact("Adam Kubisz", "party", "Freedom Union"),
  fact("Krzysztof Ożóg", "occupation", "composer"),
  ev("departure", "resignation", ("11 June", "1996-06-11"), ["Marian Kubisz"]),
  ev("appointment", "became", ("July 1990", "1990-07"), ["Marian Kubisz"]),
  ev("arrest", "internment", ("1982", "1982"), ["Marian Kubisz"]),
  ev("investigation", "audit", ("April", "1996-04"), ["Jerzy Waligóra"]),
  ev("communication", "informed", None, ["Jerzy Waligóra", "Bożena Sielska-Wątor"]),
  ev("recusal", "withdrew", ("29 February", "1996-02-29"), ["Adam Kubisz"]),
  ev("meeting", "met", ("30 May", "1996-05-30"), ["Bożena Sielska-Wątor", "Marian Kubisz"]),
  ev("candidacy", "candidacy", ("yesterday", "1996-06-10"), ["Krzysztof Ożóg"]),
)

P("d33-26", """NATIONAL INSTITUTE OF PUBLIC HEALTH — PROFILES OF THE BOARD

Dr Kanokwan Suebsiri, President
Dr Kanokwan has presided over the Board since 12 November 2019. A native of Nan and an alumna of Chiang Mai University and of the Institute of Tropical Medicine in Antwerp (Diploma, 1988), she trained as a paediatrician. She headed the Provincial Health Office of Tak from 1996 to 2004, then the Bureau of Epidemiology, and, between 2011 and her retirement from the civil service in 2018, was Deputy Permanent Secretary of the Ministry. Knight Grand Cross of the Crown of Thailand (2014). Her late husband, Police General Wirat Suebsiri, led the Border Patrol Police. She is a vegetarian and a long-distance cyclist.

Mr Preecha Lertpaisarn, Vice-President
Mr Preecha brings to the Board thirty years in business. Chairman and principal owner of Siam Glove PCL, he succeeded his father, Mr Lert sae Tan, founder of the firm, in 1994. From 2006 to 2008 he sat in the National Legislative Assembly. Assumption College; Wharton (MBA). Mr Preecha takes no part in procurement decisions and, in May 2020, left the room during the deliberations on protective equipment.

Professor Emeritus Dr Surin na Lamphun
Once a national badminton champion (1969), later Rector of Mahasarakham (1998–2002). Physiologist. A descendant of the last prince of Lamphun, whose great-grandson he is. Appointed on 3 March 2022 to the seat of the late Dr Mayuree Thongdee, who had died in office of dengue in December.

Ms Fatimah Che Ali
Nurse, midwife, author of eleven children's books and, since 2015, President of the Southern Nurses' Association. A Muslim from Yaring, she is the first Malay speaker on the Board; she took her seat on the same day as Professor Surin. In 2017 she addressed the World Health Assembly in Geneva. Mother of the actor Adam Che Ali.

Secretary to the Board: Mr Thanawat Inkaew, who has given notice for 30 September.
""",
  occ("Kanokwan Suebsiri", "President", start=("12 November 2019", "2019-11-12"), again=["presided over the Board"]),
  occ("Kanokwan Suebsiri", "headed the Provincial Health Office of Tak", start=("1996", "1996"), end=("2004", "2004")),
  occ("Kanokwan Suebsiri", "Bureau of Epidemiology", start=("2004", "2004"), end=None),
  occ("Kanokwan Suebsiri", "Deputy Permanent Secretary of the Ministry", start=("2011", "2011"), end=("2018", "2018")),
  occ("Wirat Suebsiri", "Police General"),
  occ("Wirat Suebsiri", "led the Border Patrol Police"),
  occ("Preecha Lertpaisarn", "Vice-President"),
  occ("Preecha Lertpaisarn", "Chairman", start=("1994", "1994")),
  occ("Lert sae Tan", "succeeded his father", end=("1994", "1994")),
  occ("Lert sae Tan", "founder of the firm"),
  occ("Preecha Lertpaisarn", "National Legislative Assembly", start=("2006", "2006"), end=("2008", "2008")),
  occ("Surin na Lamphun", "Professor Emeritus"),
  occ("Surin na Lamphun", "Rector of Mahasarakham", start=("1998", "1998"), end=("1998–2002", "2002")),
  occ("Surin na Lamphun", "seat", start=("3 March 2022", "2022-03-03")),
  occ("Mayuree Thongdee", "late Dr Mayuree Thongdee", end=("December", "2021-12")),
  occ("Fatimah Che Ali", "President of the Southern Nurses' Association", start=("2015", "2015")),
  occ("Fatimah Che Ali", "took her seat", start=("same day as Professor Surin", "2022-03-03"), again=["on the Board"]),
  occ("Thanawat Inkaew", "Secretary to the Board"),
  fact("Kanokwan Suebsiri", "birthPlace", "Nan"),
  fact("Kanokwan Suebsiri", "education", "Chiang Mai University"),
  fact("Kanokwan Suebsiri", "education", "Institute of Tropical Medicine in Antwerp", date=("1988", "1988")),
  fact("Kanokwan Suebsiri", "occupation", "paediatrician"),
  fact("Kanokwan Suebsiri", "award", "Knight Grand Cross of the Crown of Thailand", date=("2014", "2014")),
  fact("Kanokwan Suebsiri", "spouse", "Wirat Suebsiri"),
  fact("Preecha Lertpaisarn", "father", "Lert sae Tan"),
  fact("Preecha Lertpaisarn", "education", "Assumption College"),
  fact("Preecha Lertpaisarn", "education", "Wharton"),
  fact("Surin na Lamphun", "award", "national badminton champion", date=("1969", "1969")),
  fact("Surin na Lamphun", "occupation", "Physiologist"),
  fact("Mayuree Thongdee", "causeOfDeath", "dengue"),
  fact("Mayuree Thongdee", "deathDate", "December", value="2021-12"),
  fact("Fatimah Che Ali", "occupation", "Nurse"),
  fact("Fatimah Che Ali", "occupation", "midwife"),
  fact("Fatimah Che Ali", "occupation", "author of eleven children's books"),
  fact("Fatimah Che Ali", "religion", "Muslim"),
  fact("Fatimah Che Ali", "birthPlace", "Yaring"),
  fact("Fatimah Che Ali", "ethnicity", "Malay"),
  fact("Fatimah Che Ali", "children", "Adam Che Ali"),
  fact("Adam Che Ali", "occupation", "actor"),
  ev("departure", "retirement", ("2018", "2018"), ["Kanokwan Suebsiri"]),
  ev("appointment", "succeeded", ("1994", "1994"), ["Preecha Lertpaisarn", "Lert sae Tan"]),
  ev("recusal", "left the room", ("May 2020", "2020-05"), ["Preecha Lertpaisarn"]),
  ev("appointment", "Appointed", ("3 March 2022", "2022-03-03"), ["Surin na Lamphun"]),
  ev("appointment", "took her seat", ("same day as Professor Surin", "2022-03-03"), ["Fatimah Che Ali"]),
  ev("speech", "addressed", ("2017", "2017"), ["Fatimah Che Ali"]),
)

P("d33-27", """CARICOM ATHLETICS CONFEDERATION · BULLETIN 7 · FOR IMMEDIATE USE

NEW PRESIDENT: MS ODETTE ST. HILAIRE-BROWNE

Bridgetown, 27 May 2012. At its 19th Congress the Confederation today elected as President, for a four-year term, Ms Odette St. Hilaire-Browne (Dominica). With 17 ballots she carried the day over the sitting President, Mr Carlton Overdyk (Suriname), who obtained nine. Mr Overdyk, in office since 2004, congratulated the winner from the floor.

ABOUT THE PRESIDENT
Born: Portsmouth, 5 October 1959. Family: one daughter, Kezia, long jumper and medical student. Faith: Seventh-day Adventist. Residence: Roseau. Education: Convent High School; University of the Virgin Islands; MA, Loughborough, 1992. Sporting record: bronze, 400 m hurdles, Pan American Games 1983; flag bearer, Seoul 1988. Work: physical-education mistress at the Dominica Grammar School until 1995; Chief Sports Officer of the Government of Dominica, 1995–2003; from 2003 General Secretary of the Dominica Olympic Committee, a position that she relinquishes with effect from 1 June. Decorations: Sisserou Award of Honour (2009).

HER TEAM
Treasurer: Mr Alphonse Thénor (Saint Lucia), chartered accountant, re-elected unopposed. Secretary-General: Dr Basil Ishmael (Guyana), sports physician, vice Mrs Lorna Eversley, who did not offer herself again. Dr Ishmael resigned this afternoon, as the statutes require, from the anti-doping panel of which he was chairman.

VISIT TO LAUSANNE
The President travels on 9 June.

CORRECTION
Bulletin 6 stated that Mr Overdyk had been reprimanded by the Ethics Board in March. This was wrong. It was the former Treasurer, Mr Hubert Telemaque, whom the Board reprimanded, and on 2 April. We apologise to Mr Overdyk, an officer of the Order of the Yellow Star, and to his wife, Minister of Social Affairs Marijke Overdyk-Pinas.

The rumour of a boycott by the Bahamas has no basis. Their delegate, Senator Rolle Minnis, led the singing.
""",
  occ("Odette St. Hilaire-Browne", "President", start=("27 May 2012", "2012-05-27")),
  occ("Carlton Overdyk", "sitting President", start=("2004", "2004"), end=("27 May 2012", "2012-05-27")),
  occ("Odette St. Hilaire-Browne", "flag bearer", start=("1988", "1988")),
  occ("Odette St. Hilaire-Browne", "physical-education mistress at the Dominica Grammar School", end=("1995", "1995")),
  occ("Odette St. Hilaire-Browne", "Chief Sports Officer of the Government of Dominica", start=("1995#2", "1995"), end=("1995–2003", "2003")),
  occ("Odette St. Hilaire-Browne", "General Secretary of the Dominica Olympic Committee", start=("2003", "2003"), end=("1 June", "2012-06-01")),
  occ("Alphonse Thénor", "Treasurer"),
  occ("Basil Ishmael", "Secretary-General", start=("27 May 2012", "2012-05-27")),
  occ("Lorna Eversley", "vice Mrs Lorna Eversley", end=("27 May 2012", "2012-05-27")),
  occ("Basil Ishmael", "chairman", end=("this afternoon", "2012-05-27")),
  occ("Hubert Telemaque", "Treasurer#2", former=True),
  occ("Marijke Overdyk-Pinas", "Minister of Social Affairs"),
  occ("Rolle Minnis", "delegate"),
  occ("Rolle Minnis", "Senator"),
  fact("Odette St. Hilaire-Browne", "nationality", "Dominica"),
  fact("Carlton Overdyk", "nationality", "Suriname"),
  fact("Odette St. Hilaire-Browne", "birthPlace", "Portsmouth"),
  fact("Odette St. Hilaire-Browne", "birthDate", "5 October 1959", value="1959-10-05"),
  fact("Odette St. Hilaire-Browne", "children", "Kezia"),
  fact("Kezia", "occupation", "long jumper"),
  fact("Kezia", "occupation", "medical student"),
  fact("Odette St. Hilaire-Browne", "religion", "Seventh-day Adventist"),
  fact("Odette St. Hilaire-Browne", "residence", "Roseau"),
  fact("Odette St. Hilaire-Browne", "education", "Convent High School"),
  fact("Odette St. Hilaire-Browne", "education", "University of the Virgin Islands"),
  fact("Odette St. Hilaire-Browne", "education", "Loughborough", date=("1992", "1992")),
  fact("Odette St. Hilaire-Browne", "award", "bronze, 400 m hurdles, Pan American Games", date=("1983", "1983")),
  fact("Odette St. Hilaire-Browne", "award", "Sisserou Award of Honour", date=("2009", "2009")),
  fact("Alphonse Thénor", "nationality", "Saint Lucia"),
  fact("Alphonse Thénor", "occupation", "chartered accountant"),
  fact("Basil Ishmael", "nationality", "Guyana"),
  fact("Basil Ishmael", "occupation", "sports physician"),
  fact("Carlton Overdyk", "award", "officer of the Order of the Yellow Star"),
  fact("Carlton Overdyk", "spouse", "Marijke Overdyk-Pinas"),
  fact("Rolle Minnis", "nationality", "Bahamas"),
  ev("election", "elected", ("27 May 2012", "2012-05-27"), ["Odette St. Hilaire-Browne", "Carlton Overdyk"]),
  ev("communication", "congratulated", ("27 May 2012", "2012-05-27"), ["Carlton Overdyk", "Odette St. Hilaire-Browne"]),
  ev("election", "re-elected", ("27 May 2012", "2012-05-27"), ["Alphonse Thénor"]),
  ev("departure", "resigned", ("this afternoon", "2012-05-27"), ["Basil Ishmael"]),
  ev("sanction", "reprimanded#2", ("2 April", "2012-04-02"), ["Hubert Telemaque"]),
)

P("d33-28", """Obituary notice issued by the Press Section of the Royal Danish State Railways

It is with deep regret that the Administration makes known the passing, on the night of 4 December 1934, at the Deaconess Hospital in Copenhagen, of Former Director-General Christian Valdemar Rosing-Bülow, Grand Cross of the Dannebrog, Fellow of the Academy of Technical Sciences. Pneumonia, contracted while inspecting the bridge works at the Little Belt, which he had made it his habit to visit on Sundays, was the cause.

Director Rosing-Bülow entered this world at Horsens on 19 March 1863, a station-master's child. His father, Frederik Rosing, wore our uniform for forty-four years. Having passed out of the Sorø Academy in 1881 and taken the degree of Candidate in Engineering at the Polytechnic in 1887, Mr. Rosing, as he then was, found employment under Chief Engineer Holger Ammitzbøll, whose daughter Thyra gave him her hand in 1894. He surveyed the line to Gedser; from 1902 he was district manager at Aarhus, from 1909 traffic director. On Mr. Ammitzbøll's promotion, the latter having been named Director-General in 1907, there had been murmurs of favour, which silence has since answered. To him Mr. Rosing-Bülow succeeded on 1 January 1915; and he bore the burden of the coal famine without a day of illness, until on 31 March 1931, having passed the age limit, he delivered the direction to Mr. Knud Østergaard-Holm, our present head.

He sat for the Moderates in the Landsting from 1920 till 1928, and was president of the International Railway Union's Baltic section. A warden of Holmens Church, he gave freely. In July 1913 by royal licence he had added to his own the name of his mother, Elisabeth Bülow.

Surviving him are his widow and two sons, namely Captain Frederik Rosing-Bülow of the Engineers, aide-de-camp to H.M. the King, and Mr. Holger Rosing-Bülow, painter, of Skagen.

No flowers are desired.
""",
  occ("Christian Valdemar Rosing-Bülow", "Director-General", start=("1 January 1915", "1915-01-01"), end=("31 March 1931", "1931-03-31")),
  occ("Frederik Rosing", "station-master"),
  occ("Holger Ammitzbøll", "Chief Engineer", end=("1907", "1907")),
  occ("Christian Valdemar Rosing-Bülow", "district manager at Aarhus", start=("1902", "1902"), end=("1909", "1909")),
  occ("Christian Valdemar Rosing-Bülow", "traffic director", start=("1909", "1909"), end=("1 January 1915", "1915-01-01")),
  occ("Holger Ammitzbøll", "Director-General#2", start=("1907", "1907"), end=("1 January 1915", "1915-01-01")),
  occ("Knud Østergaard-Holm", "delivered the direction", start=("31 March 1931", "1931-03-31"), again=["present head"]),
  occ("Christian Valdemar Rosing-Bülow", "Landsting", start=("1920", "1920"), end=("1928", "1928")),
  occ("Christian Valdemar Rosing-Bülow", "president of the International Railway Union's Baltic section"),
  occ("Christian Valdemar Rosing-Bülow", "warden of Holmens Church"),
  occ("Frederik Rosing-Bülow", "Captain"),
  occ("Frederik Rosing-Bülow", "aide-de-camp to H.M. the King"),
  fact("Christian Valdemar Rosing-Bülow", "deathDate", "4 December 1934", value="1934-12-04"),
  fact("Christian Valdemar Rosing-Bülow", "deathPlace", "Deaconess Hospital in Copenhagen"),
  fact("Christian Valdemar Rosing-Bülow", "award", "Grand Cross of the Dannebrog"),
  fact("Christian Valdemar Rosing-Bülow", "award", "Fellow of the Academy of Technical Sciences"),
  fact("Christian Valdemar Rosing-Bülow", "causeOfDeath", "Pneumonia"),
  fact("Christian Valdemar Rosing-Bülow", "birthPlace", "Horsens"),
  fact("Christian Valdemar Rosing-Bülow", "birthDate", "19 March 1863", value="1863-03-19"),
  fact("Christian Valdemar Rosing-Bülow", "father", "Frederik Rosing"),
  fact("Christian Valdemar Rosing-Bülow", "education", "Sorø Academy", date=("1881", "1881")),
  fact("Christian Valdemar Rosing-Bülow", "education", "Polytechnic", date=("1887", "1887")),
  fact("Holger Ammitzbøll", "children", "Thyra"),
  fact("Christian Valdemar Rosing-Bülow", "spouse", "Thyra", date=("1894", "1894")),
  fact("Christian Valdemar Rosing-Bülow", "party", "Moderates"),
  fact("Christian Valdemar Rosing-Bülow", "mother", "Elisabeth Bülow"),
  fact("Christian Valdemar Rosing-Bülow", "children", "Frederik Rosing-Bülow"),
  fact("Frederik Rosing-Bülow", "militaryService", "Engineers"),
  fact("Christian Valdemar Rosing-Bülow", "children", "Holger Rosing-Bülow"),
  fact("Holger Rosing-Bülow", "occupation", "painter"),
  fact("Holger Rosing-Bülow", "residence", "Skagen"),
  ev("appointment", "named Director-General", ("1907", "1907"), ["Holger Ammitzbøll"]),
  ev("appointment", "succeeded", ("1 January 1915", "1915-01-01"), ["Christian Valdemar Rosing-Bülow", "Holger Ammitzbøll"]),
  ev("departure", "delivered the direction", ("31 March 1931", "1931-03-31"), ["Christian Valdemar Rosing-Bülow", "Knud Østergaard-Holm"]),
)

P("d33-29", """The Woman Who Counts Rice

There is a jar on Trịnh Thị Bạch Lan's desk at the General Statistics Office in Hanoi. It holds, she'll tell you, 21,340 grains. She counted them in the autumn of 1979, age nineteen, in a reeducation hostel outside Moscow where they'd put the Vietnamese students until their papers cleared, because there was nothing else to do and because she doubted the label.

Doubting the label is a career now. Lan, sixty-two, small, asthmatic, chain-drinker of artichoke tea, has been director general since May 2016. She replaced Nguyễn Hữu Khoát, a genial general's son who'd never met a growth figure he didn't like; he left for a bank. Her first act was to lower last year's GDP. Her second was to tell the minister, Phùng Đức Toản, after the fact.

"He didn't shout," she says. "He put down the phone very, very gently."

Toản was gone by 2018, arrested in the Bình Phú land affair and given eleven years that December. Lan testified for four hours. The man who prosecuted him, Lê Khắc Bình, sits today on the Central Inspection Committee, and it was he who pinned the Labor Order, First Class, to her áo dài in 2021.

She grew up in Nam Định, over a noodle shop, one of five. Dad, Trịnh Văn Sửu, cycled the Trail with rice on his handlebars and didn't come back from Khe Sanh. Mom (Catholic, fierce) sold the bike's twin to pay for Lan's math tutor. Then Moscow State; a doctorate in '88; marriage, in a borrowed coat, to a Cuban hydrologist, Ernesto Valdivieso, who has since gone home. Her kid sister, Bạch Mai, is a pop star. You've heard the song.

Party member? Since 1992. Believer? "In sampling." Next job? They've offered her the vice ministry twice. She's counting to three.
""",
  occ("Trịnh Thị Bạch Lan", "director general", start=("May 2016", "2016-05")),
  occ("Nguyễn Hữu Khoát", "replaced Nguyễn Hữu Khoát", end=("May 2016", "2016-05")),
  occ("Phùng Đức Toản", "minister", end=("2018", "2018")),
  occ("Lê Khắc Bình", "prosecuted him"),
  occ("Lê Khắc Bình", "Central Inspection Committee"),
  fact("Trịnh Thị Bạch Lan", "residence", "outside Moscow", date=("1979", "1979")),
  fact("Trịnh Thị Bạch Lan", "award", "Labor Order, First Class", date=("2021", "2021")),
  fact("Trịnh Thị Bạch Lan", "birthPlace", "Nam Định"),
  fact("Trịnh Thị Bạch Lan", "father", "Trịnh Văn Sửu"),
  fact("Trịnh Văn Sửu", "deathPlace", "Khe Sanh"),
  fact("Trịnh Thị Bạch Lan", "education", "Moscow State", date=("'88", "1988")),
  fact("Trịnh Thị Bạch Lan", "spouse", "Ernesto Valdivieso"),
  fact("Ernesto Valdivieso", "nationality", "Cuban"),
  fact("Ernesto Valdivieso", "occupation", "hydrologist"),
  fact("Trịnh Thị Bạch Lan", "siblings", "Bạch Mai"),
  fact("Bạch Mai", "occupation", "pop star"),
  fact("Trịnh Thị Bạch Lan", "party", "Party", date=("1992", "1992")),
  ev("appointment", "replaced", ("May 2016", "2016-05"), ["Trịnh Thị Bạch Lan", "Nguyễn Hữu Khoát"]),
  ev("departure", "left for a bank", ("May 2016", "2016-05"), ["Nguyễn Hữu Khoát"]),
  ev("communication", "tell the minister", None, ["Trịnh Thị Bạch Lan", "Phùng Đức Toản"]),
  ev("departure", "was gone", ("2018", "2018"), ["Phùng Đức Toản"]),
  ev("arrest", "arrested", ("2018", "2018"), ["Phùng Đức Toản"]),
  ev("conviction", "given eleven years", ("that December", "2018-12"), ["Phùng Đức Toản"]),
  ev("testimony", "testified", None, ["Trịnh Thị Bạch Lan"]),
  ev("award", "pinned", ("2021", "2021"), ["Lê Khắc Bình", "Trịnh Thị Bạch Lan"]),
  ev("travel", "gone home", None, ["Ernesto Valdivieso"]),
)

P("d33-30", """He plays the Bach every morning, before the ministry car comes, on a cello that belonged to a Stasi colonel. Ask Raimund Gessl how he got it and Austria's former minister of science, now two years into running the Vienna State Opera House company, does what he did in parliament: he tells you about his grandmother.

Oma Gessl, Theresia, was a cook for the Esterházys at Eisenstadt. Her grandson, forty-nine, inherited the forearms. At sixteen he rowed for his country in the junior double sculls, with silver to show for it; at twenty-six he held the youngest chair in theoretical physics that Graz had ever filled. Nobody who knew him then, says his doctoral adviser, Ilse Kornhäusl (afterward president of the Academy of Sciences, dead of Parkinson's last year), would have bet on politics. "We bet on a bad marriage."

They won that, too: a 2004 wedding in Venice to the soprano Chiara Bragadin, a 2009 divorce in Klagenfurt. There's a son, Leo, who is twelve and lives with her in Trieste. These days Gessl shares an attic in the Josefstadt with the criminologist Peter Hamerling.

The Greens put him in government in January 2020. He lasted nineteen months. In the summer of 2021 a research grant turned out to have gone to a company part-owned by his chief of staff, Vera Lackinger; she hadn't told him, and he hadn't asked. Lackinger went on a Monday. Gessl, whom an inquiry would clear the following March, went on the Tuesday, August 10, by tweet. Europe Minister Karin Plessl-Thun minded his desk till October, when historian Matthias Uhl got it.

At the Opera he followed Sir Julian Ashcombe-Hale, the Englishman with the whippets, whose contract wasn't renewed. Subscriptions are up. So is the cello.
""",
  occ("Raimund Gessl", "Austria's former minister of science", start=("January 2020", "2020-01"), end=("August 10", "2021-08-10"), former=True),
  occ("Raimund Gessl", "running the Vienna State Opera House company"),
  occ("Theresia", "cook for the Esterházys at Eisenstadt"),
  occ("Raimund Gessl", "chair in theoretical physics"),
  occ("Ilse Kornhäusl", "doctoral adviser"),
  occ("Ilse Kornhäusl", "president of the Academy of Sciences"),
  occ("Vera Lackinger", "chief of staff", end=("a Monday", "2021-08-09")),
  occ("Karin Plessl-Thun", "Europe Minister"),
  occ("Karin Plessl-Thun", "minded his desk", start=("August 10", "2021-08-10"), end=("October", "2021-10")),
  occ("Matthias Uhl", "got it#2", start=("October", "2021-10")),
  occ("Julian Ashcombe-Hale", "followed Sir Julian Ashcombe-Hale"),
  fact("Raimund Gessl", "relatives", "Theresia"),
  fact("Raimund Gessl", "occupation", "rowed for his country"),
  fact("Raimund Gessl", "award", "silver"),
  fact("Ilse Kornhäusl", "causeOfDeath", "Parkinson's"),
  fact("Raimund Gessl", "spouse", "Chiara Bragadin", date=("2004", "2004")),
  fact("Chiara Bragadin", "occupation", "soprano"),
  fact("Raimund Gessl", "children", "Leo"),
  fact("Chiara Bragadin", "children", "Leo"),
  fact("Leo", "residence", "Trieste"),
  fact("Chiara Bragadin", "residence", "Trieste"),
  fact("Raimund Gessl", "residence", "Josefstadt"),
  fact("Peter Hamerling", "residence", "Josefstadt"),
  fact("Raimund Gessl", "spouse", "Peter Hamerling"),
  fact("Peter Hamerling", "occupation", "criminologist"),
  fact("Raimund Gessl", "party", "Greens"),
  fact("Matthias Uhl", "occupation", "historian"),
  fact("Julian Ashcombe-Hale", "nationality", "Englishman"),
  fact("Julian Ashcombe-Hale", "award", "Sir"),
  ev("appointment", "put him in government", ("January 2020", "2020-01"), ["Raimund Gessl"]),
  ev("departure", "went on a Monday", ("a Monday", "2021-08-09"), ["Vera Lackinger"]),
  ev("departure", "went on the Tuesday", ("August 10", "2021-08-10"), ["Raimund Gessl"]),
  ev("investigation", "inquiry", ("the following March", "2022-03"), ["Raimund Gessl"]),
  ev("appointment", "got it#2", ("October", "2021-10"), ["Matthias Uhl"]),
)

P("d33-31", """Everyone in Guadalajara has an Amparo story. Mine is this. It is 1994, the Teatro Degollado is leaking, and Amparo Ledezma Ruvalcaba, poet, grandmother, and Jalisco's secretary of culture since the first of March of the year before, climbs onto the stage in rubber boots to read a page of Rulfo, with a bucket, until the governor, Gabino Orendáin, in the royal box, gets out his checkbook. He signs. She keeps on reading.

She'd been at this a long while. The father, Eusebio Ledezma, a Cristero who had taken to dentistry, shot himself in Zapotlán in 1941; she was seven. The nuns of the Verbo Encarnado had her until she was expelled for reading Darwin (she came home to the Church at sixty, "for the music"). At twenty she lit out for Mexico City and studied letters under the Spaniards at El Colegio de México. In 1958 her first husband, the muralist Rogelio Cantú, took her to Prague and left her there. She translated. She was our cultural attaché in Belgrade, 1967 to 1971, until she wrote an open letter about Tlatelolco that her ambassador, Fausto de la Vega, read to her over the phone, weeping, along with her dismissal.

Who hired her back? The same de la Vega. As head of the National Institute of Fine Arts he made her director of literature in 1977, then deputy; she filled in for him, five weeks, when they cut out his lung. Later came the Villaurrutia Prize (1983) and the second husband, Dr. Hilario Tovar, a PAN city councilman and a cardiologist, which came in handy.

Orendáin fell in 1995. She stayed under his successor, of the other party, for two more years, till a stroke took her left side. She learned to write again in a house in Tlaquepaque. Her son Bruno Cantú, the architect, is rebuilding the theater. It leaks.
""",
  occ("Amparo Ledezma Ruvalcaba", "Jalisco's secretary of culture", start=("first of March of the year before", "1993-03-01"), end=("two more years", "1997")),
  occ("Gabino Orendáin", "governor", end=("1995", "1995")),
  occ("Amparo Ledezma Ruvalcaba", "cultural attaché in Belgrade", start=("1967", "1967"), end=("1971", "1971")),
  occ("Fausto de la Vega", "ambassador"),
  occ("Fausto de la Vega", "head of the National Institute of Fine Arts"),
  occ("Amparo Ledezma Ruvalcaba", "director of literature", start=("1977", "1977")),
  occ("Amparo Ledezma Ruvalcaba", "deputy"),
  occ("Amparo Ledezma Ruvalcaba", "filled in for him"),
  occ("Hilario Tovar", "city councilman"),
  fact("Amparo Ledezma Ruvalcaba", "occupation", "poet"),
  fact("Amparo Ledezma Ruvalcaba", "father", "Eusebio Ledezma"),
  fact("Eusebio Ledezma", "occupation", "dentistry"),
  fact("Eusebio Ledezma", "militaryService", "Cristero"),
  fact("Eusebio Ledezma", "causeOfDeath", "shot himself"),
  fact("Eusebio Ledezma", "deathPlace", "Zapotlán"),
  fact("Eusebio Ledezma", "deathDate", "1941", value="1941"),
  fact("Amparo Ledezma Ruvalcaba", "education", "Verbo Encarnado"),
  fact("Amparo Ledezma Ruvalcaba", "education", "El Colegio de México"),
  fact("Amparo Ledezma Ruvalcaba", "religion", "Church"),
  fact("Amparo Ledezma Ruvalcaba", "spouse", "Rogelio Cantú"),
  fact("Rogelio Cantú", "occupation", "muralist"),
  fact("Amparo Ledezma Ruvalcaba", "occupation", "translated"),
  fact("Amparo Ledezma Ruvalcaba", "award", "Villaurrutia Prize", date=("1983", "1983")),
  fact("Amparo Ledezma Ruvalcaba", "spouse", "Hilario Tovar"),
  fact("Hilario Tovar", "party", "PAN"),
  fact("Hilario Tovar", "occupation", "cardiologist"),
  fact("Amparo Ledezma Ruvalcaba", "residence", "Tlaquepaque"),
  fact("Amparo Ledezma Ruvalcaba", "children", "Bruno Cantú"),
  fact("Bruno Cantú", "occupation", "architect"),
  ev("sanction", "was expelled", None, ["Amparo Ledezma Ruvalcaba"]),
  ev("travel", "lit out for Mexico City", None, ["Amparo Ledezma Ruvalcaba"]),
  ev("travel", "took her to Prague", ("1958", "1958"), ["Rogelio Cantú", "Amparo Ledezma Ruvalcaba"]),
  ev("communication", "wrote an open letter", None, ["Amparo Ledezma Ruvalcaba"]),
  ev("communication", "over the phone", ("1971", "1971"), ["Fausto de la Vega", "Amparo Ledezma Ruvalcaba"]),
  ev("departure", "dismissal", ("1971", "1971"), ["Amparo Ledezma Ruvalcaba"]),
  ev("appointment", "made her", ("1977", "1977"), ["Fausto de la Vega", "Amparo Ledezma Ruvalcaba"]),
  ev("departure", "fell", ("1995", "1995"), ["Gabino Orendáin"]),
)

P("d33-32", """The trains in Botswana run on time, and the reason is a former high jumper with a bad knee. At 6 a.m. Keabetswe Molomo is on the platform at Francistown in a pair of men's brogues, her father's, checking the night sleeper against a stopwatch. One minute, forty seconds late. She makes a note. Somebody will hear.

Molomo, fifty-four, runs Botswana Railways. She's had the chief executive's chair since 2018, when the board threw out Gilbert Seretse after the bridge at Kgoro went into the river, and she got it against the wishes of the fallen man's brother, transport minister Oteng Seretse. (The minister sat out the vote. He hasn't spoken to either of them since.)

The shoes' first owner was Kgosi Molomo, headman at Serowe, a Congregational deacon, and a fireman on the old Rhodesia line. He raised seven children alone, his wife, Boitumelo, having died of a snakebite in '77. Keabetswe, the fifth, cleared 1.86 meters in Harare in 1995, a national record that stood nineteen years, and went on the strength of it to Iowa State, coming home with a master's in industrial engineering and a husband, Duane Petersen, a Lutheran soybean man who now grows sorghum at Pandamatenga.

She'd been in diamonds before trains. Plant manager at Orapa, 2003. Vice president for operations, 2011. In 2014 the then president made her one of his specially elected members of parliament; she quit that after a year, bored, "and on the last day I was asked what I had learned. To sit."

Last June a Gaborone tabloid alleged that she'd steered a sleeper contract to Petersen's cousin. She sued; the paper's editor, Modise Kgari, retracted in September, and was fired. The Presidential Order of Honour arrived that same week. It's in her drawer, beneath the stopwatch.
""",
  occ("Keabetswe Molomo", "chief executive", start=("2018", "2018"), again=["runs Botswana Railways"]),
  occ("Gilbert Seretse", "threw out Gilbert Seretse", end=("2018", "2018")),
  occ("Oteng Seretse", "transport minister"),
  occ("Kgosi Molomo", "headman at Serowe"),
  occ("Kgosi Molomo", "Congregational deacon"),
  occ("Keabetswe Molomo", "Plant manager at Orapa", start=("2003", "2003")),
  occ("Keabetswe Molomo", "Vice president for operations", start=("2011", "2011")),
  occ("Keabetswe Molomo", "specially elected members of parliament", start=("2014", "2014"), end=("after a year", "2015")),
  occ("Modise Kgari", "editor"),
  fact("Keabetswe Molomo", "occupation", "high jumper"),
  fact("Keabetswe Molomo", "father", "Kgosi Molomo"),
  fact("Gilbert Seretse", "siblings", "Oteng Seretse"),
  fact("Oteng Seretse", "siblings", "Gilbert Seretse"),
  fact("Kgosi Molomo", "religion", "Congregational"),
  fact("Kgosi Molomo", "occupation", "fireman on the old Rhodesia line"),
  fact("Kgosi Molomo", "spouse", "Boitumelo"),
  fact("Boitumelo", "causeOfDeath", "snakebite"),
  fact("Boitumelo", "deathDate", "'77", value="1977"),
  fact("Kgosi Molomo", "children", "Keabetswe#2"),
  fact("Keabetswe Molomo", "education", "Iowa State"),
  fact("Keabetswe Molomo", "spouse", "Duane Petersen"),
  fact("Duane Petersen", "religion", "Lutheran"),
  fact("Duane Petersen", "occupation", "grows sorghum"),
  fact("Duane Petersen", "residence", "Pandamatenga"),
  fact("Keabetswe Molomo", "award", "Presidential Order of Honour"),
  ev("departure", "threw out", ("2018", "2018"), ["Gilbert Seretse"]),
  ev("recusal", "sat out", ("2018", "2018"), ["Oteng Seretse"]),
  ev("appointment", "made her", ("2014", "2014"), ["Keabetswe Molomo"]),
  ev("departure", "quit", ("after a year", "2015"), ["Keabetswe Molomo"]),
  ev("communication", "retracted", None, ["Modise Kgari"]),
  ev("departure", "was fired", None, ["Modise Kgari"]),
  ev("award", "arrived", None, ["Keabetswe Molomo"]),
)

P("d33-33", """Three rooms, no view, one skeleton. The skeleton is real, Georgian, nineteenth-century, and named Besarion. The rooms are in Tbilisi's Vera quarter, and the man who asks you to mind Besarion's elbow is Irakli Dzneladze, orthopedist, chess columnist, and the only health minister in his country's history to be hospitalized by his own reform.

It was the strike of 2006. He'd shut sixty-one hospitals in a year; the nurses blocked Rustaveli; somebody threw a bedpan. Nine stitches. Mikheil Gvasalia, his deputy, ran things from the ambulance, and then, from February 2007, ran them for good, the president having decided that a minister with a bandage was bad television. (The president's wife, the Dutch pediatrician Marijn Verhoeven, had been the one to recommend him in 2004. She sent lilies.)

Dzneladze's grandfather, Varlam, was shot in 1937; the charge sheet said astronomer, which he was, and spy. His mother, Ketevan Dzneladze, starred at the Marjanishvili for three decades, and at the age of eighty was voted into parliament on the Dream's list, against her son's advice, in 2012. He calls her "the honorable member." She calls him Ika.

He trained in Yerevan and in Lund, where he learned hips. Two marriages, one before Sweden, to the chess grandmaster Nino Khurtsilava, one after, still going, to Eka Bolkvadze, who edits this magazine's Georgian edition and made me promise not to mention it. Orthodox? "On airplanes." Since 2015 he has been rector of the medical academy, where he got the job from his old anatomy professor, Zurab Chkonia, on the day Chkonia was arrested for selling exam papers. (Four years. He served two, and now, awkwardly, is the neighbor upstairs.)

Would he go back into government? He was asked in 2020. He looked at Besarion, he says, and Besarion shook his head.
""",
  occ("Irakli Dzneladze", "health minister", end=("February 2007", "2007-02"), again=["minister with a bandage"]),
  occ("Irakli Dzneladze", "chess columnist"),
  occ("Mikheil Gvasalia", "deputy", end=("February 2007", "2007-02")),
  occ("Mikheil Gvasalia", "ran them for good", start=("February 2007", "2007-02")),
  occ("Ketevan Dzneladze", "parliament", start=("2012", "2012"), again=["honorable member"]),
  occ("Eka Bolkvadze", "edits this magazine's Georgian edition"),
  occ("Irakli Dzneladze", "rector of the medical academy", start=("2015", "2015")),
  occ("Zurab Chkonia", "got the job from his old anatomy professor", end=("2015", "2015")),
  fact("Zurab Chkonia", "residence", "upstairs"),
  fact("Irakli Dzneladze", "residence", "Tbilisi"),
  fact("Irakli Dzneladze", "occupation", "orthopedist"),
  fact("Irakli Dzneladze", "alias", "Ika"),
  fact("Marijn Verhoeven", "nationality", "Dutch"),
  fact("Marijn Verhoeven", "occupation", "pediatrician"),
  fact("Irakli Dzneladze", "relatives", "Varlam"),
  fact("Varlam", "causeOfDeath", "shot"),
  fact("Varlam", "deathDate", "1937", value="1937"),
  fact("Varlam", "occupation", "astronomer"),
  fact("Irakli Dzneladze", "mother", "Ketevan Dzneladze"),
  fact("Ketevan Dzneladze", "occupation", "starred at the Marjanishvili"),
  fact("Ketevan Dzneladze", "party", "Dream"),
  fact("Irakli Dzneladze", "education", "Yerevan"),
  fact("Irakli Dzneladze", "education", "Lund"),
  fact("Irakli Dzneladze", "spouse", "Nino Khurtsilava"),
  fact("Nino Khurtsilava", "occupation", "chess grandmaster"),
  fact("Irakli Dzneladze", "spouse", "Eka Bolkvadze"),
  fact("Irakli Dzneladze", "religion", "Orthodox"),
  ev("communication", "recommend him", ("2004", "2004"), ["Marijn Verhoeven"]),
  ev("appointment", "ran them for good", ("February 2007", "2007-02"), ["Mikheil Gvasalia"]),
  ev("election", "was voted into parliament", ("2012", "2012"), ["Ketevan Dzneladze"]),
  ev("appointment", "got the job", ("2015", "2015"), ["Irakli Dzneladze", "Zurab Chkonia"]),
  ev("arrest", "was arrested", ("2015", "2015"), ["Zurab Chkonia"]),
  ev("conviction", "Four years", None, ["Zurab Chkonia"]),
)

P("d33-34", """The heir to the Sumatra rubber fortune had a stammer, a spaniel, and, as of 1952, the whole of Indonesia's broken state airline. How Raden Mas Suryo Wiratmo got it flying is the subject of Dewi Lestari Pane's new memoir of her grandfather, "The Man Who Bought Dakotas," and on the way she settles several family scores.

Not, as it turns out, an heir at all. Suryo's father, Wiratmo the elder, regent of Magetan till the Japanese came, had gambled the rubber away; it was an aunt, Siti Aminah, a batik trader, who paid the fees at Delft. Suryo took his engineering degree there in 1938, played tennis for the Dutch East Indies in the Davis Cup, and, stuck in Holland by the war, hid two Jewish sisters on a houseboat at Kaag. One of them, Judith Polak, he married at the town hall in 1945. (Pane, a Muslim like her grandfather, visited the other, Hanna, in Haifa: the best chapter here.)

He was lured home in 1950, to teach. When the airline's Dutch manager, Cornelis Vink, was deported, the transport minister, Djuanda Hasibuan, phoned Bandung. Suryo took the controls on 5 January 1952. Nine years, forty aircraft, two crashes; one of them, at Tinombala, killed his brother, Colonel Suryadi. In March 1961 the army wanted a general in his office and got one, Bambang Prakoso; Suryo spent that summer under house arrest, his passport gone, on a currency charge that nobody pursued.

Pane is less sure-footed on the comeback. Ambassador to The Hague from 1967 to '71, her grandfather knew, she hints, about the kickbacks for which Prakoso went to jail in 1975. She offers no document. But she writes like a pilot: short checks, long views. He died at Bogor, of emphysema, in 1989. The spaniel's name, we learn at last, was Fokker.
""",
  occ("Raden Mas Suryo Wiratmo", "Indonesia's broken state airline", start=("5 January 1952", "1952-01-05"), end=("March 1961", "1961-03"), again=["took the controls"]),
  occ("Wiratmo", "regent of Magetan"),
  occ("Raden Mas Suryo Wiratmo", "to teach", start=("1950", "1950")),
  occ("Cornelis Vink", "manager", end=("5 January 1952", "1952-01-05")),
  occ("Djuanda Hasibuan", "transport minister"),
  occ("Suryadi", "Colonel"),
  occ("Bambang Prakoso", "general in his office", start=("March 1961", "1961-03")),
  occ("Raden Mas Suryo Wiratmo", "Ambassador to The Hague", start=("1967", "1967"), end=("'71", "1971")),
  fact("Dewi Lestari Pane", "relatives", "Raden Mas Suryo Wiratmo"),
  fact("Raden Mas Suryo Wiratmo", "father", "Wiratmo#2"),
  fact("Raden Mas Suryo Wiratmo", "relatives", "Siti Aminah"),
  fact("Siti Aminah", "occupation", "batik trader"),
  fact("Raden Mas Suryo Wiratmo", "education", "Delft", date=("1938", "1938")),
  fact("Raden Mas Suryo Wiratmo", "occupation", "played tennis"),
  fact("Judith Polak", "ethnicity", "Jewish"),
  fact("Judith Polak", "siblings", "Hanna"),
  fact("Raden Mas Suryo Wiratmo", "spouse", "Judith Polak", date=("1945", "1945")),
  fact("Dewi Lestari Pane", "religion", "Muslim"),
  fact("Hanna", "residence", "Haifa"),
  fact("Cornelis Vink", "nationality", "Dutch#2"),
  fact("Raden Mas Suryo Wiratmo", "siblings", "Suryadi"),
  fact("Suryadi", "causeOfDeath", "crashes"),
  fact("Suryadi", "deathPlace", "Tinombala"),
  fact("Raden Mas Suryo Wiratmo", "deathPlace", "Bogor"),
  fact("Raden Mas Suryo Wiratmo", "causeOfDeath", "emphysema"),
  fact("Raden Mas Suryo Wiratmo", "deathDate", "1989", value="1989"),
  ev("meeting", "visited the other", None, ["Dewi Lestari Pane", "Hanna"]),
  ev("travel", "lured home", ("1950", "1950"), ["Raden Mas Suryo Wiratmo"]),
  ev("departure", "was deported", None, ["Cornelis Vink"]),
  ev("communication", "phoned Bandung", None, ["Djuanda Hasibuan", "Raden Mas Suryo Wiratmo"]),
  ev("appointment", "took the controls", ("5 January 1952", "1952-01-05"), ["Raden Mas Suryo Wiratmo"]),
  ev("appointment", "got one", ("March 1961", "1961-03"), ["Bambang Prakoso"]),
  ev("arrest", "house arrest", ("that summer", "1961-22"), ["Raden Mas Suryo Wiratmo"]),
  ev("conviction", "went to jail", ("1975", "1975"), ["Bambang Prakoso"]),
)

P("d33-35", """(From the Japanese. The dates of the old calendar have been converted.)

Shindō Teisuke, whose childhood name was Kumanosuke and whose pen name was Kanzan, was the second son of Shindō Genpaku, physician to the lord of the Uwajima domain. In the fifth year of Tenpō, 1834, on the twentieth day of May, he came into the world in the castle town. Having first learnt the Chinese classics at the domain school, the Meirinkan, he in 1855 entered the Tekijuku in Osaka, and studied Dutch medicine there. His fellow student at that time, Ozu Ryōan, later president of the Imperial Academy, says of him in a letter: "He ate little, and asked much."

In the second year of Bunkyū he crossed over to Holland by order of the shogunate, and for three years received instruction at Utrecht. After his return he was, in place of his deceased father, made domain physician (1865). With the Restoration he was called to Tokyo. He was set up in 1873 as vice-director of the Bureau of Medical Affairs; the director, Nagase Sensai, being frequently ill, the actual work was his. When Nagase withdrew in October 1876, it was thought by all that Teisuke would follow. However, the post was bestowed upon Councillor Inaba Tomosaburō, a man of Satsuma. Teisuke on the same day handed in his resignation and opened a dispensary in Kanda.

In the cholera year of 1879 Inaba himself visited him there, three times it is said, and begged. Teisuke accepted the presidency of the Tokyo Quarantine Council, which he held until 1886. In 1890 he was nominated to the House of Peers. Third Court Rank was granted him on his deathbed. He passed away on 7 February 1893 of cancer of the stomach.

His wife, Sumi, was Ryōan's younger sister. The adopted son, Shindō Shōgo, a bacteriologist, was dean of medicine at Kyoto from 1907 to 1912. The temple name that some books give is that of his brother Genzō.
""",
  occ("Shindō Genpaku", "physician to the lord of the Uwajima domain", end=("1865", "1865")),
  occ("Ozu Ryōan", "president of the Imperial Academy"),
  occ("Shindō Teisuke", "domain physician", start=("1865", "1865")),
  occ("Shindō Teisuke", "vice-director of the Bureau of Medical Affairs", start=("1873", "1873"), end=("October 1876", "1876-10")),
  occ("Nagase Sensai", "director#2", end=("October 1876", "1876-10")),
  occ("Inaba Tomosaburō", "Councillor"),
  occ("Inaba Tomosaburō", "post", start=("October 1876", "1876-10")),
  occ("Shindō Teisuke", "presidency of the Tokyo Quarantine Council", start=("1879", "1879"), end=("1886", "1886")),
  occ("Shindō Teisuke", "House of Peers", start=("1890", "1890")),
  occ("Shindō Shōgo", "dean of medicine at Kyoto", start=("1907", "1907"), end=("1912", "1912")),
  fact("Shindō Teisuke", "birthName", "Kumanosuke"),
  fact("Shindō Teisuke", "alias", "Kanzan"),
  fact("Shindō Teisuke", "father", "Shindō Genpaku"),
  fact("Shindō Teisuke", "birthDate", "the fifth year of Tenpō, 1834, on the twentieth day of May", value="1834-05-20"),
  fact("Shindō Teisuke", "birthPlace", "Uwajima"),
  fact("Shindō Teisuke", "education", "Meirinkan"),
  fact("Shindō Teisuke", "education", "Tekijuku in Osaka", date=("1855", "1855")),
  fact("Ozu Ryōan", "education", "Tekijuku in Osaka"),
  fact("Shindō Teisuke", "education", "Utrecht"),
  fact("Shindō Teisuke", "award", "Third Court Rank"),
  fact("Shindō Teisuke", "deathDate", "7 February 1893", value="1893-02-07"),
  fact("Shindō Teisuke", "causeOfDeath", "cancer of the stomach"),
  fact("Shindō Teisuke", "spouse", "Sumi"),
  fact("Ozu Ryōan", "siblings", "Sumi"),
  fact("Sumi", "siblings", "Ryōan#2"),
  fact("Shindō Teisuke", "children", "Shindō Shōgo"),
  fact("Shindō Shōgo", "occupation", "bacteriologist"),
  fact("Shindō Teisuke", "siblings", "Genzō"),
  ev("communication", "letter", None, ["Ozu Ryōan"]),
  ev("travel", "crossed over to Holland", ("the second year of Bunkyū", "1862"), ["Shindō Teisuke"]),
  ev("appointment", "made domain physician", ("1865", "1865"), ["Shindō Teisuke"]),
  ev("travel", "called to Tokyo", None, ["Shindō Teisuke"]),
  ev("appointment", "set up", ("1873", "1873"), ["Shindō Teisuke"]),
  ev("departure", "withdrew", ("October 1876", "1876-10"), ["Nagase Sensai"]),
  ev("appointment", "was bestowed", ("October 1876", "1876-10"), ["Inaba Tomosaburō"]),
  ev("departure", "resignation", ("the same day", "1876-10"), ["Shindō Teisuke"]),
  ev("meeting", "visited him", ("1879", "1879"), ["Inaba Tomosaburō", "Shindō Teisuke"]),
  ev("appointment", "accepted", ("1879", "1879"), ["Shindō Teisuke"]),
  ev("appointment", "nominated", ("1890", "1890"), ["Shindō Teisuke"]),
  ev("award", "was granted", None, ["Shindō Teisuke"]),
)

P("d33-36", """Of the teacher Mirzo Yusuf, the people's commissar without a coat

Translated from the Tajik

Mirzo Yusuf, the son of Mullo Sharif, a reader of Qur'an in the guzar of the saddlers, is of Istaravshan. In the year 1897 his mother, Bibi Oftob, bore him. He knew by heart the Hafiz at seven years old; at twelve he was an orphan, his parents being taken by the cholera. His uncle, the bookbinder Usto Latif, brought him up, and sent him to the Mir-i Arab madrasa at Bukhara. But in 1915 he left off the turban, and entered the Russian-native school in Samarkand.

With the new order he opened four schools. In 1921 the revolutionary committee gave into his hand the education of the whole valley; he went on foot. He entered into the Party in 1923. At the congress in Dushanbe in December 1926, Ibrohim Nazarzoda, who was people's commissar for enlightenment, having asked to be let go on account of his lungs, the congress named in his stead Mirzo Yusuf. He was commissar for seven years and gave his coat to a pupil on the first day.

In December 1933 he was removed, and with him the chairman of the executive committee, Rahmat Shohtemurzoda. "He printed poets," it was said of him. He worked thereafter as a corrector of proofs in Tashkent. It was there that they took him, on 11 August 1937; the troika, in which sat a former pupil of his, Daler Akobirov, condemned him on 4 October, and on that night he was shot. Akobirov's own turn came in the spring.

His wife, the actress Zaynab Rajabova, burned the verses, and remembered them. She recited them in 1957 before Bobo Karimzoda, the president of the Academy, and he wrote. Two sons: Sharif Yusufzoda, seismologist, was himself afterwards vice-president of that Academy (1974–1990); Lutfullo remained at Rzhev, in 1942.
""",
  occ("Mirzo Yusuf", "commissar for seven years", start=("December 1926", "1926-12"), end=("December 1933", "1933-12"), again=["people's commissar"]),
  occ("Sharif", "reader of Qur'an"),
  occ("Sharif", "Mullo"),
  occ("Mirzo Yusuf", "education of the whole valley", start=("1921", "1921")),
  occ("Ibrohim Nazarzoda", "people's commissar for enlightenment", end=("December 1926", "1926-12")),
  occ("Rahmat Shohtemurzoda", "chairman of the executive committee", end=("December 1933", "1933-12")),
  occ("Mirzo Yusuf", "corrector of proofs", start=("December 1933", "1933-12"), end=("11 August 1937", "1937-08-11")),
  occ("Daler Akobirov", "troika"),
  occ("Bobo Karimzoda", "president of the Academy"),
  occ("Sharif Yusufzoda", "vice-president of that Academy", start=("1974", "1974"), end=("1974–1990", "1990")),
  fact("Mirzo Yusuf", "occupation", "teacher"),
  fact("Mirzo Yusuf", "father", "Mullo Sharif"),
  fact("Mirzo Yusuf", "birthPlace", "Istaravshan"),
  fact("Mirzo Yusuf", "birthDate", "1897", value="1897"),
  fact("Mirzo Yusuf", "mother", "Bibi Oftob"),
  fact("Sharif", "causeOfDeath", "cholera"),
  fact("Bibi Oftob", "causeOfDeath", "cholera"),
  fact("Mirzo Yusuf", "relatives", "Usto Latif"),
  fact("Usto Latif", "occupation", "bookbinder"),
  fact("Mirzo Yusuf", "education", "Mir-i Arab madrasa at Bukhara"),
  fact("Mirzo Yusuf", "education", "Russian-native school in Samarkand", date=("1915", "1915")),
  fact("Mirzo Yusuf", "party", "Party", date=("1923", "1923")),
  fact("Mirzo Yusuf", "residence", "Tashkent"),
  fact("Mirzo Yusuf", "causeOfDeath", "shot"),
  fact("Mirzo Yusuf", "deathDate", "4 October", value="1937-10-04"),
  fact("Mirzo Yusuf", "spouse", "Zaynab Rajabova"),
  fact("Zaynab Rajabova", "occupation", "actress"),
  fact("Mirzo Yusuf", "children", "Sharif Yusufzoda"),
  fact("Sharif Yusufzoda", "occupation", "seismologist"),
  fact("Mirzo Yusuf", "children", "Lutfullo"),
  fact("Lutfullo", "deathPlace", "Rzhev"),
  fact("Lutfullo", "deathDate", "1942", value="1942"),
  ev("appointment", "gave into his hand", ("1921", "1921"), ["Mirzo Yusuf"]),
  ev("departure", "asked to be let go", ("December 1926", "1926-12"), ["Ibrohim Nazarzoda"]),
  ev("appointment", "named in his stead", ("December 1926", "1926-12"), ["Mirzo Yusuf", "Ibrohim Nazarzoda"]),
  ev("departure", "was removed", ("December 1933", "1933-12"), ["Mirzo Yusuf", "Rahmat Shohtemurzoda"]),
  ev("arrest", "took him", ("11 August 1937", "1937-08-11"), ["Mirzo Yusuf"]),
  ev("conviction", "condemned", ("4 October", "1937-10-04"), ["Mirzo Yusuf", "Daler Akobirov"]),
  ev("meeting", "recited them", ("1957", "1957"), ["Zaynab Rajabova", "Bobo Karimzoda"]),
)

P("d33-37", """Translated from the French for the congress bulletin.

It is on the plateau of Imerina, at Ambohimanga, that there was born, the 2 September 1868, the one whom the Malagasy medicine honours today as its dean: Rainitsara Andriamparany, called Jean-Baptiste after his baptism by the Norwegian missionaries, who made of him a Lutheran and a translator of hymns. Noble of the caste of the Andriana by his mother, Razafy, he had for father a goldsmith of the queen.

Entered in 1886 at the Medical Missionary Academy of Tananarive, he went out of it first of his promotion, in 1891; then, thanks to a purse of the Society, he conquered at Edinburgh the quality of licentiate. Surgeon at the Soavinandriana hospital, then physician of the prime minister Rabefaritra, he followed the latter in his exile to Algiers (February 1896), closed his eyes there the same year, and came back with the ashes. General Marchadier, governor-general, received him coldly, made search his house, and in the end entrusted to him, in January 1899, the native section of the new School of Medicine, of which he remained the director twenty-three years.

Implicated, wrongly, in the affair of the secret society V.V.S., he was arrested at Christmas 1915. The court, presided by the counsellor Émile Vauquelin, acquitted him; his pupil Dr. Ravelo Joseph, for his part, had eight years of forced labour, and died of beriberi at Nosy Lava. The successor of Marchadier's successor, M. Hubert Delaplace, gave him reparation: he called him in 1921 to the Economic Delegations, and pinned on him the Legion of Honour.

Retired in 1922, to the profit of the colonial major Anselme Cotty, he founded a leprosarium, wrote an anatomy in verse, and extinguished himself at Antsirabe the 30 March 1939, carried off by uraemia. Of his union with Ramatoa Élise there survived one daughter, Voahangy, midwife, the mother of the senator Andry Rasolofo.
""",
  occ("Rainitsara Andriamparany", "Surgeon at the Soavinandriana hospital"),
  occ("Rainitsara Andriamparany", "physician of the prime minister", end=("the same year", "1896")),
  occ("Rabefaritra", "prime minister"),
  occ("Marchadier", "governor-general"),
  occ("Marchadier", "General"),
  occ("Rainitsara Andriamparany", "director", start=("January 1899", "1899-01"), end=("1922", "1922")),
  occ("Émile Vauquelin", "counsellor"),
  occ("Émile Vauquelin", "presided"),
  occ("Hubert Delaplace", "successor of Marchadier's successor"),
  occ("Rainitsara Andriamparany", "Economic Delegations", start=("1921", "1921")),
  occ("Anselme Cotty", "to the profit of", start=("1922", "1922")),
  occ("Anselme Cotty", "colonial major"),
  occ("Andry Rasolofo", "senator"),
  fact("Rainitsara Andriamparany", "birthPlace", "Ambohimanga"),
  fact("Rainitsara Andriamparany", "birthDate", "2 September 1868", value="1868-09-02"),
  fact("Rainitsara Andriamparany", "nationality", "Malagasy"),
  fact("Rainitsara Andriamparany", "alias", "Jean-Baptiste"),
  fact("Rainitsara Andriamparany", "religion", "Lutheran"),
  fact("Rainitsara Andriamparany", "occupation", "translator of hymns"),
  fact("Rainitsara Andriamparany", "ethnicity", "Andriana"),
  fact("Rainitsara Andriamparany", "mother", "Razafy"),
  fact("Rainitsara Andriamparany", "education", "Medical Missionary Academy of Tananarive", date=("1891", "1891")),
  fact("Rainitsara Andriamparany", "education", "Edinburgh"),
  fact("Rabefaritra", "deathPlace", "Algiers"),
  fact("Rabefaritra", "deathDate", "the same year", value="1896"),
  fact("Ravelo Joseph", "causeOfDeath", "beriberi"),
  fact("Ravelo Joseph", "deathPlace", "Nosy Lava"),
  fact("Rainitsara Andriamparany", "award", "Legion of Honour", date=("1921", "1921")),
  fact("Rainitsara Andriamparany", "deathPlace", "Antsirabe"),
  fact("Rainitsara Andriamparany", "deathDate", "30 March 1939", value="1939-03-30"),
  fact("Rainitsara Andriamparany", "causeOfDeath", "uraemia"),
  fact("Rainitsara Andriamparany", "spouse", "Ramatoa Élise"),
  fact("Rainitsara Andriamparany", "children", "Voahangy"),
  fact("Ramatoa Élise", "children", "Voahangy"),
  fact("Voahangy", "occupation", "midwife"),
  fact("Voahangy", "children", "Andry Rasolofo"),
  fact("Andry Rasolofo", "mother", "Voahangy"),
  ev("travel", "followed the latter", ("February 1896", "1896-02"), ["Rainitsara Andriamparany", "Rabefaritra"]),
  ev("travel", "came back", None, ["Rainitsara Andriamparany"]),
  ev("meeting", "received him", None, ["Marchadier", "Rainitsara Andriamparany"]),
  ev("investigation", "made search", None, ["Marchadier", "Rainitsara Andriamparany"]),
  ev("appointment", "entrusted", ("January 1899", "1899-01"), ["Rainitsara Andriamparany", "Marchadier"]),
  ev("arrest", "was arrested", ("Christmas 1915", "1915-12-25"), ["Rainitsara Andriamparany"]),
  ev("conviction", "had eight years", None, ["Ravelo Joseph"]),
  ev("appointment", "called him", ("1921", "1921"), ["Hubert Delaplace", "Rainitsara Andriamparany"]),
  ev("award", "pinned on him", ("1921", "1921"), ["Hubert Delaplace", "Rainitsara Andriamparany"]),
  ev("departure", "Retired", ("1922", "1922"), ["Rainitsara Andriamparany", "Anselme Cotty"]),
)

P("d33-38", """From a Hebrew jubilee volume; abridged by the translator.

The hydrologist Zvi Lichtenbaum, may he rest, of whom it was said in the Water Authority that he could smell a leak at Be'er Sheva from his balcony in Rehovot, first drew breath in Czernowitz, on the eve of Passover 1908, under the name of Hermann. The father, Leib, dealt in timber and was of the Vizhnitz Hasidim; the son shaved at sixteen. He made his engineer's diploma in Brünn (1931), and in the month of Elul 1933 came up to the Land aboard the Polonia, together with his bride, the bacteriologist Gusta Rauchwerger.

Five years he sat in the drawing office of the Mandatory government, under the Director of Irrigation, Mr. Denis Fairclough, a fair man. In 1938 Shmuel Tabori brought him over to the national water company, then a year old, as chief of its planning; and when Tabori was murdered, on the Jaffa road, in the summer of 1947, Zvi took his chair as general manager, the company being at that time three rooms. He had it until 1956. The reasons are known: the Minister of Development, Ephraim Kessel, had cut the Yarkon line by half. To the Knesset's Finance Committee Zvi testified on the third of January for six hours, called the minister an upholsterer, and found on coming home that he had been dismissed by telephone. His pupil Uri Nahmias, who received the post, visited him each Friday and did as he was told.

Mapai had his membership until that day, and nobody after it. In his later years he advised in Iran (1958–1962), and lectured at the Technion. The Israel Prize of 1970 he shared with his wife. She, the first woman to direct the Ministry of Health's laboratories, outlived him by one week. It was the kidneys, in both. Their son fell in the Sinai in 1956: Amnon, twenty years old. Kessel came to the shiva.
""",
  occ("Zvi Lichtenbaum", "drawing office of the Mandatory government", start=("Five years", "1933"), end=("1938", "1938")),
  occ("Denis Fairclough", "Director of Irrigation"),
  occ("Zvi Lichtenbaum", "chief of its planning", start=("1938", "1938"), end=("summer of 1947", "1947-22")),
  occ("Zvi Lichtenbaum", "general manager", start=("summer of 1947", "1947-22"), end=("1956", "1956")),
  occ("Shmuel Tabori", "took his chair", end=("summer of 1947", "1947-22")),
  occ("Ephraim Kessel", "Minister of Development", again=["minister"]),
  occ("Uri Nahmias", "received the post", start=("1956", "1956")),
  occ("Zvi Lichtenbaum", "advised in Iran", start=("1958", "1958"), end=("1958–1962", "1962")),
  occ("Zvi Lichtenbaum", "lectured at the Technion"),
  occ("Gusta Rauchwerger", "direct the Ministry of Health's laboratories"),
  fact("Zvi Lichtenbaum", "occupation", "hydrologist"),
  fact("Zvi Lichtenbaum", "residence", "Rehovot"),
  fact("Zvi Lichtenbaum", "birthPlace", "Czernowitz"),
  fact("Zvi Lichtenbaum", "birthDate", "eve of Passover 1908", value="1908-04"),
  fact("Zvi Lichtenbaum", "birthName", "Hermann"),
  fact("Zvi Lichtenbaum", "father", "Leib"),
  fact("Leib", "occupation", "dealt in timber"),
  fact("Leib", "religion", "Vizhnitz Hasidim"),
  fact("Zvi Lichtenbaum", "education", "Brünn", date=("1931", "1931")),
  fact("Zvi Lichtenbaum", "spouse", "Gusta Rauchwerger"),
  fact("Gusta Rauchwerger", "occupation", "bacteriologist"),
  fact("Shmuel Tabori", "causeOfDeath", "was murdered"),
  fact("Shmuel Tabori", "deathPlace", "Jaffa road"),
  fact("Shmuel Tabori", "deathDate", "summer of 1947", value="1947-22"),
  fact("Zvi Lichtenbaum", "party", "Mapai"),
  fact("Zvi Lichtenbaum", "award", "Israel Prize", date=("1970", "1970")),
  fact("Gusta Rauchwerger", "award", "Israel Prize", date=("1970", "1970")),
  fact("Zvi Lichtenbaum", "causeOfDeath", "kidneys"),
  fact("Gusta Rauchwerger", "causeOfDeath", "kidneys"),
  fact("Zvi Lichtenbaum", "children", "Amnon"),
  fact("Gusta Rauchwerger", "children", "Amnon"),
  fact("Amnon", "causeOfDeath", "fell"),
  fact("Amnon", "deathPlace", "Sinai"),
  fact("Amnon", "deathDate", "1956#2", value="1956"),
  ev("travel", "came up to the Land", ("Elul 1933", "1933-08/1933-09"), ["Zvi Lichtenbaum", "Gusta Rauchwerger"]),
  ev("appointment", "brought him over", ("1938", "1938"), ["Shmuel Tabori", "Zvi Lichtenbaum"]),
  ev("appointment", "took his chair", ("summer of 1947", "1947-22"), ["Zvi Lichtenbaum", "Shmuel Tabori"]),
  ev("testimony", "testified", ("third of January", "1956-01-03"), ["Zvi Lichtenbaum"]),
  ev("departure", "dismissed", ("1956", "1956"), ["Zvi Lichtenbaum"]),
  ev("appointment", "received the post", ("1956", "1956"), ["Uri Nahmias"]),
  ev("meeting", "visited him", None, ["Uri Nahmias", "Zvi Lichtenbaum"]),
)

P("d33-39", """[Translated from the Arabic of a Damascus weekly; the honorifics have been left out.]

There has moved to the mercy of God, at an age of eighty-eight years, the doyen of our museum people, Salma Darwaza, she who in the spring of 1973 carried out of the storerooms of Quneitra, on her back as they say, the mosaic of the hunters.

Her lineage: her grandfather was Rashid Darwaza, the mutasarrif of Hauran in the Ottoman days; her father, Adib, sold spectacles and wrote the first Arab treatise on lenses. She is of Nablus by her roots, of the Midan quarter by her cradle (the tenth of Shawwal, which was in that year the twenty-sixth of November 1939), and a daughter of the Franciscan Sisters by her schooling, although a Muslim. Then: the faculty of letters; then Rome, where the Sapienza granted her, in the year 1968, the doctorate; then service, without a day's interruption, from keeper of the Palmyrene hall (1969) to Director-General of Antiquities and Museums. To this last she acceded on 1 August 1988, when the illness of Burhan Qudsi had prevented him; she was the first of her sex in it. Ten ministers passed over her. The tenth, Ghassan Nuwaylati, retired her by a decree of eleven words in March 2000, and installed there the son of his paternal uncle, Ayman Nuwaylati, a veterinarian. Before the year was finished both were outside, and Ayman was sentenced, in absence, over the idols of Mari.

They offered it to her again, and she excused herself. She taught; she wrote. Italy decorated her as Commander of the Order of Merit in 2002. The war took from her the husband, Nizar Haffar, architect, under a mortar shell at Bab Tuma, and sent the two sons to Canada. Her student Rima Kassab, who now carries the keys of the National Museum, washed her.

She never said who drove the truck from Quneitra.
""",
  occ("Rashid Darwaza", "mutasarrif of Hauran"),
  occ("Salma Darwaza", "keeper of the Palmyrene hall", start=("1969", "1969")),
  occ("Salma Darwaza", "Director-General of Antiquities and Museums", start=("1 August 1988", "1988-08-01"), end=("March 2000", "2000-03")),
  occ("Burhan Qudsi", "illness of Burhan Qudsi", end=("1 August 1988", "1988-08-01")),
  occ("Ghassan Nuwaylati", "The tenth", end=("Before the year was finished", "2000")),
  occ("Ayman Nuwaylati", "installed there", start=("March 2000", "2000-03"), end=("Before the year was finished", "2000")),
  occ("Salma Darwaza", "taught"),
  occ("Rima Kassab", "carries the keys of the National Museum"),
  fact("Salma Darwaza", "relatives", "Rashid Darwaza"),
  fact("Salma Darwaza", "father", "Adib"),
  fact("Adib", "occupation", "sold spectacles"),
  fact("Salma Darwaza", "birthPlace", "Midan quarter"),
  fact("Salma Darwaza", "birthDate", "twenty-sixth of November 1939", value="1939-11-26"),
  fact("Salma Darwaza", "education", "Franciscan Sisters"),
  fact("Salma Darwaza", "religion", "Muslim"),
  fact("Salma Darwaza", "education", "faculty of letters"),
  fact("Salma Darwaza", "education", "Sapienza", date=("1968", "1968")),
  fact("Ghassan Nuwaylati", "relatives", "Ayman Nuwaylati"),
  fact("Ayman Nuwaylati", "occupation", "veterinarian"),
  fact("Salma Darwaza", "award", "Commander of the Order of Merit", date=("2002", "2002")),
  fact("Salma Darwaza", "spouse", "Nizar Haffar"),
  fact("Nizar Haffar", "occupation", "architect"),
  fact("Nizar Haffar", "causeOfDeath", "mortar shell"),
  fact("Nizar Haffar", "deathPlace", "Bab Tuma"),
  ev("appointment", "acceded", ("1 August 1988", "1988-08-01"), ["Salma Darwaza"]),
  ev("departure", "retired her", ("March 2000", "2000-03"), ["Ghassan Nuwaylati", "Salma Darwaza"]),
  ev("appointment", "installed there", ("March 2000", "2000-03"), ["Ayman Nuwaylati", "Ghassan Nuwaylati"]),
  ev("departure", "were outside", ("Before the year was finished", "2000"), ["Ghassan Nuwaylati", "Ayman Nuwaylati"]),
  ev("conviction", "was sentenced", None, ["Ayman Nuwaylati"]),
  ev("award", "decorated", ("2002", "2002"), ["Salma Darwaza"]),
)

P("d33-40", """Wilhelmina "Mina" Cornelia van Rossem-Tideman (Deventer, 30 April 1888 – The Hague, 14 February 1959) was a Dutch gymnast, teacher and sports official. She is best known for being the first woman on the Netherlands Olympic Committee. She was also an alderman.

== Life ==
Tideman grew up in Deventer. Her father was Gerrit Tideman, a baker. Her mother was Cornelia Brink. She had six brothers; one of them, Arend Tideman, later was a professor of zoology in Groningen. The family was Mennonite. She attended the teacher training college in Arnhem, where she got her diploma in 1907. In 1908 she competed in London in the Dutch women's demonstration team.

From 1909 to 1919 she worked as a gymnastics teacher at a girls' secondary school in Haarlem. In 1912 she married Hendrik van Rossem, a journalist. He was the editor-in-chief of a socialist newspaper until 1926. They had a daughter, Lies.

== Career ==
In 1919 Tideman was elected to the city council of Haarlem for the SDAP (she had joined this party in 1913). She was alderman for education from 1923 to 1931. Her predecessor as alderman was Jan Kloppenburg. Her successor was Cor Dijkhuis.

In 1926 the chairman of the Olympic Committee, Baron Frits van Heemskerck, asked her to become a member. This was because of the Amsterdam Games. She remained one until 1952. During the Games, the IOC president visited her house. In September 1928 she gave a lecture in Berlin on women in sport. Van Heemskerck died in 1931; the next chairman was Colonel Pieter Schaap, who tried to have her removed, but failed.

In the Second World War she was held hostage at Haaren from 1942 to 1943. Hendrik died in Neuengamme in 1944.

== Legacy ==
She became a Knight in the Order of Orange-Nassau in 1948. Some sources say she was chairwoman of the Committee; this is not correct. She died of leukaemia.
""",
  occ("Wilhelmina Cornelia van Rossem-Tideman", "member", start=("1926#2", "1926"), end=("1952", "1952"), again=["Netherlands Olympic Committee"]),
  occ("Wilhelmina Cornelia van Rossem-Tideman", "alderman for education", start=("1923", "1923"), end=("1931", "1931"), again=["alderman"]),
  occ("Arend Tideman", "professor of zoology in Groningen"),
  occ("Wilhelmina Cornelia van Rossem-Tideman", "gymnastics teacher", start=("1909", "1909"), end=("1919", "1919")),
  occ("Hendrik van Rossem", "editor-in-chief of a socialist newspaper", end=("1926", "1926")),
  occ("Wilhelmina Cornelia van Rossem-Tideman", "city council of Haarlem", start=("1919#2", "1919")),
  occ("Jan Kloppenburg", "predecessor as alderman", end=("1923", "1923")),
  occ("Cor Dijkhuis", "successor", start=("1931", "1931")),
  occ("Frits van Heemskerck", "chairman of the Olympic Committee", end=("1931#2", "1931")),
  occ("Pieter Schaap", "next chairman", start=("1931#2", "1931")),
  occ("Pieter Schaap", "Colonel"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "alias", "Mina"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "birthPlace", "Deventer"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "birthDate", "30 April 1888", value="1888-04-30"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "deathPlace", "The Hague"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "deathDate", "14 February 1959", value="1959-02-14"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "nationality", "Dutch"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "occupation", "gymnast"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "occupation", "teacher"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "father", "Gerrit Tideman"),
  fact("Gerrit Tideman", "occupation", "baker"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "mother", "Cornelia Brink"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "siblings", "Arend Tideman"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "religion", "Mennonite"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "education", "teacher training college in Arnhem", date=("1907", "1907")),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "spouse", "Hendrik van Rossem", date=("1912", "1912")),
  fact("Hendrik van Rossem", "occupation", "journalist"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "children", "Lies"),
  fact("Hendrik van Rossem", "children", "Lies"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "party", "SDAP", date=("1913", "1913")),
  fact("Frits van Heemskerck", "deathDate", "1931#2", value="1931"),
  fact("Hendrik van Rossem", "deathPlace", "Neuengamme"),
  fact("Hendrik van Rossem", "deathDate", "1944", value="1944"),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "award", "Knight in the Order of Orange-Nassau", date=("1948", "1948")),
  fact("Wilhelmina Cornelia van Rossem-Tideman", "causeOfDeath", "leukaemia"),
  ev("election", "was elected", ("1919#2", "1919"), ["Wilhelmina Cornelia van Rossem-Tideman"]),
  ev("appointment", "asked her", ("1926#2", "1926"), ["Frits van Heemskerck", "Wilhelmina Cornelia van Rossem-Tideman"]),
  ev("speech", "gave a lecture", ("September 1928", "1928-09"), ["Wilhelmina Cornelia van Rossem-Tideman"]),
  ev("arrest", "was held hostage", ("1942", "1942"), ["Wilhelmina Cornelia van Rossem-Tideman"]),
)

P("d33-41", """'''Tariku Gebre-Amlak''' (Amharic: ታሪኩ ገብረ አምላክ; b. Debre Berhan, 1931 – d. Addis Ababa, 23 March 2003) was an Ethiopian geodesist, mapmaker and civil servant. He directed the country's mapping agency during two governments.

'''Background'''

Tariku belonged to an Amhara family and was an Ethiopian Orthodox Christian; his grandfather, ''Aleqa'' Desta, was the head of the church of Debre Berhan Selassie. He was educated at General Wingate School. Later he obtained a scholarship to the University of Glasgow (B.Sc., topographic science, 1957). In 1961 he wed Abebech Wolde, a radio announcer. She was the sister of Mesfin Wolde, who was vice-minister of mines at that time. There were four children.

'''Work'''

Tariku started as a surveyor on the Blue Nile basin study. In 1963 he was made deputy head of the Mapping and Geography Institute. The general manager was an Italian, Ugo Ferrandi. When Ferrandi left for Somalia in 1965, Tariku followed him as general manager. He had this position until September 1974.

After the revolution both he and Mesfin were detained (Mesfin was executed in November 1974). Tariku was let out in June 1976, since nobody else could operate the plotter. Colonel Getachew Shibru, the chairman of the state planning body, reinstated him on 9 July. In 1980 the institute was turned into the Mapping Authority, with Tariku at its head. He represented Ethiopia at a UN conference on geographical names in Geneva in 1982.

He retired in 1991. Dr. Hiwot Kahsay, his student, who had been with the rebels in Tigray, took over from him on 4 July of that year, and kept him as her adviser until 1996. In his last years he had diabetes, of which he died.

'''Honours'''

* Order of the Star of Ethiopia, Officer (1969)
* Honorary member, Royal Scottish Geographical Society

'''See also'''

His daughter, Saba Tariku, has been a judge of the Federal High Court since 2010. It is often said that he drew the map in the Africa Hall. He did not.
""",
  occ("Desta", "head of the church of Debre Berhan Selassie"),
  occ("Desta", "Aleqa"),
  occ("Abebech Wolde", "radio announcer"),
  occ("Mesfin Wolde", "vice-minister of mines"),
  occ("Tariku Gebre-Amlak", "surveyor on the Blue Nile basin study"),
  occ("Tariku Gebre-Amlak", "deputy head of the Mapping and Geography Institute", start=("1963", "1963"), end=("1965", "1965")),
  occ("Ugo Ferrandi", "general manager", end=("1965", "1965")),
  occ("Tariku Gebre-Amlak", "general manager#2", start=("1965", "1965"), end=("September 1974", "1974-09")),
  occ("Getachew Shibru", "Colonel"),
  occ("Getachew Shibru", "chairman of the state planning body"),
  occ("Tariku Gebre-Amlak", "reinstated", start=("9 July", "1976-07-09"), end=("1980", "1980")),
  occ("Tariku Gebre-Amlak", "Mapping Authority, with Tariku at its head", start=("1980", "1980"), end=("1991", "1991"), again=["directed the country's mapping agency"]),
  occ("Tariku Gebre-Amlak", "represented Ethiopia", start=("1982", "1982")),
  occ("Hiwot Kahsay", "took over", start=("4 July of that year", "1991-07-04")),
  occ("Tariku Gebre-Amlak", "adviser", start=("4 July of that year", "1991-07-04"), end=("1996", "1996")),
  occ("Saba Tariku", "judge of the Federal High Court", start=("2010", "2010")),
  fact("Tariku Gebre-Amlak", "nativeName", "ታሪኩ ገብረ አምላክ"),
  fact("Tariku Gebre-Amlak", "birthPlace", "Debre Berhan"),
  fact("Tariku Gebre-Amlak", "birthDate", "1931", value="1931"),
  fact("Tariku Gebre-Amlak", "deathPlace", "Addis Ababa"),
  fact("Tariku Gebre-Amlak", "deathDate", "23 March 2003", value="2003-03-23"),
  fact("Tariku Gebre-Amlak", "nationality", "Ethiopian"),
  fact("Tariku Gebre-Amlak", "occupation", "geodesist"),
  fact("Tariku Gebre-Amlak", "occupation", "mapmaker"),
  fact("Tariku Gebre-Amlak", "ethnicity", "Amhara"),
  fact("Tariku Gebre-Amlak", "religion", "Ethiopian Orthodox Christian"),
  fact("Tariku Gebre-Amlak", "relatives", "Desta"),
  fact("Tariku Gebre-Amlak", "education", "General Wingate School"),
  fact("Tariku Gebre-Amlak", "education", "University of Glasgow", date=("1957", "1957")),
  fact("Tariku Gebre-Amlak", "spouse", "Abebech Wolde", date=("1961", "1961")),
  fact("Abebech Wolde", "siblings", "Mesfin Wolde"),
  fact("Ugo Ferrandi", "nationality", "Italian"),
  fact("Mesfin Wolde", "causeOfDeath", "executed"),
  fact("Mesfin Wolde", "deathDate", "November 1974", value="1974-11"),
  fact("Hiwot Kahsay", "militaryService", "rebels in Tigray"),
  fact("Tariku Gebre-Amlak", "causeOfDeath", "diabetes"),
  fact("Tariku Gebre-Amlak", "award", "Order of the Star of Ethiopia, Officer", date=("1969", "1969")),
  fact("Tariku Gebre-Amlak", "award", "Honorary member, Royal Scottish Geographical Society"),
  fact("Tariku Gebre-Amlak", "children", "Saba Tariku"),
  ev("appointment", "was made", ("1963", "1963"), ["Tariku Gebre-Amlak"]),
  ev("departure", "left for Somalia", ("1965", "1965"), ["Ugo Ferrandi"]),
  ev("appointment", "followed him", ("1965", "1965"), ["Tariku Gebre-Amlak", "Ugo Ferrandi"]),
  ev("arrest", "were detained", None, ["Tariku Gebre-Amlak", "Mesfin Wolde"]),
  ev("appointment", "reinstated", ("9 July", "1976-07-09"), ["Getachew Shibru", "Tariku Gebre-Amlak"]),
  ev("departure", "retired", ("1991", "1991"), ["Tariku Gebre-Amlak"]),
  ev("appointment", "took over", ("4 July of that year", "1991-07-04"), ["Hiwot Kahsay", "Tariku Gebre-Amlak"]),
)

P("d33-42", """Eun Se-yeong and Eun Do-hyeon are two Korean-American siblings who both held government jobs in California. This article is about both, because most sources treat them together.

The parents, Eun Byeong-cheol, a Presbyterian deacon and dry cleaner, and Hong Mi-ja, left Daegu for Fresno in 1974. Se-yeong (English name: Sylvia Eun) is the older one, born on December 2, 1972. Do-hyeon (Daniel Eun) followed on July 14, 1976. Both attended Bullard High School. She then studied at UC Davis, receiving her M.D. there in 1998; he swam for Stanford and reached the semifinals of the 200-meter butterfly in Sydney.

Sylvia Eun practiced as an emergency doctor in Modesto before Governor Rick Alderete chose her as the state's public health officer in 2015. This made her the first Asian-American in the position. She replaced Harvey Lindstrom, who had gone to the CDC. In April 2020 she wrote a public letter to the county sheriffs, and two of them sued her. She left on January 29, 2021; the reason given was exhaustion. In her place the governor named Dr. Tessa Okonjo-Reyes, the deputy, as acting officer. Today Sylvia is a professor at UCLA. She lives in Altadena with her wife, Carmen Ibarra, a firefighter.

Daniel Eun owned a chain of swim schools. In 2012 he won the election for the State Assembly's 23rd district as a Republican, defeating Democrat Lupe Sandoval, and was re-elected in 2014. As vice chair of the health committee he had to question his own sister in February 2016. He recused himself that day. His third term ended early: he was charged with tax fraud, pleaded guilty on May 8, 2018, and was sentenced to 14 months. He had given up the seat one week before the plea. Sandoval won the special election. His former wife, Grace Noh, wrote a book about it.

The siblings' cousin is the Seoul film producer Eun Ji-woo.
""",
  occ("Eun Byeong-cheol", "Presbyterian deacon"),
  occ("Sylvia Eun", "state's public health officer", start=("2015", "2015"), end=("January 29, 2021", "2021-01-29")),
  occ("Rick Alderete", "Governor", again=["governor"]),
  occ("Harvey Lindstrom", "replaced Harvey Lindstrom", end=("2015", "2015")),
  occ("Harvey Lindstrom", "CDC", start=None),
  occ("Tessa Okonjo-Reyes", "deputy", end=None),
  occ("Tessa Okonjo-Reyes", "acting officer", start=("January 29, 2021", "2021-01-29")),
  occ("Sylvia Eun", "professor at UCLA"),
  occ("Daniel Eun", "State Assembly's 23rd district", start=("2012", "2012"), end=("one week before the plea", "2018-05-01")),
  occ("Daniel Eun", "vice chair of the health committee"),
  occ("Lupe Sandoval", "won the special election", start=("2018", "2018")),
  fact("Daniel Eun", "ethnicity", "Korean-American"),
  fact("Sylvia Eun", "ethnicity", "Korean-American"),
  fact("Sylvia Eun", "parents", "Eun Byeong-cheol"),
  fact("Daniel Eun", "parents", "Eun Byeong-cheol"),
  fact("Sylvia Eun", "parents", "Hong Mi-ja"),
  fact("Daniel Eun", "parents", "Hong Mi-ja"),
  fact("Eun Byeong-cheol", "religion", "Presbyterian"),
  fact("Eun Byeong-cheol", "occupation", "dry cleaner"),
  fact("Eun Byeong-cheol", "spouse", "Hong Mi-ja"),
  fact("Eun Byeong-cheol", "residence", "Fresno", date=("1974", "1974")),
  fact("Hong Mi-ja", "residence", "Fresno", date=("1974", "1974")),
  fact("Sylvia Eun", "birthName", "Eun Se-yeong"),
  fact("Daniel Eun", "birthName", "Eun Do-hyeon"),
  fact("Sylvia Eun", "siblings", "Daniel Eun"),
  fact("Daniel Eun", "siblings", "Sylvia Eun"),
  fact("Sylvia Eun", "birthDate", "December 2, 1972", value="1972-12-02"),
  fact("Daniel Eun", "birthDate", "July 14, 1976", value="1976-07-14"),
  fact("Sylvia Eun", "education", "Bullard High School"),
  fact("Daniel Eun", "education", "Bullard High School"),
  fact("Sylvia Eun", "education", "UC Davis", date=("1998", "1998")),
  fact("Daniel Eun", "education", "Stanford"),
  fact("Daniel Eun", "occupation", "swam"),
  fact("Sylvia Eun", "occupation", "emergency doctor"),
  fact("Sylvia Eun", "residence", "Altadena"),
  fact("Carmen Ibarra", "residence", "Altadena"),
  fact("Sylvia Eun", "spouse", "Carmen Ibarra"),
  fact("Carmen Ibarra", "occupation", "firefighter"),
  fact("Daniel Eun", "occupation", "owned a chain of swim schools"),
  fact("Daniel Eun", "party", "Republican"),
  fact("Lupe Sandoval", "party", "Democrat"),
  fact("Daniel Eun", "spouse", "Grace Noh"),
  fact("Sylvia Eun", "relatives", "Eun Ji-woo"),
  fact("Daniel Eun", "relatives", "Eun Ji-woo"),
  fact("Eun Ji-woo", "occupation", "film producer"),
  fact("Eun Ji-woo", "residence", "Seoul"),
  ev("travel", "left Daegu", ("1974", "1974"), ["Eun Byeong-cheol", "Hong Mi-ja"]),
  ev("appointment", "chose her", ("2015", "2015"), ["Rick Alderete", "Sylvia Eun"]),
  ev("departure", "had gone to the CDC", None, ["Harvey Lindstrom"]),
  ev("communication", "public letter", ("April 2020", "2020-04"), ["Sylvia Eun"]),
  ev("departure", "left on January 29", ("January 29, 2021", "2021-01-29"), ["Sylvia Eun"]),
  ev("appointment", "named", ("January 29, 2021", "2021-01-29"), ["Tessa Okonjo-Reyes", "Rick Alderete"]),
  ev("election", "won the election", ("2012", "2012"), ["Daniel Eun", "Lupe Sandoval"]),
  ev("election", "was re-elected", ("2014", "2014"), ["Daniel Eun"]),
  ev("recusal", "recused himself", ("February 2016", "2016-02"), ["Daniel Eun", "Sylvia Eun"]),
  ev("investigation", "was charged", None, ["Daniel Eun"]),
  ev("conviction", "pleaded guilty", ("May 8, 2018", "2018-05-08"), ["Daniel Eun"]),
  ev("departure", "had given up the seat", ("one week before the plea", "2018-05-01"), ["Daniel Eun"]),
  ev("election", "won the special election", ("2018", "2018"), ["Lupe Sandoval"]),
)

P("d33-43", """Sava Konstantinov Dobrudzhanski was a Bulgarian scholar of Slavic languages, who also was rector and, for a short time, minister. He should not be confused with the general of the same surname.

Early years. Dobrudzhanski was born in Tulcea (then in the Ottoman Empire; today it is in Romania) on 1 January 1862 (Old Style) in the family of a grain dealer. He was sent to the Robert College in Constantinople, which he finished in 1880. Afterwards he specialized at Vienna under a famous professor. His doctorate is from 1887. He was Eastern Orthodox. In Vienna he fell in love with a Croatian, Dragica Mažuran. The wedding was in 1890.

Scholar. In 1889 he was one of the first lecturers of the Higher School in Sofia; in 1894 he rose to ordinary professor and he held that chair until retirement in 1932. He was elected rector two times, for 1899/1900 and for 1907. The second time was unlucky. In January 1907 students whistled at the prince. The government of Dimo Petrov closed the university and fired all professors. Dobrudzhanski went to Zagreb and lectured there till 1908. The rector after the reopening was the geologist Stoyan Zhekov. The Academy of Sciences had him as its secretary from 1911 to 1923.

Politics. On 21 June 1918 the new prime minister, Aleksandar Malinchev, gave him the Ministry of Public Education (he was with the Democrats since 1903). He sat there for only four months, until 17 October. The next minister was Stoyan Kostov-Varnali, a school inspector. In 1923 he spoke at the trial of the poet Hristo Belev, his student, as a witness for the defence. Belev got three years anyway.

Death and family. He died in Sofia on 10 March 1944. The house was hit by a bomb. His son Boris, a diplomat, was chargé d'affaires in Bern then. The other child, Vesela Dobrudzhanska, was a sculptor; she made the bust in front of the library. He received the Order of Saint Alexander in 1929.
""",
  occ("Sava Konstantinov Dobrudzhanski", "lecturers of the Higher School in Sofia", start=("1889", "1889"), end=("1894", "1894")),
  occ("Sava Konstantinov Dobrudzhanski", "ordinary professor", start=("1894", "1894"), end=("1932", "1932")),
  occ("Sava Konstantinov Dobrudzhanski", "rector#2", start=("1899", "1899"), end=("1899/1900", "1900"), again=["rector"]),
  occ("Sava Konstantinov Dobrudzhanski", "The second time", start=("1907", "1907"), end=("January 1907", "1907-01")),
  occ("Dimo Petrov", "government of Dimo Petrov"),
  occ("Sava Konstantinov Dobrudzhanski", "lectured there", start=None, end=("1908", "1908")),
  occ("Stoyan Zhekov", "rector after the reopening"),
  occ("Sava Konstantinov Dobrudzhanski", "secretary", start=("1911", "1911"), end=("1923", "1923")),
  occ("Aleksandar Malinchev", "prime minister"),
  occ("Sava Konstantinov Dobrudzhanski", "Ministry of Public Education", start=("21 June 1918", "1918-06-21"), end=("17 October", "1918-10-17"), again=["minister"]),
  occ("Stoyan Kostov-Varnali", "next minister", start=("17 October", "1918-10-17")),
  occ("Stoyan Kostov-Varnali", "school inspector"),
  occ("Boris", "chargé d'affaires in Bern"),
  fact("Sava Konstantinov Dobrudzhanski", "nationality", "Bulgarian"),
  fact("Sava Konstantinov Dobrudzhanski", "occupation", "scholar of Slavic languages"),
  fact("Sava Konstantinov Dobrudzhanski", "birthPlace", "Tulcea"),
  fact("Sava Konstantinov Dobrudzhanski", "birthDate", "1 January 1862", value="1862-01-13"),
  fact("Sava Konstantinov Dobrudzhanski", "education", "Robert College in Constantinople", date=("1880", "1880")),
  fact("Sava Konstantinov Dobrudzhanski", "education", "Vienna", date=("1887", "1887")),
  fact("Sava Konstantinov Dobrudzhanski", "religion", "Eastern Orthodox"),
  fact("Dragica Mažuran", "nationality", "Croatian"),
  fact("Sava Konstantinov Dobrudzhanski", "spouse", "Dragica Mažuran", date=("1890", "1890")),
  fact("Stoyan Zhekov", "occupation", "geologist"),
  fact("Sava Konstantinov Dobrudzhanski", "party", "Democrats", date=("1903", "1903")),
  fact("Hristo Belev", "occupation", "poet"),
  fact("Sava Konstantinov Dobrudzhanski", "deathPlace", "Sofia#2"),
  fact("Sava Konstantinov Dobrudzhanski", "deathDate", "10 March 1944", value="1944-03-10"),
  fact("Sava Konstantinov Dobrudzhanski", "causeOfDeath", "hit by a bomb"),
  fact("Sava Konstantinov Dobrudzhanski", "children", "Boris"),
  fact("Boris", "occupation", "diplomat"),
  fact("Sava Konstantinov Dobrudzhanski", "children", "Vesela Dobrudzhanska"),
  fact("Vesela Dobrudzhanska", "occupation", "sculptor"),
  fact("Sava Konstantinov Dobrudzhanski", "award", "Order of Saint Alexander", date=("1929", "1929")),
  ev("appointment", "rose", ("1894", "1894"), ["Sava Konstantinov Dobrudzhanski"]),
  ev("departure", "retirement", ("1932", "1932"), ["Sava Konstantinov Dobrudzhanski"]),
  ev("election", "was elected rector", ("1899", "1899"), ["Sava Konstantinov Dobrudzhanski"]),
  ev("departure", "fired", ("January 1907", "1907-01"), ["Sava Konstantinov Dobrudzhanski", "Dimo Petrov"]),
  ev("travel", "went to Zagreb", ("1907", "1907"), ["Sava Konstantinov Dobrudzhanski"]),
  ev("appointment", "gave him", ("21 June 1918", "1918-06-21"), ["Sava Konstantinov Dobrudzhanski", "Aleksandar Malinchev"]),
  ev("testimony", "spoke at the trial", ("1923#2", "1923"), ["Sava Konstantinov Dobrudzhanski", "Hristo Belev"]),
  ev("conviction", "got three years", None, ["Hristo Belev"]),
  ev("award", "received", ("1929", "1929"), ["Sava Konstantinov Dobrudzhanski"]),
)

P("d33-44", """Emília Rosa Quintela de Sá (stage name Milita Sá) is a Brazilian ballerina and cultural administrator from Belém. At present (2024) she is the president of the National Arts Foundation.

Sá, an Afro-Brazilian, was raised in the Candomblé religion by her grandmother, Mãe Dulce, a priestess in the Guamá district. Her date of birth is usually given as 9 May 1967, sometimes as 1968. At age eleven she got a place at the State School of Dance in Rio. She danced with the Theatro Municipal (soloist from 1989) and two seasons in Stuttgart. A torn tendon finished her career on stage in 1999. After that she took a degree in law at the Federal University of Pará (2004).

Her first public office was secretary of culture of Belém. Mayor Edson Barata nominated her in January 2005; by August 2006 they had fallen out about the carnival money and she handed the keys to her assistant, Wanda Chermont. Between 2011 and 2016 she headed the dance department of the federal ministry. When the ministry was abolished, she and 40 others occupied its building in Rio, and police detained her for one night (17 May 2016). She has been a member of the Workers' Party since then. In the 2018 election she ran for federal deputy, without success. Her opponent, the evangelical pastor Josué Lameira, was elected; in 2021 an electoral court took away his mandate.

On 13 March 2023 Sá was sworn in at the Foundation. The previous president, retired navy captain Otávio Brandt, had sold part of the archive; an audit by Lia Matarazzo of the Comptroller's office confirmed this, and in 2024 he was fined. Sá visited Luanda in July 2023 and signed an agreement with Angola's culture minister, Domingos Katumbela.

Personal life: Sá's husband was the conductor Ralf Amsel, a German. They divorced in 2001. Her twin brother is Emílio de Sá, who coaches the women's volleyball team of Peru. She holds the Order of Cultural Merit (2013).
""",
  occ("Emília Rosa Quintela de Sá", "president of the National Arts Foundation", start=("13 March 2023", "2023-03-13")),
  occ("Dulce", "Mãe"),
  occ("Dulce", "priestess in the Guamá district"),
  occ("Emília Rosa Quintela de Sá", "soloist", start=("1989", "1989")),
  occ("Emília Rosa Quintela de Sá", "secretary of culture of Belém", start=("January 2005", "2005-01"), end=("August 2006", "2006-08")),
  occ("Edson Barata", "Mayor"),
  occ("Wanda Chermont", "assistant"),
  occ("Wanda Chermont", "handed the keys", start=("August 2006", "2006-08")),
  occ("Emília Rosa Quintela de Sá", "headed the dance department of the federal ministry", start=("2011", "2011"), end=("2016", "2016")),
  occ("Josué Lameira", "evangelical pastor"),
  occ("Josué Lameira", "mandate", start=("2018", "2018"), end=("2021", "2021")),
  occ("Otávio Brandt", "previous president", end=("13 March 2023", "2023-03-13")),
  occ("Otávio Brandt", "navy captain", former=True),
  occ("Lia Matarazzo", "Comptroller's office"),
  occ("Domingos Katumbela", "Angola's culture minister"),
  occ("Emílio de Sá", "coaches the women's volleyball team of Peru"),
  fact("Emília Rosa Quintela de Sá", "alias", "Milita Sá"),
  fact("Emília Rosa Quintela de Sá", "nationality", "Brazilian"),
  fact("Emília Rosa Quintela de Sá", "occupation", "ballerina"),
  fact("Emília Rosa Quintela de Sá", "birthPlace", "Belém"),
  fact("Emília Rosa Quintela de Sá", "ethnicity", "Afro-Brazilian"),
  fact("Emília Rosa Quintela de Sá", "religion", "Candomblé"),
  fact("Emília Rosa Quintela de Sá", "relatives", "Mãe Dulce"),
  fact("Emília Rosa Quintela de Sá", "birthDate", "9 May 1967", value="1967-05-09"),
  fact("Emília Rosa Quintela de Sá", "education", "State School of Dance in Rio"),
  fact("Emília Rosa Quintela de Sá", "education", "Federal University of Pará", date=("2004", "2004")),
  fact("Emília Rosa Quintela de Sá", "party", "Workers' Party", date=("17 May 2016", "2016")),
  fact("Josué Lameira", "religion", "evangelical"),
  fact("Emília Rosa Quintela de Sá", "spouse", "Ralf Amsel"),
  fact("Ralf Amsel", "occupation", "conductor"),
  fact("Ralf Amsel", "nationality", "German"),
  fact("Emília Rosa Quintela de Sá", "siblings", "Emílio de Sá"),
  fact("Emília Rosa Quintela de Sá", "award", "Order of Cultural Merit", date=("2013", "2013")),
  ev("appointment", "nominated", ("January 2005", "2005-01"), ["Edson Barata", "Emília Rosa Quintela de Sá"]),
  ev("departure", "handed the keys", ("August 2006", "2006-08"), ["Emília Rosa Quintela de Sá", "Wanda Chermont"]),
  ev("arrest", "detained", ("17 May 2016", "2016-05-17"), ["Emília Rosa Quintela de Sá"]),
  ev("candidacy", "ran for federal deputy", ("2018", "2018"), ["Emília Rosa Quintela de Sá"]),
  ev("election", "was elected", ("2018", "2018"), ["Josué Lameira", "Emília Rosa Quintela de Sá"]),
  ev("departure", "took away his mandate", ("2021", "2021"), ["Josué Lameira"]),
  ev("appointment", "was sworn in", ("13 March 2023", "2023-03-13"), ["Emília Rosa Quintela de Sá"]),
  ev("investigation", "audit", None, ["Lia Matarazzo", "Otávio Brandt"]),
  ev("sanction", "was fined", ("2024#2", "2024"), ["Otávio Brandt"]),
  ev("travel", "visited Luanda", ("July 2023", "2023-07"), ["Emília Rosa Quintela de Sá"]),
  ev("meeting", "signed an agreement", ("July 2023", "2023-07"), ["Emília Rosa Quintela de Sá", "Domingos Katumbela"]),
)

P("d33-45", """Arthur Penhaligon Weekes (1847–1919) was a Barbadian-born engineer who led two state railways on two continents.

Weekes's mother, Susannah, was a laundress; his father, whom he never met, was possibly the planter Edward Penhaligon. He attended Harrison College with a Vestry scholarship. Nothing is known about the years 1865–70 except that he was in Cornwall, where he was baptized as a Methodist and learned the trade of engineer at Harvey's of Hayle.

Costa Rica. In 1871 Weekes arrived in Limón. He worked in the railway's workshops, and in 1879 the government of Costa Rica, which then owned the line, put him in charge as superintendent. His salary was in banknotes. He lost the post in August 1884, when the line was transferred to foreign bondholders and Minor Tuckwell, their agent, wanted a white man. Weekes wrote to the President, Próspero Alfaro-Mora, but got no reply. His assistant, Cyrus Wagstaff, stepped in.

Liberia. The Liberian consul in London, Gudgeon Harcourt, hired him for the survey of the Saint Paul River tramway in 1886. He remained. The legislature made him director-general of public works on 10 January 1892 (the office had been vacant since the drowning of Anthony Crayton the year before). His tramway, opened in 1898, was the state's. In 1904 the Secretary of the Interior, James Dossen-Roye, had the accounts checked by a committee; it found that £212 was missing, and Weekes paid it himself. He gave up his office on his sixtieth birthday, 8 November 1907. The next director-general was Dossen-Roye's brother Henry.

Family. Weekes was married to Adelaida Quirós in Cartago (1875, died of yellow fever in 1883) and to Martha Ricks (1894). Martha was for years the principal of the girls' seminary at Clay-Ashland. His son from the first marriage, Tomás Weekes Quirós, was a deputy for Limón in 1920–24. Weekes died in Monrovia of influenza. He was a Knight Commander of the Order of African Redemption.
""",
  occ("Arthur Penhaligon Weekes", "superintendent", start=("1879", "1879"), end=("August 1884", "1884-08")),
  occ("Minor Tuckwell", "agent"),
  occ("Próspero Alfaro-Mora", "President"),
  occ("Cyrus Wagstaff", "assistant", end=("August 1884", "1884-08")),
  occ("Cyrus Wagstaff", "stepped in", start=("August 1884", "1884-08")),
  occ("Gudgeon Harcourt", "Liberian consul in London"),
  occ("Arthur Penhaligon Weekes", "director-general of public works", start=("10 January 1892", "1892-01-10"), end=("8 November 1907", "1907-11-08")),
  occ("Anthony Crayton", "office", end=("the year before", "1891")),
  occ("James Dossen-Roye", "Secretary of the Interior"),
  occ("Henry", "next director-general", start=("8 November 1907", "1907-11-08")),
  occ("Martha Ricks", "principal of the girls' seminary at Clay-Ashland"),
  occ("Tomás Weekes Quirós", "deputy for Limón", start=("1920", "1920"), end=("1920–24", "1924")),
  fact("Arthur Penhaligon Weekes", "birthDate", "8 November", value="1847-11-08"),
  fact("Arthur Penhaligon Weekes", "deathDate", "1919", value="1919"),
  fact("Arthur Penhaligon Weekes", "birthPlace", "Barbadian-born"),
  fact("Arthur Penhaligon Weekes", "occupation", "engineer"),
  fact("Arthur Penhaligon Weekes", "mother", "Susannah"),
  fact("Susannah", "occupation", "laundress"),
  fact("Edward Penhaligon", "occupation", "planter"),
  fact("Arthur Penhaligon Weekes", "education", "Harrison College"),
  fact("Arthur Penhaligon Weekes", "residence", "Cornwall"),
  fact("Arthur Penhaligon Weekes", "religion", "Methodist"),
  fact("Arthur Penhaligon Weekes", "education", "Harvey's of Hayle"),
  fact("Anthony Crayton", "causeOfDeath", "drowning"),
  fact("Anthony Crayton", "deathDate", "the year before", value="1891"),
  fact("James Dossen-Roye", "siblings", "Henry"),
  fact("Arthur Penhaligon Weekes", "spouse", "Adelaida Quirós", date=("1875", "1875")),
  fact("Adelaida Quirós", "causeOfDeath", "yellow fever"),
  fact("Adelaida Quirós", "deathDate", "1883", value="1883"),
  fact("Arthur Penhaligon Weekes", "spouse", "Martha Ricks", date=("1894", "1894")),
  fact("Arthur Penhaligon Weekes", "children", "Tomás Weekes Quirós"),
  fact("Adelaida Quirós", "children", "Tomás Weekes Quirós"),
  fact("Arthur Penhaligon Weekes", "deathPlace", "Monrovia"),
  fact("Arthur Penhaligon Weekes", "causeOfDeath", "influenza"),
  fact("Arthur Penhaligon Weekes", "award", "Knight Commander of the Order of African Redemption"),
  ev("travel", "arrived in Limón", ("1871", "1871"), ["Arthur Penhaligon Weekes"]),
  ev("appointment", "put him in charge", ("1879", "1879"), ["Arthur Penhaligon Weekes"]),
  ev("departure", "lost the post", ("August 1884", "1884-08"), ["Arthur Penhaligon Weekes"]),
  ev("communication", "wrote to the President", None, ["Arthur Penhaligon Weekes", "Próspero Alfaro-Mora"]),
  ev("appointment", "stepped in", ("August 1884", "1884-08"), ["Cyrus Wagstaff"]),
  ev("appointment", "hired him", ("1886", "1886"), ["Gudgeon Harcourt", "Arthur Penhaligon Weekes"]),
  ev("appointment", "made him", ("10 January 1892", "1892-01-10"), ["Arthur Penhaligon Weekes"]),
  ev("investigation", "checked by a committee", ("1904", "1904"), ["James Dossen-Roye", "Arthur Penhaligon Weekes"]),
  ev("departure", "gave up his office", ("8 November 1907", "1907-11-08"), ["Arthur Penhaligon Weekes"]),
)

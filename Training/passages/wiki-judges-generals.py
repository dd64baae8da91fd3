P("d43-01", """Josphat Kiprono Chelimo (14 March 1941 – 2 September 2011) was a Kenyan lawyer and judge who sat in the Court of Appeal from 1994 to 2003.

Early life and education

Chelimo was born in Kabarnet, the second son of a mission catechist, Kiprono arap Chelimo, and his wife Tabitha. He attended Kapsabet Boys High School and graduated from the University of Dar es Salaam in 1966. He was admitted as an advocate in 1968.

Career

After four years as state counsel in the office of the Attorney General, he was appointed resident magistrate at Nakuru in 1972. In May 1983 he became a judge of the High Court, where he succeeded Harold Pettigrew-Shaw, the last expatriate on the Mombasa bench, who retired to Guernsey. President Moi elevated him to the Court of Appeal on 8 February 1994 together with Zipporah Mumbua Nzioka, until then registrar of the High Court.

In October 2003 the Integrity Committee chaired by Justice Peter Odhiambo Okech named 23 judges as suspects. Chelimo, who was among them, was suspended on 16 October. He denied that he had taken a bribe from a sugar importer. Rather than face a tribunal he resigned on 5 November 2003. Nzioka, by contrast, fought her case; she testified for two days in March 2005, was cleared and returned to the bench, retiring in 2012.

Later life

Chelimo returned to private practice in Eldoret. He unsuccessfully contested the Baringo North seat in the 2007 general election as a KANU candidate, losing to the former provincial commissioner William Cheboi. He died of kidney failure at Moi Teaching and Referral Hospital. At the funeral the then Speaker of the National Assembly, Kenneth Lagat, spoke for the family.

Personal life

He married Selina Jebet, a nurse, in 1970. Their daughter Caroline Chelimo was appointed deputy director of public prosecutions in 2018.
""",
  occ("Josphat Kiprono Chelimo", "sat in the Court of Appeal", start=("1994", "1994"), end=("2003", "2003"), again=["elevated him to the Court of Appeal"]),
  occ("Kiprono arap Chelimo", "mission catechist"),
  occ("Josphat Kiprono Chelimo", "state counsel in the office of the Attorney General", end=("1972", "1972")),
  occ("Josphat Kiprono Chelimo", "resident magistrate at Nakuru", start=("1972", "1972")),
  occ("Josphat Kiprono Chelimo", "judge of the High Court", start=("May 1983", "1983-05"), end=("8 February 1994", "1994-02-08")),
  occ("Harold Pettigrew-Shaw", "Mombasa bench", end=("May 1983", "1983-05")),
  occ("Moi", "President"),
  occ("Zipporah Mumbua Nzioka", "Court of Appeal#2", start=("8 February 1994", "1994-02-08"), end=("2012", "2012")),
  occ("Zipporah Mumbua Nzioka", "registrar of the High Court", end=("8 February 1994", "1994-02-08")),
  occ("Peter Odhiambo Okech", "Integrity Committee chaired"),
  occ("Peter Odhiambo Okech", "Justice"),
  occ("William Cheboi", "provincial commissioner"),
  occ("Kenneth Lagat", "Speaker of the National Assembly"),
  occ("Caroline Chelimo", "deputy director of public prosecutions", start=("2018", "2018")),
  fact("Josphat Kiprono Chelimo", "birthDate", "14 March 1941", value="1941-03-14"),
  fact("Josphat Kiprono Chelimo", "deathDate", "2 September 2011", value="2011-09-02"),
  fact("Josphat Kiprono Chelimo", "nationality", "Kenyan"),
  fact("Josphat Kiprono Chelimo", "occupation", "lawyer"),
  fact("Josphat Kiprono Chelimo", "occupation", "judge"),
  fact("Josphat Kiprono Chelimo", "occupation", "advocate", date=("1968", "1968")),
  fact("Josphat Kiprono Chelimo", "birthPlace", "Kabarnet"),
  fact("Josphat Kiprono Chelimo", "father", "Kiprono arap Chelimo"),
  fact("Josphat Kiprono Chelimo", "mother", "Tabitha"),
  fact("Kiprono arap Chelimo", "spouse", "Tabitha"),
  fact("Josphat Kiprono Chelimo", "education", "Kapsabet Boys High School"),
  fact("Josphat Kiprono Chelimo", "education", "University of Dar es Salaam", date=("1966", "1966")),
  fact("Harold Pettigrew-Shaw", "residence", "Guernsey"),
  fact("Josphat Kiprono Chelimo", "party", "KANU", date=("2007", "2007")),
  fact("Josphat Kiprono Chelimo", "causeOfDeath", "kidney failure"),
  fact("Josphat Kiprono Chelimo", "deathPlace", "Moi Teaching and Referral Hospital"),
  fact("Josphat Kiprono Chelimo", "spouse", "Selina Jebet", date=("1970", "1970")),
  fact("Selina Jebet", "occupation", "nurse"),
  fact("Josphat Kiprono Chelimo", "children", "Caroline Chelimo"),
  fact("Selina Jebet", "children", "Caroline Chelimo"),
  ev("appointment", "was appointed", ("1972", "1972"), ["Josphat Kiprono Chelimo"]),
  ev("appointment", "became", ("May 1983", "1983-05"), ["Josphat Kiprono Chelimo"]),
  ev("departure", "retired to Guernsey", None, ["Harold Pettigrew-Shaw"]),
  ev("appointment", "elevated", ("8 February 1994", "1994-02-08"), ["Moi", "Josphat Kiprono Chelimo", "Zipporah Mumbua Nzioka"]),
  ev("disclosure", "named", ("October 2003", "2003-10"), ["Peter Odhiambo Okech", "Josphat Kiprono Chelimo"]),
  ev("sanction", "was suspended", ("16 October", "2003-10-16"), ["Josphat Kiprono Chelimo"]),
  ev("departure", "resigned", ("5 November 2003", "2003-11-05"), ["Josphat Kiprono Chelimo"]),
  ev("testimony", "testified", ("March 2005", "2005-03"), ["Zipporah Mumbua Nzioka"]),
  ev("departure", "retiring", ("2012", "2012"), ["Zipporah Mumbua Nzioka"]),
  ev("candidacy", "contested", ("2007", "2007"), ["Josphat Kiprono Chelimo"]),
  ev("election", "losing", ("2007", "2007"), ["Josphat Kiprono Chelimo", "William Cheboi"]),
  ev("speech", "spoke for the family", None, ["Kenneth Lagat"]),
  ev("appointment", "was appointed#2", ("2018", "2018"), ["Caroline Chelimo"]),
)

P("d43-02", """Evaristo Anselmo Quintana (Villa Mercedes, 26 October 1838 – Buenos Aires, 9 June 1907) was an Argentine general who commanded the San Luis frontier and served as Minister of War and Navy from 1882 to 1885.

Early life

Quintana was the son of Colonel Anselmo Quintana, a veteran of the Army of the Andes, and Mercedes Lucero. He entered the army of the Confederation in 1855 as a cadet. He fought at Cepeda in 1859 and at Pavón two years later.

Military career

During the Paraguayan War he served in the 4th Line Infantry Regiment, was wounded at Curupaytí on 22 September 1866, and was promoted to major. In 1873, as a lieutenant colonel, he replaced Hilario Ledesma as commander of the San Luis frontier; Ledesma had been dismissed after the desertion of two squadrons. Quintana corresponded with the Ranquel chief Nahuelcó, whom he met at Fort Sarmiento in August 1874 to sign a treaty that lasted barely eighteen months. He was promoted to general in 1880.

Minister of War

Appointed to the cabinet on 12 October 1882 in succession to Benjamín Arriola, he founded the School of Sergeants and travelled to Essen in 1884 to inspect guns. On his return the deputy Federico Tezanos disclosed in Congress that the contract had been signed by the minister's brother-in-law, the merchant Otto Bülow. A commission investigated the purchase from April 1885 and found no fault in Quintana, but he resigned on 30 June. His successor was Admiral Carlos Urdinarrain.

Later years

He was elected senator for San Luis in 1886 and sat until 1895. In the Revolution of the Park he remained loyal to the government, unlike his son Julio, then a captain of artillery, who was arrested on 30 July 1890 and held for a month on the hulk Ushuaia.

Quintana had married Clara Bülow in 1868. He was a Freemason.
""",
  occ("Evaristo Anselmo Quintana", "general", start=("1880", "1880"), again=["general#2"]),
  occ("Evaristo Anselmo Quintana", "Minister of War and Navy", start=("12 October 1882", "1882-10-12"), end=("30 June", "1885-06-30"), again=["minister"]),
  occ("Anselmo Quintana", "Colonel"),
  occ("Evaristo Anselmo Quintana", "cadet", start=("1855", "1855")),
  occ("Evaristo Anselmo Quintana", "major", start=("22 September 1866", "1866")),
  occ("Evaristo Anselmo Quintana", "lieutenant colonel"),
  occ("Evaristo Anselmo Quintana", "commander of the San Luis frontier", start=("1873", "1873"), again=["commanded the San Luis frontier"]),
  occ("Hilario Ledesma", "replaced", end=("1873", "1873")),
  occ("Nahuelcó", "Ranquel chief"),
  occ("Benjamín Arriola", "in succession to", end=("12 October 1882", "1882-10-12")),
  occ("Federico Tezanos", "deputy"),
  occ("Carlos Urdinarrain", "successor", start=("30 June", "1885-06-30")),
  occ("Carlos Urdinarrain", "Admiral"),
  occ("Evaristo Anselmo Quintana", "senator for San Luis", start=("1886", "1886"), end=("1895", "1895")),
  occ("Julio", "captain of artillery"),
  fact("Evaristo Anselmo Quintana", "birthPlace", "Villa Mercedes"),
  fact("Evaristo Anselmo Quintana", "birthDate", "26 October 1838", value="1838-10-26"),
  fact("Evaristo Anselmo Quintana", "deathPlace", "Buenos Aires"),
  fact("Evaristo Anselmo Quintana", "deathDate", "9 June 1907", value="1907-06-09"),
  fact("Evaristo Anselmo Quintana", "nationality", "Argentine"),
  fact("Evaristo Anselmo Quintana", "father", "Anselmo Quintana#2"),
  fact("Anselmo Quintana", "militaryService", "Army of the Andes"),
  fact("Evaristo Anselmo Quintana", "mother", "Mercedes Lucero"),
  fact("Evaristo Anselmo Quintana", "militaryService", "army of the Confederation", date=("1855", "1855")),
  fact("Evaristo Anselmo Quintana", "militaryService", "4th Line Infantry Regiment"),
  fact("Evaristo Anselmo Quintana", "relatives", "Otto Bülow"),
  fact("Otto Bülow", "occupation", "merchant"),
  fact("Evaristo Anselmo Quintana", "children", "Julio"),
  fact("Evaristo Anselmo Quintana", "spouse", "Clara Bülow", date=("1868", "1868")),
  ev("appointment", "was promoted", ("22 September 1866", "1866"), ["Evaristo Anselmo Quintana"]),
  ev("appointment", "replaced", ("1873", "1873"), ["Evaristo Anselmo Quintana", "Hilario Ledesma"]),
  ev("departure", "had been dismissed", None, ["Hilario Ledesma"]),
  ev("communication", "corresponded", None, ["Evaristo Anselmo Quintana", "Nahuelcó"]),
  ev("meeting", "met", ("August 1874", "1874-08"), ["Evaristo Anselmo Quintana", "Nahuelcó"]),
  ev("appointment", "was promoted#2", ("1880", "1880"), ["Evaristo Anselmo Quintana"]),
  ev("appointment", "Appointed", ("12 October 1882", "1882-10-12"), ["Evaristo Anselmo Quintana"]),
  ev("travel", "travelled to Essen", ("1884", "1884"), ["Evaristo Anselmo Quintana"]),
  ev("disclosure", "disclosed", None, ["Federico Tezanos", "Otto Bülow"]),
  ev("investigation", "investigated", ("April 1885", "1885-04"), ["Evaristo Anselmo Quintana"]),
  ev("departure", "resigned", ("30 June", "1885-06-30"), ["Evaristo Anselmo Quintana"]),
  ev("election", "was elected", ("1886", "1886"), ["Evaristo Anselmo Quintana"]),
  ev("arrest", "was arrested", ("30 July 1890", "1890-07-30"), ["Julio"]),
)

P("d43-03", """Bogumiła Anna Świderek (born 7 January 1958) is a Polish prosecutor and politician. She was Prosecutor General of Poland from 2010 to 2013, having earlier headed the appellate prosecutor's office in Kraków.

Early life and education

Świderek was born in Nowy Sącz. She is a graduate of the Jagiellonian University (1981), where she belonged to the Independent Students' Association. On 13 December 1981 she was detained and was held at Gołdap for five months.

Career

She completed her prosecutorial training in 1985 and was appointed assistant prosecutor in Tarnów the following year. In 1990 the verification commission led by the senator Ryszard Wojtala recommended her for promotion, and she moved to Kraków, where she became deputy head of the appellate prosecutor's office in 1998 and its head on 1 March 2004. Her predecessor there, Zenon Pluta, left to join the Constitutional Tribunal.

On 22 March 2010 she won the post of Prosecutor General in the vote of the National Council of Prosecutors, defeating Andrzej Mielczarek, a military prosecutor with the rank of colonel. The president handed her the letter of appointment on 31 March. In January 2012 Mielczarek, by then head of the military prosecution in Poznań, was removed after a press conference at which he had criticised her. Two visits to Moscow, in April and November 2011, brought no progress in the matter of the wreckage.

On 9 August 2013 Świderek told a Sejm committee that two of her deputies had withheld files from her. Prime Minister Tusk rejected her annual report eleven days later, and she announced her resignation on 2 September. She was succeeded by her first deputy, Jolanta Kruk.

Political career

In 2015 she stood for the Senate as an independent and lost to Stanisław Bogacz of Law and Justice.

Honours

Świderek received the Officer's Cross of the Order of Polonia Restituta in 2014. She is divorced from the geologist Marek Świderek.
""",
  occ("Bogumiła Anna Świderek", "Prosecutor General of Poland", start=("31 March", "2010-03-31"), end=("2 September", "2013-09-02"), again=["Prosecutor General#2"]),
  occ("Bogumiła Anna Świderek", "headed the appellate prosecutor's office in Kraków", start=("1 March 2004", "2004-03-01"), again=["its head"]),
  occ("Bogumiła Anna Świderek", "assistant prosecutor in Tarnów", start=("the following year", "1986")),
  occ("Ryszard Wojtala", "verification commission led", start=("1990", "1990")),
  occ("Ryszard Wojtala", "senator"),
  occ("Bogumiła Anna Świderek", "deputy head of the appellate prosecutor's office", start=("1998", "1998"), end=("1 March 2004", "2004-03-01")),
  occ("Zenon Pluta", "predecessor", end=("1 March 2004", "2004-03-01")),
  occ("Zenon Pluta", "Constitutional Tribunal", start=("1 March 2004", "2004")),
  occ("Andrzej Mielczarek", "military prosecutor"),
  occ("Andrzej Mielczarek", "colonel"),
  occ("Andrzej Mielczarek", "head of the military prosecution in Poznań", end=("January 2012", "2012-01")),
  occ("Tusk", "Prime Minister"),
  occ("Jolanta Kruk", "succeeded", start=("2 September", "2013-09")),
  occ("Jolanta Kruk", "first deputy"),
  fact("Bogumiła Anna Świderek", "birthDate", "7 January 1958", value="1958-01-07"),
  fact("Bogumiła Anna Świderek", "nationality", "Polish"),
  fact("Bogumiła Anna Świderek", "occupation", "prosecutor"),
  fact("Bogumiła Anna Świderek", "occupation", "politician"),
  fact("Bogumiła Anna Świderek", "birthPlace", "Nowy Sącz"),
  fact("Bogumiła Anna Świderek", "education", "Jagiellonian University", date=("1981", "1981")),
  fact("Stanisław Bogacz", "party", "Law and Justice"),
  fact("Bogumiła Anna Świderek", "award", "Officer's Cross of the Order of Polonia Restituta", date=("2014", "2014")),
  fact("Bogumiła Anna Świderek", "spouse", "Marek Świderek"),
  fact("Marek Świderek", "occupation", "geologist"),
  ev("arrest", "was detained", ("13 December 1981", "1981-12-13"), ["Bogumiła Anna Świderek"]),
  ev("appointment", "was appointed", ("the following year", "1986"), ["Bogumiła Anna Świderek"]),
  ev("appointment", "became", ("1998", "1998"), ["Bogumiła Anna Świderek"]),
  ev("departure", "left", ("1 March 2004", "2004"), ["Zenon Pluta"]),
  ev("election", "won", ("22 March 2010", "2010-03-22"), ["Bogumiła Anna Świderek", "Andrzej Mielczarek"]),
  ev("appointment", "handed her the letter of appointment", ("31 March", "2010-03-31"), ["Bogumiła Anna Świderek"]),
  ev("departure", "was removed", ("January 2012", "2012-01"), ["Andrzej Mielczarek"]),
  ev("speech", "press conference", ("January 2012", "2012-01"), ["Andrzej Mielczarek", "Bogumiła Anna Świderek"]),
  ev("travel", "visits to Moscow", ("April and November 2011", "2011"), ["Bogumiła Anna Świderek"]),
  ev("testimony", "told a Sejm committee", ("9 August 2013", "2013-08-09"), ["Bogumiła Anna Świderek"]),
  ev("departure", "resignation", ("2 September", "2013-09-02"), ["Bogumiła Anna Świderek"]),
  ev("appointment", "was succeeded", ("2 September", "2013-09"), ["Jolanta Kruk"]),
  ev("candidacy", "stood for the Senate", ("2015", "2015"), ["Bogumiła Anna Świderek"]),
  ev("election", "lost", ("2015", "2015"), ["Bogumiła Anna Świderek", "Stanisław Bogacz"]),
  ev("award", "received", ("2014", "2014"), ["Bogumiła Anna Świderek"]),
)

P("d43-04", """Norman Keith Tregenza QPM (18 May 1931 – 4 April 2004) was an Australian police officer who was Commissioner of the Queensland Police from 1984 until his dismissal in 1988.

Early life

Born at Charters Towers to a Cornish mining family, Tregenza left school at fourteen. He worked as a railway porter before he joined the police in January 1950.

Police career

He was posted to Mount Isa in 1953 and became a detective sergeant in Townsville in 1962. In 1971 he was seconded to Papua New Guinea as superintendent. He was appointed Assistant Commissioner (Crime) in July 1979 and took over as Commissioner on 26 November 1984 from Reginald Bourke Hallam, who had reached the retiring age.

Downfall

On 11 May 1987 a television programme by the journalist Susan Corrigan revealed that illegal casinos in Fortitude Valley had been warned of raids. The acting premier, Des Kratzmann, ordered an inquiry under Graham Lovell QC. The former licensing sergeant Leo Brophy, who gave evidence on 28 August under indemnity, admitted taking A$260,000 and said that he had passed half of it to the Commissioner. Tregenza always denied this. He was stood down on 21 September 1987 and dismissed in April 1988; Deputy Commissioner Ivan Sorensen acted in his place until a Victorian, Colin Meikle, was sworn in on 1 November 1989.

Trial

He was charged with corruption but the prosecution was dropped in 1991. On a charge of perjury he was convicted in the District Court on 6 August 1992 and sentenced to three years, of which he served fourteen months at Palen Creek.

Honours and personal life

The Queen's Police Medal conferred on him in the 1982 Birthday Honours was not withdrawn. He married twice: in 1955 Joan Petersen, who died in 1980, and in 1983 Margaret Hallam, a daughter of his predecessor. He died of emphysema at Caloundra.
""",
  occ("Norman Keith Tregenza", "Commissioner of the Queensland Police", start=("26 November 1984", "1984-11-26"), end=("April 1988", "1988-04"), again=["Commissioner#3"]),
  occ("Norman Keith Tregenza", "detective sergeant in Townsville", start=("1962", "1962")),
  occ("Norman Keith Tregenza", "superintendent", start=("1971", "1971")),
  occ("Norman Keith Tregenza", "Assistant Commissioner (Crime)", start=("July 1979", "1979-07"), end=("26 November 1984", "1984-11-26")),
  occ("Reginald Bourke Hallam", "Commissioner#3", end=("26 November 1984", "1984-11-26"), again=["predecessor"]),
  occ("Des Kratzmann", "acting premier"),
  occ("Graham Lovell", "inquiry"),
  occ("Graham Lovell", "QC"),
  occ("Leo Brophy", "licensing sergeant"),
  occ("Ivan Sorensen", "Deputy Commissioner"),
  occ("Ivan Sorensen", "acted in his place", start=("April 1988", "1988-04"), end=("1 November 1989", "1989-11-01")),
  occ("Colin Meikle", "sworn in", start=("1 November 1989", "1989-11-01")),
  fact("Norman Keith Tregenza", "birthDate", "18 May 1931", value="1931-05-18"),
  fact("Norman Keith Tregenza", "deathDate", "4 April 2004", value="2004-04-04"),
  fact("Norman Keith Tregenza", "nationality", "Australian"),
  fact("Norman Keith Tregenza", "occupation", "police officer"),
  fact("Norman Keith Tregenza", "birthPlace", "Charters Towers"),
  fact("Norman Keith Tregenza", "ethnicity", "Cornish"),
  fact("Norman Keith Tregenza", "occupation", "railway porter"),
  fact("Susan Corrigan", "occupation", "journalist"),
  fact("Norman Keith Tregenza", "award", "Queen's Police Medal", date=("1982", "1982")),
  fact("Norman Keith Tregenza", "spouse", "Joan Petersen", date=("1955", "1955")),
  fact("Joan Petersen", "deathDate", "1980", value="1980"),
  fact("Norman Keith Tregenza", "spouse", "Margaret Hallam", date=("1983", "1983")),
  fact("Reginald Bourke Hallam", "children", "Margaret Hallam"),
  fact("Norman Keith Tregenza", "causeOfDeath", "emphysema"),
  fact("Norman Keith Tregenza", "deathPlace", "Caloundra"),
  ev("appointment", "joined the police", ("January 1950", "1950-01"), ["Norman Keith Tregenza"]),
  ev("appointment", "was posted", ("1953", "1953"), ["Norman Keith Tregenza"]),
  ev("appointment", "became", ("1962", "1962"), ["Norman Keith Tregenza"]),
  ev("appointment", "was seconded", ("1971", "1971"), ["Norman Keith Tregenza"]),
  ev("appointment", "was appointed", ("July 1979", "1979-07"), ["Norman Keith Tregenza"]),
  ev("appointment", "took over", ("26 November 1984", "1984-11-26"), ["Norman Keith Tregenza", "Reginald Bourke Hallam"]),
  ev("disclosure", "revealed", ("11 May 1987", "1987-05-11"), ["Susan Corrigan"]),
  ev("investigation", "inquiry", None, ["Des Kratzmann", "Graham Lovell"]),
  ev("testimony", "gave evidence", ("28 August", "1987-08-28"), ["Leo Brophy"]),
  ev("sanction", "was stood down", ("21 September 1987", "1987-09-21"), ["Norman Keith Tregenza"]),
  ev("departure", "dismissed", ("April 1988", "1988-04"), ["Norman Keith Tregenza"]),
  ev("appointment", "was sworn in", ("1 November 1989", "1989-11-01"), ["Colin Meikle"]),
  ev("investigation", "was charged with corruption", None, ["Norman Keith Tregenza"]),
  ev("conviction", "was convicted", ("6 August 1992", "1992-08-06"), ["Norman Keith Tregenza"]),
  ev("award", "conferred", ("1982", "1982"), ["Norman Keith Tregenza"]),
)

P("d43-05", """Viscount Kurokawa Tadanori (黒川 忠則, 3 December 1852 – 19 August 1921) was an admiral in the Imperial Japanese Navy.

Biography

Kurokawa was born into a samurai family of Saga Domain. At the age of sixteen he took part in the Boshin War on the warship Denryū. He entered the naval training school at Tsukiji in 1870 and was commissioned as a sub-lieutenant in 1875. From 1879 to 1882 he studied at Greenwich; on the way home he accompanied Prince Masanaga on his visit to the Ottoman court.

He was naval attaché in Berlin from 1887 until November 1890, when he was relieved by Lieutenant Commander Ishii Kanzō. In the First Sino-Japanese War he commanded the cruiser Akitsuki. Promoted to rear admiral on 5 February 1897, he became head of the Bureau of Naval Affairs under Minister Sakuma Yoritaka, whose sister Toshi he had married in 1883. When Sakuma resigned in September 1898 over the dockyard estimates, Kurokawa went with him.

He was appointed commander-in-chief of the Maizuru Naval District in October 1903 and vice admiral in June 1904. In May 1906 he sailed to San Francisco with the Training Squadron, carrying relief funds after the earthquake, and was received by Mayor Elias Brandt. He was created baron (danshaku) in 1907 and was promoted to full admiral on 1 December 1910.

The Vickers affair

In 1914 a Tokyo court heard that a vice admiral of the construction bureau, Matsuo Hideyo, had accepted commissions from a British yard. Matsuo was arrested on 28 March and sentenced to three years in May. Kurokawa sat on the court-martial at first but recused himself because Matsuo had been his adjutant.

Later life

He went into the reserves in 1915, was raised to viscount in 1916 and sat in the Privy Council until his death. He was awarded the Order of the Rising Sun, 1st class. His eldest son, Kurokawa Tadaharu, was a captain in the navy.
""",
  occ("Kurokawa Tadanori", "Viscount", start=("1916", "1916"), again=["viscount"]),
  occ("Kurokawa Tadanori", "admiral", start=("1 December 1910", "1910-12-01"), again=["full admiral"]),
  occ("Kurokawa Tadanori", "sub-lieutenant", start=("1875", "1875")),
  occ("Kurokawa Tadanori", "naval attaché in Berlin", start=("1887", "1887"), end=("November 1890", "1890-11")),
  occ("Masanaga", "Prince"),
  occ("Ishii Kanzō", "relieved", start=("November 1890", "1890-11")),
  occ("Ishii Kanzō", "Lieutenant Commander"),
  occ("Kurokawa Tadanori", "commanded the cruiser Akitsuki"),
  occ("Kurokawa Tadanori", "rear admiral", start=("5 February 1897", "1897-02-05"), end=("June 1904", "1904-06")),
  occ("Kurokawa Tadanori", "head of the Bureau of Naval Affairs", start=("5 February 1897", "1897"), end=("September 1898", "1898-09")),
  occ("Sakuma Yoritaka", "Minister", end=("September 1898", "1898-09")),
  occ("Kurokawa Tadanori", "commander-in-chief of the Maizuru Naval District", start=("October 1903", "1903-10")),
  occ("Kurokawa Tadanori", "vice admiral", start=("June 1904", "1904-06"), end=("1 December 1910", "1910-12-01")),
  occ("Elias Brandt", "Mayor"),
  occ("Kurokawa Tadanori", "baron", start=("1907", "1907"), end=("1916", "1916")),
  occ("Matsuo Hideyo", "vice admiral of the construction bureau"),
  occ("Matsuo Hideyo", "adjutant"),
  occ("Kurokawa Tadanori", "sat on the court-martial", start=("1914", "1914")),
  occ("Kurokawa Tadanori", "sat in the Privy Council", end=("until his death", "1921-08-19")),
  occ("Kurokawa Tadaharu", "captain in the navy"),
  fact("Kurokawa Tadanori", "nativeName", "黒川 忠則"),
  fact("Kurokawa Tadanori", "birthDate", "3 December 1852", value="1852-12-03"),
  fact("Kurokawa Tadanori", "deathDate", "19 August 1921", value="1921-08-19"),
  fact("Kurokawa Tadanori", "birthPlace", "Saga Domain"),
  fact("Kurokawa Tadanori", "militaryService", "Imperial Japanese Navy"),
  fact("Kurokawa Tadanori", "militaryService", "Boshin War"),
  fact("Kurokawa Tadanori", "education", "naval training school at Tsukiji", date=("1870", "1870")),
  fact("Kurokawa Tadanori", "education", "Greenwich", date=("1879", "1879")),
  fact("Kurokawa Tadanori", "spouse", "Toshi", date=("1883", "1883")),
  fact("Sakuma Yoritaka", "siblings", "Toshi"),
  fact("Toshi", "siblings", "Sakuma Yoritaka"),
  fact("Kurokawa Tadanori", "award", "Order of the Rising Sun, 1st class"),
  fact("Kurokawa Tadanori", "children", "Kurokawa Tadaharu"),
  ev("appointment", "was commissioned", ("1875", "1875"), ["Kurokawa Tadanori"]),
  ev("travel", "visit to the Ottoman court", ("1882", "1882"), ["Kurokawa Tadanori", "Masanaga"]),
  ev("departure", "was relieved", ("November 1890", "1890-11"), ["Kurokawa Tadanori", "Ishii Kanzō"]),
  ev("appointment", "Promoted", ("5 February 1897", "1897-02-05"), ["Kurokawa Tadanori"]),
  ev("appointment", "became", None, ["Kurokawa Tadanori"]),
  ev("departure", "resigned", ("September 1898", "1898-09"), ["Sakuma Yoritaka"]),
  ev("departure", "went with him", ("September 1898", "1898-09"), ["Kurokawa Tadanori"]),
  ev("appointment", "was appointed", ("October 1903", "1903-10"), ["Kurokawa Tadanori"]),
  ev("travel", "sailed to San Francisco", ("May 1906", "1906-05"), ["Kurokawa Tadanori"]),
  ev("meeting", "was received", ("May 1906", "1906-05"), ["Kurokawa Tadanori", "Elias Brandt"]),
  ev("award", "was created", ("1907", "1907"), ["Kurokawa Tadanori"]),
  ev("appointment", "was promoted", ("1 December 1910", "1910-12-01"), ["Kurokawa Tadanori"]),
  ev("arrest", "was arrested", ("28 March", "1914-03-28"), ["Matsuo Hideyo"]),
  ev("conviction", "sentenced", ("May#3", "1914-05"), ["Matsuo Hideyo"]),
  ev("recusal", "recused himself", None, ["Kurokawa Tadanori"]),
  ev("departure", "went into the reserves", ("1915", "1915"), ["Kurokawa Tadanori"]),
  ev("award", "was raised", ("1916", "1916"), ["Kurokawa Tadanori"]),
  ev("award", "was awarded", None, ["Kurokawa Tadanori"]),
)

P("d43-06", """Loretta Jean Fontenot-Briggs (née Fontenot; born August 22, 1949) is an American attorney and former politician who served as the 41st Attorney General of Louisiana from 1992 to 2000. A member of the Democratic Party, she was the first woman to hold the office.

Early life and education

Fontenot was born in Ville Platte, Louisiana, to Alcide Fontenot, a rice mill foreman, and Verna Guillory. She graduated from the University of Southwestern Louisiana in 1971 and received her J.D. from Loyola University New Orleans in 1974.

Career

From 1975 to 1984, Fontenot-Briggs was an assistant district attorney in Calcasieu Parish under Harlan Sonnier. She ran for district attorney when Sonnier retired in 1984 and defeated his first assistant, Wade Tullos, in a runoff. She was reelected without opposition in 1990.

Attorney General

In October 1991, Fontenot-Briggs finished second in the blanket primary for attorney general, but on November 16 she won the runoff against the incumbent, Percy Dugas, with 53% of the vote. She was sworn in on January 13, 1992. Her investigation of riverboat casino licenses, opened in March 1994, led to the indictment of State Senator Clifton Rabalais. Rabalais was convicted of extortion on May 2, 1996, and resigned the next day. The solicitor general, Anita Theriot, recused herself from the case as a cousin of the defendant.

In 1996, Fontenot-Briggs testified before the United States Senate Committee on Commerce on tobacco litigation. She did not seek a third term and was succeeded by Republican Burt Hebert in January 2000.

Later career

In 2003, she was a candidate for governor and came fourth. She was of counsel to a Lake Charles firm until 2015 and president of the Louisiana State Bar Association from 2006 to 2007.

Personal life

She married Thomas Briggs, an oil field engineer, in 1973; they have two daughters. Her brother, Curtis Fontenot, was sheriff of Evangeline Parish. A Roman Catholic, she lives in Lake Charles.
""",
  occ("Loretta Jean Fontenot-Briggs", "Attorney General of Louisiana", start=("January 13, 1992", "1992-01-13"), end=("January 2000", "2000-01"), again=["Attorney General#2"]),
  occ("Alcide Fontenot", "rice mill foreman"),
  occ("Loretta Jean Fontenot-Briggs", "assistant district attorney in Calcasieu Parish", start=("1975", "1975"), end=("1984", "1984")),
  occ("Harlan Sonnier", "district attorney#2", end=("1984#2", "1984")),
  occ("Wade Tullos", "first assistant"),
  occ("Loretta Jean Fontenot-Briggs", "reelected", start=("1990", "1990")),
  occ("Loretta Jean Fontenot-Briggs", "district attorney#2", start=("1984#2", "1984"), end=("1990", "1990")),
  occ("Percy Dugas", "incumbent", end=("January 13, 1992", "1992-01-13")),
  occ("Clifton Rabalais", "State Senator", end=("the next day", "1996-05-03")),
  occ("Anita Theriot", "solicitor general"),
  occ("Burt Hebert", "succeeded", start=("January 2000", "2000-01")),
  occ("Loretta Jean Fontenot-Briggs", "of counsel to a Lake Charles firm", end=("2015", "2015")),
  occ("Loretta Jean Fontenot-Briggs", "president of the Louisiana State Bar Association", start=("2006", "2006"), end=("2007", "2007")),
  occ("Curtis Fontenot", "sheriff of Evangeline Parish"),
  fact("Loretta Jean Fontenot-Briggs", "birthName", "Fontenot#2"),
  fact("Loretta Jean Fontenot-Briggs", "birthDate", "August 22, 1949", value="1949-08-22"),
  fact("Loretta Jean Fontenot-Briggs", "nationality", "American"),
  fact("Loretta Jean Fontenot-Briggs", "occupation", "attorney"),
  fact("Loretta Jean Fontenot-Briggs", "occupation", "politician"),
  fact("Loretta Jean Fontenot-Briggs", "party", "Democratic Party"),
  fact("Loretta Jean Fontenot-Briggs", "birthPlace", "Ville Platte, Louisiana"),
  fact("Loretta Jean Fontenot-Briggs", "father", "Alcide Fontenot"),
  fact("Loretta Jean Fontenot-Briggs", "mother", "Verna Guillory"),
  fact("Loretta Jean Fontenot-Briggs", "education", "University of Southwestern Louisiana", date=("1971", "1971")),
  fact("Loretta Jean Fontenot-Briggs", "education", "Loyola University New Orleans", date=("1974", "1974")),
  fact("Burt Hebert", "party", "Republican"),
  fact("Loretta Jean Fontenot-Briggs", "spouse", "Thomas Briggs", date=("1973", "1973")),
  fact("Thomas Briggs", "occupation", "oil field engineer"),
  fact("Loretta Jean Fontenot-Briggs", "siblings", "Curtis Fontenot"),
  fact("Loretta Jean Fontenot-Briggs", "religion", "Roman Catholic"),
  fact("Loretta Jean Fontenot-Briggs", "residence", "Lake Charles#2"),
  ev("candidacy", "ran for district attorney", ("1984#2", "1984"), ["Loretta Jean Fontenot-Briggs"]),
  ev("departure", "retired", ("1984#2", "1984"), ["Harlan Sonnier"]),
  ev("election", "defeated", ("1984#2", "1984"), ["Loretta Jean Fontenot-Briggs", "Wade Tullos"]),
  ev("election", "was reelected", ("1990", "1990"), ["Loretta Jean Fontenot-Briggs"]),
  ev("election", "finished second", ("October 1991", "1991-10"), ["Loretta Jean Fontenot-Briggs"]),
  ev("election", "won", ("November 16", "1991-11-16"), ["Loretta Jean Fontenot-Briggs", "Percy Dugas"]),
  ev("appointment", "was sworn in", ("January 13, 1992", "1992-01-13"), ["Loretta Jean Fontenot-Briggs"]),
  ev("investigation", "investigation", ("March 1994", "1994-03"), ["Loretta Jean Fontenot-Briggs", "Clifton Rabalais"]),
  ev("investigation", "indictment", None, ["Clifton Rabalais"]),
  ev("conviction", "was convicted", ("May 2, 1996", "1996-05-02"), ["Clifton Rabalais"]),
  ev("departure", "resigned", ("the next day", "1996-05-03"), ["Clifton Rabalais"]),
  ev("recusal", "recused herself", None, ["Anita Theriot"]),
  ev("testimony", "testified", ("1996#2", "1996"), ["Loretta Jean Fontenot-Briggs"]),
  ev("departure", "was succeeded", ("January 2000", "2000-01"), ["Loretta Jean Fontenot-Briggs", "Burt Hebert"]),
  ev("candidacy", "was a candidate for governor", ("2003", "2003"), ["Loretta Jean Fontenot-Briggs"]),
  ev("election", "came fourth", ("2003", "2003"), ["Loretta Jean Fontenot-Briggs"]),
)

P("d43-07", """Abd al-Jabbar Salih al-Rawi (Arabic: عبد الجبار صالح الراوي; 1916 – 11 March 1984) was an Iraqi army officer who was Chief of the General Staff for eight months in 1963.

Early life

Al-Rawi was born in Rawa on the Euphrates. His father, Salih Efendi, had been an officer in the Ottoman gendarmerie. He graduated from the Military College in Baghdad in 1937 and from the Staff College in 1946; between them he spent two years in prison, having been convicted in January 1942 for his part in the movement of the previous May.

Career

He commanded a battalion in Palestine in 1948. In 1956 he was sent to Ankara as military attaché, where he was succeeded two years later by Colonel Shakir Hamdi al-Douri. A secret member of the Free Officers since 1954, he was recalled after the revolution of 14 July 1958 and given command of the 3rd Division. Premier Qasim retired him on 22 September 1959 along with forty other officers, and he was arrested in December 1959 but released in the spring.

On 8 February 1963 he was recalled to service and appointed Chief of the General Staff with the rank of lieutenant general. He visited Cairo in April and Damascus in September, holding talks there with the Syrian defence minister, Nazir al-Jundi. After the events of 18 November he was replaced by Hadi Khammas al-Tikriti, his former pupil, and named ambassador to Spain.

Later life

Al-Rawi resigned from the embassy in 1966. In October 1970, accused of contacts with exiles, he was tried in absentia by the Revolutionary Court and sentenced to fifteen years. He lived first in Beirut and then in London. He died of a stroke while staying in Amman.

Family

His wife, Nazik Shawkat, was a teacher, and a daughter, Suha al-Rawi, became a professor of pathology at the University of Jordan. His younger brother Abd al-Latif al-Rawi was mayor of Ramadi.
""",
  occ("Abd al-Jabbar Salih al-Rawi", "Chief of the General Staff", start=("8 February 1963", "1963-02-08"), end=("18 November", "1963-11"), again=["Chief of the General Staff#2"]),
  occ("Salih Efendi", "officer in the Ottoman gendarmerie"),
  occ("Abd al-Jabbar Salih al-Rawi", "commanded a battalion", start=("1948", "1948")),
  occ("Abd al-Jabbar Salih al-Rawi", "military attaché", start=("1956", "1956"), end=("two years later", "1958")),
  occ("Shakir Hamdi al-Douri", "succeeded", start=("two years later", "1958")),
  occ("Shakir Hamdi al-Douri", "Colonel"),
  occ("Abd al-Jabbar Salih al-Rawi", "member of the Free Officers", start=("1954", "1954")),
  occ("Abd al-Jabbar Salih al-Rawi", "command of the 3rd Division", start=("14 July 1958", "1958"), end=("22 September 1959", "1959-09-22")),
  occ("Qasim", "Premier"),
  occ("Abd al-Jabbar Salih al-Rawi", "lieutenant general", start=("8 February 1963", "1963-02-08")),
  occ("Nazir al-Jundi", "Syrian defence minister"),
  occ("Hadi Khammas al-Tikriti", "replaced", start=("18 November", "1963-11")),
  occ("Abd al-Jabbar Salih al-Rawi", "ambassador to Spain", start=("18 November", "1963"), end=("1966", "1966")),
  occ("Suha al-Rawi", "professor of pathology at the University of Jordan"),
  occ("Abd al-Latif al-Rawi", "mayor of Ramadi"),
  fact("Abd al-Jabbar Salih al-Rawi", "nativeName", "عبد الجبار صالح الراوي"),
  fact("Abd al-Jabbar Salih al-Rawi", "birthDate", "1916", value="1916"),
  fact("Abd al-Jabbar Salih al-Rawi", "deathDate", "11 March 1984", value="1984-03-11"),
  fact("Abd al-Jabbar Salih al-Rawi", "nationality", "Iraqi"),
  fact("Abd al-Jabbar Salih al-Rawi", "occupation", "army officer"),
  fact("Abd al-Jabbar Salih al-Rawi", "birthPlace", "Rawa"),
  fact("Abd al-Jabbar Salih al-Rawi", "father", "Salih Efendi"),
  fact("Abd al-Jabbar Salih al-Rawi", "education", "Military College in Baghdad", date=("1937", "1937")),
  fact("Abd al-Jabbar Salih al-Rawi", "education", "Staff College", date=("1946", "1946")),
  fact("Abd al-Jabbar Salih al-Rawi", "residence", "Beirut"),
  fact("Abd al-Jabbar Salih al-Rawi", "residence", "London"),
  fact("Abd al-Jabbar Salih al-Rawi", "deathPlace", "Amman"),
  fact("Abd al-Jabbar Salih al-Rawi", "causeOfDeath", "stroke"),
  fact("Abd al-Jabbar Salih al-Rawi", "spouse", "Nazik Shawkat"),
  fact("Nazik Shawkat", "occupation", "teacher"),
  fact("Abd al-Jabbar Salih al-Rawi", "children", "Suha al-Rawi"),
  fact("Abd al-Jabbar Salih al-Rawi", "siblings", "Abd al-Latif al-Rawi"),
  ev("conviction", "convicted", ("January 1942", "1942-01"), ["Abd al-Jabbar Salih al-Rawi"]),
  ev("appointment", "was sent to Ankara", ("1956", "1956"), ["Abd al-Jabbar Salih al-Rawi"]),
  ev("departure", "was succeeded", ("two years later", "1958"), ["Abd al-Jabbar Salih al-Rawi", "Shakir Hamdi al-Douri"]),
  ev("appointment", "given command", ("14 July 1958", "1958"), ["Abd al-Jabbar Salih al-Rawi"]),
  ev("departure", "retired him", ("22 September 1959", "1959-09-22"), ["Qasim", "Abd al-Jabbar Salih al-Rawi"]),
  ev("arrest", "was arrested", ("December 1959", "1959-12"), ["Abd al-Jabbar Salih al-Rawi"]),
  ev("appointment", "appointed", ("8 February 1963", "1963-02-08"), ["Abd al-Jabbar Salih al-Rawi"]),
  ev("travel", "visited Cairo", ("April", "1963-04"), ["Abd al-Jabbar Salih al-Rawi"]),
  ev("meeting", "talks", ("September#2", "1963-09"), ["Abd al-Jabbar Salih al-Rawi", "Nazir al-Jundi"]),
  ev("departure", "was replaced", ("18 November", "1963-11"), ["Abd al-Jabbar Salih al-Rawi", "Hadi Khammas al-Tikriti"]),
  ev("appointment", "named ambassador", ("18 November", "1963"), ["Abd al-Jabbar Salih al-Rawi"]),
  ev("departure", "resigned", ("1966", "1966"), ["Abd al-Jabbar Salih al-Rawi"]),
  ev("conviction", "sentenced", ("October 1970", "1970-10"), ["Abd al-Jabbar Salih al-Rawi"]),
  ev("appointment", "became", None, ["Suha al-Rawi"]),
)

P("d43-08", """Justice Raghunath Vinayak Sardesai-Kelkar (21 June 1902 – 30 November 1989) was an Indian jurist who was the Chief Justice of the Bombay High Court from 1958 to 1963 and a judge of the Supreme Court of India from 1963 to 1967.

Early life and education

He was born at Ratnagiri in the Bombay Presidency. His father Vinayak Moreshwar Kelkar was the dewan of Sawantwadi State. He was educated at Elphinstone College, Bombay, and Lincoln's Inn, and was called to the Bar in 1926.

Career

On his return to Bombay he joined the chambers of Sir Cowasji Dadyburjor. He was Government Pleader from 1940 until 1946, when he was elevated to the bench as an additional judge; he was made permanent in 1948. On the transfer of M. G. Phadnis to the Supreme Court, Sardesai-Kelkar took oath as Chief Justice on 14 October 1958.

In 1960 he headed the commission of inquiry into the Panshet canal contracts. The Minister for Irrigation, Keshavrao Jagtap, appeared before the commission on 9 and 10 January 1961 and resigned a fortnight after the report was tabled. Sardesai-Kelkar recused himself from hearing the minister's later writ petition, which was decided by Justice Homi Vakil.

He was sworn in as a judge of the Supreme Court on 4 March 1963 and demitted office on 21 June 1967, on attaining the age of 65.

Later life

Sardesai-Kelkar was chairman of the Law Commission of Maharashtra from 1968 to 1971 and Vice-Chancellor of the University of Bombay from 1971 to 1974. In 1969 he was proposed as a joint opposition candidate for President but declined. The Padma Vibhushan was conferred on him on 26 January 1972.

Personal life

He married Sushila Gokhale in 1928. Their son Ashok Sardesai-Kelkar was Solicitor General of India between 1979 and 1982, and their daughter Nirmala was the wife of Air Marshal D. S. Bhonsle.
""",
  occ("Raghunath Vinayak Sardesai-Kelkar", "Justice"),
  occ("Raghunath Vinayak Sardesai-Kelkar", "Chief Justice of the Bombay High Court", start=("14 October 1958", "1958-10-14"), end=("1963", "1963"), again=["Chief Justice#2"]),
  occ("Raghunath Vinayak Sardesai-Kelkar", "judge of the Supreme Court of India", start=("4 March 1963", "1963-03-04"), end=("21 June 1967", "1967-06-21"), again=["judge of the Supreme Court#2"]),
  occ("Vinayak Moreshwar Kelkar", "dewan of Sawantwadi State"),
  occ("Raghunath Vinayak Sardesai-Kelkar", "Government Pleader", start=("1940", "1940"), end=("1946", "1946")),
  occ("Raghunath Vinayak Sardesai-Kelkar", "additional judge", start=("1946", "1946"), end=("1948", "1948")),
  occ("Raghunath Vinayak Sardesai-Kelkar", "permanent", start=("1948", "1948"), end=("14 October 1958", "1958-10-14")),
  occ("M. G. Phadnis", "Chief Justice#2", end=("14 October 1958", "1958-10-14")),
  occ("M. G. Phadnis", "Supreme Court#2", start=("14 October 1958", "1958")),
  occ("Raghunath Vinayak Sardesai-Kelkar", "headed the commission of inquiry into the Panshet canal contracts", start=("1960", "1960")),
  occ("Keshavrao Jagtap", "Minister for Irrigation", end=("a fortnight after the report was tabled", "1961"), again=["minister"]),
  occ("Homi Vakil", "Justice#4"),
  occ("Raghunath Vinayak Sardesai-Kelkar", "chairman of the Law Commission of Maharashtra", start=("1968", "1968"), end=("1971", "1971")),
  occ("Raghunath Vinayak Sardesai-Kelkar", "Vice-Chancellor of the University of Bombay", start=("1971#2", "1971"), end=("1974", "1974")),
  occ("Ashok Sardesai-Kelkar", "Solicitor General of India", start=("1979", "1979"), end=("1982", "1982")),
  occ("D. S. Bhonsle", "Air Marshal"),
  fact("Raghunath Vinayak Sardesai-Kelkar", "birthDate", "21 June 1902", value="1902-06-21"),
  fact("Raghunath Vinayak Sardesai-Kelkar", "deathDate", "30 November 1989", value="1989-11-30"),
  fact("Raghunath Vinayak Sardesai-Kelkar", "nationality", "Indian"),
  fact("Raghunath Vinayak Sardesai-Kelkar", "occupation", "jurist"),
  fact("Raghunath Vinayak Sardesai-Kelkar", "birthPlace", "Ratnagiri"),
  fact("Raghunath Vinayak Sardesai-Kelkar", "father", "Vinayak Moreshwar Kelkar"),
  fact("Raghunath Vinayak Sardesai-Kelkar", "education", "Elphinstone College, Bombay"),
  fact("Raghunath Vinayak Sardesai-Kelkar", "education", "Lincoln's Inn"),
  fact("Raghunath Vinayak Sardesai-Kelkar", "award", "Padma Vibhushan", date=("26 January 1972", "1972-01-26")),
  fact("Raghunath Vinayak Sardesai-Kelkar", "spouse", "Sushila Gokhale", date=("1928", "1928")),
  fact("Raghunath Vinayak Sardesai-Kelkar", "children", "Ashok Sardesai-Kelkar"),
  fact("Sushila Gokhale", "children", "Ashok Sardesai-Kelkar"),
  fact("Raghunath Vinayak Sardesai-Kelkar", "children", "Nirmala"),
  fact("Sushila Gokhale", "children", "Nirmala"),
  fact("Nirmala", "spouse", "D. S. Bhonsle"),
  ev("appointment", "was called to the Bar", ("1926", "1926"), ["Raghunath Vinayak Sardesai-Kelkar"]),
  ev("travel", "return to Bombay", None, ["Raghunath Vinayak Sardesai-Kelkar"]),
  ev("appointment", "was elevated", ("1946", "1946"), ["Raghunath Vinayak Sardesai-Kelkar"]),
  ev("appointment", "transfer", None, ["M. G. Phadnis"]),
  ev("appointment", "took oath", ("14 October 1958", "1958-10-14"), ["Raghunath Vinayak Sardesai-Kelkar"]),
  ev("investigation", "inquiry", ("1960", "1960"), ["Raghunath Vinayak Sardesai-Kelkar"]),
  ev("testimony", "appeared before the commission", ("9 and 10 January 1961", "1961-01-09/1961-01-10"), ["Keshavrao Jagtap"]),
  ev("departure", "resigned", ("a fortnight after the report was tabled", "1961"), ["Keshavrao Jagtap"]),
  ev("recusal", "recused himself", None, ["Raghunath Vinayak Sardesai-Kelkar"]),
  ev("appointment", "was sworn in", ("4 March 1963", "1963-03-04"), ["Raghunath Vinayak Sardesai-Kelkar"]),
  ev("departure", "demitted office", ("21 June 1967", "1967-06-21"), ["Raghunath Vinayak Sardesai-Kelkar"]),
  ev("award", "was conferred", ("26 January 1972", "1972-01-26"), ["Raghunath Vinayak Sardesai-Kelkar"]),
)

P("d43-09", """Sigurd Halvorsen Myhre (4 August 1919 in Rjukan – 12 December 2001 in Bærum) was a Norwegian police officer and head of the Police Surveillance Agency from 1967 to 1977.

Early life and war

He was the son of factory worker Halvor Myhre and finished his secondary education at Notodden in 1938. During the German occupation he was a member of Milorg. He was arrested by the Gestapo on 9 November 1943 and imprisoned at Grini until the end of the war.

Career

Myhre took the cand.jur. degree at the University of Oslo in 1949. He was a deputy judge at Kongsberg from 1949 to 1951, police inspector in Kirkenes from 1951 to 1958 and chief of police in Narvik from 1962 to 1967. In the latter town he met his Swedish opposite number Gösta Almroth, the head of security in Kiruna, with whom he exchanged letters for thirty years.

On 1 September 1967 he assumed the post of head of surveillance, which Colonel Arvid Lunde had left under pressure in June. In 1971 he travelled to Washington, D.C. for meetings with William Harkness of the Federal Bureau of Investigation. The agency's most notable case was that of the archivist Ingeborg Tveit, who was arrested on Bygdøy on 27 January 1977 while she was handing over documents; Tveit died in custody from heart failure before trial.

In November 1977 the newspaper Ny Tid published a list of informants. A committee led by Supreme Court judge Jens Falkanger investigated the leak; Myhre gave testimony on 5 December, and left his post at the end of the month. He was followed by Kari Sømme, county governor of Østfold at a later date.

From 1978 to 1986 he was a presiding judge in Eidsivating Court of Appeal. He was decorated as a Knight, First Class of the Order of St. Olav in 1975.

Personal life

In 1950 he married Ragnhild Bø. He was an uncle of politician Torstein Myhre.
""",
  occ("Sigurd Halvorsen Myhre", "head of the Police Surveillance Agency", start=("1 September 1967", "1967-09-01"), end=("the end of the month", "1977-12"), again=["head of surveillance"]),
  occ("Sigurd Halvorsen Myhre", "deputy judge at Kongsberg", start=("1949#2", "1949"), end=("1951", "1951")),
  occ("Sigurd Halvorsen Myhre", "member of Milorg"),
  occ("Sigurd Halvorsen Myhre", "police inspector in Kirkenes", start=("1951#2", "1951"), end=("1958", "1958")),
  occ("Sigurd Halvorsen Myhre", "chief of police in Narvik", start=("1962", "1962"), end=("1967#2", "1967")),
  occ("Gösta Almroth", "head of security in Kiruna"),
  occ("Arvid Lunde", "post", end=("June", "1967-06")),
  occ("Arvid Lunde", "Colonel"),
  occ("William Harkness", "Federal Bureau of Investigation"),
  occ("Jens Falkanger", "committee led"),
  occ("Jens Falkanger", "Supreme Court judge"),
  occ("Kari Sømme", "followed", start=("the end of the month", "1977-12")),
  occ("Kari Sømme", "county governor of Østfold"),
  occ("Sigurd Halvorsen Myhre", "presiding judge in Eidsivating Court of Appeal", start=("1978", "1978"), end=("1986", "1986")),
  fact("Sigurd Halvorsen Myhre", "birthDate", "4 August 1919", value="1919-08-04"),
  fact("Sigurd Halvorsen Myhre", "birthPlace", "Rjukan"),
  fact("Sigurd Halvorsen Myhre", "deathDate", "12 December 2001", value="2001-12-12"),
  fact("Sigurd Halvorsen Myhre", "deathPlace", "Bærum"),
  fact("Sigurd Halvorsen Myhre", "nationality", "Norwegian"),
  fact("Sigurd Halvorsen Myhre", "occupation", "police officer"),
  fact("Halvor Myhre", "occupation", "factory worker"),
  fact("Sigurd Halvorsen Myhre", "father", "Halvor Myhre"),
  fact("Sigurd Halvorsen Myhre", "education", "University of Oslo", date=("1949", "1949")),
  fact("Gösta Almroth", "nationality", "Swedish"),
  fact("Ingeborg Tveit", "occupation", "archivist"),
  fact("Ingeborg Tveit", "causeOfDeath", "heart failure"),
  fact("Sigurd Halvorsen Myhre", "award", "Knight, First Class of the Order of St. Olav", date=("1975", "1975")),
  fact("Sigurd Halvorsen Myhre", "spouse", "Ragnhild Bø", date=("1950", "1950")),
  fact("Sigurd Halvorsen Myhre", "relatives", "Torstein Myhre"),
  fact("Torstein Myhre", "occupation", "politician"),
  ev("arrest", "was arrested", ("9 November 1943", "1943-11-09"), ["Sigurd Halvorsen Myhre"]),
  ev("meeting", "met", None, ["Sigurd Halvorsen Myhre", "Gösta Almroth"]),
  ev("communication", "exchanged letters", None, ["Sigurd Halvorsen Myhre", "Gösta Almroth"]),
  ev("appointment", "assumed", ("1 September 1967", "1967-09-01"), ["Sigurd Halvorsen Myhre"]),
  ev("departure", "had left", ("June", "1967-06"), ["Arvid Lunde"]),
  ev("travel", "travelled to Washington, D.C.", ("1971", "1971"), ["Sigurd Halvorsen Myhre"]),
  ev("meeting", "meetings", ("1971", "1971"), ["Sigurd Halvorsen Myhre", "William Harkness"]),
  ev("arrest", "was arrested on Bygdøy", ("27 January 1977", "1977-01-27"), ["Ingeborg Tveit"]),
  ev("disclosure", "published", ("November 1977", "1977-11"), ["Sigurd Halvorsen Myhre"]),
  ev("investigation", "investigated", None, ["Jens Falkanger"]),
  ev("testimony", "gave testimony", ("5 December", "1977-12-05"), ["Sigurd Halvorsen Myhre"]),
  ev("departure", "left his post", ("the end of the month", "1977-12"), ["Sigurd Halvorsen Myhre"]),
  ev("appointment", "was followed", ("the end of the month", "1977-12"), ["Kari Sømme"]),
  ev("award", "was decorated", ("1975", "1975"), ["Sigurd Halvorsen Myhre"]),
)

P("d43-10", """Otávio Meneghetti Barcellos (Pelotas, 17 September 1911 – Brasília, 1 May 1990) was a Brazilian jurist and professor. He was a justice of the Supreme Federal Court from 1961 until 1969, when he was compulsorily retired by the military government.

Early life and education

The son of the notary Licurgo Barcellos and of Ida Meneghetti, an Italian immigrant, he studied at the Gonzaga school in his hometown and graduated in law from the Faculty of Law of Porto Alegre in 1933.

Career

A prosecutor in Bagé from 1935, he was elected state deputy in January 1947 for the Brazilian Labour Party and presided over the constitution committee. Governor Valter Schilling made him State Secretary of the Interior in February 1951; he left the post in 1954 to take the chair of penal law that had fallen vacant through the death of Dario Peçanha.

On 25 September 1961 President João Goulart appointed him to the Supreme Federal Court in the seat of Rafael Drummond Viana, who had retired in July. The Senate approved him by 38 votes to 6. In November 1964 he granted the habeas corpus that freed the ex-governor of Goiás, Mauro Teixeira Lobo; the commander of the First Army, General Álcio Pimentel, telephoned the court in protest.

He was removed on 16 January 1969 on the strength of Institutional Act No. 5. The president of the court, Gonçalo Fleury, resigned in solidarity two days later. The vacancy was not filled.

Exile and later years

Barcellos left for Santiago in March 1969 and taught at the University of Chile. He moved to Lisbon in 1974 and came back under the amnesty on 12 October 1979. In 1987 he addressed the Constituent Assembly at the invitation of its rapporteur on the judiciary, Deputy Egídio Kuhn.

He received the National Order of Merit in 1988. From his marriage to the pianist Noemi Azevedo he had two sons, one of them the diplomat Licurgo Azevedo Barcellos, consul general in Rotterdam from 1993.
""",
  occ("Otávio Meneghetti Barcellos", "professor"),
  occ("Otávio Meneghetti Barcellos", "justice of the Supreme Federal Court", start=("25 September 1961", "1961-09-25"), end=("16 January 1969", "1969-01-16"), again=["Supreme Federal Court#2"]),
  occ("Otávio Meneghetti Barcellos", "prosecutor in Bagé", start=("1935", "1935")),
  occ("Otávio Meneghetti Barcellos", "state deputy", start=("January 1947", "1947-01")),
  occ("Otávio Meneghetti Barcellos", "presided over the constitution committee"),
  occ("Valter Schilling", "Governor"),
  occ("Otávio Meneghetti Barcellos", "State Secretary of the Interior", start=("February 1951", "1951-02"), end=("1954", "1954")),
  occ("Otávio Meneghetti Barcellos", "chair of penal law", start=("1954", "1954")),
  occ("Dario Peçanha", "chair of penal law", end=("1954", "1954")),
  occ("João Goulart", "President"),
  occ("Rafael Drummond Viana", "seat", end=("July", "1961-07")),
  occ("Mauro Teixeira Lobo", "governor of Goiás"),
  occ("Álcio Pimentel", "commander of the First Army"),
  occ("Álcio Pimentel", "General"),
  occ("Gonçalo Fleury", "president of the court", end=("two days later", "1969-01-18")),
  occ("Egídio Kuhn", "rapporteur on the judiciary"),
  occ("Egídio Kuhn", "Deputy"),
  occ("Licurgo Azevedo Barcellos", "consul general in Rotterdam", start=("1993", "1993")),
  fact("Otávio Meneghetti Barcellos", "birthPlace", "Pelotas"),
  fact("Otávio Meneghetti Barcellos", "birthDate", "17 September 1911", value="1911-09-17"),
  fact("Otávio Meneghetti Barcellos", "deathPlace", "Brasília"),
  fact("Otávio Meneghetti Barcellos", "deathDate", "1 May 1990", value="1990-05-01"),
  fact("Otávio Meneghetti Barcellos", "nationality", "Brazilian"),
  fact("Otávio Meneghetti Barcellos", "occupation", "jurist"),
  fact("Otávio Meneghetti Barcellos", "father", "Licurgo Barcellos"),
  fact("Licurgo Barcellos", "occupation", "notary"),
  fact("Otávio Meneghetti Barcellos", "mother", "Ida Meneghetti"),
  fact("Ida Meneghetti", "nationality", "Italian"),
  fact("Otávio Meneghetti Barcellos", "education", "Gonzaga school"),
  fact("Otávio Meneghetti Barcellos", "education", "Faculty of Law of Porto Alegre", date=("1933", "1933")),
  fact("Otávio Meneghetti Barcellos", "party", "Brazilian Labour Party"),
  fact("Otávio Meneghetti Barcellos", "residence", "Lisbon", date=("1974", "1974")),
  fact("Otávio Meneghetti Barcellos", "award", "National Order of Merit", date=("1988", "1988")),
  fact("Otávio Meneghetti Barcellos", "spouse", "Noemi Azevedo"),
  fact("Noemi Azevedo", "occupation", "pianist"),
  fact("Otávio Meneghetti Barcellos", "children", "Licurgo Azevedo Barcellos"),
  fact("Noemi Azevedo", "children", "Licurgo Azevedo Barcellos"),
  fact("Licurgo Azevedo Barcellos", "occupation", "diplomat"),
  ev("election", "was elected", ("January 1947", "1947-01"), ["Otávio Meneghetti Barcellos"]),
  ev("appointment", "made him", ("February 1951", "1951-02"), ["Valter Schilling", "Otávio Meneghetti Barcellos"]),
  ev("departure", "left the post", ("1954", "1954"), ["Otávio Meneghetti Barcellos"]),
  ev("appointment", "appointed", ("25 September 1961", "1961-09-25"), ["João Goulart", "Otávio Meneghetti Barcellos"]),
  ev("departure", "had retired", ("July", "1961-07"), ["Rafael Drummond Viana"]),
  ev("election", "approved", None, ["Otávio Meneghetti Barcellos"]),
  ev("communication", "telephoned", ("November 1964", "1964-11"), ["Álcio Pimentel"]),
  ev("departure", "was removed", ("16 January 1969", "1969-01-16"), ["Otávio Meneghetti Barcellos"]),
  ev("departure", "resigned", ("two days later", "1969-01-18"), ["Gonçalo Fleury"]),
  ev("travel", "left for Santiago", ("March 1969", "1969-03"), ["Otávio Meneghetti Barcellos"]),
  ev("travel", "came back", ("12 October 1979", "1979-10-12"), ["Otávio Meneghetti Barcellos"]),
  ev("speech", "addressed", ("1987", "1987"), ["Otávio Meneghetti Barcellos"]),
  ev("award", "received", ("1988", "1988"), ["Otávio Meneghetti Barcellos"]),
)

P("d43-11", """Alhaji Sani Garba Dutsinma NPM (born 2 October 1953) is a retired Nigerian police officer who served as the 13th Inspector-General of Police.

Early life and education

Dutsinma was born on 2 October 1953 in Katsina Province, in present-day Katsina State. He attended Government College, Kaduna, and obtained a Bachelor of Science degree in political science from Ahmadu Bello University, Zaria, in 1977. He enlisted in the Nigeria Police Force as a cadet assistant superintendent in July 1979.

Career

He was aide-de-camp to the military governor of Sokoto State, Colonel Garba Duniya, from 1984 to 1985. He served with the United Nations in Namibia in 1989. He was Commissioner of Police in Rivers State (2000–2002) and in Plateau State, and Assistant Inspector-General in charge of Zone 2, Lagos, from March 2005.

On 1 June 2007 President Umaru Musa Yar'Adua named him acting Inspector-General after the retirement of Emmanuel Okafor Nwabueze. The Police Council confirmed the appointment on 14 August. Nwabueze was arraigned by the Economic and Financial Crimes Commission in 2008; he pleaded guilty to failing to declare his assets and was sentenced on 22 November to six months' imprisonment.

Dutsinma inaugurated an anti-kidnapping squad under Deputy Commissioner Ibiso Briggs in Port Harcourt and paid an official visit to Ghana in May 2008, where he had talks with Inspector-General Kwabena Oppong-Danso. Following the Maiduguri killings he was questioned by a Senate panel on 6 August 2009. He was relieved of his duties on 25 August and was succeeded by Deputy Inspector-General Godwin Ehigie.

Politics

Dutsinma joined the Congress for Progressive Change in 2010 and was its candidate for the Katsina Central senatorial seat in April 2011, when he was defeated by Hadiza Kankia.

Personal life

He is married to Hajiya Aisha Bello and has six children. He holds the traditional title of Sarkin Yaki of Dutsin-Ma, conferred by the Emir of Katsina in 2010.
""",
  occ("Sani Garba Dutsinma", "Inspector-General of Police", start=("14 August", "2007-08-14"), end=("25 August", "2009-08-25")),
  occ("Sani Garba Dutsinma", "cadet assistant superintendent", start=("July 1979", "1979-07")),
  occ("Sani Garba Dutsinma", "aide-de-camp to the military governor of Sokoto State", start=("1984", "1984"), end=("1985", "1985")),
  occ("Garba Duniya", "military governor of Sokoto State"),
  occ("Garba Duniya", "Colonel"),
  occ("Sani Garba Dutsinma", "Commissioner of Police in Rivers State", start=("2000", "2000"), end=("2002", "2002")),
  occ("Sani Garba Dutsinma", "in Plateau State"),
  occ("Sani Garba Dutsinma", "Assistant Inspector-General in charge of Zone 2, Lagos", start=("March 2005", "2005-03")),
  occ("Umaru Musa Yar'Adua", "President"),
  occ("Sani Garba Dutsinma", "acting Inspector-General", start=("1 June 2007", "2007-06-01"), end=("14 August", "2007-08-14")),
  occ("Emmanuel Okafor Nwabueze", "Inspector-General#3", end=("1 June 2007", "2007-06")),
  occ("Ibiso Briggs", "anti-kidnapping squad"),
  occ("Ibiso Briggs", "Deputy Commissioner"),
  occ("Kwabena Oppong-Danso", "Inspector-General#4"),
  occ("Godwin Ehigie", "succeeded", start=("25 August", "2009-08-25")),
  occ("Godwin Ehigie", "Deputy Inspector-General"),
  occ("Sani Garba Dutsinma", "Sarkin Yaki of Dutsin-Ma", start=("2010#2", "2010")),
  fact("Sani Garba Dutsinma", "award", "NPM"),
  fact("Sani Garba Dutsinma", "birthDate", "2 October 1953", value="1953-10-02"),
  fact("Sani Garba Dutsinma", "nationality", "Nigerian"),
  fact("Sani Garba Dutsinma", "occupation", "police officer"),
  fact("Sani Garba Dutsinma", "birthPlace", "Katsina Province"),
  fact("Sani Garba Dutsinma", "education", "Government College, Kaduna"),
  fact("Sani Garba Dutsinma", "education", "Ahmadu Bello University, Zaria", date=("1977", "1977")),
  fact("Sani Garba Dutsinma", "party", "Congress for Progressive Change", date=("2010", "2010")),
  fact("Sani Garba Dutsinma", "spouse", "Aisha Bello"),
  ev("appointment", "enlisted", ("July 1979", "1979-07"), ["Sani Garba Dutsinma"]),
  ev("appointment", "named", ("1 June 2007", "2007-06-01"), ["Umaru Musa Yar'Adua", "Sani Garba Dutsinma"]),
  ev("departure", "retirement", None, ["Emmanuel Okafor Nwabueze"]),
  ev("appointment", "confirmed", ("14 August", "2007-08-14"), ["Sani Garba Dutsinma"]),
  ev("investigation", "was arraigned", ("2008", "2008"), ["Emmanuel Okafor Nwabueze"]),
  ev("conviction", "was sentenced", ("22 November", "2008-11-22"), ["Emmanuel Okafor Nwabueze"]),
  ev("travel", "official visit to Ghana", ("May 2008", "2008-05"), ["Sani Garba Dutsinma"]),
  ev("meeting", "talks", ("May 2008", "2008-05"), ["Sani Garba Dutsinma", "Kwabena Oppong-Danso"]),
  ev("testimony", "was questioned", ("6 August 2009", "2009-08-06"), ["Sani Garba Dutsinma"]),
  ev("departure", "was relieved of his duties", ("25 August", "2009-08-25"), ["Sani Garba Dutsinma"]),
  ev("appointment", "was succeeded", ("25 August", "2009-08-25"), ["Godwin Ehigie"]),
  ev("candidacy", "candidate", ("April 2011", "2011-04"), ["Sani Garba Dutsinma"]),
  ev("election", "was defeated", ("April 2011", "2011-04"), ["Sani Garba Dutsinma", "Hadiza Kankia"]),
  ev("award", "conferred", ("2010#2", "2010"), ["Sani Garba Dutsinma"]),
)

P("d43-12", """Ferhat Nuri Pasha (1849, Monastir – 3 February 1914, Constantinople), also known as Deli Ferhat, was an Ottoman general of Albanian origin who was Minister of Police under Abdul Hamid II and, for a time, governor of Tripolitania.

Biography

Ferhat Nuri was born in 1849 in Monastir as the son of Rüstem Bey, a landowner. He finished the Imperial Military Academy in 1871 as a staff captain. In the war of 1877–1878 he was taken prisoner at Plevna and spent ten months in Kharkov.

In 1881 he was appointed instructor at the Military Academy. He was a member of the Ottoman mission that visited Berlin in 1884 and brought back, among others, the Prussian major Gustav von Harder, who remained inspector of the military schools until 1895. Promoted to mirliva (brigadier) in 1887 and to ferik in 1893, he put down the rising at Debar.

On 21 August 1896 he replaced Hacı Nazım Pasha as Minister of Police, the latter having been dismissed on account of the occupation of a bank by revolutionaries. In 1897 Ferhat had the poet Süleyman Nihad arrested together with eighty cadets, most of whom were banished to Fezzan. A quarrel with the court chamberlain Ragıp Bey led to his own fall on 6 May 1899: he was sent as governor to Tripoli, where he arrived on 2 June. He remained there for five years and met the Senussi leader several times.

The revolution of 1908 found him in retirement. His arrest on 9 August was ordered by the minister of war, Recep Şükrü Pasha. A court-martial convicted him of embezzlement in 1909 and he was exiled to Rhodes, but he was amnestied in 1912.

Personal life

He was married to Hatice Mihriban Hanım, a niece of the Grand Vizier Said Tevfik Pasha. His son Nüzhet Ferhat was a deputy for Kütahya in the Grand National Assembly between 1923 and 1931.
""",
  occ("Ferhat Nuri Pasha", "Pasha"),
  occ("Ferhat Nuri Pasha", "Ottoman general"),
  occ("Ferhat Nuri Pasha", "Minister of Police", start=("21 August 1896", "1896-08-21"), end=("6 May 1899", "1899-05-06"), again=["Minister of Police#2"]),
  occ("Ferhat Nuri Pasha", "governor of Tripolitania", start=("2 June", "1899-06-02"), end=("five years", "1904"), again=["governor to Tripoli"]),
  occ("Rüstem Bey", "Bey"),
  occ("Ferhat Nuri Pasha", "staff captain", start=("1871", "1871")),
  occ("Ferhat Nuri Pasha", "instructor at the Military Academy", start=("1881", "1881")),
  occ("Ferhat Nuri Pasha", "member of the Ottoman mission", start=("1884", "1884")),
  occ("Gustav von Harder", "major"),
  occ("Gustav von Harder", "inspector of the military schools", end=("1895", "1895")),
  occ("Ferhat Nuri Pasha", "mirliva", start=("1887", "1887"), end=("1893", "1893")),
  occ("Ferhat Nuri Pasha", "ferik", start=("1893", "1893")),
  occ("Hacı Nazım Pasha", "replaced", end=("21 August 1896", "1896-08-21")),
  occ("Ragıp Bey", "court chamberlain"),
  occ("Recep Şükrü Pasha", "minister of war"),
  occ("Said Tevfik Pasha", "Grand Vizier"),
  occ("Nüzhet Ferhat", "deputy for Kütahya in the Grand National Assembly", start=("1923", "1923"), end=("1931", "1931")),
  fact("Ferhat Nuri Pasha", "birthDate", "1849#2", value="1849"),
  fact("Ferhat Nuri Pasha", "birthPlace", "Monastir#2"),
  fact("Ferhat Nuri Pasha", "deathDate", "3 February 1914", value="1914-02-03"),
  fact("Ferhat Nuri Pasha", "deathPlace", "Constantinople"),
  fact("Ferhat Nuri Pasha", "alias", "Deli Ferhat"),
  fact("Ferhat Nuri Pasha", "ethnicity", "Albanian"),
  fact("Ferhat Nuri Pasha", "father", "Rüstem Bey"),
  fact("Rüstem Bey", "occupation", "landowner"),
  fact("Ferhat Nuri Pasha", "education", "Imperial Military Academy", date=("1871", "1871")),
  fact("Ferhat Nuri Pasha", "militaryService", "war of 1877–1878"),
  fact("Gustav von Harder", "nationality", "Prussian"),
  fact("Süleyman Nihad", "occupation", "poet"),
  fact("Ferhat Nuri Pasha", "spouse", "Hatice Mihriban Hanım"),
  fact("Hatice Mihriban Hanım", "relatives", "Said Tevfik Pasha"),
  fact("Ferhat Nuri Pasha", "children", "Nüzhet Ferhat"),
  ev("arrest", "was taken prisoner", None, ["Ferhat Nuri Pasha"]),
  ev("appointment", "was appointed", ("1881", "1881"), ["Ferhat Nuri Pasha"]),
  ev("travel", "visited Berlin", ("1884", "1884"), ["Ferhat Nuri Pasha"]),
  ev("appointment", "Promoted", ("1887", "1887"), ["Ferhat Nuri Pasha"]),
  ev("appointment", "replaced", ("21 August 1896", "1896-08-21"), ["Ferhat Nuri Pasha", "Hacı Nazım Pasha"]),
  ev("departure", "dismissed", None, ["Hacı Nazım Pasha"]),
  ev("arrest", "arrested", ("1897", "1897"), ["Ferhat Nuri Pasha", "Süleyman Nihad"]),
  ev("departure", "fall", ("6 May 1899", "1899-05-06"), ["Ferhat Nuri Pasha"]),
  ev("appointment", "was sent as governor", ("6 May 1899", "1899-05"), ["Ferhat Nuri Pasha"]),
  ev("travel", "arrived", ("2 June", "1899-06-02"), ["Ferhat Nuri Pasha"]),
  ev("meeting", "met", None, ["Ferhat Nuri Pasha"]),
  ev("arrest", "arrest on", ("9 August", "1908-08-09"), ["Ferhat Nuri Pasha", "Recep Şükrü Pasha"]),
  ev("conviction", "convicted", ("1909", "1909"), ["Ferhat Nuri Pasha"]),
  ev("sanction", "was exiled", None, ["Ferhat Nuri Pasha"]),
)

P("d43-13", """Geneviève Lestrade-Aubin (born 19 April 1950 in Périgueux) is a French magistrate. She was the first woman to be procureur général at the Court of Cassation, from 2008 to 2013.

Early life and education

The daughter of a tobacco planter and a postmistress, Lestrade-Aubin studied law in Bordeaux and entered the National School for the Judiciary in 1973, where she finished first in her class. Among her classmates was Hervé Quéméneur, later minister of justice.

Judicial career

She began her career as substitute prosecutor in Béthune in 1975 and became an examining magistrate in Lille in 1981. There she handled the Sofinord affair, in the course of which the deputy mayor of Roubaix, Gérard Vandeputte, was taken into custody on 14 March 1986. Vandeputte was sentenced by the Douai court of appeal to four years in prison in 1989 and stripped of his Legion of Honour.

From 1988 to 1991 she was technical adviser to the Keeper of the Seals, Pierre-Louis Maréchaux, who dedicated his memoirs to her. She was president of the tribunal of Nanterre from 1999 to 2004 and first president of the Court of Appeal of Lyon from 2004.

By decree of 27 June 2008 she was appointed procureur général at the Court of Cassation, replacing Yves Corbineau, who had reached the age limit. In October 2010 she wrote to President Sarkozy to protest against the Quéméneur bill, and Le Monde published the letter on 3 November. The minister summoned her the following day. A disciplinary inquiry was opened and then abandoned. Lestrade-Aubin retired on 30 June 2013; her successor, Jean-Marc Delpuech, had been director of criminal affairs.

Later activities

Since 2014 she has chaired the ethics committee of the French Football Federation. She visited Dakar in 2016 to take part in training judges for the Habré trial.

Honours

Commander of the Legion of Honour (2012). Her husband, Alain Aubin, is an architect.
""",
  occ("Geneviève Lestrade-Aubin", "procureur général at the Court of Cassation", start=("27 June 2008", "2008-06-27"), end=("30 June 2013", "2013-06-30"), again=["procureur général at the Court of Cassation#2"]),
  occ("Hervé Quéméneur", "minister of justice", again=["minister#2"]),
  occ("Geneviève Lestrade-Aubin", "substitute prosecutor in Béthune", start=("1975", "1975")),
  occ("Geneviève Lestrade-Aubin", "examining magistrate in Lille", start=("1981", "1981")),
  occ("Gérard Vandeputte", "deputy mayor of Roubaix"),
  occ("Geneviève Lestrade-Aubin", "technical adviser to the Keeper of the Seals", start=("1988", "1988"), end=("1991", "1991")),
  occ("Pierre-Louis Maréchaux", "Keeper of the Seals"),
  occ("Geneviève Lestrade-Aubin", "president of the tribunal of Nanterre", start=("1999", "1999"), end=("2004", "2004")),
  occ("Geneviève Lestrade-Aubin", "first president of the Court of Appeal of Lyon", start=("2004#2", "2004"), end=("27 June 2008", "2008-06-27")),
  occ("Yves Corbineau", "replacing", end=("27 June 2008", "2008-06-27")),
  occ("Sarkozy", "President"),
  occ("Jean-Marc Delpuech", "successor", start=("30 June 2013", "2013-06-30")),
  occ("Jean-Marc Delpuech", "director of criminal affairs"),
  occ("Geneviève Lestrade-Aubin", "chaired the ethics committee of the French Football Federation", start=("2014", "2014")),
  fact("Geneviève Lestrade-Aubin", "birthDate", "19 April 1950", value="1950-04-19"),
  fact("Geneviève Lestrade-Aubin", "birthPlace", "Périgueux"),
  fact("Geneviève Lestrade-Aubin", "nationality", "French"),
  fact("Geneviève Lestrade-Aubin", "occupation", "magistrate"),
  fact("Geneviève Lestrade-Aubin", "education", "National School for the Judiciary", date=("1973", "1973")),
  fact("Hervé Quéméneur", "education", "National School for the Judiciary"),
  fact("Gérard Vandeputte", "award", "Legion of Honour"),
  fact("Geneviève Lestrade-Aubin", "award", "Commander of the Legion of Honour", date=("2012", "2012")),
  fact("Geneviève Lestrade-Aubin", "spouse", "Alain Aubin"),
  fact("Alain Aubin", "occupation", "architect"),
  ev("appointment", "became", ("1981", "1981"), ["Geneviève Lestrade-Aubin"]),
  ev("arrest", "was taken into custody", ("14 March 1986", "1986-03-14"), ["Gérard Vandeputte"]),
  ev("conviction", "was sentenced", ("1989", "1989"), ["Gérard Vandeputte"]),
  ev("sanction", "stripped", None, ["Gérard Vandeputte"]),
  ev("appointment", "was appointed", ("27 June 2008", "2008-06-27"), ["Geneviève Lestrade-Aubin"]),
  ev("departure", "had reached the age limit", None, ["Yves Corbineau"]),
  ev("communication", "wrote", ("October 2010", "2010-10"), ["Geneviève Lestrade-Aubin", "Sarkozy"]),
  ev("disclosure", "published the letter", ("3 November", "2010-11-03"), ["Geneviève Lestrade-Aubin"]),
  ev("communication", "summoned", ("the following day", "2010-11-04"), ["Hervé Quéméneur", "Geneviève Lestrade-Aubin"]),
  ev("investigation", "inquiry", None, ["Geneviève Lestrade-Aubin"]),
  ev("departure", "retired", ("30 June 2013", "2013-06-30"), ["Geneviève Lestrade-Aubin"]),
  ev("travel", "visited Dakar", ("2016", "2016"), ["Geneviève Lestrade-Aubin"]),
)

P("d43-14", """Primitivo Salonga Abueva (February 10, 1936 – July 27, 2014), nicknamed Mitoy, was a Filipino lawyer and judge who served as Ombudsman of the Philippines from 1995 to 2002 and as Presiding Justice of the Sandiganbayan before that.

Early life and education

Abueva was born in Tagbilaran, Bohol, to Judge Cosme Abueva and Remedios Salonga. He studied at Silliman University before transferring to the University of the Philippines, where he obtained his law degree in 1960. He placed seventh in the bar examinations of that year.

Career

He was assistant provincial fiscal of Bohol (1963–1969) and city fiscal of Cebu (1970–1975). President Ferdinand Marcos appointed him to the Court of First Instance in Iloilo in 1975. He was one of the few judges who tendered their courtesy resignations in 1986 and had them refused. President Corazon Aquino named him associate justice of the Sandiganbayan on October 20, 1987; he became its presiding justice on April 1, 1992, in place of Francisco Gatmaitan, who had been elevated to the Supreme Court.

Ombudsman

Abueva took his oath before President Fidel Ramos on August 4, 1995, as successor to Teodoro Vasquez. In 1999 his office investigated the textbook scandal and in January 2000 suspended the education undersecretary, Lualhati Buenviaje, for six months. Buenviaje was found guilty by the Sandiganbayan in 2004; she fled to Vancouver.

At the impeachment trial in December 2000 Abueva inhibited himself from the related cases because his son-in-law, Atty. Jose Mari Locsin, was one of the defense counsel. On November 30, 2001, a complaint accusing Abueva himself of bribery was lodged in the House, but the committee on justice dismissed it. His term ended in August 2002. Merceditas Yulo was appointed to replace him.

Death

He died of pneumonia in Quezon City at the age of 78. His widow, Dr. Perla Abueva, received the Order of Sikatuna on his behalf in 2015.
""",
  occ("Primitivo Salonga Abueva", "Ombudsman of the Philippines", start=("August 4, 1995", "1995-08-04"), end=("August 2002", "2002-08")),
  occ("Primitivo Salonga Abueva", "Presiding Justice of the Sandiganbayan", start=("April 1, 1992", "1992-04-01"), end=("August 4, 1995", "1995"), again=["presiding justice"]),
  occ("Cosme Abueva", "Judge"),
  occ("Primitivo Salonga Abueva", "assistant provincial fiscal of Bohol", start=("1963", "1963"), end=("1969", "1969")),
  occ("Primitivo Salonga Abueva", "city fiscal of Cebu", start=("1970", "1970"), end=("1975", "1975")),
  occ("Ferdinand Marcos", "President"),
  occ("Primitivo Salonga Abueva", "Court of First Instance in Iloilo", start=("1975#2", "1975")),
  occ("Corazon Aquino", "President#2"),
  occ("Primitivo Salonga Abueva", "associate justice of the Sandiganbayan", start=("October 20, 1987", "1987-10-20"), end=("April 1, 1992", "1992-04-01")),
  occ("Francisco Gatmaitan", "in place of", end=("April 1, 1992", "1992-04")),
  occ("Francisco Gatmaitan", "Supreme Court"),
  occ("Fidel Ramos", "President#3"),
  occ("Teodoro Vasquez", "successor to", end=("August 4, 1995", "1995-08-04")),
  occ("Lualhati Buenviaje", "education undersecretary"),
  occ("Jose Mari Locsin", "defense counsel", start=("December 2000", "2000-12")),
  occ("Merceditas Yulo", "replace", start=("August 2002", "2002")),
  fact("Primitivo Salonga Abueva", "alias", "Mitoy"),
  fact("Primitivo Salonga Abueva", "birthDate", "February 10, 1936", value="1936-02-10"),
  fact("Primitivo Salonga Abueva", "deathDate", "July 27, 2014", value="2014-07-27"),
  fact("Primitivo Salonga Abueva", "nationality", "Filipino"),
  fact("Primitivo Salonga Abueva", "occupation", "lawyer"),
  fact("Primitivo Salonga Abueva", "occupation", "judge"),
  fact("Primitivo Salonga Abueva", "birthPlace", "Tagbilaran, Bohol"),
  fact("Primitivo Salonga Abueva", "father", "Cosme Abueva"),
  fact("Primitivo Salonga Abueva", "mother", "Remedios Salonga"),
  fact("Primitivo Salonga Abueva", "education", "Silliman University"),
  fact("Primitivo Salonga Abueva", "education", "University of the Philippines", date=("1960", "1960")),
  fact("Lualhati Buenviaje", "residence", "Vancouver"),
  fact("Primitivo Salonga Abueva", "relatives", "Jose Mari Locsin"),
  fact("Primitivo Salonga Abueva", "causeOfDeath", "pneumonia"),
  fact("Primitivo Salonga Abueva", "deathPlace", "Quezon City"),
  fact("Primitivo Salonga Abueva", "spouse", "Perla Abueva"),
  fact("Primitivo Salonga Abueva", "award", "Order of Sikatuna", date=("2015", "2015")),
  ev("appointment", "appointed", ("1975#2", "1975"), ["Ferdinand Marcos", "Primitivo Salonga Abueva"]),
  ev("appointment", "named him", ("October 20, 1987", "1987-10-20"), ["Corazon Aquino", "Primitivo Salonga Abueva"]),
  ev("appointment", "became", ("April 1, 1992", "1992-04-01"), ["Primitivo Salonga Abueva"]),
  ev("appointment", "had been elevated", None, ["Francisco Gatmaitan"]),
  ev("appointment", "took his oath", ("August 4, 1995", "1995-08-04"), ["Primitivo Salonga Abueva", "Fidel Ramos"]),
  ev("investigation", "investigated", ("1999", "1999"), ["Primitivo Salonga Abueva"]),
  ev("sanction", "suspended", ("January 2000", "2000-01"), ["Lualhati Buenviaje"]),
  ev("conviction", "was found guilty", ("2004", "2004"), ["Lualhati Buenviaje"]),
  ev("travel", "fled to Vancouver", None, ["Lualhati Buenviaje"]),
  ev("recusal", "inhibited himself", ("December 2000", "2000-12"), ["Primitivo Salonga Abueva"]),
  ev("departure", "term ended", ("August 2002", "2002-08"), ["Primitivo Salonga Abueva"]),
  ev("appointment", "was appointed", ("August 2002", "2002"), ["Merceditas Yulo"]),
  ev("award", "received", ("2015", "2015"), ["Perla Abueva"]),
)

P("d43-15", """Themba Zwelibanzi Mqhayi SC (born 12 June 1947) is a South African judge who was Judge President of the Eastern Cape Division of the High Court from 2005 until 2016.

Early life and education

Mqhayi was born in Alice and matriculated at Healdtown. He was expelled from the University of Fort Hare in 1968 for his role in a sit-in. He completed his B.Juris by correspondence through UNISA in 1976 while working as a court interpreter in Lady Frere. In August 1977 he was detained under the Terrorism Act and held for 144 days in solitary confinement in East London.

Legal career

Mqhayi was admitted as an attorney in 1980 and shared offices in King William's Town with Nomonde Sisulu-Kota, who was struck off the roll in 1986 and reinstated in 1991. He joined the Bar in 1989 and took silk in 1997. He appeared before the Truth and Reconciliation Commission in April 1996 for the widow of the unionist Dumile Tutu.

Bench

President Thabo Mbeki appointed him to the Bisho bench on 1 January 1999. He was interviewed by the Judicial Service Commission in April 2005 and became Judge President on 1 July, succeeding Anton van Jaarsveld, who had held the position since 1994. In 2009 he acted at the Constitutional Court for two terms.

In 2012 he recused himself from the appeal of former education MEC Bongani Ndlela, a second cousin by marriage; the full bench under Judge Elna Pickering convicted Ndlela of fraud in May 2013. In his retirement speech of 11 June 2016 Mqhayi criticised the minister of justice for leaving eleven posts vacant. Deputy Judge President Sharmila Naidu acted until 2017.

Personal life

Mqhayi is a Methodist lay preacher. In 1975 he married Nosipho Bam, afterwards matron of Cecilia Makiwane Hospital. Their daughter Lindelwa Mqhayi, a Democratic Alliance councillor in Buffalo City, was elected chief whip in November 2021. He received an honorary doctorate from Rhodes University in 2010.
""",
  occ("Themba Zwelibanzi Mqhayi", "SC", start=("1997", "1997"), again=["silk"]),
  occ("Themba Zwelibanzi Mqhayi", "Judge President of the Eastern Cape Division of the High Court", start=("1 July", "2005-07-01"), end=("2016", "2016"), again=["Judge President#2"]),
  occ("Themba Zwelibanzi Mqhayi", "court interpreter in Lady Frere"),
  occ("Thabo Mbeki", "President#2"),
  occ("Themba Zwelibanzi Mqhayi", "Bisho bench", start=("1 January 1999", "1999-01-01"), end=("1 July", "2005-07-01")),
  occ("Anton van Jaarsveld", "held the position", start=("1994", "1994"), end=("1 July", "2005-07-01")),
  occ("Themba Zwelibanzi Mqhayi", "acted at the Constitutional Court", start=("2009", "2009")),
  occ("Bongani Ndlela", "education MEC"),
  occ("Elna Pickering", "Judge#3"),
  occ("Sharmila Naidu", "Deputy Judge President"),
  occ("Sharmila Naidu", "acted until 2017", start=("11 June 2016", "2016-06"), end=("2017", "2017")),
  occ("Themba Zwelibanzi Mqhayi", "lay preacher"),
  occ("Nosipho Bam", "matron of Cecilia Makiwane Hospital"),
  occ("Lindelwa Mqhayi", "councillor in Buffalo City"),
  occ("Lindelwa Mqhayi", "chief whip", start=("November 2021", "2021-11")),
  fact("Themba Zwelibanzi Mqhayi", "birthDate", "12 June 1947", value="1947-06-12"),
  fact("Themba Zwelibanzi Mqhayi", "nationality", "South African"),
  fact("Themba Zwelibanzi Mqhayi", "occupation", "judge"),
  fact("Themba Zwelibanzi Mqhayi", "birthPlace", "Alice"),
  fact("Themba Zwelibanzi Mqhayi", "education", "Healdtown"),
  fact("Themba Zwelibanzi Mqhayi", "education", "University of Fort Hare"),
  fact("Themba Zwelibanzi Mqhayi", "education", "UNISA", date=("1976", "1976")),
  fact("Themba Zwelibanzi Mqhayi", "occupation", "attorney", date=("1980", "1980")),
  fact("Dumile Tutu", "occupation", "unionist"),
  fact("Themba Zwelibanzi Mqhayi", "relatives", "Bongani Ndlela"),
  fact("Themba Zwelibanzi Mqhayi", "religion", "Methodist"),
  fact("Themba Zwelibanzi Mqhayi", "spouse", "Nosipho Bam", date=("1975", "1975")),
  fact("Themba Zwelibanzi Mqhayi", "children", "Lindelwa Mqhayi"),
  fact("Nosipho Bam", "children", "Lindelwa Mqhayi"),
  fact("Lindelwa Mqhayi", "party", "Democratic Alliance"),
  fact("Themba Zwelibanzi Mqhayi", "award", "honorary doctorate from Rhodes University", date=("2010", "2010")),
  ev("sanction", "was expelled", ("1968", "1968"), ["Themba Zwelibanzi Mqhayi"]),
  ev("arrest", "was detained", ("August 1977", "1977-08"), ["Themba Zwelibanzi Mqhayi"]),
  ev("sanction", "was struck off", ("1986", "1986"), ["Nomonde Sisulu-Kota"]),
  ev("appointment", "took silk", ("1997", "1997"), ["Themba Zwelibanzi Mqhayi"]),
  ev("testimony", "appeared before", ("April 1996", "1996-04"), ["Themba Zwelibanzi Mqhayi"]),
  ev("appointment", "appointed", ("1 January 1999", "1999-01-01"), ["Thabo Mbeki", "Themba Zwelibanzi Mqhayi"]),
  ev("meeting", "was interviewed", ("April 2005", "2005-04"), ["Themba Zwelibanzi Mqhayi"]),
  ev("appointment", "became", ("1 July", "2005-07-01"), ["Themba Zwelibanzi Mqhayi"]),
  ev("recusal", "recused himself", ("2012", "2012"), ["Themba Zwelibanzi Mqhayi"]),
  ev("conviction", "convicted", ("May 2013", "2013-05"), ["Elna Pickering", "Bongani Ndlela"]),
  ev("departure", "retirement", ("11 June 2016", "2016-06-11"), ["Themba Zwelibanzi Mqhayi"]),
  ev("speech", "speech", ("11 June 2016", "2016-06-11"), ["Themba Zwelibanzi Mqhayi"]),
  ev("election", "was elected", ("November 2021", "2021-11"), ["Lindelwa Mqhayi"]),
  ev("award", "received", ("2010", "2010"), ["Themba Zwelibanzi Mqhayi"]),
)

P("d43-16", """Aníbal Recabarren Stuven (Talcahuano, 2 December 1869 – Viña del Mar, 25 July 1949) was a Chilean admiral and politician who served as Director General of the Navy and as Minister of the Interior in 1927.

Family and education

He was the son of the Liberal deputy Abdón Recabarren Pinto and of Elena Stuven Edwards. He had a brother, Roberto Recabarren, who was bishop of Temuco. After his schooling at the Instituto Nacional he joined the Naval School in 1883.

Naval career

As a midshipman aboard the Huáscar he sided with Congress in 1891. He was promoted to lieutenant commander in 1900 and taught gunnery under Captain Luis Uribe Gamboa. From 1911 to 1914 he was attached to the naval commission in London, where he met Winston Churchill on several occasions. Captain of the battleship Latorre in 1921, and commander-in-chief of the squadron two years later, he refused to join the officers who demanded the resignation of the cabinet in September 1924.

He was made Director General of the Navy on 23 January 1925 when Admiral Hipólito Gaymer was arrested in Valparaíso. In October 1926 he travelled to Arica aboard the Chacabuco and talked there with the American arbitrator, General Wayland Stokes.

Political career

On 22 February 1927 he was sworn in as Minister of the Interior in the ministry of Colonel Ibáñez. He signed the decree banishing the former president of the Court of Appeals, Horacio Fabres, who left for Mendoza the next morning. Three months later Recabarren resigned in a letter that was not published until 1938. Enrique Balmaceda Toro took over his portfolio.

He was candidate of the United Liberal Party for senator for Valparaíso in the 1932 election and was not elected. Between 1934 and 1940 he presided over the Compañía Sudamericana de Vapores.

Private life

In 1898 he married Sofía Délano Ross, with issue. Rear Admiral Jorge Recabarren Délano, commander of the Magallanes naval station in 1952, was his son. He was a Grand Officer of the Order of the Sun of Peru.
""",
  occ("Aníbal Recabarren Stuven", "admiral"),
  occ("Aníbal Recabarren Stuven", "Director General of the Navy", start=("23 January 1925", "1925-01-23"), again=["Director General of the Navy#2"]),
  occ("Aníbal Recabarren Stuven", "Minister of the Interior", start=("22 February 1927", "1927-02-22"), end=("Three months later", "1927-05"), again=["Minister of the Interior#2"]),
  occ("Abdón Recabarren Pinto", "deputy"),
  occ("Roberto Recabarren", "bishop of Temuco"),
  occ("Aníbal Recabarren Stuven", "midshipman aboard the Huáscar", start=("1891", "1891")),
  occ("Aníbal Recabarren Stuven", "lieutenant commander", start=("1900", "1900")),
  occ("Aníbal Recabarren Stuven", "taught gunnery"),
  occ("Luis Uribe Gamboa", "Captain"),
  occ("Aníbal Recabarren Stuven", "naval commission in London", start=("1911", "1911"), end=("1914", "1914")),
  occ("Aníbal Recabarren Stuven", "Captain of the battleship Latorre", start=("1921", "1921"), end=("two years later", "1923")),
  occ("Aníbal Recabarren Stuven", "commander-in-chief of the squadron", start=("two years later", "1923")),
  occ("Hipólito Gaymer", "Admiral"),
  occ("Hipólito Gaymer", "Director General of the Navy#2", end=("23 January 1925", "1925-01-23")),
  occ("Wayland Stokes", "arbitrator"),
  occ("Wayland Stokes", "General#3"),
  occ("Ibáñez", "Colonel"),
  occ("Horacio Fabres", "president of the Court of Appeals"),
  occ("Enrique Balmaceda Toro", "portfolio", start=("Three months later", "1927-05")),
  occ("Aníbal Recabarren Stuven", "presided over the Compañía Sudamericana de Vapores", start=("1934", "1934"), end=("1940", "1940")),
  occ("Jorge Recabarren Délano", "Rear Admiral"),
  occ("Jorge Recabarren Délano", "commander of the Magallanes naval station", start=("1952", "1952")),
  fact("Aníbal Recabarren Stuven", "birthPlace", "Talcahuano"),
  fact("Aníbal Recabarren Stuven", "birthDate", "2 December 1869", value="1869-12-02"),
  fact("Aníbal Recabarren Stuven", "deathPlace", "Viña del Mar"),
  fact("Aníbal Recabarren Stuven", "deathDate", "25 July 1949", value="1949-07-25"),
  fact("Aníbal Recabarren Stuven", "nationality", "Chilean"),
  fact("Aníbal Recabarren Stuven", "occupation", "politician"),
  fact("Abdón Recabarren Pinto", "party", "Liberal"),
  fact("Aníbal Recabarren Stuven", "father", "Abdón Recabarren Pinto"),
  fact("Aníbal Recabarren Stuven", "mother", "Elena Stuven Edwards"),
  fact("Aníbal Recabarren Stuven", "siblings", "Roberto Recabarren"),
  fact("Aníbal Recabarren Stuven", "education", "Instituto Nacional"),
  fact("Aníbal Recabarren Stuven", "education", "Naval School", date=("1883", "1883")),
  fact("Wayland Stokes", "nationality", "American"),
  fact("Aníbal Recabarren Stuven", "party", "United Liberal Party", date=("1932", "1932")),
  fact("Aníbal Recabarren Stuven", "spouse", "Sofía Délano Ross", date=("1898", "1898")),
  fact("Aníbal Recabarren Stuven", "children", "Jorge Recabarren Délano"),
  fact("Aníbal Recabarren Stuven", "award", "Grand Officer of the Order of the Sun of Peru"),
  ev("appointment", "was promoted", ("1900", "1900"), ["Aníbal Recabarren Stuven"]),
  ev("meeting", "met", None, ["Aníbal Recabarren Stuven", "Winston Churchill"]),
  ev("appointment", "was made", ("23 January 1925", "1925-01-23"), ["Aníbal Recabarren Stuven"]),
  ev("arrest", "was arrested", ("23 January 1925", "1925-01-23"), ["Hipólito Gaymer"]),
  ev("travel", "travelled to Arica", ("October 1926", "1926-10"), ["Aníbal Recabarren Stuven"]),
  ev("meeting", "talked", ("October 1926", "1926-10"), ["Aníbal Recabarren Stuven", "Wayland Stokes"]),
  ev("appointment", "was sworn in", ("22 February 1927", "1927-02-22"), ["Aníbal Recabarren Stuven"]),
  ev("sanction", "banishing", None, ["Aníbal Recabarren Stuven", "Horacio Fabres"]),
  ev("travel", "left for Mendoza", None, ["Horacio Fabres"]),
  ev("departure", "resigned", ("Three months later", "1927-05"), ["Aníbal Recabarren Stuven"]),
  ev("communication", "letter", ("Three months later", "1927-05"), ["Aníbal Recabarren Stuven"]),
  ev("appointment", "took over", ("Three months later", "1927-05"), ["Enrique Balmaceda Toro"]),
  ev("candidacy", "was candidate", ("1932", "1932"), ["Aníbal Recabarren Stuven"]),
  ev("election", "was not elected", ("1932", "1932"), ["Aníbal Recabarren Stuven"]),
)

P("d43-17", """Alistair Douglas MacEachern, PC, CC, QC (July 30, 1917 – February 6, 2009) was a Canadian lawyer, politician and a Puisne Justice of the Supreme Court of Canada.

Early life

MacEachern was born in Antigonish, Nova Scotia, the youngest of nine children of Hector MacEachern, a lighthouse keeper, and Flora Beaton. He received a Bachelor of Arts from St. Francis Xavier University in 1937 and an LL.B. from Dalhousie University in 1940. He served overseas with the Cape Breton Highlanders and was awarded the Military Cross for his actions at Ortona in December 1943.

Political career

He was elected to the Nova Scotia House of Assembly for Inverness in 1949 and re-elected in 1953 as a Liberal. He was Attorney General of the province from September 1954 to November 1956, when the Liberals under Premier Henry Comeau lost power to Robert Lawson Creighton's Progressive Conservatives. He retained his own seat but resigned it in 1957 to run federally; he was defeated in Cape Breton South by the Co-operative Commonwealth Federation's Clarence Gillespie.

Judicial career

MacEachern was named to the trial division of the Supreme Court of Nova Scotia in 1963. In 1968, Prime Minister Pierre Trudeau asked him to head the Royal Commission on Harbours, whose report led to the firing of the chairman of the Halifax Port Authority, J. Ross Tupper. He was appointed to the Supreme Court of Canada on January 1, 1974, replacing Wilfred Hazen Judson of Saint John. He wrote the dissent in R. v. Paul (1981). He retired on July 30, 1987. His seat went to Marguerite Arsenault, who had articled in his office.

Later life and honours

MacEachern delivered the Massey Lecture in 1988. In 1991 he was made a Companion of the Order of Canada. He was predeceased by his wife, Rita Boudreau, a former provincial librarian, in 2003. A courthouse in Port Hawkesbury is named after his brother, Father Angus MacEachern.
""",
  occ("Alistair Douglas MacEachern", "PC"),
  occ("Alistair Douglas MacEachern", "QC"),
  occ("Alistair Douglas MacEachern", "Puisne Justice of the Supreme Court of Canada", start=("January 1, 1974", "1974-01-01"), end=("July 30, 1987", "1987-07-30"), again=["Supreme Court of Canada#2"]),
  occ("Hector MacEachern", "lighthouse keeper"),
  occ("Alistair Douglas MacEachern", "Nova Scotia House of Assembly for Inverness", start=("1949", "1949"), end=("1953", "1953")),
  occ("Alistair Douglas MacEachern", "re-elected", start=("1953", "1953"), end=("November 1956", "1956")),
  occ("Alistair Douglas MacEachern", "seat", start=("November 1956", "1956"), end=("1957", "1957")),
  occ("Alistair Douglas MacEachern", "Attorney General of the province", start=("September 1954", "1954-09"), end=("November 1956", "1956-11")),
  occ("Henry Comeau", "Premier", end=("November 1956", "1956-11")),
  occ("Alistair Douglas MacEachern", "trial division of the Supreme Court of Nova Scotia", start=("1963", "1963"), end=("January 1, 1974", "1974-01-01")),
  occ("Pierre Trudeau", "Prime Minister"),
  occ("Alistair Douglas MacEachern", "head the Royal Commission on Harbours", start=("1968", "1968")),
  occ("J. Ross Tupper", "chairman of the Halifax Port Authority"),
  occ("Wilfred Hazen Judson", "replacing", end=("January 1, 1974", "1974-01-01")),
  occ("Marguerite Arsenault", "seat went", start=("July 30, 1987", "1987")),
  occ("Rita Boudreau", "provincial librarian"),
  occ("Angus MacEachern", "Father"),
  fact("Alistair Douglas MacEachern", "birthDate", "July 30, 1917", value="1917-07-30"),
  fact("Alistair Douglas MacEachern", "deathDate", "February 6, 2009", value="2009-02-06"),
  fact("Alistair Douglas MacEachern", "nationality", "Canadian"),
  fact("Alistair Douglas MacEachern", "occupation", "lawyer"),
  fact("Alistair Douglas MacEachern", "occupation", "politician"),
  fact("Alistair Douglas MacEachern", "birthPlace", "Antigonish, Nova Scotia"),
  fact("Alistair Douglas MacEachern", "father", "Hector MacEachern"),
  fact("Alistair Douglas MacEachern", "mother", "Flora Beaton"),
  fact("Alistair Douglas MacEachern", "education", "St. Francis Xavier University", date=("1937", "1937")),
  fact("Alistair Douglas MacEachern", "education", "Dalhousie University", date=("1940", "1940")),
  fact("Alistair Douglas MacEachern", "militaryService", "Cape Breton Highlanders"),
  fact("Alistair Douglas MacEachern", "award", "Military Cross", date=("December 1943", "1943-12")),
  fact("Alistair Douglas MacEachern", "party", "Liberal"),
  fact("Henry Comeau", "party", "Liberals"),
  fact("Robert Lawson Creighton", "party", "Progressive Conservatives"),
  fact("Clarence Gillespie", "party", "Co-operative Commonwealth Federation"),
  fact("Wilfred Hazen Judson", "residence", "Saint John"),
  fact("Alistair Douglas MacEachern", "award", "Companion of the Order of Canada", date=("1991", "1991")),
  fact("Alistair Douglas MacEachern", "spouse", "Rita Boudreau"),
  fact("Rita Boudreau", "deathDate", "2003", value="2003"),
  fact("Alistair Douglas MacEachern", "siblings", "Angus MacEachern"),
  ev("award", "was awarded", ("December 1943", "1943-12"), ["Alistair Douglas MacEachern"]),
  ev("election", "was elected", ("1949", "1949"), ["Alistair Douglas MacEachern"]),
  ev("election", "re-elected", ("1953", "1953"), ["Alistair Douglas MacEachern"]),
  ev("election", "lost power", ("November 1956", "1956-11"), ["Henry Comeau", "Robert Lawson Creighton"]),
  ev("election", "retained", ("November 1956", "1956"), ["Alistair Douglas MacEachern"]),
  ev("departure", "resigned", ("1957", "1957"), ["Alistair Douglas MacEachern"]),
  ev("candidacy", "run federally", ("1957", "1957"), ["Alistair Douglas MacEachern"]),
  ev("election", "was defeated", None, ["Alistair Douglas MacEachern", "Clarence Gillespie"]),
  ev("appointment", "was named", ("1963", "1963"), ["Alistair Douglas MacEachern"]),
  ev("appointment", "asked him to head", ("1968", "1968"), ["Pierre Trudeau", "Alistair Douglas MacEachern"]),
  ev("departure", "firing", None, ["J. Ross Tupper"]),
  ev("appointment", "was appointed", ("January 1, 1974", "1974-01-01"), ["Alistair Douglas MacEachern"]),
  ev("departure", "retired", ("July 30, 1987", "1987-07-30"), ["Alistair Douglas MacEachern"]),
  ev("speech", "delivered the Massey Lecture", ("1988", "1988"), ["Alistair Douglas MacEachern"]),
  ev("award", "was made", ("1991", "1991"), ["Alistair Douglas MacEachern"]),
)

P("d43-18", """Apollon Venediktovich Strekalov (Russian: Аполлон Венедиктович Стрекалов; 24 November 1857, Penza – 1918, Petrograd) was a Russian jurist and police official, director of the Department of Police from 1902 to 1904 and a senator.

Biography

Strekalov came from the hereditary nobility of Penza Governorate and was Orthodox. He graduated from the Imperial School of Jurisprudence in 1878 with a gold medal and entered the Ministry of Justice. He was assistant prosecutor of the Kharkov court chamber (1885), prosecutor of the Tiflis district court (1891) and prosecutor of the Warsaw court chamber (1896). He married Varvara, daughter of the state secretary Illarion Tolmachev, in 1887.

Following the murder of the minister Sipyagin, his successor Plehve called Strekalov to Petersburg, and on 11 May 1902 he took charge of the Department of Police in place of Pyotr Zakharyin, who was transferred to the Senate. In the summer of 1903 he inspected Kishinev and reported that the local gendarme chief, Colonel Baron Taube, had failed in his duty; Taube was dismissed in August. The head of the Petersburg security section, Yakov Sazhin, disclosed to the exile Burenin in 1909 that the director had known of a double agent since 1903.

Strekalov handed in his resignation on 20 July 1904, five days after Plehve's death. He became governor-general of Estland in 1905 but asked to be relieved within the year. Appointed to the Senate on 1 January 1906, he was elected a marshal of the nobility in Penza in 1910.

After the February Revolution he was arrested on 2 March 1917 and confined in the Peter and Paul Fortress. On 19 May he testified before the Extraordinary Commission. Released in the autumn, he was seized again by the Cheka on 3 September 1918 and shot.

Honours

He held the Order of St. Anne, 1st class (1904). His brother Nikolai was vice-governor of Simbirsk.
""",
  occ("Apollon Venediktovich Strekalov", "police official"),
  occ("Apollon Venediktovich Strekalov", "director of the Department of Police", start=("11 May 1902", "1902-05-11"), end=("20 July 1904", "1904-07-20"), again=["charge of the Department of Police", "director#2"]),
  occ("Apollon Venediktovich Strekalov", "senator", start=("1 January 1906", "1906-01-01"), again=["Senate#2"]),
  occ("Apollon Venediktovich Strekalov", "assistant prosecutor of the Kharkov court chamber", start=("1885", "1885"), end=("1891", "1891")),
  occ("Apollon Venediktovich Strekalov", "prosecutor of the Tiflis district court", start=("1891", "1891"), end=("1896", "1896")),
  occ("Apollon Venediktovich Strekalov", "prosecutor of the Warsaw court chamber", start=("1896", "1896"), end=("11 May 1902", "1902")),
  occ("Illarion Tolmachev", "state secretary"),
  occ("Sipyagin", "minister"),
  occ("Plehve", "successor", end=("five days", "1904-07-15")),
  occ("Pyotr Zakharyin", "in place of", end=("11 May 1902", "1902-05-11")),
  occ("Pyotr Zakharyin", "Senate", start=("11 May 1902", "1902-05")),
  occ("Taube", "local gendarme chief", end=("August", "1903-08")),
  occ("Taube", "Colonel"),
  occ("Taube", "Baron"),
  occ("Yakov Sazhin", "head of the Petersburg security section"),
  occ("Apollon Venediktovich Strekalov", "governor-general of Estland", start=("1905", "1905"), end=("within the year", "1905")),
  occ("Apollon Venediktovich Strekalov", "marshal of the nobility in Penza", start=("1910", "1910")),
  occ("Nikolai", "vice-governor of Simbirsk"),
  fact("Apollon Venediktovich Strekalov", "nativeName", "Аполлон Венедиктович Стрекалов"),
  fact("Apollon Venediktovich Strekalov", "birthDate", "24 November 1857", value="1857-11-24"),
  fact("Apollon Venediktovich Strekalov", "birthPlace", "Penza"),
  fact("Apollon Venediktovich Strekalov", "deathDate", "1918", value="1918"),
  fact("Apollon Venediktovich Strekalov", "deathPlace", "Petrograd"),
  fact("Apollon Venediktovich Strekalov", "nationality", "Russian#2"),
  fact("Apollon Venediktovich Strekalov", "occupation", "jurist"),
  fact("Apollon Venediktovich Strekalov", "religion", "Orthodox"),
  fact("Apollon Venediktovich Strekalov", "education", "Imperial School of Jurisprudence", date=("1878", "1878")),
  fact("Apollon Venediktovich Strekalov", "spouse", "Varvara", date=("1887", "1887")),
  fact("Illarion Tolmachev", "children", "Varvara"),
  fact("Varvara", "father", "Illarion Tolmachev"),
  fact("Sipyagin", "causeOfDeath", "murder"),
  fact("Plehve", "deathDate", "five days", value="1904-07-15"),
  fact("Apollon Venediktovich Strekalov", "causeOfDeath", "shot"),
  fact("Apollon Venediktovich Strekalov", "award", "Order of St. Anne, 1st class", date=("1904)", "1904")),
  fact("Apollon Venediktovich Strekalov", "siblings", "Nikolai"),
  ev("appointment", "took charge", ("11 May 1902", "1902-05-11"), ["Apollon Venediktovich Strekalov", "Plehve"]),
  ev("appointment", "was transferred to the Senate", None, ["Pyotr Zakharyin"]),
  ev("investigation", "inspected", ("summer of 1903", "1903-22"), ["Apollon Venediktovich Strekalov", "Taube"]),
  ev("communication", "reported", ("summer of 1903", "1903-22"), ["Apollon Venediktovich Strekalov"]),
  ev("departure", "was dismissed", ("August", "1903-08"), ["Taube"]),
  ev("disclosure", "disclosed", ("1909", "1909"), ["Yakov Sazhin", "Burenin"]),
  ev("departure", "resignation", ("20 July 1904", "1904-07-20"), ["Apollon Venediktovich Strekalov"]),
  ev("appointment", "became", ("1905", "1905"), ["Apollon Venediktovich Strekalov"]),
  ev("departure", "asked to be relieved", ("within the year", "1905"), ["Apollon Venediktovich Strekalov"]),
  ev("appointment", "Appointed", ("1 January 1906", "1906-01-01"), ["Apollon Venediktovich Strekalov"]),
  ev("election", "was elected", ("1910", "1910"), ["Apollon Venediktovich Strekalov"]),
  ev("arrest", "was arrested", ("2 March 1917", "1917-03-02"), ["Apollon Venediktovich Strekalov"]),
  ev("testimony", "testified", ("19 May", "1917-05-19"), ["Apollon Venediktovich Strekalov"]),
  ev("arrest", "was seized", ("3 September 1918", "1918-09-03"), ["Apollon Venediktovich Strekalov"]),
)

P("d43-19", """Lieutenant General Sher Afzal Khan Mohmand HI(M) (22 April 1929 – 17 January 2006) was a Pakistani general who was Director-General of Military Intelligence and later Governor of the North-West Frontier Province from 1985 to 1987.

Early life

Born at Shabqadar to a landowning Pashtun family, he was educated at Islamia College, Peshawar, and at the Pakistan Military Academy, Kakul, from where he passed out with the 3rd Long Course in 1951. He was commissioned in the Frontier Force Regiment.

Military career

He saw action in Chawinda in 1965, for which he received the Sitara-e-Jurat. As a brigadier he was captured at Jessore in December 1971 and repatriated in February 1974. He commanded the 7th Division in Peshawar from 1976. In May 1979 he was appointed Director-General of Military Intelligence in place of Major General Riaz Hussain Janjua, who had been killed in a helicopter crash at Skardu in April. He made six journeys to Jeddah and met Prince Faisal bin Nayef, the Saudi intelligence chief, in Taif on 3 January 1980.

Governor

President Zia-ul-Haq named him Governor on 30 December 1985. In October 1986 the provincial minister Begum Zari Sarfaraz Durrani resigned in protest at his order to close the Kacha Garhi camp, telling the assembly that he had not consulted the cabinet. He relinquished the office in April 1987 and was followed by Nawabzada Ghulam Rauf Hoti.

Later life

He joined the Pakistan Muslim League and was elected to the Senate in March 1988. In 1996 he gave a statement to the Mirza Commission about the loss of the Ojhri depot. The National Accountability Bureau arrested his elder son, the contractor Jehangir Sher, in 2000; he was convicted in 2001 and disqualified from holding public office for ten years. The general died at the Combined Military Hospital, Rawalpindi.

Family

His wife, Mehrunnisa, was a sister of Air Vice Marshal Sadiq Orakzai.
""",
  occ("Sher Afzal Khan Mohmand", "Lieutenant General"),
  occ("Sher Afzal Khan Mohmand", "Director-General of Military Intelligence", start=("May 1979", "1979-05"), again=["Director-General of Military Intelligence#2"]),
  occ("Sher Afzal Khan Mohmand", "Governor of the North-West Frontier Province", start=("30 December 1985", "1985-12-30"), end=("April 1987", "1987-04")),
  occ("Sher Afzal Khan Mohmand", "brigadier"),
  occ("Sher Afzal Khan Mohmand", "commanded the 7th Division", start=("1976", "1976")),
  occ("Riaz Hussain Janjua", "in place of", end=("April", "1979-04")),
  occ("Riaz Hussain Janjua", "Major General"),
  occ("Faisal bin Nayef", "Prince"),
  occ("Faisal bin Nayef", "Saudi intelligence chief"),
  occ("Zia-ul-Haq", "President"),
  occ("Zari Sarfaraz Durrani", "provincial minister", end=("October 1986", "1986-10")),
  occ("Ghulam Rauf Hoti", "followed", start=("April 1987", "1987-04")),
  occ("Sher Afzal Khan Mohmand", "Senate", start=("March 1988", "1988-03")),
  occ("Sadiq Orakzai", "Air Vice Marshal"),
  fact("Sher Afzal Khan Mohmand", "award", "HI(M)"),
  fact("Sher Afzal Khan Mohmand", "birthDate", "22 April 1929", value="1929-04-22"),
  fact("Sher Afzal Khan Mohmand", "deathDate", "17 January 2006", value="2006-01-17"),
  fact("Sher Afzal Khan Mohmand", "nationality", "Pakistani"),
  fact("Sher Afzal Khan Mohmand", "birthPlace", "Shabqadar"),
  fact("Sher Afzal Khan Mohmand", "ethnicity", "Pashtun"),
  fact("Sher Afzal Khan Mohmand", "education", "Islamia College, Peshawar"),
  fact("Sher Afzal Khan Mohmand", "education", "Pakistan Military Academy, Kakul", date=("1951", "1951")),
  fact("Sher Afzal Khan Mohmand", "militaryService", "Frontier Force Regiment"),
  fact("Sher Afzal Khan Mohmand", "award", "Sitara-e-Jurat"),
  fact("Riaz Hussain Janjua", "causeOfDeath", "helicopter crash"),
  fact("Riaz Hussain Janjua", "deathPlace", "Skardu"),
  fact("Riaz Hussain Janjua", "deathDate", "April#2", value="1979-04"),
  fact("Sher Afzal Khan Mohmand", "party", "Pakistan Muslim League"),
  fact("Sher Afzal Khan Mohmand", "children", "Jehangir Sher"),
  fact("Jehangir Sher", "occupation", "contractor"),
  fact("Sher Afzal Khan Mohmand", "deathPlace", "Combined Military Hospital, Rawalpindi"),
  fact("Sher Afzal Khan Mohmand", "spouse", "Mehrunnisa"),
  fact("Mehrunnisa", "siblings", "Sadiq Orakzai"),
  fact("Sadiq Orakzai", "siblings", "Mehrunnisa"),
  ev("appointment", "was commissioned", None, ["Sher Afzal Khan Mohmand"]),
  ev("award", "received", None, ["Sher Afzal Khan Mohmand"]),
  ev("arrest", "was captured", ("December 1971", "1971-12"), ["Sher Afzal Khan Mohmand"]),
  ev("appointment", "was appointed", ("May 1979", "1979-05"), ["Sher Afzal Khan Mohmand"]),
  ev("travel", "journeys to Jeddah", None, ["Sher Afzal Khan Mohmand"]),
  ev("meeting", "met", ("3 January 1980", "1980-01-03"), ["Sher Afzal Khan Mohmand", "Faisal bin Nayef"]),
  ev("appointment", "named", ("30 December 1985", "1985-12-30"), ["Zia-ul-Haq", "Sher Afzal Khan Mohmand"]),
  ev("departure", "resigned", ("October 1986", "1986-10"), ["Zari Sarfaraz Durrani"]),
  ev("speech", "telling the assembly", ("October 1986", "1986-10"), ["Zari Sarfaraz Durrani"]),
  ev("departure", "relinquished", ("April 1987", "1987-04"), ["Sher Afzal Khan Mohmand"]),
  ev("appointment", "was followed", ("April 1987", "1987-04"), ["Ghulam Rauf Hoti"]),
  ev("election", "was elected", ("March 1988", "1988-03"), ["Sher Afzal Khan Mohmand"]),
  ev("testimony", "gave a statement", ("1996", "1996"), ["Sher Afzal Khan Mohmand"]),
  ev("arrest", "arrested", ("2000", "2000"), ["Jehangir Sher"]),
  ev("conviction", "was convicted", ("2001", "2001"), ["Jehangir Sher"]),
  ev("sanction", "disqualified", ("2001", "2001"), ["Jehangir Sher"]),
)

P("d43-20", """Cornelius Gerard Twomey (born 1958), known as Con Twomey, is an Irish retired police officer who was Commissioner of the Garda Síochána from 2010 to 2014.

Early and personal life

From Millstreet, County Cork, Twomey was educated at the local vocational school and, as a mature student, at University College Dublin, where he took a BCL degree in 1992. He joined the Garda Síochána in 1978. He is married to Breda Coughlan, a primary school principal, and they have three sons. His uncle, Denis Twomey, was a Fianna Fáil senator.

Career

Twomey was first stationed in Monaghan. He was promoted to sergeant in 1986, to inspector in 1993 and to chief superintendent in 2003. As assistant commissioner for the Southern Region he led the search for the missing accountant Eoin Prendiville, whose business partner was convicted of his murder at the Central Criminal Court in July 2009.

The Government appointed him Commissioner with effect from 28 December 2010, on the retirement of Fintan Mulcahy. In June 2011 he visited New York and met Police Commissioner Ray Dalessio.

Resignation

In September 2012 two whistleblowers, Sergeant Maura Kiely and the retired Garda Jim Hanratty, disclosed that penalty points had been cancelled for well-connected drivers. An examination by Assistant Commissioner Declan Roche found no widespread wrongdoing. Appearing before the Public Accounts Committee on 23 January 2014, Twomey described the pair's conduct as disgraceful. Minister for Transport Liam Brogan called on him to withdraw the word in a speech on 20 March. He resigned five days later; Minister for Justice Anthony Shaughnessy followed in May. Deputy Commissioner Gráinne Ní Bhriain was made interim Commissioner and was confirmed in the post on 25 November 2014.

The Kiely Tribunal of inquiry, chaired by Mr Justice Peter Kirwan, heard evidence from Twomey in March 2018. Its report was critical of the former commissioner, who has since taken up a directorship of a security firm in Abu Dhabi.
""",
  occ("Cornelius Gerard Twomey", "Commissioner of the Garda Síochána", start=("28 December 2010", "2010-12-28"), end=("five days later", "2014-03-25"), again=["Commissioner#2", "commissioner#2"]),
  occ("Cornelius Gerard Twomey", "sergeant", start=("1986", "1986"), end=("1993", "1993")),
  occ("Cornelius Gerard Twomey", "inspector", start=("1993", "1993")),
  occ("Cornelius Gerard Twomey", "chief superintendent", start=("2003", "2003")),
  occ("Cornelius Gerard Twomey", "assistant commissioner for the Southern Region"),
  occ("Breda Coughlan", "primary school principal"),
  occ("Denis Twomey", "senator"),
  occ("Fintan Mulcahy", "retirement of Fintan Mulcahy", end=("28 December 2010", "2010-12-28")),
  occ("Ray Dalessio", "Police Commissioner"),
  occ("Maura Kiely", "Sergeant"),
  occ("Jim Hanratty", "Garda#3"),
  occ("Declan Roche", "Assistant Commissioner"),
  occ("Liam Brogan", "Minister for Transport"),
  occ("Anthony Shaughnessy", "Minister for Justice", end=("May", "2014-05")),
  occ("Gráinne Ní Bhriain", "Deputy Commissioner"),
  occ("Gráinne Ní Bhriain", "interim Commissioner", start=("five days later", "2014-03"), end=("25 November 2014", "2014-11-25")),
  occ("Gráinne Ní Bhriain", "confirmed in the post", start=("25 November 2014", "2014-11-25")),
  occ("Peter Kirwan", "Tribunal of inquiry, chaired"),
  occ("Peter Kirwan", "Mr Justice"),
  occ("Cornelius Gerard Twomey", "directorship of a security firm"),
  fact("Cornelius Gerard Twomey", "alias", "Con Twomey"),
  fact("Cornelius Gerard Twomey", "birthDate", "1958", value="1958"),
  fact("Cornelius Gerard Twomey", "nationality", "Irish"),
  fact("Cornelius Gerard Twomey", "occupation", "police officer"),
  fact("Cornelius Gerard Twomey", "education", "University College Dublin", date=("1992", "1992")),
  fact("Cornelius Gerard Twomey", "spouse", "Breda Coughlan"),
  fact("Cornelius Gerard Twomey", "relatives", "Denis Twomey"),
  fact("Denis Twomey", "party", "Fianna Fáil"),
  fact("Eoin Prendiville", "occupation", "accountant"),
  fact("Eoin Prendiville", "causeOfDeath", "murder"),
  ev("appointment", "joined", ("1978", "1978"), ["Cornelius Gerard Twomey"]),
  ev("appointment", "was promoted", ("1986", "1986"), ["Cornelius Gerard Twomey"]),
  ev("conviction", "was convicted", ("July 2009", "2009-07"), ["Eoin Prendiville"]),
  ev("appointment", "appointed", ("28 December 2010", "2010-12-28"), ["Cornelius Gerard Twomey"]),
  ev("departure", "retirement", ("28 December 2010", "2010-12"), ["Fintan Mulcahy"]),
  ev("travel", "visited New York", ("June 2011", "2011-06"), ["Cornelius Gerard Twomey"]),
  ev("meeting", "met", ("June 2011", "2011-06"), ["Cornelius Gerard Twomey", "Ray Dalessio"]),
  ev("disclosure", "disclosed", ("September 2012", "2012-09"), ["Maura Kiely", "Jim Hanratty"]),
  ev("investigation", "examination", None, ["Declan Roche"]),
  ev("testimony", "Appearing before", ("23 January 2014", "2014-01-23"), ["Cornelius Gerard Twomey"]),
  ev("speech", "speech", ("20 March", "2014-03-20"), ["Liam Brogan"]),
  ev("departure", "resigned", ("five days later", "2014-03-25"), ["Cornelius Gerard Twomey"]),
  ev("departure", "followed", ("May", "2014-05"), ["Anthony Shaughnessy"]),
  ev("appointment", "was made", ("five days later", "2014-03"), ["Gráinne Ní Bhriain"]),
  ev("appointment", "was confirmed", ("25 November 2014", "2014-11-25"), ["Gráinne Ní Bhriain"]),
  ev("investigation", "inquiry", None, ["Peter Kirwan", "Cornelius Gerard Twomey"]),
  ev("testimony", "heard evidence", ("March 2018", "2018-03"), ["Peter Kirwan", "Cornelius Gerard Twomey"]),
)

P("d43-21", """Jacinto Arriaga Villaseñor (born 16 August 1944) is a Mexican lawyer and politician affiliated with the Institutional Revolutionary Party (PRI). He served as Attorney General of Mexico from 1991 to 1993.

Early life and education

Arriaga was born in Tepatitlán, Jalisco. He studied law at the University of Guadalajara, receiving his degree in 1967, and holds a master's degree from the University of Salamanca.

Career

Arriaga joined the PRI in 1965. He was a municipal judge in Lagos de Moreno in 1968 and 1969, and secretary general of the state government under Governor Flavio Orendáin (1977–1983). In 1985 he was elected federal deputy for the 4th district of Jalisco. From 1 March 1989 he was Attorney General of the state.

President Salinas appointed him Attorney General of the Republic on 20 May 1991. He replaced Ernesto Corral Lagüera, who had been made ambassador to the Holy See. He held talks with the United States Attorney General, Walter Prentiss, in Washington in July 1991 and in Mexico City in the following January. The commander of the judicial police, Guillermo Tinajero, was arrested on 9 November 1992 carrying two million dollars in a suitcase; he was sentenced to eleven years in 1994.

On 4 January 1993 Arriaga gave way to Beatriz Carpizo Llano, until then president of the National Human Rights Commission, and was made consul general in San Antonio. He resigned on 27 October 1995 after La Jornada had published the account numbers of his brother, the notary Salvador Arriaga. The Swiss prosecutor Béatrice Aeby investigated the brothers for three years and closed the case in 1999.

Later years

In 2003 he was a pre-candidate for governor, but the party chose Senator Raúl Padilla Ornelas. He teaches at the Panamerican University in Zapopan, where he lives.

Personal life

Arriaga married the painter Luz María Gutiérrez Hermosillo. Their son, Jacinto Arriaga Gutiérrez, has been a magistrate of the state administrative court since 2017.
""",
  occ("Jacinto Arriaga Villaseñor", "Attorney General of Mexico", start=("20 May 1991", "1991-05-20"), end=("4 January 1993", "1993-01-04"), again=["Attorney General of the Republic"]),
  occ("Jacinto Arriaga Villaseñor", "municipal judge in Lagos de Moreno", start=("1968", "1968"), end=("1969", "1969")),
  occ("Jacinto Arriaga Villaseñor", "secretary general of the state government", start=("1977", "1977"), end=("1983", "1983")),
  occ("Flavio Orendáin", "Governor", start=("1977", "1977"), end=("1983", "1983")),
  occ("Jacinto Arriaga Villaseñor", "federal deputy for the 4th district of Jalisco", start=("1985", "1985")),
  occ("Jacinto Arriaga Villaseñor", "Attorney General of the state", start=("1 March 1989", "1989-03-01")),
  occ("Salinas", "President"),
  occ("Ernesto Corral Lagüera", "replaced", end=("20 May 1991", "1991-05-20")),
  occ("Ernesto Corral Lagüera", "ambassador to the Holy See"),
  occ("Walter Prentiss", "United States Attorney General"),
  occ("Guillermo Tinajero", "commander of the judicial police", end=("9 November 1992", "1992-11-09")),
  occ("Beatriz Carpizo Llano", "gave way to", start=("4 January 1993", "1993-01-04")),
  occ("Beatriz Carpizo Llano", "president of the National Human Rights Commission", end=("4 January 1993", "1993-01-04")),
  occ("Jacinto Arriaga Villaseñor", "consul general in San Antonio", start=("4 January 1993", "1993"), end=("27 October 1995", "1995-10-27")),
  occ("Béatrice Aeby", "Swiss prosecutor"),
  occ("Raúl Padilla Ornelas", "Senator"),
  occ("Jacinto Arriaga Villaseñor", "teaches at the Panamerican University"),
  occ("Jacinto Arriaga Gutiérrez", "magistrate of the state administrative court", start=("2017", "2017")),
  fact("Jacinto Arriaga Villaseñor", "birthDate", "16 August 1944", value="1944-08-16"),
  fact("Jacinto Arriaga Villaseñor", "nationality", "Mexican"),
  fact("Jacinto Arriaga Villaseñor", "occupation", "lawyer"),
  fact("Jacinto Arriaga Villaseñor", "occupation", "politician"),
  fact("Jacinto Arriaga Villaseñor", "party", "Institutional Revolutionary Party", date=("1965", "1965")),
  fact("Jacinto Arriaga Villaseñor", "birthPlace", "Tepatitlán, Jalisco"),
  fact("Jacinto Arriaga Villaseñor", "education", "University of Guadalajara", date=("1967", "1967")),
  fact("Jacinto Arriaga Villaseñor", "education", "University of Salamanca"),
  fact("Jacinto Arriaga Villaseñor", "siblings", "Salvador Arriaga"),
  fact("Salvador Arriaga", "occupation", "notary"),
  fact("Jacinto Arriaga Villaseñor", "residence", "Zapopan"),
  fact("Jacinto Arriaga Villaseñor", "spouse", "Luz María Gutiérrez Hermosillo"),
  fact("Luz María Gutiérrez Hermosillo", "occupation", "painter"),
  fact("Jacinto Arriaga Villaseñor", "children", "Jacinto Arriaga Gutiérrez"),
  fact("Luz María Gutiérrez Hermosillo", "children", "Jacinto Arriaga Gutiérrez"),
  ev("election", "was elected", ("1985", "1985"), ["Jacinto Arriaga Villaseñor"]),
  ev("appointment", "appointed", ("20 May 1991", "1991-05-20"), ["Salinas", "Jacinto Arriaga Villaseñor"]),
  ev("appointment", "had been made ambassador", None, ["Ernesto Corral Lagüera"]),
  ev("meeting", "talks", ("July 1991", "1991-07"), ["Jacinto Arriaga Villaseñor", "Walter Prentiss"]),
  ev("arrest", "was arrested", ("9 November 1992", "1992-11-09"), ["Guillermo Tinajero"]),
  ev("conviction", "was sentenced", ("1994", "1994"), ["Guillermo Tinajero"]),
  ev("departure", "gave way", ("4 January 1993", "1993-01-04"), ["Jacinto Arriaga Villaseñor", "Beatriz Carpizo Llano"]),
  ev("appointment", "was made consul", ("4 January 1993", "1993"), ["Jacinto Arriaga Villaseñor"]),
  ev("departure", "resigned", ("27 October 1995", "1995-10-27"), ["Jacinto Arriaga Villaseñor"]),
  ev("disclosure", "published", None, ["Salvador Arriaga"]),
  ev("investigation", "investigated", None, ["Béatrice Aeby", "Jacinto Arriaga Villaseñor", "Salvador Arriaga"]),
  ev("candidacy", "pre-candidate", ("2003", "2003"), ["Jacinto Arriaga Villaseñor"]),
  ev("election", "chose", ("2003", "2003"), ["Raúl Padilla Ornelas"]),
)

P("d43-22", """Leonidas Karavelas (Greek: Λεωνίδας Καραβέλας; 1870–1942) was a Greek Army officer who reached the rank of lieutenant general. A leading Venizelist, he was twice Minister for Military Affairs.

Early career

Karavelas was born in Nafplio in 1870, to a family of Souliote origin. He attended the Hellenic Military Academy and graduated as a second lieutenant of Engineers in 1891. He fought in the war of 1897 at Domokos and participated in the Goudi coup of 1909 as an adjutant of Colonel Zacharias Melas.

In the Balkan Wars he was chief of staff of the 4th Infantry Division under Major General Stylianos Kalergis, whose daughter Aspasia he married in 1914. When Kalergis was dismissed for refusing to retreat from Bizani, Karavelas wrote a letter of protest to the Crown Prince and was confined to quarters for twenty days.

National Schism

In September 1916 he escaped to Thessaloniki. He was named military governor of Lemnos on 4 October 1916 and in June 1917 was given the Archipelago Division, which he led until March 1919. After the electoral defeat of Venizelos on 1 November 1920 he was dismissed and left for Marseille. He was succeeded in command of the II Corps by the royalist Georgios Rallidis; Rallidis was condemned in November 1922 to life imprisonment.

Politics

Karavelas sat on the court-martial of 1922. He served as Minister for Military Affairs in the cabinet of Stylianos Gonatas from 16 November to 30 December 1923, and again in 1928 for the Liberals. He was elected a senator for Argolis in 1929. Wounded in the attack on Venizelos's car in June 1933, he testified at the trial, and he took part in the failed uprising of March 1935, for which he was sentenced to death in absentia. He fled to Rhodes.

He was pardoned in 1936 and died of starvation in Athens on 20 January 1942.

His brother Ioannis Karavelas was a judge of the Areios Pagos.
""",
  occ("Leonidas Karavelas", "lieutenant general"),
  occ("Leonidas Karavelas", "Minister for Military Affairs#2", start=("16 November", "1923-11-16"), end=("30 December 1923", "1923-12-30"), again=["Minister for Military Affairs"]),
  occ("Leonidas Karavelas", "again", start=("1928", "1928")),
  occ("Leonidas Karavelas", "second lieutenant of Engineers", start=("1891", "1891")),
  occ("Leonidas Karavelas", "adjutant", start=("1909", "1909")),
  occ("Zacharias Melas", "Colonel"),
  occ("Leonidas Karavelas", "chief of staff of the 4th Infantry Division"),
  occ("Stylianos Kalergis", "Major General"),
  occ("Stylianos Kalergis", "4th Infantry Division"),
  occ("Leonidas Karavelas", "military governor of Lemnos", start=("4 October 1916", "1916-10-04"), end=("June 1917", "1917-06")),
  occ("Leonidas Karavelas", "Archipelago Division", start=("June 1917", "1917-06"), end=("March 1919", "1919-03")),
  occ("Leonidas Karavelas", "command of the II Corps", end=("1 November 1920", "1920-11")),
  occ("Georgios Rallidis", "succeeded in command", start=("1 November 1920", "1920-11")),
  occ("Leonidas Karavelas", "sat on the court-martial", start=("1922#2", "1922")),
  occ("Stylianos Gonatas", "cabinet"),
  occ("Leonidas Karavelas", "senator for Argolis", start=("1929", "1929")),
  occ("Ioannis Karavelas", "judge of the Areios Pagos"),
  fact("Leonidas Karavelas", "nativeName", "Λεωνίδας Καραβέλας"),
  fact("Leonidas Karavelas", "birthDate", "1870#2", value="1870"),
  fact("Leonidas Karavelas", "birthPlace", "Nafplio"),
  fact("Leonidas Karavelas", "nationality", "Greek#2"),
  fact("Leonidas Karavelas", "occupation", "Army officer"),
  fact("Leonidas Karavelas", "ethnicity", "Souliote"),
  fact("Leonidas Karavelas", "education", "Hellenic Military Academy", date=("1891", "1891")),
  fact("Leonidas Karavelas", "militaryService", "war of 1897"),
  fact("Leonidas Karavelas", "militaryService", "Balkan Wars"),
  fact("Stylianos Kalergis", "children", "Aspasia"),
  fact("Leonidas Karavelas", "spouse", "Aspasia", date=("1914", "1914")),
  fact("Leonidas Karavelas", "party", "Liberals"),
  fact("Leonidas Karavelas", "causeOfDeath", "starvation"),
  fact("Leonidas Karavelas", "deathPlace", "Athens"),
  fact("Leonidas Karavelas", "deathDate", "20 January 1942", value="1942-01-20"),
  fact("Leonidas Karavelas", "siblings", "Ioannis Karavelas"),
  fact("Ioannis Karavelas", "siblings", "Leonidas Karavelas"),
  ev("departure", "was dismissed", None, ["Stylianos Kalergis"]),
  ev("communication", "wrote a letter", None, ["Leonidas Karavelas"]),
  ev("sanction", "was confined", None, ["Leonidas Karavelas"]),
  ev("travel", "escaped to Thessaloniki", ("September 1916", "1916-09"), ["Leonidas Karavelas"]),
  ev("appointment", "was named", ("4 October 1916", "1916-10-04"), ["Leonidas Karavelas"]),
  ev("appointment", "was given", ("June 1917", "1917-06"), ["Leonidas Karavelas"]),
  ev("election", "electoral defeat", ("1 November 1920", "1920-11-01"), ["Venizelos"]),
  ev("departure", "was dismissed and", ("1 November 1920", "1920-11"), ["Leonidas Karavelas"]),
  ev("travel", "left for Marseille", None, ["Leonidas Karavelas"]),
  ev("appointment", "was succeeded", None, ["Georgios Rallidis", "Leonidas Karavelas"]),
  ev("conviction", "was condemned", ("November 1922", "1922-11"), ["Georgios Rallidis"]),
  ev("election", "was elected", ("1929", "1929"), ["Leonidas Karavelas"]),
  ev("testimony", "testified", None, ["Leonidas Karavelas"]),
  ev("conviction", "was sentenced", None, ["Leonidas Karavelas"]),
  ev("travel", "fled to Rhodes", None, ["Leonidas Karavelas"]),
)

P("d43-23", """Sir Ratu Josaia Vunibobo Tuisawau KBE (born 29 May 1946) is a Fijian chief, lawyer and former judge. He was Chief Justice of Fiji from 1995 until he was removed by the military in January 2007.

Early life

Tuisawau was born at Lomaloma on Vanua Balavu. His father, Ratu Epeli Tuisawau, served with the Fiji Infantry Regiment in Malaya. He went to Queen Victoria School and to the University of Otago, from which he holds an LL.B. (1970). He was admitted to the bar in Suva in 1971.

Career

After a spell as a Crown counsel he was Chief Magistrate from 1980 until the coup of 14 May 1987, when he resigned in protest together with the Director of Public Prosecutions, Kamlesh Narsey. He practised in Auckland until 1990. He was sworn in as a Justice of Appeal on 3 February 1992 and as Chief Justice on 6 October 1995, in succession to Sir Timothy Marama-Hayes.

During the hostage crisis of 2000 he advised President Ratu Mara to leave the capital, a matter on which he testified before a tribunal three years later. In September 2003 he led a five-judge bench that upheld the 1997 constitution, Justice Devika Pathik dissenting.

Dismissal

On 3 January 2007 Commodore Bainimarama's regime suspended him. Anthony Gates-Lomax, a judge of the High Court, became acting Chief Justice on 16 January. A complaint of misconduct lodged by Gates-Lomax was investigated by a tribunal under an Australian, Robert Ellicott Parr QC, but was withdrawn on 28 May 2008, and Tuisawau retired on a pension.

Later career

He was appointed a judge of the Court of Appeal of Solomon Islands in 2009 and visited Honiara twice a year until 2016. He stood for parliament for SODELPA in 2018 and was unsuccessful.

Personal life

Tuisawau was knighted in 1998. He and his wife, Adi Litia Cakobau-Vosa, a former Minister for Women, live at Pacific Harbour. He is a Methodist.
""",
  occ("Josaia Vunibobo Tuisawau", "Ratu"),
  occ("Josaia Vunibobo Tuisawau", "chief"),
  occ("Josaia Vunibobo Tuisawau", "Chief Justice of Fiji", start=("6 October 1995", "1995-10-06"), end=("January 2007", "2007-01"), again=["Chief Justice#2"]),
  occ("Epeli Tuisawau", "Ratu#2"),
  occ("Josaia Vunibobo Tuisawau", "Crown counsel"),
  occ("Josaia Vunibobo Tuisawau", "Chief Magistrate", start=("1980", "1980"), end=("14 May 1987", "1987-05-14")),
  occ("Kamlesh Narsey", "Director of Public Prosecutions", end=("14 May 1987", "1987-05-14")),
  occ("Josaia Vunibobo Tuisawau", "Justice of Appeal", start=("3 February 1992", "1992-02-03"), end=("6 October 1995", "1995-10-06")),
  occ("Timothy Marama-Hayes", "in succession to", end=("6 October 1995", "1995-10-06")),
  occ("Mara", "President"),
  occ("Mara", "Ratu#3"),
  occ("Devika Pathik", "Justice#4"),
  occ("Bainimarama", "Commodore"),
  occ("Anthony Gates-Lomax", "judge of the High Court"),
  occ("Anthony Gates-Lomax", "acting Chief Justice", start=("16 January", "2007-01-16")),
  occ("Robert Ellicott Parr", "tribunal under"),
  occ("Robert Ellicott Parr", "QC"),
  occ("Josaia Vunibobo Tuisawau", "judge of the Court of Appeal of Solomon Islands", start=("2009", "2009"), end=("2016", "2016")),
  occ("Litia Cakobau-Vosa", "Adi"),
  occ("Litia Cakobau-Vosa", "Minister for Women"),
  fact("Josaia Vunibobo Tuisawau", "award", "KBE", date=("1998", "1998")),
  fact("Josaia Vunibobo Tuisawau", "birthDate", "29 May 1946", value="1946-05-29"),
  fact("Josaia Vunibobo Tuisawau", "nationality", "Fijian"),
  fact("Josaia Vunibobo Tuisawau", "occupation", "lawyer"),
  fact("Josaia Vunibobo Tuisawau", "occupation", "judge"),
  fact("Josaia Vunibobo Tuisawau", "birthPlace", "Lomaloma"),
  fact("Josaia Vunibobo Tuisawau", "father", "Epeli Tuisawau"),
  fact("Epeli Tuisawau", "militaryService", "Fiji Infantry Regiment"),
  fact("Josaia Vunibobo Tuisawau", "education", "Queen Victoria School"),
  fact("Josaia Vunibobo Tuisawau", "education", "University of Otago", date=("1970", "1970")),
  fact("Josaia Vunibobo Tuisawau", "residence", "Auckland"),
  fact("Robert Ellicott Parr", "nationality", "Australian"),
  fact("Josaia Vunibobo Tuisawau", "party", "SODELPA"),
  fact("Josaia Vunibobo Tuisawau", "spouse", "Litia Cakobau-Vosa"),
  fact("Josaia Vunibobo Tuisawau", "residence", "Pacific Harbour"),
  fact("Litia Cakobau-Vosa", "residence", "Pacific Harbour"),
  fact("Josaia Vunibobo Tuisawau", "religion", "Methodist"),
  ev("departure", "was removed", ("January 2007", "2007-01"), ["Josaia Vunibobo Tuisawau"]),
  ev("appointment", "was admitted to the bar", ("1971", "1971"), ["Josaia Vunibobo Tuisawau"]),
  ev("departure", "resigned", ("14 May 1987", "1987-05-14"), ["Josaia Vunibobo Tuisawau", "Kamlesh Narsey"]),
  ev("appointment", "was sworn in", ("3 February 1992", "1992-02-03"), ["Josaia Vunibobo Tuisawau"]),
  ev("communication", "advised", ("2000", "2000"), ["Josaia Vunibobo Tuisawau", "Mara"]),
  ev("testimony", "testified", ("three years later", "2003"), ["Josaia Vunibobo Tuisawau"]),
  ev("sanction", "suspended", ("3 January 2007", "2007-01-03"), ["Josaia Vunibobo Tuisawau", "Bainimarama"]),
  ev("appointment", "became", ("16 January", "2007-01-16"), ["Anthony Gates-Lomax"]),
  ev("investigation", "was investigated", None, ["Josaia Vunibobo Tuisawau", "Robert Ellicott Parr"]),
  ev("departure", "retired", None, ["Josaia Vunibobo Tuisawau"]),
  ev("appointment", "was appointed", ("2009", "2009"), ["Josaia Vunibobo Tuisawau"]),
  ev("travel", "visited Honiara", None, ["Josaia Vunibobo Tuisawau"]),
  ev("candidacy", "stood for parliament", ("2018", "2018"), ["Josaia Vunibobo Tuisawau"]),
  ev("election", "was unsuccessful", ("2018", "2018"), ["Josaia Vunibobo Tuisawau"]),
  ev("award", "was knighted", ("1998", "1998"), ["Josaia Vunibobo Tuisawau"]),
)

P("d43-24", """Major General Kwasi Adu-Bediako (10 November 1928 – 26 June 1979) was a Ghanaian soldier and politician. He was Chief of the Army Staff from 1973 to 1975 and Commissioner for Lands and Mineral Resources in the Supreme Military Council government.

Early life and training

Adu-Bediako was born at Juaben in the Ashanti Region. He had his secondary education at Prempeh College, Kumasi (1949–1952), and taught at Mampong before enlisting in the Gold Coast Regiment in 1953. He was trained at Eaton Hall and commissioned in 1955.

Career

In August 1960 he was sent to the Congo as a company commander. Lieutenant Colonel Nathan Aferi-Quaye, his commanding officer, recommended him for the Distinguished Service Order of Ghana, which he received in 1962. He was defence attaché in Moscow from 1964, but was recalled after the coup of 24 February 1966 and held for three weeks at Ussher Fort on suspicion of loyalty to Nkrumah.

After commanding the First Infantry Brigade, he was appointed Chief of the Army Staff in September 1973; his predecessor, Brigadier Emmanuel Tetteh Ashley, became Chief of Defence Staff. In October 1975 General Acheampong moved him to the Ministry of Lands. He led a delegation to Brasília in March 1977 and to Bonn in June of that year. On 5 July 1978 he signed the letter that compelled Acheampong to step down. He himself resigned in November.

Arrest and execution

Adu-Bediako was arrested at his home in Burma Camp on 4 June 1979. A tribunal whose chairman was never named found him guilty of having acquired four houses, and he was executed by firing squad at Teshie with five others. The National Reconciliation Commission heard his widow, Comfort Adu-Bediako, on 15 May 2003. Her brother-in-law, Nana Osei Bediako, chief of Bomfa, also testified.

Personal life

He had seven children. A son, Yaw Adu-Bediako, was Member of Parliament for Ejisu between 2009 and 2013 on the ticket of the New Patriotic Party.
""",
  occ("Kwasi Adu-Bediako", "Major General"),
  occ("Kwasi Adu-Bediako", "Chief of the Army Staff", start=("September 1973", "1973-09"), end=("October 1975", "1975-10"), again=["Chief of the Army Staff#2"]),
  occ("Kwasi Adu-Bediako", "Commissioner for Lands and Mineral Resources", start=("October 1975", "1975-10"), end=("November#2", "1978-11"), again=["Ministry of Lands"]),
  occ("Kwasi Adu-Bediako", "taught at Mampong", end=("1953", "1953")),
  occ("Kwasi Adu-Bediako", "company commander", start=("August 1960", "1960-08")),
  occ("Nathan Aferi-Quaye", "Lieutenant Colonel"),
  occ("Nathan Aferi-Quaye", "commanding officer"),
  occ("Kwasi Adu-Bediako", "defence attaché in Moscow", start=("1964", "1964"), end=("24 February 1966", "1966")),
  occ("Kwasi Adu-Bediako", "commanding the First Infantry Brigade", end=("September 1973", "1973-09")),
  occ("Emmanuel Tetteh Ashley", "predecessor", end=("September 1973", "1973-09")),
  occ("Emmanuel Tetteh Ashley", "Brigadier"),
  occ("Emmanuel Tetteh Ashley", "Chief of Defence Staff", start=("September 1973", "1973-09")),
  occ("Acheampong", "General#2"),
  occ("Nana Osei Bediako", "chief of Bomfa"),
  occ("Yaw Adu-Bediako", "Member of Parliament for Ejisu", start=("2009", "2009"), end=("2013", "2013")),
  fact("Kwasi Adu-Bediako", "birthDate", "10 November 1928", value="1928-11-10"),
  fact("Kwasi Adu-Bediako", "deathDate", "26 June 1979", value="1979-06-26"),
  fact("Kwasi Adu-Bediako", "nationality", "Ghanaian"),
  fact("Kwasi Adu-Bediako", "occupation", "soldier"),
  fact("Kwasi Adu-Bediako", "occupation", "politician"),
  fact("Kwasi Adu-Bediako", "birthPlace", "Juaben"),
  fact("Kwasi Adu-Bediako", "education", "Prempeh College, Kumasi"),
  fact("Kwasi Adu-Bediako", "militaryService", "Gold Coast Regiment", date=("1953", "1953")),
  fact("Kwasi Adu-Bediako", "education", "Eaton Hall"),
  fact("Kwasi Adu-Bediako", "award", "Distinguished Service Order of Ghana", date=("1962", "1962")),
  fact("Kwasi Adu-Bediako", "residence", "Burma Camp"),
  fact("Kwasi Adu-Bediako", "causeOfDeath", "executed by firing squad"),
  fact("Kwasi Adu-Bediako", "deathPlace", "Teshie"),
  fact("Kwasi Adu-Bediako", "spouse", "Comfort Adu-Bediako"),
  fact("Comfort Adu-Bediako", "relatives", "Nana Osei Bediako"),
  fact("Kwasi Adu-Bediako", "siblings", "Nana Osei Bediako"),
  fact("Kwasi Adu-Bediako", "children", "Yaw Adu-Bediako"),
  fact("Yaw Adu-Bediako", "party", "New Patriotic Party"),
  ev("appointment", "commissioned", ("1955", "1955"), ["Kwasi Adu-Bediako"]),
  ev("travel", "was sent to the Congo", ("August 1960", "1960-08"), ["Kwasi Adu-Bediako"]),
  ev("award", "received", ("1962", "1962"), ["Kwasi Adu-Bediako"]),
  ev("departure", "was recalled", ("24 February 1966", "1966"), ["Kwasi Adu-Bediako"]),
  ev("arrest", "held for three weeks", None, ["Kwasi Adu-Bediako"]),
  ev("appointment", "was appointed", ("September 1973", "1973-09"), ["Kwasi Adu-Bediako"]),
  ev("appointment", "became", ("September 1973", "1973-09"), ["Emmanuel Tetteh Ashley"]),
  ev("appointment", "moved him", ("October 1975", "1975-10"), ["Acheampong", "Kwasi Adu-Bediako"]),
  ev("travel", "delegation to Brasília", ("March 1977", "1977-03"), ["Kwasi Adu-Bediako"]),
  ev("communication", "letter", ("5 July 1978", "1978-07-05"), ["Kwasi Adu-Bediako", "Acheampong"]),
  ev("departure", "step down", ("5 July 1978", "1978-07-05"), ["Acheampong"]),
  ev("departure", "resigned", ("November#2", "1978-11"), ["Kwasi Adu-Bediako"]),
  ev("arrest", "was arrested", ("4 June 1979", "1979-06-04"), ["Kwasi Adu-Bediako"]),
  ev("conviction", "found him guilty", None, ["Kwasi Adu-Bediako"]),
  ev("testimony", "heard", ("15 May 2003", "2003-05-15"), ["Comfort Adu-Bediako"]),
  ev("testimony", "testified", None, ["Nana Osei Bediako"]),
)

P("d43-25", """Calogero Vasapolli (Caltanissetta, 13 February 1940 – Palermo, 22 October 2019) was an Italian magistrate and politician, chief prosecutor of Palermo from 1996 to 2002.

Biography

The third child of the sulphur miner Rosario Vasapolli and of the seamstress Crocifissa Di Prima, he graduated in law at the University of Palermo in 1963 and became a magistrate two years later. He was praetor at Leonforte and, from 1973, deputy prosecutor in Trapani, where he worked beside Antonino Ferrantelli. Ferrantelli was shot dead by the Mafia on 25 January 1983 at Valderice; Vasapolli delivered the funeral oration.

In 1988 he was elected to the Superior Council of the Judiciary. He took office as chief prosecutor of Caltanissetta on 15 November 1992, succeeding Salvatore Amenta, and moved to the same position in Palermo on 8 January 1996. The vacancy had been created by the promotion of Gian Marco Castellani to director of the prison administration.

The investigation that he opened in July 1997 into the region's former president, Rino Cuffaro Mancuso, led to Mancuso's arrest on 4 May 1998. The trial ended in acquittal in 2003. In the meantime the deputy prosecutor Guido Lo Presti had accused his superior of having delayed a search; both were heard by the Anti-Mafia Commission on 12 March 2002 and the disciplinary section reprimanded Lo Presti. Vasapolli left the magistracy in December of that year.

Political activity

At the general election of 2006 he was elected to the Senate with the Democrats of the Left. He was a member of the Anti-Mafia Commission and joined the Democratic Party on its foundation in 2007. In 2012 he ran for mayor of Caltanissetta and lost in the second round to Michele Campisi.

Awards

Knight Grand Cross of the Order of Merit of the Italian Republic (2004). He was married to Pina Averna, headmistress of a liceo, with whom he had a daughter, the actress Crocetta Vasapolli.
""",
  occ("Calogero Vasapolli", "chief prosecutor of Palermo", start=("8 January 1996", "1996-01-08"), end=("December of that year", "2002-12"), again=["same position in Palermo"]),
  occ("Calogero Vasapolli", "praetor at Leonforte"),
  occ("Calogero Vasapolli", "deputy prosecutor in Trapani", start=("1973", "1973")),
  occ("Calogero Vasapolli", "Superior Council of the Judiciary", start=("1988", "1988")),
  occ("Calogero Vasapolli", "chief prosecutor of Caltanissetta", start=("15 November 1992", "1992-11-15"), end=("8 January 1996", "1996-01-08")),
  occ("Salvatore Amenta", "succeeding", end=("15 November 1992", "1992-11-15")),
  occ("Gian Marco Castellani", "vacancy", end=("8 January 1996", "1996")),
  occ("Gian Marco Castellani", "director of the prison administration"),
  occ("Rino Cuffaro Mancuso", "region's former president"),
  occ("Guido Lo Presti", "deputy prosecutor#2"),
  occ("Calogero Vasapolli", "superior"),
  occ("Calogero Vasapolli", "Senate", start=("2006", "2006")),
  occ("Calogero Vasapolli", "member of the Anti-Mafia Commission"),
  occ("Pina Averna", "headmistress of a liceo"),
  fact("Calogero Vasapolli", "birthPlace", "Caltanissetta"),
  fact("Calogero Vasapolli", "birthDate", "13 February 1940", value="1940-02-13"),
  fact("Calogero Vasapolli", "deathPlace", "Palermo"),
  fact("Calogero Vasapolli", "deathDate", "22 October 2019", value="2019-10-22"),
  fact("Calogero Vasapolli", "nationality", "Italian"),
  fact("Calogero Vasapolli", "occupation", "magistrate"),
  fact("Calogero Vasapolli", "occupation", "politician"),
  fact("Rosario Vasapolli", "occupation", "sulphur miner"),
  fact("Calogero Vasapolli", "father", "Rosario Vasapolli"),
  fact("Calogero Vasapolli", "mother", "Crocifissa Di Prima"),
  fact("Crocifissa Di Prima", "occupation", "seamstress"),
  fact("Calogero Vasapolli", "education", "University of Palermo", date=("1963", "1963")),
  fact("Antonino Ferrantelli", "causeOfDeath", "shot dead by the Mafia"),
  fact("Antonino Ferrantelli", "deathDate", "25 January 1983", value="1983-01-25"),
  fact("Antonino Ferrantelli", "deathPlace", "Valderice"),
  fact("Calogero Vasapolli", "party", "Democrats of the Left"),
  fact("Calogero Vasapolli", "party", "Democratic Party", date=("2007", "2007")),
  fact("Calogero Vasapolli", "award", "Knight Grand Cross of the Order of Merit of the Italian Republic", date=("2004", "2004")),
  fact("Calogero Vasapolli", "spouse", "Pina Averna"),
  fact("Calogero Vasapolli", "children", "Crocetta Vasapolli"),
  fact("Pina Averna", "children", "Crocetta Vasapolli"),
  fact("Crocetta Vasapolli", "occupation", "actress"),
  ev("appointment", "became", ("two years later", "1965"), ["Calogero Vasapolli"]),
  ev("speech", "funeral oration", None, ["Calogero Vasapolli"]),
  ev("election", "was elected", ("1988", "1988"), ["Calogero Vasapolli"]),
  ev("appointment", "took office", ("15 November 1992", "1992-11-15"), ["Calogero Vasapolli"]),
  ev("appointment", "moved", ("8 January 1996", "1996-01-08"), ["Calogero Vasapolli"]),
  ev("appointment", "promotion", None, ["Gian Marco Castellani"]),
  ev("investigation", "investigation", ("July 1997", "1997-07"), ["Calogero Vasapolli", "Rino Cuffaro Mancuso"]),
  ev("arrest", "arrest", ("4 May 1998", "1998-05-04"), ["Rino Cuffaro Mancuso"]),
  ev("testimony", "were heard", ("12 March 2002", "2002-03-12"), ["Calogero Vasapolli", "Guido Lo Presti"]),
  ev("sanction", "reprimanded", None, ["Guido Lo Presti"]),
  ev("departure", "left the magistracy", ("December of that year", "2002-12"), ["Calogero Vasapolli"]),
  ev("election", "was elected to the Senate", ("2006", "2006"), ["Calogero Vasapolli"]),
  ev("candidacy", "ran for mayor", ("2012", "2012"), ["Calogero Vasapolli"]),
  ev("election", "lost", ("2012", "2012"), ["Calogero Vasapolli", "Michele Campisi"]),
)

P("d43-26", """Police General Prasong Wattanakit (Thai: ประสงค์ วัฒนกิจ; born 5 December 1953) is a retired Thai police officer. He served as commissioner-general of the Royal Thai Police between 2010 and 2012.

Early life and education

Prasong was born in Songkhla to Sino-Thai parents, Sgt. Maj. Chuan Wattanakit and Somsri. He attended the Armed Forces Academies Preparatory School, class 12, and graduated from the Royal Police Cadet Academy in 1977. He earned a master's degree in criminal justice at Eastern Kentucky University in 1983.

Police career

He began as a deputy inspector at Hat Yai. In 1991 he took charge of the Crime Suppression Division's 5th unit, and he was commander of Provincial Police Region 9 from 2003 to 2006. After the coup of 19 September 2006 he was transferred to an inactive post because of his closeness to the ousted premier's brother-in-law, Lt. Gen. Somchart Damrongsak, a former commissioner of the Metropolitan Police. Somchart was sentenced in absentia in 2008 to two years and lives in Dubai.

Prasong came back as assistant commissioner-general in October 2008. On 1 September 2010 the Police Policy Board, chaired by Prime Minister Abhisit Vejjajiva, selected him by nine votes to two over Pol. Gen. Jumpol Manmaitri, who filed a petition with the Administrative Court; the royal command was issued on 8 September. He succeeded the acting head, Pateep Rattanaphan.

In November 2010 he visited Kuala Lumpur for talks with Inspector-General Ismail Hashim. He retired on 30 September 2012.

Wealth investigation

The National Anti-Corruption Commission investigated his assets from 2015. On 17 June 2019 the Supreme Court's criminal division for political office holders found him guilty of concealing a house in London and banned him from public life for five years. His wife, Khunying Orawan Wattanakit, had resigned as president of the Police Wives Association four months before.

Decorations

Knight Grand Cordon of the Most Exalted Order of the White Elephant (2009).
""",
  occ("Prasong Wattanakit", "Police General"),
  occ("Prasong Wattanakit", "commissioner-general of the Royal Thai Police", start=("8 September", "2010-09-08"), end=("30 September 2012", "2012-09-30")),
  occ("Chuan Wattanakit", "Sgt. Maj."),
  occ("Prasong Wattanakit", "deputy inspector at Hat Yai"),
  occ("Prasong Wattanakit", "charge of the Crime Suppression Division's 5th unit", start=("1991", "1991")),
  occ("Prasong Wattanakit", "commander of Provincial Police Region 9", start=("2003", "2003"), end=("2006", "2006")),
  occ("Prasong Wattanakit", "inactive post", start=("19 September 2006", "2006"), end=("October 2008", "2008-10")),
  occ("Somchart Damrongsak", "Lt. Gen."),
  occ("Somchart Damrongsak", "commissioner of the Metropolitan Police"),
  occ("Prasong Wattanakit", "assistant commissioner-general", start=("October 2008", "2008-10"), end=("8 September", "2010-09")),
  occ("Abhisit Vejjajiva", "Prime Minister"),
  occ("Abhisit Vejjajiva", "Police Policy Board, chaired"),
  occ("Jumpol Manmaitri", "Pol. Gen."),
  occ("Pateep Rattanaphan", "acting head", end=("8 September", "2010-09-08")),
  occ("Ismail Hashim", "Inspector-General"),
  occ("Orawan Wattanakit", "Khunying"),
  occ("Orawan Wattanakit", "president of the Police Wives Association", end=("four months before", "2019-02")),
  fact("Prasong Wattanakit", "nativeName", "ประสงค์ วัฒนกิจ"),
  fact("Prasong Wattanakit", "birthDate", "5 December 1953", value="1953-12-05"),
  fact("Prasong Wattanakit", "nationality", "Thai#2"),
  fact("Prasong Wattanakit", "occupation", "police officer"),
  fact("Prasong Wattanakit", "birthPlace", "Songkhla"),
  fact("Prasong Wattanakit", "ethnicity", "Sino-Thai"),
  fact("Prasong Wattanakit", "father", "Chuan Wattanakit"),
  fact("Prasong Wattanakit", "mother", "Somsri"),
  fact("Prasong Wattanakit", "education", "Armed Forces Academies Preparatory School"),
  fact("Prasong Wattanakit", "education", "Royal Police Cadet Academy", date=("1977", "1977")),
  fact("Prasong Wattanakit", "education", "Eastern Kentucky University", date=("1983", "1983")),
  fact("Somchart Damrongsak", "residence", "Dubai"),
  fact("Prasong Wattanakit", "spouse", "Orawan Wattanakit"),
  fact("Prasong Wattanakit", "award", "Knight Grand Cordon of the Most Exalted Order of the White Elephant", date=("2009", "2009")),
  ev("appointment", "took charge", ("1991", "1991"), ["Prasong Wattanakit"]),
  ev("appointment", "was transferred", ("19 September 2006", "2006"), ["Prasong Wattanakit"]),
  ev("conviction", "was sentenced", ("2008", "2008"), ["Somchart Damrongsak"]),
  ev("appointment", "came back", ("October 2008", "2008-10"), ["Prasong Wattanakit"]),
  ev("election", "selected", ("1 September 2010", "2010-09-01"), ["Prasong Wattanakit", "Abhisit Vejjajiva", "Jumpol Manmaitri"]),
  ev("appointment", "royal command", ("8 September", "2010-09-08"), ["Prasong Wattanakit"]),
  ev("travel", "visited Kuala Lumpur", ("November 2010", "2010-11"), ["Prasong Wattanakit"]),
  ev("meeting", "talks", ("November 2010", "2010-11"), ["Prasong Wattanakit", "Ismail Hashim"]),
  ev("departure", "retired on", ("30 September 2012", "2012-09-30"), ["Prasong Wattanakit"]),
  ev("investigation", "investigated", ("2015", "2015"), ["Prasong Wattanakit"]),
  ev("conviction", "found him guilty", ("17 June 2019", "2019-06-17"), ["Prasong Wattanakit"]),
  ev("sanction", "banned", ("17 June 2019", "2019-06-17"), ["Prasong Wattanakit"]),
  ev("departure", "had resigned", ("four months before", "2019-02"), ["Orawan Wattanakit"]),
)

P("d43-27", """Admiral Sir Frederick Augustus Penhallow, GCB, KCMG (17 March 1841 – 30 October 1914) was a Royal Navy officer. He was Second Naval Lord and Chief of Naval Personnel, and afterwards Commander-in-Chief, Plymouth.

Naval career

Penhallow was born at Fowey, the fourth son of the Reverend John Penhallow, vicar of St Veep, and Louisa Treffry. He joined the Royal Navy in 1854 as a naval cadet and served in the Baltic campaign in the corvette Cossack. Promoted to lieutenant in 1861, he became commanding officer of the gunboat Firm on the China Station in 1866. He was promoted to captain on 8 July 1875.

As captain of HMS Iris he took part in the bombardment of Alexandria in July 1882, giving evidence the following year to a committee of the House of Commons under Sir Henry Clavering-Dunne. He was appointed naval aide-de-camp to the Queen in 1887. In 1889 he was a member of the British delegation to the Washington maritime conference, at which he delivered two addresses on signals.

Promoted to rear admiral on 1 January 1891, he became Admiral Superintendent of Malta Dockyard in 1892. In 1897 the press published a letter in which he had complained to the First Lord, Viscount Amesbury, of the state of the boilers. He was censured by the Board, but returned to favour when Amesbury left the Admiralty. He was made Second Naval Lord in June 1899 in succession to Vice-Admiral Sir Lionel Ogle, and held the office until 1902. He served as Commander-in-Chief, Plymouth, from 1903 and retired on 17 March 1906; Admiral Lord Edward Strickland-Vane was his successor.

Later life

In retirement he contested Bodmin as a Liberal Unionist in January 1910 and was beaten by the sitting member, Cecil Grenfell-Rowe. He died at Lostwithiel.

Family

In 1876 he married Lady Caroline Amory; they had two daughters. His younger brother Arthur became Bishop of Nassau in 1886.
""",
  occ("Frederick Augustus Penhallow", "Admiral"),
  occ("Frederick Augustus Penhallow", "Second Naval Lord", start=("June 1899", "1899-06"), end=("1902", "1902"), again=["Second Naval Lord#2", "Chief of Naval Personnel"]),
  occ("Frederick Augustus Penhallow", "Commander-in-Chief, Plymouth", start=("1903", "1903"), end=("17 March 1906", "1906-03-17"), again=["Commander-in-Chief, Plymouth#2"]),
  occ("John Penhallow", "vicar of St Veep"),
  occ("John Penhallow", "Reverend"),
  occ("Frederick Augustus Penhallow", "naval cadet", start=("1854", "1854")),
  occ("Frederick Augustus Penhallow", "lieutenant", start=("1861", "1861")),
  occ("Frederick Augustus Penhallow", "commanding officer of the gunboat Firm", start=("1866", "1866")),
  occ("Frederick Augustus Penhallow", "captain", start=("8 July 1875", "1875-07-08"), end=("1 January 1891", "1891-01-01")),
  occ("Frederick Augustus Penhallow", "captain of HMS Iris", start=("July 1882", "1882-07")),
  occ("Henry Clavering-Dunne", "committee of the House of Commons", start=("the following year", "1883")),
  occ("Frederick Augustus Penhallow", "naval aide-de-camp to the Queen", start=("1887", "1887")),
  occ("Frederick Augustus Penhallow", "member of the British delegation", start=("1889", "1889")),
  occ("Frederick Augustus Penhallow", "rear admiral", start=("1 January 1891", "1891-01-01")),
  occ("Frederick Augustus Penhallow", "Admiral Superintendent of Malta Dockyard", start=("1892", "1892")),
  occ("Amesbury", "First Lord"),
  occ("Amesbury", "Viscount"),
  occ("Lionel Ogle", "in succession to", end=("June 1899", "1899-06")),
  occ("Lionel Ogle", "Vice-Admiral"),
  occ("Edward Strickland-Vane", "successor", start=("17 March 1906", "1906-03-17")),
  occ("Edward Strickland-Vane", "Admiral#4"),
  occ("Cecil Grenfell-Rowe", "sitting member"),
  occ("Arthur", "Bishop of Nassau", start=("1886", "1886")),
  fact("Frederick Augustus Penhallow", "award", "GCB"),
  fact("Frederick Augustus Penhallow", "award", "KCMG"),
  fact("Frederick Augustus Penhallow", "birthDate", "17 March 1841", value="1841-03-17"),
  fact("Frederick Augustus Penhallow", "deathDate", "30 October 1914", value="1914-10-30"),
  fact("Frederick Augustus Penhallow", "occupation", "Royal Navy officer"),
  fact("Frederick Augustus Penhallow", "birthPlace", "Fowey"),
  fact("Frederick Augustus Penhallow", "father", "John Penhallow"),
  fact("Frederick Augustus Penhallow", "mother", "Louisa Treffry"),
  fact("Frederick Augustus Penhallow", "militaryService", "Royal Navy#2", date=("1854", "1854")),
  fact("Frederick Augustus Penhallow", "party", "Liberal Unionist"),
  fact("Frederick Augustus Penhallow", "deathPlace", "Lostwithiel"),
  fact("Frederick Augustus Penhallow", "spouse", "Caroline Amory", date=("1876", "1876")),
  fact("Frederick Augustus Penhallow", "siblings", "Arthur"),
  fact("Arthur", "siblings", "Frederick Augustus Penhallow"),
  ev("appointment", "joined", ("1854", "1854"), ["Frederick Augustus Penhallow"]),
  ev("appointment", "Promoted", ("1861", "1861"), ["Frederick Augustus Penhallow"]),
  ev("appointment", "became", ("1866", "1866"), ["Frederick Augustus Penhallow"]),
  ev("appointment", "was promoted", ("8 July 1875", "1875-07-08"), ["Frederick Augustus Penhallow"]),
  ev("testimony", "giving evidence", ("the following year", "1883"), ["Frederick Augustus Penhallow", "Henry Clavering-Dunne"]),
  ev("appointment", "was appointed", ("1887", "1887"), ["Frederick Augustus Penhallow"]),
  ev("speech", "addresses", ("1889", "1889"), ["Frederick Augustus Penhallow"]),
  ev("appointment", "Promoted#2", ("1 January 1891", "1891-01-01"), ["Frederick Augustus Penhallow"]),
  ev("appointment", "became Admiral Superintendent", ("1892", "1892"), ["Frederick Augustus Penhallow"]),
  ev("disclosure", "published", ("1897", "1897"), ["Frederick Augustus Penhallow"]),
  ev("communication", "letter", None, ["Frederick Augustus Penhallow", "Amesbury"]),
  ev("sanction", "was censured", None, ["Frederick Augustus Penhallow"]),
  ev("departure", "left the Admiralty", None, ["Amesbury"]),
  ev("appointment", "was made", ("June 1899", "1899-06"), ["Frederick Augustus Penhallow"]),
  ev("departure", "retired on", ("17 March 1906", "1906-03-17"), ["Frederick Augustus Penhallow"]),
  ev("candidacy", "contested", ("January 1910", "1910-01"), ["Frederick Augustus Penhallow"]),
  ev("election", "was beaten", ("January 1910", "1910-01"), ["Frederick Augustus Penhallow", "Cecil Grenfell-Rowe"]),
  ev("appointment", "became Bishop", ("1886", "1886"), ["Arthur"]),
)

P("d43-28", """Major General Fadi Boutros Karam-Abillama (Arabic: فادي بطرس كرم أبي اللمع; born 11 January 1951) is a Lebanese retired army officer who was Director General of General Security from 2000 to 2005.

Early life and education

Karam-Abillama was born in Bikfaya into a Maronite family. His grandfather, Emir Haris Abillama, had been district governor under the Mutasarrifate. He entered the Military Academy in 1970 and graduated as a lieutenant in 1973; he later attended courses at Fort Benning and in Rennes.

Career

He commanded the 8th Brigade's second battalion from 1983 to 1986 and was wounded at Souk el Gharb. In 1991 he became deputy head of military intelligence under Colonel Nabil Hobeika, whose appointment to the post had been arranged in Damascus. In December 1998 President Émile Lahoud made him head of the presidential guard, and on 5 May 2000 the cabinet named him Director General of General Security; the outgoing director, Raymond Freiha, was sent as ambassador to Argentina.

Arrest

Following the assassination of former prime minister Hariri on 14 February 2005, Karam-Abillama handed in his resignation on 25 April, ten days after the United Nations investigator, the German prosecutor Jürgen Harbeck, had arrived in Beirut. He was questioned by Harbeck on 30 August and arrested together with three other security chiefs. He was held without charge until 29 April 2009, when the Special Tribunal under its president, Antonio Ferraresi, ordered his release. Brigadier Wafiq Shuqayr, who had replaced him, was removed from his post in May 2008 and reinstated within a week.

Politics

In the parliamentary election of May 2018 he was a candidate for the Maronite seat in Metn and was defeated by Sami Gemayel-Khoury. In November 2019 he met President Michel Aoun at Baabda.

Personal life

He is married to Rola Sursock-Tueni, an interior designer, and has two daughters. He received the Order of the Cedar in 2003.
""",
  occ("Fadi Boutros Karam-Abillama", "Major General"),
  occ("Fadi Boutros Karam-Abillama", "Director General of General Security", start=("5 May 2000", "2000-05-05"), end=("25 April", "2005-04-25"), again=["Director General of General Security#2"]),
  occ("Haris Abillama", "Emir"),
  occ("Haris Abillama", "district governor"),
  occ("Fadi Boutros Karam-Abillama", "lieutenant", start=("1973", "1973")),
  occ("Fadi Boutros Karam-Abillama", "commanded the 8th Brigade's second battalion", start=("1983", "1983"), end=("1986", "1986")),
  occ("Fadi Boutros Karam-Abillama", "deputy head of military intelligence", start=("1991", "1991")),
  occ("Nabil Hobeika", "head of military intelligence"),
  occ("Nabil Hobeika", "Colonel"),
  occ("Émile Lahoud", "President"),
  occ("Fadi Boutros Karam-Abillama", "head of the presidential guard", start=("December 1998", "1998-12"), end=("5 May 2000", "2000-05-05")),
  occ("Raymond Freiha", "outgoing director", end=("5 May 2000", "2000-05-05")),
  occ("Raymond Freiha", "ambassador to Argentina"),
  occ("Hariri", "prime minister"),
  occ("Jürgen Harbeck", "United Nations investigator"),
  occ("Jürgen Harbeck", "German prosecutor"),
  occ("Antonio Ferraresi", "its president"),
  occ("Wafiq Shuqayr", "replaced him", start=("25 April", "2005"), end=("May 2008", "2008-05")),
  occ("Wafiq Shuqayr", "reinstated", start=("within a week", "2008-05")),
  occ("Wafiq Shuqayr", "Brigadier"),
  occ("Michel Aoun", "President#2"),
  fact("Fadi Boutros Karam-Abillama", "nativeName", "فادي بطرس كرم أبي اللمع"),
  fact("Fadi Boutros Karam-Abillama", "birthDate", "11 January 1951", value="1951-01-11"),
  fact("Fadi Boutros Karam-Abillama", "nationality", "Lebanese"),
  fact("Fadi Boutros Karam-Abillama", "occupation", "army officer"),
  fact("Fadi Boutros Karam-Abillama", "birthPlace", "Bikfaya"),
  fact("Fadi Boutros Karam-Abillama", "religion", "Maronite"),
  fact("Fadi Boutros Karam-Abillama", "relatives", "Haris Abillama"),
  fact("Fadi Boutros Karam-Abillama", "education", "Military Academy", date=("1973", "1973")),
  fact("Fadi Boutros Karam-Abillama", "education", "Fort Benning"),
  fact("Hariri", "causeOfDeath", "assassination"),
  fact("Hariri", "deathDate", "14 February 2005", value="2005-02-14"),
  fact("Jürgen Harbeck", "nationality", "German"),
  fact("Fadi Boutros Karam-Abillama", "spouse", "Rola Sursock-Tueni"),
  fact("Rola Sursock-Tueni", "occupation", "interior designer"),
  fact("Fadi Boutros Karam-Abillama", "award", "Order of the Cedar", date=("2003", "2003")),
  ev("appointment", "became", ("1991", "1991"), ["Fadi Boutros Karam-Abillama"]),
  ev("appointment", "appointment", None, ["Nabil Hobeika"]),
  ev("appointment", "made", ("December 1998", "1998-12"), ["Émile Lahoud", "Fadi Boutros Karam-Abillama"]),
  ev("appointment", "named", ("5 May 2000", "2000-05-05"), ["Fadi Boutros Karam-Abillama"]),
  ev("appointment", "was sent as ambassador", None, ["Raymond Freiha"]),
  ev("departure", "resignation", ("25 April", "2005-04-25"), ["Fadi Boutros Karam-Abillama"]),
  ev("travel", "had arrived in Beirut", ("ten days", "2005-04-15"), ["Jürgen Harbeck"]),
  ev("testimony", "was questioned", ("30 August", "2005-08-30"), ["Fadi Boutros Karam-Abillama", "Jürgen Harbeck"]),
  ev("arrest", "arrested", ("30 August", "2005-08-30"), ["Fadi Boutros Karam-Abillama"]),
  ev("departure", "was removed", ("May 2008", "2008-05"), ["Wafiq Shuqayr"]),
  ev("appointment", "reinstated", ("within a week", "2008-05"), ["Wafiq Shuqayr"]),
  ev("candidacy", "was a candidate", ("May 2018", "2018-05"), ["Fadi Boutros Karam-Abillama"]),
  ev("election", "was defeated", ("May 2018", "2018-05"), ["Fadi Boutros Karam-Abillama", "Sami Gemayel-Khoury"]),
  ev("meeting", "met", ("November 2019", "2019-11"), ["Fadi Boutros Karam-Abillama", "Michel Aoun"]),
  ev("award", "received", ("2003", "2003"), ["Fadi Boutros Karam-Abillama"]),
)

P("d43-29", """Luz Amparo Echavarría Betancur (born Manizales, 3 May 1957) is a Colombian lawyer and academic. She was the country's acting Attorney General (Fiscal General) in 2011 and is currently a magistrate of the Special Jurisdiction for Peace.

Early years

Echavarría is one of the five children of the coffee exporter Bernardo Echavarría Mejía and of Amparo Betancur. She graduated as a lawyer from the University of Caldas in 1980 and specialised in criminal law at the Externado University of Colombia, where she taught from 1988 to 1996.

Career

She was criminal judge of Chinchiná from 1982 to 1987, when she received death threats and left for Madrid for a year. She was deputy inspector general for human rights between 1997 and 2001 under Jaime Urrutia Bernal. She joined the Prosecutor's Office in August 2005 as director of prosecutors before the Supreme Court, and became Deputy Attorney General in 2009.

When the election of the Attorney General, Mauricio Iguarán Salcedo, was annulled by the Council of State on 28 February 2011, the Supreme Court entrusted her with the office until his successor, Viviane Pardo, could be chosen. In the four months of her tenure the former head of the intelligence department, Felipe Hurtado Noguera, was arrested at Panama City airport on 2 April; he was sentenced in 2014 to nine years for wiretapping. She handed over to Pardo on 1 July, and returned to her previous position, which she left in January 2012.

In 2014 she was nominated by the president for the Constitutional Court, but the Senate voted for Carlos Bernal Duque. The selection committee announced on 26 September 2017 that she had been elected to the Special Jurisdiction for Peace. She took the oath before President Juan Manuel Santos on 15 January 2018, and in June 2021 travelled to The Hague to meet the tribunal prosecutor Karim Osborne.

Echavarría withdrew from the case of the Caldas cattlemen because of a first cousin, the former governor Ómar Yepes Echavarría.
""",
  occ("Luz Amparo Echavarría Betancur", "acting Attorney General", start=("28 February 2011", "2011-02-28"), end=("1 July", "2011-07-01"), again=["office until"]),
  occ("Luz Amparo Echavarría Betancur", "magistrate of the Special Jurisdiction for Peace", start=("15 January 2018", "2018-01-15")),
  occ("Luz Amparo Echavarría Betancur", "taught", start=("1988", "1988"), end=("1996", "1996")),
  occ("Luz Amparo Echavarría Betancur", "criminal judge of Chinchiná", start=("1982", "1982"), end=("1987", "1987")),
  occ("Luz Amparo Echavarría Betancur", "deputy inspector general for human rights", start=("1997", "1997"), end=("2001", "2001")),
  occ("Luz Amparo Echavarría Betancur", "director of prosecutors before the Supreme Court", start=("August 2005", "2005-08"), end=("2009", "2009")),
  occ("Luz Amparo Echavarría Betancur", "Deputy Attorney General", start=("2009", "2009"), end=("28 February 2011", "2011-02-28")),
  occ("Luz Amparo Echavarría Betancur", "previous position", start=("1 July", "2011-07-01"), end=("January 2012", "2012-01")),
  occ("Mauricio Iguarán Salcedo", "Attorney General#3", end=("28 February 2011", "2011-02-28")),
  occ("Viviane Pardo", "successor", start=("1 July", "2011-07-01")),
  occ("Felipe Hurtado Noguera", "head of the intelligence department"),
  occ("Carlos Bernal Duque", "Constitutional Court", start=("2014#2", "2014")),
  occ("Juan Manuel Santos", "President"),
  occ("Karim Osborne", "tribunal prosecutor"),
  occ("Ómar Yepes Echavarría", "governor"),
  fact("Luz Amparo Echavarría Betancur", "birthPlace", "Manizales"),
  fact("Luz Amparo Echavarría Betancur", "birthDate", "3 May 1957", value="1957-05-03"),
  fact("Luz Amparo Echavarría Betancur", "nationality", "Colombian"),
  fact("Luz Amparo Echavarría Betancur", "occupation", "lawyer"),
  fact("Luz Amparo Echavarría Betancur", "occupation", "academic"),
  fact("Luz Amparo Echavarría Betancur", "father", "Bernardo Echavarría Mejía"),
  fact("Bernardo Echavarría Mejía", "occupation", "coffee exporter"),
  fact("Luz Amparo Echavarría Betancur", "mother", "Amparo Betancur"),
  fact("Luz Amparo Echavarría Betancur", "education", "University of Caldas", date=("1980", "1980")),
  fact("Luz Amparo Echavarría Betancur", "education", "Externado University of Colombia"),
  fact("Luz Amparo Echavarría Betancur", "relatives", "Ómar Yepes Echavarría"),
  ev("travel", "left for Madrid", ("1987", "1987"), ["Luz Amparo Echavarría Betancur"]),
  ev("appointment", "joined", ("August 2005", "2005-08"), ["Luz Amparo Echavarría Betancur"]),
  ev("appointment", "became", ("2009", "2009"), ["Luz Amparo Echavarría Betancur"]),
  ev("departure", "was annulled", ("28 February 2011", "2011-02-28"), ["Mauricio Iguarán Salcedo"]),
  ev("appointment", "entrusted", ("28 February 2011", "2011-02"), ["Luz Amparo Echavarría Betancur"]),
  ev("arrest", "was arrested", ("2 April", "2011-04-02"), ["Felipe Hurtado Noguera"]),
  ev("conviction", "was sentenced", ("2014", "2014"), ["Felipe Hurtado Noguera"]),
  ev("departure", "handed over", ("1 July", "2011-07-01"), ["Luz Amparo Echavarría Betancur", "Viviane Pardo"]),
  ev("departure", "left in January", ("January 2012", "2012-01"), ["Luz Amparo Echavarría Betancur"]),
  ev("candidacy", "was nominated", ("2014#2", "2014"), ["Luz Amparo Echavarría Betancur"]),
  ev("election", "voted", ("2014#2", "2014"), ["Carlos Bernal Duque", "Luz Amparo Echavarría Betancur"]),
  ev("election", "had been elected", ("26 September 2017", "2017-09-26"), ["Luz Amparo Echavarría Betancur"]),
  ev("appointment", "took the oath", ("15 January 2018", "2018-01-15"), ["Luz Amparo Echavarría Betancur", "Juan Manuel Santos"]),
  ev("travel", "travelled to The Hague", ("June 2021", "2021-06"), ["Luz Amparo Echavarría Betancur"]),
  ev("meeting", "meet", ("June 2021", "2021-06"), ["Luz Amparo Echavarría Betancur", "Karim Osborne"]),
  ev("recusal", "withdrew", None, ["Luz Amparo Echavarría Betancur"]),
)

P("d43-30", """Viktor Freiherr Lázár von Csíkmadaras (Hungarian: csíkmadarasi báró Lázár Viktor; 9 May 1851 – 27 December 1931) was an Austro-Hungarian general of Székely descent who served as Minister of Defence of the Kingdom of Hungary between 1905 and 1906.

Life

He was born in Kézdivásárhely. His father, Lieutenant Dénes Lázár, fell in the following decade at Solferino. Having been admitted to the Theresian Military Academy at Wiener Neustadt in 1866, he was commissioned in 1870 in the 82nd Infantry Regiment. After the War School he was attached to the General Staff and took part in the occupation of Bosnia in 1878.

Lázár taught tactics at the Ludovica Academy in Budapest from 1884 and was its commandant from 1893 to 1898, when he took over the 15th Honvéd Brigade from Major General Ferenc Bihar-Nagy. Promoted to lieutenant field marshal on 1 November 1903, he inspected the district of Kassa.

On 18 June 1905 King Franz Joseph appointed him Minister of Defence in the unparliamentary government of Géza Fejérváry-Szabó. The minister was hissed on his visit to Debrecen on 2 January 1906, where a crowd beat the new lord lieutenant, Gusztáv Kovách. On 19 February his commissioner, Colonel Sándor Fabriczky, read out the royal rescript and dissolved the House. The cabinet's resignation was accepted on 8 April, and Lajos Jekel-Kovásznai succeeded Lázár.

Retired from active service in 1909, he was elected vice-president of the Red Cross in 1912 and was a member of the House of Magnates. During the Soviet Republic he was arrested on 2 May 1919 and held as a hostage at the Gyűjtőfogház until July.

Personal life

In 1881 he married Ilona Apor in Brassó. Her brother, the Calvinist pastor Péter Apor, became chief notary of the Transylvanian Church District. Lázár held the Order of Leopold (1906). A cousin, the painter Jenő Lázár, emigrated to New York in 1895.
""",
  occ("Viktor Freiherr Lázár von Csíkmadaras", "Freiherr"),
  occ("Viktor Freiherr Lázár von Csíkmadaras", "Austro-Hungarian general"),
  occ("Viktor Freiherr Lázár von Csíkmadaras", "Minister of Defence of the Kingdom of Hungary", start=("18 June 1905", "1905-06-18"), end=("8 April", "1906-04-08"), again=["Minister of Defence#2", "minister"]),
  occ("Dénes Lázár", "Lieutenant"),
  occ("Viktor Freiherr Lázár von Csíkmadaras", "General Staff"),
  occ("Viktor Freiherr Lázár von Csíkmadaras", "taught tactics at the Ludovica Academy", start=("1884", "1884")),
  occ("Viktor Freiherr Lázár von Csíkmadaras", "its commandant", start=("1893", "1893"), end=("1898", "1898")),
  occ("Viktor Freiherr Lázár von Csíkmadaras", "15th Honvéd Brigade", start=("1898", "1898")),
  occ("Ferenc Bihar-Nagy", "15th Honvéd Brigade", end=("1898", "1898")),
  occ("Ferenc Bihar-Nagy", "Major General"),
  occ("Viktor Freiherr Lázár von Csíkmadaras", "lieutenant field marshal", start=("1 November 1903", "1903-11-01")),
  occ("Franz Joseph", "King#2"),
  occ("Géza Fejérváry-Szabó", "government"),
  occ("Gusztáv Kovách", "lord lieutenant"),
  occ("Sándor Fabriczky", "commissioner"),
  occ("Sándor Fabriczky", "Colonel"),
  occ("Lajos Jekel-Kovásznai", "succeeded", start=("8 April", "1906-04-08")),
  occ("Viktor Freiherr Lázár von Csíkmadaras", "vice-president of the Red Cross", start=("1912", "1912")),
  occ("Viktor Freiherr Lázár von Csíkmadaras", "member of the House of Magnates"),
  occ("Péter Apor", "pastor"),
  occ("Péter Apor", "chief notary of the Transylvanian Church District"),
  fact("Viktor Freiherr Lázár von Csíkmadaras", "nativeName", "csíkmadarasi báró Lázár Viktor"),
  fact("Viktor Freiherr Lázár von Csíkmadaras", "birthDate", "9 May 1851", value="1851-05-09"),
  fact("Viktor Freiherr Lázár von Csíkmadaras", "deathDate", "27 December 1931", value="1931-12-27"),
  fact("Viktor Freiherr Lázár von Csíkmadaras", "ethnicity", "Székely"),
  fact("Viktor Freiherr Lázár von Csíkmadaras", "birthPlace", "Kézdivásárhely"),
  fact("Viktor Freiherr Lázár von Csíkmadaras", "father", "Dénes Lázár"),
  fact("Dénes Lázár", "causeOfDeath", "fell"),
  fact("Dénes Lázár", "deathPlace", "Solferino"),
  fact("Viktor Freiherr Lázár von Csíkmadaras", "education", "Theresian Military Academy at Wiener Neustadt", date=("1866", "1866")),
  fact("Viktor Freiherr Lázár von Csíkmadaras", "militaryService", "82nd Infantry Regiment", date=("1870", "1870")),
  fact("Viktor Freiherr Lázár von Csíkmadaras", "education", "War School"),
  fact("Viktor Freiherr Lázár von Csíkmadaras", "spouse", "Ilona Apor", date=("1881", "1881")),
  fact("Ilona Apor", "siblings", "Péter Apor"),
  fact("Péter Apor", "siblings", "Ilona Apor"),
  fact("Péter Apor", "religion", "Calvinist"),
  fact("Viktor Freiherr Lázár von Csíkmadaras", "award", "Order of Leopold", date=("1906)", "1906")),
  fact("Viktor Freiherr Lázár von Csíkmadaras", "relatives", "Jenő Lázár"),
  fact("Jenő Lázár", "occupation", "painter"),
  fact("Jenő Lázár", "residence", "New York", date=("1895", "1895")),
  ev("appointment", "was commissioned", ("1870", "1870"), ["Viktor Freiherr Lázár von Csíkmadaras"]),
  ev("appointment", "took over", ("1898", "1898"), ["Viktor Freiherr Lázár von Csíkmadaras", "Ferenc Bihar-Nagy"]),
  ev("appointment", "Promoted", ("1 November 1903", "1903-11-01"), ["Viktor Freiherr Lázár von Csíkmadaras"]),
  ev("appointment", "appointed", ("18 June 1905", "1905-06-18"), ["Franz Joseph", "Viktor Freiherr Lázár von Csíkmadaras"]),
  ev("travel", "visit to Debrecen", ("2 January 1906", "1906-01-02"), ["Viktor Freiherr Lázár von Csíkmadaras"]),
  ev("speech", "read out", ("19 February", "1906-02-19"), ["Sándor Fabriczky"]),
  ev("departure", "resignation", ("8 April", "1906-04-08"), ["Viktor Freiherr Lázár von Csíkmadaras", "Géza Fejérváry-Szabó"]),
  ev("appointment", "succeeded", ("8 April", "1906-04-08"), ["Lajos Jekel-Kovásznai", "Viktor Freiherr Lázár von Csíkmadaras"]),
  ev("departure", "Retired", ("1909", "1909"), ["Viktor Freiherr Lázár von Csíkmadaras"]),
  ev("election", "was elected", ("1912", "1912"), ["Viktor Freiherr Lázár von Csíkmadaras"]),
  ev("arrest", "was arrested", ("2 May 1919", "1919-05-02"), ["Viktor Freiherr Lázár von Csíkmadaras"]),
  ev("appointment", "became", None, ["Péter Apor"]),
  ev("travel", "emigrated", ("1895", "1895"), ["Jenő Lázár"]),
)

P("d43-31", """Brigadier General Girma Wolde-Yohannes Tessema (Amharic: ግርማ ወልደ ዮሐንስ ተሰማ; 1918 – 24 November 1974) was an Ethiopian police commander and provincial governor in the reign of Emperor Haile Selassie.

Early life

Girma was born in Ankober, Shewa. His mother, Weyzero Tsige Mengesha, was lady-in-waiting to the Empress Menen. He was educated at the Tafari Makonnen School and at the Holeta Military School, which he had barely entered when the Italians invaded in October 1935. He was captured in 1937 and interned on the island of Asinara until 1939.

Career

After the liberation he joined the Imperial Bodyguard as a captain. In 1953 he spent seven months in Korea with the Kagnew Battalion, whose commander, Colonel Teshome Irgetu-Dilla, recommended him for the American Bronze Star. He moved to the police in 1957 and was made commander in Dire Dawa.

During the coup attempt of December 1960 he stayed loyal. He was promoted to brigadier general in January 1961 and named commissioner of police, replacing Tsegaye Dibu-Woldie, who had been killed in the fighting. In 1963 he visited Accra, Lagos and Cairo to recruit instructors. Two years later he handed the post to Major General Yilma Shibeshi-Negash and became governor of Gamu-Gofa. As governor-general of Bale from 1969 he negotiated with the rebel chief Wako Lugo, who surrendered to him on 28 March 1970.

Imprisonment and death

Girma served as Minister of State for the Interior in the cabinet of Endalkachew Makonnen-Desta from March 1974. A commission of inquiry under Bereket Habte-Mikael summoned him on 11 June, and he was arrested on the 30th on orders of the Derg. He was among some sixty officials who were shot on the night of 23 November.

Family

He married Weyzero Almaz Seyoum in 1946. Their eldest son, Dawit Girma, an engineer, settled in Toronto, and a daughter, Hirut Girma, became a judge of the Federal High Court in 1998.
""",
  occ("Girma Wolde-Yohannes Tessema", "Brigadier General", start=("January 1961", "1961-01"), again=["brigadier general"]),
  occ("Girma Wolde-Yohannes Tessema", "police commander"),
  occ("Girma Wolde-Yohannes Tessema", "provincial governor"),
  occ("Haile Selassie", "Emperor"),
  occ("Tsige Mengesha", "lady-in-waiting to the Empress Menen"),
  occ("Menen", "Empress"),
  occ("Girma Wolde-Yohannes Tessema", "captain"),
  occ("Teshome Irgetu-Dilla", "commander#2"),
  occ("Teshome Irgetu-Dilla", "Colonel"),
  occ("Girma Wolde-Yohannes Tessema", "commander in Dire Dawa", start=("1957", "1957")),
  occ("Girma Wolde-Yohannes Tessema", "commissioner of police", start=("January 1961", "1961-01"), end=("Two years later", "1965")),
  occ("Tsegaye Dibu-Woldie", "replacing", end=("December 1960", "1960-12")),
  occ("Yilma Shibeshi-Negash", "post", start=("Two years later", "1965")),
  occ("Yilma Shibeshi-Negash", "Major General"),
  occ("Girma Wolde-Yohannes Tessema", "governor of Gamu-Gofa", start=("Two years later", "1965"), end=("1969", "1969")),
  occ("Girma Wolde-Yohannes Tessema", "governor-general of Bale", start=("1969", "1969")),
  occ("Wako Lugo", "rebel chief"),
  occ("Girma Wolde-Yohannes Tessema", "Minister of State for the Interior", start=("March 1974", "1974-03")),
  occ("Endalkachew Makonnen-Desta", "cabinet"),
  occ("Bereket Habte-Mikael", "commission of inquiry under"),
  occ("Hirut Girma", "judge of the Federal High Court", start=("1998", "1998")),
  fact("Girma Wolde-Yohannes Tessema", "nativeName", "ግርማ ወልደ ዮሐንስ ተሰማ"),
  fact("Girma Wolde-Yohannes Tessema", "birthDate", "1918", value="1918"),
  fact("Girma Wolde-Yohannes Tessema", "deathDate", "24 November 1974", value="1974-11-24"),
  fact("Girma Wolde-Yohannes Tessema", "nationality", "Ethiopian"),
  fact("Girma Wolde-Yohannes Tessema", "birthPlace", "Ankober, Shewa"),
  fact("Girma Wolde-Yohannes Tessema", "mother", "Tsige Mengesha"),
  fact("Girma Wolde-Yohannes Tessema", "education", "Tafari Makonnen School"),
  fact("Girma Wolde-Yohannes Tessema", "education", "Holeta Military School"),
  fact("Girma Wolde-Yohannes Tessema", "militaryService", "Imperial Bodyguard"),
  fact("Girma Wolde-Yohannes Tessema", "militaryService", "Kagnew Battalion", date=("1953", "1953")),
  fact("Tsegaye Dibu-Woldie", "causeOfDeath", "killed in the fighting"),
  fact("Girma Wolde-Yohannes Tessema", "causeOfDeath", "shot"),
  fact("Girma Wolde-Yohannes Tessema", "spouse", "Almaz Seyoum", date=("1946", "1946")),
  fact("Girma Wolde-Yohannes Tessema", "children", "Dawit Girma"),
  fact("Almaz Seyoum", "children", "Dawit Girma"),
  fact("Dawit Girma", "occupation", "engineer"),
  fact("Dawit Girma", "residence", "Toronto"),
  fact("Girma Wolde-Yohannes Tessema", "children", "Hirut Girma"),
  fact("Almaz Seyoum", "children", "Hirut Girma"),
  fact("Dawit Girma", "siblings", "Hirut Girma"),
  ev("arrest", "was captured", ("1937", "1937"), ["Girma Wolde-Yohannes Tessema"]),
  ev("appointment", "joined", None, ["Girma Wolde-Yohannes Tessema"]),
  ev("appointment", "was made", ("1957", "1957"), ["Girma Wolde-Yohannes Tessema"]),
  ev("appointment", "was promoted", ("January 1961", "1961-01"), ["Girma Wolde-Yohannes Tessema"]),
  ev("appointment", "named", ("January 1961", "1961-01"), ["Girma Wolde-Yohannes Tessema", "Tsegaye Dibu-Woldie"]),
  ev("travel", "visited Accra, Lagos and Cairo", ("1963", "1963"), ["Girma Wolde-Yohannes Tessema"]),
  ev("departure", "handed the post", ("Two years later", "1965"), ["Girma Wolde-Yohannes Tessema", "Yilma Shibeshi-Negash"]),
  ev("appointment", "became governor", ("Two years later", "1965"), ["Girma Wolde-Yohannes Tessema"]),
  ev("meeting", "negotiated", None, ["Girma Wolde-Yohannes Tessema", "Wako Lugo"]),
  ev("investigation", "inquiry", None, ["Bereket Habte-Mikael", "Girma Wolde-Yohannes Tessema"]),
  ev("communication", "summoned", ("11 June", "1974-06-11"), ["Bereket Habte-Mikael", "Girma Wolde-Yohannes Tessema"]),
  ev("arrest", "was arrested", ("the 30th", "1974-06-30"), ["Girma Wolde-Yohannes Tessema"]),
  ev("appointment", "became a judge", ("1998", "1998"), ["Hirut Girma"]),
)

P("d43-32", """Deshabandu Tilak Ranasinghe Wijekoon, PC (Sinhala: තිලක් රණසිංහ විජේකෝන්; born 24 August 1945) is a Sri Lankan lawyer who was the 37th Attorney General of Sri Lanka, from 1999 to 2003.

Early life and education

Wijekoon was born in Matale to Proctor E. B. Wijekoon, chairman of the urban council there, and Chandra Ranasinghe. He was educated at Trinity College, Kandy, where he captained the rugby team in 1963, and at the University of Ceylon, Peradeniya, graduating with second class honours in 1968. He was enrolled as an advocate of the Supreme Court in June 1970.

Legal career

He joined the Attorney General's Department as Crown Counsel in 1971 and rose to Deputy Solicitor General in 1984. He was appointed President's Counsel in 1994 and Solicitor General on 3 March 1997. In 1995 he led for the State before the Presidential Commission on the Mahaweli tractors, whose chairman, Justice Lakshman Ponnambalam, later became Chief Justice. A former minister, Cyril Hulugalle, was deprived of his civic rights for seven years as a result.

President Chandrika Kumaratunga appointed Wijekoon Attorney General on 16 September 1999, after Sunil de Fonseka-Perera had been made a judge of the Supreme Court. Together with G. L. Jayasundera, the Minister of Constitutional Affairs, he flew to Oslo in January 2001 and to Sattahip in September 2002 for the peace talks. He declined to take part in the prosecution of the Bolgoda shootings, as one of the suspects was his nephew. He retired on 24 August 2003 and Kamala Sivapragasam succeeded him, becoming the first woman in the office.

Later work

From 2004 to 2007 he was High Commissioner to Australia. On 8 November 2010 he gave evidence to the Reconciliation Commission, telling it that he had advised against emergency rule in writing.

Honours

The title of Deshabandu was conferred on Wijekoon in 2005. His wife, Nelun Wijekoon, is a paediatrician.
""",
  occ("Tilak Ranasinghe Wijekoon", "PC", start=("1994", "1994"), again=["President's Counsel"]),
  occ("Tilak Ranasinghe Wijekoon", "Attorney General of Sri Lanka", start=("16 September 1999", "1999-09-16"), end=("24 August 2003", "2003-08-24"), again=["Attorney General#3"]),
  occ("E. B. Wijekoon", "Proctor"),
  occ("E. B. Wijekoon", "chairman of the urban council"),
  occ("Tilak Ranasinghe Wijekoon", "captained the rugby team", start=("1963", "1963")),
  occ("Tilak Ranasinghe Wijekoon", "Crown Counsel", start=("1971", "1971")),
  occ("Tilak Ranasinghe Wijekoon", "Deputy Solicitor General", start=("1984", "1984"), end=("3 March 1997", "1997")),
  occ("Tilak Ranasinghe Wijekoon", "Solicitor General#2", start=("3 March 1997", "1997-03-03"), end=("16 September 1999", "1999-09-16")),
  occ("Lakshman Ponnambalam", "chairman#2", start=("1995", "1995")),
  occ("Lakshman Ponnambalam", "Justice"),
  occ("Lakshman Ponnambalam", "Chief Justice"),
  occ("Cyril Hulugalle", "minister"),
  occ("Chandrika Kumaratunga", "President#3"),
  occ("Sunil de Fonseka-Perera", "Attorney General#3", end=("16 September 1999", "1999-09")),
  occ("Sunil de Fonseka-Perera", "judge of the Supreme Court"),
  occ("G. L. Jayasundera", "Minister of Constitutional Affairs"),
  occ("Kamala Sivapragasam", "succeeded", start=("24 August 2003", "2003-08-24")),
  occ("Tilak Ranasinghe Wijekoon", "High Commissioner to Australia", start=("2004", "2004"), end=("2007", "2007")),
  fact("Tilak Ranasinghe Wijekoon", "nativeName", "තිලක් රණසිංහ විජේකෝන්"),
  fact("Tilak Ranasinghe Wijekoon", "birthDate", "24 August 1945", value="1945-08-24"),
  fact("Tilak Ranasinghe Wijekoon", "nationality", "Sri Lankan"),
  fact("Tilak Ranasinghe Wijekoon", "occupation", "lawyer"),
  fact("Tilak Ranasinghe Wijekoon", "birthPlace", "Matale"),
  fact("Tilak Ranasinghe Wijekoon", "father", "E. B. Wijekoon"),
  fact("Tilak Ranasinghe Wijekoon", "mother", "Chandra Ranasinghe"),
  fact("Tilak Ranasinghe Wijekoon", "education", "Trinity College, Kandy"),
  fact("Tilak Ranasinghe Wijekoon", "education", "University of Ceylon, Peradeniya", date=("1968", "1968")),
  fact("Tilak Ranasinghe Wijekoon", "occupation", "advocate", date=("June 1970", "1970-06")),
  fact("Tilak Ranasinghe Wijekoon", "award", "Deshabandu#2", date=("2005", "2005")),
  fact("Tilak Ranasinghe Wijekoon", "spouse", "Nelun Wijekoon"),
  fact("Nelun Wijekoon", "occupation", "paediatrician"),
  ev("appointment", "was enrolled", ("June 1970", "1970-06"), ["Tilak Ranasinghe Wijekoon"]),
  ev("appointment", "joined", ("1971", "1971"), ["Tilak Ranasinghe Wijekoon"]),
  ev("appointment", "rose", ("1984", "1984"), ["Tilak Ranasinghe Wijekoon"]),
  ev("appointment", "was appointed", ("1994", "1994"), ["Tilak Ranasinghe Wijekoon"]),
  ev("appointment", "became", None, ["Lakshman Ponnambalam"]),
  ev("sanction", "was deprived", None, ["Cyril Hulugalle"]),
  ev("appointment", "appointed Wijekoon", ("16 September 1999", "1999-09-16"), ["Chandrika Kumaratunga", "Tilak Ranasinghe Wijekoon"]),
  ev("appointment", "had been made", None, ["Sunil de Fonseka-Perera"]),
  ev("travel", "flew to Oslo", ("January 2001", "2001-01"), ["Tilak Ranasinghe Wijekoon", "G. L. Jayasundera"]),
  ev("meeting", "peace talks", ("September 2002", "2002-09"), ["Tilak Ranasinghe Wijekoon", "G. L. Jayasundera"]),
  ev("recusal", "declined to take part", None, ["Tilak Ranasinghe Wijekoon"]),
  ev("departure", "retired", ("24 August 2003", "2003-08-24"), ["Tilak Ranasinghe Wijekoon"]),
  ev("appointment", "succeeded", ("24 August 2003", "2003-08"), ["Kamala Sivapragasam"]),
  ev("testimony", "gave evidence", ("8 November 2010", "2010-11-08"), ["Tilak Ranasinghe Wijekoon"]),
  ev("award", "was conferred", ("2005", "2005"), ["Tilak Ranasinghe Wijekoon"]),
)

P("d43-33", """Hosea Lyman Thackston (July 2, 1823 – February 14, 1896) was an American lawyer, politician, and brigade commander in the Union Army during the American Civil War. He later sat on the Ohio Supreme Court.

Early life

Thackston was born in Chillicothe, Ohio, the son of a Virginia-born tanner. He attended Ohio University at Athens, read law with Congressman Josephus Kell, and was admitted to the bar in 1847. In October 1849 he was elected prosecuting attorney of Ross County. He married Lydia Kell, daughter of his teacher, on May 8, 1850.

Civil War

Thackston entered the army as major of the 61st Ohio Infantry on October 9, 1861. When Colonel Nathaniel Schoonmaker was cashiered for drunkenness in July 1862, he was promoted over the lieutenant colonel to take his place. At Chancellorsville he lost two fingers and was taken prisoner; he was exchanged at City Point on June 5, 1863. He led the brigade of General Adolph Weisenbach at Missionary Ridge after Weisenbach was killed. He testified at the court-martial of General Orrin Babbitt in March 1864. He was mustered out on July 24, 1865, and in 1866 received the brevet grade of brigadier general of volunteers.

Postbellum career

A Republican, Thackston served two terms in the Ohio Senate, 1868 to 1872, and was a delegate to the convention of 1868 in Chicago. Governor Edward Noyes-Harlan appointed him to the Supreme Court on January 26, 1876, to fill the vacancy caused by the resignation of Luther Whitcomb. That October he lost the election for the remainder of the term to Democrat William Ashburn-Gray. President Hayes named him United States Attorney in 1878; he held that position for seven years.

He died of heart disease at his home in Columbus and is interred at Grandview Cemetery, Chillicothe. His son, Kell Thackston, was mayor of Toledo from 1901 to 1903. Lydia survived him until 1911.
""",
  occ("Hosea Lyman Thackston", "brigade commander in the Union Army", again=["led the brigade"]),
  occ("Hosea Lyman Thackston", "Ohio Supreme Court", start=("January 26, 1876", "1876-01-26"), end=("October#3", "1876"), again=["Supreme Court#2"]),
  occ("Josephus Kell", "Congressman"),
  occ("Hosea Lyman Thackston", "prosecuting attorney of Ross County", start=("October 1849", "1849-10")),
  occ("Hosea Lyman Thackston", "major of the 61st Ohio Infantry", start=("October 9, 1861", "1861-10-09"), end=("July 1862", "1862-07")),
  occ("Nathaniel Schoonmaker", "Colonel", end=("July 1862", "1862-07")),
  occ("Hosea Lyman Thackston", "take his place", start=("July 1862", "1862-07")),
  occ("Adolph Weisenbach", "brigade of"),
  occ("Adolph Weisenbach", "General"),
  occ("Orrin Babbitt", "General#2"),
  occ("Hosea Lyman Thackston", "brigadier general of volunteers", start=("1866", "1866")),
  occ("Hosea Lyman Thackston", "Ohio Senate", start=("1868", "1868"), end=("1872", "1872")),
  occ("Hosea Lyman Thackston", "delegate to the convention", start=("1868#2", "1868"), end=("1868#2", "1868")),
  occ("Edward Noyes-Harlan", "Governor"),
  occ("Luther Whitcomb", "vacancy", end=("January 26, 1876", "1876-01")),
  occ("William Ashburn-Gray", "lost the election for the remainder of the term", start=("October#3", "1876")),
  occ("Hayes", "President"),
  occ("Hosea Lyman Thackston", "United States Attorney", start=("1878", "1878"), end=("seven years", "1885")),
  occ("Kell Thackston", "mayor of Toledo", start=("1901", "1901"), end=("1903", "1903")),
  fact("Hosea Lyman Thackston", "birthDate", "July 2, 1823", value="1823-07-02"),
  fact("Hosea Lyman Thackston", "deathDate", "February 14, 1896", value="1896-02-14"),
  fact("Hosea Lyman Thackston", "nationality", "American"),
  fact("Hosea Lyman Thackston", "occupation", "lawyer"),
  fact("Hosea Lyman Thackston", "occupation", "politician"),
  fact("Hosea Lyman Thackston", "birthPlace", "Chillicothe, Ohio"),
  fact("Hosea Lyman Thackston", "education", "Ohio University at Athens"),
  fact("Hosea Lyman Thackston", "spouse", "Lydia Kell", date=("May 8, 1850", "1850-05-08")),
  fact("Josephus Kell", "children", "Lydia Kell"),
  fact("Adolph Weisenbach", "causeOfDeath", "killed"),
  fact("Adolph Weisenbach", "deathPlace", "Missionary Ridge"),
  fact("Hosea Lyman Thackston", "party", "Republican"),
  fact("William Ashburn-Gray", "party", "Democrat"),
  fact("Hosea Lyman Thackston", "causeOfDeath", "heart disease"),
  fact("Hosea Lyman Thackston", "deathPlace", "Columbus"),
  fact("Hosea Lyman Thackston", "children", "Kell Thackston"),
  fact("Lydia Kell", "deathDate", "1911", value="1911"),
  ev("appointment", "was admitted to the bar", ("1847", "1847"), ["Hosea Lyman Thackston"]),
  ev("election", "was elected", ("October 1849", "1849-10"), ["Hosea Lyman Thackston"]),
  ev("appointment", "entered the army", ("October 9, 1861", "1861-10-09"), ["Hosea Lyman Thackston"]),
  ev("departure", "was cashiered", ("July 1862", "1862-07"), ["Nathaniel Schoonmaker"]),
  ev("appointment", "was promoted", ("July 1862", "1862-07"), ["Hosea Lyman Thackston"]),
  ev("arrest", "was taken prisoner", None, ["Hosea Lyman Thackston"]),
  ev("testimony", "testified", ("March 1864", "1864-03"), ["Hosea Lyman Thackston", "Orrin Babbitt"]),
  ev("departure", "was mustered out", ("July 24, 1865", "1865-07-24"), ["Hosea Lyman Thackston"]),
  ev("award", "received", ("1866", "1866"), ["Hosea Lyman Thackston"]),
  ev("appointment", "appointed", ("January 26, 1876", "1876-01-26"), ["Edward Noyes-Harlan", "Hosea Lyman Thackston"]),
  ev("departure", "resignation", None, ["Luther Whitcomb"]),
  ev("election", "lost", ("October#3", "1876-10"), ["Hosea Lyman Thackston", "William Ashburn-Gray"]),
  ev("appointment", "named", ("1878", "1878"), ["Hayes", "Hosea Lyman Thackston"]),
)

P("d43-34", """Gunvor Margareta Stenbeck-Rosén (born Ahlqvist on 27 March 1943 in Härnösand) is a Swedish jurist who served as Chancellor of Justice between 1998 and 2009, the longest tenure since that of Baron Carl Fredrik Lilliehöök.

Education and early career

Stenbeck-Rosén, whose father Erik Ahlqvist was a dean in the Church of Sweden, obtained her jur. kand. degree at Uppsala University in 1967. She clerked at the district court in Sundsvall, became an associate judge of the Svea Court of Appeal in 1976, and was legal adviser at the Ministry of Justice from 1979 to 1986. In that capacity she took part in drafting the arms export law with the under-secretary Harald Fälth, whom the government dismissed in June 1987 after the disclosure that he had warned a manufacturer. She served as president of the Administrative Court of Appeal in Jönköping in 1993–1998.

Chancellor of Justice

Appointed on 22 January 1998, she took up the office on 1 April following the departure of Hans Regnell-Modig for the Supreme Court. She opened an inquiry into the eviction of patients at Vipeholm in 2000, and made a formal apology to them in a speech on 5 May 2002. She visited Strasbourg regularly. In 2006 her refusal to prosecute a mosque for cassettes led to 9,000 letters. In the case of the freed nurse Kaj Linna-Berg she announced compensation on 14 March 2008. Her term ended on 31 March 2009; she was succeeded by Anna Skarhed-Lööf.

Other assignments

She chaired the Press Ethics Council from 2010 to 2014. In 2011 she was elected to the Academy of Letters, and in 2013 the city of Härnösand gave her its culture prize. She testified to the Riksdag's committee on the constitution on 18 April 2013.

Personal life

In 1970 she wed Lars Stenbeck-Rosén, deputy governor of the Riksbank in the 1990s. The author Tora Ahlqvist is her sister.
""",
  occ("Gunvor Margareta Stenbeck-Rosén", "Chancellor of Justice", start=("1 April", "1998-04-01"), end=("31 March 2009", "2009-03-31"), again=["Chancellor of Justice#2"]),
  occ("Carl Fredrik Lilliehöök", "longest tenure since that of"),
  occ("Carl Fredrik Lilliehöök", "Baron"),
  occ("Erik Ahlqvist", "dean in the Church of Sweden"),
  occ("Gunvor Margareta Stenbeck-Rosén", "clerked at the district court in Sundsvall"),
  occ("Gunvor Margareta Stenbeck-Rosén", "associate judge of the Svea Court of Appeal", start=("1976", "1976")),
  occ("Gunvor Margareta Stenbeck-Rosén", "legal adviser at the Ministry of Justice", start=("1979", "1979"), end=("1986", "1986")),
  occ("Harald Fälth", "under-secretary", end=("June 1987", "1987-06")),
  occ("Gunvor Margareta Stenbeck-Rosén", "president of the Administrative Court of Appeal in Jönköping", start=("1993", "1993"), end=("1998#2", "1998")),
  occ("Hans Regnell-Modig", "departure of Hans Regnell-Modig", end=("1 April", "1998")),
  occ("Hans Regnell-Modig", "Supreme Court"),
  fact("Kaj Linna-Berg", "occupation", "nurse"),
  occ("Anna Skarhed-Lööf", "succeeded", start=("31 March 2009", "2009-03-31")),
  occ("Gunvor Margareta Stenbeck-Rosén", "chaired the Press Ethics Council", start=("2010", "2010"), end=("2014", "2014")),
  occ("Gunvor Margareta Stenbeck-Rosén", "Academy of Letters", start=("2011", "2011")),
  occ("Lars Stenbeck-Rosén", "deputy governor of the Riksbank", start=("1990s", "199X"), end=("1990s", "199X")),
  fact("Gunvor Margareta Stenbeck-Rosén", "birthName", "Ahlqvist"),
  fact("Gunvor Margareta Stenbeck-Rosén", "birthDate", "27 March 1943", value="1943-03-27"),
  fact("Gunvor Margareta Stenbeck-Rosén", "birthPlace", "Härnösand"),
  fact("Gunvor Margareta Stenbeck-Rosén", "nationality", "Swedish"),
  fact("Gunvor Margareta Stenbeck-Rosén", "occupation", "jurist"),
  fact("Gunvor Margareta Stenbeck-Rosén", "father", "Erik Ahlqvist"),
  fact("Gunvor Margareta Stenbeck-Rosén", "education", "Uppsala University", date=("1967", "1967")),
  fact("Gunvor Margareta Stenbeck-Rosén", "award", "culture prize", date=("2013", "2013")),
  fact("Gunvor Margareta Stenbeck-Rosén", "spouse", "Lars Stenbeck-Rosén", date=("1970", "1970")),
  fact("Tora Ahlqvist", "occupation", "author"),
  fact("Gunvor Margareta Stenbeck-Rosén", "siblings", "Tora Ahlqvist"),
  ev("appointment", "became", ("1976", "1976"), ["Gunvor Margareta Stenbeck-Rosén"]),
  ev("departure", "dismissed", ("June 1987", "1987-06"), ["Harald Fälth"]),
  ev("disclosure", "disclosure", None, ["Harald Fälth"]),
  ev("appointment", "Appointed", ("22 January 1998", "1998-01-22"), ["Gunvor Margareta Stenbeck-Rosén"]),
  ev("appointment", "took up the office", ("1 April", "1998-04-01"), ["Gunvor Margareta Stenbeck-Rosén"]),
  ev("departure", "departure", None, ["Hans Regnell-Modig"]),
  ev("investigation", "inquiry", ("2000", "2000"), ["Gunvor Margareta Stenbeck-Rosén"]),
  ev("speech", "speech", ("5 May 2002", "2002-05-05"), ["Gunvor Margareta Stenbeck-Rosén"]),
  ev("travel", "visited Strasbourg", None, ["Gunvor Margareta Stenbeck-Rosén"]),
  ev("communication", "letters", ("2006", "2006"), ["Gunvor Margareta Stenbeck-Rosén"]),
  ev("disclosure", "announced", ("14 March 2008", "2008-03-14"), ["Gunvor Margareta Stenbeck-Rosén", "Kaj Linna-Berg"]),
  ev("departure", "ended", ("31 March 2009", "2009-03-31"), ["Gunvor Margareta Stenbeck-Rosén"]),
  ev("election", "was elected", ("2011", "2011"), ["Gunvor Margareta Stenbeck-Rosén"]),
  ev("award", "gave", ("2013", "2013"), ["Gunvor Margareta Stenbeck-Rosén"]),
  ev("testimony", "testified", ("18 April 2013", "2013-04-18"), ["Gunvor Margareta Stenbeck-Rosén"]),
)

P("d43-35", """Pyo Chang-uk (Korean: 표창욱; Hanja: 表昌旭; born 6 July 1954) is a South Korean lawyer. He was the 36th Prosecutor General of South Korea, serving from August 2009 until his resignation in November 2011.

Early life

Pyo was born in Miryang, South Gyeongsang Province. He graduated from Kyeongnam High School in 1973 and from Seoul National University's College of Law in 1977, and passed the 20th bar examination in 1978. He did his military service as a navy judge advocate until 1983.

Career

He was commissioned as a prosecutor at the Seoul District Prosecutors' Office in 1983. As head of its special investigation department in 1997 he led the probe into the Hanseong Steel loans, which resulted in the conviction of the president's second son, Bae Hyun-seok. He was chief of the Daegu District Prosecutors' Office (2005–2006) and of the Busan High Prosecutors' Office (2008–2009).

In June 2009 Prosecutor General Noh Jung-hwan stepped down over the death of a former president, who had leapt from a cliff after being questioned. The first nominee for the vacancy, Cheon Dae-sik, withdrew following his hearing. Pyo faced the National Assembly on 17 August and took office on the 20th.

In 2010 the broadcaster KMB revealed that a businessman had entertained dozens of prosecutors in Busan. Pyo apologised in a televised statement on 23 April, and the chief of the local office, Shim Gi-taek, was dismissed in June. In May 2011 Pyo paid a three-day visit to Astana for a conference. He resigned on 4 November 2011 in protest against the transfer of powers to the police, whose commissioner general, Cho Nam-il, had lobbied for it. Deputy Prosecutor General Ha Sang-dae was promoted to succeed him.

Later life

He has been of counsel at the firm Yulgang since 2012. In 2016 he was appointed special counsel but was recused at the request of the opposition.

Personal life

Pyo is a Catholic; his baptismal name is Thomas More. He is married to Ahn Myung-hee.
""",
  occ("Pyo Chang-uk", "Prosecutor General of South Korea", start=("the 20th", "2009-08-20"), end=("4 November 2011", "2011-11-04")),
  occ("Pyo Chang-uk", "navy judge advocate", end=("1983", "1983")),
  occ("Pyo Chang-uk", "prosecutor at the Seoul District Prosecutors' Office", start=("1983#2", "1983")),
  occ("Pyo Chang-uk", "head of its special investigation department", start=("1997", "1997")),
  occ("Pyo Chang-uk", "chief of the Daegu District Prosecutors' Office", start=("2005", "2005"), end=("2006", "2006")),
  occ("Pyo Chang-uk", "of the Busan High Prosecutors' Office", start=("2008", "2008"), end=("2009#2", "2009")),
  occ("Noh Jung-hwan", "Prosecutor General#2", end=("June 2009", "2009-06")),
  occ("Shim Gi-taek", "chief of the local office", end=("June#2", "2010-06")),
  occ("Cho Nam-il", "commissioner general"),
  occ("Ha Sang-dae", "Deputy Prosecutor General"),
  occ("Ha Sang-dae", "succeed him", start=("4 November 2011", "2011-11")),
  occ("Pyo Chang-uk", "of counsel at the firm Yulgang", start=("2012", "2012")),
  occ("Pyo Chang-uk", "special counsel", start=("2016", "2016")),
  fact("Pyo Chang-uk", "nativeName", "표창욱"),
  fact("Pyo Chang-uk", "birthDate", "6 July 1954", value="1954-07-06"),
  fact("Pyo Chang-uk", "nationality", "South Korean"),
  fact("Pyo Chang-uk", "occupation", "lawyer"),
  fact("Pyo Chang-uk", "birthPlace", "Miryang, South Gyeongsang Province"),
  fact("Pyo Chang-uk", "education", "Kyeongnam High School", date=("1973", "1973")),
  fact("Pyo Chang-uk", "education", "Seoul National University's College of Law", date=("1977", "1977")),
  fact("Pyo Chang-uk", "militaryService", "navy"),
  fact("Pyo Chang-uk", "religion", "Catholic"),
  fact("Pyo Chang-uk", "alias", "Thomas More"),
  fact("Pyo Chang-uk", "spouse", "Ahn Myung-hee"),
  ev("departure", "resignation", ("November 2011", "2011-11"), ["Pyo Chang-uk"]),
  ev("appointment", "was commissioned", ("1983#2", "1983"), ["Pyo Chang-uk"]),
  ev("investigation", "probe", ("1997", "1997"), ["Pyo Chang-uk", "Bae Hyun-seok"]),
  ev("conviction", "conviction", None, ["Bae Hyun-seok"]),
  ev("departure", "stepped down", ("June 2009", "2009-06"), ["Noh Jung-hwan"]),
  ev("testimony", "hearing", None, ["Cheon Dae-sik"]),
  ev("testimony", "faced the National Assembly", ("17 August", "2009-08-17"), ["Pyo Chang-uk"]),
  ev("appointment", "took office", ("the 20th", "2009-08-20"), ["Pyo Chang-uk"]),
  ev("disclosure", "revealed", ("2010", "2010"), ["Pyo Chang-uk"]),
  ev("speech", "televised statement", ("23 April", "2010-04-23"), ["Pyo Chang-uk"]),
  ev("departure", "was dismissed", ("June#2", "2010-06"), ["Shim Gi-taek"]),
  ev("travel", "visit to Astana", ("May 2011", "2011-05"), ["Pyo Chang-uk"]),
  ev("departure", "resigned", ("4 November 2011", "2011-11-04"), ["Pyo Chang-uk"]),
  ev("appointment", "was promoted", ("4 November 2011", "2011-11"), ["Ha Sang-dae"]),
  ev("appointment", "was appointed", ("2016", "2016"), ["Pyo Chang-uk"]),
  ev("recusal", "was recused", ("2016", "2016"), ["Pyo Chang-uk"]),
)

P("d43-36", """Sir Ransford Cuthbert Malabre-Nosworthy OJ (19 January 1908 – 7 July 1982) was a Jamaican judge. He was Chief Justice of Jamaica from 1962 to 1968 and acted as Governor-General on five occasions.

Early life

Malabre-Nosworthy was born in Black River, Saint Elizabeth, to a logwood merchant and his wife, Ione. He won a scholarship to Munro College and, in 1927, entered Gray's Inn; he was called to the bar in November 1930. On his return to Kingston in 1931 he entered the chambers of Norman DaCosta-Pringle, KC.

Colonial service

He was appointed clerk of the courts in Portland in 1936 and resident magistrate in Westmoreland in 1939. During the labour disturbances he gave evidence before the Moyne-Harcourt Commission on 14 November 1938. He was transferred to British Honduras in 1947 as Attorney General, an office in which Cedric Abberley followed him in 1951, and was a puisne judge in British Guiana from that year. In 1953 he presided over the trial of the sugar union leader Lachmansingh Persaud-Boodhoo, who was sentenced to a year's hard labour for sedition.

Chief Justice

He came home in 1957 as a judge of the Supreme Court and was sworn in as Chief Justice on 5 August 1962, the day on which his English predecessor, Sir Colin McGregor-Blount, sailed for Southampton. In July 1965 he attended the conference of Commonwealth chief justices in Sydney, where he spoke on the abolition of the grand jury. In April 1967 his son-in-law, Senator Hector Wynter-Lyon, was committed for contempt by the full court, Malabre-Nosworthy having stood aside. He retired in January 1968; Sir Herbert Duffus-Eccleston was appointed in his stead.

Later years

He chaired the commission on the police from 1969 to 1970. He received the Order of Jamaica in 1973, and had been made a Knight Bachelor in 1963. An Anglican, he was chancellor of the diocese. He died in Mandeville.
""",
  occ("Ransford Cuthbert Malabre-Nosworthy", "Chief Justice of Jamaica", start=("5 August 1962", "1962-08-05"), end=("January 1968", "1968-01"), again=["Chief Justice#3"]),
  occ("Ransford Cuthbert Malabre-Nosworthy", "acted as Governor-General"),
  occ("Norman DaCosta-Pringle", "KC"),
  occ("Ransford Cuthbert Malabre-Nosworthy", "clerk of the courts in Portland", start=("1936", "1936"), end=("1939", "1939")),
  occ("Ransford Cuthbert Malabre-Nosworthy", "resident magistrate in Westmoreland", start=("1939", "1939")),
  occ("Ransford Cuthbert Malabre-Nosworthy", "Attorney General", start=("1947", "1947"), end=("1951", "1951")),
  occ("Cedric Abberley", "followed", start=("1951", "1951")),
  occ("Ransford Cuthbert Malabre-Nosworthy", "puisne judge in British Guiana", start=("that year", "1951"), end=("1957", "1957")),
  occ("Lachmansingh Persaud-Boodhoo", "sugar union leader"),
  occ("Ransford Cuthbert Malabre-Nosworthy", "judge of the Supreme Court", start=("1957", "1957"), end=("5 August 1962", "1962-08-05")),
  occ("Colin McGregor-Blount", "predecessor", end=("5 August 1962", "1962-08-05")),
  occ("Hector Wynter-Lyon", "Senator"),
  occ("Herbert Duffus-Eccleston", "in his stead", start=("January 1968", "1968-01")),
  occ("Ransford Cuthbert Malabre-Nosworthy", "chaired the commission on the police", start=("1969", "1969"), end=("1970", "1970")),
  occ("Ransford Cuthbert Malabre-Nosworthy", "chancellor of the diocese"),
  fact("Ransford Cuthbert Malabre-Nosworthy", "birthDate", "19 January 1908", value="1908-01-19"),
  fact("Ransford Cuthbert Malabre-Nosworthy", "deathDate", "7 July 1982", value="1982-07-07"),
  fact("Ransford Cuthbert Malabre-Nosworthy", "nationality", "Jamaican"),
  fact("Ransford Cuthbert Malabre-Nosworthy", "occupation", "judge"),
  fact("Ransford Cuthbert Malabre-Nosworthy", "birthPlace", "Black River, Saint Elizabeth"),
  fact("Ransford Cuthbert Malabre-Nosworthy", "mother", "Ione"),
  fact("Ransford Cuthbert Malabre-Nosworthy", "education", "Munro College"),
  fact("Ransford Cuthbert Malabre-Nosworthy", "education", "Gray's Inn", date=("1927", "1927")),
  fact("Colin McGregor-Blount", "nationality", "English"),
  fact("Ransford Cuthbert Malabre-Nosworthy", "relatives", "Hector Wynter-Lyon"),
  fact("Ransford Cuthbert Malabre-Nosworthy", "award", "Order of Jamaica", date=("1973", "1973")),
  fact("Ransford Cuthbert Malabre-Nosworthy", "award", "Knight Bachelor", date=("1963", "1963")),
  fact("Ransford Cuthbert Malabre-Nosworthy", "religion", "Anglican"),
  fact("Ransford Cuthbert Malabre-Nosworthy", "deathPlace", "Mandeville"),
  ev("appointment", "was called to the bar", ("November 1930", "1930-11"), ["Ransford Cuthbert Malabre-Nosworthy"]),
  ev("travel", "return to Kingston", ("1931", "1931"), ["Ransford Cuthbert Malabre-Nosworthy"]),
  ev("appointment", "was appointed", ("1936", "1936"), ["Ransford Cuthbert Malabre-Nosworthy"]),
  ev("testimony", "gave evidence", ("14 November 1938", "1938-11-14"), ["Ransford Cuthbert Malabre-Nosworthy"]),
  ev("appointment", "was transferred", ("1947", "1947"), ["Ransford Cuthbert Malabre-Nosworthy"]),
  ev("appointment", "followed", ("1951", "1951"), ["Cedric Abberley"]),
  ev("conviction", "was sentenced", ("1953", "1953"), ["Lachmansingh Persaud-Boodhoo", "Ransford Cuthbert Malabre-Nosworthy"]),
  ev("travel", "came home", ("1957", "1957"), ["Ransford Cuthbert Malabre-Nosworthy"]),
  ev("appointment", "was sworn in", ("5 August 1962", "1962-08-05"), ["Ransford Cuthbert Malabre-Nosworthy"]),
  ev("travel", "sailed for Southampton", ("5 August 1962", "1962-08-05"), ["Colin McGregor-Blount"]),
  ev("meeting", "conference", ("July 1965", "1965-07"), ["Ransford Cuthbert Malabre-Nosworthy"]),
  ev("speech", "spoke", ("July 1965", "1965-07"), ["Ransford Cuthbert Malabre-Nosworthy"]),
  ev("conviction", "was committed for contempt", ("April 1967", "1967-04"), ["Hector Wynter-Lyon"]),
  ev("recusal", "stood aside", ("April 1967", "1967-04"), ["Ransford Cuthbert Malabre-Nosworthy"]),
  ev("departure", "retired", ("January 1968", "1968-01"), ["Ransford Cuthbert Malabre-Nosworthy"]),
  ev("appointment", "was appointed in his stead", ("January 1968", "1968-01"), ["Herbert Duffus-Eccleston"]),
  ev("award", "received", ("1973", "1973"), ["Ransford Cuthbert Malabre-Nosworthy"]),
  ev("award", "had been made", ("1963", "1963"), ["Ransford Cuthbert Malabre-Nosworthy"]),
)

P("d43-37", """Bernardino Alcoverro y Ruiz de Apodaca, 1st Marquess of Monte Arruit (Tortosa, 8 June 1862 – San Sebastián, 3 September 1936), was a Spanish general and Captain General of Catalonia, noted for his service in Cuba and Morocco.

Biography

Early career

The son of a Carlist colonel, Ramón Alcoverro, who had gone into exile in Pau in 1876, he entered the Academy of Infantry of Toledo in 1879 and left it as an alférez in 1882. In 1895 he asked for a posting to Cuba, where he was promoted to commandant for merit in war and served as an aide to General Martín Cabrinety. He sailed home with the last troops in January 1899.

Morocco

He was promoted to brigadier general in 1911 and appointed military governor of Larache in 1913. There he met the sharif Mulay Hamid on 17 May 1914. When General Fermín Jordana Silvela died suddenly at his desk in November 1918, Alcoverro acted for two months as high commissioner until the civilian Damián Berenguer-Luque disembarked.

Captain General

As a lieutenant general he commanded the fourth military region in Barcelona from May 1922. He supported the coup of 13 September 1923, which he had discussed in a meeting with its leader four days before. In 1925 he was chosen to investigate the surrender at Nador; Colonel Eusebio Arráiz, the former commander of the post, was convicted by the Supreme Council of War in June 1926 and dismissed from the service. Alcoverro was created marquess in that year. He resigned in March 1928 after a quarrel with the civil governor, Joaquín Milans Bosch, and passed to the reserve in 1930. General Emilio Barrera-Luyando, who had been his second-in-command, took his place.

Death

He was arrested at San Sebastián on 29 July 1936 and was shot in the Ondarreta prison. From his marriage to María del Carmen Pidal he had a son, Ramón Alcoverro Pidal, procurator in the Cortes from 1943 to 1958.
""",
  occ("Bernardino Alcoverro y Ruiz de Apodaca", "1st Marquess of Monte Arruit", start=("that year", "1926"), again=["marquess"]),
  occ("Bernardino Alcoverro y Ruiz de Apodaca", "Spanish general"),
  occ("Bernardino Alcoverro y Ruiz de Apodaca", "Captain General of Catalonia", start=("May 1922", "1922-05"), end=("March 1928", "1928-03"), again=["commanded the fourth military region"]),
  occ("Ramón Alcoverro", "Carlist colonel"),
  occ("Bernardino Alcoverro y Ruiz de Apodaca", "alférez", start=("1882", "1882")),
  occ("Bernardino Alcoverro y Ruiz de Apodaca", "commandant"),
  occ("Bernardino Alcoverro y Ruiz de Apodaca", "aide to General Martín Cabrinety"),
  occ("Martín Cabrinety", "General#2"),
  occ("Bernardino Alcoverro y Ruiz de Apodaca", "brigadier general", start=("1911", "1911")),
  occ("Bernardino Alcoverro y Ruiz de Apodaca", "military governor of Larache", start=("1913", "1913")),
  occ("Mulay Hamid", "sharif"),
  occ("Fermín Jordana Silvela", "General#3"),
  occ("Fermín Jordana Silvela", "high commissioner", end=("November 1918", "1918-11")),
  occ("Bernardino Alcoverro y Ruiz de Apodaca", "acted for two months as high commissioner", start=("November 1918", "1918-11"), end=("two months", "1919-01")),
  occ("Damián Berenguer-Luque", "high commissioner", start=("two months", "1919-01")),
  occ("Bernardino Alcoverro y Ruiz de Apodaca", "lieutenant general"),
  occ("Eusebio Arráiz", "commander of the post"),
  occ("Eusebio Arráiz", "Colonel", end=("June 1926", "1926-06")),
  occ("Joaquín Milans Bosch", "civil governor"),
  occ("Emilio Barrera-Luyando", "General#5"),
  occ("Emilio Barrera-Luyando", "second-in-command"),
  occ("Emilio Barrera-Luyando", "took his place", start=("March 1928", "1928-03")),
  occ("Ramón Alcoverro Pidal", "procurator in the Cortes", start=("1943", "1943"), end=("1958", "1958")),
  fact("Bernardino Alcoverro y Ruiz de Apodaca", "birthPlace", "Tortosa"),
  fact("Bernardino Alcoverro y Ruiz de Apodaca", "birthDate", "8 June 1862", value="1862-06-08"),
  fact("Bernardino Alcoverro y Ruiz de Apodaca", "deathPlace", "San Sebastián"),
  fact("Bernardino Alcoverro y Ruiz de Apodaca", "deathDate", "3 September 1936", value="1936-09-03"),
  fact("Bernardino Alcoverro y Ruiz de Apodaca", "nationality", "Spanish"),
  fact("Bernardino Alcoverro y Ruiz de Apodaca", "father", "Ramón Alcoverro"),
  fact("Ramón Alcoverro", "residence", "Pau", date=("1876", "1876")),
  fact("Bernardino Alcoverro y Ruiz de Apodaca", "education", "Academy of Infantry of Toledo", date=("1882", "1882")),
  fact("Fermín Jordana Silvela", "deathDate", "November 1918", value="1918-11"),
  fact("Bernardino Alcoverro y Ruiz de Apodaca", "causeOfDeath", "shot"),
  fact("Bernardino Alcoverro y Ruiz de Apodaca", "spouse", "María del Carmen Pidal"),
  fact("Bernardino Alcoverro y Ruiz de Apodaca", "children", "Ramón Alcoverro Pidal"),
  fact("María del Carmen Pidal", "children", "Ramón Alcoverro Pidal"),
  ev("travel", "gone into exile", ("1876", "1876"), ["Ramón Alcoverro"]),
  ev("appointment", "was promoted", None, ["Bernardino Alcoverro y Ruiz de Apodaca"]),
  ev("travel", "sailed home", ("January 1899", "1899-01"), ["Bernardino Alcoverro y Ruiz de Apodaca"]),
  ev("appointment", "was promoted to brigadier general", ("1911", "1911"), ["Bernardino Alcoverro y Ruiz de Apodaca"]),
  ev("appointment", "appointed", ("1913", "1913"), ["Bernardino Alcoverro y Ruiz de Apodaca"]),
  ev("meeting", "met", ("17 May 1914", "1914-05-17"), ["Bernardino Alcoverro y Ruiz de Apodaca", "Mulay Hamid"]),
  ev("travel", "disembarked", ("two months", "1919-01"), ["Damián Berenguer-Luque"]),
  ev("meeting", "meeting", ("four days before", "1923-09-09"), ["Bernardino Alcoverro y Ruiz de Apodaca"]),
  ev("investigation", "investigate", ("1925", "1925"), ["Bernardino Alcoverro y Ruiz de Apodaca", "Eusebio Arráiz"]),
  ev("conviction", "was convicted", ("June 1926", "1926-06"), ["Eusebio Arráiz"]),
  ev("departure", "dismissed from the service", ("June 1926", "1926-06"), ["Eusebio Arráiz"]),
  ev("award", "was created", ("that year", "1926"), ["Bernardino Alcoverro y Ruiz de Apodaca"]),
  ev("departure", "resigned", ("March 1928", "1928-03"), ["Bernardino Alcoverro y Ruiz de Apodaca"]),
  ev("departure", "passed to the reserve", ("1930", "1930"), ["Bernardino Alcoverro y Ruiz de Apodaca"]),
  ev("appointment", "took his place", ("March 1928", "1928-03"), ["Emilio Barrera-Luyando"]),
  ev("arrest", "was arrested", ("29 July 1936", "1936-07-29"), ["Bernardino Alcoverro y Ruiz de Apodaca"]),
)

P("d43-38", """Lin Baozhang (Chinese: 林葆章; courtesy name Xunwu; 1859 – 16 August 1925) was a Chinese naval officer and politician of the late Qing dynasty and the early Republic of China. He held the rank of admiral and was Navy Minister in the Beiyang government from 1917 to 1919.

Early life

Lin was a native of Minhou in Fujian. He entered the Foochow Naval College in 1874 and in 1881 was sent to England, where he spent three years at Greenwich. His elder brother, Lin Baoyi, died in the battle of Mawei in August 1884.

Career under the Qing

In 1888 he became executive officer of the cruiser Jiyuan in the Beiyang Fleet. After the surrender of Weihaiwei in February 1895 he was dismissed and returned to his village, but he was reinstated by Viceroy Liu Kunxun in 1899. As captain of the Hai Tian he visited Singapore and Penang in 1905. Three years later he took over the Guangdong squadron from Li Zhunting, who had been impeached by the censor Jiang Chunbo and stripped of his yellow jacket.

Republic

On 3 November 1911 he declared for the revolution at Wusong. The provisional government appointed him deputy minister of the navy in January 1912. He was commander-in-chief of the fleet from 1913 until 1916, an office in which Sa Fuchang succeeded him. Premier Duan Qirui made him Navy Minister on 17 July 1917, when Cheng Guangde had gone over to the southern government with nine ships; Cheng was murdered in Canton on 26 February 1918. In December 1919 Lin resigned on the grounds of ill health. He was elected a member of the second National Assembly for Fujian in 1918.

He retired to the British concession of Tianjin. In 1922 he gave evidence before the naval accounts commission presided over by Du Xilong.

Awards and family

Lin was awarded the Order of Wen-Hu, 1st Class, in October 1918. A Methodist from 1920, he was the father-in-law of the diplomat Wang Shou-chin.
""",
  occ("Lin Baozhang", "admiral"),
  occ("Lin Baozhang", "Navy Minister", start=("17 July 1917", "1917-07-17"), end=("December 1919", "1919-12"), again=["Navy Minister#2"]),
  occ("Lin Baozhang", "executive officer of the cruiser Jiyuan", start=("1888", "1888")),
  occ("Liu Kunxun", "Viceroy"),
  occ("Lin Baozhang", "captain of the Hai Tian", start=("1905", "1905")),
  occ("Lin Baozhang", "Guangdong squadron", start=("Three years later", "1908")),
  occ("Li Zhunting", "Guangdong squadron", end=("Three years later", "1908")),
  occ("Jiang Chunbo", "censor"),
  occ("Lin Baozhang", "deputy minister of the navy", start=("January 1912", "1912-01")),
  occ("Lin Baozhang", "commander-in-chief of the fleet", start=("1913", "1913"), end=("1916", "1916")),
  occ("Sa Fuchang", "succeeded", start=("1916", "1916")),
  occ("Duan Qirui", "Premier"),
  occ("Cheng Guangde", "Navy Minister#2", end=("17 July 1917", "1917-07")),
  occ("Lin Baozhang", "member of the second National Assembly for Fujian", start=("1918#2", "1918")),
  occ("Du Xilong", "presided over"),
  fact("Lin Baozhang", "nativeName", "林葆章"),
  fact("Lin Baozhang", "alias", "Xunwu"),
  fact("Lin Baozhang", "birthDate", "1859", value="1859"),
  fact("Lin Baozhang", "deathDate", "16 August 1925", value="1925-08-16"),
  fact("Lin Baozhang", "nationality", "Chinese#2"),
  fact("Lin Baozhang", "occupation", "naval officer"),
  fact("Lin Baozhang", "occupation", "politician"),
  fact("Lin Baozhang", "birthPlace", "Minhou in Fujian"),
  fact("Lin Baozhang", "education", "Foochow Naval College", date=("1874", "1874")),
  fact("Lin Baozhang", "education", "Greenwich", date=("1881", "1881")),
  fact("Lin Baozhang", "siblings", "Lin Baoyi"),
  fact("Lin Baoyi", "siblings", "Lin Baozhang"),
  fact("Lin Baoyi", "deathDate", "August 1884", value="1884-08"),
  fact("Lin Baoyi", "deathPlace", "Mawei"),
  fact("Lin Baoyi", "causeOfDeath", "died in the battle"),
  fact("Lin Baozhang", "militaryService", "Beiyang Fleet"),
  fact("Cheng Guangde", "causeOfDeath", "murdered"),
  fact("Cheng Guangde", "deathPlace", "Canton"),
  fact("Cheng Guangde", "deathDate", "26 February 1918", value="1918-02-26"),
  fact("Lin Baozhang", "residence", "Tianjin"),
  fact("Lin Baozhang", "award", "Order of Wen-Hu, 1st Class", date=("October 1918", "1918-10")),
  fact("Lin Baozhang", "religion", "Methodist", date=("1920", "1920")),
  fact("Lin Baozhang", "relatives", "Wang Shou-chin"),
  fact("Wang Shou-chin", "occupation", "diplomat"),
  ev("travel", "was sent to England", ("1881", "1881"), ["Lin Baozhang"]),
  ev("appointment", "became", ("1888", "1888"), ["Lin Baozhang"]),
  ev("departure", "was dismissed", ("February 1895", "1895-02"), ["Lin Baozhang"]),
  ev("travel", "returned to his village", None, ["Lin Baozhang"]),
  ev("appointment", "was reinstated", ("1899", "1899"), ["Lin Baozhang", "Liu Kunxun"]),
  ev("travel", "visited Singapore and Penang", ("1905", "1905"), ["Lin Baozhang"]),
  ev("appointment", "took over", ("Three years later", "1908"), ["Lin Baozhang", "Li Zhunting"]),
  ev("investigation", "had been impeached", None, ["Li Zhunting", "Jiang Chunbo"]),
  ev("sanction", "stripped", None, ["Li Zhunting"]),
  ev("disclosure", "declared", ("3 November 1911", "1911-11-03"), ["Lin Baozhang"]),
  ev("appointment", "appointed", ("January 1912", "1912-01"), ["Lin Baozhang"]),
  ev("appointment", "succeeded", ("1916", "1916"), ["Sa Fuchang"]),
  ev("appointment", "made", ("17 July 1917", "1917-07-17"), ["Duan Qirui", "Lin Baozhang"]),
  ev("departure", "resigned", ("December 1919", "1919-12"), ["Lin Baozhang"]),
  ev("election", "was elected", ("1918#2", "1918"), ["Lin Baozhang"]),
  ev("testimony", "gave evidence", ("1922", "1922"), ["Lin Baozhang", "Du Xilong"]),
  ev("award", "was awarded", ("October 1918", "1918-10"), ["Lin Baozhang"]),
)

P("d43-39", """Sir Walter Heremaia Tīpene Galbraith GNZM KC (born 11 February 1948) is a New Zealand jurist of Ngāpuhi descent. He was Solicitor-General of New Zealand from 1989 to 2000 and a judge of the Supreme Court of New Zealand from 2006 until 2018.

Early life and family

Galbraith was born in Kaikohe, the son of Duncan Galbraith, a stock agent from Dunedin, and Mere Tīpene. He attended Northland College and the University of Auckland, where he graduated LLB (Hons) in 1971. A Fulbright award took him to Columbia University (LLM, 1974). His sister, Hinemoa Galbraith-Pōtae, was the Labour list MP from 1999 to 2005.

Legal career

Galbraith lectured at Victoria University of Wellington from 1975 to 1979. In 1982 he was junior counsel to the royal commission into the Lake Alice wards led by Justice Alwyn Prendergast-Booth. He was appointed Solicitor-General on 1 September 1989, replacing Malcolm Fairhall QC, who became Ombudsman. In 1993 he laid an information against the Winebox accountant Denis Clapham; Clapham was convicted in the High Court at Auckland on 19 June 1995 and struck off by his institute. Galbraith represented New Zealand in The Hague before the International Court of Justice in September 1995.

Judicial career

In April 2000 he was sworn in as a judge of the Court of Appeal, and on 4 September 2006 he was elevated to the Supreme Court. In 2010 Galbraith wrote to the Judicial Conduct Commissioner to explain a loan from the barrister Rachel Oosterbeek, in whose appeal he had sat; the letter was disclosed by a Sunday newspaper on 10 October. The commissioner, Sir Ian Dobbs, recommended no further step. Thereafter Galbraith recused himself from all her cases. He retired on his 70th birthday and was succeeded by Dame Losa Fepulea'i-Hunt.

Later activities

He chaired the inquiry into the 2019 Whakaari response, which travelled to Whakatāne eleven times. He was made a Knight Grand Companion in 2009.
""",
  occ("Walter Heremaia Tīpene Galbraith", "KC"),
  occ("Walter Heremaia Tīpene Galbraith", "Solicitor-General of New Zealand", start=("1 September 1989", "1989-09-01"), end=("2000", "2000"), again=["Solicitor-General#2"]),
  occ("Walter Heremaia Tīpene Galbraith", "judge of the Supreme Court of New Zealand", start=("4 September 2006", "2006-09-04"), end=("70th birthday", "2018-02-11"), again=["Supreme Court#2"]),
  occ("Hinemoa Galbraith-Pōtae", "list MP", start=("1999", "1999"), end=("2005", "2005")),
  occ("Walter Heremaia Tīpene Galbraith", "lectured at Victoria University of Wellington", start=("1975", "1975"), end=("1979", "1979")),
  occ("Walter Heremaia Tīpene Galbraith", "junior counsel to the royal commission into the Lake Alice wards", start=("1982", "1982")),
  occ("Alwyn Prendergast-Booth", "royal commission into the Lake Alice wards", start=("1982", "1982")),
  occ("Alwyn Prendergast-Booth", "Justice"),
  occ("Malcolm Fairhall", "Solicitor-General#2", end=("1 September 1989", "1989-09-01")),
  occ("Malcolm Fairhall", "QC"),
  occ("Malcolm Fairhall", "Ombudsman", start=("1 September 1989", "1989")),
  occ("Walter Heremaia Tīpene Galbraith", "represented New Zealand in The Hague", start=("September 1995", "1995-09")),
  occ("Walter Heremaia Tīpene Galbraith", "judge of the Court of Appeal", start=("April 2000", "2000-04"), end=("4 September 2006", "2006-09-04")),
  occ("Ian Dobbs", "Judicial Conduct Commissioner", again=["commissioner"]),
  occ("Losa Fepulea'i-Hunt", "succeeded", start=("70th birthday", "2018-02")),
  occ("Walter Heremaia Tīpene Galbraith", "chaired the inquiry into the 2019 Whakaari response"),
  fact("Walter Heremaia Tīpene Galbraith", "award", "GNZM"),
  fact("Walter Heremaia Tīpene Galbraith", "birthDate", "11 February 1948", value="1948-02-11"),
  fact("Walter Heremaia Tīpene Galbraith", "nationality", "New Zealand"),
  fact("Walter Heremaia Tīpene Galbraith", "occupation", "jurist"),
  fact("Walter Heremaia Tīpene Galbraith", "ethnicity", "Ngāpuhi"),
  fact("Walter Heremaia Tīpene Galbraith", "birthPlace", "Kaikohe"),
  fact("Walter Heremaia Tīpene Galbraith", "father", "Duncan Galbraith"),
  fact("Duncan Galbraith", "occupation", "stock agent"),
  fact("Walter Heremaia Tīpene Galbraith", "mother", "Mere Tīpene"),
  fact("Walter Heremaia Tīpene Galbraith", "education", "Northland College"),
  fact("Walter Heremaia Tīpene Galbraith", "education", "University of Auckland", date=("1971", "1971")),
  fact("Walter Heremaia Tīpene Galbraith", "award", "Fulbright award"),
  fact("Walter Heremaia Tīpene Galbraith", "education", "Columbia University", date=("1974", "1974")),
  fact("Walter Heremaia Tīpene Galbraith", "siblings", "Hinemoa Galbraith-Pōtae"),
  fact("Hinemoa Galbraith-Pōtae", "party", "Labour"),
  fact("Denis Clapham", "occupation", "accountant"),
  fact("Rachel Oosterbeek", "occupation", "barrister"),
  fact("Walter Heremaia Tīpene Galbraith", "award", "Knight Grand Companion", date=("2009", "2009")),
  ev("appointment", "was appointed", ("1 September 1989", "1989-09-01"), ["Walter Heremaia Tīpene Galbraith"]),
  ev("appointment", "became", ("1 September 1989", "1989"), ["Malcolm Fairhall"]),
  ev("investigation", "laid an information", ("1993", "1993"), ["Walter Heremaia Tīpene Galbraith", "Denis Clapham"]),
  ev("conviction", "was convicted", ("19 June 1995", "1995-06-19"), ["Denis Clapham"]),
  ev("sanction", "struck off", None, ["Denis Clapham"]),
  ev("appointment", "was sworn in", ("April 2000", "2000-04"), ["Walter Heremaia Tīpene Galbraith"]),
  ev("appointment", "was elevated", ("4 September 2006", "2006-09-04"), ["Walter Heremaia Tīpene Galbraith"]),
  ev("communication", "wrote", ("2010", "2010"), ["Walter Heremaia Tīpene Galbraith", "Ian Dobbs"]),
  ev("disclosure", "was disclosed", ("10 October", "2010-10-10"), ["Walter Heremaia Tīpene Galbraith"]),
  ev("recusal", "recused himself", None, ["Walter Heremaia Tīpene Galbraith", "Rachel Oosterbeek"]),
  ev("departure", "retired", ("70th birthday", "2018-02-11"), ["Walter Heremaia Tīpene Galbraith"]),
  ev("appointment", "was succeeded", ("70th birthday", "2018-02"), ["Losa Fepulea'i-Hunt"]),
  ev("investigation", "inquiry", None, ["Walter Heremaia Tīpene Galbraith"]),
  ev("travel", "travelled to Whakatāne", None, ["Walter Heremaia Tīpene Galbraith"]),
  ev("award", "was made", ("2009", "2009"), ["Walter Heremaia Tīpene Galbraith"]),
)

P("d43-40", """Aristide Boghos Hekekyan Pasha (1847 – 12 May 1919) was an Egyptian judge and statesman of Armenian birth, for many years procureur general of the Mixed Courts at Alexandria and Minister of Justice from 1894 to 1896.

Early years

Hekekyan was born in Smyrna, where his father Boghos traded in figs, and came to Cairo as a boy. The Khedive Ismail paid for his studies at the Lycée Louis-le-Grand and at the law faculty in Aix, which conferred a licence on him in 1869. He belonged to the Armenian Catholic Church.

Career

He entered the Foreign Ministry as a translator and accompanied Nubar Pasha to the conference at Constantinople in 1873. With the opening of the Mixed Courts in February 1876 he became a substitute at the parquet of Alexandria and, in 1881, judge of the court of first instance at Mansourah. During the rising of 1882 he was detained for eleven days by Colonel Mahmud Sabri, who was banished to Ceylon in January 1883 and pardoned in 1899.

On 4 November 1885 he was named procureur general in the place of the Dutchman Jan van der Goes, whose contract had expired. He made an inspection of the courts of Athens and Rome in 1890. Prime Minister Nubar, returning to office, gave him the portfolio of justice on 16 April 1894. The judicial adviser, Sir Malcolm Scott-Gresham, corresponded with Lord Cromer about "the obstinate Armenian". When the cabinet of Mustafa Fehmi was formed in November 1895 Hekekyan kept his place, but he resigned on 3 June 1896 over the budget; Ibrahim Fuad-Zade took his seat.

Later life

He was president of the Suez arbitration tribunal in 1900 and was elected president of the Khedivial Geographical Society in 1903. In 1906 he spoke at the Milan congress.

He was a Grand Officer of the Medjidie. His wife Takouhi was a daughter of Arakel Nubarian, governor of Khartoum in the 1850s. He died at Ramleh.
""",
  occ("Aristide Boghos Hekekyan Pasha", "Pasha"),
  occ("Aristide Boghos Hekekyan Pasha", "procureur general of the Mixed Courts at Alexandria", start=("4 November 1885", "1885-11-04"), again=["procureur general#2"]),
  occ("Aristide Boghos Hekekyan Pasha", "Minister of Justice", start=("16 April 1894", "1894-04-16"), end=("3 June 1896", "1896-06-03"), again=["portfolio of justice"]),
  occ("Ismail", "Khedive"),
  occ("Aristide Boghos Hekekyan Pasha", "translator"),
  occ("Nubar Pasha", "Pasha#2"),
  occ("Aristide Boghos Hekekyan Pasha", "substitute at the parquet of Alexandria", start=("February 1876", "1876-02"), end=("1881", "1881")),
  occ("Aristide Boghos Hekekyan Pasha", "judge of the court of first instance at Mansourah", start=("1881", "1881"), end=("4 November 1885", "1885-11-04")),
  occ("Mahmud Sabri", "Colonel"),
  occ("Jan van der Goes", "in the place of", end=("4 November 1885", "1885-11-04")),
  occ("Nubar Pasha", "Prime Minister", start=("16 April 1894", "1894-04")),
  occ("Malcolm Scott-Gresham", "judicial adviser"),
  occ("Cromer", "Lord"),
  occ("Mustafa Fehmi", "cabinet of", start=("November 1895", "1895-11")),
  occ("Ibrahim Fuad-Zade", "took his seat", start=("3 June 1896", "1896-06")),
  occ("Aristide Boghos Hekekyan Pasha", "president of the Suez arbitration tribunal", start=("1900", "1900")),
  occ("Aristide Boghos Hekekyan Pasha", "president of the Khedivial Geographical Society", start=("1903", "1903")),
  occ("Arakel Nubarian", "governor of Khartoum", start=("1850s", "185X"), end=("1850s", "185X")),
  fact("Aristide Boghos Hekekyan Pasha", "birthDate", "1847", value="1847"),
  fact("Aristide Boghos Hekekyan Pasha", "deathDate", "12 May 1919", value="1919-05-12"),
  fact("Aristide Boghos Hekekyan Pasha", "nationality", "Egyptian"),
  fact("Aristide Boghos Hekekyan Pasha", "occupation", "judge"),
  fact("Aristide Boghos Hekekyan Pasha", "occupation", "statesman"),
  fact("Aristide Boghos Hekekyan Pasha", "ethnicity", "Armenian"),
  fact("Aristide Boghos Hekekyan Pasha", "birthPlace", "Smyrna"),
  fact("Aristide Boghos Hekekyan Pasha", "father", "Boghos#2"),
  fact("Aristide Boghos Hekekyan Pasha", "education", "Lycée Louis-le-Grand"),
  fact("Aristide Boghos Hekekyan Pasha", "education", "law faculty in Aix", date=("1869", "1869")),
  fact("Aristide Boghos Hekekyan Pasha", "religion", "Armenian Catholic Church"),
  fact("Jan van der Goes", "nationality", "Dutchman"),
  fact("Aristide Boghos Hekekyan Pasha", "award", "Grand Officer of the Medjidie"),
  fact("Aristide Boghos Hekekyan Pasha", "spouse", "Takouhi"),
  fact("Takouhi", "father", "Arakel Nubarian"),
  fact("Arakel Nubarian", "children", "Takouhi"),
  fact("Aristide Boghos Hekekyan Pasha", "deathPlace", "Ramleh"),
  ev("travel", "came to Cairo", None, ["Aristide Boghos Hekekyan Pasha"]),
  ev("appointment", "entered the Foreign Ministry", None, ["Aristide Boghos Hekekyan Pasha"]),
  ev("travel", "accompanied", ("1873", "1873"), ["Aristide Boghos Hekekyan Pasha", "Nubar Pasha"]),
  ev("meeting", "conference at Constantinople", ("1873", "1873"), ["Aristide Boghos Hekekyan Pasha", "Nubar Pasha"]),
  ev("appointment", "became", ("February 1876", "1876-02"), ["Aristide Boghos Hekekyan Pasha"]),
  ev("arrest", "was detained", ("1882", "1882"), ["Aristide Boghos Hekekyan Pasha", "Mahmud Sabri"]),
  ev("sanction", "was banished", ("January 1883", "1883-01"), ["Mahmud Sabri"]),
  ev("appointment", "was named", ("4 November 1885", "1885-11-04"), ["Aristide Boghos Hekekyan Pasha"]),
  ev("travel", "inspection", ("1890", "1890"), ["Aristide Boghos Hekekyan Pasha"]),
  ev("appointment", "returning to office", ("16 April 1894", "1894-04"), ["Nubar Pasha"]),
  ev("appointment", "gave him the portfolio", ("16 April 1894", "1894-04-16"), ["Nubar Pasha", "Aristide Boghos Hekekyan Pasha"]),
  ev("communication", "corresponded", None, ["Malcolm Scott-Gresham", "Cromer"]),
  ev("departure", "resigned", ("3 June 1896", "1896-06-03"), ["Aristide Boghos Hekekyan Pasha"]),
  ev("appointment", "took his seat", ("3 June 1896", "1896-06"), ["Ibrahim Fuad-Zade"]),
  ev("election", "was elected", ("1903", "1903"), ["Aristide Boghos Hekekyan Pasha"]),
  ev("speech", "spoke", ("1906", "1906"), ["Aristide Boghos Hekekyan Pasha"]),
)

P("d43-41", """Ruxandra-Ileana Covaci (née Moldovan; born 26 September 1971, Bistrița) is a Romanian prosecutor who was chief of the National Anticorruption Directorate (DNA) from May 2013 to July 2018.

Early life and education

Covaci's father, Ioan Moldovan, was a forestry engineer; her mother taught French at the Andrei Mureșanu High School, which she herself attended. In her youth she played in the junior national handball team. She graduated from the Faculty of Law of the Babeș-Bolyai University in Cluj-Napoca in 1994 and joined the public ministry in September 1995.

Career

She was first prosecutor of the tribunal in Sibiu from 1999 and moved to Bucharest in 2006 at the request of Daniela Morar-Tudose, the then chief of the DNA. On 15 May 2013 President Traian Băsescu appointed her chief prosecutor of the Directorate on the proposal of justice minister Robert Cazan-Pop, as successor to the interim head, Călin Nistorescu.

During her mandate eleven ministers were sent to trial. The best known, former minister of tourism Doina Udrescu-Pană, was arrested on 25 January 2015, was sentenced on 5 June 2018 to six years' imprisonment, and fled to Costa Rica. In May 2016 Covaci received the Legion of Honour at the French embassy, and in November of that year she travelled to Washington for talks with the deputy attorney general, Sally Brandeis.

Dismissal and later career

In February 2018 the new minister, Tudor Toaderescu, asked for her removal in a speech that lasted eighty minutes. President Klaus Iohannis refused, but following a ruling of the Constitutional Court he signed the decree on 9 July. Her deputy, Anca Jurma-Lupu, became acting chief. In March 2019 Covaci was placed under judicial control for bribe-taking; the charges were annulled. She was elected European chief prosecutor's deputy on 14 October 2019 and has since lived in Luxembourg. Toaderescu was dismissed as minister in April 2019.

Personal life

She was married to Adrian Covaci, a businessman, until 2007.
""",
  occ("Ruxandra-Ileana Covaci", "chief of the National Anticorruption Directorate", start=("15 May 2013", "2013-05-15"), end=("9 July", "2018-07-09"), again=["chief prosecutor of the Directorate"]),
  occ("Ruxandra-Ileana Covaci", "junior national handball team"),
  occ("Ruxandra-Ileana Covaci", "first prosecutor of the tribunal in Sibiu", start=("1999", "1999"), end=("2006", "2006")),
  occ("Daniela Morar-Tudose", "chief of the DNA"),
  occ("Traian Băsescu", "President"),
  occ("Robert Cazan-Pop", "justice minister"),
  occ("Călin Nistorescu", "interim head", end=("15 May 2013", "2013-05-15")),
  occ("Doina Udrescu-Pană", "minister of tourism"),
  occ("Sally Brandeis", "deputy attorney general"),
  occ("Tudor Toaderescu", "new minister", end=("April 2019", "2019-04"), again=["as minister"]),
  occ("Klaus Iohannis", "President#2"),
  occ("Anca Jurma-Lupu", "deputy#2"),
  occ("Anca Jurma-Lupu", "acting chief", start=("9 July", "2018-07")),
  occ("Ruxandra-Ileana Covaci", "European chief prosecutor's deputy", start=("14 October 2019", "2019-10-14")),
  fact("Ruxandra-Ileana Covaci", "birthName", "Moldovan"),
  fact("Ruxandra-Ileana Covaci", "birthDate", "26 September 1971", value="1971-09-26"),
  fact("Ruxandra-Ileana Covaci", "birthPlace", "Bistrița"),
  fact("Ruxandra-Ileana Covaci", "nationality", "Romanian"),
  fact("Ruxandra-Ileana Covaci", "occupation", "prosecutor"),
  fact("Ruxandra-Ileana Covaci", "father", "Ioan Moldovan"),
  fact("Ioan Moldovan", "occupation", "forestry engineer"),
  fact("Ruxandra-Ileana Covaci", "education", "Andrei Mureșanu High School"),
  fact("Ruxandra-Ileana Covaci", "education", "Babeș-Bolyai University", date=("1994", "1994")),
  fact("Ruxandra-Ileana Covaci", "award", "Legion of Honour", date=("May 2016", "2016-05")),
  fact("Ruxandra-Ileana Covaci", "residence", "Luxembourg", date=("14 October 2019", "2019")),
  fact("Ruxandra-Ileana Covaci", "spouse", "Adrian Covaci"),
  fact("Adrian Covaci", "occupation", "businessman"),
  ev("appointment", "joined the public ministry", ("September 1995", "1995-09"), ["Ruxandra-Ileana Covaci"]),
  ev("appointment", "moved to Bucharest", ("2006", "2006"), ["Ruxandra-Ileana Covaci", "Daniela Morar-Tudose"]),
  ev("appointment", "appointed", ("15 May 2013", "2013-05-15"), ["Traian Băsescu", "Ruxandra-Ileana Covaci", "Robert Cazan-Pop"]),
  ev("arrest", "was arrested", ("25 January 2015", "2015-01-25"), ["Doina Udrescu-Pană"]),
  ev("conviction", "was sentenced", ("5 June 2018", "2018-06-05"), ["Doina Udrescu-Pană"]),
  ev("travel", "fled to Costa Rica", None, ["Doina Udrescu-Pană"]),
  ev("award", "received", ("May 2016", "2016-05"), ["Ruxandra-Ileana Covaci"]),
  ev("travel", "travelled to Washington", ("November of that year", "2016-11"), ["Ruxandra-Ileana Covaci"]),
  ev("meeting", "talks", ("November of that year", "2016-11"), ["Ruxandra-Ileana Covaci", "Sally Brandeis"]),
  ev("speech", "speech", ("February 2018", "2018-02"), ["Tudor Toaderescu"]),
  ev("departure", "signed the decree", ("9 July", "2018-07-09"), ["Klaus Iohannis", "Ruxandra-Ileana Covaci"]),
  ev("appointment", "became", ("9 July", "2018-07"), ["Anca Jurma-Lupu"]),
  ev("investigation", "was placed under judicial control", ("March 2019", "2019-03"), ["Ruxandra-Ileana Covaci"]),
  ev("election", "was elected", ("14 October 2019", "2019-10-14"), ["Ruxandra-Ileana Covaci"]),
  ev("departure", "was dismissed", ("April 2019", "2019-04"), ["Tudor Toaderescu"]),
)

P("d43-42", """Melitón Carvajal Ormeño (10 March 1847, Pisco – 19 September 1935, Callao) was a Peruvian Navy rear admiral, a hero of the War of the Pacific, who was afterwards twice elected to the Senate and served as Second Vice President of Peru (1908–1912).

Early life

Born to Andrés Carvajal and Josefa Ormeño, owners of the Caucato estate, he entered the Military Naval School at the age of thirteen. He graduated as a midshipman in 1864, and was present at the combat of Abtao on 7 February 1866.

War of the Pacific

In April 1879 Carvajal was chief of artillery of the ironclad Manco Inca under Captain Aurelio Grau-Seminario. In the battle of 8 October the captain was killed and Carvajal, wounded in both legs, was taken prisoner by the Chileans. He was held at San Bernardo until the exchange of December. On his return he was made prefect of Ica; he wrote three letters to the dictator, Nicolás de Iturregui, asking for a ship.

Political life

He was Minister of War and Navy in the cabinet of Manuel Candamo-Rey from August 1895 to June 1896. As senator for Ica from 1901 he questioned his own brother-in-law, the finance minister Adrián Elejalde, over the salt monopoly; Elejalde's resignation followed on 12 October 1901. Running on the Civilista ticket he became Second Vice President on 24 September 1908. On 29 May 1909, when conspirators seized the President at the Palace, Carvajal telephoned the barracks of Santa Catalina. Isaías Balta Durand, the leader of the attempt, was sentenced in November to five years. His place as vice president was filled by Roberto Leguía-Prado.

He travelled to Paris in 1910 to inspect the submarine Ferré and retired from the service on 1 March 1916, being replaced as president of the Naval Board by Toribio Raygada Oyarzábal.

Legacy

In 1928 Congress awarded him a gold medal. Admiral Jorge Carvajal Tudela, chief of the general staff in 1945, was his grandson.
""",
  occ("Melitón Carvajal Ormeño", "rear admiral"),
  occ("Melitón Carvajal Ormeño", "Second Vice President of Peru", start=("24 September 1908", "1908-09-24"), end=("1912", "1912"), again=["Second Vice President#2"]),
  occ("Melitón Carvajal Ormeño", "midshipman", start=("1864", "1864")),
  occ("Melitón Carvajal Ormeño", "chief of artillery of the ironclad Manco Inca", start=("April 1879", "1879-04"), end=("8 October", "1879-10-08")),
  occ("Aurelio Grau-Seminario", "Captain", end=("8 October", "1879-10-08"), again=["captain"]),
  occ("Melitón Carvajal Ormeño", "prefect of Ica"),
  occ("Nicolás de Iturregui", "dictator"),
  occ("Melitón Carvajal Ormeño", "Minister of War and Navy", start=("August 1895", "1895-08"), end=("June 1896", "1896-06")),
  occ("Manuel Candamo-Rey", "cabinet"),
  occ("Melitón Carvajal Ormeño", "senator for Ica", start=("1901", "1901")),
  occ("Adrián Elejalde", "finance minister", end=("12 October 1901", "1901-10-12")),
  occ("Isaías Balta Durand", "leader of the attempt"),
  occ("Roberto Leguía-Prado", "vice president"),
  occ("Melitón Carvajal Ormeño", "president of the Naval Board", end=("1 March 1916", "1916-03-01")),
  occ("Toribio Raygada Oyarzábal", "president of the Naval Board", start=("1 March 1916", "1916-03-01")),
  occ("Jorge Carvajal Tudela", "Admiral"),
  occ("Jorge Carvajal Tudela", "chief of the general staff", start=("1945", "1945")),
  fact("Melitón Carvajal Ormeño", "birthDate", "10 March 1847", value="1847-03-10"),
  fact("Melitón Carvajal Ormeño", "birthPlace", "Pisco"),
  fact("Melitón Carvajal Ormeño", "deathDate", "19 September 1935", value="1935-09-19"),
  fact("Melitón Carvajal Ormeño", "deathPlace", "Callao"),
  fact("Melitón Carvajal Ormeño", "nationality", "Peruvian"),
  fact("Melitón Carvajal Ormeño", "militaryService", "War of the Pacific"),
  fact("Melitón Carvajal Ormeño", "father", "Andrés Carvajal"),
  fact("Melitón Carvajal Ormeño", "mother", "Josefa Ormeño"),
  fact("Melitón Carvajal Ormeño", "education", "Military Naval School", date=("1864", "1864")),
  fact("Aurelio Grau-Seminario", "causeOfDeath", "killed"),
  fact("Aurelio Grau-Seminario", "deathDate", "8 October", value="1879-10-08"),
  fact("Melitón Carvajal Ormeño", "relatives", "Adrián Elejalde"),
  fact("Adrián Elejalde", "relatives", "Melitón Carvajal Ormeño"),
  fact("Melitón Carvajal Ormeño", "party", "Civilista"),
  fact("Melitón Carvajal Ormeño", "award", "gold medal", date=("1928", "1928")),
  fact("Melitón Carvajal Ormeño", "relatives", "Jorge Carvajal Tudela"),
  ev("election", "elected to the Senate", None, ["Melitón Carvajal Ormeño"]),
  ev("arrest", "was taken prisoner", ("8 October", "1879-10-08"), ["Melitón Carvajal Ormeño"]),
  ev("travel", "return", None, ["Melitón Carvajal Ormeño"]),
  ev("appointment", "was made prefect", None, ["Melitón Carvajal Ormeño"]),
  ev("communication", "wrote three letters", None, ["Melitón Carvajal Ormeño", "Nicolás de Iturregui"]),
  ev("departure", "resignation", ("12 October 1901", "1901-10-12"), ["Adrián Elejalde"]),
  ev("candidacy", "Running", None, ["Melitón Carvajal Ormeño"]),
  ev("appointment", "became", ("24 September 1908", "1908-09-24"), ["Melitón Carvajal Ormeño"]),
  ev("arrest", "seized the President", ("29 May 1909", "1909-05-29"), ["Isaías Balta Durand"]),
  ev("communication", "telephoned", ("29 May 1909", "1909-05-29"), ["Melitón Carvajal Ormeño"]),
  ev("conviction", "was sentenced", ("November", "1909-11"), ["Isaías Balta Durand"]),
  ev("travel", "travelled to Paris", ("1910", "1910"), ["Melitón Carvajal Ormeño"]),
  ev("departure", "retired", ("1 March 1916", "1916-03-01"), ["Melitón Carvajal Ormeño"]),
  ev("appointment", "being replaced", ("1 March 1916", "1916-03-01"), ["Toribio Raygada Oyarzábal", "Melitón Carvajal Ormeño"]),
  ev("award", "awarded", ("1928", "1928"), ["Melitón Carvajal Ormeño"]),
)

P("d43-43", """Jonkheer Willem Cornelis van Heemskerck Veeckens (The Hague, 22 October 1881 – Arnhem, 15 February 1966) was a Dutch jurist who was a judge of the Permanent Court of International Justice from 1931 to 1942 and of the International Court of Justice until 1949.

Life

Van Heemskerck Veeckens was the eldest son of Adriaan van Heemskerck Veeckens, Queen's Commissioner in Drenthe. He attended the Haganum gymnasium and read law at Leiden University, where he took his doctorate cum laude on 6 July 1905 under Cornelis van Vollenhoven-Bijl. In 1906 he sailed to Batavia as a clerk of the High Court of the Netherlands Indies. He was a member of the Landraad at Semarang (1909–1913) and professor of international law at Utrecht from 1914 to 1925.

In the autumn of 1925 the Anti-Revolutionary minister of foreign affairs Hendrik Colenbrander made him legal adviser of the department. He was a delegate to the Assembly of the League of Nations in 1927, and addressed it on arbitration on 14 September. After the death of Bernard Loder-Smit, he was elected to the Permanent Court on 25 September 1930, defeating the Belgian Édouard Rolin-Baudouin. He took his seat in January 1931.

War years

In July 1940 he moved with the registrar, Åke Hammarström, to Geneva. In his absence his younger brother Gerard, mayor of Zutphen, was dismissed by the occupier in February 1942; Gerard was arrested in May and died in the Amersfoort camp of dysentery. Willem gave up his seat by a letter of 1 October 1942, which was not accepted, and he was elected to the new court on 6 February 1946. He recused himself from the Corfu pilots case as his son-in-law, Frits Polak, was agent of a party. His successor was the Norwegian Helge Klaestad-Moe.

Honours

Knight of the Order of the Netherlands Lion (1932). He married baroness Adolphine van Lynden in 1908. The family was Remonstrant.
""",
  occ("Willem Cornelis van Heemskerck Veeckens", "Jonkheer"),
  occ("Willem Cornelis van Heemskerck Veeckens", "judge of the Permanent Court of International Justice", start=("January 1931", "1931-01"), end=("1942", "1942"), again=["Permanent Court#2"]),
  occ("Willem Cornelis van Heemskerck Veeckens", "International Court of Justice", start=("6 February 1946", "1946-02-06"), end=("1949", "1949"), again=["new court"]),
  occ("Adriaan van Heemskerck Veeckens", "Queen's Commissioner in Drenthe"),
  occ("Willem Cornelis van Heemskerck Veeckens", "clerk of the High Court of the Netherlands Indies", start=("1906", "1906")),
  occ("Willem Cornelis van Heemskerck Veeckens", "member of the Landraad at Semarang", start=("1909", "1909"), end=("1913", "1913")),
  occ("Willem Cornelis van Heemskerck Veeckens", "professor of international law at Utrecht", start=("1914", "1914"), end=("1925", "1925")),
  occ("Hendrik Colenbrander", "minister of foreign affairs"),
  occ("Willem Cornelis van Heemskerck Veeckens", "legal adviser of the department", start=("autumn of 1925", "1925-23")),
  occ("Willem Cornelis van Heemskerck Veeckens", "delegate to the Assembly of the League of Nations", start=("1927", "1927")),
  occ("Bernard Loder-Smit", "Permanent Court#2", end=("25 September 1930", "1930")),
  occ("Åke Hammarström", "registrar"),
  occ("Gerard", "mayor of Zutphen", end=("February 1942", "1942-02")),
  occ("Frits Polak", "agent of a party"),
  occ("Helge Klaestad-Moe", "successor", start=("1949", "1949")),
  occ("Adolphine van Lynden", "baroness"),
  fact("Willem Cornelis van Heemskerck Veeckens", "birthPlace", "The Hague"),
  fact("Willem Cornelis van Heemskerck Veeckens", "birthDate", "22 October 1881", value="1881-10-22"),
  fact("Willem Cornelis van Heemskerck Veeckens", "deathPlace", "Arnhem"),
  fact("Willem Cornelis van Heemskerck Veeckens", "deathDate", "15 February 1966", value="1966-02-15"),
  fact("Willem Cornelis van Heemskerck Veeckens", "nationality", "Dutch"),
  fact("Willem Cornelis van Heemskerck Veeckens", "occupation", "jurist"),
  fact("Willem Cornelis van Heemskerck Veeckens", "father", "Adriaan van Heemskerck Veeckens"),
  fact("Willem Cornelis van Heemskerck Veeckens", "education", "Haganum gymnasium"),
  fact("Willem Cornelis van Heemskerck Veeckens", "education", "Leiden University", date=("6 July 1905", "1905-07-06")),
  fact("Hendrik Colenbrander", "party", "Anti-Revolutionary"),
  fact("Édouard Rolin-Baudouin", "nationality", "Belgian"),
  fact("Willem Cornelis van Heemskerck Veeckens", "siblings", "Gerard"),
  fact("Gerard", "siblings", "Willem"),
  fact("Gerard", "deathPlace", "Amersfoort camp"),
  fact("Gerard", "causeOfDeath", "dysentery"),
  fact("Willem Cornelis van Heemskerck Veeckens", "relatives", "Frits Polak"),
  fact("Helge Klaestad-Moe", "nationality", "Norwegian"),
  fact("Willem Cornelis van Heemskerck Veeckens", "award", "Knight of the Order of the Netherlands Lion", date=("1932", "1932")),
  fact("Willem Cornelis van Heemskerck Veeckens", "spouse", "Adolphine van Lynden", date=("1908", "1908")),
  fact("Willem Cornelis van Heemskerck Veeckens", "religion", "Remonstrant"),
  ev("travel", "sailed to Batavia", ("1906", "1906"), ["Willem Cornelis van Heemskerck Veeckens"]),
  ev("appointment", "made", ("autumn of 1925", "1925-23"), ["Hendrik Colenbrander", "Willem Cornelis van Heemskerck Veeckens"]),
  ev("speech", "addressed", ("14 September", "1927-09-14"), ["Willem Cornelis van Heemskerck Veeckens"]),
  ev("election", "was elected", ("25 September 1930", "1930-09-25"), ["Willem Cornelis van Heemskerck Veeckens", "Édouard Rolin-Baudouin"]),
  ev("appointment", "took his seat", ("January 1931", "1931-01"), ["Willem Cornelis van Heemskerck Veeckens"]),
  ev("travel", "moved", ("July 1940", "1940-07"), ["Willem Cornelis van Heemskerck Veeckens", "Åke Hammarström"]),
  ev("departure", "was dismissed", ("February 1942", "1942-02"), ["Gerard"]),
  ev("arrest", "was arrested", ("May", "1942-05"), ["Gerard"]),
  ev("communication", "letter", ("1 October 1942", "1942-10-01"), ["Willem Cornelis van Heemskerck Veeckens"]),
  ev("election", "was elected to the new court", ("6 February 1946", "1946-02-06"), ["Willem Cornelis van Heemskerck Veeckens"]),
  ev("recusal", "recused himself", None, ["Willem Cornelis van Heemskerck Veeckens"]),
)

P("d43-44", """Emmanuel Lawrence Mwakyembe-Mbwana (5 May 1934 – 8 October 1997) was a Tanzanian civil servant who headed the Tanzania Intelligence and Security Service from 1967 to 1975 and who was Regional Commissioner of Tabora at the time of his death.

Early life

He was born in Rungwe District, the son of a Moravian pastor, Lawrence Mwakyembe. From Malangali Secondary School he went on to Makerere College, taking a B.A. in history in 1958. Having joined TANU in that year, he taught at Tabora Boys School, where one of his pupils was the future premier Hamisi Sokoine-Lugusha.

Career

In 1962 Mwakyembe-Mbwana was appointed Area Commissioner for Tukuyu. The mutiny of January 1964 brought him to the president's notice, and he was sent to East Berlin for a course of nine months. On 1 July 1967 he was made Director of Intelligence in succession to Geoffrey Lawson-Hythe, the last Briton in the post. In that capacity he travelled to Lusaka and Lourenço Marques, and in October 1970 he had a secret meeting in Nairobi with his Kenyan counterpart, James Kanyotu-Githae.

A detention order of 1972 fell on the trade unionist Zuhura Mfaume, who was released in February 1978. In January 1976 it came out that officers in Mwanza had tortured villagers. The minister of home affairs, Ali Mwinyi-Kondo, accepted responsibility and resigned; the head of the service had left it three months before. Peter Siyovelwa-Nziku, the regional chief, was convicted of manslaughter in 1980.

Later life

Mwakyembe-Mbwana was High Commissioner to India from 1976 until 1983, and presented his credentials in Kathmandu on 9 March 1977 as well. He was Member of Parliament for Rungwe from 1985 to 1990, losing his seat to John Mwakangale-Kyoma. He testified before the Nyalali-Mushi Commission on one-party rule in 1991. In 1994 he took over Tabora from Jackson Makweta-Funda.

He was married to Dr. Anna Tibaijuka-Mbwana and received the Order of the United Republic posthumously in 2011.
""",
  occ("Emmanuel Lawrence Mwakyembe-Mbwana", "headed the Tanzania Intelligence and Security Service", start=("1 July 1967", "1967-07-01"), end=("three months before", "1975-10"), again=["Director of Intelligence", "head of the service"]),
  occ("Emmanuel Lawrence Mwakyembe-Mbwana", "Regional Commissioner of Tabora", start=("1994", "1994"), end=("at the time of his death", "1997-10-08")),
  occ("Lawrence Mwakyembe", "pastor"),
  occ("Emmanuel Lawrence Mwakyembe-Mbwana", "taught at Tabora Boys School"),
  occ("Hamisi Sokoine-Lugusha", "premier"),
  occ("Emmanuel Lawrence Mwakyembe-Mbwana", "Area Commissioner for Tukuyu", start=("1962", "1962")),
  occ("Geoffrey Lawson-Hythe", "in succession to", end=("1 July 1967", "1967-07-01")),
  occ("James Kanyotu-Githae", "Kenyan counterpart"),
  occ("Ali Mwinyi-Kondo", "minister of home affairs", end=("January 1976", "1976-01")),
  occ("Peter Siyovelwa-Nziku", "regional chief"),
  occ("Emmanuel Lawrence Mwakyembe-Mbwana", "High Commissioner to India", start=("1976#2", "1976"), end=("1983", "1983")),
  occ("Emmanuel Lawrence Mwakyembe-Mbwana", "Member of Parliament for Rungwe", start=("1985", "1985"), end=("1990", "1990")),
  occ("John Mwakangale-Kyoma", "seat", start=("1990", "1990")),
  occ("Jackson Makweta-Funda", "Tabora#3", end=("1994", "1994")),
  fact("Emmanuel Lawrence Mwakyembe-Mbwana", "birthDate", "5 May 1934", value="1934-05-05"),
  fact("Emmanuel Lawrence Mwakyembe-Mbwana", "deathDate", "8 October 1997", value="1997-10-08"),
  fact("Emmanuel Lawrence Mwakyembe-Mbwana", "nationality", "Tanzanian"),
  fact("Emmanuel Lawrence Mwakyembe-Mbwana", "occupation", "civil servant"),
  fact("Emmanuel Lawrence Mwakyembe-Mbwana", "birthPlace", "Rungwe District"),
  fact("Emmanuel Lawrence Mwakyembe-Mbwana", "father", "Lawrence Mwakyembe#2"),
  fact("Lawrence Mwakyembe", "religion", "Moravian"),
  fact("Emmanuel Lawrence Mwakyembe-Mbwana", "education", "Malangali Secondary School"),
  fact("Emmanuel Lawrence Mwakyembe-Mbwana", "education", "Makerere College", date=("1958", "1958")),
  fact("Emmanuel Lawrence Mwakyembe-Mbwana", "party", "TANU", date=("that year", "1958")),
  fact("Hamisi Sokoine-Lugusha", "education", "Tabora Boys School"),
  fact("Geoffrey Lawson-Hythe", "nationality", "Briton"),
  fact("Zuhura Mfaume", "occupation", "trade unionist"),
  fact("Emmanuel Lawrence Mwakyembe-Mbwana", "spouse", "Anna Tibaijuka-Mbwana"),
  fact("Emmanuel Lawrence Mwakyembe-Mbwana", "award", "Order of the United Republic", date=("2011", "2011")),
  ev("appointment", "was appointed", ("1962", "1962"), ["Emmanuel Lawrence Mwakyembe-Mbwana"]),
  ev("travel", "was sent to East Berlin", None, ["Emmanuel Lawrence Mwakyembe-Mbwana"]),
  ev("appointment", "was made", ("1 July 1967", "1967-07-01"), ["Emmanuel Lawrence Mwakyembe-Mbwana"]),
  ev("travel", "travelled to Lusaka and Lourenço Marques", None, ["Emmanuel Lawrence Mwakyembe-Mbwana"]),
  ev("meeting", "meeting", ("October 1970", "1970-10"), ["Emmanuel Lawrence Mwakyembe-Mbwana", "James Kanyotu-Githae"]),
  ev("arrest", "detention order", ("1972", "1972"), ["Zuhura Mfaume"]),
  ev("disclosure", "came out", ("January 1976", "1976-01"), ["Peter Siyovelwa-Nziku"]),
  ev("departure", "resigned", ("January 1976", "1976-01"), ["Ali Mwinyi-Kondo"]),
  ev("departure", "had left", ("three months before", "1975-10"), ["Emmanuel Lawrence Mwakyembe-Mbwana"]),
  ev("conviction", "was convicted", ("1980", "1980"), ["Peter Siyovelwa-Nziku"]),
  ev("appointment", "presented his credentials", ("9 March 1977", "1977-03-09"), ["Emmanuel Lawrence Mwakyembe-Mbwana"]),
  ev("election", "losing his seat", ("1990", "1990"), ["Emmanuel Lawrence Mwakyembe-Mbwana", "John Mwakangale-Kyoma"]),
  ev("testimony", "testified", ("1991", "1991"), ["Emmanuel Lawrence Mwakyembe-Mbwana"]),
  ev("appointment", "took over", ("1994", "1994"), ["Emmanuel Lawrence Mwakyembe-Mbwana", "Jackson Makweta-Funda"]),
  ev("award", "received", ("2011", "2011"), ["Emmanuel Lawrence Mwakyembe-Mbwana"]),
)

P("d43-45", """Nurlan Sagyndykuly Tölegenov (Kazakh: Нұрлан Сағындықұлы Төлегенов; born 1 February 1952) is a Kazakh politician and retired lieutenant general who was the chairman of the National Security Committee (KNB) from 2001 to 2006. He was previously the Prosecutor General from 1997.

Biography

Early life and education

Tölegenov was born in the village of Aqkol in the Taldy-Kurgan Region. His father Sagyndyq was the director of a state farm and a Hero of Socialist Labour. In 1974, he graduated from the Kirov Kazakh State University with a degree in law and later finished the KGB Higher School in Minsk.

Career

From 1976, Tölegenov worked as an investigator at the prosecutor's office in Panfilov District. He joined the Communist Party in 1979. In 1992, he became the Prosecutor of Kyzylorda Region. On 9 October 1997, he was appointed as the Prosecutor General after his predecessor Stepan Khitrov-Bely was dismissed by President Nursultan Nazarbayev. He held that position until being appointed chairman of the KNB on 15 December 2001, when the incumbent, Marat Tazhibayev, became secretary of the Security Council.

In February 2006, opposition leader Zamanbek Sarsenov was shot dead near Almaty. Five officers of the KNB's Arystan unit were arrested on 20 February. Two days later, Tölegenov announced his resignation at a press briefing. The former head of the Senate apparatus, Erjan Ötembetov, was found guilty of ordering the murder on 31 August 2006. Amangeldi Shabdarbekov took over the KNB.

Tölegenov was ambassador to Belarus from 2008 to 2011. He was elected to the Mäjilis in January 2012 on the Nur Otan list and chaired its Committee on Law. In April 2013, he visited Tbilisi with a parliamentary delegation and met the Speaker, David Usupov. He left parliament in 2016. When the Sarsenov case was reopened in 2014, he was questioned as a witness.

Personal life

He is married to Roza Tölegenova, a notary. Their son, Daniyar Tölegenov, the deputy äkim of Almaty, was arrested in May 2022.

Awards

Order of Parasat (2002)
""",
  occ("Nurlan Sagyndykuly Tölegenov", "lieutenant general"),
  occ("Nurlan Sagyndykuly Tölegenov", "chairman of the National Security Committee", start=("15 December 2001", "2001-12-15"), end=("Two days later", "2006-02-22"), again=["chairman of the KNB"]),
  occ("Nurlan Sagyndykuly Tölegenov", "Prosecutor General", start=("9 October 1997", "1997-10-09"), end=("15 December 2001", "2001-12-15"), again=["Prosecutor General#2"]),
  occ("Sagyndyq", "director of a state farm"),
  occ("Nurlan Sagyndykuly Tölegenov", "investigator at the prosecutor's office in Panfilov District", start=("1976", "1976")),
  occ("Nurlan Sagyndykuly Tölegenov", "Prosecutor of Kyzylorda Region", start=("1992", "1992"), end=("9 October 1997", "1997")),
  occ("Stepan Khitrov-Bely", "predecessor", end=("9 October 1997", "1997")),
  occ("Nursultan Nazarbayev", "President"),
  occ("Marat Tazhibayev", "incumbent", end=("15 December 2001", "2001-12-15")),
  occ("Marat Tazhibayev", "secretary of the Security Council", start=("15 December 2001", "2001-12-15")),
  occ("Zamanbek Sarsenov", "opposition leader"),
  occ("Erjan Ötembetov", "head of the Senate apparatus"),
  occ("Amangeldi Shabdarbekov", "took over the KNB", start=("Two days later", "2006-02")),
  occ("Nurlan Sagyndykuly Tölegenov", "ambassador to Belarus", start=("2008", "2008"), end=("2011", "2011")),
  occ("Nurlan Sagyndykuly Tölegenov", "Mäjilis", start=("January 2012", "2012-01"), end=("2016", "2016")),
  occ("Nurlan Sagyndykuly Tölegenov", "chaired its Committee on Law"),
  occ("David Usupov", "Speaker"),
  occ("Daniyar Tölegenov", "deputy äkim of Almaty"),
  fact("Nurlan Sagyndykuly Tölegenov", "nativeName", "Нұрлан Сағындықұлы Төлегенов"),
  fact("Nurlan Sagyndykuly Tölegenov", "birthDate", "1 February 1952", value="1952-02-01"),
  fact("Nurlan Sagyndykuly Tölegenov", "nationality", "Kazakh#2"),
  fact("Nurlan Sagyndykuly Tölegenov", "occupation", "politician"),
  fact("Nurlan Sagyndykuly Tölegenov", "birthPlace", "Aqkol"),
  fact("Nurlan Sagyndykuly Tölegenov", "father", "Sagyndyq"),
  fact("Sagyndyq", "award", "Hero of Socialist Labour"),
  fact("Nurlan Sagyndykuly Tölegenov", "education", "Kirov Kazakh State University", date=("1974", "1974")),
  fact("Nurlan Sagyndykuly Tölegenov", "education", "KGB Higher School in Minsk"),
  fact("Nurlan Sagyndykuly Tölegenov", "party", "Communist Party", date=("1979", "1979")),
  fact("Zamanbek Sarsenov", "causeOfDeath", "shot dead"),
  fact("Zamanbek Sarsenov", "deathDate", "February 2006", value="2006-02"),
  fact("Zamanbek Sarsenov", "deathPlace", "Almaty"),
  fact("Nurlan Sagyndykuly Tölegenov", "party", "Nur Otan"),
  fact("Nurlan Sagyndykuly Tölegenov", "spouse", "Roza Tölegenova"),
  fact("Roza Tölegenova", "occupation", "notary"),
  fact("Nurlan Sagyndykuly Tölegenov", "children", "Daniyar Tölegenov"),
  fact("Roza Tölegenova", "children", "Daniyar Tölegenov"),
  fact("Nurlan Sagyndykuly Tölegenov", "award", "Order of Parasat", date=("2002", "2002")),
  ev("appointment", "became", ("1992", "1992"), ["Nurlan Sagyndykuly Tölegenov"]),
  ev("appointment", "was appointed", ("9 October 1997", "1997-10-09"), ["Nurlan Sagyndykuly Tölegenov"]),
  ev("departure", "was dismissed", None, ["Stepan Khitrov-Bely", "Nursultan Nazarbayev"]),
  ev("appointment", "being appointed", ("15 December 2001", "2001-12-15"), ["Nurlan Sagyndykuly Tölegenov"]),
  ev("appointment", "became secretary", ("15 December 2001", "2001-12-15"), ["Marat Tazhibayev"]),
  ev("arrest", "were arrested", ("20 February", "2006-02-20"), ["Zamanbek Sarsenov"]),
  ev("departure", "resignation", ("Two days later", "2006-02-22"), ["Nurlan Sagyndykuly Tölegenov"]),
  ev("speech", "press briefing", ("Two days later", "2006-02-22"), ["Nurlan Sagyndykuly Tölegenov"]),
  ev("conviction", "was found guilty", ("31 August 2006", "2006-08-31"), ["Erjan Ötembetov"]),
  ev("appointment", "took over", None, ["Amangeldi Shabdarbekov"]),
  ev("election", "was elected", ("January 2012", "2012-01"), ["Nurlan Sagyndykuly Tölegenov"]),
  ev("travel", "visited Tbilisi", ("April 2013", "2013-04"), ["Nurlan Sagyndykuly Tölegenov"]),
  ev("meeting", "met", ("April 2013", "2013-04"), ["Nurlan Sagyndykuly Tölegenov", "David Usupov"]),
  ev("departure", "left parliament", ("2016", "2016"), ["Nurlan Sagyndykuly Tölegenov"]),
  ev("investigation", "was reopened", ("2014", "2014"), ["Zamanbek Sarsenov"]),
  ev("testimony", "was questioned", ("2014", "2014"), ["Nurlan Sagyndykuly Tölegenov"]),
  ev("arrest", "was arrested", ("May 2022", "2022-05"), ["Daniyar Tölegenov"]),
)

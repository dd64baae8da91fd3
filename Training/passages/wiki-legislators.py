P("d44-01", """Josiah Alden Trumbridge (March 14, 1798 – November 2, 1871) was an American lawyer and politician who served as the 11th Governor of New Hampshire from 1841 to 1843. A Democrat for most of his life, he ended his career as a Republican.

Early life

Trumbridge was born in Claremont, New Hampshire, to Deacon Amos Trumbridge and his wife Submit Alden. He graduated from Dartmouth College in 1819, studied law in the office of Congressman Ezekiel Farley at Keene, and was admitted to the bar in 1822. His younger brother, Hosea Trumbridge, was a physician.

Political career

He was elected to the New Hampshire House of Representatives in 1828 and reelected three times; in June 1831 he was chosen Speaker in place of Daniel Pettigrew, who had resigned to become U.S. Marshal. In 1836 he ran for the United States Senate but lost in the legislature to Farley by nine votes.

In March 1841 he won the governorship over the Whig candidate, Enos Stark. His message of June 8, 1841, in which he asked for an insane asylum, was printed in several states. He did not seek a third term and was succeeded on June 8, 1843, by his rival within the party, Henry Goss Lovewell. Lovewell named him a trustee of the new asylum the same year.

Trumbridge left the Democratic Party in 1854 over the Kansas–Nebraska Act. In 1856 he was a delegate to the first Republican National Convention in Philadelphia, and in 1860 an elector for Lincoln.

Personal life

In 1825 he married Lucretia Hubbard, daughter of Judge Moses Hubbard. Their son, Amos Hubbard Trumbridge, commanded the 19th New Hampshire Infantry and died of typhoid at Vicksburg in 1863. Trumbridge died in Concord.
""",
  occ("Josiah Alden Trumbridge", "11th Governor of New Hampshire", start=("1841", "1841"), end=("1843", "1843"), again=["governorship"]),
  occ("Amos Trumbridge", "Deacon"),
  occ("Ezekiel Farley", "Congressman"),
  occ("Josiah Alden Trumbridge", "New Hampshire House of Representatives", start=("1828", "1828")),
  occ("Josiah Alden Trumbridge", "Speaker", start=("June 1831", "1831-06")),
  occ("Daniel Pettigrew", "in place of", end=("June 1831", "1831-06")),
  occ("Daniel Pettigrew", "U.S. Marshal"),
  occ("Ezekiel Farley", "United States Senate", start=("1836", "1836")),
  occ("Henry Goss Lovewell", "succeeded", start=("June 8, 1843", "1843-06-08")),
  occ("Josiah Alden Trumbridge", "trustee of the new asylum", start=("the same year", "1843")),
  occ("Josiah Alden Trumbridge", "delegate to the first Republican National Convention", start=("1856", "1856")),
  occ("Josiah Alden Trumbridge", "elector for Lincoln", start=("1860", "1860")),
  occ("Moses Hubbard", "Judge"),
  occ("Amos Hubbard Trumbridge", "commanded the 19th New Hampshire Infantry"),
  fact("Josiah Alden Trumbridge", "birthDate", "March 14, 1798", value="1798-03-14"),
  fact("Josiah Alden Trumbridge", "deathDate", "November 2, 1871", value="1871-11-02"),
  fact("Josiah Alden Trumbridge", "nationality", "American"),
  fact("Josiah Alden Trumbridge", "occupation", "lawyer"),
  fact("Josiah Alden Trumbridge", "occupation", "politician"),
  fact("Josiah Alden Trumbridge", "party", "Democrat"),
  fact("Josiah Alden Trumbridge", "party", "Republican"),
  fact("Josiah Alden Trumbridge", "birthPlace", "Claremont, New Hampshire"),
  fact("Josiah Alden Trumbridge", "father", "Amos Trumbridge"),
  fact("Josiah Alden Trumbridge", "mother", "Submit Alden"),
  fact("Amos Trumbridge", "spouse", "Submit Alden"),
  fact("Josiah Alden Trumbridge", "education", "Dartmouth College", date=("1819", "1819")),
  fact("Josiah Alden Trumbridge", "siblings", "Hosea Trumbridge"),
  fact("Hosea Trumbridge", "occupation", "physician"),
  fact("Enos Stark", "party", "Whig"),
  fact("Josiah Alden Trumbridge", "spouse", "Lucretia Hubbard", date=("1825", "1825")),
  fact("Lucretia Hubbard", "father", "Moses Hubbard"),
  fact("Josiah Alden Trumbridge", "children", "Amos Hubbard Trumbridge"),
  fact("Lucretia Hubbard", "children", "Amos Hubbard Trumbridge"),
  fact("Amos Hubbard Trumbridge", "causeOfDeath", "typhoid"),
  fact("Amos Hubbard Trumbridge", "deathPlace", "Vicksburg"),
  fact("Amos Hubbard Trumbridge", "deathDate", "1863", value="1863"),
  fact("Josiah Alden Trumbridge", "deathPlace", "Concord"),
  ev("election", "was elected", ("1828", "1828"), ["Josiah Alden Trumbridge"]),
  ev("election", "reelected", None, ["Josiah Alden Trumbridge"]),
  ev("election", "was chosen", ("June 1831", "1831-06"), ["Josiah Alden Trumbridge"]),
  ev("departure", "had resigned", None, ["Daniel Pettigrew"]),
  ev("candidacy", "ran for", ("1836", "1836"), ["Josiah Alden Trumbridge"]),
  ev("election", "lost", ("1836", "1836"), ["Josiah Alden Trumbridge", "Ezekiel Farley"]),
  ev("election", "won the governorship", ("March 1841", "1841-03"), ["Josiah Alden Trumbridge", "Enos Stark"]),
  ev("candidacy", "Whig candidate", None, ["Enos Stark"]),
  ev("speech", "message", ("June 8, 1841", "1841-06-08"), ["Josiah Alden Trumbridge"]),
  ev("appointment", "was succeeded", ("June 8, 1843", "1843-06-08"), ["Henry Goss Lovewell"]),
  ev("appointment", "named", ("the same year", "1843"), ["Josiah Alden Trumbridge", "Henry Goss Lovewell"]),
  ev("departure", "left the Democratic Party", ("1854", "1854"), ["Josiah Alden Trumbridge"]),
)

P("d44-02", """Marguerite Anne Desjarlais-Pruden PC (born July 19, 1954) is a former Canadian politician who represented the riding of Churchill River in the House of Commons of Canada from 1993 until 2006, first as a Liberal and, after 2003, as an independent.

Early life and education

Desjarlais-Pruden was born in The Pas, Manitoba, the daughter of Métis trapper Alphonse Desjarlais. She holds a Bachelor of Education degree from Brandon University (1978) and taught at Grand Rapids School before her election to the town council in 1986.

Federal politics

She first ran for the Commons in the 1988 federal election, finishing third behind New Democrat Rod Wiebe. She defeated Wiebe by 1,204 votes in 1993. Prime Minister Raymond Caldwell appointed her Parliamentary Secretary to the Minister of Fisheries in February 1996, and on June 11, 1997 she entered the cabinet as Minister of State for Northern Development, replacing Bernard Lachapelle, who had been dropped.

On October 3, 2002, the Ethics Counsellor began an inquiry into a grant to a lodge owned by her brother-in-law, Gilbert Pruden. She resigned from the cabinet eight days later. Testifying before the Standing Committee on Public Accounts on November 20, she said that she had not read the file. The report, released in March 2003, cleared her of wrongdoing, but Caldwell's successor, Paul Tessier, refused to sign her nomination papers, and she left the caucus in December 2003. She was re-elected as an independent in 2004 and was defeated in January 2006 by Liberal Tina Ballantyne, her former constituency assistant.

Later life

She served as grand chief's adviser at the Swampy Cree Tribal Council from 2007 to 2012. She received the Order of Manitoba in 2014. Her husband, Leonard Pruden, a retired conductor on the Hudson Bay Railway, died in 2019.
""",
  occ("Marguerite Anne Desjarlais-Pruden", "represented the riding of Churchill River in the House of Commons of Canada", start=("1993", "1993"), end=("2006", "2006")),
  occ("Marguerite Anne Desjarlais-Pruden", "town council", start=("1986", "1986")),
  occ("Raymond Caldwell", "Prime Minister"),
  occ("Marguerite Anne Desjarlais-Pruden", "Parliamentary Secretary to the Minister of Fisheries", start=("February 1996", "1996-02")),
  occ("Marguerite Anne Desjarlais-Pruden", "Minister of State for Northern Development", start=("June 11, 1997", "1997-06-11"), end=("eight days later", "2002-10-11"), again=["cabinet#2"]),
  occ("Bernard Lachapelle", "replacing", end=("June 11, 1997", "1997-06-11")),
  occ("Paul Tessier", "successor"),
  occ("Tina Ballantyne", "constituency assistant"),
  occ("Marguerite Anne Desjarlais-Pruden", "grand chief's adviser at the Swampy Cree Tribal Council", start=("2007", "2007"), end=("2012", "2012")),
  fact("Marguerite Anne Desjarlais-Pruden", "birthDate", "July 19, 1954", value="1954-07-19"),
  fact("Marguerite Anne Desjarlais-Pruden", "nationality", "Canadian"),
  fact("Marguerite Anne Desjarlais-Pruden", "occupation", "politician"),
  fact("Marguerite Anne Desjarlais-Pruden", "party", "Liberal"),
  fact("Marguerite Anne Desjarlais-Pruden", "party", "independent", date=("2003", "2003")),
  fact("Marguerite Anne Desjarlais-Pruden", "birthPlace", "The Pas, Manitoba"),
  fact("Marguerite Anne Desjarlais-Pruden", "father", "Alphonse Desjarlais"),
  fact("Alphonse Desjarlais", "ethnicity", "Métis"),
  fact("Alphonse Desjarlais", "occupation", "trapper"),
  fact("Marguerite Anne Desjarlais-Pruden", "education", "Brandon University", date=("1978", "1978")),
  fact("Marguerite Anne Desjarlais-Pruden", "occupation", "taught at Grand Rapids School"),
  fact("Rod Wiebe", "party", "New Democrat"),
  fact("Marguerite Anne Desjarlais-Pruden", "relatives", "Gilbert Pruden"),
  fact("Tina Ballantyne", "party", "Liberal#2"),
  fact("Marguerite Anne Desjarlais-Pruden", "award", "Order of Manitoba", date=("2014", "2014")),
  fact("Marguerite Anne Desjarlais-Pruden", "spouse", "Leonard Pruden"),
  fact("Leonard Pruden", "occupation", "conductor on the Hudson Bay Railway"),
  fact("Leonard Pruden", "deathDate", "2019", value="2019"),
  ev("election", "election", ("1986", "1986"), ["Marguerite Anne Desjarlais-Pruden"]),
  ev("candidacy", "ran for", ("1988", "1988"), ["Marguerite Anne Desjarlais-Pruden"]),
  ev("election", "finishing third", ("1988", "1988"), ["Marguerite Anne Desjarlais-Pruden", "Rod Wiebe"]),
  ev("election", "defeated Wiebe", ("1993#2", "1993"), ["Marguerite Anne Desjarlais-Pruden", "Rod Wiebe"]),
  ev("appointment", "appointed", ("February 1996", "1996-02"), ["Marguerite Anne Desjarlais-Pruden", "Raymond Caldwell"]),
  ev("appointment", "entered the cabinet", ("June 11, 1997", "1997-06-11"), ["Marguerite Anne Desjarlais-Pruden"]),
  ev("departure", "had been dropped", None, ["Bernard Lachapelle"]),
  ev("investigation", "inquiry", ("October 3, 2002", "2002-10-03"), ["Marguerite Anne Desjarlais-Pruden"]),
  ev("departure", "resigned", ("eight days later", "2002-10-11"), ["Marguerite Anne Desjarlais-Pruden"]),
  ev("testimony", "Testifying", ("November 20", "2002-11-20"), ["Marguerite Anne Desjarlais-Pruden"]),
  ev("departure", "left the caucus", ("December 2003", "2003-12"), ["Marguerite Anne Desjarlais-Pruden"]),
  ev("election", "was re-elected", ("2004", "2004"), ["Marguerite Anne Desjarlais-Pruden"]),
  ev("election", "was defeated", ("January 2006", "2006-01"), ["Marguerite Anne Desjarlais-Pruden", "Tina Ballantyne"]),
  ev("award", "received", ("2014", "2014"), ["Marguerite Anne Desjarlais-Pruden"]),
)

P("d44-03", """Trevor Wiremu Haltwhistle QSO JP (12 May 1928 – 30 August 2009) was a New Zealand builder and local politician. He was mayor of Whangārei between 1974 and 1986.

Biography

Haltwhistle was born at Hikurangi on 12 May 1928. His mother, Mere Kawiti, was of Ngāti Hine; his father, Stanley Haltwhistle, had come from Northumberland to work in the coal mine. He received his education at Whangarei Boys' High School and served in Japan with J Force from 1946 to 1948.

He joined the Labour Party in 1951, during the waterfront dispute, and stood unsuccessfully in the Whangarei electorate at the 1957 and 1960 general elections, on both occasions losing to National's Derek Purvis-Smyth. He was elected to the city council in a 1963 by-election caused by the death of Cr Alf Bunting. Alf's widow, Joan Bunting, who had also put her name forward, withdrew on the day nominations closed; she was to be his deputy mayor from 1977.

In October 1974 he beat the incumbent, Colin Ramsbottom, by 311 votes. Ramsbottom petitioned for a recount, which was held in November and put the margin at 309. Haltwhistle visited Niigata in April 1979 and met its mayor, Kenji Watabe, to discuss a sister-city agreement. He resigned from the Labour Party in July 1984 in protest at the sale of the harbour board's land, and retired at the 1986 local elections. Stan Ferris, a real estate agent, succeeded him.

Honours and family

In the 1977 New Year Honours, Haltwhistle was appointed a Companion of the Queen's Service Order; he had declined an OBE the year before. He was married to Noeline Clark and had four children, among them Ana Haltwhistle, who has been a District Court judge since 2005. A park named after a Haltwhistle in Kamo honours an unrelated settler.
""",
  occ("Trevor Wiremu Haltwhistle", "mayor of Whangārei", start=("1974", "1974"), end=("1986", "1986")),
  occ("Trevor Wiremu Haltwhistle", "city council", start=("1963", "1963")),
  occ("Alf Bunting", "Cr", end=("1963", "1963")),
  occ("Joan Bunting", "deputy mayor", start=("1977", "1977")),
  occ("Colin Ramsbottom", "incumbent", end=("October 1974", "1974-10")),
  occ("Kenji Watabe", "its mayor"),
  occ("Stan Ferris", "succeeded", start=("1986 local elections", "1986")),
  occ("Ana Haltwhistle", "District Court judge", start=("2005", "2005")),
  fact("Trevor Wiremu Haltwhistle", "birthDate", "12 May 1928", value="1928-05-12"),
  fact("Trevor Wiremu Haltwhistle", "deathDate", "30 August 2009", value="2009-08-30"),
  fact("Trevor Wiremu Haltwhistle", "nationality", "New Zealand"),
  fact("Trevor Wiremu Haltwhistle", "occupation", "builder"),
  fact("Trevor Wiremu Haltwhistle", "occupation", "local politician"),
  fact("Trevor Wiremu Haltwhistle", "birthPlace", "Hikurangi"),
  fact("Trevor Wiremu Haltwhistle", "mother", "Mere Kawiti"),
  fact("Mere Kawiti", "ethnicity", "Ngāti Hine"),
  fact("Trevor Wiremu Haltwhistle", "father", "Stanley Haltwhistle"),
  fact("Trevor Wiremu Haltwhistle", "education", "Whangarei Boys' High School"),
  fact("Trevor Wiremu Haltwhistle", "militaryService", "J Force"),
  fact("Trevor Wiremu Haltwhistle", "party", "Labour Party", date=("1951", "1951")),
  fact("Derek Purvis-Smyth", "party", "National"),
  fact("Alf Bunting", "spouse", "Joan Bunting"),
  fact("Joan Bunting", "spouse", "Alf Bunting"),
  fact("Stan Ferris", "occupation", "real estate agent"),
  fact("Trevor Wiremu Haltwhistle", "award", "Companion of the Queen's Service Order", date=("1977 New Year Honours", "1977")),
  fact("Trevor Wiremu Haltwhistle", "spouse", "Noeline Clark"),
  fact("Trevor Wiremu Haltwhistle", "children", "Ana Haltwhistle"),
  fact("Noeline Clark", "children", "Ana Haltwhistle"),
  ev("candidacy", "stood", ("1957 and 1960 general elections", "1957/1960"), ["Trevor Wiremu Haltwhistle"]),
  ev("election", "losing", ("1957 and 1960 general elections", "1957/1960"), ["Trevor Wiremu Haltwhistle", "Derek Purvis-Smyth"]),
  ev("election", "was elected", ("1963", "1963"), ["Trevor Wiremu Haltwhistle"]),
  ev("candidacy", "put her name forward", ("1963", "1963"), ["Joan Bunting"]),
  ev("departure", "withdrew", ("the day nominations closed", "1963"), ["Joan Bunting"]),
  ev("election", "beat", ("October 1974", "1974-10"), ["Trevor Wiremu Haltwhistle", "Colin Ramsbottom"]),
  ev("travel", "visited", ("April 1979", "1979-04"), ["Trevor Wiremu Haltwhistle"]),
  ev("meeting", "met", ("April 1979", "1979-04"), ["Trevor Wiremu Haltwhistle", "Kenji Watabe"]),
  ev("departure", "resigned", ("July 1984", "1984-07"), ["Trevor Wiremu Haltwhistle"]),
  ev("departure", "retired", ("1986 local elections", "1986"), ["Trevor Wiremu Haltwhistle"]),
  ev("appointment", "succeeded", ("1986 local elections", "1986"), ["Stan Ferris"]),
  ev("award", "was appointed", ("1977 New Year Honours", "1977"), ["Trevor Wiremu Haltwhistle"]),
)

P("d44-04", """Aristides Menezes de Albuquerque Falcão (Caicó, 3 October 1919 – Natal, 17 June 1994) was a Brazilian physician and politician. A member of the UDN and later of ARENA, he was governor of Rio Grande do Norte from 1961 to 1966.

Early life

The son of Colonel Epaminondas Falcão, a cotton planter and intendant of Caicó, and of Maria Salomé de Albuquerque, he studied at the Colégio Diocesano and took his medical degree at the Faculty of Medicine of Recife in 1943.

Political career

Falcão was elected state deputy in January 1947 and federal deputy in 1950 and 1954. In 1958 he contested a seat in the Federal Senate and lost to Djalma Bezerra Cunha of the PSD. Two years later he defeated Bezerra Cunha's brother-in-law, Aluísio Targino, in the race for governor and took office on 31 January 1961, succeeding Dinarte Pinheiro.

His government built the Natal–Mossoró road. In March 1963 he travelled to Washington, where he had talks with the director of the Alliance for Progress, Edwin Crandall, and he signed a loan for school building on the 27th of that month. He supported the movement of 1964 and then quarrelled with it: the military commander in Natal, General Otávio Lins, opened an inquiry into the road contracts in 1965. On 10 June 1969 his political rights were suspended for ten years under Institutional Act No. 5.

After the amnesty he became a founder of the Popular Party and, on its extinction, joined the PMDB in 1982. He ran for vice governor that year on the ticket of Targino, his old opponent; they were beaten by Lavoisier Rosado.

Personal life

He was married to Dona Ivone Medeiros, who presided over the Assistance League while he governed. His daughter Salomé Falcão was elected mayor of Caicó in 1988. He died of pulmonary embolism.
""",
  occ("Epaminondas Falcão", "Colonel"),
  occ("Epaminondas Falcão", "intendant of Caicó"),
  occ("Aristides Menezes de Albuquerque Falcão", "governor of Rio Grande do Norte", start=("1961", "1961"), end=("1966", "1966"), again=["took office"]),
  occ("Aristides Menezes de Albuquerque Falcão", "state deputy", start=("January 1947", "1947-01")),
  occ("Aristides Menezes de Albuquerque Falcão", "federal deputy", start=("1950", "1950")),
  occ("Djalma Bezerra Cunha", "Federal Senate", start=("1958", "1958")),
  occ("Dinarte Pinheiro", "succeeding", end=("31 January 1961", "1961-01-31")),
  occ("Edwin Crandall", "director of the Alliance for Progress"),
  occ("Otávio Lins", "military commander in Natal"),
  occ("Otávio Lins", "General"),
  occ("Ivone Medeiros", "presided over the Assistance League"),
  occ("Salomé Falcão", "mayor of Caicó", start=("1988", "1988")),
  fact("Aristides Menezes de Albuquerque Falcão", "birthPlace", "Caicó"),
  fact("Aristides Menezes de Albuquerque Falcão", "birthDate", "3 October 1919", value="1919-10-03"),
  fact("Aristides Menezes de Albuquerque Falcão", "deathPlace", "Natal"),
  fact("Aristides Menezes de Albuquerque Falcão", "deathDate", "17 June 1994", value="1994-06-17"),
  fact("Aristides Menezes de Albuquerque Falcão", "nationality", "Brazilian"),
  fact("Aristides Menezes de Albuquerque Falcão", "occupation", "physician"),
  fact("Aristides Menezes de Albuquerque Falcão", "occupation", "politician"),
  fact("Aristides Menezes de Albuquerque Falcão", "party", "UDN"),
  fact("Aristides Menezes de Albuquerque Falcão", "party", "ARENA"),
  fact("Aristides Menezes de Albuquerque Falcão", "father", "Epaminondas Falcão"),
  fact("Epaminondas Falcão", "occupation", "cotton planter"),
  fact("Aristides Menezes de Albuquerque Falcão", "mother", "Maria Salomé de Albuquerque"),
  fact("Aristides Menezes de Albuquerque Falcão", "education", "Colégio Diocesano"),
  fact("Aristides Menezes de Albuquerque Falcão", "education", "Faculty of Medicine of Recife", date=("1943", "1943")),
  fact("Djalma Bezerra Cunha", "party", "PSD"),
  fact("Djalma Bezerra Cunha", "relatives", "Aluísio Targino"),
  fact("Aristides Menezes de Albuquerque Falcão", "party", "Popular Party"),
  fact("Aristides Menezes de Albuquerque Falcão", "party", "PMDB", date=("1982", "1982")),
  fact("Aristides Menezes de Albuquerque Falcão", "spouse", "Ivone Medeiros"),
  fact("Aristides Menezes de Albuquerque Falcão", "children", "Salomé Falcão"),
  fact("Aristides Menezes de Albuquerque Falcão", "causeOfDeath", "pulmonary embolism"),
  ev("election", "was elected", ("January 1947", "1947-01"), ["Aristides Menezes de Albuquerque Falcão"]),
  ev("candidacy", "contested", ("1958", "1958"), ["Aristides Menezes de Albuquerque Falcão"]),
  ev("election", "lost", ("1958", "1958"), ["Aristides Menezes de Albuquerque Falcão", "Djalma Bezerra Cunha"]),
  ev("election", "defeated", ("Two years later", "1960"), ["Aristides Menezes de Albuquerque Falcão", "Aluísio Targino"]),
  ev("appointment", "took office", ("31 January 1961", "1961-01-31"), ["Aristides Menezes de Albuquerque Falcão"]),
  ev("travel", "travelled", ("March 1963", "1963-03"), ["Aristides Menezes de Albuquerque Falcão"]),
  ev("meeting", "talks", ("March 1963", "1963-03"), ["Aristides Menezes de Albuquerque Falcão", "Edwin Crandall"]),
  ev("investigation", "opened an inquiry", ("1965", "1965"), ["Otávio Lins", "Aristides Menezes de Albuquerque Falcão"]),
  ev("sanction", "were suspended", ("10 June 1969", "1969-06-10"), ["Aristides Menezes de Albuquerque Falcão"]),
  ev("candidacy", "ran for", ("that year", "1982"), ["Aristides Menezes de Albuquerque Falcão", "Aluísio Targino"]),
  ev("election", "were beaten", ("that year", "1982"), ["Aristides Menezes de Albuquerque Falcão", "Aluísio Targino", "Lavoisier Rosado"]),
  ev("election", "was elected#2", ("1988", "1988"), ["Salomé Falcão"]),
)

P("d44-05", """Étienne Hippolyte Roustan-Delmas, born on 9 January 1843 in Castelnaudary (Aude) and died on 26 December 1915 in Paris, was a French politician, deputy and then senator of the Aude.

Biography

The son of a tile manufacturer, he was enrolled at the bar of Carcassonne in 1867. An opponent of the Empire, he was sentenced in 1869 to two months' imprisonment for offending the Emperor in the newspaper La Fraternité. After 4 September 1870 he was appointed sub-prefect of Limoux, an office which he resigned on 24 May 1873.

Roustan-Delmas was elected deputy of the Aude on 14 October 1877 by 8,114 votes against 7,690 for Baron de Gineste, the outgoing Bonapartist deputy. He sat with the Republican Union. Re-elected in 1881, he became rapporteur of the budget of public works. In the elections of 1885 the Radical list of Dr. Paul Fournié-Bezons defeated his own, and he withdrew to Castelnaudary, of which he was mayor from 1888 to 1904.

He entered the Senate on 4 January 1891, on the death of Théophile Marcou-Lasserre, and was renewed in 1897 and 1906. He was for a short time Minister of Agriculture in the second Bardoux cabinet, from 3 December 1892 to 11 January 1893; compromised by the testimony of the financier Arnold Reinach-Stern before the Panama commission, he handed in his portfolio, although the examining magistrate, Franqueville, dismissed the case in February. During the wine-growers' revolt of 1907 he received their leader, Marcelin Aubert, at his home on 19 June and wrote on the same day to the President of the Council to ask for clemency. He belonged to the army committee until his death.

Knight of the Legion of Honour in 1881, he was promoted officer in 1900. His son-in-law, Georges Pech, was prefect of the Gers.
""",
  occ("Étienne Hippolyte Roustan-Delmas", "deputy of the Aude", start=("14 October 1877", "1877-10-14"), end=("elections of 1885", "1885"), again=["deputy"]),
  occ("Étienne Hippolyte Roustan-Delmas", "senator of the Aude", start=("4 January 1891", "1891-01-04"), again=["Senate"]),
  occ("Étienne Hippolyte Roustan-Delmas", "sub-prefect of Limoux", start=("4 September 1870", "1870-09-04"), end=("24 May 1873", "1873-05-24")),
  occ("Baron de Gineste", "Bonapartist deputy", end=("14 October 1877", "1877-10-14")),
  occ("Étienne Hippolyte Roustan-Delmas", "rapporteur of the budget of public works", start=("1881", "1881")),
  occ("Étienne Hippolyte Roustan-Delmas", "mayor", start=("1888", "1888"), end=("1904", "1904")),
  occ("Théophile Marcou-Lasserre", "Senate", end=("4 January 1891", "1891-01-04")),
  occ("Étienne Hippolyte Roustan-Delmas", "Minister of Agriculture", start=("3 December 1892", "1892-12-03"), end=("11 January 1893", "1893-01-11")),
  occ("Franqueville", "examining magistrate"),
  occ("Marcelin Aubert", "leader"),
  occ("Étienne Hippolyte Roustan-Delmas", "army committee", end=("until his death", "1915-12-26")),
  occ("Georges Pech", "prefect of the Gers"),
  fact("Étienne Hippolyte Roustan-Delmas", "birthDate", "9 January 1843", value="1843-01-09"),
  fact("Étienne Hippolyte Roustan-Delmas", "birthPlace", "Castelnaudary (Aude)"),
  fact("Étienne Hippolyte Roustan-Delmas", "deathDate", "26 December 1915", value="1915-12-26"),
  fact("Étienne Hippolyte Roustan-Delmas", "deathPlace", "Paris"),
  fact("Étienne Hippolyte Roustan-Delmas", "nationality", "French"),
  fact("Étienne Hippolyte Roustan-Delmas", "occupation", "politician"),
  fact("Étienne Hippolyte Roustan-Delmas", "party", "Republican Union"),
  fact("Baron de Gineste", "party", "Bonapartist"),
  fact("Paul Fournié-Bezons", "party", "Radical"),
  fact("Arnold Reinach-Stern", "occupation", "financier"),
  fact("Étienne Hippolyte Roustan-Delmas", "residence", "Castelnaudary#2"),
  fact("Étienne Hippolyte Roustan-Delmas", "award", "Knight of the Legion of Honour", date=("1881#2", "1881")),
  fact("Étienne Hippolyte Roustan-Delmas", "award", "officer", date=("1900", "1900")),
  fact("Étienne Hippolyte Roustan-Delmas", "relatives", "Georges Pech"),
  ev("conviction", "was sentenced", ("1869", "1869"), ["Étienne Hippolyte Roustan-Delmas"]),
  ev("appointment", "was appointed", ("4 September 1870", "1870-09-04"), ["Étienne Hippolyte Roustan-Delmas"]),
  ev("departure", "resigned", ("24 May 1873", "1873-05-24"), ["Étienne Hippolyte Roustan-Delmas"]),
  ev("election", "was elected", ("14 October 1877", "1877-10-14"), ["Étienne Hippolyte Roustan-Delmas", "Baron de Gineste"]),
  ev("election", "Re-elected", ("1881", "1881"), ["Étienne Hippolyte Roustan-Delmas"]),
  ev("appointment", "became", ("1881", "1881"), ["Étienne Hippolyte Roustan-Delmas"]),
  ev("election", "defeated", ("elections of 1885", "1885"), ["Paul Fournié-Bezons", "Étienne Hippolyte Roustan-Delmas"]),
  ev("appointment", "entered the Senate", ("4 January 1891", "1891-01-04"), ["Étienne Hippolyte Roustan-Delmas"]),
  ev("election", "was renewed", ("1897", "1897"), ["Étienne Hippolyte Roustan-Delmas"]),
  ev("testimony", "testimony", None, ["Arnold Reinach-Stern"]),
  ev("departure", "handed in his portfolio", ("11 January 1893", "1893-01-11"), ["Étienne Hippolyte Roustan-Delmas"]),
  ev("meeting", "received", ("19 June", "1907-06-19"), ["Étienne Hippolyte Roustan-Delmas", "Marcelin Aubert"]),
  ev("communication", "wrote", ("on the same day", "1907-06-19"), ["Étienne Hippolyte Roustan-Delmas"]),
  ev("award", "was promoted", ("1900", "1900"), ["Étienne Hippolyte Roustan-Delmas"]),
)

P("d44-06", """Bríd Ní Chonaire Mulqueen (née Ní Chonaire; born 2 February 1968) is an Irish Fianna Fáil politician who has been a Teachta Dála (TD) for the Galway West constituency since the 2011 general election. She was Minister of State at the Department of Rural Affairs from 2017 to 2019.

Early life

From Ros Muc in the Connemara Gaeltacht, she is a native Irish speaker. Her grandfather, Peadar Ó Conaire, took part in the War of Independence. She was educated at University College Galway, where she studied commerce, and worked as an accountant with Údarás na Gaeltachta until 2003.

Political career

She was co-opted to Galway County Council in May 2003, replacing her cousin Éamon Ó Conaire, who had been elected to the Dáil the year before. She topped the poll in the Connemara local electoral area in 2004 and 2009, and was Cathaoirleach of the council for 2007–08.

When Ó Conaire announced his retirement in January 2011, Mulqueen won the selection convention by 14 votes from Senator Declan Fahy. Fahy left the party and contested the election as an independent; he lost his deposit. She was the party's front bench spokesperson on the Gaeltacht from 2011 to 2016. On 20 June 2017 the Taoiseach, Fergal Hanratty, announced her appointment as Minister of State. On 5 March 2019 the Irish Mirror revealed that she had voted in divisions while absent from the chamber; Hanratty telephoned her that evening, and she stepped down on the 7th. The Dáil's Committee on Procedure, chaired by Máire Tuohy, suspended her for ten days. Her place was taken by Colm Brassil. She retained her seat at the 2020 general election.

Personal life

She is married to Pat Mulqueen, an All-Ireland winning hurler with Galway in 1988, and has three children. They live in Barna.
""",
  occ("Bríd Ní Chonaire Mulqueen", "Teachta Dála (TD) for the Galway West constituency", start=("2011 general election", "2011")),
  occ("Bríd Ní Chonaire Mulqueen", "Minister of State at the Department of Rural Affairs", start=("2017", "2017"), end=("2019", "2019"), again=["Minister of State#2"]),
  occ("Bríd Ní Chonaire Mulqueen", "Galway County Council", start=("May 2003", "2003-05")),
  occ("Éamon Ó Conaire", "replacing", end=("May 2003", "2003-05")),
  occ("Éamon Ó Conaire", "Dáil", start=("the year before", "2002")),
  occ("Bríd Ní Chonaire Mulqueen", "Cathaoirleach of the council", start=("2007–08", "2007"), end=("2007–08", "2008")),
  occ("Declan Fahy", "Senator"),
  occ("Bríd Ní Chonaire Mulqueen", "front bench spokesperson on the Gaeltacht", start=("2011 to 2016", "2011"), end=("2011 to 2016", "2016")),
  occ("Fergal Hanratty", "Taoiseach"),
  occ("Máire Tuohy", "Committee on Procedure, chaired"),
  occ("Colm Brassil", "Her place"),
  fact("Bríd Ní Chonaire Mulqueen", "birthName", "Ní Chonaire#2"),
  fact("Bríd Ní Chonaire Mulqueen", "birthDate", "2 February 1968", value="1968-02-02"),
  fact("Bríd Ní Chonaire Mulqueen", "nationality", "Irish"),
  fact("Bríd Ní Chonaire Mulqueen", "party", "Fianna Fáil"),
  fact("Bríd Ní Chonaire Mulqueen", "occupation", "politician"),
  fact("Bríd Ní Chonaire Mulqueen", "birthPlace", "Ros Muc"),
  fact("Bríd Ní Chonaire Mulqueen", "relatives", "Peadar Ó Conaire"),
  fact("Peadar Ó Conaire", "militaryService", "War of Independence"),
  fact("Bríd Ní Chonaire Mulqueen", "education", "University College Galway"),
  fact("Bríd Ní Chonaire Mulqueen", "occupation", "accountant"),
  fact("Bríd Ní Chonaire Mulqueen", "relatives", "Éamon Ó Conaire"),
  fact("Bríd Ní Chonaire Mulqueen", "spouse", "Pat Mulqueen"),
  fact("Pat Mulqueen", "occupation", "hurler"),
  fact("Bríd Ní Chonaire Mulqueen", "residence", "Barna"),
  fact("Pat Mulqueen", "residence", "Barna"),
  fact("Declan Fahy", "party", "independent"),
  ev("appointment", "was co-opted", ("May 2003", "2003-05"), ["Bríd Ní Chonaire Mulqueen"]),
  ev("election", "had been elected", ("the year before", "2002"), ["Éamon Ó Conaire"]),
  ev("election", "topped the poll", ("2004", "2004"), ["Bríd Ní Chonaire Mulqueen"]),
  ev("departure", "retirement", ("January 2011", "2011-01"), ["Éamon Ó Conaire"]),
  ev("election", "won the selection convention", None, ["Bríd Ní Chonaire Mulqueen", "Declan Fahy"]),
  ev("departure", "left the party", None, ["Declan Fahy"]),
  ev("candidacy", "contested the election", None, ["Declan Fahy"]),
  ev("election", "lost his deposit", None, ["Declan Fahy"]),
  ev("appointment", "appointment", ("20 June 2017", "2017-06-20"), ["Bríd Ní Chonaire Mulqueen", "Fergal Hanratty"]),
  ev("disclosure", "revealed", ("5 March 2019", "2019-03-05"), ["Bríd Ní Chonaire Mulqueen"]),
  ev("communication", "telephoned", ("that evening", "2019-03-05"), ["Fergal Hanratty", "Bríd Ní Chonaire Mulqueen"]),
  ev("departure", "stepped down", ("the 7th", "2019-03-07"), ["Bríd Ní Chonaire Mulqueen"]),
  ev("sanction", "suspended", None, ["Bríd Ní Chonaire Mulqueen", "Máire Tuohy"]),
  ev("appointment", "was taken", None, ["Colm Brassil"]),
  ev("election", "retained her seat", ("2020 general election", "2020"), ["Bríd Ní Chonaire Mulqueen"]),
)

P("d44-07", """Sir Archibald Rutherglen McCrossan KCMG (21 April 1851 – 8 October 1924) was an Australian colonial politician who was Premier of Queensland from 1899 to 1901 and a Senator for Queensland from 1903 to 1910.

Early years

McCrossan was born in Paisley, Scotland, to weaver Robert McCrossan and Jean Rutherglen. He arrived at Maryborough with his parents in 1862, was apprenticed to a printer and by 1878 owned the Wide Bay Courier. His sister Isabella married the sugar planter and legislator Francis Tozer-Bligh.

Colonial politics

In 1883 he was elected to the Legislative Assembly of Queensland as the member for Maryborough, defeating his brother-in-law by 22 votes. He lost the seat in 1888 and regained it in 1890. He served under Sir Horace Dunmore as Postmaster-General (1893–1896) and Colonial Treasurer (1896–1899). When Dunmore resigned on 1 December 1899 to become Agent-General in London, McCrossan formed a ministry. He represented the colony at the opening of the first federal Parliament in Melbourne in May 1901 and fell ill there; he gave up the premiership on 17 September in favour of Robert Fitzpatrick, his Minister for Lands.

Federal politics

At the 1903 federal election McCrossan won a Senate seat as a Protectionist. He was elected chairman of the select committee on coinage in 1904, joined the Commonwealth Liberal Party in 1909 and was defeated in 1910. He stood again in 1913 without success.

Personal life

He married Ellen Sophia Baddeley in 1876; after her death he married Ethel Nutting, a nurse, in 1911. He was a Presbyterian and was grand master of the United Grand Lodge from 1905. He was knighted in the 1901 royal visit honours. He died at Sandgate of heart disease; his grandson, Alan McCrossan, was Lord Mayor of Brisbane from 1952 to 1955.
""",
  occ("Archibald Rutherglen McCrossan", "Premier of Queensland", start=("1899", "1899"), end=("1901", "1901"), again=["formed a ministry", "premiership"]),
  occ("Archibald Rutherglen McCrossan", "Senator for Queensland", start=("1903", "1903"), end=("1910", "1910"), again=["Senate seat"]),
  occ("Francis Tozer-Bligh", "legislator"),
  occ("Archibald Rutherglen McCrossan", "member for Maryborough", start=("1883", "1883"), end=("1888", "1888"), again=["Legislative Assembly of Queensland"]),
  occ("Archibald Rutherglen McCrossan", "the seat", start=("1890", "1890")),
  occ("Archibald Rutherglen McCrossan", "Postmaster-General", start=("1893", "1893"), end=("1896", "1896")),
  occ("Archibald Rutherglen McCrossan", "Colonial Treasurer", start=("1896#2", "1896"), end=("1899#2", "1899")),
  occ("Horace Dunmore", "Agent-General in London", start=("1 December 1899", "1899-12-01")),
  occ("Robert Fitzpatrick", "in favour of", start=("17 September", "1901-09-17")),
  occ("Robert Fitzpatrick", "Minister for Lands"),
  occ("Archibald Rutherglen McCrossan", "chairman of the select committee on coinage", start=("1904", "1904")),
  occ("Archibald Rutherglen McCrossan", "grand master of the United Grand Lodge", start=("1905", "1905")),
  occ("Alan McCrossan", "Lord Mayor of Brisbane", start=("1952", "1952"), end=("1955", "1955")),
  fact("Archibald Rutherglen McCrossan", "birthDate", "21 April 1851", value="1851-04-21"),
  fact("Archibald Rutherglen McCrossan", "deathDate", "8 October 1924", value="1924-10-08"),
  fact("Archibald Rutherglen McCrossan", "nationality", "Australian"),
  fact("Archibald Rutherglen McCrossan", "occupation", "colonial politician"),
  fact("Archibald Rutherglen McCrossan", "birthPlace", "Paisley, Scotland"),
  fact("Archibald Rutherglen McCrossan", "father", "Robert McCrossan"),
  fact("Robert McCrossan", "occupation", "weaver"),
  fact("Archibald Rutherglen McCrossan", "mother", "Jean Rutherglen"),
  fact("Archibald Rutherglen McCrossan", "occupation", "printer"),
  fact("Archibald Rutherglen McCrossan", "siblings", "Isabella"),
  fact("Isabella", "spouse", "Francis Tozer-Bligh"),
  fact("Francis Tozer-Bligh", "occupation", "sugar planter"),
  fact("Archibald Rutherglen McCrossan", "party", "Protectionist"),
  fact("Archibald Rutherglen McCrossan", "party", "Commonwealth Liberal Party", date=("1909", "1909")),
  fact("Archibald Rutherglen McCrossan", "spouse", "Ellen Sophia Baddeley", date=("1876", "1876")),
  fact("Archibald Rutherglen McCrossan", "spouse", "Ethel Nutting", date=("1911", "1911")),
  fact("Ethel Nutting", "occupation", "nurse"),
  fact("Archibald Rutherglen McCrossan", "religion", "Presbyterian"),
  fact("Archibald Rutherglen McCrossan", "award", "knighted", date=("1901 royal visit", "1901")),
  fact("Archibald Rutherglen McCrossan", "deathPlace", "Sandgate"),
  fact("Archibald Rutherglen McCrossan", "causeOfDeath", "heart disease"),
  fact("Archibald Rutherglen McCrossan", "relatives", "Alan McCrossan"),
  ev("travel", "arrived", ("1862", "1862"), ["Archibald Rutherglen McCrossan"]),
  ev("election", "was elected", ("1883", "1883"), ["Archibald Rutherglen McCrossan"]),
  ev("election", "defeating", ("1883", "1883"), ["Archibald Rutherglen McCrossan", "Francis Tozer-Bligh"]),
  ev("election", "lost the seat", ("1888", "1888"), ["Archibald Rutherglen McCrossan"]),
  ev("election", "regained", ("1890", "1890"), ["Archibald Rutherglen McCrossan"]),
  ev("departure", "resigned", ("1 December 1899", "1899-12-01"), ["Horace Dunmore"]),
  ev("appointment", "formed a ministry", ("1 December 1899", "1899-12-01"), ["Archibald Rutherglen McCrossan"]),
  ev("departure", "gave up the premiership", ("17 September", "1901-09-17"), ["Archibald Rutherglen McCrossan", "Robert Fitzpatrick"]),
  ev("election", "won a Senate seat", ("1903 federal election", "1903"), ["Archibald Rutherglen McCrossan"]),
  ev("election", "was elected#2", ("1904", "1904"), ["Archibald Rutherglen McCrossan"]),
  ev("election", "was defeated", ("1910#2", "1910"), ["Archibald Rutherglen McCrossan"]),
  ev("candidacy", "stood again", ("1913", "1913"), ["Archibald Rutherglen McCrossan"]),
  ev("award", "was knighted", ("1901 royal visit", "1901"), ["Archibald Rutherglen McCrossan"]),
)

P("d44-08", """Ximena del Carmen Larraguibel Ossandón (born 30 July 1961) is a Chilean journalist and politician, member of the Party for Democracy (PPD). She was a senator for the 9th Circumscription (Maule North) between 2006 and 2014.

Family and education

She was born in Curicó, the daughter of Radical mayor Hernán Larraguibel and of Rebeca Ossandón Vial. She attended the Liceo de Niñas of Curicó and studied journalism at the University of Concepción, graduating in 1985. Her brother, Hernán Larraguibel Ossandón, a Christian Democrat, was intendant of Maule from 1994 to 1998.

Political career

A reporter at the magazine Apsi, Larraguibel was arrested on 3 July 1986 at the gates of the University of Chile and spent nine days in custody. She joined the PPD at its foundation in December 1987. Between 1990 and 1993 she was press officer at the Ministry General Secretariat of Government under minister Gonzalo Pereda.

In the parliamentary election of December 1993 she ran for the Chamber of Deputies in district 36 and obtained 18.2 per cent of the votes, without being elected. Four years later she won the seat, holding it for two terms until 11 March 2006. In the Chamber she chaired the Committee on Human Rights (2000–2001). In December 2005 she was elected to the Senate, unseating the independent Ignacio Bulnes Errázuriz. In 2009 she accused her own party's president, Marcelo Goic, of ignoring the regions, and was censured by its supreme tribunal. She left the PPD in November 2010 and returned to it fourteen months afterwards, when Carolina Schiess replaced Goic.

Larraguibel sought re-election in November 2013 and was defeated by Felipe Donoso Cruz of the UDI. President Lagos-Montt designated her ambassador to Costa Rica in April 2014; she remained in San José until 2018.

Personal life

Separated from the engineer Tomás Merino, with whom she has two daughters, she declares herself agnostic.
""",
  occ("Ximena del Carmen Larraguibel Ossandón", "senator for the 9th Circumscription (Maule North)", start=("2006", "2006"), end=("2014", "2014"), again=["Senate"]),
  occ("Hernán Larraguibel", "mayor"),
  occ("Hernán Larraguibel Ossandón", "intendant of Maule", start=("1994", "1994"), end=("1998", "1998")),
  occ("Ximena del Carmen Larraguibel Ossandón", "reporter at the magazine Apsi"),
  occ("Ximena del Carmen Larraguibel Ossandón", "press officer at the Ministry General Secretariat of Government", start=("1990", "1990"), end=("1993", "1993")),
  occ("Gonzalo Pereda", "minister"),
  occ("Ximena del Carmen Larraguibel Ossandón", "the seat", start=("Four years later", "1997"), end=("11 March 2006", "2006-03-11")),
  occ("Ximena del Carmen Larraguibel Ossandón", "chaired the Committee on Human Rights", start=("2000", "2000"), end=("2001", "2001")),
  occ("Ignacio Bulnes Errázuriz", "unseating", end=("December 2005", "2005-12")),
  occ("Marcelo Goic", "party's president"),
  occ("Carolina Schiess", "replaced", start=("fourteen months afterwards", "2012-01")),
  occ("Felipe Donoso Cruz", "re-election", start=("November 2013", "2013-11")),
  occ("Lagos-Montt", "President"),
  occ("Ximena del Carmen Larraguibel Ossandón", "ambassador to Costa Rica", start=("April 2014", "2014-04"), end=("2018", "2018")),
  fact("Ximena del Carmen Larraguibel Ossandón", "birthDate", "30 July 1961", value="1961-07-30"),
  fact("Ximena del Carmen Larraguibel Ossandón", "nationality", "Chilean"),
  fact("Ximena del Carmen Larraguibel Ossandón", "occupation", "journalist"),
  fact("Ximena del Carmen Larraguibel Ossandón", "occupation", "politician"),
  fact("Ximena del Carmen Larraguibel Ossandón", "party", "Party for Democracy (PPD)", date=("December 1987", "1987-12")),
  fact("Ximena del Carmen Larraguibel Ossandón", "birthPlace", "Curicó"),
  fact("Ximena del Carmen Larraguibel Ossandón", "father", "Hernán Larraguibel"),
  fact("Hernán Larraguibel", "party", "Radical"),
  fact("Ximena del Carmen Larraguibel Ossandón", "mother", "Rebeca Ossandón Vial"),
  fact("Ximena del Carmen Larraguibel Ossandón", "education", "Liceo de Niñas of Curicó"),
  fact("Ximena del Carmen Larraguibel Ossandón", "education", "University of Concepción", date=("1985", "1985")),
  fact("Ximena del Carmen Larraguibel Ossandón", "siblings", "Hernán Larraguibel Ossandón"),
  fact("Hernán Larraguibel Ossandón", "party", "Christian Democrat"),
  fact("Ignacio Bulnes Errázuriz", "party", "independent"),
  fact("Felipe Donoso Cruz", "party", "UDI"),
  fact("Ximena del Carmen Larraguibel Ossandón", "spouse", "Tomás Merino"),
  fact("Tomás Merino", "occupation", "engineer"),
  fact("Ximena del Carmen Larraguibel Ossandón", "religion", "agnostic"),
  fact("Ximena del Carmen Larraguibel Ossandón", "residence", "San José", date=("2018", "2018")),
  ev("arrest", "was arrested", ("3 July 1986", "1986-07-03"), ["Ximena del Carmen Larraguibel Ossandón"]),
  ev("candidacy", "ran for", ("December 1993", "1993-12"), ["Ximena del Carmen Larraguibel Ossandón"]),
  ev("election", "obtained 18.2 per cent", ("December 1993", "1993-12"), ["Ximena del Carmen Larraguibel Ossandón"]),
  ev("election", "won the seat", ("Four years later", "1997"), ["Ximena del Carmen Larraguibel Ossandón"]),
  ev("election", "was elected", ("December 2005", "2005-12"), ["Ximena del Carmen Larraguibel Ossandón", "Ignacio Bulnes Errázuriz"]),
  ev("sanction", "was censured", ("2009", "2009"), ["Ximena del Carmen Larraguibel Ossandón"]),
  ev("departure", "left the PPD", ("November 2010", "2010-11"), ["Ximena del Carmen Larraguibel Ossandón"]),
  ev("appointment", "replaced", ("fourteen months afterwards", "2012-01"), ["Carolina Schiess", "Marcelo Goic"]),
  ev("candidacy", "sought re-election", ("November 2013", "2013-11"), ["Ximena del Carmen Larraguibel Ossandón"]),
  ev("election", "was defeated", ("November 2013", "2013-11"), ["Ximena del Carmen Larraguibel Ossandón", "Felipe Donoso Cruz"]),
  ev("appointment", "designated", ("April 2014", "2014-04"), ["Ximena del Carmen Larraguibel Ossandón", "Lagos-Montt"]),
)

P("d44-09", """Karl Gustaf Evald Stenhammar-Ros (28 November 1899 – 15 March 1978) was a Swedish farmer and politician. He was leader of the Agrarian Party from 1946 to 1957 and Minister of Agriculture in the coalition government of 1951–1957.

Early life

Evald Ros was born in Vretstorp, Örebro County, the third of seven sons of tenant farmer Anders Ros and Hulda Karlsdotter. He took the name Stenhammar on buying the farm so called in 1927. He attended Fellingsbro Folk High School in 1917–1918.

Political career

He joined the Farmers' League in 1920 and was chairman of the Viby municipal council from 1931 to 1942. At the 1936 general election he was elected to the Second Chamber for Örebro County, in succession to Otto Lindquist, who had died in August. He was a member of the Committee on Agriculture from 1938 and its vice chairman from 1941.

When the party leader Axel Pehrsson-Torp announced his departure in June 1946, the parliamentary group chose Stenhammar-Ros over Gunnar Hedvall by 21 votes to 17. Hedvall, who took the defeat badly, crossed to the Liberals in 1948. After several meetings with Prime Minister Torsten Ekeberg at Harpsund in September 1951, Stenhammar-Ros brought his party into the government. He paid an official visit to Denmark in May 1954 and addressed the Nordic Council the following February.

The pensions referendum broke the coalition. He resigned as minister on 26 October 1957, along with his three party colleagues, and a month later laid down the leadership, which passed to Hedvall's former secretary, Sven Björkvall. He remained in the Riksdag until 1964.

Personal life

Stenhammar-Ros married schoolteacher Elsa Nordin in 1925. Their daughter Birgitta Wallin sat in the Riksdag for the Centre Party from 1971 to 1982. He received the Grand Cross of the Order of Vasa in 1957.
""",
  occ("Karl Gustaf Evald Stenhammar-Ros", "leader of the Agrarian Party", start=("1946", "1946"), end=("1957", "1957"), again=["leadership"]),
  occ("Karl Gustaf Evald Stenhammar-Ros", "Minister of Agriculture", start=("1951", "1951"), end=("26 October 1957", "1957-10-26"), again=["minister"]),
  occ("Karl Gustaf Evald Stenhammar-Ros", "chairman of the Viby municipal council", start=("1931", "1931"), end=("1942", "1942")),
  occ("Karl Gustaf Evald Stenhammar-Ros", "Second Chamber for Örebro County", start=("1936", "1936"), end=("1964", "1964"), again=["Riksdag"]),
  occ("Otto Lindquist", "in succession to", end=("August", "1936-08")),
  occ("Karl Gustaf Evald Stenhammar-Ros", "member of the Committee on Agriculture", start=("1938", "1938")),
  occ("Karl Gustaf Evald Stenhammar-Ros", "vice chairman", start=("1941", "1941")),
  occ("Axel Pehrsson-Torp", "party leader", end=("June 1946", "1946-06")),
  occ("Torsten Ekeberg", "Prime Minister"),
  occ("Sven Björkvall", "secretary"),
  occ("Sven Björkvall", "leadership", start=("a month later", "1957-11")),
  occ("Birgitta Wallin", "Riksdag#2", start=("1971", "1971"), end=("1982", "1982")),
  fact("Karl Gustaf Evald Stenhammar-Ros", "birthDate", "28 November 1899", value="1899-11-28"),
  fact("Karl Gustaf Evald Stenhammar-Ros", "deathDate", "15 March 1978", value="1978-03-15"),
  fact("Karl Gustaf Evald Stenhammar-Ros", "nationality", "Swedish"),
  fact("Karl Gustaf Evald Stenhammar-Ros", "occupation", "farmer"),
  fact("Karl Gustaf Evald Stenhammar-Ros", "occupation", "politician"),
  fact("Karl Gustaf Evald Stenhammar-Ros", "birthName", "Evald Ros"),
  fact("Karl Gustaf Evald Stenhammar-Ros", "birthPlace", "Vretstorp, Örebro County"),
  fact("Karl Gustaf Evald Stenhammar-Ros", "father", "Anders Ros"),
  fact("Anders Ros", "occupation", "tenant farmer"),
  fact("Karl Gustaf Evald Stenhammar-Ros", "mother", "Hulda Karlsdotter"),
  fact("Karl Gustaf Evald Stenhammar-Ros", "education", "Fellingsbro Folk High School", date=("1917–1918", "1917/1918")),
  fact("Karl Gustaf Evald Stenhammar-Ros", "party", "Farmers' League", date=("1920", "1920")),
  fact("Otto Lindquist", "deathDate", "August", value="1936-08"),
  fact("Gunnar Hedvall", "party", "Liberals", date=("1948", "1948")),
  fact("Karl Gustaf Evald Stenhammar-Ros", "spouse", "Elsa Nordin", date=("1925", "1925")),
  fact("Elsa Nordin", "occupation", "schoolteacher"),
  fact("Karl Gustaf Evald Stenhammar-Ros", "children", "Birgitta Wallin"),
  fact("Elsa Nordin", "children", "Birgitta Wallin"),
  fact("Birgitta Wallin", "party", "Centre Party"),
  fact("Karl Gustaf Evald Stenhammar-Ros", "award", "Grand Cross of the Order of Vasa", date=("1957#4", "1957")),
  ev("election", "was elected", ("1936", "1936"), ["Karl Gustaf Evald Stenhammar-Ros"]),
  ev("departure", "departure", ("June 1946", "1946-06"), ["Axel Pehrsson-Torp"]),
  ev("election", "chose", ("June 1946", "1946-06"), ["Karl Gustaf Evald Stenhammar-Ros", "Gunnar Hedvall"]),
  ev("departure", "crossed", ("1948", "1948"), ["Gunnar Hedvall"]),
  ev("meeting", "meetings", ("September 1951", "1951-09"), ["Karl Gustaf Evald Stenhammar-Ros", "Torsten Ekeberg"]),
  ev("travel", "official visit", ("May 1954", "1954-05"), ["Karl Gustaf Evald Stenhammar-Ros"]),
  ev("speech", "addressed", ("the following February", "1955-02"), ["Karl Gustaf Evald Stenhammar-Ros"]),
  ev("departure", "resigned", ("26 October 1957", "1957-10-26"), ["Karl Gustaf Evald Stenhammar-Ros"]),
  ev("departure", "laid down", ("a month later", "1957-11"), ["Karl Gustaf Evald Stenhammar-Ros"]),
  ev("appointment", "passed", ("a month later", "1957-11"), ["Sven Björkvall"]),
  ev("award", "received", ("1957#4", "1957"), ["Karl Gustaf Evald Stenhammar-Ros"]),
)
P("d44-10", """Bartholomew Tandy Yarrow (c. 1761 – August 9, 1826) was a planter, soldier and politician from Kentucky. He served in the United States Senate from 1801 to 1807 and as lieutenant governor of the state from 1812 to 1816.

Early life

Yarrow was born in Culpeper County, Virginia, about 1761. He served as an ensign in the 3rd Virginia Regiment during the American Revolutionary War and was captured at Charleston in May 1780. He moved to Bourbon County in 1785 with his uncle, Reuben Tandy, who became the first county clerk.

Political career

Yarrow was a delegate to the Danville convention of 1787 and represented Bourbon County in the Kentucky House of Representatives from 1793 to 1798. As a member of the committee on courts, he drew up the report against Judge Innes Sebree, whose impeachment followed in 1796. Sebree was acquitted but resigned from the bench.

He was elected to the U.S. Senate as a Democratic-Republican in November 1800, defeating the incumbent, Humphrey Marsh, by a vote of 68 to 13. On January 21, 1806, he presented a petition against the domestic slave trade and was rebuked by the Senate. He lost his bid for another term to John Pope Adair, and on his return to Paris, Kentucky, in March 1807 was accused of complicity with Aaron Burr, a charge of which nothing was ever proved. He testified for the prosecution at Richmond that September.

Yarrow was elected lieutenant governor in August 1812 on a ticket with Governor Isaac Shelburne. He ran for governor in 1816, finishing second to George Madden, who died in office two months after the inauguration.

Personal life

His first wife, Judith Clay Slaughter, died in childbirth in 1790. He later married Nancy Tandy, his cousin. A Baptist, he freed eleven slaves by his will. His nephew William Yarrow was mayor of Lexington.
""",
  occ("Bartholomew Tandy Yarrow", "United States Senate", start=("1801", "1801"), end=("1807", "1807"), again=["U.S. Senate"]),
  occ("Bartholomew Tandy Yarrow", "lieutenant governor of the state", start=("1812", "1812"), end=("1816", "1816"), again=["lieutenant governor#2"]),
  occ("Bartholomew Tandy Yarrow", "ensign in the 3rd Virginia Regiment"),
  occ("Reuben Tandy", "county clerk"),
  occ("Bartholomew Tandy Yarrow", "delegate to the Danville convention", start=("1787", "1787"), end=("1787", "1787")),
  occ("Bartholomew Tandy Yarrow", "represented Bourbon County in the Kentucky House of Representatives", start=("1793", "1793"), end=("1798", "1798")),
  occ("Bartholomew Tandy Yarrow", "member of the committee on courts"),
  occ("Innes Sebree", "Judge", again=["bench"]),
  occ("Humphrey Marsh", "incumbent"),
  occ("John Pope Adair", "another term", start=("March 1807", "1807-03")),
  occ("Isaac Shelburne", "Governor"),
  occ("George Madden", "governor#3", start=("1816#2", "1816")),
  occ("William Yarrow", "mayor of Lexington"),
  fact("Bartholomew Tandy Yarrow", "birthDate", "c. 1761", value="1761~"),
  fact("Bartholomew Tandy Yarrow", "deathDate", "August 9, 1826", value="1826-08-09"),
  fact("Bartholomew Tandy Yarrow", "occupation", "planter"),
  fact("Bartholomew Tandy Yarrow", "occupation", "soldier"),
  fact("Bartholomew Tandy Yarrow", "occupation", "politician"),
  fact("Bartholomew Tandy Yarrow", "birthPlace", "Culpeper County, Virginia"),
  fact("Bartholomew Tandy Yarrow", "militaryService", "3rd Virginia Regiment"),
  fact("Bartholomew Tandy Yarrow", "residence", "Bourbon County", date=("1785", "1785")),
  fact("Bartholomew Tandy Yarrow", "relatives", "Reuben Tandy"),
  fact("Bartholomew Tandy Yarrow", "party", "Democratic-Republican"),
  fact("Bartholomew Tandy Yarrow", "residence", "Paris, Kentucky"),
  fact("George Madden", "deathDate", "two months after the inauguration", value="1816"),
  fact("Bartholomew Tandy Yarrow", "spouse", "Judith Clay Slaughter"),
  fact("Judith Clay Slaughter", "causeOfDeath", "childbirth"),
  fact("Judith Clay Slaughter", "deathDate", "1790", value="1790"),
  fact("Bartholomew Tandy Yarrow", "spouse", "Nancy Tandy"),
  fact("Bartholomew Tandy Yarrow", "religion", "Baptist"),
  fact("Bartholomew Tandy Yarrow", "relatives", "William Yarrow"),
  ev("arrest", "was captured", ("May 1780", "1780-05"), ["Bartholomew Tandy Yarrow"]),
  ev("travel", "moved", ("1785", "1785"), ["Bartholomew Tandy Yarrow", "Reuben Tandy"]),
  ev("sanction", "impeachment", ("1796", "1796"), ["Innes Sebree"]),
  ev("departure", "resigned", None, ["Innes Sebree"]),
  ev("election", "was elected", ("November 1800", "1800-11"), ["Bartholomew Tandy Yarrow"]),
  ev("election", "defeating", ("November 1800", "1800-11"), ["Bartholomew Tandy Yarrow", "Humphrey Marsh"]),
  ev("sanction", "was rebuked", ("January 21, 1806", "1806-01-21"), ["Bartholomew Tandy Yarrow"]),
  ev("election", "lost his bid", None, ["Bartholomew Tandy Yarrow", "John Pope Adair"]),
  ev("travel", "return", ("March 1807", "1807-03"), ["Bartholomew Tandy Yarrow"]),
  ev("testimony", "testified", ("that September", "1807-09"), ["Bartholomew Tandy Yarrow"]),
  ev("election", "was elected#2", ("August 1812", "1812-08"), ["Bartholomew Tandy Yarrow", "Isaac Shelburne"]),
  ev("candidacy", "ran for governor", ("1816#2", "1816"), ["Bartholomew Tandy Yarrow"]),
  ev("election", "finishing second", ("1816#2", "1816"), ["Bartholomew Tandy Yarrow", "George Madden"]),
)

P("d44-11", """Marie-Ange Théodule Lafontant (born 8 December 1950) is a Haitian lawyer and politician. She was mayor of Jacmel from 1991 to 1993 and again from 1995 to 1999, and senator for the Sud-Est department from 2006 to 2012.

Early life

Lafontant was born in Marigot, the eldest daughter of coffee speculator Théodule Lafontant and schoolteacher Rosita Bonhomme. She studied law at the State University of Haiti and was called to the Jacmel bar in 1977. Her uncle, Dr. Ludovic Bonhomme, a deputy under President Magloire, was imprisoned at Fort Dimanche in 1963 and never seen again.

Political career

Running for the National Front for Change and Democracy, she won the mayoralty of Jacmel on 16 December 1990. After the coup of September 1991 she hid in Bainet, but kept the seal of the city. She was arrested there on 4 February 1993 and beaten; freed after an appeal by the French ambassador, Rafaël Dufour-Lenoir, she left for Montreal in May. The army installed Captain Fritz Cadet in the town hall. Returning in October 1994, she was elected for a second time in June 1995 with 71 percent of the vote.

She broke with Fanmi Lavalas in 1999, not long after her deputy mayor, Jean-Robert Mentor, had been shot dead, and testified about the killing before the Senate justice committee on 22 March 2000. With Senator Evelyne Prophète she co-founded the party Rasin Pèp in 2003. She was elected to the Senate in the run-off of 21 April 2006 and presided over its committee on public works. In the presidential election of November 2010 she was a candidate, coming seventh.

Awards and personal life

She was awarded the French Republic's Human Rights Prize in 1994. Widowed in 1989 by the death of her husband, the agronomist Serge Célestin, she has not remarried. Her son Ludovic Célestin was general director of the national port authority from 2016 to 2018.
""",
  occ("Marie-Ange Théodule Lafontant", "mayor of Jacmel", start=("1991", "1991"), end=("1993", "1993"), again=["mayoralty of Jacmel"]),
  occ("Marie-Ange Théodule Lafontant", "again", start=("1995", "1995"), end=("1999", "1999"), again=["second time"]),
  occ("Marie-Ange Théodule Lafontant", "senator for the Sud-Est department", start=("2006", "2006"), end=("2012", "2012"), again=["Senate#2"]),
  occ("Ludovic Bonhomme", "deputy"),
  occ("Magloire", "President"),
  occ("Rafaël Dufour-Lenoir", "French ambassador"),
  occ("Fritz Cadet", "Captain"),
  occ("Fritz Cadet", "installed"),
  occ("Jean-Robert Mentor", "deputy mayor", end=("1999#2", "1999")),
  occ("Evelyne Prophète", "Senator"),
  occ("Marie-Ange Théodule Lafontant", "presided over its committee on public works"),
  occ("Ludovic Célestin", "general director of the national port authority", start=("2016", "2016"), end=("2018", "2018")),
  fact("Marie-Ange Théodule Lafontant", "birthDate", "8 December 1950", value="1950-12-08"),
  fact("Marie-Ange Théodule Lafontant", "nationality", "Haitian"),
  fact("Marie-Ange Théodule Lafontant", "occupation", "lawyer"),
  fact("Marie-Ange Théodule Lafontant", "occupation", "politician"),
  fact("Marie-Ange Théodule Lafontant", "birthPlace", "Marigot"),
  fact("Marie-Ange Théodule Lafontant", "father", "Théodule Lafontant#2"),
  fact("Théodule Lafontant", "occupation", "coffee speculator"),
  fact("Marie-Ange Théodule Lafontant", "mother", "Rosita Bonhomme"),
  fact("Rosita Bonhomme", "occupation", "schoolteacher"),
  fact("Marie-Ange Théodule Lafontant", "education", "State University of Haiti"),
  fact("Marie-Ange Théodule Lafontant", "relatives", "Ludovic Bonhomme"),
  fact("Marie-Ange Théodule Lafontant", "party", "National Front for Change and Democracy"),
  fact("Marie-Ange Théodule Lafontant", "party", "Fanmi Lavalas"),
  fact("Marie-Ange Théodule Lafontant", "party", "Rasin Pèp", date=("2003", "2003")),
  fact("Evelyne Prophète", "party", "Rasin Pèp", date=("2003", "2003")),
  fact("Jean-Robert Mentor", "causeOfDeath", "shot dead"),
  fact("Marie-Ange Théodule Lafontant", "award", "Human Rights Prize", date=("1994#2", "1994")),
  fact("Marie-Ange Théodule Lafontant", "spouse", "Serge Célestin"),
  fact("Serge Célestin", "deathDate", "1989", value="1989"),
  fact("Serge Célestin", "occupation", "agronomist"),
  fact("Marie-Ange Théodule Lafontant", "children", "Ludovic Célestin"),
  fact("Serge Célestin", "children", "Ludovic Célestin"),
  ev("appointment", "was called to the Jacmel bar", ("1977", "1977"), ["Marie-Ange Théodule Lafontant"]),
  ev("arrest", "was imprisoned", ("1963", "1963"), ["Ludovic Bonhomme"]),
  ev("candidacy", "Running", ("16 December 1990", "1990-12-16"), ["Marie-Ange Théodule Lafontant"]),
  ev("election", "won", ("16 December 1990", "1990-12-16"), ["Marie-Ange Théodule Lafontant"]),
  ev("arrest", "was arrested", ("4 February 1993", "1993-02-04"), ["Marie-Ange Théodule Lafontant"]),
  ev("communication", "appeal", None, ["Rafaël Dufour-Lenoir", "Marie-Ange Théodule Lafontant"]),
  ev("travel", "left for Montreal", ("May", "1993-05"), ["Marie-Ange Théodule Lafontant"]),
  ev("appointment", "installed", None, ["Fritz Cadet"]),
  ev("travel", "Returning", ("October 1994", "1994-10"), ["Marie-Ange Théodule Lafontant"]),
  ev("election", "was elected", ("June 1995", "1995-06"), ["Marie-Ange Théodule Lafontant"]),
  ev("departure", "broke with", ("1999#2", "1999"), ["Marie-Ange Théodule Lafontant"]),
  ev("testimony", "testified", ("22 March 2000", "2000-03-22"), ["Marie-Ange Théodule Lafontant"]),
  ev("election", "was elected#2", ("21 April 2006", "2006-04-21"), ["Marie-Ange Théodule Lafontant"]),
  ev("candidacy", "was a candidate", ("November 2010", "2010-11"), ["Marie-Ange Théodule Lafontant"]),
  ev("election", "coming seventh", ("November 2010", "2010-11"), ["Marie-Ange Théodule Lafontant"]),
  ev("award", "was awarded", ("1994#2", "1994"), ["Marie-Ange Théodule Lafontant"]),
)

P("d44-12", """Sir Lancelot Thurlby Shafto, 4th Baronet (18 February 1783 – 23 January 1859) was a British Whig politician who sat in the House of Commons between 1812 and 1841.

Shafto was the only surviving son of Sir Robert Shafto, 3rd Baronet, of Whitworth Grange, County Durham, and his second wife Camilla Thurlby. He was educated at Harrow School and Trinity College, Cambridge, where he was awarded MA in 1805. He succeeded to the baronetcy on the death of his father on 7 July 1809 and was High Sheriff of Durham for 1811.

Parliament

At the 1812 general election Shafto was returned as Member of Parliament for Morpeth alongside the Hon. William Hetherington. He held the seat until 1818, when he lost to Hetherington's brother-in-law, Colonel Augustus Dacre. Dacre's election was declared void on petition on 11 March 1819, and Shafto was returned at the resulting by-election. He spoke against the Six Acts on 2 December of that year. In 1826 he transferred to the City of Durham, for which he sat until 1841; he voted for Catholic emancipation and for the Reform Bill, and chaired the select committee on the coal trade in 1830.

Lord Melbourne made him Vice-President of the Board of Trade in April 1835, in the room of Viscount Lowther-Strange. He was obliged to resign in November 1836 after his private secretary, Edmund Pyle, disclosed the new tariff to The Times; Pyle was dismissed. At the 1841 general election Shafto stood down in favour of his cousin Thomas Colpitts, who came bottom of the poll.

Family

Shafto married Lady Georgiana Carteret, daughter of the 2nd Earl Carteret, in 1814. Their elder son, Robert, drowned in the Wear in 1833; their second son, Lancelot, succeeded to the baronetcy. His daughter Emma was the wife of Henry Wardlaw, Bishop of Ripon.
""",
  occ("Lancelot Thurlby Shafto", "sat in the House of Commons", start=("1812", "1812"), end=("1841", "1841")),
  occ("Lancelot Thurlby Shafto", "High Sheriff of Durham", start=("1811", "1811"), end=("1811", "1811")),
  occ("Lancelot Thurlby Shafto", "Member of Parliament for Morpeth", start=("1812 general election", "1812"), end=("1818", "1818")),
  occ("William Hetherington", "alongside", start=("1812 general election", "1812")),
  occ("Augustus Dacre", "Colonel"),
  occ("Augustus Dacre", "the seat", start=("1818", "1818"), end=("11 March 1819", "1819-03-11")),
  occ("Lancelot Thurlby Shafto", "resulting by-election", end=("1826", "1826")),
  occ("Lancelot Thurlby Shafto", "City of Durham", start=("1826", "1826"), end=("1841#2", "1841")),
  occ("Lancelot Thurlby Shafto", "chaired the select committee on the coal trade", start=("1830", "1830")),
  occ("Lancelot Thurlby Shafto", "Vice-President of the Board of Trade", start=("April 1835", "1835-04"), end=("November 1836", "1836-11")),
  occ("Viscount Lowther-Strange", "in the room of", end=("April 1835", "1835-04")),
  occ("Edmund Pyle", "private secretary", end=("November 1836", "1836-11")),
  occ("Henry Wardlaw", "Bishop of Ripon"),
  fact("Lancelot Thurlby Shafto", "birthDate", "18 February 1783", value="1783-02-18"),
  fact("Lancelot Thurlby Shafto", "deathDate", "23 January 1859", value="1859-01-23"),
  fact("Lancelot Thurlby Shafto", "nationality", "British"),
  fact("Lancelot Thurlby Shafto", "party", "Whig"),
  fact("Lancelot Thurlby Shafto", "occupation", "politician"),
  fact("Lancelot Thurlby Shafto", "father", "Robert Shafto"),
  fact("Robert Shafto", "residence", "Whitworth Grange, County Durham"),
  fact("Lancelot Thurlby Shafto", "mother", "Camilla Thurlby"),
  fact("Robert Shafto", "spouse", "Camilla Thurlby"),
  fact("Robert Shafto", "deathDate", "7 July 1809", value="1809-07-07"),
  fact("Lancelot Thurlby Shafto", "education", "Harrow School"),
  fact("Lancelot Thurlby Shafto", "education", "Trinity College, Cambridge", date=("1805", "1805")),
  fact("William Hetherington", "relatives", "Augustus Dacre"),
  fact("Lancelot Thurlby Shafto", "relatives", "Thomas Colpitts"),
  fact("Lancelot Thurlby Shafto", "spouse", "Georgiana Carteret", date=("1814", "1814")),
  fact("Lancelot Thurlby Shafto", "children", "Robert#2"),
  fact("Georgiana Carteret", "children", "Robert#2"),
  fact("Robert", "deathDate", "1833", value="1833"),
  fact("Robert", "causeOfDeath", "drowned"),
  fact("Robert", "deathPlace", "the Wear"),
  fact("Lancelot Thurlby Shafto", "children", "Lancelot#2"),
  fact("Georgiana Carteret", "children", "Lancelot#2"),
  fact("Lancelot Thurlby Shafto", "children", "Emma"),
  fact("Emma", "spouse", "Henry Wardlaw"),
  ev("election", "was returned", ("1812 general election", "1812"), ["Lancelot Thurlby Shafto", "William Hetherington"]),
  ev("election", "lost", ("1818", "1818"), ["Lancelot Thurlby Shafto", "Augustus Dacre"]),
  ev("sanction", "was declared void", ("11 March 1819", "1819-03-11"), ["Augustus Dacre"]),
  ev("election", "was returned#2", None, ["Lancelot Thurlby Shafto"]),
  ev("speech", "spoke", ("2 December of that year", "1819-12-02"), ["Lancelot Thurlby Shafto"]),
  ev("appointment", "made", ("April 1835", "1835-04"), ["Lancelot Thurlby Shafto"]),
  ev("departure", "resign", ("November 1836", "1836-11"), ["Lancelot Thurlby Shafto"]),
  ev("disclosure", "disclosed", None, ["Edmund Pyle"]),
  ev("departure", "was dismissed", None, ["Edmund Pyle"]),
  ev("departure", "stood down", ("1841 general election", "1841"), ["Lancelot Thurlby Shafto"]),
  ev("election", "came bottom of the poll", ("1841 general election", "1841"), ["Thomas Colpitts"]),
)

P("d44-13", """Torbjørg Sundfær Moldskred (born 5 May 1949) is a Norwegian nurse and politician for the Socialist Left Party and, since 1997, for the Labour Party. She was mayor of Vestvågøy from 1999 to 2011.

Early life and career

She was born in Stamsund as a daughter of fish buyer Leif Sundfær and housewife Gudrun Hay. After finishing her secondary education in Svolvær in 1968 she took nursing training in Bodø, graduating in 1971. She worked at Gravdal Hospital from 1972 to 1993, from 1984 as head nurse.

Political career

Moldskred was elected to Vestvågøy municipal council in 1983 and to Nordland county council in 1987. She headed the national list of the Socialist Left Party in Nordland in 1993 but failed to win a seat in the Storting; the county's levelling seat went to Ole Henrik Fjelde of the Red Electoral Alliance. She served as a deputy representative during the term 1989–1993, meeting in total for 41 days in place of Hanna Kiil.

In April 1997 she left the party in protest at its stand on gas power. As Labour's candidate for mayor in 1999 she beat the incumbent Jonny Finseth (Conservative), who had held the post since 1991 and who lodged a complaint about the counting; the Ministry rejected it. She was re-elected in 2003 and 2007. On 12 August 2009 she visited Arkhangelsk and signed a fisheries agreement with governor Ilya Mikhailov-Vaskin. In 2011 she lost to Eirik Skjelfoss of the Progress Party.

From 2012 to 2018 Moldskred chaired the board of Nordland Hospital Trust. In June 2016 the Board of Health Supervision criticised the trust over waiting lists, and the director, Paal Wisløff, resigned.

She received the King's Medal of Merit in 2019. She is married to Arne Moldskred, a former bailiff, and is the mother of the skier Ingvild Moldskred.
""",
  occ("Torbjørg Sundfær Moldskred", "mayor of Vestvågøy", start=("1999", "1999"), end=("2011", "2011")),
  occ("Torbjørg Sundfær Moldskred", "head nurse", start=("1984", "1984"), end=("1993", "1993")),
  occ("Torbjørg Sundfær Moldskred", "Vestvågøy municipal council", start=("1983", "1983")),
  occ("Torbjørg Sundfær Moldskred", "Nordland county council", start=("1987", "1987")),
  occ("Ole Henrik Fjelde", "levelling seat", start=("1993#2", "1993")),
  occ("Torbjørg Sundfær Moldskred", "deputy representative", start=("1989–1993", "1989"), end=("1989–1993", "1993")),
  occ("Jonny Finseth", "incumbent", start=("1991", "1991"), end=("1999#2", "1999")),
  occ("Ilya Mikhailov-Vaskin", "governor"),
  occ("Eirik Skjelfoss", "lost to", start=("2011#2", "2011")),
  occ("Torbjørg Sundfær Moldskred", "chaired the board of Nordland Hospital Trust", start=("2012", "2012"), end=("2018", "2018")),
  occ("Paal Wisløff", "director", end=("June 2016", "2016-06")),
  occ("Arne Moldskred", "bailiff"),
  fact("Torbjørg Sundfær Moldskred", "birthDate", "5 May 1949", value="1949-05-05"),
  fact("Torbjørg Sundfær Moldskred", "nationality", "Norwegian"),
  fact("Torbjørg Sundfær Moldskred", "occupation", "nurse"),
  fact("Torbjørg Sundfær Moldskred", "occupation", "politician"),
  fact("Torbjørg Sundfær Moldskred", "party", "Socialist Left Party"),
  fact("Torbjørg Sundfær Moldskred", "party", "Labour Party", date=("1997", "1997")),
  fact("Torbjørg Sundfær Moldskred", "birthPlace", "Stamsund"),
  fact("Torbjørg Sundfær Moldskred", "father", "Leif Sundfær"),
  fact("Leif Sundfær", "occupation", "fish buyer"),
  fact("Torbjørg Sundfær Moldskred", "mother", "Gudrun Hay"),
  fact("Gudrun Hay", "occupation", "housewife"),
  fact("Ole Henrik Fjelde", "party", "Red Electoral Alliance"),
  fact("Jonny Finseth", "party", "Conservative"),
  fact("Eirik Skjelfoss", "party", "Progress Party"),
  fact("Torbjørg Sundfær Moldskred", "award", "King's Medal of Merit", date=("2019", "2019")),
  fact("Torbjørg Sundfær Moldskred", "spouse", "Arne Moldskred"),
  fact("Torbjørg Sundfær Moldskred", "children", "Ingvild Moldskred"),
  fact("Ingvild Moldskred", "occupation", "skier"),
  ev("election", "was elected", ("1983", "1983"), ["Torbjørg Sundfær Moldskred"]),
  ev("candidacy", "headed the national list", ("1993#2", "1993"), ["Torbjørg Sundfær Moldskred"]),
  ev("election", "failed to win a seat", ("1993#2", "1993"), ["Torbjørg Sundfær Moldskred"]),
  ev("departure", "left the party", ("April 1997", "1997-04"), ["Torbjørg Sundfær Moldskred"]),
  ev("candidacy", "Labour's candidate for mayor", ("1999#2", "1999"), ["Torbjørg Sundfær Moldskred"]),
  ev("election", "beat", ("1999#2", "1999"), ["Torbjørg Sundfær Moldskred", "Jonny Finseth"]),
  ev("communication", "complaint", None, ["Jonny Finseth"]),
  ev("election", "was re-elected", ("2003", "2003"), ["Torbjørg Sundfær Moldskred"]),
  ev("travel", "visited", ("12 August 2009", "2009-08-12"), ["Torbjørg Sundfær Moldskred"]),
  ev("meeting", "signed a fisheries agreement", ("12 August 2009", "2009-08-12"), ["Torbjørg Sundfær Moldskred", "Ilya Mikhailov-Vaskin"]),
  ev("election", "lost to", ("2011#2", "2011"), ["Torbjørg Sundfær Moldskred", "Eirik Skjelfoss"]),
  ev("departure", "resigned", ("June 2016", "2016-06"), ["Paal Wisløff"]),
  ev("award", "received", ("2019", "2019"), ["Torbjørg Sundfær Moldskred"]),
)

P("d44-14", """Jesús Ladislao Quiroz Bracamontes (27 June 1894 – 10 September 1961) was a Mexican general and politician, affiliated with the National Revolutionary Party and its successors, who served as Governor of Sinaloa between 1933 and 1935.

Early life and military career

Quiroz was born in El Fuerte to Ladislao Quiroz, a muleteer, and Petra Bracamontes, of Mayo descent. In 1913 he enlisted in the forces of General Macario Angulo, rising to lieutenant colonel after the battle of El Ébano. He was promoted brigadier general in 1924 for his part in the suppression of the De la Huerta rebellion, in which his half-brother, Refugio Quiroz, fought on the other side; Refugio was shot at Mazatlán on 11 February 1924.

Political career

He was a federal deputy for the 3rd district of Sinaloa from 1928 to 1930 and then a senator. In the Senate he presided over the Committee of War and Navy. In April 1932 he launched his campaign for governor against the lawyer Fausto Gaxiola Ruelas, whom he defeated in a disputed vote. He took office on 1 January 1933.

In his administration the state university was given a new charter and its rector, Solón Verdugo, dismissed. On 16 December 1935, a few days after he had received the exiled ex-president in Culiacán, the Senate declared the powers of the state dissolved. His secretary general of government, Guillermo Vargas, had written to the president with proofs of arms purchases; Vargas was named provisional governor. Quiroz left for San Diego, California.

Pardoned in 1938, he returned and supported the candidacy of General Almazán in 1940. He was one of the founders of the Federation of People's Parties in 1945. He ran for mayor of Los Mochis in 1950 and lost to Ema Cota.

Personal life

He was married to Dolores Orrantia. He died of cirrhosis in Guadalajara.
""",
  occ("Jesús Ladislao Quiroz Bracamontes", "general"),
  occ("Jesús Ladislao Quiroz Bracamontes", "Governor of Sinaloa", start=("1933", "1933"), end=("1935", "1935"), again=["took office"]),
  occ("Macario Angulo", "General"),
  occ("Jesús Ladislao Quiroz Bracamontes", "lieutenant colonel"),
  occ("Jesús Ladislao Quiroz Bracamontes", "brigadier general", start=("1924", "1924")),
  occ("Jesús Ladislao Quiroz Bracamontes", "federal deputy for the 3rd district of Sinaloa", start=("1928", "1928"), end=("1930", "1930")),
  occ("Jesús Ladislao Quiroz Bracamontes", "senator", start=("1930", "1930")),
  occ("Jesús Ladislao Quiroz Bracamontes", "presided over the Committee of War and Navy"),
  occ("Solón Verdugo", "rector"),
  occ("Guillermo Vargas", "secretary general of government"),
  occ("Guillermo Vargas", "provisional governor"),
  occ("Almazán", "General#2"),
  occ("Ema Cota", "mayor of Los Mochis", start=("1950", "1950")),
  fact("Jesús Ladislao Quiroz Bracamontes", "birthDate", "27 June 1894", value="1894-06-27"),
  fact("Jesús Ladislao Quiroz Bracamontes", "deathDate", "10 September 1961", value="1961-09-10"),
  fact("Jesús Ladislao Quiroz Bracamontes", "nationality", "Mexican"),
  fact("Jesús Ladislao Quiroz Bracamontes", "occupation", "politician"),
  fact("Jesús Ladislao Quiroz Bracamontes", "party", "National Revolutionary Party"),
  fact("Jesús Ladislao Quiroz Bracamontes", "birthPlace", "El Fuerte"),
  fact("Jesús Ladislao Quiroz Bracamontes", "father", "Ladislao Quiroz#2"),
  fact("Ladislao Quiroz", "occupation", "muleteer"),
  fact("Jesús Ladislao Quiroz Bracamontes", "mother", "Petra Bracamontes"),
  fact("Petra Bracamontes", "ethnicity", "Mayo"),
  fact("Jesús Ladislao Quiroz Bracamontes", "siblings", "Refugio Quiroz"),
  fact("Refugio Quiroz", "causeOfDeath", "shot"),
  fact("Refugio Quiroz", "deathPlace", "Mazatlán"),
  fact("Refugio Quiroz", "deathDate", "11 February 1924", value="1924-02-11"),
  fact("Fausto Gaxiola Ruelas", "occupation", "lawyer"),
  fact("Jesús Ladislao Quiroz Bracamontes", "party", "Federation of People's Parties", date=("1945", "1945")),
  fact("Jesús Ladislao Quiroz Bracamontes", "spouse", "Dolores Orrantia"),
  fact("Jesús Ladislao Quiroz Bracamontes", "causeOfDeath", "cirrhosis"),
  fact("Jesús Ladislao Quiroz Bracamontes", "deathPlace", "Guadalajara"),
  ev("appointment", "enlisted", ("1913", "1913"), ["Jesús Ladislao Quiroz Bracamontes"]),
  ev("appointment", "was promoted", ("1924", "1924"), ["Jesús Ladislao Quiroz Bracamontes"]),
  ev("candidacy", "launched his campaign", ("April 1932", "1932-04"), ["Jesús Ladislao Quiroz Bracamontes"]),
  ev("election", "defeated", None, ["Jesús Ladislao Quiroz Bracamontes", "Fausto Gaxiola Ruelas"]),
  ev("appointment", "took office", ("1 January 1933", "1933-01-01"), ["Jesús Ladislao Quiroz Bracamontes"]),
  ev("departure", "dismissed", None, ["Solón Verdugo"]),
  ev("meeting", "had received", ("a few days", "1935-12"), ["Jesús Ladislao Quiroz Bracamontes"]),
  ev("departure", "declared the powers of the state dissolved", ("16 December 1935", "1935-12-16"), ["Jesús Ladislao Quiroz Bracamontes"]),
  ev("communication", "had written", None, ["Guillermo Vargas"]),
  ev("appointment", "was named", None, ["Guillermo Vargas"]),
  ev("travel", "left for San Diego", None, ["Jesús Ladislao Quiroz Bracamontes"]),
  ev("travel", "returned", ("1938", "1938"), ["Jesús Ladislao Quiroz Bracamontes"]),
  ev("candidacy", "candidacy", ("1940", "1940"), ["Almazán"]),
  ev("candidacy", "ran for", ("1950", "1950"), ["Jesús Ladislao Quiroz Bracamontes"]),
  ev("election", "lost to", ("1950", "1950"), ["Jesús Ladislao Quiroz Bracamontes", "Ema Cota"]),
)

P("d44-15", """Fiorenzo Bellagamba (Senigallia, 14 July 1926 – Ancona, 2 March 2011) was an Italian politician and trade unionist. A member of the Italian Communist Party and then of the Democratic Party of the Left, he was mayor of Ancona from 1976 to 1983 and a senator of the Republic for three legislatures.

Biography

The son of a railwayman dismissed by the Fascists, Bellagamba joined the Partisan brigade "Ancona" in February 1944. He was captured at Arcevia in May by a German patrol and escaped from the train. After the war he was secretary of the Chamber of Labour in Jesi (1948–1955), and he enrolled in the Communist Party in 1946. In March 1950 he was convicted by the court of Ancona of obstructing the railway and spent four months in prison.

Entering the city council in 1956, he led its communist group after the resignation of Giuliana Marchetti, who had torn up her card over Hungary and later joined the Socialists. The local elections of June 1976 made possible the first left-wing council; on 2 August it elected him mayor by 27 votes against the 21 of the outgoing Christian Democrat Alfeo Trifoni. He hosted talks with the mayor of Split, Vjeko Barić, in October 1978, which ended in a twinning.

He resigned on 12 April 1983 to stand for the Senate and left the town hall to the republican Guido Monina-Berti. In Palazzo Madama he was a member of the Public Works Committee, whose vice-president he became in 1987. He was the first signatory of the law on ports. Not standing again in 1994, he chaired the Port Authority of Ancona until 1998.

Honours and family

Commander of the Order of Merit of the Italian Republic (2 June 1996). His wife, Adele Tittarelli, a seamstress and former partisan courier, was a provincial councillor. Their son Sauro is an oncologist.
""",
  occ("Fiorenzo Bellagamba", "mayor of Ancona", start=("1976", "1976"), end=("1983", "1983")),
  occ("Fiorenzo Bellagamba", "senator of the Republic", end=("1994", "1994")),
  occ("Fiorenzo Bellagamba", "secretary of the Chamber of Labour in Jesi", start=("1948", "1948"), end=("1955", "1955")),
  occ("Fiorenzo Bellagamba", "city council", start=("1956", "1956")),
  occ("Fiorenzo Bellagamba", "led its communist group"),
  occ("Giuliana Marchetti", "after the resignation of"),
  occ("Alfeo Trifoni", "outgoing", end=("2 August", "1976-08-02")),
  occ("Vjeko Barić", "mayor of Split"),
  occ("Guido Monina-Berti", "left the town hall to", start=("12 April 1983", "1983-04-12")),
  occ("Fiorenzo Bellagamba", "member of the Public Works Committee"),
  occ("Fiorenzo Bellagamba", "vice-president", start=("1987", "1987")),
  occ("Fiorenzo Bellagamba", "chaired the Port Authority of Ancona", end=("1998", "1998")),
  occ("Adele Tittarelli", "partisan courier"),
  occ("Adele Tittarelli", "provincial councillor"),
  fact("Fiorenzo Bellagamba", "birthPlace", "Senigallia"),
  fact("Fiorenzo Bellagamba", "birthDate", "14 July 1926", value="1926-07-14"),
  fact("Fiorenzo Bellagamba", "deathPlace", "Ancona"),
  fact("Fiorenzo Bellagamba", "deathDate", "2 March 2011", value="2011-03-02"),
  fact("Fiorenzo Bellagamba", "nationality", "Italian"),
  fact("Fiorenzo Bellagamba", "occupation", "politician"),
  fact("Fiorenzo Bellagamba", "occupation", "trade unionist"),
  fact("Fiorenzo Bellagamba", "party", "Italian Communist Party", date=("1946", "1946")),
  fact("Fiorenzo Bellagamba", "party", "Democratic Party of the Left"),
  fact("Fiorenzo Bellagamba", "militaryService", "Partisan brigade \"Ancona\"", date=("February 1944", "1944-02")),
  fact("Giuliana Marchetti", "party", "Socialists"),
  fact("Alfeo Trifoni", "party", "Christian Democrat"),
  fact("Guido Monina-Berti", "party", "republican"),
  fact("Fiorenzo Bellagamba", "award", "Commander of the Order of Merit of the Italian Republic", date=("2 June 1996", "1996-06-02")),
  fact("Fiorenzo Bellagamba", "spouse", "Adele Tittarelli"),
  fact("Adele Tittarelli", "occupation", "seamstress"),
  fact("Fiorenzo Bellagamba", "children", "Sauro"),
  fact("Adele Tittarelli", "children", "Sauro"),
  fact("Sauro", "occupation", "oncologist"),
  ev("arrest", "was captured", ("May", "1944-05"), ["Fiorenzo Bellagamba"]),
  ev("conviction", "was convicted", ("March 1950", "1950-03"), ["Fiorenzo Bellagamba"]),
  ev("appointment", "Entering", ("1956", "1956"), ["Fiorenzo Bellagamba"]),
  ev("departure", "resignation", None, ["Giuliana Marchetti"]),
  ev("departure", "had torn up her card", None, ["Giuliana Marchetti"]),
  ev("election", "elected", ("2 August", "1976-08-02"), ["Fiorenzo Bellagamba", "Alfeo Trifoni"]),
  ev("meeting", "talks", ("October 1978", "1978-10"), ["Fiorenzo Bellagamba", "Vjeko Barić"]),
  ev("departure", "resigned", ("12 April 1983", "1983-04-12"), ["Fiorenzo Bellagamba"]),
  ev("candidacy", "stand for the Senate", ("12 April 1983", "1983"), ["Fiorenzo Bellagamba"]),
  ev("appointment", "left the town hall", ("12 April 1983", "1983-04-12"), ["Guido Monina-Berti"]),
  ev("appointment", "became", ("1987", "1987"), ["Fiorenzo Bellagamba"]),
)

P("d44-16", """Grażyna Halina Wojnarowska-Szpak [ɡraˈʐɨna] (born 22 September 1957 in Krosno) is a Polish politician, chemist and academic teacher, deputy marshal of the Senate in its 7th term and leader of the Democratic Centre between 2005 and 2010.

Biography

She graduated in chemistry from the Jagiellonian University in 1981, and in 1989 obtained a doctorate at the Rzeszów University of Technology, where she subsequently worked as an adjunct. She joined Solidarity in September 1980; on 13 December 1981 she was interned at Gołdap, together with her future mother-in-law, Irena Szpak, and she was released in July of the following year.

From 1990 to 1994 she was a member of Krosno city council. In the parliamentary election of 19 September 1993 she unsuccessfully applied for a seat in the Sejm from the list of the Democratic Union. In 1998 she was appointed deputy voivode of Subcarpathia by Prime Minister Jan Buzowski, serving under voivode Zbigniew Sieczko, and from October 2001, after Sieczko's dismissal, she performed the duties of voivode for two months.

She left the Freedom Union in January 2003 and co-founded the Democratic Centre, whose congress elected her chairwoman on 5 March 2005 in place of Wiktor Osial. In 2007 she was elected senator for the Krosno district with 84,112 votes. On 6 November 2007 she became deputy marshal. On 10 April 2010 she flew to Minsk for talks with the opposition; the Belarusian border guard turned her back. Following the party's poor result in the local elections she resigned as leader in November 2010, recommending Piotr Zawadzki, who had been its treasurer. In 2011 she did not regain her mandate, losing to Alicja Zając-Bober.

In 2013 she was decorated with the Cross of Freedom and Solidarity. She is married to Marek Szpak, director of the Krosno glassworks until 2009.
""",
  occ("Grażyna Halina Wojnarowska-Szpak", "deputy marshal of the Senate", start=("6 November 2007", "2007-11-06"), again=["deputy marshal#2"]),
  occ("Grażyna Halina Wojnarowska-Szpak", "leader of the Democratic Centre", start=("2005", "2005"), end=("2010", "2010"), again=["chairwoman", "as leader"]),
  occ("Grażyna Halina Wojnarowska-Szpak", "adjunct"),
  occ("Grażyna Halina Wojnarowska-Szpak", "member of Krosno city council", start=("1990", "1990"), end=("1994", "1994")),
  occ("Grażyna Halina Wojnarowska-Szpak", "deputy voivode of Subcarpathia", start=("1998", "1998")),
  occ("Jan Buzowski", "Prime Minister"),
  occ("Zbigniew Sieczko", "voivode#2", end=("October 2001", "2001-10")),
  occ("Grażyna Halina Wojnarowska-Szpak", "performed the duties of voivode", start=("October 2001", "2001-10"), end=("two months", "2001-12")),
  occ("Wiktor Osial", "in place of", end=("5 March 2005", "2005-03-05")),
  occ("Grażyna Halina Wojnarowska-Szpak", "senator for the Krosno district", start=("2007", "2007"), end=("2011", "2011")),
  occ("Piotr Zawadzki", "treasurer"),
  occ("Alicja Zając-Bober", "losing to", start=("2011", "2011")),
  occ("Marek Szpak", "director of the Krosno glassworks", end=("2009", "2009")),
  fact("Grażyna Halina Wojnarowska-Szpak", "birthDate", "22 September 1957", value="1957-09-22"),
  fact("Grażyna Halina Wojnarowska-Szpak", "birthPlace", "Krosno"),
  fact("Grażyna Halina Wojnarowska-Szpak", "nationality", "Polish"),
  fact("Grażyna Halina Wojnarowska-Szpak", "occupation", "politician"),
  fact("Grażyna Halina Wojnarowska-Szpak", "occupation", "chemist"),
  fact("Grażyna Halina Wojnarowska-Szpak", "occupation", "academic teacher"),
  fact("Grażyna Halina Wojnarowska-Szpak", "education", "Jagiellonian University", date=("1981", "1981")),
  fact("Grażyna Halina Wojnarowska-Szpak", "education", "Rzeszów University of Technology", date=("1989", "1989")),
  fact("Grażyna Halina Wojnarowska-Szpak", "relatives", "Irena Szpak"),
  fact("Grażyna Halina Wojnarowska-Szpak", "party", "Democratic Union"),
  fact("Grażyna Halina Wojnarowska-Szpak", "party", "Freedom Union"),
  fact("Grażyna Halina Wojnarowska-Szpak", "party", "Democratic Centre#2", date=("January 2003", "2003-01")),
  fact("Grażyna Halina Wojnarowska-Szpak", "award", "Cross of Freedom and Solidarity", date=("2013", "2013")),
  fact("Grażyna Halina Wojnarowska-Szpak", "spouse", "Marek Szpak"),
  ev("arrest", "was interned", ("13 December 1981", "1981-12-13"), ["Grażyna Halina Wojnarowska-Szpak", "Irena Szpak"]),
  ev("candidacy", "applied for a seat", ("19 September 1993", "1993-09-19"), ["Grażyna Halina Wojnarowska-Szpak"]),
  ev("appointment", "was appointed", ("1998", "1998"), ["Grażyna Halina Wojnarowska-Szpak", "Jan Buzowski"]),
  ev("departure", "dismissal", ("October 2001", "2001-10"), ["Zbigniew Sieczko"]),
  ev("departure", "left the Freedom Union", ("January 2003", "2003-01"), ["Grażyna Halina Wojnarowska-Szpak"]),
  ev("election", "elected her chairwoman", ("5 March 2005", "2005-03-05"), ["Grażyna Halina Wojnarowska-Szpak", "Wiktor Osial"]),
  ev("election", "was elected", ("2007", "2007"), ["Grażyna Halina Wojnarowska-Szpak"]),
  ev("appointment", "became", ("6 November 2007", "2007-11-06"), ["Grażyna Halina Wojnarowska-Szpak"]),
  ev("travel", "flew", ("10 April 2010", "2010-04-10"), ["Grażyna Halina Wojnarowska-Szpak"]),
  ev("sanction", "turned her back", ("10 April 2010", "2010-04-10"), ["Grażyna Halina Wojnarowska-Szpak"]),
  ev("departure", "resigned", ("November 2010", "2010-11"), ["Grażyna Halina Wojnarowska-Szpak"]),
  ev("election", "losing", ("2011", "2011"), ["Grażyna Halina Wojnarowska-Szpak", "Alicja Zając-Bober"]),
  ev("award", "was decorated", ("2013", "2013"), ["Grażyna Halina Wojnarowska-Szpak"]),
)

P("d44-17", """Sir Taubo Kila Arua GCL KBE (c. 1937 – 19 April 2015) was a Papua New Guinean politician. He was a member of the National Parliament of Papua New Guinea from 1972 to 1987 and again from 1992 to 1997, representing the electorates of Kairuku Open and Central Provincial, and was twice Deputy Prime Minister.

Arua was born at Delena village, the son of a London Missionary Society pastor. He attended Sogeri High School and the Administrative College in Port Moresby, and was a patrol officer at Bereina before entering politics.

He was first elected to the House of Assembly at the 1972 election as a member of the Pangu Pati, defeating the sitting member, the planter Noel Cadwallader. He was Minister for Lands from 1975 until a cabinet reshuffle in March 1978, when he was replaced by Boyamo Lus-Sali. In November 1978 Arua crossed the floor to support the no-confidence motion moved by opposition leader Yambaki Kuglam, which failed. When a second motion succeeded in March 1980, Kuglam became Prime Minister and chose Arua as his deputy. He switched to the People's Progress Party the same year.

In 1986 he was investigated by the Ombudsman Commission over the sale of a government trawler. On 3 July 1987, days before the polls closed, a leadership tribunal chaired by Justice Bruce Kettleworth found him guilty on four counts of misconduct; he was fined K2,000 and dismissed from office. Barred for three years, he returned at the 1992 election as governor of Central Province, having beaten his own nephew, Aua Kila. He was again Deputy Prime Minister from August 1994 until he lost his seat to Opa Haoda in 1997.

Arua was knighted in the 1981 Queen's Birthday Honours. He married Geua Morea, later president of the National Council of Women, in 1961. He died at the Pacific International Hospital of kidney failure.
""",
  occ("Taubo Kila Arua", "member of the National Parliament of Papua New Guinea", start=("1972", "1972"), end=("1987", "1987"), again=["House of Assembly"]),
  occ("Taubo Kila Arua", "again", start=("1992", "1992"), end=("1997", "1997")),
  occ("Taubo Kila Arua", "Deputy Prime Minister", start=("March 1980", "1980-03"), again=["his deputy"]),
  occ("Taubo Kila Arua", "patrol officer at Bereina"),
  occ("Noel Cadwallader", "sitting member", end=("1972 election", "1972")),
  occ("Taubo Kila Arua", "Minister for Lands", start=("1975", "1975"), end=("March 1978", "1978-03")),
  occ("Boyamo Lus-Sali", "replaced", start=("March 1978", "1978-03")),
  occ("Yambaki Kuglam", "opposition leader"),
  occ("Yambaki Kuglam", "Prime Minister#2", start=("March 1980", "1980-03")),
  occ("Bruce Kettleworth", "leadership tribunal chaired"),
  occ("Bruce Kettleworth", "Justice"),
  occ("Taubo Kila Arua", "governor of Central Province", start=("1992 election", "1992")),
  occ("Taubo Kila Arua", "Deputy Prime Minister#2", start=("August 1994", "1994-08"), end=("1997#2", "1997")),
  occ("Opa Haoda", "his seat", start=("1997#2", "1997")),
  occ("Geua Morea", "president of the National Council of Women"),
  fact("Taubo Kila Arua", "birthDate", "c. 1937", value="1937~"),
  fact("Taubo Kila Arua", "deathDate", "19 April 2015", value="2015-04-19"),
  fact("Taubo Kila Arua", "nationality", "Papua New Guinean"),
  fact("Taubo Kila Arua", "occupation", "politician"),
  fact("Taubo Kila Arua", "birthPlace", "Delena"),
  fact("Taubo Kila Arua", "education", "Sogeri High School"),
  fact("Taubo Kila Arua", "education", "Administrative College in Port Moresby"),
  fact("Taubo Kila Arua", "party", "Pangu Pati"),
  fact("Noel Cadwallader", "occupation", "planter"),
  fact("Taubo Kila Arua", "party", "People's Progress Party", date=("the same year", "1980")),
  fact("Taubo Kila Arua", "relatives", "Aua Kila"),
  fact("Taubo Kila Arua", "award", "knighted", date=("1981 Queen's Birthday Honours", "1981")),
  fact("Taubo Kila Arua", "spouse", "Geua Morea", date=("1961", "1961")),
  fact("Taubo Kila Arua", "deathPlace", "Pacific International Hospital"),
  fact("Taubo Kila Arua", "causeOfDeath", "kidney failure"),
  ev("election", "was first elected", ("1972 election", "1972"), ["Taubo Kila Arua"]),
  ev("election", "defeating", ("1972 election", "1972"), ["Taubo Kila Arua", "Noel Cadwallader"]),
  ev("departure", "was replaced", ("March 1978", "1978-03"), ["Taubo Kila Arua", "Boyamo Lus-Sali"]),
  ev("departure", "crossed the floor", ("November 1978", "1978-11"), ["Taubo Kila Arua"]),
  ev("appointment", "became", ("March 1980", "1980-03"), ["Yambaki Kuglam"]),
  ev("appointment", "chose", ("March 1980", "1980-03"), ["Taubo Kila Arua", "Yambaki Kuglam"]),
  ev("departure", "switched", ("the same year", "1980"), ["Taubo Kila Arua"]),
  ev("investigation", "was investigated", ("1986", "1986"), ["Taubo Kila Arua"]),
  ev("conviction", "found him guilty", ("3 July 1987", "1987-07-03"), ["Taubo Kila Arua", "Bruce Kettleworth"]),
  ev("sanction", "was fined", ("3 July 1987", "1987-07-03"), ["Taubo Kila Arua"]),
  ev("departure", "dismissed", ("3 July 1987", "1987-07-03"), ["Taubo Kila Arua"]),
  ev("sanction", "Barred", None, ["Taubo Kila Arua"]),
  ev("election", "having beaten", ("1992 election", "1992"), ["Taubo Kila Arua", "Aua Kila"]),
  ev("election", "lost his seat", ("1997#2", "1997"), ["Taubo Kila Arua", "Opa Haoda"]),
  ev("award", "was knighted", ("1981 Queen's Birthday Honours", "1981"), ["Taubo Kila Arua"]),
)

P("d44-18", """Nélida Beatriz Ugarteche de Pastoriza (Villa Mercedes, 11 May 1923 – San Luis, 6 August 1999) was an Argentine teacher and politician of the Justicialist Party, one of the first women to be elected to the National Senate.

Early life

The daughter of Basque storekeepers, Nélida Ugarteche graduated as a teacher from the Escuela Normal of Villa Mercedes in 1941. She taught at Buena Esperanza, where in 1945 she wed the veterinarian and rugby player Horacio Pastoriza.

Political career

In 1949 Ugarteche de Pastoriza was sent to San Luis as census delegate of the Peronist Women's Party, after an interview with its president at the Unzué Palace on 29 October. In the elections of 11 November 1951 she obtained a seat in the Senate for the province; she took the oath on 25 April 1952. She was secretary of the education committee and in July 1953 delivered the eulogy of the late first lady at Luján.

The coup of September 1955 put an end to her term. She was detained on 1 October together with Governor Víctor Endeiza-Lucero and held on the ship Washington, then in the women's prison of Olmos, until 1957. Her husband, dismissed from the Ministry of Agriculture, had left the country for Asunción and asked for a divorce. In February 1962 she headed the Popular Union's list of candidates for the provincial legislature, and won, but the elections were annulled.

She returned to office in 1973, when Governor Elías Adre-Funes made her minister of education of San Luis. Disagreeing with the appointment of Father Justo Ávila as rector of the university, she wrote an open letter on 14 August 1974 and resigned the next day; Julia Garro Domeniconi replaced her. In 1983 she was a candidate for the intendancy of Villa Mercedes, losing to the Radical Oscar Mazzini.

The provincial legislature declared her a distinguished citizen in 1995.
""",
  occ("Nélida Beatriz Ugarteche de Pastoriza", "National Senate", start=("25 April 1952", "1952-04-25"), end=("September 1955", "1955-09"), again=["seat in the Senate for the province"]),
  occ("Nélida Beatriz Ugarteche de Pastoriza", "census delegate of the Peronist Women's Party", start=("1949", "1949")),
  occ("Nélida Beatriz Ugarteche de Pastoriza", "secretary of the education committee"),
  occ("Víctor Endeiza-Lucero", "Governor"),
  occ("Horacio Pastoriza", "Ministry of Agriculture"),
  occ("Elías Adre-Funes", "Governor#2"),
  occ("Nélida Beatriz Ugarteche de Pastoriza", "minister of education of San Luis", start=("1973", "1973"), end=("the next day", "1974-08-15")),
  occ("Justo Ávila", "Father"),
  occ("Justo Ávila", "rector of the university"),
  occ("Julia Garro Domeniconi", "replaced her", start=("the next day", "1974-08-15")),
  occ("Oscar Mazzini", "intendancy of Villa Mercedes", start=("1983", "1983")),
  fact("Nélida Beatriz Ugarteche de Pastoriza", "birthPlace", "Villa Mercedes"),
  fact("Nélida Beatriz Ugarteche de Pastoriza", "birthDate", "11 May 1923", value="1923-05-11"),
  fact("Nélida Beatriz Ugarteche de Pastoriza", "deathPlace", "San Luis"),
  fact("Nélida Beatriz Ugarteche de Pastoriza", "deathDate", "6 August 1999", value="1999-08-06"),
  fact("Nélida Beatriz Ugarteche de Pastoriza", "nationality", "Argentine"),
  fact("Nélida Beatriz Ugarteche de Pastoriza", "occupation", "teacher"),
  fact("Nélida Beatriz Ugarteche de Pastoriza", "occupation", "politician"),
  fact("Nélida Beatriz Ugarteche de Pastoriza", "party", "Justicialist Party"),
  fact("Nélida Beatriz Ugarteche de Pastoriza", "birthName", "Nélida Ugarteche"),
  fact("Nélida Beatriz Ugarteche de Pastoriza", "ethnicity", "Basque"),
  fact("Nélida Beatriz Ugarteche de Pastoriza", "education", "Escuela Normal of Villa Mercedes", date=("1941", "1941")),
  fact("Nélida Beatriz Ugarteche de Pastoriza", "spouse", "Horacio Pastoriza", date=("1945", "1945")),
  fact("Horacio Pastoriza", "occupation", "veterinarian"),
  fact("Horacio Pastoriza", "occupation", "rugby player"),
  fact("Oscar Mazzini", "party", "Radical"),
  fact("Nélida Beatriz Ugarteche de Pastoriza", "award", "distinguished citizen", date=("1995", "1995")),
  ev("appointment", "was sent", ("1949", "1949"), ["Nélida Beatriz Ugarteche de Pastoriza"]),
  ev("meeting", "interview", ("29 October", "1949-10-29"), ["Nélida Beatriz Ugarteche de Pastoriza"]),
  ev("election", "obtained a seat", ("11 November 1951", "1951-11-11"), ["Nélida Beatriz Ugarteche de Pastoriza"]),
  ev("appointment", "took the oath", ("25 April 1952", "1952-04-25"), ["Nélida Beatriz Ugarteche de Pastoriza"]),
  ev("speech", "delivered the eulogy", ("July 1953", "1953-07"), ["Nélida Beatriz Ugarteche de Pastoriza"]),
  ev("arrest", "was detained", ("1 October", "1955-10-01"), ["Nélida Beatriz Ugarteche de Pastoriza", "Víctor Endeiza-Lucero"]),
  ev("departure", "dismissed", None, ["Horacio Pastoriza"]),
  ev("travel", "had left the country", None, ["Horacio Pastoriza"]),
  ev("candidacy", "headed", ("February 1962", "1962-02"), ["Nélida Beatriz Ugarteche de Pastoriza"]),
  ev("election", "won", ("February 1962", "1962-02"), ["Nélida Beatriz Ugarteche de Pastoriza"]),
  ev("appointment", "made her", ("1973", "1973"), ["Nélida Beatriz Ugarteche de Pastoriza", "Elías Adre-Funes"]),
  ev("appointment", "appointment", None, ["Justo Ávila"]),
  ev("communication", "wrote an open letter", ("14 August 1974", "1974-08-14"), ["Nélida Beatriz Ugarteche de Pastoriza"]),
  ev("departure", "resigned", ("the next day", "1974-08-15"), ["Nélida Beatriz Ugarteche de Pastoriza"]),
  ev("appointment", "replaced her", None, ["Julia Garro Domeniconi"]),
  ev("candidacy", "was a candidate", ("1983", "1983"), ["Nélida Beatriz Ugarteche de Pastoriza"]),
  ev("election", "losing", ("1983", "1983"), ["Nélida Beatriz Ugarteche de Pastoriza", "Oscar Mazzini"]),
  ev("award", "declared her", ("1995", "1995"), ["Nélida Beatriz Ugarteche de Pastoriza"]),
)
P("d44-19", """Wilhelmine "Minna" Auguste Kesselring-Thoma (née Thoma; 17 May 1881 – 3 February 1967) was a German politician (SPD, later USPD and again SPD) and women's rights activist. She was a member of the Reichstag from 1920 to 1932 and, after the Second World War, of the Landtag of Hesse.

Life

Minna Thoma was born in Hanau as the fourth child of cigar maker Adam Thoma and washerwoman Katharina Eich. She attended the Volksschule there from 1887 to 1895 and then worked in a diamond cutting shop. She joined the Social Democratic Party in 1908, when the law first permitted it, and was secretary of its women's bureau for Hesse-Nassau from 1912 until 1917. In 1903 she had married the metalworker Heinrich Kesselring, who fell at Verdun.

Politics

Kesselring-Thoma moved to the Independent Social Democrats in April 1917. In the election of January 1919 she ran for the National Assembly on the USPD list in constituency 19 but did not win a seat; Luise Hartleib of the Majority Socialists was the only woman elected there. In June 1920 she entered the Reichstag. Two years later she returned to the SPD. She was secretary to the committee on social policy under its chairman, Dr. Ferdinand Mosbach, who nominated her for the presidium in 1928, without success. She spoke on 6 March 1931 against paragraph 218. At the July 1932 election she was not put forward again; the place went to Mosbach's son-in-law, Erich Krull.

On 28 June 1933 she was arrested by the Gestapo in Frankfurt, and she was held in Moringen for seven months. She was taken into custody a second time after 20 July 1944. In May 1945 the Americans appointed her to the town council of Hanau under Lord Mayor Hans Rehbein. From December 1946 to 1954 she sat in the Landtag, of which she was vice-president in her last term.

Honours

In 1953 she was awarded the Grand Cross of Merit. A school in Großauheim is named after her.
""",
  occ("Minna Auguste Kesselring-Thoma", "member of the Reichstag", start=("1920", "1920"), end=("1932", "1932"), again=["entered the Reichstag"]),
  occ("Minna Auguste Kesselring-Thoma", "Landtag of Hesse", start=("December 1946", "1946-12"), end=("1954", "1954"), again=["sat in the Landtag"]),
  occ("Minna Auguste Kesselring-Thoma", "secretary of its women's bureau for Hesse-Nassau", start=("1912", "1912"), end=("1917", "1917")),
  occ("Luise Hartleib", "only woman elected", start=("January 1919", "1919-01")),
  occ("Minna Auguste Kesselring-Thoma", "secretary to the committee on social policy"),
  occ("Ferdinand Mosbach", "chairman"),
  occ("Minna Auguste Kesselring-Thoma", "town council of Hanau", start=("May 1945", "1945-05")),
  occ("Hans Rehbein", "Lord Mayor"),
  occ("Minna Auguste Kesselring-Thoma", "vice-president"),
  fact("Minna Auguste Kesselring-Thoma", "alias", "Minna"),
  fact("Minna Auguste Kesselring-Thoma", "birthName", "Thoma#2"),
  fact("Minna Auguste Kesselring-Thoma", "birthDate", "17 May 1881", value="1881-05-17"),
  fact("Minna Auguste Kesselring-Thoma", "deathDate", "3 February 1967", value="1967-02-03"),
  fact("Minna Auguste Kesselring-Thoma", "nationality", "German"),
  fact("Minna Auguste Kesselring-Thoma", "occupation", "politician"),
  fact("Minna Auguste Kesselring-Thoma", "occupation", "women's rights activist"),
  fact("Minna Auguste Kesselring-Thoma", "party", "SPD"),
  fact("Minna Auguste Kesselring-Thoma", "party", "USPD"),
  fact("Minna Auguste Kesselring-Thoma", "birthPlace", "Hanau"),
  fact("Minna Auguste Kesselring-Thoma", "father", "Adam Thoma"),
  fact("Adam Thoma", "occupation", "cigar maker"),
  fact("Minna Auguste Kesselring-Thoma", "mother", "Katharina Eich"),
  fact("Katharina Eich", "occupation", "washerwoman"),
  fact("Minna Auguste Kesselring-Thoma", "education", "Volksschule"),
  fact("Minna Auguste Kesselring-Thoma", "party", "Social Democratic Party", date=("1908", "1908")),
  fact("Minna Auguste Kesselring-Thoma", "spouse", "Heinrich Kesselring", date=("1903", "1903")),
  fact("Heinrich Kesselring", "occupation", "metalworker"),
  fact("Heinrich Kesselring", "deathPlace", "Verdun"),
  fact("Minna Auguste Kesselring-Thoma", "party", "Independent Social Democrats", date=("April 1917", "1917-04")),
  fact("Luise Hartleib", "party", "Majority Socialists"),
  fact("Ferdinand Mosbach", "relatives", "Erich Krull"),
  fact("Minna Auguste Kesselring-Thoma", "award", "Grand Cross of Merit", date=("1953", "1953")),
  ev("candidacy", "ran for", ("January 1919", "1919-01"), ["Minna Auguste Kesselring-Thoma"]),
  ev("election", "did not win a seat", ("January 1919", "1919-01"), ["Minna Auguste Kesselring-Thoma"]),
  ev("election", "elected", ("January 1919", "1919-01"), ["Luise Hartleib"]),
  ev("appointment", "entered the Reichstag", ("June 1920", "1920-06"), ["Minna Auguste Kesselring-Thoma"]),
  ev("candidacy", "nominated", ("1928", "1928"), ["Minna Auguste Kesselring-Thoma", "Ferdinand Mosbach"]),
  ev("speech", "spoke", ("6 March 1931", "1931-03-06"), ["Minna Auguste Kesselring-Thoma"]),
  ev("arrest", "was arrested", ("28 June 1933", "1933-06-28"), ["Minna Auguste Kesselring-Thoma"]),
  ev("arrest", "was taken into custody", ("20 July 1944", "1944-07"), ["Minna Auguste Kesselring-Thoma"]),
  ev("appointment", "appointed", ("May 1945", "1945-05"), ["Minna Auguste Kesselring-Thoma"]),
  ev("award", "was awarded", ("1953", "1953"), ["Minna Auguste Kesselring-Thoma"]),
)

P("d44-20", """Semisi Tupou Fonokalafi (born 23 October 1958) is a Tongan politician and former member of the Legislative Assembly of Tonga for the constituency of Vavaʻu 14. He was leader of the Friendly Islands Democratic Front from 2012 to 2016 and acting prime minister for nineteen days in 2015.

Biography

Fonokalafi is from the village of Leimatuʻa. He graduated from the University of the South Pacific in Suva in 1983 with a degree in education and taught at Tailulu College, where he became deputy principal in 1995. A member of the Free Wesleyan Church, he was ordained a steward in 1990.

A frequent contributor to the newspaper Kele'a, he was convicted in May 1997 of contempt of Parliament together with its editor, Filokalafi Mateʻo. They were released from Huʻatolitoli prison after 24 days. He first stood for the People's Representatives in 1999, coming third behind ʻEtuate Lasalo and the lawyer Sione Vuna. He won a by-election on 15 September 2005, following Vuna's resignation to become a judge, and kept his seat in 2008 and 2010.

In January 2011 the prime minister, Lord Tuʻilakepa-Fusi, appointed him Minister of Education and Training; he left the cabinet in June 2012 in order to join the motion of no confidence, which was defeated by 13 votes to 11, and thereupon founded the Front. After the 2014 election he became deputy prime minister to Samiuela Havili. He acted in Havili's place while the latter was treated in Auckland, between 4 and 23 August 2015, and in that time received the Chinese ambassador, Liang Guodong, who handed him the papers of a wharf loan. The auditor-general found in 2016 that no tender had been held. Fonokalafi resigned as leader on 2 December and was followed by ʻAna Taulahi, his niece. At the 2017 election he lost to Lasalo's daughter, Viola Lasalo.
""",
  occ("Semisi Tupou Fonokalafi", "member of the Legislative Assembly of Tonga for the constituency of Vavaʻu 14", start=("15 September 2005", "2005-09-15"), end=("2017 election", "2017")),
  occ("Semisi Tupou Fonokalafi", "leader of the Friendly Islands Democratic Front", start=("2012", "2012"), end=("2016", "2016"), again=["as leader#2"]),
  occ("Semisi Tupou Fonokalafi", "acting prime minister", start=("4 and 23 August 2015", "2015-08-04"), end=("23 August 2015", "2015-08-23"), again=["acted in Havili's place"]),
  occ("Semisi Tupou Fonokalafi", "deputy principal", start=("1995", "1995")),
  occ("Semisi Tupou Fonokalafi", "steward", start=("1990", "1990")),
  occ("Filokalafi Mateʻo", "editor"),
  occ("Sione Vuna", "a judge"),
  occ("Lord Tuʻilakepa-Fusi", "prime minister#2"),
  occ("Semisi Tupou Fonokalafi", "Minister of Education and Training", start=("January 2011", "2011-01"), end=("June 2012", "2012-06")),
  occ("Semisi Tupou Fonokalafi", "deputy prime minister", start=("2014 election", "2014")),
  occ("Samiuela Havili", "prime minister#3", start=("2014 election", "2014")),
  occ("Liang Guodong", "Chinese ambassador"),
  occ("ʻAna Taulahi", "was followed by", start=("2 December", "2016-12-02")),
  occ("Viola Lasalo", "lost to", start=("2017 election", "2017")),
  fact("Semisi Tupou Fonokalafi", "birthDate", "23 October 1958", value="1958-10-23"),
  fact("Semisi Tupou Fonokalafi", "nationality", "Tongan"),
  fact("Semisi Tupou Fonokalafi", "occupation", "politician"),
  fact("Semisi Tupou Fonokalafi", "birthPlace", "Leimatuʻa"),
  fact("Semisi Tupou Fonokalafi", "education", "University of the South Pacific in Suva", date=("1983", "1983")),
  fact("Semisi Tupou Fonokalafi", "occupation", "taught at Tailulu College"),
  fact("Semisi Tupou Fonokalafi", "religion", "Free Wesleyan Church"),
  fact("Sione Vuna", "occupation", "lawyer"),
  fact("Semisi Tupou Fonokalafi", "relatives", "ʻAna Taulahi"),
  fact("ʻEtuate Lasalo", "children", "Viola Lasalo"),
  fact("Viola Lasalo", "father", "Lasalo#2"),
  ev("appointment", "became", ("1995", "1995"), ["Semisi Tupou Fonokalafi"]),
  ev("appointment", "was ordained", ("1990", "1990"), ["Semisi Tupou Fonokalafi"]),
  ev("conviction", "was convicted", ("May 1997", "1997-05"), ["Semisi Tupou Fonokalafi", "Filokalafi Mateʻo"]),
  ev("candidacy", "stood for", ("1999", "1999"), ["Semisi Tupou Fonokalafi"]),
  ev("election", "coming third", ("1999", "1999"), ["Semisi Tupou Fonokalafi", "ʻEtuate Lasalo", "Sione Vuna"]),
  ev("election", "won a by-election", ("15 September 2005", "2005-09-15"), ["Semisi Tupou Fonokalafi"]),
  ev("departure", "resignation", None, ["Sione Vuna"]),
  ev("election", "kept his seat", ("2008", "2008"), ["Semisi Tupou Fonokalafi"]),
  ev("appointment", "appointed", ("January 2011", "2011-01"), ["Semisi Tupou Fonokalafi", "Lord Tuʻilakepa-Fusi"]),
  ev("departure", "left the cabinet", ("June 2012", "2012-06"), ["Semisi Tupou Fonokalafi"]),
  ev("appointment", "became deputy prime minister", ("2014 election", "2014"), ["Semisi Tupou Fonokalafi"]),
  ev("meeting", "received", ("4 and 23 August 2015", "2015-08"), ["Semisi Tupou Fonokalafi", "Liang Guodong"]),
  ev("disclosure", "found in 2016", ("2016#2", "2016"), ["Semisi Tupou Fonokalafi"]),
  ev("departure", "resigned", ("2 December", "2016-12-02"), ["Semisi Tupou Fonokalafi"]),
  ev("appointment", "was followed", ("2 December", "2016-12-02"), ["ʻAna Taulahi"]),
  ev("election", "lost to", ("2017 election", "2017"), ["Semisi Tupou Fonokalafi", "Viola Lasalo"]),
)

P("d44-21", """Eusebio Carratalá y Monserrat (Elche, 5 March 1828 – Alicante, 11 September 1891) was a Spanish lawyer, journalist and republican politician, mayor of Alicante, member of the Cortes and civil governor during the First Spanish Republic.

Biography

A son of the notary Vicente Carratalá, he was educated by the Piarists in Valencia and graduated in law from the university of that city in 1851. He founded the daily El Comercio Levantino in 1856. Having joined the Democratic Party, he took part in the rising of 1866 and was banished to Oran, from which he came back in September 1868. His elder brother Tomás, a canon of Orihuela, preached against him.

When the revolution triumphed he was made a member of the Junta of Alicante and was elected mayor on 1 January 1869. In the elections to the Constituent Cortes that month he ran in the district of Alcoy and was beaten by the Progressive Luis Santonja, Marquess of Villagracia. In 1871 he won the seat, with 4,906 votes; he kept it in 1872 and 1873. He belonged to the commission on the abolition of slavery and made his best known speech on 22 March 1873.

President Estanislao Forcadell named him civil governor of Murcia on 14 June 1873. At the outbreak of the cantonal insurrection in Cartagena he telegraphed his resignation, on 12 July, but he was detained for three days by the deputy Antonio Roca Gálvez, who had proclaimed himself general. He then was, until the coup of January 1874, director general of prisons, replacing José Prefumo.

After the Restoration he withdrew to his practice. He attended the meeting of republicans at Biarritz in June 1880 and broke the next year with Forcadell, going over to the Possibilists. As their candidate he was defeated at Elche in 1884 and returned for Alicante in 1886.

He married Isabel Campello in 1855; their daughter Amalia Carratalá was a painter.
""",
  occ("Eusebio Carratalá y Monserrat", "mayor of Alicante", start=("1 January 1869", "1869-01-01"), again=["mayor#2"]),
  occ("Eusebio Carratalá y Monserrat", "member of the Cortes", start=("1871", "1871"), again=["the seat"]),
  occ("Tomás", "canon of Orihuela"),
  occ("Eusebio Carratalá y Monserrat", "member of the Junta of Alicante"),
  occ("Luis Santonja", "district of Alcoy", start=("that month", "1869-01"), end=("1871", "1871")),
  occ("Eusebio Carratalá y Monserrat", "commission on the abolition of slavery"),
  occ("Estanislao Forcadell", "President"),
  occ("Eusebio Carratalá y Monserrat", "civil governor of Murcia", start=("14 June 1873", "1873-06-14"), end=("12 July", "1873-07-12"), again=["civil governor"]),
  occ("Antonio Roca Gálvez", "deputy"),
  occ("Eusebio Carratalá y Monserrat", "director general of prisons", end=("January 1874", "1874-01")),
  occ("José Prefumo", "replacing"),
  occ("Eusebio Carratalá y Monserrat", "returned for Alicante", start=("1886", "1886")),
  fact("Eusebio Carratalá y Monserrat", "birthPlace", "Elche"),
  fact("Eusebio Carratalá y Monserrat", "birthDate", "5 March 1828", value="1828-03-05"),
  fact("Eusebio Carratalá y Monserrat", "deathPlace", "Alicante"),
  fact("Eusebio Carratalá y Monserrat", "deathDate", "11 September 1891", value="1891-09-11"),
  fact("Eusebio Carratalá y Monserrat", "nationality", "Spanish"),
  fact("Eusebio Carratalá y Monserrat", "occupation", "lawyer"),
  fact("Eusebio Carratalá y Monserrat", "occupation", "journalist"),
  fact("Eusebio Carratalá y Monserrat", "occupation", "republican politician"),
  fact("Eusebio Carratalá y Monserrat", "father", "Vicente Carratalá"),
  fact("Vicente Carratalá", "occupation", "notary"),
  fact("Eusebio Carratalá y Monserrat", "education", "university of that city", date=("1851", "1851")),
  fact("Eusebio Carratalá y Monserrat", "education", "Piarists in Valencia"),
  fact("Eusebio Carratalá y Monserrat", "party", "Democratic Party"),
  fact("Eusebio Carratalá y Monserrat", "siblings", "Tomás"),
  fact("Luis Santonja", "party", "Progressive"),
  fact("Eusebio Carratalá y Monserrat", "party", "Possibilists", date=("the next year", "1881")),
  fact("Eusebio Carratalá y Monserrat", "spouse", "Isabel Campello", date=("1855", "1855")),
  fact("Eusebio Carratalá y Monserrat", "children", "Amalia Carratalá"),
  fact("Isabel Campello", "children", "Amalia Carratalá"),
  fact("Amalia Carratalá", "occupation", "painter"),
  ev("sanction", "was banished", ("1866", "1866"), ["Eusebio Carratalá y Monserrat"]),
  ev("travel", "came back", ("September 1868", "1868-09"), ["Eusebio Carratalá y Monserrat"]),
  ev("speech", "preached", None, ["Tomás"]),
  ev("appointment", "was made", None, ["Eusebio Carratalá y Monserrat"]),
  ev("election", "was elected", ("1 January 1869", "1869-01-01"), ["Eusebio Carratalá y Monserrat"]),
  ev("candidacy", "ran in", ("that month", "1869-01"), ["Eusebio Carratalá y Monserrat"]),
  ev("election", "was beaten", ("that month", "1869-01"), ["Eusebio Carratalá y Monserrat", "Luis Santonja"]),
  ev("election", "won the seat", ("1871", "1871"), ["Eusebio Carratalá y Monserrat"]),
  ev("election", "kept it", ("1872", "1872"), ["Eusebio Carratalá y Monserrat"]),
  ev("speech", "speech", ("22 March 1873", "1873-03-22"), ["Eusebio Carratalá y Monserrat"]),
  ev("appointment", "named", ("14 June 1873", "1873-06-14"), ["Eusebio Carratalá y Monserrat", "Estanislao Forcadell"]),
  ev("departure", "resignation", ("12 July", "1873-07-12"), ["Eusebio Carratalá y Monserrat"]),
  ev("communication", "telegraphed", ("12 July", "1873-07-12"), ["Eusebio Carratalá y Monserrat"]),
  ev("arrest", "was detained", None, ["Eusebio Carratalá y Monserrat", "Antonio Roca Gálvez"]),
  ev("meeting", "meeting", ("June 1880", "1880-06"), ["Eusebio Carratalá y Monserrat"]),
  ev("departure", "broke", ("the next year", "1881"), ["Eusebio Carratalá y Monserrat", "Estanislao Forcadell"]),
  ev("election", "was defeated", ("1884", "1884"), ["Eusebio Carratalá y Monserrat"]),
  ev("election", "returned for Alicante", ("1886", "1886"), ["Eusebio Carratalá y Monserrat"]),
)

P("d44-22", """Clarence Otis Mabry Jr. (October 30, 1936 – July 5, 2018) was an American civil rights attorney and politician who served as the 41st mayor of Macon Falls, Ohio, from 1979 to 1991. A member of the Democratic Party, he was the first African American to hold the office.

Early life and education

Mabry was born in Demopolis, Alabama, to Clarence Mabry Sr., a Pullman porter, and Odessa Whitfield. The family moved to Ohio in 1944. He earned a bachelor's degree from Central State University in 1958, served two years in the United States Army, and received his J.D. from Howard University School of Law in 1963. He was a member of Omega Psi Phi.

Career

As counsel of the local NAACP, Mabry was arrested at a lunch counter on August 2, 1964. He was elected to the city council from the Fourth Ward in 1967, and in 1973 became its president. He sought the Democratic nomination for mayor in 1975, narrowly losing the primary to Councilman Leo Kowalczyk, who went on to defeat Republican incumbent Dale Overmyer. Four years later Mabry beat Kowalczyk in a rematch.

Mabry appointed the city's first woman police chief, Patricia Ann Doyle, in March 1981. When Doyle disclosed in 1984 that detectives had been taping the council's telephones, the FBI opened an investigation; safety director Raymond Tolliver, the mayor's law partner, resigned on May 9 and pleaded guilty the following January. Mabry testified before a federal grand jury twice and was not charged. He was reelected in 1983 and 1987.

In 1990 he ran for the U.S. House of Representatives in Ohio's 17th district and was defeated by state senator Anita Burgess. He was succeeded as mayor by Kowalczyk, who had switched to the Republican Party in 1986.

Personal life

He married Lorraine Coates, a school principal, in 1961; their daughter, Denise Mabry-Hill, is a judge of the Ohio Ninth District Court of Appeals. Mabry was a deacon of Shiloh Baptist Church. He died of prostate cancer.
""",
  occ("Clarence Otis Mabry Jr.", "41st mayor of Macon Falls, Ohio", start=("1979", "1979"), end=("1991", "1991")),
  occ("Clarence Otis Mabry Jr.", "counsel of the local NAACP"),
  occ("Clarence Otis Mabry Jr.", "city council from the Fourth Ward", start=("1967", "1967")),
  occ("Clarence Otis Mabry Jr.", "president", start=("1973", "1973")),
  occ("Leo Kowalczyk", "Councilman"),
  occ("Dale Overmyer", "incumbent", end=("1975", "1975")),
  occ("Leo Kowalczyk", "went on to defeat", start=("1975", "1975"), end=("Four years later", "1979")),
  occ("Patricia Ann Doyle", "police chief", start=("March 1981", "1981-03")),
  occ("Raymond Tolliver", "safety director", end=("May 9", "1984-05-09")),
  occ("Raymond Tolliver", "law partner"),
  occ("Anita Burgess", "U.S. House of Representatives in Ohio's 17th district", start=("1990", "1990")),
  occ("Anita Burgess", "state senator"),
  occ("Leo Kowalczyk", "succeeded as mayor"),
  occ("Lorraine Coates", "school principal"),
  occ("Denise Mabry-Hill", "judge of the Ohio Ninth District Court of Appeals"),
  occ("Clarence Otis Mabry Jr.", "deacon of Shiloh Baptist Church"),
  fact("Clarence Otis Mabry Jr.", "birthDate", "October 30, 1936", value="1936-10-30"),
  fact("Clarence Otis Mabry Jr.", "deathDate", "July 5, 2018", value="2018-07-05"),
  fact("Clarence Otis Mabry Jr.", "nationality", "American"),
  fact("Clarence Otis Mabry Jr.", "occupation", "civil rights attorney"),
  fact("Clarence Otis Mabry Jr.", "occupation", "politician"),
  fact("Clarence Otis Mabry Jr.", "party", "Democratic Party"),
  fact("Clarence Otis Mabry Jr.", "ethnicity", "African American"),
  fact("Clarence Otis Mabry Jr.", "birthPlace", "Demopolis, Alabama"),
  fact("Clarence Otis Mabry Jr.", "father", "Clarence Mabry Sr."),
  fact("Clarence Mabry Sr.", "occupation", "Pullman porter"),
  fact("Clarence Otis Mabry Jr.", "mother", "Odessa Whitfield"),
  fact("Clarence Otis Mabry Jr.", "education", "Central State University", date=("1958", "1958")),
  fact("Clarence Otis Mabry Jr.", "militaryService", "United States Army"),
  fact("Clarence Otis Mabry Jr.", "education", "Howard University School of Law", date=("1963", "1963")),
  fact("Dale Overmyer", "party", "Republican"),
  fact("Leo Kowalczyk", "party", "Republican Party", date=("1986", "1986")),
  fact("Clarence Otis Mabry Jr.", "spouse", "Lorraine Coates", date=("1961", "1961")),
  fact("Clarence Otis Mabry Jr.", "children", "Denise Mabry-Hill"),
  fact("Lorraine Coates", "children", "Denise Mabry-Hill"),
  fact("Clarence Otis Mabry Jr.", "religion", "Baptist"),
  fact("Clarence Otis Mabry Jr.", "causeOfDeath", "prostate cancer"),
  ev("arrest", "was arrested", ("August 2, 1964", "1964-08-02"), ["Clarence Otis Mabry Jr."]),
  ev("election", "was elected", ("1967", "1967"), ["Clarence Otis Mabry Jr."]),
  ev("appointment", "became its president", ("1973", "1973"), ["Clarence Otis Mabry Jr."]),
  ev("candidacy", "sought the Democratic nomination", ("1975", "1975"), ["Clarence Otis Mabry Jr."]),
  ev("election", "losing", ("1975", "1975"), ["Clarence Otis Mabry Jr.", "Leo Kowalczyk"]),
  ev("election", "defeat", ("1975", "1975"), ["Leo Kowalczyk", "Dale Overmyer"]),
  ev("election", "beat", ("Four years later", "1979"), ["Clarence Otis Mabry Jr.", "Leo Kowalczyk"]),
  ev("appointment", "appointed", ("March 1981", "1981-03"), ["Patricia Ann Doyle", "Clarence Otis Mabry Jr."]),
  ev("disclosure", "disclosed", ("1984", "1984"), ["Patricia Ann Doyle"]),
  ev("investigation", "opened an investigation", None, ["Raymond Tolliver"]),
  ev("departure", "resigned", ("May 9", "1984-05-09"), ["Raymond Tolliver"]),
  ev("conviction", "pleaded guilty", ("the following January", "1985-01"), ["Raymond Tolliver"]),
  ev("testimony", "testified", None, ["Clarence Otis Mabry Jr."]),
  ev("election", "was reelected", ("1983", "1983"), ["Clarence Otis Mabry Jr."]),
  ev("candidacy", "ran for", ("1990", "1990"), ["Clarence Otis Mabry Jr."]),
  ev("election", "was defeated", ("1990", "1990"), ["Clarence Otis Mabry Jr.", "Anita Burgess"]),
  ev("appointment", "was succeeded", None, ["Leo Kowalczyk"]),
  ev("departure", "switched", ("1986", "1986"), ["Leo Kowalczyk"]),
)

P("d44-23", """António Bernardino Sequeira Teles de Vasconcelos, GCTE (Lamego, 20 August 1871 – Porto, 1 May 1938), best known as Sequeira Teles, was a Portuguese physician and politician of the First Republic, who held, among other posts, those of mayor of Lamego, deputy, and President of the Ministry (Prime Minister) from 6 February to 30 June 1921.

Origins

He was a natural son, afterwards recognised, of Judge Bernardino Teles de Vasconcelos and of Carolina Sequeira, a laundress. He took his degree at the Medical-Surgical School of Porto in 1896.

Political life

Initiated in Freemasonry in 1903 under the symbolic name "Vesalius", he was arrested in January 1908 for conspiracy and liberated after the regicide. Upon the proclamation of the Republic he assumed the presidency of the municipal chamber of Lamego (October 1910 – June 1911), whence he passed to the Constituent National Assembly as deputy. He followed Brito Cardim into the Evolutionist Party in 1912, and left it in October 1919 for the Liberal Party. In 1915 he was defeated by the Democrat Abílio Marçal-Pinto in the circle of Lamego, recovering his seat three years later.

Minister of Public Instruction in 1919 under Brito Cardim, he reformed the normal schools. In February 1921 the President of the Republic, Teotónio Almeida Ramos, called him to form a government after the failure of Marçal-Pinto, who accepted from him the portfolio of Finance. In May Marçal-Pinto revealed to the Chamber a contract for foreign wheat; the government lost a vote of confidence on 27 June, and Teles tendered its resignation. Almeida Ramos invited Colonel Liberato Freire to succeed him.

In the military dictatorship he signed the manifesto of February 1927 and was deported to the Azores. He died in his house on the Rua do Almada, being accompanied to the grave by his lifelong companion, the actress Júlia Mendonça.
""",
  occ("António Bernardino Sequeira Teles de Vasconcelos", "mayor of Lamego", start=("October 1910", "1910-10"), end=("June 1911", "1911-06"), again=["presidency of the municipal chamber of Lamego"]),
  occ("António Bernardino Sequeira Teles de Vasconcelos", "deputy", start=("June 1911", "1911-06"), end=("1915", "1915"), again=["Constituent National Assembly"]),
  occ("António Bernardino Sequeira Teles de Vasconcelos", "President of the Ministry (Prime Minister)", start=("6 February", "1921-02-06"), end=("30 June 1921", "1921-06-30")),
  occ("Bernardino Teles de Vasconcelos", "Judge"),
  occ("Abílio Marçal-Pinto", "circle of Lamego", start=("1915", "1915"), end=("three years later", "1918")),
  occ("António Bernardino Sequeira Teles de Vasconcelos", "his seat", start=("three years later", "1918")),
  occ("António Bernardino Sequeira Teles de Vasconcelos", "Minister of Public Instruction", start=("1919#2", "1919")),
  occ("Teotónio Almeida Ramos", "President of the Republic"),
  occ("Abílio Marçal-Pinto", "portfolio of Finance", start=("February 1921", "1921-02")),
  occ("Liberato Freire", "Colonel"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "birthPlace", "Lamego"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "birthDate", "20 August 1871", value="1871-08-20"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "deathPlace", "Porto"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "deathDate", "1 May 1938", value="1938-05-01"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "alias", "Sequeira Teles#2"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "nationality", "Portuguese"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "occupation", "physician"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "occupation", "politician"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "award", "GCTE"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "father", "Bernardino Teles de Vasconcelos"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "mother", "Carolina Sequeira"),
  fact("Carolina Sequeira", "occupation", "laundress"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "education", "Medical-Surgical School of Porto", date=("1896", "1896")),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "alias", "Vesalius", date=("1903", "1903")),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "party", "Evolutionist Party", date=("1912", "1912")),
  fact("Brito Cardim", "party", "Evolutionist Party"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "party", "Liberal Party", date=("October 1919", "1919-10")),
  fact("Abílio Marçal-Pinto", "party", "Democrat"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "residence", "Rua do Almada"),
  fact("António Bernardino Sequeira Teles de Vasconcelos", "spouse", "Júlia Mendonça"),
  fact("Júlia Mendonça", "occupation", "actress"),
  ev("arrest", "was arrested", ("January 1908", "1908-01"), ["António Bernardino Sequeira Teles de Vasconcelos"]),
  ev("appointment", "assumed", ("October 1910", "1910-10"), ["António Bernardino Sequeira Teles de Vasconcelos"]),
  ev("appointment", "passed to", ("June 1911", "1911-06"), ["António Bernardino Sequeira Teles de Vasconcelos"]),
  ev("departure", "left it", ("October 1919", "1919-10"), ["António Bernardino Sequeira Teles de Vasconcelos"]),
  ev("election", "was defeated", ("1915", "1915"), ["António Bernardino Sequeira Teles de Vasconcelos", "Abílio Marçal-Pinto"]),
  ev("election", "recovering", ("three years later", "1918"), ["António Bernardino Sequeira Teles de Vasconcelos"]),
  ev("appointment", "called him", ("February 1921", "1921-02"), ["António Bernardino Sequeira Teles de Vasconcelos", "Teotónio Almeida Ramos"]),
  ev("appointment", "accepted", ("February 1921", "1921-02"), ["Abílio Marçal-Pinto"]),
  ev("disclosure", "revealed", ("In May", "1921-05"), ["Abílio Marçal-Pinto"]),
  ev("departure", "resignation", ("27 June", "1921-06-27"), ["António Bernardino Sequeira Teles de Vasconcelos"]),
  ev("sanction", "was deported", ("February 1927", "1927"), ["António Bernardino Sequeira Teles de Vasconcelos"]),
)

P("d44-24", """Ludger Onésime Charbonneau-Roy (June 4, 1866 – January 17, 1942) was a Canadian lawyer and politician in Quebec. He was the Member of the Legislative Assembly for Berthier from 1897 to 1912 and leader of the Quebec Conservatives from 1905 to 1908.

Born in Lanoraie, Canada East, the son of Onésime Charbonneau, farmer, and Philomène Roy, he studied at the Séminaire de Joliette and at Université Laval in Montreal and was called to the Bar of Lower Canada in July 1889. He practised at Berthierville with Cuthbert Allard, his brother-in-law, who was crown prosecutor of the district of Richelieu from 1892 to 1897.

Political career

Charbonneau-Roy was defeated in the riding of Berthier in 1892 as a candidate of the Parti National. Elected as a Conservative in 1897, he was re-elected without opposition in 1900 and again in 1904 and 1908. He was chosen house leader upon the retirement of Edmund Flynnette on January 20, 1905. The general election of 1908 left him with fourteen seats out of seventy-four, and Philémon Cousineau-Taché was preferred as leader at the caucus of November 12.

He resigned his seat on March 4, 1912, to run in the federal by-election in Berthier, which he lost by 61 votes to Liberal Joseph-Arthur Barrette-Dion. In the fall of 1914, he travelled to London with the Minister of Militia, and on his return addressed recruiting meetings at Sorel and Trois-Rivières; an egg thrown at Sorel hit the parish priest. Prime Minister Borden summoned him to the Senate of Canada for the division of De Lanaudière on June 3, 1915. He crossed the floor to the Liberals in 1926.

Charbonneau-Roy served as mayor of Berthierville from 1899 to 1903; Allard had preceded him. He was named King's Counsel in 1906. He married Blanche Allard in 1891. He died in office at Berthierville at the age of 75 and was succeeded in the Senate by Élie Beauregard-Hébert.
""",
  occ("Ludger Onésime Charbonneau-Roy", "Member of the Legislative Assembly for Berthier", start=("1897", "1897"), end=("March 4, 1912", "1912-03-04"), again=["his seat"]),
  occ("Ludger Onésime Charbonneau-Roy", "leader of the Quebec Conservatives", start=("January 20, 1905", "1905-01-20"), end=("November 12", "1908-11-12"), again=["house leader"]),
  occ("Cuthbert Allard", "crown prosecutor of the district of Richelieu", start=("1892", "1892"), end=("1897#2", "1897")),
  occ("Edmund Flynnette", "retirement of", end=("January 20, 1905", "1905-01-20")),
  occ("Philémon Cousineau-Taché", "as leader", start=("November 12", "1908-11-12")),
  occ("Joseph-Arthur Barrette-Dion", "federal by-election in Berthier", start=("March 4, 1912", "1912")),
  occ("Borden", "Prime Minister"),
  occ("Ludger Onésime Charbonneau-Roy", "Senate of Canada for the division of De Lanaudière", start=("June 3, 1915", "1915-06-03"), end=("died in office", "1942-01-17")),
  occ("Ludger Onésime Charbonneau-Roy", "mayor of Berthierville", start=("1899", "1899"), end=("1903", "1903")),
  occ("Cuthbert Allard", "preceded", end=("1899", "1899")),
  occ("Ludger Onésime Charbonneau-Roy", "King's Counsel", start=("1906", "1906")),
  occ("Élie Beauregard-Hébert", "succeeded in the Senate"),
  fact("Ludger Onésime Charbonneau-Roy", "birthDate", "June 4, 1866", value="1866-06-04"),
  fact("Ludger Onésime Charbonneau-Roy", "deathDate", "January 17, 1942", value="1942-01-17"),
  fact("Ludger Onésime Charbonneau-Roy", "nationality", "Canadian"),
  fact("Ludger Onésime Charbonneau-Roy", "occupation", "lawyer"),
  fact("Ludger Onésime Charbonneau-Roy", "occupation", "politician"),
  fact("Ludger Onésime Charbonneau-Roy", "birthPlace", "Lanoraie, Canada East"),
  fact("Ludger Onésime Charbonneau-Roy", "father", "Onésime Charbonneau#2"),
  fact("Onésime Charbonneau", "occupation", "farmer"),
  fact("Ludger Onésime Charbonneau-Roy", "mother", "Philomène Roy"),
  fact("Ludger Onésime Charbonneau-Roy", "education", "Séminaire de Joliette"),
  fact("Ludger Onésime Charbonneau-Roy", "education", "Université Laval in Montreal"),
  fact("Ludger Onésime Charbonneau-Roy", "relatives", "Cuthbert Allard"),
  fact("Ludger Onésime Charbonneau-Roy", "party", "Parti National"),
  fact("Ludger Onésime Charbonneau-Roy", "party", "Conservative#2"),
  fact("Joseph-Arthur Barrette-Dion", "party", "Liberal"),
  fact("Ludger Onésime Charbonneau-Roy", "party", "Liberals", date=("1926", "1926")),
  fact("Ludger Onésime Charbonneau-Roy", "spouse", "Blanche Allard", date=("1891", "1891")),
  fact("Ludger Onésime Charbonneau-Roy", "deathPlace", "Berthierville#3"),
  ev("appointment", "was called to the Bar", ("July 1889", "1889-07"), ["Ludger Onésime Charbonneau-Roy"]),
  ev("election", "was defeated", ("1892#2", "1892"), ["Ludger Onésime Charbonneau-Roy"]),
  ev("candidacy", "candidate", ("1892#2", "1892"), ["Ludger Onésime Charbonneau-Roy"]),
  ev("election", "Elected", ("1897#3", "1897"), ["Ludger Onésime Charbonneau-Roy"]),
  ev("election", "was re-elected", ("1900", "1900"), ["Ludger Onésime Charbonneau-Roy"]),
  ev("appointment", "was chosen", ("January 20, 1905", "1905-01-20"), ["Ludger Onésime Charbonneau-Roy"]),
  ev("departure", "retirement", ("January 20, 1905", "1905-01-20"), ["Edmund Flynnette"]),
  ev("election", "was preferred", ("November 12", "1908-11-12"), ["Philémon Cousineau-Taché"]),
  ev("departure", "resigned", ("March 4, 1912", "1912-03-04"), ["Ludger Onésime Charbonneau-Roy"]),
  ev("candidacy", "to run", None, ["Ludger Onésime Charbonneau-Roy"]),
  ev("election", "lost", None, ["Ludger Onésime Charbonneau-Roy", "Joseph-Arthur Barrette-Dion"]),
  ev("travel", "travelled", ("the fall of 1914", "1914"), ["Ludger Onésime Charbonneau-Roy"]),
  ev("speech", "addressed", None, ["Ludger Onésime Charbonneau-Roy"]),
  ev("appointment", "summoned", ("June 3, 1915", "1915-06-03"), ["Ludger Onésime Charbonneau-Roy", "Borden"]),
  ev("departure", "crossed the floor", ("1926", "1926"), ["Ludger Onésime Charbonneau-Roy"]),
  ev("appointment", "was named", ("1906", "1906"), ["Ludger Onésime Charbonneau-Roy"]),
  ev("appointment", "was succeeded", None, ["Élie Beauregard-Hébert"]),
)

P("d44-25", """Kaisa-Leena Pohjanpelto (née Rautajoki; born 13 January 1966 in Kemijärvi) is a Finnish politician currently serving in the Parliament of Finland for the Centre Party at the Lapland constituency. She was Minister of Transport and Communications in the cabinet of Juhani Vesterlund from 2005 to 2007.

Pohjanpelto's parents were forest foreman Reino Rautajoki and Aune Rautajoki. She became an undergraduate in 1985 and holds a Master of Laws degree from the University of Lapland. Before her political career she was the bursar of Sodankylä parish.

She entered Parliament in 1999, receiving 5,233 votes. Prior to the appointment to the cabinet she was vice-chair of the Grand Committee, and from 2003 she led the party's Lapland district. On 23 September 2005 she replaced Leena Luhtala-Kokko as minister; Luhtala-Kokko had been elected Governor of the Province of Oulu. A report in Helsingin Sanomat on 14 March 2007 showed that Pohjanpelto's campaign had taken €18,000 from a road contractor, Pertti Suorsa. The Chancellor of Justice, Paavo Nikkilä-Salo, reprimanded her in June. Suorsa was later fined for bribery in another case, of which she was heard as a witness in the Rovaniemi court on 3 November 2008.

In the 2010 party congress in Lahti she ran for the leadership of the Centre, coming second in the final round, 1,035 votes to 1,357 for Timo Kiviranta. Kiviranta, who became prime minister a week afterwards, did not take her into his government. She lost her seat in April 2011 and worked as a special adviser to Commissioner Olavi Rehn-Mattila in Brussels until 2014. The seat was regained in 2015. Since 2019 she has been the chair of the Finnish delegation to the Nordic Council.

She lives in Rovaniemi with her husband, Lieutenant Colonel Antti Pohjanpelto of the Jaeger Brigade, and their twin daughters. Her brother Jouko Rautajoki competed in the biathlon at the 1984 Winter Olympics.
""",
  occ("Kaisa-Leena Pohjanpelto", "Parliament of Finland", start=("1999", "1999"), end=("April 2011", "2011-04"), again=["entered Parliament"]),
  occ("Kaisa-Leena Pohjanpelto", "The seat", start=("2015", "2015")),
  occ("Kaisa-Leena Pohjanpelto", "Minister of Transport and Communications", start=("23 September 2005", "2005-09-23"), end=("2007", "2007"), again=["minister"]),
  occ("Juhani Vesterlund", "cabinet of"),
  fact("Reino Rautajoki", "occupation", "forest foreman"),
  occ("Kaisa-Leena Pohjanpelto", "bursar of Sodankylä parish"),
  occ("Kaisa-Leena Pohjanpelto", "vice-chair of the Grand Committee", end=("23 September 2005", "2005-09-23")),
  occ("Kaisa-Leena Pohjanpelto", "led the party's Lapland district", start=("2003", "2003")),
  occ("Leena Luhtala-Kokko", "replaced", end=("23 September 2005", "2005-09-23")),
  occ("Leena Luhtala-Kokko", "Governor of the Province of Oulu"),
  occ("Paavo Nikkilä-Salo", "Chancellor of Justice"),
  occ("Timo Kiviranta", "leadership of the Centre", start=("2010", "2010")),
  occ("Timo Kiviranta", "prime minister", start=("a week afterwards", "2010")),
  occ("Kaisa-Leena Pohjanpelto", "special adviser", start=("April 2011", "2011"), end=("2014", "2014")),
  occ("Olavi Rehn-Mattila", "Commissioner"),
  occ("Kaisa-Leena Pohjanpelto", "chair of the Finnish delegation to the Nordic Council", start=("2019", "2019")),
  occ("Antti Pohjanpelto", "Lieutenant Colonel"),
  fact("Kaisa-Leena Pohjanpelto", "birthName", "Rautajoki"),
  fact("Kaisa-Leena Pohjanpelto", "birthDate", "13 January 1966", value="1966-01-13"),
  fact("Kaisa-Leena Pohjanpelto", "birthPlace", "Kemijärvi"),
  fact("Kaisa-Leena Pohjanpelto", "nationality", "Finnish"),
  fact("Kaisa-Leena Pohjanpelto", "occupation", "politician"),
  fact("Kaisa-Leena Pohjanpelto", "party", "Centre Party"),
  fact("Kaisa-Leena Pohjanpelto", "father", "Reino Rautajoki"),
  fact("Kaisa-Leena Pohjanpelto", "mother", "Aune Rautajoki"),
  fact("Kaisa-Leena Pohjanpelto", "education", "University of Lapland"),
  fact("Pertti Suorsa", "occupation", "road contractor"),
  fact("Kaisa-Leena Pohjanpelto", "residence", "Rovaniemi#2"),
  fact("Antti Pohjanpelto", "residence", "Rovaniemi#2"),
  fact("Kaisa-Leena Pohjanpelto", "spouse", "Antti Pohjanpelto"),
  fact("Antti Pohjanpelto", "militaryService", "Jaeger Brigade"),
  fact("Kaisa-Leena Pohjanpelto", "siblings", "Jouko Rautajoki"),
  ev("appointment", "entered Parliament", ("1999", "1999"), ["Kaisa-Leena Pohjanpelto"]),
  ev("appointment", "replaced", ("23 September 2005", "2005-09-23"), ["Kaisa-Leena Pohjanpelto", "Leena Luhtala-Kokko"]),
  ev("election", "had been elected", None, ["Leena Luhtala-Kokko"]),
  ev("disclosure", "showed", ("14 March 2007", "2007-03-14"), ["Kaisa-Leena Pohjanpelto", "Pertti Suorsa"]),
  ev("sanction", "reprimanded", ("June", "2007-06"), ["Kaisa-Leena Pohjanpelto", "Paavo Nikkilä-Salo"]),
  ev("conviction", "was later fined for bribery", None, ["Pertti Suorsa"]),
  ev("testimony", "was heard as a witness", ("3 November 2008", "2008-11-03"), ["Kaisa-Leena Pohjanpelto"]),
  ev("candidacy", "ran for the leadership", ("2010", "2010"), ["Kaisa-Leena Pohjanpelto"]),
  ev("election", "coming second", ("2010", "2010"), ["Kaisa-Leena Pohjanpelto", "Timo Kiviranta"]),
  ev("appointment", "became prime minister", ("a week afterwards", "2010"), ["Timo Kiviranta"]),
  ev("election", "lost her seat", ("April 2011", "2011-04"), ["Kaisa-Leena Pohjanpelto"]),
  ev("election", "was regained", ("2015", "2015"), ["Kaisa-Leena Pohjanpelto"]),
)

P("d44-26", """Count Gáspár Szentimrey de Szentimre (11 October 1839 – 2 May 1907) was a Hungarian nobleman and politician, who was Speaker of the House of Representatives from 1896 to 1899.

Early life

He was born into a Reformed noble family in Nagyenyed (now Aiud, Romania), Principality of Transylvania, as the eldest son of Lord Lieutenant Farkas Szentimrey and Baroness Klára Bánffy-Kemény. He finished his studies at the Reformed College there, then attended the universities of Berlin and Heidelberg. His younger brother, Miklós, was a noted botanist and a corresponding member of the Hungarian Academy of Sciences.

Career

Szentimrey was elected to the Diet for Torda in 1865 on a Deák Party platform. In 1875 he joined the Liberal Party, and on 26 February 1877 he was appointed Lord Lieutenant of Alsó-Fehér County, as his father had been until 1861. He gave up the post in 1884 and was returned for Marosújvár. At the 1892 election he lost by 40 votes to Ödön Ugron-Pálffy of the Independence Party, but two months later he entered the House at a by-election in Déva, where Baron Albert Wodianer-Kapri had died.

In December 1896 he was elected Speaker in the place of Dezső Perczel-Tarcsay, newly appointed Minister of the Interior. During the obstruction of November 1898 he suspended Ugron-Pálffy for thirty days; the latter challenged him, and the two fought with sabres in Pest on the 12th of that month. Szentimrey was sentenced to three days in a state prison, which he served in Vác at Easter. He resigned as Speaker on 3 January 1899, together with his three deputies. Following a conversation with Perczel-Tarcsay in October 1904 he left the party over the so-called handkerchief vote, and contested the election of January 1905, unsuccessfully, as a dissident.

Family

He married Countess Ilona Teleki-Nagy in 1868. He was made a Privy Councillor in 1897. His son Ádám was a member of the House of Magnates.
""",
  occ("Gáspár Szentimrey de Szentimre", "Speaker of the House of Representatives", start=("December 1896", "1896-12"), end=("3 January 1899", "1899-01-03"), again=["Speaker#2", "as Speaker#2"]),
  occ("Farkas Szentimrey", "Lord Lieutenant", end=("1861", "1861")),
  occ("Miklós", "corresponding member of the Hungarian Academy of Sciences"),
  occ("Gáspár Szentimrey de Szentimre", "Diet for Torda", start=("1865", "1865")),
  occ("Gáspár Szentimrey de Szentimre", "Lord Lieutenant of Alsó-Fehér County", start=("26 February 1877", "1877-02-26"), end=("1884", "1884")),
  occ("Gáspár Szentimrey de Szentimre", "returned for Marosújvár", start=("1884", "1884"), end=("1892 election", "1892")),
  occ("Ödön Ugron-Pálffy", "lost by 40 votes to", start=("1892 election", "1892")),
  occ("Gáspár Szentimrey de Szentimre", "entered the House", start=("two months later", "1892")),
  occ("Albert Wodianer-Kapri", "Déva"),
  occ("Dezső Perczel-Tarcsay", "in the place of", end=("December 1896", "1896-12")),
  occ("Dezső Perczel-Tarcsay", "Minister of the Interior", start=("December 1896", "1896-12")),
  occ("Gáspár Szentimrey de Szentimre", "Privy Councillor", start=("1897", "1897")),
  occ("Ádám", "member of the House of Magnates"),
  fact("Gáspár Szentimrey de Szentimre", "birthDate", "11 October 1839", value="1839-10-11"),
  fact("Gáspár Szentimrey de Szentimre", "deathDate", "2 May 1907", value="1907-05-02"),
  fact("Gáspár Szentimrey de Szentimre", "nationality", "Hungarian"),
  fact("Gáspár Szentimrey de Szentimre", "occupation", "politician"),
  fact("Gáspár Szentimrey de Szentimre", "religion", "Reformed"),
  fact("Gáspár Szentimrey de Szentimre", "birthPlace", "Nagyenyed"),
  fact("Gáspár Szentimrey de Szentimre", "father", "Farkas Szentimrey"),
  fact("Gáspár Szentimrey de Szentimre", "mother", "Klára Bánffy-Kemény"),
  fact("Gáspár Szentimrey de Szentimre", "education", "Reformed College"),
  fact("Gáspár Szentimrey de Szentimre", "education", "universities of Berlin and Heidelberg"),
  fact("Gáspár Szentimrey de Szentimre", "siblings", "Miklós"),
  fact("Miklós", "occupation", "botanist"),
  fact("Gáspár Szentimrey de Szentimre", "party", "Deák Party"),
  fact("Gáspár Szentimrey de Szentimre", "party", "Liberal Party", date=("1875", "1875")),
  fact("Ödön Ugron-Pálffy", "party", "Independence Party"),
  fact("Gáspár Szentimrey de Szentimre", "party", "dissident"),
  fact("Gáspár Szentimrey de Szentimre", "spouse", "Ilona Teleki-Nagy", date=("1868", "1868")),
  fact("Gáspár Szentimrey de Szentimre", "children", "Ádám"),
  ev("election", "was elected", ("1865", "1865"), ["Gáspár Szentimrey de Szentimre"]),
  ev("appointment", "was appointed", ("26 February 1877", "1877-02-26"), ["Gáspár Szentimrey de Szentimre"]),
  ev("departure", "gave up the post", ("1884", "1884"), ["Gáspár Szentimrey de Szentimre"]),
  ev("election", "was returned", ("1884", "1884"), ["Gáspár Szentimrey de Szentimre"]),
  ev("election", "lost", ("1892 election", "1892"), ["Gáspár Szentimrey de Szentimre", "Ödön Ugron-Pálffy"]),
  ev("election", "entered the House", ("two months later", "1892"), ["Gáspár Szentimrey de Szentimre"]),
  ev("election", "was elected Speaker", ("December 1896", "1896-12"), ["Gáspár Szentimrey de Szentimre"]),
  ev("appointment", "newly appointed", None, ["Dezső Perczel-Tarcsay"]),
  ev("sanction", "suspended", ("November 1898", "1898-11"), ["Gáspár Szentimrey de Szentimre", "Ödön Ugron-Pálffy"]),
  ev("communication", "challenged", None, ["Ödön Ugron-Pálffy", "Gáspár Szentimrey de Szentimre"]),
  ev("conviction", "was sentenced", None, ["Gáspár Szentimrey de Szentimre"]),
  ev("departure", "resigned", ("3 January 1899", "1899-01-03"), ["Gáspár Szentimrey de Szentimre"]),
  ev("meeting", "conversation", ("October 1904", "1904-10"), ["Gáspár Szentimrey de Szentimre", "Dezső Perczel-Tarcsay"]),
  ev("departure", "left the party", ("October 1904", "1904-10"), ["Gáspár Szentimrey de Szentimre"]),
  ev("candidacy", "contested", ("January 1905", "1905-01"), ["Gáspár Szentimrey de Szentimre"]),
  ev("appointment", "was made", ("1897", "1897"), ["Gáspár Szentimrey de Szentimre"]),
)

P("d44-27", """Catriona Mairead Gillanders MSP (born 6 December 1974) is a Scottish politician who has served as Member of the Scottish Parliament (MSP) for Argyll North, formerly the Western Coast region, since 2007. A member of the Scottish National Party until 2020, she has since sat as an independent and, from 2021, as co-leader of the Land and Sea Alliance.

Early life and career

Gillanders was born in Oban and brought up on Mull, where her father was the harbourmaster at Craignure. Her mother, Ishbel Gillanders, was a Labour councillor on Strathclyde Regional Council between 1978 and 1986. She was educated at Tobermory High School and the University of Glasgow, where she was president of the Students' Representative Council for 1995–96. She was a reporter for BBC Radio nan Gàidheal before becoming parliamentary assistant to Kenneth Brodie MP in 2001.

Political career

At the 2003 Scottish Parliament election, Gillanders contested Argyll North and finished third behind Liberal Democrat George Lyon-Reid. In May 2007 she was returned on the regional list, and in 2011 she took the constituency from Lyon-Reid with a majority of 8,543. She convened the Rural Affairs Committee from June 2011 to November 2014, when First Minister Aileen Dewar made her Minister for the Islands.

On 8 February 2020 The Herald published messages in which the chief executive of the party, Neil Crombie, had tried to influence a selection. Gillanders, who had passed them to the newspaper, resigned from the government two days later. She had the whip withdrawn on 2 March. In evidence to a Holyrood committee on 11 November 2020 she called the process "rotten". Crombie left his post at the end of that month. Re-elected in 2021 by 214 votes over her former colleague Jenni Minto-Shaw, she launched the Alliance that September along with the Green councillor Ross MacNeil.

Personal life

Gillanders is married to fellow journalist Calum Ferrier. She was named Backbencher of the Year in 2021.
""",
  occ("Catriona Mairead Gillanders", "Member of the Scottish Parliament (MSP) for Argyll North", start=("2011", "2011"), again=["the constituency"]),
  occ("Catriona Mairead Gillanders", "Western Coast region", start=("2007", "2007"), end=("2011", "2011"), again=["regional list"]),
  occ("Catriona Mairead Gillanders", "co-leader of the Land and Sea Alliance", start=("2021", "2021")),
  occ("Ishbel Gillanders", "councillor on Strathclyde Regional Council", start=("1978", "1978"), end=("1986", "1986")),
  occ("Catriona Mairead Gillanders", "president of the Students' Representative Council", start=("1995–96", "1995"), end=("1995–96", "1996")),
  occ("Catriona Mairead Gillanders", "reporter for BBC Radio nan Gàidheal", end=("2001", "2001")),
  occ("Catriona Mairead Gillanders", "parliamentary assistant", start=("2001", "2001")),
  occ("Kenneth Brodie", "MP"),
  occ("George Lyon-Reid", "finished third behind", start=("2003 Scottish Parliament election", "2003"), end=("2011", "2011")),
  occ("Catriona Mairead Gillanders", "convened the Rural Affairs Committee", start=("June 2011", "2011-06"), end=("November 2014", "2014-11")),
  occ("Aileen Dewar", "First Minister"),
  occ("Catriona Mairead Gillanders", "Minister for the Islands", start=("November 2014", "2014-11"), end=("two days later", "2020-02-10")),
  occ("Neil Crombie", "chief executive of the party", end=("the end of that month", "2020-11")),
  occ("Jenni Minto-Shaw", "colleague"),
  occ("Ross MacNeil", "councillor#2"),
  fact("Catriona Mairead Gillanders", "birthDate", "6 December 1974", value="1974-12-06"),
  fact("Catriona Mairead Gillanders", "nationality", "Scottish"),
  fact("Catriona Mairead Gillanders", "occupation", "politician"),
  fact("Catriona Mairead Gillanders", "party", "Scottish National Party"),
  fact("Catriona Mairead Gillanders", "party", "independent", date=("2020", "2020")),
  fact("Catriona Mairead Gillanders", "birthPlace", "Oban"),
  fact("Catriona Mairead Gillanders", "mother", "Ishbel Gillanders"),
  fact("Ishbel Gillanders", "party", "Labour"),
  fact("Catriona Mairead Gillanders", "education", "Tobermory High School"),
  fact("Catriona Mairead Gillanders", "education", "University of Glasgow"),
  fact("George Lyon-Reid", "party", "Liberal Democrat"),
  fact("Ross MacNeil", "party", "Green"),
  fact("Catriona Mairead Gillanders", "spouse", "Calum Ferrier"),
  fact("Calum Ferrier", "occupation", "journalist"),
  fact("Catriona Mairead Gillanders", "award", "Backbencher of the Year", date=("2021#3", "2021")),
  ev("appointment", "becoming", ("2001", "2001"), ["Catriona Mairead Gillanders"]),
  ev("candidacy", "contested", ("2003 Scottish Parliament election", "2003"), ["Catriona Mairead Gillanders"]),
  ev("election", "finished third", ("2003 Scottish Parliament election", "2003"), ["Catriona Mairead Gillanders", "George Lyon-Reid"]),
  ev("election", "was returned", ("May 2007", "2007-05"), ["Catriona Mairead Gillanders"]),
  ev("election", "took the constituency", ("2011", "2011"), ["Catriona Mairead Gillanders", "George Lyon-Reid"]),
  ev("appointment", "made her", ("November 2014", "2014-11"), ["Catriona Mairead Gillanders", "Aileen Dewar"]),
  ev("disclosure", "published", ("8 February 2020", "2020-02-08"), ["Neil Crombie"]),
  ev("disclosure", "had passed them", None, ["Catriona Mairead Gillanders"]),
  ev("departure", "resigned", ("two days later", "2020-02-10"), ["Catriona Mairead Gillanders"]),
  ev("sanction", "had the whip withdrawn", ("2 March", "2020-03-02"), ["Catriona Mairead Gillanders"]),
  ev("testimony", "evidence", ("11 November 2020", "2020-11-11"), ["Catriona Mairead Gillanders"]),
  ev("departure", "left his post", ("the end of that month", "2020-11"), ["Neil Crombie"]),
  ev("election", "Re-elected", ("2021#2", "2021"), ["Catriona Mairead Gillanders", "Jenni Minto-Shaw"]),
  ev("award", "was named", ("2021#3", "2021"), ["Catriona Mairead Gillanders"]),
)
P("d44-28", """Winston Egbert St. Aubyn Clunis, OJ (29 January 1929 – 14 May 2003) was a Jamaican trade unionist and politician who represented the People's National Party (PNP) in Parliament from 1967 to 1980 and from 1989 to 1997. He was general secretary of the party from 1969 to 1974.

Early life

Clunis was born in Frankfield, Clarendon, the sixth child of a sugar worker. He attended Clarendon College and went to work in 1947 at the Monymusk estate, where he became an organiser of the National Workers' Union. His older sister, Inez Clunis, was matron of May Pen Hospital.

Political career

He lost his first election, for the Clarendon Parish Council, in 1960, and won in 1963. At the 1967 general election he defeated the Jamaica Labour Party's Percival Broderick-Hall in Clarendon North Western by 209 votes. After the PNP came to power in 1972 he was appointed Minister of Labour, succeeding Lyndon Newell-Scott. He was in Havana from 9 to 13 July 1975 and signed an agreement on the training of builders there. A cabinet reshuffle in January 1977 moved him to Mining, with his parliamentary secretary, Daphne Rowe, taking over Labour.

On 30 October 1980 Clunis was swept from his seat by Broderick-Hall. A commission under Mr. Justice Ronald Small-Whyte inquired into contracts of the Bauxite Institute in 1981; its former chairman, Errol Ffrench, told it that the minister had signed blank forms. Clunis gave evidence on 8 June and repaid J$4,000, and no charge was brought. Ffrench was jailed in 1983 for fraud.

He returned to the House in February 1989 and was Deputy Speaker until he retired in December 1997. Rowe's son, Peter Rowe-Bennett, inherited the constituency.

Personal life

He was married to Myrtle Facey from 1953 to 1971 and, from 1973, to the broadcaster Valerie Chung. He was awarded the Order of Jamaica in 1998. He died at Mandeville after a stroke.
""",
  occ("Winston Egbert St. Aubyn Clunis", "represented the People's National Party (PNP) in Parliament", start=("1967", "1967"), end=("30 October 1980", "1980-10-30")),
  occ("Winston Egbert St. Aubyn Clunis", "House", start=("February 1989", "1989-02"), end=("December 1997", "1997-12")),
  occ("Winston Egbert St. Aubyn Clunis", "general secretary of the party", start=("1969", "1969"), end=("1974", "1974")),
  occ("Winston Egbert St. Aubyn Clunis", "organiser of the National Workers' Union"),
  occ("Inez Clunis", "matron of May Pen Hospital"),
  occ("Winston Egbert St. Aubyn Clunis", "Clarendon Parish Council", start=("1963", "1963")),
  occ("Winston Egbert St. Aubyn Clunis", "Minister of Labour", start=("1972", "1972"), end=("January 1977", "1977-01")),
  occ("Lyndon Newell-Scott", "succeeding", end=("1972", "1972")),
  occ("Winston Egbert St. Aubyn Clunis", "Mining", start=("January 1977", "1977-01"), again=["the minister"]),
  occ("Daphne Rowe", "parliamentary secretary", end=("January 1977", "1977-01")),
  occ("Daphne Rowe", "Labour#3", start=("January 1977", "1977-01")),
  occ("Percival Broderick-Hall", "his seat", start=("30 October 1980", "1980-10-30")),
  occ("Ronald Small-Whyte", "Mr. Justice"),
  occ("Ronald Small-Whyte", "commission under", start=("1981", "1981")),
  occ("Errol Ffrench", "chairman"),
  occ("Winston Egbert St. Aubyn Clunis", "Deputy Speaker", end=("December 1997", "1997-12")),
  occ("Peter Rowe-Bennett", "the constituency", start=("December 1997", "1997-12")),
  fact("Winston Egbert St. Aubyn Clunis", "birthDate", "29 January 1929", value="1929-01-29"),
  fact("Winston Egbert St. Aubyn Clunis", "deathDate", "14 May 2003", value="2003-05-14"),
  fact("Winston Egbert St. Aubyn Clunis", "nationality", "Jamaican"),
  fact("Winston Egbert St. Aubyn Clunis", "occupation", "trade unionist"),
  fact("Winston Egbert St. Aubyn Clunis", "occupation", "politician"),
  fact("Winston Egbert St. Aubyn Clunis", "party", "People's National Party (PNP)"),
  fact("Winston Egbert St. Aubyn Clunis", "birthPlace", "Frankfield, Clarendon"),
  fact("Winston Egbert St. Aubyn Clunis", "education", "Clarendon College"),
  fact("Winston Egbert St. Aubyn Clunis", "siblings", "Inez Clunis"),
  fact("Percival Broderick-Hall", "party", "Jamaica Labour Party"),
  fact("Daphne Rowe", "children", "Peter Rowe-Bennett"),
  fact("Winston Egbert St. Aubyn Clunis", "spouse", "Myrtle Facey", date=("1953", "1953")),
  fact("Winston Egbert St. Aubyn Clunis", "spouse", "Valerie Chung", date=("1973", "1973")),
  fact("Valerie Chung", "occupation", "broadcaster"),
  fact("Winston Egbert St. Aubyn Clunis", "award", "Order of Jamaica", date=("1998", "1998")),
  fact("Winston Egbert St. Aubyn Clunis", "deathPlace", "Mandeville"),
  fact("Winston Egbert St. Aubyn Clunis", "causeOfDeath", "stroke"),
  ev("appointment", "became", None, ["Winston Egbert St. Aubyn Clunis"]),
  ev("election", "lost", ("1960", "1960"), ["Winston Egbert St. Aubyn Clunis"]),
  ev("election", "won", ("1963", "1963"), ["Winston Egbert St. Aubyn Clunis"]),
  ev("election", "defeated", ("1967 general election", "1967"), ["Winston Egbert St. Aubyn Clunis", "Percival Broderick-Hall"]),
  ev("appointment", "was appointed", ("1972", "1972"), ["Winston Egbert St. Aubyn Clunis"]),
  ev("travel", "was in Havana", ("9 to 13 July 1975", "1975-07-09/1975-07-13"), ["Winston Egbert St. Aubyn Clunis"]),
  ev("appointment", "moved him", ("January 1977", "1977-01"), ["Winston Egbert St. Aubyn Clunis"]),
  ev("appointment", "taking over", ("January 1977", "1977-01"), ["Daphne Rowe"]),
  ev("election", "was swept from his seat", ("30 October 1980", "1980-10-30"), ["Winston Egbert St. Aubyn Clunis", "Percival Broderick-Hall"]),
  ev("investigation", "inquired", ("1981", "1981"), ["Ronald Small-Whyte", "Winston Egbert St. Aubyn Clunis", "Errol Ffrench"]),
  ev("testimony", "told it", ("1981", "1981"), ["Errol Ffrench"]),
  ev("testimony", "gave evidence", ("8 June", "1981-06-08"), ["Winston Egbert St. Aubyn Clunis"]),
  ev("conviction", "was jailed", ("1983", "1983"), ["Errol Ffrench"]),
  ev("election", "returned to the House", ("February 1989", "1989-02"), ["Winston Egbert St. Aubyn Clunis"]),
  ev("departure", "retired", ("December 1997", "1997-12"), ["Winston Egbert St. Aubyn Clunis"]),
  ev("appointment", "inherited", ("December 1997", "1997-12"), ["Peter Rowe-Bennett"]),
  ev("award", "was awarded", ("1998", "1998"), ["Winston Egbert St. Aubyn Clunis"]),
)

P("d44-29", """Stylianos "Stelios" Lambropoulos-Vlastos (Greek: Στυλιανός Λαμπρόπουλος-Βλαστός; 1902 – 24 November 1981) was a Greek lawyer, liberal politician and mayor of Heraklion, who served several times as a minister.

Biography

He was born in 1902 in Mires to the merchant Emmanouil Lambropoulos and Evanthia Vlastou, a niece of the chieftain Hadjimichalis Vlastos. He studied law at the University of Athens and continued his studies in Lyon. His cousin Kyriakos Vlastos was a deputy for Lasithi until his death in a duel in 1928.

In the 1933 elections Lambropoulos-Vlastos was elected to the Hellenic Parliament for Heraklion with the Liberal Party. For his part in the revolt of March 1935 he was sentenced in absentia to ten years by a court-martial at Chania, and he lived on Rhodes until the amnesty. The Metaxas regime exiled him to Anafi on 9 September 1938. During the Occupation he escaped by submarine to Egypt, where in May 1943 he was appointed general director in the Ministry of Welfare by Minister Sotirios Gikas-Mavros; the two fell out and he resigned in a letter to the king.

He failed to be elected in 1946, when the seat was taken by Emmanouil Bakoyannis-Zografos, but from 1950 to 1956 he sat again in Parliament. He was Minister of Merchant Marine in the government of Alexandros Dikaios from 1 November 1951 to 11 October 1952. In the municipal elections of 5 April 1959 he won the mayoralty of Heraklion against the incumbent, Georgios Papamastorakis, with the support of the EDA. He accompanied Dikaios on a visit to Belgrade in June 1960.

The colonels removed him on 26 April 1967 and put retired Major Ioannis Fountoulakis in his place. He was arrested that August for harbouring the student Nikos Giannadakis-Rousos, and acquitted.

His wife, Eleni, was president of the Lyceum of Greek Women in Crete. He died in Athens of lung cancer.
""",
  occ("Stylianos Lambropoulos-Vlastos", "mayor of Heraklion", start=("5 April 1959", "1959-04-05"), end=("26 April 1967", "1967-04-26"), again=["mayoralty of Heraklion"]),
  occ("Hadjimichalis Vlastos", "chieftain"),
  occ("Kyriakos Vlastos", "deputy for Lasithi", end=("1928", "1928")),
  occ("Stylianos Lambropoulos-Vlastos", "Hellenic Parliament for Heraklion", start=("1933 elections", "1933")),
  occ("Stylianos Lambropoulos-Vlastos", "general director in the Ministry of Welfare", start=("May 1943", "1943-05")),
  occ("Sotirios Gikas-Mavros", "Minister"),
  occ("Emmanouil Bakoyannis-Zografos", "the seat", start=("1946", "1946")),
  occ("Stylianos Lambropoulos-Vlastos", "sat again in Parliament", start=("1950", "1950"), end=("1956", "1956")),
  occ("Stylianos Lambropoulos-Vlastos", "Minister of Merchant Marine", start=("1 November 1951", "1951-11-01"), end=("11 October 1952", "1952-10-11")),
  occ("Alexandros Dikaios", "government of"),
  occ("Georgios Papamastorakis", "incumbent", end=("5 April 1959", "1959-04-05")),
  occ("Ioannis Fountoulakis", "Major"),
  occ("Ioannis Fountoulakis", "in his place", start=("26 April 1967", "1967-04-26")),
  occ("Eleni", "president of the Lyceum of Greek Women in Crete"),
  fact("Stylianos Lambropoulos-Vlastos", "alias", "Stelios"),
  fact("Stylianos Lambropoulos-Vlastos", "nativeName", "Στυλιανός Λαμπρόπουλος-Βλαστός"),
  fact("Stylianos Lambropoulos-Vlastos", "birthDate", "1902", value="1902"),
  fact("Stylianos Lambropoulos-Vlastos", "deathDate", "24 November 1981", value="1981-11-24"),
  fact("Stylianos Lambropoulos-Vlastos", "nationality", "Greek#2"),
  fact("Stylianos Lambropoulos-Vlastos", "occupation", "lawyer"),
  fact("Stylianos Lambropoulos-Vlastos", "occupation", "liberal politician"),
  fact("Stylianos Lambropoulos-Vlastos", "birthPlace", "Mires"),
  fact("Stylianos Lambropoulos-Vlastos", "father", "Emmanouil Lambropoulos"),
  fact("Emmanouil Lambropoulos", "occupation", "merchant"),
  fact("Stylianos Lambropoulos-Vlastos", "mother", "Evanthia Vlastou"),
  fact("Evanthia Vlastou", "relatives", "Hadjimichalis Vlastos"),
  fact("Stylianos Lambropoulos-Vlastos", "education", "University of Athens"),
  fact("Stylianos Lambropoulos-Vlastos", "relatives", "Kyriakos Vlastos"),
  fact("Kyriakos Vlastos", "causeOfDeath", "duel"),
  fact("Kyriakos Vlastos", "deathDate", "1928", value="1928"),
  fact("Stylianos Lambropoulos-Vlastos", "party", "Liberal Party"),
  fact("Stylianos Lambropoulos-Vlastos", "residence", "Rhodes"),
  fact("Nikos Giannadakis-Rousos", "occupation", "student"),
  fact("Stylianos Lambropoulos-Vlastos", "spouse", "Eleni"),
  fact("Stylianos Lambropoulos-Vlastos", "deathPlace", "Athens#2"),
  fact("Stylianos Lambropoulos-Vlastos", "causeOfDeath", "lung cancer"),
  ev("election", "was elected", ("1933 elections", "1933"), ["Stylianos Lambropoulos-Vlastos"]),
  ev("conviction", "was sentenced", ("March 1935", "1935"), ["Stylianos Lambropoulos-Vlastos"]),
  ev("sanction", "exiled", ("9 September 1938", "1938-09-09"), ["Stylianos Lambropoulos-Vlastos"]),
  ev("travel", "escaped", None, ["Stylianos Lambropoulos-Vlastos"]),
  ev("appointment", "was appointed", ("May 1943", "1943-05"), ["Stylianos Lambropoulos-Vlastos", "Sotirios Gikas-Mavros"]),
  ev("departure", "resigned", None, ["Stylianos Lambropoulos-Vlastos"]),
  ev("communication", "letter to the king", None, ["Stylianos Lambropoulos-Vlastos"]),
  ev("election", "failed to be elected", ("1946", "1946"), ["Stylianos Lambropoulos-Vlastos", "Emmanouil Bakoyannis-Zografos"]),
  ev("election", "won", ("5 April 1959", "1959-04-05"), ["Stylianos Lambropoulos-Vlastos", "Georgios Papamastorakis"]),
  ev("travel", "visit", ("June 1960", "1960-06"), ["Stylianos Lambropoulos-Vlastos", "Alexandros Dikaios"]),
  ev("departure", "removed", ("26 April 1967", "1967-04-26"), ["Stylianos Lambropoulos-Vlastos"]),
  ev("appointment", "put retired", ("26 April 1967", "1967-04-26"), ["Ioannis Fountoulakis"]),
  ev("arrest", "was arrested", ("that August", "1967-08"), ["Stylianos Lambropoulos-Vlastos"]),
)

P("d44-30", """Niels Severin Ravnkilde (9 February 1812 – 22 July 1889) was a Danish teacher, editor and politician. He was a member of the Constituent Assembly of 1848–1849 and of the Folketing for the Liberals, and was its speaker from 1870 to 1877.

Early life

Ravnkilde was born at Sæby, the son of skipper Jens Ravnkilde (1780–1841) and Maren Severinsdatter. He graduated from the seminary at Snedsted in 1832 and was a parish schoolteacher at Øster Hornum until 1846. In that year he became editor of the Aalborg Peasants' Paper, in which position his brother-in-law, Rasmus Balle-Krogh, followed him in 1855.

Political career

At the election to the Constituent Assembly on 5 October 1848, Ravnkilde won the 3rd district of Aalborg County against Count Frederik Juel-Brahe with 612 votes to 233. He was one of the drafters of the school clause in the June Constitution. In the Folketing he represented Løgstør from 1849 to 1853 and, after a defeat by the parson C. M. Hornsyld, again from 1854 until his retirement in 1884.

In 1857 he was fined 200 rigsdaler by the Supreme Court for an article on the war minister, General Lüttwitz-Bang. He spoke in April 1864 for peace and received threatening letters. He joined the United Left in 1870, and on 12 October of that year he was elected speaker with 54 votes, taking over from J. E. Bregendahl of the National Liberals. He laid down the chair in 1877 in protest at the provisional finance act and was replaced by Balle-Krogh, who had entered the House only the year before.

From 1861 to 1889 he was chairman of the Jutland Fire Insurance Society.

Personal life

He married Ane Kirstine Krogh, daughter of a miller, at Nibe in 1838. He declined the Order of the Dannebrog in 1874; it was conferred upon Balle-Krogh in 1880. Ravnkilde is buried in Øster Hornum.
""",
  occ("Niels Severin Ravnkilde", "member of the Constituent Assembly", start=("1848", "1848"), end=("1849", "1849")),
  occ("Niels Severin Ravnkilde", "represented Løgstør", start=("1849#2", "1849"), end=("1853", "1853"), again=["Folketing"]),
  occ("Niels Severin Ravnkilde", "again#2", start=("1854", "1854"), end=("1884", "1884")),
  occ("C. M. Hornsyld", "defeat by", start=("1853", "1853"), end=("1854", "1854")),
  occ("C. M. Hornsyld", "parson"),
  occ("Niels Severin Ravnkilde", "speaker", start=("12 October", "1870-10-12"), end=("1877", "1877"), again=["speaker#2", "the chair"]),
  occ("Niels Severin Ravnkilde", "parish schoolteacher at Øster Hornum", end=("1846", "1846")),
  occ("Niels Severin Ravnkilde", "editor of the Aalborg Peasants' Paper", start=("that year", "1846"), end=("1855", "1855")),
  occ("Rasmus Balle-Krogh", "followed", start=("1855", "1855")),
  occ("Lüttwitz-Bang", "war minister"),
  occ("Lüttwitz-Bang", "General"),
  occ("J. E. Bregendahl", "taking over from", end=("12 October", "1870-10-12")),
  occ("Rasmus Balle-Krogh", "replaced", start=("1877#2", "1877")),
  occ("Rasmus Balle-Krogh", "the House", start=("the year before", "1876")),
  occ("Niels Severin Ravnkilde", "chairman of the Jutland Fire Insurance Society", start=("1861", "1861"), end=("1889#2", "1889")),
  fact("Niels Severin Ravnkilde", "birthDate", "9 February 1812", value="1812-02-09"),
  fact("Niels Severin Ravnkilde", "deathDate", "22 July 1889", value="1889-07-22"),
  fact("Niels Severin Ravnkilde", "nationality", "Danish"),
  fact("Niels Severin Ravnkilde", "occupation", "teacher"),
  fact("Niels Severin Ravnkilde", "occupation", "editor"),
  fact("Niels Severin Ravnkilde", "occupation", "politician"),
  fact("Niels Severin Ravnkilde", "party", "Liberals"),
  fact("Niels Severin Ravnkilde", "birthPlace", "Sæby"),
  fact("Niels Severin Ravnkilde", "father", "Jens Ravnkilde"),
  fact("Jens Ravnkilde", "occupation", "skipper"),
  fact("Jens Ravnkilde", "birthDate", "1780", value="1780"),
  fact("Jens Ravnkilde", "deathDate", "1841", value="1841"),
  fact("Niels Severin Ravnkilde", "mother", "Maren Severinsdatter"),
  fact("Niels Severin Ravnkilde", "education", "seminary at Snedsted", date=("1832", "1832")),
  fact("Niels Severin Ravnkilde", "relatives", "Rasmus Balle-Krogh"),
  fact("Niels Severin Ravnkilde", "party", "United Left", date=("1870#2", "1870")),
  fact("J. E. Bregendahl", "party", "National Liberals"),
  fact("Niels Severin Ravnkilde", "spouse", "Ane Kirstine Krogh", date=("1838", "1838")),
  fact("Rasmus Balle-Krogh", "award", "Order of the Dannebrog", date=("1880", "1880")),
  ev("appointment", "became", ("that year", "1846"), ["Niels Severin Ravnkilde"]),
  ev("appointment", "followed", ("1855", "1855"), ["Rasmus Balle-Krogh", "Niels Severin Ravnkilde"]),
  ev("election", "won", ("5 October 1848", "1848-10-05"), ["Niels Severin Ravnkilde", "Frederik Juel-Brahe"]),
  ev("election", "defeat", None, ["Niels Severin Ravnkilde", "C. M. Hornsyld"]),
  ev("departure", "retirement", ("1884", "1884"), ["Niels Severin Ravnkilde"]),
  ev("sanction", "was fined", ("1857", "1857"), ["Niels Severin Ravnkilde"]),
  ev("speech", "spoke", ("April 1864", "1864-04"), ["Niels Severin Ravnkilde"]),
  ev("communication", "received threatening letters", ("April 1864", "1864"), ["Niels Severin Ravnkilde"]),
  ev("election", "was elected speaker", ("12 October", "1870-10-12"), ["Niels Severin Ravnkilde", "J. E. Bregendahl"]),
  ev("departure", "laid down the chair", ("1877#2", "1877"), ["Niels Severin Ravnkilde"]),
  ev("appointment", "was replaced", ("1877#2", "1877"), ["Rasmus Balle-Krogh"]),
  ev("appointment", "entered", ("the year before", "1876"), ["Rasmus Balle-Krogh"]),
  ev("award", "was conferred", ("1880", "1880"), ["Rasmus Balle-Krogh"]),
)

P("d44-31", """Gloria Patricia Restrepo Uribe-Lemus (Sonsón, 17 March 1955) is a Colombian economist and politician. She has been councillor and mayor of Manizales, Representative to the House for Caldas and Governor of that department.

Studies and beginnings

She is an economist of the National University of Colombia, Manizales campus (1979), with a specialization in public finance from the ESAP. She was municipal treasurer of Chinchiná and, between 1986 and 1988, manager of the Caldas Lottery, appointed by Governor Fabio Trujillo Jaramillo. A militant of the New Liberalism, she was with its leader in Soacha on the night of his murder, 18 August 1989.

Public career

In March 1990 she was elected to the council of Manizales. She was a candidate for mayor in March 1992 and lost to the Conservative Germán Cardona Villegas, but in October 1994 she prevailed over Óscar Salazar Peláez and governed the city from 1 January 1995 to 31 December 1997. She obtained a seat in the House of Representatives in March 1998, holding it for only one period; she belonged to the Third Commission.

Named vice-minister of Housing in August 2002, she left the charge in 2004 over differences with the minister, Sandra Suárez Londoño, and was replaced by her own brother-in-law, Luis Felipe Henao Marulanda. In October 2007 she ran for governor with the party Radical Change and won; she took possession on 1 January 2008. On 23 April 2010 the Inspector General, Alejandro Maya, suspended her for three months for participation in politics, and the president named Salazar Peláez as governor in charge. The Council of State annulled the sanction in 2013.

On 4 May 2011 she declared before the Supreme Court in the trial against ex-senator Omar Yepes Ocampo-Gil, who was sentenced to ninety months.

Private life

She was married to the coffee grower Jorge Echeverri, kidnapped in 1999 and found dead in Aranzazu in February 2000. She lives in Villamaría.
""",
  occ("Gloria Patricia Restrepo Uribe-Lemus", "council of Manizales", start=("March 1990", "1990-03"), again=["councillor"]),
  occ("Gloria Patricia Restrepo Uribe-Lemus", "mayor of Manizales", start=("1 January 1995", "1995-01-01"), end=("31 December 1997", "1997-12-31"), again=["governed the city"]),
  occ("Gloria Patricia Restrepo Uribe-Lemus", "Representative to the House for Caldas", start=("March 1998", "1998-03"), again=["seat in the House of Representatives"]),
  occ("Gloria Patricia Restrepo Uribe-Lemus", "Governor of that department", start=("1 January 2008", "2008-01-01"), again=["governor"]),
  occ("Gloria Patricia Restrepo Uribe-Lemus", "municipal treasurer of Chinchiná"),
  occ("Gloria Patricia Restrepo Uribe-Lemus", "manager of the Caldas Lottery", start=("1986", "1986"), end=("1988", "1988")),
  occ("Fabio Trujillo Jaramillo", "Governor#2"),
  occ("Germán Cardona Villegas", "lost to", start=("March 1992", "1992-03")),
  occ("Gloria Patricia Restrepo Uribe-Lemus", "Third Commission"),
  occ("Gloria Patricia Restrepo Uribe-Lemus", "vice-minister of Housing", start=("August 2002", "2002-08"), end=("2004", "2004")),
  occ("Sandra Suárez Londoño", "the minister"),
  occ("Luis Felipe Henao Marulanda", "replaced", start=("2004", "2004")),
  occ("Alejandro Maya", "Inspector General"),
  occ("Óscar Salazar Peláez", "governor in charge", start=("23 April 2010", "2010-04")),
  occ("Omar Yepes Ocampo-Gil", "senator"),
  fact("Gloria Patricia Restrepo Uribe-Lemus", "birthPlace", "Sonsón"),
  fact("Gloria Patricia Restrepo Uribe-Lemus", "birthDate", "17 March 1955", value="1955-03-17"),
  fact("Gloria Patricia Restrepo Uribe-Lemus", "nationality", "Colombian"),
  fact("Gloria Patricia Restrepo Uribe-Lemus", "occupation", "economist"),
  fact("Gloria Patricia Restrepo Uribe-Lemus", "occupation", "politician"),
  fact("Gloria Patricia Restrepo Uribe-Lemus", "education", "National University of Colombia, Manizales campus", date=("1979", "1979")),
  fact("Gloria Patricia Restrepo Uribe-Lemus", "education", "ESAP"),
  fact("Gloria Patricia Restrepo Uribe-Lemus", "party", "New Liberalism"),
  fact("Germán Cardona Villegas", "party", "Conservative"),
  fact("Gloria Patricia Restrepo Uribe-Lemus", "relatives", "Luis Felipe Henao Marulanda"),
  fact("Gloria Patricia Restrepo Uribe-Lemus", "party", "Radical Change"),
  fact("Gloria Patricia Restrepo Uribe-Lemus", "spouse", "Jorge Echeverri"),
  fact("Jorge Echeverri", "occupation", "coffee grower"),
  fact("Jorge Echeverri", "deathPlace", "Aranzazu"),
  fact("Gloria Patricia Restrepo Uribe-Lemus", "residence", "Villamaría"),
  ev("appointment", "appointed", None, ["Gloria Patricia Restrepo Uribe-Lemus", "Fabio Trujillo Jaramillo"]),
  ev("election", "was elected", ("March 1990", "1990-03"), ["Gloria Patricia Restrepo Uribe-Lemus"]),
  ev("candidacy", "was a candidate", ("March 1992", "1992-03"), ["Gloria Patricia Restrepo Uribe-Lemus"]),
  ev("election", "lost to", ("March 1992", "1992-03"), ["Gloria Patricia Restrepo Uribe-Lemus", "Germán Cardona Villegas"]),
  ev("election", "prevailed", ("October 1994", "1994-10"), ["Gloria Patricia Restrepo Uribe-Lemus", "Óscar Salazar Peláez"]),
  ev("election", "obtained a seat", ("March 1998", "1998-03"), ["Gloria Patricia Restrepo Uribe-Lemus"]),
  ev("appointment", "Named", ("August 2002", "2002-08"), ["Gloria Patricia Restrepo Uribe-Lemus"]),
  ev("departure", "left the charge", ("2004", "2004"), ["Gloria Patricia Restrepo Uribe-Lemus"]),
  ev("appointment", "was replaced", ("2004", "2004"), ["Luis Felipe Henao Marulanda"]),
  ev("candidacy", "ran for governor", ("October 2007", "2007-10"), ["Gloria Patricia Restrepo Uribe-Lemus"]),
  ev("election", "won", ("October 2007", "2007-10"), ["Gloria Patricia Restrepo Uribe-Lemus"]),
  ev("appointment", "took possession", ("1 January 2008", "2008-01-01"), ["Gloria Patricia Restrepo Uribe-Lemus"]),
  ev("sanction", "suspended", ("23 April 2010", "2010-04-23"), ["Gloria Patricia Restrepo Uribe-Lemus", "Alejandro Maya"]),
  ev("appointment", "named", None, ["Óscar Salazar Peláez"]),
  ev("testimony", "declared", ("4 May 2011", "2011-05-04"), ["Gloria Patricia Restrepo Uribe-Lemus", "Omar Yepes Ocampo-Gil"]),
  ev("conviction", "was sentenced", None, ["Omar Yepes Ocampo-Gil"]),
)

P("d44-32", """Harriet Louise Vandermolen (née Tolliver; February 11, 1908 – December 9, 1990) was an American newspaper publisher and politician who served as a U.S. Representative from Nebraska's 3rd congressional district from 1951 to 1957. She was a Republican.

Early life

Harriet Tolliver was born in Broken Bow, Nebraska, the daughter of Methodist minister Edwin Tolliver. She was educated at Nebraska Wesleyan University (A.B., 1929) and taught high school in Ord. In 1931 she married Cornelius Vandermolen, owner of the Custer County Leader and a member of the state legislature; she took over the paper in 1944 while he was in the Pacific with the Seabees.

Congress

Vandermolen was elected to the Eighty-second Congress on November 7, 1950, to succeed Carl Amos Strand, who had retired on grounds of health; she beat Strand's secretary, William Hruby, in the primary and Democrat Earl Gustafson in November. She served on the Committee on Agriculture. In August 1953 she went with five other members to Seoul, where she met President Syngman Rhee, and on her return she told a meeting in Kearney that the armistice would hold.

She was a delegate to the 1952 Republican National Convention and seconded the nomination of Senator Robert A. Taft. In March 1954 she voted against the rest of her delegation on price supports; county chairman Otto Brandt publicly called on her to resign. Reelected that fall by only 1,100 votes, she lost renomination in May 1956 to Brandt, who held the seat until January 1963.

Later life

President Eisenhower nominated her for the Federal Farm Mortgage board in 1957; the Senate confirmed her on June 20. She left the board in 1961. She ran unsuccessfully for lieutenant governor in 1964. She was inducted into the Nebraska Journalism Hall of Fame in 1979.

She died in Lincoln of pneumonia. Her papers are held by a library at Kearney. Her son, Dirk Vandermolen, served as the state's attorney general from 1975 to 1983.
""",
  occ("Harriet Louise Vandermolen", "U.S. Representative from Nebraska's 3rd congressional district", start=("1951", "1951"), end=("1957", "1957"), again=["Eighty-second Congress"]),
  occ("Edwin Tolliver", "Methodist minister"),
  occ("Cornelius Vandermolen", "member of the state legislature"),
  occ("Carl Amos Strand", "to succeed", end=("November 7, 1950", "1950")),
  occ("William Hruby", "secretary"),
  occ("Harriet Louise Vandermolen", "Committee on Agriculture"),
  occ("Syngman Rhee", "President"),
  occ("Harriet Louise Vandermolen", "delegate to the 1952 Republican National Convention", start=("1952", "1952"), end=("1952", "1952")),
  occ("Robert A. Taft", "Senator"),
  occ("Otto Brandt", "county chairman"),
  occ("Otto Brandt", "held the seat", start=("1957", "1957"), end=("January 1963", "1963-01")),
  occ("Eisenhower", "President#2"),
  occ("Harriet Louise Vandermolen", "Federal Farm Mortgage board", start=("June 20", "1957-06-20"), end=("1961", "1961")),
  occ("Dirk Vandermolen", "attorney general", start=("1975", "1975"), end=("1983", "1983")),
  fact("Harriet Louise Vandermolen", "birthName", "Tolliver"),
  fact("Harriet Louise Vandermolen", "birthDate", "February 11, 1908", value="1908-02-11"),
  fact("Harriet Louise Vandermolen", "deathDate", "December 9, 1990", value="1990-12-09"),
  fact("Harriet Louise Vandermolen", "nationality", "American"),
  fact("Harriet Louise Vandermolen", "occupation", "newspaper publisher"),
  fact("Harriet Louise Vandermolen", "occupation", "politician"),
  fact("Harriet Louise Vandermolen", "party", "Republican"),
  fact("Harriet Louise Vandermolen", "birthPlace", "Broken Bow, Nebraska"),
  fact("Harriet Louise Vandermolen", "father", "Edwin Tolliver"),
  fact("Edwin Tolliver", "religion", "Methodist"),
  fact("Harriet Louise Vandermolen", "education", "Nebraska Wesleyan University", date=("1929", "1929")),
  fact("Harriet Louise Vandermolen", "occupation", "taught high school"),
  fact("Harriet Louise Vandermolen", "spouse", "Cornelius Vandermolen", date=("1931", "1931")),
  fact("Cornelius Vandermolen", "occupation", "owner of the Custer County Leader"),
  fact("Cornelius Vandermolen", "militaryService", "Seabees"),
  fact("Earl Gustafson", "party", "Democrat"),
  fact("Harriet Louise Vandermolen", "award", "Nebraska Journalism Hall of Fame", date=("1979", "1979")),
  fact("Harriet Louise Vandermolen", "deathPlace", "Lincoln"),
  fact("Harriet Louise Vandermolen", "causeOfDeath", "pneumonia"),
  fact("Harriet Louise Vandermolen", "children", "Dirk Vandermolen"),
  ev("appointment", "took over the paper", ("1944", "1944"), ["Harriet Louise Vandermolen"]),
  ev("election", "was elected", ("November 7, 1950", "1950-11-07"), ["Harriet Louise Vandermolen"]),
  ev("departure", "had retired", None, ["Carl Amos Strand"]),
  ev("election", "beat", None, ["Harriet Louise Vandermolen", "William Hruby", "Earl Gustafson"]),
  ev("travel", "went", ("August 1953", "1953-08"), ["Harriet Louise Vandermolen"]),
  ev("meeting", "met", ("August 1953", "1953-08"), ["Harriet Louise Vandermolen", "Syngman Rhee"]),
  ev("speech", "told a meeting", None, ["Harriet Louise Vandermolen"]),
  ev("speech", "seconded", ("1952", "1952"), ["Harriet Louise Vandermolen", "Robert A. Taft"]),
  ev("communication", "publicly called on her", ("March 1954", "1954"), ["Otto Brandt"]),
  ev("election", "Reelected", ("that fall", "1954"), ["Harriet Louise Vandermolen"]),
  ev("election", "lost renomination", ("May 1956", "1956-05"), ["Harriet Louise Vandermolen", "Otto Brandt"]),
  ev("appointment", "nominated", ("1957#2", "1957"), ["Harriet Louise Vandermolen", "Eisenhower"]),
  ev("appointment", "confirmed", ("June 20", "1957-06-20"), ["Harriet Louise Vandermolen"]),
  ev("departure", "left the board", ("1961", "1961"), ["Harriet Louise Vandermolen"]),
  ev("candidacy", "ran unsuccessfully", ("1964", "1964"), ["Harriet Louise Vandermolen"]),
  ev("award", "was inducted", ("1979", "1979"), ["Harriet Louise Vandermolen"]),
)

P("d44-33", """Jonkheer Adriaan Willem van Heeckeren-Blaeu (The Hague, 4 December 1885 – Wassenaar, 23 June 1959) was a Dutch jurist and politician of the Christian Historical Union (CHU), and later of the Labour Party (PvdA).

Van Heeckeren-Blaeu was born as the son of Jonkheer Carel van Heeckeren-Blaeu, a councillor at the Court of Audit, and Henriëtte Roëll-Six. After the gymnasium he studied law at Leiden University, where he took his doctorate in 1910 on a dissertation about water boards. He began as a volunteer at the town clerk's office of Apeldoorn and was appointed mayor of Renkum as of 1 March 1915, in succession to his uncle L. J. Roëll-Six. In 1923 he became mayor of Deventer. He combined that office with membership of the Provincial Council of Overijssel from 1927 to 1935.

He was in the Senate for the CHU from 1935. On 14 May 1940 he had a conversation with the German commander at the IJssel bridge to obtain a truce. When in February 1941 he refused to publish a decree of Reich Commissioner Seyss-Inquart, he was dismissed and replaced by the NSB member H. Dierdorp; from July 1942 he was held hostage in Sint-Michielsgestel, among others with his political opponent Willem Banning-Kruyt. That friendship led him to the foundation congress of the PvdA on 9 February 1946. Dierdorp was condemned in 1947 to six years.

After the liberation he returned as mayor until 15 October 1946, when the new prime minister, Louis Beel-Aerts, sent him to Paramaribo as governor of Suriname. He resigned in August 1948 after a conflict with the States, whose chairman, Grace Lashley, had travelled to The Hague to demand his recall. He was a member of the Council of State from 1949 until his death.

He was a Knight in the Order of the Netherlands Lion. He was married to Baroness Cornelia Bentinck-Smissaert, from whom he was divorced in 1931, and in 1936 to Anna Postma, a former deaconess.
""",
  occ("Carel van Heeckeren-Blaeu", "councillor at the Court of Audit"),
  occ("Adriaan Willem van Heeckeren-Blaeu", "volunteer at the town clerk's office of Apeldoorn"),
  occ("Adriaan Willem van Heeckeren-Blaeu", "mayor of Renkum", start=("1 March 1915", "1915-03-01"), end=("1923", "1923")),
  occ("L. J. Roëll-Six", "in succession to", end=("1 March 1915", "1915-03-01")),
  occ("Adriaan Willem van Heeckeren-Blaeu", "mayor of Deventer", start=("1923", "1923"), end=("February 1941", "1941-02")),
  occ("Adriaan Willem van Heeckeren-Blaeu", "membership of the Provincial Council of Overijssel", start=("1927", "1927"), end=("1935", "1935")),
  occ("Adriaan Willem van Heeckeren-Blaeu", "Senate", start=("1935#2", "1935")),
  occ("Seyss-Inquart", "Reich Commissioner"),
  occ("H. Dierdorp", "replaced", start=("February 1941", "1941-02")),
  occ("Adriaan Willem van Heeckeren-Blaeu", "as mayor", start=("After the liberation", "1945"), end=("15 October 1946", "1946-10-15")),
  occ("Louis Beel-Aerts", "prime minister"),
  occ("Adriaan Willem van Heeckeren-Blaeu", "governor of Suriname", start=("15 October 1946", "1946-10-15"), end=("August 1948", "1948-08")),
  occ("Grace Lashley", "chairman"),
  occ("Adriaan Willem van Heeckeren-Blaeu", "member of the Council of State", start=("1949", "1949"), end=("until his death", "1959-06-23")),
  occ("Anna Postma", "deaconess"),
  fact("Adriaan Willem van Heeckeren-Blaeu", "birthPlace", "The Hague"),
  fact("Adriaan Willem van Heeckeren-Blaeu", "birthDate", "4 December 1885", value="1885-12-04"),
  fact("Adriaan Willem van Heeckeren-Blaeu", "deathPlace", "Wassenaar"),
  fact("Adriaan Willem van Heeckeren-Blaeu", "deathDate", "23 June 1959", value="1959-06-23"),
  fact("Adriaan Willem van Heeckeren-Blaeu", "nationality", "Dutch"),
  fact("Adriaan Willem van Heeckeren-Blaeu", "occupation", "jurist"),
  fact("Adriaan Willem van Heeckeren-Blaeu", "occupation", "politician"),
  fact("Adriaan Willem van Heeckeren-Blaeu", "party", "Christian Historical Union (CHU)"),
  fact("Adriaan Willem van Heeckeren-Blaeu", "party", "Labour Party (PvdA)", date=("9 February 1946", "1946-02-09")),
  fact("Adriaan Willem van Heeckeren-Blaeu", "father", "Carel van Heeckeren-Blaeu"),
  fact("Adriaan Willem van Heeckeren-Blaeu", "mother", "Henriëtte Roëll-Six"),
  fact("Adriaan Willem van Heeckeren-Blaeu", "education", "Leiden University", date=("1910", "1910")),
  fact("Adriaan Willem van Heeckeren-Blaeu", "relatives", "L. J. Roëll-Six"),
  fact("H. Dierdorp", "party", "NSB"),
  fact("Adriaan Willem van Heeckeren-Blaeu", "award", "Knight in the Order of the Netherlands Lion"),
  fact("Adriaan Willem van Heeckeren-Blaeu", "spouse", "Cornelia Bentinck-Smissaert"),
  fact("Adriaan Willem van Heeckeren-Blaeu", "spouse", "Anna Postma", date=("1936", "1936")),
  ev("appointment", "was appointed", ("1 March 1915", "1915-03-01"), ["Adriaan Willem van Heeckeren-Blaeu"]),
  ev("appointment", "became", ("1923", "1923"), ["Adriaan Willem van Heeckeren-Blaeu"]),
  ev("meeting", "conversation", ("14 May 1940", "1940-05-14"), ["Adriaan Willem van Heeckeren-Blaeu"]),
  ev("departure", "was dismissed", ("February 1941", "1941-02"), ["Adriaan Willem van Heeckeren-Blaeu"]),
  ev("appointment", "replaced", ("February 1941", "1941-02"), ["H. Dierdorp"]),
  ev("arrest", "was held hostage", ("July 1942", "1942-07"), ["Adriaan Willem van Heeckeren-Blaeu", "Willem Banning-Kruyt"]),
  ev("meeting", "foundation congress", ("9 February 1946", "1946-02-09"), ["Adriaan Willem van Heeckeren-Blaeu"]),
  ev("conviction", "was condemned", ("1947", "1947"), ["H. Dierdorp"]),
  ev("appointment", "returned as mayor", ("After the liberation", "1945"), ["Adriaan Willem van Heeckeren-Blaeu"]),
  ev("appointment", "sent him", ("15 October 1946", "1946-10-15"), ["Adriaan Willem van Heeckeren-Blaeu", "Louis Beel-Aerts"]),
  ev("departure", "resigned", ("August 1948", "1948-08"), ["Adriaan Willem van Heeckeren-Blaeu"]),
  ev("travel", "travelled", None, ["Grace Lashley"]),
)

P("d44-34", """Maureen Therese Gadsby AM (born 2 November 1952) is a retired Australian politician. She was the Labor member for Throsby Plains in the House of Representatives from 1990 to 2010, a minister in two governments and, for ten months, national president of the Australian Labor Party.

Early life

Gadsby was born in Port Kembla, New South Wales, the daughter of steelworker Kevin Quilty and his wife Norma. She was educated at St Mary's College, Wollongong, and graduated from the University of Wollongong with a Diploma in Education in 1974. She was a teacher and then assistant secretary of the South Coast Labour Council (1981–1989).

Politics

She was elected to Wollongong City Council in 1983 and served as deputy mayor in 1987–88 to Frank Arkwright-Hill. In 1989 she won Labor preselection for Throsby Plains when the sitting member, Colin Hollister, announced that he would not recontest. She was appointed Parliamentary Secretary to the Minister for Health in March 1993, and was promoted to the ministry as Minister for Veterans' Affairs in January 1995, holding the portfolio until the defeat of the government on 2 March 1996.

In opposition Gadsby was shadow minister for education from 1998 until October 2001. Her nomination for the deputy leadership in November 2001 was defeated by Jenny McMahon-Price, 58 votes to 31. Returned to the front bench in December 2007, she was Minister for Housing until 9 June 2009. On that day she resigned from cabinet after the Illawarra Mercury reported her failure to declare a flat owned by her husband, developer Ivan Gadsby; Tanya Rudd-Ellison succeeded her. The Privileges Committee, before which she appeared in August, ordered her to apologise. At the 2010 election she stood down, her seat going to her former staffer Stephen Jonas.

She was made a Member of the Order of Australia on 26 January 2014. She chairs the board of the Illawarra Women's Refuge.
""",
  occ("Maureen Therese Gadsby", "member for Throsby Plains in the House of Representatives", start=("1990", "1990"), end=("2010", "2010"), again=["her seat"]),
  occ("Maureen Therese Gadsby", "national president of the Australian Labor Party"),
  occ("Maureen Therese Gadsby", "assistant secretary of the South Coast Labour Council", start=("1981", "1981"), end=("1989", "1989")),
  occ("Maureen Therese Gadsby", "Wollongong City Council", start=("1983", "1983")),
  occ("Maureen Therese Gadsby", "deputy mayor", start=("1987–88", "1987"), end=("1987–88", "1988")),
  occ("Frank Arkwright-Hill", "mayor"),
  occ("Colin Hollister", "sitting member", end=("1990", "1990")),
  occ("Maureen Therese Gadsby", "Parliamentary Secretary to the Minister for Health", start=("March 1993", "1993-03"), end=("January 1995", "1995-01")),
  occ("Maureen Therese Gadsby", "Minister for Veterans' Affairs", start=("January 1995", "1995-01"), end=("2 March 1996", "1996-03-02")),
  occ("Maureen Therese Gadsby", "shadow minister for education", start=("1998", "1998"), end=("October 2001", "2001-10")),
  occ("Jenny McMahon-Price", "deputy leadership", start=("November 2001", "2001-11")),
  occ("Maureen Therese Gadsby", "Minister for Housing", start=("December 2007", "2007-12"), end=("9 June 2009", "2009-06-09"), again=["cabinet"]),
  occ("Tanya Rudd-Ellison", "succeeded", start=("9 June 2009", "2009-06")),
  occ("Stephen Jonas", "staffer"),
  occ("Stephen Jonas", "her seat", start=("2010 election", "2010")),
  occ("Maureen Therese Gadsby", "chairs the board of the Illawarra Women's Refuge"),
  fact("Maureen Therese Gadsby", "birthDate", "2 November 1952", value="1952-11-02"),
  fact("Maureen Therese Gadsby", "nationality", "Australian"),
  fact("Maureen Therese Gadsby", "occupation", "politician"),
  fact("Maureen Therese Gadsby", "party", "Labor"),
  fact("Maureen Therese Gadsby", "birthPlace", "Port Kembla, New South Wales"),
  fact("Maureen Therese Gadsby", "father", "Kevin Quilty"),
  fact("Kevin Quilty", "occupation", "steelworker"),
  fact("Kevin Quilty", "spouse", "Norma"),
  fact("Maureen Therese Gadsby", "mother", "Norma"),
  fact("Maureen Therese Gadsby", "education", "St Mary's College, Wollongong"),
  fact("Maureen Therese Gadsby", "education", "University of Wollongong", date=("1974", "1974")),
  fact("Maureen Therese Gadsby", "occupation", "teacher"),
  fact("Maureen Therese Gadsby", "spouse", "Ivan Gadsby"),
  fact("Ivan Gadsby", "occupation", "developer"),
  fact("Maureen Therese Gadsby", "award", "Member of the Order of Australia", date=("26 January 2014", "2014-01-26")),
  ev("election", "was elected", ("1983", "1983"), ["Maureen Therese Gadsby"]),
  ev("election", "won Labor preselection", ("1989#2", "1989"), ["Maureen Therese Gadsby"]),
  ev("appointment", "was appointed", ("March 1993", "1993-03"), ["Maureen Therese Gadsby"]),
  ev("appointment", "was promoted", ("January 1995", "1995-01"), ["Maureen Therese Gadsby"]),
  ev("candidacy", "nomination", ("November 2001", "2001-11"), ["Maureen Therese Gadsby"]),
  ev("election", "was defeated", ("November 2001", "2001-11"), ["Maureen Therese Gadsby", "Jenny McMahon-Price"]),
  ev("appointment", "Returned to the front bench", ("December 2007", "2007-12"), ["Maureen Therese Gadsby"]),
  ev("departure", "resigned from cabinet", ("On that day", "2009-06-09"), ["Maureen Therese Gadsby"]),
  ev("disclosure", "reported", None, ["Maureen Therese Gadsby", "Ivan Gadsby"]),
  ev("appointment", "succeeded", None, ["Tanya Rudd-Ellison"]),
  ev("testimony", "appeared", ("August", "2009-08"), ["Maureen Therese Gadsby"]),
  ev("sanction", "ordered her to apologise", None, ["Maureen Therese Gadsby"]),
  ev("departure", "stood down", ("2010 election", "2010"), ["Maureen Therese Gadsby"]),
  ev("award", "was made", ("26 January 2014", "2014-01-26"), ["Maureen Therese Gadsby"]),
)

P("d44-35", """Jakob Ulrich Zgraggen-Imfeld (3 May 1840 – 29 October 1911) was a Swiss politician from Altdorf in the canton of Uri, Landammann of that canton and President of the Council of States in 1892/93.

Family and education

A Catholic, citizen of Silenen, he was the son of Josef Maria, innkeeper and churchwarden, and of Anna Josefa Imfeld. He attended the Benedictine school at Engelberg, then studied law in Munich and Freiburg im Breisgau, and opened a practice at Altdorf in 1865. In 1868 he married Karolina Müller-Lusser, daughter of Landammann Franz Müller-Lusser, under whose protection he rose.

Political career

Zgraggen was court clerk of Uri 1866–1871 and cantonal councillor from 1871. In the government council, which he joined in 1875, he had charge of finances. The Landsgemeinde at Bötzlingen chose him Landammann in May 1880 in his father-in-law's stead, and again in 1884, 1888 and 1896, turn about with his rival Gustav Arnold-Schmid. In 1879 he was sent to the Council of States, where he sat on the railway commission; its presidency was bestowed on him on 5 June 1892. As such he received the Italian envoy, Count Peiroleri-Bava, in October and addressed the Simplon conference in Bern.

He ran for the Federal Council on 17 December 1891 as the Catholic Conservatives' second choice, and dropped out at the third ballot to the benefit of Josef Zemp-Achermann. In 1895 a treasurer of the cantonal savings bank, Alois Huber-Gisler, confessed to having lost 300,000 francs in copper; Huber-Gisler was sentenced in Altdorf to four years and Zgraggen, the bank's president since 1881, laid down that post on 2 February 1896. Arnold-Schmid demanded that he leave all his offices, but the people kept him. In 1901 he withdrew from the Council of States for reasons of health.

He was made a Knight of St. Gregory by Leo XIII. His nephew, Martin Gamma-Zgraggen, became editor of the Urner Wochenblatt.
""",
  occ("Jakob Ulrich Zgraggen-Imfeld", "Landammann of that canton", start=("May 1880", "1880-05"), again=["Landammann#3"]),
  occ("Jakob Ulrich Zgraggen-Imfeld", "President of the Council of States", start=("5 June 1892", "1892-06-05"), end=("1892/93", "1893"), again=["presidency"]),
  occ("Josef Maria", "churchwarden"),
  occ("Franz Müller-Lusser", "Landammann#2", end=("May 1880", "1880-05"), again=["father-in-law's stead"]),
  occ("Jakob Ulrich Zgraggen-Imfeld", "court clerk of Uri", start=("1866", "1866"), end=("1871", "1871")),
  occ("Jakob Ulrich Zgraggen-Imfeld", "cantonal councillor", start=("1871#2", "1871")),
  occ("Jakob Ulrich Zgraggen-Imfeld", "government council", start=("1875", "1875")),
  occ("Jakob Ulrich Zgraggen-Imfeld", "Council of States#2", start=("1879", "1879"), end=("1901", "1901"), again=["Council of States#3"]),
  occ("Jakob Ulrich Zgraggen-Imfeld", "railway commission"),
  occ("Count Peiroleri-Bava", "Italian envoy"),
  occ("Alois Huber-Gisler", "treasurer of the cantonal savings bank"),
  occ("Jakob Ulrich Zgraggen-Imfeld", "the bank's president", start=("1881", "1881"), end=("2 February 1896", "1896-02-02")),
  occ("Josef Zemp-Achermann", "to the benefit of", start=("17 December 1891", "1891-12-17")),
  occ("Martin Gamma-Zgraggen", "editor of the Urner Wochenblatt"),
  fact("Jakob Ulrich Zgraggen-Imfeld", "birthDate", "3 May 1840", value="1840-05-03"),
  fact("Jakob Ulrich Zgraggen-Imfeld", "deathDate", "29 October 1911", value="1911-10-29"),
  fact("Jakob Ulrich Zgraggen-Imfeld", "nationality", "Swiss"),
  fact("Jakob Ulrich Zgraggen-Imfeld", "occupation", "politician"),
  fact("Jakob Ulrich Zgraggen-Imfeld", "religion", "Catholic"),
  fact("Jakob Ulrich Zgraggen-Imfeld", "father", "Josef Maria"),
  fact("Josef Maria", "occupation", "innkeeper"),
  fact("Jakob Ulrich Zgraggen-Imfeld", "mother", "Anna Josefa Imfeld"),
  fact("Jakob Ulrich Zgraggen-Imfeld", "education", "Benedictine school at Engelberg"),
  fact("Jakob Ulrich Zgraggen-Imfeld", "spouse", "Karolina Müller-Lusser", date=("1868", "1868")),
  fact("Karolina Müller-Lusser", "father", "Franz Müller-Lusser"),
  fact("Jakob Ulrich Zgraggen-Imfeld", "relatives", "Franz Müller-Lusser"),
  fact("Jakob Ulrich Zgraggen-Imfeld", "party", "Catholic Conservatives"),
  fact("Jakob Ulrich Zgraggen-Imfeld", "award", "Knight of St. Gregory"),
  fact("Jakob Ulrich Zgraggen-Imfeld", "relatives", "Martin Gamma-Zgraggen"),
  ev("appointment", "joined", ("1875", "1875"), ["Jakob Ulrich Zgraggen-Imfeld"]),
  ev("election", "chose him", ("May 1880", "1880-05"), ["Jakob Ulrich Zgraggen-Imfeld", "Franz Müller-Lusser"]),
  ev("election", "was sent", ("1879", "1879"), ["Jakob Ulrich Zgraggen-Imfeld"]),
  ev("election", "was bestowed", ("5 June 1892", "1892-06-05"), ["Jakob Ulrich Zgraggen-Imfeld"]),
  ev("meeting", "received", ("October#2", "1892-10"), ["Jakob Ulrich Zgraggen-Imfeld", "Count Peiroleri-Bava"]),
  ev("speech", "addressed", None, ["Jakob Ulrich Zgraggen-Imfeld"]),
  ev("candidacy", "ran for", ("17 December 1891", "1891-12-17"), ["Jakob Ulrich Zgraggen-Imfeld"]),
  ev("election", "dropped out", ("17 December 1891", "1891-12-17"), ["Jakob Ulrich Zgraggen-Imfeld", "Josef Zemp-Achermann"]),
  ev("disclosure", "confessed", ("1895", "1895"), ["Alois Huber-Gisler"]),
  ev("conviction", "was sentenced", None, ["Alois Huber-Gisler"]),
  ev("departure", "laid down that post", ("2 February 1896", "1896-02-02"), ["Jakob Ulrich Zgraggen-Imfeld"]),
  ev("departure", "withdrew", ("1901", "1901"), ["Jakob Ulrich Zgraggen-Imfeld"]),
  ev("award", "was made", None, ["Jakob Ulrich Zgraggen-Imfeld"]),
)

P("d44-36", """Virgil Nicolae Bălănescu-Moga (born 21 June 1960) is a Romanian engineer and former politician. He was mayor of Târgu Neamț from 1996 to 2004, a senator between 2004 and 2012 and president of the Neamț County Council from 2012 until his arrest in 2015.

Biography

Born in Bicaz, Bălănescu-Moga graduated from the Gheorghe Asachi Polytechnic Institute of Iași in 1985 and worked at the Săvinești fibre works, where he headed a workshop. He was a member of the Romanian Communist Party from 1983. In 1991 he joined the National Salvation Front.

He was elected mayor in the second round of 16 June 1996, with 54% of the vote, ahead of the outgoing Dumitru Acsinte of the Democratic Convention. In the local elections of 2000 he defeated Acsinte's daughter, Corina Acsinte, in the first round. He resigned from the Social Democratic Party (PSD) in 2003 to join the Democratic Party (PD), with which he won a Senate seat in November 2004. He was secretary of the Committee for Public Administration and chaired the PD's, later PDL's, county branch until Corina Acsinte, by now his ally, took over in March 2011.

In June 2012 he was chosen president of the county council, succeeding Vasile Pricop-Lazăr. The National Anticorruption Directorate began criminal prosecution against him on 5 February 2015, in a file opened on the denunciation of the contractor Gheorghe Ștefan-Huțanu. He was detained the same day and placed under house arrest on 3 March. The prefect, Liliana Rotaru, suspended him; vice-president Laurențiu Dulamă became acting head of the council. Pricop-Lazăr testified at the trial in Bacău on 14 October 2016. On 30 May 2018 the High Court sentenced Bălănescu-Moga to five years in prison for bribe-taking, and he was released conditionally in November 2020.

He is divorced from Mihaela Bălănescu, a notary, and has a son, Radu, who plays handball for CSM Bacău. He was awarded the Order of the Star of Romania, rank of Officer, in 2008, and it was withdrawn in 2019.
""",
  occ("Virgil Nicolae Bălănescu-Moga", "mayor of Târgu Neamț", start=("1996", "1996"), end=("2004", "2004"), again=["mayor#2"]),
  occ("Virgil Nicolae Bălănescu-Moga", "senator", start=("2004#2", "2004"), end=("2012", "2012"), again=["Senate seat"]),
  occ("Virgil Nicolae Bălănescu-Moga", "president of the Neamț County Council", start=("2012#2", "2012"), end=("2015", "2015"), again=["president of the county council"]),
  occ("Virgil Nicolae Bălănescu-Moga", "headed a workshop"),
  occ("Dumitru Acsinte", "outgoing", end=("16 June 1996", "1996-06-16")),
  occ("Virgil Nicolae Bălănescu-Moga", "secretary of the Committee for Public Administration"),
  occ("Virgil Nicolae Bălănescu-Moga", "chaired the PD's, later PDL's, county branch", end=("March 2011", "2011-03")),
  occ("Corina Acsinte", "took over", start=("March 2011", "2011-03")),
  occ("Vasile Pricop-Lazăr", "succeeding", end=("June 2012", "2012-06")),
  occ("Liliana Rotaru", "prefect"),
  occ("Laurențiu Dulamă", "vice-president"),
  occ("Laurențiu Dulamă", "acting head of the council"),
  fact("Virgil Nicolae Bălănescu-Moga", "birthDate", "21 June 1960", value="1960-06-21"),
  fact("Virgil Nicolae Bălănescu-Moga", "nationality", "Romanian"),
  fact("Virgil Nicolae Bălănescu-Moga", "occupation", "engineer"),
  fact("Virgil Nicolae Bălănescu-Moga", "occupation", "politician"),
  fact("Virgil Nicolae Bălănescu-Moga", "birthPlace", "Bicaz"),
  fact("Virgil Nicolae Bălănescu-Moga", "education", "Gheorghe Asachi Polytechnic Institute of Iași", date=("1985", "1985")),
  fact("Virgil Nicolae Bălănescu-Moga", "party", "Romanian Communist Party", date=("1983", "1983")),
  fact("Virgil Nicolae Bălănescu-Moga", "party", "National Salvation Front", date=("1991", "1991")),
  fact("Dumitru Acsinte", "party", "Democratic Convention"),
  fact("Dumitru Acsinte", "children", "Corina Acsinte"),
  fact("Virgil Nicolae Bălănescu-Moga", "party", "Social Democratic Party (PSD)"),
  fact("Virgil Nicolae Bălănescu-Moga", "party", "Democratic Party (PD)", date=("2003", "2003")),
  fact("Gheorghe Ștefan-Huțanu", "occupation", "contractor"),
  fact("Virgil Nicolae Bălănescu-Moga", "spouse", "Mihaela Bălănescu"),
  fact("Mihaela Bălănescu", "occupation", "notary"),
  fact("Virgil Nicolae Bălănescu-Moga", "children", "Radu"),
  fact("Radu", "occupation", "plays handball"),
  fact("Virgil Nicolae Bălănescu-Moga", "award", "Order of the Star of Romania", date=("2008", "2008")),
  ev("arrest", "arrest", ("2015", "2015"), ["Virgil Nicolae Bălănescu-Moga"]),
  ev("election", "was elected", ("16 June 1996", "1996-06-16"), ["Virgil Nicolae Bălănescu-Moga", "Dumitru Acsinte"]),
  ev("election", "defeated", ("2000", "2000"), ["Virgil Nicolae Bălănescu-Moga", "Corina Acsinte"]),
  ev("departure", "resigned", ("2003", "2003"), ["Virgil Nicolae Bălănescu-Moga"]),
  ev("election", "won", ("November 2004", "2004-11"), ["Virgil Nicolae Bălănescu-Moga"]),
  ev("appointment", "took over", ("March 2011", "2011-03"), ["Corina Acsinte"]),
  ev("election", "was chosen", ("June 2012", "2012-06"), ["Virgil Nicolae Bălănescu-Moga"]),
  ev("investigation", "began criminal prosecution", ("5 February 2015", "2015-02-05"), ["Virgil Nicolae Bălănescu-Moga"]),
  ev("disclosure", "denunciation", None, ["Gheorghe Ștefan-Huțanu"]),
  ev("arrest", "was detained", ("the same day", "2015-02-05"), ["Virgil Nicolae Bălănescu-Moga"]),
  ev("arrest", "placed under house arrest", ("3 March", "2015-03-03"), ["Virgil Nicolae Bălănescu-Moga"]),
  ev("sanction", "suspended", None, ["Virgil Nicolae Bălănescu-Moga", "Liliana Rotaru"]),
  ev("appointment", "became", None, ["Laurențiu Dulamă"]),
  ev("testimony", "testified", ("14 October 2016", "2016-10-14"), ["Vasile Pricop-Lazăr"]),
  ev("conviction", "sentenced", ("30 May 2018", "2018-05-30"), ["Virgil Nicolae Bălănescu-Moga"]),
  ev("award", "was awarded", ("2008", "2008"), ["Virgil Nicolae Bălănescu-Moga"]),
  ev("sanction", "was withdrawn", ("2019", "2019"), ["Virgil Nicolae Bălănescu-Moga"]),
)
P("d44-37", """Teriitahi Moana Vernaudot (born 16 June 1947) is a French Polynesian politician and former customs officer. He was mayor of Taravao-Nui from 1983 to 2008, a deputy in the National Assembly of France from 1993 to 1997 and president of the Assembly of French Polynesia between May 2004 and February 2005.

Early life

Vernaudot was born in Papeete to a Breton gendarme, Yves Vernaudot, and a Tahitian mother, Hina Teriitahi. He attended the Lycée Paul Gauguin and entered the customs service in 1968. His half-brother Edgar Tefaatau was minister of tourism from 1987 to 1991.

Political career

He joined the Tahoeraa party in 1977 and was elected mayor in March 1983, taking the place of Jacqui Brotherson-Maono, who had held the town hall since 1965. In 1988 he ran for the Assembly of France in the second constituency and was beaten by Alexandre Juventin-Leca. On 28 March 1993 he won the rematch by 1,310 votes. In Paris he was a member of the Production Committee.

In September 1995, after riots at the airport, he broke with the party's president, Gaston Léontieff-Salmon, and founded the Fetia Api movement. When the opposition coalition came to power in 2004, its leader, Oscar Tuiho, secured his election to the presidency of the territorial assembly on 3 June by 29 votes to 28; Antony Geros-Pihaatae succeeded him after the by-election of the following winter.

On 19 October 2006 the criminal court of Papeete convicted him of misuse of public funds and gave him a suspended sentence of one year; Léontieff-Salmon had testified against him in May. He lost the mayoralty in March 2008 to his former deputy mayor, Béatrice Vernaudot-Lucas, who is his cousin's wife.

Awards and personal life

Knight of the National Order of Merit (2001). He has five children with his wife Miriama, a Protestant deacon. He lives in Afaahiti.
""",
  occ("Teriitahi Moana Vernaudot", "customs officer", start=("1968", "1968"), again=["customs service"]),
  occ("Teriitahi Moana Vernaudot", "mayor of Taravao-Nui", start=("1983", "1983"), end=("2008", "2008"), again=["mayor#2", "mayoralty"]),
  occ("Teriitahi Moana Vernaudot", "deputy in the National Assembly of France", start=("1993", "1993"), end=("1997", "1997")),
  occ("Teriitahi Moana Vernaudot", "president of the Assembly of French Polynesia", start=("May 2004", "2004-05"), end=("February 2005", "2005-02"), again=["presidency of the territorial assembly"]),
  occ("Yves Vernaudot", "gendarme"),
  occ("Edgar Tefaatau", "minister of tourism", start=("1987", "1987"), end=("1991", "1991")),
  occ("Jacqui Brotherson-Maono", "held the town hall", start=("1965", "1965"), end=("March 1983", "1983-03")),
  occ("Alexandre Juventin-Leca", "second constituency", start=("1988", "1988"), end=("28 March 1993", "1993-03-28")),
  occ("Teriitahi Moana Vernaudot", "member of the Production Committee"),
  occ("Gaston Léontieff-Salmon", "party's president"),
  occ("Oscar Tuiho", "leader"),
  occ("Antony Geros-Pihaatae", "succeeded", start=("the following winter", "2005")),
  occ("Béatrice Vernaudot-Lucas", "deputy mayor"),
  occ("Béatrice Vernaudot-Lucas", "mayoralty", start=("March 2008", "2008-03")),
  occ("Miriama", "Protestant deacon"),
  fact("Teriitahi Moana Vernaudot", "birthDate", "16 June 1947", value="1947-06-16"),
  fact("Teriitahi Moana Vernaudot", "nationality", "French Polynesian"),
  fact("Teriitahi Moana Vernaudot", "occupation", "politician"),
  fact("Teriitahi Moana Vernaudot", "birthPlace", "Papeete"),
  fact("Teriitahi Moana Vernaudot", "father", "Yves Vernaudot"),
  fact("Yves Vernaudot", "ethnicity", "Breton"),
  fact("Teriitahi Moana Vernaudot", "mother", "Hina Teriitahi"),
  fact("Hina Teriitahi", "ethnicity", "Tahitian"),
  fact("Teriitahi Moana Vernaudot", "education", "Lycée Paul Gauguin"),
  fact("Teriitahi Moana Vernaudot", "siblings", "Edgar Tefaatau"),
  fact("Teriitahi Moana Vernaudot", "party", "Tahoeraa", date=("1977", "1977")),
  fact("Teriitahi Moana Vernaudot", "party", "Fetia Api", date=("September 1995", "1995-09")),
  fact("Teriitahi Moana Vernaudot", "relatives", "Béatrice Vernaudot-Lucas"),
  fact("Teriitahi Moana Vernaudot", "award", "Knight of the National Order of Merit", date=("2001", "2001")),
  fact("Teriitahi Moana Vernaudot", "spouse", "Miriama"),
  fact("Miriama", "religion", "Protestant"),
  fact("Teriitahi Moana Vernaudot", "residence", "Afaahiti"),
  ev("appointment", "entered the customs service", ("1968", "1968"), ["Teriitahi Moana Vernaudot"]),
  ev("election", "was elected", ("March 1983", "1983-03"), ["Teriitahi Moana Vernaudot", "Jacqui Brotherson-Maono"]),
  ev("candidacy", "ran for", ("1988", "1988"), ["Teriitahi Moana Vernaudot"]),
  ev("election", "was beaten", ("1988", "1988"), ["Teriitahi Moana Vernaudot", "Alexandre Juventin-Leca"]),
  ev("election", "won the rematch", ("28 March 1993", "1993-03-28"), ["Teriitahi Moana Vernaudot", "Alexandre Juventin-Leca"]),
  ev("departure", "broke", ("September 1995", "1995-09"), ["Teriitahi Moana Vernaudot", "Gaston Léontieff-Salmon"]),
  ev("election", "election", ("3 June", "2004-06-03"), ["Teriitahi Moana Vernaudot", "Oscar Tuiho"]),
  ev("appointment", "succeeded", ("the following winter", "2005"), ["Antony Geros-Pihaatae"]),
  ev("conviction", "convicted", ("19 October 2006", "2006-10-19"), ["Teriitahi Moana Vernaudot"]),
  ev("testimony", "had testified", ("in May", "2006-05"), ["Gaston Léontieff-Salmon"]),
  ev("election", "lost the mayoralty", ("March 2008", "2008-03"), ["Teriitahi Moana Vernaudot", "Béatrice Vernaudot-Lucas"]),
)

P("d44-38", """Fructuoso Ildefonso Barbagelata Lavandeira (Salto, 23 January 1852 – Buenos Aires, 4 July 1919) was a Uruguayan lawyer, colonel and politician belonging to the National Party, who was senator for Salto, political chief of Rivera and president of the party's directorate.

Early years

His father, the Genoese shipowner Giovanni Barbagelata, settled in Salto in 1844; his mother was Petrona Lavandeira. He studied at the Colegio Franco-Inglés and received his doctorate in jurisprudence at the University of the Republic in 1877, with a thesis on river navigation. He fought at Manantiales in 1871 as an ensign under General Timoteo Aparicio-Sosa.

Political life

Elected representative for Tacuarembó in November 1887, he resigned on 15 May 1890 because his colleague Agustín Vidal Requena had been expelled from the Chamber. In 1893 he founded the newspaper La Divisa. He took up arms in March 1897 and was wounded at Cerros Colorados. By the pact signed that September, his party received six departments, and President Juan Lindolfo Cuestas Mora appointed him political chief of Rivera on 2 October; Abelardo Márquez-Pinto came after him in 1900.

He was elected to the Senate in November 1900, over the objections of Aureliano Basterrica, who ran on a rival list and got eleven votes. He corresponded with the rebel leader during the war of 1904, and his letters, read out in the Senate on 18 February by Minister Claudio Willat, cost him his seat. He was banished to Buenos Aires, where he met former president Julio Herrera Ugarte-Díaz in August.

On his return in 1906 he was chosen president of the directorate, in which he was replaced three years later by his brother-in-law Carlos Berro-Acevedo. He declined a candidacy in 1910.

Family

He was married to Elvira Berro Acevedo. One of his daughters, Petrona Barbagelata, was the first woman notary of the country. He died during a journey for treatment.
""",
  occ("Fructuoso Ildefonso Barbagelata Lavandeira", "colonel"),
  occ("Fructuoso Ildefonso Barbagelata Lavandeira", "senator for Salto", start=("November 1900", "1900-11"), end=("18 February", "1904-02"), again=["Senate"]),
  occ("Fructuoso Ildefonso Barbagelata Lavandeira", "political chief of Rivera#2", start=("2 October", "1897-10-02"), end=("1900", "1900"), again=["political chief of Rivera"]),
  occ("Fructuoso Ildefonso Barbagelata Lavandeira", "president of the party's directorate", start=("1906", "1906"), end=("three years later", "1909"), again=["president of the directorate"]),
  occ("Fructuoso Ildefonso Barbagelata Lavandeira", "ensign", start=("1871", "1871")),
  occ("Timoteo Aparicio-Sosa", "General"),
  occ("Fructuoso Ildefonso Barbagelata Lavandeira", "representative for Tacuarembó", start=("November 1887", "1887-11"), end=("15 May 1890", "1890-05-15")),
  occ("Agustín Vidal Requena", "colleague"),
  occ("Juan Lindolfo Cuestas Mora", "President"),
  occ("Abelardo Márquez-Pinto", "came after him", start=("1900", "1900")),
  occ("Claudio Willat", "Minister"),
  occ("Julio Herrera Ugarte-Díaz", "president#2"),
  occ("Carlos Berro-Acevedo", "replaced", start=("three years later", "1909")),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "birthPlace", "Salto"),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "birthDate", "23 January 1852", value="1852-01-23"),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "deathPlace", "Buenos Aires"),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "deathDate", "4 July 1919", value="1919-07-04"),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "nationality", "Uruguayan"),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "occupation", "lawyer"),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "occupation", "politician"),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "party", "National Party"),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "father", "Giovanni Barbagelata"),
  fact("Giovanni Barbagelata", "nationality", "Genoese"),
  fact("Giovanni Barbagelata", "occupation", "shipowner"),
  fact("Giovanni Barbagelata", "residence", "Salto#3", date=("1844", "1844")),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "mother", "Petrona Lavandeira"),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "education", "Colegio Franco-Inglés"),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "education", "University of the Republic", date=("1877", "1877")),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "relatives", "Carlos Berro-Acevedo"),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "spouse", "Elvira Berro Acevedo"),
  fact("Fructuoso Ildefonso Barbagelata Lavandeira", "children", "Petrona Barbagelata"),
  fact("Petrona Barbagelata", "occupation", "notary"),
  ev("election", "Elected", ("November 1887", "1887-11"), ["Fructuoso Ildefonso Barbagelata Lavandeira"]),
  ev("departure", "resigned", ("15 May 1890", "1890-05-15"), ["Fructuoso Ildefonso Barbagelata Lavandeira"]),
  ev("sanction", "had been expelled", None, ["Agustín Vidal Requena"]),
  ev("appointment", "appointed", ("2 October", "1897-10-02"), ["Fructuoso Ildefonso Barbagelata Lavandeira", "Juan Lindolfo Cuestas Mora"]),
  ev("appointment", "came after him", ("1900", "1900"), ["Abelardo Márquez-Pinto"]),
  ev("election", "was elected", ("November 1900", "1900-11"), ["Fructuoso Ildefonso Barbagelata Lavandeira"]),
  ev("candidacy", "ran on", ("November 1900", "1900-11"), ["Aureliano Basterrica"]),
  ev("election", "got eleven votes", ("November 1900", "1900-11"), ["Aureliano Basterrica"]),
  ev("communication", "corresponded", ("1904", "1904"), ["Fructuoso Ildefonso Barbagelata Lavandeira"]),
  ev("disclosure", "read out", ("18 February", "1904-02-18"), ["Claudio Willat", "Fructuoso Ildefonso Barbagelata Lavandeira"]),
  ev("departure", "cost him his seat", None, ["Fructuoso Ildefonso Barbagelata Lavandeira"]),
  ev("sanction", "was banished", None, ["Fructuoso Ildefonso Barbagelata Lavandeira"]),
  ev("meeting", "met", ("August", "1904-08"), ["Fructuoso Ildefonso Barbagelata Lavandeira", "Julio Herrera Ugarte-Díaz"]),
  ev("travel", "return", ("1906", "1906"), ["Fructuoso Ildefonso Barbagelata Lavandeira"]),
  ev("election", "was chosen", ("1906", "1906"), ["Fructuoso Ildefonso Barbagelata Lavandeira"]),
  ev("appointment", "was replaced", ("three years later", "1909"), ["Carlos Berro-Acevedo"]),
  ev("travel", "journey", None, ["Fructuoso Ildefonso Barbagelata Lavandeira"]),
)

P("d44-39", """Godelieve Maria Verstraete-Claeys (born 24 August 1943) is a Belgian politician, previously of the Christian People's Party (CVP) and since 2001 of the liberal VLD. She was burgomaster of Diksmuide from 1989 to 2006, a member of the Belgian Chamber of Representatives and, from 1985 to 1988, State Secretary for Environment.

Early life

A pharmacist by training (Catholic University of Leuven, 1967), she was born Godelieve Claeys in Veurne, the daughter of Senator Albert Claeys. Her brother Luc Claeys became abbot of Westvleteren in 1996. In 1968 she married Roger Verstraete, who was for thirty years the director of the Diksmuide hospital.

Political career

Verstraete-Claeys entered the Diksmuide municipal council in 1976 and was alderwoman for social affairs from 1983. She was first elected to the Chamber on 8 November 1981 for the arrondissement of Veurne-Diksmuide-Ostend. On 28 November 1985 she took the oath before the king as state secretary in the Maertens-Declercq government, a position which she gave up on 9 May 1988, when Miet Smolders followed her. In 1989 she became burgomaster after the death of Hendrik Laridon, whom she had opposed in the 1988 party primary.

A report of the Court of Audit on the sale of the old cattle market led to a search of her office on 12 March 1999; the town secretary, Johan Degryse, was suspended, and in 2002 he was convicted of forgery at Bruges. She herself was heard as a witness. On losing her place on the Chamber list to Yves Leterme-Pauwels in April 1999, she retired from national politics, and she left the CVP on 6 January 2001.

In the municipal elections of October 2006 her list went down from fourteen seats to six, and Lies Laridon-Baert, Hendrik Laridon's granddaughter, succeeded her on 1 January 2007. She was made Grand Officer of the Order of Leopold in 1999.
""",
  occ("Godelieve Maria Verstraete-Claeys", "burgomaster of Diksmuide", start=("1989", "1989"), end=("2006", "2006"), again=["burgomaster#2"]),
  occ("Godelieve Maria Verstraete-Claeys", "member of the Belgian Chamber of Representatives", start=("8 November 1981", "1981-11-08"), end=("April 1999", "1999"), again=["Chamber#2"]),
  occ("Godelieve Maria Verstraete-Claeys", "State Secretary for Environment", start=("28 November 1985", "1985-11-28"), end=("9 May 1988", "1988-05-09"), again=["state secretary"]),
  occ("Albert Claeys", "Senator"),
  occ("Luc Claeys", "abbot of Westvleteren", start=("1996", "1996")),
  occ("Roger Verstraete", "director of the Diksmuide hospital"),
  occ("Godelieve Maria Verstraete-Claeys", "Diksmuide municipal council", start=("1976", "1976")),
  occ("Godelieve Maria Verstraete-Claeys", "alderwoman for social affairs", start=("1983", "1983")),
  occ("Miet Smolders", "followed", start=("9 May 1988", "1988-05-09")),
  occ("Hendrik Laridon", "after the death of", end=("1989#2", "1989")),
  occ("Johan Degryse", "town secretary"),
  occ("Lies Laridon-Baert", "succeeded", start=("1 January 2007", "2007-01-01")),
  fact("Godelieve Maria Verstraete-Claeys", "birthDate", "24 August 1943", value="1943-08-24"),
  fact("Godelieve Maria Verstraete-Claeys", "nationality", "Belgian"),
  fact("Godelieve Maria Verstraete-Claeys", "occupation", "politician"),
  fact("Godelieve Maria Verstraete-Claeys", "party", "Christian People's Party (CVP)"),
  fact("Godelieve Maria Verstraete-Claeys", "party", "VLD", date=("2001", "2001")),
  fact("Godelieve Maria Verstraete-Claeys", "occupation", "pharmacist"),
  fact("Godelieve Maria Verstraete-Claeys", "education", "Catholic University of Leuven", date=("1967", "1967")),
  fact("Godelieve Maria Verstraete-Claeys", "birthName", "Godelieve Claeys"),
  fact("Godelieve Maria Verstraete-Claeys", "birthPlace", "Veurne"),
  fact("Godelieve Maria Verstraete-Claeys", "father", "Albert Claeys"),
  fact("Godelieve Maria Verstraete-Claeys", "siblings", "Luc Claeys"),
  fact("Godelieve Maria Verstraete-Claeys", "spouse", "Roger Verstraete", date=("1968", "1968")),
  fact("Hendrik Laridon", "relatives", "Lies Laridon-Baert"),
  fact("Godelieve Maria Verstraete-Claeys", "award", "Grand Officer of the Order of Leopold", date=("1999#3", "1999")),
  ev("appointment", "became abbot", ("1996", "1996"), ["Luc Claeys"]),
  ev("appointment", "entered", ("1976", "1976"), ["Godelieve Maria Verstraete-Claeys"]),
  ev("election", "was first elected", ("8 November 1981", "1981-11-08"), ["Godelieve Maria Verstraete-Claeys"]),
  ev("appointment", "took the oath", ("28 November 1985", "1985-11-28"), ["Godelieve Maria Verstraete-Claeys"]),
  ev("departure", "gave up", ("9 May 1988", "1988-05-09"), ["Godelieve Maria Verstraete-Claeys"]),
  ev("appointment", "followed", ("9 May 1988", "1988-05-09"), ["Miet Smolders"]),
  ev("appointment", "became burgomaster", ("1989#2", "1989"), ["Godelieve Maria Verstraete-Claeys"]),
  ev("investigation", "search", ("12 March 1999", "1999-03-12"), ["Godelieve Maria Verstraete-Claeys"]),
  ev("sanction", "was suspended", None, ["Johan Degryse"]),
  ev("conviction", "was convicted", ("2002", "2002"), ["Johan Degryse"]),
  ev("testimony", "was heard as a witness", None, ["Godelieve Maria Verstraete-Claeys"]),
  ev("departure", "retired", ("April 1999", "1999-04"), ["Godelieve Maria Verstraete-Claeys"]),
  ev("departure", "left the CVP", ("6 January 2001", "2001-01-06"), ["Godelieve Maria Verstraete-Claeys"]),
  ev("election", "went down", ("October 2006", "2006-10"), ["Godelieve Maria Verstraete-Claeys"]),
  ev("appointment", "succeeded", ("1 January 2007", "2007-01-01"), ["Lies Laridon-Baert"]),
  ev("award", "was made", ("1999#3", "1999"), ["Godelieve Maria Verstraete-Claeys"]),
)

P("d44-40", """Hallgrímur Ketill Ásmundsson (31 August 1883 – 12 February 1959) was an Icelandic merchant, newspaper editor and politician. He sat in the Althing for Ísafjörður from 1919 to 1937 and was Minister of Finance of Iceland from 1926 to 1927, in the cabinet of Jón Eldjárn Briem.

Hallgrímur was born at Vigur, the son of the farmer and member of parliament Ásmundur Ketilsson and his wife Þórdís Hallgrímsdóttir. He finished the Reykjavík Latin School in 1904 and studied for two years at the University of Copenhagen without taking a degree. From 1908 he ran a trading house at Ísafjörður. He edited the weekly Vesturland from 1910 until 1916, when Sigurlaug Bjarnadóttir bought it.

Political career

A member of the Home Rule Party, he first stood for the Althing in 1914 and lost to the physician Magnús Torfason-Kúld by four votes. He was town councillor from 1916 and served as president of the council for 1917–1920. He defeated Magnús in the election of 15 November 1919; Magnús complained of bought votes, and a committee of the house spent two months on the matter before it upheld the result in February 1920.

Hallgrímur was one of the founders of the Conservative Party in 1924. When Klemens Zoëga-Möller died on 22 May 1926, Jón Eldjárn gave him the finance ministry. He travelled to London in March 1927 for negotiations with Hambros Bank. The government lost the election of July and left office on 28 August; Tryggvi Magnússon-Kúld, Magnús's son, took over the ministry.

He joined the Independence Party upon its formation in 1929 and was its group chairman from 1932. In 1937 he was fined by the Supreme Court for slander of the bank director Vilmundur Hafstein-Lund and lost his seat to the Social Democrat Finnbogi Hannibalsson. Hallgrímur was appointed honorary consul of Norway in 1938.

His wife was the suffragist Guðrún Lárusdóttir-Snæbjörns. He was awarded the Grand Knight's Cross of the Order of the Falcon in 1944.
""",
  occ("Hallgrímur Ketill Ásmundsson", "sat in the Althing for Ísafjörður", start=("1919", "1919"), end=("1937", "1937"), again=["his seat"]),
  occ("Hallgrímur Ketill Ásmundsson", "Minister of Finance of Iceland", start=("1926", "1926"), end=("1927", "1927"), again=["finance ministry"]),
  occ("Jón Eldjárn Briem", "cabinet of"),
  occ("Ásmundur Ketilsson", "member of parliament"),
  occ("Magnús Torfason-Kúld", "lost to", start=("1914", "1914"), end=("15 November 1919", "1919-11-15")),
  occ("Hallgrímur Ketill Ásmundsson", "town councillor", start=("1916#2", "1916")),
  occ("Hallgrímur Ketill Ásmundsson", "president of the council", start=("1917–1920", "1917"), end=("1917–1920", "1920")),
  occ("Hallgrímur Ketill Ásmundsson", "edited the weekly Vesturland", start=("1910", "1910"), end=("1916", "1916")),
  occ("Klemens Zoëga-Möller", "the finance ministry", end=("22 May 1926", "1926-05-22")),
  occ("Tryggvi Magnússon-Kúld", "the ministry", start=("28 August", "1927-08-28")),
  occ("Hallgrímur Ketill Ásmundsson", "group chairman", start=("1932", "1932")),
  occ("Vilmundur Hafstein-Lund", "bank director"),
  occ("Finnbogi Hannibalsson", "his seat", start=("1937#2", "1937")),
  occ("Hallgrímur Ketill Ásmundsson", "honorary consul of Norway", start=("1938", "1938")),
  fact("Hallgrímur Ketill Ásmundsson", "birthDate", "31 August 1883", value="1883-08-31"),
  fact("Hallgrímur Ketill Ásmundsson", "deathDate", "12 February 1959", value="1959-02-12"),
  fact("Hallgrímur Ketill Ásmundsson", "nationality", "Icelandic"),
  fact("Hallgrímur Ketill Ásmundsson", "occupation", "merchant"),
  fact("Hallgrímur Ketill Ásmundsson", "occupation", "newspaper editor"),
  fact("Hallgrímur Ketill Ásmundsson", "occupation", "politician"),
  fact("Hallgrímur Ketill Ásmundsson", "birthPlace", "Vigur"),
  fact("Hallgrímur Ketill Ásmundsson", "father", "Ásmundur Ketilsson"),
  fact("Ásmundur Ketilsson", "occupation", "farmer"),
  fact("Ásmundur Ketilsson", "spouse", "Þórdís Hallgrímsdóttir"),
  fact("Hallgrímur Ketill Ásmundsson", "mother", "Þórdís Hallgrímsdóttir"),
  fact("Hallgrímur Ketill Ásmundsson", "education", "Reykjavík Latin School", date=("1904", "1904")),
  fact("Hallgrímur Ketill Ásmundsson", "education", "University of Copenhagen"),
  fact("Hallgrímur Ketill Ásmundsson", "party", "Home Rule Party"),
  fact("Magnús Torfason-Kúld", "occupation", "physician"),
  fact("Hallgrímur Ketill Ásmundsson", "party", "Conservative Party", date=("1924", "1924")),
  fact("Klemens Zoëga-Möller", "deathDate", "22 May 1926", value="1926-05-22"),
  fact("Magnús Torfason-Kúld", "children", "Tryggvi Magnússon-Kúld"),
  fact("Hallgrímur Ketill Ásmundsson", "party", "Independence Party", date=("1929", "1929")),
  fact("Finnbogi Hannibalsson", "party", "Social Democrat"),
  fact("Hallgrímur Ketill Ásmundsson", "spouse", "Guðrún Lárusdóttir-Snæbjörns"),
  fact("Guðrún Lárusdóttir-Snæbjörns", "occupation", "suffragist"),
  fact("Hallgrímur Ketill Ásmundsson", "award", "Grand Knight's Cross of the Order of the Falcon", date=("1944", "1944")),
  ev("candidacy", "first stood", ("1914", "1914"), ["Hallgrímur Ketill Ásmundsson"]),
  ev("election", "lost to", ("1914", "1914"), ["Hallgrímur Ketill Ásmundsson", "Magnús Torfason-Kúld"]),
  ev("election", "defeated", ("15 November 1919", "1919-11-15"), ["Hallgrímur Ketill Ásmundsson", "Magnús Torfason-Kúld"]),
  ev("communication", "complained", None, ["Magnús Torfason-Kúld"]),
  ev("investigation", "spent two months on the matter", ("February 1920", "1920-02"), ["Hallgrímur Ketill Ásmundsson"]),
  ev("appointment", "gave him", ("22 May 1926", "1926-05"), ["Hallgrímur Ketill Ásmundsson", "Jón Eldjárn Briem"]),
  ev("travel", "travelled", ("March 1927", "1927-03"), ["Hallgrímur Ketill Ásmundsson"]),
  ev("meeting", "negotiations", ("March 1927", "1927-03"), ["Hallgrímur Ketill Ásmundsson"]),
  ev("appointment", "took over", ("28 August", "1927-08-28"), ["Tryggvi Magnússon-Kúld"]),
  ev("conviction", "was fined", ("1937#2", "1937"), ["Hallgrímur Ketill Ásmundsson"]),
  ev("election", "lost his seat", ("1937#2", "1937"), ["Hallgrímur Ketill Ásmundsson", "Finnbogi Hannibalsson"]),
  ev("appointment", "was appointed", ("1938", "1938"), ["Hallgrímur Ketill Ásmundsson"]),
  ev("award", "was awarded", ("1944", "1944"), ["Hallgrímur Ketill Ásmundsson"]),
)

P("d44-41", """Lieutenant-Colonel Philemon Wickwire Sherrard (October 1758 – 19 April 1834) was a merchant, mill owner, judge and political figure in Upper Canada. He represented Lennox in the Legislative Assembly from 1796 to 1804 and was a member of the Legislative Council from 1811.

Sherrard was born in Dutchess County, New York, in 1758, the son of Jacob Sherrard, a tavern keeper who was hanged by the rebels in 1777. He served as a lieutenant in Jessup's Rangers and was taken prisoner at Bennington. He came to Quebec in 1783 and settled in Ernesttown township with his brother-in-law, Captain Sheldon Hawley-Forse, who was the first magistrate there.

He built a grist mill in 1787. He was named a justice of the peace in July 1788 and judge of the Midland District court in 1800. In August 1796 he was elected to the 2nd Parliament of Upper Canada, succeeding Hazelton Spence, who had gone to Niagara as sheriff. In 1800 he was re-elected over Timothy Thomson-Parr, whose petition to unseat him was dismissed on 5 June 1801. Thomson-Parr won the seat in the election of 1804.

Sherrard supported Judge Thorpe's opposition for a time; he visited Lieutenant Governor Francis Gore-Hyde at York on 3 March 1807 and, in a letter of the next day, withdrew his name from the address. His reward was a seat on the Council. As colonel of the 1st Lennox Militia during the War of 1812 he arrested eleven persons suspected of sedition, among them his nephew Amos Hawley-Forse, who escaped to Sackets Harbor. In 1818 he testified at the trial of the reformer Barnabas Gourlay-Kerr at Kingston, which ended in an acquittal.

He was a warden of St. John's Anglican church in Bath. With Mary Hawley, whom he married in 1784, he had eleven children. His son Jacob William Sherrard later sat in the assembly for Frontenac. He died of cholera.
""",
  occ("Philemon Wickwire Sherrard", "Lieutenant-Colonel"),
  occ("Philemon Wickwire Sherrard", "represented Lennox in the Legislative Assembly", start=("1796", "1796"), end=("1804", "1804"), again=["2nd Parliament of Upper Canada"]),
  occ("Philemon Wickwire Sherrard", "member of the Legislative Council", start=("1811", "1811"), again=["seat on the Council"]),
  occ("Philemon Wickwire Sherrard", "lieutenant in Jessup's Rangers"),
  occ("Sheldon Hawley-Forse", "Captain"),
  occ("Sheldon Hawley-Forse", "magistrate"),
  occ("Philemon Wickwire Sherrard", "justice of the peace", start=("July 1788", "1788-07")),
  occ("Philemon Wickwire Sherrard", "judge of the Midland District court", start=("1800", "1800"), again=["judge"]),
  occ("Hazelton Spence", "succeeding", end=("August 1796", "1796-08")),
  occ("Hazelton Spence", "sheriff"),
  occ("Timothy Thomson-Parr", "the seat", start=("1804#2", "1804")),
  occ("Thorpe", "Judge"),
  occ("Francis Gore-Hyde", "Lieutenant Governor"),
  occ("Philemon Wickwire Sherrard", "colonel of the 1st Lennox Militia"),
  occ("Philemon Wickwire Sherrard", "warden of St. John's Anglican church in Bath"),
  occ("Jacob William Sherrard", "sat in the assembly for Frontenac"),
  fact("Philemon Wickwire Sherrard", "birthDate", "October 1758", value="1758-10"),
  fact("Philemon Wickwire Sherrard", "deathDate", "19 April 1834", value="1834-04-19"),
  fact("Philemon Wickwire Sherrard", "occupation", "merchant"),
  fact("Philemon Wickwire Sherrard", "occupation", "mill owner"),
  fact("Philemon Wickwire Sherrard", "occupation", "political figure"),
  fact("Philemon Wickwire Sherrard", "birthPlace", "Dutchess County, New York"),
  fact("Philemon Wickwire Sherrard", "father", "Jacob Sherrard"),
  fact("Jacob Sherrard", "occupation", "tavern keeper"),
  fact("Jacob Sherrard", "causeOfDeath", "hanged"),
  fact("Jacob Sherrard", "deathDate", "1777", value="1777"),
  fact("Philemon Wickwire Sherrard", "militaryService", "Jessup's Rangers"),
  fact("Philemon Wickwire Sherrard", "residence", "Ernesttown township", date=("1783", "1783")),
  fact("Sheldon Hawley-Forse", "residence", "Ernesttown township", date=("1783", "1783")),
  fact("Philemon Wickwire Sherrard", "relatives", "Sheldon Hawley-Forse"),
  fact("Philemon Wickwire Sherrard", "relatives", "Amos Hawley-Forse"),
  fact("Barnabas Gourlay-Kerr", "occupation", "reformer"),
  fact("Philemon Wickwire Sherrard", "religion", "Anglican"),
  fact("Philemon Wickwire Sherrard", "spouse", "Mary Hawley", date=("1784", "1784")),
  fact("Philemon Wickwire Sherrard", "children", "Jacob William Sherrard"),
  fact("Mary Hawley", "children", "Jacob William Sherrard"),
  fact("Philemon Wickwire Sherrard", "causeOfDeath", "cholera"),
  ev("arrest", "was taken prisoner", None, ["Philemon Wickwire Sherrard"]),
  ev("travel", "came to Quebec", ("1783", "1783"), ["Philemon Wickwire Sherrard"]),
  ev("appointment", "was named", ("July 1788", "1788-07"), ["Philemon Wickwire Sherrard"]),
  ev("election", "was elected", ("August 1796", "1796-08"), ["Philemon Wickwire Sherrard"]),
  ev("election", "was re-elected", ("1800#2", "1800"), ["Philemon Wickwire Sherrard", "Timothy Thomson-Parr"]),
  ev("communication", "petition", None, ["Timothy Thomson-Parr"]),
  ev("election", "won the seat", ("1804#2", "1804"), ["Timothy Thomson-Parr"]),
  ev("meeting", "visited", ("3 March 1807", "1807-03-03"), ["Philemon Wickwire Sherrard", "Francis Gore-Hyde"]),
  ev("communication", "letter", ("the next day", "1807-03-04"), ["Philemon Wickwire Sherrard"]),
  ev("arrest", "arrested", ("War of 1812", "1812"), ["Philemon Wickwire Sherrard", "Amos Hawley-Forse"]),
  ev("travel", "escaped", None, ["Amos Hawley-Forse"]),
  ev("testimony", "testified", ("1818", "1818"), ["Philemon Wickwire Sherrard", "Barnabas Gourlay-Kerr"]),
)

P("d44-42", """Carmelo Spiteri-Galdes KUOM (27 April 1921 – 30 September 1996) was a Maltese notary and politician who led the Democratic Nationalist Union from 1959 to 1966. He served as Minister of Public Works (1955–1958) and as president of the Gozo Civic Council from 1961 to 1964.

Early life

Spiteri-Galdes was born in Nadur, Gozo, the son of Wistin Spiteri, a sea captain. After his secondary education at the Sacred Heart Seminary in Victoria he entered the Royal University of Malta, from which he graduated as notary public in 1945. During the war he served in the Royal Malta Artillery, and was twice mentioned in dispatches.

Political career

He was elected to the Legislative Assembly in 1950 for the Gozo Party, and switched to the Labour Party before the election of 1953. In March 1955 Prime Minister Ġużè Ellul-Bonnici appointed him Minister of Public Works; in that capacity he took part in the Round Table Conference in London and on 20 September gave evidence before it on housing. He walked out with the whole cabinet on 21 April 1958, but a letter from Archbishop Mikiel Gonzi-Depasquale, dated 2 February 1959, persuaded him to break with Ellul-Bonnici. He announced his resignation from Labour on 15 February and launched the DNU at Victoria Hall a month later, with Anton Refalo-Mercieca as secretary.

At the 1962 election his party won four seats. It lost all of them in 1966, when he himself was overtaken by Refalo-Mercieca, now a Nationalist, and he resigned as leader the same night. The party dissolved without a successor. In 1968 Refalo-Mercieca, by then Parliamentary Secretary, nominated him to the Broadcasting Authority, which he chaired until his dismissal by the new government in July 1971.

Personal life

He married Ġorġa Galdes in 1947. Their elder daughter, Marthese Vella-Spiteri, was elected in 1987 as the first woman mayor of the twinned Italian commune of Pozzallo.
""",
  occ("Carmelo Spiteri-Galdes", "led the Democratic Nationalist Union", start=("1959", "1959"), end=("1966", "1966"), again=["as leader"]),
  occ("Carmelo Spiteri-Galdes", "Minister of Public Works", start=("March 1955", "1955-03"), end=("21 April 1958", "1958-04-21"), again=["Minister of Public Works#2"]),
  occ("Carmelo Spiteri-Galdes", "president of the Gozo Civic Council", start=("1961", "1961"), end=("1964", "1964")),
  occ("Wistin Spiteri", "sea captain"),
  occ("Carmelo Spiteri-Galdes", "Legislative Assembly", start=("1950", "1950")),
  occ("Ġużè Ellul-Bonnici", "Prime Minister"),
  occ("Mikiel Gonzi-Depasquale", "Archbishop"),
  occ("Anton Refalo-Mercieca", "as secretary", start=("a month later", "1959-03")),
  occ("Anton Refalo-Mercieca", "Parliamentary Secretary"),
  occ("Carmelo Spiteri-Galdes", "Broadcasting Authority, which he chaired", start=("1968", "1968"), end=("July 1971", "1971-07")),
  occ("Marthese Vella-Spiteri", "mayor of the twinned Italian commune of Pozzallo", start=("1987", "1987")),
  fact("Carmelo Spiteri-Galdes", "award", "KUOM"),
  fact("Carmelo Spiteri-Galdes", "birthDate", "27 April 1921", value="1921-04-27"),
  fact("Carmelo Spiteri-Galdes", "deathDate", "30 September 1996", value="1996-09-30"),
  fact("Carmelo Spiteri-Galdes", "nationality", "Maltese"),
  fact("Carmelo Spiteri-Galdes", "occupation", "notary"),
  fact("Carmelo Spiteri-Galdes", "occupation", "politician"),
  fact("Carmelo Spiteri-Galdes", "birthPlace", "Nadur, Gozo"),
  fact("Carmelo Spiteri-Galdes", "father", "Wistin Spiteri"),
  fact("Carmelo Spiteri-Galdes", "education", "Sacred Heart Seminary in Victoria"),
  fact("Carmelo Spiteri-Galdes", "education", "Royal University of Malta", date=("1945", "1945")),
  fact("Carmelo Spiteri-Galdes", "militaryService", "Royal Malta Artillery"),
  fact("Carmelo Spiteri-Galdes", "party", "Gozo Party", date=("1950", "1950")),
  fact("Carmelo Spiteri-Galdes", "party", "Labour Party", date=("1953", "1953")),
  fact("Carmelo Spiteri-Galdes", "party", "DNU", date=("a month later", "1959-03")),
  fact("Anton Refalo-Mercieca", "party", "Nationalist#2"),
  fact("Carmelo Spiteri-Galdes", "spouse", "Ġorġa Galdes", date=("1947", "1947")),
  fact("Carmelo Spiteri-Galdes", "children", "Marthese Vella-Spiteri"),
  fact("Ġorġa Galdes", "children", "Marthese Vella-Spiteri"),
  ev("award", "mentioned in dispatches", None, ["Carmelo Spiteri-Galdes"]),
  ev("election", "was elected", ("1950", "1950"), ["Carmelo Spiteri-Galdes"]),
  ev("departure", "switched", ("1953", "1953"), ["Carmelo Spiteri-Galdes"]),
  ev("appointment", "appointed", ("March 1955", "1955-03"), ["Carmelo Spiteri-Galdes", "Ġużè Ellul-Bonnici"]),
  ev("meeting", "Round Table Conference", None, ["Carmelo Spiteri-Galdes"]),
  ev("testimony", "gave evidence", ("20 September", "1955-09-20"), ["Carmelo Spiteri-Galdes"]),
  ev("departure", "walked out", ("21 April 1958", "1958-04-21"), ["Carmelo Spiteri-Galdes"]),
  ev("communication", "letter", ("2 February 1959", "1959-02-02"), ["Mikiel Gonzi-Depasquale", "Carmelo Spiteri-Galdes"]),
  ev("departure", "resignation", ("15 February", "1959-02-15"), ["Carmelo Spiteri-Galdes"]),
  ev("election", "was overtaken", ("1966#2", "1966"), ["Carmelo Spiteri-Galdes", "Anton Refalo-Mercieca"]),
  ev("departure", "resigned as leader", ("the same night", "1966"), ["Carmelo Spiteri-Galdes"]),
  ev("appointment", "nominated", ("1968", "1968"), ["Carmelo Spiteri-Galdes", "Anton Refalo-Mercieca"]),
  ev("departure", "dismissal", ("July 1971", "1971-07"), ["Carmelo Spiteri-Galdes"]),
  ev("election", "was elected#2", ("1987", "1987"), ["Marthese Vella-Spiteri"]),
)

P("d44-43", """Leander Ovide "Cap" Fontenot-Briscoe (September 3, 1879 – May 21, 1947) was an American riverboat operator and Democratic politician from Louisiana. He served as the 37th lieutenant governor from 1924 to 1926 and as acting and then elected governor from 1926 to 1928.

Early life

Fontenot-Briscoe was born in Opelousas, the youngest of nine children of sheriff Ovide Fontenot-Briscoe and Azélie Guidry. He dropped out of St. Charles College at Grand Coteau and held a pilot's license at twenty-one. In 1903 he married Odile Broussard; they had four sons.

Political career

He was elected to the St. Landry Parish police jury in 1908 and to the Louisiana State Senate in 1916. In the Senate he was president pro tempore from 1920 until he won the lieutenant governorship on January 15, 1924, beating Paul Cyr-Landry in the Democratic runoff. On the death of Governor Hollis Fuqua-Reed on October 11, 1926, he took the oath in his hospital room, as he was recovering from a broken hip. State Senator Philip Gilbert-Hewes thereby became lieutenant governor.

During the flood of April 1927 he telegraphed President Calvin Coolidge four times, and on the 29th he ordered the levee at Caernarvon dynamited. He met Secretary of Commerce Herbert Hoover aboard a steamer near Baton Rouge on May 3. When the newspaper owner Dudley Manship-Low disclosed that relief contracts had gone to the Broussard family, a legislative committee investigated, and highway commissioner Felix Broussard, Odile's brother, was removed. Broussard was indicted in November and convicted in 1929.

Fontenot-Briscoe ran for a full term in January 1928, finishing third behind Gilbert-Hewes and Cyr-Landry; the latter withdrew from the runoff. He endorsed nobody. In 1936 he lost a bid for the U.S. House against incumbent René De Rouen-Hall.

He became a Republican in 1940. He died of a heart attack in New Iberia. A Catholic, he was a Knight of Columbus. The ferry named for a Captain Fontenot commemorates his uncle.
""",
  occ("Leander Ovide Fontenot-Briscoe", "37th lieutenant governor", start=("January 15, 1924", "1924"), end=("1926", "1926"), again=["lieutenant governorship"]),
  occ("Leander Ovide Fontenot-Briscoe", "acting and then elected governor", start=("October 11, 1926", "1926-10-11"), end=("1928", "1928")),
  occ("Ovide Fontenot-Briscoe", "sheriff"),
  occ("Leander Ovide Fontenot-Briscoe", "St. Landry Parish police jury", start=("1908", "1908")),
  occ("Leander Ovide Fontenot-Briscoe", "Louisiana State Senate", start=("1916", "1916")),
  occ("Leander Ovide Fontenot-Briscoe", "president pro tempore", start=("1920", "1920"), end=("January 15, 1924", "1924")),
  occ("Hollis Fuqua-Reed", "Governor", end=("October 11, 1926", "1926-10-11")),
  occ("Philip Gilbert-Hewes", "State Senator"),
  occ("Philip Gilbert-Hewes", "lieutenant governor#3", start=("October 11, 1926", "1926-10-11")),
  occ("Calvin Coolidge", "President"),
  occ("Herbert Hoover", "Secretary of Commerce"),
  occ("Felix Broussard", "highway commissioner"),
  occ("René De Rouen-Hall", "incumbent", again=["U.S. House"]),
  fact("Leander Ovide Fontenot-Briscoe", "alias", "Cap"),
  fact("Leander Ovide Fontenot-Briscoe", "birthDate", "September 3, 1879", value="1879-09-03"),
  fact("Leander Ovide Fontenot-Briscoe", "deathDate", "May 21, 1947", value="1947-05-21"),
  fact("Leander Ovide Fontenot-Briscoe", "nationality", "American"),
  fact("Leander Ovide Fontenot-Briscoe", "occupation", "riverboat operator"),
  fact("Leander Ovide Fontenot-Briscoe", "party", "Democratic"),
  fact("Leander Ovide Fontenot-Briscoe", "occupation", "politician"),
  fact("Leander Ovide Fontenot-Briscoe", "birthPlace", "Opelousas"),
  fact("Leander Ovide Fontenot-Briscoe", "father", "Ovide Fontenot-Briscoe"),
  fact("Leander Ovide Fontenot-Briscoe", "mother", "Azélie Guidry"),
  fact("Leander Ovide Fontenot-Briscoe", "education", "St. Charles College at Grand Coteau"),
  fact("Leander Ovide Fontenot-Briscoe", "spouse", "Odile Broussard", date=("1903", "1903")),
  fact("Hollis Fuqua-Reed", "deathDate", "October 11, 1926", value="1926-10-11"),
  fact("Dudley Manship-Low", "occupation", "newspaper owner"),
  fact("Odile Broussard", "siblings", "Felix Broussard"),
  fact("Leander Ovide Fontenot-Briscoe", "party", "Republican", date=("1940", "1940")),
  fact("Leander Ovide Fontenot-Briscoe", "causeOfDeath", "heart attack"),
  fact("Leander Ovide Fontenot-Briscoe", "deathPlace", "New Iberia"),
  fact("Leander Ovide Fontenot-Briscoe", "religion", "Catholic"),
  ev("election", "was elected", ("1908", "1908"), ["Leander Ovide Fontenot-Briscoe"]),
  ev("election", "won the lieutenant governorship", ("January 15, 1924", "1924-01-15"), ["Leander Ovide Fontenot-Briscoe"]),
  ev("election", "beating", ("January 15, 1924", "1924-01-15"), ["Leander Ovide Fontenot-Briscoe", "Paul Cyr-Landry"]),
  ev("appointment", "took the oath", ("October 11, 1926", "1926-10-11"), ["Leander Ovide Fontenot-Briscoe"]),
  ev("appointment", "became", ("October 11, 1926", "1926-10-11"), ["Philip Gilbert-Hewes"]),
  ev("communication", "telegraphed", ("April 1927", "1927-04"), ["Leander Ovide Fontenot-Briscoe", "Calvin Coolidge"]),
  ev("meeting", "met Secretary", ("May 3", "1927-05-03"), ["Leander Ovide Fontenot-Briscoe", "Herbert Hoover"]),
  ev("disclosure", "disclosed", None, ["Dudley Manship-Low"]),
  ev("investigation", "investigated", None, ["Felix Broussard", "Leander Ovide Fontenot-Briscoe"]),
  ev("departure", "was removed", None, ["Felix Broussard"]),
  ev("investigation", "was indicted", ("November", "1927-11"), ["Felix Broussard"]),
  ev("conviction", "convicted", ("1929", "1929"), ["Felix Broussard"]),
  ev("candidacy", "ran for", ("January 1928", "1928-01"), ["Leander Ovide Fontenot-Briscoe"]),
  ev("election", "finishing third", ("January 1928", "1928-01"), ["Leander Ovide Fontenot-Briscoe", "Philip Gilbert-Hewes", "Paul Cyr-Landry"]),
  ev("departure", "withdrew", None, ["Paul Cyr-Landry"]),
  ev("election", "lost a bid", ("1936", "1936"), ["Leander Ovide Fontenot-Briscoe", "René De Rouen-Hall"]),
)

P("d44-44", """Bohumír Jaroslav Kratochvílek (* 1 April 1950 Třebíč) is a Czech politician and veterinarian, from 1998 to 2010 Senator for district No. 53 – Třebíč, in the years 1990–1998 mayor of the town of Třebíč, and from 2004 to 2008 governor of the Vysočina Region for the Christian and Democratic Union (KDU-ČSL).

Life

In 1974 he graduated from the University of Veterinary Medicine in Brno. He worked as district veterinarian in Moravské Budějovice. He signed Charter 77 in February 1979, for which he was dismissed from his job, and until 1989 he was a stoker in a brewery. He is a Roman Catholic; his wife Jitka, née Součková, is a teacher, and their son Vojtěch Kratochvílek is the parish priest of Telč.

Political activity

In the local elections of November 1990 he was elected a councillor for the Civic Forum, and the council then voted him mayor by 18 votes to 15 against Pavel Heřmánek of the Communist Party. He entered KDU-ČSL in 1992. Heřmánek brought a criminal complaint over the privatisation of the shoe factory in 1994; the police shelved it in the following year.

In the 1998 elections to the Senate he defeated the Social Democrat Věra Jourová-Slámová in the second round (54.6%). He defended his mandate in 2004. In the upper house he was vice-chairman of the Committee on Agriculture and from December 2006 second vice-president of the Senate, in which post he received the Speaker of the Slovak parliament, Pavol Hrušík, on 12 June 2008.

On 10 December 2004 he became governor, as the successor of František Dohnálek. In October 2008 Jourová-Slámová's party won the regional elections and her colleague Miloš Běhounek-Vystrčil replaced him. He ran a third time for the Senate in 2010 and did not advance to the second round. In January 2011 he left KDU-ČSL in protest at the chairwoman, Michaela Šojdelová, and entered TOP 09.

President Petr Hladík-Mareš decorated him with the Medal of Merit on 28 October 2018.
""",
  occ("Bohumír Jaroslav Kratochvílek", "Senator for district No. 53 – Třebíč", start=("1998", "1998"), end=("2010", "2010"), again=["mandate"]),
  occ("Bohumír Jaroslav Kratochvílek", "mayor of the town of Třebíč", start=("1990–1998", "1990"), end=("1990–1998", "1998"), again=["mayor#2"]),
  occ("Bohumír Jaroslav Kratochvílek", "governor of the Vysočina Region", start=("10 December 2004", "2004-12-10"), end=("October 2008", "2008-10"), again=["governor#2"]),
  occ("Bohumír Jaroslav Kratochvílek", "district veterinarian in Moravské Budějovice"),
  occ("Bohumír Jaroslav Kratochvílek", "councillor", start=("November 1990", "1990-11")),
  occ("Vojtěch Kratochvílek", "parish priest of Telč"),
  occ("Bohumír Jaroslav Kratochvílek", "vice-chairman of the Committee on Agriculture"),
  occ("Bohumír Jaroslav Kratochvílek", "second vice-president of the Senate", start=("December 2006", "2006-12")),
  occ("Pavol Hrušík", "Speaker of the Slovak parliament"),
  occ("František Dohnálek", "successor", end=("10 December 2004", "2004-12-10")),
  occ("Miloš Běhounek-Vystrčil", "replaced", start=("October 2008", "2008-10")),
  occ("Michaela Šojdelová", "chairwoman"),
  occ("Petr Hladík-Mareš", "President"),
  fact("Bohumír Jaroslav Kratochvílek", "birthDate", "1 April 1950", value="1950-04-01"),
  fact("Bohumír Jaroslav Kratochvílek", "birthPlace", "Třebíč"),
  fact("Bohumír Jaroslav Kratochvílek", "nationality", "Czech"),
  fact("Bohumír Jaroslav Kratochvílek", "occupation", "politician"),
  fact("Bohumír Jaroslav Kratochvílek", "occupation", "veterinarian"),
  fact("Bohumír Jaroslav Kratochvílek", "party", "Christian and Democratic Union (KDU-ČSL)", date=("1992", "1992")),
  fact("Bohumír Jaroslav Kratochvílek", "education", "University of Veterinary Medicine in Brno", date=("1974", "1974")),
  fact("Bohumír Jaroslav Kratochvílek", "occupation", "stoker"),
  fact("Bohumír Jaroslav Kratochvílek", "religion", "Roman Catholic"),
  fact("Bohumír Jaroslav Kratochvílek", "spouse", "Jitka"),
  fact("Jitka", "birthName", "Součková"),
  fact("Jitka", "occupation", "teacher"),
  fact("Bohumír Jaroslav Kratochvílek", "children", "Vojtěch Kratochvílek"),
  fact("Jitka", "children", "Vojtěch Kratochvílek"),
  fact("Bohumír Jaroslav Kratochvílek", "party", "Civic Forum"),
  fact("Pavel Heřmánek", "party", "Communist Party"),
  fact("Věra Jourová-Slámová", "party", "Social Democrat"),
  fact("Bohumír Jaroslav Kratochvílek", "party", "TOP 09", date=("January 2011", "2011-01")),
  fact("Bohumír Jaroslav Kratochvílek", "award", "Medal of Merit", date=("28 October 2018", "2018-10-28")),
  ev("communication", "signed Charter 77", ("February 1979", "1979-02"), ["Bohumír Jaroslav Kratochvílek"]),
  ev("departure", "was dismissed", None, ["Bohumír Jaroslav Kratochvílek"]),
  ev("election", "was elected", ("November 1990", "1990-11"), ["Bohumír Jaroslav Kratochvílek"]),
  ev("election", "voted him mayor", ("November 1990", "1990"), ["Bohumír Jaroslav Kratochvílek", "Pavel Heřmánek"]),
  ev("communication", "criminal complaint", ("1994", "1994"), ["Pavel Heřmánek"]),
  ev("election", "defeated", ("1998 elections", "1998"), ["Bohumír Jaroslav Kratochvílek", "Věra Jourová-Slámová"]),
  ev("election", "defended his mandate", ("2004#2", "2004"), ["Bohumír Jaroslav Kratochvílek"]),
  ev("meeting", "received", ("12 June 2008", "2008-06-12"), ["Bohumír Jaroslav Kratochvílek", "Pavol Hrušík"]),
  ev("appointment", "became governor", ("10 December 2004", "2004-12-10"), ["Bohumír Jaroslav Kratochvílek"]),
  ev("appointment", "replaced", ("October 2008", "2008-10"), ["Miloš Běhounek-Vystrčil"]),
  ev("candidacy", "ran a third time", ("2010#2", "2010"), ["Bohumír Jaroslav Kratochvílek"]),
  ev("election", "did not advance", ("2010#2", "2010"), ["Bohumír Jaroslav Kratochvílek"]),
  ev("departure", "left KDU-ČSL", ("January 2011", "2011-01"), ["Bohumír Jaroslav Kratochvílek"]),
  ev("award", "decorated", ("28 October 2018", "2018-10-28"), ["Bohumír Jaroslav Kratochvílek", "Petr Hladík-Mareš"]),
)

P("d44-45", """Nela Guadalupe Chimbo Anrango (Otavalo, 12 December 1969) is an Ecuadorian sociologist, Kichwa leader and politician. She was prefect of Imbabura from 2009 to 2014 and has been an assemblywoman since 14 May 2021. She coordinated the Pachakutik movement nationally between 2016 and 2018.

Biography

Daughter of the weaver Rafael Chimbo and the midwife Zoila Anrango, she is a sociologist of the Central University of Ecuador (1994) and holds a master's degree from FLACSO. Her uncle Auki Chimbo presided over the federation FICI at the time of the 1990 uprising.

Political trajectory

She was elected alternate councillor of Otavalo in 2000 and replaced the mayor's ally Mario Pinsag, who had resigned, in June 2002. Under President Lucio Borbúa she was undersecretary of Rural Development from January 2003 to 6 August of the same year, when the movement quit the government; Borbúa offered her an embassy, which she refused.

In the sectional elections of 26 April 2009 she reached the prefecture with 38.4%, above the outgoing prefect, Gustavo Pareja-Subía, of the Democratic Left. In March 2012 she marched from El Pangui to Quito. Pareja-Subía's vice-prefect, Blanca Cachimuel, published the accounts of the provincial tractor fleet in August 2012, and the Comptroller General, Carlos Pólit-Faggi, fined Chimbo $4,200, a penalty that a court in Ibarra lifted. She sought a second term in February 2014 and was defeated by Pablo Jurado-Moreano.

During the strike of October 2019 she was detained at El Arbolito park on the 8th and released after a call from the Ombudsman, Freddy Carrión-Intriago, to the minister María Paula Rommel. She testified before the commission of inquiry on 4 December. Carrión-Intriago was himself sentenced in 2021 for an unrelated matter. In the general elections of February 2021 she headed the provincial list and won; in the Assembly she presides over the Commission of Food Sovereignty.

She is the mother of the singer Sisa Pinsag.
""",
  occ("Nela Guadalupe Chimbo Anrango", "Kichwa leader"),
  occ("Nela Guadalupe Chimbo Anrango", "prefect of Imbabura", start=("2009", "2009"), end=("2014", "2014"), again=["prefecture"]),
  occ("Nela Guadalupe Chimbo Anrango", "assemblywoman", start=("14 May 2021", "2021-05-14"), again=["Assembly"]),
  occ("Nela Guadalupe Chimbo Anrango", "coordinated the Pachakutik movement nationally", start=("2016", "2016"), end=("2018", "2018")),
  occ("Auki Chimbo", "presided over the federation FICI", start=("1990", "1990")),
  occ("Nela Guadalupe Chimbo Anrango", "alternate councillor of Otavalo", start=("2000", "2000")),
  occ("Nela Guadalupe Chimbo Anrango", "replaced", start=("June 2002", "2002-06")),
  occ("Mario Pinsag", "had resigned", end=("June 2002", "2002-06")),
  occ("Lucio Borbúa", "President"),
  occ("Nela Guadalupe Chimbo Anrango", "undersecretary of Rural Development", start=("January 2003", "2003-01"), end=("6 August of the same year", "2003-08-06")),
  occ("Gustavo Pareja-Subía", "outgoing prefect", end=("26 April 2009", "2009")),
  occ("Blanca Cachimuel", "vice-prefect"),
  occ("Carlos Pólit-Faggi", "Comptroller General"),
  occ("Pablo Jurado-Moreano", "second term", start=("February 2014", "2014")),
  occ("Freddy Carrión-Intriago", "Ombudsman"),
  occ("María Paula Rommel", "minister"),
  occ("Nela Guadalupe Chimbo Anrango", "presides over the Commission of Food Sovereignty"),
  fact("Nela Guadalupe Chimbo Anrango", "birthPlace", "Otavalo"),
  fact("Nela Guadalupe Chimbo Anrango", "birthDate", "12 December 1969", value="1969-12-12"),
  fact("Nela Guadalupe Chimbo Anrango", "nationality", "Ecuadorian"),
  fact("Nela Guadalupe Chimbo Anrango", "occupation", "sociologist"),
  fact("Nela Guadalupe Chimbo Anrango", "ethnicity", "Kichwa"),
  fact("Nela Guadalupe Chimbo Anrango", "occupation", "politician"),
  fact("Nela Guadalupe Chimbo Anrango", "party", "Pachakutik"),
  fact("Nela Guadalupe Chimbo Anrango", "father", "Rafael Chimbo"),
  fact("Rafael Chimbo", "occupation", "weaver"),
  fact("Nela Guadalupe Chimbo Anrango", "mother", "Zoila Anrango"),
  fact("Zoila Anrango", "occupation", "midwife"),
  fact("Nela Guadalupe Chimbo Anrango", "education", "Central University of Ecuador", date=("1994", "1994")),
  fact("Nela Guadalupe Chimbo Anrango", "education", "FLACSO"),
  fact("Nela Guadalupe Chimbo Anrango", "relatives", "Auki Chimbo"),
  fact("Gustavo Pareja-Subía", "party", "Democratic Left"),
  fact("Nela Guadalupe Chimbo Anrango", "children", "Sisa Pinsag"),
  fact("Sisa Pinsag", "occupation", "singer"),
  ev("election", "was elected", ("2000", "2000"), ["Nela Guadalupe Chimbo Anrango"]),
  ev("appointment", "replaced", ("June 2002", "2002-06"), ["Nela Guadalupe Chimbo Anrango", "Mario Pinsag"]),
  ev("departure", "had resigned", None, ["Mario Pinsag"]),
  ev("departure", "quit the government", ("6 August of the same year", "2003-08-06"), ["Nela Guadalupe Chimbo Anrango"]),
  ev("election", "reached the prefecture", ("26 April 2009", "2009-04-26"), ["Nela Guadalupe Chimbo Anrango", "Gustavo Pareja-Subía"]),
  ev("travel", "marched", ("March 2012", "2012-03"), ["Nela Guadalupe Chimbo Anrango"]),
  ev("disclosure", "published", ("August 2012", "2012-08"), ["Blanca Cachimuel"]),
  ev("sanction", "fined", None, ["Nela Guadalupe Chimbo Anrango", "Carlos Pólit-Faggi"]),
  ev("candidacy", "sought a second term", ("February 2014", "2014-02"), ["Nela Guadalupe Chimbo Anrango"]),
  ev("election", "was defeated", ("February 2014", "2014-02"), ["Nela Guadalupe Chimbo Anrango", "Pablo Jurado-Moreano"]),
  ev("arrest", "was detained", ("on the 8th", "2019-10-08"), ["Nela Guadalupe Chimbo Anrango"]),
  ev("communication", "call", None, ["Freddy Carrión-Intriago", "María Paula Rommel"]),
  ev("testimony", "testified", ("4 December", "2019-12-04"), ["Nela Guadalupe Chimbo Anrango"]),
  ev("conviction", "was himself sentenced", ("2021#2", "2021"), ["Freddy Carrión-Intriago"]),
  ev("candidacy", "headed the provincial list", ("February 2021", "2021-02"), ["Nela Guadalupe Chimbo Anrango"]),
  ev("election", "won", ("February 2021", "2021-02"), ["Nela Guadalupe Chimbo Anrango"]),
)

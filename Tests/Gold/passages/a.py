# Passages a001-a110: encyclopaedia biographies, obituaries, registers, CVs. BC years are written as plain negatives (150 BC = "-0150").

passage("a001", """Tendai Chikomo (14 March 1931 – 2 August 2009) was a Zimbabwean politician and trade unionist who served as Minister of Lands from 1982 until 1988. Before independence he had taught at a mission school near Mutare.""",
    occ("Tendai Chikomo", ["minister", "lands"], "1982", "1988"),
    fact("Tendai Chikomo", "birthDate", value="1931-03-14"),
    fact("Tendai Chikomo", "deathDate", value="2009-08-02"),
    fact("Tendai Chikomo", "nationality", ["zimbabwean"]),
    fact("Tendai Chikomo", "occupation", ["politician"]),
    fact("Tendai Chikomo", "occupation", ["trade unionist"]),
    fact("Tendai Chikomo", "occupation", ["taught", "mission school"]),
)

passage("a002", """RATHBORNE, Sir EDMUND (1702–1771), judge, second son of Thomas Rathborne of Lyme, Dorset, by his wife Anne Pell, was bred to the law and, after twenty years on the western circuit, was on 3 Nov. 1754 raised to the bench as a baron of the exchequer, where he sat until his death.""",
    occ("Edmund Rathborne", ["baron", "exchequer"], "1754-11-03", "1771", worked_out=True),
    ev("appointment", "1754-11-03", ["Edmund Rathborne"]),
    fact("Edmund Rathborne", "honorific", ["sir"]),
    fact("Edmund Rathborne", "birthDate", value="1702"),
    fact("Edmund Rathborne", "deathDate", value="1771"),
    fact("Edmund Rathborne", "occupation", ["judge"]),
    fact("Edmund Rathborne", "father", ["thomas rathborne"]),
    fact("Edmund Rathborne", "mother", ["anne pell"]),
)

passage("a003", """ADEYINKA, Samuel Olu; b. Ijebu Ode, 9 Feb. 1922. Educ.: King's College, Lagos; University of Durham (BA 1948). Assistant Secretary, Ministry of Works, 1951–56; Deputy Secretary, 1956–61; High Commissioner to Canada, 1962–65; Permanent Secretary, Ministry of External Affairs, 1965–71.""",
    occ("Samuel Olu Adeyinka", ["assistant secretary", "ministry of works"], "1951", "1956"),
    occ("Samuel Olu Adeyinka", ["deputy secretary"], "1956", "1961"),
    occ("Samuel Olu Adeyinka", ["high commissioner", "canada"], "1962", "1965"),
    occ("Samuel Olu Adeyinka", ["permanent secretary", "external affairs"], "1965", "1971"),
    fact("Samuel Olu Adeyinka", "birthDate", value="1922-02-09"),
    fact("Samuel Olu Adeyinka", "birthPlace", ["ijebu ode"]),
    fact("Samuel Olu Adeyinka", "education", ["king's college", "lagos"]),
    fact("Samuel Olu Adeyinka", "education", ["university of durham", "ba"], date="1948"),
)

passage("a004", """When the chief justiceship fell vacant in 1911, friends pressed Horace Pilling to put himself forward. He would not hear of it, saying that his deafness unfitted him for the bench, and the place went to a younger man from Madras.""",
    nothing("Horace Pilling"),
)

passage("a005", """María Elena Ugarte, who in 1986 became the first woman to sit on Bolivia's Supreme Court and stayed there for eleven years, died on Tuesday in Sucre. She was 81 and had been suffering from leukaemia.""",
    occ("María Elena Ugarte", ["supreme court"], "1986", "1997", worked_out=True),
    ev("appointment", "1986", ["María Elena Ugarte"]),
    fact("María Elena Ugarte", "deathPlace", ["sucre"]),
    fact("María Elena Ugarte", "causeOfDeath", ["leukaemia"]),
)

passage("a006", """On the death of Bishop Anselm Thorold in the spring of 1883 the see of Grafton passed to his archdeacon, Walter Kemble, a Cornishman. Kemble was consecrated at Sydney on 18 October and resigned in 1897, worn out by the long rides his diocese demanded.""",
    occ("Walter Kemble", ["see of grafton"], "1883-10-18", "1897", worked_out=True),
    occ("Walter Kemble", ["archdeacon"], None, None, former=True),
    occ("Anselm Thorold", ["bishop", "grafton"], None, "1883"),
    fact("Anselm Thorold", "deathDate", value="1883"),
    ev("appointment", "1883-10-18", ["Walter Kemble"], place="Sydney"),
    ev("departure", "1897", ["Walter Kemble"]),
    fact("Walter Kemble", "ethnicity", ["cornishman"]),
)

passage("a007", """Nguyễn Hữu Khánh commanded the 7th Division from 1968 to 1970. He was later placed in charge of the military academy at Đà Lạt, a post he still held when Saigon fell in April 1975; of those last weeks he never afterwards spoke.""",
    occ("Nguyễn Hữu Khánh", ["commanded", "7th division"], "1968", "1970"),
    occ("Nguyễn Hữu Khánh", ["military academy"], None, None, former=True),
)

passage("a008", """Born at Sarpsborg in 1848, the son of a timber merchant, Halvor Egeberg took his law degree at Christiania in 1871 and sat in the Storting for Smaalenenes Amt from 1880 to 1891. Twice Minister of Justice, first in 1889–91 and again in 1893–95, he ended his career as county governor of Hedmark.""",
    occ("Halvor Egeberg", ["storting", "smaalenenes"], "1880", "1891"),
    occ("Halvor Egeberg", ["minister of justice"], "1889", "1891"),
    occ("Halvor Egeberg", ["minister of justice"], "1893", "1895"),
    occ("Halvor Egeberg", ["county governor", "hedmark"], None, None),
    fact("Halvor Egeberg", "birthDate", value="1848"),
    fact("Halvor Egeberg", "birthPlace", ["sarpsborg"]),
    fact("Halvor Egeberg", "education", ["law degree", "christiania"], date="1871"),
)

passage("a009", """Leota Fa'asavalu Tuilagi, matai of Lalomanu and a deacon of the Congregational Church, represented Aleipata in Samoa's Legislative Assembly for three terms before the voters turned him out in 1982. His brother Sione Tuilagi won the seat back for the family three years later.""",
    occ("Leota Fa'asavalu Tuilagi", ["matai", "lalomanu"], None, None),
    occ("Leota Fa'asavalu Tuilagi", ["deacon", "congregational church"], None, None),
    occ("Leota Fa'asavalu Tuilagi", ["aleipata", "legislative assembly"], None, "1982"),
    ev("departure", "1982", ["Leota Fa'asavalu Tuilagi"]),
    fact("Leota Fa'asavalu Tuilagi", "siblings", ["sione tuilagi"]),
    fact("Sione Tuilagi", "siblings", ["leota fa'asavalu tuilagi"]),
    occ("Sione Tuilagi", ["seat"], "1985", None, worked_out=True),
    ev("election", "1985", ["Sione Tuilagi"]),
)

passage("a010", """The Hon. Gertrude Amissah was sworn in as a Justice of the Court of Appeal on 7 January 1994 by President Kwabena Darko-Mensah at the Castle, Osu. Until then she had been a High Court judge at Kumasi.""",
    occ("Gertrude Amissah", ["justice", "court of appeal"], "1994-01-07", None),
    occ("Gertrude Amissah", ["high court", "kumasi"], None, "1994-01-07", worked_out=True),
    ev("appointment", "1994-01-07", ["Gertrude Amissah"], place="Osu"),
    occ("Kwabena Darko-Mensah", ["president"], None, None),
    fact("Gertrude Amissah", "honorific", ["hon."]),
)

passage("a011", """Wang Shouyi's cousin Wang Daoheng, a jinshi of 1541, was magistrate of Wuyuan for three years and was then called to Beijing as a censor. Dismissed in 1553 for having taken gifts of silk, he went home to Yuyao and taught there until he died in 1569.""",
    occ("Wang Daoheng", ["magistrate", "wuyuan"], None, None, former=True),
    occ("Wang Daoheng", ["censor"], None, "1553"),
    ev("departure", "1553", ["Wang Daoheng"]),
    fact("Wang Daoheng", "relatives", ["wang shouyi"]),
    fact("Wang Daoheng", "education", ["jinshi"], date="1541"),
    fact("Wang Daoheng", "occupation", ["taught"]),
    fact("Wang Daoheng", "residence", ["yuyao"]),
    fact("Wang Daoheng", "deathDate", value="1569"),
    fact("Wang Daoheng", "deathPlace", ["yuyao"]),
)

passage("a012", """Professor Aurelia Dobrescu held the chair of Roman law at Iași between 1934 and 1948, in which year the new government abolished it. Dismissed without a pension, she lived by translating until her death on 5 December 1960.""",
    occ("Aurelia Dobrescu", ["chair", "roman law", "iași"], "1934", "1948"),
    ev("departure", "1948", ["Aurelia Dobrescu"]),
    fact("Aurelia Dobrescu", "honorific", ["professor"]),
    fact("Aurelia Dobrescu", "occupation", ["translating"]),
    fact("Aurelia Dobrescu", "deathDate", value="1960-12-05"),
)

passage("a013", """Contrary to what several handbooks repeat, Josiah Tarleton was never governor of the Bahamas. The commission of 1748 named a man of the same surname, and the error arose from a clerk's index to the colonial papers.""",
    nothing("Josiah Tarleton"),
)

passage("a014", """General de División Ramón Echenagucia, 74, died of heart failure in Caracas on 30 May 1911. He had governed Zulia under two presidents, led the Army of the West in the campaign of 1892, and closed his public life as consul in Curaçao.""",
    occ("Ramón Echenagucia", ["governed", "zulia"], None, None, former=True),
    occ("Ramón Echenagucia", ["army of the west"], "1892", "1892"),
    occ("Ramón Echenagucia", ["consul", "curaçao"], None, None, former=True),
    fact("Ramón Echenagucia", "deathDate", value="1911-05-30"),
    fact("Ramón Echenagucia", "deathPlace", ["caracas"]),
    fact("Ramón Echenagucia", "causeOfDeath", ["heart failure"]),
)

passage("a015", """DHARMARATNE, Lionel Percival, MBE. Barrister-at-law. Born Galle 1899; married 1927 Ethel Wickremasinghe, two daughters. Crown Counsel 1929; District Judge, Matara, 1936; Commissioner of Assize 1947; retired 1954. Clubs: Orient, Galle Gymkhana (President 1949–51).""",
    occ("Lionel Percival Dharmaratne", ["crown counsel"], "1929", None),
    occ("Lionel Percival Dharmaratne", ["district judge", "matara"], "1936", None),
    occ("Lionel Percival Dharmaratne", ["commissioner of assize"], "1947", "1954"),
    occ("Lionel Percival Dharmaratne", ["galle gymkhana", "president"], "1949", "1951"),
    ev("departure", "1954", ["Lionel Percival Dharmaratne"]),
    fact("Lionel Percival Dharmaratne", "award", ["mbe"]),
    fact("Lionel Percival Dharmaratne", "occupation", ["barrister-at-law"]),
    fact("Lionel Percival Dharmaratne", "birthDate", value="1899"),
    fact("Lionel Percival Dharmaratne", "birthPlace", ["galle"]),
    fact("Lionel Percival Dharmaratne", "spouse", ["ethel wickremasinghe"], date="1927"),
)

passage("a016", """Philokrates son of Nikandros, strategos of the Achaean League for 187/186 BC, is known only from a decree at Aigion. Polybios may refer to the same man when he speaks of an envoy to Rome, but the identification is not certain.""",
    occ("Philokrates", ["strategos", "achaean league"], "-0187", "-0186"),
    fact("Philokrates", "father", ["nikandros"]),
)

passage("a017", """Dame Winifred Ruatapu, who has died aged 93, was mayor of Gisborne for a dozen years from 1971, having unseated the sitting mayor, Clive Bannister, by 214 votes. She was made a Dame Companion in 1985.""",
    occ("Winifred Ruatapu", ["mayor", "gisborne"], "1971", "1983", worked_out=True),
    occ("Clive Bannister", ["mayor"], None, "1971"),
    ev("election", "1971", ["Winifred Ruatapu"]),
    ev("departure", "1971", ["Clive Bannister"]),
    ev("award", "1985", ["Winifred Ruatapu"]),
    fact("Winifred Ruatapu", "award", ["dame companion"], date="1985"),
    fact("Winifred Ruatapu", "honorific", ["dame"]),
)

passage("a018", """Kamehana Lono II ruled the small chiefdom of Kohala-iki for eight years after his father, Keawe Lono, was drowned in 1761. In 1769 he was deposed by his own uncle, and the line of Keawe ended with him.""",
    occ("Kamehana Lono II", ["ruled", "kohala-iki"], "1761", "1769", worked_out=True),
    ev("departure", "1769", ["Kamehana Lono II"]),
    fact("Kamehana Lono II", "father", ["keawe lono"]),
    fact("Keawe Lono", "children", ["kamehana lono ii"]),
    fact("Keawe Lono", "deathDate", value="1761"),
    fact("Keawe Lono", "causeOfDeath", ["drowned"]),
)

passage("a019", """Carl-Gustaf Ribbing entered the Swedish foreign service in 1919. After postings as attaché in Warsaw (1921) and second secretary in Tokyo (1924–27) he was head of the legal department at home and, during the war, minister at Bern. He retired at the end of June 1956.""",
    occ("Carl-Gustaf Ribbing", ["foreign service"], "1919", "1956-06"),
    occ("Carl-Gustaf Ribbing", ["attaché", "warsaw"], "1921", None),
    occ("Carl-Gustaf Ribbing", ["second secretary", "tokyo"], "1924", "1927"),
    occ("Carl-Gustaf Ribbing", ["head", "legal department"], None, None, former=True),
    occ("Carl-Gustaf Ribbing", ["minister", "bern"], None, None, former=True),
    ev("appointment", "1919", ["Carl-Gustaf Ribbing"]),
    ev("departure", "1956-06", ["Carl-Gustaf Ribbing"]),
)

passage("a020", """Beatriz Quintanilha is a Brazilian jurist. Since 2016 she has been a member of the Superior Labour Court, to which she was nominated by President Otávio Sarmento. She earned her doctorate at the University of São Paulo in 1999 and is the author of four books on collective bargaining.""",
    occ("Beatriz Quintanilha", ["superior labour court"], "2016", None),
    occ("Otávio Sarmento", ["president"], None, None),
    fact("Beatriz Quintanilha", "nationality", ["brazilian"]),
    fact("Beatriz Quintanilha", "occupation", ["jurist"]),
    fact("Beatriz Quintanilha", "occupation", ["author"]),
    fact("Beatriz Quintanilha", "education", ["doctorate", "university of são paulo"], date="1999"),
)

passage("a021", """1802 Cornet, 12th Light Dragoons; 1809 with the regiment at Walcheren; 1813–14 Assistant Quartermaster-General under Lord Dalhousie; 1823 commanding the garrison of Cephalonia. So runs the service record of John Fairlie Urquhart, whose papers are now at Inverness.""",
    occ("John Fairlie Urquhart", ["assistant quartermaster-general"], "1813", "1814"),
    occ("John Fairlie Urquhart", ["commanding", "garrison", "cephalonia"], "1823", None),
    fact("John Fairlie Urquhart", "militaryService", ["cornet", "12th light dragoons"], date="1802"),
)

passage("a022", """Yusuf Bey Karamanoğlu was grand vizier for barely seven weeks. Appointed on 4 February 1713 in place of Süleyman Pasha, he was dismissed on the 27th of March and was strangled on Lemnos the following year.""",
    occ("Yusuf Bey Karamanoğlu", ["grand vizier"], "1713-02-04", "1713-03-27"),
    occ("Süleyman Pasha", ["grand vizier"], None, "1713-02-04"),
    ev("appointment", "1713-02-04", ["Yusuf Bey Karamanoğlu"]),
    ev("departure", "1713-03-27", ["Yusuf Bey Karamanoğlu"]),
    fact("Yusuf Bey Karamanoğlu", "deathDate", value="1714"),
    fact("Yusuf Bey Karamanoğlu", "deathPlace", ["lemnos"]),
    fact("Yusuf Bey Karamanoğlu", "causeOfDeath", ["strangled"]),
)

passage("a023", """Patrick Mulcahy-Byrne, who has died at 88, was a Fine Gael TD for Cork South-West from 1969 until 1987, when he lost the seat by eleven votes after a recount that took four days. His wife, Nuala, and a son, Declan, survive him.""",
    occ("Patrick Mulcahy-Byrne", ["td", "cork south-west"], "1969", "1987"),
    ev("departure", "1987", ["Patrick Mulcahy-Byrne"]),
    fact("Patrick Mulcahy-Byrne", "party", ["fine gael"]),
    fact("Patrick Mulcahy-Byrne", "spouse", ["nuala"]),
    fact("Patrick Mulcahy-Byrne", "children", ["declan"]),
)

passage("a024", """Sheikh Nasser bin Saif al-Rawahi acted as wali of Nizwa during the absence of his brother in 1926, but never held the appointment in his own right. In 1931 he was named qadi of Sohar, the port from which his mother's people came.""",
    occ("Nasser bin Saif al-Rawahi", ["wali", "nizwa"], "1926", "1926"),
    occ("Nasser bin Saif al-Rawahi", ["qadi", "sohar"], "1931", None),
    ev("appointment", "1931", ["Nasser bin Saif al-Rawahi"]),
    fact("Nasser bin Saif al-Rawahi", "honorific", ["sheikh"]),
)

passage("a025", """Had the conclave of 1740 lasted another week, one diarist thought, the votes might have gone to Ludovico Bentivenga. As it was he left Rome with his reputation intact and his prospects unchanged.""",
    nothing("Ludovico Bentivenga"),
)

passage("a026", """Judge Harlan P. Woodruff of Boise died last Friday. A native of Pocatello and a 1951 graduate of the University of Idaho College of Law, Woodruff was appointed to the state district bench in 1963 by Gov. Emmett Loring, was retained by the voters four times and took senior status in 1988.""",
    occ("Harlan P. Woodruff", ["district bench"], "1963", "1988"),
    occ("Emmett Loring", ["gov."], None, None),
    ev("appointment", "1963", ["Harlan P. Woodruff"]),
    ev("departure", "1988", ["Harlan P. Woodruff"]),
    fact("Harlan P. Woodruff", "birthPlace", ["pocatello"]),
    fact("Harlan P. Woodruff", "residence", ["boise"]),
    fact("Harlan P. Woodruff", "education", ["university of idaho college of law"], date="1951"),
)

passage("a027", """Kim Tae-jun (born 김태준, 3 November 1958) is a South Korean diplomat. He served as ambassador to Hungary from 2009 to 2012 and to Chile from 2014 to 2017, between which he directed the ministry's Institute of Foreign Affairs. He is married to the pianist Yoon Hee-sun.""",
    occ("Kim Tae-jun", ["ambassador", "hungary"], "2009", "2012"),
    occ("Kim Tae-jun", ["ambassador", "chile"], "2014", "2017"),
    occ("Kim Tae-jun", ["directed", "institute of foreign affairs"], "2012", "2014", worked_out=True),
    fact("Kim Tae-jun", "nativeName", ["김태준"]),
    fact("Kim Tae-jun", "birthDate", value="1958-11-03"),
    fact("Kim Tae-jun", "nationality", ["south korean"]),
    fact("Kim Tae-jun", "occupation", ["diplomat"]),
    fact("Kim Tae-jun", "spouse", ["yoon hee-sun"]),
    fact("Yoon Hee-sun", "occupation", ["pianist"]),
)

passage("a028", """Hermann von Salis-Mels, fifteenth abbot of Disentis by the reckoning of the house chronicle, was elected in 1437 and died at table on St Martin's Day 1464. The convent chose as his successor the cellarer, Johannes Schnagg.""",
    occ("Hermann von Salis-Mels", ["abbot", "disentis"], "1437", "1464-11-11", worked_out=True),
    occ("Johannes Schnagg", ["cellarer"], None, "1464"),
    occ("Johannes Schnagg", ["abbot"], "1464", None),
    ev("election", "1437", ["Hermann von Salis-Mels"]),
    fact("Hermann von Salis-Mels", "deathDate", value="1464-11-11"),
)

passage("a029", """Aisha Ndiaye-Sow took her seat in the National Assembly of Senegal in June 2001 and gave it up in 2004 on joining the cabinet as Minister for Family Affairs. She was dropped in the reshuffle of 22 November 2006.""",
    occ("Aisha Ndiaye-Sow", ["national assembly"], "2001-06", "2004"),
    occ("Aisha Ndiaye-Sow", ["minister", "family affairs"], "2004", "2006-11-22"),
    ev("appointment", "2001-06", ["Aisha Ndiaye-Sow"]),
    ev("departure", "2004", ["Aisha Ndiaye-Sow"]),
    ev("appointment", "2004", ["Aisha Ndiaye-Sow"]),
    ev("departure", "2006-11-22", ["Aisha Ndiaye-Sow"]),
)

passage("a030", """Baron Ferenc Csekonich-Vay (Pozsony, 1779 – Vienna, 12 April 1845), Hungarian soldier and master of horse at the archducal court of Milan, was governor of Fiume for nine years, from 1823. He was awarded the Order of Leopold in 1815.""",
    occ("Ferenc Csekonich-Vay", ["master of horse"], None, None, former=True),
    occ("Ferenc Csekonich-Vay", ["governor", "fiume"], "1823", "1832", worked_out=True),
    ev("award", "1815", ["Ferenc Csekonich-Vay"]),
    fact("Ferenc Csekonich-Vay", "award", ["order of leopold"], date="1815"),
    fact("Ferenc Csekonich-Vay", "honorific", ["baron"]),
    fact("Ferenc Csekonich-Vay", "birthDate", value="1779"),
    fact("Ferenc Csekonich-Vay", "birthPlace", ["pozsony"]),
    fact("Ferenc Csekonich-Vay", "deathDate", value="1845-04-12"),
    fact("Ferenc Csekonich-Vay", "deathPlace", ["vienna"]),
    fact("Ferenc Csekonich-Vay", "nationality", ["hungarian"]),
    fact("Ferenc Csekonich-Vay", "occupation", ["soldier"]),
)

passage("a031", """It was as Commissioner of Police in Hong Kong, from 1954 onwards, that Alastair Drummond-Hay made his name. He handed over to his deputy, Ronald Peel, on New Year's Day 1960 and was knighted in the Birthday Honours of that year.""",
    occ("Alastair Drummond-Hay", ["commissioner of police", "hong kong"], "1954", "1960-01-01", worked_out=True),
    occ("Ronald Peel", ["deputy"], None, "1960-01-01"),
    occ("Ronald Peel", ["commissioner of police"], "1960-01-01", None),
    ev("departure", "1960-01-01", ["Alastair Drummond-Hay"]),
    ev("appointment", "1960-01-01", ["Ronald Peel"]),
    ev("award", "1960", ["Alastair Drummond-Hay"]),
    fact("Alastair Drummond-Hay", "award", ["knighted"], date="1960"),
)

passage("a032", """In 1998 Miguel Ángel Batz stood for mayor of Totonicapán on the list of a civic committee and came third. He tried once more in 2003, again without success, and has since given himself entirely to his pharmacy.""",
    ev("candidacy", "1998", ["Miguel Ángel Batz"]),
    ev("candidacy", "2003", ["Miguel Ángel Batz"]),
    fact("Miguel Ángel Batz", "occupation", ["pharmacy"]),
)

passage("a033", """Sister Mary Columba Aherne OP (née Bridget Aherne) was prioress of the Dominican convent at Cabra from 1888 to 1894. She sailed for New Orleans the next year and died there of yellow fever on 9 September 1905.""",
    occ("Mary Columba Aherne", ["prioress", "cabra"], "1888", "1894"),
    fact("Mary Columba Aherne", "birthName", ["bridget aherne"]),
    fact("Mary Columba Aherne", "honorific", ["sister"]),
    fact("Mary Columba Aherne", "deathDate", value="1905-09-09"),
    fact("Mary Columba Aherne", "deathPlace", ["new orleans"]),
    fact("Mary Columba Aherne", "causeOfDeath", ["yellow fever"]),
    ev("travel", "1895", ["Mary Columba Aherne"], place="New Orleans"),
)

passage("a034", """Ruslan Tolegenov, akim of Pavlodar Region until last March, has been remanded in custody on suspicion of embezzlement, the anti-corruption service said in Astana. He was detained on 17 July 2018 as he was boarding a flight to Dubai; his lawyer denies the charge.""",
    occ("Ruslan Tolegenov", ["akim", "pavlodar region"], None, "2018-03", worked_out=True),
    ev("arrest", "2018-07-17", ["Ruslan Tolegenov"]),
)

passage("a035", """George Ofori Atakora: Speaker of the Legislative Assembly, 1957. Member for Akim Abuakwa Central, 1951–58. Earlier, state secretary to the Okyenhene (from 1938). Denomination: Methodist.""",
    occ("George Ofori Atakora", ["speaker", "legislative assembly"], "1957", None),
    occ("George Ofori Atakora", ["member", "akim abuakwa central"], "1951", "1958"),
    occ("George Ofori Atakora", ["state secretary", "okyenhene"], "1938", None),
    fact("George Ofori Atakora", "religion", ["methodist"]),
)

passage("a036", """Rt Revd Dr Josiah Mwangale was enthroned as the third Bishop of Nambale on Sunday, 6 August 1995. His predecessor, Isaac Namango, had retired the previous Christmas. Bishop Mwangale read theology at St Paul's, Limuru, and holds a doctorate from Fuller Seminary.""",
    occ("Josiah Mwangale", ["bishop", "nambale"], "1995-08-06", None),
    occ("Isaac Namango", ["bishop", "nambale"], None, "1994-12", worked_out=True),
    ev("appointment", "1995-08-06", ["Josiah Mwangale"]),
    ev("departure", "1994-12", ["Isaac Namango"]),
    fact("Josiah Mwangale", "honorific", ["rt revd dr"]),
    fact("Josiah Mwangale", "education", ["st paul's", "limuru"]),
    fact("Josiah Mwangale", "education", ["doctorate", "fuller seminary"]),
)

passage("a037", """Étienne-Marie de Kersauson, intendant of Martinique from 1764, quarrelled with the governor over the free port and was recalled to France in the summer of 1769. He had married at Brest, in 1751, Jeanne Le Gonidec, a shipowner's widow.""",
    occ("Étienne-Marie de Kersauson", ["intendant", "martinique"], "1764", "1769"),
    ev("departure", "1769", ["Étienne-Marie de Kersauson"]),
    fact("Étienne-Marie de Kersauson", "spouse", ["jeanne le gonidec"], date="1751"),
)

passage("a038", """Marlene Abernathy joined the board of the Reserve Bank of Fiji in 2005, chaired its audit committee for most of that time, and stepped down on 31 December 2013. She remains a director of two hotel companies in Nadi.""",
    occ("Marlene Abernathy", ["board", "reserve bank of fiji"], "2005", "2013-12-31"),
    occ("Marlene Abernathy", ["chaired", "audit committee"], None, None, former=True),
    occ("Marlene Abernathy", ["director", "hotel companies"], None, None),
    ev("appointment", "2005", ["Marlene Abernathy"]),
    ev("departure", "2013-12-31", ["Marlene Abernathy"]),
)

passage("a039", """The seat that Edwin Farquharson-Lisle had won from the Liberals in 1886 he kept, with dwindling majorities, through four contests; in the landslide of 1906 it was gone, and with it went his taste for politics. Kendal has had no Conservative so durable.""",
    occ("Edwin Farquharson-Lisle", ["seat", "kendal"], "1886", "1906"),
    ev("election", "1886", ["Edwin Farquharson-Lisle"]),
    ev("departure", "1906", ["Edwin Farquharson-Lisle"]),
    fact("Edwin Farquharson-Lisle", "party", ["conservative"]),
)

passage("a040", """Phra Ratchaphon (Thong In), governor of Ratchaburi in the fourth reign, died in 1866. His son Luang Borirak, whom he had trained in the provincial treasury, took over the governorship and was still in it in 1883.""",
    occ("Phra Ratchaphon", ["governor", "ratchaburi"], None, "1866", worked_out=True),
    occ("Luang Borirak", ["governorship"], "1866", None, worked_out=True),
    fact("Phra Ratchaphon", "deathDate", value="1866"),
    fact("Phra Ratchaphon", "alias", ["thong in"]),
    fact("Phra Ratchaphon", "children", ["luang borirak"]),
    fact("Luang Borirak", "father", ["phra ratchaphon"]),
)

passage("a041", """Major General Lucius Q. Penhallow, 1st Battalion commander in 1917 and adjutant general of Vermont in the thirties, was buried at Montpelier on Thursday with full honors. He had been in poor health since a stroke in 1949.""",
    occ("Lucius Q. Penhallow", ["1st battalion", "commander"], "1917", None),
    occ("Lucius Q. Penhallow", ["adjutant general", "vermont"], None, None, former=True),
)

passage("a042", """Dr Olga Kravchuk-Holub, Ukrainian historian. Graduated from Lviv University (1974), candidate of sciences (1981). Lecturer, Ternopil Pedagogical Institute, 1976–1985; senior research fellow, Institute of Ukrainian Studies, since 1985; deputy director there since 1996.""",
    occ("Olga Kravchuk-Holub", ["lecturer", "ternopil pedagogical institute"], "1976", "1985"),
    occ("Olga Kravchuk-Holub", ["senior research fellow", "institute of ukrainian studies"], "1985", None),
    occ("Olga Kravchuk-Holub", ["deputy director"], "1996", None),
    fact("Olga Kravchuk-Holub", "honorific", ["dr"]),
    fact("Olga Kravchuk-Holub", "nationality", ["ukrainian"]),
    fact("Olga Kravchuk-Holub", "occupation", ["historian"]),
    fact("Olga Kravchuk-Holub", "education", ["lviv university"], date="1974"),
    fact("Olga Kravchuk-Holub", "education", ["candidate of sciences"], date="1981"),
)

passage("a043", """Rumours in the Accra press that Ebenezer Tagoe-Quist would be the next ambassador to Rome proved to be without foundation; the Foreign Ministry said on Monday that nobody had been chosen and that his name was not on the list.""",
    nothing("Ebenezer Tagoe-Quist"),
)

passage("a044", """Whitehall, 12th June 1821. The King has been pleased to appoint Thomas Hislop Garraway, Esq., to be Chief Judge of the Vice-Admiralty Court in the island of Dominica, in the room of Archibald Gloster, Esq., deceased.""",
    occ("Thomas Hislop Garraway", ["chief judge", "vice-admiralty court", "dominica"], "1821-06-12", None),
    occ("Archibald Gloster", ["chief judge", "vice-admiralty court", "dominica"], None, None, former=True),
    ev("appointment", "1821-06-12", ["Thomas Hislop Garraway"]),
    fact("Thomas Hislop Garraway", "honorific", ["esq."]),
)

passage("a045", """A pupil of the jurist Matsudaira Kenzō, Hoshino Ryūichi (1869–1934) lectured on commercial law at Kyoto Imperial University from its foundation in 1897 and was its president in 1915–1918. He sat by imperial nomination in the House of Peers from 1919 to the end of his life.""",
    occ("Hoshino Ryūichi", ["lectured", "kyoto imperial university"], "1897", None),
    occ("Hoshino Ryūichi", ["president", "kyoto imperial university"], "1915", "1918"),
    occ("Hoshino Ryūichi", ["house of peers"], "1919", "1934", worked_out=True),
    fact("Hoshino Ryūichi", "birthDate", value="1869"),
    fact("Hoshino Ryūichi", "deathDate", value="1934"),
)

passage("a046", """Fatoumata Keïta-Diallo, Mali's ambassador in Berlin, presented her letters of credence to the Federal President on 19 May 2011. A career diplomat, she had been number two at the mission in Brussels.""",
    occ("Fatoumata Keïta-Diallo", ["ambassador", "berlin"], "2011-05-19", None),
    occ("Fatoumata Keïta-Diallo", ["number two", "mission", "brussels"], None, None, former=True),
    ev("appointment", "2011-05-19", ["Fatoumata Keïta-Diallo"], place="Berlin"),
    fact("Fatoumata Keïta-Diallo", "occupation", ["diplomat"]),
)

passage("a047", """Theodore Van Alstyne Kip, whig, lawyer and canal promoter, served two terms in Congress (March 4, 1841 – March 3, 1845), was a delegate to the state constitutional convention of 1846, and resumed the practice of law in Catskill, N.Y., where he died August 23, 1859; interment in the village cemetery.""",
    occ("Theodore Van Alstyne Kip", ["congress"], "1841-03-04", "1845-03-03"),
    occ("Theodore Van Alstyne Kip", ["delegate", "constitutional convention"], "1846", "1846"),
    fact("Theodore Van Alstyne Kip", "party", ["whig"]),
    fact("Theodore Van Alstyne Kip", "occupation", ["lawyer"]),
    fact("Theodore Van Alstyne Kip", "occupation", ["canal promoter"]),
    fact("Theodore Van Alstyne Kip", "deathDate", value="1859-08-23"),
    fact("Theodore Van Alstyne Kip", "deathPlace", ["catskill"]),
)

passage("a048", """Rahmatullah Sherzai lost both legs to a roadside bomb in 2009. Four years after that, to the surprise of his own family, he was made deputy governor of Kunduz. He is a Tajik, speaks Russian, and took a degree in hydraulics at Tashkent.""",
    occ("Rahmatullah Sherzai", ["deputy governor", "kunduz"], "2013", None, worked_out=True),
    ev("appointment", "2013", ["Rahmatullah Sherzai"]),
    fact("Rahmatullah Sherzai", "ethnicity", ["tajik"]),
    fact("Rahmatullah Sherzai", "education", ["degree", "hydraulics", "tashkent"]),
)

passage("a049", """Lady Honoria Plunkett-Vesey, daughter of Robert, 4th Earl of Kilmoyle, died at Bath on 2nd inst. Her husband, Admiral Charles Plunkett-Vesey, sometime Commander-in-Chief on the Cape station, predeceased her in 1851.""",
    fact("Honoria Plunkett-Vesey", "honorific", ["lady"]),
    fact("Honoria Plunkett-Vesey", "deathPlace", ["bath"]),
    fact("Honoria Plunkett-Vesey", "father", ["robert"]),
    fact("Honoria Plunkett-Vesey", "spouse", ["charles plunkett-vesey"]),
    occ("Charles Plunkett-Vesey", ["commander-in-chief", "cape station"], None, None, former=True),
    fact("Charles Plunkett-Vesey", "deathDate", value="1851"),
)

passage("a050", """Solomon Tekle-Haimanot shared the leadership of the Eritrean students' union with Miriam Ghebre in 1969–70. From 1993 he sat in the transitional assembly; in September 2001 he was arrested, and his family has had no word of him since.""",
    occ("Solomon Tekle-Haimanot", ["leadership", "students' union"], "1969", "1970"),
    occ("Miriam Ghebre", ["leadership", "students' union"], "1969", "1970"),
    occ("Solomon Tekle-Haimanot", ["transitional assembly"], "1993", None),
    ev("arrest", "2001-09", ["Solomon Tekle-Haimanot"]),
)

passage("a051", """Sir Neville Cathcart Broome GCMG, whose portrait hangs opposite, left Government House, Belize, for the last time on 11 March 1919. He had come out as lieutenant-governor in 1913, after eight years as colonial secretary of Gambia, and was full governor from 1916.""",
    occ("Neville Cathcart Broome", ["colonial secretary", "gambia"], "1905", "1913", worked_out=True),
    occ("Neville Cathcart Broome", ["lieutenant-governor"], "1913", "1916"),
    occ("Neville Cathcart Broome", ["full governor"], "1916", "1919-03-11"),
    ev("appointment", "1913", ["Neville Cathcart Broome"]),
    ev("departure", "1919-03-11", ["Neville Cathcart Broome"], place="Belize"),
    fact("Neville Cathcart Broome", "honorific", ["sir"]),
    fact("Neville Cathcart Broome", "award", ["gcmg"]),
)

passage("a052", """Ioannis Makridis († 1977), lawyer and poet, was a member of the Greek parliament for Drama with the Liberal Party between 1950 and 1956; elected in 1958 under the banner of EDA, he lost his mandate with the coup of 21 April 1967 and never sat again.""",
    occ("Ioannis Makridis", ["greek parliament", "drama"], "1950", "1956"),
    occ("Ioannis Makridis", ["mandate"], "1958", "1967-04-21"),
    ev("election", "1958", ["Ioannis Makridis"]),
    ev("departure", "1967-04-21", ["Ioannis Makridis"]),
    fact("Ioannis Makridis", "deathDate", value="1977"),
    fact("Ioannis Makridis", "occupation", ["lawyer"]),
    fact("Ioannis Makridis", "occupation", ["poet"]),
    fact("Ioannis Makridis", "party", ["liberal party"]),
    fact("Ioannis Makridis", "party", ["eda"]),
)

passage("a053", """The Wilbur J. Stenhouse Federal Building in Spokane, completed in 1966, is leased in part to the Forest Service. Its lobby was restored in 2012 after a burst main flooded the ground floor.""",
    nothing("Wilbur J. Stenhouse"),
)

passage("a054", """Ingrid Ullstad (b. 1950), Norwegian Labour politician. State secretary in the Ministry of Fisheries, 1986–1989. County mayor of Nordland, 1991–1999. Chair of the board of Nord Energi, 2000–2008. Her father, Peder Ullstad, had been mayor of Bodø.""",
    occ("Ingrid Ullstad", ["state secretary", "ministry of fisheries"], "1986", "1989"),
    occ("Ingrid Ullstad", ["county mayor", "nordland"], "1991", "1999"),
    occ("Ingrid Ullstad", ["chair", "nord energi"], "2000", "2008"),
    occ("Peder Ullstad", ["mayor", "bodø"], None, None, former=True),
    fact("Ingrid Ullstad", "birthDate", value="1950"),
    fact("Ingrid Ullstad", "nationality", ["norwegian"]),
    fact("Ingrid Ullstad", "party", ["labour"]),
    fact("Ingrid Ullstad", "occupation", ["politician"]),
    fact("Ingrid Ullstad", "father", ["peder ullstad"]),
)

passage("a055", """Prince Tewfik Halim, twice regent during the minority of his nephew, never forgave the ministers who in 1938 declared the boy of age. The following winter he settled at Lausanne for good.""",
    occ("Tewfik Halim", ["regent"], None, "1938", worked_out=True),
    fact("Tewfik Halim", "honorific", ["prince"]),
    fact("Tewfik Halim", "residence", ["lausanne"]),
)

passage("a056", """Footnote 14. Pieter Cornelis Hasselaer-Boon, schepen of Haarlem 1723, 1726 and 1729, burgomaster 1731; deputy to the Admiralty of Amsterdam from 1733. By his second wife, Agatha Deutz, he left one son, Gerard, the later director of the East India Company.""",
    occ("Pieter Cornelis Hasselaer-Boon", ["schepen", "haarlem"], "1723", "1723"),
    occ("Pieter Cornelis Hasselaer-Boon", ["schepen", "haarlem"], "1726", "1726"),
    occ("Pieter Cornelis Hasselaer-Boon", ["schepen", "haarlem"], "1729", "1729"),
    occ("Pieter Cornelis Hasselaer-Boon", ["burgomaster"], "1731", "1731"),
    occ("Pieter Cornelis Hasselaer-Boon", ["deputy", "admiralty of amsterdam"], "1733", None),
    occ("Gerard", ["director", "east india company"], None, None, former=True),
    fact("Pieter Cornelis Hasselaer-Boon", "spouse", ["agatha deutz"]),
    fact("Pieter Cornelis Hasselaer-Boon", "children", ["gerard"]),
)

passage("a057", """Samuel Wanjohi Kariithi, who died in a Nairobi hospital on Wednesday, was arrested in 1975 and held for three years without ever being charged. Released by the new president, he won Kirinyaga West in the 1979 election and sat for it until he fell out with the party in 1988.""",
    occ("Samuel Wanjohi Kariithi", ["kirinyaga west"], "1979", "1988"),
    ev("election", "1979", ["Samuel Wanjohi Kariithi"]),
    ev("departure", "1988", ["Samuel Wanjohi Kariithi"]),
    ev("arrest", "1975", ["Samuel Wanjohi Kariithi"]),
    fact("Samuel Wanjohi Kariithi", "deathPlace", ["nairobi"]),
)

passage("a058", """Archbishop Emeritus Vicente Llamzon y Roxas (Vigan 1907 – Manila 1996) became auxiliary bishop of Nueva Segovia in 1947 and was translated to Zamboanga in 1955; in 1958, when that see was raised to a metropolitan, he found himself an archbishop without leaving his desk. He submitted his resignation at 75.""",
    occ("Vicente Llamzon y Roxas", ["auxiliary bishop", "nueva segovia"], "1947", "1955"),
    occ("Vicente Llamzon y Roxas", ["translated", "zamboanga"], "1955", "1958"),
    occ("Vicente Llamzon y Roxas", ["archbishop"], "1958", "1982", worked_out=True),
    ev("appointment", "1947", ["Vicente Llamzon y Roxas"]),
    ev("appointment", "1955", ["Vicente Llamzon y Roxas"]),
    ev("appointment", "1958", ["Vicente Llamzon y Roxas"]),
    ev("departure", "1982", ["Vicente Llamzon y Roxas"]),
    fact("Vicente Llamzon y Roxas", "birthDate", value="1907"),
    fact("Vicente Llamzon y Roxas", "birthPlace", ["vigan"]),
    fact("Vicente Llamzon y Roxas", "deathDate", value="1996"),
    fact("Vicente Llamzon y Roxas", "deathPlace", ["manila"]),
)

passage("a059", """Caption: The board of the Bank of Queensland Settlers, 1891. Seated, left to right: A. W. Tickell (deputy chairman), Sir Hector Gillies (chairman), Bryce Moncrieff (general manager). Gillies was premier of the colony at the time.""",
    occ("Hector Gillies", ["chairman", "bank of queensland settlers"], "1891", "1891"),
    occ("Hector Gillies", ["premier", "colony"], "1891", "1891"),
    occ("A. W. Tickell", ["deputy chairman", "bank of queensland settlers"], "1891", "1891"),
    occ("Bryce Moncrieff", ["general manager", "bank of queensland settlers"], "1891", "1891"),
    fact("Hector Gillies", "honorific", ["sir"]),
)

passage("a060", """LA PAZ, Aug. 3 — Néstor Villarroel Paz resigned as Bolivia's energy minister on Friday, eleven days after being named to the post, and will be replaced by his vice minister, Carla Antezana.""",
    occ("Néstor Villarroel Paz", ["energy minister", "bolivia"], None, None, former=True),
    occ("Carla Antezana", ["vice minister"], None, None),
)

passage("a061", """Widely spoken of in 1979 as a future prime minister, Jaroslav Pokorný-Lank was in fact never asked to join any government. Those who knew him doubted that he would have accepted.""",
    nothing("Jaroslav Pokorný-Lank"),
)

passage("a062", """Malietau Penisimani, the kingdom's first home-grown chief justice, swore the oath at Nuku'alofa on 4 September 1998 and retired on his seventieth birthday, 22 May 2007.""",
    occ("Malietau Penisimani", ["chief justice"], "1998-09-04", "2007-05-22"),
    ev("appointment", "1998-09-04", ["Malietau Penisimani"], place="Nuku'alofa"),
    ev("departure", "2007-05-22", ["Malietau Penisimani"]),
    fact("Malietau Penisimani", "birthDate", value="1937-05-22"),
)

passage("a063", """Baltasar de Urdanegui, oidor of Charcas from 1706 and of Lima from 1719, survived two visitations. The second, ordered in 1724 by the Council of the Indies, inquired into his marriage to Doña Josefa Luján, a native of his own district, for which he had no licence from the crown.""",
    occ("Baltasar de Urdanegui", ["oidor", "charcas"], "1706", "1719"),
    occ("Baltasar de Urdanegui", ["oidor", "lima"], "1719", None),
    ev("investigation", "1724", ["Baltasar de Urdanegui"]),
    fact("Baltasar de Urdanegui", "spouse", ["josefa luján"]),
)

passage("a064", """Rosalind Achterberg CBE, economist. Fellow of Girton College, Cambridge, 1958–2001 (Bursar, 1970–79; Vice-Mistress, 1983–88). Member, Monopolies Commission, 1972–80. Author of 'Tin and Tonnage', her one popular book. Unmarried.""",
    occ("Rosalind Achterberg", ["fellow", "girton college"], "1958", "2001"),
    occ("Rosalind Achterberg", ["bursar"], "1970", "1979"),
    occ("Rosalind Achterberg", ["vice-mistress"], "1983", "1988"),
    occ("Rosalind Achterberg", ["member", "monopolies commission"], "1972", "1980"),
    fact("Rosalind Achterberg", "award", ["cbe"]),
    fact("Rosalind Achterberg", "occupation", ["economist"]),
    fact("Rosalind Achterberg", "occupation", ["author"]),
)

passage("a065", """Ras Welde Giyorgis Abboye, whose mother Wayzaro Tsehay was a sister of the emperor, governed Semien for fifteen years. He submitted to Kassa in 1855, lost his province the same year, and ended his days on an amba under guard.""",
    occ("Welde Giyorgis Abboye", ["governed", "semien"], "1840", "1855", worked_out=True),
    ev("departure", "1855", ["Welde Giyorgis Abboye"]),
    fact("Welde Giyorgis Abboye", "mother", ["tsehay"]),
    fact("Welde Giyorgis Abboye", "honorific", ["ras"]),
)

passage("a066", """The widow of Brigadier Tariq Mahmood Awan told the inquiry in Rawalpindi on 9 May 1997 that her husband had never commanded the Quetta depot, as the prosecution had said, but had been on sick leave throughout.""",
    nothing("Tariq Mahmood Awan"),
)

passage("a067", """Émile Kouassi-Brou replaced Laurent Gnamba at the head of the Ivorian gendarmerie in the night of 24 December 1999, hours after the coup. He himself lasted ten months. The military tribunal of Abidjan gave him five years for looting on 16 March 2001.""",
    occ("Émile Kouassi-Brou", ["head", "gendarmerie"], "1999-12-24", "2000-10", worked_out=True),
    occ("Laurent Gnamba", ["head", "gendarmerie"], None, "1999-12-24"),
    ev("appointment", "1999-12-24", ["Émile Kouassi-Brou"]),
    ev("departure", "1999-12-24", ["Laurent Gnamba"]),
    ev("departure", "2000-10", ["Émile Kouassi-Brou"]),
    ev("conviction", "2001-03-16", ["Émile Kouassi-Brou"], place="Abidjan"),
)

passage("a068", """Mary-Jo Castellane (R) has been in the Louisiana House since 2012, when she defeated the incumbent Democrat, Leroy Babineaux, in District 41. She is a certified public accountant, a Catholic and the mother of four.""",
    occ("Mary-Jo Castellane", ["louisiana house", "district 41"], "2012", None),
    occ("Leroy Babineaux", ["incumbent", "district 41"], None, "2012"),
    ev("election", "2012", ["Mary-Jo Castellane"]),
    ev("departure", "2012", ["Leroy Babineaux"]),
    fact("Mary-Jo Castellane", "party", ["(r)"]),
    fact("Mary-Jo Castellane", "occupation", ["certified public accountant"]),
    fact("Mary-Jo Castellane", "religion", ["catholic"]),
    fact("Leroy Babineaux", "party", ["democrat"]),
)

passage("a069", """Nikola Vukčević-Orahovac went to Istanbul in November 1879 as Montenegro's first envoy to the Porte, and there he remained until recalled in 1884. The sultan decorated him with the Medjidie, second class, on his taking leave.""",
    occ("Nikola Vukčević-Orahovac", ["envoy", "porte"], "1879-11", "1884"),
    ev("travel", "1879-11", ["Nikola Vukčević-Orahovac"], place="Istanbul"),
    ev("departure", "1884", ["Nikola Vukčević-Orahovac"]),
    ev("award", "1884", ["Nikola Vukčević-Orahovac"]),
    fact("Nikola Vukčević-Orahovac", "award", ["medjidie"], date="1884"),
)

passage("a070", """Eulogy for Chancellor Pramod Deshmukh-Rane, delivered in the university chapel, 12 January 2014, by Professor Leila Farahani: "He ran this place for nine years as though it were a village, and in the end it became one.\"""",
    occ("Pramod Deshmukh-Rane", ["chancellor"], None, None, former=True),
    ev("speech", "2014-01-12", ["Leila Farahani"]),
    fact("Leila Farahani", "honorific", ["professor"]),
)

passage("a071", """Hon. Wm. Carruthers Odell, M.L.C., pastoralist, nominated to the Upper House of Tasmania in 1868, died yesterday at his residence, Bothwell, of dropsy. Deceased was for many years warden of the municipality.""",
    occ("Wm. Carruthers Odell", ["upper house", "tasmania"], "1868", None),
    occ("Wm. Carruthers Odell", ["warden", "municipality"], None, None, former=True),
    ev("appointment", "1868", ["Wm. Carruthers Odell"]),
    fact("Wm. Carruthers Odell", "honorific", ["hon."]),
    fact("Wm. Carruthers Odell", "occupation", ["pastoralist"]),
    fact("Wm. Carruthers Odell", "residence", ["bothwell"]),
    fact("Wm. Carruthers Odell", "deathPlace", ["bothwell"]),
    fact("Wm. Carruthers Odell", "causeOfDeath", ["dropsy"]),
)

passage("a072", """Queen Tamariana of Wallis (c. 1835–1895), elder daughter of Lavelua Falakiko, came to the throne upon the abdication of her brother Paulo in 1869 and accepted a French resident in 1887. She was a devout Catholic.""",
    occ("Tamariana", ["queen", "wallis"], "1869", None),
    occ("Paulo", ["throne"], None, "1869"),
    ev("appointment", "1869", ["Tamariana"]),
    ev("departure", "1869", ["Paulo"]),
    fact("Tamariana", "birthDate", value="1835"),
    fact("Tamariana", "deathDate", value="1895"),
    fact("Tamariana", "father", ["lavelua falakiko"]),
    fact("Tamariana", "siblings", ["paulo"]),
    fact("Tamariana", "religion", ["catholic"]),
)

passage("a073", """Zulfiya Rahimova, Rector of Khujand State Medical Institute (2003–), corresponding member of the Academy of Sciences of Tajikistan (2008). Laureate of the Ismoili Somoni Prize, 1999.""",
    occ("Zulfiya Rahimova", ["rector", "khujand state medical institute"], "2003", None),
    occ("Zulfiya Rahimova", ["corresponding member", "academy of sciences"], "2008", None),
    fact("Zulfiya Rahimova", "award", ["ismoili somoni prize"], date="1999"),
    ev("award", "1999", ["Zulfiya Rahimova"]),
)

passage("a074", """In the register of the Pontifical Swiss Guard Johann Melchior Pfyffer-Segesser stands as commandant from 1 August 1782. The following line records, in another hand, that the corps was disbanded on 20 February 1798, and his command with it.""",
    occ("Johann Melchior Pfyffer-Segesser", ["commandant", "swiss guard"], "1782-08-01", "1798-02-20"),
    ev("departure", "1798-02-20", ["Johann Melchior Pfyffer-Segesser"]),
)

passage("a075", """Two men served the Duke of Courland as chancellor in those years. Christoph von Puttkamer-Dahlen had the seals until Michaelmas 1733; Ewald von Firks, his brother-in-law, took them over and kept them, despite three attempts to buy him out, to 1741.""",
    occ("Christoph von Puttkamer-Dahlen", ["chancellor"], None, "1733-09-29", worked_out=True),
    occ("Ewald von Firks", ["chancellor"], "1733-09-29", "1741", worked_out=True),
    ev("appointment", "1733-09-29", ["Ewald von Firks"]),
    fact("Christoph von Puttkamer-Dahlen", "relatives", ["ewald von firks"]),
    fact("Ewald von Firks", "relatives", ["christoph von puttkamer-dahlen"]),
)

passage("a076", """Isabel Mondlane-Cossa studied medicine in Leipzig and, after returning to Maputo in 1983, ran the central hospital's maternity wing. As health minister from 1994 to 1999 she addressed the World Health Assembly in Geneva on 7 May 1996. She now lives in Matola.""",
    occ("Isabel Mondlane-Cossa", ["central hospital", "maternity wing"], None, None, former=True),
    occ("Isabel Mondlane-Cossa", ["health minister"], "1994", "1999"),
    ev("travel", "1983", ["Isabel Mondlane-Cossa"], place="Maputo"),
    ev("speech", "1996-05-07", ["Isabel Mondlane-Cossa"], place="Geneva"),
    fact("Isabel Mondlane-Cossa", "education", ["medicine", "leipzig"]),
    fact("Isabel Mondlane-Cossa", "residence", ["matola"]),
)

passage("a077", """Jehangir Rustomji Vakil, a merchant of Surat, whom some family papers style "Dewan of Cambay", held neither that nor any other office; no record of the state so much as names him.""",
    fact("Jehangir Rustomji Vakil", "occupation", ["merchant"]),
    fact("Jehangir Rustomji Vakil", "residence", ["surat"]),
)

passage("a078", """1. Appointments. Lt Gen S. K. Bhattal took over as General Officer Commanding, 15 Corps, Srinagar, on 1 June 1988 vice Lt Gen R. N. Thimmaiah, who proceeds on retirement. Lt Gen Bhattal was previously Director General, Military Training.""",
    occ("S. K. Bhattal", ["general officer commanding", "15 corps"], "1988-06-01", None),
    occ("S. K. Bhattal", ["director general", "military training"], None, None, former=True),
    occ("R. N. Thimmaiah", ["general officer commanding", "15 corps"], None, "1988-06-01"),
    ev("appointment", "1988-06-01", ["S. K. Bhattal"]),
    ev("departure", "1988-06-01", ["R. N. Thimmaiah"]),
)

passage("a079", """Alfonso Reyna de la Garza, federal deputy for Coahuila in the 54th Legislature (1988–1991) and senator from 1991 to 1997, ran for governor in 1993 but was beaten by a margin of two to one. He blamed the weather.""",
    occ("Alfonso Reyna de la Garza", ["federal deputy", "coahuila"], "1988", "1991"),
    occ("Alfonso Reyna de la Garza", ["senator"], "1991", "1997"),
    ev("candidacy", "1993", ["Alfonso Reyna de la Garza"]),
)

passage("a080", """Wilhelmina Brandsma-Kooy resigned as alderman of Zwolle in 1974 rather than vote for the ring road. Her letter of 3 October to the mayor, Dirk Terpstra, was read out in full at the council's next sitting.""",
    occ("Wilhelmina Brandsma-Kooy", ["alderman", "zwolle"], None, "1974"),
    occ("Dirk Terpstra", ["mayor"], None, None),
    ev("departure", "1974", ["Wilhelmina Brandsma-Kooy"]),
    ev("communication", "1974-10-03", ["Wilhelmina Brandsma-Kooy", "Dirk Terpstra"]),
)

passage("a081", """The Treasury on 21 July 2020 placed Colonel Aymar Ngassa-Mboulou, who heads the presidential guard, on its list of designated persons, freezing whatever property he may own in the United States. The presidency in Brazzaville made no comment.""",
    occ("Aymar Ngassa-Mboulou", ["heads", "presidential guard"], None, None),
    ev("sanction", "2020-07-21", ["Aymar Ngassa-Mboulou"]),
)

passage("a082", """Justice Kerry-Ann Bramble recused herself on 14 November 2007 from the Port of Spain airport case because her former pupil-master, Vernon Seecharan SC, was to appear for one of the accused.""",
    ev("recusal", "2007-11-14", ["Kerry-Ann Bramble"]),
    occ("Kerry-Ann Bramble", ["justice"], None, None),
)

passage("a083", """Edmé-Louis Froidevaux, conventionnel for Doubs, voted for the king's death, kept silent through the Terror, and reappeared under the Directory as a commissioner with the Army of Italy. His old age he passed at Lausanne, where a stroke carried him off on the 2nd of May 1820.""",
    occ("Edmé-Louis Froidevaux", ["conventionnel", "doubs"], None, None, former=True),
    occ("Edmé-Louis Froidevaux", ["commissioner", "army of italy"], None, None, former=True),
    fact("Edmé-Louis Froidevaux", "residence", ["lausanne"]),
    fact("Edmé-Louis Froidevaux", "deathDate", value="1820-05-02"),
    fact("Edmé-Louis Froidevaux", "deathPlace", ["lausanne"]),
    fact("Edmé-Louis Froidevaux", "causeOfDeath", ["stroke"]),
)

passage("a084", """Born in slavery near Macon about 1842, Rev. Cato Lumpkin-Hill sat in the Georgia legislature for the single session of 1868, was put out that September along with the other black members, and was let back in by order of Congress in January 1870. He left the House for good at the end of that year.""",
    occ("Cato Lumpkin-Hill", ["georgia legislature"], "1868", "1868-09"),
    occ("Cato Lumpkin-Hill", ["house"], "1870-01", "1870", worked_out=True),
    ev("departure", "1868-09", ["Cato Lumpkin-Hill"]),
    ev("appointment", "1870-01", ["Cato Lumpkin-Hill"]),
    ev("departure", "1870", ["Cato Lumpkin-Hill"]),
    fact("Cato Lumpkin-Hill", "honorific", ["rev."]),
    fact("Cato Lumpkin-Hill", "birthDate", value="1842"),
    fact("Cato Lumpkin-Hill", "birthPlace", ["macon"]),
    fact("Cato Lumpkin-Hill", "ethnicity", ["black"]),
)

passage("a085", """Amal Haddad-Tueni is the Lebanese president's adviser on water. She previously taught hydrology at Saint Joseph University, Beirut, and was mayor of Jezzine for one term (2010–16).""",
    occ("Amal Haddad-Tueni", ["adviser", "water"], None, None),
    occ("Amal Haddad-Tueni", ["mayor", "jezzine"], "2010", "2016"),
    fact("Amal Haddad-Tueni", "occupation", ["taught", "hydrology"]),
)

passage("a086", """Steinþór Ketilsson the lawspeaker, son of Ketill Steinþórsson and father-in-law of the sheriff Páll Grímsson, held office for the southern and eastern quarters from 1486 or 1487 until 1509.""",
    occ("Steinþór Ketilsson", ["lawspeaker", "southern and eastern quarters"], "1486", "1509"),
    occ("Páll Grímsson", ["sheriff"], None, None),
    fact("Steinþór Ketilsson", "father", ["ketill steinþórsson"]),
    fact("Steinþór Ketilsson", "relatives", ["páll grímsson"]),
)

passage("a087", """Mr Desmond Achong, the shipping heir, and Miss Phyllis Lazare, only daughter of the Attorney-General, Mr. Ormond Lazare, were married at Rosary Church, Port of Spain, on Saturday, 8 February 1936.""",
    fact("Desmond Achong", "honorific", ["mr"]),
    fact("Desmond Achong", "spouse", ["phyllis lazare"], date="1936-02-08"),
    fact("Phyllis Lazare", "spouse", ["desmond achong"], date="1936-02-08"),
    fact("Phyllis Lazare", "father", ["ormond lazare"]),
    occ("Ormond Lazare", ["attorney-general"], None, None),
)

passage("a088", """The regiment passed from Colonel Gaspard de Montbrun-Lacaze to Colonel Louis Dufresnoy in March 1811, the former having asked to be relieved because of the wound he took at Bussaco. Dufresnoy led it for seventeen months only, and fell at Smolensk.""",
    occ("Gaspard de Montbrun-Lacaze", ["regiment"], None, "1811-03"),
    occ("Louis Dufresnoy", ["regiment"], "1811-03", "1812-08", worked_out=True),
    ev("departure", "1811-03", ["Gaspard de Montbrun-Lacaze"]),
    ev("appointment", "1811-03", ["Louis Dufresnoy"]),
    fact("Louis Dufresnoy", "deathPlace", ["smolensk"]),
)

passage("a089", """Tributes were paid in the House yesterday to Noeline Pargeter (Lab., Whangarei, 1957–60; Onehunga, 1963–78), a former senior whip. She had joined the party at sixteen and had never, her successor said, missed a division.""",
    occ("Noeline Pargeter", ["whangarei"], "1957", "1960"),
    occ("Noeline Pargeter", ["onehunga"], "1963", "1978"),
    occ("Noeline Pargeter", ["senior whip"], None, None, former=True),
    fact("Noeline Pargeter", "party", ["lab."]),
)

passage("a090", """Afonso Mvemba a Lukeni, marquis of Mpemba, disputed the throne of Kongo with his cousin from 1710. He was crowned at São Salvador on 3 May 1715 in the presence of two Capuchins but, as Father Bernardo of Asti noted, "reigned no farther than his drums could be heard"; he was killed in 1718.""",
    occ("Afonso Mvemba a Lukeni", ["throne of kongo"], "1715-05-03", "1718", worked_out=True),
    ev("appointment", "1715-05-03", ["Afonso Mvemba a Lukeni"], place="São Salvador"),
    fact("Afonso Mvemba a Lukeni", "title", ["marquis of mpemba"]),
    fact("Afonso Mvemba a Lukeni", "deathDate", value="1718"),
    fact("Afonso Mvemba a Lukeni", "causeOfDeath", ["killed"]),
)

passage("a091", """Stanisława Bielecka-Mróz, who was granted Danish citizenship in 1971, was a sociologist by training (Łódź, MA 1961). She edited the quarterly Grænse from its first number in 1975 to its last in 1990.""",
    occ("Stanisława Bielecka-Mróz", ["edited", "quarterly"], "1975", "1990"),
    fact("Stanisława Bielecka-Mróz", "nationality", ["danish"], date="1971"),
    fact("Stanisława Bielecka-Mróz", "occupation", ["sociologist"]),
    fact("Stanisława Bielecka-Mróz", "education", ["łódź", "ma"], date="1961"),
)

passage("a092", """Opposition sources claimed that General Hamza Bakkali-Idrissi had been dismissed as head of intelligence on 2 March 2004. State television showed him at his desk the following evening, and the palace called the story an invention.""",
    occ("Hamza Bakkali-Idrissi", ["head of intelligence"], None, None),
    ev("departure", "2004-03-02", ["Hamza Bakkali-Idrissi"], status="claimed"),
)

passage("a093", """Secretary-General of the Pan-Pacific Postal Union since July 2015; Deputy Minister of Communications, Papua New Guinea (2007–2011); Managing Director, Post PNG Ltd (1999–2007). Languages: English, Tok Pisin, Motu. — from the curriculum vitae of Ms Grace Kila-Vagi.""",
    occ("Grace Kila-Vagi", ["secretary-general", "pan-pacific postal union"], "2015-07", None),
    occ("Grace Kila-Vagi", ["deputy minister", "communications"], "2007", "2011"),
    occ("Grace Kila-Vagi", ["managing director", "post png"], "1999", "2007"),
    fact("Grace Kila-Vagi", "honorific", ["ms"]),
)

passage("a094", """It is sometimes said that Thaddeus Osei-Bonsu turned down a seat on the Gold Coast Legislative Council in 1931. The minutes show only that his name was struck from a list of persons who might be approached.""",
    nothing("Thaddeus Osei-Bonsu"),
)

passage("a095", """Luís Filipe Sobral-Brandão (Ponta Delgada, 7 June 1864 – Lisbon, 1 January 1939) directed the Lisbon observatory for three decades. Minister of the Navy in two short-lived cabinets of 1911 and 1915, he was never afterwards heard to mention either.""",
    occ("Luís Filipe Sobral-Brandão", ["directed", "lisbon observatory"], None, None, former=True),
    occ("Luís Filipe Sobral-Brandão", ["minister of the navy"], "1911", "1911"),
    occ("Luís Filipe Sobral-Brandão", ["minister of the navy"], "1915", "1915"),
    fact("Luís Filipe Sobral-Brandão", "birthDate", value="1864-06-07"),
    fact("Luís Filipe Sobral-Brandão", "birthPlace", ["ponta delgada"]),
    fact("Luís Filipe Sobral-Brandão", "deathDate", value="1939-01-01"),
    fact("Luís Filipe Sobral-Brandão", "deathPlace", ["lisbon"]),
)

passage("a096", """On 28 September 1960 the president of the Somali republic's assembly, Jama Abdullahi Ghalib-Nur, flew to Belgrade, where he conferred the next day with the Yugoslav vice-president, Milan Radulović, about a sugar mill.""",
    occ("Jama Abdullahi Ghalib-Nur", ["president", "assembly"], None, None),
    occ("Milan Radulović", ["vice-president", "yugoslav"], None, None),
    ev("travel", "1960-09-28", ["Jama Abdullahi Ghalib-Nur"], place="Belgrade"),
    ev("meeting", "1960-09-29", ["Jama Abdullahi Ghalib-Nur", "Milan Radulović"], place="Belgrade"),
)

passage("a097", """Theokydes, hipparch of the allied horse in 321 BC, is named once only, in the list of those who went over to Antipatros; the late scholion that makes him satrap of Karia confuses him with another man.""",
    occ("Theokydes", ["hipparch", "allied horse"], "-0321", "-0321"),
)

passage("a098", """Elsewhere in the survey: Dr. Frances T. Mackintosh, for 11 years Medical Officer of Health of the City of Port Elizabeth, vacates that position at the end of this month; an acting appointment has been given to Dr. P. J. Lourens pending advertisement.""",
    occ("Frances T. Mackintosh", ["medical officer of health", "port elizabeth"], None, None),
    occ("P. J. Lourens", ["acting appointment"], None, None),
    fact("Frances T. Mackintosh", "honorific", ["dr."]),
    fact("P. J. Lourens", "honorific", ["dr."]),
)

passage("a099", """Tuanku Zainal Rashid, Raja Muda of Kota Lama, acceded on 1 December 1943, his father, Sultan Hamid Shah, having died that morning. The British, returning in 1945, delayed recognition for some months. Of his four sons the eldest, Tunku Malek, was educated at Wadham College, Oxford.""",
    occ("Zainal Rashid", ["raja muda", "kota lama"], None, "1943-12-01"),
    occ("Zainal Rashid", ["acceded"], "1943-12-01", None),
    occ("Hamid Shah", ["sultan"], None, "1943-12-01"),
    ev("appointment", "1943-12-01", ["Zainal Rashid"]),
    fact("Zainal Rashid", "honorific", ["tuanku"]),
    fact("Zainal Rashid", "father", ["hamid shah"]),
    fact("Zainal Rashid", "children", ["malek"]),
    fact("Hamid Shah", "deathDate", value="1943-12-01"),
    fact("Malek", "education", ["wadham college"]),
)

passage("a100", """Former Quebec finance minister Gaétan Lavigueur testified on Tuesday, 17 June 2014, before the commission on public contracts. Lavigueur, 77, who taught constitutional law at Laval before entering politics, said he had met the contractor Ugo Santarelli once, at a funeral.""",
    occ("Gaétan Lavigueur", ["finance minister", "quebec"], None, None, former=True),
    ev("testimony", "2014-06-17", ["Gaétan Lavigueur"]),
    fact("Gaétan Lavigueur", "occupation", ["taught", "constitutional law"]),
    fact("Ugo Santarelli", "occupation", ["contractor"]),
)

passage("a101", """Her Britannic Majesty's consul at Réthymno, Spyridon Calocherino-Wright, was drowned in the harbour of that town on 6 April 1871. The consulate had been his since 1858, and it was not filled again.""",
    occ("Spyridon Calocherino-Wright", ["consul", "réthymno"], "1858", "1871-04-06", worked_out=True),
    fact("Spyridon Calocherino-Wright", "deathDate", value="1871-04-06"),
    fact("Spyridon Calocherino-Wright", "deathPlace", ["réthymno"]),
    fact("Spyridon Calocherino-Wright", "causeOfDeath", ["drowned"]),
)

passage("a102", """Should Parliament approve the bill, the ministry would be divided and one half of it offered, it is thought, to Raimonds Ozoliņš-Kreics. Until then nothing has been promised, his office said, and nothing asked for.""",
    nothing("Raimonds Ozoliņš-Kreics"),
)

passage("a103", """Chukwuma Nwabueze Ikejiani sat as a judge of the Eastern Region High Court until May 1967, was chief justice of the secessionist state for the thirty months of its life, and was reinstated in the federal judiciary, a rank lower, in November 1970. He died in 1992, leaving a widow, Dorothy.""",
    occ("Chukwuma Nwabueze Ikejiani", ["judge", "eastern region high court"], None, "1967-05"),
    occ("Chukwuma Nwabueze Ikejiani", ["chief justice", "secessionist state"], None, None, former=True),
    occ("Chukwuma Nwabueze Ikejiani", ["federal judiciary"], "1970-11", None),
    ev("appointment", "1970-11", ["Chukwuma Nwabueze Ikejiani"]),
    fact("Chukwuma Nwabueze Ikejiani", "deathDate", value="1992"),
    fact("Chukwuma Nwabueze Ikejiani", "spouse", ["dorothy"]),
)

passage("a104", """SØRENSDATTER LUND, Karen, 1875–1951, Danish suffragist. Councillor in Aarhus 1909–17 and, as the first woman so elected, member of the Landsting 1918–28, sitting for the Radikale Venstre. The street that bears her name was laid out in 1956.""",
    occ("Karen Sørensdatter Lund", ["councillor", "aarhus"], "1909", "1917"),
    occ("Karen Sørensdatter Lund", ["member", "landsting"], "1918", "1928"),
    fact("Karen Sørensdatter Lund", "birthDate", value="1875"),
    fact("Karen Sørensdatter Lund", "deathDate", value="1951"),
    fact("Karen Sørensdatter Lund", "nationality", ["danish"]),
    fact("Karen Sørensdatter Lund", "occupation", ["suffragist"]),
    fact("Karen Sørensdatter Lund", "party", ["radikale venstre"]),
)

passage("a105", """Vasily Akinfiev-Demidovsky began as a copyist in the Senate, rose under Prince Lopukhin to ober-procurator of its Third Department (1801), and was governor of Tambov by the time Napoleon crossed the Niemen. Tsar and nobles alike wished him gone; a rescript of 14 September 1815 obliged them.""",
    occ("Vasily Akinfiev-Demidovsky", ["ober-procurator", "third department"], "1801", None),
    occ("Vasily Akinfiev-Demidovsky", ["governor", "tambov"], None, "1815-09-14"),
    ev("appointment", "1801", ["Vasily Akinfiev-Demidovsky"]),
    ev("departure", "1815-09-14", ["Vasily Akinfiev-Demidovsky"]),
    fact("Vasily Akinfiev-Demidovsky", "occupation", ["copyist"]),
)

passage("a106", """Juana Painemal Catrileo became Chile's first Mapuche intendant when she was given La Araucanía in March 2014. Twenty months later she was out, and Francisco Ruz-Tagle, a Christian Democrat, was in.""",
    occ("Juana Painemal Catrileo", ["intendant", "la araucanía"], "2014-03", "2015-11", worked_out=True),
    occ("Francisco Ruz-Tagle", ["intendant", "la araucanía"], "2015-11", None, worked_out=True),
    ev("appointment", "2014-03", ["Juana Painemal Catrileo"]),
    ev("departure", "2015-11", ["Juana Painemal Catrileo"]),
    ev("appointment", "2015-11", ["Francisco Ruz-Tagle"]),
    fact("Juana Painemal Catrileo", "ethnicity", ["mapuche"]),
    fact("Francisco Ruz-Tagle", "party", ["christian democrat"]),
)

passage("a107", """Giles de Wenlock, whom the monks of Much Wenlock preferred, and Humbert of Cluny, whom the mother house sent, were both called prior in 1261. Humbert prevailed before the papal legate the year after; Giles returned to the cloister.""",
    occ("Giles de Wenlock", ["prior"], "1261", "1262", worked_out=True),
    occ("Humbert of Cluny", ["prior"], "1261", None),
    ev("departure", "1262", ["Giles de Wenlock"]),
)

passage("a108", """Nobody has been able to trace the portrait of Elkanah Prowse that hung in the Exeter guildhall before the fire of 1886, nor is it known who paid for it. An engraving after it is in the county library.""",
    nothing("Elkanah Prowse"),
)

passage("a109", """Hu Meilan, a member of the Standing Committee of the Guizhou provincial Party committee and head of its organization department, is under investigation for serious violations of discipline, it was announced on 5 August 2019. Hu, born in October 1963, is of the Buyi nationality.""",
    occ("Hu Meilan", ["member", "standing committee", "guizhou"], None, None),
    occ("Hu Meilan", ["head", "organization department"], None, None),
    ev("investigation", "2019-08-05", ["Hu Meilan"]),
    fact("Hu Meilan", "birthDate", value="1963-10"),
    fact("Hu Meilan", "ethnicity", ["buyi"]),
)

passage("a110", """Obituary notices of Canon Aubrey Stallworthy, who died in retirement at Paihia in 1938, dwell on his thirty years among the Solomon Islanders. They pass over in silence his spell as warden of the theological college at Siota, which began in 1911 and ended in 1913 with the bishop asking for his keys.""",
    fact("Aubrey Stallworthy", "honorific", ["canon"]),
    occ("Aubrey Stallworthy", ["warden", "theological college", "siota"], "1911", "1913"),
    ev("appointment", "1911", ["Aubrey Stallworthy"]),
    ev("departure", "1913", ["Aubrey Stallworthy"]),
    fact("Aubrey Stallworthy", "deathDate", value="1938"),
    fact("Aubrey Stallworthy", "deathPlace", ["paihia"]),
)

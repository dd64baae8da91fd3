P("d12-01", """SIR JOSIAH PENHALLOW TREWIN, judge in the colonies, was the third son of Zachary Trewin, sometime recorder of Bodrigan, by his wife Honor, daughter of the Rev. Amos Lanyon. He was born at Bodrigan on 4 March 1761, and, after some years under the roof of an uncle, entered Exeter College, Oxford, where he graduated B.A. in 1782. He was called to the bar four years later, and went the western circuit with little profit.

In 1794, by the interest of Lord Carhays, he was named attorney-general of the island of St. Barnabas. He sailed in the autumn of that year, and for six years conducted the business of the crown in a town where fever carried off two of his clerks and, it was commonly reported, the better part of his library. On the death of Chief-justice Edmund Hallowes in 1800 Trewin was raised to the vacant seat upon the bench, which he filled until 1813. His quarrel with the governor, General Sir Miles Ormathwaite, makes up the greater part of the printed history of the island. Ormathwaite suspended him in June 1807; the privy council restored him in the following year, and the general was recalled.

He refused the chief-justiceship of Bengal, which he described as a gilded oven. After his return to England he sat for the borough of St. Keyne from 1814 to 1818, and was knighted by the Prince Regent on 9 May 1815. In parliament he spoke but once, in March 1816, against the property tax, and was not heard. From 1820 he was himself recorder of Bodrigan; he resigned the office in 1834, being then almost blind, to make room for his nephew, Charles Lanyon Trewin.

He married, on 12 August 1799, Susannah, only daughter of Peter Dacosta, speaker of the assembly of St. Barnabas. He died in Lemon Street, Truro, on 2 December 1839. Of his sons, the elder, John Hallowes Trewin, was dean of Kerrier; the younger fell at Badajoz. A street in the capital of the island bears his name, though the inhabitants pronounce it in a manner which he would have resented.""",
  occ("JOSIAH PENHALLOW TREWIN", "attorney-general of the island of St. Barnabas", start=("1794", "1794"), end=("1800", "1800")),
  occ("JOSIAH PENHALLOW TREWIN", "vacant seat upon the bench", start=("1800", "1800"), end=("1813", "1813")),
  occ("JOSIAH PENHALLOW TREWIN", "sat for the borough of St. Keyne", start=("1814", "1814"), end=("1818", "1818")),
  occ("JOSIAH PENHALLOW TREWIN", "recorder of Bodrigan#2", start=("1820", "1820"), end=("1834", "1834")),
  occ("Zachary Trewin", "recorder of Bodrigan", former=True),
  occ("Edmund Hallowes", "Chief-justice", end=("1800", "1800")),
  occ("Miles Ormathwaite", "governor", end=("the following year", "1808")),
  occ("Charles Lanyon Trewin", "the office", start=("1834", "1834")),
  occ("Peter Dacosta", "speaker of the assembly of St. Barnabas"),
  occ("John Hallowes Trewin", "dean of Kerrier"),
  fact("JOSIAH PENHALLOW TREWIN", "occupation", "judge"),
  fact("JOSIAH PENHALLOW TREWIN", "father", "Zachary Trewin"),
  fact("JOSIAH PENHALLOW TREWIN", "mother", "Honor"),
  fact("Honor", "father", "Amos Lanyon"),
  fact("Honor", "spouse", "Zachary Trewin"),
  fact("JOSIAH PENHALLOW TREWIN", "birthDate", "4 March 1761", value="1761-03-04"),
  fact("JOSIAH PENHALLOW TREWIN", "birthPlace", "Bodrigan#2"),
  fact("JOSIAH PENHALLOW TREWIN", "education", "Exeter College, Oxford", date=("1782", "1782")),
  fact("Edmund Hallowes", "deathDate", "1800", value="1800"),
  fact("JOSIAH PENHALLOW TREWIN", "award", "knighted", date=("9 May 1815", "1815-05-09")),
  fact("JOSIAH PENHALLOW TREWIN", "relatives", "Charles Lanyon Trewin"),
  fact("JOSIAH PENHALLOW TREWIN", "spouse", "Susannah", date=("12 August 1799", "1799-08-12")),
  fact("Susannah", "father", "Peter Dacosta"),
  fact("JOSIAH PENHALLOW TREWIN", "deathPlace", "Lemon Street, Truro"),
  fact("JOSIAH PENHALLOW TREWIN", "deathDate", "2 December 1839", value="1839-12-02"),
  fact("JOSIAH PENHALLOW TREWIN", "children", "John Hallowes Trewin"),
  ev("appointment", "was named", ("1794", "1794"), ["JOSIAH PENHALLOW TREWIN"]),
  ev("travel", "sailed", ("the autumn of that year", "1794"), ["JOSIAH PENHALLOW TREWIN"]),
  ev("appointment", "was raised", ("1800", "1800"), ["JOSIAH PENHALLOW TREWIN"]),
  ev("sanction", "suspended", ("June 1807", "1807-06"), ["JOSIAH PENHALLOW TREWIN", "Miles Ormathwaite"]),
  ev("appointment", "restored", ("the following year", "1808"), ["JOSIAH PENHALLOW TREWIN"]),
  ev("departure", "was recalled", ("the following year", "1808"), ["Miles Ormathwaite"]),
  ev("travel", "return", None, ["JOSIAH PENHALLOW TREWIN"], place="England"),
  ev("award", "was knighted", ("9 May 1815", "1815-05-09"), ["JOSIAH PENHALLOW TREWIN"]),
  ev("speech", "spoke", ("March 1816", "1816-03"), ["JOSIAH PENHALLOW TREWIN"]),
  ev("departure", "resigned", ("1834", "1834"), ["JOSIAH PENHALLOW TREWIN"]),
)

P("d12-02", """Dr Akosua Frimpong-Badu
Curriculum vitae (short form)

Born in Kumawu, Ghana, on 17 September 1958. Plant breeder by training. BSc, Kwame Nkrumah University of Science and Technology, 1981; PhD, Wageningen, 1989. Married since 1990 to Emmanuel Badu, an accountant; two children, both abroad.

Research officer at the Ejura Crops Station, 1982–85. Senior scientist at the Cassava Institute in Ibadan, 1989–96; the institute's drought-tolerant lines were bred in those years and are still planted from Senegal to Zambia.

In January 1997 she joined the Ministry of Food as director of crop services. She stayed until 2003, when Mr Kwabena Osafo-Donkor replaced her. Private consultant for two years. Chief director of the ministry from 2005 to 2009, under the minister of the day, Mr Ernest Tsikata, and then, for a few months only, under his successor, Mrs Rejoice Amenu.

Elected to the council of the University of Bono in 2010. Chair of its finance committee from 2012. She left both bodies in 2016. Member of the Public Services Commission since 4 May 2017. Patron of the Kumawu Girls' Science Club.

In 2012 she was asked by two parties whether she would stand for parliament, and declined. In March 2014 she testified before the Public Accounts Committee on the import of fertiliser; the committee's chairman, Mr Alhassan Yakubu, later made use of her figures in the house.

Honours: Order of the Volta, 2008; Crop Science Medal, 2013.

Publications: some sixty papers, list on request. Languages: Twi, Ewe, English, enough Dutch to read a newspaper. She holds that extension work is worth more than any laboratory, and has said so in print.

Referees: Professor Daniel Agyekum, vice-chancellor of the University of Bono; Ms Hermien van Oosten, formerly head of the Dutch agricultural mission in Accra. The document was last brought up to date in June 2021.""",
  occ("Akosua Frimpong-Badu", "Research officer at the Ejura Crops Station", start=("1982", "1982"), end=("85", "1985")),
  occ("Akosua Frimpong-Badu", "Senior scientist at the Cassava Institute in Ibadan", start=("1989#2", "1989"), end=("96", "1996")),
  occ("Akosua Frimpong-Badu", "director of crop services", start=("January 1997", "1997-01"), end=("2003", "2003")),
  occ("Kwabena Osafo-Donkor", "replaced her", start=("2003", "2003")),
  occ("Akosua Frimpong-Badu", "Chief director of the ministry", start=("2005", "2005"), end=("2009", "2009")),
  occ("Ernest Tsikata", "minister of the day"),
  occ("Rejoice Amenu", "successor"),
  occ("Akosua Frimpong-Badu", "council of the University of Bono", start=("2010", "2010"), end=("2016", "2016")),
  occ("Akosua Frimpong-Badu", "Chair of its finance committee", start=("2012", "2012"), end=("2016", "2016")),
  occ("Akosua Frimpong-Badu", "Member of the Public Services Commission", start=("4 May 2017", "2017-05-04")),
  occ("Akosua Frimpong-Badu", "Patron of the Kumawu Girls' Science Club"),
  occ("Alhassan Yakubu", "committee's chairman"),
  occ("Daniel Agyekum", "vice-chancellor of the University of Bono"),
  occ("Hermien van Oosten", "head of the Dutch agricultural mission in Accra", former=True),
  fact("Akosua Frimpong-Badu", "birthPlace", "Kumawu, Ghana"),
  fact("Akosua Frimpong-Badu", "birthDate", "17 September 1958", value="1958-09-17"),
  fact("Akosua Frimpong-Badu", "occupation", "Plant breeder"),
  fact("Akosua Frimpong-Badu", "occupation", "Private consultant"),
  fact("Akosua Frimpong-Badu", "education", "Kwame Nkrumah University of Science and Technology", date=("1981", "1981")),
  fact("Akosua Frimpong-Badu", "education", "Wageningen", date=("1989", "1989")),
  fact("Akosua Frimpong-Badu", "spouse", "Emmanuel Badu", date=("1990", "1990")),
  fact("Emmanuel Badu", "occupation", "accountant"),
  fact("Akosua Frimpong-Badu", "award", "Order of the Volta", date=("2008", "2008")),
  fact("Akosua Frimpong-Badu", "award", "Crop Science Medal", date=("2013", "2013")),
  ev("appointment", "joined", ("January 1997", "1997-01"), ["Akosua Frimpong-Badu"]),
  ev("appointment", "replaced", ("2003", "2003"), ["Kwabena Osafo-Donkor"]),
  ev("election", "Elected", ("2010", "2010"), ["Akosua Frimpong-Badu"]),
  ev("departure", "left", ("2016", "2016"), ["Akosua Frimpong-Badu"]),
  ev("testimony", "testified", ("March 2014", "2014-03"), ["Akosua Frimpong-Badu"]),
)

P("d12-03", """CHAPTER VII. The First Three Bishops of Lindi-on-the-Hill

It was not until 1884 that the scattered stations between the lake and the sea received a father of their own. In the February of that year Alfred Cuthbert Massingham, a Yorkshireman, until then archdeacon of Pemba, was consecrated in the abbey church at Westminster, and on the feast of St. James he landed at the mouth of the Mbemkuru with a portable altar and four donkeys. He was a great walker, a poor linguist, and a man whom nobody could dislike. He ruled the diocese for eleven years, died of blackwater fever at Masasi on 3 October 1895, and lies under a mango tree which the people will not suffer to be cut.

The see then stood empty for the better part of two years. The name of Canon Thring was put about at home, but nothing came of it. At length, in the summer of 1897, the choice fell upon Herbert Vaux Stallybrass, who had been vice-principal of Ely Theological College. Stallybrass had been schooled at Marlborough and at Keble, and brought with him the habits of both. He founded the college at Mtandi and put over it, as its first warden, the Rev. Petro Limo, a former slave, who thus became the earliest African head of any institution in the country. Limo kept the wardenship from 1899 to 1914. The bishop himself went home in 1908, broken in health, and accepted the living of Great Snoring, where he ended his days as rector in 1921.

To him succeeded Gerald Arthur Wynne-Pargeter, whose episcopate, from 1909 until 1931, is within the memory of many. In the years of war he was interned by the Germans at Tabora, and he liked to tell how he had confirmed eleven guards there. At the Lambeth Conference of 1920 he spoke upon the marriage of catechumens. He resigned his charge on Advent Sunday 1931.

It is the custom to weigh the three against one another: the first for his feet, the second for his head, the third for his heart. The boys' school at Lindi, which has been called after Massingham since 1922, honours him chiefly by beating its rivals at football.""",
  occ("Alfred Cuthbert Massingham", "archdeacon of Pemba", former=True),
  occ("Alfred Cuthbert Massingham", "ruled the diocese", start=("1884", "1884"), end=("3 October 1895", "1895-10-03")),
  occ("Herbert Vaux Stallybrass", "vice-principal of Ely Theological College", former=True),
  occ("Herbert Vaux Stallybrass", "The see", start=("the summer of 1897", "1897"), end=("1908", "1908"), again=["bishop"]),
  occ("Petro Limo", "wardenship", start=("1899", "1899"), end=("1914", "1914"), again=["warden", "head of any institution in the country"]),
  occ("Herbert Vaux Stallybrass", "rector", end=("1921", "1921"), again=["living of Great Snoring"]),
  occ("Gerald Arthur Wynne-Pargeter", "episcopate", start=("1909", "1909"), end=("Advent Sunday 1931", "1931-11-29"), again=["his charge"]),
  fact("Alfred Cuthbert Massingham", "deathDate", "3 October 1895", value="1895-10-03"),
  fact("Alfred Cuthbert Massingham", "deathPlace", "Masasi"),
  fact("Alfred Cuthbert Massingham", "causeOfDeath", "blackwater fever"),
  fact("Herbert Vaux Stallybrass", "education", "Marlborough"),
  fact("Herbert Vaux Stallybrass", "education", "Keble"),
  fact("Herbert Vaux Stallybrass", "deathDate", "1921", value="1921"),
  fact("Herbert Vaux Stallybrass", "deathPlace", "Great Snoring"),
  ev("appointment", "was consecrated", ("the February of that year", "1884-02"), ["Alfred Cuthbert Massingham"], place="abbey church at Westminster"),
  ev("travel", "landed", ("the feast of St. James", "1884-07-25"), ["Alfred Cuthbert Massingham"], place="mouth of the Mbemkuru"),
  ev("appointment", "choice fell upon", ("the summer of 1897", "1897"), ["Herbert Vaux Stallybrass"]),
  ev("appointment", "put over it", None, ["Herbert Vaux Stallybrass", "Petro Limo"]),
  ev("appointment", "became", None, ["Petro Limo"]),
  ev("travel", "went home", ("1908", "1908"), ["Herbert Vaux Stallybrass"]),
  ev("appointment", "accepted", None, ["Herbert Vaux Stallybrass"]),
  ev("appointment", "succeeded", None, ["Gerald Arthur Wynne-Pargeter"]),
  ev("arrest", "was interned", None, ["Gerald Arthur Wynne-Pargeter"], place="Tabora"),
  ev("speech", "spoke", ("1920", "1920"), ["Gerald Arthur Wynne-Pargeter"], place="Lambeth Conference"),
  ev("departure", "resigned", ("Advent Sunday 1931", "1931-11-29"), ["Gerald Arthur Wynne-Pargeter"]),
)

P("d12-04", """SELVANATHAN s/o ARUMUGAM, Dato'; Judge, Court of Appeal of Malaysia, 2006–13 (retired); b. Taiping, Perak, 22 Nov. 1946; s. of late K. Arumugam, stationmaster, and late Parvathi; m. 1974, Dr Shanthini Muthiah, paediatrician; one s. two d.

Educ.: King Edward VII School, Taiping; University of Singapore (LLB 1970). Advocate and solicitor, Ipoh, 1971–79.

Entered the judicial and legal service as magistrate, Kuala Kangsar, 1979; sessions court president, Johor Bahru, 1983–1988; deputy public prosecutor, Penang, 1988–1991; state legal adviser, Kedah, 1991–1994; Judicial Commissioner, 1994–1996; Judge of the High Court, Kota Kinabalu, 1996–2001, and Shah Alam, 2001–2006. Elevated to the Court of Appeal on 15 June 2006. Recused himself in May 2009 from the Langat Water case, a former partner having acted for one side.

Chairman of the Royal Inquiry into Prison Deaths, 2014–2015, whose report he handed to the Prime Minister, Dato' Rahim Sulong, on 3 September 2015. The government of the day accepted nineteen of its thirty recommendations; little has been heard of them since. Non-executive director, Kinta Rubber Works Bhd, 2016–2020; Pro-Chancellor of Universiti Kinta since 2018, in succession to Tan Sri Lim Boon Kheng.

President of the Taiping Old Boys' Association, 1999–2005; vice-president of the Perak Hockey Association, 1981–82. Played hockey for Malaya schools in his youth. Declined the chair of the Bar's disciplinary panel.

Johan Mahkota Perak, 1992. A Hindu; trustee of the Sri Subramaniar temple at Gunung Cheroh.

Recreations: orchids, railway timetables, walking on Maxwell Hill before breakfast. Publication: A Magistrate's Notebook, of which a Tamil version is planned. Address: 14 Lorong Merbok, Ipoh.

His brother, Tharmalingam Arumugam, a trade unionist, was general secretary of the Railwaymen's Union, 1968–77, and was twice detained under the security laws, in 1969 and again in 1975.""",
  occ("SELVANATHAN s/o ARUMUGAM", "Judge, Court of Appeal of Malaysia", start=("15 June 2006", "2006-06-15"), end=("13", "2013"), again=["Court of Appeal#2"]),
  occ("SELVANATHAN s/o ARUMUGAM", "magistrate, Kuala Kangsar", start=("1979", "1979")),
  occ("SELVANATHAN s/o ARUMUGAM", "sessions court president, Johor Bahru", start=("1983", "1983"), end=("1988", "1988")),
  occ("SELVANATHAN s/o ARUMUGAM", "deputy public prosecutor, Penang", start=("1988#2", "1988"), end=("1991", "1991")),
  occ("SELVANATHAN s/o ARUMUGAM", "state legal adviser, Kedah", start=("1991#2", "1991"), end=("1994", "1994")),
  occ("SELVANATHAN s/o ARUMUGAM", "Judicial Commissioner", start=("1994#2", "1994"), end=("1996", "1996")),
  occ("SELVANATHAN s/o ARUMUGAM", "Judge of the High Court, Kota Kinabalu", start=("1996#2", "1996"), end=("2001", "2001")),
  occ("SELVANATHAN s/o ARUMUGAM", "Shah Alam", start=("2001#2", "2001"), end=("2006#2", "2006")),
  occ("SELVANATHAN s/o ARUMUGAM", "Chairman of the Royal Inquiry into Prison Deaths", start=("2014", "2014"), end=("2015", "2015")),
  occ("Rahim Sulong", "Prime Minister"),
  occ("SELVANATHAN s/o ARUMUGAM", "Non-executive director, Kinta Rubber Works Bhd", start=("2016", "2016"), end=("2020", "2020")),
  occ("SELVANATHAN s/o ARUMUGAM", "Pro-Chancellor of Universiti Kinta", start=("2018", "2018")),
  occ("Lim Boon Kheng", "Pro-Chancellor of Universiti Kinta", end=("2018", "2018")),
  occ("SELVANATHAN s/o ARUMUGAM", "President of the Taiping Old Boys' Association", start=("1999", "1999"), end=("2005", "2005")),
  occ("SELVANATHAN s/o ARUMUGAM", "vice-president of the Perak Hockey Association", start=("1981", "1981"), end=("82", "1982")),
  occ("SELVANATHAN s/o ARUMUGAM", "trustee of the Sri Subramaniar temple at Gunung Cheroh"),
  occ("Tharmalingam Arumugam", "general secretary of the Railwaymen's Union", start=("1968", "1968"), end=("77", "1977")),
  fact("SELVANATHAN s/o ARUMUGAM", "birthPlace", "Taiping, Perak"),
  fact("SELVANATHAN s/o ARUMUGAM", "birthDate", "22 Nov. 1946", value="1946-11-22"),
  fact("SELVANATHAN s/o ARUMUGAM", "father", "K. Arumugam"),
  fact("K. Arumugam", "occupation", "stationmaster"),
  fact("SELVANATHAN s/o ARUMUGAM", "mother", "Parvathi"),
  fact("SELVANATHAN s/o ARUMUGAM", "spouse", "Shanthini Muthiah", date=("1974", "1974")),
  fact("Shanthini Muthiah", "occupation", "paediatrician"),
  fact("SELVANATHAN s/o ARUMUGAM", "education", "King Edward VII School, Taiping"),
  fact("SELVANATHAN s/o ARUMUGAM", "education", "University of Singapore", date=("1970", "1970")),
  fact("SELVANATHAN s/o ARUMUGAM", "occupation", "Advocate and solicitor"),
  fact("SELVANATHAN s/o ARUMUGAM", "award", "Johan Mahkota Perak", date=("1992", "1992")),
  fact("SELVANATHAN s/o ARUMUGAM", "religion", "Hindu"),
  fact("SELVANATHAN s/o ARUMUGAM", "residence", "14 Lorong Merbok, Ipoh"),
  fact("SELVANATHAN s/o ARUMUGAM", "siblings", "Tharmalingam Arumugam"),
  fact("Tharmalingam Arumugam", "occupation", "trade unionist"),
  ev("appointment", "Entered", ("1979", "1979"), ["SELVANATHAN s/o ARUMUGAM"]),
  ev("appointment", "Elevated", ("15 June 2006", "2006-06-15"), ["SELVANATHAN s/o ARUMUGAM"]),
  ev("departure", "retired", ("13", "2013"), ["SELVANATHAN s/o ARUMUGAM"]),
  ev("recusal", "Recused himself", ("May 2009", "2009-05"), ["SELVANATHAN s/o ARUMUGAM"]),
  ev("communication", "handed", ("3 September 2015", "2015-09-03"), ["SELVANATHAN s/o ARUMUGAM", "Rahim Sulong"]),
  ev("appointment", "succession", ("2018", "2018"), ["SELVANATHAN s/o ARUMUGAM"]),
  ev("arrest", "detained", ("1969", "1969"), ["Tharmalingam Arumugam"]),
  ev("arrest", "detained", ("1975", "1975"), ["Tharmalingam Arumugam"]),
)

P("d12-05", """From the Chronicle of Vardzk, continued by the priest Hovsep; put into English

In the year 1227 there arose in the land of Arran a lord of the house of the Mihranids named Vasak the Broad, the son of Grigor. He took the fortress of Shikakar from the atabeg and was prince of the Five Valleys for nineteen years. He was a drinker of unmixed wine, yet just, and the monks had rest in his days. In the third year of his rule he made his brother Smbat marshal of the host, and to the see of Vardzk, which was widowed, he brought Father Khachatur the grammarian, who had taught at Haghartsin; and Khachatur was bishop until the coming of the Tatars.

In 1236 the Tatars came, whom the Franks call Mongols, numerous as locusts. Smbat the marshal was against bending the neck, but Vasak went down to the plain and met Chagatai Noyan by the river, in the month of September, and bowed before him and came back alive. Khachatur they carried off in bonds to Barda, and he was seen no more. Some tell that he became confessor to a queen in the east; God knows.

In the year 1244 Vasak journeyed to the Horde, and with him his daughter's son Elikum. He was two years upon the road and died at Karakorum in the winter of 1246, of cold. The Khan gave a tablet of gold to Elikum, who returned and ruled the Five Valleys in his grandfather's stead, being then but twenty. He married Mamkan, the daughter of the marshal, against the canons.

Smbat took this ill. He seized Shikakar in 1249 and called himself prince, but no one of the valleys ate his bread, and after a month he was taken and stripped of his charge, and the marshal's staff was given to one Prosh, a tanner by trade. As for Elikum, he fell before Baghdad in the year 1258. I, Hovsep, saw him often. His eyes were grey, and he laughed with difficulty.""",
  occ("Vasak the Broad", "prince of the Five Valleys", start=("1227", "1227"), end=("the winter of 1246", "1246")),
  occ("Smbat", "marshal of the host", start=("the third year of his rule", "1229"), end=("1249", "1249"), again=["marshal#2", "marshal#3", "his charge"]),
  occ("Khachatur", "bishop", start=("the third year of his rule", "1229"), end=("1236", "1236"), again=["see of Vardzk"]),
  occ("Elikum", "ruled the Five Valleys", start=("the winter of 1246", "1246"), end=("1258", "1258")),
  occ("Prosh", "marshal's staff", start=("1249", "1249")),
  fact("Hovsep", "occupation", "priest"),
  fact("Vasak the Broad", "father", "Grigor"),
  fact("Vasak the Broad", "siblings", "Smbat"),
  fact("Khachatur", "occupation", "grammarian"),
  fact("Vasak the Broad", "relatives", "Elikum"),
  fact("Vasak the Broad", "deathPlace", "Karakorum"),
  fact("Vasak the Broad", "deathDate", "the winter of 1246", value="1246"),
  fact("Vasak the Broad", "causeOfDeath", "cold"),
  fact("Elikum", "spouse", "Mamkan"),
  fact("Smbat", "children", "Mamkan"),
  fact("Prosh", "occupation", "tanner"),
  fact("Elikum", "deathPlace", "Baghdad"),
  fact("Elikum", "deathDate", "1258", value="1258"),
  ev("appointment", "made", ("the third year of his rule", "1229"), ["Vasak the Broad", "Smbat"]),
  ev("appointment", "brought", ("the third year of his rule", "1229"), ["Vasak the Broad", "Khachatur"]),
  ev("meeting", "met", ("the month of September", "1236-09"), ["Vasak the Broad", "Chagatai Noyan"]),
  ev("arrest", "carried off in bonds", ("1236", "1236"), ["Khachatur"]),
  ev("appointment", "became", None, ["Khachatur"], status="claimed"),
  ev("travel", "journeyed", ("1244", "1244"), ["Vasak the Broad", "Elikum"], place="the Horde"),
  ev("travel", "returned", None, ["Elikum"]),
  ev("arrest", "was taken", ("1249", "1249"), ["Smbat"]),
  ev("sanction", "stripped", ("1249", "1249"), ["Smbat"]),
  ev("appointment", "was given", ("1249", "1249"), ["Prosh"]),
)

P("d12-06", """MERIDIAN ROWING CLUB (Montevideo)
Minutes of the 112th Annual General Meeting, held in the boathouse on Thursday 26 March 2009 at 7 p.m.

Present: the President, Mr Rodolfo Etcheverry Hume, in the chair; forty-one members; apologies from six. The river was too rough for the usual demonstration.

1. Minutes of the last meeting. Taken as read.

2. Report. The President told members that the new pontoon would be paid for by June. He also reported the death, on 9 January 2009, of Dr Aníbal Sarmiento Pratt, President of the club from 1978 to 1986 and one of its honorary life members. Members stood. It was recalled that Dr Sarmiento had rowed for Uruguay in 1952, and that as a dentist he had never charged an oarsman.

3. Accounts. The Honorary Treasurer, Mrs Inés Bordaberry de Lussich, presented the accounts, which show a small deficit. Mr Falco called them a disgrace. Mrs Bordaberry stated that she had served six years and would not continue.

4. Elections. Mr Etcheverry Hume was re-elected President for a further year without opposition. For Honorary Treasurer there were two candidates: Mr Gastón Falco, who polled fifteen votes, and Ms Camila Núñez Olascoaga, a bank auditor, who was elected with twenty-four. Captain of Boats: Mr Hernán Piria, in place of Mr Tomás Gard, who had resigned in November 2008 after the collision with the ferry. The question of a vice-president was left over; Mr Gard's name was mentioned, but he was not willing.

5. The collision. The Committee's inquiry into Mr Gard's handling of the eight, opened on 2 December 2008, has been closed. No blame was found. Mr Gard says that the ferry pilot was drunk; the Committee takes no view.

6. Other business. It was suggested that the bar be named after Dr Sarmiento, and that someone repair the clock.

The meeting closed at 9.10 p.m.

(signed) Soledad Arocena, Honorary Secretary""",
  occ("Rodolfo Etcheverry Hume", "President", again=["President#2", "President#4"]),
  occ("Aníbal Sarmiento Pratt", "President of the club", start=("1978", "1978"), end=("1986", "1986")),
  occ("Aníbal Sarmiento Pratt", "honorary life members"),
  occ("Inés Bordaberry de Lussich", "Honorary Treasurer", start=("six years", "2003"), end=("26 March 2009", "2009-03-26")),
  occ("Camila Núñez Olascoaga", "Honorary Treasurer#2", start=("26 March 2009", "2009-03-26")),
  occ("Hernán Piria", "Captain of Boats", start=("26 March 2009", "2009-03-26")),
  occ("Tomás Gard", "Captain of Boats", end=("November 2008", "2008-11")),
  occ("Soledad Arocena", "Honorary Secretary"),
  fact("Aníbal Sarmiento Pratt", "deathDate", "9 January 2009", value="2009-01-09"),
  fact("Aníbal Sarmiento Pratt", "occupation", "dentist"),
  fact("Camila Núñez Olascoaga", "occupation", "bank auditor"),
  ev("communication", "told", ("26 March 2009", "2009-03-26"), ["Rodolfo Etcheverry Hume"]),
  ev("communication", "reported", ("26 March 2009", "2009-03-26"), ["Rodolfo Etcheverry Hume"]),
  ev("communication", "presented", ("26 March 2009", "2009-03-26"), ["Inés Bordaberry de Lussich"]),
  ev("communication", "stated", ("26 March 2009", "2009-03-26"), ["Inés Bordaberry de Lussich"]),
  ev("election", "was re-elected", ("26 March 2009", "2009-03-26"), ["Rodolfo Etcheverry Hume"]),
  ev("candidacy", "candidates", ("26 March 2009", "2009-03-26"), ["Gastón Falco", "Camila Núñez Olascoaga"]),
  ev("election", "was elected", ("26 March 2009", "2009-03-26"), ["Camila Núñez Olascoaga"]),
  ev("departure", "had resigned", ("November 2008", "2008-11"), ["Tomás Gard"]),
  ev("investigation", "inquiry", ("2 December 2008", "2008-12-02"), ["Tomás Gard"]),
)

P("d12-07", """Extract from the Historical Record of the 41st (Travancore) Regiment of Native Infantry

In the cold weather of 1857 the command of the Regiment passed from Lieutenant-Colonel Thomas Brabazon Leeson, invalided home, to Major Eustace Harcourt Dunmore, an officer whose name is for ever bound up with its colours. Dunmore was the son of a Wexford clergyman, the Reverend Barton Dunmore, and had been educated at Addiscombe. Gazetted to the Madras Army in 1834, he carried the King's colour at Coorg and served as adjutant of the Regiment from 1841 to 1847. From 1852 until the outbreak of the Mutiny he held the appointment of military secretary to the Resident at Hyderabad, General Coningham, and it is said that he might have held it for life.

He joined at Secunderabad on the 11th of December 1857, and marched nine days later. The affair of Jhirna, on the 2nd of February following, where he was twice wounded, need not be told again. He commanded until 1866. He abolished the stock; he built the mess; he laid out the garden in which the subalterns still complain of the mosquitoes. Under him the subadar-major was that fine old soldier Ramaswami Naik, Bahadur, who had the post from 1859 to 1864 and died at Quilon in 1880, full of years.

Dunmore became Inspector-General of Police at Madras in 1866, upon the recommendation of Lord Napier, and in that capacity gave evidence before the Famine Commission in July 1878. He was created a Companion of the Bath in 1869. He declined the command of a division. In the year 1879 he left India for good and settled at Cheltenham, where he was churchwarden of Christ Church and where he died upon the 2nd of February 1891, the anniversary of Jhirna.

His successor in the Regiment, Lieutenant-Colonel Pelham Oakes, was a martinet, and the less said the better. Oakes commanded for three years and exchanged in 1869 into the 12th. The portrait of General Coningham which hung in the ante-room was lost in the fire.""",
  occ("Thomas Brabazon Leeson", "command of the Regiment", end=("the cold weather of 1857", "1857")),
  occ("Eustace Harcourt Dunmore", "commanded", start=("11th of December 1857", "1857-12-11"), end=("1866", "1866"), again=["command of the Regiment"]),
  occ("Eustace Harcourt Dunmore", "adjutant of the Regiment", start=("1841", "1841"), end=("1847", "1847")),
  occ("Eustace Harcourt Dunmore", "military secretary to the Resident at Hyderabad", start=("1852", "1852"), end=("1857#2", "1857")),
  occ("Coningham", "Resident at Hyderabad"),
  occ("Ramaswami Naik", "subadar-major", start=("1859", "1859"), end=("1864", "1864"), again=["the post"]),
  occ("Eustace Harcourt Dunmore", "Inspector-General of Police at Madras", start=("1866#2", "1866")),
  occ("Eustace Harcourt Dunmore", "churchwarden of Christ Church"),
  occ("Pelham Oakes", "commanded#2", start=("1866#2", "1866"), end=("1869#2", "1869"), again=["successor in the Regiment"]),
  fact("Eustace Harcourt Dunmore", "father", "Barton Dunmore"),
  fact("Barton Dunmore", "occupation", "clergyman"),
  fact("Eustace Harcourt Dunmore", "education", "Addiscombe"),
  fact("Eustace Harcourt Dunmore", "militaryService", "Madras Army"),
  fact("Ramaswami Naik", "deathPlace", "Quilon"),
  fact("Ramaswami Naik", "deathDate", "1880", value="1880"),
  fact("Eustace Harcourt Dunmore", "award", "Companion of the Bath", date=("1869", "1869")),
  fact("Eustace Harcourt Dunmore", "residence", "Cheltenham"),
  fact("Eustace Harcourt Dunmore", "deathPlace", "Cheltenham"),
  fact("Eustace Harcourt Dunmore", "deathDate", "2nd of February 1891", value="1891-02-02"),
  ev("appointment", "passed", ("the cold weather of 1857", "1857"), ["Eustace Harcourt Dunmore"]),
  ev("departure", "invalided home", ("the cold weather of 1857", "1857"), ["Thomas Brabazon Leeson"]),
  ev("appointment", "joined", ("11th of December 1857", "1857-12-11"), ["Eustace Harcourt Dunmore"], place="Secunderabad"),
  ev("travel", "marched", ("nine days later", "1857-12-20"), ["Eustace Harcourt Dunmore"]),
  ev("appointment", "became", ("1866#2", "1866"), ["Eustace Harcourt Dunmore"]),
  ev("testimony", "gave evidence", ("July 1878", "1878-07"), ["Eustace Harcourt Dunmore"]),
  ev("award", "was created", ("1869", "1869"), ["Eustace Harcourt Dunmore"]),
  ev("travel", "left", ("the year 1879", "1879"), ["Eustace Harcourt Dunmore"], place="India"),
  ev("departure", "exchanged", ("1869#2", "1869"), ["Pelham Oakes"]),
)

P("d12-08", """REGISTER OF THE KIMBERLEY ROAD SECONDARY SCHOOL, BULAWAYO
Leavers of 1961 (selected entries, as corrected to 2015)

Thenjiwe Lorraine DUBE, b. 6 May 1943, Gwanda. Entered 1956. Nurse. Matron of Mpilo Hospital 1974–1982; Secretary for Health from 1983; retired 1994. m. 1970 the Rev. Josiah Gumede Sibanda, later President of the Methodist Conference. d. 30 Aug. 2009.

Paul Anton FREDERIKSEN, b. 1944. Left in his fourth year. Apprentice fitter, Rhodesia Railways. Emigrated to Western Australia in 1964. Shop steward, then from 1979 state president of the Metal Workers' Union; Member of the Legislative Assembly for Kwinana (Labor) 1986–1993. Lost his seat at the general election of February 1993. Would like to hear from anyone who remembers Mr Trollip's Latin class.

Canaan Themba MOYO, b. 19 Nov. 1942, Plumtree, elder brother of Bekezela (below). Head prefect 1961. Fort Hare (BA 1965); London School of Economics. Detained at Gonakudzingwa, 1966. Ambassador to Romania 1981–1984, to Brazil 1985–1990. Recalled in 1990. Contested Bulawayo South in 1995 as an independent, without success. He says that he was expelled from the party by telephone. Lives at Hillside.

Bekezela Sipho MOYO, b. Plumtree. Broadcaster. Sports editor of the Chronicle; team manager of the national football side in 1976. Died in a road accident near Shangani, July 1987. The Moyo Cup is played for every winter, weather permitting.

Jayantilal Ranchhod PATEL, b. 1 Jan. 1944. Accountant. Alderman of the city and, in 1988–89, Mayor, the first of his community. His year of office saw a centenary planned and postponed. Fined in 1991 for a breach of exchange control; the papers were returned to him later with an apology. Chairman of the school's governors from 1997 to 2006, when he was followed by Mrs Dube.

Entries for TSHUMA and VAN DER BYL have not been returned. Old pupils are asked to write plainly, in ink.""",
  occ("Thenjiwe Lorraine DUBE", "Matron of Mpilo Hospital", start=("1974", "1974"), end=("1982", "1982")),
  occ("Thenjiwe Lorraine DUBE", "Secretary for Health", start=("1983", "1983"), end=("1994", "1994")),
  occ("Josiah Gumede Sibanda", "President of the Methodist Conference"),
  occ("Paul Anton FREDERIKSEN", "Shop steward"),
  occ("Paul Anton FREDERIKSEN", "state president of the Metal Workers' Union", start=("1979", "1979")),
  occ("Paul Anton FREDERIKSEN", "Member of the Legislative Assembly for Kwinana", start=("1986", "1986"), end=("February 1993", "1993-02"), again=["his seat"]),
  occ("Canaan Themba MOYO", "Head prefect", start=("1961#2", "1961"), end=("1961#2", "1961")),
  occ("Canaan Themba MOYO", "Ambassador to Romania", start=("1981", "1981"), end=("1984", "1984")),
  occ("Canaan Themba MOYO", "to Brazil", start=("1985", "1985"), end=("1990", "1990")),
  occ("Bekezela Sipho MOYO", "Sports editor of the Chronicle"),
  occ("Bekezela Sipho MOYO", "team manager of the national football side", start=("1976", "1976"), end=("1976", "1976")),
  occ("Jayantilal Ranchhod PATEL", "Alderman of the city"),
  occ("Jayantilal Ranchhod PATEL", "Mayor", start=("1988", "1988"), end=("89", "1989")),
  occ("Jayantilal Ranchhod PATEL", "Chairman of the school's governors", start=("1997", "1997"), end=("2006", "2006")),
  occ("Thenjiwe Lorraine DUBE", "Chairman of the school's governors", start=("2006", "2006")),
  fact("Thenjiwe Lorraine DUBE", "birthDate", "6 May 1943", value="1943-05-06"),
  fact("Thenjiwe Lorraine DUBE", "birthPlace", "Gwanda"),
  fact("Thenjiwe Lorraine DUBE", "occupation", "Nurse"),
  fact("Thenjiwe Lorraine DUBE", "spouse", "Josiah Gumede Sibanda", date=("1970", "1970")),
  fact("Thenjiwe Lorraine DUBE", "deathDate", "30 Aug. 2009", value="2009-08-30"),
  fact("Paul Anton FREDERIKSEN", "birthDate", "1944", value="1944"),
  fact("Paul Anton FREDERIKSEN", "occupation", "fitter"),
  fact("Paul Anton FREDERIKSEN", "residence", "Western Australia"),
  fact("Paul Anton FREDERIKSEN", "party", "Labor"),
  fact("Canaan Themba MOYO", "birthDate", "19 Nov. 1942", value="1942-11-19"),
  fact("Canaan Themba MOYO", "birthPlace", "Plumtree"),
  fact("Canaan Themba MOYO", "siblings", "Bekezela"),
  fact("Canaan Themba MOYO", "education", "Fort Hare", date=("1965", "1965")),
  fact("Canaan Themba MOYO", "education", "London School of Economics"),
  fact("Canaan Themba MOYO", "residence", "Hillside"),
  fact("Bekezela Sipho MOYO", "birthPlace", "Plumtree#2"),
  fact("Bekezela Sipho MOYO", "occupation", "Broadcaster"),
  fact("Bekezela Sipho MOYO", "causeOfDeath", "road accident"),
  fact("Bekezela Sipho MOYO", "deathPlace", "Shangani"),
  fact("Bekezela Sipho MOYO", "deathDate", "July 1987", value="1987-07"),
  fact("Jayantilal Ranchhod PATEL", "birthDate", "1 Jan. 1944", value="1944-01-01"),
  fact("Jayantilal Ranchhod PATEL", "occupation", "Accountant"),
  ev("departure", "retired", ("1994", "1994"), ["Thenjiwe Lorraine DUBE"]),
  ev("travel", "Emigrated", ("1964", "1964"), ["Paul Anton FREDERIKSEN"], place="Western Australia"),
  ev("departure", "Lost his seat", ("February 1993", "1993-02"), ["Paul Anton FREDERIKSEN"]),
  ev("arrest", "Detained", ("1966", "1966"), ["Canaan Themba MOYO"], place="Gonakudzingwa"),
  ev("departure", "Recalled", ("1990#2", "1990"), ["Canaan Themba MOYO"]),
  ev("candidacy", "Contested", ("1995", "1995"), ["Canaan Themba MOYO"]),
  ev("sanction", "was expelled", None, ["Canaan Themba MOYO"], status="claimed"),
  ev("sanction", "Fined", ("1991", "1991"), ["Jayantilal Ranchhod PATEL"]),
  ev("appointment", "was followed", ("2006", "2006"), ["Thenjiwe Lorraine DUBE"]),
)

P("d12-09", """COURT AND STATE ALMANAC OF THE PRINCIPALITY OF SAYN-ALTENKIRCHEN
for the leap-year 1788

The Most Serene House. The reigning Prince, Karl Ludwig Emich, born at Altenkirchen the 3rd of May 1739; succeeded his father, Prince Emich Friedrich, on the 17th of October 1761; Knight of the Golden Lion, 1770. Married, on the 8th of June 1766, to Sophie Wilhelmine of Leiningen. Their son, the Hereditary Prince Georg Emich, is Captain in the Imperial Regiment of Tillier and is upon his travels.

The Privy Council. President, the Privy Councillor Johann Balthasar von Uexküll-Brahe, in this charge since Candlemas 1779, Doctor of both Laws (Göttingen, 1754), formerly envoy at Wetzlar. Member, the Court Chamberlain Adam Dietrich von Bose, who came into the Council in the past year when Councillor Henrich Moritz Zorn was dismissed. Zorn remains at Neuwied and maintains that he resigned. The third seat is vacant, His Serene Highness having offered it to nobody.

The Consistory. Superintendent and First Preacher, Magister Gottfried Immanuel Schlosser, since 1771. He preached the jubilee sermon on the 21st of October last. Second Preacher, his son-in-law Friedrich August Kunz.

The Court. Master of the Horse, Ernst von Hatzfeldt, aged ninety. Court Physician, Dr. Salomon Hirschel of Mainz, of the Jewish nation, by patent of the 4th of April 1785. Kapellmeister, the Italian Gaetano Baldassarri, who succeeded to the desk in 1783, and before that had been second violin at Mannheim from 1772. The opera is given on Thursdays, when there is wood for the stoves.

Foreign Ministers accredited here. The Envoy of the Elector of Trier, Baron Clemens von Kesselstatt, received in audience the 9th of January 1786. Of the States General none at present, their Resident, Mijnheer van Haeften, having departed in November last without taking leave.

The post for Cologne leaves at four in the morning. The new bridge is to be called after the late Prince and will be opened when it is paid for.""",
  occ("Karl Ludwig Emich", "reigning Prince", start=("17th of October 1761", "1761-10-17")),
  occ("Emich Friedrich", "Prince#2", end=("17th of October 1761", "1761-10-17"), again=["Prince#4"]),
  occ("Georg Emich", "Hereditary Prince"),
  occ("Johann Balthasar von Uexküll-Brahe", "President", start=("Candlemas 1779", "1779-02-02"), again=["this charge"]),
  occ("Johann Balthasar von Uexküll-Brahe", "envoy at Wetzlar", former=True),
  occ("Adam Dietrich von Bose", "Member", start=("the past year", "1787")),
  occ("Adam Dietrich von Bose", "Court Chamberlain"),
  occ("Henrich Moritz Zorn", "Councillor#2", end=("the past year", "1787")),
  occ("Gottfried Immanuel Schlosser", "Superintendent and First Preacher", start=("1771", "1771")),
  occ("Friedrich August Kunz", "Second Preacher"),
  occ("Ernst von Hatzfeldt", "Master of the Horse"),
  occ("Salomon Hirschel", "Court Physician", start=("4th of April 1785", "1785-04-04")),
  occ("Gaetano Baldassarri", "Kapellmeister", start=("1783", "1783"), again=["the desk"]),
  occ("Gaetano Baldassarri", "second violin at Mannheim", start=("1772", "1772"), end=("1783", "1783")),
  occ("Clemens von Kesselstatt", "Envoy of the Elector of Trier"),
  occ("van Haeften", "Resident", end=("November last", "1787-11")),
  fact("Karl Ludwig Emich", "birthPlace", "Altenkirchen"),
  fact("Karl Ludwig Emich", "birthDate", "3rd of May 1739", value="1739-05-03"),
  fact("Karl Ludwig Emich", "father", "Emich Friedrich"),
  fact("Karl Ludwig Emich", "award", "Knight of the Golden Lion", date=("1770", "1770")),
  fact("Karl Ludwig Emich", "spouse", "Sophie Wilhelmine of Leiningen", date=("8th of June 1766", "1766-06-08")),
  fact("Karl Ludwig Emich", "children", "Georg Emich"),
  fact("Georg Emich", "militaryService", "Imperial Regiment of Tillier"),
  fact("Johann Balthasar von Uexküll-Brahe", "education", "Göttingen", date=("1754", "1754")),
  fact("Henrich Moritz Zorn", "residence", "Neuwied"),
  fact("Gottfried Immanuel Schlosser", "relatives", "Friedrich August Kunz"),
  fact("Salomon Hirschel", "ethnicity", "Jewish"),
  fact("Gaetano Baldassarri", "nationality", "Italian"),
  ev("appointment", "succeeded", ("17th of October 1761", "1761-10-17"), ["Karl Ludwig Emich"]),
  ev("appointment", "came into", ("the past year", "1787"), ["Adam Dietrich von Bose"]),
  ev("departure", "was dismissed", ("the past year", "1787"), ["Henrich Moritz Zorn"]),
  ev("departure", "resigned", None, ["Henrich Moritz Zorn"], status="claimed"),
  ev("speech", "preached", ("21st of October last", "1787-10-21"), ["Gottfried Immanuel Schlosser"]),
  ev("appointment", "succeeded#2", ("1783", "1783"), ["Gaetano Baldassarri"]),
  ev("meeting", "received in audience", ("9th of January 1786", "1786-01-09"), ["Clemens von Kesselstatt"]),
  ev("departure", "departed", ("November last", "1787-11"), ["van Haeften"]),
)

P("d12-10", """Sala Zapata, Guanajuato. Thursday 14 October 2010, 20.00
FESTIVAL DEL ALTIPLANO: Orquesta de Cámara de Bajío
PROGRAMME NOTES

The conductor. Ximena Arrangoiz Teytud was born in Celaya on 22 March 1965 and began on the bassoon because nobody else in the town band wanted it. She studied at the Conservatorio de las Rosas in Morelia (diploma 1986) and at the Liszt Academy, Budapest, where Géza Farkas-Molnár, then chief conductor of the Szeged Philharmonic, took her as his pupil.

From 1991 to 1997 she was assistant conductor of the orchestra at Xalapa. She made her opera debut in Bogotá with The Turn of the Screw. In 1998 she became music director of the Philharmonic of Querétaro, the first woman to hold the desk, and resigned in 2003 after the state cut its grant by a third. It was reported at the time that she would go to Houston; she did not. From 2004 to 2007 she directed the cultural institute of her native state, an experience which she calls her military service. She has been artistic director of this festival since March 2008, following the composer Julián Orbea Madrazo, who remains its honorary president.

She received the Mozart Medal in 2001. She lives in San Miguel de Allende with her husband, the painter Tobías Nieuwland.

The soloist. Aleksander Wierzbicki (cello), born in Łódź in 1979, is professor at the academy in Poznań and principal cellist of its radio orchestra. In September 2009 he was elected vice-president of the Polish Musicians' Union; he is believed to be the only trade union officer to have recorded all the Boccherini concertos. He travelled to Mexico for the first time in 2006.

The work. Orbea wrote his Concierto breve in six weeks, in a rented house without a piano. The slow movement recalls a lullaby from Asturias. Patrons are asked not to applaud between movements, and to remember that the Fundación Wierzbicki is no relation.""",
  occ("Géza Farkas-Molnár", "chief conductor of the Szeged Philharmonic"),
  occ("Ximena Arrangoiz Teytud", "assistant conductor of the orchestra at Xalapa", start=("1991", "1991"), end=("1997", "1997")),
  occ("Ximena Arrangoiz Teytud", "music director of the Philharmonic of Querétaro", start=("1998", "1998"), end=("2003", "2003"), again=["the desk"]),
  occ("Ximena Arrangoiz Teytud", "directed the cultural institute of her native state", start=("2004", "2004"), end=("2007", "2007")),
  occ("Ximena Arrangoiz Teytud", "artistic director of this festival", start=("March 2008", "2008-03")),
  occ("Julián Orbea Madrazo", "artistic director of this festival", end=("March 2008", "2008-03")),
  occ("Julián Orbea Madrazo", "honorary president"),
  occ("Aleksander Wierzbicki", "professor at the academy in Poznań"),
  occ("Aleksander Wierzbicki", "principal cellist of its radio orchestra"),
  occ("Aleksander Wierzbicki", "vice-president of the Polish Musicians' Union", start=("September 2009", "2009-09"), again=["trade union officer"]),
  fact("Ximena Arrangoiz Teytud", "occupation", "conductor"),
  fact("Ximena Arrangoiz Teytud", "birthPlace", "Celaya"),
  fact("Ximena Arrangoiz Teytud", "birthDate", "22 March 1965", value="1965-03-22"),
  fact("Ximena Arrangoiz Teytud", "education", "Conservatorio de las Rosas", date=("1986", "1986")),
  fact("Ximena Arrangoiz Teytud", "education", "Liszt Academy"),
  fact("Julián Orbea Madrazo", "occupation", "composer"),
  fact("Ximena Arrangoiz Teytud", "award", "Mozart Medal", date=("2001", "2001")),
  fact("Ximena Arrangoiz Teytud", "residence", "San Miguel de Allende"),
  fact("Ximena Arrangoiz Teytud", "spouse", "Tobías Nieuwland"),
  fact("Tobías Nieuwland", "occupation", "painter"),
  fact("Aleksander Wierzbicki", "birthPlace", "Łódź"),
  fact("Aleksander Wierzbicki", "birthDate", "1979", value="1979"),
  ev("appointment", "became", ("1998", "1998"), ["Ximena Arrangoiz Teytud"]),
  ev("departure", "resigned", ("2003", "2003"), ["Ximena Arrangoiz Teytud"]),
  ev("appointment", "following", ("March 2008", "2008-03"), ["Ximena Arrangoiz Teytud"]),
  ev("award", "received", ("2001", "2001"), ["Ximena Arrangoiz Teytud"]),
  ev("election", "was elected", ("September 2009", "2009-09"), ["Aleksander Wierzbicki"]),
  ev("travel", "travelled", ("2006", "2006"), ["Aleksander Wierzbicki"], place="Mexico"),
)

P("d12-11", """THE VALPARAÍSO CLUB IN MY TIME
by an Old Member. Chapter the Fourth: Of Presidents

When first I climbed those stairs, in the August of 1893, the chair was filled by Archibald Struan Galbraith, who had it from 1888 until his heart failed him in the smoking-room on New Year's Day 1897. He was manager in the port of the Bank of Tarapacá, a Paisley man, an elder of the Union Church, and so silent that a whole committee might be got through on three of his nods. He had come out in 1861, before the mast as some would have it, and had served the Nitrate Committee as treasurer in the bad years. Once only did I hear him make a speech: it was at the dinner for the jubilee of the Club's first billiard table, in June 1895, and it lasted as long as the lighting of a pipe.

Upon his death the members were for Don Agustín Larraín Bulnes, the only Chilean who had ever sat upon our board; but he was then Intendant of the province, and would not hear of it. So it was that Percy Orde Whitcombe came in, elected in March 1897 by a majority of two over my poor friend Hodgkiss, who had not wished to stand. Whitcombe was British consul, and had been vice-consul at Coquimbo. The less pleasant part must be told. In the April of 1901 the auditors looked into his cellar accounts; he was called upon to explain eleven dozen of the claret; and in May of that year he laid down the presidency, giving out that he was tired. He went home by the next boat. The Foreign Office took his consulate from him in the autumn, and I have never learned what became of him.

Then we had peace. Dr. Walter Innes Petrie, who followed, physician to the English Hospital, ruled us until the great earthquake of 1906, which brought down the stairs, the billiard table and, in a manner of speaking, the Club. His wife, Dolores, was a niece of Don Agustín. They dwelt at Viña, behind a hedge of fuchsia. I never saw him out of temper but once, and that was with a parrot.""",
  occ("Archibald Struan Galbraith", "the chair", start=("1888", "1888"), end=("New Year's Day 1897", "1897-01-01")),
  occ("Archibald Struan Galbraith", "manager in the port of the Bank of Tarapacá"),
  occ("Archibald Struan Galbraith", "elder of the Union Church"),
  occ("Archibald Struan Galbraith", "served the Nitrate Committee as treasurer", former=True),
  occ("Agustín Larraín Bulnes", "sat upon our board", former=True),
  occ("Agustín Larraín Bulnes", "Intendant of the province"),
  occ("Percy Orde Whitcombe", "presidency", start=("March 1897", "1897-03"), end=("May of that year", "1901-05")),
  occ("Percy Orde Whitcombe", "British consul", end=("the autumn", "1901"), again=["his consulate"]),
  occ("Percy Orde Whitcombe", "vice-consul at Coquimbo", former=True),
  occ("Walter Innes Petrie", "ruled us", start=("May of that year", "1901-05"), end=("1906", "1906")),
  occ("Walter Innes Petrie", "physician to the English Hospital"),
  fact("Archibald Struan Galbraith", "deathDate", "New Year's Day 1897", value="1897-01-01"),
  fact("Archibald Struan Galbraith", "deathPlace", "smoking-room"),
  fact("Archibald Struan Galbraith", "causeOfDeath", "his heart failed him"),
  fact("Agustín Larraín Bulnes", "nationality", "Chilean"),
  fact("Walter Innes Petrie", "spouse", "Dolores"),
  fact("Dolores", "relatives", "Agustín#2"),
  fact("Walter Innes Petrie", "residence", "Viña"),
  ev("travel", "had come out", ("1861", "1861"), ["Archibald Struan Galbraith"]),
  ev("speech", "make a speech", ("June 1895", "1895-06"), ["Archibald Struan Galbraith"]),
  ev("election", "elected", ("March 1897", "1897-03"), ["Percy Orde Whitcombe"]),
  ev("candidacy", "stand", ("March 1897", "1897-03"), ["Hodgkiss"]),
  ev("investigation", "looked into", ("the April of 1901", "1901-04"), ["Percy Orde Whitcombe"]),
  ev("departure", "laid down", ("May of that year", "1901-05"), ["Percy Orde Whitcombe"]),
  ev("travel", "went home", None, ["Percy Orde Whitcombe"]),
  ev("departure", "took", ("the autumn", "1901"), ["Percy Orde Whitcombe"]),
  ev("appointment", "followed", ("May of that year", "1901-05"), ["Walter Innes Petrie"]),
)

P("d12-12", """OFFICE OF THE CABINET SECRETARY, NUKU'ALOFA
Circular No. 7 of 2018: Appointments, transfers and retirements

For general information and correction of office lists.

With effect from 1 February: Mrs 'Ana Lupe Fonokalafi, until now deputy secretary for education, to be secretary for education, vice Dr Siosaia Havea Tupouniua, who retires on 31 January after thirty-six years in the service. Dr Tupouniua began as an assistant teacher at Ha'apai in 1982, took his doctorate at Waikato in 1996, and has led the ministry since 2009.

With effect from 12 February: Captain Sione Vaea Mafi to be commander of the naval force. Captain Mafi commanded the patrol boat Savea from 2011 to 2014, and has since been defence adviser in Canberra, where Lieutenant-Commander Tevita Ma'afu takes his place.

With effect from 1 March: Mr Pita Kaufusi, magistrate at Vava'u, to act as registrar of the Supreme Court during the suspension of Mr Lisiate Fakatava. Mr Fakatava was suspended on full pay on 18 January pending an inquiry into the stamp duty account; he denies any irregularity.

Palace Office. His Majesty has been pleased to confer the Order of the Crown upon Dr Tupouniua and upon Sister Malia Fusi, headmistress of the girls' school at Neiafu since 1994. The investiture is on 4 July.

Boards. The term of Mrs Heilala Moala as chair of the Ports Authority expired on 31 December 2017. The minister intends to name a successor in April; reports in the newspapers that Mr Ofa Likiliki has accepted are without foundation.

Corrections. In Circular No. 5, for "Miss Sela Tu'ipulotu, district officer, 'Eua, 2015", read "2016". Miss Tu'ipulotu is the daughter of the late Governor of Vava'u, Fe'ao Tu'ipulotu.

Heads of departments are reminded that motor vehicles are handed over with the office, washed. The new wing of the Ministry, to be called Tupouniua House, is expected to open before Christmas.""",
  occ("'Ana Lupe Fonokalafi", "deputy secretary for education", end=("1 February", "2018-02-01")),
  occ("'Ana Lupe Fonokalafi", "secretary for education#2", start=("1 February", "2018-02-01")),
  occ("Siosaia Havea Tupouniua", "secretary for education#2", start=("2009", "2009"), end=("31 January", "2018-01-31"), again=["led the ministry"]),
  occ("Siosaia Havea Tupouniua", "assistant teacher at Ha'apai", start=("1982", "1982")),
  occ("Sione Vaea Mafi", "commander of the naval force", start=("12 February", "2018-02-12")),
  occ("Sione Vaea Mafi", "commanded the patrol boat Savea", start=("2011", "2011"), end=("2014", "2014")),
  occ("Sione Vaea Mafi", "defence adviser in Canberra", start=("2014", "2014"), end=("12 February", "2018-02-12")),
  occ("Tevita Ma'afu", "defence adviser in Canberra", start=("12 February", "2018-02-12"), again=["his place"]),
  occ("Pita Kaufusi", "magistrate at Vava'u"),
  occ("Pita Kaufusi", "act as registrar of the Supreme Court", start=("1 March", "2018-03-01")),
  occ("Lisiate Fakatava", "registrar of the Supreme Court"),
  occ("Malia Fusi", "headmistress of the girls' school at Neiafu", start=("1994", "1994")),
  occ("Heilala Moala", "chair of the Ports Authority", end=("31 December 2017", "2017-12-31")),
  occ("Sela Tu'ipulotu", "district officer, 'Eua", start=("2016", "2016")),
  occ("Fe'ao Tu'ipulotu", "Governor of Vava'u", former=True),
  fact("Siosaia Havea Tupouniua", "education", "Waikato", date=("1996", "1996")),
  fact("Siosaia Havea Tupouniua", "award", "Order of the Crown"),
  fact("Malia Fusi", "award", "Order of the Crown"),
  fact("Sela Tu'ipulotu", "father", "Fe'ao Tu'ipulotu"),
  ev("appointment", "to be", ("1 February", "2018-02-01"), ["'Ana Lupe Fonokalafi"]),
  ev("departure", "retires", ("31 January", "2018-01-31"), ["Siosaia Havea Tupouniua"]),
  ev("appointment", "began", ("1982", "1982"), ["Siosaia Havea Tupouniua"]),
  ev("appointment", "to be#2", ("12 February", "2018-02-12"), ["Sione Vaea Mafi"]),
  ev("appointment", "takes his place", ("12 February", "2018-02-12"), ["Tevita Ma'afu"]),
  ev("appointment", "to act", ("1 March", "2018-03-01"), ["Pita Kaufusi"]),
  ev("sanction", "was suspended", ("18 January", "2018-01-18"), ["Lisiate Fakatava"]),
  ev("investigation", "inquiry", None, ["Lisiate Fakatava"]),
  ev("award", "confer", None, ["Siosaia Havea Tupouniua", "Malia Fusi"]),
  ev("departure", "expired", ("31 December 2017", "2017-12-31"), ["Heilala Moala"]),
)

P("d12-13", """LETTER THE NINTH. Of the Vali of Trebizond, and of our entertainment

We were three weeks in that town, waiting upon the snow, and I had leisure to learn something of the great man who governed it. Osman Nuri Pasha was then in his sixtieth year. By birth he was an Abkhaz, sold or stolen from Sukhum as a child, and brought up in the household of Hafiz Mehmed Pasha, whose daughter, Fatma Hanım, he afterwards married. He had been secretary in that house before the Porte knew his name. In 1831 he was made mutasarrif of Sinope; two years later he was at Kars; and thither, he told us without shame, he had carried his own cook, for fear of his predecessor's. In 1836 he received the Ministry of the Marine at Constantinople, and lost it within the twelvemonth through the enmity of Khosrew, the Grand Vizier. Since the spring of 1839 he had been Vali of Trebizond.

On the 14th of January 1842 he gave us audience. He sat by a window, in a blue frock-coat buttoned to the chin, and spoke through his physician, one Signor Bonaventura Calleja, a Maltese, who acts besides as consular agent of the Two Sicilies. The Pasha asked whether it was true that the Queen of England could read. He complained of the quarantine. He had been offered Baghdad, he said, and would sooner be offered poison. On the 3rd of February he rode out with us as far as the bridge, and gave Mr. Farquharson a knife.

Mr. Alexander Farquharson, our vice-consul here since 1838, is a very different being. Formerly a clerk of the Levant Company at Smyrna, he knows every mule upon the Erzeroum road. He is a son of the late Provost of Banff.

P.S. from Tabriz, in June. A courier brings word that Osman Nuri was recalled in May, that his goods are under seal, and that one Abdullah Bey, a native of the place, has been put into his seat. I thought of the cook.""",
  occ("Osman Nuri Pasha", "secretary in that house", former=True),
  occ("Osman Nuri Pasha", "mutasarrif of Sinope", start=("1831", "1831"), end=("two years later", "1833")),
  occ("Osman Nuri Pasha", "at Kars", start=("two years later", "1833")),
  occ("Osman Nuri Pasha", "Ministry of the Marine at Constantinople", start=("1836", "1836"), end=("within the twelvemonth", "1837")),
  occ("Osman Nuri Pasha", "Vali of Trebizond#2", start=("the spring of 1839", "1839"), end=("May", "1842-05"), again=["Vali of Trebizond", "his seat"]),
  occ("Khosrew", "Grand Vizier"),
  occ("Bonaventura Calleja", "consular agent of the Two Sicilies"),
  occ("Alexander Farquharson", "vice-consul here", start=("1838", "1838")),
  occ("Alexander Farquharson", "clerk of the Levant Company at Smyrna", former=True),
  occ("Abdullah Bey", "his seat", start=("May", "1842-05")),
  fact("Osman Nuri Pasha", "ethnicity", "Abkhaz"),
  fact("Osman Nuri Pasha", "birthPlace", "Sukhum"),
  fact("Osman Nuri Pasha", "spouse", "Fatma Hanım"),
  fact("Fatma Hanım", "father", "Hafiz Mehmed Pasha"),
  fact("Bonaventura Calleja", "occupation", "physician"),
  fact("Bonaventura Calleja", "nationality", "Maltese"),
  ev("appointment", "was made", ("1831", "1831"), ["Osman Nuri Pasha"]),
  ev("appointment", "received", ("1836", "1836"), ["Osman Nuri Pasha"]),
  ev("departure", "lost", ("within the twelvemonth", "1837"), ["Osman Nuri Pasha"]),
  ev("meeting", "gave us audience", ("14th of January 1842", "1842-01-14"), ["Osman Nuri Pasha"]),
  ev("travel", "rode out", ("3rd of February", "1842-02-03"), ["Osman Nuri Pasha", "Alexander Farquharson"], place="the bridge"),
  ev("departure", "was recalled", ("May", "1842-05"), ["Osman Nuri Pasha"]),
  ev("appointment", "has been put", ("May", "1842-05"), ["Abdullah Bey"]),
)

P("d12-14", """"A TOWN AND ITS HARBOUR": captions for Room 3
Municipal Museum of Nouadhibou, opened 12 May 2019

1. Unloading at the wooden pier, about 1927. The man in the white helmet is Émile Castaing, administrator of the Baie du Lévrier circle from 1924 to 1930. The camel belongs to nobody in the picture.

2. Sidi Ould Maham (1919–1988), pilot, photographed in 1951 by his brother. Founder in 1947 of the dockers' union and its secretary until 1959, he sat in the Territorial Assembly for Port-Étienne from 1952 and in the National Assembly until his arrest in August 1966. He was released in 1967 and went back to the tugs. He is said to have refused a ministry twice.

3. The first town council elected by universal suffrage, October 1961. Standing, left to right: Ahmed Baba Ould Sneiba, mayor; Yacine Diop, first deputy mayor, a pharmacist born at Saint-Louis; two councillors not identified; the Abbé Jean-Marie Kerbrat, invited as a guest. Ould Sneiba remained in the mayor's chair until 1968, when the government removed him by decree.

4. Opening of the mineral port, 15 June 1963. The President of the Republic cuts the ribbon. Behind him is Hubert Lanessan, general manager of the iron company (1958–64), who made a speech of fifty minutes in the sun.

5. Aïchetou Mint Boilil at her desk, 1983. Trained as a midwife in Dakar, she ran the maternity hospital from 1975, was named regional health director in January 1984, and served as minister of social affairs between 1992 and 1995. In 2006 she stood for mayor and lost to Cheikh Ould Sidi, son of the pilot in no. 2. Her portrait was given by her daughter, Mariem Fall, now a judge at the commercial court.

6. Fishing boats, evening. Photographer unknown. Visitors often ask what the boats are called: nobody wrote it down.

Text: Salka Mint Ely, curator. The museum stands on Avenue Ould Maham. Please do not lean on the cases.""",
  occ("Émile Castaing", "administrator of the Baie du Lévrier circle", start=("1924", "1924"), end=("1930", "1930")),
  occ("Sidi Ould Maham", "its secretary", start=("1947", "1947"), end=("1959", "1959")),
  occ("Sidi Ould Maham", "sat in the Territorial Assembly for Port-Étienne", start=("1952", "1952")),
  occ("Sidi Ould Maham", "National Assembly", end=("August 1966", "1966-08")),
  occ("Ahmed Baba Ould Sneiba", "mayor's chair", start=("October 1961", "1961-10"), end=("1968", "1968"), again=["mayor"]),
  occ("Yacine Diop", "first deputy mayor"),
  occ("Hubert Lanessan", "general manager of the iron company", start=("1958", "1958"), end=("64", "1964")),
  occ("Aïchetou Mint Boilil", "ran the maternity hospital", start=("1975", "1975")),
  occ("Aïchetou Mint Boilil", "regional health director", start=("January 1984", "1984-01")),
  occ("Aïchetou Mint Boilil", "minister of social affairs", start=("1992", "1992"), end=("1995", "1995")),
  occ("Cheikh Ould Sidi", "mayor#4", start=("2006", "2006")),
  occ("Mariem Fall", "judge at the commercial court"),
  occ("Salka Mint Ely", "curator"),
  fact("Sidi Ould Maham", "birthDate", "1919", value="1919"),
  fact("Sidi Ould Maham", "deathDate", "1988", value="1988"),
  fact("Sidi Ould Maham", "occupation", "pilot"),
  fact("Sidi Ould Maham", "children", "Cheikh Ould Sidi"),
  fact("Yacine Diop", "occupation", "pharmacist"),
  fact("Yacine Diop", "birthPlace", "Saint-Louis"),
  fact("Aïchetou Mint Boilil", "occupation", "midwife"),
  fact("Aïchetou Mint Boilil", "children", "Mariem Fall"),
  ev("arrest", "arrest", ("August 1966", "1966-08"), ["Sidi Ould Maham"]),
  ev("election", "elected", ("October 1961", "1961-10"), ["Ahmed Baba Ould Sneiba", "Yacine Diop"]),
  ev("departure", "removed", ("1968", "1968"), ["Ahmed Baba Ould Sneiba"]),
  ev("speech", "made a speech", ("15 June 1963", "1963-06-15"), ["Hubert Lanessan"]),
  ev("appointment", "was named", ("January 1984", "1984-01"), ["Aïchetou Mint Boilil"]),
  ev("candidacy", "stood", ("2006", "2006"), ["Aïchetou Mint Boilil"]),
  ev("election", "lost to", ("2006", "2006"), ["Cheikh Ould Sidi"]),
)

P("d12-15", """LAETORIUS PRISCUS, CN. (Cnaeus Laetorius Priscus), was of an obscure family of Ateste in Venetia, where the tomb of his father, Marcus Laetorius, a dealer in wool, was dug up in 1839. The year of his birth is nowhere given. Our knowledge of him rests upon two inscriptions, three letters in a late collection, and a malicious page of the historian Marius Geta, who had dined with him.

He began as military tribune in the legion at Vindonissa. He was quaestor of Sicily in A.D. 58 and praetor in 63, and is next found as legate of the Twenty-first under Caecina, whom he deserted before Cremona. Vespasian, whose debts he had once paid, made him consul suffectus for the last months of the year 71. In 75 he went out as proconsul to Asia; there he held court at Ephesus for two years, and repaired the great conduit. On his return to Rome in 77 the cities accused him of extortion. He was tried before the senate, defended himself, it is said, for nine hours, and was condemned to exile and the loss of a third of his goods.

Titus recalled him in 79. Under Domitian he was prefect of the city, from 86 until his death in 92, being the successor of Pegasus, as some suppose, or of Rutilius, as is more likely. Geta will have it that he was poisoned by his wife Fabia Pollia; but Geta was in love with her.

By Fabia he had a daughter, Laetoria Marcella, given in 84 to Lucius Antistius Varro, who was afterwards governor of Lycia and flamen of the deified Augustus. A nephew, Quintus Laetorius, an advocate, was banished in 93.

The character of Laetorius has been too kindly drawn by the German writers. He was adroit. The aqueduct at Ephesus still goes by his name among the shepherds, if we may trust travellers; the statue at Ateste, lately so labelled, is a Bacchus.""",
  occ("Cnaeus Laetorius Priscus", "military tribune in the legion at Vindonissa"),
  occ("Cnaeus Laetorius Priscus", "quaestor of Sicily", start=("A.D. 58", "0058")),
  occ("Cnaeus Laetorius Priscus", "praetor", start=("63", "0063")),
  occ("Cnaeus Laetorius Priscus", "legate of the Twenty-first"),
  occ("Cnaeus Laetorius Priscus", "consul suffectus", start=("the year 71", "0071"), end=("the year 71", "0071")),
  occ("Cnaeus Laetorius Priscus", "proconsul to Asia", start=("75", "0075"), end=("77", "0077")),
  occ("Cnaeus Laetorius Priscus", "prefect of the city", start=("86", "0086"), end=("92", "0092")),
  occ("Lucius Antistius Varro", "governor of Lycia"),
  occ("Lucius Antistius Varro", "flamen of the deified Augustus"),
  fact("Cnaeus Laetorius Priscus", "father", "Marcus Laetorius"),
  fact("Marcus Laetorius", "occupation", "dealer in wool"),
  fact("Marius Geta", "occupation", "historian"),
  fact("Cnaeus Laetorius Priscus", "deathDate", "92", value="0092"),
  fact("Cnaeus Laetorius Priscus", "spouse", "Fabia Pollia"),
  fact("Cnaeus Laetorius Priscus", "children", "Laetoria Marcella"),
  fact("Laetoria Marcella", "spouse", "Lucius Antistius Varro", date=("84", "0084")),
  fact("Cnaeus Laetorius Priscus", "relatives", "Quintus Laetorius"),
  fact("Quintus Laetorius", "occupation", "advocate"),
  ev("appointment", "made", ("the year 71", "0071"), ["Cnaeus Laetorius Priscus", "Vespasian"]),
  ev("appointment", "went out", ("75", "0075"), ["Cnaeus Laetorius Priscus"], place="Asia"),
  ev("travel", "return", ("77", "0077"), ["Cnaeus Laetorius Priscus"], place="Rome"),
  ev("investigation", "accused", ("77", "0077"), ["Cnaeus Laetorius Priscus"]),
  ev("investigation", "was tried", None, ["Cnaeus Laetorius Priscus"]),
  ev("speech", "defended himself", None, ["Cnaeus Laetorius Priscus"], status="claimed"),
  ev("conviction", "was condemned", None, ["Cnaeus Laetorius Priscus"]),
  ev("sanction", "banished", ("93", "0093"), ["Quintus Laetorius"]),
)

P("d12-16", """Joonas Ilmari Vuorensola
Board candidate no. 4: personal particulars, in the candidate's own summary

Born 3 November 1962, Kemijärvi, Finland. Master of Science (Technology), University of Oulu, 1988; licentiate, Tampere, 1996. Civil engineer. Reserve lieutenant, Signals. Married to Päivi Aikio, a district judge; three children.

Work. Site engineer, Kemijoki Power, 1988–1993. In 1993–1994 leader of the water mission in Maputo for the Finnish Red Cross. City engineer of Rovaniemi from 1995; deputy mayor for technical services from August 2001, succeeding Reino Pöykkö, and then mayor, chosen by the council on 18 June 2007 by 31 votes to 28. I left at the end of 2014 by my own wish, whatever the newspaper wrote. My successor was Esko Lotvonen-Salo. Since 2015 I have been chief executive of Arctic Grid Oy, a post I shall give up on 30 September 2023.

Positions of trust. Member of the city council for the Centre Party, 1993–1994. Chair of the Lapland Regional Council 2009–2012. Board of the University of Lapland since 2018 (vice-chair since 2020). Chair of the ski club Ounasvaara in 1999. In the spring of 2017 I gave evidence to the parliamentary committee on electricity prices; in 2011 the Chancellor of Justice examined a land sale in which I had signed, and gave me a reminder.

Honours. Knight, First Class, of the White Rose, 2012.

Why I am standing. Boards in our country talk too little about maintenance. A bridge is not a ribbon. I do not want to be chair, though the nomination committee has asked; I should be glad to sit on the audit committee.

Languages: Finnish, Swedish, Portuguese after a fashion; my wife speaks Northern Sámi to the children and I am gradually allowed to listen. The bus stop beside the power station was called after me as a joke and is still so called on the map.

Nominated by: Kirsi Hautala, managing director of the Northern Pension Fund.""",
  occ("Joonas Ilmari Vuorensola", "Site engineer, Kemijoki Power", start=("1988#2", "1988"), end=("1993", "1993")),
  occ("Joonas Ilmari Vuorensola", "leader of the water mission in Maputo", start=("1993#2", "1993"), end=("1994", "1994")),
  occ("Joonas Ilmari Vuorensola", "City engineer of Rovaniemi", start=("1995", "1995"), end=("August 2001", "2001-08")),
  occ("Joonas Ilmari Vuorensola", "deputy mayor for technical services", start=("August 2001", "2001-08"), end=("18 June 2007", "2007-06-18")),
  occ("Reino Pöykkö", "deputy mayor for technical services", end=("August 2001", "2001-08")),
  occ("Joonas Ilmari Vuorensola", "mayor#2", start=("18 June 2007", "2007-06-18"), end=("the end of 2014", "2014-12-31")),
  occ("Esko Lotvonen-Salo", "successor", start=("the end of 2014", "2014-12-31")),
  occ("Joonas Ilmari Vuorensola", "chief executive of Arctic Grid Oy", start=("2015", "2015"), end=("30 September 2023", "2023-09-30"), again=["post"]),
  occ("Joonas Ilmari Vuorensola", "Member of the city council", start=("1993#3", "1993"), end=("1994#2", "1994")),
  occ("Joonas Ilmari Vuorensola", "Chair of the Lapland Regional Council", start=("2009", "2009"), end=("2012", "2012")),
  occ("Joonas Ilmari Vuorensola", "Board of the University of Lapland", start=("2018", "2018")),
  occ("Joonas Ilmari Vuorensola", "vice-chair", start=("2020", "2020")),
  occ("Joonas Ilmari Vuorensola", "Chair of the ski club Ounasvaara", start=("1999", "1999"), end=("1999", "1999")),
  occ("Päivi Aikio", "district judge"),
  occ("Kirsi Hautala", "managing director of the Northern Pension Fund"),
  fact("Joonas Ilmari Vuorensola", "birthDate", "3 November 1962", value="1962-11-03"),
  fact("Joonas Ilmari Vuorensola", "birthPlace", "Kemijärvi, Finland"),
  fact("Joonas Ilmari Vuorensola", "education", "University of Oulu", date=("1988", "1988")),
  fact("Joonas Ilmari Vuorensola", "education", "Tampere", date=("1996", "1996")),
  fact("Joonas Ilmari Vuorensola", "occupation", "Civil engineer"),
  fact("Joonas Ilmari Vuorensola", "militaryService", "Signals"),
  fact("Joonas Ilmari Vuorensola", "spouse", "Päivi Aikio"),
  fact("Joonas Ilmari Vuorensola", "party", "Centre Party"),
  fact("Joonas Ilmari Vuorensola", "award", "Knight, First Class, of the White Rose", date=("2012#2", "2012")),
  ev("candidacy", "candidate", None, ["Joonas Ilmari Vuorensola"]),
  ev("appointment", "succeeding", ("August 2001", "2001-08"), ["Joonas Ilmari Vuorensola"]),
  ev("election", "chosen", ("18 June 2007", "2007-06-18"), ["Joonas Ilmari Vuorensola"]),
  ev("departure", "left", ("the end of 2014", "2014-12-31"), ["Joonas Ilmari Vuorensola"]),
  ev("departure", "give up", ("30 September 2023", "2023-09-30"), ["Joonas Ilmari Vuorensola"]),
  ev("testimony", "gave evidence", ("the spring of 2017", "2017"), ["Joonas Ilmari Vuorensola"]),
  ev("investigation", "examined", ("2011", "2011"), ["Joonas Ilmari Vuorensola"]),
  ev("sanction", "gave me a reminder", ("2011", "2011"), ["Joonas Ilmari Vuorensola"]),
  ev("candidacy", "standing", None, ["Joonas Ilmari Vuorensola"]),
  ev("candidacy", "Nominated", None, ["Joonas Ilmari Vuorensola", "Kirsi Hautala"]),
)

P("d12-17", """THE STRAITS INTELLIGENCER. Malacca, Saturday, 19th September 1874
DEATH OF MR. TAN KIM HOCK

We have to record with sincere regret the death of Mr. Tan Kim Hock, Justice of the Peace, which took place at his residence in Heeren Street on Tuesday last, of a decline, in the fifty-eighth year of his age.

Mr. Tan was a native of this Settlement, being the eldest son of the late Tan Boon Leong, who held the gambier farm under the Dutch. He received such schooling as the Anglo-Chinese College then afforded, and began life as a shroff in the house of Messrs. Neave & Westerhout. In 1846 he took over the spirit farm with his brother-in-law, Chan Koon Swee; and in 1851 he was chosen head of the Hokkien temple, the duties of which office he discharged until illness compelled him, in April of the present year, to lay them down. His cousin, Tan Choon Bock, now fills the place.

In 1860 he was placed upon the Commission of the Peace by Governor Ellershaw. From 1863 until 1869 he sat as a Municipal Commissioner, and it is to his persistence that we owe the only pavement on which a lady may walk dry-shod. When the late Lieutenant-Governor, Captain Burnaby-Shaw, proposed in 1867 to tax coffins, Mr. Tan headed the deputation which waited upon His Honour on the 4th of March and left him with an altered mind. He was twice offered, and twice put aside with thanks, the honorary rank which the Siamese court bestows so freely.

He visited Batavia in 1858, and Calcutta in 1870 in the suite of the Resident Councillor. He leaves a widow, two sons and a pepper plantation at Sungei Udang. The elder, Tan Cheng Watt, is interpreter to the Supreme Court.

The funeral, which is fixed for the 1st proximo, will pass by Jonker Street. It is rumoured that Mr. Chan will have the vacant Commission; of this we know nothing, and those who pretend to know, no more than we.""",
  occ("Tan Kim Hock", "Justice of the Peace", start=("1860", "1860"), end=("Tuesday last", "1874-09-15"), again=["Commission of the Peace"]),
  occ("Tan Boon Leong", "held the gambier farm", former=True),
  occ("Tan Kim Hock", "shroff in the house of Messrs. Neave & Westerhout"),
  occ("Tan Kim Hock", "spirit farm", start=("1846", "1846")),
  occ("Chan Koon Swee", "spirit farm", start=("1846", "1846")),
  occ("Tan Kim Hock", "head of the Hokkien temple", start=("1851", "1851"), end=("April of the present year", "1874-04"), again=["office"]),
  occ("Tan Choon Bock", "fills the place", start=("April of the present year", "1874-04")),
  occ("Ellershaw", "Governor"),
  occ("Tan Kim Hock", "Municipal Commissioner", start=("1863", "1863"), end=("1869", "1869")),
  occ("Burnaby-Shaw", "Lieutenant-Governor", former=True),
  occ("Tan Cheng Watt", "interpreter to the Supreme Court"),
  fact("Tan Kim Hock", "deathPlace", "Heeren Street"),
  fact("Tan Kim Hock", "residence", "Heeren Street"),
  fact("Tan Kim Hock", "deathDate", "Tuesday last", value="1874-09-15"),
  fact("Tan Kim Hock", "causeOfDeath", "decline"),
  fact("Tan Kim Hock", "father", "Tan Boon Leong"),
  fact("Tan Kim Hock", "education", "Anglo-Chinese College"),
  fact("Tan Kim Hock", "relatives", "Chan Koon Swee"),
  fact("Tan Kim Hock", "relatives", "Tan Choon Bock"),
  fact("Tan Kim Hock", "children", "Tan Cheng Watt"),
  ev("appointment", "began life", None, ["Tan Kim Hock"]),
  ev("appointment", "took over", ("1846", "1846"), ["Tan Kim Hock", "Chan Koon Swee"]),
  ev("appointment", "was chosen", ("1851", "1851"), ["Tan Kim Hock"]),
  ev("departure", "lay them down", ("April of the present year", "1874-04"), ["Tan Kim Hock"]),
  ev("appointment", "was placed", ("1860", "1860"), ["Tan Kim Hock", "Ellershaw"]),
  ev("meeting", "waited upon", ("4th of March", "1867-03-04"), ["Tan Kim Hock", "Burnaby-Shaw"]),
  ev("travel", "visited", ("1858", "1858"), ["Tan Kim Hock"], place="Batavia"),
  ev("travel", "visited", ("1870", "1870"), ["Tan Kim Hock"], place="Calcutta"),
)

P("d12-18", """RATU ISIKELI VAKACEGU: A TIMELINE
(from the exhibition leaflet, Provincial Office, Naduruloulou)

1906, 2 December: born at Rewa, the son of Ratu Penaia Vakacegu, Roko Tui of the province, and Adi Litia. Methodist.
1920–1924: boarder at Queen Victoria School.
1927: clerk in the office of the Secretary for Fijian Affairs.
1931: posted to Lau as native magistrate, the youngest in the Colony.
1936, 9 May: marries Adi Mere Salote of Bau.
1940: enlists in the Fiji Guerrillas; wounded on Bougainville in March 1944. Military Medal.
1946: on his father's death he succeeds as chief of the Vunivalu house, and in July the Governor names him to the Legislative Council.
1949: sails to Auckland for treatment, and meets Peter Fraser there. Nothing is known of what the two talked about. He always said it was football.
1953: Roko Tui Rewa, in place of Ratu Josefa Tabakaucoro.
1957: gives evidence to the Sproule inquiry into village life. "We have been studied", he remarked, "more than turtles."
1959, December: arrested men from the strike are bailed on his word.
1963: elected by the Great Council of Chiefs to the reformed legislature; he sits until 1966.
1966: declines a knighthood.
1968: retires as Roko Tui; Adi Laisa Ganilau follows, the first woman in the post.
1970, 10 October: reads the chiefs' message at the raising of the flag.
1974, 23 January: dies in Suva, of pneumonia.

Family. His younger brother, Ratu Jone, was a rugby captain and later superintendent of the prison at Korovou. A daughter, Adi Kelera Vakacegu-Thaman, became the first Fijian director of the museum in 1981; a grandson is now assistant minister for fisheries, but has asked us not to make a song about it.

The bridge at Nasali, planned under another name, has been called the Vakacegu Bridge since 1990. Of the man's own house only the posts are left.""",
  occ("Penaia Vakacegu", "Roko Tui of the province"),
  occ("ISIKELI VAKACEGU", "clerk in the office of the Secretary for Fijian Affairs", start=("1927", "1927")),
  occ("ISIKELI VAKACEGU", "native magistrate", start=("1931", "1931")),
  occ("ISIKELI VAKACEGU", "chief of the Vunivalu house", start=("1946", "1946")),
  occ("Penaia Vakacegu", "chief of the Vunivalu house", end=("1946", "1946")),
  occ("ISIKELI VAKACEGU", "Legislative Council", start=("July", "1946-07")),
  occ("ISIKELI VAKACEGU", "Roko Tui Rewa", start=("1953", "1953"), end=("1968", "1968"), again=["Roko Tui#3"]),
  occ("Josefa Tabakaucoro", "Roko Tui Rewa", end=("1953", "1953")),
  occ("ISIKELI VAKACEGU", "reformed legislature", start=("1963", "1963"), end=("1966", "1966")),
  occ("Laisa Ganilau", "the post", start=("1968", "1968")),
  occ("Jone", "rugby captain"),
  occ("Jone", "superintendent of the prison at Korovou"),
  occ("Kelera Vakacegu-Thaman", "director of the museum", start=("1981", "1981")),
  fact("ISIKELI VAKACEGU", "birthDate", "1906, 2 December", value="1906-12-02"),
  fact("ISIKELI VAKACEGU", "birthPlace", "Rewa"),
  fact("ISIKELI VAKACEGU", "father", "Penaia Vakacegu"),
  fact("ISIKELI VAKACEGU", "mother", "Litia"),
  fact("ISIKELI VAKACEGU", "religion", "Methodist"),
  fact("ISIKELI VAKACEGU", "education", "Queen Victoria School"),
  fact("ISIKELI VAKACEGU", "spouse", "Mere Salote", date=("1936, 9 May", "1936-05-09")),
  fact("ISIKELI VAKACEGU", "militaryService", "Fiji Guerrillas"),
  fact("ISIKELI VAKACEGU", "award", "Military Medal"),
  fact("Penaia Vakacegu", "deathDate", "1946", value="1946"),
  fact("ISIKELI VAKACEGU", "deathDate", "1974, 23 January", value="1974-01-23"),
  fact("ISIKELI VAKACEGU", "deathPlace", "Suva"),
  fact("ISIKELI VAKACEGU", "causeOfDeath", "pneumonia"),
  fact("ISIKELI VAKACEGU", "siblings", "Jone"),
  fact("ISIKELI VAKACEGU", "children", "Kelera Vakacegu-Thaman"),
  ev("appointment", "posted", ("1931", "1931"), ["ISIKELI VAKACEGU"], place="Lau"),
  ev("appointment", "succeeds", ("1946", "1946"), ["ISIKELI VAKACEGU"]),
  ev("appointment", "names", ("July", "1946-07"), ["ISIKELI VAKACEGU"]),
  ev("travel", "sails", ("1949", "1949"), ["ISIKELI VAKACEGU"], place="Auckland"),
  ev("meeting", "meets", ("1949", "1949"), ["ISIKELI VAKACEGU", "Peter Fraser"], place="Auckland"),
  ev("testimony", "gives evidence", ("1957", "1957"), ["ISIKELI VAKACEGU"]),
  ev("election", "elected", ("1963", "1963"), ["ISIKELI VAKACEGU"]),
  ev("departure", "retires", ("1968", "1968"), ["ISIKELI VAKACEGU"]),
  ev("appointment", "follows", ("1968", "1968"), ["Laisa Ganilau"]),
  ev("speech", "reads", ("1970, 10 October", "1970-10-10"), ["ISIKELI VAKACEGU"]),
  ev("appointment", "became", ("1981", "1981"), ["Kelera Vakacegu-Thaman"]),
)

P("d12-19", """THE LIFE OF LU SHANGZHI
(From the Records of the Prefecture of Jianchang, book XIV. Rendered by a missionary.)

Lu Shangzhi, styled Boyu, was a man of Nanfeng. His grandfather kept an inn. His father, Lu Heng, sold the inn to buy books, and lived to be laughed at and then envied. In the eleventh year of Hongzhi, which is 1498, Shangzhi became a provincial graduate, and in 1502 a doctor of the third class. He was first magistrate of Tongcheng, where in two years he had no criminals, having, as the wits observed, no witnesses. In 1507 he was called up to be censor of the Huguang circuit.

At that time the eunuch Liu Jin held the reins. Shangzhi sent up a memorial in the second month of 1508, in which he compared the palace to a house where the dogs dine first. He was thrown into the prison of the Embroidered Guard, received forty strokes at the Meridian Gate, and was set down as postmaster of Longchang in Guizhou. After the fall of the eunuch in 1510 he was made prefect of Jiujiang; and when the Prince of Ning rose in 1519 he held the walls for six days with cooks and boatmen. For this he became Grand Coordinator of Southern Gan in the following year, in succession to Wang Bo'an the philosopher, with whom he had an interview at Ganzhou and disagreed.

The new Emperor having raised him in 1524 to be Vice-minister of Works, he knelt with the rest before the gate in the matter of the Rites, was fined, asked leave, and was suffered to go home. He would not take the Nanjing ministry. He built a study over a pond and called it "Now at Last". He died in the fifteenth year of Jiajing, 1536, aged sixty-nine, of a surfeit of melons, if we may believe the townspeople.

His disciple Chen Yue, afterwards Chancellor of the National University, wrote upon the stone. His son Lu Mo was a doctor of 1529 and died as prefect of Raozhou. The historian says: he was stiff, and the times were pliant.""",
  occ("Lu Shangzhi", "magistrate of Tongcheng"),
  occ("Lu Shangzhi", "censor of the Huguang circuit", start=("1507", "1507")),
  occ("Lu Shangzhi", "postmaster of Longchang"),
  occ("Lu Shangzhi", "prefect of Jiujiang", start=("1510", "1510")),
  occ("Lu Shangzhi", "Grand Coordinator of Southern Gan", start=("the following year", "1520")),
  occ("Wang Bo'an", "Grand Coordinator of Southern Gan", end=("the following year", "1520")),
  occ("Lu Shangzhi", "Vice-minister of Works", start=("1524", "1524")),
  occ("Chen Yue", "Chancellor of the National University"),
  occ("Lu Mo", "prefect of Raozhou"),
  fact("Lu Shangzhi", "alias", "Boyu"),
  fact("Lu Shangzhi", "birthPlace", "Nanfeng"),
  fact("Lu Shangzhi", "father", "Lu Heng"),
  fact("Wang Bo'an", "occupation", "philosopher"),
  fact("Lu Shangzhi", "deathDate", "1536", value="1536"),
  fact("Lu Shangzhi", "children", "Lu Mo"),
  ev("appointment", "was called up", ("1507", "1507"), ["Lu Shangzhi"]),
  ev("communication", "sent up a memorial", ("the second month of 1508", "1508"), ["Lu Shangzhi"]),
  ev("arrest", "was thrown into the prison", None, ["Lu Shangzhi"]),
  ev("sanction", "received forty strokes", None, ["Lu Shangzhi"]),
  ev("appointment", "was set down", None, ["Lu Shangzhi"]),
  ev("departure", "fall", ("1510", "1510"), ["Liu Jin"]),
  ev("appointment", "was made", ("1510", "1510"), ["Lu Shangzhi"]),
  ev("appointment", "became#2", ("the following year", "1520"), ["Lu Shangzhi"]),
  ev("meeting", "had an interview", None, ["Lu Shangzhi", "Wang Bo'an"], place="Ganzhou"),
  ev("appointment", "raised", ("1524", "1524"), ["Lu Shangzhi"]),
  ev("sanction", "was fined", None, ["Lu Shangzhi"]),
  ev("departure", "was suffered to go home", None, ["Lu Shangzhi"]),
)

P("d12-20", """Quem é Quem na Economia, English edition 1999
FALCÃO DE BARROS, Otávio Augusto

Economist and banker. Otávio Augusto Falcão de Barros, born in Juiz de Fora, Minas Gerais, 30 July 1931, son of Teófilo Falcão, notary, and Maria das Dores de Barros. Catholic. Faculty of Economics, Belo Horizonte, 1954; MA, Vanderbilt University, 1959.

Career: Banco do Brasil, clerk 1950–55; head of the exchange section, Santos branch, 1960–63. Superintendent of the development bank of Minas Gerais, 1964–66. Director of the Central Bank (foreign area) from April 1967 until March 1970, when he was dismissed together with its president, Hélio Bastos Prado, after the coffee affair. Secretary of Finance of the State of Minas Gerais, 1971–74 (Governor: Israel Murgel). Brazilian executive director at the Inter-American Development Bank, Washington, 1974–78. Chairman of Banco Mantiqueira S.A., 1979–92; the bank was placed under intervention in November 1992 and its chairman's assets were frozen. In 1994 a court in Rio convicted him of false accounting; acquitted on appeal, 1997. Testified before the parliamentary inquiry on banks, 5 May 1993.

Politics: Arena to 1979; PDS; none since. Federal deputy (substitute), February to August 1983. Candidate for the Senate, 1986; third place. He was invited in 1985 to be Minister of Planning and let it be known; the invitation was withdrawn.

Associations: president of the Minas Economists' Council, 1969–72; councillor of the Atlético Mineiro football club, life member. Honorary consul of Norway in Belo Horizonte since 1981, as was his father-in-law, Ragnvald Solberg, before him from 1949.

Decorations: Medal of the Inconfidência, 1973; Order of Rio Branco (Commander), 1977.

Family: married 1961 to Astrid Solberg; children Teófilo, Ingrid and Otávio, the last of whom manages the family's farms. Residence: Rua Tomé de Souza, Belo Horizonte.

Works: A ilusão do câmbio (1976), reprinted four times and, in the author's opinion, read once. The subject has seen this entry and disputes its fourth sentence.""",
  occ("Otávio Augusto Falcão de Barros", "Banco do Brasil, clerk", start=("1950", "1950"), end=("55", "1955")),
  occ("Otávio Augusto Falcão de Barros", "head of the exchange section, Santos branch", start=("1960", "1960"), end=("63", "1963")),
  occ("Otávio Augusto Falcão de Barros", "Superintendent of the development bank of Minas Gerais", start=("1964", "1964"), end=("66", "1966")),
  occ("Otávio Augusto Falcão de Barros", "Director of the Central Bank (foreign area)", start=("April 1967", "1967-04"), end=("March 1970", "1970-03")),
  occ("Hélio Bastos Prado", "president", end=("March 1970", "1970-03")),
  occ("Otávio Augusto Falcão de Barros", "Secretary of Finance of the State of Minas Gerais", start=("1971", "1971"), end=("74", "1974")),
  occ("Israel Murgel", "Governor"),
  occ("Otávio Augusto Falcão de Barros", "executive director at the Inter-American Development Bank", start=("1974", "1974"), end=("78", "1978")),
  occ("Otávio Augusto Falcão de Barros", "Chairman of Banco Mantiqueira S.A.", start=("1979", "1979"), end=("92", "1992"), again=["chairman"]),
  occ("Otávio Augusto Falcão de Barros", "Federal deputy (substitute)", start=("February", "1983-02"), end=("August 1983", "1983-08")),
  occ("Otávio Augusto Falcão de Barros", "president of the Minas Economists' Council", start=("1969", "1969"), end=("72", "1972")),
  occ("Otávio Augusto Falcão de Barros", "councillor of the Atlético Mineiro football club"),
  occ("Otávio Augusto Falcão de Barros", "Honorary consul of Norway in Belo Horizonte", start=("1981", "1981")),
  occ("Ragnvald Solberg", "Honorary consul of Norway in Belo Horizonte", start=("1949", "1949")),
  fact("Otávio Augusto Falcão de Barros", "occupation", "Economist"),
  fact("Otávio Augusto Falcão de Barros", "occupation", "banker"),
  fact("Otávio Augusto Falcão de Barros", "birthPlace", "Juiz de Fora, Minas Gerais"),
  fact("Otávio Augusto Falcão de Barros", "birthDate", "30 July 1931", value="1931-07-30"),
  fact("Otávio Augusto Falcão de Barros", "father", "Teófilo Falcão"),
  fact("Teófilo Falcão", "occupation", "notary"),
  fact("Otávio Augusto Falcão de Barros", "mother", "Maria das Dores de Barros"),
  fact("Otávio Augusto Falcão de Barros", "religion", "Catholic"),
  fact("Otávio Augusto Falcão de Barros", "education", "Faculty of Economics, Belo Horizonte", date=("1954", "1954")),
  fact("Otávio Augusto Falcão de Barros", "education", "Vanderbilt University", date=("1959", "1959")),
  fact("Otávio Augusto Falcão de Barros", "party", "Arena"),
  fact("Otávio Augusto Falcão de Barros", "party", "PDS"),
  fact("Otávio Augusto Falcão de Barros", "relatives", "Ragnvald Solberg"),
  fact("Otávio Augusto Falcão de Barros", "award", "Medal of the Inconfidência", date=("1973", "1973")),
  fact("Otávio Augusto Falcão de Barros", "award", "Order of Rio Branco", date=("1977", "1977")),
  fact("Otávio Augusto Falcão de Barros", "spouse", "Astrid Solberg", date=("1961", "1961")),
  fact("Otávio Augusto Falcão de Barros", "children", "Teófilo#2"),
  fact("Otávio Augusto Falcão de Barros", "children", "Ingrid"),
  fact("Otávio Augusto Falcão de Barros", "children", "Otávio#3"),
  fact("Otávio Augusto Falcão de Barros", "residence", "Rua Tomé de Souza, Belo Horizonte"),
  ev("departure", "was dismissed", ("March 1970", "1970-03"), ["Otávio Augusto Falcão de Barros", "Hélio Bastos Prado"]),
  ev("sanction", "were frozen", ("November 1992", "1992-11"), ["Otávio Augusto Falcão de Barros"]),
  ev("conviction", "convicted", ("1994", "1994"), ["Otávio Augusto Falcão de Barros"]),
  ev("testimony", "Testified", ("5 May 1993", "1993-05-05"), ["Otávio Augusto Falcão de Barros"]),
  ev("candidacy", "Candidate", ("1986", "1986"), ["Otávio Augusto Falcão de Barros"]),
)

P("d12-21", """ANNALS OF THE ROYAL BURGH OF INVERCAULD-BY-THE-SEA. Chapter XI: Civic heads, good and indifferent

Of the provosts between the Union and the Reform Bill the reader will wish to know little, and the author has discovered less. For thirty years the chair went round three families like a dish. The first who calls for more than his name is James Wedderspoon, skipper and owner of the Grizel, who was elected at Michaelmas 1789 and continued in the chair until Michaelmas 1795. He had been dean of guild from 1781. It was he who led the water from the Craig; he who, in the meal riot of March 1793, read the Act from an upturned herring-barrel, with a split lip. He died on the 5th of June 1811, and the flagstone in the kirk gives him his titles at greater length than his age.

His son-in-law and successor, Bailie Alexander Durie, writer, was not of that metal. He was at the same time town-clerk depute, an arrangement that nobody thought strange until 1799, when the Convention of Burghs inquired into it; and in the September of that year he demitted both offices, being, as he declared, persecuted. He went to Demerara. It was given out that he became a judge there. I have examined the Demerara almanacs and found no such judge.

The most considerable of the line was Dr. Robina Wedderspoon's grandfather (to leap a generation), John Durie Wedderspoon, who was born in the Shore Wynd in 1822, was bred a surgeon at Edinburgh, and came home in 1847 with the cholera. Provost from 1868 to 1880; convener of the county hospital board from 1871; member for the Burghs in two Parliaments, 1880 to 1886, in the Liberal interest. He rose in the Commons on the 14th of April 1884 to speak on trawling, and was listened to by eleven members and a cat. In 1886, having followed Lord Hartington, he lost the seat to Mr. Angus Sutherlain, a crofter's son.

Dr. Robina herself, our first lady bailie, sat for the third ward from 1909. The fountain called Wedderspoon's Well has no connection with any of them.""",
  occ("James Wedderspoon", "the chair#2", start=("Michaelmas 1789", "1789-09-29"), end=("Michaelmas 1795", "1795-09-29")),
  occ("James Wedderspoon", "dean of guild", start=("1781", "1781")),
  occ("Alexander Durie", "successor", start=("Michaelmas 1795", "1795-09-29"), end=("the September of that year", "1799-09")),
  occ("Alexander Durie", "town-clerk depute", end=("the September of that year", "1799-09")),
  occ("Alexander Durie", "Bailie"),
  occ("John Durie Wedderspoon", "Provost", start=("1868", "1868"), end=("1880", "1880")),
  occ("John Durie Wedderspoon", "convener of the county hospital board", start=("1871", "1871")),
  occ("John Durie Wedderspoon", "member for the Burghs", start=("1880#2", "1880"), end=("1886", "1886"), again=["the seat"]),
  occ("Angus Sutherlain", "the seat", start=("1886#2", "1886")),
  occ("Robina Wedderspoon", "sat for the third ward", start=("1909", "1909")),
  occ("Robina Wedderspoon", "bailie"),
  fact("James Wedderspoon", "occupation", "skipper"),
  fact("James Wedderspoon", "deathDate", "5th of June 1811", value="1811-06-05"),
  fact("James Wedderspoon", "relatives", "Alexander Durie"),
  fact("Alexander Durie", "occupation", "writer"),
  fact("Robina Wedderspoon", "relatives", "John Durie Wedderspoon"),
  fact("John Durie Wedderspoon", "birthPlace", "Shore Wynd"),
  fact("John Durie Wedderspoon", "birthDate", "1822", value="1822"),
  fact("John Durie Wedderspoon", "occupation", "surgeon"),
  fact("John Durie Wedderspoon", "education", "Edinburgh"),
  fact("John Durie Wedderspoon", "party", "Liberal"),
  ev("election", "was elected", ("Michaelmas 1789", "1789-09-29"), ["James Wedderspoon"]),
  ev("communication", "read the Act", ("March 1793", "1793-03"), ["James Wedderspoon"]),
  ev("investigation", "inquired", ("1799", "1799"), ["Alexander Durie"]),
  ev("departure", "demitted", ("the September of that year", "1799-09"), ["Alexander Durie"]),
  ev("travel", "went to", None, ["Alexander Durie"], place="Demerara"),
  ev("appointment", "became", None, ["Alexander Durie"], status="claimed"),
  ev("travel", "came home", ("1847", "1847"), ["John Durie Wedderspoon"]),
  ev("speech", "speak", ("14th of April 1884", "1884-04-14"), ["John Durie Wedderspoon"]),
  ev("departure", "lost the seat", ("1886#2", "1886"), ["John Durie Wedderspoon"]),
  ev("election", "lost the seat", ("1886#2", "1886"), ["Angus Sutherlain"]),
)

P("d12-22", """TRADES HALL, TOWNSVILLE: BIOGRAPHICAL REGISTER OF OFFICERS
Sheets 118 to 120

118. Mervyn Leslie "Snow" PADGETT. Born Charters Towers, 8 August 1904; died Townsville, 19 February 1977. Miner, later waterside worker. Branch secretary, Waterside Workers' Federation, Townsville, 1938–1954. Vice-president of the Trades and Labour Council 1945–1947, president 1948. Communist until 1956, then none. Gaoled six weeks in 1949 for contempt during the coal dispute. Unsuccessful candidate for Hermit Park, 1950. Went to Prague for the WFTU congress in 1947 and to China in 1952. Wife: Edna Rasmussen (m. 1930), organiser of the women's auxiliary. The hall's billiard room was to have been called after him; the motion lapsed.

119. Kathleen Mary GEANEY. Born Ingham, 1921, daughter of Cornelius Geaney, sugar farmer and chairman of the Hinchinbrook Shire from 1925 to 1933. St Mary's Convent; University of Queensland (BA, 1942). Teacher. Organiser of the Teachers' Union for the north 1951–1958; deputy general secretary 1958; general secretary from 3 March 1964, the first woman so elected, defeating R. J. Muir by 212 votes. Resigned July 1972 to become Commissioner of Arbitration, Brisbane, an appointment that ended with her retirement on 30 June 1986. Member of the Order of Australia, 1981. Royal commissioner into school transport, 1975. Opponents maintained that she had been offered the bench in return for ending the 1971 strike; she called this rubbish.

120. Silvio Antonio ZANUTTIGH. Born Gemona, Italy, 1934. Arrived in Queensland 1952. Cane cutter; boilermaker. Naturalised 1958. Delegate, then from 1969 district secretary, Boilermakers' Society; succeeded in 1976 by his brother Aldo. Alderman, Townsville City Council (Labor), 1976–1985, and deputy mayor 1982–1985 under Mayor Mike Reynoldson. President, Casa d'Italia club. Still alive at the time of compiling; would not be interviewed on a Saturday.

Compiler's note. Dates of office are from minute books where these survived the cyclone. Where the books and the memory of members disagree, the books have been preferred, not always happily.""",
  occ('Mervyn Leslie "Snow" PADGETT', "Branch secretary, Waterside Workers' Federation, Townsville", start=("1938", "1938"), end=("1954", "1954")),
  occ('Mervyn Leslie "Snow" PADGETT', "Vice-president of the Trades and Labour Council", start=("1945", "1945"), end=("1947", "1947")),
  occ('Mervyn Leslie "Snow" PADGETT', "president#2", start=("1948", "1948"), end=("1948", "1948")),
  occ("Edna Rasmussen", "organiser of the women's auxiliary"),
  occ("Cornelius Geaney", "chairman of the Hinchinbrook Shire", start=("1925", "1925"), end=("1933", "1933")),
  occ("Kathleen Mary GEANEY", "Organiser of the Teachers' Union for the north", start=("1951", "1951"), end=("1958", "1958")),
  occ("Kathleen Mary GEANEY", "deputy general secretary", start=("1958#2", "1958")),
  occ("Kathleen Mary GEANEY", "general secretary#2", start=("3 March 1964", "1964-03-03"), end=("July 1972", "1972-07")),
  occ("Kathleen Mary GEANEY", "Commissioner of Arbitration", start=("July 1972", "1972-07"), end=("30 June 1986", "1986-06-30"), again=["appointment"]),
  occ("Kathleen Mary GEANEY", "Royal commissioner into school transport", start=("1975", "1975"), end=("1975", "1975")),
  occ("Silvio Antonio ZANUTTIGH", "Delegate", end=("1969", "1969")),
  occ("Silvio Antonio ZANUTTIGH", "district secretary, Boilermakers' Society", start=("1969", "1969"), end=("1976", "1976")),
  occ("Aldo", "district secretary, Boilermakers' Society", start=("1976", "1976")),
  occ("Silvio Antonio ZANUTTIGH", "Alderman, Townsville City Council", start=("1976#2", "1976"), end=("1985", "1985")),
  occ("Silvio Antonio ZANUTTIGH", "deputy mayor", start=("1982", "1982"), end=("1985#2", "1985")),
  occ("Mike Reynoldson", "Mayor"),
  occ("Silvio Antonio ZANUTTIGH", "President, Casa d'Italia club"),
  fact('Mervyn Leslie "Snow" PADGETT', "alias", "Snow"),
  fact('Mervyn Leslie "Snow" PADGETT', "birthPlace", "Charters Towers"),
  fact('Mervyn Leslie "Snow" PADGETT', "birthDate", "8 August 1904", value="1904-08-08"),
  fact('Mervyn Leslie "Snow" PADGETT', "deathPlace", "Townsville"),
  fact('Mervyn Leslie "Snow" PADGETT', "deathDate", "19 February 1977", value="1977-02-19"),
  fact('Mervyn Leslie "Snow" PADGETT', "occupation", "Miner"),
  fact('Mervyn Leslie "Snow" PADGETT', "occupation", "waterside worker"),
  fact('Mervyn Leslie "Snow" PADGETT', "party", "Communist"),
  fact('Mervyn Leslie "Snow" PADGETT', "spouse", "Edna Rasmussen", date=("1930", "1930")),
  fact("Kathleen Mary GEANEY", "birthPlace", "Ingham"),
  fact("Kathleen Mary GEANEY", "birthDate", "1921", value="1921"),
  fact("Kathleen Mary GEANEY", "father", "Cornelius Geaney"),
  fact("Cornelius Geaney", "occupation", "sugar farmer"),
  fact("Kathleen Mary GEANEY", "education", "St Mary's Convent"),
  fact("Kathleen Mary GEANEY", "education", "University of Queensland", date=("1942", "1942")),
  fact("Kathleen Mary GEANEY", "occupation", "Teacher"),
  fact("Kathleen Mary GEANEY", "award", "Member of the Order of Australia", date=("1981", "1981")),
  fact("Silvio Antonio ZANUTTIGH", "birthPlace", "Gemona, Italy"),
  fact("Silvio Antonio ZANUTTIGH", "birthDate", "1934", value="1934"),
  fact("Silvio Antonio ZANUTTIGH", "occupation", "Cane cutter"),
  fact("Silvio Antonio ZANUTTIGH", "occupation", "boilermaker"),
  fact("Silvio Antonio ZANUTTIGH", "siblings", "Aldo"),
  fact("Silvio Antonio ZANUTTIGH", "party", "Labor"),
  ev("conviction", "Gaoled", ("1949", "1949"), ['Mervyn Leslie "Snow" PADGETT']),
  ev("candidacy", "candidate", ("1950", "1950"), ['Mervyn Leslie "Snow" PADGETT']),
  ev("travel", "Went to", ("1947#2", "1947"), ['Mervyn Leslie "Snow" PADGETT'], place="Prague"),
  ev("travel", "Went to", ("1952", "1952"), ['Mervyn Leslie "Snow" PADGETT'], place="China"),
  ev("election", "elected", ("3 March 1964", "1964-03-03"), ["Kathleen Mary GEANEY"]),
  ev("candidacy", "defeating", ("3 March 1964", "1964-03-03"), ["R. J. Muir"]),
  ev("departure", "Resigned", ("July 1972", "1972-07"), ["Kathleen Mary GEANEY"]),
  ev("appointment", "become", ("July 1972", "1972-07"), ["Kathleen Mary GEANEY"]),
  ev("departure", "retirement", ("30 June 1986", "1986-06-30"), ["Kathleen Mary GEANEY"]),
  ev("travel", "Arrived", ("1952#2", "1952"), ["Silvio Antonio ZANUTTIGH"], place="Queensland#2"),
  ev("appointment", "succeeded", ("1976", "1976"), ["Aldo"]),
)
P("d12-23", """FROM THE SHORT CHRONICLE OF DEBRE SINA
(translated from the Ge'ez; dates according to our reckoning in brackets)

And in the year of Matthew [1769] Ras Walda Nagad sent Dejazmach Kefla Iyasus, the son of Ayto Wolde Gabriel, to govern Begemder. This Kefla Iyasus was born at Adwa in Tigre, and was tall, and had but one eye, having given the other at Fagta. Three years he governed [1769–1772], and the roads were safe, so that a woman could carry gold from Ebenat to the Abbay; or so the women say.

And in that time Abba Ewostatewos was Aqabe Sa'at, a proud man. The Ras hated him. In the month of Yekatit [February 1770] they laid hands upon him at Gondar and judged him before the Ichege Henok, and he was condemned for the blood of King Iyasu; and they hanged him on a tree in his vestments. After him Tasfa Maryam, the prior of Mahdere, was Aqabe Sa'at for nine years. He had taught Kefla Iyasus the Psalms.

Now when the Ras was overthrown at Sarbakusa, Kefla Iyasus fled to Lasta by night with his wife Wolette Israel, and ate the bread of Wag Shum Kenfu, her uncle. The wag shum said: "I will make you balambaras of my house." But he answered: "I was lord of Begemder; shall I keep doors?" Yet in 1775 King Tekle Haymanot had mercy, and called him up, and made him Dejazmach of Semien. In that land he ruled until the great plague, and there he died, at Enchetkab, on the eve of the Epiphany [1784]. Some hold that it was poison from the hand of Dejazmach Gebre, whom the king set in his stead.

His children were Hailu, whom they made Fitawrari in the days of King Tekle Giyorgis, and Aster, who took the veil. Upon the hill above Enchetkab is a church with a red door, and it is called Kefla's, but the priests have told us that it was built long before. And in that same winter there was no honey.""",
  occ("Kefla Iyasus", "govern Begemder", start=("1769", "1769"), end=("1772", "1772"), again=["governed", "lord of Begemder"]),
  occ("Walda Nagad", "Ras"),
  occ("Abba Ewostatewos", "Aqabe Sa'at", end=("February 1770", "1770-02")),
  occ("Henok", "Ichege"),
  occ("Tasfa Maryam", "Aqabe Sa'at#2", start=("February 1770", "1770-02"), end=("nine years", "1779")),
  occ("Tasfa Maryam", "prior of Mahdere"),
  occ("Kenfu", "Wag Shum", again=["wag shum"]),
  occ("Kefla Iyasus", "Dejazmach of Semien", start=("1775", "1775"), end=("the eve of the Epiphany", "1784-01"), again=["ruled"]),
  occ("Gebre", "in his stead", start=("the eve of the Epiphany", "1784-01")),
  occ("Hailu", "Fitawrari"),
  occ("Iyasu", "King"),
  occ("Tekle Haymanot", "King#2"),
  occ("Tekle Giyorgis", "King#3"),
  fact("Kefla Iyasus", "father", "Wolde Gabriel"),
  fact("Kefla Iyasus", "birthPlace", "Adwa"),
  fact("Kefla Iyasus", "spouse", "Wolette Israel"),
  fact("Wolette Israel", "relatives", "Kenfu"),
  fact("Abba Ewostatewos", "deathDate", "February 1770", value="1770-02"),
  fact("Abba Ewostatewos", "deathPlace", "Gondar"),
  fact("Abba Ewostatewos", "causeOfDeath", "hanged"),
  fact("Kefla Iyasus", "deathPlace", "Enchetkab"),
  fact("Kefla Iyasus", "deathDate", "the eve of the Epiphany [1784]", value="1784-01"),
  fact("Kefla Iyasus", "children", "Hailu"),
  fact("Kefla Iyasus", "children", "Aster"),
  ev("appointment", "sent", ("1769", "1769"), ["Walda Nagad", "Kefla Iyasus"]),
  ev("arrest", "laid hands upon", ("February 1770", "1770-02"), ["Abba Ewostatewos"], place="Gondar"),
  ev("conviction", "was condemned", ("February 1770", "1770-02"), ["Abba Ewostatewos"]),
  ev("sanction", "hanged", None, ["Abba Ewostatewos"]),
  ev("departure", "was overthrown", None, ["Walda Nagad"], place="Sarbakusa"),
  ev("travel", "fled", None, ["Kefla Iyasus", "Wolette Israel"], place="Lasta"),
  ev("appointment", "made", ("1775", "1775"), ["Kefla Iyasus", "Tekle Haymanot"]),
  ev("appointment", "set", None, ["Gebre"]),
  ev("appointment", "made#2", None, ["Hailu"]),
)

P("d12-24", """Kamuning State University
Office of the University Secretary: Notes on past heads of the institution (handout for new faculty, August 2022)

1. Engr. Crisanto V. Macaraeg, first president, 1964–1972. Hydraulic engineer, born in Lingayen in 1909; previously dean of engineering at Mapúa and, during the war, a guerrilla captain in Pangasinan. Moved the campus out of the rice mill. Died in office on 21 September 1972.

2. Dr. Leonora Quijano-Abad, second president, 1973–1981. Botanist (PhD, Cornell, 1951). Came from the National Science Board, which she had chaired for four years. Removed by decree in May 1981 after the student strike; she maintained until her death in 1999 that she had walked out first. Her nephew, Fidel Quijano, was later mayor of Kamuning.

3. Atty. Rogelio S. Dimaandal, third president. Former assemblyman for the second district. Appointed on 9 June 1981, resigned on 3 March 1986 and left for San Diego the same week. In 1988 the graft court tried him over the gymnasium roof. He was convicted, and pardoned before serving a day.

4. Dr. Milagros P. Ocampo-Reyes, fourth president. Officer-in-charge from March 1986; confirmed by the Board of Regents on 17 February 1987; retired in 1998. Historian and Benedictine oblate; wife of the late Artemio Reyes, Justice of the Court of Appeals. Sat in the Commission on Higher Education after leaving us, 1999–2003. Received the Palanca Prize for essay in 1990.

5. Dr. Ernesto "Boy" Villafuerte, fifth president, October 1998 to 2010. Agronomist, alumnus, two terms. Chairman of the Association of State Universities in 2004.

6. Dr. Sitti Aminah Mastura, sixth president, 2010–2022. Born in Cotabato, 1956. The first Muslim to hold the office. Formerly undersecretary for basic education. Retired on 30 June 2022. Dr. Mastura has said that she wants to write detective novels.

The search for the seventh president is under way. Several names have been printed in the student paper; none is official. Until then Jonas T. Liwanag, Vice President for Academic Affairs, is officer-in-charge. The gymnasium is known as Dimaandal Hall, though no resolution so naming it has been found, and the roof still leaks.""",
  occ("Crisanto V. Macaraeg", "first president", start=("1964", "1964"), end=("21 September 1972", "1972-09-21")),
  occ("Crisanto V. Macaraeg", "dean of engineering at Mapúa", former=True),
  occ("Leonora Quijano-Abad", "second president", start=("1973", "1973"), end=("May 1981", "1981-05")),
  occ("Leonora Quijano-Abad", "chaired", start=("four years", "1969"), end=("1973", "1973"), again=["National Science Board"]),
  occ("Fidel Quijano", "mayor of Kamuning"),
  occ("Rogelio S. Dimaandal", "third president", start=("9 June 1981", "1981-06-09"), end=("3 March 1986", "1986-03-03")),
  occ("Rogelio S. Dimaandal", "assemblyman for the second district", former=True),
  occ("Milagros P. Ocampo-Reyes", "fourth president", start=("17 February 1987", "1987-02-17"), end=("1998", "1998")),
  occ("Milagros P. Ocampo-Reyes", "Officer-in-charge", start=("March 1986#2", "1986-03"), end=("17 February 1987", "1987-02-17")),
  occ("Artemio Reyes", "Justice of the Court of Appeals", former=True),
  occ("Milagros P. Ocampo-Reyes", "Commission on Higher Education", start=("1999#2", "1999"), end=("2003", "2003")),
  occ('Ernesto "Boy" Villafuerte', "fifth president", start=("October 1998", "1998-10"), end=("2010", "2010")),
  occ('Ernesto "Boy" Villafuerte', "Chairman of the Association of State Universities", start=("2004", "2004"), end=("2004", "2004")),
  occ("Sitti Aminah Mastura", "sixth president", start=("2010#2", "2010"), end=("30 June 2022", "2022-06-30"), again=["the office"]),
  occ("Sitti Aminah Mastura", "undersecretary for basic education", former=True),
  occ("Jonas T. Liwanag", "officer-in-charge"),
  occ("Jonas T. Liwanag", "Vice President for Academic Affairs"),
  fact("Crisanto V. Macaraeg", "occupation", "Hydraulic engineer"),
  fact("Crisanto V. Macaraeg", "birthPlace", "Lingayen"),
  fact("Crisanto V. Macaraeg", "birthDate", "1909", value="1909"),
  fact("Crisanto V. Macaraeg", "militaryService", "guerrilla captain in Pangasinan"),
  fact("Crisanto V. Macaraeg", "deathDate", "21 September 1972", value="1972-09-21"),
  fact("Leonora Quijano-Abad", "occupation", "Botanist"),
  fact("Leonora Quijano-Abad", "education", "Cornell", date=("1951", "1951")),
  fact("Leonora Quijano-Abad", "deathDate", "1999", value="1999"),
  fact("Leonora Quijano-Abad", "relatives", "Fidel Quijano"),
  fact("Milagros P. Ocampo-Reyes", "occupation", "Historian"),
  fact("Milagros P. Ocampo-Reyes", "spouse", "Artemio Reyes"),
  fact("Milagros P. Ocampo-Reyes", "award", "Palanca Prize", date=("1990", "1990")),
  fact('Ernesto "Boy" Villafuerte', "alias", "Boy"),
  fact('Ernesto "Boy" Villafuerte', "occupation", "Agronomist"),
  fact("Sitti Aminah Mastura", "birthPlace", "Cotabato"),
  fact("Sitti Aminah Mastura", "birthDate", "1956", value="1956"),
  fact("Sitti Aminah Mastura", "religion", "Muslim"),
  ev("departure", "Removed", ("May 1981", "1981-05"), ["Leonora Quijano-Abad"]),
  ev("departure", "had walked out", None, ["Leonora Quijano-Abad"], status="claimed"),
  ev("appointment", "Appointed", ("9 June 1981", "1981-06-09"), ["Rogelio S. Dimaandal"]),
  ev("departure", "resigned", ("3 March 1986", "1986-03-03"), ["Rogelio S. Dimaandal"]),
  ev("travel", "left for", None, ["Rogelio S. Dimaandal"], place="San Diego"),
  ev("investigation", "tried", ("1988", "1988"), ["Rogelio S. Dimaandal"]),
  ev("conviction", "was convicted", None, ["Rogelio S. Dimaandal"]),
  ev("appointment", "confirmed", ("17 February 1987", "1987-02-17"), ["Milagros P. Ocampo-Reyes"]),
  ev("departure", "retired", ("1998", "1998"), ["Milagros P. Ocampo-Reyes"]),
  ev("award", "Received", ("1990", "1990"), ["Milagros P. Ocampo-Reyes"]),
  ev("departure", "Retired", ("30 June 2022", "2022-06-30"), ["Sitti Aminah Mastura"]),
)

P("d12-25", """NECROLOGY OF THE PROVINCE, for the year of Our Lord 1751
Written at Asunción by order of the Father Provincial, and here shortened

Father Sebastián de Urquiola departed this life in the reduction of San Cosme on the eve of St. Lawrence, the 9th of August, in his seventy-second year, of which he had passed fifty-three in the Society. He was born at Azpeitia on the 20th of January 1680, so near to the house of our holy Founder that he was used to say he had been baptised out of the same bucket. His parents were Martín de Urquiola, a smith, and Catalina de Egaña. He studied at Salamanca, entered the noviciate at Villagarcía in 1698, and crossed the sea with the procurator Father Burguete in 1711.

For five years he was companion at Loreto, and in 1717 cura of Santa Ana, where he made clocks. In the month of March 1724 he was named Superior of the Missions on the Paraná. That office he bore until 1730, in the very years of the Comuneros, and had from their captain eleven letters and no satisfaction. On the 2nd of May 1727 he met the Bishop, Don José de Palomares, at Itapúa, and came away consoled. In the following year he was accused at Lima of having armed the Indians. The Visitor, Father Antonio Garrido, made inquiry into it from June to September 1728, and found four muskets, two of them without locks.

He was Rector of the college at Corrientes from 1731 to 1737, and after that consultor of the Province till his eyes failed. It was once written from Rome that he was to be Provincial; the letter proved to be for another of the same name. Father Ladislaus Orbán, a Hungarian, took the college after him.

His sister, Mother Ignacia de Urquiola, was abbess of the Poor Clares at Tolosa. His nephew Domingo is alcalde of the first vote in Asunción this present year, and wept at the exequies. The Indians of Santa Ana have asked for his spectacles. It does not become us to say what they suppose concerning them.""",
  occ("Sebastián de Urquiola", "companion at Loreto", end=("1717", "1717")),
  occ("Burguete", "procurator"),
  occ("Sebastián de Urquiola", "cura of Santa Ana", start=("1717", "1717")),
  occ("Sebastián de Urquiola", "Superior of the Missions on the Paraná", start=("March 1724", "1724-03"), end=("1730", "1730"), again=["office"]),
  occ("José de Palomares", "Bishop"),
  occ("Antonio Garrido", "Visitor"),
  occ("Sebastián de Urquiola", "Rector of the college at Corrientes", start=("1731", "1731"), end=("1737", "1737")),
  occ("Sebastián de Urquiola", "consultor of the Province", start=("1737", "1737")),
  occ("Ladislaus Orbán", "took the college", start=("1737", "1737")),
  occ("Ignacia de Urquiola", "abbess of the Poor Clares at Tolosa"),
  occ("Domingo", "alcalde of the first vote in Asunción", start=("this present year", "1751")),
  fact("Sebastián de Urquiola", "deathPlace", "San Cosme"),
  fact("Sebastián de Urquiola", "deathDate", "9th of August", value="1751-08-09"),
  fact("Sebastián de Urquiola", "birthPlace", "Azpeitia"),
  fact("Sebastián de Urquiola", "birthDate", "20th of January 1680", value="1680-01-20"),
  fact("Sebastián de Urquiola", "father", "Martín de Urquiola"),
  fact("Martín de Urquiola", "occupation", "smith"),
  fact("Sebastián de Urquiola", "mother", "Catalina de Egaña"),
  fact("Sebastián de Urquiola", "education", "Salamanca"),
  fact("Ladislaus Orbán", "nationality", "Hungarian"),
  fact("Sebastián de Urquiola", "siblings", "Ignacia de Urquiola"),
  fact("Sebastián de Urquiola", "relatives", "Domingo"),
  ev("travel", "crossed the sea", ("1711", "1711"), ["Sebastián de Urquiola", "Burguete"]),
  ev("appointment", "was named", ("March 1724", "1724-03"), ["Sebastián de Urquiola"]),
  ev("meeting", "met", ("2nd of May 1727", "1727-05-02"), ["Sebastián de Urquiola", "José de Palomares"], place="Itapúa"),
  ev("investigation", "was accused", ("the following year", "1728"), ["Sebastián de Urquiola"], place="Lima"),
  ev("investigation", "made inquiry", ("June to September 1728", "1728-06"), ["Antonio Garrido", "Sebastián de Urquiola"]),
  ev("appointment", "took", ("1737", "1737"), ["Ladislaus Orbán"]),
)

P("d12-26", """GĦARB VIEW LOCAL COUNCIL
Minutes of meeting no. 14/2011, Tuesday 8 November 2011, 18.30, Council Office

Present: Carmela Debrincat Mifsud (Mayor, chairing), Joe Attard Zerafa (Deputy Mayor), Councillors Rita Portelli, Salvu Cini and Anton Tabone. Executive Secretary: Maria Sultana. Excused: none. Two members of the public.

1. Resignation. The Mayor read a letter dated 31 October in which Mr Attard Zerafa, Deputy Mayor since July 2009, gave up that charge with immediate effect, citing work. He stays on as a councillor. Mr Cini called the letter short. In the newspaper of 2 November Mr Attard Zerafa is quoted as saying that he was pushed out by the party; he told the meeting that he had nothing to add.

2. Election. On a motion by Ms Portelli, the council elected Mr Anton Tabone Deputy Mayor by three votes to one, Mr Cini being the other candidate. Mr Tabone, a pharmacist, first took a seat at the by-election of March 2010.

3. Freedom of the locality. It was resolved to confer this on Mgr Karm Buttigieg, archpriest from 1979 to 2004, and to postpone the same honour for Dr Wistin Camilleri, former Minister for Gozo, until he has replied to our letter. The Mayor noted that Mgr Buttigieg was her uncle and left the room for the vote.

4. Windmill. The architect, Mr Noel Grima, presented plans on behalf of the Restoration Trust, which he has directed since 2006. The Council agreed that nobody should be allowed on the sails.

5. Audit. The Executive Secretary informed members that the Auditor General is looking into the road contract of 2007, signed under the then Mayor, Mr Ġorġ Vella Haber (2004–2009). Mr Vella Haber died at Msida in May of this year.

6. Street names. Proposed: Triq Anglu Xuereb, after the bandmaster. Referred.

Ms Sultana reminded the council that she retires on 31 December, and that the post has been advertised. The meeting was adjourned at 20.05. Next meeting 6 December.""",
  occ("Carmela Debrincat Mifsud", "Mayor", again=["Mayor#3", "Mayor#6"]),
  occ("Joe Attard Zerafa", "Deputy Mayor#2", start=("July 2009", "2009-07"), end=("31 October", "2011-10-31"), again=["Deputy Mayor", "that charge"]),
  occ("Joe Attard Zerafa", "councillor"),
  occ("Rita Portelli", "Councillors"),
  occ("Salvu Cini", "Councillors"),
  occ("Anton Tabone", "seat", start=("March 2010", "2010-03"), again=["Councillors"]),
  occ("Maria Sultana", "Executive Secretary", end=("31 December", "2011-12-31"), again=["Executive Secretary#2", "the post"]),
  occ("Anton Tabone", "Deputy Mayor#3", start=("8 November 2011", "2011-11-08")),
  occ("Karm Buttigieg", "archpriest", start=("1979", "1979"), end=("2004", "2004")),
  occ("Wistin Camilleri", "Minister for Gozo", former=True),
  occ("Noel Grima", "directed", start=("2006", "2006"), again=["Restoration Trust"]),
  occ("Ġorġ Vella Haber", "Mayor#7", start=("2004#2", "2004"), end=("2009#2", "2009")),
  occ("Anglu Xuereb", "bandmaster"),
  fact("Anton Tabone", "occupation", "pharmacist"),
  fact("Carmela Debrincat Mifsud", "relatives", "Buttigieg#2"),
  fact("Karm Buttigieg", "award", "Freedom of the locality", date=("8 November 2011", "2011-11-08")),
  fact("Noel Grima", "occupation", "architect"),
  fact("Ġorġ Vella Haber", "deathPlace", "Msida"),
  fact("Ġorġ Vella Haber", "deathDate", "May of this year", value="2011-05"),
  ev("departure", "Resignation", ("31 October", "2011-10-31"), ["Joe Attard Zerafa"]),
  ev("communication", "read", ("8 November 2011", "2011-11-08"), ["Carmela Debrincat Mifsud"]),
  ev("departure", "gave up", ("31 October", "2011-10-31"), ["Joe Attard Zerafa"]),
  ev("departure", "was pushed out", None, ["Joe Attard Zerafa"], status="claimed"),
  ev("communication", "told", ("8 November 2011", "2011-11-08"), ["Joe Attard Zerafa"]),
  ev("election", "elected", ("8 November 2011", "2011-11-08"), ["Anton Tabone"]),
  ev("candidacy", "candidate", ("8 November 2011", "2011-11-08"), ["Salvu Cini"]),
  ev("election", "took a seat", ("March 2010", "2010-03"), ["Anton Tabone"]),
  ev("award", "confer", ("8 November 2011", "2011-11-08"), ["Karm Buttigieg"]),
  ev("recusal", "left the room", ("8 November 2011", "2011-11-08"), ["Carmela Debrincat Mifsud"]),
  ev("communication", "presented", ("8 November 2011", "2011-11-08"), ["Noel Grima"]),
  ev("communication", "informed", ("8 November 2011", "2011-11-08"), ["Maria Sultana"]),
  ev("investigation", "is looking into", None, ["Ġorġ Vella Haber"]),
  ev("communication", "reminded", ("8 November 2011", "2011-11-08"), ["Maria Sultana"]),
  ev("departure", "retires", ("31 December", "2011-12-31"), ["Maria Sultana"]),
)

P("d12-27", """OF MIRZA ABD UL-KARIM, AND HOW A MAN MAY BE GREAT AT SHIRAZ
(Chapter XVI of "A Winter in Fars")

The person who did most to make our winter tolerable was Mirza Abd ul-Karim of Nain, vizier to the Prince-Governor. He was the son of a village accountant, one Mirza Rahim; had learned his letters in the college at Isfahan and his politics in the bazaar; and told me, with a smile of great sweetness, that he had never in his life paid for a horse. His rise began in 1849, when he was made mustaufi of Yezd. From that he passed in 1853 to be agent of the Foreign Office at Bushire, where our own Resident, Captain Felix Jonas, found him harder to hold than an eel. There he stayed until the war with us; and on the day after the landing, the 10th of December 1856, our people took him prisoner on his own roof and carried him to Bombay, where he saw the railway, and admired it, and asked who ate the profits.

He was let go in the spring. The Shah, who had heard of the roof, named him in June 1857 vizier of Fars; and he had held it for two years when I knew him, serving under Prince Tahmasp Mirza, the governor, a youth whose chief concern was quails. He had buried two wives. The third, Gauhar Khanum, was a sister of the Imam Jum'a of Shiraz, Haji Sheikh Yahya, by whose countenance he survived three bread riots.

I went to take leave of him on the 6th of April 1859. He said that he would be dismissed by the autumn and bastinadoed by the spring. I laughed. At Teheran in November I learned that he had indeed been turned out in the previous month, on the complaint of one Kavam, the hereditary mayor of the city, and fined thirty thousand tomans. The Kavam's nephew, Fath Ali Khan, sits now upon the same carpet. It is said at the legation that our friend will be sent as minister to Stamboul; but they say that of everybody.

The gardens of Shiraz are a disappointment. The wine is worse.""",
  occ("Abd ul-Karim", "mustaufi of Yezd", start=("1849", "1849"), end=("1853", "1853")),
  occ("Abd ul-Karim", "agent of the Foreign Office at Bushire", start=("1853", "1853"), end=("10th of December 1856", "1856-12-10")),
  occ("Felix Jonas", "Resident"),
  occ("Abd ul-Karim", "vizier of Fars", start=("June 1857", "1857-06"), end=("the previous month", "1859-10"), again=["vizier to the Prince-Governor"]),
  occ("Tahmasp Mirza", "governor", again=["Prince-Governor"]),
  occ("Yahya", "Imam Jum'a of Shiraz"),
  occ("Kavam", "hereditary mayor of the city"),
  occ("Fath Ali Khan", "the same carpet", start=("the previous month", "1859-10")),
  fact("Abd ul-Karim", "birthPlace", "Nain"),
  fact("Abd ul-Karim", "father", "Rahim"),
  fact("Rahim", "occupation", "accountant"),
  fact("Abd ul-Karim", "education", "college at Isfahan"),
  fact("Abd ul-Karim", "spouse", "Gauhar Khanum"),
  fact("Gauhar Khanum", "siblings", "Yahya"),
  fact("Kavam", "relatives", "Fath Ali Khan"),
  ev("appointment", "was made", ("1849", "1849"), ["Abd ul-Karim"]),
  ev("appointment", "passed", ("1853", "1853"), ["Abd ul-Karim"]),
  ev("arrest", "took him prisoner", ("10th of December 1856", "1856-12-10"), ["Abd ul-Karim"]),
  ev("travel", "carried", None, ["Abd ul-Karim"], place="Bombay"),
  ev("appointment", "named", ("June 1857", "1857-06"), ["Abd ul-Karim"]),
  ev("meeting", "take leave", ("6th of April 1859", "1859-04-06"), ["Abd ul-Karim"]),
  ev("departure", "turned out", ("the previous month", "1859-10"), ["Abd ul-Karim"]),
  ev("sanction", "fined", ("the previous month", "1859-10"), ["Abd ul-Karim"]),
)

P("d12-28", """HIGH COURT OF SOLOMON ISLANDS
Biographical note: The Hon. Justice Selwyn Ramoi Taupongi

Justice Taupongi was born on 11 June 1957 on Ranongga, Western Province, the fourth of nine children of a catechist, Eric Ramoi. He was educated at King George VI School, Honiara, and at the University of Papua New Guinea (LLB, 1981), and holds a master's degree from Auckland (1992). He was admitted to practise in March 1983.

He joined the public service in the same month as a Crown counsel. From 1987 to 1990 he was Public Solicitor, following Mr Kenneth Brandreth, and from 1993 to 1998 Director of Public Prosecutions. In the first of these offices he appeared in most of the capital cases of the period; in the second, it may be said, on the other side. He resigned in September 1998 to go into private practice with Mrs Nuatali Hou, later Attorney-General. The firm's windows were shot out in June 2000. He thought of leaving, and did not.

He entered Parliament in the by-election of 29 May 2002 as member for South Ranongga, sat as an independent, and was Minister for Justice in the Kuvari government from December 2003 until he lost his seat in April 2006. He gave evidence in 2009 before the Truth and Reconciliation Commission on the release of prisoners.

He was sworn in as a judge of the High Court by the Governor-General, Sir Gideon Waena, on 1 February 2010. Since 2014 he has also been a justice of appeal in Vanuatu, sitting for two sessions a year. In October 2015 he recused himself from the logging petitions, in which his cousin was a party. He has been Chancellor of the Anglican Diocese of Ysabel since 2008 and chaired the Law Reform Commission from 2011 to 2016, when Dr Philomena Kii took over.

The judge is married to Ruth Pitakaka, a nurse educator. He received the CSI in 2018. His appointment runs until he reaches seventy. He is not related to the Hon. Taupongi Saki, the present Clerk to Parliament. The press has named him as a possible Chief Justice; no such vacancy exists.""",
  occ("Selwyn Ramoi Taupongi", "Crown counsel", start=("March 1983", "1983-03"), end=("1987", "1987")),
  occ("Selwyn Ramoi Taupongi", "Public Solicitor", start=("1987", "1987"), end=("1990", "1990"), again=["the first of these offices"]),
  occ("Kenneth Brandreth", "Public Solicitor", end=("1987", "1987")),
  occ("Selwyn Ramoi Taupongi", "Director of Public Prosecutions", start=("1993", "1993"), end=("September 1998", "1998-09"), again=["the second"]),
  occ("Nuatali Hou", "Attorney-General"),
  occ("Selwyn Ramoi Taupongi", "member for South Ranongga", start=("29 May 2002", "2002-05-29"), end=("April 2006", "2006-04"), again=["his seat"]),
  occ("Selwyn Ramoi Taupongi", "Minister for Justice", start=("December 2003", "2003-12"), end=("April 2006", "2006-04")),
  occ("Gideon Waena", "Governor-General"),
  occ("Selwyn Ramoi Taupongi", "judge of the High Court", start=("1 February 2010", "2010-02-01"), end=("he reaches seventy", "2027-06-11"), again=["Justice", "appointment"]),
  occ("Selwyn Ramoi Taupongi", "justice of appeal in Vanuatu", start=("2014", "2014")),
  occ("Selwyn Ramoi Taupongi", "Chancellor of the Anglican Diocese of Ysabel", start=("2008", "2008")),
  occ("Selwyn Ramoi Taupongi", "chaired the Law Reform Commission", start=("2011", "2011"), end=("2016", "2016")),
  occ("Philomena Kii", "Law Reform Commission", start=("2016", "2016")),
  occ("Taupongi Saki", "Clerk to Parliament"),
  fact("Selwyn Ramoi Taupongi", "birthDate", "11 June 1957", value="1957-06-11"),
  fact("Selwyn Ramoi Taupongi", "birthPlace", "Ranongga, Western Province"),
  fact("Selwyn Ramoi Taupongi", "father", "Eric Ramoi"),
  fact("Eric Ramoi", "occupation", "catechist"),
  fact("Selwyn Ramoi Taupongi", "education", "King George VI School, Honiara"),
  fact("Selwyn Ramoi Taupongi", "education", "University of Papua New Guinea", date=("1981", "1981")),
  fact("Selwyn Ramoi Taupongi", "education", "Auckland", date=("1992", "1992")),
  fact("Selwyn Ramoi Taupongi", "spouse", "Ruth Pitakaka"),
  fact("Ruth Pitakaka", "occupation", "nurse educator"),
  fact("Selwyn Ramoi Taupongi", "award", "CSI", date=("2018", "2018")),
  ev("appointment", "joined", ("March 1983", "1983-03"), ["Selwyn Ramoi Taupongi"]),
  ev("appointment", "following", ("1987", "1987"), ["Selwyn Ramoi Taupongi"]),
  ev("departure", "resigned", ("September 1998", "1998-09"), ["Selwyn Ramoi Taupongi"]),
  ev("election", "entered Parliament", ("29 May 2002", "2002-05-29"), ["Selwyn Ramoi Taupongi"]),
  ev("departure", "lost his seat", ("April 2006", "2006-04"), ["Selwyn Ramoi Taupongi"]),
  ev("testimony", "gave evidence", ("2009", "2009"), ["Selwyn Ramoi Taupongi"]),
  ev("appointment", "was sworn in", ("1 February 2010", "2010-02-01"), ["Selwyn Ramoi Taupongi", "Gideon Waena"]),
  ev("recusal", "recused himself", ("October 2015", "2015-10"), ["Selwyn Ramoi Taupongi"]),
  ev("appointment", "took over", ("2016", "2016"), ["Philomena Kii"]),
  ev("award", "received", ("2018", "2018"), ["Selwyn Ramoi Taupongi"]),
)

P("d12-29", """REAR-ADMIRAL P. C. BILLE-HOLM
(From the Naval Gazette of Copenhagen, Christmas number, 1871)

On the 27th of November there was borne to Holmen's churchyard, in sleet, and behind a band that had been forbidden to play anything gay, a man whose like the service will not soon have again. Peter Christian Bille-Holm saw the light at Nyborg on the 2nd of July 1802, the son of Commander Steen Bille-Holm, who commanded a gun-raft in the battle of the Roads and ever after spoke of nothing else. At twelve the boy was a cadet at the Naval Academy. In 1828 he took the brig Allart to Morocco, with an envoy, eleven clocks and a carriage; and it was there, at Mogador, that he came to know Miss Judith Willoughby, daughter of the British vice-consul, whom he made his wife on the 14th of May 1831.

The years that followed were given to the West Indies. He was harbour-master of Christiansted from 1833, and from the autumn of 1839 deputy to the Governor-General, Herr von Scholberg. When that unfortunate gentleman sailed home in July 1848, having given the negroes their freedom without asking leave of anybody, Bille-Holm conducted the government for four months, to the arrival of his relief, Peter Hansen-Vedel. He was called before the commission of inquiry in February 1849 and testified in favour of his old chief, at a time when it was not convenient.

In the war of 1864 he had the Eastern squadron. He hauled down his flag at the peace, was made a Commander of Dannebrog, and was offered the Ministry of Marine, as it is supposed, on three occasions; he said that he had been seasick enough. From 1865 until Michaelmas last he presided over the Board of Pilotage. He represented Nyborg in the Folketing from 1866 to 1869, silently.

He died on the 21st of November of an inflammation of the lungs. His son, Lieutenant Steen Bille-Holm the younger, is at present aide-de-camp to the Crown Prince. It is intended to name a light-vessel after the Admiral. He would have inquired about her draught.""",
  occ("Steen Bille-Holm", "commanded a gun-raft"),
  occ("Peter Christian Bille-Holm", "took the brig Allart", start=("1828", "1828")),
  occ("Peter Christian Bille-Holm", "harbour-master of Christiansted", start=("1833", "1833"), end=("the autumn of 1839", "1839")),
  occ("Peter Christian Bille-Holm", "deputy to the Governor-General", start=("the autumn of 1839", "1839")),
  occ("von Scholberg", "Governor-General", end=("July 1848", "1848-07")),
  occ("Peter Christian Bille-Holm", "conducted the government", start=("July 1848", "1848-07"), end=("four months", "1848-11")),
  occ("Peter Hansen-Vedel", "relief", start=("four months", "1848-11")),
  occ("Peter Christian Bille-Holm", "had the Eastern squadron", start=("1864", "1864"), end=("the peace", "1864")),
  occ("Peter Christian Bille-Holm", "presided over the Board of Pilotage", start=("1865", "1865"), end=("Michaelmas last", "1871-09-29")),
  occ("Peter Christian Bille-Holm", "represented Nyborg in the Folketing", start=("1866", "1866"), end=("1869", "1869")),
  occ("Steen Bille-Holm the younger", "aide-de-camp to the Crown Prince"),
  fact("Peter Christian Bille-Holm", "birthPlace", "Nyborg"),
  fact("Peter Christian Bille-Holm", "birthDate", "2nd of July 1802", value="1802-07-02"),
  fact("Peter Christian Bille-Holm", "father", "Steen Bille-Holm"),
  fact("Peter Christian Bille-Holm", "education", "Naval Academy"),
  fact("Peter Christian Bille-Holm", "spouse", "Judith Willoughby", date=("14th of May 1831", "1831-05-14")),
  fact("Peter Christian Bille-Holm", "award", "Commander of Dannebrog"),
  fact("Peter Christian Bille-Holm", "deathDate", "21st of November", value="1871-11-21"),
  fact("Peter Christian Bille-Holm", "causeOfDeath", "inflammation of the lungs"),
  fact("Peter Christian Bille-Holm", "children", "Steen Bille-Holm the younger"),
  ev("travel", "took", ("1828", "1828"), ["Peter Christian Bille-Holm"], place="Morocco"),
  ev("travel", "sailed home", ("July 1848", "1848-07"), ["von Scholberg"]),
  ev("travel", "arrival", None, ["Peter Hansen-Vedel"]),
  ev("testimony", "testified", ("February 1849", "1849-02"), ["Peter Christian Bille-Holm"]),
  ev("investigation", "inquiry", ("February 1849", "1849-02"), ["von Scholberg"]),
  ev("departure", "hauled down his flag", ("the peace", "1864"), ["Peter Christian Bille-Holm"]),
  ev("award", "was made", None, ["Peter Christian Bille-Holm"]),
)

P("d12-30", """NATIONAL OLYMPIC COMMITTEE OF LEBANON: PERSONNEL REGISTER
Extract made for the Federation of Asian Bodies, 3 April 2013

Nayla HADDAD-SURSOCK. b. Zahlé 18 Feb. 1960. Civil status: m. (1984) Karim Sursock, surgeon. Fencer, foil; national champion 1979, 1981, 1982. Degree in law, Saint Joseph University, 1983. Secretary General of the Fencing Federation 1990–1999. Elected to the Executive Board 7 Dec. 2000; Vice-President from 2004; President since 16 Jan. 2010. Chef de mission, London 2012. Delegate to the Mediterranean Games committee from 2011. Legal adviser, Ministry of Youth, 2001–2003. Asked to join the cabinet: declined. No relation to the museum of that name.

Antranig BARAKAT. b. Bourj Hammoud, 1938; d. Beirut, 30 Mar. 2012. Weightlifter; later importer of tyres. Sixth at Tokyo. President of the Committee from 1996, predecessor of the above. Member of the municipal council, Bourj Hammoud, 1998–2005 (Tashnag). Suspended by the Asian federation for six months in 2007 over ticket sales; appealed; upheld. National Order of the Cedar, 1997. Widow: Seta Barakat. The family disputes the word "tyres".

Hassan Ali MROUÉ. b. Nabatieh 1 Oct. 1971. Physical education teacher. Treasurer since July 2010. President of the Handball Federation, 2006 to date. Fined by the Beirut commercial court, Nov. 2009, late filing. In Feb. 2013 was questioned by the parliamentary committee for youth about hotel bills in Guangzhou, and produced them.

Sister Marie-Ange KEYROUZ. b. Bsharri 1949. Religious (Antonine order). Chair of the Women and Sport commission since 2008. Headmistress at Baabda, 1987–2009. Travelled with the team to Doha in Dec. 2006. Her brother Michel Keyrouz was director general of antiquities.

Posts vacant at date of extract: Athletes' representative; second Vice-President, in place of Mr Toufic Chehade, resigned 12 Dec. 2012. Candidates are not listed. Two names in circulation have been denied by their owners.

For completeness: the stadium entrance called the Barakat Gate is under repair.""",
  occ("Nayla HADDAD-SURSOCK", "Secretary General of the Fencing Federation", start=("1990", "1990"), end=("1999", "1999")),
  occ("Nayla HADDAD-SURSOCK", "Executive Board", start=("7 Dec. 2000", "2000-12-07")),
  occ("Nayla HADDAD-SURSOCK", "Vice-President", start=("2004", "2004"), end=("16 Jan. 2010", "2010-01-16")),
  occ("Nayla HADDAD-SURSOCK", "President#2", start=("16 Jan. 2010", "2010-01-16")),
  occ("Nayla HADDAD-SURSOCK", "Chef de mission, London", start=("2012", "2012"), end=("2012", "2012")),
  occ("Nayla HADDAD-SURSOCK", "Delegate to the Mediterranean Games committee", start=("2011", "2011")),
  occ("Nayla HADDAD-SURSOCK", "Legal adviser, Ministry of Youth", start=("2001", "2001"), end=("2003", "2003")),
  occ("Antranig BARAKAT", "President of the Committee", start=("1996", "1996"), end=("16 Jan. 2010", "2010-01-16"), again=["predecessor"]),
  occ("Antranig BARAKAT", "Member of the municipal council, Bourj Hammoud", start=("1998", "1998"), end=("2005", "2005")),
  occ("Hassan Ali MROUÉ", "Treasurer", start=("July 2010", "2010-07")),
  occ("Hassan Ali MROUÉ", "President of the Handball Federation", start=("2006", "2006")),
  occ("Marie-Ange KEYROUZ", "Chair of the Women and Sport commission", start=("2008", "2008")),
  occ("Marie-Ange KEYROUZ", "Headmistress at Baabda", start=("1987", "1987"), end=("2009#2", "2009")),
  occ("Michel Keyrouz", "director general of antiquities", former=True),
  occ("Toufic Chehade", "second Vice-President", end=("12 Dec. 2012", "2012-12-12")),
  fact("Nayla HADDAD-SURSOCK", "birthPlace", "Zahlé"),
  fact("Nayla HADDAD-SURSOCK", "birthDate", "18 Feb. 1960", value="1960-02-18"),
  fact("Nayla HADDAD-SURSOCK", "spouse", "Karim Sursock", date=("1984", "1984")),
  fact("Karim Sursock", "occupation", "surgeon"),
  fact("Nayla HADDAD-SURSOCK", "occupation", "Fencer"),
  fact("Nayla HADDAD-SURSOCK", "education", "Saint Joseph University", date=("1983", "1983")),
  fact("Antranig BARAKAT", "birthPlace", "Bourj Hammoud"),
  fact("Antranig BARAKAT", "birthDate", "1938", value="1938"),
  fact("Antranig BARAKAT", "deathPlace", "Beirut"),
  fact("Antranig BARAKAT", "deathDate", "30 Mar. 2012", value="2012-03-30"),
  fact("Antranig BARAKAT", "occupation", "Weightlifter"),
  fact("Antranig BARAKAT", "occupation", "importer of tyres"),
  fact("Antranig BARAKAT", "party", "Tashnag"),
  fact("Antranig BARAKAT", "award", "National Order of the Cedar", date=("1997", "1997")),
  fact("Antranig BARAKAT", "spouse", "Seta Barakat"),
  fact("Hassan Ali MROUÉ", "birthPlace", "Nabatieh"),
  fact("Hassan Ali MROUÉ", "birthDate", "1 Oct. 1971", value="1971-10-01"),
  fact("Hassan Ali MROUÉ", "occupation", "Physical education teacher"),
  fact("Marie-Ange KEYROUZ", "birthPlace", "Bsharri"),
  fact("Marie-Ange KEYROUZ", "birthDate", "1949", value="1949"),
  fact("Marie-Ange KEYROUZ", "siblings", "Michel Keyrouz"),
  ev("election", "Elected", ("7 Dec. 2000", "2000-12-07"), ["Nayla HADDAD-SURSOCK"]),
  ev("sanction", "Suspended", ("2007", "2007"), ["Antranig BARAKAT"]),
  ev("sanction", "Fined", ("Nov. 2009", "2009-11"), ["Hassan Ali MROUÉ"]),
  ev("testimony", "was questioned", ("Feb. 2013", "2013-02"), ["Hassan Ali MROUÉ"]),
  ev("travel", "Travelled", ("Dec. 2006", "2006-12"), ["Marie-Ange KEYROUZ"], place="Doha"),
  ev("departure", "resigned", ("12 Dec. 2012", "2012-12-12"), ["Toufic Chehade"]),
)

P("d12-31", """THE HOUSE OF KELUSKAR: A Family Narrative for the Young People of It
Part Third. Of your great-grandfather the Dewan

Of all that our house has produced, the name of Rao Bahadur Vinayak Sadashiv Keluskar stands first, and you will do well to know why, since strangers will ask you. He was born at Vengurla on the full moon of Kartik, 1846, the second son of Sadashivpant the revenue clerk and of Yamunabai. He walked to Ratnagiri to school. He took his degree from Elphinstone College in 1868, and, to please his mother, was in the same year joined in marriage to Lakshmibai, a child out of the Samant family.

He was a teacher at Belgaum, then a pleader, and might have remained so, had not Colonel Reginald Anstruther, Political Agent in Kolhapur, heard him argue about a well. In 1875 he was engaged as Naib Dewan of Jamkhed State on two hundred rupees. The old Dewan, Moro Raghunath Bhide, detested him; they did not exchange a word, the clerks say, for four years. When Bhide was pensioned in 1879 Vinayakrao was put in charge, and on the 1st of April 1881 the young Raja, Shivajirao III, confirmed him. He remained Dewan for twenty-two years. He built the school and the tank. He dug no fewer than ninety wells, and of seventy of them water was heard.

It is true that in 1894 there was an inquiry. A newspaper in Poona printed that he had sold the forest contract to a cousin, and the Agent sat upon the papers from January to March. He was cleared. He travelled to Simla in the summer of 1897 and laid the State's boundary before the Viceroy's secretary; in that year also the title of Rao Bahadur was bestowed upon him. He laid down his office in 1903, was twice a member of the Legislative Council at Bombay, 1904 to 1908, and died at Poona of the plague upon the 9th of March 1911.

His elder brother Narayan was a munsif. His successor was an Englishman, Mr. Claude Tweedy, of whom our grandmothers used the expression "milk without cream".""",
  occ("Reginald Anstruther", "Political Agent in Kolhapur", again=["Agent#2"]),
  occ("Vinayak Sadashiv Keluskar", "Naib Dewan of Jamkhed State", start=("1875", "1875"), end=("1879", "1879")),
  occ("Moro Raghunath Bhide", "Dewan#3", end=("1879", "1879")),
  occ("Vinayak Sadashiv Keluskar", "Dewan#4", start=("1st of April 1881", "1881-04-01"), end=("1903", "1903"), again=["Dewan", "his office"]),
  occ("Vinayak Sadashiv Keluskar", "in charge", start=("1879", "1879"), end=("1st of April 1881", "1881-04-01")),
  occ("Shivajirao III", "Raja"),
  occ("Vinayak Sadashiv Keluskar", "member of the Legislative Council at Bombay", start=("1904", "1904"), end=("1908", "1908")),
  occ("Narayan", "munsif"),
  occ("Claude Tweedy", "successor", start=("1903", "1903")),
  fact("Vinayak Sadashiv Keluskar", "birthPlace", "Vengurla"),
  fact("Vinayak Sadashiv Keluskar", "birthDate", "full moon of Kartik, 1846", value="1846"),
  fact("Vinayak Sadashiv Keluskar", "father", "Sadashivpant"),
  fact("Sadashivpant", "occupation", "revenue clerk"),
  fact("Vinayak Sadashiv Keluskar", "mother", "Yamunabai"),
  fact("Vinayak Sadashiv Keluskar", "education", "Elphinstone College", date=("1868", "1868")),
  fact("Vinayak Sadashiv Keluskar", "spouse", "Lakshmibai", date=("1868", "1868")),
  fact("Vinayak Sadashiv Keluskar", "occupation", "teacher"),
  fact("Vinayak Sadashiv Keluskar", "occupation", "pleader"),
  fact("Vinayak Sadashiv Keluskar", "award", "Rao Bahadur#2", date=("that year", "1897")),
  fact("Vinayak Sadashiv Keluskar", "deathPlace", "Poona#2"),
  fact("Vinayak Sadashiv Keluskar", "deathDate", "9th of March 1911", value="1911-03-09"),
  fact("Vinayak Sadashiv Keluskar", "causeOfDeath", "plague"),
  fact("Vinayak Sadashiv Keluskar", "siblings", "Narayan"),
  fact("Claude Tweedy", "nationality", "Englishman"),
  ev("appointment", "was engaged", ("1875", "1875"), ["Vinayak Sadashiv Keluskar"]),
  ev("departure", "was pensioned", ("1879", "1879"), ["Moro Raghunath Bhide"]),
  ev("appointment", "was put in charge", ("1879", "1879"), ["Vinayak Sadashiv Keluskar"]),
  ev("appointment", "confirmed", ("1st of April 1881", "1881-04-01"), ["Vinayak Sadashiv Keluskar", "Shivajirao III"]),
  ev("investigation", "inquiry", ("1894", "1894"), ["Vinayak Sadashiv Keluskar"]),
  ev("travel", "travelled", ("the summer of 1897", "1897"), ["Vinayak Sadashiv Keluskar"], place="Simla"),
  ev("award", "was bestowed", ("that year", "1897"), ["Vinayak Sadashiv Keluskar"]),
  ev("departure", "laid down", ("1903", "1903"), ["Vinayak Sadashiv Keluskar"]),
)

P("d12-32", """THE HOLLIS RENFREW MEMORIAL LECTURE
Barbados Museum, Friday 9 November 2018, 6.30 p.m. (doors 6)

Lecturer: Professor Emerita Dame Verna Oistins-Blackman, "Who Counted the Canes? Statistics and Power, 1834–1937"

The lecturer. Dame Verna was born in St Lucy in 1944 and educated at Queen's College, Bridgetown, the University of the West Indies at Mona (BA 1966) and the London School of Economics (PhD 1972). She was government statistician from 1979 to 1985, one of the last things, she says, that she was asked to do before computers. Professor of economic history at Cave Hill from 1988 until 2009, she served as pro-vice-chancellor of the University from August 2002. She sat in the Senate as an independent, 2003–2007. She was created Dame of St Andrew in 2010, and her book on parish vestries won the Gordon Prize in 2006.

The man remembered. Hollis Renfrew (1899–1969) was a pupil-teacher, a proof-reader, and editor of the Barbados Sentinel from 1931 until the riots; he was arrested on 28 July 1937 under the printing ordinance, and fined. He sat in the House of Assembly for St Joseph from 1944 to 1956, was Minister of Agriculture from 1954, and afterwards the island's first commissioner in London (1957–62). His daughter Miss Joan Renfrew endowed the lecture in 1979. He disliked lectures.

Past lecturers include Sir Keith Harewood-Ince (1980), then Chief Justice; Dr Marguerite Prévost (1993), director of archives in Martinique; and Ambassador Elliston Rock (9 November 2011), who in the question period announced his resignation as chairman of the Museum trustees. Mr Rock had held the chair since 2004. Ms Shireen Alleyne, who was elected in his place the following month, will preside this evening.

There will be questions. The Renfrew Room, formerly the armoury, is named for the family and not for the lecture. Patrons are reminded that the sound of the sea is not under the control of the Museum. It is hoped that Dame Verna's successor at Cave Hill, Professor Anand Persaud, will respond.""",
  occ("Verna Oistins-Blackman", "government statistician", start=("1979", "1979"), end=("1985", "1985")),
  occ("Verna Oistins-Blackman", "Professor of economic history at Cave Hill", start=("1988", "1988"), end=("2009", "2009"), again=["Professor Emerita"]),
  occ("Verna Oistins-Blackman", "pro-vice-chancellor of the University", start=("August 2002", "2002-08")),
  occ("Verna Oistins-Blackman", "sat in the Senate", start=("2003", "2003"), end=("2007", "2007")),
  occ("Hollis Renfrew", "editor of the Barbados Sentinel", start=("1931", "1931"), end=("the riots", "1937")),
  occ("Hollis Renfrew", "sat in the House of Assembly for St Joseph", start=("1944#2", "1944"), end=("1956", "1956")),
  occ("Hollis Renfrew", "Minister of Agriculture", start=("1954", "1954")),
  occ("Hollis Renfrew", "commissioner in London", start=("1957", "1957"), end=("62", "1962")),
  occ("Keith Harewood-Ince", "Chief Justice"),
  occ("Marguerite Prévost", "director of archives in Martinique"),
  occ("Elliston Rock", "chairman of the Museum trustees", start=("2004", "2004"), end=("9 November 2011", "2011-11-09"), again=["the chair"]),
  occ("Elliston Rock", "Ambassador"),
  occ("Shireen Alleyne", "in his place", start=("the following month", "2011-12")),
  occ("Anand Persaud", "successor at Cave Hill", start=("2009", "2009")),
  fact("Verna Oistins-Blackman", "birthPlace", "St Lucy"),
  fact("Verna Oistins-Blackman", "birthDate", "1944", value="1944"),
  fact("Verna Oistins-Blackman", "education", "Queen's College, Bridgetown"),
  fact("Verna Oistins-Blackman", "education", "University of the West Indies at Mona", date=("1966", "1966")),
  fact("Verna Oistins-Blackman", "education", "London School of Economics", date=("1972", "1972")),
  fact("Verna Oistins-Blackman", "award", "Dame of St Andrew", date=("2010", "2010")),
  fact("Verna Oistins-Blackman", "award", "Gordon Prize", date=("2006", "2006")),
  fact("Hollis Renfrew", "birthDate", "1899", value="1899"),
  fact("Hollis Renfrew", "deathDate", "1969", value="1969"),
  fact("Hollis Renfrew", "occupation", "pupil-teacher"),
  fact("Hollis Renfrew", "occupation", "proof-reader"),
  fact("Hollis Renfrew", "children", "Joan Renfrew"),
  ev("award", "was created", ("2010", "2010"), ["Verna Oistins-Blackman"]),
  ev("award", "won", ("2006", "2006"), ["Verna Oistins-Blackman"]),
  ev("arrest", "was arrested", ("28 July 1937", "1937-07-28"), ["Hollis Renfrew"]),
  ev("sanction", "fined", None, ["Hollis Renfrew"]),
  ev("speech", "LECTURE", ("9 November 2018", "2018-11-09"), ["Verna Oistins-Blackman"], place="Barbados Museum"),
  ev("communication", "announced", ("9 November 2011", "2011-11-09"), ["Elliston Rock"]),
  ev("departure", "resignation", ("9 November 2011", "2011-11-09"), ["Elliston Rock"]),
  ev("election", "was elected", ("the following month", "2011-12"), ["Shireen Alleyne"]),
)

P("d12-33", """LIVES OF THE PROCURATORS, by a Venetian Gentleman of the last century; translated

Zuan Battista Querinal, son of the Procurator Marin Querinal and of Elena Zorzan, was born in the parish of San Polo on St. Mark's Day, 1583. Being destined for the Church he passed two years at Padua; being destined for nothing by himself he left it, and went in the galleys. He was noble of the poop under his uncle Vettor in 1603, and sopracomito from 1609 to 1613. In that office he took an Uskok bark before Segna and brought home nine heads, of which his mother had the windows shut.

The Great Council chose him Podestà of Bergamo in November 1618, and he was there sixteen months. In 1621 he was Savio di Terraferma. Thence, on the 12th of May 1624, he was elected Provveditore Generale in Candia, the beaten candidate being Piero Gradenel, who did not forgive it. He sailed at midsummer. He mended the walls of Canea; he punished the bakers; the Jews of Candia kept a day in his memory for ten years, which none has kept for any of his successors.

Recalled in 1627, he found upon the Piazza a rumour that he had sold biscuit to the Turk. The Avogadori opened a process on the 3rd of February 1628. He presented himself of his own will in the Camerotti, and lay there sixty days; the Quarantia absolved him by a single ballot. Piero Gradenel, who had sworn against him, was banished to Zara in the year following.

He was Captain of Padua in the pestilence, 1630 to 1631, a post from which four had begged to be excused. He lost there his wife, Cecilia Donadel, and two of three daughters. On the 7th of January 1633 he was made Procurator of St. Mark de supra, in the room of Alvise Barbarin, deceased, and so sat at last in his father's seat. In 1646 many thought to see him Doge; he had nine ballots and was content.

He died on the 20th of October 1648. His surviving daughter, Sister Arcangela, was abbess of San Zaccaria. The bust over the water-gate, which goes by his name, is thought by the learned to be an apothecary.""",
  occ("Marin Querinal", "Procurator", former=True, again=["his father's seat"]),
  occ("Zuan Battista Querinal", "noble of the poop", start=("1603", "1603")),
  occ("Zuan Battista Querinal", "sopracomito", start=("1609", "1609"), end=("1613", "1613"), again=["office"]),
  occ("Zuan Battista Querinal", "Podestà of Bergamo", start=("November 1618", "1618-11"), end=("sixteen months", "1620-03")),
  occ("Zuan Battista Querinal", "Savio di Terraferma", start=("1621", "1621")),
  occ("Zuan Battista Querinal", "Provveditore Generale in Candia", start=("12th of May 1624", "1624-05-12"), end=("1627", "1627")),
  occ("Zuan Battista Querinal", "Captain of Padua", start=("1630", "1630"), end=("1631", "1631"), again=["post"]),
  occ("Zuan Battista Querinal", "Procurator of St. Mark de supra", start=("7th of January 1633", "1633-01-07"), end=("20th of October 1648", "1648-10-20")),
  occ("Alvise Barbarin", "Procurator of St. Mark de supra", end=("7th of January 1633", "1633-01-07")),
  occ("Arcangela", "abbess of San Zaccaria"),
  fact("Zuan Battista Querinal", "father", "Marin Querinal"),
  fact("Zuan Battista Querinal", "mother", "Elena Zorzan"),
  fact("Zuan Battista Querinal", "birthPlace", "parish of San Polo"),
  fact("Zuan Battista Querinal", "birthDate", "St. Mark's Day, 1583", value="1583-04-25"),
  fact("Zuan Battista Querinal", "education", "Padua"),
  fact("Zuan Battista Querinal", "relatives", "Vettor"),
  fact("Zuan Battista Querinal", "spouse", "Cecilia Donadel"),
  fact("Cecilia Donadel", "deathPlace", "Padua#2"),
  fact("Zuan Battista Querinal", "deathDate", "20th of October 1648", value="1648-10-20"),
  fact("Zuan Battista Querinal", "children", "Arcangela"),
  ev("election", "chose", ("November 1618", "1618-11"), ["Zuan Battista Querinal"]),
  ev("election", "was elected", ("12th of May 1624", "1624-05-12"), ["Zuan Battista Querinal"]),
  ev("candidacy", "candidate", ("12th of May 1624", "1624-05-12"), ["Piero Gradenel"]),
  ev("travel", "sailed", ("midsummer", "1624-06"), ["Zuan Battista Querinal"]),
  ev("departure", "Recalled", ("1627", "1627"), ["Zuan Battista Querinal"]),
  ev("investigation", "opened a process", ("3rd of February 1628", "1628-02-03"), ["Zuan Battista Querinal"]),
  ev("testimony", "had sworn", None, ["Piero Gradenel"]),
  ev("sanction", "was banished", ("the year following", "1629"), ["Piero Gradenel"], place="Zara"),
  ev("appointment", "was made", ("7th of January 1633", "1633-01-07"), ["Zuan Battista Querinal"]),
)

P("d12-34", """CLERGY OF THE DIOCESE OF SAPELE AND THE CREEKS
Hand-list, sixth edition (2004). Letters E to I

The Ven. Chukwuma Nathaniel EGBUNIKE. Born at Onitsha, 1938. Immanuel College, Ibadan. Deacon 1963, priest 1964. Curate of St Matthew, Sapele, 1963–1966; army chaplain 1967–1970; Vicar of St Andrew, Warri, 1971–1982; Archdeacon of Warri from 1983, until he retired on 31 January 1999. Clerical Secretary of Synod 1975–1979. Lives at Asaba, and keeps bees.

The Rt Revd Festus Aigbe EDOSOMWAN. Born at Uromi on 15 August 1929, son of Chief Aigbe Edosomwan, court clerk. Priest 1958. Fourah Bay College (BA 1955). Principal of the Anglican Grammar School, Agbor, 1962–1974. Elected Bishop at the Synod of 5 May 1977, enthroned 17 July 1977; resigned the see at All Saints 1994. CFR, 1986. Travelled to Canterbury for the Conference of 1988. Married (1959) to Grace Omoruyi, midwife; she was President of the Mothers' Union throughout his time. Died on 4 March 2001. The Bishop's House was begun under him, finished under nobody.

The Rt Revd Matthias Ufuoma ERHIRHIE. Second Bishop, in succession to the foregoing, since 1 February 1995. Formerly Provost of the cathedral (1989–1995). Nurse before ordination. Was put about as a likely Archbishop in 2000; was not elected.

The Revd Canon Oritsejolomi FREGENE. Vicar of Koko. Arrested in June 1988 after a sermon on the dumping of foreign waste, and held for nine days at Warri. Awarded the Synod Medal, 1990. His account is that soldiers asked him for the collection plate. Chairman of the Interfaith Committee since 1996.

Revd Sister Ebiere IYALLA. Deaconess 1991. Warden of the Girls' Hostel, Bomadi, 1992 to date. Sat on the State Commission for Women, 1999–2003. Daughter of the late Justice Nimi Iyalla of the Customary Court of Appeal. Under discipline (inhibited, Oct. 2003) for solemnising a marriage without banns; appeal pending before the Archbishop.

Entries marked by an asterisk in earlier editions have been unmarked. Corrections to the Registrar, Mrs Patience Okotie, if possible before Lent.""",
  occ("Chukwuma Nathaniel EGBUNIKE", "Curate of St Matthew, Sapele", start=("1963#2", "1963"), end=("1966", "1966")),
  occ("Chukwuma Nathaniel EGBUNIKE", "army chaplain", start=("1967", "1967"), end=("1970", "1970")),
  occ("Chukwuma Nathaniel EGBUNIKE", "Vicar of St Andrew, Warri", start=("1971", "1971"), end=("1982", "1982")),
  occ("Chukwuma Nathaniel EGBUNIKE", "Archdeacon of Warri", start=("1983", "1983"), end=("31 January 1999", "1999-01-31")),
  occ("Chukwuma Nathaniel EGBUNIKE", "Clerical Secretary of Synod", start=("1975", "1975"), end=("1979", "1979")),
  occ("Festus Aigbe EDOSOMWAN", "Principal of the Anglican Grammar School, Agbor", start=("1962", "1962"), end=("1974", "1974")),
  occ("Festus Aigbe EDOSOMWAN", "Bishop", start=("17 July 1977", "1977-07-17"), end=("All Saints 1994", "1994-11-01"), again=["the see"]),
  occ("Grace Omoruyi", "President of the Mothers' Union", start=("17 July 1977", "1977-07-17"), end=("All Saints 1994", "1994-11-01")),
  occ("Matthias Ufuoma ERHIRHIE", "Second Bishop", start=("1 February 1995", "1995-02-01")),
  occ("Matthias Ufuoma ERHIRHIE", "Provost of the cathedral", start=("1989", "1989"), end=("1995#2", "1995")),
  occ("Oritsejolomi FREGENE", "Vicar of Koko"),
  occ("Oritsejolomi FREGENE", "Chairman of the Interfaith Committee", start=("1996", "1996")),
  occ("Ebiere IYALLA", "Deaconess", start=("1991", "1991")),
  occ("Ebiere IYALLA", "Warden of the Girls' Hostel, Bomadi", start=("1992", "1992")),
  occ("Ebiere IYALLA", "State Commission for Women", start=("1999#2", "1999"), end=("2003", "2003")),
  occ("Nimi Iyalla", "Justice", former=True, again=["Customary Court of Appeal"]),
  occ("Patience Okotie", "Registrar"),
  fact("Chukwuma Nathaniel EGBUNIKE", "birthPlace", "Onitsha"),
  fact("Chukwuma Nathaniel EGBUNIKE", "birthDate", "1938", value="1938"),
  fact("Chukwuma Nathaniel EGBUNIKE", "education", "Immanuel College, Ibadan"),
  fact("Chukwuma Nathaniel EGBUNIKE", "residence", "Asaba"),
  fact("Festus Aigbe EDOSOMWAN", "birthPlace", "Uromi"),
  fact("Festus Aigbe EDOSOMWAN", "birthDate", "15 August 1929", value="1929-08-15"),
  fact("Festus Aigbe EDOSOMWAN", "father", "Aigbe Edosomwan"),
  fact("Aigbe Edosomwan", "occupation", "court clerk"),
  fact("Festus Aigbe EDOSOMWAN", "education", "Fourah Bay College", date=("1955", "1955")),
  fact("Festus Aigbe EDOSOMWAN", "award", "CFR", date=("1986", "1986")),
  fact("Festus Aigbe EDOSOMWAN", "spouse", "Grace Omoruyi", date=("1959", "1959")),
  fact("Grace Omoruyi", "occupation", "midwife"),
  fact("Festus Aigbe EDOSOMWAN", "deathDate", "4 March 2001", value="2001-03-04"),
  fact("Matthias Ufuoma ERHIRHIE", "occupation", "Nurse"),
  fact("Oritsejolomi FREGENE", "award", "Synod Medal", date=("1990", "1990")),
  fact("Ebiere IYALLA", "father", "Nimi Iyalla"),
  ev("departure", "retired", ("31 January 1999", "1999-01-31"), ["Chukwuma Nathaniel EGBUNIKE"]),
  ev("election", "Elected", ("5 May 1977", "1977-05-05"), ["Festus Aigbe EDOSOMWAN"]),
  ev("appointment", "enthroned", ("17 July 1977", "1977-07-17"), ["Festus Aigbe EDOSOMWAN"]),
  ev("departure", "resigned", ("All Saints 1994", "1994-11-01"), ["Festus Aigbe EDOSOMWAN"]),
  ev("appointment", "succession", ("1 February 1995", "1995-02-01"), ["Matthias Ufuoma ERHIRHIE"]),
  ev("travel", "Travelled", ("1988", "1988"), ["Festus Aigbe EDOSOMWAN"], place="Canterbury"),
  ev("arrest", "Arrested", ("June 1988", "1988-06"), ["Oritsejolomi FREGENE"]),
  ev("speech", "sermon", None, ["Oritsejolomi FREGENE"]),
  ev("award", "Awarded", ("1990", "1990"), ["Oritsejolomi FREGENE"]),
  ev("sanction", "inhibited", ("Oct. 2003", "2003-10"), ["Ebiere IYALLA"]),
)

P("d12-35", """THE HIKAYAT OF THE FIVE RIVERS
Englished from the manuscript of Haji Abdul Samad, A.H. 1268

This is the story of Sultan Muzaffar of Kuala Seli. It is told by those who possess it that he was the son of Marhum Jambatan by a daughter of the Temenggung, and that when he was carried before the noubat for the first time an elephant knelt. He was installed in the year 1190, which by the reckoning of the Franks is 1776, being of nineteen years. He reigned for twenty-seven years. In his day rice was cheap, and there was no person at the river mouth without a fighting-cock.

Now the Bendahara in that time was Tun Jamal, the Sultan's uncle, a man clever at chess. He was Bendahara for eleven years. When he died of the sickness of the chest in 1787, the Sultan desired to give the title to Tun Jamal's son, Tun Putih; but the ministers loved Dato' Wan Besar, the harbour-master, who had been to Bengal and knew the prices of things. So it was Wan Besar who received the keris of office. Tun Putih ran amok in his own garden, harming the plantains only, and afterwards was consoled with the harbour.

In 1795 came the ship of Captain Scott's brother, or it may be his cousin; God knows best. The Bendahara went out to it in a boat of twelve paddles, on the third day of Rejab, and spoke with the captain of tin. For this thing slanderers said that he had sold the river. The Sultan summoned him to the balai. He was judged, his goods were taken, and he was sent to Pulau Angsa, where he planted coconuts. After him Tun Putih was Bendahara, and this was what he had desired from the first.

The Sultan fell from a ladder in 1803 and returned to the mercy of Allah. His son Raja Mansur took his throne, and wedded in the same month the daughter of Tun Putih, Tengku Embun. As for Wan Besar, he was offered pardon, and asked who would water the trees. The place where he sat is called Batu Bendahara, and women tie thread upon it.""",
  occ("Muzaffar", "reigned", start=("1776", "1776"), end=("1803", "1803"), again=["Sultan", "throne"]),
  occ("Tun Jamal", "Bendahara#2", start=("eleven years", "1776"), end=("1787", "1787"), again=["Bendahara"]),
  occ("Wan Besar", "harbour-master", end=("1787", "1787")),
  occ("Wan Besar", "keris of office", start=("1787", "1787"), again=["Bendahara#3"]),
  occ("Tun Putih", "consoled with the harbour"),
  occ("Tun Putih", "Bendahara#4"),
  occ("Mansur", "throne", start=("1803", "1803")),
  fact("Muzaffar", "father", "Marhum Jambatan"),
  fact("Muzaffar", "relatives", "Tun Jamal"),
  fact("Tun Jamal", "children", "Tun Putih"),
  fact("Tun Jamal", "deathDate", "1787", value="1787"),
  fact("Tun Jamal", "causeOfDeath", "sickness of the chest"),
  fact("Muzaffar", "deathDate", "1803", value="1803"),
  fact("Muzaffar", "causeOfDeath", "fell from a ladder"),
  fact("Muzaffar", "children", "Mansur"),
  fact("Mansur", "spouse", "Embun", date=("the same month", "1803")),
  fact("Tun Putih", "children", "Embun"),
  ev("appointment", "was installed", ("1776", "1776"), ["Muzaffar"]),
  ev("appointment", "received", ("1787", "1787"), ["Wan Besar"]),
  ev("appointment", "was consoled", None, ["Tun Putih"]),
  ev("travel", "went out", ("the third day of Rejab", "1795"), ["Wan Besar"]),
  ev("meeting", "spoke with", ("the third day of Rejab", "1795"), ["Wan Besar"]),
  ev("conviction", "was judged", None, ["Wan Besar"]),
  ev("sanction", "were taken", None, ["Wan Besar"]),
  ev("sanction", "was sent", None, ["Wan Besar"], place="Pulau Angsa"),
  ev("appointment", "took his throne", ("1803", "1803"), ["Mansur"]),
)

P("d12-36", """OKPARA & VAUGHAN BREWERIES PLC
Annual Report 1996: The Board

Chief Ebenezer Oladapo Vaughan, OFR, Chairman. Aged 71. Grandson of the founder. Chartered accountant (Institute of Chartered Accountants of Scotland, 1952). Joined the Company as assistant cashier in 1953; company secretary 1959–1966; Managing Director 1967–1984; Chairman since 12 April 1984. He was Federal Commissioner for Industries from 1975 to 1977, during which time Mr J. K. Sutherland acted as Managing Director. Officer of the Order of the Federal Republic, 1982. He holds two chieftaincy titles and is said to prefer neither. He will leave the Board at the Annual General Meeting on 22 May 1997, and the Directors have chosen Alhaji Bashir Maikudi to succeed him.

Alhaji Bashir Maikudi. 58. Non-executive since 1989. Formerly Permanent Secretary in the Ministry of Works of Kano State (1976–1979), and Chairman of the Northern Textile Corporation until February 1993. Serves on the Council of Bayero University. He declared an interest in the haulage contract in September 1996, and took no part in the decision.

Mrs Ngozi Uwechue-Dike, Managing Director. 49. Chemist; University of Nsukka, and Heriot-Watt (MSc Brewing, 1974). Head brewer, Aba, 1981–1986, the first woman in that position in West Africa. Appointed to the Board 1 July 1991 as Technical Director; Managing Director from 3 January 1994, when Mr Piet van Roosmalen went home to Breda. President of the Brewers' Guild, 1995. Married to Dr Obi Dike, dental surgeon.

Mr Olufemi Craig. 44. Finance Director. Joined from Leventis in 1992. Called before the Failed Banks Tribunal in August 1996 as a witness. Newspaper reports that Mr Craig has been offered the chair of the Stock Exchange are not confirmed by him.

Died during the year: Mr Samuel Adeyinka Okpara, a Director of the Company 1958–1981, on 6 October 1996, at Umuahia, aged 84. Mr Okpara played the church organ for forty years. A fermenting hall at Aba bears the name of his father.

Photograph: the Directors beside the new bottling line, of which the Chairman said that it was louder than Parliament.""",
  occ("Ebenezer Oladapo Vaughan", "Chairman#2", start=("12 April 1984", "1984-04-12"), end=("22 May 1997", "1997-05-22"), again=["Chairman", "Chairman#4"]),
  occ("Ebenezer Oladapo Vaughan", "assistant cashier", start=("1953", "1953")),
  occ("Ebenezer Oladapo Vaughan", "company secretary", start=("1959", "1959"), end=("1966", "1966")),
  occ("Ebenezer Oladapo Vaughan", "Managing Director", start=("1967", "1967"), end=("1984", "1984")),
  occ("Ebenezer Oladapo Vaughan", "Federal Commissioner for Industries", start=("1975", "1975"), end=("1977", "1977")),
  occ("J. K. Sutherland", "acted as Managing Director", start=("1975", "1975"), end=("1977", "1977")),
  occ("Bashir Maikudi", "succeed him", start=("22 May 1997", "1997-05-22")),
  occ("Bashir Maikudi", "Non-executive", start=("1989", "1989")),
  occ("Bashir Maikudi", "Permanent Secretary in the Ministry of Works of Kano State", start=("1976", "1976"), end=("1979", "1979")),
  occ("Bashir Maikudi", "Chairman of the Northern Textile Corporation", end=("February 1993", "1993-02")),
  occ("Bashir Maikudi", "Council of Bayero University"),
  occ("Ngozi Uwechue-Dike", "Managing Director#4", start=("3 January 1994", "1994-01-03"), again=["Managing Director#3"]),
  occ("Ngozi Uwechue-Dike", "Head brewer, Aba", start=("1981", "1981"), end=("1986", "1986"), again=["position"]),
  occ("Ngozi Uwechue-Dike", "Technical Director", start=("1 July 1991", "1991-07-01"), end=("3 January 1994", "1994-01-03"), again=["Board#3"]),
  occ("Piet van Roosmalen", "Managing Director#4", end=("3 January 1994", "1994-01-03")),
  occ("Ngozi Uwechue-Dike", "President of the Brewers' Guild", start=("1995", "1995"), end=("1995", "1995")),
  occ("Olufemi Craig", "Finance Director", start=("1992", "1992")),
  occ("Samuel Adeyinka Okpara", "Director of the Company", start=("1958", "1958"), end=("1981#2", "1981")),
  fact("Ebenezer Oladapo Vaughan", "occupation", "Chartered accountant"),
  fact("Ebenezer Oladapo Vaughan", "award", "Officer of the Order of the Federal Republic", date=("1982", "1982")),
  fact("Ngozi Uwechue-Dike", "occupation", "Chemist"),
  fact("Ngozi Uwechue-Dike", "education", "University of Nsukka"),
  fact("Ngozi Uwechue-Dike", "education", "Heriot-Watt", date=("1974", "1974")),
  fact("Ngozi Uwechue-Dike", "spouse", "Obi Dike"),
  fact("Obi Dike", "occupation", "dental surgeon"),
  fact("Samuel Adeyinka Okpara", "deathDate", "6 October 1996", value="1996-10-06"),
  fact("Samuel Adeyinka Okpara", "deathPlace", "Umuahia"),
  ev("appointment", "Joined", ("1953", "1953"), ["Ebenezer Oladapo Vaughan"]),
  ev("departure", "leave", ("22 May 1997", "1997-05-22"), ["Ebenezer Oladapo Vaughan"]),
  ev("appointment", "succeed", ("22 May 1997", "1997-05-22"), ["Bashir Maikudi"]),
  ev("disclosure", "declared an interest", ("September 1996", "1996-09"), ["Bashir Maikudi"]),
  ev("recusal", "took no part", ("September 1996", "1996-09"), ["Bashir Maikudi"]),
  ev("appointment", "Appointed", ("1 July 1991", "1991-07-01"), ["Ngozi Uwechue-Dike"]),
  ev("travel", "went home", ("3 January 1994", "1994-01-03"), ["Piet van Roosmalen"], place="Breda"),
  ev("appointment", "Joined#2", ("1992", "1992"), ["Olufemi Craig"]),
  ev("testimony", "Called before", ("August 1996", "1996-08"), ["Olufemi Craig"]),
)

P("d12-37", """BARNARDISTON, LEMUEL HENRY, F.R.C.S.
(Lives of the Fellows; with additions by another hand)

Lemuel Henry Barnardiston was born on Norfolk Island on 19 September 1838, where his father, Captain Theophilus Barnardiston of the 4th Regiment, was then second in command of the convict station; and he would say, when pressed about his origins, that he had begun life in irons. He was educated at the Hobart High School and apprenticed to Dr. William Crouch, afterwards Premier of Tasmania; walked the wards at St. Bartholomew's; and in 1862 was house-surgeon there. He served with the Prussian ambulances in 1866 and wrote home a description of Königgrätz which a bishop read aloud.

Returning to the colonies, he was elected surgeon to the Dunedin Hospital in 1869. He operated swiftly, cheerfully, and in a frock-coat. He resigned in 1883, upon a difference with the trustees as to the coat, and in the year following was returned to the House of Representatives as member for Caversham. From 1887 until 1891 he was Colonial Secretary in the Atkinson-Reeve ministry, an office he took, as he informed the electors, to have someone to shout at. He carried the Vaccination Bill by his own exertions in a speech of the 3rd of September 1889. He lost Caversham to Mr. William Earnshaw-Pike, a brass-finisher, at the general election of December 1890, was called to the Legislative Council the next month, and remained there until he died.

He was Dean of the Medical School from 1892 to 1899, when Dr. John Halliwell Scott took the deanship, and the second President of the Medical Association. He travelled to Moscow for the Congress of 1897 and came home with influenza and a samovar.

He was twice married: in 1867 to Minna von Alten, who died in the wreck of the Tararua in 1881; and in 1885 to Harriet, daughter of Bishop Nevill-Smythe. He died at Roslyn on 12 July 1904 of a gastric ulcer, diagnosed, as he remarked, too late by everyone except himself. It was thought that he would have a statue. There is a drinking fountain.""",
  occ("Theophilus Barnardiston", "second in command of the convict station"),
  occ("William Crouch", "Premier of Tasmania"),
  occ("Lemuel Henry Barnardiston", "house-surgeon", start=("1862", "1862")),
  occ("Lemuel Henry Barnardiston", "surgeon to the Dunedin Hospital", start=("1869", "1869"), end=("1883", "1883")),
  occ("Lemuel Henry Barnardiston", "member for Caversham", start=("the year following", "1884"), end=("December 1890", "1890-12"), again=["House of Representatives"]),
  occ("Lemuel Henry Barnardiston", "Colonial Secretary", start=("1887", "1887"), end=("1891", "1891"), again=["office"]),
  occ("William Earnshaw-Pike", "Caversham#2", start=("December 1890", "1890-12")),
  occ("Lemuel Henry Barnardiston", "Legislative Council", start=("the next month", "1891-01"), end=("12 July 1904", "1904-07-12")),
  occ("Lemuel Henry Barnardiston", "Dean of the Medical School", start=("1892", "1892"), end=("1899", "1899")),
  occ("John Halliwell Scott", "deanship", start=("1899", "1899")),
  occ("Lemuel Henry Barnardiston", "second President of the Medical Association"),
  occ("Nevill-Smythe", "Bishop"),
  fact("Lemuel Henry Barnardiston", "birthPlace", "Norfolk Island"),
  fact("Lemuel Henry Barnardiston", "birthDate", "19 September 1838", value="1838-09-19"),
  fact("Lemuel Henry Barnardiston", "father", "Theophilus Barnardiston"),
  fact("Theophilus Barnardiston", "militaryService", "4th Regiment"),
  fact("Lemuel Henry Barnardiston", "education", "Hobart High School"),
  fact("Lemuel Henry Barnardiston", "education", "St. Bartholomew's"),
  fact("Lemuel Henry Barnardiston", "militaryService", "Prussian ambulances"),
  fact("William Earnshaw-Pike", "occupation", "brass-finisher"),
  fact("Lemuel Henry Barnardiston", "spouse", "Minna von Alten", date=("1867", "1867")),
  fact("Minna von Alten", "deathDate", "1881", value="1881"),
  fact("Minna von Alten", "causeOfDeath", "wreck of the Tararua"),
  fact("Lemuel Henry Barnardiston", "spouse", "Harriet", date=("1885", "1885")),
  fact("Harriet", "father", "Nevill-Smythe"),
  fact("Lemuel Henry Barnardiston", "deathPlace", "Roslyn"),
  fact("Lemuel Henry Barnardiston", "deathDate", "12 July 1904", value="1904-07-12"),
  fact("Lemuel Henry Barnardiston", "causeOfDeath", "gastric ulcer"),
  ev("travel", "Returning", None, ["Lemuel Henry Barnardiston"], place="the colonies"),
  ev("election", "was elected", ("1869", "1869"), ["Lemuel Henry Barnardiston"]),
  ev("departure", "resigned", ("1883", "1883"), ["Lemuel Henry Barnardiston"]),
  ev("election", "was returned", ("the year following", "1884"), ["Lemuel Henry Barnardiston"]),
  ev("appointment", "took", None, ["Lemuel Henry Barnardiston"]),
  ev("communication", "informed", None, ["Lemuel Henry Barnardiston"]),
  ev("speech", "speech", ("3rd of September 1889", "1889-09-03"), ["Lemuel Henry Barnardiston"]),
  ev("departure", "lost", ("December 1890", "1890-12"), ["Lemuel Henry Barnardiston"]),
  ev("election", "lost", ("December 1890", "1890-12"), ["William Earnshaw-Pike"]),
  ev("appointment", "was called", ("the next month", "1891-01"), ["Lemuel Henry Barnardiston"]),
  ev("appointment", "took the deanship", ("1899", "1899"), ["John Halliwell Scott"]),
  ev("travel", "travelled", ("1897", "1897"), ["Lemuel Henry Barnardiston"], place="Moscow"),
)

P("d12-38", """EMBASSY OF MONGOLIA, PRAGUE
Seventy years: an anniversary leaflet (2020)

The chancery in Na Marně has had eleven tenants. The following five are remembered with particular warmth.

Damdinjavyn Luvsanravdan, minister plenipotentiary, 1950–1954. Born in Zavkhan, 1909; teacher; member of the Presidium of the Little Khural before he was sent abroad. Presented credentials on 11 May 1950 at the Castle. He is remembered for importing a yurt.

Sodnomyn Dashtseren, ambassador from 1961, the first to hold that rank. Trained as a veterinary surgeon in Irkutsk. He came from the Ministry of Agriculture, which he had headed from 1956 until Mr N. Jagvaral took it. Died in Prague, of heart failure, on 19 February 1967, and is buried at Olšany. His widow Tsermaa gave lessons in Mongolian for many years.

Chimid-Osoryn Gombosuren, ambassador, 1976–1982. Earlier deputy foreign minister and, from 1970 to 1976, chief delegate at the UN in New York. Order of the White Lion, 1981. Recalled in November 1982. Reports at the time said that he had quarrelled with the Soviet adviser; he himself always spoke of asthma. He was afterwards rector of the Institute of International Relations in Ulaanbaatar.

Ms Bayarmaagiin Oyuunchimeg, ambassador, 1997–2002. Economist, graduate of Charles University (1979). Democratic Party. Before Prague she sat in the State Great Khural for Dornod, elected 30 June 1996, and gave up her seat on appointment in May 1997. She met the Czech President eleven times, and counted. On leaving she became secretary general of the Red Cross Society. In 2008 she stood for Bayanzürkh and was not elected.

Mr Tömöriin Altangerel, ambassador since 20 September 2017. Career diplomat; born in Erdenet on 2 May 1971; third secretary in Warsaw 1996–1999; consul general in Hohhot 2005–2010; head of protocol until his present posting. He is the son of the composer Damdiny Tömör and plays, when asked twice, the horse-head fiddle.

The street beside the chancery may one day be called Ulánbátarská. The district has promised to think about it.""",
  occ("Damdinjavyn Luvsanravdan", "minister plenipotentiary", start=("1950", "1950"), end=("1954", "1954")),
  occ("Damdinjavyn Luvsanravdan", "member of the Presidium of the Little Khural", end=("1950", "1950")),
  occ("Sodnomyn Dashtseren", "ambassador", start=("1961", "1961"), end=("19 February 1967", "1967-02-19")),
  occ("Sodnomyn Dashtseren", "Ministry of Agriculture", start=("1956", "1956"), end=("1961", "1961"), again=["headed"]),
  occ("N. Jagvaral", "Ministry of Agriculture", start=("1961", "1961")),
  occ("Chimid-Osoryn Gombosuren", "ambassador#2", start=("1976", "1976"), end=("November 1982", "1982-11")),
  occ("Chimid-Osoryn Gombosuren", "deputy foreign minister", former=True),
  occ("Chimid-Osoryn Gombosuren", "chief delegate at the UN in New York", start=("1970", "1970"), end=("1976#2", "1976")),
  occ("Chimid-Osoryn Gombosuren", "rector of the Institute of International Relations in Ulaanbaatar"),
  occ("Bayarmaagiin Oyuunchimeg", "ambassador#3", start=("May 1997", "1997-05"), end=("2002", "2002"), again=["appointment"]),
  occ("Bayarmaagiin Oyuunchimeg", "sat in the State Great Khural for Dornod", start=("30 June 1996", "1996-06-30"), end=("May 1997", "1997-05"), again=["her seat"]),
  occ("Bayarmaagiin Oyuunchimeg", "secretary general of the Red Cross Society", start=("2002", "2002")),
  occ("Tömöriin Altangerel", "ambassador#4", start=("20 September 2017", "2017-09-20"), again=["present posting"]),
  occ("Tömöriin Altangerel", "third secretary in Warsaw", start=("1996#2", "1996"), end=("1999", "1999")),
  occ("Tömöriin Altangerel", "consul general in Hohhot", start=("2005", "2005"), end=("2010", "2010")),
  occ("Tömöriin Altangerel", "head of protocol", end=("20 September 2017", "2017-09-20")),
  fact("Damdinjavyn Luvsanravdan", "birthPlace", "Zavkhan"),
  fact("Damdinjavyn Luvsanravdan", "birthDate", "1909", value="1909"),
  fact("Damdinjavyn Luvsanravdan", "occupation", "teacher"),
  fact("Sodnomyn Dashtseren", "occupation", "veterinary surgeon"),
  fact("Sodnomyn Dashtseren", "education", "Irkutsk"),
  fact("Sodnomyn Dashtseren", "deathPlace", "Prague"),
  fact("Sodnomyn Dashtseren", "causeOfDeath", "heart failure"),
  fact("Sodnomyn Dashtseren", "deathDate", "19 February 1967", value="1967-02-19"),
  fact("Sodnomyn Dashtseren", "spouse", "Tsermaa"),
  fact("Chimid-Osoryn Gombosuren", "award", "Order of the White Lion", date=("1981", "1981")),
  fact("Bayarmaagiin Oyuunchimeg", "occupation", "Economist"),
  fact("Bayarmaagiin Oyuunchimeg", "education", "Charles University", date=("1979", "1979")),
  fact("Bayarmaagiin Oyuunchimeg", "party", "Democratic Party"),
  fact("Tömöriin Altangerel", "occupation", "diplomat"),
  fact("Tömöriin Altangerel", "birthPlace", "Erdenet"),
  fact("Tömöriin Altangerel", "birthDate", "2 May 1971", value="1971-05-02"),
  fact("Tömöriin Altangerel", "father", "Damdiny Tömör"),
  fact("Damdiny Tömör", "occupation", "composer"),
  ev("appointment", "was sent", ("1950", "1950"), ["Damdinjavyn Luvsanravdan"]),
  ev("communication", "Presented", ("11 May 1950", "1950-05-11"), ["Damdinjavyn Luvsanravdan"], place="the Castle"),
  ev("appointment", "took", ("1961", "1961"), ["N. Jagvaral"]),
  ev("departure", "Recalled", ("November 1982", "1982-11"), ["Chimid-Osoryn Gombosuren"]),
  ev("election", "elected", ("30 June 1996", "1996-06-30"), ["Bayarmaagiin Oyuunchimeg"]),
  ev("departure", "gave up", ("May 1997", "1997-05"), ["Bayarmaagiin Oyuunchimeg"]),
  ev("appointment", "appointment", ("May 1997", "1997-05"), ["Bayarmaagiin Oyuunchimeg"]),
  ev("meeting", "met", None, ["Bayarmaagiin Oyuunchimeg"]),
  ev("departure", "leaving", ("2002", "2002"), ["Bayarmaagiin Oyuunchimeg"]),
  ev("appointment", "became", ("2002", "2002"), ["Bayarmaagiin Oyuunchimeg"]),
  ev("candidacy", "stood", ("2008", "2008"), ["Bayarmaagiin Oyuunchimeg"]),
)

P("d12-39", """XXIII. Of Nikephoros Pteris, and of two prelates of his day
(from "Worthies of the Imperial City", Oxford, 1854)

This Nikephoros, a native of Amastris upon the Euxine, and by condition a eunuch, was the child of Sergios, a dealer in dried fish, whom malice never allowed him to forget. He came to the capital in the train of the chartophylax Gregoras, in what year is not known, and was taught his letters at the monastery of Stoudios.

The Empress Prokopia made him her papias, or keeper of the palace doors, in the year 812. The accession of Leo the Armenian, in July 813, which undid so many, advanced him; he was named logothete of the Course before that summer was out, and for six years no letter entered the empire or left it but had passed beneath his nose. It was he who, in the spring of 815, was sent to tell the patriarch Anthimos that the Church had no further need of him; and he who conducted Theodotos Kassiteras, a layman of agreeable table, to the vacant throne, on Easter Day of that same year. Theodotos sat until his death in January 821.

Upon the murder of Leo, on Christmas Day 820, Pteris concealed himself in a cistern. He was taken on the third day, scourged, and shorn as a monk, and was sent to the island of Prote. His post was given to one Eustathios, a drunkard. Some have written that the new Emperor, Michael, offered him the governorship of Cherson; it does not appear upon what authority.

He outlived his enemies. Theoktistos the regent recalled him in 842, in extreme age, and he was hegoumenos of the monastery of Satyros from that year until 846. In the March of 843, at the council which restored the images, he rose and confessed that he had lied to four emperors. He died on the 8th of November 846, of a cold taken in choir.

His sister's son Petronas was strategos of the Kibyrrhaiots. The tower which the Turks call after a "Patrice" has been supposed to preserve his name; it is of the fifteenth century.""",
  occ("Gregoras", "chartophylax"),
  occ("Prokopia", "Empress"),
  occ("Nikephoros Pteris", "papias", start=("812", "0812"), again=["keeper of the palace doors"]),
  occ("Leo the Armenian", "accession", start=("July 813", "0813-07"), end=("Christmas Day 820", "0820-12-25")),
  occ("Nikephoros Pteris", "logothete of the Course", start=("before that summer was out", "0813"), end=("820", "0820"), again=["His post"]),
  occ("Anthimos", "patriarch", end=("the spring of 815", "0815")),
  occ("Theodotos Kassiteras", "throne", start=("Easter Day of that same year", "0815"), end=("January 821", "0821-01")),
  occ("Eustathios", "His post"),
  occ("Michael", "Emperor"),
  occ("Theoktistos", "regent"),
  occ("Nikephoros Pteris", "hegoumenos of the monastery of Satyros", start=("that year", "0842"), end=("8th of November 846", "0846-11-08")),
  occ("Petronas", "strategos of the Kibyrrhaiots"),
  fact("Nikephoros Pteris", "birthPlace", "Amastris"),
  fact("Nikephoros Pteris", "father", "Sergios"),
  fact("Sergios", "occupation", "dealer in dried fish"),
  fact("Nikephoros Pteris", "education", "monastery of Stoudios"),
  fact("Theodotos Kassiteras", "deathDate", "January 821", value="0821-01"),
  fact("Leo the Armenian", "deathDate", "Christmas Day 820", value="0820-12-25"),
  fact("Leo the Armenian", "causeOfDeath", "murder"),
  fact("Nikephoros Pteris", "deathDate", "8th of November 846", value="0846-11-08"),
  fact("Nikephoros Pteris", "causeOfDeath", "a cold"),
  fact("Nikephoros Pteris", "relatives", "Petronas"),
  ev("appointment", "made", ("812", "0812"), ["Nikephoros Pteris", "Prokopia"]),
  ev("appointment", "accession", ("July 813", "0813-07"), ["Leo the Armenian"]),
  ev("appointment", "was named", ("before that summer was out", "0813"), ["Nikephoros Pteris"]),
  ev("communication", "tell", ("the spring of 815", "0815"), ["Nikephoros Pteris", "Anthimos"]),
  ev("appointment", "conducted", ("Easter Day of that same year", "0815"), ["Theodotos Kassiteras", "Nikephoros Pteris"]),
  ev("arrest", "was taken", None, ["Nikephoros Pteris"]),
  ev("sanction", "scourged", None, ["Nikephoros Pteris"]),
  ev("travel", "was sent#2", None, ["Nikephoros Pteris"], place="island of Prote"),
  ev("appointment", "was given", None, ["Eustathios"]),
  ev("appointment", "recalled", ("842", "0842"), ["Nikephoros Pteris", "Theoktistos"]),
  ev("testimony", "confessed", ("the March of 843", "0843-03"), ["Nikephoros Pteris"]),
)

P("d12-40", """BANCO CENTRAL DEL URUGUAY
Communications Office. Montevideo, 27 February 2024. For immediate release

New Superintendent of Financial Services

The Board of the Bank has today appointed Graciela Inés Battistini Rovira as Superintendent of Financial Services, with effect from 15 March. She takes the place of Álvaro Umpiérrez, who has held the post since August 2019 and leaves the Bank to teach in Barcelona.

Ms Battistini (Paysandú, 1972) is a public accountant from the Universidad de la República (1996) and holds a master's degree in finance from the Universidad de San Andrés, Buenos Aires (2001). She joined the Bank in 1998 as a junior inspector. She was head of the Insurance Division from 2009 to 2013, deputy manager for conduct from 2013 to October 2017, and, since then, regional adviser to the Association of Supervisors of the Americas in Mexico City. Between 2005 and 2007, on leave, she served as director of planning in the Intendencia of Paysandú under Intendant Hermes Caballero Píriz.

The Bank's President, Rosario Etchart, told reporters that the choice was "the shortest discussion I have chaired". Ms Etchart herself will complete her term on 1 March 2025 and has let it be understood that she would not accept another. The name of Deputy Matías Lorenzo Faget, mentioned last week on the radio, was not before the Board.

On 9 November 2022 Ms Battistini gave testimony to the Senate's committee of inquiry into the Conaprole Sur savings scheme, whose promoter, Hugo Ledesma Curbelo, was convicted of fraud in April 2023. She is expected to abstain from any file concerning Seguros Litoral, of which her husband, Daniel Brum, was a director until 2020.

Ms Battistini was awarded the Ordoñana Medal for public administration in 2015. She is a member of the council of the Paysandú Rowing Club and does not use social media.

Editors: a photograph may be had on request. The Bank's building, designed for another purpose, is not open to visitors while the lifts are repaired.""",
  occ("Graciela Inés Battistini Rovira", "Superintendent of Financial Services#2", start=("15 March", "2024-03-15"), again=["Superintendent of Financial Services"]),
  occ("Álvaro Umpiérrez", "the post", start=("August 2019", "2019-08"), end=("15 March", "2024-03-15")),
  occ("Graciela Inés Battistini Rovira", "junior inspector", start=("1998", "1998")),
  occ("Graciela Inés Battistini Rovira", "head of the Insurance Division", start=("2009", "2009"), end=("2013", "2013")),
  occ("Graciela Inés Battistini Rovira", "deputy manager for conduct", start=("2013#2", "2013"), end=("October 2017", "2017-10")),
  occ("Graciela Inés Battistini Rovira", "regional adviser to the Association of Supervisors of the Americas", start=("October 2017", "2017-10")),
  occ("Graciela Inés Battistini Rovira", "director of planning in the Intendencia of Paysandú", start=("2005", "2005"), end=("2007", "2007")),
  occ("Hermes Caballero Píriz", "Intendant"),
  occ("Rosario Etchart", "President", end=("1 March 2025", "2025-03-01"), again=["term"]),
  occ("Matías Lorenzo Faget", "Deputy"),
  occ("Daniel Brum", "director#2", end=("2020", "2020"), again=["Seguros Litoral"]),
  occ("Graciela Inés Battistini Rovira", "member of the council of the Paysandú Rowing Club"),
  fact("Graciela Inés Battistini Rovira", "birthPlace", "Paysandú"),
  fact("Graciela Inés Battistini Rovira", "birthDate", "1972", value="1972"),
  fact("Graciela Inés Battistini Rovira", "occupation", "public accountant"),
  fact("Graciela Inés Battistini Rovira", "education", "Universidad de la República", date=("1996", "1996")),
  fact("Graciela Inés Battistini Rovira", "education", "Universidad de San Andrés", date=("2001", "2001")),
  fact("Graciela Inés Battistini Rovira", "spouse", "Daniel Brum"),
  fact("Graciela Inés Battistini Rovira", "award", "Ordoñana Medal", date=("2015", "2015")),
  fact("Hugo Ledesma Curbelo", "occupation", "promoter"),
  ev("appointment", "appointed", ("27 February 2024", "2024-02-27"), ["Graciela Inés Battistini Rovira"]),
  ev("appointment", "takes the place", ("15 March", "2024-03-15"), ["Graciela Inés Battistini Rovira"]),
  ev("departure", "leaves", None, ["Álvaro Umpiérrez"]),
  ev("appointment", "joined", ("1998", "1998"), ["Graciela Inés Battistini Rovira"]),
  ev("departure", "complete", ("1 March 2025", "2025-03-01"), ["Rosario Etchart"]),
  ev("communication", "told", ("27 February 2024", "2024-02-27"), ["Rosario Etchart"]),
  ev("testimony", "gave testimony", ("9 November 2022", "2022-11-09"), ["Graciela Inés Battistini Rovira"]),
  ev("investigation", "inquiry", None, ["Hugo Ledesma Curbelo"]),
  ev("conviction", "was convicted", ("April 2023", "2023-04"), ["Hugo Ledesma Curbelo"]),
  ev("award", "was awarded", ("2015", "2015"), ["Graciela Inés Battistini Rovira"]),
)

P("d12-41", """THE HONOLULU COURT CALENDAR AND STRANGERS' GUIDE
for the year 1868. Notices of Persons

HIS EXCELLENCY Kahalewai Pi'imoku, Governor of Maui. A chief of Hana, grandson of that Kekaulike who received Vancouver. His Excellency was born at Lahaina in 1814, and learned printing, surveying and the Westminster Catechism at Lahainaluna. He was tax assessor for Kaanapali in 1843, judge of the Second Circuit from 1848, and was made Governor on the 12th of June 1855, in room of Kealoha, deceased. He has sat in the House of Nobles since 1851. He accompanied the late King to Kauai in 1860. His lady, the Princess Liliuaho, is Presidentess of the Maui Benevolent Society. It is well known that he might have had the Interior; he declared himself unable to spell it.

MR. AUGUSTUS THEODOR HARMS, Marshal of the Kingdom. A native of Bremen; came hither in the brig Diamant in 1846, as a cooper. Naturalized 1850. Captain in the Honolulu Rifles from 1857. He took the marshal's baton in March 1864, when Mr. Parke Wetmore retired from it. On the 4th of October last a jury acquitted him of striking a Member; the Member was fined for contempt. Consul for Oldenburg until that state was extinguished; the shield is still to be seen over his door in Fort Street, where he resides.

THE REVEREND HOSEA KAMAKAU NAONE, Chaplain to the Legislature. Formerly pastor at Waimea, 1852 to 1861. He sat as a Representative for Kohala in the session of 1862. He is at present in the Marquesas, whither he sailed on the 20th of August, upon a mission of inspection, and is not expected before Easter.

MISS EMMELINE FROST, Preceptress of the Royal School for Girls since 1865. From Andover, in Massachusetts. Succeeded her sister, Mrs. Lydia Frost Loomis, who gave up the charge on marrying Dr. Titus Loomis the younger, physician at Hilo.

Strangers are informed that the volcano may be visited at any season. The new Government House is to bear the name of the late Queen, should it ever be begun.""",
  occ("Kahalewai Pi'imoku", "Governor#2", start=("12th of June 1855", "1855-06-12"), again=["Governor of Maui"]),
  occ("Kealoha", "Governor#2", end=("12th of June 1855", "1855-06-12")),
  occ("Kahalewai Pi'imoku", "chief of Hana"),
  occ("Kahalewai Pi'imoku", "tax assessor for Kaanapali", start=("1843", "1843")),
  occ("Kahalewai Pi'imoku", "judge of the Second Circuit", start=("1848", "1848"), end=("12th of June 1855", "1855-06-12")),
  occ("Kahalewai Pi'imoku", "sat in the House of Nobles", start=("1851", "1851")),
  occ("Liliuaho", "Presidentess of the Maui Benevolent Society"),
  occ("AUGUSTUS THEODOR HARMS", "marshal's baton", start=("March 1864", "1864-03"), again=["Marshal of the Kingdom"]),
  occ("Parke Wetmore", "marshal's baton", end=("March 1864", "1864-03")),
  occ("AUGUSTUS THEODOR HARMS", "Consul for Oldenburg", former=True),
  occ("HOSEA KAMAKAU NAONE", "Chaplain to the Legislature"),
  occ("HOSEA KAMAKAU NAONE", "pastor at Waimea", start=("1852", "1852"), end=("1861", "1861")),
  occ("HOSEA KAMAKAU NAONE", "sat as a Representative for Kohala", start=("1862", "1862"), end=("1862", "1862")),
  occ("EMMELINE FROST", "Preceptress of the Royal School for Girls", start=("1865", "1865")),
  occ("Lydia Frost Loomis", "the charge", end=("1865", "1865")),
  fact("Kahalewai Pi'imoku", "birthPlace", "Lahaina"),
  fact("Kahalewai Pi'imoku", "birthDate", "1814", value="1814"),
  fact("Kahalewai Pi'imoku", "education", "Lahainaluna"),
  fact("Kahalewai Pi'imoku", "relatives", "Kekaulike"),
  fact("Kahalewai Pi'imoku", "spouse", "Liliuaho"),
  fact("AUGUSTUS THEODOR HARMS", "birthPlace", "Bremen"),
  fact("AUGUSTUS THEODOR HARMS", "occupation", "cooper"),
  fact("AUGUSTUS THEODOR HARMS", "militaryService", "Honolulu Rifles"),
  fact("AUGUSTUS THEODOR HARMS", "residence", "Fort Street"),
  fact("EMMELINE FROST", "birthPlace", "Andover, in Massachusetts"),
  fact("EMMELINE FROST", "siblings", "Lydia Frost Loomis"),
  fact("Lydia Frost Loomis", "spouse", "Titus Loomis the younger"),
  fact("Titus Loomis the younger", "occupation", "physician"),
  ev("appointment", "was made", ("12th of June 1855", "1855-06-12"), ["Kahalewai Pi'imoku"]),
  ev("travel", "accompanied", ("1860", "1860"), ["Kahalewai Pi'imoku"], place="Kauai"),
  ev("travel", "came hither", ("1846", "1846"), ["AUGUSTUS THEODOR HARMS"]),
  ev("appointment", "took", ("March 1864", "1864-03"), ["AUGUSTUS THEODOR HARMS"]),
  ev("departure", "retired", ("March 1864", "1864-03"), ["Parke Wetmore"]),
  ev("travel", "sailed", ("20th of August", "1867-08-20"), ["HOSEA KAMAKAU NAONE"], place="Marquesas"),
  ev("appointment", "Succeeded", ("1865", "1865"), ["EMMELINE FROST"]),
  ev("departure", "gave up", ("1865", "1865"), ["Lydia Frost Loomis"]),
)

P("d12-42", """THE LYCEUM BULLETIN, no. 88 (Spring 2016)
Galatasaray Road Commercial Lyceum, İzmir: Alumni notes and deaths

1958. Rıfat Saltiel, for thirty-one years accountant and then general manager (1981–1990) of the fig exporters' cooperative, died in Karşıyaka on 14 December 2015. He was 75. Vice-president of the Jewish community council in the nineties. He is survived by Suzan, née Levi, and two sons.

1963. Prof. Nermin Akçalı, hydrologist, has been elected to the presidency of the Academy of Engineering; she takes office on 1 May. Akçalı was dean at Ege University from 1994 to 2000 and received the TÜBİTAK Science Prize in 2003. Her classmates still remember the affair of the frogs.

1967. Kemal Doğrusöz writes from Bodrum that he is learning to sail. He was ambassador in Tunis (1999–2003) and in Lisbon (2005–2009), and before that chief of cabinet to Foreign Minister Tansel Ökte. He says that he was passed over for Paris because of a moustache. His wife, Mireille Castro-Nunes, was elected mayor of a village in the Alentejo in October 2013.

1971. Orhan Vural Seçkin was arrested on 20 January at his office and released on 2 February; the prosecutor has opened an investigation into the tender for the tram. Seçkin, a civil engineer, was deputy mayor for transport from April 2009 until he left the city hall in 2014. His successor is Ms Bahar Ergüven (1990). The Bulletin takes no sides.

1975. Captain Ferit Uluç, harbour pilot, retired as president of the Pilots' Association in November 2015 after eight years. A farewell dinner was held; a ship sounded its horn, but not for him.

1984. Dr Elif Soykan has been named director of the children's hospital at Tepecik with effect from 4 January 2016. Until then she was its chief of surgery. Born in Aydın, she took her medical degree at Hacettepe in 1991.

The committee thanks Mr Saltiel's family for his photographs. It is proposed to call the reading room after him, funds permitting. Treasurer of the association: Nilgün Baysal (1988).""",
  occ("Rıfat Saltiel", "general manager", start=("1981", "1981"), end=("1990", "1990")),
  occ("Rıfat Saltiel", "Vice-president of the Jewish community council"),
  occ("Nermin Akçalı", "presidency of the Academy of Engineering", start=("1 May", "2016-05-01"), again=["office"]),
  occ("Nermin Akçalı", "dean at Ege University", start=("1994", "1994"), end=("2000", "2000")),
  occ("Kemal Doğrusöz", "ambassador in Tunis", start=("1999", "1999"), end=("2003#2", "2003")),
  occ("Kemal Doğrusöz", "in Lisbon", start=("2005", "2005"), end=("2009", "2009")),
  occ("Kemal Doğrusöz", "chief of cabinet to Foreign Minister", end=("1999", "1999")),
  occ("Tansel Ökte", "Foreign Minister"),
  occ("Mireille Castro-Nunes", "mayor of a village in the Alentejo", start=("October 2013", "2013-10")),
  occ("Orhan Vural Seçkin", "deputy mayor for transport", start=("April 2009", "2009-04"), end=("2014", "2014")),
  occ("Bahar Ergüven", "successor", start=("2014", "2014")),
  occ("Ferit Uluç", "president of the Pilots' Association", start=("eight years", "2007"), end=("November 2015", "2015-11")),
  occ("Elif Soykan", "director of the children's hospital at Tepecik", start=("4 January 2016", "2016-01-04")),
  occ("Elif Soykan", "chief of surgery", end=("4 January 2016", "2016-01-04")),
  occ("Nilgün Baysal", "Treasurer of the association"),
  fact("Rıfat Saltiel", "occupation", "accountant"),
  fact("Rıfat Saltiel", "deathPlace", "Karşıyaka"),
  fact("Rıfat Saltiel", "deathDate", "14 December 2015", value="2015-12-14"),
  fact("Rıfat Saltiel", "spouse", "Suzan"),
  fact("Suzan", "birthName", "Levi"),
  fact("Nermin Akçalı", "occupation", "hydrologist"),
  fact("Nermin Akçalı", "award", "TÜBİTAK Science Prize", date=("2003", "2003")),
  fact("Kemal Doğrusöz", "spouse", "Mireille Castro-Nunes"),
  fact("Kemal Doğrusöz", "residence", "Bodrum"),
  fact("Orhan Vural Seçkin", "occupation", "civil engineer"),
  fact("Ferit Uluç", "occupation", "harbour pilot"),
  fact("Elif Soykan", "birthPlace", "Aydın"),
  fact("Elif Soykan", "education", "Hacettepe", date=("1991", "1991")),
  ev("election", "has been elected", None, ["Nermin Akçalı"]),
  ev("appointment", "takes office", ("1 May", "2016-05-01"), ["Nermin Akçalı"]),
  ev("award", "received", ("2003", "2003"), ["Nermin Akçalı"]),
  ev("communication", "writes", None, ["Kemal Doğrusöz"]),
  ev("election", "was elected", ("October 2013", "2013-10"), ["Mireille Castro-Nunes"]),
  ev("arrest", "was arrested", ("20 January", "2016-01-20"), ["Orhan Vural Seçkin"]),
  ev("investigation", "investigation", None, ["Orhan Vural Seçkin"]),
  ev("departure", "left", ("2014", "2014"), ["Orhan Vural Seçkin"]),
  ev("departure", "retired", ("November 2015", "2015-11"), ["Ferit Uluç"]),
  ev("appointment", "has been named", ("4 January 2016", "2016-01-04"), ["Elif Soykan"]),
)

P("d12-43", """THE LANDDROSTS OF ROODEKLIP
Being Chapter III of a Short Account of that District, by a Former Field-Cornet (1889)

The earliest drostdy stood where the mill is now. Of the four who sat in it I set down what the papers, and two very old women, have preserved.

Hendrik Willem Cruywagen, the first landdrost, came up from Stellenbosch with nine wagons and took the oath before the Commissioner on the 12th of April 1786. He had been secretary of the Orphan Chamber at the Cape since 1778. A just man, they say, when sober, and more than just when not. In the beginning of 1795 the burghers rose and put him over the river; and there ended his service. He died at the Paarl in 1802.

For eighteen months there was no law but that of Adriaan Lotz, a wagon-maker, whom they chose to be their President. He had a sash, and no commission from anybody. When the English came he was brought to the Castle in irons, tried in August 1796, and condemned to ten years, whereof he served two.

General Craig then appointed Anthonie Faure de Wet, a nephew of Cruywagen by marriage, who governed from 1796 to 1803 and was restored by the second English government in 1806. He built the church. He rode to Graaff-Reinet in May 1799 to speak with the captain Klaas Slinger, and they sat under a karree-tree three days. He was made a member of the Court of Justice in 1812, which obliged him to leave us, and lost his hearing, which some thought no disadvantage there.

Between his two terms came a Batavian, Dirk van Riebeek Alberti, Doctor of Laws of Leyden, aide-de-camp to General Janssens, a botanist, who wrote down the names of everything. He had the drostdy from May 1803 until the capitulation of January 1806, and sailed for Holland in the Bellona that March. A heath is called after him.

Mr. De Wet married in 1798 Geertruida Lotz, the President's daughter. Their son Marthinus sat for the Midlands in the first Parliament, that of 1854, and is the present writer's godfather. The office of landdrost was abolished in 1828. We have a Magistrate.""",
  occ("Hendrik Willem Cruywagen", "landdrost", start=("12th of April 1786", "1786-04-12"), end=("the beginning of 1795", "1795"), again=["his service"]),
  occ("Hendrik Willem Cruywagen", "secretary of the Orphan Chamber at the Cape", start=("1778", "1778"), end=("1786", "1786")),
  occ("Adriaan Lotz", "President", start=("the beginning of 1795", "1795"), end=("eighteen months", "1796"), again=["President#2"]),
  occ("Anthonie Faure de Wet", "governed", start=("1796#2", "1796"), end=("1803", "1803")),
  occ("Anthonie Faure de Wet", "was restored", start=("1806", "1806"), end=("1812", "1812")),
  occ("Anthonie Faure de Wet", "member of the Court of Justice", start=("1812", "1812")),
  occ("Dirk van Riebeek Alberti", "had the drostdy", start=("May 1803", "1803-05"), end=("January 1806", "1806-01")),
  occ("Dirk van Riebeek Alberti", "aide-de-camp to General Janssens"),
  occ("Marthinus", "sat for the Midlands", start=("1854", "1854")),
  fact("Hendrik Willem Cruywagen", "deathPlace", "the Paarl"),
  fact("Hendrik Willem Cruywagen", "deathDate", "1802", value="1802"),
  fact("Adriaan Lotz", "occupation", "wagon-maker"),
  fact("Anthonie Faure de Wet", "relatives", "Cruywagen#2"),
  fact("Dirk van Riebeek Alberti", "nationality", "Batavian"),
  fact("Dirk van Riebeek Alberti", "education", "Leyden"),
  fact("Dirk van Riebeek Alberti", "occupation", "botanist"),
  fact("Anthonie Faure de Wet", "spouse", "Geertruida Lotz", date=("1798", "1798")),
  fact("Geertruida Lotz", "father", "Adriaan Lotz"),
  fact("Anthonie Faure de Wet", "children", "Marthinus"),
  ev("appointment", "took the oath", ("12th of April 1786", "1786-04-12"), ["Hendrik Willem Cruywagen"]),
  ev("departure", "put him over the river", ("the beginning of 1795", "1795"), ["Hendrik Willem Cruywagen"]),
  ev("election", "chose", ("the beginning of 1795", "1795"), ["Adriaan Lotz"]),
  ev("arrest", "was brought to the Castle in irons", None, ["Adriaan Lotz"]),
  ev("investigation", "tried", ("August 1796", "1796-08"), ["Adriaan Lotz"]),
  ev("conviction", "condemned", ("August 1796", "1796-08"), ["Adriaan Lotz"]),
  ev("appointment", "appointed", ("1796#2", "1796"), ["Anthonie Faure de Wet", "Craig"]),
  ev("appointment", "was restored", ("1806", "1806"), ["Anthonie Faure de Wet"]),
  ev("travel", "rode", ("May 1799", "1799-05"), ["Anthonie Faure de Wet"], place="Graaff-Reinet"),
  ev("meeting", "speak with", ("May 1799", "1799-05"), ["Anthonie Faure de Wet", "Klaas Slinger"], place="Graaff-Reinet"),
  ev("appointment", "was made", ("1812", "1812"), ["Anthonie Faure de Wet"]),
  ev("travel", "sailed", ("that March", "1806-03"), ["Dirk van Riebeek Alberti"], place="Holland"),
)

P("d12-44", """PARLIAMENT OF BOTSWANA
The Eighth Assembly: Kgalagadi Pan

Hon. Gaositwe Mmapula Sebina-Keetile, MP

Party: Umbrella Front (formerly Botswana Democratic Party, to 2010).
Born: Hukuntsi, 27 October 1961. Speaks Setswana, Shekgalagari and Afrikaans.
Family: widow of Dr Moagi Keetile, veterinary officer, who died in 2005; daughter of Kgosi Sebina II, chief at Hukuntsi from 1955 to 1989.

Education. Moeding College; University of Botswana (BEd, 1985); University of Leeds (MA, 1993).

Posts outside politics. Teacher of geography. Headteacher, Matsha College, 1994–1998. Regional education officer, Ghanzi, from 1998. Chair of the Kalahari Craft Trust, in which she followed Mr Willem Tsatsi in June 2002; she gave that up in 2007.

Political career. Elected to the Kgalagadi District Council in October 1999 and its deputy chair from 2001. Member for Kgalagadi Pan since 30 October 2004, when she took the seat of Mr Odirile Motlhanka, who had retired. Assistant Minister of Lands, November 2008 to April 2010, when she was dismissed by President Tebogo Ramotswa after voting against the tourism concession. She has always held that she resigned that morning; the letter has not been produced. Re-elected in October 2009, and twice since, in a constituency the size of Ireland with four petrol stations.

In opposition: chief whip, 2014–2019; chairperson of the Public Accounts Committee since 3 February 2020, succeeding the late Mr Pius Moroka. On 12 May 2021 she declared shares in a borehole company and withdrew from the water hearings. In the following month she led a delegation to Windhoek.

Stood for Vice-President of her party in July 2022; lost to Mr Kagiso Nthebolang, a trade unionist, formerly secretary-general of the Manual Workers' Union.

Honours: Presidential Order of Meritorious Service, 2003.

Interests: camels, choral music. Ms Sebina-Keetile has been spoken of as a future Speaker. She says she prefers to be heard. Constituency office: behind the Co-op, Hukuntsi.""",
  occ("Gaositwe Mmapula Sebina-Keetile", "Member for Kgalagadi Pan", start=("30 October 2004", "2004-10-30"), again=["MP", "the seat"]),
  occ("Odirile Motlhanka", "the seat", end=("30 October 2004", "2004-10-30")),
  occ("Sebina II", "chief at Hukuntsi", start=("1955", "1955"), end=("1989", "1989")),
  occ("Gaositwe Mmapula Sebina-Keetile", "Headteacher, Matsha College", start=("1994", "1994"), end=("1998", "1998")),
  occ("Gaositwe Mmapula Sebina-Keetile", "Regional education officer, Ghanzi", start=("1998#2", "1998")),
  occ("Gaositwe Mmapula Sebina-Keetile", "Chair of the Kalahari Craft Trust", start=("June 2002", "2002-06"), end=("2007", "2007")),
  occ("Willem Tsatsi", "Chair of the Kalahari Craft Trust", end=("June 2002", "2002-06")),
  occ("Gaositwe Mmapula Sebina-Keetile", "Kgalagadi District Council", start=("October 1999", "1999-10")),
  occ("Gaositwe Mmapula Sebina-Keetile", "deputy chair", start=("2001", "2001")),
  occ("Gaositwe Mmapula Sebina-Keetile", "Assistant Minister of Lands", start=("November 2008", "2008-11"), end=("April 2010", "2010-04")),
  occ("Tebogo Ramotswa", "President"),
  occ("Gaositwe Mmapula Sebina-Keetile", "chief whip", start=("2014", "2014"), end=("2019", "2019")),
  occ("Gaositwe Mmapula Sebina-Keetile", "chairperson of the Public Accounts Committee", start=("3 February 2020", "2020-02-03")),
  occ("Pius Moroka", "chairperson of the Public Accounts Committee", end=("3 February 2020", "2020-02-03")),
  occ("Kagiso Nthebolang", "Vice-President of her party", start=("July 2022", "2022-07")),
  occ("Kagiso Nthebolang", "secretary-general of the Manual Workers' Union", former=True),
  fact("Gaositwe Mmapula Sebina-Keetile", "party", "Umbrella Front"),
  fact("Gaositwe Mmapula Sebina-Keetile", "party", "Botswana Democratic Party"),
  fact("Gaositwe Mmapula Sebina-Keetile", "birthPlace", "Hukuntsi"),
  fact("Gaositwe Mmapula Sebina-Keetile", "birthDate", "27 October 1961", value="1961-10-27"),
  fact("Gaositwe Mmapula Sebina-Keetile", "spouse", "Moagi Keetile"),
  fact("Moagi Keetile", "occupation", "veterinary officer"),
  fact("Moagi Keetile", "deathDate", "2005", value="2005"),
  fact("Gaositwe Mmapula Sebina-Keetile", "father", "Sebina II"),
  fact("Gaositwe Mmapula Sebina-Keetile", "education", "Moeding College"),
  fact("Gaositwe Mmapula Sebina-Keetile", "education", "University of Botswana", date=("1985", "1985")),
  fact("Gaositwe Mmapula Sebina-Keetile", "education", "University of Leeds", date=("1993", "1993")),
  fact("Gaositwe Mmapula Sebina-Keetile", "occupation", "Teacher of geography"),
  fact("Kagiso Nthebolang", "occupation", "trade unionist"),
  fact("Gaositwe Mmapula Sebina-Keetile", "award", "Presidential Order of Meritorious Service", date=("2003", "2003")),
  ev("appointment", "followed", ("June 2002", "2002-06"), ["Gaositwe Mmapula Sebina-Keetile"]),
  ev("departure", "gave that up", ("2007", "2007"), ["Gaositwe Mmapula Sebina-Keetile"]),
  ev("election", "Elected", ("October 1999", "1999-10"), ["Gaositwe Mmapula Sebina-Keetile"]),
  ev("election", "took the seat", ("30 October 2004", "2004-10-30"), ["Gaositwe Mmapula Sebina-Keetile"]),
  ev("departure", "had retired", None, ["Odirile Motlhanka"]),
  ev("departure", "was dismissed", ("April 2010", "2010-04"), ["Gaositwe Mmapula Sebina-Keetile", "Tebogo Ramotswa"]),
  ev("departure", "resigned", None, ["Gaositwe Mmapula Sebina-Keetile"], status="claimed"),
  ev("election", "Re-elected", ("October 2009", "2009-10"), ["Gaositwe Mmapula Sebina-Keetile"]),
  ev("appointment", "succeeding", ("3 February 2020", "2020-02-03"), ["Gaositwe Mmapula Sebina-Keetile"]),
  ev("disclosure", "declared", ("12 May 2021", "2021-05-12"), ["Gaositwe Mmapula Sebina-Keetile"]),
  ev("recusal", "withdrew", ("12 May 2021", "2021-05-12"), ["Gaositwe Mmapula Sebina-Keetile"]),
  ev("travel", "led a delegation", ("the following month", "2021-06"), ["Gaositwe Mmapula Sebina-Keetile"], place="Windhoek"),
  ev("candidacy", "Stood", ("July 2022", "2022-07"), ["Gaositwe Mmapula Sebina-Keetile"]),
  ev("election", "lost to", ("July 2022", "2022-07"), ["Kagiso Nthebolang"]),
)

P("d12-45", """THE DISTRICT MARSHALS OF SPASSK, 1861–1917
From the recollections of a country doctor; privately printed, Riga, 1931

I came to Spassk as zemstvo doctor in the wet autumn of 1889, and the first person who shook my hand was the Marshal of the Nobility, Arkady Lvovich Teleshov. He had been elected in 1881, at thirty, in place of old Prince Obolyaninov, who had been marshal since the Emancipation and no longer knew it. Teleshov was chosen again every three years until 1905. He had been a cornet of Hussars, had ridden to Plevna and come back with a limp; of Heidelberg, where he passed two semesters, he retained one song.

In September 1891, when the harvest failed, he became chairman of the relief committee. He wrote to the Governor, Baron Stahl-Ritter, that the figures sent to Petersburg were false; for which, in January 1892, he was reprimanded, and in February thanked. At the Congress of Zemstvos at Moscow in November 1904 he made the shortest speech of anybody. He was elected to the First Duma in April 1906 as a Constitutional Democrat, signed the paper at Vyborg, and for that got three months in Simbirsk prison, which he used for Spinoza. After that he would stand for nothing.

His successor as marshal, from 1905, was his cousin Pavel Karlovich Reutern-Sablin, an amiable person, twice Vice-Governor of Ufa, who had but one fault, that he believed everything. He was removed by the Provisional Government on the 6th of March 1917 and was arrested the same night in a bathing-hut. It has been written that he fled to Omsk and was Minister of Ways under Kolchak. He died at Spassk in June 1918, of typhus; I read the prayers myself.

Teleshov's wife, Vera Ivanovna, headed our hospital council from 1893 until she left for Geneva in 1910. She was a graduate of the Bestuzhev Courses and a niece of the astronomer Glinsky. Their daughter Kira is, I am told, alderman in a town of the State of Ohio. The Teleshov Bridge fell down in the same spring as the monarchy.""",
  occ("Arkady Lvovich Teleshov", "Marshal of the Nobility", start=("1881", "1881"), end=("1905", "1905")),
  occ("Obolyaninov", "marshal", start=("the Emancipation", "1861"), end=("1881", "1881")),
  occ("Arkady Lvovich Teleshov", "chairman of the relief committee", start=("September 1891", "1891-09")),
  occ("Stahl-Ritter", "Governor"),
  occ("Arkady Lvovich Teleshov", "First Duma", start=("April 1906", "1906-04")),
  occ("Pavel Karlovich Reutern-Sablin", "marshal#2", start=("1905#2", "1905"), end=("6th of March 1917", "1917-03-06")),
  occ("Pavel Karlovich Reutern-Sablin", "Vice-Governor of Ufa", former=True),
  occ("Vera Ivanovna", "headed our hospital council", start=("1893", "1893"), end=("1910", "1910")),
  occ("Kira", "alderman in a town of the State of Ohio"),
  fact("Arkady Lvovich Teleshov", "militaryService", "Hussars"),
  fact("Arkady Lvovich Teleshov", "education", "Heidelberg"),
  fact("Arkady Lvovich Teleshov", "party", "Constitutional Democrat"),
  fact("Arkady Lvovich Teleshov", "relatives", "Pavel Karlovich Reutern-Sablin"),
  fact("Pavel Karlovich Reutern-Sablin", "deathDate", "June 1918", value="1918-06"),
  fact("Pavel Karlovich Reutern-Sablin", "deathPlace", "Spassk#2"),
  fact("Pavel Karlovich Reutern-Sablin", "causeOfDeath", "typhus"),
  fact("Arkady Lvovich Teleshov", "spouse", "Vera Ivanovna"),
  fact("Vera Ivanovna", "education", "Bestuzhev Courses"),
  fact("Vera Ivanovna", "relatives", "Glinsky"),
  fact("Glinsky", "occupation", "astronomer"),
  fact("Arkady Lvovich Teleshov", "children", "Kira"),
  ev("election", "had been elected", ("1881", "1881"), ["Arkady Lvovich Teleshov"]),
  ev("election", "was chosen again", None, ["Arkady Lvovich Teleshov"]),
  ev("travel", "had ridden", None, ["Arkady Lvovich Teleshov"], place="Plevna"),
  ev("appointment", "became", ("September 1891", "1891-09"), ["Arkady Lvovich Teleshov"]),
  ev("communication", "wrote to", None, ["Arkady Lvovich Teleshov", "Stahl-Ritter"]),
  ev("sanction", "was reprimanded", ("January 1892", "1892-01"), ["Arkady Lvovich Teleshov"]),
  ev("speech", "made the shortest speech", ("November 1904", "1904-11"), ["Arkady Lvovich Teleshov"], place="Moscow"),
  ev("election", "was elected", ("April 1906", "1906-04"), ["Arkady Lvovich Teleshov"]),
  ev("conviction", "got three months", None, ["Arkady Lvovich Teleshov"], place="Simbirsk prison"),
  ev("departure", "was removed", ("6th of March 1917", "1917-03-06"), ["Pavel Karlovich Reutern-Sablin"]),
  ev("arrest", "was arrested", ("6th of March 1917", "1917-03-06"), ["Pavel Karlovich Reutern-Sablin"]),
  ev("travel", "fled", None, ["Pavel Karlovich Reutern-Sablin"], place="Omsk", status="claimed"),
  ev("travel", "left", ("1910", "1910"), ["Vera Ivanovna"], place="Geneva"),
)

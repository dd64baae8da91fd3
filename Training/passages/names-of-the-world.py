P("d5-01", """Ma Nyein Thi (9 February 1908 – 22 June 1979) was a Burmese schoolteacher, journalist and politician who represented Henzada South in the House of Representatives from 1937 to 1941 and was afterwards a secretary of the Women's Freedom League.

Early life

She was born at Kyonpyaw in the delta, the third daughter of U Po Hla, a rice miller, and Daw Ngwe. After the Kemmendine Girls' School she read history at Judson College, taking her degree in 1929. Her elder sister, Ma Saw Mya, was by then headmistress of the municipal school at Bassein, and it was there that the younger girl first taught.

Career

In 1935 she became editor of the women's page of the New Light of the Delta in place of Ko Tin Aye. The page had a sharp tongue and a small public.

At the general election of November 1936 she was elected to the new House, one of three women in it. Her speech on the Tenancy Bill, on 4 March 1938, was called by the older members the longest in memory. The premier is said to have offered her a parliamentary secretaryship, which she declined.

During the war she lived at Twante, growing betel and keeping a diary that has never been printed. In May 1946 she was appointed general secretary of the Women's Freedom League. She held the office until 1952, when Daw Khin Than, a doctor, succeeded her. The following year she travelled to Peking with a delegation under Thakin Lun Maung, mayor of Rangoon.

She was arrested on 3 March 1962, the day after the coup, and kept at Insein for five months; no charge was ever brought. She liked to say that prison had been her only rest.

Family

In 1931 she married the advocate Maung Maung Gale; their son, Htin Kyaw Nyein, became director of the Fisheries Department in 1971. Ma Nyein Thi died in Rangoon. A lane behind the old school at Bassein bears her name.""",
  occ("Ma Nyein Thi", "represented Henzada South in the House of Representatives", start=("1937", "1937"), end=("1941", "1941")),
  occ("Ma Nyein Thi", "general secretary of the Women's Freedom League", start=("May 1946", "1946-05"), end=("1952", "1952"), again=["secretary of the Women's Freedom League"]),
  occ("Ma Nyein Thi", "editor of the women's page of the New Light of the Delta", start=("1935", "1935")),
  occ("Ko Tin Aye", "editor of the women's page of the New Light of the Delta", end=("1935", "1935")),
  occ("Ma Saw Mya", "headmistress of the municipal school at Bassein"),
  occ("Daw Khin Than", "general secretary of the Women's Freedom League", start=("1952", "1952")),
  occ("Thakin Lun Maung", "mayor of Rangoon"),
  occ("Htin Kyaw Nyein", "director of the Fisheries Department", start=("1971", "1971")),
  fact("Ma Nyein Thi", "birthDate", "9 February 1908", value="1908-02-09"),
  fact("Ma Nyein Thi", "deathDate", "22 June 1979", value="1979-06-22"),
  fact("Ma Nyein Thi", "nationality", "Burmese"),
  fact("Ma Nyein Thi", "occupation", "schoolteacher"),
  fact("Ma Nyein Thi", "occupation", "journalist"),
  fact("Ma Nyein Thi", "occupation", "politician"),
  fact("Ma Nyein Thi", "birthPlace", "Kyonpyaw"),
  fact("Ma Nyein Thi", "father", "U Po Hla"),
  fact("Ma Nyein Thi", "mother", "Daw Ngwe"),
  fact("U Po Hla", "occupation", "rice miller"),
  fact("Ma Nyein Thi", "education", "Kemmendine Girls' School"),
  fact("Ma Nyein Thi", "education", "Judson College", date=("1929", "1929")),
  fact("Ma Nyein Thi", "siblings", "Ma Saw Mya"),
  fact("Ma Nyein Thi", "residence", "Twante"),
  fact("Daw Khin Than", "occupation", "doctor"),
  fact("Ma Nyein Thi", "spouse", "Maung Maung Gale", date=("1931", "1931")),
  fact("Maung Maung Gale", "occupation", "advocate"),
  fact("Ma Nyein Thi", "children", "Htin Kyaw Nyein"),
  fact("Ma Nyein Thi", "deathPlace", "Rangoon#2"),
  ev("appointment", "became", ("1935", "1935"), ["Ma Nyein Thi"]),
  ev("election", "was elected", ("November 1936", "1936-11"), ["Ma Nyein Thi"]),
  ev("speech", "speech", ("4 March 1938", "1938-03-04"), ["Ma Nyein Thi"]),
  ev("appointment", "was appointed", ("May 1946", "1946-05"), ["Ma Nyein Thi"]),
  ev("appointment", "succeeded", ("1952", "1952"), ["Daw Khin Than"]),
  ev("travel", "travelled", ("The following year", "1953"), ["Ma Nyein Thi", "Thakin Lun Maung"], place="Peking"),
  ev("arrest", "was arrested", ("3 March 1962", "1962-03-03"), ["Ma Nyein Thi"]),
  ev("appointment", "became#2", ("1971", "1971"), ["Htin Kyaw Nyein"]),
)

P("d5-02", """BRUUN-LASSEN, Thorkild Emil. Naval officer and explorer, born 14 October 1861 at Marstal, died 2 April 1938 in Hellerup.

Thorkild Emil Bruun-Lassen was the son of the ship's captain Hans Lassen and of Emilie Bruun. He passed out of the Naval Academy in 1882 and spent four summers on survey off Iceland. In 1889 he sailed for the Blosseville coast under Commander Høegh-Guldager, as second-in-command of the steamer Ingeborg; when Høegh-Guldager fell sick that August, the younger man took over the ship.

He was leader of the East Greenland Expedition of 1893–94, which wintered in Scoresby Sound with eleven men, lost none of them and brought home a map that the sledges still used forty years later. Nobody who has seen that ice at midsummer, he used to say, would dream of calling it white.

From 1902 he was director of the Royal Greenland Trade, where his predecessor, Carl Stibolt-Ryge, had resigned in a quarrel about coal. In the autumn of 1911 the Ministry of the Interior opened an inquiry into the accounts. Bruun-Lassen gave evidence to it on 6 November; it found nothing worse than slovenly books, although half the newspapers had dismissed him already. He stepped down on 31 March 1912 and was succeeded by his deputy, Oluf Daugaard-Hauch.

Svendborg sent him to the Folketing as a Conservative (1913–1918). He was also vice-president of the Geographical Society for many years. The governorship of the Danish West Indies, which the king is thought to have had in mind for him, went elsewhere.

He married, in 1888, Ingeborg Krag-Stampe, sister of Poul Krag-Stampe, bishop of Ribe. Vega Medal 1896; Commander of the Dannebrog 1909. Cape Bruun-Lassen, a black and cheerless headland, is called after him.""",
  occ("Thorkild Emil Bruun-Lassen", "second-in-command of the steamer Ingeborg", start=("1889", "1889"), end=("that August", "1889-08")),
  occ("Thorkild Emil Bruun-Lassen", "took over the ship", start=("that August", "1889-08")),
  occ("Thorkild Emil Bruun-Lassen", "leader of the East Greenland Expedition", start=("1893", "1893"), end=("94", "1894")),
  occ("Thorkild Emil Bruun-Lassen", "director of the Royal Greenland Trade", start=("1902", "1902"), end=("31 March 1912", "1912-03-31")),
  occ("Carl Stibolt-Ryge", "director of the Royal Greenland Trade", former=True),
  occ("Oluf Daugaard-Hauch", "deputy", end=("31 March 1912", "1912-03-31")),
  occ("Oluf Daugaard-Hauch", "director of the Royal Greenland Trade", start=("31 March 1912", "1912-03-31")),
  occ("Thorkild Emil Bruun-Lassen", "sent him to the Folketing", start=("1913", "1913"), end=("1918", "1918")),
  occ("Thorkild Emil Bruun-Lassen", "vice-president of the Geographical Society"),
  occ("Poul Krag-Stampe", "bishop of Ribe"),
  fact("Thorkild Emil Bruun-Lassen", "occupation", "Naval officer"),
  fact("Thorkild Emil Bruun-Lassen", "occupation", "explorer"),
  fact("Thorkild Emil Bruun-Lassen", "birthDate", "14 October 1861", value="1861-10-14"),
  fact("Thorkild Emil Bruun-Lassen", "birthPlace", "Marstal"),
  fact("Thorkild Emil Bruun-Lassen", "deathDate", "2 April 1938", value="1938-04-02"),
  fact("Thorkild Emil Bruun-Lassen", "deathPlace", "Hellerup"),
  fact("Thorkild Emil Bruun-Lassen", "father", "Hans Lassen"),
  fact("Hans Lassen", "occupation", "ship's captain"),
  fact("Thorkild Emil Bruun-Lassen", "mother", "Emilie Bruun"),
  fact("Thorkild Emil Bruun-Lassen", "education", "Naval Academy", date=("1882", "1882")),
  fact("Thorkild Emil Bruun-Lassen", "party", "Conservative"),
  fact("Thorkild Emil Bruun-Lassen", "spouse", "Ingeborg Krag-Stampe", date=("1888", "1888")),
  fact("Ingeborg Krag-Stampe", "siblings", "Poul Krag-Stampe"),
  fact("Thorkild Emil Bruun-Lassen", "award", "Vega Medal", date=("1896", "1896")),
  fact("Thorkild Emil Bruun-Lassen", "award", "Commander of the Dannebrog", date=("1909", "1909")),
  ev("travel", "sailed", ("1889", "1889"), ["Thorkild Emil Bruun-Lassen", "Høegh-Guldager"], place="Blosseville coast"),
  ev("appointment", "took over", ("that August", "1889-08"), ["Thorkild Emil Bruun-Lassen"]),
  ev("departure", "had resigned", None, ["Carl Stibolt-Ryge"]),
  ev("investigation", "inquiry", ("autumn of 1911", "1911"), ["Thorkild Emil Bruun-Lassen"]),
  ev("testimony", "gave evidence", ("6 November", "1911-11-06"), ["Thorkild Emil Bruun-Lassen"]),
  ev("departure", "stepped down", ("31 March 1912", "1912-03-31"), ["Thorkild Emil Bruun-Lassen"]),
  ev("appointment", "was succeeded by", ("31 March 1912", "1912-03-31"), ["Oluf Daugaard-Hauch"]),
  ev("election", "sent", ("1913", "1913"), ["Thorkild Emil Bruun-Lassen"]),
)

P("d5-03", """ILE-ODO, 17 March 2016 – The kingmakers of Ile-Odo yesterday chose Prince Adeyinka Ayorinde-Fabunmi as the fourteenth Olodo of the town, ending an interregnum of two years that had emptied the palace and filled the courts.

The stool fell vacant on 11 January 2014, when Gbadelu III, Olodo since 1979, died at his country home in Erin. Six princes came forward. Among those who contested the throne was Prince Lateef Eweje-Tijani, a former commissioner for works, who says that money changed hands on the eve of the vote. The kingmakers' spokesman, the Otun of Ile-Odo, Chief Ogunbanwo Arogundade, laughed at the charge.

In a letter dated 14 March the state governor, Tokunbo Ogunremi-Pratt, approved the shortlist. A suit brought by the Eweje house had been thrown out in June 2015 by Folarin Ashiru-Oke, a judge of the State High Court.

The oba-elect, a petroleum engineer, was born in Ile-Odo in 1961 and was educated at Christ's School and at Imperial College, London. His father, the late Chief Michael Fabunmi, was Balogun of the town until 1993. He was general manager of the Escravos terminal from 2003 to 2009 and sat in the State House of Assembly for Ile-Odo East from 2011; he resigned from the Assembly in May 2013, he explained at the time, for reasons of health. He is married to Modupe Agbaje-Cole, a pharmacist.

He is expected to be crowned on 2 April and to take the name of Gbadelu IV, though some of the elders would prefer an older name. Shops in Oja-Oba Street stayed shut for the rest of the day. "We have waited long enough," said a seller of kola nuts, "and I do not care which house it is."

In another development, Iyalode Sidikat Abeke-Ojo, head of the town's market women since 2001, met the governor at Government House on Monday to ask for a new borehole.""",
  occ("Adeyinka Ayorinde-Fabunmi", "Olodo of the town", start=("yesterday", "2016-03-16"), again=["oba-elect"]),
  occ("Gbadelu III", "Olodo#2", start=("1979", "1979"), end=("11 January 2014", "2014-01-11")),
  occ("Lateef Eweje-Tijani", "commissioner for works", former=True),
  occ("Ogunbanwo Arogundade", "Otun of Ile-Odo"),
  occ("Ogunbanwo Arogundade", "kingmakers' spokesman"),
  occ("Tokunbo Ogunremi-Pratt", "state governor"),
  occ("Folarin Ashiru-Oke", "judge of the State High Court"),
  occ("Michael Fabunmi", "Balogun of the town", end=("1993", "1993")),
  occ("Adeyinka Ayorinde-Fabunmi", "general manager of the Escravos terminal", start=("2003", "2003"), end=("2009", "2009")),
  occ("Adeyinka Ayorinde-Fabunmi", "sat in the State House of Assembly for Ile-Odo East", start=("2011", "2011"), end=("May 2013", "2013-05")),
  occ("Sidikat Abeke-Ojo", "head of the town's market women", start=("2001", "2001"), again=["Iyalode"]),
  fact("Gbadelu III", "deathDate", "11 January 2014", value="2014-01-11"),
  fact("Gbadelu III", "deathPlace", "Erin"),
  fact("Adeyinka Ayorinde-Fabunmi", "occupation", "petroleum engineer"),
  fact("Adeyinka Ayorinde-Fabunmi", "birthPlace", "Ile-Odo#3"),
  fact("Adeyinka Ayorinde-Fabunmi", "birthDate", "1961", value="1961"),
  fact("Adeyinka Ayorinde-Fabunmi", "education", "Christ's School"),
  fact("Adeyinka Ayorinde-Fabunmi", "education", "Imperial College, London"),
  fact("Adeyinka Ayorinde-Fabunmi", "father", "Michael Fabunmi"),
  fact("Adeyinka Ayorinde-Fabunmi", "spouse", "Modupe Agbaje-Cole"),
  fact("Modupe Agbaje-Cole", "occupation", "pharmacist"),
  ev("election", "chose", ("yesterday", "2016-03-16"), ["Adeyinka Ayorinde-Fabunmi"]),
  ev("candidacy", "contested", None, ["Lateef Eweje-Tijani"]),
  ev("communication", "letter", ("14 March", "2016-03-14"), ["Tokunbo Ogunremi-Pratt"]),
  ev("departure", "resigned", ("May 2013", "2013-05"), ["Adeyinka Ayorinde-Fabunmi"]),
  ev("meeting", "met", ("Monday", "2016-03-14"), ["Sidikat Abeke-Ojo", "Tokunbo Ogunremi-Pratt"], place="Government House"),
)

P("d5-04", """Đặng Hữu Khiêm (1919 – 30 August 1994) was a Vietnamese hydraulic engineer and party official, best remembered as deputy minister of water conservancy during the rebuilding of the Red River dykes.

He was born in Nam Trực, Nam Định, to Đặng Hữu Bảng, a village schoolmaster. From the Lycée du Protectorat he went on to the School of Public Works in Hanoi, where he graduated in 1942. The same year he married Phạm Thị Nhàn, a classmate's sister. He joined the Indochinese Communist Party in 1945, by his own account between two shifts on the Liên Mạc lock.

In 1947 he was appointed chief of the Communications Office of Interzone III, an office of four men, two bicycles and a mimeograph. After the peace he was director of the Institute of Dykes (1955–1961), with the Polish-trained Lê Ngọc Thuần as his deputy. He travelled to Tashkent in the spring of 1958 to look at cotton canals, of which he thought little.

In July 1961 he became deputy minister, the post in which the great flood of August 1971 found him. The breach at Cống Thôn led to a commission of inquiry; on 9 October 1971 he testified before it for an entire day and took the blame that others, the older engineers said, ought to have shared. He was reprimanded by the Secretariat that December but kept his office. Rumour gave him the ministry itself in 1973; it went instead to Hà Kế Tuyên, until then the party secretary of Thái Bình province.

He retired in 1980, and from 1981 to 1987 sat in the National Assembly for Hà Nam Ninh. The Independence Order, second class, was conferred on him in 1985.

His eldest daughter, Đặng Thị Thu Vân, is a professor of hydrology at the University of Water Resources. Khiêm died in Hanoi after a stroke. His notebooks, in violet ink, are a pleasure to read even for those who know nothing of silt.""",
  occ("Đặng Hữu Khiêm", "deputy minister#2", start=("July 1961", "1961-07"), end=("1980", "1980"), again=["deputy minister of water conservancy"]),
  occ("Đặng Hữu Khiêm", "chief of the Communications Office of Interzone III", start=("1947", "1947")),
  occ("Đặng Hữu Khiêm", "director of the Institute of Dykes", start=("1955", "1955"), end=("1961", "1961")),
  occ("Lê Ngọc Thuần", "deputy#2"),
  occ("Hà Kế Tuyên", "ministry", start=("1973", "1973")),
  occ("Hà Kế Tuyên", "party secretary of Thái Bình province", end=("1973", "1973")),
  occ("Đặng Hữu Khiêm", "sat in the National Assembly for Hà Nam Ninh", start=("1981", "1981"), end=("1987", "1987")),
  occ("Đặng Thị Thu Vân", "professor of hydrology at the University of Water Resources"),
  fact("Đặng Hữu Khiêm", "birthDate", "1919", value="1919"),
  fact("Đặng Hữu Khiêm", "deathDate", "30 August 1994", value="1994-08-30"),
  fact("Đặng Hữu Khiêm", "nationality", "Vietnamese"),
  fact("Đặng Hữu Khiêm", "occupation", "hydraulic engineer"),
  fact("Đặng Hữu Khiêm", "occupation", "party official"),
  fact("Đặng Hữu Khiêm", "birthPlace", "Nam Trực, Nam Định"),
  fact("Đặng Hữu Khiêm", "father", "Đặng Hữu Bảng"),
  fact("Đặng Hữu Bảng", "occupation", "village schoolmaster"),
  fact("Đặng Hữu Khiêm", "education", "Lycée du Protectorat"),
  fact("Đặng Hữu Khiêm", "education", "School of Public Works", date=("1942", "1942")),
  fact("Đặng Hữu Khiêm", "spouse", "Phạm Thị Nhàn", date=("The same year", "1942")),
  fact("Đặng Hữu Khiêm", "party", "Indochinese Communist Party"),
  fact("Đặng Hữu Khiêm", "award", "Independence Order, second class", date=("1985", "1985")),
  fact("Đặng Hữu Khiêm", "children", "Đặng Thị Thu Vân"),
  fact("Đặng Hữu Khiêm", "deathPlace", "Hanoi#2"),
  fact("Đặng Hữu Khiêm", "causeOfDeath", "stroke"),
  ev("appointment", "was appointed", ("1947", "1947"), ["Đặng Hữu Khiêm"]),
  ev("travel", "travelled", ("spring of 1958", "1958"), ["Đặng Hữu Khiêm"], place="Tashkent"),
  ev("appointment", "became", ("July 1961", "1961-07"), ["Đặng Hữu Khiêm"]),
  ev("investigation", "commission of inquiry", None, []),
  ev("testimony", "testified", ("9 October 1971", "1971-10-09"), ["Đặng Hữu Khiêm"]),
  ev("sanction", "was reprimanded", ("that December", "1971-12"), ["Đặng Hữu Khiêm"]),
  ev("appointment", "went#2", ("1973", "1973"), ["Hà Kế Tuyên"]),
  ev("departure", "retired", ("1980", "1980"), ["Đặng Hữu Khiêm"]),
  ev("award", "was conferred", ("1985", "1985"), ["Đặng Hữu Khiêm"]),
)

P("d5-05", """OFFICE OF THE CABINET – PRESS RELEASE
Nuku'alofa, 3 June 2013

New Secretary to Cabinet

'Alisi Fakatava Tu'ipeatau has been appointed Chief Secretary and Secretary to Cabinet with effect from 1 July 2013. She takes the place of 'Ahio Lolohea, who retires on 30 June after nine years in the office.

'Alisi Tu'ipeatau was born in Kolovai and went to Queen Sālote College and to the University of Canterbury, where she completed a master's degree in geography in 1991. She joined the Ministry of Lands in 1992. From 1998 to 2004 she was Deputy Secretary for Lands, and from 2004 until last year Director of Planning. In 2012 she was named acting Governor of Ha'apai during the illness of the Governor, Fa'otusia of Lofanga.

"Mrs Tu'ipeatau has a memory for paper that frightens the rest of us," said the Minister for Public Enterprises, Semisi 'Ilavalu. "I hope she will be kind to our late submissions."

Mr Lolohea, a former police commander, entered Cabinet Office in 1999 as Assistant Secretary. In September 2006 he accompanied the late King Tāufa'āhau's household to Auckland, and in 2010 he gave evidence to the Royal Commission on the loss of a ferry. He was made a Commander of the Order of Queen Sālote in 2011. He has told friends that he wants to grow vanilla on Vava'u, and has turned down a seat on the board of the Development Bank.

The post of Director of Planning has been filled since January by Siosaia Moehau-'o-Lupe, an economist, who was elected People's Representative for Tongatapu 6 in 2010 and gave up that seat last December to take it.

Mrs Tu'ipeatau is married to the Rev. Viliami Tu'ipeatau, president of the Free Church conference. They have three sons and a great many pigs.

Caption: The outgoing Secretary, 'Ahio Lolohea (left), with the Speaker of the Assembly, Lord Fulivai-Tupouniua, at the opening of Parliament last week.

The Cabinet Office stands on Taufa'ahau Road. The Secretary shall, under the Act, keep the minutes and the seal.""",
  occ("'Alisi Fakatava Tu'ipeatau", "Chief Secretary", start=("1 July 2013", "2013-07-01")),
  occ("'Alisi Fakatava Tu'ipeatau", "Secretary to Cabinet#2", start=("1 July 2013", "2013-07-01"), again=["Secretary to Cabinet"]),
  occ("'Ahio Lolohea", "Secretary to Cabinet#2", start=("after nine years", "2004"), end=("30 June", "2013-06-30"), again=["outgoing Secretary"]),
  occ("'Alisi Fakatava Tu'ipeatau", "Deputy Secretary for Lands", start=("1998", "1998"), end=("2004", "2004")),
  occ("'Alisi Fakatava Tu'ipeatau", "Director of Planning", start=("2004#2", "2004"), end=("last year", "2012")),
  occ("'Alisi Fakatava Tu'ipeatau", "acting Governor of Ha'apai", start=("2012", "2012")),
  occ("Fa'otusia of Lofanga", "Governor#2"),
  occ("Semisi 'Ilavalu", "Minister for Public Enterprises"),
  occ("'Ahio Lolohea", "police commander", former=True),
  occ("'Ahio Lolohea", "Assistant Secretary", start=("1999", "1999")),
  occ("Siosaia Moehau-'o-Lupe", "Director of Planning#2", start=("January", "2013-01")),
  occ("Siosaia Moehau-'o-Lupe", "People's Representative for Tongatapu 6", start=("2010#2", "2010"), end=("last December", "2012-12")),
  occ("Viliami Tu'ipeatau", "president of the Free Church conference"),
  occ("Lord Fulivai-Tupouniua", "Speaker of the Assembly"),
  occ("Tāufa'āhau", "King", former=True),
  fact("'Alisi Fakatava Tu'ipeatau", "birthPlace", "Kolovai"),
  fact("'Alisi Fakatava Tu'ipeatau", "education", "Queen Sālote College"),
  fact("'Alisi Fakatava Tu'ipeatau", "education", "University of Canterbury", date=("1991", "1991")),
  fact("'Ahio Lolohea", "award", "Commander of the Order of Queen Sālote", date=("2011", "2011")),
  fact("Siosaia Moehau-'o-Lupe", "occupation", "economist"),
  fact("'Alisi Fakatava Tu'ipeatau", "spouse", "Viliami Tu'ipeatau"),
  ev("appointment", "has been appointed", ("1 July 2013", "2013-07-01"), ["'Alisi Fakatava Tu'ipeatau"]),
  ev("appointment", "takes the place", ("1 July 2013", "2013-07-01"), ["'Alisi Fakatava Tu'ipeatau"]),
  ev("departure", "retires", ("30 June", "2013-06-30"), ["'Ahio Lolohea"]),
  ev("appointment", "joined", ("1992", "1992"), ["'Alisi Fakatava Tu'ipeatau"]),
  ev("appointment", "was named", ("2012", "2012"), ["'Alisi Fakatava Tu'ipeatau"]),
  ev("appointment", "entered", ("1999", "1999"), ["'Ahio Lolohea"]),
  ev("travel", "accompanied", ("September 2006", "2006-09"), ["'Ahio Lolohea"], place="Auckland"),
  ev("testimony", "gave evidence", ("2010", "2010"), ["'Ahio Lolohea"]),
  ev("award", "was made", ("2011", "2011"), ["'Ahio Lolohea"]),
  ev("appointment", "has been filled", ("January", "2013-01"), ["Siosaia Moehau-'o-Lupe"]),
  ev("election", "was elected", ("2010#2", "2010"), ["Siosaia Moehau-'o-Lupe"]),
  ev("departure", "gave up", ("last December", "2012-12"), ["Siosaia Moehau-'o-Lupe"]),
)

P("d5-06", """The Čolak-Perunovićs of Nikšić

Two brothers of this house served two small kingdoms and quarrelled about both.

Vojin Čolak-Perunović, the elder, was born in 1858 at Župa. His uncle, Serdar Miloš Perunović, had been captain of the Župa district under the old prince. Vojin was sent to school at Zadar and afterwards to the military college in Turin, and fought as a volunteer in the war of 1876–78. In 1884 Prince Nikola appointed him agent at Scutari. There he remained until 1891, buying sheep, information and, people said, two of the pasha's clerks. He was minister of the interior from 1896 to 1903, when he resigned over the taxes, and again, under Lazar Tomanović-Vrbica as president of the council, from April 1907 to January 1909.

Stevan, called Steva, the younger, took the other road. He travelled to Belgrade in 1886, became a Serbian subject and edited the radical sheet Zora from 1889 until it was suppressed in 1893. In that year a court at Kragujevac convicted him of insulting the Crown. He came out of Požarevac gaol a thinner and a more patient man. The voters of Čačak elected him to the Skupština in May 1901; two years later he was sent as consul-general to Skopje, where he stayed until the war of 1912.

The two met at Cetinje in August 1910, for the Jubilee, and did not shake hands. Each accused the other, in print, of having been in Austrian pay. Neither charge has ever been proved.

Vojin Čolak-Perunović crossed to Italy in January 1916 with the court and died at Bordeaux on 3 March 1918. Stevan Čolak-Perunović, vice-president of the provisional assembly from November 1918, lived to see a street in Nikšić named after both of them, which he thought the only joke the municipality ever made. He died in 1931. His daughter Jela, a physician, was married to Krsto Vukotić-Piper, who was ban of the Zeta province in 1934–36.""",
  occ("Miloš Perunović", "captain of the Župa district", former=True),
  occ("Vojin Čolak-Perunović", "agent at Scutari", start=("1884", "1884"), end=("1891", "1891")),
  occ("Nikola", "Prince"),
  occ("Vojin Čolak-Perunović", "minister of the interior", start=("1896", "1896"), end=("1903", "1903")),
  occ("Vojin Čolak-Perunović", "again", start=("April 1907", "1907-04"), end=("January 1909", "1909-01")),
  occ("Lazar Tomanović-Vrbica", "president of the council"),
  occ("Stevan Čolak-Perunović", "edited the radical sheet Zora", start=("1889", "1889"), end=("1893", "1893")),
  occ("Stevan Čolak-Perunović", "Skupština", start=("May 1901", "1901-05")),
  occ("Stevan Čolak-Perunović", "consul-general to Skopje", start=("two years later", "1903"), end=("1912", "1912")),
  occ("Stevan Čolak-Perunović", "vice-president of the provisional assembly", start=("November 1918", "1918-11")),
  occ("Krsto Vukotić-Piper", "ban of the Zeta province", start=("1934", "1934"), end=("36", "1936")),
  fact("Vojin Čolak-Perunović", "birthDate", "1858", value="1858"),
  fact("Vojin Čolak-Perunović", "birthPlace", "Župa"),
  fact("Vojin Čolak-Perunović", "relatives", "Miloš Perunović"),
  fact("Vojin Čolak-Perunović", "siblings", "Stevan Čolak-Perunović"),
  fact("Vojin Čolak-Perunović", "education", "military college in Turin"),
  fact("Vojin Čolak-Perunović", "militaryService", "volunteer in the war of 1876–78"),
  fact("Stevan Čolak-Perunović", "alias", "Steva#2"),
  fact("Stevan Čolak-Perunović", "nationality", "Serbian"),
  fact("Vojin Čolak-Perunović", "deathPlace", "Bordeaux"),
  fact("Vojin Čolak-Perunović", "deathDate", "3 March 1918", value="1918-03-03"),
  fact("Stevan Čolak-Perunović", "deathDate", "1931", value="1931"),
  fact("Stevan Čolak-Perunović", "children", "Jela"),
  fact("Jela", "occupation", "physician"),
  fact("Jela", "spouse", "Krsto Vukotić-Piper"),
  ev("appointment", "appointed", ("1884", "1884"), ["Vojin Čolak-Perunović", "Nikola"]),
  ev("departure", "resigned", ("1903", "1903"), ["Vojin Čolak-Perunović"]),
  ev("travel", "travelled", ("1886", "1886"), ["Stevan Čolak-Perunović"], place="Belgrade"),
  ev("conviction", "convicted", ("In that year", "1893"), ["Stevan Čolak-Perunović"], place="Kragujevac"),
  ev("election", "elected", ("May 1901", "1901-05"), ["Stevan Čolak-Perunović"]),
  ev("appointment", "was sent#2", ("two years later", "1903"), ["Stevan Čolak-Perunović"]),
  ev("meeting", "met", ("August 1910", "1910-08"), ["Vojin Čolak-Perunović", "Stevan Čolak-Perunović"], place="Cetinje"),
  ev("travel", "crossed", ("January 1916", "1916-01"), ["Vojin Čolak-Perunović"], place="Italy"),
)

P("d5-07", """Egbert Lascelles Pyne-D'Aguilar (b. Savanna-la-Mar, Jamaica, 5 November 1896; d. Kingston, 19 July 1971), journalist, trade unionist and legislator.

The son of a sugar boiler, Theophilus Pyne, and of Rebecca D'Aguilar, he was educated at Manning's School and apprenticed at fifteen to the printer of the Westmoreland Argus. During the First World War he served with the British West Indies Regiment in Palestine. He returned to Jamaica in 1919, joined the Garveyite movement and, by 1924, was editor of the Argus, a position he gave up in 1930 for the more uncertain living of a columnist.

In 1935 he founded the Wharf and Estate Labourers' Union, whose first president he was (1935–1943). He was arrested at Frome on 3 May 1938, the day after the shooting, and fined forty shillings. Later that month he testified before the chairman of the commission, Sir Courtney Blagrove-Tull, a retired chief justice of Trinidad, and told him that hunger had been the only agitator. The phrase travelled further than he ever did.

Pyne-D'Aguilar stood as a Labour candidate for Western Westmoreland in 1944 and lost by sixty-one votes. He was returned for the same seat in December 1949 and represented it until 1955. From 1953 to 1955 he was minister of communications, an office in which he quarrelled with everyone over a bridge. Alexander, as his enemies called the bridge after his political opponent Alexander Whyte-Moodie, then custos of the parish, was never built.

Nominated to the Senate at independence in August 1962, he sat there until his death. He refused a knighthood twice, or so he told the Gleaner's correspondent, but accepted the Order of Distinction in 1969.

He married first, in 1921, Inez Bonitto, who died in 1946, and second Dr Una Facey-Lumsden, medical officer of health for St James. A primary school at Little London bears his name, misspelt over the gate.""",
  occ("Egbert Lascelles Pyne-D'Aguilar", "editor of the Argus", end=("1930", "1930")),
  occ("Egbert Lascelles Pyne-D'Aguilar", "president", start=("1935#2", "1935"), end=("1943", "1943")),
  occ("Courtney Blagrove-Tull", "chairman of the commission"),
  occ("Courtney Blagrove-Tull", "chief justice of Trinidad", former=True),
  occ("Egbert Lascelles Pyne-D'Aguilar", "represented it", start=("December 1949", "1949-12"), end=("1955", "1955")),
  occ("Egbert Lascelles Pyne-D'Aguilar", "minister of communications", start=("1953", "1953"), end=("1955#2", "1955")),
  occ("Alexander Whyte-Moodie", "custos of the parish"),
  occ("Egbert Lascelles Pyne-D'Aguilar", "Senate", start=("August 1962", "1962-08"), end=("his death", "1971-07-19")),
  occ("Una Facey-Lumsden", "medical officer of health for St James"),
  fact("Egbert Lascelles Pyne-D'Aguilar", "birthDate", "5 November 1896", value="1896-11-05"),
  fact("Egbert Lascelles Pyne-D'Aguilar", "birthPlace", "Savanna-la-Mar, Jamaica"),
  fact("Egbert Lascelles Pyne-D'Aguilar", "deathDate", "19 July 1971", value="1971-07-19"),
  fact("Egbert Lascelles Pyne-D'Aguilar", "deathPlace", "Kingston"),
  fact("Egbert Lascelles Pyne-D'Aguilar", "occupation", "journalist"),
  fact("Egbert Lascelles Pyne-D'Aguilar", "occupation", "trade unionist"),
  fact("Egbert Lascelles Pyne-D'Aguilar", "occupation", "columnist"),
  fact("Egbert Lascelles Pyne-D'Aguilar", "father", "Theophilus Pyne"),
  fact("Theophilus Pyne", "occupation", "sugar boiler"),
  fact("Egbert Lascelles Pyne-D'Aguilar", "mother", "Rebecca D'Aguilar"),
  fact("Egbert Lascelles Pyne-D'Aguilar", "education", "Manning's School"),
  fact("Egbert Lascelles Pyne-D'Aguilar", "militaryService", "British West Indies Regiment"),
  fact("Egbert Lascelles Pyne-D'Aguilar", "party", "Labour#2"),
  fact("Egbert Lascelles Pyne-D'Aguilar", "award", "Order of Distinction", date=("1969", "1969")),
  fact("Egbert Lascelles Pyne-D'Aguilar", "spouse", "Inez Bonitto", date=("1921", "1921")),
  fact("Inez Bonitto", "deathDate", "1946", value="1946"),
  fact("Egbert Lascelles Pyne-D'Aguilar", "spouse", "Una Facey-Lumsden"),
  ev("travel", "returned", ("1919", "1919"), ["Egbert Lascelles Pyne-D'Aguilar"], place="Jamaica#2"),
  ev("departure", "gave up", ("1930", "1930"), ["Egbert Lascelles Pyne-D'Aguilar"]),
  ev("arrest", "was arrested", ("3 May 1938", "1938-05-03"), ["Egbert Lascelles Pyne-D'Aguilar"], place="Frome"),
  ev("sanction", "fined", None, ["Egbert Lascelles Pyne-D'Aguilar"]),
  ev("testimony", "testified", ("Later that month", "1938-05"), ["Egbert Lascelles Pyne-D'Aguilar", "Courtney Blagrove-Tull"]),
  ev("candidacy", "stood", ("1944", "1944"), ["Egbert Lascelles Pyne-D'Aguilar"]),
  ev("election", "lost", ("1944", "1944"), ["Egbert Lascelles Pyne-D'Aguilar"]),
  ev("election", "was returned", ("December 1949", "1949-12"), ["Egbert Lascelles Pyne-D'Aguilar"]),
  ev("appointment", "Nominated", ("August 1962", "1962-08"), ["Egbert Lascelles Pyne-D'Aguilar"]),
  ev("award", "accepted", ("1969", "1969"), ["Egbert Lascelles Pyne-D'Aguilar"]),
)

P("d5-08", """Rexhep Bey Tërbuni

Rexhep Bey Tërbuni (1872–1934), Albanian revolutionary, newspaper editor and provincial governor, came of a landowning family of Elbasan. His father, Dalip Aga, collected the tithe; a great-uncle, Sheh Hysen i Labunishtit, headed the Halveti lodge at Ohrid and was venerated after his death for having predicted it correctly.

He attended the Zosimaia at Ioannina and the Mülkiye in Constantinople, from which he passed out in 1894 among the last of his class. His first appointment, in 1895, was as kaymakam of Debre. In that remote place he read the forbidden papers and, as he put it, learned to be an Albanian by post.

Having been denounced by a clerk, he was removed in 1899 and fled to Sofia, where with the tailor Nuçi i Korçarit he brought out the fortnightly Drita e Re; he was its editor for six years. A court-martial at Monastir sentenced him to death in his absence in 1902. The Constitution of July 1908 brought him home. He sat in the Ottoman Chamber for Elbasan from that December to 1911, the year he took to the hills with the outlaw Bajram Dushku.

At Vlorë he was among those who put their names to the declaration. Ismail Vrioni-Kaso, minister of the interior in the first government, made him prefect of Dibra in January 1913, an office without an office, for the town was in Serbian hands. Prefect of Berat (1914) and prefect of Korçë (1920–1922), he was then for eighteen months governor of the district of Shkodër. It is told of him that he kept the safe empty to save the thieves trouble. The premiership was never offered him, though the café politicians gave it him every spring.

From 1925 he lived in Bari. His son Nexhmedin, an agronomist, was director of the state farm at Kavajë in the thirties. Tërbuni died of pneumonia on 11 February 1934.""",
  occ("Sheh Hysen i Labunishtit", "headed the Halveti lodge at Ohrid"),
  occ("Rexhep Bey Tërbuni", "kaymakam of Debre", start=("1895", "1895"), end=("1899", "1899")),
  occ("Rexhep Bey Tërbuni", "editor#2", again=["newspaper editor"]),
  occ("Rexhep Bey Tërbuni", "sat in the Ottoman Chamber for Elbasan", start=("that December", "1908-12"), end=("1911", "1911")),
  occ("Ismail Vrioni-Kaso", "minister of the interior in the first government"),
  occ("Rexhep Bey Tërbuni", "prefect of Dibra", start=("January 1913", "1913-01")),
  occ("Rexhep Bey Tërbuni", "Prefect of Berat", start=("1914", "1914"), end=("1914", "1914")),
  occ("Rexhep Bey Tërbuni", "prefect of Korçë", start=("1920", "1920"), end=("1922", "1922")),
  occ("Rexhep Bey Tërbuni", "governor of the district of Shkodër", start=("then", "1922"), end=("eighteen months", ""), again=["provincial governor"]),
  occ("Nexhmedin", "director of the state farm at Kavajë"),
  fact("Rexhep Bey Tërbuni", "birthDate", "1872", value="1872"),
  fact("Rexhep Bey Tërbuni", "nationality", "Albanian"),
  fact("Rexhep Bey Tërbuni", "occupation", "revolutionary"),
  fact("Rexhep Bey Tërbuni", "father", "Dalip Aga"),
  fact("Rexhep Bey Tërbuni", "relatives", "Sheh Hysen i Labunishtit"),
  fact("Rexhep Bey Tërbuni", "education", "Zosimaia"),
  fact("Rexhep Bey Tërbuni", "education", "Mülkiye", date=("1894", "1894")),
  fact("Nuçi i Korçarit", "occupation", "tailor"),
  fact("Bajram Dushku", "occupation", "outlaw"),
  fact("Rexhep Bey Tërbuni", "residence", "Bari"),
  fact("Rexhep Bey Tërbuni", "children", "Nexhmedin"),
  fact("Nexhmedin", "occupation", "agronomist"),
  fact("Rexhep Bey Tërbuni", "causeOfDeath", "pneumonia"),
  fact("Rexhep Bey Tërbuni", "deathDate", "11 February 1934", value="1934-02-11"),
  ev("appointment", "appointment", ("1895", "1895"), ["Rexhep Bey Tërbuni"]),
  ev("departure", "was removed", ("1899", "1899"), ["Rexhep Bey Tërbuni"]),
  ev("travel", "fled", ("1899", "1899"), ["Rexhep Bey Tërbuni"], place="Sofia"),
  ev("conviction", "sentenced", ("1902", "1902"), ["Rexhep Bey Tërbuni"], place="Monastir"),
  ev("travel", "brought him home", ("July 1908", "1908-07"), ["Rexhep Bey Tërbuni"]),
  ev("appointment", "made", ("January 1913", "1913-01"), ["Rexhep Bey Tërbuni", "Ismail Vrioni-Kaso"]),
)

P("d5-09", """Claës Fredrik af Ekenstierna, born 3 June 1824 in Norrköping, dead 21 January 1899 in Stockholm; engineer, head of the Telegraph Board and member of the First Chamber.

The name was granted to his father, the assayer Anders Ekman, on his ennoblement in 1829. Claës af Ekenstierna was educated at the Higher Artillery College at Marieberg, whose examination he took in 1846, and entered the Göta Artillery as a sub-lieutenant. A grant from the Crown let him travel to England and Prussia in 1851, when he saw the new galvanic telegraph at work between Berlin and Potsdam and wrote to Baron Gyllenhök-Rask, then minister of finance, that Sweden was already ten years behind. The letter is preserved; the baron's reply, if there was one, is not.

In 1853 he was appointed second engineer to the newly formed Telegraph Administration, and in 1862, upon the resignation of Per Wulfsberg, he became director-general. The cables to Gotland and to Finland were laid under him. Some thought him a tyrant, but his clerks, who had a pension fund from him and a brass band, did not.

Ekenstierna retired from the Board on 1 October 1886. He was elected to the First Chamber by the county council of Östergötland in 1873 and sat until 1890; he was deputy chairman of the Committee of Supply during the last four of those years. As a parliamentarian he was a protectionist and hardly ever spoke. In 1875 he had presided over the international conference of telegraphs in Saint Petersburg, or rather over one of its commissions.

He was a member of the Academy of Sciences from 1867 and received the Grand Cross of the Vasa Order in 1886.

Married 1855 to Hedda von Stockenström-Lode. Their son, Axel Hård af Ekenstierna, born 1858, was county governor of Gävleborg 1906–1917, while their daughter Ebba wrote hymns, of which one is still sung.""",
  occ("Claës Fredrik af Ekenstierna", "second engineer to the newly formed Telegraph Administration", start=("1853", "1853")),
  occ("Gyllenhök-Rask", "minister of finance"),
  occ("Per Wulfsberg", "director-general", end=("1862", "1862")),
  occ("Claës Fredrik af Ekenstierna", "director-general", start=("1862", "1862"), end=("1 October 1886", "1886-10-01"), again=["head of the Telegraph Board"]),
  occ("Claës Fredrik af Ekenstierna", "First Chamber#2", start=("1873", "1873"), end=("1890", "1890"), again=["member of the First Chamber"]),
  occ("Claës Fredrik af Ekenstierna", "deputy chairman of the Committee of Supply", start=("the last four of those years", ""), end=("1890", "1890")),
  occ("Claës Fredrik af Ekenstierna", "presided over the international conference of telegraphs in Saint Petersburg", start=("1875", "1875"), end=("1875", "1875")),
  occ("Claës Fredrik af Ekenstierna", "member of the Academy of Sciences", start=("1867", "1867")),
  occ("Axel Hård af Ekenstierna", "county governor of Gävleborg", start=("1906", "1906"), end=("1917", "1917")),
  fact("Claës Fredrik af Ekenstierna", "birthDate", "3 June 1824", value="1824-06-03"),
  fact("Claës Fredrik af Ekenstierna", "birthPlace", "Norrköping"),
  fact("Claës Fredrik af Ekenstierna", "deathDate", "21 January 1899", value="1899-01-21"),
  fact("Claës Fredrik af Ekenstierna", "deathPlace", "Stockholm"),
  fact("Claës Fredrik af Ekenstierna", "occupation", "engineer"),
  fact("Claës Fredrik af Ekenstierna", "father", "Anders Ekman"),
  fact("Anders Ekman", "occupation", "assayer"),
  fact("Claës Fredrik af Ekenstierna", "education", "Higher Artillery College at Marieberg", date=("1846", "1846")),
  fact("Claës Fredrik af Ekenstierna", "militaryService", "Göta Artillery"),
  fact("Claës Fredrik af Ekenstierna", "award", "Grand Cross of the Vasa Order", date=("1886#2", "1886")),
  fact("Claës Fredrik af Ekenstierna", "spouse", "Hedda von Stockenström-Lode", date=("1855", "1855")),
  fact("Claës Fredrik af Ekenstierna", "children", "Axel Hård af Ekenstierna"),
  fact("Axel Hård af Ekenstierna", "birthDate", "1858", value="1858"),
  fact("Claës Fredrik af Ekenstierna", "children", "Ebba"),
  ev("award", "ennoblement", ("1829", "1829"), ["Anders Ekman"]),
  ev("travel", "travel", ("1851", "1851"), ["Claës Fredrik af Ekenstierna"], place="England and Prussia"),
  ev("communication", "wrote", ("1851", "1851"), ["Claës Fredrik af Ekenstierna", "Gyllenhök-Rask"]),
  ev("appointment", "was appointed", ("1853", "1853"), ["Claës Fredrik af Ekenstierna"]),
  ev("departure", "resignation", ("1862", "1862"), ["Per Wulfsberg"]),
  ev("appointment", "became", ("1862", "1862"), ["Claës Fredrik af Ekenstierna"]),
  ev("departure", "retired", ("1 October 1886", "1886-10-01"), ["Claës Fredrik af Ekenstierna"]),
  ev("election", "was elected", ("1873", "1873"), ["Claës Fredrik af Ekenstierna"]),
  ev("award", "received", ("1886#2", "1886"), ["Claës Fredrik af Ekenstierna"]),
)

P("d5-10", """Gebre-Egziabher Wolde-Semayat (horse name Abba Tatek; c. 1850 – 1 March 1896) was an Ethiopian nobleman and soldier, governor of Wadla in the reign of Menelik II.

Origins

A native of Lasta and an Agaw on his mother's side, he was the son of Wolde-Semayat Gobeze, a customs chief, and grew up in the household of Bishop Atnatewos. He married about 1874 Weyzero Tsehayitu Birru-Gwangul, through whom he became the brother-in-law of Ligaba Desta-Ab Kassa.

Service

In 1872 he fought on the losing side at Adwa and was imprisoned for three years on the rock of Selata. Released, he was named fitawrari of the vanguard by Ras Areya Zegeye in 1879, and six years later received the governorship of Wadla, in succession to one Kenyazmach Gessesse Abba-Dikko, who had been dismissed for selling the tribute honey. His rule is remembered as mild. The chronicler of Gashena, who disliked everybody, allows that he hanged few.

At the assembly of Boru Meda in 1889 he made a speech against the governors of the frontier, for which the Emperor fined him forty mules. Three years afterwards he travelled to Harar, where he met the Swiss engineer Alfred Ilg-Zollinger, counsellor to the court, and asked him for a mill. Antonelli-Rezzi, the Italian envoy, claimed that the same Gebre-Egziabher wrote to him in 1894 promising neutrality; no such letter has been found.

He was killed in the battle of Adwa, a bullet having struck him beneath the eye. His command passed on the field to his nephew Balcha-Maryam, whom Menelik made governor of Wadla that autumn.

Timeline
1879 – fitawrari
1885 – governor
1896 – killed in action

A round church on the escarpment, roofed with tin since the 1930s, is said to hold his shield.""",
  occ("Gebre-Egziabher Wolde-Semayat", "governorship of Wadla", start=("six years later", "1885"), end=("1 March 1896", "1896-03-01"), again=["governor of Wadla", "governor#4"]),
  occ("Menelik II", "Emperor"),
  occ("Wolde-Semayat Gobeze", "customs chief"),
  occ("Atnatewos", "Bishop"),
  occ("Gebre-Egziabher Wolde-Semayat", "fitawrari of the vanguard", start=("1879", "1879"), again=["fitawrari#2"]),
  occ("Gessesse Abba-Dikko", "governorship of Wadla", end=("six years later", "1885")),
  occ("Alfred Ilg-Zollinger", "counsellor to the court"),
  occ("Antonelli-Rezzi", "Italian envoy"),
  occ("Balcha-Maryam", "command"),
  occ("Balcha-Maryam", "governor of Wadla#2", start=("that autumn", "1896")),
  fact("Gebre-Egziabher Wolde-Semayat", "alias", "Abba Tatek"),
  fact("Gebre-Egziabher Wolde-Semayat", "birthDate", "c. 1850", value="1850"),
  fact("Gebre-Egziabher Wolde-Semayat", "deathDate", "1 March 1896", value="1896-03-01"),
  fact("Gebre-Egziabher Wolde-Semayat", "nationality", "Ethiopian"),
  fact("Gebre-Egziabher Wolde-Semayat", "occupation", "soldier"),
  fact("Gebre-Egziabher Wolde-Semayat", "birthPlace", "Lasta"),
  fact("Gebre-Egziabher Wolde-Semayat", "ethnicity", "Agaw"),
  fact("Gebre-Egziabher Wolde-Semayat", "father", "Wolde-Semayat Gobeze"),
  fact("Gebre-Egziabher Wolde-Semayat", "spouse", "Tsehayitu Birru-Gwangul", date=("about 1874", "1874")),
  fact("Gebre-Egziabher Wolde-Semayat", "relatives", "Desta-Ab Kassa"),
  fact("Alfred Ilg-Zollinger", "nationality", "Swiss"),
  fact("Alfred Ilg-Zollinger", "occupation", "engineer"),
  fact("Gebre-Egziabher Wolde-Semayat", "deathPlace", "Adwa#2"),
  fact("Gebre-Egziabher Wolde-Semayat", "causeOfDeath", "killed in the battle of Adwa"),
  fact("Gebre-Egziabher Wolde-Semayat", "relatives", "Balcha-Maryam"),
  ev("arrest", "was imprisoned", ("1872", "1872"), ["Gebre-Egziabher Wolde-Semayat"], place="rock of Selata"),
  ev("appointment", "was named", ("1879", "1879"), ["Gebre-Egziabher Wolde-Semayat", "Areya Zegeye"]),
  ev("appointment", "received", ("six years later", "1885"), ["Gebre-Egziabher Wolde-Semayat"]),
  ev("departure", "had been dismissed", None, ["Gessesse Abba-Dikko"]),
  ev("speech", "speech", ("1889", "1889"), ["Gebre-Egziabher Wolde-Semayat"], place="Boru Meda"),
  ev("sanction", "fined", ("1889", "1889"), ["Gebre-Egziabher Wolde-Semayat", "Menelik II"]),
  ev("travel", "travelled", ("Three years afterwards", "1892"), ["Gebre-Egziabher Wolde-Semayat"], place="Harar"),
  ev("meeting", "met", ("Three years afterwards", "1892"), ["Gebre-Egziabher Wolde-Semayat", "Alfred Ilg-Zollinger"], place="Harar"),
  ev("communication", "wrote", ("1894", "1894"), ["Gebre-Egziabher Wolde-Semayat", "Antonelli-Rezzi"], status="claimed"),
  ev("appointment", "passed", None, ["Balcha-Maryam"]),
  ev("appointment", "made#2", ("that autumn", "1896"), ["Balcha-Maryam", "Menelik II"]),
)

P("d5-11", """Lalbiakvela Sailo-Pachuau
Member, Mizoram Legislative Assembly (Tawi South)

Pu Lalbiakvela was born on 27 August 1951 at Sialsuk, the youngest child of Thangbuanga Pachuau, an upa of the Presbyterian church, and Pi Rokungi. He was schooled at the Mission High School, Serkawn, and took a B.Sc. from St Edmund's College, Shillong, in 1973.

He worked as a surveyor until 1979. That year he joined the People's Hill Conference, becoming secretary of its Aizawl West block in 1981; in 1984 he was elected to the Village Council of Kulikawn, of which he was president from 1984 to 1987. Detained under the Disturbed Areas Act in March 1982, he spent ninety days in Silchar jail, where, he says, a warder taught him chess.

He entered the Assembly at the election of November 1998, defeating the sitting member, Lalthanzama Ralte-Fanai, a former minister of state for sericulture. In the ministry of Pu Zoramchhana he was Minister for Soil and Water Conservation from December 1998 to July 2002 and, for the sixteen months remaining, Minister for Local Administration. In 2003 he lost his seat to Vanhnuaithanga, a retired footballer. He was again returned in 2008, sat on the Estimates Committee (chairman 2010–2012), and was re-elected in 2013.

He resigned from the party on 4 April 2017 after it had suspended him for three months for voting against the whip, and now sits as an independent. There has been talk of the Speaker's chair, which he calls a chair for tall men.

Publications: two volumes of hunting stories; a hymn tune.

Married: 1976, Lalrinpuii Hnamte, headmistress of the Girls' Middle School, Kulikawn. Children: Lalnunmawia, Zothansiami, Malsawma.

Residence: Kulikawn, Aizawl. Favourite pastimes: angling and argument.

The Secretariat regrets that an earlier edition of this handbook gave the member's photograph to his brother, Lalsangliana, who is deputy commissioner of Lawngtlai district and does not hunt.""",
  occ("Lalbiakvela Sailo-Pachuau", "Member, Mizoram Legislative Assembly (Tawi South)", start=("2008", "2008")),
  occ("Thangbuanga Pachuau", "upa of the Presbyterian church"),
  occ("Lalbiakvela Sailo-Pachuau", "secretary of its Aizawl West block", start=("1981", "1981")),
  occ("Lalbiakvela Sailo-Pachuau", "Village Council of Kulikawn", start=("1984", "1984")),
  occ("Lalbiakvela Sailo-Pachuau", "president", start=("1984#2", "1984"), end=("1987", "1987")),
  occ("Lalbiakvela Sailo-Pachuau", "entered the Assembly", start=("November 1998", "1998-11"), end=("2003", "2003")),
  occ("Lalthanzama Ralte-Fanai", "sitting member", end=("November 1998", "1998-11")),
  occ("Lalthanzama Ralte-Fanai", "minister of state for sericulture", former=True),
  occ("Zoramchhana", "ministry"),
  occ("Lalbiakvela Sailo-Pachuau", "Minister for Soil and Water Conservation", start=("December 1998", "1998-12"), end=("July 2002", "2002-07")),
  occ("Lalbiakvela Sailo-Pachuau", "Minister for Local Administration", start=("July 2002", "2002-07"), end=("the sixteen months remaining", "2003-11")),
  occ("Vanhnuaithanga", "seat", start=("2003", "2003")),
  occ("Lalbiakvela Sailo-Pachuau", "Estimates Committee"),
  occ("Lalbiakvela Sailo-Pachuau", "chairman", start=("2010", "2010"), end=("2012", "2012")),
  occ("Lalrinpuii Hnamte", "headmistress of the Girls' Middle School, Kulikawn"),
  occ("Lalsangliana", "deputy commissioner of Lawngtlai district"),
  fact("Lalbiakvela Sailo-Pachuau", "birthDate", "27 August 1951", value="1951-08-27"),
  fact("Lalbiakvela Sailo-Pachuau", "birthPlace", "Sialsuk"),
  fact("Lalbiakvela Sailo-Pachuau", "father", "Thangbuanga Pachuau"),
  fact("Lalbiakvela Sailo-Pachuau", "mother", "Rokungi"),
  fact("Lalbiakvela Sailo-Pachuau", "education", "Mission High School, Serkawn"),
  fact("Lalbiakvela Sailo-Pachuau", "education", "St Edmund's College, Shillong", date=("1973", "1973")),
  fact("Lalbiakvela Sailo-Pachuau", "occupation", "surveyor"),
  fact("Lalbiakvela Sailo-Pachuau", "party", "People's Hill Conference"),
  fact("Lalbiakvela Sailo-Pachuau", "party", "independent"),
  fact("Vanhnuaithanga", "occupation", "footballer"),
  fact("Lalbiakvela Sailo-Pachuau", "spouse", "Lalrinpuii Hnamte", date=("1976", "1976")),
  fact("Lalbiakvela Sailo-Pachuau", "children", "Lalnunmawia"),
  fact("Lalbiakvela Sailo-Pachuau", "children", "Zothansiami"),
  fact("Lalbiakvela Sailo-Pachuau", "children", "Malsawma"),
  fact("Lalbiakvela Sailo-Pachuau", "residence", "Kulikawn, Aizawl"),
  fact("Lalbiakvela Sailo-Pachuau", "siblings", "Lalsangliana"),
  ev("appointment", "becoming", ("1981", "1981"), ["Lalbiakvela Sailo-Pachuau"]),
  ev("election", "was elected", ("1984", "1984"), ["Lalbiakvela Sailo-Pachuau"]),
  ev("arrest", "Detained", ("March 1982", "1982-03"), ["Lalbiakvela Sailo-Pachuau"]),
  ev("election", "entered", ("November 1998", "1998-11"), ["Lalbiakvela Sailo-Pachuau"]),
  ev("election", "defeating", ("November 1998", "1998-11"), ["Lalbiakvela Sailo-Pachuau", "Lalthanzama Ralte-Fanai"]),
  ev("departure", "lost his seat", ("2003", "2003"), ["Lalbiakvela Sailo-Pachuau", "Vanhnuaithanga"]),
  ev("election", "was again returned", ("2008", "2008"), ["Lalbiakvela Sailo-Pachuau"]),
  ev("election", "was re-elected", ("2013", "2013"), ["Lalbiakvela Sailo-Pachuau"]),
  ev("departure", "resigned", ("4 April 2017", "2017-04-04"), ["Lalbiakvela Sailo-Pachuau"]),
  ev("sanction", "suspended", None, ["Lalbiakvela Sailo-Pachuau"]),
)

P("d5-12", """Macario Dimaguiba y Sulong (10 March 1866 – 7 December 1941) was a Filipino revolutionary general and provincial governor.

Dimaguiba was born in Talisay, Batangas, to Hilario Dimaguiba, cabeza de barangay, and Anselma Sulong. He studied at the Colegio de San Juan de Letran but left without a degree, and from 1889 kept a ferry on the lake. He was initiated into the Katipunan in 1895 under the name Alimpuyo ("Whirlwind").

When the Revolution broke out he raised a battalion of fishermen, and in November 1896 was appointed captain general of the lake towns by the council at Imus. After the truce he went with the exiles to Hong Kong. He came back in May 1898, and served as military governor of Tayabas from July 1898 until the province fell. On 19 February 1900 he was captured at Lipa by American cavalry; the following January he was deported to Guam, together with Pio Tagumpay-Barican, former secretary of the interior of the Republic. He took the oath in 1902, remarking to the notary that his hand had been cold.

His civil career was quiet. He was municipal president of Talisay (1904–1907), and in the elections of 1907 he won the governorship of Batangas on the Nacionalista ticket, beating the incumbent, Gregorio Aguilera-Kison, who for a month declined to hand over the keys. He was re-elected in 1909. Losing to the lawyer Vicente Malabanan-Lu in 1912, Dimaguiba went back to his ferry.

Quezon, in an address at Tanauan on 10 March 1936, called him the last of the honest quarrelsome men. A seat in the Senate had been talked of in 1916, but he could not be found when the delegation came.

He was married to Feliza Katigbak-Ona, and they had nine children, of whom Apolonio became director of the Bureau of Fisheries in 1938. The general died at Talisay on the day before the bombs fell on Clark. The town's plaza has borne his name since 1956.""",
  occ("Macario Dimaguiba y Sulong", "captain general of the lake towns", start=("November 1896", "1896-11")),
  occ("Hilario Dimaguiba", "cabeza de barangay"),
  occ("Macario Dimaguiba y Sulong", "military governor of Tayabas", start=("July 1898", "1898-07")),
  occ("Pio Tagumpay-Barican", "secretary of the interior of the Republic", former=True),
  occ("Macario Dimaguiba y Sulong", "municipal president of Talisay", start=("1904", "1904"), end=("1907", "1907")),
  occ("Macario Dimaguiba y Sulong", "governorship of Batangas", start=("1907#2", "1907"), end=("1912", "1912"), again=["provincial governor"]),
  occ("Gregorio Aguilera-Kison", "incumbent", end=("1907#2", "1907")),
  occ("Vicente Malabanan-Lu", "governorship of Batangas", start=("1912", "1912")),
  occ("Apolonio", "director of the Bureau of Fisheries", start=("1938", "1938")),
  fact("Macario Dimaguiba y Sulong", "birthDate", "10 March 1866", value="1866-03-10"),
  fact("Macario Dimaguiba y Sulong", "deathDate", "7 December 1941", value="1941-12-07"),
  fact("Macario Dimaguiba y Sulong", "nationality", "Filipino"),
  fact("Macario Dimaguiba y Sulong", "occupation", "revolutionary general"),
  fact("Macario Dimaguiba y Sulong", "birthPlace", "Talisay, Batangas"),
  fact("Macario Dimaguiba y Sulong", "father", "Hilario Dimaguiba"),
  fact("Macario Dimaguiba y Sulong", "mother", "Anselma Sulong"),
  fact("Macario Dimaguiba y Sulong", "education", "Colegio de San Juan de Letran"),
  fact("Macario Dimaguiba y Sulong", "occupation", "kept a ferry on the lake"),
  fact("Macario Dimaguiba y Sulong", "alias", "Alimpuyo"),
  fact("Macario Dimaguiba y Sulong", "party", "Nacionalista"),
  fact("Vicente Malabanan-Lu", "occupation", "lawyer"),
  fact("Macario Dimaguiba y Sulong", "spouse", "Feliza Katigbak-Ona"),
  fact("Macario Dimaguiba y Sulong", "children", "Apolonio"),
  fact("Macario Dimaguiba y Sulong", "deathPlace", "Talisay#3"),
  ev("appointment", "was appointed", ("November 1896", "1896-11"), ["Macario Dimaguiba y Sulong"]),
  ev("travel", "went", None, ["Macario Dimaguiba y Sulong"], place="Hong Kong"),
  ev("travel", "came back", ("May 1898", "1898-05"), ["Macario Dimaguiba y Sulong"]),
  ev("arrest", "was captured", ("19 February 1900", "1900-02-19"), ["Macario Dimaguiba y Sulong"], place="Lipa"),
  ev("sanction", "was deported", ("the following January", "1901-01"), ["Macario Dimaguiba y Sulong", "Pio Tagumpay-Barican"], place="Guam"),
  ev("election", "won", ("1907#2", "1907"), ["Macario Dimaguiba y Sulong", "Gregorio Aguilera-Kison"]),
  ev("election", "was re-elected", ("1909", "1909"), ["Macario Dimaguiba y Sulong"]),
  ev("election", "Losing", ("1912", "1912"), ["Macario Dimaguiba y Sulong", "Vicente Malabanan-Lu"]),
  ev("speech", "address", ("10 March 1936", "1936-03-10"), ["Quezon"], place="Tanauan"),
  ev("appointment", "became", ("1938", "1938"), ["Apolonio"]),
)

P("d5-13", """Synnøve Five-Aarset (13 May 1911 – 27 October 2002) was a Norwegian intelligence officer, editor and diplomat.

Early life and education

She was born in Volda, the daughter of the parish priest Ole Five-Aarset and Gurid Berge. She took her examen artium at Volda landsgymnas in 1930 and studied Slavonic languages at the University of Oslo and, from 1934, at Charles University in Prague. She worked as a correspondent for Sunnmørsposten in Vienna until the Anschluss.

War years

In June 1940 she travelled to Stockholm, where she was recruited by the legation. From 1942 to 1945 she headed the Baltic section of the military office, known in the correspondence as "Fru Lind". Her superior was Major Alf Hove-Sørbø, the military attaché. Swedish police arrested her in Gothenburg in February 1943 on suspicion of illegal intelligence work; she was sentenced to two months' imprisonment and served five weeks.

Later career

After the liberation Five-Aarset joined the Ministry of Foreign Affairs. She was press counsellor in Moscow between 1948 and 1952. On her return she was editor-in-chief of the quarterly Nordisk Fredsblad for four years. In 1959 she was appointed consul general in Gdańsk, as the first woman to hold that rank in the service, and on 1 March 1966 ambassador to Bulgaria, a post she retained until her retirement in 1975. She was succeeded in Sofia by Per Gulowsen-Ruud.

In 1988 she testified to the parliamentary committee on the secret services and its chairman, Ketil Lund-Andreassen. Her statement is still classified. Some historians have suggested that she worked for a second employer during the war, but no evidence has been presented.

Five-Aarset was a member of the Labour Party. She was made a Knight, First Class, of the Order of St. Olav in 1973. She never married, and lived in Ålesund from 1976.""",
  occ("Synnøve Five-Aarset", "headed the Baltic section of the military office", start=("1942", "1942"), end=("1945", "1945")),
  occ("Ole Five-Aarset", "parish priest"),
  occ("Alf Hove-Sørbø", "military attaché"),
  occ("Synnøve Five-Aarset", "press counsellor in Moscow", start=("1948", "1948"), end=("1952", "1952")),
  occ("Synnøve Five-Aarset", "editor-in-chief of the quarterly Nordisk Fredsblad", start=("On her return", "1952"), end=("four years", "1956")),
  occ("Synnøve Five-Aarset", "consul general in Gdańsk", start=("1959", "1959")),
  occ("Synnøve Five-Aarset", "ambassador to Bulgaria", start=("1 March 1966", "1966-03-01"), end=("1975", "1975")),
  occ("Per Gulowsen-Ruud", "ambassador to Bulgaria", start=("1975", "1975")),
  occ("Ketil Lund-Andreassen", "chairman"),
  fact("Synnøve Five-Aarset", "birthDate", "13 May 1911", value="1911-05-13"),
  fact("Synnøve Five-Aarset", "deathDate", "27 October 2002", value="2002-10-27"),
  fact("Synnøve Five-Aarset", "nationality", "Norwegian"),
  fact("Synnøve Five-Aarset", "occupation", "intelligence officer"),
  fact("Synnøve Five-Aarset", "occupation", "diplomat"),
  fact("Synnøve Five-Aarset", "occupation", "editor"),
  fact("Synnøve Five-Aarset", "birthPlace", "Volda"),
  fact("Synnøve Five-Aarset", "father", "Ole Five-Aarset"),
  fact("Synnøve Five-Aarset", "mother", "Gurid Berge"),
  fact("Synnøve Five-Aarset", "education", "Volda landsgymnas", date=("1930", "1930")),
  fact("Synnøve Five-Aarset", "education", "University of Oslo"),
  fact("Synnøve Five-Aarset", "education", "Charles University in Prague"),
  fact("Synnøve Five-Aarset", "occupation", "correspondent for Sunnmørsposten"),
  fact("Synnøve Five-Aarset", "alias", "Fru Lind"),
  fact("Synnøve Five-Aarset", "party", "Labour Party"),
  fact("Synnøve Five-Aarset", "award", "Knight, First Class, of the Order of St. Olav", date=("1973", "1973")),
  fact("Synnøve Five-Aarset", "residence", "Ålesund"),
  ev("travel", "travelled", ("June 1940", "1940-06"), ["Synnøve Five-Aarset"], place="Stockholm"),
  ev("appointment", "was recruited", ("June 1940", "1940-06"), ["Synnøve Five-Aarset"], place="Stockholm"),
  ev("arrest", "arrested", ("February 1943", "1943-02"), ["Synnøve Five-Aarset"], place="Gothenburg"),
  ev("conviction", "was sentenced", None, ["Synnøve Five-Aarset"]),
  ev("appointment", "joined", None, ["Synnøve Five-Aarset"]),
  ev("appointment", "was appointed", ("1959", "1959"), ["Synnøve Five-Aarset"]),
  ev("appointment", "was appointed", ("1 March 1966", "1966-03-01"), ["Synnøve Five-Aarset"]),
  ev("departure", "retirement", ("1975", "1975"), ["Synnøve Five-Aarset"]),
  ev("appointment", "was succeeded", ("1975", "1975"), ["Per Gulowsen-Ruud"], place="Sofia"),
  ev("testimony", "testified", ("1988", "1988"), ["Synnøve Five-Aarset", "Ketil Lund-Andreassen"]),
  ev("award", "was made", ("1973", "1973"), ["Synnøve Five-Aarset"]),
)

P("d5-14", """Mir Ghulam Jan Naseri
The Weekly Courier, 6 October 2009

Mir Ghulam Jan Naseri, who died in Peshawar last Thursday aged eighty-eight, was for a decade the voice of the Afghan parliament and, for a much shorter time, the man in charge of its money.

He was born at Moqor in 1921 into a family of nomad traders. His father, Malik Shah Pasand, was chief of the Jalalzai section of the Naser. The boy was sent to Habibia College in Kabul at eleven, riding three days on a lorry of almonds, and later studied law at Ankara University, where he graduated in 1946.

On his return to Kabul he entered the Ministry of Finance, became director of customs at Torkham in 1951, and was appointed president of the Supreme Accounting Board in October 1956. He was dismissed eleven months later after he had sent back the accounts of the royal hunting establishment with the remark "Whose partridges?"

In the elections of 1965 he won the Moqor seat in the Wolesi Jirga. His colleagues elected him secretary of the house that November; he was the deputy speaker from 1969 to 1973, with Dr Omar Wardak-Zadran as speaker. When the monarchy fell he was at his dentist's. He was arrested in April 1978, two days after the Saur coup, and spent twenty months in Pul-e-Charkhi, an experience which he declined to discuss with anyone, including his wife.

He fled to Peshawar in 1980. He taught there, edited the monthly Qanun (1982–91), and advised all the parties in turn without joining one. In 1992 Professor Burhan Sadiq Mojadidi-Kakar, then acting president, made him minister of finance; he resigned on 2 January 1993, saying that there was no key to the treasury and no treasury.

He is survived by Bibi Gul Andam, whom he married in 1948, by two daughters and by his son Zmarak Naseri, governor of Ghazni from 2004 to 2006.""",
  occ("Shah Pasand", "chief of the Jalalzai section of the Naser"),
  occ("Mir Ghulam Jan Naseri", "director of customs at Torkham", start=("1951", "1951")),
  occ("Mir Ghulam Jan Naseri", "president of the Supreme Accounting Board", start=("October 1956", "1956-10"), end=("eleven months later", "1957-09")),
  occ("Mir Ghulam Jan Naseri", "Moqor seat in the Wolesi Jirga", start=("1965", "1965")),
  occ("Mir Ghulam Jan Naseri", "secretary of the house", start=("that November", "1965-11")),
  occ("Mir Ghulam Jan Naseri", "deputy speaker", start=("1969", "1969"), end=("1973", "1973")),
  occ("Omar Wardak-Zadran", "speaker#2"),
  occ("Mir Ghulam Jan Naseri", "edited the monthly Qanun", start=("1982", "1982"), end=("91", "1991")),
  occ("Burhan Sadiq Mojadidi-Kakar", "acting president"),
  occ("Mir Ghulam Jan Naseri", "minister of finance", start=("1992", "1992"), end=("2 January 1993", "1993-01-02"), again=["man in charge of its money"]),
  occ("Zmarak Naseri", "governor of Ghazni", start=("2004", "2004"), end=("2006", "2006")),
  fact("Mir Ghulam Jan Naseri", "deathPlace", "Peshawar"),
  fact("Mir Ghulam Jan Naseri", "deathDate", "last Thursday", value="2009-10-01"),
  fact("Mir Ghulam Jan Naseri", "birthPlace", "Moqor"),
  fact("Mir Ghulam Jan Naseri", "birthDate", "1921", value="1921"),
  fact("Mir Ghulam Jan Naseri", "father", "Shah Pasand"),
  fact("Mir Ghulam Jan Naseri", "education", "Habibia College in Kabul"),
  fact("Mir Ghulam Jan Naseri", "education", "Ankara University", date=("1946", "1946")),
  fact("Mir Ghulam Jan Naseri", "spouse", "Bibi Gul Andam", date=("1948", "1948")),
  fact("Mir Ghulam Jan Naseri", "children", "Zmarak Naseri"),
  fact("Mir Ghulam Jan Naseri", "residence", "Peshawar#2"),
  ev("travel", "return", None, ["Mir Ghulam Jan Naseri"], place="Kabul#2"),
  ev("appointment", "entered", None, ["Mir Ghulam Jan Naseri"]),
  ev("appointment", "became", ("1951", "1951"), ["Mir Ghulam Jan Naseri"]),
  ev("appointment", "was appointed", ("October 1956", "1956-10"), ["Mir Ghulam Jan Naseri"]),
  ev("departure", "was dismissed", ("eleven months later", "1957-09"), ["Mir Ghulam Jan Naseri"]),
  ev("election", "won", ("1965", "1965"), ["Mir Ghulam Jan Naseri"]),
  ev("election", "elected", ("that November", "1965-11"), ["Mir Ghulam Jan Naseri"]),
  ev("arrest", "was arrested", ("April 1978", "1978-04"), ["Mir Ghulam Jan Naseri"]),
  ev("travel", "fled", ("1980", "1980"), ["Mir Ghulam Jan Naseri"], place="Peshawar#2"),
  ev("appointment", "made", ("1992", "1992"), ["Mir Ghulam Jan Naseri", "Burhan Sadiq Mojadidi-Kakar"]),
  ev("departure", "resigned", ("2 January 1993", "1993-01-02"), ["Mir Ghulam Jan Naseri"]),
)

P("d5-15", """Dieudonné Sanscœur Laforêt (1828?–1889) was a Haitian civil engineer, newspaper proprietor and politician.

The date of his birth is not certain; the register of Jérémie for those years was eaten by termites. He was a natural son of General Télémaque Laforêt, commandant of the arrondissement of Tiburon under President Boyer, and of a laundress, Marie-Zabeth. He attended the Lycée Pétion, in Port-au-Prince, and the École centrale in Paris, where he obtained his diploma in 1853.

Back in Haiti he was engaged as inspector of bridges and roads by the Emperor Faustin's government, and was imprisoned by it in 1857 for a jest about the imperial carriages. After the change of regime in January 1859 he was named director of public works. He kept this directorship until 1867. In the meantime he had bought the journal Le Bien Public, and was its editor from 1862 until the day, in 1868, when Salnave's soldiers threw the type in the harbour.

Laforêt fled to Kingston in May 1868, and came home in 1870. Jérémie sent him to the Chamber of Deputies in 1873. He was elected president of the Chamber in 1876. Under Boisrond-Canal he was secretary of state for the interior (July 1876 – April 1879). He was succeeded in that department by Thimothée Ti-Lapierre, formerly minister resident in London.

He was a candidate for the presidency of the Republic in October 1879, but obtained only nine votes in the Assembly. He then retired to his coffee plantation at Abricots. An appointment as minister to Washington, announced in Le Moniteur, was withdrawn before he could pack.

Laforêt had two children with Céleste Numa-Rigaud, whom he married in 1861. The elder, Anacréon, became mayor of Jérémie in 1902. Laforêt himself died of yellow fever at Abricots on 9 September 1889. The iron bridge over the Voldrogue was named Pont Laforêt in 1912.""",
  occ("Télémaque Laforêt", "commandant of the arrondissement of Tiburon"),
  occ("Boyer", "President"),
  occ("Dieudonné Sanscœur Laforêt", "inspector of bridges and roads"),
  occ("Faustin", "Emperor"),
  occ("Dieudonné Sanscœur Laforêt", "director of public works", start=("January 1859", "1859-01"), end=("1867", "1867"), again=["directorship"]),
  occ("Dieudonné Sanscœur Laforêt", "editor", start=("1862", "1862"), end=("1868", "1868")),
  occ("Dieudonné Sanscœur Laforêt", "sent him to the Chamber of Deputies", start=("1873", "1873")),
  occ("Dieudonné Sanscœur Laforêt", "president of the Chamber", start=("1876", "1876")),
  occ("Dieudonné Sanscœur Laforêt", "secretary of state for the interior", start=("July 1876", "1876-07"), end=("April 1879", "1879-04")),
  occ("Thimothée Ti-Lapierre", "secretary of state for the interior", start=("April 1879", "1879-04")),
  occ("Thimothée Ti-Lapierre", "minister resident in London", former=True),
  occ("Anacréon", "mayor of Jérémie", start=("1902", "1902")),
  fact("Dieudonné Sanscœur Laforêt", "birthDate", "1828?", value="1828"),
  fact("Dieudonné Sanscœur Laforêt", "nationality", "Haitian"),
  fact("Dieudonné Sanscœur Laforêt", "occupation", "civil engineer"),
  fact("Dieudonné Sanscœur Laforêt", "occupation", "newspaper proprietor"),
  fact("Dieudonné Sanscœur Laforêt", "occupation", "politician"),
  fact("Dieudonné Sanscœur Laforêt", "father", "Télémaque Laforêt"),
  fact("Dieudonné Sanscœur Laforêt", "mother", "Marie-Zabeth"),
  fact("Marie-Zabeth", "occupation", "laundress"),
  fact("Dieudonné Sanscœur Laforêt", "education", "Lycée Pétion, in Port-au-Prince"),
  fact("Dieudonné Sanscœur Laforêt", "education", "École centrale in Paris", date=("1853", "1853")),
  fact("Dieudonné Sanscœur Laforêt", "residence", "Abricots"),
  fact("Dieudonné Sanscœur Laforêt", "spouse", "Céleste Numa-Rigaud", date=("1861", "1861")),
  fact("Dieudonné Sanscœur Laforêt", "children", "Anacréon"),
  fact("Dieudonné Sanscœur Laforêt", "causeOfDeath", "yellow fever"),
  fact("Dieudonné Sanscœur Laforêt", "deathPlace", "Abricots#2"),
  fact("Dieudonné Sanscœur Laforêt", "deathDate", "9 September 1889", value="1889-09-09"),
  ev("appointment", "was engaged", None, ["Dieudonné Sanscœur Laforêt"]),
  ev("arrest", "was imprisoned", ("1857", "1857"), ["Dieudonné Sanscœur Laforêt"]),
  ev("appointment", "was named", ("January 1859", "1859-01"), ["Dieudonné Sanscœur Laforêt"]),
  ev("travel", "fled", ("May 1868", "1868-05"), ["Dieudonné Sanscœur Laforêt"], place="Kingston"),
  ev("travel", "came home", ("1870", "1870"), ["Dieudonné Sanscœur Laforêt"]),
  ev("election", "sent", ("1873", "1873"), ["Dieudonné Sanscœur Laforêt"]),
  ev("election", "was elected", ("1876", "1876"), ["Dieudonné Sanscœur Laforêt"]),
  ev("appointment", "was succeeded", ("April 1879", "1879-04"), ["Thimothée Ti-Lapierre"]),
  ev("candidacy", "candidate", ("October 1879", "1879-10"), ["Dieudonné Sanscœur Laforêt"]),
  ev("appointment", "became", ("1902", "1902"), ["Anacréon"]),
)

P("d5-16", """Tuilagi Fa'asavalu Leota (1889–1957) was a Samoan matai, pastor's son and member of the Legislative Assembly of Western Samoa.

He was born in Safotu, Savai'i, where his father, Leota Siaki, was pastor of the London Missionary Society church. He was educated at Leulumoega and worked as a clerk in a German trading store before the First World War. In 1914 he was engaged as an interpreter to the New Zealand administration. He received the title Tuilagi from the 'āiga in 1921.

Fa'asavalu was an early supporter of the Mau and became its secretary for Savai'i in 1927. In January 1928 he was arrested at Vaimea with some four hundred others; he was banished to Apolima for six months by order of the Administrator, Colonel Stephen Allardyce-Boyd. On 5 December 1929, with Tupua Faleafa, he called on the Administrator to ask for the return of the exiles, and was told to write a letter. After the change of government in Wellington he was appointed a Faipule for Gagaifomauga in 1936, holding the position until 1948.

At the elections of 1948 he was one of the Samoan members of the new Legislative Assembly, in which he served for two terms. He travelled to New York in 1947 as an adviser to the petitioners at the United Nations, although most of his advice concerned the weather. He stood again in 1954 but was defeated by Va'ai Ma'ataua, a planter.

In the last years of his life Fa'asavalu was a judge of the Land and Titles Court. He married Sina Moe, daughter of the high chief Lavea Pula, around 1912; their daughter Fuaautoa was the first Samoan matron of the hospital at Tuasivi. He died in Apia in June 1957. The following month the title Tuilagi was conferred on his nephew, Tanielu Leota-Brown.

The village is known for its long white beach, which the missionaries thought unhealthy.""",
  occ("Leota Siaki", "pastor of the London Missionary Society church"),
  occ("Tuilagi Fa'asavalu Leota", "interpreter to the New Zealand administration", start=("1914", "1914")),
  occ("Tuilagi Fa'asavalu Leota", "title Tuilagi", start=("1921", "1921"), end=("June 1957", "1957-06"), again=["matai"]),
  occ("Tuilagi Fa'asavalu Leota", "secretary for Savai'i", start=("1927", "1927")),
  occ("Stephen Allardyce-Boyd", "Administrator"),
  occ("Tuilagi Fa'asavalu Leota", "Faipule for Gagaifomauga", start=("1936", "1936"), end=("1948", "1948")),
  occ("Tuilagi Fa'asavalu Leota", "Samoan members of the new Legislative Assembly", start=("1948#2", "1948"), end=("1954", "1954"), again=["member of the Legislative Assembly of Western Samoa"]),
  occ("Tuilagi Fa'asavalu Leota", "adviser to the petitioners at the United Nations", start=("1947", "1947")),
  occ("Tuilagi Fa'asavalu Leota", "judge of the Land and Titles Court"),
  occ("Lavea Pula", "high chief"),
  occ("Fuaautoa", "matron of the hospital at Tuasivi"),
  occ("Tanielu Leota-Brown", "title Tuilagi#2", start=("The following month", "1957-07")),
  fact("Tuilagi Fa'asavalu Leota", "birthDate", "1889", value="1889"),
  fact("Tuilagi Fa'asavalu Leota", "deathDate", "June 1957", value="1957-06"),
  fact("Tuilagi Fa'asavalu Leota", "nationality", "Samoan"),
  fact("Tuilagi Fa'asavalu Leota", "birthPlace", "Safotu, Savai'i"),
  fact("Tuilagi Fa'asavalu Leota", "father", "Leota Siaki"),
  fact("Tuilagi Fa'asavalu Leota", "education", "Leulumoega"),
  fact("Tuilagi Fa'asavalu Leota", "occupation", "clerk in a German trading store"),
  fact("Va'ai Ma'ataua", "occupation", "planter"),
  fact("Tuilagi Fa'asavalu Leota", "spouse", "Sina Moe", date=("around 1912", "1912")),
  fact("Sina Moe", "father", "Lavea Pula"),
  fact("Tuilagi Fa'asavalu Leota", "children", "Fuaautoa"),
  fact("Tuilagi Fa'asavalu Leota", "deathPlace", "Apia"),
  fact("Tuilagi Fa'asavalu Leota", "relatives", "Tanielu Leota-Brown"),
  ev("appointment", "was engaged", ("1914", "1914"), ["Tuilagi Fa'asavalu Leota"]),
  ev("appointment", "received", ("1921", "1921"), ["Tuilagi Fa'asavalu Leota"]),
  ev("appointment", "became", ("1927", "1927"), ["Tuilagi Fa'asavalu Leota"]),
  ev("arrest", "was arrested", ("January 1928", "1928-01"), ["Tuilagi Fa'asavalu Leota"], place="Vaimea"),
  ev("sanction", "was banished", None, ["Tuilagi Fa'asavalu Leota", "Stephen Allardyce-Boyd"], place="Apolima"),
  ev("meeting", "called on", ("5 December 1929", "1929-12-05"), ["Tuilagi Fa'asavalu Leota", "Tupua Faleafa", "Stephen Allardyce-Boyd"]),
  ev("appointment", "was appointed", ("1936", "1936"), ["Tuilagi Fa'asavalu Leota"]),
  ev("election", "elections", ("1948#2", "1948"), ["Tuilagi Fa'asavalu Leota"]),
  ev("travel", "travelled", ("1947", "1947"), ["Tuilagi Fa'asavalu Leota"], place="New York"),
  ev("candidacy", "stood", ("1954", "1954"), ["Tuilagi Fa'asavalu Leota"]),
  ev("election", "was defeated", ("1954", "1954"), ["Tuilagi Fa'asavalu Leota", "Va'ai Ma'ataua"]),
  ev("appointment", "was conferred", ("The following month", "1957-07"), ["Tanielu Leota-Brown"]),
)

P("d5-17", """RADOY KISHEV OF TRYAVNA

Radoy Kishev, called Daskala ("the Teacher"), was born at Tryavna on 14 January 1843 and was, in the order in which these things happened to him, an icon-painter's apprentice, a schoolmaster, a courier of the revolutionary committee, a prisoner, a deputy and a prefect.

His father, Kisho Papazoglu-Vitanov, painted altar screens. Radoy was educated at the class school of Gabrovo and at the seminary of Belgrade, which expelled him. From 1866 he taught at Lyaskovets. He was elected chairman of the secret committee there in the spring of 1872, after the passage through the town of the deacon Ignatiy Levichanin, whom he met on 2 March in a mill.

The committee's archive was found in a beehive. Kishev was arrested at Lovech in December 1872 and convicted by the special commission at Sofia early in the next year. The sentence was exile for life in Diyarbekir. From there he escaped in 1876 with the help of an Armenian pharmacist, Hovsep, travelling by way of Aleppo and Marseilles to Bucharest.

He was secretary of the Central Benevolent Society in Bucharest until the army crossed the Danube. In the Constituent Assembly at Tarnovo in 1879 he sat as deputy for Sevlievo. Prefect of Vratsa from 1880, he was dismissed in July 1881 by the new regime, and the first prefect under it, the Russian captain Loginov-Bey, found the archive of the prefecture, for a change, in order. The Liberals restored him in 1884, this time at Ruse. He resigned in August 1886, refusing, as he said, to serve two governments in one week.

Kishev edited the newspaper Istok from 1887 to 1891. He declined a pension. A life of him by his pupil Mina Gancheva-Tsar, the inspector of girls' schools, appeared in 1911; on 18 May of that year he died at Tryavna, having read the proofs and corrected, it is said, only the adjectives.""",
  occ("Radoy Kishev", "chairman of the secret committee", start=("spring of 1872", "1872")),
  occ("Radoy Kishev", "secretary of the Central Benevolent Society in Bucharest"),
  occ("Radoy Kishev", "deputy for Sevlievo", start=("1879", "1879"), again=["deputy"]),
  occ("Radoy Kishev", "Prefect of Vratsa", start=("1880", "1880"), end=("July 1881", "1881-07"), again=["prefect"]),
  occ("Loginov-Bey", "prefect#2", start=("July 1881", "1881-07")),
  occ("Radoy Kishev", "restored him", start=("1884", "1884"), end=("August 1886", "1886-08")),
  occ("Radoy Kishev", "edited the newspaper Istok", start=("1887", "1887"), end=("1891", "1891")),
  occ("Mina Gancheva-Tsar", "inspector of girls' schools"),
  fact("Radoy Kishev", "alias", "Daskala"),
  fact("Radoy Kishev", "birthPlace", "Tryavna"),
  fact("Radoy Kishev", "birthDate", "14 January 1843", value="1843-01-14"),
  fact("Radoy Kishev", "occupation", "icon-painter's apprentice"),
  fact("Radoy Kishev", "occupation", "schoolmaster"),
  fact("Radoy Kishev", "occupation", "courier of the revolutionary committee"),
  fact("Radoy Kishev", "father", "Kisho Papazoglu-Vitanov"),
  fact("Kisho Papazoglu-Vitanov", "occupation", "painted altar screens"),
  fact("Radoy Kishev", "education", "class school of Gabrovo"),
  fact("Radoy Kishev", "education", "seminary of Belgrade"),
  fact("Ignatiy Levichanin", "occupation", "deacon"),
  fact("Hovsep", "ethnicity", "Armenian"),
  fact("Hovsep", "occupation", "pharmacist"),
  fact("Loginov-Bey", "nationality", "Russian"),
  fact("Radoy Kishev", "deathDate", "18 May of that year", value="1911-05-18"),
  fact("Radoy Kishev", "deathPlace", "Tryavna#2"),
  ev("sanction", "expelled", None, ["Radoy Kishev"]),
  ev("election", "was elected", ("spring of 1872", "1872"), ["Radoy Kishev"]),
  ev("meeting", "met", ("2 March", "1872-03-02"), ["Radoy Kishev", "Ignatiy Levichanin"]),
  ev("arrest", "was arrested", ("December 1872", "1872-12"), ["Radoy Kishev"], place="Lovech"),
  ev("conviction", "convicted", ("early in the next year", "1873"), ["Radoy Kishev"], place="Sofia"),
  ev("travel", "escaped", ("1876", "1876"), ["Radoy Kishev"]),
  ev("travel", "travelling", ("1876", "1876"), ["Radoy Kishev"], place="Bucharest"),
  ev("departure", "was dismissed", ("July 1881", "1881-07"), ["Radoy Kishev"]),
  ev("appointment", "restored", ("1884", "1884"), ["Radoy Kishev"]),
  ev("departure", "resigned", ("August 1886", "1886-08"), ["Radoy Kishev"]),
)

P("d5-18", """Dato' Wan Ahmad Zubir bin Wan Kadir (born 2 February 1946) is a Malaysian engineer and politician. A member of the National Front, he was State Secretary of Kuala Tembeling from 1988 to 1995 and Menteri Besar of the same state between 1999 and 2008.

Early life
Wan Ahmad Zubir was born in Kampung Seberang Takir. His father, Wan Kadir bin Tok Kemat, was penghulu of the mukim. He was educated at the Malay College Kuala Kangsar and at the University of Southampton, from which he graduated in civil engineering in 1969.

Civil service
He joined the Public Works Department as an assistant engineer the same year and was State Director of Public Works from 1979 to 1988. He succeeded Tengku Baderul Zaman as State Secretary on 1 May 1988.

Political career
He retired from the service early in order to contest the state constituency of Bukit Payong at the 1995 general election, which he won by 1,204 votes. He was chairman of the state committee on water and works until 1999, when the Sultan appointed him Menteri Besar following the resignation of Haji Mat Nor Che Uda. During his tenure the state completed the Sungai Nerus dam, which critics regarded as unnecessary. He met the Chinese premier in Beijing in May 2004.

In March 2008 he lost Bukit Payong to Ustaz Alias al-Muhammady, the candidate of the Islamic Party. Wan Ahmad Zubir was succeeded as Menteri Besar by Datuk Siti Zailah Wan Mokhtar-Ismail. There was speculation that he would be made a senator, but no appointment followed. In November 2010 the Anti-Corruption Commission opened an investigation into the dam contract; he was never charged.

Personal life
He is married to Datin Che Rohani binti Awang Lah. Their eldest son, Wan Faiz, has been chief executive of the state water company since 2016.

Honours
- Companion of the Order of the Crown of the state (1986)
- Knight Commander of the same order, carrying the title Dato' (1989)""",
  occ("Wan Ahmad Zubir bin Wan Kadir", "State Secretary of Kuala Tembeling", start=("1 May 1988", "1988-05-01"), end=("1995", "1995"), again=["State Secretary#2"]),
  occ("Wan Ahmad Zubir bin Wan Kadir", "Menteri Besar of the same state", start=("1999", "1999"), end=("2008", "2008"), again=["Menteri Besar#2", "Menteri Besar#3"]),
  occ("Wan Kadir bin Tok Kemat", "penghulu of the mukim"),
  occ("Wan Ahmad Zubir bin Wan Kadir", "assistant engineer", start=("the same year", "1969")),
  occ("Wan Ahmad Zubir bin Wan Kadir", "State Director of Public Works", start=("1979", "1979"), end=("1988#2", "1988")),
  occ("Tengku Baderul Zaman", "State Secretary#2", end=("1 May 1988", "1988-05-01")),
  occ("Wan Ahmad Zubir bin Wan Kadir", "state constituency of Bukit Payong", start=("1995#2", "1995"), end=("March 2008", "2008-03")),
  occ("Wan Ahmad Zubir bin Wan Kadir", "chairman of the state committee on water and works", end=("1999#2", "1999")),
  occ("Mat Nor Che Uda", "Menteri Besar#2", end=("1999#2", "1999")),
  occ("Alias al-Muhammady", "Bukit Payong#2", start=("March 2008", "2008-03")),
  occ("Siti Zailah Wan Mokhtar-Ismail", "Menteri Besar#3", start=("March 2008", "2008-03")),
  occ("Wan Faiz", "chief executive of the state water company", start=("2016", "2016")),
  fact("Wan Ahmad Zubir bin Wan Kadir", "birthDate", "2 February 1946", value="1946-02-02"),
  fact("Wan Ahmad Zubir bin Wan Kadir", "nationality", "Malaysian"),
  fact("Wan Ahmad Zubir bin Wan Kadir", "occupation", "engineer"),
  fact("Wan Ahmad Zubir bin Wan Kadir", "occupation", "politician"),
  fact("Wan Ahmad Zubir bin Wan Kadir", "party", "National Front"),
  fact("Wan Ahmad Zubir bin Wan Kadir", "birthPlace", "Kampung Seberang Takir"),
  fact("Wan Ahmad Zubir bin Wan Kadir", "father", "Wan Kadir bin Tok Kemat"),
  fact("Wan Ahmad Zubir bin Wan Kadir", "education", "Malay College Kuala Kangsar"),
  fact("Wan Ahmad Zubir bin Wan Kadir", "education", "University of Southampton", date=("1969", "1969")),
  fact("Alias al-Muhammady", "party", "Islamic Party"),
  fact("Wan Ahmad Zubir bin Wan Kadir", "spouse", "Che Rohani binti Awang Lah"),
  fact("Wan Ahmad Zubir bin Wan Kadir", "children", "Wan Faiz"),
  fact("Wan Ahmad Zubir bin Wan Kadir", "award", "Companion of the Order of the Crown of the state", date=("1986", "1986")),
  fact("Wan Ahmad Zubir bin Wan Kadir", "award", "Knight Commander of the same order", date=("1989", "1989")),
  ev("appointment", "joined", ("the same year", "1969"), ["Wan Ahmad Zubir bin Wan Kadir"]),
  ev("appointment", "succeeded", ("1 May 1988", "1988-05-01"), ["Wan Ahmad Zubir bin Wan Kadir", "Tengku Baderul Zaman"]),
  ev("departure", "retired", ("1995#2", "1995"), ["Wan Ahmad Zubir bin Wan Kadir"]),
  ev("candidacy", "contest", ("1995#2", "1995"), ["Wan Ahmad Zubir bin Wan Kadir"]),
  ev("election", "won", ("1995#2", "1995"), ["Wan Ahmad Zubir bin Wan Kadir"]),
  ev("appointment", "appointed", ("1999#2", "1999"), ["Wan Ahmad Zubir bin Wan Kadir"]),
  ev("departure", "resignation", ("1999#2", "1999"), ["Mat Nor Che Uda"]),
  ev("meeting", "met", ("May 2004", "2004-05"), ["Wan Ahmad Zubir bin Wan Kadir"], place="Beijing"),
  ev("election", "lost", ("March 2008", "2008-03"), ["Wan Ahmad Zubir bin Wan Kadir", "Alias al-Muhammady"]),
  ev("candidacy", "candidate", ("March 2008", "2008-03"), ["Alias al-Muhammady"]),
  ev("appointment", "was succeeded", ("March 2008", "2008-03"), ["Siti Zailah Wan Mokhtar-Ismail"]),
  ev("investigation", "investigation", ("November 2010", "2010-11"), ["Wan Ahmad Zubir bin Wan Kadir"]),
)

P("d5-19", """STATE HOUSE, NAIROBI
Presidential Communications

Statement on the reorganisation of Government, 14 October 2015

The President has today made the following appointments.

Eng. Naisula ole Kisotu-Mbatian, hitherto Principal Secretary in the State Department for Irrigation, is appointed Cabinet Secretary for Water, in place of Prof. Wafula wa Nasimiyu, who resigned on 28 September.

Chemutai arap Barng'etuny becomes Principal Secretary for Irrigation. He has been managing director of the Lake Basin Development Company since February 2009 and is a former town clerk of Eldoret.

Amb. Zeinab Sheikh al-Amin Shariff, High Commissioner in Kampala since 2011, is recalled and appointed chairperson of the National Heritage Council for a term of three years. She succeeds the late Mzee Ng'ang'a wa Gathoni.

Notes for editors

Ole Kisotu-Mbatian was born at Loitokitok on 30 April 1963. He holds a degree in civil engineering from the University of Nairobi (1986). He worked for the consulting engineers Rofe & Halcrow before joining the Ministry of Water in 1994. He was chief executive of the Athi Water Board from 2004 to 2012. His father, Parmitoro ole Kisotu, was a paramount chief of the Kaputiei and sat in the Legislative Council from 1957.

Prof. Wafula, a hydrologist, was a deputy vice-chancellor of Maseno College before he was made Cabinet Secretary in May 2013. He appeared before the Public Investments Committee on 21 September last and told the members that he had signed nothing.

Zeinab al-Amin was the nominated Member of Parliament for persons of the coast under the former dispensation (2003–2007). Born in Lamu, she was educated at Coast Girls' High School and Makerere, and was elected secretary-general of the Shungwaya Party in 2008. She has published poems in Kiswahili under the name Bint Fumo.

The Constitution provides that a Cabinet Secretary shall take an oath before the President.

Speculation in the press about the Ministry of Energy is without foundation.""",
  occ("Naisula ole Kisotu-Mbatian", "Principal Secretary in the State Department for Irrigation", end=("today", "2015-10-14")),
  occ("Naisula ole Kisotu-Mbatian", "Cabinet Secretary for Water", start=("today", "2015-10-14")),
  occ("Wafula wa Nasimiyu", "Cabinet Secretary#2", start=("May 2013", "2013-05"), end=("28 September", "2015-09-28"), again=["Cabinet Secretary for Water"]),
  occ("Chemutai arap Barng'etuny", "Principal Secretary for Irrigation", start=("today", "2015-10-14")),
  occ("Chemutai arap Barng'etuny", "managing director of the Lake Basin Development Company", start=("February 2009", "2009-02")),
  occ("Chemutai arap Barng'etuny", "town clerk of Eldoret", former=True),
  occ("Zeinab Sheikh al-Amin Shariff", "High Commissioner in Kampala", start=("2011", "2011"), end=("today", "2015-10-14")),
  occ("Zeinab Sheikh al-Amin Shariff", "chairperson of the National Heritage Council", start=("today", "2015-10-14"), end=("three years", "2018")),
  occ("Ng'ang'a wa Gathoni", "chairperson of the National Heritage Council", former=True),
  occ("Naisula ole Kisotu-Mbatian", "chief executive of the Athi Water Board", start=("2004", "2004"), end=("2012", "2012")),
  occ("Parmitoro ole Kisotu", "paramount chief of the Kaputiei"),
  occ("Parmitoro ole Kisotu", "sat in the Legislative Council", start=("1957", "1957")),
  occ("Wafula wa Nasimiyu", "deputy vice-chancellor of Maseno College"),
  occ("Zeinab Sheikh al-Amin Shariff", "nominated Member of Parliament for persons of the coast", start=("2003", "2003"), end=("2007", "2007")),
  occ("Zeinab Sheikh al-Amin Shariff", "secretary-general of the Shungwaya Party", start=("2008", "2008")),
  fact("Naisula ole Kisotu-Mbatian", "birthPlace", "Loitokitok"),
  fact("Naisula ole Kisotu-Mbatian", "birthDate", "30 April 1963", value="1963-04-30"),
  fact("Naisula ole Kisotu-Mbatian", "education", "University of Nairobi", date=("1986", "1986")),
  fact("Naisula ole Kisotu-Mbatian", "father", "Parmitoro ole Kisotu"),
  fact("Wafula wa Nasimiyu", "occupation", "hydrologist"),
  fact("Zeinab Sheikh al-Amin Shariff", "birthPlace", "Lamu"),
  fact("Zeinab Sheikh al-Amin Shariff", "education", "Coast Girls' High School"),
  fact("Zeinab Sheikh al-Amin Shariff", "education", "Makerere"),
  fact("Zeinab Sheikh al-Amin Shariff", "party", "Shungwaya Party"),
  fact("Zeinab Sheikh al-Amin Shariff", "alias", "Bint Fumo"),
  ev("appointment", "is appointed", ("today", "2015-10-14"), ["Naisula ole Kisotu-Mbatian"]),
  ev("departure", "resigned", ("28 September", "2015-09-28"), ["Wafula wa Nasimiyu"]),
  ev("appointment", "becomes", ("today", "2015-10-14"), ["Chemutai arap Barng'etuny"]),
  ev("departure", "is recalled", ("today", "2015-10-14"), ["Zeinab Sheikh al-Amin Shariff"]),
  ev("appointment", "appointed#2", ("today", "2015-10-14"), ["Zeinab Sheikh al-Amin Shariff"]),
  ev("appointment", "succeeds", ("today", "2015-10-14"), ["Zeinab Sheikh al-Amin Shariff", "Ng'ang'a wa Gathoni"]),
  ev("appointment", "joining", ("1994", "1994"), ["Naisula ole Kisotu-Mbatian"]),
  ev("appointment", "was made", ("May 2013", "2013-05"), ["Wafula wa Nasimiyu"]),
  ev("testimony", "appeared", ("21 September last", "2015-09-21"), ["Wafula wa Nasimiyu"]),
  ev("election", "was elected", ("2008", "2008"), ["Zeinab Sheikh al-Amin Shariff"]),
)

P("d5-20", """Hadi al-Amin al-Shammari (1898 – 12 August 1967; Arabic: هادي الأمين الشمري) was an Iraqi journalist, parliamentarian and minister.

He was born in Hilla to a family of grain merchants. After the local Ottoman school he attended the Law College in Baghdad, graduating in 1923. As a student he took part in the revolt of 1920, and he was arrested by the British political officer at Hilla, Major H. C. Pulley-Dobbs, in September of that year and interned on Henjam Island until the following May.

In 1925 he founded the newspaper al-Istiqamah in Baghdad, which he edited until its closure by government order in 1931. He was elected to the Chamber of Deputies for Hilla in 1928 and was re-elected in 1930 and 1933. He joined the National Brotherhood Party in 1931 and was a member of its central committee.

In November 1934 he was appointed Minister of Education in the cabinet of Ali Jamil al-Madfa'i, replacing Salih Bahr al-Ulum. During his short tenure the first girls' secondary school at Mosul was opened. He resigned on 23 February 1935, five days before the cabinet fell. He was later Minister of Economy (1937–1938) and Director-General of Antiquities (1941–1944). In the latter post he was the first Iraqi, following the dismissal of the British director, Seton Whitelock-Lloyd.

Al-Amin was appointed to the Senate in 1945 and sat there until the revolution of July 1958, when the house was abolished. In December 1958 he testified at the trial of the former regent's chamberlain, Tahsin Qadri-Zada. He was offered the chairmanship of the Academy, but refused on grounds of health.

He was the author of eleven books, including a history of the tribes of the middle Euphrates, and owned one of the finest private libraries of the capital. He married Nazik Khanum al-Pachachi in 1926. Their son Amin Hadi, an architect, was mayor of Baghdad from 1969 to 1971. Al-Amin died in Beirut, where he had gone for treatment, and was buried in Najaf.""",
  occ("H. C. Pulley-Dobbs", "British political officer at Hilla"),
  occ("Hadi al-Amin al-Shammari", "edited", start=("1925", "1925"), end=("1931", "1931")),
  occ("Hadi al-Amin al-Shammari", "Chamber of Deputies for Hilla", start=("1928", "1928")),
  occ("Hadi al-Amin al-Shammari", "member of its central committee"),
  occ("Hadi al-Amin al-Shammari", "Minister of Education", start=("November 1934", "1934-11"), end=("23 February 1935", "1935-02-23")),
  occ("Ali Jamil al-Madfa'i", "cabinet"),
  occ("Salih Bahr al-Ulum", "Minister of Education", end=("November 1934", "1934-11")),
  occ("Hadi al-Amin al-Shammari", "Minister of Economy", start=("1937", "1937"), end=("1938", "1938")),
  occ("Hadi al-Amin al-Shammari", "Director-General of Antiquities", start=("1941", "1941"), end=("1944", "1944"), again=["post"]),
  occ("Seton Whitelock-Lloyd", "director", end=("1941", "1941")),
  occ("Hadi al-Amin al-Shammari", "Senate", start=("1945", "1945"), end=("July 1958", "1958-07")),
  occ("Tahsin Qadri-Zada", "chamberlain"),
  occ("Amin Hadi", "mayor of Baghdad", start=("1969", "1969"), end=("1971", "1971")),
  fact("Hadi al-Amin al-Shammari", "birthDate", "1898", value="1898"),
  fact("Hadi al-Amin al-Shammari", "deathDate", "12 August 1967", value="1967-08-12"),
  fact("Hadi al-Amin al-Shammari", "nativeName", "هادي الأمين الشمري"),
  fact("Hadi al-Amin al-Shammari", "nationality", "Iraqi"),
  fact("Hadi al-Amin al-Shammari", "occupation", "journalist"),
  fact("Hadi al-Amin al-Shammari", "birthPlace", "Hilla"),
  fact("Hadi al-Amin al-Shammari", "education", "Ottoman school"),
  fact("Hadi al-Amin al-Shammari", "education", "Law College in Baghdad", date=("1923", "1923")),
  fact("Hadi al-Amin al-Shammari", "party", "National Brotherhood Party"),
  fact("Seton Whitelock-Lloyd", "nationality", "British#2"),
  fact("Hadi al-Amin al-Shammari", "occupation", "author of eleven books"),
  fact("Hadi al-Amin al-Shammari", "spouse", "Nazik Khanum al-Pachachi", date=("1926", "1926")),
  fact("Hadi al-Amin al-Shammari", "children", "Amin Hadi"),
  fact("Amin Hadi", "occupation", "architect"),
  fact("Hadi al-Amin al-Shammari", "deathPlace", "Beirut"),
  ev("arrest", "was arrested", ("September of that year", "1920-09"), ["Hadi al-Amin al-Shammari", "H. C. Pulley-Dobbs"], place="Hilla#2"),
  ev("arrest", "interned", ("September of that year", "1920-09"), ["Hadi al-Amin al-Shammari"], place="Henjam Island"),
  ev("election", "was elected", ("1928", "1928"), ["Hadi al-Amin al-Shammari"]),
  ev("election", "was re-elected", ("1930", "1930"), ["Hadi al-Amin al-Shammari"]),
  ev("election", "was re-elected", ("1933", "1933"), ["Hadi al-Amin al-Shammari"]),
  ev("appointment", "was appointed", ("November 1934", "1934-11"), ["Hadi al-Amin al-Shammari"]),
  ev("departure", "resigned", ("23 February 1935", "1935-02-23"), ["Hadi al-Amin al-Shammari"]),
  ev("departure", "dismissal", None, ["Seton Whitelock-Lloyd"]),
  ev("appointment", "was appointed#2", ("1945", "1945"), ["Hadi al-Amin al-Shammari"]),
  ev("testimony", "testified", ("December 1958", "1958-12"), ["Hadi al-Amin al-Shammari"]),
  ev("travel", "had gone", None, ["Hadi al-Amin al-Shammari"], place="Beirut"),
)

P("d5-21", """THE CEYLON DAILY BEACON, 5 August 1946
Obituary

Mr. D. B. Wijesinghe-Alwis

The death took place at Galle on Saturday, 3 August 1946, of Don Barnabas Wijesinghe-Alwis, for eleven years the Kachcheri Mudaliyar of Matara and one of the last of the old school of headmen. He was seventy-four.

Born at Weligama on 1 December 1871, he was the eldest son of Gate Mudaliyar Don Siman Wijesinghe and was educated at Richmond College, Galle, under the Rev. J. H. Darrell-Langdon, the principal. He entered Government service in 1893 as a clerk in the Hambantota Kachcheri. In 1899 he was promoted Muhandiram of the Magam Pattu, and it was in that wild country of elephants and salt that he made his reputation.

He became Mudaliyar of the Weligam Korale in 1908. Seven years later, during the riots, he was arrested by mistake at Dondra on the order of a Punjabi captain and released within the hour on that of the Government Agent, Mr. Cecil Frobisher-Lushington, with whom he afterwards shot snipe every January. He received the rank of Gate Mudaliyar in 1919. In 1921 he was appointed Kachcheri Mudaliyar, and in 1932 he retired.

He did not rest. In the same year he was chosen chairman of the Weligama Urban District Council, which he led until 1938. He was persuaded to stand for the Matara seat in the State Council in 1936 but lost to the Marxist lawyer, Mr. Samaraweera Kulatunga-Appu, now Deputy Speaker, who spoke handsomely of him at the graveside yesterday.

Mr. Wijesinghe-Alwis married Miss Caroline Obeysekere-Dias in 1902. She predeceased him in 1930. Of his children, Lt.-Col. Alban Wijesinghe-Alwis commands the 2nd Battalion, Ceylon Light Infantry, while Clodagh is the wife of Mr. Justice Nevill de Kretser-Anthonisz.

He could, his grandchildren declare, call a jackal by name. The bazaar was closed as a mark of respect, and it rained.""",
  occ("Don Barnabas Wijesinghe-Alwis", "Kachcheri Mudaliyar of Matara", start=("1921", "1921"), end=("1932", "1932"), again=["Kachcheri Mudaliyar#2"]),
  occ("Don Siman Wijesinghe", "Gate Mudaliyar"),
  occ("J. H. Darrell-Langdon", "principal"),
  occ("Don Barnabas Wijesinghe-Alwis", "clerk in the Hambantota Kachcheri", start=("1893", "1893"), end=("1899", "1899")),
  occ("Don Barnabas Wijesinghe-Alwis", "Muhandiram of the Magam Pattu", start=("1899", "1899")),
  occ("Don Barnabas Wijesinghe-Alwis", "Mudaliyar of the Weligam Korale", start=("1908", "1908")),
  occ("Cecil Frobisher-Lushington", "Government Agent"),
  occ("Don Barnabas Wijesinghe-Alwis", "chairman of the Weligama Urban District Council", start=("the same year", "1932"), end=("1938", "1938")),
  occ("Samaraweera Kulatunga-Appu", "Matara seat in the State Council", start=("1936", "1936")),
  occ("Samaraweera Kulatunga-Appu", "Deputy Speaker"),
  occ("Alban Wijesinghe-Alwis", "commands the 2nd Battalion, Ceylon Light Infantry"),
  occ("Nevill de Kretser-Anthonisz", "Justice"),
  fact("Don Barnabas Wijesinghe-Alwis", "deathPlace", "Galle"),
  fact("Don Barnabas Wijesinghe-Alwis", "deathDate", "3 August 1946", value="1946-08-03"),
  fact("Don Barnabas Wijesinghe-Alwis", "birthPlace", "Weligama"),
  fact("Don Barnabas Wijesinghe-Alwis", "birthDate", "1 December 1871", value="1871-12-01"),
  fact("Don Barnabas Wijesinghe-Alwis", "father", "Don Siman Wijesinghe"),
  fact("Don Barnabas Wijesinghe-Alwis", "education", "Richmond College, Galle"),
  fact("Don Barnabas Wijesinghe-Alwis", "award", "rank of Gate Mudaliyar", date=("1919", "1919")),
  fact("Samaraweera Kulatunga-Appu", "occupation", "lawyer"),
  fact("Don Barnabas Wijesinghe-Alwis", "spouse", "Caroline Obeysekere-Dias", date=("1902", "1902")),
  fact("Caroline Obeysekere-Dias", "deathDate", "1930", value="1930"),
  fact("Don Barnabas Wijesinghe-Alwis", "children", "Alban Wijesinghe-Alwis"),
  fact("Don Barnabas Wijesinghe-Alwis", "children", "Clodagh"),
  fact("Clodagh", "spouse", "Nevill de Kretser-Anthonisz"),
  ev("appointment", "entered", ("1893", "1893"), ["Don Barnabas Wijesinghe-Alwis"]),
  ev("appointment", "was promoted", ("1899", "1899"), ["Don Barnabas Wijesinghe-Alwis"]),
  ev("appointment", "became", ("1908", "1908"), ["Don Barnabas Wijesinghe-Alwis"]),
  ev("arrest", "was arrested", ("Seven years later", "1915"), ["Don Barnabas Wijesinghe-Alwis"], place="Dondra"),
  ev("award", "received", ("1919", "1919"), ["Don Barnabas Wijesinghe-Alwis"]),
  ev("appointment", "was appointed", ("1921", "1921"), ["Don Barnabas Wijesinghe-Alwis"]),
  ev("departure", "retired", ("1932", "1932"), ["Don Barnabas Wijesinghe-Alwis"]),
  ev("election", "was chosen", ("the same year", "1932"), ["Don Barnabas Wijesinghe-Alwis"]),
  ev("candidacy", "stand", ("1936", "1936"), ["Don Barnabas Wijesinghe-Alwis"]),
  ev("election", "lost", ("1936", "1936"), ["Don Barnabas Wijesinghe-Alwis", "Samaraweera Kulatunga-Appu"]),
  ev("speech", "spoke", ("yesterday", "1946-08-04"), ["Samaraweera Kulatunga-Appu"]),
)

P("d5-22", """Jonkheer Adriaan van Heerdt tot Egbergen

Jonkheer Adriaan Willem van Heerdt tot Egbergen (Zutphen, 8 July 1811 – Batavia, 30 May 1874) was a Dutch linguist and colonial administrator in the East Indies.

Van Heerdt was the fifth child of Jonkheer Dirk van Heerdt, burgomaster of Zutphen, and Sophia van der Does de Bye. He studied Oriental languages at Leiden under Professor Hamaker-Weijers and at the Royal Academy in Delft. On 2 February 1834 he sailed for Java in the Vrouw Johanna.

He began as a surveyor and interpreter at Surakarta. In 1839 he was made controleur in Bagelen. As assistant resident of Ponorogo from 1844 to 1849 he compiled the first dictionary of the dialect of the district. He was resident of Kedu from 1852 to 1858, in which years a plot against him by the regent, Raden Adipati Sasranegara, was revealed by a washerman; the regent was dismissed, and banished to Ambon, in April 1855. The new regent was Sasranegara's cousin, Raden Tumenggung Ario Danuwijaya.

From 1860 Van Heerdt was a member of the Council of the Indies, of which he acted as vice-president after the death of Pieter Mijer-Steengracht in 1865. He was thought likely to become governor-general, but The Hague preferred a soldier. He resigned his seat in 1866.

He was president of the Batavian Society of Arts and Sciences from 1862 until 1870, its editor of inscriptions, and a corresponding member of the academies of Berlin and Petersburg. He travelled in 1868 to Bangkok, where he had a long conversation with King Mongkut's brother, Prince Wongsathirat, on the subject of eclipses and vowels.

He married Louisa Ament-Couperus at Semarang in 1841. Their son Carel, born in 1843, was a planter at Bandung; their grandson, Jonkheer Otto van Heerdt, was the Queen's Commissioner in Drenthe (1917–1929). His papers are at Leiden. Several mosses carry his name.""",
  occ("Dirk van Heerdt", "burgomaster of Zutphen"),
  occ("Hamaker-Weijers", "Professor"),
  occ("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "controleur in Bagelen", start=("1839", "1839")),
  occ("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "assistant resident of Ponorogo", start=("1844", "1844"), end=("1849", "1849")),
  occ("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "resident of Kedu", start=("1852", "1852"), end=("1858", "1858")),
  occ("Sasranegara", "regent", end=("April 1855", "1855-04"), again=["regent#2"]),
  occ("Ario Danuwijaya", "regent#3", start=("April 1855", "1855-04")),
  occ("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "member of the Council of the Indies", start=("1860", "1860"), end=("1866", "1866"), again=["seat"]),
  occ("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "vice-president", start=("1865", "1865"), end=("1866", "1866")),
  occ("Pieter Mijer-Steengracht", "vice-president", end=("1865", "1865")),
  occ("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "president of the Batavian Society of Arts and Sciences", start=("1862", "1862"), end=("1870", "1870")),
  occ("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "editor of inscriptions"),
  occ("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "corresponding member of the academies of Berlin and Petersburg"),
  occ("Mongkut", "King"),
  occ("Otto van Heerdt", "Queen's Commissioner in Drenthe", start=("1917", "1917"), end=("1929", "1929")),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "birthPlace", "Zutphen"),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "birthDate", "8 July 1811", value="1811-07-08"),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "deathPlace", "Batavia"),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "deathDate", "30 May 1874", value="1874-05-30"),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "nationality", "Dutch"),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "occupation", "linguist"),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "occupation", "colonial administrator"),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "father", "Dirk van Heerdt"),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "mother", "Sophia van der Does de Bye"),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "education", "Leiden"),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "education", "Royal Academy in Delft"),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "occupation", "surveyor and interpreter"),
  fact("Ario Danuwijaya", "relatives", "Sasranegara"),
  fact("Wongsathirat", "siblings", "Mongkut"),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "spouse", "Louisa Ament-Couperus", date=("1841", "1841")),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "children", "Carel"),
  fact("Carel", "birthDate", "1843", value="1843"),
  fact("Carel", "occupation", "planter"),
  fact("Jonkheer Adriaan Willem van Heerdt tot Egbergen", "relatives", "Otto van Heerdt"),
  ev("travel", "sailed", ("2 February 1834", "1834-02-02"), ["Jonkheer Adriaan Willem van Heerdt tot Egbergen"], place="Java"),
  ev("appointment", "was made", ("1839", "1839"), ["Jonkheer Adriaan Willem van Heerdt tot Egbergen"]),
  ev("disclosure", "was revealed", None, ["Sasranegara"]),
  ev("departure", "was dismissed", ("April 1855", "1855-04"), ["Sasranegara"]),
  ev("sanction", "banished", ("April 1855", "1855-04"), ["Sasranegara"], place="Ambon"),
  ev("departure", "resigned", ("1866", "1866"), ["Jonkheer Adriaan Willem van Heerdt tot Egbergen"]),
  ev("travel", "travelled", ("1868", "1868"), ["Jonkheer Adriaan Willem van Heerdt tot Egbergen"], place="Bangkok"),
  ev("meeting", "conversation", ("1868", "1868"), ["Jonkheer Adriaan Willem van Heerdt tot Egbergen", "Wongsathirat"], place="Bangkok"),
)

P("d5-23", """Aino Ilta-Sormunen (née Tikka; 4 April 1879 Sortavala – 15 October 1951 Helsinki) was a Finnish teacher, journalist and Social Democratic member of parliament.

Her parents were the blacksmith Heikki Tikka and Eeva Pölönen. She completed the teachers' seminary at Sortavala in 1900 and taught at elementary schools in Pielavesi and Kotka. During the general strike of 1905 she was the secretary of the strike committee at Kotka. In the first parliamentary election, in March 1907, Ilta-Sormunen was elected from the eastern constituency of the province of Viipuri. She served as a Member of Parliament until 1918 without interruption, and was second deputy speaker of the house in 1917.

During the civil war she held the position of inspector of schools in the Red administration under Commissioner Oskari Rantasalmi-Turkia. When the front collapsed she fled to Petrograd in April 1918; her husband, the editor Kalle Ilta-Sormunen, who stayed behind, was shot at Lahti on 9 May. She returned to Finland in 1922, was arrested at the border station of Rajajoki, and in November of the same year was sentenced by the Court of Appeal in Turku to four years' imprisonment for treason. She was pardoned in 1924.

She then worked on the staff of Arbeiderbladet in Oslo before becoming editor of the women's paper Toveritar-Uusi (1927–1933). From 1930 to 1942 she was a member of the Helsinki city council, the first two years as its only woman, and from 1945 to 1948 she was again in parliament, representing the People's Union.

A suggestion that she should be minister of social affairs in 1946 came to nothing; the post was given to Väinö Hannikaisen-Poika, chairman of the Metalworkers.

Her daughter Lempi was the first head of the municipal day-care office. Ilta-Sormunen's memoirs, Kaksi kevättä, appeared after her death. A day nursery in Kallio is named after her, as is a tram, informally.""",
  occ("Aino Ilta-Sormunen", "secretary of the strike committee at Kotka", start=("1905", "1905"), end=("1905", "1905")),
  occ("Aino Ilta-Sormunen", "Member of Parliament", start=("March 1907", "1907-03"), end=("1918", "1918"), again=["member of parliament"]),
  occ("Aino Ilta-Sormunen", "second deputy speaker of the house", start=("1917", "1917"), end=("1917", "1917")),
  occ("Aino Ilta-Sormunen", "inspector of schools in the Red administration"),
  occ("Oskari Rantasalmi-Turkia", "Commissioner"),
  occ("Aino Ilta-Sormunen", "editor of the women's paper Toveritar-Uusi", start=("1927", "1927"), end=("1933", "1933")),
  occ("Aino Ilta-Sormunen", "member of the Helsinki city council", start=("1930", "1930"), end=("1942", "1942")),
  occ("Aino Ilta-Sormunen", "again in parliament", start=("1945", "1945"), end=("1948", "1948")),
  occ("Väinö Hannikaisen-Poika", "minister of social affairs", start=("1946", "1946"), again=["post"]),
  occ("Väinö Hannikaisen-Poika", "chairman of the Metalworkers"),
  occ("Lempi", "head of the municipal day-care office"),
  fact("Aino Ilta-Sormunen", "birthName", "Tikka"),
  fact("Aino Ilta-Sormunen", "birthDate", "4 April 1879", value="1879-04-04"),
  fact("Aino Ilta-Sormunen", "birthPlace", "Sortavala"),
  fact("Aino Ilta-Sormunen", "deathDate", "15 October 1951", value="1951-10-15"),
  fact("Aino Ilta-Sormunen", "deathPlace", "Helsinki"),
  fact("Aino Ilta-Sormunen", "nationality", "Finnish"),
  fact("Aino Ilta-Sormunen", "occupation", "teacher"),
  fact("Aino Ilta-Sormunen", "occupation", "journalist"),
  fact("Aino Ilta-Sormunen", "party", "Social Democratic"),
  fact("Aino Ilta-Sormunen", "father", "Heikki Tikka"),
  fact("Heikki Tikka", "occupation", "blacksmith"),
  fact("Aino Ilta-Sormunen", "mother", "Eeva Pölönen"),
  fact("Aino Ilta-Sormunen", "education", "teachers' seminary at Sortavala", date=("1900", "1900")),
  fact("Aino Ilta-Sormunen", "spouse", "Kalle Ilta-Sormunen"),
  fact("Kalle Ilta-Sormunen", "occupation", "editor"),
  fact("Kalle Ilta-Sormunen", "deathPlace", "Lahti"),
  fact("Kalle Ilta-Sormunen", "deathDate", "9 May", value="1918-05-09"),
  fact("Kalle Ilta-Sormunen", "causeOfDeath", "shot"),
  fact("Aino Ilta-Sormunen", "party", "People's Union"),
  fact("Aino Ilta-Sormunen", "children", "Lempi"),
  ev("election", "was elected", ("March 1907", "1907-03"), ["Aino Ilta-Sormunen"]),
  ev("travel", "fled", ("April 1918", "1918-04"), ["Aino Ilta-Sormunen"], place="Petrograd"),
  ev("travel", "returned", ("1922", "1922"), ["Aino Ilta-Sormunen"], place="Finland"),
  ev("arrest", "was arrested", ("1922", "1922"), ["Aino Ilta-Sormunen"], place="Rajajoki"),
  ev("conviction", "was sentenced", ("November of the same year", "1922-11"), ["Aino Ilta-Sormunen"], place="Turku"),
  ev("appointment", "becoming", ("1927", "1927"), ["Aino Ilta-Sormunen"]),
  ev("appointment", "was given", ("1946", "1946"), ["Väinö Hannikaisen-Poika"]),
)

P("d5-24", """Nana Afua Kobi Serwaa Boakyewaa II (born Victoria Mansa Ofori-Tenkorang; c. 1890 – 23 March 1966) was queen mother of Juansa in the Gold Coast, later Ghana, from 1926 until her death.

She belonged to the Asona royal house of Juansa, and was educated at the Basel Mission girls' school at Agogo. Before her enstoolment she was a cocoa farmer and trader, and was one of the first women in the district to own a lorry.

In January 1926, upon the destoolment of Nana Ama Sapomaa for debt, she was nominated by the elders and enstooled. She nominated three chiefs of Juansa in her turn: Nana Kwame Dankyi (1931–1938), who was destooled; Nana Baffour Osei-Gyamera (1938–1952), a surveyor; and his nephew Nana Kofi Tanoh III. When the younger Tanoh was deported to Half Assini by the government of the Convention People's Party in November 1958, she went to Accra with eleven elders and met the Minister of Local Government, Aaron Ofori-Dwumfuo. A letter she sent to the Governor-General a month later was returned, opened, without an answer.

She was a member of the Juansa State Council from 1935, and of the Eastern Region House of Chiefs' committee on marriage (1957–1960). In 1937 she testified before the commission on the marketing of cocoa, in Twi, for two hours, correcting the interpreter. She was fined £25 by the District Commissioner, Mr. A. W. Norris-Cardew, in 1938 for holding back the farmers' crop. It is said in Juansa that she paid him in pennies.

She was awarded the Certificate of Honour in 1948. By her husband, Opanyin Yaw Preko, a catechist, she had eight children, among them Dr. Akua Preko-Mensah, who was the first Ghanaian director of the Cocoa Research Station.

Her successor, Nana Abena Gyamfuaa, was enstooled in June 1967. The Boakyewaa Clinic commemorates her, although it has at present no nurse.""",
  occ("Nana Afua Kobi Serwaa Boakyewaa II", "queen mother of Juansa", start=("January 1926", "1926-01"), end=("23 March 1966", "1966-03-23")),
  occ("Nana Ama Sapomaa", "queen mother of Juansa", end=("January 1926", "1926-01")),
  occ("Nana Kwame Dankyi", "chiefs of Juansa", start=("1931", "1931"), end=("1938", "1938")),
  occ("Nana Baffour Osei-Gyamera", "chiefs of Juansa", start=("1938#2", "1938"), end=("1952", "1952")),
  occ("Nana Kofi Tanoh III", "chiefs of Juansa", start=("1952", "1952")),
  occ("Aaron Ofori-Dwumfuo", "Minister of Local Government"),
  occ("Nana Afua Kobi Serwaa Boakyewaa II", "member of the Juansa State Council", start=("1935", "1935")),
  occ("Nana Afua Kobi Serwaa Boakyewaa II", "Eastern Region House of Chiefs' committee on marriage", start=("1957", "1957"), end=("1960", "1960")),
  occ("A. W. Norris-Cardew", "District Commissioner"),
  occ("Akua Preko-Mensah", "director of the Cocoa Research Station"),
  occ("Nana Abena Gyamfuaa", "queen mother of Juansa", start=("June 1967", "1967-06")),
  fact("Nana Afua Kobi Serwaa Boakyewaa II", "birthName", "Victoria Mansa Ofori-Tenkorang"),
  fact("Nana Afua Kobi Serwaa Boakyewaa II", "birthDate", "c. 1890", value="1890"),
  fact("Nana Afua Kobi Serwaa Boakyewaa II", "deathDate", "23 March 1966", value="1966-03-23"),
  fact("Nana Afua Kobi Serwaa Boakyewaa II", "education", "Basel Mission girls' school at Agogo"),
  fact("Nana Afua Kobi Serwaa Boakyewaa II", "occupation", "cocoa farmer"),
  fact("Nana Afua Kobi Serwaa Boakyewaa II", "occupation", "trader"),
  fact("Nana Baffour Osei-Gyamera", "occupation", "surveyor"),
  fact("Nana Baffour Osei-Gyamera", "relatives", "Nana Kofi Tanoh III"),
  fact("Nana Afua Kobi Serwaa Boakyewaa II", "award", "Certificate of Honour", date=("1948", "1948")),
  fact("Nana Afua Kobi Serwaa Boakyewaa II", "spouse", "Yaw Preko"),
  fact("Yaw Preko", "occupation", "catechist"),
  fact("Nana Afua Kobi Serwaa Boakyewaa II", "children", "Akua Preko-Mensah"),
  fact("Akua Preko-Mensah", "nationality", "Ghanaian"),
  ev("departure", "destoolment", ("January 1926", "1926-01"), ["Nana Ama Sapomaa"]),
  ev("appointment", "was nominated", ("January 1926", "1926-01"), ["Nana Afua Kobi Serwaa Boakyewaa II"]),
  ev("appointment", "nominated#2", None, ["Nana Afua Kobi Serwaa Boakyewaa II", "Nana Kwame Dankyi", "Nana Baffour Osei-Gyamera", "Nana Kofi Tanoh III"]),
  ev("appointment", "enstooled", ("January 1926", "1926-01"), ["Nana Afua Kobi Serwaa Boakyewaa II"]),
  ev("departure", "was destooled", ("1938", "1938"), ["Nana Kwame Dankyi"]),
  ev("sanction", "was deported", ("November 1958", "1958-11"), ["Nana Kofi Tanoh III"], place="Half Assini"),
  ev("travel", "went", ("November 1958", "1958-11"), ["Nana Afua Kobi Serwaa Boakyewaa II"], place="Accra"),
  ev("meeting", "met", None, ["Nana Afua Kobi Serwaa Boakyewaa II", "Aaron Ofori-Dwumfuo"], place="Accra"),
  ev("communication", "letter", ("a month later", "1958-12"), ["Nana Afua Kobi Serwaa Boakyewaa II"]),
  ev("testimony", "testified", ("1937", "1937"), ["Nana Afua Kobi Serwaa Boakyewaa II"]),
  ev("sanction", "was fined", ("1938#3", "1938"), ["Nana Afua Kobi Serwaa Boakyewaa II", "A. W. Norris-Cardew"]),
  ev("award", "was awarded", ("1948", "1948"), ["Nana Afua Kobi Serwaa Boakyewaa II"]),
  ev("appointment", "was enstooled", ("June 1967", "1967-06"), ["Nana Abena Gyamfuaa"]),
)

P("d5-25", """Tserendorjiin Namkhaidorj

Tserendorjiin Namkhaidorj (1892–1937) was a Mongolian scholar and statesman. He is regarded as one of the founders of modern geography in the country.

Life

Namkhaidorj was born in the Tüsheet Khan aimag, in what is now Bulgan province, the son of a tailor named Tserendorj. Orphaned at the age of nine, he was raised by his maternal uncle, the lama Dorjsüren. He learned Manchu and Russian in Urga and entered the Ministry of Foreign Affairs of the Bogd Khan's government as a scribe in 1912. In 1915 he travelled to Kyakhta as an interpreter with the delegation of Da Lama Shirnendamdin.

After the revolution of 1921 he joined the People's Party. He was secretary of the Institute of Scriptures from its foundation in November 1921, and deputy chairman of it from 1925 to 1929. In 1924 he was elected a member of the First Great Khural. In the summer of 1926 he led an expedition to the Gobi Altai with the Finnish geographer Väinö Granö-Leiviskä; the maps were printed in Leipzig in 1928.

In 1929 Namkhaidorj became Minister of Education, taking over from Batukhaanyn Erdene-Ochir, who had fallen out with the Comintern. He was dismissed in April 1930 as a "right deviationist", and was thereafter a teacher at the Teachers' Training School. In 1934 he was back in office as head of the State Library. He was arrested on the night of 10 September 1937, together with the library's bookbinder, and on 14 October was sentenced to death by the Special Commission, whose chairman was Khorloogiin Luvsansharav. He was shot at Songino on the same day. He was rehabilitated in 1962.

Namkhaidorj had married Dulmaa, a pharmacist, in 1919. Their daughter Namkhaidorjiin Oyuun-Erdene was rector of the State University from 1976 to 1984.

His unfinished gazetteer of the northern provinces was published in 1990. A school in Bulgan carries his name.""",
  occ("Tserendorjiin Namkhaidorj", "secretary of the Institute of Scriptures", start=("November 1921", "1921-11")),
  occ("Tserendorjiin Namkhaidorj", "deputy chairman of it", start=("1925", "1925"), end=("1929", "1929")),
  occ("Tserendorjiin Namkhaidorj", "member of the First Great Khural", start=("1924", "1924")),
  occ("Tserendorjiin Namkhaidorj", "led an expedition to the Gobi Altai", start=("summer of 1926", "1926")),
  occ("Tserendorjiin Namkhaidorj", "Minister of Education", start=("1929#2", "1929"), end=("April 1930", "1930-04")),
  occ("Batukhaanyn Erdene-Ochir", "Minister of Education", end=("1929#2", "1929")),
  occ("Tserendorjiin Namkhaidorj", "head of the State Library", start=("1934", "1934")),
  occ("Khorloogiin Luvsansharav", "chairman#2"),
  occ("Namkhaidorjiin Oyuun-Erdene", "rector of the State University", start=("1976", "1976"), end=("1984", "1984")),
  fact("Tserendorjiin Namkhaidorj", "birthDate", "1892", value="1892"),
  fact("Tserendorjiin Namkhaidorj", "deathDate", "14 October", value="1937-10-14"),
  fact("Tserendorjiin Namkhaidorj", "nationality", "Mongolian"),
  fact("Tserendorjiin Namkhaidorj", "occupation", "scholar"),
  fact("Tserendorjiin Namkhaidorj", "occupation", "statesman"),
  fact("Tserendorjiin Namkhaidorj", "birthPlace", "Tüsheet Khan aimag"),
  fact("Tserendorjiin Namkhaidorj", "father", "Tserendorj#3"),
  fact("Tserendorj", "occupation", "tailor"),
  fact("Tserendorjiin Namkhaidorj", "relatives", "Dorjsüren"),
  fact("Dorjsüren", "occupation", "lama"),
  fact("Tserendorjiin Namkhaidorj", "occupation", "scribe"),
  fact("Tserendorjiin Namkhaidorj", "occupation", "interpreter"),
  fact("Tserendorjiin Namkhaidorj", "party", "People's Party"),
  fact("Väinö Granö-Leiviskä", "nationality", "Finnish"),
  fact("Väinö Granö-Leiviskä", "occupation", "geographer"),
  fact("Tserendorjiin Namkhaidorj", "occupation", "teacher"),
  fact("Tserendorjiin Namkhaidorj", "causeOfDeath", "shot"),
  fact("Tserendorjiin Namkhaidorj", "deathPlace", "Songino"),
  fact("Tserendorjiin Namkhaidorj", "spouse", "Dulmaa", date=("1919", "1919")),
  fact("Dulmaa", "occupation", "pharmacist"),
  fact("Tserendorjiin Namkhaidorj", "children", "Namkhaidorjiin Oyuun-Erdene"),
  ev("appointment", "entered", ("1912", "1912"), ["Tserendorjiin Namkhaidorj"]),
  ev("travel", "travelled", ("1915", "1915"), ["Tserendorjiin Namkhaidorj"], place="Kyakhta"),
  ev("election", "was elected", ("1924", "1924"), ["Tserendorjiin Namkhaidorj"]),
  ev("travel", "expedition", ("summer of 1926", "1926"), ["Tserendorjiin Namkhaidorj", "Väinö Granö-Leiviskä"], place="Gobi Altai"),
  ev("appointment", "became", ("1929#2", "1929"), ["Tserendorjiin Namkhaidorj"]),
  ev("departure", "was dismissed", ("April 1930", "1930-04"), ["Tserendorjiin Namkhaidorj"]),
  ev("arrest", "was arrested", ("10 September 1937", "1937-09-10"), ["Tserendorjiin Namkhaidorj"]),
  ev("conviction", "was sentenced", ("14 October", "1937-10-14"), ["Tserendorjiin Namkhaidorj"]),
)

P("d5-26", """TRICHANDRA ALUMNI BULLETIN, June 1992
Old students in the news

Yadu Nath Pokharel-Sharma, who has been ambassador in Tokyo since November 1988, returned to Kathmandu in March and has been sworn in as a member of the Raj Parishad. He will be remembered by his classmates as the goalkeeper of the second eleven and as the president of the Students' Union (1959–60). Born at Dhankuta in 1940, he joined the foreign service in 1964, and was consul general in Lhasa from 1975 to 1979 and chief of protocol from 1983. He was made a Commander of the Gorkha Dakshina Bahu in 1985.

Mukunda Shumsher J. B. R. has retired from the Department of Roads. He was its director general for six years. An engineer of the Roorkee school (1957), he built the Lamosangu road with a theodolite and, he claims, one ministerial jeep. In 1971 he was suspended for four months after the inquiry into the Sukute bridge, but the findings were afterwards set aside. His father, Colonel Dhana Shumsher, was the last bada hakim of Palpa.

Miss Pasang Doma Lama-Hyolmo of Helambu left the post of district education officer in Nuwakot to contest the by-election at Sindhu Palchok-2 on 6 May last year. She defeated the former minister of forests, Hom Bahadur Kuwar, by twenty-nine votes and is now the assistant minister of health. On 2 April she addressed the annual meeting of the Alumni in Durbar High School and asked us for books.

We regret to record the death, from typhoid, of Ganesh Man Joshi-Baidya at Biratnagar on 11 February. Until last year he edited the weekly Purva Tara. He had been jailed three times under the Panchayat system for the same leading article. He leaves a widow, Sharada.

The Secretary, K. B. Malla, wishes members to know that the subscription, at ten rupees, remains what it was in 1970, and that some members have still not paid it. The garden has been replanted.""",
  occ("Yadu Nath Pokharel-Sharma", "ambassador in Tokyo", start=("November 1988", "1988-11")),
  occ("Yadu Nath Pokharel-Sharma", "member of the Raj Parishad"),
  occ("Yadu Nath Pokharel-Sharma", "president of the Students' Union", start=("1959", "1959"), end=("60", "1960")),
  occ("Yadu Nath Pokharel-Sharma", "consul general in Lhasa", start=("1975", "1975"), end=("1979", "1979")),
  occ("Yadu Nath Pokharel-Sharma", "chief of protocol", start=("1983", "1983")),
  occ("Mukunda Shumsher J. B. R.", "director general", former=True),
  occ("Dhana Shumsher", "bada hakim of Palpa", former=True),
  occ("Pasang Doma Lama-Hyolmo", "district education officer in Nuwakot", former=True),
  occ("Pasang Doma Lama-Hyolmo", "Sindhu Palchok-2", start=("6 May last year", "1991-05-06")),
  occ("Hom Bahadur Kuwar", "minister of forests", former=True),
  occ("Pasang Doma Lama-Hyolmo", "assistant minister of health"),
  occ("Ganesh Man Joshi-Baidya", "edited the weekly Purva Tara", end=("last year#2", "1991")),
  occ("K. B. Malla", "Secretary"),
  fact("Yadu Nath Pokharel-Sharma", "birthPlace", "Dhankuta"),
  fact("Yadu Nath Pokharel-Sharma", "birthDate", "1940", value="1940"),
  fact("Yadu Nath Pokharel-Sharma", "award", "Commander of the Gorkha Dakshina Bahu", date=("1985", "1985")),
  fact("Mukunda Shumsher J. B. R.", "occupation", "engineer"),
  fact("Mukunda Shumsher J. B. R.", "education", "Roorkee school", date=("1957", "1957")),
  fact("Mukunda Shumsher J. B. R.", "father", "Dhana Shumsher"),
  fact("Ganesh Man Joshi-Baidya", "causeOfDeath", "typhoid"),
  fact("Ganesh Man Joshi-Baidya", "deathPlace", "Biratnagar"),
  fact("Ganesh Man Joshi-Baidya", "deathDate", "11 February", value="1992-02-11"),
  fact("Ganesh Man Joshi-Baidya", "spouse", "Sharada"),
  ev("travel", "returned", ("March", "1992-03"), ["Yadu Nath Pokharel-Sharma"], place="Kathmandu"),
  ev("appointment", "has been sworn in", None, ["Yadu Nath Pokharel-Sharma"]),
  ev("appointment", "joined", ("1964", "1964"), ["Yadu Nath Pokharel-Sharma"]),
  ev("award", "was made", ("1985", "1985"), ["Yadu Nath Pokharel-Sharma"]),
  ev("departure", "has retired", None, ["Mukunda Shumsher J. B. R."]),
  ev("sanction", "was suspended", ("1971", "1971"), ["Mukunda Shumsher J. B. R."]),
  ev("investigation", "inquiry", None, ["Mukunda Shumsher J. B. R."]),
  ev("departure", "left", None, ["Pasang Doma Lama-Hyolmo"]),
  ev("candidacy", "contest", ("6 May last year", "1991-05-06"), ["Pasang Doma Lama-Hyolmo"]),
  ev("election", "defeated", ("6 May last year", "1991-05-06"), ["Pasang Doma Lama-Hyolmo", "Hom Bahadur Kuwar"]),
  ev("speech", "addressed", ("2 April", "1992-04-02"), ["Pasang Doma Lama-Hyolmo"], place="Durbar High School"),
  ev("arrest", "had been jailed", None, ["Ganesh Man Joshi-Baidya"]),
)

P("d5-27", """Mau-Lelo Soares da Piedade (nom de guerre Ular Metan, "Black Snake"; 20 October 1952 – 17 December 1983) was an East Timorese revolutionary and one of the founders of the Democratic Labour Front.

He was born in Bucoli, in the district of Baucau, the son of the liurai Dom Aleixo Soares and of Bui-Lesu. He attended the Jesuit seminary at Dare and, between 1971 and 1974, the Technical University of Lisbon, where he studied agronomy without taking a degree. In Lisbon he shared rooms with Rui Hornay-Belo, later prime minister, and with Abel da Costa Ximenes-Kaisahe.

On his return to Dili in May 1974 he was employed as an agronomist in the Department of Agriculture. He was elected secretary of the Front for agrarian questions at its first congress, in September of the same year, and organised the rice cooperatives at Bucoli. He was Vice-Minister of Internal Administration in the government proclaimed on 28 November 1975. His elder brother, Dom Boaventura Soares, liurai of Vemasse since 1969, sided with the Indonesians and was named by them bupati of Baucau in 1976.

In May 1977 Ular Metan, as he was by then generally known, became political commissar of the eastern sector. He succeeded Sahe Rini as commander of the Third Company in January 1979, when Sahe fell at Matebian. In March 1981 he was one of those who met at Maubai to reorganise the resistance, and was there elected to its Revolutionary Council. It was claimed by a captured courier that he met his brother in secret at Laga in 1982; the Front denied it.

Taken prisoner near Uatocarbau on 11 December 1983, he died six days later at Baucau, of malaria.

His widow, Hirondina Bi-Lear, was a deputy in the first parliament of the independent state, from 2002 to 2007. He was posthumously awarded the Order of the Guerrilla in 2006. The agricultural school in Bucoli is named in his honour.""",
  occ("Aleixo Soares", "liurai"),
  occ("Rui Hornay-Belo", "prime minister"),
  occ("Mau-Lelo Soares da Piedade", "secretary of the Front for agrarian questions", start=("September of the same year", "1974-09")),
  occ("Mau-Lelo Soares da Piedade", "Vice-Minister of Internal Administration", start=("28 November 1975", "1975-11-28")),
  occ("Boaventura Soares", "liurai of Vemasse", start=("1969", "1969")),
  occ("Boaventura Soares", "bupati of Baucau", start=("1976", "1976")),
  occ("Mau-Lelo Soares da Piedade", "political commissar of the eastern sector", start=("May 1977", "1977-05")),
  occ("Mau-Lelo Soares da Piedade", "commander of the Third Company", start=("January 1979", "1979-01")),
  occ("Sahe Rini", "commander of the Third Company", end=("January 1979", "1979-01")),
  occ("Mau-Lelo Soares da Piedade", "Revolutionary Council", start=("March 1981", "1981-03")),
  occ("Hirondina Bi-Lear", "deputy in the first parliament of the independent state", start=("2002", "2002"), end=("2007", "2007")),
  fact("Mau-Lelo Soares da Piedade", "alias", "Ular Metan"),
  fact("Mau-Lelo Soares da Piedade", "birthDate", "20 October 1952", value="1952-10-20"),
  fact("Mau-Lelo Soares da Piedade", "deathDate", "17 December 1983", value="1983-12-17"),
  fact("Mau-Lelo Soares da Piedade", "nationality", "East Timorese"),
  fact("Mau-Lelo Soares da Piedade", "occupation", "revolutionary"),
  fact("Mau-Lelo Soares da Piedade", "party", "Democratic Labour Front"),
  fact("Mau-Lelo Soares da Piedade", "birthPlace", "Bucoli"),
  fact("Mau-Lelo Soares da Piedade", "father", "Aleixo Soares"),
  fact("Mau-Lelo Soares da Piedade", "mother", "Bui-Lesu"),
  fact("Mau-Lelo Soares da Piedade", "education", "Jesuit seminary at Dare"),
  fact("Mau-Lelo Soares da Piedade", "education", "Technical University of Lisbon"),
  fact("Mau-Lelo Soares da Piedade", "occupation", "agronomist"),
  fact("Mau-Lelo Soares da Piedade", "siblings", "Boaventura Soares"),
  fact("Sahe Rini", "deathPlace", "Matebian"),
  fact("Sahe Rini", "deathDate", "January 1979", value="1979-01"),
  fact("Mau-Lelo Soares da Piedade", "deathPlace", "Baucau#3"),
  fact("Mau-Lelo Soares da Piedade", "causeOfDeath", "malaria"),
  fact("Mau-Lelo Soares da Piedade", "spouse", "Hirondina Bi-Lear"),
  fact("Mau-Lelo Soares da Piedade", "award", "Order of the Guerrilla", date=("2006", "2006")),
  ev("travel", "return", ("May 1974", "1974-05"), ["Mau-Lelo Soares da Piedade"], place="Dili"),
  ev("election", "was elected", ("September of the same year", "1974-09"), ["Mau-Lelo Soares da Piedade"]),
  ev("appointment", "was named", ("1976", "1976"), ["Boaventura Soares"]),
  ev("appointment", "became", ("May 1977", "1977-05"), ["Mau-Lelo Soares da Piedade"]),
  ev("appointment", "succeeded", ("January 1979", "1979-01"), ["Mau-Lelo Soares da Piedade", "Sahe Rini"]),
  ev("meeting", "met", ("March 1981", "1981-03"), ["Mau-Lelo Soares da Piedade"], place="Maubai"),
  ev("election", "elected#2", ("March 1981", "1981-03"), ["Mau-Lelo Soares da Piedade"], place="Maubai"),
  ev("meeting", "met#2", ("1982", "1982"), ["Mau-Lelo Soares da Piedade", "Boaventura Soares"], place="Laga", status="claimed"),
  ev("arrest", "Taken prisoner", ("11 December 1983", "1983-12-11"), ["Mau-Lelo Soares da Piedade"], place="Uatocarbau"),
  ev("award", "awarded", ("2006", "2006"), ["Mau-Lelo Soares da Piedade"]),
)

P("d5-28", """THE CHIEFS OF THE AMANTUNGWANA

Of Mpikwa kaNdaba little was written while he lived and too much afterwards. The succession is nevertheless clear.

Ndaba kaJobe ruled the Amantungwana on the upper Buffalo from about 1818. In 1839 he crossed into Natal with some four thousand people, and the Volksraad recognised him as chief of the district beyond Biggarsberg. He died at his kraal, eMdlovaneni, in the winter of 1856, of an asthma he had got, the old women said, from mission tobacco.

Mpikwa, his son by Nomvimbi, followed him. On 3 September 1857 Sir Theophilus Garth-Shelmerdine, the Secretary for Native Affairs, installed him in the presence of the magistrate, Mr. Ockert van Blerk-Roos, who afterwards wrote to a cousin in Stellenbosch that the new chief had the manners of a bishop. In 1873 Mpikwa was charged with withholding guns; he was tried at Estcourt, convicted and fined five hundred head of cattle, and for eighteen months deprived of his chieftainship, which was held for that time by his half-brother Sobhuku. Restored in June 1875, he ruled until 1896. He was converted in his last years by the Rev. Elijah Msimang-Bryant, the first Zulu superintendent of the Wesleyan circuit, and died a Methodist on the fourth of May in that last year.

The third of the line, Langa kaMpikwa, was educated at Lovedale and had been an interpreter in the court at Newcastle. Chief from 1896, he went to London in 1909 with the deputation against the colour clause and met Lord Crewe-Hesketh, to no purpose. He was a founder member of the Native Congress, and its treasurer in Natal from 1912 to 1917. Deposed by the Governor-General on 1 March 1920 for refusing to collect the dog tax, he took up storekeeping.

His nephew Bonginkosi, a clerk, was appointed in his room. The government's chief, people called him, and it was many years before they said it kindly.""",
  occ("Ndaba kaJobe", "ruled the Amantungwana", start=("about 1818", "1818"), end=("winter of 1856", "1856")),
  occ("Ndaba kaJobe", "chief of the district beyond Biggarsberg", start=("1839", "1839")),
  occ("Mpikwa kaNdaba", "chieftainship", start=("3 September 1857", "1857-09-03"), end=("1873", "1873"), again=["new chief"]),
  occ("Theophilus Garth-Shelmerdine", "Secretary for Native Affairs"),
  occ("Ockert van Blerk-Roos", "magistrate"),
  occ("Sobhuku", "chieftainship", start=("eighteen months", "1873-12"), end=("June 1875", "1875-06")),
  occ("Mpikwa kaNdaba", "ruled#2", start=("June 1875", "1875-06"), end=("1896", "1896")),
  occ("Elijah Msimang-Bryant", "superintendent of the Wesleyan circuit"),
  occ("Langa kaMpikwa", "Chief", start=("1896#2", "1896"), end=("1 March 1920", "1920-03-01")),
  occ("Langa kaMpikwa", "interpreter in the court at Newcastle", former=True),
  occ("Langa kaMpikwa", "treasurer in Natal", start=("1912", "1912"), end=("1917", "1917")),
  occ("Bonginkosi", "government's chief", start=("1 March 1920", "1920")),
  fact("Ndaba kaJobe", "deathPlace", "eMdlovaneni"),
  fact("Ndaba kaJobe", "deathDate", "winter of 1856", value="1856"),
  fact("Ndaba kaJobe", "causeOfDeath", "asthma"),
  fact("Mpikwa kaNdaba", "father", "Ndaba kaJobe"),
  fact("Mpikwa kaNdaba", "mother", "Nomvimbi"),
  fact("Mpikwa kaNdaba", "siblings", "Sobhuku"),
  fact("Elijah Msimang-Bryant", "ethnicity", "Zulu"),
  fact("Mpikwa kaNdaba", "religion", "Methodist"),
  fact("Mpikwa kaNdaba", "deathDate", "fourth of May in that last year", value="1896-05-04"),
  fact("Langa kaMpikwa", "education", "Lovedale"),
  fact("Langa kaMpikwa", "party", "Native Congress"),
  fact("Langa kaMpikwa", "occupation", "storekeeping"),
  fact("Langa kaMpikwa", "relatives", "Bonginkosi"),
  fact("Bonginkosi", "occupation", "clerk"),
  ev("travel", "crossed", ("1839", "1839"), ["Ndaba kaJobe"], place="Natal"),
  ev("appointment", "recognised", ("1839", "1839"), ["Ndaba kaJobe"]),
  ev("appointment", "followed", None, ["Mpikwa kaNdaba", "Ndaba kaJobe"]),
  ev("appointment", "installed", ("3 September 1857", "1857-09-03"), ["Mpikwa kaNdaba", "Theophilus Garth-Shelmerdine", "Ockert van Blerk-Roos"]),
  ev("communication", "wrote", None, ["Ockert van Blerk-Roos"]),
  ev("conviction", "convicted", ("1873", "1873"), ["Mpikwa kaNdaba"], place="Estcourt"),
  ev("sanction", "fined", ("1873", "1873"), ["Mpikwa kaNdaba"]),
  ev("departure", "deprived", None, ["Mpikwa kaNdaba"]),
  ev("appointment", "Restored", ("June 1875", "1875-06"), ["Mpikwa kaNdaba"]),
  ev("travel", "went", ("1909", "1909"), ["Langa kaMpikwa"], place="London"),
  ev("meeting", "met", ("1909", "1909"), ["Langa kaMpikwa", "Lord Crewe-Hesketh"], place="London"),
  ev("departure", "Deposed", ("1 March 1920", "1920-03-01"), ["Langa kaMpikwa"]),
  ev("appointment", "was appointed", None, ["Bonginkosi"]),
)

P("d5-29", """Þorgerður Ásbjarnardóttir

Þorgerður Ásbjarnardóttir (born 6 January 1947 in Seyðisfjörður) is an Icelandic linguist, former member of the Althing and former Minister of Education.

She is the daughter of Ásbjörn Hallsson, a telegraph operator, and Unnur á Hofi, a weaver. She graduated from Menntaskólinn á Akureyri in 1967, and took a cand. mag. degree at the University of Iceland in 1973 and a doctorate at Uppsala University in 1980 with a thesis on the preposition.

She was a reporter at the state broadcaster from 1968 to 1973, lecturer in Icelandic at the University of Tromsø 1980–1984, and professor of Icelandic language at the University of Iceland from 1988 to 1995. She edited the journal Orð og tunga between 1985 and 1991.

Þorgerður sat on the municipal council of Kópavogur for the Women's Alliance from 1986 to 1990. At the election of April 1995 she was returned to the Althing for Reykjanes as a member of the People's Movement. She was chairman of the Committee on General Affairs 1995–1999. On 28 May 1999 she took office as Minister of Education, Science and Culture in the government of Hrafnkell Freysteinsson. She resigned on 1 February 2002 after a report of the National Audit Office on the building of the new archives; the auditor, Sigurður Þórðarson-Kvaran, found no personal fault. Her successor was Tómas Ingi Ólrík. She did not seek re-election in 2003.

From 2004 to 2009 she was Iceland's permanent delegate to UNESCO, and from 2010 until 2016 president of the Icelandic Literary Society. She was mentioned as a candidate for the presidency in 2012, but said that she preferred verbs.

Þorgerður married Dr. Hákon Bruun-Melsted, a geologist, in 1971; they divorced in 1990. Her son Ásbjörn Hákonarson has been district commissioner of the Westfjords since 2015. She lives in Hafnarfjörður.

Awards: Knight's Cross of the Order of the Falcon (2001).""",
  occ("Þorgerður Ásbjarnardóttir", "Minister of Education, Science and Culture", start=("28 May 1999", "1999-05-28"), end=("1 February 2002", "2002-02-01"), again=["Minister of Education"]),
  occ("Þorgerður Ásbjarnardóttir", "returned to the Althing for Reykjanes", start=("April 1995", "1995-04"), end=("2003", "2003"), again=["member of the Althing"]),
  occ("Þorgerður Ásbjarnardóttir", "lecturer in Icelandic at the University of Tromsø", start=("1980#2", "1980"), end=("1984", "1984")),
  occ("Þorgerður Ásbjarnardóttir", "professor of Icelandic language at the University of Iceland", start=("1988", "1988"), end=("1995", "1995")),
  occ("Þorgerður Ásbjarnardóttir", "edited the journal Orð og tunga", start=("1985", "1985"), end=("1991", "1991")),
  occ("Þorgerður Ásbjarnardóttir", "sat on the municipal council of Kópavogur", start=("1986", "1986"), end=("1990", "1990")),
  occ("Þorgerður Ásbjarnardóttir", "chairman of the Committee on General Affairs", start=("1995#3", "1995"), end=("1999", "1999")),
  occ("Hrafnkell Freysteinsson", "government"),
  occ("Sigurður Þórðarson-Kvaran", "auditor"),
  occ("Tómas Ingi Ólrík", "Minister of Education, Science and Culture", start=("1 February 2002", "2002-02-01")),
  occ("Þorgerður Ásbjarnardóttir", "permanent delegate to UNESCO", start=("2004", "2004"), end=("2009", "2009")),
  occ("Þorgerður Ásbjarnardóttir", "president of the Icelandic Literary Society", start=("2010", "2010"), end=("2016", "2016")),
  occ("Ásbjörn Hákonarson", "district commissioner of the Westfjords", start=("2015", "2015")),
  fact("Þorgerður Ásbjarnardóttir", "birthDate", "6 January 1947", value="1947-01-06"),
  fact("Þorgerður Ásbjarnardóttir", "birthPlace", "Seyðisfjörður"),
  fact("Þorgerður Ásbjarnardóttir", "nationality", "Icelandic"),
  fact("Þorgerður Ásbjarnardóttir", "occupation", "linguist"),
  fact("Þorgerður Ásbjarnardóttir", "father", "Ásbjörn Hallsson"),
  fact("Ásbjörn Hallsson", "occupation", "telegraph operator"),
  fact("Þorgerður Ásbjarnardóttir", "mother", "Unnur á Hofi"),
  fact("Unnur á Hofi", "occupation", "weaver"),
  fact("Þorgerður Ásbjarnardóttir", "education", "Menntaskólinn á Akureyri", date=("1967", "1967")),
  fact("Þorgerður Ásbjarnardóttir", "education", "University of Iceland", date=("1973", "1973")),
  fact("Þorgerður Ásbjarnardóttir", "education", "Uppsala University", date=("1980", "1980")),
  fact("Þorgerður Ásbjarnardóttir", "occupation", "reporter at the state broadcaster"),
  fact("Þorgerður Ásbjarnardóttir", "party", "Women's Alliance"),
  fact("Þorgerður Ásbjarnardóttir", "party", "People's Movement"),
  fact("Þorgerður Ásbjarnardóttir", "spouse", "Hákon Bruun-Melsted", date=("1971", "1971")),
  fact("Hákon Bruun-Melsted", "occupation", "geologist"),
  fact("Þorgerður Ásbjarnardóttir", "children", "Ásbjörn Hákonarson"),
  fact("Þorgerður Ásbjarnardóttir", "residence", "Hafnarfjörður"),
  fact("Þorgerður Ásbjarnardóttir", "award", "Knight's Cross of the Order of the Falcon", date=("2001", "2001")),
  ev("election", "was returned", ("April 1995", "1995-04"), ["Þorgerður Ásbjarnardóttir"]),
  ev("appointment", "took office", ("28 May 1999", "1999-05-28"), ["Þorgerður Ásbjarnardóttir"]),
  ev("departure", "resigned", ("1 February 2002", "2002-02-01"), ["Þorgerður Ásbjarnardóttir"]),
  ev("investigation", "report#2", None, ["Þorgerður Ásbjarnardóttir", "Sigurður Þórðarson-Kvaran"]),
)

P("d5-30", """Yi Sang-uk, courtesy name Kyŏngdo, was born at Haeju in 1857, the second son of the county magistrate Yi Wŏn-sŏp, and passed the higher civil examination in 1880. He is counted among the minor figures of the enlightenment party, a judgement that would have displeased him.

In 1881 he travelled to Japan with the gentlemen's observation mission, whose head was Cho Hŭng-mun, and for four months studied lighthouses at Yokohama. On his return he was made a clerk in the Office for General Affairs. Compromised in the coup of December 1884, he was banished to Chindo, where he stayed for nine years, taught fishermen's children, and compiled a treatise on tides.

Yi was recalled in 1894 and appointed superintendent of trade at Wŏnsan. The following year he became vice-minister of agriculture, commerce and industry in the cabinet of Kim Pyŏng-ik; the minister, Chŏng Nae-u, was seldom seen. In February 1896, when the King took refuge at the Russian legation, Yi resigned and went to Shanghai. There, in the years before his return, he sometimes wrote for the North China Intelligencer as "Tidewaiter".

He was again in Seoul by 1898, when he was elected a vice-president of the Independence Club, and he was arrested with sixteen others on 5 November of that year. He was set free after thirty-six days. Appointed minister to Washington in March 1901, he never reached his post, having been recalled at Nagasaki on account of a quarrel between two departments about his furniture.

He was governor of Hwanghae Province from 1904 to November 1905, when, the treaty having been signed, he gave up the seal to his secretary and walked home. He refused a title offered by the new masters in 1910. His elder brother, Yi Sang-hŏn, who had been minister of the Imperial Household, took one, and the two did not speak again.

Yi Sang-uk died at Haeju on 8 April 1919. The poet Yi Ch'ŏng-ha was his granddaughter.""",
  occ("Yi Wŏn-sŏp", "county magistrate"),
  occ("Cho Hŭng-mun", "head", start=("1881", "1881")),
  occ("Yi Sang-uk", "clerk in the Office for General Affairs"),
  occ("Yi Sang-uk", "superintendent of trade at Wŏnsan", start=("1894", "1894")),
  occ("Yi Sang-uk", "vice-minister of agriculture, commerce and industry", start=("The following year", "1895"), end=("February 1896", "1896-02")),
  occ("Kim Pyŏng-ik", "cabinet"),
  occ("Chŏng Nae-u", "minister#2"),
  occ("Yi Sang-uk", "vice-president of the Independence Club", start=("1898", "1898")),
  occ("Yi Sang-uk", "minister to Washington", start=("March 1901", "1901-03")),
  occ("Yi Sang-uk", "governor of Hwanghae Province", start=("1904", "1904"), end=("November 1905", "1905-11")),
  occ("Yi Sang-hŏn", "minister of the Imperial Household", former=True),
  fact("Yi Sang-uk", "alias", "Kyŏngdo"),
  fact("Yi Sang-uk", "birthPlace", "Haeju"),
  fact("Yi Sang-uk", "birthDate", "1857", value="1857"),
  fact("Yi Sang-uk", "father", "Yi Wŏn-sŏp"),
  fact("Yi Sang-uk", "alias", "Tidewaiter"),
  fact("Yi Sang-uk", "siblings", "Yi Sang-hŏn"),
  fact("Yi Sang-uk", "deathPlace", "Haeju#2"),
  fact("Yi Sang-uk", "deathDate", "8 April 1919", value="1919-04-08"),
  fact("Yi Ch'ŏng-ha", "occupation", "poet"),
  fact("Yi Sang-uk", "relatives", "Yi Ch'ŏng-ha"),
  ev("travel", "travelled", ("1881", "1881"), ["Yi Sang-uk", "Cho Hŭng-mun"], place="Japan"),
  ev("appointment", "was made", None, ["Yi Sang-uk"]),
  ev("sanction", "was banished", ("December 1884", "1884-12"), ["Yi Sang-uk"], place="Chindo"),
  ev("appointment", "appointed", ("1894", "1894"), ["Yi Sang-uk"]),
  ev("appointment", "became", ("The following year", "1895"), ["Yi Sang-uk"]),
  ev("departure", "resigned", ("February 1896", "1896-02"), ["Yi Sang-uk"]),
  ev("travel", "went", ("February 1896", "1896-02"), ["Yi Sang-uk"], place="Shanghai"),
  ev("election", "was elected", ("1898", "1898"), ["Yi Sang-uk"]),
  ev("arrest", "was arrested", ("5 November of that year", "1898-11-05"), ["Yi Sang-uk"]),
  ev("appointment", "Appointed", ("March 1901", "1901-03"), ["Yi Sang-uk"]),
  ev("departure", "recalled#2", None, ["Yi Sang-uk"]),
  ev("departure", "gave up the seal", ("November 1905", "1905-11"), ["Yi Sang-uk"]),
)

P("d5-31", """Phraya Borirak Sakhonkhet (personal name Thongdi Na Thalang; 19 December 1869 – 3 July 1938) was a Siamese provincial administrator and engineer.

Thongdi was born at Phuket, the fourth son of Phra Sunthorn Na Thalang, governor of Kra, and Mom Priao. He was sent in 1884 to the Survey School under James McCarthy-Strang, director of the Royal Survey Department, and was afterwards one of the first four Siamese students at Cooper's Hill, in England, where he took the diploma of engineering in 1893.

He joined the Railway Department in 1894 as assistant to the Danish engineer Aage Westenholz-Rosing. In 1899 he received the title Luang Sakhon, and in 1903, as Phra Borirak, he was promoted to be director of canals. He was made lord lieutenant of Monthon Phuket in April 1907 with the rank of phraya, following Phraya Ratsada Nuprasert, who had been murdered at Trang. His administration was noted for roads and quiet; the tin miners, who disliked inspectors, liked this one.

In 1915 he was transferred to Monthon Udon. Six years later he was called to Bangkok as deputy minister of lands and agriculture. He went to Rome in 1924 as delegate of Siam at the International Institute of Agriculture. In the retrenchment of 1926 he was retired, with eleven others, by Prince Chainat Worawan, the minister.

After the change of government in 1932 Phraya Borirak was appointed a member of the first Assembly. He voted against the economic plan in March 1933, and was questioned for two days by the police, but not detained, after the rebellion of that October. Prince Worawan's own account says that he had been warned of the rising by the Phraya in a letter; the letter is not known to exist.

He married twice. By Khunying Cham he had Tua Borirak, who was lord mayor of Thonburi from 1941 to 1944. He died in Bangkok.

Ranks and titles
1899 Luang Sakhon
1903 Phra Borirak
1907 Phraya Borirak Sakhonkhet""",
  occ("Sunthorn Na Thalang", "governor of Kra"),
  occ("James McCarthy-Strang", "director of the Royal Survey Department"),
  occ("Phraya Borirak Sakhonkhet", "assistant", start=("1894", "1894")),
  occ("Phraya Borirak Sakhonkhet", "director of canals", start=("1903", "1903")),
  occ("Phraya Borirak Sakhonkhet", "lord lieutenant of Monthon Phuket", start=("April 1907", "1907-04"), end=("1915", "1915")),
  occ("Phraya Ratsada Nuprasert", "lord lieutenant of Monthon Phuket", former=True),
  occ("Phraya Borirak Sakhonkhet", "Monthon Udon", start=("1915", "1915"), end=("Six years later", "1921")),
  occ("Phraya Borirak Sakhonkhet", "deputy minister of lands and agriculture", start=("Six years later", "1921"), end=("1926", "1926")),
  occ("Phraya Borirak Sakhonkhet", "delegate of Siam at the International Institute of Agriculture", start=("1924", "1924")),
  occ("Chainat Worawan", "minister#2"),
  occ("Phraya Borirak Sakhonkhet", "member of the first Assembly", start=("1932", "1932")),
  occ("Tua Borirak", "lord mayor of Thonburi", start=("1941", "1941"), end=("1944", "1944")),
  fact("Phraya Borirak Sakhonkhet", "birthName", "Thongdi Na Thalang"),
  fact("Phraya Borirak Sakhonkhet", "birthDate", "19 December 1869", value="1869-12-19"),
  fact("Phraya Borirak Sakhonkhet", "deathDate", "3 July 1938", value="1938-07-03"),
  fact("Phraya Borirak Sakhonkhet", "nationality", "Siamese"),
  fact("Phraya Borirak Sakhonkhet", "occupation", "provincial administrator"),
  fact("Phraya Borirak Sakhonkhet", "occupation", "engineer"),
  fact("Phraya Borirak Sakhonkhet", "birthPlace", "Phuket"),
  fact("Phraya Borirak Sakhonkhet", "father", "Sunthorn Na Thalang"),
  fact("Phraya Borirak Sakhonkhet", "mother", "Mom Priao"),
  fact("Phraya Borirak Sakhonkhet", "education", "Survey School"),
  fact("Phraya Borirak Sakhonkhet", "education", "Cooper's Hill", date=("1893", "1893")),
  fact("Aage Westenholz-Rosing", "nationality", "Danish"),
  fact("Aage Westenholz-Rosing", "occupation", "engineer#3"),
  fact("Phraya Borirak Sakhonkhet", "award", "title Luang Sakhon", date=("1899", "1899")),
  fact("Phraya Borirak Sakhonkhet", "award", "Phra Borirak#2", date=("1903#2", "1903")),
  fact("Phraya Borirak Sakhonkhet", "award", "Phraya Borirak Sakhonkhet#2", date=("1907#2", "1907")),
  fact("Phraya Ratsada Nuprasert", "deathPlace", "Trang"),
  fact("Phraya Ratsada Nuprasert", "causeOfDeath", "murdered"),
  fact("Phraya Borirak Sakhonkhet", "spouse", "Cham"),
  fact("Phraya Borirak Sakhonkhet", "children", "Tua Borirak"),
  fact("Phraya Borirak Sakhonkhet", "deathPlace", "Bangkok#2"),
  ev("appointment", "joined", ("1894", "1894"), ["Phraya Borirak Sakhonkhet"]),
  ev("award", "received", ("1899", "1899"), ["Phraya Borirak Sakhonkhet"]),
  ev("appointment", "was promoted", ("1903", "1903"), ["Phraya Borirak Sakhonkhet"]),
  ev("appointment", "was made", ("April 1907", "1907-04"), ["Phraya Borirak Sakhonkhet"]),
  ev("appointment", "was transferred", ("1915", "1915"), ["Phraya Borirak Sakhonkhet"]),
  ev("appointment", "was called", ("Six years later", "1921"), ["Phraya Borirak Sakhonkhet"]),
  ev("travel", "went", ("1924", "1924"), ["Phraya Borirak Sakhonkhet"], place="Rome"),
  ev("departure", "was retired", ("1926", "1926"), ["Phraya Borirak Sakhonkhet", "Chainat Worawan"]),
  ev("appointment", "was appointed", ("1932", "1932"), ["Phraya Borirak Sakhonkhet"]),
  ev("investigation", "was questioned", ("that October", "1933-10"), ["Phraya Borirak Sakhonkhet"]),
  ev("communication", "had been warned", None, ["Phraya Borirak Sakhonkhet", "Chainat Worawan"], status="claimed"),
)

P("d5-32", """Ouyang Mulin (1868–1936), style name Zixuan, was a Chinese educator, revolutionary and provincial legislator from Liuyang, Hunan.

Ouyang came from a family of fireworks makers. He attained the degree of juren in 1893 and studied from 1902 to 1905 at the Kōbun Institute in Tokyo, where he joined the Society for the Revival of China and edited its fortnightly Xin Xiang from 1904. When the Qing government protested, the Japanese police confiscated the eleventh number and fined its editor thirty yen.

On returning to Changsha in 1906 he opened the Mingyi Girls' School and was its principal for five years. In September 1909 he was elected to the Hunan Provincial Assembly for Liuyang, and in the Assembly he sat on the railway committee. The governor, Cen Chun-ju, had him arrested in April 1910 during the rice riots; he was released on the intervention of the assembly's president, Tan Yanbi.

At the outbreak of the Revolution, in October 1911, Ouyang was made head of the education bureau of the Hunan military government. He resigned in July 1912. The following February he became a senator in Peking, where he was noted for his silence, which the press of both sides interpreted. After the dissolution of parliament he fled by way of Tianjin to Japan. He returned in 1916 and was again a senator until 1917. Sun Yat-sen is said to have wanted him for the ministry of education at Canton; he pleaded his lungs.

From 1920 to 1926 he was president of the Hunan First Normal College, and from 1927 adviser to the provincial government. He was a member of the Guomindang from its foundation. Ouyang Mulin died at Changsha on 2 June 1936.

His wife was Xiao Qiongying, a poet. His nephew Ouyang Junshi was mayor of Hengyang from 1946 to 1949 and afterwards kept a bookshop in Hong Kong.""",
  occ("Ouyang Mulin", "edited its fortnightly Xin Xiang", start=("1904", "1904"), again=["editor"]),
  occ("Ouyang Mulin", "principal", start=("1906", "1906"), end=("five years", "1911")),
  occ("Ouyang Mulin", "Hunan Provincial Assembly for Liuyang", start=("September 1909", "1909-09"), again=["provincial legislator"]),
  occ("Ouyang Mulin", "sat on the railway committee"),
  occ("Cen Chun-ju", "governor"),
  occ("Tan Yanbi", "assembly's president"),
  occ("Ouyang Mulin", "head of the education bureau of the Hunan military government", start=("October 1911", "1911-10"), end=("July 1912", "1912-07")),
  occ("Ouyang Mulin", "senator", start=("The following February", "1913-02")),
  occ("Ouyang Mulin", "senator#2", start=("1916", "1916"), end=("1917", "1917")),
  occ("Ouyang Mulin", "president of the Hunan First Normal College", start=("1920", "1920"), end=("1926", "1926")),
  occ("Ouyang Mulin", "adviser to the provincial government", start=("1927", "1927")),
  occ("Ouyang Junshi", "mayor of Hengyang", start=("1946", "1946"), end=("1949", "1949")),
  fact("Ouyang Mulin", "birthDate", "1868", value="1868"),
  fact("Ouyang Mulin", "alias", "Zixuan"),
  fact("Ouyang Mulin", "nationality", "Chinese"),
  fact("Ouyang Mulin", "occupation", "educator"),
  fact("Ouyang Mulin", "occupation", "revolutionary"),
  fact("Ouyang Mulin", "education", "Kōbun Institute in Tokyo"),
  fact("Ouyang Mulin", "party", "Guomindang"),
  fact("Ouyang Mulin", "party", "Society for the Revival of China"),
  fact("Ouyang Junshi", "residence", "Hong Kong"),
  fact("Ouyang Mulin", "deathPlace", "Changsha#2"),
  fact("Ouyang Mulin", "deathDate", "2 June 1936", value="1936-06-02"),
  fact("Ouyang Mulin", "spouse", "Xiao Qiongying"),
  fact("Xiao Qiongying", "occupation", "poet"),
  fact("Ouyang Mulin", "relatives", "Ouyang Junshi"),
  fact("Ouyang Junshi", "occupation", "kept a bookshop"),
  ev("sanction", "fined", None, ["Ouyang Mulin"]),
  ev("travel", "returning", ("1906", "1906"), ["Ouyang Mulin"], place="Changsha"),
  ev("election", "was elected", ("September 1909", "1909-09"), ["Ouyang Mulin"]),
  ev("arrest", "arrested", ("April 1910", "1910-04"), ["Ouyang Mulin", "Cen Chun-ju"]),
  ev("appointment", "was made", ("October 1911", "1911-10"), ["Ouyang Mulin"]),
  ev("departure", "resigned", ("July 1912", "1912-07"), ["Ouyang Mulin"]),
  ev("appointment", "became", ("The following February", "1913-02"), ["Ouyang Mulin"]),
  ev("travel", "fled", None, ["Ouyang Mulin"], place="Japan#2"),
  ev("travel", "returned", ("1916", "1916"), ["Ouyang Mulin"]),
)

P("d5-33", """Kujō-no-Mori Hisatada is one of those names that the railway guide has preserved when the histories have not. The station of Kujōmori, on the northern line, has a cherry tree, a bench and a board.

He was born Mori Sentarō in Hirosaki on 22 March 1849, a retainer's younger son, and was adopted at sixteen by the physician Kujō Hakuan. He learned Dutch from his adoptive father and English from a shipwrecked mate. In 1869 he entered the service of the Colonization Office at Hakodate as an interpreter; three years later he accompanied the American geologist Benjamin Lyman-Stoddard up the Ishikari, and when the American went home in 1876 took over the survey. As chief of the Northern Survey from 1876 to 1884 he mapped two thirds of the island and one volcano that has since removed itself.

In the spring of 1885 he sailed to Vladivostok and went on foot along the coast to the mouth of the Tumen, with a servant called Ei. A Russian officer at Posyet detained him as a spy on 7 June. He was released after a fortnight on the word of the consul, Terami-Gotō Kiichi, and was, strange to say, afterwards exactly that: from 1887 to 1891 he conducted the intelligence bureau of the General Staff in Fusan, under cover of a seed merchant's shop.

Hisatada was governor of Aomori between 1892 and 1897. He had succeeded Sawa Nobuoki, who was removed for his part in the election of February 1892. "He governs by walking," the vice-governor, Onodera Shirō, wrote to the home minister, in a letter of complaint. Nominated to the House of Peers in 1898, he sat there until he died, and he is not known to have uttered a word in it. He declined the governorship of Formosa's northern prefecture.

He died on 30 November 1910 in Tokyo. The geographical society, whose vice-president he had been since 1901, buried his boots with him, at his request.""",
  occ("Kujō-no-Mori Hisatada", "interpreter", start=("1869", "1869")),
  occ("Kujō-no-Mori Hisatada", "chief of the Northern Survey", start=("1876#2", "1876"), end=("1884", "1884"), again=["took over the survey"]),
  occ("Terami-Gotō Kiichi", "consul"),
  occ("Kujō-no-Mori Hisatada", "conducted the intelligence bureau of the General Staff in Fusan", start=("1887", "1887"), end=("1891", "1891")),
  occ("Kujō-no-Mori Hisatada", "governor of Aomori", start=("1892", "1892"), end=("1897", "1897")),
  occ("Sawa Nobuoki", "governor of Aomori", end=("1892", "1892")),
  occ("Onodera Shirō", "vice-governor"),
  occ("Kujō-no-Mori Hisatada", "House of Peers", start=("1898", "1898"), end=("30 November 1910", "1910-11-30")),
  occ("Kujō-no-Mori Hisatada", "vice-president", start=("1901", "1901"), end=("30 November 1910", "1910-11-30")),
  fact("Kujō-no-Mori Hisatada", "birthName", "Mori Sentarō"),
  fact("Kujō-no-Mori Hisatada", "birthPlace", "Hirosaki"),
  fact("Kujō-no-Mori Hisatada", "birthDate", "22 March 1849", value="1849-03-22"),
  fact("Kujō-no-Mori Hisatada", "father", "Kujō Hakuan"),
  fact("Kujō Hakuan", "occupation", "physician"),
  fact("Benjamin Lyman-Stoddard", "nationality", "American"),
  fact("Benjamin Lyman-Stoddard", "occupation", "geologist"),
  fact("Ei", "occupation", "servant"),
  fact("Kujō-no-Mori Hisatada", "deathDate", "30 November 1910", value="1910-11-30"),
  fact("Kujō-no-Mori Hisatada", "deathPlace", "Tokyo"),
  ev("appointment", "entered", ("1869", "1869"), ["Kujō-no-Mori Hisatada"]),
  ev("travel", "accompanied", ("three years later", "1872"), ["Kujō-no-Mori Hisatada", "Benjamin Lyman-Stoddard"], place="Ishikari"),
  ev("travel", "went home", ("1876", "1876"), ["Benjamin Lyman-Stoddard"]),
  ev("appointment", "took over", ("1876", "1876"), ["Kujō-no-Mori Hisatada"]),
  ev("travel", "sailed", ("spring of 1885", "1885"), ["Kujō-no-Mori Hisatada"], place="Vladivostok"),
  ev("travel", "went#2", ("spring of 1885", "1885"), ["Kujō-no-Mori Hisatada", "Ei"], place="mouth of the Tumen"),
  ev("arrest", "detained", ("7 June", "1885-06-07"), ["Kujō-no-Mori Hisatada"], place="Posyet"),
  ev("appointment", "had succeeded", ("1892", "1892"), ["Kujō-no-Mori Hisatada", "Sawa Nobuoki"]),
  ev("departure", "was removed", None, ["Sawa Nobuoki"]),
  ev("communication", "wrote", None, ["Onodera Shirō"]),
  ev("appointment", "Nominated", ("1898", "1898"), ["Kujō-no-Mori Hisatada"]),
)

P("d5-34", """Ghabdouane ag Sidi-Mahmoud

Ghabdouane ag Sidi-Mahmoud (c. 1905 – 14 January 1991) was amenokal of the Kel Tadamakat Tuareg and a deputy in the National Assembly of Mali.

He was born in the valley of Tilemsi. His father, Sidi-Mahmoud ag Attaher, amenokal from 1899, was deposed by the French in 1916 and died in exile at Dori the following year. The chieftaincy then passed to an uncle, Bay ag Fihroun, who held it until 1944. Ghabdouane himself was educated in the tents by the scholar Infa Almoustapha and spent two terms at the School for the Sons of Chiefs in Timbuktu, from which he ran away.

In 1944 he was recognised as amenokal by the commandant of the cercle, Captain Yves Kergoat-Lemeur. He was a territorial councillor for Gao from 1952 to 1957, having been elected as a candidate of the Progressive Party, and in March 1959 he took his seat in the Federal Assembly at Dakar.

Independence found him in the opposition. He travelled to Algiers in July 1962 and met Colonel Tahar Bou-Lahya of the Frontier Army; on his way home he was arrested at Tessalit on 19 August and taken to Bamako. He was convicted of intelligence with a foreign power and spent five years at Kidal and Taoudenni, cutting salt. The cousin whom the government put in his place in 1963, Mohamed-Elmehdi ag Infa, was accepted by nobody except the tax collector.

After the coup of November 1968 Ghabdouane was pardoned and restored. He was elected deputy for Bourem in 1979 and re-elected in 1982, and was vice-president of the Assembly in his second term, which ended in 1985. In May 1990, though almost blind, he went to Ménaka to speak against the war. Some of the young men told a reporter that he was an old woman; others wept.

He died at Gao. His son Alhassane ag Ghabdouane was chosen to follow him in March 1991. The National Order of Mali was awarded to him in 1987.""",
  occ("Ghabdouane ag Sidi-Mahmoud", "amenokal#3", start=("1944#2", "1944"), end=("1963", "1963"), again=["amenokal of the Kel Tadamakat Tuareg"]),
  occ("Sidi-Mahmoud ag Attaher", "amenokal#2", start=("1899", "1899"), end=("1916", "1916")),
  occ("Bay ag Fihroun", "chieftaincy", start=("the following year", "1917"), end=("1944", "1944")),
  occ("Yves Kergoat-Lemeur", "commandant of the cercle"),
  occ("Ghabdouane ag Sidi-Mahmoud", "territorial councillor for Gao", start=("1952", "1952"), end=("1957", "1957")),
  occ("Ghabdouane ag Sidi-Mahmoud", "seat in the Federal Assembly at Dakar", start=("March 1959", "1959-03")),
  occ("Mohamed-Elmehdi ag Infa", "put in his place", start=("1963", "1963"), end=("November 1968", "1968-11")),
  occ("Ghabdouane ag Sidi-Mahmoud", "restored", start=("November 1968", "1968-11"), end=("14 January 1991", "1991-01-14")),
  occ("Ghabdouane ag Sidi-Mahmoud", "deputy for Bourem", start=("1979", "1979"), end=("1985", "1985"), again=["deputy in the National Assembly of Mali"]),
  occ("Ghabdouane ag Sidi-Mahmoud", "vice-president of the Assembly", start=("1982", "1982"), end=("1985", "1985")),
  occ("Alhassane ag Ghabdouane", "follow him", start=("March 1991", "1991-03")),
  fact("Ghabdouane ag Sidi-Mahmoud", "birthDate", "c. 1905", value="1905"),
  fact("Ghabdouane ag Sidi-Mahmoud", "deathDate", "14 January 1991", value="1991-01-14"),
  fact("Ghabdouane ag Sidi-Mahmoud", "ethnicity", "Tuareg"),
  fact("Ghabdouane ag Sidi-Mahmoud", "birthPlace", "valley of Tilemsi"),
  fact("Ghabdouane ag Sidi-Mahmoud", "father", "Sidi-Mahmoud ag Attaher"),
  fact("Sidi-Mahmoud ag Attaher", "deathPlace", "Dori"),
  fact("Sidi-Mahmoud ag Attaher", "deathDate", "the following year", value="1917"),
  fact("Ghabdouane ag Sidi-Mahmoud", "relatives", "Bay ag Fihroun"),
  fact("Infa Almoustapha", "occupation", "scholar"),
  fact("Ghabdouane ag Sidi-Mahmoud", "education", "School for the Sons of Chiefs in Timbuktu"),
  fact("Ghabdouane ag Sidi-Mahmoud", "party", "Progressive Party"),
  fact("Ghabdouane ag Sidi-Mahmoud", "relatives", "Mohamed-Elmehdi ag Infa"),
  fact("Tahar Bou-Lahya", "militaryService", "Frontier Army"),
  fact("Ghabdouane ag Sidi-Mahmoud", "deathPlace", "Gao#2"),
  fact("Ghabdouane ag Sidi-Mahmoud", "children", "Alhassane ag Ghabdouane"),
  fact("Ghabdouane ag Sidi-Mahmoud", "award", "National Order of Mali", date=("1987", "1987")),
  ev("departure", "was deposed", ("1916", "1916"), ["Sidi-Mahmoud ag Attaher"]),
  ev("appointment", "passed", ("the following year", "1917"), ["Bay ag Fihroun"]),
  ev("appointment", "was recognised", ("1944#2", "1944"), ["Ghabdouane ag Sidi-Mahmoud", "Yves Kergoat-Lemeur"]),
  ev("election", "having been elected", ("1952", "1952"), ["Ghabdouane ag Sidi-Mahmoud"]),
  ev("candidacy", "candidate", ("1952", "1952"), ["Ghabdouane ag Sidi-Mahmoud"]),
  ev("appointment", "took his seat", ("March 1959", "1959-03"), ["Ghabdouane ag Sidi-Mahmoud"], place="Dakar"),
  ev("travel", "travelled", ("July 1962", "1962-07"), ["Ghabdouane ag Sidi-Mahmoud"], place="Algiers"),
  ev("meeting", "met", ("July 1962", "1962-07"), ["Ghabdouane ag Sidi-Mahmoud", "Tahar Bou-Lahya"], place="Algiers"),
  ev("arrest", "was arrested", ("19 August", "1962-08-19"), ["Ghabdouane ag Sidi-Mahmoud"], place="Tessalit"),
  ev("conviction", "was convicted", None, ["Ghabdouane ag Sidi-Mahmoud"]),
  ev("appointment", "put in his place", ("1963", "1963"), ["Mohamed-Elmehdi ag Infa"]),
  ev("appointment", "restored", ("November 1968", "1968-11"), ["Ghabdouane ag Sidi-Mahmoud"]),
  ev("election", "was elected", ("1979", "1979"), ["Ghabdouane ag Sidi-Mahmoud"]),
  ev("election", "re-elected", ("1982", "1982"), ["Ghabdouane ag Sidi-Mahmoud"]),
  ev("travel", "went", ("May 1990", "1990-05"), ["Ghabdouane ag Sidi-Mahmoud"], place="Ménaka"),
  ev("speech", "speak", ("May 1990", "1990-05"), ["Ghabdouane ag Sidi-Mahmoud"], place="Ménaka"),
  ev("election", "was chosen", ("March 1991", "1991-03"), ["Alhassane ag Ghabdouane"]),
  ev("award", "was awarded", ("1987", "1987"), ["Ghabdouane ag Sidi-Mahmoud"]),
)

P("d5-35", """HARGEYSA WEEKLY
8 February 2020

Cabdinuur Warsame "Dhagaweyne", veteran of the radio and minister of information, dies at 82

HARGEISA – Cabdinuur Warsame Jaamac, known to three generations of listeners as Dhagaweyne ("Big Ear"), died on Tuesday in a hospital at Addis Ababa. He was 82.

Born in the grazing lands near Oodweyne in 1937, he walked to Sheikh Intermediate School at the age of ten and in 1957 was hired by Radio Hargeisa as a monitor of foreign stations. The BBC in London took him as a newsreader in 1962. He returned in 1967 to become director of the national radio at Mogadishu, and was removed by the military government two years afterwards. In May 1972 he was sentenced to eight years for an "insulting pause" during the reading of a communiqué; he was freed in 1976.

He fled to Ethiopia in 1981 and joined the Somali National Movement, of whose central committee he was a member from 1983 and whose secretary for information he was from 1984 to 1987. At the Borama conference of 1993 he was elected to the House of Representatives. President Xirsi Cige Nuux appointed him minister of information on 4 July 1997. He held the portfolio for four years, quarrelling, he said, chiefly with himself, and was followed by Faadumo Aadan-Shiine, the first woman in the cabinet. He served as chairman of the Journalists' Association from 2004 to 2012.

"He could hear a lie at forty kilometres," the present minister, Saleebaan Koore, said at the airport, where the coffin arrived on Wednesday. President Xirsi's widow, Edna Maxamed-Guure, sent a wreath.

He was twice proposed as ambassador to Djibouti; neither time did the government dare. A street is to be called after him when it has been paved.

He is survived by his wife, Sahra Cilmi, whom he married in 1965, six children and a parrot which imitates the time signal. His brother, Garaad Jaamac Warsame, is the titled chief of their clan in Buuhoodle district.""",
  occ("Cabdinuur Warsame Jaamac", "director of the national radio at Mogadishu", start=("1967", "1967"), end=("two years afterwards", "1969")),
  occ("Cabdinuur Warsame Jaamac", "central committee", start=("1983", "1983")),
  occ("Cabdinuur Warsame Jaamac", "secretary for information", start=("1984", "1984"), end=("1987", "1987")),
  occ("Cabdinuur Warsame Jaamac", "House of Representatives", start=("1993", "1993")),
  occ("Xirsi Cige Nuux", "President"),
  occ("Cabdinuur Warsame Jaamac", "minister of information#2", start=("4 July 1997", "1997-07-04"), end=("four years", "2001"), again=["minister of information", "portfolio"]),
  occ("Faadumo Aadan-Shiine", "portfolio", start=("four years", "2001")),
  occ("Cabdinuur Warsame Jaamac", "chairman of the Journalists' Association", start=("2004", "2004"), end=("2012", "2012")),
  occ("Saleebaan Koore", "present minister"),
  occ("Jaamac Warsame", "titled chief of their clan in Buuhoodle district"),
  fact("Cabdinuur Warsame Jaamac", "alias", "Dhagaweyne"),
  fact("Cabdinuur Warsame Jaamac", "deathDate", "Tuesday", value="2020-02-04"),
  fact("Cabdinuur Warsame Jaamac", "deathPlace", "Addis Ababa"),
  fact("Cabdinuur Warsame Jaamac", "birthPlace", "Oodweyne"),
  fact("Cabdinuur Warsame Jaamac", "birthDate", "1937", value="1937"),
  fact("Cabdinuur Warsame Jaamac", "education", "Sheikh Intermediate School"),
  fact("Cabdinuur Warsame Jaamac", "occupation", "newsreader"),
  fact("Cabdinuur Warsame Jaamac", "occupation", "monitor of foreign stations"),
  fact("Cabdinuur Warsame Jaamac", "party", "Somali National Movement"),
  fact("Xirsi Cige Nuux", "spouse", "Edna Maxamed-Guure"),
  fact("Cabdinuur Warsame Jaamac", "spouse", "Sahra Cilmi", date=("1965", "1965")),
  fact("Cabdinuur Warsame Jaamac", "siblings", "Jaamac Warsame"),
  ev("appointment", "was hired", ("1957", "1957"), ["Cabdinuur Warsame Jaamac"]),
  ev("appointment", "took", ("1962", "1962"), ["Cabdinuur Warsame Jaamac"], place="London"),
  ev("travel", "returned", ("1967", "1967"), ["Cabdinuur Warsame Jaamac"]),
  ev("appointment", "become", ("1967", "1967"), ["Cabdinuur Warsame Jaamac"]),
  ev("departure", "was removed", ("two years afterwards", "1969"), ["Cabdinuur Warsame Jaamac"]),
  ev("conviction", "was sentenced", ("May 1972", "1972-05"), ["Cabdinuur Warsame Jaamac"]),
  ev("travel", "fled", ("1981", "1981"), ["Cabdinuur Warsame Jaamac"], place="Ethiopia"),
  ev("election", "was elected", ("1993", "1993"), ["Cabdinuur Warsame Jaamac"]),
  ev("appointment", "appointed", ("4 July 1997", "1997-07-04"), ["Cabdinuur Warsame Jaamac", "Xirsi Cige Nuux"]),
  ev("appointment", "was followed", ("four years", "2001"), ["Faadumo Aadan-Shiine"]),
)

P("d5-36", """Kapetan Yannis Makrygennis, called Psaras (Galaxidi, 1790 or 1791 – Piraeus, 9 December 1864), was a Greek shipowner, fighter in the War of Independence and minister.

His father, Anagnostis Makrygennis, was an elder of Galaxidi and was hanged by the Turks in 1821. Yannis went to sea at twelve. He was initiated into the Society of Friends at Constantinople in 1819 by the priest Papa-Flokas of Amfissa, and at the outbreak fitted out three brigs at his own expense.

He commanded the squadron of the Gulf from 1821 to 1824. In December 1823 he was elected to the National Assembly by his town. During the civil strife he was arrested at Nafplio in the spring of 1825, together with Odysseas Vlachas-Botsaris, and held for seven weeks at Hydra. In 1828 Governor Kapodistrias-Roma appointed him harbour master of Aegina, and in January 1830 prefect of the Western Sporades; he was dismissed in August 1831, for giving coal to the insurgents.

Under the monarchy he served as naval prefect at Poros (1834–1840). He was minister of marine from 24 June to 11 November 1841 in the cabinet of Mavros-Kordatos, and again, from April 1844 to August 1845, under General Kolettis-Tzavellas. At the constitutional assembly of 1843–44 he spoke against the Senate; he was nonetheless appointed a senator in 1847 and remained one until the Senate was dissolved in 1862. King Otto decorated him with the Grand Cross of the Redeemer in 1846.

An anecdote has it that he was offered the premiership in 1850 while mending a net and did not look up.

His only daughter, Garyfallia, was married in 1839 to Konrad von Heideck-Pölnitz, a Bavarian engineer, who was director of the lighthouse service. The grandson of the marriage, Yannis Heidekos, sat as deputy for Parnassida from 1885 until 1899.

His house at Galaxidi, which a gale unroofed in 1870, is a museum. The two cannon are not his.""",
  occ("Anagnostis Makrygennis", "elder of Galaxidi", end=("1821", "1821")),
  occ("Kapetan Yannis Makrygennis", "commanded the squadron of the Gulf", start=("1821#2", "1821"), end=("1824", "1824")),
  occ("Kapetan Yannis Makrygennis", "National Assembly", start=("December 1823", "1823-12")),
  occ("Kapodistrias-Roma", "Governor"),
  occ("Kapetan Yannis Makrygennis", "harbour master of Aegina", start=("1828", "1828")),
  occ("Kapetan Yannis Makrygennis", "prefect of the Western Sporades", start=("January 1830", "1830-01"), end=("August 1831", "1831-08")),
  occ("Kapetan Yannis Makrygennis", "naval prefect at Poros", start=("1834", "1834"), end=("1840", "1840")),
  occ("Kapetan Yannis Makrygennis", "minister of marine", start=("24 June", "1841-06-24"), end=("11 November 1841", "1841-11-11"), again=["minister"]),
  occ("Mavros-Kordatos", "cabinet"),
  occ("Kapetan Yannis Makrygennis", "again", start=("April 1844", "1844-04"), end=("August 1845", "1845-08")),
  occ("Kapetan Yannis Makrygennis", "constitutional assembly", start=("1843", "1843"), end=("44#2", "1844")),
  occ("Kapetan Yannis Makrygennis", "senator", start=("1847", "1847"), end=("1862", "1862")),
  occ("Otto", "King"),
  occ("Konrad von Heideck-Pölnitz", "director of the lighthouse service"),
  occ("Yannis Heidekos", "deputy for Parnassida", start=("1885", "1885"), end=("1899", "1899")),
  fact("Kapetan Yannis Makrygennis", "alias", "Psaras"),
  fact("Kapetan Yannis Makrygennis", "birthPlace", "Galaxidi"),
  fact("Kapetan Yannis Makrygennis", "birthDate", "1790 or 1791", value="1790"),
  fact("Kapetan Yannis Makrygennis", "deathPlace", "Piraeus"),
  fact("Kapetan Yannis Makrygennis", "deathDate", "9 December 1864", value="1864-12-09"),
  fact("Kapetan Yannis Makrygennis", "nationality", "Greek"),
  fact("Kapetan Yannis Makrygennis", "occupation", "shipowner"),
  fact("Papa-Flokas of Amfissa", "occupation", "priest"),
  fact("Kapetan Yannis Makrygennis", "militaryService", "War of Independence"),
  fact("Kapetan Yannis Makrygennis", "father", "Anagnostis Makrygennis"),
  fact("Anagnostis Makrygennis", "deathDate", "1821", value="1821"),
  fact("Anagnostis Makrygennis", "causeOfDeath", "hanged"),
  fact("Kapetan Yannis Makrygennis", "award", "Grand Cross of the Redeemer", date=("1846", "1846")),
  fact("Kapetan Yannis Makrygennis", "children", "Garyfallia"),
  fact("Garyfallia", "spouse", "Konrad von Heideck-Pölnitz", date=("1839", "1839")),
  fact("Konrad von Heideck-Pölnitz", "nationality", "Bavarian"),
  fact("Konrad von Heideck-Pölnitz", "occupation", "engineer"),
  fact("Kapetan Yannis Makrygennis", "relatives", "Yannis Heidekos"),
  ev("election", "was elected", ("December 1823", "1823-12"), ["Kapetan Yannis Makrygennis"]),
  ev("arrest", "was arrested", ("spring of 1825", "1825"), ["Kapetan Yannis Makrygennis", "Odysseas Vlachas-Botsaris"], place="Nafplio"),
  ev("appointment", "appointed", ("1828", "1828"), ["Kapetan Yannis Makrygennis", "Kapodistrias-Roma"]),
  ev("appointment", "appointed", ("January 1830", "1830-01"), ["Kapetan Yannis Makrygennis", "Kapodistrias-Roma"]),
  ev("departure", "was dismissed", ("August 1831", "1831-08"), ["Kapetan Yannis Makrygennis"]),
  ev("speech", "spoke", ("1843", "1843"), ["Kapetan Yannis Makrygennis"]),
  ev("appointment", "appointed#2", ("1847", "1847"), ["Kapetan Yannis Makrygennis"]),
  ev("award", "decorated", ("1846", "1846"), ["Kapetan Yannis Makrygennis", "Otto"]),
)

P("d5-37", """Hifzi-beg Ljubušak-Resulović (Mostar, 1839 – Sarajevo, 18 March 1901) was a Bosnian landowner, journalist, man of letters and mayor.

He belonged to a family of captains of the Herzegovina; his grandfather, Ali-aga Resulović, had been kapudan of Stolac until 1833. His mother, Umihana, was a daughter of the mufti of Mostar, Hadži Salih-efendi Alajbeg-Karabeg. He went to the mekteb and the ruşdiye in Mostar, and learned Turkish, Arabic, some French and, from a Dalmatian doctor, Latin letters.

In 1864 he became secretary to the mutasarrif of Mostar. From 1868 he edited the Turkish half of the official gazette Bosna, and in 1872 he was chosen a member of the vilayet council. Elected to the first Ottoman parliament for Herzegovina in February 1877, he travelled to Constantinople by way of Trieste and Brindisi, spoke three times, and came home with a watch.

In July 1878, when the insurgents took the konak, he was named to the provisional government against his will. He met the Austrian general Stjepan Jovanović-Hranilović outside Mostar on 5 August and handed over the keys. For this he was afterwards abused by one half of the town, and, as he wrote in his memoirs, envied by the other.

The new masters appointed him deputy mayor of Sarajevo in 1884, and in 1893, upon the retirement of Fadil-paša Kučuk-Alić, he became mayor of the city. He held the office until 1899. He founded the society El-Islah and presided over it from 1891. In May 1895 he gave evidence before the commission on the vakuf lands. He was made a Knight of the Iron Crown in 1896.

He was a widower when he died. Of his three sons, the youngest, Džemal-beg, became the first director of the Provincial Museum's manuscript department in 1908; Rifat-beg, the eldest, was expelled from the gymnasium for singing.

The street that bore his name until 1919 now bears that of a bishop.""",
  occ("Hifzi-beg Ljubušak-Resulović", "mayor of the city", start=("1893", "1893"), end=("1899", "1899"), again=["mayor"]),
  occ("Ali-aga Resulović", "kapudan of Stolac", end=("1833", "1833")),
  occ("Salih-efendi Alajbeg-Karabeg", "mufti of Mostar"),
  occ("Hifzi-beg Ljubušak-Resulović", "secretary to the mutasarrif of Mostar", start=("1864", "1864")),
  occ("Hifzi-beg Ljubušak-Resulović", "edited the Turkish half of the official gazette Bosna", start=("1868", "1868")),
  occ("Hifzi-beg Ljubušak-Resulović", "member of the vilayet council", start=("1872", "1872")),
  occ("Hifzi-beg Ljubušak-Resulović", "first Ottoman parliament for Herzegovina", start=("February 1877", "1877-02")),
  occ("Hifzi-beg Ljubušak-Resulović", "provisional government", start=("July 1878", "1878-07")),
  occ("Hifzi-beg Ljubušak-Resulović", "deputy mayor of Sarajevo", start=("1884", "1884")),
  occ("Fadil-paša Kučuk-Alić", "mayor of the city", end=("1893", "1893")),
  occ("Hifzi-beg Ljubušak-Resulović", "presided over it", start=("1891", "1891")),
  occ("Džemal-beg", "director of the Provincial Museum's manuscript department", start=("1908", "1908")),
  fact("Hifzi-beg Ljubušak-Resulović", "birthPlace", "Mostar"),
  fact("Hifzi-beg Ljubušak-Resulović", "birthDate", "1839", value="1839"),
  fact("Hifzi-beg Ljubušak-Resulović", "deathPlace", "Sarajevo"),
  fact("Hifzi-beg Ljubušak-Resulović", "deathDate", "18 March 1901", value="1901-03-18"),
  fact("Hifzi-beg Ljubušak-Resulović", "nationality", "Bosnian"),
  fact("Hifzi-beg Ljubušak-Resulović", "occupation", "landowner"),
  fact("Hifzi-beg Ljubušak-Resulović", "occupation", "journalist"),
  fact("Hifzi-beg Ljubušak-Resulović", "occupation", "man of letters"),
  fact("Hifzi-beg Ljubušak-Resulović", "relatives", "Ali-aga Resulović"),
  fact("Hifzi-beg Ljubušak-Resulović", "mother", "Umihana"),
  fact("Umihana", "father", "Salih-efendi Alajbeg-Karabeg"),
  fact("Hifzi-beg Ljubušak-Resulović", "education", "mekteb"),
  fact("Hifzi-beg Ljubušak-Resulović", "education", "ruşdiye in Mostar"),
  fact("Stjepan Jovanović-Hranilović", "occupation", "general"),
  fact("Stjepan Jovanović-Hranilović", "nationality", "Austrian"),
  fact("Hifzi-beg Ljubušak-Resulović", "award", "Knight of the Iron Crown", date=("1896", "1896")),
  fact("Hifzi-beg Ljubušak-Resulović", "children", "Džemal-beg"),
  fact("Hifzi-beg Ljubušak-Resulović", "children", "Rifat-beg"),
  ev("appointment", "became", ("1864", "1864"), ["Hifzi-beg Ljubušak-Resulović"]),
  ev("appointment", "was chosen", ("1872", "1872"), ["Hifzi-beg Ljubušak-Resulović"]),
  ev("election", "Elected", ("February 1877", "1877-02"), ["Hifzi-beg Ljubušak-Resulović"]),
  ev("travel", "travelled", ("February 1877", "1877"), ["Hifzi-beg Ljubušak-Resulović"], place="Constantinople"),
  ev("speech", "spoke", None, ["Hifzi-beg Ljubušak-Resulović"]),
  ev("appointment", "was named", ("July 1878", "1878-07"), ["Hifzi-beg Ljubušak-Resulović"]),
  ev("meeting", "met", ("5 August", "1878-08-05"), ["Hifzi-beg Ljubušak-Resulović", "Stjepan Jovanović-Hranilović"], place="Mostar#5"),
  ev("appointment", "appointed", ("1884", "1884"), ["Hifzi-beg Ljubušak-Resulović"]),
  ev("departure", "retirement", ("1893", "1893"), ["Fadil-paša Kučuk-Alić"]),
  ev("appointment", "became#2", ("1893", "1893"), ["Hifzi-beg Ljubušak-Resulović"]),
  ev("testimony", "gave evidence", ("May 1895", "1895-05"), ["Hifzi-beg Ljubušak-Resulović"]),
  ev("award", "was made", ("1896", "1896"), ["Hifzi-beg Ljubušak-Resulović"]),
  ev("appointment", "became#3", ("1908", "1908"), ["Džemal-beg"]),
  ev("sanction", "was expelled", None, ["Rifat-beg"]),
)

P("d5-38", """Ambrosine Telemaque-Sealy

Ambrosine Telemaque-Sealy, TC (24 August 1909 – 6 February 1998) was a Trinidad and Tobago trade unionist and politician. She was a member of the Legislative Council from 1950 to 1956 and mayor of San Fernando in 1962.

She was born in Cedros, the daughter of Emmanuel Telemaque, a cocoa contractor, and Ma Titine, a midwife. Her schooling at the Cedros Roman Catholic school ended when she was thirteen. She worked as a seamstress in San Fernando and later as a clerk at the Usine Ste Madeleine refinery.

In June 1937 she marched with the oilfield strikers and was arrested at Fyzabad; a magistrate, Hubert Littlepage, sentenced her to three months' hard labour, of which she served one. She was one of the founders of the Federated Estate Workers' Union and became its general secretary in 1940, taking over from Ralph de Boissière-Mook. She held the office until 1961. In February 1945 she travelled to London for the World Trade Union Conference.

At the general election of September 1950 she won the seat of St Patrick West for the Butler Party, defeating the sitting member, Alfred Ramlogan-Maharaj, a solicitor. She was suspended from the Council for two sittings in November 1953 for calling the Colonial Secretary, Mr. Maurice Dorset-Hughes, a parrot. In 1956 she lost to a candidate of the People's National Movement, Ulric Lee Kong, who was afterwards Minister of Industry (1961–1966).

Telemaque-Sealy was elected to the San Fernando Borough Council in 1959. She was elected mayor in January 1962, at the first attempt, and retired in December. The Prime Minister is believed to have considered her for the Senate, but the letter was never sent.

She received the Trinity Cross in 1979. In 1936 she married Clyde Sealy, an oil driller; he was killed in an accident at Forest Reserve in 1941. Their son Winfield Sealy was ambassador to Venezuela from 1987 to 1992. The union's hall on Coffee Street is named for her.""",
  occ("Ambrosine Telemaque-Sealy", "member of the Legislative Council", start=("1950", "1950"), end=("1956", "1956"), again=["seat of St Patrick West"]),
  occ("Ambrosine Telemaque-Sealy", "mayor of San Fernando", start=("January 1962", "1962-01"), end=("December", "1962-12"), again=["mayor#2"]),
  occ("Hubert Littlepage", "magistrate"),
  occ("Ambrosine Telemaque-Sealy", "general secretary", start=("1940", "1940"), end=("1961", "1961")),
  occ("Ralph de Boissière-Mook", "general secretary", end=("1940", "1940")),
  occ("Alfred Ramlogan-Maharaj", "sitting member", end=("September 1950", "1950-09")),
  occ("Maurice Dorset-Hughes", "Colonial Secretary"),
  occ("Ulric Lee Kong", "seat of St Patrick West", start=("1956#2", "1956")),
  occ("Ulric Lee Kong", "Minister of Industry", start=("1961#2", "1961"), end=("1966", "1966")),
  occ("Ambrosine Telemaque-Sealy", "San Fernando Borough Council", start=("1959", "1959")),
  occ("Winfield Sealy", "ambassador to Venezuela", start=("1987", "1987"), end=("1992", "1992")),
  fact("Ambrosine Telemaque-Sealy", "birthDate", "24 August 1909", value="1909-08-24"),
  fact("Ambrosine Telemaque-Sealy", "deathDate", "6 February 1998", value="1998-02-06"),
  fact("Ambrosine Telemaque-Sealy", "nationality", "Trinidad and Tobago"),
  fact("Ambrosine Telemaque-Sealy", "occupation", "trade unionist"),
  fact("Ambrosine Telemaque-Sealy", "occupation", "politician"),
  fact("Ambrosine Telemaque-Sealy", "birthPlace", "Cedros"),
  fact("Ambrosine Telemaque-Sealy", "father", "Emmanuel Telemaque"),
  fact("Emmanuel Telemaque", "occupation", "cocoa contractor"),
  fact("Ambrosine Telemaque-Sealy", "mother", "Ma Titine"),
  fact("Ma Titine", "occupation", "midwife"),
  fact("Ambrosine Telemaque-Sealy", "education", "Cedros Roman Catholic school"),
  fact("Ambrosine Telemaque-Sealy", "occupation", "seamstress"),
  fact("Ambrosine Telemaque-Sealy", "occupation", "clerk at the Usine Ste Madeleine refinery"),
  fact("Ambrosine Telemaque-Sealy", "party", "Butler Party"),
  fact("Alfred Ramlogan-Maharaj", "occupation", "solicitor"),
  fact("Ulric Lee Kong", "party", "People's National Movement"),
  fact("Ambrosine Telemaque-Sealy", "award", "Trinity Cross", date=("1979", "1979")),
  fact("Ambrosine Telemaque-Sealy", "spouse", "Clyde Sealy", date=("1936", "1936")),
  fact("Clyde Sealy", "occupation", "oil driller"),
  fact("Clyde Sealy", "causeOfDeath", "accident"),
  fact("Clyde Sealy", "deathPlace", "Forest Reserve"),
  fact("Clyde Sealy", "deathDate", "1941", value="1941"),
  fact("Ambrosine Telemaque-Sealy", "children", "Winfield Sealy"),
  ev("arrest", "was arrested", ("June 1937", "1937-06"), ["Ambrosine Telemaque-Sealy"], place="Fyzabad"),
  ev("conviction", "sentenced", None, ["Ambrosine Telemaque-Sealy", "Hubert Littlepage"]),
  ev("appointment", "became", ("1940", "1940"), ["Ambrosine Telemaque-Sealy"]),
  ev("travel", "travelled", ("February 1945", "1945-02"), ["Ambrosine Telemaque-Sealy"], place="London"),
  ev("election", "won", ("September 1950", "1950-09"), ["Ambrosine Telemaque-Sealy"]),
  ev("election", "defeating", ("September 1950", "1950-09"), ["Ambrosine Telemaque-Sealy", "Alfred Ramlogan-Maharaj"]),
  ev("sanction", "was suspended", ("November 1953", "1953-11"), ["Ambrosine Telemaque-Sealy"]),
  ev("election", "lost", ("1956#2", "1956"), ["Ambrosine Telemaque-Sealy", "Ulric Lee Kong"]),
  ev("candidacy", "candidate", ("1956#2", "1956"), ["Ulric Lee Kong"]),
  ev("election", "was elected", ("1959", "1959"), ["Ambrosine Telemaque-Sealy"]),
  ev("election", "was elected#2", ("January 1962", "1962-01"), ["Ambrosine Telemaque-Sealy"]),
  ev("departure", "retired", ("December", "1962-12"), ["Ambrosine Telemaque-Sealy"]),
  ev("award", "received", ("1979", "1979"), ["Ambrosine Telemaque-Sealy"]),
)

P("d5-39", """Abonsa Pikin-Kaba and the upper river

When Granman Abonsa Pikin-Kaba of the Matawai-Lawa died at Sotigron on 5 May 1949, the posthouder, Willem Juda-Samson, noted in the day-book that the river had stood still for an hour. The posthouder drank. The rest of what is known of the old man is soberer.

He was born about 1868 at Pikin Kondre, of the Nasi clan on his mother's side; his mother, Ma Yaya-Dande, was the priestess of the great oracle. His predecessor and maternal uncle, Granman Oseyse-fu-Langa, had been granman since 1887. As a young man Abonsa worked as a boatman for the gold seekers, and took the French geologist Édouard Levat-Babinski up to the Tumuc-Humac in 1902. Of that journey he remembered the tinned peaches.

Oseyse died in 1913. Abonsa was chosen by the captains the following year, travelled to Paramaribo in September 1914, and was installed there on the 19th by the governor, Baron Gerard van Asbeck-Thoe Water, who gave him a staff, a hat and a uniform much too large. In 1921 he was fined by the district commissioner, Jonkheer Lodewijk de Kanter-Sirtema, for having closed the river to freight. He answered that one cannot close a river, and paid.

Baptised in 1925 by the Moravian evangelist Johannes King-Emanuels, he took the name Josua but went on pouring libations. He was made an honorary Knight of the Order of Orange-Nassau in 1938. In November 1943 he met Princess Alida's adjutant, Captain Hendrik Bos-Verschuur, at Albina.

His successor, Granman Aboikoni-fu-Saki, captain of Nieuw Jacobkondre since 1931, was installed in 1951 after a long dispute with the claimant Tafanye, whom the Christian villages preferred. Aboikoni was in office until 1989, and is thus the granman whom the anthropologists quote. Abonsa's granddaughter, Dr. Marlene Kaba-Linga, sat in the National Assembly for Sipaliwini from 1991 to 1996.

There is a fast ferry called the Abonsa. It is generally late.""",
  occ("Abonsa Pikin-Kaba", "Granman", start=("the 19th", "1914-09-19"), end=("5 May 1949", "1949-05-05")),
  occ("Willem Juda-Samson", "posthouder"),
  occ("Ma Yaya-Dande", "priestess of the great oracle"),
  occ("Oseyse-fu-Langa", "granman", start=("1887", "1887"), end=("1913", "1913"), again=["Granman#2"]),
  occ("Gerard van Asbeck-Thoe Water", "governor"),
  occ("Jonkheer Lodewijk de Kanter-Sirtema", "district commissioner"),
  occ("Hendrik Bos-Verschuur", "adjutant"),
  occ("Aboikoni-fu-Saki", "captain of Nieuw Jacobkondre", start=("1931", "1931")),
  occ("Aboikoni-fu-Saki", "Granman#3", start=("1951", "1951"), end=("1989", "1989"), again=["in office", "granman#2"]),
  occ("Marlene Kaba-Linga", "sat in the National Assembly for Sipaliwini", start=("1991", "1991"), end=("1996", "1996")),
  fact("Abonsa Pikin-Kaba", "deathPlace", "Sotigron"),
  fact("Abonsa Pikin-Kaba", "deathDate", "5 May 1949", value="1949-05-05"),
  fact("Abonsa Pikin-Kaba", "birthDate", "about 1868", value="1868"),
  fact("Abonsa Pikin-Kaba", "birthPlace", "Pikin Kondre"),
  fact("Abonsa Pikin-Kaba", "mother", "Ma Yaya-Dande"),
  fact("Abonsa Pikin-Kaba", "relatives", "Oseyse-fu-Langa"),
  fact("Abonsa Pikin-Kaba", "occupation", "boatman"),
  fact("Édouard Levat-Babinski", "nationality", "French"),
  fact("Édouard Levat-Babinski", "occupation", "geologist"),
  fact("Oseyse-fu-Langa", "deathDate", "1913", value="1913"),
  fact("Johannes King-Emanuels", "occupation", "evangelist"),
  fact("Johannes King-Emanuels", "religion", "Moravian"),
  fact("Abonsa Pikin-Kaba", "alias", "Josua"),
  fact("Abonsa Pikin-Kaba", "award", "honorary Knight of the Order of Orange-Nassau", date=("1938", "1938")),
  fact("Abonsa Pikin-Kaba", "relatives", "Marlene Kaba-Linga"),
  ev("travel", "journey", ("1902", "1902"), ["Abonsa Pikin-Kaba", "Édouard Levat-Babinski"], place="Tumuc-Humac"),
  ev("election", "was chosen", ("the following year", "1914"), ["Abonsa Pikin-Kaba"]),
  ev("travel", "travelled", ("September 1914", "1914-09"), ["Abonsa Pikin-Kaba"], place="Paramaribo"),
  ev("appointment", "was installed", ("the 19th", "1914-09-19"), ["Abonsa Pikin-Kaba", "Gerard van Asbeck-Thoe Water"], place="Paramaribo"),
  ev("sanction", "was fined", ("1921", "1921"), ["Abonsa Pikin-Kaba", "Jonkheer Lodewijk de Kanter-Sirtema"]),
  ev("award", "was made", ("1938", "1938"), ["Abonsa Pikin-Kaba"]),
  ev("meeting", "met", ("November 1943", "1943-11"), ["Abonsa Pikin-Kaba", "Hendrik Bos-Verschuur"], place="Albina"),
  ev("appointment", "was installed#2", ("1951", "1951"), ["Aboikoni-fu-Saki"]),
  ev("candidacy", "claimant", None, ["Tafanye"]),
)

P("d5-40", """GOVERNMENT NOTICES
The Official Gazette of the Zanzibar Protectorate, 2 January 1925

No. 3. His Highness the Sultan has been pleased to appoint Sayyid Hamoud bin Feruz al-Barwani to be Mudir of Mkokotoni, with effect from 1 January 1925, vice Sheikh Nassor bin Ali al-Lemki, retired.

No. 4. Mr. Framji Cowasji Talati-Master, Second Assistant Treasurer, has been seconded to the Government of Uganda.

No. 5. The Resident has accepted the resignation of Sheikh Suleiman bin Nasur al-Lamki-Harthy from the Legislative Board, of which he had been a member since 17 May 1921.

No. 6. It is notified for general information that Ali bin Hemed of Chwaka, Kadhi of Pemba, was on 19 December 1924 convicted by the High Court (Mr. Justice Tomlinson-Pickering presiding) of receiving a bribe, and sentenced to one year's imprisonment. He ceased to hold office on the same day. Sheikh Burhan bin Abdulaziz al-Amawi acts in his stead.

Biographical memoranda on officers appointed

Sayyid Hamoud was born in Zanzibar in 1883, a son of Feruz bin Muhammad al-Barwani, sometime Wali of Chake Chake. He was educated privately and at the Government Central School. He entered the service in 1904 as a clerk in the Customs; Interpreter to the High Court, 1909–1915; Assistant Mudir, Chwaka, 1915–1920. He accompanied the late Sultan to London for the Coronation in June 1911. During the War he served in the Zanzibar Volunteer Defence Force. He was awarded the Brilliant Star, 4th class, in 1918. His brother, Salim bin Feruz, is a dhow owner.

Sheikh Burhan bin Abdulaziz, a scholar of the Shafi'i school, was for a time imam of the Malindi mosque and editor of al-Najah (1911–1914). In 1922 he went on pilgrimage to Mecca.

The public is reminded that the Mudir shall keep a register of palms, and that permits are required for drums. Correspondence in the newspapers about the supposed abolition of the mudirates need not be regarded.""",
  occ("Hamoud bin Feruz al-Barwani", "Mudir of Mkokotoni", start=("1 January 1925", "1925-01-01")),
  occ("Nassor bin Ali al-Lemki", "Mudir of Mkokotoni", end=("1 January 1925", "1925-01-01")),
  occ("Framji Cowasji Talati-Master", "Second Assistant Treasurer"),
  occ("Suleiman bin Nasur al-Lamki-Harthy", "member", start=("17 May 1921", "1921-05-17"), end=None, former=True),
  occ("Ali bin Hemed of Chwaka", "Kadhi of Pemba", end=("19 December 1924", "1924-12-19"), again=["office"]),
  occ("Tomlinson-Pickering", "Justice"),
  occ("Burhan bin Abdulaziz al-Amawi", "acts in his stead"),
  occ("Feruz bin Muhammad al-Barwani", "Wali of Chake Chake", former=True),
  occ("Hamoud bin Feruz al-Barwani", "clerk in the Customs", start=("1904", "1904")),
  occ("Hamoud bin Feruz al-Barwani", "Interpreter to the High Court", start=("1909", "1909"), end=("1915", "1915")),
  occ("Hamoud bin Feruz al-Barwani", "Assistant Mudir, Chwaka", start=("1915#2", "1915"), end=("1920", "1920")),
  occ("Burhan bin Abdulaziz al-Amawi", "imam of the Malindi mosque", former=True),
  occ("Burhan bin Abdulaziz al-Amawi", "editor of al-Najah", start=("1911#2", "1911"), end=("1914", "1914")),
  fact("Hamoud bin Feruz al-Barwani", "birthPlace", "Zanzibar#2"),
  fact("Hamoud bin Feruz al-Barwani", "birthDate", "1883", value="1883"),
  fact("Hamoud bin Feruz al-Barwani", "father", "Feruz bin Muhammad al-Barwani"),
  fact("Hamoud bin Feruz al-Barwani", "education", "Government Central School"),
  fact("Hamoud bin Feruz al-Barwani", "militaryService", "Zanzibar Volunteer Defence Force"),
  fact("Hamoud bin Feruz al-Barwani", "award", "Brilliant Star, 4th class", date=("1918", "1918")),
  fact("Hamoud bin Feruz al-Barwani", "siblings", "Salim bin Feruz"),
  fact("Salim bin Feruz", "occupation", "dhow owner"),
  fact("Burhan bin Abdulaziz al-Amawi", "occupation", "scholar"),
  ev("appointment", "appoint", ("1 January 1925", "1925-01-01"), ["Hamoud bin Feruz al-Barwani"]),
  ev("departure", "retired", None, ["Nassor bin Ali al-Lemki"]),
  ev("appointment", "has been seconded", None, ["Framji Cowasji Talati-Master"]),
  ev("departure", "resignation", None, ["Suleiman bin Nasur al-Lamki-Harthy"]),
  ev("conviction", "convicted", ("19 December 1924", "1924-12-19"), ["Ali bin Hemed of Chwaka", "Tomlinson-Pickering"]),
  ev("conviction", "sentenced", ("19 December 1924", "1924-12-19"), ["Ali bin Hemed of Chwaka"]),
  ev("departure", "ceased to hold office", ("the same day", "1924-12-19"), ["Ali bin Hemed of Chwaka"]),
  ev("appointment", "entered", ("1904", "1904"), ["Hamoud bin Feruz al-Barwani"]),
  ev("travel", "accompanied", ("June 1911", "1911-06"), ["Hamoud bin Feruz al-Barwani"], place="London"),
  ev("award", "was awarded", ("1918", "1918"), ["Hamoud bin Feruz al-Barwani"]),
  ev("travel", "went", ("1922", "1922"), ["Burhan bin Abdulaziz al-Amawi"], place="Mecca"),
)

P("d5-41", """Jógvan í Dímun

Jógvan Heinesen, known as Jógvan í Dímun (11 November 1846 at Stóra Dímun – 3 March 1921 in Tvøroyri), was a Faroese farmer, teacher and politician of the Home Rule Party.

Jógvan í Dímun was the son of Heini Jógvansson, king's yeoman on Stóra Dímun, and Súsanna á Velbastað. He was married in 1872 to Anna Malena Patursson-Effersøe, and was the father of Heini í Dímun, a member of the Løgting, and of Súsanna Bruun-Petersen, the painter.

He graduated from the Faroese teachers' training college in Tórshavn in 1869 and taught at Hvalba until 1880, when his father died and the farm on the island came to him. In the same year he was chosen as chairman of the parish council of Sandur, in which capacity he continued until 1896. He represented Suðuroy in the Løgting 1884–1906. From 1890 to 1898 he was a member of the Landsting in Copenhagen; according to his own account he was seasick every time.

In 1888 he had been one of the callers of the Christmas Meeting, at which he made a speech in Faroese that was much noticed, not least by those who did not understand it. When the Home Rule Party was founded in 1906, he joined it and became its first treasurer. He stood for the party in the Folketing election of 1906 against Oliver Effersøe-Lützen, the county clerk, but without success. Effersøe-Lützen remained a member of the Folketing until 1914.

Jógvan í Dímun was a director of the Suðuroy Savings Bank from its opening in 1898 until 1915, when he resigned on account of failing sight. King Frederik, visiting Tvøroyri on 2 August 1907, met him on the quay and presented him with the Silver Cross of the Dannebrog.

His younger brother, Dánjal á Ryggi-Heinesen, was dean of the Faroe Islands from 1900 to 1919. A cliff path and a knitting pattern are named after the yeoman.""",
  occ("Heini Jógvansson", "king's yeoman on Stóra Dímun"),
  occ("Heini í Dímun", "member of the Løgting"),
  occ("Jógvan Heinesen", "chairman of the parish council of Sandur", start=("the same year", "1880"), end=("1896", "1896")),
  occ("Jógvan Heinesen", "represented Suðuroy in the Løgting", start=("1884", "1884"), end=("1906", "1906")),
  occ("Jógvan Heinesen", "member of the Landsting in Copenhagen", start=("1890", "1890"), end=("1898", "1898")),
  occ("Jógvan Heinesen", "treasurer", start=("1906#2", "1906")),
  occ("Oliver Effersøe-Lützen", "county clerk"),
  occ("Oliver Effersøe-Lützen", "member of the Folketing", start=("1906#3", "1906"), end=("1914", "1914")),
  occ("Jógvan Heinesen", "director of the Suðuroy Savings Bank", start=("1898#2", "1898"), end=("1915", "1915")),
  occ("Frederik", "King"),
  occ("Dánjal á Ryggi-Heinesen", "dean of the Faroe Islands", start=("1900", "1900"), end=("1919", "1919")),
  fact("Jógvan Heinesen", "alias", "Jógvan í Dímun"),
  fact("Jógvan Heinesen", "birthDate", "11 November 1846", value="1846-11-11"),
  fact("Jógvan Heinesen", "birthPlace", "Stóra Dímun"),
  fact("Jógvan Heinesen", "deathDate", "3 March 1921", value="1921-03-03"),
  fact("Jógvan Heinesen", "deathPlace", "Tvøroyri"),
  fact("Jógvan Heinesen", "nationality", "Faroese"),
  fact("Jógvan Heinesen", "occupation", "farmer"),
  fact("Jógvan Heinesen", "occupation", "teacher"),
  fact("Jógvan Heinesen", "occupation", "politician"),
  fact("Jógvan Heinesen", "party", "Home Rule Party"),
  fact("Jógvan Heinesen", "father", "Heini Jógvansson"),
  fact("Jógvan Heinesen", "mother", "Súsanna á Velbastað"),
  fact("Jógvan Heinesen", "spouse", "Anna Malena Patursson-Effersøe", date=("1872", "1872")),
  fact("Jógvan Heinesen", "children", "Heini í Dímun"),
  fact("Jógvan Heinesen", "children", "Súsanna Bruun-Petersen"),
  fact("Súsanna Bruun-Petersen", "occupation", "painter"),
  fact("Heini Jógvansson", "deathDate", "1880", value="1880"),
  fact("Jógvan Heinesen", "education", "Faroese teachers' training college in Tórshavn", date=("1869", "1869")),
  fact("Jógvan Heinesen", "award", "Silver Cross of the Dannebrog", date=("2 August 1907", "1907-08-02")),
  fact("Jógvan Heinesen", "siblings", "Dánjal á Ryggi-Heinesen"),
  ev("election", "was chosen", ("the same year", "1880"), ["Jógvan Heinesen"]),
  ev("speech", "speech", ("1888", "1888"), ["Jógvan Heinesen"]),
  ev("appointment", "became", ("1906#2", "1906"), ["Jógvan Heinesen"]),
  ev("candidacy", "stood", ("1906#3", "1906"), ["Jógvan Heinesen", "Oliver Effersøe-Lützen"]),
  ev("departure", "resigned", ("1915", "1915"), ["Jógvan Heinesen"]),
  ev("travel", "visiting", ("2 August 1907", "1907-08-02"), ["Frederik"], place="Tvøroyri#2"),
  ev("meeting", "met", ("2 August 1907", "1907-08-02"), ["Frederik", "Jógvan Heinesen"], place="Tvøroyri#2"),
  ev("award", "presented#2", ("2 August 1907", "1907-08-02"), ["Frederik", "Jógvan Heinesen"]),
)

P("d5-42", """Chao Sithan na Khong

Chao Sithan na Khong (born 17 May 1913, Muang Khong; died 25 August 1984, Paris) was a Lao prince, engineer and diplomat.

A son of Chao Rasadanay na Khong, the last governor of Khong under the old dispensation, and of his second wife, Nang Bunmi, Sithan was educated at the Collège Pavie in Vientiane and the Lycée Chasseloup-Laubat in Saigon. He took an engineering degree in Toulouse in 1937, and served as an officer cadet in the French artillery the year after.

He was an engineer of public works at Thakhek when, on 12 October 1945, the Free Lao proclaimed their government and made him under-secretary for communications. He crossed the Mekong in March 1946 after the battle of the town. In Bangkok, Sithan lived by repairing wireless sets, and he came back with the amnesty of 1949.

Elected deputy for Sithandone in August 1951, he resigned in 1954 to join the foreign service. His posts were these:

– counsellor in Washington, 1954–1956
– minister to Burma, 1957–1959
– ambassador to the Court of St James's, 1962–1966
– ambassador to Japan, 1969–1973

Between the two embassies he was secretary-general of the Ministry of Foreign Affairs, at the invitation of Prince Souvannarath-Phetsavong, the prime minister. He signed the Geneva protocol as a member of the delegation in July 1962. In 1968 he testified before an American Senate subcommittee, whose chairman, Senator Wendell Stuart-Symes, thanked him for his patience.

In 1975 he was in Paris for an operation. The new authorities summoned him home; he wrote to the foreign minister, Phoune Sip-Aseut, on 6 January 1976 that his doctors did not permit him to be re-educated. He settled at Sceaux, where he translated La Fontaine.

He was married to Mom Khamphiou, by whom he had Chao Singto na Khong, professor of hydraulics at Lausanne. It was rumoured that he would lead a government in exile; nobody asked him. His cousin Chao Boun-Or na Khong, commander of the Second Military Region from 1966, died in a camp at Viengxay.""",
  occ("Chao Rasadanay na Khong", "governor of Khong", former=True),
  occ("Chao Sithan na Khong", "under-secretary for communications", start=("12 October 1945", "1945-10-12")),
  occ("Chao Sithan na Khong", "deputy for Sithandone", start=("August 1951", "1951-08"), end=("1954", "1954")),
  occ("Chao Sithan na Khong", "counsellor in Washington", start=("1954#2", "1954"), end=("1956", "1956")),
  occ("Chao Sithan na Khong", "minister to Burma", start=("1957", "1957"), end=("1959", "1959")),
  occ("Chao Sithan na Khong", "ambassador to the Court of St James's", start=("1962", "1962"), end=("1966", "1966")),
  occ("Chao Sithan na Khong", "ambassador to Japan", start=("1969", "1969"), end=("1973", "1973")),
  occ("Chao Sithan na Khong", "secretary-general of the Ministry of Foreign Affairs", start=("1966", "1966"), end=("1969", "1969")),
  occ("Souvannarath-Phetsavong", "prime minister"),
  occ("Chao Sithan na Khong", "member of the delegation", start=("July 1962", "1962-07")),
  occ("Wendell Stuart-Symes", "chairman"),
  occ("Wendell Stuart-Symes", "Senator"),
  occ("Phoune Sip-Aseut", "foreign minister"),
  occ("Chao Singto na Khong", "professor of hydraulics at Lausanne"),
  occ("Chao Boun-Or na Khong", "commander of the Second Military Region", start=("1966#2", "1966")),
  fact("Chao Sithan na Khong", "birthDate", "17 May 1913", value="1913-05-17"),
  fact("Chao Sithan na Khong", "birthPlace", "Muang Khong"),
  fact("Chao Sithan na Khong", "deathDate", "25 August 1984", value="1984-08-25"),
  fact("Chao Sithan na Khong", "deathPlace", "Paris"),
  fact("Chao Sithan na Khong", "nationality", "Lao"),
  fact("Chao Sithan na Khong", "occupation", "engineer"),
  fact("Chao Sithan na Khong", "occupation", "diplomat"),
  fact("Chao Sithan na Khong", "father", "Chao Rasadanay na Khong"),
  fact("Chao Sithan na Khong", "mother", "Nang Bunmi"),
  fact("Chao Rasadanay na Khong", "spouse", "Nang Bunmi"),
  fact("Chao Sithan na Khong", "education", "Collège Pavie in Vientiane"),
  fact("Chao Sithan na Khong", "education", "Lycée Chasseloup-Laubat in Saigon"),
  fact("Chao Sithan na Khong", "militaryService", "French artillery"),
  fact("Chao Sithan na Khong", "occupation", "engineer of public works"),
  fact("Chao Sithan na Khong", "residence", "Bangkok"),
  fact("Chao Sithan na Khong", "residence", "Sceaux"),
  fact("Chao Sithan na Khong", "spouse", "Mom Khamphiou"),
  fact("Chao Sithan na Khong", "children", "Chao Singto na Khong"),
  fact("Chao Sithan na Khong", "relatives", "Chao Boun-Or na Khong"),
  fact("Chao Boun-Or na Khong", "deathPlace", "Viengxay"),
  ev("appointment", "made", ("12 October 1945", "1945-10-12"), ["Chao Sithan na Khong"]),
  ev("travel", "crossed", ("March 1946", "1946-03"), ["Chao Sithan na Khong"], place="Mekong"),
  ev("travel", "came back", ("1949", "1949"), ["Chao Sithan na Khong"]),
  ev("election", "Elected", ("August 1951", "1951-08"), ["Chao Sithan na Khong"]),
  ev("departure", "resigned", ("1954", "1954"), ["Chao Sithan na Khong"]),
  ev("appointment", "join", ("1954", "1954"), ["Chao Sithan na Khong"]),
  ev("testimony", "testified", ("1968", "1968"), ["Chao Sithan na Khong", "Wendell Stuart-Symes"]),
  ev("communication", "wrote", ("6 January 1976", "1976-01-06"), ["Chao Sithan na Khong", "Phoune Sip-Aseut"]),
)

P("d5-43", """Kiluanji kia Samba

Domingos António Samba, better known by his nom de guerre Kiluanji kia Samba (3 September 1935 – 29 May 2011), was an Angolan nationalist, engineer and provincial governor.

He was born at Kahenda, in the municipality of Ambaca, to Methodist parents; his father, António Samba dia Ngola, was a catechist. He attended the Liceu Salvador Correia in Luanda, and went to Lisbon in 1954 on a mission scholarship to study at the Instituto Superior Técnico. In June 1957 he was a founder of the Anti-Colonial Movement. He was arrested by the PIDE in Porto on 9 March 1959, convicted the year after of subversive activities, and deported to the Tarrafal camp on Santiago. He escaped from hospital in 1963 and, by way of Dakar and Conakry, joined the Movement in Brazzaville.

From 1964 to 1967 he was the Movement's representative in Algiers, and between 1968 and 1974 commander of the Fourth Political-Military Region. At the Lusaka congress of August 1974 he was elected to the Central Committee. He became Minister of Public Works on 12 November 1975, the first in independent Angola.

Kiluanji was dismissed on 30 June 1977, in the aftermath of the attempted coup; he was expelled from the Central Committee in December and taught mathematics at a school in Saurimo. It has been alleged that he had warned the conspirators, among them his brother-in-law Nito Dala-Kitumba, until then deputy minister of the interior, who was executed. He was readmitted to the ruling party in 1985.

He was appointed Governor of Malanje in May 1988 and served until 1992. In the elections of September 1992 he was elected a deputy; he left parliament in 2008. The Order of Agostinho Neto was conferred on him in 2005.

Kiluanji kia Samba died of heart failure in Pretoria. At the funeral in Luanda the vice-president, Fernando Piedade-Nandó, spoke, and a children's choir sang in Kimbundu. An airport in the north is to be given his name.""",
  occ("Domingos António Samba", "Movement's representative in Algiers", start=("1964", "1964"), end=("1967", "1967")),
  occ("Domingos António Samba", "commander of the Fourth Political-Military Region", start=("1968", "1968"), end=("1974", "1974")),
  occ("Domingos António Samba", "Central Committee", start=("August 1974", "1974-08"), end=("December", "1977-12"), again=["Central Committee#2"]),
  occ("Domingos António Samba", "Minister of Public Works", start=("12 November 1975", "1975-11-12"), end=("30 June 1977", "1977-06-30")),
  occ("Nito Dala-Kitumba", "deputy minister of the interior", former=True),
  occ("Domingos António Samba", "Governor of Malanje", start=("May 1988", "1988-05"), end=("1992", "1992"), again=["provincial governor"]),
  occ("Domingos António Samba", "deputy#2", start=("September 1992", "1992-09"), end=("2008", "2008")),
  occ("Fernando Piedade-Nandó", "vice-president"),
  fact("Domingos António Samba", "alias", "Kiluanji kia Samba"),
  fact("Domingos António Samba", "birthDate", "3 September 1935", value="1935-09-03"),
  fact("Domingos António Samba", "deathDate", "29 May 2011", value="2011-05-29"),
  fact("Domingos António Samba", "nationality", "Angolan"),
  fact("Domingos António Samba", "occupation", "engineer"),
  fact("Domingos António Samba", "occupation", "nationalist"),
  fact("Domingos António Samba", "birthPlace", "Kahenda"),
  fact("Domingos António Samba", "father", "António Samba dia Ngola"),
  fact("António Samba dia Ngola", "occupation", "catechist"),
  fact("António Samba dia Ngola", "religion", "Methodist"),
  fact("Domingos António Samba", "education", "Liceu Salvador Correia in Luanda"),
  fact("Domingos António Samba", "education", "Instituto Superior Técnico"),
  fact("Domingos António Samba", "party", "Anti-Colonial Movement"),
  fact("Domingos António Samba", "occupation", "taught mathematics"),
  fact("Domingos António Samba", "relatives", "Nito Dala-Kitumba"),
  fact("Nito Dala-Kitumba", "causeOfDeath", "executed"),
  fact("Domingos António Samba", "award", "Order of Agostinho Neto", date=("2005", "2005")),
  fact("Domingos António Samba", "causeOfDeath", "heart failure"),
  fact("Domingos António Samba", "deathPlace", "Pretoria"),
  ev("travel", "went", ("1954", "1954"), ["Domingos António Samba"], place="Lisbon"),
  ev("arrest", "was arrested", ("9 March 1959", "1959-03-09"), ["Domingos António Samba"], place="Porto"),
  ev("conviction", "convicted", ("the year after", "1960"), ["Domingos António Samba"]),
  ev("sanction", "deported", ("the year after", "1960"), ["Domingos António Samba"], place="Tarrafal camp"),
  ev("travel", "escaped", ("1963", "1963"), ["Domingos António Samba"]),
  ev("election", "was elected", ("August 1974", "1974-08"), ["Domingos António Samba"], place="Lusaka"),
  ev("appointment", "became", ("12 November 1975", "1975-11-12"), ["Domingos António Samba"]),
  ev("departure", "was dismissed", ("30 June 1977", "1977-06-30"), ["Domingos António Samba"]),
  ev("sanction", "was expelled", ("December", "1977-12"), ["Domingos António Samba"]),
  ev("communication", "had warned", None, ["Domingos António Samba", "Nito Dala-Kitumba"], status="claimed"),
  ev("appointment", "was appointed", ("May 1988", "1988-05"), ["Domingos António Samba"]),
  ev("election", "was elected#2", ("September 1992", "1992-09"), ["Domingos António Samba"]),
  ev("departure", "left", ("2008", "2008"), ["Domingos António Samba"]),
  ev("award", "was conferred", ("2005", "2005"), ["Domingos António Samba"]),
  ev("speech", "spoke", None, ["Fernando Piedade-Nandó"], place="Luanda#2"),
)

P("d5-44", """The Wad Adlans of Dar Fazal

Three men of one house, all called Idris, have confused every writer on the Blue Nile since Cailliaud-Letorzec.

Idris wad Adlan, the first, was mek of Dar Fazal from 1808. He submitted to the Pasha's army at Sennar in June 1821 and was confirmed; in the rising of the following year he fled to the Abyssinian border, and his brother Rajab was put up in his stead. He returned in 1826, pardoned by the governor-general, Ali Khurshid of Candia, was mek again until his death at Karkoj in 1842, and paid, in a good year, four hundred slaves.

Idris wad Rajab, known as Abu Shanab ("Father of Moustaches"), nephew to the former, had served for six years as a captain of irregular horse. He succeeded in 1842. Made a bey of the fourth class in 1859, he was arrested at Khartum on 3 February 1863 for withholding the tribute, and held for nine months; Musa Hamdi-Zade, the governor-general, then released him, on payment. In 1874 the German traveller Ernst Marno-Vetter, passing through, met him and describes him as asleep. He abdicated in 1880. The Mahdi is supposed to have written to him in 1882, urging him to rise; if so he did not stir.

The third, Idris wad al-Amin, grandson of Abu Shanab, was born at Gule in 1879 and educated at the Gordon College. He was translator to the Intelligence Department from 1903 to 1910, was appointed nazir of the district in October 1911, and sat in the Advisory Council for the Northern Sudan (1944–48). Sir Harold Mac Nab-Ure, the civil secretary, thought him "sound, but fond of litigation". He was awarded the Robe of Honour, first class, in 1929. He died in 1951, of sleeping sickness, and was followed as nazir by his son Yusuf, an irrigation engineer, who held the post until native administration was abolished in 1970.

The mud palace at Gule has fallen into the river. No one lives there now but swallows.""",
  occ("Idris wad Adlan", "mek of Dar Fazal", start=("1808", "1808"), end=("the following year", "1822")),
  occ("Rajab", "in his stead", start=("the following year", "1822"), end=("1826", "1826")),
  occ("Ali Khurshid of Candia", "governor-general"),
  occ("Idris wad Adlan", "mek again", start=("1826", "1826"), end=("1842", "1842")),
  occ("Idris wad Rajab", "captain of irregular horse", former=True),
  occ("Idris wad Rajab", "succeeded", start=("1842#2", "1842"), end=("1880", "1880")),
  occ("Musa Hamdi-Zade", "governor-general#2"),
  occ("Idris wad al-Amin", "translator to the Intelligence Department", start=("1903", "1903"), end=("1910", "1910")),
  occ("Idris wad al-Amin", "nazir of the district", start=("October 1911", "1911-10"), end=("1951", "1951"), again=["nazir#2"]),
  occ("Idris wad al-Amin", "sat in the Advisory Council for the Northern Sudan", start=("1944", "1944"), end=("48", "1948")),
  occ("Harold Mac Nab-Ure", "civil secretary"),
  occ("Yusuf", "nazir#2", start=("1951", "1951"), end=("1970", "1970"), again=["post"]),
  fact("Idris wad Adlan", "siblings", "Rajab"),
  fact("Idris wad Adlan", "deathPlace", "Karkoj"),
  fact("Idris wad Adlan", "deathDate", "1842", value="1842"),
  fact("Idris wad Rajab", "alias", "Abu Shanab"),
  fact("Idris wad Rajab", "relatives", "Idris wad Adlan"),
  fact("Idris wad Rajab", "award", "bey of the fourth class", date=("1859", "1859")),
  fact("Ernst Marno-Vetter", "nationality", "German"),
  fact("Ernst Marno-Vetter", "occupation", "traveller"),
  fact("Idris wad al-Amin", "relatives", "Idris wad Rajab"),
  fact("Idris wad al-Amin", "birthPlace", "Gule"),
  fact("Idris wad al-Amin", "birthDate", "1879", value="1879"),
  fact("Idris wad al-Amin", "education", "Gordon College"),
  fact("Idris wad al-Amin", "award", "Robe of Honour, first class", date=("1929", "1929")),
  fact("Idris wad al-Amin", "deathDate", "1951", value="1951"),
  fact("Idris wad al-Amin", "causeOfDeath", "sleeping sickness"),
  fact("Idris wad al-Amin", "children", "Yusuf"),
  fact("Yusuf", "occupation", "irrigation engineer"),
  ev("appointment", "was confirmed", ("June 1821", "1821-06"), ["Idris wad Adlan"]),
  ev("travel", "fled", ("the following year", "1822"), ["Idris wad Adlan"], place="Abyssinian border"),
  ev("appointment", "was put up", ("the following year", "1822"), ["Rajab"]),
  ev("travel", "returned", ("1826", "1826"), ["Idris wad Adlan"]),
  ev("appointment", "succeeded", ("1842#2", "1842"), ["Idris wad Rajab"]),
  ev("award", "Made", ("1859", "1859"), ["Idris wad Rajab"]),
  ev("arrest", "was arrested", ("3 February 1863", "1863-02-03"), ["Idris wad Rajab"], place="Khartum"),
  ev("travel", "passing through", ("1874", "1874"), ["Ernst Marno-Vetter"]),
  ev("meeting", "met", ("1874", "1874"), ["Ernst Marno-Vetter", "Idris wad Rajab"]),
  ev("departure", "abdicated", ("1880", "1880"), ["Idris wad Rajab"]),
  ev("communication", "written", ("1882", "1882"), ["Idris wad Rajab"], status="claimed"),
  ev("appointment", "was appointed", ("October 1911", "1911-10"), ["Idris wad al-Amin"]),
  ev("award", "was awarded", ("1929", "1929"), ["Idris wad al-Amin"]),
  ev("appointment", "was followed", ("1951", "1951"), ["Yusuf"]),
)

P("d5-45", """Begum Zeb-un-Nahar Tarafdar

Begum Zeb-un-Nahar Tarafdar (c. 1917 – 30 November 1989) was a Bengali educationist, journalist and legislator who sat in the assemblies of three successive states.

Zeb-un-Nahar was born at Kishoreganj, in the Mymensingh district of Bengal. Her father, Khan Bahadur Tofazzal Tarafdar, was chairman of the district board from 1924 to 1933. She was educated at Sakhawat Memorial School and at Lady Brabourne College, Calcutta, from which she graduated in 1940. In the same year she married her cousin Mir Abd us-Salam, a police superintendent.

She was a founder and the first editor of the weekly Shaoli (1941–1946). In March 1946 she was elected to the Bengal Legislative Assembly for the Muslim Women's seat of Dacca as a candidate of the Muslim League. She resigned from the League in June 1949 and joined the People's Muslim League, of whose women's section she was secretary until 1957. She was jailed for eleven weeks in February 1952 after addressing a procession at Nawabpur Road.

In the East Bengal election of March 1954 she again won a seat, in the constituency of Kishoreganj Women. Ataur Rahman Bhuiyan-Saheb, who was chief minister from September 1956, appointed her parliamentary secretary for education; her predecessor, Dolly Azad-Chaklader, had left for Geneva. The government fell in March 1958, and with it the parliamentary secretaryship ended. After the coup of October 1958 she was disqualified from public office for seven years.

From 1962 to 1972 she was principal of the Shaista Khatun College at Narayanganj. She returned to politics in 1973, when she was elected unopposed to a women's seat in the first parliament of Bangladesh, of which she was a panel chairman until its dissolution in November 1975.

Some accounts make her an ambassador; she was offered Ankara but would not leave her hens. She received the Ekushey Padak in 1981. Her daughter Nilufar Mir is vice-chancellor of the Meghna University.""",
  occ("Tofazzal Tarafdar", "chairman of the district board", start=("1924", "1924"), end=("1933", "1933")),
  occ("Begum Zeb-un-Nahar Tarafdar", "editor of the weekly Shaoli", start=("1941", "1941"), end=("1946", "1946")),
  occ("Begum Zeb-un-Nahar Tarafdar", "Bengal Legislative Assembly for the Muslim Women's seat of Dacca", start=("March 1946", "1946-03")),
  occ("Begum Zeb-un-Nahar Tarafdar", "secretary", end=("1957", "1957")),
  occ("Begum Zeb-un-Nahar Tarafdar", "constituency of Kishoreganj Women", start=("March 1954", "1954-03")),
  occ("Ataur Rahman Bhuiyan-Saheb", "chief minister", start=("September 1956", "1956-09")),
  occ("Begum Zeb-un-Nahar Tarafdar", "parliamentary secretary for education", end=("March 1958", "1958-03"), again=["parliamentary secretaryship"]),
  occ("Dolly Azad-Chaklader", "parliamentary secretary for education", former=True),
  occ("Begum Zeb-un-Nahar Tarafdar", "principal of the Shaista Khatun College at Narayanganj", start=("1962", "1962"), end=("1972", "1972")),
  occ("Begum Zeb-un-Nahar Tarafdar", "women's seat in the first parliament of Bangladesh", start=("1973", "1973"), end=("November 1975", "1975-11")),
  occ("Begum Zeb-un-Nahar Tarafdar", "panel chairman", end=("November 1975", "1975-11")),
  occ("Nilufar Mir", "vice-chancellor of the Meghna University"),
  fact("Begum Zeb-un-Nahar Tarafdar", "birthDate", "c. 1917", value="1917"),
  fact("Begum Zeb-un-Nahar Tarafdar", "deathDate", "30 November 1989", value="1989-11-30"),
  fact("Begum Zeb-un-Nahar Tarafdar", "ethnicity", "Bengali"),
  fact("Begum Zeb-un-Nahar Tarafdar", "occupation", "educationist"),
  fact("Begum Zeb-un-Nahar Tarafdar", "occupation", "journalist"),
  fact("Begum Zeb-un-Nahar Tarafdar", "birthPlace", "Kishoreganj"),
  fact("Begum Zeb-un-Nahar Tarafdar", "father", "Tofazzal Tarafdar"),
  fact("Begum Zeb-un-Nahar Tarafdar", "education", "Sakhawat Memorial School"),
  fact("Begum Zeb-un-Nahar Tarafdar", "education", "Lady Brabourne College, Calcutta", date=("1940", "1940")),
  fact("Begum Zeb-un-Nahar Tarafdar", "spouse", "Mir Abd us-Salam", date=("the same year", "1940")),
  fact("Begum Zeb-un-Nahar Tarafdar", "relatives", "Mir Abd us-Salam"),
  fact("Mir Abd us-Salam", "occupation", "police superintendent"),
  fact("Begum Zeb-un-Nahar Tarafdar", "party", "Muslim League"),
  fact("Begum Zeb-un-Nahar Tarafdar", "party", "People's Muslim League"),
  fact("Begum Zeb-un-Nahar Tarafdar", "award", "Ekushey Padak", date=("1981", "1981")),
  fact("Begum Zeb-un-Nahar Tarafdar", "children", "Nilufar Mir"),
  ev("election", "was elected", ("March 1946", "1946-03"), ["Begum Zeb-un-Nahar Tarafdar"]),
  ev("candidacy", "candidate", ("March 1946", "1946-03"), ["Begum Zeb-un-Nahar Tarafdar"]),
  ev("departure", "resigned", ("June 1949", "1949-06"), ["Begum Zeb-un-Nahar Tarafdar"]),
  ev("arrest", "was jailed", ("February 1952", "1952-02"), ["Begum Zeb-un-Nahar Tarafdar"]),
  ev("speech", "addressing", ("February 1952", "1952-02"), ["Begum Zeb-un-Nahar Tarafdar"], place="Nawabpur Road"),
  ev("election", "won", ("March 1954", "1954-03"), ["Begum Zeb-un-Nahar Tarafdar"]),
  ev("appointment", "appointed", None, ["Begum Zeb-un-Nahar Tarafdar", "Ataur Rahman Bhuiyan-Saheb"]),
  ev("travel", "had left", None, ["Dolly Azad-Chaklader"], place="Geneva"),
  ev("sanction", "was disqualified", ("October 1958", "1958"), ["Begum Zeb-un-Nahar Tarafdar"]),
  ev("election", "was elected#2", ("1973", "1973"), ["Begum Zeb-un-Nahar Tarafdar"]),
  ev("award", "received", ("1981", "1981"), ["Begum Zeb-un-Nahar Tarafdar"]),
)

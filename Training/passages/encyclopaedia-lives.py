P("d1-01", """Stoyan Petrov Zlatarski (Bulgarian: Стоян Петров Златарски; 14 September 1859 – 2 February 1927) was a Bulgarian lawyer and politician who served as Minister of Justice from 1899 to 1901 and was for five years the mayor of Ruse.

Early life

Zlatarski was born in Tryavna, the third son of the icon dealer Petar Zlatarski, and at eleven was sent to Robert College in Constantinople. He read law at the University of Zagreb, where he graduated in 1883, and opened a practice on the Danube. His chambers above a pharmacy soon became the place where everybody who disliked the government drank his coffee.

Career

In 1885 he was appointed prosecutor at the Ruse District Court, but he resigned the following year, after the coup against the prince. Elected mayor of Ruse in 1890, he paved the harbour street and lit it with gas; he left the town hall in 1895. He sat in the National Assembly from 1896 to 1911 as a member of the Progressive Liberal Party and was chairman of its budget committee from 1896 to 1898.

On 13 October 1899 Prime Minister Hristo Velkov named him Minister of Justice in place of Georgi Nachev. The new minister would have liked the schools as well, but nobody thought of giving them to him. He stepped down on 9 January 1901 and was replaced by Aleksandar Radev, until then the president of the Court of Appeal in Plovdiv. A year later he was offered the legation in Bucharest and declined it, for he could not bear, he told his friends, to live on the wrong bank of the river.

Personal life

In 1886 he married Elena Gancheva, a teacher. Their daughter Rayna Zlatarska was director of the Ruse Girls' Secondary School from 1921 to 1934. He held the Order of Civil Merit and died of pneumonia in Sofia. The former Harbour Street in Ruse now bears his name.
""",
  occ("Stoyan Petrov Zlatarski", "Minister of Justice", start=("1899", "1899"), end=("1901", "1901"), again=["Minister of Justice#2"]),
  occ("Stoyan Petrov Zlatarski", "mayor of Ruse#2", start=("1890", "1890"), end=("1895", "1895"), again=["mayor of Ruse"]),
  occ("Stoyan Petrov Zlatarski", "prosecutor at the Ruse District Court", start=("1885", "1885"), end=("the following year", "1886")),
  occ("Stoyan Petrov Zlatarski", "sat in the National Assembly", start=("1896", "1896"), end=("1911", "1911")),
  occ("Stoyan Petrov Zlatarski", "chairman of its budget committee", start=("1896#2", "1896"), end=("1898", "1898")),
  occ("Hristo Velkov", "Prime Minister"),
  occ("Georgi Nachev", "Minister of Justice#2", end=("13 October 1899", "1899-10-13")),
  occ("Aleksandar Radev", "Minister of Justice#2", start=("9 January 1901", "1901-01-09")),
  occ("Aleksandar Radev", "president of the Court of Appeal in Plovdiv", former=True),
  occ("Rayna Zlatarska", "director of the Ruse Girls' Secondary School", start=("1921", "1921"), end=("1934", "1934")),
  fact("Stoyan Petrov Zlatarski", "nativeName", "Стоян Петров Златарски"),
  fact("Stoyan Petrov Zlatarski", "birthDate", "14 September 1859", value="1859-09-14"),
  fact("Stoyan Petrov Zlatarski", "deathDate", "2 February 1927", value="1927-02-02"),
  fact("Stoyan Petrov Zlatarski", "nationality", "Bulgarian#2"),
  fact("Stoyan Petrov Zlatarski", "occupation", "lawyer"),
  fact("Stoyan Petrov Zlatarski", "occupation", "politician"),
  fact("Stoyan Petrov Zlatarski", "birthPlace", "Tryavna"),
  fact("Stoyan Petrov Zlatarski", "father", "Petar Zlatarski"),
  fact("Petar Zlatarski", "occupation", "icon dealer"),
  fact("Stoyan Petrov Zlatarski", "education", "Robert College"),
  fact("Stoyan Petrov Zlatarski", "education", "University of Zagreb", date=("1883", "1883")),
  fact("Stoyan Petrov Zlatarski", "party", "Progressive Liberal Party"),
  fact("Stoyan Petrov Zlatarski", "spouse", "Elena Gancheva", date=("1886", "1886")),
  fact("Elena Gancheva", "occupation", "teacher"),
  fact("Stoyan Petrov Zlatarski", "children", "Rayna Zlatarska"),
  fact("Stoyan Petrov Zlatarski", "award", "Order of Civil Merit"),
  fact("Stoyan Petrov Zlatarski", "causeOfDeath", "pneumonia"),
  fact("Stoyan Petrov Zlatarski", "deathPlace", "Sofia"),
  ev("appointment", "was appointed", ("1885", "1885"), ["Stoyan Petrov Zlatarski"]),
  ev("departure", "resigned", ("the following year", "1886"), ["Stoyan Petrov Zlatarski"]),
  ev("election", "Elected", ("1890", "1890"), ["Stoyan Petrov Zlatarski"]),
  ev("departure", "left the town hall", ("1895", "1895"), ["Stoyan Petrov Zlatarski"]),
  ev("appointment", "named", ("13 October 1899", "1899-10-13"), ["Stoyan Petrov Zlatarski", "Hristo Velkov"]),
  ev("departure", "stepped down", ("9 January 1901", "1901-01-09"), ["Stoyan Petrov Zlatarski"]),
  ev("appointment", "was replaced", ("9 January 1901", "1901-01-09"), ["Aleksandar Radev"]),
)

P("d1-02", """María Angélica Sosa Bentancur (born 3 May 1951) is a Uruguayan economist and diplomat. A member of the Broad Front, she was Minister of Foreign Relations of Uruguay from 2010 to 2012.

She was born in Paysandú, where her parents kept a hardware shop, and studied economics at the University of the Republic, taking her degree in 1975. Two years later she left for Mexico, and until 1984 she worked there as a statistician. On her return she joined the planning office of the Municipality of Montevideo, of which she was made director in 1990.

In 1995 Sosa Bentancur was appointed ambassador to Germany, the first woman whom her country had sent to that post; she held it for five years. From 2005 to 2008 she was Under-Secretary of Economy and Finance under the minister Raúl Etcheverry, whose long lunches she is said to have used for reading. She then represented Uruguay at the World Trade Organization in Geneva.

On 1 March 2010 she was sworn in as foreign minister, succeeding Gonzalo Iturria Paz. Her term was overshadowed by the quarrel with Argentina about the river. In August 2011 she met her Argentine counterpart, Héctor Bianchi, at Colonia, and the two agreed on little beyond the quality of the fish. She resigned on 14 June 2012 for reasons of health; the deputy minister, Luis Ferreira Costa, followed her in the office.

Newspapers have more than once named her as a possible candidate for mayor, an idea that she laughs at. Since 2015 she has been a member of the board of the Latin American Centre for Human Economy, and she chaired its ethics committee in 2017 and 2018. She received the Grand Cross of Merit of the Federal Republic of Germany in 2001.

Sosa Bentancur is a widow. Her husband, the painter Julio Menchaca, died in 2009. They had two children, one of whom, Inés Menchaca Sosa, is a deputy for Canelones.
""",
  occ("María Angélica Sosa Bentancur", "Minister of Foreign Relations of Uruguay", start=("2010", "2010"), end=("2012", "2012"), again=["foreign minister"]),
  occ("María Angélica Sosa Bentancur", "director", start=("1990", "1990")),
  occ("María Angélica Sosa Bentancur", "ambassador to Germany", start=("1995", "1995"), end=("five years", "2000")),
  occ("María Angélica Sosa Bentancur", "Under-Secretary of Economy and Finance", start=("2005", "2005"), end=("2008", "2008")),
  occ("Raúl Etcheverry", "minister"),
  occ("María Angélica Sosa Bentancur", "represented Uruguay at the World Trade Organization"),
  occ("Gonzalo Iturria Paz", "foreign minister", end=("1 March 2010", "2010-03-01")),
  occ("Héctor Bianchi", "Argentine counterpart"),
  occ("Luis Ferreira Costa", "deputy minister"),
  occ("Luis Ferreira Costa", "the office", start=("14 June 2012", "2012-06-14")),
  occ("María Angélica Sosa Bentancur", "member of the board of the Latin American Centre for Human Economy", start=("2015", "2015"), end=None),
  occ("María Angélica Sosa Bentancur", "chaired its ethics committee", start=("2017", "2017"), end=("2018", "2018")),
  occ("Inés Menchaca Sosa", "deputy for Canelones"),
  fact("María Angélica Sosa Bentancur", "birthDate", "3 May 1951", value="1951-05-03"),
  fact("María Angélica Sosa Bentancur", "nationality", "Uruguayan"),
  fact("María Angélica Sosa Bentancur", "occupation", "economist"),
  fact("María Angélica Sosa Bentancur", "occupation", "diplomat"),
  fact("María Angélica Sosa Bentancur", "party", "Broad Front"),
  fact("María Angélica Sosa Bentancur", "birthPlace", "Paysandú"),
  fact("María Angélica Sosa Bentancur", "education", "University of the Republic", date=("1975", "1975")),
  fact("María Angélica Sosa Bentancur", "occupation", "statistician"),
  fact("María Angélica Sosa Bentancur", "award", "Grand Cross of Merit of the Federal Republic of Germany", date=("2001", "2001")),
  fact("María Angélica Sosa Bentancur", "spouse", "Julio Menchaca"),
  fact("Julio Menchaca", "occupation", "painter"),
  fact("Julio Menchaca", "deathDate", "2009", value="2009"),
  fact("María Angélica Sosa Bentancur", "children", "Inés Menchaca Sosa"),
  ev("travel", "left", ("Two years later", "1977"), ["María Angélica Sosa Bentancur"], place="Mexico"),
  ev("travel", "return", ("1984", "1984"), ["María Angélica Sosa Bentancur"]),
  ev("appointment", "joined", None, ["María Angélica Sosa Bentancur"]),
  ev("appointment", "was made", ("1990", "1990"), ["María Angélica Sosa Bentancur"]),
  ev("appointment", "was appointed", ("1995", "1995"), ["María Angélica Sosa Bentancur"]),
  ev("appointment", "was sworn in", ("1 March 2010", "2010-03-01"), ["María Angélica Sosa Bentancur"]),
  ev("meeting", "met", ("August 2011", "2011-08"), ["María Angélica Sosa Bentancur", "Héctor Bianchi"], place="Colonia"),
  ev("departure", "resigned", ("14 June 2012", "2012-06-14"), ["María Angélica Sosa Bentancur"]),
  ev("appointment", "followed", ("14 June 2012", "2012-06-14"), ["Luis Ferreira Costa"]),
  ev("award", "received", ("2001", "2001"), ["María Angélica Sosa Bentancur"]),
)

P("d1-03", """Kersti Lepasaar

Kersti Lepasaar (née Tamm; born 19 November 1968 in Viljandi) is an Estonian physician and politician. Minister of Social Affairs in two governments, she had before that been, for eleven months, the minister for nobody quite knew what: the portfolio of regional affairs, created for her in 2003 and abolished in the spring of 2004, had neither staff nor money.

A graduate of the University of Tartu (1993), she was head of the emergency department of Pärnu Hospital when the Reform Party persuaded her to stand in the local elections of 1999. To her own surprise she was elected, and from then until she moved to the capital she sat on the Pärnu City Council, the last two years as its chair. In the Riigikogu, whose member she has been since March 2003 except while in government, she has spoken chiefly on hospitals.

Lepasaar became Minister of Social Affairs on 5 April 2007, taking over from Jaak Ojasoo, who in turn inherited her committee chairmanship. Eighteen months afterwards she handed the ministry to her party colleague Marko Veski, only to take it back when Veski, fined for a false declaration of his interests, resigned in February 2010. This second tenure ended with the elections of the following year. Veski maintains that the prime minister of the day, Andres Kuusik, had dismissed him before the fine was imposed; Kuusik has never commented.

She was spoken of as a candidate for the presidency in 2016 but did not let her name go forward. Instead she was elected president of the Estonian Red Cross, in whose service her grandmother had driven an ambulance, and which she led until 2021.

Her first husband, Toomas Lepasaar, was the county governor of Pärnu at the time of the wedding in 1991. She has been married since 2012 to the conductor Erki Raud. In 2020 she was decorated with the Order of the White Star.
""",
  occ("Kersti Lepasaar", "Minister of Social Affairs#2", start=("5 April 2007", "2007-04-05"), end=("Eighteen months afterwards", "2008-10"), again=["Minister of Social Affairs"]),
  occ("Kersti Lepasaar", "portfolio of regional affairs", start=("2003", "2003"), end=("spring of 2004", "2004")),
  occ("Kersti Lepasaar", "head of the emergency department of Pärnu Hospital"),
  occ("Kersti Lepasaar", "sat on the Pärnu City Council", start=("1999", "1999")),
  occ("Kersti Lepasaar", "chair"),
  occ("Kersti Lepasaar", "member", start=("March 2003", "2003-03"), end=None),
  occ("Jaak Ojasoo", "Minister of Social Affairs#2", end=("5 April 2007", "2007-04-05")),
  occ("Jaak Ojasoo", "committee chairmanship", start=("5 April 2007", "2007-04-05")),
  occ("Kersti Lepasaar", "committee chairmanship", end=("5 April 2007", "2007-04-05")),
  occ("Marko Veski", "the ministry", start=("Eighteen months afterwards", "2008-10"), end=("February 2010", "2010-02")),
  occ("Kersti Lepasaar", "second tenure", start=("February 2010", "2010-02"), end=("the following year", "2011")),
  occ("Andres Kuusik", "prime minister of the day"),
  occ("Kersti Lepasaar", "president of the Estonian Red Cross", start=("2016", "2016"), end=("2021", "2021")),
  occ("Toomas Lepasaar", "county governor of Pärnu"),
  fact("Kersti Lepasaar", "birthName", "Tamm"),
  fact("Kersti Lepasaar", "birthDate", "19 November 1968", value="1968-11-19"),
  fact("Kersti Lepasaar", "birthPlace", "Viljandi"),
  fact("Kersti Lepasaar", "nationality", "Estonian"),
  fact("Kersti Lepasaar", "occupation", "physician"),
  fact("Kersti Lepasaar", "occupation", "politician"),
  fact("Kersti Lepasaar", "education", "University of Tartu", date=("1993", "1993")),
  fact("Kersti Lepasaar", "party", "Reform Party"),
  fact("Kersti Lepasaar", "spouse", "Toomas Lepasaar", date=("1991", "1991")),
  fact("Kersti Lepasaar", "spouse", "Erki Raud", date=("2012", "2012")),
  fact("Erki Raud", "occupation", "conductor"),
  fact("Kersti Lepasaar", "award", "Order of the White Star", date=("2020", "2020")),
  ev("candidacy", "stand", ("1999", "1999"), ["Kersti Lepasaar"]),
  ev("election", "was elected", ("1999", "1999"), ["Kersti Lepasaar"]),
  ev("appointment", "became", ("5 April 2007", "2007-04-05"), ["Kersti Lepasaar"]),
  ev("appointment", "taking over", ("5 April 2007", "2007-04-05"), ["Kersti Lepasaar"]),
  ev("appointment", "inherited", ("5 April 2007", "2007-04-05"), ["Jaak Ojasoo"]),
  ev("departure", "handed", ("Eighteen months afterwards", "2008-10"), ["Kersti Lepasaar", "Marko Veski"]),
  ev("appointment", "take it back", ("February 2010", "2010-02"), ["Kersti Lepasaar"]),
  ev("sanction", "fined", None, ["Marko Veski"]),
  ev("departure", "resigned", ("February 2010", "2010-02"), ["Marko Veski"]),
  ev("departure", "ended", ("the following year", "2011"), ["Kersti Lepasaar"]),
  ev("departure", "dismissed", None, ["Andres Kuusik", "Marko Veski"], status="claimed"),
  ev("election", "was elected#2", ("2016", "2016"), ["Kersti Lepasaar"]),
  ev("award", "was decorated", ("2020", "2020"), ["Kersti Lepasaar"]),
)

P("d1-04", """The Bredal brothers

Christian Ludvig Bredal (1831–1904) and Otto Bredal (1838–1911) were Danish politicians of opposite parties, who sat for eleven years on opposite sides of the same chamber and dined together every Sunday.

They were sons of the provost Hans Peter Bredal, a member of the Constituent Assembly of 1848–49, and grew up at the parsonage of Ringe on Funen. Both attended Odense Cathedral School. Christian Ludvig went on to the University of Copenhagen, took his law degree in 1856 and became a clerk in the Ministry of the Interior; Otto stayed at home and farmed.

The elder brother was county prefect of Ribe from 1868 to 1879 and a member of the Landsting from 1870 until his death. A Conservative, he was Minister of the Interior under Estrup's rival, Council President Frederik Juel, between August 1879 and May 1884. He resigned over the provisional budget, which he thought unlawful. In 1885 he was appointed director of the National Bank, an office that suited him better, and he kept it to the end of the century. He was made a Grand Cross of the Order of the Dannebrog in 1892.

Otto Bredal, who called himself a man of the Left, was first elected to the Folketing for Faaborg in 1876 and lost his seat in 1881. He contested Svendborg without success three years later. In 1893 he entered the Landsting, where he remained until 1909, and from 1901 to 1905 he was Minister of Agriculture. His brother is reported to have said that the cows would now be better governed than the kingdom.

Christian Ludvig died at Copenhagen on 3 March 1904. He had married Johanne Treschow in 1860. Otto, who never married, died in his orchard. The Bredal School in Ringe is named after their father, not after either of them.
""",
  occ("Hans Peter Bredal", "provost"),
  occ("Hans Peter Bredal", "member of the Constituent Assembly", start=("1848", "1848"), end=("49", "1849")),
  occ("Christian Ludvig Bredal", "clerk in the Ministry of the Interior"),
  occ("Christian Ludvig Bredal", "county prefect of Ribe", start=("1868", "1868"), end=("1879", "1879")),
  occ("Christian Ludvig Bredal", "member of the Landsting", start=("1870", "1870"), end=("his death", "1904-03-03")),
  occ("Christian Ludvig Bredal", "Minister of the Interior", start=("August 1879", "1879-08"), end=("May 1884", "1884-05")),
  occ("Frederik Juel", "Council President"),
  occ("Christian Ludvig Bredal", "director of the National Bank", start=("1885", "1885"), end=("end of the century", "1900")),
  occ("Otto Bredal", "elected to the Folketing for Faaborg", start=("1876", "1876"), end=("1881", "1881")),
  occ("Otto Bredal", "entered the Landsting", start=("1893", "1893"), end=("1909", "1909")),
  occ("Otto Bredal", "Minister of Agriculture", start=("1901", "1901"), end=("1905", "1905")),
  fact("Christian Ludvig Bredal", "birthDate", "1831", value="1831"),
  fact("Christian Ludvig Bredal", "deathDate", "1904", value="1904"),
  fact("Otto Bredal", "birthDate", "1838", value="1838"),
  fact("Otto Bredal", "deathDate", "1911", value="1911"),
  fact("Christian Ludvig Bredal", "nationality", "Danish"),
  fact("Otto Bredal", "nationality", "Danish"),
  fact("Christian Ludvig Bredal", "occupation", "politicians"),
  fact("Otto Bredal", "occupation", "politicians"),
  fact("Christian Ludvig Bredal", "father", "Hans Peter Bredal"),
  fact("Otto Bredal", "father", "Hans Peter Bredal"),
  fact("Christian Ludvig Bredal", "siblings", "Otto Bredal"),
  fact("Otto Bredal", "siblings", "Christian Ludvig Bredal"),
  fact("Christian Ludvig Bredal", "education", "Odense Cathedral School"),
  fact("Otto Bredal", "education", "Odense Cathedral School"),
  fact("Christian Ludvig Bredal", "education", "University of Copenhagen", date=("1856", "1856")),
  fact("Christian Ludvig Bredal", "party", "Conservative"),
  fact("Otto Bredal", "party", "Left"),
  fact("Christian Ludvig Bredal", "award", "Grand Cross of the Order of the Dannebrog", date=("1892", "1892")),
  fact("Christian Ludvig Bredal", "deathPlace", "Copenhagen#2"),
  fact("Christian Ludvig Bredal", "deathDate", "3 March 1904", value="1904-03-03"),
  fact("Christian Ludvig Bredal", "spouse", "Johanne Treschow", date=("1860", "1860")),
  ev("appointment", "became", None, ["Christian Ludvig Bredal"]),
  ev("departure", "resigned", ("May 1884", "1884-05"), ["Christian Ludvig Bredal"]),
  ev("appointment", "was appointed", ("1885", "1885"), ["Christian Ludvig Bredal"]),
  ev("award", "was made", ("1892", "1892"), ["Christian Ludvig Bredal"]),
  ev("election", "elected", ("1876", "1876"), ["Otto Bredal"]),
  ev("departure", "lost his seat", ("1881", "1881"), ["Otto Bredal"]),
  ev("candidacy", "contested", ("three years later", "1884"), ["Otto Bredal"], place="Svendborg"),
  ev("appointment", "entered", ("1893", "1893"), ["Otto Bredal"]),
)

P("d1-05", """Elbert Thaddeus Marsh (June 8, 1847 – October 21, 1919) was an American farmer and politician who was the ninth governor of Nebraska, serving from January 3, 1895, to January 7, 1897.

Marsh was born near Galena, Illinois, to Josiah and Lucretia Marsh. At sixteen he enlisted in the 96th Illinois Infantry, and he was wounded at Kennesaw Mountain. After the war he attended Knox College for a year, taught school, and in 1871 took up a homestead in Furnas County, where grasshoppers ate three of his first four crops.

He was county commissioner from 1878 to 1882 and then represented the county for two terms in the Nebraska House of Representatives. In 1886 he was elected Speaker of the House, defeating Amos Treadwell of Omaha by a single vote. A Republican until 1890, he joined the Populists that summer and ran for Congress in the fall, losing to the incumbent, William Haskell. Four years later he was nominated for governor and won by fewer than 1,300 votes.

As governor, Marsh vetoed the beet-sugar bounty, appointed Sarah Lindquist superintendent of the State Industrial School, the first woman to hold such an office in Nebraska, and called out the militia once, against his own party's advice. His message to the legislature on railroad rates ran to four hours. He was defeated for reelection in 1896 by John R. Colby, the former attorney general.

President McKinley's friends let it be known that a consulship might be found for him; he answered that he spoke no language but English and not much of that. He served as president of the State Board of Agriculture from 1903 to 1908 and as a trustee of Doane College.

Marsh married Harriet Pruitt in 1873. Their son, Josiah P. Marsh, was mayor of Beaver City. He died in Lincoln of heart failure. Marsh Hall at the state fairground was pulled down in 1962.
""",
  occ("Elbert Thaddeus Marsh", "governor of Nebraska", start=("January 3, 1895", "1895-01-03"), end=("January 7, 1897", "1897-01-07"), again=["governor#3"]),
  occ("Elbert Thaddeus Marsh", "county commissioner", start=("1878", "1878"), end=("1882", "1882")),
  occ("Elbert Thaddeus Marsh", "represented the county"),
  occ("Elbert Thaddeus Marsh", "Speaker of the House", start=("1886", "1886")),
  occ("William Haskell", "incumbent"),
  occ("Sarah Lindquist", "superintendent of the State Industrial School"),
  occ("John R. Colby", "governor of Nebraska", start=("January 7, 1897", "1897-01-07")),
  occ("John R. Colby", "attorney general", former=True),
  occ("McKinley", "President"),
  occ("Elbert Thaddeus Marsh", "president of the State Board of Agriculture", start=("1903", "1903"), end=("1908", "1908")),
  occ("Elbert Thaddeus Marsh", "trustee of Doane College"),
  occ("Josiah P. Marsh", "mayor of Beaver City"),
  fact("Elbert Thaddeus Marsh", "birthDate", "June 8, 1847", value="1847-06-08"),
  fact("Elbert Thaddeus Marsh", "deathDate", "October 21, 1919", value="1919-10-21"),
  fact("Elbert Thaddeus Marsh", "nationality", "American"),
  fact("Elbert Thaddeus Marsh", "occupation", "farmer"),
  fact("Elbert Thaddeus Marsh", "occupation", "politician"),
  fact("Elbert Thaddeus Marsh", "birthPlace", "near Galena, Illinois"),
  fact("Elbert Thaddeus Marsh", "father", "Josiah"),
  fact("Elbert Thaddeus Marsh", "mother", "Lucretia Marsh"),
  fact("Elbert Thaddeus Marsh", "militaryService", "96th Illinois Infantry"),
  fact("Elbert Thaddeus Marsh", "education", "Knox College"),
  fact("Elbert Thaddeus Marsh", "residence", "Furnas County"),
  fact("Elbert Thaddeus Marsh", "party", "Republican"),
  fact("Elbert Thaddeus Marsh", "party", "Populists"),
  fact("Elbert Thaddeus Marsh", "spouse", "Harriet Pruitt", date=("1873", "1873")),
  fact("Elbert Thaddeus Marsh", "children", "Josiah P. Marsh"),
  fact("Elbert Thaddeus Marsh", "deathPlace", "Lincoln"),
  fact("Elbert Thaddeus Marsh", "causeOfDeath", "heart failure"),
  ev("election", "was elected", ("1886", "1886"), ["Elbert Thaddeus Marsh", "Amos Treadwell"]),
  ev("candidacy", "ran", ("1890", "1890"), ["Elbert Thaddeus Marsh", "William Haskell"]),
  ev("candidacy", "was nominated", ("Four years later", "1894"), ["Elbert Thaddeus Marsh"]),
  ev("election", "won", ("Four years later", "1894"), ["Elbert Thaddeus Marsh"]),
  ev("appointment", "appointed", None, ["Sarah Lindquist", "Elbert Thaddeus Marsh"]),
  ev("speech", "message", None, ["Elbert Thaddeus Marsh"]),
  ev("election", "was defeated", ("1896", "1896"), ["John R. Colby", "Elbert Thaddeus Marsh"]),
)

P("d1-06", """Nurlan Seitzhanuly Baimukhanov (Kazakh: Нұрлан Сейітжанұлы Баймұханов; 2 October 1925 – 17 May 1998) was a Soviet and Kazakh party official and diplomat.

Early life and education

Baimukhanov was born in the village of Karkaraly into the family of a herdsman. Called up in 1943, he served in the 73rd Guards Rifle Division and lost two fingers before Königsberg. He graduated from the Karaganda Mining Institute in 1951 and, by correspondence, from the Higher Party School in Moscow. He joined the Communist Party of the Soviet Union in 1947.

Career

A shift foreman at the Kostenko mine, he was drawn into party work in 1954 as an instructor of the Karaganda city committee, whose second secretary he became in 1958. In the years that followed he passed through the posts usual for a man on the rise:

1961–1964: first secretary of the Temirtau city committee
1964–1970: chairman of the Karaganda regional executive committee
1970–1977: first secretary of the Pavlodar regional committee

His removal from Pavlodar, at a plenum on 11 March 1977, was explained by a transfer to other work. In fact he had quarrelled with Dmitri Oreshkin, the minister of non-ferrous metallurgy, over the smoke of the aluminium works. His successor was Viktor Gladyshev. Baimukhanov was sent as ambassador to Mali, where he spent six years and, it is told, learned to play the kora.

He was a deputy of the Supreme Soviet of the USSR of the eighth and ninth convocations (1970–1979). Recalled to Alma-Ata in 1983, he worked as deputy minister of foreign affairs of the Kazakh SSR until he was pensioned off in 1988. Talk of making him an adviser to the first president came to nothing.

Personal life and honours

His wife, Raushan Omarova, was a geologist; their son Daniyar Baimukhanov has been rector of the Karaganda Technical University since 2014. He was awarded two Orders of Lenin and the Order of the Patriotic War. He died in Almaty. A bust stands in front of the miners' palace.
""",
  occ("Nurlan Seitzhanuly Baimukhanov", "instructor of the Karaganda city committee", start=("1954", "1954")),
  occ("Nurlan Seitzhanuly Baimukhanov", "second secretary", start=("1958", "1958")),
  occ("Nurlan Seitzhanuly Baimukhanov", "first secretary of the Temirtau city committee", start=("1961", "1961"), end=("1964", "1964")),
  occ("Nurlan Seitzhanuly Baimukhanov", "chairman of the Karaganda regional executive committee", start=("1964#2", "1964"), end=("1970", "1970")),
  occ("Nurlan Seitzhanuly Baimukhanov", "first secretary of the Pavlodar regional committee", start=("1970#2", "1970"), end=("11 March 1977", "1977-03-11")),
  occ("Dmitri Oreshkin", "minister of non-ferrous metallurgy"),
  occ("Viktor Gladyshev", "successor", start=("11 March 1977", "1977-03-11")),
  occ("Nurlan Seitzhanuly Baimukhanov", "ambassador to Mali", start=("11 March 1977", "1977"), end=("six years", "1983")),
  occ("Nurlan Seitzhanuly Baimukhanov", "deputy of the Supreme Soviet of the USSR", start=("1970#3", "1970"), end=("1979", "1979")),
  occ("Nurlan Seitzhanuly Baimukhanov", "deputy minister of foreign affairs of the Kazakh SSR", start=("1983", "1983"), end=("1988", "1988")),
  occ("Daniyar Baimukhanov", "rector of the Karaganda Technical University", start=("2014", "2014"), end=None),
  fact("Nurlan Seitzhanuly Baimukhanov", "nativeName", "Нұрлан Сейітжанұлы Баймұханов"),
  fact("Nurlan Seitzhanuly Baimukhanov", "birthDate", "2 October 1925", value="1925-10-02"),
  fact("Nurlan Seitzhanuly Baimukhanov", "deathDate", "17 May 1998", value="1998-05-17"),
  fact("Nurlan Seitzhanuly Baimukhanov", "nationality", "Soviet"),
  fact("Nurlan Seitzhanuly Baimukhanov", "nationality", "Kazakh#2"),
  fact("Nurlan Seitzhanuly Baimukhanov", "occupation", "party official"),
  fact("Nurlan Seitzhanuly Baimukhanov", "occupation", "diplomat"),
  fact("Nurlan Seitzhanuly Baimukhanov", "birthPlace", "Karkaraly"),
  fact("Nurlan Seitzhanuly Baimukhanov", "militaryService", "73rd Guards Rifle Division"),
  fact("Nurlan Seitzhanuly Baimukhanov", "education", "Karaganda Mining Institute", date=("1951", "1951")),
  fact("Nurlan Seitzhanuly Baimukhanov", "education", "Higher Party School"),
  fact("Nurlan Seitzhanuly Baimukhanov", "party", "Communist Party of the Soviet Union"),
  fact("Nurlan Seitzhanuly Baimukhanov", "occupation", "shift foreman"),
  fact("Nurlan Seitzhanuly Baimukhanov", "spouse", "Raushan Omarova"),
  fact("Raushan Omarova", "occupation", "geologist"),
  fact("Nurlan Seitzhanuly Baimukhanov", "children", "Daniyar Baimukhanov"),
  fact("Nurlan Seitzhanuly Baimukhanov", "award", "Orders of Lenin"),
  fact("Nurlan Seitzhanuly Baimukhanov", "award", "Order of the Patriotic War"),
  fact("Nurlan Seitzhanuly Baimukhanov", "deathPlace", "Almaty"),
  ev("appointment", "was drawn", ("1954", "1954"), ["Nurlan Seitzhanuly Baimukhanov"]),
  ev("appointment", "became", ("1958", "1958"), ["Nurlan Seitzhanuly Baimukhanov"]),
  ev("departure", "removal", ("11 March 1977", "1977-03-11"), ["Nurlan Seitzhanuly Baimukhanov"]),
  ev("appointment", "was sent", ("11 March 1977", "1977"), ["Nurlan Seitzhanuly Baimukhanov"]),
  ev("departure", "Recalled", ("1983", "1983"), ["Nurlan Seitzhanuly Baimukhanov"]),
  ev("departure", "was pensioned off", ("1988", "1988"), ["Nurlan Seitzhanuly Baimukhanov"]),
  ev("award", "was awarded", None, ["Nurlan Seitzhanuly Baimukhanov"]),
)
P("d1-07", """António Joaquim Teixeira Vilar (Lamego, 8 December 1868 – Porto, 30 January 1941) was a Portuguese army officer, engineer and politician of the First Republic. He was minister of public works twice and, for nine days, prime minister.

The son of Joaquim Vilar, a notary, and of Maria do Carmo Teixeira, he entered the Army School in Lisbon in 1886 and was commissioned in the engineers. As a captain he surveyed the Douro railway. In 1908 he was elected to the municipal council of Porto on the Republican list, and after the revolution of 5 October 1910 the provisional government appointed him civil governor of Vila Real, where he found, as he later wrote, a palace, a cook and no archive.

Vilar was deputy for Lamego in the Constituent Assembly of 1911 and remained in parliament until 1917. He joined the Unionists of Brito Camelo in 1912. In the ministry of Prime Minister Sebastião Antas, a general, he held the portfolio of public works from 29 November 1915 to 15 March 1916; he returned to it in June 1919, when Rui Sampaio, a rival in his own party, had to give it up. On 21 January 1920 the president of the republic, Manuel Arroteia, called on him to form a government. It was sworn in the next day, failed to find a majority, and resigned on 30 January.

During the dictatorship of Sidónio's followers he had been arrested in October 1918 and held for six weeks at the fort of Elvas. He refused every post after the coup of 1926 and went back to his bridges. From 1922 to 1934 he was professor of hydraulics at the Faculty of Engineering in Porto, and in 1928 the Association of Portuguese Engineers chose him as its president.

He was a Commander of the Military Order of Avis. By his wife Leonor Pinto he had a daughter, Branca Vilar, a painter. The bridge at Régua that people call the Vilar bridge was designed by somebody else.
""",
  occ("António Joaquim Teixeira Vilar", "portfolio of public works", start=("29 November 1915", "1915-11-29"), end=("15 March 1916", "1916-03-15"), again=["minister of public works"]),
  occ("António Joaquim Teixeira Vilar", "returned to it", start=("June 1919", "1919-06")),
  occ("António Joaquim Teixeira Vilar", "prime minister", start=("the next day", "1920-01-22"), end=("30 January#2", "1920-01-30")),
  occ("António Joaquim Teixeira Vilar", "elected to the municipal council of Porto", start=("1908", "1908")),
  occ("António Joaquim Teixeira Vilar", "civil governor of Vila Real", start=("5 October 1910", "1910")),
  occ("António Joaquim Teixeira Vilar", "deputy for Lamego", start=("1911", "1911"), end=("1917", "1917")),
  occ("Sebastião Antas", "Prime Minister"),
  fact("Sebastião Antas", "occupation", "general"),
  occ("Rui Sampaio", "portfolio of public works", end=("June 1919", "1919-06")),
  occ("Manuel Arroteia", "president of the republic"),
  occ("António Joaquim Teixeira Vilar", "professor of hydraulics at the Faculty of Engineering", start=("1922", "1922"), end=("1934", "1934")),
  occ("António Joaquim Teixeira Vilar", "president#2", start=("1928", "1928")),
  fact("António Joaquim Teixeira Vilar", "birthPlace", "Lamego"),
  fact("António Joaquim Teixeira Vilar", "birthDate", "8 December 1868", value="1868-12-08"),
  fact("António Joaquim Teixeira Vilar", "deathPlace", "Porto"),
  fact("António Joaquim Teixeira Vilar", "deathDate", "30 January 1941", value="1941-01-30"),
  fact("António Joaquim Teixeira Vilar", "nationality", "Portuguese"),
  fact("António Joaquim Teixeira Vilar", "occupation", "army officer"),
  fact("António Joaquim Teixeira Vilar", "occupation", "engineer"),
  fact("António Joaquim Teixeira Vilar", "occupation", "politician"),
  fact("António Joaquim Teixeira Vilar", "father", "Joaquim Vilar"),
  fact("Joaquim Vilar", "occupation", "notary"),
  fact("António Joaquim Teixeira Vilar", "mother", "Maria do Carmo Teixeira"),
  fact("António Joaquim Teixeira Vilar", "education", "Army School"),
  fact("António Joaquim Teixeira Vilar", "militaryService", "engineers"),
  fact("António Joaquim Teixeira Vilar", "party", "Republican"),
  fact("António Joaquim Teixeira Vilar", "party", "Unionists"),
  fact("António Joaquim Teixeira Vilar", "award", "Commander of the Military Order of Avis"),
  fact("António Joaquim Teixeira Vilar", "spouse", "Leonor Pinto"),
  fact("António Joaquim Teixeira Vilar", "children", "Branca Vilar"),
  fact("Branca Vilar", "occupation", "painter"),
  ev("election", "was elected", ("1908", "1908"), ["António Joaquim Teixeira Vilar"]),
  ev("appointment", "appointed", ("5 October 1910", "1910"), ["António Joaquim Teixeira Vilar"]),
  ev("appointment", "returned", ("June 1919", "1919-06"), ["António Joaquim Teixeira Vilar"]),
  ev("departure", "give it up", ("June 1919", "1919-06"), ["Rui Sampaio"]),
  ev("appointment", "called on", ("21 January 1920", "1920-01-21"), ["António Joaquim Teixeira Vilar", "Manuel Arroteia"]),
  ev("appointment", "was sworn in", ("the next day", "1920-01-22"), ["António Joaquim Teixeira Vilar"]),
  ev("departure", "resigned", ("30 January#2", "1920-01-30"), ["António Joaquim Teixeira Vilar"]),
  ev("arrest", "arrested", ("October 1918", "1918-10"), ["António Joaquim Teixeira Vilar"]),
  ev("election", "chose", ("1928", "1928"), ["António Joaquim Teixeira Vilar"]),
)

P("d1-08", """Margaret Mary "Peig" Costelloe (née Hanrahan; 11 February 1924 – 6 August 2010) was an Irish politician who served as Minister for Lands from 1973 to 1976 and as Leas-Cheann Comhairle of Dáil Éireann from 1977 to 1981. She was a Teachta Dála (TD) for the Clare West constituency from 1959 to 1982.

Early life

She was born in Miltown Malbay, County Clare, the eldest of nine children of Michael Hanrahan, a schoolmaster and county councillor, and Bridget Talty. She was educated at the Convent of Mercy, Ennis, and at University College Galway, where she took a degree in commerce in 1945. She taught in Kilrush until her marriage in 1950 to Dr Seán Costelloe, who had been elected to the Dáil two years before.

Political career

Her husband died suddenly in March 1959, and she was elected at the by-election in the following June, standing for Fine Gael. "I inherited a surgery of three hundred people," she used to say, "and not one of them was sick." She was the party's spokesperson on agriculture from 1965 to 1969.

When the coalition came into office on 14 March 1973, Taoiseach Conor Shanahan appointed Costelloe Minister for Lands. She resigned on 2 December 1976 after the inquiry into the Shannon drainage contracts, in which she was cleared of any wrongdoing. The tribunal's chairman, Mr Justice Dermot Lacy, called her testimony of 9 and 10 November a model of plain speech. Her successor at Lands was Liam Mulvihill.

She lost her seat at the February 1982 general election to Thomas Keogh, the chairman of Clare County Council. There were rumours that she would be nominated to the Seanad; nothing came of them.

Personal life

Costelloe had three sons. The youngest, Fergus Costelloe, was ambassador to Portugal and is now secretary general of the Department of Agriculture. She was a Roman Catholic and a member of the Third Order of St Francis. She died at Cahercalla Hospice, Ennis.
""",
  occ("Margaret Mary \"Peig\" Costelloe", "Minister for Lands", start=("1973", "1973"), end=("1976", "1976"), again=["Minister for Lands#2"]),
  occ("Margaret Mary \"Peig\" Costelloe", "Leas-Cheann Comhairle of Dáil Éireann", start=("1977", "1977"), end=("1981", "1981")),
  occ("Margaret Mary \"Peig\" Costelloe", "Teachta Dála (TD) for the Clare West constituency", start=("1959", "1959"), end=("1982", "1982")),
  occ("Michael Hanrahan", "county councillor"),
  occ("Seán Costelloe", "elected to the Dáil", start=("two years before", "1948"), end=("March 1959", "1959-03")),
  occ("Margaret Mary \"Peig\" Costelloe", "spokesperson on agriculture", start=("1965", "1965"), end=("1969", "1969")),
  occ("Conor Shanahan", "Taoiseach"),
  occ("Dermot Lacy", "tribunal's chairman"),
  occ("Dermot Lacy", "Justice"),
  occ("Liam Mulvihill", "successor at Lands", start=("2 December 1976", "1976-12")),
  occ("Thomas Keogh", "her seat", start=("February 1982", "1982-02")),
  occ("Thomas Keogh", "chairman of Clare County Council"),
  occ("Fergus Costelloe", "ambassador to Portugal", former=True),
  occ("Fergus Costelloe", "secretary general of the Department of Agriculture"),
  fact("Margaret Mary \"Peig\" Costelloe", "alias", "Peig"),
  fact("Margaret Mary \"Peig\" Costelloe", "birthName", "Hanrahan"),
  fact("Margaret Mary \"Peig\" Costelloe", "birthDate", "11 February 1924", value="1924-02-11"),
  fact("Margaret Mary \"Peig\" Costelloe", "deathDate", "6 August 2010", value="2010-08-06"),
  fact("Margaret Mary \"Peig\" Costelloe", "nationality", "Irish"),
  fact("Margaret Mary \"Peig\" Costelloe", "occupation", "politician"),
  fact("Margaret Mary \"Peig\" Costelloe", "birthPlace", "Miltown Malbay, County Clare"),
  fact("Margaret Mary \"Peig\" Costelloe", "father", "Michael Hanrahan"),
  fact("Michael Hanrahan", "occupation", "schoolmaster"),
  fact("Margaret Mary \"Peig\" Costelloe", "mother", "Bridget Talty"),
  fact("Margaret Mary \"Peig\" Costelloe", "education", "Convent of Mercy, Ennis"),
  fact("Margaret Mary \"Peig\" Costelloe", "education", "University College Galway", date=("1945", "1945")),
  fact("Margaret Mary \"Peig\" Costelloe", "spouse", "Seán Costelloe", date=("1950", "1950")),
  fact("Seán Costelloe", "deathDate", "March 1959", value="1959-03"),
  fact("Margaret Mary \"Peig\" Costelloe", "party", "Fine Gael"),
  fact("Margaret Mary \"Peig\" Costelloe", "children", "Fergus Costelloe"),
  fact("Margaret Mary \"Peig\" Costelloe", "religion", "Roman Catholic"),
  fact("Margaret Mary \"Peig\" Costelloe", "deathPlace", "Cahercalla Hospice, Ennis"),
  ev("election", "had been elected", ("two years before", "1948"), ["Seán Costelloe"]),
  ev("election", "was elected", ("the following June", "1959-06"), ["Margaret Mary \"Peig\" Costelloe"]),
  ev("candidacy", "standing", ("the following June", "1959-06"), ["Margaret Mary \"Peig\" Costelloe"]),
  ev("appointment", "appointed", ("14 March 1973", "1973-03-14"), ["Margaret Mary \"Peig\" Costelloe", "Conor Shanahan"]),
  ev("departure", "resigned", ("2 December 1976", "1976-12-02"), ["Margaret Mary \"Peig\" Costelloe"]),
  ev("investigation", "inquiry", None, ["Margaret Mary \"Peig\" Costelloe", "Dermot Lacy"]),
  ev("testimony", "testimony", ("9 and 10 November", "1976-11"), ["Margaret Mary \"Peig\" Costelloe"]),
  ev("departure", "lost her seat", ("February 1982", "1982-02"), ["Margaret Mary \"Peig\" Costelloe", "Thomas Keogh"]),
)

P("d1-09", """Gyula Zsigmond Barthos de Kisbarthos (23 April 1879, Kassa – 1957, Buenos Aires) was a Hungarian diplomat.

He came of a family of county officials: his grandfather Zsigmond Barthos had been deputy lord lieutenant of Abaúj in the 1840s and his uncle Elemér Barthos sat in the upper house. After the Theresianum in Vienna and the Consular Academy he entered the joint Austro-Hungarian service in 1903 as attaché at Belgrade, and was afterwards vice-consul at Üsküb (1905–07) and at Jaffa (1907–10), where he collected beetles. The outbreak of the war found him first secretary of legation in Bucharest; he spent the last two years of it at the Ballhausplatz as head of the Balkan desk.

In November 1918 he put himself at the disposal of the new government in Budapest. Under the Soviet Republic he was arrested, on 4 May 1919, and released after three weeks; by his own later account he owed his freedom to a commissar who also collected beetles. From 1920 he represented Hungary at Bern, at first as chargé d'affaires, from May 1922 as minister. On 15 September 1925 he was transferred to Warsaw in place of Count Iván Csekonya, and there he stayed for eight years. He was on close terms with Marshal Piłsudski's foreign minister, Adam Zaleski, whom he met almost weekly at the races.

Recalled in 1933 because Prime Minister Kálmán Darvas thought him lukewarm, Barthos was given the directorship of the Diplomatic Archives, a post which he resigned in protest in 1939. He would not hear of the embassy in Berlin, which was, so he claimed, offered him twice. In the summer of 1944 he hid eleven people in his cellar. He emigrated to Argentina in 1948.

From his marriage to the Swiss pianist Hélène Burckhardt (Bern, 1924) there were two daughters. He was a Knight of the Order of the Iron Crown and held the Grand Cordon of Polonia Restituta. Four species of beetle bear his name.
""",
  occ("Zsigmond Barthos", "deputy lord lieutenant of Abaúj", start=("1840s", "")),
  occ("Elemér Barthos", "sat in the upper house"),
  occ("Gyula Zsigmond Barthos de Kisbarthos", "attaché at Belgrade", start=("1903", "1903")),
  occ("Gyula Zsigmond Barthos de Kisbarthos", "vice-consul at Üsküb", start=("1905", "1905"), end=("07", "1907")),
  occ("Gyula Zsigmond Barthos de Kisbarthos", "at Jaffa", start=("1907", "1907"), end=("10", "1910")),
  occ("Gyula Zsigmond Barthos de Kisbarthos", "first secretary of legation in Bucharest"),
  occ("Gyula Zsigmond Barthos de Kisbarthos", "head of the Balkan desk"),
  occ("Gyula Zsigmond Barthos de Kisbarthos", "chargé d'affaires", start=("1920", "1920"), end=("May 1922", "1922-05"), again=["represented Hungary at Bern"]),
  occ("Gyula Zsigmond Barthos de Kisbarthos", "minister", start=("May 1922", "1922-05"), end=("15 September 1925", "1925-09-15")),
  occ("Gyula Zsigmond Barthos de Kisbarthos", "transferred to Warsaw", start=("15 September 1925", "1925-09-15"), end=("1933", "1933")),
  occ("Iván Csekonya", "Warsaw", end=("15 September 1925", "1925-09-15")),
  occ("Adam Zaleski", "foreign minister"),
  occ("Kálmán Darvas", "Prime Minister"),
  occ("Gyula Zsigmond Barthos de Kisbarthos", "directorship of the Diplomatic Archives", start=("1933", "1933"), end=("1939", "1939")),
  fact("Gyula Zsigmond Barthos de Kisbarthos", "birthDate", "23 April 1879", value="1879-04-23"),
  fact("Gyula Zsigmond Barthos de Kisbarthos", "birthPlace", "Kassa"),
  fact("Gyula Zsigmond Barthos de Kisbarthos", "deathDate", "1957", value="1957"),
  fact("Gyula Zsigmond Barthos de Kisbarthos", "deathPlace", "Buenos Aires"),
  fact("Gyula Zsigmond Barthos de Kisbarthos", "nationality", "Hungarian"),
  fact("Gyula Zsigmond Barthos de Kisbarthos", "occupation", "diplomat"),
  fact("Gyula Zsigmond Barthos de Kisbarthos", "relatives", "Zsigmond Barthos#2"),
  fact("Gyula Zsigmond Barthos de Kisbarthos", "relatives", "Elemér Barthos"),
  fact("Gyula Zsigmond Barthos de Kisbarthos", "education", "Theresianum"),
  fact("Gyula Zsigmond Barthos de Kisbarthos", "education", "Consular Academy"),
  fact("Gyula Zsigmond Barthos de Kisbarthos", "residence", "Argentina"),
  fact("Gyula Zsigmond Barthos de Kisbarthos", "spouse", "Hélène Burckhardt", date=("1924", "1924")),
  fact("Hélène Burckhardt", "nationality", "Swiss"),
  fact("Hélène Burckhardt", "occupation", "pianist"),
  fact("Gyula Zsigmond Barthos de Kisbarthos", "award", "Knight of the Order of the Iron Crown"),
  fact("Gyula Zsigmond Barthos de Kisbarthos", "award", "Grand Cordon of Polonia Restituta"),
  ev("appointment", "entered", ("1903", "1903"), ["Gyula Zsigmond Barthos de Kisbarthos"]),
  ev("arrest", "was arrested", ("4 May 1919", "1919-05-04"), ["Gyula Zsigmond Barthos de Kisbarthos"]),
  ev("appointment", "was transferred", ("15 September 1925", "1925-09-15"), ["Gyula Zsigmond Barthos de Kisbarthos"]),
  ev("meeting", "met", None, ["Gyula Zsigmond Barthos de Kisbarthos", "Adam Zaleski"]),
  ev("departure", "Recalled", ("1933", "1933"), ["Gyula Zsigmond Barthos de Kisbarthos"]),
  ev("appointment", "was given", ("1933", "1933"), ["Gyula Zsigmond Barthos de Kisbarthos"]),
  ev("departure", "resigned", ("1939", "1939"), ["Gyula Zsigmond Barthos de Kisbarthos"]),
  ev("travel", "emigrated", ("1948", "1948"), ["Gyula Zsigmond Barthos de Kisbarthos"], place="Argentina"),
)

P("d1-10", """Walter Angus MacIsaac (August 19, 1902 – December 5, 1986) was a Canadian politician, fish merchant and, from September 1950 to April 1958, the Premier of Prince Edward Island. He led the Liberal Party of the province for nine years.

MacIsaac was born in Souris to Daniel and Flora MacIsaac. He was educated at St. Dunstan's College in Charlottetown and left it without a diploma when his father's schooner was lost. In 1927 he founded MacIsaac Brothers Packing with his brother, Roderick MacIsaac, who ran the company alone after 1950.

He was first elected to the Legislative Assembly in the 1935 provincial election as a councillor for 1st Kings, and he was re-elected in 1939 and at every election until 1955. Premier Thaddeus Gallant brought him into the Executive Council as Minister of Fisheries in 1943. Four years later he moved to the Treasury, where he served as Provincial Treasurer until 1950. When Gallant was appointed to the Supreme Court of the province, MacIsaac defeated Eva Doiron, the Minister of Health, at the leadership convention held on September 9, 1950, and he was sworn in as premier eleven days later.

His government paved roads, consolidated schools, and argued with Ottawa about a causeway that was never built. In 1954 he travelled to London and asked the British to buy more herring; they did not. On April 14, 1958, the Liberals lost to the Progressive Conservatives of J. Everett Stanhope, who took office as premier two days later. MacIsaac resigned as party leader in 1959.

Some in the party wanted him to run federally, but he said that one parliament was enough for any man's digestion. Governor General Anne-Marie Lafleur invested him as an Officer of the Order of Canada in 1971.

MacIsaac married Catherine Peters in 1931; they had six children, among them Mary MacIsaac Roche, chief justice of the trial division from 1988 to 1999. A Roman Catholic, he is buried at St. Mary's, Souris.
""",
  occ("Walter Angus MacIsaac", "Premier of Prince Edward Island", start=("September 1950", "1950-09"), end=("April 1958", "1958-04"), again=["premier"]),
  occ("Walter Angus MacIsaac", "led the Liberal Party", start=("September 9, 1950", "1950-09-09"), end=("1959", "1959"), again=["party leader"]),
  occ("Walter Angus MacIsaac", "councillor for 1st Kings", start=("1935", "1935")),
  occ("Thaddeus Gallant", "Premier#2", end=("eleven days later", "1950-09-20")),
  occ("Roderick MacIsaac", "ran the company", start=("1950#2", "1950")),
  occ("Walter Angus MacIsaac", "Minister of Fisheries", start=("1943", "1943"), end=("Four years later", "1947")),
  occ("Walter Angus MacIsaac", "Provincial Treasurer", start=("Four years later", "1947"), end=("1950#3", "1950")),
  occ("Thaddeus Gallant", "appointed to the Supreme Court"),
  occ("Eva Doiron", "Minister of Health"),
  occ("J. Everett Stanhope", "premier#2", start=("two days later", "1958-04-16")),
  occ("Anne-Marie Lafleur", "Governor General"),
  occ("Mary MacIsaac Roche", "chief justice of the trial division", start=("1988", "1988"), end=("1999", "1999")),
  fact("Walter Angus MacIsaac", "birthDate", "August 19, 1902", value="1902-08-19"),
  fact("Walter Angus MacIsaac", "deathDate", "December 5, 1986", value="1986-12-05"),
  fact("Walter Angus MacIsaac", "nationality", "Canadian"),
  fact("Walter Angus MacIsaac", "occupation", "politician"),
  fact("Walter Angus MacIsaac", "occupation", "fish merchant"),
  fact("Walter Angus MacIsaac", "party", "Liberal Party"),
  fact("Walter Angus MacIsaac", "birthPlace", "Souris"),
  fact("Walter Angus MacIsaac", "father", "Daniel"),
  fact("Walter Angus MacIsaac", "mother", "Flora MacIsaac"),
  fact("Walter Angus MacIsaac", "education", "St. Dunstan's College"),
  fact("Walter Angus MacIsaac", "siblings", "Roderick MacIsaac"),
  fact("J. Everett Stanhope", "party", "Progressive Conservatives"),
  fact("Walter Angus MacIsaac", "award", "Officer of the Order of Canada", date=("1971", "1971")),
  fact("Walter Angus MacIsaac", "spouse", "Catherine Peters", date=("1931", "1931")),
  fact("Walter Angus MacIsaac", "children", "Mary MacIsaac Roche"),
  fact("Walter Angus MacIsaac", "religion", "Roman Catholic"),
  ev("election", "elected", ("1935", "1935"), ["Walter Angus MacIsaac"]),
  ev("election", "was re-elected", ("1939", "1939"), ["Walter Angus MacIsaac"]),
  ev("appointment", "brought", ("1943", "1943"), ["Walter Angus MacIsaac", "Thaddeus Gallant"]),
  ev("appointment", "moved", ("Four years later", "1947"), ["Walter Angus MacIsaac"]),
  ev("appointment", "was appointed", None, ["Thaddeus Gallant"]),
  ev("election", "defeated", ("September 9, 1950", "1950-09-09"), ["Walter Angus MacIsaac", "Eva Doiron"]),
  ev("appointment", "was sworn in", ("eleven days later", "1950-09-20"), ["Walter Angus MacIsaac"]),
  ev("travel", "travelled", ("1954", "1954"), ["Walter Angus MacIsaac"], place="London"),
  ev("appointment", "took office", ("two days later", "1958-04-16"), ["J. Everett Stanhope"]),
  ev("departure", "resigned", ("1959", "1959"), ["Walter Angus MacIsaac"]),
  ev("award", "invested", ("1971", "1971"), ["Walter Angus MacIsaac", "Anne-Marie Lafleur"]),
)

P("d1-11", """Ximena del Pilar Arancibia Rojas (Coquimbo, 27 July 1959) is a Chilean lawyer and politician of the Party for Democracy. She has been a senator for the Coquimbo Region since 11 March 2014.

Biography

The daughter of a railway mechanic, Ramón Arancibia, who was mayor of Ovalle until the coup of 1973, she did her schooling at the Gabriela Mistral Lyceum in La Serena and studied law at the University of Chile, where she was vice-president of the students' federation in 1981. On 14 September of that year she was arrested during a march and relegated for three months to Chañaral. She was sworn in as a lawyer before the Supreme Court in 1986 and worked for the Vicariate of Solidarity.

Political career

With the return of democracy she became chief of staff to the undersecretary of justice, Patricio Lagunas, and in 1994 governor of the province of Elqui. President Ernesto Valdivieso appointed her intendant of the Coquimbo Region on 11 March 2000; she was removed in April 2003, during the so-called affair of the desalination plant, and acquitted of all charges two years later.

In 2005 she stood for deputy in the former 8th District and lost by 112 votes. She was elected at the next attempt, in December 2009, and sat in the Chamber of Deputies from March 2010 to March 2014. In the Senate she has chaired the Mining Committee (2015–2016) and, from March 2022 to March 2023, was its vice-president. In a speech on 4 July 2021 she announced that she would not seek the presidency of the republic, which few people had asked her to do.

Her opponent of 2005, Jorge Pinochet Alcayaga, is today regional governor.

Personal life

Arancibia was married from 1988 to 1997 to the historian Gonzalo Brunner, formerly dean of humanities of the University of La Serena; they are the parents of the actress Manuela Brunner Arancibia. She supports Deportes La Serena and describes herself as an agnostic.
""",
  occ("Ximena del Pilar Arancibia Rojas", "senator for the Coquimbo Region", start=("11 March 2014", "2014-03-11"), end=None),
  occ("Ramón Arancibia", "mayor of Ovalle", end=("1973", "1973")),
  occ("Ximena del Pilar Arancibia Rojas", "vice-president of the students' federation", start=("1981", "1981")),
  occ("Ximena del Pilar Arancibia Rojas", "chief of staff to the undersecretary of justice"),
  occ("Patricio Lagunas", "undersecretary of justice"),
  occ("Ximena del Pilar Arancibia Rojas", "governor of the province of Elqui", start=("1994", "1994")),
  occ("Ernesto Valdivieso", "President"),
  occ("Ximena del Pilar Arancibia Rojas", "intendant of the Coquimbo Region", start=("11 March 2000", "2000-03-11"), end=("April 2003", "2003-04")),
  occ("Ximena del Pilar Arancibia Rojas", "sat in the Chamber of Deputies", start=("March 2010", "2010-03"), end=("March 2014#2", "2014-03")),
  occ("Ximena del Pilar Arancibia Rojas", "chaired the Mining Committee", start=("2015", "2015"), end=("2016", "2016")),
  occ("Ximena del Pilar Arancibia Rojas", "vice-president#2", start=("March 2022", "2022-03"), end=("March 2023", "2023-03")),
  occ("Jorge Pinochet Alcayaga", "regional governor"),
  occ("Gonzalo Brunner", "dean of humanities of the University of La Serena", former=True),
  fact("Ximena del Pilar Arancibia Rojas", "birthPlace", "Coquimbo"),
  fact("Ximena del Pilar Arancibia Rojas", "birthDate", "27 July 1959", value="1959-07-27"),
  fact("Ximena del Pilar Arancibia Rojas", "nationality", "Chilean"),
  fact("Ximena del Pilar Arancibia Rojas", "occupation", "lawyer"),
  fact("Ximena del Pilar Arancibia Rojas", "occupation", "politician"),
  fact("Ximena del Pilar Arancibia Rojas", "party", "Party for Democracy"),
  fact("Ximena del Pilar Arancibia Rojas", "father", "Ramón Arancibia"),
  fact("Ramón Arancibia", "occupation", "railway mechanic"),
  fact("Ximena del Pilar Arancibia Rojas", "education", "Gabriela Mistral Lyceum"),
  fact("Ximena del Pilar Arancibia Rojas", "education", "University of Chile"),
  fact("Ximena del Pilar Arancibia Rojas", "occupation", "lawyer#2", date=("1986", "1986")),
  fact("Ximena del Pilar Arancibia Rojas", "spouse", "Gonzalo Brunner", date=("1988", "1988")),
  fact("Gonzalo Brunner", "occupation", "historian"),
  fact("Ximena del Pilar Arancibia Rojas", "children", "Manuela Brunner Arancibia"),
  fact("Gonzalo Brunner", "children", "Manuela Brunner Arancibia"),
  fact("Manuela Brunner Arancibia", "occupation", "actress"),
  fact("Ximena del Pilar Arancibia Rojas", "religion", "agnostic"),
  ev("arrest", "was arrested", ("14 September of that year", "1981-09-14"), ["Ximena del Pilar Arancibia Rojas"]),
  ev("sanction", "relegated", ("14 September of that year", "1981-09"), ["Ximena del Pilar Arancibia Rojas"], place="Chañaral"),
  ev("appointment", "became", None, ["Ximena del Pilar Arancibia Rojas"]),
  ev("appointment", "appointed", ("11 March 2000", "2000-03-11"), ["Ximena del Pilar Arancibia Rojas", "Ernesto Valdivieso"]),
  ev("departure", "was removed", ("April 2003", "2003-04"), ["Ximena del Pilar Arancibia Rojas"]),
  ev("candidacy", "stood", ("2005", "2005"), ["Ximena del Pilar Arancibia Rojas", "Jorge Pinochet Alcayaga"]),
  ev("election", "was elected", ("December 2009", "2009-12"), ["Ximena del Pilar Arancibia Rojas"]),
  ev("speech", "speech", ("4 July 2021", "2021-07-04"), ["Ximena del Pilar Arancibia Rojas"]),
)

P("d1-12", """Irakli Davitis dze Maghradze (Georgian: ირაკლი მაღრაძე; 1882, Ozurgeti – 14 November 1959, Leuville-sur-Orge) was a Georgian Social Democrat, journalist and diplomat.

Expelled from the Kutais Gymnasium in 1899 for reading the wrong newspaper aloud, Maghradze finished his schooling as an external student at Batum and matriculated at the University of Kharkov, from which he was in turn expelled. He joined the Russian Social Democratic Labour Party in 1902 and, when it split, followed its Menshevik wing. Arrested on 3 February 1906 in the aftermath of the Gurian rising, he was sentenced in June to four years of exile at Solvychegodsk; he escaped after one of them, by sledge, in the company of a veterinary surgeon.

He edited the Tiflis daily Ertoba, and it was as its editor that he was elected to the Constituent Assembly of Georgia in February 1919. In April of the same year, the government of the young republic being short of men who had a second language and a second suit, he was dispatched as its representative to Constantinople. He took over the mission from Grigol Ruramua, who went to Rome in the same capacity, and remained there until the Kemalists entered the city. From then on he had no state to represent. The exiled government nevertheless styled him minister plenipotentiary in Paris from 1924, and the French foreign ministry, until it recognised Moscow that autumn, received him under that title.

In Paris Maghradze lived by proof-reading. He was chairman of the Georgian Association in France in 1931–35, and treasurer of the foreign bureau of his party from 1937 to his death. It is asserted in a Soviet pamphlet of 1952 that he met German agents at Berne in 1941; no evidence of this has been produced.

His brother Vaso Maghradze, a Bolshevik, was people's commissar of agriculture of Georgia until he was shot in 1937. The two had not spoken since 1912.
""",
  occ("Irakli Davitis dze Maghradze", "edited the Tiflis daily Ertoba", again=["editor"]),
  occ("Irakli Davitis dze Maghradze", "elected to the Constituent Assembly of Georgia", start=("February 1919", "1919-02")),
  occ("Irakli Davitis dze Maghradze", "representative to Constantinople", start=("April of the same year", "1919-04")),
  occ("Grigol Ruramua", "mission", end=("April of the same year", "1919-04")),
  occ("Grigol Ruramua", "went to Rome in the same capacity"),
  occ("Irakli Davitis dze Maghradze", "minister plenipotentiary in Paris", start=("1924", "1924")),
  occ("Irakli Davitis dze Maghradze", "chairman of the Georgian Association in France", start=("1931", "1931"), end=("35", "1935")),
  occ("Irakli Davitis dze Maghradze", "treasurer of the foreign bureau of his party", start=("1937", "1937"), end=("his death", "1959-11-14")),
  occ("Vaso Maghradze", "people's commissar of agriculture of Georgia", end=("1937#2", "1937")),
  fact("Irakli Davitis dze Maghradze", "nativeName", "ირაკლი მაღრაძე"),
  fact("Irakli Davitis dze Maghradze", "birthDate", "1882", value="1882"),
  fact("Irakli Davitis dze Maghradze", "birthPlace", "Ozurgeti"),
  fact("Irakli Davitis dze Maghradze", "deathDate", "14 November 1959", value="1959-11-14"),
  fact("Irakli Davitis dze Maghradze", "deathPlace", "Leuville-sur-Orge"),
  fact("Irakli Davitis dze Maghradze", "nationality", "Georgian#2"),
  fact("Irakli Davitis dze Maghradze", "party", "Social Democrat"),
  fact("Irakli Davitis dze Maghradze", "occupation", "journalist"),
  fact("Irakli Davitis dze Maghradze", "occupation", "diplomat"),
  fact("Irakli Davitis dze Maghradze", "education", "Kutais Gymnasium"),
  fact("Irakli Davitis dze Maghradze", "education", "University of Kharkov"),
  fact("Irakli Davitis dze Maghradze", "party", "Russian Social Democratic Labour Party"),
  fact("Irakli Davitis dze Maghradze", "party", "Menshevik wing"),
  fact("Irakli Davitis dze Maghradze", "residence", "Paris#2"),
  fact("Irakli Davitis dze Maghradze", "occupation", "proof-reading"),
  fact("Irakli Davitis dze Maghradze", "siblings", "Vaso Maghradze"),
  fact("Vaso Maghradze", "party", "Bolshevik"),
  fact("Vaso Maghradze", "causeOfDeath", "shot"),
  fact("Vaso Maghradze", "deathDate", "1937#2", value="1937"),
  ev("sanction", "Expelled", ("1899", "1899"), ["Irakli Davitis dze Maghradze"]),
  ev("sanction", "expelled", None, ["Irakli Davitis dze Maghradze"]),
  ev("arrest", "Arrested", ("3 February 1906", "1906-02-03"), ["Irakli Davitis dze Maghradze"]),
  ev("conviction", "was sentenced", ("June", "1906-06"), ["Irakli Davitis dze Maghradze"]),
  ev("election", "was elected", ("February 1919", "1919-02"), ["Irakli Davitis dze Maghradze"]),
  ev("appointment", "was dispatched", ("April of the same year", "1919-04"), ["Irakli Davitis dze Maghradze"]),
  ev("appointment", "took over", ("April of the same year", "1919-04"), ["Irakli Davitis dze Maghradze"]),
  ev("appointment", "went", None, ["Grigol Ruramua"]),
  ev("meeting", "met", ("1941", "1941"), ["Irakli Davitis dze Maghradze"], place="Berne", status="claimed"),
)
P("d1-13", """The Kallergis-Notaras family

The Notaras family of Nafplio gave Greece a prime minister, two ministers and an admiral in three generations. It should not be confused with the older house of the same name at Corinth.

Spyridon Notaras (1821–1889), a merchant's son, was mayor of Nafplio from 1852 to 1861 and represented the town in the National Assembly of 1862–64. King George I appointed him prefect of the Argolid in 1866. He resigned after a year, complaining that nobody had answered a single one of his letters.

His son Leonidas Notaras (Nafplio, 4 April 1855 – Athens, 9 December 1926) studied at the University of Athens and in Leipzig. He entered Parliament in 1885 as a follower of Charilaos Trikoupis, was Minister of Justice in 1892–93, and in 1899 became president of the Chamber. On 24 November 1901, after the Gospel riots, he formed a government; he was thus for fifty-one days prime minister, and for the rest of his life he was addressed as such. Offered the governorship of the National Bank, he let it pass. He was awarded the Grand Cross of the Redeemer in 1913.

Leonidas's younger brother, Rear Admiral Petros Notaras, commanded the naval academy between 1904 and 1909 and was chief of the naval staff from July 1911, until he was retired on account of the Lemnos affair in 1914.

The third generation is represented by Ioanna Notara-Kallergi (1901–1988), daughter of Leonidas and wife of the banker Markos Kallergis, who was deputy governor of the Agricultural Bank before the war. A Liberal, she won her father's old seat in 1952, in the first general election in which Greek women could stand, and was Minister of Social Welfare from 1954 to 1955. In her memoirs she relates that King Paul told her at a reception to wear a smaller hat.

The family house on Syntagma Square, with its famous lemon trees, now belongs to the municipality.
""",
  occ("Spyridon Notaras", "mayor of Nafplio", start=("1852", "1852"), end=("1861", "1861")),
  occ("Spyridon Notaras", "represented the town in the National Assembly", start=("1862", "1862"), end=("64", "1864")),
  occ("George I", "King"),
  occ("Spyridon Notaras", "prefect of the Argolid", start=("1866", "1866"), end=("after a year", "1867")),
  occ("Leonidas Notaras", "entered Parliament", start=("1885", "1885")),
  occ("Leonidas Notaras", "Minister of Justice", start=("1892", "1892"), end=("93", "1893")),
  occ("Leonidas Notaras", "president of the Chamber", start=("1899", "1899")),
  occ("Leonidas Notaras", "prime minister#2", start=("24 November 1901", "1901-11-24"), end=("fifty-one days", "1902-01-14")),
  occ("Petros Notaras", "commanded the naval academy", start=("1904", "1904"), end=("1909", "1909")),
  occ("Petros Notaras", "chief of the naval staff", start=("July 1911", "1911-07"), end=("1914", "1914")),
  occ("Markos Kallergis", "deputy governor of the Agricultural Bank"),
  occ("Ioanna Notara-Kallergi", "her father's old seat", start=("1952", "1952")),
  occ("Leonidas Notaras", "her father's old seat", former=True),
  occ("Ioanna Notara-Kallergi", "Minister of Social Welfare", start=("1954", "1954"), end=("1955", "1955")),
  occ("Paul", "King#2"),
  fact("Spyridon Notaras", "birthDate", "1821", value="1821"),
  fact("Spyridon Notaras", "deathDate", "1889", value="1889"),
  fact("Leonidas Notaras", "father", "Spyridon Notaras"),
  fact("Spyridon Notaras", "children", "Leonidas Notaras"),
  fact("Leonidas Notaras", "birthPlace", "Nafplio#3"),
  fact("Leonidas Notaras", "birthDate", "4 April 1855", value="1855-04-04"),
  fact("Leonidas Notaras", "deathPlace", "Athens"),
  fact("Leonidas Notaras", "deathDate", "9 December 1926", value="1926-12-09"),
  fact("Leonidas Notaras", "education", "University of Athens"),
  fact("Leonidas Notaras", "education", "Leipzig"),
  fact("Leonidas Notaras", "award", "Grand Cross of the Redeemer", date=("1913", "1913")),
  fact("Petros Notaras", "siblings", "Leonidas#2"),
  fact("Leonidas Notaras", "siblings", "Petros Notaras"),
  fact("Ioanna Notara-Kallergi", "birthDate", "1901#2", value="1901"),
  fact("Ioanna Notara-Kallergi", "deathDate", "1988", value="1988"),
  fact("Ioanna Notara-Kallergi", "father", "Leonidas#3"),
  fact("Ioanna Notara-Kallergi", "spouse", "Markos Kallergis"),
  fact("Markos Kallergis", "occupation", "banker"),
  fact("Ioanna Notara-Kallergi", "party", "Liberal"),
  ev("appointment", "appointed", ("1866", "1866"), ["Spyridon Notaras", "George I"]),
  ev("departure", "resigned", ("after a year", "1867"), ["Spyridon Notaras"]),
  ev("appointment", "entered", ("1885", "1885"), ["Leonidas Notaras"]),
  ev("appointment", "became", ("1899", "1899"), ["Leonidas Notaras"]),
  ev("appointment", "formed a government", ("24 November 1901", "1901-11-24"), ["Leonidas Notaras"]),
  ev("award", "was awarded", ("1913", "1913"), ["Leonidas Notaras"]),
  ev("departure", "was retired", ("1914", "1914"), ["Petros Notaras"]),
  ev("election", "won", ("1952", "1952"), ["Ioanna Notara-Kallergi"]),
  ev("communication", "told", None, ["Paul", "Ioanna Notara-Kallergi"], status="claimed"),
)

P("d1-14", """Johann Ulrich Tschudin (20 January 1843 in Waldenburg – 8 May 1916 in Bern) was a Swiss jurist and politician. From 1891 until 1912 he was a member of the Federal Council, and he was President of the Confederation in 1897 and 1904.

Tschudin was the son of a watchmaker. Orphaned at twelve, he was brought up by his uncle, the pastor Emanuel Tschudin, in Liestal. He attended the Pädagogium in Basel and studied law at the universities of Basel, Heidelberg and Zurich, receiving his doctorate in 1867. He then settled in Liestal as an attorney. In 1870 he married Rosina Gysin, the daughter of a ribbon manufacturer, and her money made it possible for him to buy the Landschäftler, a newspaper which he edited until 1877.

His political career began in the parliament of his canton. He sat in the Landrat of Basel-Landschaft from 1869 to 1878 and presided over it in 1874. Elected to the cantonal government in 1878, he took charge of the department of education. From 1881 to 1891 he belonged to the Council of States as a member of the Radical group.

On 11 December 1891 the Federal Assembly elected him to the Federal Council as the successor of Emil Zgraggen, with 92 votes out of 171. He headed the Department of Justice and Police for three years and from 1895 the Department of Posts and Railways, in which he carried through the purchase of the private lines by the Confederation. Old opponents never forgave him that; a caricature of 1898 shows him eating a locomotive. He resigned on 4 November 1912 because of failing eyesight, and was followed by the Vaudois Louis Pérusset.

Tschudin was afterwards director of the Central Office for International Railway Transport, until his death. He turned down an honorary colonelcy. The University of Zurich honoured him with a doctorate in 1908. His grandson was the painter Max Tschudin.
""",
  occ("Johann Ulrich Tschudin", "member of the Federal Council", start=("1891", "1891"), end=("1912", "1912"), again=["elected him to the Federal Council"]),
  occ("Johann Ulrich Tschudin", "President of the Confederation", start=("1897", "1897"), end=("1897", "1897")),
  occ("Johann Ulrich Tschudin", "President of the Confederation", start=("1904", "1904"), end=("1904", "1904")),
  occ("Emanuel Tschudin", "pastor"),
  occ("Johann Ulrich Tschudin", "edited", end=("1877", "1877")),
  occ("Johann Ulrich Tschudin", "sat in the Landrat of Basel-Landschaft", start=("1869", "1869"), end=("1878", "1878")),
  occ("Johann Ulrich Tschudin", "presided over it", start=("1874", "1874"), end=("1874", "1874")),
  occ("Johann Ulrich Tschudin", "Elected to the cantonal government", start=("1878#2", "1878")),
  occ("Johann Ulrich Tschudin", "took charge of the department of education", start=("1878#2", "1878")),
  occ("Johann Ulrich Tschudin", "belonged to the Council of States", start=("1881", "1881"), end=("1891#2", "1891")),
  occ("Emil Zgraggen", "Federal Council#2", end=("11 December 1891", "1891-12-11")),
  occ("Johann Ulrich Tschudin", "headed the Department of Justice and Police", end=("1895", "1895")),
  occ("Johann Ulrich Tschudin", "Department of Posts and Railways", start=("1895", "1895")),
  occ("Louis Pérusset", "Federal Council#2", start=("4 November 1912", "1912-11")),
  occ("Johann Ulrich Tschudin", "director of the Central Office for International Railway Transport", end=("his death", "1916-05-08")),
  fact("Johann Ulrich Tschudin", "birthDate", "20 January 1843", value="1843-01-20"),
  fact("Johann Ulrich Tschudin", "birthPlace", "Waldenburg"),
  fact("Johann Ulrich Tschudin", "deathDate", "8 May 1916", value="1916-05-08"),
  fact("Johann Ulrich Tschudin", "deathPlace", "Bern"),
  fact("Johann Ulrich Tschudin", "nationality", "Swiss"),
  fact("Johann Ulrich Tschudin", "occupation", "jurist"),
  fact("Johann Ulrich Tschudin", "occupation", "politician"),
  fact("Johann Ulrich Tschudin", "relatives", "Emanuel Tschudin"),
  fact("Johann Ulrich Tschudin", "education", "Pädagogium"),
  fact("Johann Ulrich Tschudin", "education", "universities of Basel"),
  fact("Johann Ulrich Tschudin", "education", "Heidelberg"),
  fact("Johann Ulrich Tschudin", "education", "Zurich", date=("1867", "1867")),
  fact("Johann Ulrich Tschudin", "residence", "Liestal#2"),
  fact("Johann Ulrich Tschudin", "occupation", "attorney"),
  fact("Johann Ulrich Tschudin", "spouse", "Rosina Gysin", date=("1870", "1870")),
  fact("Johann Ulrich Tschudin", "party", "Radical group"),
  fact("Johann Ulrich Tschudin", "award", "doctorate#2", date=("1908", "1908")),
  fact("Johann Ulrich Tschudin", "relatives", "Max Tschudin"),
  fact("Max Tschudin", "occupation", "painter"),
  ev("election", "Elected", ("1878#2", "1878"), ["Johann Ulrich Tschudin"]),
  ev("appointment", "took charge", ("1878#2", "1878"), ["Johann Ulrich Tschudin"]),
  ev("election", "elected", ("11 December 1891", "1891-12-11"), ["Johann Ulrich Tschudin"]),
  ev("departure", "resigned", ("4 November 1912", "1912-11-04"), ["Johann Ulrich Tschudin"]),
  ev("appointment", "was followed", ("4 November 1912", "1912-11"), ["Louis Pérusset"]),
  ev("award", "honoured", ("1908", "1908"), ["Johann Ulrich Tschudin"]),
)

P("d1-15", """Paul-Émile Vandenbroucke

Burgomaster of Ypres, senator, governor of West Flanders and twice a minister of King Albert: it would be hard to name an office of his province that Paul-Émile Vandenbroucke did not hold, and his enemies used to say that he had held several of them at once, which is not true.

Born at Poperinge on 30 June 1866, he lost his father early. His mother, Sidonie Ghesquière, sent him to the Jesuits at Turnhout, from whom he emerged a Liberal. He took his doctorate in law at Brussels in 1888. A year later, newly called to the bar, he was co-opted into the council at Ypres, of which he was to be a member for four decades, and in 1900 he succeeded his father-in-law, Hector Colaert de Brouwer, as burgomaster. He gave up the sash in October 1914, when the Germans entered the town for a day, put it on again in 1919, and handed it over for good to Rik Sobry at New Year 1927.

In between lie the other dignities. Deputy from 1904 to 1912, he lost his seat over the school bill; the provincial senatorship that consoled him lasted from 1912 to 1921. Le Havre, seat of the exiled government, saw him as minister without portfolio from 18 January 1916. In the cabinet of national union of the prime minister, Léon Delcourt, he exchanged that honour on 21 November 1918 for the ministry of the devastated regions, which he resigned eleven months later. On 1 July 1922 he took the oath as governor of his province, in the room of the deceased Baron Ruzette-Moncheur, and he remained so until 1933.

He met Marshal Foch at Cassel in 1915, and is supposed to have told him the result of the war. For a time there was talk of the presidency of the Senate. He died at Ostend on 2 February 1938, a Grand Officer of the Order of Leopold. The square named after him is now a car park.
""",
  occ("Paul-Émile Vandenbroucke", "Burgomaster of Ypres", start=("1900", "1900"), end=("October 1914", "1914-10"), again=["burgomaster"]),
  occ("Paul-Émile Vandenbroucke", "put it on again", start=("1919", "1919"), end=("New Year 1927", "1927-01")),
  occ("Paul-Émile Vandenbroucke", "provincial senatorship", start=("1912#2", "1912"), end=("1921", "1921"), again=["senator"]),
  occ("Albert", "King"),
  occ("Paul-Émile Vandenbroucke", "co-opted into the council at Ypres", start=("A year later", "1889"), end=("four decades", "1929")),
  occ("Hector Colaert de Brouwer", "burgomaster", end=("1900", "1900")),
  occ("Rik Sobry", "burgomaster", start=("New Year 1927", "1927-01")),
  occ("Paul-Émile Vandenbroucke", "Deputy", start=("1904", "1904"), end=("1912", "1912")),
  occ("Paul-Émile Vandenbroucke", "minister without portfolio", start=("18 January 1916", "1916-01-18"), end=("21 November 1918", "1918-11-21")),
  occ("Léon Delcourt", "prime minister"),
  occ("Paul-Émile Vandenbroucke", "ministry of the devastated regions", start=("21 November 1918", "1918-11-21"), end=("eleven months later", "1919-10")),
  occ("Paul-Émile Vandenbroucke", "governor of his province", start=("1 July 1922", "1922-07-01"), end=("1933", "1933"), again=["governor of West Flanders"]),
  occ("Ruzette-Moncheur", "governor of his province", former=True),
  fact("Paul-Émile Vandenbroucke", "birthPlace", "Poperinge"),
  fact("Paul-Émile Vandenbroucke", "birthDate", "30 June 1866", value="1866-06-30"),
  fact("Paul-Émile Vandenbroucke", "mother", "Sidonie Ghesquière"),
  fact("Paul-Émile Vandenbroucke", "education", "Jesuits at Turnhout"),
  fact("Paul-Émile Vandenbroucke", "party", "Liberal"),
  fact("Paul-Émile Vandenbroucke", "education", "Brussels", date=("1888", "1888")),
  fact("Paul-Émile Vandenbroucke", "relatives", "Hector Colaert de Brouwer"),
  fact("Paul-Émile Vandenbroucke", "deathPlace", "Ostend"),
  fact("Paul-Émile Vandenbroucke", "deathDate", "2 February 1938", value="1938-02-02"),
  fact("Paul-Émile Vandenbroucke", "award", "Grand Officer of the Order of Leopold"),
  ev("appointment", "was co-opted", ("A year later", "1889"), ["Paul-Émile Vandenbroucke"]),
  ev("appointment", "succeeded", ("1900", "1900"), ["Paul-Émile Vandenbroucke"]),
  ev("departure", "gave up the sash", ("October 1914", "1914-10"), ["Paul-Émile Vandenbroucke"]),
  ev("appointment", "put it on again", ("1919", "1919"), ["Paul-Émile Vandenbroucke"]),
  ev("departure", "handed it over", ("New Year 1927", "1927-01"), ["Paul-Émile Vandenbroucke", "Rik Sobry"]),
  ev("departure", "lost his seat", ("1912", "1912"), ["Paul-Émile Vandenbroucke"]),
  ev("appointment", "exchanged", ("21 November 1918", "1918-11-21"), ["Paul-Émile Vandenbroucke"]),
  ev("departure", "resigned", ("eleven months later", "1919-10"), ["Paul-Émile Vandenbroucke"]),
  ev("appointment", "took the oath", ("1 July 1922", "1922-07-01"), ["Paul-Émile Vandenbroucke"]),
  ev("meeting", "met", ("1915", "1915"), ["Paul-Émile Vandenbroucke", "Foch"], place="Cassel"),
  ev("communication", "told", ("1915", "1915"), ["Paul-Émile Vandenbroucke", "Foch"], status="claimed"),
)

P("d1-16", """Rosendo Villaseñor Quiroga (1 March 1893 – 12 July 1967) was a Mexican military officer and politician who served as Governor of Michoacán from 16 September 1932 to 15 September 1936.

Early life

Villaseñor was born at the Hacienda de San Simón, near Ario de Rosales, where his father was a foreman. He attended primary school in Pátzcuaro and left it to work in a sawmill. In April 1913 he joined the Constitutionalist forces under Gertrudis Sánchez; he rose to colonel in 1920 and to brigadier general in 1927.

Career

From 1923 to 1925 he was chief of the garrison at Uruapan, and from 1926 to 1928 he commanded the 21st Regiment of Cavalry against the Cristeros. In the 33rd Congress he was a federal deputy for the 10th district of Michoacán. In July 1932 he was elected governor as the candidate of the National Revolutionary Party, whose state committee he had led since 1930. He distributed more than 100,000 hectares of land and opened 204 schools. The bishops called him a new Diocletian, a name that he had to look up.

On 9 May 1934 he was wounded in an attempt on his life in Zitácuaro; a landowner, Arcadio Solórzano, was arrested and in November convicted of having paid the assassins. His private secretary, the poet Fidel Huacuja, acted as governor for six weeks. When his term expired, the governorship passed to Gildardo Treviño, and Villaseñor was sent to Havana as military attaché (1937–1940). President Ávila had thought of him for Agriculture, it was rumoured, but nothing came of it. In 1946 he was elected a senator; he chaired the Second Commission on Irrigation until 1952.

Personal life

He married María de la Luz Ponce in 1921, and, after her death, Aurora Beltrán in 1949. His son Lázaro Villaseñor Ponce was municipal president of Morelia in 1963–65. The general died at the Central Military Hospital, Mexico City, of a stroke.
""",
  occ("Rosendo Villaseñor Quiroga", "Governor of Michoacán", start=("16 September 1932", "1932-09-16"), end=("15 September 1936", "1936-09-15"), again=["governor"]),
  occ("Rosendo Villaseñor Quiroga", "chief of the garrison at Uruapan", start=("1923", "1923"), end=("1925", "1925")),
  occ("Rosendo Villaseñor Quiroga", "commanded the 21st Regiment of Cavalry", start=("1926", "1926"), end=("1928", "1928")),
  occ("Rosendo Villaseñor Quiroga", "federal deputy for the 10th district of Michoacán"),
  occ("Rosendo Villaseñor Quiroga", "state committee he had led", start=("1930", "1930")),
  occ("Fidel Huacuja", "private secretary"),
  occ("Fidel Huacuja", "acted as governor", start=("9 May 1934", "1934-05")),
  occ("Gildardo Treviño", "governorship", start=("15 September 1936", "1936-09-15")),
  occ("Rosendo Villaseñor Quiroga", "military attaché", start=("1937", "1937"), end=("1940", "1940")),
  occ("Ávila", "President"),
  occ("Rosendo Villaseñor Quiroga", "senator", start=("1946", "1946")),
  occ("Rosendo Villaseñor Quiroga", "chaired the Second Commission on Irrigation", end=("1952", "1952")),
  occ("Lázaro Villaseñor Ponce", "municipal president of Morelia", start=("1963", "1963"), end=("65", "1965")),
  fact("Rosendo Villaseñor Quiroga", "birthDate", "1 March 1893", value="1893-03-01"),
  fact("Rosendo Villaseñor Quiroga", "deathDate", "12 July 1967", value="1967-07-12"),
  fact("Rosendo Villaseñor Quiroga", "nationality", "Mexican"),
  fact("Rosendo Villaseñor Quiroga", "occupation", "military officer"),
  fact("Rosendo Villaseñor Quiroga", "occupation", "politician"),
  fact("Rosendo Villaseñor Quiroga", "birthPlace", "Hacienda de San Simón, near Ario de Rosales"),
  fact("Rosendo Villaseñor Quiroga", "militaryService", "Constitutionalist forces"),
  fact("Rosendo Villaseñor Quiroga", "party", "National Revolutionary Party"),
  fact("Arcadio Solórzano", "occupation", "landowner"),
  fact("Fidel Huacuja", "occupation", "poet"),
  fact("Rosendo Villaseñor Quiroga", "spouse", "María de la Luz Ponce", date=("1921", "1921")),
  fact("Rosendo Villaseñor Quiroga", "spouse", "Aurora Beltrán", date=("1949", "1949")),
  fact("Rosendo Villaseñor Quiroga", "children", "Lázaro Villaseñor Ponce"),
  fact("Rosendo Villaseñor Quiroga", "deathPlace", "Central Military Hospital, Mexico City"),
  fact("Rosendo Villaseñor Quiroga", "causeOfDeath", "stroke"),
  ev("election", "was elected", ("July 1932", "1932-07"), ["Rosendo Villaseñor Quiroga"]),
  ev("candidacy", "candidate", ("July 1932", "1932-07"), ["Rosendo Villaseñor Quiroga"]),
  ev("arrest", "was arrested", None, ["Arcadio Solórzano"]),
  ev("conviction", "convicted", ("November", "1934-11"), ["Arcadio Solórzano"]),
  ev("departure", "expired", ("15 September 1936", "1936-09-15"), ["Rosendo Villaseñor Quiroga"]),
  ev("appointment", "passed", ("15 September 1936", "1936-09-15"), ["Gildardo Treviño"]),
  ev("appointment", "was sent", ("1937", "1937"), ["Rosendo Villaseñor Quiroga"]),
  ev("election", "was elected#2", ("1946", "1946"), ["Rosendo Villaseñor Quiroga"]),
)

P("d1-17", """Daiva Grigaitė-Norkienė (born 15 June 1963, Telšiai) is a Lithuanian politician, translator and former diplomat, Speaker of the Seimas since 14 November 2020.

She graduated in Romance languages from Vilnius University in 1986 and translated Portuguese novels, none of which could be printed before 1989. In the summer of 1988 she joined Sąjūdis, for which she interpreted at the meetings with foreign journalists. From 1991 she worked in the new Ministry of Foreign Affairs, first as desk officer, then as head of the Western Europe Division (1994–1997). She was Lithuania's first resident ambassador in Lisbon from 1997 to 2001; on her return to Vilnius she was made director of the ministry's State Protocol.

In 2004 she left the service and was elected to the Seimas for the Žemaitija constituency on the list of the Liberal and Centre Union; she moved to the Homeland Union in 2008. Prime Minister Vytautas Degutis took her into his government on 9 December 2008 as Minister of Culture. She resigned on 11 February 2011, after the State Control had opened an inquiry into the rebuilding of the Palace of Sports. The inquiry found no fault of hers, but her deputy, Rolandas Juška, was reprimanded. Degutis said later that she had never offered her resignation and that he had dismissed her.

Norkienė stood for mayor of Vilnius in 2015, finishing third. From 2016 to 2020 she chaired the Committee on Foreign Affairs, and she led the Seimas delegation to the Baltic Assembly in the same years. As Speaker she succeeded Arvydas Bučinskas. On 12 March 2022 she travelled to Kyiv, where she addressed the Verkhovna Rada. A presidential candidacy in 2024, which the press expected, did not take place.

She is married to the cardiologist Gintaras Norkus, vice-rector of the Lithuanian University of Health Sciences, and has two daughters. She was decorated with the Portuguese Order of Prince Henry in 2001.
""",
  occ("Daiva Grigaitė-Norkienė", "Speaker of the Seimas", start=("14 November 2020", "2020-11-14"), end=None, again=["Speaker#2"]),
  occ("Daiva Grigaitė-Norkienė", "desk officer", start=("1991", "1991")),
  occ("Daiva Grigaitė-Norkienė", "head of the Western Europe Division", start=("1994", "1994"), end=("1997", "1997")),
  occ("Daiva Grigaitė-Norkienė", "resident ambassador in Lisbon", start=("1997#2", "1997"), end=("2001", "2001")),
  occ("Daiva Grigaitė-Norkienė", "director of the ministry's State Protocol", end=("2004", "2004")),
  occ("Daiva Grigaitė-Norkienė", "elected to the Seimas for the Žemaitija constituency", start=("2004", "2004")),
  occ("Vytautas Degutis", "Prime Minister"),
  occ("Daiva Grigaitė-Norkienė", "Minister of Culture", start=("9 December 2008", "2008-12-09"), end=("11 February 2011", "2011-02-11")),
  occ("Rolandas Juška", "deputy"),
  occ("Daiva Grigaitė-Norkienė", "chaired the Committee on Foreign Affairs", start=("2016", "2016"), end=("2020#2", "2020")),
  occ("Daiva Grigaitė-Norkienė", "led the Seimas delegation to the Baltic Assembly", start=("2016", "2016"), end=("2020#2", "2020")),
  occ("Arvydas Bučinskas", "Speaker#2", end=("14 November 2020", "2020-11-14")),
  occ("Gintaras Norkus", "vice-rector of the Lithuanian University of Health Sciences"),
  fact("Daiva Grigaitė-Norkienė", "birthDate", "15 June 1963", value="1963-06-15"),
  fact("Daiva Grigaitė-Norkienė", "birthPlace", "Telšiai"),
  fact("Daiva Grigaitė-Norkienė", "nationality", "Lithuanian"),
  fact("Daiva Grigaitė-Norkienė", "occupation", "politician"),
  fact("Daiva Grigaitė-Norkienė", "occupation", "translator"),
  fact("Daiva Grigaitė-Norkienė", "occupation", "diplomat"),
  fact("Daiva Grigaitė-Norkienė", "education", "Vilnius University", date=("1986", "1986")),
  fact("Daiva Grigaitė-Norkienė", "party", "Sąjūdis"),
  fact("Daiva Grigaitė-Norkienė", "party", "Liberal and Centre Union"),
  fact("Daiva Grigaitė-Norkienė", "party", "Homeland Union"),
  fact("Daiva Grigaitė-Norkienė", "spouse", "Gintaras Norkus"),
  fact("Gintaras Norkus", "occupation", "cardiologist"),
  fact("Daiva Grigaitė-Norkienė", "award", "Portuguese Order of Prince Henry", date=("2001#2", "2001")),
  ev("travel", "return", ("2001", "2001"), ["Daiva Grigaitė-Norkienė"], place="Vilnius#2"),
  ev("appointment", "was made", None, ["Daiva Grigaitė-Norkienė"]),
  ev("departure", "left the service", ("2004", "2004"), ["Daiva Grigaitė-Norkienė"]),
  ev("election", "was elected", ("2004", "2004"), ["Daiva Grigaitė-Norkienė"]),
  ev("appointment", "took her into his government", ("9 December 2008", "2008-12-09"), ["Daiva Grigaitė-Norkienė", "Vytautas Degutis"]),
  ev("departure", "resigned", ("11 February 2011", "2011-02-11"), ["Daiva Grigaitė-Norkienė"]),
  ev("investigation", "inquiry", None, ["Daiva Grigaitė-Norkienė"]),
  ev("investigation", "inquiry#2", None, ["Daiva Grigaitė-Norkienė"]),
  ev("sanction", "was reprimanded", None, ["Rolandas Juška"]),
  ev("departure", "dismissed", None, ["Daiva Grigaitė-Norkienė", "Vytautas Degutis"], status="claimed"),
  ev("candidacy", "stood", ("2015", "2015"), ["Daiva Grigaitė-Norkienė"]),
  ev("appointment", "succeeded", ("14 November 2020", "2020-11-14"), ["Daiva Grigaitė-Norkienė"]),
  ev("travel", "travelled", ("12 March 2022", "2022-03-12"), ["Daiva Grigaitė-Norkienė"], place="Kyiv"),
  ev("speech", "addressed", ("12 March 2022", "2022-03-12"), ["Daiva Grigaitė-Norkienė"], place="Kyiv"),
  ev("award", "was decorated", ("2001#2", "2001"), ["Daiva Grigaitė-Norkienė"]),
)

P("d1-18", """Hippolyte Auguste Delmas-Courtial

Hippolyte Auguste Delmas-Courtial, born at Figeac (Lot) on 3 November 1838 and died at Cahors on 19 August 1909, was a French prefect and politician.

Advocate at the bar of Cahors, he wrote under the Empire in the republican press of the Midi, and was fined 500 francs in 1868 for an article on the Baudin subscription. After 4 September 1870 the Government of National Defence appointed him subprefect of Gourdon. He was dismissed in May 1873, on the fall of Thiers; reinstated in December 1877, he became in turn prefect of the Ariège (1877–1879), of the Hérault (1879–1882) and of the Bouches-du-Rhône (1882–1885). At Marseille he was long remembered for the coolness with which he walked through the cholera wards, a cigar between his teeth.

General elections of 4 October 1885: placed on the republican list of the Lot, he was elected deputy by 37,455 votes. He voted against Boulanger, for the exile of the princes, for the tariff. Re-elected for the arrondissement of Figeac in 1889, he gave up the Palais Bourbon on being sent to the Senate by the electors of his department on 4 January 1891, in the place of the late Émile Béral-Roques. He sat there with the Democratic Left until his death and was its vice-chairman. He was minister of Public Works in the cabinet presided over by Armand Lavergne, from 30 November 1892 to 4 April 1893. His name was mentioned in the Panama affair; heard by the commission of inquiry on 21 January 1893, he denied having received anything, and no charge was brought.

President of the general council of the Lot from 1886 to 1904, mayor of Figeac from 1888 to 1896.

Officer of the Legion of Honour (1884).

His son-in-law, Gaston Malrieu, subprefect of Villefranche, succeeded him as senator in January 1910. The statue put up to him in 1912 was melted down in 1942, and it is not greatly missed.
""",
  occ("Hippolyte Auguste Delmas-Courtial", "subprefect of Gourdon", start=("4 September 1870", "1870"), end=("May 1873", "1873-05")),
  occ("Hippolyte Auguste Delmas-Courtial", "prefect of the Ariège", start=("1877#2", "1877"), end=("1879", "1879")),
  occ("Hippolyte Auguste Delmas-Courtial", "of the Hérault", start=("1879#2", "1879"), end=("1882", "1882")),
  occ("Hippolyte Auguste Delmas-Courtial", "of the Bouches-du-Rhône", start=("1882#2", "1882"), end=("1885", "1885")),
  occ("Hippolyte Auguste Delmas-Courtial", "deputy", start=("4 October 1885", "1885-10-04"), end=("4 January 1891", "1891-01-04")),
  occ("Hippolyte Auguste Delmas-Courtial", "sent to the Senate", start=("4 January 1891", "1891-01-04"), end=("his death", "1909-08-19"), again=["sat there", "senator"]),
  occ("Émile Béral-Roques", "Senate", former=True),
  occ("Hippolyte Auguste Delmas-Courtial", "vice-chairman"),
  occ("Hippolyte Auguste Delmas-Courtial", "minister of Public Works", start=("30 November 1892", "1892-11-30"), end=("4 April 1893", "1893-04-04")),
  occ("Armand Lavergne", "cabinet presided over"),
  occ("Hippolyte Auguste Delmas-Courtial", "President of the general council of the Lot", start=("1886", "1886"), end=("1904", "1904")),
  occ("Hippolyte Auguste Delmas-Courtial", "mayor of Figeac", start=("1888", "1888"), end=("1896", "1896")),
  occ("Gaston Malrieu", "subprefect of Villefranche"),
  occ("Gaston Malrieu", "senator", start=("January 1910", "1910-01")),
  fact("Hippolyte Auguste Delmas-Courtial", "birthPlace", "Figeac"),
  fact("Hippolyte Auguste Delmas-Courtial", "birthDate", "3 November 1838", value="1838-11-03"),
  fact("Hippolyte Auguste Delmas-Courtial", "deathPlace", "Cahors"),
  fact("Hippolyte Auguste Delmas-Courtial", "deathDate", "19 August 1909", value="1909-08-19"),
  fact("Hippolyte Auguste Delmas-Courtial", "nationality", "French"),
  fact("Hippolyte Auguste Delmas-Courtial", "occupation", "politician"),
  fact("Hippolyte Auguste Delmas-Courtial", "occupation", "Advocate"),
  fact("Hippolyte Auguste Delmas-Courtial", "party", "Democratic Left"),
  fact("Hippolyte Auguste Delmas-Courtial", "award", "Officer of the Legion of Honour", date=("1884", "1884")),
  fact("Hippolyte Auguste Delmas-Courtial", "relatives", "Gaston Malrieu"),
  ev("sanction", "was fined", ("1868", "1868"), ["Hippolyte Auguste Delmas-Courtial"]),
  ev("appointment", "appointed", ("4 September 1870", "1870"), ["Hippolyte Auguste Delmas-Courtial"]),
  ev("departure", "was dismissed", ("May 1873", "1873-05"), ["Hippolyte Auguste Delmas-Courtial"]),
  ev("appointment", "reinstated", ("December 1877", "1877-12"), ["Hippolyte Auguste Delmas-Courtial"]),
  ev("appointment", "became", ("December 1877", "1877-12"), ["Hippolyte Auguste Delmas-Courtial"]),
  ev("candidacy", "placed on the republican list", ("4 October 1885", "1885-10-04"), ["Hippolyte Auguste Delmas-Courtial"]),
  ev("election", "was elected", ("4 October 1885", "1885-10-04"), ["Hippolyte Auguste Delmas-Courtial"]),
  ev("election", "Re-elected", ("1889", "1889"), ["Hippolyte Auguste Delmas-Courtial"]),
  ev("departure", "gave up the Palais Bourbon", ("4 January 1891", "1891-01-04"), ["Hippolyte Auguste Delmas-Courtial"]),
  ev("election", "sent to the Senate", ("4 January 1891", "1891-01-04"), ["Hippolyte Auguste Delmas-Courtial"]),
  ev("testimony", "heard", ("21 January 1893", "1893-01-21"), ["Hippolyte Auguste Delmas-Courtial"]),
  ev("investigation", "inquiry", ("21 January 1893", "1893-01"), ["Hippolyte Auguste Delmas-Courtial"]),
  ev("appointment", "succeeded", ("January 1910", "1910-01"), ["Gaston Malrieu"]),
)
P("d1-19", """Two men named Holguín

Colombian history of the years before the War of a Thousand Days knows two public men called Holguín who were not related, detested each other, and are constantly confused, even on the street signs of Tunja.

Aquileo Holguín Santacruz (Popayán, 1834 – Bogotá, 1901), the Conservative, was the elder. A colonel at twenty-eight, he commanded the garrison of Cali in 1862 and afterwards put aside the sabre for the robe: magistrate of the Superior Court of Cauca from 1869, he was by 1878 its president. The assembly of Cauca sent him to the Senate in 1880. President Rafael Otálora made him secretary of war on 1 September 1884; the rebellion that broke out four months later made him famous. He was the only candidate of his party for the vice-presidency in 1891, was elected in December, took possession of the office the following August and, the president being ill, exercised the executive power from 7 August 1893 until 12 March 1895. It is to him that the telegraph line to Pasto is owed.

Aquileo Holguín Barreto (Tunja, 1841 – Paris, 1916), a Liberal, studied medicine in Paris, practised for some years in Honda, and was elected governor of Boyacá in 1882. Otálora's ministers removed him in 1885. An editor of El Relator, he was banished to Curaçao in July 1893 by order of the elder Holguín, which did not improve their relations. He returned in 1896 and ran for the presidency in 1898 with no prospect of winning. Under the treaty government he was sent as minister plenipotentiary to Washington (1903), where he lasted eleven weeks, and then to Paris (1904–1909), where he stayed for good.

Holguín Barreto's widow, Mathilde Arosemena, asserted that Holguín Santacruz had in his last illness written to ask her husband's forgiveness. The letter has not been found. A son of the Conservative, Carlos Holguín Mosquera, was mayor of Popayán.
""",
  occ("Aquileo Holguín Santacruz", "commanded the garrison of Cali", start=("1862", "1862")),
  occ("Aquileo Holguín Santacruz", "magistrate of the Superior Court of Cauca", start=("1869", "1869")),
  occ("Aquileo Holguín Santacruz", "president", start=("1878", "")),
  occ("Aquileo Holguín Santacruz", "Senate", start=("1880", "1880")),
  occ("Rafael Otálora", "President"),
  occ("Aquileo Holguín Santacruz", "secretary of war", start=("1 September 1884", "1884-09-01")),
  occ("Aquileo Holguín Santacruz", "vice-presidency", start=("the following August", "1892-08")),
  occ("Aquileo Holguín Santacruz", "exercised the executive power", start=("7 August 1893", "1893-08-07"), end=("12 March 1895", "1895-03-12")),
  occ("Aquileo Holguín Barreto", "governor of Boyacá", start=("1882", "1882"), end=("1885", "1885")),
  occ("Aquileo Holguín Barreto", "editor of El Relator"),
  occ("Aquileo Holguín Barreto", "minister plenipotentiary to Washington", start=("1903", "1903"), end=("eleven weeks", "")),
  occ("Aquileo Holguín Barreto", "to Paris", start=("1904", "1904"), end=("1909", "1909")),
  occ("Carlos Holguín Mosquera", "mayor of Popayán"),
  fact("Aquileo Holguín Santacruz", "birthPlace", "Popayán"),
  fact("Aquileo Holguín Santacruz", "birthDate", "1834", value="1834"),
  fact("Aquileo Holguín Santacruz", "deathPlace", "Bogotá"),
  fact("Aquileo Holguín Santacruz", "deathDate", "1901", value="1901"),
  fact("Aquileo Holguín Santacruz", "party", "Conservative"),
  fact("Aquileo Holguín Barreto", "birthPlace", "Tunja#2"),
  fact("Aquileo Holguín Barreto", "birthDate", "1841", value="1841"),
  fact("Aquileo Holguín Barreto", "deathPlace", "Paris"),
  fact("Aquileo Holguín Barreto", "deathDate", "1916", value="1916"),
  fact("Aquileo Holguín Barreto", "party", "Liberal"),
  fact("Aquileo Holguín Barreto", "education", "Paris#2"),
  fact("Aquileo Holguín Barreto", "residence", "Honda"),
  fact("Aquileo Holguín Barreto", "residence", "Paris#3"),
  fact("Aquileo Holguín Barreto", "spouse", "Mathilde Arosemena"),
  fact("Aquileo Holguín Santacruz", "children", "Carlos Holguín Mosquera"),
  ev("appointment", "sent", ("1880", "1880"), ["Aquileo Holguín Santacruz"]),
  ev("appointment", "made", ("1 September 1884", "1884-09-01"), ["Aquileo Holguín Santacruz", "Rafael Otálora"]),
  ev("candidacy", "candidate", ("1891", "1891"), ["Aquileo Holguín Santacruz"]),
  ev("election", "was elected", ("December", "1891-12"), ["Aquileo Holguín Santacruz"]),
  ev("appointment", "took possession of the office", ("the following August", "1892-08"), ["Aquileo Holguín Santacruz"]),
  ev("election", "was elected#2", ("1882", "1882"), ["Aquileo Holguín Barreto"]),
  ev("departure", "removed", ("1885", "1885"), ["Aquileo Holguín Barreto"]),
  ev("sanction", "was banished", ("July 1893", "1893-07"), ["Aquileo Holguín Barreto", "Aquileo Holguín Santacruz"], place="Curaçao"),
  ev("travel", "returned", ("1896", "1896"), ["Aquileo Holguín Barreto"]),
  ev("candidacy", "ran", ("1898", "1898"), ["Aquileo Holguín Barreto"]),
  ev("appointment", "was sent", ("1903", "1903"), ["Aquileo Holguín Barreto"]),
  ev("communication", "written", None, ["Aquileo Holguín Santacruz", "Aquileo Holguín Barreto"], status="claimed"),
)

P("d1-20", """Eino Armas Kortelahti (until 1906 Forsnäs; 22 May 1889 – 17 October 1960) was a Finnish politician of the Agrarian League. He was Prime Minister of Finland from 13 February 1936 to 12 March 1937 and Governor of Vaasa Province from 1944 until 1955.

Early life

Kortelahti was born in Lapua, the son of a crofter, Juho Forsnäs. He took his matriculation examination at the Vaasa Lyceum in 1909 and his master's degree at the University of Helsinki in 1915, and he taught history in Seinäjoki. In the war of 1918 he served in the Vaasa Regiment and was wounded at Vilppula.

Career

He was a member of Parliament from 1922 to 1945, representing the northern district of Vaasa. From 1926 to 1927 he was Minister of Education, and he was Deputy Speaker of Parliament between 1930 and 1933. Prime Minister Toivo Hällfors appointed him Minister of the Interior in December 1932, in which capacity he banned the blue-and-black uniform; his former pupils did not all forgive him.

After Hällfors was killed in a railway accident on 9 February 1936, President Svante Lagerborg asked Kortelahti to lead the cabinet. He resigned when the Social Democrats entered the government of Aarne Mannila, who became prime minister the next day. Kortelahti was chairman of the Agrarian League for two years from 1938. He declined to stand for president in 1943.

On 1 October 1944 he succeeded Bruno Sarlund as governor of Vaasa Province. He was known for travelling to parish meetings by bus. On his retirement in 1955 the office went to Kaarlo Ahonius, the director of the provincial savings bank.

Personal life

Kortelahti married Helmi Ranta, a midwife, in 1917. Their daughter Aune Kortelahti was the first woman to be head of the Vaasa Lyceum. His brother was the composer Väinö Kortelahti. He received the Grand Cross of the White Rose in 1937 and died in Vaasa.
""",
  occ("Eino Armas Kortelahti", "Prime Minister of Finland", start=("13 February 1936", "1936-02-13"), end=("12 March 1937", "1937-03-12"), again=["lead the cabinet"]),
  occ("Eino Armas Kortelahti", "governor of Vaasa Province", start=("1 October 1944", "1944-10-01"), end=("1955#2", "1955"), again=["Governor of Vaasa Province"]),
  occ("Eino Armas Kortelahti", "member of Parliament", start=("1922", "1922"), end=("1945", "1945"), again=["representing the northern district of Vaasa"]),
  occ("Eino Armas Kortelahti", "Minister of Education", start=("1926", "1926"), end=("1927", "1927")),
  occ("Eino Armas Kortelahti", "Deputy Speaker of Parliament", start=("1930", "1930"), end=("1933", "1933")),
  occ("Toivo Hällfors", "Prime Minister#2", end=("9 February 1936", "1936-02-09")),
  occ("Eino Armas Kortelahti", "Minister of the Interior", start=("December 1932", "1932-12")),
  occ("Svante Lagerborg", "President"),
  occ("Aarne Mannila", "prime minister", start=("the next day", "1937-03-13")),
  occ("Eino Armas Kortelahti", "chairman of the Agrarian League", start=("1938", "1938"), end=("two years", "1940")),
  occ("Bruno Sarlund", "governor of Vaasa Province", end=("1 October 1944", "1944-10-01")),
  occ("Kaarlo Ahonius", "the office", start=("1955#2", "1955")),
  occ("Kaarlo Ahonius", "director of the provincial savings bank"),
  occ("Aune Kortelahti", "head of the Vaasa Lyceum"),
  fact("Eino Armas Kortelahti", "birthName", "Forsnäs"),
  fact("Eino Armas Kortelahti", "birthDate", "22 May 1889", value="1889-05-22"),
  fact("Eino Armas Kortelahti", "deathDate", "17 October 1960", value="1960-10-17"),
  fact("Eino Armas Kortelahti", "nationality", "Finnish"),
  fact("Eino Armas Kortelahti", "occupation", "politician"),
  fact("Eino Armas Kortelahti", "party", "Agrarian League"),
  fact("Eino Armas Kortelahti", "birthPlace", "Lapua"),
  fact("Eino Armas Kortelahti", "father", "Juho Forsnäs"),
  fact("Juho Forsnäs", "occupation", "crofter"),
  fact("Eino Armas Kortelahti", "education", "Vaasa Lyceum", date=("1909", "1909")),
  fact("Eino Armas Kortelahti", "education", "University of Helsinki", date=("1915", "1915")),
  fact("Eino Armas Kortelahti", "occupation", "taught history"),
  fact("Eino Armas Kortelahti", "militaryService", "Vaasa Regiment"),
  fact("Toivo Hällfors", "deathDate", "9 February 1936", value="1936-02-09"),
  fact("Toivo Hällfors", "causeOfDeath", "railway accident"),
  fact("Eino Armas Kortelahti", "spouse", "Helmi Ranta", date=("1917", "1917")),
  fact("Helmi Ranta", "occupation", "midwife"),
  fact("Eino Armas Kortelahti", "children", "Aune Kortelahti"),
  fact("Eino Armas Kortelahti", "siblings", "Väinö Kortelahti"),
  fact("Väinö Kortelahti", "occupation", "composer"),
  fact("Eino Armas Kortelahti", "award", "Grand Cross of the White Rose", date=("1937#2", "1937")),
  fact("Eino Armas Kortelahti", "deathPlace", "Vaasa#7"),
  ev("appointment", "appointed", ("December 1932", "1932-12"), ["Eino Armas Kortelahti", "Toivo Hällfors"]),
  ev("appointment", "asked", None, ["Eino Armas Kortelahti", "Svante Lagerborg"]),
  ev("departure", "resigned", ("12 March 1937", "1937-03-12"), ["Eino Armas Kortelahti"]),
  ev("appointment", "became", ("the next day", "1937-03-13"), ["Aarne Mannila"]),
  ev("appointment", "succeeded", ("1 October 1944", "1944-10-01"), ["Eino Armas Kortelahti"]),
  ev("departure", "retirement", ("1955#2", "1955"), ["Eino Armas Kortelahti"]),
  ev("appointment", "went", ("1955#2", "1955"), ["Kaarlo Ahonius"]),
  ev("award", "received", ("1937#2", "1937"), ["Eino Armas Kortelahti"]),
)

P("d1-21", """Andriy Mykolayovych Hrynyshyn (Ukrainian: Андрій Миколайович Гринишин; born 29 January 1974, Drohobych) is a Ukrainian economist, civil servant and politician. He served as Minister of Economic Development and Trade in 2014–2016.

Education

Hrynyshyn graduated with honours from Ivan Franko University of Lviv in 1996. In 2002 he received a Master of Public Administration from the University of Manchester, where he held a Chevening scholarship.

Career

He began work in 1996 as an analyst at a commercial bank in Lviv. From 2003 he was head of department at the Ministry of Economy, and in July 2006 he was appointed deputy head of the Antimonopoly Committee. Dismissed in 2010 after the change of power, he founded the research centre Vidkryta Ekonomika, whose director he remained for four years.

On 27 February 2014 the Verkhovna Rada voted him into the government of Prime Minister Bohdan Stetsiv. During his term the number of state inspections was halved, at least on paper. On 3 February 2016 he announced his resignation at a press briefing, accusing the lawmaker Vadym Koroliuk of pressing him to appoint certain persons to state companies. The National Anti-Corruption Bureau opened an investigation on the same day, and Hrynyshyn testified before its detectives a week later. Koroliuk claims that the minister himself had proposed the names to him at a meeting in November 2015. The case was closed in 2018. The parliament released the minister on 14 April 2016; Oksana Fedoriv, his first deputy, replaced him.

Since 2017 he has taught at the Kyiv School of Economics. He was elected to its supervisory board in 2019 and has been chairman of the board of the Lviv Industrial Park since May 2021. In 2019 he stood for parliament at the head of the list of Syla Liudei, which did not pass the threshold. Friends say that he would like to be mayor of Lviv.

Private life

Hrynyshyn is divorced from the television presenter Solomiya Vovk, and has a daughter. He lives in Kyiv and collects typewriters.
""",
  occ("Andriy Mykolayovych Hrynyshyn", "Minister of Economic Development and Trade", start=("27 February 2014", "2014-02-27"), end=("14 April 2016", "2016-04-14"), again=["minister#2"]),
  occ("Andriy Mykolayovych Hrynyshyn", "head of department at the Ministry of Economy", start=("2003", "2003"), end=("July 2006", "2006-07")),
  occ("Andriy Mykolayovych Hrynyshyn", "deputy head of the Antimonopoly Committee", start=("July 2006", "2006-07"), end=("2010", "2010")),
  occ("Andriy Mykolayovych Hrynyshyn", "director", start=("2010", "2010"), end=("four years", "2014")),
  occ("Bohdan Stetsiv", "Prime Minister"),
  occ("Vadym Koroliuk", "lawmaker"),
  occ("Oksana Fedoriv", "first deputy"),
  occ("Oksana Fedoriv", "replaced him", start=("14 April 2016", "2016-04-14")),
  occ("Andriy Mykolayovych Hrynyshyn", "elected to its supervisory board", start=("2019", "2019")),
  occ("Andriy Mykolayovych Hrynyshyn", "chairman of the board of the Lviv Industrial Park", start=("May 2021", "2021-05"), end=None),
  fact("Andriy Mykolayovych Hrynyshyn", "nativeName", "Андрій Миколайович Гринишин"),
  fact("Andriy Mykolayovych Hrynyshyn", "birthDate", "29 January 1974", value="1974-01-29"),
  fact("Andriy Mykolayovych Hrynyshyn", "birthPlace", "Drohobych"),
  fact("Andriy Mykolayovych Hrynyshyn", "nationality", "Ukrainian#2"),
  fact("Andriy Mykolayovych Hrynyshyn", "occupation", "economist"),
  fact("Andriy Mykolayovych Hrynyshyn", "occupation", "civil servant"),
  fact("Andriy Mykolayovych Hrynyshyn", "occupation", "politician"),
  fact("Andriy Mykolayovych Hrynyshyn", "education", "Ivan Franko University of Lviv", date=("1996", "1996")),
  fact("Andriy Mykolayovych Hrynyshyn", "education", "University of Manchester", date=("2002", "2002")),
  fact("Andriy Mykolayovych Hrynyshyn", "award", "Chevening scholarship"),
  fact("Andriy Mykolayovych Hrynyshyn", "occupation", "analyst"),
  fact("Andriy Mykolayovych Hrynyshyn", "occupation", "taught"),
  fact("Andriy Mykolayovych Hrynyshyn", "party", "Syla Liudei"),
  fact("Andriy Mykolayovych Hrynyshyn", "spouse", "Solomiya Vovk"),
  fact("Solomiya Vovk", "occupation", "television presenter"),
  fact("Andriy Mykolayovych Hrynyshyn", "residence", "Kyiv#2"),
  ev("appointment", "was appointed", ("July 2006", "2006-07"), ["Andriy Mykolayovych Hrynyshyn"]),
  ev("departure", "Dismissed", ("2010", "2010"), ["Andriy Mykolayovych Hrynyshyn"]),
  ev("appointment", "voted", ("27 February 2014", "2014-02-27"), ["Andriy Mykolayovych Hrynyshyn"]),
  ev("departure", "resignation", ("3 February 2016", "2016-02-03"), ["Andriy Mykolayovych Hrynyshyn"]),
  ev("communication", "announced", ("3 February 2016", "2016-02-03"), ["Andriy Mykolayovych Hrynyshyn"]),
  ev("investigation", "investigation", ("3 February 2016", "2016-02-03"), ["Andriy Mykolayovych Hrynyshyn", "Vadym Koroliuk"]),
  ev("testimony", "testified", ("a week later", "2016-02-10"), ["Andriy Mykolayovych Hrynyshyn"]),
  ev("meeting", "meeting", ("November 2015", "2015-11"), ["Andriy Mykolayovych Hrynyshyn", "Vadym Koroliuk"], status="claimed"),
  ev("departure", "released", ("14 April 2016", "2016-04-14"), ["Andriy Mykolayovych Hrynyshyn"]),
  ev("appointment", "replaced", ("14 April 2016", "2016-04-14"), ["Oksana Fedoriv"]),
  ev("election", "was elected", ("2019", "2019"), ["Andriy Mykolayovych Hrynyshyn"]),
  ev("candidacy", "stood", ("2019#2", "2019"), ["Andriy Mykolayovych Hrynyshyn"]),
)

P("d1-22", """Rupert Egon Lanzenhofer

Rupert Lanzenhofer, in full Rupert Egon, born at Hallein on 27 March 1884, son of the salt-works physician Egon Lanzenhofer and of Kreszentia Moser, is one of those Austrian politicians of whom everybody remembers the end and nobody the beginning.

The beginning was the seminary in Salzburg, which he left at twenty without having been ordained. Doctor of laws of the University of Innsbruck in 1909, he was by turns secretary of the Catholic Peasants' League (from 1910) and, the younger Stöckl having gone to the front, its acting chairman. The provisional provincial assembly, into which the Christian Socials delegated him in November 1918, made him deputy governor of Salzburg the following April, under Governor Oskar Meixner. When Meixner took the chair of the provincial bank, Lanzenhofer stepped into his shoes on 4 May 1922; he was confirmed by the assembly on three later occasions and did not step out of them until Chancellor Ignaz Rieder called him to Vienna.

There he had the ministry of agriculture from September 1929, that of the interior in addition from June 1930, and after 30 September of that year neither. He came home, and as there was no place for a former governor, one was made: president of the Chamber of Agriculture he became at New Year 1931, his competitor, Alois Huber, being compensated with the vice-presidency.

On the night of 11 March 1938 he telephoned the chancellery from the post office in Golling. Two days later he was arrested, and on 1 April he was taken to Dachau; the charge of embezzlement, on which a special court sentenced him in 1939 to three years, was quashed in 1946. By then he had been dead for sixteen months: he died of typhus in Mauthausen on 19 December 1944. His nephew Georg Lanzenhofer, abbot of Michaelbeuern from 1951, preached at the unveiling of the tablet, which is in the wrong house.
""",
  fact("Egon Lanzenhofer", "occupation", "salt-works physician"),
  occ("Rupert Egon Lanzenhofer", "secretary of the Catholic Peasants' League", start=("1910", "1910")),
  occ("Rupert Egon Lanzenhofer", "acting chairman"),
  occ("Rupert Egon Lanzenhofer", "provisional provincial assembly", start=("November 1918", "1918-11")),
  occ("Rupert Egon Lanzenhofer", "deputy governor of Salzburg", start=("the following April", "1919-04"), end=("4 May 1922", "1922-05-04")),
  occ("Oskar Meixner", "Governor", end=("4 May 1922", "1922-05-04")),
  occ("Oskar Meixner", "chair of the provincial bank"),
  occ("Rupert Egon Lanzenhofer", "stepped into his shoes", start=("4 May 1922", "1922-05-04"), end=("September 1929", "1929-09"), again=["former governor"]),
  occ("Ignaz Rieder", "Chancellor"),
  occ("Rupert Egon Lanzenhofer", "ministry of agriculture", start=("September 1929", "1929-09"), end=("30 September of that year", "1930-09-30")),
  occ("Rupert Egon Lanzenhofer", "that of the interior", start=("June 1930", "1930-06"), end=("30 September of that year", "1930-09-30")),
  occ("Rupert Egon Lanzenhofer", "president of the Chamber of Agriculture", start=("New Year 1931", "1931-01")),
  occ("Alois Huber", "vice-presidency"),
  occ("Georg Lanzenhofer", "abbot of Michaelbeuern", start=("1951", "1951")),
  fact("Rupert Egon Lanzenhofer", "birthPlace", "Hallein"),
  fact("Rupert Egon Lanzenhofer", "birthDate", "27 March 1884", value="1884-03-27"),
  fact("Rupert Egon Lanzenhofer", "father", "Egon Lanzenhofer#2"),
  fact("Rupert Egon Lanzenhofer", "mother", "Kreszentia Moser"),
  fact("Rupert Egon Lanzenhofer", "nationality", "Austrian"),
  fact("Rupert Egon Lanzenhofer", "occupation", "politicians"),
  fact("Rupert Egon Lanzenhofer", "education", "seminary in Salzburg"),
  fact("Rupert Egon Lanzenhofer", "education", "University of Innsbruck", date=("1909", "1909")),
  fact("Rupert Egon Lanzenhofer", "party", "Christian Socials"),
  fact("Rupert Egon Lanzenhofer", "causeOfDeath", "typhus"),
  fact("Rupert Egon Lanzenhofer", "deathPlace", "Mauthausen"),
  fact("Rupert Egon Lanzenhofer", "deathDate", "19 December 1944", value="1944-12-19"),
  fact("Rupert Egon Lanzenhofer", "relatives", "Georg Lanzenhofer"),
  ev("appointment", "delegated", ("November 1918", "1918-11"), ["Rupert Egon Lanzenhofer"]),
  ev("appointment", "made", ("the following April", "1919-04"), ["Rupert Egon Lanzenhofer"]),
  ev("appointment", "took the chair", None, ["Oskar Meixner"]),
  ev("appointment", "stepped into his shoes", ("4 May 1922", "1922-05-04"), ["Rupert Egon Lanzenhofer"]),
  ev("appointment", "called", ("September 1929", "1929-09"), ["Rupert Egon Lanzenhofer", "Ignaz Rieder"], place="Vienna"),
  ev("appointment", "became", ("New Year 1931", "1931-01"), ["Rupert Egon Lanzenhofer"]),
  ev("appointment", "compensated", ("New Year 1931", "1931-01"), ["Alois Huber"]),
  ev("communication", "telephoned", ("11 March 1938", "1938-03-11"), ["Rupert Egon Lanzenhofer"], place="Golling"),
  ev("arrest", "was arrested", ("Two days later", "1938-03-13"), ["Rupert Egon Lanzenhofer"]),
  ev("conviction", "sentenced", ("1939", "1939"), ["Rupert Egon Lanzenhofer"]),
  ev("speech", "preached", None, ["Georg Lanzenhofer"]),
)

P("d1-23", """Florvil Désir Saint-Armand (1829 – 11 October 1897) was a Haitian general and politician who was President of Haiti from 19 October 1888 to 23 August 1889. Before that he had been senator, minister of war and twice commander of the arrondissement of Jacmel.

He was born in Jacmel, the natural son of a captain of the national guard, and was taught to read by the curé, Father Guillaume Lebreton. He entered the 22nd Regiment as a private at sixteen. In 1867 he followed President Nissage in the revolt of the South, and he was made commander of the arrondissement of Jacmel in March 1870. Removed in 1874, he lived for two years in Kingston, Jamaica, where he kept a bakery. On his return he was restored to the post, which he then held until 1879.

Elected to the Senate in 1880, he was its president in 1884. President Lysius Boisrond-Félix named him minister of war and the navy on 3 January 1886, in succession to General Théoma Brutus. He resigned in June 1888, went over to the insurgents of the North, and after the flight of Boisrond-Félix was elected president by the assembly with 71 votes. His authority never reached much beyond the suburbs of Port-au-Prince. Ten months later his rival, General Hyacinthe Monplaisir, entered the city, and Saint-Armand embarked on a French corvette. Monplaisir was president until his death in 1896.

In exile Saint-Armand lived at Saint-Pierre in Martinique and afterwards in Paris. He published there a defence of his government, in which he maintains that the American consul had offered Monplaisir rifles at a meeting on board the Kearsarge. A pardon that he was promised in 1893 never arrived.

He married Rosalvina Dartiguenave in 1871. Their son Démosthène Saint-Armand was consul at Le Havre in 1903–06 and, during one summer, foreign minister. The general died in Paris of apoplexy. Jacmel has a Rue Saint-Armand but it commemorates the saint.
""",
  occ("Florvil Désir Saint-Armand", "President of Haiti", start=("19 October 1888", "1888-10-19"), end=("23 August 1889", "1889-08-23"), again=["elected president"]),
  occ("Florvil Désir Saint-Armand", "commander of the arrondissement of Jacmel#2", start=("March 1870", "1870-03"), end=("1874", "1874"), again=["commander of the arrondissement of Jacmel"]),
  occ("Guillaume Lebreton", "curé"),
  occ("Nissage", "President#2"),
  occ("Florvil Désir Saint-Armand", "the post", start=("two years", "1876"), end=("1879", "1879")),
  occ("Florvil Désir Saint-Armand", "Elected to the Senate", start=("1880", "1880"), again=["senator"]),
  occ("Florvil Désir Saint-Armand", "president", start=("1884", "1884"), end=("1884", "1884")),
  occ("Lysius Boisrond-Félix", "President#3"),
  occ("Florvil Désir Saint-Armand", "minister of war and the navy", start=("3 January 1886", "1886-01-03"), end=("June 1888", "1888-06"), again=["minister of war"]),
  occ("Théoma Brutus", "minister of war and the navy", end=("3 January 1886", "1886-01-03")),
  occ("Hyacinthe Monplaisir", "president#3", start=("23 August 1889", "1889"), end=("1896", "1896")),
  occ("Démosthène Saint-Armand", "consul at Le Havre", start=("1903", "1903"), end=("06", "1906")),
  occ("Démosthène Saint-Armand", "foreign minister"),
  fact("Florvil Désir Saint-Armand", "birthDate", "1829", value="1829"),
  fact("Florvil Désir Saint-Armand", "deathDate", "11 October 1897", value="1897-10-11"),
  fact("Florvil Désir Saint-Armand", "nationality", "Haitian"),
  fact("Florvil Désir Saint-Armand", "occupation", "general"),
  fact("Florvil Désir Saint-Armand", "occupation", "politician"),
  fact("Florvil Désir Saint-Armand", "birthPlace", "Jacmel#2"),
  fact("Florvil Désir Saint-Armand", "militaryService", "22nd Regiment"),
  fact("Florvil Désir Saint-Armand", "residence", "Kingston, Jamaica"),
  fact("Florvil Désir Saint-Armand", "occupation", "kept a bakery"),
  fact("Hyacinthe Monplaisir", "deathDate", "1896", value="1896"),
  fact("Florvil Désir Saint-Armand", "residence", "Saint-Pierre in Martinique"),
  fact("Florvil Désir Saint-Armand", "residence", "Paris"),
  fact("Florvil Désir Saint-Armand", "spouse", "Rosalvina Dartiguenave", date=("1871", "1871")),
  fact("Florvil Désir Saint-Armand", "children", "Démosthène Saint-Armand"),
  fact("Florvil Désir Saint-Armand", "deathPlace", "Paris#2"),
  fact("Florvil Désir Saint-Armand", "causeOfDeath", "apoplexy"),
  ev("appointment", "was made", ("March 1870", "1870-03"), ["Florvil Désir Saint-Armand"]),
  ev("departure", "Removed", ("1874", "1874"), ["Florvil Désir Saint-Armand"]),
  ev("travel", "return", ("two years", "1876"), ["Florvil Désir Saint-Armand"]),
  ev("appointment", "was restored", ("two years", "1876"), ["Florvil Désir Saint-Armand"]),
  ev("election", "Elected", ("1880", "1880"), ["Florvil Désir Saint-Armand"]),
  ev("appointment", "named", ("3 January 1886", "1886-01-03"), ["Florvil Désir Saint-Armand", "Lysius Boisrond-Félix"]),
  ev("departure", "resigned", ("June 1888", "1888-06"), ["Florvil Désir Saint-Armand"]),
  ev("travel", "flight", None, ["Lysius Boisrond-Félix"]),
  ev("election", "was elected", ("19 October 1888", "1888-10-19"), ["Florvil Désir Saint-Armand"]),
  ev("travel", "entered the city", ("Ten months later", "1889-08"), ["Hyacinthe Monplaisir"]),
  ev("travel", "embarked", ("Ten months later", "1889-08"), ["Florvil Désir Saint-Armand"]),
  ev("meeting", "meeting", None, ["Hyacinthe Monplaisir"], status="claimed"),
)

P("d1-24", """Bożena Ligia Trzaskowska-Wilk (née Trzaskowska; born 2 December 1948 in Gniezno, died 21 April 2019 in Warsaw) – Polish sinologist, trade unionist and diplomat, ambassador of the Republic of Poland to Vietnam (1994–1999) and to China (2003–2008).

She was the daughter of Wacław Trzaskowski, an organist. In 1972 she graduated in sinology from the University of Warsaw, and in 1979 she obtained a doctorate there with a thesis on the granaries of the Qing. Until 1989 she was an assistant and then a lecturer at the university's Oriental Institute.

A member of Solidarity from September 1980, she was deputy chair of its committee at the university. She was interned on 13 December 1981 at Gołdap and released on 8 July 1982. In 1985 a misdemeanour court fined her for possessing a duplicator, which, she always insisted, belonged to her mother.

In 1990 she joined the Ministry of Foreign Affairs as counsellor in the Asia Department. Foreign Minister Jerzy Rakowiecki appointed her its deputy director in 1992. As ambassador in Hanoi she reopened the Polish library; her successor there was Tadeusz Mokrzycki. Between her two missions she was director of the Asia Department. In Beijing she took over from Leon Gąsiorowski, who had become the foreign policy adviser to the president. In October 2004 she accompanied Prime Minister Maria Zawadzka on a visit to Chengdu, where, it is said, the pandas were the only ones to speak freely.

In 2009 she was offered a seat in the European Parliament list of the Democrats, but she refused. From 2010 to 2016 she was president of the Polish Oriental Society, and until her death a member of the council of the Polish Institute of Diplomacy.

She held the Knight's Cross of the Order of Polonia Restituta (2006) and the Cross of Freedom and Solidarity (2015). She was married to Ryszard Wilk, a geophysicist. She was buried at Powązki.
""",
  occ("Bożena Ligia Trzaskowska-Wilk", "ambassador of the Republic of Poland to Vietnam", start=("1994", "1994"), end=("1999", "1999"), again=["ambassador in Hanoi"]),
  occ("Bożena Ligia Trzaskowska-Wilk", "to China", start=("2003", "2003"), end=("2008", "2008"), again=["In Beijing"]),
  occ("Bożena Ligia Trzaskowska-Wilk", "assistant"),
  occ("Bożena Ligia Trzaskowska-Wilk", "lecturer at the university's Oriental Institute", end=("1989", "1989")),
  occ("Bożena Ligia Trzaskowska-Wilk", "deputy chair of its committee at the university"),
  occ("Bożena Ligia Trzaskowska-Wilk", "counsellor in the Asia Department", start=("1990", "1990"), end=("1992", "1992")),
  occ("Jerzy Rakowiecki", "Foreign Minister"),
  occ("Bożena Ligia Trzaskowska-Wilk", "deputy director", start=("1992", "1992")),
  occ("Tadeusz Mokrzycki", "successor there", start=("1999", "1999")),
  occ("Bożena Ligia Trzaskowska-Wilk", "director of the Asia Department", start=("1999", "1999"), end=("2003", "2003")),
  occ("Leon Gąsiorowski", "In Beijing", end=("2003", "2003")),
  occ("Leon Gąsiorowski", "foreign policy adviser to the president"),
  occ("Maria Zawadzka", "Prime Minister"),
  occ("Bożena Ligia Trzaskowska-Wilk", "president of the Polish Oriental Society", start=("2010", "2010"), end=("2016", "2016")),
  occ("Bożena Ligia Trzaskowska-Wilk", "member of the council of the Polish Institute of Diplomacy", end=("her death", "2019-04-21")),
  fact("Bożena Ligia Trzaskowska-Wilk", "birthName", "Trzaskowska#2"),
  fact("Bożena Ligia Trzaskowska-Wilk", "birthDate", "2 December 1948", value="1948-12-02"),
  fact("Bożena Ligia Trzaskowska-Wilk", "birthPlace", "Gniezno"),
  fact("Bożena Ligia Trzaskowska-Wilk", "deathDate", "21 April 2019", value="2019-04-21"),
  fact("Bożena Ligia Trzaskowska-Wilk", "deathPlace", "Warsaw"),
  fact("Bożena Ligia Trzaskowska-Wilk", "nationality", "Polish"),
  fact("Bożena Ligia Trzaskowska-Wilk", "occupation", "sinologist"),
  fact("Bożena Ligia Trzaskowska-Wilk", "occupation", "trade unionist"),
  fact("Bożena Ligia Trzaskowska-Wilk", "occupation", "diplomat"),
  fact("Bożena Ligia Trzaskowska-Wilk", "father", "Wacław Trzaskowski"),
  fact("Wacław Trzaskowski", "occupation", "organist"),
  fact("Bożena Ligia Trzaskowska-Wilk", "education", "University of Warsaw", date=("1972", "1972")),
  fact("Bożena Ligia Trzaskowska-Wilk", "award", "Knight's Cross of the Order of Polonia Restituta", date=("2006", "2006")),
  fact("Bożena Ligia Trzaskowska-Wilk", "award", "Cross of Freedom and Solidarity", date=("2015", "2015")),
  fact("Bożena Ligia Trzaskowska-Wilk", "spouse", "Ryszard Wilk"),
  fact("Ryszard Wilk", "occupation", "geophysicist"),
  ev("arrest", "was interned", ("13 December 1981", "1981-12-13"), ["Bożena Ligia Trzaskowska-Wilk"], place="Gołdap"),
  ev("sanction", "fined", ("1985", "1985"), ["Bożena Ligia Trzaskowska-Wilk"]),
  ev("appointment", "joined", ("1990", "1990"), ["Bożena Ligia Trzaskowska-Wilk"]),
  ev("appointment", "appointed", ("1992", "1992"), ["Bożena Ligia Trzaskowska-Wilk", "Jerzy Rakowiecki"]),
  ev("appointment", "took over", ("2003", "2003"), ["Bożena Ligia Trzaskowska-Wilk"]),
  ev("appointment", "had become", None, ["Leon Gąsiorowski"]),
  ev("travel", "visit", ("October 2004", "2004-10"), ["Bożena Ligia Trzaskowska-Wilk", "Maria Zawadzka"], place="Chengdu"),
)
P("d1-25", """Giovanni Battista Bescapè (Vigevano, 11 February 1841 – Rome, 24 May 1918) was an Italian lawyer and politician, several times minister of the Kingdom of Italy.

He came from a family of silk spinners. As a student at Pavia he ran away from the Collegio Ghislieri to join the Cacciatori delle Alpi, and he was wounded at San Fermo in 1859. He returned to take his degree in law in 1863 and settled in Novara, where he was a town councillor from 1868 and mayor from 1875 to 1879.

Elected to the Chamber of Deputies for Novara I in November 1880, he sat there for ten legislatures, among the moderate Left. On the budget committee, of which he was rapporteur for years, he won the reputation of being able to add. He was Under-Secretary of State for Finance from 1889 to 1891 and became Minister of Finance on 29 June 1898 in the first government of the prime minister Luigi Pallavera; from May 1899 to June 1900 he was Minister of Agriculture, Industry and Commerce. He returned to Finance under Prime Minister Giuseppe Zambelli in February 1901 and followed Ercole Ronchetti at the Treasury in March 1904. The last of his portfolios was again that of the Treasury, which he held from October 1914 to June 1916, and with it the printing of more paper money than he had ever wished to see.

Bescapè was vice-president of the Chamber of Deputies from 1906 to 1913. He met the British chancellor, Reginald Hathersley, at Nice on 3 February 1915 to discuss the war loans. In 1917 the king was ready to make him a senator, but he preferred to remain a deputy. He was president of the Popular Bank of Novara and a Knight Grand Cross of the Order of Saints Maurice and Lazarus.

He was not married. His nephew and heir, Paolo Bescapè Bossi, was prefect of Bergamo in the 1920s. The waterfront of Orta, where he had a small villa, bears his name.
""",
  occ("Giovanni Battista Bescapè", "town councillor", start=("1868", "1868")),
  occ("Giovanni Battista Bescapè", "mayor", start=("1875", "1875"), end=("1879", "1879")),
  occ("Giovanni Battista Bescapè", "Elected to the Chamber of Deputies for Novara I", start=("November 1880", "1880-11"), again=["sat there", "deputy"]),
  occ("Giovanni Battista Bescapè", "rapporteur"),
  occ("Giovanni Battista Bescapè", "Under-Secretary of State for Finance", start=("1889", "1889"), end=("1891", "1891")),
  occ("Giovanni Battista Bescapè", "Minister of Finance", start=("29 June 1898", "1898-06-29"), end=("May 1899", "1899-05")),
  occ("Giovanni Battista Bescapè", "Minister of Agriculture, Industry and Commerce", start=("May 1899", "1899-05"), end=("June 1900", "1900-06")),
  occ("Giovanni Battista Bescapè", "returned to Finance", start=("February 1901", "1901-02")),
  occ("Giuseppe Zambelli", "Prime Minister"),
  occ("Luigi Pallavera", "prime minister"),
  occ("Giovanni Battista Bescapè", "at the Treasury", start=("March 1904", "1904-03")),
  occ("Ercole Ronchetti", "at the Treasury", end=("March 1904", "1904-03")),
  occ("Giovanni Battista Bescapè", "that of the Treasury", start=("October 1914", "1914-10"), end=("June 1916", "1916-06")),
  occ("Giovanni Battista Bescapè", "vice-president of the Chamber of Deputies", start=("1906", "1906"), end=("1913", "1913")),
  occ("Reginald Hathersley", "chancellor"),
  occ("Giovanni Battista Bescapè", "president of the Popular Bank of Novara"),
  occ("Paolo Bescapè Bossi", "prefect of Bergamo", start=("1920s", "")),
  fact("Giovanni Battista Bescapè", "birthPlace", "Vigevano"),
  fact("Giovanni Battista Bescapè", "birthDate", "11 February 1841", value="1841-02-11"),
  fact("Giovanni Battista Bescapè", "deathPlace", "Rome"),
  fact("Giovanni Battista Bescapè", "deathDate", "24 May 1918", value="1918-05-24"),
  fact("Giovanni Battista Bescapè", "nationality", "Italian"),
  fact("Giovanni Battista Bescapè", "occupation", "lawyer"),
  fact("Giovanni Battista Bescapè", "occupation", "politician"),
  fact("Giovanni Battista Bescapè", "education", "Pavia", date=("1863", "1863")),
  fact("Giovanni Battista Bescapè", "education", "Collegio Ghislieri"),
  fact("Giovanni Battista Bescapè", "militaryService", "Cacciatori delle Alpi"),
  fact("Giovanni Battista Bescapè", "residence", "Novara"),
  fact("Giovanni Battista Bescapè", "party", "moderate Left"),
  fact("Reginald Hathersley", "nationality", "British"),
  fact("Giovanni Battista Bescapè", "award", "Knight Grand Cross of the Order of Saints Maurice and Lazarus"),
  fact("Giovanni Battista Bescapè", "relatives", "Paolo Bescapè Bossi"),
  ev("election", "Elected", ("November 1880", "1880-11"), ["Giovanni Battista Bescapè"]),
  ev("appointment", "became", ("29 June 1898", "1898-06-29"), ["Giovanni Battista Bescapè"]),
  ev("appointment", "returned#2", ("February 1901", "1901-02"), ["Giovanni Battista Bescapè"]),
  ev("appointment", "followed", ("March 1904", "1904-03"), ["Giovanni Battista Bescapè"]),
  ev("meeting", "met", ("3 February 1915", "1915-02-03"), ["Giovanni Battista Bescapè", "Reginald Hathersley"], place="Nice"),
)

P("d1-26", """Lemuel Gardner Thatcher (October 2, 1803 – March 14, 1879) was an American merchant, politician and diplomat from Maine. He served as the 21st United States Secretary of the Navy under President Nathaniel Crewe and as Minister to Portugal.

Early life

Thatcher was born in Wiscasset, then part of Massachusetts, the son of Captain Ebenezer Thatcher, a privateersman. He was graduated from Bowdoin College in 1823, in a class, he liked to observe, that contained two poets and one honest man. He read law with Judge Amos Prentiss but never practiced, preferring to enter his uncle's shipping house.

Career

He sat in the Maine House of Representatives in 1831 and 1832 and was collector of customs at Bath from 1834 to 1841. A Democrat, he was elected to the Thirty-first Congress and served from March 4, 1849, to March 3, 1853. He was not a candidate for renomination. On March 7, 1853, President Crewe appointed him Secretary of the Navy in place of John Ashmead, and he remained in the cabinet until March 6, 1857. The department grew by eighteen steam vessels, of which two are said to have floated level.

In August 1857 he was commissioned Minister to Portugal. He presented his credentials to Pedro V on November 19 and remained in Lisbon until June 1861, when he was recalled by the Lincoln administration; Josiah Harwell, a newspaper owner of Ohio, was sent in his stead. Thatcher declined a nomination for governor in 1863. He was a trustee of Bowdoin College from 1864 until his death and president of the Knox & Lincoln Railroad from 1867 to 1872.

Personal life

Thatcher married Abigail Sewall, the daughter of Congressman Moses Sewall, in 1828. They had seven children, including Rear Admiral Sewall Thatcher, superintendent of the Naval Observatory from 1886 to 1889. He died in Wiscasset and was a member of the First Congregational Church. The torpedo boat Thatcher was named in his honor.
""",
  occ("Lemuel Gardner Thatcher", "Secretary of the Navy#2", start=("March 7, 1853", "1853-03-07"), end=("March 6, 1857", "1857-03-06"), again=["United States Secretary of the Navy"]),
  occ("Nathaniel Crewe", "President", again=["President#2"]),
  occ("Lemuel Gardner Thatcher", "Minister to Portugal#2", start=("August 1857", "1857-08"), end=("June 1861", "1861-06"), again=["Minister to Portugal"]),
  occ("Amos Prentiss", "Judge"),
  occ("Lemuel Gardner Thatcher", "sat in the Maine House of Representatives", start=("1831", "1831"), end=("1832", "1832")),
  occ("Lemuel Gardner Thatcher", "collector of customs at Bath", start=("1834", "1834"), end=("1841", "1841")),
  occ("Lemuel Gardner Thatcher", "elected to the Thirty-first Congress", start=("March 4, 1849", "1849-03-04"), end=("March 3, 1853", "1853-03-03")),
  occ("John Ashmead", "Secretary of the Navy#2", end=("March 7, 1853", "1853-03-07")),
  occ("Josiah Harwell", "sent in his stead", start=("June 1861", "1861")),
  occ("Lemuel Gardner Thatcher", "trustee of Bowdoin College", start=("1864", "1864"), end=("his death", "1879-03-14")),
  occ("Lemuel Gardner Thatcher", "president of the Knox & Lincoln Railroad", start=("1867", "1867"), end=("1872", "1872")),
  occ("Moses Sewall", "Congressman"),
  occ("Sewall Thatcher", "superintendent of the Naval Observatory", start=("1886", "1886"), end=("1889", "1889")),
  fact("Lemuel Gardner Thatcher", "birthDate", "October 2, 1803", value="1803-10-02"),
  fact("Lemuel Gardner Thatcher", "deathDate", "March 14, 1879", value="1879-03-14"),
  fact("Lemuel Gardner Thatcher", "nationality", "American"),
  fact("Lemuel Gardner Thatcher", "occupation", "merchant"),
  fact("Lemuel Gardner Thatcher", "occupation", "politician"),
  fact("Lemuel Gardner Thatcher", "occupation", "diplomat"),
  fact("Lemuel Gardner Thatcher", "birthPlace", "Wiscasset"),
  fact("Lemuel Gardner Thatcher", "father", "Ebenezer Thatcher"),
  fact("Ebenezer Thatcher", "occupation", "privateersman"),
  fact("Lemuel Gardner Thatcher", "education", "Bowdoin College", date=("1823", "1823")),
  fact("Lemuel Gardner Thatcher", "party", "Democrat"),
  fact("Josiah Harwell", "occupation", "newspaper owner"),
  fact("Lemuel Gardner Thatcher", "spouse", "Abigail Sewall", date=("1828", "1828")),
  fact("Abigail Sewall", "father", "Moses Sewall"),
  fact("Lemuel Gardner Thatcher", "children", "Sewall Thatcher"),
  fact("Lemuel Gardner Thatcher", "deathPlace", "Wiscasset#2"),
  fact("Lemuel Gardner Thatcher", "religion", "First Congregational Church"),
  ev("election", "was elected", None, ["Lemuel Gardner Thatcher"]),
  ev("appointment", "appointed", ("March 7, 1853", "1853-03-07"), ["Lemuel Gardner Thatcher", "Nathaniel Crewe"]),
  ev("appointment", "was commissioned", ("August 1857", "1857-08"), ["Lemuel Gardner Thatcher"]),
  ev("meeting", "presented his credentials", ("November 19", "1857-11-19"), ["Lemuel Gardner Thatcher", "Pedro V"]),
  ev("departure", "was recalled", ("June 1861", "1861-06"), ["Lemuel Gardner Thatcher"]),
  ev("appointment", "was sent", None, ["Josiah Harwell"]),
)

P("d1-27", """Steinunn Hallgrímsdóttir (9 April 1936 – 30 November 2012) was an Icelandic schoolteacher and politician who sat in the Althing for the Northeast constituency from 1979 to 1995 and was twice a minister.

Steinunn was born at the farm Hóll in Svarfaðardalur, to Hallgrímur Jónsson, farmer and chairman of the parish council, and Sigríður Björnsdóttir. She took her examination at the Akureyri Junior College in 1956 and her teaching certificate in Reykjavík three years later. She taught at Dalvík, and from 1967 to 1979 she was principal of the primary school there. She was elected to the Dalvík town council in 1970, the first woman in it, and was president of the council from 1974 to 1978.

In the snow election of December 1979, when it took her two days to reach her own polling station, she won a seat for the Progressive Party. She chaired the parliamentary group from 1984. On 8 July 1987 she was appointed Minister of Education and Culture by Prime Minister Þorgeir Ásmundsson, and in the reshuffle of September 1988 she moved to the Ministry of Social Affairs, where Jóhann Bjarki Egilsson made way for her. She left it on 30 April 1991, when her party went into opposition. Earlier that year she had visited Vilnius with a delegation of the Nordic Council, of whose presidium she was a member between 1989 and 1992.

She stood for the leadership of the party in November 1994 and was beaten by Halldóra Ketilsdóttir, the minister of fisheries to be. The next spring she did not seek re-election. It was said in the north that she could have been president of Iceland if she had only once agreed to wear a hat.

From 1996 to 2004 she was chair of the board of the National Museum. She was made a Knight of the Order of the Falcon in 1999. Steinunn's husband was Baldvin Þór Snorrason, a skipper; they lived in Dalvík all their lives, and had four sons.
""",
  occ("Steinunn Hallgrímsdóttir", "sat in the Althing for the Northeast constituency", start=("1979", "1979"), end=("1995", "1995"), again=["won a seat"]),
  occ("Hallgrímur Jónsson", "chairman of the parish council"),
  occ("Steinunn Hallgrímsdóttir", "principal of the primary school", start=("1967", "1967"), end=("1979#2", "1979")),
  occ("Steinunn Hallgrímsdóttir", "elected to the Dalvík town council", start=("1970", "1970")),
  occ("Steinunn Hallgrímsdóttir", "president of the council", start=("1974", "1974"), end=("1978", "1978")),
  occ("Steinunn Hallgrímsdóttir", "chaired the parliamentary group", start=("1984", "1984")),
  occ("Steinunn Hallgrímsdóttir", "Minister of Education and Culture", start=("8 July 1987", "1987-07-08"), end=("September 1988", "1988-09")),
  occ("Þorgeir Ásmundsson", "Prime Minister"),
  occ("Steinunn Hallgrímsdóttir", "Ministry of Social Affairs", start=("September 1988", "1988-09"), end=("30 April 1991", "1991-04-30")),
  occ("Jóhann Bjarki Egilsson", "Ministry of Social Affairs", end=("September 1988", "1988-09")),
  occ("Steinunn Hallgrímsdóttir", "presidium she was a member", start=("1989", "1989"), end=("1992", "1992")),
  occ("Halldóra Ketilsdóttir", "leadership of the party", start=("November 1994", "1994-11")),
  occ("Halldóra Ketilsdóttir", "minister of fisheries"),
  occ("Steinunn Hallgrímsdóttir", "chair of the board of the National Museum", start=("1996", "1996"), end=("2004", "2004")),
  fact("Steinunn Hallgrímsdóttir", "birthDate", "9 April 1936", value="1936-04-09"),
  fact("Steinunn Hallgrímsdóttir", "deathDate", "30 November 2012", value="2012-11-30"),
  fact("Steinunn Hallgrímsdóttir", "nationality", "Icelandic"),
  fact("Steinunn Hallgrímsdóttir", "occupation", "schoolteacher"),
  fact("Steinunn Hallgrímsdóttir", "occupation", "politician"),
  fact("Steinunn Hallgrímsdóttir", "birthPlace", "farm Hóll in Svarfaðardalur"),
  fact("Steinunn Hallgrímsdóttir", "father", "Hallgrímur Jónsson"),
  fact("Hallgrímur Jónsson", "occupation", "farmer"),
  fact("Steinunn Hallgrímsdóttir", "mother", "Sigríður Björnsdóttir"),
  fact("Steinunn Hallgrímsdóttir", "education", "Akureyri Junior College", date=("1956", "1956")),
  fact("Steinunn Hallgrímsdóttir", "party", "Progressive Party"),
  fact("Steinunn Hallgrímsdóttir", "award", "Knight of the Order of the Falcon", date=("1999", "1999")),
  fact("Steinunn Hallgrímsdóttir", "spouse", "Baldvin Þór Snorrason"),
  fact("Baldvin Þór Snorrason", "occupation", "skipper"),
  fact("Steinunn Hallgrímsdóttir", "residence", "Dalvík#3"),
  fact("Baldvin Þór Snorrason", "residence", "Dalvík#3"),
  ev("election", "was elected", ("1970", "1970"), ["Steinunn Hallgrímsdóttir"]),
  ev("election", "won a seat", ("December 1979", "1979-12"), ["Steinunn Hallgrímsdóttir"]),
  ev("appointment", "was appointed", ("8 July 1987", "1987-07-08"), ["Steinunn Hallgrímsdóttir", "Þorgeir Ásmundsson"]),
  ev("appointment", "moved", ("September 1988", "1988-09"), ["Steinunn Hallgrímsdóttir"]),
  ev("departure", "made way", ("September 1988", "1988-09"), ["Jóhann Bjarki Egilsson"]),
  ev("departure", "left", ("30 April 1991", "1991-04-30"), ["Steinunn Hallgrímsdóttir"]),
  ev("travel", "had visited", ("Earlier that year", "1991"), ["Steinunn Hallgrímsdóttir"], place="Vilnius"),
  ev("candidacy", "stood", ("November 1994", "1994-11"), ["Steinunn Hallgrímsdóttir", "Halldóra Ketilsdóttir"]),
  ev("election", "was beaten", ("November 1994", "1994-11"), ["Steinunn Hallgrímsdóttir", "Halldóra Ketilsdóttir"]),
  ev("award", "was made", ("1999", "1999"), ["Steinunn Hallgrímsdóttir"]),
)

P("d1-28", """Radovan Stanojević and Kosta Stanojević

Of the two Stanojevićs who between them directed the interior and the foreign policy of Serbia for the best part of fifteen years, Radovan (Čačak, 17 January 1847 – Belgrade, 6 June 1914) was the uncle, Kosta (Belgrade, 30 September 1868 – Corfu, 12 April 1917) the nephew.

The uncle, an innkeeper's son, had been a gendarme, a schoolmaster and, for two years after the Timok rebellion, a convict: the court martial at Zaječar condemned him in November 1883. Pardoned, he became secretary of the main committee of the Radical Party. His first ministry, that of the interior, he owed to Sava Ilić, who formed a cabinet in March 1889; it lasted until the following February. He had it again from 1893 to 1894 and a third time between May 1903 and February 1906. In the interval he presided over the Council of State, from which King Aleksandar retired him by a telegram of four words.

Very different was the nephew's road. Doctor of laws of Paris at twenty-four, Kosta Stanojević was posted to Constantinople as attaché in 1893, to Sofia as secretary in 1897 and to Cetinje, as chargé d'affaires, in 1900. After the May coup he was recalled, to be the head of the political department; and when General Jovan Đurić gave up the foreign ministry on 29 April 1906, it was to this man of thirty-seven that Prime Minister Ilić entrusted it. He kept it, a few months of 1908–09 excepted, until August 1912. As minister in Rome thereafter he was considered a failure, for he could not endure music.

The elder Stanojević, a Grand Officer of the White Eagle, died three weeks before Sarajevo; the younger, ill with tuberculosis, followed the government across Albania, met the crown prince once more at Shkodër and died in exile. His widow Danica, born Ilić, was the prime minister's daughter, which the opposition papers had never allowed anyone to forget.
""",
  occ("Radovan Stanojević", "secretary of the main committee of the Radical Party"),
  occ("Radovan Stanojević", "that of the interior", start=("March 1889", "1889-03"), end=("the following February", "1890-02")),
  occ("Sava Ilić", "Prime Minister", again=["prime minister"]),
  occ("Sava Ilić", "formed a cabinet", start=("March 1889", "1889-03")),
  occ("Radovan Stanojević", "had it again", start=("1893", "1893"), end=("1894", "1894")),
  occ("Radovan Stanojević", "a third time", start=("May 1903", "1903-05"), end=("February 1906", "1906-02")),
  occ("Radovan Stanojević", "presided over the Council of State"),
  occ("Aleksandar", "King"),
  occ("Kosta Stanojević", "attaché", start=("1893#2", "1893"), end=("1897", "1897")),
  occ("Kosta Stanojević", "secretary#2", start=("1897", "1897"), end=("1900", "1900")),
  occ("Kosta Stanojević", "chargé d'affaires", start=("1900", "1900")),
  occ("Kosta Stanojević", "head of the political department"),
  occ("Jovan Đurić", "foreign ministry", end=("29 April 1906", "1906-04-29")),
  occ("Kosta Stanojević", "foreign ministry", start=("29 April 1906", "1906-04-29"), end=("August 1912", "1912-08")),
  occ("Kosta Stanojević", "minister in Rome", start=("August 1912", "1912")),
  fact("Radovan Stanojević", "birthPlace", "Čačak"),
  fact("Radovan Stanojević", "birthDate", "17 January 1847", value="1847-01-17"),
  fact("Radovan Stanojević", "deathPlace", "Belgrade"),
  fact("Radovan Stanojević", "deathDate", "6 June 1914", value="1914-06-06"),
  fact("Radovan Stanojević", "relatives", "Kosta#2"),
  fact("Kosta Stanojević", "relatives", "Radovan#2"),
  fact("Kosta Stanojević", "birthPlace", "Belgrade#2"),
  fact("Kosta Stanojević", "birthDate", "30 September 1868", value="1868-09-30"),
  fact("Kosta Stanojević", "deathPlace", "Corfu"),
  fact("Kosta Stanojević", "deathDate", "12 April 1917", value="1917-04-12"),
  fact("Radovan Stanojević", "occupation", "gendarme"),
  fact("Radovan Stanojević", "occupation", "schoolmaster"),
  fact("Radovan Stanojević", "party", "Radical Party"),
  fact("Kosta Stanojević", "education", "Paris"),
  fact("Radovan Stanojević", "award", "Grand Officer of the White Eagle"),
  fact("Kosta Stanojević", "spouse", "Danica"),
  fact("Danica", "birthName", "Ilić#3"),
  fact("Danica", "father", "Sava Ilić"),
  ev("conviction", "condemned", ("November 1883", "1883-11"), ["Radovan Stanojević"], place="Zaječar"),
  ev("appointment", "became", None, ["Radovan Stanojević"]),
  ev("appointment", "formed a cabinet", ("March 1889", "1889-03"), ["Sava Ilić"]),
  ev("departure", "retired", None, ["Radovan Stanojević", "Aleksandar"]),
  ev("appointment", "was posted", ("1893#2", "1893"), ["Kosta Stanojević"]),
  ev("departure", "was recalled", None, ["Kosta Stanojević"]),
  ev("departure", "gave up", ("29 April 1906", "1906-04-29"), ["Jovan Đurić"]),
  ev("appointment", "entrusted", ("29 April 1906", "1906-04-29"), ["Kosta Stanojević", "Sava Ilić"]),
  ev("meeting", "met", None, ["Kosta Stanojević"], place="Shkodër"),
)

P("d1-29", """José Bento da Cunha Lacerda, Baron of Itaparandi (Cachoeira, 12 July 1816 – Salvador, 28 January 1885), was a Brazilian magistrate and politician. He was deputy, president of three provinces, minister and senator of the Empire of Brazil.

The son of the sugar planter Bento José Lacerda and of Ana Joaquina da Cunha, he graduated at the Law Faculty of Olinda in 1839. He was municipal judge of Santo Amaro from 1841 to 1846 and then judge of the district of Ilhéus, and he ended as desembargador of the Court of Appeal of Bahia, from which he retired in 1873.

He was a deputy to the provincial assembly of Bahia in 1844–45 and represented Bahia in the General Assembly in the eighth, ninth and tenth legislatures. He belonged to the Conservative Party. He governed the following provinces:

Sergipe, from 3 October 1851 to 10 March 1853
Alagoas, from 21 April 1853 to 12 May 1855
Pará, from 8 December 1858 to 17 June 1860

In Belém he founded a lyceum and quarrelled with Bishop Macedo Teles over its cemetery. The Marquis of Abrantina, president of the council, called him in May 1862 to the ministry of the navy; but the cabinet, which its enemies named the cabinet of the angels, lasted six days. On 16 July 1868 he became minister of justice, and he was replaced by Joaquim Otávio Nébias Leme on 9 January 1870.

Emperor Pedro II chose him as senator from a list of three on 27 April 1869. He is supposed to have spoken in the Senate only eleven times, and eight of these against the law of the free womb. He was created Baron of Itaparandi in 1872; a promised viscountcy never came.

He was a Commander of the Order of the Rose. He was married to Maria Francisca Sodré, and his daughter Leopoldina married the later prime minister Cândido Saraiva Dantas. A ward of the Misericórdia Hospital, of which he was purveyor from 1875 to 1878, is called after him.
""",
  occ("José Bento da Cunha Lacerda", "municipal judge of Santo Amaro", start=("1841", "1841"), end=("1846", "1846")),
  occ("José Bento da Cunha Lacerda", "judge of the district of Ilhéus", start=("1846", "1846")),
  occ("José Bento da Cunha Lacerda", "desembargador of the Court of Appeal of Bahia", end=("1873", "1873")),
  occ("José Bento da Cunha Lacerda", "deputy to the provincial assembly of Bahia", start=("1844", "1844"), end=("45", "1845")),
  occ("José Bento da Cunha Lacerda", "represented Bahia in the General Assembly", again=["deputy"]),
  occ("José Bento da Cunha Lacerda", "Sergipe", start=("3 October 1851", "1851-10-03"), end=("10 March 1853", "1853-03-10")),
  occ("José Bento da Cunha Lacerda", "Alagoas", start=("21 April 1853", "1853-04-21"), end=("12 May 1855", "1855-05-12")),
  occ("José Bento da Cunha Lacerda", "Pará", start=("8 December 1858", "1858-12-08"), end=("17 June 1860", "1860-06-17")),
  occ("Macedo Teles", "Bishop"),
  occ("Marquis of Abrantina", "president of the council"),
  occ("José Bento da Cunha Lacerda", "ministry of the navy", start=("May 1862", "1862-05"), end=("six days", "1862-05")),
  occ("José Bento da Cunha Lacerda", "minister of justice", start=("16 July 1868", "1868-07-16"), end=("9 January 1870", "1870-01-09"), again=["minister"]),
  occ("Joaquim Otávio Nébias Leme", "minister of justice", start=("9 January 1870", "1870-01-09")),
  occ("Pedro II", "Emperor"),
  occ("José Bento da Cunha Lacerda", "senator#2", start=("27 April 1869", "1869-04-27"), again=["senator"]),
  occ("Cândido Saraiva Dantas", "prime minister"),
  occ("José Bento da Cunha Lacerda", "purveyor", start=("1875", "1875"), end=("1878", "1878")),
  fact("José Bento da Cunha Lacerda", "birthPlace", "Cachoeira"),
  fact("José Bento da Cunha Lacerda", "birthDate", "12 July 1816", value="1816-07-12"),
  fact("José Bento da Cunha Lacerda", "deathPlace", "Salvador"),
  fact("José Bento da Cunha Lacerda", "deathDate", "28 January 1885", value="1885-01-28"),
  fact("José Bento da Cunha Lacerda", "nationality", "Brazilian"),
  fact("José Bento da Cunha Lacerda", "occupation", "magistrate"),
  fact("José Bento da Cunha Lacerda", "occupation", "politician"),
  fact("José Bento da Cunha Lacerda", "father", "Bento José Lacerda"),
  fact("Bento José Lacerda", "occupation", "sugar planter"),
  fact("José Bento da Cunha Lacerda", "mother", "Ana Joaquina da Cunha"),
  fact("José Bento da Cunha Lacerda", "education", "Law Faculty of Olinda", date=("1839", "1839")),
  fact("José Bento da Cunha Lacerda", "party", "Conservative Party"),
  fact("José Bento da Cunha Lacerda", "award", "Baron of Itaparandi#2", date=("1872", "1872")),
  fact("José Bento da Cunha Lacerda", "award", "Commander of the Order of the Rose"),
  fact("José Bento da Cunha Lacerda", "spouse", "Maria Francisca Sodré"),
  fact("José Bento da Cunha Lacerda", "children", "Leopoldina"),
  fact("Leopoldina", "spouse", "Cândido Saraiva Dantas"),
  ev("departure", "retired", ("1873", "1873"), ["José Bento da Cunha Lacerda"]),
  ev("appointment", "called", ("May 1862", "1862-05"), ["José Bento da Cunha Lacerda", "Marquis of Abrantina"]),
  ev("appointment", "became", ("16 July 1868", "1868-07-16"), ["José Bento da Cunha Lacerda"]),
  ev("appointment", "was replaced", ("9 January 1870", "1870-01-09"), ["Joaquim Otávio Nébias Leme"]),
  ev("appointment", "chose", ("27 April 1869", "1869-04-27"), ["José Bento da Cunha Lacerda", "Pedro II"]),
  ev("award", "was created", ("1872", "1872"), ["José Bento da Cunha Lacerda"]),
)

P("d1-30", """Hovsep Sureni Avakyants (Armenian: Հովսեփ Ավագյանց; 8 August 1940, Leninakan – 3 January 2021, Yerevan) was a Soviet and Armenian engineer and statesman, Prime Minister of Armenia in 1993–1995.

He was born to a family of teachers. Having graduated from the Yerevan Polytechnic Institute in 1962, he worked at the Kirov chemical plant as a shop engineer and became its chief engineer in 1971 and its director in 1976. A member of the CPSU since 1966, he was elected first secretary of the Shahumyan district committee in 1980. He was deputy chairman of Gosplan of the Armenian SSR from 1983 until the earthquake of December 1988, after which he was put in charge of the reconstruction staff in his native city, where he lost, by his own account, eleven relatives.

In May 1990 he was elected to the Supreme Council of Armenia as an independent. He was Minister of Industry from November 1991. On 2 February 1993, President Ruben Khachikyan appointed him prime minister to succeed Gagik Melikbekyan, who had resigned over the budget. The winters of his premiership, without light or heating, are remembered by everyone in Yerevan, and so is the fact that he walked to work. On 24 July 1995 Avakyants left office; his deputy, Hrant Tumasyan, headed the government in an acting capacity until the autumn.

He was ambassador to Belarus from 1996 to 2000 and president of the Union of Industrialists from 2001 to 2012. He denied the rumours that he would stand in the presidential election of 2003. In 2008 he testified before the parliamentary commission on the events of 1 March.

Family

Avakyants married the pianist Nvard Saryan in 1965. Their elder son, Suren Avakyants, was governor of Shirak Province between 2010 and 2014, and the younger, Tigran, is a physicist. He was awarded the Order of the Red Banner of Labour in 1981 and the Order of St. Mesrop Mashtots in 2010. He died of COVID-19.
""",
  occ("Hovsep Sureni Avakyants", "prime minister", start=("2 February 1993", "1993-02-02"), end=("24 July 1995", "1995-07-24"), again=["Prime Minister of Armenia", "premiership"]),
  occ("Hovsep Sureni Avakyants", "chief engineer", start=("1971", "1971"), end=("1976", "1976")),
  occ("Hovsep Sureni Avakyants", "director", start=("1976", "1976")),
  occ("Hovsep Sureni Avakyants", "first secretary of the Shahumyan district committee", start=("1980", "1980")),
  occ("Hovsep Sureni Avakyants", "deputy chairman of Gosplan of the Armenian SSR", start=("1983", "1983"), end=("December 1988", "1988-12")),
  occ("Hovsep Sureni Avakyants", "in charge of the reconstruction staff", start=("December 1988", "1988-12")),
  occ("Hovsep Sureni Avakyants", "elected to the Supreme Council of Armenia", start=("May 1990", "1990-05")),
  occ("Hovsep Sureni Avakyants", "Minister of Industry", start=("November 1991", "1991-11")),
  occ("Ruben Khachikyan", "President"),
  occ("Gagik Melikbekyan", "prime minister", end=("2 February 1993", "1993")),
  occ("Hrant Tumasyan", "deputy#2"),
  occ("Hrant Tumasyan", "headed the government in an acting capacity", start=("24 July 1995", "1995-07-24"), end=("autumn", "1995")),
  occ("Hovsep Sureni Avakyants", "ambassador to Belarus", start=("1996", "1996"), end=("2000", "2000")),
  occ("Hovsep Sureni Avakyants", "president of the Union of Industrialists", start=("2001", "2001"), end=("2012", "2012")),
  occ("Suren Avakyants", "governor of Shirak Province", start=("2010", "2010"), end=("2014", "2014")),
  fact("Hovsep Sureni Avakyants", "nativeName", "Հովսեփ Ավագյանց"),
  fact("Hovsep Sureni Avakyants", "birthDate", "8 August 1940", value="1940-08-08"),
  fact("Hovsep Sureni Avakyants", "birthPlace", "Leninakan"),
  fact("Hovsep Sureni Avakyants", "deathDate", "3 January 2021", value="2021-01-03"),
  fact("Hovsep Sureni Avakyants", "deathPlace", "Yerevan"),
  fact("Hovsep Sureni Avakyants", "nationality", "Soviet"),
  fact("Hovsep Sureni Avakyants", "nationality", "Armenian#2"),
  fact("Hovsep Sureni Avakyants", "occupation", "engineer"),
  fact("Hovsep Sureni Avakyants", "occupation", "statesman"),
  fact("Hovsep Sureni Avakyants", "education", "Yerevan Polytechnic Institute", date=("1962", "1962")),
  fact("Hovsep Sureni Avakyants", "occupation", "shop engineer"),
  fact("Hovsep Sureni Avakyants", "party", "CPSU"),
  fact("Hovsep Sureni Avakyants", "party", "independent"),
  fact("Hovsep Sureni Avakyants", "spouse", "Nvard Saryan", date=("1965", "1965")),
  fact("Nvard Saryan", "occupation", "pianist"),
  fact("Hovsep Sureni Avakyants", "children", "Suren Avakyants"),
  fact("Hovsep Sureni Avakyants", "children", "Tigran"),
  fact("Tigran", "occupation", "physicist"),
  fact("Hovsep Sureni Avakyants", "award", "Order of the Red Banner of Labour", date=("1981", "1981")),
  fact("Hovsep Sureni Avakyants", "award", "Order of St. Mesrop Mashtots", date=("2010#2", "2010")),
  fact("Hovsep Sureni Avakyants", "causeOfDeath", "COVID-19"),
  ev("appointment", "became", ("1971", "1971"), ["Hovsep Sureni Avakyants"]),
  ev("election", "was elected", ("1980", "1980"), ["Hovsep Sureni Avakyants"]),
  ev("appointment", "was put", ("December 1988", "1988-12"), ["Hovsep Sureni Avakyants"]),
  ev("election", "was elected#2", ("May 1990", "1990-05"), ["Hovsep Sureni Avakyants"]),
  ev("appointment", "appointed", ("2 February 1993", "1993-02-02"), ["Hovsep Sureni Avakyants", "Ruben Khachikyan"]),
  ev("departure", "had resigned", None, ["Gagik Melikbekyan"]),
  ev("departure", "left office", ("24 July 1995", "1995-07-24"), ["Hovsep Sureni Avakyants"]),
  ev("testimony", "testified", ("2008", "2008"), ["Hovsep Sureni Avakyants"]),
  ev("award", "was awarded", ("1981", "1981"), ["Hovsep Sureni Avakyants"]),
)
P("d1-31", """Cuthbert Alleyne Joseph (15 October 1912 – 2 September 1990) was a Trinidad and Tobago trade unionist and politician. He represented Fyzabad East in the House of Representatives from 1961 to 1971 and was Minister of Labour in the first cabinet of the independent country.

Early life

Joseph was born in Sangre Grande, to a Grenadian cane cutter, Theophilus Joseph, and his wife Ermintrude. He left the Roman Catholic school there at fourteen and went to work in the oilfields at Forest Reserve as a pipe fitter's boy.

Career

He took part in the strike of June 1937 and was convicted in August of that year of unlawful assembly, for which he served four months. "The magistrate gave me the only holiday I ever had," he said. In 1943 he was elected branch president of the Oilfields Workers' Union, and from 1949 to 1957 he was its general secretary. He attended the founding congress of the world confederation in London in December 1949.

Joseph joined the People's National Movement in 1956 and was a nominated member of the Legislative Council until 1961. When Prime Minister Clyde Warrington reshuffled his ministers on 31 August 1962, Joseph took Labour, and Learie Maharaj, his predecessor, went to Agriculture. Joseph resigned on 17 March 1965 in protest against the Industrial Stabilisation Bill, whose draft, he maintained, had been shown to him after it was printed. He was expelled from the party in May 1970, and he lost his deposit when he stood as an independent in the general election of the following year.

Joseph served on the Board of the Central Bank between 1974 and 1978 as the unions' representative. He would not accept the Trinity Cross.

Personal life

His wife was Eulalie Baptiste, a nurse, whom he married in 1939. Their daughter, Dame Hyacinth Joseph-Ramsay, was High Commissioner in London from 1996 to 2002. He was a lay reader in the Anglican Church and died at San Fernando. The union hall in Fyzabad carries his name.
""",
  occ("Cuthbert Alleyne Joseph", "represented Fyzabad East in the House of Representatives", start=("1961", "1961"), end=("1971", "1971")),
  occ("Cuthbert Alleyne Joseph", "took Labour", start=("31 August 1962", "1962-08-31"), end=("17 March 1965", "1965-03-17"), again=["Minister of Labour"]),
  occ("Cuthbert Alleyne Joseph", "branch president of the Oilfields Workers' Union", start=("1943", "1943")),
  occ("Cuthbert Alleyne Joseph", "general secretary", start=("1949", "1949"), end=("1957", "1957")),
  occ("Cuthbert Alleyne Joseph", "nominated member of the Legislative Council", end=("1961#2", "1961")),
  occ("Clyde Warrington", "Prime Minister"),
  occ("Learie Maharaj", "Labour#2", end=("31 August 1962", "1962-08-31")),
  occ("Learie Maharaj", "Agriculture", start=("31 August 1962", "1962-08-31")),
  occ("Cuthbert Alleyne Joseph", "served on the Board of the Central Bank", start=("1974", "1974"), end=("1978", "1978")),
  occ("Hyacinth Joseph-Ramsay", "High Commissioner in London", start=("1996", "1996"), end=("2002", "2002")),
  occ("Cuthbert Alleyne Joseph", "lay reader in the Anglican Church"),
  fact("Cuthbert Alleyne Joseph", "birthDate", "15 October 1912", value="1912-10-15"),
  fact("Cuthbert Alleyne Joseph", "deathDate", "2 September 1990", value="1990-09-02"),
  fact("Cuthbert Alleyne Joseph", "nationality", "Trinidad and Tobago"),
  fact("Cuthbert Alleyne Joseph", "occupation", "trade unionist"),
  fact("Cuthbert Alleyne Joseph", "occupation", "politician"),
  fact("Cuthbert Alleyne Joseph", "birthPlace", "Sangre Grande"),
  fact("Cuthbert Alleyne Joseph", "father", "Theophilus Joseph"),
  fact("Theophilus Joseph", "occupation", "cane cutter"),
  fact("Theophilus Joseph", "nationality", "Grenadian"),
  fact("Theophilus Joseph", "spouse", "Ermintrude"),
  fact("Cuthbert Alleyne Joseph", "education", "Roman Catholic school"),
  fact("Cuthbert Alleyne Joseph", "party", "independent#2"),
  fact("Cuthbert Alleyne Joseph", "mother", "Ermintrude"),
  fact("Cuthbert Alleyne Joseph", "occupation", "pipe fitter's boy"),
  fact("Cuthbert Alleyne Joseph", "party", "People's National Movement"),
  fact("Cuthbert Alleyne Joseph", "spouse", "Eulalie Baptiste", date=("1939", "1939")),
  fact("Eulalie Baptiste", "occupation", "nurse"),
  fact("Cuthbert Alleyne Joseph", "children", "Hyacinth Joseph-Ramsay"),
  fact("Cuthbert Alleyne Joseph", "religion", "Anglican Church"),
  fact("Cuthbert Alleyne Joseph", "deathPlace", "San Fernando"),
  ev("conviction", "was convicted", ("August of that year", "1937-08"), ["Cuthbert Alleyne Joseph"]),
  ev("election", "was elected", ("1943", "1943"), ["Cuthbert Alleyne Joseph"]),
  ev("meeting", "congress", ("December 1949", "1949-12"), ["Cuthbert Alleyne Joseph"], place="London"),
  ev("appointment", "took Labour", ("31 August 1962", "1962-08-31"), ["Cuthbert Alleyne Joseph"]),
  ev("appointment", "went to Agriculture", ("31 August 1962", "1962-08-31"), ["Learie Maharaj"]),
  ev("departure", "resigned", ("17 March 1965", "1965-03-17"), ["Cuthbert Alleyne Joseph"]),
  ev("sanction", "was expelled", ("May 1970", "1970-05"), ["Cuthbert Alleyne Joseph"]),
  ev("candidacy", "stood", ("the following year", "1971"), ["Cuthbert Alleyne Joseph"]),
)

P("d1-32", """Jonkheer Willem Adriaan van Oosterzee van Haamstede (Zierikzee, 19 August 1851 – The Hague, 7 February 1930) was a Dutch statesman and colonial administrator who was, in the space of twenty years, resident, minister and governor.

His father, Jonkheer Cornelis van Oosterzee, was burgomaster of Zierikzee. Willem Adriaan attended the gymnasium at Middelburg and the East Indian Institute at Delft, and in 1873 he sailed for Java as an aspirant-controller. He was stationed in the Preanger and at Banjarmasin. On 5 June 1888 he was promoted to assistant resident of Tegal, and in 1894 to resident of Menado, a post in which he abolished the forced coffee deliveries on his own authority and was reprimanded for it by the governor-general, Mr. Pieter Cornets van der Wal.

After returning to the Netherlands on leave he was elected to the House of Representatives for Goes in June 1897. A member of the Liberal Union, he spoke on nothing but the Indies. He took office as Minister of Colonies on 26 July 1901 and left on 9 January 1902, when his nerves gave way; the prime minister, Dr. Hendrik Goekoop, took over the department himself until Baron Sloet van Everdingen became available in March.

The governorship of Suriname, which he filled from 2 October 1905 to 20 September 1908, was the happiest part of his career, or so it is described in his letters. He was succeeded there by Carel van Asperen, secretary-general of the colony. In 1909 Queen Wilhelmina appointed him member of the Council of State, and he sat in it for twenty years; the vice-presidency, for which he waited, went to others.

He married Anna Maria Boddaert on 4 May 1876. His son Jonkheer Pieter van Oosterzee was envoy in Copenhagen before the Second World War. He was a Knight of the Order of the Netherlands Lion and a Commander of the Order of Orange-Nassau. He belonged to the Walloon Church.
""",
  occ("Cornelis van Oosterzee", "burgomaster of Zierikzee"),
  occ("Willem Adriaan van Oosterzee van Haamstede", "aspirant-controller", start=("1873", "1873")),
  occ("Willem Adriaan van Oosterzee van Haamstede", "assistant resident of Tegal", start=("5 June 1888", "1888-06-05"), end=("1894", "1894")),
  occ("Willem Adriaan van Oosterzee van Haamstede", "resident of Menado", start=("1894", "1894"), again=["resident"]),
  occ("Pieter Cornets van der Wal", "governor-general"),
  occ("Willem Adriaan van Oosterzee van Haamstede", "elected to the House of Representatives for Goes", start=("June 1897", "1897-06")),
  occ("Willem Adriaan van Oosterzee van Haamstede", "Minister of Colonies", start=("26 July 1901", "1901-07-26"), end=("9 January 1902", "1902-01-09"), again=["minister"]),
  occ("Hendrik Goekoop", "prime minister"),
  occ("Hendrik Goekoop", "the department", start=("9 January 1902", "1902-01-09"), end=("March", "1902-03")),
  occ("Sloet van Everdingen", "the department", start=("March", "1902-03")),
  occ("Willem Adriaan van Oosterzee van Haamstede", "governorship of Suriname", start=("2 October 1905", "1905-10-02"), end=("20 September 1908", "1908-09-20"), again=["governor"]),
  occ("Carel van Asperen", "governorship of Suriname", start=("20 September 1908", "1908-09")),
  occ("Carel van Asperen", "secretary-general of the colony"),
  occ("Wilhelmina", "Queen"),
  occ("Willem Adriaan van Oosterzee van Haamstede", "member of the Council of State", start=("1909", "1909"), end=("twenty years#2", "1929"), again=["sat in it"]),
  occ("Pieter van Oosterzee", "envoy in Copenhagen"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "birthPlace", "Zierikzee"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "birthDate", "19 August 1851", value="1851-08-19"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "deathPlace", "The Hague"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "deathDate", "7 February 1930", value="1930-02-07"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "nationality", "Dutch"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "occupation", "statesman"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "occupation", "colonial administrator"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "father", "Cornelis van Oosterzee"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "education", "gymnasium at Middelburg"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "education", "East Indian Institute at Delft"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "party", "Liberal Union"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "spouse", "Anna Maria Boddaert", date=("4 May 1876", "1876-05-04")),
  fact("Willem Adriaan van Oosterzee van Haamstede", "children", "Pieter van Oosterzee"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "award", "Knight of the Order of the Netherlands Lion"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "award", "Commander of the Order of Orange-Nassau"),
  fact("Willem Adriaan van Oosterzee van Haamstede", "religion", "Walloon Church"),
  ev("travel", "sailed", ("1873", "1873"), ["Willem Adriaan van Oosterzee van Haamstede"], place="Java"),
  ev("appointment", "was promoted", ("5 June 1888", "1888-06-05"), ["Willem Adriaan van Oosterzee van Haamstede"]),
  ev("sanction", "was reprimanded", None, ["Willem Adriaan van Oosterzee van Haamstede", "Pieter Cornets van der Wal"]),
  ev("travel", "returning", None, ["Willem Adriaan van Oosterzee van Haamstede"], place="Netherlands"),
  ev("election", "was elected", ("June 1897", "1897-06"), ["Willem Adriaan van Oosterzee van Haamstede"]),
  ev("appointment", "took office", ("26 July 1901", "1901-07-26"), ["Willem Adriaan van Oosterzee van Haamstede"]),
  ev("departure", "left", ("9 January 1902", "1902-01-09"), ["Willem Adriaan van Oosterzee van Haamstede"]),
  ev("appointment", "took over", ("9 January 1902", "1902-01-09"), ["Hendrik Goekoop"]),
  ev("appointment", "was succeeded", ("20 September 1908", "1908-09"), ["Carel van Asperen"]),
  ev("appointment", "appointed", ("1909", "1909"), ["Willem Adriaan van Oosterzee van Haamstede", "Wilhelmina"]),
)

P("d1-33", """Don Fermín Urquiola y Basterra, first Count of Ameztia

What the Carlist cannon had not been able to do to Don Fermín Urquiola, namely to make him raise his voice, the tariff of 1891 did, and the Congress of Deputies, of which he had been the quietest member since 1876, discovered in him an orator at the age of fifty-two.

He had come into the world at Tolosa on 7 July 1839. The law he learnt at Valladolid, the paper trade from his father-in-law, Ignacio Laurak, whose mills he afterwards managed, and politics from nobody. Civil governor of Álava in the last months of the first Republic's successor regime, he went over to the Alfonsine cause before it was a cause; he was then civil governor of Santander (February 1875 to April 1876) and, in the same year in which Vergara first returned him, a director-general at the ministry of development.

Twice the Conservative chief, Antonio Belmonte, in his capacity as president of the council of ministers, offered him a portfolio; the second time he said yes. So it was that on 23 March 1895 he took charge of Overseas, in the room of Buenaventura Abarca, and so it was also that he lost his peace. He quitted the ministry on 19 January 1897, having signed the recall of General Polanco from Cuba, and would never say whether of his own will. (In the general's memoirs the minister is said to have been dismissed by telegram.) His colleague of the Navy, Vice Admiral José María Beránguez, performed his functions for five weeks.

Life senator since 1898, he presided over the Tribunal of Accounts from that year to 1903. Queen Maria Cristina created him Count of Ameztia on 2 May 1902; the Fleece, which he coveted, he did not get. He died at Zarautz on 30 August 1911, and with him the title, for Pilar Laurak had borne him no children. His brother Blas Urquiola, a Jesuit, was rector of Oña.
""",
  occ("Fermín Urquiola y Basterra", "member", start=("1876", "1876"), again=["Vergara first returned him"]),
  occ("Fermín Urquiola y Basterra", "Civil governor of Álava"),
  occ("Fermín Urquiola y Basterra", "civil governor of Santander", start=("February 1875", "1875-02"), end=("April 1876", "1876-04")),
  occ("Fermín Urquiola y Basterra", "director-general at the ministry of development", start=("the same year", "1876")),
  occ("Antonio Belmonte", "Conservative chief"),
  occ("Antonio Belmonte", "president of the council of ministers"),
  occ("Fermín Urquiola y Basterra", "took charge of Overseas", start=("23 March 1895", "1895-03-23"), end=("19 January 1897", "1897-01-19")),
  occ("Buenaventura Abarca", "Overseas", end=("23 March 1895", "1895-03-23")),
  occ("José María Beránguez", "colleague of the Navy"),
  occ("José María Beránguez", "performed his functions", start=("19 January 1897", "1897-01-19"), end=("five weeks", "1897-02")),
  occ("Fermín Urquiola y Basterra", "Life senator", start=("1898", "1898")),
  occ("Fermín Urquiola y Basterra", "presided over the Tribunal of Accounts", start=("that year", "1898"), end=("1903", "1903")),
  occ("Maria Cristina", "Queen"),
  occ("Blas Urquiola", "rector of Oña"),
  fact("Fermín Urquiola y Basterra", "birthPlace", "Tolosa"),
  fact("Fermín Urquiola y Basterra", "birthDate", "7 July 1839", value="1839-07-07"),
  fact("Fermín Urquiola y Basterra", "education", "Valladolid"),
  fact("Fermín Urquiola y Basterra", "relatives", "Ignacio Laurak"),
  fact("Antonio Belmonte", "party", "Conservative"),
  fact("Fermín Urquiola y Basterra", "award", "Count of Ameztia#2", date=("2 May 1902", "1902-05-02")),
  fact("Fermín Urquiola y Basterra", "deathPlace", "Zarautz"),
  fact("Fermín Urquiola y Basterra", "deathDate", "30 August 1911", value="1911-08-30"),
  fact("Fermín Urquiola y Basterra", "spouse", "Pilar Laurak"),
  fact("Fermín Urquiola y Basterra", "siblings", "Blas Urquiola"),
  fact("Blas Urquiola", "occupation", "Jesuit"),
  ev("election", "returned", ("the same year", "1876"), ["Fermín Urquiola y Basterra"]),
  ev("appointment", "took charge", ("23 March 1895", "1895-03-23"), ["Fermín Urquiola y Basterra"]),
  ev("departure", "quitted", ("19 January 1897", "1897-01-19"), ["Fermín Urquiola y Basterra"]),
  ev("departure", "recall", None, ["Polanco", "Fermín Urquiola y Basterra"], place="Cuba"),
  ev("departure", "dismissed", None, ["Fermín Urquiola y Basterra"], status="claimed"),
  ev("award", "created", ("2 May 1902", "1902-05-02"), ["Fermín Urquiola y Basterra", "Maria Cristina"]),
)

P("d1-34", """Gisela Brandhorst (née Kröger; born 8 May 1946 in Stendal) is a German pharmacist and politician (CDU). She was Minister of Labour and Social Affairs of Saxony-Anhalt from 1994 to 1998 and mayor of Stendal from 2001 to 2008.

Life

After the Abitur in 1964 Brandhorst learned the trade of a laboratory assistant. From 1966 to 1971 she studied pharmacy at the Martin Luther University of Halle-Wittenberg. She was head of the Roland Pharmacy in Stendal from 1978 to 1990. She is a Protestant and was a member of the synod of the Church Province of Saxony from 1982 to 1990. She is married to the veterinarian Jochen Brandhorst and has two children.

Party

She joined the East German CDU in 1974, "so as not to have to join anything else", as she puts it. After the autumn of 1989 she was one of the speakers of the Round Table of the district. From 1991 to 1996 she was deputy chair of the CDU of Saxony-Anhalt.

Member of parliament

On 18 March 1990 she was elected to the People's Chamber, in which she headed the health committee until its dissolution on 2 October 1990. She belonged to the Landtag of Saxony-Anhalt from October 1990 to May 2001, having won the constituency of Stendal I each time.

Public offices

From 1992 she was parliamentary state secretary in the Ministry of Labour. On 22 July 1994, Minister-President Volker Thiemann (CDU) appointed her minister; her predecessor Horst Schlüter had had to leave over the salary affair, in which he was fined 15,000 marks in 1996. After the change of government she was succeeded on 26 May 1998 by Renate Kuhnert (SPD). A return to the cabinet in 2002 was discussed but did not come about.

In May 2001 she won the run-off for mayor of Stendal against the incumbent, Dieter Rasch. She resigned the office for health reasons on 31 March 2008.

Honours

2004: Cross of the Order of Merit of the Federal Republic of Germany
2009: Honorary citizen of Stendal
""",
  occ("Gisela Brandhorst", "Minister of Labour and Social Affairs of Saxony-Anhalt", start=("22 July 1994", "1994-07-22"), end=("26 May 1998", "1998-05-26"), again=["minister"]),
  occ("Gisela Brandhorst", "mayor of Stendal", start=("2001", "2001"), end=("2008", "2008"), again=["mayor of Stendal#2"]),
  occ("Gisela Brandhorst", "head of the Roland Pharmacy", start=("1978", "1978"), end=("1990", "1990")),
  occ("Gisela Brandhorst", "member of the synod of the Church Province of Saxony", start=("1982", "1982"), end=("1990#2", "1990")),
  occ("Gisela Brandhorst", "speakers of the Round Table of the district", start=("autumn of 1989", "1989")),
  occ("Gisela Brandhorst", "deputy chair of the CDU of Saxony-Anhalt", start=("1991", "1991"), end=("1996", "1996")),
  occ("Gisela Brandhorst", "elected to the People's Chamber", start=("18 March 1990", "1990-03-18"), end=("2 October 1990", "1990-10-02")),
  occ("Gisela Brandhorst", "headed the health committee", end=("2 October 1990", "1990-10-02")),
  occ("Gisela Brandhorst", "belonged to the Landtag of Saxony-Anhalt", start=("October 1990#2", "1990-10"), end=("May 2001", "2001-05")),
  occ("Gisela Brandhorst", "parliamentary state secretary in the Ministry of Labour", start=("1992", "1992")),
  occ("Volker Thiemann", "Minister-President"),
  occ("Horst Schlüter", "predecessor"),
  occ("Renate Kuhnert", "minister", start=("26 May 1998", "1998-05-26")),
  occ("Dieter Rasch", "incumbent", end=("May 2001#2", "2001-05")),
  fact("Gisela Brandhorst", "birthName", "Kröger"),
  fact("Gisela Brandhorst", "birthDate", "8 May 1946", value="1946-05-08"),
  fact("Gisela Brandhorst", "birthPlace", "Stendal"),
  fact("Gisela Brandhorst", "nationality", "German"),
  fact("Gisela Brandhorst", "occupation", "pharmacist"),
  fact("Gisela Brandhorst", "occupation", "laboratory assistant"),
  fact("Gisela Brandhorst", "occupation", "politician"),
  fact("Gisela Brandhorst", "party", "CDU"),
  fact("Gisela Brandhorst", "education", "Martin Luther University of Halle-Wittenberg", date=("1971", "1971")),
  fact("Gisela Brandhorst", "religion", "Protestant"),
  fact("Gisela Brandhorst", "spouse", "Jochen Brandhorst"),
  fact("Jochen Brandhorst", "occupation", "veterinarian"),
  fact("Gisela Brandhorst", "party", "East German CDU"),
  fact("Volker Thiemann", "party", "CDU#4"),
  fact("Renate Kuhnert", "party", "SPD"),
  fact("Gisela Brandhorst", "award", "Cross of the Order of Merit of the Federal Republic of Germany", date=("2004", "2004")),
  fact("Gisela Brandhorst", "award", "Honorary citizen of Stendal", date=("2009", "2009")),
  ev("election", "was elected", ("18 March 1990", "1990-03-18"), ["Gisela Brandhorst"]),
  ev("election", "won", None, ["Gisela Brandhorst"]),
  ev("appointment", "appointed", ("22 July 1994", "1994-07-22"), ["Gisela Brandhorst", "Volker Thiemann"]),
  ev("departure", "had had to leave", None, ["Horst Schlüter"]),
  ev("sanction", "was fined", ("1996#2", "1996"), ["Horst Schlüter"]),
  ev("appointment", "was succeeded", ("26 May 1998", "1998-05-26"), ["Renate Kuhnert"]),
  ev("election", "won the run-off", ("May 2001#2", "2001-05"), ["Gisela Brandhorst", "Dieter Rasch"]),
  ev("departure", "resigned", ("31 March 2008", "2008-03-31"), ["Gisela Brandhorst"]),
)

P("d1-35", """Čeněk Havránek and Bohdan Slavík

The Czechoslovak legation in Ankara had between 1925 and 1948 only two heads who mattered, and they cannot be told apart from each other without some trouble, since each succeeded the other.

Čeněk Havránek (Hradec Králové, 28 October 1886 – Prague, 15 January 1963), a philologist by training and until 1918 a teacher at the Czech grammar school in Brno, joined the Maffie during the war and the foreign ministry after it. He was legation secretary in Belgrade and counsellor in Bucharest before he was appointed minister in Turkey on 1 November 1925. After seven years he exchanged posts with Bohdan Slavík, then the head of the ministry's Eastern section. In that section Havránek stayed until the occupation. On 20 March 1939 he was arrested by the Gestapo, released in June and arrested anew in 1942; he survived Terezín.

Bohdan Slavík (Olomouc, 3 March 1893 – Istanbul, 1975), a lawyer, Havránek's brother-in-law since 1921 through his marriage to Jiřina Havránková, arrived in Ankara on 12 November 1932. When on 16 March 1939 the German ambassador came to demand the keys of the legation, Slavík received him in the doorway and refused. The Turkish government recognised him as minister throughout the war. In 1943 he travelled to London to see President Beneš, and in May 1944 he was given the title of ambassador.

In September 1945 the two men exchanged again: Slavík, recalled to Prague, became general secretary of the foreign ministry, and Havránek, at fifty-eight, went back to the house with the mulberry trees. He resigned on 2 March 1948, a week after the coup; as he later told an American officer, Minister Masaryk had begged him at their last meeting to stay. His resignation was not accepted: he was dismissed, and Ladislav Ptáček, a former printer, took over the embassy. Slavík was tried in 1950 and sentenced to eleven years. Amnestied in 1960, he was let out to Turkey in 1968.
""",
  occ("Čeněk Havránek", "legation secretary in Belgrade"),
  occ("Čeněk Havránek", "counsellor in Bucharest"),
  occ("Čeněk Havránek", "minister in Turkey", start=("1 November 1925", "1925-11-01"), end=("After seven years", "1932")),
  occ("Bohdan Slavík", "head of the ministry's Eastern section", end=("After seven years", "1932")),
  occ("Čeněk Havránek", "In that section", start=("After seven years", "1932"), end=("20 March 1939", "1939-03")),
  occ("Bohdan Slavík", "minister#2", start=("12 November 1932", "1932-11-12"), end=("May 1944", "1944-05")),
  occ("Bohdan Slavík", "ambassador#2", start=("May 1944", "1944-05"), end=("September 1945", "1945-09")),
  occ("Beneš", "President"),
  occ("Bohdan Slavík", "general secretary of the foreign ministry", start=("September 1945", "1945-09")),
  occ("Čeněk Havránek", "embassy", start=("September 1945", "1945-09"), end=("2 March 1948", "1948-03")),
  occ("Masaryk", "Minister"),
  occ("Ladislav Ptáček", "embassy", start=("2 March 1948", "1948")),
  fact("Čeněk Havránek", "birthPlace", "Hradec Králové"),
  fact("Čeněk Havránek", "birthDate", "28 October 1886", value="1886-10-28"),
  fact("Čeněk Havránek", "deathPlace", "Prague"),
  fact("Čeněk Havránek", "deathDate", "15 January 1963", value="1963-01-15"),
  fact("Čeněk Havránek", "occupation", "philologist"),
  fact("Čeněk Havránek", "occupation", "teacher"),
  fact("Bohdan Slavík", "birthPlace", "Olomouc"),
  fact("Bohdan Slavík", "birthDate", "3 March 1893", value="1893-03-03"),
  fact("Bohdan Slavík", "deathPlace", "Istanbul"),
  fact("Bohdan Slavík", "deathDate", "1975", value="1975"),
  fact("Bohdan Slavík", "occupation", "lawyer"),
  fact("Bohdan Slavík", "relatives", "Havránek#4"),
  fact("Bohdan Slavík", "spouse", "Jiřina Havránková", date=("1921", "1921")),
  fact("Ladislav Ptáček", "occupation", "printer"),
  ev("appointment", "joined", None, ["Čeněk Havránek"]),
  ev("appointment", "was appointed", ("1 November 1925", "1925-11-01"), ["Čeněk Havránek"]),
  ev("appointment", "exchanged posts", ("After seven years", "1932"), ["Čeněk Havránek", "Bohdan Slavík"]),
  ev("arrest", "was arrested", ("20 March 1939", "1939-03-20"), ["Čeněk Havránek"]),
  ev("arrest", "arrested anew", ("1942", "1942"), ["Čeněk Havránek"]),
  ev("travel", "arrived", ("12 November 1932", "1932-11-12"), ["Bohdan Slavík"], place="Ankara#2"),
  ev("meeting", "received", ("16 March 1939", "1939-03-16"), ["Bohdan Slavík"]),
  ev("travel", "travelled", ("1943", "1943"), ["Bohdan Slavík"], place="London"),
  ev("meeting", "see", ("1943", "1943"), ["Bohdan Slavík", "Beneš"], place="London"),
  ev("appointment", "was given", ("May 1944", "1944-05"), ["Bohdan Slavík"]),
  ev("appointment", "exchanged again", ("September 1945", "1945-09"), ["Bohdan Slavík", "Čeněk Havránek"]),
  ev("departure", "recalled", ("September 1945", "1945-09"), ["Bohdan Slavík"], place="Prague#2"),
  ev("appointment", "became", ("September 1945", "1945-09"), ["Bohdan Slavík"]),
  ev("appointment", "went back", ("September 1945", "1945-09"), ["Čeněk Havránek"]),
  ev("departure", "resigned", ("2 March 1948", "1948-03-02"), ["Čeněk Havránek"]),
  ev("meeting", "meeting", None, ["Masaryk", "Čeněk Havránek"], status="claimed"),
  ev("departure", "was dismissed", None, ["Čeněk Havránek"]),
  ev("appointment", "took over", None, ["Ladislav Ptáček"]),
  ev("conviction", "sentenced", ("1950", "1950"), ["Bohdan Slavík"]),
)

P("d1-36", """Arvīds Kārlis Bērziņš-Valdheims (11 May 1895, Cēsis – 23 July 1972, Washington, D.C.) was a Latvian lawyer and diplomat. He headed the Latvian legation in the United States for twenty-two years, most of them without a country behind it.

Early life

He was the son of a forester, Kārlis Bērziņš, and attended the Cēsis Realschule. In 1915 he volunteered for the 5th Zemgale Latvian Riflemen Battalion; he received the Order of Lāčplēsis in 1920. He studied law at the University of Latvia, where he graduated in 1924, and belonged to the fraternity Talavija.

Diplomatic career

In 1921, still a student, he was taken on as a clerk in the Ministry of Foreign Affairs, whose legal department he directed from 1929 to 1933. He was consul in Danzig from 1926 to 1929 and counsellor of legation in London from 1933 to 1938. On 1 March 1938 he came to New York as consul general.

After the occupation of Latvia the Soviet authorities recalled him on 27 July 1940. He refused to go, and was stripped of his citizenship in November. In 1950, on the death of the envoy Jūlijs Zariņš-Ozols, he moved to Washington as chargé d'affaires, a title which he kept until he died. He spoke before the House committee on the Baltic states on 30 November 1953, and three presidents received him; the fourth, he used to say, sent a postcard. He was also the chairman of the Committee for a Free Latvia from 1954 to 1961, having been preferred to the former foreign minister, Vilis Krūms.

The legation passed to his first secretary, Anatols Liepiņš-Dzenis.

Personal life

In 1927 he married the opera singer Milda Brehmane, and, after their divorce, Eleanor Whitcomb of Baltimore in 1949. There were no children. He was a Lutheran and an elder of the Latvian congregation in Washington. His sister Austra Bērziņa, a schoolteacher, was deported to Tomsk. A plaque was unveiled in Cēsis in 1995.
""",
  occ("Arvīds Kārlis Bērziņš-Valdheims", "chargé d'affaires", start=("1950", "1950"), end=("until he died", "1972-07-23"), again=["headed the Latvian legation in the United States"]),
  occ("Arvīds Kārlis Bērziņš-Valdheims", "clerk in the Ministry of Foreign Affairs", start=("1921", "1921")),
  occ("Arvīds Kārlis Bērziņš-Valdheims", "whose legal department he directed", start=("1929", "1929"), end=("1933", "1933")),
  occ("Arvīds Kārlis Bērziņš-Valdheims", "consul in Danzig", start=("1926", "1926"), end=("1929#2", "1929")),
  occ("Arvīds Kārlis Bērziņš-Valdheims", "counsellor of legation in London", start=("1933#2", "1933"), end=("1938", "1938")),
  occ("Arvīds Kārlis Bērziņš-Valdheims", "consul general", start=("1 March 1938", "1938-03-01"), end=("1950", "1950")),
  occ("Jūlijs Zariņš-Ozols", "envoy", end=("1950", "1950")),
  occ("Arvīds Kārlis Bērziņš-Valdheims", "chairman of the Committee for a Free Latvia", start=("1954", "1954"), end=("1961", "1961")),
  occ("Vilis Krūms", "foreign minister", former=True),
  occ("Anatols Liepiņš-Dzenis", "The legation", start=("until he died", "1972")),
  occ("Anatols Liepiņš-Dzenis", "first secretary"),
  occ("Arvīds Kārlis Bērziņš-Valdheims", "elder of the Latvian congregation in Washington"),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "birthDate", "11 May 1895", value="1895-05-11"),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "birthPlace", "Cēsis"),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "deathDate", "23 July 1972", value="1972-07-23"),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "deathPlace", "Washington, D.C."),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "nationality", "Latvian"),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "occupation", "lawyer"),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "occupation", "diplomat"),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "father", "Kārlis Bērziņš#2"),
  fact("Kārlis Bērziņš", "occupation", "forester"),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "education", "Cēsis Realschule"),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "militaryService", "5th Zemgale Latvian Riflemen Battalion"),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "award", "Order of Lāčplēsis", date=("1920", "1920")),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "education", "University of Latvia", date=("1924", "1924")),
  fact("Jūlijs Zariņš-Ozols", "deathDate", "1950", value="1950"),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "spouse", "Milda Brehmane", date=("1927", "1927")),
  fact("Milda Brehmane", "occupation", "opera singer"),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "spouse", "Eleanor Whitcomb", date=("1949", "1949")),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "religion", "Lutheran"),
  fact("Arvīds Kārlis Bērziņš-Valdheims", "siblings", "Austra Bērziņa"),
  fact("Austra Bērziņa", "occupation", "schoolteacher"),
  ev("award", "received", ("1920", "1920"), ["Arvīds Kārlis Bērziņš-Valdheims"]),
  ev("appointment", "was taken on", ("1921", "1921"), ["Arvīds Kārlis Bērziņš-Valdheims"]),
  ev("appointment", "came", ("1 March 1938", "1938-03-01"), ["Arvīds Kārlis Bērziņš-Valdheims"], place="New York"),
  ev("departure", "recalled", ("27 July 1940", "1940-07-27"), ["Arvīds Kārlis Bērziņš-Valdheims"]),
  ev("sanction", "was stripped", ("November", "1940-11"), ["Arvīds Kārlis Bērziņš-Valdheims"]),
  ev("appointment", "moved", ("1950", "1950"), ["Arvīds Kārlis Bērziņš-Valdheims"], place="Washington#2"),
  ev("testimony", "spoke", ("30 November 1953", "1953-11-30"), ["Arvīds Kārlis Bērziņš-Valdheims"]),
  ev("meeting", "received#2", None, ["Arvīds Kārlis Bērziņš-Valdheims"]),
  ev("appointment", "passed", None, ["Anatols Liepiņš-Dzenis"]),
  ev("sanction", "was deported", None, ["Austra Bērziņa"], place="Tomsk"),
)
P("d1-37", """Eulogio Ramón Zavalía Posse (San Miguel de Tucumán, 13 March 1861 – Buenos Aires, 5 November 1928) was an Argentine lawyer, sugar planter and politician. He was governor of the province of Tucumán from 1898 to 1901 and a national senator from 1904 to 1913.

Biography

He was the second son of Benjamín Zavalía, who had governed the province in the 1860s, and of Trinidad Posse. He studied at the Colegio Nacional of Tucumán and at the University of Córdoba, where he received his law degree in 1884. In the year after that he became secretary of the Superior Court, and in 1887 a judge of commerce. He was the owner of the mill La Esperanza, burnt in 1911.

As a young man he was elected to the provincial legislature (1888–1890) and was minister of government under Governor Silvano Quinteros until the revolution of June 1890 sent both of them to prison for a night. He sat in the national Chamber of Deputies between 1892 and 1896.

On 12 October 1898 he took office as governor, having defeated Lautaro Bores, who was the candidate of the railway. His term saw the building of the San Roque hospital, the first school census and a war over sugar quotas from which nobody came out thinner. He handed over the government to his cousin Próspero Mena Zavalía on 12 October 1901. The opposition newspaper El Orden asserted that the cousin had been chosen at a meeting in the Jockey Club in Buenos Aires.

President Indalecio Quirno Alvear offered him the ministry of agriculture in 1906; he excused himself on account of the harvest. He was the first president of the Sugar Centre (1894–1897) and, in his last years, a director of the Banco de la Nación, to which he was appointed in March 1922.

He was married to Delfina Terán, with whom he had eight children. One of them, Marcos Zavalía Terán, was ambassador to Brazil in the 1940s. The department of La Cocha has a station named Zavalía.
""",
  occ("Eulogio Ramón Zavalía Posse", "governor of the province of Tucumán", start=("1898", "1898"), end=("1901", "1901"), again=["governor#2"]),
  occ("Eulogio Ramón Zavalía Posse", "national senator", start=("1904", "1904"), end=("1913", "1913")),
  occ("Benjamín Zavalía", "governed the province", start=("1860s", "")),
  occ("Eulogio Ramón Zavalía Posse", "secretary of the Superior Court", start=("the year after that", "1885"), end=("1887", "1887")),
  occ("Eulogio Ramón Zavalía Posse", "judge of commerce", start=("1887", "1887")),
  occ("Eulogio Ramón Zavalía Posse", "elected to the provincial legislature", start=("1888", "1888"), end=("1890", "1890")),
  occ("Eulogio Ramón Zavalía Posse", "minister of government", end=("June 1890", "1890-06")),
  occ("Silvano Quinteros", "Governor", end=("June 1890", "1890-06")),
  occ("Eulogio Ramón Zavalía Posse", "sat in the national Chamber of Deputies", start=("1892", "1892"), end=("1896", "1896")),
  occ("Próspero Mena Zavalía", "government#2", start=("12 October 1901", "1901-10-12")),
  occ("Indalecio Quirno Alvear", "President"),
  occ("Eulogio Ramón Zavalía Posse", "president of the Sugar Centre", start=("1894", "1894"), end=("1897", "1897")),
  occ("Eulogio Ramón Zavalía Posse", "director of the Banco de la Nación", start=("March 1922", "1922-03")),
  occ("Marcos Zavalía Terán", "ambassador to Brazil", start=("1940s", "")),
  fact("Eulogio Ramón Zavalía Posse", "birthPlace", "San Miguel de Tucumán"),
  fact("Eulogio Ramón Zavalía Posse", "birthDate", "13 March 1861", value="1861-03-13"),
  fact("Eulogio Ramón Zavalía Posse", "deathPlace", "Buenos Aires"),
  fact("Eulogio Ramón Zavalía Posse", "deathDate", "5 November 1928", value="1928-11-05"),
  fact("Eulogio Ramón Zavalía Posse", "nationality", "Argentine"),
  fact("Eulogio Ramón Zavalía Posse", "occupation", "lawyer"),
  fact("Eulogio Ramón Zavalía Posse", "occupation", "sugar planter"),
  fact("Eulogio Ramón Zavalía Posse", "occupation", "politician"),
  fact("Eulogio Ramón Zavalía Posse", "father", "Benjamín Zavalía"),
  fact("Eulogio Ramón Zavalía Posse", "mother", "Trinidad Posse"),
  fact("Eulogio Ramón Zavalía Posse", "education", "Colegio Nacional of Tucumán"),
  fact("Eulogio Ramón Zavalía Posse", "education", "University of Córdoba", date=("1884", "1884")),
  fact("Eulogio Ramón Zavalía Posse", "relatives", "Próspero Mena Zavalía"),
  fact("Eulogio Ramón Zavalía Posse", "spouse", "Delfina Terán"),
  fact("Eulogio Ramón Zavalía Posse", "children", "Marcos Zavalía Terán"),
  ev("appointment", "became", ("the year after that", "1885"), ["Eulogio Ramón Zavalía Posse"]),
  ev("election", "was elected", ("1888", "1888"), ["Eulogio Ramón Zavalía Posse"]),
  ev("arrest", "sent both of them to prison", ("June 1890", "1890-06"), ["Eulogio Ramón Zavalía Posse", "Silvano Quinteros"]),
  ev("appointment", "took office", ("12 October 1898", "1898-10-12"), ["Eulogio Ramón Zavalía Posse"]),
  ev("election", "defeated", None, ["Eulogio Ramón Zavalía Posse", "Lautaro Bores"]),
  ev("candidacy", "candidate", None, ["Lautaro Bores"]),
  ev("departure", "handed over", ("12 October 1901", "1901-10-12"), ["Eulogio Ramón Zavalía Posse", "Próspero Mena Zavalía"]),
  ev("appointment", "chosen", None, ["Próspero Mena Zavalía"], place="Jockey Club in Buenos Aires", status="claimed"),
  ev("appointment", "was appointed", ("March 1922", "1922-03"), ["Eulogio Ramón Zavalía Posse"]),
)

P("d1-38", """Elena Veturia Cosmuța (1 December 1898, Năsăud – 14 February 1981, Bucharest) was a Romanian lawyer and politician of the National Peasants' Party, the first woman in the country to become an under-secretary of state.

Early life

She was born into a Greek Catholic family in Năsăud, then in Austria-Hungary. Her father, Ioan Cosmuța, was the archpriest of the district; her uncle Valeriu Cosmuța sat in the Hungarian parliament from 1906 to 1910. After the border-guard grammar school of her native town she studied law in Cluj and took her doctorate in Paris in 1925. She was called to the bar of Cluj in 1926 and practised there until she was disbarred in 1948.

Career

Cosmuța was secretary of the women's section of the party from 1927 and was made its president in 1930. She was elected municipal councillor of Cluj in February 1930, among the first women to hold such a mandate, and she was a member of the delegation to the League of Nations in 1931. Prime Minister Alexandru Hossu took her into his cabinet as under-secretary of state in the Ministry of Labour on 11 August 1932. She left the cabinet on 14 November 1933, together with her minister, Dumitru Irimescu. It is often said that she had threatened to resign over the Grivița strike; she herself never confirmed it.

In the autumn of 1946 she stood for the Assembly of Deputies in Năsăud county, and, so her party asserted, was elected and counted out. On 15 July 1947 she was arrested at her sister's flat. A military tribunal sentenced her on 11 November to seven years for conspiracy, of which she spent five at Mislea, and two in forced residence at Lătești.

Later life

After her release she gave French lessons in Bucharest. In 1968 she met the visiting president of the Belgian senate, a friend from her student days. She never married. Her sister Livia Cosmuța was the director of the Cluj botanical library. She was buried at Bellu.
""",
  occ("Elena Veturia Cosmuța", "under-secretary of state in the Ministry of Labour", start=("11 August 1932", "1932-08-11"), end=("14 November 1933", "1933-11-14"), again=["under-secretary of state"]),
  occ("Ioan Cosmuța", "archpriest of the district"),
  occ("Valeriu Cosmuța", "sat in the Hungarian parliament", start=("1906", "1906"), end=("1910", "1910")),
  occ("Elena Veturia Cosmuța", "secretary of the women's section of the party", start=("1927", "1927"), end=("1930", "1930")),
  occ("Elena Veturia Cosmuța", "president", start=("1930", "1930")),
  occ("Elena Veturia Cosmuța", "municipal councillor of Cluj", start=("February 1930", "1930-02")),
  occ("Elena Veturia Cosmuța", "member of the delegation to the League of Nations", start=("1931", "1931"), end=("1931", "1931")),
  occ("Alexandru Hossu", "Prime Minister"),
  occ("Dumitru Irimescu", "minister", end=("14 November 1933", "1933-11-14")),
  occ("Livia Cosmuța", "director of the Cluj botanical library"),
  fact("Elena Veturia Cosmuța", "birthDate", "1 December 1898", value="1898-12-01"),
  fact("Elena Veturia Cosmuța", "birthPlace", "Năsăud"),
  fact("Elena Veturia Cosmuța", "deathDate", "14 February 1981", value="1981-02-14"),
  fact("Elena Veturia Cosmuța", "deathPlace", "Bucharest"),
  fact("Elena Veturia Cosmuța", "nationality", "Romanian"),
  fact("Elena Veturia Cosmuța", "occupation", "lawyer"),
  fact("Elena Veturia Cosmuța", "occupation", "politician"),
  fact("Elena Veturia Cosmuța", "party", "National Peasants' Party"),
  fact("Elena Veturia Cosmuța", "religion", "Greek Catholic"),
  fact("Elena Veturia Cosmuța", "birthPlace", "Năsăud#2"),
  fact("Elena Veturia Cosmuța", "father", "Ioan Cosmuța"),
  fact("Elena Veturia Cosmuța", "relatives", "Valeriu Cosmuța"),
  fact("Elena Veturia Cosmuța", "education", "border-guard grammar school"),
  fact("Elena Veturia Cosmuța", "education", "Cluj"),
  fact("Elena Veturia Cosmuța", "education", "Paris", date=("1925", "1925")),
  fact("Elena Veturia Cosmuța", "occupation", "gave French lessons"),
  fact("Elena Veturia Cosmuța", "residence", "Lătești"),
  fact("Elena Veturia Cosmuța", "siblings", "Livia Cosmuța"),
  ev("sanction", "was disbarred", ("1948", "1948"), ["Elena Veturia Cosmuța"]),
  ev("appointment", "was made", ("1930", "1930"), ["Elena Veturia Cosmuța"]),
  ev("election", "was elected", ("February 1930", "1930-02"), ["Elena Veturia Cosmuța"]),
  ev("appointment", "took her into his cabinet", ("11 August 1932", "1932-08-11"), ["Elena Veturia Cosmuța", "Alexandru Hossu"]),
  ev("departure", "left the cabinet", ("14 November 1933", "1933-11-14"), ["Elena Veturia Cosmuța", "Dumitru Irimescu"]),
  ev("candidacy", "stood", ("autumn of 1946", "1946"), ["Elena Veturia Cosmuța"]),
  ev("election", "was elected#2", ("autumn of 1946", "1946"), ["Elena Veturia Cosmuța"], status="claimed"),
  ev("arrest", "was arrested", ("15 July 1947", "1947-07-15"), ["Elena Veturia Cosmuța"]),
  ev("conviction", "sentenced", ("11 November", "1947-11-11"), ["Elena Veturia Cosmuța"]),
  ev("meeting", "met", ("1968", "1968"), ["Elena Veturia Cosmuța"]),
)

P("d1-39", """Nicolas Mathias Reuland-Wirtz (born 22 February 1955 in Wiltz) is a Luxembourgish notary and politician of the Christian Social People's Party. He is currently honorary president of the Chamber of Notaries.

After the Lycée classique in Diekirch, Reuland studied law at the University of Liège, obtaining his doctorate in 1979, and was a trainee in the chambers of his later rival Marc Theisen, who is today a judge at the Court of Justice of the European Union. Since 1986 he has been a notary in Wiltz.

His political career was, as careers in Luxembourg often are, both local and national. He was a member of the communal council of Wiltz from 1982 to 2011, alderman from 1988 and, in succession to his father, Mathias Reuland, burgomaster from 1994 to 1999. Following the elections of 12 June 1994 he entered the Chamber of Deputies for the North.

On 7 August 1999 Reuland was named Minister of the Civil Service and Administrative Reform in the government of Prime Minister Jean-Pierre Kieffer, and he thereupon resigned his seat and the mayoralty; the latter passed to Romaine Schanck. In the government formed on 31 July 2004 he received the Ministry of Justice. He announced his departure on 2 February 2009 after it had become known that he had not declared his shares in a property company. An inquiry by the Chamber, before which he testified on 3 March, ended without result, but his party reprimanded him. Viviane Gloden succeeded him at Justice.

He returned to the Chamber in June 2009 and left it for good in 2013. He has repeatedly been mentioned as a possible ambassador to the Holy See.

Reuland was chairman of the cycling club Wooltz from 1990 to 2005, and is a member of the board of the brewery at Diekirch. He is married to Christiane Wirtz, a goldsmith. In 2007 he was made a Commander of the Order of the Oak Crown.
""",
  occ("Nicolas Mathias Reuland-Wirtz", "honorary president of the Chamber of Notaries"),
  occ("Marc Theisen", "judge at the Court of Justice of the European Union"),
  occ("Nicolas Mathias Reuland-Wirtz", "notary in Wiltz", start=("1986", "1986"), end=None),
  occ("Nicolas Mathias Reuland-Wirtz", "member of the communal council of Wiltz", start=("1982", "1982"), end=("2011", "2011")),
  occ("Nicolas Mathias Reuland-Wirtz", "alderman", start=("1988", "1988"), end=("1994", "1994")),
  occ("Nicolas Mathias Reuland-Wirtz", "burgomaster", start=("1994", "1994"), end=("7 August 1999", "1999-08-07"), again=["mayoralty"]),
  occ("Mathias Reuland", "burgomaster", end=("1994", "1994")),
  occ("Nicolas Mathias Reuland-Wirtz", "entered the Chamber of Deputies for the North", start=("12 June 1994", "1994-06"), end=("7 August 1999", "1999-08-07"), again=["his seat"]),
  occ("Nicolas Mathias Reuland-Wirtz", "Minister of the Civil Service and Administrative Reform", start=("7 August 1999", "1999-08-07"), end=("31 July 2004", "2004-07-31")),
  occ("Jean-Pierre Kieffer", "Prime Minister"),
  occ("Romaine Schanck", "mayoralty", start=("7 August 1999", "1999")),
  occ("Nicolas Mathias Reuland-Wirtz", "Ministry of Justice", start=("31 July 2004", "2004-07-31"), end=("2 February 2009", "2009-02")),
  occ("Viviane Gloden", "at Justice", start=("2 February 2009", "2009")),
  occ("Nicolas Mathias Reuland-Wirtz", "returned to the Chamber", start=("June 2009", "2009-06"), end=("2013", "2013")),
  occ("Nicolas Mathias Reuland-Wirtz", "chairman of the cycling club Wooltz", start=("1990", "1990"), end=("2005", "2005")),
  occ("Nicolas Mathias Reuland-Wirtz", "member of the board of the brewery at Diekirch"),
  fact("Nicolas Mathias Reuland-Wirtz", "birthDate", "22 February 1955", value="1955-02-22"),
  fact("Nicolas Mathias Reuland-Wirtz", "birthPlace", "Wiltz"),
  fact("Nicolas Mathias Reuland-Wirtz", "nationality", "Luxembourgish"),
  fact("Nicolas Mathias Reuland-Wirtz", "occupation", "notary"),
  fact("Nicolas Mathias Reuland-Wirtz", "occupation", "politician"),
  fact("Nicolas Mathias Reuland-Wirtz", "party", "Christian Social People's Party"),
  fact("Nicolas Mathias Reuland-Wirtz", "education", "Lycée classique in Diekirch"),
  fact("Nicolas Mathias Reuland-Wirtz", "education", "University of Liège", date=("1979", "1979")),
  fact("Nicolas Mathias Reuland-Wirtz", "father", "Mathias Reuland#2"),
  fact("Nicolas Mathias Reuland-Wirtz", "spouse", "Christiane Wirtz"),
  fact("Christiane Wirtz", "occupation", "goldsmith"),
  fact("Nicolas Mathias Reuland-Wirtz", "award", "Commander of the Order of the Oak Crown", date=("2007", "2007")),
  ev("election", "entered", ("12 June 1994", "1994-06"), ["Nicolas Mathias Reuland-Wirtz"]),
  ev("appointment", "was named", ("7 August 1999", "1999-08-07"), ["Nicolas Mathias Reuland-Wirtz"]),
  ev("departure", "resigned", ("7 August 1999", "1999-08"), ["Nicolas Mathias Reuland-Wirtz"]),
  ev("appointment", "passed", ("7 August 1999", "1999"), ["Romaine Schanck"]),
  ev("appointment", "received", ("31 July 2004", "2004-07-31"), ["Nicolas Mathias Reuland-Wirtz"]),
  ev("departure", "departure", ("2 February 2009", "2009-02-02"), ["Nicolas Mathias Reuland-Wirtz"]),
  ev("communication", "announced", ("2 February 2009", "2009-02-02"), ["Nicolas Mathias Reuland-Wirtz"]),
  ev("investigation", "inquiry", None, ["Nicolas Mathias Reuland-Wirtz"]),
  ev("testimony", "testified", ("3 March", "2009-03-03"), ["Nicolas Mathias Reuland-Wirtz"]),
  ev("sanction", "reprimanded", None, ["Nicolas Mathias Reuland-Wirtz"]),
  ev("appointment", "succeeded", None, ["Viviane Gloden"]),
  ev("election", "returned", ("June 2009", "2009-06"), ["Nicolas Mathias Reuland-Wirtz"]),
  ev("departure", "left it", ("2013", "2013"), ["Nicolas Mathias Reuland-Wirtz"]),
  ev("award", "was made", ("2007", "2007"), ["Nicolas Mathias Reuland-Wirtz"]),
)

P("d1-40", """Aizada Toktogulova (Kyrgyz: Айзада Токтогулова; born 30 August 1971, At-Bashy District) is a Kyrgyz jurist, politician and diplomat, since 6 April 2023 Permanent Representative of Kyrgyzstan to the United Nations Office at Geneva.

Early life and education

Toktogulova grew up in the mountains of Naryn, where her father, Kubanych Toktogulov, was the chairman of the Lenin collective farm for nineteen years. She graduated in law from the Kyrgyz State University in 1993 and from the American University in Bishkek, in international relations, in 1998. She is a candidate of legal sciences.

Career

1993–1996: lecturer in criminal law, Kyrgyz State University
1996–2002: expert, later head of the legal department of the office of the Ombudsman
2002–2005: judge of the Pervomai District Court of Bishkek

After the events of March 2005 she was elected to the Jogorku Kenesh. In the constitutional council of 2006 she was the secretary, and in December 2007 she joined the Social Democratic Party, for which she was returned at the elections in the same month. On 7 April 2010 she was one of the members of the provisional government; its head, Roza Asanova, entrusted her with the courts. She was Minister of Justice from 14 July 2010 to 23 December 2011, when she was replaced by Almambet Shykmamatov-uulu. The minister's enemies say that she had been asked for her resignation in October because of a meeting with a Kazakh businessman; she says that there was no such meeting.

In 2012 she was appointed ambassador to the Republic of Korea, where she remained until August 2016. Recalled to Bishkek, she lectured at the Diplomatic Academy and, in 2018, became its vice-rector. She was a candidate for Ombudsman in 2021 but withdrew.

Personal life

She speaks Kyrgyz, Russian, English and Korean. Her husband Emil Sadyrov, a surgeon, is the chief physician of the National Hospital. They have three children. She was awarded the Dank medal in 2011.
""",
  occ("Aizada Toktogulova", "Permanent Representative of Kyrgyzstan to the United Nations Office at Geneva", start=("6 April 2023", "2023-04-06"), end=None),
  occ("Kubanych Toktogulov", "chairman of the Lenin collective farm", end=("nineteen years", "")),
  occ("Aizada Toktogulova", "lecturer in criminal law", start=("1993#2", "1993"), end=("1996", "1996")),
  occ("Aizada Toktogulova", "expert", start=("1996#2", "1996")),
  occ("Aizada Toktogulova", "head of the legal department of the office of the Ombudsman", end=("2002", "2002")),
  occ("Aizada Toktogulova", "judge of the Pervomai District Court of Bishkek", start=("2002#2", "2002"), end=("2005", "2005")),
  occ("Aizada Toktogulova", "elected to the Jogorku Kenesh", start=("March 2005", "2005")),
  occ("Aizada Toktogulova", "secretary", start=("2006", "2006"), end=("2006", "2006")),
  occ("Aizada Toktogulova", "members of the provisional government", start=("7 April 2010", "2010-04-07")),
  occ("Roza Asanova", "head#2"),
  occ("Aizada Toktogulova", "Minister of Justice", start=("14 July 2010", "2010-07-14"), end=("23 December 2011", "2011-12-23")),
  occ("Almambet Shykmamatov-uulu", "Minister of Justice", start=("23 December 2011", "2011-12-23")),
  occ("Aizada Toktogulova", "ambassador to the Republic of Korea", start=("2012", "2012"), end=("August 2016", "2016-08")),
  occ("Aizada Toktogulova", "vice-rector", start=("2018", "2018")),
  occ("Emil Sadyrov", "chief physician of the National Hospital"),
  fact("Aizada Toktogulova", "nativeName", "Айзада Токтогулова"),
  fact("Aizada Toktogulova", "birthDate", "30 August 1971", value="1971-08-30"),
  fact("Aizada Toktogulova", "birthPlace", "At-Bashy District"),
  fact("Aizada Toktogulova", "nationality", "Kyrgyz#2"),
  fact("Aizada Toktogulova", "occupation", "jurist"),
  fact("Aizada Toktogulova", "occupation", "politician"),
  fact("Aizada Toktogulova", "occupation", "diplomat"),
  fact("Aizada Toktogulova", "father", "Kubanych Toktogulov"),
  fact("Aizada Toktogulova", "education", "Kyrgyz State University", date=("1993", "1993")),
  fact("Aizada Toktogulova", "education", "American University in Bishkek", date=("1998", "1998")),
  fact("Aizada Toktogulova", "party", "Social Democratic Party"),
  fact("Aizada Toktogulova", "occupation", "lectured"),
  fact("Aizada Toktogulova", "spouse", "Emil Sadyrov"),
  fact("Emil Sadyrov", "occupation", "surgeon"),
  fact("Aizada Toktogulova", "award", "Dank medal", date=("2011#2", "2011")),
  ev("election", "was elected", ("March 2005", "2005"), ["Aizada Toktogulova"]),
  ev("election", "was returned", ("December 2007", "2007-12"), ["Aizada Toktogulova"]),
  ev("appointment", "entrusted", ("7 April 2010", "2010-04-07"), ["Aizada Toktogulova", "Roza Asanova"]),
  ev("appointment", "was replaced", ("23 December 2011", "2011-12-23"), ["Almambet Shykmamatov-uulu"]),
  ev("meeting", "meeting", None, ["Aizada Toktogulova"], status="claimed"),
  ev("appointment", "was appointed", ("2012", "2012"), ["Aizada Toktogulova"]),
  ev("departure", "Recalled", ("August 2016", "2016-08"), ["Aizada Toktogulova"]),
  ev("appointment", "became", ("2018", "2018"), ["Aizada Toktogulova"]),
  ev("candidacy", "candidate#2", ("2021", "2021"), ["Aizada Toktogulova"]),
  ev("award", "was awarded", ("2011#2", "2011"), ["Aizada Toktogulova"]),
)

P("d1-41", """The Montealegre family

Costa Rica has once had a father and a daughter in its highest office. Rafael Ángel Montealegre Brenes (Cartago, 1892 – San José, 1961) governed from 8 May 1932 to 8 May 1936, Ana Lucía Montealegre Sáenz (San José, 1937) from 8 May 1994 to 8 May 1998.

The father was a physician, trained at the University of Louvain, where he graduated in 1918. He directed the San Juan de Dios Hospital in San José between 1922 and 1928, and was a deputy for Cartago from 1928 to 1931. As the candidate of the National Republican Party he won the election of February 1932 against the former president Julio Esquivel Mora. After his presidency he was rector of the reopened university (1941–1944). The junta of 1948 banished him, and he lived in Managua until 1955. It was there, he would later relate, that he had met Somoza only once, at a dentist's.

His daughter was born when he was already out of power. She read political science at the University of Kansas, taking her degree in 1960, and married an agronomist, Edgar Lizano, in 1962. She was consul in Kansas City while still a student. Her real career began when President Óscar Figueres Trejos made her minister of housing on 8 May 1986; she left that ministry in January 1989 to seek the nomination of the Social Christian Unity Party, and lost it to Bernal Calderón. President from 1990 to 1994, he wanted her for ambassador in Washington, which she declined.

The second time, in 1993, she was nominated without a rival, and on 6 February 1994 she was elected with 49.6 per cent of the votes. Her presidency is remembered for the bank closure and for the bicycle on which she arrived at her own inauguration. She received the Central American integration prize in 1999, and from 2002 to 2006 headed the Inter-American Commission of Women. Her vice-president, Mario Echandi Soley, was convicted of embezzlement in 2004.
""",
  occ("Rafael Ángel Montealegre Brenes", "governed", start=("8 May 1932", "1932-05-08"), end=("8 May 1936", "1936-05-08"), again=["presidency"]),
  occ("Ana Lucía Montealegre Sáenz", "governed", start=("8 May 1994", "1994-05-08"), end=("8 May 1998", "1998-05-08"), again=["presidency#2"]),
  occ("Rafael Ángel Montealegre Brenes", "directed the San Juan de Dios Hospital", start=("1922", "1922"), end=("1928", "1928")),
  occ("Rafael Ángel Montealegre Brenes", "deputy for Cartago", start=("1928#2", "1928"), end=("1931", "1931")),
  occ("Julio Esquivel Mora", "president", former=True),
  occ("Rafael Ángel Montealegre Brenes", "rector of the reopened university", start=("1941", "1941"), end=("1944", "1944")),
  occ("Ana Lucía Montealegre Sáenz", "consul in Kansas City"),
  occ("Óscar Figueres Trejos", "President"),
  occ("Ana Lucía Montealegre Sáenz", "minister of housing", start=("8 May 1986", "1986-05-08"), end=("January 1989", "1989-01")),
  occ("Bernal Calderón", "President#2", start=("1990", "1990"), end=("1994#2", "1994")),
  occ("Ana Lucía Montealegre Sáenz", "headed the Inter-American Commission of Women", start=("2002", "2002"), end=("2006", "2006")),
  occ("Mario Echandi Soley", "vice-president"),
  fact("Rafael Ángel Montealegre Brenes", "birthPlace", "Cartago"),
  fact("Rafael Ángel Montealegre Brenes", "birthDate", "1892", value="1892"),
  fact("Rafael Ángel Montealegre Brenes", "deathPlace", "San José"),
  fact("Rafael Ángel Montealegre Brenes", "deathDate", "1961", value="1961"),
  fact("Ana Lucía Montealegre Sáenz", "father", "Rafael Ángel Montealegre Brenes"),
  fact("Rafael Ángel Montealegre Brenes", "children", "Ana Lucía Montealegre Sáenz"),
  fact("Ana Lucía Montealegre Sáenz", "birthPlace", "San José#2"),
  fact("Ana Lucía Montealegre Sáenz", "birthDate", "1937", value="1937"),
  fact("Rafael Ángel Montealegre Brenes", "occupation", "physician"),
  fact("Rafael Ángel Montealegre Brenes", "education", "University of Louvain", date=("1918", "1918")),
  fact("Rafael Ángel Montealegre Brenes", "party", "National Republican Party"),
  fact("Rafael Ángel Montealegre Brenes", "residence", "Managua"),
  fact("Ana Lucía Montealegre Sáenz", "education", "University of Kansas", date=("1960", "1960")),
  fact("Ana Lucía Montealegre Sáenz", "spouse", "Edgar Lizano", date=("1962", "1962")),
  fact("Edgar Lizano", "occupation", "agronomist"),
  fact("Ana Lucía Montealegre Sáenz", "party", "Social Christian Unity Party"),
  fact("Bernal Calderón", "party", "Social Christian Unity Party"),
  fact("Ana Lucía Montealegre Sáenz", "award", "Central American integration prize", date=("1999", "1999")),
  ev("candidacy", "candidate", ("February 1932", "1932-02"), ["Rafael Ángel Montealegre Brenes"]),
  ev("election", "won", ("February 1932", "1932-02"), ["Rafael Ángel Montealegre Brenes", "Julio Esquivel Mora"]),
  ev("sanction", "banished", ("1948", "1948"), ["Rafael Ángel Montealegre Brenes"]),
  ev("meeting", "met", None, ["Rafael Ángel Montealegre Brenes", "Somoza"], status="claimed"),
  ev("appointment", "made", ("8 May 1986", "1986-05-08"), ["Ana Lucía Montealegre Sáenz", "Óscar Figueres Trejos"]),
  ev("departure", "left that ministry", ("January 1989", "1989-01"), ["Ana Lucía Montealegre Sáenz"]),
  ev("candidacy", "seek the nomination", ("January 1989", "1989"), ["Ana Lucía Montealegre Sáenz", "Bernal Calderón"]),
  ev("candidacy", "was nominated", ("1993", "1993"), ["Ana Lucía Montealegre Sáenz"]),
  ev("election", "was elected", ("6 February 1994", "1994-02-06"), ["Ana Lucía Montealegre Sáenz"]),
  ev("appointment", "inauguration", ("8 May 1994", "1994-05-08"), ["Ana Lucía Montealegre Sáenz"]),
  ev("award", "received", ("1999", "1999"), ["Ana Lucía Montealegre Sáenz"]),
  ev("conviction", "was convicted", ("2004", "2004"), ["Mario Echandi Soley"]),
)
P("d1-42", """Sir Edmund Penhallow Trewin KCMG (6 June 1846 – 22 December 1924) was a British Liberal politician and colonial governor. He sat in the House of Commons for Mid Devon from 1880 to 1892 and was Governor of Barbados and of the Leeward Islands.

Trewin was born in Truro, the second son of the Reverend Philip Trewin, vicar of St Clement, and his wife Honor Penhallow. He was educated at Blundell's School and at Exeter College, Oxford, where he was president of the Union in 1867. He was called to the bar by the Inner Temple in 1870 and practised on the Western Circuit.

He contested Launceston without success in 1874. At the general election of 1880 he was returned for Mid Devon, defeating the sitting member, Colonel Sir Walter Garland, by 61 votes. Gladstone gave him his first office as Parliamentary Secretary to the Local Government Board in February 1886, and in the autumn of 1887 he became a whip. A speech on the tithe, delivered at Okehampton on 2 November 1889, was considered the worst of the century by The Times. He lost his seat in July 1892 to the Liberal Unionist Hugh Chichester-Vane.

He was consoled with the Leeward Islands, where he arrived as governor in March 1895. From Antigua he was promoted to Barbados in November 1899, succeeding Sir James Hadfield Moore, and he remained there until his retirement in 1904; Sir Gilbert Carrow then took the government. New Zealand, for which he had hoped, was given to a peer. Trewin was knighted in 1896.

In retirement he was chairman of the Cornwall County Council's education committee from 1906 to 1913 and a churchwarden. He married, in 1875, Mary Augusta Fortescue-Brand; their only son, Captain Henry Trewin, was killed in action at Loos in 1915, and their elder daughter, Dorothea, became principal of St Hilda's Training College. Trewin died at Falmouth after a fall from his bicycle.
""",
  occ("Edmund Penhallow Trewin", "sat in the House of Commons for Mid Devon", start=("1880", "1880"), end=("1892", "1892"), again=["returned for Mid Devon"]),
  occ("Edmund Penhallow Trewin", "Governor of Barbados", start=("November 1899", "1899-11"), end=("1904", "1904"), again=["promoted to Barbados"]),
  occ("Edmund Penhallow Trewin", "governor#2", start=("March 1895", "1895-03"), end=("November 1899", "1899-11"), again=["of the Leeward Islands"]),
  occ("Philip Trewin", "vicar of St Clement"),
  occ("Edmund Penhallow Trewin", "president of the Union", start=("1867", "1867"), end=("1867", "1867")),
  occ("Walter Garland", "sitting member", end=("1880#2", "1880")),
  occ("Edmund Penhallow Trewin", "Parliamentary Secretary to the Local Government Board", start=("February 1886", "1886-02")),
  occ("Edmund Penhallow Trewin", "whip", start=("autumn of 1887", "1887")),
  occ("Hugh Chichester-Vane", "his seat", start=("July 1892", "1892-07")),
  occ("James Hadfield Moore", "Barbados#2", end=("November 1899", "1899-11")),
  occ("Gilbert Carrow", "government", start=("1904", "1904")),
  occ("Edmund Penhallow Trewin", "chairman of the Cornwall County Council's education committee", start=("1906", "1906"), end=("1913", "1913")),
  occ("Edmund Penhallow Trewin", "churchwarden"),
  occ("Dorothea", "principal of St Hilda's Training College"),
  fact("Edmund Penhallow Trewin", "birthDate", "6 June 1846", value="1846-06-06"),
  fact("Edmund Penhallow Trewin", "deathDate", "22 December 1924", value="1924-12-22"),
  fact("Edmund Penhallow Trewin", "award", "KCMG"),
  fact("Edmund Penhallow Trewin", "nationality", "British"),
  fact("Edmund Penhallow Trewin", "party", "Liberal"),
  fact("Edmund Penhallow Trewin", "occupation", "politician"),
  fact("Edmund Penhallow Trewin", "birthPlace", "Truro"),
  fact("Edmund Penhallow Trewin", "father", "Philip Trewin"),
  fact("Edmund Penhallow Trewin", "mother", "Honor Penhallow"),
  fact("Philip Trewin", "spouse", "Honor Penhallow"),
  fact("Edmund Penhallow Trewin", "education", "Blundell's School"),
  fact("Edmund Penhallow Trewin", "education", "Exeter College, Oxford"),
  fact("Hugh Chichester-Vane", "party", "Liberal Unionist"),
  fact("Edmund Penhallow Trewin", "award", "knighted", date=("1896", "1896")),
  fact("Edmund Penhallow Trewin", "spouse", "Mary Augusta Fortescue-Brand", date=("1875", "1875")),
  fact("Edmund Penhallow Trewin", "children", "Henry Trewin"),
  fact("Edmund Penhallow Trewin", "children", "Dorothea"),
  fact("Henry Trewin", "causeOfDeath", "killed in action"),
  fact("Henry Trewin", "deathPlace", "Loos"),
  fact("Henry Trewin", "deathDate", "1915", value="1915"),
  fact("Edmund Penhallow Trewin", "deathPlace", "Falmouth"),
  fact("Edmund Penhallow Trewin", "causeOfDeath", "fall from his bicycle"),
  ev("candidacy", "contested", ("1874", "1874"), ["Edmund Penhallow Trewin"], place="Launceston"),
  ev("election", "was returned", ("1880#2", "1880"), ["Edmund Penhallow Trewin", "Walter Garland"]),
  ev("appointment", "gave", ("February 1886", "1886-02"), ["Edmund Penhallow Trewin", "Gladstone"]),
  ev("appointment", "became", ("autumn of 1887", "1887"), ["Edmund Penhallow Trewin"]),
  ev("speech", "speech", ("2 November 1889", "1889-11-02"), ["Edmund Penhallow Trewin"], place="Okehampton"),
  ev("departure", "lost his seat", ("July 1892", "1892-07"), ["Edmund Penhallow Trewin", "Hugh Chichester-Vane"]),
  ev("travel", "arrived", ("March 1895", "1895-03"), ["Edmund Penhallow Trewin"], place="Leeward Islands#2"),
  ev("appointment", "was promoted", ("November 1899", "1899-11"), ["Edmund Penhallow Trewin"]),
  ev("departure", "retirement", ("1904", "1904"), ["Edmund Penhallow Trewin"]),
  ev("appointment", "took the government", ("1904", "1904"), ["Gilbert Carrow"]),
  ev("award", "was knighted", ("1896", "1896"), ["Edmund Penhallow Trewin"]),
  ev("appointment", "became#2", None, ["Dorothea"]),
)

P("d1-43", """Vjekoslav Hadrović Jelačinski

Mayor, ban, minister and finally nothing at all: Vjekoslav Hadrović, born at Koprivnica on 9 February 1870, ran through the Croatian offices of his time in an order that nobody has repeated. By profession he was a physician, a pupil of Billroth in Vienna, where he had graduated in 1894; by party first a Progressive, afterwards a Croat Unionist, never, whatever his opponents wrote, a Frankist.

Head of the surgical ward at Varaždin from 1899, he had himself put up for that town's council in 1904, more from boredom than from ambition, and found himself mayor two years later, the notary Pavao Kučan having resigned in a huff. The sewers, the theatre's new roof and the dismissal of eleven clerks date from this time. In the Sabor, to which Ludbreg sent him in 1908, he made two speeches. On 29 June 1917, Ban Antun Mihalić-Žeravica, whom he had treated for gallstones, brought him to Zagreb as head of the department of health, and it was in that capacity that he signed, on 29 October of the year after, the proclamation of the National Council.

Eleven months of the new state had passed when he was himself appointed ban, as Mihalić's third successor. He lasted from 24 September 1919 to 22 February 1920. Tomislav Tomljenov-Lacko, who relieved him, kept him waiting, it is told, for three hours with the keys in his hand. There followed the one Belgrade interlude: on 24 December 1922 Prime Minister Ljubomir Jovanić made him minister of public health, which he ceased to be on 2 May 1923. The presidency of the Croatian Medical Association, his from 1925 until the proclamation of the dictatorship, he is said to have valued above all the rest. A seat in the Senate he returned unopened.

He died in Varaždin, on 1 April 1936, of the same heart that he had long been warned about. Zora Hadrović, his daughter, sculptor, modelled the bust in the hospital garden.
""",
  occ("Vjekoslav Hadrović Jelačinski", "Head of the surgical ward at Varaždin", start=("1899", "1899")),
  occ("Vjekoslav Hadrović Jelačinski", "mayor", start=("two years later", "1906"), again=["Mayor"]),
  occ("Pavao Kučan", "mayor", end=("two years later", "1906")),
  occ("Vjekoslav Hadrović Jelačinski", "In the Sabor", start=("1908", "1908")),
  occ("Antun Mihalić-Žeravica", "Ban"),
  occ("Vjekoslav Hadrović Jelačinski", "head of the department of health", start=("29 June 1917", "1917-06-29")),
  occ("Vjekoslav Hadrović Jelačinski", "ban#2", start=("24 September 1919", "1919-09-24"), end=("22 February 1920", "1920-02-22"), again=["ban"]),
  occ("Tomislav Tomljenov-Lacko", "ban#2", start=("22 February 1920", "1920-02-22")),
  occ("Ljubomir Jovanić", "Prime Minister"),
  occ("Vjekoslav Hadrović Jelačinski", "minister of public health", start=("24 December 1922", "1922-12-24"), end=("2 May 1923", "1923-05-02"), again=["minister"]),
  occ("Vjekoslav Hadrović Jelačinski", "presidency of the Croatian Medical Association", start=("1925", "1925"), end=("proclamation of the dictatorship", "")),
  fact("Vjekoslav Hadrović Jelačinski", "birthPlace", "Koprivnica"),
  fact("Vjekoslav Hadrović Jelačinski", "birthDate", "9 February 1870", value="1870-02-09"),
  fact("Vjekoslav Hadrović Jelačinski", "occupation", "physician"),
  fact("Vjekoslav Hadrović Jelačinski", "education", "Vienna", date=("1894", "1894")),
  fact("Vjekoslav Hadrović Jelačinski", "party", "Progressive"),
  fact("Vjekoslav Hadrović Jelačinski", "party", "Croat Unionist"),
  fact("Pavao Kučan", "occupation", "notary"),
  fact("Vjekoslav Hadrović Jelačinski", "deathPlace", "Varaždin#2"),
  fact("Vjekoslav Hadrović Jelačinski", "deathDate", "1 April 1936", value="1936-04-01"),
  fact("Vjekoslav Hadrović Jelačinski", "causeOfDeath", "heart"),
  fact("Vjekoslav Hadrović Jelačinski", "children", "Zora Hadrović"),
  fact("Zora Hadrović", "occupation", "sculptor"),
  ev("candidacy", "put up", ("1904", "1904"), ["Vjekoslav Hadrović Jelačinski"]),
  ev("appointment", "found himself mayor", ("two years later", "1906"), ["Vjekoslav Hadrović Jelačinski"]),
  ev("departure", "resigned", ("two years later", "1906"), ["Pavao Kučan"]),
  ev("election", "sent", ("1908", "1908"), ["Vjekoslav Hadrović Jelačinski"]),
  ev("speech", "speeches", None, ["Vjekoslav Hadrović Jelačinski"]),
  ev("appointment", "brought", ("29 June 1917", "1917-06-29"), ["Vjekoslav Hadrović Jelačinski", "Antun Mihalić-Žeravica"]),
  ev("appointment", "appointed", ("24 September 1919", "1919-09-24"), ["Vjekoslav Hadrović Jelačinski"]),
  ev("appointment", "relieved", ("22 February 1920", "1920-02-22"), ["Tomislav Tomljenov-Lacko", "Vjekoslav Hadrović Jelačinski"]),
  ev("appointment", "made him", ("24 December 1922", "1922-12-24"), ["Vjekoslav Hadrović Jelačinski", "Ljubomir Jovanić"]),
  ev("departure", "ceased to be", ("2 May 1923", "1923-05-02"), ["Vjekoslav Hadrović Jelačinski"]),
)

P("d1-44", """Teresa Luzmila Quispe Paredes (Puno, 3 October 1965) is a Peruvian sociologist and diplomat. She has been Peru's ambassador to Bolivia since 2 May 2022.

Early life

She is the daughter of Mateo Quispe, a railwayman and secretary general of the railway workers' federation in Juliaca, and of Felícitas Paredes, a weaver. Her mother tongue is Aymara. She attended the Santa Rosa school in Puno and graduated in sociology from the National University of the Altiplano in 1988. In 1990 she was admitted to the Diplomatic Academy in Lima, being one of two women in her year.

Career

Her first foreign post was that of third secretary in La Paz (1993–1996). She was second secretary in Ottawa from 1999 and consul in Arica from 2003 to 2006. On her return to Lima she worked in the Directorate of Boundaries, whose head she became in 2010. The following year, Foreign Minister Rafael Bustíos appointed her deputy agent before the International Court of Justice, where she spoke on 4 December 2012. The agent, Ambassador Allan Wagenknecht, described her pleading as the only one during which the judges had not looked at the clock.

From 2014 to 2018 she was ambassador to Ecuador. President Marta Sagasteguía made her Vice-Minister of Intercultural Affairs on 20 November 2020, and on 30 July 2021 she took over the Ministry of Culture. She resigned after sixty-eight days because of a disagreement with the prime minister, Guido Bellota, and was replaced by Gisela Ortega; Bellota insists that he had asked for her resignation at a meeting the night before.

In the embassy at La Paz she succeeded Félix Denegrí, who retired. Her name was proposed for the secretariat of the Andean Community in 2023, without result.

Personal life

Quispe is married to the Canadian anthropologist Paul Gagnon-Roy and has a son. She was decorated with the Order of the Sun in the grade of Grand Officer in 2014. She is a Catholic. Her sister Yolanda Quispe Paredes is regional councillor of Puno.
""",
  occ("Teresa Luzmila Quispe Paredes", "ambassador to Bolivia", start=("2 May 2022", "2022-05-02"), end=None, again=["embassy at La Paz"]),
  occ("Mateo Quispe", "secretary general of the railway workers' federation"),
  occ("Teresa Luzmila Quispe Paredes", "third secretary in La Paz", start=("1993", "1993"), end=("1996", "1996")),
  occ("Teresa Luzmila Quispe Paredes", "second secretary in Ottawa", start=("1999", "1999")),
  occ("Teresa Luzmila Quispe Paredes", "consul in Arica", start=("2003", "2003"), end=("2006", "2006")),
  occ("Teresa Luzmila Quispe Paredes", "head", start=("2010", "2010")),
  occ("Rafael Bustíos", "Foreign Minister"),
  occ("Teresa Luzmila Quispe Paredes", "deputy agent before the International Court of Justice", start=("The following year", "2011")),
  occ("Allan Wagenknecht", "agent#2"),
  occ("Allan Wagenknecht", "Ambassador"),
  occ("Teresa Luzmila Quispe Paredes", "ambassador to Ecuador", start=("2014", "2014"), end=("2018", "2018")),
  occ("Marta Sagasteguía", "President"),
  occ("Teresa Luzmila Quispe Paredes", "Vice-Minister of Intercultural Affairs", start=("20 November 2020", "2020-11-20"), end=("30 July 2021", "2021-07-30")),
  occ("Teresa Luzmila Quispe Paredes", "Ministry of Culture", start=("30 July 2021", "2021-07-30"), end=("after sixty-eight days", "2021-10-06")),
  occ("Guido Bellota", "prime minister"),
  occ("Gisela Ortega", "Ministry of Culture", start=("after sixty-eight days", "2021-10")),
  occ("Félix Denegrí", "embassy at La Paz", end=("2 May 2022", "2022")),
  occ("Yolanda Quispe Paredes", "regional councillor of Puno"),
  fact("Teresa Luzmila Quispe Paredes", "birthPlace", "Puno"),
  fact("Teresa Luzmila Quispe Paredes", "birthDate", "3 October 1965", value="1965-10-03"),
  fact("Teresa Luzmila Quispe Paredes", "nationality", "Peruvian"),
  fact("Teresa Luzmila Quispe Paredes", "occupation", "sociologist"),
  fact("Teresa Luzmila Quispe Paredes", "occupation", "diplomat"),
  fact("Teresa Luzmila Quispe Paredes", "father", "Mateo Quispe"),
  fact("Mateo Quispe", "occupation", "railwayman"),
  fact("Teresa Luzmila Quispe Paredes", "mother", "Felícitas Paredes"),
  fact("Felícitas Paredes", "occupation", "weaver"),
  fact("Teresa Luzmila Quispe Paredes", "education", "Santa Rosa school"),
  fact("Teresa Luzmila Quispe Paredes", "education", "National University of the Altiplano", date=("1988", "1988")),
  fact("Teresa Luzmila Quispe Paredes", "education", "Diplomatic Academy"),
  fact("Teresa Luzmila Quispe Paredes", "spouse", "Paul Gagnon-Roy"),
  fact("Paul Gagnon-Roy", "nationality", "Canadian"),
  fact("Paul Gagnon-Roy", "occupation", "anthropologist"),
  fact("Teresa Luzmila Quispe Paredes", "award", "Order of the Sun in the grade of Grand Officer", date=("2014#2", "2014")),
  fact("Teresa Luzmila Quispe Paredes", "religion", "Catholic"),
  fact("Teresa Luzmila Quispe Paredes", "siblings", "Yolanda Quispe Paredes"),
  ev("travel", "return", ("2006", "2006"), ["Teresa Luzmila Quispe Paredes"], place="Lima#2"),
  ev("appointment", "became", ("2010", "2010"), ["Teresa Luzmila Quispe Paredes"]),
  ev("appointment", "appointed", ("The following year", "2011"), ["Teresa Luzmila Quispe Paredes", "Rafael Bustíos"]),
  ev("speech", "spoke", ("4 December 2012", "2012-12-04"), ["Teresa Luzmila Quispe Paredes"]),
  ev("appointment", "made", ("20 November 2020", "2020-11-20"), ["Teresa Luzmila Quispe Paredes", "Marta Sagasteguía"]),
  ev("appointment", "took over", ("30 July 2021", "2021-07-30"), ["Teresa Luzmila Quispe Paredes"]),
  ev("departure", "resigned", ("after sixty-eight days", "2021-10-06"), ["Teresa Luzmila Quispe Paredes"]),
  ev("appointment", "was replaced", ("after sixty-eight days", "2021-10"), ["Gisela Ortega"]),
  ev("meeting", "meeting", ("the night before", "2021-10-05"), ["Guido Bellota", "Teresa Luzmila Quispe Paredes"], status="claimed"),
  ev("appointment", "succeeded", ("2 May 2022", "2022"), ["Teresa Luzmila Quispe Paredes"]),
  ev("departure", "retired", None, ["Félix Denegrí"]),
  ev("award", "was decorated", ("2014#2", "2014"), ["Teresa Luzmila Quispe Paredes"]),
)

P("d1-45", """Heads of the Moldovan foreign office in the agrarian years

The Ministry of Foreign Affairs in Chișinău changed hands three times in the first years of independence, and each of its heads left it in his own manner.

Nicolae Țurcan (born 12 May 1938, Soroca) came to it from philosophy. A graduate of the State University (1960) and its vice-rector until 1989, he was elected to the Supreme Soviet in 1990 for the Popular Front and confirmed as minister on 6 June of that year. He met James Baker in Chișinău in February 1992. He resigned on 29 September 1993, saying that a minister without a telephone line to the Dniester was of no use; afterwards he was ambassador in Rome until 1998.

Mihail Popușoi-Bulat (1947–2013), who took his place, had the longest tenure, from 5 April 1994 to 28 July 1997. An agronomist and former director of the Glodeni sugar factory, he joined the Agrarian Democratic Party in 1991 and was its deputy chairman for two years from 1995. President Petru Lungu-Leahu dismissed him, on the proposal of Prime Minister Ion Moraru-Balan, after a bodyguard had been arrested at the border with cigarettes. Popușoi-Bulat maintained to the end that he himself had asked to go. Two years later a court fined him 9,000 lei for his failure to declare a flat. He died in Glodeni.

Natalia Tăbârță (born 1961, Bălți) was the first career diplomat of the three: third secretary at the Soviet embassy in Bucharest in 1987, counsellor in Brussels from 1992, and deputy minister from 1995, she was sworn in two days after her predecessor's fall and left on 22 November 2000 for the embassy in Vienna. From 2009 to 2013 she represented the constituency of Bălți in Parliament as a Liberal Democrat. Since 2015 she has been a professor at the Free International University.

A fourth candidate, the writer Grigore Codru-Rusu, was much discussed in 1997. He preferred, as he told a newspaper, to go on being read.
""",
  occ("Nicolae Țurcan", "minister", start=("6 June of that year", "1990-06-06"), end=("29 September 1993", "1993-09-29")),
  occ("Nicolae Țurcan", "vice-rector", end=("1989", "1989")),
  occ("Nicolae Țurcan", "elected to the Supreme Soviet", start=("1990", "1990")),
  occ("Nicolae Țurcan", "ambassador in Rome", end=("1998", "1998")),
  occ("Mihail Popușoi-Bulat", "tenure", start=("5 April 1994", "1994-04-05"), end=("28 July 1997", "1997-07-28"), again=["took his place"]),
  occ("Mihail Popușoi-Bulat", "director of the Glodeni sugar factory", former=True),
  occ("Mihail Popușoi-Bulat", "deputy chairman", start=("1995", "1995"), end=("two years", "1997")),
  occ("Petru Lungu-Leahu", "President"),
  occ("Ion Moraru-Balan", "Prime Minister"),
  occ("Natalia Tăbârță", "third secretary at the Soviet embassy in Bucharest", start=("1987", "1987")),
  occ("Natalia Tăbârță", "counsellor in Brussels", start=("1992#2", "1992"), end=("1995#2", "1995")),
  occ("Natalia Tăbârță", "deputy minister", start=("1995#2", "1995"), end=("two days", "1997-07-30")),
  occ("Natalia Tăbârță", "was sworn in", start=("two days", "1997-07-30"), end=("22 November 2000", "2000-11-22")),
  occ("Natalia Tăbârță", "embassy in Vienna", start=("22 November 2000", "2000")),
  occ("Natalia Tăbârță", "represented the constituency of Bălți in Parliament", start=("2009", "2009"), end=("2013#2", "2013")),
  occ("Natalia Tăbârță", "professor at the Free International University", start=("2015", "2015"), end=None),
  fact("Nicolae Țurcan", "birthDate", "12 May 1938", value="1938-05-12"),
  fact("Nicolae Țurcan", "birthPlace", "Soroca"),
  fact("Nicolae Țurcan", "education", "State University", date=("1960", "1960")),
  fact("Nicolae Țurcan", "party", "Popular Front"),
  fact("Mihail Popușoi-Bulat", "birthDate", "1947", value="1947"),
  fact("Mihail Popușoi-Bulat", "deathDate", "2013", value="2013"),
  fact("Mihail Popușoi-Bulat", "occupation", "agronomist"),
  fact("Mihail Popușoi-Bulat", "party", "Agrarian Democratic Party"),
  fact("Mihail Popușoi-Bulat", "deathPlace", "Glodeni#2"),
  fact("Natalia Tăbârță", "birthDate", "1961", value="1961"),
  fact("Natalia Tăbârță", "birthPlace", "Bălți"),
  fact("Natalia Tăbârță", "occupation", "career diplomat"),
  fact("Natalia Tăbârță", "party", "Liberal Democrat"),
  fact("Grigore Codru-Rusu", "occupation", "writer"),
  ev("election", "was elected", ("1990", "1990"), ["Nicolae Țurcan"]),
  ev("appointment", "confirmed", ("6 June of that year", "1990-06-06"), ["Nicolae Țurcan"]),
  ev("meeting", "met", ("February 1992", "1992-02"), ["Nicolae Țurcan", "James Baker"], place="Chișinău#2"),
  ev("departure", "resigned", ("29 September 1993", "1993-09-29"), ["Nicolae Țurcan"]),
  ev("appointment", "took his place", ("5 April 1994", "1994-04-05"), ["Mihail Popușoi-Bulat"]),
  ev("departure", "dismissed", ("28 July 1997", "1997-07-28"), ["Mihail Popușoi-Bulat", "Petru Lungu-Leahu"]),
  ev("departure", "asked to go", None, ["Mihail Popușoi-Bulat"], status="claimed"),
  ev("sanction", "fined", ("Two years later", "1999"), ["Mihail Popușoi-Bulat"]),
  ev("appointment", "was sworn in", ("two days", "1997-07-30"), ["Natalia Tăbârță"]),
  ev("departure", "left on", ("22 November 2000", "2000-11-22"), ["Natalia Tăbârță"]),
  ev("communication", "told", None, ["Grigore Codru-Rusu"]),
)

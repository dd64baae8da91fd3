P("d42-01", """Mohammad Shafiqul Haque Talukdar (Bengali: শফিকুল হক তালুকদার; born 12 March 1951) is a Bangladeshi politician and a former Minister of Shipping. A member of the Awami League, he represented Barguna-3 in the Jatiya Sangsad from 1996 to 2001 and again from 2009 to 2018.

Early life and education

Talukdar was born in Amtali to Abdul Jabbar Talukdar, a jute trader, and Rokeya Begum. He graduated from Brojomohun College in 1971 and obtained a master's degree in commerce from the University of Dhaka in 1974.

Career

He was elected to parliament on 12 June 1996, defeating the incumbent, Mahbubur Rahman Sikder of the Bangladesh Nationalist Party. He lost the seat to Sikder in October 2001. Following his return at the election of 29 December 2008, he was appointed Minister of Shipping on 6 January 2009. He was succeeded by Nurul Alam Mridha on 12 January 2014.

Controversies

On 3 May 2011, Talukdar travelled to Singapore for a four-day visit, which his office described as medical. The Daily Prantik reported that on 5 May he had dinner with Gerhard Lindqvist, regional director of the dredging company Nordhav. A second meeting with Lindqvist took place in Dubai on 19 November 2011. The Anti-Corruption Commission opened an inquiry into the Payra dredging contract in February 2013, and Talukdar testified before it on 8 April. His former private secretary, Kamrul Ahsan, was arrested on 2 June 2013 and sentenced to seven years in prison in 2015. Talukdar was never charged.

Personal life

Talukdar is married to Selina Haque, headmistress of Amtali Girls' High School. They have two daughters; the elder, Nazia Talukdar, is a barrister in London.
""",
  occ("Mohammad Shafiqul Haque Talukdar", "Minister of Shipping", start=("6 January 2009", "2009-01-06"), end=("12 January 2014", "2014-01-12"), again=["Minister of Shipping#2"]),
  occ("Mohammad Shafiqul Haque Talukdar", "represented Barguna-3 in the Jatiya Sangsad", start=("1996", "1996"), end=("2001", "2001")),
  occ("Mohammad Shafiqul Haque Talukdar", "again", start=("2009", "2009"), end=("2018", "2018")),
  occ("Mahbubur Rahman Sikder", "incumbent", end=("12 June 1996", "1996-06-12")),
  occ("Mahbubur Rahman Sikder", "seat", start=("October 2001", "2001-10")),
  occ("Nurul Alam Mridha", "succeeded", start=("12 January 2014", "2014-01-12")),
  occ("Gerhard Lindqvist", "regional director of the dredging company Nordhav"),
  occ("Kamrul Ahsan", "private secretary"),
  occ("Selina Haque", "headmistress of Amtali Girls' High School"),
  fact("Mohammad Shafiqul Haque Talukdar", "nativeName", "শফিকুল হক তালুকদার"),
  fact("Mohammad Shafiqul Haque Talukdar", "birthDate", "12 March 1951", value="1951-03-12"),
  fact("Mohammad Shafiqul Haque Talukdar", "nationality", "Bangladeshi"),
  fact("Mohammad Shafiqul Haque Talukdar", "occupation", "politician"),
  fact("Mohammad Shafiqul Haque Talukdar", "party", "Awami League"),
  fact("Mohammad Shafiqul Haque Talukdar", "birthPlace", "Amtali"),
  fact("Mohammad Shafiqul Haque Talukdar", "father", "Abdul Jabbar Talukdar"),
  fact("Abdul Jabbar Talukdar", "occupation", "jute trader"),
  fact("Mohammad Shafiqul Haque Talukdar", "mother", "Rokeya Begum"),
  fact("Mohammad Shafiqul Haque Talukdar", "education", "Brojomohun College", date=("1971", "1971")),
  fact("Mohammad Shafiqul Haque Talukdar", "education", "University of Dhaka", date=("1974", "1974")),
  fact("Mahbubur Rahman Sikder", "party", "Bangladesh Nationalist Party"),
  fact("Mohammad Shafiqul Haque Talukdar", "spouse", "Selina Haque"),
  fact("Mohammad Shafiqul Haque Talukdar", "children", "Nazia Talukdar"),
  fact("Selina Haque", "children", "Nazia Talukdar"),
  fact("Nazia Talukdar", "occupation", "barrister"),
  fact("Nazia Talukdar", "residence", "London"),
  ev("election", "was elected", ("12 June 1996", "1996-06-12"), ["Mohammad Shafiqul Haque Talukdar", "Mahbubur Rahman Sikder"]),
  ev("election", "lost the seat", ("October 2001", "2001-10"), ["Mohammad Shafiqul Haque Talukdar", "Mahbubur Rahman Sikder"]),
  ev("election", "return at the election", ("29 December 2008", "2008-12-29"), ["Mohammad Shafiqul Haque Talukdar"]),
  ev("appointment", "was appointed", ("6 January 2009", "2009-01-06"), ["Mohammad Shafiqul Haque Talukdar"]),
  ev("appointment", "was succeeded", ("12 January 2014", "2014-01-12"), ["Nurul Alam Mridha"]),
  ev("travel", "travelled to Singapore", ("3 May 2011", "2011-05-03"), ["Mohammad Shafiqul Haque Talukdar"]),
  ev("meeting", "had dinner", ("5 May", "2011-05-05"), ["Mohammad Shafiqul Haque Talukdar", "Gerhard Lindqvist"]),
  ev("meeting", "second meeting", ("19 November 2011", "2011-11-19"), ["Mohammad Shafiqul Haque Talukdar", "Gerhard Lindqvist"]),
  ev("investigation", "opened an inquiry", ("February 2013", "2013-02"), ["Mohammad Shafiqul Haque Talukdar"]),
  ev("testimony", "testified", ("8 April", "2013-04-08"), ["Mohammad Shafiqul Haque Talukdar"]),
  ev("arrest", "was arrested", ("2 June 2013", "2013-06-02"), ["Kamrul Ahsan"]),
  ev("conviction", "sentenced", ("2015", "2015"), ["Kamrul Ahsan"]),
)

P("d42-02", """Dato' Seri Zulkifli bin Haji Mansor (born 27 August 1949, Alor Setar, Kedah) is a Malaysian politician and diplomat who served as Deputy Minister of Foreign Affairs from 1999 to 2004 and as High Commissioner to the United Kingdom from 2005 to 2009.

Early life and education

Zulkifli attended Sultan Abdul Hamid College and read law at Lincoln's Inn, where he was called to the bar in 1975. His elder brother, Ridzuan Mansor, later became Director of Lands and Mines of Kedah.

Career

He entered the Judicial and Legal Service as a magistrate in Sungai Petani in 1976 and resigned in 1985 to open a private practice. At the 1990 general election he won the federal constituency of Jerlun for UMNO with a majority of 6,104. In December 1999 he was made deputy to the foreign minister, Tan Sri Halim Osman. When Halim fell ill in 2002, Zulkifli acted as minister for five months. He addressed the UN General Assembly on 24 September 2002.

In March 2004 he was defeated in Jerlun by the PAS candidate, Ustaz Firdaus Ghazali, an imam. Zulkifli presented his credentials in London on 17 February 2005. His successor there was Datuk Mary Pereira.

Meetings with arms dealers

In 2011 a French magistrate, Sylvie Carpentier, began an investigation into commissions on two patrol vessels. Documents leaked to the website Terang in June 2012 showed that Zulkifli had received the broker Jean-Marc Vasseur at his home on 7 July 2001, and had written to him on 30 August of that year. Zulkifli acknowledged the letter in a statement of 14 June 2012, and denied receiving money. Carpentier interviewed him in Paris on 3 October 2013. Vasseur was convicted of bribery in 2016.

Personal life

He is married to Datin Seri Noraini Abdullah, a paediatrician. They have three sons.
""",
  occ("Zulkifli bin Haji Mansor", "Deputy Minister of Foreign Affairs", start=("1999", "1999"), end=("2004", "2004"), again=["deputy to the foreign minister"]),
  occ("Zulkifli bin Haji Mansor", "High Commissioner to the United Kingdom", start=("2005", "2005"), end=("2009", "2009")),
  occ("Ridzuan Mansor", "Director of Lands and Mines of Kedah"),
  occ("Zulkifli bin Haji Mansor", "magistrate in Sungai Petani", start=("1976", "1976"), end=("1985", "1985")),
  occ("Zulkifli bin Haji Mansor", "federal constituency of Jerlun", start=("1990", "1990"), end=("March 2004", "2004-03")),
  occ("Halim Osman", "foreign minister"),
  occ("Zulkifli bin Haji Mansor", "acted as minister", start=("2002", "2002"), end=("five months", "2002")),
  occ("Firdaus Ghazali", "defeated in Jerlun", start=("March 2004", "2004-03")),
  occ("Firdaus Ghazali", "imam"),
  occ("Mary Pereira", "successor", start=("2009", "2009")),
  occ("Sylvie Carpentier", "magistrate#2"),
  fact("Zulkifli bin Haji Mansor", "birthDate", "27 August 1949", value="1949-08-27"),
  fact("Zulkifli bin Haji Mansor", "birthPlace", "Alor Setar"),
  fact("Zulkifli bin Haji Mansor", "nationality", "Malaysian"),
  fact("Zulkifli bin Haji Mansor", "occupation", "politician"),
  fact("Zulkifli bin Haji Mansor", "occupation", "diplomat"),
  fact("Zulkifli bin Haji Mansor", "education", "Sultan Abdul Hamid College"),
  fact("Zulkifli bin Haji Mansor", "education", "Lincoln's Inn", date=("1975", "1975")),
  fact("Zulkifli bin Haji Mansor", "siblings", "Ridzuan Mansor"),
  fact("Zulkifli bin Haji Mansor", "party", "UMNO"),
  fact("Firdaus Ghazali", "party", "PAS"),
  fact("Sylvie Carpentier", "nationality", "French"),
  fact("Jean-Marc Vasseur", "occupation", "broker"),
  fact("Zulkifli bin Haji Mansor", "spouse", "Noraini Abdullah"),
  fact("Noraini Abdullah", "occupation", "paediatrician"),
  ev("appointment", "entered the Judicial and Legal Service", ("1976", "1976"), ["Zulkifli bin Haji Mansor"]),
  ev("departure", "resigned", ("1985", "1985"), ["Zulkifli bin Haji Mansor"]),
  ev("election", "won", ("1990", "1990"), ["Zulkifli bin Haji Mansor"]),
  ev("appointment", "was made deputy", ("December 1999", "1999-12"), ["Zulkifli bin Haji Mansor"]),
  ev("speech", "addressed", ("24 September 2002", "2002-09-24"), ["Zulkifli bin Haji Mansor"]),
  ev("election", "was defeated", ("March 2004", "2004-03"), ["Zulkifli bin Haji Mansor", "Firdaus Ghazali"]),
  ev("appointment", "presented his credentials", ("17 February 2005", "2005-02-17"), ["Zulkifli bin Haji Mansor"]),
  ev("investigation", "began an investigation", ("2011", "2011"), ["Sylvie Carpentier"]),
  ev("disclosure", "leaked", ("June 2012", "2012-06"), ["Zulkifli bin Haji Mansor"]),
  ev("meeting", "had received", ("7 July 2001", "2001-07-07"), ["Zulkifli bin Haji Mansor", "Jean-Marc Vasseur"]),
  ev("communication", "had written", ("30 August of that year", "2001-08-30"), ["Zulkifli bin Haji Mansor", "Jean-Marc Vasseur"]),
  ev("disclosure", "acknowledged the letter", ("14 June 2012", "2012-06-14"), ["Zulkifli bin Haji Mansor"]),
  ev("testimony", "interviewed", ("3 October 2013", "2013-10-03"), ["Zulkifli bin Haji Mansor", "Sylvie Carpentier"]),
  ev("conviction", "was convicted", ("2016", "2016"), ["Jean-Marc Vasseur"]),
)

P("d42-03", """Célestin Ngoma-Loubaki (5 November 1921 – 18 July 1998) was a Congolese trade unionist and politician who was Prime Minister of the Republic of the Congo from August 1964 to May 1966.

Early life and education

Born at Boko in the Pool region, Ngoma-Loubaki was educated by the Holy Ghost Fathers at Linzolo and at the minor seminary of Mbamou. He left the seminary in 1941 and became a postal clerk in Pointe-Noire.

Career

He was elected secretary general of the African Confederation of Believing Workers in 1956. Detained during the strikes of February 1959, he was released after six weeks. Under Prime Minister Albert Mabonzo he held the portfolio of Labour from December 1963, and when Mabonzo stepped down in the following August he took over as head of government.

As prime minister he paid an official visit to Beijing in October 1964, where he signed a loan agreement, and received the Cuban envoy Rogelio Altamirano in Brazzaville on 2 January 1965. Relations with the army's chief of staff, Captain Félix Mouanga, were strained from the start. Ngoma-Loubaki was dismissed on 6 May 1966 and replaced by Ambroise Tchikaya. From 1967 to 1971 he was ambassador to Yugoslavia.

Trial and later life

Recalled from Belgrade in March 1971, he was arrested at the airport, accused of correspondence with exiles in Kinshasa. A military court chaired by Commandant Jérôme Itoua sentenced him to ten years on 30 May. He was pardoned in 1975 and retired to his village. He took part in the National Conference of 1991 and spoke there on 12 March against the single-party state.

Personal life

Ngoma-Loubaki, a Roman Catholic, married Henriette Milandou in 1945. One of their eight children, Sylvain Ngoma, has been a deputy for Boko since 2002. Ngoma-Loubaki died of a stroke in Paris.
""",
  occ("Célestin Ngoma-Loubaki", "Prime Minister of the Republic of the Congo", start=("August 1964", "1964-08"), end=("May 1966", "1966-05"), again=["head of government", "prime minister"]),
  occ("Célestin Ngoma-Loubaki", "postal clerk in Pointe-Noire", start=("1941", "1941")),
  occ("Célestin Ngoma-Loubaki", "secretary general of the African Confederation of Believing Workers", start=("1956", "1956")),
  occ("Albert Mabonzo", "Prime Minister#2", end=("the following August", "1964-08")),
  occ("Célestin Ngoma-Loubaki", "portfolio of Labour", start=("December 1963", "1963-12")),
  occ("Rogelio Altamirano", "Cuban envoy"),
  occ("Félix Mouanga", "chief of staff"),
  occ("Félix Mouanga", "Captain"),
  occ("Ambroise Tchikaya", "replaced", start=("6 May 1966", "1966-05-06")),
  occ("Célestin Ngoma-Loubaki", "ambassador to Yugoslavia", start=("1967", "1967"), end=("1971", "1971")),
  occ("Jérôme Itoua", "chaired"),
  occ("Jérôme Itoua", "Commandant"),
  occ("Sylvain Ngoma", "deputy for Boko", start=("2002", "2002")),
  fact("Célestin Ngoma-Loubaki", "birthDate", "5 November 1921", value="1921-11-05"),
  fact("Célestin Ngoma-Loubaki", "deathDate", "18 July 1998", value="1998-07-18"),
  fact("Célestin Ngoma-Loubaki", "nationality", "Congolese"),
  fact("Célestin Ngoma-Loubaki", "occupation", "trade unionist"),
  fact("Célestin Ngoma-Loubaki", "occupation", "politician"),
  fact("Célestin Ngoma-Loubaki", "birthPlace", "Boko"),
  fact("Célestin Ngoma-Loubaki", "education", "Holy Ghost Fathers at Linzolo"),
  fact("Célestin Ngoma-Loubaki", "education", "minor seminary of Mbamou"),
  fact("Célestin Ngoma-Loubaki", "religion", "Roman Catholic"),
  fact("Célestin Ngoma-Loubaki", "spouse", "Henriette Milandou", date=("1945", "1945")),
  fact("Célestin Ngoma-Loubaki", "children", "Sylvain Ngoma"),
  fact("Henriette Milandou", "children", "Sylvain Ngoma"),
  fact("Célestin Ngoma-Loubaki", "causeOfDeath", "stroke"),
  fact("Célestin Ngoma-Loubaki", "deathPlace", "Paris"),
  ev("election", "was elected", ("1956", "1956"), ["Célestin Ngoma-Loubaki"]),
  ev("arrest", "Detained", ("February 1959", "1959-02"), ["Célestin Ngoma-Loubaki"]),
  ev("departure", "stepped down", ("the following August", "1964-08"), ["Albert Mabonzo"]),
  ev("appointment", "took over", ("the following August", "1964-08"), ["Célestin Ngoma-Loubaki"]),
  ev("travel", "official visit", ("October 1964", "1964-10"), ["Célestin Ngoma-Loubaki"]),
  ev("meeting", "received", ("2 January 1965", "1965-01-02"), ["Célestin Ngoma-Loubaki", "Rogelio Altamirano"]),
  ev("departure", "was dismissed", ("6 May 1966", "1966-05-06"), ["Célestin Ngoma-Loubaki"]),
  ev("appointment", "replaced", ("6 May 1966", "1966-05-06"), ["Ambroise Tchikaya"]),
  ev("departure", "Recalled", ("March 1971", "1971-03"), ["Célestin Ngoma-Loubaki"]),
  ev("arrest", "was arrested", ("March 1971", "1971-03"), ["Célestin Ngoma-Loubaki"]),
  ev("conviction", "sentenced", ("30 May", "1971-05-30"), ["Célestin Ngoma-Loubaki", "Jérôme Itoua"]),
  ev("speech", "spoke", ("12 March", "1991-03-12"), ["Célestin Ngoma-Loubaki"]),
)

P("d42-04", """Farrukh Hamidullayevich Yoqubov (Uzbek: Farrux Yoqubov; born 19 June 1964) is an Uzbek economist and politician, Deputy Prime Minister of Uzbekistan between 2010 and 2016 and chairman of the National Bank before that.

Early life and education

Yoqubov was born in Kokand to a family of teachers. He graduated with honours from the Tashkent Institute of National Economy in 1986 and did his military service in the Soviet Border Troops. In 1994–95 he studied at Columbia University in New York on a government scholarship.

Career

After three years at the State Planning Committee he joined the Ministry of Finance in 1991, and in 1999 was promoted to deputy minister under Minister Rustam Olimjonov. He chaired the National Bank from 4 April 2004. On 11 November 2010 the Senate confirmed him as Deputy Prime Minister for the economy, in place of Bahodir Sodiqov, who had been named ambassador to Germany.

Foreign contacts and dismissal

Yoqubov was often the first Uzbek official whom foreign investors met. He held talks with Kim Dae-sup, vice-president of the Korean firm Hansung, in Seoul on 14 February 2012, and accompanied the president to Beijing in June of that year. The Swiss Federal Prosecutor's Office in October 2013 froze three accounts held by his brother-in-law, Sherzod Mirzayev. On 2 December 2013 Yoqubov telephoned the Swiss ambassador, Urs Hofstetter, to complain; a transcript of the call was published by the exile site Turon in 2015. Mirzayev was arrested in Geneva on 9 May 2014 and extradited the following year.

Yoqubov was relieved of his post by decree on 14 December 2016. He now lectures at the Westminster International University in Tashkent.

Personal life

He is married to Dilnoza Mirzayeva and has four children. He received the Order of Labour Glory in 2009.
""",
  occ("Farrukh Hamidullayevich Yoqubov", "Deputy Prime Minister of Uzbekistan", start=("2010", "2010"), end=("2016", "2016"), again=["Deputy Prime Minister for the economy"]),
  occ("Farrukh Hamidullayevich Yoqubov", "chairman of the National Bank", start=("4 April 2004", "2004-04-04"), again=["chaired the National Bank"]),
  occ("Farrukh Hamidullayevich Yoqubov", "State Planning Committee"),
  occ("Farrukh Hamidullayevich Yoqubov", "deputy minister", start=("1999", "1999")),
  occ("Rustam Olimjonov", "Minister#2"),
  occ("Bahodir Sodiqov", "in place of", end=("11 November 2010", "2010-11-11")),
  occ("Bahodir Sodiqov", "ambassador to Germany"),
  occ("Kim Dae-sup", "vice-president of the Korean firm Hansung"),
  occ("Urs Hofstetter", "Swiss ambassador"),
  occ("Farrukh Hamidullayevich Yoqubov", "lectures at the Westminster International University"),
  fact("Farrukh Hamidullayevich Yoqubov", "nativeName", "Farrux Yoqubov"),
  fact("Farrukh Hamidullayevich Yoqubov", "birthDate", "19 June 1964", value="1964-06-19"),
  fact("Farrukh Hamidullayevich Yoqubov", "nationality", "Uzbek#2"),
  fact("Farrukh Hamidullayevich Yoqubov", "occupation", "economist"),
  fact("Farrukh Hamidullayevich Yoqubov", "occupation", "politician"),
  fact("Farrukh Hamidullayevich Yoqubov", "birthPlace", "Kokand"),
  fact("Farrukh Hamidullayevich Yoqubov", "education", "Tashkent Institute of National Economy", date=("1986", "1986")),
  fact("Farrukh Hamidullayevich Yoqubov", "militaryService", "Soviet Border Troops"),
  fact("Farrukh Hamidullayevich Yoqubov", "education", "Columbia University", date=("1994–95", "1994/1995")),
  fact("Farrukh Hamidullayevich Yoqubov", "relatives", "Sherzod Mirzayev"),
  fact("Farrukh Hamidullayevich Yoqubov", "spouse", "Dilnoza Mirzayeva"),
  fact("Farrukh Hamidullayevich Yoqubov", "award", "Order of Labour Glory", date=("2009", "2009")),
  ev("appointment", "joined the Ministry of Finance", ("1991", "1991"), ["Farrukh Hamidullayevich Yoqubov"]),
  ev("appointment", "was promoted", ("1999", "1999"), ["Farrukh Hamidullayevich Yoqubov"]),
  ev("appointment", "confirmed", ("11 November 2010", "2010-11-11"), ["Farrukh Hamidullayevich Yoqubov"]),
  ev("appointment", "had been named", None, ["Bahodir Sodiqov"]),
  ev("meeting", "held talks", ("14 February 2012", "2012-02-14"), ["Farrukh Hamidullayevich Yoqubov", "Kim Dae-sup"]),
  ev("travel", "accompanied the president to Beijing", ("June of that year", "2012-06"), ["Farrukh Hamidullayevich Yoqubov"]),
  ev("sanction", "froze", ("October 2013", "2013-10"), ["Sherzod Mirzayev"]),
  ev("communication", "telephoned", ("2 December 2013", "2013-12-02"), ["Farrukh Hamidullayevich Yoqubov", "Urs Hofstetter"]),
  ev("disclosure", "was published", ("2015", "2015"), ["Farrukh Hamidullayevich Yoqubov"]),
  ev("arrest", "was arrested", ("9 May 2014", "2014-05-09"), ["Sherzod Mirzayev"]),
  ev("departure", "was relieved of his post", ("14 December 2016", "2016-12-14"), ["Farrukh Hamidullayevich Yoqubov"]),
  ev("award", "received", ("2009", "2009"), ["Farrukh Hamidullayevich Yoqubov"]),
)

P("d42-05", """Ratu Kumari Basnyat-Thapa (née Basnyat; born 2 February 1958) is a Nepali politician and lawyer who was Minister of Water Resources in 2004–2005 and Minister for Foreign Affairs from August 2011 to March 2013. She was the second woman to hold the foreign portfolio, after Sharada Gautam.

Early life and education

Basnyat was born in Dhankuta, the third daughter of Colonel Dhan Bahadur Basnyat of the Royal Nepal Army. She studied at Padma Kanya College and graduated in law from Banaras Hindu University in 1981.

Career

She joined the Nepali Congress in 1979 and spent eleven months in Dilli Bazaar jail following her arrest in May 1985. At the 1991 election she won the seat of Dhankuta-2, which she lost three years later to Padam Rai of the CPN (UML). She was nominated to the upper house in 1999.

In June 2004 Prime Minister Gopal Shumsher Malla gave her the ministry of water resources. The royal takeover of 1 February 2005 put an end to the cabinet; she was placed under house arrest until April.

As foreign minister she visited New Delhi on 21–23 October 2011 and met her Indian counterpart, Raghav Deshmukh. Two weeks later she hosted Chinese vice-minister Tang Weiguo in Kathmandu. A letter that she had sent to Deshmukh on 5 January 2012 about the Upper Arun project was read out in parliament by Padam Rai, by then leader of the opposition, on 16 February. The parliamentary committee on international relations questioned her on 1 March but closed the matter in May.

She was replaced by the career diplomat Hari Prasad Upreti.

Personal life

In 1983 she married Bishwa Thapa, professor of geology at Tribhuvan University, who died in the Gorkha earthquake of 25 April 2015. Their son Anuj Thapa is a film director.
""",
  occ("Ratu Kumari Basnyat-Thapa", "Minister of Water Resources", start=("June 2004", "2004-06"), end=("1 February 2005", "2005-02-01"), again=["ministry of water resources"]),
  occ("Ratu Kumari Basnyat-Thapa", "Minister for Foreign Affairs", start=("August 2011", "2011-08"), end=("March 2013", "2013-03"), again=["foreign minister"]),
  occ("Sharada Gautam", "foreign portfolio"),
  occ("Dhan Bahadur Basnyat", "Colonel"),
  occ("Ratu Kumari Basnyat-Thapa", "seat of Dhankuta-2", start=("1991", "1991"), end=("three years later", "1994")),
  occ("Padam Rai", "seat of Dhankuta-2", start=("three years later", "1994")),
  occ("Ratu Kumari Basnyat-Thapa", "upper house", start=("1999", "1999")),
  occ("Gopal Shumsher Malla", "Prime Minister"),
  occ("Raghav Deshmukh", "Indian counterpart"),
  occ("Tang Weiguo", "vice-minister"),
  occ("Padam Rai", "leader of the opposition"),
  occ("Hari Prasad Upreti", "replaced", start=("March 2013", "2013-03")),
  occ("Bishwa Thapa", "professor of geology at Tribhuvan University"),
  fact("Ratu Kumari Basnyat-Thapa", "birthName", "Basnyat#2"),
  fact("Ratu Kumari Basnyat-Thapa", "birthDate", "2 February 1958", value="1958-02-02"),
  fact("Ratu Kumari Basnyat-Thapa", "nationality", "Nepali"),
  fact("Ratu Kumari Basnyat-Thapa", "occupation", "politician"),
  fact("Ratu Kumari Basnyat-Thapa", "occupation", "lawyer"),
  fact("Ratu Kumari Basnyat-Thapa", "birthPlace", "Dhankuta"),
  fact("Ratu Kumari Basnyat-Thapa", "father", "Dhan Bahadur Basnyat"),
  fact("Dhan Bahadur Basnyat", "militaryService", "Royal Nepal Army"),
  fact("Ratu Kumari Basnyat-Thapa", "education", "Padma Kanya College"),
  fact("Ratu Kumari Basnyat-Thapa", "education", "Banaras Hindu University", date=("1981", "1981")),
  fact("Ratu Kumari Basnyat-Thapa", "party", "Nepali Congress", date=("1979", "1979")),
  fact("Padam Rai", "party", "CPN (UML)"),
  fact("Tang Weiguo", "nationality", "Chinese"),
  fact("Hari Prasad Upreti", "occupation", "diplomat"),
  fact("Ratu Kumari Basnyat-Thapa", "spouse", "Bishwa Thapa", date=("1983", "1983")),
  fact("Bishwa Thapa", "deathDate", "25 April 2015", value="2015-04-25"),
  fact("Bishwa Thapa", "causeOfDeath", "Gorkha earthquake"),
  fact("Ratu Kumari Basnyat-Thapa", "children", "Anuj Thapa"),
  fact("Bishwa Thapa", "children", "Anuj Thapa"),
  fact("Anuj Thapa", "occupation", "film director"),
  ev("arrest", "arrest", ("May 1985", "1985-05"), ["Ratu Kumari Basnyat-Thapa"]),
  ev("election", "won", ("1991", "1991"), ["Ratu Kumari Basnyat-Thapa"]),
  ev("election", "lost", ("three years later", "1994"), ["Ratu Kumari Basnyat-Thapa", "Padam Rai"]),
  ev("appointment", "was nominated", ("1999", "1999"), ["Ratu Kumari Basnyat-Thapa"]),
  ev("appointment", "gave her the ministry", ("June 2004", "2004-06"), ["Ratu Kumari Basnyat-Thapa", "Gopal Shumsher Malla"]),
  ev("departure", "put an end to the cabinet", ("1 February 2005", "2005-02-01"), ["Ratu Kumari Basnyat-Thapa"]),
  ev("arrest", "was placed under house arrest", ("1 February 2005", "2005-02-01"), ["Ratu Kumari Basnyat-Thapa"]),
  ev("travel", "visited New Delhi", ("21–23 October 2011", "2011-10-21/2011-10-23"), ["Ratu Kumari Basnyat-Thapa"]),
  ev("meeting", "met", ("21–23 October 2011", "2011-10-21/2011-10-23"), ["Ratu Kumari Basnyat-Thapa", "Raghav Deshmukh"]),
  ev("meeting", "hosted", ("Two weeks later", "2011-11"), ["Ratu Kumari Basnyat-Thapa", "Tang Weiguo"]),
  ev("communication", "letter", ("5 January 2012", "2012-01-05"), ["Ratu Kumari Basnyat-Thapa", "Raghav Deshmukh"]),
  ev("disclosure", "was read out", ("16 February", "2012-02-16"), ["Padam Rai"]),
  ev("testimony", "questioned", ("1 March", "2012-03-01"), ["Ratu Kumari Basnyat-Thapa"]),
  ev("appointment", "was replaced", None, ["Hari Prasad Upreti"]),
)

P("d42-06", """Munir Said al-Dabbagh (Arabic: منير سعيد الدباغ; 1918 – 3 September 1989) was a Jordanian statesman who twice served as Prime Minister of Jordan, from 11 April 1957 until 18 May 1958 and from 27 January 1962 until 21 April 1963. He also held the posts of foreign minister and chief of the Royal Court.

Early life and education

Al-Dabbagh was born in Nablus, the son of the soap merchant Said al-Dabbagh. He was educated at An-Najah School and the American University of Beirut, from which he graduated in 1939.

Career

He began as a teacher in Salt and entered government service in 1943 as an inspector of customs. He was governor of Irbid from 1949, consul general in Jerusalem from 1951, and minister of finance in three cabinets between 1953 and 1956. When Wasfi Nabulsi resigned in April 1957, the King called upon al-Dabbagh to form a government. He declared martial law on 25 April, and in the same week received the American chargé d'affaires, Lester Halloran, almost daily. He travelled to Baghdad in February 1958 with the foreign minister, Hazem Touqan.

His first cabinet resigned on 18 May 1958, and Touqan succeeded him. Al-Dabbagh was thereafter ambassador in London (1958–1961). His second government fell on a vote of no confidence.

CIA payments

In February 1977 the Washington Courier named al-Dabbagh among the recipients of American funds in the 1950s. Al-Dabbagh wrote to the newspaper on 3 March, calling the report "a fairy tale". Halloran, testifying before a Senate subcommittee on 20 April 1977, confirmed eleven meetings with him but declined to speak of money.

Personal life

He married Salma Touqan, a sister of Hazem Touqan, in 1944. Their daughter Rima al-Dabbagh was Minister of Culture from 1999 to 2003. Al-Dabbagh died in Amman of heart failure. He was awarded the Order of the Renaissance in 1963.
""",
  occ("Munir Said al-Dabbagh", "Prime Minister of Jordan", start=("11 April 1957", "1957-04-11"), end=("18 May 1958", "1958-05-18"), again=["form a government", "first cabinet"]),
  occ("Munir Said al-Dabbagh", "second government", start=("27 January 1962", "1962-01-27"), end=("21 April 1963", "1963-04-21")),
  occ("Munir Said al-Dabbagh", "foreign minister"),
  occ("Munir Said al-Dabbagh", "chief of the Royal Court"),
  occ("Munir Said al-Dabbagh", "inspector of customs", start=("1943", "1943")),
  occ("Munir Said al-Dabbagh", "governor of Irbid", start=("1949", "1949")),
  occ("Munir Said al-Dabbagh", "consul general in Jerusalem", start=("1951", "1951")),
  occ("Munir Said al-Dabbagh", "minister of finance", start=("1953", "1953"), end=("1956", "1956")),
  occ("Wasfi Nabulsi", "form a government", end=("April 1957", "1957-04")),
  occ("Lester Halloran", "American chargé d'affaires"),
  occ("Hazem Touqan", "foreign minister#2"),
  occ("Hazem Touqan", "succeeded", start=("18 May 1958#2", "1958-05-18")),
  occ("Munir Said al-Dabbagh", "ambassador in London", start=("1958–1961", "1958"), end=("1958–1961", "1961")),
  occ("Rima al-Dabbagh", "Minister of Culture", start=("1999", "1999"), end=("2003", "2003")),
  fact("Munir Said al-Dabbagh", "nativeName", "منير سعيد الدباغ"),
  fact("Munir Said al-Dabbagh", "birthDate", "1918", value="1918"),
  fact("Munir Said al-Dabbagh", "deathDate", "3 September 1989", value="1989-09-03"),
  fact("Munir Said al-Dabbagh", "nationality", "Jordanian"),
  fact("Munir Said al-Dabbagh", "occupation", "statesman"),
  fact("Munir Said al-Dabbagh", "birthPlace", "Nablus"),
  fact("Munir Said al-Dabbagh", "father", "Said al-Dabbagh#2"),
  fact("Said al-Dabbagh", "occupation", "soap merchant"),
  fact("Munir Said al-Dabbagh", "education", "An-Najah School"),
  fact("Munir Said al-Dabbagh", "education", "American University of Beirut", date=("1939", "1939")),
  fact("Munir Said al-Dabbagh", "occupation", "teacher"),
  fact("Munir Said al-Dabbagh", "spouse", "Salma Touqan", date=("1944", "1944")),
  fact("Salma Touqan", "siblings", "Hazem Touqan#2"),
  fact("Munir Said al-Dabbagh", "children", "Rima al-Dabbagh"),
  fact("Salma Touqan", "children", "Rima al-Dabbagh"),
  fact("Munir Said al-Dabbagh", "deathPlace", "Amman"),
  fact("Munir Said al-Dabbagh", "causeOfDeath", "heart failure"),
  fact("Munir Said al-Dabbagh", "award", "Order of the Renaissance", date=("1963#2", "1963")),
  ev("appointment", "entered government service", ("1943", "1943"), ["Munir Said al-Dabbagh"]),
  ev("departure", "resigned", ("April 1957#2", "1957-04"), ["Wasfi Nabulsi"]),
  ev("appointment", "called upon", ("April 1957#2", "1957-04"), ["Munir Said al-Dabbagh"]),
  ev("meeting", "received", ("in the same week", "1957-04"), ["Munir Said al-Dabbagh", "Lester Halloran"]),
  ev("travel", "travelled to Baghdad", ("February 1958", "1958-02"), ["Munir Said al-Dabbagh", "Hazem Touqan"]),
  ev("departure", "resigned#2", ("18 May 1958#2", "1958-05-18"), ["Munir Said al-Dabbagh"]),
  ev("appointment", "succeeded", ("18 May 1958#2", "1958-05-18"), ["Hazem Touqan"]),
  ev("departure", "fell", None, ["Munir Said al-Dabbagh"]),
  ev("communication", "wrote", ("3 March", "1977-03-03"), ["Munir Said al-Dabbagh"]),
  ev("testimony", "testifying", ("20 April 1977", "1977-04-20"), ["Lester Halloran"]),
  ev("meeting", "eleven meetings", None, ["Lester Halloran", "Munir Said al-Dabbagh"]),
  ev("award", "was awarded", ("1963#2", "1963"), ["Munir Said al-Dabbagh"]),
)

P("d42-07", """Chipo Mavis Hungwe (born 30 July 1962) is a Zimbabwean politician who served as Minister of Mines and Mining Development from 2009 to 2013. She was previously Resident Minister for Masvingo Province and has been a member of the ZANU–PF Politburo since 2014.

Early life and education

Hungwe was born in Chivi District, the daughter of Reverend Josiah Hungwe, a Methodist minister. She left Gokomere High School in 1978 to join ZANLA in Mozambique, where she took the war name Teurai Moto. After independence she studied sociology at the University of Zimbabwe, graduating in 1986.

Career

She worked as a district administrator in Gutu from 1987 to 1995. In the 2000 parliamentary election she stood in Masvingo Central and lost to Silas Mangwende of the MDC by 311 votes. She was appointed to the provincial post in February 2004, following the death of Governor Tapiwa Chirumhanzu. On 13 February 2009 she was sworn in as mines minister in the inclusive government, with Mangwende, her old opponent, as her deputy.

Controversies

Hungwe was placed on the European Union sanctions list on 26 January 2009; the measure was lifted in February 2014. According to a report of the parliamentary portfolio committee, published in June 2013, she met the Lebanese diamond trader Georges Haddad at least four times, including on 8 March 2010 in Johannesburg and on 11–12 July 2010 in Antwerp. Asked about these trips by the committee on 5 November 2012, she said they had been private. Mangwende resigned on 20 November 2012 in protest. Haddad was arrested in Brussels in 2015.

She left the cabinet in September 2013, and was followed by Walter Chikanga.

Personal life

Hungwe was married to Major General Stanley Gumbo until their divorce in 1999. They have a son, Tatenda Gumbo, who plays rugby for the national team.
""",
  occ("Chipo Mavis Hungwe", "Minister of Mines and Mining Development", start=("13 February 2009", "2009-02-13"), end=("September 2013", "2013-09"), again=["mines minister"]),
  occ("Chipo Mavis Hungwe", "Resident Minister for Masvingo Province", start=("February 2004", "2004-02"), again=["provincial post"]),
  occ("Chipo Mavis Hungwe", "member of the ZANU–PF Politburo", start=("2014", "2014")),
  occ("Josiah Hungwe", "Methodist minister"),
  occ("Chipo Mavis Hungwe", "district administrator in Gutu", start=("1987", "1987"), end=("1995", "1995")),
  occ("Silas Mangwende", "Masvingo Central", start=("2000", "2000")),
  occ("Tapiwa Chirumhanzu", "Governor"),
  occ("Silas Mangwende", "deputy", start=("13 February 2009", "2009-02-13"), end=("20 November 2012", "2012-11-20")),
  occ("Walter Chikanga", "followed", start=("September 2013", "2013-09")),
  occ("Stanley Gumbo", "Major General"),
  fact("Chipo Mavis Hungwe", "birthDate", "30 July 1962", value="1962-07-30"),
  fact("Chipo Mavis Hungwe", "nationality", "Zimbabwean"),
  fact("Chipo Mavis Hungwe", "occupation", "politician"),
  fact("Chipo Mavis Hungwe", "party", "ZANU–PF"),
  fact("Chipo Mavis Hungwe", "birthPlace", "Chivi District"),
  fact("Chipo Mavis Hungwe", "father", "Josiah Hungwe"),
  fact("Chipo Mavis Hungwe", "education", "Gokomere High School", date=("1978", "1978")),
  fact("Chipo Mavis Hungwe", "militaryService", "ZANLA", date=("1978", "1978")),
  fact("Chipo Mavis Hungwe", "alias", "Teurai Moto"),
  fact("Chipo Mavis Hungwe", "education", "University of Zimbabwe", date=("1986", "1986")),
  fact("Silas Mangwende", "party", "MDC"),
  fact("Georges Haddad", "nationality", "Lebanese"),
  fact("Georges Haddad", "occupation", "diamond trader"),
  fact("Chipo Mavis Hungwe", "spouse", "Stanley Gumbo"),
  fact("Chipo Mavis Hungwe", "children", "Tatenda Gumbo"),
  fact("Stanley Gumbo", "children", "Tatenda Gumbo"),
  ev("candidacy", "stood", ("2000", "2000"), ["Chipo Mavis Hungwe"]),
  ev("election", "lost", ("2000", "2000"), ["Chipo Mavis Hungwe", "Silas Mangwende"]),
  ev("appointment", "was appointed", ("February 2004", "2004-02"), ["Chipo Mavis Hungwe"]),
  ev("appointment", "was sworn in", ("13 February 2009", "2009-02-13"), ["Chipo Mavis Hungwe"]),
  ev("sanction", "was placed on the European Union sanctions list", ("26 January 2009", "2009-01-26"), ["Chipo Mavis Hungwe"]),
  ev("disclosure", "published", ("June 2013", "2013-06"), ["Chipo Mavis Hungwe", "Georges Haddad"]),
  ev("meeting", "met", ("8 March 2010", "2010-03-08"), ["Chipo Mavis Hungwe", "Georges Haddad"]),
  ev("meeting", "including", ("11–12 July 2010", "2010-07-11/2010-07-12"), ["Chipo Mavis Hungwe", "Georges Haddad"]),
  ev("testimony", "Asked", ("5 November 2012", "2012-11-05"), ["Chipo Mavis Hungwe"]),
  ev("departure", "resigned", ("20 November 2012", "2012-11-20"), ["Silas Mangwende"]),
  ev("arrest", "was arrested", ("2015", "2015"), ["Georges Haddad"]),
  ev("departure", "left the cabinet", ("September 2013", "2013-09"), ["Chipo Mavis Hungwe"]),
)

P("d42-08", """Somchai Prasertkul (Thai: สมชาย ประเสริฐกุล; RTGS: Somchai Prasoetkun; 9 October 1926 – 30 January 2007) was a Thai diplomat and civil servant. He was Minister of Foreign Affairs from 1976 to 1977 and Permanent Representative of Thailand to the United Nations from 1980 to 1986.

Early life and education

Somchai was born in Thonburi, the youngest of six children of Phraya Ratchawan, a judge of the Court of Appeal. He attended Assumption College and went in 1946 to Trinity College, Dublin, where he took a degree in history. A doctorate from the Fletcher School followed in 1955.

Career

Somchai joined the Ministry of Foreign Affairs in 1952 as a third secretary. He was posted to Jakarta in 1957 and to Washington in 1961, and served as ambassador to Laos from 1968 to 1972. In November 1972 he became director-general of the Political Department, succeeding Anek Wongsawan, who left for Bonn.

He secretly flew to Hanoi on 14 July 1975, the first Thai official to do so since the war, and met the deputy foreign minister, Phạm Văn Khôi. His appointment as foreign minister on 22 October 1976 was resented by the military. Following the coup of 20 October 1977 he was dropped. General Kriang Suwannarat took the portfolio himself.

At the United Nations Somchai chaired the Third Committee in 1983. He retired on 30 September 1986.

The 1975 letters

In 2001 the historian Pimchanok Sirirat published seven letters exchanged between Somchai and Khôi from August to December 1975. One, of 2 September, discussed the return of aircraft; American officials had been told that there was no such correspondence. Somchai spoke about the letters at Thammasat University on 9 August 2001.

Personal life

He was married to Mom Rajawongse Duangjai Chumphon, with whom he had a daughter, Suda Prasertkul, currently ambassador to Denmark. He died of lung cancer.
""",
  occ("Somchai Prasertkul", "Minister of Foreign Affairs", start=("22 October 1976", "1976-10-22"), end=("20 October 1977", "1977-10-20"), again=["foreign minister#2"]),
  occ("Somchai Prasertkul", "Permanent Representative of Thailand to the United Nations", start=("1980", "1980"), end=("1986", "1986")),
  occ("Phraya Ratchawan", "judge of the Court of Appeal"),
  occ("Somchai Prasertkul", "third secretary", start=("1952", "1952")),
  occ("Somchai Prasertkul", "posted to Jakarta", start=("1957", "1957")),
  occ("Somchai Prasertkul", "Washington", start=("1961", "1961")),
  occ("Somchai Prasertkul", "ambassador to Laos", start=("1968", "1968"), end=("1972", "1972")),
  occ("Somchai Prasertkul", "director-general of the Political Department", start=("November 1972", "1972-11")),
  occ("Anek Wongsawan", "succeeding", end=("November 1972", "1972-11")),
  occ("Anek Wongsawan", "left for Bonn"),
  occ("Phạm Văn Khôi", "deputy foreign minister"),
  occ("Kriang Suwannarat", "General"),
  occ("Kriang Suwannarat", "portfolio", start=("20 October 1977", "1977-10-20")),
  occ("Somchai Prasertkul", "chaired the Third Committee", start=("1983", "1983"), end=("1983", "1983")),
  occ("Suda Prasertkul", "ambassador to Denmark"),
  fact("Somchai Prasertkul", "nativeName", "สมชาย ประเสริฐกุล"),
  fact("Somchai Prasertkul", "birthDate", "9 October 1926", value="1926-10-09"),
  fact("Somchai Prasertkul", "deathDate", "30 January 2007", value="2007-01-30"),
  fact("Somchai Prasertkul", "nationality", "Thai#2"),
  fact("Somchai Prasertkul", "occupation", "diplomat"),
  fact("Somchai Prasertkul", "occupation", "civil servant"),
  fact("Somchai Prasertkul", "birthPlace", "Thonburi"),
  fact("Somchai Prasertkul", "father", "Phraya Ratchawan"),
  fact("Somchai Prasertkul", "education", "Assumption College"),
  fact("Somchai Prasertkul", "education", "Trinity College, Dublin", date=("1946", "1946")),
  fact("Somchai Prasertkul", "education", "Fletcher School", date=("1955", "1955")),
  fact("Pimchanok Sirirat", "occupation", "historian"),
  fact("Somchai Prasertkul", "spouse", "Duangjai Chumphon"),
  fact("Somchai Prasertkul", "children", "Suda Prasertkul"),
  fact("Duangjai Chumphon", "children", "Suda Prasertkul"),
  fact("Somchai Prasertkul", "causeOfDeath", "lung cancer"),
  ev("appointment", "joined", ("1952", "1952"), ["Somchai Prasertkul"]),
  ev("appointment", "was posted", ("1957", "1957"), ["Somchai Prasertkul"]),
  ev("appointment", "became", ("November 1972", "1972-11"), ["Somchai Prasertkul"]),
  ev("departure", "left", ("November 1972", "1972-11"), ["Anek Wongsawan"]),
  ev("travel", "flew to Hanoi", ("14 July 1975", "1975-07-14"), ["Somchai Prasertkul"]),
  ev("meeting", "met", ("14 July 1975", "1975-07-14"), ["Somchai Prasertkul", "Phạm Văn Khôi"]),
  ev("appointment", "appointment", ("22 October 1976", "1976-10-22"), ["Somchai Prasertkul"]),
  ev("departure", "was dropped", ("20 October 1977", "1977-10-20"), ["Somchai Prasertkul"]),
  ev("appointment", "took the portfolio", ("20 October 1977", "1977-10-20"), ["Kriang Suwannarat"]),
  ev("departure", "retired", ("30 September 1986", "1986-09-30"), ["Somchai Prasertkul"]),
  ev("disclosure", "published", ("2001", "2001"), ["Pimchanok Sirirat", "Somchai Prasertkul"]),
  ev("communication", "exchanged", ("August to December 1975", "1975-08/1975-12"), ["Somchai Prasertkul", "Phạm Văn Khôi"]),
  ev("communication", "One", ("2 September", "1975-09-02"), ["Somchai Prasertkul", "Phạm Văn Khôi"]),
  ev("speech", "spoke", ("9 August 2001", "2001-08-09"), ["Somchai Prasertkul"]),
)

P("d42-09", """Ezekiel Olabode Fasanmi, OFR (23 April 1934 – 7 June 2019) was a Nigerian lawyer and politician who served as Federal Commissioner for Petroleum Resources from 1976 to 1978 and as Nigeria's ambassador to the Soviet Union from 1981 to 1984.

Early life and education

Fasanmi was born in Ijebu-Igbo to a cocoa farmer, Joseph Fasanmi, and attended Christ's School, Ado Ekiti. He studied law at King's College London and was called to the English bar in 1961.

Career

After working in the chambers of Chief Bandele Aduloju in Ibadan, Fasanmi entered the Western House of Assembly in 1965. The coup of January 1966 ended his term after three months. He was Attorney General of the Western State between 1971 and 1975, having replaced Adegoke Laniyan.

In March 1976 the military government appointed him commissioner for petroleum. His permanent secretary was Yakubu Danladi, who would later head the national oil company. Fasanmi attended eight OPEC conferences and was president of the one at Vienna in July 1977. He resigned in October 1978 to enter politics, and was an unsuccessful candidate of the Unity Party of Nigeria for the Senate the following year.

Missing funds inquiry

In 1980 a tribunal under Justice Ayo Kolawole investigated the disappearance of oil revenue. Fasanmi gave evidence on 22 and 23 April. He was asked about a visit to Geneva in August 1977, during which he had met the Greek trader Stavros Kallergis, and about two telephone calls with the same man on 3 October. Danladi, who testified a week later, stated that he had known of both. The tribunal cleared Fasanmi on 12 June 1980.

Personal life

He married Modupe Aduloju, daughter of his former principal, in 1964. He was an Anglican and a chorister. In 1982 he was made an Officer of the Order of the Federal Republic. He died in Lagos.
""",
  occ("Ezekiel Olabode Fasanmi", "Federal Commissioner for Petroleum Resources", start=("March 1976", "1976-03"), end=("October 1978", "1978-10"), again=["commissioner for petroleum"]),
  occ("Ezekiel Olabode Fasanmi", "ambassador to the Soviet Union", start=("1981", "1981"), end=("1984", "1984")),
  occ("Ezekiel Olabode Fasanmi", "Western House of Assembly", start=("1965", "1965"), end=("January 1966", "1966-01")),
  occ("Ezekiel Olabode Fasanmi", "Attorney General of the Western State", start=("1971", "1971"), end=("1975", "1975")),
  occ("Adegoke Laniyan", "replaced", end=("1971", "1971")),
  occ("Yakubu Danladi", "permanent secretary"),
  occ("Yakubu Danladi", "head the national oil company"),
  occ("Ezekiel Olabode Fasanmi", "president of the one at Vienna", start=("July 1977", "1977-07"), end=("July 1977", "1977-07")),
  occ("Bandele Aduloju", "Chief"),
  occ("Ayo Kolawole", "Justice"),
  occ("Ezekiel Olabode Fasanmi", "chorister"),
  fact("Ezekiel Olabode Fasanmi", "birthDate", "23 April 1934", value="1934-04-23"),
  fact("Ezekiel Olabode Fasanmi", "deathDate", "7 June 2019", value="2019-06-07"),
  fact("Ezekiel Olabode Fasanmi", "nationality", "Nigerian"),
  fact("Ezekiel Olabode Fasanmi", "occupation", "lawyer"),
  fact("Ezekiel Olabode Fasanmi", "occupation", "politician"),
  fact("Ezekiel Olabode Fasanmi", "birthPlace", "Ijebu-Igbo"),
  fact("Ezekiel Olabode Fasanmi", "father", "Joseph Fasanmi"),
  fact("Joseph Fasanmi", "occupation", "cocoa farmer"),
  fact("Ezekiel Olabode Fasanmi", "education", "Christ's School, Ado Ekiti"),
  fact("Ezekiel Olabode Fasanmi", "education", "King's College London"),
  fact("Ezekiel Olabode Fasanmi", "party", "Unity Party of Nigeria"),
  fact("Stavros Kallergis", "nationality", "Greek"),
  fact("Stavros Kallergis", "occupation", "trader"),
  fact("Ezekiel Olabode Fasanmi", "spouse", "Modupe Aduloju", date=("1964", "1964")),
  fact("Modupe Aduloju", "father", "former principal"),
  fact("Ezekiel Olabode Fasanmi", "religion", "Anglican"),
  fact("Ezekiel Olabode Fasanmi", "award", "Officer of the Order of the Federal Republic", date=("1982", "1982")),
  fact("Ezekiel Olabode Fasanmi", "deathPlace", "Lagos"),
  ev("appointment", "entered the Western House of Assembly", ("1965", "1965"), ["Ezekiel Olabode Fasanmi"]),
  ev("departure", "ended his term", ("January 1966", "1966-01"), ["Ezekiel Olabode Fasanmi"]),
  ev("appointment", "appointed", ("March 1976", "1976-03"), ["Ezekiel Olabode Fasanmi"]),
  ev("departure", "resigned", ("October 1978", "1978-10"), ["Ezekiel Olabode Fasanmi"]),
  ev("candidacy", "candidate", ("the following year", "1979"), ["Ezekiel Olabode Fasanmi"]),
  ev("election", "unsuccessful", ("the following year", "1979"), ["Ezekiel Olabode Fasanmi"]),
  ev("investigation", "investigated", ("1980", "1980"), ["Ayo Kolawole", "Ezekiel Olabode Fasanmi"]),
  ev("testimony", "gave evidence", ("22 and 23 April", "1980-04-22/1980-04-23"), ["Ezekiel Olabode Fasanmi"]),
  ev("travel", "visit to Geneva", ("August 1977", "1977-08"), ["Ezekiel Olabode Fasanmi"]),
  ev("meeting", "had met", ("August 1977", "1977-08"), ["Ezekiel Olabode Fasanmi", "Stavros Kallergis"]),
  ev("communication", "two telephone calls", ("3 October", "1977-10-03"), ["Ezekiel Olabode Fasanmi", "Stavros Kallergis"]),
  ev("testimony", "testified", ("a week later", "1980-04-30"), ["Yakubu Danladi"]),
  ev("award", "was made", ("1982", "1982"), ["Ezekiel Olabode Fasanmi"]),
)

P("d42-10", """Rear Admiral Behzad Navvabi-Tehrani (Persian: بهزاد نوابی تهرانی; 1929 – 21 May 2003) was an Iranian naval officer and diplomat who served as Iran's last imperial ambassador to Italy (1975–1979) and, before that, as deputy war minister for procurement.

Early life

Navvabi was born in Rasht into a landowning family. His father, Mirza Yahya Navvabi, sat in the 15th Majlis. He entered the Tehran Military Academy in 1947 and completed his training at the Royal Naval College, Dartmouth, in 1952.

Career

Navvabi commanded the frigate Babr from 1960 and the naval base at Khorramshahr from 1964 to 1967. In 1968 General Manouchehr Afrasiabi, then deputy minister of war, brought him to the capital as director of foreign purchases; he took over Afrasiabi's desk in May 1971 after the general had been killed in a helicopter crash.

Between 1971 and 1975 Navvabi made fourteen journeys to the United States. He was received by the chairman of the Joint Chiefs, Admiral Walter Prentiss, on 9 February 1973. In October 1975 he was posted to Rome, where he succeeded Parviz Adl-Sepahi.

Commissions affair

A subcommittee of the United States Senate in May 1976 released a cable in which the representative of an aircraft manufacturer, Roy Tillman, described a lunch with Navvabi at the Hilton in Tehran on 3 December 1972. Tillman testified on 11 May. Navvabi stated in a letter to the chairman, dated 28 May, that no money had been discussed. Tehran recalled him for consultations for three weeks in June but returned him to his post.

Exile and death

He resigned by telegram on 13 February 1979. He was tried in absentia and sentenced to death in August of that year. Navvabi lived in Lugano with his wife, the painter Minou Adl-Sepahi, whose father had preceded him in Rome. He died there of Parkinson's disease.
""",
  occ("Behzad Navvabi-Tehrani", "Rear Admiral"),
  occ("Behzad Navvabi-Tehrani", "ambassador to Italy", start=("October 1975", "1975-10"), end=("13 February 1979", "1979-02-13"), again=["posted to Rome"]),
  occ("Behzad Navvabi-Tehrani", "deputy war minister for procurement", start=("May 1971", "1971-05"), end=("1975#2", "1975"), again=["Afrasiabi's desk"]),
  occ("Yahya Navvabi", "sat in the 15th Majlis"),
  occ("Behzad Navvabi-Tehrani", "commanded the frigate Babr", start=("1960", "1960")),
  occ("Behzad Navvabi-Tehrani", "naval base at Khorramshahr", start=("1964", "1964"), end=("1967", "1967")),
  occ("Manouchehr Afrasiabi", "General"),
  occ("Manouchehr Afrasiabi", "deputy minister of war", end=("May 1971", "1971-05")),
  occ("Behzad Navvabi-Tehrani", "director of foreign purchases", start=("1968", "1968"), end=("May 1971", "1971-05")),
  occ("Walter Prentiss", "chairman of the Joint Chiefs"),
  occ("Walter Prentiss", "Admiral#2"),
  occ("Parviz Adl-Sepahi", "succeeded", end=("October 1975", "1975-10"), again=["preceded him in Rome"]),
  occ("Roy Tillman", "representative of an aircraft manufacturer"),
  fact("Behzad Navvabi-Tehrani", "nativeName", "بهزاد نوابی تهرانی"),
  fact("Behzad Navvabi-Tehrani", "birthDate", "1929", value="1929"),
  fact("Behzad Navvabi-Tehrani", "deathDate", "21 May 2003", value="2003-05-21"),
  fact("Behzad Navvabi-Tehrani", "nationality", "Iranian"),
  fact("Behzad Navvabi-Tehrani", "occupation", "naval officer"),
  fact("Behzad Navvabi-Tehrani", "occupation", "diplomat"),
  fact("Behzad Navvabi-Tehrani", "birthPlace", "Rasht"),
  fact("Behzad Navvabi-Tehrani", "father", "Yahya Navvabi"),
  fact("Behzad Navvabi-Tehrani", "education", "Tehran Military Academy", date=("1947", "1947")),
  fact("Behzad Navvabi-Tehrani", "education", "Royal Naval College, Dartmouth", date=("1952", "1952")),
  fact("Manouchehr Afrasiabi", "causeOfDeath", "helicopter crash"),
  fact("Behzad Navvabi-Tehrani", "residence", "Lugano"),
  fact("Minou Adl-Sepahi", "residence", "Lugano"),
  fact("Behzad Navvabi-Tehrani", "spouse", "Minou Adl-Sepahi"),
  fact("Minou Adl-Sepahi", "occupation", "painter"),
  fact("Behzad Navvabi-Tehrani", "causeOfDeath", "Parkinson's disease"),
  ev("appointment", "brought him to the capital", ("1968", "1968"), ["Behzad Navvabi-Tehrani", "Manouchehr Afrasiabi"]),
  ev("appointment", "took over", ("May 1971", "1971-05"), ["Behzad Navvabi-Tehrani"]),
  ev("travel", "fourteen journeys", ("Between 1971 and 1975", "1971/1975"), ["Behzad Navvabi-Tehrani"]),
  ev("meeting", "was received", ("9 February 1973", "1973-02-09"), ["Behzad Navvabi-Tehrani", "Walter Prentiss"]),
  ev("appointment", "was posted", ("October 1975", "1975-10"), ["Behzad Navvabi-Tehrani"]),
  ev("disclosure", "released a cable", ("May 1976", "1976-05"), ["Behzad Navvabi-Tehrani", "Roy Tillman"]),
  ev("meeting", "lunch", ("3 December 1972", "1972-12-03"), ["Behzad Navvabi-Tehrani", "Roy Tillman"]),
  ev("testimony", "testified", ("11 May", "1976-05-11"), ["Roy Tillman"]),
  ev("communication", "letter", ("28 May", "1976-05-28"), ["Behzad Navvabi-Tehrani"]),
  ev("departure", "resigned", ("13 February 1979", "1979-02-13"), ["Behzad Navvabi-Tehrani"]),
  ev("conviction", "sentenced to death", ("August of that year", "1979-08"), ["Behzad Navvabi-Tehrani"]),
)

P("d42-11", """Gankhuyagiin Narmandakh (Mongolian: Ганхуягийн Нармандах; born August 14, 1971) is a Mongolian politician who was the Minister of Mining and Heavy Industry of Mongolia from 2016 to 2017. She is a member of the Mongolian People's Party and represented the 22nd constituency (Songinokhairkhan) in the State Great Khural from 2012 to 2020.

Early life and education

Narmandakh was born in Dalanzadgad. Her mother, Tsendiin Oyuun, was a veterinary surgeon. She graduated from the Leningrad Mining Institute in 1993 and received an MBA from the University of Queensland in 2003.

Career

From 1994 to 2000 she was a shift engineer at the Erdenet copper works. She was then head of licensing at the Mineral Resources Authority until May 2005, when she moved to the Canadian company Altan Ridge as vice president for government relations. Elected to the Khural on June 28, 2012, she chaired the Standing Committee on the Economy from 2014, following Batbold Sükh-Ochir, now ambassador in Canberra.

She was appointed minister on July 23, 2016, in the cabinet of Prime Minister Dolgorsürengiin Ariunbold. Ariunbold's government lost a confidence vote on September 7, 2017, and her successor, Jargalyn Temüülen, took office on October 20.

Controversies

In November 2017 the Toronto Ledger published e-mails that Narmandakh had sent to Altan Ridge's chairman, Peter Crosbie, on April 2 and May 19, 2017, from a private address. The Independent Authority Against Corruption questioned her on January 11, 2018. She said that she had reported her meetings with Crosbie in Ulaanbaatar (February 6) and Hong Kong (March 22) to the cabinet secretariat. Her adviser Lkhagvyn Bold was detained for 30 days. Crosbie resigned on December 1, 2017. The case against Narmandakh was dropped in 2019, but she was expelled from the party's Little Khural.

Personal life

Narmandakh is divorced and has two children. She holds the Order of the Polar Star.
""",
  occ("Gankhuyagiin Narmandakh", "Minister of Mining and Heavy Industry of Mongolia", start=("July 23, 2016", "2016-07-23"), end=("October 20", "2017-10-20"), again=["appointed minister"]),
  occ("Gankhuyagiin Narmandakh", "represented the 22nd constituency (Songinokhairkhan) in the State Great Khural", start=("June 28, 2012", "2012-06-28"), end=("2020", "2020")),
  occ("Gankhuyagiin Narmandakh", "shift engineer at the Erdenet copper works", start=("1994", "1994"), end=("2000", "2000")),
  occ("Gankhuyagiin Narmandakh", "head of licensing at the Mineral Resources Authority", start=("2000", "2000"), end=("May 2005", "2005-05")),
  occ("Gankhuyagiin Narmandakh", "vice president for government relations", start=("May 2005", "2005-05")),
  occ("Gankhuyagiin Narmandakh", "chaired the Standing Committee on the Economy", start=("2014", "2014")),
  occ("Batbold Sükh-Ochir", "following", end=("2014", "2014")),
  occ("Batbold Sükh-Ochir", "ambassador in Canberra"),
  occ("Dolgorsürengiin Ariunbold", "Prime Minister", end=("September 7, 2017", "2017-09-07")),
  occ("Jargalyn Temüülen", "successor", start=("October 20", "2017-10-20")),
  occ("Peter Crosbie", "chairman", end=("December 1, 2017", "2017-12-01")),
  occ("Lkhagvyn Bold", "adviser"),
  occ("Gankhuyagiin Narmandakh", "Little Khural"),
  fact("Gankhuyagiin Narmandakh", "nativeName", "Ганхуягийн Нармандах"),
  fact("Gankhuyagiin Narmandakh", "birthDate", "August 14, 1971", value="1971-08-14"),
  fact("Gankhuyagiin Narmandakh", "nationality", "Mongolian#2"),
  fact("Gankhuyagiin Narmandakh", "occupation", "politician"),
  fact("Gankhuyagiin Narmandakh", "party", "Mongolian People's Party"),
  fact("Gankhuyagiin Narmandakh", "birthPlace", "Dalanzadgad"),
  fact("Gankhuyagiin Narmandakh", "mother", "Tsendiin Oyuun"),
  fact("Tsendiin Oyuun", "occupation", "veterinary surgeon"),
  fact("Gankhuyagiin Narmandakh", "education", "Leningrad Mining Institute", date=("1993", "1993")),
  fact("Gankhuyagiin Narmandakh", "education", "University of Queensland", date=("2003", "2003")),
  fact("Gankhuyagiin Narmandakh", "award", "Order of the Polar Star"),
  ev("appointment", "moved to the Canadian company", ("May 2005", "2005-05"), ["Gankhuyagiin Narmandakh"]),
  ev("election", "Elected", ("June 28, 2012", "2012-06-28"), ["Gankhuyagiin Narmandakh"]),
  ev("appointment", "was appointed minister", ("July 23, 2016", "2016-07-23"), ["Gankhuyagiin Narmandakh"]),
  ev("election", "lost a confidence vote", ("September 7, 2017", "2017-09-07"), ["Dolgorsürengiin Ariunbold"]),
  ev("appointment", "took office", ("October 20", "2017-10-20"), ["Jargalyn Temüülen"]),
  ev("disclosure", "published", ("November 2017", "2017-11"), ["Gankhuyagiin Narmandakh", "Peter Crosbie"]),
  ev("communication", "had sent", ("April 2 and May 19, 2017", "2017-04-02"), ["Gankhuyagiin Narmandakh", "Peter Crosbie"]),
  ev("testimony", "questioned", ("January 11, 2018", "2018-01-11"), ["Gankhuyagiin Narmandakh"]),
  ev("meeting", "meetings with Crosbie in Ulaanbaatar", ("February 6", "2017-02-06"), ["Gankhuyagiin Narmandakh", "Peter Crosbie"]),
  ev("meeting", "Hong Kong", ("March 22", "2017-03-22"), ["Gankhuyagiin Narmandakh", "Peter Crosbie"]),
  ev("arrest", "was detained", None, ["Lkhagvyn Bold"]),
  ev("departure", "resigned", ("December 1, 2017", "2017-12-01"), ["Peter Crosbie"]),
  ev("sanction", "was expelled", ("2019", "2019"), ["Gankhuyagiin Narmandakh"]),
)

P("d42-12", """Tesfaye Wolde-Giorgis Lemma (Amharic: ተስፋዬ ወልደ ጊዮርጊስ; 1915 – 24 November 1974) was an Ethiopian nobleman, diplomat and minister. He was Minister of the Pen from 1958 to 1966 and Vice Minister of Foreign Affairs from 1949 to 1955.

Early life and education

The son of Dejazmach Lemma Wolde-Giorgis, governor of Arsi, Tesfaye was born in Addis Ababa and was among the first pupils of the Tafari Makonnen School. During the Italian occupation he lived in Jerusalem, where he learned English and French. He was an Ethiopian Orthodox Christian.

Career

In 1942 Tesfaye became first secretary at the legation in London. He was promoted to chargé d'affaires when the minister, Blatta Ayele Kidane, returned home in June 1945. Back in Addis Ababa, he took part in the negotiations on Eritrea and addressed the Political Committee of the United Nations at Lake Success on 27 September 1950.

As vice minister Tesfaye met the American assistant secretary, Harold Winthrop Bell, in Washington on 13 May 1953, and in the same month signed the agreement on the radio station at Asmara. From 1955 to 1958 he was ambassador to India. He was accredited to Ceylon as well.

He was appointed to the Ministry of the Pen on 5 April 1958, in succession to Tsehafe Tezaz Mekonnen Haile. After the failed coup of December 1960, he was among those who interrogated General Worku Desta, the commander of the Bodyguard; Worku was hanged in March 1961. Tesfaye fell from favour in April 1966 and was made a senator.

Arrest and death

Tesfaye was arrested by the Derg on 1 July 1974. A commission of inquiry chaired by Professor Bereket Amare questioned him on 10 October about his Swiss accounts. He was executed without trial on 24 November.

Family

His wife was Princess Aster Mengesha. Their daughter Sophia Tesfaye, who had been detained with her mother until 1982, later taught at Howard University.
""",
  occ("Tesfaye Wolde-Giorgis Lemma", "Minister of the Pen", start=("5 April 1958", "1958-04-05"), end=("April 1966", "1966-04"), again=["Ministry of the Pen"]),
  occ("Tesfaye Wolde-Giorgis Lemma", "Vice Minister of Foreign Affairs", start=("1949", "1949"), end=("1955", "1955"), again=["vice minister"]),
  occ("Lemma Wolde-Giorgis", "Dejazmach"),
  occ("Lemma Wolde-Giorgis", "governor of Arsi"),
  occ("Tesfaye Wolde-Giorgis Lemma", "first secretary at the legation in London", start=("1942", "1942"), end=("June 1945", "1945-06")),
  occ("Tesfaye Wolde-Giorgis Lemma", "chargé d'affaires", start=("June 1945", "1945-06")),
  occ("Ayele Kidane", "minister#2", end=("June 1945", "1945-06")),
  occ("Harold Winthrop Bell", "assistant secretary"),
  occ("Tesfaye Wolde-Giorgis Lemma", "ambassador to India", start=("1955#2", "1955"), end=("1958#2", "1958")),
  occ("Tesfaye Wolde-Giorgis Lemma", "accredited to Ceylon"),
  occ("Mekonnen Haile", "Tsehafe Tezaz", end=("5 April 1958", "1958-04-05")),
  occ("Worku Desta", "General"),
  occ("Worku Desta", "commander of the Bodyguard"),
  occ("Tesfaye Wolde-Giorgis Lemma", "senator", start=("April 1966", "1966-04")),
  occ("Bereket Amare", "commission of inquiry chaired", start=("1974#2", "1974")),
  occ("Bereket Amare", "Professor"),
  occ("Sophia Tesfaye", "taught at Howard University"),
  fact("Tesfaye Wolde-Giorgis Lemma", "nativeName", "ተስፋዬ ወልደ ጊዮርጊስ"),
  fact("Tesfaye Wolde-Giorgis Lemma", "birthDate", "1915", value="1915"),
  fact("Tesfaye Wolde-Giorgis Lemma", "deathDate", "24 November 1974", value="1974-11-24"),
  fact("Tesfaye Wolde-Giorgis Lemma", "nationality", "Ethiopian"),
  fact("Tesfaye Wolde-Giorgis Lemma", "occupation", "diplomat"),
  fact("Tesfaye Wolde-Giorgis Lemma", "father", "Lemma Wolde-Giorgis"),
  fact("Tesfaye Wolde-Giorgis Lemma", "birthPlace", "Addis Ababa"),
  fact("Tesfaye Wolde-Giorgis Lemma", "education", "Tafari Makonnen School"),
  fact("Tesfaye Wolde-Giorgis Lemma", "residence", "Jerusalem"),
  fact("Tesfaye Wolde-Giorgis Lemma", "religion", "Ethiopian Orthodox Christian"),
  fact("Worku Desta", "causeOfDeath", "hanged"),
  fact("Worku Desta", "deathDate", "March 1961", value="1961-03"),
  fact("Tesfaye Wolde-Giorgis Lemma", "causeOfDeath", "executed"),
  fact("Tesfaye Wolde-Giorgis Lemma", "spouse", "Aster Mengesha"),
  fact("Tesfaye Wolde-Giorgis Lemma", "children", "Sophia Tesfaye"),
  fact("Aster Mengesha", "children", "Sophia Tesfaye"),
  ev("appointment", "became first secretary", ("1942", "1942"), ["Tesfaye Wolde-Giorgis Lemma"]),
  ev("appointment", "was promoted", ("June 1945", "1945-06"), ["Tesfaye Wolde-Giorgis Lemma"]),
  ev("departure", "returned home", ("June 1945", "1945-06"), ["Ayele Kidane"]),
  ev("speech", "addressed", ("27 September 1950", "1950-09-27"), ["Tesfaye Wolde-Giorgis Lemma"]),
  ev("meeting", "met", ("13 May 1953", "1953-05-13"), ["Tesfaye Wolde-Giorgis Lemma", "Harold Winthrop Bell"]),
  ev("appointment", "was appointed", ("5 April 1958", "1958-04-05"), ["Tesfaye Wolde-Giorgis Lemma"]),
  ev("departure", "fell from favour", ("April 1966", "1966-04"), ["Tesfaye Wolde-Giorgis Lemma"]),
  ev("appointment", "was made a senator", ("April 1966", "1966-04"), ["Tesfaye Wolde-Giorgis Lemma"]),
  ev("arrest", "was arrested", ("1 July 1974", "1974-07-01"), ["Tesfaye Wolde-Giorgis Lemma"]),
  ev("testimony", "questioned him", ("10 October", "1974-10-10"), ["Tesfaye Wolde-Giorgis Lemma", "Bereket Amare"]),
  ev("arrest", "had been detained", None, ["Sophia Tesfaye"]),
)

P("d42-13", """Yaacov "Kobi" Ben-Shachar (Hebrew: יעקב בן-שחר; born 1 December 1947) is an Israeli politician and former diplomat who served as Minister of Infrastructure from March 2001 to February 2003 and sat in the Knesset for the Labor Party between 1996 and 2009.

Early life and education

Ben-Shachar was born Yaacov Morgenstern in a transit camp in Bavaria to Holocaust survivors from Łódź, Leib and Chana Morgenstern, who settled in Netanya in 1949. He served in the Paratroopers Brigade and was wounded in 1973. He holds a degree in Middle Eastern studies from Tel Aviv University.

Career

Ben-Shachar entered the foreign ministry's cadet course in 1975. He was press attaché in Bonn (1978–1981), consul general in Boston (1987–1990) and ambassador to Turkey from September 1992 until March 1996, when he resigned in order to run for the Knesset. The embassy passed to his deputy, Zvi Aloni. He was deputy speaker of the 15th Knesset.

In a primary in November 2002 he challenged Ehud Tamir, the party's chairman, and received 23 percent of the vote. Tamir never gave him a place in government again. Between 2005 and 2006 he headed the Labor faction.

Russian gas affair

The police opened an investigation in July 2007 into contacts between Ben-Shachar and the Russian-born businessman Lev Gorodetsky. Phone records showed 41 calls between 3 May and 29 October 2002. Ben-Shachar had flown to Limassol aboard Gorodetsky's plane on 17 August 2002, and had not listed the trip in his declaration. He was questioned under caution on 2 September 2007. His former bureau chief, Orly Shaked, turned state witness. He was indicted in March 2009 and convicted of breach of trust on 6 July 2011. The Supreme Court upheld the verdict. He served five months at Maasiyahu Prison.

Personal life

Ben-Shachar lives in Herzliya with his second wife, the broadcaster Dalit Raz. His brother Menachem Morgenstern is a professor emeritus at the Technion.
""",
  occ("Yaacov Ben-Shachar", "Minister of Infrastructure", start=("March 2001", "2001-03"), end=("February 2003", "2003-02")),
  occ("Yaacov Ben-Shachar", "sat in the Knesset", start=("1996", "1996"), end=("2009", "2009")),
  occ("Yaacov Ben-Shachar", "foreign ministry's cadet course", start=("1975", "1975")),
  occ("Yaacov Ben-Shachar", "press attaché in Bonn", start=("1978–1981", "1978"), end=("1978–1981", "1981")),
  occ("Yaacov Ben-Shachar", "consul general in Boston", start=("1987–1990", "1987"), end=("1987–1990", "1990")),
  occ("Yaacov Ben-Shachar", "ambassador to Turkey", start=("September 1992", "1992-09"), end=("March 1996", "1996-03")),
  occ("Zvi Aloni", "embassy", start=("March 1996", "1996-03")),
  occ("Zvi Aloni", "deputy", end=("March 1996", "1996-03")),
  occ("Yaacov Ben-Shachar", "deputy speaker of the 15th Knesset"),
  occ("Ehud Tamir", "party's chairman"),
  occ("Yaacov Ben-Shachar", "headed the Labor faction", start=("2005", "2005"), end=("2006", "2006")),
  occ("Orly Shaked", "bureau chief"),
  occ("Menachem Morgenstern", "professor emeritus at the Technion"),
  fact("Yaacov Ben-Shachar", "alias", "Kobi"),
  fact("Yaacov Ben-Shachar", "nativeName", "יעקב בן-שחר"),
  fact("Yaacov Ben-Shachar", "birthDate", "1 December 1947", value="1947-12-01"),
  fact("Yaacov Ben-Shachar", "nationality", "Israeli"),
  fact("Yaacov Ben-Shachar", "occupation", "politician"),
  fact("Yaacov Ben-Shachar", "occupation", "diplomat"),
  fact("Yaacov Ben-Shachar", "party", "Labor Party"),
  fact("Yaacov Ben-Shachar", "birthName", "Yaacov Morgenstern"),
  fact("Yaacov Ben-Shachar", "birthPlace", "Bavaria"),
  fact("Yaacov Ben-Shachar", "father", "Leib"),
  fact("Yaacov Ben-Shachar", "mother", "Chana Morgenstern"),
  fact("Chana Morgenstern", "residence", "Netanya", date=("1949", "1949")),
  fact("Yaacov Ben-Shachar", "militaryService", "Paratroopers Brigade"),
  fact("Yaacov Ben-Shachar", "education", "Tel Aviv University"),
  fact("Lev Gorodetsky", "occupation", "businessman"),
  fact("Yaacov Ben-Shachar", "residence", "Herzliya"),
  fact("Yaacov Ben-Shachar", "spouse", "Dalit Raz"),
  fact("Dalit Raz", "occupation", "broadcaster"),
  fact("Dalit Raz", "residence", "Herzliya"),
  fact("Yaacov Ben-Shachar", "siblings", "Menachem Morgenstern"),
  ev("appointment", "entered", ("1975", "1975"), ["Yaacov Ben-Shachar"]),
  ev("departure", "resigned", ("March 1996", "1996-03"), ["Yaacov Ben-Shachar"]),
  ev("candidacy", "run for the Knesset", ("March 1996", "1996-03"), ["Yaacov Ben-Shachar"]),
  ev("appointment", "passed to his deputy", ("March 1996", "1996-03"), ["Zvi Aloni"]),
  ev("candidacy", "challenged", ("November 2002", "2002-11"), ["Yaacov Ben-Shachar", "Ehud Tamir"]),
  ev("election", "received 23 percent", ("November 2002", "2002-11"), ["Yaacov Ben-Shachar"]),
  ev("investigation", "opened an investigation", ("July 2007", "2007-07"), ["Yaacov Ben-Shachar", "Lev Gorodetsky"]),
  ev("communication", "41 calls", ("between 3 May and 29 October 2002", "2002-05-03/2002-10-29"), ["Yaacov Ben-Shachar", "Lev Gorodetsky"]),
  ev("travel", "had flown to Limassol", ("17 August 2002", "2002-08-17"), ["Yaacov Ben-Shachar"]),
  ev("testimony", "was questioned", ("2 September 2007", "2007-09-02"), ["Yaacov Ben-Shachar"]),
  ev("testimony", "turned state witness", None, ["Orly Shaked"]),
  ev("investigation", "was indicted", ("March 2009", "2009-03"), ["Yaacov Ben-Shachar"]),
  ev("conviction", "convicted", ("6 July 2011", "2011-07-06"), ["Yaacov Ben-Shachar"]),
)

P("d42-14", """Marie-Noëlle Andriamampianina (born 24 December 1955) is a Malagasy economist and politician. She has been the executive director of the Indian Ocean Chamber of Commerce since 2018. Previously she was Minister of Finance and Budget of Madagascar (2009–2011) and then the country's ambassador to France.

Early life and education

Andriamampianina was born in Antsirabe, where her father, Pastor Rajaona Andriamampianina, led the Lutheran parish. She attended the Lycée Jules-Ferry in Antananarivo and Sciences Po in Paris, and earned a doctorate from the University of Paris I in 1984.

Career

From 1985 to 1997 she was on the staff of the World Bank, for the last three years as resident representative in Mali. She was director general of the Treasury of Madagascar from 1998 until her dismissal in July 2002 by the finance minister, Benja Razafindrakoto. She then taught at the Catholic Institute.

Andriamampianina was appointed to the transitional government on 8 September 2009, replacing Razafindrakoto's cousin Lalao Ravelojaona. Since the transitional authority was not recognized, she was denied entry to the annual meetings of the IMF in Istanbul. On 15 January 2010 she met the Chinese financier Sam Ka-lok at the Carlton Hotel, and on 2 February travelled with him to Luanda. The contents of the agreement they signed there were disclosed by the magazine Océan in October 2010. The African Union included her on the list of 109 persons sanctioned on 17 March 2010; a travel ban prevented her from attending her son's graduation.

She resigned on 26 March 2011. Named ambassador in Paris in June 2014, she handed her letters of credence to the President of the Republic on 11 September. She gave evidence before an Antananarivo judge in Ka-lok's case in 2016.

Personal life

Her husband, Hery Rabary, who was a cardiologist at Befelatanana hospital, died in 2012. She is a Knight of the National Order and speaks Mandarin.
""",
  occ("Marie-Noëlle Andriamampianina", "executive director of the Indian Ocean Chamber of Commerce", start=("2018", "2018")),
  occ("Marie-Noëlle Andriamampianina", "Minister of Finance and Budget of Madagascar", start=("8 September 2009", "2009-09-08"), end=("26 March 2011", "2011-03-26"), again=["transitional government"]),
  occ("Marie-Noëlle Andriamampianina", "ambassador to France", start=("June 2014", "2014-06"), again=["ambassador in Paris"]),
  occ("Rajaona Andriamampianina", "Pastor", again=["led the Lutheran parish"]),
  occ("Marie-Noëlle Andriamampianina", "staff of the World Bank", start=("1985", "1985"), end=("1997", "1997")),
  occ("Marie-Noëlle Andriamampianina", "resident representative in Mali", start=("last three years", "1994"), end=("1997", "1997")),
  occ("Marie-Noëlle Andriamampianina", "director general of the Treasury of Madagascar", start=("1998", "1998"), end=("July 2002", "2002-07")),
  occ("Benja Razafindrakoto", "finance minister"),
  occ("Marie-Noëlle Andriamampianina", "taught at the Catholic Institute"),
  occ("Lalao Ravelojaona", "replacing", end=("8 September 2009", "2009-09-08")),
  occ("Hery Rabary", "cardiologist at Befelatanana hospital"),
  fact("Marie-Noëlle Andriamampianina", "birthDate", "24 December 1955", value="1955-12-24"),
  fact("Marie-Noëlle Andriamampianina", "nationality", "Malagasy"),
  fact("Marie-Noëlle Andriamampianina", "occupation", "economist"),
  fact("Marie-Noëlle Andriamampianina", "occupation", "politician"),
  fact("Marie-Noëlle Andriamampianina", "birthPlace", "Antsirabe"),
  fact("Marie-Noëlle Andriamampianina", "father", "Rajaona Andriamampianina"),
  fact("Marie-Noëlle Andriamampianina", "education", "Lycée Jules-Ferry in Antananarivo"),
  fact("Marie-Noëlle Andriamampianina", "education", "Sciences Po"),
  fact("Marie-Noëlle Andriamampianina", "education", "University of Paris I", date=("1984", "1984")),
  fact("Lalao Ravelojaona", "relatives", "Razafindrakoto#2"),
  fact("Sam Ka-lok", "nationality", "Chinese"),
  fact("Sam Ka-lok", "occupation", "financier"),
  fact("Marie-Noëlle Andriamampianina", "spouse", "Hery Rabary"),
  fact("Hery Rabary", "deathDate", "2012", value="2012"),
  fact("Marie-Noëlle Andriamampianina", "award", "Knight of the National Order"),
  ev("departure", "dismissal", ("July 2002", "2002-07"), ["Marie-Noëlle Andriamampianina", "Benja Razafindrakoto"]),
  ev("appointment", "was appointed", ("8 September 2009", "2009-09-08"), ["Marie-Noëlle Andriamampianina"]),
  ev("meeting", "met", ("15 January 2010", "2010-01-15"), ["Marie-Noëlle Andriamampianina", "Sam Ka-lok"]),
  ev("travel", "travelled with him to Luanda", ("2 February", "2010-02-02"), ["Marie-Noëlle Andriamampianina", "Sam Ka-lok"]),
  ev("disclosure", "were disclosed", ("October 2010", "2010-10"), ["Marie-Noëlle Andriamampianina", "Sam Ka-lok"]),
  ev("sanction", "included her on the list", ("17 March 2010", "2010-03-17"), ["Marie-Noëlle Andriamampianina"]),
  ev("departure", "resigned", ("26 March 2011", "2011-03-26"), ["Marie-Noëlle Andriamampianina"]),
  ev("appointment", "Named ambassador", ("June 2014", "2014-06"), ["Marie-Noëlle Andriamampianina"]),
  ev("meeting", "handed her letters of credence", ("11 September", "2014-09-11"), ["Marie-Noëlle Andriamampianina"]),
  ev("testimony", "gave evidence", ("2016", "2016"), ["Marie-Noëlle Andriamampianina"]),
)

P("d42-15", """Sardar Ghulam Nabi Khosa (Urdu: سردار غلام نبی کھوسہ; 14 August 1923 – 2 March 1994) was a Pakistani politician and landowner. A founding member of the Pakistan People's Party, he was federal Minister for Fuel and Power from 1972 to 1974 and Governor of Balochistan for nine months in 1976–77.

Early life and education

He was born at Jhal Magsi, the second son of Sardar Murad Khosa. His elder brother, Sardar Allah Bakhsh Khosa, succeeded to the chieftaincy in 1941 and was killed in a feud in 1955, whereupon Ghulam Nabi became chief of the tribe. He was educated at Aitchison College, Lahore.

Career

Elected to the West Pakistan Assembly in 1956, Khosa sat with the Republicans. He was imprisoned under the Maintenance of Public Order Ordinance from October 1968 to March 1969. In December 1970 he won the National Assembly seat of Kachhi, beating the former federal minister Mir Jaffar Umrani.

The president named him to the cabinet on 24 December 1971, and he assumed the fuel portfolio the following May. In February 1974 he led a delegation to Tripoli, and on 19 February was received by the Libyan prime minister, Abdelkader Sherif. Dropped in the reshuffle of October 1974, he was succeeded by Yusuf Qaiser. His governorship, in which he followed General Habib Durrani, ended with the coup of 5 July 1977.

The Tripoli letter

A white paper issued by the military government in August 1978 reproduced a letter of 3 March 1974 from Khosa to Sherif concerning a payment of two million dollars. Khosa, who was arrested on 12 August, told a special tribunal at Quetta that his signature had been forged. Qaiser testified for the prosecution. He was sentenced to four years and disqualified from office.

Later life

Khosa joined the Movement for the Restoration of Democracy in 1981. He was chairman of the Senate's standing committee on petroleum from 1989 until his death at Karachi. His grandson, Sardar Murad Ali Khosa, was speaker of the provincial assembly in 2013–2015.
""",
  occ("Ghulam Nabi Khosa", "Minister for Fuel and Power", start=("1972", "1972"), end=("October 1974", "1974-10"), again=["fuel portfolio"]),
  occ("Ghulam Nabi Khosa", "Governor of Balochistan", start=("1976–77", "1976"), end=("5 July 1977", "1977-07-05"), again=["governorship"]),
  occ("Ghulam Nabi Khosa", "founding member of the Pakistan People's Party"),
  occ("Allah Bakhsh Khosa", "chieftaincy", start=("1941", "1941"), end=("1955", "1955")),
  occ("Ghulam Nabi Khosa", "chief of the tribe", start=("1955", "1955")),
  occ("Ghulam Nabi Khosa", "West Pakistan Assembly", start=("1956", "1956")),
  occ("Ghulam Nabi Khosa", "National Assembly seat of Kachhi", start=("December 1970", "1970-12")),
  occ("Jaffar Umrani", "federal minister"),
  occ("Ghulam Nabi Khosa", "cabinet", start=("24 December 1971", "1971-12-24")),
  occ("Ghulam Nabi Khosa", "led a delegation", start=("February 1974", "1974-02"), end=("February 1974", "1974-02")),
  occ("Abdelkader Sherif", "Libyan prime minister"),
  occ("Yusuf Qaiser", "succeeded by", start=("October 1974", "1974-10")),
  occ("Habib Durrani", "followed"),
  occ("Habib Durrani", "General"),
  occ("Ghulam Nabi Khosa", "chairman of the Senate's standing committee on petroleum", start=("1989", "1989"), end=("his death", "1994-03-02")),
  occ("Murad Ali Khosa", "speaker of the provincial assembly", start=("2013–2015", "2013"), end=("2013–2015", "2015")),
  fact("Ghulam Nabi Khosa", "nativeName", "سردار غلام نبی کھوسہ"),
  fact("Ghulam Nabi Khosa", "birthDate", "14 August 1923", value="1923-08-14"),
  fact("Ghulam Nabi Khosa", "deathDate", "2 March 1994", value="1994-03-02"),
  fact("Ghulam Nabi Khosa", "nationality", "Pakistani"),
  fact("Ghulam Nabi Khosa", "occupation", "politician"),
  fact("Ghulam Nabi Khosa", "occupation", "landowner"),
  fact("Ghulam Nabi Khosa", "party", "Pakistan People's Party"),
  fact("Ghulam Nabi Khosa", "birthPlace", "Jhal Magsi"),
  fact("Ghulam Nabi Khosa", "father", "Murad Khosa"),
  fact("Ghulam Nabi Khosa", "siblings", "Allah Bakhsh Khosa"),
  fact("Allah Bakhsh Khosa", "causeOfDeath", "killed in a feud"),
  fact("Allah Bakhsh Khosa", "deathDate", "1955", value="1955"),
  fact("Ghulam Nabi Khosa", "education", "Aitchison College"),
  fact("Ghulam Nabi Khosa", "party", "Republicans", date=("1956", "1956")),
  fact("Ghulam Nabi Khosa", "deathPlace", "Karachi"),
  fact("Ghulam Nabi Khosa", "relatives", "Murad Ali Khosa"),
  ev("appointment", "succeeded to the chieftaincy", ("1941", "1941"), ["Allah Bakhsh Khosa"]),
  ev("appointment", "became chief", ("1955", "1955"), ["Ghulam Nabi Khosa"]),
  ev("election", "Elected", ("1956", "1956"), ["Ghulam Nabi Khosa"]),
  ev("arrest", "was imprisoned", ("October 1968", "1968-10"), ["Ghulam Nabi Khosa"]),
  ev("election", "won", ("December 1970", "1970-12"), ["Ghulam Nabi Khosa", "Jaffar Umrani"]),
  ev("appointment", "named him to the cabinet", ("24 December 1971", "1971-12-24"), ["Ghulam Nabi Khosa"]),
  ev("appointment", "assumed", ("the following May", "1972-05"), ["Ghulam Nabi Khosa"]),
  ev("travel", "delegation to Tripoli", ("February 1974", "1974-02"), ["Ghulam Nabi Khosa"]),
  ev("meeting", "was received", ("19 February", "1974-02-19"), ["Ghulam Nabi Khosa", "Abdelkader Sherif"]),
  ev("departure", "Dropped", ("October 1974", "1974-10"), ["Ghulam Nabi Khosa"]),
  ev("departure", "ended", ("5 July 1977", "1977-07-05"), ["Ghulam Nabi Khosa"]),
  ev("disclosure", "reproduced a letter", ("August 1978", "1978-08"), ["Ghulam Nabi Khosa"]),
  ev("arrest", "was arrested", ("12 August", "1978-08-12"), ["Ghulam Nabi Khosa"]),
  ev("testimony", "told a special tribunal", None, ["Ghulam Nabi Khosa"]),
  ev("testimony", "testified", None, ["Yusuf Qaiser"]),
  ev("conviction", "was sentenced", None, ["Ghulam Nabi Khosa"]),
  ev("sanction", "disqualified", None, ["Ghulam Nabi Khosa"]),
)

P("d42-16", """Gloria Ssebunya Kaggwa (born 11 May 1966) is a Ugandan accountant and politician. She is the State Minister for Energy in the Ugandan Cabinet, a position to which she was appointed on 14 December 2019. She replaced Okello Odur, who was named State Minister for Karamoja Affairs. She also serves as the elected Member of Parliament for Butambala District Women's Constituency.

Early life and education

Gloria Ssebunya was born in Gombe. She attended Nabisunsa Girls' School for her O-Level and Trinity College Nabbingo for her A-Level studies. She holds a Bachelor of Commerce from Makerere University, obtained in 1989, and is a Fellow of the Association of Chartered Certified Accountants.

Career

From 1990 until 1998, Kaggwa was an auditor with the Uganda Revenue Authority. She then worked as chief finance officer of the Electricity Board and, from 2006, as its deputy managing director under Engineer Patrick Lubwama. When Lubwama was suspended in April 2009, she became acting managing director; she held that job for seven months. In 2011 she contested for parliament on the National Resistance Movement ticket and won. She was re-elected in 2016 and 2021.

Sanctions

On 4 December 2023, the United States imposed visa restrictions on Kaggwa. A New York court had heard in May 2022, in the trial of the broker Douglas Weems, that she met him at Entebbe on 26 January 2020 and sent him 19 WhatsApp messages in the following month. Weems was found guilty on 9 June 2022. The Inspector General of Government, Lady Justice Florence Nakirya, began a probe in July 2022 and interviewed the minister on 1 August.

Personal life

Kaggwa is a married mother of four. Her husband, Moses Kaggwa, is the bursar of Makerere University. She belongs to the Church of Uganda, although she was raised as a Muslim.
""",
  occ("Gloria Ssebunya Kaggwa", "State Minister for Energy in the Ugandan Cabinet", start=("14 December 2019", "2019-12-14")),
  occ("Okello Odur", "replaced", end=("14 December 2019", "2019-12-14")),
  occ("Okello Odur", "State Minister for Karamoja Affairs", start=("14 December 2019", "2019-12-14")),
  occ("Gloria Ssebunya Kaggwa", "Member of Parliament for Butambala District Women's Constituency", start=("2011", "2011")),
  occ("Gloria Ssebunya Kaggwa", "auditor with the Uganda Revenue Authority", start=("1990", "1990"), end=("1998", "1998")),
  occ("Gloria Ssebunya Kaggwa", "chief finance officer of the Electricity Board", start=("1998", "1998"), end=("2006", "2006")),
  occ("Gloria Ssebunya Kaggwa", "deputy managing director", start=("2006", "2006"), end=("April 2009", "2009-04")),
  occ("Patrick Lubwama", "managing director", end=("April 2009", "2009-04")),
  occ("Gloria Ssebunya Kaggwa", "acting managing director", start=("April 2009", "2009-04"), end=("seven months", "2009-11")),
  occ("Florence Nakirya", "Inspector General of Government"),
  occ("Florence Nakirya", "Justice"),
  occ("Moses Kaggwa", "bursar of Makerere University"),
  fact("Gloria Ssebunya Kaggwa", "birthDate", "11 May 1966", value="1966-05-11"),
  fact("Gloria Ssebunya Kaggwa", "nationality", "Ugandan"),
  fact("Gloria Ssebunya Kaggwa", "occupation", "accountant"),
  fact("Gloria Ssebunya Kaggwa", "occupation", "politician"),
  fact("Gloria Ssebunya Kaggwa", "birthPlace", "Gombe"),
  fact("Gloria Ssebunya Kaggwa", "education", "Nabisunsa Girls' School"),
  fact("Gloria Ssebunya Kaggwa", "education", "Trinity College Nabbingo"),
  fact("Gloria Ssebunya Kaggwa", "education", "Makerere University", date=("1989", "1989")),
  fact("Gloria Ssebunya Kaggwa", "award", "Fellow of the Association of Chartered Certified Accountants"),
  fact("Patrick Lubwama", "occupation", "Engineer"),
  fact("Gloria Ssebunya Kaggwa", "party", "National Resistance Movement"),
  fact("Douglas Weems", "occupation", "broker"),
  fact("Gloria Ssebunya Kaggwa", "spouse", "Moses Kaggwa"),
  fact("Gloria Ssebunya Kaggwa", "religion", "Church of Uganda"),
  ev("appointment", "was appointed", ("14 December 2019", "2019-12-14"), ["Gloria Ssebunya Kaggwa"]),
  ev("appointment", "was named", None, ["Okello Odur"]),
  ev("sanction", "was suspended", ("April 2009", "2009-04"), ["Patrick Lubwama"]),
  ev("appointment", "became acting", ("April 2009", "2009-04"), ["Gloria Ssebunya Kaggwa"]),
  ev("candidacy", "contested", ("2011", "2011"), ["Gloria Ssebunya Kaggwa"]),
  ev("election", "won", ("2011", "2011"), ["Gloria Ssebunya Kaggwa"]),
  ev("election", "re-elected", ("2016", "2016"), ["Gloria Ssebunya Kaggwa"]),
  ev("election", "and 2021", ("2021", "2021"), ["Gloria Ssebunya Kaggwa"]),
  ev("sanction", "imposed visa restrictions", ("4 December 2023", "2023-12-04"), ["Gloria Ssebunya Kaggwa"]),
  ev("meeting", "met", ("26 January 2020", "2020-01-26"), ["Gloria Ssebunya Kaggwa", "Douglas Weems"]),
  ev("communication", "sent him 19 WhatsApp messages", ("the following month", "2020-02"), ["Gloria Ssebunya Kaggwa", "Douglas Weems"]),
  ev("conviction", "was found guilty", ("9 June 2022", "2022-06-09"), ["Douglas Weems"]),
  ev("investigation", "began a probe", ("July 2022", "2022-07"), ["Florence Nakirya", "Gloria Ssebunya Kaggwa"]),
  ev("testimony", "interviewed", ("1 August", "2022-08-01"), ["Gloria Ssebunya Kaggwa", "Florence Nakirya"]),
)

P("d42-17", """Takamori Eizō (高森 栄三, 22 October 1908 – 4 April 1987) was a Japanese politician and bureaucrat who served as Minister of Transport in 1966 and as Director-General of the Economic Planning Agency from 1970 to 1971. A member of the Liberal Democratic Party, he held a seat in the House of Representatives for 31 years.

Early life and education

Takamori was born in Saijō, Ehime Prefecture, to a sake brewer. He graduated from the law faculty of Tokyo Imperial University in 1932 and entered the Ministry of Communications.

Career

During the war Takamori was posted to Nanking as an adviser, and in 1946 he was purged from public service. He was elected for the first time in October 1952 for Ehime's 2nd district and was parliamentary vice-minister of construction under Minister Ōkubo Tomekichi in 1957–58. He accompanied Ōkubo to Jakarta in December 1957 for the reparations talks. He was appointed Minister of Transport on 3 August 1966, but was forced to resign on 11 October over an express train stop in his home town. Shirakawa Jun was named as his successor. Four years afterwards Takamori returned to the cabinet as head of the Economic Planning Agency.

Aircraft scandal

The Tokyo District Public Prosecutors Office searched Takamori's house on 24 July 1976. He had met Warren Kessel, a vice-president of the American firm Pacific Airframe, at the Hotel Okura on 20 August 1972, according to the hotel's register, and Kessel's secretary had telephoned his office nine times in that autumn. Takamori appeared before the Budget Committee as a witness on 9 September 1976. He was arrested on 21 September and released on bail in October. Shirakawa, who had been named in the same documents, was not charged. The court convicted Takamori in 1982. His appeal was pending at the time of his death.

Family

His eldest son, Takamori Shin'ichi, inherited the constituency in 1983 and became Minister of Home Affairs in 1995.
""",
  occ("Takamori Eizō", "Minister of Transport", start=("3 August 1966", "1966-08-03"), end=("11 October", "1966-10-11"), again=["Minister of Transport#2"]),
  occ("Takamori Eizō", "Director-General of the Economic Planning Agency", start=("1970", "1970"), end=("1971", "1971"), again=["head of the Economic Planning Agency"]),
  occ("Takamori Eizō", "seat in the House of Representatives", start=("October 1952", "1952-10"), end=("1983", "1983")),
  occ("Takamori Eizō", "Ministry of Communications", start=("1932", "1932")),
  occ("Takamori Eizō", "adviser"),
  occ("Takamori Eizō", "parliamentary vice-minister of construction", start=("1957–58", "1957"), end=("1957–58", "1958")),
  occ("Ōkubo Tomekichi", "Minister#2"),
  occ("Shirakawa Jun", "successor", start=("11 October", "1966-10-11")),
  occ("Warren Kessel", "vice-president of the American firm Pacific Airframe"),
  occ("Takamori Shin'ichi", "constituency", start=("1983", "1983")),
  occ("Takamori Shin'ichi", "Minister of Home Affairs", start=("1995", "1995")),
  fact("Takamori Eizō", "nativeName", "高森 栄三"),
  fact("Takamori Eizō", "birthDate", "22 October 1908", value="1908-10-22"),
  fact("Takamori Eizō", "deathDate", "4 April 1987", value="1987-04-04"),
  fact("Takamori Eizō", "nationality", "Japanese"),
  fact("Takamori Eizō", "occupation", "politician"),
  fact("Takamori Eizō", "occupation", "bureaucrat"),
  fact("Takamori Eizō", "party", "Liberal Democratic Party"),
  fact("Takamori Eizō", "birthPlace", "Saijō"),
  fact("Takamori Eizō", "education", "Tokyo Imperial University", date=("1932", "1932")),
  fact("Takamori Eizō", "children", "Takamori Shin'ichi"),
  ev("appointment", "entered the Ministry", ("1932", "1932"), ["Takamori Eizō"]),
  ev("appointment", "was posted", None, ["Takamori Eizō"]),
  ev("sanction", "was purged", ("1946", "1946"), ["Takamori Eizō"]),
  ev("election", "was elected", ("October 1952", "1952-10"), ["Takamori Eizō"]),
  ev("travel", "accompanied Ōkubo to Jakarta", ("December 1957", "1957-12"), ["Takamori Eizō", "Ōkubo Tomekichi"]),
  ev("appointment", "was appointed", ("3 August 1966", "1966-08-03"), ["Takamori Eizō"]),
  ev("departure", "was forced to resign", ("11 October", "1966-10-11"), ["Takamori Eizō"]),
  ev("appointment", "was named", ("11 October", "1966-10-11"), ["Shirakawa Jun"]),
  ev("appointment", "returned to the cabinet", ("Four years afterwards", "1970"), ["Takamori Eizō"]),
  ev("investigation", "searched", ("24 July 1976", "1976-07-24"), ["Takamori Eizō"]),
  ev("meeting", "had met", ("20 August 1972", "1972-08-20"), ["Takamori Eizō", "Warren Kessel"]),
  ev("communication", "had telephoned", ("in that autumn", "1972-23"), ["Takamori Eizō"]),
  ev("testimony", "appeared before the Budget Committee", ("9 September 1976", "1976-09-09"), ["Takamori Eizō"]),
  ev("arrest", "was arrested", ("21 September", "1976-09-21"), ["Takamori Eizō"]),
  ev("conviction", "convicted", ("1982", "1982"), ["Takamori Eizō"]),
  ev("appointment", "became Minister", ("1995", "1995"), ["Takamori Shin'ichi"]),
)

P("d42-18", """Boubacar Sidi Kouyaté (born 1 January 1943) is a Malian retired army officer and politician. He was Minister of Foreign Affairs of Mali from 1978 to 1986 and subsequently ambassador to the Federal Republic of Germany until 1991.

Early life and education

Kouyaté was born in Kayes to a railway clerk, Sidi Kouyaté, and Fanta Soumaré. He passed through the Terrasson de Fougères High School and the Inter-Arms School at Kati, and in 1965–1967 was a cadet at the Frunze Academy in Moscow, where he learned Russian.

Career

A lieutenant at the time of the coup of 19 November 1968, Kouyaté was the youngest of the officers who entered the Military Committee. He was governor of Gao from 1971 to 1975, when he was relieved by Commander Oumar Dembélé. On 4 May 1978 he took charge of foreign affairs, after the arrest of Colonel Karim Sanogo.

He made his first trip abroad to Paris on 2 June 1978. He met the Soviet foreign minister in Moscow in March 1981 and signed the peace agreement with Upper Volta on 18 January 1986. He addressed the Organization of African Unity as president of its Council of Ministers in 1983. He left the government in June 1986. Professor Adama Traoré succeeded him.

Trial

After the revolution of March 1991 Kouyaté was recalled from Bonn and charged with embezzlement. During the trial in 1993 the prosecutor produced a notebook listing his appointments with Heinz-Georg Wessling, a Bavarian meat exporter, among them two at the embassy on 7 and 21 February 1989. Wessling testified by letter. Kouyaté was convicted on 12 February 1993 and sentenced to eight years. He was pardoned in December 1997.

Later life

He settled in Kati. In 2002 he was a candidate in the presidential election, coming eleventh with 1.2%. He was made a Commander of the National Order in 2010. His daughter Assétou Kouyaté is a magistrate.
""",
  occ("Boubacar Sidi Kouyaté", "Minister of Foreign Affairs of Mali", start=("4 May 1978", "1978-05-04"), end=("June 1986", "1986-06"), again=["took charge of foreign affairs"]),
  occ("Boubacar Sidi Kouyaté", "ambassador to the Federal Republic of Germany", start=("1986", "1986"), end=("March 1991", "1991-03")),
  occ("Sidi Kouyaté", "railway clerk"),
  occ("Boubacar Sidi Kouyaté", "lieutenant"),
  occ("Boubacar Sidi Kouyaté", "Military Committee", start=("19 November 1968", "1968-11-19")),
  occ("Boubacar Sidi Kouyaté", "governor of Gao", start=("1971", "1971"), end=("1975", "1975")),
  occ("Oumar Dembélé", "relieved", start=("1975", "1975")),
  occ("Oumar Dembélé", "Commander"),
  occ("Karim Sanogo", "Colonel"),
  occ("Boubacar Sidi Kouyaté", "president of its Council of Ministers", start=("1983", "1983"), end=("1983", "1983")),
  occ("Adama Traoré", "succeeded", start=("June 1986", "1986-06")),
  occ("Adama Traoré", "Professor"),
  occ("Assétou Kouyaté", "magistrate"),
  fact("Boubacar Sidi Kouyaté", "birthDate", "1 January 1943", value="1943-01-01"),
  fact("Boubacar Sidi Kouyaté", "nationality", "Malian"),
  fact("Boubacar Sidi Kouyaté", "occupation", "army officer"),
  fact("Boubacar Sidi Kouyaté", "occupation", "politician"),
  fact("Boubacar Sidi Kouyaté", "birthPlace", "Kayes"),
  fact("Boubacar Sidi Kouyaté", "father", "Sidi Kouyaté#2"),
  fact("Boubacar Sidi Kouyaté", "mother", "Fanta Soumaré"),
  fact("Boubacar Sidi Kouyaté", "education", "Terrasson de Fougères High School"),
  fact("Boubacar Sidi Kouyaté", "education", "Inter-Arms School at Kati"),
  fact("Boubacar Sidi Kouyaté", "education", "Frunze Academy", date=("1965–1967", "1965/1967")),
  fact("Heinz-Georg Wessling", "occupation", "meat exporter"),
  fact("Boubacar Sidi Kouyaté", "residence", "Kati#2"),
  fact("Boubacar Sidi Kouyaté", "award", "Commander of the National Order", date=("2010", "2010")),
  fact("Boubacar Sidi Kouyaté", "children", "Assétou Kouyaté"),
  ev("appointment", "entered the Military Committee", ("19 November 1968", "1968-11-19"), ["Boubacar Sidi Kouyaté"]),
  ev("departure", "was relieved", ("1975", "1975"), ["Boubacar Sidi Kouyaté", "Oumar Dembélé"]),
  ev("appointment", "took charge", ("4 May 1978", "1978-05-04"), ["Boubacar Sidi Kouyaté"]),
  ev("arrest", "arrest", None, ["Karim Sanogo"]),
  ev("travel", "first trip abroad", ("2 June 1978", "1978-06-02"), ["Boubacar Sidi Kouyaté"]),
  ev("meeting", "met", ("March 1981", "1981-03"), ["Boubacar Sidi Kouyaté"]),
  ev("speech", "addressed", ("1983", "1983"), ["Boubacar Sidi Kouyaté"]),
  ev("departure", "left the government", ("June 1986", "1986-06"), ["Boubacar Sidi Kouyaté"]),
  ev("appointment", "succeeded", ("June 1986", "1986-06"), ["Adama Traoré"]),
  ev("departure", "was recalled", ("March 1991", "1991-03"), ["Boubacar Sidi Kouyaté"]),
  ev("disclosure", "produced a notebook", ("1993", "1993"), ["Boubacar Sidi Kouyaté", "Heinz-Georg Wessling"]),
  ev("meeting", "two at the embassy", ("7 and 21 February 1989", "1989-02-07"), ["Boubacar Sidi Kouyaté", "Heinz-Georg Wessling"]),
  ev("testimony", "testified by letter", ("1993", "1993"), ["Heinz-Georg Wessling"]),
  ev("conviction", "was convicted", ("12 February 1993", "1993-02-12"), ["Boubacar Sidi Kouyaté"]),
  ev("candidacy", "was a candidate", ("2002", "2002"), ["Boubacar Sidi Kouyaté"]),
  ev("election", "coming eleventh", ("2002", "2002"), ["Boubacar Sidi Kouyaté"]),
  ev("award", "was made", ("2010", "2010"), ["Boubacar Sidi Kouyaté"]),
)

P("d42-19", """Don Lakshman Wijetunga Ratnayake (16 June 1919 – 8 December 2001), commonly known as D. L. W. Ratnayake, was a Sri Lankan politician. He was the Cabinet Minister of Agriculture and Lands from 1965 to 1970 and Ceylon's High Commissioner in India from 1978 to 1981.

Early life and education

Born to a wealthy planter family in Kurunegala, Ratnayake was educated at St. Anne's College and Royal College, Colombo. He read economics at the London School of Economics and returned to Ceylon in 1942. His brother was Sir Cyril Ratnayake, the Surveyor General.

Political career

Ratnayake joined the United National Party in 1947 and was elected to the Kurunegala Urban Council in 1949. He was its chairman in 1951. He entered parliament at the 1952 general election from the Dodangaslanda electorate and was appointed parliamentary secretary to the Minister of Labour, Montague Seneviratne. He was defeated in the 1956 general election by Somaweera Ekanayake of the Mahajana Eksath Peramuna, from whom he regained the seat in March 1960. He was sworn in as Minister of Agriculture on 25 March 1965. In November 1966 he visited Beijing, where he concluded the rubber–rice agreement for that year.

Ratnayake lost again to Ekanayake in 1970; Ekanayake also took over his ministry.

Commission of inquiry

A Special Presidential Commission under Justice Alwis Gunawardene was appointed in August 1970 to inquire into fertilizer purchases. Ratnayake gave evidence on 11 November 1970. The commission found that he had written on 2 May 1968 to the Bulgarian commercial attaché, Dimitar Yanchev, and had met him three times in that month. He was deprived of his civic rights for seven years in 1972. The penalty was annulled in 1977.

Personal life

He married Iranganie Molligoda, daughter of a Kandyan chief, in 1946. They had one son, Senaka Ratnayake, who was the Mayor of Kurunegala from 1991 to 1996. He was a Buddhist. He died in Colombo.
""",
  occ("Don Lakshman Wijetunga Ratnayake", "Cabinet Minister of Agriculture and Lands", start=("25 March 1965", "1965-03-25"), end=("1970", "1970"), again=["Minister of Agriculture#2"]),
  occ("Don Lakshman Wijetunga Ratnayake", "High Commissioner in India", start=("1978", "1978"), end=("1981", "1981")),
  occ("Cyril Ratnayake", "Surveyor General"),
  occ("Don Lakshman Wijetunga Ratnayake", "Kurunegala Urban Council", start=("1949", "1949")),
  occ("Don Lakshman Wijetunga Ratnayake", "chairman", start=("1951", "1951"), end=("1951", "1951")),
  occ("Don Lakshman Wijetunga Ratnayake", "parliament", start=("1952", "1952"), end=("1956", "1956")),
  occ("Don Lakshman Wijetunga Ratnayake", "parliamentary secretary to the Minister of Labour", start=("1952", "1952")),
  occ("Montague Seneviratne", "Minister of Labour"),
  occ("Somaweera Ekanayake", "defeated", start=("1956", "1956"), end=("March 1960", "1960-03")),
  occ("Don Lakshman Wijetunga Ratnayake", "seat", start=("March 1960", "1960-03"), end=("1970#2", "1970")),
  occ("Somaweera Ekanayake", "lost again to Ekanayake", start=("1970#2", "1970")),
  occ("Somaweera Ekanayake", "took over his ministry", start=("1970#2", "1970")),
  occ("Alwis Gunawardene", "Justice", again=["Special Presidential Commission"]),
  occ("Dimitar Yanchev", "Bulgarian commercial attaché"),
  occ("Senaka Ratnayake", "Mayor of Kurunegala", start=("1991", "1991"), end=("1996", "1996")),
  fact("Don Lakshman Wijetunga Ratnayake", "birthDate", "16 June 1919", value="1919-06-16"),
  fact("Don Lakshman Wijetunga Ratnayake", "deathDate", "8 December 2001", value="2001-12-08"),
  fact("Don Lakshman Wijetunga Ratnayake", "alias", "D. L. W. Ratnayake"),
  fact("Don Lakshman Wijetunga Ratnayake", "nationality", "Sri Lankan"),
  fact("Don Lakshman Wijetunga Ratnayake", "occupation", "politician"),
  fact("Don Lakshman Wijetunga Ratnayake", "birthPlace", "Kurunegala"),
  fact("Don Lakshman Wijetunga Ratnayake", "education", "St. Anne's College"),
  fact("Don Lakshman Wijetunga Ratnayake", "education", "Royal College, Colombo"),
  fact("Don Lakshman Wijetunga Ratnayake", "education", "London School of Economics"),
  fact("Don Lakshman Wijetunga Ratnayake", "siblings", "Cyril Ratnayake"),
  fact("Don Lakshman Wijetunga Ratnayake", "party", "United National Party", date=("1947", "1947")),
  fact("Somaweera Ekanayake", "party", "Mahajana Eksath Peramuna"),
  fact("Don Lakshman Wijetunga Ratnayake", "spouse", "Iranganie Molligoda", date=("1946", "1946")),
  fact("Don Lakshman Wijetunga Ratnayake", "children", "Senaka Ratnayake"),
  fact("Iranganie Molligoda", "children", "Senaka Ratnayake"),
  fact("Don Lakshman Wijetunga Ratnayake", "religion", "Buddhist"),
  fact("Don Lakshman Wijetunga Ratnayake", "deathPlace", "Colombo#2"),
  ev("travel", "returned to Ceylon", ("1942", "1942"), ["Don Lakshman Wijetunga Ratnayake"]),
  ev("election", "was elected", ("1949", "1949"), ["Don Lakshman Wijetunga Ratnayake"]),
  ev("election", "entered parliament", ("1952", "1952"), ["Don Lakshman Wijetunga Ratnayake"]),
  ev("appointment", "was appointed", ("1952", "1952"), ["Don Lakshman Wijetunga Ratnayake"]),
  ev("election", "was defeated", ("1956", "1956"), ["Don Lakshman Wijetunga Ratnayake", "Somaweera Ekanayake"]),
  ev("election", "regained the seat", ("March 1960", "1960-03"), ["Don Lakshman Wijetunga Ratnayake", "Somaweera Ekanayake"]),
  ev("appointment", "was sworn in", ("25 March 1965", "1965-03-25"), ["Don Lakshman Wijetunga Ratnayake"]),
  ev("travel", "visited Beijing", ("November 1966", "1966-11"), ["Don Lakshman Wijetunga Ratnayake"]),
  ev("election", "lost again", ("1970#2", "1970"), ["Don Lakshman Wijetunga Ratnayake", "Somaweera Ekanayake"]),
  ev("appointment", "took over", ("1970#2", "1970"), ["Somaweera Ekanayake"]),
  ev("investigation", "inquire", ("August 1970", "1970-08"), ["Alwis Gunawardene", "Don Lakshman Wijetunga Ratnayake"]),
  ev("testimony", "gave evidence", ("11 November 1970", "1970-11-11"), ["Don Lakshman Wijetunga Ratnayake"]),
  ev("communication", "had written", ("2 May 1968", "1968-05-02"), ["Don Lakshman Wijetunga Ratnayake", "Dimitar Yanchev"]),
  ev("meeting", "had met", ("in that month", "1968-05"), ["Don Lakshman Wijetunga Ratnayake", "Dimitar Yanchev"]),
  ev("sanction", "was deprived of his civic rights", ("1972", "1972"), ["Don Lakshman Wijetunga Ratnayake"]),
)

P("d42-20", """Bambang Wiryawan Sastroatmodjo (EYD: Bambang Wiryawan; 8 May 1938 – 11 July 2020) was an Indonesian army general and politician who was Minister of Forestry in the Sixth Development Cabinet (1993–1998).

Early life and education

Bambang was born in Purworejo, the fifth son of Raden Sastroatmodjo, a school inspector. Following graduation from the National Military Academy in Magelang in 1960, he was commissioned in the Diponegoro Division. He attended the U.S. Army Command and General Staff College at Fort Leavenworth in 1973.

Military career

He was military attaché in Canberra from 1978 to 1981, commander of the Wirabuana military region from 1985 to 1988 and, as a lieutenant general, chief of social and political affairs from 1988. In that last function he succeeded Harjono Prawiro, who had been made governor of East Java.

Minister

On 17 March 1993 Bambang was installed at the Ministry of Forestry, where he inherited the concessions policy of his predecessor, Ir. Djamaluddin Siregar. He paid a working visit to Helsinki in September 1994, opened the Jakarta forest congress on 16 October 1995, and was received by the Japanese trade minister, Hisatake Noboru, on 5 February 1996. When the president resigned on 21 May 1998, the cabinet was dissolved.

Reforestation fund case

The Attorney General's Office named Bambang a suspect on 9 March 1999. Prosecutors said that on at least six occasions he had met the Malaysian plywood magnate Datuk Lau Kee Huat; the last meeting, on 30 April 1998, took place at the Mandarin Oriental in Kuala Lumpur. Lau, questioned in Kuching on 14 June 1999, handed over a letter from Bambang. Siregar testified against him. In November 2000 the Central Jakarta District Court acquitted Bambang; however, the Supreme Court on 8 May 2002 sentenced him to three years, which he served in Cipinang prison.

Death

He died at the Gatot Soebroto Hospital of complications from COVID-19. He was survived by his wife, Siti Hartinah Djojo, and three children, among them the actress Ratih Wiryawan.
""",
  occ("Bambang Wiryawan Sastroatmodjo", "army general"),
  occ("Bambang Wiryawan Sastroatmodjo", "Minister of Forestry", start=("17 March 1993", "1993-03-17"), end=("21 May 1998", "1998-05-21"), again=["Ministry of Forestry"]),
  occ("Raden Sastroatmodjo", "school inspector"),
  occ("Bambang Wiryawan Sastroatmodjo", "commissioned in the Diponegoro Division", start=("1960", "1960")),
  occ("Bambang Wiryawan Sastroatmodjo", "military attaché in Canberra", start=("1978", "1978"), end=("1981", "1981")),
  occ("Bambang Wiryawan Sastroatmodjo", "commander of the Wirabuana military region", start=("1985", "1985"), end=("1988", "1988")),
  occ("Bambang Wiryawan Sastroatmodjo", "lieutenant general"),
  occ("Bambang Wiryawan Sastroatmodjo", "chief of social and political affairs", start=("1988#2", "1988")),
  occ("Harjono Prawiro", "succeeded", end=("1988#2", "1988")),
  occ("Harjono Prawiro", "governor of East Java"),
  occ("Djamaluddin Siregar", "predecessor", end=("17 March 1993", "1993-03-17")),
  occ("Hisatake Noboru", "Japanese trade minister"),
  fact("Bambang Wiryawan Sastroatmodjo", "birthDate", "8 May 1938", value="1938-05-08"),
  fact("Bambang Wiryawan Sastroatmodjo", "deathDate", "11 July 2020", value="2020-07-11"),
  fact("Bambang Wiryawan Sastroatmodjo", "nationality", "Indonesian"),
  fact("Bambang Wiryawan Sastroatmodjo", "occupation", "politician"),
  fact("Bambang Wiryawan Sastroatmodjo", "birthPlace", "Purworejo"),
  fact("Bambang Wiryawan Sastroatmodjo", "father", "Raden Sastroatmodjo"),
  fact("Bambang Wiryawan Sastroatmodjo", "education", "National Military Academy in Magelang", date=("1960", "1960")),
  fact("Bambang Wiryawan Sastroatmodjo", "militaryService", "Diponegoro Division", date=("1960", "1960")),
  fact("Bambang Wiryawan Sastroatmodjo", "education", "U.S. Army Command and General Staff College", date=("1973", "1973")),
  fact("Lau Kee Huat", "nationality", "Malaysian"),
  fact("Lau Kee Huat", "occupation", "plywood magnate"),
  fact("Bambang Wiryawan Sastroatmodjo", "deathPlace", "Gatot Soebroto Hospital"),
  fact("Bambang Wiryawan Sastroatmodjo", "causeOfDeath", "complications from COVID-19"),
  fact("Bambang Wiryawan Sastroatmodjo", "spouse", "Siti Hartinah Djojo"),
  fact("Bambang Wiryawan Sastroatmodjo", "children", "Ratih Wiryawan"),
  fact("Siti Hartinah Djojo", "children", "Ratih Wiryawan"),
  fact("Ratih Wiryawan", "occupation", "actress"),
  ev("appointment", "was commissioned", ("1960", "1960"), ["Bambang Wiryawan Sastroatmodjo"]),
  ev("appointment", "had been made governor", None, ["Harjono Prawiro"]),
  ev("appointment", "was installed", ("17 March 1993", "1993-03-17"), ["Bambang Wiryawan Sastroatmodjo"]),
  ev("travel", "working visit to Helsinki", ("September 1994", "1994-09"), ["Bambang Wiryawan Sastroatmodjo"]),
  ev("speech", "opened", ("16 October 1995", "1995-10-16"), ["Bambang Wiryawan Sastroatmodjo"]),
  ev("meeting", "was received", ("5 February 1996", "1996-02-05"), ["Bambang Wiryawan Sastroatmodjo", "Hisatake Noboru"]),
  ev("departure", "was dissolved", ("21 May 1998", "1998-05-21"), ["Bambang Wiryawan Sastroatmodjo"]),
  ev("investigation", "named Bambang a suspect", ("9 March 1999", "1999-03-09"), ["Bambang Wiryawan Sastroatmodjo"]),
  ev("meeting", "last meeting", ("30 April 1998", "1998-04-30"), ["Bambang Wiryawan Sastroatmodjo", "Lau Kee Huat"]),
  ev("testimony", "questioned", ("14 June 1999", "1999-06-14"), ["Lau Kee Huat"]),
  ev("disclosure", "handed over a letter", ("14 June 1999", "1999-06-14"), ["Lau Kee Huat", "Bambang Wiryawan Sastroatmodjo"]),
  ev("testimony", "testified", None, ["Djamaluddin Siregar"]),
  ev("conviction", "sentenced", ("8 May 2002", "2002-05-08"), ["Bambang Wiryawan Sastroatmodjo"]),
)

P("d42-21", """Dr. Nizar Abdul-Wahid al-Rubaie (born 5 March 1953) is an Iraqi politician and academic who was the Minister of Oil from May 2006 to December 2010. He has been a member of the Council of Representatives for Wasit since 2014.

Early life and exile

Al-Rubaie was born in Kut, where his father Abdul-Wahid was a textile merchant. He was a student of chemical engineering at the University of Baghdad when he joined the Islamic Dawa Party, and graduated in 1975. Arrested in April 1979, he was held for seven months in the Fudhaliya prison. In 1980 he fled to Syria and from there to Sweden. He received a PhD from Chalmers in 1988 and was lecturer at Luleå until 2003. He holds Swedish citizenship.

Career

He returned in May 2003 and was elected to the Transitional National Assembly in January 2005. The assembly's oil committee had him as its rapporteur. He was sworn in as minister on 20 May 2006. His predecessor, Hashim Kubba, and his successor, Abdul-Amir Jabbar, had both been his students.

Contract controversy

Al-Rubaie met the Norwegian executive Tor Henrik Solstad at a hotel in Amman on 12 June 2007 and 3 August 2007. He visited Oslo from 24 to 27 October 2007 at the invitation of Solstad's company. In July 2011 Kubba, who was by then chairman of the parliamentary Integrity Committee, made public six e-mails between the two men. A day later Solstad resigned. Al-Rubaie defended the contacts in a televised speech on 15 July 2011. He was summoned before the committee on 4 August and replied to forty questions. A court in Oslo fined the company in 2014; no charges were brought in Iraq.

Personal life

He is a Shia Muslim. His wife, Dr. Ibtisam al-Khalisi, is a gynaecologist. The elder of their two sons, Haydar al-Rubaie, was killed by a car bomb in Karrada on 7 September 2006.
""",
  occ("Nizar Abdul-Wahid al-Rubaie", "Minister of Oil", start=("20 May 2006", "2006-05-20"), end=("December 2010", "2010-12"), again=["minister"]),
  occ("Nizar Abdul-Wahid al-Rubaie", "member of the Council of Representatives for Wasit", start=("2014", "2014")),
  occ("Nizar Abdul-Wahid al-Rubaie", "lecturer at Luleå", end=("2003", "2003")),
  occ("Nizar Abdul-Wahid al-Rubaie", "Transitional National Assembly", start=("January 2005", "2005-01")),
  occ("Nizar Abdul-Wahid al-Rubaie", "rapporteur"),
  occ("Hashim Kubba", "predecessor", end=("20 May 2006", "2006-05-20")),
  occ("Abdul-Amir Jabbar", "successor", start=("December 2010", "2010-12")),
  occ("Tor Henrik Solstad", "Norwegian executive", end=("A day later", "2011-07")),
  occ("Hashim Kubba", "chairman of the parliamentary Integrity Committee"),
  fact("Nizar Abdul-Wahid al-Rubaie", "birthDate", "5 March 1953", value="1953-03-05"),
  fact("Nizar Abdul-Wahid al-Rubaie", "nationality", "Iraqi"),
  fact("Nizar Abdul-Wahid al-Rubaie", "occupation", "politician"),
  fact("Nizar Abdul-Wahid al-Rubaie", "occupation", "academic"),
  fact("Nizar Abdul-Wahid al-Rubaie", "birthPlace", "Kut"),
  fact("Nizar Abdul-Wahid al-Rubaie", "father", "Abdul-Wahid#2"),
  fact("Abdul-Wahid", "occupation", "textile merchant"),
  fact("Nizar Abdul-Wahid al-Rubaie", "education", "University of Baghdad", date=("1975", "1975")),
  fact("Nizar Abdul-Wahid al-Rubaie", "party", "Islamic Dawa Party"),
  fact("Nizar Abdul-Wahid al-Rubaie", "education", "Chalmers", date=("1988", "1988")),
  fact("Nizar Abdul-Wahid al-Rubaie", "nationality", "Swedish"),
  fact("Tor Henrik Solstad", "nationality", "Norwegian"),
  fact("Nizar Abdul-Wahid al-Rubaie", "religion", "Shia Muslim"),
  fact("Nizar Abdul-Wahid al-Rubaie", "spouse", "Ibtisam al-Khalisi"),
  fact("Ibtisam al-Khalisi", "occupation", "gynaecologist"),
  fact("Nizar Abdul-Wahid al-Rubaie", "children", "Haydar al-Rubaie"),
  fact("Ibtisam al-Khalisi", "children", "Haydar al-Rubaie"),
  fact("Haydar al-Rubaie", "causeOfDeath", "car bomb"),
  fact("Haydar al-Rubaie", "deathPlace", "Karrada"),
  fact("Haydar al-Rubaie", "deathDate", "7 September 2006", value="2006-09-07"),
  ev("arrest", "Arrested", ("April 1979", "1979-04"), ["Nizar Abdul-Wahid al-Rubaie"]),
  ev("travel", "fled to Syria", ("1980", "1980"), ["Nizar Abdul-Wahid al-Rubaie"]),
  ev("travel", "returned", ("May 2003", "2003-05"), ["Nizar Abdul-Wahid al-Rubaie"]),
  ev("election", "was elected", ("January 2005", "2005-01"), ["Nizar Abdul-Wahid al-Rubaie"]),
  ev("appointment", "was sworn in", ("20 May 2006", "2006-05-20"), ["Nizar Abdul-Wahid al-Rubaie"]),
  ev("meeting", "met", ("12 June 2007", "2007-06-12"), ["Nizar Abdul-Wahid al-Rubaie", "Tor Henrik Solstad"]),
  ev("travel", "visited Oslo", ("from 24 to 27 October 2007", "2007-10-24/2007-10-27"), ["Nizar Abdul-Wahid al-Rubaie"]),
  ev("disclosure", "made public", ("July 2011", "2011-07"), ["Hashim Kubba", "Nizar Abdul-Wahid al-Rubaie", "Tor Henrik Solstad"]),
  ev("communication", "six e-mails", None, ["Nizar Abdul-Wahid al-Rubaie", "Tor Henrik Solstad"]),
  ev("departure", "resigned", ("A day later", "2011-07"), ["Tor Henrik Solstad"]),
  ev("speech", "televised speech", ("15 July 2011", "2011-07-15"), ["Nizar Abdul-Wahid al-Rubaie"]),
  ev("testimony", "replied to forty questions", ("4 August", "2011-08-04"), ["Nizar Abdul-Wahid al-Rubaie"]),
)

P("d42-22", """Josphat Kiprotich arap Lelgo (1932 – 19 February 1996) was a Kenyan politician and schoolmaster who served as Minister for Local Government between 1979 and 1983 and as an assistant minister in three other departments. He represented Kericho Central in the National Assembly for nineteen years.

Early life and education

Lelgo was born in Litein to a family of Africa Inland Church converts. He was educated at Kapsabet School and Kagumo Teachers' College and, on a scholarship arranged by the trade unionist Elijah Odera, at Macalester College, Minnesota, from which he graduated in 1962.

Career

Headmaster of Kabianga from 1963, Lelgo was elected on a KANU ticket in a by-election in May 1964, after the death of the sitting member, William Cheruiyot. He was assistant minister for Housing (1969–1974), Co-operatives (1974–1976) and Foreign Affairs (1976–1979). In the last of these posts he led the delegation to the Havana summit in September 1979.

He was promoted to the cabinet on 28 November 1979. The British High Commissioner, Sir Roderick Fane, noted after a call on 6 January 1981 that "Lelgo alone reads his papers".

The Njagi Commission

In June 1983 the president announced a judicial inquiry into the conduct of the Attorney General, Paul Wainaina. Lelgo, Wainaina's brother-in-law, was dismissed on 27 June. Before the commission, chaired by Mr Justice Njagi, it emerged that he had travelled to Johannesburg in May 1982 with a South African hotelier, Piet Vosloo, and had written to him on 7 July. Lelgo was in the witness box on 3, 4 and 7 October 1983. Vosloo was deported. Lelgo was expelled from the party in September 1984 and readmitted in 1988.

Personal life

Lelgo was married to Rachel Chelangat, a nurse, and later also to Tabitha Wainaina. His eldest son, Wesley Lelgo, was elected Senator for Kericho in 2013. He died in a road accident near Londiani.
""",
  occ("Josphat Kiprotich arap Lelgo", "Minister for Local Government", start=("28 November 1979", "1979-11-28"), end=("27 June", "1983-06-27"), again=["cabinet"]),
  occ("Josphat Kiprotich arap Lelgo", "represented Kericho Central in the National Assembly", start=("May 1964", "1964-05"), end=("nineteen years", "1983")),
  occ("Josphat Kiprotich arap Lelgo", "Headmaster of Kabianga", start=("1963", "1963")),
  occ("William Cheruiyot", "sitting member", end=("May 1964", "1964-05")),
  occ("Josphat Kiprotich arap Lelgo", "assistant minister for Housing", start=("1969–1974", "1969"), end=("1969–1974", "1974")),
  occ("Josphat Kiprotich arap Lelgo", "Co-operatives", start=("1974–1976", "1974"), end=("1974–1976", "1976")),
  occ("Josphat Kiprotich arap Lelgo", "Foreign Affairs", start=("1976–1979", "1976"), end=("1976–1979", "1979")),
  occ("Josphat Kiprotich arap Lelgo", "led the delegation to the Havana summit", start=("September 1979", "1979-09"), end=("September 1979", "1979-09")),
  occ("Roderick Fane", "British High Commissioner"),
  occ("Paul Wainaina", "Attorney General"),
  occ("Njagi", "chaired"),
  occ("Njagi", "Justice"),
  occ("Wesley Lelgo", "Senator for Kericho", start=("2013", "2013")),
  fact("Josphat Kiprotich arap Lelgo", "birthDate", "1932", value="1932"),
  fact("Josphat Kiprotich arap Lelgo", "deathDate", "19 February 1996", value="1996-02-19"),
  fact("Josphat Kiprotich arap Lelgo", "nationality", "Kenyan"),
  fact("Josphat Kiprotich arap Lelgo", "occupation", "politician"),
  fact("Josphat Kiprotich arap Lelgo", "occupation", "schoolmaster"),
  fact("Josphat Kiprotich arap Lelgo", "birthPlace", "Litein"),
  fact("Josphat Kiprotich arap Lelgo", "religion", "Africa Inland Church"),
  fact("Josphat Kiprotich arap Lelgo", "education", "Kapsabet School"),
  fact("Josphat Kiprotich arap Lelgo", "education", "Kagumo Teachers' College"),
  fact("Elijah Odera", "occupation", "trade unionist"),
  fact("Josphat Kiprotich arap Lelgo", "education", "Macalester College", date=("1962", "1962")),
  fact("Josphat Kiprotich arap Lelgo", "party", "KANU"),
  fact("Josphat Kiprotich arap Lelgo", "relatives", "Paul Wainaina"),
  fact("Piet Vosloo", "nationality", "South African"),
  fact("Piet Vosloo", "occupation", "hotelier"),
  fact("Josphat Kiprotich arap Lelgo", "spouse", "Rachel Chelangat"),
  fact("Rachel Chelangat", "occupation", "nurse"),
  fact("Josphat Kiprotich arap Lelgo", "spouse", "Tabitha Wainaina"),
  fact("Josphat Kiprotich arap Lelgo", "children", "Wesley Lelgo"),
  fact("Josphat Kiprotich arap Lelgo", "causeOfDeath", "road accident"),
  fact("Josphat Kiprotich arap Lelgo", "deathPlace", "Londiani"),
  ev("election", "was elected on a KANU ticket", ("May 1964", "1964-05"), ["Josphat Kiprotich arap Lelgo"]),
  ev("travel", "delegation to the Havana summit", ("September 1979", "1979-09"), ["Josphat Kiprotich arap Lelgo"]),
  ev("appointment", "was promoted", ("28 November 1979", "1979-11-28"), ["Josphat Kiprotich arap Lelgo"]),
  ev("meeting", "a call", ("6 January 1981", "1981-01-06"), ["Josphat Kiprotich arap Lelgo", "Roderick Fane"]),
  ev("investigation", "judicial inquiry", ("June 1983", "1983-06"), ["Paul Wainaina", "Njagi"]),
  ev("departure", "was dismissed", ("27 June", "1983-06-27"), ["Josphat Kiprotich arap Lelgo"]),
  ev("travel", "had travelled to Johannesburg", ("May 1982", "1982-05"), ["Josphat Kiprotich arap Lelgo", "Piet Vosloo"]),
  ev("communication", "had written", ("7 July", "1982-07-07"), ["Josphat Kiprotich arap Lelgo", "Piet Vosloo"]),
  ev("testimony", "was in the witness box", ("3, 4 and 7 October 1983", "1983-10"), ["Josphat Kiprotich arap Lelgo"]),
  ev("sanction", "was deported", None, ["Piet Vosloo"]),
  ev("sanction", "was expelled", ("September 1984", "1984-09"), ["Josphat Kiprotich arap Lelgo"]),
  ev("election", "was elected Senator", ("2013", "2013"), ["Wesley Lelgo"]),
)

P("d42-23", """Abdelhakim Benzerga (Arabic: عبد الحكيم بن زرقة; born 4 September 1950) is an Algerian engineer, businessman and politician who served as Minister of Energy and Mines from 26 December 1999 to 28 May 2010, the longest tenure in that office.

Early life and education

Benzerga was born in Tlemcen. His father, Si Larbi Benzerga, a lieutenant in the National Liberation Army, was killed in 1958, and he was raised by an uncle, the poet Moulay Benzerga. He studied at the Algerian Petroleum Institute in Boumerdès and received his doctorate from Texas A&M University in 1979. He acquired American citizenship in 1986, which was disclosed by the newspaper El Fadjr in 2005.

Career

He held engineering posts at Sonatrach before becoming its vice president for marketing (1982–1984). After seven years at the World Bank he was in private practice in Houston. In November 1999 the president called him back. He was elected president of OPEC for 2001 and again for 2008. From 2001 to 2003 he doubled as chief executive of Sonatrach, until Mohamed Tahar Lacheraf took over.

Corruption cases

Milan prosecutors stated in February 2013 that Benzerga had met the Italian executive Paolo Grisanti in Paris on eight occasions between 2006 and 2010, five of them at the Hôtel George V, in the presence of the intermediary Farid Nouari. Grisanti admitted to the meetings when he was examined on 14 March 2013. Benzerga left Algiers for Paris on the night of 22 March. An international arrest warrant followed on 12 August 2013. Lacheraf, who had been dismissed in January 2010, was convicted in 2016. Benzerga was sentenced in absentia to 20 years on 14 February 2022. Nouari was sentenced in Milan in 2018, but was acquitted on appeal.

Personal life

Benzerga lives in Maryland with his wife, Najat Arafat, a Palestinian interior designer. Their sons, Khaled and Sina, are both physicians.
""",
  occ("Abdelhakim Benzerga", "Minister of Energy and Mines", start=("26 December 1999", "1999-12-26"), end=("28 May 2010", "2010-05-28")),
  occ("Larbi Benzerga", "lieutenant in the National Liberation Army"),
  occ("Abdelhakim Benzerga", "engineering posts at Sonatrach", end=("1982–1984", "1982")),
  occ("Abdelhakim Benzerga", "vice president for marketing", start=("1982–1984", "1982"), end=("1982–1984", "1984")),
  occ("Abdelhakim Benzerga", "World Bank"),
  occ("Abdelhakim Benzerga", "president of OPEC", start=("2001", "2001"), end=("2001", "2001")),
  occ("Abdelhakim Benzerga", "again", start=("2008", "2008"), end=("2008", "2008")),
  occ("Abdelhakim Benzerga", "chief executive of Sonatrach", start=("2001#2", "2001"), end=("2003", "2003")),
  occ("Mohamed Tahar Lacheraf", "took over", start=("2003", "2003"), end=("January 2010", "2010-01")),
  occ("Paolo Grisanti", "Italian executive"),
  fact("Abdelhakim Benzerga", "nativeName", "عبد الحكيم بن زرقة"),
  fact("Abdelhakim Benzerga", "birthDate", "4 September 1950", value="1950-09-04"),
  fact("Abdelhakim Benzerga", "nationality", "Algerian"),
  fact("Abdelhakim Benzerga", "occupation", "engineer"),
  fact("Abdelhakim Benzerga", "occupation", "businessman"),
  fact("Abdelhakim Benzerga", "occupation", "politician"),
  fact("Abdelhakim Benzerga", "birthPlace", "Tlemcen"),
  fact("Abdelhakim Benzerga", "father", "Larbi Benzerga"),
  fact("Larbi Benzerga", "militaryService", "National Liberation Army"),
  fact("Larbi Benzerga", "causeOfDeath", "killed"),
  fact("Larbi Benzerga", "deathDate", "1958", value="1958"),
  fact("Abdelhakim Benzerga", "relatives", "Moulay Benzerga"),
  fact("Moulay Benzerga", "occupation", "poet"),
  fact("Abdelhakim Benzerga", "education", "Algerian Petroleum Institute in Boumerdès"),
  fact("Abdelhakim Benzerga", "education", "Texas A&M University", date=("1979", "1979")),
  fact("Abdelhakim Benzerga", "nationality", "American", date=("1986", "1986")),
  fact("Paolo Grisanti", "nationality", "Italian"),
  fact("Farid Nouari", "occupation", "intermediary"),
  fact("Abdelhakim Benzerga", "residence", "Maryland"),
  fact("Najat Arafat", "residence", "Maryland"),
  fact("Abdelhakim Benzerga", "spouse", "Najat Arafat"),
  fact("Najat Arafat", "nationality", "Palestinian"),
  fact("Najat Arafat", "occupation", "interior designer"),
  fact("Abdelhakim Benzerga", "children", "Khaled"),
  fact("Abdelhakim Benzerga", "children", "Sina"),
  fact("Najat Arafat", "children", "Khaled"),
  fact("Najat Arafat", "children", "Sina"),
  fact("Khaled", "occupation", "physicians"),
  fact("Sina", "occupation", "physicians"),
  ev("disclosure", "was disclosed", ("2005", "2005"), ["Abdelhakim Benzerga"]),
  ev("appointment", "called him back", ("November 1999", "1999-11"), ["Abdelhakim Benzerga"]),
  ev("election", "was elected", None, ["Abdelhakim Benzerga"]),
  ev("appointment", "took over", ("2003", "2003"), ["Mohamed Tahar Lacheraf"]),
  ev("testimony", "was examined", ("14 March 2013", "2013-03-14"), ["Paolo Grisanti"]),
  ev("meeting", "the meetings", None, ["Paolo Grisanti", "Abdelhakim Benzerga"]),
  ev("travel", "left Algiers for Paris", ("22 March", "2013-03-22"), ["Abdelhakim Benzerga"]),
  ev("investigation", "international arrest warrant", ("12 August 2013", "2013-08-12"), ["Abdelhakim Benzerga"]),
  ev("departure", "had been dismissed", ("January 2010", "2010-01"), ["Mohamed Tahar Lacheraf"]),
  ev("conviction", "was convicted", ("2016", "2016"), ["Mohamed Tahar Lacheraf"]),
  ev("conviction", "was sentenced in absentia", ("14 February 2022", "2022-02-14"), ["Abdelhakim Benzerga"]),
  ev("conviction", "was sentenced in Milan", ("2018", "2018"), ["Farid Nouari"]),
)

P("d42-24", """Maria Consolacion "Connie" Villarica-Santos (born September 8, 1944) is a Filipino lawyer and diplomat who served as the Secretary of Foreign Affairs of the Philippines in 2003–2004. She was Ambassador of the Philippines to Spain from 1996 to 2001.

Early life and education

Villarica was born in Meycauayan, Bulacan, the eldest of nine children of Judge Teodoro Villarica and Consolacion Abad, a pharmacist. She finished high school at St. Scholastica's College and obtained her law degree from the University of Santo Tomas in 1968, placing fourth in the bar examination.

Career

She joined the Department of Foreign Affairs in 1971 and was vice consul in San Francisco when martial law was declared. In February 1986, as consul general in Sydney, she broke with the government, and was the first to raise the opposition's banner. She served as undersecretary for policy from 1992 to 1996 under Secretary Ramon Echevarria. She presented her credentials in Madrid on May 9, 1996.

When Echevarria's successor, Fidel Lacson, resigned over the Iraq deployment on July 2, 2003, she was appointed to replace him. The Commission on Appointments confirmed her on September 24. She spoke before the Security Council on October 16, 2003, and made a state visit to Kuala Lumpur with the President in November. She stepped down on August 23, 2004, and Lacson returned.

Broadband controversy

As chairperson of the telecommunications firm Telmax, she testified at a Senate hearing on September 26, 2007. She acknowledged that she had dined with the Chinese consul general, Deng Zhaolin, in Makati on April 18, 2006. The former election commissioner Benedicto Arroyo-Lim testified that he had been present. The Ombudsman dismissed the complaint against her in 2010; Lim was suspended for six months.

Personal life

She was married to Rear Admiral Jaime Santos from 1972 until his death in 1999. Their daughter, Bettina Santos, is a councilor of Quezon City. She is a recipient of the Order of Sikatuna.
""",
  occ("Maria Consolacion Villarica-Santos", "Secretary of Foreign Affairs of the Philippines", start=("2003", "2003"), end=("August 23, 2004", "2004-08-23"), again=["replace him"]),
  occ("Maria Consolacion Villarica-Santos", "Ambassador of the Philippines to Spain", start=("1996", "1996"), end=("2001", "2001")),
  occ("Teodoro Villarica", "Judge"),
  occ("Maria Consolacion Villarica-Santos", "Department of Foreign Affairs", start=("1971", "1971")),
  occ("Maria Consolacion Villarica-Santos", "vice consul in San Francisco"),
  occ("Maria Consolacion Villarica-Santos", "consul general in Sydney"),
  occ("Maria Consolacion Villarica-Santos", "undersecretary for policy", start=("1992", "1992"), end=("1996#2", "1996")),
  occ("Ramon Echevarria", "Secretary#2"),
  occ("Fidel Lacson", "successor", end=("July 2, 2003", "2003-07-02")),
  occ("Fidel Lacson", "returned", start=("August 23, 2004", "2004-08-23")),
  occ("Maria Consolacion Villarica-Santos", "chairperson of the telecommunications firm Telmax"),
  occ("Deng Zhaolin", "Chinese consul general"),
  occ("Benedicto Arroyo-Lim", "election commissioner"),
  occ("Jaime Santos", "Rear Admiral"),
  occ("Bettina Santos", "councilor of Quezon City"),
  fact("Maria Consolacion Villarica-Santos", "alias", "Connie"),
  fact("Maria Consolacion Villarica-Santos", "birthDate", "September 8, 1944", value="1944-09-08"),
  fact("Maria Consolacion Villarica-Santos", "nationality", "Filipino"),
  fact("Maria Consolacion Villarica-Santos", "occupation", "lawyer"),
  fact("Maria Consolacion Villarica-Santos", "occupation", "diplomat"),
  fact("Maria Consolacion Villarica-Santos", "birthPlace", "Meycauayan"),
  fact("Maria Consolacion Villarica-Santos", "father", "Teodoro Villarica"),
  fact("Maria Consolacion Villarica-Santos", "mother", "Consolacion Abad"),
  fact("Teodoro Villarica", "spouse", "Consolacion Abad"),
  fact("Consolacion Abad", "occupation", "pharmacist"),
  fact("Maria Consolacion Villarica-Santos", "education", "St. Scholastica's College"),
  fact("Maria Consolacion Villarica-Santos", "education", "University of Santo Tomas", date=("1968", "1968")),
  fact("Maria Consolacion Villarica-Santos", "spouse", "Jaime Santos", date=("1972", "1972")),
  fact("Jaime Santos", "deathDate", "1999", value="1999"),
  fact("Maria Consolacion Villarica-Santos", "children", "Bettina Santos"),
  fact("Jaime Santos", "children", "Bettina Santos"),
  fact("Maria Consolacion Villarica-Santos", "award", "Order of Sikatuna"),
  ev("appointment", "joined", ("1971", "1971"), ["Maria Consolacion Villarica-Santos"]),
  ev("appointment", "presented her credentials", ("May 9, 1996", "1996-05-09"), ["Maria Consolacion Villarica-Santos"]),
  ev("departure", "resigned", ("July 2, 2003", "2003-07-02"), ["Fidel Lacson"]),
  ev("appointment", "was appointed", ("July 2, 2003", "2003-07"), ["Maria Consolacion Villarica-Santos"]),
  ev("appointment", "confirmed", ("September 24", "2003-09-24"), ["Maria Consolacion Villarica-Santos"]),
  ev("speech", "spoke", ("October 16, 2003", "2003-10-16"), ["Maria Consolacion Villarica-Santos"]),
  ev("travel", "state visit", ("November", "2003-11"), ["Maria Consolacion Villarica-Santos"]),
  ev("departure", "stepped down", ("August 23, 2004", "2004-08-23"), ["Maria Consolacion Villarica-Santos"]),
  ev("appointment", "returned", ("August 23, 2004", "2004-08-23"), ["Fidel Lacson"]),
  ev("testimony", "testified at a Senate hearing", ("September 26, 2007", "2007-09-26"), ["Maria Consolacion Villarica-Santos"]),
  ev("disclosure", "acknowledged", ("September 26, 2007", "2007-09-26"), ["Maria Consolacion Villarica-Santos"]),
  ev("meeting", "had dined", ("April 18, 2006", "2006-04-18"), ["Maria Consolacion Villarica-Santos", "Deng Zhaolin"]),
  ev("testimony", "testified that he had been present", None, ["Benedicto Arroyo-Lim"]),
  ev("sanction", "was suspended", ("2010", "2010"), ["Benedicto Arroyo-Lim"]),
)

P("d42-25", """Antoine Youssef Karam-Chidiac (Arabic: أنطوان كرم شدياق; 1931 – 26 August 2012) was a Lebanese lawyer and politician. He was the Minister of Justice from 1980 to 1982, the Minister of Foreign Affairs from 1990 to 1992, and the member of parliament for Batroun between 1968 and 1992.

Early life and education

Hailing from a Maronite family of Douma, Karam-Chidiac was the nephew of the deputy Youssef Chidiac. He was born on 3 January 1931. He received a law degree from Saint Joseph University in 1955 and joined the law office of Émile Gemayel-Haddad in Beirut the same year.

Career

On his uncle's retirement in 1968, Karam-Chidiac was elected to the seat. A member of the National Bloc until 1976, he was close afterwards to President Hanna Rizkallah, whose envoy to Damascus he was from 1978. He made 27 trips there by his own count. In October 1980 he was appointed to the cabinet of Selim Daouk. He resigned on 7 October 1982 and was replaced by Roger Chammas.

Karam-Chidiac survived a car bomb in Jounieh on 12 November 1986, in which his driver died. In December 1990 he became foreign minister in the government of Omar Solh-Bizri. He boycotted the elections of 1992 and was succeeded by Fares Dagher.

Contacts with Israel

According to memoirs published in 2004 by the former Mossad officer David Hermon, Karam-Chidiac met him on a yacht off Byblos on 14 March 1982. Karam-Chidiac called this a fabrication. He confirmed in an interview with the newspaper Al-Bayraq on 2 June 2004 that he had talked with the American envoy Clifford Nasser in Larnaca on 15 March 1982. The military prosecutor, Judge Jean Fakhoury, opened a file in July 2004 and heard him on 1 September. The case was closed after Chammas had given a deposition.

Personal life

He was married to Laure Gemayel-Haddad, the sister of his first employer. They had four daughters, including the novelist Zeina Karam-Chidiac. He died in Hazmieh after a long illness.
""",
  occ("Antoine Youssef Karam-Chidiac", "Minister of Justice", start=("October 1980", "1980-10"), end=("7 October 1982", "1982-10-07"), again=["cabinet"]),
  occ("Antoine Youssef Karam-Chidiac", "Minister of Foreign Affairs", start=("December 1990", "1990-12"), end=("1992", "1992"), again=["foreign minister"]),
  occ("Antoine Youssef Karam-Chidiac", "member of parliament for Batroun", start=("1968", "1968"), end=("1992#2", "1992"), again=["seat"]),
  occ("Youssef Chidiac", "deputy", end=("1968#2", "1968")),
  occ("Hanna Rizkallah", "President"),
  occ("Antoine Youssef Karam-Chidiac", "envoy to Damascus", start=("1978", "1978")),
  occ("Selim Daouk", "cabinet of Selim Daouk"),
  occ("Roger Chammas", "replaced", start=("7 October 1982", "1982-10-07")),
  occ("Omar Solh-Bizri", "government"),
  occ("Fares Dagher", "succeeded", start=("1992#3", "1992")),
  occ("David Hermon", "Mossad officer"),
  occ("Clifford Nasser", "American envoy"),
  occ("Jean Fakhoury", "military prosecutor"),
  occ("Jean Fakhoury", "Judge"),
  occ("Émile Gemayel-Haddad", "employer"),
  fact("Antoine Youssef Karam-Chidiac", "nativeName", "أنطوان كرم شدياق"),
  fact("Antoine Youssef Karam-Chidiac", "birthDate", "3 January 1931", value="1931-01-03"),
  fact("Antoine Youssef Karam-Chidiac", "deathDate", "26 August 2012", value="2012-08-26"),
  fact("Antoine Youssef Karam-Chidiac", "nationality", "Lebanese"),
  fact("Antoine Youssef Karam-Chidiac", "occupation", "lawyer"),
  fact("Antoine Youssef Karam-Chidiac", "occupation", "politician"),
  fact("Antoine Youssef Karam-Chidiac", "religion", "Maronite"),
  fact("Antoine Youssef Karam-Chidiac", "relatives", "Youssef Chidiac"),
  fact("Antoine Youssef Karam-Chidiac", "education", "Saint Joseph University", date=("1955", "1955")),
  fact("Antoine Youssef Karam-Chidiac", "party", "National Bloc"),
  fact("Antoine Youssef Karam-Chidiac", "spouse", "Laure Gemayel-Haddad"),
  fact("Laure Gemayel-Haddad", "siblings", "first employer"),
  fact("Antoine Youssef Karam-Chidiac", "children", "Zeina Karam-Chidiac"),
  fact("Laure Gemayel-Haddad", "children", "Zeina Karam-Chidiac"),
  fact("Zeina Karam-Chidiac", "occupation", "novelist"),
  fact("Antoine Youssef Karam-Chidiac", "deathPlace", "Hazmieh"),
  fact("Antoine Youssef Karam-Chidiac", "causeOfDeath", "long illness"),
  ev("appointment", "joined the law office", ("the same year", "1955"), ["Antoine Youssef Karam-Chidiac", "Émile Gemayel-Haddad"]),
  ev("departure", "retirement", ("1968#2", "1968"), ["Youssef Chidiac"]),
  ev("election", "was elected", ("1968#2", "1968"), ["Antoine Youssef Karam-Chidiac"]),
  ev("travel", "27 trips", None, ["Antoine Youssef Karam-Chidiac"]),
  ev("appointment", "was appointed", ("October 1980", "1980-10"), ["Antoine Youssef Karam-Chidiac"]),
  ev("departure", "resigned", ("7 October 1982", "1982-10-07"), ["Antoine Youssef Karam-Chidiac"]),
  ev("appointment", "was replaced", ("7 October 1982", "1982-10-07"), ["Roger Chammas"]),
  ev("appointment", "became foreign minister", ("December 1990", "1990-12"), ["Antoine Youssef Karam-Chidiac"]),
  ev("appointment", "was succeeded", ("1992#3", "1992"), ["Fares Dagher"]),
  ev("disclosure", "confirmed in an interview", ("2 June 2004", "2004-06-02"), ["Antoine Youssef Karam-Chidiac"]),
  ev("meeting", "had talked", ("15 March 1982", "1982-03-15"), ["Antoine Youssef Karam-Chidiac", "Clifford Nasser"]),
  ev("investigation", "opened a file", ("July 2004", "2004-07"), ["Antoine Youssef Karam-Chidiac", "Jean Fakhoury"]),
  ev("testimony", "heard him", ("1 September", "2004-09-01"), ["Antoine Youssef Karam-Chidiac", "Jean Fakhoury"]),
  ev("testimony", "had given a deposition", None, ["Roger Chammas"]),
)

P("d42-26", """Baurzhan Serikuly Dzhaksybek (Kazakh: Бауыржан Серікұлы Жақсыбек; born 10 February 1969) is a Kazakh politician serving as the ambassador of Kazakhstan to Belgium and head of mission to the European Union since 21 January 2022. Prior to that, he was Minister of Industry from 2016 to 2019 and akim of Pavlodar Region from 2019 to 2022.

Early life and education

Dzhaksybek was born in the village of Bayanaul. He graduated from the Karaganda Polytechnic Institute in 1991 as a metallurgist, and from the Academy of Public Administration in 2000.

Career

He began work in 1991 as a foreman at the Ekibastuz coal mine. From 1996 he was a chief specialist, from 1999 deputy director of the investment agency, and from September 2008 vice minister of trade. In January 2012 he was appointed chairman of the Atomic Energy Committee. The Majilis approved his candidacy for minister on 13 September 2016, after Asylbek Toktarov had been moved to the sovereign fund.

On 25 February 2019 he was relieved of the post and became the akim, with Toktarov's brother Marat as first deputy. Dzhaksybek was replaced by Yerlan Abish in January 2022 amid nationwide unrest.

Lobbying disclosures

Filings that the American lobbyist Brett Halvorsen made to the U.S. Department of Justice in March 2018 listed a meeting with Dzhaksybek in Washington on 17 January 2018, a call on 2 February, and a dinner in Astana on 19 June of the previous year. The ministry announced an internal review on 6 April 2018. A month later his adviser Ainur Sadykova was dismissed. She gave an interview to the portal Bilik on 14 May, in which she published the schedule of the visit. Halvorsen pleaded guilty to an unrelated charge in 2020.

Personal life

He is married and has three daughters. He has been awarded the Order of Kurmet (2011) and the medal "20 years of Independence".
""",
  occ("Baurzhan Serikuly Dzhaksybek", "ambassador of Kazakhstan to Belgium", start=("21 January 2022", "2022-01-21")),
  occ("Baurzhan Serikuly Dzhaksybek", "head of mission to the European Union", start=("21 January 2022", "2022-01-21")),
  occ("Baurzhan Serikuly Dzhaksybek", "Minister of Industry", start=("13 September 2016", "2016-09-13"), end=("25 February 2019", "2019-02-25")),
  occ("Baurzhan Serikuly Dzhaksybek", "akim of Pavlodar Region", start=("25 February 2019", "2019-02-25"), end=("January 2022#2", "2022-01"), again=["akim#2"]),
  occ("Baurzhan Serikuly Dzhaksybek", "foreman at the Ekibastuz coal mine", start=("1991#2", "1991")),
  occ("Baurzhan Serikuly Dzhaksybek", "chief specialist", start=("1996", "1996")),
  occ("Baurzhan Serikuly Dzhaksybek", "deputy director of the investment agency", start=("1999", "1999")),
  occ("Baurzhan Serikuly Dzhaksybek", "vice minister of trade", start=("September 2008", "2008-09")),
  occ("Baurzhan Serikuly Dzhaksybek", "chairman of the Atomic Energy Committee", start=("January 2012", "2012-01")),
  occ("Asylbek Toktarov", "sovereign fund"),
  occ("Asylbek Toktarov", "minister#2", end=("13 September 2016", "2016-09-13")),
  occ("Marat", "first deputy"),
  occ("Yerlan Abish", "replaced", start=("January 2022#2", "2022-01")),
  occ("Ainur Sadykova", "adviser", end=("A month later", "2018-05")),
  fact("Baurzhan Serikuly Dzhaksybek", "nativeName", "Бауыржан Серікұлы Жақсыбек"),
  fact("Baurzhan Serikuly Dzhaksybek", "birthDate", "10 February 1969", value="1969-02-10"),
  fact("Baurzhan Serikuly Dzhaksybek", "nationality", "Kazakh#2"),
  fact("Baurzhan Serikuly Dzhaksybek", "occupation", "politician"),
  fact("Baurzhan Serikuly Dzhaksybek", "birthPlace", "Bayanaul"),
  fact("Baurzhan Serikuly Dzhaksybek", "education", "Karaganda Polytechnic Institute", date=("1991", "1991")),
  fact("Baurzhan Serikuly Dzhaksybek", "occupation", "metallurgist"),
  fact("Baurzhan Serikuly Dzhaksybek", "education", "Academy of Public Administration", date=("2000", "2000")),
  fact("Asylbek Toktarov", "siblings", "Marat"),
  fact("Brett Halvorsen", "nationality", "American"),
  fact("Brett Halvorsen", "occupation", "lobbyist"),
  fact("Baurzhan Serikuly Dzhaksybek", "award", "Order of Kurmet", date=("2011", "2011")),
  fact("Baurzhan Serikuly Dzhaksybek", "award", "20 years of Independence"),
  ev("appointment", "was appointed", ("January 2012", "2012-01"), ["Baurzhan Serikuly Dzhaksybek"]),
  ev("appointment", "approved his candidacy", ("13 September 2016", "2016-09-13"), ["Baurzhan Serikuly Dzhaksybek"]),
  ev("appointment", "had been moved", None, ["Asylbek Toktarov"]),
  ev("departure", "was relieved", ("25 February 2019", "2019-02-25"), ["Baurzhan Serikuly Dzhaksybek"]),
  ev("appointment", "became the akim", ("25 February 2019", "2019-02-25"), ["Baurzhan Serikuly Dzhaksybek"]),
  ev("appointment", "was replaced", ("January 2022#2", "2022-01"), ["Yerlan Abish"]),
  ev("disclosure", "Filings", ("March 2018", "2018-03"), ["Brett Halvorsen"]),
  ev("meeting", "meeting", ("17 January 2018", "2018-01-17"), ["Baurzhan Serikuly Dzhaksybek", "Brett Halvorsen"]),
  ev("communication", "a call", ("2 February", "2018-02-02"), ["Baurzhan Serikuly Dzhaksybek", "Brett Halvorsen"]),
  ev("meeting", "a dinner", ("19 June of the previous year", "2017-06-19"), ["Baurzhan Serikuly Dzhaksybek", "Brett Halvorsen"]),
  ev("investigation", "internal review", ("6 April 2018", "2018-04-06"), ["Baurzhan Serikuly Dzhaksybek"]),
  ev("departure", "was dismissed", ("A month later", "2018-05"), ["Ainur Sadykova"]),
  ev("disclosure", "published the schedule", ("14 May", "2018-05-14"), ["Ainur Sadykova"]),
  ev("conviction", "pleaded guilty", ("2020", "2020"), ["Brett Halvorsen"]),
)

P("d42-27", """Pierre-Claver Mboumba Ndong (born 15 June 1940; died 1 May 2016) was a Gabonese diplomat and politician. He was Prime Minister of Gabon from 3 May 1990 to 11 June 1994.

Early life and education

Mboumba Ndong was born in Oyem, in the north of the country, an ethnic Fang. He was a pupil of the Bessieux College in Libreville, and he graduated from the International Institute of Public Administration in Paris in 1965.

Career

He was posted as second counsellor to Bonn in 1966 and promoted to chargé d'affaires in Tel Aviv in 1971. When relations were broken off in October 1973, he closed the embassy. He was then Gabon's permanent delegate to UNESCO (1974–1978), ambassador to the United States (1978–1983) and personal adviser to the president. In January 1990 he became director of the Central African States Bank, in succession to the Cameroonian Jean-Marie Ateba.

Mboumba Ndong was named prime minister in the wake of the National Conference, the first since the abolition of the one-party system. His predecessor, Léon Mba Obiang, had served for fifteen years. As head of government he met the French minister of cooperation, Jacques-Henri Pelloutier, in Paris on 8 October 1990. He was confirmed in office in November 1990 and, at the head of a new government, on 18 June 1991. He submitted his resignation on 11 June 1994, and Paulin Obame-Nze succeeded him.

Elf affair

In April 2001 Pelloutier told the examining magistrate Éliane Joubert that he had carried a letter from Mboumba Ndong to the oil executive Alain Tarallo-Sirvent in March 1993. The magistrate took Mboumba Ndong's statement at the embassy in Paris on 12 June 2001. Tarallo-Sirvent was sentenced to four years in November 2003. Mboumba Ndong was heard as a witness only.

Later life

From 2000 to 2009 he was president of the Economic and Social Council. He was a candidate of the Union of the Gabonese People in the presidential election of August 2009, in which he obtained 3.9% of the vote. He died in Rabat. His widow, Honorine Dossou, is a sister of the bishop of Oyem.
""",
  occ("Pierre-Claver Mboumba Ndong", "Prime Minister of Gabon", start=("3 May 1990", "1990-05-03"), end=("11 June 1994", "1994-06-11"), again=["prime minister", "head of government"]),
  occ("Pierre-Claver Mboumba Ndong", "second counsellor", start=("1966", "1966")),
  occ("Pierre-Claver Mboumba Ndong", "chargé d'affaires in Tel Aviv", start=("1971", "1971"), end=("October 1973", "1973-10")),
  occ("Pierre-Claver Mboumba Ndong", "permanent delegate to UNESCO", start=("1974–1978", "1974"), end=("1974–1978", "1978")),
  occ("Pierre-Claver Mboumba Ndong", "ambassador to the United States", start=("1978–1983", "1978"), end=("1978–1983", "1983")),
  occ("Pierre-Claver Mboumba Ndong", "personal adviser to the president"),
  occ("Pierre-Claver Mboumba Ndong", "director of the Central African States Bank", start=("January 1990", "1990-01")),
  occ("Jean-Marie Ateba", "in succession", end=("January 1990", "1990-01")),
  occ("Léon Mba Obiang", "predecessor", start=("fifteen years", "1975"), end=("3 May 1990", "1990-05-03")),
  occ("Jacques-Henri Pelloutier", "French minister of cooperation"),
  occ("Paulin Obame-Nze", "succeeded", start=("11 June 1994#2", "1994-06-11")),
  occ("Éliane Joubert", "examining magistrate"),
  occ("Alain Tarallo-Sirvent", "oil executive"),
  occ("Pierre-Claver Mboumba Ndong", "president of the Economic and Social Council", start=("2000", "2000"), end=("2009", "2009")),
  fact("Pierre-Claver Mboumba Ndong", "birthDate", "15 June 1940", value="1940-06-15"),
  fact("Pierre-Claver Mboumba Ndong", "deathDate", "1 May 2016", value="2016-05-01"),
  fact("Pierre-Claver Mboumba Ndong", "nationality", "Gabonese"),
  fact("Pierre-Claver Mboumba Ndong", "occupation", "diplomat"),
  fact("Pierre-Claver Mboumba Ndong", "occupation", "politician"),
  fact("Pierre-Claver Mboumba Ndong", "birthPlace", "Oyem"),
  fact("Pierre-Claver Mboumba Ndong", "ethnicity", "Fang"),
  fact("Pierre-Claver Mboumba Ndong", "education", "Bessieux College in Libreville"),
  fact("Pierre-Claver Mboumba Ndong", "education", "International Institute of Public Administration", date=("1965", "1965")),
  fact("Jean-Marie Ateba", "nationality", "Cameroonian"),
  fact("Pierre-Claver Mboumba Ndong", "party", "Union of the Gabonese People"),
  fact("Pierre-Claver Mboumba Ndong", "deathPlace", "Rabat"),
  fact("Pierre-Claver Mboumba Ndong", "spouse", "Honorine Dossou"),
  ev("appointment", "was posted", ("1966", "1966"), ["Pierre-Claver Mboumba Ndong"]),
  ev("appointment", "promoted", ("1971", "1971"), ["Pierre-Claver Mboumba Ndong"]),
  ev("appointment", "became director", ("January 1990", "1990-01"), ["Pierre-Claver Mboumba Ndong"]),
  ev("appointment", "was named prime minister", ("3 May 1990", "1990-05-03"), ["Pierre-Claver Mboumba Ndong"]),
  ev("meeting", "met", ("8 October 1990", "1990-10-08"), ["Pierre-Claver Mboumba Ndong", "Jacques-Henri Pelloutier"]),
  ev("appointment", "was confirmed", ("November 1990", "1990-11"), ["Pierre-Claver Mboumba Ndong"]),
  ev("appointment", "at the head of a new government", ("18 June 1991", "1991-06-18"), ["Pierre-Claver Mboumba Ndong"]),
  ev("departure", "resignation", ("11 June 1994#2", "1994-06-11"), ["Pierre-Claver Mboumba Ndong"]),
  ev("appointment", "succeeded", ("11 June 1994#2", "1994-06-11"), ["Paulin Obame-Nze"]),
  ev("testimony", "told the examining magistrate", ("April 2001", "2001-04"), ["Jacques-Henri Pelloutier", "Éliane Joubert"]),
  ev("testimony", "took Mboumba Ndong's statement", ("12 June 2001", "2001-06-12"), ["Pierre-Claver Mboumba Ndong", "Éliane Joubert"]),
  ev("conviction", "was sentenced", ("November 2003", "2003-11"), ["Alain Tarallo-Sirvent"]),
  ev("candidacy", "was a candidate", ("August 2009", "2009-08"), ["Pierre-Claver Mboumba Ndong"]),
  ev("election", "obtained 3.9%", ("August 2009", "2009-08"), ["Pierre-Claver Mboumba Ndong"]),
)

P("d42-28", """Asha-Rose Mbwana Kilonzo (née Mbwana; 19 July 1956 – 30 December 2020) was a Tanzanian lawyer, diplomat and Chama Cha Mapinduzi politician. She was Minister of Foreign Affairs and International Cooperation from January 2006 to February 2008, and Deputy Secretary-General of the East African Community from 2011 to 2016.

Early life and education

Asha-Rose Mbwana was born in Songea. Her parents, Athumani Mbwana and Zuhura Nassoro, were both nurses. After Weruweru Secondary School she read law at the University of Dar es Salaam, taking the LL.B. in 1979, and took a doctorate at the University of Konstanz in 1992.

Career

Kilonzo was a state attorney in Mwanza from 1980 to 1984. She lectured at her alma mater until 2000, when she won the special seat reserved for women in Ruvuma. President Edward Mkama made her Minister of Community Development in the same year. Five years later she contested Songea Urban and beat the opposition's Deogratius Haule by a narrow margin. On 4 January 2006 she moved to Foreign Affairs, trading places with Abdallah Kigoda-Mussa. She visited Beijing and Tokyo in June 2006. She chaired the conference on the Great Lakes in Nairobi on 14–15 December 2006. In May 2007 she received the American under secretary, Josephine Halloway.

The Richfield inquiry

The parliamentary select committee headed by Haule, which looked into a power contract, reported on 6 February 2008. It criticized a letter of introduction that Kilonzo had written on 23 June 2006 for a Houston company. She resigned the next day, as did the energy minister, Nazir Karamji. Prime Minister Lucas Ngowi followed them on 8 February. Karamji was arrested in 2009, but acquitted.

Personal life and death

In 1984 she married Clement Kilonzo, a civil engineer, who was a brother of Bishop Anselm Kilonzo. A convert to Catholicism, she was buried by her brother-in-law. She received the Uhuru Torch medal, first class, in 2015. Haule, speaking in parliament on 2 February 2021, called her "the only one who asked forgiveness".
""",
  occ("Asha-Rose Mbwana Kilonzo", "Minister of Foreign Affairs and International Cooperation", start=("4 January 2006", "2006-01-04"), end=("February 2008", "2008-02"), again=["Foreign Affairs#2"]),
  occ("Asha-Rose Mbwana Kilonzo", "Deputy Secretary-General of the East African Community", start=("2011", "2011"), end=("2016", "2016")),
  occ("Asha-Rose Mbwana Kilonzo", "state attorney in Mwanza", start=("1980", "1980"), end=("1984", "1984")),
  occ("Asha-Rose Mbwana Kilonzo", "lectured at her alma mater", start=("1984", "1984"), end=("2000", "2000")),
  occ("Asha-Rose Mbwana Kilonzo", "special seat reserved for women in Ruvuma", start=("2000", "2000"), end=("Five years later", "2005")),
  occ("Edward Mkama", "President"),
  occ("Asha-Rose Mbwana Kilonzo", "Minister of Community Development", start=("in the same year", "2000"), end=("4 January 2006", "2006-01-04")),
  occ("Asha-Rose Mbwana Kilonzo", "Songea Urban", start=("Five years later", "2005")),
  occ("Abdallah Kigoda-Mussa", "trading places", end=("4 January 2006", "2006-01-04")),
  occ("Asha-Rose Mbwana Kilonzo", "chaired the conference on the Great Lakes", start=("14–15 December 2006", "2006-12-14"), end=("14–15 December 2006", "2006-12-15")),
  occ("Josephine Halloway", "American under secretary"),
  occ("Deogratius Haule", "select committee headed", end=("6 February 2008", "2008-02-06")),
  occ("Nazir Karamji", "energy minister", end=("the next day", "2008-02-07")),
  occ("Lucas Ngowi", "Prime Minister", end=("8 February", "2008-02-08")),
  occ("Anselm Kilonzo", "Bishop"),
  fact("Asha-Rose Mbwana Kilonzo", "birthName", "Mbwana#2"),
  fact("Asha-Rose Mbwana Kilonzo", "birthDate", "19 July 1956", value="1956-07-19"),
  fact("Asha-Rose Mbwana Kilonzo", "deathDate", "30 December 2020", value="2020-12-30"),
  fact("Asha-Rose Mbwana Kilonzo", "nationality", "Tanzanian"),
  fact("Asha-Rose Mbwana Kilonzo", "occupation", "lawyer"),
  fact("Asha-Rose Mbwana Kilonzo", "occupation", "diplomat"),
  fact("Asha-Rose Mbwana Kilonzo", "occupation", "politician"),
  fact("Asha-Rose Mbwana Kilonzo", "party", "Chama Cha Mapinduzi"),
  fact("Asha-Rose Mbwana Kilonzo", "birthPlace", "Songea"),
  fact("Asha-Rose Mbwana Kilonzo", "father", "Athumani Mbwana"),
  fact("Asha-Rose Mbwana Kilonzo", "mother", "Zuhura Nassoro"),
  fact("Athumani Mbwana", "occupation", "nurses"),
  fact("Zuhura Nassoro", "occupation", "nurses"),
  fact("Asha-Rose Mbwana Kilonzo", "education", "Weruweru Secondary School"),
  fact("Asha-Rose Mbwana Kilonzo", "education", "University of Dar es Salaam", date=("1979", "1979")),
  fact("Asha-Rose Mbwana Kilonzo", "education", "University of Konstanz", date=("1992", "1992")),
  fact("Asha-Rose Mbwana Kilonzo", "spouse", "Clement Kilonzo", date=("1984#2", "1984")),
  fact("Clement Kilonzo", "occupation", "civil engineer"),
  fact("Clement Kilonzo", "siblings", "Anselm Kilonzo"),
  fact("Asha-Rose Mbwana Kilonzo", "relatives", "brother-in-law"),
  fact("Asha-Rose Mbwana Kilonzo", "religion", "Catholicism"),
  fact("Asha-Rose Mbwana Kilonzo", "award", "Uhuru Torch medal", date=("2015", "2015")),
  ev("election", "won", ("2000", "2000"), ["Asha-Rose Mbwana Kilonzo"]),
  ev("appointment", "made her Minister", ("in the same year", "2000"), ["Asha-Rose Mbwana Kilonzo", "Edward Mkama"]),
  ev("candidacy", "contested", ("Five years later", "2005"), ["Asha-Rose Mbwana Kilonzo"]),
  ev("election", "beat", ("Five years later", "2005"), ["Asha-Rose Mbwana Kilonzo", "Deogratius Haule"]),
  ev("appointment", "moved to Foreign Affairs", ("4 January 2006", "2006-01-04"), ["Asha-Rose Mbwana Kilonzo"]),
  ev("travel", "visited Beijing and Tokyo", ("June 2006", "2006-06"), ["Asha-Rose Mbwana Kilonzo"]),
  ev("meeting", "received the American", ("May 2007", "2007-05"), ["Asha-Rose Mbwana Kilonzo", "Josephine Halloway"]),
  ev("investigation", "looked into", ("6 February 2008", "2008"), ["Deogratius Haule"]),
  ev("disclosure", "reported", ("6 February 2008", "2008-02-06"), ["Deogratius Haule"]),
  ev("communication", "had written", ("23 June 2006", "2006-06-23"), ["Asha-Rose Mbwana Kilonzo"]),
  ev("departure", "resigned", ("the next day", "2008-02-07"), ["Asha-Rose Mbwana Kilonzo", "Nazir Karamji"]),
  ev("departure", "followed them", ("8 February", "2008-02-08"), ["Lucas Ngowi"]),
  ev("arrest", "was arrested", ("2009", "2009"), ["Nazir Karamji"]),
  ev("award", "received the Uhuru", ("2015", "2015"), ["Asha-Rose Mbwana Kilonzo"]),
  ev("speech", "speaking", ("2 February 2021", "2021-02-02"), ["Deogratius Haule"]),
)

P("d42-29", """U Thein Maung Lwin (Burmese: ဦးသိန်းမောင်လွင်; 3 November 1902 – 25 August 1979) was a Burmese civil servant, politician and diplomat who was Minister for National Planning from 1952 to 1956 and later ambassador to the People's Republic of China (1957–1960).

Early life and education

Thein Maung Lwin was born in Pyapon, the son of U Kyaw, a rice miller, and Daw Shwe Mya. He graduated from Rangoon College in 1923 and was selected for the Indian Civil Service after two years at St John's College, Oxford.

Career

He returned to Burma in 1927 as assistant commissioner at Myaungmya, and was deputy commissioner of Henzada when the Japanese invaded. Under the wartime government of 1943 he was secretary of the Ministry of Finance. In 1948 Prime Minister Bo Aung Gyaw made him chief secretary.

He entered politics at the general election of 1951, winning the constituency of Pyapon South for the AFPFL. In the government formed on 16 March 1952 he took the planning portfolio, which until then had belonged to U Hla Pe. He led a trade mission to Moscow in April 1955, where he was received by the deputy premier, and signed a rice barter agreement on 1 July. He left the cabinet on 12 June 1956 together with Hla Pe, who was minister of mines.

Posting to China

Presenting his credentials in Beijing on 9 February 1957, Thein Maung Lwin replaced U Tun Sein. He held thirty-one meetings with Vice Minister Geng Shaoqi on the boundary question. Their letters of November 1959 were published in 1988. He went to Rangoon for consultations in January 1960 and was present at the signing of the boundary treaty on 1 October. He retired that December.

Later life

After the 1962 coup he was held in Insein prison until 1965. He wrote a memoir, and died in Rangoon from a heart attack. His daughter Khin Khin Lwin, a physician, married the historian Michael Ashbourne. His title of Thray Sithu was conferred on him in 1954.
""",
  occ("Thein Maung Lwin", "Minister for National Planning", start=("16 March 1952", "1952-03-16"), end=("12 June 1956", "1956-06-12"), again=["planning portfolio"]),
  occ("Thein Maung Lwin", "ambassador to the People's Republic of China", start=("9 February 1957", "1957-02-09"), end=("1957–1960", "1960")),
  occ("Thein Maung Lwin", "Indian Civil Service"),
  occ("Thein Maung Lwin", "assistant commissioner at Myaungmya", start=("1927", "1927")),
  occ("Thein Maung Lwin", "deputy commissioner of Henzada"),
  occ("Thein Maung Lwin", "secretary of the Ministry of Finance", start=("1943", "1943")),
  occ("Bo Aung Gyaw", "Prime Minister"),
  occ("Thein Maung Lwin", "chief secretary", start=("1948", "1948")),
  occ("Thein Maung Lwin", "constituency of Pyapon South", start=("1951", "1951")),
  occ("Hla Pe", "belonged to U Hla Pe", end=("16 March 1952", "1952-03-16")),
  occ("Thein Maung Lwin", "led a trade mission", start=("April 1955", "1955-04"), end=("April 1955", "1955-04")),
  occ("Hla Pe", "minister of mines", end=("12 June 1956", "1956-06-12")),
  occ("Tun Sein", "replaced", end=("9 February 1957", "1957-02-09")),
  occ("Geng Shaoqi", "Vice Minister"),
  fact("Thein Maung Lwin", "nativeName", "ဦးသိန်းမောင်လွင်"),
  fact("Thein Maung Lwin", "birthDate", "3 November 1902", value="1902-11-03"),
  fact("Thein Maung Lwin", "deathDate", "25 August 1979", value="1979-08-25"),
  fact("Thein Maung Lwin", "nationality", "Burmese#2"),
  fact("Thein Maung Lwin", "occupation", "civil servant"),
  fact("Thein Maung Lwin", "occupation", "politician"),
  fact("Thein Maung Lwin", "occupation", "diplomat"),
  fact("Thein Maung Lwin", "birthPlace", "Pyapon"),
  fact("Thein Maung Lwin", "father", "U Kyaw"),
  fact("U Kyaw", "occupation", "rice miller"),
  fact("Thein Maung Lwin", "mother", "Daw Shwe Mya"),
  fact("Thein Maung Lwin", "education", "Rangoon College", date=("1923", "1923")),
  fact("Thein Maung Lwin", "education", "St John's College, Oxford"),
  fact("Thein Maung Lwin", "party", "AFPFL"),
  fact("Thein Maung Lwin", "deathPlace", "Rangoon#3"),
  fact("Thein Maung Lwin", "causeOfDeath", "heart attack"),
  fact("Thein Maung Lwin", "children", "Khin Khin Lwin"),
  fact("Khin Khin Lwin", "occupation", "physician"),
  fact("Khin Khin Lwin", "spouse", "Michael Ashbourne"),
  fact("Michael Ashbourne", "occupation", "historian"),
  fact("Thein Maung Lwin", "award", "Thray Sithu", date=("1954", "1954")),
  ev("appointment", "was selected", None, ["Thein Maung Lwin"]),
  ev("travel", "returned to Burma", ("1927", "1927"), ["Thein Maung Lwin"]),
  ev("appointment", "made him chief secretary", ("1948", "1948"), ["Thein Maung Lwin", "Bo Aung Gyaw"]),
  ev("election", "winning", ("1951", "1951"), ["Thein Maung Lwin"]),
  ev("appointment", "took the planning portfolio", ("16 March 1952", "1952-03-16"), ["Thein Maung Lwin"]),
  ev("travel", "trade mission to Moscow", ("April 1955", "1955-04"), ["Thein Maung Lwin"]),
  ev("departure", "left the cabinet", ("12 June 1956", "1956-06-12"), ["Thein Maung Lwin", "Hla Pe"]),
  ev("appointment", "Presenting his credentials", ("9 February 1957", "1957-02-09"), ["Thein Maung Lwin"]),
  ev("meeting", "thirty-one meetings", None, ["Thein Maung Lwin", "Geng Shaoqi"]),
  ev("communication", "letters", ("November 1959", "1959-11"), ["Thein Maung Lwin", "Geng Shaoqi"]),
  ev("disclosure", "were published", ("1988", "1988"), ["Thein Maung Lwin", "Geng Shaoqi"]),
  ev("travel", "went to Rangoon", ("January 1960", "1960-01"), ["Thein Maung Lwin"]),
  ev("departure", "retired", ("that December", "1960-12"), ["Thein Maung Lwin"]),
  ev("arrest", "was held", ("After the 1962 coup", "1962"), ["Thein Maung Lwin"]),
  ev("award", "was conferred", ("1954", "1954"), ["Thein Maung Lwin"]),
)

P("d42-30", """Sheikha Dr. Hessa Fahad al-Sumait (Arabic: حصة فهد السميط; born 17 November 1961) is a Kuwaiti academic and politician who became the country's Minister of Health on 2 April 2007 and resigned on 25 August of the same year.

Early life and education

Al-Sumait was born in Qibla, Kuwait City. Her father, Fahad al-Sumait, had been a member of the Constituent Assembly of 1962. She has a bachelor's degree from Kuwait University (1983) and a doctorate in public health from Johns Hopkins University (1990).

Career

Al-Sumait joined the faculty of Kuwait University in 1991, immediately after the liberation, and rose to vice dean in 1999 and to dean of allied health sciences in 2003. She was one of four women who stood in the election of June 2006; she came sixth in the third district. The Prime Minister, Sheikh Mubarak al-Faris, appointed her to succeed Sheikh Ahmad al-Duaij.

A fire at the Jahra hospital on 23 August 2007 led to her departure. The deputies Waleed al-Mutawa and Khalaf al-Enezi had already filed a motion to question her on 13 August. Al-Enezi became chairman of the health committee that October.

Grilling over the foreign hospitals contract

In an article in the newspaper Al-Waqt on 9 March 2008, Al-Mutawa disclosed that she had met the chief executive of a German clinic group, Ulrich Hambrecht, at Frankfurt Airport on 11 May 2007. She confirmed the meeting in a letter to the editor two days later. Hambrecht, who had visited Kuwait on 4–6 June of that year, said that no contract had resulted. The public prosecutor heard her on 17 April 2008. Al-Duaij, who had first invited Hambrecht, was questioned too. The file was closed in January 2009.

Later career

In 2009 she was elected to the National Assembly, where she represented the third district until its dissolution in December 2011. Since 2015 she has been regional adviser of the World Health Organization in Cairo. She is married to Bader al-Khorafi-Sumait, a banker, and has five children. She was given the Arab Health Prize in 2018.
""",
  occ("Hessa Fahad al-Sumait", "Minister of Health", start=("2 April 2007", "2007-04-02"), end=("25 August of the same year", "2007-08-25")),
  occ("Fahad al-Sumait", "member of the Constituent Assembly", start=("1962", "1962")),
  occ("Hessa Fahad al-Sumait", "faculty of Kuwait University", start=("1991", "1991")),
  occ("Hessa Fahad al-Sumait", "vice dean", start=("1999", "1999")),
  occ("Hessa Fahad al-Sumait", "dean of allied health sciences", start=("2003", "2003")),
  occ("Mubarak al-Faris", "Prime Minister"),
  occ("Ahmad al-Duaij", "succeed", end=("2 April 2007", "2007-04-02")),
  occ("Waleed al-Mutawa", "deputies"),
  occ("Khalaf al-Enezi", "deputies"),
  occ("Khalaf al-Enezi", "chairman of the health committee", start=("that October", "2007-10")),
  occ("Ulrich Hambrecht", "chief executive of a German clinic group"),
  occ("Hessa Fahad al-Sumait", "represented the third district", start=("2009#2", "2009"), end=("December 2011", "2011-12"), again=["National Assembly"]),
  occ("Hessa Fahad al-Sumait", "regional adviser of the World Health Organization in Cairo", start=("2015", "2015")),
  fact("Hessa Fahad al-Sumait", "nativeName", "حصة فهد السميط"),
  fact("Hessa Fahad al-Sumait", "birthDate", "17 November 1961", value="1961-11-17"),
  fact("Hessa Fahad al-Sumait", "nationality", "Kuwaiti"),
  fact("Hessa Fahad al-Sumait", "occupation", "academic"),
  fact("Hessa Fahad al-Sumait", "occupation", "politician"),
  fact("Hessa Fahad al-Sumait", "birthPlace", "Qibla"),
  fact("Hessa Fahad al-Sumait", "father", "Fahad al-Sumait#2"),
  fact("Hessa Fahad al-Sumait", "education", "Kuwait University", date=("1983", "1983")),
  fact("Hessa Fahad al-Sumait", "education", "Johns Hopkins University", date=("1990", "1990")),
  fact("Hessa Fahad al-Sumait", "spouse", "Bader al-Khorafi-Sumait"),
  fact("Bader al-Khorafi-Sumait", "occupation", "banker"),
  fact("Hessa Fahad al-Sumait", "award", "Arab Health Prize", date=("2018", "2018")),
  ev("appointment", "became the country's Minister", ("2 April 2007", "2007-04-02"), ["Hessa Fahad al-Sumait"]),
  ev("departure", "resigned", ("25 August of the same year", "2007-08-25"), ["Hessa Fahad al-Sumait"]),
  ev("appointment", "joined the faculty", ("1991", "1991"), ["Hessa Fahad al-Sumait"]),
  ev("candidacy", "stood", ("June 2006", "2006-06"), ["Hessa Fahad al-Sumait"]),
  ev("election", "came sixth", ("June 2006", "2006-06"), ["Hessa Fahad al-Sumait"]),
  ev("appointment", "appointed her", ("2 April 2007", "2007-04-02"), ["Hessa Fahad al-Sumait", "Mubarak al-Faris"]),
  ev("appointment", "became chairman", ("that October", "2007-10"), ["Khalaf al-Enezi"]),
  ev("disclosure", "disclosed", ("9 March 2008", "2008-03-09"), ["Waleed al-Mutawa"]),
  ev("meeting", "had met", ("11 May 2007", "2007-05-11"), ["Hessa Fahad al-Sumait", "Ulrich Hambrecht"]),
  ev("communication", "letter to the editor", ("two days later", "2008-03-11"), ["Hessa Fahad al-Sumait"]),
  ev("travel", "had visited Kuwait", ("4–6 June of that year", "2007-06-04/2007-06-06"), ["Ulrich Hambrecht"]),
  ev("testimony", "heard her", ("17 April 2008", "2008-04-17"), ["Hessa Fahad al-Sumait"]),
  ev("testimony", "was questioned too", None, ["Ahmad al-Duaij"]),
  ev("election", "was elected", ("2009#2", "2009"), ["Hessa Fahad al-Sumait"]),
  ev("award", "was given", ("2018", "2018"), ["Hessa Fahad al-Sumait"]),
)

P("d42-31", """Samvel Hrantovich Tovmasyan-Arzumanov (Armenian: Սամվել Թովմասյան; born 29 April 1958) is an Armenian politician and former physicist. He served as the 8th Prime Minister of Armenia from 12 May 2000 until 4 April 2003, and as the ambassador of Armenia to Russia from 2005 to 2010.

Early life and education

Tovmasyan was born in Leninakan (now Gyumri) to Hrant Tovmasyan, a locksmith. In 1980 he graduated from Yerevan State University, and in 1985 he defended his candidate's thesis at Dubna. His twin brother, Ashot, died in the Spitak earthquake of 7 December 1988.

Career

A researcher at the Yerevan Physics Institute since 1985, Tovmasyan entered the Supreme Soviet in May 1990 as a deputy of the Pan-Armenian National Movement. He was state minister for reconstruction from 1992 to 1996 and mayor of Gyumri from November 1996 to May 2000. He founded the Renewal Party in 1998.

Appointed prime minister after the dismissal of Aram Nazaretyan, he headed a coalition of four parties. Talks with the Turkish diplomat Cengiz Uluğ took place in Vienna on 18 September 2001 and in Reykjavík on 14 May 2002. He went to Moscow in November 2002 to sign the assets-for-debt agreement with Russia's deputy prime minister, Igor Lebedinsky. His party lost half of its seats in 2003, and Vahan Grigoryants formed the next government.

Gas pipeline case

Following the change of power in 2018, the Special Investigation Service opened an inquiry into the sale of the gas network. Tovmasyan was detained at Zvartnots airport on 27 September 2018 and released on bail of 50 million drams. Nazaretyan, whom he had displaced, was among the witnesses for the defence. On 4 February 2019 prosecutors released phone records of a call between Tovmasyan and Lebedinsky on the eve of the agreement. He testified on 20 March 2021. The court convicted him of abuse of office on 15 July 2022 and fined him.

Personal life

He and his wife, the pianist Karine Melikyan, have a son, Hrant, who is deputy governor of Shirak. Tovmasyan is an honorary citizen of Gyumri.
""",
  occ("Samvel Hrantovich Tovmasyan-Arzumanov", "Prime Minister of Armenia", start=("12 May 2000", "2000-05-12"), end=("4 April 2003", "2003-04-04"), again=["prime minister", "headed a coalition"]),
  occ("Samvel Hrantovich Tovmasyan-Arzumanov", "ambassador of Armenia to Russia", start=("2005", "2005"), end=("2010", "2010")),
  occ("Samvel Hrantovich Tovmasyan-Arzumanov", "researcher at the Yerevan Physics Institute", start=("since 1985", "1985"), end=("May 1990", "1990-05")),
  occ("Samvel Hrantovich Tovmasyan-Arzumanov", "deputy of the Pan-Armenian National Movement", start=("May 1990", "1990-05"), again=["Supreme Soviet"]),
  occ("Samvel Hrantovich Tovmasyan-Arzumanov", "state minister for reconstruction", start=("1992", "1992"), end=("1996", "1996")),
  occ("Samvel Hrantovich Tovmasyan-Arzumanov", "mayor of Gyumri", start=("November 1996", "1996-11"), end=("May 2000#2", "2000-05")),
  occ("Samvel Hrantovich Tovmasyan-Arzumanov", "founded the Renewal Party", start=("1998", "1998")),
  occ("Aram Nazaretyan", "dismissal", end=("12 May 2000", "2000-05-12")),
  occ("Igor Lebedinsky", "Russia's deputy prime minister"),
  occ("Vahan Grigoryants", "next government", start=("2003#2", "2003")),
  occ("Hrant", "deputy governor of Shirak"),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "nativeName", "Սամվել Թովմասյան"),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "birthDate", "29 April 1958", value="1958-04-29"),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "nationality", "Armenian#2"),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "occupation", "politician"),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "occupation", "physicist"),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "birthPlace", "Leninakan"),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "father", "Hrant Tovmasyan"),
  fact("Hrant Tovmasyan", "occupation", "locksmith"),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "education", "Yerevan State University", date=("1980", "1980")),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "education", "Dubna", date=("1985", "1985")),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "siblings", "Ashot"),
  fact("Ashot", "causeOfDeath", "Spitak earthquake"),
  fact("Ashot", "deathDate", "7 December 1988", value="1988-12-07"),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "party", "Pan-Armenian National Movement"),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "party", "Renewal Party", date=("1998", "1998")),
  fact("Cengiz Uluğ", "nationality", "Turkish"),
  fact("Cengiz Uluğ", "occupation", "diplomat"),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "spouse", "Karine Melikyan"),
  fact("Karine Melikyan", "occupation", "pianist"),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "children", "Hrant#3"),
  fact("Karine Melikyan", "children", "Hrant#3"),
  fact("Samvel Hrantovich Tovmasyan-Arzumanov", "award", "honorary citizen of Gyumri"),
  ev("election", "entered the Supreme Soviet", ("May 1990", "1990-05"), ["Samvel Hrantovich Tovmasyan-Arzumanov"]),
  ev("appointment", "Appointed", ("12 May 2000", "2000-05-12"), ["Samvel Hrantovich Tovmasyan-Arzumanov"]),
  ev("departure", "dismissal", ("12 May 2000", "2000-05-12"), ["Aram Nazaretyan"]),
  ev("meeting", "Talks", ("18 September 2001", "2001-09-18"), ["Samvel Hrantovich Tovmasyan-Arzumanov", "Cengiz Uluğ"]),
  ev("meeting", "in Reykjavík", ("14 May 2002", "2002-05-14"), ["Samvel Hrantovich Tovmasyan-Arzumanov", "Cengiz Uluğ"]),
  ev("travel", "went to Moscow", ("November 2002", "2002-11"), ["Samvel Hrantovich Tovmasyan-Arzumanov"]),
  ev("appointment", "formed the next government", ("2003#2", "2003"), ["Vahan Grigoryants"]),
  ev("investigation", "opened an inquiry", ("2018", "2018"), ["Samvel Hrantovich Tovmasyan-Arzumanov"]),
  ev("arrest", "was detained", ("27 September 2018", "2018-09-27"), ["Samvel Hrantovich Tovmasyan-Arzumanov"]),
  ev("testimony", "witnesses for the defence", None, ["Aram Nazaretyan"]),
  ev("disclosure", "released phone records", ("4 February 2019", "2019-02-04"), ["Samvel Hrantovich Tovmasyan-Arzumanov", "Igor Lebedinsky"]),
  ev("communication", "a call", ("November 2002", "2002-11"), ["Samvel Hrantovich Tovmasyan-Arzumanov", "Igor Lebedinsky"]),
  ev("testimony", "testified", ("20 March 2021", "2021-03-20"), ["Samvel Hrantovich Tovmasyan-Arzumanov"]),
  ev("conviction", "convicted", ("15 July 2022", "2022-07-15"), ["Samvel Hrantovich Tovmasyan-Arzumanov"]),
  ev("sanction", "fined", ("15 July 2022", "2022-07-15"), ["Samvel Hrantovich Tovmasyan-Arzumanov"]),
)

P("d42-32", """Prosper Nduwimana Bigirindavyi (c. 1931 – 29 April 1972) was a Burundian politician of the UPRONA party. He was Minister of Foreign Affairs of the Kingdom of Burundi in 1964–1965 and of the Republic in 1967–1969.

Early life

Bigirindavyi was born at Rutana, the son of a subchief, Barnabé Nduwimana. He was trained at the Astrida School Group, where he finished in 1952, and worked as a clerk in the territorial administration in Kitega until 1959. He was sent to Brussels in 1960 for a course at the Institut Saint-Louis.

Political career

Elected to the Legislative Assembly in September 1961, Bigirindavyi was its second vice-president by the end of the year. From 1962 he was chargé d'affaires in Bonn. On 8 April 1964 Prime Minister Albin Ntirandekura recalled him and gave him the foreign ministry, which Zacharie Baranyanka had left to become ambassador in Cairo. He travelled to Beijing in October 1964. When the prime minister was assassinated on 15 January 1965, Bigirindavyi was relieved by Marc Manirambona, but was not arrested.

President Gabriel Kanyamupira restored him to the ministry on 13 March 1967. He addressed the General Assembly of the United Nations on 6 October 1967. The American ambassador, George Crandall, whom he met on 22 November 1967 and again on 9 January 1968, described him in a telegram as "cautious to the point of silence". He was dropped in September 1969 and was subsequently director of the Bank of the Republic.

Arrest and death

The security service intercepted a letter of 2 March 1972 from Bigirindavyi to Baranyanka, who lived in exile in Uganda. He was arrested in Bujumbura on 23 April and questioned by Captain Déogratias Sindayigaya. He was shot six days later. A parliamentary commission that was headed by Manirambona's son, Apollinaire, examined the case in 1994.

Family

He was a Catholic. He married Spéciose Inarukundo in 1958. Their daughter Béatrice became rapporteur of the Truth and Reconciliation Commission in 2014.
""",
  occ("Prosper Nduwimana Bigirindavyi", "Minister of Foreign Affairs of the Kingdom of Burundi", start=("8 April 1964", "1964-04-08"), end=("15 January 1965", "1965-01"), again=["foreign ministry"]),
  occ("Prosper Nduwimana Bigirindavyi", "of the Republic", start=("13 March 1967", "1967-03-13"), end=("September 1969", "1969-09"), again=["restored him to the ministry"]),
  occ("Barnabé Nduwimana", "subchief"),
  occ("Prosper Nduwimana Bigirindavyi", "clerk in the territorial administration in Kitega", start=("1952", "1952"), end=("1959", "1959")),
  occ("Prosper Nduwimana Bigirindavyi", "Legislative Assembly", start=("September 1961", "1961-09")),
  occ("Prosper Nduwimana Bigirindavyi", "second vice-president", start=("end of the year", "1961")),
  occ("Prosper Nduwimana Bigirindavyi", "chargé d'affaires in Bonn", start=("1962", "1962"), end=("8 April 1964", "1964-04-08")),
  occ("Albin Ntirandekura", "Prime Minister", end=("15 January 1965", "1965-01-15")),
  occ("Zacharie Baranyanka", "had left", end=("8 April 1964", "1964-04-08")),
  occ("Zacharie Baranyanka", "ambassador in Cairo"),
  occ("Marc Manirambona", "relieved", start=("15 January 1965", "1965-01")),
  occ("Gabriel Kanyamupira", "President"),
  occ("George Crandall", "American ambassador"),
  occ("Prosper Nduwimana Bigirindavyi", "director of the Bank of the Republic", start=("September 1969", "1969-09")),
  occ("Déogratias Sindayigaya", "Captain"),
  occ("Apollinaire", "parliamentary commission that was headed", start=("1994", "1994")),
  occ("Béatrice", "rapporteur of the Truth and Reconciliation Commission", start=("2014", "2014")),
  fact("Prosper Nduwimana Bigirindavyi", "birthDate", "c. 1931", value="1931~"),
  fact("Prosper Nduwimana Bigirindavyi", "deathDate", "29 April 1972", value="1972-04-29"),
  fact("Prosper Nduwimana Bigirindavyi", "nationality", "Burundian"),
  fact("Prosper Nduwimana Bigirindavyi", "occupation", "politician"),
  fact("Prosper Nduwimana Bigirindavyi", "party", "UPRONA"),
  fact("Prosper Nduwimana Bigirindavyi", "birthPlace", "Rutana"),
  fact("Prosper Nduwimana Bigirindavyi", "father", "Barnabé Nduwimana"),
  fact("Prosper Nduwimana Bigirindavyi", "education", "Astrida School Group", date=("1952", "1952")),
  fact("Prosper Nduwimana Bigirindavyi", "education", "Institut Saint-Louis", date=("1960", "1960")),
  fact("Albin Ntirandekura", "causeOfDeath", "assassinated"),
  fact("Albin Ntirandekura", "deathDate", "15 January 1965", value="1965-01-15"),
  fact("Zacharie Baranyanka", "residence", "Uganda"),
  fact("Prosper Nduwimana Bigirindavyi", "causeOfDeath", "shot"),
  fact("Marc Manirambona", "children", "Apollinaire"),
  fact("Prosper Nduwimana Bigirindavyi", "religion", "Catholic"),
  fact("Prosper Nduwimana Bigirindavyi", "spouse", "Spéciose Inarukundo", date=("1958", "1958")),
  fact("Prosper Nduwimana Bigirindavyi", "children", "Béatrice"),
  fact("Spéciose Inarukundo", "children", "Béatrice"),
  ev("travel", "was sent to Brussels", ("1960", "1960"), ["Prosper Nduwimana Bigirindavyi"]),
  ev("election", "Elected", ("September 1961", "1961-09"), ["Prosper Nduwimana Bigirindavyi"]),
  ev("departure", "recalled him", ("8 April 1964", "1964-04-08"), ["Prosper Nduwimana Bigirindavyi", "Albin Ntirandekura"]),
  ev("appointment", "gave him the foreign ministry", ("8 April 1964", "1964-04-08"), ["Prosper Nduwimana Bigirindavyi", "Albin Ntirandekura"]),
  ev("departure", "had left", None, ["Zacharie Baranyanka"]),
  ev("travel", "travelled to Beijing", ("October 1964", "1964-10"), ["Prosper Nduwimana Bigirindavyi"]),
  ev("departure", "was relieved", ("15 January 1965", "1965-01"), ["Prosper Nduwimana Bigirindavyi", "Marc Manirambona"]),
  ev("appointment", "restored", ("13 March 1967", "1967-03-13"), ["Prosper Nduwimana Bigirindavyi", "Gabriel Kanyamupira"]),
  ev("speech", "addressed", ("6 October 1967", "1967-10-06"), ["Prosper Nduwimana Bigirindavyi"]),
  ev("meeting", "met", ("22 November 1967", "1967-11-22"), ["Prosper Nduwimana Bigirindavyi", "George Crandall"]),
  ev("meeting", "again", ("9 January 1968", "1968-01-09"), ["Prosper Nduwimana Bigirindavyi", "George Crandall"]),
  ev("communication", "telegram", None, ["George Crandall"]),
  ev("departure", "was dropped", ("September 1969", "1969-09"), ["Prosper Nduwimana Bigirindavyi"]),
  ev("communication", "letter", ("2 March 1972", "1972-03-02"), ["Prosper Nduwimana Bigirindavyi", "Zacharie Baranyanka"]),
  ev("arrest", "was arrested", ("23 April", "1972-04-23"), ["Prosper Nduwimana Bigirindavyi"]),
  ev("testimony", "questioned", ("23 April", "1972-04"), ["Prosper Nduwimana Bigirindavyi", "Déogratias Sindayigaya"]),
  ev("investigation", "examined the case", ("1994", "1994"), ["Apollinaire", "Prosper Nduwimana Bigirindavyi"]),
  ev("appointment", "became rapporteur", ("2014", "2014"), ["Béatrice"]),
)

P("d42-33", """Ihsan Ziya Korkmazoğlu (25 March 1915 – 9 November 1999) was a Turkish diplomat and politician, who was the Minister of Foreign Affairs of Turkey from 1971 to 1974 and a senator from 1975 to 1980.

Early life

He was born in Salonica and came to İzmir with his family in 1924. His father, Colonel Ziya Bey, fell at Gallipoli five months after his birth. He finished Galatasaray High School in 1934 and the Faculty of Political Science in 1938.

Diplomatic career

Korkmazoğlu entered the Foreign Ministry in 1939. He served as third secretary in Budapest, consul in Aleppo (1946–1949) and counsellor at the NATO delegation in Paris. From 1957 to 1960 he was director general for Cyprus affairs; in that capacity he attended the Zürich talks in February 1959. He was ambassador to Austria from 1960 to 1964 and to the United States from 1964 to 1970, where he succeeded Bülent Esenyel. It was to him that the American secretary of state handed, on 5 June 1964, the letter of the President concerning Cyprus.

Minister

Following the military memorandum of 12 March 1971, Prime Minister Nihat Sezer invited Korkmazoğlu into his cabinet of technocrats. He met the Greek foreign minister, Xenophon Papadakis, in Lisbon on 3–4 June 1971, a contact which Papadakis made public in his memoirs of 1986. He announced the ban on the poppy in a speech on 30 June. He remained under the following two governments and handed over the ministry to Turan Akınay on 26 January 1974.

Later years

The President appointed him as a senator in June 1975. In 1977 he presided over the inquiry into the purchase of transport planes, before which the former air force commander, General Muhsin Batıbey, testified on 4 May. After the coup of 1980 he withdrew from politics. His house in Yeniköy was burgled in 1983, and some of his papers were later printed in the weekly Yankılar.

He was married to Melek Esenyel, his predecessor's sister. Their son Ziya Korkmazoğlu is honorary consul of Portugal. He died of kidney failure in Istanbul.
""",
  occ("Ihsan Ziya Korkmazoğlu", "Minister of Foreign Affairs of Turkey", start=("1971", "1971"), end=("26 January 1974", "1974-01-26"), again=["cabinet of technocrats"]),
  occ("Ihsan Ziya Korkmazoğlu", "senator", start=("June 1975", "1975-06"), end=("1980", "1980"), again=["senator#2"]),
  occ("Ziya Bey", "Colonel"),
  occ("Ihsan Ziya Korkmazoğlu", "Foreign Ministry", start=("1939", "1939")),
  occ("Ihsan Ziya Korkmazoğlu", "third secretary in Budapest"),
  occ("Ihsan Ziya Korkmazoğlu", "consul in Aleppo", start=("1946–1949", "1946"), end=("1946–1949", "1949")),
  occ("Ihsan Ziya Korkmazoğlu", "counsellor at the NATO delegation in Paris"),
  occ("Ihsan Ziya Korkmazoğlu", "director general for Cyprus affairs", start=("1957", "1957"), end=("1960", "1960")),
  occ("Ihsan Ziya Korkmazoğlu", "ambassador to Austria", start=("1960#2", "1960"), end=("1964", "1964")),
  occ("Ihsan Ziya Korkmazoğlu", "to the United States", start=("1964#2", "1964"), end=("1970", "1970")),
  occ("Bülent Esenyel", "succeeded", end=("1964#2", "1964"), again=["predecessor"]),
  occ("Nihat Sezer", "Prime Minister"),
  occ("Xenophon Papadakis", "Greek foreign minister"),
  occ("Turan Akınay", "handed over the ministry", start=("26 January 1974", "1974-01-26")),
  occ("Ihsan Ziya Korkmazoğlu", "presided over the inquiry", start=("1977", "1977")),
  occ("Muhsin Batıbey", "air force commander"),
  occ("Muhsin Batıbey", "General"),
  occ("Ziya Korkmazoğlu", "honorary consul of Portugal"),
  fact("Ihsan Ziya Korkmazoğlu", "birthDate", "25 March 1915", value="1915-03-25"),
  fact("Ihsan Ziya Korkmazoğlu", "deathDate", "9 November 1999", value="1999-11-09"),
  fact("Ihsan Ziya Korkmazoğlu", "nationality", "Turkish"),
  fact("Ihsan Ziya Korkmazoğlu", "occupation", "diplomat"),
  fact("Ihsan Ziya Korkmazoğlu", "occupation", "politician"),
  fact("Ihsan Ziya Korkmazoğlu", "birthPlace", "Salonica"),
  fact("Ihsan Ziya Korkmazoğlu", "residence", "İzmir", date=("1924", "1924")),
  fact("Ihsan Ziya Korkmazoğlu", "father", "Ziya Bey"),
  fact("Ziya Bey", "causeOfDeath", "fell at Gallipoli"),
  fact("Ziya Bey", "deathDate", "five months after his birth", value="1915-08"),
  fact("Ihsan Ziya Korkmazoğlu", "education", "Galatasaray High School", date=("1934", "1934")),
  fact("Ihsan Ziya Korkmazoğlu", "education", "Faculty of Political Science", date=("1938", "1938")),
  fact("Ihsan Ziya Korkmazoğlu", "residence", "Yeniköy"),
  fact("Ihsan Ziya Korkmazoğlu", "spouse", "Melek Esenyel"),
  fact("Melek Esenyel", "siblings", "predecessor"),
  fact("Ihsan Ziya Korkmazoğlu", "children", "Ziya Korkmazoğlu#2"),
  fact("Melek Esenyel", "children", "Ziya Korkmazoğlu#2"),
  fact("Ihsan Ziya Korkmazoğlu", "causeOfDeath", "kidney failure"),
  fact("Ihsan Ziya Korkmazoğlu", "deathPlace", "Istanbul"),
  ev("travel", "came to İzmir", ("1924", "1924"), ["Ihsan Ziya Korkmazoğlu"]),
  ev("appointment", "entered the Foreign Ministry", ("1939", "1939"), ["Ihsan Ziya Korkmazoğlu"]),
  ev("meeting", "attended the Zürich talks", ("February 1959", "1959-02"), ["Ihsan Ziya Korkmazoğlu"]),
  ev("communication", "handed", ("5 June 1964", "1964-06-05"), ["Ihsan Ziya Korkmazoğlu"]),
  ev("appointment", "invited Korkmazoğlu", ("12 March 1971", "1971-03"), ["Ihsan Ziya Korkmazoğlu", "Nihat Sezer"]),
  ev("meeting", "met", ("3–4 June 1971", "1971-06-03/1971-06-04"), ["Ihsan Ziya Korkmazoğlu", "Xenophon Papadakis"]),
  ev("disclosure", "made public", ("1986", "1986"), ["Xenophon Papadakis"]),
  ev("speech", "speech", ("30 June", "1971-06-30"), ["Ihsan Ziya Korkmazoğlu"]),
  ev("departure", "handed over", ("26 January 1974", "1974-01-26"), ["Ihsan Ziya Korkmazoğlu", "Turan Akınay"]),
  ev("appointment", "appointed him", ("June 1975", "1975-06"), ["Ihsan Ziya Korkmazoğlu"]),
  ev("investigation", "inquiry", ("1977", "1977"), ["Ihsan Ziya Korkmazoğlu"]),
  ev("testimony", "testified", ("4 May", "1977-05-04"), ["Muhsin Batıbey"]),
  ev("departure", "withdrew from politics", ("the coup of 1980", "1980"), ["Ihsan Ziya Korkmazoğlu"]),
  ev("disclosure", "were later printed", None, ["Ihsan Ziya Korkmazoğlu"]),
)

P("d42-34", """Mutale Chanda Kapwepwe-Phiri (born 3 October 1967) is a Zambian politician, currently serving as Minister of Commerce, Trade and Industry. She was the Member of the National Assembly for Chinsali from 2011 to 2016 for the Patriotic Front, and has been a nominated member since September 2021.

Early life and education

Kapwepwe-Phiri was born in Kasama to Bwalya Chanda, a United Church of Zambia minister, and Grace Mulenga. She attended Roma Girls' Secondary School in Lusaka and later the Copperbelt University (B.B.A., 1990) and the University of Nottingham, where she obtained a master's degree in 1996 on a Chevening Scholarship.

Career

Prior to politics, she was country manager of Barclay Standard from 2003 to 2010. She joined the Patriotic Front in 2009 and at the 2011 elections defeated the Minister of Works, Emmanuel Mwila, in Chinsali. The President appointed her Deputy Minister of Mines in October 2011; she was the deputy of Wilbur Simuusa-Banda until July 2013, and took his place when he was moved to Agriculture. She was sacked by telephone on 9 March 2015 after a quarrel with the Secretary to the Cabinet, Dr. Roland Msiska-Tembo.

In 2016 she stood as an independent and came third. She crossed to the United Party for National Development in February 2020.

Controversies

In her time as Minister of Mines, Kapwepwe-Phiri travelled with the Indian businessman Anil Rathore to Mumbai on 4 May 2014. A video in which Rathore boasted of the trip was published on 12 May. She apologised to parliament in a ministerial statement of 20 May 2014. The Anti-Corruption Commission, which had been investigating Rathore since March, interviewed her twice in June 2014. Mwila, by then a director at the Commission, recused himself. No charges followed. As trade minister, she held talks with Rathore's son, Vikram, in Lusaka on 17 January 2023, which she disclosed on the ministry's website.

Personal life

She is a widow. Her husband, Lt. Col. Gideon Phiri, was killed in the air crash at Mongu in 2008.
""",
  occ("Mutale Chanda Kapwepwe-Phiri", "Minister of Commerce, Trade and Industry", again=["trade minister"]),
  occ("Mutale Chanda Kapwepwe-Phiri", "Member of the National Assembly for Chinsali", start=("2011", "2011"), end=("2016", "2016")),
  occ("Mutale Chanda Kapwepwe-Phiri", "nominated member", start=("September 2021", "2021-09")),
  occ("Bwalya Chanda", "United Church of Zambia minister"),
  occ("Mutale Chanda Kapwepwe-Phiri", "country manager of Barclay Standard", start=("2003", "2003"), end=("2010", "2010")),
  occ("Emmanuel Mwila", "Minister of Works"),
  occ("Mutale Chanda Kapwepwe-Phiri", "Deputy Minister of Mines", start=("October 2011", "2011-10"), end=("July 2013", "2013-07"), again=["deputy of Wilbur Simuusa-Banda"]),
  occ("Wilbur Simuusa-Banda", "took his place", end=("July 2013", "2013-07")),
  occ("Mutale Chanda Kapwepwe-Phiri", "Minister of Mines#2", start=("July 2013", "2013-07"), end=("9 March 2015", "2015-03-09")),
  occ("Wilbur Simuusa-Banda", "moved to Agriculture", start=("July 2013", "2013-07")),
  occ("Roland Msiska-Tembo", "Secretary to the Cabinet"),
  occ("Emmanuel Mwila", "director at the Commission"),
  occ("Gideon Phiri", "Lt. Col."),
  fact("Mutale Chanda Kapwepwe-Phiri", "birthDate", "3 October 1967", value="1967-10-03"),
  fact("Mutale Chanda Kapwepwe-Phiri", "nationality", "Zambian"),
  fact("Mutale Chanda Kapwepwe-Phiri", "occupation", "politician"),
  fact("Mutale Chanda Kapwepwe-Phiri", "party", "Patriotic Front", date=("2009", "2009")),
  fact("Mutale Chanda Kapwepwe-Phiri", "birthPlace", "Kasama"),
  fact("Mutale Chanda Kapwepwe-Phiri", "father", "Bwalya Chanda"),
  fact("Mutale Chanda Kapwepwe-Phiri", "mother", "Grace Mulenga"),
  fact("Mutale Chanda Kapwepwe-Phiri", "education", "Roma Girls' Secondary School in Lusaka"),
  fact("Mutale Chanda Kapwepwe-Phiri", "education", "Copperbelt University", date=("1990", "1990")),
  fact("Mutale Chanda Kapwepwe-Phiri", "education", "University of Nottingham", date=("1996", "1996")),
  fact("Mutale Chanda Kapwepwe-Phiri", "award", "Chevening Scholarship"),
  fact("Mutale Chanda Kapwepwe-Phiri", "party", "United Party for National Development", date=("February 2020", "2020-02")),
  fact("Anil Rathore", "nationality", "Indian"),
  fact("Anil Rathore", "occupation", "businessman"),
  fact("Anil Rathore", "children", "Vikram"),
  fact("Mutale Chanda Kapwepwe-Phiri", "spouse", "Gideon Phiri"),
  fact("Gideon Phiri", "causeOfDeath", "air crash"),
  fact("Gideon Phiri", "deathPlace", "Mongu"),
  fact("Gideon Phiri", "deathDate", "2008", value="2008"),
  ev("election", "defeated", ("2011#2", "2011"), ["Mutale Chanda Kapwepwe-Phiri", "Emmanuel Mwila"]),
  ev("appointment", "appointed her", ("October 2011", "2011-10"), ["Mutale Chanda Kapwepwe-Phiri"]),
  ev("appointment", "took his place", ("July 2013", "2013-07"), ["Mutale Chanda Kapwepwe-Phiri"]),
  ev("appointment", "was moved", ("July 2013", "2013-07"), ["Wilbur Simuusa-Banda"]),
  ev("departure", "was sacked", ("9 March 2015", "2015-03-09"), ["Mutale Chanda Kapwepwe-Phiri"]),
  ev("candidacy", "stood", ("2016#2", "2016"), ["Mutale Chanda Kapwepwe-Phiri"]),
  ev("election", "came third", ("2016#2", "2016"), ["Mutale Chanda Kapwepwe-Phiri"]),
  ev("travel", "travelled", ("4 May 2014", "2014-05-04"), ["Mutale Chanda Kapwepwe-Phiri", "Anil Rathore"]),
  ev("disclosure", "was published", ("12 May", "2014-05-12"), ["Anil Rathore"]),
  ev("speech", "ministerial statement", ("20 May 2014", "2014-05-20"), ["Mutale Chanda Kapwepwe-Phiri"]),
  ev("investigation", "had been investigating", ("since March", "2014-03"), ["Anil Rathore"]),
  ev("testimony", "interviewed", ("June 2014", "2014-06"), ["Mutale Chanda Kapwepwe-Phiri"]),
  ev("recusal", "recused himself", None, ["Emmanuel Mwila"]),
  ev("meeting", "held talks", ("17 January 2023", "2023-01-17"), ["Mutale Chanda Kapwepwe-Phiri", "Vikram"]),
  ev("disclosure", "disclosed", None, ["Mutale Chanda Kapwepwe-Phiri"]),
)

P("d42-35", """Hsu Ching-yao (Chinese: 徐靖堯; pinyin: Xú Jìngyáo; born 7 January 1948) is a Taiwanese politician and diplomat who served as Vice Minister of Foreign Affairs from 2002 to 2004 and Minister of Foreign Affairs from 20 May 2004 to 25 January 2006.

Early life and education

Hsu was born in Keelung to a Hakka family; his father, Hsu A-fu, mended nets. He studied diplomacy at National Chengchi University, where he was president of the debating society, and received his M.A. from Georgetown University in 1976.

Career

Hsu joined the Ministry of Foreign Affairs in 1973, and was posted to Pretoria (1979–1984) and Manila. From 1994 to 1998 he was the representative in Copenhagen. He left the Kuomintang in 1999. President Kao Shih-hung appointed him representative in Brussels in 2000, where he took over from Lin Pao-chu.

As minister, Hsu visited eleven of the country's allies. He travelled to Port Vila on 2 November 2004, and on the following day signed a communiqué with the prime minister, Sergeant Kalsakau-Molisa; the latter was deposed five weeks afterwards. Hsu resigned when the Premier, Chiu Te-lung, reshuffled the cabinet. He was succeeded by his own deputy, Fang Yi-ling.

Papua funds scandal

On 1 May 2008 a Singapore newspaper reported that NT$980 million meant for Papua New Guinea had vanished. Hsu, who was then secretary-general of the National Security Council, stated on 3 May that he had met the middleman Raymond Quah at a hotel in Taipei on 16 August 2006, and Fang acknowledged having signed the transfer. Both men resigned on 6 May. Prosecutors searched Hsu's home on 7 May and questioned him for nine hours. Quah was arrested in Singapore in 2009. The Control Yuan impeached Hsu on 11 November 2008. A court acquitted him in 2011, and Fang was acquitted in the same year.

Personal life

Hsu is married to Tseng Mei-chih, a professor of nursing. He is a Presbyterian. Their daughter, Hsu Hui-wen, ran for the Legislative Yuan in 2016 but was not elected.
""",
  occ("Hsu Ching-yao", "Vice Minister of Foreign Affairs", start=("2002", "2002"), end=("2004", "2004")),
  occ("Hsu Ching-yao", "Minister of Foreign Affairs#2", start=("20 May 2004", "2004-05-20"), end=("25 January 2006", "2006-01-25"), again=["minister"]),
  occ("Hsu Ching-yao", "president of the debating society"),
  occ("Hsu Ching-yao", "Ministry of Foreign Affairs", start=("1973", "1973")),
  occ("Hsu Ching-yao", "posted to Pretoria", start=("1979–1984", "1979"), end=("1979–1984", "1984")),
  occ("Hsu Ching-yao", "Manila"),
  occ("Hsu Ching-yao", "representative in Copenhagen", start=("1994", "1994"), end=("1998", "1998")),
  occ("Kao Shih-hung", "President"),
  occ("Hsu Ching-yao", "representative in Brussels", start=("2000", "2000")),
  occ("Lin Pao-chu", "took over", end=("2000", "2000")),
  occ("Sergeant Kalsakau-Molisa", "prime minister", end=("five weeks afterwards", "2004-12")),
  occ("Chiu Te-lung", "Premier"),
  occ("Fang Yi-ling", "deputy"),
  occ("Fang Yi-ling", "succeeded", start=("25 January 2006", "2006-01-25")),
  occ("Hsu Ching-yao", "secretary-general of the National Security Council", end=("6 May", "2008-05-06")),
  occ("Tseng Mei-chih", "professor of nursing"),
  fact("Hsu Ching-yao", "nativeName", "徐靖堯"),
  fact("Hsu Ching-yao", "birthDate", "7 January 1948", value="1948-01-07"),
  fact("Hsu Ching-yao", "nationality", "Taiwanese"),
  fact("Hsu Ching-yao", "occupation", "politician"),
  fact("Hsu Ching-yao", "occupation", "diplomat"),
  fact("Hsu Ching-yao", "birthPlace", "Keelung"),
  fact("Hsu Ching-yao", "ethnicity", "Hakka"),
  fact("Hsu Ching-yao", "father", "Hsu A-fu"),
  fact("Hsu Ching-yao", "education", "National Chengchi University"),
  fact("Hsu Ching-yao", "education", "Georgetown University", date=("1976", "1976")),
  fact("Hsu Ching-yao", "party", "Kuomintang"),
  fact("Raymond Quah", "occupation", "middleman"),
  fact("Hsu Ching-yao", "spouse", "Tseng Mei-chih"),
  fact("Hsu Ching-yao", "religion", "Presbyterian"),
  fact("Hsu Ching-yao", "children", "Hsu Hui-wen"),
  fact("Tseng Mei-chih", "children", "Hsu Hui-wen"),
  ev("appointment", "joined", ("1973", "1973"), ["Hsu Ching-yao"]),
  ev("departure", "left the Kuomintang", ("1999", "1999"), ["Hsu Ching-yao"]),
  ev("appointment", "appointed him", ("2000", "2000"), ["Hsu Ching-yao", "Kao Shih-hung"]),
  ev("travel", "visited eleven", None, ["Hsu Ching-yao"]),
  ev("travel", "travelled to Port Vila", ("2 November 2004", "2004-11-02"), ["Hsu Ching-yao"]),
  ev("meeting", "signed a communiqué", ("the following day", "2004-11-03"), ["Hsu Ching-yao", "Sergeant Kalsakau-Molisa"]),
  ev("departure", "was deposed", ("five weeks afterwards", "2004-12"), ["Sergeant Kalsakau-Molisa"]),
  ev("departure", "resigned when", ("25 January 2006", "2006-01-25"), ["Hsu Ching-yao"]),
  ev("appointment", "was succeeded", ("25 January 2006", "2006-01-25"), ["Fang Yi-ling"]),
  ev("disclosure", "stated", ("3 May", "2008-05-03"), ["Hsu Ching-yao"]),
  ev("meeting", "had met", ("16 August 2006", "2006-08-16"), ["Hsu Ching-yao", "Raymond Quah"]),
  ev("disclosure", "acknowledged", ("3 May", "2008-05-03"), ["Fang Yi-ling"]),
  ev("departure", "Both men resigned", ("6 May", "2008-05-06"), ["Hsu Ching-yao", "Fang Yi-ling"]),
  ev("investigation", "searched", ("7 May", "2008-05-07"), ["Hsu Ching-yao"]),
  ev("testimony", "questioned", ("7 May", "2008-05-07"), ["Hsu Ching-yao"]),
  ev("arrest", "was arrested", ("2009", "2009"), ["Raymond Quah"]),
  ev("sanction", "impeached", ("11 November 2008", "2008-11-11"), ["Hsu Ching-yao"]),
  ev("candidacy", "ran for the Legislative Yuan", ("2016", "2016"), ["Hsu Hui-wen"]),
  ev("election", "was not elected", ("2016", "2016"), ["Hsu Hui-wen"]),
)

P("d42-36", """El-Tayeb Abdelrahim Shibeika (Arabic: الطيب عبد الرحيم شبيكة; 12 May 1912 – 20 October 1985) was a Sudanese judge and politician, the third Foreign Minister of Sudan. He was in office from 7 July 1958 until the military takeover on 17 November of that year.

Early life and education

Shibeika was born in Omdurman to Abdelrahim Shibeika, qadi of El Obeid. He was educated at Gordon Memorial College in Khartoum. He became an interpreter in the Legal Department in 1933 and graduated from the School of Law, in its first class, in 1939.

Judicial career

He was appointed district judge at Wad Medani in 1944, provincial judge of Kordofan in 1949, and judge of the High Court in 1953. With Mekki Zubeir he went to London in February 1953 as legal adviser to the Umma Party, which he had joined on its foundation in 1945.

Political career

He stood in the 1958 election in Omdurman South and took the seat from Ali Badri-Hamza, a minister of the outgoing government. Prime Minister Siddig Khalifa first gave him Justice; four months later he transferred him to the Foreign Ministry in place of Zubeir. Shibeika met the Egyptian ambassador, Mahmoud Seif al-Yazal, on 11 August 1958 to discuss the Nile waters, and spoke at the United Nations on 30 September. General Awad Hussein's government placed him under house arrest for six months.

In the October Revolution of 1964 he was among the signatories of the letter of 27 October that demanded Hussein's departure. He served as Speaker of the Constituent Assembly from June 1965 to February 1968. His successor was Badri-Hamza, whom he had once beaten.

Later life

In July 1970 he was arrested, along with his nephew, the surgeon Omer Shibeika, and tried for corresponding with Addis Ababa. He was sentenced to two years, and spent them in Kober Prison. Upon his release he moved to Jeddah, where he was legal consultant to an oil company. He came back to Khartoum in April 1985, after the fall of the regime, and died there six months later. His memoir was published in 1991. He was awarded the Order of the Two Niles in 1979.
""",
  occ("El-Tayeb Abdelrahim Shibeika", "Foreign Minister of Sudan", start=("7 July 1958", "1958-07-07"), end=("17 November of that year", "1958-11-17"), again=["Foreign Ministry"]),
  occ("Abdelrahim Shibeika", "qadi of El Obeid"),
  occ("El-Tayeb Abdelrahim Shibeika", "interpreter in the Legal Department", start=("1933", "1933")),
  occ("El-Tayeb Abdelrahim Shibeika", "district judge at Wad Medani", start=("1944", "1944"), end=("1949", "1949")),
  occ("El-Tayeb Abdelrahim Shibeika", "provincial judge of Kordofan", start=("1949", "1949"), end=("1953", "1953")),
  occ("El-Tayeb Abdelrahim Shibeika", "judge of the High Court", start=("1953", "1953")),
  occ("El-Tayeb Abdelrahim Shibeika", "legal adviser to the Umma Party", start=("February 1953", "1953-02")),
  occ("El-Tayeb Abdelrahim Shibeika", "took the seat", start=("1958 election", "1958")),
  occ("Ali Badri-Hamza", "seat", end=("1958 election", "1958")),
  occ("Ali Badri-Hamza", "minister of the outgoing government"),
  occ("Siddig Khalifa", "Prime Minister"),
  occ("El-Tayeb Abdelrahim Shibeika", "Justice", end=("four months later", "1958-07")),
  occ("Mekki Zubeir", "in place of Zubeir", end=("four months later", "1958-07")),
  occ("Mahmoud Seif al-Yazal", "Egyptian ambassador"),
  occ("Awad Hussein", "General Awad Hussein's government", end=("October Revolution of 1964", "1964-10")),
  occ("El-Tayeb Abdelrahim Shibeika", "Speaker of the Constituent Assembly", start=("June 1965", "1965-06"), end=("February 1968", "1968-02")),
  occ("Ali Badri-Hamza", "successor", start=("February 1968", "1968-02")),
  occ("El-Tayeb Abdelrahim Shibeika", "legal consultant to an oil company"),
  fact("El-Tayeb Abdelrahim Shibeika", "nativeName", "الطيب عبد الرحيم شبيكة"),
  fact("El-Tayeb Abdelrahim Shibeika", "birthDate", "12 May 1912", value="1912-05-12"),
  fact("El-Tayeb Abdelrahim Shibeika", "deathDate", "20 October 1985", value="1985-10-20"),
  fact("El-Tayeb Abdelrahim Shibeika", "nationality", "Sudanese"),
  fact("El-Tayeb Abdelrahim Shibeika", "occupation", "judge"),
  fact("El-Tayeb Abdelrahim Shibeika", "occupation", "politician"),
  fact("El-Tayeb Abdelrahim Shibeika", "birthPlace", "Omdurman"),
  fact("El-Tayeb Abdelrahim Shibeika", "father", "Abdelrahim Shibeika#2"),
  fact("El-Tayeb Abdelrahim Shibeika", "education", "Gordon Memorial College in Khartoum"),
  fact("El-Tayeb Abdelrahim Shibeika", "education", "School of Law", date=("1939", "1939")),
  fact("El-Tayeb Abdelrahim Shibeika", "party", "Umma Party", date=("1945", "1945")),
  fact("El-Tayeb Abdelrahim Shibeika", "relatives", "Omer Shibeika"),
  fact("Omer Shibeika", "occupation", "surgeon"),
  fact("El-Tayeb Abdelrahim Shibeika", "residence", "Jeddah"),
  fact("El-Tayeb Abdelrahim Shibeika", "deathPlace", "Khartoum#2"),
  fact("El-Tayeb Abdelrahim Shibeika", "award", "Order of the Two Niles", date=("1979", "1979")),
  ev("appointment", "became an interpreter", ("1933", "1933"), ["El-Tayeb Abdelrahim Shibeika"]),
  ev("appointment", "was appointed", ("1944", "1944"), ["El-Tayeb Abdelrahim Shibeika"]),
  ev("travel", "went to London", ("February 1953", "1953-02"), ["El-Tayeb Abdelrahim Shibeika", "Mekki Zubeir"]),
  ev("candidacy", "stood", ("1958 election", "1958"), ["El-Tayeb Abdelrahim Shibeika"]),
  ev("election", "took the seat", ("1958 election", "1958"), ["El-Tayeb Abdelrahim Shibeika", "Ali Badri-Hamza"]),
  ev("appointment", "gave him Justice", None, ["El-Tayeb Abdelrahim Shibeika", "Siddig Khalifa"]),
  ev("appointment", "transferred him", ("four months later", "1958-07"), ["El-Tayeb Abdelrahim Shibeika", "Siddig Khalifa"]),
  ev("meeting", "met", ("11 August 1958", "1958-08-11"), ["El-Tayeb Abdelrahim Shibeika", "Mahmoud Seif al-Yazal"]),
  ev("speech", "spoke", ("30 September", "1958-09-30"), ["El-Tayeb Abdelrahim Shibeika"]),
  ev("arrest", "placed him under house arrest", None, ["El-Tayeb Abdelrahim Shibeika"]),
  ev("communication", "letter", ("27 October", "1964-10-27"), ["El-Tayeb Abdelrahim Shibeika"]),
  ev("arrest", "was arrested", ("July 1970", "1970-07"), ["El-Tayeb Abdelrahim Shibeika", "Omer Shibeika"]),
  ev("conviction", "was sentenced", None, ["El-Tayeb Abdelrahim Shibeika"]),
  ev("travel", "moved to Jeddah", None, ["El-Tayeb Abdelrahim Shibeika"]),
  ev("travel", "came back to Khartoum", ("April 1985", "1985-04"), ["El-Tayeb Abdelrahim Shibeika"]),
  ev("award", "was awarded", ("1979", "1979"), ["El-Tayeb Abdelrahim Shibeika"]),
)

P("d42-37", """Mohamed Lassaad Ben Romdhane (Arabic: محمد الأسعد بن رمضان; born 22 August 1954) is a Tunisian engineer and politician. He served as head of the government of Tunisia from 29 January 2014 to 6 February 2015, leading a cabinet of independents.

Early life and education

Ben Romdhane was born in Mahdia. He holds an engineering degree from the National School of Engineers of Tunis (1979) and a DEA in mechanics from the University of Paris VI. His great-grandfather, Sadok Ben Romdhane, was a member of the Grand Council.

Career

He began his career in 1979 with Aérotech, a subsidiary of the Laval Group, and by 2009 had become president of the aerospace division of Laval itself. On 14 March 2013 he joined the government of Habib Ferjani as Minister of Industry. He was chosen as the consensus candidate for prime minister on 14 December 2013 and confirmed by the Constituent Assembly on 28 January, receiving 149 votes. Ferjani handed over the seals the next day.

Ben Romdhane went on an official visit to Algiers on 1 February 2014, and met the President of the United States at the White House on 4 April. His interior minister, Lotfi Ben Jemaa, was the only member of the old cabinet whom he kept. Habib Sassi replaced him in February 2015; Ben Jemaa left at the same time and became governor of Sfax.

Sigma Partners

In 2019, Ben Romdhane was the candidate of the Alternative Party, which he had founded two years before, in the presidential election. He finished eleventh, with 1.8 percent. An investigation by the magazine Zitouna, published on 21 September 2020, described how he had met the French banker Thierry Castellan in Geneva on 9 July 2014. He told the finance committee on 15 October 2020 that Castellan had been his subordinate at Laval. Ferjani, called by the same committee, declined to attend.

Personal life

He is the father of five. His wife, Agnès Tournier, is a ceramist from Toulouse. He gave up French citizenship in 2014. He is a Grand Cordon of the Order of the Republic.
""",
  occ("Mohamed Lassaad Ben Romdhane", "head of the government of Tunisia", start=("29 January 2014", "2014-01-29"), end=("6 February 2015", "2015-02-06"), again=["leading a cabinet"]),
  occ("Sadok Ben Romdhane", "member of the Grand Council"),
  occ("Mohamed Lassaad Ben Romdhane", "Aérotech", start=("1979#2", "1979")),
  occ("Mohamed Lassaad Ben Romdhane", "president of the aerospace division", start=("2009", "2009")),
  occ("Mohamed Lassaad Ben Romdhane", "Minister of Industry", start=("14 March 2013", "2013-03-14"), end=("28 January", "2014-01-28")),
  occ("Habib Ferjani", "government of Habib Ferjani", end=("the next day", "2014-01-29")),
  occ("Lotfi Ben Jemaa", "interior minister", end=("February 2015#2", "2015-02")),
  occ("Habib Sassi", "replaced", start=("February 2015#2", "2015-02")),
  occ("Lotfi Ben Jemaa", "governor of Sfax", start=("at the same time", "2015-02")),
  occ("Mohamed Lassaad Ben Romdhane", "Alternative Party, which he had founded", start=("two years before", "2017")),
  occ("Thierry Castellan", "subordinate at Laval"),
  fact("Mohamed Lassaad Ben Romdhane", "nativeName", "محمد الأسعد بن رمضان"),
  fact("Mohamed Lassaad Ben Romdhane", "birthDate", "22 August 1954", value="1954-08-22"),
  fact("Mohamed Lassaad Ben Romdhane", "nationality", "Tunisian"),
  fact("Mohamed Lassaad Ben Romdhane", "occupation", "engineer"),
  fact("Mohamed Lassaad Ben Romdhane", "occupation", "politician"),
  fact("Mohamed Lassaad Ben Romdhane", "birthPlace", "Mahdia"),
  fact("Mohamed Lassaad Ben Romdhane", "education", "National School of Engineers of Tunis", date=("1979", "1979")),
  fact("Mohamed Lassaad Ben Romdhane", "education", "University of Paris VI"),
  fact("Mohamed Lassaad Ben Romdhane", "relatives", "Sadok Ben Romdhane"),
  fact("Mohamed Lassaad Ben Romdhane", "party", "Alternative Party", date=("two years before", "2017")),
  fact("Thierry Castellan", "nationality", "French"),
  fact("Thierry Castellan", "occupation", "banker"),
  fact("Mohamed Lassaad Ben Romdhane", "spouse", "Agnès Tournier"),
  fact("Agnès Tournier", "occupation", "ceramist"),
  fact("Mohamed Lassaad Ben Romdhane", "award", "Grand Cordon of the Order of the Republic"),
  ev("appointment", "joined the government", ("14 March 2013", "2013-03-14"), ["Mohamed Lassaad Ben Romdhane"]),
  ev("appointment", "was chosen", ("14 December 2013", "2013-12-14"), ["Mohamed Lassaad Ben Romdhane"]),
  ev("appointment", "confirmed", ("28 January", "2014-01-28"), ["Mohamed Lassaad Ben Romdhane"]),
  ev("departure", "handed over the seals", ("the next day", "2014-01-29"), ["Habib Ferjani"]),
  ev("travel", "official visit to Algiers", ("1 February 2014", "2014-02-01"), ["Mohamed Lassaad Ben Romdhane"]),
  ev("meeting", "met", ("4 April", "2014-04-04"), ["Mohamed Lassaad Ben Romdhane"]),
  ev("appointment", "replaced", ("February 2015#2", "2015-02"), ["Habib Sassi"]),
  ev("departure", "left", ("at the same time", "2015-02"), ["Lotfi Ben Jemaa"]),
  ev("appointment", "became governor", ("at the same time", "2015-02"), ["Lotfi Ben Jemaa"]),
  ev("candidacy", "was the candidate", ("2019", "2019"), ["Mohamed Lassaad Ben Romdhane"]),
  ev("election", "finished eleventh", ("2019", "2019"), ["Mohamed Lassaad Ben Romdhane"]),
  ev("disclosure", "published", ("21 September 2020", "2020-09-21"), ["Mohamed Lassaad Ben Romdhane"]),
  ev("meeting", "had met", ("9 July 2014", "2014-07-09"), ["Mohamed Lassaad Ben Romdhane", "Thierry Castellan"]),
  ev("testimony", "told the finance committee", ("15 October 2020", "2020-10-15"), ["Mohamed Lassaad Ben Romdhane"]),
)

P("d42-38", """Gideon Wellington Msonthi-Banda (12 September 1920 – 2 June 1981) was a Malawian teacher and politician who was one of the first six African ministers of Nyasaland and the Minister of External Affairs of Malawi for three months in 1964.

Early life and education

The son of a capitao on a tobacco estate, Msonthi-Banda was born near Nkhotakota. He was educated by the Universities' Mission and at the Blantyre Secondary School. From 1945 he taught at Zomba, and in 1951 enrolled at the University of Delhi, which awarded him a B.A. in 1954.

Political career

Having joined the Nyasaland African Congress in 1950, he became its publicity secretary in 1957. He was arrested on 3 March 1959 during Operation Sunrise and held at Gwelo and Kanjedza until September 1960. The Malawi Congress Party put him up for Dowa in the election of August 1961, in which he was unopposed. He was Minister of Trade from 1 February 1963; he had followed the settler Colin Blackmore, who returned to Salisbury.

The Prime Minister made him Minister of External Affairs on 6 July 1964. In that month he addressed the African heads of state in Cairo, and on 4 August met the Chinese ambassador to Tanganyika, He Yingqin, in Dar es Salaam, an encounter that was held against him afterwards. He was dismissed on 7 September 1964, the first day of the Cabinet Crisis, with Orton Chisambo and Rose Kachingwe. Yatuta Munkhondya resigned in sympathy.

Exile

He fled to Zambia on 29 October. He was in turn lecturer at Kivukoni College, education officer in Dar es Salaam, and from 1972 a desk officer of the Organization of African Unity. A letter that he had sent to Chisambo on 11 May 1965 was produced at the latter's treason trial in 1968. In absence he was stripped of his citizenship.

Death and legacy

He died in Dar es Salaam of diabetes. He had been married since 1947 to Loveness Chirwa, who came home in 1994, and was elected MP for Dowa Central that May. A secondary school at Mponela has borne his name since 1996.
""",
  occ("Gideon Wellington Msonthi-Banda", "one of the first six African ministers of Nyasaland"),
  occ("Gideon Wellington Msonthi-Banda", "Minister of External Affairs of Malawi", start=("6 July 1964", "1964-07-06"), end=("7 September 1964", "1964-09-07"), again=["Minister of External Affairs#2"]),
  occ("Gideon Wellington Msonthi-Banda", "taught at Zomba", start=("1945", "1945")),
  occ("Gideon Wellington Msonthi-Banda", "publicity secretary", start=("1957", "1957")),
  occ("Gideon Wellington Msonthi-Banda", "Dowa", start=("August 1961", "1961-08")),
  occ("Gideon Wellington Msonthi-Banda", "Minister of Trade", start=("1 February 1963", "1963-02-01")),
  occ("Colin Blackmore", "followed", end=("1 February 1963", "1963-02-01")),
  occ("He Yingqin", "Chinese ambassador to Tanganyika"),
  occ("Gideon Wellington Msonthi-Banda", "lecturer at Kivukoni College"),
  occ("Gideon Wellington Msonthi-Banda", "education officer in Dar es Salaam"),
  occ("Gideon Wellington Msonthi-Banda", "desk officer of the Organization of African Unity", start=("1972", "1972")),
  occ("Loveness Chirwa", "MP for Dowa Central", start=("that May", "1994-05")),
  fact("Gideon Wellington Msonthi-Banda", "birthDate", "12 September 1920", value="1920-09-12"),
  fact("Gideon Wellington Msonthi-Banda", "deathDate", "2 June 1981", value="1981-06-02"),
  fact("Gideon Wellington Msonthi-Banda", "nationality", "Malawian"),
  fact("Gideon Wellington Msonthi-Banda", "occupation", "teacher"),
  fact("Gideon Wellington Msonthi-Banda", "occupation", "politician"),
  fact("Gideon Wellington Msonthi-Banda", "birthPlace", "Nkhotakota"),
  fact("Gideon Wellington Msonthi-Banda", "education", "Universities' Mission"),
  fact("Gideon Wellington Msonthi-Banda", "education", "Blantyre Secondary School"),
  fact("Gideon Wellington Msonthi-Banda", "education", "University of Delhi", date=("1954", "1954")),
  fact("Gideon Wellington Msonthi-Banda", "party", "Nyasaland African Congress", date=("1950", "1950")),
  fact("Gideon Wellington Msonthi-Banda", "party", "Malawi Congress Party"),
  fact("Colin Blackmore", "residence", "Salisbury"),
  fact("Gideon Wellington Msonthi-Banda", "deathPlace", "Dar es Salaam#3"),
  fact("Gideon Wellington Msonthi-Banda", "causeOfDeath", "diabetes"),
  fact("Gideon Wellington Msonthi-Banda", "spouse", "Loveness Chirwa", date=("1947", "1947")),
  ev("appointment", "became its publicity secretary", ("1957", "1957"), ["Gideon Wellington Msonthi-Banda"]),
  ev("arrest", "was arrested", ("3 March 1959", "1959-03-03"), ["Gideon Wellington Msonthi-Banda"]),
  ev("candidacy", "put him up", ("August 1961", "1961-08"), ["Gideon Wellington Msonthi-Banda"]),
  ev("election", "was unopposed", ("August 1961", "1961-08"), ["Gideon Wellington Msonthi-Banda"]),
  ev("travel", "returned to Salisbury", None, ["Colin Blackmore"]),
  ev("appointment", "made him Minister", ("6 July 1964", "1964-07-06"), ["Gideon Wellington Msonthi-Banda"]),
  ev("speech", "addressed", ("In that month", "1964-07"), ["Gideon Wellington Msonthi-Banda"]),
  ev("meeting", "met", ("4 August", "1964-08-04"), ["Gideon Wellington Msonthi-Banda", "He Yingqin"]),
  ev("departure", "was dismissed", ("7 September 1964", "1964-09-07"), ["Gideon Wellington Msonthi-Banda", "Orton Chisambo", "Rose Kachingwe"]),
  ev("departure", "resigned", None, ["Yatuta Munkhondya"]),
  ev("travel", "fled to Zambia", ("29 October", "1964-10-29"), ["Gideon Wellington Msonthi-Banda"]),
  ev("communication", "had sent", ("11 May 1965", "1965-05-11"), ["Gideon Wellington Msonthi-Banda", "Orton Chisambo"]),
  ev("disclosure", "was produced", ("1968", "1968"), ["Gideon Wellington Msonthi-Banda", "Orton Chisambo"]),
  ev("sanction", "was stripped of his citizenship", None, ["Gideon Wellington Msonthi-Banda"]),
  ev("travel", "came home", ("1994", "1994"), ["Loveness Chirwa"]),
  ev("election", "was elected MP", ("that May", "1994-05"), ["Loveness Chirwa"]),
)

P("d42-39", """Aishath Nahula Didi-Manik (Dhivehi: އައިޝަތު ނަހުލާ; born 6 March 1974) is a Maldivian economist and politician who was Minister of Tourism from November 2013 to June 2015. She is the younger sister of Ibrahim Didi-Manik, Vice President of the Maldives in 2012–2013.

Early life and education

She was born in Hithadhoo, Addu Atoll. Her early schooling was at Aminiya School in Malé. She obtained a degree in hospitality from Griffith University in 1997 and later a master's from the University of Surrey.

Career

Nahula started her career as a statistics officer at the Ministry of Planning in 1992. She was managing director of the Tourism Development Corporation between 2008 and 2011, when the board replaced her with Hussain Shareef. Her brother's government made her State Minister for Finance in August 2012. After the election of 16 November 2013, in which she was campaign manager of the winning Progressive Party, she was appointed to the cabinet. Shareef, who had run the campaign of the other side, was transferred to the post office.

Lagoon leases

The Auditor General, Niyaz Rasheed, reported on 30 October 2015 that fifty-three lagoons had been leased without tender. Nahula had left office four months earlier. According to the report, she met the Singaporean developer Edmund Soh on 12 January and 7 March 2014, and exchanged 114 text messages with him. Her permanent secretary, Ali Waheed-Zaki, gave evidence to the parliamentary public accounts committee on 11 November 2015. Rasheed was removed by parliament a week later.

Nahula flew to Colombo on 4 December 2015. An arrest warrant was issued on 20 December, and Interpol published a notice in February 2016. She was extradited in 2019 and pleaded guilty to abuse of power on 3 March 2020; she was sentenced to six years under house arrest. Soh denied any wrongdoing.

Personal life

She was divorced from the footballer Moosa Naseem in 2006 and has a son with him. She won the Golden Dhoni tourism award in 2014.
""",
  occ("Aishath Nahula Didi-Manik", "Minister of Tourism", start=("November 2013", "2013-11"), end=("June 2015", "2015-06"), again=["cabinet"]),
  occ("Ibrahim Didi-Manik", "Vice President of the Maldives", start=("2012–2013", "2012"), end=("2012–2013", "2013")),
  occ("Aishath Nahula Didi-Manik", "statistics officer at the Ministry of Planning", start=("1992", "1992")),
  occ("Aishath Nahula Didi-Manik", "managing director of the Tourism Development Corporation", start=("2008", "2008"), end=("2011", "2011")),
  occ("Hussain Shareef", "replaced", start=("2011", "2011")),
  occ("Aishath Nahula Didi-Manik", "State Minister for Finance", start=("August 2012", "2012-08")),
  occ("Aishath Nahula Didi-Manik", "campaign manager of the winning Progressive Party"),
  occ("Hussain Shareef", "run the campaign of the other side"),
  occ("Hussain Shareef", "transferred to the post office"),
  occ("Niyaz Rasheed", "Auditor General", end=("a week later", "2015-11-18")),
  occ("Ali Waheed-Zaki", "permanent secretary"),
  fact("Aishath Nahula Didi-Manik", "nativeName", "އައިޝަތު ނަހުލާ"),
  fact("Aishath Nahula Didi-Manik", "birthDate", "6 March 1974", value="1974-03-06"),
  fact("Aishath Nahula Didi-Manik", "nationality", "Maldivian"),
  fact("Aishath Nahula Didi-Manik", "occupation", "economist"),
  fact("Aishath Nahula Didi-Manik", "occupation", "politician"),
  fact("Aishath Nahula Didi-Manik", "siblings", "Ibrahim Didi-Manik"),
  fact("Aishath Nahula Didi-Manik", "birthPlace", "Hithadhoo"),
  fact("Aishath Nahula Didi-Manik", "education", "Aminiya School in Malé"),
  fact("Aishath Nahula Didi-Manik", "education", "Griffith University", date=("1997", "1997")),
  fact("Aishath Nahula Didi-Manik", "education", "University of Surrey"),
  fact("Aishath Nahula Didi-Manik", "party", "Progressive Party"),
  fact("Edmund Soh", "nationality", "Singaporean"),
  fact("Edmund Soh", "occupation", "developer"),
  fact("Aishath Nahula Didi-Manik", "spouse", "Moosa Naseem"),
  fact("Moosa Naseem", "occupation", "footballer"),
  fact("Aishath Nahula Didi-Manik", "award", "Golden Dhoni", date=("2014#2", "2014")),
  ev("departure", "replaced", ("2011", "2011"), ["Aishath Nahula Didi-Manik", "Hussain Shareef"]),
  ev("appointment", "made her State Minister", ("August 2012", "2012-08"), ["Aishath Nahula Didi-Manik"]),
  ev("appointment", "was appointed", ("16 November 2013", "2013-11"), ["Aishath Nahula Didi-Manik"]),
  ev("appointment", "was transferred", None, ["Hussain Shareef"]),
  ev("disclosure", "reported", ("30 October 2015", "2015-10-30"), ["Niyaz Rasheed"]),
  ev("departure", "had left office", ("four months earlier", "2015-06"), ["Aishath Nahula Didi-Manik"]),
  ev("meeting", "met", ("12 January and 7 March 2014", "2014-01-12"), ["Aishath Nahula Didi-Manik", "Edmund Soh"]),
  ev("communication", "exchanged 114 text messages", None, ["Aishath Nahula Didi-Manik", "Edmund Soh"]),
  ev("testimony", "gave evidence", ("11 November 2015", "2015-11-11"), ["Ali Waheed-Zaki"]),
  ev("departure", "was removed", ("a week later", "2015-11-18"), ["Niyaz Rasheed"]),
  ev("travel", "flew to Colombo", ("4 December 2015", "2015-12-04"), ["Aishath Nahula Didi-Manik"]),
  ev("investigation", "arrest warrant", ("20 December", "2015-12-20"), ["Aishath Nahula Didi-Manik"]),
  ev("conviction", "pleaded guilty", ("3 March 2020", "2020-03-03"), ["Aishath Nahula Didi-Manik"]),
  ev("conviction", "was sentenced", ("3 March 2020", "2020-03"), ["Aishath Nahula Didi-Manik"]),
  ev("award", "won", ("2014#2", "2014"), ["Aishath Nahula Didi-Manik"]),
)

P("d42-40", """Hugo Bernardus "Ben" Terblanche (2 May 1917 – 14 October 1993) was a South African civil servant and National Party politician who served as Minister of Information from 1968 to 1978. He had previously been the country's ambassador to Portugal.

Early life and education

Terblanche was born in Calvinia, Cape Province, to Dominee Jacobus Terblanche and his wife, Hester Louw. He matriculated from Paarl Gymnasium in 1934 and took an M.A. at Stellenbosch University in 1938. He was interned at Koffiefontein from 1942 to 1944 for membership in the Ossewabrandwag.

Career

He was on the staff of Die Burger from 1945, and political editor from 1951 to 1954. At the by-election of 1954 the voters of Namaqualand returned him to the House of Assembly. In 1961 he gave up his seat to Gerrit Coetzee-Malan, and went to Lisbon as ambassador, relieving Dr. Willem Hofmeyr. Prime Minister Albert Greyling summoned him home in August 1968 to head the Department of Information. Coetzee-Malan was his deputy from 1974.

Foreign contacts and the secret fund

In June 1974 Terblanche visited Abidjan in secret, and was received by the president of Ivory Coast. He met the American publisher Lyle Hutchison at a ranch in Michigan on 11 October 1974 and paid a second visit to him in February 1975. On 28 April 1978 he admitted in a statement to Parliament that the department had funded a newspaper. Mr Justice Anton Rabie-Steyn, appointed on 3 November of that year, examined 51 witnesses; Terblanche testified on 15 and 16 November. He had resigned on 7 November 1978. Coetzee-Malan, who succeeded him, revealed in March 1979 the letters that Hutchison had written to the department.

In 1980 Terblanche was tried in Pretoria for fraud and acquitted. The National Party expelled him. He stood for the Conservatives in Calvinia in 1987 and was beaten.

Personal life

Terblanche married Susara Greyling, the Prime Minister's niece, in 1949. An elder of the Dutch Reformed Church, he farmed sheep until his death at Nieuwoudtville. He had received the Grand Cross of the Order of Christ from Portugal in 1968.
""",
  occ("Hugo Bernardus Terblanche", "Minister of Information", start=("1968", "1968"), end=("7 November 1978", "1978-11-07"), again=["head the Department of Information"]),
  occ("Hugo Bernardus Terblanche", "ambassador to Portugal", start=("1961", "1961"), end=("August 1968", "1968-08"), again=["ambassador#2"]),
  occ("Jacobus Terblanche", "Dominee"),
  occ("Hugo Bernardus Terblanche", "staff of Die Burger", start=("1945", "1945")),
  occ("Hugo Bernardus Terblanche", "political editor", start=("1951", "1951"), end=("1954", "1954")),
  occ("Hugo Bernardus Terblanche", "House of Assembly", start=("1954#2", "1954"), end=("1961", "1961")),
  occ("Gerrit Coetzee-Malan", "gave up his seat", start=("1961", "1961")),
  occ("Willem Hofmeyr", "relieving", end=("1961", "1961")),
  occ("Albert Greyling", "Prime Minister"),
  occ("Gerrit Coetzee-Malan", "deputy", start=("1974", "1974")),
  occ("Lyle Hutchison", "American publisher"),
  occ("Anton Rabie-Steyn", "Justice"),
  occ("Gerrit Coetzee-Malan", "succeeded", start=("7 November 1978", "1978-11")),
  occ("Hugo Bernardus Terblanche", "elder of the Dutch Reformed Church"),
  fact("Hugo Bernardus Terblanche", "alias", "Ben"),
  fact("Hugo Bernardus Terblanche", "birthDate", "2 May 1917", value="1917-05-02"),
  fact("Hugo Bernardus Terblanche", "deathDate", "14 October 1993", value="1993-10-14"),
  fact("Hugo Bernardus Terblanche", "nationality", "South African"),
  fact("Hugo Bernardus Terblanche", "occupation", "civil servant"),
  fact("Hugo Bernardus Terblanche", "occupation", "politician"),
  fact("Hugo Bernardus Terblanche", "party", "National Party"),
  fact("Hugo Bernardus Terblanche", "birthPlace", "Calvinia"),
  fact("Hugo Bernardus Terblanche", "father", "Jacobus Terblanche"),
  fact("Hugo Bernardus Terblanche", "mother", "Hester Louw"),
  fact("Jacobus Terblanche", "spouse", "Hester Louw"),
  fact("Hugo Bernardus Terblanche", "education", "Paarl Gymnasium", date=("1934", "1934")),
  fact("Hugo Bernardus Terblanche", "education", "Stellenbosch University", date=("1938", "1938")),
  fact("Lyle Hutchison", "nationality", "American"),
  fact("Hugo Bernardus Terblanche", "party", "Conservatives", date=("1987", "1987")),
  fact("Hugo Bernardus Terblanche", "spouse", "Susara Greyling", date=("1949", "1949")),
  fact("Albert Greyling", "relatives", "Susara Greyling"),
  fact("Hugo Bernardus Terblanche", "religion", "Dutch Reformed Church"),
  fact("Hugo Bernardus Terblanche", "deathPlace", "Nieuwoudtville"),
  fact("Hugo Bernardus Terblanche", "award", "Grand Cross of the Order of Christ", date=("1968#3", "1968")),
  ev("arrest", "was interned", ("1942", "1942"), ["Hugo Bernardus Terblanche"]),
  ev("election", "returned him", ("1954#2", "1954"), ["Hugo Bernardus Terblanche"]),
  ev("departure", "gave up his seat", ("1961", "1961"), ["Hugo Bernardus Terblanche"]),
  ev("appointment", "went to Lisbon", ("1961", "1961"), ["Hugo Bernardus Terblanche"]),
  ev("appointment", "summoned him home", ("August 1968", "1968-08"), ["Hugo Bernardus Terblanche", "Albert Greyling"]),
  ev("travel", "visited Abidjan", ("June 1974", "1974-06"), ["Hugo Bernardus Terblanche"]),
  ev("meeting", "was received", ("June 1974", "1974-06"), ["Hugo Bernardus Terblanche"]),
  ev("meeting", "met", ("11 October 1974", "1974-10-11"), ["Hugo Bernardus Terblanche", "Lyle Hutchison"]),
  ev("meeting", "second visit", ("February 1975", "1975-02"), ["Hugo Bernardus Terblanche", "Lyle Hutchison"]),
  ev("disclosure", "admitted", ("28 April 1978", "1978-04-28"), ["Hugo Bernardus Terblanche"]),
  ev("appointment", "appointed", ("3 November of that year", "1978-11-03"), ["Anton Rabie-Steyn"]),
  ev("investigation", "examined 51 witnesses", None, ["Anton Rabie-Steyn", "Hugo Bernardus Terblanche"]),
  ev("testimony", "testified", ("15 and 16 November", "1978-11-15/1978-11-16"), ["Hugo Bernardus Terblanche"]),
  ev("departure", "had resigned", ("7 November 1978", "1978-11-07"), ["Hugo Bernardus Terblanche"]),
  ev("disclosure", "revealed", ("March 1979", "1979-03"), ["Gerrit Coetzee-Malan", "Lyle Hutchison"]),
  ev("communication", "had written", None, ["Lyle Hutchison"]),
  ev("sanction", "expelled", None, ["Hugo Bernardus Terblanche"]),
  ev("candidacy", "stood", ("1987", "1987"), ["Hugo Bernardus Terblanche"]),
  ev("election", "was beaten", ("1987", "1987"), ["Hugo Bernardus Terblanche"]),
  ev("award", "had received", ("1968#3", "1968"), ["Hugo Bernardus Terblanche"]),
)

P("d42-41", """Raghunandan Prasad Shrivastava-Nigam IFS (Retd.) (4 July 1929 – 16 December 2010) was an Indian diplomat and politician who served as Union Minister of State for External Affairs (1985–1987) and as Member of the Rajya Sabha from Madhya Pradesh from 1984 to 1990. He was India's ambassador to Sweden from 1979 to 1983.

Early life and education

Nigam was born at Rewa in a Kayastha family. His father, Kedarnath, was dewan of a small state. He did his schooling at Daly College, Indore, and graduated from Allahabad University in 1949. He entered the Indian Foreign Service in 1952.

Career

His early postings were Cairo and Peking. He was first secretary in Moscow from 1961 to 1964 and deputy high commissioner in Dacca when the war of 1971 broke out. In 1976 he took over as joint secretary (Europe) from K. V. Subramaniam-Iyer, who was leaving for Lusaka. After his term at Stockholm he took voluntary retirement on 31 March 1984 and joined the Indian National Congress the next day. He was inducted into the council of ministers on 25 September 1985. In his capacity as minister of state he travelled to Harare in September 1986 for the non-aligned summit, and held talks with the Swedish foreign trade minister, Lars-Erik Bohlin, on 18 January 1987.

Howitzer allegations

On 16 April 1987, Swedish Radio reported bribes in a field gun contract. The diaries of the manufacturer's director, Sven Ardberg, which the daily Bharat Mail published on 7 October 1987, mentioned "N.", and breakfasts with him on 2 July 1985 and 14 November 1985. Nigam acknowledged both appointments in the Rajya Sabha on 11 November 1987. He resigned the same evening, and the portfolio went to Smt. Kamala Deshpande-Rao. A joint parliamentary committee, headed by B. N. Mahapatra, took his evidence on 3 February 1988. The CBI registered a case in 1990; he was discharged by the Delhi High Court on 4 February 2004. Ardberg had died in 1994.

Personal life

He married Sarojini Mathur in 1955. Their daughter is the dancer Uttara Nigam. He was posthumously awarded the Padma Bhushan in 2011.
""",
  occ("Raghunandan Prasad Shrivastava-Nigam", "Union Minister of State for External Affairs", start=("25 September 1985", "1985-09-25"), end=("11 November 1987", "1987-11-11"), again=["council of ministers", "minister of state"]),
  occ("Raghunandan Prasad Shrivastava-Nigam", "Member of the Rajya Sabha from Madhya Pradesh", start=("1984", "1984"), end=("1990", "1990")),
  occ("Raghunandan Prasad Shrivastava-Nigam", "ambassador to Sweden", start=("1979", "1979"), end=("1983", "1983")),
  occ("Kedarnath", "dewan of a small state"),
  occ("Raghunandan Prasad Shrivastava-Nigam", "Indian Foreign Service", start=("1952", "1952"), end=("31 March 1984", "1984-03-31")),
  occ("Raghunandan Prasad Shrivastava-Nigam", "Cairo"),
  occ("Raghunandan Prasad Shrivastava-Nigam", "Peking"),
  occ("Raghunandan Prasad Shrivastava-Nigam", "first secretary in Moscow", start=("1961", "1961"), end=("1964", "1964")),
  occ("Raghunandan Prasad Shrivastava-Nigam", "deputy high commissioner in Dacca", start=("1971", "1971")),
  occ("Raghunandan Prasad Shrivastava-Nigam", "joint secretary (Europe)", start=("1976", "1976")),
  occ("K. V. Subramaniam-Iyer", "took over", end=("1976", "1976")),
  occ("Lars-Erik Bohlin", "Swedish foreign trade minister"),
  occ("Sven Ardberg", "manufacturer's director"),
  occ("Kamala Deshpande-Rao", "portfolio", start=("the same evening", "1987-11-11")),
  occ("B. N. Mahapatra", "joint parliamentary committee, headed"),
  fact("Raghunandan Prasad Shrivastava-Nigam", "birthDate", "4 July 1929", value="1929-07-04"),
  fact("Raghunandan Prasad Shrivastava-Nigam", "deathDate", "16 December 2010", value="2010-12-16"),
  fact("Raghunandan Prasad Shrivastava-Nigam", "nationality", "Indian"),
  fact("Raghunandan Prasad Shrivastava-Nigam", "occupation", "diplomat"),
  fact("Raghunandan Prasad Shrivastava-Nigam", "occupation", "politician"),
  fact("Raghunandan Prasad Shrivastava-Nigam", "birthPlace", "Rewa"),
  fact("Raghunandan Prasad Shrivastava-Nigam", "ethnicity", "Kayastha"),
  fact("Raghunandan Prasad Shrivastava-Nigam", "father", "Kedarnath"),
  fact("Raghunandan Prasad Shrivastava-Nigam", "education", "Daly College, Indore"),
  fact("Raghunandan Prasad Shrivastava-Nigam", "education", "Allahabad University", date=("1949", "1949")),
  fact("Raghunandan Prasad Shrivastava-Nigam", "party", "Indian National Congress", date=("the next day", "1984-04-01")),
  fact("Sven Ardberg", "deathDate", "1994", value="1994"),
  fact("Raghunandan Prasad Shrivastava-Nigam", "spouse", "Sarojini Mathur", date=("1955", "1955")),
  fact("Raghunandan Prasad Shrivastava-Nigam", "children", "Uttara Nigam"),
  fact("Sarojini Mathur", "children", "Uttara Nigam"),
  fact("Uttara Nigam", "occupation", "dancer"),
  fact("Raghunandan Prasad Shrivastava-Nigam", "award", "Padma Bhushan", date=("2011", "2011")),
  ev("appointment", "entered the Indian Foreign Service", ("1952", "1952"), ["Raghunandan Prasad Shrivastava-Nigam"]),
  ev("appointment", "took over", ("1976", "1976"), ["Raghunandan Prasad Shrivastava-Nigam", "K. V. Subramaniam-Iyer"]),
  ev("departure", "was leaving", ("1976", "1976"), ["K. V. Subramaniam-Iyer"]),
  ev("departure", "voluntary retirement", ("31 March 1984", "1984-03-31"), ["Raghunandan Prasad Shrivastava-Nigam"]),
  ev("appointment", "was inducted", ("25 September 1985", "1985-09-25"), ["Raghunandan Prasad Shrivastava-Nigam"]),
  ev("travel", "travelled to Harare", ("September 1986", "1986-09"), ["Raghunandan Prasad Shrivastava-Nigam"]),
  ev("meeting", "held talks", ("18 January 1987", "1987-01-18"), ["Raghunandan Prasad Shrivastava-Nigam", "Lars-Erik Bohlin"]),
  ev("disclosure", "published", ("7 October 1987", "1987-10-07"), ["Sven Ardberg", "Raghunandan Prasad Shrivastava-Nigam"]),
  ev("meeting", "breakfasts", ("2 July 1985", "1985-07-02"), ["Sven Ardberg", "Raghunandan Prasad Shrivastava-Nigam"]),
  ev("disclosure", "acknowledged", ("11 November 1987", "1987-11-11"), ["Raghunandan Prasad Shrivastava-Nigam"]),
  ev("departure", "resigned", ("the same evening", "1987-11-11"), ["Raghunandan Prasad Shrivastava-Nigam"]),
  ev("appointment", "portfolio went", ("the same evening", "1987-11-11"), ["Kamala Deshpande-Rao"]),
  ev("testimony", "took his evidence", ("3 February 1988", "1988-02-03"), ["Raghunandan Prasad Shrivastava-Nigam", "B. N. Mahapatra"]),
  ev("investigation", "registered a case", ("1990#2", "1990"), ["Raghunandan Prasad Shrivastava-Nigam"]),
  ev("award", "was posthumously awarded", ("2011", "2011"), ["Raghunandan Prasad Shrivastava-Nigam"]),
)

P("d42-42", """Nguyễn Hữu Thiện (4 February 1910 – 23 May 1988) was a South Vietnamese physician and politician who served as Minister of Foreign Affairs of the Republic of Vietnam from February 1964 to June 1965, and as Prime Minister for 104 days in 1968.

Early life and education

Thiện was born in Mỹ Tho to Nguyễn Hữu Lộc, a landowner, and Trần Thị Mai. He attended the Lycée Chasseloup-Laubat in Saigon and graduated in medicine from the University of Hanoi in 1936. During his time in Hanoi he was elected president of the students' association.

Career

He opened a surgery in Cần Thơ in 1937. His younger brother, Nguyễn Hữu Phước, who had gone over to the Việt Minh in 1945, was later deputy health minister in Hanoi; the two never met again. Thiện was arrested for signing the manifesto of 26 April 1960 and kept in prison until November 1963.

On 8 February 1964 General Lâm Văn Khương, the head of the junta, chose him as foreign minister in succession to Phạm Đăng Quý. He visited Washington on 22–25 May 1964. He met the British consul general, Myles Prendergast, several times in Saigon; a dispatch of 4 December 1964, declassified in 1995, gives details of their talks on neutrality. Lâm was exiled in February 1965, and Thiện retired with the civilian cabinet on 11 June.

He was ambassador in Seoul in 1966 and 1967. He took the oath as prime minister on 25 May 1968 and travelled to Paris in July to see the American negotiator, Whitney Alcott. His telephone conversation with Alcott on 31 August was tapped by the FBI. He left office on 6 September and was replaced by Trần Quang Bửu.

Later life

He was elected senator in 1970. After the fall of Saigon he was sent for re-education, from which he was released in June 1980 owing to his brother's intercession. He emigrated to France in 1981 and lived in Nice. He died there. He had been married to Lê Thị Bạch Vân since 1938; his son Nguyễn Hữu Đức is a surgeon.
""",
  occ("Nguyễn Hữu Thiện", "Minister of Foreign Affairs of the Republic of Vietnam", start=("8 February 1964", "1964-02-08"), end=("11 June", "1965-06-11"), again=["foreign minister"]),
  occ("Nguyễn Hữu Thiện", "Prime Minister", start=("25 May 1968", "1968-05-25"), end=("6 September", "1968-09-06"), again=["prime minister"]),
  occ("Nguyễn Hữu Thiện", "president of the students' association"),
  occ("Nguyễn Hữu Phước", "deputy health minister in Hanoi"),
  occ("Lâm Văn Khương", "General"),
  occ("Lâm Văn Khương", "head of the junta", end=("February 1965", "1965-02")),
  occ("Phạm Đăng Quý", "in succession", end=("8 February 1964", "1964-02-08")),
  occ("Myles Prendergast", "British consul general"),
  occ("Nguyễn Hữu Thiện", "ambassador in Seoul", start=("1966", "1966"), end=("1967", "1967")),
  occ("Whitney Alcott", "American negotiator"),
  occ("Trần Quang Bửu", "replaced", start=("6 September", "1968-09-06")),
  occ("Nguyễn Hữu Thiện", "senator", start=("1970", "1970")),
  fact("Nguyễn Hữu Thiện", "birthDate", "4 February 1910", value="1910-02-04"),
  fact("Nguyễn Hữu Thiện", "deathDate", "23 May 1988", value="1988-05-23"),
  fact("Nguyễn Hữu Thiện", "nationality", "South Vietnamese"),
  fact("Nguyễn Hữu Thiện", "occupation", "physician"),
  fact("Nguyễn Hữu Thiện", "occupation", "politician"),
  fact("Nguyễn Hữu Thiện", "birthPlace", "Mỹ Tho"),
  fact("Nguyễn Hữu Thiện", "father", "Nguyễn Hữu Lộc"),
  fact("Nguyễn Hữu Lộc", "occupation", "landowner"),
  fact("Nguyễn Hữu Thiện", "mother", "Trần Thị Mai"),
  fact("Nguyễn Hữu Thiện", "education", "Lycée Chasseloup-Laubat in Saigon"),
  fact("Nguyễn Hữu Thiện", "education", "University of Hanoi", date=("1936", "1936")),
  fact("Nguyễn Hữu Thiện", "siblings", "Nguyễn Hữu Phước"),
  fact("Nguyễn Hữu Phước", "party", "Việt Minh", date=("1945", "1945")),
  fact("Nguyễn Hữu Thiện", "residence", "Nice"),
  fact("Nguyễn Hữu Thiện", "spouse", "Lê Thị Bạch Vân", date=("1938", "1938")),
  fact("Nguyễn Hữu Thiện", "children", "Nguyễn Hữu Đức"),
  fact("Nguyễn Hữu Đức", "occupation", "surgeon"),
  ev("election", "was elected president", None, ["Nguyễn Hữu Thiện"]),
  ev("arrest", "was arrested", ("1960", "1960"), ["Nguyễn Hữu Thiện"]),
  ev("appointment", "chose him", ("8 February 1964", "1964-02-08"), ["Nguyễn Hữu Thiện", "Lâm Văn Khương"]),
  ev("travel", "visited Washington", ("22–25 May 1964", "1964-05-22/1964-05-25"), ["Nguyễn Hữu Thiện"]),
  ev("meeting", "He met", None, ["Nguyễn Hữu Thiện", "Myles Prendergast"]),
  ev("communication", "dispatch", ("4 December 1964", "1964-12-04"), ["Myles Prendergast"]),
  ev("disclosure", "declassified", ("1995", "1995"), ["Myles Prendergast", "Nguyễn Hữu Thiện"]),
  ev("sanction", "was exiled", ("February 1965", "1965-02"), ["Lâm Văn Khương"]),
  ev("departure", "retired", ("11 June", "1965-06-11"), ["Nguyễn Hữu Thiện"]),
  ev("appointment", "took the oath", ("25 May 1968", "1968-05-25"), ["Nguyễn Hữu Thiện"]),
  ev("travel", "travelled to Paris", ("July", "1968-07"), ["Nguyễn Hữu Thiện"]),
  ev("communication", "telephone conversation", ("31 August", "1968-08-31"), ["Nguyễn Hữu Thiện", "Whitney Alcott"]),
  ev("departure", "left office", ("6 September", "1968-09-06"), ["Nguyễn Hữu Thiện"]),
  ev("appointment", "was replaced", ("6 September", "1968-09-06"), ["Trần Quang Bửu"]),
  ev("election", "was elected senator", ("1970", "1970"), ["Nguyễn Hữu Thiện"]),
  ev("arrest", "was sent for re-education", None, ["Nguyễn Hữu Thiện"]),
  ev("travel", "emigrated to France", ("1981", "1981"), ["Nguyễn Hữu Thiện"]),
)

P("d42-43", """Cabdiraxmaan Xaashi Warfaa, commonly known as Ganey (Somali: Cabdiraxmaan Xaashi "Ganey"; born 1959), is a Somali politician and diplomat. He was Foreign Minister of Somalia from 12 November 2010 to 20 July 2012, and has been Permanent Observer of the Intergovernmental Authority on Development at the African Union since 2019.

Early life and education

Warfaa was born in Galkayo. His father, Xaashi Warfaa, was a police sergeant. He graduated from Sheikh Secondary School, and won a scholarship to Charles University, where he took a degree in international law in 1986. He returned to Mogadishu the same year as a lecturer at the Somali National University.

Career

When the state collapsed in 1991 he settled in Ottawa and became a Canadian citizen in 1996. He worked as a settlement counsellor for the city until 2004. He was a delegate to the Mbagathi conference. In January 2007 Prime Minister Nuur Cali Gacmey made him his chief of staff; both lost their posts that October, Gacmey by a vote of parliament. He was consul general in Dubai from 2008.

He was nominated to the cabinet on 12 November 2010, and his deputy was Faadumo Sheekh Dahir. In August 2011 he accompanied the Turkish prime minister through the camps. He addressed the UN Security Council on 14 September 2011 and met the British foreign secretary in London on 23 February 2012, together with Dahir.

UN Monitoring Group report

A report of the UN Monitoring Group, leaked on 16 July 2012, stated that Warfaa had signed 11 diplomatic passports for pirates' negotiators, and that he had written on 3 April 2011 to a Kenyan broker, Joseph Kuria-Ngugi. He was removed four days after the leak; Dahir acted as minister until November. Kuria-Ngugi was arrested in Mombasa in 2013. Warfaa was interviewed by Canadian police on 9 January 2014, and the United States denied him a visa that year. The travel ban was withdrawn in 2018.

Personal life

Warfaa belongs to the Leelkase clan. He and Hodan Cismaan, a radio presenter, were married in 1989; their daughter Ifrah Warfaa is a city councillor in Ottawa.
""",
  occ("Cabdiraxmaan Xaashi Warfaa", "Foreign Minister of Somalia", start=("12 November 2010", "2010-11-12"), end=("20 July 2012", "2012-07-20"), again=["cabinet"]),
  occ("Cabdiraxmaan Xaashi Warfaa", "Permanent Observer of the Intergovernmental Authority on Development at the African Union", start=("2019", "2019")),
  occ("Xaashi Warfaa", "police sergeant"),
  occ("Cabdiraxmaan Xaashi Warfaa", "lecturer at the Somali National University", start=("the same year", "1986")),
  occ("Cabdiraxmaan Xaashi Warfaa", "settlement counsellor for the city", end=("2004", "2004")),
  occ("Cabdiraxmaan Xaashi Warfaa", "delegate to the Mbagathi conference"),
  occ("Nuur Cali Gacmey", "Prime Minister", end=("that October", "2007-10")),
  occ("Cabdiraxmaan Xaashi Warfaa", "chief of staff", start=("January 2007", "2007-01"), end=("that October", "2007-10")),
  occ("Cabdiraxmaan Xaashi Warfaa", "consul general in Dubai", start=("2008", "2008")),
  occ("Faadumo Sheekh Dahir", "deputy"),
  occ("Faadumo Sheekh Dahir", "acted as minister", start=("four days after the leak", "2012-07-20"), end=("November#3", "2012-11")),
  occ("Ifrah Warfaa", "city councillor in Ottawa"),
  fact("Cabdiraxmaan Xaashi Warfaa", "alias", "Ganey"),
  fact("Cabdiraxmaan Xaashi Warfaa", "birthDate", "1959", value="1959"),
  fact("Cabdiraxmaan Xaashi Warfaa", "nationality", "Somali#2"),
  fact("Cabdiraxmaan Xaashi Warfaa", "occupation", "politician"),
  fact("Cabdiraxmaan Xaashi Warfaa", "occupation", "diplomat"),
  fact("Cabdiraxmaan Xaashi Warfaa", "birthPlace", "Galkayo"),
  fact("Cabdiraxmaan Xaashi Warfaa", "father", "Xaashi Warfaa#2"),
  fact("Cabdiraxmaan Xaashi Warfaa", "education", "Sheikh Secondary School"),
  fact("Cabdiraxmaan Xaashi Warfaa", "education", "Charles University", date=("1986", "1986")),
  fact("Cabdiraxmaan Xaashi Warfaa", "residence", "Ottawa", date=("1991", "1991")),
  fact("Cabdiraxmaan Xaashi Warfaa", "nationality", "Canadian", date=("1996", "1996")),
  fact("Joseph Kuria-Ngugi", "nationality", "Kenyan"),
  fact("Joseph Kuria-Ngugi", "occupation", "broker"),
  fact("Cabdiraxmaan Xaashi Warfaa", "ethnicity", "Leelkase clan"),
  fact("Cabdiraxmaan Xaashi Warfaa", "spouse", "Hodan Cismaan", date=("1989", "1989")),
  fact("Hodan Cismaan", "occupation", "radio presenter"),
  fact("Cabdiraxmaan Xaashi Warfaa", "children", "Ifrah Warfaa"),
  fact("Hodan Cismaan", "children", "Ifrah Warfaa"),
  ev("travel", "returned to Mogadishu", ("the same year", "1986"), ["Cabdiraxmaan Xaashi Warfaa"]),
  ev("appointment", "made him his chief of staff", ("January 2007", "2007-01"), ["Cabdiraxmaan Xaashi Warfaa", "Nuur Cali Gacmey"]),
  ev("departure", "lost their posts", ("that October", "2007-10"), ["Cabdiraxmaan Xaashi Warfaa", "Nuur Cali Gacmey"]),
  ev("appointment", "was nominated", ("12 November 2010#2", "2010-11-12"), ["Cabdiraxmaan Xaashi Warfaa"]),
  ev("travel", "accompanied", ("August 2011", "2011-08"), ["Cabdiraxmaan Xaashi Warfaa"]),
  ev("speech", "addressed", ("14 September 2011", "2011-09-14"), ["Cabdiraxmaan Xaashi Warfaa"]),
  ev("meeting", "met", ("23 February 2012", "2012-02-23"), ["Cabdiraxmaan Xaashi Warfaa", "Faadumo Sheekh Dahir"]),
  ev("disclosure", "leaked", ("16 July 2012", "2012-07-16"), ["Cabdiraxmaan Xaashi Warfaa"]),
  ev("communication", "had written", ("3 April 2011", "2011-04-03"), ["Cabdiraxmaan Xaashi Warfaa", "Joseph Kuria-Ngugi"]),
  ev("departure", "was removed", ("four days after the leak", "2012-07-20"), ["Cabdiraxmaan Xaashi Warfaa"]),
  ev("arrest", "was arrested", ("2013", "2013"), ["Joseph Kuria-Ngugi"]),
  ev("testimony", "was interviewed", ("9 January 2014", "2014-01-09"), ["Cabdiraxmaan Xaashi Warfaa"]),
  ev("sanction", "denied him a visa", ("that year", "2014"), ["Cabdiraxmaan Xaashi Warfaa"]),
)

P("d42-44", """Aizada Toktosunovna Mambetalieva (Kyrgyz: Айзада Токтосуновна Мамбеталиева; born 28 May 1953) is a retired Kyrgyz diplomat and politician who served as the Minister of Foreign Affairs of Kyrgyzstan on two occasions, in 1992 and from 1994 to 1997. She was the first ambassador of her country to the United States and Canada.

Early life and education

Mambetalieva was born in Naryn, one of the four children of the folklorist Toktosun Mambetaliev. She graduated from the philosophy faculty of Moscow State University in 1975 and defended her candidate's dissertation in 1981.

Career

From 1975 to 1981 she taught philosophy at the Frunze Polytechnic. In 1981 she was appointed second secretary of the Lenin district committee of the Communist Party. In 1986 she was made deputy chairperson of the Council of Ministers of the Kirghiz SSR, and in 1989 she was called to Moscow, where she headed the Soviet commission for UNESCO. She became foreign minister in February 1992, following Muratbek Asanaliev, and was sent in September to Washington. She met the Secretary of State, Harold Lindgren, there on 12 October 1992. Her place at home was filled by Ednan Karabekov-Uulu, whom she in turn replaced on her return in 1994.

She was ambassador to the United Kingdom from 1997 until 2002, and deputy head of the UN mission in Georgia from 2002 to 2004. On 16 December 2004 she founded the movement Ata-Jol. The Central Election Commission refused to register her as a candidate, and on 24 March 2005 she led the march on the White House in Bishkek. Karabekov-Uulu, then ambassador in London, resigned on the same day.

Leaked recordings

Recordings of two telephone calls between Mambetalieva and the German foundation director Jochen Stahlberg, made on 8 and 11 April 2005, were posted on the internet in July 2010. She confirmed that they were genuine. She was questioned by the security service on 5 August of that year. Stahlberg was expelled.

Personal life

Mambetalieva was twice married and has two children. Her son, Azamat, works for the World Bank. Her brother Chingiz Mambetaliev, a general of militia, died of cancer in 2001. She received the Order of Danaker in 2017.
""",
  occ("Aizada Toktosunovna Mambetalieva", "Minister of Foreign Affairs of Kyrgyzstan", start=("February 1992", "1992-02"), end=("September", "1992-09"), again=["foreign minister"]),
  occ("Aizada Toktosunovna Mambetalieva", "two occasions", start=("1994", "1994"), end=("1997", "1997"), again=["replaced on her return"]),
  occ("Aizada Toktosunovna Mambetalieva", "ambassador of her country to the United States and Canada", start=("September", "1992-09"), end=("1994#2", "1994")),
  occ("Aizada Toktosunovna Mambetalieva", "taught philosophy at the Frunze Polytechnic", start=("1975#2", "1975"), end=("1981#2", "1981")),
  occ("Aizada Toktosunovna Mambetalieva", "second secretary of the Lenin district committee of the Communist Party", start=("1981#3", "1981")),
  occ("Aizada Toktosunovna Mambetalieva", "deputy chairperson of the Council of Ministers of the Kirghiz SSR", start=("1986", "1986"), end=("1989", "1989")),
  occ("Aizada Toktosunovna Mambetalieva", "headed the Soviet commission for UNESCO", start=("1989", "1989")),
  occ("Muratbek Asanaliev", "following", end=("February 1992", "1992-02")),
  occ("Harold Lindgren", "Secretary of State"),
  occ("Ednan Karabekov-Uulu", "Her place at home was filled", start=("September", "1992-09"), end=("1994#2", "1994")),
  occ("Aizada Toktosunovna Mambetalieva", "ambassador to the United Kingdom", start=("1997#2", "1997"), end=("2002", "2002")),
  occ("Aizada Toktosunovna Mambetalieva", "deputy head of the UN mission in Georgia", start=("2002#2", "2002"), end=("2004", "2004")),
  occ("Aizada Toktosunovna Mambetalieva", "founded the movement Ata-Jol", start=("16 December 2004", "2004-12-16")),
  occ("Ednan Karabekov-Uulu", "ambassador in London", end=("on the same day", "2005-03-24")),
  occ("Jochen Stahlberg", "German foundation director"),
  occ("Azamat", "works for the World Bank"),
  occ("Chingiz Mambetaliev", "general of militia"),
  fact("Aizada Toktosunovna Mambetalieva", "nativeName", "Айзада Токтосуновна Мамбеталиева"),
  fact("Aizada Toktosunovna Mambetalieva", "birthDate", "28 May 1953", value="1953-05-28"),
  fact("Aizada Toktosunovna Mambetalieva", "nationality", "Kyrgyz#2"),
  fact("Aizada Toktosunovna Mambetalieva", "occupation", "diplomat"),
  fact("Aizada Toktosunovna Mambetalieva", "occupation", "politician"),
  fact("Aizada Toktosunovna Mambetalieva", "birthPlace", "Naryn"),
  fact("Aizada Toktosunovna Mambetalieva", "father", "Toktosun Mambetaliev"),
  fact("Toktosun Mambetaliev", "occupation", "folklorist"),
  fact("Aizada Toktosunovna Mambetalieva", "education", "Moscow State University", date=("1975", "1975")),
  fact("Aizada Toktosunovna Mambetalieva", "party", "Communist Party"),
  fact("Aizada Toktosunovna Mambetalieva", "party", "Ata-Jol", date=("16 December 2004", "2004-12-16")),
  fact("Jochen Stahlberg", "nationality", "German"),
  fact("Aizada Toktosunovna Mambetalieva", "children", "Azamat"),
  fact("Aizada Toktosunovna Mambetalieva", "siblings", "Chingiz Mambetaliev"),
  fact("Chingiz Mambetaliev", "causeOfDeath", "cancer"),
  fact("Chingiz Mambetaliev", "deathDate", "2001", value="2001"),
  fact("Aizada Toktosunovna Mambetalieva", "award", "Order of Danaker", date=("2017", "2017")),
  ev("appointment", "was appointed", ("1981#3", "1981"), ["Aizada Toktosunovna Mambetalieva"]),
  ev("appointment", "was made", ("1986", "1986"), ["Aizada Toktosunovna Mambetalieva"]),
  ev("appointment", "was called to Moscow", ("1989", "1989"), ["Aizada Toktosunovna Mambetalieva"]),
  ev("appointment", "became foreign minister", ("February 1992", "1992-02"), ["Aizada Toktosunovna Mambetalieva"]),
  ev("appointment", "was sent", ("September", "1992-09"), ["Aizada Toktosunovna Mambetalieva"]),
  ev("meeting", "met", ("12 October 1992", "1992-10-12"), ["Aizada Toktosunovna Mambetalieva", "Harold Lindgren"]),
  ev("appointment", "was filled", ("September", "1992-09"), ["Ednan Karabekov-Uulu"]),
  ev("appointment", "replaced", ("1994#2", "1994"), ["Aizada Toktosunovna Mambetalieva", "Ednan Karabekov-Uulu"]),
  ev("departure", "resigned", ("on the same day", "2005-03-24"), ["Ednan Karabekov-Uulu"]),
  ev("communication", "two telephone calls", ("8 and 11 April 2005", "2005-04-08"), ["Aizada Toktosunovna Mambetalieva", "Jochen Stahlberg"]),
  ev("disclosure", "were posted", ("July 2010", "2010-07"), ["Aizada Toktosunovna Mambetalieva", "Jochen Stahlberg"]),
  ev("disclosure", "confirmed", None, ["Aizada Toktosunovna Mambetalieva"]),
  ev("testimony", "was questioned", ("5 August of that year", "2010-08-05"), ["Aizada Toktosunovna Mambetalieva"]),
  ev("sanction", "was expelled", None, ["Jochen Stahlberg"]),
  ev("award", "received", ("2017", "2017"), ["Aizada Toktosunovna Mambetalieva"]),
)

P("d42-45", """Kofi Amoah-Brenya (14 April 1925 – 17 August 1992) was a Ghanaian barrister and politician. He was Minister for Foreign Affairs in the Second Republic from January to December 1970 and, prior to that, Ghana's High Commissioner to Sierra Leone.

Early life and education

Amoah-Brenya was born at Abetifi-Kwahu. He had his secondary education at Achimota School between 1939 and 1943, and entered Trinity Hall, Cambridge, in 1948. He was called to the bar at the Inner Temple in 1952. While in London he roomed with the poet Kwesi Dadzie, whose sister, Efua Dadzie, he married in 1954.

Career

On his return he set up practice at Koforidua. He was the lawyer of Nana Ofori Kuma, paramount chief of Kwahu, whom the government destooled in 1958. He was detained under the Preventive Detention Act on 11 October 1961 and spent four years in Nsawam Prison.

After the coup of February 1966, the National Liberation Council appointed him to the commission on irregular trade permits, under the chairmanship of Mr Justice Ebenezer Ollenu-Quaye. In 1967 he was posted to Freetown. He came home to contest the parliamentary election of 29 August 1969 and was elected for Abetifi on the ticket of the Progress Party. Initially Minister of State, he was promoted to Foreign Affairs in a reshuffle of January 1970, at the expense of Patrick Anin-Bossman.

As foreign minister he made a tour of eight African states in April 1970, and met the Israeli foreign minister in Tel Aviv on 6 May. On 9 November he spoke in parliament in favour of dialogue with South Africa. A letter from the South African consul in Lourenço Marques, Jan du Preez, addressed to him on 2 October, was read on the floor by the opposition's Agnes Tetteh on 3 December 1970. He was dropped a week later, and William Ofori-Boateng succeeded him.

Later life

Arrested on the day of the coup of 13 January 1972, he was released in July 1973. He testified before the Taylor Assets Committee in 1974. He went into exile in Abidjan in 1982 and died there of pneumonia. Tetteh, who had been Minister of Education in the Third Republic, spoke at his funeral on 3 October 1992.
""",
  occ("Kofi Amoah-Brenya", "Minister for Foreign Affairs", start=("January", "1970-01"), end=("December 1970", "1970-12"), again=["Foreign Affairs#2", "foreign minister"]),
  occ("Kofi Amoah-Brenya", "High Commissioner to Sierra Leone", start=("1967", "1967"), again=["posted to Freetown"]),
  occ("Kofi Amoah-Brenya", "lawyer of Nana Ofori Kuma"),
  occ("Ofori Kuma", "paramount chief of Kwahu", end=("1958", "1958")),
  occ("Kofi Amoah-Brenya", "commission on irregular trade permits", start=("February 1966", "1966")),
  occ("Ebenezer Ollenu-Quaye", "chairmanship"),
  occ("Ebenezer Ollenu-Quaye", "Justice"),
  occ("Kofi Amoah-Brenya", "elected for Abetifi", start=("29 August 1969", "1969-08-29")),
  occ("Kofi Amoah-Brenya", "Minister of State", end=("January 1970", "1970-01")),
  occ("Patrick Anin-Bossman", "at the expense", end=("January 1970", "1970-01")),
  occ("Jan du Preez", "South African consul in Lourenço Marques"),
  occ("William Ofori-Boateng", "succeeded", start=("a week later", "1970-12-10")),
  occ("Agnes Tetteh", "Minister of Education in the Third Republic"),
  fact("Kofi Amoah-Brenya", "birthDate", "14 April 1925", value="1925-04-14"),
  fact("Kofi Amoah-Brenya", "deathDate", "17 August 1992", value="1992-08-17"),
  fact("Kofi Amoah-Brenya", "nationality", "Ghanaian"),
  fact("Kofi Amoah-Brenya", "occupation", "barrister"),
  fact("Kofi Amoah-Brenya", "occupation", "politician"),
  fact("Kofi Amoah-Brenya", "birthPlace", "Abetifi-Kwahu"),
  fact("Kofi Amoah-Brenya", "education", "Achimota School", date=("1943", "1943")),
  fact("Kofi Amoah-Brenya", "education", "Trinity Hall, Cambridge", date=("1948", "1948")),
  fact("Kofi Amoah-Brenya", "education", "Inner Temple", date=("1952", "1952")),
  fact("Kwesi Dadzie", "occupation", "poet"),
  fact("Kwesi Dadzie", "siblings", "Efua Dadzie"),
  fact("Kofi Amoah-Brenya", "spouse", "Efua Dadzie", date=("1954", "1954")),
  fact("Kofi Amoah-Brenya", "party", "Progress Party"),
  fact("Kofi Amoah-Brenya", "residence", "Abidjan", date=("1982", "1982")),
  fact("Kofi Amoah-Brenya", "causeOfDeath", "pneumonia"),
  ev("departure", "destooled", ("1958", "1958"), ["Ofori Kuma"]),
  ev("arrest", "was detained", ("11 October 1961", "1961-10-11"), ["Kofi Amoah-Brenya"]),
  ev("appointment", "appointed him", ("February 1966", "1966"), ["Kofi Amoah-Brenya"]),
  ev("appointment", "was posted", ("1967", "1967"), ["Kofi Amoah-Brenya"]),
  ev("candidacy", "contest", ("29 August 1969", "1969-08-29"), ["Kofi Amoah-Brenya"]),
  ev("election", "was elected", ("29 August 1969", "1969-08-29"), ["Kofi Amoah-Brenya"]),
  ev("appointment", "was promoted", ("January 1970", "1970-01"), ["Kofi Amoah-Brenya", "Patrick Anin-Bossman"]),
  ev("travel", "made a tour", ("April 1970", "1970-04"), ["Kofi Amoah-Brenya"]),
  ev("meeting", "met", ("6 May", "1970-05-06"), ["Kofi Amoah-Brenya"]),
  ev("speech", "spoke in parliament", ("9 November", "1970-11-09"), ["Kofi Amoah-Brenya"]),
  ev("communication", "letter", ("2 October", "1970-10-02"), ["Kofi Amoah-Brenya", "Jan du Preez"]),
  ev("disclosure", "was read", ("3 December 1970", "1970-12-03"), ["Agnes Tetteh"]),
  ev("departure", "was dropped", ("a week later", "1970-12-10"), ["Kofi Amoah-Brenya"]),
  ev("appointment", "succeeded", ("a week later", "1970-12-10"), ["William Ofori-Boateng"]),
  ev("arrest", "Arrested", ("13 January 1972", "1972-01-13"), ["Kofi Amoah-Brenya"]),
  ev("testimony", "testified", ("1974", "1974"), ["Kofi Amoah-Brenya"]),
  ev("travel", "went into exile", ("1982", "1982"), ["Kofi Amoah-Brenya"]),
  ev("speech", "spoke at his funeral", ("3 October 1992", "1992-10-03"), ["Agnes Tetteh"]),
)


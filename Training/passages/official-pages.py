P("d38-01", """STATE HOUSE, LUSAKA
PRESS STATEMENT
For immediate release

PRESIDENT SWEARS IN THREE SENIOR OFFICIALS

Tuesday, 14 March 2017. His Excellency the President, Mr. Jairos Mutelo Chanda, today swore in Ms. Beatrice Namukolo Sikota as Secretary to the Treasury, Mr. Oswald Kapembwa as Zambia’s High Commissioner to Malawi and Brigadier General Fackson Mbulo as Commandant of the Zambia National Service.

Ms. Sikota takes over from Dr. Emmanuel Chibesakunda, who retired on 28 February 2017 after eight years in office. Prior to this appointment she was Permanent Secretary in the Ministry of Agriculture, a position she had held since June 2013. She holds a Master’s degree in Economics from the University of Zambia, obtained in 1998, and worked as a research officer at the Bank of Zambia between 1999 and 2006.

Mr. Kapembwa, who represented Mpika Central in the National Assembly from 2006 to 2016 on the ticket of the Patriotic Front, lost his seat in last August’s general election. He replaces Mrs. Gladys Mwansa Tembo, recalled in November 2016.

Brig. Gen. Mbulo joined the Zambia Army in 1985 and commanded the Second Infantry Brigade until his elevation. His predecessor, Maj. Gen. Nathaniel Silwamba, was dismissed on 20 January 2017 following an audit by the Office of the Auditor General into the purchase of tractors.

Speaking at the ceremony, the President urged the office bearers to protect public resources. “I will not hesitate to act, as you saw in January,” he said.

The ceremony was attended by the Vice-President, Mrs. Monde Liswaniso, and the Chief Justice, Mr. Justice Aggrey Phiri-Mumba. Mr. Kapembwa, who was accompanied by his wife, Mrs. Exildah Kapembwa, a nurse, is expected to travel to Lilongwe next month.

Issued by:
Chola Mwitwa (Mr.)
SPECIAL ASSISTANT TO THE PRESIDENT FOR PRESS AND PUBLIC RELATIONS
""",
  occ("Jairos Mutelo Chanda", "President", again=["President#2"]),
  occ("Beatrice Namukolo Sikota", "Secretary to the Treasury", start=("14 March 2017", "2017-03-14")),
  occ("Oswald Kapembwa", "High Commissioner to Malawi", start=("14 March 2017", "2017-03-14")),
  occ("Fackson Mbulo", "Brigadier General"),
  occ("Fackson Mbulo", "Commandant of the Zambia National Service", start=("14 March 2017", "2017-03-14")),
  occ("Emmanuel Chibesakunda", "takes over from", end=("28 February 2017", "2017-02-28")),
  occ("Beatrice Namukolo Sikota", "Permanent Secretary in the Ministry of Agriculture", start=("June 2013", "2013-06")),
  occ("Beatrice Namukolo Sikota", "research officer at the Bank of Zambia", start=("1999", "1999"), end=("2006", "2006")),
  occ("Oswald Kapembwa", "represented Mpika Central in the National Assembly", start=("2006#2", "2006"), end=("2016", "2016")),
  occ("Gladys Mwansa Tembo", "replaces", end=("November 2016", "2016-11")),
  occ("Fackson Mbulo", "commanded the Second Infantry Brigade", end=("until his elevation", "2017-03-14")),
  occ("Nathaniel Silwamba", "predecessor", end=("20 January 2017", "2017-01-20")),
  occ("Nathaniel Silwamba", "Maj. Gen."),
  occ("Monde Liswaniso", "Vice-President"),
  occ("Aggrey Phiri-Mumba", "Chief Justice"),
  occ("Chola Mwitwa", "SPECIAL ASSISTANT TO THE PRESIDENT FOR PRESS AND PUBLIC RELATIONS"),
  fact("Beatrice Namukolo Sikota", "education", "University of Zambia", date=("1998", "1998")),
  fact("Oswald Kapembwa", "party", "Patriotic Front"),
  fact("Fackson Mbulo", "militaryService", "Zambia Army", date=("1985", "1985")),
  fact("Oswald Kapembwa", "spouse", "Exildah Kapembwa"),
  fact("Exildah Kapembwa", "occupation", "nurse"),
  ev("appointment", "swore in", ("14 March 2017", "2017-03-14"), ["Beatrice Namukolo Sikota", "Oswald Kapembwa", "Fackson Mbulo", "Jairos Mutelo Chanda"]),
  ev("departure", "retired", ("28 February 2017", "2017-02-28"), ["Emmanuel Chibesakunda"]),
  ev("election", "lost his seat", ("last August", "2016-08"), ["Oswald Kapembwa"]),
  ev("departure", "recalled", ("November 2016", "2016-11"), ["Gladys Mwansa Tembo"]),
  ev("departure", "was dismissed", ("20 January 2017", "2017-01-20"), ["Nathaniel Silwamba"]),
  ev("investigation", "audit", None, ["Nathaniel Silwamba"]),
  ev("speech", "Speaking at the ceremony", ("14 March 2017", "2017-03-14"), ["Jairos Mutelo Chanda"]),
)

P("d38-02", """Home / About the Bank / Former Governors

Þorvaldur Hjaltalín (1991–2003)

Þorvaldur Hjaltalín was Governor of the Central Bank of Iceland from 1 September 1991 to 31 August 2003. He was born in Siglufjörður on 12 January 1938, the son of Sigríður Bjarnadóttir and the herring merchant Kristján Hjaltalín.

He completed his matriculation examination at Akureyri Junior College in 1957 and studied economics at the University of Copenhagen, graduating with a cand.polit. degree in 1963. After two years at the National Economic Institute he was recruited to the research department of the Bank in 1965. He became Chief Economist in 1974, succeeding Ólafía Sturludóttir, and Deputy Governor in 1984.

In 1979 the Prime Minister, Gunnlaugur Arinbjarnar, asked him to chair the committee on the currency reform, which on 1 January 1981 struck two zeros from the króna. Between 1986 and 1988 he lived in Washington, D.C., as Alternate Executive Director for the Nordic and Baltic constituency at the International Monetary Fund.

Þorvaldur Hjaltalín was appointed Governor following the resignation of Hermann Skagfjörð in July 1991. His term saw the end of capital controls in 1995 and the adoption of the inflation target, which he announced in a speech in Reykjavík on 27 March 2001. On 9 May 1996 he testified before the Economic Affairs Committee of the Althingi on the losses of the Fisheries Fund. He was reappointed in 1998. On his retirement the Board thanked him for thirty-eight years of service, and the President of Iceland awarded him the Grand Knight’s Cross of the Order of the Falcon.

He was succeeded by Ásdís Vídalín, then managing director of the Pension Fund of Commerce.

Þorvaldur Hjaltalín and his wife, Guðfinna Blöndal, a cellist, had three sons. The second, Bjarni Hjaltalín, has been a member of the Monetary Policy Committee since 2019. He died in Reykjavík on 3 November 2014.
""",
  occ("Þorvaldur Hjaltalín", "Governor of the Central Bank of Iceland", start=("1 September 1991", "1991-09-01"), end=("31 August 2003", "2003-08-31"), again=["Governor#4"]),
  occ("Þorvaldur Hjaltalín", "recruited to the research department of the Bank", start=("1965", "1965")),
  occ("Þorvaldur Hjaltalín", "Chief Economist", start=("1974", "1974")),
  occ("Ólafía Sturludóttir", "succeeding", end=("1974", "1974")),
  occ("Þorvaldur Hjaltalín", "Deputy Governor", start=("1984", "1984")),
  occ("Gunnlaugur Arinbjarnar", "Prime Minister"),
  occ("Þorvaldur Hjaltalín", "chair the committee on the currency reform", start=("1979", "1979")),
  occ("Þorvaldur Hjaltalín", "Alternate Executive Director for the Nordic and Baltic constituency at the International Monetary Fund", start=("1986", "1986"), end=("1988", "1988")),
  occ("Hermann Skagfjörð", "Governor#4", end=("July 1991", "1991-07")),
  occ("Ásdís Vídalín", "was succeeded by", start=("31 August 2003", "2003-08-31")),
  occ("Ásdís Vídalín", "managing director of the Pension Fund of Commerce"),
  occ("Bjarni Hjaltalín", "member of the Monetary Policy Committee", start=("2019", "2019")),
  fact("Þorvaldur Hjaltalín", "birthPlace", "Siglufjörður"),
  fact("Þorvaldur Hjaltalín", "birthDate", "12 January 1938", value="1938-01-12"),
  fact("Þorvaldur Hjaltalín", "mother", "Sigríður Bjarnadóttir"),
  fact("Þorvaldur Hjaltalín", "father", "Kristján Hjaltalín"),
  fact("Kristján Hjaltalín", "occupation", "herring merchant"),
  fact("Þorvaldur Hjaltalín", "education", "Akureyri Junior College", date=("1957", "1957")),
  fact("Þorvaldur Hjaltalín", "education", "University of Copenhagen", date=("1963", "1963")),
  fact("Þorvaldur Hjaltalín", "residence", "Washington, D.C.", date=("1986", "1986")),
  fact("Þorvaldur Hjaltalín", "award", "Grand Knight’s Cross of the Order of the Falcon"),
  fact("Þorvaldur Hjaltalín", "spouse", "Guðfinna Blöndal"),
  fact("Guðfinna Blöndal", "occupation", "cellist"),
  fact("Þorvaldur Hjaltalín", "children", "Bjarni Hjaltalín"),
  fact("Guðfinna Blöndal", "children", "Bjarni Hjaltalín"),
  fact("Þorvaldur Hjaltalín", "deathPlace", "Reykjavík#2"),
  fact("Þorvaldur Hjaltalín", "deathDate", "3 November 2014", value="2014-11-03"),
  ev("appointment", "was recruited", ("1965", "1965"), ["Þorvaldur Hjaltalín"]),
  ev("appointment", "became", ("1974", "1974"), ["Þorvaldur Hjaltalín"]),
  ev("appointment", "asked him to chair", ("1979", "1979"), ["Gunnlaugur Arinbjarnar", "Þorvaldur Hjaltalín"]),
  ev("appointment", "was appointed", ("1 September 1991", "1991-09-01"), ["Þorvaldur Hjaltalín"]),
  ev("departure", "resignation", ("July 1991", "1991-07"), ["Hermann Skagfjörð"]),
  ev("speech", "speech", ("27 March 2001", "2001-03-27"), ["Þorvaldur Hjaltalín"]),
  ev("testimony", "testified", ("9 May 1996", "1996-05-09"), ["Þorvaldur Hjaltalín"]),
  ev("appointment", "was reappointed", ("1998", "1998"), ["Þorvaldur Hjaltalín"]),
  ev("departure", "retirement", ("31 August 2003", "2003-08-31"), ["Þorvaldur Hjaltalín"]),
  ev("award", "awarded", None, ["Þorvaldur Hjaltalín"]),
  ev("appointment", "was succeeded", ("31 August 2003", "2003-08-31"), ["Ásdís Vídalín"]),
)

P("d38-03", """Readout: Minister Kowalchuk-Reid speaks with Minister for Foreign Affairs of Senegal

From: Global Affairs Canada
October 8, 2019 – Ottawa, Ontario

The Honourable Janine Kowalchuk-Reid, Minister of Foreign Affairs, spoke by telephone this morning with Cheikh Oumar Diatta, Minister for Foreign Affairs of Senegal.

The ministers discussed the security situation in the Sahel. Minister Kowalchuk-Reid thanked Minister Diatta for his hospitality during her visit to Dakar on August 21 and 22, when she also met with President Mamadou Lamine Badiane and delivered an address at Cheikh Anta Diop University. She conveyed Canada’s condolences on the death of former prime minister Aminata Sagna Cissé, who passed away in Ziguinchor on October 3 and who led the Senegalese government from 2003 to 2006.

Minister Diatta informed his counterpart that Colonel Ousmane Faye, the deputy commander of the joint force in Sévaré, had been relieved of his duties on October 1. The ministers agreed that the inquiry ordered by the United Nations into the incident of September 14 must be thorough. Minister Kowalchuk-Reid noted that she had written to the Secretary-General on September 30 to that effect.

Minister Kowalchuk-Reid also announced the appointment of Ghislain Arsenault as Canada’s next ambassador to Senegal. Mr. Arsenault, a former director general for West and Central Africa, will succeed Patricia Oyelaran-Hill, whose posting came to an end on September 13.

Quick facts

– Ghislain Arsenault (BA, Université de Moncton, 1992) joined the Department of Foreign Affairs in 1994. Abroad he has served in Abidjan, Geneva and, most recently, Algiers, where he was counsellor from 2012 to 2015.
– The ministers had last met on the margins of the Francophonie summit in Yerevan in October 2018.

Contacts

Tobias Renner
Press Secretary
Office of the Minister of Foreign Affairs
""",
  occ("Janine Kowalchuk-Reid", "Minister of Foreign Affairs", again=["Minister#4"]),
  occ("Cheikh Oumar Diatta", "Minister for Foreign Affairs of Senegal#2"),
  occ("Mamadou Lamine Badiane", "President"),
  occ("Aminata Sagna Cissé", "prime minister", start=("2003", "2003"), end=("2006", "2006"), again=["led the Senegalese government"]),
  occ("Ousmane Faye", "Colonel"),
  occ("Ousmane Faye", "deputy commander of the joint force in Sévaré", end=("October 1", "2019-10-01")),
  occ("Ghislain Arsenault", "ambassador to Senegal"),
  occ("Ghislain Arsenault", "director general for West and Central Africa"),
  occ("Patricia Oyelaran-Hill", "succeed", end=("September 13", "2019-09-13")),
  occ("Ghislain Arsenault", "counsellor", start=("2012", "2012"), end=("2015", "2015")),
  occ("Tobias Renner", "Press Secretary"),
  fact("Aminata Sagna Cissé", "deathPlace", "Ziguinchor"),
  fact("Aminata Sagna Cissé", "deathDate", "October 3", value="2019-10-03"),
  fact("Ghislain Arsenault", "education", "Université de Moncton", date=("1992", "1992")),
  ev("communication", "spoke by telephone", ("this morning", "2019-10-08"), ["Janine Kowalchuk-Reid", "Cheikh Oumar Diatta"]),
  ev("travel", "visit to Dakar", ("August 21 and 22", "2019-08-21/2019-08-22"), ["Janine Kowalchuk-Reid"]),
  ev("meeting", "met with", ("August 21 and 22", "2019-08-21/2019-08-22"), ["Janine Kowalchuk-Reid", "Mamadou Lamine Badiane"]),
  ev("speech", "delivered an address", ("August 21 and 22", "2019-08-21/2019-08-22"), ["Janine Kowalchuk-Reid"]),
  ev("departure", "had been relieved of his duties", ("October 1", "2019-10-01"), ["Ousmane Faye"]),
  ev("communication", "had written", ("September 30", "2019-09-30"), ["Janine Kowalchuk-Reid"]),
  ev("appointment", "appointment", ("October 8, 2019", "2019-10-08"), ["Ghislain Arsenault"]),
  ev("departure", "came to an end", ("September 13", "2019-09-13"), ["Patricia Oyelaran-Hill"]),
  ev("appointment", "joined the Department of Foreign Affairs", ("1994", "1994"), ["Ghislain Arsenault"]),
  ev("meeting", "had last met", ("October 2018", "2018-10"), ["Janine Kowalchuk-Reid", "Cheikh Oumar Diatta"]),
)

P("d38-04", """EMBASSY OF THE REPUBLIC OF CROATIA IN THE KINGDOM OF NORWAY

CURRICULUM VITAE
H.E. Ms. Mirjana Bubalo Šarić, Ambassador Extraordinary and Plenipotentiary

Date and place of birth: 2 June 1966, Vinkovci
Marital status: married to Mr. Tvrtko Šarić, architect; two children (Dora, 1996, and Luka, 1999)
Languages: English, German, Norwegian (basic)

EDUCATION
1985–1990 Faculty of Humanities and Social Sciences, University of Zagreb (English and comparative literature)
1997 Diplomatic Academy, Vienna (certificate)

PROFESSIONAL EXPERIENCE
Since 26 August 2020: Ambassador to Norway and Iceland
2017–2020: Director for Northern Europe, Ministry of Foreign and European Affairs
2013–2017: Consul General, Stuttgart
2009–2013: Minister Counsellor, Embassy in Copenhagen; Chargé d’affaires a.i. from May to December 2011, after the recall of Ambassador Frane Kalebić
2004–2008: Head of Cabinet of State Secretary Biserka Jukić-Mandić
1999–2003: Second Secretary, Embassy in Vienna
1992–1998: Desk officer, Ministry of Foreign Affairs
1990–1991: Journalist, Radio Vinkovci; covered the siege until she was wounded

ACTIVITIES IN NORWAY
Ambassador Bubalo Šarić arrived in Oslo on 26 August 2020 and presented her credentials to His Majesty the King on 24 September 2020. On 11 November 2021 she held talks with the Norwegian Minister of Fisheries, Ms. Ragnhild Tveitan-Moe, on mackerel imports. In May 2022 she accompanied Prime Minister Jakša Rubčić on his official visit to Bergen, and on 30 May 2022 lectured at the University of Bergen. She took over the post from Mr. Ninoslav Grgurević, Ambassador from 2016 to 2020, now Permanent Representative to the Council of Europe.

DECORATIONS
Order of the Croatian Interlace (1996)
Grand Decoration of Honour for Services to the Republic of Austria (2004), conferred on her by Federal President Leopold Anzengruber-Haas
""",
  occ("Mirjana Bubalo Šarić", "Ambassador to Norway and Iceland", start=("26 August 2020", "2020-08-26"), again=["Ambassador Extraordinary and Plenipotentiary"]),
  occ("Mirjana Bubalo Šarić", "Director for Northern Europe", start=("2017", "2017"), end=("2020#2", "2020")),
  occ("Mirjana Bubalo Šarić", "Consul General, Stuttgart", start=("2013", "2013"), end=("2017#2", "2017")),
  occ("Mirjana Bubalo Šarić", "Minister Counsellor, Embassy in Copenhagen", start=("2009", "2009"), end=("2013#2", "2013")),
  occ("Mirjana Bubalo Šarić", "Chargé d’affaires a.i.", start=("May", "2011-05"), end=("December 2011", "2011-12")),
  occ("Frane Kalebić", "Ambassador#3", end=("May", "2011-05")),
  occ("Mirjana Bubalo Šarić", "Head of Cabinet", start=("2004", "2004"), end=("2008", "2008")),
  occ("Biserka Jukić-Mandić", "State Secretary"),
  occ("Mirjana Bubalo Šarić", "Second Secretary, Embassy in Vienna", start=("1999#2", "1999"), end=("2003", "2003")),
  occ("Mirjana Bubalo Šarić", "Desk officer, Ministry of Foreign Affairs", start=("1992", "1992"), end=("1998", "1998")),
  occ("Ragnhild Tveitan-Moe", "Minister of Fisheries"),
  occ("Jakša Rubčić", "Prime Minister"),
  occ("Ninoslav Grgurević", "Ambassador#5", start=("2016", "2016"), end=("2020#5", "2020")),
  occ("Ninoslav Grgurević", "Permanent Representative to the Council of Europe"),
  occ("Leopold Anzengruber-Haas", "Federal President"),
  fact("Mirjana Bubalo Šarić", "birthDate", "2 June 1966", value="1966-06-02"),
  fact("Mirjana Bubalo Šarić", "birthPlace", "Vinkovci"),
  fact("Mirjana Bubalo Šarić", "spouse", "Tvrtko Šarić"),
  fact("Tvrtko Šarić", "occupation", "architect"),
  fact("Mirjana Bubalo Šarić", "children", "Dora"),
  fact("Mirjana Bubalo Šarić", "children", "Luka"),
  fact("Tvrtko Šarić", "children", "Dora"),
  fact("Tvrtko Šarić", "children", "Luka"),
  fact("Dora", "birthDate", "1996", value="1996"),
  fact("Luka", "birthDate", "1999", value="1999"),
  fact("Mirjana Bubalo Šarić", "education", "University of Zagreb", date=("1990", "1990")),
  fact("Mirjana Bubalo Šarić", "education", "Diplomatic Academy, Vienna", date=("1997", "1997")),
  fact("Mirjana Bubalo Šarić", "occupation", "Journalist", date=("1990#2", "1990")),
  fact("Mirjana Bubalo Šarić", "award", "Order of the Croatian Interlace", date=("1996#2", "1996")),
  fact("Mirjana Bubalo Šarić", "award", "Grand Decoration of Honour for Services to the Republic of Austria", date=("2004#2", "2004")),
  ev("departure", "recall", ("May", "2011-05"), ["Frane Kalebić"]),
  ev("travel", "arrived in Oslo", ("26 August 2020#2", "2020-08-26"), ["Mirjana Bubalo Šarić"]),
  ev("appointment", "presented her credentials", ("24 September 2020", "2020-09-24"), ["Mirjana Bubalo Šarić"]),
  ev("meeting", "held talks", ("11 November 2021", "2021-11-11"), ["Mirjana Bubalo Šarić", "Ragnhild Tveitan-Moe"]),
  ev("travel", "accompanied", ("May 2022", "2022-05"), ["Mirjana Bubalo Šarić", "Jakša Rubčić"]),
  ev("travel", "official visit", ("May 2022", "2022-05"), ["Jakša Rubčić"]),
  ev("speech", "lectured", ("30 May 2022", "2022-05-30"), ["Mirjana Bubalo Šarić"]),
  ev("appointment", "took over the post", None, ["Mirjana Bubalo Šarić", "Ninoslav Grgurević"]),
  ev("award", "conferred", ("2004#2", "2004"), ["Mirjana Bubalo Šarić", "Leopold Anzengruber-Haas"]),
)

P("d38-05", """General Officer Biography

MAJOR GENERAL DARNELL T. HUCKABY
Commanding General, U.S. Army Sustainment Training Command

Maj. Gen. Darnell T. Huckaby assumed command of the U.S. Army Sustainment Training Command on July 12, 2018. He previously served as Deputy Chief of Staff, G-4, U.S. Army Pacific, at Fort Shafter, Hawaii.

A native of Selma, Alabama, Huckaby was commissioned as a second lieutenant in the Quartermaster Corps in May 1988 upon his graduation from Tuskegee University with a Bachelor of Science in mechanical engineering. He also holds a master’s degree from the National War College.

His first assignment was platoon leader, 24th Supply Company, Fort Stewart, Georgia, and he deployed with that unit to Saudi Arabia in August 1990. Later assignments include commander, 264th Support Battalion, Fort Bragg, North Carolina (2005–2007); logistics adviser to the Iraqi Ministry of Defense, Baghdad (2008); and executive officer to Lt. Gen. Sharon Pettibone, Director for Logistics on the Joint Staff, from 2011 to 2013. He was promoted to brigadier general on Oct. 2, 2014, and to his present rank on June 8, 2018.

On March 5, 2020, Huckaby testified before the House Armed Services Subcommittee on Readiness regarding fuel storage in the Pacific. In September 2020 he traveled to Poland and Lithuania, where he met with Maj. Gen. Zenon Wachowiak, inspector of support of the Polish Armed Forces.

Huckaby succeeded Maj. Gen. Loretta K. Bannerman, who retired after 33 years of service and is now chief operating officer of the Army Emergency Fund. An inspector general’s review of contracts let under Bannerman closed in 2019 without findings.

His awards and decorations include the Distinguished Service Medal, the Legion of Merit with two oak leaf clusters and the Bronze Star.

He is married to the former Yolanda Pruitt of Mobile, Alabama, a high school principal. Their daughter, 1st Lt. Simone Huckaby, is a pilot in the Alabama National Guard.
""",
  occ("Darnell T. Huckaby", "Commanding General, U.S. Army Sustainment Training Command", start=("July 12, 2018", "2018-07-12"), again=["command of the U.S. Army Sustainment Training Command"]),
  occ("Darnell T. Huckaby", "MAJOR GENERAL", start=("June 8, 2018", "2018-06-08"), again=["Maj. Gen.", "present rank"]),
  occ("Darnell T. Huckaby", "Deputy Chief of Staff, G-4, U.S. Army Pacific"),
  occ("Darnell T. Huckaby", "second lieutenant in the Quartermaster Corps", start=("May 1988", "1988-05")),
  occ("Darnell T. Huckaby", "platoon leader, 24th Supply Company"),
  occ("Darnell T. Huckaby", "commander, 264th Support Battalion", start=("2005", "2005"), end=("2007", "2007")),
  occ("Darnell T. Huckaby", "logistics adviser to the Iraqi Ministry of Defense", start=("2008", "2008"), end=("2008", "2008")),
  occ("Darnell T. Huckaby", "executive officer", start=("2011", "2011"), end=("2013", "2013")),
  occ("Sharon Pettibone", "Lt. Gen."),
  occ("Sharon Pettibone", "Director for Logistics on the Joint Staff"),
  occ("Darnell T. Huckaby", "brigadier general", start=("Oct. 2, 2014", "2014-10-02"), end=("June 8, 2018", "2018-06-08")),
  occ("Zenon Wachowiak", "Maj. Gen.#2"),
  occ("Zenon Wachowiak", "inspector of support of the Polish Armed Forces"),
  occ("Loretta K. Bannerman", "succeeded", end=("July 12, 2018", "2018-07-12")),
  occ("Loretta K. Bannerman", "Maj. Gen.#3"),
  occ("Loretta K. Bannerman", "chief operating officer of the Army Emergency Fund"),
  occ("Yolanda Pruitt", "high school principal"),
  occ("Simone Huckaby", "1st Lt."),
  fact("Darnell T. Huckaby", "birthPlace", "Selma, Alabama"),
  fact("Darnell T. Huckaby", "education", "Tuskegee University", date=("May 1988", "1988-05")),
  fact("Darnell T. Huckaby", "education", "National War College"),
  fact("Darnell T. Huckaby", "award", "Distinguished Service Medal"),
  fact("Darnell T. Huckaby", "award", "Legion of Merit"),
  fact("Darnell T. Huckaby", "award", "Bronze Star"),
  fact("Darnell T. Huckaby", "spouse", "Yolanda Pruitt"),
  fact("Darnell T. Huckaby", "children", "Simone Huckaby"),
  fact("Yolanda Pruitt", "children", "Simone Huckaby"),
  fact("Simone Huckaby", "occupation", "pilot"),
  fact("Simone Huckaby", "militaryService", "Alabama National Guard"),
  ev("appointment", "assumed command", ("July 12, 2018", "2018-07-12"), ["Darnell T. Huckaby"]),
  ev("appointment", "was commissioned", ("May 1988", "1988-05"), ["Darnell T. Huckaby"]),
  ev("travel", "deployed", ("August 1990", "1990-08"), ["Darnell T. Huckaby"]),
  ev("appointment", "was promoted", ("Oct. 2, 2014", "2014-10-02"), ["Darnell T. Huckaby"]),
  ev("testimony", "testified", ("March 5, 2020", "2020-03-05"), ["Darnell T. Huckaby"]),
  ev("travel", "traveled", ("September 2020", "2020-09"), ["Darnell T. Huckaby"]),
  ev("meeting", "met with", ("September 2020", "2020-09"), ["Darnell T. Huckaby", "Zenon Wachowiak"]),
  ev("departure", "retired", None, ["Loretta K. Bannerman"]),
  ev("investigation", "review", None, ["Loretta K. Bannerman"]),
)

P("d38-06", """PARLIAMENT OF THE REPUBLIC OF FIJI
Members of Parliament > Hon. Ratu Semi Naulumosi Vakatora

Hon. Ratu Semi Naulumosi Vakatora was first elected to Parliament in the General Election held on 17 September 2014 as a candidate of SODELPA. He was re-elected in November 2018 and served as Opposition Whip from 26 November 2018 until 4 February 2021, when he stepped down on medical advice. He was replaced by Hon. Salote Radrodro-Kama.

Educational background
Ratu Kadavulevu School, Lodoni (1971–1976)
University of the South Pacific, Diploma in Land Management (1981)
Massey University, New Zealand, Bachelor of Business Studies (1989)

Career history
Ratu Semi joined the Native Land Trust Board in 1982 as an estate officer and was its regional manager in Labasa at the time of the coup of May 2000. He was detained at the Queen Elizabeth Barracks for four days in June 2000 and released without charge. In 2003 he was nominated to the Senate by the Great Council of Chiefs and sat there until the dissolution of March 2006. He has been chairman of the Cakaudrove Provincial Council since 2016, in succession to the late Ratu Epeli Tuisawau, his uncle.

Committees
Member, Standing Committee on Natural Resources (2014–2018)
Deputy Chairperson, Public Accounts Committee (since 2022)

Privileges matter
On 20 May 2016 the House, on the motion of the Attorney-General, Hon. Faizal Buksh-Deo, suspended Ratu Semi for the remainder of the session for words spoken at a rally in Savusavu. He apologised by a letter to the Speaker, Hon. Dr Luisa Matawalu, dated 2 September 2016.

Overseas visits
Ratu Semi led the parliamentary delegation to the Pacific Parliamentary Forum in Nuku’alofa in July 2019, where he delivered the closing address.

Personal
Born at Somosomo, Taveuni, on 30 March 1958. Married to Adi Litia Vakatora, headmistress of Niusawa Primary School. Six children. Methodist.
""",
  occ("Semi Naulumosi Vakatora", "elected to Parliament", start=("17 September 2014", "2014-09-17"), end=("November 2018", "2018-11")),
  occ("Semi Naulumosi Vakatora", "re-elected", start=("November 2018", "2018-11")),
  occ("Semi Naulumosi Vakatora", "Opposition Whip", start=("26 November 2018", "2018-11-26"), end=("4 February 2021", "2021-02-04")),
  occ("Salote Radrodro-Kama", "was replaced by", start=("4 February 2021", "2021-02-04")),
  occ("Semi Naulumosi Vakatora", "estate officer", start=("1982", "1982")),
  occ("Semi Naulumosi Vakatora", "regional manager in Labasa"),
  occ("Semi Naulumosi Vakatora", "Senate", start=("2003", "2003"), end=("March 2006", "2006-03"), again=["sat there"]),
  occ("Semi Naulumosi Vakatora", "chairman of the Cakaudrove Provincial Council", start=("2016", "2016")),
  occ("Epeli Tuisawau", "in succession to", end=("2016", "2016")),
  occ("Semi Naulumosi Vakatora", "Member, Standing Committee on Natural Resources", start=("2014–2018", "2014"), end=("2018)", "2018")),
  occ("Semi Naulumosi Vakatora", "Deputy Chairperson, Public Accounts Committee", start=("2022", "2022")),
  occ("Faizal Buksh-Deo", "Attorney-General"),
  occ("Luisa Matawalu", "Speaker"),
  occ("Semi Naulumosi Vakatora", "led the parliamentary delegation", start=("July 2019", "2019-07")),
  occ("Litia Vakatora", "headmistress of Niusawa Primary School"),
  fact("Semi Naulumosi Vakatora", "party", "SODELPA"),
  fact("Semi Naulumosi Vakatora", "education", "Ratu Kadavulevu School, Lodoni", date=("1976", "1976")),
  fact("Semi Naulumosi Vakatora", "education", "University of the South Pacific", date=("1981", "1981")),
  fact("Semi Naulumosi Vakatora", "education", "Massey University", date=("1989", "1989")),
  fact("Semi Naulumosi Vakatora", "relatives", "Epeli Tuisawau"),
  fact("Semi Naulumosi Vakatora", "birthPlace", "Somosomo, Taveuni"),
  fact("Semi Naulumosi Vakatora", "birthDate", "30 March 1958", value="1958-03-30"),
  fact("Semi Naulumosi Vakatora", "spouse", "Litia Vakatora"),
  fact("Semi Naulumosi Vakatora", "religion", "Methodist"),
  ev("election", "was first elected", ("17 September 2014", "2014-09-17"), ["Semi Naulumosi Vakatora"]),
  ev("election", "was re-elected", ("November 2018", "2018-11"), ["Semi Naulumosi Vakatora"]),
  ev("departure", "stepped down", ("4 February 2021", "2021-02-04"), ["Semi Naulumosi Vakatora"]),
  ev("appointment", "was replaced", ("4 February 2021", "2021-02-04"), ["Salote Radrodro-Kama"]),
  ev("appointment", "joined the Native Land Trust Board", ("1982", "1982"), ["Semi Naulumosi Vakatora"]),
  ev("arrest", "was detained", ("June 2000", "2000-06"), ["Semi Naulumosi Vakatora"]),
  ev("appointment", "was nominated", ("2003", "2003"), ["Semi Naulumosi Vakatora"]),
  ev("sanction", "suspended", ("20 May 2016", "2016-05-20"), ["Semi Naulumosi Vakatora", "Faizal Buksh-Deo"]),
  ev("speech", "words spoken", None, ["Semi Naulumosi Vakatora"]),
  ev("communication", "letter", ("2 September 2016", "2016-09-02"), ["Semi Naulumosi Vakatora", "Luisa Matawalu"]),
  ev("travel", "led the parliamentary delegation", ("July 2019", "2019-07"), ["Semi Naulumosi Vakatora"]),
  ev("speech", "closing address", ("July 2019", "2019-07"), ["Semi Naulumosi Vakatora"]),
)

P("d38-07", """HIGH COURT OF JUDICATURE AT MADRAS
Former Chief Justices

Hon’ble Mr. Justice T. V. Ranganayakulu Iyengar
(Chief Justice from 11.04.1979 to 02.10.1982)

Born on 3rd October, 1920 at Kumbakonam in a family of lawyers; his grandfather, Dewan Bahadur T. S. Raghunatha Iyengar, was Government Pleader of Tanjore from 1896 to 1911. Educated at the Town High School, Kumbakonam, Presidency College, Madras, and the Law College, Madras. Enrolled as an Advocate on 5th August, 1944. Joined the chambers of Shri K. Venkatasubba Rao, who later became the Advocate General of Madras.

Practised on the civil and constitutional sides. Appointed Government Pleader in 1958; resigned on 1st July, 1962. Elected President of the Madras Bar Association in 1965.

Elevated as an Additional Judge of the High Court on 22nd November, 1966 and made permanent on 16th March, 1968. Chaired the Commission of Inquiry into the Cauvery delta firing (1970), whose report was placed before the Legislative Assembly on 12th February, 1971. Recused himself in 1973 from the Tanjore temple lands case, his cousin, Shri T. R. Varadachari, being one of the trustees. Transferred to the High Court of Kerala in June, 1976; returned in August, 1977.

Succeeded Hon’ble Mr. Justice P. Govinda Menon-Nair as Chief Justice on 11th April, 1979, the oath being administered by the Governor, Shri Harcharan Das Bhatia. Acted as Governor of Tamil Nadu for nineteen days in October, 1980. Led the Indian delegation to the Commonwealth Law Conference at Lagos in August, 1980 and addressed its closing session. Retired on 2nd October, 1982, on attaining the age of superannuation, and was followed by Hon’ble Mr. Justice Syed Ameenuddin Sahib.

Chairman of the State Law Commission from 1983 until his demise at Madras on 9th January, 1988. Conferred the Padma Bhushan in 1985. His wife, Smt. Kanakavalli, predeceased him. His son, Shri R. Srinivasan, is a Senior Advocate.
""",
  occ("T. V. Ranganayakulu Iyengar", "Chief Justice from", start=("11.04.1979", "1979-04-11"), end=("02.10.1982", "1982-10-02"), again=["Chief Justice#3"]),
  occ("T. S. Raghunatha Iyengar", "Government Pleader of Tanjore", start=("1896", "1896"), end=("1911", "1911")),
  occ("T. V. Ranganayakulu Iyengar", "Advocate", start=("5th August, 1944", "1944-08-05")),
  occ("K. Venkatasubba Rao", "Advocate General of Madras"),
  occ("T. V. Ranganayakulu Iyengar", "Government Pleader#2", start=("1958", "1958"), end=("1st July, 1962", "1962-07-01")),
  occ("T. V. Ranganayakulu Iyengar", "President of the Madras Bar Association", start=("1965", "1965")),
  occ("T. V. Ranganayakulu Iyengar", "Additional Judge of the High Court", start=("22nd November, 1966", "1966-11-22"), end=("16th March, 1968", "1968-03-16")),
  occ("T. V. Ranganayakulu Iyengar", "made permanent", start=("16th March, 1968", "1968-03-16"), end=("June, 1976", "1976-06")),
  occ("T. V. Ranganayakulu Iyengar", "Chaired the Commission of Inquiry into the Cauvery delta firing", start=("1970", "1970")),
  occ("T. R. Varadachari", "trustees"),
  occ("T. V. Ranganayakulu Iyengar", "Transferred to the High Court of Kerala", start=("June, 1976", "1976-06"), end=("August, 1977", "1977-08")),
  occ("P. Govinda Menon-Nair", "Chief Justice#3", end=("11th April, 1979", "1979-04-11")),
  occ("Harcharan Das Bhatia", "Governor"),
  occ("T. V. Ranganayakulu Iyengar", "Acted as Governor of Tamil Nadu", start=("October, 1980", "1980-10"), end=("nineteen days", "1980")),
  occ("T. V. Ranganayakulu Iyengar", "Led the Indian delegation", start=("August, 1980", "1980-08")),
  occ("Syed Ameenuddin Sahib", "was followed by", start=("2nd October, 1982", "1982-10-02")),
  occ("T. V. Ranganayakulu Iyengar", "Chairman of the State Law Commission", start=("1983", "1983"), end=("9th January, 1988", "1988-01-09")),
  occ("R. Srinivasan", "Senior Advocate"),
  fact("T. V. Ranganayakulu Iyengar", "birthDate", "3rd October, 1920", value="1920-10-03"),
  fact("T. V. Ranganayakulu Iyengar", "birthPlace", "Kumbakonam"),
  fact("T. V. Ranganayakulu Iyengar", "relatives", "T. S. Raghunatha Iyengar"),
  fact("T. V. Ranganayakulu Iyengar", "education", "Town High School, Kumbakonam"),
  fact("T. V. Ranganayakulu Iyengar", "education", "Presidency College, Madras"),
  fact("T. V. Ranganayakulu Iyengar", "education", "Law College, Madras"),
  fact("T. V. Ranganayakulu Iyengar", "relatives", "T. R. Varadachari"),
  fact("T. V. Ranganayakulu Iyengar", "deathPlace", "Madras#5"),
  fact("T. V. Ranganayakulu Iyengar", "deathDate", "9th January, 1988", value="1988-01-09"),
  fact("T. V. Ranganayakulu Iyengar", "award", "Padma Bhushan", date=("1985", "1985")),
  fact("T. V. Ranganayakulu Iyengar", "spouse", "Kanakavalli"),
  fact("T. V. Ranganayakulu Iyengar", "children", "R. Srinivasan"),
  ev("appointment", "Enrolled", ("5th August, 1944", "1944-08-05"), ["T. V. Ranganayakulu Iyengar"]),
  ev("appointment", "became", None, ["K. Venkatasubba Rao"]),
  ev("appointment", "Appointed", ("1958", "1958"), ["T. V. Ranganayakulu Iyengar"]),
  ev("departure", "resigned", ("1st July, 1962", "1962-07-01"), ["T. V. Ranganayakulu Iyengar"]),
  ev("election", "Elected President", ("1965", "1965"), ["T. V. Ranganayakulu Iyengar"]),
  ev("appointment", "Elevated", ("22nd November, 1966", "1966-11-22"), ["T. V. Ranganayakulu Iyengar"]),
  ev("appointment", "made permanent", ("16th March, 1968", "1968-03-16"), ["T. V. Ranganayakulu Iyengar"]),
  ev("recusal", "Recused himself", ("1973", "1973"), ["T. V. Ranganayakulu Iyengar"]),
  ev("appointment", "Transferred", ("June, 1976", "1976-06"), ["T. V. Ranganayakulu Iyengar"]),
  ev("appointment", "Succeeded", ("11th April, 1979", "1979-04-11"), ["T. V. Ranganayakulu Iyengar", "P. Govinda Menon-Nair"]),
  ev("travel", "Led the Indian delegation", ("August, 1980", "1980-08"), ["T. V. Ranganayakulu Iyengar"]),
  ev("speech", "addressed", ("August, 1980", "1980-08"), ["T. V. Ranganayakulu Iyengar"]),
  ev("departure", "Retired", ("2nd October, 1982", "1982-10-02"), ["T. V. Ranganayakulu Iyengar"]),
  ev("award", "Conferred", ("1985", "1985"), ["T. V. Ranganayakulu Iyengar"]),
)

P("d38-08", """Ministry of Foreign Affairs of the Republic of Uzbekistan
News / 19.06.2021

On the visit of the Minister of Foreign Affairs to the Republic of Korea

On June 17–18, 2021 the delegation of Uzbekistan headed by Minister of Foreign Affairs Sherzod Normurodov was in Seoul on a working visit.

On June 17 the Minister was received by Prime Minister of the Republic of Korea Noh Sang-min. The interlocutors noted with satisfaction the results of the telephone conversation between the two Presidents, Anvar Toshmatov and Kwon Hyuk-jin, held on May 25. Sh. Normurodov handed over a letter from the President of Uzbekistan.

On the same day, negotiations took place with Minister of Foreign Affairs Ha Jeong-soo. The parties agreed to open a Consulate of Uzbekistan in Busan. Deputy Minister of Investments Gulnora Rahimova, who took part in the talks, briefed the Korean side on the privatization programme.

On June 18 the head of the Uzbek delegation delivered a lecture at Hankuk University of Foreign Studies, where he had himself been a visiting researcher in 2003–2004. The President of the University, Professor Eom Ki-tae, conferred on him the title of honorary professor.

In the framework of the visit Sh. Normurodov introduced the new Ambassador of Uzbekistan, Botir Ergashev, who presented copies of his credentials to the Korean Foreign Ministry on June 18. His predecessor, Vladislav Li, completed his mission in April after seven years in Seoul and was appointed Rector of the Diplomatic Academy in Tashkent.

For reference: Botir Ergashev was born in 1974 in the Namangan region. In 1996 he graduated from the Tashkent State Institute of Oriental Studies. He speaks Korean and English. In 2015–2018 he worked as First Deputy Chairman of the Trade and Industry Chamber, in 2018–2021 as khokim of Chust district. He was awarded the order “Mehnat shuhrati” in 2020. Married, has three children.
""",
  occ("Sherzod Normurodov", "Minister of Foreign Affairs#2"),
  occ("Sherzod Normurodov", "headed", start=("June 17–18, 2021", "2021-06-17"), again=["head of the Uzbek delegation"]),
  occ("Noh Sang-min", "Prime Minister of the Republic of Korea"),
  occ("Anvar Toshmatov", "Presidents", again=["President of Uzbekistan"]),
  occ("Kwon Hyuk-jin", "Presidents"),
  occ("Ha Jeong-soo", "Minister of Foreign Affairs#3"),
  occ("Gulnora Rahimova", "Deputy Minister of Investments"),
  occ("Sherzod Normurodov", "visiting researcher", start=("2003", "2003"), end=("2004", "2004")),
  occ("Eom Ki-tae", "President of the University"),
  occ("Eom Ki-tae", "Professor"),
  occ("Sherzod Normurodov", "honorary professor", start=("June 18", "2021-06-18")),
  occ("Botir Ergashev", "Ambassador of Uzbekistan", start=("June 18", "2021-06-18")),
  occ("Vladislav Li", "predecessor", start=("seven years", "2014"), end=("April", "2021-04")),
  occ("Vladislav Li", "Rector of the Diplomatic Academy"),
  occ("Botir Ergashev", "First Deputy Chairman of the Trade and Industry Chamber", start=("2015", "2015"), end=("2018", "2018")),
  occ("Botir Ergashev", "khokim of Chust district", start=("2018#2", "2018"), end=("2021#3", "2021")),
  fact("Vladislav Li", "residence", "Seoul#2"),
  fact("Botir Ergashev", "birthDate", "1974", value="1974"),
  fact("Botir Ergashev", "birthPlace", "Namangan region"),
  fact("Botir Ergashev", "education", "Tashkent State Institute of Oriental Studies", date=("1996", "1996")),
  fact("Botir Ergashev", "award", "order “Mehnat shuhrati”", date=("2020", "2020")),
  ev("travel", "working visit", ("June 17–18, 2021", "2021-06-17/2021-06-18"), ["Sherzod Normurodov"]),
  ev("meeting", "was received", ("June 17#2", "2021-06-17"), ["Sherzod Normurodov", "Noh Sang-min"]),
  ev("communication", "telephone conversation", ("May 25", "2021-05-25"), ["Anvar Toshmatov", "Kwon Hyuk-jin"]),
  ev("communication", "letter", ("June 17#2", "2021-06-17"), ["Anvar Toshmatov", "Sherzod Normurodov", "Noh Sang-min"]),
  ev("meeting", "negotiations", ("the same day", "2021-06-17"), ["Sherzod Normurodov", "Ha Jeong-soo", "Gulnora Rahimova"]),
  ev("speech", "delivered a lecture", ("June 18", "2021-06-18"), ["Sherzod Normurodov"]),
  ev("award", "conferred on him", ("June 18", "2021-06-18"), ["Sherzod Normurodov", "Eom Ki-tae"]),
  ev("appointment", "presented copies of his credentials", ("June 18#2", "2021-06-18"), ["Botir Ergashev"]),
  ev("departure", "completed his mission", ("April", "2021-04"), ["Vladislav Li"]),
  ev("appointment", "was appointed", None, ["Vladislav Li"]),
  ev("award", "was awarded", ("2020", "2020"), ["Botir Ergashev"]),
)

P("d38-09", """Change of Her Majesty’s Ambassador to Ecuador: Philippa Straun
From: Foreign & Commonwealth Office
Published 6 February 2012

Ms Philippa Straun has been appointed Her Majesty’s Ambassador to the Republic of Ecuador in succession to Mr Adrian Colquhoun-Ward CMG, who will be retiring from the Diplomatic Service. Ms Straun will take up her appointment in April 2012.

On her appointment Ms Straun said:

“I first travelled to Quito as a student in 1987, with a rucksack. I am delighted to be returning with a little more luggage.”

Curriculum vitae

Full name: Philippa Jane Straun
Married to: Dr Olumide Bankole-James
Children: one daughter (Temperance, born 2002)

2009–2011 Madrid, Political Counsellor
2006–2009 FCO, Head, Southern Cone Section
2003–2005 On loan to the Cabinet Office, Private Secretary to Lord Amblecote, Lord Privy Seal
2001–2003 Special unpaid leave
1998–2001 Lima, Second Secretary (Chancery)
1996–1998 FCO, Desk Officer, Drugs and International Crime Department
1994–1995 Solicitor, Pettifer & Gaunt, Norwich

Further information

Mr Colquhoun-Ward has been Ambassador in Quito since October 2008. He earlier served as Deputy Head of Mission in Caracas (2004–2007) and was appointed CMG in the 2011 New Year Honours for his part in the release of two British geologists; he had negotiated with the kidnappers by radio for eleven days in May 2010. His predecessor, Dame Rosalind Heyforth, was declared persona non grata in August 2008.

The Foreign Office Minister for Latin America, Mr Crispin Ablett MP, visited Ecuador on 16–17 January 2012 and discussed bilateral trade with the Foreign Minister, Sr Washington Yépez Coronel. Mr Ablett wrote to the Foreign Affairs Committee on 1 February to report on the visit. Ms Straun, who read Spanish at the University of Exeter, will also be consulted by the Committee before she leaves.
""",
  occ("Philippa Jane Straun", "Ambassador to the Republic of Ecuador", start=("April 2012", "2012-04"), again=["Ambassador to Ecuador"]),
  occ("Adrian Colquhoun-Ward", "Ambassador in Quito", start=("October 2008", "2008-10"), again=["in succession to"]),
  occ("Philippa Jane Straun", "Political Counsellor", start=("2009", "2009"), end=("2011", "2011")),
  occ("Philippa Jane Straun", "Head, Southern Cone Section", start=("2006", "2006"), end=("2009#2", "2009")),
  occ("Philippa Jane Straun", "Private Secretary to Lord Amblecote", start=("2003", "2003"), end=("2005", "2005")),
  occ("Lord Amblecote", "Lord Privy Seal"),
  occ("Philippa Jane Straun", "Second Secretary (Chancery)", start=("1998", "1998"), end=("2001#2", "2001")),
  occ("Philippa Jane Straun", "Desk Officer, Drugs and International Crime Department", start=("1996", "1996"), end=("1998#2", "1998")),
  occ("Adrian Colquhoun-Ward", "Deputy Head of Mission in Caracas", start=("2004", "2004"), end=("2007", "2007")),
  occ("Rosalind Heyforth", "predecessor", end=("August 2008", "2008-08")),
  occ("Crispin Ablett", "Foreign Office Minister for Latin America"),
  occ("Crispin Ablett", "MP"),
  occ("Washington Yépez Coronel", "Foreign Minister"),
  fact("Philippa Jane Straun", "spouse", "Olumide Bankole-James"),
  fact("Philippa Jane Straun", "children", "Temperance"),
  fact("Olumide Bankole-James", "children", "Temperance"),
  fact("Temperance", "birthDate", "2002", value="2002"),
  fact("Philippa Jane Straun", "occupation", "Solicitor", date=("1994", "1994")),
  fact("Adrian Colquhoun-Ward", "award", "CMG#2", date=("2011 New Year Honours", "2011-01-01")),
  fact("Philippa Jane Straun", "education", "University of Exeter"),
  ev("appointment", "has been appointed", ("6 February 2012", "2012-02-06"), ["Philippa Jane Straun", "Adrian Colquhoun-Ward"]),
  ev("travel", "travelled", ("1987", "1987"), ["Philippa Jane Straun"]),
  ev("award", "was appointed", ("2011 New Year Honours", "2011-01-01"), ["Adrian Colquhoun-Ward"]),
  ev("communication", "negotiated with the kidnappers by radio", ("May 2010", "2010-05"), ["Adrian Colquhoun-Ward"]),
  ev("sanction", "was declared persona non grata", ("August 2008", "2008-08"), ["Rosalind Heyforth"]),
  ev("travel", "visited Ecuador", ("16–17 January 2012", "2012-01-16/2012-01-17"), ["Crispin Ablett"]),
  ev("meeting", "discussed", ("16–17 January 2012", "2012-01-16/2012-01-17"), ["Crispin Ablett", "Washington Yépez Coronel"]),
  ev("communication", "wrote", ("1 February", "2012-02-01"), ["Crispin Ablett"]),
)

P("d38-10", """Office of the President of the Republic of Finland
Press release 21/2009
27 March 2009

Appointments by the President of the Republic

President of the Republic Marjukka Hietalahti made the following appointments at the government session on Friday, 27 March.

Master of Laws Ilari Sjöblad was appointed Chancellor of Justice for the term 1 May 2009–30 April 2014. Sjöblad, 51, has been Director General of the Law Drafting Department at the Ministry of Justice since 2004. He was Secretary General of the Constitution Committee between 1997 and 1999 and defended his doctoral thesis at the University of Turku in 2001. He will succeed Eeva-Liisa Kantokoski, who requested her release from office on 9 February. In the presentation the Minister of Justice, Veli-Matti Ryhänen, recused himself, as Sjöblad is married to his sister, Outi Ryhänen.

Rear Admiral Göran Stjernvall was appointed Commander of the Navy from 1 August 2009. He replaces Vice Admiral Tapio Karjaluoto, who has commanded the Navy since 2004 and retires on 31 July. Stjernvall entered the Naval Academy in 1976, commanded the missile boat squadron in 1993–1996 and was defence attaché in Stockholm from 1999 to 2002.

The President also accepted the resignation of Minister of Culture Pirjo Laukka-Aho with effect from today. Laukka-Aho announced her decision in a television interview on 22 March, having disclosed on 18 March that she had received 4,000 euros in campaign funding from a property company. Member of Parliament Janne Oravainen (Centre Party) was appointed in her place and took the oath of office and the judicial oath.

At the same session the President conferred the Commander Mark of the Order of the White Rose on Ambassador Antero Vesikansa, who headed the Finnish mission in Hanoi from 2003 to 2008.

Further information: Pia Nordlund, Head of Communications
""",
  occ("Marjukka Hietalahti", "President of the Republic#3"),
  occ("Ilari Sjöblad", "Chancellor of Justice", start=("1 May 2009", "2009-05-01"), end=("30 April 2014", "2014-04-30")),
  occ("Ilari Sjöblad", "Director General of the Law Drafting Department at the Ministry of Justice", start=("2004", "2004")),
  occ("Ilari Sjöblad", "Secretary General of the Constitution Committee", start=("1997", "1997"), end=("1999", "1999")),
  occ("Eeva-Liisa Kantokoski", "succeed"),
  occ("Veli-Matti Ryhänen", "Minister of Justice"),
  occ("Göran Stjernvall", "Rear Admiral"),
  occ("Göran Stjernvall", "Commander of the Navy", start=("1 August 2009", "2009-08-01")),
  occ("Tapio Karjaluoto", "Vice Admiral"),
  occ("Tapio Karjaluoto", "commanded the Navy", start=("2004#2", "2004"), end=("31 July", "2009-07-31")),
  occ("Göran Stjernvall", "commanded the missile boat squadron", start=("1993", "1993"), end=("1996", "1996")),
  occ("Göran Stjernvall", "defence attaché in Stockholm", start=("1999#2", "1999"), end=("2002", "2002")),
  occ("Pirjo Laukka-Aho", "Minister of Culture", end=("today", "2009-03-27")),
  occ("Janne Oravainen", "Member of Parliament"),
  occ("Janne Oravainen", "in her place", start=("today", "2009-03-27")),
  occ("Antero Vesikansa", "headed the Finnish mission in Hanoi", start=("2003", "2003"), end=("2008", "2008"), again=["Ambassador"]),
  occ("Pia Nordlund", "Head of Communications"),
  fact("Ilari Sjöblad", "education", "University of Turku", date=("2001", "2001")),
  fact("Ilari Sjöblad", "spouse", "Outi Ryhänen"),
  fact("Veli-Matti Ryhänen", "siblings", "Outi Ryhänen"),
  fact("Göran Stjernvall", "education", "Naval Academy", date=("1976", "1976")),
  fact("Janne Oravainen", "party", "Centre Party"),
  fact("Antero Vesikansa", "award", "Commander Mark of the Order of the White Rose", date=("27 March", "2009-03-27")),
  ev("appointment", "was appointed Chancellor", ("27 March#2", "2009-03-27"), ["Ilari Sjöblad", "Marjukka Hietalahti"]),
  ev("departure", "requested her release", ("9 February", "2009-02-09"), ["Eeva-Liisa Kantokoski"]),
  ev("recusal", "recused himself", ("27 March#2", "2009-03-27"), ["Veli-Matti Ryhänen"]),
  ev("appointment", "was appointed Commander", ("27 March#2", "2009-03-27"), ["Göran Stjernvall", "Marjukka Hietalahti"]),
  ev("departure", "retires", ("31 July", "2009-07-31"), ["Tapio Karjaluoto"]),
  ev("departure", "resignation", ("today", "2009-03-27"), ["Pirjo Laukka-Aho"]),
  ev("disclosure", "disclosed", ("18 March", "2009-03-18"), ["Pirjo Laukka-Aho"]),
  ev("appointment", "was appointed in her place", ("today", "2009-03-27"), ["Janne Oravainen"]),
  ev("appointment", "took the oath of office", ("today", "2009-03-27"), ["Janne Oravainen"]),
  ev("award", "conferred", ("27 March#2", "2009-03-27"), ["Antero Vesikansa", "Marjukka Hietalahti"]),
)

P("d38-11", """Speakers of the House of Assembly
Hon. Ernest Theophilus Bascombe-Rudder (1961–1966)

The second Speaker of the Barbados House of Assembly in the ministerial period, Ernest Theophilus Bascombe-Rudder was elected to the Chair on 19 December 1961, in place of Mr. (later Sir) Kenmore Haynes-Yearwood, who had occupied it since 1956.

Mr. Bascombe-Rudder was born at Six Cross Roads, St. Philip, on 4 July 1899 to Ada Bascombe, a seamstress. He attended the Alleyne School and taught as a pupil teacher from 1915 to 1920. Having saved for the passage, he sailed to London in 1921, read law at the Middle Temple and was called to the Bar on 17 November 1925. On his return he practised in Bridgetown, edited The Advocate’s Leeward page and in 1937 gave evidence before the Deane Commission on the disturbances of that year.

In 1944 he entered the House as junior member for St. Philip for the Barbados Progressive League, and he held the seat at the elections of 1946, 1948 and 1951. He lost it in December 1956 to Dr. Clement Wiltshire of the Democratic Labour Party, by 29 votes. The Governor then named him Police Magistrate for District “B”, a post he left in 1961.

During his Speakership he suspended two members, Mr. Lorenzo Sealy on 3 April 1963 and Mr. Vere Cumberbatch on 8 June 1965, the latter for throwing the Standing Orders. He led a delegation to the Commonwealth Parliamentary Conference at Kingston in November 1964. He retired with the dissolution of 1966 and was succeeded by Mr. Cumberbatch, of all persons.

He was awarded the C.B.E. in 1965. He married Miss Enid Rudder of Christ Church in 1930 and added her name to his own. Mr. Bascombe-Rudder died on 22 February 1974. His nephew, Senator Orville Bascombe, was Minister of Health from 1976 to 1981.
""",
  occ("Ernest Theophilus Bascombe-Rudder", "Speaker of the Barbados House of Assembly", start=("19 December 1961", "1961-12-19"), end=("dissolution of 1966", "1966"), again=["Chair", "Speakership"]),
  occ("Kenmore Haynes-Yearwood", "occupied it", start=("1956", "1956"), end=("19 December 1961", "1961-12-19"), again=["in place of"]),
  occ("Ernest Theophilus Bascombe-Rudder", "pupil teacher", start=("1915", "1915"), end=("1920", "1920")),
  occ("Ernest Theophilus Bascombe-Rudder", "edited The Advocate’s Leeward page"),
  occ("Ernest Theophilus Bascombe-Rudder", "junior member for St. Philip", start=("1944", "1944"), end=("December 1956", "1956-12")),
  occ("Clement Wiltshire", "lost it in December 1956 to", start=("December 1956", "1956-12")),
  occ("Ernest Theophilus Bascombe-Rudder", "Police Magistrate for District “B”", end=("1961#3", "1961")),
  occ("Lorenzo Sealy", "members"),
  occ("Vere Cumberbatch", "members"),
  occ("Ernest Theophilus Bascombe-Rudder", "led a delegation", start=("November 1964", "1964-11")),
  occ("Vere Cumberbatch", "was succeeded by", start=("1966#2", "1966")),
  occ("Orville Bascombe", "Senator"),
  occ("Orville Bascombe", "Minister of Health", start=("1976", "1976"), end=("1981", "1981")),
  fact("Ernest Theophilus Bascombe-Rudder", "birthPlace", "Six Cross Roads, St. Philip"),
  fact("Ernest Theophilus Bascombe-Rudder", "birthDate", "4 July 1899", value="1899-07-04"),
  fact("Ernest Theophilus Bascombe-Rudder", "mother", "Ada Bascombe"),
  fact("Ada Bascombe", "occupation", "seamstress"),
  fact("Ernest Theophilus Bascombe-Rudder", "education", "Alleyne School"),
  fact("Ernest Theophilus Bascombe-Rudder", "education", "Middle Temple", date=("17 November 1925", "1925-11-17")),
  fact("Ernest Theophilus Bascombe-Rudder", "party", "Barbados Progressive League"),
  fact("Clement Wiltshire", "party", "Democratic Labour Party"),
  fact("Ernest Theophilus Bascombe-Rudder", "award", "C.B.E.", date=("1965#2", "1965")),
  fact("Ernest Theophilus Bascombe-Rudder", "spouse", "Enid Rudder", date=("1930", "1930")),
  fact("Ernest Theophilus Bascombe-Rudder", "deathDate", "22 February 1974", value="1974-02-22"),
  fact("Ernest Theophilus Bascombe-Rudder", "relatives", "Orville Bascombe"),
  ev("election", "was elected", ("19 December 1961", "1961-12-19"), ["Ernest Theophilus Bascombe-Rudder"]),
  ev("travel", "sailed", ("1921", "1921"), ["Ernest Theophilus Bascombe-Rudder"]),
  ev("appointment", "was called to the Bar", ("17 November 1925", "1925-11-17"), ["Ernest Theophilus Bascombe-Rudder"]),
  ev("testimony", "gave evidence", ("1937", "1937"), ["Ernest Theophilus Bascombe-Rudder"]),
  ev("election", "entered the House", ("1944", "1944"), ["Ernest Theophilus Bascombe-Rudder"]),
  ev("election", "held the seat", ("1946, 1948 and 1951", "1946"), ["Ernest Theophilus Bascombe-Rudder"]),
  ev("election", "lost it", ("December 1956", "1956-12"), ["Ernest Theophilus Bascombe-Rudder", "Clement Wiltshire"]),
  ev("appointment", "named", None, ["Ernest Theophilus Bascombe-Rudder"]),
  ev("departure", "left", ("1961#3", "1961"), ["Ernest Theophilus Bascombe-Rudder"]),
  ev("sanction", "suspended", ("3 April 1963", "1963-04-03"), ["Ernest Theophilus Bascombe-Rudder", "Lorenzo Sealy", "Vere Cumberbatch"]),
  ev("travel", "led a delegation", ("November 1964", "1964-11"), ["Ernest Theophilus Bascombe-Rudder"]),
  ev("departure", "retired", ("dissolution of 1966", "1966"), ["Ernest Theophilus Bascombe-Rudder"]),
  ev("appointment", "was succeeded", ("1966#2", "1966"), ["Vere Cumberbatch"]),
  ev("award", "was awarded", ("1965#2", "1965"), ["Ernest Theophilus Bascombe-Rudder"]),
)

P("d38-12", """SUPREME COURT OF ESTONIA
Justices

Indrek Vahtrik

Member of the Administrative Law Chamber since 2011. Chairman of the Chamber since 15 September 2019.

Indrek Vahtrik was born on 8 October 1970 in Põlva. He graduated from Põlva Secondary School No. 1 in 1989 and from the Faculty of Law of the University of Tartu in 1995 (cum laude); in 2003 he obtained the degree of magister iuris with a thesis on the liability of the state.

Professional career:
1993–1995 assistant judge, Tartu County Court
1995–1998 legal adviser, Chancellery of the Riigikogu
1998–2004 judge, Tartu Administrative Court (Chairman of the Court 2001–2004)
2004–2011 judge, Tartu Circuit Court

On the proposal of Chief Justice Heljo Tamberg the Riigikogu appointed Indrek Vahtrik justice of the Supreme Court on 17 February 2011, with 61 votes in favour. He took the oath of office on 1 March 2011 and filled the vacancy left by Rein Kaasik, who had been elected judge at the Court of Justice of the European Union.

As Chairman he replaced Tiiu Põldsepp, who died in office on 30 July 2019. In the case of the Saaremaa bridge (2020) he removed himself from the panel because his wife, Merle Vahtrik, had been employed in 2016–2018 as a hydrographer by the Maritime Administration.

Memberships and other activities:
Chairman, Judicial Training Council, 2013–2016
President, Estonian Association of Judges, 2008–2010
Visiting lecturer, University of Tartu, since 2005

In 2017 he addressed the Congress of the European Association of Administrative Judges in Vilnius, and on 4 June 2018 he gave an opinion before the Constitutional Committee of the Riigikogu.

State decorations: Order of the White Star, 3rd Class (2022).

He speaks English, German and Russian and sings in the choir of the Põlva Lutheran congregation, of which his brother, Andres Vahtrik, is pastor.
""",
  occ("Indrek Vahtrik", "Member of the Administrative Law Chamber", start=("2011", "2011")),
  occ("Indrek Vahtrik", "Chairman of the Chamber", start=("15 September 2019", "2019-09-15"), again=["Chairman#3"]),
  occ("Indrek Vahtrik", "assistant judge, Tartu County Court", start=("1993", "1993"), end=("1995#2", "1995")),
  occ("Indrek Vahtrik", "legal adviser, Chancellery of the Riigikogu", start=("1995#3", "1995"), end=("1998", "1998")),
  occ("Indrek Vahtrik", "judge, Tartu Administrative Court", start=("1998#2", "1998"), end=("2004", "2004")),
  occ("Indrek Vahtrik", "Chairman of the Court", start=("2001", "2001"), end=("2004#2", "2004")),
  occ("Indrek Vahtrik", "judge, Tartu Circuit Court", start=("2004#3", "2004"), end=("2011#2", "2011")),
  occ("Heljo Tamberg", "Chief Justice"),
  occ("Indrek Vahtrik", "justice of the Supreme Court", start=("17 February 2011", "2011-02-17")),
  occ("Rein Kaasik", "vacancy left by", end=("17 February 2011", "2011-02-17")),
  occ("Rein Kaasik", "judge at the Court of Justice of the European Union"),
  occ("Tiiu Põldsepp", "replaced", end=("30 July 2019", "2019-07-30")),
  occ("Indrek Vahtrik", "Chairman, Judicial Training Council", start=("2013", "2013"), end=("2016#2", "2016")),
  occ("Indrek Vahtrik", "President, Estonian Association of Judges", start=("2008", "2008"), end=("2010", "2010")),
  occ("Indrek Vahtrik", "Visiting lecturer, University of Tartu", start=("2005", "2005")),
  occ("Andres Vahtrik", "pastor"),
  fact("Indrek Vahtrik", "birthDate", "8 October 1970", value="1970-10-08"),
  fact("Indrek Vahtrik", "birthPlace", "Põlva"),
  fact("Indrek Vahtrik", "education", "Põlva Secondary School No. 1", date=("1989", "1989")),
  fact("Indrek Vahtrik", "education", "University of Tartu", date=("1995", "1995")),
  fact("Tiiu Põldsepp", "deathDate", "30 July 2019", value="2019-07-30"),
  fact("Indrek Vahtrik", "spouse", "Merle Vahtrik"),
  fact("Merle Vahtrik", "occupation", "hydrographer", date=("2016", "2016")),
  fact("Indrek Vahtrik", "award", "Order of the White Star, 3rd Class", date=("2022", "2022")),
  fact("Indrek Vahtrik", "religion", "Lutheran"),
  fact("Indrek Vahtrik", "siblings", "Andres Vahtrik"),
  ev("appointment", "appointed", ("17 February 2011", "2011-02-17"), ["Indrek Vahtrik", "Heljo Tamberg"]),
  ev("appointment", "took the oath of office", ("1 March 2011", "2011-03-01"), ["Indrek Vahtrik"]),
  ev("election", "had been elected", None, ["Rein Kaasik"]),
  ev("appointment", "replaced", ("15 September 2019", "2019-09-15"), ["Indrek Vahtrik", "Tiiu Põldsepp"]),
  ev("recusal", "removed himself", ("2020", "2020"), ["Indrek Vahtrik"]),
  ev("speech", "addressed", ("2017", "2017"), ["Indrek Vahtrik"]),
  ev("testimony", "gave an opinion", ("4 June 2018", "2018-06-04"), ["Indrek Vahtrik"]),
)

P("d38-13", """PHILIPPINE ARMY
Office of the Army Chief Public Affairs

HEADQUARTERS, Fort Bonifacio, 18 October 2016 – Maj. Gen. Rodelio M. Tagalog-Abrenica assumed command of the 7th Infantry “Kaugnay” Division from Maj. Gen. Crisanto V. Dumagat in a turnover ceremony presided over by Army Chief Lt. Gen. Eulogio Pascasio at Fort Magsaysay, Nueva Ecija, today.

Maj. Gen. Dumagat, who had led the division since 3 March 2015, bowed out of the service after 34 years, having reached the mandatory retirement age of 56. During the ceremony he was conferred the Distinguished Service Star. Immediately prior to his stint in Central Luzon, Dumagat headed the Army Support Command in Tarlac.

Abrenica is a member of Philippine Military Academy “Maharlika” Class of 1984 and a native of Tuguegarao, Cagayan. As a young lieutenant with the 1st Scout Ranger Regiment he was wounded in Marag Valley in 1990. He took up a Master in Public Management degree at the Development Academy of the Philippines in 2006. Among his major assignments were battalion commander, 41st Infantry Battalion (2005–2007); Deputy Chief of Staff for Operations, J3 (2011–2013); and commander, 703rd Infantry Brigade, from November 2013 until yesterday.

In September 2014 Abrenica appeared before the Senate Committee on National Defense on the ambush of a relief convoy in Aurora. A board of inquiry headed by Brig. Gen. Noemi Quijano cleared him on 12 December 2014, although it reprimanded one of his battalion commanders, Lt. Col. Ismael Banaag, who was relieved.

“Sir, the division you are handing over is the division I grew up in,” Abrenica told his predecessor in his assumption speech.

Also present were Gov. Aurelia Santos-Joson of Nueva Ecija, who flew in from Manila, and Mrs. Cecilia Abrenica, the new commander’s wife, a public school teacher. Col. Potenciano Lardizabal, acting brigade commander, will oversee the 703rd in the meantime.
""",
  occ("Rodelio M. Tagalog-Abrenica", "Maj. Gen."),
  occ("Rodelio M. Tagalog-Abrenica", "command of the 7th Infantry “Kaugnay” Division", start=("18 October 2016", "2016-10-18")),
  occ("Crisanto V. Dumagat", "Maj. Gen.#2"),
  occ("Crisanto V. Dumagat", "led the division", start=("3 March 2015", "2015-03-03"), end=("today", "2016-10-18")),
  occ("Eulogio Pascasio", "Army Chief#2"),
  occ("Eulogio Pascasio", "Lt. Gen."),
  occ("Crisanto V. Dumagat", "headed the Army Support Command"),
  occ("Rodelio M. Tagalog-Abrenica", "lieutenant with the 1st Scout Ranger Regiment"),
  occ("Rodelio M. Tagalog-Abrenica", "battalion commander, 41st Infantry Battalion", start=("2005", "2005"), end=("2007", "2007")),
  occ("Rodelio M. Tagalog-Abrenica", "Deputy Chief of Staff for Operations, J3", start=("2011", "2011"), end=("2013", "2013")),
  occ("Rodelio M. Tagalog-Abrenica", "commander, 703rd Infantry Brigade", start=("November 2013", "2013-11"), end=("yesterday", "2016-10-17")),
  occ("Noemi Quijano", "board of inquiry headed"),
  occ("Noemi Quijano", "Brig. Gen."),
  occ("Ismael Banaag", "battalion commanders"),
  occ("Ismael Banaag", "Lt. Col."),
  occ("Aurelia Santos-Joson", "Gov."),
  occ("Potenciano Lardizabal", "Col.#2"),
  occ("Potenciano Lardizabal", "acting brigade commander"),
  fact("Crisanto V. Dumagat", "award", "Distinguished Service Star", date=("18 October 2016", "2016-10-18")),
  fact("Rodelio M. Tagalog-Abrenica", "education", "Philippine Military Academy", date=("1984", "1984")),
  fact("Rodelio M. Tagalog-Abrenica", "birthPlace", "Tuguegarao, Cagayan"),
  fact("Rodelio M. Tagalog-Abrenica", "militaryService", "1st Scout Ranger Regiment"),
  fact("Rodelio M. Tagalog-Abrenica", "education", "Development Academy of the Philippines", date=("2006", "2006")),
  fact("Rodelio M. Tagalog-Abrenica", "spouse", "Cecilia Abrenica"),
  fact("Cecilia Abrenica", "occupation", "public school teacher"),
  ev("appointment", "assumed command", ("18 October 2016", "2016-10-18"), ["Rodelio M. Tagalog-Abrenica", "Crisanto V. Dumagat", "Eulogio Pascasio"]),
  ev("departure", "bowed out", ("today", "2016-10-18"), ["Crisanto V. Dumagat"]),
  ev("award", "was conferred", ("18 October 2016", "2016-10-18"), ["Crisanto V. Dumagat"]),
  ev("testimony", "appeared before the Senate Committee", ("September 2014", "2014-09"), ["Rodelio M. Tagalog-Abrenica"]),
  ev("investigation", "inquiry", ("12 December 2014", "2014-12-12"), ["Rodelio M. Tagalog-Abrenica", "Noemi Quijano", "Ismael Banaag"]),
  ev("sanction", "reprimanded", ("12 December 2014", "2014-12-12"), ["Ismael Banaag"]),
  ev("departure", "was relieved", None, ["Ismael Banaag"]),
  ev("speech", "assumption speech", ("18 October 2016", "2016-10-18"), ["Rodelio M. Tagalog-Abrenica"]),
  ev("travel", "flew", None, ["Aurelia Santos-Joson"]),
)

P("d38-14", """Deutsche Bundesbank
Board members › Dr Hannelore Wittkugel

Dr Hannelore Wittkugel has been a member of the Executive Board of the Deutsche Bundesbank since 1 May 2010. She is responsible for the Directorates General Payments and Settlement Systems and Controlling.

Born in Clausthal-Zellerfeld on 19 August 1956, she trained as a bank clerk at the savings bank in Goslar (1975–1977) before studying mathematics and economics at the University of Göttingen, where she was awarded her doctorate in 1986.

Professional career

1986 to 1990
Research assistant to Professor Eckhard Thiessen, member of the Council of Economic Experts

1990 to 1996
Economist at the Federal Ministry of Finance in Bonn; in 1990 seconded to East Berlin as adviser to the last finance minister of the GDR, Dr Wolfram Queck

1996 to 2002
President of the Land Central Bank in Saxony-Anhalt

2003 to 2010
State secretary in the Ministry of Finance of Lower Saxony under Minister Heiner Bodenstab (CDU)

Dr Wittkugel was nominated by the Bundesrat on 12 February 2010 and appointed by the Federal President, Theodor Karwendel, on 30 April. She followed Dr Siegmar Althoff, who had resigned on 15 January 2010 after a newspaper revealed that he had given paid talks to a private bank. The Board’s ethics officer, Corinna Merz-Ladewig, examined these engagements and reported to the Board on 3 February; Dr Althoff repaid 18,500 euros.

On 22 May 2014 the President of the Bundesbank, Professor Burkhard Holtfreter, handed Dr Wittkugel the certificate of her second term of office, which runs until 30 April 2018.

Speeches: “Cash in a cashless age”, Frankfurt am Main, 7 June 2012; “Twenty years of settlement finality”, Basel, 20 September 2016.

Dr Wittkugel lives in Kronberg. She is the widow of the geologist Jobst Wittkugel, who lost his life in an avalanche in 2004, and the mother of two sons, one of whom, Henning Wittkugel, is a member of the Bundestag for the Free Democrats.
""",
  occ("Hannelore Wittkugel", "member of the Executive Board of the Deutsche Bundesbank", start=("1 May 2010", "2010-05-01"), again=["second term of office"]),
  occ("Hannelore Wittkugel", "Research assistant", start=("1986#2", "1986"), end=("1990", "1990")),
  occ("Eckhard Thiessen", "Professor"),
  occ("Eckhard Thiessen", "member of the Council of Economic Experts"),
  occ("Hannelore Wittkugel", "Economist at the Federal Ministry of Finance", start=("1990#2", "1990"), end=("1996", "1996")),
  occ("Hannelore Wittkugel", "adviser to the last finance minister", start=("1990#3", "1990"), end=("1990#3", "1990")),
  occ("Wolfram Queck", "finance minister of the GDR"),
  occ("Hannelore Wittkugel", "President of the Land Central Bank in Saxony-Anhalt", start=("1996#2", "1996"), end=("2002", "2002")),
  occ("Hannelore Wittkugel", "State secretary in the Ministry of Finance of Lower Saxony", start=("2003", "2003"), end=("2010#2", "2010")),
  occ("Heiner Bodenstab", "Minister"),
  occ("Theodor Karwendel", "Federal President"),
  occ("Siegmar Althoff", "followed", end=("15 January 2010", "2010-01-15")),
  occ("Corinna Merz-Ladewig", "ethics officer"),
  occ("Burkhard Holtfreter", "President of the Bundesbank"),
  occ("Burkhard Holtfreter", "Professor#2"),
  occ("Henning Wittkugel", "member of the Bundestag"),
  fact("Hannelore Wittkugel", "birthPlace", "Clausthal-Zellerfeld"),
  fact("Hannelore Wittkugel", "birthDate", "19 August 1956", value="1956-08-19"),
  fact("Hannelore Wittkugel", "occupation", "bank clerk", date=("1977", "1977")),
  fact("Hannelore Wittkugel", "education", "University of Göttingen", date=("1986", "1986")),
  fact("Heiner Bodenstab", "party", "CDU"),
  fact("Hannelore Wittkugel", "residence", "Kronberg"),
  fact("Hannelore Wittkugel", "spouse", "Jobst Wittkugel"),
  fact("Jobst Wittkugel", "occupation", "geologist"),
  fact("Jobst Wittkugel", "causeOfDeath", "avalanche"),
  fact("Jobst Wittkugel", "deathDate", "2004", value="2004"),
  fact("Hannelore Wittkugel", "children", "Henning Wittkugel"),
  fact("Jobst Wittkugel", "children", "Henning Wittkugel"),
  fact("Henning Wittkugel", "party", "Free Democrats"),
  ev("appointment", "seconded", ("1990#3", "1990"), ["Hannelore Wittkugel"]),
  ev("appointment", "was nominated", ("12 February 2010", "2010-02-12"), ["Hannelore Wittkugel"]),
  ev("appointment", "appointed", ("30 April", "2010-04-30"), ["Hannelore Wittkugel", "Theodor Karwendel"]),
  ev("departure", "had resigned", ("15 January 2010", "2010-01-15"), ["Siegmar Althoff"]),
  ev("disclosure", "revealed", None, ["Siegmar Althoff"]),
  ev("investigation", "examined", ("3 February", "2010-02-03"), ["Siegmar Althoff", "Corinna Merz-Ladewig"]),
  ev("appointment", "handed", ("22 May 2014", "2014-05-22"), ["Hannelore Wittkugel", "Burkhard Holtfreter"]),
  ev("speech", "“Cash in a cashless age”", ("7 June 2012", "2012-06-07"), ["Hannelore Wittkugel"]),
  ev("speech", "“Twenty years of settlement finality”", ("20 September 2016", "2016-09-20"), ["Hannelore Wittkugel"]),
)

P("d38-15", """ANTI-CORRUPTION COMMISSION – SIERRA LEONE
PUBLIC EDUCATION AND OUTREACH UNIT

PRESS RELEASE

COMMISSION SECURES CONVICTION OF FORMER PARAMOUNT CHIEF’S TREASURY CLERK AND INDICTS EX-MINISTER

Freetown, 6 July 2018

The Anti-Corruption Commission (ACC) wishes to inform the general public that Mohamed Lamin Jusu-Sheriff, former treasury clerk of Kakua Chiefdom, Bo District, was on 4 July 2018 convicted on three counts of misappropriation of public funds by the High Court sitting in Bo, presided over by Hon. Justice Adelaide Cummings-Wray. He was sentenced to three years’ imprisonment.

Mr. Jusu-Sheriff was arrested at Lungi on 11 January 2017 as he was about to board a flight to Accra. In the course of the trial Paramount Chief Prince Lappia Boima IV testified on 19 March 2018 that he had never signed the vouchers. The prosecution was led by Calvin Mantsebo Kargbo, who joined the Commission in 2012.

In a related development, the ACC yesterday filed an indictment against Dr. Alpha Kanu-Bangura, Minister of Local Government from 15 March 2013 until his dismissal on 30 November 2015. Dr. Kanu-Bangura, who denies the charges, was questioned at the Commission’s headquarters on 12 and 13 June 2018. The investigation was opened in April by the then Commissioner, Mrs. Isatu Macauley-Deen, who left office on 23 June. Her successor, Mr. Francis Ben-Lahai, formerly Deputy Registrar of the Residual Special Court, was sworn in by His Excellency the President on 28 June 2018.

Commissioner Ben-Lahai, speaking on Radio Democracy this morning, said that “no table is too high for us to look under”. On 2 July he wrote to all former ministers requesting them to declare their assets; the former Minister of Mines, Madam Finda Komba, was the first to do so, disclosing two houses in Kono.

For further enquiries contact Sallieu Turay, Director of Outreach.
""",
  occ("Mohamed Lamin Jusu-Sheriff", "treasury clerk of Kakua Chiefdom"),
  occ("Adelaide Cummings-Wray", "Justice"),
  occ("Prince Lappia Boima IV", "Paramount Chief"),
  occ("Calvin Mantsebo Kargbo", "joined the Commission", start=("2012", "2012")),
  occ("Alpha Kanu-Bangura", "Minister of Local Government", start=("15 March 2013", "2013-03-15"), end=("30 November 2015", "2015-11-30")),
  occ("Isatu Macauley-Deen", "Commissioner", end=("23 June", "2018-06-23")),
  occ("Francis Ben-Lahai", "Commissioner#2", start=("28 June 2018", "2018-06-28"), again=["successor"]),
  occ("Francis Ben-Lahai", "Deputy Registrar of the Residual Special Court"),
  occ("Finda Komba", "Minister of Mines"),
  occ("Sallieu Turay", "Director of Outreach"),
  ev("conviction", "convicted", ("4 July 2018", "2018-07-04"), ["Mohamed Lamin Jusu-Sheriff", "Adelaide Cummings-Wray"]),
  ev("sanction", "was sentenced", ("4 July 2018", "2018-07-04"), ["Mohamed Lamin Jusu-Sheriff"]),
  ev("arrest", "was arrested", ("11 January 2017", "2017-01-11"), ["Mohamed Lamin Jusu-Sheriff"]),
  ev("testimony", "testified", ("19 March 2018", "2018-03-19"), ["Prince Lappia Boima IV"]),
  ev("appointment", "joined the Commission", ("2012", "2012"), ["Calvin Mantsebo Kargbo"]),
  ev("investigation", "filed an indictment", ("yesterday", "2018-07-05"), ["Alpha Kanu-Bangura"]),
  ev("departure", "dismissal", ("30 November 2015", "2015-11-30"), ["Alpha Kanu-Bangura"]),
  ev("testimony", "was questioned", ("12 and 13 June 2018", "2018-06-12/2018-06-13"), ["Alpha Kanu-Bangura"]),
  ev("investigation", "investigation was opened", ("April", "2018-04"), ["Alpha Kanu-Bangura", "Isatu Macauley-Deen"]),
  ev("departure", "left office", ("23 June", "2018-06-23"), ["Isatu Macauley-Deen"]),
  ev("appointment", "was sworn in", ("28 June 2018", "2018-06-28"), ["Francis Ben-Lahai"]),
  ev("speech", "speaking on Radio Democracy", ("this morning", "2018-07-06"), ["Francis Ben-Lahai"]),
  ev("communication", "wrote", ("2 July", "2018-07-02"), ["Francis Ben-Lahai"]),
  ev("disclosure", "disclosing", None, ["Finda Komba"]),
)

P("d38-16", """Senado Federal
Senadores › Biografia › Leônidas Quaresma Portugal (English version)

LEÔNIDAS QUARESMA PORTUGAL

Birth: 23 April 1889, Oeiras (PI)
Death: 14 November 1961, Rio de Janeiro
Parents: Honório Portugal and Francisca Quaresma
Spouse: Maria Amélia Castelo Branco
Profession: physician, journalist

Legislative mandates
State deputy, Piauí, 1916–1920
Federal deputy, 1921–1923 and 1924–1926
Constituent deputy, 1934
Senator, 1935–1937 and 1946–1954

Biographical note

He did his secondary studies at the Liceu Piauiense, in Teresina, and in 1912 graduated from the Faculty of Medicine of Bahia. Returning to Piauí, he directed the Misericórdia hospital in Parnaíba until 1915 and founded the newspaper O Delta.

A friend of Governor Eurípedes Aguiar Leite, he was elected state deputy in 1916. In the Federal Chamber, where he sat on the Public Health Committee, he delivered in August 1922 the speech on leprosy that made him known. He opposed the Revolution of 1930, was imprisoned in Recife from 8 October to 20 December of that year and travelled in January 1931 to Lisbon, where he lived for two years.

Back in Brazil, he won a seat in the Constituent Assembly; in 1935 the State Assembly elected him senator alongside his rival Bonifácio Ribeiro Gonçalves Neto. The closing of Congress on 10 November 1937 ended his term. Under the Estado Novo he practised in Rio de Janeiro and was twice detained, in 1939 and in March 1943, for signing manifestos.

With redemocratisation he joined the UDN and on 19 January 1947 was returned for a full term. He was First Secretary of the Senate (1949–1951), in which post he was replaced by Senator Cícero Brandt of Santa Catarina. In October 1954 he was a candidate for governor and lost to Gaspar Ferraz Nogueira of the PSD. He then left politics.

His daughter, Heloísa Quaresma Portugal, was the first woman to be state secretary of education in Piauí, from 1963 to 1966.
""",
  occ("Leônidas Quaresma Portugal", "State deputy, Piauí", start=("1916", "1916"), end=("1920", "1920"), again=["state deputy"]),
  occ("Leônidas Quaresma Portugal", "Federal deputy", start=("1921", "1921"), end=("1923", "1923")),
  occ("Leônidas Quaresma Portugal", "1924–1926", start=("1924", "1924"), end=("1926", "1926")),
  occ("Leônidas Quaresma Portugal", "Constituent deputy", start=("1934", "1934"), again=["seat in the Constituent Assembly"]),
  occ("Leônidas Quaresma Portugal", "Senator", start=("1935", "1935"), end=("10 November 1937", "1937-11-10"), again=["senator"]),
  occ("Leônidas Quaresma Portugal", "1946–1954", start=("1946", "1946"), end=("1954", "1954")),
  occ("Leônidas Quaresma Portugal", "directed the Misericórdia hospital", end=("1915", "1915")),
  occ("Eurípedes Aguiar Leite", "Governor"),
  occ("Leônidas Quaresma Portugal", "sat on the Public Health Committee"),
  occ("Bonifácio Ribeiro Gonçalves Neto", "senator alongside", start=("1935#2", "1935")),
  occ("Leônidas Quaresma Portugal", "First Secretary of the Senate", start=("1949", "1949"), end=("1951", "1951")),
  occ("Cícero Brandt", "was replaced by", start=("1951", "1951")),
  occ("Cícero Brandt", "Senator#2"),
  occ("Gaspar Ferraz Nogueira", "governor", start=("October 1954", "1954-10")),
  occ("Heloísa Quaresma Portugal", "state secretary of education in Piauí", start=("1963", "1963"), end=("1966", "1966")),
  fact("Leônidas Quaresma Portugal", "birthDate", "23 April 1889", value="1889-04-23"),
  fact("Leônidas Quaresma Portugal", "birthPlace", "Oeiras (PI)"),
  fact("Leônidas Quaresma Portugal", "deathDate", "14 November 1961", value="1961-11-14"),
  fact("Leônidas Quaresma Portugal", "deathPlace", "Rio de Janeiro"),
  fact("Leônidas Quaresma Portugal", "parents", "Honório Portugal"),
  fact("Leônidas Quaresma Portugal", "parents", "Francisca Quaresma"),
  fact("Leônidas Quaresma Portugal", "spouse", "Maria Amélia Castelo Branco"),
  fact("Leônidas Quaresma Portugal", "occupation", "physician"),
  fact("Leônidas Quaresma Portugal", "occupation", "journalist"),
  fact("Leônidas Quaresma Portugal", "education", "Liceu Piauiense"),
  fact("Leônidas Quaresma Portugal", "education", "Faculty of Medicine of Bahia", date=("1912", "1912")),
  fact("Leônidas Quaresma Portugal", "residence", "Lisbon", date=("January 1931", "1931-01")),
  fact("Leônidas Quaresma Portugal", "party", "UDN"),
  fact("Gaspar Ferraz Nogueira", "party", "PSD"),
  fact("Leônidas Quaresma Portugal", "children", "Heloísa Quaresma Portugal"),
  ev("election", "was elected state deputy", ("1916#2", "1916"), ["Leônidas Quaresma Portugal"]),
  ev("speech", "speech on leprosy", ("August 1922", "1922-08"), ["Leônidas Quaresma Portugal"]),
  ev("arrest", "was imprisoned", ("8 October", "1930-10-08"), ["Leônidas Quaresma Portugal"]),
  ev("travel", "travelled", ("January 1931", "1931-01"), ["Leônidas Quaresma Portugal"]),
  ev("election", "won a seat", ("1934", "1934"), ["Leônidas Quaresma Portugal"]),
  ev("election", "elected him senator", ("1935#2", "1935"), ["Leônidas Quaresma Portugal", "Bonifácio Ribeiro Gonçalves Neto"]),
  ev("departure", "ended his term", ("10 November 1937", "1937-11-10"), ["Leônidas Quaresma Portugal"]),
  ev("arrest", "detained", ("in 1939 and in March 1943", "1939"), ["Leônidas Quaresma Portugal"]),
  ev("election", "was returned", ("19 January 1947", "1947-01-19"), ["Leônidas Quaresma Portugal"]),
  ev("appointment", "was replaced", ("1951", "1951"), ["Cícero Brandt"]),
  ev("candidacy", "was a candidate", ("October 1954", "1954-10"), ["Leônidas Quaresma Portugal"]),
  ev("election", "lost to", ("October 1954", "1954-10"), ["Leônidas Quaresma Portugal", "Gaspar Ferraz Nogueira"]),
  ev("departure", "left politics", None, ["Leônidas Quaresma Portugal"]),
)

P("d38-17", """PARTIT TAL-ĦADDIEMA – NEWS
Statement by the Party, 12 November 2020

Graziella Farrugia-Sant elected Deputy Leader for Party Affairs

The Labour Party informs that, in the election held yesterday among its delegates, Graziella Farrugia-Sant was chosen as Deputy Leader for Party Affairs with 471 votes against the 402 obtained by Dr Etienne Buhagiar. She takes the place of Karmnu Xuereb-Tonna, who stepped aside on 5 October to become Malta’s Permanent Representative to the United Nations in Geneva.

Who is Graziella Farrugia-Sant?

Graziella, 44, is a pharmacist by profession and hails from Żejtun; she lives in Marsascala. She attended the Margaret Mortimer Junior Lyceum and then the University of Malta, from where she graduated in 1998. She has been active in the Party since she was sixteen. She was president of the youth section, the FŻL, between 2000 and 2003, and international secretary from 2008 to 2012.

In 2003 she was elected to the Żejtun Local Council, and in 2006 the councillors made her mayor, the first woman to occupy the post, after the death of Ġużè Calleja. She contested the general election of March 2013 on the third district and was elected to Parliament from the first count. In April 2014 she was appointed Parliamentary Secretary for the Elderly and, two years later, Minister for Social Dialogue, a portfolio she gave up in January 2020, when the new Prime Minister, Claudio Mizzi-Pace, formed his Cabinet.

In July 2019 the Commissioner for Standards, Judge Emerita Carmela Agius-Bonello, inquired into a complaint by the Opposition MP Herman Vassallo against her and dismissed it.

Graziella is married to Reuben Sant, coach of the Żejtun Corinthians, and is mother to Kaya and Zak.

In her address to the delegates she thanked her predecessor and recalled her father, Ċensu Farrugia, shop steward at the Drydocks for nineteen years. The Prime Minister telephoned from Brussels to congratulate her.
""",
  occ("Graziella Farrugia-Sant", "Deputy Leader for Party Affairs#2", start=("yesterday", "2020-11-11")),
  occ("Karmnu Xuereb-Tonna", "takes the place of", end=("5 October", "2020-10-05")),
  occ("Karmnu Xuereb-Tonna", "Permanent Representative to the United Nations in Geneva"),
  occ("Graziella Farrugia-Sant", "president of the youth section", start=("2000", "2000"), end=("2003", "2003")),
  occ("Graziella Farrugia-Sant", "international secretary", start=("2008", "2008"), end=("2012", "2012")),
  occ("Graziella Farrugia-Sant", "Żejtun Local Council", start=("2003#2", "2003")),
  occ("Graziella Farrugia-Sant", "mayor", start=("2006", "2006")),
  occ("Ġużè Calleja", "mayor", end=("2006", "2006")),
  occ("Graziella Farrugia-Sant", "elected to Parliament", start=("March 2013", "2013-03")),
  occ("Graziella Farrugia-Sant", "Parliamentary Secretary for the Elderly", start=("April 2014", "2014-04"), end=("two years later", "2016")),
  occ("Graziella Farrugia-Sant", "Minister for Social Dialogue", start=("two years later", "2016"), end=("January 2020", "2020-01")),
  occ("Claudio Mizzi-Pace", "Prime Minister", start=("January 2020", "2020-01"), again=["Prime Minister#2"]),
  occ("Carmela Agius-Bonello", "Commissioner for Standards"),
  occ("Carmela Agius-Bonello", "Judge"),
  occ("Herman Vassallo", "MP"),
  occ("Reuben Sant", "coach of the Żejtun Corinthians"),
  occ("Ċensu Farrugia", "shop steward at the Drydocks"),
  fact("Graziella Farrugia-Sant", "party", "Labour Party"),
  fact("Graziella Farrugia-Sant", "occupation", "pharmacist"),
  fact("Graziella Farrugia-Sant", "birthPlace", "Żejtun"),
  fact("Graziella Farrugia-Sant", "residence", "Marsascala"),
  fact("Graziella Farrugia-Sant", "education", "Margaret Mortimer Junior Lyceum"),
  fact("Graziella Farrugia-Sant", "education", "University of Malta", date=("1998", "1998")),
  fact("Graziella Farrugia-Sant", "spouse", "Reuben Sant"),
  fact("Graziella Farrugia-Sant", "children", "Kaya"),
  fact("Graziella Farrugia-Sant", "children", "Zak"),
  fact("Reuben Sant", "children", "Kaya"),
  fact("Reuben Sant", "children", "Zak"),
  fact("Graziella Farrugia-Sant", "father", "Ċensu Farrugia"),
  ev("election", "was chosen", ("yesterday", "2020-11-11"), ["Graziella Farrugia-Sant", "Etienne Buhagiar"]),
  ev("departure", "stepped aside", ("5 October", "2020-10-05"), ["Karmnu Xuereb-Tonna"]),
  ev("election", "was elected to the Żejtun", ("2003#2", "2003"), ["Graziella Farrugia-Sant"]),
  ev("appointment", "made her mayor", ("2006", "2006"), ["Graziella Farrugia-Sant"]),
  ev("candidacy", "contested", ("March 2013", "2013-03"), ["Graziella Farrugia-Sant"]),
  ev("election", "was elected to Parliament", ("March 2013", "2013-03"), ["Graziella Farrugia-Sant"]),
  ev("appointment", "was appointed", ("April 2014", "2014-04"), ["Graziella Farrugia-Sant"]),
  ev("departure", "gave up", ("January 2020", "2020-01"), ["Graziella Farrugia-Sant"]),
  ev("investigation", "inquired", ("July 2019", "2019-07"), ["Carmela Agius-Bonello", "Graziella Farrugia-Sant", "Herman Vassallo"]),
  ev("speech", "address to the delegates", None, ["Graziella Farrugia-Sant"]),
  ev("communication", "telephoned", None, ["Claudio Mizzi-Pace", "Graziella Farrugia-Sant"]),
)

P("d38-18", """Provincial People’s Government
Leadership Information

Fan Shuqing, female, Han, born in March 1964, native of Laiyang, Shandong; joined the Communist Party of China in June 1985; began to work in July 1986; graduated from Shandong Normal University; in-service postgraduate, Master of Management. Currently member of the Standing Committee of the Provincial Party Committee and Executive Vice Governor.

Resume

1982.09–1986.07 Student, Department of Geography, Shandong Normal University
1986.07–1993.11 Clerk, later deputy section chief, Yantai Land Bureau
1993.11–1998.02 Deputy magistrate, Qixia County
1998.02–2003.01 Mayor of Haiyang City
2003.01–2008.03 Deputy director, Provincial Department of Land and Resources
2008.03–2012.12 Mayor of Zaozhuang City (2009.09–2011.06: studied at the Central Party School)
2012.12–2017.05 Secretary of the Zaozhuang Municipal Party Committee
2017.05– present posts

Related news

May 24, 2017. At the 28th session of the Standing Committee of the Provincial People’s Congress, Fan Shuqing was appointed vice governor. Her predecessor, Ge Changlin, was removed from the post; Ge had been placed under investigation by the Central Commission for Discipline Inspection on February 8 of the same year.

November 2, 2017. Fan Shuqing met in Jinan with Ulrich Sporleder, deputy minister-president of Bavaria, who was on a three-day visit to the province.

December 20, 2018. The Intermediate People’s Court of Luoyang found Ge Changlin guilty of taking bribes and sentenced him to eleven years. Ge, born in 1958, was director of the Provincial Development and Reform Commission from 2008 to 2012.

April 15, 2019. Vice Governor Fan led an economic and trade delegation to Kazakhstan and Hungary. In Budapest she delivered a keynote speech at the logistics forum.

January 2020. Fan Shuqing was elected deputy chairwoman of the Provincial CPPCC; Meng Guangyao, former mayor of Linyi, took over her duties in the government.
""",
  occ("Fan Shuqing", "member of the Standing Committee of the Provincial Party Committee", start=("2017.05", "2017-05")),
  occ("Fan Shuqing", "Executive Vice Governor", start=("2017.05", "2017-05"), end=("January 2020", "2020-01"), again=["vice governor", "Vice Governor#2"]),
  occ("Fan Shuqing", "Clerk", start=("1986.07#2", "1986-07")),
  occ("Fan Shuqing", "deputy section chief, Yantai Land Bureau", end=("1993.11", "1993-11")),
  occ("Fan Shuqing", "Deputy magistrate, Qixia County", start=("1993.11#2", "1993-11"), end=("1998.02", "1998-02")),
  occ("Fan Shuqing", "Mayor of Haiyang City", start=("1998.02#2", "1998-02"), end=("2003.01", "2003-01")),
  occ("Fan Shuqing", "Deputy director, Provincial Department of Land and Resources", start=("2003.01#2", "2003-01"), end=("2008.03", "2008-03")),
  occ("Fan Shuqing", "Mayor of Zaozhuang City", start=("2008.03#2", "2008-03"), end=("2012.12", "2012-12")),
  occ("Fan Shuqing", "Secretary of the Zaozhuang Municipal Party Committee", start=("2012.12#2", "2012-12"), end=("2017.05", "2017-05")),
  occ("Ge Changlin", "predecessor", end=("May 24, 2017", "2017-05-24")),
  occ("Ulrich Sporleder", "deputy minister-president of Bavaria"),
  occ("Ge Changlin", "director of the Provincial Development and Reform Commission", start=("2008#3", "2008"), end=("2012#3", "2012")),
  occ("Fan Shuqing", "led an economic and trade delegation", start=("April 15, 2019", "2019-04-15")),
  occ("Fan Shuqing", "deputy chairwoman of the Provincial CPPCC", start=("January 2020", "2020-01")),
  occ("Meng Guangyao", "mayor of Linyi"),
  occ("Meng Guangyao", "took over her duties in the government", start=("January 2020", "2020-01")),
  fact("Fan Shuqing", "ethnicity", "Han"),
  fact("Fan Shuqing", "birthDate", "March 1964", value="1964-03"),
  fact("Fan Shuqing", "birthPlace", "Laiyang, Shandong"),
  fact("Fan Shuqing", "party", "Communist Party of China", date=("June 1985", "1985-06")),
  fact("Fan Shuqing", "education", "Shandong Normal University", date=("1986.07", "1986-07")),
  fact("Fan Shuqing", "education", "Central Party School", date=("2011.06", "2011-06")),
  fact("Ge Changlin", "birthDate", "1958", value="1958"),
  ev("appointment", "was appointed", ("May 24, 2017", "2017-05-24"), ["Fan Shuqing"]),
  ev("departure", "was removed", ("May 24, 2017", "2017-05-24"), ["Ge Changlin"]),
  ev("investigation", "placed under investigation", ("February 8 of the same year", "2017-02-08"), ["Ge Changlin"]),
  ev("meeting", "met", ("November 2, 2017", "2017-11-02"), ["Fan Shuqing", "Ulrich Sporleder"]),
  ev("travel", "three-day visit", ("November 2, 2017", "2017-11-02"), ["Ulrich Sporleder"]),
  ev("conviction", "found Ge Changlin guilty", ("December 20, 2018", "2018-12-20"), ["Ge Changlin"]),
  ev("sanction", "sentenced", ("December 20, 2018", "2018-12-20"), ["Ge Changlin"]),
  ev("travel", "led an economic and trade delegation", ("April 15, 2019", "2019-04-15"), ["Fan Shuqing"]),
  ev("speech", "delivered a keynote speech", None, ["Fan Shuqing"]),
  ev("election", "was elected", ("January 2020", "2020-01"), ["Fan Shuqing"]),
  ev("appointment", "took over her duties", ("January 2020", "2020-01"), ["Meng Guangyao"]),
)

P("d38-19", """The Federal Council
Former members since 1848

Johann Baptist Zgraggen (1823–1891), Federal Councillor from 1867 to 1879

Canton: Uri
Party: Free Democratic (Liberal centre)
Elected: 6 December 1866, in the fourth round, with 84 votes, as successor to Constant Perrochet
Resigned: 31 October 1879
Departments: Posts (1867–1869), Railways and Trade (1870–1872), Military (1873, 1875–1879), Political (1874)
President of the Confederation in 1874; Vice President in 1873

The son of a muleteer from Göschenen, Zgraggen was educated by the Benedictines of Engelberg and at the Lyceum in Lucerne. From 1844 he read law in Heidelberg. He opened an office in Altdorf in 1848, was elected to the cantonal parliament in 1850 and represented Uri in the Council of States between 1857 and 1866, presiding over it in 1863.

In the summer of 1869 he travelled to Berne’s neighbour capitals for the Gotthard treaty; he signed for Switzerland in Berlin on 20 June 1870 together with the envoy Colonel Hermann Amrhyn. His speech of 11 March 1872 in favour of the revised constitution, delivered against the wishes of his own canton, cost him his Catholic friends: in October 1872 Uri struck him out and he had to be returned to the National Council by Winterthur. He was burned in effigy at Erstfeld.

As head of the Military Department he dismissed the chief of arms of the artillery, Colonel Édouard de Reynier-Bovet, on 2 February 1876 after an inquiry into the Thun gunpowder contracts. He retired on grounds of health and was replaced by Alois Kamer of Schwyz, the former President of the Federal Court.

The Gotthard Railway appointed him a director in 1880. Zgraggen had married Crescentia Epp in 1851; their grandson, Robert Zgraggen, sat in the National Council from 1919 to 1935. He died at Altdorf on Epiphany 1891.
""",
  occ("Johann Baptist Zgraggen", "Federal Councillor", start=("1867", "1867"), end=("31 October 1879", "1879-10-31")),
  occ("Constant Perrochet", "successor to", end=("6 December 1866", "1866-12-06")),
  occ("Johann Baptist Zgraggen", "Posts", start=("1867#2", "1867"), end=("1869", "1869")),
  occ("Johann Baptist Zgraggen", "Railways and Trade", start=("1870", "1870"), end=("1872", "1872")),
  occ("Johann Baptist Zgraggen", "Military", start=("1873", "1873"), end=("1879#3", "1879"), again=["head of the Military Department"]),
  occ("Johann Baptist Zgraggen", "Political", start=("1874", "1874"), end=("1874", "1874")),
  occ("Johann Baptist Zgraggen", "President of the Confederation", start=("1874#2", "1874"), end=("1874#2", "1874")),
  occ("Johann Baptist Zgraggen", "Vice President", start=("1873#2", "1873"), end=("1873#2", "1873")),
  occ("Johann Baptist Zgraggen", "cantonal parliament", start=("1850", "1850")),
  occ("Johann Baptist Zgraggen", "represented Uri in the Council of States", start=("1857", "1857"), end=("1866#2", "1866")),
  occ("Johann Baptist Zgraggen", "presiding over it", start=("1863", "1863"), end=("1863", "1863")),
  occ("Hermann Amrhyn", "envoy"),
  occ("Hermann Amrhyn", "Colonel"),
  occ("Johann Baptist Zgraggen", "National Council", start=("October 1872", "1872-10")),
  occ("Édouard de Reynier-Bovet", "chief of arms of the artillery", end=("2 February 1876", "1876-02-02")),
  occ("Édouard de Reynier-Bovet", "Colonel#2"),
  occ("Alois Kamer", "was replaced by", start=("31 October 1879", "1879-10-31")),
  occ("Alois Kamer", "President of the Federal Court"),
  occ("Johann Baptist Zgraggen", "director", start=("1880", "1880")),
  occ("Robert Zgraggen", "sat in the National Council", start=("1919", "1919"), end=("1935", "1935")),
  fact("Johann Baptist Zgraggen", "birthDate", "1823", value="1823"),
  fact("Johann Baptist Zgraggen", "party", "Free Democratic"),
  fact("Johann Baptist Zgraggen", "education", "Benedictines of Engelberg"),
  fact("Johann Baptist Zgraggen", "education", "Lyceum in Lucerne"),
  fact("Johann Baptist Zgraggen", "education", "Heidelberg", date=("1844", "1844")),
  fact("Johann Baptist Zgraggen", "spouse", "Crescentia Epp", date=("1851", "1851")),
  fact("Johann Baptist Zgraggen", "relatives", "Robert Zgraggen"),
  fact("Crescentia Epp", "relatives", "Robert Zgraggen"),
  fact("Johann Baptist Zgraggen", "deathPlace", "Altdorf#2"),
  fact("Johann Baptist Zgraggen", "deathDate", "Epiphany 1891", value="1891-01-06"),
  ev("election", "Elected", ("6 December 1866", "1866-12-06"), ["Johann Baptist Zgraggen"]),
  ev("departure", "Resigned", ("31 October 1879", "1879-10-31"), ["Johann Baptist Zgraggen"]),
  ev("election", "was elected", ("1850", "1850"), ["Johann Baptist Zgraggen"]),
  ev("travel", "travelled", ("summer of 1869", "1869"), ["Johann Baptist Zgraggen"]),
  ev("speech", "speech", ("11 March 1872", "1872-03-11"), ["Johann Baptist Zgraggen"]),
  ev("election", "struck him out", ("October 1872", "1872-10"), ["Johann Baptist Zgraggen"]),
  ev("election", "returned to the National Council", ("October 1872", "1872-10"), ["Johann Baptist Zgraggen"]),
  ev("departure", "dismissed", ("2 February 1876", "1876-02-02"), ["Johann Baptist Zgraggen", "Édouard de Reynier-Bovet"]),
  ev("investigation", "inquiry", None, ["Édouard de Reynier-Bovet"]),
  ev("departure", "retired", ("31 October 1879", "1879-10-31"), ["Johann Baptist Zgraggen"]),
  ev("appointment", "was replaced", ("31 October 1879", "1879-10-31"), ["Alois Kamer"]),
  ev("appointment", "appointed him", ("1880", "1880"), ["Johann Baptist Zgraggen"]),
)

P("d38-20", """BANK OF BOTSWANA
PRESS RELEASE

APPOINTMENT OF DEPUTY GOVERNOR

The Bank of Botswana wishes to announce that His Excellency the President, Dr Mothusi Kgathi Ramotlhwa, has, in terms of Section 14 of the Bank of Botswana Act, appointed Ms Keabetswe Ntshole Moilwa as Deputy Governor of the Bank for a period of five years with effect from 1 October 2014.

Ms Moilwa succeeds Mr Oduetse Tau-Masire, whose contract expired on 31 August 2014. Mr Tau-Masire, who had been Deputy Governor since 2004, will be remembered for the redesign of the Pula notes in 2009. He has since accepted an appointment as chairman of the Botswana Public Officers Pension Fund.

Ms Moilwa holds a Bachelor of Arts degree in Economics and Statistics from the University of Botswana (1987) and an MSc from the University of Strathclyde (1991). She joined the Bank in 1988 as a graduate trainee and rose through the ranks to become Director, Research, in 2001 and Director, Banking Supervision, in 2006. From 2010 to 2012 she was in Washington, D.C., as Senior Adviser to the Executive Director, Mr Hilarius Nangombe of Namibia, at the World Bank. In February 2013 she gave evidence before the Public Accounts Committee of Parliament on the collapse of Kopano Savings, whose managing director, Mr Gosego Letlhare, was convicted of fraud by the High Court in Lobatse on 18 July 2013.

The Governor, Mrs Tebatso Selelo-Morapedi, welcomed Ms Moilwa at a meeting of the Board on 12 September 2014. The Governor had herself been informed of the appointment by a letter from the President dated 9 September.

The post of Director, Banking Supervision, which became vacant in consequence, has been filled by Mr Patrick Chilume, hitherto deputy director. Mr Chilume’s wife, Advocate Ludo Chilume, is a member of the Court Martial Appeal Court.

Seamogano Dube
Head of Communications
Gaborone, 17 September 2014
""",
  occ("Mothusi Kgathi Ramotlhwa", "President"),
  occ("Keabetswe Ntshole Moilwa", "Deputy Governor of the Bank", start=("1 October 2014", "2014-10-01")),
  occ("Oduetse Tau-Masire", "Deputy Governor#2", start=("2004", "2004"), end=("31 August 2014", "2014-08-31"), again=["succeeds"]),
  occ("Oduetse Tau-Masire", "chairman of the Botswana Public Officers Pension Fund"),
  occ("Keabetswe Ntshole Moilwa", "graduate trainee", start=("1988", "1988")),
  occ("Keabetswe Ntshole Moilwa", "Director, Research", start=("2001", "2001"), end=("2006", "2006")),
  occ("Keabetswe Ntshole Moilwa", "Director, Banking Supervision", start=("2006", "2006")),
  occ("Keabetswe Ntshole Moilwa", "Senior Adviser to the Executive Director", start=("2010", "2010"), end=("2012", "2012")),
  occ("Hilarius Nangombe", "Executive Director"),
  occ("Gosego Letlhare", "managing director"),
  occ("Tebatso Selelo-Morapedi", "Governor#3", again=["Governor#4"]),
  occ("Patrick Chilume", "Director, Banking Supervision#2"),
  occ("Patrick Chilume", "deputy director"),
  occ("Ludo Chilume", "Advocate"),
  occ("Ludo Chilume", "member of the Court Martial Appeal Court"),
  occ("Seamogano Dube", "Head of Communications"),
  fact("Keabetswe Ntshole Moilwa", "education", "University of Botswana", date=("1987", "1987")),
  fact("Keabetswe Ntshole Moilwa", "education", "University of Strathclyde", date=("1991", "1991")),
  fact("Keabetswe Ntshole Moilwa", "residence", "Washington, D.C.", date=("2010", "2010")),
  fact("Patrick Chilume", "spouse", "Ludo Chilume"),
  fact("Hilarius Nangombe", "nationality", "Namibia"),
  ev("appointment", "appointed", ("1 October 2014", "2014-10-01"), ["Keabetswe Ntshole Moilwa", "Mothusi Kgathi Ramotlhwa"]),
  ev("departure", "expired", ("31 August 2014", "2014-08-31"), ["Oduetse Tau-Masire"]),
  ev("appointment", "accepted an appointment", None, ["Oduetse Tau-Masire"]),
  ev("appointment", "joined the Bank", ("1988", "1988"), ["Keabetswe Ntshole Moilwa"]),
  ev("appointment", "rose through the ranks to become", ("2001", "2001"), ["Keabetswe Ntshole Moilwa"]),
  ev("testimony", "gave evidence", ("February 2013", "2013-02"), ["Keabetswe Ntshole Moilwa"]),
  ev("conviction", "was convicted", ("18 July 2013", "2013-07-18"), ["Gosego Letlhare"]),
  ev("meeting", "meeting", ("12 September 2014", "2014-09-12"), ["Tebatso Selelo-Morapedi", "Keabetswe Ntshole Moilwa"]),
  ev("communication", "letter", ("9 September", "2014-09-09"), ["Tebatso Selelo-Morapedi", "Mothusi Kgathi Ramotlhwa"]),
  ev("appointment", "has been filled", None, ["Patrick Chilume"]),
)

P("d38-21", """Biographical Dictionary of the Australian Senate (extract)

TREGENZA, William Lancelot (1871–1938)
Senator for South Australia, 1910–17, 1923–29 (Australian Labor Party; Nationalist Party)

William Lancelot Tregenza was born at Moonta, South Australia, on 11 May 1871, fifth son of Cornish parents, Thomas Tregenza, mine captain, and Grace, née Rodda. He left Moonta Public School at thirteen to work underground, became secretary of the Amalgamated Miners’ Association in 1898 and sat for Wallaroo in the House of Assembly from 3 May 1902 to 1905.

Elected to the Senate on 13 April 1910, Tregenza made his first speech on 14 July, on the transcontinental railway. He gave evidence to the royal commission on pearling in September 1912. In October 1916 he broke with his party over conscription; the South Australian executive, whose president was his brother-in-law, Reginald Stannard, expelled him on 9 November. Defeated in May 1917, he spent the following years in the west as manager of a copper mine at Ravensthorpe.

He returned to Canberra’s forerunner in Melbourne on 1 July 1923 as a Nationalist. From 1925 he chaired the Joint Committee of Public Accounts, taking over from Senator James Oldershaw, and in that capacity travelled to Rabaul in June 1926. The committee’s report led to the recall of the Administrator’s treasurer, Captain Eustace Wragge, who was later convicted of embezzlement at Sydney (4 March 1927) and gaoled. Tregenza was an honorary minister in the Bruce Government from 29 November 1928 until 22 October 1929. He did not seek re-election.

A Methodist lay preacher and a foundation member of the Moonta Male Choir, he married Eliza Jane Stannard on 26 December 1896. He died of silicosis at Unley on 17 August 1938. Eliza Tregenza, appointed MBE in 1920 for her work among soldiers’ families, was campaign treasurer to Unley’s first woman councillor, Dora Pallant; she never sought office herself.
""",
  occ("William Lancelot Tregenza", "Senator for South Australia", start=("13 April 1910", "1910-04-13"), end=("May 1917", "1917-05")),
  occ("William Lancelot Tregenza", "1923–29", start=("1 July 1923", "1923-07-01"), end=("29", "1929"), again=["returned to Canberra’s forerunner"]),
  occ("Thomas Tregenza", "mine captain"),
  occ("William Lancelot Tregenza", "secretary of the Amalgamated Miners’ Association", start=("1898", "1898")),
  occ("William Lancelot Tregenza", "sat for Wallaroo in the House of Assembly", start=("3 May 1902", "1902-05-03"), end=("1905", "1905")),
  occ("Reginald Stannard", "president"),
  occ("William Lancelot Tregenza", "manager of a copper mine at Ravensthorpe"),
  occ("William Lancelot Tregenza", "chaired the Joint Committee of Public Accounts", start=("1925", "1925")),
  occ("James Oldershaw", "taking over from", end=("1925", "1925")),
  occ("James Oldershaw", "Senator#2"),
  occ("Eustace Wragge", "treasurer"),
  occ("Eustace Wragge", "Captain"),
  occ("William Lancelot Tregenza", "honorary minister in the Bruce Government", start=("29 November 1928", "1928-11-29"), end=("22 October 1929", "1929-10-22")),
  occ("William Lancelot Tregenza", "lay preacher"),
  occ("Eliza Jane Stannard", "campaign treasurer"),
  occ("Dora Pallant", "councillor"),
  occ("William Lancelot Tregenza", "foundation member of the Moonta Male Choir"),
  fact("William Lancelot Tregenza", "party", "Australian Labor Party"),
  fact("William Lancelot Tregenza", "party", "Nationalist Party"),
  fact("William Lancelot Tregenza", "birthPlace", "Moonta, South Australia"),
  fact("William Lancelot Tregenza", "birthDate", "11 May 1871", value="1871-05-11"),
  fact("William Lancelot Tregenza", "ethnicity", "Cornish"),
  fact("William Lancelot Tregenza", "parents", "Thomas Tregenza"),
  fact("William Lancelot Tregenza", "parents", "Grace"),
  fact("Grace", "birthName", "Rodda"),
  fact("Thomas Tregenza", "spouse", "Grace"),
  fact("William Lancelot Tregenza", "education", "Moonta Public School"),
  fact("William Lancelot Tregenza", "relatives", "Reginald Stannard"),
  fact("William Lancelot Tregenza", "religion", "Methodist"),
  fact("William Lancelot Tregenza", "spouse", "Eliza Jane Stannard", date=("26 December 1896", "1896-12-26")),
  fact("William Lancelot Tregenza", "causeOfDeath", "silicosis"),
  fact("William Lancelot Tregenza", "deathPlace", "Unley"),
  fact("William Lancelot Tregenza", "deathDate", "17 August 1938", value="1938-08-17"),
  fact("Eliza Jane Stannard", "award", "MBE", date=("1920", "1920")),
  ev("appointment", "became secretary", ("1898", "1898"), ["William Lancelot Tregenza"]),
  ev("election", "Elected", ("13 April 1910", "1910-04-13"), ["William Lancelot Tregenza"]),
  ev("speech", "first speech", ("14 July", "1910-07-14"), ["William Lancelot Tregenza"]),
  ev("testimony", "gave evidence", ("September 1912", "1912-09"), ["William Lancelot Tregenza"]),
  ev("departure", "broke with his party", ("October 1916", "1916-10"), ["William Lancelot Tregenza"]),
  ev("sanction", "expelled", ("9 November", "1916-11-09"), ["William Lancelot Tregenza", "Reginald Stannard"]),
  ev("election", "Defeated", ("May 1917", "1917-05"), ["William Lancelot Tregenza"]),
  ev("appointment", "taking over", ("1925", "1925"), ["William Lancelot Tregenza", "James Oldershaw"]),
  ev("travel", "travelled", ("June 1926", "1926-06"), ["William Lancelot Tregenza"]),
  ev("departure", "recall", None, ["Eustace Wragge"]),
  ev("conviction", "convicted", ("4 March 1927", "1927-03-04"), ["Eustace Wragge"]),
  ev("sanction", "gaoled", None, ["Eustace Wragge"]),
  ev("award", "appointed MBE", ("1920", "1920"), ["Eliza Jane Stannard"]),
)

P("d38-22", """INTER-SERVICES PUBLIC RELATIONS DIRECTORATE
PRESS RELEASE No. 114

Rawalpindi, 9 April 2008: Lieutenant General Shahid Mahmood Tiwana, HI(M), took over command of Multan Corps today. At the change-of-command ceremony the outgoing Corps Commander, Lieutenant General Nusrat Ali Bangash, handed him the Corps flag. General Bangash proceeds on retirement after thirty-seven years of service.

Born on 14 August 1953 in Sargodha, General Tiwana passed out from the Pakistan Military Academy, Kakul, in April 1974 and was commissioned in the 11th Cavalry (Frontier Force). He is a graduate of the Command and Staff College, Quetta, and of the Royal College of Defence Studies, London (1999). He commanded an armoured brigade at Kharian, was Director Military Training at GHQ from 2000 to 2003 and later General Officer Commanding of an infantry division in Gujranwala. Before his present assignment he was Vice Chief of General Staff, in which appointment he is succeeded by Major General Asif Khattak-Yusufzai. He was awarded the Hilal-i-Imtiaz (Military) on 23 March 2006.

The Chief of Army Staff, General Waqar Hussain Rathore, visited Multan on 4 April to bid farewell to the troops on behalf of General Bangash’s comrades, and addressed the officers of the garrison.

It is recalled that on 11 February 2007 General Bangash, then at Headquarters, headed the court of inquiry into the loss of the transport aircraft at Chaklala; on its findings two officers were reprimanded and Air Commodore (retd) Salim Baig-Durrani, the contractor’s agent, was arrested on 2 May 2007. General Bangash met President Zafarullah Kakar in Islamabad yesterday for a farewell call.

General Bangash’s elder brother, Ambassador (retd) Karamat Ali Bangash, was Pakistan’s High Commissioner in Ottawa from 1996 to 1999. He himself will settle in Kohat, his home town, and has been offered the vice-chancellorship of a university.
""",
  occ("Shahid Mahmood Tiwana", "Lieutenant General"),
  occ("Shahid Mahmood Tiwana", "command of Multan Corps", start=("9 April 2008", "2008-04-09")),
  occ("Nusrat Ali Bangash", "Corps Commander", end=("today", "2008-04-09")),
  occ("Nusrat Ali Bangash", "Lieutenant General#2"),
  occ("Shahid Mahmood Tiwana", "commissioned in the 11th Cavalry", start=("April 1974", "1974-04")),
  occ("Shahid Mahmood Tiwana", "commanded an armoured brigade"),
  occ("Shahid Mahmood Tiwana", "Director Military Training at GHQ", start=("2000", "2000"), end=("2003", "2003")),
  occ("Shahid Mahmood Tiwana", "General Officer Commanding of an infantry division"),
  occ("Shahid Mahmood Tiwana", "Vice Chief of General Staff", end=("9 April 2008", "2008-04-09")),
  occ("Asif Khattak-Yusufzai", "succeeded by", start=("9 April 2008", "2008-04-09")),
  occ("Asif Khattak-Yusufzai", "Major General"),
  occ("Waqar Hussain Rathore", "Chief of Army Staff"),
  occ("Waqar Hussain Rathore", "General#8"),
  occ("Nusrat Ali Bangash", "headed the court of inquiry", start=("11 February 2007", "2007-02-11")),
  occ("Salim Baig-Durrani", "Air Commodore"),
  occ("Salim Baig-Durrani", "contractor’s agent"),
  occ("Zafarullah Kakar", "President"),
  occ("Karamat Ali Bangash", "Ambassador"),
  occ("Karamat Ali Bangash", "High Commissioner in Ottawa", start=("1996", "1996"), end=("1999#2", "1999")),
  fact("Shahid Mahmood Tiwana", "birthDate", "14 August 1953", value="1953-08-14"),
  fact("Shahid Mahmood Tiwana", "birthPlace", "Sargodha"),
  fact("Shahid Mahmood Tiwana", "education", "Pakistan Military Academy, Kakul", date=("April 1974", "1974-04")),
  fact("Shahid Mahmood Tiwana", "militaryService", "11th Cavalry (Frontier Force)"),
  fact("Shahid Mahmood Tiwana", "education", "Command and Staff College, Quetta"),
  fact("Shahid Mahmood Tiwana", "education", "Royal College of Defence Studies, London", date=("1999", "1999")),
  fact("Shahid Mahmood Tiwana", "award", "Hilal-i-Imtiaz (Military)", date=("23 March 2006", "2006-03-23")),
  fact("Nusrat Ali Bangash", "siblings", "Karamat Ali Bangash"),
  fact("Nusrat Ali Bangash", "birthPlace", "Kohat"),
  ev("appointment", "took over command", ("today", "2008-04-09"), ["Shahid Mahmood Tiwana", "Nusrat Ali Bangash"]),
  ev("departure", "retirement", ("9 April 2008", "2008-04-09"), ["Nusrat Ali Bangash"]),
  ev("appointment", "was commissioned", ("April 1974", "1974-04"), ["Shahid Mahmood Tiwana"]),
  ev("appointment", "is succeeded", None, ["Asif Khattak-Yusufzai", "Shahid Mahmood Tiwana"]),
  ev("award", "was awarded", ("23 March 2006", "2006-03-23"), ["Shahid Mahmood Tiwana"]),
  ev("travel", "visited Multan", ("4 April", "2008-04-04"), ["Waqar Hussain Rathore"]),
  ev("speech", "addressed", ("4 April", "2008-04-04"), ["Waqar Hussain Rathore"]),
  ev("investigation", "court of inquiry", ("11 February 2007", "2007-02-11"), ["Nusrat Ali Bangash"]),
  ev("arrest", "was arrested", ("2 May 2007", "2007-05-02"), ["Salim Baig-Durrani"]),
  ev("meeting", "met", ("yesterday", "2008-04-08"), ["Nusrat Ali Bangash", "Zafarullah Kakar"]),
)

P("d38-23", """THE CONSTITUTIONAL COURT OF SOUTH AFRICA
Judges / Former judges

Justice Nomfundo Gcabashe-Louw

Justice Nomfundo Gcabashe-Louw served on the Constitutional Court from 1 January 2010 to 31 December 2021.

Personal details
She was born on 27 June 1951 at Umzimkhulu, one of the six children of Reverend Elphas Gcabashe of the Anglican Church and his wife, Thandiwe. In 1978 she married Dr Pieter Louw, an epidemiologist; as the marriage was unlawful, the couple lived in Gaborone until 1990.

Education
Matriculated at Inanda Seminary (1968). BJuris, University of Zululand (1972). LLB, University of South Africa (1977). LLM, University of Warwick (1983).

Professional history
Prosecutor in the magistrate’s court at Nongoma from 1973 until 14 October 1977, when she resigned in protest. Detained under section 6 of the Terrorism Act from 22 October 1977 to March 1978. Lecturer at the University of Botswana, 1979–1990. In 1991 she returned home, was admitted as an advocate of the Supreme Court and worked at the Legal Resources Centre in Durban, of which Adv. Marcus Saperstein was then director. She testified before the Truth and Reconciliation Commission on 9 May 1997.

Judicial career
Appointed to the KwaZulu-Natal High Court in July 1998. Acting judge of appeal, May to November 2006. Deputy Judge President, 2007–2009. On 22 September 2009 she was interviewed by the Judicial Service Commission at Kliptown; on 11 October the President announced her appointment to the Constitutional Court in the place of Justice Cornelius Verwoerd-Bam, who had retired.

She recused herself from the 2013 asbestos litigation on account of shares held by her husband. Acting Deputy Chief Justice from January to June 2016, when Justice Ephraim Masilela was on long leave.

Other activities
Chancellor of the Durban University of Technology, 2012–2018. Speaker at the Bram Fischer Memorial Lecture, Oxford, 2014. In 2020 she received the Order of the Baobab in Silver.

Her sister, Ms Ntombi Gcabashe, was ambassador to Cuba from 2001 to 2005.
""",
  occ("Nomfundo Gcabashe-Louw", "served on the Constitutional Court", start=("1 January 2010", "2010-01-01"), end=("31 December 2021", "2021-12-31"), again=["Justice"]),
  occ("Elphas Gcabashe", "Reverend"),
  occ("Nomfundo Gcabashe-Louw", "Prosecutor in the magistrate’s court at Nongoma", start=("1973", "1973"), end=("14 October 1977", "1977-10-14")),
  occ("Nomfundo Gcabashe-Louw", "Lecturer at the University of Botswana", start=("1979", "1979"), end=("1990#2", "1990")),
  occ("Nomfundo Gcabashe-Louw", "advocate of the Supreme Court", start=("1991", "1991")),
  occ("Nomfundo Gcabashe-Louw", "worked at the Legal Resources Centre", start=("1991", "1991")),
  occ("Marcus Saperstein", "director"),
  occ("Marcus Saperstein", "Adv."),
  occ("Nomfundo Gcabashe-Louw", "KwaZulu-Natal High Court", start=("July 1998", "1998-07")),
  occ("Nomfundo Gcabashe-Louw", "Acting judge of appeal", start=("May to November 2006", "2006-05"), end=("November 2006", "2006-11")),
  occ("Nomfundo Gcabashe-Louw", "Deputy Judge President", start=("2007", "2007"), end=("2009", "2009")),
  occ("Cornelius Verwoerd-Bam", "in the place of"),
  occ("Cornelius Verwoerd-Bam", "Justice#3"),
  occ("Nomfundo Gcabashe-Louw", "Acting Deputy Chief Justice", start=("January to June 2016", "2016-01"), end=("June 2016", "2016-06")),
  occ("Ephraim Masilela", "Deputy Chief Justice"),
  occ("Nomfundo Gcabashe-Louw", "Chancellor of the Durban University of Technology", start=("2012", "2012"), end=("2018", "2018")),
  occ("Ntombi Gcabashe", "ambassador to Cuba", start=("2001", "2001"), end=("2005", "2005")),
  fact("Nomfundo Gcabashe-Louw", "birthDate", "27 June 1951", value="1951-06-27"),
  fact("Nomfundo Gcabashe-Louw", "birthPlace", "Umzimkhulu"),
  fact("Nomfundo Gcabashe-Louw", "father", "Elphas Gcabashe"),
  fact("Nomfundo Gcabashe-Louw", "mother", "Thandiwe"),
  fact("Elphas Gcabashe", "spouse", "Thandiwe"),
  fact("Elphas Gcabashe", "religion", "Anglican"),
  fact("Nomfundo Gcabashe-Louw", "spouse", "Pieter Louw", date=("1978", "1978")),
  fact("Pieter Louw", "occupation", "epidemiologist"),
  fact("Nomfundo Gcabashe-Louw", "residence", "Gaborone"),
  fact("Pieter Louw", "residence", "Gaborone"),
  fact("Nomfundo Gcabashe-Louw", "education", "Inanda Seminary", date=("1968", "1968")),
  fact("Nomfundo Gcabashe-Louw", "education", "University of Zululand", date=("1972", "1972")),
  fact("Nomfundo Gcabashe-Louw", "education", "University of South Africa", date=("1977", "1977")),
  fact("Nomfundo Gcabashe-Louw", "education", "University of Warwick", date=("1983", "1983")),
  fact("Nomfundo Gcabashe-Louw", "award", "Order of the Baobab in Silver", date=("2020", "2020")),
  fact("Nomfundo Gcabashe-Louw", "siblings", "Ntombi Gcabashe"),
  ev("departure", "resigned", ("14 October 1977", "1977-10-14"), ["Nomfundo Gcabashe-Louw"]),
  ev("arrest", "Detained", ("22 October 1977", "1977-10-22"), ["Nomfundo Gcabashe-Louw"]),
  ev("travel", "returned home", ("1991", "1991"), ["Nomfundo Gcabashe-Louw"]),
  ev("appointment", "was admitted", ("1991", "1991"), ["Nomfundo Gcabashe-Louw"]),
  ev("testimony", "testified", ("9 May 1997", "1997-05-09"), ["Nomfundo Gcabashe-Louw"]),
  ev("appointment", "Appointed to the KwaZulu-Natal", ("July 1998", "1998-07"), ["Nomfundo Gcabashe-Louw"]),
  ev("testimony", "was interviewed", ("22 September 2009", "2009-09-22"), ["Nomfundo Gcabashe-Louw"]),
  ev("appointment", "appointment to the Constitutional Court", ("11 October", "2009-10-11"), ["Nomfundo Gcabashe-Louw", "Cornelius Verwoerd-Bam"]),
  ev("departure", "had retired", None, ["Cornelius Verwoerd-Bam"]),
  ev("recusal", "recused herself", ("2013", "2013"), ["Nomfundo Gcabashe-Louw"]),
  ev("speech", "Bram Fischer Memorial Lecture", ("2014", "2014"), ["Nomfundo Gcabashe-Louw"]),
  ev("award", "received", ("2020", "2020"), ["Nomfundo Gcabashe-Louw"]),
)

P("d38-24", """THE ROYAL HASHEMITE COURT
Announcements

Royal Decree approves Cabinet reshuffle

Amman, October 22 (Petra) – A Royal Decree was issued on Wednesday, October 22, 2003, approving the reshuffle of the government of Prime Minister Mamdouh Nuseirat.

Under the Decree, Ziad Haddadin-Kawar was appointed Minister of Foreign Affairs, replacing Suhair Majali-Tal, whose resignation His Majesty accepted on Tuesday. Fawzi Abu Nowar was named Minister of Interior in place of Major General Taleb Shobaki, who moves to the Senate. Engineer Rula Qusous, a former secretary-general of the Water Authority, became Minister of Tourism and Antiquities. The three ministers took the constitutional oath before His Majesty at Raghadan Palace in the presence of the Prime Minister and of the Chief of the Royal Court, Basem Fayez-Lozi.

Profiles

Ziad Haddadin-Kawar was born in Madaba in 1948. He received his BA from the American University of Beirut in 1970 and a doctorate in international relations from Georgetown University in 1977. He joined the Ministry of Foreign Affairs in 1978 and has served as ambassador in Rome (1989–1994), where he was also accredited to Malta, and permanent representative to the United Nations in New York (1996–2001). Since August 2001 he has headed the Diplomatic Institute. He holds the Order of the Star of Jordan of the second degree. He is a member of the Greek Orthodox community and has three children.

Fawzi Abu Nowar, born in Salt in 1944, commanded the Desert Police between 1987 and 1992 and was elected to the House of Representatives in 1993 and 1997. In June 1999 he chaired the parliamentary inquiry into the Zarqa water pollution.

On Tuesday evening Mrs. Majali-Tal, who is the first woman to have held the foreign portfolio, received a telephone call from the United Nations Secretary-General, who thanked her for her talks with both sides in Cairo on September 14. Her husband, Dr. Nabil Tal, is a cardiologist.
""",
  occ("Mamdouh Nuseirat", "Prime Minister"),
  occ("Ziad Haddadin-Kawar", "Minister of Foreign Affairs", start=("October 22, 2003", "2003-10-22")),
  occ("Suhair Majali-Tal", "replacing", end=("Tuesday", "2003-10-21"), again=["held the foreign portfolio"]),
  occ("Fawzi Abu Nowar", "Minister of Interior", start=("October 22, 2003", "2003-10-22")),
  occ("Taleb Shobaki", "in place of", end=("October 22, 2003", "2003-10-22")),
  occ("Taleb Shobaki", "Major General"),
  occ("Taleb Shobaki", "moves to the Senate"),
  occ("Rula Qusous", "secretary-general of the Water Authority"),
  occ("Rula Qusous", "Minister of Tourism and Antiquities", start=("October 22, 2003", "2003-10-22")),
  occ("Basem Fayez-Lozi", "Chief of the Royal Court"),
  occ("Ziad Haddadin-Kawar", "joined the Ministry of Foreign Affairs", start=("1978", "1978")),
  occ("Ziad Haddadin-Kawar", "ambassador in Rome", start=("1989", "1989"), end=("1994", "1994"), again=["accredited to Malta"]),
  occ("Ziad Haddadin-Kawar", "permanent representative to the United Nations", start=("1996", "1996"), end=("2001", "2001")),
  occ("Ziad Haddadin-Kawar", "headed the Diplomatic Institute", start=("August 2001", "2001-08")),
  occ("Fawzi Abu Nowar", "commanded the Desert Police", start=("1987", "1987"), end=("1992", "1992")),
  occ("Fawzi Abu Nowar", "House of Representatives", start=("1993", "1993")),
  occ("Fawzi Abu Nowar", "chaired the parliamentary inquiry", start=("June 1999", "1999-06")),
  fact("Rula Qusous", "occupation", "Engineer"),
  fact("Ziad Haddadin-Kawar", "birthPlace", "Madaba"),
  fact("Ziad Haddadin-Kawar", "birthDate", "1948", value="1948"),
  fact("Ziad Haddadin-Kawar", "education", "American University of Beirut", date=("1970", "1970")),
  fact("Ziad Haddadin-Kawar", "education", "Georgetown University", date=("1977", "1977")),
  fact("Ziad Haddadin-Kawar", "award", "Order of the Star of Jordan"),
  fact("Ziad Haddadin-Kawar", "religion", "Greek Orthodox"),
  fact("Fawzi Abu Nowar", "birthPlace", "Salt"),
  fact("Fawzi Abu Nowar", "birthDate", "1944", value="1944"),
  fact("Suhair Majali-Tal", "spouse", "Nabil Tal"),
  fact("Nabil Tal", "occupation", "cardiologist"),
  ev("appointment", "was appointed", ("October 22, 2003", "2003-10-22"), ["Ziad Haddadin-Kawar", "Suhair Majali-Tal"]),
  ev("departure", "resignation", ("Tuesday", "2003-10-21"), ["Suhair Majali-Tal"]),
  ev("appointment", "was named", ("October 22, 2003", "2003-10-22"), ["Fawzi Abu Nowar", "Taleb Shobaki"]),
  ev("appointment", "moves", None, ["Taleb Shobaki"]),
  ev("appointment", "became", ("October 22, 2003", "2003-10-22"), ["Rula Qusous"]),
  ev("appointment", "took the constitutional oath", ("October 22, 2003", "2003-10-22"), ["Ziad Haddadin-Kawar", "Fawzi Abu Nowar", "Rula Qusous", "Mamdouh Nuseirat", "Basem Fayez-Lozi"]),
  ev("appointment", "joined the Ministry", ("1978", "1978"), ["Ziad Haddadin-Kawar"]),
  ev("election", "was elected", ("1993 and 1997", "1993"), ["Fawzi Abu Nowar"]),
  ev("investigation", "parliamentary inquiry", ("June 1999", "1999-06"), ["Fawzi Abu Nowar"]),
  ev("communication", "telephone call", ("Tuesday evening", "2003-10-21"), ["Suhair Majali-Tal"]),
  ev("meeting", "talks", ("September 14", "2003-09-14"), ["Suhair Majali-Tal"]),
)

P("d38-25", """U.S. DEPARTMENT OF THE TREASURY
Press Releases

Treasury Sanctions Three for Undermining the Peace Process

WASHINGTON, February 13, 2020 – Today, the Office of Foreign Assets Control designated three individuals pursuant to Executive Order 13664.

Gatluak Deng Majok is Governor of Eastern Bieh State, a post to which he was appointed by presidential decree on May 29, 2018. Previously, Majok was a lieutenant general in the South Sudan People’s Defence Forces and, from 2014 to 2016, commander of its Fifth Division at Wau. In April 2015 forces under his command burned the cattle camp of Marial. He was placed under a United Nations travel ban on July 13, 2018, but traveled to Kampala in March 2019, where he met with his associate Rashid Sebunya-Kintu.

Sebunya-Kintu is a Ugandan businessman and managing director of Nile Crest Aviation. He transported fuel on behalf of Majok and paid $300,000 to Wani Lomoro Ladu. A Ugandan court convicted him of customs fraud on October 4, 2011, and fined him.

Wani Lomoro Ladu has been Undersecretary in the Ministry of Petroleum since 2017. He was arrested in Juba on January 6, 2019, and released two days later on the order of the National Security Service. Ladu’s wife, Keji Ladu, owns the villa in Kololo, Kampala, in which the three men held a meeting on March 17, 2019.

“Those who profit from misery will find no place in our financial system,” said Under Secretary Bradford Tillinghast-Moore, who spoke about corruption in the region at Howard University on January 28 and discussed it with President Lodu Kenyi in a telephone call last Friday.

The designations follow the testimony of Ambassador Carolyn Wexford, Special Envoy for Sudan and South Sudan, before the Senate Foreign Relations Committee on December 11, 2019.

Identifying information: MAJOK, Gatluak Deng (a.k.a. “Koryom”); DOB 1 Jan 1965; POB Akobo; nationality South Sudan; Gender Male.
""",
  occ("Gatluak Deng Majok", "Governor of Eastern Bieh State", start=("May 29, 2018", "2018-05-29")),
  occ("Gatluak Deng Majok", "lieutenant general in the South Sudan People’s Defence Forces"),
  occ("Gatluak Deng Majok", "commander of its Fifth Division", start=("2014", "2014"), end=("2016", "2016")),
  occ("Rashid Sebunya-Kintu", "managing director of Nile Crest Aviation"),
  occ("Wani Lomoro Ladu", "Undersecretary in the Ministry of Petroleum", start=("2017", "2017")),
  occ("Bradford Tillinghast-Moore", "Under Secretary"),
  occ("Lodu Kenyi", "President"),
  occ("Carolyn Wexford", "Ambassador"),
  occ("Carolyn Wexford", "Special Envoy for Sudan and South Sudan"),
  fact("Rashid Sebunya-Kintu", "nationality", "Ugandan"),
  fact("Rashid Sebunya-Kintu", "occupation", "businessman"),
  fact("Wani Lomoro Ladu", "spouse", "Keji Ladu"),
  fact("Gatluak Deng Majok", "alias", "Koryom"),
  fact("Gatluak Deng Majok", "birthDate", "1 Jan 1965", value="1965-01-01"),
  fact("Gatluak Deng Majok", "birthPlace", "Akobo"),
  fact("Gatluak Deng Majok", "nationality", "South Sudan#3"),
  ev("sanction", "designated", ("February 13, 2020", "2020-02-13"), ["Gatluak Deng Majok", "Rashid Sebunya-Kintu", "Wani Lomoro Ladu"]),
  ev("appointment", "was appointed", ("May 29, 2018", "2018-05-29"), ["Gatluak Deng Majok"]),
  ev("sanction", "was placed under a United Nations travel ban", ("July 13, 2018", "2018-07-13"), ["Gatluak Deng Majok"]),
  ev("travel", "traveled", ("March 2019", "2019-03"), ["Gatluak Deng Majok"]),
  ev("meeting", "met with", ("March 2019", "2019-03"), ["Gatluak Deng Majok", "Rashid Sebunya-Kintu"]),
  ev("conviction", "convicted", ("October 4, 2011", "2011-10-04"), ["Rashid Sebunya-Kintu"]),
  ev("sanction", "fined", ("October 4, 2011", "2011-10-04"), ["Rashid Sebunya-Kintu"]),
  ev("arrest", "was arrested", ("January 6, 2019", "2019-01-06"), ["Wani Lomoro Ladu"]),
  ev("meeting", "held a meeting", ("March 17, 2019", "2019-03-17"), ["Gatluak Deng Majok", "Rashid Sebunya-Kintu", "Wani Lomoro Ladu"]),
  ev("speech", "spoke about corruption", ("January 28", "2020-01-28"), ["Bradford Tillinghast-Moore"]),
  ev("communication", "telephone call", ("last Friday", "2020-02-07"), ["Bradford Tillinghast-Moore", "Lodu Kenyi"]),
  ev("testimony", "testimony", ("December 11, 2019", "2019-12-11"), ["Carolyn Wexford"]),
)

P("d38-26", """Seimas of the Republic of Lithuania
History of parliament: Members of the First and Second Seimas

ADOMAS KRIŠČIŪNAS-DAUGĖLA (1880–1942)

Member of the Constituent Seimas (15 May 1920 – 6 October 1922) and of the Second Seimas (1923–1926). Minister of Agriculture and State Property in the 10th Cabinet.

Born on 7 December 1880 in Pamusiai village, Rokiškis district, to a farming family. In 1899 he was dismissed from the Jelgava Gymnasium for refusing to say prayers in Russian. He completed his secondary education at Palanga and in 1908 graduated from the Dorpat Veterinary Institute. For distributing the newspaper Varpas he was arrested in the autumn of 1904 and held for seven weeks in Daugavpils.

From 1908 to 1915 A. Kriščiūnas-Daugėla worked as a district veterinarian in Zarasai; during the war he withdrew to Voronezh, where he chaired the local refugee committee in 1917. Back in Lithuania in June 1918, he was entrusted with the Rokiškis county council.

On 15 May 1920 he was elected in the VI Panevėžys district on the list of the Peasant Union. He replaced Minister Petras Alekna-Šilas, who resigned on 1 February 1922, and headed the ministry for precisely one year; Jonas Kubiliūnas relieved him on 2 February 1923. He led the delegation which negotiated the flax agreement in Riga (September 1922). Re-elected in May 1923, he spoke forty-one times on the land reform. In 1925 he supported the motion of non-confidence against his former friend Alekna-Šilas, by then Minister of Finance, who departed the following day, 20 September.

After the coup of December 1926 he withdrew from politics. He lived on the farm of Obeliai and managed the dairy cooperative. In 1928 the President conferred on him the Order of Grand Duke Gediminas, 3rd class.

The Soviet authorities arrested him on 14 June 1941 together with his wife, the teacher Bronislava Stankūnaitė, and son Algirdas. He died of hunger in the Reshoty camp on 2 April 1942. His daughter, Gražina Daugėlaitė, sat in the Seimas in 1992–1996.
""",
  occ("Adomas Kriščiūnas-Daugėla", "Member of the Constituent Seimas", start=("15 May 1920", "1920-05-15"), end=("6 October 1922", "1922-10-06")),
  occ("Adomas Kriščiūnas-Daugėla", "Second Seimas#2", start=("1923", "1923"), end=("1926", "1926")),
  occ("Adomas Kriščiūnas-Daugėla", "Minister of Agriculture and State Property", start=("1 February 1922", "1922-02-01"), end=("2 February 1923", "1923-02-02"), again=["headed the ministry"]),
  occ("Adomas Kriščiūnas-Daugėla", "district veterinarian in Zarasai", start=("1908#2", "1908"), end=("1915", "1915")),
  occ("Adomas Kriščiūnas-Daugėla", "chaired the local refugee committee", start=("1917", "1917")),
  occ("Adomas Kriščiūnas-Daugėla", "entrusted with the Rokiškis county council", start=("June 1918", "1918-06")),
  occ("Petras Alekna-Šilas", "Minister#2", end=("1 February 1922", "1922-02-01")),
  occ("Jonas Kubiliūnas", "relieved him", start=("2 February 1923", "1923-02-02")),
  occ("Adomas Kriščiūnas-Daugėla", "led the delegation", start=("September 1922", "1922-09")),
  occ("Petras Alekna-Šilas", "Minister of Finance", end=("20 September", "1925-09-20")),
  occ("Adomas Kriščiūnas-Daugėla", "managed the dairy cooperative"),
  occ("Gražina Daugėlaitė", "sat in the Seimas", start=("1992", "1992"), end=("1996", "1996")),
  fact("Adomas Kriščiūnas-Daugėla", "birthDate", "7 December 1880", value="1880-12-07"),
  fact("Adomas Kriščiūnas-Daugėla", "birthPlace", "Pamusiai village"),
  fact("Adomas Kriščiūnas-Daugėla", "education", "Jelgava Gymnasium"),
  fact("Adomas Kriščiūnas-Daugėla", "education", "Palanga"),
  fact("Adomas Kriščiūnas-Daugėla", "education", "Dorpat Veterinary Institute", date=("1908", "1908")),
  fact("Adomas Kriščiūnas-Daugėla", "party", "Peasant Union"),
  fact("Adomas Kriščiūnas-Daugėla", "residence", "Voronezh"),
  fact("Adomas Kriščiūnas-Daugėla", "residence", "Obeliai"),
  fact("Adomas Kriščiūnas-Daugėla", "award", "Order of Grand Duke Gediminas, 3rd class", date=("1928", "1928")),
  fact("Adomas Kriščiūnas-Daugėla", "spouse", "Bronislava Stankūnaitė"),
  fact("Bronislava Stankūnaitė", "occupation", "teacher"),
  fact("Adomas Kriščiūnas-Daugėla", "children", "Algirdas"),
  fact("Bronislava Stankūnaitė", "children", "Algirdas"),
  fact("Adomas Kriščiūnas-Daugėla", "causeOfDeath", "hunger"),
  fact("Adomas Kriščiūnas-Daugėla", "deathPlace", "Reshoty camp"),
  fact("Adomas Kriščiūnas-Daugėla", "deathDate", "2 April 1942", value="1942-04-02"),
  fact("Adomas Kriščiūnas-Daugėla", "children", "Gražina Daugėlaitė"),
  ev("sanction", "was dismissed", ("1899", "1899"), ["Adomas Kriščiūnas-Daugėla"]),
  ev("arrest", "was arrested", ("autumn of 1904", "1904"), ["Adomas Kriščiūnas-Daugėla"]),
  ev("appointment", "was entrusted", ("June 1918", "1918-06"), ["Adomas Kriščiūnas-Daugėla"]),
  ev("travel", "Back in Lithuania", ("June 1918", "1918-06"), ["Adomas Kriščiūnas-Daugėla"]),
  ev("travel", "withdrew to Voronezh", None, ["Adomas Kriščiūnas-Daugėla"]),
  ev("election", "was elected", ("15 May 1920#2", "1920-05-15"), ["Adomas Kriščiūnas-Daugėla"]),
  ev("appointment", "replaced", ("1 February 1922", "1922-02-01"), ["Adomas Kriščiūnas-Daugėla", "Petras Alekna-Šilas"]),
  ev("departure", "resigned", ("1 February 1922", "1922-02-01"), ["Petras Alekna-Šilas"]),
  ev("appointment", "relieved him", ("2 February 1923", "1923-02-02"), ["Jonas Kubiliūnas", "Adomas Kriščiūnas-Daugėla"]),
  ev("meeting", "negotiated", ("September 1922", "1922-09"), ["Adomas Kriščiūnas-Daugėla"]),
  ev("election", "Re-elected", ("May 1923", "1923-05"), ["Adomas Kriščiūnas-Daugėla"]),
  ev("speech", "spoke forty-one times", None, ["Adomas Kriščiūnas-Daugėla"]),
  ev("departure", "departed", ("20 September", "1925-09-20"), ["Petras Alekna-Šilas"]),
  ev("departure", "withdrew from politics", ("December 1926", "1926-12"), ["Adomas Kriščiūnas-Daugėla"]),
  ev("award", "conferred on him", ("1928", "1928"), ["Adomas Kriščiūnas-Daugėla"]),
  ev("arrest", "arrested him", ("14 June 1941", "1941-06-14"), ["Adomas Kriščiūnas-Daugėla", "Bronislava Stankūnaitė", "Algirdas"]),
)

P("d38-27", """Swedish Government Offices
Ministry of Enterprise / Curriculum vitae

Cecilia Rönnow Bergendahl
Minister for Rural Affairs

Born: 1979 in Skellefteå. Lives in Uppsala.
Family: partner Mattias Hjort, three children.

Cecilia Rönnow Bergendahl was appointed minister on 21 January 2019 in the government of Prime Minister Sverker Almqvist. Before that she was a member of the Riksdag for the Centre Party, representing Uppsala County, where her seat has been taken by Yusuf Demirkan.

Education
2005 Degree of Master of Science in Agriculture, Swedish University of Agricultural Sciences
1998 Baldersgymnasiet, Skellefteå

Career
2019– Minister for Rural Affairs
2014–2019 Member of the Riksdag
2016–2019 Chair of the Committee on Environment and Agriculture
2010–2014 Municipal commissioner, Uppsala
2007–2010 Expert adviser, Federation of Swedish Farmers
2005–2006 Trainee, European Commission, Brussels

News from Cecilia Rönnow Bergendahl

4 March 2019
Minister for Rural Affairs meets Danish counterpart. The Minister met Denmark’s Minister for Food, Jeppe Kragelund, in Malmö to discuss African swine fever.

17 May 2019
Director General leaves the Board of Agriculture. The Government today accepted the request of Kerstin Wallgren-Öst to be released from her post. An internal audit had in April criticised payments to a consultancy owned by her husband, Per-Olof Öst. Deputy Director General Hampus Lindeblad will act as head of the agency.

2–4 September 2019
Visit to Japan. Accompanied by State Secretary Åsa Nordenfalk, the Minister travelled to Tokyo and Sapporo. She gave the opening speech at the Nordic Food Days.

12 November 2019
Minister answered questions in the Committee on the Constitution. The hearing, led by the committee’s chair, Birger Tunhammar (Moderate Party), concerned the dismissal of the former county governor of Gävleborg, Anna-Karin Lagerqvist.

7 January 2020
New Director General appointed: Hampus Lindeblad is to remain at the head of the Board of Agriculture for six years.
""",
  occ("Cecilia Rönnow Bergendahl", "Minister for Rural Affairs", start=("21 January 2019", "2019-01-21"), again=["Minister for Rural Affairs#2"]),
  occ("Sverker Almqvist", "Prime Minister"),
  occ("Cecilia Rönnow Bergendahl", "Member of the Riksdag", start=("2014", "2014"), end=("2019#3", "2019"), again=["member of the Riksdag", "representing Uppsala County"]),
  occ("Yusuf Demirkan", "seat has been taken", start=("21 January 2019", "2019-01-21")),
  occ("Cecilia Rönnow Bergendahl", "Chair of the Committee on Environment and Agriculture", start=("2016", "2016"), end=("2019#4", "2019")),
  occ("Cecilia Rönnow Bergendahl", "Municipal commissioner, Uppsala", start=("2010", "2010"), end=("2014#2", "2014")),
  occ("Cecilia Rönnow Bergendahl", "Expert adviser, Federation of Swedish Farmers", start=("2007", "2007"), end=("2010#2", "2010")),
  occ("Cecilia Rönnow Bergendahl", "Trainee, European Commission", start=("2005#2", "2005"), end=("2006", "2006")),
  occ("Jeppe Kragelund", "Minister for Food"),
  occ("Kerstin Wallgren-Öst", "Director General", end=("17 May 2019", "2019-05-17")),
  occ("Hampus Lindeblad", "Deputy Director General"),
  occ("Hampus Lindeblad", "act as head of the agency", start=("17 May 2019", "2019-05-17"), end=("7 January 2020", "2020-01-07")),
  occ("Åsa Nordenfalk", "State Secretary"),
  occ("Birger Tunhammar", "chair"),
  occ("Anna-Karin Lagerqvist", "county governor of Gävleborg"),
  occ("Hampus Lindeblad", "Director General#3", start=("7 January 2020", "2020-01-07"), again=["head of the Board of Agriculture"]),
  fact("Cecilia Rönnow Bergendahl", "birthDate", "1979", value="1979"),
  fact("Cecilia Rönnow Bergendahl", "birthPlace", "Skellefteå"),
  fact("Cecilia Rönnow Bergendahl", "residence", "Uppsala"),
  fact("Cecilia Rönnow Bergendahl", "spouse", "Mattias Hjort"),
  fact("Cecilia Rönnow Bergendahl", "party", "Centre Party"),
  fact("Cecilia Rönnow Bergendahl", "education", "Swedish University of Agricultural Sciences", date=("2005", "2005")),
  fact("Cecilia Rönnow Bergendahl", "education", "Baldersgymnasiet", date=("1998", "1998")),
  fact("Jeppe Kragelund", "nationality", "Danish"),
  fact("Kerstin Wallgren-Öst", "spouse", "Per-Olof Öst"),
  fact("Birger Tunhammar", "party", "Moderate Party"),
  ev("appointment", "was appointed", ("21 January 2019", "2019-01-21"), ["Cecilia Rönnow Bergendahl"]),
  ev("meeting", "met", ("4 March 2019", "2019-03-04"), ["Cecilia Rönnow Bergendahl", "Jeppe Kragelund"]),
  ev("departure", "released from her post", ("today", "2019-05-17"), ["Kerstin Wallgren-Öst"]),
  ev("investigation", "audit", ("April", "2019-04"), ["Kerstin Wallgren-Öst", "Per-Olof Öst"]),
  ev("travel", "travelled", ("2–4 September 2019", "2019-09-02/2019-09-04"), ["Cecilia Rönnow Bergendahl", "Åsa Nordenfalk"]),
  ev("speech", "opening speech", ("2–4 September 2019", "2019-09-02/2019-09-04"), ["Cecilia Rönnow Bergendahl"]),
  ev("testimony", "answered questions", ("12 November 2019", "2019-11-12"), ["Cecilia Rönnow Bergendahl", "Birger Tunhammar"]),
  ev("departure", "dismissal", None, ["Anna-Karin Lagerqvist"]),
  ev("appointment", "New Director General appointed", ("7 January 2020", "2020-01-07"), ["Hampus Lindeblad"]),
)

P("d38-28", """Government Information Service, Republic of Mauritius

New Commissioner of Police takes office

GIS – 2 December 2013: Mr Vikash Ramkissoon-Seeruttun assumed duty as Commissioner of Police yesterday, following his appointment by the Disciplined Forces Service Commission on 27 November. He succeeds Mr Jean-Noël Lebrasse, who left on pre-retirement leave on 30 November, after four years at the helm of the Force.

Mr Ramkissoon-Seeruttun, aged 54, was born in Goodlands and attended the Royal College, Curepipe. He joined the Force as a Cadet Officer in 1980. He holds a Diploma in Police Studies from the University of Mauritius and an LLM from the University of Leicester (2002). Prior to his appointment he was Deputy Commissioner in charge of the Special Mobile Force. From 2006 to 2008 he was on secondment to Interpol in Lyon as criminal intelligence officer.

Courtesy calls

The new Commissioner called on the President of the Republic, Mr Rajcoomar Jugessur-Appadoo, at State House, Le Réduit, yesterday afternoon. This morning he had a working session with the Prime Minister, Dr Yashvin Bissoonauth, and the Secretary for Home Affairs, Mrs Marie-Ange Duval-Lutchmun.

Background

In July 2011 Mr Lebrasse set up a fact-finding committee chaired by a former Puisne Judge, Mrs Saheeda Joomun, on deaths in detention at Line Barracks. Mr Lebrasse deponed before the committee on 13 September 2011. The report led to the interdiction, on 6 February 2012, of Superintendent Dev Callychurn, subsequently found guilty of perjury by the Intermediate Court (21 May 2013).

Mr Lebrasse, who was decorated with the title of Commander of the Order of the Star and Key of the Indian Ocean on 12 March 2013, has agreed to act as security adviser to the Indian Ocean Commission. In a farewell speech at Les Casernes on Friday last he paid tribute to his wife, Chief Inspector Christiane Lebrasse, who is retiring with him.
""",
  occ("Vikash Ramkissoon-Seeruttun", "Commissioner of Police", start=("yesterday", "2013-12-01"), again=["Commissioner of Police#2", "Commissioner#4"]),
  occ("Jean-Noël Lebrasse", "succeeds", start=("four years", "2009"), end=("30 November", "2013-11-30")),
  occ("Vikash Ramkissoon-Seeruttun", "Cadet Officer", start=("1980", "1980")),
  occ("Vikash Ramkissoon-Seeruttun", "Deputy Commissioner in charge of the Special Mobile Force"),
  occ("Vikash Ramkissoon-Seeruttun", "criminal intelligence officer", start=("2006", "2006"), end=("2008", "2008")),
  occ("Rajcoomar Jugessur-Appadoo", "President of the Republic"),
  occ("Yashvin Bissoonauth", "Prime Minister"),
  occ("Marie-Ange Duval-Lutchmun", "Secretary for Home Affairs"),
  occ("Saheeda Joomun", "Puisne Judge"),
  occ("Saheeda Joomun", "committee chaired", start=("July 2011", "2011-07")),
  occ("Dev Callychurn", "Superintendent"),
  occ("Christiane Lebrasse", "Chief Inspector"),
  fact("Vikash Ramkissoon-Seeruttun", "birthPlace", "Goodlands"),
  fact("Vikash Ramkissoon-Seeruttun", "education", "Royal College, Curepipe"),
  fact("Vikash Ramkissoon-Seeruttun", "education", "University of Mauritius"),
  fact("Vikash Ramkissoon-Seeruttun", "education", "University of Leicester", date=("2002", "2002")),
  fact("Jean-Noël Lebrasse", "award", "Commander of the Order of the Star and Key of the Indian Ocean", date=("12 March 2013", "2013-03-12")),
  fact("Jean-Noël Lebrasse", "spouse", "Christiane Lebrasse"),
  ev("appointment", "assumed duty", ("yesterday", "2013-12-01"), ["Vikash Ramkissoon-Seeruttun"]),
  ev("appointment", "appointment by", ("27 November", "2013-11-27"), ["Vikash Ramkissoon-Seeruttun"]),
  ev("departure", "left on pre-retirement leave", ("30 November", "2013-11-30"), ["Jean-Noël Lebrasse"]),
  ev("appointment", "joined the Force", ("1980", "1980"), ["Vikash Ramkissoon-Seeruttun"]),
  ev("meeting", "called on", ("yesterday afternoon", "2013-12-01"), ["Vikash Ramkissoon-Seeruttun", "Rajcoomar Jugessur-Appadoo"]),
  ev("meeting", "working session", ("This morning", "2013-12-02"), ["Vikash Ramkissoon-Seeruttun", "Yashvin Bissoonauth", "Marie-Ange Duval-Lutchmun"]),
  ev("investigation", "fact-finding committee", ("July 2011", "2011-07"), ["Jean-Noël Lebrasse", "Saheeda Joomun"]),
  ev("testimony", "deponed", ("13 September 2011", "2011-09-13"), ["Jean-Noël Lebrasse"]),
  ev("sanction", "interdiction", ("6 February 2012", "2012-02-06"), ["Dev Callychurn"]),
  ev("conviction", "found guilty", ("21 May 2013", "2013-05-21"), ["Dev Callychurn"]),
  ev("award", "was decorated", ("12 March 2013", "2013-03-12"), ["Jean-Noël Lebrasse"]),
  ev("speech", "farewell speech", ("Friday last", "2013-11-29"), ["Jean-Noël Lebrasse"]),
  ev("departure", "is retiring", None, ["Christiane Lebrasse"]),
)

P("d38-29", """REPUBLIC OF TURKEY
Turkish Embassy in Buenos Aires
Former Ambassadors

1. Müfit Kâmil Erbaşar (1938–1943)
Born in Ioannina in 1889, the son of Colonel Kâmil Bey. Graduate of Galatasaray and of the School of Political Science in Paris (1911). Entered the Ottoman Foreign Ministry in 1912; second secretary in Bucharest until 1914. In Ankara from May 1921. Director of the Registry 1924–1929; Consul General in Odessa 1929–1933; Minister in Sofia 1934–1938. Presented his letters to the President of Argentina, Aurelio Gaitán Peña, on 22 August 1938. Visited Asunción and Santiago in 1940 to negotiate treaties of friendship. Recalled on 31 March 1943 and retired at his own request. Member for Balıkesir in the Grand National Assembly from 1946 to 1950 (Democrat Party). Died in Istanbul on 5 July 1957.

2. Nusret Sabri Uygurlu (1943–1948)
Born in Bursa, 14 February 1896. Took part in the War of Independence as an artillery lieutenant and was awarded the Independence Medal. Counsellor in London 1936–1939. He reached Buenos Aires by way of Cape Town on 19 June 1943. In February 1945 he conveyed to the Argentine Foreign Minister, Dr. Lisandro Basavilbaso, a note on the declaration of war on Germany. Married a Montevideo pianist, Miss Elvira Pagano, in 1946 and had to leave the service under the law then in force; he resigned on 1 October 1948 and remained in Uruguay.

3. Fahrünnisa Tolgay, Chargé d’affaires (1948–1949)
Born 1911, daughter of Professor Hikmet Tolgay, Rector of Istanbul University from 1939 to 1941. Entered the Ministry in 1934, having won first place in the examination. The first woman at the head of a Turkish mission. She lectured at the University of La Plata in September 1948 and handed over to Ambassador Refik Cemal Ayaşlı on 3 May 1949. Later Consul General in Milan (1958–1962). She testified at the Yassıada trials in November 1960.
""",
  occ("Müfit Kâmil Erbaşar", "Ambassadors", start=("1938", "1938"), end=("31 March 1943", "1943-03-31")),
  occ("Kâmil Bey", "Colonel"),
  occ("Müfit Kâmil Erbaşar", "Entered the Ottoman Foreign Ministry", start=("1912", "1912")),
  occ("Müfit Kâmil Erbaşar", "second secretary in Bucharest", end=("1914", "1914")),
  occ("Müfit Kâmil Erbaşar", "Director of the Registry", start=("1924", "1924"), end=("1929", "1929")),
  occ("Müfit Kâmil Erbaşar", "Consul General in Odessa", start=("1929#2", "1929"), end=("1933", "1933")),
  occ("Müfit Kâmil Erbaşar", "Minister in Sofia", start=("1934", "1934"), end=("1938#2", "1938")),
  occ("Aurelio Gaitán Peña", "President of Argentina"),
  occ("Müfit Kâmil Erbaşar", "Member for Balıkesir in the Grand National Assembly", start=("1946", "1946"), end=("1950", "1950")),
  occ("Nusret Sabri Uygurlu", "Ambassadors", start=("19 June 1943", "1943-06-19"), end=("1 October 1948", "1948-10-01")),
  occ("Nusret Sabri Uygurlu", "artillery lieutenant"),
  occ("Nusret Sabri Uygurlu", "Counsellor in London", start=("1936", "1936"), end=("1939", "1939")),
  occ("Lisandro Basavilbaso", "Foreign Minister"),
  occ("Fahrünnisa Tolgay", "Chargé d’affaires", start=("1948#3", "1948"), end=("3 May 1949", "1949-05-03"), again=["head of a Turkish mission"]),
  occ("Hikmet Tolgay", "Professor"),
  occ("Hikmet Tolgay", "Rector of Istanbul University", start=("1939#2", "1939"), end=("1941", "1941")),
  occ("Fahrünnisa Tolgay", "Entered the Ministry", start=("1934#2", "1934")),
  occ("Refik Cemal Ayaşlı", "Ambassador#2", start=("3 May 1949", "1949-05-03")),
  occ("Fahrünnisa Tolgay", "Consul General in Milan", start=("1958", "1958"), end=("1962", "1962")),
  fact("Müfit Kâmil Erbaşar", "birthPlace", "Ioannina"),
  fact("Müfit Kâmil Erbaşar", "birthDate", "1889", value="1889"),
  fact("Müfit Kâmil Erbaşar", "father", "Kâmil Bey"),
  fact("Müfit Kâmil Erbaşar", "education", "Galatasaray"),
  fact("Müfit Kâmil Erbaşar", "education", "School of Political Science in Paris", date=("1911", "1911")),
  fact("Müfit Kâmil Erbaşar", "party", "Democrat Party"),
  fact("Müfit Kâmil Erbaşar", "deathPlace", "Istanbul"),
  fact("Müfit Kâmil Erbaşar", "deathDate", "5 July 1957", value="1957-07-05"),
  fact("Nusret Sabri Uygurlu", "birthPlace", "Bursa"),
  fact("Nusret Sabri Uygurlu", "birthDate", "14 February 1896", value="1896-02-14"),
  fact("Nusret Sabri Uygurlu", "militaryService", "War of Independence"),
  fact("Nusret Sabri Uygurlu", "award", "Independence Medal"),
  fact("Nusret Sabri Uygurlu", "spouse", "Elvira Pagano", date=("1946#2", "1946")),
  fact("Elvira Pagano", "occupation", "pianist"),
  fact("Elvira Pagano", "residence", "Montevideo"),
  fact("Nusret Sabri Uygurlu", "residence", "Uruguay"),
  fact("Fahrünnisa Tolgay", "birthDate", "1911#2", value="1911"),
  fact("Fahrünnisa Tolgay", "father", "Hikmet Tolgay"),
  ev("appointment", "Entered the Ottoman Foreign Ministry", ("1912", "1912"), ["Müfit Kâmil Erbaşar"]),
  ev("appointment", "Presented his letters", ("22 August 1938", "1938-08-22"), ["Müfit Kâmil Erbaşar", "Aurelio Gaitán Peña"]),
  ev("travel", "Visited", ("1940", "1940"), ["Müfit Kâmil Erbaşar"]),
  ev("departure", "Recalled", ("31 March 1943", "1943-03-31"), ["Müfit Kâmil Erbaşar"]),
  ev("departure", "retired", None, ["Müfit Kâmil Erbaşar"]),
  ev("award", "was awarded", None, ["Nusret Sabri Uygurlu"]),
  ev("travel", "reached Buenos Aires", ("19 June 1943", "1943-06-19"), ["Nusret Sabri Uygurlu"]),
  ev("communication", "conveyed", ("February 1945", "1945-02"), ["Nusret Sabri Uygurlu", "Lisandro Basavilbaso"]),
  ev("departure", "resigned", ("1 October 1948", "1948-10-01"), ["Nusret Sabri Uygurlu"]),
  ev("appointment", "Entered the Ministry", ("1934#2", "1934"), ["Fahrünnisa Tolgay"]),
  ev("speech", "lectured", ("September 1948", "1948-09"), ["Fahrünnisa Tolgay"]),
  ev("departure", "handed over", ("3 May 1949", "1949-05-03"), ["Fahrünnisa Tolgay", "Refik Cemal Ayaşlı"]),
  ev("testimony", "testified", ("November 1960", "1960-11"), ["Fahrünnisa Tolgay"]),
)

P("d38-30", """JAMAICA INFORMATION SERVICE

Profile: Dr. the Hon. Winsome Althea Pinnock-Grange, Governor of the Bank of Jamaica

Dr. the Hon. Winsome Pinnock-Grange, OJ, is a banker with a heart for the small saver. In February 1996, at the height of the financial crisis, she was asked by Prime Minister Everton Dacres to take the reins of the central bank from Mr. Roy Bagshaw, who had held the post for less than two years and who resigned on January 31. She was formally appointed on March 4, 1996, and became the first woman to sign a Jamaican banknote.

Born in Santa Cruz, St. Elizabeth, on May 9, 1947, to Mr. Linval Pinnock, stationmaster, and Mrs. Icilda Pinnock, dressmaker, she is an alumna of Hampton School. She read economics at the University of the West Indies, Mona, where she obtained first class honours in 1968, and received her doctorate from McGill University in 1975.

Dr. Pinnock-Grange began her career as a research economist in the Ministry of Finance in 1969. She was Director of the Fiscal Policy Unit from 1977 until November 1980, when, following the change of government, she went to work for the Caribbean Development Bank in Bridgetown. She returned in 1989 as Financial Secretary, a position in which her classmate, the Hon. Hopeton Clunie, followed her in 1993.

She has testified twice before the Finsac inquiry, on October 27, 2009 and January 12, 2010. In March 1998 she led the Jamaican team to the negotiations with the International Monetary Fund, and in June of that year she delivered the Grace Kennedy Foundation Lecture.

The Governor was conferred with the Order of Jamaica in 1999. She demitted office on March 3, 2004 and was replaced by Mr. Dalkeith Munroe.

Dr. Pinnock-Grange is a deacon of the Bethel Baptist Church. She was married for thirty-one years to the late Justice Carlton Grange, president of the Industrial Disputes Tribunal from 1986 to 1994.
""",
  occ("Winsome Althea Pinnock-Grange", "Governor of the Bank of Jamaica", start=("March 4, 1996", "1996-03-04"), end=("March 3, 2004", "2004-03-03"), again=["Governor#2"]),
  occ("Everton Dacres", "Prime Minister"),
  occ("Roy Bagshaw", "held the post", end=("January 31", "1996-01-31")),
  occ("Linval Pinnock", "stationmaster"),
  occ("Winsome Althea Pinnock-Grange", "research economist in the Ministry of Finance", start=("1969", "1969")),
  occ("Winsome Althea Pinnock-Grange", "Director of the Fiscal Policy Unit", start=("1977", "1977"), end=("November 1980", "1980-11")),
  occ("Winsome Althea Pinnock-Grange", "work for the Caribbean Development Bank", start=("November 1980", "1980-11"), end=("1989", "1989")),
  occ("Winsome Althea Pinnock-Grange", "Financial Secretary", start=("1989", "1989"), end=("1993", "1993")),
  occ("Hopeton Clunie", "followed her", start=("1993", "1993")),
  occ("Winsome Althea Pinnock-Grange", "led the Jamaican team", start=("March 1998", "1998-03")),
  occ("Dalkeith Munroe", "was replaced by", start=("March 3, 2004", "2004-03-03")),
  occ("Winsome Althea Pinnock-Grange", "deacon of the Bethel Baptist Church"),
  occ("Carlton Grange", "Justice"),
  occ("Carlton Grange", "president of the Industrial Disputes Tribunal", start=("1986", "1986"), end=("1994", "1994")),
  fact("Winsome Althea Pinnock-Grange", "occupation", "banker"),
  fact("Winsome Althea Pinnock-Grange", "birthPlace", "Santa Cruz, St. Elizabeth"),
  fact("Winsome Althea Pinnock-Grange", "birthDate", "May 9, 1947", value="1947-05-09"),
  fact("Winsome Althea Pinnock-Grange", "parents", "Linval Pinnock"),
  fact("Winsome Althea Pinnock-Grange", "parents", "Icilda Pinnock"),
  fact("Icilda Pinnock", "occupation", "dressmaker"),
  fact("Winsome Althea Pinnock-Grange", "education", "Hampton School"),
  fact("Winsome Althea Pinnock-Grange", "education", "University of the West Indies, Mona", date=("1968", "1968")),
  fact("Winsome Althea Pinnock-Grange", "education", "McGill University", date=("1975", "1975")),
  fact("Winsome Althea Pinnock-Grange", "award", "Order of Jamaica", date=("1999", "1999")),
  fact("Winsome Althea Pinnock-Grange", "religion", "Baptist"),
  fact("Winsome Althea Pinnock-Grange", "spouse", "Carlton Grange"),
  ev("departure", "resigned", ("January 31", "1996-01-31"), ["Roy Bagshaw"]),
  ev("appointment", "returned", ("1989", "1989"), ["Winsome Althea Pinnock-Grange"]),
  ev("appointment", "was formally appointed", ("March 4, 1996", "1996-03-04"), ["Winsome Althea Pinnock-Grange"]),
  ev("appointment", "followed her", ("1993", "1993"), ["Hopeton Clunie", "Winsome Althea Pinnock-Grange"]),
  ev("testimony", "testified", ("October 27, 2009 and January 12, 2010", "2009-10-27"), ["Winsome Althea Pinnock-Grange"]),
  ev("meeting", "negotiations", ("March 1998", "1998-03"), ["Winsome Althea Pinnock-Grange"]),
  ev("speech", "Grace Kennedy Foundation Lecture", ("June of that year", "1998-06"), ["Winsome Althea Pinnock-Grange"]),
  ev("award", "was conferred", ("1999", "1999"), ["Winsome Althea Pinnock-Grange"]),
  ev("departure", "demitted office", ("March 3, 2004", "2004-03-03"), ["Winsome Althea Pinnock-Grange"]),
  ev("appointment", "was replaced", ("March 3, 2004", "2004-03-03"), ["Dalkeith Munroe"]),
)

P("d38-31", """Parlement en politiek
Mr. W.A. (Wichert) van Harinxma toe Broersma

Antirevolutionary jurist from Friesland, member of the House of Representatives for twelve years and Minister of Justice in the second Terpstra-Vonk cabinet. Began as a clerk of the cantonal court in Bolsward and ended as Queen’s Commissioner in his native province. Able, dry, punctual.

First names: Wichert Aede

Birth: Sneek, 3 March 1902
Death: Leeuwarden, 29 October 1978

Party: ARP, from 1925 until 27 September 1975

Main positions
• clerk of the cantonal court of Bolsward, from 1 April 1928 to 1 September 1933
• public prosecutor in Leeuwarden, from September 1933 until 14 July 1941 (dismissed by the occupier)
• member of the House of Representatives of the States General, from 4 June 1946 to 2 September 1952
• Minister of Justice, from 2 September 1952 to 15 October 1956
• Queen’s Commissioner in Friesland, from 1 January 1957 to 1 April 1967

Side offices
• chairman of the Frisian Agricultural Society, 1949–1952
• elder of the Reformed Church in Sneek, 1935–1940

From his life
He refused in May 1941 to sign the declaration demanded of magistrates. From 4 May 1942 until 20 December 1943 he was held hostage at Sint-Michielsgestel, where he gave lectures on Frisian law. As Minister he defended the pardon of the camp commandant Otto Wessing-Kühne in the House on 11 February 1954; seventeen of his own members voted against him. He visited Curaçao and Aruba in March 1955. In 1956 he gave way to Mr. Dr. J.S. Baron Collot van Eysinga (CHU), an old opponent. During the Kneppelfreed affair he had been heard by a committee of inquiry under Councillor of State L. Boomsma (6 December 1951).

Family
Married at Workum on 16 May 1929 to Tjitske Haitsma-Buma, teacher
Daughter: Aukje, alderman of Heerenveen 1970–1978
Brother: Pieter Sjuck, mayor of Dantumadeel until his arrest in 1944

Decorations
Knight, Order of the Netherlands Lion, 1951
Grand Officer, Order of Orange-Nassau, 1956
""",
  occ("Wichert Aede van Harinxma toe Broersma", "member of the House of Representatives of the States General", start=("4 June 1946", "1946-06-04"), end=("2 September 1952", "1952-09-02"), again=["member of the House of Representatives"]),
  occ("Wichert Aede van Harinxma toe Broersma", "Minister of Justice", start=("2 September 1952#2", "1952-09-02"), end=("15 October 1956", "1956-10-15"), again=["Minister of Justice#2", "Minister#3"]),
  occ("Wichert Aede van Harinxma toe Broersma", "clerk of the cantonal court of Bolsward", start=("1 April 1928", "1928-04-01"), end=("1 September 1933", "1933-09-01"), again=["clerk of the cantonal court in Bolsward"]),
  occ("Wichert Aede van Harinxma toe Broersma", "Queen’s Commissioner in Friesland", start=("1 January 1957", "1957-01-01"), end=("1 April 1967", "1967-04-01"), again=["Queen’s Commissioner in his native province"]),
  occ("Wichert Aede van Harinxma toe Broersma", "public prosecutor in Leeuwarden", start=("September 1933#2", "1933-09"), end=("14 July 1941", "1941-07-14")),
  occ("Wichert Aede van Harinxma toe Broersma", "chairman of the Frisian Agricultural Society", start=("1949", "1949"), end=("1952#3", "1952")),
  occ("Wichert Aede van Harinxma toe Broersma", "elder of the Reformed Church in Sneek", start=("1935", "1935"), end=("1940", "1940")),
  occ("Otto Wessing-Kühne", "camp commandant"),
  occ("J.S. Baron Collot van Eysinga", "gave way to", start=("1956#2", "1956")),
  occ("L. Boomsma", "Councillor of State"),
  occ("L. Boomsma", "committee of inquiry under", start=("6 December 1951", "1951-12-06")),
  occ("Aukje", "alderman of Heerenveen", start=("1970", "1970"), end=("1978#2", "1978")),
  occ("Pieter Sjuck", "mayor of Dantumadeel", end=("1944", "1944")),
  fact("Wichert Aede van Harinxma toe Broersma", "occupation", "jurist"),
  fact("Wichert Aede van Harinxma toe Broersma", "birthPlace", "Sneek"),
  fact("Wichert Aede van Harinxma toe Broersma", "birthDate", "3 March 1902", value="1902-03-03"),
  fact("Wichert Aede van Harinxma toe Broersma", "deathPlace", "Leeuwarden"),
  fact("Wichert Aede van Harinxma toe Broersma", "deathDate", "29 October 1978", value="1978-10-29"),
  fact("Wichert Aede van Harinxma toe Broersma", "party", "ARP", date=("1925", "1925")),
  fact("Wichert Aede van Harinxma toe Broersma", "religion", "Reformed Church"),
  fact("J.S. Baron Collot van Eysinga", "party", "CHU"),
  fact("Wichert Aede van Harinxma toe Broersma", "spouse", "Tjitske Haitsma-Buma", date=("16 May 1929", "1929-05-16")),
  fact("Tjitske Haitsma-Buma", "occupation", "teacher"),
  fact("Wichert Aede van Harinxma toe Broersma", "children", "Aukje"),
  fact("Tjitske Haitsma-Buma", "children", "Aukje"),
  fact("Wichert Aede van Harinxma toe Broersma", "siblings", "Pieter Sjuck"),
  fact("Wichert Aede van Harinxma toe Broersma", "award", "Knight, Order of the Netherlands Lion", date=("1951#2", "1951")),
  fact("Wichert Aede van Harinxma toe Broersma", "award", "Grand Officer, Order of Orange-Nassau", date=("1956#3", "1956")),
  ev("departure", "dismissed", ("14 July 1941", "1941-07-14"), ["Wichert Aede van Harinxma toe Broersma"]),
  ev("arrest", "was held hostage", ("4 May 1942", "1942-05-04"), ["Wichert Aede van Harinxma toe Broersma"]),
  ev("speech", "gave lectures", None, ["Wichert Aede van Harinxma toe Broersma"]),
  ev("speech", "defended the pardon", ("11 February 1954", "1954-02-11"), ["Wichert Aede van Harinxma toe Broersma"]),
  ev("travel", "visited Curaçao and Aruba", ("March 1955", "1955-03"), ["Wichert Aede van Harinxma toe Broersma"]),
  ev("departure", "gave way", ("1956#2", "1956"), ["Wichert Aede van Harinxma toe Broersma", "J.S. Baron Collot van Eysinga"]),
  ev("testimony", "had been heard", ("6 December 1951", "1951-12-06"), ["Wichert Aede van Harinxma toe Broersma", "L. Boomsma"]),
  ev("arrest", "arrest", ("1944", "1944"), ["Pieter Sjuck"]),
)

P("d38-32", """SOCIALIST REPUBLIC OF VIET NAM
Government Portal – Members of the Government

CURRICULUM VITAE
Mr. LƯƠNG XUÂN TRƯỜNG
Minister of Transport

Full name: Lương Xuân Trường
Date of birth: February 3, 1959
Home town: Thọ Xuân District, Thanh Hóa Province
Ethnicity: Kinh
Date of joining the Communist Party of Viet Nam: May 19, 1984
Qualifications: Doctor of Engineering (Moscow Institute of Railway Engineers, 1990)
Member of the XI and XII Party Central Committee
National Assembly deputy, XIII and XIV tenures

WORKING PROCESS

- 1976–1979: Soldier, Division 308; took part in the fighting on the northern border
- 1980–1990: Student, then doctoral candidate, in the Soviet Union
- 1991–1998: Engineer, later Deputy Head of the Technical Department, Viet Nam Railways
- 1998–2004: Director of the Hà Nội–Vinh line project management board
- October 2004–August 2010: Vice Chairman, Thanh Hóa Provincial People’s Committee
- August 2010–April 2016: Secretary of the Thanh Hóa Provincial Party Committee
- From April 9, 2016: Minister of Transport, succeeding Mr. Đoàn Bá Khiêm

COMMENDATIONS
Labour Order, First Class (2015)

RECENT ACTIVITIES

On July 21, 2016, Minister Lương Xuân Trường received the Ambassador of the Republic of Korea, Mr. Cheon Woo-young. On October 5–8 he paid a working visit to France at the invitation of the Secretary of State for Transport, Mr. Aymeric Delhoume, with whom he signed a letter of intent on urban railways.

At the National Assembly’s question time on November 15, 2016, the Minister answered on the delays of Line 3. On December 1 he suspended the Director General of the Railway Project Management Unit, Mr. Trịnh Hoài Sơn, after the Government Inspectorate published its conclusions. Mr. Sơn was arrested by the Ministry of Public Security on January 12, 2017. Former Minister Đoàn Bá Khiêm was given a disciplinary warning by the Party’s Inspection Commission on April 27 of that year.
""",
  occ("Lương Xuân Trường", "Minister of Transport#2", start=("April 9, 2016", "2016-04-09"), again=["Minister of Transport", "Minister#3"]),
  occ("Lương Xuân Trường", "Member of the XI and XII Party Central Committee"),
  occ("Lương Xuân Trường", "National Assembly deputy, XIII and XIV tenures"),
  occ("Lương Xuân Trường", "Soldier", start=("1976", "1976"), end=("1979", "1979")),
  occ("Lương Xuân Trường", "Engineer#3", start=("1991", "1991")),
  occ("Lương Xuân Trường", "Deputy Head of the Technical Department, Viet Nam Railways", end=("1998", "1998")),
  occ("Lương Xuân Trường", "Director of the Hà Nội–Vinh line project management board", start=("1998#2", "1998"), end=("2004", "2004")),
  occ("Lương Xuân Trường", "Vice Chairman, Thanh Hóa Provincial People’s Committee", start=("October 2004", "2004-10"), end=("August 2010", "2010-08")),
  occ("Lương Xuân Trường", "Secretary of the Thanh Hóa Provincial Party Committee", start=("August 2010#2", "2010-08"), end=("April 2016", "2016-04")),
  occ("Đoàn Bá Khiêm", "succeeding", end=("April 9, 2016", "2016-04-09"), again=["Minister#5"]),
  occ("Cheon Woo-young", "Ambassador of the Republic of Korea"),
  occ("Aymeric Delhoume", "Secretary of State for Transport"),
  occ("Trịnh Hoài Sơn", "Director General of the Railway Project Management Unit", end=("December 1", "2016-12-01")),
  fact("Lương Xuân Trường", "birthDate", "February 3, 1959", value="1959-02-03"),
  fact("Lương Xuân Trường", "birthPlace", "Thọ Xuân District, Thanh Hóa Province"),
  fact("Lương Xuân Trường", "ethnicity", "Kinh"),
  fact("Lương Xuân Trường", "party", "Communist Party of Viet Nam", date=("May 19, 1984", "1984-05-19")),
  fact("Lương Xuân Trường", "education", "Moscow Institute of Railway Engineers", date=("1990", "1990")),
  fact("Lương Xuân Trường", "militaryService", "Division 308", date=("1976", "1976")),
  fact("Lương Xuân Trường", "residence", "Soviet Union", date=("1980", "1980")),
  fact("Lương Xuân Trường", "award", "Labour Order, First Class", date=("2015", "2015")),
  ev("appointment", "succeeding", ("April 9, 2016", "2016-04-09"), ["Lương Xuân Trường", "Đoàn Bá Khiêm"]),
  ev("meeting", "received", ("July 21, 2016", "2016-07-21"), ["Lương Xuân Trường", "Cheon Woo-young"]),
  ev("travel", "working visit", ("October 5–8", "2016-10-05/2016-10-08"), ["Lương Xuân Trường"]),
  ev("meeting", "signed", ("October 5–8", "2016-10-05/2016-10-08"), ["Lương Xuân Trường", "Aymeric Delhoume"]),
  ev("testimony", "answered", ("November 15, 2016", "2016-11-15"), ["Lương Xuân Trường"]),
  ev("sanction", "suspended", ("December 1", "2016-12-01"), ["Trịnh Hoài Sơn", "Lương Xuân Trường"]),
  ev("arrest", "was arrested", ("January 12, 2017", "2017-01-12"), ["Trịnh Hoài Sơn"]),
  ev("sanction", "disciplinary warning", ("April 27 of that year", "2017-04-27"), ["Đoàn Bá Khiêm"]),
)

P("d38-33", """The Government of the Republic of Tonga – Prime Minister’s Office
MEDIA RELEASE

Nuku’alofa, 20 January 2011

LORD TU’IKOLOVATU VISITS NEW ZEALAND; SPEAKER RECEIVES HIGH COMMISSIONER

The Deputy Prime Minister and Minister for Infrastructure, Lord Tu’ikolovatu, returned on Tuesday from a four-day visit to Auckland and Wellington, his first abroad since he was sworn into office on 4 January. In Wellington he met with the New Zealand Minister of Transport, Hon. Trevor Haldane-Price, on 17 January to discuss ferry safety. He addressed the Tongan community at Māngere on 15 January. Lord Tu’ikolovatu was accompanied by Dr. ’Ana Fifita Moala, Secretary for Infrastructure.

Lord Tu’ikolovatu, whose personal name is Siaosi Vaka’uta, was elected Nobles’ Representative for Vava’u on 25 November 2010. He received his education at Tonga College and the University of Auckland (BE, 1989), and was Harbour Master of Nuku’alofa from 1995 to 2003. He inherited the title in June 2006 on the death of his father, the late Lord Tu’ikolovatu, a former Minister of Police, and married Hon. ’Ofeina Tupoulahi in 1992.

The new Government includes eleven Ministers. The Minister of Finance, Mr. Sione Kautoke-Hala, is the only one of them to have served in the outgoing Cabinet, in which he held the Education portfolio from May 2009.

In other news, the Speaker of the Legislative Assembly, Lord Lafitani, received the Australian High Commissioner, Mr. Clive Harborne, on Wednesday. The High Commissioner presented a letter of congratulation from the President of the Australian Senate.

The Commission of Inquiry into the sinking of the ferry, chaired by Justice Warwick Pemberton, submitted its report in March 2010; the then Minister of Transport, Mr. Paulo Tu’itupou, who had testified in November 2009, resigned the same month. The manager of the shipping corporation, Mr. John Ravelo-Cross, was convicted of manslaughter on 31 March and imprisoned for five years.
""",
  occ("Lord Tu’ikolovatu Siaosi Vaka’uta", "Deputy Prime Minister", start=("4 January", "2011-01-04")),
  occ("Lord Tu’ikolovatu Siaosi Vaka’uta", "Minister for Infrastructure", start=("4 January", "2011-01-04")),
  occ("Trevor Haldane-Price", "Minister of Transport"),
  occ("’Ana Fifita Moala", "Secretary for Infrastructure"),
  occ("Lord Tu’ikolovatu Siaosi Vaka’uta", "Nobles’ Representative for Vava’u", start=("25 November 2010", "2010-11-25")),
  occ("Lord Tu’ikolovatu Siaosi Vaka’uta", "Harbour Master of Nuku’alofa", start=("1995", "1995"), end=("2003", "2003")),
  occ("Lord Tu’ikolovatu", "Minister of Police"),
  occ("Sione Kautoke-Hala", "Minister of Finance"),
  occ("Sione Kautoke-Hala", "Education portfolio", start=("May 2009", "2009-05")),
  occ("Lord Lafitani", "Speaker of the Legislative Assembly"),
  occ("Clive Harborne", "Australian High Commissioner"),
  occ("Warwick Pemberton", "Commission of Inquiry into the sinking of the ferry, chaired", end=("March 2010", "2010-03")),
  occ("Warwick Pemberton", "Justice"),
  occ("Paulo Tu’itupou", "Minister of Transport#2", end=("the same month", "2010-03")),
  occ("John Ravelo-Cross", "manager of the shipping corporation"),
  fact("Lord Tu’ikolovatu Siaosi Vaka’uta", "birthName", "Siaosi Vaka’uta"),
  fact("Lord Tu’ikolovatu Siaosi Vaka’uta", "education", "Tonga College"),
  fact("Lord Tu’ikolovatu Siaosi Vaka’uta", "education", "University of Auckland", date=("1989", "1989")),
  fact("Lord Tu’ikolovatu Siaosi Vaka’uta", "father", "Lord Tu’ikolovatu#4"),
  fact("Lord Tu’ikolovatu", "deathDate", "June 2006", value="2006-06"),
  fact("Lord Tu’ikolovatu Siaosi Vaka’uta", "spouse", "’Ofeina Tupoulahi", date=("1992", "1992")),
  ev("travel", "four-day visit", ("Tuesday", "2011-01-18"), ["Lord Tu’ikolovatu Siaosi Vaka’uta", "’Ana Fifita Moala"]),
  ev("appointment", "was sworn into office", ("4 January", "2011-01-04"), ["Lord Tu’ikolovatu Siaosi Vaka’uta"]),
  ev("meeting", "met with", ("17 January", "2011-01-17"), ["Lord Tu’ikolovatu Siaosi Vaka’uta", "Trevor Haldane-Price"]),
  ev("speech", "addressed", ("15 January", "2011-01-15"), ["Lord Tu’ikolovatu Siaosi Vaka’uta"]),
  ev("election", "was elected", ("25 November 2010", "2010-11-25"), ["Lord Tu’ikolovatu Siaosi Vaka’uta"]),
  ev("appointment", "inherited the title", ("June 2006", "2006-06"), ["Lord Tu’ikolovatu Siaosi Vaka’uta"]),
  ev("meeting", "received the Australian High Commissioner", ("Wednesday", "2011-01-19"), ["Lord Lafitani", "Clive Harborne"]),
  ev("communication", "letter of congratulation", None, ["Clive Harborne", "Lord Lafitani"]),
  ev("investigation", "Inquiry", ("March 2010", "2010-03"), ["Warwick Pemberton"]),
  ev("testimony", "had testified", ("November 2009", "2009-11"), ["Paulo Tu’itupou"]),
  ev("departure", "resigned", ("the same month", "2010-03"), ["Paulo Tu’itupou"]),
  ev("conviction", "was convicted", ("31 March", "2010-03-31"), ["John Ravelo-Cross"]),
  ev("sanction", "imprisoned", ("31 March", "2010-03-31"), ["John Ravelo-Cross"]),
)

P("d38-34", """Banco de la República (Colombia)
Board of Directors – Press bulletin, 5 July 2005

The Board elects Ignacio Londoño Urdaneta as General Manager

The Board of Directors of the Banco de la República, meeting yesterday under the chairmanship of the Minister of Finance, Pilar Echavarría Santamaría, elected Ignacio Londoño Urdaneta General Manager for a period of four years. He succeeds Hernando Sarasti Cuéllar, who announced his retirement on 3 June after completing two terms. The election was by five votes to one; the Co-director Jaime Otálora Ruiz abstained, having declared himself impeded as a former partner of the candidate.

Londoño Urdaneta (Manizales, 1954) is an economist of the Universidad de los Andes and holds a PhD from the University of Minnesota (1984). He joined the Bank in 1977 as assistant in the Department of Foreign Exchange, was its Technical Deputy Manager from 1988 to 1993 and held the vice-presidency of the Corporación Andina de Fomento, in Caracas, until 1998. In August of that year President Rodrigo Casabianca Pombo appointed him Director of National Planning. He resigned in July 2000, following the defeat of the fiscal reform, which he had presented to Congress in a speech on 20 March. From 2001 he was a Co-director of the Bank; the seat he now vacates will be filled by the Government.

On 18 May 2004 he testified before the Third Committee of the Senate about the purchase of foreign reserves. The Comptroller’s Office, which had opened a fiscal inquiry against three Co-directors in 2003, closed it in December 2004 without charges.

The outgoing Manager will travel on 8 July to Cartagena for the farewell offered by the Latin American central banks. The Government has conferred on him the Order of Boyacá, handed over by Minister Echavarría at the meeting. His wife, María Cristina Umaña, was a magistrate of the Constitutional Court between 1995 and 2001.
""",
  occ("Ignacio Londoño Urdaneta", "General Manager#2", start=("yesterday", "2005-07-04"), again=["General Manager"]),
  occ("Pilar Echavarría Santamaría", "Minister of Finance"),
  occ("Pilar Echavarría Santamaría", "chairmanship"),
  occ("Hernando Sarasti Cuéllar", "succeeds", end=("yesterday", "2005-07-04")),
  occ("Jaime Otálora Ruiz", "Co-director"),
  occ("Jaime Otálora Ruiz", "partner of the candidate"),
  occ("Ignacio Londoño Urdaneta", "assistant in the Department of Foreign Exchange", start=("1977", "1977")),
  occ("Ignacio Londoño Urdaneta", "Technical Deputy Manager", start=("1988", "1988"), end=("1993", "1993")),
  occ("Ignacio Londoño Urdaneta", "vice-presidency of the Corporación Andina de Fomento", end=("1998", "1998")),
  occ("Rodrigo Casabianca Pombo", "President"),
  occ("Ignacio Londoño Urdaneta", "Director of National Planning", start=("August of that year", "1998-08"), end=("July 2000", "2000-07")),
  occ("Ignacio Londoño Urdaneta", "Co-director of the Bank", start=("2001", "2001"), end=("yesterday", "2005-07-04")),
  occ("María Cristina Umaña", "magistrate of the Constitutional Court", start=("1995", "1995"), end=("2001#2", "2001")),
  fact("Ignacio Londoño Urdaneta", "birthPlace", "Manizales"),
  fact("Ignacio Londoño Urdaneta", "birthDate", "1954", value="1954"),
  fact("Ignacio Londoño Urdaneta", "occupation", "economist"),
  fact("Ignacio Londoño Urdaneta", "education", "Universidad de los Andes"),
  fact("Ignacio Londoño Urdaneta", "education", "University of Minnesota", date=("1984", "1984")),
  fact("Hernando Sarasti Cuéllar", "award", "Order of Boyacá", date=("yesterday", "2005-07-04")),
  fact("Hernando Sarasti Cuéllar", "spouse", "María Cristina Umaña"),
  ev("election", "elected Ignacio", ("yesterday", "2005-07-04"), ["Ignacio Londoño Urdaneta", "Pilar Echavarría Santamaría"]),
  ev("departure", "retirement", ("3 June", "2005-06-03"), ["Hernando Sarasti Cuéllar"]),
  ev("recusal", "declared himself impeded", ("yesterday", "2005-07-04"), ["Jaime Otálora Ruiz"]),
  ev("appointment", "joined the Bank", ("1977", "1977"), ["Ignacio Londoño Urdaneta"]),
  ev("appointment", "appointed him", ("August of that year", "1998-08"), ["Ignacio Londoño Urdaneta", "Rodrigo Casabianca Pombo"]),
  ev("departure", "resigned", ("July 2000", "2000-07"), ["Ignacio Londoño Urdaneta"]),
  ev("speech", "speech", ("20 March", "2000-03-20"), ["Ignacio Londoño Urdaneta"]),
  ev("testimony", "testified", ("18 May 2004", "2004-05-18"), ["Ignacio Londoño Urdaneta"]),
  ev("award", "conferred on him", ("yesterday", "2005-07-04"), ["Hernando Sarasti Cuéllar", "Pilar Echavarría Santamaría"]),
)

P("d38-35", """NATIONAL ASSEMBLY OF THE REPUBLIC OF ARMENIA
News, 24.09.2015

The President of the National Assembly receives the Speaker of the Chamber of Deputies of Luxembourg

On September 24 the President of the RA National Assembly, Hranush Melik-Azaryan, received the delegation headed by the Speaker of the Chamber of Deputies of Luxembourg, Fernand Wampach, who is in Armenia on an official visit. Mr. Wampach arrived yesterday and laid a wreath at Tsitsernakaberd. At the meeting the sides recalled the letter that the two parliaments had addressed to the Council of Europe in March.

In the afternoon the Luxembourg guest delivered a speech at Yerevan State University and had talks with Foreign Minister Tigran Ohanjanyan-Lori.

On the same day the National Assembly debated the candidacy of Arsen Ter-Poghosyan for Prosecutor General. He was elected by 78 votes to 30 by secret ballot and took the oath at once. His predecessor, Gevorg Bdoyan, had submitted his resignation on September 11, after the disclosure by the Ethics Commission of an undeclared house in Paphos. The Head of the Commission, Siranush Matinyan, testified before the Standing Committee on State and Legal Affairs on September 16.

Biography

Arsen Ter-Poghosyan was born on June 30, 1968, in Vanadzor.
1985–1992: Faculty of Law of the Yerevan State University.
1986–1988: served in the Soviet Army.
1992–1998: investigator in the Prosecutor’s Office of Lori marz.
1998–2004: senior assistant to Prosecutor General Henrik Shaboyan.
2004–2009: Military Prosecutor of the Tavush garrison.
2009–2015: judge of the Criminal Court of Appeal; from 2013 President of the Court.
In 2011 he was awarded the Mkhitar Gosh Medal.
Married to Lilit Ohanjanyan, the foreign minister’s sister; has two daughters.

Mr. Ohanjanyan-Lori had left the session hall before the vote, stating that he would not take part. Of the factions only Free Homeland opposed the candidate; its Secretary, Vahagn Chalabyan, has since November 2014 been under criminal prosecution for tax evasion.
""",
  occ("Hranush Melik-Azaryan", "President of the RA National Assembly", again=["President of the National Assembly"]),
  occ("Fernand Wampach", "Speaker of the Chamber of Deputies of Luxembourg#2", again=["Speaker of the Chamber of Deputies of Luxembourg"]),
  occ("Fernand Wampach", "delegation headed", start=("yesterday", "2015-09-23")),
  occ("Tigran Ohanjanyan-Lori", "Foreign Minister", again=["foreign minister"]),
  occ("Arsen Ter-Poghosyan", "Prosecutor General", start=("the same day", "2015-09-24")),
  occ("Gevorg Bdoyan", "predecessor", end=("September 11", "2015-09-11")),
  occ("Siranush Matinyan", "Head of the Commission"),
  occ("Arsen Ter-Poghosyan", "investigator in the Prosecutor’s Office of Lori marz", start=("1992#2", "1992"), end=("1998", "1998")),
  occ("Arsen Ter-Poghosyan", "senior assistant", start=("1998#2", "1998"), end=("2004", "2004")),
  occ("Henrik Shaboyan", "Prosecutor General#2"),
  occ("Arsen Ter-Poghosyan", "Military Prosecutor of the Tavush garrison", start=("2004#2", "2004"), end=("2009", "2009")),
  occ("Arsen Ter-Poghosyan", "judge of the Criminal Court of Appeal", start=("2009#2", "2009"), end=("2015#2", "2015")),
  occ("Arsen Ter-Poghosyan", "President of the Court", start=("2013", "2013"), end=("2015#2", "2015")),
  occ("Vahagn Chalabyan", "Secretary"),
  fact("Arsen Ter-Poghosyan", "birthDate", "June 30, 1968", value="1968-06-30"),
  fact("Arsen Ter-Poghosyan", "birthPlace", "Vanadzor"),
  fact("Arsen Ter-Poghosyan", "education", "Yerevan State University#2", date=("1992", "1992")),
  fact("Arsen Ter-Poghosyan", "militaryService", "Soviet Army", date=("1986", "1986")),
  fact("Arsen Ter-Poghosyan", "award", "Mkhitar Gosh Medal", date=("2011", "2011")),
  fact("Arsen Ter-Poghosyan", "spouse", "Lilit Ohanjanyan"),
  fact("Tigran Ohanjanyan-Lori", "siblings", "Lilit Ohanjanyan"),
  fact("Vahagn Chalabyan", "party", "Free Homeland"),
  ev("meeting", "received", ("September 24", "2015-09-24"), ["Hranush Melik-Azaryan", "Fernand Wampach"]),
  ev("travel", "official visit", ("September 24", "2015-09-24"), ["Fernand Wampach"]),
  ev("travel", "arrived", ("yesterday", "2015-09-23"), ["Fernand Wampach"]),
  ev("speech", "delivered a speech", ("In the afternoon", "2015-09-24"), ["Fernand Wampach"]),
  ev("meeting", "talks", ("In the afternoon", "2015-09-24"), ["Fernand Wampach", "Tigran Ohanjanyan-Lori"]),
  ev("candidacy", "candidacy", ("the same day", "2015-09-24"), ["Arsen Ter-Poghosyan"]),
  ev("election", "was elected", ("the same day", "2015-09-24"), ["Arsen Ter-Poghosyan"]),
  ev("appointment", "took the oath", ("the same day", "2015-09-24"), ["Arsen Ter-Poghosyan"]),
  ev("departure", "resignation", ("September 11", "2015-09-11"), ["Gevorg Bdoyan"]),
  ev("disclosure", "disclosure", None, ["Gevorg Bdoyan"]),
  ev("testimony", "testified", ("September 16", "2015-09-16"), ["Siranush Matinyan"]),
  ev("award", "was awarded", ("2011", "2011"), ["Arsen Ter-Poghosyan"]),
  ev("recusal", "would not take part", None, ["Tigran Ohanjanyan-Lori"]),
  ev("investigation", "criminal prosecution", ("November 2014", "2014-11"), ["Vahagn Chalabyan"]),
)

P("d38-36", """State Paper Office, Dublin Castle – Online exhibition
The Lord Lieutenants of Ireland’s Chief Secretaries: office-holders in brief

The Rt Hon. Sir Lucius Ormsby-Vane, Bt. (Chief Secretary 1841–1845)

Sir Lucius Ormsby-Vane, 5th Baronet, was the second son of Sir Henry Ormsby-Vane of Castle Vane, County Tyrone, and of Letitia Saunderson. He was born in Merrion Square, Dublin, on 20 November 1796 and educated at Harrow and at Christ Church, Oxford, where he matriculated in 1814. He joined the 10th Hussars as a cornet in 1816 and sold out in 1822.

At the general election of 1826 he was returned for the borough of Dungannon, which he represented until 1831; he sat for County Tyrone from 1832 to 1847. His maiden speech, against Catholic relief, was delivered on 6 March 1827. Under the Duke of Lismoyle he was a Lord of the Treasury from December 1834 to April 1835. On 14 September 1841 he was named Chief Secretary in the room of Viscount Tarrant, who had gone out with the Whigs, and was sworn of the Privy Council.

Three weeks later he crossed from Holyhead to Kingstown. He quarrelled with the Under-Secretary, Thomas Larcombe, whose removal he obtained on 1 February 1843, and in October of that year he wrote to the Home Secretary, Sir George Amory, urging that the Clontarf meeting be proclaimed. In the trial that followed he gave evidence for the Crown (24 January 1844). A select committee under Mr. Fitzroy Hale inquired in 1844 into the opening of letters; its report did not name him. He resigned on 10 July 1845, his health being broken, and was followed by Captain the Hon. Arthur Melville-Knox.

Created G.C.B. in 1846. Lieutenant of County Tyrone from 1848 until his death at Nice on 2 March 1855.

Sir Lucius married firstly, on 5 May 1823, Lady Frances Cole-Hamer, who died in 1830, and secondly Miss Harriet Purefoy. His heir, Sir Henry, was twice mayor of Derry.
""",
  occ("Lucius Ormsby-Vane", "Chief Secretary", start=("14 September 1841", "1841-09-14"), end=("10 July 1845", "1845-07-10"), again=["Chief Secretary#2"]),
  occ("Lucius Ormsby-Vane", "5th Baronet"),
  occ("Lucius Ormsby-Vane", "cornet", start=("1816", "1816"), end=("1822", "1822")),
  occ("Lucius Ormsby-Vane", "borough of Dungannon", start=("1826", "1826"), end=("1831", "1831"), again=["represented"]),
  occ("Lucius Ormsby-Vane", "sat for County Tyrone", start=("1832", "1832"), end=("1847", "1847")),
  occ("Lucius Ormsby-Vane", "Lord of the Treasury", start=("December 1834", "1834-12"), end=("April 1835", "1835-04")),
  occ("Viscount Tarrant", "in the room of", end=("14 September 1841", "1841-09-14")),
  occ("Lucius Ormsby-Vane", "Privy Council", start=("14 September 1841", "1841-09-14")),
  occ("Thomas Larcombe", "Under-Secretary", end=("1 February 1843", "1843-02-01")),
  occ("George Amory", "Home Secretary"),
  occ("Fitzroy Hale", "select committee under", start=("1844#2", "1844")),
  occ("Arthur Melville-Knox", "was followed by", start=("10 July 1845", "1845-07-10")),
  occ("Arthur Melville-Knox", "Captain"),
  occ("Lucius Ormsby-Vane", "Lieutenant of County Tyrone", start=("1848", "1848"), end=("2 March 1855", "1855-03-02")),
  occ("Sir Henry", "mayor of Derry"),
  fact("Lucius Ormsby-Vane", "parents", "Henry Ormsby-Vane"),
  fact("Lucius Ormsby-Vane", "parents", "Letitia Saunderson"),
  fact("Henry Ormsby-Vane", "residence", "Castle Vane"),
  fact("Lucius Ormsby-Vane", "birthPlace", "Merrion Square, Dublin"),
  fact("Lucius Ormsby-Vane", "birthDate", "20 November 1796", value="1796-11-20"),
  fact("Lucius Ormsby-Vane", "education", "Harrow"),
  fact("Lucius Ormsby-Vane", "education", "Christ Church, Oxford", date=("1814", "1814")),
  fact("Lucius Ormsby-Vane", "militaryService", "10th Hussars", date=("1816", "1816")),
  fact("Viscount Tarrant", "party", "Whigs"),
  fact("Lucius Ormsby-Vane", "award", "G.C.B.", date=("1846", "1846")),
  fact("Lucius Ormsby-Vane", "deathPlace", "Nice"),
  fact("Lucius Ormsby-Vane", "deathDate", "2 March 1855", value="1855-03-02"),
  fact("Lucius Ormsby-Vane", "spouse", "Frances Cole-Hamer", date=("5 May 1823", "1823-05-05")),
  fact("Frances Cole-Hamer", "deathDate", "1830", value="1830"),
  fact("Lucius Ormsby-Vane", "spouse", "Harriet Purefoy"),
  ev("departure", "sold out", ("1822", "1822"), ["Lucius Ormsby-Vane"]),
  ev("election", "was returned", ("1826", "1826"), ["Lucius Ormsby-Vane"]),
  ev("speech", "maiden speech", ("6 March 1827", "1827-03-06"), ["Lucius Ormsby-Vane"]),
  ev("appointment", "was named", ("14 September 1841", "1841-09-14"), ["Lucius Ormsby-Vane", "Viscount Tarrant"]),
  ev("departure", "had gone out", None, ["Viscount Tarrant"]),
  ev("appointment", "was sworn", ("14 September 1841", "1841-09-14"), ["Lucius Ormsby-Vane"]),
  ev("travel", "crossed", ("Three weeks later", "1841-10"), ["Lucius Ormsby-Vane"]),
  ev("departure", "removal", ("1 February 1843", "1843-02-01"), ["Thomas Larcombe", "Lucius Ormsby-Vane"]),
  ev("communication", "wrote", ("October of that year", "1843-10"), ["Lucius Ormsby-Vane", "George Amory"]),
  ev("testimony", "gave evidence", ("24 January 1844", "1844-01-24"), ["Lucius Ormsby-Vane"]),
  ev("investigation", "inquired", ("1844#2", "1844"), ["Fitzroy Hale"]),
  ev("departure", "resigned", ("10 July 1845", "1845-07-10"), ["Lucius Ormsby-Vane"]),
  ev("appointment", "was followed", ("10 July 1845", "1845-07-10"), ["Arthur Melville-Knox"]),
  ev("award", "Created", ("1846", "1846"), ["Lucius Ormsby-Vane"]),
)

P("d38-37", """THE SENATE OF THE FEDERAL REPUBLIC OF NIGERIA
Office of the Senate President – Media Unit

SENATE CONFIRMS ADEWUMI-COLE AS AUDITOR-GENERAL, URGES PROBE OF PENSION BOARD

Abuja, Thursday, 24 October 2013

The Senate today confirmed the nomination of Mrs. Folasade Adewumi-Cole as Auditor-General for the Federation, following the adoption of the report of the Committee on Public Accounts chaired by Senator Danladi Gworzo Bello (PDP, Kano North).

President Tamuno Briggs-Halliday had conveyed the nomination to the Senate in a letter dated 1 October. The nominee was screened on 16 October. She will replace Mr. Sunday Ogbeche, who bowed out on 31 August having attained the age of 60.

Mrs. Adewumi-Cole, an indigene of Ekiti State, was born in Ikere on 5 May 1960. She is an alumna of Obafemi Awolowo University, Ile-Ife, where she bagged a B.Sc. in Accounting in 1982. She was Accountant-General of Ekiti State from 1999 to 2007 and, until her nomination, Director of Treasury Audit. In 2005 she was suspended for three months by the then Governor, Chief Kolapo Oni-Ajasin, but the National Industrial Court reinstated her on 12 December of that year. She is married to Pastor Gbenga Cole and blessed with four children.

Contributing to the debate, Senator Victoria Ekpo-Henshaw (APC, Cross River South), herself a former Commissioner for Finance, described the nominee as “a woman who counts twice”.

In another resolution the Senate mandated its Committee on Establishment to investigate the Police Pension Board. The Board’s former director, Alhaji Bukar Machina-Umar, was arrested at Kano airport on 9 October by the EFCC. He had testified before the same Committee in March 2012, when he denied the existence of the accounts. His deputy, Mr. Clement Iorhemba, who pleaded guilty, was convicted on 28 January 2013 and sentenced to two years with an option of fine.

The Senate President, Senator Obinna Nwachukwu-Eze, thereafter left for Quito at the head of a delegation to the Inter-Parliamentary Union.
""",
  occ("Folasade Adewumi-Cole", "Auditor-General for the Federation", start=("24 October 2013", "2013-10-24")),
  occ("Danladi Gworzo Bello", "Committee on Public Accounts chaired"),
  occ("Danladi Gworzo Bello", "Senator"),
  occ("Tamuno Briggs-Halliday", "President#2"),
  occ("Sunday Ogbeche", "replace", end=("31 August", "2013-08-31")),
  occ("Folasade Adewumi-Cole", "Accountant-General of Ekiti State", start=("1999", "1999"), end=("2007", "2007")),
  occ("Folasade Adewumi-Cole", "Director of Treasury Audit", end=("until her nomination", "2013-10-01")),
  occ("Kolapo Oni-Ajasin", "Governor"),
  occ("Kolapo Oni-Ajasin", "Chief"),
  occ("Gbenga Cole", "Pastor"),
  occ("Victoria Ekpo-Henshaw", "Senator#2"),
  occ("Victoria Ekpo-Henshaw", "Commissioner for Finance"),
  occ("Bukar Machina-Umar", "director"),
  occ("Clement Iorhemba", "deputy"),
  occ("Obinna Nwachukwu-Eze", "Senate President#2"),
  occ("Obinna Nwachukwu-Eze", "Senator#3"),
  occ("Obinna Nwachukwu-Eze", "head of a delegation"),
  fact("Danladi Gworzo Bello", "party", "PDP"),
  fact("Folasade Adewumi-Cole", "birthPlace", "Ikere"),
  fact("Folasade Adewumi-Cole", "birthDate", "5 May 1960", value="1960-05-05"),
  fact("Folasade Adewumi-Cole", "education", "Obafemi Awolowo University, Ile-Ife", date=("1982", "1982")),
  fact("Folasade Adewumi-Cole", "spouse", "Gbenga Cole"),
  fact("Victoria Ekpo-Henshaw", "party", "APC"),
  ev("appointment", "confirmed the nomination", ("today", "2013-10-24"), ["Folasade Adewumi-Cole"]),
  ev("communication", "letter", ("1 October", "2013-10-01"), ["Tamuno Briggs-Halliday"]),
  ev("testimony", "was screened", ("16 October", "2013-10-16"), ["Folasade Adewumi-Cole"]),
  ev("departure", "bowed out", ("31 August", "2013-08-31"), ["Sunday Ogbeche"]),
  ev("sanction", "was suspended", ("2005", "2005"), ["Folasade Adewumi-Cole", "Kolapo Oni-Ajasin"]),
  ev("appointment", "reinstated her", ("12 December of that year", "2005-12-12"), ["Folasade Adewumi-Cole"]),
  ev("speech", "Contributing to the debate", ("today", "2013-10-24"), ["Victoria Ekpo-Henshaw"]),
  ev("arrest", "was arrested", ("9 October", "2013-10-09"), ["Bukar Machina-Umar"]),
  ev("testimony", "had testified", ("March 2012", "2012-03"), ["Bukar Machina-Umar"]),
  ev("conviction", "was convicted", ("28 January 2013", "2013-01-28"), ["Clement Iorhemba"]),
  ev("sanction", "sentenced", ("28 January 2013", "2013-01-28"), ["Clement Iorhemba"]),
  ev("travel", "left for Quito", ("today", "2013-10-24"), ["Obinna Nwachukwu-Eze"]),
)

P("d38-38", """Secretaría de Relaciones Exteriores – Government of Mexico
Ambassadors and Consuls General: profile

Ambassador Aurora Villaseñor Cárcamo

Aurora Villaseñor Cárcamo (Tapachula, Chiapas, 12 December 1962) is a career member of the Mexican Foreign Service, which she entered by public competition in October 1988; she rose to the rank of ambassador on 1 April 2008.

She studied International Relations at El Colegio de México and holds a master’s degree in Public Law from the University of Salamanca (1993).

At headquarters she has been private secretary to Under-Secretary Heriberto Ochoa Lagunes (1989–1991), deputy director for Central America (1994–1997) and director general for Consular Protection (2006–2009). Abroad she was attached to the Embassy in Guatemala from 1997, as first secretary and then as head of chancery, and served as consul in Laredo, Texas, from 2001 to 2006. The Senate ratified her as Ambassador to Honduras on 28 April 2009; two months later, when President Óscar Matamoros Zúñiga was deposed, she gave shelter at the residence to his foreign minister, Delmy Ponce Aguilar, whom she accompanied to Mexico City on 30 June. She was then withdrawn, and the Embassy remained under its chargé d’affaires, Rubén Tostado, until July 2010.

On 9 March 2010 she appeared before the Senate’s Foreign Relations Committee to report on those events. She was Consul General in Chicago between 2011 and 2016, in succession to Marcela Iturbe Novoa. There she met Governor Patrick Hallinan-Scott in May 2013 to discuss driving licences, and the governor spoke at her invitation at the Independence celebrations.

Since 15 January 2019 she has been Ambassador to Portugal. She presented her credentials to President Duarte Sottomayor Pimentel on 20 February.

She has been awarded the Order of Francisco Morazán and, in 2015, the Ohtli recognition. Her late husband, the anthropologist Sergio Brindis, directed the Regional Museum of Chiapas until his death in a road accident in 2004. Their daughter, Itzel Brindis Villaseñor, is a local deputy for Morena in Chiapas.
""",
  occ("Aurora Villaseñor Cárcamo", "career member of the Mexican Foreign Service", start=("October 1988", "1988-10")),
  occ("Aurora Villaseñor Cárcamo", "rank of ambassador", start=("1 April 2008", "2008-04-01"), again=["Ambassador#2"]),
  occ("Aurora Villaseñor Cárcamo", "private secretary to Under-Secretary", start=("1989", "1989"), end=("1991", "1991")),
  occ("Heriberto Ochoa Lagunes", "Under-Secretary"),
  occ("Aurora Villaseñor Cárcamo", "deputy director for Central America", start=("1994", "1994"), end=("1997", "1997")),
  occ("Aurora Villaseñor Cárcamo", "director general for Consular Protection", start=("2006", "2006"), end=("2009", "2009")),
  occ("Aurora Villaseñor Cárcamo", "first secretary", start=("1997#2", "1997")),
  occ("Aurora Villaseñor Cárcamo", "head of chancery"),
  occ("Aurora Villaseñor Cárcamo", "consul in Laredo, Texas", start=("2001", "2001"), end=("2006#2", "2006")),
  occ("Aurora Villaseñor Cárcamo", "Ambassador to Honduras", start=("28 April 2009", "2009-04-28")),
  occ("Óscar Matamoros Zúñiga", "President", end=("two months later", "2009-06")),
  occ("Delmy Ponce Aguilar", "foreign minister"),
  occ("Rubén Tostado", "chargé d’affaires", end=("July 2010", "2010-07")),
  occ("Aurora Villaseñor Cárcamo", "Consul General in Chicago", start=("2011", "2011"), end=("2016", "2016")),
  occ("Marcela Iturbe Novoa", "in succession to", end=("2011", "2011")),
  occ("Patrick Hallinan-Scott", "Governor", again=["governor"]),
  occ("Aurora Villaseñor Cárcamo", "Ambassador to Portugal", start=("15 January 2019", "2019-01-15")),
  occ("Duarte Sottomayor Pimentel", "President#2"),
  occ("Sergio Brindis", "directed the Regional Museum of Chiapas", end=("until his death", "2004")),
  occ("Itzel Brindis Villaseñor", "local deputy"),
  fact("Aurora Villaseñor Cárcamo", "birthPlace", "Tapachula, Chiapas"),
  fact("Aurora Villaseñor Cárcamo", "birthDate", "12 December 1962", value="1962-12-12"),
  fact("Aurora Villaseñor Cárcamo", "education", "El Colegio de México"),
  fact("Aurora Villaseñor Cárcamo", "education", "University of Salamanca", date=("1993", "1993")),
  fact("Aurora Villaseñor Cárcamo", "award", "Order of Francisco Morazán"),
  fact("Aurora Villaseñor Cárcamo", "award", "Ohtli recognition", date=("2015", "2015")),
  fact("Aurora Villaseñor Cárcamo", "spouse", "Sergio Brindis"),
  fact("Sergio Brindis", "occupation", "anthropologist"),
  fact("Sergio Brindis", "causeOfDeath", "road accident"),
  fact("Sergio Brindis", "deathDate", "2004", value="2004"),
  fact("Aurora Villaseñor Cárcamo", "children", "Itzel Brindis Villaseñor"),
  fact("Sergio Brindis", "children", "Itzel Brindis Villaseñor"),
  fact("Itzel Brindis Villaseñor", "party", "Morena"),
  ev("appointment", "entered by public competition", ("October 1988", "1988-10"), ["Aurora Villaseñor Cárcamo"]),
  ev("appointment", "rose to the rank", ("1 April 2008", "2008-04-01"), ["Aurora Villaseñor Cárcamo"]),
  ev("appointment", "ratified", ("28 April 2009", "2009-04-28"), ["Aurora Villaseñor Cárcamo"]),
  ev("departure", "was deposed", ("two months later", "2009-06"), ["Óscar Matamoros Zúñiga"]),
  ev("travel", "accompanied", ("30 June", "2009-06-30"), ["Aurora Villaseñor Cárcamo", "Delmy Ponce Aguilar"]),
  ev("departure", "was then withdrawn", None, ["Aurora Villaseñor Cárcamo"]),
  ev("testimony", "appeared before the Senate", ("9 March 2010", "2010-03-09"), ["Aurora Villaseñor Cárcamo"]),
  ev("meeting", "met Governor", ("May 2013", "2013-05"), ["Aurora Villaseñor Cárcamo", "Patrick Hallinan-Scott"]),
  ev("speech", "spoke", None, ["Patrick Hallinan-Scott"]),
  ev("appointment", "presented her credentials", ("20 February", "2019-02-20"), ["Aurora Villaseñor Cárcamo", "Duarte Sottomayor Pimentel"]),
  ev("award", "has been awarded", None, ["Aurora Villaseñor Cárcamo"]),
)

P("d38-39", """SUPREME COURT OF NEPAL
Press Note, 2074 Bhadra 22 (7 September 2017)

Chief Justice sworn in

Rt. Hon. Chief Justice Deependra Bahadur Thapaliya was administered the oath of office and secrecy by the Rt. Hon. President, Mrs. Sharada Rai Limbu, at a function at Sheetal Niwas today. The Constitutional Council, at its meeting of 27 July chaired by Prime Minister Ram Kumar Bhusal, had recommended his name; the Parliamentary Hearing Committee endorsed it unanimously on 31 August after a hearing at which the nominee answered seventeen complaints.

Chief Justice Thapaliya takes over from Hon. Justice Meena Kumari Tuladhar, who had acted as Chief Justice since 7 June, when Rt. Hon. Gopal Prasad Baskota retired from service.

Biographical sketch

Born in 1953 (2010 B.S.) at Phidim, Panchthar, to Late Tika Devi and Late Kashinath Thapaliya, the Chief Justice passed the S.L.C. from Panchthar and obtained his B.L. degree from Tribhuvan University in 1976. He entered the judicial service on 16 January 1979 as a section officer and became District Judge of Bhojpur in 1987. Transferred to Morang in 1991, he declined in that year to hear the case of his wife’s uncle, Mr. Hari Sharan Acharya, a former Zonal Commissioner. He was Registrar of the Supreme Court between 1999 and 2004, Judge of the Appellate Court, Patan, from April 2004 and was elevated to the Supreme Court on 28 May 2012.

In 2009 he headed the commission which inquired into the Kapilvastu incidents. He took part in the Conference of Chief Justices at Lucknow in December 2013 and read a paper there.

The Chief Justice is married to Mrs. Bimala Acharya Thapaliya, formerly principal of Padma Kanya Campus. He was decorated with the Suprabal Gorkha Dakshin Bahu, fourth class, in 1995.

Shortly after the ceremony he met the Attorney General, Mr. Lok Bikram Shahi, in his chamber and received a telephone call from the Chief Justice of Bhutan, Dasho Sangay Norbu.

– Spokesperson’s Office
""",
  occ("Deependra Bahadur Thapaliya", "Chief Justice#2", start=("today", "2017-09-07"), again=["Chief Justice#3", "Chief Justice#5"]),
  occ("Sharada Rai Limbu", "President"),
  occ("Ram Kumar Bhusal", "Prime Minister"),
  occ("Ram Kumar Bhusal", "chaired"),
  occ("Meena Kumari Tuladhar", "Justice#4"),
  occ("Meena Kumari Tuladhar", "acted as Chief Justice", start=("7 June", "2017-06-07"), end=("today", "2017-09-07"), again=["takes over from"]),
  occ("Gopal Prasad Baskota", "Chief Justice#4", end=("7 June", "2017-06-07")),
  occ("Deependra Bahadur Thapaliya", "section officer", start=("16 January 1979", "1979-01-16")),
  occ("Deependra Bahadur Thapaliya", "District Judge of Bhojpur", start=("1987", "1987"), end=("1991", "1991")),
  occ("Deependra Bahadur Thapaliya", "Transferred to Morang", start=("1991", "1991")),
  occ("Hari Sharan Acharya", "Zonal Commissioner"),
  occ("Deependra Bahadur Thapaliya", "Registrar of the Supreme Court", start=("1999", "1999"), end=("2004", "2004")),
  occ("Deependra Bahadur Thapaliya", "Judge of the Appellate Court, Patan", start=("April 2004", "2004-04"), end=("28 May 2012", "2012-05-28")),
  occ("Deependra Bahadur Thapaliya", "elevated to the Supreme Court", start=("28 May 2012", "2012-05-28")),
  occ("Deependra Bahadur Thapaliya", "headed the commission", start=("2009", "2009")),
  occ("Bimala Acharya Thapaliya", "principal of Padma Kanya Campus"),
  occ("Lok Bikram Shahi", "Attorney General"),
  occ("Sangay Norbu", "Chief Justice of Bhutan"),
  fact("Deependra Bahadur Thapaliya", "birthDate", "1953", value="1953"),
  fact("Deependra Bahadur Thapaliya", "birthPlace", "Phidim, Panchthar"),
  fact("Deependra Bahadur Thapaliya", "parents", "Tika Devi"),
  fact("Deependra Bahadur Thapaliya", "parents", "Kashinath Thapaliya"),
  fact("Deependra Bahadur Thapaliya", "education", "Tribhuvan University", date=("1976", "1976")),
  fact("Deependra Bahadur Thapaliya", "spouse", "Bimala Acharya Thapaliya"),
  fact("Bimala Acharya Thapaliya", "relatives", "Hari Sharan Acharya"),
  fact("Deependra Bahadur Thapaliya", "award", "Suprabal Gorkha Dakshin Bahu, fourth class", date=("1995", "1995")),
  ev("appointment", "was administered the oath", ("today", "2017-09-07"), ["Deependra Bahadur Thapaliya", "Sharada Rai Limbu"]),
  ev("appointment", "recommended", ("27 July", "2017-07-27"), ["Deependra Bahadur Thapaliya", "Ram Kumar Bhusal"]),
  ev("appointment", "endorsed", ("31 August", "2017-08-31"), ["Deependra Bahadur Thapaliya"]),
  ev("testimony", "answered", ("31 August", "2017-08-31"), ["Deependra Bahadur Thapaliya"]),
  ev("appointment", "takes over", ("today", "2017-09-07"), ["Deependra Bahadur Thapaliya", "Meena Kumari Tuladhar"]),
  ev("departure", "retired from service", ("7 June", "2017-06-07"), ["Gopal Prasad Baskota"]),
  ev("appointment", "entered the judicial service", ("16 January 1979", "1979-01-16"), ["Deependra Bahadur Thapaliya"]),
  ev("appointment", "became District Judge", ("1987", "1987"), ["Deependra Bahadur Thapaliya"]),
  ev("appointment", "Transferred", ("1991", "1991"), ["Deependra Bahadur Thapaliya"]),
  ev("recusal", "declined", ("in that year", "1991"), ["Deependra Bahadur Thapaliya", "Hari Sharan Acharya"]),
  ev("appointment", "was elevated", ("28 May 2012", "2012-05-28"), ["Deependra Bahadur Thapaliya"]),
  ev("investigation", "inquired", ("2009", "2009"), ["Deependra Bahadur Thapaliya"]),
  ev("speech", "read a paper", ("December 2013", "2013-12"), ["Deependra Bahadur Thapaliya"]),
  ev("award", "was decorated", ("1995", "1995"), ["Deependra Bahadur Thapaliya"]),
  ev("meeting", "met the Attorney General", ("today", "2017-09-07"), ["Deependra Bahadur Thapaliya", "Lok Bikram Shahi"]),
  ev("communication", "telephone call", ("today", "2017-09-07"), ["Deependra Bahadur Thapaliya", "Sangay Norbu"]),
)

P("d38-40", """THE KNESSET – Knesset Members through the generations

Yehoshua Landesberg-Alon

Date of Birth: 19.4.1908, Place of Birth: Drohobych, Austria-Hungary
Year of Immigration: 1930
Date of Death: 2.12.1990
Knessets: 2, 3, 4, 5 (General Zionists; Liberal Party)
Languages: Hebrew, Polish, German, English

Parliamentary Positions
Chairman of the Economic Affairs Committee, Fourth Knesset (1959–1961)
Deputy Speaker, Fifth Knesset

Governmental Positions
Deputy Minister of Commerce and Industry, 15.6.1953–29.6.1955

Biography

Landesberg, who took the name Alon in 1949, attended the Hebrew Gymnasium in Lwów and studied commerce in Vienna. In Tel Aviv he joined the firm of his uncle, Zelig Landesberg, importer of timber, and in 1938 he was elected to the council of the Manufacturers’ Association. On 29 June 1946 the British arrested him, and he was interned at Latrun for five weeks.

He was a member of the Tel Aviv municipal council from 1942 to 1950, where he quarrelled publicly with the mayor, Dov Hirschberg, about the price of water. Elected to the Second Knesset on 30 July 1951, he was appointed two years later as deputy to Minister Tuvia Sapirstein, whose resignation in May 1955 he followed within weeks. In February 1954 he headed a trade mission to Ankara. His speech in the reparations debate of 8 January 1952 lasted two hours.

In 1957 he testified in the libel suit brought by the journalist Miriam Ettinger against Sapirstein. The State Comptroller examined in 1960 the licences given by the Deputy Minister and found them in order.

He left political life in 1965, when his party merged with Herut, and his place on the list was taken by Nahum Karlibach, later Minister of Tourism (1977–1981). From 1966 to 1975 he served as Chairman of the Tel Aviv Stock Exchange. The city made him an honorary citizen in 1983. He was married to Dr. Ilse Perlhefter, a dentist.
""",
  occ("Yehoshua Landesberg-Alon", "Knesset Members", start=("30 July 1951", "1951-07-30"), end=("1965", "1965"), again=["Second Knesset"]),
  occ("Yehoshua Landesberg-Alon", "Chairman of the Economic Affairs Committee", start=("1959", "1959"), end=("1961", "1961")),
  occ("Yehoshua Landesberg-Alon", "Deputy Speaker"),
  occ("Yehoshua Landesberg-Alon", "Deputy Minister of Commerce and Industry", start=("15.6.1953", "1953-06-15"), end=("29.6.1955", "1955-06-29"), again=["deputy", "Deputy Minister#2"]),
  occ("Zelig Landesberg", "importer of timber"),
  occ("Yehoshua Landesberg-Alon", "council of the Manufacturers’ Association", start=("1938", "1938")),
  occ("Yehoshua Landesberg-Alon", "member of the Tel Aviv municipal council", start=("1942", "1942"), end=("1950", "1950")),
  occ("Dov Hirschberg", "mayor"),
  occ("Tuvia Sapirstein", "Minister#2", end=("May 1955", "1955-05")),
  occ("Yehoshua Landesberg-Alon", "headed a trade mission", start=("February 1954", "1954-02")),
  occ("Nahum Karlibach", "Minister of Tourism", start=("1977", "1977"), end=("1981", "1981")),
  occ("Yehoshua Landesberg-Alon", "Chairman of the Tel Aviv Stock Exchange", start=("1966", "1966"), end=("1975", "1975")),
  fact("Yehoshua Landesberg-Alon", "birthDate", "19.4.1908", value="1908-04-19"),
  fact("Yehoshua Landesberg-Alon", "birthPlace", "Drohobych"),
  fact("Yehoshua Landesberg-Alon", "deathDate", "2.12.1990", value="1990-12-02"),
  fact("Yehoshua Landesberg-Alon", "party", "General Zionists"),
  fact("Yehoshua Landesberg-Alon", "party", "Liberal Party"),
  fact("Yehoshua Landesberg-Alon", "birthName", "Landesberg#2"),
  fact("Yehoshua Landesberg-Alon", "education", "Hebrew Gymnasium in Lwów"),
  fact("Yehoshua Landesberg-Alon", "education", "Vienna"),
  fact("Yehoshua Landesberg-Alon", "relatives", "Zelig Landesberg"),
  fact("Yehoshua Landesberg-Alon", "residence", "Tel Aviv"),
  fact("Miriam Ettinger", "occupation", "journalist"),
  fact("Yehoshua Landesberg-Alon", "award", "honorary citizen", date=("1983", "1983")),
  fact("Yehoshua Landesberg-Alon", "spouse", "Ilse Perlhefter"),
  fact("Ilse Perlhefter", "occupation", "dentist"),
  ev("travel", "Immigration", ("1930", "1930"), ["Yehoshua Landesberg-Alon"]),
  ev("election", "was elected to the council", ("1938", "1938"), ["Yehoshua Landesberg-Alon"]),
  ev("arrest", "arrested", ("29 June 1946", "1946-06-29"), ["Yehoshua Landesberg-Alon"]),
  ev("arrest", "was interned", None, ["Yehoshua Landesberg-Alon"]),
  ev("election", "Elected", ("30 July 1951", "1951-07-30"), ["Yehoshua Landesberg-Alon"]),
  ev("appointment", "was appointed", ("two years later", "1953"), ["Yehoshua Landesberg-Alon", "Tuvia Sapirstein"]),
  ev("departure", "resignation", ("May 1955", "1955-05"), ["Tuvia Sapirstein"]),
  ev("departure", "followed within weeks", ("29.6.1955", "1955-06-29"), ["Yehoshua Landesberg-Alon"]),
  ev("travel", "headed a trade mission", ("February 1954", "1954-02"), ["Yehoshua Landesberg-Alon"]),
  ev("speech", "speech", ("8 January 1952", "1952-01-08"), ["Yehoshua Landesberg-Alon"]),
  ev("testimony", "testified", ("1957", "1957"), ["Yehoshua Landesberg-Alon", "Tuvia Sapirstein", "Miriam Ettinger"]),
  ev("investigation", "examined", ("1960", "1960"), ["Yehoshua Landesberg-Alon"]),
  ev("departure", "left political life", ("1965", "1965"), ["Yehoshua Landesberg-Alon"]),
  ev("award", "made him an honorary citizen", ("1983", "1983"), ["Yehoshua Landesberg-Alon"]),
)

P("d38-41", """General Staff of the Mongolian Armed Forces
English page – Leadership – Former Chiefs

Lieutenant General (ret.) Damdinsürengiin Choijamts

Chief of the General Staff, 1996–2000

Damdinsürengiin Choijamts was born in the Year of the Blue Horse, 1954, in Tsetserleg sum of Khövsgöl aimag, third child of the herdsman Damdinsüren. After the ten-year school in Mörön he was admitted in 1972 to the Military School in Ulaanbaatar. He graduated from the Frunze Military Academy, Moscow, in 1985.

Service record
1976–1982 platoon and company commander, motor-rifle regiment at Choir
1985–1990 chief of staff of a brigade at Sainshand
1990–1993 head of the Mobilization Directorate
1993–1996 First Deputy Minister of Defence
1996–2000 Chief of the General Staff
2001–2005 ambassador to Kazakhstan

By Decree 118 of 30 July 1996 President Baldangiin Pürevtogtokh appointed him in place of Lieutenant General Shagdaryn Luvsandash, who had been relieved the previous week over the fire at the Tolgoit depot. A commission of the State Great Khural, under its Member Ms. Oyuuny Narantuyaa, looked into the fire and heard both officers on 9 and 10 October 1996. Luvsandash was afterwards convicted of negligence (1997) and amnestied.

During Choijamts’s years in command Mongolian observers were first trained for United Nations duty. In September 1998 he visited Hawaii and met Admiral Preston J. Gallaudet, Commander in Chief, Pacific Command; in May 1999 he welcomed the Indian Army’s Vice Chief, Lieutenant General R. S. Katoch, in Ulaanbaatar. On 18 March 2000, Soldiers’ Day, he gave his farewell address. He had written to the President on 1 March asking to be released.

He stood for the Khural as candidate of the Revolutionary Party in July 2000 and was narrowly beaten by the wrestler Batyn Gansükh.

Awards: Order of the Red Banner for Combat Valour (1989), Order of Sükhbaatar (1999).

His wife, Sodnomyn Tserendulam, is an opera singer. Their son, Colonel Choijamtsyn Temüülen, commands the 016 Brigade.
""",
  occ("Damdinsürengiin Choijamts", "Chief of the General Staff", start=("1996", "1996"), end=("2000", "2000"), again=["Chief of the General Staff#2", "years in command"]),
  occ("Damdinsürengiin Choijamts", "Lieutenant General"),
  occ("Damdinsürengiin Choijamts", "platoon and company commander", start=("1976", "1976"), end=("1982", "1982")),
  occ("Damdinsürengiin Choijamts", "chief of staff of a brigade", start=("1985#2", "1985"), end=("1990", "1990")),
  occ("Damdinsürengiin Choijamts", "head of the Mobilization Directorate", start=("1990#2", "1990"), end=("1993", "1993")),
  occ("Damdinsürengiin Choijamts", "First Deputy Minister of Defence", start=("1993#2", "1993"), end=("1996#2", "1996")),
  occ("Damdinsürengiin Choijamts", "ambassador to Kazakhstan", start=("2001", "2001"), end=("2005", "2005")),
  occ("Baldangiin Pürevtogtokh", "President"),
  occ("Shagdaryn Luvsandash", "in place of", end=("the previous week", "1996-07")),
  occ("Shagdaryn Luvsandash", "Lieutenant General#2"),
  occ("Oyuuny Narantuyaa", "Member"),
  occ("Oyuuny Narantuyaa", "commission of the State Great Khural, under"),
  occ("Preston J. Gallaudet", "Admiral"),
  occ("Preston J. Gallaudet", "Commander in Chief, Pacific Command"),
  occ("R. S. Katoch", "Vice Chief"),
  occ("R. S. Katoch", "Lieutenant General#3"),
  occ("Choijamtsyn Temüülen", "Colonel"),
  occ("Choijamtsyn Temüülen", "commands the 016 Brigade"),
  fact("Damdinsürengiin Choijamts", "birthDate", "1954", value="1954"),
  fact("Damdinsürengiin Choijamts", "birthPlace", "Tsetserleg sum of Khövsgöl aimag"),
  fact("Damdinsürengiin Choijamts", "father", "Damdinsüren#3"),
  fact("Damdinsüren", "occupation", "herdsman"),
  fact("Damdinsürengiin Choijamts", "education", "ten-year school in Mörön"),
  fact("Damdinsürengiin Choijamts", "education", "Military School in Ulaanbaatar", date=("1972", "1972")),
  fact("Damdinsürengiin Choijamts", "education", "Frunze Military Academy, Moscow", date=("1985", "1985")),
  fact("Damdinsürengiin Choijamts", "militaryService", "motor-rifle regiment at Choir", date=("1976", "1976")),
  fact("Damdinsürengiin Choijamts", "party", "Revolutionary Party"),
  fact("Batyn Gansükh", "occupation", "wrestler"),
  fact("Damdinsürengiin Choijamts", "award", "Order of the Red Banner for Combat Valour", date=("1989", "1989")),
  fact("Damdinsürengiin Choijamts", "award", "Order of Sükhbaatar", date=("1999#2", "1999")),
  fact("Damdinsürengiin Choijamts", "spouse", "Sodnomyn Tserendulam"),
  fact("Sodnomyn Tserendulam", "occupation", "opera singer"),
  fact("Damdinsürengiin Choijamts", "children", "Choijamtsyn Temüülen"),
  fact("Sodnomyn Tserendulam", "children", "Choijamtsyn Temüülen"),
  ev("appointment", "appointed him", ("30 July 1996", "1996-07-30"), ["Damdinsürengiin Choijamts", "Baldangiin Pürevtogtokh", "Shagdaryn Luvsandash"]),
  ev("departure", "had been relieved", ("the previous week", "1996-07"), ["Shagdaryn Luvsandash"]),
  ev("investigation", "looked into the fire", ("9 and 10 October 1996", "1996-10"), ["Oyuuny Narantuyaa"]),
  ev("testimony", "heard both officers", ("9 and 10 October 1996", "1996-10-09/1996-10-10"), ["Damdinsürengiin Choijamts", "Shagdaryn Luvsandash", "Oyuuny Narantuyaa"]),
  ev("conviction", "convicted", ("1997", "1997"), ["Shagdaryn Luvsandash"]),
  ev("travel", "visited Hawaii", ("September 1998", "1998-09"), ["Damdinsürengiin Choijamts"]),
  ev("meeting", "met Admiral", ("September 1998", "1998-09"), ["Damdinsürengiin Choijamts", "Preston J. Gallaudet"]),
  ev("meeting", "welcomed", ("May 1999", "1999-05"), ["Damdinsürengiin Choijamts", "R. S. Katoch"]),
  ev("speech", "farewell address", ("18 March 2000", "2000-03-18"), ["Damdinsürengiin Choijamts"]),
  ev("communication", "had written", ("1 March", "2000-03-01"), ["Damdinsürengiin Choijamts", "Baldangiin Pürevtogtokh"]),
  ev("candidacy", "stood for the Khural", ("July 2000", "2000-07"), ["Damdinsürengiin Choijamts"]),
  ev("election", "was narrowly beaten", ("July 2000", "2000-07"), ["Damdinsürengiin Choijamts", "Batyn Gansükh"]),
)

P("d38-42", """DEMOCRATIC REPUBLIC OF TIMOR-LESTE
Presidency of the Republic – Press Office

The President receives the new Ambassador of Cuba and confers honours

Dili, 19 May 2014

The President of the Republic, Domingos “Lekirauk” da Costa Belo, received this morning, at the Nicolau Lobato Palace, the letters of credence of the Ambassador of Cuba, Yamila Estévez Borges, who succeeds Reinaldo Portuondo Gil. The latter concluded on 30 April a mission of five years, during which the number of Timorese doctors trained in Cuba reached eight hundred.

Yamila Estévez Borges, aged 47, is a graduate of the University of Oriente and has been a diplomat since 1991. She was previously consul in Luanda (2003–2007) and deputy director for Asia and Oceania at her Ministry.

In the afternoon the President decorated six citizens with the Order of Timor-Leste. Among them is Sister Maria Fátima Guterres Soares, of the Canossian order, director of the Manatuto clinic since 1998, who hid the wounded of 12 November 1991 and was for that reason detained in Baucau for three months. The Collar was presented to the widow of Commander Aquilino Ximenes “Mau-Lear”, who led Region III of the Falintil from 1987 until he fell at Ainaro on 8 February 1995.

The Head of State recalled in his address that he himself had been Mau-Lear’s radio operator. Domingos da Costa Belo, a native of Laga, was captured on 17 September 1993 and sentenced to twelve years by the court of Dili; he served his sentence at Cipinang until March 1999. He testified to the Commission for Reception, Truth and Reconciliation on 15 December 2003. He was a deputy of Fretilin from 2007 to 2012 and defeated Prime Minister Lúcia Sarmento Freitas in the second round of the presidential election of 16 April 2012.

On Wednesday the President is to fly to Jakarta. He spoke on Saturday by telephone with the President of Indonesia, Bambang Wiratmadja, to prepare the visit.
""",
  occ("Domingos “Lekirauk” da Costa Belo", "President of the Republic", start=("16 April 2012", "2012-04-16"), again=["President#4", "Head of State"]),
  occ("Yamila Estévez Borges", "Ambassador of Cuba#2", start=("this morning", "2014-05-19"), again=["Ambassador of Cuba"]),
  occ("Reinaldo Portuondo Gil", "succeeds", start=("five years", "2009"), end=("30 April", "2014-04-30")),
  occ("Yamila Estévez Borges", "consul in Luanda", start=("2003", "2003"), end=("2007", "2007")),
  occ("Yamila Estévez Borges", "deputy director for Asia and Oceania"),
  occ("Maria Fátima Guterres Soares", "director of the Manatuto clinic", start=("1998", "1998")),
  occ("Maria Fátima Guterres Soares", "Sister"),
  occ("Aquilino Ximenes “Mau-Lear”", "led Region III of the Falintil", start=("1987", "1987"), end=("8 February 1995", "1995-02-08"), again=["Commander"]),
  occ("Domingos “Lekirauk” da Costa Belo", "radio operator"),
  occ("Domingos “Lekirauk” da Costa Belo", "deputy of Fretilin", start=("2007#2", "2007"), end=("2012", "2012")),
  occ("Lúcia Sarmento Freitas", "Prime Minister"),
  occ("Bambang Wiratmadja", "President of Indonesia"),
  fact("Domingos “Lekirauk” da Costa Belo", "alias", "Lekirauk"),
  fact("Yamila Estévez Borges", "education", "University of Oriente"),
  fact("Yamila Estévez Borges", "occupation", "diplomat", date=("1991", "1991")),
  fact("Maria Fátima Guterres Soares", "religion", "Canossian order"),
  fact("Maria Fátima Guterres Soares", "award", "Order of Timor-Leste", date=("19 May 2014", "2014-05-19")),
  fact("Aquilino Ximenes “Mau-Lear”", "alias", "Mau-Lear"),
  fact("Aquilino Ximenes “Mau-Lear”", "award", "Collar", date=("19 May 2014", "2014-05-19")),
  fact("Aquilino Ximenes “Mau-Lear”", "deathPlace", "Ainaro"),
  fact("Aquilino Ximenes “Mau-Lear”", "deathDate", "8 February 1995", value="1995-02-08"),
  fact("Domingos “Lekirauk” da Costa Belo", "birthPlace", "Laga"),
  fact("Domingos “Lekirauk” da Costa Belo", "party", "Fretilin"),
  ev("meeting", "received this morning", ("this morning", "2014-05-19"), ["Domingos “Lekirauk” da Costa Belo", "Yamila Estévez Borges"]),
  ev("appointment", "letters of credence", ("this morning", "2014-05-19"), ["Yamila Estévez Borges"]),
  ev("departure", "concluded", ("30 April", "2014-04-30"), ["Reinaldo Portuondo Gil"]),
  ev("award", "decorated", ("In the afternoon", "2014-05-19"), ["Domingos “Lekirauk” da Costa Belo", "Maria Fátima Guterres Soares"]),
  ev("arrest", "detained", ("1991#2", "1991"), ["Maria Fátima Guterres Soares"]),
  ev("award", "was presented", ("In the afternoon", "2014-05-19"), ["Aquilino Ximenes “Mau-Lear”"]),
  ev("speech", "address", ("19 May 2014", "2014-05-19"), ["Domingos “Lekirauk” da Costa Belo"]),
  ev("arrest", "was captured", ("17 September 1993", "1993-09-17"), ["Domingos “Lekirauk” da Costa Belo"]),
  ev("sanction", "sentenced", None, ["Domingos “Lekirauk” da Costa Belo"]),
  ev("testimony", "testified", ("15 December 2003", "2003-12-15"), ["Domingos “Lekirauk” da Costa Belo"]),
  ev("election", "defeated", ("16 April 2012", "2012-04-16"), ["Domingos “Lekirauk” da Costa Belo", "Lúcia Sarmento Freitas"]),
  ev("communication", "spoke on Saturday by telephone", ("Saturday", "2014-05-17"), ["Domingos “Lekirauk” da Costa Belo", "Bambang Wiratmadja"]),
)

P("d38-43", """Fine Gael – Our People
Councillor Bríd Ní Chonghaile-Staunton

Bríd has been a member of Galway County Council for the Conamara electoral area since 2009. She was co-opted on 23 February of that year to replace her father, Máirtín Ó Conghaile, who retired after twenty-eight years as a councillor, and has been elected in her own right three times: in June 2009, in May 2014, when she headed the poll, and in May 2019.

She was Cathaoirleach of the Council from June 2016 to June 2017, taking the chain from Cllr. Peadar Mannion-Lydon (Fianna Fáil). In that year she met the Taoiseach, Colm Hanratty, twice about the Clifden road, wrote to every school in the county on bullying and travelled to Boston in March 2017 for the St. Patrick’s Day parade.

Bríd contested the 2011 General Election in Galway West without success; the third Fine Gael seat went to Dr. Seán Cuffe-Blake by 17 votes after a four-day recount. She was a member of the Seanad from April 2016 to March 2020, having been returned on the Cultural and Educational Panel, and was the party’s spokesperson on the Gaeltacht there.

On 4 December 2018 she disclosed to the Seanad that she owned land on the route of the N59 and withdrew from the debate. A complaint to the Standards in Public Office Commission was dismissed on 15 May 2019. Its author, Tadhg Furey-Walsh, formerly county manager, has apologised.

Born in Carraroe in 1971, she went to Scoil Chuimsitheach Chiaráin and NUI Galway (BComm 1992, H.Dip. in Education 1993). She taught business at Coláiste Cholmcille in Inverin for sixteen years and was vice-principal from 2005.

Bríd is married to Enda Staunton, a Garda sergeant in Spiddal, and they have four children. Her sister Áine is general secretary of the fishermen’s co-op in Rossaveal. In 2020 Bríd was appointed chairperson of Údarás na Gaeltachta’s audit committee by the Minister of State, Eoghan Timoney.
""",
  occ("Bríd Ní Chonghaile-Staunton", "member of Galway County Council for the Conamara electoral area", start=("23 February of that year", "2009-02-23"), again=["Councillor"]),
  occ("Máirtín Ó Conghaile", "councillor", start=("twenty-eight years", "1981"), end=("23 February of that year", "2009-02-23")),
  occ("Bríd Ní Chonghaile-Staunton", "Cathaoirleach of the Council", start=("June 2016", "2016-06"), end=("June 2017", "2017-06")),
  occ("Peadar Mannion-Lydon", "taking the chain from", end=("June 2016", "2016-06")),
  occ("Peadar Mannion-Lydon", "Cllr."),
  occ("Colm Hanratty", "Taoiseach"),
  occ("Seán Cuffe-Blake", "third Fine Gael seat", start=("2011", "2011")),
  occ("Bríd Ní Chonghaile-Staunton", "member of the Seanad", start=("April 2016", "2016-04"), end=("March 2020", "2020-03")),
  occ("Bríd Ní Chonghaile-Staunton", "spokesperson on the Gaeltacht"),
  occ("Tadhg Furey-Walsh", "county manager"),
  occ("Bríd Ní Chonghaile-Staunton", "taught business at Coláiste Cholmcille"),
  occ("Bríd Ní Chonghaile-Staunton", "vice-principal", start=("2005", "2005")),
  occ("Enda Staunton", "Garda sergeant in Spiddal"),
  occ("Áine", "general secretary of the fishermen’s co-op"),
  occ("Bríd Ní Chonghaile-Staunton", "chairperson of Údarás na Gaeltachta’s audit committee", start=("2020#2", "2020")),
  occ("Eoghan Timoney", "Minister of State"),
  fact("Bríd Ní Chonghaile-Staunton", "party", "Fine Gael"),
  fact("Bríd Ní Chonghaile-Staunton", "father", "Máirtín Ó Conghaile"),
  fact("Peadar Mannion-Lydon", "party", "Fianna Fáil"),
  fact("Seán Cuffe-Blake", "party", "Fine Gael#2"),
  fact("Bríd Ní Chonghaile-Staunton", "birthPlace", "Carraroe"),
  fact("Bríd Ní Chonghaile-Staunton", "birthDate", "1971", value="1971"),
  fact("Bríd Ní Chonghaile-Staunton", "education", "Scoil Chuimsitheach Chiaráin"),
  fact("Bríd Ní Chonghaile-Staunton", "education", "NUI Galway", date=("1992", "1992")),
  fact("Bríd Ní Chonghaile-Staunton", "spouse", "Enda Staunton"),
  fact("Bríd Ní Chonghaile-Staunton", "siblings", "Áine"),
  ev("appointment", "was co-opted", ("23 February of that year", "2009-02-23"), ["Bríd Ní Chonghaile-Staunton", "Máirtín Ó Conghaile"]),
  ev("departure", "retired", ("23 February of that year", "2009-02-23"), ["Máirtín Ó Conghaile"]),
  ev("election", "has been elected", ("June 2009", "2009-06"), ["Bríd Ní Chonghaile-Staunton"]),
  ev("election", "headed the poll", ("May 2014", "2014-05"), ["Bríd Ní Chonghaile-Staunton"]),
  ev("appointment", "taking the chain", ("June 2016", "2016-06"), ["Bríd Ní Chonghaile-Staunton", "Peadar Mannion-Lydon"]),
  ev("meeting", "met the Taoiseach", ("In that year", "2016/2017"), ["Bríd Ní Chonghaile-Staunton", "Colm Hanratty"]),
  ev("communication", "wrote", ("In that year", "2016/2017"), ["Bríd Ní Chonghaile-Staunton"]),
  ev("travel", "travelled", ("March 2017", "2017-03"), ["Bríd Ní Chonghaile-Staunton"]),
  ev("candidacy", "contested", ("2011", "2011"), ["Bríd Ní Chonghaile-Staunton"]),
  ev("election", "went to", ("2011", "2011"), ["Seán Cuffe-Blake", "Bríd Ní Chonghaile-Staunton"]),
  ev("election", "returned", ("April 2016", "2016-04"), ["Bríd Ní Chonghaile-Staunton"]),
  ev("disclosure", "disclosed", ("4 December 2018", "2018-12-04"), ["Bríd Ní Chonghaile-Staunton"]),
  ev("recusal", "withdrew from the debate", ("4 December 2018", "2018-12-04"), ["Bríd Ní Chonghaile-Staunton"]),
  ev("appointment", "was appointed", ("2020#2", "2020"), ["Bríd Ní Chonghaile-Staunton", "Eoghan Timoney"]),
)

P("d38-44", """BIOGRAPHICAL DIRECTORY OF THE STATE LEGISLATURE AND CONGRESSIONAL DELEGATION

PETTENGILL, Asahel Worthington, 1806–1871

A Representative from Vermont; born in Pomfret, Windsor County, Vt., November 2, 1806; attended the common schools and Thetford Academy; was graduated from Dartmouth College in 1828; studied law in the office of Judge Jonas Fairbairn at Woodstock; was admitted to the bar in 1831 and commenced practice in Montpelier; State’s attorney for Washington County 1835–1837; member of the State house of representatives in 1838 and 1839; served in the State senate 1841–1843 and as its president pro tempore in the latter year; elected as a Whig to the Twenty-ninth and to the two succeeding Congresses (March 4, 1845–March 3, 1851); chairman, Committee on Patents (Thirtieth Congress); delivered on January 12, 1848, a speech against the Mexican War; was not a candidate for renomination in 1850; succeeded by Thaddeus Bartlett Miner of St. Johnsbury.

Appointed by Acting President Lucian Hathaway chargé d’affaires to Naples, June 9, 1851; sailed from New York July 3; recalled in 1853 and replaced by Robert Dale Prentiss of Indiana; joined the Republican Party upon its formation; delegate to the Republican National Convention at Chicago in 1860; unsuccessful candidate for Governor in 1862, being defeated in the caucus by Paul Dillingham Keyes; testified before the Joint Committee on the Conduct of the War, February 20, 1863, on army contracts held by his brother, Lemuel Pettengill, quartermaster general of the State, who was removed the next month and indicted; judge of the supreme court of Vermont from December 1, 1865, until his resignation, on account of ill health, September 30, 1870; took no part in the case of the State against his brother; received the degree of LL.D. from Dartmouth in 1867; died in Montpelier, Vt., May 16, 1871; interment in Green Mount Cemetery.

He married, in 1833, Lucretia Fairbairn, daughter of Judge Fairbairn; their son, Jonas Fairbairn Pettengill, major of the Sixth Vermont Volunteers, was killed at Savage’s Station, June 29, 1862.
""",
  occ("Asahel Worthington Pettengill", "Representative from Vermont", start=("March 4, 1845", "1845-03-04"), end=("March 3, 1851", "1851-03-03")),
  occ("Jonas Fairbairn", "Judge"),
  occ("Asahel Worthington Pettengill", "State’s attorney for Washington County", start=("1835", "1835"), end=("1837", "1837")),
  occ("Asahel Worthington Pettengill", "member of the State house of representatives", start=("1838", "1838"), end=("1839", "1839")),
  occ("Asahel Worthington Pettengill", "State senate", start=("1841", "1841"), end=("1843", "1843")),
  occ("Asahel Worthington Pettengill", "president pro tempore", start=("the latter year", "1843"), end=("the latter year", "1843")),
  occ("Asahel Worthington Pettengill", "chairman, Committee on Patents"),
  occ("Thaddeus Bartlett Miner", "succeeded by", start=("March 3, 1851", "1851-03-03")),
  occ("Lucian Hathaway", "Acting President"),
  occ("Asahel Worthington Pettengill", "chargé d’affaires to Naples", start=("June 9, 1851", "1851-06-09"), end=("1853", "1853")),
  occ("Robert Dale Prentiss", "replaced by", start=("1853", "1853")),
  occ("Asahel Worthington Pettengill", "delegate to the Republican National Convention", start=("1860", "1860")),
  occ("Lemuel Pettengill", "quartermaster general of the State", end=("the next month", "1863-03")),
  occ("Asahel Worthington Pettengill", "judge of the supreme court of Vermont", start=("December 1, 1865", "1865-12-01"), end=("September 30, 1870", "1870-09-30")),
  occ("Jonas Fairbairn Pettengill", "major of the Sixth Vermont Volunteers", end=("June 29, 1862", "1862-06-29")),
  fact("Asahel Worthington Pettengill", "birthPlace", "Pomfret"),
  fact("Asahel Worthington Pettengill", "birthDate", "November 2, 1806", value="1806-11-02"),
  fact("Asahel Worthington Pettengill", "education", "Thetford Academy"),
  fact("Asahel Worthington Pettengill", "education", "Dartmouth College", date=("1828", "1828")),
  fact("Asahel Worthington Pettengill", "party", "Whig"),
  fact("Thaddeus Bartlett Miner", "residence", "St. Johnsbury"),
  fact("Asahel Worthington Pettengill", "party", "Republican Party"),
  fact("Asahel Worthington Pettengill", "siblings", "Lemuel Pettengill"),
  fact("Asahel Worthington Pettengill", "award", "LL.D.", date=("1867", "1867")),
  fact("Asahel Worthington Pettengill", "deathPlace", "Montpelier#2"),
  fact("Asahel Worthington Pettengill", "deathDate", "May 16, 1871", value="1871-05-16"),
  fact("Asahel Worthington Pettengill", "spouse", "Lucretia Fairbairn", date=("1833", "1833")),
  fact("Lucretia Fairbairn", "father", "Judge Fairbairn"),
  fact("Asahel Worthington Pettengill", "children", "Jonas Fairbairn Pettengill"),
  fact("Lucretia Fairbairn", "children", "Jonas Fairbairn Pettengill"),
  fact("Jonas Fairbairn Pettengill", "causeOfDeath", "killed"),
  fact("Jonas Fairbairn Pettengill", "deathPlace", "Savage’s Station"),
  fact("Jonas Fairbairn Pettengill", "deathDate", "June 29, 1862", value="1862-06-29"),
  ev("appointment", "was admitted to the bar", ("1831", "1831"), ["Asahel Worthington Pettengill"]),
  ev("election", "elected as a Whig", None, ["Asahel Worthington Pettengill"]),
  ev("speech", "speech", ("January 12, 1848", "1848-01-12"), ["Asahel Worthington Pettengill"]),
  ev("appointment", "Appointed", ("June 9, 1851", "1851-06-09"), ["Asahel Worthington Pettengill", "Lucian Hathaway"]),
  ev("travel", "sailed", ("July 3", "1851-07-03"), ["Asahel Worthington Pettengill"]),
  ev("departure", "recalled", ("1853", "1853"), ["Asahel Worthington Pettengill"]),
  ev("appointment", "replaced", ("1853", "1853"), ["Robert Dale Prentiss"]),
  ev("candidacy", "unsuccessful candidate", ("1862", "1862"), ["Asahel Worthington Pettengill"]),
  ev("election", "defeated", ("1862", "1862"), ["Asahel Worthington Pettengill", "Paul Dillingham Keyes"]),
  ev("testimony", "testified", ("February 20, 1863", "1863-02-20"), ["Asahel Worthington Pettengill"]),
  ev("departure", "was removed", ("the next month", "1863-03"), ["Lemuel Pettengill"]),
  ev("investigation", "indicted", None, ["Lemuel Pettengill"]),
  ev("departure", "resignation", ("September 30, 1870", "1870-09-30"), ["Asahel Worthington Pettengill"]),
  ev("recusal", "took no part", None, ["Asahel Worthington Pettengill", "Lemuel Pettengill"]),
  ev("award", "received the degree", ("1867", "1867"), ["Asahel Worthington Pettengill"]),
)

P("d38-45", """Office of the President of Ukraine – Official website

18 June 2010, 19:40
The President held a telephone conversation with the Prime Minister of Slovakia and signed personnel decrees

President of Ukraine Yaroslav Halushko spoke on the phone today with Prime Minister of the Slovak Republic Zuzana Hlinková-Kráľ. The interlocutors discussed the transit of gas and agreed that the Foreign Ministers, Ihor Pylypchuk and Marek Vavro, would continue their consultations, the last round of which took place in Uzhhorod on 2 June.

By Decree No. 702 the Head of State dismissed Anatoliy Drahan from the post of Head of the Zakarpattia Regional State Administration and by Decree No. 703 appointed Oleksandra Vitvitska to this position. A. Drahan, who was elected the same day deputy chairman of the regional council, had headed the region since April 2008. On 11 June he wrote to the President, asking to be relieved.

Reference. Oleksandra Vitvitska was born on 1 September 1965 in the town of Khust. Ukrainian. In 1987 she graduated from Lviv Polytechnic Institute, in 2001 from the National Academy of Public Administration. 1987–1994 – engineer at the Khust ceramics plant; 1994–2002 – director of the same plant; 2002–2006 – mayor of Khust; 2006–2007 – People’s Deputy of Ukraine of the 5th convocation from the bloc “Our Carpathians”, member of the Committee on Budget. In 2009 she was a witness before the parliamentary commission of inquiry into the flood funds, chaired by Roman Kobylnyk. Merited Economist of Ukraine (2005). Her husband, Mykhailo Vitvitskyi, is rector of the diocesan seminary and Greek Catholic priest.

By Decree No. 704 Major General of Justice Borys Zinkevych was discharged as Deputy Prosecutor General in connection with a criminal case opened on 28 May. He was detained on 3 June at Boryspil.

Tomorrow the President will begin a two-day trip to the Carpathian region. Yesterday he delivered a speech at the Kyiv Polytechnic and presented the Order of Merit to Academician Leonid Chub, its rector for twenty years.
""",
  occ("Yaroslav Halushko", "President of Ukraine#2", again=["Head of State", "President#2"]),
  occ("Zuzana Hlinková-Kráľ", "Prime Minister of the Slovak Republic", again=["Prime Minister of Slovakia"]),
  occ("Ihor Pylypchuk", "Foreign Ministers"),
  occ("Marek Vavro", "Foreign Ministers"),
  occ("Anatoliy Drahan", "Head of the Zakarpattia Regional State Administration", start=("April 2008", "2008-04"), end=("today", "2010-06-18"), again=["headed the region"]),
  occ("Oleksandra Vitvitska", "this position", start=("today", "2010-06-18")),
  occ("Anatoliy Drahan", "deputy chairman of the regional council", start=("the same day", "2010-06-18")),
  occ("Oleksandra Vitvitska", "engineer at the Khust ceramics plant", start=("1987#2", "1987"), end=("1994", "1994")),
  occ("Oleksandra Vitvitska", "director of the same plant", start=("1994#2", "1994"), end=("2002", "2002")),
  occ("Oleksandra Vitvitska", "mayor of Khust", start=("2002#2", "2002"), end=("2006", "2006")),
  occ("Oleksandra Vitvitska", "People’s Deputy of Ukraine", start=("2006#2", "2006"), end=("2007", "2007")),
  occ("Oleksandra Vitvitska", "member of the Committee on Budget"),
  occ("Roman Kobylnyk", "parliamentary commission of inquiry into the flood funds, chaired", start=("2009", "2009")),
  occ("Mykhailo Vitvitskyi", "rector of the diocesan seminary"),
  occ("Mykhailo Vitvitskyi", "Greek Catholic priest"),
  occ("Borys Zinkevych", "Major General of Justice"),
  occ("Borys Zinkevych", "Deputy Prosecutor General", end=("today", "2010-06-18")),
  occ("Leonid Chub", "Academician"),
  occ("Leonid Chub", "rector#3", start=("twenty years", "1990")),
  fact("Oleksandra Vitvitska", "birthDate", "1 September 1965", value="1965-09-01"),
  fact("Oleksandra Vitvitska", "birthPlace", "Khust"),
  fact("Oleksandra Vitvitska", "ethnicity", "Ukrainian"),
  fact("Oleksandra Vitvitska", "education", "Lviv Polytechnic Institute", date=("1987", "1987")),
  fact("Oleksandra Vitvitska", "education", "National Academy of Public Administration", date=("2001", "2001")),
  fact("Oleksandra Vitvitska", "party", "Our Carpathians"),
  fact("Oleksandra Vitvitska", "award", "Merited Economist of Ukraine", date=("2005", "2005")),
  fact("Oleksandra Vitvitska", "spouse", "Mykhailo Vitvitskyi"),
  fact("Mykhailo Vitvitskyi", "religion", "Greek Catholic"),
  fact("Leonid Chub", "award", "Order of Merit", date=("Yesterday", "2010-06-17")),
  ev("communication", "spoke on the phone", ("today", "2010-06-18"), ["Yaroslav Halushko", "Zuzana Hlinková-Kráľ"]),
  ev("meeting", "consultations", ("2 June", "2010-06-02"), ["Ihor Pylypchuk", "Marek Vavro"]),
  ev("departure", "dismissed", ("today", "2010-06-18"), ["Anatoliy Drahan", "Yaroslav Halushko"]),
  ev("appointment", "appointed", ("today", "2010-06-18"), ["Oleksandra Vitvitska", "Yaroslav Halushko"]),
  ev("election", "was elected", ("the same day", "2010-06-18"), ["Anatoliy Drahan"]),
  ev("communication", "wrote", ("11 June", "2010-06-11"), ["Anatoliy Drahan", "Yaroslav Halushko"]),
  ev("testimony", "was a witness", ("2009", "2009"), ["Oleksandra Vitvitska", "Roman Kobylnyk"]),
  ev("departure", "was discharged", ("today", "2010-06-18"), ["Borys Zinkevych"]),
  ev("investigation", "criminal case", ("28 May", "2010-05-28"), ["Borys Zinkevych"]),
  ev("arrest", "was detained", ("3 June", "2010-06-03"), ["Borys Zinkevych"]),
  ev("speech", "delivered a speech", ("Yesterday", "2010-06-17"), ["Yaroslav Halushko"]),
  ev("award", "presented the Order of Merit", ("Yesterday", "2010-06-17"), ["Yaroslav Halushko", "Leonid Chub"]),
)


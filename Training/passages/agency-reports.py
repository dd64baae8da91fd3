P("d36-01", """TBILISI, March 14, 2019 (Kavpress) - Georgia's infrastructure minister resigned on Thursday, two days after prosecutors searched the offices of the state road department as part of a bribery probe.

Irakli Tskhadaia announced his departure at a short briefing and took no questions. "I do not want my name to be a burden on the government," he said. He has not been charged.

Prime Minister Vakhtang Oniani accepted the resignation within an hour and named Nutsa Kereselidze, the deputy minister in charge of municipal projects, to run the ministry in the interim, a government spokesman said. Oniani is expected to submit a permanent candidate to parliament next week. Two people familiar with the matter said that he was considering the governor of Imereti for the job.

The road department's head, Zaza Melkadze, was detained on Tuesday at Kutaisi airport as he was about to board a flight to Warsaw. A Tbilisi court on Wednesday ordered that he be held for two months before trial. His lawyer, Lia Chkhaidze, said that her client denied wrongdoing.

Tskhadaia, 47, a civil engineer who studied at the Technical University in Kharkiv, was appointed in June 2017, when he replaced Merab Sulakauri, now Georgia's ambassador to the Czech Republic. Before that he was mayor of Poti from 2014 and a member of the Poti city council.

The investigation was opened in November after the news website Kviris Ambavi published e-mails in which contractors discussed payments. Melkadze was questioned in December and again in January.

Opposition lawmakers welcomed the minister's exit. Tamar Abuladze, who leaves the chair of parliament's regional policy committee this month, told the chamber on Thursday that the government had known of the e-mails since the summer. The government says that it had not.

Oniani, in office since 2016, travels to Brussels on Sunday for talks with European Union officials.
""",
  occ("Irakli Tskhadaia", "infrastructure minister", start=("June 2017", "2017-06"), end=("Thursday", "2019-03-14")),
  occ("Vakhtang Oniani", "Prime Minister", start=("2016", "2016")),
  occ("Nutsa Kereselidze", "deputy minister in charge of municipal projects"),
  occ("Nutsa Kereselidze", "run the ministry in the interim", start=("Thursday", "2019-03-14")),
  occ("Zaza Melkadze", "road department's head"),
  occ("Merab Sulakauri", "replaced", end=("June 2017", "2017-06")),
  occ("Merab Sulakauri", "ambassador to the Czech Republic"),
  occ("Irakli Tskhadaia", "mayor of Poti", start=("2014", "2014"), end=("June 2017", "2017-06")),
  occ("Irakli Tskhadaia", "member of the Poti city council"),
  occ("Tamar Abuladze", "chair of parliament's regional policy committee", end=("this month", "2019-03")),
  fact("Lia Chkhaidze", "occupation", "lawyer"),
  fact("Irakli Tskhadaia", "occupation", "civil engineer"),
  fact("Irakli Tskhadaia", "education", "Technical University in Kharkiv"),
  ev("departure", "resigned", ("Thursday", "2019-03-14"), ["Irakli Tskhadaia"]),
  ev("appointment", "named", ("Thursday", "2019-03-14"), ["Nutsa Kereselidze", "Vakhtang Oniani"]),
  ev("arrest", "was detained", ("Tuesday", "2019-03-12"), ["Zaza Melkadze"], place="Kutaisi airport"),
  ev("arrest", "be held", ("Wednesday", "2019-03-13"), ["Zaza Melkadze"]),
  ev("appointment", "was appointed", ("June 2017", "2017-06"), ["Irakli Tskhadaia"]),
  ev("investigation", "searched", ("two days", "2019-03-12"), ["Zaza Melkadze"]),
  ev("investigation", "investigation", ("November", "2018-11"), ["Zaza Melkadze"]),
  ev("investigation", "was questioned", ("December", "2018-12"), ["Zaza Melkadze"]),
  ev("speech", "told the chamber", ("Thursday#2", "2019-03-14"), ["Tamar Abuladze"]),
)

P("d36-02", """Ecuador court sends ex-governor to prison for eight years

GUAYAQUIL, Nov 20, 2008 (ANDES-SUR) -- A court in this port city on Thursday convicted Washington Moncayo Baquerizo, a former governor of Los Ríos province, of embezzlement and sentenced him to eight years in prison.

Moncayo, 58, who had been free on bail, was taken into custody in the courtroom. His attorney said he would appeal.

Judges found that Moncayo had diverted $2.1 million meant for flood victims in 2002, the last of his three years as governor. His former treasurer, Nelly Zambrano, who pleaded guilty in May, testified on October 7 that she had carried cash to his ranch "in rice sacks." She received a suspended sentence.

The case began in 2005, when the comptroller general, Galo Izurieta, handed an audit to prosecutors. Izurieta stepped down the following year and now teaches at the Catholic University.

Moncayo, an agronomist and rice miller from Babahoyo, entered politics with the Social Christian Party and sat in Congress from 1996 to 1998. President Camilo Estrella appointed him to the governorship in August 1999; he was dismissed by Estrella's successor, Rodrigo Pinto Cevallos, in January 2003. A run for prefect of the province in 2004 ended in defeat at the hands of Marlene Coello, a pharmacist who still holds that post.

Coello called the verdict "a day of shame and of relief." She had visited the court on Wednesday to hear the closing arguments.

Moncayo told the judges last week that he was the victim of a vendetta by Pinto, who ruled Ecuador until 2005. In a letter from Miami, where he lives, Pinto said he had met the accused only once, at a cattle fair in Quevedo.

The defendant's brother, retired army colonel Wellington Moncayo, was acquitted of the same charge. The Babahoyo stadium, which bears the name of their grandfather, will not be renamed, the city council said.
""",
  occ("Washington Moncayo Baquerizo", "governor of Los Ríos province", start=("August 1999", "1999-08"), end=("January 2003", "2003-01"), again=["governorship"]),
  occ("Nelly Zambrano", "treasurer"),
  occ("Galo Izurieta", "comptroller general", end=("the following year", "2006")),
  occ("Galo Izurieta", "teaches at the Catholic University"),
  occ("Washington Moncayo Baquerizo", "sat in Congress", start=("1996", "1996"), end=("1998", "1998")),
  occ("Camilo Estrella", "President"),
  occ("Rodrigo Pinto Cevallos", "Estrella's successor", end=("until 2005", "2005"), again=["ruled Ecuador"]),
  occ("Marlene Coello", "prefect of the province", start=("2004", "2004")),
  occ("Wellington Moncayo", "army colonel"),
  fact("Washington Moncayo Baquerizo", "occupation", "agronomist"),
  fact("Washington Moncayo Baquerizo", "occupation", "rice miller"),
  fact("Washington Moncayo Baquerizo", "birthPlace", "Babahoyo"),
  fact("Washington Moncayo Baquerizo", "party", "Social Christian Party"),
  fact("Marlene Coello", "occupation", "pharmacist"),
  fact("Rodrigo Pinto Cevallos", "residence", "Miami"),
  fact("Washington Moncayo Baquerizo", "siblings", "Wellington Moncayo"),
  fact("Wellington Moncayo", "siblings", "Washington Moncayo Baquerizo"),
  ev("conviction", "convicted", ("Thursday", "2008-11-20"), ["Washington Moncayo Baquerizo"], place="Guayaquil"),
  ev("conviction", "sentenced", ("Thursday", "2008-11-20"), ["Washington Moncayo Baquerizo"]),
  ev("arrest", "was taken into custody", ("Thursday", "2008-11-20"), ["Washington Moncayo Baquerizo"]),
  ev("conviction", "pleaded guilty", ("May", "2008-05"), ["Nelly Zambrano"]),
  ev("testimony", "testified", ("October 7", "2008-10-07"), ["Nelly Zambrano"]),
  ev("conviction", "received a suspended sentence", None, ["Nelly Zambrano"]),
  ev("disclosure", "handed an audit", ("2005", "2005"), ["Galo Izurieta"]),
  ev("departure", "stepped down", ("the following year", "2006"), ["Galo Izurieta"]),
  ev("appointment", "appointed him", ("August 1999", "1999-08"), ["Washington Moncayo Baquerizo", "Camilo Estrella"]),
  ev("departure", "was dismissed", ("January 2003", "2003-01"), ["Washington Moncayo Baquerizo", "Rodrigo Pinto Cevallos"]),
  ev("candidacy", "run for prefect", ("2004", "2004"), ["Washington Moncayo Baquerizo"]),
  ev("election", "defeat", ("2004", "2004"), ["Washington Moncayo Baquerizo", "Marlene Coello"]),
  ev("travel", "had visited", ("Wednesday", "2008-11-19"), ["Marlene Coello"]),
  ev("testimony", "told the judges", ("last week", "2008-11"), ["Washington Moncayo Baquerizo"]),
  ev("communication", "letter from Miami", None, ["Rodrigo Pinto Cevallos"]),
)

P("d36-03", """ACCRA, June 11, 1974 - Lieutenant-Colonel E. K. Adjetey was sworn in yesterday as Commissioner for Trade in succession to Colonel J. A. Bawumia-Seini, who has been posted to Lagos as High Commissioner.

The ceremony at the Castle, Osu, was performed by the Chief Justice, Mr. Justice Owusu Ansong, in the presence of the Head of State. Three other appointments were announced at the same time. Major Y. Z. Alhassan goes from the Ministry of Works to the Upper Region as Regional Commissioner; he takes over there from Wing-Commander P. Tagoe, who retires from the Air Force at the end of this month. Mr. Kwabena Frimpong-Manso, an economist and until last week a deputy governor of the Bank of Ghana, becomes chairman of the Cocoa Marketing Board.

Addressing the new men, the Head of State warned that "no officer is above the probe." He was referring, it is understood, to the committee of inquiry into import licences, which began its sittings on May 6 under the chairmanship of Mrs. Justice Comfort Darko and before which Colonel Bawumia-Seini gave evidence for two days last month. The committee has not found against him.

Colonel Adjetey, who is 39, was educated at Accra Academy and the Royal Military Academy, Sandhurst. He saw service in the Congo in 1961, commanded the Third Battalion of Infantry at Sunyani from 1970 and was Ghana's military attaché in Paris when the National Redemption Council recalled him in March. He is married to Dr. Grace Adjetey, a physician at Korle Bu Hospital, and they have two sons.

Colonel Bawumia-Seini is to leave for Nigeria on Saturday. On Friday he called on the Nigerian High Commissioner in Accra, Alhaji Sule Dankwambo, with whom he had lunch.

The traders' association cabled its congratulations to the new Commissioner last night. Rumours that he would at once lift the price control on cloth were described by the Ministry as mischievous.
""",
  occ("E. K. Adjetey", "Lieutenant-Colonel"),
  occ("E. K. Adjetey", "Commissioner for Trade", start=("yesterday", "1974-06-10"), again=["new Commissioner"]),
  occ("J. A. Bawumia-Seini", "in succession to", end=("yesterday", "1974-06-10")),
  occ("J. A. Bawumia-Seini", "Colonel#2", again=["Colonel#3"]),
  occ("J. A. Bawumia-Seini", "High Commissioner"),
  occ("Owusu Ansong", "Chief Justice"),
  occ("Y. Z. Alhassan", "Major"),
  occ("Y. Z. Alhassan", "Ministry of Works"),
  occ("Y. Z. Alhassan", "Regional Commissioner"),
  occ("P. Tagoe", "takes over there from"),
  occ("P. Tagoe", "Wing-Commander"),
  occ("Kwabena Frimpong-Manso", "deputy governor of the Bank of Ghana", end=("last week", "1974-06")),
  occ("Kwabena Frimpong-Manso", "chairman of the Cocoa Marketing Board", start=("yesterday", "1974-06-10")),
  occ("Comfort Darko", "chairmanship", start=("May 6", "1974-05-06")),
  occ("Comfort Darko", "Justice#3"),
  occ("E. K. Adjetey", "commanded the Third Battalion of Infantry", start=("1970", "1970")),
  occ("E. K. Adjetey", "military attaché in Paris", end=("March", "1974-03")),
  occ("Sule Dankwambo", "Nigerian High Commissioner in Accra"),
  fact("Kwabena Frimpong-Manso", "occupation", "economist"),
  fact("E. K. Adjetey", "education", "Accra Academy"),
  fact("E. K. Adjetey", "education", "Royal Military Academy, Sandhurst"),
  fact("E. K. Adjetey", "militaryService", "Congo", date=("1961", "1961")),
  fact("E. K. Adjetey", "spouse", "Grace Adjetey"),
  fact("Grace Adjetey", "occupation", "physician"),
  ev("appointment", "was sworn in", ("yesterday", "1974-06-10"), ["E. K. Adjetey", "Owusu Ansong"], place="Castle, Osu"),
  ev("appointment", "has been posted", None, ["J. A. Bawumia-Seini"]),
  ev("appointment", "goes from", None, ["Y. Z. Alhassan"]),
  ev("appointment", "becomes", None, ["Kwabena Frimpong-Manso"]),
  ev("testimony", "gave evidence", ("last month", "1974-05"), ["J. A. Bawumia-Seini", "Comfort Darko"]),
  ev("departure", "recalled him", ("March", "1974-03"), ["E. K. Adjetey"]),
  ev("meeting", "called on", ("Friday", "1974-06-07"), ["J. A. Bawumia-Seini", "Sule Dankwambo"], place="Accra"),
  ev("communication", "cabled", ("last night", "1974-06-10"), ["E. K. Adjetey"]),
)

P("d36-04", """Philippine official cited for contempt after walking out of hearing

By Rowena Balagtas-Uy

MANILA, Sept. 7, 2022 – The Senate blue ribbon committee voted 9-4 on Wednesday to cite for contempt Undersecretary Ferdinand Luat Macaraeg of the agriculture department, who left Tuesday's hearing on sugar imports without permission.

Committee chair Sen. Imelda Torrefranca ordered Macaraeg confined to the Senate premises until he answers questions on who approved the importation of 300,000 tons of sugar on Aug. 9. The sergeant-at-arms, retired general Ambrosio Caballes, served the order at 4 p.m. at the official's house in Quezon City.

Macaraeg had testified for three hours when he rose, saying that he had been summoned to Malacañang. The Palace denied calling him.

Agriculture officials said on background that the department's acting head, Secretary Noel Pascua, phoned Torrefranca on Wednesday morning to apologize. Pascua himself is to appear next week.

Macaraeg, a lawyer, has been undersecretary since July 5. He was administrator of the Sugar Regulatory Administration from 2016 to 2019, when he was suspended for six months by the Ombudsman over a warehouse lease; the Court of Appeals later lifted the suspension. He lost a race for the congressional seat of Negros Occidental's fourth district last May to Rep. Cristy Javelosa, the widow of former vice governor Edgardo Javelosa.

The current sugar administrator, Hermenegildo Sarabia, resigned on Aug. 16. In a letter that he read to senators on Aug. 30, he said that he had signed the order "on instruction". He was replaced by David John Alba-Ledesma, a planter and former board member of the agency.

Torrefranca, 61, took over the committee in July. Her late father, Pacifico Torrefranca, chaired it between 1989 and 1992.

The senator told the session on Wednesday that nobody "from the guard to the secretary" may walk out on the chamber.
""",
  occ("Ferdinand Luat Macaraeg", "Undersecretary", start=("July 5", "2022-07-05"), again=["undersecretary"]),
  occ("Imelda Torrefranca", "Committee chair", start=("July#2", "2022-07"), again=["took over the committee"]),
  occ("Imelda Torrefranca", "Sen.", again=["senator"]),
  occ("Ambrosio Caballes", "sergeant-at-arms"),
  occ("Ambrosio Caballes", "general"),
  occ("Noel Pascua", "acting head"),
  occ("Noel Pascua", "Secretary"),
  occ("Ferdinand Luat Macaraeg", "administrator of the Sugar Regulatory Administration", start=("2016", "2016"), end=("2019", "2019")),
  occ("Cristy Javelosa", "congressional seat of Negros Occidental's fourth district", start=("last May", "2022-05"), again=["Rep."]),
  occ("Edgardo Javelosa", "vice governor"),
  occ("Hermenegildo Sarabia", "sugar administrator", end=("Aug. 16", "2022-08-16")),
  occ("David John Alba-Ledesma", "replaced by"),
  occ("David John Alba-Ledesma", "board member of the agency"),
  occ("Pacifico Torrefranca", "chaired it", start=("1989", "1989"), end=("1992", "1992")),
  fact("Ferdinand Luat Macaraeg", "residence", "Quezon City"),
  fact("Ferdinand Luat Macaraeg", "occupation", "lawyer"),
  fact("Cristy Javelosa", "spouse", "Edgardo Javelosa"),
  fact("Edgardo Javelosa", "spouse", "Cristy Javelosa"),
  fact("David John Alba-Ledesma", "occupation", "planter"),
  fact("Imelda Torrefranca", "father", "Pacifico Torrefranca"),
  fact("Pacifico Torrefranca", "children", "Imelda Torrefranca"),
  ev("sanction", "cite for contempt", ("Wednesday", "2022-09-07"), ["Ferdinand Luat Macaraeg"]),
  ev("arrest", "confined", ("Wednesday", "2022-09-07"), ["Ferdinand Luat Macaraeg", "Imelda Torrefranca"]),
  ev("communication", "served the order", ("Wednesday", "2022-09-07"), ["Ambrosio Caballes", "Ferdinand Luat Macaraeg"]),
  ev("testimony", "had testified", ("Tuesday", "2022-09-06"), ["Ferdinand Luat Macaraeg"]),
  ev("communication", "phoned", ("Wednesday morning", "2022-09-07"), ["Noel Pascua", "Imelda Torrefranca"]),
  ev("sanction", "was suspended", ("2019", "2019"), ["Ferdinand Luat Macaraeg"]),
  ev("election", "lost a race", ("last May", "2022-05"), ["Ferdinand Luat Macaraeg", "Cristy Javelosa"]),
  ev("departure", "resigned", ("Aug. 16", "2022-08-16"), ["Hermenegildo Sarabia"]),
  ev("testimony", "read to senators", ("Aug. 30", "2022-08-30"), ["Hermenegildo Sarabia"]),
  ev("appointment", "was replaced", None, ["David John Alba-Ledesma", "Hermenegildo Sarabia"]),
  ev("appointment", "took over the committee", ("July#2", "2022-07"), ["Imelda Torrefranca"]),
  ev("speech", "told the session", ("Wednesday#3", "2022-09-07"), ["Imelda Torrefranca"]),
)

P("d36-05", """BUCHAREST, April 18, 1936. — It is officially stated this evening that M. Constantin Filotti, Minister of Communications, has tendered his resignation to the King and that it has been accepted. M. Aurel Drăgulescu, Under-Secretary of State in the same department, has been charged with its affairs.

The fall of M. Filotti follows upon the disclosures made in the Senate on Tuesday by Dr. Ștefan Boerescu, the leader of the Peasant group in that house, who read aloud a letter of the Minister's to the director of the locomotive works at Reșița. M. Filotti, who replied in a speech of one hour on Wednesday, did not dispute that the letter was his. A parliamentary commission of seven, with General Manu as its president, was set up on Thursday.

M. Filotti was born at Focșani in 1881. He studied law in Paris, and on his return was elected deputy for Putna in 1914 as a Liberal. In the war he served with the 10th Infantry Regiment and was made prisoner at Turtucaia. He was prefect of his native county from 1922 to 1926 and Minister of Industry for five months in 1928. To the portfolio of Communications he came on January 2, 1934, in place of M. Eduard Rosetti, since then Minister Plenipotentiary at Warsaw. His wife, Mme. Elena Filotti, is a sister of the banker Oscar Kiriacescu, who was president of the Chamber of Commerce until his bankruptcy.

The King received M. Drăgulescu at Sinaia this morning. The new head of the department, an engineer by training, has never sat in Parliament. He accompanied the late Minister to Prague last year for the negotiations over the Czech loan, and it was he, according to a newspaper of the Left, who supplied Dr. Boerescu with his copy of the letter. He has denied this.

M. Filotti left tonight for Vienna.
""",
  occ("Constantin Filotti", "Minister of Communications", start=("January 2, 1934", "1934-01-02"), end=("this evening", "1936-04-18"), again=["portfolio of Communications"]),
  occ("Aurel Drăgulescu", "Under-Secretary of State"),
  occ("Aurel Drăgulescu", "charged with its affairs", start=("this evening", "1936-04-18"), again=["new head of the department"]),
  occ("Ștefan Boerescu", "leader of the Peasant group"),
  occ("Manu", "General"),
  occ("Manu", "its president", start=("Thursday", "1936-04-16")),
  occ("Constantin Filotti", "deputy for Putna", start=("1914", "1914")),
  occ("Constantin Filotti", "prefect of his native county", start=("1922", "1922"), end=("1926", "1926")),
  occ("Constantin Filotti", "Minister of Industry", start=("1928", "1928"), end=("1928", "1928")),
  occ("Eduard Rosetti", "in place of", end=("January 2, 1934", "1934-01-02")),
  occ("Eduard Rosetti", "Minister Plenipotentiary at Warsaw", start=("January 2, 1934", "1934-01-02")),
  occ("Oscar Kiriacescu", "president of the Chamber of Commerce"),
  fact("Constantin Filotti", "birthPlace", "Focșani"),
  fact("Constantin Filotti", "birthDate", "1881", value="1881"),
  fact("Constantin Filotti", "education", "studied law in Paris"),
  fact("Constantin Filotti", "party", "Liberal"),
  fact("Constantin Filotti", "militaryService", "10th Infantry Regiment"),
  fact("Constantin Filotti", "spouse", "Elena Filotti"),
  fact("Elena Filotti", "siblings", "Oscar Kiriacescu"),
  fact("Oscar Kiriacescu", "siblings", "Elena Filotti"),
  fact("Oscar Kiriacescu", "occupation", "banker"),
  fact("Aurel Drăgulescu", "occupation", "engineer"),
  ev("departure", "tendered his resignation", None, ["Constantin Filotti"]),
  ev("appointment", "has been charged", None, ["Aurel Drăgulescu"]),
  ev("disclosure", "disclosures", ("Tuesday", "1936-04-14"), ["Ștefan Boerescu", "Constantin Filotti"]),
  ev("speech", "replied in a speech", ("Wednesday", "1936-04-15"), ["Constantin Filotti"]),
  ev("investigation", "was set up", ("Thursday", "1936-04-16"), ["Manu", "Constantin Filotti"]),
  ev("election", "was elected", ("1914", "1914"), ["Constantin Filotti"]),
  ev("arrest", "was made prisoner", None, ["Constantin Filotti"], place="Turtucaia"),
  ev("appointment", "came", ("January 2, 1934", "1934-01-02"), ["Constantin Filotti", "Eduard Rosetti"]),
  ev("meeting", "received", ("this morning", "1936-04-18"), ["Aurel Drăgulescu"], place="Sinaia"),
  ev("travel", "accompanied", ("last year", "1935"), ["Aurel Drăgulescu", "Constantin Filotti"], place="Prague"),
  ev("travel", "left tonight", ("tonight", "1936-04-18"), ["Constantin Filotti"], place="Vienna"),
)

P("d36-06", """NAIROBI, Feb 25, 2015 (EAN) - Kenyan anti-corruption officers on Wednesday arrested the managing director of the National Seed Agency, Beatrice Cherotich Rono, and two of her aides over the award of a 900-million-shilling contract for fertiliser.

The three were picked up at the agency's Upper Hill headquarters shortly after 7 a.m. and driven to Integrity Centre to record statements, the Ethics and Anti-Corruption Commission said on Twitter. They are expected in court on Friday.

Commission chief executive Hussein Guyo Dida told a news conference that the contract had gone to a firm registered eleven days earlier. He did not say who owned it.

Agriculture Cabinet Secretary Joseph Mwandawiro suspended Rono on Feb 18 pending inquiries and gave her duties to Stephen Wachira, the agency's finance manager. Wachira was himself questioned on Monday and released.

Rono has led the agency since October 2012, when she succeeded Dr Patrick Oduya, a plant breeder who retired. She was earlier county director of agriculture in Uasin Gishu and holds a master's degree from Egerton University. She is the daughter of former Cabinet minister Isaiah arap Rono, who died in 2009, and the wife of Nandi Senator Elkana Kosgei.

Kosgei, of the United Republican Party, rejected the arrest as "politics by other means". He said that his wife had written to the president in January, naming people who had pressed her to pay.

State House confirmed receiving a letter but declined to discuss it.

The affair came to light on Feb 3, when a whistleblower sent tender documents to the Daily Tribune. Parliament's agriculture committee, chaired by Jane Nthenya of Makueni, has held three hearings since. Mwandawiro, who appeared before it last Thursday, told members that he had never met the contractors. Oduya gave evidence the same day.

The commission, created in 2011, has been criticised for losing cases.
""",
  occ("Beatrice Cherotich Rono", "managing director of the National Seed Agency", start=("October 2012", "2012-10"), again=["led the agency"]),
  occ("Hussein Guyo Dida", "Commission chief executive"),
  occ("Joseph Mwandawiro", "Agriculture Cabinet Secretary"),
  occ("Stephen Wachira", "gave her duties", start=("Feb 18", "2015-02-18")),
  occ("Stephen Wachira", "finance manager"),
  occ("Patrick Oduya", "succeeded", end=("October 2012", "2012-10")),
  occ("Beatrice Cherotich Rono", "county director of agriculture in Uasin Gishu"),
  occ("Isaiah arap Rono", "Cabinet minister"),
  occ("Elkana Kosgei", "Nandi Senator"),
  occ("Jane Nthenya", "agriculture committee"),
  fact("Patrick Oduya", "occupation", "plant breeder"),
  fact("Beatrice Cherotich Rono", "education", "Egerton University"),
  fact("Beatrice Cherotich Rono", "father", "Isaiah arap Rono"),
  fact("Isaiah arap Rono", "children", "Beatrice Cherotich Rono"),
  fact("Isaiah arap Rono", "deathDate", "2009", value="2009"),
  fact("Beatrice Cherotich Rono", "spouse", "Elkana Kosgei"),
  fact("Elkana Kosgei", "spouse", "Beatrice Cherotich Rono"),
  fact("Elkana Kosgei", "party", "United Republican Party"),
  ev("arrest", "arrested", ("Wednesday", "2015-02-25"), ["Beatrice Cherotich Rono"], place="Upper Hill"),
  ev("speech", "told a news conference", None, ["Hussein Guyo Dida"]),
  ev("sanction", "suspended", ("Feb 18", "2015-02-18"), ["Beatrice Cherotich Rono", "Joseph Mwandawiro"]),
  ev("appointment", "gave her duties", ("Feb 18", "2015-02-18"), ["Stephen Wachira", "Joseph Mwandawiro"]),
  ev("investigation", "questioned", ("Monday", "2015-02-23"), ["Stephen Wachira"]),
  ev("appointment", "succeeded", ("October 2012", "2012-10"), ["Beatrice Cherotich Rono", "Patrick Oduya"]),
  ev("departure", "retired", ("October 2012", "2012-10"), ["Patrick Oduya"]),
  ev("disclosure", "sent tender documents", ("Feb 3", "2015-02-03"), ["Beatrice Cherotich Rono"]),
  ev("testimony", "appeared before it", ("last Thursday", "2015-02-19"), ["Joseph Mwandawiro", "Jane Nthenya"]),
  ev("testimony", "gave evidence", ("the same day", "2015-02-19"), ["Patrick Oduya"]),
)

P("d36-07", """Malaysia's Tan Sri quits as anti-graft panel head

KUALA LUMPUR, 6 Oct 1999 (Bernas) — Tan Sri Abdul Rahim Mohd Tahir stepped down today as chairman of the Advisory Board on Corruption, a year before his term was to end, citing his health.

Chief Secretary to the Government Datuk Lim Swee Aun announced the resignation in a two-paragraph statement. He said the King had consented to the appointment of retired Federal Court judge Datuk Mahadevan Nadarajah as the new chairman with effect from 1 November.

Abdul Rahim, 66, underwent a heart operation in Adelaide in July. He had chaired the board since 1 November 1997.

Sources in the civil service said that he had differed with the board's members over the handling of a complaint against a Menteri Besar. The sources, who asked not to be named, said the two sides met last Thursday at Putrajaya and failed to agree. Lim denied any rift.

A career officer, Abdul Rahim was secretary-general of the Ministry of Works from 1984 until 1988, the year in which he took optional retirement. He then headed Bank Tani for six years. His successor at the bank, Dato' Hashimah Yusof, was the first woman to run a Malaysian lender; she was removed in 1998, when the central bank took it over.

In Parliament, Opposition Leader Chua Kim Hock called on Tuesday for the complaint to be made public. He said he had himself lodged it with the Anti-Corruption Agency in March, together with copies of eleven cheques.

The agency's director-general, Datuk Zainal Abidin Kassim, said through a spokesman that investigations were "ongoing". He is on a working visit to Hong Kong, where he held talks on Monday with the commissioner of the Independent Commission Against Corruption, Gilbert Yuen.

Mahadevan, a Penang-born graduate of Lincoln's Inn, sat on the Federal Court between 1990 and 1996. His elder brother, Datuk K. Nadarajah, is president of the Bar Council's disciplinary board.
""",
  occ("Abdul Rahim Mohd Tahir", "chairman of the Advisory Board on Corruption", start=("1 November 1997", "1997-11-01"), end=("today", "1999-10-06"), again=["anti-graft panel head", "chaired the board"]),
  occ("Lim Swee Aun", "Chief Secretary to the Government"),
  occ("Mahadevan Nadarajah", "Federal Court judge", start=("1990", "1990"), end=("1996", "1996"), again=["sat on the Federal Court"]),
  occ("Mahadevan Nadarajah", "new chairman", start=("1 November", "1999-11-01")),
  occ("Abdul Rahim Mohd Tahir", "secretary-general of the Ministry of Works", start=("1984", "1984"), end=("1988", "1988")),
  occ("Abdul Rahim Mohd Tahir", "headed Bank Tani", start=("1988", "1988"), end=("six years", "1994")),
  occ("Hashimah Yusof", "successor at the bank", end=("1998", "1998")),
  occ("Chua Kim Hock", "Opposition Leader"),
  occ("Zainal Abidin Kassim", "director-general"),
  occ("Gilbert Yuen", "commissioner of the Independent Commission Against Corruption"),
  occ("K. Nadarajah", "president of the Bar Council's disciplinary board"),
  fact("Mahadevan Nadarajah", "birthPlace", "Penang"),
  fact("Mahadevan Nadarajah", "education", "Lincoln's Inn"),
  fact("Mahadevan Nadarajah", "siblings", "K. Nadarajah"),
  fact("K. Nadarajah", "siblings", "Mahadevan Nadarajah"),
  ev("departure", "stepped down", ("today", "1999-10-06"), ["Abdul Rahim Mohd Tahir"]),
  ev("disclosure", "announced", ("today", "1999-10-06"), ["Lim Swee Aun", "Abdul Rahim Mohd Tahir"]),
  ev("appointment", "appointment", ("1 November", "1999-11-01"), ["Mahadevan Nadarajah"]),
  ev("departure", "took optional retirement", ("1988", "1988"), ["Abdul Rahim Mohd Tahir"]),
  ev("departure", "was removed", ("1998", "1998"), ["Hashimah Yusof"]),
  ev("speech", "called", ("Tuesday", "1999-10-05"), ["Chua Kim Hock"], place="Parliament"),
  ev("travel", "working visit", None, ["Zainal Abidin Kassim"], place="Hong Kong"),
  ev("meeting", "held talks", ("Monday", "1999-10-04"), ["Zainal Abidin Kassim", "Gilbert Yuen"], place="Hong Kong"),
)

P("d36-08", """THE COLONIAL SECRETARY AND THE HARBOUR BOARD
(By Telegraph.—Own Correspondent.)

WELLINGTON, Wednesday, May 10, 1893.

Mr. Theophilus Garland, M.H.R. for Waimea South, has resigned the chairmanship of the Nelson Harbour Board, and Captain Robert Innes Muir, the vice-chairman, was yesterday elected in his room by five votes to three. Mr. Garland's letter, which was read to the Board, states that he finds it impossible to attend to both duties during the session.

It is well known, however, that he and the Engineer to the Board, Mr. Septimus Hale, have not been upon terms since February, when Mr. Hale laid before the Auditor-General certain vouchers for cement. The Auditor-General, Mr. Fitzwilliam Bruce, visited Nelson in March and examined the books during four days. His report, presented on the 24th of April, acquits the chairman of all but carelessness. The Board's secretary, one Albert Pym, was arrested at Blenheim on Saturday, and on Monday was committed for trial on a charge of embezzling £312.

Mr. Garland is a native of Devonshire, and came to the colony in the ship Tintern Abbey in 1857. He was Mayor of Richmond for three years from 1878, being succeeded by his partner in the brewery, Mr. John Ogilvie, and was first returned to the House in 1884, defeating Mr. Acland. At the general election of 1887 he was unseated by that gentleman, but he recovered the constituency in 1890.

Captain Muir, formerly harbourmaster at Westport, married in 1871 a daughter of the late Archdeacon Tolmie.

A deputation consisting of Messrs. Ogilvie, Pratt and Snodgrass waited on the Colonial Secretary this morning to ask for a Royal Commission. The Minister promised to lay the matter before his colleagues. Mr. Acland, who has been spoken of as a candidate for the seat, addresses a meeting at Brightwater next week; he spoke at Wakefield last Friday, and was well received.
""",
  occ("Theophilus Garland", "M.H.R. for Waimea South", start=("1890", "1890")),
  occ("Theophilus Garland", "chairmanship of the Nelson Harbour Board", again=["chairman#3"]),
  occ("Robert Innes Muir", "Captain"),
  occ("Robert Innes Muir", "vice-chairman"),
  occ("Robert Innes Muir", "elected in his room", start=("yesterday", "1893-05-09")),
  occ("Septimus Hale", "Engineer to the Board"),
  occ("Fitzwilliam Bruce", "Auditor-General", again=["Auditor-General#2"]),
  occ("Albert Pym", "Board's secretary"),
  occ("Theophilus Garland", "Mayor of Richmond", start=("1878", "1878"), end=("three years", "1881")),
  occ("John Ogilvie", "succeeded", start=("three years", "1881")),
  occ("Theophilus Garland", "returned to the House", start=("1884", "1884"), end=("1887", "1887")),
  occ("Acland", "unseated by", start=("1887", "1887"), end=("1890", "1890")),
  occ("Robert Innes Muir", "harbourmaster at Westport"),
  occ("Tolmie", "Archdeacon"),
  fact("Theophilus Garland", "birthPlace", "Devonshire"),
  fact("Theophilus Garland", "occupation", "brewery"),
  fact("John Ogilvie", "occupation", "partner in the brewery"),
  ev("departure", "has resigned", None, ["Theophilus Garland"]),
  ev("election", "elected", ("yesterday", "1893-05-09"), ["Robert Innes Muir"]),
  ev("communication", "letter", ("yesterday", "1893-05-09"), ["Theophilus Garland"]),
  ev("disclosure", "laid before the Auditor-General", ("February", "1893-02"), ["Septimus Hale", "Fitzwilliam Bruce"]),
  ev("travel", "visited", ("March", "1893-03"), ["Fitzwilliam Bruce"], place="Nelson"),
  ev("investigation", "examined the books", ("March", "1893-03"), ["Fitzwilliam Bruce"]),
  ev("disclosure", "presented", ("24th of April", "1893-04-24"), ["Fitzwilliam Bruce", "Theophilus Garland"]),
  ev("arrest", "was arrested", ("Saturday", "1893-05-06"), ["Albert Pym"], place="Blenheim"),
  ev("arrest", "was committed for trial", ("Monday", "1893-05-08"), ["Albert Pym"]),
  ev("travel", "came to the colony", ("1857", "1857"), ["Theophilus Garland"]),
  ev("election", "was first returned", ("1884", "1884"), ["Theophilus Garland", "Acland"]),
  ev("election", "was unseated", ("1887", "1887"), ["Theophilus Garland", "Acland"]),
  ev("election", "recovered the constituency", ("1890", "1890"), ["Theophilus Garland"]),
  ev("meeting", "waited on", ("this morning", "1893-05-10"), ["Ogilvie", "Pratt", "Snodgrass"]),
  ev("speech", "spoke at Wakefield", ("last Friday", "1893-05-05"), ["Acland"], place="Wakefield"),
)

P("d36-09", """KHARTOUM, July 19, 2012 (Nile Wire) — Sudan's finance minister met representatives of the International Monetary Fund on Thursday as protests against his austerity package entered their fifth week.

Osman Idris al-Tayeb, who was appointed in December after his predecessor, Awad Mekki, was sacked, presented a budget with deep cuts in fuel subsidies to the National Assembly on June 20. Police have since arrested dozens, among them Salma Babikir, the secretary-general of the Teachers' Committee, who was seized at her home in Omdurman on Sunday night, her husband said.

Her husband, the physician Yasir Abdel Gadir, told Nile Wire by telephone that security agents had also taken his computer. Government spokesman Rabie Hamdan denied that anybody was held for political reasons.

The delegation, led by the Fund's mission chief for Sudan, Annelise Broekhuizen, arrived on Tuesday and leaves on Saturday. It was received on Wednesday by Vice-President Al-Hadi Bushara.

Al-Tayeb, 53, holds a doctorate from the University of Bradford. He was undersecretary of the same ministry in 2004-2007 and then governor of the Central Bank, from which he resigned in 2010 in a dispute over gold purchases. Mekki had led that dispute from the other side.

Since leaving office, Mekki has been questioned twice by the prosecutor for public funds, most recently on July 11, about loans to a sugar mill at Sennar. He was barred from travel last month. In an interview with the newspaper Al-Midan al-Jadid on Monday he called the inquiry an act of revenge. The mill's chairman, Kamal Hassan Ali Nur, once Sudan's ambassador in Riyadh, fled to Cairo in April.

Parliament's speaker, Ahmed Suleiman Kuku, said lawmakers would vote on the package next week. Two members of the ruling National Congress Party, Badreldin Musa and Aisha al-Faki, told the assembly on Wednesday that they could not support it. Musa was dismissed from the party's bureau for Gezira within hours.
""",
  occ("Osman Idris al-Tayeb", "finance minister", start=("December", "2011-12")),
  occ("Awad Mekki", "predecessor", end=("December", "2011-12")),
  occ("Salma Babikir", "secretary-general of the Teachers' Committee"),
  occ("Rabie Hamdan", "Government spokesman"),
  occ("Annelise Broekhuizen", "mission chief for Sudan"),
  occ("Al-Hadi Bushara", "Vice-President"),
  occ("Osman Idris al-Tayeb", "undersecretary of the same ministry", start=("2004", "2004"), end=("2007", "2007")),
  occ("Osman Idris al-Tayeb", "governor of the Central Bank", start=("2007", "2007"), end=("2010", "2010")),
  occ("Kamal Hassan Ali Nur", "mill's chairman"),
  occ("Kamal Hassan Ali Nur", "ambassador in Riyadh"),
  occ("Ahmed Suleiman Kuku", "Parliament's speaker"),
  occ("Badreldin Musa", "party's bureau for Gezira", end=("within hours", "2012-07-18")),
  fact("Salma Babikir", "residence", "Omdurman"),
  fact("Salma Babikir", "spouse", "Yasir Abdel Gadir"),
  fact("Yasir Abdel Gadir", "spouse", "Salma Babikir"),
  fact("Yasir Abdel Gadir", "occupation", "physician"),
  fact("Osman Idris al-Tayeb", "education", "University of Bradford"),
  fact("Badreldin Musa", "party", "National Congress Party"),
  fact("Aisha al-Faki", "party", "National Congress Party"),
  ev("meeting", "met", ("Thursday", "2012-07-19"), ["Osman Idris al-Tayeb", "Annelise Broekhuizen"]),
  ev("appointment", "was appointed", ("December", "2011-12"), ["Osman Idris al-Tayeb"]),
  ev("departure", "was sacked", ("December", "2011-12"), ["Awad Mekki"]),
  ev("speech", "presented a budget", ("June 20", "2012-06-20"), ["Osman Idris al-Tayeb"]),
  ev("arrest", "was seized", ("Sunday night", "2012-07-15"), ["Salma Babikir"], place="Omdurman"),
  ev("travel", "arrived", ("Tuesday", "2012-07-17"), ["Annelise Broekhuizen"], place="Khartoum"),
  ev("meeting", "was received", ("Wednesday", "2012-07-18"), ["Annelise Broekhuizen", "Al-Hadi Bushara"]),
  ev("departure", "resigned", ("2010", "2010"), ["Osman Idris al-Tayeb"]),
  ev("investigation", "has been questioned", ("July 11", "2012-07-11"), ["Awad Mekki"]),
  ev("sanction", "was barred from travel", ("last month", "2012-06"), ["Awad Mekki"]),
  ev("communication", "interview", ("Monday", "2012-07-16"), ["Awad Mekki"]),
  ev("travel", "fled", ("April", "2012-04"), ["Kamal Hassan Ali Nur"], place="Cairo"),
  ev("speech", "told the assembly", ("Wednesday#2", "2012-07-18"), ["Badreldin Musa", "Aisha al-Faki"]),
  ev("departure", "was dismissed", ("within hours", "2012-07-18"), ["Badreldin Musa"]),
)

P("d36-10", """Dutch deputy mayor cleared of leaking

ROTTERDAM, 27 May 2021 (Polderpers) - The public prosecutor's office has dropped its inquiry into Marleen Hoogendijk-Baks, the Rotterdam alderman for housing, it said on Thursday. She had been suspected of passing a confidential report on the port to a journalist.

Hoogendijk, 49, who stood aside on 8 March, will resume her duties on Tuesday. Bas Verkuijlen, who looked after the portfolio in the meantime, goes back to the council benches.

"I slept for the first time in eleven weeks," she said outside the town hall.

The report, which described how containers were emptied under the eyes of paid guards, appeared in the weekly De Kade on 19 February. Mayor Achmed el Ouazzani lodged a complaint with police three days later. Detectives heard nine people, including the mayor's own chief of staff, Tjeerd Wouda, on 14 April. Wouda was placed on leave on 12 May and, according to two people at the town hall, has admitted that he sent the document from his private address. His lawyer declined to comment.

El Ouazzani told the city council on Wednesday evening that he had telephoned Hoogendijk to offer his regrets. He has run the port city since 2018, having been state secretary for social affairs in The Hague from 2012 to 2017. Opposition leader Ria Stam, of Leefbaar, asked him to consider his position; a motion of no confidence failed by 26 votes to 18.

Hoogendijk, a Labour member, studied planning at Delft and directed the housing corporation Maasoever before the 2018 elections. She is married to Ruben Hoogendijk, a judge at the court of appeal in The Hague, who recused himself on 15 March from a case in which the city was a party. Her father, Kees Baks, a docker, sat on the same council in the 1980s.

De Kade's editor, Pieternel Vos, said she would never name her source.
""",
  occ("Marleen Hoogendijk-Baks", "Rotterdam alderman for housing", again=["deputy mayor"]),
  occ("Bas Verkuijlen", "looked after the portfolio", start=("8 March", "2021-03-08"), end=("Tuesday", "2021-06-01")),
  occ("Bas Verkuijlen", "council benches"),
  occ("Achmed el Ouazzani", "Mayor", start=("2018", "2018"), again=["has run the port city"]),
  occ("Tjeerd Wouda", "chief of staff"),
  occ("Achmed el Ouazzani", "state secretary for social affairs", start=("2012", "2012"), end=("2017", "2017")),
  occ("Ria Stam", "Opposition leader"),
  occ("Marleen Hoogendijk-Baks", "directed the housing corporation Maasoever", end=("2018#2", "2018")),
  occ("Ruben Hoogendijk", "judge at the court of appeal in The Hague"),
  occ("Kees Baks", "sat on the same council", start=("1980s", "198X")),
  occ("Pieternel Vos", "editor"),
  fact("Ria Stam", "party", "Leefbaar"),
  fact("Marleen Hoogendijk-Baks", "party", "Labour"),
  fact("Marleen Hoogendijk-Baks", "education", "studied planning at Delft"),
  fact("Marleen Hoogendijk-Baks", "spouse", "Ruben Hoogendijk"),
  fact("Ruben Hoogendijk", "spouse", "Marleen Hoogendijk-Baks"),
  fact("Marleen Hoogendijk-Baks", "father", "Kees Baks"),
  fact("Kees Baks", "children", "Marleen Hoogendijk-Baks"),
  fact("Kees Baks", "occupation", "docker"),
  ev("investigation", "inquiry", None, ["Marleen Hoogendijk-Baks"]),
  ev("departure", "stood aside", ("8 March", "2021-03-08"), ["Marleen Hoogendijk-Baks"]),
  ev("disclosure", "appeared", ("19 February", "2021-02-19"), ["Tjeerd Wouda"]),
  ev("communication", "lodged a complaint", ("three days later", "2021-02-22"), ["Achmed el Ouazzani"]),
  ev("investigation", "heard", ("14 April", "2021-04-14"), ["Tjeerd Wouda"]),
  ev("sanction", "was placed on leave", ("12 May", "2021-05-12"), ["Tjeerd Wouda"]),
  ev("speech", "told the city council", ("Wednesday evening", "2021-05-26"), ["Achmed el Ouazzani"]),
  ev("communication", "had telephoned", None, ["Achmed el Ouazzani", "Marleen Hoogendijk-Baks"]),
  ev("recusal", "recused himself", ("15 March", "2021-03-15"), ["Ruben Hoogendijk"]),
)

P("d36-11", """MONTEVIDEO, Jan 29, 1987 (Cono Sur) – Former Uruguayan interior minister Gen. Hugo Rampla Seigal refused on Thursday to answer the questions of a Senate commission about the disappearance of a trade union leader in 1976.

Rampla, accompanied by his lawyer, Dr. Walter Ansín, spent nineteen minutes in the room. "I have nothing to declare to politicians," he told reporters as he left the palace.

The commission's president, Sen. Zelmira Bonavita of the Broad Front, said the general would be summoned a second time. The commission was formed in November, after the newspaper La Hora Libre printed the diary of a former army nurse, Cpl. Nibia Tucci, who described the death of bank clerk Ruben Estévez in a cavalry barracks. Tucci testified behind closed doors on Monday and Tuesday. She has since left the country for Sweden.

Rampla was interior minister from September 1974 to March 1978, in the first years of military rule. He was relieved by Gen. Luis Queirolo Vila, who died in 1981, and went to Washington as Uruguay's delegate to the Inter-American Defense Board. He retired in 1982. Born in Treinta y Tres in 1923, he graduated from the Military School in 1944 and was in command of the 2nd Cavalry Brigade at the time of the coup of June 1973.

Defense Minister Juan Vicente Chiesa, himself a retired admiral, has advised officers in writing that they need not appear; the order, dated Jan. 12, was disclosed by a Colorado deputy, Nelson Iturria, in a radio interview on Saturday. President Amílcar Sapelli met Chiesa on Wednesday at the Suárez residence, but no statement was given out.

Estévez's widow, María del Carmen Dutra, who has twice written to the president, watched from the gallery. Their son Daniel Estévez is a lawyer and represents the families.

Sapelli's spokesman said the president, who flies to Brasília on Sunday for a two-day visit, would not intervene.
""",
  occ("Hugo Rampla Seigal", "interior minister", start=("September 1974", "1974-09"), end=("March 1978", "1978-03"), again=["interior minister#2"]),
  occ("Hugo Rampla Seigal", "Gen."),
  occ("Zelmira Bonavita", "commission's president", start=("November", "1986-11")),
  occ("Zelmira Bonavita", "Sen."),
  occ("Nibia Tucci", "army nurse"),
  occ("Nibia Tucci", "Cpl."),
  occ("Luis Queirolo Vila", "was relieved", start=("March 1978", "1978-03")),
  occ("Luis Queirolo Vila", "Gen.#2"),
  occ("Hugo Rampla Seigal", "Uruguay's delegate to the Inter-American Defense Board", start=("March 1978", "1978-03")),
  occ("Hugo Rampla Seigal", "in command of the 2nd Cavalry Brigade", start=("June 1973", "1973-06")),
  occ("Juan Vicente Chiesa", "Defense Minister"),
  occ("Juan Vicente Chiesa", "admiral"),
  occ("Nelson Iturria", "deputy"),
  occ("Amílcar Sapelli", "President"),
  fact("Walter Ansín", "occupation", "lawyer"),
  fact("Zelmira Bonavita", "party", "Broad Front"),
  fact("Hugo Rampla Seigal", "nationality", "Uruguayan"),
  fact("Ruben Estévez", "occupation", "bank clerk"),
  fact("Ruben Estévez", "deathPlace", "cavalry barracks"),
  fact("Luis Queirolo Vila", "deathDate", "1981", value="1981"),
  fact("Hugo Rampla Seigal", "birthPlace", "Treinta y Tres"),
  fact("Hugo Rampla Seigal", "birthDate", "1923", value="1923"),
  fact("Hugo Rampla Seigal", "education", "Military School", date=("1944", "1944")),
  fact("Nelson Iturria", "party", "Colorado"),
  fact("Ruben Estévez", "spouse", "María del Carmen Dutra"),
  fact("María del Carmen Dutra", "spouse", "Ruben Estévez"),
  fact("María del Carmen Dutra", "children", "Daniel Estévez"),
  fact("Ruben Estévez", "children", "Daniel Estévez"),
  fact("Daniel Estévez", "occupation", "lawyer#2"),
  ev("investigation", "was formed", ("November", "1986-11"), ["Zelmira Bonavita"]),
  ev("disclosure", "printed the diary", ("November", "1986-11"), ["Nibia Tucci", "Ruben Estévez"]),
  ev("testimony", "testified", ("Monday and Tuesday", "1987-01-26/1987-01-27"), ["Nibia Tucci"]),
  ev("travel", "has since left the country", None, ["Nibia Tucci"], place="Sweden"),
  ev("departure", "was relieved", ("March 1978", "1978-03"), ["Hugo Rampla Seigal", "Luis Queirolo Vila"]),
  ev("departure", "retired in 1982", ("1982", "1982"), ["Hugo Rampla Seigal"]),
  ev("communication", "advised officers in writing", ("Jan. 12", "1987-01-12"), ["Juan Vicente Chiesa"]),
  ev("disclosure", "was disclosed", ("Saturday", "1987-01-24"), ["Nelson Iturria"]),
  ev("communication", "radio interview", ("Saturday", "1987-01-24"), ["Nelson Iturria"]),
  ev("meeting", "met", ("Wednesday", "1987-01-28"), ["Amílcar Sapelli", "Juan Vicente Chiesa"], place="Suárez residence"),
  ev("communication", "has twice written", None, ["María del Carmen Dutra", "Amílcar Sapelli"]),
)

P("d36-12", """Uzbek regional chief fired after water riots

TASHKENT, August 14, 2003 (Turan News) - The Uzbek president dismissed the governor of Kashkadarya region on Thursday, a day after flying to the regional capital, Karshi, to hear complaints about drinking water.

Shuhrat Nazarov was removed "for serious shortcomings" by vote of the regional council, which the president addressed for forty minutes on Wednesday. Deputies then unanimously approved Muzaffar Eshonqulov, the first deputy minister of agriculture and water management, as acting governor, state television showed.

Nazarov, a 52-year-old irrigation engineer, had headed the region since April 2000. He is the third governor to lose his post this year. Bakhodir Rasulov of Jizzakh was relieved in January and sentenced in June to eleven years for bribe-taking; Tolib Yuldashev of Surkhandarya, Rasulov's former deputy, followed in May and has been sent to Minsk as trade counsellor.

Trouble broke out in Karshi on August 5, when several hundred women blocked the railway. Their spokeswoman, Gulchehra Normatova, a teacher, was arrested the next day and fined. She was freed on Tuesday, her sister Dilbar said, after the United States ambassador, Harold Pickering, raised her case with Foreign Minister Ulugbek Azimov at a meeting in Tashkent.

Eshonqulov was born in Shahrisabz in 1958 and graduated from the Tashkent Institute of Irrigation in 1980. He was mayor of Karshi from 1994 to 1998 and knows the waterworks well; residents say the last pipes were laid in his day. His brother-in-law Anvar Salimov is the region's prosecutor, and opened a criminal case against the water utility on Monday. Its director, Rustam Gafurov, went into hiding and is being sought.

A local journalist, who requested anonymity for fear of reprisals, said Nazarov had been heard shouting on the telephone in his office late on Wednesday. He could not be reached for comment. His secretary said he was on leave at Yalta.
""",
  occ("Shuhrat Nazarov", "governor of Kashkadarya region", start=("April 2000", "2000-04"), end=("Thursday", "2003-08-14"), again=["headed the region", "regional chief"]),
  occ("Muzaffar Eshonqulov", "first deputy minister of agriculture and water management", end=("Thursday", "2003-08-14")),
  occ("Muzaffar Eshonqulov", "acting governor", start=("Thursday", "2003-08-14")),
  occ("Bakhodir Rasulov", "governor#3", end=("January", "2003-01")),
  occ("Tolib Yuldashev", "Rasulov's former deputy"),
  occ("Tolib Yuldashev", "of Surkhandarya", end=("May", "2003-05")),
  occ("Tolib Yuldashev", "trade counsellor", start=("May", "2003-05")),
  occ("Gulchehra Normatova", "spokeswoman"),
  occ("Harold Pickering", "United States ambassador"),
  occ("Ulugbek Azimov", "Foreign Minister"),
  occ("Muzaffar Eshonqulov", "mayor of Karshi", start=("1994", "1994"), end=("1998", "1998")),
  occ("Anvar Salimov", "region's prosecutor"),
  occ("Rustam Gafurov", "director"),
  fact("Shuhrat Nazarov", "occupation", "irrigation engineer"),
  fact("Gulchehra Normatova", "occupation", "teacher"),
  fact("Gulchehra Normatova", "siblings", "Dilbar"),
  fact("Muzaffar Eshonqulov", "birthPlace", "Shahrisabz"),
  fact("Muzaffar Eshonqulov", "birthDate", "1958", value="1958"),
  fact("Muzaffar Eshonqulov", "education", "Tashkent Institute of Irrigation", date=("1980", "1980")),
  fact("Muzaffar Eshonqulov", "relatives", "Anvar Salimov"),
  fact("Anvar Salimov", "relatives", "Muzaffar Eshonqulov"),
  ev("departure", "dismissed", ("Thursday", "2003-08-14"), ["Shuhrat Nazarov"]),
  ev("appointment", "approved", ("Thursday", "2003-08-14"), ["Muzaffar Eshonqulov"]),
  ev("departure", "was relieved", ("January", "2003-01"), ["Bakhodir Rasulov"]),
  ev("conviction", "sentenced", ("June", "2003-06"), ["Bakhodir Rasulov"]),
  ev("departure", "followed", ("May", "2003-05"), ["Tolib Yuldashev"]),
  ev("appointment", "has been sent", None, ["Tolib Yuldashev"]),
  ev("arrest", "was arrested", ("the next day", "2003-08-06"), ["Gulchehra Normatova"]),
  ev("sanction", "fined", None, ["Gulchehra Normatova"]),
  ev("meeting", "meeting in Tashkent", None, ["Harold Pickering", "Ulugbek Azimov"], place="Tashkent"),
  ev("investigation", "opened a criminal case", ("Monday", "2003-08-11"), ["Anvar Salimov", "Rustam Gafurov"]),
  ev("departure", "went into hiding", None, ["Rustam Gafurov"]),
)

P("d36-13", """LÉOPOLDVILLE, Dec. 5, 1961 — The provincial president of Kivu-Maniema, Mr. Cléophas Mulumba, was placed under house arrest here this morning upon his return from Geneva.

Congolese gendarmes met his aeroplane at Ndjili airport at six o'clock and escorted him to a villa at Kalina. The Minister of the Interior, Mr. Gaston Ilunga wa Mbayo, declared at a press conference at noon that Mr. Mulumba would be free to leave it "when he has explained himself."

The explanation is wanted for a letter, dated October 30, in which Mr. Mulumba invited a Belgian mining house to send him thirty advisers. A photograph of it was handed to the Central Government by his own Finance Minister, Mr. Alphonse Shabani, who slipped out of Bukavu ten days ago and reached the capital by way of Usumbura. On Friday the provincial assembly voted to remove the President, by 31 votes with nine abstentions, and chose Mr. Shabani in his stead.

Mr. Sture Dahlgren, who heads the United Nations civilian mission, saw Mr. Ilunga this afternoon. A United Nations spokesman afterwards said that the conversation had been cordial. Mr. Dahlgren, a Swede who was his country's consul in Tunis until last year, flew to Bukavu last Tuesday but was refused permission to leave the airfield.

Mr. Mulumba is thirty-four. A pupil of the White Fathers at Kindu, he was a clerk in the customs at Bukavu and secretary of the local employees' union before independence. He represented his party at the Round Table in Brussels in January of last year, and in June he was elected provincial president by a majority of one over Mr. Bonaventure Kitoko, who later was Minister of Education for three weeks and is now in exile at Kampala.

Mrs. Régine Mulumba, his wife, arrived with him and was not molested. His brother Fidèle, a lieutenant in the national army, was taken at Stanleyville on Sunday.
""",
  occ("Cléophas Mulumba", "provincial president of Kivu-Maniema", start=("in June", "1960-06"), end=("Friday", "1961-12-01"), again=["provincial president#2", "President"]),
  occ("Gaston Ilunga wa Mbayo", "Minister of the Interior"),
  occ("Alphonse Shabani", "Finance Minister"),
  occ("Alphonse Shabani", "in his stead", start=("Friday", "1961-12-01")),
  occ("Sture Dahlgren", "heads the United Nations civilian mission"),
  occ("Sture Dahlgren", "consul in Tunis", end=("until last year", "1960")),
  occ("Cléophas Mulumba", "clerk in the customs"),
  occ("Cléophas Mulumba", "secretary of the local employees' union"),
  occ("Bonaventure Kitoko", "Minister of Education"),
  occ("Fidèle", "lieutenant in the national army"),
  fact("Sture Dahlgren", "nationality", "Swede"),
  fact("Cléophas Mulumba", "education", "White Fathers at Kindu"),
  fact("Bonaventure Kitoko", "residence", "Kampala"),
  fact("Cléophas Mulumba", "spouse", "Régine Mulumba"),
  fact("Régine Mulumba", "spouse", "Cléophas Mulumba"),
  fact("Cléophas Mulumba", "siblings", "Fidèle"),
  fact("Fidèle", "siblings", "Cléophas Mulumba"),
  ev("arrest", "was placed under house arrest", ("this morning", "1961-12-05"), ["Cléophas Mulumba"]),
  ev("travel", "return from Geneva", ("this morning", "1961-12-05"), ["Cléophas Mulumba"], place="Geneva"),
  ev("speech", "press conference", ("noon", "1961-12-05"), ["Gaston Ilunga wa Mbayo"]),
  ev("communication", "letter", ("October 30", "1961-10-30"), ["Cléophas Mulumba"]),
  ev("disclosure", "was handed", None, ["Alphonse Shabani", "Cléophas Mulumba"]),
  ev("travel", "slipped out", ("ten days ago", "1961-11-25"), ["Alphonse Shabani"], place="Bukavu"),
  ev("departure", "voted to remove", ("Friday", "1961-12-01"), ["Cléophas Mulumba"]),
  ev("election", "chose", ("Friday", "1961-12-01"), ["Alphonse Shabani"]),
  ev("meeting", "saw", ("this afternoon", "1961-12-05"), ["Sture Dahlgren", "Gaston Ilunga wa Mbayo"]),
  ev("travel", "flew to Bukavu", ("last Tuesday", "1961-11-28"), ["Sture Dahlgren"], place="Bukavu"),
  ev("meeting", "Round Table", ("January of last year", "1960-01"), ["Cléophas Mulumba"], place="Brussels"),
  ev("election", "was elected", ("in June", "1960-06"), ["Cléophas Mulumba", "Bonaventure Kitoko"]),
  ev("travel", "arrived with him", None, ["Régine Mulumba"]),
  ev("arrest", "was taken", ("Sunday", "1961-12-03"), ["Fidèle"], place="Stanleyville"),
)

P("d36-14", """Icelandic central banker to leave, new governor named

REYKJAVIK, June 8, 2017 (Norden Markets) - Iceland's prime minister said on Thursday that Ásdís Hrönn Þorláksdóttir would become governor of the central bank on August 20, succeeding Gunnlaugur Brynjólfsson, whose second five-year term ends the day before.

She will be the first woman in the post.

Þorláksdóttir, 51, has been the bank's chief economist since 2013 and is a member of its monetary policy committee. She worked at the International Monetary Fund in Washington from 2003 to 2009 and took her doctorate at Princeton in 1998. Three others applied, including Deputy Governor Arnaldur Steinþórsson, who told newspaper Vísindablaðið last month that he had been "encouraged by many".

A committee of three chaired by former Supreme Court judge Hjördís Skúladóttir interviewed the candidates in April and ranked Þorláksdóttir first, according to its report, which was published on Wednesday. A person with knowledge of the process said the premier, Steinn Valgarðsson, had favoured Steinþórsson, a party colleague in the Independence Party. His office declined to comment.

Brynjólfsson took over in 2007 from Ketill Jónasson. In October 2010 he gave testimony for two days to the special commission on the banking collapse; Jónasson, who was reprimanded by the commission, was acquitted of negligence by the court of impeachment in 2012 and now farms at Hella.

Markets showed little reaction. The krona weakened 0.2 percent against the euro.

The governor-designate declined interviews but is to speak in Akureyri on Friday. She met Brynjólfsson for lunch on Wednesday and called the two deputy governors in the evening, the bank said.

Married to the composer Mats Ekholm, a Swede, Þorláksdóttir has a daughter, Hildur, who swam for Iceland at the Rio Olympics. Brynjólfsson, 66, received the Order of the Falcon in January. He said he would be going fishing.
""",
  occ("Ásdís Hrönn Þorláksdóttir", "governor of the central bank", start=("August 20", "2017-08-20"), again=["new governor", "governor-designate"]),
  occ("Gunnlaugur Brynjólfsson", "central banker", start=("2007", "2007"), end=("the day before", "2017-08-19"), again=["second five-year term"]),
  occ("Ásdís Hrönn Þorláksdóttir", "chief economist", start=("2013", "2013")),
  occ("Ásdís Hrönn Þorláksdóttir", "member of its monetary policy committee"),
  occ("Ásdís Hrönn Þorláksdóttir", "International Monetary Fund", start=("2003", "2003"), end=("2009", "2009")),
  occ("Arnaldur Steinþórsson", "Deputy Governor"),
  occ("Hjördís Skúladóttir", "committee of three chaired"),
  occ("Hjördís Skúladóttir", "Supreme Court judge"),
  occ("Steinn Valgarðsson", "premier", again=["prime minister"]),
  occ("Ketill Jónasson", "took over in 2007 from", end=("2007", "2007")),
  fact("Ásdís Hrönn Þorláksdóttir", "education", "Princeton", date=("1998", "1998")),
  fact("Arnaldur Steinþórsson", "party", "Independence Party"),
  fact("Steinn Valgarðsson", "party", "Independence Party"),
  fact("Ketill Jónasson", "occupation", "farms"),
  fact("Ketill Jónasson", "residence", "Hella"),
  fact("Ásdís Hrönn Þorláksdóttir", "spouse", "Mats Ekholm"),
  fact("Mats Ekholm", "spouse", "Ásdís Hrönn Þorláksdóttir"),
  fact("Mats Ekholm", "occupation", "composer"),
  fact("Mats Ekholm", "nationality", "Swede"),
  fact("Ásdís Hrönn Þorláksdóttir", "children", "Hildur"),
  fact("Gunnlaugur Brynjólfsson", "award", "Order of the Falcon", date=("January", "2017-01")),
  ev("appointment", "become governor", ("August 20", "2017-08-20"), ["Ásdís Hrönn Þorláksdóttir", "Gunnlaugur Brynjólfsson"]),
  ev("departure", "ends", ("the day before", "2017-08-19"), ["Gunnlaugur Brynjólfsson"]),
  ev("candidacy", "applied", None, ["Arnaldur Steinþórsson"]),
  ev("communication", "told newspaper", ("last month", "2017-05"), ["Arnaldur Steinþórsson"]),
  ev("meeting", "interviewed", ("April", "2017-04"), ["Hjördís Skúladóttir", "Ásdís Hrönn Þorláksdóttir"]),
  ev("disclosure", "was published", ("Wednesday", "2017-06-07"), ["Hjördís Skúladóttir"]),
  ev("appointment", "took over", ("2007", "2007"), ["Gunnlaugur Brynjólfsson", "Ketill Jónasson"]),
  ev("testimony", "gave testimony", ("October 2010", "2010-10"), ["Gunnlaugur Brynjólfsson"]),
  ev("sanction", "was reprimanded", None, ["Ketill Jónasson"]),
  ev("meeting", "met", ("Wednesday#2", "2017-06-07"), ["Ásdís Hrönn Þorláksdóttir", "Gunnlaugur Brynjólfsson"]),
  ev("communication", "called the two deputy governors", ("in the evening", "2017-06-07"), ["Ásdís Hrönn Þorláksdóttir"]),
  ev("award", "received", ("January", "2017-01"), ["Gunnlaugur Brynjólfsson"]),
)

P("d36-15", """SOFIA, April 12, 1995 (BGN) -- Parliament on Wednesday voted 138-72 to lift the immunity of Socialist deputy Lyubomir Dragiev, opening the way for his trial over the failed Agrobank.

Dragiev, 44, told the chamber before the vote that he had "nothing to fear from an honest court". He then handed his deputy's card to Speaker Blaga Terzieva and walked out, to applause from his own benches.

Prosecutor-General Filip Haralampiev requested the lifting on March 27. He accuses Dragiev of having approved loans of 1.4 billion leva without collateral while chairman of the bank between January 1991 and his election to parliament last December. Dragiev denies the charge.

His deputy at Agrobank, Vera Shopova, was indicted in February; she is in custody in Plovdiv. A third banker, Petko Yonev, left for Cyprus in November and was detained there at Bulgaria's request on April 3. His extradition hearing is set for Friday.

The bank was placed under supervision on January 20. Its administrator, Dimitar Kolarov, a professor at the Svishtov economics academy, told BGN on Tuesday that half of the loans would never be repaid.

Dragiev was graduated from the Moscow Finance Institute in 1975. In the 1980s he was trade attaché in Tripoli and, from 1987, a department head at the Bulgarian Foreign Trade Bank, where one of his subordinates was Haralampiev's wife, Nadezhda. The opposition demanded last week that the prosecutor-general withdraw from the case because of it. He did so on Monday, turning the file over to his deputy, Sabi Minkov.

Prime Minister Orlin Stamatov, who is on a three-day visit to Athens, called the vote painful. He and Dragiev were classmates at the Russian-language school in Pleven. In Dragiev's constituency, Lovech, the party's local chairman, Kostadin Vasev, resigned in protest on Wednesday night.
""",
  occ("Lyubomir Dragiev", "Socialist deputy", start=("last December", "1994-12")),
  occ("Blaga Terzieva", "Speaker"),
  occ("Filip Haralampiev", "Prosecutor-General"),
  occ("Lyubomir Dragiev", "chairman of the bank", start=("January 1991", "1991-01"), end=("last December", "1994-12")),
  occ("Vera Shopova", "deputy at Agrobank"),
  occ("Dimitar Kolarov", "administrator", start=("January 20", "1995-01-20")),
  occ("Dimitar Kolarov", "professor at the Svishtov economics academy"),
  occ("Lyubomir Dragiev", "trade attaché in Tripoli", start=("1980s", "198X")),
  occ("Lyubomir Dragiev", "department head at the Bulgarian Foreign Trade Bank", start=("1987", "1987")),
  occ("Sabi Minkov", "his deputy"),
  occ("Orlin Stamatov", "Prime Minister"),
  occ("Kostadin Vasev", "party's local chairman", end=("Wednesday night", "1995-04-12")),
  occ("Nadezhda", "subordinates"),
  fact("Petko Yonev", "occupation", "banker"),
  fact("Lyubomir Dragiev", "party", "Socialist"),
  fact("Lyubomir Dragiev", "education", "Moscow Finance Institute", date=("1975", "1975")),
  fact("Lyubomir Dragiev", "education", "Russian-language school in Pleven"),
  fact("Orlin Stamatov", "education", "Russian-language school in Pleven"),
  fact("Filip Haralampiev", "spouse", "Nadezhda"),
  fact("Nadezhda", "spouse", "Filip Haralampiev"),
  ev("sanction", "lift the immunity", ("Wednesday", "1995-04-12"), ["Lyubomir Dragiev"]),
  ev("speech", "told the chamber", ("Wednesday", "1995-04-12"), ["Lyubomir Dragiev"]),
  ev("communication", "requested the lifting", ("March 27", "1995-03-27"), ["Filip Haralampiev", "Lyubomir Dragiev"]),
  ev("election", "election", ("last December", "1994-12"), ["Lyubomir Dragiev"]),
  ev("investigation", "was indicted", ("February", "1995-02"), ["Vera Shopova"]),
  ev("travel", "left for Cyprus", ("November", "1994-11"), ["Petko Yonev"], place="Cyprus"),
  ev("arrest", "was detained", ("April 3", "1995-04-03"), ["Petko Yonev"], place="Cyprus"),
  ev("communication", "told BGN", ("Tuesday", "1995-04-11"), ["Dimitar Kolarov"]),
  ev("recusal", "did so", ("Monday", "1995-04-10"), ["Filip Haralampiev", "Sabi Minkov"]),
  ev("travel", "visit to Athens", None, ["Orlin Stamatov"], place="Athens"),
  ev("departure", "resigned in protest", ("Wednesday night", "1995-04-12"), ["Kostadin Vasev"]),
)

P("d36-16", """Dhaka, Oct 21, 2010 (Padma Sangbad)—The Anti-Corruption Commission today filed a case against former state minister for shipping Moazzem Hossain Talukder and his wife Shirin Akhter on charges of amassing wealth beyond known sources of income.

ACC Deputy Director Golam Rabbani Sarker filed the case with Ramna Police Station in the afternoon. It puts the couple's undeclared wealth at Tk 11.6 crore.

Talukder, lawmaker from Barguna-2 from 2001 to 2006, was state minister in the last BNP-led government. Joint forces picked him up from his Dhanmondi residence on February 5, 2007 during the drive of the caretaker government, and a special court jailed him for three years in 2008 for possessing relief tin. He got out on bail the following January; the High Court scrapped the verdict last March.

His elder brother Mofazzal Hossain Talukder, now upazila chairman of Patharghata, was also detained then but released without charge.

Contacted over phone, Talukder said the case was meant to keep him out of the municipal polls. "I submitted my wealth statement on July 14 in time," he said. Shirin, a college teacher and former general secretary of Mahila Dal's Barguna unit, could not be reached.

The commission had asked the two for their statements on June 27. It questioned Talukder for four hours on September 30 and Mofazzal on October 4.

BNP Standing Committee member Barrister Shahabuddin Quddus condemned the case at a press briefing at the party's Nayapaltan office. He said ACC Chairman Habibul Awal Chowdhury, a former secretary, was carrying out orders. Chowdhury, who assumed the office on June 24 last year after Lt Gen (retd) Mahbub Elahi quit, told reporters that the ACC looked at papers, not parties.

Elahi, the army's former quartermaster general, is living in Melbourne. He gave a deposition by video to a parliamentary sub-body in May.
""",
  occ("Moazzem Hossain Talukder", "state minister for shipping", again=["state minister#2"]),
  occ("Golam Rabbani Sarker", "ACC Deputy Director"),
  occ("Moazzem Hossain Talukder", "lawmaker from Barguna-2", start=("2001", "2001"), end=("2006", "2006")),
  occ("Mofazzal Hossain Talukder", "upazila chairman of Patharghata"),
  occ("Shirin Akhter", "general secretary of Mahila Dal's Barguna unit"),
  occ("Shahabuddin Quddus", "BNP Standing Committee member"),
  occ("Habibul Awal Chowdhury", "ACC Chairman", start=("June 24", "2009-06-24")),
  occ("Habibul Awal Chowdhury", "secretary#2"),
  occ("Mahbub Elahi", "assumed the office", end=("June 24", "2009-06-24")),
  occ("Mahbub Elahi", "Lt Gen"),
  occ("Mahbub Elahi", "quartermaster general"),
  fact("Moazzem Hossain Talukder", "spouse", "Shirin Akhter"),
  fact("Shirin Akhter", "spouse", "Moazzem Hossain Talukder"),
  fact("Moazzem Hossain Talukder", "party", "BNP"),
  fact("Moazzem Hossain Talukder", "residence", "Dhanmondi"),
  fact("Moazzem Hossain Talukder", "siblings", "Mofazzal Hossain Talukder"),
  fact("Mofazzal Hossain Talukder", "siblings", "Moazzem Hossain Talukder"),
  fact("Shirin Akhter", "occupation", "college teacher"),
  fact("Shahabuddin Quddus", "occupation", "Barrister"),
  fact("Shahabuddin Quddus", "party", "BNP#2"),
  fact("Mahbub Elahi", "residence", "Melbourne"),
  ev("investigation", "filed a case", ("today", "2010-10-21"), ["Moazzem Hossain Talukder", "Shirin Akhter", "Golam Rabbani Sarker"]),
  ev("arrest", "picked him up", ("February 5, 2007", "2007-02-05"), ["Moazzem Hossain Talukder"], place="Dhanmondi"),
  ev("conviction", "jailed him", ("2008", "2008"), ["Moazzem Hossain Talukder"]),
  ev("arrest", "was also detained", ("then", "2007-02-05"), ["Mofazzal Hossain Talukder"]),
  ev("disclosure", "submitted my wealth statement", ("July 14", "2010-07-14"), ["Moazzem Hossain Talukder"]),
  ev("communication", "had asked", ("June 27", "2010-06-27"), ["Moazzem Hossain Talukder", "Shirin Akhter"]),
  ev("investigation", "questioned", ("September 30", "2010-09-30"), ["Moazzem Hossain Talukder", "Mofazzal Hossain Talukder"]),
  ev("speech", "press briefing", None, ["Shahabuddin Quddus"], place="Nayapaltan"),
  ev("appointment", "assumed", ("June 24", "2009-06-24"), ["Habibul Awal Chowdhury"]),
  ev("departure", "quit", None, ["Mahbub Elahi"]),
  ev("testimony", "gave a deposition", ("May", "2010-05"), ["Mahbub Elahi"]),
)

P("d36-17", """MADRID, Nov. 17, 1925 (By cable to the Courier) — The resignation of Señor Leandro Osorio y Vega as High Commissioner's delegate at Tetuán was made known tonight in a note of five lines from the Military Directory. General Anselmo Quiroga, who has been commandant of the Melilla zone since the spring, will replace him.

No reason is assigned. It is an open secret that Señor Osorio and the General quarrelled in August over the treatment of the Beni Urriaguel prisoners, and that each went to San Sebastián to lay his case before the head of the Directory, the former on the 20th, the latter three days afterwards.

Señor Osorio, a diplomatist of the old school, entered the service in 1896 as attaché at Tangier, where his father was consul, and was chargé d'affaires at Lisbon on the night of the regicide. He was Minister in Athens from 1913 to 1919 and in Berne thereafter. In February, 1924, he was called to Tetuán to succeed Count de Villarreal, the present Ambassador to the Quirinal. The Grand Cross of Isabella the Catholic was conferred upon him last Christmas.

He arrived at Algeciras by the mail steamer this morning with his wife, an Irishwoman, the former Miss Kathleen Tierney, and was met upon the quay by the civil governor of Cádiz, Señor Luis Amado. To the representatives of the newspapers he said merely that he was tired.

General Quiroga is fifty-one. He passed out of the Infantry Academy at Toledo in 1893, was wounded in Cuba, and led the column that relieved Tifarauin in 1923, for which he had the military medal. A brother, Father Ignacio Quiroga, is rector of the Jesuit college at Orduña; a second, Don Julián, a professor of law, was banished to Fuerteventura last year for an article against the Directory.

The Sultan's Caliph received the General yesterday.
""",
  occ("Leandro Osorio y Vega", "High Commissioner's delegate at Tetuán", start=("February, 1924", "1924-02"), end=("tonight", "1925-11-17")),
  occ("Anselmo Quiroga", "General", again=["General#3"]),
  occ("Anselmo Quiroga", "commandant of the Melilla zone", start=("the spring", "1925")),
  occ("Leandro Osorio y Vega", "attaché at Tangier", start=("1896", "1896")),
  occ("Leandro Osorio y Vega", "chargé d'affaires at Lisbon"),
  occ("Leandro Osorio y Vega", "Minister in Athens", start=("1913", "1913"), end=("1919", "1919")),
  occ("Leandro Osorio y Vega", "in Berne", start=("1919", "1919"), end=("February, 1924", "1924-02")),
  occ("Villarreal", "succeed Count de Villarreal", end=("February, 1924", "1924-02")),
  occ("Villarreal", "Ambassador to the Quirinal"),
  occ("Luis Amado", "civil governor of Cádiz"),
  occ("Anselmo Quiroga", "led the column", start=("1923", "1923"), end=("1923", "1923")),
  occ("Ignacio Quiroga", "rector of the Jesuit college at Orduña"),
  occ("Ignacio Quiroga", "Father"),
  occ("Julián", "professor of law"),
  fact("Leandro Osorio y Vega", "occupation", "diplomatist"),
  fact("Leandro Osorio y Vega", "award", "Grand Cross of Isabella the Catholic", date=("last Christmas", "1924-12")),
  fact("Leandro Osorio y Vega", "spouse", "Kathleen Tierney"),
  fact("Kathleen Tierney", "nationality", "Irishwoman"),
  fact("Anselmo Quiroga", "education", "Infantry Academy at Toledo", date=("1893", "1893")),
  fact("Anselmo Quiroga", "militaryService", "Cuba"),
  fact("Anselmo Quiroga", "award", "military medal"),
  fact("Anselmo Quiroga", "siblings", "Ignacio Quiroga"),
  fact("Anselmo Quiroga", "siblings", "Julián"),
  ev("departure", "resignation", ("tonight", "1925-11-17"), ["Leandro Osorio y Vega"]),
  ev("disclosure", "was made known", ("tonight", "1925-11-17"), ["Leandro Osorio y Vega"]),
  ev("travel", "went to San Sebastián", ("the 20th", "1925-08-20"), ["Leandro Osorio y Vega"], place="San Sebastián"),
  ev("travel", "each went", ("three days afterwards", "1925-08-23"), ["Anselmo Quiroga"], place="San Sebastián"),
  ev("appointment", "entered the service", ("1896", "1896"), ["Leandro Osorio y Vega"]),
  ev("appointment", "was called", ("February, 1924", "1924-02"), ["Leandro Osorio y Vega", "Villarreal"]),
  ev("award", "was conferred", ("last Christmas", "1924-12"), ["Leandro Osorio y Vega"]),
  ev("travel", "arrived at Algeciras", ("this morning", "1925-11-17"), ["Leandro Osorio y Vega", "Kathleen Tierney"], place="Algeciras"),
  ev("meeting", "was met", ("this morning", "1925-11-17"), ["Leandro Osorio y Vega", "Luis Amado"], place="Algeciras"),
  ev("sanction", "was banished", ("last year", "1924"), ["Julián"]),
  ev("meeting", "received the General", ("yesterday", "1925-11-16"), ["Anselmo Quiroga"]),
)

P("d36-18", """Bolivian lawmakers censure minister over lithium deal

LA PAZ, Feb. 9, 2023 (Altiplano) — Bolivia's Plurinational Legislative Assembly censured Hydrocarbons and Energy Minister Édgar Choquehuallpa early Thursday after an eleven-hour session, which under the constitution obliges him to leave office.

The motion, brought by opposition Sen. Centa Justiniano of Comunidad Ciudadana, passed with 98 votes, three more than needed. Some 20 lawmakers of the governing party backed it.

President Nilda Arispe will name a successor on Friday, presidency spokesman Jorge Veizaga said. Constitutionally she could reappoint the censured man, as she did in 2021 with Interior Minister Erlan Suárez. Suárez quit five months later.

Choquehuallpa signed the agreement with a Singapore-based company on Dec. 2 during a visit to Shenzhen. He did not publish it until Jan. 17, when the newspaper Los Andes Hoy had already posted a copy. Summoned to explain himself, he appeared before the Senate's energy committee on Jan. 24 and defended the deal for three hours. The president of the state lithium firm, engineer Rosmery Blanco, told the same panel on Jan. 31 that she had not been consulted. She was fired on Feb. 1.

A teacher and former miners' leader from Uncía, the outgoing minister was appointed in November 2020, as a replacement for Luis Fernando Peredo, who had held the portfolio in the interim government and is serving a four-year sentence for breach of duty. Choquehuallpa had before been executive secretary of the Llallagua miners' union (2009-2013), then a deputy for Potosí until 2019. He lost the party's primary for governor there in 2020.

The Attorney General's Office said on Wednesday that it had opened a preliminary investigation. Attorney General Wilma Camacho excused herself the same evening, saying that her husband, Raúl Cuéllar, had advised the company. Her deputy will direct the inquiry.

Arispe cut short a trip to Santa Cruz.
""",
  occ("Édgar Choquehuallpa", "Hydrocarbons and Energy Minister", start=("November 2020", "2020-11"), end=("early Thursday", "2023-02-09"), again=["outgoing minister"]),
  occ("Centa Justiniano", "Sen."),
  occ("Nilda Arispe", "President"),
  occ("Jorge Veizaga", "presidency spokesman"),
  occ("Erlan Suárez", "Interior Minister"),
  occ("Rosmery Blanco", "president of the state lithium firm", end=("Feb. 1", "2023-02-01")),
  occ("Édgar Choquehuallpa", "miners' leader"),
  occ("Luis Fernando Peredo", "held the portfolio", end=("November 2020", "2020-11")),
  occ("Édgar Choquehuallpa", "executive secretary of the Llallagua miners' union", start=("2009", "2009"), end=("2013", "2013")),
  occ("Édgar Choquehuallpa", "deputy for Potosí", start=("2013", "2013"), end=("2019", "2019")),
  occ("Wilma Camacho", "Attorney General#2"),
  fact("Centa Justiniano", "party", "Comunidad Ciudadana"),
  fact("Rosmery Blanco", "occupation", "engineer"),
  fact("Édgar Choquehuallpa", "occupation", "teacher"),
  fact("Édgar Choquehuallpa", "birthPlace", "Uncía"),
  fact("Wilma Camacho", "spouse", "Raúl Cuéllar"),
  fact("Raúl Cuéllar", "spouse", "Wilma Camacho"),
  ev("sanction", "censured", ("early Thursday", "2023-02-09"), ["Édgar Choquehuallpa"]),
  ev("appointment", "reappoint", ("2021", "2021"), ["Erlan Suárez", "Nilda Arispe"]),
  ev("departure", "quit", None, ["Erlan Suárez"]),
  ev("travel", "visit to Shenzhen", ("Dec. 2", "2022-12-02"), ["Édgar Choquehuallpa"], place="Shenzhen"),
  ev("disclosure", "publish it", ("Jan. 17", "2023-01-17"), ["Édgar Choquehuallpa"]),
  ev("testimony", "appeared before", ("Jan. 24", "2023-01-24"), ["Édgar Choquehuallpa"]),
  ev("testimony", "told the same panel", ("Jan. 31", "2023-01-31"), ["Rosmery Blanco"]),
  ev("departure", "was fired", ("Feb. 1", "2023-02-01"), ["Rosmery Blanco"]),
  ev("appointment", "was appointed", ("November 2020", "2020-11"), ["Édgar Choquehuallpa", "Luis Fernando Peredo"]),
  ev("conviction", "four-year sentence", None, ["Luis Fernando Peredo"]),
  ev("election", "lost the party's primary", ("2020#2", "2020"), ["Édgar Choquehuallpa"]),
  ev("investigation", "had opened a preliminary investigation", ("Wednesday", "2023-02-08"), ["Édgar Choquehuallpa"]),
  ev("recusal", "excused herself", ("the same evening", "2023-02-08"), ["Wilma Camacho"]),
  ev("travel", "trip to Santa Cruz", None, ["Nilda Arispe"], place="Santa Cruz"),
)

P("d36-19", """Pope accepts bishop's resignation after Irish report

ROME, Sept. 19, 1979 (Catholic Wire) — Pope John Paul II on Wednesday accepted the resignation of Bishop Cornelius Mageean of Clonard, who had asked to be relieved on grounds of ill health, the Vatican press office announced.

Father Eugene Sheerin, vicar general of the diocese since 1971, was named apostolic administrator.

Bishop Mageean, 68, flew to Rome on Sept. 3 and was received in private audience three days later. He had submitted his letter in July, shortly after the apostolic nuncio in Dublin, Archbishop Aldo Terranova, paid a visit to Clonard of which nothing was said in public.

A committee of laymen led by a Dundrum accountant, Fergal Tuohy, last spring sent the nuncio a report on the finances of the diocesan college. The college president, Monsignor Michael Hanratty, resigned on May 28 and has since gone to California. Police in Clonard confirmed in August that they had questioned a lay bursar, Seamus Duignan; he was charged on Monday with larceny.

A native of Ballyjamesduff and one of eleven children, the retiring prelate studied at Maynooth, where he was ordained in 1936, and at Louvain. He was professor of canon law at the Clonard seminary for fourteen years, bishop's secretary, parish priest of Kilnamona, and finally coadjutor to Bishop Thomas Lavelle, at whose death in 1964 he succeeded. Lavelle's two nephews, both priests, were among those who signed a petition for Mageean to stay. At the Second Vatican Council he spoke once, on fasting. His twin, Sister Alphonsus Mageean, directs a hospital at Enugu.

The administrator told a congregation at the cathedral on Wednesday evening that the bishop had telephoned from Rome to ask for their prayers. He did not refer to the report.

A permanent appointment is not expected before the papal visit to Ireland, which begins on the 29th.
""",
  occ("Cornelius Mageean", "Bishop", start=("1964", "1964"), end=("Wednesday", "1979-09-19"), again=["Bishop#2"]),
  occ("Eugene Sheerin", "vicar general of the diocese", start=("1971", "1971")),
  occ("Eugene Sheerin", "apostolic administrator", start=("Wednesday", "1979-09-19"), again=["administrator#2"]),
  occ("John Paul II", "Pope"),
  occ("Aldo Terranova", "apostolic nuncio in Dublin", again=["nuncio#2"]),
  occ("Aldo Terranova", "Archbishop"),
  occ("Fergal Tuohy", "committee of laymen led"),
  occ("Michael Hanratty", "college president", end=("May 28", "1979-05-28")),
  occ("Michael Hanratty", "Monsignor"),
  occ("Seamus Duignan", "lay bursar"),
  occ("Cornelius Mageean", "professor of canon law at the Clonard seminary"),
  occ("Cornelius Mageean", "bishop's secretary"),
  occ("Cornelius Mageean", "parish priest of Kilnamona"),
  occ("Cornelius Mageean", "coadjutor", end=("1964", "1964")),
  occ("Thomas Lavelle", "Bishop#3", end=("1964", "1964")),
  occ("Alphonsus Mageean", "directs a hospital at Enugu"),
  fact("Fergal Tuohy", "occupation", "accountant"),
  fact("Cornelius Mageean", "birthPlace", "Ballyjamesduff"),
  fact("Cornelius Mageean", "education", "Maynooth"),
  fact("Cornelius Mageean", "education", "Louvain"),
  fact("Thomas Lavelle", "deathDate", "1964", value="1964"),
  fact("Cornelius Mageean", "siblings", "Alphonsus Mageean"),
  fact("Alphonsus Mageean", "siblings", "Cornelius Mageean"),
  ev("departure", "resignation", ("Wednesday", "1979-09-19"), ["Cornelius Mageean", "John Paul II"]),
  ev("appointment", "was named", ("Wednesday", "1979-09-19"), ["Eugene Sheerin"]),
  ev("travel", "flew to Rome", ("Sept. 3", "1979-09-03"), ["Cornelius Mageean"], place="Rome"),
  ev("meeting", "was received", ("three days later", "1979-09-06"), ["Cornelius Mageean", "John Paul II"], place="Rome"),
  ev("communication", "had submitted his letter", ("July", "1979-07"), ["Cornelius Mageean"]),
  ev("travel", "paid a visit", ("July", "1979-07"), ["Aldo Terranova"], place="Clonard"),
  ev("disclosure", "sent the nuncio a report", ("last spring", "1979"), ["Fergal Tuohy", "Aldo Terranova"]),
  ev("departure", "resigned", ("May 28", "1979-05-28"), ["Michael Hanratty"]),
  ev("travel", "gone to California", None, ["Michael Hanratty"], place="California"),
  ev("investigation", "had questioned", ("August", "1979-08"), ["Seamus Duignan"]),
  ev("investigation", "was charged", ("Monday", "1979-09-17"), ["Seamus Duignan"]),
  ev("appointment", "was ordained", ("1936", "1936"), ["Cornelius Mageean"]),
  ev("appointment", "succeeded", ("1964", "1964"), ["Cornelius Mageean", "Thomas Lavelle"]),
  ev("speech", "spoke once", None, ["Cornelius Mageean"]),
  ev("speech", "told a congregation", ("Wednesday evening", "1979-09-19"), ["Eugene Sheerin"]),
  ev("communication", "had telephoned", None, ["Cornelius Mageean", "Eugene Sheerin"]),
)

P("d36-20", """Algerian premier dismissed, energy chief takes over

ALGIERS, May 4, 2006 (Maghreb Dépêches) - The Algerian president on Thursday ended the functions of Prime Minister Slimane Benhabylès and put Energy Minister Nadir Aït-Ouarab in his place, the presidency said in a communique.

Benhabylès, whose public quarrel with the army's chief of staff had been the talk of the capital since March, had led the government for just under three years. He was told of the decision in a 20-minute meeting at El Mouradia palace on Wednesday evening, a source at his office said.

Aït-Ouarab, 58, a petroleum engineer trained in Grenoble and Baku, spent most of his career at the state oil company, of which he was chief executive between 1995 and 1999. He entered the government in December 1999 and kept his ministry under four premiers. He is the author of the hydrocarbons law, which he defended in Houston in February on a five-day tour of the United States.

Commerce Minister Leïla Hamoudi is to look after energy as well until the new cabinet is formed. Hamoudi, a judge by profession, was Algeria's first female wali, at Tipaza, from 2000.

The outgoing premier, a lawyer born at Souk Ahras in 1950, was arrested several times as a student leader in the 1970s. He presided over the National Liberation Front's lower-house group from 1997 to 2002 and was its campaign manager in 2004, when he fell out with Gen. Brahim Lounis, then commander of the 5th military region and, since August of that year, chief of staff. Lounis accused him in an interview with the daily Le Matin d'Oran on March 12 of "playing with the ranks". Benhabylès replied in an open letter two days later.

A parliamentary inquiry into cement imports, headed by deputy Fatiha Zerrouki, heard the dismissed man's brother, the importer Kamel Benhabylès, on April 25. The commission has named nobody.

French President Étienne Marchal telephoned his counterpart on Thursday.
""",
  occ("Slimane Benhabylès", "Prime Minister", end=("Thursday", "2006-05-04"), again=["led the government", "premier", "outgoing premier"]),
  occ("Nadir Aït-Ouarab", "Energy Minister", start=("December 1999", "1999-12"), end=("Thursday", "2006-05-04"), again=["entered the government", "energy chief"]),
  occ("Nadir Aït-Ouarab", "in his place", start=("Thursday", "2006-05-04")),
  occ("Nadir Aït-Ouarab", "chief executive", start=("1995", "1995"), end=("1999", "1999")),
  occ("Leïla Hamoudi", "Commerce Minister"),
  occ("Leïla Hamoudi", "wali", start=("2000", "2000")),
  occ("Slimane Benhabylès", "student leader", start=("1970s", "197X")),
  occ("Slimane Benhabylès", "presided over the National Liberation Front's lower-house group", start=("1997", "1997"), end=("2002", "2002")),
  occ("Slimane Benhabylès", "campaign manager", start=("2004", "2004")),
  occ("Brahim Lounis", "Gen."),
  occ("Brahim Lounis", "commander of the 5th military region", end=("August of that year", "2004-08")),
  occ("Brahim Lounis", "chief of staff#2", start=("August of that year", "2004-08"), again=["chief of staff"]),
  occ("Fatiha Zerrouki", "deputy"),
  occ("Fatiha Zerrouki", "inquiry into cement imports, headed"),
  occ("Étienne Marchal", "French President"),
  fact("Nadir Aït-Ouarab", "occupation", "petroleum engineer"),
  fact("Nadir Aït-Ouarab", "education", "trained in Grenoble and Baku"),
  fact("Leïla Hamoudi", "occupation", "judge"),
  fact("Slimane Benhabylès", "occupation", "lawyer"),
  fact("Slimane Benhabylès", "birthPlace", "Souk Ahras"),
  fact("Slimane Benhabylès", "birthDate", "1950", value="1950"),
  fact("Slimane Benhabylès", "party", "National Liberation Front"),
  fact("Slimane Benhabylès", "siblings", "Kamel Benhabylès"),
  fact("Kamel Benhabylès", "siblings", "Slimane Benhabylès"),
  fact("Kamel Benhabylès", "occupation", "importer"),
  ev("departure", "ended the functions", ("Thursday", "2006-05-04"), ["Slimane Benhabylès"]),
  ev("appointment", "put Energy Minister", ("Thursday", "2006-05-04"), ["Nadir Aït-Ouarab"]),
  ev("meeting", "meeting", ("Wednesday evening", "2006-05-03"), ["Slimane Benhabylès"], place="El Mouradia palace"),
  ev("appointment", "entered", ("December 1999", "1999-12"), ["Nadir Aït-Ouarab"]),
  ev("travel", "tour of the United States", ("February", "2006-02"), ["Nadir Aït-Ouarab"], place="United States"),
  ev("speech", "defended", ("February", "2006-02"), ["Nadir Aït-Ouarab"], place="Houston"),
  ev("arrest", "was arrested", ("1970s", "197X"), ["Slimane Benhabylès"]),
  ev("communication", "interview", ("March 12", "2006-03-12"), ["Brahim Lounis"]),
  ev("communication", "open letter", ("two days later", "2006-03-14"), ["Slimane Benhabylès", "Brahim Lounis"]),
  ev("testimony", "heard", ("April 25", "2006-04-25"), ["Kamel Benhabylès", "Fatiha Zerrouki"]),
  ev("communication", "telephoned", ("Thursday#2", "2006-05-04"), ["Étienne Marchal"]),
)

P("d36-21", """OTTAWA, Dec. 12, 2018 (Dominion Press) — The RCMP has charged a former deputy minister of public services with breach of trust, the force said Wednesday, three years after she was removed from her post.

Colleen Rae Stefaniuk, 57, is accused of passing cabinet documents to a shipyard in Sorel, Que. She is to make her first court appearance on Jan. 22. Her lawyer, Marc-André Thibodeau, said she will plead not guilty and fight the charge "to the last paper clip."

Stefaniuk was deputy minister from 2012 to November 2015, when she was suspended without pay; she was let go the following month. Her place was taken by Rajinder Dhaliwal-Scott, now clerk of the Privy Council.

The investigation, which the Mounties dubbed Project Anchor, began in the spring of 2015 after the broadcaster Channel North reported on the contents of a briefing note. Investigators searched Stefaniuk's home in Gatineau on Oct. 8 of that year. The reporter, Dominic Achtymichuk, was subpoenaed but refused to say where the note had come from.

Opposition critic Gwen Tremblett told the Commons during question period that then-procurement minister Alistair Kehoe had met the shipyard's president, Yvan Duclos, four times, and that he never disclosed it. Kehoe, who did not run again in 2015, is vice-chair of a pipeline company in Calgary. He testified before the Commons ethics committee on June 7, 2016, and acknowledged two of the meetings.

Born in Dauphin, Man., Stefaniuk joined the public service in 1984 with a degree in commerce from the University of Manitoba. She was assistant secretary at the Treasury Board for five years and Canada's consul general in Seattle from 2008 until 2012. In 2014 she was given the Prime Minister's outstanding achievement award. Her husband, retired vice-admiral Ross Pelley, was commander of the Pacific fleet.

Pelley was interviewed twice and is not accused of anything.
""",
  occ("Colleen Rae Stefaniuk", "deputy minister of public services", start=("2012", "2012"), end=("the following month", "2015-12"), again=["deputy minister#2"]),
  occ("Rajinder Dhaliwal-Scott", "Her place was taken"),
  occ("Rajinder Dhaliwal-Scott", "clerk of the Privy Council"),
  occ("Gwen Tremblett", "Opposition critic"),
  occ("Alistair Kehoe", "procurement minister"),
  occ("Yvan Duclos", "shipyard's president"),
  occ("Alistair Kehoe", "vice-chair of a pipeline company"),
  occ("Colleen Rae Stefaniuk", "assistant secretary at the Treasury Board"),
  occ("Colleen Rae Stefaniuk", "Canada's consul general in Seattle", start=("2008", "2008"), end=("2012#2", "2012")),
  occ("Ross Pelley", "vice-admiral"),
  occ("Ross Pelley", "commander of the Pacific fleet"),
  fact("Marc-André Thibodeau", "occupation", "lawyer"),
  fact("Colleen Rae Stefaniuk", "residence", "Gatineau"),
  fact("Dominic Achtymichuk", "occupation", "reporter"),
  fact("Colleen Rae Stefaniuk", "birthPlace", "Dauphin, Man."),
  fact("Colleen Rae Stefaniuk", "education", "University of Manitoba"),
  fact("Colleen Rae Stefaniuk", "award", "Prime Minister's outstanding achievement award", date=("2014", "2014")),
  fact("Colleen Rae Stefaniuk", "spouse", "Ross Pelley"),
  fact("Ross Pelley", "spouse", "Colleen Rae Stefaniuk"),
  ev("investigation", "has charged", ("Wednesday", "2018-12-12"), ["Colleen Rae Stefaniuk"]),
  ev("sanction", "was suspended without pay", ("November 2015", "2015-11"), ["Colleen Rae Stefaniuk"]),
  ev("departure", "was let go", ("the following month", "2015-12"), ["Colleen Rae Stefaniuk"]),
  ev("appointment", "was taken", None, ["Rajinder Dhaliwal-Scott"]),
  ev("investigation", "began", ("spring of 2015", "2015"), ["Colleen Rae Stefaniuk"]),
  ev("investigation", "searched", ("Oct. 8 of that year", "2015-10-08"), ["Colleen Rae Stefaniuk"]),
  ev("testimony", "was subpoenaed", None, ["Dominic Achtymichuk"]),
  ev("speech", "told the Commons", ("Wednesday", "2018-12-12"), ["Gwen Tremblett"]),
  ev("testimony", "testified", ("June 7, 2016", "2016-06-07"), ["Alistair Kehoe"]),
  ev("appointment", "joined the public service", ("1984", "1984"), ["Colleen Rae Stefaniuk"]),
  ev("award", "was given", ("2014", "2014"), ["Colleen Rae Stefaniuk"]),
  ev("investigation", "was interviewed", None, ["Ross Pelley"]),
)

P("d36-22", """LATEST INTELLIGENCE.
(REUTER'S TELEGRAMS.)

FLORENCE, March 5, 1868.

Count Ruggero Castracane has ceased to be Minister of Agriculture. The King signed the decree yesterday, and by the same act entrusted the portfolio, ad interim, to Signor Achille Pontremoli, Minister of Public Works.

The Count's retirement was rendered inevitable by the vote of Saturday, when the Chamber of Deputies, by 164 to 141, adopted the order of the day moved by Signor Bruno Scaletta, deputy for Catanzaro, upon the affair of the Calabrian forests. Count Castracane had spoken for nearly two hours on the Friday. He was heard with impatience.

It will be remembered that the director of the Crown woods, Cavaliere Nicola Furfaro, was apprehended at Naples in January as he was about to embark for Marseilles; that letters of the Minister were found in his baggage; and that these were laid upon the table of the Chamber by the Keeper of the Seals on the 11th of February. Furfaro's trial begins at Catanzaro in April. His predecessor, the Marquis Gagliardi, gave evidence on Tuesday before the Commission of Inquiry, over which the aged Senator Tommaso Vigliani presides.

The fallen Minister, a Roman by birth and an exile from 1849, passed ten years in London, where he taught Italian at King's College and married the daughter of Mr. Edward Lisle, the Member for Bridport. He was Secretary of the Legation at Turin of the short-lived Government of Central Italy, was returned to Parliament for Spoleto in 1861 and became Syndic of that town in 1864; General Menotti Baglioni, who had been his commander at the siege, followed him in the mayoralty.

Signor Pontremoli, an engineer, and of the Jewish faith, is not thought likely to keep both departments for long.

The Prince of Carignano left this morning for Turin. He had a long conversation with Count Castracane before his departure.
""",
  occ("Ruggero Castracane", "Minister of Agriculture", end=("yesterday", "1868-03-04"), again=["fallen Minister"]),
  occ("Achille Pontremoli", "portfolio, ad interim", start=("yesterday", "1868-03-04")),
  occ("Achille Pontremoli", "Minister of Public Works"),
  occ("Bruno Scaletta", "deputy for Catanzaro"),
  occ("Nicola Furfaro", "director of the Crown woods"),
  occ("Gagliardi", "predecessor"),
  occ("Tommaso Vigliani", "Senator"),
  occ("Tommaso Vigliani", "presides"),
  occ("Ruggero Castracane", "taught Italian at King's College"),
  occ("Edward Lisle", "Member for Bridport"),
  occ("Ruggero Castracane", "Secretary of the Legation at Turin"),
  occ("Ruggero Castracane", "returned to Parliament for Spoleto", start=("1861", "1861")),
  occ("Ruggero Castracane", "Syndic of that town", start=("1864", "1864")),
  occ("Menotti Baglioni", "General"),
  occ("Menotti Baglioni", "his commander at the siege", start=("1849", "1849")),
  occ("Menotti Baglioni", "mayoralty"),
  fact("Ruggero Castracane", "birthPlace", "Roman by birth"),
  fact("Ruggero Castracane", "residence", "London"),
  fact("Achille Pontremoli", "occupation", "engineer"),
  fact("Achille Pontremoli", "religion", "Jewish faith"),
  ev("departure", "has ceased", ("yesterday", "1868-03-04"), ["Ruggero Castracane"]),
  ev("appointment", "entrusted", ("yesterday", "1868-03-04"), ["Achille Pontremoli"]),
  ev("speech", "had spoken", ("the Friday", "1868-02-28"), ["Ruggero Castracane"]),
  ev("arrest", "was apprehended", ("January", "1868-01"), ["Nicola Furfaro"], place="Naples"),
  ev("disclosure", "were laid upon the table", ("11th of February", "1868-02-11"), ["Ruggero Castracane", "Nicola Furfaro"]),
  ev("testimony", "gave evidence", ("Tuesday", "1868-03-03"), ["Gagliardi", "Tommaso Vigliani"]),
  ev("election", "was returned", ("1861", "1861"), ["Ruggero Castracane"]),
  ev("appointment", "became Syndic", ("1864", "1864"), ["Ruggero Castracane"]),
  ev("appointment", "followed him", None, ["Menotti Baglioni", "Ruggero Castracane"]),
  ev("travel", "left this morning", ("this morning", "1868-03-05"), ["Prince of Carignano"], place="Turin"),
  ev("meeting", "long conversation", ("this morning", "1868-03-05"), ["Prince of Carignano", "Ruggero Castracane"]),
)

P("d36-23", """MINSK, Aug 28, 1991 (Interpost) - The chairman of Byelorussia's state security committee, Lt.-Gen. Eduard Shirkevich, was dismissed by the republic's Supreme Soviet on Wednesday, a week after the collapse of the Moscow coup that he had openly supported.

Deputies voted 221 to 31 to remove him and put the agency under Col. Valentin Prokopchik, a 46-year-old officer who had refused to sign the general's telegram of loyalty to the plotters. The telegram, sent on August 19, was read out to the assembly on Tuesday by deputy Stanislava Hanchar of the Popular Front.

Shirkevich addressed the session for ten minutes before the vote. "I obeyed those I had sworn to obey," he said. The deputies heard him in silence. He was born at Orsha in 1929, joined the security organs after the Dzerzhinsky school and was first posted abroad in 1963, as second secretary in Jakarta. He took charge of the Grodno department in 1976 and of the republic's committee in October 1985, when his predecessor, Gen. Ivan Byahun, was transferred to Kiev.

First secretary Mikalai Tsitovich of the Communist Party, who flew to Moscow on August 20 and met two members of the emergency committee there, resigned on Sunday. Prosecutors questioned him for six hours on Monday. His deputy, Hanna Kavalchuk, left the party in an open letter printed by the newspaper Znamya Pracy on Tuesday.

The speaker, Dzyanis Rusak, who also backed the coup in a broadcast, stepped down on August 25. His functions are being exercised by the first vice-chairman, physicist Viktar Zhabrak, until a successor is elected in September. Zhabrak spoke by telephone with the Lithuanian leader on Monday and received the first Polish consul, Jacek Wiliński, on Wednesday morning.

Prokopchik is married to a paediatrician, Ala Prokopchik, and has twin sons at the Suvorov school.
""",
  occ("Eduard Shirkevich", "chairman of Byelorussia's state security committee", start=("October 1985", "1985-10"), end=("Wednesday", "1991-08-28"), again=["of the republic's committee"]),
  occ("Eduard Shirkevich", "Lt.-Gen."),
  occ("Valentin Prokopchik", "Col."),
  occ("Valentin Prokopchik", "put the agency under", start=("Wednesday", "1991-08-28")),
  occ("Stanislava Hanchar", "deputy"),
  occ("Eduard Shirkevich", "second secretary in Jakarta", start=("1963", "1963")),
  occ("Eduard Shirkevich", "took charge of the Grodno department", start=("1976", "1976"), end=("October 1985", "1985-10")),
  occ("Ivan Byahun", "predecessor", end=("October 1985", "1985-10")),
  occ("Ivan Byahun", "Gen.#2"),
  occ("Mikalai Tsitovich", "First secretary", end=("Sunday", "1991-08-25")),
  occ("Hanna Kavalchuk", "His deputy"),
  occ("Dzyanis Rusak", "speaker", end=("August 25", "1991-08-25")),
  occ("Viktar Zhabrak", "first vice-chairman"),
  occ("Viktar Zhabrak", "functions are being exercised", start=("August 25", "1991-08-25")),
  occ("Jacek Wiliński", "Polish consul"),
  fact("Stanislava Hanchar", "party", "Popular Front"),
  fact("Eduard Shirkevich", "birthPlace", "Orsha"),
  fact("Eduard Shirkevich", "birthDate", "1929", value="1929"),
  fact("Eduard Shirkevich", "education", "Dzerzhinsky school"),
  fact("Mikalai Tsitovich", "party", "Communist Party"),
  fact("Viktar Zhabrak", "occupation", "physicist"),
  fact("Valentin Prokopchik", "spouse", "Ala Prokopchik"),
  fact("Ala Prokopchik", "spouse", "Valentin Prokopchik"),
  fact("Ala Prokopchik", "occupation", "paediatrician"),
  ev("departure", "was dismissed", ("Wednesday", "1991-08-28"), ["Eduard Shirkevich"]),
  ev("appointment", "put the agency", ("Wednesday", "1991-08-28"), ["Valentin Prokopchik"]),
  ev("communication", "sent", ("August 19", "1991-08-19"), ["Eduard Shirkevich"]),
  ev("disclosure", "was read out", ("Tuesday", "1991-08-27"), ["Stanislava Hanchar", "Eduard Shirkevich"]),
  ev("speech", "addressed the session", ("Wednesday", "1991-08-28"), ["Eduard Shirkevich"]),
  ev("appointment", "was first posted", ("1963", "1963"), ["Eduard Shirkevich"]),
  ev("appointment", "took charge", ("1976", "1976"), ["Eduard Shirkevich"]),
  ev("departure", "was transferred", ("October 1985", "1985-10"), ["Ivan Byahun"]),
  ev("travel", "flew to Moscow", ("August 20", "1991-08-20"), ["Mikalai Tsitovich"], place="Moscow"),
  ev("meeting", "met", ("August 20", "1991-08-20"), ["Mikalai Tsitovich"], place="Moscow"),
  ev("departure", "resigned", ("Sunday", "1991-08-25"), ["Mikalai Tsitovich"]),
  ev("investigation", "questioned", ("Monday", "1991-08-26"), ["Mikalai Tsitovich"]),
  ev("departure", "left the party", ("Tuesday#2", "1991-08-27"), ["Hanna Kavalchuk"]),
  ev("communication", "open letter", ("Tuesday#2", "1991-08-27"), ["Hanna Kavalchuk"]),
  ev("speech", "broadcast", None, ["Dzyanis Rusak"]),
  ev("departure", "stepped down", ("August 25", "1991-08-25"), ["Dzyanis Rusak"]),
  ev("communication", "spoke by telephone", ("Monday#2", "1991-08-26"), ["Viktar Zhabrak"]),
  ev("meeting", "received", ("Wednesday morning", "1991-08-28"), ["Viktar Zhabrak", "Jacek Wiliński"]),
)

P("d36-24", """THAI ELECTION COMMISSIONER QUITS DAYS BEFORE POLL

BANGKOK, Jan 16 2014 – One of Thailand's five election commissioners resigned on Thursday, seventeen days before a vote that protesters have vowed to block.

Wanchai Thongsuk-Amornrat, 64, sent his letter to the Senate speaker late on Wednesday, commission secretary-general Puchong Rattanakosol told a briefing. It took effect at once.

The former appeal court judge, who was picked by the judiciary and sworn in on December 13 with his four colleagues, gave no reason. Two commission staff, speaking on condition of anonymity, said he had been visited at his Nonthaburi home on Tuesday by a retired police general close to the government. The government's spokeswoman, Tida Maneerat, dismissed the story.

Chairman Supot Na Ayutthaya met caretaker Prime Minister Kanya Worachart at an air force base on Wednesday to urge a delay of the poll to May 4. She turned him down. It was their second meeting in a week.

Kanya has been in a caretaker role since December 9, when she dissolved parliament. She came to office in August 2011 after her party won a landslide, and is under investigation by the National Anti-Corruption Commission for dereliction of duty over a rice subsidy. The commission's president, Vichai Srisombat, said on Tuesday that former commerce minister Boonlert Teriyapirom, whom she dropped from the cabinet in June, and fourteen others would face charges. Boonlert was questioned in October.

Protest leader Sombat Kaewchart, a deputy prime minister from 2008 to 2011, urged supporters in a speech at Lumpini Park on Thursday night to "close every booth." A court issued a warrant for his arrest on December 26. His brother Chaiya resigned as mayor of Surat Thani last month to join him.

Wanchai was born in Lampang, took law degrees at Thammasat and Tulane, and presided over the Region 5 appeal court between 2006 and 2010.
""",
  occ("Wanchai Thongsuk-Amornrat", "election commissioners", start=("December 13", "2013-12-13"), end=("Thursday", "2014-01-16")),
  occ("Puchong Rattanakosol", "commission secretary-general"),
  occ("Wanchai Thongsuk-Amornrat", "appeal court judge"),
  occ("Tida Maneerat", "government's spokeswoman"),
  occ("Supot Na Ayutthaya", "Chairman"),
  occ("Kanya Worachart", "caretaker Prime Minister", start=("December 9", "2013-12-09"), again=["caretaker role"]),
  occ("Kanya Worachart", "came to office", start=("August 2011", "2011-08"), end=("December 9", "2013-12-09")),
  occ("Vichai Srisombat", "commission's president"),
  occ("Boonlert Teriyapirom", "commerce minister", end=("June", "2013-06")),
  occ("Sombat Kaewchart", "Protest leader"),
  occ("Sombat Kaewchart", "deputy prime minister", start=("2008", "2008"), end=("2011#2", "2011")),
  occ("Chaiya", "mayor of Surat Thani", end=("last month", "2013-12")),
  occ("Wanchai Thongsuk-Amornrat", "presided over the Region 5 appeal court", start=("2006", "2006"), end=("2010", "2010")),
  fact("Wanchai Thongsuk-Amornrat", "residence", "Nonthaburi"),
  fact("Sombat Kaewchart", "siblings", "Chaiya"),
  fact("Chaiya", "siblings", "Sombat Kaewchart"),
  fact("Wanchai Thongsuk-Amornrat", "birthPlace", "Lampang"),
  fact("Wanchai Thongsuk-Amornrat", "education", "Thammasat"),
  fact("Wanchai Thongsuk-Amornrat", "education", "Tulane"),
  ev("departure", "resigned", ("Thursday", "2014-01-16"), ["Wanchai Thongsuk-Amornrat"]),
  ev("communication", "sent his letter", ("late on Wednesday", "2014-01-15"), ["Wanchai Thongsuk-Amornrat"]),
  ev("speech", "told a briefing", None, ["Puchong Rattanakosol"]),
  ev("appointment", "sworn in", ("December 13", "2013-12-13"), ["Wanchai Thongsuk-Amornrat"]),
  ev("meeting", "met", ("Wednesday#2", "2014-01-15"), ["Supot Na Ayutthaya", "Kanya Worachart"]),
  ev("meeting", "second meeting", ("Wednesday#2", "2014-01-15"), ["Supot Na Ayutthaya", "Kanya Worachart"]),
  ev("appointment", "came to office", ("August 2011", "2011-08"), ["Kanya Worachart"]),
  ev("election", "won a landslide", None, ["Kanya Worachart"]),
  ev("investigation", "under investigation", None, ["Kanya Worachart"]),
  ev("departure", "dropped from the cabinet", ("June", "2013-06"), ["Boonlert Teriyapirom", "Kanya Worachart"]),
  ev("investigation", "was questioned", ("October", "2013-10"), ["Boonlert Teriyapirom"]),
  ev("speech", "speech", ("Thursday night", "2014-01-16"), ["Sombat Kaewchart"], place="Lumpini Park"),
  ev("investigation", "issued a warrant", ("December 26", "2013-12-26"), ["Sombat Kaewchart"]),
  ev("departure", "resigned as mayor", ("last month", "2013-12"), ["Chaiya"]),
)

P("d36-25", """PORT MORESBY, 22 March 2001 (Coral Sea News) – Papua New Guinea's parliament has a new Speaker after Sir Tau Morea-Kila was convicted of misconduct in office and dismissed by the Leadership Tribunal.

Members yesterday elected the member for Kerowagi, Joe Kua Dingu, by 57 votes to 44. He beat the Opposition's nominee, Mrs Josepha Sirinumu-Pato, a former magistrate and the only woman in the House.

The tribunal, chaired by Justice Bernard Sakumai, handed down its decision on Tuesday. It found that Sir Tau spent K418,000 of his electoral allowance on a fishing boat registered in the name of his brother-in-law, Gima Ravu. The Ombudsman Commission had referred him in May last year. Mr Ravu gave evidence in October and said that the boat was a wedding present.

Sir Tau (54), a teacher from Hula, represented Rigo for fourteen years. He was Minister for Fisheries in 1994-97 under Sir Kenneth Wartoto, who in turn was Speaker until August 1999 and whom Sir Tau succeeded. He was knighted in the Queen's Birthday Honours of 1998.

The new Speaker was a policeman before politics, and rose to provincial commander at Kundiawa. First elected in 1997 as a candidate of the Melanesian Alliance, he joined the government party a year later. He is the son of Dingu Kua, a luluai in Australian times, and a Lutheran deacon.

Prime Minister Sir Andrew Baki, who returned on Monday from talks in Canberra with his Australian counterpart, congratulated Mr Dingu and promised an inquiry into the electoral allowances of all members. Opposition Leader Philemon Tsang said the Prime Minister should start with his own. Mr Tsang wrote to the Ombudsman on 2 March asking for that.

Sir Tau did not attend the House. His wife, Lady Boni Morea-Kila, said by telephone from Hula that he would seek a review in the National Court.
""",
  occ("Tau Morea-Kila", "Speaker", start=("August 1999", "1999-08"), end=("Tuesday", "2001-03-20")),
  occ("Joe Kua Dingu", "member for Kerowagi", start=("1997", "1997")),
  occ("Joe Kua Dingu", "new Speaker", start=("yesterday", "2001-03-21"), again=["new Speaker#2"]),
  occ("Josepha Sirinumu-Pato", "magistrate"),
  occ("Bernard Sakumai", "tribunal, chaired"),
  occ("Bernard Sakumai", "Justice"),
  occ("Tau Morea-Kila", "represented Rigo", start=("fourteen years", "1987"), end=("Tuesday", "2001-03-20")),
  occ("Tau Morea-Kila", "Minister for Fisheries", start=("1994", "1994"), end=("97", "1997")),
  occ("Kenneth Wartoto", "Speaker until", end=("August 1999", "1999-08")),
  occ("Joe Kua Dingu", "provincial commander at Kundiawa"),
  occ("Dingu Kua", "luluai"),
  occ("Joe Kua Dingu", "Lutheran deacon"),
  occ("Andrew Baki", "Prime Minister"),
  occ("Philemon Tsang", "Opposition Leader"),
  fact("Gima Ravu", "relatives", "Tau Morea-Kila"),
  fact("Tau Morea-Kila", "relatives", "Gima Ravu"),
  fact("Tau Morea-Kila", "occupation", "teacher"),
  fact("Tau Morea-Kila", "birthPlace", "Hula"),
  fact("Tau Morea-Kila", "spouse", "Boni Morea-Kila"),
  fact("Joe Kua Dingu", "occupation", "policeman"),
  fact("Joe Kua Dingu", "party", "Melanesian Alliance"),
  fact("Joe Kua Dingu", "father", "Dingu Kua"),
  fact("Dingu Kua", "children", "Joe Kua Dingu"),
  fact("Joe Kua Dingu", "religion", "Lutheran"),
  ev("conviction", "was convicted", ("Tuesday", "2001-03-20"), ["Tau Morea-Kila", "Bernard Sakumai"]),
  ev("departure", "dismissed", ("Tuesday", "2001-03-20"), ["Tau Morea-Kila"]),
  ev("election", "elected", ("yesterday", "2001-03-21"), ["Joe Kua Dingu", "Josepha Sirinumu-Pato"]),
  ev("investigation", "had referred him", ("May last year", "2000-05"), ["Tau Morea-Kila"]),
  ev("testimony", "gave evidence", ("October", "2000-10"), ["Gima Ravu"]),
  ev("appointment", "succeeded", ("August 1999", "1999-08"), ["Tau Morea-Kila", "Kenneth Wartoto"]),
  ev("award", "was knighted", ("1998", "1998"), ["Tau Morea-Kila"]),
  ev("election", "First elected", ("1997", "1997"), ["Joe Kua Dingu"]),
  ev("travel", "returned", ("Monday", "2001-03-19"), ["Andrew Baki"], place="Canberra"),
  ev("meeting", "talks in Canberra", None, ["Andrew Baki"], place="Canberra"),
  ev("communication", "wrote to the Ombudsman", ("2 March", "2001-03-02"), ["Philemon Tsang"]),
)

P("d36-26", """U.N. TRUCE AIDE RECALLED
Special to the Evening Ledger

HAIFA, Oct. 8, 1948 — Col. Børge Skjoldager, the Danish officer who since July has been in charge of the United Nations observers in Galilee, was called back to Paris today. His duties have been assumed by his second-in-command, Maj. Harlan T. Whitcomb of the United States Marine Corps.

The recall was announced here by a spokesman for the Acting Mediator. He would not confirm that it had to do with the colonel's report of Sept. 25, in which both armies were blamed for the fighting round Kafr Yasif and of which a copy reached a Damascus newspaper last Saturday.

Colonel Skjoldager, who is 50 years old, fought in Finland in 1940 as a volunteer and was arrested in Copenhagen by the Germans in 1943. He was military governor of Bornholm for eight months after the Soviet withdrawal, and later taught tactics at the Officers' School. His father, Gen. Aage Skjoldager, was Minister of Defense in the Rasmussen Cabinet.

Early this week he conferred at Nazareth with the Israeli brigade commander, Yigal Brodetsky, and on Wednesday drove to Tyre to see the Lebanese liaison officer, Capt. Fuad Haddad. Captain Haddad afterward described the interview as stormy. On Thursday night the colonel spoke over the Haifa radio, appealing to the villagers to stay in their homes.

Major Whitcomb, a native of Bangor, Me., was graduated from Bowdoin College in 1931 and holds the Navy Cross for action on Peleliu. He came to Palestine in August from Naples, where he had been provost marshal. He replaced Maj. Jules de Brabandère, a Belgian, who was wounded by a sniper Aug. 3 and died at Beirut.

The colonel's adjutant, Lt. Svend Aage Krog, will accompany him to Paris. Another Skjoldager, a cousin, is a correspondent here. A hearing on the disclosure is to be held next week.
""",
  occ("Børge Skjoldager", "Col."),
  occ("Børge Skjoldager", "in charge of the United Nations observers in Galilee", start=("July", "1948-07"), end=("today", "1948-10-08")),
  occ("Harlan T. Whitcomb", "duties have been assumed", start=("today", "1948-10-08")),
  occ("Harlan T. Whitcomb", "second-in-command", start=("August", "1948-08"), end=("today", "1948-10-08")),
  occ("Harlan T. Whitcomb", "Maj.", again=["Major"]),
  occ("Børge Skjoldager", "military governor of Bornholm"),
  occ("Børge Skjoldager", "taught tactics at the Officers' School"),
  occ("Aage Skjoldager", "Gen."),
  occ("Aage Skjoldager", "Minister of Defense in the Rasmussen Cabinet"),
  occ("Yigal Brodetsky", "Israeli brigade commander"),
  occ("Fuad Haddad", "Lebanese liaison officer"),
  occ("Fuad Haddad", "Capt.", again=["Captain"]),
  occ("Harlan T. Whitcomb", "provost marshal", end=("August", "1948-08")),
  occ("Jules de Brabandère", "Maj.#2"),
  occ("Jules de Brabandère", "replaced"),
  occ("Svend Aage Krog", "colonel's adjutant"),
  occ("Svend Aage Krog", "Lt."),
  fact("Børge Skjoldager", "nationality", "Danish"),
  fact("Børge Skjoldager", "militaryService", "Finland", date=("1940", "1940")),
  fact("Børge Skjoldager", "father", "Aage Skjoldager"),
  fact("Aage Skjoldager", "children", "Børge Skjoldager"),
  fact("Harlan T. Whitcomb", "militaryService", "United States Marine Corps"),
  fact("Harlan T. Whitcomb", "birthPlace", "Bangor, Me."),
  fact("Harlan T. Whitcomb", "education", "Bowdoin College", date=("1931", "1931")),
  fact("Harlan T. Whitcomb", "award", "Navy Cross"),
  fact("Jules de Brabandère", "nationality", "Belgian"),
  fact("Jules de Brabandère", "causeOfDeath", "wounded by a sniper"),
  fact("Jules de Brabandère", "deathPlace", "Beirut"),
  ev("departure", "was called back", ("today", "1948-10-08"), ["Børge Skjoldager"]),
  ev("appointment", "have been assumed", ("today", "1948-10-08"), ["Harlan T. Whitcomb"]),
  ev("communication", "report", ("Sept. 25", "1948-09-25"), ["Børge Skjoldager"]),
  ev("disclosure", "reached a Damascus newspaper", ("last Saturday", "1948-10-02"), ["Børge Skjoldager"]),
  ev("arrest", "was arrested", ("1943", "1943"), ["Børge Skjoldager"], place="Copenhagen"),
  ev("meeting", "conferred", ("Early this week", "1948-10-04"), ["Børge Skjoldager", "Yigal Brodetsky"], place="Nazareth"),
  ev("travel", "drove to Tyre", ("Wednesday", "1948-10-06"), ["Børge Skjoldager"], place="Tyre"),
  ev("meeting", "interview", ("Wednesday", "1948-10-06"), ["Børge Skjoldager", "Fuad Haddad"], place="Tyre"),
  ev("speech", "spoke over the Haifa radio", ("Thursday night", "1948-10-07"), ["Børge Skjoldager"]),
  ev("travel", "came to Palestine", ("August", "1948-08"), ["Harlan T. Whitcomb"], place="Palestine"),
  ev("appointment", "replaced", None, ["Harlan T. Whitcomb", "Jules de Brabandère"]),
)

P("d36-27", """Fiji police commissioner sent on leave

SUVA, July 30, 2020 (PACWIRE) — Fiji's president has sent Police Commissioner Apenisa Tuilevuka on leave while a tribunal examines complaints against him, the Constitutional Offices Commission said in a statement Thursday.

Deputy Commissioner Sashi Kiran Pratap will act in his stead from Saturday. She is the first woman to head the force.

Tuilevuka, 55, a former army colonel who commanded Fiji's battalion in the Sinai, has held the post since September 2015. He replaced South African Deon Labuschagne, who left before his contract was out and is now security manager at a mine near Rustenburg.

The complaints were lodged in May by a police inspector, Viliame Roko, and concern the death in custody of a 19-year-old student, Josefa Naisau, at Nabua in April. Roko was transferred to Rotuma in June. Four constables have been charged with manslaughter; they pleaded not guilty July 6.

Opposition lawmaker Mere Vuniyayawa, who tabled Roko's letter in parliament on Wednesday, said leave on full pay was "a holiday, not justice". Attorney-General Faizal Buksh rejected that in a speech to the Law Society in Nadi on Thursday. He said he spoke with the commissioner by phone on Tuesday and that Tuilevuka had agreed to go.

The tribunal will be chaired by retired Sri Lankan judge Gamini Weerasuriya, who sat on Fiji's Court of Appeal from 2013 to 2018. It has three months.

Pratap, an Adelaide-trained lawyer born in Labasa, joined as a cadet in 1991, was director of prosecutions from 2009 and became deputy in January last year, when Isikeli Bose retired. She led an inquiry into the prisons in 2017. She is the widow of Ba mayor Ravin Pratap, who drowned in the 2012 floods.

Naisau's mother, Litia Naisau, a nurse, met Pratap at police headquarters last week. She described the meeting as short.
""",
  occ("Apenisa Tuilevuka", "Police Commissioner", start=("September 2015", "2015-09"), again=["police commissioner"]),
  occ("Sashi Kiran Pratap", "Deputy Commissioner", start=("January last year", "2019-01"), again=["deputy"]),
  occ("Sashi Kiran Pratap", "act in his stead", start=("Saturday", "2020-08-01"), again=["head the force"]),
  occ("Apenisa Tuilevuka", "army colonel"),
  occ("Apenisa Tuilevuka", "commanded Fiji's battalion in the Sinai"),
  occ("Deon Labuschagne", "replaced", end=("September 2015", "2015-09")),
  occ("Deon Labuschagne", "security manager at a mine"),
  occ("Viliame Roko", "police inspector"),
  occ("Mere Vuniyayawa", "Opposition lawmaker"),
  occ("Faizal Buksh", "Attorney-General"),
  occ("Gamini Weerasuriya", "Sri Lankan judge"),
  occ("Gamini Weerasuriya", "sat on Fiji's Court of Appeal", start=("2013", "2013"), end=("2018", "2018")),
  occ("Gamini Weerasuriya", "tribunal will be chaired"),
  occ("Sashi Kiran Pratap", "cadet", start=("1991", "1991")),
  occ("Sashi Kiran Pratap", "director of prosecutions", start=("2009", "2009")),
  occ("Isikeli Bose", "retired#2", end=("January last year", "2019-01")),
  occ("Sashi Kiran Pratap", "led an inquiry into the prisons", start=("2017", "2017")),
  occ("Ravin Pratap", "Ba mayor"),
  fact("Deon Labuschagne", "nationality", "South African"),
  fact("Josefa Naisau", "occupation", "student"),
  fact("Josefa Naisau", "deathPlace", "Nabua"),
  fact("Josefa Naisau", "deathDate", "April", value="2020-04"),
  fact("Josefa Naisau", "mother", "Litia Naisau"),
  fact("Litia Naisau", "children", "Josefa Naisau"),
  fact("Litia Naisau", "occupation", "nurse"),
  fact("Gamini Weerasuriya", "nationality", "Sri Lankan"),
  fact("Sashi Kiran Pratap", "education", "Adelaide-trained"),
  fact("Sashi Kiran Pratap", "occupation", "lawyer"),
  fact("Sashi Kiran Pratap", "birthPlace", "Labasa"),
  fact("Sashi Kiran Pratap", "spouse", "Ravin Pratap"),
  fact("Ravin Pratap", "causeOfDeath", "drowned"),
  fact("Ravin Pratap", "deathDate", "2012", value="2012"),
  ev("sanction", "sent Police Commissioner", None, ["Apenisa Tuilevuka"]),
  ev("investigation", "examines", None, ["Apenisa Tuilevuka", "Gamini Weerasuriya"]),
  ev("departure", "left", None, ["Deon Labuschagne"]),
  ev("communication", "were lodged", ("May", "2020-05"), ["Viliame Roko", "Apenisa Tuilevuka"]),
  ev("departure", "was transferred", ("June", "2020-06"), ["Viliame Roko"]),
  ev("disclosure", "tabled Roko's letter", ("Wednesday", "2020-07-29"), ["Mere Vuniyayawa", "Viliame Roko"]),
  ev("speech", "speech", ("Thursday#2", "2020-07-30"), ["Faizal Buksh"], place="Nadi"),
  ev("communication", "spoke with", ("Tuesday", "2020-07-28"), ["Faizal Buksh", "Apenisa Tuilevuka"]),
  ev("appointment", "became deputy", ("January last year", "2019-01"), ["Sashi Kiran Pratap"]),
  ev("departure", "retired#2", ("January last year", "2019-01"), ["Isikeli Bose"]),
  ev("meeting", "met", ("last week", "2020-07"), ["Litia Naisau", "Sashi Kiran Pratap"]),
)

P("d36-28", """HARARE, May 25, 1983 (Southern Press Service) — Zimbabwe's Deputy Minister of Lands, Mr. Jairos Mutumbwa, was released from detention today after the High Court ruled that the order under which he had been held was defective.

Mr. Justice Enoch Ralston said in a 20-page judgment that the Minister of Home Affairs, Dr. Simbarashe Nyandoro, had signed the order eleven days after the arrest.

Mr. Mutumbwa was arrested at Bulawayo airport on March 9 on his return from London. The police said that arms had been found on a farm of which he was part owner. His co-owner, former brigadier Tobias Moyana, is still in Chikurubi prison. Mr. Moyana was retired from the army in January and had been deputy commander of the Third Brigade at Mutare.

The Prime Minister dismissed Mr. Mutumbwa on March 11 and appointed in his stead Mrs. Ellen Chinamasa-Gwete, who was the party's provincial chairman for Masvingo.

"I am going to see my cattle," Mr. Mutumbwa said on the steps of the court, where he was met by the M.P. for Lobengula, Mr. Jethro Sibanda. Diplomats who followed the case expect him to be detained again.

Mr. Mutumbwa, 50, a minister of the Brethren in Christ Church, was educated at Matopo Mission and studied in Pennsylvania on a church scholarship. He spent 1965 to 1971 in restriction at Gonakudzingwa and represented the party of Mr. Nkomo in Dar es Salaam for four years. He was elected for Matabeleland South in February, 1980, and joined the Government in April of that year.

Dr. Nyandoro told the House of Assembly this afternoon that he would study the judgment. Last week he testified in camera before a parliamentary committee, whose chairman, Mr. Rugare Chitepo-Banda, had written to him twice about conditions at Chikurubi. Amnesty International published the second of these letters on Sunday.
""",
  occ("Jairos Mutumbwa", "Deputy Minister of Lands", start=("April of that year", "1980-04"), end=("March 11", "1983-03-11"), again=["joined the Government"]),
  occ("Enoch Ralston", "Justice"),
  occ("Simbarashe Nyandoro", "Minister of Home Affairs"),
  occ("Tobias Moyana", "brigadier", end=("January", "1983-01")),
  occ("Tobias Moyana", "deputy commander of the Third Brigade", end=("January", "1983-01")),
  occ("Ellen Chinamasa-Gwete", "in his stead", start=("March 11", "1983-03-11")),
  occ("Ellen Chinamasa-Gwete", "provincial chairman for Masvingo"),
  occ("Jethro Sibanda", "M.P. for Lobengula"),
  occ("Jairos Mutumbwa", "minister of the Brethren in Christ Church"),
  occ("Jairos Mutumbwa", "represented the party of Mr. Nkomo in Dar es Salaam"),
  occ("Jairos Mutumbwa", "elected for Matabeleland South", start=("February, 1980", "1980-02")),
  occ("Rugare Chitepo-Banda", "chairman#2"),
  fact("Jairos Mutumbwa", "religion", "Brethren in Christ Church"),
  fact("Jairos Mutumbwa", "education", "Matopo Mission"),
  fact("Jairos Mutumbwa", "education", "studied in Pennsylvania"),
  ev("investigation", "ruled", ("today", "1983-05-25"), ["Jairos Mutumbwa", "Enoch Ralston"]),
  ev("arrest", "was arrested", ("March 9", "1983-03-09"), ["Jairos Mutumbwa"], place="Bulawayo airport"),
  ev("travel", "return from London", ("March 9", "1983-03-09"), ["Jairos Mutumbwa"], place="London"),
  ev("arrest", "still in Chikurubi prison", None, ["Tobias Moyana"]),
  ev("departure", "was retired from the army", ("January", "1983-01"), ["Tobias Moyana"]),
  ev("departure", "dismissed", ("March 11", "1983-03-11"), ["Jairos Mutumbwa"]),
  ev("appointment", "appointed", ("March 11", "1983-03-11"), ["Ellen Chinamasa-Gwete"]),
  ev("meeting", "was met", ("today", "1983-05-25"), ["Jairos Mutumbwa", "Jethro Sibanda"]),
  ev("arrest", "in restriction", ("1965", "1965"), ["Jairos Mutumbwa"], place="Gonakudzingwa"),
  ev("election", "was elected", ("February, 1980", "1980-02"), ["Jairos Mutumbwa"]),
  ev("appointment", "joined", ("April of that year", "1980-04"), ["Jairos Mutumbwa"]),
  ev("speech", "told the House", ("this afternoon", "1983-05-25"), ["Simbarashe Nyandoro"]),
  ev("testimony", "testified", ("Last week", "1983-05"), ["Simbarashe Nyandoro", "Rugare Chitepo-Banda"]),
  ev("communication", "had written", None, ["Rugare Chitepo-Banda", "Simbarashe Nyandoro"]),
  ev("disclosure", "published", ("Sunday", "1983-05-22"), ["Rugare Chitepo-Banda"]),
)

P("d36-29", """Serbian mayor arrested on return from Vienna

NOVI SAD, June 17, 2009 (Vojvodina Wire) — Police arrested the mayor of Kovinac, Dragoljub Petakov, as he stepped off the night train from Vienna on Wednesday, Serbia's organised crime prosecutor said.

Prosecutor Ljiljana Ostojić suspects Petakov and four others of rigging the sale of the town's sugar mill in 2006. The indictment request names the mill's last director, Zoltán Szabados, who was detained in Subotica on Tuesday, and Milenko Rajčetić, head of the Privatization Agency's regional office until he was fired in February.

Petakov's deputy, Ibolya Farkas, took over the town hall on Wednesday afternoon. She told councillors that business would go on as usual.

Petakov, 55, is a veterinarian, and was elected for the third time in May last year with 61 percent of the vote. He became mayor in October 2000, displacing Socialist Slavko Mrđen, who was later a trade representative in Bucharest. Petakov left the Democratic Party in 2005 for the G17 Plus group of then finance minister Aleksa Bogosavljev. It was Bogosavljev who signed the mill's sale. He was questioned as a witness in April, when he said that he remembered nothing of it.

In Vienna the mayor had held talks with the buyer, Austrian businessman Heribert Stadlmayr, a spokesman for Stadlmayr's firm confirmed. Stadlmayr, an honorary consul of Serbia in Graz, is not accused.

The affair began with a letter. In November a bookkeeper, Snežana Vukadin, wrote to the Anti-Corruption Council, whose chairwoman, Verica Stamenić, made the case public in a report on Jan. 20. Vukadin lost her job ten days later; a court in Pančevo ordered her reinstated on May 29.

Petakov's son Nemanja, a handball player with Vardar Skopje, said by telephone that the family had been told nothing. A hearing on custody is due on Friday. Stamenić, a retired judge of the Supreme Court, received a civic courage award in Belgrade in March.
""",
  occ("Dragoljub Petakov", "mayor of Kovinac", start=("October 2000", "2000-10"), again=["mayor#3"]),
  occ("Ljiljana Ostojić", "Prosecutor", again=["organised crime prosecutor"]),
  occ("Zoltán Szabados", "mill's last director"),
  occ("Milenko Rajčetić", "head of the Privatization Agency's regional office", end=("February", "2009-02")),
  occ("Ibolya Farkas", "deputy"),
  occ("Ibolya Farkas", "took over the town hall", start=("Wednesday afternoon", "2009-06-17")),
  occ("Slavko Mrđen", "displacing", end=("October 2000", "2000-10")),
  occ("Slavko Mrđen", "trade representative in Bucharest"),
  occ("Aleksa Bogosavljev", "finance minister"),
  occ("Heribert Stadlmayr", "honorary consul of Serbia in Graz"),
  occ("Snežana Vukadin", "bookkeeper", end=("ten days later", "2009-01-30")),
  occ("Verica Stamenić", "chairwoman"),
  occ("Verica Stamenić", "judge of the Supreme Court"),
  fact("Dragoljub Petakov", "occupation", "veterinarian"),
  fact("Slavko Mrđen", "party", "Socialist"),
  fact("Dragoljub Petakov", "party", "Democratic Party"),
  fact("Dragoljub Petakov", "party", "G17 Plus", date=("2005", "2005")),
  fact("Aleksa Bogosavljev", "party", "G17 Plus"),
  fact("Heribert Stadlmayr", "nationality", "Austrian"),
  fact("Heribert Stadlmayr", "occupation", "businessman"),
  fact("Dragoljub Petakov", "children", "Nemanja"),
  fact("Nemanja", "father", "Petakov"),
  fact("Nemanja", "occupation", "handball player"),
  fact("Verica Stamenić", "award", "civic courage award", date=("March", "2009-03")),
  ev("arrest", "arrested the mayor", ("Wednesday", "2009-06-17"), ["Dragoljub Petakov"], place="Novi Sad"),
  ev("travel", "return from Vienna", ("Wednesday", "2009-06-17"), ["Dragoljub Petakov"], place="Vienna"),
  ev("arrest", "was detained", ("Tuesday", "2009-06-16"), ["Zoltán Szabados"], place="Subotica"),
  ev("departure", "was fired", ("February", "2009-02"), ["Milenko Rajčetić"]),
  ev("appointment", "took over", ("Wednesday afternoon", "2009-06-17"), ["Ibolya Farkas"]),
  ev("speech", "told councillors", ("Wednesday afternoon", "2009-06-17"), ["Ibolya Farkas"]),
  ev("election", "was elected", ("May last year", "2008-05"), ["Dragoljub Petakov"]),
  ev("appointment", "became mayor", ("October 2000", "2000-10"), ["Dragoljub Petakov", "Slavko Mrđen"]),
  ev("departure", "left the Democratic Party", ("2005", "2005"), ["Dragoljub Petakov"]),
  ev("testimony", "was questioned as a witness", ("April", "2009-04"), ["Aleksa Bogosavljev"]),
  ev("meeting", "held talks", None, ["Dragoljub Petakov", "Heribert Stadlmayr"], place="Vienna"),
  ev("communication", "wrote", ("November", "2008-11"), ["Snežana Vukadin", "Verica Stamenić"]),
  ev("disclosure", "made the case public", ("Jan. 20", "2009-01-20"), ["Verica Stamenić", "Dragoljub Petakov"]),
  ev("departure", "lost her job", ("ten days later", "2009-01-30"), ["Snežana Vukadin"]),
  ev("appointment", "reinstated", ("May 29", "2009-05-29"), ["Snežana Vukadin"]),
  ev("award", "received", ("March", "2009-03"), ["Verica Stamenić"]),
)

P("d36-30", """SEOUL, Nov. 13, 1997 (Hanguk Press) — Prosecutors on Thursday summoned Rep. Bang Ki-choon, the ruling party's former secretary-general, in connection with loans to the bankrupt Hansu steel group.

Bang arrived at the Supreme Public Prosecutors' Office in southern Seoul at 10 a.m. and was still inside at midnight. "I will answer every question," he told a crowd of cameramen.

The lawmaker is suspected of having telephoned the president of Cheil Industrial Bank, Son Hong-bae, on Oct. 22 last year. Son, arrested on Nov. 3, testified at a hearing of the National Assembly on Nov. 7 that "a voice from the party" had told him to lend. He did not name it. He had resigned from the bank in February and was succeeded by Executive Vice President Ryu Shi-won.

Bang, 60, was a journalist with the Dongyang Daily until the purge of 1980. Elected to the Assembly from Taegu in 1985 and three times since, he chaired its finance committee in 1993-94, and was party secretary-general from August 1995 to March this year. The present incumbent, Ms. Pyo Jin-kyung, is a former judge.

Two other politicians have been indicted. Former Home Minister Kil Jae-deok was sentenced in September to three years for receiving 200 million won; opposition legislator Noh Moo-sik, of the National Congress, is on trial.

Hansu chairman Chung Il-pyo has been in a hospital at Inchon since his release on bail on Oct. 30. His third son, Chung Po-kun, who ran the group's shipyard, left for Los Angeles in January, days before the collapse.

Presidential spokesman Shin Woo-jin said the president, who leaves on Nov. 23 for a summit in Vancouver, had been briefed by Justice Minister Kim Chong-ku's deputy. Ms. Pyo called a meeting of the party's executive for Friday. Party sources said that she had visited Bang at his house in Pangbae-dong on Wednesday night and asked him to quit the party.
""",
  occ("Bang Ki-choon", "ruling party's former secretary-general", start=("August 1995", "1995-08"), end=("March this year", "1997-03"), again=["party secretary-general"]),
  occ("Bang Ki-choon", "Rep.", start=("1985", "1985"), again=["lawmaker", "Elected to the Assembly from Taegu"]),
  occ("Son Hong-bae", "president of Cheil Industrial Bank", end=("February", "1997-02")),
  occ("Ryu Shi-won", "Executive Vice President", end=("February", "1997-02")),
  occ("Ryu Shi-won", "was succeeded", start=("February", "1997-02")),
  occ("Bang Ki-choon", "chaired its finance committee", start=("1993", "1993"), end=("94", "1994")),
  occ("Pyo Jin-kyung", "incumbent", start=("March this year", "1997-03")),
  occ("Pyo Jin-kyung", "judge"),
  occ("Kil Jae-deok", "Home Minister"),
  occ("Noh Moo-sik", "opposition legislator"),
  occ("Chung Il-pyo", "Hansu chairman"),
  occ("Chung Po-kun", "ran the group's shipyard"),
  occ("Shin Woo-jin", "Presidential spokesman"),
  occ("Kim Chong-ku", "Justice Minister"),
  fact("Bang Ki-choon", "occupation", "journalist"),
  fact("Noh Moo-sik", "party", "National Congress"),
  fact("Chung Il-pyo", "children", "Chung Po-kun"),
  fact("Chung Po-kun", "father", "Chung Il-pyo"),
  fact("Bang Ki-choon", "residence", "Pangbae-dong"),
  ev("investigation", "summoned", ("Thursday", "1997-11-13"), ["Bang Ki-choon"]),
  ev("testimony", "arrived", ("Thursday", "1997-11-13"), ["Bang Ki-choon"]),
  ev("arrest", "arrested", ("Nov. 3", "1997-11-03"), ["Son Hong-bae"]),
  ev("testimony", "testified", ("Nov. 7", "1997-11-07"), ["Son Hong-bae"]),
  ev("departure", "had resigned", ("February", "1997-02"), ["Son Hong-bae"]),
  ev("appointment", "was succeeded", ("February", "1997-02"), ["Ryu Shi-won", "Son Hong-bae"]),
  ev("departure", "purge", ("1980", "1980"), ["Bang Ki-choon"]),
  ev("election", "Elected", ("1985", "1985"), ["Bang Ki-choon"]),
  ev("investigation", "have been indicted", None, ["Kil Jae-deok", "Noh Moo-sik"]),
  ev("conviction", "was sentenced", ("September", "1997-09"), ["Kil Jae-deok"]),
  ev("travel", "left for Los Angeles", ("January", "1997-01"), ["Chung Po-kun"], place="Los Angeles"),
  ev("meeting", "had visited", ("Wednesday night", "1997-11-12"), ["Pyo Jin-kyung", "Bang Ki-choon"], place="Pangbae-dong"),
)

P("d36-31", """Senegal opposition figure named envoy for peace in Casamance

DAKAR, March 20, 2024 (Teranga Infos) — Senegal's president on Wednesday appointed Abdoul Aziz Ndiaye-Thiam, a former opposition leader who spent eleven months in prison under the same head of state, as his special representative for Casamance.

Ndiaye-Thiam, 59, succeeds Admiral Ousmane Sagna, who retired in December and is now president of the national lottery.

The decree surprised even allies. Ndiaye-Thiam was arrested in Ziguinchor on July 28, 2022, convicted of incitement in October of that year and amnestied the following June. He was fourth in the 2019 presidential election. A geographer, he taught for eighteen years at Gaston Berger University and held the office of mayor of Bignona from 2014 until the court stripped him of it.

He met the president on Saturday for the first time since his release, an adviser to the head of state said, adding that the imam of Kaolack had arranged the talks. Their last conversation was a telephone call on the night of the 2019 vote, in which Ndiaye-Thiam conceded.

His party is split. Secretary-general Marième Coly resigned on Tuesday and told a radio station that her leader had "sold eleven months for one desk". Ndiaye-Thiam's sister, Senator-turned-businesswoman Fatoumata Ndiaye, defended him. She was minister of fisheries from 2007 to 2009.

The separatist movement's moderate wing, headed by Father Lamine Diatta's nephew Ibrahima Diatta, welcomed the choice in a communique from São Domingos. Diatta travelled to Banjul on March 11 to see Gambian foreign minister Isatou Jallow-Ceesay, who has hosted three rounds of talks since 2021. The hard-line commander, Siaka Badji, has refused to attend; the United States put him under sanctions last year for trafficking in timber.

Sagna, reached at his office, wished the new envoy patience. The admiral, a graduate of the Brest naval school, commanded the navy from 2012 to 2017.
""",
  occ("Abdoul Aziz Ndiaye-Thiam", "opposition leader"),
  occ("Abdoul Aziz Ndiaye-Thiam", "special representative for Casamance", start=("Wednesday", "2024-03-20"), again=["envoy for peace in Casamance", "new envoy"]),
  occ("Ousmane Sagna", "succeeds", end=("December", "2023-12")),
  occ("Ousmane Sagna", "Admiral", again=["admiral"]),
  occ("Ousmane Sagna", "president of the national lottery"),
  occ("Abdoul Aziz Ndiaye-Thiam", "taught for eighteen years at Gaston Berger University"),
  occ("Abdoul Aziz Ndiaye-Thiam", "mayor of Bignona", start=("2014", "2014")),
  occ("Marième Coly", "Secretary-general", end=("Tuesday", "2024-03-19")),
  occ("Fatoumata Ndiaye", "Senator"),
  occ("Fatoumata Ndiaye", "minister of fisheries", start=("2007", "2007"), end=("2009", "2009")),
  occ("Ibrahima Diatta", "moderate wing, headed"),
  occ("Isatou Jallow-Ceesay", "Gambian foreign minister"),
  occ("Siaka Badji", "hard-line commander"),
  occ("Ousmane Sagna", "commanded the navy", start=("2012", "2012"), end=("2017", "2017")),
  occ("Lamine Diatta", "Father"),
  fact("Abdoul Aziz Ndiaye-Thiam", "occupation", "geographer"),
  fact("Abdoul Aziz Ndiaye-Thiam", "siblings", "Fatoumata Ndiaye"),
  fact("Fatoumata Ndiaye", "siblings", "Ndiaye-Thiam"),
  fact("Fatoumata Ndiaye", "occupation", "businesswoman"),
  fact("Ibrahima Diatta", "relatives", "Lamine Diatta"),
  fact("Lamine Diatta", "relatives", "Ibrahima Diatta"),
  fact("Ousmane Sagna", "education", "Brest naval school"),
  ev("appointment", "appointed", ("Wednesday", "2024-03-20"), ["Abdoul Aziz Ndiaye-Thiam"]),
  ev("departure", "retired", ("December", "2023-12"), ["Ousmane Sagna"]),
  ev("arrest", "was arrested", ("July 28, 2022", "2022-07-28"), ["Abdoul Aziz Ndiaye-Thiam"], place="Ziguinchor"),
  ev("conviction", "convicted", ("October of that year", "2022-10"), ["Abdoul Aziz Ndiaye-Thiam"]),
  ev("election", "was fourth", ("2019", "2019"), ["Abdoul Aziz Ndiaye-Thiam"]),
  ev("departure", "stripped him", None, ["Abdoul Aziz Ndiaye-Thiam"]),
  ev("meeting", "met", ("Saturday", "2024-03-16"), ["Abdoul Aziz Ndiaye-Thiam"]),
  ev("communication", "telephone call", ("night of the 2019 vote", "2019"), ["Abdoul Aziz Ndiaye-Thiam"]),
  ev("departure", "resigned", ("Tuesday", "2024-03-19"), ["Marième Coly"]),
  ev("communication", "told a radio station", ("Tuesday", "2024-03-19"), ["Marième Coly"]),
  ev("communication", "communique", None, ["Ibrahima Diatta"]),
  ev("travel", "travelled to Banjul", ("March 11", "2024-03-11"), ["Ibrahima Diatta"], place="Banjul"),
  ev("meeting", "see", ("March 11", "2024-03-11"), ["Ibrahima Diatta", "Isatou Jallow-Ceesay"], place="Banjul"),
  ev("sanction", "put him under sanctions", ("last year", "2023"), ["Siaka Badji"]),
)

P("d36-32", """CONSTANTINOPLE, February 21, 1912.
(From Our Own Correspondent.)

The appointment of Hilmi Rifat Bey, Vali of Adrianople, to the Ministry of the Interior in room of Djelal Nuri Bey was gazetted this morning, and the new Minister, who arrived by the conventional train last night, took possession of his department at noon.

Djelal Nuri, who has been ten months in office, tendered his resignation to the Grand Vizier on Saturday. It is attributed to the findings of the court-martial upon the Monastir riots, which were communicated to the Council on Thursday and in which a telegram of his to the gendarmerie, of the 4th of November, is censured. He has been offered the Embassy at Rome, when there shall again be one, and has declined it.

The Vali's post goes to Halil Sabit Pasha, the defender of Scutari in last year's rising, who had been on half pay since October. He leaves for Adrianople to-morrow.

Hilmi Rifat Bey is a native of Salonika, forty-four years of age. He passed through the Mülkiye in 1889, was Kaimakam of Kavalla and Mutessarif of Serres, and was banished to Sinope in 1906 on the report of the then Inspector-General, whose own secretary he is said to have been. At the first elections after the Constitution he was returned for Drama, but he gave up his seat in 1910 to become Vali of Kossovo. Thence he was removed to Adrianople last May. His brother, Dr. Adnan Rifat, is Prefect of this city. They are of a Dönme family.

The British Ambassador called upon the Minister in the afternoon. The Greek Patriarch, who sent a letter of congratulation, will be received on Friday.

Ismail Hakki Effendi, Deputy for Monastir and the most persistent of Djelal Nuri's critics, spoke for an hour in the Chamber yesterday. He demanded the prosecution of the Commandant of gendarmerie, Colonel Tahsin, who was suspended on Monday.
""",
  occ("Hilmi Rifat Bey", "Vali of Adrianople", start=("last May", "1911-05"), end=("this morning", "1912-02-21")),
  occ("Hilmi Rifat Bey", "Ministry of the Interior", start=("this morning", "1912-02-21"), again=["new Minister"]),
  occ("Djelal Nuri Bey", "in room of", start=("ten months in office", "1911-04"), end=("Saturday", "1912-02-17"), again=["ten months in office"]),
  occ("Halil Sabit Pasha", "Vali's post"),
  occ("Hilmi Rifat Bey", "Kaimakam of Kavalla"),
  occ("Hilmi Rifat Bey", "Mutessarif of Serres"),
  occ("Hilmi Rifat Bey", "returned for Drama", end=("1910", "1910"), again=["seat"]),
  occ("Hilmi Rifat Bey", "Vali of Kossovo", start=("1910", "1910"), end=("last May", "1911-05")),
  occ("Adnan Rifat", "Prefect of this city"),
  occ("Ismail Hakki Effendi", "Deputy for Monastir"),
  occ("Tahsin", "Commandant of gendarmerie"),
  occ("Tahsin", "Colonel"),
  fact("Hilmi Rifat Bey", "birthPlace", "Salonika"),
  fact("Hilmi Rifat Bey", "education", "Mülkiye", date=("1889", "1889")),
  fact("Hilmi Rifat Bey", "siblings", "Adnan Rifat"),
  fact("Adnan Rifat", "siblings", "Hilmi Rifat Bey"),
  fact("Hilmi Rifat Bey", "ethnicity", "Dönme"),
  fact("Adnan Rifat", "ethnicity", "Dönme"),
  ev("appointment", "appointment", ("this morning", "1912-02-21"), ["Hilmi Rifat Bey", "Djelal Nuri Bey"]),
  ev("travel", "arrived by", ("last night", "1912-02-20"), ["Hilmi Rifat Bey"], place="Constantinople"),
  ev("appointment", "took possession", ("noon", "1912-02-21"), ["Hilmi Rifat Bey"]),
  ev("departure", "resignation", ("Saturday", "1912-02-17"), ["Djelal Nuri Bey"]),
  ev("disclosure", "were communicated", ("Thursday", "1912-02-15"), ["Djelal Nuri Bey"]),
  ev("communication", "telegram", ("4th of November", "1911-11-04"), ["Djelal Nuri Bey"]),
  ev("sanction", "is censured", ("Thursday", "1912-02-15"), ["Djelal Nuri Bey"]),
  ev("appointment", "goes to", None, ["Halil Sabit Pasha"]),
  ev("sanction", "was banished", ("1906", "1906"), ["Hilmi Rifat Bey"], place="Sinope"),
  ev("election", "was returned", None, ["Hilmi Rifat Bey"]),
  ev("departure", "gave up his seat", ("1910", "1910"), ["Hilmi Rifat Bey"]),
  ev("appointment", "was removed", ("last May", "1911-05"), ["Hilmi Rifat Bey"]),
  ev("meeting", "called upon", ("the afternoon", "1912-02-21"), ["Hilmi Rifat Bey"]),
  ev("communication", "letter of congratulation", None, ["Hilmi Rifat Bey"]),
  ev("speech", "spoke for an hour", ("yesterday", "1912-02-20"), ["Ismail Hakki Effendi"]),
  ev("sanction", "was suspended", ("Monday", "1912-02-19"), ["Tahsin"]),
)

P("d36-33", """Indian state's chief secretary shifted; CBI quizzes predecessor

BHUBANESWAR, Aug. 3, 1966 (INS) — The Orissa Government today transferred Mr. P. K. Mohapatra, Chief Secretary since 1963, to the Board of Revenue as Member and appointed the Development Commissioner, Mr. S. Raghunath Rao, in his place.

Simultaneously the Governor, Dr. A. N. Lahiri, accepted the resignation of the Minister for Mines, Mr. Nabakishore Samantaray, who sent in his papers on Monday. The Chief Minister, Mr. Birakishore Dev, will himself hold charge of Mines.

The changes follow the report of the one-man commission of Mr. Justice Khanna, a retired judge of the Punjab High Court, which was laid before the State Assembly on July 27. The commission, set up in September last, held that leases for manganese had been granted in 1962 to the Minister's nephew, Mr. Sarat Samantaray. Mr. Mohapatra, who was Mines Secretary at the time, deposed before it on March 14 that he had acted on the oral orders of the then Chief Secretary, Mr. V. Sundararaman, I.C.S.

Mr. Sundararaman, who retired in 1963 and is now chairman of a shipping company at Madras, was examined at his Adyar residence on Tuesday by officers of the Central Bureau of Investigation. He is understood to have denied giving such orders.

The outgoing Minister, a lawyer of Balasore and a Gandhian, was gaoled in 1932 and again in 1942. He was president of the District Congress Committee for a decade, lost to the Swatantra candidate in 1957, and entered the Assembly from Soro in 1961. He took the oath as Minister on March 1, 1962.

The new Chief Secretary, who belongs to the 1941 batch, was born in Vizagapatam and read history at Presidency College, Madras. He headed the Indian Supply Mission in Tokyo from 1955 to 1958. Mr. Rao called on the Governor this evening. The Chief Minister flies to Delhi tomorrow for consultations with the Congress President.
""",
  occ("P. K. Mohapatra", "Chief Secretary", start=("1963", "1963"), end=("today", "1966-08-03"), again=["chief secretary"]),
  occ("P. K. Mohapatra", "Member", start=("today", "1966-08-03")),
  occ("S. Raghunath Rao", "Development Commissioner", end=("today", "1966-08-03")),
  occ("S. Raghunath Rao", "in his place", start=("today", "1966-08-03"), again=["new Chief Secretary"]),
  occ("A. N. Lahiri", "Governor"),
  occ("Nabakishore Samantaray", "Minister for Mines", start=("March 1, 1962", "1962-03-01"), end=("today", "1966-08-03"), again=["outgoing Minister"]),
  occ("Birakishore Dev", "Chief Minister"),
  occ("Khanna", "judge of the Punjab High Court"),
  occ("Khanna", "one-man commission", start=("September last", "1965-09")),
  occ("P. K. Mohapatra", "Mines Secretary", start=("1962", "1962")),
  occ("V. Sundararaman", "then Chief Secretary", end=("1963#2", "1963")),
  occ("V. Sundararaman", "I.C.S."),
  occ("V. Sundararaman", "chairman of a shipping company"),
  occ("Nabakishore Samantaray", "president of the District Congress Committee"),
  occ("Nabakishore Samantaray", "Assembly from Soro", start=("1961", "1961")),
  occ("S. Raghunath Rao", "headed the Indian Supply Mission in Tokyo", start=("1955", "1955"), end=("1958", "1958")),
  fact("Nabakishore Samantaray", "relatives", "Sarat Samantaray"),
  fact("V. Sundararaman", "residence", "Adyar"),
  fact("Nabakishore Samantaray", "occupation", "lawyer"),
  fact("Nabakishore Samantaray", "residence", "Balasore"),
  fact("Nabakishore Samantaray", "party", "Congress"),
  fact("S. Raghunath Rao", "birthPlace", "Vizagapatam"),
  fact("S. Raghunath Rao", "education", "Presidency College, Madras"),
  ev("departure", "transferred", ("today", "1966-08-03"), ["P. K. Mohapatra"]),
  ev("appointment", "appointed", ("today", "1966-08-03"), ["S. Raghunath Rao"]),
  ev("departure", "resignation", ("today", "1966-08-03"), ["Nabakishore Samantaray", "A. N. Lahiri"]),
  ev("communication", "sent in his papers", ("Monday", "1966-08-01"), ["Nabakishore Samantaray"]),
  ev("disclosure", "was laid before", ("July 27", "1966-07-27"), ["Khanna"]),
  ev("investigation", "set up", ("September last", "1965-09"), ["Khanna", "Nabakishore Samantaray"]),
  ev("testimony", "deposed", ("March 14", "1966-03-14"), ["P. K. Mohapatra"]),
  ev("departure", "retired in 1963", ("1963#2", "1963"), ["V. Sundararaman"]),
  ev("investigation", "was examined", ("Tuesday", "1966-08-02"), ["V. Sundararaman"], place="Adyar"),
  ev("arrest", "was gaoled", ("1932", "1932"), ["Nabakishore Samantaray"]),
  ev("election", "lost", ("1957", "1957"), ["Nabakishore Samantaray"]),
  ev("election", "entered the Assembly", ("1961", "1961"), ["Nabakishore Samantaray"]),
  ev("appointment", "took the oath", ("March 1, 1962", "1962-03-01"), ["Nabakishore Samantaray"]),
  ev("meeting", "called on", ("this evening", "1966-08-03"), ["S. Raghunath Rao", "A. N. Lahiri"]),
)

P("d36-34", """Finland's top diplomat in Kyiv called home

HELSINKI, Sept 15, 2011 (STL) - Finland on Thursday recalled its ambassador to Ukraine, Jukka-Pekka Rönnqvist, for the duration of an internal audit of visa sales, the foreign ministry said.

Consul Mervi Ahokas, who ran the visa section, was suspended in August, and two local employees were dismissed on Monday.

Foreign Minister Katariina Söderlund told parliament's foreign affairs committee on Wednesday that some 400 visas were involved. She said she learned of the matter from a letter dated July 6 by the honorary consul in Lviv, Taras Kostelnyk, and telephoned Rönnqvist the same day. "He was as surprised as I was," Söderlund said.

Under-secretary of state Heikki Talvela will go to Kyiv on Friday to head the mission for the time being. Talvela was ambassador there himself between 2001 and 2005.

Rönnqvist, 56, took up the post in September 2009 in succession to Leena Kivioja, who is now Finland's permanent representative to the OSCE in Vienna. A political scientist from Turku, he entered the foreign service in 1983, served in Moscow and Nairobi, and from 2005 directed the ministry's eastern department. He is a reserve captain and was awarded the Cross of Merit of Ukraine last year.

Ahokas, 41, denies having taken money. Her lawyer, Peter Wikström, said that she had warned the ambassador in an e-mail of February 3 about one of the dismissed employees, Oksana Melnychenko. Helsinki police are to decide next week whether to open a criminal investigation.

Ukraine's ambassador in Helsinki, Andrij Bohun, was called to the ministry on Thursday and met Söderlund's state secretary, Marcus Blomberg. Bohun described the talk as "correct".

Söderlund, of the Swedish People's Party, became foreign minister in June after the April election. Her predecessor, the Centre Party's Antti Vaarama, lost his seat in that election. His portrait, she joked on Wednesday, looks worried.
""",
  occ("Jukka-Pekka Rönnqvist", "ambassador to Ukraine", start=("September 2009", "2009-09"), again=["top diplomat in Kyiv"]),
  occ("Mervi Ahokas", "Consul"),
  occ("Mervi Ahokas", "ran the visa section"),
  occ("Katariina Söderlund", "Foreign Minister", start=("June", "2011-06"), again=["foreign minister"]),
  occ("Taras Kostelnyk", "honorary consul in Lviv"),
  occ("Heikki Talvela", "Under-secretary of state"),
  occ("Heikki Talvela", "ambassador there", start=("2001", "2001"), end=("2005", "2005")),
  occ("Leena Kivioja", "in succession to", end=("September 2009", "2009-09")),
  occ("Leena Kivioja", "permanent representative to the OSCE"),
  occ("Jukka-Pekka Rönnqvist", "foreign service", start=("1983", "1983")),
  occ("Jukka-Pekka Rönnqvist", "directed the ministry's eastern department", start=("2005#2", "2005"), end=("September 2009", "2009-09")),
  occ("Jukka-Pekka Rönnqvist", "reserve captain"),
  occ("Andrij Bohun", "Ukraine's ambassador in Helsinki"),
  occ("Marcus Blomberg", "state secretary"),
  occ("Antti Vaarama", "predecessor", end=("June", "2011-06")),
  fact("Jukka-Pekka Rönnqvist", "occupation", "political scientist"),
  fact("Jukka-Pekka Rönnqvist", "birthPlace", "Turku"),
  fact("Jukka-Pekka Rönnqvist", "award", "Cross of Merit of Ukraine", date=("last year", "2010")),
  fact("Peter Wikström", "occupation", "lawyer"),
  fact("Katariina Söderlund", "party", "Swedish People's Party"),
  fact("Antti Vaarama", "party", "Centre Party"),
  ev("departure", "recalled", ("Thursday", "2011-09-15"), ["Jukka-Pekka Rönnqvist"]),
  ev("investigation", "internal audit", None, ["Jukka-Pekka Rönnqvist"]),
  ev("sanction", "was suspended", ("August", "2011-08"), ["Mervi Ahokas"]),
  ev("departure", "were dismissed", ("Monday", "2011-09-12"), ["Oksana Melnychenko"]),
  ev("testimony", "told parliament's foreign affairs committee", ("Wednesday", "2011-09-14"), ["Katariina Söderlund"]),
  ev("communication", "letter", ("July 6", "2011-07-06"), ["Taras Kostelnyk", "Katariina Söderlund"]),
  ev("communication", "telephoned", ("the same day", "2011-07-06"), ["Katariina Söderlund", "Jukka-Pekka Rönnqvist"]),
  ev("appointment", "took up the post", ("September 2009", "2009-09"), ["Jukka-Pekka Rönnqvist", "Leena Kivioja"]),
  ev("appointment", "entered the foreign service", ("1983", "1983"), ["Jukka-Pekka Rönnqvist"]),
  ev("award", "was awarded", ("last year", "2010"), ["Jukka-Pekka Rönnqvist"]),
  ev("meeting", "met", ("Thursday#2", "2011-09-15"), ["Andrij Bohun", "Marcus Blomberg"]),
  ev("appointment", "became foreign minister", ("June", "2011-06"), ["Katariina Söderlund"]),
  ev("election", "lost his seat", ("April", "2011-04"), ["Antti Vaarama"]),
)

P("d36-35", """TEGUCIGALPA, April 27, 2016 (Istmo Noticias) -- Honduras' security minister suspended 17 police commissioners on Wednesday, a day after the publication of documents linking high officers to the 2009 murder of the country's anti-drug chief.

Among those sent home is Commissioner General Mauricio Barahona Lanza, who was national director of police from 2012 to 2013. His successor in that job, Ramiro Sabillón Inestroza, heads the new purge commission's secretariat.

Minister Rigoberto Pacheco, a retired general who was sworn in on January 15 last year, told a news conference that the files, published by the daily La Hoja on Tuesday, had lain in a drawer of the ministry for six years. "Three of my predecessors read them," he said.

One of the three, Wilfredo Alvarenga, minister in 2010-2011, said from Washington, where he is Honduras' alternate representative to the Organization of American States, that he had passed them to then attorney general Lourdes Rubí in a letter of May 4, 2010. Rubí, now a Supreme Court magistrate, said through her office that she had never received it.

The anti-drug chief, retired general Arístides González Bú, was shot dead in his car in the capital on December 8, 2009. His widow, Leslie Portillo, wrote every year to the president of the day. President Juan Ángel Zelaya Mejía received her on Wednesday for the first time.

The purge commission was created on April 8 and is led by Omar Riverola, an evangelical pastor. Its other members are the former rector of the national university, Vilma Cecilia Castellanos, and lawyer Alberto Solís. They met with U.S. Ambassador James Nealy on Monday.

Barahona, a graduate of Chile's Carabineros academy, denies everything. He was himself investigated over his brother-in-law's cattle in 2012 and cleared. He appeared voluntarily at the prosecutor's office on Wednesday afternoon and made a statement of two hours. Prosecutor Danelia Ferrufino did not detain him.
""",
  occ("Rigoberto Pacheco", "security minister", start=("January 15 last year", "2015-01-15"), again=["Minister"]),
  occ("Mauricio Barahona Lanza", "Commissioner General"),
  occ("Mauricio Barahona Lanza", "national director of police", start=("2012", "2012"), end=("2013", "2013")),
  occ("Ramiro Sabillón Inestroza", "successor in that job", start=("2013", "2013")),
  occ("Ramiro Sabillón Inestroza", "heads the new purge commission's secretariat"),
  occ("Rigoberto Pacheco", "general"),
  occ("Wilfredo Alvarenga", "minister in", start=("2010", "2010"), end=("2011", "2011")),
  occ("Wilfredo Alvarenga", "alternate representative to the Organization of American States"),
  occ("Lourdes Rubí", "attorney general", start=("May 4, 2010", "2010-05-04")),
  occ("Lourdes Rubí", "Supreme Court magistrate"),
  occ("Arístides González Bú", "anti-drug chief#2", end=("December 8, 2009", "2009-12-08"), again=["anti-drug chief"]),
  occ("Arístides González Bú", "general#3"),
  occ("Juan Ángel Zelaya Mejía", "President"),
  occ("Omar Riverola", "purge commission was created on April 8 and is led", start=("April 8", "2016-04-08")),
  occ("Omar Riverola", "evangelical pastor"),
  occ("Vilma Cecilia Castellanos", "members", start=("April 8", "2016-04-08")),
  occ("Alberto Solís", "members", start=("April 8", "2016-04-08")),
  occ("Vilma Cecilia Castellanos", "rector of the national university"),
  occ("James Nealy", "U.S. Ambassador"),
  occ("Danelia Ferrufino", "Prosecutor"),
  fact("Wilfredo Alvarenga", "residence", "Washington"),
  fact("Arístides González Bú", "causeOfDeath", "shot dead"),
  fact("Arístides González Bú", "deathPlace", "the capital"),
  fact("Arístides González Bú", "deathDate", "December 8, 2009", value="2009-12-08"),
  fact("Arístides González Bú", "spouse", "Leslie Portillo"),
  fact("Leslie Portillo", "spouse", "Arístides González Bú"),
  fact("Omar Riverola", "religion", "evangelical"),
  fact("Alberto Solís", "occupation", "lawyer"),
  fact("Mauricio Barahona Lanza", "education", "Carabineros academy"),
  ev("sanction", "suspended", ("Wednesday", "2016-04-27"), ["Mauricio Barahona Lanza", "Rigoberto Pacheco"]),
  ev("appointment", "was sworn in", ("January 15 last year", "2015-01-15"), ["Rigoberto Pacheco"]),
  ev("speech", "told a news conference", ("Wednesday", "2016-04-27"), ["Rigoberto Pacheco"]),
  ev("disclosure", "published", ("Tuesday", "2016-04-26"), ["Arístides González Bú"]),
  ev("communication", "wrote every year", None, ["Leslie Portillo"]),
  ev("meeting", "received her", ("Wednesday#2", "2016-04-27"), ["Leslie Portillo", "Juan Ángel Zelaya Mejía"]),
  ev("meeting", "met", ("Monday", "2016-04-25"), ["Omar Riverola", "Vilma Cecilia Castellanos", "Alberto Solís", "James Nealy"]),
  ev("investigation", "investigated", ("2012#2", "2012"), ["Mauricio Barahona Lanza"]),
  ev("testimony", "made a statement", ("Wednesday afternoon", "2016-04-27"), ["Mauricio Barahona Lanza", "Danelia Ferrufino"]),
)

P("d36-36", """LUSITANIA'S COLONIAL MINISTRY: A CHANGE

LISBON, Jan. 21, 1971 (Ibérica). — The Overseas Minister, Dr. Joaquim Sarmento Pimentel, was exonerated at his own request by a decree published today. His portfolio passes to Colonel Baltazar Nogueira, until now Governor-General of Mozambique, who landed at Portela airport on Monday.

The new Minister was sworn in at Belém palace this afternoon. In a short speech he promised "continuity in movement". The Premier, who spoke after him, praised Dr. Sarmento's five years of toil.

In Lourenço Marques the government is in the hands of the Secretary-General, Dr. Rui Tavares Baptista, pending the arrival of Rear-Admiral Henrique Sacadura, who was named Governor-General by the same decree. Admiral Sacadura commanded the naval forces in Guinea until 1968 and then sat in the Corporative Chamber.

Dr. Sarmento, a professor of administrative law at Coimbra, is believed to have written to the Premier on December 28 advising a wider autonomy for the provinces. A summary of the letter appeared in a Paris weekly on January 8. The police have questioned two of his assistants at the university, of whom one, Dr. Manuel Lobo d'Ávila, was arrested last Thursday at Figueira da Foz.

Colonel Nogueira is a cavalryman, born at Elvas in 1918. He was military attaché in Pretoria from 1959 to 1962, Governor of the Huíla district, and president of the Angola Railways. He took the government of Mozambique in March, 1968, from General Costa Falcão, who has since become Chief of Staff of the Army. A Knight of the Tower and Sword, he is married to D. Maria Teresa Falcão, the General's sister.

Last month he visited Salisbury for three days and was received by the Rhodesian Prime Minister. South Africa's Ambassador here, Dr. Hendrik Luttig-Brink, called on him on Tuesday at his hotel.

Dr. Sarmento will resume his lectures in February. He had refused the embassy in Madrid.
""",
  occ("Joaquim Sarmento Pimentel", "Overseas Minister", end=("today", "1971-01-21")),
  occ("Baltazar Nogueira", "portfolio", start=("today", "1971-01-21"), again=["new Minister"]),
  occ("Baltazar Nogueira", "Colonel"),
  occ("Baltazar Nogueira", "Governor-General of Mozambique", start=("March, 1968", "1968-03"), end=("today", "1971-01-21"), again=["government of Mozambique"]),
  occ("Rui Tavares Baptista", "Secretary-General"),
  occ("Rui Tavares Baptista", "government is in the hands"),
  occ("Henrique Sacadura", "Rear-Admiral"),
  occ("Henrique Sacadura", "Governor-General#2", start=("today", "1971-01-21")),
  occ("Henrique Sacadura", "commanded the naval forces in Guinea", end=("1968", "1968")),
  occ("Henrique Sacadura", "sat in the Corporative Chamber", start=("1968", "1968")),
  occ("Joaquim Sarmento Pimentel", "professor of administrative law at Coimbra"),
  occ("Manuel Lobo d'Ávila", "assistants at the university"),
  occ("Baltazar Nogueira", "military attaché in Pretoria", start=("1959", "1959"), end=("1962", "1962")),
  occ("Baltazar Nogueira", "Governor of the Huíla district"),
  occ("Baltazar Nogueira", "president of the Angola Railways"),
  occ("Costa Falcão", "from General Costa Falcão", end=("March, 1968", "1968-03")),
  occ("Costa Falcão", "Chief of Staff of the Army"),
  occ("Hendrik Luttig-Brink", "South Africa's Ambassador"),
  fact("Baltazar Nogueira", "occupation", "cavalryman"),
  fact("Baltazar Nogueira", "birthPlace", "Elvas"),
  fact("Baltazar Nogueira", "birthDate", "1918", value="1918"),
  fact("Baltazar Nogueira", "award", "Knight of the Tower and Sword"),
  fact("Baltazar Nogueira", "spouse", "Maria Teresa Falcão"),
  fact("Maria Teresa Falcão", "spouse", "Baltazar Nogueira"),
  fact("Maria Teresa Falcão", "siblings", "Costa Falcão"),
  fact("Costa Falcão", "siblings", "Maria Teresa Falcão"),
  ev("departure", "was exonerated", ("today", "1971-01-21"), ["Joaquim Sarmento Pimentel"]),
  ev("appointment", "passes", ("today", "1971-01-21"), ["Baltazar Nogueira"]),
  ev("travel", "landed", ("Monday", "1971-01-18"), ["Baltazar Nogueira"], place="Portela airport"),
  ev("appointment", "was sworn in", ("this afternoon", "1971-01-21"), ["Baltazar Nogueira"], place="Belém palace"),
  ev("speech", "short speech", ("this afternoon", "1971-01-21"), ["Baltazar Nogueira"], place="Belém palace"),
  ev("appointment", "was named", ("today", "1971-01-21"), ["Henrique Sacadura"]),
  ev("disclosure", "appeared in a Paris weekly", ("January 8", "1971-01-08"), ["Joaquim Sarmento Pimentel"]),
  ev("investigation", "have questioned", None, ["Manuel Lobo d'Ávila"]),
  ev("arrest", "was arrested", ("last Thursday", "1971-01-14"), ["Manuel Lobo d'Ávila"], place="Figueira da Foz"),
  ev("appointment", "took the government", ("March, 1968", "1968-03"), ["Baltazar Nogueira", "Costa Falcão"]),
  ev("appointment", "become Chief of Staff", None, ["Costa Falcão"]),
  ev("travel", "visited Salisbury", ("Last month", "1970-12"), ["Baltazar Nogueira"], place="Salisbury"),
  ev("meeting", "was received", ("Last month", "1970-12"), ["Baltazar Nogueira"], place="Salisbury"),
  ev("meeting", "called on him", ("Tuesday", "1971-01-19"), ["Hendrik Luttig-Brink", "Baltazar Nogueira"]),
)

P("d36-37", """Yemen's Hadramawt governor survives attack, aide killed

ADEN, Dec 8, 2005 (Arabian News Desk) - Gunmen opened fire on the convoy of the governor of Hadramawt, Salim Bin Duwais, on Wednesday evening, killing his office manager, Faraj Bahashwan, a security official said.

Bin Duwais, who was slightly wounded in the arm, was flown to Sanaa on Thursday. President Hamid al-Sharafi telephoned him at the military hospital and sent Interior Minister Brigadier Mutahhar Raslan to Mukalla to lead the investigation.

Three men were arrested at a checkpoint near Shibam on Thursday morning, the official said on condition of anonymity. One of them is a cousin of Saeed Bin Kuthayyir, the former director of the port of Mukalla, whom the governor had sacked in September. Bin Kuthayyir, who is in Dubai, condemned the attack in a statement.

Bin Duwais was appointed in April 2003, when Abdulqadir Hilal was moved to the ministry of local administration. A Soviet-trained agronomist, he was a member of the Aden politburo's youth bureau before unification, and fled to Oman during the 1994 war, returning under an amnesty two years later. He then won a seat in parliament for Tarim in 1997 as an independent.

The governor met U.S. Ambassador Thomas Kreiger in Mukalla on Monday and discussed a coast guard station, the embassy said.

Bahashwan, 38, a graduate of the university of Mosul, leaves a wife and four children. He was buried at Ghayl Bawazir on Thursday afternoon; Deputy Governor Ahmed Junaid al-Kaf, who runs the province for the time being, spoke at the graveside. His brother Awad Bahashwan is editor of the weekly Al-Sahil, and was jailed for three months last year for insulting the then army commander in the east, Major General Muhammad al-Ismaili.

Opposition leader Yahya Abu Usba, of the Socialist Party, arrives from Cairo on Friday.
""",
  occ("Salim Bin Duwais", "governor of Hadramawt", start=("April 2003", "2003-04")),
  occ("Faraj Bahashwan", "office manager", end=("Wednesday evening", "2005-12-07")),
  occ("Hamid al-Sharafi", "President"),
  occ("Mutahhar Raslan", "Interior Minister"),
  occ("Mutahhar Raslan", "Brigadier"),
  occ("Saeed Bin Kuthayyir", "director of the port of Mukalla", end=("September", "2005-09")),
  occ("Abdulqadir Hilal", "was moved", end=("April 2003", "2003-04")),
  occ("Abdulqadir Hilal", "ministry of local administration", start=("April 2003", "2003-04")),
  occ("Salim Bin Duwais", "member of the Aden politburo's youth bureau"),
  occ("Salim Bin Duwais", "seat in parliament for Tarim", start=("1997", "1997")),
  occ("Thomas Kreiger", "U.S. Ambassador"),
  occ("Ahmed Junaid al-Kaf", "Deputy Governor"),
  occ("Ahmed Junaid al-Kaf", "runs the province for the time being"),
  occ("Awad Bahashwan", "editor of the weekly Al-Sahil"),
  occ("Muhammad al-Ismaili", "army commander in the east"),
  occ("Muhammad al-Ismaili", "Major General"),
  occ("Yahya Abu Usba", "Opposition leader"),
  fact("Faraj Bahashwan", "causeOfDeath", "Gunmen opened fire"),
  fact("Faraj Bahashwan", "deathDate", "Wednesday evening", value="2005-12-07"),
  fact("Saeed Bin Kuthayyir", "residence", "Dubai"),
  fact("Salim Bin Duwais", "occupation", "agronomist"),
  fact("Salim Bin Duwais", "education", "Soviet-trained"),
  fact("Faraj Bahashwan", "education", "university of Mosul"),
  fact("Faraj Bahashwan", "siblings", "Awad Bahashwan"),
  fact("Awad Bahashwan", "siblings", "Faraj Bahashwan"),
  fact("Yahya Abu Usba", "party", "Socialist Party"),
  ev("travel", "was flown", ("Thursday", "2005-12-08"), ["Salim Bin Duwais"], place="Sanaa"),
  ev("communication", "telephoned", ("Thursday", "2005-12-08"), ["Hamid al-Sharafi", "Salim Bin Duwais"]),
  ev("departure", "had sacked", ("September", "2005-09"), ["Saeed Bin Kuthayyir", "Salim Bin Duwais"]),
  ev("appointment", "was appointed", ("April 2003", "2003-04"), ["Salim Bin Duwais"]),
  ev("appointment", "was moved", ("April 2003", "2003-04"), ["Abdulqadir Hilal"]),
  ev("travel", "fled to Oman", ("1994", "1994"), ["Salim Bin Duwais"], place="Oman"),
  ev("travel", "returning", ("two years later", "1996"), ["Salim Bin Duwais"]),
  ev("election", "won a seat", ("1997", "1997"), ["Salim Bin Duwais"]),
  ev("meeting", "met", ("Monday", "2005-12-05"), ["Salim Bin Duwais", "Thomas Kreiger"], place="Mukalla"),
  ev("speech", "spoke at the graveside", ("Thursday afternoon", "2005-12-08"), ["Ahmed Junaid al-Kaf"], place="Ghayl Bawazir"),
  ev("conviction", "was jailed", ("last year", "2004"), ["Awad Bahashwan"]),
)

P("d36-38", """LONDON, July 6, 1955 (Press Bureau). — The Parliamentary Secretary to the Ministry of Fuel, Mr. Gervase Holroyd, has resigned. The announcement came from Downing Street at six o'clock last evening, together with an exchange of letters between the Prime Minister and himself.

Mr. Holroyd writes that his continued presence would embarrass his colleagues while the affairs of Northern Anthracite Ltd. are before the Board of Trade inspector. He was a director of that company from 1948 to 1952; his wife, Lady Sybil Holroyd, still holds shares. The Prime Minister in his reply accepts the resignation "with the most sincere regret."

The inspector, Sir Maurice Penfold, Q.C., was appointed on May 18. He heard the company's chairman, Mr. Noel Arkwright Dunn, on June 21, and is to hear Mr. Holroyd on Monday.

Mr. Holroyd is succeeded by Miss Winifred Tranter, the Member for Leeds South-West, who has been an Assistant Whip since 1954. A schoolmistress's daughter, she went to Leeds Girls' High School and Somerville College, Oxford, and served during the war in the A.T.S., reaching the rank of Junior Commander.

The retiring Minister, aged 44, won the Hexley by-election of 1949 upon the death of his uncle, Sir Roland Holroyd, who had sat for the division for twenty-three years. He was educated at Shrewsbury, commanded a battery at Anzio, and was awarded the M.C. For a short period in 1951 he was Parliamentary Private Secretary to Lord Ensor, whom he accompanied to the Strasbourg conference.

In the House yesterday afternoon Mr. T. Gillies (Lab., Fife Central) asked whether the papers would be sent to the Director of Public Prosecutions. Mr. Gillies, a former miners' agent, first raised the matter in a speech at Lochgelly on April 2. It is not true, as was reported on Sunday, that he had the information from Mr. Dunn.
""",
  occ("Gervase Holroyd", "Parliamentary Secretary to the Ministry of Fuel", end=("last evening", "1955-07-05"), again=["retiring Minister"]),
  occ("Gervase Holroyd", "director of that company", start=("1948", "1948"), end=("1952", "1952")),
  occ("Maurice Penfold", "Board of Trade inspector", start=("May 18", "1955-05-18"), again=["inspector#2"]),
  occ("Maurice Penfold", "Q.C."),
  occ("Noel Arkwright Dunn", "company's chairman"),
  occ("Winifred Tranter", "is succeeded", start=("last evening", "1955-07-05")),
  occ("Winifred Tranter", "Member for Leeds South-West"),
  occ("Winifred Tranter", "Assistant Whip", start=("1954", "1954")),
  occ("Winifred Tranter", "Junior Commander"),
  occ("Gervase Holroyd", "Hexley by-election", start=("1949", "1949")),
  occ("Roland Holroyd", "sat for the division", start=("twenty-three years", "1926"), end=("1949", "1949")),
  occ("Gervase Holroyd", "commanded a battery at Anzio"),
  occ("Gervase Holroyd", "Parliamentary Private Secretary to Lord Ensor", start=("1951", "1951"), end=("1951", "1951")),
  occ("T. Gillies", "Fife Central"),
  occ("T. Gillies", "miners' agent"),
  fact("Gervase Holroyd", "spouse", "Sybil Holroyd"),
  fact("Sybil Holroyd", "spouse", "Gervase Holroyd"),
  fact("Winifred Tranter", "education", "Leeds Girls' High School"),
  fact("Winifred Tranter", "education", "Somerville College, Oxford"),
  fact("Winifred Tranter", "militaryService", "A.T.S."),
  fact("Gervase Holroyd", "relatives", "Roland Holroyd"),
  fact("Roland Holroyd", "relatives", "Gervase Holroyd"),
  fact("Roland Holroyd", "deathDate", "1949", value="1949"),
  fact("Gervase Holroyd", "education", "Shrewsbury"),
  fact("Gervase Holroyd", "award", "M.C."),
  fact("T. Gillies", "party", "Lab."),
  ev("departure", "has resigned", ("last evening", "1955-07-05"), ["Gervase Holroyd"]),
  ev("communication", "exchange of letters", ("last evening", "1955-07-05"), ["Gervase Holroyd"]),
  ev("appointment", "was appointed", ("May 18", "1955-05-18"), ["Maurice Penfold"]),
  ev("testimony", "heard", ("June 21", "1955-06-21"), ["Noel Arkwright Dunn", "Maurice Penfold"]),
  ev("appointment", "is succeeded", ("last evening", "1955-07-05"), ["Winifred Tranter", "Gervase Holroyd"]),
  ev("election", "won the Hexley by-election", ("1949", "1949"), ["Gervase Holroyd", "Roland Holroyd"]),
  ev("award", "was awarded", None, ["Gervase Holroyd"]),
  ev("travel", "accompanied", ("1951", "1951"), ["Gervase Holroyd", "Ensor"], place="Strasbourg"),
  ev("speech", "asked whether", ("yesterday afternoon", "1955-07-05"), ["T. Gillies"]),
  ev("speech", "speech at Lochgelly", ("April 2", "1955-04-02"), ["T. Gillies"], place="Lochgelly"),
)

P("d36-39", """Kazakh anti-monopoly chief jailed; wife fined

ASTANA, October 10, 2013 (Saryarka Inform) — The Saryarka district court on Thursday sentenced Daniyar Suleimenov, ex-chairman of the Agency for Competition Protection, to nine years in a labour camp for taking a bribe of $300,000. His property is to be confiscated and he is banned for life from public office.

Judge Aigul Tulebayeva also fined Suleimenov's wife, Botagoz, the owner of a chain of pharmacies, for concealing assets. His driver, Petr Lyashenko, who pleaded guilty and gave evidence on September 12, received a suspended term.

Suleimenov, 43, was detained on February 5 in the car park of an Astana restaurant and dismissed by the president the following day. His first deputy, Marat Zhandosov, headed the agency until June, when Sholpan Abenova, the former deputy governor of Pavlodar region, was appointed.

The defendant, who in his last word on Tuesday asked for mercy "for my mother's sake," is a Bolashak scholar and took a master's degree at Duke University in 1999. He worked at the ministry of economy, was adviser to Prime Minister Askar Tileuberdin from 2007, and in 2010 took over the agency from Nurlan Baimenov, now ambassador to Malaysia. He joined the Nur Otan party in 2005 and was expelled from it in March.

Baimenov was questioned as a witness in May at his own request. He flew from Kuala Lumpur, testified that the files of the case had been complete when he left, and flew back the same night, his lawyer said.

The prosecution was led by Serik Omarov, who told reporters that a second case, against two oil traders, would go to court by December. One of the traders, Vladislav Gurin, has been in London since last year. Kazakhstan asked for his extradition on August 28. He wrote to the newspaper Vremya Stepi last week that he was being persecuted.

Lawyer Raikhan Iskakova said that her client would appeal.
""",
  occ("Daniyar Suleimenov", "chairman of the Agency for Competition Protection", start=("2010", "2010"), end=("the following day", "2013-02-06"), again=["anti-monopoly chief"]),
  occ("Aigul Tulebayeva", "Judge"),
  occ("Petr Lyashenko", "driver"),
  occ("Marat Zhandosov", "first deputy"),
  occ("Marat Zhandosov", "headed the agency", start=("the following day", "2013-02-06"), end=("June", "2013-06")),
  occ("Sholpan Abenova", "deputy governor of Pavlodar region", end=("June", "2013-06")),
  occ("Sholpan Abenova", "was appointed", start=("June", "2013-06")),
  occ("Daniyar Suleimenov", "ministry of economy"),
  occ("Daniyar Suleimenov", "adviser to Prime Minister", start=("2007", "2007")),
  occ("Askar Tileuberdin", "Prime Minister"),
  occ("Nurlan Baimenov", "took over the agency from", end=("2010", "2010")),
  occ("Nurlan Baimenov", "ambassador to Malaysia"),
  occ("Serik Omarov", "prosecution was led"),
  fact("Daniyar Suleimenov", "spouse", "Botagoz"),
  fact("Botagoz", "spouse", "Suleimenov"),
  fact("Botagoz", "occupation", "owner of a chain of pharmacies"),
  fact("Daniyar Suleimenov", "award", "Bolashak scholar"),
  fact("Daniyar Suleimenov", "education", "Duke University", date=("1999", "1999")),
  fact("Daniyar Suleimenov", "party", "Nur Otan", date=("2005", "2005")),
  fact("Vladislav Gurin", "occupation", "oil traders"),
  fact("Vladislav Gurin", "residence", "London"),
  fact("Raikhan Iskakova", "occupation", "Lawyer"),
  ev("conviction", "sentenced", ("Thursday", "2013-10-10"), ["Daniyar Suleimenov", "Aigul Tulebayeva"]),
  ev("sanction", "is banned for life", ("Thursday", "2013-10-10"), ["Daniyar Suleimenov"]),
  ev("sanction", "fined Suleimenov's wife", ("Thursday", "2013-10-10"), ["Botagoz", "Aigul Tulebayeva"]),
  ev("conviction", "pleaded guilty", None, ["Petr Lyashenko"]),
  ev("testimony", "gave evidence", ("September 12", "2013-09-12"), ["Petr Lyashenko"]),
  ev("conviction", "suspended term", ("Thursday", "2013-10-10"), ["Petr Lyashenko"]),
  ev("arrest", "was detained", ("February 5", "2013-02-05"), ["Daniyar Suleimenov"], place="Astana"),
  ev("departure", "dismissed by the president", ("the following day", "2013-02-06"), ["Daniyar Suleimenov"]),
  ev("appointment", "was appointed", ("June", "2013-06"), ["Sholpan Abenova"]),
  ev("testimony", "last word", ("Tuesday", "2013-10-08"), ["Daniyar Suleimenov"]),
  ev("appointment", "took over", ("2010", "2010"), ["Daniyar Suleimenov", "Nurlan Baimenov"]),
  ev("sanction", "was expelled", ("March", "2013-03"), ["Daniyar Suleimenov"]),
  ev("travel", "flew from Kuala Lumpur", ("May", "2013-05"), ["Nurlan Baimenov"], place="Astana"),
  ev("testimony", "testified", ("May", "2013-05"), ["Nurlan Baimenov"]),
  ev("communication", "asked for his extradition", ("August 28", "2013-08-28"), ["Vladislav Gurin"]),
  ev("communication", "wrote to the newspaper", ("last week", "2013-10"), ["Vladislav Gurin"]),
)

P("d36-40", """KINGSTON, June 14, 1989 (CANAPRESS) - Jamaica's Senate President, Hector Lindo-Bailey, announced Wednesday he was stepping down after less than four months to become ambassador in Bonn.

Prime Minister Roy Whitelocke will nominate attorney Merlene Ashbourne-Kerr, the deputy president, as his replacement when the upper house meets Friday, officials at Jamaica House said.

Lindo-Bailey, 63, was appointed to the Senate on Feb. 24, two weeks after Whitelocke's People's National Party swept back to power by 45 seats to 15. He succeeded Oswald Pinnock of the Jamaica Labour Party. The PNP veteran was minister of mining from 1974 to 1980, and it was he who took the bauxite levy through parliament. In 1980 he lost the seat of Manchester North-East to Audley Shand, a dentist, whose margin of 411 he contested in court for two years without success.

He takes over in Bonn from Gloria Fenwick-Stone, who has been recalled after a dispute with Foreign Minister Carl Dunkley about telephone bills. Fenwick-Stone, a former permanent secretary, wrote to Dunkley on May 9 rejecting an auditor's report; her letter was leaked to the Daily Sentinel last week. She returned home on Saturday and was interviewed by the auditor general, Adrian Bogle, on Tuesday for three hours.

Whitelocke, who met President Bush at the White House on May 4, leaves for London on Sunday for talks with bankers. Dunkley will act for him. A government source said the prime minister wanted "the Fenwick-Stone business off the table" before he travelled.

Ashbourne-Kerr, a Knox College old girl and Norman Manley Law School graduate, was mayor of Mandeville in 1984-86. Her husband, Bishop Neville Kerr, heads the Moravian Church in the island.

A by-election candidate for the JLP, Wesley Tapper, criticized the posting at a rally in Spanish Town on Tuesday night. Tapper was Pinnock's clerk.
""",
  occ("Hector Lindo-Bailey", "Senate President"),
  occ("Hector Lindo-Bailey", "Senate#2", start=("Feb. 24", "1989-02-24")),
  occ("Roy Whitelocke", "Prime Minister"),
  occ("Merlene Ashbourne-Kerr", "deputy president"),
  occ("Oswald Pinnock", "succeeded", end=("Feb. 24", "1989-02-24")),
  occ("Hector Lindo-Bailey", "minister of mining", start=("1974", "1974"), end=("1980", "1980")),
  occ("Hector Lindo-Bailey", "seat of Manchester North-East", end=("1980#2", "1980")),
  occ("Audley Shand", "seat of Manchester North-East", start=("1980#2", "1980")),
  occ("Hector Lindo-Bailey", "ambassador in Bonn"),
  occ("Gloria Fenwick-Stone", "takes over in Bonn from"),
  occ("Carl Dunkley", "Foreign Minister"),
  occ("Gloria Fenwick-Stone", "permanent secretary"),
  occ("Adrian Bogle", "auditor general"),
  occ("Merlene Ashbourne-Kerr", "mayor of Mandeville", start=("1984", "1984"), end=("86", "1986")),
  occ("Neville Kerr", "Bishop"),
  occ("Neville Kerr", "heads the Moravian Church"),
  occ("Wesley Tapper", "Pinnock's clerk"),
  occ("Bush", "President#2"),
  fact("Merlene Ashbourne-Kerr", "occupation", "attorney"),
  fact("Roy Whitelocke", "party", "People's National Party"),
  fact("Oswald Pinnock", "party", "Jamaica Labour Party"),
  fact("Hector Lindo-Bailey", "party", "PNP"),
  fact("Audley Shand", "occupation", "dentist"),
  fact("Merlene Ashbourne-Kerr", "education", "Knox College"),
  fact("Merlene Ashbourne-Kerr", "education", "Norman Manley Law School"),
  fact("Merlene Ashbourne-Kerr", "spouse", "Neville Kerr"),
  fact("Neville Kerr", "spouse", "Merlene Ashbourne-Kerr"),
  fact("Neville Kerr", "religion", "Moravian Church"),
  fact("Wesley Tapper", "party", "JLP"),
  ev("departure", "stepping down", ("Wednesday", "1989-06-14"), ["Hector Lindo-Bailey"]),
  ev("appointment", "was appointed", ("Feb. 24", "1989-02-24"), ["Hector Lindo-Bailey"]),
  ev("election", "swept back to power", ("two weeks", "1989-02-10"), ["Roy Whitelocke"]),
  ev("appointment", "succeeded", None, ["Hector Lindo-Bailey", "Oswald Pinnock"]),
  ev("election", "lost the seat", ("1980#2", "1980"), ["Hector Lindo-Bailey", "Audley Shand"]),
  ev("departure", "has been recalled", None, ["Gloria Fenwick-Stone"]),
  ev("communication", "wrote to Dunkley", ("May 9", "1989-05-09"), ["Gloria Fenwick-Stone", "Carl Dunkley"]),
  ev("disclosure", "was leaked", ("last week", "1989-06"), ["Gloria Fenwick-Stone"]),
  ev("travel", "returned home", ("Saturday", "1989-06-10"), ["Gloria Fenwick-Stone"]),
  ev("investigation", "was interviewed", ("Tuesday", "1989-06-13"), ["Gloria Fenwick-Stone", "Adrian Bogle"]),
  ev("meeting", "met President Bush", ("May 4", "1989-05-04"), ["Roy Whitelocke", "Bush"], place="White House"),
  ev("candidacy", "by-election candidate", None, ["Wesley Tapper"]),
  ev("speech", "criticized the posting", ("Tuesday night", "1989-06-13"), ["Wesley Tapper"], place="Spanish Town"),
)

P("d36-41", """Danish-born EU envoy to leave Skopje post early

SKOPJE/BRUSSELS, Feb. 17, 2000 (Balkan Monitor) — The European Commission's representative in Macedonia, Karsten Mølgaard, will leave on March 1, five months ahead of time, officials in Brussels said on Thursday.

Mølgaard, a Danish lawyer, fell out with the government of Prime Minister Goran Ristevski over customs fees on Kosovo-bound aid. In January he wrote to the EU's external relations commissioner that lorries were being "milked". The letter was printed by the Skopje daily Večer Plus on Feb. 3, and Ristevski told parliament the next day that the envoy was no longer welcome.

The commissioner, Bertrand d'Aumerie, telephoned Ristevski on Feb. 8 and saw Foreign Minister Arben Zeqiri in Brussels on Monday. The Commission denied that it had been asked to withdraw anyone.

Greek diplomat Sofia Kanellopoulou, 49, head of the Commission's office in Tirana since 1997, will take the post. Until then the number two, Irishman Donal Keaveney, is in charge.

Mølgaard, born in Esbjerg, sat in the European Parliament for the Radical Liberals from 1984 to 1989 and ran the Danish Refugee Council's Zagreb mission during the Bosnian war, for which he received the Nansen Medal. He has been in Skopje since September 1998, following the Italian Ruggiero Pastore, who died in a car accident near Veles.

In a related development, police on Wednesday arrested Stojan Trpevski, deputy director of the customs administration, at his weekend house in Ohrid. Trpevski had testified in November before a parliamentary commission headed by opposition deputy Liljana Bogoevska. His chief, Dosta Milenkovska, offered her resignation on Thursday but it was refused. She is the sister-in-law of former president Kiril Avramov, who left office in November.

Avramov will attend a farewell dinner for Mølgaard on Feb. 25, the ex-president's office said. The two men met often during the Kosovo crisis.
""",
  occ("Karsten Mølgaard", "European Commission's representative in Macedonia", start=("September 1998", "1998-09"), end=("March 1", "2000-03-01"), again=["EU envoy"]),
  occ("Goran Ristevski", "Prime Minister"),
  occ("Bertrand d'Aumerie", "EU's external relations commissioner", again=["commissioner#2"]),
  occ("Arben Zeqiri", "Foreign Minister"),
  occ("Sofia Kanellopoulou", "head of the Commission's office in Tirana", start=("1997", "1997")),
  occ("Sofia Kanellopoulou", "take the post", start=("March 1", "2000-03-01")),
  occ("Donal Keaveney", "number two"),
  occ("Karsten Mølgaard", "sat in the European Parliament", start=("1984", "1984"), end=("1989", "1989")),
  occ("Karsten Mølgaard", "ran the Danish Refugee Council's Zagreb mission"),
  occ("Ruggiero Pastore", "following the Italian", end=("September 1998", "1998-09")),
  occ("Stojan Trpevski", "deputy director of the customs administration"),
  occ("Liljana Bogoevska", "opposition deputy"),
  occ("Liljana Bogoevska", "parliamentary commission headed"),
  occ("Dosta Milenkovska", "chief"),
  occ("Kiril Avramov", "president", end=("November#2", "1999-11")),
  fact("Karsten Mølgaard", "nationality", "Danish#2"),
  fact("Karsten Mølgaard", "occupation", "lawyer"),
  fact("Sofia Kanellopoulou", "nationality", "Greek"),
  fact("Sofia Kanellopoulou", "occupation", "diplomat"),
  fact("Donal Keaveney", "nationality", "Irishman"),
  fact("Karsten Mølgaard", "birthPlace", "Esbjerg"),
  fact("Karsten Mølgaard", "party", "Radical Liberals"),
  fact("Karsten Mølgaard", "award", "Nansen Medal"),
  fact("Ruggiero Pastore", "nationality", "Italian"),
  fact("Ruggiero Pastore", "causeOfDeath", "car accident"),
  fact("Ruggiero Pastore", "deathPlace", "Veles"),
  fact("Dosta Milenkovska", "relatives", "Kiril Avramov"),
  fact("Kiril Avramov", "relatives", "Dosta Milenkovska"),
  ev("departure", "leave on March 1", ("March 1", "2000-03-01"), ["Karsten Mølgaard"]),
  ev("communication", "wrote", ("January", "2000-01"), ["Karsten Mølgaard", "Bertrand d'Aumerie"]),
  ev("disclosure", "was printed", ("Feb. 3", "2000-02-03"), ["Karsten Mølgaard"]),
  ev("speech", "told parliament", ("the next day", "2000-02-04"), ["Goran Ristevski"]),
  ev("communication", "telephoned", ("Feb. 8", "2000-02-08"), ["Bertrand d'Aumerie", "Goran Ristevski"]),
  ev("meeting", "saw Foreign Minister", ("Monday", "2000-02-14"), ["Bertrand d'Aumerie", "Arben Zeqiri"], place="Brussels"),
  ev("award", "received", None, ["Karsten Mølgaard"]),
  ev("arrest", "arrested", ("Wednesday", "2000-02-16"), ["Stojan Trpevski"], place="Ohrid"),
  ev("testimony", "had testified", ("November", "1999-11"), ["Stojan Trpevski", "Liljana Bogoevska"]),
  ev("departure", "left office", ("November#2", "1999-11"), ["Kiril Avramov"]),
  ev("meeting", "met often", None, ["Karsten Mølgaard", "Kiril Avramov"]),
)

P("d36-42", """TOKIO, September 16, 1903 (via Shanghai). — Viscount Morinaga Tadayuki, Minister of Communications, retired from the Cabinet on Monday and is replaced by Mr. Oura Senkichi, hitherto Chief of the Metropolitan Police.

The Viscount's retirement has been looked for since the steamship debates of the spring, when the Lower House voted, on the 27th of May, an address censuring him for the subsidy to the Nagasaki line. Mr. Kudo Ryohei, Member for Kumamoto and editor of the Jiji Minpo, who moved the address, was struck in the face by a student as he left the House; the student was sentenced to two months.

The new Minister is a Satsuma man. He entered the police as a constable in 1875, fought in the south two years after, was Governor of Shimane, of Yamaguchi and of Kumamoto in turn, and received his seat in the House of Peers in 1900. The Emperor received him in audience yesterday. Mr. Adachi Kuranosuke, Governor of Osaka, succeeds him at the police, and reached the capital last night by train.

Viscount Morinaga is the second son of the last lord of Obi. He studied at Rutgers College in America from 1870, was Secretary of Legation in Washington, and Minister to The Hague from 1892 until 1896, when Mr. Inagaki Manjiro relieved him. He had charge of his late department from June, 1901. The Grand Cordon of the Sacred Treasure was bestowed on him the day he laid down his office. His wife, the Viscountess Kiyoko, is a Christian, and president of the Ladies' Red Cross Committee.

Russia's Minister, Baron Rehbinder, had an interview of two hours with Baron Komai, the Foreign Minister, on Saturday. A second conversation took place yesterday at the Foreign Office. Mr. Kudo addressed a meeting of five thousand persons in Uyeno Park on Sunday upon the Manchurian question; the chairman, Dr. Tomiyama, a professor of the Imperial University, has since been reprimanded by the Minister of Education.
""",
  occ("Morinaga Tadayuki", "Minister of Communications", start=("June, 1901", "1901-06"), end=("Monday", "1903-09-14"), again=["had charge of his late department"]),
  occ("Oura Senkichi", "replaced", start=("Monday", "1903-09-14"), again=["new Minister"]),
  occ("Oura Senkichi", "Chief of the Metropolitan Police", end=("Monday", "1903-09-14")),
  occ("Kudo Ryohei", "Member for Kumamoto"),
  occ("Kudo Ryohei", "editor of the Jiji Minpo"),
  occ("Oura Senkichi", "constable", start=("1875", "1875")),
  occ("Oura Senkichi", "Governor of Shimane"),
  occ("Oura Senkichi", "of Yamaguchi"),
  occ("Oura Senkichi", "of Kumamoto"),
  occ("Oura Senkichi", "seat in the House of Peers", start=("1900", "1900")),
  occ("Adachi Kuranosuke", "Governor of Osaka"),
  occ("Adachi Kuranosuke", "succeeds him at the police"),
  occ("Morinaga Tadayuki", "Secretary of Legation in Washington"),
  occ("Morinaga Tadayuki", "Minister to The Hague", start=("1892", "1892"), end=("1896", "1896")),
  occ("Inagaki Manjiro", "relieved him", start=("1896", "1896")),
  occ("Kiyoko", "president of the Ladies' Red Cross Committee"),
  occ("Rehbinder", "Russia's Minister"),
  occ("Komai", "Foreign Minister"),
  occ("Tomiyama", "chairman"),
  occ("Tomiyama", "professor of the Imperial University"),
  fact("Oura Senkichi", "ethnicity", "Satsuma"),
  fact("Oura Senkichi", "militaryService", "fought in the south", date=("two years after", "1877")),
  fact("Morinaga Tadayuki", "education", "Rutgers College", date=("1870", "1870")),
  fact("Morinaga Tadayuki", "award", "Grand Cordon of the Sacred Treasure", date=("the day he laid down his office", "1903-09-14")),
  fact("Morinaga Tadayuki", "spouse", "Kiyoko"),
  fact("Kiyoko", "spouse", "Morinaga Tadayuki"),
  fact("Kiyoko", "religion", "Christian"),
  ev("departure", "retired", ("Monday", "1903-09-14"), ["Morinaga Tadayuki"]),
  ev("appointment", "is replaced", ("Monday", "1903-09-14"), ["Oura Senkichi", "Morinaga Tadayuki"]),
  ev("sanction", "censuring", ("27th of May", "1903-05-27"), ["Morinaga Tadayuki", "Kudo Ryohei"]),
  ev("appointment", "entered the police", ("1875", "1875"), ["Oura Senkichi"]),
  ev("appointment", "received his seat", ("1900", "1900"), ["Oura Senkichi"]),
  ev("meeting", "audience", ("yesterday", "1903-09-15"), ["Oura Senkichi"]),
  ev("appointment", "succeeds him", None, ["Adachi Kuranosuke", "Oura Senkichi"]),
  ev("travel", "reached the capital", ("last night", "1903-09-15"), ["Adachi Kuranosuke"], place="Tokio"),
  ev("departure", "relieved", ("1896", "1896"), ["Morinaga Tadayuki", "Inagaki Manjiro"]),
  ev("award", "was bestowed", ("the day he laid down his office", "1903-09-14"), ["Morinaga Tadayuki"]),
  ev("meeting", "interview", ("Saturday", "1903-09-12"), ["Rehbinder", "Komai"]),
  ev("meeting", "second conversation", ("yesterday#2", "1903-09-15"), ["Rehbinder", "Komai"], place="Foreign Office"),
  ev("speech", "addressed a meeting", ("Sunday", "1903-09-13"), ["Kudo Ryohei", "Tomiyama"], place="Uyeno Park"),
  ev("sanction", "reprimanded", None, ["Tomiyama"]),
)

P("d36-43", """Nigerian assembly removes Benue deputy governor

MAKURDI, May 30, 2007 (Middle Belt Agency) – In its last sitting before dissolution the Benue State House of Assembly on Monday impeached the deputy governor, Chief Terhemba Akaa, a day before his term would have ended in any case. He described the move on Wednesday as "a burial of somebody already in heaven."

Twenty of 29 members voted for removal after a seven-man panel under retired Justice Rose Ikyegh found him guilty of running a foreign account. The panel sat from May 7 to 18. Akaa appeared before it once, on May 11, with his counsel, Onov Adaji, SAN, and walked out.

The vote bars him from office for ten years and cost him his pension. It came six weeks after he was defeated in the governorship election of April 14, in which he ran for the Action Congress against the candidate of his own governor, Senator Moses Igbudu. Igbudu was sworn in on Tuesday by the state's chief judge, Justice Terna Hwande, and takes over from Aper Gbillah, governor since 1999.

Gbillah and Akaa, allies in two campaigns, quarrelled in 2005 over local government funds. Akaa petitioned the Economic and Financial Crimes Commission on March 2 last year; its operatives arrested the accountant-general, Mrs Doosuur Kpam, the following week. She is standing trial in Abuja. The commission has invited Gbillah, who lost his immunity on Tuesday, for Monday.

Gbillah left for Saudi Arabia on Tuesday night, two airport officials said. His media aide, Tahav Agba, said he had gone to London for a medical check.

Akaa, 59, is a pharmacist from Gboko who trained at Ahmadu Bello University, Zaria, and was a commissioner for health under the military governor, Group Captain Joshua Obademi, in 1992. He is a Catholic knight and holds the OFR. His wife, Dr Nguper Akaa, is a reader in botany. The new deputy governor is Igbudu's running mate, Steve Lawani-Oche, a former diplomat.
""",
  occ("Terhemba Akaa", "deputy governor", end=("Monday", "2007-05-28"), again=["deputy governor#2"]),
  occ("Rose Ikyegh", "Justice"),
  occ("Rose Ikyegh", "seven-man panel", start=("May 7", "2007-05-07"), end=("18", "2007-05-18")),
  occ("Onov Adaji", "SAN"),
  occ("Moses Igbudu", "Senator"),
  occ("Moses Igbudu", "sworn in", start=("Tuesday", "2007-05-29")),
  occ("Terna Hwande", "chief judge"),
  occ("Terna Hwande", "Justice#2"),
  occ("Aper Gbillah", "governor since", start=("1999", "1999"), end=("Tuesday", "2007-05-29")),
  occ("Doosuur Kpam", "accountant-general"),
  occ("Tahav Agba", "media aide"),
  occ("Terhemba Akaa", "commissioner for health", start=("1992", "1992")),
  occ("Joshua Obademi", "military governor"),
  occ("Joshua Obademi", "Group Captain"),
  occ("Terhemba Akaa", "Catholic knight"),
  occ("Nguper Akaa", "reader in botany"),
  occ("Steve Lawani-Oche", "new deputy governor", start=("Tuesday", "2007-05-29")),
  fact("Terhemba Akaa", "party", "Action Congress"),
  fact("Onov Adaji", "occupation", "counsel"),
  fact("Terhemba Akaa", "occupation", "pharmacist"),
  fact("Terhemba Akaa", "birthPlace", "Gboko"),
  fact("Terhemba Akaa", "education", "Ahmadu Bello University, Zaria"),
  fact("Terhemba Akaa", "religion", "Catholic"),
  fact("Terhemba Akaa", "award", "OFR"),
  fact("Terhemba Akaa", "spouse", "Nguper Akaa"),
  fact("Nguper Akaa", "spouse", "Terhemba Akaa"),
  fact("Steve Lawani-Oche", "occupation", "diplomat"),
  ev("departure", "impeached", ("Monday", "2007-05-28"), ["Terhemba Akaa"]),
  ev("investigation", "sat from May 7", ("May 7", "2007-05-07"), ["Rose Ikyegh", "Terhemba Akaa"]),
  ev("testimony", "appeared before it", ("May 11", "2007-05-11"), ["Terhemba Akaa"]),
  ev("sanction", "bars him from office", ("Monday", "2007-05-28"), ["Terhemba Akaa"]),
  ev("election", "was defeated", ("April 14", "2007-04-14"), ["Terhemba Akaa", "Moses Igbudu"]),
  ev("candidacy", "ran for the Action Congress", ("April 14", "2007-04-14"), ["Terhemba Akaa"]),
  ev("appointment", "was sworn in", ("Tuesday", "2007-05-29"), ["Moses Igbudu", "Terna Hwande"]),
  ev("communication", "petitioned", ("March 2 last year", "2006-03-02"), ["Terhemba Akaa"]),
  ev("arrest", "arrested", ("the following week", "2006-03"), ["Doosuur Kpam"]),
  ev("communication", "has invited", None, ["Aper Gbillah"]),
  ev("travel", "left for Saudi Arabia", ("Tuesday night", "2007-05-29"), ["Aper Gbillah"], place="Saudi Arabia"),
)

P("d36-44", """KATHMANDU, March 11, 1993 (Himal Samachar) — Supreme Court Justice Lok Bahadur Karki recused himself on Thursday from the hearing of a petition against Foreign Minister Ganesh Man Upreti, saying that he had been the minister's colleague at the bar.

The petition, filed on Feb. 21 by communist lawmaker Shanta Rai, challenges the Tanakpur understanding that Upreti initialled during an official visit to New Delhi in December 1991. Chief Justice Surya Prasad Regmi will name another judge on Sunday, the registrar, Durga Nath Koirala, said.

Upreti, 55, told the House of Representatives on Tuesday that the paper was "a minute, not a treaty". Three members of his Nepali Congress boycotted the speech. One of them, former water resources minister Basudev Shrestha, was dropped from the cabinet on Dec. 30 after he had made public a letter in which the Indian ambassador, Vimal Prasad Saxena, pressed for early ratification.

Saxena met Prime Minister Krishna Raj Dahal twice last week. Embassy sources would say only that the calls were routine. He presented his credentials in April 1991, replacing Lt. Gen. S. K. Bhandari, who had been expelled in all but name after a quarrel over transit.

A lawyer from Biratnagar, Upreti studied at Banaras Hindu University and was jailed for four years after the royal takeover of 1960. He lived in exile in Patna until the amnesty of 1976, taught there at a night college, and returned on the same aircraft as Dahal. He was general secretary of the party from 1982 to 1988 and won Morang-3 in the election of May 1991, beating Rai's husband, Bishnu Rai, by 209 votes.

Karki, the son of a Dhankuta headman, was raised to the Supreme Court in 1990 from the eastern regional court at Rajbiraj, where he presided. He sat on the Mallik commission, whose report was handed to the government in December 1990 and never published in full.
""",
  occ("Lok Bahadur Karki", "Supreme Court Justice", start=("1990", "1990"), again=["Supreme Court#2"]),
  occ("Ganesh Man Upreti", "Foreign Minister"),
  occ("Shanta Rai", "communist lawmaker"),
  occ("Surya Prasad Regmi", "Chief Justice"),
  occ("Durga Nath Koirala", "registrar"),
  occ("Ganesh Man Upreti", "won Morang-3", start=("May 1991", "1991-05")),
  occ("Basudev Shrestha", "members"),
  occ("Basudev Shrestha", "water resources minister", end=("Dec. 30", "1992-12-30")),
  occ("Vimal Prasad Saxena", "Indian ambassador", start=("April 1991", "1991-04")),
  occ("Krishna Raj Dahal", "Prime Minister"),
  occ("S. K. Bhandari", "replacing", end=("April 1991", "1991-04")),
  occ("S. K. Bhandari", "Lt. Gen."),
  occ("Ganesh Man Upreti", "taught there at a night college", end=("1976", "1976")),
  occ("Ganesh Man Upreti", "general secretary of the party", start=("1982", "1982"), end=("1988", "1988")),
  occ("Lok Bahadur Karki", "eastern regional court at Rajbiraj", end=("1990", "1990")),
  occ("Lok Bahadur Karki", "sat on the Mallik commission", end=("December 1990", "1990-12")),
  fact("Shanta Rai", "party", "communist"),
  fact("Ganesh Man Upreti", "party", "Nepali Congress"),
  fact("Basudev Shrestha", "party", "Nepali Congress"),
  fact("Ganesh Man Upreti", "occupation", "lawyer"),
  fact("Ganesh Man Upreti", "birthPlace", "Biratnagar"),
  fact("Ganesh Man Upreti", "education", "Banaras Hindu University"),
  fact("Ganesh Man Upreti", "residence", "Patna"),
  fact("Shanta Rai", "spouse", "Bishnu Rai"),
  fact("Bishnu Rai", "spouse", "Shanta Rai"),
  ev("recusal", "recused himself", ("Thursday", "1993-03-11"), ["Lok Bahadur Karki", "Ganesh Man Upreti"]),
  ev("communication", "filed", ("Feb. 21", "1993-02-21"), ["Shanta Rai", "Ganesh Man Upreti"]),
  ev("travel", "official visit", ("December 1991", "1991-12"), ["Ganesh Man Upreti"], place="New Delhi"),
  ev("speech", "told the House", ("Tuesday", "1993-03-09"), ["Ganesh Man Upreti"]),
  ev("departure", "was dropped", ("Dec. 30", "1992-12-30"), ["Basudev Shrestha"]),
  ev("disclosure", "had made public", None, ["Basudev Shrestha", "Vimal Prasad Saxena"]),
  ev("communication", "letter", None, ["Vimal Prasad Saxena"]),
  ev("meeting", "met", ("last week", "1993-03"), ["Vimal Prasad Saxena", "Krishna Raj Dahal"]),
  ev("appointment", "presented his credentials", ("April 1991", "1991-04"), ["Vimal Prasad Saxena"]),
  ev("arrest", "was jailed", ("1960", "1960"), ["Ganesh Man Upreti"]),
  ev("travel", "returned", ("1976", "1976"), ["Ganesh Man Upreti", "Krishna Raj Dahal"]),
  ev("election", "won", ("May 1991", "1991-05"), ["Ganesh Man Upreti", "Bishnu Rai"]),
  ev("appointment", "was raised", ("1990", "1990"), ["Lok Bahadur Karki"]),
  ev("disclosure", "was handed", ("December 1990", "1990-12"), ["Lok Bahadur Karki"]),
)

P("d36-45", """Croatian health minister out after two weeks; state secretary follows

ZAGREB, January 23, 2025 (Jadran News Agency) — Croatia's health minister Tihana Vrkljan Puh resigned on Thursday, sixteen days after taking office, over her failure to declare a share in a Slovenian clinic.

"I made a mistake in a form, and forms matter," Vrkljan Puh, an anaesthetist, said in a statement read out by her spokesman, Davor Blažok. State secretary Mladen Grgurić, whom she had brought from Rijeka, quit an hour later.

Prime Minister Frane Matulić said he had accepted both resignations and would himself propose a new minister to the Sabor by Wednesday. Labour minister Jagoda Šoštarić is to stand in.

The share came to light on Monday, when the web portal Provjera published an extract from the court register in Koper. The Conflict of Interest Commission opened proceedings on Tuesday. Its president, Nives Krstulović, wrote to the minister the same day, asking for papers; the answer arrived on Wednesday evening.

Vrkljan Puh, 46, replaced Vedran Belošević, who was arrested on November 15 on suspicion of taking bribes for surgical robots and dismissed within hours. He spent a month in Remetinec jail. The European Public Prosecutor's Office questioned him again on January 14. His lawyer says the charges are baseless.

Belošević headed the ministry from July 2020. The former director of the Osijek clinical hospital, a surgeon, was decorated in 2021 with the Order of Danica Hrvatska. His brother-in-law, contractor Saša Pozderac, was detained with him and has since struck a plea bargain; a Zagreb court handed him a one-year sentence on January 10.

Born in Čakovec, Vrkljan Puh graduated from the Zagreb medical school in 2003, worked in Graz until 2011 and had led the Sveti Duh hospital since 2019. She has never belonged to a party. Her husband, Aljaž Puh, a Slovene, manages the clinic.

Opposition leader Sanja Bratonja-Mikić of Možemo told reporters that two ministers in ten weeks was "a diagnosis". Matulić flies to Warsaw on Friday.
""",
  occ("Tihana Vrkljan Puh", "health minister#2", start=("sixteen days after taking office", "2025-01-07"), end=("Thursday", "2025-01-23"), again=["health minister"]),
  occ("Davor Blažok", "spokesman"),
  occ("Mladen Grgurić", "State secretary", end=("an hour later", "2025-01-23"), again=["state secretary"]),
  occ("Frane Matulić", "Prime Minister"),
  occ("Jagoda Šoštarić", "Labour minister"),
  occ("Nives Krstulović", "president"),
  occ("Vedran Belošević", "headed the ministry", start=("July 2020", "2020-07"), end=("within hours", "2024-11-15"), again=["replaced"]),
  occ("Vedran Belošević", "director of the Osijek clinical hospital"),
  occ("Tihana Vrkljan Puh", "led the Sveti Duh hospital", start=("2019", "2019")),
  occ("Aljaž Puh", "manages the clinic"),
  occ("Sanja Bratonja-Mikić", "Opposition leader"),
  fact("Tihana Vrkljan Puh", "occupation", "anaesthetist"),
  fact("Vedran Belošević", "occupation", "surgeon"),
  fact("Vedran Belošević", "award", "Order of Danica Hrvatska", date=("2021", "2021")),
  fact("Vedran Belošević", "relatives", "Saša Pozderac"),
  fact("Saša Pozderac", "relatives", "Vedran Belošević"),
  fact("Saša Pozderac", "occupation", "contractor"),
  fact("Tihana Vrkljan Puh", "birthPlace", "Čakovec"),
  fact("Tihana Vrkljan Puh", "education", "Zagreb medical school", date=("2003", "2003")),
  fact("Tihana Vrkljan Puh", "spouse", "Aljaž Puh"),
  fact("Aljaž Puh", "spouse", "Tihana Vrkljan Puh"),
  fact("Aljaž Puh", "nationality", "Slovene"),
  fact("Sanja Bratonja-Mikić", "party", "Možemo"),
  ev("departure", "resigned", ("Thursday", "2025-01-23"), ["Tihana Vrkljan Puh"]),
  ev("appointment", "taking office", ("sixteen days after", "2025-01-07"), ["Tihana Vrkljan Puh"]),
  ev("departure", "quit", ("an hour later", "2025-01-23"), ["Mladen Grgurić"]),
  ev("disclosure", "published an extract", ("Monday", "2025-01-20"), ["Tihana Vrkljan Puh"]),
  ev("investigation", "opened proceedings", ("Tuesday", "2025-01-21"), ["Tihana Vrkljan Puh", "Nives Krstulović"]),
  ev("communication", "wrote to the minister", ("the same day", "2025-01-21"), ["Nives Krstulović", "Tihana Vrkljan Puh"]),
  ev("communication", "answer arrived", ("Wednesday evening", "2025-01-22"), ["Tihana Vrkljan Puh", "Nives Krstulović"]),
  ev("arrest", "was arrested", ("November 15", "2024-11-15"), ["Vedran Belošević"]),
  ev("departure", "dismissed", ("within hours", "2024-11-15"), ["Vedran Belošević"]),
  ev("investigation", "questioned him", ("January 14", "2025-01-14"), ["Vedran Belošević"]),
  ev("award", "was decorated", ("2021", "2021"), ["Vedran Belošević"]),
  ev("arrest", "was detained", ("November 15", "2024-11-15"), ["Saša Pozderac"]),
  ev("conviction", "one-year sentence", ("January 10", "2025-01-10"), ["Saša Pozderac"]),
)

P("d10-01", """NAIROBI, 14 March 2019 — Kenya's energy secretary, Patrick Oduor Wekesa, resigned on Wednesday, a day after detectives had questioned him for six hours about the purchase of transformers worth 4.1 billion shillings.

The resignation was accepted within the hour. Mercy Chebet Langat, an economist who has been principal secretary at the Treasury since August 2016, was named acting energy secretary on Thursday morning and took the oath before noon. She is not expected to keep the ministry for long.

The affair began on 21 January, when the auditor-general, Fatuma Abdi Noor, told the Senate's committee on energy under oath that the transformers had been paid for but never delivered. On 4 February the anti-corruption commission opened an inquiry into Mr Wekesa and into the managing director of Rift Grid Supplies, Samuel Kiprono. Mr Kiprono was arrested at Wilson Airport eleven days later and let out on bond the same evening.

In an affidavit sworn last week, Mr Kiprono says that he met the secretary at a hotel in Naivasha in October 2018 and handed him an envelope. Mr Wekesa, 58, a former member of parliament for Bunyala West who was elected in 2007 and became energy secretary in January 2018, has not answered this. Last month, however, he disclosed that his wife, Agnes Nafula, owned a tenth of the shares in a company that had lent money to Rift Grid.

The opposition leader, Hassan Mwinyi Athman, addressed a rally in Mombasa on Sunday at which he called the purchase daylight robbery. Rain kept the crowd small. He wants the president himself to give evidence, which nobody thinks likely. Talk that the governor of Kisumu would be offered the ministry came to nothing.""",
  occ("Patrick Oduor Wekesa", "energy secretary#3", start=("January 2018", "2018-01"), end=("Wednesday", "2019-03-13"), again=["energy secretary"]),
  occ("Mercy Chebet Langat", "principal secretary at the Treasury", start=("August 2016", "2016-08")),
  occ("Mercy Chebet Langat", "acting energy secretary", start=("Thursday", "2019-03-14")),
  occ("Fatuma Abdi Noor", "auditor-general"),
  occ("Samuel Kiprono", "managing director of Rift Grid Supplies"),
  occ("Patrick Oduor Wekesa", "member of parliament for Bunyala West", start=("2007", "2007"), former=True),
  occ("Hassan Mwinyi Athman", "opposition leader"),
  fact("Mercy Chebet Langat", "occupation", "economist"),
  fact("Patrick Oduor Wekesa", "spouse", "Agnes Nafula"),
  ev("departure", "resigned", ("Wednesday", "2019-03-13"), ["Patrick Oduor Wekesa"]),
  ev("investigation", "had questioned", ("a day after", "2019-03-12"), ["Patrick Oduor Wekesa"]),
  ev("departure", "resignation", None, ["Patrick Oduor Wekesa"]),
  ev("appointment", "was named", ("Thursday", "2019-03-14"), ["Mercy Chebet Langat"]),
  ev("appointment", "took the oath", ("Thursday", "2019-03-14"), ["Mercy Chebet Langat"]),
  ev("testimony", "told", ("21 January", "2019-01-21"), ["Fatuma Abdi Noor"]),
  ev("investigation", "opened an inquiry", ("4 February", "2019-02-04"), ["Patrick Oduor Wekesa", "Samuel Kiprono"]),
  ev("arrest", "was arrested", ("eleven days later", "2019-02-15"), ["Samuel Kiprono"], place="Wilson Airport"),
  ev("testimony", "affidavit", ("last week", "2019-03"), ["Samuel Kiprono"]),
  ev("meeting", "met", ("October 2018", "2018-10"), ["Samuel Kiprono", "Patrick Oduor Wekesa"], place="Naivasha", status="claimed"),
  ev("election", "was elected", ("2007", "2007"), ["Patrick Oduor Wekesa"]),
  ev("appointment", "became", ("January 2018", "2018-01"), ["Patrick Oduor Wekesa"]),
  ev("disclosure", "disclosed", ("Last month", "2019-02"), ["Patrick Oduor Wekesa"]),
  ev("speech", "addressed", ("Sunday", "2019-03-10"), ["Hassan Mwinyi Athman"], place="Mombasa"),
)

P("d10-02", """CHRONICLE OF THE TOWN OF HALDENBURG FOR THE YEAR 1927

January. On the 4th the town council elected the notary Ernst Wilhelm Tischler mayor, in the place of Johann Kasimir Roloff, who had laid down the office on St Sylvester's Eve on account of his eyes. The new mayor took his oath on the 10th. There was a hard frost, and the harbour stayed closed for nineteen days.

March. The provincial president, Dr Adalbert von Quast, visited the town on the 16th and spoke in the guildhall on the state of the dykes. The day after, he received the dyke-reeve, Heinrich Maass, and promised him money, of which nothing has been seen.

June. Pastor Theodor Lindequist, for twenty-two years rector of the Latin School, retired at Whitsun. His successor in the rectorship is Dr Otto Brandis, a Göttingen man, who was appointed by the consistory on the 20th. A proposal to name the new bridge after Lindequist found no majority.

September. The town treasurer, Karl Friedrich Ohm, was arrested in the town hall on the 2nd. He had, as the auditors found, lent himself eleven thousand marks. The district court found him guilty on 29 November and sent him to prison for three years. In his stead the council chose, in the same month, the savings-bank clerk Wilhelmine Dreyer, the first woman to hold any post in the town hall.

October. Three men stood at the by-election of the 23rd for the Haldenburg seat in the Landtag: the mayor, the shipowner Gustav Prahl and the teacher August Kalb. Prahl won it by ninety votes. Kalb has since been spoken of as a possible school inspector.

December. Roloff, the old mayor, was made an honorary citizen on the 12th. Tischler delivered the address. The old man died on the 27th, and half the town walked behind the coffin.""",
  occ("Ernst Wilhelm Tischler", "mayor", start=("the 4th", "1927-01-04")),
  occ("Johann Kasimir Roloff", "mayor#4", end=("St Sylvester's Eve", "1926-12-31"), again=["office"]),
  occ("Adalbert von Quast", "provincial president"),
  occ("Heinrich Maass", "dyke-reeve"),
  occ("Theodor Lindequist", "rector of the Latin School", start=("twenty-two years", "1905"), end=("Whitsun", "1927-06-05")),
  occ("Otto Brandis", "rectorship", start=("the 20th", "1927-06-20")),
  occ("Karl Friedrich Ohm", "town treasurer"),
  occ("Wilhelmine Dreyer", "town treasurer", start=("in the same month", "1927-11")),
  occ("Gustav Prahl", "Haldenburg seat in the Landtag", start=("the 23rd", "1927-10-23")),
  fact("Ernst Wilhelm Tischler", "occupation", "notary"),
  fact("Theodor Lindequist", "occupation", "Pastor"),
  fact("Otto Brandis", "education", "Göttingen"),
  fact("Wilhelmine Dreyer", "occupation", "savings-bank clerk"),
  fact("Gustav Prahl", "occupation", "shipowner"),
  fact("August Kalb", "occupation", "teacher"),
  fact("Johann Kasimir Roloff", "award", "honorary citizen", date=("the 12th", "1927-12-12")),
  fact("Johann Kasimir Roloff", "deathDate", "the 27th", value="1927-12-27"),
  ev("election", "elected", ("the 4th", "1927-01-04"), ["Ernst Wilhelm Tischler"]),
  ev("departure", "had laid down the office", ("St Sylvester's Eve", "1926-12-31"), ["Johann Kasimir Roloff"]),
  ev("appointment", "took his oath", ("the 10th", "1927-01-10"), ["Ernst Wilhelm Tischler"]),
  ev("travel", "visited", ("the 16th", "1927-03-16"), ["Adalbert von Quast"], place="HALDENBURG"),
  ev("speech", "spoke", ("the 16th", "1927-03-16"), ["Adalbert von Quast"], place="guildhall"),
  ev("meeting", "received", ("The day after", "1927-03-17"), ["Adalbert von Quast", "Heinrich Maass"]),
  ev("departure", "retired", ("Whitsun", "1927-06-05"), ["Theodor Lindequist"]),
  ev("appointment", "was appointed", ("the 20th", "1927-06-20"), ["Otto Brandis"]),
  ev("arrest", "was arrested", ("the 2nd", "1927-09-02"), ["Karl Friedrich Ohm"], place="town hall"),
  ev("conviction", "found him guilty", ("29 November", "1927-11-29"), ["Karl Friedrich Ohm"]),
  ev("election", "chose", ("in the same month", "1927-11"), ["Wilhelmine Dreyer"]),
  ev("candidacy", "stood", ("the 23rd", "1927-10-23"), ["Ernst Wilhelm Tischler", "Gustav Prahl", "August Kalb"]),
  ev("election", "won", ("the 23rd", "1927-10-23"), ["Gustav Prahl"]),
  ev("award", "was made an honorary citizen", ("the 12th", "1927-12-12"), ["Johann Kasimir Roloff"]),
  ev("speech", "delivered the address", ("the 12th", "1927-12-12"), ["Ernst Wilhelm Tischler"]),
)

P("d10-03", """CENTRAL CRIMINAL COURT, 6 November 1934
(Before the Recorder, Sir Basil Penhallow)

The trial of Sir Hugh Carnaby Sleath, Conservative member for East Mardle since 1922, and of Leonard Joseph Oakes, a timber merchant, ended yesterday in the conviction of both upon the charge of conspiring to corrupt. Sir Hugh was sent to prison for fifteen months and Oakes for nine.

The elder prisoner, who had been Parliamentary Secretary to the Office of Works from September 1931 until his resignation on 14 March last, heard the sentence with his eyes closed. The public gallery was so full that two women fainted.

The case for the Crown rested upon a dinner and a telephone. Miss Edith Farrow, Sir Hugh's typist, testified on 24 October that the two men had dined together at the Savile Grill on 9 January, five days before the tenders closed. On the following day the Chief Surveyor, Mr Arthur Pym, gave evidence that Sir Hugh had telephoned him on the 12th of the same January and desired him to look kindly upon Messrs Oakes. In his own defence Sir Hugh deposed on Thursday that timber had never been mentioned. The jury, after forty minutes, preferred the typist.

It may be recalled that the inquiry into the pair was begun in February by Chief Inspector Thomas Garrity of Scotland Yard. Sir Hugh was arrested on 2 July at his house in Eaton Terrace. Oakes had been taken three days earlier at Harwich, as he was boarding the boat for the Hook.

The General Medical Council was not concerned, as one newspaper stated. The executive of the East Mardle Conservatives meets on Friday, and Major Denis Orme has been asked to stand for the seat, but he has declined. Opinion in the lobbies is that the Chief Whip should have spoken sooner.""",
  occ("Basil Penhallow", "Recorder"),
  occ("Hugh Carnaby Sleath", "member for East Mardle", start=("1922", "1922")),
  occ("Hugh Carnaby Sleath", "Parliamentary Secretary to the Office of Works", start=("September 1931", "1931-09"), end=("14 March last", "1934-03-14")),
  occ("Arthur Pym", "Chief Surveyor"),
  fact("Hugh Carnaby Sleath", "party", "Conservative"),
  fact("Leonard Joseph Oakes", "occupation", "timber merchant"),
  fact("Edith Farrow", "occupation", "typist"),
  fact("Hugh Carnaby Sleath", "residence", "Eaton Terrace"),
  ev("conviction", "conviction", ("yesterday", "1934-11-05"), ["Hugh Carnaby Sleath", "Leonard Joseph Oakes"]),
  ev("departure", "resignation", ("14 March last", "1934-03-14"), ["Hugh Carnaby Sleath"]),
  ev("testimony", "testified", ("24 October", "1934-10-24"), ["Edith Farrow"]),
  ev("meeting", "had dined together", ("9 January", "1934-01-09"), ["Hugh Carnaby Sleath", "Leonard Joseph Oakes"], place="Savile Grill", status="claimed"),
  ev("testimony", "gave evidence", ("the following day", "1934-10-25"), ["Arthur Pym"]),
  ev("communication", "had telephoned", ("the 12th of the same January", "1934-01-12"), ["Hugh Carnaby Sleath", "Arthur Pym"], status="claimed"),
  ev("testimony", "deposed", ("Thursday", "1934-11-01"), ["Hugh Carnaby Sleath"]),
  ev("investigation", "inquiry", ("February", "1934-02"), ["Hugh Carnaby Sleath", "Leonard Joseph Oakes", "Thomas Garrity"]),
  ev("arrest", "was arrested", ("2 July", "1934-07-02"), ["Hugh Carnaby Sleath"], place="Eaton Terrace"),
  ev("arrest", "had been taken", ("three days earlier", "1934-06-29"), ["Leonard Joseph Oakes"], place="Harwich"),
)

P("d10-04", """VII. THE SUMMER OF THE LIGHTHOUSE

The quarrel over the lighthouse of San Telmo, which came near to setting Ecuador and Colombia at war, was made and unmade by four men. In Quito the foreign minister was Dr Honorato Villacís Ponce, a canon lawyer of great learning and no patience. His colleague in Bogotá, Fidel Urdaneta Rico, had moved into the San Carlos palace only on 8 April 1909, when his uncle General Próspero Rico was carried into the presidency. Each was served abroad by a better man than himself.

On 3 June Villacís telegraphed to Urdaneta that the lamp must be put out. Urdaneta's reply of the 5th was two words long. Four days later the Colombian minister in Quito, Lázaro Benavides, saw Villacís at his house on the Plaza Grande, and found him in bed with the map across his knees. 'He talked,' Benavides wrote, 'as one reads a will.'

Meanwhile the Ecuadorian minister in Bogotá, Camilo Aguirre Stacey, had asked for his passports. He travelled down the Magdalena in the first week of July, and might have been lost to history had the steamer not broken down at Honda. There, on 11 July, he met Dr Santiago Mallarino, the bishop's brother, who held no office at all but was trusted by everybody. Mallarino offered arbitration.

Villacís, when he heard of it, resigned. His resignation, dated 20 July, was followed within the week by the appointment of Aguirre to the foreign ministry. The new minister and Urdaneta met at Tulcán on 2 September, in rain, and met again at Ipiales on the day following; the protocol was signed there. Benavides received the Grand Cross of the Order of Boyacá that December. Mallarino was offered the legation in Paris and refused it. The lighthouse, now a restaurant, is worth the climb.""",
  occ("Honorato Villacís Ponce", "foreign minister", end=("20 July", "1909-07-20")),
  occ("Fidel Urdaneta Rico", "foreign minister", start=("8 April 1909", "1909-04-08")),
  occ("Próspero Rico", "presidency", start=("8 April 1909", "1909-04-08")),
  occ("Lázaro Benavides", "Colombian minister in Quito"),
  occ("Camilo Aguirre Stacey", "Ecuadorian minister in Bogotá"),
  occ("Camilo Aguirre Stacey", "foreign ministry", start=("within the week", "1909-07")),
  fact("Honorato Villacís Ponce", "occupation", "canon lawyer"),
  fact("Fidel Urdaneta Rico", "relatives", "Próspero Rico"),
  fact("Honorato Villacís Ponce", "residence", "Plaza Grande"),
  fact("Lázaro Benavides", "award", "Grand Cross of the Order of Boyacá", date=("that December", "1909-12")),
  ev("appointment", "had moved into the San Carlos palace", ("8 April 1909", "1909-04-08"), ["Fidel Urdaneta Rico"]),
  ev("appointment", "was carried into the presidency", ("8 April 1909", "1909-04-08"), ["Próspero Rico"]),
  ev("communication", "telegraphed", ("3 June", "1909-06-03"), ["Honorato Villacís Ponce", "Fidel Urdaneta Rico"]),
  ev("communication", "reply", ("the 5th", "1909-06-05"), ["Fidel Urdaneta Rico", "Honorato Villacís Ponce"]),
  ev("meeting", "saw", ("Four days later", "1909-06-09"), ["Lázaro Benavides", "Honorato Villacís Ponce"], place="Plaza Grande"),
  ev("travel", "travelled", ("the first week of July", "1909-07"), ["Camilo Aguirre Stacey"], place="Magdalena"),
  ev("meeting", "met", ("11 July", "1909-07-11"), ["Camilo Aguirre Stacey", "Santiago Mallarino"], place="Honda"),
  ev("departure", "resigned", None, ["Honorato Villacís Ponce"]),
  ev("departure", "resignation", ("20 July", "1909-07-20"), ["Honorato Villacís Ponce"]),
  ev("appointment", "appointment", ("within the week", "1909-07"), ["Camilo Aguirre Stacey"]),
  ev("meeting", "met#2", ("2 September", "1909-09-02"), ["Camilo Aguirre Stacey", "Fidel Urdaneta Rico"], place="Tulcán"),
  ev("meeting", "met again", ("the day following", "1909-09-03"), ["Camilo Aguirre Stacey", "Fidel Urdaneta Rico"], place="Ipiales"),
  ev("award", "received", ("that December", "1909-12"), ["Lázaro Benavides"]),
)

P("d10-05", """The Week in Parliament
Wellington, Saturday 20 June 1998

Questions about the Harbour Bridge contract again took up most of the House's time. On Tuesday the Minister of Transport, the Hon. Neville Stokes, told members that his department had acted properly. By Wednesday evening he had written to the Prime Minister, Dame Margaret Hallett, offering to stand aside; the letter was released to the press gallery the next morning.

The Auditor-General, Mr Tipene Ruawai, gave evidence to the Finance and Expenditure Committee on Thursday. Asked whether he should be hearing the matter at all, the committee's chairman, Dr Graham Lusk, recused himself, his son Peter Lusk being an engineer with the successful firm, and the deputy chairman, Mrs Ana Faleolo, took the chair for the rest of the morning.

Mr Ruawai, a chartered accountant who was appointed to the post in March 1996, said that he'd been unable to find minutes of a meeting held on 17 November last between Mr Stokes and the firm's managing director, Mr Colin Brackenridge. That such a meeting took place is no longer disputed: Mr Brackenridge disclosed it on Monday, in a statement to the Stock Exchange.

Elsewhere, Ms Josephine Paki (Alliance), who won the Tauhara by-election on 30 May, made her maiden speech on Wednesday. She is the second of her family in the House; her grandfather, Sir Wiremu Paki, represented Northern Maori from 1946 to 1963. She spoke of drains, and was listened to.

The Privileges Committee on Thursday night censured Mr Roderick Vane (National, Selwyn Hills) for a late return of his pecuniary interests. Mr Vane thinks the rules absurd.

The House rises on 3 July. There has been gossip of a reshuffle, and even of Mr Lusk going to the Treasury, but the Prime Minister's office will not discuss it.""",
  occ("Neville Stokes", "Minister of Transport"),
  occ("Margaret Hallett", "Prime Minister"),
  occ("Tipene Ruawai", "Auditor-General", start=("March 1996", "1996-03"), again=["post"]),
  occ("Graham Lusk", "chairman"),
  occ("Ana Faleolo", "deputy chairman"),
  occ("Colin Brackenridge", "managing director"),
  occ("Josephine Paki", "won the Tauhara by-election", start=("30 May", "1998-05-30")),
  occ("Wiremu Paki", "represented Northern Maori", start=("1946", "1946"), end=("1963", "1963")),
  occ("Roderick Vane", "Selwyn Hills"),
  fact("Graham Lusk", "children", "Peter Lusk"),
  fact("Peter Lusk", "occupation", "engineer"),
  fact("Tipene Ruawai", "occupation", "chartered accountant"),
  fact("Josephine Paki", "party", "Alliance"),
  fact("Josephine Paki", "relatives", "Wiremu Paki"),
  fact("Roderick Vane", "party", "National"),
  ev("speech", "told", ("Tuesday", "1998-06-16"), ["Neville Stokes"]),
  ev("communication", "had written", ("Wednesday", "1998-06-17"), ["Neville Stokes", "Margaret Hallett"]),
  ev("testimony", "gave evidence", ("Thursday", "1998-06-18"), ["Tipene Ruawai"]),
  ev("recusal", "recused himself", ("Thursday", "1998-06-18"), ["Graham Lusk"]),
  ev("appointment", "was appointed", ("March 1996", "1996-03"), ["Tipene Ruawai"]),
  ev("meeting", "meeting", ("17 November last", "1997-11-17"), ["Neville Stokes", "Colin Brackenridge"]),
  ev("disclosure", "disclosed", ("Monday", "1998-06-15"), ["Colin Brackenridge"]),
  ev("election", "won", ("30 May", "1998-05-30"), ["Josephine Paki"]),
  ev("speech", "made her maiden speech", ("Wednesday#2", "1998-06-17"), ["Josephine Paki"]),
  ev("sanction", "censured", ("Thursday#2", "1998-06-18"), ["Roderick Vane"]),
)
P("d10-06", """CHAPTER NINE
Geneva and After

Efua Mansa Boateng landed at Cointrin on 9 January 1973 with two suitcases and a letter of credence that had been typed over the old President's name. She was forty-one. The post of Ghana's permanent representative to the United Nations at Geneva had been empty since her predecessor, Kwabena Ofori-Atta Sey, was recalled in the wake of the coup, and the cleaner was the only person on the second floor who knew where the cipher books were.

She presented her letter on the 15th to the Director-General of the Office, an Italian named Vittorio Guarnaschelli, who kept her for an hour and talked about cocoa. In the same week she called on her Nigerian colleague, Chief Adebayo Olumide; the two were to be allies for four years.

Her first speech, to the Commission on Commodities on 2 March, was not a success. Her second, that autumn, emptied the coffee bar. 'She had found her voice,' Olumide recalled, 'and we had lost our afternoons.' In April 1974 she was elected chairman of the Commission by acclamation, the first woman to sit in that chair.

There were troubles at home. Her brother Yaw Boateng, a barrister, was arrested in Kumasi on 30 June 1975, and for eleven weeks she telephoned the commissioner for the interior, Colonel Festus Amoako, every Monday. It is not true that she threatened to resign. Yaw was let out in September without a word of explanation; two days later she flew to Accra to see him, and while there she was received by the head of state, General Ignatius Kpodo, at the Castle.

She left Geneva on 31 May 1977. The university at Legon, where she had read history, gave her an honorary doctorate the following spring, and in the same month she married the publisher Julian Wettstein. She refused the embassy in Bonn.""",
  occ("Efua Mansa Boateng", "permanent representative to the United Nations at Geneva", start=("9 January 1973", "1973-01-09"), end=("31 May 1977", "1977-05-31")),
  occ("Kwabena Ofori-Atta Sey", "permanent representative to the United Nations at Geneva", former=True),
  occ("Vittorio Guarnaschelli", "Director-General of the Office"),
  occ("Efua Mansa Boateng", "chairman of the Commission", start=("April 1974", "1974-04"), again=["sit in that chair"]),
  occ("Festus Amoako", "commissioner for the interior"),
  occ("Ignatius Kpodo", "head of state"),
  occ("Adebayo Olumide", "Nigerian colleague"),
  fact("Vittorio Guarnaschelli", "nationality", "Italian"),
  fact("Adebayo Olumide", "nationality", "Nigerian"),
  fact("Efua Mansa Boateng", "siblings", "Yaw Boateng"),
  fact("Yaw Boateng", "occupation", "barrister"),
  fact("Efua Mansa Boateng", "education", "university at Legon"),
  fact("Efua Mansa Boateng", "award", "honorary doctorate", date=("the following spring", "1978")),
  fact("Efua Mansa Boateng", "spouse", "Julian Wettstein", date=("in the same month", "1978")),
  fact("Julian Wettstein", "occupation", "publisher"),
  ev("travel", "landed", ("9 January 1973", "1973-01-09"), ["Efua Mansa Boateng"], place="Cointrin"),
  ev("departure", "was recalled", None, ["Kwabena Ofori-Atta Sey"]),
  ev("meeting", "presented her letter", ("the 15th", "1973-01-15"), ["Efua Mansa Boateng", "Vittorio Guarnaschelli"]),
  ev("meeting", "called on", ("In the same week", "1973-01"), ["Efua Mansa Boateng", "Adebayo Olumide"]),
  ev("speech", "first speech", ("2 March", "1973-03-02"), ["Efua Mansa Boateng"]),
  ev("speech", "second#2", ("that autumn", "1973"), ["Efua Mansa Boateng"]),
  ev("election", "was elected", ("April 1974", "1974-04"), ["Efua Mansa Boateng"]),
  ev("arrest", "was arrested", ("30 June 1975", "1975-06-30"), ["Yaw Boateng"], place="Kumasi"),
  ev("communication", "telephoned", ("for eleven weeks", "1975"), ["Efua Mansa Boateng", "Festus Amoako"]),
  ev("travel", "flew", ("two days later", "1975-09"), ["Efua Mansa Boateng"], place="Accra"),
  ev("meeting", "was received", ("September", "1975-09"), ["Efua Mansa Boateng", "Ignatius Kpodo"], place="the Castle"),
  ev("departure", "left", ("31 May 1977", "1977-05-31"), ["Efua Mansa Boateng"], place="Geneva#3"),
  ev("award", "gave her an honorary doctorate", ("the following spring", "1978"), ["Efua Mansa Boateng"]),
)

P("d10-07", """PRESS NOTICE
Ministry of Foreign Affairs of the Republic of Ostrava-Karvina
12 May 2021

The Government today imposed travel bans and froze the assets of three persons in connection with the violence which followed the presidential election in Tarvania. The names are as follows.

1. Zoran Petković, Minister of the Interior of Tarvania since 19 October 2017; born on 3 June 1966 in Brodna. Petković spoke on state television on 11 March and ordered the police to clear Liberty Square. On the same night the leader of the opposition, Ljubica Stanić, was arrested at her home.

2. Colonel Dragan Ilić, commander of the Special Brigade. He was decorated with the Order of the Falcon by Petković nine days after the clearing of the square.

3. Miloš Rakić, a businessman, formerly governor of the Central Bank of Tarvania (2009–2014). He is the brother-in-law of the President, Branko Vuk. Rakić was convicted of tax fraud in 2016 and pardoned by Vuk a year later. According to testimony given in London on 2 April by his former secretary, Jelena Mrak, Rakić met Petković and Ilić at a hunting lodge in the week before the vote; the Government takes no view of that statement.

Petković was already subject to measures by Norway, which sanctioned him on 30 March.

The Foreign Minister, Tereza Havlíková, telephoned her Norwegian counterpart, Sigrid Aamodt, yesterday to discuss these steps. Ms Havlíková, who visited the Tarvanian capital in November 2020, said that the door to dialogue remains open. Any person affected may apply for review; the Minister shall appoint a reviewer who has not taken part in the decision.

The earlier measures against Mirko Đurić, who resigned as chairman of the Electoral Commission on 15 March in protest at the count, are lifted.""",
  occ("Zoran Petković", "Minister of the Interior of Tarvania", start=("19 October 2017", "2017-10-19")),
  occ("Ljubica Stanić", "leader of the opposition"),
  occ("Dragan Ilić", "commander of the Special Brigade"),
  occ("Miloš Rakić", "governor of the Central Bank of Tarvania", start=("2009", "2009"), end=("2014", "2014"), former=True),
  occ("Branko Vuk", "President"),
  occ("Tereza Havlíková", "Foreign Minister"),
  occ("Sigrid Aamodt", "Norwegian counterpart"),
  occ("Mirko Đurić", "chairman of the Electoral Commission", end=("15 March", "2021-03-15")),
  fact("Zoran Petković", "birthDate", "3 June 1966", value="1966-06-03"),
  fact("Zoran Petković", "birthPlace", "Brodna"),
  fact("Dragan Ilić", "award", "Order of the Falcon", date=("nine days after", "2021-03-20")),
  fact("Miloš Rakić", "occupation", "businessman"),
  fact("Miloš Rakić", "relatives", "Branko Vuk"),
  fact("Jelena Mrak", "occupation", "secretary"),
  ev("sanction", "imposed travel bans and froze the assets", ("today", "2021-05-12"), ["Zoran Petković", "Dragan Ilić", "Miloš Rakić"]),
  ev("speech", "spoke", ("11 March", "2021-03-11"), ["Zoran Petković"]),
  ev("arrest", "was arrested", ("the same night", "2021-03-11"), ["Ljubica Stanić"]),
  ev("award", "was decorated", ("nine days after", "2021-03-20"), ["Dragan Ilić", "Zoran Petković"]),
  ev("conviction", "was convicted", ("2016", "2016"), ["Miloš Rakić"]),
  ev("testimony", "testimony", ("2 April", "2021-04-02"), ["Jelena Mrak"], place="London"),
  ev("meeting", "met", ("the week before the vote", ""), ["Miloš Rakić", "Zoran Petković", "Dragan Ilić"], place="hunting lodge", status="claimed"),
  ev("sanction", "sanctioned", ("30 March", "2021-03-30"), ["Zoran Petković"]),
  ev("communication", "telephoned", ("yesterday", "2021-05-11"), ["Tereza Havlíková", "Sigrid Aamodt"]),
  ev("travel", "visited", ("November 2020", "2020-11"), ["Tereza Havlíková"], place="Tarvanian capital"),
  ev("departure", "resigned", ("15 March", "2021-03-15"), ["Mirko Đurić"]),
)

P("d10-08", """Annals of the College, 1967–68

The year opened with the death on 2 October of Sir Lionel Ashby-Drew, Master from 1938 to 1955, who had outlived most of his enemies. The address at the memorial service on the 21st was given by his old pupil Professor Hamish Tulloch of Aberdeen.

On 14 November the Fellows elected Dr Priscilla Vane-Hughes, the Egyptologist, to the Bursarship, which Mr Cecil Rudd had resigned in the summer. She is the first woman to hold a College office. Mr Rudd, it may be noted, was in the New Year Honours appointed C.B.E.

The visit of the Chancellor, Lord Thornaby, in February was overshadowed by events. While he was at luncheon with the Master, Sir Aubrey Fenn, a number of undergraduates occupied the Muniment Room. On the following Monday, the 19th, the President of the Students' Union, Mr Gareth Pugh, met the Dean, the Rev. Simon Maddox, in the cloister, and the room was given up by tea-time. Mr Pugh was fined ten pounds by the Proctors in March. He afterwards stood for the Oxbridge Liberal chairmanship and was beaten by four votes.

In the Lent Term the Senior Tutor, Dr Ferdinand Oakley, travelled to Makerere, where he lectured on Hooker; he returned on 30 March with dysentery. The Bishop of Ely's Prize was awarded to Miss Rosalind Akers in the same month.

Dr Maddox resigns the Deanery in September on his appointment to the living of Long Stratton. His successor has not been chosen, and rumour, which has already named five men, need not be assisted here.

The weather in May Week was vile. At the Audit Feast on 8 June the Master disclosed that the roof fund had received fifty thousand pounds from Mr Ezekiel Marks, the chairman of Marks & Tolland.""",
  occ("Lionel Ashby-Drew", "Master", start=("1938", "1938"), end=("1955", "1955")),
  occ("Hamish Tulloch", "Professor"),
  occ("Priscilla Vane-Hughes", "Bursarship", start=("14 November", "1967-11-14")),
  occ("Cecil Rudd", "Bursarship", end=("the summer", "1967")),
  occ("Thornaby", "Chancellor"),
  occ("Aubrey Fenn", "Master#2"),
  occ("Gareth Pugh", "President of the Students' Union"),
  occ("Simon Maddox", "Dean", end=("September", "1968-09"), again=["Deanery"]),
  occ("Ferdinand Oakley", "Senior Tutor"),
  occ("Simon Maddox", "living of Long Stratton", start=("September", "1968-09")),
  occ("Ezekiel Marks", "chairman of Marks & Tolland"),
  fact("Lionel Ashby-Drew", "deathDate", "2 October", value="1967-10-02"),
  fact("Priscilla Vane-Hughes", "occupation", "Egyptologist"),
  fact("Cecil Rudd", "award", "C.B.E.", date=("New Year", "1968-01")),
  fact("Rosalind Akers", "award", "Bishop of Ely's Prize", date=("the same month", "1968-03")),
  ev("speech", "address", ("the 21st", "1967-10-21"), ["Hamish Tulloch"]),
  ev("election", "elected", ("14 November", "1967-11-14"), ["Priscilla Vane-Hughes"]),
  ev("departure", "had resigned", ("the summer", "1967"), ["Cecil Rudd"]),
  ev("award", "appointed C.B.E.", ("New Year", "1968-01"), ["Cecil Rudd"]),
  ev("travel", "visit", ("February", "1968-02"), ["Thornaby"]),
  ev("meeting", "was at luncheon", ("February", "1968-02"), ["Thornaby", "Aubrey Fenn"]),
  ev("meeting", "met", ("the following Monday, the 19th", "1968-02-19"), ["Gareth Pugh", "Simon Maddox"], place="cloister"),
  ev("sanction", "was fined", ("March", "1968-03"), ["Gareth Pugh"]),
  ev("candidacy", "stood", None, ["Gareth Pugh"]),
  ev("travel", "travelled", ("the Lent Term", "1968"), ["Ferdinand Oakley"], place="Makerere"),
  ev("speech", "lectured", ("the Lent Term", "1968"), ["Ferdinand Oakley"], place="Makerere"),
  ev("travel", "returned", ("30 March", "1968-03-30"), ["Ferdinand Oakley"]),
  ev("award", "was awarded", ("the same month", "1968-03"), ["Rosalind Akers"]),
  ev("departure", "resigns", ("September", "1968-09"), ["Simon Maddox"]),
  ev("appointment", "appointment", ("September", "1968-09"), ["Simon Maddox"]),
  ev("disclosure", "disclosed", ("8 June", "1968-06-08"), ["Aubrey Fenn"]),
)

P("d10-09", """FROM THE CHRONICLE OF THE ABBEY OF SANTA MARIA DE VALDERROSAS

In the year of the Lord 1176 died Abbot Pelayo, on the feast of Saint Lucy, and there was no small strife over who should follow him. The elder monks desired Gonzalo, the cellarer; the younger desired Domingo of Nájera, who had been a knight. After nine days Domingo was elected, and Bishop Rodrigo of Calahorra blessed him on the feast of the Epiphany.

In the year 1178 the lord king Alfonso came to Valderrosas in Lent and gave to the monks the mill below the bridge. With him came his standard-bearer, Nuño Pérez, and Doña Sancha, his aunt. It snowed until Palm Sunday, and the wolves were heard inside the walls.

In the year 1181, in the month of August, the same Nuño Pérez was taken at Logroño by the men of Navarre. He was kept there two years. The abbot travelled to the king of Navarre, Sancho, at Tudela, in the spring of 1183, and spoke with him for three days, and Nuño was let go.

In the year 1185 there came before the bishop a complaint that Gonzalo the cellarer had sold the abbey's wine and kept the silver. Bishop Rodrigo ordered an inquiry on the first of May. In the same month Gonzalo was found guilty in chapter, and he was put out of his office and set to keep pigs. Some brothers say that he had spoken secretly with the bailiff of Haro the winter before.

In the year 1190 Abbot Domingo laid down his staff, being blind. He lived six years more, and was so gentle that the swallows built in his cell. In his place they chose as abbot Martín, the son of Nuño Pérez, a youth of twenty-four. To him Pope Clement wrote in the year following, and confirmed the mill.""",
  occ("Pelayo", "Abbot", end=("1176", "1176")),
  occ("Gonzalo", "cellarer", end=("In the same month", "1185-05"), again=["cellarer#2", "office"]),
  occ("Domingo of Nájera", "Abbot#2", start=("After nine days", "1176-12-22"), end=("1190", "1190")),
  occ("Rodrigo", "Bishop Rodrigo of Calahorra"),
  occ("Alfonso", "king"),
  occ("Nuño Pérez", "standard-bearer"),
  occ("Sancho", "king of Navarre"),
  occ("Martín", "abbot#2", start=("1190", "1190")),
  occ("Clement", "Pope"),
  fact("Pelayo", "deathDate", "the feast of Saint Lucy", value="1176-12-13"),
  fact("Domingo of Nájera", "occupation", "knight"),
  fact("Domingo of Nájera", "deathDate", "six years more", value="1196"),
  fact("Alfonso", "relatives", "Sancha"),
  fact("Martín", "father", "Nuño Pérez"),
  ev("election", "was elected", ("After nine days", "1176-12-22"), ["Domingo of Nájera"]),
  ev("appointment", "blessed", ("the feast of the Epiphany", "1177-01-06"), ["Domingo of Nájera", "Rodrigo"]),
  ev("travel", "came", ("Lent", "1178"), ["Alfonso", "Nuño Pérez", "Sancha"], place="Valderrosas"),
  ev("arrest", "was taken", ("the month of August", "1181-08"), ["Nuño Pérez"], place="Logroño"),
  ev("travel", "travelled", ("the spring of 1183", "1183"), ["Domingo of Nájera"], place="Tudela"),
  ev("meeting", "spoke with him", ("the spring of 1183", "1183"), ["Domingo of Nájera", "Sancho"], place="Tudela"),
  ev("investigation", "ordered an inquiry", ("the first of May", "1185-05-01"), ["Rodrigo", "Gonzalo"]),
  ev("conviction", "was found guilty", ("In the same month", "1185-05"), ["Gonzalo"]),
  ev("departure", "was put out of his office", ("In the same month", "1185-05"), ["Gonzalo"]),
  ev("meeting", "had spoken secretly", ("the winter before", "1184"), ["Gonzalo"], status="claimed"),
  ev("departure", "laid down his staff", ("1190", "1190"), ["Domingo of Nájera"]),
  ev("election", "chose", ("1190", "1190"), ["Martín"]),
  ev("communication", "wrote", ("the year following", "1191"), ["Clement", "Martín"]),
)

P("d10-10", """Rosario, 18 August 2006. — Rubén Darío Salvatierra, who led the meat-packers' union for seventeen years and spent four more in prison, died here on Wednesday of a heart attack. He was 81.

The son of a Basque drover, Anselmo Salvatierra, he was born at Villa Constitución on 5 May 1925 and went to the cold store at fourteen. In 1951 he was elected delegate of the boning hall, and nine years after that, at a stormy congress in Berisso, general secretary of the union. He took office on 1 February 1960.

Governments came and went, and he saw most of their ministers. The meeting everyone remembers was that of 7 June 1966 with the economy minister, Dr Álvaro Zinny, three weeks before the coup: Salvatierra brought a ham and Zinny a set of tables. In 1969 he went to Geneva as a member of the Argentine delegation, where he spoke for eleven minutes and was reprimanded, on his return, by the interior minister, General Osvaldo Larguía.

He stood for governor of Santa Fe in 1973 on the list of the Popular Left and came third. Four years later, on 24 March, he was arrested at the union hall with his deputy, Mirta Ocampo. She was never seen again. Freed in 1981, he testified in May 1985 at the trial of the generals, and the following year, to his own surprise, he was elected a deputy for Santa Fe; he sat for a single term.

His autobiography claims that a second meeting with Zinny took place in Montevideo in 1970. Zinny, who outlived him and will be a hundred next month, laughs at this.

He is survived by his wife, Delia Roca, whom he married in 1952, and by their daughter Graciela, a judge of the labour court. A street in Villa Constitución is to bear his name.""",
  occ("Rubén Darío Salvatierra", "delegate of the boning hall", start=("1951", "1951")),
  occ("Rubén Darío Salvatierra", "general secretary of the union", start=("1 February 1960", "1960-02-01"), end=("24 March", "1977-03-24"), again=["led the meat-packers' union", "office"]),
  occ("Álvaro Zinny", "economy minister"),
  occ("Rubén Darío Salvatierra", "member of the Argentine delegation", start=("1969", "1969")),
  occ("Osvaldo Larguía", "interior minister"),
  occ("Mirta Ocampo", "deputy"),
  occ("Rubén Darío Salvatierra", "deputy for Santa Fe", start=("the following year", "1986")),
  occ("Graciela", "judge of the labour court"),
  fact("Rubén Darío Salvatierra", "deathDate", "Wednesday", value="2006-08-16"),
  fact("Rubén Darío Salvatierra", "deathPlace", "Rosario"),
  fact("Rubén Darío Salvatierra", "causeOfDeath", "heart attack"),
  fact("Rubén Darío Salvatierra", "father", "Anselmo Salvatierra"),
  fact("Anselmo Salvatierra", "ethnicity", "Basque"),
  fact("Anselmo Salvatierra", "occupation", "drover"),
  fact("Rubén Darío Salvatierra", "birthPlace", "Villa Constitución"),
  fact("Rubén Darío Salvatierra", "birthDate", "5 May 1925", value="1925-05-05"),
  fact("Rubén Darío Salvatierra", "party", "Popular Left"),
  fact("Rubén Darío Salvatierra", "spouse", "Delia Roca", date=("1952", "1952")),
  fact("Rubén Darío Salvatierra", "children", "Graciela"),
  fact("Delia Roca", "children", "Graciela"),
  ev("election", "was elected", ("1951", "1951"), ["Rubén Darío Salvatierra"]),
  ev("appointment", "took office", ("1 February 1960", "1960-02-01"), ["Rubén Darío Salvatierra"]),
  ev("meeting", "meeting", ("7 June 1966", "1966-06-07"), ["Rubén Darío Salvatierra", "Álvaro Zinny"]),
  ev("travel", "went#2", ("1969", "1969"), ["Rubén Darío Salvatierra"], place="Geneva"),
  ev("speech", "spoke", ("1969", "1969"), ["Rubén Darío Salvatierra"], place="Geneva"),
  ev("sanction", "was reprimanded", None, ["Rubén Darío Salvatierra", "Osvaldo Larguía"]),
  ev("candidacy", "stood for governor", ("1973", "1973"), ["Rubén Darío Salvatierra"]),
  ev("arrest", "was arrested", ("24 March", "1977-03-24"), ["Rubén Darío Salvatierra", "Mirta Ocampo"], place="union hall"),
  ev("testimony", "testified", ("May 1985", "1985-05"), ["Rubén Darío Salvatierra"]),
  ev("election", "was elected#2", ("the following year", "1986"), ["Rubén Darío Salvatierra"]),
  ev("meeting", "second meeting", ("1970", "1970"), ["Rubén Darío Salvatierra", "Álvaro Zinny"], place="Montevideo", status="claimed"),
)
P("d10-11", """THE MILLENNIUM STADIUM AFFAIR: A TIMELINE

3 February 2014. The city of Gwangsan enters the race for the Asian Youth Games. Its mayor, Han Seung-woo, is supported by the president of the Korean Wrestling Federation, Bae Jong-ok, an Olympic bronze medallist.

19 May 2014. Han and Bae fly to Doha and dine there with the secretary-general of the Games Council, Nasser al-Kuwari.

4 June 2014. Han is re-elected with 61 per cent of the vote. His opponent, the lawyer Moon Hye-jin, had stood for the Progressive Alliance.

12 December 2014. Gwangsan gets the Games. Al-Kuwari is made an honorary citizen two weeks later.

August 2016. A former accountant of the city's stadium company, Seo Min-ho, writes to Moon, who has in the meantime entered the National Assembly. Seo says that Bae paid al-Kuwari 900,000 dollars in March of the year before.

6 September 2016. Moon reads the letter aloud in the Assembly. That evening the mayor calls it a fairy tale.

22 September 2016. Prosecutors begin an investigation of Han and Bae. The head of the team, chief prosecutor Kim Tae-il, withdraws from the case on the 26th because he once rented a flat from Bae.

17 November 2016. Bae is arrested at Incheon on his return from Jakarta. He resigns from the federation the next day. His successor, elected in the same month, is the former wrestler Oh Yu-ri.

February 2017. Seo testifies for two days. Al-Kuwari, invited to appear, stays away; he is suspended by the Council in April.

30 June 2017. Han is convicted of bribery and so loses his office. Bae, on 11 July, gets three years.

Afterwards. The stadium stands in a field of cabbages and is admired by architects. Moon was thought likely to run for mayor in the by-election, but did not. The winner, in October 2017, was an independent, the heart surgeon Nam Gi-beom.""",
  occ("Han Seung-woo", "mayor", end=("30 June 2017", "2017-06-30"), again=["office"]),
  occ("Bae Jong-ok", "president of the Korean Wrestling Federation", end=("the next day", "2016-11-18")),
  occ("Nasser al-Kuwari", "secretary-general of the Games Council"),
  occ("Moon Hye-jin", "entered the National Assembly"),
  occ("Kim Tae-il", "chief prosecutor"),
  occ("Oh Yu-ri", "president of the Korean Wrestling Federation", start=("in the same month", "2016-11")),
  occ("Nam Gi-beom", "mayor#3", start=("October 2017", "2017-10")),
  fact("Bae Jong-ok", "award", "Olympic bronze"),
  fact("Moon Hye-jin", "occupation", "lawyer"),
  fact("Moon Hye-jin", "party", "Progressive Alliance"),
  fact("Nasser al-Kuwari", "award", "honorary citizen", date=("two weeks later", "2014-12-26")),
  fact("Seo Min-ho", "occupation", "accountant"),
  fact("Oh Yu-ri", "occupation", "wrestler"),
  fact("Nam Gi-beom", "occupation", "heart surgeon"),
  ev("travel", "fly", ("19 May 2014", "2014-05-19"), ["Han Seung-woo", "Bae Jong-ok"], place="Doha"),
  ev("meeting", "dine", ("19 May 2014", "2014-05-19"), ["Han Seung-woo", "Bae Jong-ok", "Nasser al-Kuwari"], place="Doha"),
  ev("election", "is re-elected", ("4 June 2014", "2014-06-04"), ["Han Seung-woo"]),
  ev("candidacy", "had stood", ("4 June 2014", "2014-06-04"), ["Moon Hye-jin"]),
  ev("award", "is made an honorary citizen", ("two weeks later", "2014-12-26"), ["Nasser al-Kuwari"]),
  ev("communication", "writes", ("August 2016", "2016-08"), ["Seo Min-ho", "Moon Hye-jin"]),
  ev("election", "entered the National Assembly", None, ["Moon Hye-jin"]),
  ev("speech", "reads the letter aloud", ("6 September 2016", "2016-09-06"), ["Moon Hye-jin"], place="Assembly#2"),
  ev("investigation", "investigation", ("22 September 2016", "2016-09-22"), ["Han Seung-woo", "Bae Jong-ok"]),
  ev("recusal", "withdraws from the case", ("the 26th", "2016-09-26"), ["Kim Tae-il"]),
  ev("arrest", "is arrested", ("17 November 2016", "2016-11-17"), ["Bae Jong-ok"], place="Incheon"),
  ev("travel", "return from Jakarta", ("17 November 2016", "2016-11-17"), ["Bae Jong-ok"]),
  ev("departure", "resigns", ("the next day", "2016-11-18"), ["Bae Jong-ok"]),
  ev("election", "elected#2", ("in the same month", "2016-11"), ["Oh Yu-ri"]),
  ev("testimony", "testifies", ("February 2017", "2017-02"), ["Seo Min-ho"]),
  ev("sanction", "is suspended", ("April", "2017-04"), ["Nasser al-Kuwari"]),
  ev("conviction", "is convicted", ("30 June 2017", "2017-06-30"), ["Han Seung-woo"]),
  ev("departure", "loses his office", ("30 June 2017", "2017-06-30"), ["Han Seung-woo"]),
  ev("conviction", "gets three years", ("11 July", "2017-07-11"), ["Bae Jong-ok"]),
  ev("election", "winner", ("October 2017", "2017-10"), ["Nam Gi-beom"]),
)

P("d10-12", """Halvard Nesheim (2 February 1889 – 30 November 1961) was a Norwegian jurist and politician for the Farmers' League. He served as Minister of Agriculture from 1933 to 1935 and as county governor of Nordre Dalane from 1945 until his retirement in 1959.

He was born in Lyngstad as the son of the sheriff Torger Nesheim and of Marit Haugland. After examinations at the cathedral school in Bergen he studied law at the Royal Frederick University, graduating in 1912, and was a junior judge in Namdal before the railway brought him home. In 1921 he was elected to the Storting, and he was returned at the three elections that followed.

On 14 March 1933 he was appointed Minister of Agriculture by Prime Minister Anders Tveit, in succession to Jakob Fossum. The butter crisis made him. On 8 November of that year he spoke for four hours in the Storting, and the next morning he travelled to Copenhagen, where he met the Danish agriculture minister, Kristian Bruun, in a hotel room with the curtains drawn. When Tveit fell in the spring of 1935, Nesheim fell with him.

He stood again in 1936, this time for Bergen, but was not elected. In April 1940 he took the train north. He was arrested in Trondheim by the occupying power on 11 September 1941 and held at Grini until May 1943. Two years later, in the same month, the returning government asked him to take over the county, and he moved into the governor's house on 1 June 1945.

Nesheim was decorated with the First Class of the Order of St. Olav in 1953. He was married from 1917 to Ingrid Solem, a photographer; the painter Torger Nesheim Jr. was their son. The agricultural school at Lyngstad has a Nesheim Hall. He was once mentioned for the Supreme Court.""",
  occ("Halvard Nesheim", "Minister of Agriculture#2", start=("14 March 1933", "1933-03-14"), end=("the spring of 1935", "1935"), again=["Minister of Agriculture"]),
  occ("Halvard Nesheim", "county governor of Nordre Dalane", start=("1 June 1945", "1945-06-01"), end=("1959", "1959")),
  occ("Torger Nesheim", "sheriff"),
  occ("Halvard Nesheim", "junior judge in Namdal"),
  occ("Halvard Nesheim", "elected to the Storting", start=("1921", "1921")),
  occ("Anders Tveit", "Prime Minister", end=("the spring of 1935", "1935")),
  occ("Jakob Fossum", "Minister of Agriculture#2", former=True),
  occ("Kristian Bruun", "Danish agriculture minister"),
  fact("Halvard Nesheim", "birthDate", "2 February 1889", value="1889-02-02"),
  fact("Halvard Nesheim", "deathDate", "30 November 1961", value="1961-11-30"),
  fact("Halvard Nesheim", "nationality", "Norwegian"),
  fact("Halvard Nesheim", "occupation", "jurist"),
  fact("Halvard Nesheim", "occupation", "politician"),
  fact("Halvard Nesheim", "party", "Farmers' League"),
  fact("Halvard Nesheim", "birthPlace", "Lyngstad"),
  fact("Halvard Nesheim", "father", "Torger Nesheim"),
  fact("Halvard Nesheim", "mother", "Marit Haugland"),
  fact("Halvard Nesheim", "education", "cathedral school in Bergen"),
  fact("Halvard Nesheim", "education", "Royal Frederick University", date=("1912", "1912")),
  fact("Halvard Nesheim", "award", "First Class of the Order of St. Olav", date=("1953", "1953")),
  fact("Halvard Nesheim", "spouse", "Ingrid Solem", date=("1917", "1917")),
  fact("Ingrid Solem", "occupation", "photographer"),
  fact("Halvard Nesheim", "children", "Torger Nesheim Jr."),
  fact("Ingrid Solem", "children", "Torger Nesheim Jr."),
  fact("Torger Nesheim Jr.", "occupation", "painter"),
  ev("departure", "retirement", ("1959", "1959"), ["Halvard Nesheim"]),
  ev("election", "was elected", ("1921", "1921"), ["Halvard Nesheim"]),
  ev("election", "was returned", None, ["Halvard Nesheim"]),
  ev("appointment", "was appointed", ("14 March 1933", "1933-03-14"), ["Halvard Nesheim", "Anders Tveit"]),
  ev("speech", "spoke", ("8 November of that year", "1933-11-08"), ["Halvard Nesheim"], place="Storting#2"),
  ev("travel", "travelled", ("the next morning", "1933-11-09"), ["Halvard Nesheim"], place="Copenhagen"),
  ev("meeting", "met", ("the next morning", "1933-11-09"), ["Halvard Nesheim", "Kristian Bruun"], place="Copenhagen"),
  ev("departure", "fell", ("the spring of 1935", "1935"), ["Anders Tveit"]),
  ev("departure", "fell#2", ("the spring of 1935", "1935"), ["Halvard Nesheim"]),
  ev("candidacy", "stood", ("1936", "1936"), ["Halvard Nesheim"]),
  ev("travel", "took the train north", ("April 1940", "1940-04"), ["Halvard Nesheim"]),
  ev("arrest", "was arrested", ("11 September 1941", "1941-09-11"), ["Halvard Nesheim"], place="Trondheim"),
  ev("appointment", "moved into the governor's house", ("1 June 1945", "1945-06-01"), ["Halvard Nesheim"]),
  ev("award", "was decorated", ("1953", "1953"), ["Halvard Nesheim"]),
)

P("d10-13", """HOUSE COMMITTEE ON STANDARDS OF CONDUCT
Report No. 116-41
In the Matter of Representative Dale R. Huckaby

1. On May 6, 2019, the Committee, chaired by Representative Lorraine Achterberg, opened an investigation of Representative Dale R. Huckaby, Republican of the Fourth District, who has served in the House since January 3, 2013.

2. Representative Teodoro Vasquez, the ranking member, having been Representative Huckaby's business partner before either was elected, recused himself on May 8. His place was taken by Representative Ona Whitlock.

3. The record shows that Representative Huckaby traveled to the Cayman Islands from February 14 to February 18, 2018, aboard an aircraft of Sunbelt Pump & Valve, and that he there met with the company's president, Curtis Leroy Maddin. The trip was not reported. The Representative disclosed it on June 12, 2019, by an amended statement.

4. Mr. Maddin testified before the Committee on July 23, 2019. He stated that in the month after the trip he received a telephone call from Representative Huckaby's chief of staff, Brenda Sue Pruitt, who told him that the inspection of the Beaumont plant would be put off. Ms. Pruitt, in an interview two days later, denied having made any such call. She resigned her position on August 1, 2019.

5. The administrator of the Pipeline Safety Office, Dr. Arun Chatterjee, who was confirmed by the Senate in 2017, also appeared, on September 10. The Committee found him candid, if tired.

6. The Committee notes that Mr. Maddin was convicted in 1998 in the Eastern District of Texas of an unrelated tax offense.

7. The Committee concludes that there was a violation of the gift rule. Representative Huckaby was reprimanded by the House on December 4, 2019, and has repaid $11,240. Whether he will seek another term is not for this Committee to consider. Any Member who accepts travel shall file within fifteen days.""",
  occ("Lorraine Achterberg", "chaired"),
  occ("Lorraine Achterberg", "Representative#2"),
  occ("Dale R. Huckaby", "served in the House", start=("January 3, 2013", "2013-01-03"), again=["Representative", "Representative#3"]),
  occ("Teodoro Vasquez", "Representative#4"),
  occ("Teodoro Vasquez", "ranking member", end=("May 8", "2019-05-08")),
  occ("Ona Whitlock", "Representative#6"),
  occ("Ona Whitlock", "ranking member", start=("May 8", "2019-05-08")),
  occ("Curtis Leroy Maddin", "company's president"),
  occ("Brenda Sue Pruitt", "chief of staff", end=("August 1, 2019", "2019-08-01"), again=["position"]),
  occ("Arun Chatterjee", "administrator of the Pipeline Safety Office", start=("2017", "2017")),
  fact("Dale R. Huckaby", "party", "Republican"),
  ev("investigation", "opened an investigation", ("May 6, 2019", "2019-05-06"), ["Dale R. Huckaby", "Lorraine Achterberg"]),
  ev("election", "was elected", None, ["Teodoro Vasquez", "Dale R. Huckaby"]),
  ev("recusal", "recused himself", ("May 8", "2019-05-08"), ["Teodoro Vasquez"]),
  ev("travel", "traveled", ("February 14", "2018-02-14"), ["Dale R. Huckaby"], place="Cayman Islands"),
  ev("meeting", "met", ("February 14 to February 18, 2018", "2018-02"), ["Dale R. Huckaby", "Curtis Leroy Maddin"], place="Cayman Islands"),
  ev("disclosure", "disclosed", ("June 12, 2019", "2019-06-12"), ["Dale R. Huckaby"]),
  ev("testimony", "testified", ("July 23, 2019", "2019-07-23"), ["Curtis Leroy Maddin"]),
  ev("communication", "telephone call", ("the month after the trip", "2018-03"), ["Brenda Sue Pruitt", "Curtis Leroy Maddin"], status="claimed"),
  ev("testimony", "interview", ("two days later", "2019-07-25"), ["Brenda Sue Pruitt"]),
  ev("departure", "resigned", ("August 1, 2019", "2019-08-01"), ["Brenda Sue Pruitt"]),
  ev("appointment", "was confirmed", ("2017", "2017"), ["Arun Chatterjee"]),
  ev("testimony", "appeared", ("September 10", "2019-09-10"), ["Arun Chatterjee"]),
  ev("conviction", "was convicted", ("1998", "1998"), ["Curtis Leroy Maddin"]),
  ev("sanction", "was reprimanded", ("December 4, 2019", "2019-12-04"), ["Dale R. Huckaby"]),
)

P("d10-14", """Chapter Four: The Viceroy's Telephone

When Ferdinand Achille Lecomte-Duvivier took over the government-general at Saigon on 20 May 1931, he brought with him a cook, a harmonium and the conviction that a colony could be governed by conversation. His predecessor, Paul-Émile Rastoul, had governed by circular. The new man's first act was to have a telephone put in beside the bath.

The calls have been counted by the archivist. In June he rang the Resident-Superior of Annam, Georges Vuillard, nineteen times. On the last day of that month he spoke for an hour with Bishop Alphonse Quéméneur, who begged that Nguyễn Văn Tường, a schoolmaster, should be spared; Tường had been arrested at Vinh on the 9th for printing a poem about eels. He was convicted nonetheless, in August, and shipped to Poulo Condore.

In the autumn there was a journey. Lecomte-Duvivier travelled by the new road to Luang Prabang, where King Sisavang Phoumi received him on 4 November, and the two exchanged decorations: the Frenchman was given the Million Elephants, and the king the Legion of Honour. The photographs show them both asleep.

The scandal of the rubber shares broke in the following spring. On 2 March 1932 the deputy for Cochin-China, Ernest Maurel-Outrey, rose in the Chamber and asserted that the governor-general had lunched with the banker Simon Haas in Marseilles before sailing. That luncheon has never been proved. But an inspector, Colonel Théodore Blum, was sent out to inquire into Lecomte-Duvivier's accounts, and before he had unpacked, on 17 April, the governor-general resigned by cable to the minister of colonies, Louis Perrichon.

He went home to Nantes, the city of his birth, and died there on 8 January 1944. They say that he never again lifted a receiver. Rastoul, to whom the post was offered a second time, sent back a circular.""",
  occ("Ferdinand Achille Lecomte-Duvivier", "government-general at Saigon", start=("20 May 1931", "1931-05-20"), end=("17 April", "1932-04-17")),
  occ("Paul-Émile Rastoul", "government-general at Saigon", former=True),
  occ("Georges Vuillard", "Resident-Superior of Annam"),
  occ("Alphonse Quéméneur", "Bishop"),
  occ("Sisavang Phoumi", "King"),
  occ("Ernest Maurel-Outrey", "deputy for Cochin-China"),
  occ("Théodore Blum", "inspector"),
  occ("Louis Perrichon", "minister of colonies"),
  fact("Nguyễn Văn Tường", "occupation", "schoolmaster"),
  fact("Ferdinand Achille Lecomte-Duvivier", "nationality", "Frenchman"),
  fact("Ferdinand Achille Lecomte-Duvivier", "award", "Million Elephants", date=("4 November", "1931-11-04")),
  fact("Sisavang Phoumi", "award", "Legion of Honour", date=("4 November", "1931-11-04")),
  fact("Simon Haas", "occupation", "banker"),
  fact("Ferdinand Achille Lecomte-Duvivier", "birthPlace", "Nantes"),
  fact("Ferdinand Achille Lecomte-Duvivier", "deathPlace", "Nantes"),
  fact("Ferdinand Achille Lecomte-Duvivier", "deathDate", "8 January 1944", value="1944-01-08"),
  ev("appointment", "took over", ("20 May 1931", "1931-05-20"), ["Ferdinand Achille Lecomte-Duvivier"]),
  ev("communication", "rang", ("June", "1931-06"), ["Ferdinand Achille Lecomte-Duvivier", "Georges Vuillard"]),
  ev("communication", "spoke", ("the last day of that month", "1931-06-30"), ["Ferdinand Achille Lecomte-Duvivier", "Alphonse Quéméneur"]),
  ev("arrest", "had been arrested", ("the 9th", "1931-06-09"), ["Nguyễn Văn Tường"], place="Vinh"),
  ev("conviction", "was convicted", ("August", "1931-08"), ["Nguyễn Văn Tường"]),
  ev("travel", "travelled", ("the autumn", "1931"), ["Ferdinand Achille Lecomte-Duvivier"], place="Luang Prabang"),
  ev("meeting", "received", ("4 November", "1931-11-04"), ["Sisavang Phoumi", "Ferdinand Achille Lecomte-Duvivier"], place="Luang Prabang"),
  ev("award", "exchanged decorations", ("4 November", "1931-11-04"), ["Ferdinand Achille Lecomte-Duvivier", "Sisavang Phoumi"]),
  ev("speech", "rose in the Chamber", ("2 March 1932", "1932-03-02"), ["Ernest Maurel-Outrey"], place="Chamber"),
  ev("meeting", "had lunched", None, ["Ferdinand Achille Lecomte-Duvivier", "Simon Haas"], place="Marseilles", status="claimed"),
  ev("travel", "was sent out", None, ["Théodore Blum"]),
  ev("investigation", "inquire", None, ["Théodore Blum", "Ferdinand Achille Lecomte-Duvivier"]),
  ev("departure", "resigned", ("17 April", "1932-04-17"), ["Ferdinand Achille Lecomte-Duvivier"]),
  ev("communication", "cable", ("17 April", "1932-04-17"), ["Ferdinand Achille Lecomte-Duvivier", "Louis Perrichon"]),
  ev("travel", "went home", None, ["Ferdinand Achille Lecomte-Duvivier"], place="Nantes"),
)

P("d10-15", """LISBON, Sunday 5 December 2010

Prime Minister Henrique Saldanha Brito will have to look for his third justice minister in as many years. Dr Leonor Pacheco Vidal told him on Friday evening that she was going, and on Saturday she went, leaving her keys with the doorman of the ministry in the Terreiro do Paço.

Mrs Vidal, 53, a professor of criminal law from Coimbra who was brought into the government in October 2009 after the dismissal of Rui Falcato, had been under fire since 18 November. On that day the weekly Farol published the record of a telephone conversation, dated 6 May 2008, in which she, then a director of Banco Atlântico, advised the bank's chairman, Jorge de Noronha, on how to word a letter to the regulator. Noronha was arrested in July of this year and awaits trial. Mrs Vidal appeared before the parliamentary committee of constitutional affairs last Tuesday, and read a statement of four pages in which she regretted nothing.

The committee's chairman, the Socialist deputy Carlos Manuel Teles, said that he was sorry to lose a good lawyer. He had stepped aside from the hearing at its start, since Mrs Vidal had taught him. His vice-chairman, Isaura Pimentel of the Popular Party, presided instead.

President Amadeu Ferraz, who is in Maputo on a state visit that began on Thursday, was informed by telephone by the prime minister at dawn on Saturday. Mr Saldanha Brito is to fly to Luanda on Wednesday. Until then the state secretary for justice, Duarte Seixas, minds the ministry; he took charge of it the same afternoon.

Three names are whispered in the corridors, and one of them, that of the ombudsman, Teresa Lobo, has already been denied. Mr Falcato, from his vineyard in the Douro, sent Mrs Vidal a case of port.""",
  occ("Henrique Saldanha Brito", "Prime Minister"),
  occ("Leonor Pacheco Vidal", "justice minister", start=("October 2009", "2009-10"), end=("Saturday", "2010-12-04"), again=["brought into the government"]),
  occ("Leonor Pacheco Vidal", "professor of criminal law"),
  occ("Rui Falcato", "justice minister", end=("October 2009", "2009-10")),
  occ("Leonor Pacheco Vidal", "director of Banco Atlântico", former=True),
  occ("Jorge de Noronha", "chairman"),
  occ("Carlos Manuel Teles", "committee's chairman"),
  occ("Carlos Manuel Teles", "deputy"),
  occ("Isaura Pimentel", "vice-chairman"),
  occ("Amadeu Ferraz", "President"),
  occ("Duarte Seixas", "state secretary for justice"),
  occ("Duarte Seixas", "minds the ministry", start=("the same afternoon", "2010-12-04")),
  occ("Teresa Lobo", "ombudsman"),
  fact("Carlos Manuel Teles", "party", "Socialist"),
  fact("Carlos Manuel Teles", "occupation", "lawyer"),
  fact("Isaura Pimentel", "party", "Popular Party"),
  ev("communication", "told", ("Friday", "2010-12-03"), ["Leonor Pacheco Vidal", "Henrique Saldanha Brito"]),
  ev("departure", "went", ("Saturday", "2010-12-04"), ["Leonor Pacheco Vidal"]),
  ev("appointment", "was brought into the government", ("October 2009", "2009-10"), ["Leonor Pacheco Vidal"]),
  ev("departure", "dismissal", None, ["Rui Falcato"]),
  ev("communication", "telephone conversation", ("6 May 2008", "2008-05-06"), ["Leonor Pacheco Vidal", "Jorge de Noronha"]),
  ev("arrest", "was arrested", ("July of this year", "2010-07"), ["Jorge de Noronha"]),
  ev("testimony", "appeared", ("last Tuesday", "2010-11-30"), ["Leonor Pacheco Vidal"]),
  ev("recusal", "had stepped aside", ("last Tuesday", "2010-11-30"), ["Carlos Manuel Teles"]),
  ev("travel", "state visit", ("Thursday", "2010-12-02"), ["Amadeu Ferraz"], place="Maputo"),
  ev("communication", "was informed by telephone", ("Saturday#2", "2010-12-04"), ["Amadeu Ferraz", "Henrique Saldanha Brito"]),
  ev("appointment", "took charge", ("the same afternoon", "2010-12-04"), ["Duarte Seixas"]),
)
P("d10-16", """In the four hundred and second year after the founding of the league, when Aristandros son of Lykos was general at Phaleia for the second time, envoys came from Antigonos the king. They were two, Philon of Korone and a certain Menes, and they spoke before the assembly on the third day of the Hyacinthia; but nothing was voted, for the people were looking at an eclipse.

In the winter of the same year, which was 226 before Christ, Aristandros sailed to Pella and there had speech with Antigonos himself. What passed between them he never told. His enemies say that he received three talents. When he came home in the month of the grape harvest of the year after, Kallias, who was tagos of the Akrians and hated him, accused him before the Thousand, and five elders, of whom the eldest was Timoleon the priest of Apollo, were told to inquire into his dealings. They found no silver, but they found a letter.

Aristandros was condemned in 224 and fined fifty talents. He did not pay; he went into exile at Kythera, and there, four years afterwards, he died, of a fever as some think, of grief as his daughter Melitta wrote on the stone.

Kallias was chosen general in his place that same year. He was a brave man and sang well. In the spring of 222 he met Philon at the river Neda, under oath, and the two made peace; and for this the assembly crowned him with gold in the following year. But he held the generalship for a single term, and in the autumn of 221 he was seized at Akria by his own guards, and nobody asked who had paid them.

The spring below the temple, which is called after Aristandros, is still the sweetest on that coast.""",
  occ("Aristandros son of Lykos", "general at Phaleia", end=("224", "-0224")),
  occ("Antigonos", "king"),
  occ("Philon of Korone", "envoys"),
  occ("Menes", "envoys"),
  occ("Kallias", "tagos of the Akrians"),
  occ("Timoleon", "priest of Apollo"),
  occ("Timoleon", "elders"),
  occ("Kallias", "general#2", start=("that same year", "-0224"), again=["generalship"]),
  fact("Aristandros son of Lykos", "father", "Lykos"),
  fact("Aristandros son of Lykos", "deathDate", "four years afterwards", value="-0220"),
  fact("Aristandros son of Lykos", "deathPlace", "Kythera"),
  fact("Aristandros son of Lykos", "children", "Melitta"),
  fact("Kallias", "award", "gold", date=("the following year", "-0221")),
  ev("travel", "came", None, ["Philon of Korone", "Menes"], place="Phaleia"),
  ev("speech", "spoke", ("the third day of the Hyacinthia", ""), ["Philon of Korone", "Menes"], place="assembly"),
  ev("travel", "sailed", ("the winter of the same year", "-0226"), ["Aristandros son of Lykos"], place="Pella"),
  ev("meeting", "had speech", ("the winter of the same year", "-0226"), ["Aristandros son of Lykos", "Antigonos"], place="Pella"),
  ev("travel", "came home", ("the month of the grape harvest of the year after", "-0225"), ["Aristandros son of Lykos"]),
  ev("investigation", "inquire", None, ["Aristandros son of Lykos", "Timoleon"]),
  ev("conviction", "was condemned", ("224", "-0224"), ["Aristandros son of Lykos"]),
  ev("sanction", "fined", ("224", "-0224"), ["Aristandros son of Lykos"]),
  ev("travel", "went into exile", None, ["Aristandros son of Lykos"], place="Kythera"),
  ev("election", "was chosen", ("that same year", "-0224"), ["Kallias"]),
  ev("meeting", "met", ("the spring of 222", "-0222"), ["Kallias", "Philon of Korone"], place="river Neda"),
  ev("award", "crowned him with gold", ("the following year", "-0221"), ["Kallias"]),
  ev("arrest", "was seized", ("the autumn of 221", "-0221"), ["Kallias"]),
)

P("d10-17", """Borough of Pendlecombe — The Year in Review, 1987

Elections. At the May poll Labour gained control of the Council for the first time. Coun. Maureen Thwaite (Labour, Quarry Bank) was elected leader at the annual meeting on 18 May, in succession to Coun. Geoffrey Bland, who had led the Conservative group and the Council since 1979 and who lost his seat in Park ward to Mr Yusuf Dadabhai by eleven votes. Mr Dadabhai, a pharmacist, is our first councillor of Indian birth.

Civic Head. Coun. Stanley Ogden was installed as Mayor on the same evening. His wife, Mrs Doris Ogden, a retired midwife, is Mayoress. The Mayor received the Bishop of Bradwell, the Rt Rev. Colin Strang, on 9 July, and in October he travelled with the Town Clerk, Mr Ivor Prosser, to our twin town of Saint-Amand, where he replied in French to a speech by the maire, M. Gilles Tournay. The trip cost the ratepayer £412.

Conduct. In August Coun. Ronald Peake (Independent) declared to the Council that he had an interest in the land at Gasworks Lane. He took no part in the vote on the 25th, having left the chamber. The district auditor, Miss Hilary Frith, has since looked into the sale, and on 2 December she met Mr Prosser and the borough surveyor, Mr Keith Lomas. Mr Lomas was suspended two days later. No view can be expressed while the matter is open.

Freedom of the Borough. On 14 November the Freedom was conferred on Miss Ada Crabtree, head of the Girls' Grammar School from 1951 to 1974. She spoke, without notes, on spelling.

Obituary. Alderman Percy Holroyd, twice chief citizen (1949 and 1958), died on 30 January at the age of 91.

It is not intended to fill the vacant post of Publicity Officer. The fountain has been mended.""",
  occ("Maureen Thwaite", "leader", start=("18 May", "1987-05-18")),
  occ("Maureen Thwaite", "Quarry Bank", again=["Coun."]),
  occ("Geoffrey Bland", "led the Conservative group and the Council", start=("1979", "1979"), end=("May", "1987-05")),
  occ("Geoffrey Bland", "seat in Park ward", end=("May", "1987-05"), again=["Coun.#2"]),
  occ("Yusuf Dadabhai", "seat in Park ward", start=("May", "1987-05"), again=["councillor"]),
  occ("Stanley Ogden", "Mayor", start=("18 May", "1987-05-18")),
  occ("Stanley Ogden", "Coun.#3"),
  occ("Doris Ogden", "Mayoress"),
  occ("Colin Strang", "Bishop of Bradwell"),
  occ("Ivor Prosser", "Town Clerk"),
  occ("Gilles Tournay", "maire"),
  occ("Ronald Peake", "Coun.#4"),
  occ("Hilary Frith", "district auditor"),
  occ("Keith Lomas", "borough surveyor"),
  occ("Ada Crabtree", "head of the Girls' Grammar School", start=("1951", "1951"), end=("1974", "1974")),
  occ("Percy Holroyd", "Alderman"),
  occ("Percy Holroyd", "chief citizen", start=("1949", "1949")),
  occ("Percy Holroyd", "chief citizen", start=("1958", "1958")),
  fact("Maureen Thwaite", "party", "Labour#2"),
  fact("Geoffrey Bland", "party", "Conservative"),
  fact("Yusuf Dadabhai", "occupation", "pharmacist"),
  fact("Yusuf Dadabhai", "ethnicity", "Indian"),
  fact("Stanley Ogden", "spouse", "Doris Ogden"),
  fact("Doris Ogden", "occupation", "midwife"),
  fact("Ronald Peake", "party", "Independent"),
  fact("Ada Crabtree", "award", "Freedom of the Borough", date=("14 November", "1987-11-14")),
  fact("Percy Holroyd", "deathDate", "30 January", value="1987-01-30"),
  ev("election", "was elected", ("18 May", "1987-05-18"), ["Maureen Thwaite"]),
  ev("departure", "lost his seat", ("May", "1987-05"), ["Geoffrey Bland", "Yusuf Dadabhai"]),
  ev("appointment", "was installed", ("the same evening", "1987-05-18"), ["Stanley Ogden"]),
  ev("meeting", "received", ("9 July", "1987-07-09"), ["Stanley Ogden", "Colin Strang"]),
  ev("travel", "travelled", ("October", "1987-10"), ["Stanley Ogden", "Ivor Prosser"], place="Saint-Amand"),
  ev("speech", "replied", ("October", "1987-10"), ["Stanley Ogden"], place="Saint-Amand"),
  ev("speech", "speech", ("October", "1987-10"), ["Gilles Tournay"], place="Saint-Amand"),
  ev("disclosure", "declared", ("August", "1987-08"), ["Ronald Peake"]),
  ev("recusal", "took no part in the vote", ("the 25th", "1987-08-25"), ["Ronald Peake"]),
  ev("investigation", "looked into", None, ["Hilary Frith"]),
  ev("meeting", "met", ("2 December", "1987-12-02"), ["Hilary Frith", "Ivor Prosser", "Keith Lomas"]),
  ev("sanction", "was suspended", ("two days later", "1987-12-04"), ["Keith Lomas"]),
  ev("award", "was conferred", ("14 November", "1987-11-14"), ["Ada Crabtree"]),
  ev("speech", "spoke", ("14 November", "1987-11-14"), ["Ada Crabtree"]),
)

P("d10-18", """MANILA, Friday, 24 July 2015 (NPS) — The Sandiganbayan yesterday convicted former Agriculture Secretary Rodolfo "Dolfo" Enriquez Macapugay of graft and sentenced him to between six and ten years in prison over the purchase of seed potatoes in 2009.

Associate Justice Ma. Corazon Dimaculangan, who wrote the 114-page decision, read out the last two pages of it. Her colleague on the Third Division, Associate Justice Efren Sarmiento, had inhibited himself in April because a niece of his once worked for the accused.

Macapugay, 67, who served from 1 July 2007 until he was dismissed by President Milagros Aquino-Tan on 15 February 2010, wept. He was arrested in the courtroom and taken to the national penitentiary before dusk. His wife, Representative Lourdes Macapugay of Isabela's second district, was at his side. She had flown from Tuguegarao the night before.

The chief witness, Wilfredo Go, a seed trader, told the court in November 2013 that he had met Macapugay in the parking lot of a Makati hotel on 3 March 2009 and had given him a box that had held shoes. The defense called him a professional liar. A second witness, former Undersecretary Benigno Yap, testified in the same month that his chief had phoned him five days after that date and ordered the papers signed.

The case was opened by then-Ombudsman Felipa Ledesma, who began investigating the secretary in January 2010. Ledesma, who left office in 2011 after a quarrel with Congress, now teaches in Dumaguete.

Macapugay was born in Cauayan to a provincial treasurer, Inocencio Macapugay, and became a lawyer after studies at San Beda. He ran for the Senate in 2013 while on bail and placed fourteenth. Malacañang refused to comment. A rumored pardon, said one aide, was "pure fiction."

The Macapugay Grain Terminal in Isabela will keep its name, at least for now.""",
  occ("Rodolfo \"Dolfo\" Enriquez Macapugay", "Agriculture Secretary", start=("1 July 2007", "2007-07-01"), end=("15 February 2010", "2010-02-15"), former=True),
  occ("Ma. Corazon Dimaculangan", "Associate Justice"),
  occ("Efren Sarmiento", "Associate Justice#2"),
  occ("Milagros Aquino-Tan", "President"),
  occ("Lourdes Macapugay", "Representative", again=["Isabela's second district"]),
  occ("Benigno Yap", "Undersecretary", former=True),
  occ("Felipa Ledesma", "Ombudsman", end=("2011", "2011")),
  occ("Inocencio Macapugay", "provincial treasurer"),
  fact("Rodolfo \"Dolfo\" Enriquez Macapugay", "spouse", "Lourdes Macapugay"),
  fact("Wilfredo Go", "occupation", "seed trader"),
  fact("Felipa Ledesma", "residence", "Dumaguete"),
  fact("Rodolfo \"Dolfo\" Enriquez Macapugay", "birthPlace", "Cauayan"),
  fact("Rodolfo \"Dolfo\" Enriquez Macapugay", "father", "Inocencio Macapugay"),
  fact("Rodolfo \"Dolfo\" Enriquez Macapugay", "occupation", "lawyer"),
  fact("Rodolfo \"Dolfo\" Enriquez Macapugay", "education", "San Beda"),
  ev("conviction", "convicted", ("yesterday", "2015-07-23"), ["Rodolfo \"Dolfo\" Enriquez Macapugay"]),
  ev("recusal", "had inhibited himself", ("April", "2015-04"), ["Efren Sarmiento"]),
  ev("departure", "was dismissed", ("15 February 2010", "2010-02-15"), ["Rodolfo \"Dolfo\" Enriquez Macapugay", "Milagros Aquino-Tan"]),
  ev("arrest", "was arrested", ("yesterday", "2015-07-23"), ["Rodolfo \"Dolfo\" Enriquez Macapugay"], place="courtroom"),
  ev("travel", "had flown", ("the night before", "2015-07-22"), ["Lourdes Macapugay"]),
  ev("testimony", "told", ("November 2013", "2013-11"), ["Wilfredo Go"]),
  ev("meeting", "had met", ("3 March 2009", "2009-03-03"), ["Wilfredo Go", "Rodolfo \"Dolfo\" Enriquez Macapugay"], place="Makati hotel", status="claimed"),
  ev("testimony", "testified", ("the same month", "2013-11"), ["Benigno Yap"]),
  ev("communication", "had phoned", ("five days after that date", "2009-03-08"), ["Rodolfo \"Dolfo\" Enriquez Macapugay", "Benigno Yap"], status="claimed"),
  ev("investigation", "began investigating", ("January 2010", "2010-01"), ["Felipa Ledesma", "Rodolfo \"Dolfo\" Enriquez Macapugay"]),
  ev("departure", "left office", ("2011", "2011"), ["Felipa Ledesma"]),
  ev("candidacy", "ran for the Senate", ("2013#2", "2013"), ["Rodolfo \"Dolfo\" Enriquez Macapugay"]),
)

P("d10-19", """Weekly calendar of the Court of Audit, 6 to 12 October 2014

Published on the institution's website on 15 October

Monday 6 October
Mr Joost Verhagen, President: received Ms Anniken Sørlie, Auditor General of Norway. Telephone conversation with Mr Pál Kertész, State Secretary at the Hungarian Ministry for National Economy.
Ms Maria-Eleni Georgiou, Member: no external appointments.

Tuesday 7 October
Mr Verhagen and Mr Klemen Hribar, Member responsible for the Annual Report: presentation of the Report to the Budgetary Control Committee of the Parliament in Brussels. Both were questioned for two hours by its chairwoman, Ms Ingrid Grässle-Lang. (Mr Hribar travelled on from Brussels to Ljubljana in the evening.)

Wednesday 8 October
Ms Georgiou: speech at the Bank of Greece, Athens, on the audit of structural funds. She afterwards had lunch with the Governor, Mr Stavros Anagnostou.

Thursday 9 October
Plenary sitting. Before item 7 (Bulgarian rural development) Mr Ognyan Velev, Member, declared that his daughter, Ms Radka Veleva, is a director of one of the audited beneficiaries; he withdrew, and the item was taken by Ms Georgiou. The sitting took note of the resignation of Mr Seán Mulcahy, Member since 1 March 2008, who leaves on 31 October to become chairman of the Irish Fiscal Council.

Friday 10 October
Mr Verhagen: awarded the Grand Officer's Cross of the Order of the Oak Crown by the Minister of State of Luxembourg, Mr Jean-Claude Thinnes, at Senningen.
Ms Georgiou: departure for Nicosia; a planned call on the President of Cyprus was cancelled because of fog.

Sunday 12 October
Mr Hribar: dinner in Ljubljana with the finance minister, Mr Dušan Kos.

Note. The calendar lists meetings with persons outside the institution. The President shall designate the official who keeps it. Readers find it dull, and it is meant to be.""",
  occ("Joost Verhagen", "President"),
  occ("Anniken Sørlie", "Auditor General of Norway"),
  occ("Pál Kertész", "State Secretary at the Hungarian Ministry for National Economy"),
  occ("Maria-Eleni Georgiou", "Member"),
  occ("Klemen Hribar", "Member responsible for the Annual Report"),
  occ("Ingrid Grässle-Lang", "chairwoman"),
  occ("Stavros Anagnostou", "Governor"),
  occ("Ognyan Velev", "Member#3"),
  occ("Radka Veleva", "director of one of the audited beneficiaries"),
  occ("Seán Mulcahy", "Member#4", start=("1 March 2008", "2008-03-01"), end=("31 October", "2014-10-31")),
  occ("Seán Mulcahy", "chairman of the Irish Fiscal Council"),
  occ("Jean-Claude Thinnes", "Minister of State of Luxembourg"),
  occ("Dušan Kos", "finance minister"),
  fact("Ognyan Velev", "children", "Radka Veleva"),
  fact("Joost Verhagen", "award", "Grand Officer's Cross of the Order of the Oak Crown", date=("Friday 10 October", "2014-10-10")),
  ev("meeting", "received", ("Monday 6 October", "2014-10-06"), ["Joost Verhagen", "Anniken Sørlie"]),
  ev("communication", "Telephone conversation", ("Monday 6 October", "2014-10-06"), ["Joost Verhagen", "Pál Kertész"]),
  ev("speech", "presentation", ("Tuesday 7 October", "2014-10-07"), ["Joost Verhagen", "Klemen Hribar"], place="Brussels"),
  ev("testimony", "were questioned", ("Tuesday 7 October", "2014-10-07"), ["Joost Verhagen", "Klemen Hribar", "Ingrid Grässle-Lang"], place="Brussels"),
  ev("travel", "travelled", ("Tuesday 7 October", "2014-10-07"), ["Klemen Hribar"], place="Ljubljana"),
  ev("speech", "speech", ("Wednesday 8 October", "2014-10-08"), ["Maria-Eleni Georgiou"], place="Athens"),
  ev("meeting", "had lunch", ("Wednesday 8 October", "2014-10-08"), ["Maria-Eleni Georgiou", "Stavros Anagnostou"]),
  ev("disclosure", "declared", ("Thursday 9 October", "2014-10-09"), ["Ognyan Velev"]),
  ev("recusal", "withdrew", ("Thursday 9 October", "2014-10-09"), ["Ognyan Velev"]),
  ev("departure", "resignation", ("31 October", "2014-10-31"), ["Seán Mulcahy"]),
  ev("departure", "leaves", ("31 October", "2014-10-31"), ["Seán Mulcahy"]),
  ev("award", "awarded", ("Friday 10 October", "2014-10-10"), ["Joost Verhagen", "Jean-Claude Thinnes"], place="Senningen"),
  ev("travel", "departure for Nicosia", ("Friday 10 October", "2014-10-10"), ["Maria-Eleni Georgiou"], place="Nicosia"),
  ev("meeting", "dinner", ("Sunday 12 October", "2014-10-12"), ["Klemen Hribar", "Dušan Kos"], place="Ljubljana#2"),
)

P("d10-20", """The Rise and Fall of the House of Obeid

It began, like much in Khartoum, at a wedding. In March 1965 Abdel Rahman Obeid, a cotton broker who had lately been elected president of the Gezira Growers' Union, gave his sister Nafisa in marriage to Captain Hashim Tayfour, and among the guests were the minister of irrigation, Salih al-Bashir, and the governor of Blue Nile, Yusuf Dafallah. Within the year Obeid was himself a member of the Constituent Assembly. In June 1967 he succeeded al-Bashir in the ministry.

He liked to travel. He flew to Cairo in September 1967, toured Belgrade that November and sailed to Peking the following spring; and wherever he went he made a speech on water. In Peking he was received by the deputy premier, Liu Guowei, and given a jade carp, which he forgot to declare.

The soldiers' coup of 25 May 1969 found him in his bath. He was arrested at about four in the morning and held at Kober with most of the cabinet. Tayfour, by now a colonel, became minister of defence on the 28th. He visited his brother-in-law once, on 1 July, and brought dates. A court presided over by Major Idris Abbas tried Obeid in September, and on 3 October found him guilty on the matter of the carp. He was fined 2,000 pounds and banned from public office for ten years.

It is Tayfour who is remembered for what came next. In July 1971 he broke with the council and fled by night to Asmara, whence he wrote to his old chief, Colonel Mustafa Rahma, a letter of such insolence that it was printed. The council stripped him of his rank.

Obeid returned to cotton. When the ban had run out he was urged to take an embassy, and said no. He died in his garden at Wad Medani on 11 August 1988. The daughter of Nafisa and Tayfour, Amal Tayfour, a pediatrician, was elected mayor of that town in 2003.""",
  occ("Abdel Rahman Obeid", "president of the Gezira Growers' Union"),
  occ("Salih al-Bashir", "minister of irrigation", end=("June 1967", "1967-06")),
  occ("Yusuf Dafallah", "governor of Blue Nile"),
  occ("Abdel Rahman Obeid", "member of the Constituent Assembly", start=("Within the year", "1965")),
  occ("Abdel Rahman Obeid", "ministry", start=("June 1967", "1967-06"), end=("25 May 1969", "1969-05-25")),
  occ("Liu Guowei", "deputy premier"),
  occ("Hashim Tayfour", "minister of defence", start=("the 28th", "1969-05-28"), end=("July 1971", "1971-07")),
  occ("Idris Abbas", "presided over"),
  occ("Amal Tayfour", "mayor of that town", start=("2003", "2003")),
  fact("Abdel Rahman Obeid", "occupation", "cotton broker"),
  fact("Abdel Rahman Obeid", "siblings", "Nafisa"),
  fact("Nafisa", "spouse", "Hashim Tayfour", date=("March 1965", "1965-03")),
  fact("Hashim Tayfour", "spouse", "Nafisa", date=("March 1965", "1965-03")),
  fact("Abdel Rahman Obeid", "deathPlace", "Wad Medani"),
  fact("Abdel Rahman Obeid", "deathDate", "11 August 1988", value="1988-08-11"),
  fact("Nafisa", "children", "Amal Tayfour"),
  fact("Hashim Tayfour", "children", "Amal Tayfour"),
  fact("Amal Tayfour", "occupation", "pediatrician"),
  ev("election", "been elected", None, ["Abdel Rahman Obeid"]),
  ev("appointment", "succeeded", ("June 1967", "1967-06"), ["Abdel Rahman Obeid"]),
  ev("travel", "flew", ("September 1967", "1967-09"), ["Abdel Rahman Obeid"], place="Cairo"),
  ev("travel", "toured", ("that November", "1967-11"), ["Abdel Rahman Obeid"], place="Belgrade"),
  ev("travel", "sailed", ("the following spring", "1968"), ["Abdel Rahman Obeid"], place="Peking"),
  ev("speech", "made a speech", None, ["Abdel Rahman Obeid"]),
  ev("meeting", "was received", ("the following spring", "1968"), ["Abdel Rahman Obeid", "Liu Guowei"], place="Peking#2"),
  ev("arrest", "was arrested", ("25 May 1969", "1969-05-25"), ["Abdel Rahman Obeid"]),
  ev("appointment", "became", ("the 28th", "1969-05-28"), ["Hashim Tayfour"]),
  ev("meeting", "visited", ("1 July", "1969-07-01"), ["Hashim Tayfour", "Abdel Rahman Obeid"]),
  ev("conviction", "found him guilty", ("3 October", "1969-10-03"), ["Abdel Rahman Obeid"]),
  ev("sanction", "was fined 2,000 pounds and banned", ("3 October", "1969-10-03"), ["Abdel Rahman Obeid"]),
  ev("departure", "broke with the council", ("July 1971", "1971-07"), ["Hashim Tayfour"]),
  ev("travel", "fled", ("July 1971", "1971-07"), ["Hashim Tayfour"], place="Asmara"),
  ev("communication", "wrote", None, ["Hashim Tayfour", "Mustafa Rahma"]),
  ev("sanction", "stripped him of his rank", None, ["Hashim Tayfour"]),
  ev("election", "was elected", ("2003", "2003"), ["Amal Tayfour"]),
)
P("d10-21", """The Road to Belgrade, 1866–1868

Of the Hungarian agents who went down the Danube in those years only one, István Zichy-Kállay, left papers. He had been deputy lieutenant of Bács county under the old constitution, had spent seven years in Josefstadt for it, and in November 1866, being then forty-six and a widower, was asked by Count Gyula Széchényi to see what the Serbs would say.

He reached Belgrade on the 19th. Prince Mihailo's foreign minister, Ilija Garević, would not receive him in the ministry but came to his inn after dark on the 21st, wearing a borrowed hat. They talked of pigs, then of Bosnia. Two nights later Zichy-Kállay dined with the British consul, Major Alexander Longmore, whose dispatch on the subject is a small masterpiece of incomprehension.

The coronation at Buda in June of the next year changed everything. Széchényi, who had been made minister of finance in February, wrote to Garević in his own hand on the 30th of the month, and it was on account of that letter that the foreign minister was dismissed in November. His place was filled by the dull and durable Jovan Petković. 'The Prince,' says Longmore, 'has exchanged a fox for a bolster.'

Zichy-Kállay had meanwhile been elected to the Diet for Zombor. He spoke there only once, on 4 February 1868, in favour of lighthouses. When Prince Mihailo was murdered in the deer park that June, he travelled again to Belgrade, as the bearer of the ministry's condolences, and was given the Cross of Takovo by the regent, Colonel Milivoj Blažić. Three officers had been arrested by then. One of them, Captain Sima Nenad, claimed under questioning that Garević had visited him on the eve of the deed; nobody in Belgrade believed it then, and the archives do not bear it out.

He declined the post of consul-general. The inn is a bank now.""",
  occ("István Zichy-Kállay", "deputy lieutenant of Bács county", former=True),
  occ("Mihailo", "Prince", end=("that June", "1868-06")),
  occ("Ilija Garević", "foreign minister", end=("November#2", "1867-11")),
  occ("Alexander Longmore", "British consul"),
  occ("Gyula Széchényi", "minister of finance", start=("February", "1867-02")),
  occ("Jovan Petković", "foreign minister#2", start=("November#2", "1867-11"), again=["place"]),
  occ("István Zichy-Kállay", "elected to the Diet for Zombor"),
  occ("Milivoj Blažić", "regent"),
  fact("István Zichy-Kállay", "nationality", "Hungarian"),
  fact("Mihailo", "deathDate", "that June", value="1868-06"),
  fact("Mihailo", "deathPlace", "deer park"),
  fact("Mihailo", "causeOfDeath", "murdered"),
  fact("István Zichy-Kállay", "award", "Cross of Takovo", date=("that June", "1868-06")),
  ev("communication", "was asked", ("November 1866", "1866-11"), ["István Zichy-Kállay", "Gyula Széchényi"]),
  ev("travel", "reached", ("the 19th", "1866-11-19"), ["István Zichy-Kállay"], place="Belgrade#2"),
  ev("meeting", "came", ("the 21st", "1866-11-21"), ["Ilija Garević", "István Zichy-Kállay"], place="inn"),
  ev("meeting", "dined", ("Two nights later", "1866-11-23"), ["István Zichy-Kállay", "Alexander Longmore"]),
  ev("appointment", "had been made", ("February", "1867-02"), ["Gyula Széchényi"]),
  ev("communication", "wrote", ("the 30th of the month", "1867-06-30"), ["Gyula Széchényi", "Ilija Garević"]),
  ev("departure", "was dismissed", ("November#2", "1867-11"), ["Ilija Garević"]),
  ev("appointment", "was filled", ("November#2", "1867-11"), ["Jovan Petković"]),
  ev("election", "been elected", None, ["István Zichy-Kállay"]),
  ev("speech", "spoke", ("4 February 1868", "1868-02-04"), ["István Zichy-Kállay"], place="Diet"),
  ev("travel", "travelled", ("that June", "1868-06"), ["István Zichy-Kállay"], place="Belgrade#3"),
  ev("award", "was given", ("that June", "1868-06"), ["István Zichy-Kállay", "Milivoj Blažić"]),
  ev("arrest", "had been arrested", ("that June", "1868-06"), ["Sima Nenad"]),
  ev("meeting", "had visited", ("the eve of the deed", "1868-06"), ["Ilija Garević", "Sima Nenad"], status="claimed"),
)

P("d10-22", """PRETORIA, Tuesday 17 September 2019 — A former director-general of public works told the commission of inquiry into state contracts on Monday that she had been pressed by her minister to sign away a building she had never seen.

Advocate Nomonde Sigcau-Miles, who ran the department from 1 April 2012 until she was suspended in October 2015, is the fourteenth witness to appear before Judge Willem Oosthuizen. She said that the minister, Mr Sipho Radebe-Nkosi, telephoned her on the night of 8 June 2015 and summoned her to a house in Saxonwold. There, she said, she met a businessman, Mr Anil Chhotalal, who asked after her children by name.

Mr Radebe-Nkosi, who was moved to the ministry of sport in February 2016 and lost that post a year later, has told the commission in writing that he was in Durban that night. Mr Chhotalal left for Dubai in December 2017 and has not come back.

Judge Oosthuizen, 66, was appointed to head the inquiry on 9 January 2018. One of his two assessors, the accountant Ms Farieda Jappie, stood down last month from the part of the hearings that concerns the Tshwane lease, because she had audited the landlord. The evidence leader, Advocate Kabelo Mokoena, said that this did her credit.

On Monday afternoon the commission also heard Mr Radebe-Nkosi's former driver, Mr Elias Mabaso. He arrived with a lawyer, took the oath and declined to answer.

In Cape Town, meanwhile, the parliamentary ethics committee fined Ms Bongiwe Dube, the deputy minister of tourism, a month's salary on Friday for not having disclosed a cruise. She has apologised, and says she will not resign.

The hearings go on this morning. Whether the former president will be called has not been decided, though seats for the day are already being sold, it is joked, in the car park.""",
  occ("Nomonde Sigcau-Miles", "director-general of public works", start=("1 April 2012", "2012-04-01"), end=("October 2015", "2015-10"), former=True, again=["ran the department"]),
  occ("Willem Oosthuizen", "Judge"),
  occ("Willem Oosthuizen", "head the inquiry", start=("9 January 2018", "2018-01-09")),
  occ("Sipho Radebe-Nkosi", "minister#2", end=("February 2016", "2016-02"), again=["minister"]),
  occ("Sipho Radebe-Nkosi", "ministry of sport", start=("February 2016", "2016-02"), end=("a year later", "2017-02"), again=["post"]),
  occ("Farieda Jappie", "assessors"),
  occ("Kabelo Mokoena", "evidence leader"),
  occ("Bongiwe Dube", "deputy minister of tourism"),
  fact("Nomonde Sigcau-Miles", "occupation", "Advocate"),
  fact("Anil Chhotalal", "occupation", "businessman"),
  fact("Farieda Jappie", "occupation", "accountant"),
  fact("Kabelo Mokoena", "occupation", "Advocate#2"),
  fact("Elias Mabaso", "occupation", "driver"),
  ev("testimony", "told", ("Monday", "2019-09-16"), ["Nomonde Sigcau-Miles"]),
  ev("sanction", "was suspended", ("October 2015", "2015-10"), ["Nomonde Sigcau-Miles"]),
  ev("testimony", "appear", ("Monday", "2019-09-16"), ["Nomonde Sigcau-Miles", "Willem Oosthuizen"]),
  ev("communication", "telephoned", ("the night of 8 June 2015", "2015-06-08"), ["Sipho Radebe-Nkosi", "Nomonde Sigcau-Miles"], status="claimed"),
  ev("meeting", "met", ("the night of 8 June 2015", "2015-06-08"), ["Nomonde Sigcau-Miles", "Anil Chhotalal"], place="Saxonwold", status="claimed"),
  ev("appointment", "was moved", ("February 2016", "2016-02"), ["Sipho Radebe-Nkosi"]),
  ev("departure", "lost that post", ("a year later", "2017-02"), ["Sipho Radebe-Nkosi"]),
  ev("testimony", "has told", None, ["Sipho Radebe-Nkosi"]),
  ev("travel", "left for Dubai", ("December 2017", "2017-12"), ["Anil Chhotalal"], place="Dubai"),
  ev("appointment", "was appointed", ("9 January 2018", "2018-01-09"), ["Willem Oosthuizen"]),
  ev("recusal", "stood down", ("last month", "2019-08"), ["Farieda Jappie"]),
  ev("testimony", "heard", ("Monday#2", "2019-09-16"), ["Elias Mabaso"]),
  ev("sanction", "fined", ("Friday", "2019-09-13"), ["Bongiwe Dube"]),
)

P("d10-23", """ANGLICAN DIOCESE OF MASASI HILLS
From the Diocesan Log, 1974

6 January. Epiphany. The Bishop, the Rt Rev. Gerard Hallam-Price, told the congregation at the Cathedral that he would lay down his charge at Easter. He has been with us since 1959.

19 February. Archbishop Yohana Mtepa arrived by the mail lorry from Dar es Salaam and met the Dean, Canon Festo Lukindo, and the Chancellor of the diocese, Mr R. J. Patel, about the election. Rain came through the vestry.

14 April. Easter Day. Bishop Hallam-Price preached for the last time. He sailed from Mtwara on the 22nd.

11 May. The Synod elected Canon Lukindo to be the second Bishop, on the third ballot. The other candidates were Archdeacon Cyril Nampunda and Fr Hugh Dacre, the Warden of St Cyprian's. Fr Dacre is reported to have said that he would rather keep bees.

29 June. St Peter's Day. Consecration of Bishop Lukindo by the Archbishop. Among those present was the Regional Commissioner, Colonel Ali Seif Mwinyi, who made a short speech in Swahili on locusts.

In the same month the Treasurer, Mr Wilfred Chipaka, was found to have paid his brother's school fees out of the roof money. He was questioned by the Chancellor on 3 July and admitted it the following day. The Standing Committee removed him from office. He was not prosecuted, the Bishop having asked the police to let it lie.

1 September. Archdeacon Nampunda installed as Dean.

20 October. News by telephone from the Archbishop to Bishop Lukindo: Bishop Hallam-Price died at Lyme Regis on the 17th. He was born at Ludlow in 1906, took his degree at Keble in 1928 and never learned to drive. Requiem on the 24th, when the Dean spoke.

9 December. Independence Day. Miss Agatha Renshaw, Matron of the hospital since 1950, was awarded the Order of the Torch by President's warrant. A cook is still wanted.""",
  occ("Gerard Hallam-Price", "Bishop", start=("1959", "1959"), end=("Easter", "1974-04-14")),
  occ("Yohana Mtepa", "Archbishop"),
  occ("Festo Lukindo", "Dean"),
  occ("Festo Lukindo", "Canon"),
  occ("R. J. Patel", "Chancellor of the diocese"),
  occ("Festo Lukindo", "second Bishop", start=("29 June", "1974-06-29")),
  occ("Cyril Nampunda", "Archdeacon"),
  occ("Hugh Dacre", "Warden of St Cyprian's"),
  occ("Ali Seif Mwinyi", "Regional Commissioner"),
  occ("Wilfred Chipaka", "Treasurer", former=True, again=["office"]),
  occ("Cyril Nampunda", "Dean#2", start=("1 September", "1974-09-01")),
  occ("Agatha Renshaw", "Matron of the hospital", start=("1950", "1950")),
  fact("Gerard Hallam-Price", "deathPlace", "Lyme Regis"),
  fact("Gerard Hallam-Price", "deathDate", "the 17th", value="1974-10-17"),
  fact("Gerard Hallam-Price", "birthPlace", "Ludlow"),
  fact("Gerard Hallam-Price", "birthDate", "1906", value="1906"),
  fact("Gerard Hallam-Price", "education", "Keble", date=("1928", "1928")),
  fact("Agatha Renshaw", "award", "Order of the Torch", date=("9 December", "1974-12-09")),
  ev("speech", "told", ("6 January", "1974-01-06"), ["Gerard Hallam-Price"]),
  ev("travel", "arrived", ("19 February", "1974-02-19"), ["Yohana Mtepa"]),
  ev("meeting", "met", ("19 February", "1974-02-19"), ["Yohana Mtepa", "Festo Lukindo", "R. J. Patel"]),
  ev("speech", "preached", ("14 April", "1974-04-14"), ["Gerard Hallam-Price"]),
  ev("travel", "sailed", ("the 22nd", "1974-04-22"), ["Gerard Hallam-Price"], place="Mtwara"),
  ev("election", "elected", ("11 May", "1974-05-11"), ["Festo Lukindo"]),
  ev("candidacy", "candidates", ("11 May", "1974-05-11"), ["Cyril Nampunda", "Hugh Dacre"]),
  ev("appointment", "Consecration", ("29 June", "1974-06-29"), ["Festo Lukindo", "Yohana Mtepa"]),
  ev("speech", "made a short speech", ("29 June", "1974-06-29"), ["Ali Seif Mwinyi"]),
  ev("investigation", "was questioned", ("3 July", "1974-07-03"), ["Wilfred Chipaka", "R. J. Patel"]),
  ev("disclosure", "admitted", ("the following day", "1974-07-04"), ["Wilfred Chipaka"]),
  ev("departure", "removed him from office", None, ["Wilfred Chipaka"]),
  ev("appointment", "installed", ("1 September", "1974-09-01"), ["Cyril Nampunda"]),
  ev("communication", "telephone", ("20 October", "1974-10-20"), ["Yohana Mtepa", "Festo Lukindo"]),
  ev("speech", "spoke", ("the 24th", "1974-10-24"), ["Cyril Nampunda"]),
  ev("award", "was awarded", ("9 December", "1974-12-09"), ["Agatha Renshaw"]),
)

P("d10-24", """Bolivia in 1979: Six Months, Four Presidents

When the votes of 1 July had been counted, three men could claim to have won. Dr Hernando Ballivián Peredo of the Democratic Front stood first by fifteen hundred ballots; behind him came Víctor Estivariz, for the Nationalists, and General Hugo Barbery, who had already been president once and made no secret of his wish for more. Congress, unable to choose, gave the presidency on 6 August to the president of the Senate, Wálter Urioste Arancibia. He was sixty-seven. He moved into the palace with one suitcase.

Urioste's foreign minister, the historian Gustavo Medinaceli, flew in the same month to New York and met the Chilean ambassador, Sergio Onfray, at the Carlyle. In October the Organization of American States assembled at La Paz, and Medinaceli spoke for Bolivia's coast on the 23rd. It is still thought the finest speech of the decade.

A week later Colonel Alberto Kolbe Doria put his tanks in the street. Urioste was warned by telephone at two in the morning of 1 November by his interior minister, Jorge Selum, and got away to Sucre hidden under a consignment of mattresses. Kolbe proclaimed himself president at noon. Selum was arrested at the airport; Medinaceli resigned, the sole minister to do so in writing.

The colonel lasted sixteen days. On the 14th the secretary of the miners' union, Simón Torrico Reyes, sat down with him for five hours, and two days after that he gave up. That night Congress chose the speaker of the lower house, Lidia Montes Saravia, an accountant by profession and the first woman to hold the office.

Kolbe was never tried. He said in his memoirs that Barbery had visited him in the last week of October and blessed the rising. Ballivián, elected the following June, would have to wait two years for the sash. Urioste was offered the embassy in Caracas and asked for his mattresses back.""",
  occ("Hugo Barbery", "president", former=True),
  occ("Wálter Urioste Arancibia", "president of the Senate"),
  occ("Wálter Urioste Arancibia", "presidency", start=("6 August", "1979-08-06"), end=("1 November", "1979-11-01")),
  occ("Gustavo Medinaceli", "foreign minister"),
  occ("Sergio Onfray", "Chilean ambassador"),
  occ("Jorge Selum", "interior minister"),
  occ("Alberto Kolbe Doria", "president#3", start=("1 November", "1979-11-01"), end=("two days after", "1979-11-16")),
  occ("Simón Torrico Reyes", "secretary of the miners' union"),
  occ("Lidia Montes Saravia", "speaker of the lower house"),
  occ("Lidia Montes Saravia", "office", start=("That night", "1979-11-16")),
  fact("Hernando Ballivián Peredo", "party", "Democratic Front"),
  fact("Víctor Estivariz", "party", "Nationalists"),
  fact("Gustavo Medinaceli", "occupation", "historian"),
  fact("Lidia Montes Saravia", "occupation", "accountant"),
  ev("candidacy", "stood first", ("1 July", "1979-07-01"), ["Hernando Ballivián Peredo", "Víctor Estivariz", "Hugo Barbery"]),
  ev("election", "gave the presidency", ("6 August", "1979-08-06"), ["Wálter Urioste Arancibia"]),
  ev("appointment", "moved into the palace", None, ["Wálter Urioste Arancibia"]),
  ev("travel", "flew", ("in the same month", "1979-08"), ["Gustavo Medinaceli"], place="New York"),
  ev("meeting", "met", ("in the same month", "1979-08"), ["Gustavo Medinaceli", "Sergio Onfray"], place="Carlyle"),
  ev("speech", "spoke", ("the 23rd", "1979-10-23"), ["Gustavo Medinaceli"], place="La Paz"),
  ev("communication", "was warned by telephone", ("1 November", "1979-11-01"), ["Wálter Urioste Arancibia", "Jorge Selum"]),
  ev("travel", "got away", ("1 November", "1979-11-01"), ["Wálter Urioste Arancibia"], place="Sucre"),
  ev("appointment", "proclaimed himself president", ("1 November", "1979-11-01"), ["Alberto Kolbe Doria"]),
  ev("arrest", "was arrested", None, ["Jorge Selum"], place="airport"),
  ev("departure", "resigned", None, ["Gustavo Medinaceli"]),
  ev("meeting", "sat down with him", ("the 14th", "1979-11-14"), ["Simón Torrico Reyes", "Alberto Kolbe Doria"]),
  ev("departure", "gave up", ("two days after", "1979-11-16"), ["Alberto Kolbe Doria"]),
  ev("election", "chose", ("That night", "1979-11-16"), ["Lidia Montes Saravia"]),
  ev("meeting", "had visited", ("the last week of October", "1979-10"), ["Hugo Barbery", "Alberto Kolbe Doria"], status="claimed"),
  ev("election", "elected", ("the following June", "1980-06"), ["Hernando Ballivián Peredo"]),
)

P("d10-25", """Former bank governor gets two years

REYKJAVÍK, 9 October 2013 — The district court here today found Þórhallur Gíslason, the former governor of the Savings Bank of the West, guilty of market abuse and sentenced him to two years in prison. His deputy, Bryndís Haraldsdóttir, was acquitted.

Gíslason, 58, joined the bank as a lawyer in 1986, became its deputy governor in 1997 and was governor from 1 March 2003 until the night of 6 October 2008, when the state took it over. He was arrested in May 2010, in the same week as the former chairman, Ingimar Steinsson, and held for twelve days at Litla-Hraun. Steinsson was tried separately. He was convicted in June of last year and has appealed.

The judge, Sigríður Hauksdóttir, wrote that the court set great store by the evidence of a trader, Atli Bergmann, who testified for a day and a half in September. According to Bergmann, the governor rang him from Lugano in July 2008 and told him to go on buying. Gíslason's passport shows that he did travel to Lugano on the 10th of that month, and that he returned two days later.

A member of the panel, Kjartan Flosason, withdrew from the case in January, having found that he had owned shares in the bank. He was replaced by Dagný Ólafsdóttir.

The special prosecutor, Ólafur Þór Egilsson, who took office in February 2009 and opened the inquiry that autumn, came out of the courthouse and said that he was neither glad nor sorry. Gíslason said nothing; he shook hands with two of the guards.

He sat on the town council of Ísafjörður for the Independence Party from 1990 to 1994 and was made a Knight of the Falcon in 2005. His wife, the soprano Elín Ósk Jónasdóttir, left the courtroom before the end. A hotel is planned for the bank's old headquarters.""",
  occ("Þórhallur Gíslason", "governor of the Savings Bank of the West", start=("1 March 2003", "2003-03-01"), end=("the night of 6 October 2008", "2008-10-06"), former=True, again=["governor#4"]),
  occ("Bryndís Haraldsdóttir", "deputy"),
  occ("Þórhallur Gíslason", "deputy governor", start=("1997", "1997")),
  occ("Ingimar Steinsson", "chairman", former=True),
  occ("Sigríður Hauksdóttir", "judge"),
  occ("Kjartan Flosason", "member of the panel", end=("January", "2013-01")),
  occ("Dagný Ólafsdóttir", "member of the panel"),
  occ("Ólafur Þór Egilsson", "special prosecutor", start=("February 2009", "2009-02"), again=["office"]),
  occ("Þórhallur Gíslason", "sat on the town council of Ísafjörður", start=("1990", "1990"), end=("1994", "1994")),
  fact("Þórhallur Gíslason", "occupation", "lawyer"),
  fact("Atli Bergmann", "occupation", "trader"),
  fact("Þórhallur Gíslason", "party", "Independence Party"),
  fact("Þórhallur Gíslason", "award", "Knight of the Falcon", date=("2005", "2005")),
  fact("Þórhallur Gíslason", "spouse", "Elín Ósk Jónasdóttir"),
  fact("Elín Ósk Jónasdóttir", "occupation", "soprano"),
  ev("conviction", "found", ("today", "2013-10-09"), ["Þórhallur Gíslason"]),
  ev("appointment", "became", ("1997", "1997"), ["Þórhallur Gíslason"]),
  ev("arrest", "was arrested", ("May 2010", "2010-05"), ["Þórhallur Gíslason", "Ingimar Steinsson"]),
  ev("conviction", "was convicted", ("June of last year", "2012-06"), ["Ingimar Steinsson"]),
  ev("testimony", "testified", ("September", "2013-09"), ["Atli Bergmann"]),
  ev("communication", "rang", ("July 2008", "2008-07"), ["Þórhallur Gíslason", "Atli Bergmann"], status="claimed"),
  ev("travel", "did travel", ("the 10th of that month", "2008-07-10"), ["Þórhallur Gíslason"], place="Lugano#2"),
  ev("travel", "returned", ("two days later", "2008-07-12"), ["Þórhallur Gíslason"]),
  ev("recusal", "withdrew from the case", ("January", "2013-01"), ["Kjartan Flosason"]),
  ev("departure", "was replaced", None, ["Kjartan Flosason", "Dagný Ólafsdóttir"]),
  ev("appointment", "took office", ("February 2009", "2009-02"), ["Ólafur Þór Egilsson"]),
  ev("investigation", "opened the inquiry", ("that autumn", "2009"), ["Ólafur Þór Egilsson", "Þórhallur Gíslason"]),
  ev("award", "was made", ("2005", "2005"), ["Þórhallur Gíslason"]),
)
P("d10-26", """WEN TINGYU, THE MINISTER WHO WENT HOME

Wen Tingyu was born on 11 September 1874 at Wuxi, the third son of the salt commissioner Wen Hongde. He passed the provincial examination at twenty-two, bought a bicycle, and in 1902 entered Waseda University in Tokyo, from which he was sent down three years later for a pamphlet.

The Revolution made him secretary to the governor of Kiangsu, Cheng Songnian, a nephew of the great Cheng Lequan. From there he rose fast. In August 1917 he was called to Peking as vice-minister of finance, and on 29 January 1919, when Xu Ruilin resigned, he became minister. He was the fifth in two years. 'The chair,' he wrote to his brother Wen Tinglin, then consul in Kobe, in the same month, 'is still warm from four men and will shortly be warm from me.'

He held it for five months. In March he travelled to Mukden and begged Marshal Zhang Boxiang for the northern customs, to no purpose. In April he met the Japanese banker Nishiyama Kōzō twice at the Hôtel des Wagons-Lits and would take no loan from him. The students who marched on 4 May carried his name on a placard all the same. On 10 June he spoke in the Chamber for the last time; the next day he was accused by the deputy Luo Wenbin of having met Nishiyama in secret at Tientsin as well, and resigned that evening. An inquiry under Judge Dong Renkang cleared him in the autumn.

He was sentenced, he liked to say, to happiness. From 1921 until 1937 he was head of the Wuxi Library, and in 1930 he was awarded the Order of the Brilliant Jade by the Nanking government, whose offer of a ministry he did not answer. He married twice: Gu Lanying in 1896, and after her death the translator Shen Peiwen. He died, still amused, on 2 January 1941.""",
  occ("Wen Hongde", "salt commissioner"),
  occ("Wen Tingyu", "secretary to the governor of Kiangsu"),
  occ("Cheng Songnian", "governor of Kiangsu"),
  occ("Wen Tingyu", "vice-minister of finance", start=("August 1917", "1917-08")),
  occ("Xu Ruilin", "minister#2", end=("29 January 1919", "1919-01-29")),
  occ("Wen Tingyu", "minister#2", start=("29 January 1919", "1919-01-29"), end=("that evening", "1919-06-11"), again=["chair"]),
  occ("Wen Tinglin", "consul in Kobe"),
  occ("Luo Wenbin", "deputy"),
  occ("Dong Renkang", "Judge"),
  occ("Wen Tingyu", "head of the Wuxi Library", start=("1921", "1921"), end=("1937", "1937")),
  fact("Wen Tingyu", "birthDate", "11 September 1874", value="1874-09-11"),
  fact("Wen Tingyu", "birthPlace", "Wuxi"),
  fact("Wen Tingyu", "father", "Wen Hongde"),
  fact("Wen Tingyu", "education", "Waseda University"),
  fact("Cheng Songnian", "relatives", "Cheng Lequan"),
  fact("Wen Tingyu", "siblings", "Wen Tinglin"),
  fact("Nishiyama Kōzō", "nationality", "Japanese"),
  fact("Nishiyama Kōzō", "occupation", "banker"),
  fact("Wen Tingyu", "award", "Order of the Brilliant Jade", date=("1930", "1930")),
  fact("Wen Tingyu", "spouse", "Gu Lanying", date=("1896", "1896")),
  fact("Wen Tingyu", "spouse", "Shen Peiwen"),
  fact("Shen Peiwen", "occupation", "translator"),
  fact("Wen Tingyu", "deathDate", "2 January 1941", value="1941-01-02"),
  ev("appointment", "was called", ("August 1917", "1917-08"), ["Wen Tingyu"]),
  ev("departure", "resigned", ("29 January 1919", "1919-01-29"), ["Xu Ruilin"]),
  ev("appointment", "became", ("29 January 1919", "1919-01-29"), ["Wen Tingyu"]),
  ev("communication", "wrote", ("in the same month", "1919-01"), ["Wen Tingyu", "Wen Tinglin"]),
  ev("travel", "travelled", ("March", "1919-03"), ["Wen Tingyu"], place="Mukden"),
  ev("meeting", "begged", ("March", "1919-03"), ["Wen Tingyu", "Zhang Boxiang"], place="Mukden"),
  ev("meeting", "met", ("April", "1919-04"), ["Wen Tingyu", "Nishiyama Kōzō"], place="Hôtel des Wagons-Lits"),
  ev("speech", "spoke", ("10 June", "1919-06-10"), ["Wen Tingyu"], place="Chamber"),
  ev("meeting", "having met", None, ["Wen Tingyu", "Nishiyama Kōzō"], place="Tientsin", status="claimed"),
  ev("departure", "resigned#2", ("that evening", "1919-06-11"), ["Wen Tingyu"]),
  ev("investigation", "inquiry", ("the autumn", "1919"), ["Dong Renkang", "Wen Tingyu"]),
  ev("award", "was awarded", ("1930", "1930"), ["Wen Tingyu"]),
)

P("d10-27", """LUCKNOW, Monday, 2 March 1992: The chief minister, Mr Raghunandan Prasad Tripathi, dropped two members of his council of ministers on Sunday and inducted five. It was the third change in the eleven months of his government.

The axe fell on Mr Jagdish Yadav, who had held irrigation since April last, and on the minister of state for prisons, Begum Shaista Kidwai. Neither was told before the list reached the press. Mr Yadav, a wrestler in his youth and the member for Bansgaon, drove at once to the Raj Bhavan, where the governor, Mr S. Venkataramiah, gave him tea.

The new ministers were sworn in by the governor at five o'clock. They are led by Dr (Mrs) Kamala Bhargava, a gynaecologist and twice mayor of Kanpur, who takes health. Irrigation goes to Mr Yadav's old rival, Mr Om Prakash Singh. Mr Singh was fined by the election tribunal in 1986, and he is still under investigation by the vigilance commissioner, Mr T. N. Pande, who took up his case in December.

Mr Tripathi flew to Delhi on Thursday and saw the party president, Mr Harish Solanki, on Friday morning for two hours; a second, shorter meeting took place in the evening. He spoke to reporters at Amausi airport on Saturday, but only of the mango crop.

Begum Kidwai said on Sunday night that Mr Tripathi had telephoned her as late as Wednesday to promise her a better portfolio. The chief minister's secretary, Mr B. K. Lal, said no such call had been made.

The Opposition benches were jubilant. Their leader, Comrade Ramdeo Pasi of the Workers' Front, who was elected to that dignity in February, announced a rally for Thursday. He was arrested late last night in Barabanki under the prohibitory orders.

There is persistent talk that Mr Tripathi himself will shortly be sent as governor to a hill State.""",
  occ("Raghunandan Prasad Tripathi", "chief minister"),
  occ("Jagdish Yadav", "irrigation", start=("April last", "1991-04"), end=("Sunday", "1992-03-01")),
  occ("Shaista Kidwai", "minister of state for prisons", end=("Sunday", "1992-03-01")),
  occ("Jagdish Yadav", "member for Bansgaon"),
  occ("S. Venkataramiah", "governor"),
  occ("Kamala Bhargava", "mayor of Kanpur", former=True),
  occ("Kamala Bhargava", "health", start=("Sunday", "1992-03-01")),
  occ("Om Prakash Singh", "Irrigation", start=("Sunday", "1992-03-01")),
  occ("T. N. Pande", "vigilance commissioner"),
  occ("Harish Solanki", "party president"),
  occ("B. K. Lal", "chief minister's secretary"),
  occ("Ramdeo Pasi", "leader", start=("February", "1992-02"), again=["dignity"]),
  fact("Jagdish Yadav", "occupation", "wrestler"),
  fact("Kamala Bhargava", "occupation", "gynaecologist"),
  fact("Ramdeo Pasi", "party", "Workers' Front"),
  ev("departure", "dropped", ("Sunday", "1992-03-01"), ["Raghunandan Prasad Tripathi", "Jagdish Yadav", "Shaista Kidwai"]),
  ev("appointment", "inducted", ("Sunday", "1992-03-01"), ["Raghunandan Prasad Tripathi", "Kamala Bhargava", "Om Prakash Singh"]),
  ev("travel", "drove", ("Sunday", "1992-03-01"), ["Jagdish Yadav"], place="Raj Bhavan"),
  ev("meeting", "gave him tea", ("Sunday", "1992-03-01"), ["Jagdish Yadav", "S. Venkataramiah"], place="Raj Bhavan"),
  ev("appointment", "were sworn in", ("Sunday", "1992-03-01"), ["S. Venkataramiah", "Kamala Bhargava", "Om Prakash Singh"]),
  ev("sanction", "was fined", ("1986", "1986"), ["Om Prakash Singh"]),
  ev("investigation", "took up his case", ("December", "1991-12"), ["T. N. Pande", "Om Prakash Singh"]),
  ev("travel", "flew", ("Thursday", "1992-02-27"), ["Raghunandan Prasad Tripathi"], place="Delhi"),
  ev("meeting", "saw", ("Friday", "1992-02-28"), ["Raghunandan Prasad Tripathi", "Harish Solanki"], place="Delhi"),
  ev("meeting", "second, shorter meeting", ("Friday", "1992-02-28"), ["Raghunandan Prasad Tripathi", "Harish Solanki"], place="Delhi"),
  ev("speech", "spoke", ("Saturday", "1992-02-29"), ["Raghunandan Prasad Tripathi"], place="Amausi airport"),
  ev("communication", "had telephoned", ("Wednesday", "1992-02-26"), ["Raghunandan Prasad Tripathi", "Shaista Kidwai"], status="claimed"),
  ev("election", "was elected", ("February", "1992-02"), ["Ramdeo Pasi"]),
  ev("arrest", "was arrested", ("last night", "1992-03-01"), ["Ramdeo Pasi"], place="Barabanki"),
)

P("d10-28", """ROYAL COMMISSION ON THE ST. BARNABE CANAL
Final Report, Volume I — Narrative of Events

1. Mr. Alphonse Thibaudeau was appointed Minister of Railways and Canals on October 9, 1911. He was then Member for Rivière-aux-Loups, having been first elected at a by-election in 1904. His deputy throughout was Mr. Andrew Muirhead Clegg, a civil engineer who had come to the Department in 1897.

2. On the evening of March 2, 1912, the Minister dined at the Mount Royal Club with Mr. Duncan Farquharson, President of the Laurentian Dredging Company, and Senator Hormisdas Lalonde. Your Commissioners accept the evidence of the club's steward, Joseph Bibeau, given on January 14 last, that the party sat until two in the morning.

3. Four days thereafter the Minister wrote to Mr. Clegg directing that the tenders be opened in his own room. Mr. Clegg replied in writing, on the same day, that he could not advise it. He was suspended on the 11th, and retired from the service at the end of that month.

4. The Company's tender was accepted in May. In June Mr. Farquharson sailed for England on the Megantic. In the following month, as appears from the register, he called on Mr. Thibaudeau at the Hotel Cecil in London, where the Minister had gone upon other business.

5. Mr. Farquharson swore on February 3, 1914, before this Commission, that Senator Lalonde had come to his house in Drummond Street on Christmas Eve, 1912, and had received from him a sum of nine thousand dollars. The Senator denied it upon oath two days later. Upon this point we make no finding.

6. Mr. Thibaudeau disclosed to the Prime Minister, Sir Mortimer Haldane, on November 20, 1913, that he had held shares in the Company since 1908. He resigned the next day. He was succeeded by the Hon. Silas Peabody.

7. A member of this Commission, Mr. Justice Eugène Marchildon, took no part in paragraph 5, the Senator being his cousin. The Canal itself is sound.""",
  occ("Alphonse Thibaudeau", "Minister of Railways and Canals", start=("October 9, 1911", "1911-10-09"), end=("the next day", "1913-11-21")),
  occ("Alphonse Thibaudeau", "Member for Rivière-aux-Loups", start=("1904", "1904")),
  occ("Andrew Muirhead Clegg", "deputy", end=("the end of that month", "1912-03")),
  occ("Duncan Farquharson", "President of the Laurentian Dredging Company"),
  occ("Hormisdas Lalonde", "Senator"),
  occ("Joseph Bibeau", "club's steward"),
  occ("Mortimer Haldane", "Prime Minister"),
  occ("Silas Peabody", "Minister of Railways and Canals"),
  occ("Eugène Marchildon", "member of this Commission"),
  occ("Eugène Marchildon", "Justice"),
  fact("Andrew Muirhead Clegg", "occupation", "civil engineer"),
  fact("Duncan Farquharson", "residence", "Drummond Street"),
  fact("Eugène Marchildon", "relatives", "Hormisdas Lalonde"),
  ev("appointment", "was appointed", ("October 9, 1911", "1911-10-09"), ["Alphonse Thibaudeau"]),
  ev("election", "elected", ("1904", "1904"), ["Alphonse Thibaudeau"]),
  ev("meeting", "dined", ("March 2, 1912", "1912-03-02"), ["Alphonse Thibaudeau", "Duncan Farquharson", "Hormisdas Lalonde"], place="Mount Royal Club"),
  ev("testimony", "evidence", ("January 14 last", "1914-01-14"), ["Joseph Bibeau"]),
  ev("communication", "wrote", ("Four days thereafter", "1912-03-06"), ["Alphonse Thibaudeau", "Andrew Muirhead Clegg"]),
  ev("communication", "replied", ("the same day", "1912-03-06"), ["Andrew Muirhead Clegg", "Alphonse Thibaudeau"]),
  ev("sanction", "was suspended", ("the 11th", "1912-03-11"), ["Andrew Muirhead Clegg"]),
  ev("departure", "retired", ("the end of that month", "1912-03"), ["Andrew Muirhead Clegg"]),
  ev("travel", "sailed", ("June", "1912-06"), ["Duncan Farquharson"], place="England"),
  ev("meeting", "called on", ("the following month", "1912-07"), ["Duncan Farquharson", "Alphonse Thibaudeau"], place="Hotel Cecil"),
  ev("travel", "had gone", ("the following month", "1912-07"), ["Alphonse Thibaudeau"], place="London"),
  ev("testimony", "swore", ("February 3, 1914", "1914-02-03"), ["Duncan Farquharson"]),
  ev("meeting", "had come to his house", ("Christmas Eve, 1912", "1912-12-24"), ["Hormisdas Lalonde", "Duncan Farquharson"], place="Drummond Street", status="claimed"),
  ev("testimony", "denied it upon oath", ("two days later", "1914-02-05"), ["Hormisdas Lalonde"]),
  ev("disclosure", "disclosed", ("November 20, 1913", "1913-11-20"), ["Alphonse Thibaudeau", "Mortimer Haldane"]),
  ev("departure", "resigned", ("the next day", "1913-11-21"), ["Alphonse Thibaudeau"]),
  ev("appointment", "was succeeded", None, ["Silas Peabody"]),
  ev("recusal", "took no part", None, ["Eugène Marchildon"]),
)

P("d10-29", """Justice Iftikhar Hussain Malik
A Memoir by his Son, Chapter 11

My father was sworn in as Chief Justice of the High Court on 4 July 1977, and on the 5th there was no government. He used to say that no judge in the Commonwealth had enjoyed a quieter first morning.

The general sent for him on the 8th. Present in the bungalow at Rawalpindi were the law secretary, Rafiq Anwar Shaikh, and a silent brigadier whose name nobody has been able to give me. My father was asked to become acting governor of the province and, which I think my mother never forgave, he declined. The post was taken within the week by Justice Sardar Aslam Niazi, who had been at Aitchison with him.

The hard time began that October. On the 11th my father telephoned Shaikh about the detention of the newspaper editor Mazhar Qureshi, who had been arrested in Lahore on 30 September. On the 13th he ordered Qureshi's release. Qureshi was let go and taken again at the prison gate. Two days later my father went up to Rawalpindi by the night train and told the general to his face that he would not sit again until the order was obeyed. He was transferred to the Federal Shariat Bench that same month, and resigned from it on 1 January without having heard a case.

He was a free man and rather enjoyed it. He stood for the Senate in 1985 and lost by six votes. In March 1989 Prime Minister Nusrat Khuhro appointed him ambassador to Rome, where he presented his credentials to President Ottavio Cossutta on 2 May and made a speech in what he believed to be Italian. He was decorated by the Italians when he left, in the summer of 1992.

Niazi's version, given in an interview long afterwards, is that my father met the general a third time that autumn. I don't believe it. The avenue which they've named after Niazi floods every monsoon.""",
  occ("Iftikhar Hussain Malik", "Chief Justice of the High Court", start=("4 July 1977", "1977-07-04"), end=("that same month", "1977-10"), again=["Justice"]),
  occ("Rafiq Anwar Shaikh", "law secretary"),
  occ("Sardar Aslam Niazi", "acting governor of the province", start=("within the week", "1977-07"), again=["post"]),
  occ("Sardar Aslam Niazi", "Justice#3"),
  occ("Mazhar Qureshi", "newspaper editor"),
  occ("Iftikhar Hussain Malik", "Federal Shariat Bench", start=("that same month", "1977-10"), end=("1 January", "1978-01-01")),
  occ("Nusrat Khuhro", "Prime Minister"),
  occ("Iftikhar Hussain Malik", "ambassador to Rome", start=("March 1989", "1989-03"), end=("the summer of 1992", "1992")),
  occ("Ottavio Cossutta", "President"),
  fact("Sardar Aslam Niazi", "education", "Aitchison"),
  fact("Iftikhar Hussain Malik", "education", "Aitchison"),
  ev("appointment", "was sworn in", ("4 July 1977", "1977-07-04"), ["Iftikhar Hussain Malik"]),
  ev("meeting", "sent for him", ("the 8th", "1977-07-08"), ["Iftikhar Hussain Malik", "Rafiq Anwar Shaikh"], place="Rawalpindi"),
  ev("appointment", "was taken", ("within the week", "1977-07"), ["Sardar Aslam Niazi"]),
  ev("communication", "telephoned", ("the 11th", "1977-10-11"), ["Iftikhar Hussain Malik", "Rafiq Anwar Shaikh"]),
  ev("arrest", "had been arrested", ("30 September", "1977-09-30"), ["Mazhar Qureshi"], place="Lahore"),
  ev("arrest", "taken again", None, ["Mazhar Qureshi"], place="prison gate"),
  ev("travel", "went up", ("Two days later", "1977-10-15"), ["Iftikhar Hussain Malik"], place="Rawalpindi#2"),
  ev("meeting", "told the general to his face", ("Two days later", "1977-10-15"), ["Iftikhar Hussain Malik"], place="Rawalpindi#2"),
  ev("appointment", "was transferred", ("that same month", "1977-10"), ["Iftikhar Hussain Malik"]),
  ev("departure", "resigned", ("1 January", "1978-01-01"), ["Iftikhar Hussain Malik"]),
  ev("candidacy", "stood for the Senate", ("1985", "1985"), ["Iftikhar Hussain Malik"]),
  ev("appointment", "appointed", ("March 1989", "1989-03"), ["Nusrat Khuhro", "Iftikhar Hussain Malik"]),
  ev("meeting", "presented his credentials", ("2 May", "1989-05-02"), ["Iftikhar Hussain Malik", "Ottavio Cossutta"], place="Rome"),
  ev("speech", "made a speech", ("2 May", "1989-05-02"), ["Iftikhar Hussain Malik"], place="Rome"),
  ev("award", "was decorated", ("the summer of 1992", "1992"), ["Iftikhar Hussain Malik"]),
  ev("departure", "left", ("the summer of 1992", "1992"), ["Iftikhar Hussain Malik"]),
  ev("meeting", "met", ("that autumn", "1977"), ["Iftikhar Hussain Malik"], status="claimed"),
)

P("d10-30", """WARSAW, 21 June 2006 — The parliamentary commission on the privatisation of the State Lottery heard its most senior witness so far on Tuesday when Zdzisław Krupa, prime minister from October 1997 to September 2001, gave evidence for nine hours with a break for soup.

Mr Krupa, now a member of the European Parliament, admitted that he had met the Austrian investor Helmut Prohaska at a hunting estate near Suwałki on 12 September 1999. He had not, he said, spoken of the Lottery. The meeting had been arranged by the treasury minister of the time, Elżbieta Wrona. Ms Wrona testified in May, and told the commission then that Mr Prohaska had rung her from Vienna two days before the shoot; the investor, through his lawyers, calls that a fantasy.

The commission's chairman, Bartosz Nowicki of Law and Order, opened the sitting by reading aloud a letter. His deputy, Iwona Szulc, a Democrat, left the table for the whole of the afternoon, as her former law partner is defending Ms Wrona. She had announced her withdrawal on Monday.

The commission was set up in November 2005. Its first chairman, the actor Kazimierz Dudek, resigned in February after he had been fined for drunken driving, and Mr Nowicki was elected in his place on 2 March. A prosecutor seconded to the commission, Paweł Gajda, is examining the accounts of the Lottery's last state director, Adam Lis, who was arrested on 9 June at Okęcie airport, on his way to Cyprus.

Mr Krupa flew back to Strasbourg in the evening. Asked about reports that he may be made commissioner in Brussels, he laughed.

In other business, President Leon Zawadzki on Tuesday awarded the Commander's Cross of Polonia Restituta to the retiring chief of the audit office, Halina Maj, and on the same day nominated no one to follow her. The strawberries are late this year.""",
  occ("Zdzisław Krupa", "prime minister", start=("October 1997", "1997-10"), end=("September 2001", "2001-09")),
  occ("Zdzisław Krupa", "member of the European Parliament"),
  occ("Elżbieta Wrona", "treasury minister", former=True),
  occ("Bartosz Nowicki", "chairman", start=("2 March", "2006-03-02")),
  occ("Iwona Szulc", "deputy"),
  occ("Kazimierz Dudek", "first chairman", end=("February", "2006-02")),
  occ("Paweł Gajda", "prosecutor"),
  occ("Adam Lis", "state director", former=True),
  occ("Leon Zawadzki", "President"),
  occ("Halina Maj", "chief of the audit office"),
  fact("Helmut Prohaska", "nationality", "Austrian"),
  fact("Helmut Prohaska", "occupation", "investor"),
  fact("Bartosz Nowicki", "party", "Law and Order"),
  fact("Iwona Szulc", "party", "Democrat"),
  fact("Kazimierz Dudek", "occupation", "actor"),
  fact("Halina Maj", "award", "Commander's Cross of Polonia Restituta", date=("Tuesday#2", "2006-06-20")),
  ev("testimony", "gave evidence", ("Tuesday", "2006-06-20"), ["Zdzisław Krupa"]),
  ev("meeting", "had met", ("12 September 1999", "1999-09-12"), ["Zdzisław Krupa", "Helmut Prohaska"], place="Suwałki"),
  ev("disclosure", "admitted", ("Tuesday", "2006-06-20"), ["Zdzisław Krupa"]),
  ev("testimony", "testified", ("May", "2006-05"), ["Elżbieta Wrona"]),
  ev("communication", "had rung", ("two days before the shoot", "1999-09-10"), ["Helmut Prohaska", "Elżbieta Wrona"], status="claimed"),
  ev("recusal", "left the table", ("the whole of the afternoon", "2006-06-20"), ["Iwona Szulc"]),
  ev("recusal", "withdrawal", ("Monday", "2006-06-19"), ["Iwona Szulc"]),
  ev("departure", "resigned", ("February", "2006-02"), ["Kazimierz Dudek"]),
  ev("sanction", "had been fined", None, ["Kazimierz Dudek"]),
  ev("election", "was elected", ("2 March", "2006-03-02"), ["Bartosz Nowicki"]),
  ev("investigation", "is examining", None, ["Paweł Gajda", "Adam Lis"]),
  ev("arrest", "was arrested", ("9 June", "2006-06-09"), ["Adam Lis"], place="Okęcie airport"),
  ev("travel", "flew back", ("the evening", "2006-06-20"), ["Zdzisław Krupa"], place="Strasbourg"),
  ev("award", "awarded", ("Tuesday#2", "2006-06-20"), ["Leon Zawadzki", "Halina Maj"]),
)
P("d10-31", """The Impeachment of Governor Starbuck
(from A History of Harlan County and the State, 1931)

No son of Harlan County rose higher or fell in plainer view than Lucius Q. Starbuck. A storekeeper's boy, born at Ferris Mills on June 3, 1862, he was county attorney at thirty, represented the county in the State Senate from 1897 to 1903, and on the second Tuesday of January, 1911, was inaugurated governor after the hottest canvass in memory, in which he had beaten Colonel Amos T. Gentry, the Republican, by 904 votes.

The trouble was the penitentiary twine plant. In the spring of 1912 the warden, Eli Cobb, a brother-in-law of the governor, met at the Planters' House in Memphis with one Harvey Sachs, a broker, and a contract was drawn. State Treasurer Noble Rainey refused to pay on it. On September 9 Rainey wrote to the attorney general, the able Judge Paul Delacroix, asking for an opinion; on the 11th the governor removed Rainey from office. He had overreached. A committee of the House under Speaker Wiley Pugh began to inquire in January of 1913.

Cobb took the stand on February 4. He swore that the governor had telephoned him at Memphis and told him to sign. Sachs was arrested at Cairo, Illinois, nine days later, carrying in his valise the governor's note of hand. Senator Thaddeus Orr, Starbuck's law partner, asked to be excused from sitting in the trial, and was. On March 27 the Senate found the governor guilty upon three articles and he was removed. Lieutenant Governor Isaac Bell took the oath as governor that night by lamplight.

Starbuck ran for Congress in 1916 as an independent, and was not elected. He always spoke kindly of Rainey, who had been restored to the treasury in the month of the verdict. The twine was excellent.""",
  occ("Lucius Q. Starbuck", "county attorney", start=("at thirty", "1892")),
  occ("Lucius Q. Starbuck", "represented the county in the State Senate", start=("1897", "1897"), end=("1903", "1903")),
  occ("Lucius Q. Starbuck", "governor", start=("the second Tuesday of January, 1911", "1911-01-10"), end=("March 27", "1913-03-27"), again=["Governor"]),
  occ("Eli Cobb", "warden"),
  occ("Noble Rainey", "State Treasurer", end=("the 11th", "1912-09-11"), again=["office"]),
  occ("Paul Delacroix", "attorney general"),
  occ("Paul Delacroix", "Judge"),
  occ("Wiley Pugh", "Speaker"),
  occ("Thaddeus Orr", "Senator"),
  occ("Isaac Bell", "Lieutenant Governor"),
  occ("Isaac Bell", "governor#7", start=("March 27", "1913-03-27")),
  occ("Noble Rainey", "treasury", start=("the month of the verdict", "1913-03")),
  fact("Lucius Q. Starbuck", "birthPlace", "Ferris Mills"),
  fact("Lucius Q. Starbuck", "birthDate", "June 3, 1862", value="1862-06-03"),
  fact("Amos T. Gentry", "party", "Republican"),
  fact("Lucius Q. Starbuck", "relatives", "Eli Cobb"),
  fact("Eli Cobb", "relatives", "Lucius Q. Starbuck"),
  fact("Harvey Sachs", "occupation", "broker"),
  fact("Thaddeus Orr", "occupation", "law partner"),
  fact("Lucius Q. Starbuck", "party", "independent"),
  ev("appointment", "was inaugurated", ("the second Tuesday of January, 1911", "1911-01-10"), ["Lucius Q. Starbuck"]),
  ev("election", "had beaten", None, ["Lucius Q. Starbuck", "Amos T. Gentry"]),
  ev("meeting", "met", ("the spring of 1912", "1912"), ["Eli Cobb", "Harvey Sachs"], place="Memphis"),
  ev("communication", "wrote", ("September 9", "1912-09-09"), ["Noble Rainey", "Paul Delacroix"]),
  ev("departure", "removed", ("the 11th", "1912-09-11"), ["Noble Rainey", "Lucius Q. Starbuck"]),
  ev("investigation", "began to inquire", ("January of 1913", "1913-01"), ["Wiley Pugh", "Lucius Q. Starbuck"]),
  ev("testimony", "took the stand", ("February 4", "1913-02-04"), ["Eli Cobb"]),
  ev("communication", "had telephoned", None, ["Lucius Q. Starbuck", "Eli Cobb"], status="claimed"),
  ev("arrest", "was arrested", ("nine days later", "1913-02-13"), ["Harvey Sachs"], place="Cairo, Illinois"),
  ev("recusal", "asked to be excused", None, ["Thaddeus Orr"]),
  ev("conviction", "found the governor guilty", ("March 27", "1913-03-27"), ["Lucius Q. Starbuck"]),
  ev("departure", "was removed", ("March 27", "1913-03-27"), ["Lucius Q. Starbuck"]),
  ev("appointment", "took the oath", ("March 27", "1913-03-27"), ["Isaac Bell"]),
  ev("candidacy", "ran for Congress", ("1916", "1916"), ["Lucius Q. Starbuck"]),
  ev("appointment", "had been restored", ("the month of the verdict", "1913-03"), ["Noble Rainey"]),
)

P("d10-32", """Kuroiwa Masaharu (黒岩 正治, 8 April 1909 – 21 October 1993) was a Japanese bureaucrat and Liberal Party politician, twice a minister, whose name is bound up with the tanker affair of 1976.

Early career

Born at Tsuruoka as Satō Masaharu, he was adopted at the age of six by an uncle, the sake brewer Kuroiwa Kenzō. He graduated in law from Tohoku Imperial University in 1932 and entered the Ministry of Communications, of which he was administrative vice-minister from June 1955 to March 1958. At the general election held that May he won a seat in the House of Representatives for Yamagata's second district. He kept it for eighteen years.

Minister

In the second cabinet of Prime Minister Hatoyama Ryōhei he became Minister of Transport on 14 January 1970, and from 7 July 1972 he was Chief Cabinet Secretary. He went to Peking with the prime minister that September, met the vice-premier Deng Yichao, and, by his own account, understood nothing of what was said but enjoyed the duck.

The affair

On 4 February 1976 a vice-president of the Pacific Hull Corporation, Walter Kessler, testified in Washington that money had been paid to 'a gentleman at the ministry' through the trading-house executive Ōkubo Shintarō. Kuroiwa denied that he was the man. Ōkubo was arrested on 22 June. At his questioning he claimed that he had met Kuroiwa in a car at Hakone on 10 August 1973 and put two boxes in the boot. On 27 July Kuroiwa himself was arrested at his residence in Mejiro, and he resigned from the Diet two days later.

He was convicted in October 1983, appealed, and was still appealing when he died of pneumonia. His elder brother Satō Kiyoshi, a Lutheran pastor, conducted the funeral.

A statue proposed by the town in 1991 was never put up. Among his rivals in the district was Abe Fumio, who had lost to him six times and who at last, in December 1976, was elected.""",
  occ("Kuroiwa Masaharu", "administrative vice-minister", start=("June 1955", "1955-06"), end=("March 1958", "1958-03")),
  occ("Kuroiwa Masaharu", "seat in the House of Representatives for Yamagata's second district", start=("that May", "1958-05"), end=("two days later", "1976-07-29"), again=["Diet"]),
  occ("Hatoyama Ryōhei", "Prime Minister"),
  occ("Kuroiwa Masaharu", "Minister of Transport", start=("14 January 1970", "1970-01-14")),
  occ("Kuroiwa Masaharu", "Chief Cabinet Secretary", start=("7 July 1972", "1972-07-07")),
  occ("Deng Yichao", "vice-premier"),
  occ("Walter Kessler", "vice-president of the Pacific Hull Corporation"),
  occ("Abe Fumio", "was elected", start=("December 1976", "1976-12")),
  fact("Kuroiwa Masaharu", "nativeName", "黒岩 正治"),
  fact("Kuroiwa Masaharu", "birthDate", "8 April 1909", value="1909-04-08"),
  fact("Kuroiwa Masaharu", "deathDate", "21 October 1993", value="1993-10-21"),
  fact("Kuroiwa Masaharu", "nationality", "Japanese"),
  fact("Kuroiwa Masaharu", "occupation", "bureaucrat"),
  fact("Kuroiwa Masaharu", "occupation", "politician"),
  fact("Kuroiwa Masaharu", "party", "Liberal Party"),
  fact("Kuroiwa Masaharu", "birthPlace", "Tsuruoka"),
  fact("Kuroiwa Masaharu", "birthName", "Satō Masaharu"),
  fact("Kuroiwa Masaharu", "relatives", "Kuroiwa Kenzō"),
  fact("Kuroiwa Kenzō", "occupation", "sake brewer"),
  fact("Kuroiwa Masaharu", "education", "Tohoku Imperial University", date=("1932", "1932")),
  fact("Ōkubo Shintarō", "occupation", "executive"),
  fact("Kuroiwa Masaharu", "residence", "Mejiro"),
  fact("Kuroiwa Masaharu", "causeOfDeath", "pneumonia"),
  fact("Kuroiwa Masaharu", "siblings", "Satō Kiyoshi"),
  fact("Satō Kiyoshi", "occupation", "pastor"),
  fact("Satō Kiyoshi", "religion", "Lutheran"),
  ev("election", "won a seat", ("that May", "1958-05"), ["Kuroiwa Masaharu"]),
  ev("appointment", "became", ("14 January 1970", "1970-01-14"), ["Kuroiwa Masaharu"]),
  ev("travel", "went", ("that September", "1972-09"), ["Kuroiwa Masaharu", "Hatoyama Ryōhei"], place="Peking"),
  ev("meeting", "met", ("that September", "1972-09"), ["Kuroiwa Masaharu", "Deng Yichao"], place="Peking"),
  ev("testimony", "testified", ("4 February 1976", "1976-02-04"), ["Walter Kessler"], place="Washington"),
  ev("arrest", "was arrested", ("22 June", "1976-06-22"), ["Ōkubo Shintarō"]),
  ev("meeting", "had met", ("10 August 1973", "1973-08-10"), ["Ōkubo Shintarō", "Kuroiwa Masaharu"], place="Hakone", status="claimed"),
  ev("arrest", "was arrested#2", ("27 July", "1976-07-27"), ["Kuroiwa Masaharu"], place="Mejiro"),
  ev("departure", "resigned", ("two days later", "1976-07-29"), ["Kuroiwa Masaharu"]),
  ev("conviction", "was convicted", ("October 1983", "1983-10"), ["Kuroiwa Masaharu"]),
  ev("candidacy", "had lost", None, ["Abe Fumio"]),
  ev("election", "was elected", ("December 1976", "1976-12"), ["Abe Fumio"]),
)

P("d10-33", """TRIBUNAL TOLD OF AIRPORT MEETING

Dublin, Thursday 11 May 2000

A former county manager met a developer and a sitting Minister at Dublin Airport in the week that a vital rezoning motion was tabled, the planning tribunal heard yesterday.

Mr Dermot Scully, who was Meath county manager from 1984 to 1993, said in evidence that he had gone to the airport on 16 June 1989 at the request of the then Minister for the Environment, Mr Brendan Considine. Also there was Mr Ciarán Lawlor-Burke of Greenpark Homes. Tea was ordered. No money, he said, was mentioned, let alone seen.

Mr Considine accepts that the meeting took place. In February he disclosed to the tribunal a diary in which it's recorded. He is due to give evidence next week.

Mr Scully, who is 71 and a native of Athboy, told the tribunal's chairman, Mr Justice Fergus Hanly, that he'd been telephoned on the following Monday by Councillor Assumpta Reilly of Fianna Éireann, then cathaoirleach of the council, who asked what he had been up to. Mrs Reilly testified on Tuesday and remembered no telephone call. She remembered the summer as wet.

The tribunal's third member, Judge Alma Keogh, was absent. She has taken no part in this module since 2 May, when she informed the chairman that her husband, the architect Donal Keogh, had drawn plans for Greenpark.

Mr Lawlor-Burke was fined £5,000 by the High Court last November for failing to hand over bank statements. Last month he travelled from Marbella to apologise in person, and was received by the tribunal's registrar, Ms Niamh Tobin, who gave him a receipt.

Mr Considine held the environment portfolio from March 1987 until his resignation in July 1989. He was never a candidate again, though often spoken of for the Park, and was made an honorary doctor of the University of Limerick in 1996.""",
  occ("Dermot Scully", "Meath county manager", start=("1984", "1984"), end=("1993", "1993"), former=True, again=["county manager"]),
  occ("Brendan Considine", "environment portfolio", start=("March 1987", "1987-03"), end=("July 1989", "1989-07"), again=["Minister", "Minister for the Environment"]),
  occ("Fergus Hanly", "chairman"),
  occ("Fergus Hanly", "Justice"),
  occ("Assumpta Reilly", "Councillor"),
  occ("Assumpta Reilly", "cathaoirleach of the council", former=True),
  occ("Alma Keogh", "third member"),
  occ("Alma Keogh", "Judge"),
  occ("Niamh Tobin", "registrar"),
  fact("Ciarán Lawlor-Burke", "occupation", "developer"),
  fact("Dermot Scully", "birthPlace", "Athboy"),
  fact("Assumpta Reilly", "party", "Fianna Éireann"),
  fact("Alma Keogh", "spouse", "Donal Keogh"),
  fact("Donal Keogh", "occupation", "architect"),
  fact("Brendan Considine", "award", "honorary doctor of the University of Limerick", date=("1996", "1996")),
  ev("meeting", "met", ("16 June 1989", "1989-06-16"), ["Dermot Scully", "Ciarán Lawlor-Burke", "Brendan Considine"], place="Dublin Airport"),
  ev("testimony", "evidence", ("yesterday", "2000-05-10"), ["Dermot Scully"]),
  ev("meeting", "meeting", None, ["Dermot Scully", "Ciarán Lawlor-Burke", "Brendan Considine"]),
  ev("disclosure", "disclosed", ("February", "2000-02"), ["Brendan Considine"]),
  ev("communication", "been telephoned", ("the following Monday", "1989-06-19"), ["Dermot Scully", "Assumpta Reilly"], status="claimed"),
  ev("testimony", "testified", ("Tuesday", "2000-05-09"), ["Assumpta Reilly"]),
  ev("recusal", "has taken no part", ("2 May", "2000-05-02"), ["Alma Keogh"]),
  ev("disclosure", "informed", ("2 May", "2000-05-02"), ["Alma Keogh", "Fergus Hanly"]),
  ev("sanction", "was fined", ("last November", "1999-11"), ["Ciarán Lawlor-Burke"]),
  ev("travel", "travelled", ("Last month", "2000-04"), ["Ciarán Lawlor-Burke"]),
  ev("meeting", "was received", ("Last month", "2000-04"), ["Ciarán Lawlor-Burke", "Niamh Tobin"]),
  ev("departure", "resignation", ("July 1989", "1989-07"), ["Brendan Considine"]),
  ev("award", "was made an honorary doctor", ("1996", "1996"), ["Brendan Considine"]),
)

P("d10-34", """Dame Ermine Bascombe-Clarke, who has died in Bridgetown at the age of 88, was the first woman to lead a Barbadian embassy and the last person in Bay Street, it was said, to write a dispatch in complete sentences.

Ermine Louise Bascombe was born in St Philip on 30 March 1925. Her father, Conrad Bascombe, was a sugar boiler; her mother, Iris, took in sewing. She won the island scholarship from Queen's College in 1943 and read classics at McGill. For ten years she taught. In 1958 she was appointed assistant secretary in the Federal Government in Port of Spain, and when that collapsed, in May 1962, she came home with a trunk of files.

The new state needed diplomats. She flew to New York in November 1966 with the first delegation to the United Nations, led by the foreign minister, Cameron Yarde, and it was she who telephoned the secretariat to ask where the flag should be delivered. From 1970 to 1976 she was high commissioner in London. She disliked sherry, but on 12 October 1972 she took it with the Foreign Secretary, Sir Giles Fanshawe, and came away with a sugar quota; the two exchanged Christmas cards until he died.

Her candour cost her. Called before a select committee in April 1977, she testified that Mr Yarde had known of the arms flights. He resigned in the same week. She was reprimanded by the head of the civil service, Winston Alleyne, for the manner of her evidence, and was sent the following January as ambassador to Caracas, where she had nothing to do and did it well. She retired in 1985.

She was made a Dame of St Andrew in 1990 and was later president of the Barbados Museum. She was asked to be governor-general and, on the telephone, is supposed to have said no before the sentence was finished. She married the surveyor Noel Clarke in 1954; he died in 2001. The new library at the college is to be called after her.""",
  occ("Ermine Bascombe-Clarke", "assistant secretary in the Federal Government", start=("1958", "1958"), end=("May 1962", "1962-05")),
  occ("Ermine Bascombe-Clarke", "delegation to the United Nations", start=("November 1966", "1966-11")),
  occ("Cameron Yarde", "foreign minister", end=("in the same week", "1977-04")),
  occ("Ermine Bascombe-Clarke", "high commissioner in London", start=("1970", "1970"), end=("1976", "1976")),
  occ("Giles Fanshawe", "Foreign Secretary"),
  occ("Winston Alleyne", "head of the civil service"),
  occ("Ermine Bascombe-Clarke", "ambassador to Caracas", start=("the following January", "1978-01")),
  occ("Ermine Bascombe-Clarke", "president of the Barbados Museum"),
  fact("Ermine Bascombe-Clarke", "deathPlace", "Bridgetown"),
  fact("Ermine Bascombe-Clarke", "nationality", "Barbadian"),
  fact("Ermine Bascombe-Clarke", "birthName", "Ermine Louise Bascombe"),
  fact("Ermine Bascombe-Clarke", "birthPlace", "St Philip"),
  fact("Ermine Bascombe-Clarke", "birthDate", "30 March 1925", value="1925-03-30"),
  fact("Ermine Bascombe-Clarke", "father", "Conrad Bascombe"),
  fact("Conrad Bascombe", "occupation", "sugar boiler"),
  fact("Ermine Bascombe-Clarke", "mother", "Iris"),
  fact("Ermine Bascombe-Clarke", "education", "Queen's College"),
  fact("Ermine Bascombe-Clarke", "education", "McGill"),
  fact("Ermine Bascombe-Clarke", "occupation", "taught"),
  fact("Ermine Bascombe-Clarke", "award", "island scholarship", date=("1943", "1943")),
  fact("Ermine Bascombe-Clarke", "award", "Dame of St Andrew", date=("1990", "1990")),
  fact("Ermine Bascombe-Clarke", "spouse", "Noel Clarke", date=("1954", "1954")),
  fact("Noel Clarke", "occupation", "surveyor"),
  fact("Noel Clarke", "deathDate", "2001", value="2001"),
  ev("award", "won", ("1943", "1943"), ["Ermine Bascombe-Clarke"]),
  ev("appointment", "was appointed", ("1958", "1958"), ["Ermine Bascombe-Clarke"]),
  ev("travel", "came home", ("May 1962", "1962-05"), ["Ermine Bascombe-Clarke"]),
  ev("travel", "flew", ("November 1966", "1966-11"), ["Ermine Bascombe-Clarke", "Cameron Yarde"], place="New York"),
  ev("communication", "telephoned", ("November 1966", "1966-11"), ["Ermine Bascombe-Clarke"]),
  ev("meeting", "took it", ("12 October 1972", "1972-10-12"), ["Ermine Bascombe-Clarke", "Giles Fanshawe"]),
  ev("communication", "exchanged Christmas cards", None, ["Ermine Bascombe-Clarke", "Giles Fanshawe"]),
  ev("testimony", "testified", ("April 1977", "1977-04"), ["Ermine Bascombe-Clarke"]),
  ev("departure", "resigned", ("in the same week", "1977-04"), ["Cameron Yarde"]),
  ev("sanction", "was reprimanded", None, ["Ermine Bascombe-Clarke", "Winston Alleyne"]),
  ev("appointment", "was sent", ("the following January", "1978-01"), ["Ermine Bascombe-Clarke"]),
  ev("departure", "retired", ("1985", "1985"), ["Ermine Bascombe-Clarke"]),
  ev("award", "was made a Dame of St Andrew", ("1990", "1990"), ["Ermine Bascombe-Clarke"]),
)

P("d10-35", """Of the Vizierate of Mirza Abbas-Qoli

The Shah, returning from Sultaniyeh in the autumn of 1851, dismissed Mirza Hasan Ashtiani, who had been chief minister since his accession, and on 13 November gave the seal to Mirza Abbas-Qoli of Nur. The new minister was then four-and-forty. He came of a house of army secretaries; his grandfather, Mirza Rahim, had kept the rolls of the Nuri horse under Karim Khan.

Colonel Justin Sheffield, the British envoy, called upon him the next morning; Prince Dolgorin, envoy of the Tsar, came the morning after. To each he said that he had no other friend. In the following January the fallen man was put to death in the bath at Fin; Abbas-Qoli's enemies assert that he had spoken with the executioner, Ali Khan, on the eve of his setting out, and his friends that he wept.

He governed for seven years less two months. His elder son, Mirza Kazim, was made president of the council at seventeen. His cousin Fathollah, whom he sent to Tabriz as vizier to the governor in 1853, was recalled three years later, fined sixty thousand tomans and bastinadoed. In March of 1857 he despatched Faridun Khan Kashani to Paris, where he met Lord Cowling on the fourth day of that month and signed the peace, and Faridun Khan, coming home in the spring of the next year, was given the title of Confidant of the Sovereign.

It did not save the minister. On 30 August 1858 he was summoned to Niavaran, heard a paper read, and was deprived of the seal; Mirza Kazim was seized in the same hour. They were carried first to Adran and afterwards, in the winter, to Yazd. A commission under Prince Bahram searched their accounts until the summer.

He died at Qom on the 12th of March, 1865. The plane tree under which he received the envoys is shown, wrongly, to travellers.""",
  occ("Hasan Ashtiani", "chief minister", end=("autumn of 1851", "1851")),
  occ("Abbas-Qoli of Nur", "seal", start=("13 November", "1851-11-13"), end=("30 August 1858", "1858-08-30"), again=["Vizierate", "seal#2"]),
  occ("Justin Sheffield", "British envoy"),
  occ("Dolgorin", "envoy of the Tsar"),
  occ("Rahim", "kept the rolls of the Nuri horse"),
  occ("Ali Khan", "executioner"),
  occ("Kazim", "president of the council"),
  occ("Fathollah", "vizier to the governor", start=("1853", "1853"), end=("three years later", "1856")),
  fact("Abbas-Qoli of Nur", "relatives", "Rahim"),
  fact("Abbas-Qoli of Nur", "children", "Kazim"),
  fact("Abbas-Qoli of Nur", "relatives", "Fathollah"),
  fact("Faridun Khan Kashani", "award", "Confidant of the Sovereign", date=("spring of the next year", "1858")),
  fact("Abbas-Qoli of Nur", "deathPlace", "Qom"),
  fact("Abbas-Qoli of Nur", "deathDate", "12th of March, 1865", value="1865-03-12"),
  fact("Hasan Ashtiani", "deathPlace", "Fin"),
  fact("Hasan Ashtiani", "deathDate", "the following January", value="1852-01"),
  fact("Hasan Ashtiani", "causeOfDeath", "put to death"),
  ev("departure", "dismissed", ("autumn of 1851", "1851"), ["Hasan Ashtiani"]),
  ev("appointment", "gave the seal", ("13 November", "1851-11-13"), ["Abbas-Qoli of Nur"]),
  ev("meeting", "called upon him", ("the next morning", "1851-11-14"), ["Justin Sheffield", "Abbas-Qoli of Nur"]),
  ev("meeting", "came#2", ("the morning after", "1851-11-15"), ["Dolgorin", "Abbas-Qoli of Nur"]),
  ev("meeting", "had spoken", ("eve of his setting out", ""), ["Abbas-Qoli of Nur", "Ali Khan"], status="claimed"),
  ev("appointment", "was made president", None, ["Kazim"]),
  ev("appointment", "sent", ("1853", "1853"), ["Fathollah", "Abbas-Qoli of Nur"]),
  ev("departure", "was recalled", ("three years later", "1856"), ["Fathollah"]),
  ev("sanction", "fined", ("three years later", "1856"), ["Fathollah"]),
  ev("travel", "despatched", ("March of 1857", "1857-03"), ["Faridun Khan Kashani", "Abbas-Qoli of Nur"], place="Paris"),
  ev("meeting", "met", ("fourth day of that month", "1857-03-04"), ["Faridun Khan Kashani", "Cowling"], place="Paris"),
  ev("travel", "coming home", ("spring of the next year", "1858"), ["Faridun Khan Kashani"]),
  ev("award", "was given the title", ("spring of the next year", "1858"), ["Faridun Khan Kashani"]),
  ev("departure", "was deprived of the seal", ("30 August 1858", "1858-08-30"), ["Abbas-Qoli of Nur"], place="Niavaran"),
  ev("arrest", "was seized", ("in the same hour", "1858-08-30"), ["Kazim"]),
  ev("investigation", "searched their accounts", ("until the summer", "1859"), ["Abbas-Qoli of Nur", "Kazim", "Bahram"]),
)
P("d10-36", """A Diary of the Second Regime, 1983–1985

31 December 1983. Soldiers took the radio station at Ikoyi before dawn. At 7 a.m. Brigadier Sani Bello-Dutse spoke to the nation for four minutes. President Alhaji Usman Kontagora was arrested at the rest house in Abuja in his slippers.

3 January 1984. Major-General Mahmud Gwarzo was sworn in as head of state. The chief of staff, Major-General Tunde Osaghae, stood beside him and looked, the Daily Tide thought, like a man at his own wedding.

18 January. Nineteen military governors named, among them Colonel Oladipo Ige for Ondo and Navy Captain Ebitu Ukpong, who succeeded the civilian governor, Chief Melford Okoro, in Rivers.

27 April. Dr Funmilayo Ransome-Cole became the first woman minister of health. She was until then provost of the College of Medicine. In the same week the former minister of transport, Umaru Lamido, was seen by a reporter dining with the publisher Nduka Amaechi in London.

5 July. Lamido was seized in Bayswater, drugged and put in a crate; the crate was opened at Stansted. The British expelled two diplomats. High Commissioner Haruna Tafida was recalled a week later.

12 November. Okoro convicted by the tribunal at Lagos of having enriched his party, and given twenty-one years. On the same day the tribunal's chairman, Brigadier Paul Omu-Effiong, disclosed that he was related to the next accused by marriage and stood aside.

February 1985. Osaghae travelled to Mecca, and was received on the way home by the French defence minister, Charles Hernandez, in Paris. Gwarzo, it was put about, telephoned him every night.

27 August 1985. The end. Gwarzo was removed without a shot. Osaghae took power that afternoon and styled himself president. Ransome-Cole resigned two days later, the only minister who did.

The barracks gate has since been painted. Kontagora, set free the following year, farmed until his death in 2008.""",
  occ("Usman Kontagora", "President", end=("31 December 1983", "1983-12-31")),
  occ("Mahmud Gwarzo", "head of state", start=("3 January 1984", "1984-01-03"), end=("27 August 1985", "1985-08-27")),
  occ("Tunde Osaghae", "chief of staff"),
  occ("Oladipo Ige", "military governors", start=("18 January", "1984-01-18")),
  occ("Ebitu Ukpong", "military governors", start=("18 January", "1984-01-18")),
  occ("Melford Okoro", "civilian governor", former=True),
  occ("Funmilayo Ransome-Cole", "minister of health", start=("27 April", "1984-04-27"), end=("two days later", "1985-08-29")),
  occ("Funmilayo Ransome-Cole", "provost of the College of Medicine", end=("until then", "1984-04-27")),
  occ("Umaru Lamido", "minister of transport", former=True),
  occ("Haruna Tafida", "High Commissioner", end=("a week later", "1984-07-12")),
  occ("Paul Omu-Effiong", "chairman"),
  occ("Charles Hernandez", "French defence minister"),
  occ("Tunde Osaghae", "president", start=("27 August 1985", "1985-08-27")),
  fact("Nduka Amaechi", "occupation", "publisher"),
  fact("Usman Kontagora", "deathDate", "2008", value="2008"),
  fact("Usman Kontagora", "occupation", "farmed"),
  ev("speech", "spoke", ("31 December 1983", "1983-12-31"), ["Sani Bello-Dutse"]),
  ev("arrest", "was arrested", ("31 December 1983", "1983-12-31"), ["Usman Kontagora"], place="Abuja"),
  ev("appointment", "was sworn in", ("3 January 1984", "1984-01-03"), ["Mahmud Gwarzo"]),
  ev("appointment", "named", ("18 January", "1984-01-18"), ["Oladipo Ige", "Ebitu Ukpong"]),
  ev("appointment", "succeeded", ("18 January", "1984-01-18"), ["Ebitu Ukpong"]),
  ev("appointment", "became", ("27 April", "1984-04-27"), ["Funmilayo Ransome-Cole"]),
  ev("meeting", "dining", ("In the same week", "1984-04"), ["Umaru Lamido", "Nduka Amaechi"], place="London"),
  ev("arrest", "was seized", ("5 July", "1984-07-05"), ["Umaru Lamido"], place="Bayswater"),
  ev("departure", "was recalled", ("a week later", "1984-07-12"), ["Haruna Tafida"]),
  ev("conviction", "convicted", ("12 November", "1984-11-12"), ["Melford Okoro"], place="Lagos"),
  ev("disclosure", "disclosed", ("the same day", "1984-11-12"), ["Paul Omu-Effiong"]),
  ev("recusal", "stood aside", ("the same day", "1984-11-12"), ["Paul Omu-Effiong"]),
  ev("travel", "travelled", ("February 1985", "1985-02"), ["Tunde Osaghae"], place="Mecca"),
  ev("meeting", "was received", ("February 1985", "1985-02"), ["Tunde Osaghae", "Charles Hernandez"], place="Paris"),
  ev("communication", "telephoned", ("February 1985", "1985-02"), ["Mahmud Gwarzo", "Tunde Osaghae"], status="claimed"),
  ev("departure", "was removed", ("27 August 1985", "1985-08-27"), ["Mahmud Gwarzo"]),
  ev("appointment", "took power", ("that afternoon", "1985-08-27"), ["Tunde Osaghae"]),
  ev("departure", "resigned", ("two days later", "1985-08-29"), ["Funmilayo Ransome-Cole"]),
)

P("d10-37", """Helsinki in April: the government falls, the archbishop does not

The month began with a by-election nobody had wanted. On Sunday 3 April 1949 the Agrarian Väinö Kettunen, a dairy manager from Kuopio, won the seat left empty by the death in January of Kaarlo Ahmala, who had held it for twenty-six years. His Social Democratic opponent was Lempi Rask.

On the 5th Prime Minister Edvard Tuominen wrote to the Speaker, Urho Pitkälä, that he would not answer any question about the Petsamo timber. Two days after that he changed his mind and spoke for an hour and a half. He was heard in silence. By the 12th the minister of trade, Onni Hiltula, whose brother's sawmill was at the root of it, had gone: his resignation reached President Lauri Castrén by messenger while the President was in his sauna.

Easter brought a truce, during which Tuominen travelled to Turku. The Archbishop, Dr Aarne Lehtinen-Salo, received him on Good Friday, which fell on the 15th, and preached two days later on the text about the unjust steward. There were demands that the Archbishop be reprimanded. The chapter declined to act.

The committee of inquiry met for the first time on Wednesday the 20th, under its chairman, Judge Toivo Tarjamo. Hiltula, its first witness, testified that the Prime Minister had telephoned him from Stockholm in February and approved the price. Tuominen's secretary, Miss Kerttu Virta, called this a lie. On the 25th the committee's vice-chairman, the banker Rolf von Essen, withdrew from it, having lent the sawmill money.

Tuominen resigned on the 28th. He had been in office since 29 July of the previous year. The President asked Pitkälä to form a ministry, who declined, and then Dr Karl-August Fagerlund-Berg, who accepted and was appointed on the last day of the month. Hiltula was fined by a Tampere court in the autumn.

It snowed on May Day, as is usual.""",
  occ("Väinö Kettunen", "seat", start=("3 April 1949", "1949-04-03")),
  occ("Kaarlo Ahmala", "seat", start=("twenty-six years", "1923"), end=("January", "1949-01")),
  occ("Edvard Tuominen", "Prime Minister", start=("29 July of the previous year", "1948-07-29"), end=("the 28th", "1949-04-28"), again=["office"]),
  occ("Urho Pitkälä", "Speaker"),
  occ("Onni Hiltula", "minister of trade", end=("the 12th", "1949-04-12")),
  occ("Lauri Castrén", "President"),
  occ("Aarne Lehtinen-Salo", "Archbishop"),
  occ("Toivo Tarjamo", "Judge"),
  occ("Toivo Tarjamo", "chairman"),
  occ("Rolf von Essen", "vice-chairman", end=("the 25th", "1949-04-25")),
  occ("Karl-August Fagerlund-Berg", "ministry", start=("the last day of the month", "1949-04-30")),
  fact("Väinö Kettunen", "occupation", "dairy manager"),
  fact("Väinö Kettunen", "party", "Agrarian"),
  fact("Kaarlo Ahmala", "deathDate", "January", value="1949-01"),
  fact("Lempi Rask", "party", "Social Democratic"),
  fact("Kerttu Virta", "occupation", "secretary"),
  fact("Rolf von Essen", "occupation", "banker"),
  ev("election", "won", ("3 April 1949", "1949-04-03"), ["Väinö Kettunen"]),
  ev("candidacy", "opponent", ("3 April 1949", "1949-04-03"), ["Lempi Rask"]),
  ev("communication", "wrote", ("the 5th", "1949-04-05"), ["Edvard Tuominen", "Urho Pitkälä"]),
  ev("speech", "spoke", ("Two days after that", "1949-04-07"), ["Edvard Tuominen"]),
  ev("departure", "had gone", ("the 12th", "1949-04-12"), ["Onni Hiltula"]),
  ev("departure", "resignation", ("the 12th", "1949-04-12"), ["Onni Hiltula", "Lauri Castrén"]),
  ev("travel", "travelled", ("Easter", "1949-04"), ["Edvard Tuominen"], place="Turku"),
  ev("meeting", "received him", ("Good Friday", "1949-04-15"), ["Aarne Lehtinen-Salo", "Edvard Tuominen"], place="Turku"),
  ev("speech", "preached", ("two days later", "1949-04-17"), ["Aarne Lehtinen-Salo"]),
  ev("investigation", "inquiry", ("Wednesday the 20th", "1949-04-20"), ["Toivo Tarjamo"]),
  ev("testimony", "testified", ("Wednesday the 20th", "1949-04-20"), ["Onni Hiltula"]),
  ev("communication", "had telephoned", ("February", "1949-02"), ["Edvard Tuominen", "Onni Hiltula"], status="claimed"),
  ev("recusal", "withdrew", ("the 25th", "1949-04-25"), ["Rolf von Essen"]),
  ev("departure", "resigned", ("the 28th", "1949-04-28"), ["Edvard Tuominen"]),
  ev("appointment", "was appointed", ("the last day of the month", "1949-04-30"), ["Karl-August Fagerlund-Berg"]),
  ev("sanction", "was fined", ("the autumn", "1949"), ["Onni Hiltula"]),
)

P("d10-38", """Cardinal Ambrogio Terzi della Rovigna (Faenza, 19 May 1803 – Rome, 2 December 1871) passed for the cleverest man in the Sacred College and may have been the unluckiest.

He was the second son of Count Marcantonio Terzi and of Olimpia Ginnasi, and was sent at nine to the Nazareno in Rome. Ordained in 1826, he was governor of Fano at twenty-eight. From 1838 he served as nuncio in Turin, where he sat out a quarrel over chaplains by reading the whole of Muratori. In June 1846 he was recalled by the new pontiff, Pius, and in the consistory of 21 December of the same year he was created cardinal.

As Secretary of State, to which office he was named on 10 February 1848 in the place of the ailing Cardinal Giacomo Malvezzi-Ricci, he lasted just twelve weeks. On 3 March he met the envoy of Tuscany, the lawyer Scipione Bargagli, to speak of a customs league; on the 14th he read the Statute to the assembled cardinals. Six weeks later he heard from the Pope's own lips that the army would not cross the Po, and asked leave to go. He left the Quirinal by a side door on 3 May.

When the Pope fled to Gaeta that November, Terzi followed by sea. He travelled in a fruit boat. An assertion of the memoirist Farini, that he there had a secret conversation with the Neapolitan minister of police, Gaetano Sarlo, two nights before Christmas, rests on gossip.

He was legate at Bologna from 1850. In that city his secretary, the abate Luigi Mondini, was arrested in August 1853 for debts, and Terzi, though he had signed for none of them, disclosed the whole to Rome; he was relieved at his own wish the following spring. He was twice spoken of for the tiara. The Grand Cross of St Stephen was bestowed upon him by the Emperor Ferdinand Maximilian in 1857. A street in Faenza bears his name.""",
  occ("Ambrogio Terzi della Rovigna", "Cardinal", start=("21 December of the same year", "1846-12-21"), again=["cardinal"]),
  occ("Ambrogio Terzi della Rovigna", "governor of Fano", start=("twenty-eight", "1831")),
  occ("Ambrogio Terzi della Rovigna", "nuncio in Turin", start=("1838", "1838"), end=("June 1846", "1846-06")),
  occ("Pius", "pontiff", again=["Pope"]),
  occ("Ambrogio Terzi della Rovigna", "Secretary of State", start=("10 February 1848", "1848-02-10"), end=("3 May", "1848-05-03"), again=["office"]),
  occ("Giacomo Malvezzi-Ricci", "Secretary of State", former=True),
  occ("Giacomo Malvezzi-Ricci", "Cardinal#2"),
  occ("Scipione Bargagli", "envoy of Tuscany"),
  occ("Gaetano Sarlo", "Neapolitan minister of police"),
  occ("Ambrogio Terzi della Rovigna", "legate at Bologna", start=("1850", "1850"), end=("the following spring", "1854")),
  occ("Ferdinand Maximilian", "Emperor"),
  fact("Ambrogio Terzi della Rovigna", "birthPlace", "Faenza"),
  fact("Ambrogio Terzi della Rovigna", "birthDate", "19 May 1803", value="1803-05-19"),
  fact("Ambrogio Terzi della Rovigna", "deathPlace", "Rome"),
  fact("Ambrogio Terzi della Rovigna", "deathDate", "2 December 1871", value="1871-12-02"),
  fact("Ambrogio Terzi della Rovigna", "father", "Marcantonio Terzi"),
  fact("Ambrogio Terzi della Rovigna", "mother", "Olimpia Ginnasi"),
  fact("Ambrogio Terzi della Rovigna", "education", "Nazareno"),
  fact("Scipione Bargagli", "occupation", "lawyer"),
  fact("Farini", "occupation", "memoirist"),
  fact("Luigi Mondini", "occupation", "secretary"),
  fact("Ambrogio Terzi della Rovigna", "award", "Grand Cross of St Stephen", date=("1857", "1857")),
  ev("departure", "was recalled", ("June 1846", "1846-06"), ["Ambrogio Terzi della Rovigna", "Pius"]),
  ev("appointment", "was created", ("21 December of the same year", "1846-12-21"), ["Ambrogio Terzi della Rovigna"]),
  ev("appointment", "was named", ("10 February 1848", "1848-02-10"), ["Ambrogio Terzi della Rovigna"]),
  ev("meeting", "met", ("3 March", "1848-03-03"), ["Ambrogio Terzi della Rovigna", "Scipione Bargagli"]),
  ev("speech", "read the Statute", ("the 14th", "1848-03-14"), ["Ambrogio Terzi della Rovigna"]),
  ev("meeting", "heard", ("Six weeks later", "1848-04"), ["Ambrogio Terzi della Rovigna", "Pius"]),
  ev("departure", "left the Quirinal", ("3 May", "1848-05-03"), ["Ambrogio Terzi della Rovigna"]),
  ev("travel", "fled", ("that November", "1848-11"), ["Pius"], place="Gaeta"),
  ev("travel", "followed by sea", None, ["Ambrogio Terzi della Rovigna"], place="Gaeta"),
  ev("meeting", "secret conversation", ("two nights before Christmas", "1848-12-23"), ["Ambrogio Terzi della Rovigna", "Gaetano Sarlo"], place="Gaeta", status="claimed"),
  ev("arrest", "was arrested", ("August 1853", "1853-08"), ["Luigi Mondini"], place="Bologna"),
  ev("disclosure", "disclosed", None, ["Ambrogio Terzi della Rovigna"]),
  ev("departure", "was relieved", ("the following spring", "1854"), ["Ambrogio Terzi della Rovigna"]),
  ev("award", "was bestowed upon him", ("1857", "1857"), ["Ambrogio Terzi della Rovigna", "Ferdinand Maximilian"]),
)

P("d10-39", """Case 41: The Two Lebedevs

Among the files opened in 1992 is one marked with two names, Nikolai Andreyevich Lebedev and Andrei Andreyevich Lebedev. They were brothers, sons of a signalman at Ryazhsk. The elder, Nikolai, born in 1891, joined the Party in 1912; the younger was a student at the Petrovsky Academy until the war took him.

Nikolai was appointed people's commissar of water transport on 30 March 1934. He had previously been secretary of the Saratov regional committee, in which post he was followed by his friend Mark Rubin. At the Party congress of that winter he had spoken on dredging and been applauded. In the same year he received the Order of Lenin. Andrei meanwhile was trade representative in Riga from 1933, and married a Lettish pianist, Velta Ozola, there in October 1935.

On 17 January 1937 Rubin was arrested. Under questioning in March he stated that he had met both brothers at a dacha in Kratovo in the summer of 1936 and that they had talked of 'a change'. The investigator, Lieutenant Pavel Shchukin, wrote in the margin: 'good.' On 2 April Nikolai telephoned Rubin's wife, Sofia; it was the last call from his office. He was dismissed the next day and arrested on the 9th.

Andrei was summoned to Moscow. He travelled by the night train of 14 April, with a suitcase of English books, was met at the station, and does not appear to have had time to open them. The brothers were convicted at the same sitting of the Military Collegium on 25 November, under its chairman, Vasily Ostberg, and Nikolai was shot that night. Andrei was given ten years and died at Magadan on 6 February 1943.

Shchukin himself was arrested in December 1938. He admitted that he had composed the testimony. The convictions were set aside in 1956; Velta, who lived until 1980, kept the certificate in the piano stool.""",
  occ("Nikolai Andreyevich Lebedev", "people's commissar of water transport", start=("30 March 1934", "1934-03-30"), end=("the next day", "1937-04-03"), again=["office"]),
  occ("Nikolai Andreyevich Lebedev", "secretary of the Saratov regional committee", former=True, again=["post"]),
  occ("Mark Rubin", "secretary of the Saratov regional committee"),
  occ("Andrei Andreyevich Lebedev", "trade representative in Riga", start=("1933", "1933")),
  occ("Pavel Shchukin", "investigator"),
  occ("Vasily Ostberg", "chairman"),
  fact("Nikolai Andreyevich Lebedev", "siblings", "Andrei Andreyevich Lebedev"),
  fact("Andrei Andreyevich Lebedev", "siblings", "Nikolai Andreyevich Lebedev"),
  fact("Nikolai Andreyevich Lebedev", "birthDate", "1891", value="1891"),
  fact("Nikolai Andreyevich Lebedev", "party", "Party", date=("1912", "1912")),
  fact("Andrei Andreyevich Lebedev", "education", "Petrovsky Academy"),
  fact("Nikolai Andreyevich Lebedev", "award", "Order of Lenin", date=("the same year", "1934")),
  fact("Andrei Andreyevich Lebedev", "spouse", "Velta Ozola", date=("October 1935", "1935-10")),
  fact("Velta Ozola", "ethnicity", "Lettish"),
  fact("Velta Ozola", "occupation", "pianist"),
  fact("Mark Rubin", "spouse", "Sofia"),
  fact("Nikolai Andreyevich Lebedev", "deathDate", "that night", value="1937-11-25"),
  fact("Nikolai Andreyevich Lebedev", "causeOfDeath", "shot"),
  fact("Andrei Andreyevich Lebedev", "deathPlace", "Magadan"),
  fact("Andrei Andreyevich Lebedev", "deathDate", "6 February 1943", value="1943-02-06"),
  fact("Velta Ozola", "deathDate", "1980", value="1980"),
  ev("appointment", "was appointed", ("30 March 1934", "1934-03-30"), ["Nikolai Andreyevich Lebedev"]),
  ev("appointment", "was followed", None, ["Mark Rubin"]),
  ev("speech", "had spoken", ("that winter", "1934"), ["Nikolai Andreyevich Lebedev"], place="Party congress"),
  ev("award", "received", ("the same year", "1934"), ["Nikolai Andreyevich Lebedev"]),
  ev("arrest", "was arrested", ("17 January 1937", "1937-01-17"), ["Mark Rubin"]),
  ev("testimony", "stated", ("March#2", "1937-03"), ["Mark Rubin", "Pavel Shchukin"]),
  ev("meeting", "had met", ("the summer of 1936", "1936"), ["Mark Rubin", "Nikolai Andreyevich Lebedev", "Andrei Andreyevich Lebedev"], place="Kratovo", status="claimed"),
  ev("communication", "telephoned", ("2 April", "1937-04-02"), ["Nikolai Andreyevich Lebedev", "Sofia"]),
  ev("departure", "was dismissed", ("the next day", "1937-04-03"), ["Nikolai Andreyevich Lebedev"]),
  ev("arrest", "arrested#2", ("the 9th", "1937-04-09"), ["Nikolai Andreyevich Lebedev"]),
  ev("travel", "travelled", ("14 April", "1937-04-14"), ["Andrei Andreyevich Lebedev"], place="Moscow"),
  ev("conviction", "were convicted", ("25 November", "1937-11-25"), ["Nikolai Andreyevich Lebedev", "Andrei Andreyevich Lebedev"]),
  ev("arrest", "was arrested#2", ("December 1938", "1938-12"), ["Pavel Shchukin"]),
  ev("disclosure", "admitted", None, ["Pavel Shchukin"]),
)

P("d10-40", """APIA, Friday 24 May 2013 (Pacific Wire) — The associate minister of works, Tuilagi Sefo Matautia, was suspended from Parliament for fourteen days on Thursday for misleading the House about a road.

The vote was 31 to 13. Prime Minister Faleafa Lealaiauloto, who is abroad, did not take part; nor did the minister of works, Manu Tapusoa, who told the Speaker, Laulu Vaai, at the start of the sitting that the contractor, Peni Schmidt, was his son-in-law, and left the chamber.

Matautia, 44, a former rugby international, was elected for Falealupo East in March 2011 and was made associate minister on 1 June of the same year. He told the House on 9 April that he had never met Schmidt. Last week the chairwoman of the Public Accounts Committee, Salote Taulapapa, produced a photograph. In it the two men sit together, behind a pig, at Lalomanu; the date on the back is 26 December.

In evidence to the committee on Monday, the chief executive of the Land Transport Authority, Leota Ah Kuoi, said that Matautia had rung him three times in January to hurry a payment. Matautia admits one call. Ah Kuoi has been in his post since 2009 and will leave it at the end of June.

'I am sorry for the photograph,' Matautia said outside, to laughter. He has not resigned as associate minister, and an aide said that he did not intend to.

The Prime Minister flew to Wellington on Tuesday for talks with his New Zealand colleague, Bill Hargreaves, whom he met on Wednesday morning. In the evening he addressed the Samoan community at Porirua. He is due home on Sunday.

The police commissioner, Egon Stowers, appointed in February, has opened an investigation into Schmidt's company. Its office on Beach Road was closed on Thursday, and a hen was sitting on the step.""",
  occ("Tuilagi Sefo Matautia", "associate minister#2", start=("1 June of the same year", "2011-06-01"), again=["associate minister of works", "associate minister#3"]),
  occ("Faleafa Lealaiauloto", "Prime Minister"),
  occ("Manu Tapusoa", "minister of works#2"),
  occ("Laulu Vaai", "Speaker"),
  occ("Tuilagi Sefo Matautia", "elected for Falealupo East", start=("March 2011", "2011-03")),
  occ("Salote Taulapapa", "chairwoman of the Public Accounts Committee"),
  occ("Leota Ah Kuoi", "chief executive of the Land Transport Authority", start=("2009", "2009"), end=("the end of June", "2013-06"), again=["post"]),
  occ("Bill Hargreaves", "New Zealand colleague"),
  occ("Egon Stowers", "police commissioner", start=("February", "2013-02")),
  fact("Manu Tapusoa", "relatives", "Peni Schmidt"),
  fact("Peni Schmidt", "occupation", "contractor"),
  fact("Tuilagi Sefo Matautia", "occupation", "rugby international"),
  ev("sanction", "was suspended", ("Thursday", "2013-05-23"), ["Tuilagi Sefo Matautia"]),
  ev("disclosure", "told", ("Thursday", "2013-05-23"), ["Manu Tapusoa", "Laulu Vaai"]),
  ev("recusal", "left the chamber", ("Thursday", "2013-05-23"), ["Manu Tapusoa"]),
  ev("election", "was elected", ("March 2011", "2011-03"), ["Tuilagi Sefo Matautia"]),
  ev("appointment", "was made", ("1 June of the same year", "2011-06-01"), ["Tuilagi Sefo Matautia"]),
  ev("speech", "told#2", ("9 April", "2013-04-09"), ["Tuilagi Sefo Matautia"], place="House#2"),
  ev("disclosure", "produced a photograph", ("Last week", "2013-05"), ["Salote Taulapapa"]),
  ev("meeting", "sit together", ("26 December", "2012-12-26"), ["Tuilagi Sefo Matautia", "Peni Schmidt"], place="Lalomanu"),
  ev("testimony", "evidence", ("Monday", "2013-05-20"), ["Leota Ah Kuoi"]),
  ev("communication", "had rung", ("January", "2013-01"), ["Tuilagi Sefo Matautia", "Leota Ah Kuoi"], status="claimed"),
  ev("travel", "flew", ("Tuesday", "2013-05-21"), ["Faleafa Lealaiauloto"], place="Wellington"),
  ev("meeting", "met#2", ("Wednesday", "2013-05-22"), ["Faleafa Lealaiauloto", "Bill Hargreaves"], place="Wellington"),
  ev("speech", "addressed", ("In the evening", "2013-05-22"), ["Faleafa Lealaiauloto"], place="Porirua"),
  ev("appointment", "appointed", ("February", "2013-02"), ["Egon Stowers"]),
  ev("investigation", "has opened an investigation", None, ["Egon Stowers", "Peni Schmidt"]),
)
P("d10-41", """University of Oakridge — Office of Communications
September 14, 2022

TRUSTEES NAME INTERIM PRESIDENT

The Board of Trustees voted unanimously this morning to appoint Dr. Marisol Etxeberria-Quinn interim president of the University of Oakridge, effective immediately. She succeeds Dr. Thomas Wendell Ashcroft, who tendered his resignation on Monday, September 12.

Dr. Etxeberria-Quinn, a marine biologist, has been provost since July 1, 2018. Before that she was dean of natural sciences for six years. She holds degrees from Reed College and from the University of Hawaii, where she received her doctorate in 1994. "I've been handed a warm chair and a cold coffee," she said. She met with the deans this afternoon and will address faculty on Friday.

Dr. Ashcroft, who became president in August 2015, had been the subject since May of an investigation by former U.S. Attorney Keisha Bramlett into payments to a vendor, Lakeside Events LLC. On August 30 he disclosed to the chair of the Board, Philip Nakagawa, that his stepson, Connor Hale, is a part owner of Lakeside. Mr. Nakagawa told fellow trustees of the matter by email the next day.

Renata Oyelaran, a member of the Board whose law firm has represented Lakeside, recused herself from all deliberations. Trustee Emeritus Walt Sorensen had abstained from a single vote in June for the same reason.

Athletic director Bryce Coletti, who was reprimanded in July for using a Lakeside suite, remains in his post. Former chief financial officer Dana Prewitt, who left the university in 2020, was interviewed in August; she told Ms. Bramlett that she had warned Dr. Ashcroft at a breakfast in October 2019. Dr. Ashcroft does not recall the conversation.

A search committee will be named in due course. Dr. Etxeberria-Quinn has said that she won't be a candidate. The Ashcroft Aquatics Center is open during regular hours.""",
  occ("Marisol Etxeberria-Quinn", "interim president of the University of Oakridge", start=("this morning", "2022-09-14"), again=["INTERIM PRESIDENT"]),
  occ("Thomas Wendell Ashcroft", "president#2", start=("August 2015", "2015-08"), end=("Monday, September 12", "2022-09-12")),
  occ("Marisol Etxeberria-Quinn", "provost", start=("July 1, 2018", "2018-07-01")),
  occ("Marisol Etxeberria-Quinn", "dean of natural sciences", start=("six years", "2012"), end=("July 1, 2018", "2018-07-01")),
  occ("Keisha Bramlett", "U.S. Attorney", former=True),
  occ("Philip Nakagawa", "chair of the Board"),
  occ("Renata Oyelaran", "member of the Board"),
  occ("Walt Sorensen", "Trustee Emeritus"),
  occ("Bryce Coletti", "Athletic director", again=["post"]),
  occ("Dana Prewitt", "chief financial officer", end=("2020", "2020"), former=True),
  fact("Marisol Etxeberria-Quinn", "occupation", "marine biologist"),
  fact("Marisol Etxeberria-Quinn", "education", "Reed College"),
  fact("Marisol Etxeberria-Quinn", "education", "University of Hawaii", date=("1994", "1994")),
  fact("Thomas Wendell Ashcroft", "relatives", "Connor Hale"),
  ev("appointment", "appoint", ("this morning", "2022-09-14"), ["Marisol Etxeberria-Quinn"]),
  ev("appointment", "succeeds", None, ["Marisol Etxeberria-Quinn"]),
  ev("departure", "resignation", ("Monday, September 12", "2022-09-12"), ["Thomas Wendell Ashcroft"]),
  ev("meeting", "met", ("this afternoon", "2022-09-14"), ["Marisol Etxeberria-Quinn"]),
  ev("appointment", "became", ("August 2015", "2015-08"), ["Thomas Wendell Ashcroft"]),
  ev("investigation", "investigation", ("May", "2022-05"), ["Thomas Wendell Ashcroft", "Keisha Bramlett"]),
  ev("disclosure", "disclosed", ("August 30", "2022-08-30"), ["Thomas Wendell Ashcroft", "Philip Nakagawa"]),
  ev("communication", "told fellow trustees", ("the next day", "2022-08-31"), ["Philip Nakagawa"]),
  ev("recusal", "recused herself", None, ["Renata Oyelaran"]),
  ev("recusal", "had abstained", ("June", "2022-06"), ["Walt Sorensen"]),
  ev("sanction", "was reprimanded", ("July#2", "2022-07"), ["Bryce Coletti"]),
  ev("departure", "left", ("2020", "2020"), ["Dana Prewitt"]),
  ev("testimony", "was interviewed", ("August#3", "2022-08"), ["Dana Prewitt", "Keisha Bramlett"]),
  ev("communication", "had warned", ("October 2019", "2019-10"), ["Dana Prewitt", "Thomas Wendell Ashcroft"], status="claimed"),
)

P("d10-42", """Concerning the doge's brother, and how Ser Zuanne Barbo fell

In the year 1431 Francesco Donado being doge, his brother Ser Marco Donado was sent as podestà to Treviso, and entered upon the office on the first day of June. Ser Zuanne Barbo, who had held it before him and was a man of cold manners, embraced him on the bridge and gave him the keys. He then went home to Venice and was elected to the Council of Ten in the month of October.

The following January a letter came into the hands of the Ten. It said that Ser Marco had met the Count of Carmignano, captain-general of our enemies, in a mill by the Piave on the night of Saint Martin. Ser Zuanne read it aloud before his colleagues. Inquiry was ordered, and was committed to Ser Andrea Loredan, inquisitor, who rode to Treviso on the 20th of that month and examined the miller. The doge, being the brother, left the hall when the matter was spoken of, and did so every time.

On the 4th of March Ser Marco was arrested in his own palace as he sat at cards. He denied all. He was brought to Venice in a covered boat on the day following. But the miller, whose name was Menego, when he was put upon the rope, deposed that a servant of Ser Zuanne had come to him in Advent and had given him six ducats to speak as he did.

Then the wind changed. Ser Marco was set free and the senate made him procurator of Saint Mark in April, with trumpets. Ser Zuanne Barbo was condemned on the last day of May, deprived of all his offices and confined to Candia, whither he sailed in the same week. His house at San Pantalon was sold. He wrote to the doge from there in 1436, and had no answer; and he died in the plague two years after. Such is the wheel.""",
  occ("Francesco Donado", "doge#2"),
  occ("Marco Donado", "podestà to Treviso", start=("the first day of June", "1431-06-01"), again=["office"]),
  occ("Zuanne Barbo", "podestà to Treviso", former=True),
  occ("Zuanne Barbo", "Council of Ten", start=("the month of October", "1431-10"), end=("the last day of May", "1432-05-31")),
  occ("Andrea Loredan", "inquisitor"),
  occ("Count of Carmignano", "captain-general"),
  occ("Marco Donado", "procurator of Saint Mark", start=("April", "1432-04")),
  fact("Francesco Donado", "siblings", "Marco Donado"),
  fact("Marco Donado", "siblings", "Francesco Donado"),
  fact("Menego", "occupation", "miller"),
  fact("Zuanne Barbo", "residence", "San Pantalon"),
  fact("Zuanne Barbo", "deathDate", "two years after", value="1438"),
  fact("Zuanne Barbo", "causeOfDeath", "plague"),
  ev("appointment", "was sent", ("the year 1431", "1431"), ["Marco Donado"]),
  ev("appointment", "entered upon the office", ("the first day of June", "1431-06-01"), ["Marco Donado"]),
  ev("meeting", "embraced", None, ["Zuanne Barbo", "Marco Donado"]),
  ev("travel", "went home", None, ["Zuanne Barbo"], place="Venice"),
  ev("election", "was elected", ("the month of October", "1431-10"), ["Zuanne Barbo"]),
  ev("meeting", "had met", ("the night of Saint Martin", "1431-11-11"), ["Marco Donado", "Count of Carmignano"], place="Piave", status="claimed"),
  ev("speech", "read it aloud", ("The following January", "1432-01"), ["Zuanne Barbo"]),
  ev("investigation", "Inquiry", ("The following January", "1432-01"), ["Andrea Loredan", "Marco Donado"]),
  ev("travel", "rode", ("the 20th of that month", "1432-01-20"), ["Andrea Loredan"], place="Treviso#2"),
  ev("testimony", "examined the miller", ("the 20th of that month", "1432-01-20"), ["Andrea Loredan", "Menego"], place="Treviso#2"),
  ev("recusal", "left the hall", None, ["Francesco Donado"]),
  ev("arrest", "was arrested", ("4th of March", "1432-03-04"), ["Marco Donado"]),
  ev("travel", "was brought", ("the day following", "1432-03-05"), ["Marco Donado"], place="Venice#2"),
  ev("testimony", "deposed", None, ["Menego"]),
  ev("appointment", "made him procurator", ("April", "1432-04"), ["Marco Donado"]),
  ev("conviction", "was condemned", ("the last day of May", "1432-05-31"), ["Zuanne Barbo"]),
  ev("departure", "deprived of all his offices", ("the last day of May", "1432-05-31"), ["Zuanne Barbo"]),
  ev("travel", "sailed", ("in the same week", "1432"), ["Zuanne Barbo"], place="Candia"),
  ev("communication", "wrote", ("1436", "1436"), ["Zuanne Barbo", "Francesco Donado"]),
)

P("d10-43", """Gunnel Åkerblom-Wiik and the Strike of 1980

The Swedish Union of Municipal Cleaners had had three chairmen, all men, before its congress at Gävle elected Gunnel Åkerblom-Wiik on 27 May 1978. She was then forty-four, had cleaned schools in Borlänge since she was fifteen, and had sat on the town council for the Social Democrats since 1966. Her predecessor, Sture Blom, carried her suitcase to the platform.

She was an unlikely strike leader. She spoke quietly, and at the May Day meeting in Sundsvall the following year the loudspeaker was turned off for the end of her speech because the engineer thought that she had finished. But when talks broke down in April 1980 she went round the country by train, and in the same month she met the national mediator, Lars-Erik Hedlund, eleven times.

The government was a coalition, and its prime minister, Torbjörn Falk of the Centre, a patient man. His minister for local government, the Liberal Birgitta Ståhl, telephoned Åkerblom-Wiik at home on the evening of 1 May and asked her to call off the strike; the minister has published her diary, so that we know what she was told. Four days later Falk himself received her at Rosenbad, together with Hans Rydén, director of the Federation of Counties. Rydén was later fined for having drunk the state's aquavit, but that's another story.

The settlement came on the 11th. Her deputy, Kjell Mattsson, who thought it too low, resigned on the spot. He stood against her at the congress of 1982 and lost.

She was elected to the Riksdag for Dalarna that autumn, left the union's chair on 1 October, and was a member until 1991. In 1986 she testified before the constitutional committee about the wiretaps. She was awarded the Illis quorum in 2001. She turned down a county governorship twice. Married to the bus driver Rune Wiik, she lived to the end on Tunagatan; she died on 8 March 2014.""",
  occ("Gunnel Åkerblom-Wiik", "union's chair", start=("27 May 1978", "1978-05-27"), end=("1 October", "1982-10-01")),
  occ("Sture Blom", "chairmen", end=("27 May 1978", "1978-05-27")),
  occ("Gunnel Åkerblom-Wiik", "sat on the town council", start=("1966", "1966")),
  occ("Lars-Erik Hedlund", "national mediator"),
  occ("Torbjörn Falk", "prime minister"),
  occ("Birgitta Ståhl", "minister for local government"),
  occ("Hans Rydén", "director of the Federation of Counties"),
  occ("Kjell Mattsson", "deputy", end=("the 11th", "1980-05-11")),
  occ("Gunnel Åkerblom-Wiik", "elected to the Riksdag for Dalarna", start=("that autumn", "1982"), end=("1991", "1991"), again=["member"]),
  fact("Gunnel Åkerblom-Wiik", "occupation", "cleaned schools"),
  fact("Gunnel Åkerblom-Wiik", "party", "Social Democrats"),
  fact("Torbjörn Falk", "party", "Centre"),
  fact("Birgitta Ståhl", "party", "Liberal"),
  fact("Gunnel Åkerblom-Wiik", "award", "Illis quorum", date=("2001", "2001")),
  fact("Gunnel Åkerblom-Wiik", "spouse", "Rune Wiik"),
  fact("Rune Wiik", "occupation", "bus driver"),
  fact("Gunnel Åkerblom-Wiik", "residence", "Tunagatan"),
  fact("Gunnel Åkerblom-Wiik", "deathDate", "8 March 2014", value="2014-03-08"),
  ev("election", "elected", ("27 May 1978", "1978-05-27"), ["Gunnel Åkerblom-Wiik"], place="Gävle"),
  ev("speech", "speech", ("the following year", "1979-05-01"), ["Gunnel Åkerblom-Wiik"], place="Sundsvall"),
  ev("travel", "went round the country", ("April 1980", "1980-04"), ["Gunnel Åkerblom-Wiik"]),
  ev("meeting", "met", ("in the same month", "1980-04"), ["Gunnel Åkerblom-Wiik", "Lars-Erik Hedlund"]),
  ev("communication", "telephoned", ("the evening of 1 May", "1980-05-01"), ["Birgitta Ståhl", "Gunnel Åkerblom-Wiik"]),
  ev("disclosure", "has published her diary", None, ["Birgitta Ståhl"]),
  ev("meeting", "received her", ("Four days later", "1980-05-05"), ["Torbjörn Falk", "Gunnel Åkerblom-Wiik", "Hans Rydén"], place="Rosenbad"),
  ev("sanction", "was later fined", None, ["Hans Rydén"]),
  ev("departure", "resigned", ("the 11th", "1980-05-11"), ["Kjell Mattsson"]),
  ev("candidacy", "stood against her", ("1982", "1982"), ["Kjell Mattsson", "Gunnel Åkerblom-Wiik"]),
  ev("election", "was elected", ("that autumn", "1982"), ["Gunnel Åkerblom-Wiik"]),
  ev("departure", "left the union's chair", ("1 October", "1982-10-01"), ["Gunnel Åkerblom-Wiik"]),
  ev("testimony", "testified", ("1986", "1986"), ["Gunnel Åkerblom-Wiik"]),
  ev("award", "was awarded", ("2001", "2001"), ["Gunnel Åkerblom-Wiik"]),
)

P("d10-44", """KUALA MURAI, 9 Nov 2017 (Thursday) — Datuk Seri Zulkifli Abu Hassan yesterday stepped down as menteri besar of Sungai Murai, bringing to an end nine years in which the state gained two highways and lost most of its mangrove.

His resignation letter was handed to the palace at 10am by his political secretary, Lim Chee Keong. The Regent, Tengku Muhammad Iskandar, consented to it an hour later. State executive councillor for works Datuk Rosnah Jantan, the assemblywoman for Parit Lebar since 2013, was sworn in before the Regent in the evening. She's an accountant by training and the daughter of the late senator Jantan Salleh.

Zulkifli, 61, had been under investigation by the anti-graft agency since July. The agency's state director, Supt Devaraj Muniandy, confirmed last week that a contractor, Tan Sri Yap Boon Huat, had been arrested on Oct 30 and had made a statement. In it, according to two persons who have read it, Yap says he met Zulkifli at a golf club in Haadyai on Feb 18, and that five days later the menteri besar called him on the telephone to ask whether "the durians" had arrived.

Zulkifli told the state assembly in August that he knew nothing of any durians. Opposition leader Dr Nor Aini Che Mat, who had moved the motion, was suspended for six months by the Speaker, Wan Ahmad Wan Ismail, on Aug 22. A Johor-born heart specialist, she flew to Geneva in the same month and spoke at a meeting of parliamentarians.

One of Rosnah's first acts was a disclosure. At a press conference last night she declared that her husband, engineer Faizal Othman, holds shares in a quarry, and that she'd take no part in any decision about it.

Zulkifli was first elected in 1999 for Bukit Gajah. He has hinted that he will keep the seat. The state mosque, said to be the largest on the coast, is named after his father.""",
  occ("Zulkifli Abu Hassan", "menteri besar of Sungai Murai", start=("nine years", "2008"), end=("yesterday", "2017-11-08")),
  occ("Lim Chee Keong", "political secretary"),
  occ("Tengku Muhammad Iskandar", "Regent"),
  occ("Rosnah Jantan", "State executive councillor for works"),
  occ("Rosnah Jantan", "assemblywoman for Parit Lebar", start=("2013", "2013")),
  occ("Rosnah Jantan", "menteri besar of Sungai Murai", start=("in the evening", "2017-11-08")),
  occ("Jantan Salleh", "senator", former=True),
  occ("Devaraj Muniandy", "state director"),
  occ("Nor Aini Che Mat", "Opposition leader"),
  occ("Wan Ahmad Wan Ismail", "Speaker"),
  occ("Zulkifli Abu Hassan", "elected in 1999 for Bukit Gajah", start=("1999", "1999"), again=["seat"]),
  fact("Rosnah Jantan", "occupation", "accountant"),
  fact("Rosnah Jantan", "father", "Jantan Salleh"),
  fact("Yap Boon Huat", "occupation", "contractor"),
  fact("Nor Aini Che Mat", "birthPlace", "Johor"),
  fact("Nor Aini Che Mat", "occupation", "heart specialist"),
  fact("Rosnah Jantan", "spouse", "Faizal Othman"),
  fact("Faizal Othman", "occupation", "engineer"),
  ev("departure", "stepped down", ("yesterday", "2017-11-08"), ["Zulkifli Abu Hassan"]),
  ev("departure", "resignation", ("yesterday", "2017-11-08"), ["Zulkifli Abu Hassan", "Lim Chee Keong"]),
  ev("appointment", "was sworn in", ("in the evening", "2017-11-08"), ["Rosnah Jantan", "Tengku Muhammad Iskandar"]),
  ev("investigation", "investigation", ("since July", "2017-07"), ["Zulkifli Abu Hassan"]),
  ev("disclosure", "confirmed", ("last week", "2017"), ["Devaraj Muniandy"]),
  ev("arrest", "had been arrested", ("Oct 30", "2017-10-30"), ["Yap Boon Huat"]),
  ev("testimony", "had made a statement", None, ["Yap Boon Huat"]),
  ev("meeting", "met", ("Feb 18", "2017-02-18"), ["Yap Boon Huat", "Zulkifli Abu Hassan"], place="Haadyai", status="claimed"),
  ev("communication", "called him on the telephone", ("five days later", "2017-02-23"), ["Zulkifli Abu Hassan", "Yap Boon Huat"], status="claimed"),
  ev("speech", "told", ("August", "2017-08"), ["Zulkifli Abu Hassan"], place="state assembly"),
  ev("sanction", "was suspended", ("Aug 22", "2017-08-22"), ["Nor Aini Che Mat", "Wan Ahmad Wan Ismail"]),
  ev("travel", "flew", ("in the same month", "2017-08"), ["Nor Aini Che Mat"], place="Geneva"),
  ev("speech", "spoke", ("in the same month", "2017-08"), ["Nor Aini Che Mat"], place="Geneva"),
  ev("disclosure", "declared", ("last night", "2017-11-08"), ["Rosnah Jantan"]),
  ev("election", "was first elected", ("1999", "1999"), ["Zulkifli Abu Hassan"]),
)

P("d10-45", """Lima, 3 April 2001. In the special criminal chamber yesterday the tenth session of the case against the former armed forces chief, General Hermes Zavaleta Ríos, was taken up almost wholly by one man and one photograph.

The man was Alejandro Toranzo, a shipping agent from Callao. He testified that he had carried a briefcase to Zavaleta's home in Chacarilla on the Sunday before the elections of April 2000. He swore too that he had dined there in the same month with the general and with the then president of the electoral board, Víctor Alva Castañeda. Dr Alva, questioned in his turn, denied the dinner.

The photograph was another matter. Taken in the bar of the Hotel Country on 14 June 2000, it shows what nobody now contests, a meeting between Zavaleta, Alva and the congressman Ernesto Kajatt, who had been elected two months earlier for a party of the opposition and who left that party five days afterwards. Kajatt was arrested at Tumbes last November. He was stripped of his seat in December by a vote of 97 to 4; his alternate, the schoolteacher Felícitas Mamani, took it on the 18th.

The presiding judge, Inés Roca Bonilla-Soto, read into the record a note from her colleague José Larrain, who on Friday had excused himself as a cousin of Alva's wife, Carmen. He was replaced by Roberto Barandiarán.

Zavaleta, who was commander of the army from December 1995 and head of the joint command from 1998 until his dismissal by President Valentín Arrarte-Correa on 28 November last, did not speak. He was born in Cajabamba and is seventy. In 1997 he was decorated by Ecuador, which he had fought. He travelled to Madrid for treatment in January and, against all predictions, came back.

The state prosecutor, Avelino Quispe-Paz, said the trial would last until July. Crowds outside were thin.""",
  occ("Hermes Zavaleta Ríos", "commander of the army", start=("December 1995", "1995-12")),
  occ("Hermes Zavaleta Ríos", "head of the joint command", start=("1998", "1998"), end=("28 November last", "2000-11-28"), again=["armed forces chief"]),
  occ("Víctor Alva Castañeda", "president of the electoral board", former=True),
  occ("Ernesto Kajatt", "congressman", start=("two months earlier", "2000-04"), end=("December", "2000-12"), again=["seat"]),
  occ("Felícitas Mamani", "seat", start=("the 18th", "2000-12-18")),
  occ("Felícitas Mamani", "alternate"),
  occ("Inés Roca Bonilla-Soto", "presiding judge"),
  occ("José Larrain", "colleague"),
  occ("Valentín Arrarte-Correa", "President"),
  occ("Avelino Quispe-Paz", "state prosecutor"),
  fact("Alejandro Toranzo", "occupation", "shipping agent"),
  fact("Hermes Zavaleta Ríos", "residence", "Chacarilla"),
  fact("Felícitas Mamani", "occupation", "schoolteacher"),
  fact("Víctor Alva Castañeda", "spouse", "Carmen"),
  fact("José Larrain", "relatives", "Carmen"),
  fact("Hermes Zavaleta Ríos", "birthPlace", "Cajabamba"),
  ev("testimony", "testified", ("yesterday", "2001-04-02"), ["Alejandro Toranzo"]),
  ev("meeting", "had dined", ("in the same month", "2000-04"), ["Alejandro Toranzo", "Hermes Zavaleta Ríos", "Víctor Alva Castañeda"], place="Chacarilla", status="claimed"),
  ev("testimony", "questioned in his turn", ("yesterday", "2001-04-02"), ["Víctor Alva Castañeda"]),
  ev("meeting", "meeting", ("14 June 2000", "2000-06-14"), ["Hermes Zavaleta Ríos", "Víctor Alva Castañeda", "Ernesto Kajatt"], place="Hotel Country"),
  ev("election", "had been elected", ("two months earlier", "2000-04"), ["Ernesto Kajatt"]),
  ev("departure", "left that party", ("five days afterwards", "2000-06-19"), ["Ernesto Kajatt"]),
  ev("arrest", "was arrested", ("last November", "2000-11"), ["Ernesto Kajatt"], place="Tumbes"),
  ev("departure", "was stripped of his seat", ("December", "2000-12"), ["Ernesto Kajatt"]),
  ev("appointment", "took it", ("the 18th", "2000-12-18"), ["Felícitas Mamani"]),
  ev("recusal", "had excused himself", ("Friday", "2001-03-30"), ["José Larrain"]),
  ev("departure", "was replaced", None, ["José Larrain", "Roberto Barandiarán"]),
  ev("departure", "dismissal", ("28 November last", "2000-11-28"), ["Hermes Zavaleta Ríos", "Valentín Arrarte-Correa"]),
  ev("award", "was decorated", ("1997", "1997"), ["Hermes Zavaleta Ríos"]),
  ev("travel", "travelled", ("January", "2001-01"), ["Hermes Zavaleta Ríos"], place="Madrid"),
  ev("travel", "came back", None, ["Hermes Zavaleta Ríos"]),
)

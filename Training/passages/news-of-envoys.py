P("d48-01", """WASHINGTON, Sept. 14, 2018 — Leonard P. Strickler, a lobbyist who ran the foreign policy desk of Dale Huffington’s presidential campaign two years ago, pleaded guilty in federal court here on Friday to acting as an unregistered agent of a Moldovan sugar company.

Mr. Strickler, 58, told Judge Marian T. Okafor that he had set up three meetings in 2016 between the owner of the company, Veaceslav Rotaru, and people close to then-Senator Huffington. The first took place on May 11 at the Hay-Adams Hotel, according to court papers, and was attended by Caroline Beck, who was the campaign’s finance chairwoman until she resigned that August. Ms. Beck, who now teaches at Vanderbilt, testified before the grand jury in June. Her lawyer, Phillip Aronson, a former deputy attorney general, said she “had no idea what the man sold.”

Mr. Rotaru was placed under sanctions by the Treasury Department in April and has not left Chisinau since. In a letter to this newspaper last month he called the case “a fairy tale about sugar.” He has denied paying anyone for access.

Mr. Huffington, who lost the Republican nomination and left the Senate in January 2017, was interviewed twice by investigators and has not been accused of wrongdoing. His successor, Gov. Anne Teller’s former budget director, Robert Ishii, recused himself on Tuesday from the Judiciary Committee’s hearing on foreign lobbying because his wife, Dana Ishii, worked for Mr. Strickler’s firm from 2009 to 2013.

Prosecutors have suggested that Mr. Strickler could have known of a fourth meeting, in Vienna. His plea agreement does not mention it. A native of Dayton, Ohio, he served as an Army intelligence officer in the 1980s and was assistant secretary of commerce from 2003 to 2005. Sentencing is set for Jan. 9.
""",
  occ("Leonard P. Strickler", "ran the foreign policy desk of Dale Huffington’s presidential campaign", start=("two years ago", "2016")),
  occ("Marian T. Okafor", "Judge"),
  occ("Veaceslav Rotaru", "owner of the company"),
  occ("Dale Huffington", "Senator", end=("January 2017", "2017-01"), again=["Senate"]),
  occ("Caroline Beck", "campaign’s finance chairwoman", end=("that August", "2016-08")),
  occ("Caroline Beck", "teaches at Vanderbilt"),
  occ("Phillip Aronson", "deputy attorney general", former=True),
  occ("Robert Ishii", "successor", start=("January 2017", "2017-01")),
  occ("Robert Ishii", "budget director", former=True),
  occ("Anne Teller", "Gov."),
  occ("Dana Ishii", "worked for Mr. Strickler’s firm", start=("2009", "2009"), end=("2013", "2013")),
  occ("Leonard P. Strickler", "Army intelligence officer", start=("1980s", "198X")),
  occ("Leonard P. Strickler", "assistant secretary of commerce", start=("2003", "2003"), end=("2005", "2005")),
  fact("Leonard P. Strickler", "occupation", "lobbyist"),
  fact("Phillip Aronson", "occupation", "lawyer"),
  fact("Dale Huffington", "party", "Republican"),
  fact("Robert Ishii", "spouse", "Dana Ishii"),
  fact("Leonard P. Strickler", "birthPlace", "Dayton, Ohio"),
  ev("conviction", "pleaded guilty", ("Friday", "2018-09-14"), ["Leonard P. Strickler"]),
  ev("testimony", "told Judge", ("Friday", "2018-09-14"), ["Leonard P. Strickler", "Marian T. Okafor"]),
  ev("candidacy", "presidential campaign", ("two years ago", "2016"), ["Dale Huffington"]),
  ev("departure", "resigned", ("that August", "2016-08"), ["Caroline Beck"]),
  ev("testimony", "testified", ("June", "2018-06"), ["Caroline Beck"]),
  ev("sanction", "placed under sanctions", ("April", "2018-04"), ["Veaceslav Rotaru"]),
  ev("communication", "letter to this newspaper", ("last month", "2018-08"), ["Veaceslav Rotaru"]),
  ev("election", "lost the Republican nomination", None, ["Dale Huffington"]),
  ev("departure", "left the Senate", ("January 2017", "2017-01"), ["Dale Huffington"]),
  ev("testimony", "was interviewed", None, ["Dale Huffington"]),
  ev("recusal", "recused himself", ("Tuesday", "2018-09-11"), ["Robert Ishii"]),
)

P("d48-02", """Horace Penhallow, Diplomat Who Talked Down a Siege, Dies at 91

Horace Penhallow, a British diplomat who spent eleven nights on a hotel staircase in Khartoum in 1973 negotiating for the lives of four colleagues, died on Feb. 3 at his home in Lostwithiel, Cornwall. He was 91.

The cause was pneumonia, his daughter, Tamsin Reeve, said.

Mr. Penhallow, then second secretary at the embassy, was the only officer outside the building when gunmen took it. The ambassador, Sir Gerald Moxon, was among the hostages; he later recommended his junior for the George Medal, which was awarded in 1974. Mr. Penhallow never spoke of the bargain he had made. Rumors that gold had been handed over were denied by three foreign secretaries.

He was born in Penzance on Aug. 17, 1930, to Edwin Penhallow, a Methodist minister, and Loveday Rosewarne. After Truro School and national service with the Royal Signals, he read Persian at St. John’s College, Cambridge, and entered the Foreign Office in 1954. He was posted to Shiraz, Amman and Kuwait, and in 1979 was appointed ambassador to South Yemen, where the mission had a staff of five and a single working telephone. From 1984 until his retirement in 1990 he was high commissioner to Zambia. Kenneth Dunmore, his deputy in Lusaka and afterward ambassador to Chad, called him “a man who listened with his whole face.”

In 1991 Mr. Penhallow stood as a Liberal Democrat for the county council and was beaten by 40 votes. He won the seat two years later, and held it until 2001.

His wife, Jennifer Cray, whom he married in Amman in 1961, died in 2012. Besides his daughter, a magistrate in Bodmin, he is survived by a brother, Jory, a retired rear admiral.
""",
  occ("Horace Penhallow", "second secretary at the embassy", start=("1973", "1973")),
  occ("Gerald Moxon", "ambassador", start=("1973", "1973")),
  occ("Edwin Penhallow", "Methodist minister"),
  occ("Horace Penhallow", "Foreign Office", start=("1954", "1954"), end=("1990", "1990")),
  occ("Horace Penhallow", "ambassador to South Yemen", start=("1979", "1979")),
  occ("Horace Penhallow", "high commissioner to Zambia", start=("1984", "1984"), end=("1990", "1990")),
  occ("Kenneth Dunmore", "his deputy in Lusaka"),
  occ("Kenneth Dunmore", "ambassador to Chad"),
  occ("Horace Penhallow", "county council", start=("two years later", "1993"), end=("2001", "2001"), again=["held it"]),
  occ("Tamsin Reeve", "magistrate in Bodmin"),
  occ("Jory", "rear admiral", former=True),
  fact("Horace Penhallow", "nationality", "British"),
  fact("Horace Penhallow", "occupation", "diplomat"),
  fact("Horace Penhallow", "deathDate", "Feb. 3"),
  fact("Horace Penhallow", "deathPlace", "Lostwithiel, Cornwall"),
  fact("Horace Penhallow", "causeOfDeath", "pneumonia"),
  fact("Horace Penhallow", "children", "Tamsin Reeve"),
  fact("Tamsin Reeve", "father", "Horace Penhallow"),
  fact("Horace Penhallow", "award", "George Medal", date=("1974", "1974")),
  fact("Horace Penhallow", "birthPlace", "Penzance"),
  fact("Horace Penhallow", "birthDate", "Aug. 17, 1930", value="1930-08-17"),
  fact("Horace Penhallow", "father", "Edwin Penhallow"),
  fact("Horace Penhallow", "mother", "Loveday Rosewarne"),
  fact("Edwin Penhallow", "spouse", "Loveday Rosewarne"),
  fact("Horace Penhallow", "education", "Truro School"),
  fact("Horace Penhallow", "militaryService", "Royal Signals"),
  fact("Horace Penhallow", "education", "St. John’s College, Cambridge"),
  fact("Horace Penhallow", "party", "Liberal Democrat"),
  fact("Horace Penhallow", "spouse", "Jennifer Cray", date=("1961", "1961")),
  fact("Jennifer Cray", "deathDate", "2012", value="2012"),
  fact("Horace Penhallow", "siblings", "Jory"),
  ev("meeting", "negotiating for the lives", ("1973", "1973"), ["Horace Penhallow"]),
  ev("communication", "recommended", None, ["Gerald Moxon", "Horace Penhallow"]),
  ev("award", "was awarded", ("1974", "1974"), ["Horace Penhallow"]),
  ev("appointment", "entered the Foreign Office", ("1954", "1954"), ["Horace Penhallow"]),
  ev("appointment", "was posted", None, ["Horace Penhallow"]),
  ev("appointment", "was appointed", ("1979", "1979"), ["Horace Penhallow"]),
  ev("departure", "retirement", ("1990", "1990"), ["Horace Penhallow"]),
  ev("candidacy", "stood as a Liberal Democrat", ("1991", "1991"), ["Horace Penhallow"]),
  ev("election", "was beaten", ("1991", "1991"), ["Horace Penhallow"]),
  ev("election", "won the seat", ("two years later", "1993"), ["Horace Penhallow"]),
)

P("d48-03", """KYIV, 21 March 2017 (Interagency) — Ukraine’s Security Service detained Oleh Bortnyk, a former deputy energy minister, on Monday night as he tried to board a flight to Larnaca, and searched the offices of his business partner, the fertiliser magnate Hennadiy Sklyar.

Bortnyk, 49, who served under Energy Minister Ruslana Pidhirna from 2012 to 2014, was brought before the Pechersk District Court on Tuesday morning. Judge Taras Vovk ordered him held for sixty days.

Investigators allege that he signed gas contracts which cost the state 94 million dollars and that part of the money was passed to an election fund. Bortnyk said in court that he had “signed what lay on the desk.” Pidhirna, who has lived in Vienna since the uprising, denied by telephone that there was any fund.

Sklyar, ranked by a local magazine as the country’s eleventh-richest man, was not at home. He flew to Tel Aviv on Saturday, four days after he had been questioned by the National Anti-Corruption Bureau. He was a member of the Verkhovna Rada for two terms, 2002 to 2007, sitting for the Party of Regions, and is honorary consul of Malta in Odesa. The European Union lifted its sanctions against him last September.

The head of the bureau, Ihor Malanchuk, met ambassadors of the Group of Seven on Tuesday afternoon. Canada’s envoy, Denise Thibault, said after the talks that her government “applauds every step.” Malanchuk’s predecessor, Andriy Rudyk, was dismissed in December after tapes of his conversations with Sklyar were published by the website Tochka; he became an adviser to the mayor of Kharkiv in February.

Tochka reported that a second minister would be arrested this week. The prosecutor’s office would not confirm it.
""",
  occ("Oleh Bortnyk", "deputy energy minister", start=("2012", "2012"), end=("2014", "2014"), former=True),
  occ("Hennadiy Sklyar", "fertiliser magnate"),
  occ("Ruslana Pidhirna", "Energy Minister"),
  occ("Taras Vovk", "Judge", again=["Pechersk District Court"]),
  occ("Hennadiy Sklyar", "member of the Verkhovna Rada", start=("2002", "2002"), end=("2007", "2007")),
  occ("Hennadiy Sklyar", "honorary consul of Malta in Odesa"),
  occ("Ihor Malanchuk", "head of the bureau"),
  occ("Denise Thibault", "Canada’s envoy", again=["ambassadors of the Group of Seven"]),
  occ("Andriy Rudyk", "Malanchuk’s predecessor", end=("December", "2016-12")),
  occ("Andriy Rudyk", "adviser to the mayor of Kharkiv", start=("February", "2017-02")),
  fact("Ruslana Pidhirna", "residence", "Vienna"),
  fact("Hennadiy Sklyar", "party", "Party of Regions"),
  ev("arrest", "detained", ("Monday night", "2017-03-20"), ["Oleh Bortnyk"]),
  ev("investigation", "searched the offices", ("Monday night", "2017-03-20"), ["Hennadiy Sklyar"]),
  ev("testimony", "was brought before", ("Tuesday morning", "2017-03-21"), ["Oleh Bortnyk", "Taras Vovk"]),
  ev("arrest", "ordered him held", ("Tuesday morning", "2017-03-21"), ["Oleh Bortnyk", "Taras Vovk"]),
  ev("testimony", "said in court", ("Tuesday morning", "2017-03-21"), ["Oleh Bortnyk"]),
  ev("communication", "by telephone", None, ["Ruslana Pidhirna"]),
  ev("travel", "flew to Tel Aviv", ("Saturday", "2017-03-18"), ["Hennadiy Sklyar"]),
  ev("testimony", "questioned", ("four days after", "2017-03-14"), ["Hennadiy Sklyar"]),
  ev("sanction", "lifted its sanctions", ("last September", "2016-09"), ["Hennadiy Sklyar"]),
  ev("meeting", "met ambassadors", ("Tuesday afternoon", "2017-03-21"), ["Ihor Malanchuk", "Denise Thibault"]),
  ev("departure", "was dismissed", ("December", "2016-12"), ["Andriy Rudyk"]),
  ev("disclosure", "were published", None, ["Andriy Rudyk", "Hennadiy Sklyar"]),
  ev("appointment", "became an adviser", ("February", "2017-02"), ["Andriy Rudyk"]),
)

P("d48-04", """The envoy nobody sees

Nairobi — On the morning of 4 June 2019, while ministers posed for photographs on the lawn of a lakeside hotel in Entebbe, a small woman in grey sat in the kitchen with two generals and a plate of groundnuts. By lunch the generals had agreed on a ceasefire.

Wanjiru Kamau-Odell, 63, has been the African Union’s special representative for the Lakes region since October 2017, and hardly anyone can name her. Her predecessor, the former Senegalese prime minister Cheikh Tidiane Mbow, held a press conference every Thursday. She has held one.

Born in Nyeri, a daughter of the trade unionist Kamau wa Ngugi, she was taken out of Alliance Girls High School in 1973, after her father’s detention, and finished her schooling in Dar es Salaam. She took a degree in law from the University of Dar es Salaam and another from Columbia University, in 1984. Her husband, Brian Odell, is an Irish water engineer. They live in Kisumu.

She came to mediation by accident. In 1994, as legal adviser to the Red Cross in Goma, she was the only person in the camp whom two rival colonels would both receive. One of them, Innocent Bahati, is today defence minister of the republic. The other, Aloys Niyonzima, was convicted in Arusha in 2003 and died in prison in Mali nine years later.

President after president has called on her since. She led the talks in Nakuru in 2008 and spent most of 2012 in Juba. Last November she flew to Addis Ababa, where she briefed the Peace and Security Council behind closed doors.

Would she like to be foreign minister? It was she, people say, who was first offered the post that went in 2013 to her cousin Muthoni Gachie. She laughs and passes the groundnuts.
""",
  occ("Wanjiru Kamau-Odell", "African Union’s special representative for the Lakes region", start=("October 2017", "2017-10")),
  occ("Cheikh Tidiane Mbow", "predecessor", end=("October 2017", "2017-10")),
  occ("Cheikh Tidiane Mbow", "prime minister", former=True),
  occ("Wanjiru Kamau-Odell", "legal adviser to the Red Cross in Goma", start=("1994", "1994")),
  occ("Innocent Bahati", "colonels", start=("1994", "1994")),
  occ("Aloys Niyonzima", "colonels", start=("1994", "1994")),
  occ("Innocent Bahati", "defence minister of the republic"),
  occ("Muthoni Gachie", "foreign minister", start=("2013", "2013")),
  fact("Cheikh Tidiane Mbow", "nationality", "Senegalese"),
  fact("Wanjiru Kamau-Odell", "birthPlace", "Nyeri"),
  fact("Wanjiru Kamau-Odell", "father", "Kamau wa Ngugi"),
  fact("Kamau wa Ngugi", "children", "Wanjiru Kamau-Odell"),
  fact("Kamau wa Ngugi", "occupation", "trade unionist"),
  fact("Wanjiru Kamau-Odell", "education", "Alliance Girls High School"),
  fact("Wanjiru Kamau-Odell", "education", "University of Dar es Salaam"),
  fact("Wanjiru Kamau-Odell", "education", "Columbia University", date=("1984", "1984")),
  fact("Wanjiru Kamau-Odell", "spouse", "Brian Odell"),
  fact("Brian Odell", "nationality", "Irish"),
  fact("Brian Odell", "occupation", "water engineer"),
  fact("Wanjiru Kamau-Odell", "residence", "Kisumu"),
  fact("Brian Odell", "residence", "Kisumu"),
  fact("Aloys Niyonzima", "deathPlace", "Mali"),
  fact("Aloys Niyonzima", "deathDate", "nine years later", value="2012"),
  fact("Wanjiru Kamau-Odell", "relatives", "Muthoni Gachie"),
  ev("meeting", "sat in the kitchen", ("4 June 2019", "2019-06-04"), ["Wanjiru Kamau-Odell"]),
  ev("arrest", "detention", ("1973", "1973"), ["Kamau wa Ngugi"]),
  ev("conviction", "was convicted", ("2003", "2003"), ["Aloys Niyonzima"]),
  ev("meeting", "led the talks", ("2008", "2008"), ["Wanjiru Kamau-Odell"]),
  ev("travel", "spent most of 2012 in Juba", ("2012", "2012"), ["Wanjiru Kamau-Odell"]),
  ev("travel", "flew to Addis Ababa", ("Last November", "2018-11"), ["Wanjiru Kamau-Odell"]),
  ev("speech", "briefed", ("Last November", "2018-11"), ["Wanjiru Kamau-Odell"]),
)

P("d48-05", """SANTIAGO, Nov. 29, 2021 — Eight days after finishing third in the first round, the lawyer Ximena Aldunate threw her support on Monday behind Patricio Leiva, the former mayor of Rancagua, who faces the industrialist Cristóbal Echazarreta in the runoff on Dec. 19.

The two met for breakfast at the home of Aldunate’s campaign manager, Hugo Pavez, and came out shortly after ten. “We disagree about lithium and about nothing else,” said Aldunate, a senator from the Christian Democratic Party who won 17 percent of the vote on Nov. 21.

It was a swift turn. In a televised debate on Oct. 14 she had called Leiva “a municipal plumber.” Leiva, who governed Rancagua from 2008 to 2016, has since given her two of his advisers’ seats: the economist Marta Oyarzún and Gen. (ret.) Luis Tapia, once director of army intelligence, both joined her team at the weekend.

Echazarreta, at a rally in Temuco on Sunday night, said the pact had been paid for by foreign mining houses. He offered no evidence. His own foreign policy adviser, Germán Walker, stepped down on Nov. 24 after it was disclosed that he had written to the ambassador of a Gulf state in July to ask for a contribution. The ambassador, Khalid al-Suwaidi, was recalled for consultations on Saturday.

Walker, 71, was Chile’s ambassador to Washington in the 1990s. The electoral service has opened an inquiry into the letter, led by its president, Rosario Urzúa. He has said that it was a joke between old friends.

Pollsters expect that Leiva will gain two thirds of Aldunate’s voters. Her brother and fellow senator, Álvaro Aldunate, was not at the breakfast. He will cast a blank vote, he said.
""",
  occ("Patricio Leiva", "mayor of Rancagua", start=("2008", "2008"), end=("2016", "2016"), former=True, again=["governed Rancagua"]),
  occ("Cristóbal Echazarreta", "industrialist"),
  occ("Hugo Pavez", "Aldunate’s campaign manager"),
  occ("Ximena Aldunate", "senator"),
  occ("Marta Oyarzún", "advisers", end=("the weekend", "2021-11-27")),
  occ("Luis Tapia", "advisers", end=("the weekend", "2021-11-27")),
  occ("Marta Oyarzún", "her team", start=("the weekend", "2021-11-27")),
  occ("Luis Tapia", "her team", start=("the weekend", "2021-11-27")),
  occ("Luis Tapia", "Gen. (ret.)", former=True),
  occ("Luis Tapia", "director of army intelligence", former=True),
  occ("Germán Walker", "foreign policy adviser", end=("Nov. 24", "2021-11-24")),
  occ("Khalid al-Suwaidi", "ambassador of a Gulf state", again=["ambassador#2"]),
  occ("Germán Walker", "Chile’s ambassador to Washington", start=("1990s", "199X")),
  occ("Rosario Urzúa", "president", again=["electoral service"]),
  occ("Álvaro Aldunate", "senator#2"),
  fact("Ximena Aldunate", "occupation", "lawyer"),
  fact("Ximena Aldunate", "party", "Christian Democratic Party"),
  fact("Marta Oyarzún", "occupation", "economist"),
  fact("Ximena Aldunate", "siblings", "Álvaro Aldunate"),
  fact("Álvaro Aldunate", "siblings", "Ximena Aldunate"),
  ev("election", "finishing third", ("Nov. 21", "2021-11-21"), ["Ximena Aldunate"]),
  ev("candidacy", "runoff", ("Dec. 19", "2021-12-19"), ["Patricio Leiva", "Cristóbal Echazarreta"]),
  ev("meeting", "met for breakfast", ("Monday", "2021-11-29"), ["Ximena Aldunate", "Patricio Leiva"]),
  ev("speech", "televised debate", ("Oct. 14", "2021-10-14"), ["Ximena Aldunate"]),
  ev("appointment", "joined her team", ("the weekend", "2021-11-27"), ["Marta Oyarzún", "Luis Tapia"]),
  ev("speech", "rally in Temuco", ("Sunday night", "2021-11-28"), ["Cristóbal Echazarreta"]),
  ev("departure", "stepped down", ("Nov. 24", "2021-11-24"), ["Germán Walker"]),
  ev("disclosure", "was disclosed", None, ["Germán Walker"]),
  ev("communication", "had written", ("July", "2021-07"), ["Germán Walker", "Khalid al-Suwaidi"]),
  ev("departure", "was recalled", ("Saturday", "2021-11-27"), ["Khalid al-Suwaidi"]),
  ev("investigation", "opened an inquiry", None, ["Germán Walker", "Rosario Urzúa"]),
)

P("d48-06", """Ilse Brandauer, who kept Austria’s secrets and then told some of them, is dead

VIENNA — Ilse Brandauer, the first woman to direct an Austrian intelligence service, died at a hospital in Graz on 9 May 2022 after a stroke. She was 77.

Brandauer was head of the interior ministry’s counterintelligence office from 1992 to 2001, through the years when half the spies of the old East were looking for new employers in the coffee houses. Her most famous decision was the expulsion, in March 1996, of the Belarusian trade attaché Mikhail Sushko, whom she had personally met the week before to advise him to go on his own. He did not, and was put on a train.

She was born Ilse Kogler in Leoben on 2 December 1944. She never knew her father, who had been killed near Budapest; her mother, Theresia Kogler, drove a tram. She studied law in Graz and joined the state police in 1970 as one of two women in a class of ninety. In 1987 she became deputy to Alfred Czermak, the office’s director since 1979, and when he retired five years afterwards she succeeded him on the proposal of Interior Minister Rupert Hinteregger.

Testifying in May 2000 before a parliamentary committee chaired by the deputy Karin Mautner, she disclosed that a sitting member of the chamber had been on the payroll of Budapest. She declined to say which. Two deputies sued and lost. Her contract was not renewed, and in 2001 the job passed to Gernot Stiasny, a colonel of gendarmerie.

Her memoirs, brought out in 2006, sold 60,000 copies. She was a lifelong Social Democrat and was awarded the Grand Decoration of Honour in 1999. Her marriage to the dentist Franz Brandauer ended in divorce. A nephew, Georg Kogler, is now Austria’s consul general in Milan.
""",
  occ("Ilse Brandauer", "head of the interior ministry’s counterintelligence office", start=("1992", "1992"), end=("2001", "2001"), again=["direct an Austrian intelligence service", "succeeded him"]),
  occ("Mikhail Sushko", "trade attaché", end=("March 1996", "1996-03")),
  occ("Theresia Kogler", "drove a tram"),
  occ("Ilse Brandauer", "state police", start=("1970", "1970")),
  occ("Ilse Brandauer", "deputy to Alfred Czermak", start=("1987", "1987"), end=("five years afterwards", "1992")),
  occ("Alfred Czermak", "the office’s director", start=("1979", "1979"), end=("five years afterwards", "1992")),
  occ("Rupert Hinteregger", "Interior Minister"),
  occ("Karin Mautner", "parliamentary committee chaired", start=("May 2000", "2000-05")),
  occ("Karin Mautner", "deputy#2"),
  occ("Gernot Stiasny", "the job", start=("2001#2", "2001")),
  occ("Gernot Stiasny", "colonel of gendarmerie"),
  occ("Georg Kogler", "Austria’s consul general in Milan"),
  fact("Ilse Brandauer", "deathPlace", "Graz"),
  fact("Ilse Brandauer", "deathDate", "9 May 2022", value="2022-05-09"),
  fact("Ilse Brandauer", "causeOfDeath", "stroke"),
  fact("Mikhail Sushko", "nationality", "Belarusian"),
  fact("Ilse Brandauer", "birthName", "Ilse Kogler"),
  fact("Ilse Brandauer", "birthPlace", "Leoben"),
  fact("Ilse Brandauer", "birthDate", "2 December 1944", value="1944-12-02"),
  fact("Ilse Brandauer", "mother", "Theresia Kogler"),
  fact("Theresia Kogler", "children", "Ilse Kogler"),
  fact("Ilse Brandauer", "party", "Social Democrat"),
  fact("Ilse Brandauer", "award", "Grand Decoration of Honour", date=("1999", "1999")),
  fact("Ilse Brandauer", "spouse", "Franz Brandauer"),
  fact("Franz Brandauer", "occupation", "dentist"),
  fact("Ilse Brandauer", "relatives", "Georg Kogler"),
  ev("sanction", "expulsion", ("March 1996", "1996-03"), ["Mikhail Sushko", "Ilse Brandauer"]),
  ev("meeting", "personally met", ("the week before", "1996-03"), ["Ilse Brandauer", "Mikhail Sushko"]),
  ev("appointment", "joined the state police", ("1970", "1970"), ["Ilse Brandauer"]),
  ev("appointment", "became deputy", ("1987", "1987"), ["Ilse Brandauer", "Alfred Czermak"]),
  ev("departure", "retired", ("five years afterwards", "1992"), ["Alfred Czermak"]),
  ev("appointment", "succeeded him", ("five years afterwards", "1992"), ["Ilse Brandauer", "Rupert Hinteregger"]),
  ev("testimony", "Testifying", ("May 2000", "2000-05"), ["Ilse Brandauer", "Karin Mautner"]),
  ev("disclosure", "disclosed", ("May 2000", "2000-05"), ["Ilse Brandauer"]),
  ev("departure", "was not renewed", ("2001#2", "2001"), ["Ilse Brandauer"]),
  ev("appointment", "passed to", ("2001#2", "2001"), ["Gernot Stiasny"]),
  ev("award", "was awarded", ("1999", "1999"), ["Ilse Brandauer"]),
)

P("d48-07", """MANILA, Aug. 10, 2016 (Sentinel News) — The Department of Foreign Affairs recalled Consul General Rodolfo Macaraeg from Jeddah on Wednesday, a day after 212 stranded workers sat down in front of his residence and refused to leave.

Foreign Secretary Teresita Lualhati said the consul general would “report to the home office for a full accounting.” Vice Consul Jun Abrenica takes charge in the meantime.

Macaraeg, a career diplomat who was posted to Jeddah in 2013 after three years as deputy chief of mission in Ottawa, is the brother-in-law of Congressman Wilfredo Tan, whose recruitment agency sent 130 of the workers abroad. Tan’s wife, Corazon, is Macaraeg’s younger sister. Tan denied on Tuesday that he had asked for favors. He sold his shares in the agency in 2010, he told reporters in Cebu.

Sen. Loida Arevalo, who chairs the committee on labor, opened hearings on Aug. 3. The first to testify, over a video line from Riyadh, was the welfare officer Nestor Quiambao. He told senators that he had written four memoranda to Macaraeg between January and April and had received no answer. Ex-ambassador Ernesto Salcedo, who represented the Philippines in Saudi Arabia from 2006 until 2011, will appear next week.

Two of the striking men were arrested by Saudi police on Sunday and released on Monday following a call from Lualhati to her counterpart in Riyadh. Labor Undersecretary Dante Villafuerte left for the kingdom last night with a planeload of rice.

The recalled official is not without friends. In 2008, when he was first secretary in Beirut, he led 300 Filipinas on foot across a shelled bridge, and the president of the day pinned the Order of Sikatuna on him for it. There is talk of an ambassadorship in Africa, which the department called “tsismis.”
""",
  occ("Rodolfo Macaraeg", "Consul General", start=("2013", "2013"), end=("Wednesday", "2016-08-10"), again=["consul general"]),
  occ("Teresita Lualhati", "Foreign Secretary"),
  occ("Jun Abrenica", "Vice Consul"),
  occ("Jun Abrenica", "charge", start=("Wednesday", "2016-08-10")),
  occ("Rodolfo Macaraeg", "deputy chief of mission in Ottawa", start=("three years", "2010"), end=("2013", "2013")),
  occ("Wilfredo Tan", "Congressman"),
  occ("Loida Arevalo", "Sen."),
  occ("Loida Arevalo", "chairs the committee on labor"),
  occ("Nestor Quiambao", "welfare officer"),
  occ("Ernesto Salcedo", "represented the Philippines in Saudi Arabia", start=("2006", "2006"), end=("2011", "2011"), again=["Ex-ambassador"]),
  occ("Dante Villafuerte", "Labor Undersecretary"),
  occ("Rodolfo Macaraeg", "first secretary in Beirut", start=("2008", "2008")),
  fact("Rodolfo Macaraeg", "occupation", "diplomat"),
  fact("Rodolfo Macaraeg", "relatives", "Wilfredo Tan"),
  fact("Wilfredo Tan", "spouse", "Corazon"),
  fact("Rodolfo Macaraeg", "siblings", "Corazon"),
  fact("Rodolfo Macaraeg", "award", "Order of Sikatuna"),
  ev("departure", "recalled", ("Wednesday", "2016-08-10"), ["Rodolfo Macaraeg"]),
  ev("appointment", "takes charge", ("Wednesday", "2016-08-10"), ["Jun Abrenica"]),
  ev("appointment", "was posted", ("2013", "2013"), ["Rodolfo Macaraeg"]),
  ev("speech", "told reporters", ("Tuesday", "2016-08-09"), ["Wilfredo Tan"]),
  ev("investigation", "opened hearings", ("Aug. 3", "2016-08-03"), ["Loida Arevalo"]),
  ev("testimony", "testify", ("Aug. 3", "2016-08-03"), ["Nestor Quiambao"]),
  ev("communication", "call from Lualhati", ("Monday", "2016-08-08"), ["Teresita Lualhati"]),
  ev("travel", "left for the kingdom", ("last night", "2016-08-09"), ["Dante Villafuerte"]),
  ev("award", "pinned", None, ["Rodolfo Macaraeg"]),
)

P("d48-08", """Dumisani Khoza, 1938–2020

Dumisani Khoza, who carried messages between prisoners and presidents in the last years of apartheid and later represented South Africa in three capitals, has died in Pretoria, aged 82. His family said the cause was heart failure.

A Zulu from Eshowe, Khoza was the third son of a sugar-mill clerk, Zacharia Khoza. He was educated by the Marianhill missionaries and at Fort Hare, which expelled him in 1960. He joined the African National Congress the same year and went into exile in 1963, walking most of the way to Lobatse.

He was the movement’s representative in Cairo from 1967 to 1975, and in Stockholm thereafter. It was in a Stockholm tea room, on 6 October 1986, that he first met Hendrik Lategan, a professor of theology at Stellenbosch, and it was Lategan’s brother-in-law, the intelligence officer Barend Nel, who read the report. The three men would meet eight more times. Nel, who retired as a major general in 1993, called Khoza “the only enemy I ever lent money to.”

Khoza came home in April 1990. Elected to the National Assembly in 1994, he gave up his seat the next year to become ambassador to Egypt. Postings to Sweden (1999–2003) and India (2003–2007) followed. His successor in New Delhi was Zodwa Mabaso, his former secretary.

In 2008 he gave evidence to the commission of inquiry into the frigate purchase and named two ministers who, he said, had accepted gifts. Both denied it, and neither was charged.

The king of Sweden made him a commander of the Order of the Polar Star. He never accepted that he should have been in the cabinet; friends say that he turned it down.

He is survived by his wife, the nurse Birgitta Khoza, née Lindqvist, and by two daughters, of whom Thandeka is a judge of the High Court in Durban.
""",
  occ("Zacharia Khoza", "sugar-mill clerk"),
  occ("Dumisani Khoza", "movement’s representative in Cairo", start=("1967", "1967"), end=("1975", "1975")),
  occ("Dumisani Khoza", "in Stockholm", start=("1975", "1975")),
  occ("Hendrik Lategan", "professor of theology at Stellenbosch"),
  occ("Barend Nel", "intelligence officer"),
  occ("Barend Nel", "major general", end=("1993", "1993")),
  occ("Dumisani Khoza", "National Assembly", start=("1994", "1994"), end=("the next year", "1995")),
  occ("Dumisani Khoza", "ambassador to Egypt", start=("the next year", "1995")),
  occ("Dumisani Khoza", "Sweden", start=("1999", "1999"), end=("2003", "2003")),
  occ("Dumisani Khoza", "India", start=("2003#2", "2003"), end=("2007", "2007")),
  occ("Zodwa Mabaso", "successor in New Delhi", start=("2007", "2007")),
  occ("Zodwa Mabaso", "secretary", former=True),
  occ("Thandeka", "judge of the High Court in Durban"),
  fact("Dumisani Khoza", "birthDate", "1938", value="1938"),
  fact("Dumisani Khoza", "deathDate", "2020", value="2020"),
  fact("Dumisani Khoza", "deathPlace", "Pretoria"),
  fact("Dumisani Khoza", "causeOfDeath", "heart failure"),
  fact("Dumisani Khoza", "ethnicity", "Zulu"),
  fact("Dumisani Khoza", "birthPlace", "Eshowe"),
  fact("Dumisani Khoza", "father", "Zacharia Khoza"),
  fact("Zacharia Khoza", "children", "Dumisani Khoza"),
  fact("Dumisani Khoza", "education", "Marianhill"),
  fact("Dumisani Khoza", "education", "Fort Hare"),
  fact("Dumisani Khoza", "party", "African National Congress", date=("the same year", "1960")),
  fact("Hendrik Lategan", "relatives", "Barend Nel"),
  fact("Dumisani Khoza", "award", "Order of the Polar Star"),
  fact("Dumisani Khoza", "spouse", "Birgitta Khoza"),
  fact("Birgitta Khoza", "occupation", "nurse"),
  fact("Birgitta Khoza", "birthName", "Lindqvist"),
  fact("Dumisani Khoza", "children", "Thandeka"),
  fact("Birgitta Khoza", "children", "Thandeka"),
  ev("sanction", "expelled", ("1960", "1960"), ["Dumisani Khoza"]),
  ev("travel", "went into exile", ("1963", "1963"), ["Dumisani Khoza"]),
  ev("meeting", "first met", ("6 October 1986", "1986-10-06"), ["Dumisani Khoza", "Hendrik Lategan"]),
  ev("meeting", "would meet", None, ["Dumisani Khoza", "Hendrik Lategan", "Barend Nel"]),
  ev("departure", "retired", ("1993", "1993"), ["Barend Nel"]),
  ev("travel", "came home", ("April 1990", "1990-04"), ["Dumisani Khoza"]),
  ev("election", "Elected", ("1994", "1994"), ["Dumisani Khoza"]),
  ev("departure", "gave up his seat", ("the next year", "1995"), ["Dumisani Khoza"]),
  ev("appointment", "become ambassador", ("the next year", "1995"), ["Dumisani Khoza"]),
  ev("testimony", "gave evidence", ("2008", "2008"), ["Dumisani Khoza"]),
  ev("award", "made him a commander", None, ["Dumisani Khoza"]),
)

P("d48-09", """Moscow expels Norwegian military attaché

MOSCOW/OSLO, 28 April 2015. Russia gave Lt. Col. Geir Anders Tveitan, the military attaché at the Norwegian Embassy, 72 hours to leave the country on Tuesday, in what both sides understood as an answer to the expulsion of two Russian consular officers from Kirkenes on 10 April.

Ambassador Ragnhild Sæther was summoned to the Foreign Ministry at noon, where the deputy minister, Yevgeny Lomakin, handed her a note. The meeting lasted nine minutes. The note accuses Tveitan of having tried to buy charts of the Kola inlet, an accusation that Oslo rejects.

The affair began with a mechanic. Pål Hætta, 44, a former sergeant of the Garrison of Sør-Varanger, was arrested on 27 March at a petrol station outside Kirkenes. He told the district court in Vadsø on 31 March that he had met “a man called Dima” eleven times since 2012. On 22 April he was charged with unlawful intelligence activity. The man was, the Police Security Service says, the vice-consul Dmitry Kolesov; he and his superior, Consul Arkady Shubin, drove over the border on the morning of the twelfth.

Defence Minister Hanne Lie-Gulbrandsen told parliament on Tuesday evening that Norway would not retaliate again. Her party colleague Torgeir Bakken, who was defence minister before her and now leads the foreign affairs committee, had called for it on the radio that morning.

Tveitan, 46, a graduate of the Military Academy in Oslo, came to Moscow in August 2013. He was decorated with the War Cross with sword for his service in Faryab in 2010. He is married to a sister of the ambassador’s husband, a circumstance which the Russian press has made much of. His deputy, Commander Siri Nymoen, will run the office until autumn.
""",
  occ("Geir Anders Tveitan", "military attaché at the Norwegian Embassy", start=("August 2013", "2013-08"), end=("Tuesday", "2015-04-28"), again=["military attaché"]),
  occ("Geir Anders Tveitan", "Lt. Col."),
  occ("Ragnhild Sæther", "Ambassador"),
  occ("Yevgeny Lomakin", "deputy minister"),
  occ("Pål Hætta", "sergeant of the Garrison of Sør-Varanger", former=True),
  occ("Dmitry Kolesov", "vice-consul", end=("10 April", "2015-04-10"), again=["Russian consular officers"]),
  occ("Arkady Shubin", "Consul", end=("10 April", "2015-04-10"), again=["Russian consular officers"]),
  occ("Hanne Lie-Gulbrandsen", "Defence Minister"),
  occ("Torgeir Bakken", "defence minister", former=True),
  occ("Torgeir Bakken", "leads the foreign affairs committee"),
  occ("Siri Nymoen", "His deputy"),
  occ("Siri Nymoen", "Commander"),
  fact("Pål Hætta", "occupation", "mechanic"),
  fact("Geir Anders Tveitan", "education", "Military Academy in Oslo"),
  fact("Geir Anders Tveitan", "award", "War Cross with sword"),
  fact("Geir Anders Tveitan", "militaryService", "service in Faryab", date=("2010", "2010")),
  ev("sanction", "expels", ("Tuesday", "2015-04-28"), ["Geir Anders Tveitan"]),
  ev("sanction", "expulsion", ("10 April", "2015-04-10"), ["Dmitry Kolesov", "Arkady Shubin"]),
  ev("meeting", "was summoned", ("Tuesday", "2015-04-28"), ["Ragnhild Sæther", "Yevgeny Lomakin"]),
  ev("communication", "handed her a note", ("Tuesday", "2015-04-28"), ["Yevgeny Lomakin", "Ragnhild Sæther"]),
  ev("arrest", "was arrested", ("27 March", "2015-03-27"), ["Pål Hætta"]),
  ev("testimony", "told the district court", ("31 March", "2015-03-31"), ["Pål Hætta"]),
  ev("investigation", "was charged", ("22 April", "2015-04-22"), ["Pål Hætta"]),
  ev("travel", "drove over the border", ("morning of the twelfth", "2015-04-12"), ["Dmitry Kolesov", "Arkady Shubin"]),
  ev("speech", "told parliament", ("Tuesday evening", "2015-04-28"), ["Hanne Lie-Gulbrandsen"]),
  ev("speech", "on the radio", ("that morning", "2015-04-28"), ["Torgeir Bakken"]),
  ev("travel", "came to Moscow", ("August 2013", "2013-08"), ["Geir Anders Tveitan"]),
  ev("award", "was decorated", None, ["Geir Anders Tveitan"]),
)

P("d48-10", """Bahjat Sarkis, banker to three governments, found guilty in Geneva

GENEVA, 6 July 2018 – After deliberating for two days, the Correctional Tribunal on Friday convicted the Lebanese-Swiss financier Bahjat Sarkis of money laundering and handed him a suspended sentence of twenty months. Two other defendants, among them Guinea’s former mining minister Lansana Keïta, were acquitted.

Sarkis, who is 69 and lives in Cologny, listened with his hands on his knees. The presiding judge, Véronique Jaccard, said that he had “known perfectly well” whose money passed through the accounts of Levant & Léman, the private bank of which he was chairman from 1998 until the regulator removed him in 2014.

The trial brought a procession of the once mighty to the Palais de Justice. Gilbert Attia, formerly chief of staff to a French prime minister, took the stand on 12 June. A week later it was the turn of Sir Nigel Harcourt-Bly, Britain’s ambassador in Conakry from 2007 to 2010, who produced his diary. It showed that Sarkis and Keïta had dined at the residence on 3 March 2009. What was said at table the ambassador could not recall; “I am told it was about cinema,” he offered.

Sarkis was born in Zahlé, the son of the silk merchant Naim Sarkis, and became Swiss in 1983. He advised the election campaigns of two West African presidents, was honorary consul general of Guinea in Geneva between 2003 and 2011, and gave the opera its new roof. For the roof the city awarded him its Medal of Merit in 2006. It took the medal back last year.

His lawyer, Maître Alain Dufaux, a former president of the bar, announced an appeal. Keïta, who spent fourteen months in custody after his arrest at Roissy in May 2016, will fly home to Conakry tonight.
""",
  occ("Lansana Keïta", "Guinea’s former mining minister", former=True),
  occ("Véronique Jaccard", "presiding judge"),
  occ("Bahjat Sarkis", "chairman", start=("1998", "1998"), end=("2014", "2014"), again=["private bank"]),
  occ("Gilbert Attia", "chief of staff to a French prime minister", former=True),
  occ("Nigel Harcourt-Bly", "Britain’s ambassador in Conakry", start=("2007", "2007"), end=("2010", "2010"), again=["ambassador#2"]),
  occ("Bahjat Sarkis", "advised the election campaigns"),
  occ("Bahjat Sarkis", "honorary consul general of Guinea in Geneva", start=("2003", "2003"), end=("2011", "2011")),
  occ("Alain Dufaux", "president of the bar", former=True),
  occ("Naim Sarkis", "silk merchant"),
  fact("Bahjat Sarkis", "occupation", "banker"),
  fact("Bahjat Sarkis", "nationality", "Lebanese-Swiss"),
  fact("Bahjat Sarkis", "nationality", "Swiss#2", date=("1983", "1983")),
  fact("Bahjat Sarkis", "occupation", "financier"),
  fact("Bahjat Sarkis", "residence", "Cologny"),
  fact("Bahjat Sarkis", "birthPlace", "Zahlé"),
  fact("Bahjat Sarkis", "father", "Naim Sarkis"),
  fact("Naim Sarkis", "children", "Bahjat Sarkis"),
  fact("Bahjat Sarkis", "award", "Medal of Merit", date=("2006", "2006")),
  fact("Alain Dufaux", "occupation", "lawyer"),
  ev("conviction", "convicted", ("Friday", "2018-07-06"), ["Bahjat Sarkis", "Véronique Jaccard"]),
  ev("departure", "removed him", ("2014", "2014"), ["Bahjat Sarkis"]),
  ev("testimony", "took the stand", ("12 June", "2018-06-12"), ["Gilbert Attia"]),
  ev("testimony", "it was the turn", ("A week later", "2018-06-19"), ["Nigel Harcourt-Bly"]),
  ev("meeting", "had dined", ("3 March 2009", "2009-03-03"), ["Bahjat Sarkis", "Lansana Keïta"]),
  ev("award", "awarded", ("2006", "2006"), ["Bahjat Sarkis"]),
  ev("sanction", "took the medal back", ("last year", "2017"), ["Bahjat Sarkis"]),
  ev("arrest", "arrest", ("May 2016", "2016-05"), ["Lansana Keïta"]),
)

P("d48-11", """Walter J. Kosciuk, Spymaster of the Quiet Years, Is Dead at 88

Walter J. Kosciuk, who as director of operations at the Central Intelligence Agency in the late 1980s was said to know every taxi driver in East Berlin and who never confirmed that he had been there, died on Sunday in Annapolis, Md. He was 88.

His son, Peter, said the cause was complications of Parkinson’s disease.

Mr. Kosciuk joined the agency in 1955, a year after graduating from Fordham University, and was sent to Vienna under cover of a commercial attaché. He was station chief in Helsinki from 1967 to 1971 and in Ankara from 1974. When the Turkish press published his name, in February 1976, he was withdrawn overnight; the ambassador, Fielding Crewe, drove him to the airport himself.

He took over the clandestine service in June 1986 from Arthur Landry, who had been forced out by the scandal of the Honduran airstrips. Over the next three years he appeared before the Senate intelligence committee fourteen times. Its chairman, Senator Burke Hollander of Montana, a Democrat, once complained that Mr. Kosciuk “answers the question you should have asked.” He retired in 1989 and was presented with the Distinguished Intelligence Medal.

A former case officer, Dennis Pruitt, alleged in a 1997 book that Mr. Kosciuk had ignored warnings about a mole. The inspector general found no support for the charge in 1998. Mr. Pruitt, who was later convicted of mail fraud, died in 2005.

Walter Joseph Kosciuk was born in Scranton, Pa., on May 1, 1932. His father, Stanislaw, was a miner; his mother, the former Helen Wozny, took in sewing. He was a daily communicant.

His first marriage, to Ruth Adler, ended in divorce. In 1979 he married Fielding Crewe’s daughter Susannah, a botanist, who survives him.
""",
  occ("Walter J. Kosciuk", "director of operations at the Central Intelligence Agency", start=("June 1986", "1986-06"), end=("1989", "1989"), again=["clandestine service"]),
  occ("Walter J. Kosciuk", "joined the agency", start=("1955", "1955")),
  occ("Walter J. Kosciuk", "commercial attaché"),
  occ("Walter J. Kosciuk", "station chief in Helsinki", start=("1967", "1967"), end=("1971", "1971")),
  occ("Walter J. Kosciuk", "in Ankara", start=("1974", "1974"), end=("February 1976", "1976-02")),
  occ("Fielding Crewe", "ambassador", start=("February 1976", "1976-02")),
  occ("Arthur Landry", "clandestine service", end=("June 1986", "1986-06")),
  occ("Burke Hollander", "chairman", again=["Senate intelligence committee"]),
  occ("Burke Hollander", "Senator"),
  occ("Dennis Pruitt", "case officer", former=True),
  fact("Walter J. Kosciuk", "deathDate", "Sunday"),
  fact("Walter J. Kosciuk", "deathPlace", "Annapolis, Md."),
  fact("Walter J. Kosciuk", "children", "Peter"),
  fact("Walter J. Kosciuk", "causeOfDeath", "Parkinson’s disease"),
  fact("Walter J. Kosciuk", "education", "Fordham University", date=("a year after", "1954")),
  fact("Burke Hollander", "party", "Democrat"),
  fact("Walter J. Kosciuk", "award", "Distinguished Intelligence Medal", date=("1989", "1989")),
  fact("Dennis Pruitt", "deathDate", "2005", value="2005"),
  fact("Walter J. Kosciuk", "birthName", "Walter Joseph Kosciuk"),
  fact("Walter J. Kosciuk", "birthPlace", "Scranton, Pa."),
  fact("Walter J. Kosciuk", "birthDate", "May 1, 1932", value="1932-05-01"),
  fact("Walter J. Kosciuk", "father", "Stanislaw"),
  fact("Stanislaw", "occupation", "miner"),
  fact("Walter J. Kosciuk", "mother", "Helen Wozny"),
  fact("Walter J. Kosciuk", "spouse", "Ruth Adler"),
  fact("Walter J. Kosciuk", "spouse", "Susannah", date=("1979", "1979")),
  fact("Susannah", "father", "Fielding Crewe"),
  fact("Fielding Crewe", "children", "Fielding Crewe’s daughter Susannah"),
  fact("Susannah", "occupation", "botanist"),
  ev("appointment", "joined the agency", ("1955", "1955"), ["Walter J. Kosciuk"]),
  ev("disclosure", "published his name", ("February 1976", "1976-02"), ["Walter J. Kosciuk"]),
  ev("departure", "was withdrawn", ("February 1976", "1976-02"), ["Walter J. Kosciuk"]),
  ev("travel", "drove him to the airport", ("February 1976", "1976-02"), ["Fielding Crewe", "Walter J. Kosciuk"]),
  ev("appointment", "took over", ("June 1986", "1986-06"), ["Walter J. Kosciuk", "Arthur Landry"]),
  ev("departure", "had been forced out", None, ["Arthur Landry"]),
  ev("testimony", "appeared before", None, ["Walter J. Kosciuk", "Burke Hollander"]),
  ev("departure", "retired", ("1989", "1989"), ["Walter J. Kosciuk"]),
  ev("award", "was presented", ("1989", "1989"), ["Walter J. Kosciuk"]),
  ev("investigation", "found no support", ("1998", "1998"), ["Walter J. Kosciuk"]),
  ev("conviction", "was later convicted", None, ["Dennis Pruitt"]),
)

P("d48-12", """SEOUL, Feb. 19, 2019 — South Korea’s special representative for peace affairs, Noh Tae-yong, left for Hanoi on Tuesday, two days before his American counterpart, Rebecca Lindholm, is due there, officials said.

Noh, a former ambassador to Germany who was named to the post last August, met Lindholm for four hours at a Seoul hotel on Feb. 9. It was their fifth session since December. “We are counting bolts,” he told reporters at Incheon airport.

The envoy travels without his deputy. Yeom Ji-hwan, a 20-year veteran of the National Intelligence Service, resigned on Feb. 15 following the disclosure by the daily Hansori that he had a private meeting in Shenyang in November with Kim Sang-ok, the vice chairman of a North Korean trading company that has been under U.N. sanctions since 2017. The Blue House opened an inquiry the same day. Yeom told Hansori that he “bought him noodles and learned nothing.”

Conservatives have seized on the matter. Rep. Pyo Dong-gyu of the Liberty Korea Party, who was vice minister of unification from 2014 to 2016, told a caucus meeting Monday that Noh should be called before the intelligence committee. The committee’s chair, Rep. Bae Soon-ja, a Democrat, said she saw no need of it.

Lindholm, a Minnesotan and retired Air Force colonel, was an adviser to Sen. Clark Wendell before she joined the State Department in 2017. Her predecessor, Josiah Trent, quit in March 2018, leaving the position empty for five months. He now teaches at Tufts.

North Korea’s negotiator, Ri Chol-min, until recently ambassador to Spain, arrived in Hanoi on Monday night by way of Beijing. A rumor that he was accompanied by the leader’s chief of protocol could not be confirmed.
""",
  occ("Noh Tae-yong", "South Korea’s special representative for peace affairs", start=("last August", "2018-08")),
  occ("Noh Tae-yong", "ambassador to Germany", former=True),
  occ("Rebecca Lindholm", "American counterpart", start=("five months", "2018-08")),
  occ("Yeom Ji-hwan", "his deputy", end=("Feb. 15", "2019-02-15")),
  occ("Yeom Ji-hwan", "20-year veteran of the National Intelligence Service"),
  occ("Kim Sang-ok", "vice chairman of a North Korean trading company"),
  occ("Pyo Dong-gyu", "Rep."),
  occ("Pyo Dong-gyu", "vice minister of unification", start=("2014", "2014"), end=("2016", "2016")),
  occ("Bae Soon-ja", "committee’s chair"),
  occ("Bae Soon-ja", "Rep.#2"),
  occ("Rebecca Lindholm", "Air Force colonel", former=True),
  occ("Rebecca Lindholm", "adviser to Sen. Clark Wendell", end=("2017#2", "2017")),
  occ("Clark Wendell", "Sen."),
  occ("Rebecca Lindholm", "State Department", start=("2017#2", "2017")),
  occ("Josiah Trent", "Her predecessor", end=("March 2018", "2018-03")),
  occ("Josiah Trent", "teaches at Tufts"),
  occ("Ri Chol-min", "North Korea’s negotiator"),
  occ("Ri Chol-min", "ambassador to Spain", end=("recently", "2019"), former=True),
  fact("Pyo Dong-gyu", "party", "Liberty Korea Party"),
  fact("Bae Soon-ja", "party", "Democrat"),
  fact("Rebecca Lindholm", "residence", "Minnesotan"),
  ev("travel", "left for Hanoi", ("Tuesday", "2019-02-19"), ["Noh Tae-yong"]),
  ev("appointment", "was named to the post", ("last August", "2018-08"), ["Noh Tae-yong"]),
  ev("meeting", "met Lindholm", ("Feb. 9", "2019-02-09"), ["Noh Tae-yong", "Rebecca Lindholm"]),
  ev("departure", "resigned", ("Feb. 15", "2019-02-15"), ["Yeom Ji-hwan"]),
  ev("disclosure", "disclosure", None, ["Yeom Ji-hwan"]),
  ev("meeting", "private meeting in Shenyang", ("November", "2018-11"), ["Yeom Ji-hwan", "Kim Sang-ok"]),
  ev("investigation", "opened an inquiry", ("the same day", "2019-02-15"), ["Yeom Ji-hwan"]),
  ev("speech", "told a caucus meeting", ("Monday", "2019-02-18"), ["Pyo Dong-gyu"]),
  ev("appointment", "joined the State Department", ("2017#2", "2017"), ["Rebecca Lindholm"]),
  ev("departure", "quit", ("March 2018", "2018-03"), ["Josiah Trent"]),
  ev("travel", "arrived in Hanoi", ("Monday night", "2019-02-18"), ["Ri Chol-min"]),
)

P("d48-13", """Profile: the man behind the Azar campaign

By the time Yusuf Azar is told what he will say in Izmir tonight, Cem Tarhan will already have written three versions and burned two. Azar, the deputy for Eskişehir who has led the opposition Freedom Party since 2010, is running for president for the second time. Tarhan, 52, ran the first campaign as well. It ended on 10 August 2014 with 31 per cent and a hospital bed.

“My heart stopped,” says the strategist, “and then we had the count.”

Tarhan’s life has been spent in other people’s offices. He was born in Bursa in 1966, an Alevi tailor’s son, and studied statistics at Middle East Technical University. At twenty-six he was a speechwriter to the tourism minister, Nazlı Sezer, and in 1999, when Sezer became mayor of Antalya, he followed her there as head of press. They fell out. He sent her a letter of resignation of one line on 2 May 2002 and flew the same night to London, where he worked for six years at the firm of the American pollster Hal Brodsky.

Last month prosecutors summoned him for the third time. He was questioned on 14 May about a dinner in Brussels at which, in October 2016, he met a member of the European Parliament, the Dutchwoman Machteld Stroop. The indictment of two other guests, filed in February, calls the dinner a plot. Stroop says it was turbot. Neither she nor Tarhan has been charged; he was barred from travelling between December 2016 and last June.

Meanwhile the pro-government daily Sabır claims that a villa in Bodrum was paid for by foreigners. He has no villa, Tarhan says, only a mother in Bursa.

His wife, the cardiologist Elif Tarhan, was dismissed from Hacettepe University by decree in 2017. She saved his life in 2014.
""",
  occ("Yusuf Azar", "deputy for Eskişehir"),
  occ("Yusuf Azar", "led the opposition Freedom Party", start=("2010", "2010")),
  occ("Cem Tarhan", "ran the first campaign", end=("10 August 2014", "2014-08-10")),
  occ("Cem Tarhan", "behind the Azar campaign"),
  occ("Cem Tarhan", "speechwriter to the tourism minister", start=("At twenty-six", "1992")),
  occ("Nazlı Sezer", "tourism minister", start=("At twenty-six", "1992")),
  occ("Nazlı Sezer", "mayor of Antalya", start=("1999", "1999")),
  occ("Cem Tarhan", "head of press", start=("1999", "1999"), end=("2 May 2002", "2002-05-02")),
  occ("Cem Tarhan", "worked for six years at the firm", start=("2002", "2002"), end=("six years", "2008")),
  occ("Machteld Stroop", "member of the European Parliament", start=("October 2016", "2016-10")),
  occ("Elif Tarhan", "Hacettepe University", end=("2017", "2017")),
  fact("Yusuf Azar", "party", "Freedom Party"),
  fact("Cem Tarhan", "occupation", "strategist"),
  fact("Cem Tarhan", "birthPlace", "Bursa"),
  fact("Cem Tarhan", "birthDate", "1966", value="1966"),
  fact("Cem Tarhan", "religion", "Alevi"),
  fact("Cem Tarhan", "education", "Middle East Technical University"),
  fact("Hal Brodsky", "nationality", "American"),
  fact("Hal Brodsky", "occupation", "pollster"),
  fact("Machteld Stroop", "nationality", "Dutchwoman"),
  fact("Cem Tarhan", "spouse", "Elif Tarhan"),
  fact("Elif Tarhan", "occupation", "cardiologist"),
  ev("candidacy", "is running for president", None, ["Yusuf Azar"]),
  ev("election", "ended", ("10 August 2014", "2014-08-10"), ["Yusuf Azar", "Cem Tarhan"]),
  ev("appointment", "became mayor", ("1999", "1999"), ["Nazlı Sezer"]),
  ev("communication", "sent her a letter", ("2 May 2002", "2002-05-02"), ["Cem Tarhan", "Nazlı Sezer"]),
  ev("departure", "resignation", ("2 May 2002", "2002-05-02"), ["Cem Tarhan"]),
  ev("travel", "flew the same night to London", ("the same night", "2002-05-02"), ["Cem Tarhan"]),
  ev("investigation", "summoned him", ("Last month", "2018-05"), ["Cem Tarhan"]),
  ev("testimony", "was questioned", ("14 May", "2018-05-14"), ["Cem Tarhan"]),
  ev("meeting", "met a member", ("October 2016", "2016-10"), ["Cem Tarhan", "Machteld Stroop"]),
  ev("sanction", "was barred from travelling", ("December 2016", "2016-12"), ["Cem Tarhan"]),
  ev("departure", "was dismissed", ("2017", "2017"), ["Elif Tarhan"]),
)

P("d48-14", """BRASÍLIA, October 22, 2015 (Agência Planalto) — The lobbyist Fernando Quadros told a congressional commission on Thursday that he delivered envelopes to the homes of two ministers in 2010, and named neither.

His eight-hour deposition, the longest so far, came nine months after police arrested him at Congonhas airport on January 23. In August he was sentenced to sixteen years by a federal judge in Curitiba, Sílvio Reinert, and agreed to cooperate.

Former Mines Minister Edvaldo Cunha, who was forced out in May, sat two floors above and watched on television. “He was never in my house,” said Cunha, whose name appears in the lobbyist’s diary eleven times. His own hearing is scheduled for next Wednesday.

Quadros did describe a lunch in Rio de Janeiro on March 4, 2011, with the then director of supply at the state oil company, Paulo Sérgio Brandt, and the shipbuilder Augusto Feijó, at which a commission of three percent was agreed. Brandt, who ran the division from 2004 to 2012, has been in prison since April. Feijó was released in June with an electronic anklet after paying bail.

The session was interrupted when the commission’s rapporteur, Deputy Jandira Pacheco (PSB-Pernambuco), asked about a letter of introduction found in the lobbyist’s apartment. It is dated 2009 and signed by the commission’s own chairman, Deputy Laércio Mota. Mota, a dentist and evangelical pastor from Goiás in his fourth term, at first refused to leave the chair, then recused himself from the questioning and handed the gavel to his vice, Cida Monteiro.

Quadros, 61, was press secretary to a governor of Paraná in the 1980s. He holds the Order of Rio Branco, conferred in 2007. The foreign minister revoked it by ordinance on October 1.
""",
  occ("Sílvio Reinert", "federal judge in Curitiba"),
  occ("Edvaldo Cunha", "Mines Minister", end=("May", "2015-05"), former=True),
  occ("Paulo Sérgio Brandt", "director of supply at the state oil company", start=("2004", "2004"), end=("2012", "2012"), again=["ran the division"]),
  occ("Jandira Pacheco", "commission’s rapporteur"),
  occ("Jandira Pacheco", "Deputy"),
  occ("Laércio Mota", "chairman"),
  occ("Laércio Mota", "Deputy#2"),
  occ("Laércio Mota", "evangelical pastor"),
  occ("Cida Monteiro", "his vice"),
  occ("Fernando Quadros", "press secretary to a governor of Paraná", start=("1980s", "198X")),
  fact("Fernando Quadros", "occupation", "lobbyist"),
  fact("Augusto Feijó", "occupation", "shipbuilder"),
  fact("Jandira Pacheco", "party", "PSB"),
  fact("Laércio Mota", "occupation", "dentist"),
  fact("Fernando Quadros", "award", "Order of Rio Branco", date=("2007", "2007")),
  ev("testimony", "told a congressional commission", ("Thursday", "2015-10-22"), ["Fernando Quadros"]),
  ev("arrest", "arrested him", ("January 23", "2015-01-23"), ["Fernando Quadros"]),
  ev("conviction", "was sentenced", ("August", "2015-08"), ["Fernando Quadros", "Sílvio Reinert"]),
  ev("departure", "was forced out", ("May", "2015-05"), ["Edvaldo Cunha"]),
  ev("arrest", "has been in prison", ("April", "2015-04"), ["Paulo Sérgio Brandt"]),
  ev("communication", "letter of introduction", ("2009", "2009"), ["Laércio Mota", "Fernando Quadros"]),
  ev("recusal", "recused himself", ("Thursday", "2015-10-22"), ["Laércio Mota"]),
  ev("award", "conferred", ("2007", "2007"), ["Fernando Quadros"]),
  ev("sanction", "revoked it", ("October 1", "2015-10-01"), ["Fernando Quadros"]),
)

P("d48-15", """Countess Maria-Luisa Tornabuoni Rech, Envoy and Enigma, 1919–2011

Few of those who curtsied to her at the Quirinal knew that Maria-Luisa Tornabuoni Rech had once slept for five weeks in a confessional. The widow of one ambassador and the mother of another, she died at Fiesole on the 30th of January, aged ninety-one.

She was born in Trieste on 12 March 1919. Her father, Commendatore Ettore Rech, was an insurance director and a Jew who had been baptised for his wedding; her mother, Countess Adelina Coronini, was Austrian. Educated at the Sacred Heart in Gorizia, Maria-Luisa took her degree at Padua in 1941. In the autumn of 1943 she became a courier for the Action Party, under the name “Gru”, and carried letters over the Swiss border nineteen times. Denounced by a canon, Don Silvestro Pauli, she was arrested at Chiavenna on 8 November 1944 and freed in an exchange of prisoners in February.

In 1946 she was married to Lorenzo Tornabuoni, then a young consul in Lugano. She went with him to Ottawa, Karachi and, in 1961, as ambassadress, to Lisbon, where she was the friend of people whom the police of Portugal watched. In January 1965 an opposition general, Henrique Sarmento, spent a night in the embassy’s cellars on her invitation; the minister in Rome recalled her husband a month later. He retired as inspector of consulates in 1972 and died in 1980.

Alone, she turned to politics. She sat for the Republicans in the Senate from 1976 to 1983 and was under-secretary for cultural property in two governments. An American historian, Dr. Paul Vance, asserted in 1999 that she had worked for London since the war. She neither admitted nor denied it.

France gave her the Légion d’honneur in 1985. Her son Neri, ambassador to the Holy See until 2009, survives her.
""",
  occ("Ettore Rech", "insurance director"),
  occ("Maria-Luisa Tornabuoni Rech", "courier for the Action Party", start=("autumn of 1943", "1943-23"), end=("8 November 1944", "1944-11-08")),
  occ("Silvestro Pauli", "canon"),
  occ("Lorenzo Tornabuoni", "consul in Lugano", start=("1946", "1946")),
  occ("Lorenzo Tornabuoni", "Lisbon", start=("1961", "1961"), end=("a month later", "1965-02"), again=["ambassador"]),
  occ("Henrique Sarmento", "opposition general"),
  occ("Lorenzo Tornabuoni", "inspector of consulates", end=("1972", "1972")),
  occ("Maria-Luisa Tornabuoni Rech", "Senate", start=("1976", "1976"), end=("1983", "1983")),
  occ("Maria-Luisa Tornabuoni Rech", "under-secretary for cultural property"),
  occ("Neri", "ambassador to the Holy See", end=("2009", "2009")),
  fact("Maria-Luisa Tornabuoni Rech", "deathPlace", "Fiesole"),
  fact("Maria-Luisa Tornabuoni Rech", "deathDate", "30th of January", value="2011-01-30"),
  fact("Maria-Luisa Tornabuoni Rech", "birthPlace", "Trieste"),
  fact("Maria-Luisa Tornabuoni Rech", "birthDate", "12 March 1919", value="1919-03-12"),
  fact("Maria-Luisa Tornabuoni Rech", "father", "Ettore Rech"),
  fact("Ettore Rech", "ethnicity", "Jew"),
  fact("Maria-Luisa Tornabuoni Rech", "mother", "Adelina Coronini"),
  fact("Adelina Coronini", "nationality", "Austrian"),
  fact("Maria-Luisa Tornabuoni Rech", "education", "Sacred Heart in Gorizia"),
  fact("Maria-Luisa Tornabuoni Rech", "education", "Padua", date=("1941", "1941")),
  fact("Maria-Luisa Tornabuoni Rech", "alias", "Gru"),
  fact("Maria-Luisa Tornabuoni Rech", "spouse", "Lorenzo Tornabuoni", date=("1946", "1946")),
  fact("Lorenzo Tornabuoni", "deathDate", "1980", value="1980"),
  fact("Maria-Luisa Tornabuoni Rech", "party", "Republicans"),
  fact("Paul Vance", "nationality", "American"),
  fact("Paul Vance", "occupation", "historian"),
  fact("Maria-Luisa Tornabuoni Rech", "award", "Légion d’honneur", date=("1985", "1985")),
  fact("Maria-Luisa Tornabuoni Rech", "children", "Neri"),
  fact("Lorenzo Tornabuoni", "children", "son Neri"),
  ev("appointment", "became a courier", ("autumn of 1943", "1943-23"), ["Maria-Luisa Tornabuoni Rech"]),
  ev("travel", "carried letters over the Swiss border", None, ["Maria-Luisa Tornabuoni Rech"]),
  ev("disclosure", "Denounced", None, ["Silvestro Pauli", "Maria-Luisa Tornabuoni Rech"]),
  ev("arrest", "was arrested", ("8 November 1944", "1944-11-08"), ["Maria-Luisa Tornabuoni Rech"]),
  ev("travel", "went with him", None, ["Maria-Luisa Tornabuoni Rech", "Lorenzo Tornabuoni"]),
  ev("meeting", "spent a night in the embassy’s cellars", ("January 1965", "1965-01"), ["Henrique Sarmento", "Maria-Luisa Tornabuoni Rech"]),
  ev("departure", "recalled her husband", ("a month later", "1965-02"), ["Lorenzo Tornabuoni"]),
  ev("departure", "retired", ("1972", "1972"), ["Lorenzo Tornabuoni"]),
  ev("award", "gave her", ("1985", "1985"), ["Maria-Luisa Tornabuoni Rech"]),
)

P("d48-16", """Canberra, 12 December 2017. – Labor senator Gavin Prowse quit the shadow ministry on Tuesday evening, hours after it emerged that he had telephoned the property developer Edward Shiu Kwok-wing in October last year to warn him that his phone might be tapped.

Mr Prowse, shadow assistant minister for infrastructure since July 2016, said he had acted “on gossip, not on briefing”. He stays in the Senate, where he has sat for Tasmania since 2008.

Mr Shiu, a billionaire born in Zhongshan whose application for citizenship has been waiting since 2013, was until May the president of the Australian Council for Harmonious Relations. The council’s current president, the former Liberal minister Sir Bruce Tanqueray, resigned as well, at lunchtime. Sir Bruce was immigration minister from 1998 to 2001. He wrote in a letter to members that he “could no longer vouch for the soup”.

The call was revealed by the ABC on Monday night. Attorney-General Louise Petrakis told the Senate that the Federal Police had begun an investigation; its commissioner, Neville Oakes, is to brief the intelligence committee on Thursday. Committee member Wendy Farrar, a Nationals MP, has excused herself from the briefing since Mr Shiu donated $20,000 to her campaign in 2013. She returned the money in June.

The Chinese ambassador, Deng Yuheng, called the reports “paranoia”. Mr Deng saw Foreign Minister Andrew Colquhoun on Friday at the minister’s request. He arrived in Canberra in August of last year from Jakarta, where he was consul general.

Labor’s leader, Margaret Quilty, named Helen Tsoukalas, the member for Calwell and a former nurse, to the vacant portfolio. Mr Prowse, she added, was a decent man who had made a stupid call.
""",
  occ("Gavin Prowse", "senator", start=("2008", "2008"), again=["Senate"]),
  occ("Gavin Prowse", "shadow assistant minister for infrastructure", start=("July 2016", "2016-07"), end=("Tuesday evening", "2017-12-12"), again=["shadow ministry"]),
  occ("Edward Shiu Kwok-wing", "president of the Australian Council for Harmonious Relations", end=("May", "2017-05")),
  occ("Bruce Tanqueray", "current president", start=("May", "2017-05"), end=("at lunchtime", "2017-12-12")),
  occ("Bruce Tanqueray", "immigration minister", start=("1998", "1998"), end=("2001", "2001"), again=["Liberal minister"]),
  occ("Louise Petrakis", "Attorney-General"),
  occ("Neville Oakes", "commissioner"),
  occ("Wendy Farrar", "Committee member"),
  occ("Wendy Farrar", "MP"),
  occ("Deng Yuheng", "Chinese ambassador", start=("August of last year", "2016-08")),
  occ("Andrew Colquhoun", "Foreign Minister"),
  occ("Deng Yuheng", "consul general", end=("August of last year", "2016-08"), again=["Jakarta"]),
  occ("Margaret Quilty", "Labor’s leader"),
  occ("Helen Tsoukalas", "member for Calwell"),
  occ("Helen Tsoukalas", "vacant portfolio", start=("Tuesday", "2017-12-12")),
  fact("Gavin Prowse", "party", "Labor"),
  fact("Edward Shiu Kwok-wing", "occupation", "property developer"),
  fact("Edward Shiu Kwok-wing", "birthPlace", "Zhongshan"),
  fact("Bruce Tanqueray", "party", "Liberal"),
  fact("Wendy Farrar", "party", "Nationals"),
  fact("Margaret Quilty", "party", "Labor’s"),
  fact("Helen Tsoukalas", "occupation", "nurse"),
  ev("departure", "quit the shadow ministry", ("Tuesday evening", "2017-12-12"), ["Gavin Prowse"]),
  ev("communication", "had telephoned", ("October last year", "2016-10"), ["Gavin Prowse", "Edward Shiu Kwok-wing"]),
  ev("departure", "resigned as well", ("at lunchtime", "2017-12-12"), ["Bruce Tanqueray"]),
  ev("communication", "wrote in a letter", None, ["Bruce Tanqueray"]),
  ev("disclosure", "was revealed", ("Monday night", "2017-12-11"), ["Gavin Prowse", "Edward Shiu Kwok-wing"]),
  ev("speech", "told the Senate", None, ["Louise Petrakis"]),
  ev("recusal", "has excused herself", None, ["Wendy Farrar"]),
  ev("meeting", "saw Foreign Minister", ("Friday", "2017-12-08"), ["Deng Yuheng", "Andrew Colquhoun"]),
  ev("travel", "arrived in Canberra", ("August of last year", "2016-08"), ["Deng Yuheng"]),
  ev("appointment", "named Helen Tsoukalas", ("Tuesday", "2017-12-12"), ["Helen Tsoukalas", "Margaret Quilty"]),
  ev("investigation", "begun an investigation", None, ["Gavin Prowse"]),
)

P("d48-17", """Obituary: Rafael Elizondo Murguía, kingmaker of Monterrey

The cement magnate Rafael Elizondo Murguía, who financed five presidential campaigns and shook hands with the winners of all of them, died of a heart attack on board his yacht off La Paz on Saturday, 18 May 2013. He was 79.

Elizondo inherited a lime kiln and a debt. His father, don Eugenio Elizondo, had been treasurer of Nuevo León under Governor Arturo Garza Leal and lost his money, friends said, at cards. The boy was sent to the Jesuits in Saltillo, and in 1956 he finished civil engineering at the Monterrey Institute of Technology. By 1980 his Grupo Faro owned eleven plants in four countries.

He belonged to the PRI by birth, as he liked to say, and to himself by choice. In 1987 he became treasurer of its finance committee. It was in his garden in San Pedro on 3 October of that year that the budget minister, Salvador Iturbide, learned by telephone that the party had chosen him. Six years later, Elizondo hosted the famous dinner at which thirty businessmen were asked for 25 million dollars each. One of the thirty, the television owner Nicolás Azcue, revealed the sum to a reporter in March 1994, and Elizondo stepped down the same week. He was questioned by a committee of the Chamber under the deputy Rosa Isela Montaño. No charges were brought.

His reward came in 1995: the embassy in Madrid. He presented his letters to the king on 7 September and remained two years. The ambassador who relieved him, the historian Gonzalo Reyes Peña, found eleven crates of unopened mail.

Kidnapped in 2001, he was freed after nineteen days. His daughter, Sofía Elizondo, took over as chairwoman of the group in 2005. A park in Monterrey bears his mother’s name.
""",
  occ("Eugenio Elizondo", "treasurer of Nuevo León"),
  occ("Arturo Garza Leal", "Governor"),
  occ("Rafael Elizondo Murguía", "treasurer of its finance committee", start=("1987", "1987"), end=("the same week", "1994-03")),
  occ("Rafael Elizondo Murguía", "cement magnate"),
  occ("Salvador Iturbide", "budget minister", start=("3 October of that year", "1987-10-03")),
  occ("Nicolás Azcue", "television owner"),
  occ("Rosa Isela Montaño", "deputy"),
  occ("Rosa Isela Montaño", "committee of the Chamber"),
  occ("Rafael Elizondo Murguía", "embassy in Madrid", start=("1995", "1995"), end=("two years", "1997")),
  occ("Gonzalo Reyes Peña", "ambassador", start=("two years", "1997")),
  occ("Sofía Elizondo", "chairwoman of the group", start=("2005", "2005")),
  occ("Rafael Elizondo Murguía", "Grupo Faro", end=("2005", "2005")),
  fact("Rafael Elizondo Murguía", "causeOfDeath", "heart attack"),
  fact("Rafael Elizondo Murguía", "deathPlace", "off La Paz"),
  fact("Rafael Elizondo Murguía", "deathDate", "18 May 2013", value="2013-05-18"),
  fact("Rafael Elizondo Murguía", "father", "Eugenio Elizondo"),
  fact("Rafael Elizondo Murguía", "education", "Jesuits in Saltillo"),
  fact("Rafael Elizondo Murguía", "education", "Monterrey Institute of Technology", date=("1956", "1956")),
  fact("Rafael Elizondo Murguía", "party", "PRI"),
  fact("Gonzalo Reyes Peña", "occupation", "historian"),
  fact("Rafael Elizondo Murguía", "children", "Sofía Elizondo"),
  ev("appointment", "became treasurer", ("1987", "1987"), ["Rafael Elizondo Murguía"]),
  ev("communication", "learned by telephone", ("3 October of that year", "1987-10-03"), ["Salvador Iturbide"]),
  ev("meeting", "hosted the famous dinner", ("Six years later", "1993"), ["Rafael Elizondo Murguía", "Nicolás Azcue"]),
  ev("disclosure", "revealed", ("March 1994", "1994-03"), ["Nicolás Azcue"]),
  ev("departure", "stepped down", ("the same week", "1994-03"), ["Rafael Elizondo Murguía"]),
  ev("testimony", "was questioned", None, ["Rafael Elizondo Murguía", "Rosa Isela Montaño"]),
  ev("appointment", "presented his letters", ("7 September", "1995-09-07"), ["Rafael Elizondo Murguía"]),
  ev("appointment", "relieved him", ("two years", "1997"), ["Gonzalo Reyes Peña", "Rafael Elizondo Murguía"]),
  ev("appointment", "took over", ("2005", "2005"), ["Sofía Elizondo"]),
)

P("d48-18", """SOFIA, October 8, 2020 (Balkan Wire) — Bulgarian prosecutors on Thursday charged Stefan Dragiev, the head of the Russophile association Kirill and a former member of parliament, with spying, and a court barred him from leaving the country.

The charge was announced by Deputy Prosecutor General Vesela Ganeva, who said Dragiev had received 220,000 leva in 2018 for passing documents to Igor Rezanov, a Moscow businessman and retired lieutenant general. Rezanov was declared persona non grata on Wednesday together with the embassy’s first secretary, Pavel Uglov.

Dragiev denies the charge. “I have never held a document that was not printed in a newspaper,” he said on the steps of the court. He sat in the 39th National Assembly, from 2001 to 2005, on the Socialist list, and was decorated by the Russian president last November in the Kremlin with the Order of Friendship. Ambassador Anna Makeeva attended the ceremony.

A second man was detained at Sofia airport on Tuesday. He is Nikolai Popgeorgiev, who was deputy director of the military archives until he retired in July. His wife, Lilyana Popgeorgieva, a judge at the Specialised Criminal Court, recused herself on Wednesday from all cases brought by the security agency.

The agency’s chairman, Dimitar Valchev, briefed a closed session of the parliamentary committee on the services on Thursday afternoon. Committee head Kiril Asenov, once an adviser to former president Todor Manev, left the room without a word. Manev visited Dragiev’s association in March, and its newsletter published a photograph of the two men with Rezanov. The former president, who left office in 2017, said he did not remember the general.

In Moscow a spokesman promised a response “in the usual spirit.”
""",
  occ("Stefan Dragiev", "head of the Russophile association Kirill"),
  occ("Stefan Dragiev", "member of parliament", start=("2001", "2001"), end=("2005", "2005"), former=True, again=["39th National Assembly"]),
  occ("Vesela Ganeva", "Deputy Prosecutor General"),
  occ("Igor Rezanov", "lieutenant general", former=True),
  occ("Pavel Uglov", "embassy’s first secretary", end=("Wednesday", "2020-10-07")),
  occ("Anna Makeeva", "Ambassador"),
  occ("Nikolai Popgeorgiev", "deputy director of the military archives", end=("July", "2020-07")),
  occ("Lilyana Popgeorgieva", "judge at the Specialised Criminal Court"),
  occ("Dimitar Valchev", "agency’s chairman"),
  occ("Kiril Asenov", "Committee head"),
  occ("Kiril Asenov", "adviser to former president Todor Manev", former=True),
  occ("Todor Manev", "president", end=("2017", "2017"), former=True, again=["former president, who"]),
  fact("Stefan Dragiev", "party", "Socialist"),
  fact("Igor Rezanov", "occupation", "businessman"),
  fact("Stefan Dragiev", "award", "Order of Friendship", date=("last November", "2019-11")),
  fact("Nikolai Popgeorgiev", "spouse", "Lilyana Popgeorgieva"),
  ev("investigation", "charged", ("Thursday", "2020-10-08"), ["Stefan Dragiev"]),
  ev("sanction", "barred him from leaving", ("Thursday", "2020-10-08"), ["Stefan Dragiev"]),
  ev("disclosure", "was announced", ("Thursday", "2020-10-08"), ["Vesela Ganeva", "Stefan Dragiev"]),
  ev("sanction", "was declared persona non grata", ("Wednesday", "2020-10-07"), ["Igor Rezanov", "Pavel Uglov"]),
  ev("award", "was decorated", ("last November", "2019-11"), ["Stefan Dragiev"]),
  ev("meeting", "attended the ceremony", ("last November", "2019-11"), ["Anna Makeeva"]),
  ev("arrest", "was detained", ("Tuesday", "2020-10-06"), ["Nikolai Popgeorgiev"]),
  ev("departure", "retired in July", ("July", "2020-07"), ["Nikolai Popgeorgiev"]),
  ev("recusal", "recused herself", ("Wednesday#2", "2020-10-07"), ["Lilyana Popgeorgieva"]),
  ev("speech", "briefed a closed session", ("Thursday afternoon", "2020-10-08"), ["Dimitar Valchev", "Kiril Asenov"]),
  ev("meeting", "visited Dragiev’s association", ("March", "2020-03"), ["Todor Manev", "Stefan Dragiev", "Igor Rezanov"]),
  ev("departure", "left office", ("2017", "2017"), ["Todor Manev"]),
)

P("d48-19", """PARIS, Feb. 12, 1986 — Four days before the vote on the electricity bill, the Minister of Industry, Jean-Loup Castaing, dismissed his closest adviser on Wednesday after the newspaper Le Courrier du Soir published a photograph of the man on a Corsican beach with Hubert Massoni, whose family sells turbines.

The adviser, Thierry Valade, 38, had drafted the bill. He met Mr. Massoni, he said in a statement, “by the purest accident, as one meets anybody in August.” Mr. Massoni’s office did not answer the telephone.

Mr. Valade was graduated from the École Nationale d’Administration in 1974, second in a class that also produced two prefects and the present Governor of the Bank of France, Solange Ducray. He served for three years at the embassy in Algiers, as financial attaché, and then in the cabinet of Mr. Castaing’s predecessor, Édouard Pelletier-Roux, who lost his portfolio in the reshuffle of July 1984. Mr. Castaing took him over “with the furniture.”

In the National Assembly on Wednesday afternoon, the Opposition deputy Robert Kermadec, a former Minister of Defense, demanded that the vote be put off. Mr. Castaing replied from the rostrum for 20 minutes. The committee on production, whose rapporteur, Yvette Lambert, is married to an engineer at the Massoni works, will meet tonight without her; she withdrew from the chair as soon as the photograph appeared.

A judge in Ajaccio, Ange Cesari, has been looking since November into the Massoni family’s dealings with the port. On Jan. 22 he questioned Hubert Massoni’s sister Laetitia, who is deputy mayor of Propriano. Reports that Mr. Valade’s name was found in her address book are false, the judge said.

A successor was named within the hour: Bernard Thuillier, until now consul general in Boston.
""",
  occ("Jean-Loup Castaing", "Minister of Industry", start=("July 1984", "1984-07")),
  occ("Thierry Valade", "closest adviser", start=("July 1984", "1984-07"), end=("Wednesday", "1986-02-12"), again=["adviser#2"]),
  occ("Solange Ducray", "Governor of the Bank of France"),
  occ("Thierry Valade", "financial attaché", again=["embassy in Algiers"]),
  occ("Thierry Valade", "cabinet of Mr. Castaing’s predecessor", end=("July 1984", "1984-07")),
  occ("Édouard Pelletier-Roux", "predecessor", end=("July 1984", "1984-07"), again=["portfolio"]),
  occ("Robert Kermadec", "deputy"),
  occ("Robert Kermadec", "Minister of Defense", former=True),
  occ("Yvette Lambert", "rapporteur", again=["committee on production"]),
  occ("Ange Cesari", "judge in Ajaccio"),
  occ("Laetitia", "deputy mayor of Propriano"),
  occ("Bernard Thuillier", "successor", start=("Wednesday", "1986-02-12")),
  occ("Bernard Thuillier", "consul general in Boston", end=("now", "1986-02-12")),
  fact("Thierry Valade", "education", "École Nationale d’Administration", date=("1974", "1974")),
  fact("Hubert Massoni", "siblings", "Laetitia"),
  ev("departure", "dismissed", ("Wednesday", "1986-02-12"), ["Jean-Loup Castaing", "Thierry Valade"]),
  ev("disclosure", "published a photograph", None, ["Thierry Valade", "Hubert Massoni"]),
  ev("departure", "lost his portfolio", ("July 1984", "1984-07"), ["Édouard Pelletier-Roux"]),
  ev("appointment", "took him over", None, ["Jean-Loup Castaing", "Thierry Valade"]),
  ev("speech", "replied from the rostrum", ("Wednesday afternoon", "1986-02-12"), ["Jean-Loup Castaing"]),
  ev("recusal", "withdrew from the chair", None, ["Yvette Lambert"]),
  ev("investigation", "has been looking", ("November", "1985-11"), ["Ange Cesari"]),
  ev("testimony", "questioned", ("Jan. 22", "1986-01-22"), ["Ange Cesari", "Laetitia"]),
  ev("appointment", "was named", ("within the hour", "1986-02-12"), ["Bernard Thuillier"]),
)

P("d48-20", """Dame Philippa Garside, who ran the party’s longest campaign, dies aged 84

Philippa Garside, Baroness Garside of Todmorden, the Labour organiser who directed three general election campaigns and lost the first two, has died at a hospice in Halifax. She had been ill with leukaemia.

She was general secretary of the party from 1991 until the morning after its victory on 1 May 1997, when she walked into the office of the new prime minister’s chief of staff, Duncan Reay, and gave him her keys. “I have no gift for winning,” she wrote to the party’s treasurer that day.

Born in Todmorden on 11 November 1938, the younger daughter of Albert Garside, a railway signalman and union branch secretary, and his wife, Edna, she left Calder High School at 16 and worked in a mill canteen. A scholarship took her in 1960 to Ruskin College, Oxford. In 1974 she stood at Skipton, where she was beaten into third place, and in the following year was hired as regional organiser by Ted Moorcroft, then the national agent. When Moorcroft was dismissed in 1983 after the worst defeat in fifty years, it was she who told him. They did not speak again until 2001.

In 1992 a Sunday newspaper claimed that she had kept a file on rivals. She sued, and the editor, Barnaby Flint, apologised in open court on 9 February 1994; he was sacked that summer.

Created a life peer in 1997 and DBE in 2003, she sat on the committee that examined lobbying by former ministers, and cross-examined an ex-chancellor, Lord Wyvill, for two hours in June 2007. She voted in the Lords for the last time in 2019.

Her partner of forty years, the potter Gwen Ashby, predeceased her in 2016. Her sister Marjorie, a former mayor of Calderdale, survives her.
""",
  occ("Philippa Garside", "organiser who directed three general election campaigns"),
  occ("Philippa Garside", "general secretary of the party", start=("1991", "1991"), end=("1 May 1997", "1997-05-02")),
  occ("Duncan Reay", "chief of staff", start=("1 May 1997", "1997-05-02")),
  occ("Albert Garside", "railway signalman"),
  occ("Albert Garside", "union branch secretary"),
  occ("Philippa Garside", "worked in a mill canteen"),
  occ("Philippa Garside", "regional organiser", start=("following year", "1975")),
  occ("Ted Moorcroft", "national agent", start=("following year", "1975"), end=("1983", "1983")),
  occ("Barnaby Flint", "editor", end=("that summer", "1994-22")),
  occ("Philippa Garside", "life peer", start=("1997#2", "1997"), again=["Baroness Garside of Todmorden", "Lords"]),
  occ("Philippa Garside", "sat on the committee"),
  occ("Wyvill", "ex-chancellor", former=True),
  occ("Marjorie", "mayor of Calderdale", former=True),
  fact("Philippa Garside", "party", "Labour"),
  fact("Philippa Garside", "alias", "Baroness Garside of Todmorden"),
  fact("Philippa Garside", "deathPlace", "Halifax"),
  fact("Philippa Garside", "causeOfDeath", "leukaemia"),
  fact("Philippa Garside", "birthPlace", "Todmorden#2"),
  fact("Philippa Garside", "birthDate", "11 November 1938", value="1938-11-11"),
  fact("Philippa Garside", "father", "Albert Garside"),
  fact("Albert Garside", "spouse", "Edna"),
  fact("Philippa Garside", "mother", "Edna"),
  fact("Philippa Garside", "education", "Calder High School"),
  fact("Philippa Garside", "education", "Ruskin College, Oxford", date=("1960", "1960")),
  fact("Philippa Garside", "award", "DBE", date=("2003", "2003")),
  fact("Philippa Garside", "spouse", "Gwen Ashby"),
  fact("Gwen Ashby", "occupation", "potter"),
  fact("Gwen Ashby", "deathDate", "2016", value="2016"),
  fact("Philippa Garside", "siblings", "Marjorie"),
  ev("meeting", "walked into the office", ("1 May 1997", "1997-05-02"), ["Philippa Garside", "Duncan Reay"]),
  ev("departure", "gave him her keys", ("1 May 1997", "1997-05-02"), ["Philippa Garside"]),
  ev("communication", "wrote to the party’s treasurer", ("that day", "1997-05-02"), ["Philippa Garside"]),
  ev("candidacy", "stood at Skipton", ("1974", "1974"), ["Philippa Garside"]),
  ev("election", "was beaten into third place", ("1974", "1974"), ["Philippa Garside"]),
  ev("appointment", "was hired", ("following year", "1975"), ["Philippa Garside", "Ted Moorcroft"]),
  ev("departure", "was dismissed", ("1983", "1983"), ["Ted Moorcroft"]),
  ev("communication", "apologised in open court", ("9 February 1994", "1994-02-09"), ["Barnaby Flint", "Philippa Garside"]),
  ev("departure", "was sacked", ("that summer", "1994-22"), ["Barnaby Flint"]),
  ev("appointment", "Created a life peer", ("1997#2", "1997"), ["Philippa Garside"]),
  ev("award", "DBE", ("2003", "2003"), ["Philippa Garside"]),
  ev("testimony", "cross-examined", ("June 2007", "2007-06"), ["Philippa Garside", "Wyvill"]),
)

P("d48-21", """ISLAMABAD, April 19, 2012 – The Supreme Court on Thursday ordered former ambassador Nusrat Jahangir Bugti to return to Pakistan within 15 days to explain a note that he is alleged to have passed to an American general.

The three-member bench, headed by Justice Mian Aftab Rasheed, also barred retired Brigadier Sarfraz Malhi, the businessman who says that he typed the note, from speaking to the press. Mr Malhi testified by video link from Sharjah on Monday and Tuesday.

Mr Bugti, who resigned as ambassador in Washington last November and was succeeded by former information minister Sabiha Rehmat, has been in Houston since January, when the court let him travel for heart treatment. His counsel, Barrister Asma Qizilbash, told the bench that the doctors had forbidden him to fly. “The doctors of Houston are not a party to this case,” Justice Rasheed remarked.

The note, dated May 10, 2011, asks for help against the army. Mr Bugti denies that he wrote it or ever saw it. The National Assembly’s security committee heard the then chief of Inter-Services Intelligence, Lt Gen Tariq Wazir, on Dec 21. According to committee chairman Raza Hayat Lashari, Gen Wazir told members that he had met Mr Malhi in a London hotel on Oct 22. The general retired on March 18; Lt Gen Zaheer Abbasi, formerly corps commander in Karachi, replaced him at the agency.

Mr Bugti was information adviser to two prime ministers in the 1990s and taught at Rice University from 2002 to 2008. He was a student leader of the Islami Jamiat before turning, in 1988, to the People’s Party. His wife, Farah Bugti, a legislator, has appealed to the chief justice in a letter.

Rumours that the president would pardon him were dismissed by a spokesman. The hearing was adjourned to May 7.
""",
  occ("Nusrat Jahangir Bugti", "ambassador in Washington", end=("last November", "2011-11"), former=True, again=["former ambassador"]),
  occ("Mian Aftab Rasheed", "Justice"),
  occ("Sarfraz Malhi", "Brigadier", former=True),
  occ("Sabiha Rehmat", "was succeeded", start=("last November", "2011-11")),
  occ("Sabiha Rehmat", "information minister", former=True),
  occ("Tariq Wazir", "chief of Inter-Services Intelligence", end=("March 18", "2012-03-18")),
  occ("Tariq Wazir", "Lt Gen"),
  occ("Raza Hayat Lashari", "committee chairman", again=["National Assembly’s security committee"]),
  occ("Zaheer Abbasi", "Lt Gen#2"),
  occ("Zaheer Abbasi", "corps commander in Karachi", former=True),
  occ("Zaheer Abbasi", "replaced him at the agency", start=("March 18", "2012-03-18")),
  occ("Nusrat Jahangir Bugti", "information adviser to two prime ministers", start=("1990s", "199X")),
  occ("Nusrat Jahangir Bugti", "taught at Rice University", start=("2002", "2002"), end=("2008", "2008")),
  occ("Nusrat Jahangir Bugti", "student leader of the Islami Jamiat", end=("1988", "1988")),
  occ("Farah Bugti", "legislator"),
  fact("Sarfraz Malhi", "occupation", "businessman"),
  fact("Asma Qizilbash", "occupation", "Barrister"),
  fact("Nusrat Jahangir Bugti", "party", "People’s Party", date=("1988", "1988")),
  fact("Nusrat Jahangir Bugti", "spouse", "Farah Bugti"),
  ev("sanction", "barred retired Brigadier", ("Thursday", "2012-04-19"), ["Mian Aftab Rasheed", "Sarfraz Malhi"]),
  ev("testimony", "testified by video link", ("Monday", "2012-04-16"), ["Sarfraz Malhi"]),
  ev("departure", "resigned as ambassador", ("last November", "2011-11"), ["Nusrat Jahangir Bugti"]),
  ev("appointment", "was succeeded", ("last November", "2011-11"), ["Sabiha Rehmat"]),
  ev("travel", "has been in Houston", ("January", "2012-01"), ["Nusrat Jahangir Bugti"]),
  ev("speech", "told the bench", ("Thursday", "2012-04-19"), ["Asma Qizilbash", "Mian Aftab Rasheed"]),
  ev("testimony", "heard the then chief", ("Dec 21", "2011-12-21"), ["Tariq Wazir", "Raza Hayat Lashari"]),
  ev("departure", "retired on March 18", ("March 18", "2012-03-18"), ["Tariq Wazir"]),
  ev("appointment", "replaced him", ("March 18", "2012-03-18"), ["Zaheer Abbasi", "Tariq Wazir"]),
  ev("communication", "in a letter", None, ["Farah Bugti"]),
)

P("d48-22", """Anatoly Berezkin, Oligarch Who Bought a Football Club and Sold a Newspaper, Dies at 63

LIMASSOL — Anatoly Borisovich Berezkin, a onetime lathe operator who became one of the ten richest men of post-Soviet Russia, and later one of its most litigious exiles, was found dead on Tuesday at his villa near here. The Cypriot police said that he had suffered a heart attack.

Mr. Berezkin made his money in aluminum and spent it on influence. In 1996 he put $8 million and the newspaper Vecher at the disposal of the Kremlin’s re-election campaign, whose manager, Marina Sobol, was a guest at his daughter’s wedding. He was rewarded that November with a seat on the Security Council as deputy secretary, under Gen. Nikolai Tretyak. It was Mr. Berezkin who in May 1997 flew to Grozny alone to bargain for the release of two French engineers. He was dismissed by decree on April 2, 1998.

He left Russia in October 2000, hours after a search of his offices, and in 2003 Britain gave him asylum. A Moscow court convicted him in his absence in 2007 of embezzling from the Tayshet smelter; he was sentenced to nine years. He said the charges had been invented by his former partner, Vagit Mamleyev, then governor of Irkutsk. Mr. Mamleyev was himself put under sanctions by the European Union in 2014.

Born in Bratsk on July 4, 1957, he was the son of a crane driver, Boris Berezkin, and of Raisa Gurevich, a nurse. He completed the Irkutsk Polytechnic Institute by correspondence in 1985. He owned F.C. Vaduz Nord from 2004 to 2011, and took Israeli citizenship in 2008.

Thrice divorced, he is survived by four children; the eldest, Yelena Kagan, was elected to Tel Aviv’s city council in 2018. Whether he ever met Dutch intelligence officers, as a defector once told a parliamentary inquiry in The Hague, he would not say.
""",
  occ("Anatoly Borisovich Berezkin", "lathe operator", former=True),
  occ("Marina Sobol", "manager", start=("1996", "1996")),
  occ("Anatoly Borisovich Berezkin", "deputy secretary", start=("that November", "1996-11"), end=("April 2, 1998", "1998-04-02"), again=["seat on the Security Council"]),
  occ("Nikolai Tretyak", "Gen."),
  occ("Nikolai Tretyak", "Security Council", start=("that November", "1996-11")),
  occ("Vagit Mamleyev", "governor of Irkutsk", start=("2007", "2007")),
  occ("Boris Berezkin", "crane driver"),
  occ("Anatoly Borisovich Berezkin", "owned F.C. Vaduz Nord", start=("2004", "2004"), end=("2011", "2011")),
  occ("Yelena Kagan", "Tel Aviv’s city council", start=("2018", "2018")),
  fact("Anatoly Borisovich Berezkin", "occupation", "Oligarch"),
  fact("Anatoly Borisovich Berezkin", "deathDate", "Tuesday"),
  fact("Anatoly Borisovich Berezkin", "deathPlace", "LIMASSOL"),
  fact("Anatoly Borisovich Berezkin", "birthPlace", "Bratsk"),
  fact("Anatoly Borisovich Berezkin", "birthDate", "July 4, 1957", value="1957-07-04"),
  fact("Anatoly Borisovich Berezkin", "father", "Boris Berezkin"),
  fact("Anatoly Borisovich Berezkin", "mother", "Raisa Gurevich"),
  fact("Raisa Gurevich", "occupation", "nurse"),
  fact("Anatoly Borisovich Berezkin", "education", "Irkutsk Polytechnic Institute", date=("1985", "1985")),
  fact("Anatoly Borisovich Berezkin", "nationality", "Israeli", date=("2008", "2008")),
  fact("Anatoly Borisovich Berezkin", "children", "Yelena Kagan"),
  ev("appointment", "was rewarded", ("that November", "1996-11"), ["Anatoly Borisovich Berezkin"]),
  ev("travel", "flew to Grozny", ("May 1997", "1997-05"), ["Anatoly Borisovich Berezkin"]),
  ev("departure", "was dismissed", ("April 2, 1998", "1998-04-02"), ["Anatoly Borisovich Berezkin"]),
  ev("travel", "left Russia", ("October 2000", "2000-10"), ["Anatoly Borisovich Berezkin"]),
  ev("investigation", "search of his offices", ("October 2000", "2000-10"), ["Anatoly Borisovich Berezkin"]),
  ev("conviction", "convicted him", ("2007", "2007"), ["Anatoly Borisovich Berezkin"]),
  ev("sanction", "put under sanctions", ("2014", "2014"), ["Vagit Mamleyev"]),
  ev("election", "was elected", ("2018", "2018"), ["Yelena Kagan"]),
)

P("d48-23", """Lagos, 23 February 2023. Two days before Nigerians vote, the former head of the electoral commission’s logistics department, Chief Ignatius Okoro-Dike, was arrested at Murtala Muhammed airport with a laptop that officers say contains voters’ lists for six states.

He was questioned overnight by the Department of State Services and brought before a magistrate in Ikeja on Thursday, where he pleaded not guilty. Magistrate Folashade Adeoti granted bail at ten million naira.

Okoro-Dike resigned from the commission last June to join the campaign of Labour’s Ebuka Nwachukwu, the former governor of Enugu, as director of field operations. He left that job too, in December, quarrelling with Nwachukwu’s running mate, the economist Halima Dankwambo, over the hiring of an Indian data firm. Nwachukwu’s spokesman, Tunde Salako, said the party “has no use for stolen goods.”

The presidential candidate of the ruling APC, Senate President Usman Gwarzo, meanwhile ended his campaign with a rally in Kano on Wednesday night. With him on the platform stood two men who were his fiercest foes four years ago: former vice-president Tokunbo Awe and the textile billionaire Alhaji Sani Dantata Yola, who held talks with him in Jeddah last month. Neither would say what was promised.

Foreign observers have arrived in force. The European Union’s mission is led by Brigitte Vanhoof, a Belgian MEP and ex-minister of justice, who called on the chief justice on Tuesday; the Commonwealth’s by Sir Elijah Mwale, Zambia’s vice-president from 2002 to 2006. Sir Elijah, an Anglican bishop’s son, has seen thirteen elections and says he believes in two.

Okoro-Dike, 57, holds the national honour of OFR, awarded in 2019. His lawyer claims that the laptop belongs to a nephew.
""",
  occ("Ignatius Okoro-Dike", "head of the electoral commission’s logistics department", end=("last June", "2022-06"), former=True),
  occ("Ignatius Okoro-Dike", "Chief"),
  occ("Folashade Adeoti", "magistrate in Ikeja", again=["Magistrate"]),
  occ("Ignatius Okoro-Dike", "director of field operations", start=("last June", "2022-06"), end=("December", "2022-12")),
  occ("Ebuka Nwachukwu", "governor of Enugu", former=True),
  occ("Tunde Salako", "Nwachukwu’s spokesman"),
  occ("Usman Gwarzo", "Senate President"),
  occ("Tokunbo Awe", "vice-president", former=True),
  occ("Sani Dantata Yola", "textile billionaire"),
  occ("Brigitte Vanhoof", "European Union’s mission"),
  occ("Brigitte Vanhoof", "MEP"),
  occ("Brigitte Vanhoof", "minister of justice", former=True),
  occ("Elijah Mwale", "the Commonwealth’s"),
  occ("Elijah Mwale", "Zambia’s vice-president", start=("2002", "2002"), end=("2006", "2006")),
  fact("Ebuka Nwachukwu", "party", "Labour"),
  fact("Halima Dankwambo", "occupation", "economist"),
  fact("Usman Gwarzo", "party", "APC"),
  fact("Brigitte Vanhoof", "nationality", "Belgian"),
  fact("Ignatius Okoro-Dike", "award", "OFR", date=("2019", "2019")),
  ev("arrest", "was arrested", ("Two days before", "2023-02-23"), ["Ignatius Okoro-Dike"]),
  ev("testimony", "was questioned", ("overnight", "2023-02-22"), ["Ignatius Okoro-Dike"]),
  ev("testimony", "pleaded not guilty", ("Thursday", "2023-02-23"), ["Ignatius Okoro-Dike", "Folashade Adeoti"]),
  ev("departure", "resigned from the commission", ("last June", "2022-06"), ["Ignatius Okoro-Dike"]),
  ev("appointment", "join the campaign", ("last June", "2022-06"), ["Ignatius Okoro-Dike"]),
  ev("departure", "left that job", ("December", "2022-12"), ["Ignatius Okoro-Dike"]),
  ev("candidacy", "campaign", None, ["Ebuka Nwachukwu"]),
  ev("candidacy", "running mate", None, ["Halima Dankwambo"]),
  ev("candidacy", "presidential candidate", None, ["Usman Gwarzo"]),
  ev("speech", "rally in Kano", ("Wednesday night", "2023-02-22"), ["Usman Gwarzo", "Tokunbo Awe", "Sani Dantata Yola"]),
  ev("meeting", "held talks", ("last month", "2023-01"), ["Sani Dantata Yola", "Usman Gwarzo"]),
  ev("meeting", "called on the chief justice", ("Tuesday", "2023-02-21"), ["Brigitte Vanhoof"]),
)

P("d48-24", """Profile: Signe Kjær Holm

The lobbyist who says no

BRUSSELS, 9 March 2021 — Of the 12,000 people who are paid to persuade the European Union, Signe Kjær Holm is the only one who publishes her diary. Anybody can read that she met Commissioner Antonis Zervas on 11 January, for forty minutes, about batteries, and the director-general Claire Destrée the next day, for ten, about nothing.

The Dane, 47, founded the consultancy Glas in September 2015 with her redundancy pay. She had then just been fired as head of European affairs by a chemicals group in Leverkusen; she had told a hearing of the Parliament’s environment committee, on 26 February of that year, what its own laboratory knew. The committee’s chairman, Giacomo Ferrante, an Italian Green, read her e-mails into the record. “It cost me a company car,” she says.

Kjær Holm grew up at Thisted, where her father, Poul Holm, a Social Democrat, was mayor for sixteen years. She took a master’s in chemistry at Aarhus in 2000, spent two years with Greenpeace in Amsterdam and was, from 2005 to 2009, assistant to the liberal MEP Karin Brix Juhl, now Denmark’s minister for development. Juhl advised her against business. So did her husband, the Flemish cellist Wout Claes, from whom she has been separated since 2017.

Glas turns down two clients in three. In 2019 she refused a Kazakh mining oligarch whose envoy, a former Austrian chancellor, came with flowers; the oligarch’s name appeared on the sanctions list last year. She will not tell it.

Her enemies say that openness is her trick. A rival, Sir Miles Orde, once Britain’s deputy permanent representative, has complained twice to the transparency register; its secretary, Ludmila Krejčí, dismissed both complaints in December. Last spring the Danish Press Club gave her its Open Door Prize.
""",
  occ("Antonis Zervas", "Commissioner"),
  occ("Claire Destrée", "director-general"),
  occ("Signe Kjær Holm", "founded the consultancy Glas", start=("September 2015", "2015-09")),
  occ("Signe Kjær Holm", "head of European affairs", end=("2015", "2015")),
  occ("Giacomo Ferrante", "committee’s chairman", again=["Parliament’s environment committee"]),
  occ("Poul Holm", "mayor"),
  occ("Signe Kjær Holm", "two years with Greenpeace in Amsterdam"),
  occ("Signe Kjær Holm", "assistant to the liberal MEP Karin Brix Juhl", start=("2005", "2005"), end=("2009", "2009")),
  occ("Karin Brix Juhl", "MEP", start=("2005", "2005")),
  occ("Karin Brix Juhl", "Denmark’s minister for development"),
  occ("Miles Orde", "Britain’s deputy permanent representative", former=True),
  occ("Ludmila Krejčí", "secretary"),
  fact("Signe Kjær Holm", "occupation", "lobbyist"),
  fact("Signe Kjær Holm", "nationality", "Dane"),
  fact("Giacomo Ferrante", "nationality", "Italian"),
  fact("Giacomo Ferrante", "party", "Green"),
  fact("Signe Kjær Holm", "father", "Poul Holm"),
  fact("Poul Holm", "children", "Signe Kjær Holm"),
  fact("Poul Holm", "party", "Social Democrat"),
  fact("Signe Kjær Holm", "residence", "Thisted"),
  fact("Signe Kjær Holm", "education", "Aarhus", date=("2000", "2000")),
  fact("Karin Brix Juhl", "party", "liberal"),
  fact("Signe Kjær Holm", "spouse", "Wout Claes"),
  fact("Wout Claes", "ethnicity", "Flemish"),
  fact("Wout Claes", "occupation", "cellist"),
  fact("Signe Kjær Holm", "award", "Open Door Prize", date=("Last spring", "2020-21")),
  ev("meeting", "met Commissioner", ("11 January", "2021-01-11"), ["Signe Kjær Holm", "Antonis Zervas"]),
  ev("meeting", "director-general Claire Destrée the next day", ("the next day", "2021-01-12"), ["Signe Kjær Holm", "Claire Destrée"]),
  ev("departure", "been fired", ("2015", "2015"), ["Signe Kjær Holm"]),
  ev("testimony", "had told a hearing", ("26 February of that year", "2015-02-26"), ["Signe Kjær Holm", "Giacomo Ferrante"]),
  ev("disclosure", "read her e-mails into the record", ("26 February of that year", "2015-02-26"), ["Giacomo Ferrante", "Signe Kjær Holm"]),
  ev("award", "gave her", ("Last spring", "2020-21"), ["Signe Kjær Holm"]),
)

P("d48-25", """TEHRAN, Nov. 3 (Crescent) – Iran’s deputy foreign minister, Behrouz Samimi, arrived in Muscat on Sunday for two days of talks with the Omani mediator Salim al-Kindi, the third such round since August 2013.

Mr. Samimi, who led the nuclear negotiations from 2003 to 2005, was brought back in September after eight years at a research center. He replaced Saeed Khorram, a hard-liner whom the new government has named ambassador to Belarus. Mr. Khorram has not yet left.

In Washington the National Security Council’s spokeswoman, Abigail Stroud, confirmed that William Hathaway, a former ambassador to Russia and now under secretary of state, was “traveling in the region.” Mr. Hathaway and Mr. Samimi know each other; as young diplomats they shared a table at a 1991 seminar in Geneva. Whether they met in Muscat on Sunday neither side would say.

Not everybody approves. On Thursday Gen. Mohsen Darabi, who commands the Revolutionary Guards’ aerospace force, warned in a speech in Mashhad against “smiles that cost uranium.” Two conservative deputies, Hamid Fouladvand and Zahra Elahi, have written to the speaker to demand a hearing. And Shahram Vaziri, a British-Iranian adviser to Mr. Samimi’s team, was detained at Imam Khomeini airport on Wednesday and released, without his passport, on Friday. He is a former World Bank economist and was educated at Leeds.

Mr. Samimi, a cleric’s son from Yazd, holds a doctorate from Tehran University. In 2004 he signed the Paris agreement, for which Mr. Khorram, then a member of Parliament, called him a traitor. His brother-in-law, the former intelligence minister Ali Yazdanpanah, is the president’s chief adviser and was widely reported to have arranged his return. He denies it.
""",
  occ("Behrouz Samimi", "deputy foreign minister", start=("September", "2013-09")),
  occ("Salim al-Kindi", "mediator"),
  occ("Behrouz Samimi", "led the nuclear negotiations", start=("2003", "2003"), end=("2005", "2005")),
  occ("Behrouz Samimi", "research center", start=("eight years", "2005"), end=("September", "2013-09")),
  occ("Saeed Khorram", "replaced", end=("September", "2013-09")),
  occ("Saeed Khorram", "ambassador to Belarus"),
  occ("Abigail Stroud", "National Security Council’s spokeswoman"),
  occ("William Hathaway", "ambassador to Russia", former=True),
  occ("William Hathaway", "under secretary of state"),
  occ("Mohsen Darabi", "Gen."),
  occ("Mohsen Darabi", "commands the Revolutionary Guards’ aerospace force"),
  occ("Hamid Fouladvand", "deputies"),
  occ("Zahra Elahi", "deputies"),
  occ("Shahram Vaziri", "adviser to Mr. Samimi’s team"),
  occ("Shahram Vaziri", "World Bank economist", former=True),
  occ("Saeed Khorram", "member of Parliament", start=("2004", "2004")),
  occ("Ali Yazdanpanah", "intelligence minister", former=True),
  occ("Ali Yazdanpanah", "president’s chief adviser"),
  fact("Salim al-Kindi", "nationality", "Omani"),
  fact("Behrouz Samimi", "occupation", "diplomats"),
  fact("William Hathaway", "occupation", "diplomats"),
  fact("Shahram Vaziri", "nationality", "British-Iranian"),
  fact("Shahram Vaziri", "education", "Leeds"),
  fact("Behrouz Samimi", "birthPlace", "Yazd"),
  fact("Behrouz Samimi", "education", "Tehran University"),
  fact("Behrouz Samimi", "relatives", "Ali Yazdanpanah"),
  ev("travel", "arrived in Muscat", ("Sunday", "2013-11-03"), ["Behrouz Samimi"]),
  ev("meeting", "two days of talks", ("Sunday", "2013-11-03"), ["Behrouz Samimi", "Salim al-Kindi"]),
  ev("appointment", "was brought back", ("September", "2013-09"), ["Behrouz Samimi"]),
  ev("appointment", "has named ambassador", None, ["Saeed Khorram"]),
  ev("meeting", "shared a table", ("1991", "1991"), ["William Hathaway", "Behrouz Samimi"]),
  ev("speech", "speech in Mashhad", ("Thursday", "2013-10-31"), ["Mohsen Darabi"]),
  ev("communication", "have written to the speaker", None, ["Hamid Fouladvand", "Zahra Elahi"]),
  ev("arrest", "was detained", ("Wednesday", "2013-10-30"), ["Shahram Vaziri"]),
)

P("d48-26", """Juliusz Nałęcz-Wolski, ‘the Consul of Hamburg’

In the strange cold spring of 1982, when every Pole with a passport was thinking of losing it, Juliusz Nałęcz-Wolski put his on the desk of a Hamburg police officer and asked for tea. He had been consul general of the Polish People’s Republic in that city for three years. In his briefcase were the names of 64 agents.

He died on 20 October 2016 in Boulder, Colorado, under another name and of great age; he was ninety-three. The death was made known only last week by the Institute of National Remembrance in Warsaw, whose president, Bogna Starczewska, said at a press conference on Tuesday that his conviction ought to be struck out. A military court had sentenced him to death in his absence on 14 September 1982. The presiding officer, Colonel Zenon Kruk, was stripped of his pension in 2009.

Nałęcz-Wolski came from a manor near Lublin that no longer exists, where he was born on 6 January 1923. A cadet of the Home Army at twenty, he was wounded in the Warsaw Rising and decorated with the Cross of Valour. He joined the foreign service in 1950, with a false autobiography; he was third secretary in New Delhi, first secretary in Bern, and from 1971 to 1975 counsellor at the embassy in London, where the ambassador, Artur Sztyber, made him report on the émigrés. One of them was his own brother, Stefan, a publisher, and the two met every month in Kew Gardens among the cacti.

His wife, the pianist Krystyna Rayska, defected with him and died in 1998. Of the 64, eleven were arrested within the week; the rest had been warned. By whom has never been established, although the former German interior minister Eckhard Sievers hinted, in his memoirs, at a deal.
""",
  occ("Juliusz Nałęcz-Wolski", "consul general of the Polish People’s Republic in that city", start=("three years", "1979"), end=("spring of 1982", "1982-21")),
  occ("Bogna Starczewska", "president", again=["Institute of National Remembrance in Warsaw"]),
  occ("Zenon Kruk", "presiding officer", start=("14 September 1982", "1982-09-14")),
  occ("Zenon Kruk", "Colonel"),
  occ("Juliusz Nałęcz-Wolski", "cadet of the Home Army", start=("at twenty", "1943")),
  occ("Juliusz Nałęcz-Wolski", "foreign service", start=("1950", "1950")),
  occ("Juliusz Nałęcz-Wolski", "third secretary in New Delhi"),
  occ("Juliusz Nałęcz-Wolski", "first secretary in Bern"),
  occ("Juliusz Nałęcz-Wolski", "counsellor at the embassy in London", start=("1971", "1971"), end=("1975", "1975")),
  occ("Artur Sztyber", "ambassador"),
  occ("Eckhard Sievers", "German interior minister", former=True),
  fact("Juliusz Nałęcz-Wolski", "nationality", "Pole"),
  fact("Juliusz Nałęcz-Wolski", "deathDate", "20 October 2016", value="2016-10-20"),
  fact("Juliusz Nałęcz-Wolski", "deathPlace", "Boulder, Colorado"),
  fact("Juliusz Nałęcz-Wolski", "birthPlace", "Lublin"),
  fact("Juliusz Nałęcz-Wolski", "birthDate", "6 January 1923", value="1923-01-06"),
  fact("Juliusz Nałęcz-Wolski", "militaryService", "Home Army"),
  fact("Juliusz Nałęcz-Wolski", "award", "Cross of Valour"),
  fact("Juliusz Nałęcz-Wolski", "siblings", "Stefan"),
  fact("Stefan", "occupation", "publisher"),
  fact("Juliusz Nałęcz-Wolski", "spouse", "Krystyna Rayska"),
  fact("Krystyna Rayska", "occupation", "pianist"),
  fact("Krystyna Rayska", "deathDate", "1998", value="1998"),
  ev("departure", "put his on the desk", ("spring of 1982", "1982-21"), ["Juliusz Nałęcz-Wolski"]),
  ev("speech", "said at a press conference", None, ["Bogna Starczewska"]),
  ev("conviction", "had sentenced him to death", ("14 September 1982", "1982-09-14"), ["Juliusz Nałęcz-Wolski", "Zenon Kruk"]),
  ev("sanction", "was stripped of his pension", ("2009", "2009"), ["Zenon Kruk"]),
  ev("award", "decorated", None, ["Juliusz Nałęcz-Wolski"]),
  ev("appointment", "joined the foreign service", ("1950", "1950"), ["Juliusz Nałęcz-Wolski"]),
  ev("meeting", "met every month", None, ["Juliusz Nałęcz-Wolski", "Stefan"]),
)

P("d48-27", """SAN SALVADOR, May 27, 2022 — The United States on Friday added President Ulises Portillo’s chief of staff, his former security minister and the mayor of Soyapango to a list of officials barred from entry for corruption.

Chief of staff Carolina Rivas, who has held the job since June 2019, “obstructed inquiries into pandemic purchases,” Secretary of State Alden Pryor said in a statement. Rivas called the listing “a medal.”

The former minister, Óscar Menjívar, resigned on March 30, three days after the bloodiest day in the country’s recent history. He had signed a secret memorandum with gang leaders in Zacatecoluca prison in October 2020, the online newspaper Farolito reported last August, citing photographs and logbooks. Its director, Inés Guandique, has lived in Costa Rica ever since. Menjívar said at the time that the logbooks were forgeries. Félix Umaña, who was the prison’s warden until 2021, told U.S. prosecutors in April that he carried the minister’s messages himself; he entered a witness program in Virginia, his sister said.

The third name is that of Mayor Rigoberto Chacón, a former center-forward who was voted into office in February 2021 on the ruling party’s ticket. Chacón is under investigation over the sale of 1,400 bags of food aid. He flew to Managua on Thursday night with his wife, the deputy Gloria Chacón.

American chargé d’affaires Lucinda Barrow left the country on Tuesday at the end of her tour; no ambassador has been named since Peter Salgado retired in January of last year. Before boarding she met for an hour with Cardinal Tomás Arévalo.

Portillo, asked about the list during a visit to Ankara, said that he would be surprised not to find himself on the next one.
""",
  occ("Ulises Portillo", "President"),
  occ("Carolina Rivas", "President Ulises Portillo’s chief of staff", start=("June 2019", "2019-06"), again=["Chief of staff"]),
  occ("Óscar Menjívar", "security minister", end=("March 30", "2022-03-30"), former=True),
  occ("Rigoberto Chacón", "mayor of Soyapango", start=("February 2021", "2021-02"), again=["Mayor"]),
  occ("Alden Pryor", "Secretary of State"),
  occ("Inés Guandique", "director"),
  occ("Félix Umaña", "prison’s warden", end=("2021", "2021")),
  occ("Rigoberto Chacón", "center-forward", former=True),
  occ("Gloria Chacón", "deputy"),
  occ("Lucinda Barrow", "American chargé d’affaires", end=("Tuesday", "2022-05-24")),
  occ("Peter Salgado", "ambassador", end=("January of last year", "2021-01")),
  occ("Tomás Arévalo", "Cardinal"),
  fact("Inés Guandique", "residence", "Costa Rica"),
  fact("Rigoberto Chacón", "party", "ruling party"),
  fact("Rigoberto Chacón", "spouse", "Gloria Chacón"),
  ev("sanction", "added", ("Friday", "2022-05-27"), ["Carolina Rivas", "Óscar Menjívar", "Rigoberto Chacón"]),
  ev("communication", "said in a statement", ("Friday", "2022-05-27"), ["Alden Pryor"]),
  ev("departure", "resigned", ("March 30", "2022-03-30"), ["Óscar Menjívar"]),
  ev("disclosure", "reported", ("last August", "2021-08"), ["Óscar Menjívar"]),
  ev("testimony", "told U.S. prosecutors", ("April", "2022-04"), ["Félix Umaña", "Óscar Menjívar"]),
  ev("election", "was voted into office", ("February 2021", "2021-02"), ["Rigoberto Chacón"]),
  ev("investigation", "is under investigation", None, ["Rigoberto Chacón"]),
  ev("travel", "flew to Managua", ("Thursday night", "2022-05-26"), ["Rigoberto Chacón", "Gloria Chacón"]),
  ev("departure", "left the country", ("Tuesday", "2022-05-24"), ["Lucinda Barrow"]),
  ev("departure", "retired", ("January of last year", "2021-01"), ["Peter Salgado"]),
  ev("meeting", "met for an hour", ("Tuesday", "2022-05-24"), ["Lucinda Barrow", "Tomás Arévalo"]),
  ev("travel", "visit to Ankara", None, ["Ulises Portillo"]),
)

P("d48-28", """Campaign Chief Quits Over Cayman Account

OTTAWA, March 3, 2006 — Ross Delacroix, the Conservative strategist who took a farm-equipment dealer to the door of 24 Sussex Drive, gave up the chairmanship of the party’s national campaign on Friday after acknowledging that he has held a bank account in Grand Cayman since 1994.

The account was disclosed on Thursday by the commissioner of ethics, Bernadette Foucault, in a 40-page report. It says that $310,000 came into it from a Winnipeg lobbyist, Murray Zelinski, at the time when Mr. Delacroix was deputy minister of transport in Manitoba. The report draws no conclusion from that. “Murray owed me for a boat,” Mr. Delacroix, 55, told reporters outside his house in Rockcliffe.

He telephoned the party leader, Gordon Haslam, at seven in the morning to offer his resignation and met him at nine. The campaign passes to Angela Mah, a pollster from Burnaby who was Mr. Haslam’s press secretary when he led the Official Opposition.

Mr. Zelinski pleaded guilty in 2004 to bribing a customs officer and served eight months at Stony Mountain. He was a Liberal candidate in Selkirk in 1988, losing by a hair to Orville Stadnyk, later solicitor general, and has lobbied for airlines since 1991.

The Liberals’ ethics critic, Tobias Renfrew, a former Crown prosecutor, called on the R.C.M.P. to investigate. A spokesman for the force, Sgt. Lise Arcand, said that no file had been opened. Manitoba’s premier, Wendell Friesen, recused himself from any review, because Mr. Delacroix had been best man at his wedding.

It was not the first stumble of a man whom colleagues describe as allergic to paper. In 1999, then an executive at Northland Rail, Mr. Delacroix was fined $2,000 by the lobbyists’ registrar for not having filed a single return.
""",
  occ("Ross Delacroix", "chairmanship of the party’s national campaign", end=("Friday", "2006-03-03"), again=["Campaign Chief"]),
  occ("Bernadette Foucault", "commissioner of ethics"),
  occ("Ross Delacroix", "deputy minister of transport in Manitoba"),
  occ("Gordon Haslam", "party leader"),
  occ("Angela Mah", "The campaign", start=("Friday", "2006-03-03")),
  occ("Angela Mah", "Mr. Haslam’s press secretary"),
  occ("Gordon Haslam", "led the Official Opposition", former=True),
  occ("Orville Stadnyk", "solicitor general"),
  occ("Tobias Renfrew", "Liberals’ ethics critic"),
  occ("Tobias Renfrew", "Crown prosecutor", former=True),
  occ("Lise Arcand", "spokesman for the force"),
  occ("Lise Arcand", "Sgt."),
  occ("Wendell Friesen", "Manitoba’s premier"),
  occ("Ross Delacroix", "executive at Northland Rail", start=("1999", "1999")),
  fact("Ross Delacroix", "party", "Conservative"),
  fact("Ross Delacroix", "occupation", "strategist"),
  fact("Murray Zelinski", "occupation", "lobbyist"),
  fact("Ross Delacroix", "residence", "Rockcliffe"),
  fact("Angela Mah", "occupation", "pollster"),
  fact("Angela Mah", "residence", "Burnaby"),
  fact("Murray Zelinski", "residence", "Winnipeg"),
  fact("Murray Zelinski", "party", "Liberal"),
  fact("Tobias Renfrew", "party", "Liberals"),
  ev("departure", "gave up the chairmanship", ("Friday", "2006-03-03"), ["Ross Delacroix"]),
  ev("disclosure", "was disclosed", ("Thursday", "2006-03-02"), ["Bernadette Foucault", "Ross Delacroix"]),
  ev("communication", "telephoned the party leader", ("Friday", "2006-03-03"), ["Ross Delacroix", "Gordon Haslam"]),
  ev("meeting", "met him at nine", ("Friday", "2006-03-03"), ["Ross Delacroix", "Gordon Haslam"]),
  ev("appointment", "passes to Angela Mah", ("Friday", "2006-03-03"), ["Angela Mah"]),
  ev("conviction", "pleaded guilty", ("2004", "2004"), ["Murray Zelinski"]),
  ev("candidacy", "Liberal candidate in Selkirk", ("1988", "1988"), ["Murray Zelinski"]),
  ev("election", "losing by a hair", ("1988", "1988"), ["Murray Zelinski", "Orville Stadnyk"]),
  ev("recusal", "recused himself", None, ["Wendell Friesen"]),
  ev("sanction", "was fined", ("1999", "1999"), ["Ross Delacroix"]),
)

P("d48-29", """Gustavo Ibarguren Soler, 94, Argentine Envoy Who Stayed

On the night that the junta broke off relations with Santiago over three islands, every Argentine diplomat in the Chilean capital packed. Ambassador Gustavo Ibarguren Soler unpacked. He sent a cable to his foreign minister, Vice Adm. Horacio Puelma, saying that a post was not a coat. It was Dec. 21, 1978. On Dec. 23 the papal nuncio, Archbishop Luciano Ferri, called on him with a message from Rome, and the two old men are credited with having bought the forty-eight hours in which a war was called off.

Mr. Ibarguren died in his sleep on Monday in Buenos Aires, his grandson Tomás said. He was 94.

He was rewarded for his disobedience with early retirement, in March 1979. Four years later, when the generals had gone, the new president’s foreign minister, Dora Lichtmann, fetched him back to head the delegation at the Vatican talks, and on Nov. 29, 1984, he was in the room when the treaty was signed. Afterward he served as ambassador to the Holy See until 1989. His counterpart on the Chilean side, Ernesto Vidal Ovalle, ended as president of the Hague tribunal’s bar.

Gustavo Adolfo Ibarguren was born in Salta on June 7, 1918, to a sugar planter, Casimiro Ibarguren, and Mercedes Soler, a poet. He studied law at Córdoba and became vice consul in Cádiz in 1943. In 1955, as counselor in Montevideo, he was suspended for attending the funeral of an exiled Radical, and in 1966 he was one of two ambassadors — Bogotá was his first embassy — who would not take the oath to the military government; the other, Raúl Paz Gorostiaga, wound up selling encyclopedias.

In 2004 Chile presented him with the Grand Cross of Bernardo O’Higgins. His wife, Ofelia Day, died in 1990.
""",
  occ("Gustavo Ibarguren Soler", "Ambassador", start=("Dec. 21, 1978", "1978-12-21"), end=("March 1979", "1979-03"), again=["post"]),
  occ("Horacio Puelma", "foreign minister", start=("Dec. 21, 1978", "1978-12-21")),
  occ("Horacio Puelma", "Vice Adm."),
  occ("Luciano Ferri", "papal nuncio", start=("Dec. 23", "1978-12-23")),
  occ("Luciano Ferri", "Archbishop"),
  occ("Dora Lichtmann", "foreign minister#2", start=("Four years later", "1983")),
  occ("Gustavo Ibarguren Soler", "head the delegation at the Vatican talks", start=("Four years later", "1983")),
  occ("Gustavo Ibarguren Soler", "ambassador to the Holy See", end=("1989", "1989")),
  occ("Ernesto Vidal Ovalle", "counterpart on the Chilean side"),
  occ("Ernesto Vidal Ovalle", "president of the Hague tribunal’s bar"),
  occ("Casimiro Ibarguren", "sugar planter"),
  occ("Gustavo Ibarguren Soler", "vice consul in Cádiz", start=("1943", "1943")),
  occ("Gustavo Ibarguren Soler", "counselor in Montevideo", start=("1955", "1955")),
  occ("Gustavo Ibarguren Soler", "ambassadors", start=("1966", "1966"), again=["Bogotá"]),
  occ("Raúl Paz Gorostiaga", "ambassadors", start=("1966", "1966")),
  occ("Raúl Paz Gorostiaga", "selling encyclopedias"),
  fact("Gustavo Ibarguren Soler", "nationality", "Argentine"),
  fact("Gustavo Ibarguren Soler", "deathDate", "Monday"),
  fact("Gustavo Ibarguren Soler", "deathPlace", "Buenos Aires"),
  fact("Gustavo Ibarguren Soler", "relatives", "Tomás"),
  fact("Gustavo Ibarguren Soler", "birthName", "Gustavo Adolfo Ibarguren"),
  fact("Gustavo Ibarguren Soler", "birthPlace", "Salta"),
  fact("Gustavo Ibarguren Soler", "birthDate", "June 7, 1918", value="1918-06-07"),
  fact("Gustavo Ibarguren Soler", "father", "Casimiro Ibarguren"),
  fact("Gustavo Ibarguren Soler", "mother", "Mercedes Soler"),
  fact("Mercedes Soler", "occupation", "poet"),
  fact("Gustavo Ibarguren Soler", "education", "Córdoba"),
  fact("Gustavo Ibarguren Soler", "award", "Grand Cross of Bernardo O’Higgins", date=("2004", "2004")),
  fact("Gustavo Ibarguren Soler", "spouse", "Ofelia Day"),
  fact("Ofelia Day", "deathDate", "1990", value="1990"),
  ev("communication", "sent a cable", ("Dec. 21, 1978", "1978-12-21"), ["Gustavo Ibarguren Soler", "Horacio Puelma"]),
  ev("meeting", "called on him", ("Dec. 23", "1978-12-23"), ["Luciano Ferri", "Gustavo Ibarguren Soler"]),
  ev("departure", "early retirement", ("March 1979", "1979-03"), ["Gustavo Ibarguren Soler"]),
  ev("appointment", "fetched him back", ("Four years later", "1983"), ["Dora Lichtmann", "Gustavo Ibarguren Soler"]),
  ev("meeting", "was in the room", ("Nov. 29, 1984", "1984-11-29"), ["Gustavo Ibarguren Soler"]),
  ev("appointment", "became vice consul", ("1943", "1943"), ["Gustavo Ibarguren Soler"]),
  ev("sanction", "was suspended", ("1955", "1955"), ["Gustavo Ibarguren Soler"]),
  ev("award", "presented him", ("2004", "2004"), ["Gustavo Ibarguren Soler"]),
)

P("d48-30", """TBILISI, 9 April 2024 — Georgia’s ambassador to France resigned on Tuesday in protest at the government’s bill on foreign agents, becoming the third senior diplomat to do so in a week.

Tamar Lomidze-Brun, who was posted to Paris in October 2021, made her decision public in a Facebook post of six words. The head of the European department at the Foreign Ministry, Levan Kiknadze, left on April 4, and Zurab Maisaia, the consul general in Thessaloniki, on the day after.

Foreign Minister Giorgi Abuladze accused the three of having “packed long ago”. Abuladze, a former goalkeeper who has held the ministry since 2022, met the envoys of six European states on Monday for what one participant called a very cold coffee. The German ambassador, Dr Henrike Stelzer, walked out after twenty minutes. The ministry denies it.

The bill was introduced on April 3 by the majority leader, Mamuka Tevzadze. Behind it, opponents say, stands the reclusive banker Vazha Gelovani, who founded the ruling party in 2011 and was prime minister for thirteen months from October 2012. Gelovani has not spoken in public since New Year’s Eve, when he returned from eight months in Antibes to become the party’s honorary chairman.

Washington’s special coordinator, Jim O’Bannon, landed in Tbilisi on Sunday and was to be received by the prime minister, but the appointment was cancelled. He saw the president, Nino Chkheidze, at her palace instead. Chkheidze, herself ambassador to Paris from 2004 to 2008, promised to veto the law. “I know who taught Tamar to resign,” she told a crowd of students on Monday evening. “I did.”

Also on Tuesday, the activist Luka Sharashenidze was fined 2,000 lari by Judge Eka Barbakadze for throwing an egg at Tevzadze. It missed.
""",
  occ("Tamar Lomidze-Brun", "Georgia’s ambassador to France", start=("October 2021", "2021-10"), end=("Tuesday", "2024-04-09"), again=["Paris"]),
  occ("Levan Kiknadze", "head of the European department at the Foreign Ministry", end=("April 4", "2024-04-04")),
  occ("Zurab Maisaia", "consul general in Thessaloniki", end=("the day after", "2024-04-05")),
  occ("Giorgi Abuladze", "Foreign Minister", start=("2022", "2022"), again=["held the ministry"]),
  occ("Giorgi Abuladze", "goalkeeper", former=True),
  occ("Henrike Stelzer", "German ambassador", again=["envoys of six European states"]),
  occ("Mamuka Tevzadze", "majority leader"),
  occ("Vazha Gelovani", "banker"),
  occ("Vazha Gelovani", "founded the ruling party", start=("2011", "2011")),
  occ("Vazha Gelovani", "prime minister", start=("October 2012", "2012-10"), end=("thirteen months", "2013-11")),
  occ("Vazha Gelovani", "party’s honorary chairman", start=("New Year’s Eve", "2023-12-31")),
  occ("Jim O’Bannon", "Washington’s special coordinator"),
  occ("Nino Chkheidze", "president"),
  occ("Nino Chkheidze", "ambassador to Paris", start=("2004", "2004"), end=("2008", "2008")),
  occ("Eka Barbakadze", "Judge"),
  fact("Luka Sharashenidze", "occupation", "activist"),
  ev("departure", "resigned", ("Tuesday", "2024-04-09"), ["Tamar Lomidze-Brun"]),
  ev("appointment", "was posted to Paris", ("October 2021", "2021-10"), ["Tamar Lomidze-Brun"]),
  ev("disclosure", "made her decision public", ("Tuesday", "2024-04-09"), ["Tamar Lomidze-Brun"]),
  ev("departure", "left on April 4", ("April 4", "2024-04-04"), ["Levan Kiknadze"]),
  ev("departure", "on the day after", ("the day after", "2024-04-05"), ["Zurab Maisaia"]),
  ev("meeting", "met the envoys", ("Monday", "2024-04-08"), ["Giorgi Abuladze", "Henrike Stelzer"]),
  ev("travel", "returned from eight months in Antibes", ("New Year’s Eve", "2023-12-31"), ["Vazha Gelovani"]),
  ev("appointment", "become the party’s honorary chairman", ("New Year’s Eve", "2023-12-31"), ["Vazha Gelovani"]),
  ev("travel", "landed in Tbilisi", ("Sunday", "2024-04-07"), ["Jim O’Bannon"]),
  ev("meeting", "saw the president", None, ["Jim O’Bannon", "Nino Chkheidze"]),
  ev("speech", "told a crowd of students", ("Monday evening", "2024-04-08"), ["Nino Chkheidze"]),
  ev("sanction", "was fined", ("Tuesday#2", "2024-04-09"), ["Luka Sharashenidze", "Eka Barbakadze"]),
)

P("d48-31", """Lakshmi Venkataraghavan, first woman to run India’s external intelligence, dies at 79

CHENNAI: Lakshmi Venkataraghavan, who rose from the posts and telegraphs service to be secretary of the Research and Analysis Wing, passed away at a private hospital here on Sunday following a brief illness. She was 79 and is survived by her husband, the botanist S. Raghunathan, and a son.

A 1966-batch officer, Venkataraghavan was picked for the agency in 1971 by its legendary founder-chief, P. K. Dhar, who had read her report on intercepted money orders. She served undercover as a cultural attaché in Dhaka and Colombo. It was in Colombo, on 11 April 1987, that she met the insurgent leader known as Maaran in a dentist’s chair; she described the encounter to a parliamentary panel only in 2001.

When Gurbachan Singh Lamba retired on 31 January 2003, the government of the day named her over the heads of two seniors. One of them, Anil Kumar Thapliyal, went on leave the same evening and later joined the Congress party, for which he won the Garhwal seat in 2009. Her tenure was overshadowed by the defection, in May 2004, of a joint secretary, Ravinder Suri, to the United States. An inquiry headed by the former cabinet secretary M. N. Bezbaruah blamed her deputy, Joseph Kurien, who was compulsorily retired. She offered to resign; the offer was not accepted. Kurien maintained until his death in 2015 that he had warned her in writing.

Born in Kumbakonam on 2 October 1942, daughter of the Sanskrit scholar K. Venkataraghavachariar, she was a gold medallist in mathematics of Presidency College, Madras. She was Governor of Arunachal Pradesh from 2006 to 2010 and was awarded the Padma Bhushan in 2011.

The vice-president and National Security Adviser Hormuz Daruwala condoled her death. The cremation will take place on Tuesday at Besant Nagar.
""",
  occ("Lakshmi Venkataraghavan", "secretary of the Research and Analysis Wing", start=("31 January 2003", "2003-01-31"), again=["run India’s external intelligence"]),
  occ("Lakshmi Venkataraghavan", "posts and telegraphs service", end=("1971", "1971")),
  occ("Lakshmi Venkataraghavan", "1966-batch officer", start=("1966", "1966")),
  occ("Lakshmi Venkataraghavan", "picked for the agency", start=("1971", "1971")),
  occ("P. K. Dhar", "founder-chief", start=("1971", "1971")),
  occ("Lakshmi Venkataraghavan", "cultural attaché in Dhaka and Colombo"),
  occ("Maaran", "insurgent leader"),
  occ("Gurbachan Singh Lamba", "retired", end=("31 January 2003", "2003-01-31")),
  occ("Anil Kumar Thapliyal", "Garhwal seat", start=("2009", "2009")),
  occ("Ravinder Suri", "joint secretary", end=("May 2004", "2004-05")),
  occ("M. N. Bezbaruah", "cabinet secretary", former=True),
  occ("M. N. Bezbaruah", "inquiry headed"),
  occ("Joseph Kurien", "her deputy"),
  occ("Lakshmi Venkataraghavan", "Governor of Arunachal Pradesh", start=("2006", "2006"), end=("2010", "2010")),
  occ("Hormuz Daruwala", "National Security Adviser"),
  fact("Lakshmi Venkataraghavan", "deathPlace", "CHENNAI"),
  fact("Lakshmi Venkataraghavan", "deathDate", "Sunday"),
  fact("Lakshmi Venkataraghavan", "causeOfDeath", "brief illness"),
  fact("Lakshmi Venkataraghavan", "spouse", "S. Raghunathan"),
  fact("S. Raghunathan", "occupation", "botanist"),
  fact("Anil Kumar Thapliyal", "party", "Congress"),
  fact("Joseph Kurien", "deathDate", "2015", value="2015"),
  fact("Lakshmi Venkataraghavan", "birthPlace", "Kumbakonam"),
  fact("Lakshmi Venkataraghavan", "birthDate", "2 October 1942", value="1942-10-02"),
  fact("Lakshmi Venkataraghavan", "father", "K. Venkataraghavachariar"),
  fact("K. Venkataraghavachariar", "occupation", "Sanskrit scholar"),
  fact("Lakshmi Venkataraghavan", "education", "Presidency College, Madras"),
  fact("Lakshmi Venkataraghavan", "award", "Padma Bhushan", date=("2011", "2011")),
  ev("appointment", "was picked", ("1971", "1971"), ["Lakshmi Venkataraghavan", "P. K. Dhar"]),
  ev("meeting", "met the insurgent leader", ("11 April 1987", "1987-04-11"), ["Lakshmi Venkataraghavan", "Maaran"]),
  ev("testimony", "described the encounter", ("2001", "2001"), ["Lakshmi Venkataraghavan"]),
  ev("departure", "retired on 31 January 2003", ("31 January 2003", "2003-01-31"), ["Gurbachan Singh Lamba"]),
  ev("appointment", "named her", ("31 January 2003", "2003-01-31"), ["Lakshmi Venkataraghavan"]),
  ev("election", "won the Garhwal seat", ("2009", "2009"), ["Anil Kumar Thapliyal"]),
  ev("departure", "defection", ("May 2004", "2004-05"), ["Ravinder Suri"]),
  ev("investigation", "inquiry", None, ["M. N. Bezbaruah", "Joseph Kurien"]),
  ev("departure", "was compulsorily retired", None, ["Joseph Kurien"]),
  ev("award", "was awarded", ("2011", "2011"), ["Lakshmi Venkataraghavan"]),
  ev("communication", "condoled her death", None, ["Hormuz Daruwala"]),
)

P("d48-32", """KUALA LUMPUR, Sept 5, 2018 – Police on Wednesday morning rearrested Tan Sri Kamaruddin Basir, who advised the ousted prime minister on Middle Eastern affairs for nine years, as he walked out of the anti-graft court where he had just posted bail of two million ringgit.

He is the fourth member of the former premier’s inner circle to be detained since the May 9 election. His counterpart in the scheme, prosecutors allege, was the fugitive financier Terence Loh Wei Sin, who is believed to be in Macau or in Dubai.

Kamaruddin, 66, pleaded not guilty before Sessions Judge Rozilah Ahmad to five counts of abetting criminal breach of trust. The charges concern a meeting on a yacht off Cannes on Aug 20, 2009, which he does not dispute having attended. Also on board, according to his own statement to investigators in July, were Loh; a Saudi prince; and Datuk Felicia Ong, then chief executive of the state fund Cahaya.

Ong, who flew home from Perth on Aug 11, has turned witness. She was questioned for three days by a task force under the former attorney-general Gani Mahadevan, who had been removed in July 2015 on the eve, it is said, of filing the same charges. The new government reinstated him as special prosecutor in June.

Central Bank governor Tan Sri Zarinah Wahab resigned on June 6 over the purchase of a plot of land from Cahaya. Her successor, Datuk Lim Kok Heng, a retired deputy governor, took office on July 1.

In London, the lobbyist Lord Marchbanks, a trade minister in the 1990s, said through his solicitors that the 1.2 million pounds he received from Loh’s company in 2012 were “fees for advice”. He left the board of Cahaya International a year ago.
""",
  occ("Kamaruddin Basir", "advised the ousted prime minister on Middle Eastern affairs", start=("nine years", "2009"), end=("May 9", "2018-05-09")),
  occ("Rozilah Ahmad", "Sessions Judge"),
  occ("Felicia Ong", "chief executive of the state fund Cahaya", start=("Aug 20, 2009", "2009-08-20")),
  occ("Gani Mahadevan", "attorney-general", end=("July 2015", "2015-07"), former=True),
  occ("Gani Mahadevan", "task force"),
  occ("Gani Mahadevan", "special prosecutor", start=("June", "2018-06")),
  occ("Zarinah Wahab", "Central Bank governor", end=("June 6", "2018-06-06")),
  occ("Lim Kok Heng", "successor", start=("July 1", "2018-07-01"), again=["took office"]),
  occ("Lim Kok Heng", "deputy governor", former=True),
  occ("Marchbanks", "trade minister", start=("1990s", "199X")),
  occ("Marchbanks", "board of Cahaya International", end=("a year ago", "2017")),
  fact("Terence Loh Wei Sin", "occupation", "financier"),
  fact("Marchbanks", "occupation", "lobbyist"),
  ev("arrest", "rearrested", ("Wednesday morning", "2018-09-05"), ["Kamaruddin Basir"]),
  ev("testimony", "pleaded not guilty", ("Wednesday", "2018-09-05"), ["Kamaruddin Basir", "Rozilah Ahmad"]),
  ev("meeting", "meeting on a yacht", ("Aug 20, 2009", "2009-08-20"), ["Kamaruddin Basir"]),
  ev("testimony", "statement to investigators", ("July", "2018-07"), ["Kamaruddin Basir"]),
  ev("travel", "flew home from Perth", ("Aug 11", "2018-08-11"), ["Felicia Ong"]),
  ev("testimony", "was questioned", None, ["Felicia Ong", "Gani Mahadevan"]),
  ev("departure", "had been removed", ("July 2015", "2015-07"), ["Gani Mahadevan"]),
  ev("appointment", "reinstated him", ("June", "2018-06"), ["Gani Mahadevan"]),
  ev("departure", "resigned", ("June 6", "2018-06-06"), ["Zarinah Wahab"]),
  ev("appointment", "took office", ("July 1", "2018-07-01"), ["Lim Kok Heng"]),
  ev("departure", "left the board", ("a year ago", "2017"), ["Marchbanks"]),
)

P("d48-33", """Alice Wetherell-Boone, Pollster to Four Presidents’ Opponents, Dies at 76

Alice Wetherell-Boone, a farm girl from Nebraska who taught Democrats to count kitchens instead of counties and who, by her own tally, advised the losing side in four presidential elections and the winning side in eleven Senate races, died on Nov. 12, 2009, in Lincoln. The cause was ovarian cancer.

Miss Wetherell, as she was then, was hired in 1964 by Representative Clair Voss’s re-election campaign to lick envelopes. She asked him why he was mailing to the dead. He made her research director, and she carried him, with 50.3 percent, to the last victory of his career.

In 1972 she was deputy manager of Senator Harold Birnbaum’s run for the Democratic nomination, under Mickey Tolan. On the eve of the Wisconsin primary, April 3, Mr. Tolan walked out after a shouting match over a telegram, and she took over a staff of 200. Mr. Birnbaum came in fourth and withdrew within the week. He never forgot her, though. As secretary of labor, from 1977 to 1979, he kept her on as counselor. She testified before a House subcommittee in March 1978 in defense of his job-training program; the chairman, the Ohio Republican Lloyd Gantz, accused her of inventing a county. There were, she replied, three thousand of them and she had been to most.

The firm of Wetherell & Moss, which she founded in 1980 with Judith Moss, a statistician at the Census Bureau, closed in 2003.

Alice Marie Wetherell was born on Aug. 24, 1933, in Broken Bow, to Harlan and Vera Wetherell. She graduated from the University of Nebraska in 1955 and taught algebra in Kearney. Her marriage in 1966 to Dr. Everett Boone, a veterinarian and later chairman of the state party, ended with his death in 1991. In 1994 she ran for governor herself. She lost in all but two counties.
""",
  occ("Alice Wetherell-Boone", "hired in 1964", start=("1964", "1964")),
  occ("Clair Voss", "Representative", start=("1964", "1964")),
  occ("Alice Wetherell-Boone", "research director", start=("1964", "1964")),
  occ("Alice Wetherell-Boone", "deputy manager", start=("1972", "1972"), end=("April 3", "1972-04-03")),
  occ("Harold Birnbaum", "Senator", start=("1972", "1972")),
  occ("Mickey Tolan", "under Mickey Tolan", end=("April 3", "1972-04-03")),
  occ("Alice Wetherell-Boone", "took over a staff of 200", start=("April 3", "1972-04-03")),
  occ("Harold Birnbaum", "secretary of labor", start=("1977", "1977"), end=("1979", "1979")),
  occ("Alice Wetherell-Boone", "counselor"),
  occ("Lloyd Gantz", "chairman", again=["House subcommittee"]),
  occ("Alice Wetherell-Boone", "firm of Wetherell & Moss", start=("1980", "1980"), end=("2003", "2003")),
  occ("Judith Moss", "founded in 1980 with Judith Moss", start=("1980", "1980"), end=("2003", "2003")),
  occ("Judith Moss", "statistician at the Census Bureau"),
  occ("Alice Wetherell-Boone", "taught algebra in Kearney"),
  occ("Everett Boone", "chairman of the state party"),
  fact("Alice Wetherell-Boone", "occupation", "Pollster"),
  fact("Alice Wetherell-Boone", "deathDate", "Nov. 12, 2009", value="2009-11-12"),
  fact("Alice Wetherell-Boone", "deathPlace", "Lincoln"),
  fact("Alice Wetherell-Boone", "causeOfDeath", "ovarian cancer"),
  fact("Harold Birnbaum", "party", "Democratic"),
  fact("Lloyd Gantz", "party", "Republican"),
  fact("Alice Wetherell-Boone", "birthName", "Alice Marie Wetherell"),
  fact("Alice Wetherell-Boone", "birthDate", "Aug. 24, 1933", value="1933-08-24"),
  fact("Alice Wetherell-Boone", "birthPlace", "Broken Bow"),
  fact("Alice Wetherell-Boone", "parents", "Harlan"),
  fact("Alice Wetherell-Boone", "parents", "Vera Wetherell"),
  fact("Alice Wetherell-Boone", "education", "University of Nebraska", date=("1955", "1955")),
  fact("Alice Wetherell-Boone", "spouse", "Everett Boone", date=("1966", "1966")),
  fact("Everett Boone", "occupation", "veterinarian"),
  fact("Everett Boone", "deathDate", "1991", value="1991"),
  ev("appointment", "was hired", ("1964", "1964"), ["Alice Wetherell-Boone", "Clair Voss"]),
  ev("appointment", "made her research director", None, ["Clair Voss", "Alice Wetherell-Boone"]),
  ev("election", "last victory of his career", ("1964", "1964"), ["Clair Voss"]),
  ev("candidacy", "run for the Democratic nomination", ("1972", "1972"), ["Harold Birnbaum"]),
  ev("departure", "walked out", ("April 3", "1972-04-03"), ["Mickey Tolan"]),
  ev("appointment", "took over", ("April 3", "1972-04-03"), ["Alice Wetherell-Boone"]),
  ev("election", "came in fourth", ("1972", "1972"), ["Harold Birnbaum"]),
  ev("departure", "withdrew", ("within the week", "1972-04"), ["Harold Birnbaum"]),
  ev("testimony", "testified", ("March 1978", "1978-03"), ["Alice Wetherell-Boone", "Lloyd Gantz"]),
  ev("candidacy", "ran for governor", ("1994", "1994"), ["Alice Wetherell-Boone"]),
  ev("election", "lost in all but two counties", ("1994", "1994"), ["Alice Wetherell-Boone"]),
)

P("d48-34", """VALLETTA, 26 November 2019 (MedPress) – Malta’s tourism minister, Karl Busuttil Naudi, and the prime minister’s chief of staff, Reuben Schembri Vella, resigned on Tuesday as detectives widened their inquiry into the 2017 murder of the blogger Rita Zerafa.

Schembri Vella was arrested at his home in Mellieħa shortly after handing in his letter, police sources told MedPress, and was still being questioned late on Tuesday. He had been chief of staff since the election of March 2013. Busuttil Naudi, energy minister until 2016, has not been detained.

Their names came up in the statements of the casino owner Godwin Fenech Azzopardi, who was intercepted on his yacht on 20 November, and who asked on Monday for a presidential pardon in return for what he knows. Cabinet has not replied. Fenech Azzopardi was president of the Chamber of Commerce from 2014 to 2018.

The economy minister, Chris Agius Pace, “suspended himself” on the same day after a two-hour interview at police headquarters. His place will be taken by Clifton Bonnici, a parliamentary secretary and notary. Agius Pace denies any part in the crime. No one alleges that he had one, Commissioner Lawrence Mangion stressed.

Mangion himself has been criticised for dining with the yacht’s owner in London, at a football match, on 30 April 2018. Inspector Kevin Tabone, who led the inquiry in its first months, was transferred that June to the immigration office.

In Strasbourg, the Dutch MEP Sietske van Wijngaarden, who visited the island in 2018 and 2019 as rapporteur of a fact-finding mission, urged the prime minister to follow his aides. The blogger’s son Mark Zerafa addressed several thousand protesters outside Castille on Tuesday evening. Eggs were thrown at the car of the justice minister, Edward Farrugia Cole.
""",
  occ("Karl Busuttil Naudi", "Malta’s tourism minister", end=("Tuesday", "2019-11-26")),
  occ("Reuben Schembri Vella", "prime minister’s chief of staff", start=("March 2013", "2013-03"), end=("Tuesday", "2019-11-26"), again=["chief of staff#2"]),
  occ("Karl Busuttil Naudi", "energy minister", end=("2016", "2016")),
  occ("Godwin Fenech Azzopardi", "casino owner"),
  occ("Godwin Fenech Azzopardi", "president of the Chamber of Commerce", start=("2014", "2014"), end=("2018", "2018")),
  occ("Chris Agius Pace", "economy minister", end=("the same day", "2019-11-26")),
  occ("Clifton Bonnici", "parliamentary secretary"),
  occ("Lawrence Mangion", "Commissioner"),
  occ("Kevin Tabone", "Inspector"),
  occ("Kevin Tabone", "led the inquiry", end=("that June", "2018-06")),
  occ("Kevin Tabone", "immigration office", start=("that June", "2018-06")),
  occ("Sietske van Wijngaarden", "MEP"),
  occ("Sietske van Wijngaarden", "rapporteur of a fact-finding mission", start=("2018#3", "2018")),
  occ("Edward Farrugia Cole", "justice minister"),
  fact("Rita Zerafa", "occupation", "blogger"),
  fact("Rita Zerafa", "causeOfDeath", "murder"),
  fact("Rita Zerafa", "deathDate", "2017", value="2017"),
  fact("Reuben Schembri Vella", "residence", "Mellieħa"),
  fact("Clifton Bonnici", "occupation", "notary"),
  fact("Sietske van Wijngaarden", "nationality", "Dutch"),
  fact("Rita Zerafa", "children", "Mark Zerafa"),
  fact("Mark Zerafa", "mother", "Rita Zerafa"),
  ev("departure", "resigned", ("Tuesday", "2019-11-26"), ["Karl Busuttil Naudi", "Reuben Schembri Vella"]),
  ev("arrest", "was intercepted", ("20 November", "2019-11-20"), ["Godwin Fenech Azzopardi"]),
  ev("departure", "“suspended himself”", ("the same day", "2019-11-26"), ["Chris Agius Pace"]),
  ev("testimony", "two-hour interview", ("the same day", "2019-11-26"), ["Chris Agius Pace"]),
  ev("meeting", "dining with the yacht’s owner", ("30 April 2018", "2018-04-30"), ["Lawrence Mangion", "Godwin Fenech Azzopardi"]),
  ev("appointment", "was transferred", ("that June", "2018-06"), ["Kevin Tabone"]),
  ev("travel", "visited the island", ("2018 and 2019", "2018"), ["Sietske van Wijngaarden"]),
  ev("speech", "addressed several thousand protesters", ("Tuesday evening", "2019-11-26"), ["Mark Zerafa"]),
  ev("investigation", "inquiry", None, ["Rita Zerafa"]),
)

P("d48-35", """The quiet Fijian: Ratu Isikeli Naqova, 1944–2018

When Ratu Isikeli Naqova walked into the United Nations in August 1978 as Fiji’s permanent representative, a guard asked him for the delivery slip. He was 33, the youngest ambassador in New York, and had come by subway. He remained for eleven years and became, in the words of the Swedish envoy Torbjörn Hallström, “the conscience of the corridor”.

Ratu Isikeli, who died in Suva on 6 May of complications of diabetes, belonged to a chiefly family of Cakaudrove. The eldest child of Ratu Meli Naqova, a district commissioner, and Adi Litia, he attended Queen Victoria School and the University of Otago, from which he took a master’s degree in 1968. He joined the Ministry of Foreign Affairs in the year of independence, 1970.

The coup of May 1987 found him at a conference in Geneva. He cabled Colonel Semi Vakalala that evening: NOT MY GOVERNMENT STOP. Vakalala, who had been his schoolmate, cabled back that he was to stay where he was, and so he did, unpaid, until a new foreign minister, Filipe Delai, recalled him in 1989. He afterwards taught at the University of the South Pacific under its vice-chancellor, Esekia Tualagi of Samoa.

He went into politics late. In 1999 he was elected for the Fijian Association, and he was minister for fisheries for exactly a year. On 19 May 2000 gunmen took the cabinet hostage; he spent 56 days on a mattress beside the sugar minister, Vijay Ram Lakhan, to whom he taught the hymnal in exchange for the Gita. At the trial of the rebel leader, Apisai Seru, in 2002, he was the first to give evidence. Seru was sentenced to life.

He is survived by Adi Mereoni, his wife since 1971, a former matron of the Colonial War Memorial Hospital.
""",
  occ("Isikeli Naqova", "Fiji’s permanent representative", start=("August 1978", "1978-08"), end=("1989", "1989"), again=["ambassador"]),
  occ("Torbjörn Hallström", "Swedish envoy"),
  occ("Meli Naqova", "district commissioner"),
  occ("Isikeli Naqova", "Ministry of Foreign Affairs", start=("1970", "1970")),
  occ("Semi Vakalala", "Colonel"),
  occ("Filipe Delai", "foreign minister", start=("1989", "1989")),
  occ("Isikeli Naqova", "taught at the University of the South Pacific"),
  occ("Esekia Tualagi", "vice-chancellor"),
  occ("Isikeli Naqova", "elected for the Fijian Association", start=("1999", "1999")),
  occ("Isikeli Naqova", "minister for fisheries", start=("1999", "1999"), end=("19 May 2000", "2000-05-19")),
  occ("Vijay Ram Lakhan", "sugar minister", start=("19 May 2000", "2000-05-19")),
  occ("Apisai Seru", "rebel leader"),
  occ("Mereoni", "matron of the Colonial War Memorial Hospital", former=True),
  fact("Isikeli Naqova", "nationality", "Fijian"),
  fact("Isikeli Naqova", "birthDate", "1944", value="1944"),
  fact("Isikeli Naqova", "deathPlace", "Suva"),
  fact("Isikeli Naqova", "deathDate", "6 May", value="2018-05-06"),
  fact("Isikeli Naqova", "causeOfDeath", "diabetes"),
  fact("Isikeli Naqova", "father", "Meli Naqova"),
  fact("Isikeli Naqova", "mother", "Litia"),
  fact("Isikeli Naqova", "education", "Queen Victoria School"),
  fact("Isikeli Naqova", "education", "University of Otago", date=("1968", "1968")),
  fact("Isikeli Naqova", "party", "Fijian Association"),
  fact("Isikeli Naqova", "spouse", "Mereoni", date=("1971", "1971")),
  fact("Esekia Tualagi", "nationality", "Samoa"),
  ev("appointment", "walked into the United Nations", ("August 1978", "1978-08"), ["Isikeli Naqova"]),
  ev("appointment", "joined the Ministry", ("1970", "1970"), ["Isikeli Naqova"]),
  ev("communication", "cabled Colonel", ("that evening", "1987-05"), ["Isikeli Naqova", "Semi Vakalala"]),
  ev("communication", "cabled back", None, ["Semi Vakalala", "Isikeli Naqova"]),
  ev("departure", "recalled him", ("1989", "1989"), ["Filipe Delai", "Isikeli Naqova"]),
  ev("election", "was elected", ("1999", "1999"), ["Isikeli Naqova"]),
  ev("testimony", "give evidence", ("2002", "2002"), ["Isikeli Naqova"]),
  ev("conviction", "was sentenced to life", ("2002", "2002"), ["Apisai Seru"]),
)

P("d48-36", """BUCHAREST, Jan. 31, 2017 — A Romanian-born political consultant who worked on campaigns on three continents was extradited to Bucharest from Belgrade on Tuesday, twelve days after he was seized in a hotel sauna.

Dorel Achim, 51, known in the trade as “the Chef,” appeared in the afternoon before the High Court, where Judge Ileana Cristescu remanded him for thirty days. The National Anticorruption Directorate, whose chief prosecutor is Smaranda Voiculescu, indicted him last October for complicity in the theft of 7 million euros from the electricity company Luminex.

Mr. Achim managed the 2004 presidential campaign of Adrian Moldovan, then prime minister, who lost in the runoff by less than three points. Mr. Moldovan was himself convicted of bribery in 2012 and served ten months; since his release he has grown lavender near Sibiu. “He owes me a recipe,” he said of his former strategist in a telephone interview.

From 2006 on Mr. Achim was employed abroad. He was adviser to Guatemala’s Otilio Barrientos, to a Zambian opposition leader, and in 2013 to Honduran candidates on both sides. In Nicosia, in 2015, he met at least four times with Grigory Matveyev, a Russian arms dealer on whom the United States imposed sanctions the following summer, the indictment says. His lawyer, Sen. Victor Ghica, denies that the two ever met.

Israel’s former ambassador in Bucharest, Avner Doron, who is a partner in Mr. Achim’s firm, was questioned in Tel Aviv on Jan. 22. He was posted here from 2001 to 2005 and has been an honorary citizen of Cluj since 2006.

The justice minister, Paul Ionescu-Vrabie, meanwhile flew to Brussels on Tuesday for talks with Commissioner Ingrid Solheim-Becker on a decree that critics say would pardon Mr. Achim. It would not, the minister told Parliament on Monday night.
""",
  occ("Ileana Cristescu", "Judge", again=["High Court"]),
  occ("Smaranda Voiculescu", "chief prosecutor", again=["National Anticorruption Directorate"]),
  occ("Dorel Achim", "managed the 2004 presidential campaign", start=("2004", "2004"), end=("2004", "2004")),
  occ("Adrian Moldovan", "prime minister", start=("2004", "2004")),
  occ("Dorel Achim", "adviser to Guatemala’s Otilio Barrientos"),
  occ("Victor Ghica", "Sen."),
  occ("Avner Doron", "Israel’s former ambassador in Bucharest", start=("2001", "2001"), end=("2005", "2005"), former=True),
  occ("Avner Doron", "partner in Mr. Achim’s firm"),
  occ("Avner Doron", "honorary citizen of Cluj", start=("2006#2", "2006")),
  occ("Paul Ionescu-Vrabie", "justice minister"),
  occ("Ingrid Solheim-Becker", "Commissioner"),
  occ("Adrian Moldovan", "grown lavender near Sibiu"),
  fact("Dorel Achim", "occupation", "political consultant"),
  fact("Dorel Achim", "alias", "the Chef"),
  fact("Dorel Achim", "birthPlace", "Romanian-born"),
  fact("Grigory Matveyev", "nationality", "Russian"),
  fact("Grigory Matveyev", "occupation", "arms dealer"),
  fact("Victor Ghica", "occupation", "lawyer"),
  ev("arrest", "was seized", ("twelve days after", "2017-01-19"), ["Dorel Achim"]),
  ev("travel", "was extradited", ("Tuesday", "2017-01-31"), ["Dorel Achim"]),
  ev("testimony", "appeared in the afternoon", ("Tuesday", "2017-01-31"), ["Dorel Achim", "Ileana Cristescu"]),
  ev("arrest", "remanded him", ("Tuesday", "2017-01-31"), ["Dorel Achim", "Ileana Cristescu"]),
  ev("investigation", "indicted him", ("last October", "2016-10"), ["Dorel Achim"]),
  ev("candidacy", "2004 presidential campaign", ("2004", "2004"), ["Adrian Moldovan"]),
  ev("election", "lost in the runoff", ("2004", "2004"), ["Adrian Moldovan"]),
  ev("conviction", "was himself convicted", ("2012", "2012"), ["Adrian Moldovan"]),
  ev("communication", "telephone interview", None, ["Adrian Moldovan"]),
  ev("sanction", "imposed sanctions", ("the following summer", "2016-22"), ["Grigory Matveyev"]),
  ev("testimony", "was questioned", ("Jan. 22", "2017-01-22"), ["Avner Doron"]),
  ev("travel", "flew to Brussels", ("Tuesday#2", "2017-01-31"), ["Paul Ionescu-Vrabie"]),
  ev("meeting", "talks with Commissioner", ("Tuesday#2", "2017-01-31"), ["Paul Ionescu-Vrabie", "Ingrid Solheim-Becker"]),
  ev("speech", "told Parliament", ("Monday night", "2017-01-30"), ["Paul Ionescu-Vrabie"]),
)

P("d48-37", """Tomoko Arisugawa, interpreter at eleven summits and later ambassador, dies

TOKYO (Jin News) — Tomoko Arisugawa, who interpreted for six prime ministers before becoming the second Japanese woman to head an embassy in Europe, died of pancreatic cancer at a Tokyo hospital on March 2. She was 81. Her family held a private funeral on March 6.

Arisugawa was born in Dalian on Sept. 19, 1939, a daughter of the railway physician Kenzo Arisugawa, and came to Fukuoka as a refugee at the age of seven. A graduate of Tsuda College, she entered the Foreign Ministry in 1962 in the clerical grade and became its chief English interpreter in 1975. She stood behind Prime Minister Osamu Tachibana at Rambouillet that November. A whispered remark of hers to the German delegation’s interpreter, Renate Hollweg, printed by a Paris weekly, nearly cost her the job; Foreign Minister Shigeru Namba, himself a former ambassador to Moscow, refused her resignation.

In 1992 she was named consul general in Edinburgh and in 1997 ambassador to Finland, where she relieved Takeo Moriwaki, later grand chamberlain at the Imperial Household. While in Helsinki, she brokered the return of the letters of a Russian consul, for which then-President Aino Rautavuori decorated her with the Order of the White Rose in June 2000. She retired that autumn.

Testifying in March 2010 before the Lower House’s foreign affairs committee, Arisugawa said she had translated a secret agreement on port calls in 1981. Three former vice foreign ministers, among them Kazuo Itami, had said that there was none. A panel headed by professor Shinobu Kitagawa found the paper in the same year in a box marked “Flowers.”

She taught at Sophia University until 2015. She never married. A younger brother, Susumu, is a retired maritime safety commissioner.
""",
  occ("Tomoko Arisugawa", "interpreted for six prime ministers"),
  occ("Tomoko Arisugawa", "head an embassy"),
  occ("Kenzo Arisugawa", "railway physician"),
  occ("Tomoko Arisugawa", "Foreign Ministry", start=("1962", "1962"), end=("that autumn", "2000-23"), again=["clerical grade"]),
  occ("Tomoko Arisugawa", "chief English interpreter", start=("1975", "1975")),
  occ("Osamu Tachibana", "Prime Minister", start=("that November", "1975-11")),
  occ("Renate Hollweg", "German delegation’s interpreter"),
  occ("Shigeru Namba", "Foreign Minister"),
  occ("Shigeru Namba", "ambassador to Moscow", former=True),
  occ("Tomoko Arisugawa", "consul general in Edinburgh", start=("1992", "1992")),
  occ("Tomoko Arisugawa", "ambassador to Finland", start=("1997", "1997"), end=("that autumn", "2000-23")),
  occ("Takeo Moriwaki", "relieved", end=("1997", "1997")),
  occ("Takeo Moriwaki", "grand chamberlain at the Imperial Household"),
  occ("Aino Rautavuori", "President", start=("June 2000", "2000-06")),
  occ("Kazuo Itami", "vice foreign ministers", former=True),
  occ("Shinobu Kitagawa", "professor"),
  occ("Shinobu Kitagawa", "panel headed", start=("the same year", "2010")),
  occ("Tomoko Arisugawa", "taught at Sophia University", end=("2015", "2015")),
  occ("Susumu", "maritime safety commissioner", former=True),
  fact("Tomoko Arisugawa", "occupation", "interpreter"),
  fact("Tomoko Arisugawa", "nationality", "Japanese"),
  fact("Tomoko Arisugawa", "causeOfDeath", "pancreatic cancer"),
  fact("Tomoko Arisugawa", "deathPlace", "Tokyo"),
  fact("Tomoko Arisugawa", "deathDate", "March 2"),
  fact("Tomoko Arisugawa", "birthPlace", "Dalian"),
  fact("Tomoko Arisugawa", "birthDate", "Sept. 19, 1939", value="1939-09-19"),
  fact("Tomoko Arisugawa", "father", "Kenzo Arisugawa"),
  fact("Kenzo Arisugawa", "children", "Tomoko Arisugawa"),
  fact("Tomoko Arisugawa", "residence", "Fukuoka"),
  fact("Tomoko Arisugawa", "education", "Tsuda College"),
  fact("Tomoko Arisugawa", "award", "Order of the White Rose", date=("June 2000", "2000-06")),
  fact("Tomoko Arisugawa", "siblings", "Susumu"),
  ev("travel", "came to Fukuoka", ("at the age of seven", "1946"), ["Tomoko Arisugawa"]),
  ev("appointment", "entered the Foreign Ministry", ("1962", "1962"), ["Tomoko Arisugawa"]),
  ev("appointment", "became its chief", ("1975", "1975"), ["Tomoko Arisugawa"]),
  ev("meeting", "stood behind", ("that November", "1975-11"), ["Tomoko Arisugawa", "Osamu Tachibana"]),
  ev("disclosure", "printed by a Paris weekly", None, ["Tomoko Arisugawa", "Renate Hollweg"]),
  ev("appointment", "was named consul general", ("1992", "1992"), ["Tomoko Arisugawa"]),
  ev("appointment", "relieved", ("1997", "1997"), ["Tomoko Arisugawa", "Takeo Moriwaki"]),
  ev("award", "decorated her", ("June 2000", "2000-06"), ["Aino Rautavuori", "Tomoko Arisugawa"]),
  ev("departure", "retired that autumn", ("that autumn", "2000-23"), ["Tomoko Arisugawa"]),
  ev("testimony", "Testifying", ("March 2010", "2010-03"), ["Tomoko Arisugawa"]),
  ev("disclosure", "found the paper", ("the same year", "2010"), ["Shinobu Kitagawa"]),
)

P("d48-38", """CAIRO, Jan. 17, 2005 — Prosecutors on Monday opened an investigation of Ayman Shoukry, the 40-year-old lawyer who leads the opposition party Al-Fajr, eleven weeks after it was licensed and two days after he declared that he would run for president.

State Security had lifted his parliamentary immunity in less than an hour, according to a colleague, the independent lawmaker Safwat Anwar. Mr. Shoukry is suspected of forging the signatures of the party’s founders; he calls the accusation “a joke told by policemen.” He was questioned for five hours by the prosecutor Hisham Rizk and went home in a taxi.

Ambassador Douglas Merriweather of the United States raised the case with the foreign minister, Nabil Abdel-Maksoud, on Monday evening. In Washington, Senator Ellen Haverford, Republican of Maine, canceled a visit planned for February. She met Mr. Shoukry in November at the home of the sociologist Mervat Zaki, who was herself jailed from 2000 to 2002 and acquitted on a third trial.

The party’s deputy chairman, Moussa Kamel, said on state television that he had been “deceived.” Until last summer Mr. Kamel was a columnist for the official daily Al-Midan; its editor, Ragab Salama, who has held his post since 1983, is a senator by presidential appointment and the brother of the late interior minister Zaki Salama. On Friday the two men were received together by the president’s chief of staff, the former air force general Omar Lutfi.

A graduate of Mansoura University and the son of a member of parliament, Fathi Shoukry, the opposition leader won the district of Bab al-Shaariya in 1995 and again in 2000. His wife, Gihan Sabry, is a television announcer. She was taken off the air last week.
""",
  occ("Ayman Shoukry", "leads the opposition party Al-Fajr", start=("eleven weeks", "2004-11"), again=["opposition leader"]),
  occ("Safwat Anwar", "lawmaker"),
  occ("Hisham Rizk", "prosecutor"),
  occ("Douglas Merriweather", "Ambassador"),
  occ("Nabil Abdel-Maksoud", "foreign minister"),
  occ("Ellen Haverford", "Senator"),
  occ("Moussa Kamel", "party’s deputy chairman"),
  occ("Moussa Kamel", "columnist for the official daily Al-Midan", end=("last summer", "2004-22")),
  occ("Ragab Salama", "editor", start=("1983", "1983")),
  occ("Ragab Salama", "senator by presidential appointment"),
  occ("Zaki Salama", "interior minister", former=True),
  occ("Omar Lutfi", "president’s chief of staff"),
  occ("Omar Lutfi", "air force general", former=True),
  occ("Fathi Shoukry", "member of parliament"),
  occ("Ayman Shoukry", "district of Bab al-Shaariya", start=("1995", "1995")),
  occ("Gihan Sabry", "television announcer", end=("last week", "2005-01")),
  fact("Ayman Shoukry", "occupation", "lawyer"),
  fact("Ellen Haverford", "party", "Republican"),
  fact("Mervat Zaki", "occupation", "sociologist"),
  fact("Ragab Salama", "siblings", "Zaki Salama"),
  fact("Zaki Salama", "siblings", "Ragab Salama"),
  fact("Ayman Shoukry", "education", "Mansoura University"),
  fact("Ayman Shoukry", "father", "Fathi Shoukry"),
  fact("Ayman Shoukry", "spouse", "Gihan Sabry"),
  fact("Ayman Shoukry", "party", "Al-Fajr"),
  ev("investigation", "opened an investigation", ("Monday", "2005-01-17"), ["Ayman Shoukry"]),
  ev("candidacy", "declared that he would run", ("two days", "2005-01-15"), ["Ayman Shoukry"]),
  ev("testimony", "was questioned", ("Monday", "2005-01-17"), ["Ayman Shoukry", "Hisham Rizk"]),
  ev("meeting", "raised the case", ("Monday evening", "2005-01-17"), ["Douglas Merriweather", "Nabil Abdel-Maksoud"]),
  ev("meeting", "met Mr. Shoukry", ("November", "2004-11"), ["Ellen Haverford", "Ayman Shoukry", "Mervat Zaki"]),
  ev("arrest", "was herself jailed", ("2000", "2000"), ["Mervat Zaki"]),
  ev("speech", "said on state television", None, ["Moussa Kamel"]),
  ev("meeting", "were received together", ("Friday", "2005-01-14"), ["Moussa Kamel", "Ragab Salama", "Omar Lutfi"]),
  ev("election", "won the district", ("1995", "1995"), ["Ayman Shoukry"]),
  ev("election", "again in 2000", ("2000#2", "2000"), ["Ayman Shoukry"]),
  ev("departure", "was taken off the air", ("last week", "2005-01"), ["Gihan Sabry"]),
)

P("d48-39", """Obituary

Brigadier Miles Fenwick-Tarrant

Intelligence adviser in Aden, Brunei and Oman who lost an eye to a parcel and an election to a grocer

BRIGADIER MILES FENWICK-TARRANT, who has died aged 96, was one of the last of the “Sultan’s Englishmen” and the only one to have been expelled by the same ruler twice.

The son of a rural dean, he was born at Blandford Forum on March 8 1924 and educated at Sherborne and Sandhurst. He was commissioned into the Dorset Regiment in 1943, won an MC on the Seine the following August, and after the war learnt Arabic at Shemlan under the redoubtable Miss Constance Pryke.

In 1963 he went to Aden as head of Special Branch’s military section. His predecessor, Major Roy Dunstable, had been shot in the market. On February 28 1967 a parcel addressed to the High Commissioner’s wife, Lady Thring, was opened by Fenwick-Tarrant on account of its smell, and he was invalided home. Two years in Brunei were followed in 1971 by the post that made him: director of intelligence to the Sultan of Oman. He flew to Salalah every Thursday, and it was he who persuaded the rebel commander Salim bin Musallam to change sides, over goat, on September 12 1972. The first expulsion came in 1974; Brigadier Tom Ackland replaced him. Recalled in 1976, he was put on an aeroplane again in 1981, having written a rude letter to the Omani ambassador in London, Sayyid Tariq al-Harthy.

He stood at Bridport in 1983 as an Independent. A grocer, Mrs Joan Stickland, beat him by 8,000 votes; she later became a junior minister at Agriculture.

Fenwick-Tarrant was appointed OBE in 1965 and CMG in 1973. Stories that he ran a network in Tehran from a carpet shop are untrue. His wife, Diana, died in 2002. Their son, Giles, is a King’s Counsel.
""",
  occ("Miles Fenwick-Tarrant", "Brigadier"),
  occ("Miles Fenwick-Tarrant", "commissioned into the Dorset Regiment", start=("1943", "1943")),
  occ("Miles Fenwick-Tarrant", "head of Special Branch’s military section", start=("1963", "1963"), end=("February 28 1967", "1967-02-28")),
  occ("Roy Dunstable", "predecessor", end=("1963", "1963")),
  occ("Roy Dunstable", "Major"),
  occ("Miles Fenwick-Tarrant", "director of intelligence to the Sultan of Oman", start=("1971", "1971"), end=("1974", "1974")),
  occ("Miles Fenwick-Tarrant", "Recalled in 1976", start=("1976", "1976"), end=("1981", "1981")),
  occ("Salim bin Musallam", "rebel commander", start=("September 12 1972", "1972-09-12")),
  occ("Tom Ackland", "Brigadier Tom Ackland"),
  occ("Tom Ackland", "replaced him", start=("1974", "1974"), end=("1976", "1976")),
  occ("Tariq al-Harthy", "Omani ambassador in London", start=("1981", "1981")),
  occ("Joan Stickland", "grocer#2"),
  occ("Joan Stickland", "junior minister at Agriculture"),
  occ("Giles", "King’s Counsel"),
  fact("Miles Fenwick-Tarrant", "birthPlace", "Blandford Forum"),
  fact("Miles Fenwick-Tarrant", "birthDate", "March 8 1924", value="1924-03-08"),
  fact("Miles Fenwick-Tarrant", "education", "Sherborne"),
  fact("Miles Fenwick-Tarrant", "education", "Sandhurst"),
  fact("Miles Fenwick-Tarrant", "militaryService", "Dorset Regiment", date=("1943", "1943")),
  fact("Miles Fenwick-Tarrant", "award", "MC", date=("the following August", "1944-08")),
  fact("Miles Fenwick-Tarrant", "education", "Shemlan"),
  fact("Miles Fenwick-Tarrant", "party", "Independent"),
  fact("Miles Fenwick-Tarrant", "award", "OBE", date=("1965", "1965")),
  fact("Miles Fenwick-Tarrant", "award", "CMG", date=("1973", "1973")),
  fact("Miles Fenwick-Tarrant", "spouse", "Diana"),
  fact("Diana", "deathDate", "2002", value="2002"),
  fact("Miles Fenwick-Tarrant", "children", "Giles"),
  fact("Diana", "children", "son, Giles"),
  ev("award", "won an MC", ("the following August", "1944-08"), ["Miles Fenwick-Tarrant"]),
  ev("travel", "went to Aden", ("1963", "1963"), ["Miles Fenwick-Tarrant"]),
  ev("departure", "was invalided home", ("February 28 1967", "1967-02-28"), ["Miles Fenwick-Tarrant"]),
  ev("travel", "flew to Salalah", None, ["Miles Fenwick-Tarrant"]),
  ev("meeting", "persuaded the rebel commander", ("September 12 1972", "1972-09-12"), ["Miles Fenwick-Tarrant", "Salim bin Musallam"]),
  ev("sanction", "first expulsion", ("1974", "1974"), ["Miles Fenwick-Tarrant"]),
  ev("appointment", "replaced him", ("1974", "1974"), ["Tom Ackland", "Miles Fenwick-Tarrant"]),
  ev("appointment", "Recalled", ("1976", "1976"), ["Miles Fenwick-Tarrant"]),
  ev("sanction", "was put on an aeroplane again", ("1981", "1981"), ["Miles Fenwick-Tarrant"]),
  ev("communication", "written a rude letter", None, ["Miles Fenwick-Tarrant", "Tariq al-Harthy"]),
  ev("candidacy", "stood at Bridport", ("1983", "1983"), ["Miles Fenwick-Tarrant"]),
  ev("election", "beat him", ("1983", "1983"), ["Joan Stickland", "Miles Fenwick-Tarrant"]),
  ev("appointment", "became a junior minister", None, ["Joan Stickland"]),
  ev("award", "was appointed OBE", ("1965", "1965"), ["Miles Fenwick-Tarrant"]),
  ev("award", "CMG", ("1973", "1973"), ["Miles Fenwick-Tarrant"]),
)

P("d48-40", """NEW YORK, June 20, 2019 – The United Nations’ top official in Haiti, the former Portuguese foreign minister Henrique Vaz Teles, is leaving in September, a year before the end of his contract, two diplomats said on Thursday.

A spokeswoman for the secretary general, Farah Mostafavi, confirmed an hour later that Mr. Vaz Teles, 62, had submitted his resignation in a letter dated June 14. He gave family reasons. But he had clashed for months with the deputy head of the mission, Gen. (ret.) Anselme Houngbédji of Benin, over the transfer of prisoners to the Haitian police, and an internal inquiry led by the Swiss jurist Madeleine Aebischer is to report in July on the deaths of three of them at Gonaïves.

Mr. Vaz Teles ran the ministry in Lisbon from 2011 to 2015 and sat in the Assembly of the Republic before that as a deputy for Setúbal. He was appointed to the Haiti job in October 2017, after an American, Dr. Yolanda Pickett, was medically evacuated with dengue fever. Dr. Pickett, who was undersecretary of health in Puerto Rico in the 1990s, has since joined Georgetown University.

On June 9, a Sunday, he drove unannounced to the national penitentiary and was turned away by the warden, Frantz Médard. Two days later he complained to President Évariste Laguerre at the palace. The president, a banana exporter before his election in 2016, told him to “mind the whites’ prisons,” the newspaper Le Phare reported. The palace says that nothing of the kind was said.

Sought for the succession, diplomats say, are a Chilean senator and the secretary general’s envoy in Colombia. Denmark’s ambassador to the United Nations, Mikkel Stoltenborg, who presides over the Security Council this month, told reporters he had heard “eleven names, nine of them men.”
""",
  occ("Henrique Vaz Teles", "United Nations’ top official in Haiti", start=("October 2017", "2017-10"), again=["Haiti job"]),
  occ("Henrique Vaz Teles", "Portuguese foreign minister", start=("2011", "2011"), end=("2015", "2015"), former=True, again=["ran the ministry in Lisbon"]),
  occ("Farah Mostafavi", "spokeswoman for the secretary general"),
  occ("Anselme Houngbédji", "deputy head of the mission"),
  occ("Anselme Houngbédji", "Gen. (ret.)", former=True),
  occ("Madeleine Aebischer", "internal inquiry led"),
  occ("Henrique Vaz Teles", "deputy for Setúbal", end=("2011", "2011"), again=["Assembly of the Republic"]),
  occ("Yolanda Pickett", "Haiti job", end=("October 2017", "2017-10")),
  occ("Yolanda Pickett", "undersecretary of health in Puerto Rico", start=("1990s", "199X")),
  occ("Yolanda Pickett", "Georgetown University"),
  occ("Frantz Médard", "warden"),
  occ("Évariste Laguerre", "President", start=("2016", "2016"), again=["president"]),
  occ("Évariste Laguerre", "banana exporter", end=("2016", "2016")),
  occ("Mikkel Stoltenborg", "Denmark’s ambassador to the United Nations"),
  occ("Mikkel Stoltenborg", "presides over the Security Council", start=("this month", "2019-06")),
  fact("Henrique Vaz Teles", "nationality", "Portuguese"),
  fact("Anselme Houngbédji", "nationality", "Benin"),
  fact("Madeleine Aebischer", "nationality", "Swiss"),
  fact("Madeleine Aebischer", "occupation", "jurist"),
  fact("Yolanda Pickett", "nationality", "American"),
  ev("departure", "resignation", ("June 14", "2019-06-14"), ["Henrique Vaz Teles"]),
  ev("communication", "letter dated June 14", ("June 14", "2019-06-14"), ["Henrique Vaz Teles"]),
  ev("disclosure", "confirmed", ("Thursday", "2019-06-20"), ["Farah Mostafavi", "Henrique Vaz Teles"]),
  ev("investigation", "internal inquiry", None, ["Madeleine Aebischer"]),
  ev("appointment", "was appointed", ("October 2017", "2017-10"), ["Henrique Vaz Teles"]),
  ev("departure", "was medically evacuated", None, ["Yolanda Pickett"]),
  ev("appointment", "has since joined", None, ["Yolanda Pickett"]),
  ev("travel", "drove unannounced", ("June 9", "2019-06-09"), ["Henrique Vaz Teles"]),
  ev("meeting", "complained to President", ("Two days later", "2019-06-11"), ["Henrique Vaz Teles", "Évariste Laguerre"]),
  ev("election", "his election", ("2016", "2016"), ["Évariste Laguerre"]),
  ev("speech", "told reporters", None, ["Mikkel Stoltenborg"]),
)

P("d48-41", """Cornelius Vanderheyden, Lobbyist Whose Diary Sank a Cabinet, Dies

THE HAGUE, Aug. 4, 1994 — Cornelius Vanderheyden, for 25 years the representative of the Dutch aircraft industry in the corridors of Parliament and the author of the most expensive diary in the Netherlands, died on Sunday at a nursing home in Wassenaar. He was 83 years old.

Mr. Vanderheyden noted down everything: what Prince, what Minister, which restaurant, who paid. On Feb. 6, 1976, the pocket diaries for 1961 to 1972, which a dismissed secretary, Miep Blankert, had carried out of the office in a hatbox, were read aloud for four hours before a commission of three wise men. Two Ministers resigned before the summer. One of them, the former Defense Minister Gerard Oldenhove, Governor of Limburg at the time of his death in 1988, had lunched with Mr. Vanderheyden, it emerged, 41 times. The other, Wim Stuurman, then in charge of Economic Affairs, was cleared in 1979 and went on to be burgomaster of Zwolle.

He himself was convicted of forgery, but only of one hotel bill. He paid a fine of 900 guilders on Oct. 1, 1977.

The son of a Groningen notary, Mr. Vanderheyden was born on Dec. 13, 1910. He studied law at Leiden, belonged to the Catholic People’s Party and flew, as a reserve lieutenant, the last Fokker out of Bergen in May 1940. In London he was private secretary to the Minister of Shipping, Frans Terhorst, until 1944. He was arrested by the Germans a week after parachuting into Gelderland and spent the winter at Amersfoort. For that, Queen Wilhelmina made him a Knight of the Bronze Lion.

His first wife, Baroness Ada van Rechteren, divorced him in 1976. Surviving are his second wife, the same Miep Blankert, whom he married in 1981, and a daughter, Machteld, of Curaçao, where she is a member of the Island Council.
""",
  occ("Cornelius Vanderheyden", "representative of the Dutch aircraft industry"),
  occ("Miep Blankert", "secretary"),
  occ("Gerard Oldenhove", "Defense Minister", end=("before the summer", "1976"), former=True, again=["Ministers"]),
  occ("Gerard Oldenhove", "Governor of Limburg", end=("1988", "1988")),
  occ("Wim Stuurman", "in charge of Economic Affairs", end=("before the summer", "1976"), again=["Ministers"]),
  occ("Wim Stuurman", "burgomaster of Zwolle"),
  occ("Cornelius Vanderheyden", "reserve lieutenant", start=("May 1940", "1940-05")),
  occ("Cornelius Vanderheyden", "private secretary to the Minister of Shipping", end=("1944", "1944")),
  occ("Frans Terhorst", "Minister of Shipping", start=("1944", "1944")),
  occ("Wilhelmina", "Queen"),
  occ("Machteld", "member of the Island Council"),
  fact("Cornelius Vanderheyden", "occupation", "Lobbyist"),
  fact("Cornelius Vanderheyden", "deathDate", "Sunday", value="1994-07-31"),
  fact("Cornelius Vanderheyden", "deathPlace", "Wassenaar"),
  fact("Gerard Oldenhove", "deathDate", "1988", value="1988"),
  fact("Cornelius Vanderheyden", "birthDate", "Dec. 13, 1910", value="1910-12-13"),
  fact("Cornelius Vanderheyden", "education", "Leiden"),
  fact("Cornelius Vanderheyden", "party", "Catholic People’s Party"),
  fact("Cornelius Vanderheyden", "award", "Knight of the Bronze Lion"),
  fact("Cornelius Vanderheyden", "spouse", "Ada van Rechteren"),
  fact("Cornelius Vanderheyden", "spouse", "Miep Blankert#2", date=("1981", "1981")),
  fact("Miep Blankert", "spouse", "Cornelius Vanderheyden", date=("1981", "1981")),
  fact("Cornelius Vanderheyden", "children", "Machteld"),
  fact("Machteld", "residence", "Curaçao"),
  ev("departure", "dismissed secretary", None, ["Miep Blankert"]),
  ev("disclosure", "were read aloud", ("Feb. 6, 1976", "1976-02-06"), ["Cornelius Vanderheyden"]),
  ev("departure", "resigned", ("before the summer", "1976"), ["Gerard Oldenhove", "Wim Stuurman"]),
  ev("meeting", "had lunched", None, ["Gerard Oldenhove", "Cornelius Vanderheyden"]),
  ev("conviction", "was convicted of forgery", None, ["Cornelius Vanderheyden"]),
  ev("sanction", "paid a fine", ("Oct. 1, 1977", "1977-10-01"), ["Cornelius Vanderheyden"]),
  ev("travel", "flew", ("May 1940", "1940-05"), ["Cornelius Vanderheyden"]),
  ev("arrest", "was arrested", None, ["Cornelius Vanderheyden"]),
  ev("award", "made him a Knight", None, ["Cornelius Vanderheyden", "Wilhelmina"]),
)

P("d48-42", """Profile

HARARE’S MAN IN BEIJING, AND BEIJING’S IN HARARE

Few envoys have been accredited to a country, then hired by it. Dr Tendai Mupfumi, 60, ambassador of Zimbabwe in China from 2006 to 2014, has since 2015 been senior vice-president of Anhui Harvest, the state company that is building the new parliament on Mount Hampden.

“A bridge has two ends,” he says in the restaurant on the 18th floor. He orders in Mandarin.

He learned it early. In 1978, a fighter of nineteen, he was sent by his commander, the late General Rex Chitepo-Moyo, to a camp near Nanjing. He stayed for ten years, took a doctorate in agronomy at Nanjing University in 1988, and came home with a wife, Liu Meiling. On 3 March 1995 he was elected for Zaka West; the loser, the lawyer Priscilla Machingauta, challenged the count and won a recount, but not the seat. He was deputy minister of lands under Joseph Gumbura, and when Gumbura was dismissed in 2004 for opposing the seizures, it was Mupfumi who stayed.

The embassy followed. Chinese loans worth two billion dollars were negotiated in his time. A parliamentary committee under the Bulawayo MP Sikhumbuzo Dube, an opposition man, looked into them in 2016 and heard Mupfumi on 21 July. He spoke, Dube recalls, for three hours, largely about maize. Its report found no bribery. In 2019 the United States put him on its sanctions list all the same, along with two of the company’s directors, Hu Jianlin and Fan Bo. He found out, he says, when his credit card was refused in Lusaka.

His successor in Beijing, the retired air vice-marshal Norman Sibindi, died last year. It is said that Mupfumi will return. He shrugs. He was offered Moscow, he says, and did not care for the cold.
""",
  occ("Tendai Mupfumi", "ambassador of Zimbabwe in China", start=("2006", "2006"), end=("2014", "2014"), again=["embassy"]),
  occ("Tendai Mupfumi", "senior vice-president of Anhui Harvest", start=("2015", "2015")),
  occ("Tendai Mupfumi", "fighter", start=("1978", "1978")),
  occ("Rex Chitepo-Moyo", "commander", start=("1978", "1978")),
  occ("Rex Chitepo-Moyo", "General"),
  occ("Tendai Mupfumi", "elected for Zaka West", start=("3 March 1995", "1995-03-03")),
  occ("Tendai Mupfumi", "deputy minister of lands"),
  occ("Joseph Gumbura", "minister of lands", end=("2004", "2004")),
  occ("Sikhumbuzo Dube", "Bulawayo MP"),
  occ("Sikhumbuzo Dube", "parliamentary committee", start=("2016", "2016")),
  occ("Hu Jianlin", "company’s directors"),
  occ("Fan Bo", "company’s directors"),
  occ("Norman Sibindi", "successor in Beijing", start=("2014", "2014")),
  occ("Norman Sibindi", "air vice-marshal", former=True),
  fact("Tendai Mupfumi", "education", "Nanjing University", date=("1988", "1988")),
  fact("Tendai Mupfumi", "spouse", "Liu Meiling"),
  fact("Priscilla Machingauta", "occupation", "lawyer"),
  fact("Norman Sibindi", "deathDate", "last year"),
  ev("travel", "was sent by his commander", ("1978", "1978"), ["Tendai Mupfumi", "Rex Chitepo-Moyo"]),
  ev("travel", "came home", ("1988", "1988"), ["Tendai Mupfumi"]),
  ev("election", "was elected", ("3 March 1995", "1995-03-03"), ["Tendai Mupfumi", "Priscilla Machingauta"]),
  ev("departure", "was dismissed", ("2004", "2004"), ["Joseph Gumbura"]),
  ev("investigation", "looked into them", ("2016", "2016"), ["Sikhumbuzo Dube", "Tendai Mupfumi"]),
  ev("testimony", "heard Mupfumi", ("21 July", "2016-07-21"), ["Tendai Mupfumi", "Sikhumbuzo Dube"]),
  ev("sanction", "put him on its sanctions list", ("2019", "2019"), ["Tendai Mupfumi", "Hu Jianlin", "Fan Bo"]),
)

P("d48-43", """Seif Eddine Belkhodja, Tunisian Diplomat Who Hosted an Enemy, Dies at 87

TUNIS — For fourteen months, from October 1985, the telephone in the bedroom of Seif Eddine Belkhodja rang at two in the morning, and he knew that it was the wife of a man whom his own government had sentenced to hang. Mr. Belkhodja was Tunisia’s ambassador in Rabat. The man, the trade union leader Habib Ghannouchi-Tlili, was in his attic.

Mr. Belkhodja, who kept the secret for a quarter of a century, died at his home in La Marsa on July 2, 2019, said his daughter Amel, a former secretary of state for women’s affairs. He had been treated for a stroke.

It was Mr. Ghannouchi-Tlili himself who told the story, in a speech in Parliament on Feb. 18, 2012, three months after he had been elected to it. Mr. Belkhodja, from the gallery, corrected one date.

Born in Bizerte on Oct. 30, 1931, he was the grandson of a grand mufti. He attended Sadiki College, was arrested by the French in 1952 for carrying leaflets, and studied history at Grenoble. He joined the new Foreign Ministry in 1957 under Mongi Zaouche, who became his father-in-law: his marriage to Leila Zaouche, a painter, took place in 1960. He opened the embassy in Lagos in 1961 as chargé d’affaires, was consul general in Marseille from 1966 to 1970, and then ambassador in turn to Senegal, Greece and Morocco.

His career ended on Nov. 9, 1987, two days after the coup. The new foreign minister, Slim Karoui, had once been his third secretary and handed him the decree in the garden. Later he wrote for the weekly Réalités and, from 1990 to 1999, presided over the Bizerte Heritage Society. A police file opened in 2011 described him as “of no interest.”

In 2013 he was presented with the Order of the Republic.
""",
  occ("Seif Eddine Belkhodja", "Tunisia’s ambassador in Rabat", start=("October 1985", "1985-10"), end=("Nov. 9, 1987", "1987-11-09"), again=["Morocco"]),
  occ("Habib Ghannouchi-Tlili", "trade union leader", start=("October 1985", "1985-10")),
  occ("Amel", "secretary of state for women’s affairs", former=True),
  occ("Habib Ghannouchi-Tlili", "Parliament", start=("three months", "2011-11")),
  occ("Seif Eddine Belkhodja", "Foreign Ministry", start=("1957", "1957"), end=("Nov. 9, 1987", "1987-11-09")),
  occ("Mongi Zaouche", "Foreign Ministry", start=("1957", "1957")),
  occ("Seif Eddine Belkhodja", "chargé d’affaires", start=("1961", "1961"), again=["embassy in Lagos"]),
  occ("Seif Eddine Belkhodja", "consul general in Marseille", start=("1966", "1966"), end=("1970", "1970")),
  occ("Seif Eddine Belkhodja", "Senegal"),
  occ("Seif Eddine Belkhodja", "Greece"),
  occ("Slim Karoui", "new foreign minister", start=("Nov. 9, 1987", "1987-11")),
  occ("Slim Karoui", "his third secretary", former=True),
  occ("Seif Eddine Belkhodja", "wrote for the weekly Réalités"),
  occ("Seif Eddine Belkhodja", "presided over the Bizerte Heritage Society", start=("1990", "1990"), end=("1999", "1999")),
  fact("Seif Eddine Belkhodja", "nationality", "Tunisian"),
  fact("Seif Eddine Belkhodja", "occupation", "Diplomat"),
  fact("Seif Eddine Belkhodja", "deathPlace", "La Marsa"),
  fact("Seif Eddine Belkhodja", "deathDate", "July 2, 2019", value="2019-07-02"),
  fact("Seif Eddine Belkhodja", "children", "Amel"),
  fact("Seif Eddine Belkhodja", "birthPlace", "Bizerte"),
  fact("Seif Eddine Belkhodja", "birthDate", "Oct. 30, 1931", value="1931-10-30"),
  fact("Seif Eddine Belkhodja", "education", "Sadiki College"),
  fact("Seif Eddine Belkhodja", "education", "Grenoble"),
  fact("Seif Eddine Belkhodja", "relatives", "Mongi Zaouche"),
  fact("Seif Eddine Belkhodja", "spouse", "Leila Zaouche", date=("1960", "1960")),
  fact("Leila Zaouche", "father", "Mongi Zaouche"),
  fact("Leila Zaouche", "occupation", "painter"),
  fact("Seif Eddine Belkhodja", "award", "Order of the Republic", date=("2013", "2013")),
  ev("conviction", "sentenced to hang", None, ["Habib Ghannouchi-Tlili"]),
  ev("speech", "speech in Parliament", ("Feb. 18, 2012", "2012-02-18"), ["Habib Ghannouchi-Tlili"]),
  ev("disclosure", "told the story", ("Feb. 18, 2012", "2012-02-18"), ["Habib Ghannouchi-Tlili", "Seif Eddine Belkhodja"]),
  ev("election", "had been elected", ("three months", "2011-11"), ["Habib Ghannouchi-Tlili"]),
  ev("arrest", "was arrested", ("1952", "1952"), ["Seif Eddine Belkhodja"]),
  ev("appointment", "joined the new Foreign Ministry", ("1957", "1957"), ["Seif Eddine Belkhodja", "Mongi Zaouche"]),
  ev("departure", "career ended", ("Nov. 9, 1987", "1987-11-09"), ["Seif Eddine Belkhodja", "Slim Karoui"]),
  ev("award", "was presented", ("2013", "2013"), ["Seif Eddine Belkhodja"]),
)

P("d48-44", """ASTANA, 14 November 2011 (Steppe Monitor). The financier Rustem Abdrakhman, once the richest man in Kazakhstan and for a year its energy minister, was sentenced in absentia on Monday to twenty years in prison by a court that sat for forty minutes.

Abdrakhman, 48, lives in Rome, or did: his flat near the Villa Ada was empty when Italian police called there on 29 May. His wife, Dinara, and their six-year-old were put on a chartered aircraft two days later and flown to Almaty. Italy’s interior minister, Augusto Lancellotti, who first said that he knew nothing, dismissed his chief of cabinet, the prefect Silvana Mori, on 16 July. Mori had received the Kazakh ambassador, Yerlan Duisenov, in her office on the evening of the raid. Duisenov was withdrawn in August. He is now governor of Kostanay.

Presiding judge Gulnara Omarova found that Abdrakhman had embezzled four billion dollars from Turan Bank, whose chairman he was between 2005 and 2009. His former deputy, Zhaksylyk Ertaev, who testified for the prosecution in October, received a suspended term.

In London the High Court froze his English assets in February at the request of the bank’s new board under Sir Clive Rathbone, previously chief executive of the Post Office. Lord Justice Amory, giving judgment, called him “a litigant of remarkable inventiveness”.

Abdrakhman was minister from January 2001 to November of the same year, when he broke with the president and helped to found the party Democratic Path. He was arrested in March 2002, amnestied fourteen months afterwards by decree, and travelled to Moscow, where he was educated: he holds a degree in nuclear physics from the Engineering Physics Institute.

He denies everything. In an e-mail to this paper on Monday he described the verdict as “a telephone bill”.
""",
  occ("Rustem Abdrakhman", "energy minister", start=("January 2001", "2001-01"), end=("November of the same year", "2001-11"), again=["minister from January 2001"]),
  occ("Augusto Lancellotti", "Italy’s interior minister"),
  occ("Silvana Mori", "chief of cabinet", end=("16 July", "2011-07-16")),
  occ("Silvana Mori", "prefect"),
  occ("Yerlan Duisenov", "Kazakh ambassador", end=("August", "2011-08")),
  occ("Yerlan Duisenov", "governor of Kostanay"),
  occ("Gulnara Omarova", "Presiding judge"),
  occ("Rustem Abdrakhman", "chairman", start=("2005", "2005"), end=("2009", "2009"), again=["Turan Bank"]),
  occ("Zhaksylyk Ertaev", "deputy", former=True),
  occ("Clive Rathbone", "bank’s new board"),
  occ("Clive Rathbone", "chief executive of the Post Office", former=True),
  occ("Amory", "Lord Justice", again=["High Court"]),
  fact("Rustem Abdrakhman", "occupation", "financier"),
  fact("Rustem Abdrakhman", "spouse", "Dinara"),
  fact("Rustem Abdrakhman", "party", "Democratic Path", date=("November of the same year", "2001-11")),
  fact("Rustem Abdrakhman", "education", "Engineering Physics Institute"),
  ev("conviction", "was sentenced in absentia", ("Monday", "2011-11-14"), ["Rustem Abdrakhman", "Gulnara Omarova"]),
  ev("investigation", "police called there", ("29 May", "2011-05-29"), ["Rustem Abdrakhman"]),
  ev("travel", "flown to Almaty", ("two days later", "2011-05-31"), ["Dinara"]),
  ev("departure", "dismissed his chief of cabinet", ("16 July", "2011-07-16"), ["Augusto Lancellotti", "Silvana Mori"]),
  ev("meeting", "had received", ("evening of the raid", "2011-05-29"), ["Silvana Mori", "Yerlan Duisenov"]),
  ev("departure", "was withdrawn", ("August", "2011-08"), ["Yerlan Duisenov"]),
  ev("testimony", "testified", ("October", "2011-10"), ["Zhaksylyk Ertaev"]),
  ev("conviction", "received a suspended term", ("Monday", "2011-11-14"), ["Zhaksylyk Ertaev"]),
  ev("sanction", "froze his English assets", ("February", "2011-02"), ["Rustem Abdrakhman", "Amory"]),
  ev("departure", "broke with the president", ("November of the same year", "2001-11"), ["Rustem Abdrakhman"]),
  ev("arrest", "was arrested", ("March 2002", "2002-03"), ["Rustem Abdrakhman"]),
  ev("travel", "travelled to Moscow", ("fourteen months afterwards", "2003-05"), ["Rustem Abdrakhman"]),
  ev("communication", "e-mail to this paper", ("Monday#2", "2011-11-14"), ["Rustem Abdrakhman"]),
)

P("d48-45", """Margaret ‘Peg’ Callanan, keeper of three taoisigh, dies in Ennis

PEG CALLANAN, who was adviser to three taoisigh of two parties and wrote, on the back of a race card, the first draft of the Hillcrest Declaration, has died after a long illness at Cahercalla hospice. She was 72.

She was born Margaret Honan in Kilrush in May 1948, the only girl among seven. Her father, Michael Honan, drove the creamery lorry, canvassed for Fianna Fáil and was elected to Clare County Council in 1955. From the Mercy convent she went with a scholarship to UCG, where she met Donal Callanan, a dental student. They married in 1971.

A teacher of French in Ballina, she first came to Dublin in 1982 as secretary to the new minister for fisheries, Brendan Tiernan. When Tiernan became taoiseach on the 10th of March 1987, he brought her into Government Buildings as head of research. She survived his fall, in February 1992, and served his successor and rival, Garrett Noonan-Shiel of Fine Gael, who used to introduce her to visitors as the opposition. It was for Noonan-Shiel that she travelled to Belfast 31 times in the following two years, generally by bus, to meet the Rev. Samuel Orr, moderator of the Presbyterian Assembly from 1990 to 1991, and the republican Seán Mac Giolla Bhríde, who had been released from Portlaoise in 1989.

She gave evidence to the Flaherty Tribunal on December 4th, 2001. Her account of a £50,000 cheque led to the resignation, nine days later, of Senator Frank Dowdall, once Tiernan’s party treasurer. He maintained that she had misheard.

In 2002 she refused a seat in the Seanad. An honorary doctorate from the University of Limerick (2009) was the only distinction she accepted.

Her husband predeceased her. Her niece, Orla Honan TD, is Minister of State for the Islands.
""",
  occ("Margaret ‘Peg’ Callanan", "adviser to three taoisigh of two parties"),
  occ("Michael Honan", "drove the creamery lorry"),
  occ("Michael Honan", "Clare County Council", start=("1955", "1955")),
  occ("Margaret ‘Peg’ Callanan", "teacher of French in Ballina", end=("1982", "1982")),
  occ("Margaret ‘Peg’ Callanan", "secretary to the new minister for fisheries", start=("1982", "1982")),
  occ("Brendan Tiernan", "minister for fisheries", start=("1982", "1982")),
  occ("Brendan Tiernan", "taoiseach", start=("10th of March 1987", "1987-03-10"), end=("February 1992", "1992-02")),
  occ("Margaret ‘Peg’ Callanan", "head of research", start=("10th of March 1987", "1987-03-10")),
  occ("Garrett Noonan-Shiel", "successor and rival", start=("February 1992", "1992-02")),
  occ("Samuel Orr", "moderator of the Presbyterian Assembly", start=("1990", "1990"), end=("1991", "1991")),
  occ("Samuel Orr", "Rev."),
  occ("Frank Dowdall", "Senator", end=("nine days later", "2001-12-13")),
  occ("Frank Dowdall", "Tiernan’s party treasurer", former=True),
  occ("Orla Honan", "TD"),
  occ("Orla Honan", "Minister of State for the Islands"),
  fact("Margaret ‘Peg’ Callanan", "alias", "Peg"),
  fact("Margaret ‘Peg’ Callanan", "deathPlace", "Ennis"),
  fact("Margaret ‘Peg’ Callanan", "causeOfDeath", "long illness"),
  fact("Margaret ‘Peg’ Callanan", "birthName", "Margaret Honan"),
  fact("Margaret ‘Peg’ Callanan", "birthPlace", "Kilrush"),
  fact("Margaret ‘Peg’ Callanan", "birthDate", "May 1948", value="1948-05"),
  fact("Margaret ‘Peg’ Callanan", "father", "Michael Honan"),
  fact("Michael Honan", "party", "Fianna Fáil"),
  fact("Margaret ‘Peg’ Callanan", "education", "Mercy convent"),
  fact("Margaret ‘Peg’ Callanan", "education", "UCG"),
  fact("Margaret ‘Peg’ Callanan", "spouse", "Donal Callanan", date=("1971", "1971")),
  fact("Donal Callanan", "occupation", "dental student"),
  fact("Garrett Noonan-Shiel", "party", "Fine Gael"),
  fact("Margaret ‘Peg’ Callanan", "award", "honorary doctorate from the University of Limerick", date=("2009", "2009")),
  fact("Margaret ‘Peg’ Callanan", "relatives", "Orla Honan"),
  ev("election", "was elected", ("1955", "1955"), ["Michael Honan"]),
  ev("travel", "came to Dublin", ("1982", "1982"), ["Margaret ‘Peg’ Callanan", "Brendan Tiernan"]),
  ev("appointment", "became taoiseach", ("10th of March 1987", "1987-03-10"), ["Brendan Tiernan"]),
  ev("appointment", "brought her into Government Buildings", ("10th of March 1987", "1987-03-10"), ["Margaret ‘Peg’ Callanan", "Brendan Tiernan"]),
  ev("departure", "his fall", ("February 1992", "1992-02"), ["Brendan Tiernan"]),
  ev("travel", "travelled to Belfast", ("following two years", "1992"), ["Margaret ‘Peg’ Callanan"]),
  ev("meeting", "to meet the Rev.", ("following two years", "1992"), ["Margaret ‘Peg’ Callanan", "Samuel Orr", "Seán Mac Giolla Bhríde"]),
  ev("testimony", "gave evidence", ("December 4th, 2001", "2001-12-04"), ["Margaret ‘Peg’ Callanan"]),
  ev("departure", "resignation", ("nine days later", "2001-12-13"), ["Frank Dowdall"]),
  ev("award", "honorary doctorate", ("2009", "2009"), ["Margaret ‘Peg’ Callanan"]),
)


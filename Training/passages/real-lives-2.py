P("r2-01", corpus("GUM_interview_messina", 0, 2599),
  fact("Frank Messina", "alias", "Mets Poet"),
  fact("Walt Whitman", "nationality", "American"),
  fact("Walt Whitman", "occupation", "poet#4"),
  fact("Walt Whitman", "siblings", "George Whitman"),
  fact("George Whitman", "siblings", "Walt Whitman"),
  ev("communication", "Interview", None, ["Frank Messina"]),
  ev("communication", "telegram", None, ["Walt Whitman"]),
)

P("r2-02", corpus("GUM_interview_onion", 0, 2350),
  occ("Chet Clem", "Editorial Manager"),
  occ("Sean Mills", "President"),
)

P("r2-03", corpus("GUM_interview_peres", 0, 2243),
  occ("Shimon Peres", "President"),
  fact("Shimon Peres", "award", "Nobel Peace Prize"),
)

P("r2-04", corpus("GUM_interview_shalev", 0, 1820),
  occ("Aner Shalev", "Professor at Hebrew University of Jerusalem's Einstein Institute of Mathematics"),
  fact("Aner Shalev", "nationality", "Israeli#2"),
  fact("Aner Shalev", "occupation", "mathematician#2"),
  fact("Aner Shalev", "occupation", "writer#2"),
  fact("Aner Shalev", "birthDate", "1958", value="1958"),
  fact("Aner Shalev", "birthPlace", "Kibbutz Kinneret, Tiberias"),
  ev("travel", "is in Levico Terme", None, ["Aner Shalev"]),
  ev("communication", "was interviewed", None, ["Aner Shalev"]),
)

P("r2-05", corpus("GUM_interview_stardust", 0, 2499),
  occ("Andrew Westphal", "director of Stardust @ home"),
  ev("communication", "interviewed him", ("May 18, 2006", "2006-05-18"), ["Andrew Westphal"]),
)

P("r2-06", corpus("GUM_letter_conference", 0, 2111),
  occ("Shaganon", "secretary of the Legal and Drafting Commission"),
  ev("meeting", "atethere with M. Shaganon", ("OnThurday", "1946-09-12"), ["Bert", "Shaganon"]),
)

P("r2-07", corpus("GUM_letter_flood", 0, 2590),
  occ("JAMES ABOUREZK", "CONGRESSMAN"),
  ev("communication", "OPEN LETTER", None, ["JAMES ABOUREZK"]),
)

P("r2-08", corpus("GUM_letter_gorbachev", 0, 1836),
  occ("Mikhail Gorbachev", "President"),
  ev("communication", "Open letter", ("7 November 1990", "1990-11-07"), ["Mikhail Gorbachev"]),
)

P("r2-09", corpus("GUM_letter_marcie", 0, 1576),
  ev("communication", "heard from Adelle", None, ["Adelle", "Marcie"]),
)

P("r2-10", corpus("GUM_letter_marcie2", 0, 2044),
  fact("Marcie Rickenbacker", "education", "Abbot Academy"),
  ev("meeting", "walked me back from Vespers", ("Sunday#2", "1969-02-16"), ["Ed Davison", "Marcie Rickenbacker"]),
)

P("r2-11", corpus("GUM_letter_marcie3", 0, 1387),
  fact("Marcie Rickenbacker", "education", "Abbot Academy"),
  ev("communication", "Got your note", None, ["Marcie Rickenbacker"]),
)

P("r2-12", corpus("GUM_letter_roomers", 0, 2219),
  fact("RUTH RASER", "residence", "Schenectady N.Y."),
  fact("SALLY BROWNING", "residence", "MYSTIC CONN."),
  fact("karen HO", "residence", "HONG-KONG"),
  fact("Adele", "occupation", "maid"),
  ev("meeting", "meeting my ROOMATES", None, ["RUTH RASER", "SALLY BROWNING", "karen HO"]),
)

P("r2-13", corpus("GUM_letter_zora", 0, 1870))

P("r2-14", corpus("GUM_news_asylum", 0, 2034),
  occ("Fuad Basya", "Major general"),
  occ("Fuad Basya", "spokesman for the Indonesian military"),
  occ("Najib Razak", "Malaysia's Prime Minister"),
  occ("John Kerry", "Secretary of State"),
  occ("Jeff Rathke", "State Department Spokesperson"),
  fact("Muhammad Amin", "ethnicity", "Rohingya#3"),
  ev("communication", "public statement", None, ["Najib Razak"]),
  ev("communication", "contacted Thailand's foreign minister", None, ["John Kerry"]),
)

P("r2-15", corpus("GUM_news_clock", 0, 2590),
  occ("Barack Obama", "US President", again=["US President#2"]),
  occ("Mark Zuckerberg", "Facebook creator"),
  occ("Marc Lamont Hill", "professor"),
  occ("Sergey Brin", "Co-founder of Google"),
  fact("Ahmed Mohamed", "residence", "Irving, Texas"),
  fact("Ahmed Mohamed", "father", "Mohamed El-Hassan Mohamed"),
  fact("Mohamed El-Hassan Mohamed", "children", "Ahmed Mohamed"),
  fact("Marc Lamont Hill", "nationality", "American"),
  fact("Marc Lamont Hill", "occupation", "academic"),
  fact("Amneh Jafari", "education", "University of Texas Arlington"),
  ev("arrest", "was arrested", ("September 14", "2015-09-14"), ["Ahmed Mohamed"]),
  ev("investigation", "questioned the student", ("September 14", "2015-09-14"), ["Ahmed Mohamed"]),
  ev("communication", "tweet to student Ahmed Mohamed", None, ["Barack Obama", "Ahmed Mohamed"]),
  ev("meeting", "meet finalists", ("this weekend", "2015-09-19/2015-09-20"), ["Ahmed Mohamed"]),
  ev("meeting", "personally met with Mohamed", None, ["Sergey Brin", "Ahmed Mohamed"]),
  ev("travel", "visit to Google", None, ["Ahmed Mohamed"]),
  ev("communication", "posted to Twitter", None, ["Amneh Jafari"]),
)

P("r2-16", corpus("GUM_news_clock", 2591, 3817),
  occ("Barack Obama", "US President"),
  occ("Mark Zuckerberg", "Facebook co-founder"),
  occ("Alia Salem", "Executive director of the Dallas chapter of the Council on American - Islamic Relations"),
  occ("Sehar Memon", "University of Texas Arlington Muslim Student Association president"),
  ev("communication", "tweeted using his @POTUS account", None, ["Barack Obama", "Ahmed Mohamed"]),
  ev("communication", "tweeted to Mohamed", None, ["Mark Zuckerberg", "Ahmed Mohamed"]),
)

P("r2-17", corpus("GUM_news_crane", 0, 1497),
  occ("Suleiman al-Amr", "Civil Defense Authority director General"),
  occ("Khaled Al-Maeena", "editor at large at the Saudi Gazette"),
  ev("communication", "remarks to al-Ikhbariya television", None, ["Suleiman al-Amr"]),
)

P("r2-18", corpus("GUM_news_defector", 0, 1907),
  fact("Daniel Montalvo", "religion", "Scientology#6"),
  fact("L. Ron Hubbard", "occupation", "science fiction writer"),
  ev("travel", "travel back to a management building", None, ["Daniel Montalvo"]),
  ev("investigation", "was interrogated", None, ["Daniel Montalvo"]),
  ev("arrest", "was arrested", None, ["Daniel Montalvo"]),
  ev("departure", "leaving its elite group", None, ["Daniel Montalvo"]),
  ev("investigation", "was charged", None, ["Daniel Montalvo"]),
  ev("communication", "contacted former members", None, ["Daniel Montalvo"]),
  ev("communication", "get in touch with Devocht", None, ["Daniel Montalvo", "Tom Devocht"]),
  ev("travel", "traveled to Florida", None, ["Daniel Montalvo"]),
)

P("r2-19", corpus("GUM_news_defector", 1908, 4333),
  occ("Kendrick Moxon", "Scientology attorney"),
  occ("Steve Whitmore", "representative for the LA Sheriff's office"),
  ev("communication", "calling the Scientology organization by phone", None, ["Daniel Montalvo", "Kendrick Moxon"]),
  ev("communication", "told LA Weekly in a statement", None, ["Steve Whitmore"]),
  ev("departure", "left Scientology-related employment", ("September 24", "2010-09-24"), ["Daniel Montalvo"]),
  ev("travel", "traveling back from Florida", None, ["Daniel Montalvo"]),
  ev("arrest", "turned himself in", ("October 6", "2010-10-06"), ["Daniel Montalvo"]),
)

P("r2-20", corpus("GUM_news_expo", 0, 2379),
  fact("Margaret Atwood", "award", "Booker Prize"),
  fact("Johnnie Christmas", "occupation", "illustrator"),
  ev("meeting", "panel with Kevin Conroy", None, ["Mark Hamill", "Kevin Conroy"]),
)

P("r2-21", corpus("GUM_news_expo", 2380, 4057),
  fact("The Katherinator", "occupation", "cosplayer"),
  fact("Jessica Anderson", "occupation", "cosplayer#2"),
  ev("communication", "spoke with a cosplayer", None, ["The Katherinator"]),
)

P("r2-22", corpus("GUM_news_flag", 0, 2195),
  occ("John Burrows", "Emeritus Professor", again=["Professor#2"]),
  occ("John Burrows", "chairman of the project's panel of twelve"),
  occ("John Key", "New Zealand's Prime Minister"),
)

P("r2-23", corpus("GUM_news_hackers", 0, 2488),
  fact("Tom Cruise", "religion", "Scientologist"),
  ev("communication", "Writing in a blog post", None, ["Matthew Ingram"]),
)

P("r2-24", corpus("GUM_news_hackers", 2489, 3655))

P("r2-25", corpus("GUM_news_ie9", 0, 2448))

P("r2-26", corpus("GUM_news_lanterns", 0, 2577),
  occ("Hau Lung-bin", "city mayor"),
)

P("r2-27", corpus("GUM_news_questionnaire", 0, 2462),
  occ("Rishi Sunak", "Prime Minister"),
  occ("Boris Johnson", "Prime Minister#2"),
  occ("Yvette Cooper", "Shadow Home Secretary"),
  fact("Yvette Cooper", "party", "Labour"),
)

P("r2-28", corpus("GUM_news_questionnaire", 2463, 4829),
  occ("Gérald Darmanin", "France's interior and overseas minister"),
  occ("Suella Braverman", "Home Secretary"),
  occ("Caitlin Boswell", "Joint Council for the Welfare of Immigrants campaigner"),
  occ("Enver Solomon", "CEO of the Refugee Council"),
  fact("Colin Yeo", "occupation", "immigration barrister"),
  ev("meeting", "with France's interior and overseas minister", ("November 14, 2022", "2022-11-14"), ["Suella Braverman", "Gérald Darmanin"]),
  ev("communication", "told GB News", ("Wednesday", "2023-02-22"), ["Suella Braverman"]),
  ev("communication", "told Sky News", None, ["Enver Solomon"]),
)

P("r2-29", corpus("GUM_news_soccer", 0, 2454),
  occ("Harry Kane", "English captain"),
  occ("Joel Aguilar", "match referee"),
  occ("Andreas Granqvist", "Swedish captain", again=["Swedish captain#2"]),
  fact("Andreas Granqvist", "award", "Budweiser Man of the Match"),
  ev("award", "won the Budweiser Man of the Match award", None, ["Andreas Granqvist"]),
)

P("r2-30", corpus("GUM_news_soccer", 2455, 4393),
  occ("Hernan Dario Gomez", "Panama coach"),
  occ("Harry Kane", "English captain"),
  occ("Nabil Maaloul", "Tunisia's coach"),
  fact("Lukaku", "award", "Budweiser Man of the Match"),
  fact("Mouez Hassen", "occupation", "goalkeeper"),
  fact("Kyle Walker", "nationality", "English"),
  fact("Kyle Walker", "occupation", "defender"),
  fact("Harry Kane", "award", "Budweiser Man of the Match#2"),
  ev("award", "won the Budweiser Man of the Match award", None, ["Lukaku"]),
  ev("award", "won the Budweiser Man of the Match award#2", None, ["Harry Kane"]),
)

P("r2-31", corpus("GUM_news_stampede", 0, 1338))

P("r2-32", corpus("GUM_news_taxes", 0, 2472),
  occ("Luca Pastorino", "mayor"),
  occ("Stefania Giannini", "Minister of Education"),
  occ("Claudio De Vincenti", "undersecretary to the prime minister"),
  occ("Toccafondi", "Undersecretary for Education"),
  occ("Roberto Maroni", "president of the Lombardy region"),
)

P("r2-33", corpus("GUM_news_taxes", 2473, 3426),
  occ("Nunzio Galantino", "secretary general of CEI"),
)

P("r2-34", corpus("GUM_news_warhol", 0, 2502),
  occ("Kristen Wilkins", "assistant professor of photography"),
  occ("Kristen Wilkins", "curator of the exhibit#2", again=["curator of the exhibition at the University of Southern Indiana", "curator of \"Andy Warhol: Photographs and Prints from the University Collection\""]),
  occ("Kathryn Waters", "director of the gallery"),
  ev("communication", "interview", None, ["Kristen Wilkins"]),
)

P("r2-35", corpus("GUM_news_warhol", 2503, 4802),
  occ("K.C. Maurer", "chief financial officer"),
  occ("K.C. Maurer", "treasurer at the Andy Warhol Foundation"),
  occ("Elaine Gustafon", "curator"),
  fact("Andy Warhol", "deathDate", "1987", value="1987"),
  fact("Truman Capote", "occupation", "author"),
  fact("Carly Simon", "occupation", "singer-songwriter"),
)

P("r2-36", corpus("GUM_news_warming", 0, 2155),
  ev("communication", "told The Huffington Post", None, ["Colette Heald"]),
)

P("r2-37", corpus("GUM_news_warming", 2156, 3439),
  ev("communication", "told The Huffington Post", None, ["Heald"]),
)

P("r2-38", corpus("GUM_news_worship", 0, 938))

P("r2-39", corpus("GUM_speech_albania", 0, 2270))

P("r2-40", corpus("GUM_speech_data", 0, 2527))

P("r2-41", corpus("GUM_speech_destiny", 0, 2181),
  occ("Jawaharlal Nehru", "Indian Prime Minister"),
  ev("speech", "Inaugural Address", ("14 August 1947", "1947-08-14"), ["Jawaharlal Nehru"]),
)

P("r2-42", corpus("GUM_speech_floyd", 0, 2018),
  occ("Nancy Pelosi", "Speaker", again=["Speaker#2", "Speaker#3"]),
  occ("Karen Bass", "Congresswoman", again=["Congresswoman#2"]),
  occ("Karen Bass", "Chair#3"),
  occ("Joyce Beatty", "Congressional Black Caucus and its Chair"),
  occ("Jerry Nadler", "Judiciary Chair", again=["Chair of the Judiciary Committee"]),
  ev("speech", "delivered remarks on the Floor", ("MARCH 3, 2021", "2021-03-03"), ["Nancy Pelosi"]),
)

P("r2-43", corpus("GUM_speech_humanitarian", 0, 2246))

P("r2-44", corpus("GUM_speech_maiden", 0, 2465),
  occ("Joe Biden", "President of the United States", start=("January 20, 2021", "2021-01-20"), again=["President#2", "President#3"]),
  occ("KAMALA HARRIS", "Vice President of the United States", start=("January 20, 2021", "2021-01-20")),
  fact("Amanda Gorman", "occupation", "poet"),
  fact("KAMALA HARRIS", "ethnicity", "African-American"),
  fact("KAMALA HARRIS", "ethnicity", "Asian-American"),
  ev("appointment", "were administered the oaths of Office", ("January 20, 2021", "2021-01-20"), ["Joe Biden", "KAMALA HARRIS"]),
  ev("speech", "listening to Amanda Gorman", None, ["Amanda Gorman"]),
  ev("appointment", "took the oath", ("January 20, 2021", "2021-01-20"), ["Joe Biden"]),
)

P("r2-45", corpus("GUM_speech_nixon", 0, 2597),
  occ("Ford", "Vice President"),
)

P("r2-46", corpus("GUM_speech_remarks", 0, 2517),
  occ("Bill Green", "chairman of this city committee", again=["chairman", "Chairman"]),
  occ("Tate", "Mayor#2", again=["mayor"]),
  occ("Joe Clark", "United States Senator", again=["Senator from this State"]),
  occ("Joe Clark", "mayor of Philadelphia#2", former=True),
  occ("Dick Dilworth", "mayor of Philadelphia#3", former=True),
  occ("Hoffman", "Judge"),
  occ("Mahady", "Senator#2"),
  occ("Bill Barrett", "Congressmen from this city"),
  occ("Bob Nix", "Congressmen from this city"),
  occ("Herman Toll", "Congressmen from this city"),
  occ("Jim Byrne", "Congressmen from this city"),
  occ("Bill Green", "Congressmen from this city"),
  ev("speech", "introduced by your distinguished chairman", None, ["Bill Green"]),
  ev("appointment", "became chairman", None, ["Bill Green"]),
  ev("candidacy", "run this fall", None, ["Hoffman", "Mahady"]),
)

P("r2-47", corpus("GUM_speech_school", 0, 2129),
  occ("Alex Gakuru", "coordination"),
  occ("Tobias Schonwetter", "coordination"),
)

P("r2-48", corpus("GUM_speech_telescope", 0, 2470),
  occ("Joe Biden", "President", again=["President#3", "President#4"]),
  occ("Harris", "Vice President", again=["VICE PRESIDENT"]),
  occ("Harris", "Chair of the National Space Council"),
  occ("Bill Nelson", "NASA Administrator"),
  occ("Alondra Nelson", "Office of Science and Technology Policy Acting Director"),
  ev("speech", "Remarks", ("JULY 11, 2022", "2022-07-11"), ["Joe Biden", "Harris"]),
  ev("communication", "talk often", None, ["Joe Biden", "Harris"]),
)

P("r2-49", corpus("GUM_speech_trump", 0, 2541))

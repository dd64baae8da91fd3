P("d37-01", """Former chief justice Harold Penner dies at 88

Harold Penner, who was Chief Justice of the Court of Queen's Bench of Manitoba from 1992 until 2003, died of pneumonia at Seven Oaks Hospital in Winnipeg on Feb. 11. He was 88.

Penner was born in Steinbach, Man., on May 2, 1936, the son of Cornelius Penner, a feed merchant, and his wife Tina. He was called to the bar in 1961, two years after he graduated from the University of Manitoba, and practised in Brandon with Lorne Adair, later the city's mayor.

He was appointed to the bench in June 1979 by Justice Minister Warren Tesluk, against whom he had run as the Liberal candidate in Portage the month before and lost. "I beat him and then I promoted him," Tesluk told a dinner in 1998.

When Chief Justice Margaret Dunphy retired in 1992, Penner succeeded her. In 1995 he stepped aside from the Red River Trust trial because Adair, his former partner, was a witness; Justice Paul Desrosiers, who took it over, convicted the three directors on Nov. 20, 1996. Desrosiers followed Penner as chief justice in 2003 and died in office four years later.

After his retirement he headed the inquiry into the death in custody of Evan Spence. Deputy police chief Gord Halas testified before it in March 2005 and resigned a week after its report came out.

Penner was made a member of the Order of Manitoba in 2006. He was a lifelong Mennonite and sang bass.

He is survived by Irene (née Wiebe), his wife of 61 years; by his children Carol, a Crown attorney, and Mark; and by a brother, Jake. A daughter, Ruth, died in 1999.
""",
  occ("Harold Penner", "Chief Justice of the Court of Queen's Bench of Manitoba", start=("1992", "1992"), end=("2003", "2003"), again=["succeeded her", "chief justice"]),
  occ("Lorne Adair", "city's mayor"),
  occ("Harold Penner", "bench", start=("June 1979", "1979-06")),
  occ("Warren Tesluk", "Justice Minister", start=None, end=None),
  occ("Margaret Dunphy", "Chief Justice#2", end=("1992#2", "1992")),
  occ("Paul Desrosiers", "Justice#4"),
  occ("Paul Desrosiers", "chief justice#2", start=("2003#2", "2003"), end=("four years later", "2007")),
  occ("Harold Penner", "headed the inquiry into the death in custody of Evan Spence"),
  occ("Gord Halas", "Deputy police chief", end=("a week after its report came out", "2005/..")),
  fact("Harold Penner", "causeOfDeath", "pneumonia"),
  fact("Harold Penner", "deathPlace", "Winnipeg"),
  fact("Harold Penner", "deathDate", "Feb. 11"),
  fact("Harold Penner", "birthPlace", "Steinbach"),
  fact("Harold Penner", "birthDate", "May 2, 1936", value="1936-05-02"),
  fact("Harold Penner", "father", "Cornelius Penner"),
  fact("Cornelius Penner", "occupation", "feed merchant"),
  fact("Harold Penner", "mother", "Tina"),
  fact("Cornelius Penner", "spouse", "Tina"),
  fact("Harold Penner", "education", "University of Manitoba", date=("two years after", "1959")),
  fact("Harold Penner", "party", "Liberal"),
  fact("Paul Desrosiers", "deathDate", "four years later", value="2007"),
  fact("Harold Penner", "award", "Order of Manitoba", date=("2006", "2006")),
  fact("Harold Penner", "religion", "Mennonite"),
  fact("Harold Penner", "spouse", "Irene"),
  fact("Irene", "birthName", "Wiebe"),
  fact("Harold Penner", "children", "Carol"),
  fact("Carol", "occupation", "Crown attorney"),
  fact("Harold Penner", "children", "Mark"),
  fact("Harold Penner", "siblings", "Jake"),
  fact("Harold Penner", "children", "Ruth"),
  fact("Ruth", "deathDate", "1999", value="1999"),
  ev("appointment", "was appointed", ("June 1979", "1979-06"), ["Harold Penner", "Warren Tesluk"]),
  ev("candidacy", "had run", ("the month before", "1979-05"), ["Harold Penner", "Warren Tesluk"]),
  ev("election", "lost", ("the month before", "1979-05"), ["Harold Penner", "Warren Tesluk"]),
  ev("speech", "told a dinner", ("1998", "1998"), ["Warren Tesluk"]),
  ev("departure", "retired", ("1992#2", "1992"), ["Margaret Dunphy"]),
  ev("appointment", "succeeded", ("1992#2", "1992"), ["Harold Penner"]),
  ev("recusal", "stepped aside", ("1995", "1995"), ["Harold Penner"]),
  ev("conviction", "convicted", ("Nov. 20, 1996", "1996-11-20"), ["Paul Desrosiers"]),
  ev("appointment", "followed", ("2003#2", "2003"), ["Paul Desrosiers"]),
  ev("investigation", "inquiry", None, ["Harold Penner", "Evan Spence"]),
  ev("testimony", "testified", ("March 2005", "2005-03"), ["Gord Halas"]),
  ev("departure", "resigned", ("a week after its report came out", "2005/.."), ["Gord Halas"]),
  ev("award", "was made a member", ("2006", "2006"), ["Harold Penner"]),
)

P("d37-02", """General Sir Anthony Calloway-Reid

General who refused to storm the embassy and was proved right

General Sir Anthony Calloway-Reid, who has died aged 91, commanded the 5th Airportable Brigade between 1978 and 1980 and later became Vice-Chief of the General Staff.

Anthony Miles Calloway-Reid was born at Poona on October 9 1931. His father, Lt Col Edgar Calloway-Reid, commanded a battalion of the Mahratta Light Infantry and was killed at Keren in 1941; his mother, Daphne, drove ambulances. He was educated at Wellington and Sandhurst and was commissioned into the Royal Norfolk Regiment in 1951. That autumn he sailed for Korea, where he won an MC.

He served as ADC to General Sir Rupert Thane, Commander-in-Chief Middle East Land Forces, and in 1957 married Thane's daughter, Philippa. From 1968 to 1970 he commanded the 1st Royal Anglians.

In March 1979 he flew to Amman with a plan to free eleven hostages. Two days of talks with the Jordanian chief of police, Colonel Faris Tell, persuaded him to wait. He telephoned the Defence Secretary, Peter Ormsby, who gave way; on the sixth day all eleven walked out. The CIGS's deputy, General Sir Hugh Fairbank, wrote to him that he had been lucky. When Fairbank left in 1983, it was Calloway-Reid who took his chair as Vice-Chief. He was knighted the same year.

He resigned in protest at the defence cuts in July 1985, and in October said in a lecture at Chatham House that Ormsby's successor, Roy Kettle, had “sold the shop to pay the gas bill”. Later he was Colonel Commandant of the Army Air Corps and, from 1987 to 1994, Governor of the Royal Hospital, Chelsea.

Philippa died in 2004. He married secondly, in 2006, Mrs Joan Maitland, who survives him with two sons and a daughter of his first marriage.

General Sir Anthony Calloway-Reid, born October 9 1931, died January 14 2023
""",
  occ("Anthony Calloway-Reid", "commanded the 5th Airportable Brigade", start=("1978", "1978"), end=("1980", "1980")),
  occ("Anthony Calloway-Reid", "Vice-Chief of the General Staff", start=("1983", "1983"), end=("July 1985", "1985-07"), again=["Vice-Chief#2"]),
  occ("Anthony Calloway-Reid", "General"),
  occ("Edgar Calloway-Reid", "Lt Col"),
  occ("Edgar Calloway-Reid", "commanded a battalion of the Mahratta Light Infantry", end=("1941", "1941")),
  occ("Anthony Calloway-Reid", "ADC to General Sir Rupert Thane"),
  occ("Rupert Thane", "General#5"),
  occ("Rupert Thane", "Commander-in-Chief Middle East Land Forces"),
  occ("Anthony Calloway-Reid", "commanded the 1st Royal Anglians", start=("1968", "1968"), end=("1970", "1970")),
  occ("Faris Tell", "chief of police"),
  occ("Faris Tell", "Colonel"),
  occ("Peter Ormsby", "Defence Secretary"),
  occ("Hugh Fairbank", "CIGS's deputy", end=("1983", "1983")),
  occ("Hugh Fairbank", "General#6"),
  occ("Roy Kettle", "Ormsby's successor"),
  occ("Anthony Calloway-Reid", "Colonel Commandant of the Army Air Corps"),
  occ("Anthony Calloway-Reid", "Governor of the Royal Hospital, Chelsea", start=("1987", "1987"), end=("1994", "1994")),
  fact("Anthony Calloway-Reid", "birthName", "Anthony Miles Calloway-Reid"),
  fact("Anthony Calloway-Reid", "birthPlace", "Poona"),
  fact("Anthony Calloway-Reid", "birthDate", "October 9 1931", value="1931-10-09"),
  fact("Anthony Calloway-Reid", "father", "Edgar Calloway-Reid"),
  fact("Edgar Calloway-Reid", "deathPlace", "Keren"),
  fact("Edgar Calloway-Reid", "deathDate", "1941", value="1941"),
  fact("Anthony Calloway-Reid", "mother", "Daphne"),
  fact("Edgar Calloway-Reid", "spouse", "Daphne"),
  fact("Anthony Calloway-Reid", "education", "Wellington"),
  fact("Anthony Calloway-Reid", "education", "Sandhurst"),
  fact("Anthony Calloway-Reid", "militaryService", "Royal Norfolk Regiment", date=("1951", "1951")),
  fact("Anthony Calloway-Reid", "award", "MC"),
  fact("Anthony Calloway-Reid", "spouse", "Philippa", date=("1957", "1957")),
  fact("Rupert Thane", "children", "Philippa"),
  fact("Philippa", "deathDate", "2004", value="2004"),
  fact("Anthony Calloway-Reid", "spouse", "Joan Maitland", date=("2006", "2006")),
  fact("Anthony Calloway-Reid", "deathDate", "January 14 2023", value="2023-01-14"),
  fact("Faris Tell", "nationality", "Jordanian"),
  ev("appointment", "was commissioned", ("1951", "1951"), ["Anthony Calloway-Reid"]),
  ev("travel", "sailed", ("That autumn", "1951-23"), ["Anthony Calloway-Reid"]),
  ev("award", "won an MC", None, ["Anthony Calloway-Reid"]),
  ev("travel", "flew", ("March 1979", "1979-03"), ["Anthony Calloway-Reid"]),
  ev("meeting", "talks", ("March 1979", "1979-03"), ["Anthony Calloway-Reid", "Faris Tell"]),
  ev("communication", "telephoned", ("March 1979", "1979-03"), ["Anthony Calloway-Reid", "Peter Ormsby"]),
  ev("communication", "wrote to him", None, ["Hugh Fairbank", "Anthony Calloway-Reid"]),
  ev("departure", "left", ("1983", "1983"), ["Hugh Fairbank"]),
  ev("appointment", "took his chair", ("1983", "1983"), ["Anthony Calloway-Reid"]),
  ev("award", "was knighted", ("the same year", "1983"), ["Anthony Calloway-Reid"]),
  ev("departure", "resigned", ("July 1985", "1985-07"), ["Anthony Calloway-Reid"]),
  ev("speech", "lecture", ("October#2", "1985-10"), ["Anthony Calloway-Reid", "Roy Kettle"]),
)

P("d37-03", """TEN YEARS IN GLORY

In loving memory of the Rt. Rev. Dr. Josiah Oluwole Adeyinka-Bright, JP, OFR, first Anglican Bishop of Ikare, who slept in the Lord on 6th June, 2013 at the age of 79.

Papa was born at Arigidi on 3rd March, 1934 into the family of Chief Samuel Adeyinka and Madam Deborah Adeyinka (née Ogunleye). He attended Victory College, Ikare, and Immanuel College, Ibadan, and was made deacon in 1961 and ordained priest on 16th December, 1962 by Bishop Daniel Akinsanya of Ondo. Between 1970 and 1973 he read theology at King's College, London.

On his return the Bishop named him Archdeacon of Akoko. He was elected to the new see on 9th April, 1984; at the same synod his friend the Ven. Titus Omotayo lost by two votes and was the first to embrace him. Omotayo served him as Dean of the Cathedral until 1991, when he himself went to Lokoja as bishop.

In September 1994, after a sermon in which he called upon the military Head of State to release the jailed editors, Papa was picked up by soldiers and held for nineteen days at Akure. Colonel Bashir Danladi, then Military Administrator of the State, came to the palace in person on his release to apologise, and was removed from his post in the following month.

He received the Officer of the Order of the Federal Republic in 2001 and retired in March 2004. Omotayo preached at the thanksgiving. The present Bishop, the Rt. Rev. Emmanuel Fasanmi, was Papa's chaplain from 1996 to 2000.

Remembered by his dear wife, Mama Comfort Adeyinka-Bright, retired Principal of Mount Carmel Girls' School, whom he married in 1964; children: Engr. Dele, Justice Folasade Ige of the Ondo State High Court, and Rev. Tunde; and many grandchildren.

Thanksgiving service holds on Sunday.
""",
  occ("Josiah Oluwole Adeyinka-Bright", "JP"),
  occ("Josiah Oluwole Adeyinka-Bright", "first Anglican Bishop of Ikare", start=("9th April, 1984", "1984-04-09"), end=("March 2004", "2004-03"), again=["new see"]),
  occ("Samuel Adeyinka", "Chief"),
  occ("Josiah Oluwole Adeyinka-Bright", "deacon", start=("1961", "1961")),
  occ("Josiah Oluwole Adeyinka-Bright", "priest", start=("16th December, 1962", "1962-12-16")),
  occ("Daniel Akinsanya", "Bishop#2"),
  occ("Josiah Oluwole Adeyinka-Bright", "Archdeacon of Akoko"),
  occ("Titus Omotayo", "Dean of the Cathedral", end=("1991", "1991")),
  occ("Titus Omotayo", "bishop", start=("1991", "1991")),
  occ("Bashir Danladi", "Colonel"),
  occ("Bashir Danladi", "Military Administrator of the State", end=("the following month", "1994-10/1994-11")),
  occ("Emmanuel Fasanmi", "Bishop#4"),
  occ("Emmanuel Fasanmi", "chaplain", start=("1996", "1996"), end=("2000", "2000")),
  occ("Comfort Adeyinka-Bright", "Principal of Mount Carmel Girls' School"),
  occ("Folasade Ige", "Justice"),
  occ("Tunde", "Rev.#3"),
  fact("Josiah Oluwole Adeyinka-Bright", "award", "OFR"),
  fact("Josiah Oluwole Adeyinka-Bright", "religion", "Anglican"),
  fact("Josiah Oluwole Adeyinka-Bright", "deathDate", "6th June, 2013", value="2013-06-06"),
  fact("Josiah Oluwole Adeyinka-Bright", "birthPlace", "Arigidi"),
  fact("Josiah Oluwole Adeyinka-Bright", "birthDate", "3rd March, 1934", value="1934-03-03"),
  fact("Josiah Oluwole Adeyinka-Bright", "father", "Samuel Adeyinka"),
  fact("Josiah Oluwole Adeyinka-Bright", "mother", "Deborah Adeyinka"),
  fact("Deborah Adeyinka", "birthName", "Ogunleye"),
  fact("Samuel Adeyinka", "spouse", "Deborah Adeyinka"),
  fact("Josiah Oluwole Adeyinka-Bright", "education", "Victory College, Ikare"),
  fact("Josiah Oluwole Adeyinka-Bright", "education", "Immanuel College, Ibadan"),
  fact("Josiah Oluwole Adeyinka-Bright", "education", "King's College, London", date=("Between 1970 and 1973", "1970/1973")),
  fact("Josiah Oluwole Adeyinka-Bright", "award", "Officer of the Order of the Federal Republic", date=("2001", "2001")),
  fact("Josiah Oluwole Adeyinka-Bright", "spouse", "Comfort Adeyinka-Bright", date=("1964", "1964")),
  fact("Josiah Oluwole Adeyinka-Bright", "children", "Dele"),
  fact("Dele", "occupation", "Engr."),
  fact("Josiah Oluwole Adeyinka-Bright", "children", "Folasade Ige"),
  fact("Josiah Oluwole Adeyinka-Bright", "children", "Tunde"),
  fact("Comfort Adeyinka-Bright", "children", "Dele"),
  fact("Comfort Adeyinka-Bright", "children", "Folasade Ige"),
  fact("Comfort Adeyinka-Bright", "children", "Tunde"),
  ev("appointment", "was made deacon", ("1961", "1961"), ["Josiah Oluwole Adeyinka-Bright"]),
  ev("appointment", "ordained", ("16th December, 1962", "1962-12-16"), ["Josiah Oluwole Adeyinka-Bright", "Daniel Akinsanya"]),
  ev("appointment", "named", None, ["Josiah Oluwole Adeyinka-Bright", "Daniel Akinsanya"]),
  ev("election", "was elected", ("9th April, 1984", "1984-04-09"), ["Josiah Oluwole Adeyinka-Bright"]),
  ev("election", "lost", ("9th April, 1984", "1984-04-09"), ["Titus Omotayo"]),
  ev("appointment", "went to Lokoja", ("1991", "1991"), ["Titus Omotayo"]),
  ev("speech", "sermon", ("September 1994", "1994-09"), ["Josiah Oluwole Adeyinka-Bright"]),
  ev("arrest", "was picked up", ("September 1994", "1994-09"), ["Josiah Oluwole Adeyinka-Bright"]),
  ev("meeting", "came to the palace in person", None, ["Bashir Danladi", "Josiah Oluwole Adeyinka-Bright"]),
  ev("departure", "was removed", ("the following month", "1994-10/1994-11"), ["Bashir Danladi"]),
  ev("award", "received", ("2001", "2001"), ["Josiah Oluwole Adeyinka-Bright"]),
  ev("departure", "retired", ("March 2004", "2004-03"), ["Josiah Oluwole Adeyinka-Bright"]),
  ev("speech", "preached", ("March 2004", "2004-03"), ["Titus Omotayo"]),
)

P("d37-04", """Raimundo Larraguibel, ambassador of a quiet Chile

SANTIAGO – The former ambassador Raimundo Larraguibel Ossa died on Tuesday, 17 May 2011, at his house in Zapallar, his family announced. He was 86 and had suffered from Parkinson's disease.

Born in Talca on 29 August 1924, he studied law at the Catholic University, and at 23 passed first in the examination for the foreign service. His early posts were as vice-consul in Salta (1949-1951) and second secretary in Bern, where the head of mission was the historian Julio Vergara Echaurren. Vergara's daughter Inés became his wife in 1953.

In 1965 Foreign Minister Ignacio Fontecilla made him ambassador to Bolivia in all but name, for the two countries had no relations: his card said “consul general”. He held eleven secret meetings with Bolivia's foreign minister, Jaime Arze Soruco, between April 1966 and February 1967, until a La Paz daily published the list. Arze resigned within hours. Larraguibel was recalled and spent two years in the archive.

The government that came in in 1970 sent him to Ottawa. On 12 September 1973 he cabled his resignation; the military government struck him off the list of the service and took away his passport. He taught at Carleton University until 1989.

On returning home he joined the Christian Democrats, was a candidate for the Senate in 1993 and came third. Vergara's grandson and his own nephew, Minister Felipe Vergara, brought him back to the ministry, where he directed the Diplomatic Academy from 1994 to 1998. Arze, by then a senator, travelled to Santiago in 1996 to receive an honorary medal from his hand.

He is survived by his widow, by his sister Marta, a Carmelite nun, and by four children, among them the economist Cristián Larraguibel, who sits on the board of the Central Bank.
""",
  occ("Raimundo Larraguibel Ossa", "vice-consul in Salta", start=("1949", "1949"), end=("1951", "1951")),
  occ("Raimundo Larraguibel Ossa", "second secretary in Bern"),
  occ("Julio Vergara Echaurren", "head of mission"),
  occ("Ignacio Fontecilla", "Foreign Minister", start=None, end=None),
  occ("Raimundo Larraguibel Ossa", "consul general", start=("1965", "1965")),
  occ("Jaime Arze Soruco", "Bolivia's foreign minister", end=("within hours", "1967-02")),
  occ("Raimundo Larraguibel Ossa", "sent him to Ottawa", start=("1970", "1970"), end=("12 September 1973", "1973-09-12")),
  occ("Raimundo Larraguibel Ossa", "taught at Carleton University", end=("1989", "1989")),
  occ("Felipe Vergara", "Minister#2"),
  occ("Raimundo Larraguibel Ossa", "directed the Diplomatic Academy", start=("1994", "1994"), end=("1998", "1998")),
  occ("Jaime Arze Soruco", "senator"),
  occ("Raimundo Larraguibel Ossa", "ambassador#2"),
  occ("Cristián Larraguibel", "board of the Central Bank"),
  fact("Raimundo Larraguibel Ossa", "deathDate", "17 May 2011", value="2011-05-17"),
  fact("Raimundo Larraguibel Ossa", "deathPlace", "Zapallar"),
  fact("Raimundo Larraguibel Ossa", "birthPlace", "Talca"),
  fact("Raimundo Larraguibel Ossa", "birthDate", "29 August 1924", value="1924-08-29"),
  fact("Raimundo Larraguibel Ossa", "education", "Catholic University"),
  fact("Julio Vergara Echaurren", "occupation", "historian"),
  fact("Julio Vergara Echaurren", "children", "Inés"),
  fact("Inés", "father", "Julio Vergara Echaurren"),
  fact("Raimundo Larraguibel Ossa", "spouse", "Inés", date=("1953", "1953")),
  fact("Raimundo Larraguibel Ossa", "party", "Christian Democrats"),
  fact("Raimundo Larraguibel Ossa", "relatives", "Felipe Vergara"),
  fact("Julio Vergara Echaurren", "relatives", "Felipe Vergara"),
  fact("Jaime Arze Soruco", "award", "honorary medal", date=("1996", "1996")),
  fact("Raimundo Larraguibel Ossa", "siblings", "Marta"),
  fact("Marta", "occupation", "Carmelite nun"),
  fact("Cristián Larraguibel", "occupation", "economist"),
  fact("Raimundo Larraguibel Ossa", "children", "Cristián Larraguibel"),
  ev("disclosure", "published", ("February 1967", "1967-02"), ["Raimundo Larraguibel Ossa", "Jaime Arze Soruco"]),
  ev("meeting", "secret meetings", ("between April 1966 and February 1967", "1966-04/1967-02"), ["Raimundo Larraguibel Ossa", "Jaime Arze Soruco"]),
  ev("appointment", "made him ambassador", ("1965", "1965"), ["Raimundo Larraguibel Ossa", "Ignacio Fontecilla"]),
  ev("departure", "resigned", ("within hours", "1967-02"), ["Jaime Arze Soruco"]),
  ev("departure", "was recalled", None, ["Raimundo Larraguibel Ossa"]),
  ev("appointment", "sent him", ("1970", "1970"), ["Raimundo Larraguibel Ossa"]),
  ev("departure", "resignation", ("12 September 1973", "1973-09-12"), ["Raimundo Larraguibel Ossa"]),
  ev("sanction", "struck him off", None, ["Raimundo Larraguibel Ossa"]),
  ev("candidacy", "was a candidate", ("1993", "1993"), ["Raimundo Larraguibel Ossa"]),
  ev("election", "came third", ("1993", "1993"), ["Raimundo Larraguibel Ossa"]),
  ev("appointment", "brought him back", ("1994", "1994"), ["Raimundo Larraguibel Ossa", "Felipe Vergara"]),
  ev("travel", "travelled", ("1996", "1996"), ["Jaime Arze Soruco"]),
  ev("award", "receive", ("1996", "1996"), ["Jaime Arze Soruco", "Raimundo Larraguibel Ossa"]),
)

P("d37-05", """Dorothy "Dot" Kowalczyk, 1929-2020; four-term mayor of Saltfork

Dorothy Mae Kowalczyk, who was elected mayor of Saltfork, Ohio, four times and lost only once, died Thursday, Dec. 3, 2020, of complications of COVID-19 at Maple Grove Care Center. She was 91.

The former Dorothy Hanlon was born July 19, 1929, in Wheeling, W.Va., to the late Francis Hanlon, a glassworker, and the late Bridget (Shea) Hanlon. She was a 1947 graduate of St. Joseph Academy. In 1950 she married Stanley Kowalczyk, a city fireman, who preceded her in death in 1988.

She was a dispatcher when Mayor Ralph Teeter suspended her for ten days in 1970 for talking to a reporter. In 1971 she ran against him as a Democrat and won by 37 votes. Teeter, who had been in office since 1956, moved to Florida and sent her a fruit basket each Christmas.

In 1978 she testified before a U.S. Senate subcommittee in Washington on abandoned mines, and two years later she met President Jimmy Carter when he stopped in town. She was defeated in 1983 by Safety Director Donald Prill. Prill was indicted in 1985 in the waterworks case, pleaded guilty and resigned; the council named its president, Arlene Voss, to fill out the term. Mrs. Kowalczyk took back the job in the 1987 election and gave it up in 1991.

Later she was secretary of the county Democratic committee and a lector at St. Mary's Catholic Church. She was inducted into the Ohio Women's Hall of Fame in 1996.

Surviving are her sons, Stanley Jr. (Peg) of Columbus and Municipal Judge Thomas Kowalczyk of Saltfork; a sister, Sister Mary Agnes Hanlon, OP; and five grandchildren. She was also preceded in death by a daughter, Kathleen, and a brother, Francis Hanlon Jr.

Visitation will be Monday from 2 to 8 p.m.
""",
  occ("Dorothy Mae Kowalczyk", "mayor of Saltfork#2", start=("1971", "1971"), end=("1983", "1983"), again=["mayor of Saltfork"]),
  occ("Stanley Kowalczyk", "city fireman"),
  occ("Dorothy Mae Kowalczyk", "dispatcher"),
  occ("Ralph Teeter", "Mayor", start=("1956", "1956"), end=("1971", "1971"), again=["in office"]),
  occ("Jimmy Carter", "President"),
  occ("Donald Prill", "Safety Director", end=("1983", "1983")),
  occ("Donald Prill", "defeated in 1983", start=("1983", "1983"), end=("1985", "1985")),
  occ("Arlene Voss", "its president"),
  occ("Arlene Voss", "fill out the term", start=("1985", "1985"), end=("1987", "1987")),
  occ("Dorothy Mae Kowalczyk", "took back the job", start=("1987", "1987"), end=("1991", "1991")),
  occ("Dorothy Mae Kowalczyk", "secretary of the county Democratic committee"),
  occ("Dorothy Mae Kowalczyk", "lector at St. Mary's Catholic Church"),
  occ("Thomas Kowalczyk", "Municipal Judge"),
  fact("Dorothy Mae Kowalczyk", "alias", "Dot"),
  fact("Dorothy Mae Kowalczyk", "deathDate", "Dec. 3, 2020", value="2020-12-03"),
  fact("Dorothy Mae Kowalczyk", "causeOfDeath", "complications of COVID-19"),
  fact("Dorothy Mae Kowalczyk", "deathPlace", "Maple Grove Care Center"),
  fact("Dorothy Mae Kowalczyk", "birthName", "Dorothy Hanlon"),
  fact("Dorothy Mae Kowalczyk", "birthDate", "July 19, 1929", value="1929-07-19"),
  fact("Dorothy Mae Kowalczyk", "birthPlace", "Wheeling"),
  fact("Dorothy Mae Kowalczyk", "father", "Francis Hanlon"),
  fact("Francis Hanlon", "occupation", "glassworker"),
  fact("Dorothy Mae Kowalczyk", "mother", "Bridget (Shea) Hanlon"),
  fact("Bridget Hanlon", "birthName", "Shea"),
  fact("Dorothy Mae Kowalczyk", "education", "St. Joseph Academy", date=("1947", "1947")),
  fact("Dorothy Mae Kowalczyk", "spouse", "Stanley Kowalczyk", date=("1950", "1950")),
  fact("Stanley Kowalczyk", "deathDate", "1988", value="1988"),
  fact("Dorothy Mae Kowalczyk", "party", "Democrat"),
  fact("Ralph Teeter", "residence", "Florida"),
  fact("Dorothy Mae Kowalczyk", "religion", "Catholic"),
  fact("Dorothy Mae Kowalczyk", "award", "Ohio Women's Hall of Fame", date=("1996", "1996")),
  fact("Dorothy Mae Kowalczyk", "children", "Stanley Jr."),
  fact("Stanley Jr.", "spouse", "Peg"),
  fact("Stanley Jr.", "residence", "Columbus"),
  fact("Dorothy Mae Kowalczyk", "children", "Thomas Kowalczyk"),
  fact("Thomas Kowalczyk", "residence", "Saltfork#3"),
  fact("Dorothy Mae Kowalczyk", "siblings", "Mary Agnes Hanlon"),
  fact("Dorothy Mae Kowalczyk", "children", "Kathleen"),
  fact("Dorothy Mae Kowalczyk", "siblings", "Francis Hanlon Jr."),
  ev("election", "was elected", None, ["Dorothy Mae Kowalczyk"]),
  ev("sanction", "suspended", ("1970", "1970"), ["Ralph Teeter", "Dorothy Mae Kowalczyk"]),
  ev("candidacy", "ran against him", ("1971", "1971"), ["Dorothy Mae Kowalczyk", "Ralph Teeter"]),
  ev("election", "won", ("1971", "1971"), ["Dorothy Mae Kowalczyk", "Ralph Teeter"]),
  ev("testimony", "testified", ("1978", "1978"), ["Dorothy Mae Kowalczyk"]),
  ev("meeting", "met", ("two years later", "1980"), ["Dorothy Mae Kowalczyk", "Jimmy Carter"]),
  ev("election", "was defeated", ("1983", "1983"), ["Dorothy Mae Kowalczyk", "Donald Prill"]),
  ev("investigation", "was indicted", ("1985", "1985"), ["Donald Prill"]),
  ev("conviction", "pleaded guilty", ("1985", "1985"), ["Donald Prill"]),
  ev("departure", "resigned", ("1985", "1985"), ["Donald Prill"]),
  ev("appointment", "named", ("1985", "1985"), ["Arlene Voss"]),
  ev("election", "1987 election", ("1987", "1987"), ["Dorothy Mae Kowalczyk"]),
  ev("departure", "gave it up", ("1991", "1991"), ["Dorothy Mae Kowalczyk"]),
  ev("award", "was inducted", ("1996", "1996"), ["Dorothy Mae Kowalczyk"]),
)

P("d37-06", """Obituary: Torleif Haugerud, 1921–2009

Former Norges Bank governor Torleif Haugerud died peacefully on 2 November, 88 years old, at home in Bærum.

Haugerud grew up in Rjukan, where his father Anton was a foreman at the saltpetre works and chairman of the local Labour party. As a student he was arrested by the German police in November 1943 and sent to Buchenwald. He took his degree in economics at the University of Oslo in 1948 and went straight to the Ministry of Finance, in which he rose to deputy director by 1957. In 1960 came a two-year stay in Washington as adviser to the Nordic executive director of the IMF, the Dane Svend Aagaard.

When Kristian Rød left the governor's office in 1971, Prime Minister Odd Brekkhus wanted a politician. Finance Minister Liv Stenersen threatened to go; she got her way, and Haugerud took over on 1 March 1971. Stenersen herself resigned a year later over the Common Market vote, and afterwards was county governor of Vestfold for a decade.

The hardest week of his time was the devaluation of 1978. He flew to Basel on 9 February, met the presidents of four central banks in an evening, and telephoned the ministry at three in the morning. The deputy governor, Per Anders Quale, told the Storting's finance committee in May that he had not been informed, and asked to be relieved. Quale's place went to Haugerud's old student Berit Sollie, who was to be governor herself from 1986.

Haugerud stepped down on reaching 65. In the same year he was made Commander of the Order of St. Olav.

In 1950 he married Gudrun Lie, a botanist, who died in 2001. His closest relatives are the sons Harald, professor at Bergen, and Jens, and his sister Solveig.

By friends
""",
  occ("Torleif Haugerud", "Norges Bank governor", start=("1 March 1971", "1971-03-01"), end=("reaching 65", "1986"), again=["took over"]),
  occ("Anton", "foreman at the saltpetre works"),
  occ("Anton", "chairman of the local Labour party"),
  occ("Torleif Haugerud", "deputy director", start=("1957", "1957")),
  occ("Torleif Haugerud", "adviser to the Nordic executive director of the IMF", start=("1960", "1960"), end=("two-year stay", "1962")),
  occ("Svend Aagaard", "Nordic executive director of the IMF"),
  occ("Kristian Rød", "governor's office", end=("1971", "1971")),
  occ("Odd Brekkhus", "Prime Minister"),
  occ("Liv Stenersen", "Finance Minister", end=("a year later", "1972")),
  occ("Liv Stenersen", "county governor of Vestfold"),
  occ("Per Anders Quale", "deputy governor", end=("May", "1978-05")),
  occ("Berit Sollie", "Quale's place", start=("May", "1978-05")),
  occ("Berit Sollie", "governor herself", start=("1986", "1986")),
  occ("Harald", "professor at Bergen"),
  fact("Torleif Haugerud", "deathDate", "2 November", value="2009-11-02"),
  fact("Torleif Haugerud", "birthDate", "1921", value="1921"),
  fact("Torleif Haugerud", "deathPlace", "Bærum"),
  fact("Torleif Haugerud", "father", "Anton"),
  fact("Anton", "party", "Labour"),
  fact("Torleif Haugerud", "education", "University of Oslo", date=("1948", "1948")),
  fact("Svend Aagaard", "nationality", "Dane"),
  fact("Torleif Haugerud", "award", "Order of St. Olav", date=("the same year", "1986")),
  fact("Torleif Haugerud", "spouse", "Gudrun Lie", date=("1950", "1950")),
  fact("Gudrun Lie", "occupation", "botanist"),
  fact("Gudrun Lie", "deathDate", "2001", value="2001"),
  fact("Torleif Haugerud", "children", "Harald"),
  fact("Torleif Haugerud", "children", "Jens"),
  fact("Gudrun Lie", "children", "Harald"),
  fact("Gudrun Lie", "children", "Jens"),
  fact("Torleif Haugerud", "siblings", "Solveig"),
  ev("arrest", "was arrested", ("November 1943", "1943-11"), ["Torleif Haugerud"]),
  ev("departure", "left", ("1971", "1971"), ["Kristian Rød"]),
  ev("appointment", "took over", ("1 March 1971", "1971-03-01"), ["Torleif Haugerud"]),
  ev("departure", "resigned", ("a year later", "1972"), ["Liv Stenersen"]),
  ev("travel", "flew", ("9 February", "1978-02-09"), ["Torleif Haugerud"]),
  ev("meeting", "met", ("9 February", "1978-02-09"), ["Torleif Haugerud"]),
  ev("communication", "telephoned", None, ["Torleif Haugerud"]),
  ev("testimony", "told the Storting's finance committee", ("May", "1978-05"), ["Per Anders Quale"]),
  ev("departure", "stepped down", ("reaching 65", "1986"), ["Torleif Haugerud"]),
  ev("award", "was made Commander", ("the same year", "1986"), ["Torleif Haugerud"]),
  ev("appointment", "went to", ("May", "1978-05"), ["Berit Sollie"]),
)

P("d37-07", """Former Cabinet Secretary V. K. Raghunathan no more

NEW DELHI, Aug. 4: Mr. V. K. Raghunathan, who was Cabinet Secretary under two Prime Ministers, passed away at the All India Institute of Medical Sciences here this morning following a cardiac arrest. He was 83.

Mr. Raghunathan was born at Palghat on January 30, 1922. After graduating from Presidency College, Madras, he joined the Indian Administrative Service in 1948 and was allotted to the Madras cadre. He was Collector of Tanjore from 1955 to 1958, in which post he succeeded Mr. D'Souza, one of the last of the ICS men; Finance Secretary of the State; and, from 1970, Secretary in the Union Ministry of Steel.

He was transferred overnight to the Central Board of Archives in August 1975 after a note in which he objected to the detention of a Steel Authority engineer. The Minister, Mr. Bansidhar Rawat, had signed the transfer on the telephone. Before the commission of inquiry which Mr. Justice Gokhale headed in 1977, Mr. Raghunathan deposed for two days. Mr. Rawat did not appear, was held in contempt, and lost his seat at Rae Bareli shortly thereafter.

On May 1, 1978 Mr. Raghunathan took over as Cabinet Secretary from Mr. N. S. Oberoi, who was posted to Moscow as Ambassador. He visited Beijing secretly in October 1979, the first Indian official of his rank to do so in seventeen years. He demitted office in January 1980. The President conferred the Padma Vibhushan on him in 1984.

He was later Governor of Himachal Pradesh (1985-1989). His memoirs, published in 1992, disclosed that Mr. Oberoi had twice offered to resign.

His wife, Dr. Lakshmi Raghunathan, a gynaecologist, predeceased him in 1997. He leaves behind a son, Mr. R. Sridhar, India's High Commissioner in Canberra, and a daughter. The cremation will take place on Friday.
""",
  occ("V. K. Raghunathan", "Cabinet Secretary#2", start=("May 1, 1978", "1978-05-01"), end=("January 1980", "1980-01"), again=["Cabinet Secretary", "Cabinet Secretary#3"]),
  occ("V. K. Raghunathan", "Indian Administrative Service", start=("1948", "1948")),
  occ("V. K. Raghunathan", "Collector of Tanjore", start=("1955", "1955"), end=("1958", "1958")),
  occ("D'Souza", "in which post", end=("1955", "1955")),
  occ("D'Souza", "ICS men"),
  occ("V. K. Raghunathan", "Finance Secretary of the State"),
  occ("V. K. Raghunathan", "Secretary in the Union Ministry of Steel", start=("1970", "1970"), end=("August 1975", "1975-08")),
  occ("V. K. Raghunathan", "Central Board of Archives", start=("August 1975", "1975-08")),
  occ("Bansidhar Rawat", "Minister#2"),
  occ("Gokhale", "Justice"),
  occ("Gokhale", "headed", start=("1977", "1977")),
  occ("Bansidhar Rawat", "his seat at Rae Bareli"),
  occ("N. S. Oberoi", "took over", end=("May 1, 1978", "1978-05-01")),
  occ("N. S. Oberoi", "Ambassador", start=None, end=None),
  occ("V. K. Raghunathan", "Governor of Himachal Pradesh", start=("1985", "1985"), end=("1989", "1989")),
  occ("R. Sridhar", "High Commissioner in Canberra"),
  fact("V. K. Raghunathan", "deathDate", "Aug. 4"),
  fact("V. K. Raghunathan", "deathPlace", "All India Institute of Medical Sciences"),
  fact("V. K. Raghunathan", "causeOfDeath", "cardiac arrest"),
  fact("V. K. Raghunathan", "birthPlace", "Palghat"),
  fact("V. K. Raghunathan", "birthDate", "January 30, 1922", value="1922-01-30"),
  fact("V. K. Raghunathan", "education", "Presidency College, Madras"),
  fact("V. K. Raghunathan", "nationality", "Indian#2"),
  fact("V. K. Raghunathan", "award", "Padma Vibhushan", date=("1984", "1984")),
  fact("V. K. Raghunathan", "spouse", "Lakshmi Raghunathan"),
  fact("Lakshmi Raghunathan", "occupation", "gynaecologist"),
  fact("Lakshmi Raghunathan", "deathDate", "1997", value="1997"),
  fact("V. K. Raghunathan", "children", "R. Sridhar"),
  fact("Lakshmi Raghunathan", "children", "R. Sridhar"),
  ev("appointment", "joined", ("1948", "1948"), ["V. K. Raghunathan"]),
  ev("appointment", "was transferred", ("August 1975", "1975-08"), ["V. K. Raghunathan", "Bansidhar Rawat"]),
  ev("investigation", "inquiry", ("1977", "1977"), ["Gokhale"]),
  ev("testimony", "deposed", ("1977", "1977"), ["V. K. Raghunathan"]),
  ev("sanction", "was held in contempt", ("1977", "1977"), ["Bansidhar Rawat"]),
  ev("election", "lost his seat", ("shortly thereafter", "1977"), ["Bansidhar Rawat"]),
  ev("appointment", "took over", ("May 1, 1978", "1978-05-01"), ["V. K. Raghunathan"]),
  ev("appointment", "was posted", None, ["N. S. Oberoi"]),
  ev("travel", "visited", ("October 1979", "1979-10"), ["V. K. Raghunathan"]),
  ev("departure", "demitted office", ("January 1980", "1980-01"), ["V. K. Raghunathan"]),
  ev("award", "conferred", ("1984", "1984"), ["V. K. Raghunathan"]),
  ev("disclosure", "disclosed", ("1992", "1992"), ["V. K. Raghunathan", "N. S. Oberoi"]),
)

P("d37-08", """Reforming president who doubled the size of his university

Professor Donal Mac Giolla Easpaig

Born: December 18th, 1938
Died: March 3rd, 2021

Donal Mac Giolla Easpaig, who has died in Galway after a long illness, was president of University College Galway from 1990 to 2000, years in which its numbers rose from six to twelve thousand.

A native of Gaoth Dobhair, Co Donegal, he was one of nine children of Séamus Mac Giolla Easpaig, a weaver, and Nóra Ní Bhaoill, a midwife. From St Eunan's College in Letterkenny he went to UCG to study chemistry, and from there to Cornell, which gave him his PhD in 1965. He lectured in Edinburgh for three years before he came back as professor of physical chemistry in 1968.

His rival for the presidency was the registrar, Prof Maeve Tarpey. The governing body chose him on June 12th, 1990, by a single vote, and Tarpey, who had been expected to leave, stayed on as his deputy to the end. She led the inquiry of 1996 into the admissions to medicine, which ended in the dismissal of the dean, Fergal Hession; Hession's action for libel was thrown out in 1998.

Education minister Breda Kinsella visited the campus in February 1994, and in the course of a stormy meeting Mac Giolla Easpaig told her that he would close the doors. A letter from taoiseach Conor Lawless a month later promised IR£11 million. Kinsella went in the next reshuffle.

Elected to the Royal Irish Academy in 1979, he got an honorary doctorate from Queen's in 1999. He chaired Údarás na Gaeltachta from 2001 to 2005.

Predeceased by his first wife, Úna, in 1983, he is survived by his wife Monica Feeney, a former county librarian, whom he married in 1988; by Ciarán, Sorcha and Eoghan; and by his brother, Fr Pádraig, parish priest of Annagry.
""",
  occ("Donal Mac Giolla Easpaig", "president of University College Galway", start=("1990", "1990"), end=("2000", "2000")),
  occ("Donal Mac Giolla Easpaig", "lectured in Edinburgh", end=("1968", "1968")),
  occ("Donal Mac Giolla Easpaig", "professor of physical chemistry", start=("1968", "1968"), again=["Professor"]),
  occ("Maeve Tarpey", "registrar"),
  occ("Maeve Tarpey", "Prof#2"),
  occ("Maeve Tarpey", "his deputy", end=("to the end", "2000")),
  occ("Maeve Tarpey", "led the inquiry", start=("1996", "1996")),
  occ("Fergal Hession", "dean"),
  occ("Breda Kinsella", "Education minister", end=("the next reshuffle", "1994-02/..")),
  occ("Conor Lawless", "taoiseach"),
  occ("Donal Mac Giolla Easpaig", "chaired Údarás na Gaeltachta", start=("2001", "2001"), end=("2005", "2005")),
  occ("Monica Feeney", "county librarian"),
  occ("Pádraig", "parish priest of Annagry"),
  fact("Donal Mac Giolla Easpaig", "birthDate", "December 18th, 1938", value="1938-12-18"),
  fact("Donal Mac Giolla Easpaig", "deathDate", "March 3rd, 2021", value="2021-03-03"),
  fact("Donal Mac Giolla Easpaig", "deathPlace", "Galway"),
  fact("Donal Mac Giolla Easpaig", "causeOfDeath", "a long illness"),
  fact("Donal Mac Giolla Easpaig", "birthPlace", "Gaoth Dobhair"),
  fact("Donal Mac Giolla Easpaig", "father", "Séamus Mac Giolla Easpaig"),
  fact("Séamus Mac Giolla Easpaig", "occupation", "weaver"),
  fact("Donal Mac Giolla Easpaig", "mother", "Nóra Ní Bhaoill"),
  fact("Nóra Ní Bhaoill", "occupation", "midwife"),
  fact("Donal Mac Giolla Easpaig", "education", "St Eunan's College in Letterkenny"),
  fact("Donal Mac Giolla Easpaig", "education", "UCG"),
  fact("Donal Mac Giolla Easpaig", "education", "Cornell", date=("1965", "1965")),
  fact("Donal Mac Giolla Easpaig", "award", "honorary doctorate", date=("1999", "1999")),
  fact("Donal Mac Giolla Easpaig", "spouse", "Úna"),
  fact("Úna", "deathDate", "1983", value="1983"),
  fact("Donal Mac Giolla Easpaig", "spouse", "Monica Feeney", date=("1988", "1988")),
  fact("Donal Mac Giolla Easpaig", "children", "Ciarán"),
  fact("Donal Mac Giolla Easpaig", "children", "Sorcha"),
  fact("Donal Mac Giolla Easpaig", "children", "Eoghan"),
  fact("Donal Mac Giolla Easpaig", "siblings", "Pádraig"),
  occ("Pádraig", "Fr#2"),
  ev("candidacy", "rival for the presidency", ("1990#2", "1990"), ["Maeve Tarpey", "Donal Mac Giolla Easpaig"]),
  ev("election", "chose him", ("June 12th, 1990", "1990-06-12"), ["Donal Mac Giolla Easpaig"]),
  ev("investigation", "inquiry", ("1996", "1996"), ["Maeve Tarpey", "Fergal Hession"]),
  ev("departure", "dismissal", ("1996", "1996"), ["Fergal Hession"]),
  ev("travel", "visited", ("February 1994", "1994-02"), ["Breda Kinsella"]),
  ev("meeting", "stormy meeting", ("February 1994", "1994-02"), ["Breda Kinsella", "Donal Mac Giolla Easpaig"]),
  ev("communication", "letter", ("a month later", "1994-03"), ["Conor Lawless"]),
  ev("departure", "went in the next reshuffle", ("the next reshuffle", "1994-02/.."), ["Breda Kinsella"]),
  ev("election", "Elected", ("1979", "1979"), ["Donal Mac Giolla Easpaig"]),
  ev("award", "got an honorary doctorate", ("1999", "1999"), ["Donal Mac Giolla Easpaig"]),
)

P("d37-09", """DEATH OF MR. JUSTICE THORNEYCOMBE.

We regret to announce the death of Sir William Thorneycombe, late one of the Puisne Judges of Bombay, which took place on Saturday last, the 9th inst., at his residence, Leckhampton Lodge, Cheltenham, in the seventy-second year of his age.

The deceased gentleman was the second son of the Rev. Gilbert Thorneycombe, for thirty years rector of Ashleworth, by Harriet, daughter of Admiral Burdon. He was educated at Rugby and at Oriel College, Oxford, where he took a second class in 1839, and was called to the Bar by the Inner Temple in 1843. He joined the Oxford Circuit, and in 1852 unsuccessfully contested Tewkesbury in the Liberal interest against Mr. Humphrey Lyall, who afterwards sat for that borough until 1868. In 1856 he accepted from Lord Dalmeny's Government the post of Advocate-General at Bombay, vacant by the retirement of Mr. Crole; and upon the death of Sir Thomas Aske in 1861 he was raised to the Bench and received the honour of knighthood.

It fell to him in 1865 to try the great bank case. The secretary, Mr. Dadabhoy Wadia, was found guilty and transported; the president of the board, Mr. Alexander Rennie, who had fled to Marseilles, was arrested there in October and brought back. Sir William, who held shares in the bank, declined to sit upon Rennie's trial, and it was heard by Mr. Justice Marriott.

He came home in 1871. In the year following he gave evidence before the Select Committee on Indian Finance, and he was chairman of the Cheltenham Board of Guardians from 1874 to 1883.

Sir William married, in 1846, Caroline, the daughter of Mr. Serjeant Pell; she died in 1879. He leaves one son, Captain Arthur Thorneycombe, of the 66th Regiment, and three daughters. The funeral will take place on Thursday.
""",
  occ("William Thorneycombe", "Puisne Judges of Bombay", start=("1861", "1861"), end=("1871", "1871"), again=["raised to the Bench"]),
  occ("Gilbert Thorneycombe", "rector of Ashleworth"),
  occ("Burdon", "Admiral"),
  occ("Humphrey Lyall", "sat for that borough", start=("1852", "1852"), end=("1868", "1868")),
  occ("William Thorneycombe", "Advocate-General at Bombay", start=("1856", "1856"), end=("1861", "1861")),
  occ("Crole", "vacant by the retirement of Mr. Crole", end=("1856", "1856")),
  occ("Thomas Aske", "upon the death of Sir Thomas Aske", end=("1861", "1861")),
  occ("Dadabhoy Wadia", "secretary"),
  occ("Alexander Rennie", "president of the board"),
  occ("Marriott", "Justice"),
  occ("William Thorneycombe", "chairman of the Cheltenham Board of Guardians", start=("1874", "1874"), end=("1883", "1883")),
  occ("Pell", "Serjeant"),
  occ("Arthur Thorneycombe", "Captain"),
  fact("William Thorneycombe", "deathDate", "the 9th inst."),
  fact("William Thorneycombe", "deathPlace", "Leckhampton Lodge, Cheltenham"),
  fact("William Thorneycombe", "father", "Gilbert Thorneycombe"),
  fact("William Thorneycombe", "mother", "Harriet"),
  fact("Gilbert Thorneycombe", "spouse", "Harriet"),
  fact("Harriet", "father", "Burdon"),
  fact("William Thorneycombe", "education", "Rugby"),
  fact("William Thorneycombe", "education", "Oriel College, Oxford", date=("1839", "1839")),
  fact("William Thorneycombe", "party", "Liberal"),
  fact("Thomas Aske", "deathDate", "1861", value="1861"),
  fact("William Thorneycombe", "award", "knighthood", date=("1861", "1861")),
  fact("William Thorneycombe", "spouse", "Caroline", date=("1846", "1846")),
  fact("Caroline", "father", "Pell"),
  fact("Caroline", "deathDate", "1879", value="1879"),
  fact("William Thorneycombe", "children", "Arthur Thorneycombe"),
  fact("Caroline", "children", "Arthur Thorneycombe"),
  fact("Arthur Thorneycombe", "militaryService", "66th Regiment"),
  ev("candidacy", "contested Tewkesbury", ("1852", "1852"), ["William Thorneycombe", "Humphrey Lyall"]),
  ev("appointment", "accepted", ("1856", "1856"), ["William Thorneycombe"]),
  ev("departure", "retirement", ("1856", "1856"), ["Crole"]),
  ev("appointment", "was raised to the Bench", ("1861", "1861"), ["William Thorneycombe"]),
  ev("award", "received the honour", ("1861", "1861"), ["William Thorneycombe"]),
  ev("conviction", "was found guilty", ("1865", "1865"), ["Dadabhoy Wadia"]),
  ev("travel", "had fled", None, ["Alexander Rennie"]),
  ev("arrest", "was arrested", ("October", "1865-10"), ["Alexander Rennie"]),
  ev("recusal", "declined to sit", None, ["William Thorneycombe", "Alexander Rennie"]),
  ev("travel", "came home", ("1871", "1871"), ["William Thorneycombe"]),
  ev("testimony", "gave evidence", ("the year following", "1872"), ["William Thorneycombe"]),
)

P("d37-10", """Justice Wanjiru Kariuki-Ndegwa dies in Nairobi hospital

Retired Court of Appeal judge Wanjiru Kariuki-Ndegwa has died at the age of 72. Her family said she succumbed to breast cancer at the Aga Khan University Hospital, Nairobi, on Saturday night.

Chief Justice Paul Lotodo yesterday eulogised the judge as “the conscience of the Bench”.

Born in Nyeri in 1949, Lady Justice Kariuki-Ndegwa was educated at Alliance Girls High School and the University of Dar es Salaam, where she graduated with a law degree in 1973. She joined the Attorney-General's Chambers as State Counsel the next year. In 1981, then Chief Magistrate Abdul Noorani recruited her as a resident magistrate in Kisumu.

President Moses Kiprono appointed her to the High Court in April 1993. She sat in the election petition in which Cabinet minister Elijah Omolo lost his Nyando seat in August 1998; Omolo called a press conference and accused her of taking money, an allegation that a tribunal under retired judge Harbans Sahi threw out in 2000. The minister was fined for contempt and apologised in writing.

She was elevated to the Court of Appeal in May 2004 when Justice Evans Ochieng' left to head the Anti-Corruption Commission. In 2008 she recused herself from the Ndegwa Estates case, her husband being a director of the firm. She flew to Arusha in 2011 to sit on the East African Court of Justice, of which she was Deputy Principal Judge when she retired in June 2016.

She was awarded the Elder of the Burning Spear in 2005.

The judge is survived by her husband, businessman Peter Ndegwa, and three children: Nairobi lawyer Mumbi Ndegwa, Dr Kariuki Ndegwa and Njeri, a student. Her sister, former Gender Permanent Secretary Wambui Kariuki, died in March. She will be buried in Nyeri on Friday.
""",
  occ("Wanjiru Kariuki-Ndegwa", "Court of Appeal judge", start=("May 2004", "2004-05"), again=["Court of Appeal#2", "Lady Justice", "Justice"]),
  occ("Paul Lotodo", "Chief Justice"),
  occ("Wanjiru Kariuki-Ndegwa", "State Counsel", start=("the next year", "1974")),
  occ("Abdul Noorani", "Chief Magistrate"),
  occ("Wanjiru Kariuki-Ndegwa", "resident magistrate in Kisumu", start=("1981", "1981")),
  occ("Moses Kiprono", "President"),
  occ("Wanjiru Kariuki-Ndegwa", "High Court", start=("April 1993", "1993-04"), end=("May 2004", "2004-05")),
  occ("Elijah Omolo", "Cabinet minister"),
  occ("Elijah Omolo", "Nyando seat", end=("August 1998", "1998-08")),
  occ("Harbans Sahi", "judge#3"),
  occ("Harbans Sahi", "tribunal"),
  occ("Evans Ochieng'", "Justice#4", end=("May 2004", "2004-05")),
  occ("Evans Ochieng'", "head the Anti-Corruption Commission", start=("May 2004", "2004-05")),
  occ("Peter Ndegwa", "director of the firm"),
  occ("Wanjiru Kariuki-Ndegwa", "East African Court of Justice", start=("2011", "2011"), end=("June 2016", "2016-06")),
  occ("Wanjiru Kariuki-Ndegwa", "Deputy Principal Judge", end=("June 2016", "2016-06")),
  occ("Wambui Kariuki", "Gender Permanent Secretary"),
  fact("Wanjiru Kariuki-Ndegwa", "causeOfDeath", "breast cancer"),
  fact("Wanjiru Kariuki-Ndegwa", "deathPlace", "Aga Khan University Hospital, Nairobi"),
  fact("Wanjiru Kariuki-Ndegwa", "deathDate", "Saturday night"),
  fact("Wanjiru Kariuki-Ndegwa", "birthPlace", "Nyeri"),
  fact("Wanjiru Kariuki-Ndegwa", "birthDate", "1949", value="1949"),
  fact("Wanjiru Kariuki-Ndegwa", "education", "Alliance Girls High School"),
  fact("Wanjiru Kariuki-Ndegwa", "education", "University of Dar es Salaam", date=("1973", "1973")),
  fact("Wanjiru Kariuki-Ndegwa", "award", "Elder of the Burning Spear", date=("2005", "2005")),
  fact("Wanjiru Kariuki-Ndegwa", "spouse", "Peter Ndegwa"),
  fact("Peter Ndegwa", "occupation", "businessman"),
  fact("Wanjiru Kariuki-Ndegwa", "children", "Mumbi Ndegwa"),
  fact("Mumbi Ndegwa", "occupation", "lawyer"),
  fact("Mumbi Ndegwa", "residence", "Nairobi#3"),
  fact("Wanjiru Kariuki-Ndegwa", "children", "Kariuki Ndegwa"),
  fact("Wanjiru Kariuki-Ndegwa", "children", "Njeri"),
  fact("Njeri", "occupation", "student"),
  fact("Wanjiru Kariuki-Ndegwa", "siblings", "Wambui Kariuki"),
  fact("Wambui Kariuki", "deathDate", "March"),
  ev("speech", "eulogised", None, ["Paul Lotodo", "Wanjiru Kariuki-Ndegwa"]),
  ev("appointment", "joined", ("the next year", "1974"), ["Wanjiru Kariuki-Ndegwa"]),
  ev("appointment", "recruited", ("1981", "1981"), ["Abdul Noorani", "Wanjiru Kariuki-Ndegwa"]),
  ev("appointment", "appointed", ("April 1993", "1993-04"), ["Moses Kiprono", "Wanjiru Kariuki-Ndegwa"]),
  ev("election", "lost", ("August 1998", "1998-08"), ["Elijah Omolo"]),
  ev("speech", "press conference", None, ["Elijah Omolo"]),
  ev("investigation", "threw out", ("2000", "2000"), ["Harbans Sahi", "Wanjiru Kariuki-Ndegwa"]),
  ev("sanction", "was fined", None, ["Elijah Omolo"]),
  ev("communication", "apologised in writing", None, ["Elijah Omolo"]),
  ev("appointment", "was elevated", ("May 2004", "2004-05"), ["Wanjiru Kariuki-Ndegwa"]),
  ev("departure", "left", ("May 2004", "2004-05"), ["Evans Ochieng'"]),
  ev("recusal", "recused herself", ("2008", "2008"), ["Wanjiru Kariuki-Ndegwa"]),
  ev("travel", "flew", ("2011", "2011"), ["Wanjiru Kariuki-Ndegwa"]),
  ev("departure", "retired", ("June 2016", "2016-06"), ["Wanjiru Kariuki-Ndegwa"]),
  ev("award", "was awarded", ("2005", "2005"), ["Wanjiru Kariuki-Ndegwa"]),
)

P("d37-11", """Sir Leighton Brathwaite-Clarke, 1926-2014

BRIDGETOWN — Former Governor-General of Barbados Sir Leighton Brathwaite-Clarke died early yesterday, September 14, at his Christ Church home. He was 88.

Prime Minister Everton Holder declared two days of mourning and cut short a visit to Port of Spain.

The son of a schooner captain, Sir Leighton was born in Speightstown on January 23, 1926, attended Coleridge School and Harrison College, and sailed for England in 1946 on a Barbados Scholarship to read medicine at Edinburgh. He qualified in 1952. As Chief Medical Officer (1964-1976) he led the campaign which rid the island of polio. His minister in those years, Dame Ermine Yearwood, was the first to propose his name for Government House, but in 1984 the post went to the former Speaker Sir Winston Alleyne, and it was only upon Sir Winston's death in February 1990 that Sir Leighton was sworn in.

He held the office for six years. He read eight Throne Speeches, received Queen Elizabeth at Bridgetown harbour in March 1993, and, in the constitutional crisis of May 1994, refused the advice of Prime Minister Vernon Skeete to prorogue Parliament for a second time. Skeete resigned three days later and lost the general election in September. “He saved us from ourselves,” said Holder, who defeated him. Sir Leighton stepped down on January 31, 1996, and was succeeded by Chief Justice Sir Denzil Worrell.

Afterwards he was chancellor of the local campus's guild and president of the Diabetes Foundation. He received the GCMG in 1990 and the Order of Valour in 1996. A lay reader in the Anglican church, he preached his last sermon on Easter Day.

Lady Marjorie, whom he wed in 1954, died in 2009. He is survived by sons Adrian and Stephen, his daughter Senator Dr Heather Clarke-Gill, and seven grandchildren.
""",
  occ("Leighton Brathwaite-Clarke", "Governor-General of Barbados", start=("February 1990", "1990-02"), end=("January 31, 1996", "1996-01-31")),
  occ("Everton Holder", "Prime Minister", start=("September#2", "1994-09")),
  occ("Leighton Brathwaite-Clarke", "Chief Medical Officer", start=("1964", "1964"), end=("1976", "1976")),
  occ("Ermine Yearwood", "His minister", start=None, end=None),
  occ("Winston Alleyne", "Speaker"),
  occ("Winston Alleyne", "the post", start=("1984", "1984"), end=("February 1990", "1990-02")),
  occ("Vernon Skeete", "Prime Minister#2", end=("three days later", "1994-05")),
  occ("Denzil Worrell", "Chief Justice"),
  occ("Denzil Worrell", "was succeeded", start=("January 31, 1996", "1996-01-31")),
  occ("Leighton Brathwaite-Clarke", "chancellor of the local campus's guild"),
  occ("Leighton Brathwaite-Clarke", "president of the Diabetes Foundation"),
  occ("Leighton Brathwaite-Clarke", "lay reader in the Anglican church"),
  occ("Heather Clarke-Gill", "Senator"),
  fact("Leighton Brathwaite-Clarke", "deathDate", "September 14", value="2014-09-14"),
  fact("Leighton Brathwaite-Clarke", "deathPlace", "Christ Church"),
  fact("Leighton Brathwaite-Clarke", "birthPlace", "Speightstown"),
  fact("Leighton Brathwaite-Clarke", "birthDate", "January 23, 1926", value="1926-01-23"),
  fact("Leighton Brathwaite-Clarke", "education", "Coleridge School"),
  fact("Leighton Brathwaite-Clarke", "education", "Harrison College"),
  fact("Leighton Brathwaite-Clarke", "education", "Edinburgh", date=("1952", "1952")),
  fact("Leighton Brathwaite-Clarke", "award", "Barbados Scholarship", date=("1946", "1946")),
  fact("Leighton Brathwaite-Clarke", "award", "GCMG", date=("1990#2", "1990")),
  fact("Leighton Brathwaite-Clarke", "award", "Order of Valour", date=("1996#2", "1996")),
  fact("Leighton Brathwaite-Clarke", "religion", "Anglican"),
  fact("Winston Alleyne", "deathDate", "February 1990", value="1990-02"),
  fact("Leighton Brathwaite-Clarke", "spouse", "Lady Marjorie", date=("1954", "1954")),
  fact("Lady Marjorie", "deathDate", "2009", value="2009"),
  fact("Leighton Brathwaite-Clarke", "children", "Adrian"),
  fact("Leighton Brathwaite-Clarke", "children", "Stephen"),
  fact("Leighton Brathwaite-Clarke", "children", "Heather Clarke-Gill"),
  ev("travel", "visit", None, ["Everton Holder"]),
  ev("travel", "sailed", ("1946", "1946"), ["Leighton Brathwaite-Clarke"]),
  ev("appointment", "went to the former Speaker", ("1984", "1984"), ["Winston Alleyne"]),
  ev("appointment", "was sworn in", ("February 1990", "1990-02"), ["Leighton Brathwaite-Clarke"]),
  ev("speech", "Throne Speeches", None, ["Leighton Brathwaite-Clarke"]),
  ev("meeting", "received Queen Elizabeth", ("March 1993", "1993-03"), ["Leighton Brathwaite-Clarke", "Elizabeth"]),
  occ("Elizabeth", "Queen"),
  ev("departure", "resigned", ("three days later", "1994-05"), ["Vernon Skeete"]),
  ev("election", "lost the general election", ("September#2", "1994-09"), ["Vernon Skeete", "Everton Holder"]),
  ev("departure", "stepped down", ("January 31, 1996", "1996-01-31"), ["Leighton Brathwaite-Clarke"]),
  ev("appointment", "was succeeded", ("January 31, 1996", "1996-01-31"), ["Denzil Worrell"]),
  ev("award", "received the GCMG", ("1990#2", "1990"), ["Leighton Brathwaite-Clarke"]),
  ev("speech", "preached his last sermon", ("Easter Day", "2014-04-20"), ["Leighton Brathwaite-Clarke"]),
)

P("d37-12", """Rainer Hohenegger gestorben – obituary from the English edition

Vienna. – The former president of the Austrian Court of Audit, Rainer Hohenegger, passed away on Sunday in Krems after a short serious illness, the Court announced on Monday. He was 79 years old.

Hohenegger was born in Bruneck in South Tyrol on 6 April 1940; his family left for Austria in the same year. He obtained his doctorate in law in Innsbruck in 1964 and was from 1966 an official of the Finance Ministry. In 1971 he moved into the office of Finance Minister Leopold Maierhofer (SPÖ), whose chief of staff he became two years later. That he himself was a member of the ÖVP never troubled Maierhofer.

On 1 July 1992 the National Council elected him president of the Court of Audit in succession to Tassilo Brunngraber, who had retired prematurely after a stroke. His report on the ammunition contracts, leaked to a weekly in November 1995, cost Defence Minister Gernot Plank his office; the department head Ulrike Sandner was sentenced in 1997 to two years for abuse of authority. Hohenegger testified as a witness at her trial for a whole day. It later emerged that the leak had come from the cabinet of Plank's own successor, Beate Loidl.

When his twelve-year term expired in June 2004 he was followed by the Freedom Party deputy Wolfgang Nagl. From 2005 to 2012 he was chairman of the supervisory board of Hypo Niederösterreich. In a much noted lecture in Salzburg in May 2009 he called the bank guarantees of the provinces “time bombs”.

Hohenegger was the holder of the Grand Decoration of Honour in Gold with Sash (1998). He leaves his wife, the former ski racer Traudl Hohenegger, to whom he had been married since 1967, two daughters, and a twin brother, Auxiliary Bishop emeritus Georg Hohenegger. President Kurt Walchshofer expressed his condolences in a letter to the widow.
""",
  occ("Rainer Hohenegger", "president of the Austrian Court of Audit", start=("1 July 1992", "1992-07-01"), end=("June 2004", "2004-06"), again=["president of the Court of Audit"]),
  occ("Rainer Hohenegger", "official of the Finance Ministry", start=("1966", "1966")),
  occ("Leopold Maierhofer", "Finance Minister"),
  occ("Rainer Hohenegger", "chief of staff", start=("two years later", "1973")),
  occ("Tassilo Brunngraber", "in succession to", end=("1 July 1992", "1992-07-01")),
  occ("Gernot Plank", "Defence Minister", end=("November 1995", "1995-11")),
  occ("Ulrike Sandner", "department head"),
  occ("Beate Loidl", "Plank's own successor"),
  occ("Wolfgang Nagl", "deputy"),
  occ("Wolfgang Nagl", "was followed", start=("June 2004", "2004-06")),
  occ("Rainer Hohenegger", "chairman of the supervisory board of Hypo Niederösterreich", start=("2005", "2005"), end=("2012", "2012")),
  occ("Georg Hohenegger", "Auxiliary Bishop emeritus"),
  occ("Kurt Walchshofer", "President"),
  fact("Rainer Hohenegger", "nationality", "Austrian"),
  fact("Rainer Hohenegger", "deathDate", "Sunday"),
  fact("Rainer Hohenegger", "deathPlace", "Krems"),
  fact("Rainer Hohenegger", "causeOfDeath", "short serious illness"),
  fact("Rainer Hohenegger", "birthPlace", "Bruneck in South Tyrol"),
  fact("Rainer Hohenegger", "birthDate", "6 April 1940", value="1940-04-06"),
  fact("Rainer Hohenegger", "education", "Innsbruck", date=("1964", "1964")),
  fact("Leopold Maierhofer", "party", "SPÖ"),
  fact("Rainer Hohenegger", "party", "ÖVP"),
  fact("Wolfgang Nagl", "party", "Freedom Party"),
  fact("Rainer Hohenegger", "award", "Grand Decoration of Honour in Gold with Sash", date=("1998", "1998")),
  fact("Rainer Hohenegger", "spouse", "Traudl Hohenegger", date=("1967", "1967")),
  fact("Traudl Hohenegger", "occupation", "ski racer"),
  fact("Rainer Hohenegger", "siblings", "Georg Hohenegger"),
  ev("travel", "left for Austria", ("the same year", "1940"), ["Rainer Hohenegger"]),
  ev("appointment", "became", ("two years later", "1973"), ["Rainer Hohenegger"]),
  ev("election", "elected", ("1 July 1992", "1992-07-01"), ["Rainer Hohenegger"]),
  ev("departure", "had retired prematurely", None, ["Tassilo Brunngraber"]),
  ev("disclosure", "leaked to a weekly", ("November 1995", "1995-11"), ["Rainer Hohenegger", "Gernot Plank"]),
  ev("departure", "cost", ("November 1995", "1995-11"), ["Gernot Plank"]),
  ev("conviction", "was sentenced", ("1997", "1997"), ["Ulrike Sandner"]),
  ev("testimony", "testified as a witness", ("1997", "1997"), ["Rainer Hohenegger", "Ulrike Sandner"]),
  ev("departure", "expired", ("June 2004", "2004-06"), ["Rainer Hohenegger"]),
  ev("appointment", "was followed", ("June 2004", "2004-06"), ["Wolfgang Nagl"]),
  ev("speech", "lecture", ("May 2009", "2009-05"), ["Rainer Hohenegger"]),
  ev("communication", "letter to the widow", None, ["Kurt Walchshofer", "Traudl Hohenegger"]),
)

P("d37-13", """Gen. Leandro Bustamante-Rizal, 77; turned back the tanks

RETIRED Armed Forces chief of staff Gen. Leandro “Andoy” Bustamante-Rizal died of kidney failure at the V. Luna Medical Center in Quezon City on Wednesday. He was 77.

A member of Philippine Military Academy Class of 1962, Bustamante was born in Tuguegarao on April 8, 1939, the eldest of seven children of Judge Crisanto Bustamante and Pilar Rizal, a pharmacist. He served with the Philippine Civic Action Group in Vietnam in 1967 and was commander of the 4th Marine Battalion in Jolo from 1974 to 1976.

He was Metro Manila commander when officers led by Col. Renato Salcedo seized Channel 7 on Aug. 28, 1987. Alone in a jeep, he drove to the studio and talked with Salcedo for forty minutes. Salcedo surrendered, was convicted of mutiny in 1989, and was pardoned in 1995; he won a Senate seat in 1998 and, as head of the committee on defense, wrote the law on veterans' pensions that bears the general's name.

Named chief of staff on Jan. 29, 1990 in place of Gen. Benigno Abellera, whose term President Josefina Laurente refused to extend, he stayed until April 1991. He then became Undersecretary of National Defense under Secretary Oscar Macaraig. When Macaraig was suspended by the Ombudsman over a helicopter purchase, it was Bustamante who had testified on the price at the Blue Ribbon hearing of Oct. 3, 1992. He left the department the following week.

He ran for governor of Cagayan in 1995 under the Lakas party and lost to reelectionist Gov. Teofilo Antonino by 2,112 votes. He was ambassador to Hanoi from 1999 to 2001.

He received the Medal of Valor in 1975. He leaves behind his wife, former beauty queen Corazon Dimaano; sons Crisanto II and Brig. Gen. Leandro Jr.; and sister Sr. Milagros, SPC.
""",
  occ("Leandro Bustamante-Rizal", "Armed Forces chief of staff", start=("Jan. 29, 1990", "1990-01-29"), end=("April 1991", "1991-04"), again=["chief of staff#2"]),
  occ("Leandro Bustamante-Rizal", "Gen.#2", again=["Gen."]),
  occ("Crisanto Bustamante", "Judge"),
  occ("Leandro Bustamante-Rizal", "commander of the 4th Marine Battalion", start=("1974", "1974"), end=("1976", "1976")),
  occ("Leandro Bustamante-Rizal", "Metro Manila commander", start=None, end=None),
  occ("Renato Salcedo", "Col."),
  occ("Renato Salcedo", "Senate seat", start=("1998", "1998")),
  occ("Renato Salcedo", "head of the committee on defense"),
  occ("Benigno Abellera", "Gen.#3"),
  occ("Benigno Abellera", "in place of", end=("Jan. 29, 1990", "1990-01-29")),
  occ("Josefina Laurente", "President"),
  occ("Leandro Bustamante-Rizal", "Undersecretary of National Defense", end=("the following week", "1992-10")),
  occ("Oscar Macaraig", "Secretary"),
  occ("Teofilo Antonino", "Gov."),
  occ("Leandro Bustamante-Rizal", "ambassador to Hanoi", start=("1999", "1999"), end=("2001", "2001")),
  occ("Leandro Jr.", "Brig. Gen."),
  fact("Leandro Bustamante-Rizal", "alias", "Andoy"),
  fact("Leandro Bustamante-Rizal", "causeOfDeath", "kidney failure"),
  fact("Leandro Bustamante-Rizal", "deathPlace", "V. Luna Medical Center in Quezon City"),
  fact("Leandro Bustamante-Rizal", "deathDate", "Wednesday"),
  fact("Leandro Bustamante-Rizal", "education", "Philippine Military Academy", date=("1962", "1962")),
  fact("Leandro Bustamante-Rizal", "birthPlace", "Tuguegarao"),
  fact("Leandro Bustamante-Rizal", "birthDate", "April 8, 1939", value="1939-04-08"),
  fact("Leandro Bustamante-Rizal", "father", "Crisanto Bustamante"),
  fact("Leandro Bustamante-Rizal", "mother", "Pilar Rizal"),
  fact("Pilar Rizal", "occupation", "pharmacist"),
  fact("Crisanto Bustamante", "spouse", "Pilar Rizal"),
  fact("Leandro Bustamante-Rizal", "militaryService", "Philippine Civic Action Group", date=("1967", "1967")),
  fact("Leandro Bustamante-Rizal", "party", "Lakas party", date=("1995#2", "1995")),
  fact("Leandro Bustamante-Rizal", "award", "Medal of Valor", date=("1975", "1975")),
  fact("Leandro Bustamante-Rizal", "spouse", "Corazon Dimaano"),
  fact("Corazon Dimaano", "occupation", "beauty queen"),
  fact("Leandro Bustamante-Rizal", "children", "Crisanto II"),
  fact("Leandro Bustamante-Rizal", "children", "Leandro Jr."),
  fact("Leandro Bustamante-Rizal", "siblings", "Milagros"),
  ev("meeting", "talked", ("Aug. 28, 1987", "1987-08-28"), ["Leandro Bustamante-Rizal", "Renato Salcedo"]),
  ev("conviction", "was convicted", ("1989", "1989"), ["Renato Salcedo"]),
  ev("election", "won a Senate seat", ("1998", "1998"), ["Renato Salcedo"]),
  ev("appointment", "Named", ("Jan. 29, 1990", "1990-01-29"), ["Leandro Bustamante-Rizal"]),
  ev("appointment", "became", None, ["Leandro Bustamante-Rizal"]),
  ev("sanction", "was suspended", None, ["Oscar Macaraig"]),
  ev("testimony", "testified", ("Oct. 3, 1992", "1992-10-03"), ["Leandro Bustamante-Rizal", "Oscar Macaraig"]),
  ev("departure", "left the department", ("the following week", "1992-10"), ["Leandro Bustamante-Rizal"]),
  ev("candidacy", "ran for governor", ("1995#2", "1995"), ["Leandro Bustamante-Rizal", "Teofilo Antonino"]),
  ev("election", "lost", ("1995#2", "1995"), ["Leandro Bustamante-Rizal", "Teofilo Antonino"]),
  ev("award", "received", ("1975", "1975"), ["Leandro Bustamante-Rizal"]),
)

P("d37-14", """IN MEMORIAM

Monsignor Ludovic Tharaud, archevêque émérite – as our English-language weekly remembers him

Archbishop Ludovic Tharaud, who led the Catholic archdiocese of Port-Vila for twenty-one years, died on 12 March in the infirmary of the Marist Fathers at Nouméa, at 90.

He was born into a family of oyster growers at Marennes, France, on 25 August 1927. He entered the Society of Mary in 1945, studied in Lyon and was ordained priest on 29 June 1953 by Cardinal Paul-Marie Gerlier. Fr Tharaud reached the New Hebrides by copra boat in February 1954 and taught at Montmartre school, where one of his pupils was Father Walter Bulekone's cousin, the later prime minister Alick Taribiti.

In May 1976 he succeeded Bishop Louis Juilliard, who went home to France in failing health. During the Santo secession of 1980 he crossed to Luganville in a canoe to plead with the rebel leader Moses Vurobaravu; the two met for a night on a wharf. His diary of the affair, which he himself published in 1998, revealed that the French resident, Robert Jaumard, had warned Vurobaravu of the landing. Jaumard, by then a retired prefect, wrote the archbishop a furious letter.

Pope John Paul II made him archbishop in 1985. He attended the Synod for Oceania in Rome in 1998, a year after Michel Vanuvula, his vicar general since 1990, had taken his place. Taribiti, in office from 1991 to 1995, had him decorated with the national Order of Merit in 1992; the same Taribiti was convicted of forgery in 2002 and received the archbishop's visit in prison every month.

He leaves a sister, Mme Odile Bonnin of Royan, and the thirty-one priests he ordained. Archbishop Vanuvula will preside at the funeral Mass on Thursday; Prime Minister Sela Natapei has announced that he will attend.
""",
  occ("Ludovic Tharaud", "led the Catholic archdiocese of Port-Vila", start=("May 1976", "1976-05"), end=("a year after", "1997")),
  occ("Ludovic Tharaud", "Archbishop", start=("1985", "1985"), again=["made him archbishop", "archevêque émérite"]),
  occ("Ludovic Tharaud", "Monsignor"),
  occ("Ludovic Tharaud", "priest", start=("29 June 1953", "1953-06-29")),
  occ("Ludovic Tharaud", "Fr#2"),
  occ("Paul-Marie Gerlier", "Cardinal"),
  occ("Ludovic Tharaud", "taught at Montmartre school", start=("February 1954", "1954-02")),
  occ("Walter Bulekone", "Father#2"),
  occ("Alick Taribiti", "prime minister", start=("1991", "1991"), end=("1995", "1995"), again=["in office"]),
  occ("Louis Juilliard", "Bishop", end=("May 1976", "1976-05")),
  occ("Moses Vurobaravu", "rebel leader"),
  occ("Robert Jaumard", "French resident"),
  occ("Robert Jaumard", "prefect"),
  occ("John Paul II", "Pope"),
  occ("Michel Vanuvula", "vicar general", start=("1990", "1990"), end=("a year after", "1997")),
  occ("Michel Vanuvula", "taken his place", start=("a year after", "1997"), again=["Archbishop#2"]),
  occ("Sela Natapei", "Prime Minister"),
  fact("Ludovic Tharaud", "religion", "Catholic"),
  fact("Ludovic Tharaud", "deathDate", "12 March"),
  fact("Ludovic Tharaud", "deathPlace", "Nouméa"),
  fact("Ludovic Tharaud", "birthPlace", "Marennes, France"),
  fact("Ludovic Tharaud", "birthDate", "25 August 1927", value="1927-08-25"),
  fact("Ludovic Tharaud", "education", "Lyon"),
  fact("Alick Taribiti", "education", "Montmartre school"),
  fact("Walter Bulekone", "relatives", "Alick Taribiti"),
  fact("Ludovic Tharaud", "award", "Order of Merit", date=("1992", "1992")),
  fact("Ludovic Tharaud", "siblings", "Odile Bonnin"),
  fact("Odile Bonnin", "residence", "Royan"),
  ev("appointment", "was ordained priest", ("29 June 1953", "1953-06-29"), ["Ludovic Tharaud", "Paul-Marie Gerlier"]),
  ev("travel", "reached the New Hebrides", ("February 1954", "1954-02"), ["Ludovic Tharaud"]),
  ev("appointment", "succeeded", ("May 1976", "1976-05"), ["Ludovic Tharaud", "Louis Juilliard"]),
  ev("travel", "went home to France", ("May 1976", "1976-05"), ["Louis Juilliard"]),
  ev("travel", "crossed to Luganville", ("1980", "1980"), ["Ludovic Tharaud"]),
  ev("meeting", "met for a night", ("1980", "1980"), ["Ludovic Tharaud", "Moses Vurobaravu"]),
  ev("disclosure", "revealed", ("1998", "1998"), ["Ludovic Tharaud", "Robert Jaumard"]),
  ev("communication", "letter", None, ["Robert Jaumard", "Ludovic Tharaud"]),
  ev("communication", "had warned", ("1980", "1980"), ["Robert Jaumard", "Moses Vurobaravu"]),
  ev("appointment", "made him archbishop", ("1985", "1985"), ["John Paul II", "Ludovic Tharaud"]),
  ev("meeting", "attended the Synod", ("1998#2", "1998"), ["Ludovic Tharaud"]),
  ev("appointment", "taken his place", ("a year after", "1997"), ["Michel Vanuvula"]),
  ev("award", "decorated", ("1992", "1992"), ["Ludovic Tharaud", "Alick Taribiti"]),
  ev("conviction", "was convicted", ("2002", "2002"), ["Alick Taribiti"]),
  ev("meeting", "visit in prison", None, ["Ludovic Tharaud", "Alick Taribiti"]),
)

P("d37-15", """Adm. Carleton R. Pruett, Former Chief of Pacific Fleet, Is Dead

Adm. Carleton R. Pruett, a gruff submariner who commanded the United States Pacific Fleet and resigned rather than sign a report he believed to be false, died yesterday at the Naval Hospital in Bethesda, Md. He was 76 years old and lived in Annapolis.

The cause was a heart attack, said his wife, Eleanor.

Admiral Pruett took over the Pacific Fleet in June 1966 from Adm. Lyle Harkavy, who had been named Chief of Naval Operations. In January 1968, after the loss of a surveillance ship, Defense Secretary Franklin Osgood ordered an inquiry under Vice Adm. Roscoe Tilden. Admiral Pruett, in closed testimony on March 4, placed the blame in Washington. When the report blamed the ship's captain, he asked to be retired; he left Pearl Harbor on May 15. The captain, Comdr. Julian Meese, was reprimanded, and was cleared only in 1979.

In a speech at the National Press Club in 1971 Admiral Pruett told the story in public for the first time. Mr. Osgood, then president of the Keystone Foundation, wrote to newspapers to deny it.

Carleton Rhodes Pruett was born in Opelika, Ala., on Nov. 22, 1907, the son of a Baptist minister. He graduated from the Naval Academy in 1929. As skipper of the submarine Bonito he sank eleven ships in 1943 and 1944, for which he was awarded the Navy Cross twice. He was naval attaché in Ankara from 1949 to 1951 and commander of the submarine base at New London, Conn., for two years thereafter.

His first wife, the former Lucille Beatty, died in 1959. In 1961 he married Eleanor Harkavy Strong, a sister of the admiral whom he was to succeed. Besides his wife, he is survived by two sons, Capt. Carleton R. Pruett Jr., U.S.N., and James, of Mobile, Ala., and five grandchildren.
""",
  occ("Carleton R. Pruett", "commanded the United States Pacific Fleet", start=("June 1966", "1966-06"), end=("May 15", "1968-05-15"), again=["Chief of Pacific Fleet", "took over the Pacific Fleet"]),
  occ("Carleton R. Pruett", "Adm.", again=["Adm.#2", "Admiral"]),
  occ("Lyle Harkavy", "Adm.#3"),
  occ("Lyle Harkavy", "took over the Pacific Fleet", end=("June 1966", "1966-06")),
  occ("Lyle Harkavy", "Chief of Naval Operations", start=("June 1966", "1966-06")),
  occ("Franklin Osgood", "Defense Secretary"),
  occ("Roscoe Tilden", "Vice Adm."),
  occ("Julian Meese", "Comdr."),
  occ("Julian Meese", "captain"),
  occ("Franklin Osgood", "president of the Keystone Foundation"),
  occ("Carleton R. Pruett", "skipper of the submarine Bonito", start=("1943", "1943"), end=("1944", "1944")),
  occ("Carleton R. Pruett", "naval attaché in Ankara", start=("1949", "1949"), end=("1951", "1951")),
  occ("Carleton R. Pruett", "commander of the submarine base at New London", start=("1951", "1951"), end=("two years thereafter", "1953")),
  occ("Carleton R. Pruett Jr.", "Capt."),
  fact("Carleton R. Pruett", "deathDate", "yesterday"),
  fact("Carleton R. Pruett", "deathPlace", "Bethesda"),
  fact("Carleton R. Pruett", "residence", "Annapolis"),
  fact("Carleton R. Pruett", "causeOfDeath", "heart attack"),
  fact("Carleton R. Pruett", "birthName", "Carleton Rhodes Pruett"),
  fact("Carleton R. Pruett", "birthPlace", "Opelika"),
  fact("Carleton R. Pruett", "birthDate", "Nov. 22, 1907", value="1907-11-22"),
  fact("Carleton R. Pruett", "education", "Naval Academy", date=("1929", "1929")),
  fact("Carleton R. Pruett", "award", "Navy Cross"),
  fact("Carleton R. Pruett", "spouse", "Lucille Beatty"),
  fact("Lucille Beatty", "deathDate", "1959", value="1959"),
  fact("Carleton R. Pruett", "spouse", "Eleanor Harkavy Strong", date=("1961", "1961")),
  fact("Eleanor Harkavy Strong", "siblings", "Lyle Harkavy"),
  fact("Lyle Harkavy", "siblings", "Eleanor Harkavy Strong"),
  fact("Carleton R. Pruett", "children", "Carleton R. Pruett Jr."),
  fact("Carleton R. Pruett", "children", "James"),
  fact("James", "residence", "Mobile"),
  ev("departure", "resigned", ("May 15", "1968-05-15"), ["Carleton R. Pruett"]),
  ev("appointment", "took over", ("June 1966", "1966-06"), ["Carleton R. Pruett"]),
  ev("appointment", "had been named", ("June 1966", "1966-06"), ["Lyle Harkavy"]),
  ev("investigation", "inquiry", ("January 1968", "1968-01"), ["Franklin Osgood", "Roscoe Tilden"]),
  ev("testimony", "closed testimony", ("March 4", "1968-03-04"), ["Carleton R. Pruett"]),
  ev("departure", "left Pearl Harbor", ("May 15", "1968-05-15"), ["Carleton R. Pruett"]),
  ev("sanction", "was reprimanded", None, ["Julian Meese"]),
  ev("speech", "speech", ("1971", "1971"), ["Carleton R. Pruett"]),
  ev("communication", "wrote to newspapers", None, ["Franklin Osgood"]),
  ev("award", "was awarded", None, ["Carleton R. Pruett"]),
)

P("d37-16", """Muere la rectora – Elena Berástegui Luna, 1930–2017

LIMA. Elena Berástegui Luna, the first woman to head a Peruvian state university, died in her sleep last Thursday, 19 October. She was 87 years old, and had been writing until the previous evening.

The doctor and historian of medicine was rector of the National University of Trujillo from 1978 until her removal on 11 March 1984. It was a rectorate of strikes. The founder of the students' federation, Rómulo Cáceda, occupied her office three times; she visited him in jail after his arrest in June 1981 and wrote letters to the judge on his behalf. Cáceda was given four years. As a congressman two decades afterwards he proposed her for the Order of the Sun, which was bestowed on her in 2003.

She was removed by a commission that Education Minister Aurelio Pinillos had appointed. Its chairman, the engineer Gustavo Ledesma, took the rector's seat himself. An audit of 1986 disclosed that Ledesma had paid his brothers out of the cafeteria fund; he was convicted the next year and fled to Guayaquil.

Berástegui was born in Chachapoyas on 2 February 1930, daughter of the prefect, Manuel Berástegui, and his second wife, Zoila Luna. The Sacred Heart nuns taught her. She studied medicine at San Marcos, graduating in 1956, and spent 1960 in Baltimore on a Kellogg scholarship. She was dean of medicine in Trujillo between 1970 and 1974 and, many years later, a member of the National Council of Justice.

In 1990 she ran for vice-president of the Republic on the ticket of the physician Saúl Cornejo; the list obtained two per cent.

She never married. Her nephew, Bishop Ignacio Berástegui of Huari, celebrated the funeral Mass on Saturday. Her surviving sister, Blanca, lives in Arequipa.
""",
  occ("Elena Berástegui Luna", "rector of the National University of Trujillo", start=("1978", "1978"), end=("11 March 1984", "1984-03-11"), again=["head a Peruvian state university", "rectora"]),
  occ("Rómulo Cáceda", "congressman"),
  occ("Aurelio Pinillos", "Education Minister"),
  occ("Gustavo Ledesma", "chairman"),
  occ("Gustavo Ledesma", "rector's seat", start=("11 March 1984", "1984-03-11")),
  occ("Manuel Berástegui", "prefect"),
  occ("Elena Berástegui Luna", "dean of medicine in Trujillo", start=("1970", "1970"), end=("1974", "1974")),
  occ("Elena Berástegui Luna", "member of the National Council of Justice"),
  occ("Ignacio Berástegui", "Bishop"),
  fact("Elena Berástegui Luna", "deathDate", "19 October", value="2017-10-19"),
  fact("Elena Berástegui Luna", "nationality", "Peruvian"),
  fact("Elena Berástegui Luna", "occupation", "doctor"),
  fact("Elena Berástegui Luna", "occupation", "historian of medicine"),
  fact("Gustavo Ledesma", "occupation", "engineer"),
  fact("Elena Berástegui Luna", "award", "Order of the Sun", date=("2003", "2003")),
  fact("Elena Berástegui Luna", "birthPlace", "Chachapoyas"),
  fact("Elena Berástegui Luna", "birthDate", "2 February 1930", value="1930-02-02"),
  fact("Elena Berástegui Luna", "father", "Manuel Berástegui"),
  fact("Elena Berástegui Luna", "mother", "Zoila Luna"),
  fact("Manuel Berástegui", "spouse", "Zoila Luna"),
  fact("Elena Berástegui Luna", "education", "San Marcos", date=("1956", "1956")),
  fact("Elena Berástegui Luna", "award", "Kellogg scholarship", date=("1960", "1960")),
  fact("Saúl Cornejo", "occupation", "physician"),
  fact("Elena Berástegui Luna", "relatives", "Ignacio Berástegui"),
  fact("Elena Berástegui Luna", "siblings", "Blanca"),
  fact("Blanca", "residence", "Arequipa"),
  ev("departure", "removal", ("11 March 1984", "1984-03-11"), ["Elena Berástegui Luna"]),
  ev("meeting", "visited him in jail", ("June 1981", "1981-06"), ["Elena Berástegui Luna", "Rómulo Cáceda"]),
  ev("arrest", "arrest", ("June 1981", "1981-06"), ["Rómulo Cáceda"]),
  ev("communication", "wrote letters", None, ["Elena Berástegui Luna"]),
  ev("conviction", "was given four years", None, ["Rómulo Cáceda"]),
  ev("award", "was bestowed", ("2003", "2003"), ["Elena Berástegui Luna", "Rómulo Cáceda"]),
  ev("appointment", "took the rector's seat", ("11 March 1984", "1984-03-11"), ["Gustavo Ledesma"]),
  ev("investigation", "audit", ("1986", "1986"), ["Gustavo Ledesma"]),
  ev("disclosure", "disclosed", ("1986", "1986"), ["Gustavo Ledesma"]),
  ev("conviction", "was convicted", ("the next year", "1987"), ["Gustavo Ledesma"]),
  ev("travel", "fled to Guayaquil", None, ["Gustavo Ledesma"]),
  ev("candidacy", "ran for vice-president", ("1990", "1990"), ["Elena Berástegui Luna", "Saúl Cornejo"]),
  ev("election", "obtained two per cent", ("1990", "1990"), ["Elena Berástegui Luna", "Saúl Cornejo"]),
  ev("travel", "spent 1960 in Baltimore", ("1960", "1960"), ["Elena Berástegui Luna"]),
)

P("d37-17", """Veteran mayor of Port Ellesmere passes

CR ALF WINDSHUTTLE OAM
1933 – 2015

Alf Windshuttle, who wore the mayoral chain of Port Ellesmere, South Australia, for 19 years, has died at Yorke Peninsula Community Hospital aged 81.

Born in Wallaroo on 14 December 1933, Alf left Kadina Memorial High School at 14 to work on the wharves. He did his national service with the 27th Battalion in 1952 and became secretary of the local branch of the Waterside Workers Federation in 1958.

He was first elected to council in 1964 and was voted mayor in July 1969 following the death in office of Les Tregilgas, his father-in-law. His own deputy, pharmacist Gwen Polkinghorne, challenged him unsuccessfully in 1973 and 1977. In August 1981 Alf was suspended by Local Government Minister Des Hallam for letting a contract without tender. Cr Polkinghorne acted as mayor for five months while Hallam's inspector, Murray Sobey, went through the books. Sobey cleared him of everything except bad handwriting. He was reinstated in January 1982. Cr Polkinghorne succeeded him when he retired in 1988 and served until 1997.

The Labor candidate for Goyder at the 1975 state election, he polled 31 per cent against sitting member Keith Russack-Bell. He met Queen Elizabeth in 1977, led a delegation to sister city Moonta Mines in Cornwall in 1984, and told a Senate committee in Canberra in 1986 that the railway must stay. It closed anyway.

Alf received the Medal of the Order of Australia in the 1985 Queen's Birthday Honours. He was a Methodist lay preacher from the age of 20.

Alf married Shirley Tregilgas in 1956; she died in 2010. He is survived by children Wayne, Kerry and Julie (a Justice of the Peace) and by his brother Clarrie. A service will be held at the Uniting Church on Friday at 10.30am.
""",
  occ("Alf Windshuttle", "mayor of Port Ellesmere", start=("July 1969", "1969-07"), end=("1988", "1988"), again=["voted mayor", "mayoral chain of Port Ellesmere"]),
  occ("Alf Windshuttle", "secretary of the local branch of the Waterside Workers Federation", start=("1958", "1958")),
  occ("Alf Windshuttle", "council", start=("1964", "1964")),
  occ("Les Tregilgas", "death in office", end=("July 1969", "1969-07")),
  occ("Gwen Polkinghorne", "deputy"),
  occ("Des Hallam", "Local Government Minister"),
  occ("Gwen Polkinghorne", "acted as mayor", start=("August 1981", "1981-08"), end=("January 1982", "1982-01")),
  occ("Gwen Polkinghorne", "Cr"),
  occ("Murray Sobey", "inspector"),
  occ("Gwen Polkinghorne", "succeeded him", start=("1988", "1988"), end=("1997", "1997")),
  occ("Keith Russack-Bell", "sitting member"),
  occ("Elizabeth", "Queen"),
  occ("Alf Windshuttle", "Methodist lay preacher"),
  occ("Julie", "Justice of the Peace"),
  fact("Alf Windshuttle", "deathPlace", "Yorke Peninsula Community Hospital"),
  fact("Alf Windshuttle", "deathDate", "2015", value="2015"),
  fact("Alf Windshuttle", "birthPlace", "Wallaroo"),
  fact("Alf Windshuttle", "birthDate", "14 December 1933", value="1933-12-14"),
  fact("Alf Windshuttle", "education", "Kadina Memorial High School"),
  fact("Alf Windshuttle", "militaryService", "27th Battalion", date=("1952", "1952")),
  fact("Alf Windshuttle", "relatives", "Les Tregilgas"),
  fact("Gwen Polkinghorne", "occupation", "pharmacist"),
  fact("Alf Windshuttle", "party", "Labor"),
  fact("Alf Windshuttle", "award", "Medal of the Order of Australia", date=("1985", "1985")),
  fact("Alf Windshuttle", "religion", "Methodist"),
  fact("Alf Windshuttle", "spouse", "Shirley Tregilgas", date=("1956", "1956")),
  fact("Shirley Tregilgas", "deathDate", "2010", value="2010"),
  fact("Shirley Tregilgas", "father", "Les Tregilgas"),
  fact("Alf Windshuttle", "children", "Wayne"),
  fact("Alf Windshuttle", "children", "Kerry"),
  fact("Alf Windshuttle", "children", "Julie"),
  fact("Alf Windshuttle", "siblings", "Clarrie"),
  ev("appointment", "became secretary", ("1958", "1958"), ["Alf Windshuttle"]),
  ev("election", "was first elected", ("1964", "1964"), ["Alf Windshuttle"]),
  ev("election", "was voted mayor", ("July 1969", "1969-07"), ["Alf Windshuttle"]),
  ev("candidacy", "challenged him", ("1973", "1973"), ["Gwen Polkinghorne", "Alf Windshuttle"]),
  ev("sanction", "was suspended", ("August 1981", "1981-08"), ["Alf Windshuttle", "Des Hallam"]),
  ev("investigation", "went through the books", None, ["Murray Sobey", "Alf Windshuttle"]),
  ev("appointment", "was reinstated", ("January 1982", "1982-01"), ["Alf Windshuttle"]),
  ev("appointment", "succeeded him", ("1988", "1988"), ["Gwen Polkinghorne"]),
  ev("departure", "retired", ("1988", "1988"), ["Alf Windshuttle"]),
  ev("candidacy", "candidate for Goyder", ("1975", "1975"), ["Alf Windshuttle", "Keith Russack-Bell"]),
  ev("election", "polled 31 per cent", ("1975", "1975"), ["Alf Windshuttle", "Keith Russack-Bell"]),
  ev("meeting", "met", ("1977#2", "1977"), ["Alf Windshuttle", "Elizabeth"]),
  ev("travel", "led a delegation", ("1984", "1984"), ["Alf Windshuttle"]),
  ev("testimony", "told a Senate committee", ("1986", "1986"), ["Alf Windshuttle"]),
  ev("award", "received", ("1985", "1985"), ["Alf Windshuttle"]),
)

P("d37-18", """Tadeusz Wróblicki, central banker who tamed inflation, dies aged 74

Tadeusz Wróblicki, the president of the National Bank of Poland who took four zeros off the złoty, died on Monday in Warsaw. The bank said the cause was a stroke.

Mr Wróblicki, an economist of the Poznań school, was a compromise. Parliament had twice rejected Hanna Gąsior when it elected him on 5 March 1992. He took as his deputy the same Ms Gąsior, with whom he spoke only in writing. In 1994 finance minister Marek Stolarz filed a complaint against him to the State Tribunal, which dismissed it; Mr Stolarz himself was dismissed that November. The redenomination came into force on 1 January 1995.

His second term was cut short. In July 1999 a daily revealed that he had signed a declaration of cooperation with the security service in 1969. He denied having harmed anyone, appeared before a parliamentary committee on 2 September and stepped down a week later. Ms Gąsior took charge as acting president and was confirmed in December, the first woman in the post. A court in 2004 cleared his name, and she telephoned to congratulate him.

Tadeusz Jan Wróblicki was born on 28 October 1941 in Kalisz, the son of a railwayman. He graduated from the Poznań Academy of Economics in 1963, joined the Communist party in 1965 and left it in 1981 to advise the Solidarity trade union, for which he was interned for seven months. From 1985 to 1989 he lectured at Duisburg.

He held the Commander's Cross of the Order of Polonia Restituta, given to him in 1997 by President Adam Żelazny. After 2004 he was on the boards of two banks.

His marriage to the actress Bożena Rau ended in divorce in 1978. He is survived by his second wife, Małgorzata, and by Piotr, the son of his first marriage.
""",
  occ("Tadeusz Wróblicki", "president of the National Bank of Poland", start=("5 March 1992", "1992-03-05"), end=("a week later", "1999-09-09"), again=["central banker"]),
  occ("Hanna Gąsior", "deputy", start=("1992", "1992")),
  occ("Marek Stolarz", "finance minister", end=("that November", "1994-11")),
  occ("Hanna Gąsior", "acting president", start=("a week later", "1999-09-09"), end=("December", "1999-12")),
  occ("Hanna Gąsior", "in the post", start=("December", "1999-12")),
  occ("Tadeusz Wróblicki", "lectured at Duisburg", start=("1985", "1985"), end=("1989", "1989")),
  occ("Tadeusz Wróblicki", "advise the Solidarity trade union", start=("1981", "1981")),
  occ("Adam Żelazny", "President"),
  occ("Tadeusz Wróblicki", "boards of two banks", start=("After 2004", "2004/..")),
  fact("Tadeusz Wróblicki", "deathDate", "Monday"),
  fact("Tadeusz Wróblicki", "deathPlace", "Warsaw"),
  fact("Tadeusz Wróblicki", "causeOfDeath", "stroke"),
  fact("Tadeusz Wróblicki", "occupation", "economist"),
  fact("Tadeusz Wróblicki", "birthName", "Tadeusz Jan Wróblicki"),
  fact("Tadeusz Wróblicki", "birthDate", "28 October 1941", value="1941-10-28"),
  fact("Tadeusz Wróblicki", "birthPlace", "Kalisz"),
  fact("Tadeusz Wróblicki", "education", "Poznań Academy of Economics", date=("1963", "1963")),
  fact("Tadeusz Wróblicki", "party", "Communist party", date=("1965", "1965")),
  fact("Tadeusz Wróblicki", "award", "Commander's Cross of the Order of Polonia Restituta", date=("1997", "1997")),
  fact("Tadeusz Wróblicki", "spouse", "Bożena Rau"),
  fact("Bożena Rau", "occupation", "actress"),
  fact("Tadeusz Wróblicki", "spouse", "Małgorzata"),
  fact("Tadeusz Wróblicki", "children", "Piotr"),
  fact("Bożena Rau", "children", "Piotr"),
  ev("election", "rejected", None, ["Hanna Gąsior"]),
  ev("election", "elected him", ("5 March 1992", "1992-03-05"), ["Tadeusz Wróblicki"]),
  ev("appointment", "took as his deputy", None, ["Hanna Gąsior", "Tadeusz Wróblicki"]),
  ev("communication", "filed a complaint", ("1994", "1994"), ["Marek Stolarz", "Tadeusz Wróblicki"]),
  ev("departure", "was dismissed", ("that November", "1994-11"), ["Marek Stolarz"]),
  ev("disclosure", "revealed", ("July 1999", "1999-07"), ["Tadeusz Wróblicki"]),
  ev("testimony", "appeared before a parliamentary committee", ("2 September", "1999-09-02"), ["Tadeusz Wróblicki"]),
  ev("departure", "stepped down", ("a week later", "1999-09-09"), ["Tadeusz Wróblicki"]),
  ev("appointment", "took charge", ("a week later", "1999-09-09"), ["Hanna Gąsior"]),
  ev("appointment", "was confirmed", ("December", "1999-12"), ["Hanna Gąsior"]),
  ev("communication", "telephoned", ("2004", "2004"), ["Hanna Gąsior", "Tadeusz Wróblicki"]),
  ev("departure", "left it", ("1981", "1981"), ["Tadeusz Wróblicki"]),
  ev("arrest", "was interned", None, ["Tadeusz Wróblicki"]),
  ev("award", "given to him", ("1997", "1997"), ["Tadeusz Wróblicki", "Adam Żelazny"]),
)

P("d37-19", """Brigadier (retd) Tariq Mehmood Janjua laid to rest

RAWALPINDI: Brigadier (retd) Tariq Mehmood Janjua, who presided over the military court in the Attock conspiracy case, was laid to rest with military honours at the Army Graveyard here on Friday. He had died of a brain haemorrhage a day earlier at the Combined Military Hospital. He was 81.

Born in Chakwal in 1934, the late officer was commissioned in the Baloch Regiment from the Pakistan Military Academy, Kakul, in 1955. He commanded 17 Baloch in the Kasur sector in December 1971 and was awarded the Sitara-i-Jurat.

In 1973 the then army chief, General Rehmat Ali Tiwana, chose him to head the court that tried 14 officers accused of plotting against the government. He sentenced two of them, Major Ishtiaq Bangash and Squadron Leader Daud Peter, to life imprisonment. Bangash was set free in 1978, joined the cabinet as minister of state for production in 1981 and, meeting his judge at a wedding, embraced him.

He was military secretary to the president from 1976 until August 1977, when Lt Gen Faiz Chishti-Malik, who had taken the post of martial law administrator of Punjab, sent him home for refusing to hand over a letter. In 1988 he told a newspaper what was in it. Chishti-Malik sued, and withdrew the case in 1991.

On a ticket of the Pakistan Muslim League he contested the National Assembly seat from Chakwal in October 1990 and defeated the sitting member, Sardar Ghulam Abbas Khokhar. Khokhar's brother, the provincial minister Sardar Aslam Khokhar, resigned in protest. Janjua lost the seat to the same rival three years later.

He leaves behind a widow, Begum Nusrat Janjua, who was principal of a girls' college in Jhelum, two sons, Colonel Asad Janjua and banker Omar Tariq, and a daughter. Former minister Bangash was among the mourners.
""",
  occ("Tariq Mehmood Janjua", "Brigadier"),
  occ("Tariq Mehmood Janjua", "presided over the military court", start=("1973", "1973"), again=["head the court"]),
  occ("Tariq Mehmood Janjua", "commanded 17 Baloch", start=("December 1971", "1971-12")),
  occ("Rehmat Ali Tiwana", "army chief", start=None, end=None),
  occ("Rehmat Ali Tiwana", "General"),
  occ("Ishtiaq Bangash", "Major"),
  occ("Daud Peter", "Squadron Leader"),
  occ("Ishtiaq Bangash", "minister of state for production", start=("1981", "1981")),
  occ("Tariq Mehmood Janjua", "military secretary to the president", start=("1976", "1976"), end=("August 1977", "1977-08")),
  occ("Faiz Chishti-Malik", "Lt Gen"),
  occ("Faiz Chishti-Malik", "martial law administrator of Punjab"),
  occ("Tariq Mehmood Janjua", "National Assembly seat", start=("October 1990", "1990-10"), end=("three years later", "1993")),
  occ("Ghulam Abbas Khokhar", "sitting member", end=("October 1990", "1990-10")),
  occ("Ghulam Abbas Khokhar", "lost the seat", start=("three years later", "1993")),
  occ("Aslam Khokhar", "provincial minister"),
  occ("Nusrat Janjua", "principal of a girls' college in Jhelum"),
  occ("Asad Janjua", "Colonel"),
  fact("Tariq Mehmood Janjua", "causeOfDeath", "brain haemorrhage"),
  fact("Tariq Mehmood Janjua", "deathDate", "a day earlier"),
  fact("Tariq Mehmood Janjua", "deathPlace", "Combined Military Hospital"),
  fact("Tariq Mehmood Janjua", "birthPlace", "Chakwal"),
  fact("Tariq Mehmood Janjua", "birthDate", "1934", value="1934"),
  fact("Tariq Mehmood Janjua", "militaryService", "Baloch Regiment", date=("1955", "1955")),
  fact("Tariq Mehmood Janjua", "education", "Pakistan Military Academy, Kakul", date=("1955", "1955")),
  fact("Tariq Mehmood Janjua", "award", "Sitara-i-Jurat"),
  fact("Tariq Mehmood Janjua", "party", "Pakistan Muslim League"),
  fact("Ghulam Abbas Khokhar", "siblings", "Aslam Khokhar"),
  fact("Aslam Khokhar", "siblings", "Ghulam Abbas Khokhar"),
  fact("Tariq Mehmood Janjua", "spouse", "Nusrat Janjua"),
  fact("Tariq Mehmood Janjua", "children", "Asad Janjua"),
  fact("Tariq Mehmood Janjua", "children", "Omar Tariq"),
  fact("Nusrat Janjua", "children", "Asad Janjua"),
  fact("Nusrat Janjua", "children", "Omar Tariq"),
  fact("Omar Tariq", "occupation", "banker"),
  ev("appointment", "was commissioned", ("1955", "1955"), ["Tariq Mehmood Janjua"]),
  ev("award", "was awarded", None, ["Tariq Mehmood Janjua"]),
  ev("appointment", "chose him", ("1973", "1973"), ["Rehmat Ali Tiwana", "Tariq Mehmood Janjua"]),
  ev("conviction", "sentenced", None, ["Ishtiaq Bangash", "Daud Peter", "Tariq Mehmood Janjua"]),
  ev("appointment", "joined the cabinet", ("1981", "1981"), ["Ishtiaq Bangash"]),
  ev("meeting", "meeting his judge", None, ["Ishtiaq Bangash", "Tariq Mehmood Janjua"]),
  ev("departure", "sent him home", ("August 1977", "1977-08"), ["Faiz Chishti-Malik", "Tariq Mehmood Janjua"]),
  ev("disclosure", "told a newspaper", ("1988", "1988"), ["Tariq Mehmood Janjua"]),
  ev("candidacy", "contested", ("October 1990", "1990-10"), ["Tariq Mehmood Janjua", "Ghulam Abbas Khokhar"]),
  ev("election", "defeated", ("October 1990", "1990-10"), ["Tariq Mehmood Janjua", "Ghulam Abbas Khokhar"]),
  ev("departure", "resigned", None, ["Aslam Khokhar"]),
  ev("election", "lost the seat", ("three years later", "1993"), ["Tariq Mehmood Janjua", "Ghulam Abbas Khokhar"]),
)

P("d37-20", """The Right Reverend Hugh Pelham-Sykes

Bishop of Wexbridge with a gift for quarrels

The Right Reverend Hugh Pelham-Sykes, who died on August 21 aged 85, was a courteous prelate who, as Bishop of Wexbridge from 1982 to 1996, found himself at odds with his dean, two Archbishops and the Department of Health.

The dean was the Very Reverend Aubrey Nantwich. On arrival in 1984 he excluded the girls' choir; the Bishop wrote him an open letter; the Dean read it aloud from the pulpit on Mothering Sunday 1985 and answered it point by point. A Visitation, the first since 1731, was conducted in the autumn by the Archdeacon of Calne, Margery Blount's husband, Owen. Nantwich resigned in February 1986, and Blount went to the Deanery in his stead.

Hugh Francis Pelham-Sykes was born at Malvern on November 30 1931, younger son of a solicitor. He went from Marlborough to Trinity, Cambridge, did National Service with the Wiltshire Regiment in Hong Kong, and trained at Westcott House. He was ordained in 1958 and served a title at Portsea under Canon Wilfrid Gale, who afterwards took him to Zambia as his chaplain when he became Bishop of Kitwe. Expelled in April 1966 for a sermon on detention without trial, he came home to be vicar of St Alphege's, Southwark, and, in 1974, suffragan Bishop of Ludham.

He spoke often in the Lords, and in 1990 gave evidence to the inquiry of Baroness Tolland into the Wexbridge hospital. The chairman of the health authority, Sir Rodney Keeble, departed within a week of her report.

He was elected an honorary fellow of Trinity in 1988, and was appointed KCVO in 1996, having been Clerk of the Closet for seven years.

In 1961 he married Rosalind Gale, the canon's niece. She survives him, with two daughters, of whom the elder, the Rev Harriet Cole, is chaplain to Wandsworth prison.
""",
  occ("Hugh Pelham-Sykes", "Bishop of Wexbridge", start=("1982", "1982"), end=("1996", "1996"), again=["Bishop of Wexbridge#2"]),
  occ("Aubrey Nantwich", "his dean", start=("1984", "1984"), end=("February 1986", "1986-02"), again=["The dean", "Dean"]),
  occ("Owen Blount", "Archdeacon of Calne"),
  occ("Owen Blount", "Deanery", start=("February 1986", "1986-02")),
  occ("Hugh Pelham-Sykes", "served a title at Portsea", start=("1958", "1958")),
  occ("Wilfrid Gale", "Canon"),
  occ("Hugh Pelham-Sykes", "chaplain", end=("April 1966", "1966-04")),
  occ("Wilfrid Gale", "Bishop of Kitwe"),
  occ("Hugh Pelham-Sykes", "vicar of St Alphege's, Southwark", end=("1974", "1974")),
  occ("Hugh Pelham-Sykes", "suffragan Bishop of Ludham", start=("1974", "1974"), end=("1982", "1982")),
  occ("Hugh Pelham-Sykes", "Lords"),
  occ("Tolland", "inquiry of Baroness Tolland", start=("1990", "1990")),
  occ("Rodney Keeble", "chairman of the health authority", end=("within a week of her report", "1990/..")),
  occ("Hugh Pelham-Sykes", "Clerk of the Closet", start=("seven years", "1989"), end=("1996#2", "1996")),
  occ("Harriet Cole", "Rev#4"),
  occ("Harriet Cole", "chaplain to Wandsworth prison"),
  fact("Hugh Pelham-Sykes", "deathDate", "August 21"),
  fact("Owen Blount", "spouse", "Margery Blount"),
  fact("Margery Blount", "spouse", "Owen"),
  fact("Hugh Pelham-Sykes", "birthName", "Hugh Francis Pelham-Sykes"),
  fact("Hugh Pelham-Sykes", "birthPlace", "Malvern"),
  fact("Hugh Pelham-Sykes", "birthDate", "November 30 1931", value="1931-11-30"),
  fact("Hugh Pelham-Sykes", "education", "Marlborough"),
  fact("Hugh Pelham-Sykes", "education", "Trinity, Cambridge"),
  fact("Hugh Pelham-Sykes", "militaryService", "Wiltshire Regiment"),
  fact("Hugh Pelham-Sykes", "education", "Westcott House"),
  fact("Hugh Pelham-Sykes", "award", "honorary fellow of Trinity", date=("1988", "1988")),
  fact("Hugh Pelham-Sykes", "award", "KCVO", date=("1996#2", "1996")),
  fact("Hugh Pelham-Sykes", "spouse", "Rosalind Gale", date=("1961", "1961")),
  fact("Wilfrid Gale", "relatives", "Rosalind Gale"),
  fact("Hugh Pelham-Sykes", "children", "Harriet Cole"),
  fact("Rosalind Gale", "children", "Harriet Cole"),
  ev("appointment", "arrival", ("1984", "1984"), ["Aubrey Nantwich"]),
  ev("communication", "open letter", None, ["Hugh Pelham-Sykes", "Aubrey Nantwich"]),
  ev("speech", "read it aloud from the pulpit", ("Mothering Sunday 1985", "1985-03-17"), ["Aubrey Nantwich"]),
  ev("investigation", "Visitation", ("the autumn", "1985-23"), ["Owen Blount", "Aubrey Nantwich"]),
  ev("departure", "resigned", ("February 1986", "1986-02"), ["Aubrey Nantwich"]),
  ev("appointment", "went to the Deanery", ("February 1986", "1986-02"), ["Owen Blount"]),
  ev("appointment", "was ordained", ("1958", "1958"), ["Hugh Pelham-Sykes"]),
  ev("appointment", "became", None, ["Wilfrid Gale"]),
  ev("sanction", "Expelled", ("April 1966", "1966-04"), ["Hugh Pelham-Sykes"]),
  ev("speech", "sermon", None, ["Hugh Pelham-Sykes"]),
  ev("testimony", "gave evidence", ("1990", "1990"), ["Hugh Pelham-Sykes", "Tolland"]),
  ev("investigation", "inquiry", ("1990", "1990"), ["Tolland"]),
  ev("departure", "departed", ("within a week of her report", "1990/.."), ["Rodney Keeble"]),
  ev("award", "was elected an honorary fellow", ("1988", "1988"), ["Hugh Pelham-Sykes"]),
  ev("award", "was appointed KCVO", ("1996#2", "1996"), ["Hugh Pelham-Sykes"]),
)

P("d37-21", """Kenji Morishige, former Bank of Japan deputy governor, dies at 93

TOKYO (Jiji) – Kenji Morishige, a former deputy governor of the Bank of Japan who took responsibility for the Sanwa Shoji affair, died of old age at a Kamakura nursing home on June 2, his family said Wednesday. He was 93.

A wake and funeral were held by close relatives. The chief mourner was his eldest son, Hiroshi, a former vice minister of the environment.

A native of Onomichi, Hiroshima Prefecture, Morishige entered the central bank in 1953 after graduating from the University of Tokyo, and served as chief of its New York office and head of the Osaka branch. In December 1984, he was appointed deputy governor under Gov. Shiro Tanimoto.

In March 1989, the weekly Shukan Yomikata reported that three senior bank officials, among them Morishige's own brother-in-law, Executive Director Toru Kuwabara, had bought unlisted shares of the broker. Kuwabara admitted it to the Diet's budget committee on April 7 and was arrested on April 20. Tanimoto offered to go, but Prime Minister Eisaku Fujinami telephoned him to stay. It was Morishige who submitted his resignation, on April 24, although he had never owned a share. Kuwabara got a suspended two-year sentence in 1992.

When Tanimoto retired in December 1989, the governorship went to the former Finance Ministry official Akira Shindo.

Morishige became president of the think tank NRC in 1991 and traveled to Hanoi four times between 1993 and 1997 as an adviser to the Vietnamese central bank. He also chaired a prefectural panel on flood control. He was conferred the Grand Cordon of the Order of the Sacred Treasure in 1998. In a talk at Hitotsubashi University in 2003 he disclosed that Tanimoto and he had never met again.

His wife, Chieko, Kuwabara's younger sister, died in 2012. Survivors include Hiroshi and a second son, the cellist Makoto Morishige.
""",
  occ("Kenji Morishige", "deputy governor of the Bank of Japan", start=("December 1984", "1984-12"), end=("April 24", "1989-04-24"), again=["Bank of Japan deputy governor", "deputy governor#3"]),
  occ("Hiroshi", "vice minister of the environment"),
  occ("Kenji Morishige", "chief of its New York office"),
  occ("Kenji Morishige", "head of the Osaka branch"),
  occ("Shiro Tanimoto", "Gov.", end=("December 1989", "1989-12")),
  occ("Toru Kuwabara", "Executive Director"),
  occ("Eisaku Fujinami", "Prime Minister"),
  occ("Akira Shindo", "governorship", start=("December 1989", "1989-12")),
  occ("Akira Shindo", "Finance Ministry official"),
  occ("Kenji Morishige", "president of the think tank NRC", start=("1991", "1991")),
  occ("Kenji Morishige", "adviser to the Vietnamese central bank", start=("1993", "1993"), end=("1997", "1997")),
  occ("Kenji Morishige", "chaired a prefectural panel on flood control"),
  fact("Kenji Morishige", "causeOfDeath", "old age"),
  fact("Kenji Morishige", "deathPlace", "Kamakura"),
  fact("Kenji Morishige", "deathDate", "June 2"),
  fact("Kenji Morishige", "birthPlace", "Onomichi, Hiroshima Prefecture"),
  fact("Kenji Morishige", "education", "University of Tokyo", date=("1953", "1953")),
  fact("Kenji Morishige", "children", "Hiroshi"),
  fact("Kenji Morishige", "relatives", "Toru Kuwabara"),
  fact("Kenji Morishige", "award", "Grand Cordon of the Order of the Sacred Treasure", date=("1998", "1998")),
  fact("Kenji Morishige", "spouse", "Chieko"),
  fact("Chieko", "siblings", "Kuwabara#4"),
  fact("Toru Kuwabara", "siblings", "Chieko"),
  fact("Chieko", "deathDate", "2012", value="2012"),
  fact("Kenji Morishige", "children", "Makoto Morishige"),
  fact("Makoto Morishige", "occupation", "cellist"),
  ev("appointment", "entered the central bank", ("1953", "1953"), ["Kenji Morishige"]),
  ev("appointment", "was appointed", ("December 1984", "1984-12"), ["Kenji Morishige"]),
  ev("disclosure", "reported", ("March 1989", "1989-03"), ["Toru Kuwabara"]),
  ev("testimony", "admitted it", ("April 7", "1989-04-07"), ["Toru Kuwabara"]),
  ev("arrest", "was arrested", ("April 20", "1989-04-20"), ["Toru Kuwabara"]),
  ev("communication", "telephoned", None, ["Eisaku Fujinami", "Shiro Tanimoto"]),
  ev("departure", "resignation", ("April 24", "1989-04-24"), ["Kenji Morishige"]),
  ev("conviction", "got a suspended two-year sentence", ("1992", "1992"), ["Toru Kuwabara"]),
  ev("departure", "retired", ("December 1989", "1989-12"), ["Shiro Tanimoto"]),
  ev("appointment", "went to the former", ("December 1989", "1989-12"), ["Akira Shindo"]),
  ev("appointment", "became president", ("1991", "1991"), ["Kenji Morishige"]),
  ev("travel", "traveled to Hanoi", ("between 1993 and 1997", "1993/1997"), ["Kenji Morishige"]),
  ev("award", "was conferred", ("1998", "1998"), ["Kenji Morishige"]),
  ev("speech", "talk", ("2003", "2003"), ["Kenji Morishige"]),
  ev("disclosure", "disclosed", ("2003", "2003"), ["Kenji Morishige", "Shiro Tanimoto"]),
)

P("d37-22", """Gift Nkandu Sichone: a teacher of teachers

1947 – 2018

Prof Gift Nkandu Sichone, third vice-chancellor of the Copperbelt University, died of diabetes at Kitwe Central Hospital on 30 January 2018. She was the first woman in Zambia to lead a public university. Education Minister Brian Mwape described her passing as a national loss when he addressed mourners at Parklands.

She took office on 1 August 1998. The previous vice-chancellor, Dr Evaristo Kapoma, had been suspended in May by President Chanda's government after the students burned a bus, and it was on his personal advice that the Council turned to her. Sixteen months later, when lecturers who had not been paid since June went on strike, she led them herself to State House and held a four-hour meeting with the President. The arrears were paid; the minister who had withheld them, Syamukayumbu Haakuda, was sacked on 3 January 2000. He entered parliament for Monze as an opposition member in 2001 and there became, by his own account, her best friend.

Mrs Sichone, a daughter of the court clerk Nkandu Mulenga, was born at Mporokoso on 17 May 1947. She went to Chipembi Girls' and was in the first intake of the University of Zambia in 1966. In 1975 the University of Leeds awarded her a doctorate in education. From 1976 she lectured at Nkrumah Teachers' College in Kabwe, whose principal she was from 1983 to 1990.

On retirement in 2006 she was High Commissioner to Botswana for three years; her successor there was Dr Kapoma's son, Mutale. In 2011 she was invested with the Order of Distinguished Service, Second Division. She was an elder of the United Church of Zambia.

Her husband, Ackim Sichone, a mine captain whom she had married in 1969, died in the Mufulira disaster of 1970. She brought up their twins, Chola and Bwalya, alone. Both are medical doctors in Ndola.
""",
  occ("Gift Nkandu Sichone", "Prof"),
  occ("Gift Nkandu Sichone", "third vice-chancellor of the Copperbelt University", start=("1 August 1998", "1998-08-01"), end=("2006", "2006"), again=["lead a public university"]),
  occ("Brian Mwape", "Education Minister"),
  occ("Evaristo Kapoma", "previous vice-chancellor", end=("May", "1998-05")),
  occ("Chanda", "President", again=["President#2"]),
  occ("Syamukayumbu Haakuda", "minister", end=("3 January 2000", "2000-01-03")),
  occ("Syamukayumbu Haakuda", "opposition member", start=("2001", "2001"), again=["entered parliament for Monze"]),
  occ("Nkandu Mulenga", "court clerk"),
  occ("Gift Nkandu Sichone", "lectured at Nkrumah Teachers' College in Kabwe", start=("1976", "1976")),
  occ("Gift Nkandu Sichone", "principal", start=("1983", "1983"), end=("1990", "1990")),
  occ("Gift Nkandu Sichone", "High Commissioner to Botswana", start=("2006", "2006"), end=("for three years", "2009")),
  occ("Mutale", "her successor there", start=("for three years", "2009")),
  occ("Gift Nkandu Sichone", "elder of the United Church of Zambia"),
  occ("Ackim Sichone", "mine captain", end=("1970", "1970")),
  fact("Gift Nkandu Sichone", "causeOfDeath", "diabetes"),
  fact("Gift Nkandu Sichone", "deathPlace", "Kitwe Central Hospital"),
  fact("Gift Nkandu Sichone", "deathDate", "30 January 2018", value="2018-01-30"),
  fact("Gift Nkandu Sichone", "occupation", "teacher of teachers"),
  fact("Gift Nkandu Sichone", "father", "Nkandu Mulenga"),
  fact("Gift Nkandu Sichone", "birthPlace", "Mporokoso"),
  fact("Gift Nkandu Sichone", "birthDate", "17 May 1947", value="1947-05-17"),
  fact("Gift Nkandu Sichone", "education", "Chipembi Girls'"),
  fact("Gift Nkandu Sichone", "education", "University of Zambia", date=("1966", "1966")),
  fact("Gift Nkandu Sichone", "education", "University of Leeds", date=("1975", "1975")),
  fact("Evaristo Kapoma", "children", "Mutale"),
  fact("Gift Nkandu Sichone", "award", "Order of Distinguished Service, Second Division", date=("2011", "2011")),
  fact("Gift Nkandu Sichone", "religion", "United Church of Zambia"),
  fact("Gift Nkandu Sichone", "spouse", "Ackim Sichone", date=("1969", "1969")),
  fact("Ackim Sichone", "causeOfDeath", "Mufulira disaster"),
  fact("Ackim Sichone", "deathDate", "1970", value="1970"),
  fact("Gift Nkandu Sichone", "children", "Chola"),
  fact("Gift Nkandu Sichone", "children", "Bwalya"),
  fact("Ackim Sichone", "children", "Chola"),
  fact("Ackim Sichone", "children", "Bwalya"),
  fact("Chola", "siblings", "Bwalya"),
  fact("Chola", "occupation", "medical doctors"),
  fact("Bwalya", "occupation", "medical doctors"),
  fact("Chola", "residence", "Ndola"),
  fact("Bwalya", "residence", "Ndola"),
  ev("speech", "addressed mourners", None, ["Brian Mwape"]),
  ev("appointment", "took office", ("1 August 1998", "1998-08-01"), ["Gift Nkandu Sichone"]),
  ev("sanction", "had been suspended", ("May", "1998-05"), ["Evaristo Kapoma"]),
  ev("meeting", "four-hour meeting", ("Sixteen months later", "1999-12"), ["Gift Nkandu Sichone", "Chanda"]),
  ev("departure", "was sacked", ("3 January 2000", "2000-01-03"), ["Syamukayumbu Haakuda"]),
  ev("election", "entered parliament", ("2001", "2001"), ["Syamukayumbu Haakuda"]),
  ev("departure", "retirement", ("2006", "2006"), ["Gift Nkandu Sichone"]),
  ev("award", "was invested", ("2011", "2011"), ["Gift Nkandu Sichone"]),
)

P("d37-23", """Ambassador Ettore Malaspina di Brugnato

Veteran diplomat who opened the Trieste file

Rome, Jan. 18 — Ettore Malaspina di Brugnato, secretary-general of the Italian Foreign Ministry from 1969 to 1974, has died in his sleep in Lucca. He was 92.

“We lose a master,” Foreign Minister Silvio Carnevali wrote to the family.

Malaspina was born on 3 November 1909 in Genoa to a naval officer, Captain Uberto Malaspina, and Princess Xenia Dolgova, who was Russian Orthodox and taught him her language. He graduated in law at Pisa in 1931, passed the competition of 1933 and was posted to Tirana as vice-consul, then to Moscow. Interned in 1943 as second secretary in Budapest for refusing allegiance to the republic of Salò, he escaped in the following March.

As consul general in Zagreb (1951–1954) he conducted the first talks about the border with the Yugoslav negotiator Vjekoslav Prpić. The notes were disclosed in 1961 by Senator Aldo Fumagalli of the neo-fascist MSI, who accused him of treason; a disciplinary council under Ambassador Rodolfo Quaranta found in his favour within a month. He was ambassador to Belgrade himself from 1962. When he presented his credentials, Prpić, now chief of protocol, was standing at the door. In 1967 he moved to Moscow, replacing Quaranta.

He came back to Rome on 1 March 1969 to take over the secretariat-general from Giusto Pallavera, who had died at his desk. Minister Oreste Bixio retired him at sixty-five, against his will. Bixio was to be convicted in 1979 in the aircraft case; Malaspina, questioned by the parliamentary commission on 9 June 1977, had said merely that he had seen no aircraft.

A Knight Grand Cross of the Order of Merit (1970), he published three volumes of memoirs.

He married Countess Giulia Arrivabene in 1938. Widowed in 1990, he is survived by a daughter, Xenia, and by a grandson, Tancredi, consul in Perth.
""",
  occ("Ettore Malaspina di Brugnato", "secretary-general of the Italian Foreign Ministry", start=("1 March 1969", "1969-03-01"), end=("1974", "1974"), again=["secretariat-general"]),
  occ("Silvio Carnevali", "Foreign Minister"),
  occ("Uberto Malaspina", "Captain"),
  occ("Uberto Malaspina", "naval officer"),
  occ("Ettore Malaspina di Brugnato", "vice-consul"),
  occ("Ettore Malaspina di Brugnato", "second secretary in Budapest", end=("1943", "1943")),
  occ("Ettore Malaspina di Brugnato", "consul general in Zagreb", start=("1951", "1951"), end=("1954", "1954")),
  occ("Vjekoslav Prpić", "Yugoslav negotiator"),
  occ("Aldo Fumagalli", "Senator"),
  occ("Rodolfo Quaranta", "disciplinary council", start=("1961", "1961")),
  occ("Rodolfo Quaranta", "Ambassador#2"),
  occ("Ettore Malaspina di Brugnato", "ambassador to Belgrade", start=("1962", "1962"), end=("1967", "1967"), again=["Ambassador"]),
  occ("Vjekoslav Prpić", "chief of protocol", start=("1962", "1962")),
  occ("Ettore Malaspina di Brugnato", "moved to Moscow", start=("1967", "1967")),
  occ("Rodolfo Quaranta", "replacing", end=("1967", "1967")),
  occ("Giusto Pallavera", "secretariat-general", end=("1 March 1969", "1969-03-01")),
  occ("Oreste Bixio", "Minister#2"),
  occ("Tancredi", "consul in Perth"),
  fact("Ettore Malaspina di Brugnato", "deathPlace", "Lucca"),
  fact("Ettore Malaspina di Brugnato", "birthDate", "3 November 1909", value="1909-11-03"),
  fact("Ettore Malaspina di Brugnato", "birthPlace", "Genoa"),
  fact("Ettore Malaspina di Brugnato", "father", "Uberto Malaspina"),
  fact("Ettore Malaspina di Brugnato", "mother", "Xenia Dolgova"),
  fact("Uberto Malaspina", "spouse", "Xenia Dolgova"),
  fact("Xenia Dolgova", "religion", "Russian Orthodox"),
  fact("Ettore Malaspina di Brugnato", "education", "Pisa", date=("1931", "1931")),
  fact("Ettore Malaspina di Brugnato", "occupation", "diplomat"),
  fact("Aldo Fumagalli", "party", "MSI"),
  fact("Ettore Malaspina di Brugnato", "award", "Knight Grand Cross of the Order of Merit", date=("1970", "1970")),
  fact("Ettore Malaspina di Brugnato", "spouse", "Giulia Arrivabene", date=("1938", "1938")),
  fact("Giulia Arrivabene", "deathDate", "1990", value="1990"),
  fact("Ettore Malaspina di Brugnato", "children", "Xenia#2"),
  fact("Ettore Malaspina di Brugnato", "relatives", "Tancredi"),
  ev("communication", "wrote to the family", None, ["Silvio Carnevali"]),
  ev("appointment", "was posted", None, ["Ettore Malaspina di Brugnato"]),
  ev("arrest", "Interned", ("1943", "1943"), ["Ettore Malaspina di Brugnato"]),
  ev("meeting", "first talks", None, ["Ettore Malaspina di Brugnato", "Vjekoslav Prpić"]),
  ev("disclosure", "were disclosed", ("1961", "1961"), ["Aldo Fumagalli", "Ettore Malaspina di Brugnato"]),
  ev("investigation", "disciplinary council", ("1961", "1961"), ["Rodolfo Quaranta", "Ettore Malaspina di Brugnato"]),
  ev("appointment", "presented his credentials", ("1962", "1962"), ["Ettore Malaspina di Brugnato"]),
  ev("appointment", "moved to Moscow", ("1967", "1967"), ["Ettore Malaspina di Brugnato"]),
  ev("travel", "came back to Rome", ("1 March 1969", "1969-03-01"), ["Ettore Malaspina di Brugnato"]),
  ev("appointment", "take over", ("1 March 1969", "1969-03-01"), ["Ettore Malaspina di Brugnato", "Giusto Pallavera"]),
  ev("departure", "retired him", None, ["Oreste Bixio", "Ettore Malaspina di Brugnato"]),
  ev("conviction", "convicted", ("1979", "1979"), ["Oreste Bixio"]),
  ev("testimony", "questioned", ("9 June 1977", "1977-06-09"), ["Ettore Malaspina di Brugnato"]),
)

P("d37-24", """DEATH OF A FORMER MAYOR.

One of the oldest and most respected citizens of Wakaroa passed away at his residence, Tay Street, on Monday evening, in the person of Mr. Duncan McAusland, in his seventy-ninth year. He had been ailing since Easter with bronchitis.

The late Mr. McAusland was a native of Paisley, Scotland, where he was born on the 12th of April, 1834, and learned the trade of a baker with his uncle, Bailie Andrew McAusland. He landed from the ship Strathallan in January, 1859, was at the Dunstan diggings in '62, and opened a store in this town in the same year. He was returned to the Provincial Council for the Wakaroa district in 1867, and again in 1871; on the second occasion he beat Captain Fraser-Tod by four votes, and the Captain, who had accused the returning officer of fraud, wrote him a handsome apology.

On the town being made a borough in 1874 Mr. McAusland was elected its first mayor. The late Mr. Ebenezer Hislop succeeded him in December, 1877, but was unseated in the May following by the Magistrate, Mr. Lowther Ward, he being interested in the gas contract; and Mr. McAusland was called upon to resume the chain, which he wore until 1882. In that year he journeyed to Wellington with the Town Clerk, Mr. Tansley, and had an interview with the Premier concerning the railway. It will be remembered that Mr. Tansley was subsequently arrested in Sydney, and received three years.

The deceased stood for Parliament against the Hon. Robert Begg in 1884, without success. He was chairman of the High School Board for eleven years, an elder of First Church, and a Past Master of Lodge St. Andrew.

He was twice married, his first wife, Miss Janet Rule, having died in 1870. His second, formerly Mrs. Hislop, survives him, with three sons, one of whom, the Rev. James McAusland, is minister at Riverton. Councillor Peter McAusland is another.
""",
  occ("Duncan McAusland", "first mayor", start=("1874", "1874"), end=("December, 1877", "1877-12")),
  occ("Duncan McAusland", "resume the chain", start=("May following", "1878-05"), end=("1882", "1882")),
  occ("Andrew McAusland", "Bailie"),
  occ("Duncan McAusland", "Provincial Council for the Wakaroa district", start=("1867", "1867")),
  occ("Fraser-Tod", "Captain"),
  occ("Ebenezer Hislop", "succeeded him", start=("December, 1877", "1877-12"), end=("May following", "1878-05")),
  occ("Lowther Ward", "Magistrate"),
  occ("Tansley", "Town Clerk"),
  occ("Duncan McAusland", "chairman of the High School Board"),
  occ("Duncan McAusland", "elder of First Church"),
  occ("Duncan McAusland", "Past Master of Lodge St. Andrew"),
  occ("James McAusland", "Rev."),
  occ("James McAusland", "minister at Riverton"),
  occ("Peter McAusland", "Councillor"),
  fact("Duncan McAusland", "deathPlace", "Tay Street"),
  fact("Duncan McAusland", "deathDate", "Monday evening"),
  fact("Duncan McAusland", "residence", "Wakaroa"),
  fact("Duncan McAusland", "causeOfDeath", "bronchitis"),
  fact("Duncan McAusland", "birthPlace", "Paisley, Scotland"),
  fact("Duncan McAusland", "birthDate", "12th of April, 1834", value="1834-04-12"),
  fact("Duncan McAusland", "occupation", "baker"),
  fact("Duncan McAusland", "relatives", "Andrew McAusland"),
  fact("Duncan McAusland", "spouse", "Janet Rule"),
  fact("Janet Rule", "deathDate", "1870", value="1870"),
  fact("Duncan McAusland", "spouse", "Mrs. Hislop"),
  fact("Ebenezer Hislop", "spouse", "Mrs. Hislop"),
  fact("Duncan McAusland", "children", "James McAusland"),
  fact("Duncan McAusland", "children", "Peter McAusland"),
  fact("James McAusland", "siblings", "Peter McAusland"),
  ev("travel", "landed", ("January, 1859", "1859-01"), ["Duncan McAusland"]),
  ev("election", "was returned", ("1867", "1867"), ["Duncan McAusland"]),
  ev("election", "beat", ("1871", "1871"), ["Duncan McAusland", "Fraser-Tod"]),
  ev("communication", "wrote him a handsome apology", None, ["Fraser-Tod"]),
  ev("election", "was elected", ("1874", "1874"), ["Duncan McAusland"]),
  ev("appointment", "succeeded him", ("December, 1877", "1877-12"), ["Ebenezer Hislop"]),
  ev("departure", "was unseated", ("May following", "1878-05"), ["Ebenezer Hislop", "Lowther Ward"]),
  ev("appointment", "was called upon", ("May following", "1878-05"), ["Duncan McAusland"]),
  ev("travel", "journeyed to Wellington", ("that year", "1882"), ["Duncan McAusland", "Tansley"]),
  ev("meeting", "interview with the Premier", ("that year", "1882"), ["Duncan McAusland", "Tansley"]),
  ev("arrest", "was subsequently arrested", None, ["Tansley"]),
  ev("conviction", "received three years", None, ["Tansley"]),
  ev("candidacy", "stood for Parliament", ("1884", "1884"), ["Duncan McAusland", "Robert Begg"]),
)

P("d37-25", """Former Supreme Court justice Aviva Rotman-Peled dies at 80

Retired Supreme Court justice Aviva Rotman-Peled, who headed the commission of inquiry into the Ma'agan reservoir collapse, died on Tuesday night at Hadassah Mount Scopus in Jerusalem following a long battle with cancer. She was 80.

President Yoram Shalit, once her law clerk, eulogized her as a judge “who listened with a pencil”.

Rotman-Peled was born in Czernowitz in 1938 to Mendel Rotman, a tailor, and his wife Perla. The family, who survived the deportation to Transnistria, reached Haifa by ship in March 1948. She served in the Nahal Brigade, studied law at the Hebrew University, and became the first woman to be Haifa district attorney, in 1979.

She was named to the Haifa District Court in 1984 and to the Supreme Court in August 1993, together with Eliezer Zamir, later its president. In 1997 she disqualified herself from hearing the appeal of former interior minister Shlomo Elbaz, against whom she had testified as a young prosecutor. Zamir wrote the decision which upheld his conviction; Elbaz entered Ma'asiyahu Prison on January 4, 1998, and was released after 16 months.

The government of prime minister Dov Hadari appointed the Rotman-Peled Commission in November 2004. Its report, published on June 12, 2005, recommended that water commissioner Uzi Tamir be dismissed. Tamir quit that night. His minister, Gila Avrahami, refused to step down, but lost her place on the Likud list in the primaries of January 2006.

She retired from the bench upon reaching 70, her seat going to Judge Hani Khoury of Nazareth, and was awarded the Israel Prize in 2011. She headed the Press Council until 2015.

She is survived by her husband, Prof. Amnon Peled, whom she married in 1962 and who was rector of the Technion, three children – among them the filmmaker Noga Peled – and nine grandchildren. Her brother Zvi fell in the Six Day War.
""",
  occ("Aviva Rotman-Peled", "Supreme Court justice", start=("August 1993", "1993-08"), end=("reaching 70", "2008"), again=["Supreme Court justice#2", "Supreme Court#3"]),
  occ("Aviva Rotman-Peled", "headed the commission of inquiry into the Ma'agan reservoir collapse", start=("November 2004", "2004-11"), end=("June 12, 2005", "2005-06-12"), again=["Rotman-Peled Commission"]),
  occ("Yoram Shalit", "President"),
  occ("Yoram Shalit", "law clerk"),
  occ("Aviva Rotman-Peled", "Haifa district attorney", start=("1979", "1979")),
  occ("Aviva Rotman-Peled", "Haifa District Court", start=("1984", "1984"), end=("August 1993", "1993-08")),
  occ("Eliezer Zamir", "Supreme Court#3", start=("August 1993", "1993-08")),
  occ("Eliezer Zamir", "its president"),
  occ("Shlomo Elbaz", "interior minister"),
  occ("Aviva Rotman-Peled", "prosecutor"),
  occ("Dov Hadari", "prime minister"),
  occ("Uzi Tamir", "water commissioner", end=("that night", "2005-06-12")),
  occ("Gila Avrahami", "minister#3"),
  occ("Hani Khoury", "Judge"),
  occ("Hani Khoury", "her seat", start=("reaching 70", "2008")),
  occ("Aviva Rotman-Peled", "headed the Press Council", end=("2015", "2015")),
  occ("Amnon Peled", "Prof."),
  occ("Amnon Peled", "rector of the Technion"),
  fact("Aviva Rotman-Peled", "deathDate", "Tuesday night"),
  fact("Aviva Rotman-Peled", "deathPlace", "Hadassah Mount Scopus in Jerusalem"),
  fact("Aviva Rotman-Peled", "causeOfDeath", "cancer"),
  fact("Aviva Rotman-Peled", "birthPlace", "Czernowitz"),
  fact("Aviva Rotman-Peled", "birthDate", "1938", value="1938"),
  fact("Aviva Rotman-Peled", "father", "Mendel Rotman"),
  fact("Mendel Rotman", "occupation", "tailor"),
  fact("Aviva Rotman-Peled", "mother", "Perla"),
  fact("Mendel Rotman", "spouse", "Perla"),
  fact("Aviva Rotman-Peled", "militaryService", "Nahal Brigade"),
  fact("Aviva Rotman-Peled", "education", "Hebrew University"),
  fact("Gila Avrahami", "party", "Likud"),
  fact("Aviva Rotman-Peled", "award", "Israel Prize", date=("2011", "2011")),
  fact("Aviva Rotman-Peled", "spouse", "Amnon Peled", date=("1962", "1962")),
  fact("Aviva Rotman-Peled", "children", "Noga Peled"),
  fact("Amnon Peled", "children", "Noga Peled"),
  fact("Noga Peled", "occupation", "filmmaker"),
  fact("Aviva Rotman-Peled", "siblings", "Zvi"),
  fact("Zvi", "causeOfDeath", "fell in the Six Day War"),
  ev("speech", "eulogized", None, ["Yoram Shalit", "Aviva Rotman-Peled"]),
  ev("travel", "reached Haifa", ("March 1948", "1948-03"), ["Aviva Rotman-Peled"]),
  ev("appointment", "became", ("1979", "1979"), ["Aviva Rotman-Peled"]),
  ev("appointment", "was named", ("1984", "1984"), ["Aviva Rotman-Peled"]),
  ev("recusal", "disqualified herself", ("1997", "1997"), ["Aviva Rotman-Peled", "Shlomo Elbaz"]),
  ev("testimony", "had testified", None, ["Aviva Rotman-Peled", "Shlomo Elbaz"]),
  ev("conviction", "conviction", None, ["Shlomo Elbaz"]),
  ev("arrest", "entered Ma'asiyahu Prison", ("January 4, 1998", "1998-01-04"), ["Shlomo Elbaz"]),
  ev("appointment", "appointed", ("November 2004", "2004-11"), ["Aviva Rotman-Peled", "Dov Hadari"]),
  ev("disclosure", "published", ("June 12, 2005", "2005-06-12"), ["Aviva Rotman-Peled", "Uzi Tamir"]),
  ev("departure", "quit", ("that night", "2005-06-12"), ["Uzi Tamir"]),
  ev("election", "lost her place", ("January 2006", "2006-01"), ["Gila Avrahami"]),
  ev("departure", "retired", ("reaching 70", "2008"), ["Aviva Rotman-Peled"]),
  ev("award", "was awarded", ("2011", "2011"), ["Aviva Rotman-Peled"]),
)

P("d37-26", """Dr Apinun Rattanakosol-Wong, former governor of Bangkok, dies

Dr Apinun Rattanakosol-Wong, who was elected governor of Bangkok in 1985 and again in 1989, died peacefully on Saturday at Siriraj Hospital, three weeks after a fall. He was 94. A bathing rite was held at Wat That Thong yesterday at 4pm, presided over by Privy Councillor ACM Prasong Thewakul.

Born in Thonburi on July 11, 1929, Dr Apinun was a sanitary engineer. He finished at Suankularb Wittayalai School and Chulalongkorn University, and received his doctorate from Delft in 1961. For sixteen years he was an official of the Public Works Department; he had risen to deputy director-general when in October 1976 the Thanom-era general Kriang Sutthisan, by then interior minister, transferred him to an inactive post. He resigned the next day.

Running as an independent in November 1985, he beat the Democrat candidate, MR Sukhuma Devakul, by 200,000 votes. Ms Sukhuma, later foreign minister, sent orchids. He opened 37 canals. In 1990 the National Counter Corruption Commission began an inquiry into the purchase of dredgers and found that his deputy, Pol Lt Col Wirat Chamnong, had received 12 million baht. Wirat was sentenced to nine years in May 1992. The governor, who told the commission in person that he ought to have known, left office two months before his term was up; permanent secretary Khunying Oraphan Sae-Tang acted in his place until the election of January 1993.

He was appointed a senator in 1996 and travelled to Phnom Penh for the United Nations in 1999 to advise on the sewers. He received the Knight Grand Cross (First Class) of the Order of the White Elephant in 1991.

Dr Apinun is survived by his wife of 63 years, Khunying Suda, a son, Thanit, managing director of Siam Dredging, and a daughter, Assoc Prof Alisa. Royal-sponsored cremation is set for June 9.
""",
  occ("Apinun Rattanakosol-Wong", "governor of Bangkok", start=("1985", "1985"), end=("two months before his term was up", "1992"), again=["governor of Bangkok#2"]),
  occ("Prasong Thewakul", "Privy Councillor"),
  occ("Prasong Thewakul", "ACM"),
  occ("Apinun Rattanakosol-Wong", "official of the Public Works Department", end=("the next day", "1976-10")),
  occ("Apinun Rattanakosol-Wong", "deputy director-general", end=("October 1976", "1976-10")),
  occ("Kriang Sutthisan", "general#2"),
  occ("Kriang Sutthisan", "interior minister", start=None, end=None),
  occ("Sukhuma Devakul", "foreign minister"),
  occ("Wirat Chamnong", "his deputy"),
  occ("Wirat Chamnong", "Pol Lt Col"),
  occ("Oraphan Sae-Tang", "permanent secretary"),
  occ("Oraphan Sae-Tang", "acted in his place", end=("January 1993", "1993-01")),
  occ("Apinun Rattanakosol-Wong", "senator", start=("1996", "1996")),
  occ("Thanit", "managing director of Siam Dredging"),
  occ("Alisa", "Assoc Prof"),
  fact("Apinun Rattanakosol-Wong", "deathDate", "Saturday"),
  fact("Apinun Rattanakosol-Wong", "deathPlace", "Siriraj Hospital"),
  fact("Apinun Rattanakosol-Wong", "causeOfDeath", "a fall"),
  fact("Apinun Rattanakosol-Wong", "birthPlace", "Thonburi"),
  fact("Apinun Rattanakosol-Wong", "birthDate", "July 11, 1929", value="1929-07-11"),
  fact("Apinun Rattanakosol-Wong", "occupation", "sanitary engineer"),
  fact("Apinun Rattanakosol-Wong", "education", "Suankularb Wittayalai School"),
  fact("Apinun Rattanakosol-Wong", "education", "Chulalongkorn University"),
  fact("Apinun Rattanakosol-Wong", "education", "Delft", date=("1961", "1961")),
  fact("Sukhuma Devakul", "party", "Democrat"),
  fact("Apinun Rattanakosol-Wong", "award", "Knight Grand Cross (First Class) of the Order of the White Elephant", date=("1991", "1991")),
  fact("Apinun Rattanakosol-Wong", "spouse", "Khunying Suda"),
  fact("Apinun Rattanakosol-Wong", "children", "Thanit"),
  fact("Apinun Rattanakosol-Wong", "children", "Alisa"),
  fact("Khunying Suda", "children", "Thanit"),
  fact("Khunying Suda", "children", "Alisa"),
  ev("election", "was elected", ("1985", "1985"), ["Apinun Rattanakosol-Wong"]),
  ev("appointment", "transferred him", ("October 1976", "1976-10"), ["Kriang Sutthisan", "Apinun Rattanakosol-Wong"]),
  ev("departure", "resigned", ("the next day", "1976-10"), ["Apinun Rattanakosol-Wong"]),
  ev("candidacy", "Running as an independent", ("November 1985", "1985-11"), ["Apinun Rattanakosol-Wong", "Sukhuma Devakul"]),
  ev("election", "beat", ("November 1985", "1985-11"), ["Apinun Rattanakosol-Wong", "Sukhuma Devakul"]),
  ev("investigation", "inquiry", ("1990", "1990"), ["Wirat Chamnong"]),
  ev("conviction", "was sentenced", ("May 1992", "1992-05"), ["Wirat Chamnong"]),
  ev("testimony", "told the commission", None, ["Apinun Rattanakosol-Wong"]),
  ev("departure", "left office", ("two months before his term was up", "1992"), ["Apinun Rattanakosol-Wong"]),
  ev("appointment", "was appointed", ("1996", "1996"), ["Apinun Rattanakosol-Wong"]),
  ev("travel", "travelled to Phnom Penh", ("1999", "1999"), ["Apinun Rattanakosol-Wong"]),
  ev("award", "received the Knight Grand Cross", ("1991", "1991"), ["Apinun Rattanakosol-Wong"]),
)

P("d37-27", """Jarmila Hradecká, 1940–2019. Secretary of two presidents

Jarmila Hradecká, head of the Office of the President of the Republic in Prague between 1990 and 1998, died in Litomyšl on 26 September 2019. A heart complaint had troubled her for years; she was 79.

To a generation of foreign ambassadors she was the voice on the telephone. A doctor of philosophy from Charles University (1964) and a Protestant pastor's daughter, she lost her post at the Academy of Sciences in 1972 for signing a letter, and washed windows until her arrest in May 1979, for which she spent eleven months in Opava prison. In the cell she met Dana Kubelková, the future ombudswoman, who was sentenced at the same trial to three years.

President Ludvík Seifert, a friend from those years, appointed her on 8 January 1990. Her quarrel with his chief adviser, the writer Oldřich Pánek, was of the kind that Prague lives on. Pánek told Czech Radio in February 1993 that she opened the president's mail; she replied in a two-page letter; he packed his things on 1 March and went as cultural attaché to Lisbon. His replacement was the diplomat Ivan Mach, whom she married in 1995.

She stayed on when Jiří Tomeš moved into the Castle in 1996, but left in the summer of 1998 after he had received the arms dealer Richard Vlk without telling her. A Senate committee heard her on the matter that November. In 2000, as a candidate of the Christian Democrats, she won the Senate seat for Svitavy from the committee's chairman, Vladimír Dostál, and sat until 2006.

Hradecká was born in Litomyšl on 1 April 1940. She held the Order of Tomáš Garrigue Masaryk, which Seifert had refused to give her and Tomeš's successor, Eva Lorencová, did in 2008.

She leaves Ivan Mach, her husband; Tereza, her daughter by the late violinist Josef Hradecký; and a sister in Canada.
""",
  occ("Jarmila Hradecká", "head of the Office of the President of the Republic", start=("8 January 1990", "1990-01-08"), end=("summer of 1998", "1998-22"), again=["Secretary of two presidents"]),
  occ("Jarmila Hradecká", "post at the Academy of Sciences", end=("1972", "1972")),
  occ("Dana Kubelková", "ombudswoman"),
  occ("Ludvík Seifert", "President#2"),
  occ("Oldřich Pánek", "chief adviser", end=("1 March", "1993-03-01")),
  occ("Oldřich Pánek", "cultural attaché to Lisbon", start=("1 March", "1993-03-01")),
  occ("Ivan Mach", "replacement", start=("1 March", "1993-03-01")),
  occ("Jiří Tomeš", "moved into the Castle", start=("1996", "1996")),
  occ("Jarmila Hradecká", "Senate seat for Svitavy", start=("2000", "2000"), end=("2006", "2006")),
  occ("Vladimír Dostál", "chairman"),
  occ("Vladimír Dostál", "Senate seat for Svitavy", end=("2000", "2000")),
  occ("Eva Lorencová", "Tomeš's successor"),
  fact("Jarmila Hradecká", "deathPlace", "Litomyšl"),
  fact("Jarmila Hradecká", "deathDate", "26 September 2019", value="2019-09-26"),
  fact("Jarmila Hradecká", "causeOfDeath", "heart complaint"),
  fact("Jarmila Hradecká", "education", "Charles University", date=("1964", "1964")),
  fact("Jarmila Hradecká", "occupation", "washed windows"),
  fact("Oldřich Pánek", "occupation", "writer"),
  fact("Ivan Mach", "occupation", "diplomat"),
  fact("Jarmila Hradecká", "spouse", "Ivan Mach", date=("1995", "1995")),
  fact("Richard Vlk", "occupation", "arms dealer"),
  fact("Jarmila Hradecká", "party", "Christian Democrats", date=("2000", "2000")),
  fact("Jarmila Hradecká", "birthPlace", "Litomyšl#2"),
  fact("Jarmila Hradecká", "birthDate", "1 April 1940", value="1940-04-01"),
  fact("Jarmila Hradecká", "award", "Order of Tomáš Garrigue Masaryk", date=("2008", "2008")),
  fact("Jarmila Hradecká", "children", "Tereza"),
  fact("Josef Hradecký", "children", "Tereza"),
  fact("Josef Hradecký", "occupation", "violinist"),
  ev("departure", "lost her post", ("1972", "1972"), ["Jarmila Hradecká"]),
  ev("arrest", "arrest", ("May 1979", "1979-05"), ["Jarmila Hradecká"]),
  ev("meeting", "met", None, ["Jarmila Hradecká", "Dana Kubelková"]),
  ev("conviction", "was sentenced", None, ["Dana Kubelková"]),
  ev("appointment", "appointed her", ("8 January 1990", "1990-01-08"), ["Ludvík Seifert", "Jarmila Hradecká"]),
  ev("communication", "letter#2", ("February 1993", "1993-02"), ["Jarmila Hradecká", "Oldřich Pánek"]),
  ev("departure", "packed his things", ("1 March", "1993-03-01"), ["Oldřich Pánek"]),
  ev("appointment", "moved into the Castle", ("1996", "1996"), ["Jiří Tomeš"]),
  ev("departure", "left in the summer", ("summer of 1998", "1998-22"), ["Jarmila Hradecká"]),
  ev("meeting", "had received", ("summer of 1998", "1998-22"), ["Jiří Tomeš", "Richard Vlk"]),
  ev("testimony", "heard her", ("that November", "1998-11"), ["Jarmila Hradecká"]),
  ev("candidacy", "candidate of the Christian Democrats", ("2000", "2000"), ["Jarmila Hradecká"]),
  ev("election", "won the Senate seat", ("2000", "2000"), ["Jarmila Hradecká", "Vladimír Dostál"]),
  ev("award", "did in 2008", ("2008", "2008"), ["Jarmila Hradecká", "Eva Lorencová"]),
)

P("d37-28", """Prefect, mayor, minister: Kouadio Assamoi-Blé is no more

ABIDJAN, 22 August (AIP) – Former Interior Minister Kouadio Assamoi-Blé died on Sunday in Paris, where he had been evacuated after a heart attack, his son Serge told AIP. He was 78.

The government spokesman, Minister Aminata Cissé-Touré, paid tribute to “a servant of the State who feared only God” and announced that the deceased would be buried on 10 September at Dimbokro.

Born in 1938 at Dimbokro, the late prefect attended the classical lycée in Abidjan and held a diploma of the Institute of Higher Overseas Studies in Paris (1963). He was appointed sub-prefect of Sinfra in January 1964, and thereafter prefect of Korhogo and of Daloa. In November 1980 he ran for mayor of Dimbokro on the PDCI-RDA ticket, and won against the outgoing mayor, Yao N'Goran, a planter, whose daughter Akissi was his wife. Father-in-law and son-in-law did not speak until 1984.

It was in March 1990, in the midst of the student strikes, that he was called to the Interior in place of General Oumar Bakayoko. He had lecturers Joseph Gnaoré and Laurent Zadi arrested on 18 February 1992; Zadi was sentenced to a year, amnestied in July, and became a minister himself in 2000. Assamoi-Blé stepped down in December 1993 upon the death of the President. He then sat on the Economic and Social Council.

Arrested in his turn at the time of the coup of 1999, he owed his release to a telephone call from Gnaoré, who was adviser to the junta. The two men gave a lecture together at Bouaké on 5 May 2007 on forgiveness.

Commander of the National Order since 1985, he was a fervent Catholic.

The late Assamoi-Blé leaves a widow, Akissi, and six children, including Serge Assamoi, director of customs at San Pedro, and magistrate Estelle Assamoi.
""",
  occ("Kouadio Assamoi-Blé", "Interior Minister", start=("March 1990", "1990-03"), end=("December 1993", "1993-12"), again=["called to the Interior"]),
  occ("Aminata Cissé-Touré", "government spokesman"),
  occ("Aminata Cissé-Touré", "Minister#2"),
  occ("Kouadio Assamoi-Blé", "sub-prefect of Sinfra", start=("January 1964", "1964-01")),
  occ("Kouadio Assamoi-Blé", "prefect of Korhogo and of Daloa"),
  occ("Kouadio Assamoi-Blé", "mayor of Dimbokro", start=("November 1980", "1980-11")),
  occ("Yao N'Goran", "outgoing mayor", end=("November 1980", "1980-11")),
  occ("Oumar Bakayoko", "General"),
  occ("Oumar Bakayoko", "in place of", end=("March 1990", "1990-03")),
  occ("Joseph Gnaoré", "lecturers"),
  occ("Laurent Zadi", "lecturers"),
  occ("Laurent Zadi", "minister#2", start=("2000", "2000")),
  occ("Kouadio Assamoi-Blé", "Economic and Social Council"),
  occ("Joseph Gnaoré", "adviser to the junta"),
  occ("Serge Assamoi", "director of customs at San Pedro"),
  occ("Estelle Assamoi", "magistrate"),
  fact("Kouadio Assamoi-Blé", "deathDate", "Sunday"),
  fact("Kouadio Assamoi-Blé", "deathPlace", "Paris"),
  fact("Kouadio Assamoi-Blé", "causeOfDeath", "heart attack"),
  fact("Kouadio Assamoi-Blé", "birthDate", "1938", value="1938"),
  fact("Kouadio Assamoi-Blé", "birthPlace", "Dimbokro#2"),
  fact("Kouadio Assamoi-Blé", "education", "classical lycée in Abidjan"),
  fact("Kouadio Assamoi-Blé", "education", "Institute of Higher Overseas Studies in Paris", date=("1963", "1963")),
  fact("Kouadio Assamoi-Blé", "party", "PDCI-RDA"),
  fact("Yao N'Goran", "occupation", "planter"),
  fact("Yao N'Goran", "children", "Akissi"),
  fact("Akissi", "father", "Yao N'Goran"),
  fact("Kouadio Assamoi-Blé", "spouse", "Akissi"),
  fact("Kouadio Assamoi-Blé", "award", "Commander of the National Order", date=("1985", "1985")),
  fact("Kouadio Assamoi-Blé", "religion", "Catholic"),
  fact("Kouadio Assamoi-Blé", "children", "Serge Assamoi"),
  fact("Kouadio Assamoi-Blé", "children", "Estelle Assamoi"),
  ev("speech", "paid tribute", None, ["Aminata Cissé-Touré", "Kouadio Assamoi-Blé"]),
  ev("appointment", "was appointed", ("January 1964", "1964-01"), ["Kouadio Assamoi-Blé"]),
  ev("candidacy", "ran for mayor", ("November 1980", "1980-11"), ["Kouadio Assamoi-Blé", "Yao N'Goran"]),
  ev("election", "won", ("November 1980", "1980-11"), ["Kouadio Assamoi-Blé", "Yao N'Goran"]),
  ev("appointment", "was called", ("March 1990", "1990-03"), ["Kouadio Assamoi-Blé"]),
  ev("arrest", "arrested", ("18 February 1992", "1992-02-18"), ["Joseph Gnaoré", "Laurent Zadi", "Kouadio Assamoi-Blé"]),
  ev("conviction", "was sentenced", None, ["Laurent Zadi"]),
  ev("appointment", "became a minister", ("2000", "2000"), ["Laurent Zadi"]),
  ev("departure", "stepped down", ("December 1993", "1993-12"), ["Kouadio Assamoi-Blé"]),
  ev("arrest", "Arrested in his turn", ("1999", "1999"), ["Kouadio Assamoi-Blé"]),
  ev("communication", "telephone call", ("1999", "1999"), ["Joseph Gnaoré"]),
  ev("speech", "lecture#2", ("5 May 2007", "2007-05-05"), ["Kouadio Assamoi-Blé", "Joseph Gnaoré"]),
)

P("d37-29", """Constance Merriweather Todd, 97, pioneering federal judge in Georgia

By a staff writer

U.S. District Judge Constance Merriweather Todd, the first Black woman on the federal bench in Georgia, died Sunday at her home in Macon. She was 97.

Her daughter, Atlanta attorney Denise Todd Ellison, confirmed the death and said Judge Todd had suffered from congestive heart failure.

A sharecropper's child, Constance Merriweather was born in Sparta, Ga., on Sept. 9, 1926. She graduated from Spelman College in 1947 and from Howard University School of Law in 1950, and in 1953 went into practice with Horace Todd, whom she married the same year. Mr. Todd, a World War II veteran of the 92nd Infantry Division, ran for mayor of Macon in 1967, the first Black candidate since Reconstruction, and lost. She managed the campaign.

The couple were arrested with 60 others in Albany in July 1962. Sheriff Z.T. Coker called her as a witness at his own trial nine years later on a charge of beating prisoners; she testified that he had beaten nobody while she was looking. He was acquitted, and resigned.

Gov. Lamar Peabody named her to the Bibb County juvenile court in 1973. President Jimmy Carter nominated her to the District Court in June 1979, and the Senate confirmed her on Oct. 31. U.S. Sen. Dorsey Talmadge Wynn, who had held up the nomination for three months, later telephoned her every Christmas.

She recused herself from the Macon school case in 1981 because her husband had filed it; her colleague Wilbur Owens Crane took it over, and his order of 1983 closed two schools. She served as chief judge of the Middle District from 1990, when Crane stepped aside, until she took senior status in 1996.

She received the Thurgood Marshall Award of the American Bar Association in 1999.

Mr. Todd died in 1988. In addition to her daughter, Judge Todd is survived by a son, the Rev. Horace Todd Jr. of Savannah, an A.M.E. pastor.
""",
  occ("Constance Merriweather Todd", "U.S. District Judge", start=("Oct. 31", "1979-10-31"), end=("1996", "1996"), again=["federal bench in Georgia", "District Court", "federal judge"]),
  occ("Constance Merriweather Todd", "Bibb County juvenile court", start=("1973", "1973")),
  occ("Z.T. Coker", "Sheriff"),
  occ("Lamar Peabody", "Gov."),
  occ("Jimmy Carter", "President"),
  occ("Dorsey Talmadge Wynn", "U.S. Sen."),
  occ("Wilbur Owens Crane", "colleague"),
  occ("Constance Merriweather Todd", "chief judge of the Middle District", start=("1990", "1990"), end=("1996", "1996")),
  occ("Wilbur Owens Crane", "when Crane stepped aside", end=("1990", "1990")),
  occ("Horace Todd Jr.", "Rev."),
  occ("Horace Todd Jr.", "A.M.E. pastor"),
  fact("Constance Merriweather Todd", "ethnicity", "Black"),
  fact("Constance Merriweather Todd", "deathDate", "Sunday"),
  fact("Constance Merriweather Todd", "deathPlace", "Macon"),
  fact("Constance Merriweather Todd", "causeOfDeath", "congestive heart failure"),
  fact("Constance Merriweather Todd", "children", "Denise Todd Ellison"),
  fact("Denise Todd Ellison", "occupation", "attorney"),
  fact("Denise Todd Ellison", "residence", "Atlanta"),
  fact("Constance Merriweather Todd", "birthName", "Constance Merriweather#3"),
  fact("Constance Merriweather Todd", "birthPlace", "Sparta"),
  fact("Constance Merriweather Todd", "birthDate", "Sept. 9, 1926", value="1926-09-09"),
  fact("Constance Merriweather Todd", "education", "Spelman College", date=("1947", "1947")),
  fact("Constance Merriweather Todd", "education", "Howard University School of Law", date=("1950", "1950")),
  fact("Constance Merriweather Todd", "spouse", "Horace Todd", date=("1953", "1953")),
  fact("Horace Todd", "militaryService", "92nd Infantry Division"),
  fact("Horace Todd", "ethnicity", "Black#2"),
  fact("Constance Merriweather Todd", "award", "Thurgood Marshall Award", date=("1999", "1999")),
  fact("Horace Todd", "deathDate", "1988", value="1988"),
  fact("Constance Merriweather Todd", "children", "Horace Todd Jr."),
  fact("Horace Todd", "children", "Denise Todd Ellison"),
  fact("Horace Todd", "children", "Horace Todd Jr."),
  fact("Horace Todd Jr.", "residence", "Savannah"),
  fact("Horace Todd Jr.", "religion", "A.M.E."),
  ev("candidacy", "ran for mayor", ("1967", "1967"), ["Horace Todd"]),
  ev("election", "lost", ("1967", "1967"), ["Horace Todd"]),
  ev("arrest", "were arrested", ("July 1962", "1962-07"), ["Constance Merriweather Todd", "Horace Todd"]),
  ev("testimony", "testified", ("nine years later", "1971"), ["Constance Merriweather Todd", "Z.T. Coker"]),
  ev("departure", "resigned", None, ["Z.T. Coker"]),
  ev("appointment", "named her", ("1973", "1973"), ["Lamar Peabody", "Constance Merriweather Todd"]),
  ev("appointment", "nominated", ("June 1979", "1979-06"), ["Jimmy Carter", "Constance Merriweather Todd"]),
  ev("appointment", "confirmed her", ("Oct. 31", "1979-10-31"), ["Constance Merriweather Todd"]),
  ev("communication", "telephoned", None, ["Dorsey Talmadge Wynn", "Constance Merriweather Todd"]),
  ev("recusal", "recused herself", ("1981", "1981"), ["Constance Merriweather Todd"]),
  ev("departure", "stepped aside", ("1990", "1990"), ["Wilbur Owens Crane"]),
  ev("departure", "took senior status", ("1996", "1996"), ["Constance Merriweather Todd"]),
  ev("award", "received the Thurgood Marshall Award", ("1999", "1999"), ["Constance Merriweather Todd"]),
)

P("d37-30", """Kaupunginjohtaja Veikko Ristolainen in memoriam

Veikko Ristolainen, city manager of Kotka for twenty-four years, died in his home town on 8 May after a brief illness. He was born in Sortavala on 17 December 1930.

The war took his home and his father, Sergeant Eino Ristolainen, who fell at Ihantala in 1944. With his mother, Hilja, he came as an evacuee to Savonlinna, where he passed his matriculation in 1950. He obtained a degree in administration from the School of Social Sciences in Helsinki, and was municipal secretary in Sulkava before Kotka called him as deputy city manager in 1962.

In March 1966 the city council elected him to succeed Onni Paatelo. The Social Democrats had wanted Member of Parliament Reino Lampi; when Lampi lost the vote by one, he withdrew to Helsinki, became Minister of the Interior two years after that, and in 1971 appeared at the opening of the new harbour with a speech full of praise. Ristolainen, a member of the Agrarian League, never forgot either day.

He visited Tallinn in 1968 on behalf of the twin towns and fifteen times more. In 1983 the finance director, Pertti Kuisma, was arrested for embezzlement. Ristolainen offered his resignation on 2 February, which the council refused; he was given a written reprimand by Governor Erkki Salmela of the province of Kymi. Kuisma was sentenced to four years.

He retired at the end of 1990. Riitta Paatelo-Hyvönen, the daughter of his predecessor, was chosen in his stead and held the post until 2004.

The President of the Republic granted him the title of kaupunkineuvos in 1991. He was a reserve captain, and chairman of the Kymenlaakso Orchestra for thirty years.

Veikko is missed by his wife Aune, née Turunen, to whom he was married in 1957, his sons Juha and Ilkka with their families, and colleagues.

Antti Vesala
The writer was Ristolainen's secretary from 1979 to 1990.
""",
  occ("Veikko Ristolainen", "city manager of Kotka", start=("March 1966", "1966-03"), end=("end of 1990", "1990-12"), again=["Kaupunginjohtaja"]),
  occ("Eino Ristolainen", "Sergeant"),
  occ("Veikko Ristolainen", "municipal secretary in Sulkava", end=("1962", "1962")),
  occ("Veikko Ristolainen", "deputy city manager", start=("1962", "1962"), end=("March 1966", "1966-03")),
  occ("Onni Paatelo", "succeed", end=("March 1966", "1966-03"), again=["his predecessor"]),
  occ("Reino Lampi", "Member of Parliament"),
  occ("Reino Lampi", "Minister of the Interior", start=("two years after that", "1968")),
  occ("Pertti Kuisma", "finance director", end=None),
  occ("Erkki Salmela", "Governor"),
  occ("Riitta Paatelo-Hyvönen", "chosen in his stead", start=("end of 1990", "1990-12"), end=("2004", "2004")),
  occ("Veikko Ristolainen", "reserve captain"),
  occ("Veikko Ristolainen", "chairman of the Kymenlaakso Orchestra"),
  occ("Antti Vesala", "Ristolainen's secretary", start=("1979", "1979"), end=("1990#2", "1990")),
  fact("Veikko Ristolainen", "deathDate", "8 May"),
  fact("Veikko Ristolainen", "causeOfDeath", "brief illness"),
  fact("Veikko Ristolainen", "birthPlace", "Sortavala"),
  fact("Veikko Ristolainen", "birthDate", "17 December 1930", value="1930-12-17"),
  fact("Veikko Ristolainen", "father", "Eino Ristolainen"),
  fact("Eino Ristolainen", "deathPlace", "Ihantala"),
  fact("Eino Ristolainen", "deathDate", "1944", value="1944"),
  fact("Veikko Ristolainen", "mother", "Hilja"),
  fact("Veikko Ristolainen", "education", "School of Social Sciences in Helsinki"),
  fact("Reino Lampi", "party", "Social Democrats"),
  fact("Veikko Ristolainen", "party", "Agrarian League"),
  fact("Riitta Paatelo-Hyvönen", "father", "Onni Paatelo"),
  fact("Onni Paatelo", "children", "Riitta Paatelo-Hyvönen"),
  fact("Veikko Ristolainen", "award", "kaupunkineuvos", date=("1991", "1991")),
  fact("Veikko Ristolainen", "spouse", "Aune", date=("1957", "1957")),
  fact("Aune", "birthName", "Turunen"),
  fact("Veikko Ristolainen", "children", "Juha"),
  fact("Veikko Ristolainen", "children", "Ilkka"),
  fact("Aune", "children", "Juha"),
  fact("Aune", "children", "Ilkka"),
  ev("appointment", "called him", ("1962", "1962"), ["Veikko Ristolainen"]),
  ev("election", "elected him", ("March 1966", "1966-03"), ["Veikko Ristolainen", "Onni Paatelo"]),
  ev("election", "lost the vote", ("March 1966", "1966-03"), ["Reino Lampi"]),
  ev("appointment", "became", ("two years after that", "1968"), ["Reino Lampi"]),
  ev("speech", "speech", ("1971", "1971"), ["Reino Lampi"]),
  ev("travel", "visited Tallinn", ("1968", "1968"), ["Veikko Ristolainen"]),
  ev("arrest", "was arrested", ("1983", "1983"), ["Pertti Kuisma"]),
  ev("sanction", "written reprimand", ("1983", "1983"), ["Veikko Ristolainen", "Erkki Salmela"]),
  ev("conviction", "was sentenced", None, ["Pertti Kuisma"]),
  ev("departure", "retired", ("end of 1990", "1990-12"), ["Veikko Ristolainen"]),
  ev("appointment", "was chosen", ("end of 1990", "1990-12"), ["Riitta Paatelo-Hyvönen"]),
  ev("award", "granted", ("1991", "1991"), ["Veikko Ristolainen"]),
)

P("d37-31", """Coronel Everaldo Quintino da Mata: 1918–1996

The retired colonel Everaldo Quintino da Mata, federal intervenor in Goiás for eleven weeks of 1964 and the last survivor of the Brazilian expedition's staff in Italy, was found dead on Friday in his flat in Copacabana, the victim of a gas leak. He had turned 78 the week before.

A native of Campina Grande, in Paraíba, where he was born on 6 September 1918, he entered the Realengo Military School in 1936. He embarked for Naples in July 1944 as aide-de-camp to General Otaviano Bessone, whose letters home he carried, and was decorated with the American Bronze Star after Montese.

President-Marshal Aníbal Freire chose him on 9 May 1964 to replace Governor Mauro Borba, who had been arrested at his ranch three days before. Da Mata confined himself to paying salaries. When Justice Minister Gama Lacerda ordered him to dismiss forty judges, he flew to Brasília, spent a morning with the minister, and came back with a list of two. One of them, Judge Benedito Ximenes, who presided over the state court of appeal, resigned before he could be touched. On 25 July the assembly elected Deputy Otávio Rassi, and the colonel handed over the palace to him.

Freire is said to have offered him an embassy. He asked instead for the Army Library, and directed it from 1965 until 1971. In 1979 he testified before the amnesty committee on behalf of Borba, who regained his rights that August and sat in the Senate from 1983 on. Ximenes, elected to the Academy of Letters of Goiás in 1986, devoted his speech to “a soldier with clean hands”.

He was a spiritist, a chess master, and three times a candidate for city councilman in Rio for the small Humanist Party.

A widower since 1991 of the pianist Glória Teffé, he leaves one daughter, Major Sílvia da Mata, a military doctor.
""",
  occ("Everaldo Quintino da Mata", "colonel", again=["Coronel"]),
  occ("Everaldo Quintino da Mata", "federal intervenor in Goiás", start=("9 May 1964", "1964-05-09"), end=("25 July", "1964-07-25")),
  occ("Everaldo Quintino da Mata", "aide-de-camp to General Otaviano Bessone", start=("July 1944", "1944-07")),
  occ("Otaviano Bessone", "General"),
  occ("Aníbal Freire", "President-Marshal"),
  occ("Mauro Borba", "Governor", end=("three days before", "1964-05-06")),
  occ("Gama Lacerda", "Justice Minister"),
  occ("Benedito Ximenes", "Judge"),
  occ("Benedito Ximenes", "presided over the state court of appeal", end=("1964", "1964")),
  occ("Otávio Rassi", "Deputy"),
  occ("Otávio Rassi", "handed over the palace", start=("25 July", "1964-07-25")),
  occ("Everaldo Quintino da Mata", "Army Library", start=("1965", "1965"), end=("1971", "1971")),
  occ("Mauro Borba", "Senate", start=("1983", "1983")),
  occ("Benedito Ximenes", "Academy of Letters of Goiás", start=("1986", "1986")),
  occ("Sílvia da Mata", "Major"),
  fact("Everaldo Quintino da Mata", "deathDate", "Friday"),
  fact("Everaldo Quintino da Mata", "deathPlace", "Copacabana"),
  fact("Everaldo Quintino da Mata", "causeOfDeath", "gas leak"),
  fact("Everaldo Quintino da Mata", "birthPlace", "Campina Grande"),
  fact("Everaldo Quintino da Mata", "birthDate", "6 September 1918", value="1918-09-06"),
  fact("Everaldo Quintino da Mata", "education", "Realengo Military School", date=("1936", "1936")),
  fact("Everaldo Quintino da Mata", "militaryService", "Brazilian expedition's staff in Italy", date=("July 1944", "1944-07")),
  fact("Everaldo Quintino da Mata", "award", "Bronze Star"),
  fact("Everaldo Quintino da Mata", "religion", "spiritist"),
  fact("Everaldo Quintino da Mata", "occupation", "chess master"),
  fact("Everaldo Quintino da Mata", "party", "Humanist Party"),
  fact("Everaldo Quintino da Mata", "spouse", "Glória Teffé"),
  fact("Glória Teffé", "deathDate", "1991", value="1991"),
  fact("Glória Teffé", "occupation", "pianist"),
  fact("Everaldo Quintino da Mata", "children", "Sílvia da Mata"),
  fact("Sílvia da Mata", "occupation", "military doctor"),
  ev("travel", "embarked", ("July 1944", "1944-07"), ["Everaldo Quintino da Mata"]),
  ev("award", "was decorated", None, ["Everaldo Quintino da Mata"]),
  ev("appointment", "chose him", ("9 May 1964", "1964-05-09"), ["Aníbal Freire", "Everaldo Quintino da Mata"]),
  ev("arrest", "arrested", ("three days before", "1964-05-06"), ["Mauro Borba"]),
  ev("travel", "flew to Brasília", ("1964", "1964"), ["Everaldo Quintino da Mata"]),
  ev("meeting", "spent a morning with the minister", ("1964", "1964"), ["Everaldo Quintino da Mata", "Gama Lacerda"]),
  ev("departure", "resigned", ("1964", "1964"), ["Benedito Ximenes"]),
  ev("election", "the assembly elected", ("25 July", "1964-07-25"), ["Otávio Rassi"]),
  ev("departure", "handed over the palace", ("25 July", "1964-07-25"), ["Everaldo Quintino da Mata", "Otávio Rassi"]),
  ev("testimony", "testified", ("1979", "1979"), ["Everaldo Quintino da Mata", "Mauro Borba"]),
  ev("election", "elected to the Academy", ("1986", "1986"), ["Benedito Ximenes"]),
  ev("speech", "speech", ("1986", "1986"), ["Benedito Ximenes", "Everaldo Quintino da Mata"]),
  ev("candidacy", "candidate for city councilman", None, ["Everaldo Quintino da Mata"]),
)

P("d37-32", """Former Treasury sec-gen Norsiah dies at 79

KUALA LUMPUR: Tan Sri Norsiah Abdul Wahid, the first woman to be Secretary-General of the Treasury, died at 4.15am today at Pantai Hospital of complications from pneumonia. She was 79. She was laid to rest at the Bukit Kiara Muslim Cemetery after Zohor prayers.

Chief Secretary to the Government Tan Sri Azlan Mokhtar, who began his career as her special officer in 1992, said she had taught a generation of officers to say no.

Norsiah was born in Kuala Pilah, Negri Sembilan, on July 3, 1944, the fourth child of headmaster Abdul Wahid Sulong. Educated at Tunku Kurshiah College and the University of Malaya, she joined the Malayan civil service as an assistant secretary in 1967. A Fulbright scholarship took her to Syracuse, where she obtained a master's degree in 1975.

After serving as state financial officer of Perak she rose to be director of the budget in 1989. In June 1996 she was promoted secretary-general in succession to Tan Sri Ramli Hashim, who had resigned to stand in a by-election, which he lost. Her refusal in February 1998 to sign a guarantee for a steel company was leaked to the foreign press; Finance Minister Datuk Seri Halim Darus summoned her, and the next morning she was transferred to the National Archives as director-general. The steel company failed that October. Halim, called by a royal commission in 2001, gave evidence that the decision had been his; he was later fined RM50,000 for false declaration of assets.

She retired in 1999, when the Treasury was already under her former deputy, Tan Sri Gopal Menon, and was chancellor of Universiti Nilai from 2005 until 2012. She was conferred the Panglima Setia Mahkota, which carries the title Tan Sri, in 1997.

She leaves her husband, retired judge Datuk Idris Jaafar, two sons and a daughter, the novelist Intan Idris.
""",
  occ("Norsiah Abdul Wahid", "Secretary-General of the Treasury", start=("June 1996", "1996-06"), end=("February 1998", "1998-02"), again=["secretary-general", "Treasury sec-gen"]),
  occ("Azlan Mokhtar", "Chief Secretary to the Government"),
  occ("Azlan Mokhtar", "special officer", start=("1992", "1992")),
  occ("Abdul Wahid Sulong", "headmaster"),
  occ("Norsiah Abdul Wahid", "assistant secretary", start=("1967", "1967")),
  occ("Norsiah Abdul Wahid", "state financial officer of Perak"),
  occ("Norsiah Abdul Wahid", "director of the budget", start=("1989", "1989"), end=("June 1996", "1996-06")),
  occ("Ramli Hashim", "in succession to", end=("June 1996", "1996-06")),
  occ("Halim Darus", "Finance Minister"),
  occ("Norsiah Abdul Wahid", "director-general", start=("the next morning", "1998-02"), end=("1999", "1999")),
  occ("Gopal Menon", "deputy"),
  occ("Gopal Menon", "Treasury was already under"),
  occ("Norsiah Abdul Wahid", "chancellor of Universiti Nilai", start=("2005", "2005"), end=("2012", "2012")),
  occ("Idris Jaafar", "judge"),
  fact("Norsiah Abdul Wahid", "deathDate", "today"),
  fact("Norsiah Abdul Wahid", "deathPlace", "Pantai Hospital"),
  fact("Norsiah Abdul Wahid", "causeOfDeath", "complications from pneumonia"),
  fact("Norsiah Abdul Wahid", "religion", "Muslim"),
  fact("Norsiah Abdul Wahid", "birthPlace", "Kuala Pilah, Negri Sembilan"),
  fact("Norsiah Abdul Wahid", "birthDate", "July 3, 1944", value="1944-07-03"),
  fact("Norsiah Abdul Wahid", "father", "Abdul Wahid Sulong"),
  fact("Norsiah Abdul Wahid", "education", "Tunku Kurshiah College"),
  fact("Norsiah Abdul Wahid", "education", "University of Malaya"),
  fact("Norsiah Abdul Wahid", "award", "Fulbright scholarship"),
  fact("Norsiah Abdul Wahid", "education", "Syracuse", date=("1975", "1975")),
  fact("Norsiah Abdul Wahid", "award", "Panglima Setia Mahkota", date=("1997", "1997")),
  fact("Norsiah Abdul Wahid", "spouse", "Idris Jaafar"),
  fact("Norsiah Abdul Wahid", "children", "Intan Idris"),
  fact("Idris Jaafar", "children", "Intan Idris"),
  fact("Intan Idris", "occupation", "novelist"),
  ev("appointment", "joined", ("1967", "1967"), ["Norsiah Abdul Wahid"]),
  ev("appointment", "was promoted", ("June 1996", "1996-06"), ["Norsiah Abdul Wahid"]),
  ev("departure", "had resigned", None, ["Ramli Hashim"]),
  ev("candidacy", "stand in a by-election", None, ["Ramli Hashim"]),
  ev("election", "lost", None, ["Ramli Hashim"]),
  ev("disclosure", "was leaked", ("February 1998", "1998-02"), ["Norsiah Abdul Wahid"]),
  ev("meeting", "summoned her", ("February 1998", "1998-02"), ["Halim Darus", "Norsiah Abdul Wahid"]),
  ev("appointment", "was transferred", ("the next morning", "1998-02"), ["Norsiah Abdul Wahid"]),
  ev("testimony", "gave evidence", ("2001", "2001"), ["Halim Darus"]),
  ev("sanction", "was later fined", None, ["Halim Darus"]),
  ev("departure", "retired in 1999", ("1999", "1999"), ["Norsiah Abdul Wahid"]),
  ev("award", "was conferred", ("1997", "1997"), ["Norsiah Abdul Wahid"]),
)

P("d37-33", """Obituary

THE HON. MR. THEOPHILUS ST. J. DA COSTA, C.B.E.

The Colony learned with sorrow on Tuesday of the passing of the Hon. Theophilus St. John Da Costa, C.B.E., sometime Colonial Treasurer of British Guiana, who succumbed to malaria at his residence in Main Street, Georgetown, at the age of sixty-three.

Mr. Da Costa, who came of an old Portuguese family of Water Street, was born on the 2nd February, 1872, and was a scholar of Queen's College. He entered the Treasury as a fifth-class clerk in 1889. Step by step he rose, until in July, 1919, on the transfer of Mr. W. H. Prendergast to the Gold Coast, he was appointed Treasurer by His Excellency Sir Gilbert Loring, the first man born in the Colony to hold the office. Sir Gilbert's successor, Sir Cecil Rodbard, differed from him upon the sugar loan, and the pages of this newspaper will recall the debate in the Court of Policy of the 14th March, 1923, when Mr. Da Costa read out the Governor's own minute. He was placed upon leave the following day. The Secretary of State, to whom he had cabled, reinstated him in June; Sir Cecil was translated to Fiji before the year was out.

He proceeded to London in 1926 with the delegation headed by the late Dr. A. R. Thibou, then Mayor of Georgetown, and gave evidence before the Parliamentary Commission. In 1930 he retired on pension. He was elected to the Legislative Council for Demerara River in 1931, defeating Mr. Nelson Cannonier, who petitioned against the return and failed.

He was created C.B.E. in the Birthday Honours of 1928. He was a devout Roman Catholic and a Knight of St. Gregory.

Mr. Da Costa married in 1898 Miss Amelia Gomes, sister of the Rev. Fr. Gomes, S.J., and had issue: Dr. J. V. Da Costa, Government Medical Officer at New Amsterdam, and Mrs. Thibou, the Mayor's widow.
""",
  occ("Theophilus St. John Da Costa", "Colonial Treasurer of British Guiana", start=("July, 1919", "1919-07"), end=("1930", "1930"), again=["Treasurer#2"]),
  occ("Theophilus St. John Da Costa", "fifth-class clerk", start=("1889", "1889")),
  occ("W. H. Prendergast", "on the transfer of", end=("July, 1919", "1919-07")),
  occ("Gilbert Loring", "His Excellency"),
  occ("Cecil Rodbard", "Sir Gilbert's successor", end=("before the year was out", "1923"), again=["Governor"]),
  occ("Cecil Rodbard", "translated to Fiji", start=("before the year was out", "1923")),
  occ("A. R. Thibou", "Mayor of Georgetown"),
  occ("A. R. Thibou", "headed by", start=("1926", "1926")),
  occ("Theophilus St. John Da Costa", "Legislative Council for Demerara River", start=("1931", "1931")),
  occ("Fr. Gomes", "Rev. Fr."),
  occ("J. V. Da Costa", "Government Medical Officer at New Amsterdam"),
  fact("Theophilus St. John Da Costa", "causeOfDeath", "malaria"),
  fact("Theophilus St. John Da Costa", "deathPlace", "Main Street, Georgetown"),
  fact("Theophilus St. John Da Costa", "ethnicity", "Portuguese"),
  fact("Theophilus St. John Da Costa", "birthDate", "2nd February, 1872", value="1872-02-02"),
  fact("Theophilus St. John Da Costa", "education", "Queen's College"),
  fact("Theophilus St. John Da Costa", "award", "C.B.E.#3", date=("1928", "1928")),
  fact("Theophilus St. John Da Costa", "religion", "Roman Catholic"),
  fact("Theophilus St. John Da Costa", "award", "Knight of St. Gregory"),
  fact("Theophilus St. John Da Costa", "spouse", "Amelia Gomes", date=("1898", "1898")),
  fact("Amelia Gomes", "siblings", "Fr. Gomes"),
  fact("Theophilus St. John Da Costa", "children", "J. V. Da Costa"),
  fact("Amelia Gomes", "children", "J. V. Da Costa"),
  fact("Theophilus St. John Da Costa", "children", "Mrs. Thibou"),
  fact("A. R. Thibou", "spouse", "Mrs. Thibou"),
  ev("appointment", "entered the Treasury", ("1889", "1889"), ["Theophilus St. John Da Costa"]),
  ev("departure", "transfer", ("July, 1919", "1919-07"), ["W. H. Prendergast"]),
  ev("appointment", "was appointed", ("July, 1919", "1919-07"), ["Theophilus St. John Da Costa", "Gilbert Loring"]),
  ev("disclosure", "read out the Governor's own minute", ("14th March, 1923", "1923-03-14"), ["Theophilus St. John Da Costa", "Cecil Rodbard"]),
  ev("sanction", "was placed upon leave", ("the following day", "1923-03-15"), ["Theophilus St. John Da Costa"]),
  ev("communication", "had cabled", None, ["Theophilus St. John Da Costa"]),
  ev("appointment", "reinstated him", ("June", "1923-06"), ["Theophilus St. John Da Costa"]),
  ev("departure", "was translated to Fiji", ("before the year was out", "1923"), ["Cecil Rodbard"]),
  ev("travel", "proceeded to London", ("1926", "1926"), ["Theophilus St. John Da Costa", "A. R. Thibou"]),
  ev("testimony", "gave evidence", ("1926", "1926"), ["Theophilus St. John Da Costa"]),
  ev("departure", "retired on pension", ("1930", "1930"), ["Theophilus St. John Da Costa"]),
  ev("election", "was elected", ("1931", "1931"), ["Theophilus St. John Da Costa", "Nelson Cannonier"]),
  ev("award", "was created C.B.E.", ("1928", "1928"), ["Theophilus St. John Da Costa"]),
)

P("d37-34", """Seyed Mahdi Kashanchi, governor who floated the rial, dies at 86

Tehran, Feb. 23 – Seyed Mahdi Kashanchi, the fourth governor of the Central Bank after the Islamic Revolution, died of respiratory failure in Tehran on Thursday evening. IRNA said that he would be buried in Isfahan, his birthplace.

Kashanchi was born in 1938 to a merchant of the bazaar. He received a bachelor's degree from the Tehran Faculty of Law in 1960 and a PhD in economics from the University of Colorado in 1968, and on his return was employed as a researcher by Bank Sepah. In September 1979, finance minister Ali Ardakani-Nik appointed him chairman of that bank, a position from which he was dismissed in 1981 after he had protested in writing against the nationalization of a brother's factory.

He was teaching at Shahid Beheshti University when President Mohsen Tabesh recalled him. He took over the Central Bank on October 2, 1989 from Majid Qasemi-Rad, who had been offered the Vienna embassy. Kashanchi unified the exchange rate in March 1993. It failed; he appeared before the Majles on January 11, 1994, and when deputy Abbas Sheibani-Far asked whether he regretted it he answered “every morning.” He was replaced in September by his own vice governor, Hamid Noorbakhsh-Asl, and Ardakani-Nik, who had returned to the ministry, published a letter of thanks.

In 1995 a court summoned both men over the foreign debts. Noorbakhsh-Asl was barred from public office for three years; Kashanchi was acquitted. He visited Washington in April 1999 as a member of the delegation to the World Bank, the first trip there of an Iranian banker of his rank since 1980. He ran for the Assembly of the Isfahan city council in 2003 and did not get in.

He is survived by his wife, Forough, a pediatrician, and their three children. His elder brother, Ayatollah Hassan Kashanchi, was Friday prayer leader of Kashan.
""",
  occ("Seyed Mahdi Kashanchi", "fourth governor of the Central Bank", start=("October 2, 1989", "1989-10-02"), end=("September#2", "1994-09"), again=["took over the Central Bank", "governor"]),
  occ("Seyed Mahdi Kashanchi", "researcher", start=("1968", "1968")),
  occ("Ali Ardakani-Nik", "finance minister"),
  occ("Seyed Mahdi Kashanchi", "chairman of that bank", start=("September 1979", "1979-09"), end=("1981", "1981")),
  occ("Seyed Mahdi Kashanchi", "teaching at Shahid Beheshti University", end=("October 2, 1989", "1989-10-02")),
  occ("Mohsen Tabesh", "President"),
  occ("Majid Qasemi-Rad", "took over the Central Bank", end=("October 2, 1989", "1989-10-02")),
  occ("Abbas Sheibani-Far", "deputy"),
  occ("Hamid Noorbakhsh-Asl", "vice governor", end=("September#2", "1994-09")),
  occ("Hamid Noorbakhsh-Asl", "was replaced", start=("September#2", "1994-09")),
  occ("Ali Ardakani-Nik", "returned to the ministry"),
  occ("Seyed Mahdi Kashanchi", "member of the delegation to the World Bank", start=("April 1999", "1999-04")),
  occ("Hassan Kashanchi", "Ayatollah"),
  occ("Hassan Kashanchi", "Friday prayer leader of Kashan"),
  fact("Seyed Mahdi Kashanchi", "causeOfDeath", "respiratory failure"),
  fact("Seyed Mahdi Kashanchi", "deathPlace", "Tehran#2"),
  fact("Seyed Mahdi Kashanchi", "deathDate", "Thursday evening"),
  fact("Seyed Mahdi Kashanchi", "birthPlace", "Isfahan"),
  fact("Seyed Mahdi Kashanchi", "birthDate", "1938", value="1938"),
  fact("Seyed Mahdi Kashanchi", "education", "Tehran Faculty of Law", date=("1960", "1960")),
  fact("Seyed Mahdi Kashanchi", "education", "University of Colorado", date=("1968", "1968")),
  fact("Seyed Mahdi Kashanchi", "nationality", "Iranian"),
  fact("Seyed Mahdi Kashanchi", "occupation", "banker"),
  fact("Seyed Mahdi Kashanchi", "spouse", "Forough"),
  fact("Forough", "occupation", "pediatrician"),
  fact("Seyed Mahdi Kashanchi", "siblings", "Hassan Kashanchi"),
  ev("appointment", "appointed him", ("September 1979", "1979-09"), ["Ali Ardakani-Nik", "Seyed Mahdi Kashanchi"]),
  ev("departure", "was dismissed", ("1981", "1981"), ["Seyed Mahdi Kashanchi"]),
  ev("communication", "protested in writing", None, ["Seyed Mahdi Kashanchi"]),
  ev("appointment", "recalled him", None, ["Mohsen Tabesh", "Seyed Mahdi Kashanchi"]),
  ev("appointment", "took over", ("October 2, 1989", "1989-10-02"), ["Seyed Mahdi Kashanchi", "Majid Qasemi-Rad"]),
  ev("testimony", "appeared before the Majles", ("January 11, 1994", "1994-01-11"), ["Seyed Mahdi Kashanchi", "Abbas Sheibani-Far"]),
  ev("departure", "was replaced", ("September#2", "1994-09"), ["Seyed Mahdi Kashanchi", "Hamid Noorbakhsh-Asl"]),
  ev("communication", "letter of thanks", ("September#2", "1994-09"), ["Ali Ardakani-Nik", "Seyed Mahdi Kashanchi"]),
  ev("investigation", "summoned both men", ("1995", "1995"), ["Seyed Mahdi Kashanchi", "Hamid Noorbakhsh-Asl"]),
  ev("sanction", "was barred", None, ["Hamid Noorbakhsh-Asl"]),
  ev("travel", "visited Washington", ("April 1999", "1999-04"), ["Seyed Mahdi Kashanchi"]),
  ev("candidacy", "ran for the Assembly", ("2003", "2003"), ["Seyed Mahdi Kashanchi"]),
  ev("election", "did not get in", ("2003", "2003"), ["Seyed Mahdi Kashanchi"]),
)

P("d37-35", """Lt.-Gen. Pieter van Aardt-Steyn; hero of two armies

Lieutenant-General Pieter “Piet Perd” van Aardt-Steyn, who became Chief of the South African Army in 1995 having spent two years helping Umkhonto we Sizwe commanders to put on his uniform, died of Alzheimer's disease in George on 7 November at 82.

A butcher's son from Cradock, he was born on 30 June 1939. He matriculated at Gill College, and in 1961 passed out of the Military Academy at Saldanha with the sword of honour. As a commandant he led 61 Mechanised Battalion across the Angolan border in September 1983; what he saw there he set down in a letter to the then defence minister, Kobus Malherbe. Malherbe had him transferred to the catering school. There he stayed until March 1990, when Malherbe lost his portfolio.

In April 1993 he first met Sizwe Mabandla, later Deputy Chief, in a Pretoria steakhouse. “We had shot at each other,” Mabandla said at the funeral service. The integration talks they led lasted nine months. President Nelson Mandela appointed Van Aardt-Steyn Chief of the Army on 1 July 1995 on the retirement of General Hannes Brink, and it was Mabandla who followed him in September 1998.

In October 1997 he appeared before the Truth and Reconciliation Commission, of his own accord, and named the officers who had ordered the Calueque raid. One, Colonel Gert Opperman-Louw, was charged in 2002 and convicted of perjury. Old comrades cut him; the Council of Military Veterans struck his name from its roll in December of that year and restored it, at Brink's request, in 2010.

He was awarded the Southern Cross Decoration in 1984 and the Star of South Africa (Gold) in 1998. For twelve years he was an elder of the Dutch Reformed Church.

He married Elsabé Roux, a nurse, in 1964. She and their sons, Louis and Deon, survive him.
""",
  occ("Pieter van Aardt-Steyn", "Lieutenant-General", again=["Lt.-Gen."]),
  occ("Pieter van Aardt-Steyn", "Chief of the South African Army", start=("1 July 1995", "1995-07-01"), end=("September 1998", "1998-09"), again=["Chief of the Army"]),
  occ("Pieter van Aardt-Steyn", "commandant"),
  occ("Pieter van Aardt-Steyn", "led 61 Mechanised Battalion", start=("September 1983", "1983-09")),
  occ("Kobus Malherbe", "defence minister", end=("March 1990", "1990-03")),
  occ("Pieter van Aardt-Steyn", "catering school", end=("March 1990", "1990-03")),
  occ("Sizwe Mabandla", "Deputy Chief"),
  occ("Nelson Mandela", "President"),
  occ("Hannes Brink", "General#2"),
  occ("Hannes Brink", "on the retirement of", end=("1 July 1995", "1995-07-01")),
  occ("Sizwe Mabandla", "followed him", start=("September 1998", "1998-09")),
  occ("Gert Opperman-Louw", "Colonel"),
  occ("Pieter van Aardt-Steyn", "elder of the Dutch Reformed Church"),
  fact("Pieter van Aardt-Steyn", "alias", "Piet Perd"),
  fact("Pieter van Aardt-Steyn", "causeOfDeath", "Alzheimer's disease"),
  fact("Pieter van Aardt-Steyn", "deathPlace", "George"),
  fact("Pieter van Aardt-Steyn", "deathDate", "7 November"),
  fact("Pieter van Aardt-Steyn", "birthPlace", "Cradock"),
  fact("Pieter van Aardt-Steyn", "birthDate", "30 June 1939", value="1939-06-30"),
  fact("Pieter van Aardt-Steyn", "education", "Gill College"),
  fact("Pieter van Aardt-Steyn", "education", "Military Academy at Saldanha", date=("1961", "1961")),
  fact("Pieter van Aardt-Steyn", "award", "sword of honour", date=("1961", "1961")),
  fact("Pieter van Aardt-Steyn", "award", "Southern Cross Decoration", date=("1984", "1984")),
  fact("Pieter van Aardt-Steyn", "award", "Star of South Africa (Gold)", date=("1998#2", "1998")),
  fact("Pieter van Aardt-Steyn", "religion", "Dutch Reformed Church"),
  fact("Pieter van Aardt-Steyn", "spouse", "Elsabé Roux", date=("1964", "1964")),
  fact("Elsabé Roux", "occupation", "nurse"),
  fact("Pieter van Aardt-Steyn", "children", "Louis"),
  fact("Pieter van Aardt-Steyn", "children", "Deon"),
  fact("Elsabé Roux", "children", "Louis"),
  fact("Elsabé Roux", "children", "Deon"),
  ev("communication", "letter to the then defence minister", None, ["Pieter van Aardt-Steyn", "Kobus Malherbe"]),
  ev("sanction", "had him transferred", None, ["Kobus Malherbe", "Pieter van Aardt-Steyn"]),
  ev("departure", "lost his portfolio", ("March 1990", "1990-03"), ["Kobus Malherbe"]),
  ev("meeting", "first met", ("April 1993", "1993-04"), ["Pieter van Aardt-Steyn", "Sizwe Mabandla"]),
  ev("speech", "said at the funeral service", None, ["Sizwe Mabandla"]),
  ev("meeting", "integration talks", ("1993", "1993"), ["Pieter van Aardt-Steyn", "Sizwe Mabandla"]),
  ev("appointment", "appointed", ("1 July 1995", "1995-07-01"), ["Nelson Mandela", "Pieter van Aardt-Steyn"]),
  ev("departure", "retirement", ("1 July 1995", "1995-07-01"), ["Hannes Brink"]),
  ev("appointment", "followed him", ("September 1998", "1998-09"), ["Sizwe Mabandla"]),
  ev("testimony", "appeared before the Truth and Reconciliation Commission", ("October 1997", "1997-10"), ["Pieter van Aardt-Steyn"]),
  ev("disclosure", "named the officers", ("October 1997", "1997-10"), ["Pieter van Aardt-Steyn", "Gert Opperman-Louw"]),
  ev("conviction", "convicted", None, ["Gert Opperman-Louw"]),
  ev("investigation", "was charged", ("2002", "2002"), ["Gert Opperman-Louw"]),
  ev("sanction", "struck his name", ("December of that year", "2002-12"), ["Pieter van Aardt-Steyn"]),
  ev("award", "was awarded", ("1984", "1984"), ["Pieter van Aardt-Steyn"]),
)

P("d37-36", """Dame Philippa Wetherell

Civil servant who told ministers what they did not wish to hear

Dame Philippa Wetherell, permanent secretary at the Department of Transport from 1987 to 1994, has died aged 89 of vascular dementia.

It was Wetherell whom the select committee chairman, Gordon Ashe, kept for five hours on 12 June 1990 over the sale of the ferries. She would say only that she had advised the secretary of state; Cecily Marchmont, for her part, told the Commons the next day that no advice had been given. On 20 June, Wetherell's minute was printed in the Guardian. Marchmont resigned. An inquiry by a retired judge, Sir Lionel Baird, established that the leaker was the minister's own special adviser, Toby Farr, who later became MP for Hallam North and, in 2009, wrote a handsome tribute to both women.

Born in Huddersfield, Philippa was the only child of Frank Wetherell, a bus driver, and Edith (nee Sykes), a mender in a mill. From Greenhead high school she won a place at Somerville College, Oxford, where she took a first in classics in 1955. She joined the Ministry of Transport the same year and was private secretary to two ministers, the second of whom, Ernest Rigby, took her to the Cabinet Office in 1966. After a spell as economic counsellor in Washington (1971-74), she came back as under-secretary for railways, and in 1983 moved to the Treasury as second permanent secretary.

Her arrival at the top followed the sudden death of Sir Kenneth Loomis in July 1987. He had taught her to sail, and left her his boat.

In retirement she was principal of St Hild's College, Durham (1994-2001). She was appointed CB in 1981 and DCB in 1989.

In 1980 she married Ernest Rigby, who had left parliament the year before; he died in 1993. She is survived by her stepdaughter, the playwright Anna Rigby.

• Philippa Mary Wetherell, civil servant, born 4 October 1933; died 9 January 2023
""",
  occ("Philippa Wetherell", "permanent secretary at the Department of Transport", start=("1987", "1987"), end=("1994", "1994")),
  occ("Gordon Ashe", "select committee chairman", start=None, end=None),
  occ("Cecily Marchmont", "secretary of state", end=("20 June", "1990-06-20")),
  occ("Lionel Baird", "judge"),
  occ("Lionel Baird", "inquiry by", start=("1990", "1990")),
  occ("Toby Farr", "special adviser"),
  occ("Toby Farr", "MP for Hallam North"),
  occ("Frank Wetherell", "bus driver"),
  occ("Philippa Wetherell", "Ministry of Transport", start=("the same year", "1955")),
  occ("Philippa Wetherell", "private secretary to two ministers", end=("1966", "1966")),
  occ("Ernest Rigby", "two ministers"),
  occ("Philippa Wetherell", "Cabinet Office", start=("1966", "1966")),
  occ("Philippa Wetherell", "economic counsellor in Washington", start=("1971", "1971"), end=("74", "1974")),
  occ("Philippa Wetherell", "under-secretary for railways", start=("74", "1974"), end=("1983", "1983")),
  occ("Philippa Wetherell", "second permanent secretary", start=("1983", "1983"), end=("July 1987", "1987-07")),
  occ("Kenneth Loomis", "sudden death of", end=("July 1987", "1987-07")),
  occ("Philippa Wetherell", "principal of St Hild's College, Durham", start=("1994#2", "1994"), end=("2001", "2001")),
  occ("Ernest Rigby", "left parliament", end=("the year before", "1979")),
  fact("Philippa Wetherell", "causeOfDeath", "vascular dementia"),
  fact("Philippa Wetherell", "occupation", "Civil servant"),
  fact("Philippa Wetherell", "birthPlace", "Huddersfield"),
  fact("Philippa Wetherell", "father", "Frank Wetherell"),
  fact("Philippa Wetherell", "mother", "Edith"),
  fact("Frank Wetherell", "spouse", "Edith"),
  fact("Edith", "birthName", "Sykes"),
  fact("Edith", "occupation", "mender in a mill"),
  fact("Philippa Wetherell", "education", "Greenhead high school"),
  fact("Philippa Wetherell", "education", "Somerville College, Oxford", date=("1955", "1955")),
  fact("Kenneth Loomis", "deathDate", "July 1987", value="1987-07"),
  fact("Philippa Wetherell", "award", "CB", date=("1981", "1981")),
  fact("Philippa Wetherell", "award", "DCB", date=("1989", "1989")),
  fact("Philippa Wetherell", "spouse", "Ernest Rigby#2", date=("1980", "1980")),
  fact("Ernest Rigby", "deathDate", "1993", value="1993"),
  fact("Ernest Rigby", "children", "Anna Rigby"),
  fact("Philippa Wetherell", "relatives", "Anna Rigby"),
  fact("Anna Rigby", "occupation", "playwright"),
  fact("Philippa Wetherell", "birthName", "Philippa Mary Wetherell"),
  fact("Philippa Wetherell", "birthDate", "4 October 1933", value="1933-10-04"),
  fact("Philippa Wetherell", "deathDate", "9 January 2023", value="2023-01-09"),
  ev("testimony", "kept for five hours", ("12 June 1990", "1990-06-12"), ["Philippa Wetherell", "Gordon Ashe"]),
  ev("speech", "told the Commons", ("the next day", "1990-06-13"), ["Cecily Marchmont"]),
  ev("disclosure", "was printed", ("20 June", "1990-06-20"), ["Philippa Wetherell", "Toby Farr"]),
  ev("departure", "resigned", ("20 June", "1990-06-20"), ["Cecily Marchmont"]),
  ev("investigation", "inquiry", None, ["Lionel Baird", "Toby Farr"]),
  ev("appointment", "became MP", None, ["Toby Farr"]),
  ev("appointment", "joined", ("the same year", "1955"), ["Philippa Wetherell"]),
  ev("appointment", "moved to the Treasury", ("1983", "1983"), ["Philippa Wetherell"]),
  ev("appointment", "arrival at the top", ("July 1987", "1987-07"), ["Philippa Wetherell"]),
  ev("award", "was appointed CB", ("1981", "1981"), ["Philippa Wetherell"]),
  ev("departure", "left parliament", ("the year before", "1979"), ["Ernest Rigby"]),
)

P("d37-37", """Burgemeester Hillebrand Ten Wolde (1944–2020): four towns and one flood

Hillebrand ten Wolde, mayor of four Dutch municipalities in thirty-one years, died in Deventer on 3 April 2020 of the consequences of the coronavirus. He was 75.

Ten Wolde, who was born in Steenwijk on 19 June 1944, was the son of a Reformed minister. He read public law at Groningen, became secretary to the municipal council of Vries in 1970 and, at thirty-four, mayor of Zuidwolde for the Christian Democrats (CDA). Queen Juliana signed the appointment on 1 February 1979. From there he went to Ommen (1985), Zaltbommel (1992) and Deventer (2000).

It was in Zaltbommel that he entered the history books. On 31 January 1995 he ordered the whole Bommelerwaard to be evacuated, against the view of the Queen's Commissioner in Gelderland, Jan-Willem Terlouw-Bos. The two had telephoned four times that night. Terlouw-Bos came in person the next morning, walked the dyke with him and told the press that he had been mistaken. The minister of the interior, Hedy van Dalfsen, spoke of civil disobedience and lost a vote of confidence over it in March.

He ended less happily. In October 2007 an agency investigated the expenses of the Deventer aldermen; Alderman Ruud Pothoven (VVD) stepped down on 9 November, and was fined by the court in Zutphen. The mayor repaid 1,140 euros and informed the council in a letter that he would go. He was relieved on 1 March 2008 and was succeeded by Marijke Slotboom, until then a member of the Lower House. Slotboom spoke at his farewell, as she did on Thursday at his grave.

He was a Knight in the Order of Orange-Nassau from 1996, and from 2009 to 2017 dyke reeve of the Groot Salland water board.

He had been married since 1969 to Geertje Hummel, a teacher. They had three children: Sytse, Wiebe, who is a naval officer, and Martha.
""",
  occ("Hillebrand ten Wolde", "Burgemeester", again=["mayor of four Dutch municipalities"]),
  occ("Hillebrand ten Wolde", "secretary to the municipal council of Vries", start=("1970", "1970")),
  occ("Hillebrand ten Wolde", "mayor of Zuidwolde", start=("1 February 1979", "1979-02-01"), end=("1985", "1985")),
  occ("Juliana", "Queen"),
  occ("Hillebrand ten Wolde", "Ommen", start=("1985", "1985"), end=("1992", "1992")),
  occ("Hillebrand ten Wolde", "Zaltbommel", start=("1992", "1992"), end=("2000", "2000")),
  occ("Hillebrand ten Wolde", "Deventer#2", start=("2000", "2000"), end=("1 March 2008", "2008-03-01"), again=["The mayor"]),
  occ("Jan-Willem Terlouw-Bos", "Queen's Commissioner in Gelderland"),
  occ("Hedy van Dalfsen", "minister of the interior"),
  occ("Ruud Pothoven", "Alderman", end=("9 November", "2007-11-09")),
  occ("Marijke Slotboom", "was succeeded", start=("1 March 2008", "2008-03-01")),
  occ("Marijke Slotboom", "member of the Lower House", end=("1 March 2008", "2008-03-01")),
  occ("Hillebrand ten Wolde", "dyke reeve of the Groot Salland water board", start=("2009", "2009"), end=("2017", "2017")),
  occ("Wiebe", "naval officer"),
  fact("Hillebrand ten Wolde", "nationality", "Dutch"),
  fact("Hillebrand ten Wolde", "deathPlace", "Deventer"),
  fact("Hillebrand ten Wolde", "deathDate", "3 April 2020", value="2020-04-03"),
  fact("Hillebrand ten Wolde", "causeOfDeath", "coronavirus"),
  fact("Hillebrand ten Wolde", "birthPlace", "Steenwijk"),
  fact("Hillebrand ten Wolde", "birthDate", "19 June 1944", value="1944-06-19"),
  fact("Hillebrand ten Wolde", "education", "Groningen"),
  fact("Hillebrand ten Wolde", "party", "Christian Democrats"),
  fact("Ruud Pothoven", "party", "VVD"),
  fact("Hillebrand ten Wolde", "award", "Knight in the Order of Orange-Nassau", date=("1996", "1996")),
  fact("Hillebrand ten Wolde", "spouse", "Geertje Hummel", date=("1969", "1969")),
  fact("Geertje Hummel", "occupation", "teacher"),
  fact("Hillebrand ten Wolde", "children", "Sytse"),
  fact("Hillebrand ten Wolde", "children", "Wiebe"),
  fact("Hillebrand ten Wolde", "children", "Martha"),
  fact("Geertje Hummel", "children", "Sytse"),
  fact("Geertje Hummel", "children", "Wiebe"),
  fact("Geertje Hummel", "children", "Martha"),
  ev("appointment", "became secretary", ("1970", "1970"), ["Hillebrand ten Wolde"]),
  ev("appointment", "signed the appointment", ("1 February 1979", "1979-02-01"), ["Juliana", "Hillebrand ten Wolde"]),
  ev("communication", "had telephoned", ("that night", "1995-01-31"), ["Hillebrand ten Wolde", "Jan-Willem Terlouw-Bos"]),
  ev("meeting", "walked the dyke with him", ("the next morning", "1995-02-01"), ["Hillebrand ten Wolde", "Jan-Willem Terlouw-Bos"]),
  ev("departure", "lost a vote of confidence", ("March", "1995-03"), ["Hedy van Dalfsen"]),
  ev("investigation", "investigated", ("October 2007", "2007-10"), ["Ruud Pothoven"]),
  ev("departure", "stepped down", ("9 November", "2007-11-09"), ["Ruud Pothoven"]),
  ev("sanction", "was fined", None, ["Ruud Pothoven"]),
  ev("communication", "letter", None, ["Hillebrand ten Wolde"]),
  ev("departure", "was relieved", ("1 March 2008", "2008-03-01"), ["Hillebrand ten Wolde"]),
  ev("appointment", "was succeeded", ("1 March 2008", "2008-03-01"), ["Marijke Slotboom"]),
  ev("speech", "spoke at his farewell", None, ["Marijke Slotboom", "Hillebrand ten Wolde"]),
  ev("speech", "as she did on Thursday", ("Thursday", "2020-04-09"), ["Marijke Slotboom"]),
)

P("d37-38", """Metropolitan Chrysostomos of Gortyna dies after stroke

ATHENS – Metropolitan Chrysostomos of Gortyna, one of the few hierarchs who stood up to the colonels, died early on Sunday at the Evangelismos Hospital, where he had been treated since a stroke on Epiphany. He was 89.

Born Christos Vlachogiannis in the village of Dimitsana on 14 May 1926, he was one of the six children of a priest, Fr Panagiotis. He studied at the Rizarios School and the theological faculty in Athens, from which he graduated in 1949, and did postgraduate work in Strasbourg. He fought with the 8th Division in 1948 and was wounded in the Grammos. He became a deacon in 1952, and preached in Tripoli until his consecration on 20 November 1967 by Archbishop Germanos.

Five weeks after that he read from the pulpit a letter against torture. Police chief Spyros Makris arrested him at the church door; after four days he was banished to the monastery of Agathonos. His diocese was given to Archimandrite Nektarios Dragonas, the chaplain of the gendarmerie. When the regime fell in July 1974 Dragonas left for Johannesburg, and the Holy Synod restored Chrysostomos on 3 September. At Makris's trial in 1975 he asked the court from the witness stand to show mercy; it gave him seven years.

He represented the Church of Greece at the World Council of Churches from 1976 to 1988. In May 1991 he travelled to Tirana, the first Greek bishop there in 24 years, and met President Ramiz Alia. He was a candidate for archbishop in April 1998 and received eleven votes out of 77, behind Metropolitan Iakovos of Larissa, who was elected.

The Greek State bestowed on him the Grand Cross of the Order of the Phoenix in 2001. He retired in 2010, being followed by his protosyncellus, Bishop Ieremias.

He leaves a sister, Eleni, abbess of the convent at Emialon, and a nephew, Deputy Education Minister Panos Vlachogiannis.
""",
  occ("Metropolitan Chrysostomos of Gortyna", "Metropolitan#2", start=("20 November 1967", "1967-11-20"), end=("Five weeks after that", "1967-12"), again=["Metropolitan"]),
  occ("Metropolitan Chrysostomos of Gortyna", "restored Chrysostomos", start=("3 September", "1974-09-03"), end=("2010", "2010")),
  occ("Panagiotis", "priest"),
  occ("Panagiotis", "Fr"),
  occ("Metropolitan Chrysostomos of Gortyna", "deacon", start=("1952", "1952")),
  occ("Germanos", "Archbishop"),
  occ("Spyros Makris", "Police chief"),
  occ("Nektarios Dragonas", "Archimandrite"),
  occ("Nektarios Dragonas", "chaplain of the gendarmerie"),
  occ("Nektarios Dragonas", "His diocese", start=("Five weeks after that", "1967-12"), end=("July 1974", "1974-07")),
  occ("Metropolitan Chrysostomos of Gortyna", "represented the Church of Greece at the World Council of Churches", start=("1976", "1976"), end=("1988", "1988")),
  occ("Ramiz Alia", "President"),
  occ("Iakovos of Larissa", "Metropolitan#3", end=("April 1998", "1998-04")),
  occ("Iakovos of Larissa", "archbishop", start=("April 1998", "1998-04")),
  occ("Ieremias", "protosyncellus", end=("2010", "2010")),
  occ("Ieremias", "Bishop", start=("2010", "2010")),
  occ("Eleni", "abbess of the convent at Emialon"),
  occ("Panos Vlachogiannis", "Deputy Education Minister"),
  fact("Metropolitan Chrysostomos of Gortyna", "deathDate", "Sunday"),
  fact("Metropolitan Chrysostomos of Gortyna", "deathPlace", "Evangelismos Hospital"),
  fact("Metropolitan Chrysostomos of Gortyna", "causeOfDeath", "stroke"),
  fact("Metropolitan Chrysostomos of Gortyna", "birthName", "Christos Vlachogiannis"),
  fact("Metropolitan Chrysostomos of Gortyna", "birthPlace", "Dimitsana"),
  fact("Metropolitan Chrysostomos of Gortyna", "birthDate", "14 May 1926", value="1926-05-14"),
  fact("Metropolitan Chrysostomos of Gortyna", "father", "Panagiotis"),
  fact("Metropolitan Chrysostomos of Gortyna", "education", "Rizarios School"),
  fact("Metropolitan Chrysostomos of Gortyna", "education", "theological faculty in Athens", date=("1949", "1949")),
  fact("Metropolitan Chrysostomos of Gortyna", "education", "Strasbourg"),
  fact("Metropolitan Chrysostomos of Gortyna", "militaryService", "8th Division", date=("1948", "1948")),
  fact("Metropolitan Chrysostomos of Gortyna", "nationality", "Greek"),
  fact("Metropolitan Chrysostomos of Gortyna", "award", "Grand Cross of the Order of the Phoenix", date=("2001", "2001")),
  fact("Metropolitan Chrysostomos of Gortyna", "siblings", "Eleni"),
  fact("Metropolitan Chrysostomos of Gortyna", "relatives", "Panos Vlachogiannis"),
  ev("appointment", "became a deacon", ("1952", "1952"), ["Metropolitan Chrysostomos of Gortyna"]),
  ev("appointment", "consecration", ("20 November 1967", "1967-11-20"), ["Metropolitan Chrysostomos of Gortyna", "Germanos"]),
  ev("speech", "read from the pulpit", ("Five weeks after that", "1967-12"), ["Metropolitan Chrysostomos of Gortyna"]),
  ev("arrest", "arrested him", ("Five weeks after that", "1967-12"), ["Metropolitan Chrysostomos of Gortyna", "Spyros Makris"]),
  ev("sanction", "was banished", ("after four days", "1967-12/1968-01"), ["Metropolitan Chrysostomos of Gortyna"]),
  ev("appointment", "was given to", None, ["Nektarios Dragonas"]),
  ev("travel", "left for Johannesburg", ("July 1974", "1974-07"), ["Nektarios Dragonas"]),
  ev("appointment", "restored Chrysostomos", ("3 September", "1974-09-03"), ["Metropolitan Chrysostomos of Gortyna"]),
  ev("testimony", "from the witness stand", ("1975", "1975"), ["Metropolitan Chrysostomos of Gortyna", "Spyros Makris"]),
  ev("conviction", "gave him seven years", ("1975", "1975"), ["Spyros Makris"]),
  ev("travel", "travelled to Tirana", ("May 1991", "1991-05"), ["Metropolitan Chrysostomos of Gortyna"]),
  ev("meeting", "met President", ("May 1991", "1991-05"), ["Metropolitan Chrysostomos of Gortyna", "Ramiz Alia"]),
  ev("candidacy", "candidate for archbishop", ("April 1998", "1998-04"), ["Metropolitan Chrysostomos of Gortyna", "Iakovos of Larissa"]),
  ev("election", "was elected", ("April 1998", "1998-04"), ["Iakovos of Larissa", "Metropolitan Chrysostomos of Gortyna"]),
  ev("award", "bestowed", ("2001", "2001"), ["Metropolitan Chrysostomos of Gortyna"]),
  ev("departure", "retired", ("2010", "2010"), ["Metropolitan Chrysostomos of Gortyna"]),
)

P("d37-39", """Judge who jailed an admiral: Osvaldo Iturbide Casares

Osvaldo Iturbide Casares, a federal judge in Bahía Blanca from 1984 to 2003, died there last Wednesday, aged 84, of lung cancer.

Admiral Horacio Lambruschini-Vega, commander of the Puerto Belgrano naval base under the dictatorship, was arrested on his order on 21 February 1987. The Navy's chief of staff, Vice-Admiral Ramón Arrechea, flew down the same afternoon and sat across from the judge for three hours; neither ever said what was spoken. Lambruschini-Vega was freed by the law of June, was arrested again in 2006 and was sentenced to life imprisonment in 2012. It was Arrechea, by then in retirement, who gave the decisive testimony.

Iturbide paid for it. In 1991 the chamber of appeals, presided over by his former law partner, Néstor Pugliese, suspended him for sixty days over a misfiled bond. Justice Minister Graciela Ahumada proposed him for the Supreme Court in 2003, and he travelled to Buenos Aires for the hearing; but in the Senate Pugliese himself, elected for the Radicals two years before, spoke against him. The nomination failed. He laid down his office on 1 December, and Pugliese wrote him a letter that he returned unopened.

He was born on 8 January 1935 in Coronel Suárez, the son of a Basque dairyman. A graduate of the National University of La Plata (1960), he was a defence lawyer in the railway strikes and, in 1973, adviser to the provincial minister of government. After leaving the bench he held the chair of criminal procedure at the Universidad del Sur until 2010. The city made him an illustrious citizen in 2013.

He was married twice, first to the sculptor Delia Mansilla, from whom he separated in 1979, and then to his court secretary, Patricia Ongaro, who is now a judge of the same court herself. Both survive him, as do his sons, Juan and Martín Iturbide.
""",
  occ("Osvaldo Iturbide Casares", "federal judge in Bahía Blanca", start=("1984", "1984"), end=("1 December", "2003-12-01"), again=["Judge"]),
  occ("Horacio Lambruschini-Vega", "Admiral"),
  occ("Horacio Lambruschini-Vega", "commander of the Puerto Belgrano naval base"),
  occ("Ramón Arrechea", "Navy's chief of staff"),
  occ("Ramón Arrechea", "Vice-Admiral"),
  occ("Néstor Pugliese", "chamber of appeals, presided over by", start=("1991", "1991")),
  occ("Graciela Ahumada", "Justice Minister"),
  occ("Néstor Pugliese", "Senate", start=("two years before", "2001")),
  occ("Osvaldo Iturbide Casares", "defence lawyer in the railway strikes"),
  occ("Osvaldo Iturbide Casares", "adviser to the provincial minister of government", start=("1973", "1973")),
  occ("Osvaldo Iturbide Casares", "chair of criminal procedure at the Universidad del Sur", end=("2010", "2010")),
  occ("Patricia Ongaro", "court secretary"),
  occ("Patricia Ongaro", "judge of the same court"),
  fact("Osvaldo Iturbide Casares", "deathPlace", "Bahía Blanca"),
  fact("Osvaldo Iturbide Casares", "deathDate", "Wednesday"),
  fact("Osvaldo Iturbide Casares", "causeOfDeath", "lung cancer"),
  fact("Néstor Pugliese", "party", "Radicals", date=("two years before", "2001")),
  fact("Osvaldo Iturbide Casares", "birthDate", "8 January 1935", value="1935-01-08"),
  fact("Osvaldo Iturbide Casares", "birthPlace", "Coronel Suárez"),
  fact("Osvaldo Iturbide Casares", "ethnicity", "Basque"),
  fact("Osvaldo Iturbide Casares", "education", "National University of La Plata", date=("1960", "1960")),
  fact("Osvaldo Iturbide Casares", "award", "illustrious citizen", date=("2013", "2013")),
  fact("Osvaldo Iturbide Casares", "spouse", "Delia Mansilla"),
  fact("Delia Mansilla", "occupation", "sculptor"),
  fact("Osvaldo Iturbide Casares", "spouse", "Patricia Ongaro"),
  fact("Osvaldo Iturbide Casares", "children", "Juan"),
  fact("Osvaldo Iturbide Casares", "children", "Martín Iturbide"),
  ev("arrest", "was arrested", ("21 February 1987", "1987-02-21"), ["Horacio Lambruschini-Vega", "Osvaldo Iturbide Casares"]),
  ev("travel", "flew down", ("the same afternoon", "1987-02-21"), ["Ramón Arrechea"]),
  ev("meeting", "sat across from the judge", ("the same afternoon", "1987-02-21"), ["Ramón Arrechea", "Osvaldo Iturbide Casares"]),
  ev("arrest", "was arrested again", ("2006", "2006"), ["Horacio Lambruschini-Vega"]),
  ev("conviction", "was sentenced", ("2012", "2012"), ["Horacio Lambruschini-Vega"]),
  ev("testimony", "decisive testimony", ("2012", "2012"), ["Ramón Arrechea", "Horacio Lambruschini-Vega"]),
  ev("sanction", "suspended him", ("1991", "1991"), ["Osvaldo Iturbide Casares", "Néstor Pugliese"]),
  ev("candidacy", "proposed him", ("2003#2", "2003"), ["Osvaldo Iturbide Casares", "Graciela Ahumada"]),
  ev("travel", "travelled to Buenos Aires", ("2003#2", "2003"), ["Osvaldo Iturbide Casares"]),
  ev("election", "elected for the Radicals", ("two years before", "2001"), ["Néstor Pugliese"]),
  ev("speech", "spoke against him", ("2003#2", "2003"), ["Néstor Pugliese", "Osvaldo Iturbide Casares"]),
  ev("departure", "laid down his office", ("1 December", "2003-12-01"), ["Osvaldo Iturbide Casares"]),
  ev("communication", "wrote him a letter", None, ["Néstor Pugliese", "Osvaldo Iturbide Casares"]),
  ev("award", "made him an illustrious citizen", ("2013", "2013"), ["Osvaldo Iturbide Casares"]),
)

P("d37-40", """Judge Amasa Whitcomb Fairlee

BURLINGTON, Vt., Feb. 20. – The Hon. Amasa W. Fairlee, for nineteen years one of the Justices of the Supreme Court of this State, and the oldest living graduate of Middlebury College, died of paralysis at St. Johnsbury this morning. He was born at Peacham, Feb. 2, 1807, and was consequently 84 years of age.

Judge Fairlee taught school at Danville, studied law there with Gov. Seneca Harkness, whose daughter Lucretia he married in 1834, and was admitted to the bar in 1831. He was State's Attorney for Caledonia County in 1838 and 1839. In 1842 the Whigs sent him to the Legislature, where he was twice chosen Speaker. He was nominated for Congress in 1848, but was beaten by the Free Soil candidate, Col. Lucius Peck Stannard, who served until 1853 and was afterward Minister to Portugal.

He was elected to the bench in 1853 to fill the vacancy caused by the resignation of Judge Ebenezer Royce, and each year thereafter until 1872. His most celebrated decision set free the fugitive Jotham Banks, in March, 1857. The United States Marshal, Asahel Burt, who had arrested Banks, appealed to Washington, and by President Buchanan's order was commended in a public letter. Burt was himself convicted of smuggling in 1866, and it is related that Judge Fairlee visited him in the jail at Windsor.

In 1864 he made a journey to City Point with a delegation of the Sanitary Commission, was received by President Lincoln, and delivered an address on his return which was printed throughout New-England. Dartmouth gave him the degree of LL. D. in 1868. He was President of the Passumpsic Savings Bank from 1872 until last year, when he was succeeded by his son, Henry H. Fairlee. He was a deacon of the Congregational Church.

His wife died in 1880. Another son, Gen. Seneca H. Fairlee, fell at Cold Harbor. A daughter is the wife of the Rev. Dr. Ballou of Troy.
""",
  occ("Amasa Whitcomb Fairlee", "Justices of the Supreme Court", start=("1853#2", "1853"), end=("1872", "1872"), again=["Judge", "elected to the bench"]),
  occ("Seneca Harkness", "Gov."),
  occ("Amasa Whitcomb Fairlee", "taught school at Danville"),
  occ("Amasa Whitcomb Fairlee", "State's Attorney for Caledonia County", start=("1838", "1838"), end=("1839", "1839")),
  occ("Amasa Whitcomb Fairlee", "Legislature", start=("1842", "1842")),
  occ("Amasa Whitcomb Fairlee", "Speaker"),
  occ("Lucius Peck Stannard", "Col."),
  occ("Lucius Peck Stannard", "Congress", start=("1848", "1848"), end=("1853", "1853")),
  occ("Lucius Peck Stannard", "Minister to Portugal"),
  occ("Ebenezer Royce", "Judge#3", end=("1853#2", "1853")),
  occ("Asahel Burt", "United States Marshal"),
  occ("Buchanan", "President"),
  occ("Lincoln", "President#2"),
  occ("Amasa Whitcomb Fairlee", "President of the Passumpsic Savings Bank", start=("1872#2", "1872"), end=("last year", "1890")),
  occ("Henry H. Fairlee", "was succeeded", start=("last year", "1890")),
  occ("Amasa Whitcomb Fairlee", "deacon of the Congregational Church"),
  occ("Seneca H. Fairlee", "Gen."),
  occ("Ballou", "Rev."),
  fact("Amasa Whitcomb Fairlee", "education", "Middlebury College"),
  fact("Amasa Whitcomb Fairlee", "causeOfDeath", "paralysis"),
  fact("Amasa Whitcomb Fairlee", "deathPlace", "St. Johnsbury"),
  fact("Amasa Whitcomb Fairlee", "deathDate", "this morning"),
  fact("Amasa Whitcomb Fairlee", "birthPlace", "Peacham"),
  fact("Amasa Whitcomb Fairlee", "birthDate", "Feb. 2, 1807", value="1807-02-02"),
  fact("Seneca Harkness", "children", "Lucretia"),
  fact("Lucretia", "father", "Seneca Harkness"),
  fact("Amasa Whitcomb Fairlee", "spouse", "Lucretia", date=("1834", "1834")),
  fact("Amasa Whitcomb Fairlee", "party", "Whigs"),
  fact("Lucius Peck Stannard", "party", "Free Soil"),
  fact("Amasa Whitcomb Fairlee", "award", "degree of LL. D.", date=("1868", "1868")),
  fact("Amasa Whitcomb Fairlee", "children", "Henry H. Fairlee"),
  fact("Amasa Whitcomb Fairlee", "religion", "Congregational Church"),
  fact("Lucretia", "deathDate", "1880", value="1880"),
  fact("Amasa Whitcomb Fairlee", "children", "Seneca H. Fairlee"),
  fact("Seneca H. Fairlee", "deathPlace", "Cold Harbor"),
  fact("Henry H. Fairlee", "siblings", "Seneca H. Fairlee"),
  ev("election", "sent him to the Legislature", ("1842", "1842"), ["Amasa Whitcomb Fairlee"]),
  ev("election", "chosen Speaker", None, ["Amasa Whitcomb Fairlee"]),
  ev("candidacy", "was nominated for Congress", ("1848", "1848"), ["Amasa Whitcomb Fairlee", "Lucius Peck Stannard"]),
  ev("election", "was beaten", ("1848", "1848"), ["Amasa Whitcomb Fairlee", "Lucius Peck Stannard"]),
  ev("election", "was elected to the bench", ("1853#2", "1853"), ["Amasa Whitcomb Fairlee"]),
  ev("departure", "resignation", ("1853#2", "1853"), ["Ebenezer Royce"]),
  ev("arrest", "had arrested", None, ["Asahel Burt", "Jotham Banks"]),
  ev("communication", "public letter", None, ["Asahel Burt", "Buchanan"]),
  ev("conviction", "convicted", ("1866", "1866"), ["Asahel Burt"]),
  ev("travel", "journey to City Point", ("1864", "1864"), ["Amasa Whitcomb Fairlee"]),
  ev("meeting", "was received by", ("1864", "1864"), ["Amasa Whitcomb Fairlee", "Lincoln"]),
  ev("speech", "address", ("1864", "1864"), ["Amasa Whitcomb Fairlee"]),
  ev("award", "gave him the degree", ("1868", "1868"), ["Amasa Whitcomb Fairlee"]),
  ev("appointment", "was succeeded", ("last year", "1890"), ["Henry H. Fairlee"]),
)

P("d37-41", """Ex-BoG Governor Dr Kwabena Ofori-Mintah passes on

The Bank of Ghana has announced with regret the death of its former Governor, Dr Kwabena Ofori-Mintah, at the 37 Military Hospital, Accra, after a short illness. The death occurred on Thursday, March 16, 2006. He was 75.

A statement signed by the Secretary to the Bank, Mrs Efua Hagan, said a book of condolence had been opened at the head office.

Dr Ofori-Mintah was born on October 12, 1930 at Akropong-Akuapem to Rev. Emmanuel Ofori, a Presbyterian minister, and Madam Abena Mintaa, a cloth trader. He was educated at Achimota School and the University College of the Gold Coast, and took a PhD from the London School of Economics in 1960. The Bank employed him as a research officer in 1961; he was director of research by 1966.

In December 1971, when Governor J. H. Frempong-Boadu protested against the devaluation and resigned, Dr Ofori-Mintah, who had written the protest, was passed over in favour of the Commissioner for Finance, Mr Kofi Adusei. The soldiers who seized power on January 13, 1972 dismissed Mr Adusei and detained him at Ussher Fort. Colonel Raphael Kumedzro invited Dr Ofori-Mintah to the Castle on January 20 and named him Governor that evening. He lasted three years and two months: he went to Washington in February 1975 for talks with the IMF, made known there what the Government owed, and was removed by telegram before he had left his hotel.

He joined the World Bank as an adviser, and was its resident representative in Lilongwe from 1979 to 1984. He contested the Akropong seat for the New Patriotic Party in 1996, losing to Mr Adusei's daughter, Hon. Gifty Larbi of the NDC, whom he later described as the better candidate. He was made a Companion of the Order of the Volta in 2000.

He left a wife, Mrs Margaret Ofori-Mintah, a retired nursing sister, four children, and a sister, Nana Yaa Mintaa, Queen Mother of Abiriw. One-week celebration is on Thursday.
""",
  occ("Kwabena Ofori-Mintah", "Governor#2", start=("that evening", "1972-01-20"), end=("February 1975", "1975-02"), again=["Ex-BoG Governor", "named him Governor"]),
  occ("Efua Hagan", "Secretary to the Bank"),
  occ("Emmanuel Ofori", "Rev."),
  occ("Emmanuel Ofori", "Presbyterian minister"),
  occ("Kwabena Ofori-Mintah", "research officer", start=("1961", "1961")),
  occ("Kwabena Ofori-Mintah", "director of research", start=("1966", "1966")),
  occ("J. H. Frempong-Boadu", "Governor#3", end=("December 1971", "1971-12")),
  occ("Kofi Adusei", "Commissioner for Finance", end=("December 1971", "1971-12")),
  occ("Kofi Adusei", "in favour of", start=("December 1971", "1971-12"), end=("January 13, 1972", "1972-01-13")),
  occ("Raphael Kumedzro", "Colonel"),
  occ("Kwabena Ofori-Mintah", "adviser"),
  occ("Kwabena Ofori-Mintah", "resident representative in Lilongwe", start=("1979", "1979"), end=("1984", "1984")),
  occ("Gifty Larbi", "Akropong seat", start=("1996", "1996")),
  occ("Margaret Ofori-Mintah", "nursing sister"),
  occ("Yaa Mintaa", "Queen Mother of Abiriw"),
  fact("Kwabena Ofori-Mintah", "deathPlace", "37 Military Hospital, Accra"),
  fact("Kwabena Ofori-Mintah", "causeOfDeath", "short illness"),
  fact("Kwabena Ofori-Mintah", "deathDate", "March 16, 2006", value="2006-03-16"),
  fact("Kwabena Ofori-Mintah", "birthDate", "October 12, 1930", value="1930-10-12"),
  fact("Kwabena Ofori-Mintah", "birthPlace", "Akropong-Akuapem"),
  fact("Kwabena Ofori-Mintah", "father", "Emmanuel Ofori"),
  fact("Emmanuel Ofori", "religion", "Presbyterian"),
  fact("Kwabena Ofori-Mintah", "mother", "Abena Mintaa"),
  fact("Abena Mintaa", "occupation", "cloth trader"),
  fact("Emmanuel Ofori", "spouse", "Abena Mintaa"),
  fact("Kwabena Ofori-Mintah", "education", "Achimota School"),
  fact("Kwabena Ofori-Mintah", "education", "University College of the Gold Coast"),
  fact("Kwabena Ofori-Mintah", "education", "London School of Economics", date=("1960", "1960")),
  fact("Kwabena Ofori-Mintah", "party", "New Patriotic Party", date=("1996", "1996")),
  fact("Kofi Adusei", "children", "Gifty Larbi"),
  fact("Gifty Larbi", "party", "NDC"),
  fact("Kwabena Ofori-Mintah", "award", "Companion of the Order of the Volta", date=("2000", "2000")),
  fact("Kwabena Ofori-Mintah", "spouse", "Margaret Ofori-Mintah"),
  fact("Kwabena Ofori-Mintah", "siblings", "Yaa Mintaa"),
  ev("appointment", "employed him", ("1961", "1961"), ["Kwabena Ofori-Mintah"]),
  ev("departure", "resigned", ("December 1971", "1971-12"), ["J. H. Frempong-Boadu"]),
  ev("departure", "dismissed", ("January 13, 1972", "1972-01-13"), ["Kofi Adusei"]),
  ev("arrest", "detained him", None, ["Kofi Adusei"]),
  ev("meeting", "invited Dr Ofori-Mintah to the Castle", ("January 20", "1972-01-20"), ["Raphael Kumedzro", "Kwabena Ofori-Mintah"]),
  ev("appointment", "named him Governor", ("that evening", "1972-01-20"), ["Raphael Kumedzro", "Kwabena Ofori-Mintah"]),
  ev("travel", "went to Washington", ("February 1975", "1975-02"), ["Kwabena Ofori-Mintah"]),
  ev("meeting", "talks with the IMF", ("February 1975", "1975-02"), ["Kwabena Ofori-Mintah"]),
  ev("disclosure", "made known", ("February 1975", "1975-02"), ["Kwabena Ofori-Mintah"]),
  ev("departure", "was removed", ("February 1975", "1975-02"), ["Kwabena Ofori-Mintah"]),
  ev("communication", "telegram", ("February 1975", "1975-02"), ["Kwabena Ofori-Mintah"]),
  ev("appointment", "joined the World Bank", None, ["Kwabena Ofori-Mintah"]),
  ev("candidacy", "contested the Akropong seat", ("1996", "1996"), ["Kwabena Ofori-Mintah", "Gifty Larbi"]),
  ev("election", "losing", ("1996", "1996"), ["Kwabena Ofori-Mintah", "Gifty Larbi"]),
  ev("award", "was made a Companion", ("2000", "2000"), ["Kwabena Ofori-Mintah"]),
)

P("d37-42", """Birgitta Lagerlöw, 1928-2013

Ambassador Birgitta Lagerlöw of Stockholm has passed away at the age of 84. Her next of kin are her brother Gösta, a retired dean in Visby, and his family.

Born in Härnösand on 11 September 1928, daughter of the county treasurer Nils Lagerlöw, Birgitta took a law degree at Uppsala in 1951 and applied to the Foreign Ministry, which told her that it had its lady already. The lady was Agda Rossander-Bille, at that time first secretary in Oslo. It was Rossander-Bille who wrote to the head of personnel, Sven Hök, on her behalf, and in January 1953 she entered the service as an attaché.

She was posted to Karachi, New York and Moscow, where in 1966 she drove across the city at night to warn the physicist Lev Brodsky of his arrest. He was taken all the same, sentenced to five years, and in 1977, in Gothenburg, revealed whose car it had been. The Soviet ambassador protested; foreign minister Karin Ahlmark answered him with an invitation to tea. Ahlmark's predecessor had been less brave and had, in 1967, reprimanded Birgitta in writing.

In 1974 she came to Santiago as chargé d'affaires in place of Ulf Hermelin, who had been declared persona non grata. She was ambassador to Tanzania 1978–1982, and to India 1986–1991. In New Delhi she declined, in a statement of 3 May 1987, to take part in the government's inquiry into the howitzers, having once advised the firm, and left it to her minister counsellor, Claes Dyrssen. He testified in Stockholm that autumn and was her successor.

Between the two she was head of the legal department, and chaired the Red Cross in Stockholm 1993–1999. The King awarded her his medal of the 12th size in 1990.

She never had a family, and had godchildren on five continents; one, Lev Brodsky's daughter Maria, sat with her to the end.

Ulf Hermelin
former colleague and friend
""",
  occ("Birgitta Lagerlöw", "Ambassador"),
  occ("Gösta", "dean in Visby"),
  occ("Nils Lagerlöw", "county treasurer"),
  occ("Agda Rossander-Bille", "first secretary in Oslo"),
  occ("Sven Hök", "head of personnel"),
  occ("Birgitta Lagerlöw", "attaché", start=("January 1953", "1953-01")),
  occ("Birgitta Lagerlöw", "posted to Karachi"),
  occ("Karin Ahlmark", "foreign minister"),
  occ("Birgitta Lagerlöw", "chargé d'affaires", start=("1974", "1974")),
  occ("Ulf Hermelin", "in place of", end=("1974", "1974")),
  occ("Birgitta Lagerlöw", "ambassador to Tanzania", start=("1978", "1978"), end=("1982", "1982")),
  occ("Birgitta Lagerlöw", "to India", start=("1986", "1986"), end=("1991", "1991")),
  occ("Claes Dyrssen", "minister counsellor", end=("1991", "1991")),
  occ("Claes Dyrssen", "her successor", start=("1991", "1991")),
  occ("Birgitta Lagerlöw", "head of the legal department", start=("1982", "1982"), end=("1986", "1986")),
  occ("Birgitta Lagerlöw", "chaired the Red Cross in Stockholm", start=("1993", "1993"), end=("1999", "1999")),
  fact("Birgitta Lagerlöw", "residence", "Stockholm"),
  fact("Birgitta Lagerlöw", "deathDate", "2013", value="2013"),
  fact("Birgitta Lagerlöw", "siblings", "Gösta"),
  fact("Birgitta Lagerlöw", "birthPlace", "Härnösand"),
  fact("Birgitta Lagerlöw", "birthDate", "11 September 1928", value="1928-09-11"),
  fact("Birgitta Lagerlöw", "father", "Nils Lagerlöw"),
  fact("Birgitta Lagerlöw", "education", "Uppsala", date=("1951", "1951")),
  fact("Lev Brodsky", "occupation", "physicist"),
  fact("Birgitta Lagerlöw", "award", "medal of the 12th size", date=("1990", "1990")),
  fact("Lev Brodsky", "children", "Maria"),
  fact("Maria", "father", "Lev Brodsky"),
  ev("communication", "wrote to the head of personnel", None, ["Agda Rossander-Bille", "Sven Hök"]),
  ev("appointment", "entered the service", ("January 1953", "1953-01"), ["Birgitta Lagerlöw"]),
  ev("appointment", "was posted", None, ["Birgitta Lagerlöw"]),
  ev("communication", "warn", ("1966", "1966"), ["Birgitta Lagerlöw", "Lev Brodsky"]),
  ev("arrest", "was taken", ("1966", "1966"), ["Lev Brodsky"]),
  ev("conviction", "sentenced", None, ["Lev Brodsky"]),
  ev("disclosure", "revealed", ("1977", "1977"), ["Lev Brodsky", "Birgitta Lagerlöw"]),
  ev("communication", "protested", ("1977", "1977"), ["Karin Ahlmark"]),
  ev("sanction", "reprimanded", ("1967", "1967"), ["Birgitta Lagerlöw"]),
  ev("travel", "came to Santiago", ("1974", "1974"), ["Birgitta Lagerlöw"]),
  ev("sanction", "had been declared persona non grata", None, ["Ulf Hermelin"]),
  ev("recusal", "declined", ("3 May 1987", "1987-05-03"), ["Birgitta Lagerlöw", "Claes Dyrssen"]),
  ev("investigation", "inquiry", ("1987", "1987"), ["Claes Dyrssen"]),
  ev("testimony", "testified in Stockholm", ("that autumn", "1987-23"), ["Claes Dyrssen"]),
  ev("award", "awarded her", ("1990", "1990"), ["Birgitta Lagerlöw"]),
)

P("d37-43", """Former Constitutional Court president Zviad Mikeladze-Orbeli dies

Tbilisi, 6 December – Zviad Mikeladze-Orbeli, who chaired Georgia's Constitutional Court from 1996 to 2001 and was the author of the phrase “a court of nine chairs”, died on Friday night of sepsis at the Ingorokva Clinic, the Court's press office confirmed. He was 77.

Parliament Speaker Nato Chikovani-Rusishvili voiced her condolences. She had been his student.

Born in Kutaisi on 23 February 1943, Mikeladze-Orbeli was the grandson of General Davit Orbeli, shot in 1937, and the son of Tamar Orbeli, a singer. He finished the law faculty of Tbilisi State University in 1965, where he later headed the department of state law. He left the Communist Party in April 1989, the day after the shootings, and was elected to the Supreme Council in October 1990 as a candidate of the Round Table.

When the Court was formed, President Tengiz Jorjadze nominated his own legal adviser, Merab Lomtadze; the judges, meeting on 10 July 1996, voted five to four for Mikeladze-Orbeli. Lomtadze became his deputy. The two men, who shared a doorway, exchanged notes only. In 1999 Mikeladze-Orbeli withdrew from the case on the national bank, for his wife was its chief accountant, and Lomtadze presided; the ruling went against Jorjadze, who never received him again.

Jorjadze's interior minister, Vakhtang Kobalia-Sakvarelidze, disclosed on television in 2004 that both judges had been wiretapped. He was arrested at the airport on 19 March and given seven years. Mikeladze-Orbeli refused to give evidence; Lomtadze, by then ambassador in The Hague, flew home to do so.

From 2001 to 2006 he was a member of the Venice Commission. He ran for mayor of Kutaisi in 2006 and won nine per cent. He was awarded the Order of Honour in 1998.

He is survived by his wife, Manana Gvasalia, their daughter Ketevan, a judge at the Tbilisi City Court, and his half-brother, the film director Archil Mikeladze.
""",
  occ("Zviad Mikeladze-Orbeli", "chaired Georgia's Constitutional Court", start=("10 July 1996", "1996-07-10"), end=("2001", "2001"), again=["Constitutional Court president"]),
  occ("Nato Chikovani-Rusishvili", "Parliament Speaker"),
  occ("Davit Orbeli", "General"),
  occ("Zviad Mikeladze-Orbeli", "headed the department of state law"),
  occ("Zviad Mikeladze-Orbeli", "Supreme Council", start=("October 1990", "1990-10")),
  occ("Tengiz Jorjadze", "President"),
  occ("Merab Lomtadze", "legal adviser"),
  occ("Merab Lomtadze", "deputy", start=("1996#2", "1996")),
  occ("Vakhtang Kobalia-Sakvarelidze", "interior minister"),
  occ("Merab Lomtadze", "ambassador in The Hague"),
  occ("Manana Gvasalia", "chief accountant", start=None, end=None),
  occ("Zviad Mikeladze-Orbeli", "member of the Venice Commission", start=("2001#2", "2001"), end=("2006", "2006")),
  occ("Ketevan", "judge at the Tbilisi City Court"),
  fact("Zviad Mikeladze-Orbeli", "deathDate", "Friday night"),
  fact("Zviad Mikeladze-Orbeli", "causeOfDeath", "sepsis"),
  fact("Zviad Mikeladze-Orbeli", "deathPlace", "Ingorokva Clinic"),
  fact("Zviad Mikeladze-Orbeli", "birthPlace", "Kutaisi"),
  fact("Zviad Mikeladze-Orbeli", "birthDate", "23 February 1943", value="1943-02-23"),
  fact("Zviad Mikeladze-Orbeli", "relatives", "Davit Orbeli"),
  fact("Davit Orbeli", "causeOfDeath", "shot"),
  fact("Davit Orbeli", "deathDate", "1937", value="1937"),
  fact("Zviad Mikeladze-Orbeli", "mother", "Tamar Orbeli"),
  fact("Tamar Orbeli", "occupation", "singer"),
  fact("Zviad Mikeladze-Orbeli", "education", "Tbilisi State University", date=("1965", "1965")),
  fact("Zviad Mikeladze-Orbeli", "party", "Communist Party"),
  fact("Zviad Mikeladze-Orbeli", "party", "Round Table", date=("October 1990", "1990-10")),
  fact("Zviad Mikeladze-Orbeli", "award", "Order of Honour", date=("1998", "1998")),
  fact("Zviad Mikeladze-Orbeli", "spouse", "Manana Gvasalia"),
  fact("Zviad Mikeladze-Orbeli", "children", "Ketevan"),
  fact("Manana Gvasalia", "children", "Ketevan"),
  fact("Zviad Mikeladze-Orbeli", "siblings", "Archil Mikeladze"),
  fact("Archil Mikeladze", "occupation", "film director"),
  ev("departure", "left the Communist Party", ("April 1989", "1989-04"), ["Zviad Mikeladze-Orbeli"]),
  ev("election", "was elected", ("October 1990", "1990-10"), ["Zviad Mikeladze-Orbeli"]),
  ev("candidacy", "nominated", ("1996#2", "1996"), ["Tengiz Jorjadze", "Merab Lomtadze"]),
  ev("election", "voted five to four", ("10 July 1996", "1996-07-10"), ["Zviad Mikeladze-Orbeli", "Merab Lomtadze"]),
  ev("appointment", "became his deputy", None, ["Merab Lomtadze"]),
  ev("communication", "exchanged notes", None, ["Zviad Mikeladze-Orbeli", "Merab Lomtadze"]),
  ev("recusal", "withdrew from the case", ("1999", "1999"), ["Zviad Mikeladze-Orbeli"]),
  ev("disclosure", "disclosed", ("2004", "2004"), ["Vakhtang Kobalia-Sakvarelidze", "Zviad Mikeladze-Orbeli", "Merab Lomtadze"]),
  ev("arrest", "was arrested", ("19 March", "2004-03-19"), ["Vakhtang Kobalia-Sakvarelidze"]),
  ev("conviction", "given seven years", None, ["Vakhtang Kobalia-Sakvarelidze"]),
  ev("travel", "flew home", None, ["Merab Lomtadze"]),
  ev("testimony", "to do so", None, ["Merab Lomtadze"]),
  ev("candidacy", "ran for mayor of Kutaisi", ("2006#2", "2006"), ["Zviad Mikeladze-Orbeli"]),
  ev("election", "won nine per cent", ("2006#2", "2006"), ["Zviad Mikeladze-Orbeli"]),
  ev("award", "was awarded", ("1998", "1998"), ["Zviad Mikeladze-Orbeli"]),
)

P("d37-44", """Obituary – Vidya Jyothi Prof. Nalini Wickramaratne

The funeral of Senior Professor Nalini Wickramaratne, who was Vice-Chancellor of the University of Peradeniya from 1988 to 1994, takes place at the Mahaiyawa Cemetery, Kandy, today at 4 p.m. She passed away on January 27 at the age of 85 following a road accident.

Prof. Wickramaratne was born in Matara on June 5, 1934. Her father, Proctor D. S. Abeygunasekera, represented Hakmana in the State Council and, from 1947 to 1952, in Parliament, where he belonged to the Lanka Sama Samaja Party. She entered the Faculty of Science at Colombo from Visakha Vidyalaya in 1953, obtained a First in Botany, and read for her PhD at Imperial College, London (1961). A Buddhist, she observed sil on every Poya.

She was no stranger to danger. Her predecessor, Prof. Stanley Kulatunga, was shot dead at his desk in November 1987. Nobody wanted the post. Higher Education Minister Lionel Amarasekara telephoned eleven professors; the twelfth accepted on January 4, 1988. In September 1989 she walked alone to the hostel where Student Union president Ranjith Udawatta was hiding and talked with him until dawn. Udawatta gave himself up on the 22nd, was held at Boossa for two years, and was elected to Parliament in 1994. As deputy minister he named the new library for her, over her protest.

Her testimony before the Disappearances Commission in July 1995, naming three officers, led to the interdiction of one, SSP Gamini Welagedara. He was found guilty of abduction in 1999. Welagedara's counsel had sent her a threatening letter, and was suspended by the Bar Association.

She was succeeded by Prof. K. Sivapalan, and was Chairman of the University Grants Commission from 1995 until her resignation in 2000. The title of Vidya Jyothi was conferred on her in 1993 by President Premachandra Bandara.

Beloved wife of the late Dr. Upali Wickramaratne, surgeon, whom she married in 1962, she leaves her daughters, Ambassador Dilhani Wickramaratne and Dr. Sepali Fonseka.
""",
  occ("Nalini Wickramaratne", "Senior Professor", again=["Prof."]),
  occ("Nalini Wickramaratne", "Vice-Chancellor of the University of Peradeniya", start=("January 4, 1988", "1988-01-04"), end=("1994", "1994")),
  occ("D. S. Abeygunasekera", "Proctor"),
  occ("D. S. Abeygunasekera", "represented Hakmana in the State Council", end=("1947", "1947")),
  occ("D. S. Abeygunasekera", "Parliament", start=("1947", "1947"), end=("1952", "1952")),
  occ("Stanley Kulatunga", "predecessor", end=("November 1987", "1987-11")),
  occ("Stanley Kulatunga", "Prof.#3"),
  occ("Lionel Amarasekara", "Higher Education Minister"),
  occ("Ranjith Udawatta", "Student Union president"),
  occ("Ranjith Udawatta", "Parliament#2", start=("1994#2", "1994")),
  occ("Ranjith Udawatta", "deputy minister"),
  occ("Gamini Welagedara", "SSP"),
  occ("K. Sivapalan", "Prof.#4"),
  occ("K. Sivapalan", "was succeeded", start=("1994", "1994")),
  occ("Nalini Wickramaratne", "Chairman of the University Grants Commission", start=("1995#2", "1995"), end=("2000", "2000")),
  occ("Premachandra Bandara", "President"),
  occ("Dilhani Wickramaratne", "Ambassador"),
  fact("Nalini Wickramaratne", "deathDate", "January 27"),
  fact("Nalini Wickramaratne", "causeOfDeath", "road accident"),
  fact("Nalini Wickramaratne", "birthPlace", "Matara"),
  fact("Nalini Wickramaratne", "birthDate", "June 5, 1934", value="1934-06-05"),
  fact("Nalini Wickramaratne", "father", "D. S. Abeygunasekera"),
  fact("D. S. Abeygunasekera", "party", "Lanka Sama Samaja Party"),
  fact("Nalini Wickramaratne", "education", "Faculty of Science at Colombo", date=("1953", "1953")),
  fact("Nalini Wickramaratne", "education", "Visakha Vidyalaya"),
  fact("Nalini Wickramaratne", "education", "Imperial College, London", date=("1961", "1961")),
  fact("Nalini Wickramaratne", "religion", "Buddhist"),
  fact("Stanley Kulatunga", "causeOfDeath", "shot dead"),
  fact("Stanley Kulatunga", "deathDate", "November 1987", value="1987-11"),
  fact("Nalini Wickramaratne", "award", "Vidya Jyothi#2", date=("1993", "1993")),
  fact("Nalini Wickramaratne", "spouse", "Upali Wickramaratne", date=("1962", "1962")),
  fact("Upali Wickramaratne", "occupation", "surgeon"),
  fact("Nalini Wickramaratne", "children", "Dilhani Wickramaratne"),
  fact("Nalini Wickramaratne", "children", "Sepali Fonseka"),
  fact("Upali Wickramaratne", "children", "Dilhani Wickramaratne"),
  fact("Upali Wickramaratne", "children", "Sepali Fonseka"),
  ev("communication", "telephoned", None, ["Lionel Amarasekara"]),
  ev("appointment", "accepted", ("January 4, 1988", "1988-01-04"), ["Nalini Wickramaratne"]),
  ev("meeting", "talked with him until dawn", ("September 1989", "1989-09"), ["Nalini Wickramaratne", "Ranjith Udawatta"]),
  ev("arrest", "gave himself up", ("the 22nd", "1989-09-22"), ["Ranjith Udawatta"]),
  ev("election", "was elected", ("1994#2", "1994"), ["Ranjith Udawatta"]),
  ev("testimony", "testimony", ("July 1995", "1995-07"), ["Nalini Wickramaratne", "Gamini Welagedara"]),
  ev("sanction", "interdiction", None, ["Gamini Welagedara"]),
  ev("conviction", "was found guilty", ("1999", "1999"), ["Gamini Welagedara"]),
  ev("communication", "threatening letter", None, ["Nalini Wickramaratne"]),
  ev("appointment", "was succeeded", ("1994", "1994"), ["K. Sivapalan", "Nalini Wickramaratne"]),
  ev("departure", "resignation", ("2000", "2000"), ["Nalini Wickramaratne"]),
  ev("award", "was conferred", ("1993", "1993"), ["Nalini Wickramaratne", "Premachandra Bandara"]),
)

P("d37-45", """General Kwon Taek-su dead at 90; commanded Korean troops in Vietnam

SEOUL – Retired Army Gen. Kwon Taek-su, a former chairman of the Joint Chiefs of Staff whom two military governments could neither use nor remove, died of liver cancer at Seoul Asan Medical Center on Monday. He was 90. He will be buried with full honors at Daejeon National Cemetery on Thursday.

Kwon was born in Hamhung in what is now North Korea on Jan. 30, 1926. He fled to the South in 1946 with his younger brother Taek-min, graduated from the Korea Military Academy in 1947 with its fifth class, and won the Eulji Order of Military Merit at the Nakdong River in 1950. He attended the U.S. Army Command and General Staff College at Fort Leavenworth, Kansas, in 1958.

As commander of the Tiger Division in Vietnam from 1967 to 1969 he took over from Lt. Gen. Yu Byeong-gu, whom he had known since the Academy. When Yu, by then chief of the presidential security service, was accused by the Dong-a Daily in 1972 of selling PX goods, Kwon testified before the court-martial on Aug. 14 that he had found the books in order. Yu was nonetheless sentenced to three years. Released in 1974, he emigrated to Los Angeles; the two met there one last time in 1988.

President Hwang In-cheol made Kwon chairman of the Joint Chiefs in March 1977. On Dec. 12, 1979, he was detained in his office by Maj. Gen. Noh Jae-hyeon, who telephoned him forty minutes later from the next room to ask for his signature. Kwon submitted his resignation instead. Noh, later himself defense minister, was convicted of mutiny in 1996.

Kwon was ambassador to Taiwan from 1981 to 1984, succeeding the ex-lawmaker Ok Man-ho. In 1985 he stood as the opposition New Korea Democratic Party's candidate in Jongno and lost.

He is survived by his wife, Seo Yeong-ja, and two sons, Kwon Hyeok, president of Hanshin University, and Kwon Jun, a dentist.
""",
  occ("Kwon Taek-su", "Gen.", again=["General"]),
  occ("Kwon Taek-su", "chairman of the Joint Chiefs of Staff", start=("March 1977", "1977-03"), end=("Dec. 12, 1979", "1979-12-12"), again=["chairman of the Joint Chiefs#2"]),
  occ("Kwon Taek-su", "commander of the Tiger Division in Vietnam", start=("1967", "1967"), end=("1969", "1969"), again=["commanded Korean troops in Vietnam"]),
  occ("Yu Byeong-gu", "Lt. Gen."),
  occ("Yu Byeong-gu", "took over from", end=("1967", "1967")),
  occ("Yu Byeong-gu", "chief of the presidential security service", start=None, end=None),
  occ("Hwang In-cheol", "President"),
  occ("Noh Jae-hyeon", "Maj. Gen."),
  occ("Noh Jae-hyeon", "defense minister"),
  occ("Kwon Taek-su", "ambassador to Taiwan", start=("1981", "1981"), end=("1984", "1984")),
  occ("Ok Man-ho", "lawmaker"),
  occ("Ok Man-ho", "succeeding", end=("1981", "1981")),
  occ("Kwon Hyeok", "president of Hanshin University"),
  fact("Kwon Taek-su", "causeOfDeath", "liver cancer"),
  fact("Kwon Taek-su", "deathPlace", "Seoul Asan Medical Center"),
  fact("Kwon Taek-su", "deathDate", "Monday"),
  fact("Kwon Taek-su", "birthPlace", "Hamhung"),
  fact("Kwon Taek-su", "birthDate", "Jan. 30, 1926", value="1926-01-30"),
  fact("Kwon Taek-su", "siblings", "Taek-min"),
  fact("Kwon Taek-su", "education", "Korea Military Academy", date=("1947", "1947")),
  fact("Kwon Taek-su", "award", "Eulji Order of Military Merit", date=("1950", "1950")),
  fact("Kwon Taek-su", "education", "U.S. Army Command and General Staff College", date=("1958", "1958")),
  fact("Yu Byeong-gu", "residence", "Los Angeles"),
  fact("Kwon Taek-su", "party", "New Korea Democratic Party", date=("1985", "1985")),
  fact("Kwon Taek-su", "spouse", "Seo Yeong-ja"),
  fact("Kwon Taek-su", "children", "Kwon Hyeok"),
  fact("Kwon Taek-su", "children", "Kwon Jun"),
  fact("Seo Yeong-ja", "children", "Kwon Hyeok"),
  fact("Seo Yeong-ja", "children", "Kwon Jun"),
  fact("Kwon Jun", "occupation", "dentist"),
  ev("travel", "fled to the South", ("1946", "1946"), ["Kwon Taek-su", "Taek-min"]),
  ev("award", "won the Eulji Order", ("1950", "1950"), ["Kwon Taek-su"]),
  ev("appointment", "took over", ("1967", "1967"), ["Kwon Taek-su", "Yu Byeong-gu"]),
  ev("testimony", "testified before the court-martial", ("Aug. 14", "1972-08-14"), ["Kwon Taek-su", "Yu Byeong-gu"]),
  ev("disclosure", "was accused", ("1972", "1972"), ["Yu Byeong-gu"]),
  ev("conviction", "was nonetheless sentenced", None, ["Yu Byeong-gu"]),
  ev("travel", "emigrated to Los Angeles", None, ["Yu Byeong-gu"]),
  ev("meeting", "met there", ("1988", "1988"), ["Kwon Taek-su", "Yu Byeong-gu"]),
  ev("appointment", "made Kwon chairman", ("March 1977", "1977-03"), ["Hwang In-cheol", "Kwon Taek-su"]),
  ev("arrest", "was detained", ("Dec. 12, 1979", "1979-12-12"), ["Kwon Taek-su", "Noh Jae-hyeon"]),
  ev("communication", "telephoned", ("forty minutes later", "1979-12-12"), ["Noh Jae-hyeon", "Kwon Taek-su"]),
  ev("departure", "resignation", ("Dec. 12, 1979", "1979-12-12"), ["Kwon Taek-su"]),
  ev("conviction", "was convicted", ("1996", "1996"), ["Noh Jae-hyeon"]),
  ev("candidacy", "stood as the opposition", ("1985", "1985"), ["Kwon Taek-su"]),
  ev("election", "lost", ("1985", "1985"), ["Kwon Taek-su"]),
)


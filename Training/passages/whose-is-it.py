P("d27-01", """Of the two Rattanakul brothers who served in the Ministry of Agriculture, it is the younger, Prasert, whom the irrigation maps remember, though the elder outranked him for most of his life. Boonchuai Rattanakul, born at Phrae in 1911, entered the Department of Forests in 1934, with a certificate of the forestry school at Dehradun in his trunk; Prasert Rattanakul, seven years his junior and a child of Lampang, to which the family had moved, came in 1941 by way of Chulalongkorn University. Their father, Phan, had been district officer of Song until 1916.

It was the former who became deputy director of the department in 1952 and, when Sawat Intharaphon retired five years later, its director. The latter had meanwhile gone over to the waters: chief engineer of the Irrigation Department from 1955, he had to flood what the other had planted. A third brother, Chalerm, a dentist, kept out of it.

When the permanent secretary, Thawin Wichitchai, was dismissed in October 1963, the cabinet passed over Boonchuai, who had counted on the place, and gave it to the engineer. They did not exchange a word until the following April, when, at the cremation of their mother, Kham, who had never been told of the quarrel, the new permanent secretary walked over to the director and bowed.

He did not enjoy the post long. A stroke ended his life in Bangkok on 2 June 1966, in the third year of his term; it was not the forester but a stranger from the Treasury, Somphong Naruemit, who took the empty chair. Boonchuai himself, at his own wish, left the service that December. His widow, for he too is dead now (he went in 1981), is Urai, a younger sister of Thawin, and the dismissed secretary’s photograph hangs in her house beside those of both the brothers.""",
  occ("Phan Rattanakul", "district officer of Song", end=("1916", "1916")),
  occ("Boonchuai Rattanakul", "deputy director of the department", start=("1952", "1952"), end=("five years later", "1957")),
  occ("Sawat Intharaphon", "director#2", end=("five years later", "1957")),
  occ("Boonchuai Rattanakul", "director#2", start=("five years later", "1957"), end=("that December", "1966-12"), again=["director#3"]),
  occ("Prasert Rattanakul", "chief engineer of the Irrigation Department", start=("1955", "1955"), end=("October 1963", "1963-10")),
  occ("Thawin Wichitchai", "permanent secretary", end=("October 1963", "1963-10")),
  occ("Prasert Rattanakul", "permanent secretary#2", start=("October 1963", "1963-10"), end=("2 June 1966", "1966-06-02"), again=["the place", "the post"]),
  occ("Somphong Naruemit", "the empty chair", start=("2 June 1966", "1966-06")),
  fact("Boonchuai Rattanakul", "birthPlace", "Phrae"),
  fact("Boonchuai Rattanakul", "birthDate", "1911", value="1911"),
  fact("Boonchuai Rattanakul", "education", "forestry school at Dehradun"),
  fact("Prasert Rattanakul", "birthDate", "seven years his junior", value="1918"),
  fact("Prasert Rattanakul", "birthPlace", "Lampang"),
  fact("Prasert Rattanakul", "education", "Chulalongkorn University"),
  fact("Prasert Rattanakul", "occupation", "engineer#2"),
  fact("Boonchuai Rattanakul", "occupation", "forester"),
  fact("Boonchuai Rattanakul", "father", "Phan"),
  fact("Prasert Rattanakul", "father", "Phan"),
  fact("Boonchuai Rattanakul", "mother", "Kham"),
  fact("Prasert Rattanakul", "mother", "Kham"),
  fact("Boonchuai Rattanakul", "siblings", "Prasert"),
  fact("Boonchuai Rattanakul", "siblings", "Chalerm"),
  fact("Prasert Rattanakul", "siblings", "Chalerm"),
  fact("Chalerm Rattanakul", "occupation", "dentist"),
  fact("Prasert Rattanakul", "causeOfDeath", "stroke"),
  fact("Prasert Rattanakul", "deathPlace", "Bangkok"),
  fact("Prasert Rattanakul", "deathDate", "2 June 1966", value="1966-06-02"),
  fact("Boonchuai Rattanakul", "deathDate", "1981", value="1981"),
  fact("Boonchuai Rattanakul", "spouse", "Urai"),
  fact("Urai", "siblings", "Thawin#2"),
  ev("appointment", "became", ("1952", "1952"), ["Boonchuai Rattanakul"]),
  ev("departure", "retired", ("five years later", "1957"), ["Sawat Intharaphon"]),
  ev("departure", "was dismissed", ("October 1963", "1963-10"), ["Thawin Wichitchai"]),
  ev("appointment", "gave it", ("October 1963", "1963-10"), ["Prasert Rattanakul"]),
  ev("appointment", "took the empty chair", ("2 June 1966", "1966-06"), ["Somphong Naruemit"]),
  ev("departure", "left the service", ("that December", "1966-12"), ["Boonchuai Rattanakul"]),
)

P("d27-02", """MACRAE, DONALD. Two judges of the name, father and son, are perpetually confounded, and the index to the Session Papers treats them as one man who lived to be a hundred and nine.

The elder, Donald Macrae of Ardlair, an advocate since 1721, was the son of a drover. Sheriff-depute of Cromarty by 1734, he was raised to the bench in 1748 and took the title of Lord Ardlair, under which he sat until he died, at Edinburgh, in the hard January of 1767. He had been twice married: to Isobel Rose, who bore the heir, and in 1740 to Grizel Dundas, the mother of Henry Macrae, who commanded a brig at Quebec and was drowned off Leith with the rank of captain in 1771.

The heir, Donald Macrae the younger, was baptised on 9 May 1729, studied at Leyden, where the elder never set foot, and was admitted to the Faculty the year before his half-brother went to sea. Having acted as his father’s clerk, he was made Solicitor-General in 1765; it is he, therefore, and not the old lord, who prosecuted the Dingwall forgers. Nobody succeeded the father at once. Not till three years after the funeral was the son himself promoted to the Court of Session, and he chose to be styled Lord Kinbeachie, from the estate of his wife, Margaret Urquhart. An Episcopalian, as she was, he resigned in 1801 rather than try a priest of his own communion, and survived that step by a decade and his wife by a single week, dying at Kinbeachie in 1811.

The portrait in the Parliament House long labelled “Lord Ardlair” shows the son. The bust, which is believed to be the son’s, is neither’s: it represents Robert Cullen, principal clerk under both, a bachelor, from whose notes all that is here set down was taken.""",
  occ("Donald Macrae of Ardlair", "Sheriff-depute of Cromarty", start=("1734", "1734")),
  occ("Donald Macrae of Ardlair", "raised to the bench", start=("1748", "1748"), end=("January of 1767", "1767-01"), again=["judges"]),
  occ("Henry Macrae", "commanded a brig at Quebec"),
  occ("Henry Macrae", "captain"),
  occ("Donald Macrae the younger", "clerk"),
  occ("Donald Macrae the younger", "Solicitor-General", start=("1765", "1765")),
  occ("Donald Macrae the younger", "Court of Session", start=("three years after the funeral", "1770"), end=("1801", "1801"), again=["judges"]),
  occ("Robert Cullen", "principal clerk"),
  fact("Donald Macrae of Ardlair", "occupation", "advocate", date=("1721", "1721")),
  fact("Donald Macrae of Ardlair", "alias", "Lord Ardlair", date=("1748", "1748")),
  fact("Donald Macrae of Ardlair", "deathPlace", "Edinburgh"),
  fact("Donald Macrae of Ardlair", "deathDate", "January of 1767", value="1767-01"),
  fact("Donald Macrae of Ardlair", "spouse", "Isobel Rose"),
  fact("Donald Macrae of Ardlair", "spouse", "Grizel Dundas", date=("1740", "1740")),
  fact("Donald Macrae of Ardlair", "children", "Donald Macrae the younger"),
  fact("Donald Macrae of Ardlair", "children", "Henry Macrae"),
  fact("Grizel Dundas", "children", "Henry Macrae"),
  fact("Henry Macrae", "causeOfDeath", "drowned"),
  fact("Henry Macrae", "deathPlace", "off Leith"),
  fact("Henry Macrae", "deathDate", "1771", value="1771"),
  fact("Donald Macrae the younger", "education", "Leyden"),
  fact("Donald Macrae the younger", "alias", "Lord Kinbeachie", date=("three years after the funeral", "1770")),
  fact("Donald Macrae the younger", "spouse", "Margaret Urquhart"),
  fact("Donald Macrae the younger", "religion", "Episcopalian"),
  fact("Margaret Urquhart", "religion", "Episcopalian"),
  fact("Donald Macrae the younger", "deathPlace", "Kinbeachie#2"),
  fact("Donald Macrae the younger", "deathDate", "1811", value="1811"),
  fact("Margaret Urquhart", "deathDate", "by a single week", value="1811"),
  ev("appointment", "was raised to the bench", ("1748", "1748"), ["Donald Macrae of Ardlair"]),
  ev("appointment", "was made", ("1765", "1765"), ["Donald Macrae the younger"]),
  ev("appointment", "promoted", ("three years after the funeral", "1770"), ["Donald Macrae the younger"]),
  ev("departure", "resigned", ("1801", "1801"), ["Donald Macrae the younger"]),
)

P("d27-03", """DAKAR, 9 July 2014 – At the Ministry of Fisheries the boxes of one minister were still on the stairs on Tuesday when the car of the next drove into the court. Aïssatou Bâ Diedhiou, an oceanographer by training, took over from Mamadou Lamine Sagna, who had held the portfolio since April 2012 and who, unlike her, had come to it without ever having been at sea.

She thanked him; he did not thank her. Hardly a fortnight earlier, on 25 June, she had told a parliamentary committee, before which she appeared as director of the research institute at Thiaroye, that the foreign trawlers licensed in the previous year were taking twice what they declared. The licences bore his signature. Two days after that hearing the inspector-general of state, Ousmane Faye, opened an inquiry into them, and it was the prime minister’s reading of the first pages which, on Monday, cost the signatory his post. Sagna denies that he was ever warned.

The new minister, 51, comes from Ziguinchor. Having lost her first husband, Cheikh Tidiane Ndour, then consul in Vigo, in 2003, she married again in 2011, the year after the institute was entrusted to her; her second, Professor Abdou Salam Diatta of the law faculty, is also the lawyer of the trawler owners’ association, or was, for he gave up the brief on Sunday evening. Her predecessor’s wife, Ndèye Coumba Wade, runs a transport firm to which, it has been alleged, part of the fees found their way. No court has looked at that.

Of those who preceded them both, only Khady Sylla was present. Minister from 2007 until Sagna’s arrival, she embraced the incoming and the outgoing with equal warmth. A trip to Nouadhibou, which the latter was to have made today, will be made by the former next week.""",
  occ("Aïssatou Bâ Diedhiou", "Ministry of Fisheries", start=("Tuesday", "2014-07-08"), again=["new minister"]),
  occ("Mamadou Lamine Sagna", "the portfolio", start=("April 2012", "2012-04"), end=("Monday", "2014-07-07"), again=["his post"]),
  occ("Aïssatou Bâ Diedhiou", "director of the research institute at Thiaroye", start=("the year after", "2010")),
  occ("Ousmane Faye", "inspector-general of state"),
  occ("Cheikh Tidiane Ndour", "consul in Vigo"),
  occ("Abdou Salam Diatta", "Professor"),
  occ("Abdou Salam Diatta", "lawyer of the trawler owners’ association", end=("Sunday evening", "2014-07-06")),
  occ("Khady Sylla", "Minister", start=("2007", "2007"), end=("Sagna’s arrival", "2012-04")),
  fact("Aïssatou Bâ Diedhiou", "occupation", "oceanographer"),
  fact("Aïssatou Bâ Diedhiou", "birthPlace", "Ziguinchor"),
  fact("Aïssatou Bâ Diedhiou", "spouse", "Cheikh Tidiane Ndour"),
  fact("Cheikh Tidiane Ndour", "deathDate", "2003", value="2003"),
  fact("Aïssatou Bâ Diedhiou", "spouse", "Abdou Salam Diatta", date=("2011", "2011")),
  fact("Mamadou Lamine Sagna", "spouse", "Ndèye Coumba Wade"),
  ev("appointment", "took over", ("Tuesday", "2014-07-08"), ["Aïssatou Bâ Diedhiou"]),
  ev("testimony", "told", ("25 June", "2014-06-25"), ["Aïssatou Bâ Diedhiou"]),
  ev("investigation", "opened an inquiry", ("Two days after", "2014-06-27"), ["Ousmane Faye"]),
  ev("departure", "cost the signatory his post", ("Monday", "2014-07-07"), ["Mamadou Lamine Sagna"]),
  ev("appointment", "entrusted", ("the year after", "2010"), ["Aïssatou Bâ Diedhiou"]),
  ev("departure", "gave up the brief", ("Sunday evening", "2014-07-06"), ["Abdou Salam Diatta"]),
)

P("d27-04", """The widow of Kálmán Beregszászy, vice-ishpan of Szatmár county, waited four years before she gave her hand to the man who had drawn up his will. This second marriage, contracted at Nagykároly in February 1893, made Ilona Szirmay the wife of Dr Ödön Halász, a Catholic attorney from Pest whom her first husband, a stiff Calvinist, would not have had at his table; and yet it was by the influence of the dead man’s friends that the living one got on.

Beregszászy had been elected to his office in 1881 and had died in it, of a fall from his horse, on All Souls’ Day 1888. The seat that he had also held in the lower house, that of Mátészalka, passed at the by-election to his brother Gábor, who was to keep it for seventeen years; the county went to Count Lajos Vécsey’s steward, Pál Irinyi, until then the chief notary. Not one of the three had been a Liberal. Halász was, and when Irinyi stepped down in the summer of 1896 he had the bridegroom of his predecessor’s relict chosen in his stead by eleven votes.

She bore children to both. Of those of the first bed, Zsigmond became a hussar and fell at Rawa Ruska in 1914 as a major; Etelka married Pál Irinyi’s son Endre, who against the wish of his father went to Budapest, where from 1911 to 1918 he directed the State Mortgage Institute. Those of the second were László Halász, the painter, and a girl who did not live.

In 1902 Halász declined to be made under-secretary of state, saying that two husbands’ debts were enough for one house. He resigned from the county in 1905. Ilona outlived him as well, by nine years, and lies, as she had asked, beside neither, in the churchyard of Domahida, in which her mother, Klára Lónyay, had been laid in 1867.""",
  occ("Kálmán Beregszászy", "vice-ishpan of Szatmár county", start=("1881", "1881"), end=("All Souls’ Day 1888", "1888-11-02"), again=["his office"]),
  occ("Kálmán Beregszászy", "seat that he had also held in the lower house", end=("All Souls’ Day 1888", "1888-11-02")),
  occ("Gábor Beregszászy", "that of Mátészalka", start=("the by-election", "1888"), end=("seventeen years", "1905")),
  occ("Pál Irinyi", "vice-ishpan of Szatmár county", end=("the summer of 1896", "1896-22")),
  occ("Pál Irinyi", "chief notary"),
  occ("Pál Irinyi", "steward"),
  occ("Ödön Halász", "vice-ishpan of Szatmár county", start=("the summer of 1896", "1896-22"), end=("1905", "1905")),
  occ("Zsigmond Beregszászy", "major"),
  occ("Endre Irinyi", "directed the State Mortgage Institute", start=("1911", "1911"), end=("1918", "1918")),
  fact("Ilona Szirmay", "spouse", "Kálmán Beregszászy"),
  fact("Ilona Szirmay", "spouse", "Ödön Halász", date=("February 1893", "1893-02")),
  fact("Ödön Halász", "occupation", "attorney"),
  fact("Ödön Halász", "religion", "Catholic"),
  fact("Kálmán Beregszászy", "religion", "Calvinist"),
  fact("Kálmán Beregszászy", "causeOfDeath", "fall from his horse"),
  fact("Kálmán Beregszászy", "deathDate", "All Souls’ Day 1888", value="1888-11-02"),
  fact("Kálmán Beregszászy", "siblings", "Gábor"),
  fact("Ödön Halász", "party", "Liberal"),
  fact("Ilona Szirmay", "children", "Zsigmond"),
  fact("Kálmán Beregszászy", "children", "Zsigmond"),
  fact("Kálmán Beregszászy", "children", "Etelka"),
  fact("Ilona Szirmay", "children", "Etelka"),
  fact("Zsigmond Beregszászy", "militaryService", "hussar"),
  fact("Zsigmond Beregszászy", "deathPlace", "Rawa Ruska"),
  fact("Zsigmond Beregszászy", "deathDate", "1914", value="1914"),
  fact("Etelka Beregszászy", "spouse", "Endre"),
  fact("Pál Irinyi", "children", "Endre"),
  fact("Ilona Szirmay", "children", "László Halász"),
  fact("Ödön Halász", "children", "László Halász"),
  fact("László Halász", "occupation", "painter"),
  fact("Ilona Szirmay", "mother", "Klára Lónyay"),
  fact("Klára Lónyay", "deathDate", "1867", value="1867"),
  ev("election", "had been elected", ("1881", "1881"), ["Kálmán Beregszászy"]),
  ev("election", "passed at the by-election", ("the by-election", "1888"), ["Gábor Beregszászy"]),
  ev("appointment", "the county went", None, ["Pál Irinyi"]),
  ev("departure", "stepped down", ("the summer of 1896", "1896-22"), ["Pál Irinyi"]),
  ev("election", "chosen", ("the summer of 1896", "1896-22"), ["Ödön Halász"]),
  ev("departure", "resigned", ("1905", "1905"), ["Ödön Halász"]),
  ev("travel", "went to Budapest", None, ["Endre Irinyi"]),
)

P("d27-05", """Police chief out, his voice stays

Cebu City – For six years whatever Director Rodrigo Abellanosa thought was heard from Superintendent Maria Luz Tumulak, and it was she, with her habitual “the Regional Director is of the view,” who announced on Friday, 13 March 2009, that he had been relieved.

He had learnt of it in Manila, having flown there on Wednesday to see the interior secretary, Benigno Carreon, whose own undersecretary, Felix Lastimosa, received him instead. Lastimosa, it should be recalled, is the elder brother of the vendor of the eleven rubber boats which Abellanosa sent back in 2007 and which have been lying at Naga pier ever since; Hilario Lastimosa has always maintained that they were sound.

The spokeswoman declined to speak of herself. Colleagues say that she had been offered a desk at Camp Crame and had turned it down before her chief, who was in the act of recommending her for it, could finish his letter. She will serve his successor in the same capacity. That is Chief Superintendent Ernesto Villarin, until this week head of the Eastern Visayas command, who in his last speech at Tacloban, delivered on Thursday, promised “the same policy with better manners.”

Abellanosa, 55, a graduate of the Philippine Military Academy, class of 1976, was city director in Davao from 1998 to 2001, under a mayor with whom he did not agree, and thereafter, for two years, deputy chief of the directorate for intelligence. The Medal of Valor was given in 1987 not to him, as a television station had it yesterday, but to his late brother Ramon, a marine. His daughter Carmela is a prosecutor in Mandaue.

Tumulak, a former radio announcer from Bogo and the mother of twins, joined the force in 1994. Asked what her old superior was going to do, she said that the Regional Director was of the view that he would fish.""",
  occ("Rodrigo Abellanosa", "Director", start=("six years", "2003"), end=("Friday, 13 March 2009", "2009-03"), again=["Police chief", "Regional Director", "Regional Director#2"]),
  occ("Maria Luz Tumulak", "Superintendent"),
  occ("Maria Luz Tumulak", "spokeswoman", start=("six years", "2003")),
  occ("Benigno Carreon", "interior secretary"),
  occ("Felix Lastimosa", "undersecretary"),
  occ("Ernesto Villarin", "Chief Superintendent"),
  occ("Ernesto Villarin", "head of the Eastern Visayas command", end=("this week", "2009-03")),
  occ("Ernesto Villarin", "successor", start=("Friday, 13 March 2009", "2009-03")),
  occ("Rodrigo Abellanosa", "city director in Davao", start=("1998", "1998"), end=("2001", "2001")),
  occ("Rodrigo Abellanosa", "deputy chief of the directorate for intelligence", start=("2001", "2001"), end=("two years", "2003")),
  occ("Carmela Abellanosa", "prosecutor in Mandaue"),
  fact("Felix Lastimosa", "siblings", "Hilario Lastimosa"),
  fact("Rodrigo Abellanosa", "education", "Philippine Military Academy", date=("1976", "1976")),
  fact("Ramon Abellanosa", "award", "Medal of Valor", date=("1987", "1987")),
  fact("Ramon Abellanosa", "militaryService", "marine"),
  fact("Rodrigo Abellanosa", "siblings", "Ramon"),
  fact("Rodrigo Abellanosa", "children", "Carmela"),
  fact("Maria Luz Tumulak", "occupation", "radio announcer"),
  fact("Maria Luz Tumulak", "birthPlace", "Bogo"),
  ev("disclosure", "announced", ("Friday, 13 March 2009", "2009-03-13"), ["Maria Luz Tumulak"]),
  ev("departure", "had been relieved", ("Friday, 13 March 2009", "2009-03"), ["Rodrigo Abellanosa"]),
  ev("travel", "flown", ("Wednesday", "2009-03-11"), ["Rodrigo Abellanosa"]),
  ev("meeting", "received", ("Wednesday", "2009-03-11"), ["Felix Lastimosa", "Rodrigo Abellanosa"]),
  ev("speech", "speech", ("Thursday", "2009-03-12"), ["Ernesto Villarin"]),
  ev("award", "was given", ("1987", "1987"), ["Ramon Abellanosa"]),
  ev("appointment", "joined the force", ("1994", "1994"), ["Maria Luz Tumulak"]),
)

P("d27-06", """A pupil seldom buries his teacher’s enemy. Yi Seok-yun did: when Nam Gu-seong died, in the winter of 1689, it was he, alone of the Westerners who had studied under Han Myeong-jik at Cheongju, who followed the coffin of the second state councillor on whose memorial the old man had been sent to Jeju six years before.

Han, then aged sixty-one, had been Minister of Rites since 1680, and had earlier governed Chungcheong. Arrested in the sixth month of 1683, he was questioned for three days about a letter which a nephew, Han Do-il, third secretary in the Office of the Censor-General, had written to the crown prince’s tutor, and which the uncle had not seen. He died on the island within the year. The nephew, whose letter it was, was merely dismissed, and lived to become magistrate of Yeosan.

When the tablet was set up at Cheongju, the pupil, who had passed the higher examination in 1681, wrote the inscription. He had by then been twice censor and twice cashiered. The second time he owed his disgrace to Nam, of whom he said that he had at least read what he struck out. Made royal secretary in the spring of 1689, when the councillor, already ill, recalled him from Gangneung with his own hand, Yi spent the nights of that autumn reading to the dying man, whose sons, Nam Jin and Nam Hyeon, were respectively inspector at Uiju and keeper of the royal library and came too late, both of them, from their posts.

It is by the younger of these, a man of the opposite faction, that the only portrait we have of Han was preserved, having been bought by him from the teacher’s widow, Lady Jeong. Yi never held another office. He returned to Gangneung, where he was born, and taught.""",
  occ("Nam Gu-seong", "second state councillor", end=("the winter of 1689", "1689-24"), again=["councillor#2"]),
  occ("Han Myeong-jik", "Minister of Rites", start=("1680", "1680"), end=("the sixth month of 1683", "1683-06")),
  occ("Han Myeong-jik", "governed Chungcheong", end=("1680", "1680")),
  occ("Han Do-il", "third secretary in the Office of the Censor-General", end=("1683", "1683")),
  occ("Han Do-il", "magistrate of Yeosan"),
  occ("Yi Seok-yun", "censor"),
  occ("Yi Seok-yun", "royal secretary", start=("the spring of 1689", "1689-21")),
  occ("Nam Jin", "inspector at Uiju"),
  occ("Nam Hyeon", "keeper of the royal library"),
  fact("Yi Seok-yun", "education", "under Han Myeong-jik at Cheongju"),
  fact("Nam Gu-seong", "deathDate", "the winter of 1689", value="1689-24"),
  fact("Han Myeong-jik", "relatives", "Han Do-il"),
  fact("Han Myeong-jik", "deathPlace", "the island"),
  fact("Han Myeong-jik", "deathDate", "within the year", value="1683"),
  fact("Yi Seok-yun", "education", "higher examination", date=("1681", "1681")),
  fact("Nam Gu-seong", "children", "Nam Jin"),
  fact("Nam Gu-seong", "children", "Nam Hyeon"),
  fact("Han Myeong-jik", "spouse", "Lady Jeong"),
  fact("Yi Seok-yun", "birthPlace", "Gangneung#2"),
  fact("Yi Seok-yun", "party", "Westerners"),
  ev("sanction", "had been sent to Jeju", ("six years before", "1683"), ["Han Myeong-jik"]),
  ev("arrest", "Arrested", ("the sixth month of 1683", "1683-06"), ["Han Myeong-jik"]),
  ev("investigation", "questioned", ("the sixth month of 1683", "1683-06"), ["Han Myeong-jik"]),
  ev("communication", "had written", None, ["Han Do-il"]),
  ev("departure", "dismissed", None, ["Han Do-il"]),
  ev("departure", "cashiered", None, ["Yi Seok-yun"]),
  ev("appointment", "Made royal secretary", ("the spring of 1689", "1689-21"), ["Yi Seok-yun"]),
  ev("communication", "recalled him", ("the spring of 1689", "1689-21"), ["Nam Gu-seong", "Yi Seok-yun"]),
)

P("d27-07", """The prefecture of Apurímac, never a prize, changed hands five times in ten years. In 1884 it fell to Colonel Melchor Arana; in 1886 to Toribio Luna Pizarro, a grocer with a degree; in 1889, on the latter’s being elected deputy for Aymaraes, to Dr Serapio Montes; in 1891, once more, to Arana, now a general; and in 1894, after four months in which Montes’s former secretary Julián Osma had held it ad interim, to Fermín Valdivia.

Of these the colonel alone was a native, and he of Cotabambas, not of the capital. He had lost an arm at Miraflores in 1881. His first term was brought to a close by a mutiny in which his brother-in-law, the subprefect Eusebio Trelles, was killed; the second by a promotion, for in March 1894 he was called to Lima as Minister of War, an honour which he survived, politically speaking, for nine weeks.

The grocer, who belonged to the Constitutional Party, built the aqueduct. It was planned by his son-in-law Edward Hollis, a Cornishman, and has been put down ever since to Montes, under whom the water first ran and whose initials, S.M., the keystone bears. Montes was a physician. Before his prefecture he had for three years been rector of the college at Abancay; after it he represented the province of Andahuaylas in the Senate, until typhus carried him off in 1897.

Osma, whose six-page memoir is our only witness for all this, married Rosa Trelles, the dead subprefect’s daughter, in the same week in which he handed over the keys. He speaks well of no one save her. About Valdivia, who had been expelled from San Marcos and whom the civil war swept away on 17 March 1895, he says merely that the man was tall. He himself ended as a justice of the peace in Curahuasi.""",
  occ("Melchor Arana", "prefecture of Apurímac", start=("1884", "1884"), end=("1886", "1886"), again=["first term"]),
  occ("Melchor Arana", "Colonel", again=["colonel"]),
  occ("Toribio Luna Pizarro", "prefecture of Apurímac", start=("1886", "1886"), end=("1889", "1889")),
  occ("Toribio Luna Pizarro", "deputy for Aymaraes", start=("1889", "1889")),
  occ("Serapio Montes", "prefecture of Apurímac", start=("1889", "1889"), end=("1891", "1891"), again=["prefecture#2"]),
  occ("Melchor Arana", "the second", start=("1891", "1891"), end=("March 1894", "1894-03")),
  occ("Melchor Arana", "general"),
  occ("Julián Osma", "secretary", former=True),
  occ("Julián Osma", "held it ad interim", start=("March 1894", "1894-03"), end=("1894", "1894")),
  occ("Fermín Valdivia", "prefecture of Apurímac", start=("1894", "1894"), end=("17 March 1895", "1895-03-17")),
  occ("Eusebio Trelles", "subprefect"),
  occ("Melchor Arana", "Minister of War", start=("March 1894", "1894-03"), end=("nine weeks", "1894-05")),
  occ("Serapio Montes", "rector of the college at Abancay", start=("three years", "1886"), end=("1889", "1889")),
  occ("Serapio Montes", "represented the province of Andahuaylas in the Senate", end=("1897", "1897")),
  occ("Julián Osma", "justice of the peace in Curahuasi"),
  fact("Toribio Luna Pizarro", "occupation", "grocer"),
  fact("Melchor Arana", "birthPlace", "Cotabambas"),
  fact("Melchor Arana", "relatives", "Eusebio Trelles"),
  fact("Eusebio Trelles", "causeOfDeath", "mutiny"),
  fact("Toribio Luna Pizarro", "party", "Constitutional Party"),
  fact("Toribio Luna Pizarro", "relatives", "Edward Hollis"),
  fact("Edward Hollis", "ethnicity", "Cornishman"),
  fact("Serapio Montes", "occupation", "physician"),
  fact("Serapio Montes", "causeOfDeath", "typhus"),
  fact("Serapio Montes", "deathDate", "1897", value="1897"),
  fact("Julián Osma", "spouse", "Rosa Trelles", date=("in the same week", "1894")),
  fact("Eusebio Trelles", "children", "Rosa Trelles"),
  fact("Fermín Valdivia", "education", "San Marcos"),
  ev("appointment", "fell", ("1884", "1884"), ["Melchor Arana"]),
  ev("appointment", "fell", ("1886", "1886"), ["Toribio Luna Pizarro"]),
  ev("election", "elected", ("1889", "1889"), ["Toribio Luna Pizarro"]),
  ev("appointment", "fell", ("1889", "1889"), ["Serapio Montes"]),
  ev("appointment", "once more, to Arana", ("1891", "1891"), ["Melchor Arana"]),
  ev("appointment", "fell", ("1894", "1894"), ["Fermín Valdivia"]),
  ev("appointment", "was called to Lima", ("March 1894", "1894-03"), ["Melchor Arana"]),
  ev("departure", "handed over the keys", ("1894", "1894"), ["Julián Osma"]),
  ev("sanction", "had been expelled", None, ["Fermín Valdivia"]),
  ev("departure", "swept away", ("17 March 1895", "1895-03-17"), ["Fermín Valdivia"]),
)

P("d27-08", """Twins make poor ministers for a historian. On the evening of 4 October 1971 both Nils Aasheim and Peder Aasheim stood on the steps of the palace in Oslo in identical overcoats, the one having just been made minister of church affairs, the other having just ceased to be state secretary at defence; the captions of the next morning had it the wrong way round, and so has half the literature.

They were born in Volda on 30 August 1919, Peder first. He was to study theology at the Free Faculty, from which he was graduated in 1946; Nils, law. Both belonged to the Christian People’s Party, the jurist as its treasurer between 1958 and 1963. The clergyman, who preferred parishes, was vicar of Ørsta until 1960 and afterwards dean of Søre Sunnmøre, a charge that he laid down in the year before the photograph was taken, in order to help with defence estimates, of all things, a minister whom he had once prepared for confirmation, Arne Kleppen.

Neither had asked for anything. Kleppen fell that Monday over the Andøya contracts, and his state secretary with him; it was then that the prime minister, Håkon Rustad, in search of a churchman, telephoned Volda, got the wrong brother and was too polite to say so. This story, which Rustad’s widow, Borghild, put about in 1988, is denied by everybody else. What is certain is that the new minister had never been ordained, and that he ruled the church, as the bishop of Møre remarked, like a man administering the estate of someone not yet dead. He went in 1973, with the government.

The former dean took back the cure of Ørsta. Unmarried, he shared its parsonage with his twin, himself a widower since 1969, when Solveig Brekke had died at Volda. The jurist received St Olav’s Order; the other, who had been in Sachsenhausen, refused it.""",
  occ("Nils Aasheim", "minister of church affairs", start=("4 October 1971", "1971-10-04"), end=("1973", "1973"), again=["new minister"]),
  occ("Peder Aasheim", "state secretary at defence", start=("the year before", "1970"), end=("4 October 1971", "1971-10-04"), again=["state secretary#2"]),
  occ("Nils Aasheim", "treasurer", start=("1958", "1958"), end=("1963", "1963")),
  occ("Peder Aasheim", "vicar of Ørsta", end=("1960", "1960")),
  occ("Peder Aasheim", "dean of Søre Sunnmøre", start=("1960", "1960"), end=("the year before", "1970"), again=["dean#2"]),
  occ("Arne Kleppen", "minister#3", end=("that Monday", "1971-10-04")),
  occ("Håkon Rustad", "prime minister"),
  occ("Peder Aasheim", "the cure of Ørsta"),
  fact("Nils Aasheim", "birthPlace", "Volda"),
  fact("Peder Aasheim", "birthPlace", "Volda"),
  fact("Nils Aasheim", "birthDate", "30 August 1919", value="1919-08-30"),
  fact("Peder Aasheim", "birthDate", "30 August 1919", value="1919-08-30"),
  fact("Peder Aasheim", "education", "Free Faculty", date=("1946", "1946")),
  fact("Nils Aasheim", "party", "Christian People’s Party"),
  fact("Peder Aasheim", "party", "Christian People’s Party"),
  fact("Nils Aasheim", "occupation", "jurist"),
  fact("Peder Aasheim", "occupation", "clergyman"),
  fact("Nils Aasheim", "siblings", "Peder Aasheim"),
  fact("Håkon Rustad", "spouse", "Borghild"),
  fact("Nils Aasheim", "spouse", "Solveig Brekke"),
  fact("Solveig Brekke", "deathDate", "1969", value="1969"),
  fact("Solveig Brekke", "deathPlace", "Volda#3"),
  fact("Peder Aasheim", "residence", "parsonage"),
  fact("Nils Aasheim", "residence", "parsonage"),
  fact("Nils Aasheim", "award", "St Olav’s Order"),
  ev("appointment", "made minister", ("4 October 1971", "1971-10-04"), ["Nils Aasheim"]),
  ev("departure", "ceased", ("4 October 1971", "1971-10-04"), ["Peder Aasheim"]),
  ev("departure", "laid down", ("the year before", "1970"), ["Peder Aasheim"]),
  ev("departure", "fell", ("that Monday", "1971-10-04"), ["Arne Kleppen", "Peder Aasheim"]),
  ev("disclosure", "put about", ("1988", "1988"), ["Borghild Rustad"]),
  ev("departure", "went in 1973", ("1973", "1973"), ["Nils Aasheim"]),
  ev("appointment", "took back", None, ["Peder Aasheim"]),
  ev("award", "received", None, ["Nils Aasheim"]),
)

P("d27-09", """WAIROA COUNTY COUNCIL. ANNUAL MEETING, NOVEMBER 1926.

Messrs H. Tamihana and W. Strang were re-elected chairman and deputy chairman respectively, the former unopposed and for the ninth year running, the latter against Mr J. Gillespie, who had held the second chair himself until 1924, by five votes to four. The engineer, Mr P. O’Dowd, and the clerk, Miss Ada Prentice, presented their reports; hers was adopted, his referred back.

The chairman then said that he had to speak of a loss. Mr Rewi Paerata, a councillor for the Mohaka riding since 1911, had died at Napier on the 3rd, and Mr Angus Strang, father of their deputy chairman and his predecessor as member for Frasertown, eleven days earlier in Glasgow, whither he had sailed in April to see once more Partick, the place of his birth. Both had been chairmen, the Scotsman from 1908 and Mr Paerata from 1913, when he displaced him, until 1917, when he, Tamihana, displaced Mr Paerata. It gave a man to think.

The vacancy in the Mohaka riding is to be filled on 9 December. It was stated that the late member’s son-in-law, Mr Eruera Nuku, licensed interpreter, would stand, as would Mr Gillespie’s brother. That gentleman, rising, begged to say that he had no brother; he had a half-brother.

A letter was read from Mr K. Whitcombe, who was county engineer before Mr O’Dowd and is now resident engineer with the Public Works Department, to which he was called in 1922, concerning the Waihua bridge. He admitted that the levels were out. They had, he wrote, been taken by a cadet. Mr O’Dowd coloured, but it was explained by the clerk, who was then the typist, that the cadet in question had been a Mr Lisle, since killed on a motor-cycle.

Cr Sarah Halbert, the first lady to sit for Nuhaka, to which she was returned in May, moved the adjournment.""",
  occ("H. Tamihana", "chairman", start=("the ninth year running", "1917"), again=["chairman#3"]),
  occ("W. Strang", "deputy chairman", start=("1924", "1924"), again=["deputy chairman#2"]),
  occ("J. Gillespie", "second chair", end=("1924", "1924")),
  occ("P. O’Dowd", "engineer", start=("in 1922", "1922")),
  occ("Ada Prentice", "clerk", again=["clerk#2"]),
  occ("Rewi Paerata", "councillor for the Mohaka riding", start=("1911", "1911"), end=("the 3rd", "1926-11-03"), again=["late member"]),
  occ("Angus Strang", "member for Frasertown"),
  occ("W. Strang", "member for Frasertown"),
  occ("Angus Strang", "chairmen", start=("1908", "1908"), end=("1913", "1913")),
  occ("Rewi Paerata", "chairmen", start=("1913", "1913"), end=("1917", "1917")),
  occ("K. Whitcombe", "county engineer", end=("in 1922", "1922")),
  occ("K. Whitcombe", "resident engineer with the Public Works Department", start=("in 1922", "1922")),
  occ("Ada Prentice", "typist"),
  occ("Lisle", "cadet#2"),
  occ("Sarah Halbert", "sit for Nuhaka", start=("in May", "1926-05"), again=["Cr"]),
  fact("Rewi Paerata", "deathPlace", "Napier"),
  fact("Rewi Paerata", "deathDate", "the 3rd", value="1926-11-03"),
  fact("Angus Strang", "deathDate", "eleven days earlier", value="1926-10-23"),
  fact("Angus Strang", "deathPlace", "Glasgow"),
  fact("Angus Strang", "birthPlace", "Partick"),
  fact("W. Strang", "father", "Angus Strang"),
  fact("Angus Strang", "nationality", "Scotsman"),
  fact("Rewi Paerata", "relatives", "Eruera Nuku"),
  fact("Eruera Nuku", "occupation", "licensed interpreter"),
  fact("Lisle", "causeOfDeath", "killed on a motor-cycle"),
  ev("election", "re-elected", ("NOVEMBER 1926", "1926-11"), ["H. Tamihana", "W. Strang", "J. Gillespie"]),
  ev("speech", "to speak of a loss", ("NOVEMBER 1926", "1926-11"), ["H. Tamihana"]),
  ev("travel", "had sailed", ("April", "1926-04"), ["Angus Strang"]),
  ev("appointment", "displaced him", ("1913", "1913"), ["Rewi Paerata", "Angus Strang"]),
  ev("appointment", "displaced Mr Paerata", ("1917", "1917"), ["H. Tamihana", "Rewi Paerata"]),
  ev("communication", "letter", None, ["K. Whitcombe"]),
  ev("appointment", "was called", ("in 1922", "1922"), ["K. Whitcombe"]),
  ev("disclosure", "admitted", None, ["K. Whitcombe"]),
  ev("election", "was returned", ("in May", "1926-05"), ["Sarah Halbert"]),
)

P("d27-10", """The commissioners of Oyelaran State since its creation, in order of the ministries and within each of these in order of time:

Education went first, in 1992, to Mrs Folasade Akinbiyi, a school principal from Iwo, who passed it the next year, when the soldiers came, to Lt.-Col. Danjuma Bitrus. From 1999 it was Chief Rasheed Oyewole’s, whose deputy there, Dr Kehinde Alli, inherited it in 2004 and is still remembered for the free buses. She lost it in 2007 to her own former pupil Gbenga Afolabi.

Works: Engr. Tunde Alli, husband of the last but one, 1999 to 2003; after him, until a court removed him on 11 June 2006, Jimoh Salako; since then Mrs Akinbiyi’s second son, Wale, who had been general manager of the Water Corporation and whom the assembly confirmed only at the third attempt.

Health has had but two heads who were not soldiers. Of these the first, Professor Adunni Ogunleye, was provost of the medical college at the same time and drew one salary; the second, appointed in the month in which she died (she was killed on the Ibadan road on 2 August 2001), is her registrar, Dr Musibau Raji. He serves to this day. Of two governors who agreed in nothing else, one reappointed him in 2003 and one retained him in 2007.

Justice, which carries with it the attorney-generalship, belonged to Ayodele Coker from 1999 and from 2005 to Bisi Olatunde, a Deeper Life deacon. The former left it to join the bench of the Court of Appeal; the latter married the former’s daughter, Yetunde, on the eve of taking the oath, and has had to hear about it.

The Lt.-Col. mentioned above rose to brigadier-general and died at Jos in 2009. Oyewole, whose house at Ede burned down while he was commissioner, now lives in Houston with the eldest of his sons.""",
  occ("Folasade Akinbiyi", "Education", start=("1992", "1992"), end=("the next year", "1993")),
  fact("Folasade Akinbiyi", "occupation", "school principal"),
  occ("Danjuma Bitrus", "Lt.-Col."),
  occ("Danjuma Bitrus", "Education", start=("the next year", "1993")),
  occ("Rasheed Oyewole", "Education", start=("1999", "1999"), end=("2004", "2004"), again=["commissioner#2"]),
  occ("Rasheed Oyewole", "Chief"),
  occ("Kehinde Alli", "deputy"),
  occ("Kehinde Alli", "Education", start=("2004", "2004"), end=("2007", "2007")),
  occ("Gbenga Afolabi", "Education", start=("2007", "2007")),
  occ("Tunde Alli", "Works", start=("1999#2", "1999"), end=("2003", "2003")),
  occ("Jimoh Salako", "Works", start=("2003", "2003"), end=("11 June 2006", "2006-06-11")),
  occ("Wale Akinbiyi", "Works", start=("since then", "2006")),
  occ("Wale Akinbiyi", "general manager of the Water Corporation", former=True),
  occ("Adunni Ogunleye", "Health", end=("2 August 2001", "2001-08-02")),
  occ("Adunni Ogunleye", "Professor"),
  occ("Adunni Ogunleye", "provost of the medical college"),
  occ("Musibau Raji", "Health", start=("the month in which she died", "2001-08")),
  occ("Musibau Raji", "registrar"),
  occ("Ayodele Coker", "Justice", start=("1999#3", "1999"), end=("2005", "2005")),
  occ("Ayodele Coker", "attorney-generalship", start=("1999#3", "1999"), end=("2005", "2005")),
  occ("Bisi Olatunde", "Justice", start=("2005", "2005")),
  occ("Bisi Olatunde", "attorney-generalship", start=("2005", "2005")),
  occ("Bisi Olatunde", "deacon"),
  occ("Ayodele Coker", "bench of the Court of Appeal", start=("2005", "2005")),
  occ("Danjuma Bitrus", "brigadier-general"),
  fact("Folasade Akinbiyi", "birthPlace", "Iwo"),
  fact("Kehinde Alli", "spouse", "Tunde Alli"),
  fact("Folasade Akinbiyi", "children", "Wale"),
  fact("Adunni Ogunleye", "deathPlace", "the Ibadan road"),
  fact("Adunni Ogunleye", "deathDate", "2 August 2001", value="2001-08-02"),
  fact("Bisi Olatunde", "religion", "Deeper Life"),
  fact("Bisi Olatunde", "spouse", "Yetunde", date=("on the eve of taking the oath", "2005")),
  fact("Ayodele Coker", "children", "Yetunde"),
  fact("Danjuma Bitrus", "deathPlace", "Jos"),
  fact("Danjuma Bitrus", "deathDate", "2009", value="2009"),
  fact("Rasheed Oyewole", "residence", "Houston"),
  ev("appointment", "went first", ("1992", "1992"), ["Folasade Akinbiyi"]),
  ev("departure", "passed it", ("the next year", "1993"), ["Folasade Akinbiyi"]),
  ev("appointment", "inherited it", ("2004", "2004"), ["Kehinde Alli"]),
  ev("departure", "lost it", ("2007", "2007"), ["Kehinde Alli"]),
  ev("departure", "removed him", ("11 June 2006", "2006-06-11"), ["Jimoh Salako"]),
  ev("appointment", "confirmed", None, ["Wale Akinbiyi"]),
  ev("appointment", "appointed", ("the month in which she died", "2001-08"), ["Musibau Raji"]),
  ev("appointment", "reappointed", ("2003#2", "2003"), ["Musibau Raji"]),
  ev("appointment", "retained", ("2007#2", "2007"), ["Musibau Raji"]),
  ev("departure", "left it to join", ("2005", "2005"), ["Ayodele Coker"]),
  ev("appointment", "taking the oath", ("2005", "2005"), ["Bisi Olatunde"]),
)

P("d27-11", """“My grandfather,” says Tomás Arregui, who is a judge in Bahía Blanca, “was sacked by three presidents, and sent each of them a bottle.” Ignacio Arregui Lasalle, dead on 4 March 2017 in Tandil at ninety-four, would have corrected him: two bottles, for the third man did not drink.

He came from Azul. The railways, in whose workshop his own father, Bautista, a Basque fitter, had a thumb crushed, made an engineer of him, and the Radical Civic Union, which he entered at nineteen on the day after its deputies walked out, an economist, or so he called it. Governor Atilio Mazzeo, whose daughter Leonor he had just married, gave him the provincial roads in 1958. It is she, not he, who stood for the Senate in 1963; she lost, taught geometry again, and died in the year of the Falklands.

President Illescas, to whom Mazzeo’s successor in La Plata, Hernán Quiroz, recommended him, named him head of the national ports in March 1964, a place from which the generals put him out in June 1966. Under the second of the three he lasted as transport secretary, from May to October 1973, a little less long than the beard that he grew for it. For the third he was, from March 1984, ambassador in Montevideo; a telegram of his about contraband, which his own chargé, Rubén Salvatierra, showed to a reporter, ended that mission after twenty months.

“Salvatierra came to the funeral,” the judge goes on. “He had been a pupil of my grandmother’s. He was foreign minister himself by the time the old man forgave him, so it will have been after 1999.”

Two sons survive the engineer: Juan Bautista, named for the fitter, who is the judge’s father and keeps bees at Azul; and Martín, the bishop of Río Cuarto since 2011. The Order of May was conferred on Arregui in 1991. He used it to hold a curtain.""",
  occ("Tomás Arregui", "judge in Bahía Blanca", again=["judge#2"]),
  occ("Atilio Mazzeo", "Governor"),
  occ("Ignacio Arregui Lasalle", "provincial roads", start=("1958", "1958")),
  occ("Illescas", "President"),
  occ("Hernán Quiroz", "successor"),
  occ("Ignacio Arregui Lasalle", "head of the national ports", start=("March 1964", "1964-03"), end=("June 1966", "1966-06")),
  occ("Ignacio Arregui Lasalle", "transport secretary", start=("May", "1973-05"), end=("October 1973", "1973-10")),
  occ("Ignacio Arregui Lasalle", "ambassador in Montevideo", start=("March 1984", "1984-03"), end=("twenty months", "1985-11")),
  occ("Rubén Salvatierra", "chargé"),
  occ("Rubén Salvatierra", "foreign minister"),
  occ("Martín Arregui", "bishop of Río Cuarto", start=("2011", "2011")),
  fact("Tomás Arregui", "relatives", "Ignacio Arregui Lasalle"),
  fact("Ignacio Arregui Lasalle", "deathDate", "4 March 2017", value="2017-03-04"),
  fact("Ignacio Arregui Lasalle", "deathPlace", "Tandil"),
  fact("Ignacio Arregui Lasalle", "birthPlace", "Azul"),
  fact("Ignacio Arregui Lasalle", "father", "Bautista"),
  fact("Bautista Arregui", "ethnicity", "Basque"),
  fact("Bautista Arregui", "occupation", "fitter"),
  fact("Ignacio Arregui Lasalle", "occupation", "engineer"),
  fact("Ignacio Arregui Lasalle", "party", "Radical Civic Union"),
  fact("Ignacio Arregui Lasalle", "occupation", "economist"),
  fact("Ignacio Arregui Lasalle", "spouse", "Leonor", date=("1958", "1958")),
  fact("Atilio Mazzeo", "children", "Leonor"),
  fact("Leonor Mazzeo", "deathDate", "the year of the Falklands", value="1982"),
  fact("Leonor Mazzeo", "occupation", "taught geometry"),
  fact("Ignacio Arregui Lasalle", "children", "Juan Bautista"),
  fact("Tomás Arregui", "father", "Juan Bautista"),
  fact("Ignacio Arregui Lasalle", "children", "Martín"),
  fact("Juan Bautista Arregui", "residence", "Azul#2"),
  fact("Ignacio Arregui Lasalle", "award", "Order of May", date=("1991", "1991")),
  ev("departure", "was sacked", None, ["Ignacio Arregui Lasalle"]),
  ev("appointment", "gave him the provincial roads", ("1958", "1958"), ["Ignacio Arregui Lasalle", "Atilio Mazzeo"]),
  ev("candidacy", "stood for the Senate", ("1963", "1963"), ["Leonor Mazzeo"]),
  ev("election", "lost", ("1963", "1963"), ["Leonor Mazzeo"]),
  ev("appointment", "named him", ("March 1964", "1964-03"), ["Ignacio Arregui Lasalle", "Illescas"]),
  ev("departure", "put him out", ("June 1966", "1966-06"), ["Ignacio Arregui Lasalle"]),
  ev("communication", "telegram", None, ["Ignacio Arregui Lasalle"]),
  ev("disclosure", "showed to a reporter", None, ["Rubén Salvatierra"]),
  ev("departure", "ended that mission", ("twenty months", "1985-11"), ["Ignacio Arregui Lasalle"]),
  ev("award", "was conferred", ("1991", "1991"), ["Ignacio Arregui Lasalle"]),
)

P("d27-12", """Çorlulu Ahmed Efendi and Ahmed Efendi of Livadya, both of them pupils of Mestçizade, both in their time chief scribe, and neither ever called anything but Ahmed by the Venetian bailo, must be told apart by their deaths. The first was strangled; the second wept for him.

Çorlulu, the older, whose father had been a saddler, entered the chancery under its head, Mestçizade Halil, in 1687, and rose to be master of petitions. It was in this rank that he accompanied the grand vizier’s army to Slankamen. He came back with the imperial seal sewn in his coat, the vizier being dead, and for this was given in 1692 the place of his teacher, who retired to Bursa. Four years afterwards it was taken from him for a rhyme.

Now came Livadya. As keeper of the registers, which he had been since the death of his brother Süleyman, in whose hands they were before, he had copied the rhyme out fairly, not knowing whose it was, and had shown it to the deputy of the grand vizier, Kara İbrahim Pasha. To find himself appointed in consequence was, he told his wife, Rabia, like putting on a warm shirt. He stayed until 1703, when the soldiers who had risen at Edirne made Çorlulu chief scribe a second time. This lasted for eleven weeks. On 9 November the new sultan’s messengers found him at his prayers.

His daughter Hatice, whose husband was Kara İbrahim’s nephew Osman Bey, governor of Rhodes, obtained that his body should be buried. Livadya, again in favour, again chief scribe, and from 1706 steward of the dockyard, adopted the strangled man’s only son, Mehmed, and placed him in the chancery. That boy is the Çorlulu of the next century’s chronicles, ambassador to Isfahan in 1721, of whom it was said that he had two fathers and the handwriting of neither.""",
  occ("Çorlulu Ahmed Efendi", "chief scribe", start=("in 1692", "1692"), end=("Four years afterwards", "1696"), again=["the place of his teacher"]),
  occ("Ahmed Efendi of Livadya", "chief scribe", start=("Four years afterwards", "1696"), end=("1703", "1703")),
  occ("Mestçizade Halil", "head", end=("in 1692", "1692")),
  occ("Çorlulu Ahmed Efendi", "master of petitions"),
  occ("Ahmed Efendi of Livadya", "keeper of the registers", end=("Four years afterwards", "1696")),
  occ("Süleyman", "keeper of the registers"),
  occ("Kara İbrahim Pasha", "deputy of the grand vizier"),
  occ("Çorlulu Ahmed Efendi", "chief scribe#2", start=("1703", "1703"), end=("9 November", "1703-11-09")),
  occ("Osman Bey", "governor of Rhodes"),
  occ("Ahmed Efendi of Livadya", "chief scribe#3"),
  occ("Ahmed Efendi of Livadya", "steward of the dockyard", start=("1706", "1706")),
  occ("Mehmed", "ambassador to Isfahan", start=("1721", "1721")),
  fact("Çorlulu Ahmed Efendi", "education", "Mestçizade"),
  fact("Ahmed Efendi of Livadya", "education", "Mestçizade"),
  fact("Çorlulu Ahmed Efendi", "causeOfDeath", "strangled"),
  fact("Mestçizade Halil", "residence", "Bursa"),
  fact("Ahmed Efendi of Livadya", "siblings", "Süleyman"),
  fact("Ahmed Efendi of Livadya", "spouse", "Rabia"),
  fact("Çorlulu Ahmed Efendi", "deathDate", "9 November", value="1703-11-09"),
  fact("Çorlulu Ahmed Efendi", "children", "Hatice"),
  fact("Hatice", "spouse", "Osman Bey"),
  fact("Kara İbrahim Pasha", "relatives", "Osman Bey"),
  fact("Çorlulu Ahmed Efendi", "children", "Mehmed"),
  fact("Ahmed Efendi of Livadya", "children", "Mehmed"),
  ev("appointment", "entered the chancery", ("1687", "1687"), ["Çorlulu Ahmed Efendi"]),
  ev("travel", "accompanied", None, ["Çorlulu Ahmed Efendi"]),
  ev("appointment", "was given", ("in 1692", "1692"), ["Çorlulu Ahmed Efendi"]),
  ev("departure", "retired", ("in 1692", "1692"), ["Mestçizade Halil"]),
  ev("departure", "was taken from him", ("Four years afterwards", "1696"), ["Çorlulu Ahmed Efendi"]),
  ev("disclosure", "had shown it", None, ["Ahmed Efendi of Livadya", "Kara İbrahim Pasha"]),
  ev("appointment", "appointed", ("Four years afterwards", "1696"), ["Ahmed Efendi of Livadya"]),
  ev("appointment", "made Çorlulu", ("1703", "1703"), ["Çorlulu Ahmed Efendi"]),
  ev("appointment", "placed him in the chancery", None, ["Mehmed"]),
)

P("d27-13", """Sigrún and Ásdís Hallgrímsdóttir: two sisters at one table

When the town council of Akureyri divides, as it did again on Tuesday over the harbour, the mayor votes one way and the leader of the minority the other, and the person who counts the hands is their cousin. Sigrún, the mayor since May 2018, is the elder by three years. She is of the Progressive Party, like their father, Hallgrímur Vagnsson, who sat in the Althing for the north-east between 1979 and 1991 and whose seat, though people suppose it was inherited, neither of the girls has ever tried for.

Ásdís has been a Left-Green since she was a student in Uppsala. Before politics took hold of her she was head nurse on the surgical ward; her sister was then already running the school in Dalvík, of which she was principal until the spring in which she went into the town hall. “We were brought up on the same porridge,” says the one. “She put sugar on it,” says the other.

Their mother does not take sides in public. Guðbjörg Steinsdóttir, eighty-one and a retired postmistress, was herself, for a single winter, 1985–86, deputy mayor, and resigned when the man she deputised for, Kristján Eldon, was found to have let the ski lift to his son. He paid a fine. The lift still creaks, and Kristján’s granddaughter Rakel Eldon, the town’s finance director, has been asked by the minority leader to replace it.

It is this same Rakel who was married, until 2016, to Sigrún’s eldest, the cellist Vagn Orri; and it is she, not he, who comes to the old postmistress for Sunday lunch. The cousin with the counting finger, council president Björn Steinsson, comes too. He was chosen for the chair in 2022, after both sisters had said that they would accept anybody else.""",
  occ("Sigrún Hallgrímsdóttir", "mayor#2", start=("May 2018", "2018-05"), again=["mayor"]),
  occ("Ásdís Hallgrímsdóttir", "leader of the minority", again=["minority leader"]),
  occ("Hallgrímur Vagnsson", "sat in the Althing for the north-east", start=("1979", "1979"), end=("1991", "1991")),
  occ("Ásdís Hallgrímsdóttir", "head nurse on the surgical ward", former=True),
  occ("Sigrún Hallgrímsdóttir", "principal", end=("the spring in which", "2018-05"), again=["running the school in Dalvík"]),
  occ("Guðbjörg Steinsdóttir", "postmistress", former=True),
  occ("Guðbjörg Steinsdóttir", "deputy mayor", start=("1985", "1985"), end=("1985–86", "1986")),
  occ("Kristján Eldon", "mayor#3"),
  occ("Rakel Eldon", "finance director"),
  occ("Björn Steinsson", "council president", start=("2022", "2022"), again=["the chair"]),
  fact("Sigrún Hallgrímsdóttir", "siblings", "Ásdís Hallgrímsdóttir"),
  fact("Sigrún Hallgrímsdóttir", "party", "Progressive Party"),
  fact("Hallgrímur Vagnsson", "party", "Progressive Party"),
  fact("Sigrún Hallgrímsdóttir", "father", "Hallgrímur Vagnsson"),
  fact("Ásdís Hallgrímsdóttir", "father", "Hallgrímur Vagnsson"),
  fact("Ásdís Hallgrímsdóttir", "party", "Left-Green"),
  fact("Ásdís Hallgrímsdóttir", "education", "Uppsala"),
  fact("Sigrún Hallgrímsdóttir", "mother", "Guðbjörg Steinsdóttir"),
  fact("Ásdís Hallgrímsdóttir", "mother", "Guðbjörg Steinsdóttir"),
  fact("Kristján Eldon", "relatives", "Rakel Eldon"),
  fact("Rakel Eldon", "spouse", "Vagn Orri"),
  fact("Sigrún Hallgrímsdóttir", "children", "Vagn Orri"),
  fact("Vagn Orri", "occupation", "cellist"),
  fact("Sigrún Hallgrímsdóttir", "relatives", "Björn Steinsson"),
  fact("Ásdís Hallgrímsdóttir", "relatives", "Björn Steinsson"),
  ev("appointment", "went into the town hall", ("the spring in which", "2018-05"), ["Sigrún Hallgrímsdóttir"]),
  ev("departure", "resigned", None, ["Guðbjörg Steinsdóttir"]),
  ev("sanction", "paid a fine", None, ["Kristján Eldon"]),
  ev("election", "was chosen", ("2022", "2022"), ["Björn Steinsson"]),
)

P("d27-14", """CAMILLERI, Giuseppe. – There are two. The mistake by which the Collector of Customs (Giuseppe Camilleri Inglott, 1803–1878) is given the widow, the debts and the sermon of the Canon (Giuseppe Camilleri Dandria, a first cousin on the father’s side, †1881) goes back to a clerk at the Valletta registry, who, having to enter two deaths of one surname, saved himself a line.

A canon, of course, leaves no widow. Ġuża Pace, who from 1878 to 1899 signed herself so, was the customs officer’s; he had married her, a ship-chandler’s daughter from Senglea, as a second wife in 1861. The first, Mary Ann Holroyd, an Englishwoman and a Methodist, had been put into the Ta’ Braxia ground the winter before by the Reverend gentleman’s particular permission, or, as his enemies said, at his expense.

The debts, on the other hand, were certainly clerical. Made rector of the Gozo seminary in 1855, the Canon borrowed to roof it and was still borrowing when, elected to the Council of Government for Għarb in 1864, he handed over the keys to his vice-rector, Don Salv Mizzi. He kept the seat for six years. In the debate of May 1866 upon the spirits duty he spoke against the Collector, in the Collector’s presence, for two hours and a quarter, and in Italian; that is the “sermon.”

The subject of it, by contrast, was a man who said little. A tide-waiter at sixteen, landing-surveyor in 1840, at the head of his department from 1852, he resigned in 1869, in protest, not against his cousin, but against the Governor’s private secretary, Captain Lushington-Vere, by whom twelve casks had been passed free. C.M.G. 1870. His only child, Wistin Camilleri, by the Englishwoman, was the first Maltese to command the Water Police, and it was in that officer’s house at Cospicua that the Canon, at peace with everyone, breathed his last.""",
  occ("Giuseppe Camilleri Inglott", "Collector of Customs", start=("1852", "1852"), end=("1869", "1869"), again=["head of his department", "the customs officer", "Collector#2"]),
  occ("Giuseppe Camilleri Dandria", "Canon", again=["Canon#2"]),
  occ("Giuseppe Camilleri Dandria", "rector of the Gozo seminary", start=("1855", "1855"), end=("1864", "1864")),
  occ("Giuseppe Camilleri Dandria", "Council of Government for Għarb", start=("1864", "1864"), end=("six years", "1870"), again=["the seat"]),
  occ("Salv Mizzi", "vice-rector"),
  occ("Giuseppe Camilleri Inglott", "tide-waiter", start=("at sixteen", "1819")),
  occ("Giuseppe Camilleri Inglott", "landing-surveyor", start=("1840", "1840"), end=("1852", "1852")),
  occ("Lushington-Vere", "private secretary"),
  occ("Lushington-Vere", "Captain"),
  occ("Wistin Camilleri", "command the Water Police"),
  fact("Giuseppe Camilleri Inglott", "birthDate", "1803", value="1803"),
  fact("Giuseppe Camilleri Inglott", "deathDate", "1878", value="1878"),
  fact("Giuseppe Camilleri Dandria", "deathDate", "1881", value="1881"),
  fact("Giuseppe Camilleri Inglott", "relatives", "Giuseppe Camilleri Dandria"),
  fact("Giuseppe Camilleri Inglott", "spouse", "Ġuża Pace", date=("1861", "1861")),
  fact("Ġuża Pace", "birthPlace", "Senglea"),
  fact("Giuseppe Camilleri Inglott", "spouse", "Mary Ann Holroyd"),
  fact("Mary Ann Holroyd", "nationality", "Englishwoman"),
  fact("Mary Ann Holroyd", "religion", "Methodist"),
  fact("Mary Ann Holroyd", "deathDate", "the winter before", value="1860-24"),
  fact("Giuseppe Camilleri Inglott", "award", "C.M.G.", date=("1870", "1870")),
  fact("Giuseppe Camilleri Inglott", "children", "Wistin Camilleri"),
  fact("Mary Ann Holroyd", "children", "Wistin Camilleri"),
  fact("Wistin Camilleri", "nationality", "Maltese"),
  fact("Wistin Camilleri", "residence", "Cospicua"),
  fact("Giuseppe Camilleri Dandria", "deathPlace", "Cospicua"),
  ev("appointment", "Made rector", ("1855", "1855"), ["Giuseppe Camilleri Dandria"]),
  ev("election", "elected", ("1864", "1864"), ["Giuseppe Camilleri Dandria"]),
  ev("departure", "handed over the keys", ("1864", "1864"), ["Giuseppe Camilleri Dandria"]),
  ev("speech", "spoke", ("May 1866", "1866-05"), ["Giuseppe Camilleri Dandria"]),
  ev("departure", "resigned", ("1869", "1869"), ["Giuseppe Camilleri Inglott"]),
)

P("d27-15", """Of Khwaja Nizam, diwan of Berar, and of Mirza Latif, who betrayed him

The Khwaja’s father, Hakim Shamsuddin, a physician of Yazd, had crossed the sea to Dabhol and died there before his wife, Bibi Zaynab, was delivered; so that he who was to feed armies was fed himself by a toddy-seller. A nephew of this woman’s second husband, the harbour-master Aqa Rustam, found him a desk. At Ellichpur, whither he removed in his twentieth year, he married the paymaster’s niece, and at Ellichpur he was made diwan, upon the capture of the fort in 1596, when the former holder, Raja Bhimsen, had ridden away without his slippers.

Mirza Latif was the son of the Khwaja’s sister-in-law. Brought up in the diwan’s house, taught to cipher by the diwan’s own secretary, Ganesh Pandit, given the mint at seventeen and four years later, in 1603, the wardenship of Gawilgarh, he had from his uncle all that one man can give another, and in return sent copies of his letters to Burhanpur. They were read there by the viceroy’s chamberlain, Sayyid Kabir; who, being related by marriage to Rustam of Dabhol, wrote to the Khwaja at once. The letter arrived on the first of Shawwal 1014. He is said to have read it to the end, and to have asked for his water-pipe.

They arrested him the same night. The nephew, under whose lantern it was done, got the diwani; but not for the twelvemonth he had reckoned on, seeing that in the hot weather following, the auditors having come from Agra, the mint was looked into, and what was found cost him first his post and then his right hand. Ganesh Pandit followed in the former and held it until 1019. The Khwaja, released, would take no office more. He lived in a garden by the Sapan river, a Shia among Sunnis, and fed the crows.""",
  occ("Khwaja Nizam", "diwan of Berar", start=("1596", "1596"), end=("the first of Shawwal 1014", "1606-02-09"), again=["diwan#2"]),
  occ("Aqa Rustam", "harbour-master"),
  occ("Raja Bhimsen", "diwan#2", end=("1596", "1596")),
  occ("Ganesh Pandit", "secretary"),
  occ("Mirza Latif", "the mint", start=("at seventeen", "1599")),
  occ("Mirza Latif", "wardenship of Gawilgarh", start=("1603", "1603")),
  occ("Sayyid Kabir", "chamberlain"),
  occ("Mirza Latif", "diwani", end=("the hot weather following", "1606"), again=["his post"]),
  occ("Ganesh Pandit", "the former#2", start=("the hot weather following", "1606"), end=("1019", "1610")),
  fact("Khwaja Nizam", "father", "Hakim Shamsuddin"),
  fact("Hakim Shamsuddin", "occupation", "physician"),
  fact("Hakim Shamsuddin", "birthPlace", "Yazd"),
  fact("Hakim Shamsuddin", "deathPlace", "Dabhol"),
  fact("Hakim Shamsuddin", "spouse", "Bibi Zaynab"),
  fact("Khwaja Nizam", "mother", "Bibi Zaynab"),
  fact("Khwaja Nizam", "relatives", "Mirza Latif#2"),
  fact("Mirza Latif", "education", "Ganesh Pandit"),
  fact("Sayyid Kabir", "relatives", "Rustam of Dabhol"),
  fact("Khwaja Nizam", "residence", "garden by the Sapan river"),
  fact("Khwaja Nizam", "religion", "Shia"),
  ev("travel", "had crossed the sea", None, ["Hakim Shamsuddin"]),
  ev("travel", "removed", None, ["Khwaja Nizam"]),
  ev("appointment", "was made diwan", ("1596", "1596"), ["Khwaja Nizam"]),
  ev("departure", "had ridden away", ("1596", "1596"), ["Raja Bhimsen"]),
  ev("appointment", "given the mint", ("at seventeen", "1599"), ["Mirza Latif"]),
  ev("disclosure", "sent copies", None, ["Mirza Latif"]),
  ev("communication", "wrote", None, ["Sayyid Kabir", "Khwaja Nizam"]),
  ev("arrest", "arrested him", ("the same night", "1606-02-09"), ["Khwaja Nizam"]),
  ev("appointment", "got the diwani", None, ["Mirza Latif"]),
  ev("investigation", "was looked into", ("the hot weather following", "1606"), ["Mirza Latif"]),
  ev("departure", "cost him first his post", ("the hot weather following", "1606"), ["Mirza Latif"]),
  ev("sanction", "then his right hand", None, ["Mirza Latif"]),
  ev("appointment", "followed", ("the hot weather following", "1606"), ["Ganesh Pandit"]),
)

P("d27-16", """Kumasi, Tuesday, 8 June 2021. Two women in black received the mourners at Bantama, and each of them was addressed as Mrs Owusu-Ansah. Of the late regional minister’s marriages the first was dissolved in 1994; but Comfort Amponsah, from whom it parted him, never ceased to be his accountant, and it was in her car, not in that of Nana Ama Serwaa, his wife for the last eighteen years, that he was driven to hospital.

Yaw Owusu-Ansah, who died there on Thursday of a burst aneurysm, had governed the Ashanti Region since February 2017. Before that he sat in Parliament, at first, from 1997, for Kwabre, and, after his own nephew took the nomination from him in 2008, not at all; Kofi Boahen, the nephew, is deputy majority leader today and delivered the tribute. In between, the uncle ran the Cocoa Clinic Trust. He had earned his living as a pharmacist, as does Akosua, the only daughter of the first marriage, whose half-brother Kwame was born in the year that she qualified at the University of Science and Technology, namely 2003.

Serwaa is an educationist. She was, when the two met, the district director in Ejisu under Mrs Amponsah’s brother, the Very Rev. Isaac Amponsah, then Methodist bishop’s secretary for schools, so that she owed the acquaintance, as she told the congregation, to the woman beside her. There was laughter; the former wife took the latter’s hand.

Who will follow is not known. Until the President decides, the deputy minister, Elizabeth Agyeman-Duah, acts. The name one hears most is Boahen’s, but he has said that he would not be seen picking up a dead man’s hat for a second time. He apologised for the first in 2015, in a letter which the dead man framed. Among those present was the Asantehene’s spokesman, Baffour Kyei Mensah, himself a widower since Easter.""",
  occ("Yaw Owusu-Ansah", "regional minister", start=("February 2017", "2017-02"), end=("Thursday", "2021-06-03"), again=["governed the Ashanti Region"]),
  fact("Comfort Amponsah", "occupation", "accountant"),
  occ("Yaw Owusu-Ansah", "sat in Parliament", start=("1997", "1997"), end=("2008", "2008")),
  occ("Kofi Boahen", "deputy majority leader"),
  occ("Yaw Owusu-Ansah", "ran the Cocoa Clinic Trust"),
  occ("Nana Ama Serwaa", "district director in Ejisu", former=True),
  occ("Isaac Amponsah", "secretary for schools", former=True),
  occ("Elizabeth Agyeman-Duah", "deputy minister"),
  occ("Elizabeth Agyeman-Duah", "acts"),
  occ("Baffour Kyei Mensah", "spokesman"),
  fact("Yaw Owusu-Ansah", "spouse", "Comfort Amponsah"),
  fact("Yaw Owusu-Ansah", "spouse", "Nana Ama Serwaa", date=("eighteen years", "2003")),
  fact("Yaw Owusu-Ansah", "causeOfDeath", "burst aneurysm"),
  fact("Yaw Owusu-Ansah", "deathDate", "Thursday", value="2021-06-03"),
  fact("Yaw Owusu-Ansah", "deathPlace", "hospital"),
  fact("Yaw Owusu-Ansah", "relatives", "Kofi Boahen"),
  fact("Yaw Owusu-Ansah", "occupation", "pharmacist"),
  fact("Yaw Owusu-Ansah", "children", "Akosua"),
  fact("Comfort Amponsah", "children", "Akosua"),
  fact("Akosua", "siblings", "Kwame"),
  fact("Kwame", "birthDate", "2003", value="2003"),
  fact("Akosua", "education", "University of Science and Technology", date=("2003", "2003")),
  fact("Akosua", "occupation", "pharmacist"),
  fact("Nana Ama Serwaa", "occupation", "educationist"),
  fact("Comfort Amponsah", "siblings", "Isaac Amponsah"),
  fact("Isaac Amponsah", "religion", "Methodist"),
  ev("election", "took the nomination from him", ("2008", "2008"), ["Kofi Boahen", "Yaw Owusu-Ansah"]),
  ev("speech", "delivered the tribute", ("Tuesday", "2021-06-08"), ["Kofi Boahen"]),
  ev("speech", "told the congregation", ("Tuesday", "2021-06-08"), ["Nana Ama Serwaa"]),
  ev("communication", "letter", ("2015", "2015"), ["Kofi Boahen", "Yaw Owusu-Ansah"]),
)

P("d27-17", """CORRECTIONS AND CLARIFICATIONS. In our report of the inquest at Dubbo (“Shire clerk knew of levee”, 6 May 2023) we stated that Mr Neville Purtell, general manager of Bogan Flats Shire, had been warned in writing by the engineer, Ms Trinh Hoang, on 11 November. The letter was addressed to his predecessor, Mr Neil Purcell, who did not leave until 2 December; Mr Purtell, then still deputy general manager at Moree, took up the post on 9 January. Nor was it Ms Hoang who wrote it. She had resigned in August, in order to join the Bureau of Meteorology, and it was her former assistant Mr Callum Birdsall, acting engineer at the time and now confirmed in the position, who signed.

The photograph described as showing Mr Purcell being sworn showed the coroner’s counsel, Dr Fiona Auld SC. His evidence was given on the Monday, not, as we said, the Wednesday, which was taken up by that of Mayor Bev Sloggett. The mayor, whose late husband, Cr Ray Sloggett, led the council during the earlier flood, that of 2010, was asked about the levy of that year; the words “I never signed it and I never read it” were an answer to that, and hers. They were not about the levee. We regret the confusion, in a headline, of two words and two Sloggetts.

Mr Birdsall is a graduate of Deakin University and not, as stated, of Charles Sturt, where it was his twin, Lachlan, the shire’s librarian, who studied. He has never been charged with anything. The Dean Birdsall who was fined over a firearm in 2009 is a grazier at Coonamble, no relation to either.

Finally, the tribute ascribed to “the member for Barwon, Mr Purtell” was paid by Ms Hoang’s sister, Ms Linh Hoang MP. Mr Purtell has asked us to say that he has never sat in any parliament and does not expect to.""",
  occ("Neville Purtell", "general manager of Bogan Flats Shire", start=("9 January", "2023-01-09"), again=["the post"]),
  occ("Trinh Hoang", "engineer", end=("August", "2022-08")),
  occ("Neil Purcell", "general manager of Bogan Flats Shire", end=("2 December", "2022-12-02")),
  occ("Neville Purtell", "deputy general manager at Moree"),
  occ("Callum Birdsall", "assistant", former=True),
  occ("Callum Birdsall", "acting engineer"),
  occ("Callum Birdsall", "confirmed in the position"),
  occ("Fiona Auld", "coroner’s counsel"),
  occ("Bev Sloggett", "Mayor", again=["mayor"]),
  occ("Ray Sloggett", "led the council", again=["Cr"]),
  occ("Lachlan Birdsall", "librarian"),
  occ("Linh Hoang", "member for Barwon", again=["MP"]),
  fact("Bev Sloggett", "spouse", "Ray Sloggett"),
  fact("Callum Birdsall", "education", "Deakin University"),
  fact("Lachlan Birdsall", "education", "Charles Sturt"),
  fact("Callum Birdsall", "siblings", "Lachlan"),
  fact("Trinh Hoang", "siblings", "Linh Hoang"),
  fact("Dean Birdsall", "occupation", "grazier"),
  fact("Dean Birdsall", "residence", "Coonamble"),
  ev("departure", "did not leave until", ("2 December", "2022-12-02"), ["Neil Purcell"]),
  ev("communication", "letter", ("11 November", "2022-11-11"), ["Callum Birdsall", "Neil Purcell"]),
  ev("appointment", "took up the post", ("9 January", "2023-01-09"), ["Neville Purtell"]),
  ev("departure", "had resigned", ("August", "2022-08"), ["Trinh Hoang"]),
  ev("appointment", "confirmed", None, ["Callum Birdsall"]),
  ev("testimony", "evidence was given", ("the Monday", "2023-05-01"), ["Neil Purcell"]),
  ev("testimony", "that of Mayor", ("the Wednesday", "2023-05-03"), ["Bev Sloggett"]),
  ev("sanction", "was fined", ("2009", "2009"), ["Dean Birdsall"]),
  ev("speech", "tribute", None, ["Linh Hoang"]),
)

P("d27-18", """The mayoralty of Kamiyahagi has since the war been a kind of family heirloom with interruptions. Taken from the miller Ogata Zenkichi in 1947 by Hoshino Kenzo, a schoolmaster, it was lost by him eight years later to Ogata’s nephew Sadao; in 1967 it went to Sato, in 1975 to Mori, in 1983, for want of anybody else, to Mori’s widow, Fumiko, the first woman in the prefecture to be so elected, and from her in 1991 to Hoshino’s grandson.

Something must be said about each of the middle three. Sato Hiroyuki, the only one from outside, a Nagoya man, had been sent down as head of the dam office, and was talked into staying by the very cooperative whose president, Mori Takeshi, would unseat him. Mori himself, a survivor of Burma, where he had been a medical orderly, was found dead in the bath house on 14 February 1983. Cerebral haemorrhage, wrote Dr Ogata Sadao, who had gone back to his practice, and who, as chairman of the assembly since 1971, took the acting mayor’s seal that night and returned it in April.

Fumiko was a Tanabe. At the women’s college at Kyoto, in which she was enrolled as a Buddhist nun’s ward, she had shared a room with the woman who later became Mrs Sato; it was to her, and not to the man whom her own husband had beaten, that the new mayor in her first summer wrote for advice. The answer filled eleven sheets. Some of it is still in force.

The grandson, Hoshino Jun, holder of a doctorate from Cornell, was a Communist when he was chosen and left the party in his second term, in 1996, over a golf course. He did not stand again in 1999. He has a sister, Mariko, who is deputy editor of the prefectural newspaper and lets him have it.""",
  occ("Ogata Zenkichi", "mayoralty of Kamiyahagi", end=("1947", "1947")),
  occ("Hoshino Kenzo", "mayoralty of Kamiyahagi", start=("1947", "1947"), end=("eight years later", "1955")),
  occ("Ogata Sadao", "mayoralty of Kamiyahagi", start=("eight years later", "1955"), end=("1967", "1967")),
  occ("Sato Hiroyuki", "mayoralty of Kamiyahagi", start=("1967", "1967"), end=("1975", "1975")),
  occ("Mori Takeshi", "mayoralty of Kamiyahagi", start=("1975", "1975"), end=("14 February 1983", "1983-02-14")),
  occ("Fumiko Mori", "mayoralty of Kamiyahagi", start=("1983", "1983"), end=("1991", "1991"), again=["new mayor"]),
  occ("Hoshino Jun", "mayoralty of Kamiyahagi", start=("1991", "1991"), end=("1999", "1999")),
  occ("Sato Hiroyuki", "head of the dam office"),
  occ("Mori Takeshi", "president"),
  occ("Ogata Sadao", "chairman of the assembly", start=("1971", "1971")),
  occ("Ogata Sadao", "acting mayor’s seal", start=("that night", "1983-02-14"), end=("in April", "1983-04")),
  occ("Mariko Hoshino", "deputy editor of the prefectural newspaper"),
  fact("Ogata Zenkichi", "occupation", "miller"),
  fact("Hoshino Kenzo", "occupation", "schoolmaster"),
  fact("Ogata Zenkichi", "relatives", "Sadao"),
  fact("Mori Takeshi", "spouse", "Fumiko"),
  fact("Sato Hiroyuki", "birthPlace", "Nagoya"),
  fact("Mori Takeshi", "militaryService", "medical orderly"),
  fact("Mori Takeshi", "deathPlace", "bath house"),
  fact("Mori Takeshi", "deathDate", "14 February 1983", value="1983-02-14"),
  fact("Mori Takeshi", "causeOfDeath", "Cerebral haemorrhage"),
  fact("Ogata Sadao", "occupation", "Dr"),
  fact("Fumiko Mori", "birthName", "Tanabe"),
  fact("Fumiko Mori", "education", "women’s college at Kyoto"),
  fact("Hoshino Kenzo", "relatives", "Hoshino Jun"),
  fact("Hoshino Jun", "education", "Cornell"),
  fact("Hoshino Jun", "party", "Communist"),
  fact("Hoshino Jun", "siblings", "Mariko"),
  ev("election", "Taken", ("1947", "1947"), ["Hoshino Kenzo", "Ogata Zenkichi"]),
  ev("election", "lost", ("eight years later", "1955"), ["Hoshino Kenzo", "Ogata Sadao"]),
  ev("appointment", "went", ("1967", "1967"), ["Sato Hiroyuki"]),
  ev("election", "unseat him", ("1975", "1975"), ["Mori Takeshi", "Sato Hiroyuki"]),
  ev("election", "elected", ("1983", "1983"), ["Fumiko Mori"]),
  ev("appointment", "took the acting mayor’s seal", ("that night", "1983-02-14"), ["Ogata Sadao"]),
  ev("departure", "returned it", ("in April", "1983-04"), ["Ogata Sadao"]),
  ev("communication", "wrote for advice", ("first summer", "1983-22"), ["Fumiko Mori"]),
  ev("election", "was chosen", ("1991", "1991"), ["Hoshino Jun"]),
)

P("d27-19", """Belém (20 November 2015) — The one who signed was not the one who was paid, and the one who was paid is not the one now in custody. With these words the federal prosecutor Yara Monteiro do Carmo, herself a former public defender, tried on Thursday to explain to reporters why the police had called at the flat of State Deputy Raimundo Nonato Baía and taken away his brother-in-law.

Edivaldo Pinheiro, the man arrested, was between 2009 and last March financial director of the state housing company. Its president in most of those years, the engineer Lúcia Helena Tavares Baía, is his sister and the deputy’s wife; dismissed in 2014 by the governor, whom Nonato Baía had by then ceased to support, she has since lived at Fortaleza and teaches there. It is she who signed. The cheques, according to the indictment, reached a third person, the priest’s nephew Wellington Aleixo, who was secretary of works at Ananindeua while Pinheiro was his deputy there, at the beginning of the century, and whom a plane crash near Marabá put beyond the reach of justice on 2 July 2013.

Nonato Baía, of the Democratic Movement, was not at home. He had gone to Brasília to speak, as he did on Wednesday evening, before the national federation of assemblies, of which he is vice-president, on the subject of transparency. Over the telephone his lawyer, Professor Otávio Guerreiro, said that no client of his had ever received anything but insults. Asked which client, the professor, who had been counsel for Aleixo too, laughed.

Tavares, on the other hand, came of her own accord. She testified for nine hours in Fortaleza on the 12th, eight days before this edition, and handed over two notebooks. They are in her brother’s writing. The elder of the couple’s sons, Raul, nineteen, read a statement in which he asked to be left out.""",
  occ("Yara Monteiro do Carmo", "federal prosecutor"),
  occ("Yara Monteiro do Carmo", "public defender", former=True),
  occ("Raimundo Nonato Baía", "State Deputy", again=["deputy"]),
  occ("Edivaldo Pinheiro", "financial director of the state housing company", start=("2009", "2009"), end=("last March", "2015-03")),
  occ("Lúcia Helena Tavares Baía", "president", end=("2014", "2014")),
  occ("Wellington Aleixo", "secretary of works at Ananindeua"),
  occ("Edivaldo Pinheiro", "his deputy"),
  occ("Raimundo Nonato Baía", "vice-president"),
  occ("Otávio Guerreiro", "Professor"),
  fact("Otávio Guerreiro", "occupation", "lawyer"),
  fact("Raimundo Nonato Baía", "relatives", "Edivaldo Pinheiro"),
  fact("Lúcia Helena Tavares Baía", "occupation", "engineer"),
  fact("Edivaldo Pinheiro", "siblings", "Lúcia Helena Tavares Baía"),
  fact("Raimundo Nonato Baía", "spouse", "Lúcia Helena Tavares Baía"),
  fact("Lúcia Helena Tavares Baía", "residence", "Fortaleza"),
  fact("Wellington Aleixo", "causeOfDeath", "plane crash"),
  fact("Wellington Aleixo", "deathPlace", "near Marabá"),
  fact("Wellington Aleixo", "deathDate", "2 July 2013", value="2013-07-02"),
  fact("Raimundo Nonato Baía", "party", "Democratic Movement"),
  fact("Raimundo Nonato Baía", "children", "Raul"),
  fact("Lúcia Helena Tavares Baía", "children", "Raul"),
  ev("speech", "to explain to reporters", ("Thursday", "2015-11-19"), ["Yara Monteiro do Carmo"]),
  ev("arrest", "taken away", None, ["Edivaldo Pinheiro"]),
  ev("departure", "dismissed", ("2014", "2014"), ["Lúcia Helena Tavares Baía"]),
  ev("travel", "had gone to Brasília", None, ["Raimundo Nonato Baía"]),
  ev("speech", "to speak", ("Wednesday evening", "2015-11-18"), ["Raimundo Nonato Baía"]),
  ev("testimony", "testified", ("the 12th", "2015-11-12"), ["Lúcia Helena Tavares Baía"]),
  ev("disclosure", "handed over two notebooks", ("the 12th", "2015-11-12"), ["Lúcia Helena Tavares Baía"]),
  ev("speech", "read a statement", None, ["Raul Baía"]),
)

P("d27-20", """How the captaincy of Chaul was held for one night by a man of nineteen is told by three writers, who have mixed up the two Mascarenhases in it; the matter was as follows.

Dom Garcia Mascarenhas was captain there by the king’s grant from 1561, in succession to Luís de Brito. His son-in-law, Fernão Teles, a gentleman of Santarém with one eye, commanded under him the four foists in the river. Dom Garcia’s nephew, a bastard of his brother the dean of Évora, bore the same name as the uncle save that nobody called him Dom; and it was this Garcia, a clerk of the factory since the monsoon of 1564, who happened to be dining in the fort when, on the feast of St Lawrence in the year following, its captain fell dead across the table.

Teles was at sea. The factor, Baltasar Nunes, a New Christian, whose right it might have been, excused himself on the ground that he was only the widow’s compadre. So the boy kept the keys. By daylight Teles came in over the bar, took them from him, and governed till the viceroy’s man arrived, who was Nuno de Sampaio, lately ambassador to the Nizam, on 3 October. He confirmed neither the one in what he had done nor the other.

The younger Garcia was afterwards a Jesuit, and rector of the college at Bassein from 1581. He learned four languages of the country, of which the first had been his mother’s. Teles, tried at Goa for the price of two anchors and condemned, was shipped home in 1567 and died on the passage, off Natal, of the flux. His wife, Dona Inês, whom the chroniclers marry to Sampaio, in fact took the veil at Évora in the house of which an aunt of hers was prioress, Sister Brites Mascarenhas. The dean paid for it.""",
  occ("Dom Garcia Mascarenhas", "captain there", start=("1561", "1561"), end=("the feast of St Lawrence in the year following", "1565-08-10"), again=["its captain"]),
  occ("Luís de Brito", "captain there", end=("1561", "1561")),
  occ("Fernão Teles", "commanded under him the four foists"),
  occ("Garcia Mascarenhas", "clerk of the factory", start=("the monsoon of 1564", "1564")),
  occ("Baltasar Nunes", "factor#2"),
  occ("Garcia Mascarenhas", "captaincy of Chaul", start=("the feast of St Lawrence in the year following", "1565-08-10"), end=("By daylight", "1565-08-11")),
  occ("Fernão Teles", "governed", start=("By daylight", "1565-08-11"), end=("3 October", "1565-10-03")),
  occ("Nuno de Sampaio", "ambassador to the Nizam", former=True),
  occ("Garcia Mascarenhas", "rector of the college at Bassein", start=("1581", "1581")),
  occ("Brites Mascarenhas", "prioress"),
  fact("Dom Garcia Mascarenhas", "relatives", "Fernão Teles"),
  fact("Fernão Teles", "birthPlace", "Santarém"),
  fact("Dom Garcia Mascarenhas", "relatives", "this Garcia"),
  fact("Dom Garcia Mascarenhas", "deathPlace", "fort"),
  fact("Dom Garcia Mascarenhas", "deathDate", "the feast of St Lawrence in the year following", value="1565-08-10"),
  fact("Baltasar Nunes", "religion", "New Christian"),
  fact("Garcia Mascarenhas", "religion", "Jesuit"),
  fact("Fernão Teles", "deathPlace", "off Natal"),
  fact("Fernão Teles", "deathDate", "1567", value="1567"),
  fact("Fernão Teles", "causeOfDeath", "flux"),
  fact("Fernão Teles", "spouse", "Dona Inês"),
  fact("Dona Inês", "relatives", "Brites Mascarenhas"),
  ev("appointment", "kept the keys", ("the feast of St Lawrence in the year following", "1565-08-10"), ["Garcia Mascarenhas"]),
  ev("appointment", "took them from him", ("By daylight", "1565-08-11"), ["Fernão Teles", "Garcia Mascarenhas"]),
  ev("travel", "arrived", ("3 October", "1565-10-03"), ["Nuno de Sampaio"]),
  ev("conviction", "condemned", None, ["Fernão Teles"]),
  ev("travel", "was shipped home", ("1567", "1567"), ["Fernão Teles"]),
)

P("d27-21", """Marin Zustignan di San Barnaba had a brother, Polo, an uncle, Lunardo, and a temper, and owed to the first his embassy, to the second his fortune, and to the third his end.

The brothers were sons of Piero the grain-officer and of Cristina Balbi. Lunardo Zustignan, who brought them up when the plague of 1576 had taken the parents in one week, was at the time a savio di terraferma, later podestà of Brescia (1579–80) and of Padua, where he died in office in March 1585, leaving to Marin the salt-works and to Polo a sealed letter. What it contained can be guessed from the circumstance that the younger, then aged twenty and intended for the Church, was before Easter betrothed to his cousin Andriana, and in time became procurator of St Mark’s in the place of her father, Alvise Balbi, who had resigned for that purpose.

As for Marin, he sat in the Forty at twenty-five. Sent in 1592, on his brother’s motion, as ambassador to Savoy, from which Francesco Nani had been recalled, he quarrelled on the stairs with the nuncio’s secretary, Fabrizio Corsi of Ancona, and struck him. The Senate ordered him home within the month. It then, the duke having made a jest of it, sent him back; and this second mission lasted for two years, in the course of which he converted, not to virtue, but to the friendship of Corsi, whom he took with him on leaving, as his own secretary.

On the night of 6 January 1597 a gondolier was beaten at the traghetto of San Barnaba. Marin, condemned in absence by the Ten, fled by way of Chioggia to Ferrara, where his sister Laura was abbess. He was stabbed there that autumn. The hand is unknown, though Corsi, whom the procurator afterwards pensioned, thought that he knew it, and Andriana, a widow from 1611, was heard to say that she did.""",
  occ("Lunardo Zustignan", "savio di terraferma"),
  occ("Piero Zustignan", "grain-officer"),
  occ("Lunardo Zustignan", "podestà of Brescia", start=("1579", "1579"), end=("80", "1580")),
  occ("Lunardo Zustignan", "of Padua", end=("March 1585", "1585-03")),
  occ("Polo Zustignan", "procurator of St Mark’s", again=["procurator#2"]),
  occ("Alvise Balbi", "procurator of St Mark’s"),
  occ("Marin Zustignan di San Barnaba", "sat in the Forty"),
  occ("Marin Zustignan di San Barnaba", "ambassador to Savoy", start=("1592", "1592"), end=("within the month", "1592")),
  occ("Francesco Nani", "ambassador to Savoy", end=("1592", "1592")),
  occ("Fabrizio Corsi", "nuncio’s secretary"),
  occ("Marin Zustignan di San Barnaba", "second mission"),
  occ("Fabrizio Corsi", "own secretary"),
  occ("Laura Zustignan", "abbess"),
  fact("Marin Zustignan di San Barnaba", "siblings", "Polo"),
  fact("Marin Zustignan di San Barnaba", "relatives", "Lunardo"),
  fact("Marin Zustignan di San Barnaba", "father", "Piero"),
  fact("Polo Zustignan", "father", "Piero"),
  fact("Marin Zustignan di San Barnaba", "mother", "Cristina Balbi"),
  fact("Polo Zustignan", "mother", "Cristina Balbi"),
  fact("Piero Zustignan", "causeOfDeath", "plague"),
  fact("Cristina Balbi", "causeOfDeath", "plague"),
  fact("Piero Zustignan", "deathDate", "1576", value="1576"),
  fact("Cristina Balbi", "deathDate", "1576", value="1576"),
  fact("Lunardo Zustignan", "deathPlace", "Padua"),
  fact("Lunardo Zustignan", "deathDate", "March 1585", value="1585-03"),
  fact("Polo Zustignan", "spouse", "Andriana"),
  fact("Andriana", "father", "Alvise Balbi"),
  fact("Fabrizio Corsi", "birthPlace", "Ancona"),
  fact("Marin Zustignan di San Barnaba", "siblings", "Laura"),
  fact("Marin Zustignan di San Barnaba", "deathPlace", "Ferrara"),
  fact("Marin Zustignan di San Barnaba", "causeOfDeath", "stabbed"),
  fact("Marin Zustignan di San Barnaba", "deathDate", "that autumn", value="1597-23"),
  fact("Polo Zustignan", "deathDate", "1611", value="1611"),
  ev("appointment", "became", None, ["Polo Zustignan"]),
  ev("departure", "had resigned", None, ["Alvise Balbi"]),
  ev("appointment", "Sent", ("1592", "1592"), ["Marin Zustignan di San Barnaba"]),
  ev("departure", "had been recalled", ("1592", "1592"), ["Francesco Nani"]),
  ev("departure", "ordered him home", ("within the month", "1592"), ["Marin Zustignan di San Barnaba"]),
  ev("appointment", "sent him back", None, ["Marin Zustignan di San Barnaba"]),
  ev("conviction", "condemned", None, ["Marin Zustignan di San Barnaba"]),
  ev("travel", "fled", None, ["Marin Zustignan di San Barnaba"]),
)

P("d27-22", """In the Legislature of Saskatchewan no seat has been fought over within one household so long as Quill Plains. Fred Hrynchuk and his wife, Olive, ran against each other for it on 8 June 1938, when he, a Liberal, kept it from her by sixty-one votes; they ran again in 1944, and it was hers. What their five children said is not recorded. One of them, the third, was Walter, who would take it from her own successor.

Mr. Hrynchuk was a harness-maker from Yorkton. The son of Bukovinian homesteaders, he had first gone to Regina in 1929; in the cabinet of his friend Dr. Angus Laird, dentist and premier, he was for thirteen months Minister without Portfolio, and before that, though only because the man elected had been unseated for bribery, the Deputy Speaker. He was through with it all by the age of forty-nine, and opened a hardware store, which was what he died in, on Christmas Eve, 1957.

Mrs. Hrynchuk had been Miss Dahl. It was from the Lutheran college at Outlook that she came, in the fall of 1919, to teach the school at Naicam, of whose board he was the secretary. Of the two she was the speaker. The C.C.F. government of which she became a member two years after beating him gave her Social Welfare; she held it, longer than anyone before or since, until ill health forced her out, in August of 1955. She survived the operation, and her husband, and saw the boy sworn in.

He, a radio farm commentator, won the riding in the year of the medicare fight from Mr. Peder Lokken, the veterinary surgeon whom his mother had herself picked to come after her. But he was a Liberal, like the old man, and as Minister of Agriculture from 1964 he closed the two creameries that Lokken, once reeve of Lakeview, had spent his life in getting.""",
  occ("Fred Hrynchuk", "seat", end=("1944", "1944"), again=["kept it"]),
  occ("Olive Hrynchuk", "seat", start=("1944", "1944"), again=["it was hers"]),
  occ("Angus Laird", "premier"),
  occ("Fred Hrynchuk", "Minister without Portfolio"),
  occ("Fred Hrynchuk", "Deputy Speaker"),
  occ("Fred Hrynchuk", "secretary"),
  occ("Olive Hrynchuk", "Social Welfare", start=("two years after beating him", "1946"), end=("August of 1955", "1955-08")),
  occ("Walter Hrynchuk", "the riding", start=("the year of the medicare fight", "1962")),
  occ("Peder Lokken", "the riding", end=("the year of the medicare fight", "1962"), again=["successor"]),
  occ("Walter Hrynchuk", "Minister of Agriculture", start=("1964", "1964")),
  occ("Peder Lokken", "reeve of Lakeview", former=True),
  fact("Fred Hrynchuk", "spouse", "Olive"),
  fact("Fred Hrynchuk", "party", "Liberal"),
  fact("Fred Hrynchuk", "children", "Walter"),
  fact("Olive Hrynchuk", "children", "Walter"),
  fact("Fred Hrynchuk", "occupation", "harness-maker"),
  fact("Fred Hrynchuk", "birthPlace", "Yorkton"),
  fact("Fred Hrynchuk", "ethnicity", "Bukovinian"),
  fact("Angus Laird", "occupation", "dentist"),
  fact("Fred Hrynchuk", "deathPlace", "hardware store"),
  fact("Fred Hrynchuk", "deathDate", "Christmas Eve, 1957", value="1957-12-24"),
  fact("Olive Hrynchuk", "birthName", "Dahl"),
  fact("Olive Hrynchuk", "occupation", "to teach"),
  fact("Olive Hrynchuk", "education", "Lutheran college at Outlook"),
  fact("Olive Hrynchuk", "party", "C.C.F."),
  fact("Walter Hrynchuk", "occupation", "radio farm commentator"),
  fact("Peder Lokken", "occupation", "veterinary surgeon"),
  fact("Walter Hrynchuk", "party", "Liberal#2"),
  ev("candidacy", "ran against each other", ("8 June 1938", "1938-06-08"), ["Fred Hrynchuk", "Olive Hrynchuk"]),
  ev("election", "kept it", ("8 June 1938", "1938-06-08"), ["Fred Hrynchuk"]),
  ev("candidacy", "ran again in", ("1944", "1944"), ["Fred Hrynchuk", "Olive Hrynchuk"]),
  ev("election", "it was hers", ("1944", "1944"), ["Olive Hrynchuk"]),
  ev("travel", "came", ("the fall of 1919", "1919-23"), ["Olive Hrynchuk"]),
  ev("travel", "had first gone to Regina", ("1929", "1929"), ["Fred Hrynchuk"]),
  ev("appointment", "became a member", ("two years after beating him", "1946"), ["Olive Hrynchuk"]),
  ev("departure", "forced her out", ("August of 1955", "1955-08"), ["Olive Hrynchuk"]),
  ev("appointment", "sworn in", None, ["Walter Hrynchuk"]),
  ev("election", "won the riding", ("the year of the medicare fight", "1962"), ["Walter Hrynchuk", "Peder Lokken"]),
)

P("d27-23", """Qian Weizheng of Kunshan, whom the prefectural gazetteer praises for a dyke that was built by Qian Weixian of Changshu, was neither his brother nor his cousin, and met him, as far as is known, once.

The builder, whose style was Bangzhi, took the palace degree in 1553, seven places below his fellow-townsman Gu Cunli and seventy above the other Qian, who was already forty-four years old. Appointed magistrate of Xinchang, he found the sea-wall breached; it was closed in 1556, in the third year of his term, with money that his father, a cloth merchant of the name of Qian Pei, had put by for a tomb. Promoted the next year to be a secretary in the Ministry of Works, of which Gu, always the quicker, was by then vice-minister, he mourned this father for twenty-seven months, came back, was made prefect of Dengzhou, and died there in the great heat of 1566.

Meanwhile his near-namesake had waited for five years at Nanjing as an erudite of the Imperial College. He went to Xinchang as the fourth after him, and stayed there from 1562 till 1570, so that when the stone was cut, in the last of those years, the mason, a man from another county, cut the name of the magistrate whom he saw. To his credit Weizheng protested. He wrote about it to Gu Cunli, who was living in retirement in his garden, having been dismissed, in 1568, on the impeachment of his own disciple, the censor Zhao Rukui; and Gu answered that the wall would hold up either man.

Who married whom is likewise confused. Lady Shen, to whom the stone refers, was the builder’s second wife. The elder Qian’s was a Lu, and their son, Qian Shichang, supervised the grain transport at Huai’an in 1589; it is he whom the gazetteer makes the grandson of the cloth merchant.""",
  occ("Qian Weixian", "magistrate of Xinchang", start=("the third year of his term", "1554"), end=("the next year", "1557")),
  occ("Qian Weixian", "secretary in the Ministry of Works", start=("the next year", "1557")),
  occ("Gu Cunli", "vice-minister"),
  occ("Qian Weixian", "prefect of Dengzhou", end=("the great heat of 1566", "1566-22")),
  occ("Qian Weizheng", "erudite of the Imperial College"),
  occ("Qian Weizheng", "magistrate#2", start=("1562", "1562"), end=("1570", "1570"), again=["went to Xinchang"]),
  occ("Zhao Rukui", "censor"),
  occ("Qian Shichang", "supervised the grain transport at Huai’an", start=("1589", "1589")),
  fact("Qian Weizheng", "birthPlace", "Kunshan"),
  fact("Qian Weixian", "birthPlace", "Changshu"),
  fact("Qian Weixian", "alias", "Bangzhi"),
  fact("Qian Weixian", "education", "palace degree", date=("1553", "1553")),
  fact("Qian Weixian", "father", "Qian Pei"),
  fact("Qian Pei", "occupation", "cloth merchant"),
  fact("Qian Weixian", "deathPlace", "Dengzhou"),
  fact("Qian Weixian", "deathDate", "the great heat of 1566", value="1566-22"),
  fact("Gu Cunli", "residence", "garden"),
  fact("Gu Cunli", "education", "palace degree", date=("1553", "1553")),
  fact("Qian Weizheng", "education", "palace degree", date=("1553", "1553")),
  fact("Qian Weixian", "spouse", "Lady Shen"),
  fact("Qian Weizheng", "spouse", "Lu"),
  fact("Qian Weizheng", "children", "Qian Shichang"),
  ev("meeting", "met him", None, ["Qian Weizheng", "Qian Weixian"]),
  ev("appointment", "Appointed", None, ["Qian Weixian"]),
  ev("appointment", "Promoted", ("the next year", "1557"), ["Qian Weixian"]),
  ev("appointment", "was made prefect", None, ["Qian Weixian"]),
  ev("appointment", "went to Xinchang", ("1562", "1562"), ["Qian Weizheng"]),
  ev("communication", "wrote", None, ["Qian Weizheng", "Gu Cunli"]),
  ev("departure", "dismissed", ("1568", "1568"), ["Gu Cunli"]),
  ev("communication", "answered", None, ["Gu Cunli", "Qian Weizheng"]),
)

P("d27-24", """From a memoir by the daughter of a palace secretary (Addis Ababa, 1994)

People ask me which of the two pens my father was. He was the second. The first pen was Blatta Gebre Egziabher Lemma, a deacon’s son from Ankober whom the missionaries had taught to read and the Emperor to be silent; he had been at court since 1924, and became Minister of the Pen, the very year that I was born, in 1941. My father, Kebede Wolde Tsadik, an orphan of Adwa, served under him as director of the archives.

Now Blatta Gebre Egziabher had a son-in-law, Dejazmach Asrate Haylu, governor of Kaffa from 1944. It was not he who flogged the tax clerk, whatever is written today. It was his brother, Fitawrari Desta Haylu, whom he had left in charge while he was himself in London with the delegation, and for whom he afterwards refused to speak. But the petition said only “Haylu,” and it came to my father’s table, and my father, who should have sent it upstairs, read it aloud to His Majesty on a Friday, the minister being at Mass.

By the Monday the minister was a senator. That is how it was done. My father got the pen in March 1951 and wore it seven years and was never easy; the old man would greet him on the steps before my mother, Tsehai, and say, “How is my chair?” Asrate lost Kaffa too, but was given Jimma. Desta they fined, and he died rich, of the sugar disease, in Asmara, as its mayor.

In 1958 it was another’s turn. Lij Mikael Bekele, who had been my father’s clerk, and at Oxford besides, found a paper; I was told at my boarding school, in Alexandria, by a nun. My father they let have the legation in Khartoum. He taught law students there, in the evenings, what an archive is.""",
  occ("Gebre Egziabher Lemma", "Minister of the Pen", start=("1941", "1941"), end=("March 1951", "1951-03"), again=["first pen", "the minister"]),
  occ("Kebede Wolde Tsadik", "director of the archives", end=("March 1951", "1951-03")),
  occ("Asrate Haylu", "governor of Kaffa", start=("1944", "1944")),
  occ("Desta Haylu", "left in charge"),
  occ("Gebre Egziabher Lemma", "senator", start=("the Monday", "1951-03")),
  occ("Gebre Egziabher Lemma", "Blatta"),
  occ("Asrate Haylu", "Dejazmach"),
  occ("Desta Haylu", "Fitawrari"),
  occ("Mikael Bekele", "another’s turn", start=("1958", "1958")),
  occ("Kebede Wolde Tsadik", "the pen", start=("March 1951", "1951-03"), end=("seven years", "1958"), again=["the second"]),
  occ("Asrate Haylu", "Jimma"),
  occ("Desta Haylu", "mayor"),
  occ("Mikael Bekele", "clerk#2"),
  occ("Kebede Wolde Tsadik", "legation in Khartoum", start=("1958", "1958")),
  fact("Gebre Egziabher Lemma", "birthPlace", "Ankober"),
  fact("Kebede Wolde Tsadik", "birthPlace", "Adwa"),
  fact("Gebre Egziabher Lemma", "relatives", "Asrate Haylu"),
  fact("Asrate Haylu", "siblings", "Desta Haylu"),
  fact("Kebede Wolde Tsadik", "spouse", "Tsehai"),
  fact("Desta Haylu", "causeOfDeath", "sugar disease"),
  fact("Desta Haylu", "deathPlace", "Asmara"),
  fact("Mikael Bekele", "education", "Oxford"),
  ev("appointment", "became", ("1941", "1941"), ["Gebre Egziabher Lemma"]),
  ev("disclosure", "read it aloud", None, ["Kebede Wolde Tsadik"]),
  ev("appointment", "got the pen", ("March 1951", "1951-03"), ["Kebede Wolde Tsadik"]),
  ev("departure", "lost Kaffa", None, ["Asrate Haylu"]),
  ev("appointment", "was given Jimma", None, ["Asrate Haylu"]),
  ev("sanction", "fined", None, ["Desta Haylu"]),
)

P("d27-25", """Six municipal presidents of Tlacotepec in a paragraph, as Doña Cuca tells them. Don Everardo Lozada, three times: ’61, ’67 and ’73, always for the Institutional Revolutionary Party, always for three years, and on the last occasion cut short, because in ’74 they found him floating in the reservoir which he had inaugurated. His suplente finished for him. That was the pharmacist, Abundio Reséndiz, husband of the first one’s sister Paz. Next Don Everardo’s boy Everardo, “Junior”, who never drank water again, ’82 to ’85; he is the one who later became a local deputy and whom his godfather’s daughter, Licenciada Rebeca Montaño, sued. After a Reséndiz, Abundio’s eldest, Elías, in ’88, and a nobody, Tacho Vera, in ’91, whom the state dissolved along with his whole council, came the Licenciada herself. She won in ’95 for National Action.

It took thought even then. She had been married, before law school, to this same Elías, and after it to the notary of San Marcos, Gilberto Quiroga, by whom she has her three children; so that one ex-president was her former husband, another the man she had once taken to court, and a third, old Abundio, who swore her in as dean of the outgoing council, the grandfather of nobody of hers, though he had hoped to be. He pinned the band on upside down.

What she did can be seen: the road, the clinic and the archive. The first was begun by Vera. The second is named for a Dr. Irene Lozada, a niece and godchild of Abundio’s wife, who directed it from its opening, in October of ’97, until 2012. To the third the Licenciada, now a magistrate of the agrarian court in Puebla, sends every year on 24 June, which is the day they pulled Don Everardo from the reservoir, a box of papers, and every year Junior sends it back.""",
  occ("Everardo Lozada", "municipal presidents of Tlacotepec", start=("’61", "1961"), end=("three years", "1964")),
  occ("Everardo Lozada", "three times", start=("’67", "1967"), end=("three years", "1970")),
  occ("Everardo Lozada", "the last occasion", start=("’73", "1973"), end=("’74", "1974")),
  occ("Abundio Reséndiz", "suplente"),
  occ("Abundio Reséndiz", "finished for him", start=("’74", "1974")),
  occ("Everardo Lozada Junior", "municipal presidents of Tlacotepec", start=("’82", "1982"), end=("’85", "1985")),
  occ("Everardo Lozada Junior", "local deputy"),
  occ("Elías Reséndiz", "municipal presidents of Tlacotepec", start=("’88", "1988"), end=("’91", "1991"), again=["ex-president"]),
  occ("Tacho Vera", "municipal presidents of Tlacotepec", start=("’91", "1991")),
  occ("Rebeca Montaño", "municipal presidents of Tlacotepec", start=("’95", "1995")),
  occ("Gilberto Quiroga", "notary of San Marcos"),
  occ("Abundio Reséndiz", "dean of the outgoing council"),
  occ("Irene Lozada", "directed it", start=("October of ’97", "1997-10"), end=("2012", "2012")),
  occ("Rebeca Montaño", "magistrate of the agrarian court in Puebla"),
  fact("Everardo Lozada", "party", "Institutional Revolutionary Party"),
  fact("Everardo Lozada", "deathPlace", "reservoir"),
  fact("Everardo Lozada", "deathDate", "24 June", value="1974-06-24"),
  fact("Abundio Reséndiz", "occupation", "pharmacist"),
  fact("Abundio Reséndiz", "spouse", "Paz"),
  fact("Everardo Lozada", "siblings", "Paz"),
  fact("Everardo Lozada", "children", "Everardo#3"),
  fact("Everardo Lozada Junior", "alias", "Junior"),
  fact("Abundio Reséndiz", "children", "Elías"),
  fact("Rebeca Montaño", "party", "National Action"),
  fact("Rebeca Montaño", "spouse", "Elías#2"),
  fact("Rebeca Montaño", "spouse", "Gilberto Quiroga"),
  fact("Paz", "relatives", "Irene Lozada"),
  ev("departure", "dissolved", None, ["Tacho Vera"]),
  ev("appointment", "became a local deputy", None, ["Everardo Lozada Junior"]),
  ev("election", "won", ("’95", "1995"), ["Rebeca Montaño"]),
  ev("appointment", "swore her in", None, ["Rebeca Montaño", "Abundio Reséndiz"]),
)

P("d27-26", """ATHENS, 16 February 2022 — “My aunt resigned. I have not, and I shall not,” the deputy minister of culture, Danae Vlachou-Rigopoulou, told the House last night, in a debate in which no fewer than four speakers, meaning the niece, had called her Mrs Rigopoulou.

There is some excuse. Eleni Rigopoulou, 74, held the same post from 2000 to 2003, and gave it up, on 14 April of the latter year, after the auditors had discovered that the marble for the annexe of the Volos museum came from the quarry of her second husband, Stavros Kanellis. The contract had been signed by her predecessor, the archaeologist Petros Dimou. It was the opinion of the court, which acquitted everybody in 2006, that she might have stayed.

The niece, who is 46, is the daughter of the aunt’s late brother Miltiadis Rigopoulos, prefect of Magnesia in the nineties, and took her double name on marrying the conductor Iason Vlachos. She trained, at Thessaloniki, as a conservator. Until 2014 she headed the paper department at the Benaki Museum. Elected for Magnesia on the New Democracy list in July 2019, as the aunt had been for PASOK in 1996, she entered the government in the reshuffle of January 2021, when her colleague Nikos Sarris moved to shipping.

The grants that the Opposition wants explained were made to a festival at Pelion between 2016 and 2018. It was under Sarris’s predecessor but one that this happened, and she, as she pointed out, was repairing maps. But its artistic director in the second of those years was Vlachos. “He was not paid,” said his wife. “He conducted, and it rained.”

Reached by telephone at Makrinitsa, where she keeps goats with Kanellis, who served eighteen months in another affair, in 2009 and 2010, the elder lady would say nothing save that the girl had always had a good hand with paper.""",
  occ("Danae Vlachou-Rigopoulou", "deputy minister of culture", start=("January 2021", "2021-01")),
  occ("Eleni Rigopoulou", "the same post", start=("2000", "2000"), end=("14 April of the latter year", "2003-04-14")),
  occ("Petros Dimou", "the same post", end=("2000", "2000")),
  occ("Miltiadis Rigopoulos", "prefect of Magnesia", start=("the nineties", "199X")),
  occ("Danae Vlachou-Rigopoulou", "headed the paper department at the Benaki Museum", end=("2014", "2014")),
  occ("Danae Vlachou-Rigopoulou", "Elected for Magnesia", start=("July 2019", "2019-07")),
  occ("Eleni Rigopoulou", "Elected for Magnesia", start=("1996", "1996")),
  occ("Nikos Sarris", "deputy minister of culture", end=("January 2021", "2021-01")),
  occ("Nikos Sarris", "shipping", start=("January 2021", "2021-01")),
  occ("Iason Vlachos", "artistic director", start=("the second of those years", "2017"), end=("the second of those years", "2017")),
  fact("Eleni Rigopoulou", "relatives", "Danae Vlachou-Rigopoulou"),
  fact("Eleni Rigopoulou", "spouse", "Stavros Kanellis"),
  fact("Petros Dimou", "occupation", "archaeologist"),
  fact("Danae Vlachou-Rigopoulou", "father", "Miltiadis Rigopoulos"),
  fact("Eleni Rigopoulou", "siblings", "Miltiadis Rigopoulos"),
  fact("Danae Vlachou-Rigopoulou", "spouse", "Iason Vlachos"),
  fact("Iason Vlachos", "occupation", "conductor"),
  fact("Danae Vlachou-Rigopoulou", "education", "Thessaloniki"),
  fact("Danae Vlachou-Rigopoulou", "occupation", "conservator"),
  fact("Danae Vlachou-Rigopoulou", "party", "New Democracy"),
  fact("Eleni Rigopoulou", "party", "PASOK"),
  fact("Eleni Rigopoulou", "residence", "Makrinitsa"),
  fact("Stavros Kanellis", "residence", "Makrinitsa"),
  ev("departure", "resigned", None, ["Eleni Rigopoulou"]),
  ev("speech", "told the House", ("last night", "2022-02-15"), ["Danae Vlachou-Rigopoulou"]),
  ev("departure", "gave it up", ("14 April of the latter year", "2003-04-14"), ["Eleni Rigopoulou"]),
  ev("election", "Elected", ("July 2019", "2019-07"), ["Danae Vlachou-Rigopoulou"]),
  ev("election", "had been for PASOK", ("1996", "1996"), ["Eleni Rigopoulou"]),
  ev("appointment", "entered the government", ("January 2021", "2021-01"), ["Danae Vlachou-Rigopoulou"]),
  ev("appointment", "moved to shipping", ("January 2021", "2021-01"), ["Nikos Sarris"]),
  ev("communication", "Reached by telephone", None, ["Eleni Rigopoulou"]),
  ev("sanction", "served eighteen months", ("2009", "2009"), ["Stavros Kanellis"]),
)

P("d27-27", """PÄRNU IN 1931. — The year began without a town secretary, Hans Lepik having been taken, on 30 December, in his slippers. He was accused of selling pilots’ licences. When the trial came on, in May, at Tallinn, it was shown to have been the harbour-master, August Ruus, his godson, who sold them; Lepik was let go, Ruus got two years, and the witness to whom both owed it, the widow Helmi Tamm, postmistress at Häädemeeste, was herself fined for having read the letters.

Of the three elders of the parish of Sindi, who are chosen in rotation, one changed his party, one his religion and one his state. Jaan Kask left the Socialists for the Settlers; Mihkel Ots was received into the Orthodox Church, of which his bride, Vera Smirnova, is a daughter, and Eduard Pihlak was that bride’s father’s best man at his second wedding, which had been put off from 1930, and at which he met the lady who is now Mrs. Pihlak. She is a Latvian, a dressmaker, and her name was Austra Kalniņa.

The mayor, Oskar Brackmann, spoke at Riga in June, on baths. In August he received the state elder, who stayed for two hours; it had been thought that he would stay for lunch. He then went, for his gall-stones, to Karlsbad, and died there under the knife, on the 19th of September, the second mayor in succession to do so abroad, Dr. Jürgen Saar having been carried off by pneumonia at Helsinki while still in office, four years earlier. The deputy, Miss Linda Arro, would have been his natural heir. But the council, by thirteen to twelve, elected the acquitted man. He was sworn on the 1st of October, in shoes.

His old desk is Miss Arro’s nephew’s, Karl Arro’s, who was a lieutenant in the fleet until the spring.""",
  occ("Hans Lepik", "town secretary", end=("30 December", "1930-12-30")),
  occ("August Ruus", "harbour-master"),
  occ("Helmi Tamm", "postmistress at Häädemeeste"),
  occ("Jaan Kask", "elders of the parish of Sindi"),
  occ("Mihkel Ots", "elders of the parish of Sindi"),
  occ("Eduard Pihlak", "elders of the parish of Sindi"),
  occ("Oskar Brackmann", "mayor", end=("19th of September", "1931-09-19"), again=["mayor#2"]),
  occ("Jürgen Saar", "mayor#2", end=("four years earlier", "1927"), again=["in office"]),
  occ("Linda Arro", "deputy"),
  occ("Hans Lepik", "elected the acquitted man", start=("1st of October", "1931-10-01")),
  occ("Karl Arro", "old desk"),
  occ("Karl Arro", "lieutenant in the fleet", end=("the spring", "1931-21")),
  fact("August Ruus", "relatives", "Hans Lepik"),
  fact("Jaan Kask", "party", "Socialists"),
  fact("Jaan Kask", "party", "Settlers", date=("1931", "1931")),
  fact("Mihkel Ots", "religion", "Orthodox Church", date=("1931", "1931")),
  fact("Mihkel Ots", "spouse", "Vera Smirnova"),
  fact("Vera Smirnova", "religion", "Orthodox Church"),
  fact("Austra Kalniņa", "nationality", "Latvian"),
  fact("Austra Kalniņa", "occupation", "dressmaker"),
  fact("Eduard Pihlak", "spouse", "Austra Kalniņa"),
  fact("Oskar Brackmann", "deathPlace", "Karlsbad"),
  fact("Oskar Brackmann", "deathDate", "19th of September", value="1931-09-19"),
  fact("Oskar Brackmann", "causeOfDeath", "gall-stones"),
  fact("Jürgen Saar", "causeOfDeath", "pneumonia"),
  fact("Jürgen Saar", "deathPlace", "Helsinki"),
  fact("Jürgen Saar", "deathDate", "four years earlier", value="1927"),
  fact("Linda Arro", "relatives", "Karl Arro"),
  ev("arrest", "taken", ("30 December", "1930-12-30"), ["Hans Lepik"]),
  ev("conviction", "got two years", ("May", "1931-05"), ["August Ruus"]),
  ev("testimony", "witness", ("May", "1931-05"), ["Helmi Tamm"]),
  ev("sanction", "was herself fined", None, ["Helmi Tamm"]),
  ev("meeting", "met the lady", None, ["Eduard Pihlak", "Austra Kalniņa"]),
  ev("speech", "spoke at Riga", ("June", "1931-06"), ["Oskar Brackmann"]),
  ev("meeting", "received#2", ("In August", "1931-08"), ["Oskar Brackmann"]),
  ev("travel", "then went", None, ["Oskar Brackmann"]),
  ev("election", "elected", None, ["Hans Lepik"]),
  ev("appointment", "was sworn", ("1st of October", "1931-10-01"), ["Hans Lepik"]),
)

P("d27-28", """Nobody at the court of the empress was so often taken for somebody else as Theophylact the protonotary. The chronicler who calls him a eunuch means his master, the patrician Staurakes; the Life that makes him a monk at Olympus has his nephew in mind, of whom more below; and the seal with the peacock, which reads “Theophylact, imperial spatharius and kommerkiarios of Abydos,” was struck, as its lettering shows, for his grandfather.

He himself, a native of Amorium, can first be seen in 781, writing down what Staurakes, then logothete of the drome, dictated in the matter of the fleet. Eleven years afterwards, when that logothete had been flogged, tonsured and shipped off, the pen passed with the office to Aetius of Nicomedia, who found that he could do without anything in the bureau except its protonotary. A letter survives in which the new master asks him where the old one kept the Bulgarian treaties. It was carried to Chalcedon, whither Theophylact had gone for the sake of his lungs, by the latter’s brother-in-law Bardanes, a captain of the watch.

Of his wife, Euphrosyne, a sister of this Bardanes, the nephew, Nicetas by name and before his vows a notary under him, says that she could read. She bore two daughters. One, Anna, married into the Melissenes and was left a widow at Versinikia in 813; the other’s husband was the strategos of Hellas, Leo Skleros, who owed the command, given him in 811, to Bardanes rather than to the old man, dead by that time for six or seven years.

Nicetas was chosen hegumen of Medikion in 824, succeeding his teacher, Athanasius. He would never allow that his uncle had loved any but one of the three things he copied: treaties, tax-rolls, and the psalms of David in an ink of his own making.""",
  occ("Theophylact", "protonotary", again=["its protonotary"]),
  occ("Staurakes", "logothete of the drome", end=("Eleven years afterwards", "792"), again=["logothete#2"]),
  occ("Staurakes", "patrician"),
  occ("Aetius of Nicomedia", "the office", start=("Eleven years afterwards", "792"), again=["new master"]),
  occ("Bardanes", "captain of the watch"),
  occ("Nicetas", "notary under him"),
  occ("Leo Skleros", "strategos of Hellas", start=("811", "811"), again=["the command"]),
  occ("Nicetas", "hegumen of Medikion", start=("824", "824")),
  occ("Athanasius", "hegumen of Medikion", end=("824", "824")),
  fact("Theophylact", "birthPlace", "Amorium"),
  fact("Aetius of Nicomedia", "birthPlace", "Nicomedia"),
  fact("Theophylact", "relatives", "Bardanes"),
  fact("Theophylact", "spouse", "Euphrosyne"),
  fact("Euphrosyne", "siblings", "Bardanes#2"),
  fact("Theophylact", "relatives", "Nicetas"),
  fact("Theophylact", "children", "Anna"),
  fact("Euphrosyne", "children", "Anna"),
  fact("Theophylact", "relatives", "Leo Skleros"),
  fact("Nicetas", "education", "Athanasius"),
  fact("Nicetas", "occupation", "monk"),
  ev("sanction", "flogged, tonsured and shipped off", ("Eleven years afterwards", "792"), ["Staurakes"]),
  ev("appointment", "passed with the office", ("Eleven years afterwards", "792"), ["Aetius of Nicomedia"]),
  ev("communication", "letter#2", None, ["Aetius of Nicomedia", "Theophylact"]),
  ev("travel", "had gone", None, ["Theophylact"]),
  ev("appointment", "given him", ("811", "811"), ["Leo Skleros"]),
  ev("election", "was chosen hegumen", ("824", "824"), ["Nicetas"]),
)

P("d27-29", """Note for the file. SUBJECT: Two officers of the name Muhammad Aslam Khattak

1. Mr M. Aslam Khattak (I), batch of 1951, was Deputy Commissioner, Bannu, from 1958 to 1961, and Home Secretary, West Pakistan, for eleven months thereafter. Mr M. Aslam Khattak (II), of the Audit Service, joined in 1953. He was, and this is where the trouble began, Deputy Secretary (Home) when the first was Secretary, so that for nearly a year every paper was put up by Khattak to Khattak.

2. The commendation of 23 March 1962 was intended for (II); it hangs in the drawing-room of (I). The reprimand of August 1963 was intended for (I), by then Commissioner, Dera Ismail Khan, and is on the dossier of (II), whose promotion was held back upon it until the intervention of the Governor’s Military Secretary, Brigadier Sher Bahadur, a cousin of neither.

3. (I) was married to Begum Zubaida Orakzai, a sister of the late Mr Justice Orakzai, and died at Abbottabad on 4 July 1979, of heart. Condolences were sent to Begum Nasreen Aslam, the wife of (II), a lecturer at Kinnaird College and in excellent health, as was he. He had at that time been Auditor-General for three years. He bore it well. He is understood to have gone to the burial, to have met there, for the first time since the merger, his namesake’s son, Dr Tariq Aslam, Director of Health Services, Malakand, and to have been embraced by him as an uncle.

4. Both were old boys of Islamia College. Only (I), who went to Balliol on the Queen’s scholarship in 1949, rowed.

5. On retirement, in 1983, (II) was appointed Chairman of the Federal Pay Commission in place of Mr Ghulam Haider Bhatti. The notification was addressed to (I). It was returned by the widow with a request that the Commission look into her pension, which, under the Chairman’s own hand, it did.""",
  occ("Muhammad Aslam Khattak (I)", "Deputy Commissioner, Bannu", start=("1958", "1958"), end=("1961", "1961")),
  occ("Muhammad Aslam Khattak (I)", "Home Secretary, West Pakistan", start=("1961", "1961"), end=("eleven months", "1962"), again=["Secretary#3"]),
  occ("Muhammad Aslam Khattak (II)", "Deputy Secretary (Home)"),
  occ("Muhammad Aslam Khattak (I)", "Commissioner, Dera Ismail Khan"),
  occ("Sher Bahadur", "Military Secretary"),
  occ("Sher Bahadur", "Brigadier"),
  occ("Orakzai", "Justice"),
  occ("Nasreen Aslam", "lecturer at Kinnaird College"),
  occ("Muhammad Aslam Khattak (II)", "Auditor-General", start=("three years", "1976"), end=("1983", "1983")),
  occ("Tariq Aslam", "Director of Health Services, Malakand"),
  occ("Muhammad Aslam Khattak (II)", "Chairman of the Federal Pay Commission", start=("1983", "1983"), again=["Chairman#2"]),
  occ("Ghulam Haider Bhatti", "Chairman of the Federal Pay Commission", end=("1983", "1983")),
  fact("Muhammad Aslam Khattak (I)", "spouse", "Zubaida Orakzai"),
  fact("Zubaida Orakzai", "siblings", "Mr Justice Orakzai"),
  fact("Muhammad Aslam Khattak (I)", "deathPlace", "Abbottabad"),
  fact("Muhammad Aslam Khattak (I)", "deathDate", "4 July 1979", value="1979-07-04"),
  fact("Muhammad Aslam Khattak (I)", "causeOfDeath", "heart"),
  fact("Muhammad Aslam Khattak (II)", "spouse", "Nasreen Aslam"),
  fact("Muhammad Aslam Khattak (I)", "children", "Tariq Aslam"),
  fact("Muhammad Aslam Khattak (I)", "education", "Islamia College"),
  fact("Muhammad Aslam Khattak (II)", "education", "Islamia College"),
  fact("Muhammad Aslam Khattak (I)", "education", "Balliol", date=("1949", "1949")),
  fact("Muhammad Aslam Khattak (II)", "award", "commendation", date=("23 March 1962", "1962-03-23")),
  ev("appointment", "joined", ("1953", "1953"), ["Muhammad Aslam Khattak (II)"]),
  ev("sanction", "reprimand", ("August 1963", "1963-08"), ["Muhammad Aslam Khattak (I)"]),
  ev("travel", "gone to the burial", None, ["Muhammad Aslam Khattak (II)"]),
  ev("meeting", "met there", None, ["Muhammad Aslam Khattak (II)", "Tariq Aslam"]),
  ev("departure", "retirement", ("1983", "1983"), ["Muhammad Aslam Khattak (II)"]),
  ev("appointment", "was appointed Chairman", ("1983", "1983"), ["Muhammad Aslam Khattak (II)"]),
)

P("d27-30", """That the canton of Glarus was governed between 1887 and 1908 from a single kitchen is an exaggeration of Landammann Zopfi’s. His own term falls outside it.

The kitchen was that of Barbara Trümpi-Blumer, in Ennenda. Her husband, Fridolin Trümpi, cotton printer, Landammann from 1887 until the Landsgemeinde of May 1896; her brother, Kaspar Blumer, his statthalter, then his successor, and he held out till 1902; her lodger, the Bavarian-born and lately naturalised Dr Max Huttner, cantonal physician, who as a foreigner should not have sat down with them; and her son-in-law, Mathias Jenny, at first director of finance under the second of these and at last, when that gentleman’s lungs gave way, Landammann in his turn, for six years: such were the four who ate there. Not one of them could cook.

When the salt contract was given, in 1894, to a firm at Rheinfelden in which Jenny’s father, old Colonel Rudolf Jenny, commander of the fortress guard, held shares, it was on the motion of the uncle by marriage and against the printer’s vote. The Democrat Peter Zopfi, at that time a young teacher in Schwanden, got hold of the list of shareholders, and had it read out by a carter at the Landsgemeinde, he himself being hoarse. Blumer survived this. The colonel did not: he laid down the guard in June, and by the time that the leaves fell was dead, at Weesen, of what the doctor, it was Huttner, entered as grief.

Zopfi, who sat in the National Council between 1899 and 1911 and was the author of the phrase with which we started, became Landammann on the first Sunday of May 1908. He found, he writes, a drawer full of recipes. They were in the widow’s hand, Trümpi having died in the previous autumn, and on the back of the third was the draft of the fire insurance act.""",
  occ("Peter Zopfi", "Landammann#4", start=("the first Sunday of May 1908", "1908-05-03"), again=["Landammann"]),
  occ("Fridolin Trümpi", "Landammann#2", start=("1887#2", "1887"), end=("May 1896", "1896-05")),
  occ("Kaspar Blumer", "statthalter", end=("May 1896", "1896-05")),
  occ("Kaspar Blumer", "successor", start=("May 1896", "1896-05"), end=("1902", "1902")),
  occ("Max Huttner", "cantonal physician"),
  occ("Mathias Jenny", "director of finance"),
  occ("Mathias Jenny", "Landammann#3", start=("1902", "1902"), end=("six years", "1908")),
  occ("Rudolf Jenny", "commander of the fortress guard", end=("June", "1894-06")),
  occ("Rudolf Jenny", "Colonel"),
  occ("Peter Zopfi", "sat in the National Council", start=("1899", "1899"), end=("1911", "1911")),
  fact("Barbara Trümpi-Blumer", "residence", "Ennenda"),
  fact("Barbara Trümpi-Blumer", "spouse", "Fridolin Trümpi"),
  fact("Fridolin Trümpi", "occupation", "cotton printer"),
  fact("Barbara Trümpi-Blumer", "siblings", "Kaspar Blumer"),
  fact("Max Huttner", "birthPlace", "Bavarian-born"),
  fact("Barbara Trümpi-Blumer", "relatives", "Mathias Jenny"),
  fact("Mathias Jenny", "father", "Rudolf Jenny"),
  fact("Peter Zopfi", "party", "Democrat"),
  fact("Peter Zopfi", "occupation", "teacher"),
  fact("Rudolf Jenny", "deathPlace", "Weesen"),
  fact("Rudolf Jenny", "causeOfDeath", "grief"),
  fact("Rudolf Jenny", "deathDate", "the leaves fell", value="1894-23"),
  fact("Fridolin Trümpi", "deathDate", "the previous autumn", value="1907-23"),
  ev("departure", "lungs gave way", ("1902", "1902"), ["Kaspar Blumer"]),
  ev("disclosure", "had it read out", ("1894", "1894"), ["Peter Zopfi"]),
  ev("departure", "laid down the guard", ("June", "1894-06"), ["Rudolf Jenny"]),
  ev("appointment", "became Landammann", ("the first Sunday of May 1908", "1908-05-03"), ["Peter Zopfi"]),
)

P("d27-31", """Antananarivo, 3 October. — It was to console his old teacher, or so Rakotoarisoa Haja said yesterday, that he accepted the chair from which that teacher had been removed.

Professor Razafindrabe Lalao, 67, was until Friday president of the High Constitutional Court. The decree which ended her mandate two years early is dated 29 September 2023, and is countersigned by the keeper of the seals, Andriamanalina Solo; who, a quarter of a century ago, being unable to follow her seminar, moved to that of her husband, the late Randria Edmond, and was afterwards, at the University of Toamasina, dean of the faculty in which the latter had failed him.

Mr Rakotoarisoa is 49. Having taken his doctorate under Mrs Razafindrabe, in Aix, where she held a visiting post in 2002, he came home as her assistant, followed her on to the Electoral Commission, of which she was rapporteur and he from 2010 the secretary general, and married her niece. His wife, Ony, is mayor of Ambohidratrimo. Elected there in 2019 with the support of the party of Mr Solo, she has sat since last year as an independent, and it is from her, by way of a message to a women’s list, that the town learnt of the dismissal before the person dismissed.

The latter was at Antsirabe, at her sister’s. A reporter who rang was told by this lady, Razafindrabe Voahangy, a Lutheran deaconess and the mother of the mayor, that the family would receive the new president on Sunday, as on every other. “We shall have the duck,” she said.

What had the Court done? In August it had struck a former minister from the list of candidates for his second passport. The present one, the keeper of the seals, owns, it has been claimed, another; a spokesman, Rabe Tiana, denied this on Monday with so many particulars that it is now widely believed.""",
  occ("Razafindrabe Lalao", "president of the High Constitutional Court", end=("29 September 2023", "2023-09-29"), again=["the chair"]),
  occ("Razafindrabe Lalao", "Professor"),
  occ("Rakotoarisoa Haja", "new president", again=["the chair"]),
  occ("Andriamanalina Solo", "keeper of the seals", again=["keeper of the seals#2"]),
  occ("Andriamanalina Solo", "dean of the faculty"),
  occ("Razafindrabe Lalao", "visiting post", start=("2002", "2002")),
  occ("Rakotoarisoa Haja", "assistant"),
  occ("Razafindrabe Lalao", "rapporteur"),
  occ("Rakotoarisoa Haja", "secretary general", start=("2010", "2010")),
  occ("Ony", "mayor of Ambohidratrimo", start=("2019", "2019"), again=["mayor#2"]),
  occ("Razafindrabe Voahangy", "deaconess"),
  occ("Rabe Tiana", "spokesman"),
  fact("Razafindrabe Lalao", "spouse", "Randria Edmond"),
  fact("Rakotoarisoa Haja", "education", "Aix"),
  fact("Rakotoarisoa Haja", "spouse", "Ony"),
  fact("Razafindrabe Lalao", "relatives", "Ony"),
  fact("Razafindrabe Lalao", "siblings", "Razafindrabe Voahangy"),
  fact("Razafindrabe Voahangy", "religion", "Lutheran"),
  fact("Ony", "mother", "Razafindrabe Voahangy"),
  ev("appointment", "accepted the chair", None, ["Rakotoarisoa Haja"]),
  ev("departure", "had been removed", ("29 September 2023", "2023-09-29"), ["Razafindrabe Lalao"]),
  ev("travel", "came home", None, ["Rakotoarisoa Haja"]),
  ev("election", "Elected there", ("2019", "2019"), ["Ony"]),
  ev("disclosure", "message to a women’s list", None, ["Ony"]),
  ev("communication", "rang", None, ["Razafindrabe Voahangy"]),
)

P("d27-32", """THE PIUTE FORKS COURIER, Thursday, October 9, 1913

Sheriff Lem Tully turned in his star Monday and by nightfall it was on the vest of the man he had locked up Saturday. That gentleman, Mr. Asa Crowder, one-time county clerk, was let out by Judge Haskell at noon, the complaining witness, who is Mr. Crowder’s own brother Ephraim, the liveryman, having gone to Pendleton; the commissioners sat at three; and at five or thereabouts the former prisoner took the oath from the present clerk, Mrs. Della Yoakum, who has the job because he was put out of it, in 1910, for drinking on Sunday with the late Mr. Yoakum.

Mr. Tully has hopes of the Warden’s house at Salem. He is a Republican and a Spanish War veteran, with the 2d Oregon at Manila, and was sheriff four years and nine months, following his father-in-law, old Cap Burnside, who was shot in that office and may be seen any day on his porch on Alder Street. The Captain’s opinion of Mr. Crowder is the same as his opinion of Mr. Tully.

Of the three commissioners one, Mr. Gus Ostrander, druggist, voted for Mr. Crowder, one for nobody. The third, the chairman, Rev. Josiah Peek, who baptised both the Crowders and Mr. Tully’s late wife, Minnie, and buried her last spring, stood up and said that he was tied, that a chairman can break one, and that he reckoned Asa had learned more about the jail than any candidate before him. Mr. Ostrander is married to a Crowder. It was remarked on.

Deputy Bert Sims, who was promised the place, or says so, has quit. So has the jailer, his uncle, Enos. Mr. Ephraim Crowder wired from Pendleton Tuesday that he withdraws what he said about the mule, congratulates the sheriff, and wishes to know which.""",
  occ("Lem Tully", "Sheriff", start=("four years and nine months", "1909-01"), end=("Monday", "1913-10-06"), again=["sheriff"]),
  occ("Asa Crowder", "sheriff#2", start=("Monday", "1913-10-06")),
  occ("Asa Crowder", "county clerk", end=("1910", "1910"), former=True),
  occ("Haskell", "Judge"),
  occ("Della Yoakum", "present clerk", start=("1910", "1910"), again=["the job"]),
  occ("Cap Burnside", "that office", end=("four years and nine months", "1909-01")),
  occ("Gus Ostrander", "commissioners#2"),
  occ("Josiah Peek", "chairman"),
  occ("Josiah Peek", "commissioners#2"),
  occ("Bert Sims", "Deputy"),
  occ("Enos Sims", "jailer"),
  occ("Cap Burnside", "Captain"),
  fact("Asa Crowder", "siblings", "Ephraim"),
  fact("Ephraim Crowder", "occupation", "liveryman"),
  fact("Lem Tully", "party", "Republican"),
  fact("Lem Tully", "militaryService", "2d Oregon"),
  fact("Lem Tully", "relatives", "Cap Burnside"),
  fact("Cap Burnside", "residence", "Alder Street"),
  fact("Gus Ostrander", "occupation", "druggist"),
  fact("Josiah Peek", "occupation", "Rev."),
  fact("Lem Tully", "spouse", "Minnie"),
  fact("Minnie Tully", "deathDate", "last spring", value="1913-21"),
  fact("Bert Sims", "relatives", "Enos"),
  ev("departure", "turned in his star", ("Monday", "1913-10-06"), ["Lem Tully"]),
  ev("arrest", "had locked up", ("Saturday", "1913-10-04"), ["Asa Crowder", "Lem Tully"]),
  ev("travel", "gone to Pendleton", None, ["Ephraim Crowder"]),
  ev("appointment", "took the oath", ("Monday", "1913-10-06"), ["Asa Crowder", "Della Yoakum"]),
  ev("departure", "was put out of it", ("1910", "1910"), ["Asa Crowder"]),
  ev("departure", "has quit", None, ["Bert Sims"]),
  ev("departure", "So has", None, ["Enos Sims"]),
  ev("communication", "wired", ("Tuesday", "1913-10-07"), ["Ephraim Crowder"]),
)

P("d27-33", """Among the Roko Tui of Bua, the one who is spoken of most was the shortest in the post. Ratu Epeli Vakalalabure, grandson of a chief who signed the deed, was installed in 1938 and was dead before the cane was cut, having been thrown by the horse of the District Commissioner, Mr Hugh Ravenscroft, whom he was accompanying to Nabouwalu. His place was taken by the commissioner’s interpreter. This was Jone Sauvakacolo, of no rank whatever, a Methodist steward and a graduate of the Native Medical School, who had pronounced the chief dead.

It has been said, though not by anyone who was there, that the horse had been meant for the interpreter. His son, Dr Apisai Sauvakacolo, puts it otherwise. “My father was offered the animal,” he told the Suva seminar of March 1989, at which he spoke as the last Director of Medical Services before the coups, “and so was Mr Ravenscroft. They both preferred to walk.”

The commoner remained Roko for seventeen years. Meanwhile the dead man’s child, Ratu Tevita, six when it happened, was brought up at Lautoka by an uncle on his mother’s side, Ratu Penaia Nailatikau, the magistrate there, who sent him to Queen Victoria School and thence to Christchurch. When at last Jone stepped aside, in 1955, it was for him; and the one condition that he made, namely that the young man should marry his daughter Salote, had been fulfilled a week previously.

Tevita went into the Senate in 1970. His wife, not he, was the founder of the nurses’ union, of which she was the general secretary from 1961 till she was detained, for nine days, in May 1987. Ravenscroft, who lived on until that very month, in Hobart, a widower, was for many years honorary consul of a republic that no longer exists, and never, according to his niece, Mrs Daphne Orr, mentioned horses.""",
  occ("Epeli Vakalalabure", "Roko Tui of Bua", start=("1938", "1938"), end=("before the cane was cut", "1938")),
  occ("Hugh Ravenscroft", "District Commissioner"),
  occ("Jone Sauvakacolo", "interpreter", end=("before the cane was cut", "1938")),
  occ("Jone Sauvakacolo", "remained Roko", start=("before the cane was cut", "1938"), end=("in 1955", "1955"), again=["His place"]),
  occ("Jone Sauvakacolo", "steward"),
  occ("Apisai Sauvakacolo", "Director of Medical Services"),
  occ("Penaia Nailatikau", "magistrate"),
  occ("Tevita Vakalalabure", "it was for him", start=("in 1955", "1955")),
  occ("Tevita Vakalalabure", "Senate", start=("1970", "1970")),
  occ("Salote", "general secretary", start=("1961", "1961"), end=("May 1987", "1987-05")),
  occ("Hugh Ravenscroft", "honorary consul"),
  fact("Epeli Vakalalabure", "causeOfDeath", "thrown by the horse"),
  fact("Epeli Vakalalabure", "deathDate", "before the cane was cut", value="1938"),
  fact("Jone Sauvakacolo", "religion", "Methodist"),
  fact("Jone Sauvakacolo", "education", "Native Medical School"),
  fact("Jone Sauvakacolo", "children", "Apisai Sauvakacolo"),
  fact("Epeli Vakalalabure", "children", "Tevita"),
  fact("Tevita Vakalalabure", "birthDate", "six when it happened", value="1932"),
  fact("Tevita Vakalalabure", "residence", "Lautoka"),
  fact("Tevita Vakalalabure", "relatives", "Penaia Nailatikau"),
  fact("Tevita Vakalalabure", "education", "Queen Victoria School"),
  fact("Tevita Vakalalabure", "education", "Christchurch"),
  fact("Tevita Vakalalabure", "spouse", "Salote", date=("a week previously", "1955")),
  fact("Jone Sauvakacolo", "children", "Salote"),
  fact("Hugh Ravenscroft", "deathDate", "that very month", value="1987-05"),
  fact("Hugh Ravenscroft", "deathPlace", "Hobart"),
  fact("Hugh Ravenscroft", "relatives", "Daphne Orr"),
  ev("appointment", "was installed", ("1938", "1938"), ["Epeli Vakalalabure"]),
  ev("travel", "was accompanying", None, ["Epeli Vakalalabure", "Hugh Ravenscroft"]),
  ev("appointment", "was taken", ("before the cane was cut", "1938"), ["Jone Sauvakacolo"]),
  ev("speech", "spoke as", ("March 1989", "1989-03"), ["Apisai Sauvakacolo"]),
  ev("departure", "stepped aside", ("in 1955", "1955"), ["Jone Sauvakacolo"]),
  ev("appointment", "went into the Senate", ("1970", "1970"), ["Tevita Vakalalabure"]),
  ev("arrest", "was detained", ("May 1987", "1987-05"), ["Salote"]),
)

P("d27-34", """Shot in the same courtyard within the same minute on 27 September 1939, the starost Zygmunt Rawicz and the mayor Leon Rawicz have one grave, one street and, in most handbooks, one biography, pieced together, at Ciechanowiec in the sixties, by a teacher who had known neither. They were not related.

Of the two the mayor was the older and had been a socialist. A locksmith, born at Łapy, where his mother washed for the railway, he did four years at Tobolsk for a leaflet he could not have read; it was his cell-mate there, Dr Ignacy Perl, who taught him his letters. Perl was later chief physician of the sick fund in Białystok. In 1927, on the latter’s advice, Leon stood for the council, and in 1934, having meanwhile broken with the party, was appointed, not elected, to the head of it. He was married twice: his first wife, Rozalia, left him for a Mariavite priest.

Zygmunt’s is a shorter story. Son of General Kazimierz Rawicz, who had commanded a division against Budyonny, and by profession a forester, with a diploma from Dublany, he was vice-starost at Sarny and then, following Stefan Olędzki, who was moved to Łuck in April 1937, starost here. It was his mother, Countess Wanda, born Ossolińska, and not the washerwoman, who endowed the orphanage. What brought him on that day to the courtyard of the town hall, when everyone of his rank was on the road to Romania, we know from the only survivor, the mayor’s secretary, Chaja Grynberg, afterwards a deputy in Israel: he had come to say goodbye, and had stopped to argue about a bill for gravel.

The cross of Polonia Restituta, given in 1938 to one of them, is displayed in the school beneath the portrait of the other. It was the locksmith who had it. The general’s son had been put down for the following year.""",
  occ("Zygmunt Rawicz", "starost", start=("April 1937", "1937-04"), end=("27 September 1939", "1939-09-27"), again=["starost#3"]),
  occ("Leon Rawicz", "mayor", start=("1934", "1934"), end=("27 September 1939", "1939-09-27"), again=["mayor#2", "head of it"]),
  occ("Ignacy Perl", "chief physician of the sick fund in Białystok"),
  occ("Kazimierz Rawicz", "General"),
  occ("Kazimierz Rawicz", "commanded a division"),
  occ("Zygmunt Rawicz", "vice-starost at Sarny"),
  occ("Stefan Olędzki", "starost#3", end=("April 1937", "1937-04")),
  occ("Chaja Grynberg", "secretary"),
  occ("Chaja Grynberg", "deputy in Israel"),
  fact("Zygmunt Rawicz", "causeOfDeath", "Shot"),
  fact("Leon Rawicz", "causeOfDeath", "Shot"),
  fact("Zygmunt Rawicz", "deathDate", "27 September 1939", value="1939-09-27"),
  fact("Leon Rawicz", "deathDate", "27 September 1939", value="1939-09-27"),
  fact("Zygmunt Rawicz", "deathPlace", "courtyard"),
  fact("Leon Rawicz", "deathPlace", "courtyard"),
  fact("Leon Rawicz", "occupation", "locksmith"),
  fact("Leon Rawicz", "party", "socialist"),
  fact("Leon Rawicz", "birthPlace", "Łapy"),
  fact("Leon Rawicz", "spouse", "Rozalia"),
  fact("Zygmunt Rawicz", "father", "Kazimierz Rawicz"),
  fact("Zygmunt Rawicz", "occupation", "forester"),
  fact("Zygmunt Rawicz", "education", "Dublany"),
  fact("Zygmunt Rawicz", "mother", "Wanda"),
  fact("Wanda", "birthName", "Ossolińska"),
  fact("Leon Rawicz", "award", "cross of Polonia Restituta", date=("1938", "1938")),
  ev("sanction", "did four years at Tobolsk", None, ["Leon Rawicz"]),
  ev("candidacy", "stood for the council", ("1927", "1927"), ["Leon Rawicz"]),
  ev("appointment", "was appointed", ("1934", "1934"), ["Leon Rawicz"]),
  ev("appointment", "was moved", ("April 1937", "1937-04"), ["Stefan Olędzki"]),
  ev("award", "given in 1938", ("1938", "1938"), ["Leon Rawicz"]),
)

P("d27-35", """Three generations, and five men called Habib: the reader of Zahlé’s municipal registers needs a pencil. The first, Habib Maalouli, a silk-broker, presided over the council from 1902 until the Ottomans exiled him to Sivas, whence he never returned. His son-in-law Habib Nasrallah, secretary of the same council, kept the keys of it through the famine; and on 9 November 1918, the first mayor whom the French confirmed, opened a door behind which there was nothing at all, not even the chairs.

Nasrallah had two sons by Maalouli’s daughter Marie, of whom the elder, Habib Ignace, went for a Jesuit, and was in his last years superior of the house at Ksara. Of the younger, Antoun, an agronomist trained at Montpellier, it is enough to say that he was minister of agriculture for eleven weeks in 1951, and that he resigned when a boy from the opposition paper found out to whom the frost compensation had gone. The boy’s name was Habib Skaff-Haddad. He sat for Zahlé himself between 1960 and 1972, as a member of the National Bloc, and for one whole year of it, the second, was president of the finance committee, with Antoun, of all people, as his rapporteur; and he married, in the face of her father, who did not come, Antoun’s Laure.

It was the child of these two, the fifth and last, Habib Antoun Skaff-Haddad, named for both his grandfathers and for neither of the mayors, who drove the ambulance. Elected mayor in 1998, he had been for nine years director of the Red Cross in the Bekaa, and had buried, in 1987, in the same week, his mother, killed at Chtaura by a shell, and the old Jesuit, her uncle. His father was not told about either. He died at Larnaca in 1990, under the impression that he was writing to her.""",
  occ("Habib Maalouli", "presided over the council", start=("1902", "1902")),
  occ("Habib Nasrallah", "secretary of the same council", end=("9 November 1918", "1918-11-09")),
  occ("Habib Nasrallah", "first mayor", start=("9 November 1918", "1918-11-09")),
  occ("Habib Ignace Nasrallah", "superior of the house at Ksara"),
  occ("Antoun Nasrallah", "minister of agriculture", start=("1951", "1951"), end=("eleven weeks", "1951")),
  occ("Habib Skaff-Haddad", "sat for Zahlé", start=("1960", "1960"), end=("1972", "1972")),
  occ("Habib Skaff-Haddad", "president of the finance committee", start=("the second", "1961"), end=("one whole year", "1961")),
  occ("Antoun Nasrallah", "rapporteur", start=("the second", "1961"), end=("one whole year", "1961")),
  occ("Habib Antoun Skaff-Haddad", "mayor#3", start=("1998", "1998")),
  occ("Habib Antoun Skaff-Haddad", "director of the Red Cross in the Bekaa", start=("nine years", "1989"), end=("1998", "1998")),
  fact("Habib Maalouli", "occupation", "silk-broker"),
  fact("Habib Maalouli", "relatives", "Habib Nasrallah"),
  fact("Habib Nasrallah", "children", "Antoun"),
  fact("Habib Nasrallah", "spouse", "Marie"),
  fact("Habib Nasrallah", "children", "Habib Ignace"),
  fact("Marie Maalouli", "children", "Habib Ignace"),
  fact("Habib Ignace Nasrallah", "religion", "Jesuit"),
  fact("Habib Ignace Nasrallah", "deathDate", "1987", value="1987"),
  fact("Marie Maalouli", "children", "Antoun"),
  fact("Habib Maalouli", "children", "Marie"),
  fact("Antoun Nasrallah", "occupation", "agronomist"),
  fact("Antoun Nasrallah", "education", "Montpellier"),
  fact("Habib Skaff-Haddad", "party", "National Bloc"),
  fact("Habib Skaff-Haddad", "spouse", "Laure"),
  fact("Antoun Nasrallah", "children", "Laure"),
  fact("Habib Skaff-Haddad", "children", "Habib Antoun Skaff-Haddad"),
  fact("Laure", "children", "Habib Antoun Skaff-Haddad"),
  fact("Laure", "deathDate", "1987", value="1987"),
  fact("Laure", "deathPlace", "Chtaura"),
  fact("Laure", "causeOfDeath", "shell"),
  fact("Habib Skaff-Haddad", "deathPlace", "Larnaca"),
  fact("Habib Skaff-Haddad", "deathDate", "1990", value="1990"),
  ev("sanction", "exiled him to Sivas", None, ["Habib Maalouli"]),
  ev("appointment", "confirmed", ("9 November 1918", "1918-11-09"), ["Habib Nasrallah"]),
  ev("departure", "resigned", ("1951", "1951"), ["Antoun Nasrallah"]),
  ev("disclosure", "found out", ("1951", "1951"), ["Habib Skaff-Haddad"]),
  ev("election", "Elected mayor", ("1998", "1998"), ["Habib Antoun Skaff-Haddad"]),
)

P("d27-36", """Thiruvananthapuram: Two resignations, and only one of them his own, were announced by Chief Minister K. Raghavan Kurup within ten minutes of each other on Saturday, 12 May 2012.

The other was that of his minister for public works, P. J. Thariath. To judge by the faces it was the departure of the man who stays in the Assembly that hurt: Thariath, who keeps Kuthuparamba, the constituency of his late father-in-law, had been with the chief minister in jail, in the Emergency, when the one was nineteen and the other, already the secretary of a beedi workers’ union, forty. They fell out over a bridge.

It had been sanctioned by Thariath’s predecessor, Smt. Ayisha Beevi, who was moved to Fisheries in 2011, at the instance of a contractor whom she had never met and who turned out to be engaged to Kurup’s grand-niece. When the girders failed, on 8 January, it was however the chief engineer, Shri Mathew Eapen, a nephew of Thariath’s wife, Dr Annamma, who was placed under suspension. She, a gynaecologist, ran that night for the first time in her life to a newspaper. What she gave it was the minute in which the engineer had objected. It bore a date, 3 March 2010, and two sets of initials, A.B. and K.R.K.

Kurup leaves after six years and at seventy-seven, a bachelor. No one has been named. His deputy, C. Sarojini, is a sister of Eapen’s counsel and would rather it were anyone else; Smt. Beevi, it was said, had been sounded on Friday, and had asked to see the bridge. Late in the evening Governor Balwant Rai Sodhi, recalled from a wedding at Mysuru, received Thariath’s letter and returned it to him: it was, he pointed out, addressed to the leader of the house, who at the time of its signing no longer existed.""",
  occ("K. Raghavan Kurup", "Chief Minister", start=("six years", "2006"), end=("Saturday, 12 May 2012", "2012-05-12"), again=["chief minister"]),
  occ("P. J. Thariath", "minister for public works", start=("2011", "2011"), end=("Saturday, 12 May 2012", "2012-05-12")),
  occ("P. J. Thariath", "keeps Kuthuparamba"),
  occ("K. Raghavan Kurup", "secretary of a beedi workers’ union"),
  occ("Ayisha Beevi", "minister for public works", end=("2011", "2011")),
  occ("Ayisha Beevi", "Fisheries", start=("2011", "2011")),
  occ("Mathew Eapen", "chief engineer"),
  occ("C. Sarojini", "deputy"),
  occ("Balwant Rai Sodhi", "Governor"),
  fact("P. J. Thariath", "spouse", "Annamma"),
  fact("Annamma", "relatives", "Mathew Eapen"),
  fact("Annamma", "occupation", "gynaecologist"),
  ev("disclosure", "announced", ("Saturday, 12 May 2012", "2012-05-12"), ["K. Raghavan Kurup"]),
  ev("departure", "resignations", ("Saturday, 12 May 2012", "2012-05-12"), ["K. Raghavan Kurup", "P. J. Thariath"]),
  ev("departure", "departure", ("Saturday, 12 May 2012", "2012-05-12"), ["P. J. Thariath"]),
  ev("arrest", "in jail", ("in the Emergency", "1975/1977"), ["P. J. Thariath", "K. Raghavan Kurup"]),
  ev("appointment", "was moved", ("2011", "2011"), ["Ayisha Beevi"]),
  ev("sanction", "was placed under suspension", ("8 January", "2012-01-08"), ["Mathew Eapen"]),
  ev("communication", "had objected", ("3 March 2010", "2010-03-03"), ["Mathew Eapen"]),
  ev("disclosure", "gave it", ("that night", "2012-01-08"), ["Annamma"]),
  ev("travel", "recalled", None, ["Balwant Rai Sodhi"]),
  ev("communication", "letter", ("Saturday, 12 May 2012", "2012-05-12"), ["P. J. Thariath"]),
  ev("departure", "leaves", ("Saturday, 12 May 2012", "2012-05-12"), ["K. Raghavan Kurup"]),
)

P("d27-37", """Who buried whom at Kapsuret? Since three governors spoke at the grave of Mama Tapkigen Chumo on 17 August 2019, and all three have been described as her son, let it be set down.

Governor Kipruto Chumo of Nandi is her son, the sixth. A veterinarian (Nairobi, 1990), he was county executive for livestock until his predecessor, Ezekiel Barng’etuny, was ousted by the Senate in 2016; having been that man’s deputy for his last four months only, he stepped into his shoes, and in the following year was elected in his own right.

Barng’etuny, who is called her son by courtesy, since he was brought up with her boys after his own people had been killed at Burnt Forest, spoke first. He had sat as a judge, and afterwards, from 2008, for Emgwen, before he governed, and has since his removal kept a hotel at Kapsabet, in partnership with the eldest of the true sons, Isaac, a retired major of the engineers.

The third, Wycliffe Musalia of Vihiga, was married to her daughter Joan. He is so no longer: Joan Chumo, principal secretary for water from 2013 until 2018, divorced him in the second of these years, and attended in a hat. It was not she but his present wife, Pastor Grace, who wept.

The deceased herself held nothing, unless it be the chair of the Cheptarit dairy co-operative, to which she was returned nineteen times. Her husband, Senior Chief arap Chumo, had died in 1963. “Whatever we are,” said Barng’etuny, “the one signed for our fees and the other sold the milk to pay them.” Of the school fees, it must be added, the elder of the two men mentioned in the second paragraph paid back his, in 1999, with a bull; the present governor has, his brother says, been reminded.""",
  occ("Kipruto Chumo", "Governor", start=("2016", "2016"), again=["present governor"]),
  occ("Kipruto Chumo", "county executive for livestock", end=("2016", "2016")),
  occ("Kipruto Chumo", "deputy", end=("2016", "2016")),
  occ("Ezekiel Barng’etuny", "he governed", end=("2016", "2016"), again=["governors"]),
  occ("Ezekiel Barng’etuny", "judge"),
  occ("Ezekiel Barng’etuny", "for Emgwen", start=("2008", "2008")),
  occ("Isaac Chumo", "major of the engineers", former=True),
  occ("Wycliffe Musalia", "governors"),
  occ("Joan Chumo", "principal secretary for water", start=("2013", "2013"), end=("2018", "2018")),
  occ("Grace", "Pastor"),
  occ("Tapkigen Chumo", "chair of the Cheptarit dairy co-operative"),
  occ("arap Chumo", "Senior Chief", end=("1963", "1963")),
  fact("Tapkigen Chumo", "children", "Kipruto Chumo"),
  fact("Kipruto Chumo", "occupation", "veterinarian"),
  fact("Kipruto Chumo", "education", "Nairobi", date=("1990", "1990")),
  fact("Tapkigen Chumo", "children", "Isaac"),
  fact("Tapkigen Chumo", "children", "Joan"),
  fact("Wycliffe Musalia", "spouse", "Joan"),
  fact("Wycliffe Musalia", "spouse", "Grace"),
  fact("Tapkigen Chumo", "spouse", "arap Chumo"),
  fact("arap Chumo", "deathDate", "1963", value="1963"),
  ev("speech", "spoke at the grave", ("17 August 2019", "2019-08-17"), ["Kipruto Chumo", "Ezekiel Barng’etuny", "Wycliffe Musalia"]),
  ev("departure", "was ousted", ("2016", "2016"), ["Ezekiel Barng’etuny"]),
  ev("appointment", "stepped into his shoes", ("2016", "2016"), ["Kipruto Chumo"]),
  ev("election", "was elected", ("the following year", "2017"), ["Kipruto Chumo"]),
  ev("departure", "removal", ("2016", "2016"), ["Ezekiel Barng’etuny"]),
  ev("election", "was returned", None, ["Tapkigen Chumo"]),
)

P("d27-38", """The Resident Magistrates of Swellendam from 1828 down to the Union, with what is known of their clerks (conclusion)

In Barend Faure’s day, then, it was the clerk who ruled; in that of his son-in-law it was the clerk’s wife. Egbert van Reenen, advocate, of Leyden and the Cape bar, came to us in March 1867, not, as his gravestone has it, in the year of Faure’s death, which is 1871, but in that of his retirement. He brought as his clerk a young Scot, Alexander Geddie, whom he had found keeping the toll at Sir Lowry’s Pass. Mrs Geddie, Maria Geddie, born a Moravian at Genadendal, had been lady’s maid to Mrs Faure and after the old lady’s funeral was thought to know everything. It was at her table that the sentence upon the Zoar men was written out. The magistrate, who signed it, never denied as much; he said only that it was a good table.

Van Reenen was translated to Worcester in 1880 and sat later in the House of Assembly, as an Afrikaner Bond man, for that division. Geddie stayed on, under a Mr Horace Penfold, who drank, and from January 1884, when Penfold was suspended by the Attorney-General, acted for him. He was confirmed within the twelvemonth: the first clerk of the court in the Colony, so it is claimed, to succeed to its bench.

Of the two sons who survived Maria one, William, took the name of a patron and as William Faure Geddie went for a missionary to Nyasaland, and was drowned on the lake in 1895; Egbert, the other, called after his father’s first chief and not after the second’s horse, as wags would have it, was himself Resident Magistrate, but of Caledon, when the Union came. The elder Geddie had by then been for nine years in his grave. He was a Presbyterian to the last and she a Moravian, and they lie a wall apart.""",
  occ("Barend Faure", "Resident Magistrates of Swellendam", end=("March 1867", "1867-03")),
  occ("Egbert van Reenen", "Resident Magistrates of Swellendam", start=("March 1867", "1867-03"), end=("1880", "1880"), again=["magistrate"]),
  occ("Alexander Geddie", "clerk#4", start=("March 1867", "1867-03"), again=["clerk of the court"]),
  fact("Alexander Geddie", "occupation", "keeping the toll"),
  fact("Maria Geddie", "occupation", "lady’s maid"),
  occ("Egbert van Reenen", "House of Assembly"),
  occ("Horace Penfold", "Resident Magistrates of Swellendam", start=("1880", "1880"), end=("January 1884", "1884-01")),
  occ("Alexander Geddie", "acted for him", start=("January 1884", "1884-01"), end=("within the twelvemonth", "1884")),
  occ("Alexander Geddie", "bench", start=("within the twelvemonth", "1884"), again=["confirmed"]),
  occ("Egbert Geddie", "Resident Magistrate, but of Caledon"),
  fact("Barend Faure", "relatives", "Egbert van Reenen"),
  fact("Egbert van Reenen", "occupation", "advocate"),
  fact("Egbert van Reenen", "education", "Leyden"),
  fact("Barend Faure", "deathDate", "1871", value="1871"),
  fact("Alexander Geddie", "nationality", "Scot"),
  fact("Alexander Geddie", "spouse", "Maria Geddie"),
  fact("Maria Geddie", "religion", "Moravian"),
  fact("Maria Geddie", "birthPlace", "Genadendal"),
  fact("Egbert van Reenen", "party", "Afrikaner Bond"),
  fact("Maria Geddie", "children", "William"),
  fact("Maria Geddie", "children", "Egbert#2"),
  fact("William Faure Geddie", "occupation", "missionary"),
  fact("William Faure Geddie", "causeOfDeath", "drowned"),
  fact("William Faure Geddie", "deathDate", "1895", value="1895"),
  fact("William Faure Geddie", "deathPlace", "the lake"),
  fact("Alexander Geddie", "religion", "Presbyterian"),
  fact("Alexander Geddie", "deathDate", "nine years", value="1901"),
  ev("appointment", "came to us", ("March 1867", "1867-03"), ["Egbert van Reenen"]),
  ev("departure", "retirement", ("March 1867", "1867-03"), ["Barend Faure"]),
  ev("appointment", "was translated", ("1880", "1880"), ["Egbert van Reenen"]),
  ev("sanction", "was suspended", ("January 1884", "1884-01"), ["Horace Penfold"]),
  ev("appointment", "was confirmed", ("within the twelvemonth", "1884"), ["Alexander Geddie"]),
)

P("d27-39", """VALPARAÍSO. With Elena Urmeneta Prat, who died here in her sleep at ninety-seven on 23 September 2016, goes the last person able to say which of her two husbands wrote the Copper Law.

The text was introduced in the Senate in 1966 by the second, Radomiro Errázuriz Vial, a Christian Democrat, who sat for Aconcagua. But Errázuriz was a poet of sorts. The figures in it were those of the first, Jorge Tapia Letelier, a mining engineer and a Communist from Lota, who as under-secretary in the ministry, to which he had risen under a President whose portrait he would not hang, had been dismissed at the beginning of the decade, and from whom she had separated in the same month, for reasons, she used to say, of smoke. She kept his papers; she typed the other’s. “Mamá was the only committee that bill ever had,” says Francisca Tapia, her daughter by the engineer, ambassador in Ottawa until 2014 and at present a professor at the Catholic University here.

Neither man would discuss it. Tapia, arrested in the week of the coup, was last seen at Pisagua in October 1973. It was Errázuriz, then dean of the Santiago bar, who lodged the writ for him, in his own name, and lost both the writ and the deanship; he taught afterwards at Notre Dame, in Indiana, whose honorary degree he accepted in 1980, and was killed by a bus there the next winter.

In the widow, thus twice made, the law outlived its authors. She testified before the Rettig commission, in August 1990, for the one, and in the same month unveiled a bust of the other. Mayor Gonzalo Ibáñez, who had invited her to speak, recalled on Sunday that she looked at it for a while, asked for the microphone, and read out article four, with the decimals. Her brother Agustín, a Jesuit, was present at both.""",
  occ("Radomiro Errázuriz Vial", "sat for Aconcagua", again=["Senate"]),
  occ("Jorge Tapia Letelier", "under-secretary in the ministry", end=("the beginning of the decade", "1960")),
  occ("Francisca Tapia", "ambassador in Ottawa", end=("2014", "2014")),
  occ("Francisca Tapia", "professor at the Catholic University"),
  occ("Radomiro Errázuriz Vial", "dean of the Santiago bar", again=["deanship"]),
  occ("Gonzalo Ibáñez", "Mayor"),
  fact("Elena Urmeneta Prat", "deathPlace", "VALPARAÍSO"),
  fact("Elena Urmeneta Prat", "deathDate", "23 September 2016", value="2016-09-23"),
  fact("Elena Urmeneta Prat", "spouse", "Radomiro Errázuriz Vial"),
  fact("Elena Urmeneta Prat", "spouse", "Jorge Tapia Letelier"),
  fact("Radomiro Errázuriz Vial", "party", "Christian Democrat"),
  fact("Radomiro Errázuriz Vial", "occupation", "poet"),
  fact("Jorge Tapia Letelier", "occupation", "mining engineer"),
  fact("Jorge Tapia Letelier", "party", "Communist"),
  fact("Jorge Tapia Letelier", "birthPlace", "Lota"),
  fact("Elena Urmeneta Prat", "children", "Francisca Tapia"),
  fact("Jorge Tapia Letelier", "children", "Francisca Tapia"),
  fact("Radomiro Errázuriz Vial", "award", "honorary degree", date=("1980", "1980")),
  fact("Radomiro Errázuriz Vial", "causeOfDeath", "killed by a bus"),
  fact("Radomiro Errázuriz Vial", "deathPlace", "Indiana"),
  fact("Radomiro Errázuriz Vial", "deathDate", "the next winter", value="1981"),
  fact("Elena Urmeneta Prat", "siblings", "Agustín"),
  fact("Agustín Urmeneta", "religion", "Jesuit"),
  ev("departure", "dismissed", ("the beginning of the decade", "1960"), ["Jorge Tapia Letelier"]),
  ev("arrest", "arrested", ("the week of the coup", "1973-09"), ["Jorge Tapia Letelier"]),
  ev("departure", "lost both", None, ["Radomiro Errázuriz Vial"]),
  ev("award", "accepted", ("1980", "1980"), ["Radomiro Errázuriz Vial"]),
  ev("testimony", "testified", ("August 1990", "1990-08"), ["Elena Urmeneta Prat"]),
  ev("speech", "read out article four", ("in the same month#2", "1990-08"), ["Elena Urmeneta Prat"]),
)

P("d27-40", """By the time that Nguyễn Đình Thức had passed the metropolitan examination, at the third attempt, in 1851, his pupil Lê Hữu Khoan was already governor of the province in which he sat waiting to be examined. The pupil rose from his chair when the teacher came in. From this, the only meeting of the two that is attested after 1839, in which year the school at Nghi Lộc was closed, the legend of their friendship has been spun.

Khoan, to take the younger first, was a salt-merchant’s son. Two years after the closing of the school he was a doctor; in 1847 he was in the Censorate; in 1850, owing to the dismissal of Phan Trọng Tấn, a fellow-townsman of Thức, Hưng Yên was entrusted to him, and in 1856, with the rank of assistant grand secretary, the Ministry of Revenue. He it was whom the Spaniards called “the fat one.” A gout, contracted as early as the first of these posts, kept him from going with the embassy to Saigon in 1862; Tấn, pardoned, went instead, and signed.

The teacher’s life was otherwise. His wife, Đặng Thị Nhu, supported him by weaving. Named at last instructor of Quỳ Châu, among the uplanders, in the year of his success, he stayed until 1859, in which his eldest son, Nguyễn Đình Khải, became a Christian, and he himself, upon his own petition, a private person. It was this petition, rather than any letter, that the minister, when it reached him, annotated in red with two lines of verse. The son was strangled for the faith at Vinh in 1861. Whether the minister could have hindered it is what the lines, which are ambiguous, are always quoted to decide.

Thức survived until the spring of 1873 and Khoan until the summer of it; the same man, Tấn’s brother Phan Trọng Mưu, who was education commissioner of Nghệ An, composed the epitaphs of both.""",
  occ("Lê Hữu Khoan", "governor of the province", start=("1850", "1850"), end=("1856", "1856"), again=["Hưng Yên"]),
  occ("Lê Hữu Khoan", "Censorate", start=("1847", "1847")),
  occ("Phan Trọng Tấn", "Hưng Yên", end=("1850", "1850")),
  occ("Lê Hữu Khoan", "assistant grand secretary", start=("1856", "1856")),
  occ("Lê Hữu Khoan", "Ministry of Revenue", start=("1856", "1856"), again=["minister"]),
  occ("Nguyễn Đình Thức", "instructor of Quỳ Châu", start=("the year of his success", "1851"), end=("1859", "1859")),
  occ("Phan Trọng Mưu", "education commissioner of Nghệ An"),
  fact("Nguyễn Đình Thức", "education", "metropolitan examination", date=("1851", "1851")),
  fact("Lê Hữu Khoan", "education", "school at Nghi Lộc"),
  fact("Lê Hữu Khoan", "education", "doctor", date=("Two years after", "1841")),
  fact("Lê Hữu Khoan", "alias", "the fat one"),
  fact("Nguyễn Đình Thức", "spouse", "Đặng Thị Nhu"),
  fact("Đặng Thị Nhu", "occupation", "weaving"),
  fact("Nguyễn Đình Thức", "children", "Nguyễn Đình Khải"),
  fact("Nguyễn Đình Khải", "religion", "Christian", date=("1859", "1859")),
  fact("Nguyễn Đình Khải", "causeOfDeath", "strangled"),
  fact("Nguyễn Đình Khải", "deathPlace", "Vinh"),
  fact("Nguyễn Đình Khải", "deathDate", "1861", value="1861"),
  fact("Nguyễn Đình Thức", "deathDate", "the spring of 1873", value="1873-21"),
  fact("Lê Hữu Khoan", "deathDate", "the summer of it", value="1873-22"),
  fact("Phan Trọng Tấn", "siblings", "Phan Trọng Mưu"),
  ev("meeting", "meeting", ("1851", "1851"), ["Nguyễn Đình Thức", "Lê Hữu Khoan"]),
  ev("departure", "dismissal", ("1850", "1850"), ["Phan Trọng Tấn"]),
  ev("appointment", "was entrusted to him", ("1850", "1850"), ["Lê Hữu Khoan"]),
  ev("travel", "went instead", ("1862", "1862"), ["Phan Trọng Tấn"]),
  ev("appointment", "Named at last", ("the year of his success", "1851"), ["Nguyễn Đình Thức"]),
  ev("communication", "petition", ("1859", "1859"), ["Nguyễn Đình Thức"]),
  ev("departure", "a private person", ("1859", "1859"), ["Nguyễn Đình Thức"]),
)

P("d27-41", """Remarks at the unveiling, Port Antonio, Heroes’ Day 2008

Ladies and gentlemen, when they asked me to say a word on Custos Hopeton Delapenha, I asked which. There was the father, Custos of Portland from 1939 until he died in harness in ’52, a Baptist deacon, a planter, and the only man to have beaten Bustamante at dominoes. And there is the one with whom we sat in Cabinet, and for whom this wharf is named. He was Hopeton too. But nobody, from the day he came back from McGill, called him anything except Hoppy.

Hoppy was appointed Custos when Miss Iris Bramwell, who had followed the old man, gave up in 1970, and I can tell you that he did not want it. He wanted to finish the road. He had been Minister of Works then for two years, coming after Sir Clement Aird, whose private secretary he had married, and a Custos can’t be in a government; so he told Sir Clement, and Sir Clement, who was Governor-General by that time, though you’d never have known it from his shoes, said, “Take both till Easter.” That, my friends, is what he did.

I was the parliamentary secretary. When he left Works, on Maundy Thursday ’71, I moved up. In ’72 we lost the election, every man of us, except that Enid, his wife, the secretary I spoke of, held West Portland, which she’d won in a by-election from my own first cousin Neville. He’s sitting there, he’s forgiven her. She was the Opposition’s voice on education nine years.

So: one road, two Hopetons, three Custodes. The Order of Jamaica, if you look at the plaque, has been put after the wrong one’s name. It is the son who had that, in ’84. The father had an M.B.E. and a bad hip. And it is signed, I see, “Hon. Lester Patterson,” which is me, and spelt right.""",
  occ("Hopeton Delapenha", "Custos of Portland", start=("1939", "1939"), end=("’52", "1952")),
  occ("Hoppy Delapenha", "Custos#3", start=("1970", "1970")),
  occ("Iris Bramwell", "followed the old man", start=("’52", "1952"), end=("1970", "1970")),
  occ("Hopeton Delapenha", "deacon"),
  occ("Hoppy Delapenha", "Minister of Works", start=("two years", "1968"), end=("Maundy Thursday ’71", "1971-04-08"), again=["Works#2"]),
  occ("Clement Aird", "Minister of Works", end=("two years", "1968")),
  occ("Enid Delapenha", "private secretary", former=True, again=["the secretary I spoke of"]),
  occ("Clement Aird", "Governor-General"),
  occ("Lester Patterson", "parliamentary secretary", end=("Maundy Thursday ’71", "1971-04-08")),
  occ("Lester Patterson", "moved up", start=("Maundy Thursday ’71", "1971-04-08"), end=("’72", "1972")),
  occ("Enid Delapenha", "West Portland"),
  occ("Neville", "West Portland"),
  occ("Enid Delapenha", "voice on education"),
  fact("Hopeton Delapenha", "religion", "Baptist"),
  fact("Hopeton Delapenha", "occupation", "planter"),
  fact("Hopeton Delapenha", "deathDate", "’52", value="1952"),
  fact("Hoppy Delapenha", "education", "McGill"),
  fact("Hoppy Delapenha", "alias", "Hoppy"),
  fact("Hoppy Delapenha", "father", "Hopeton Delapenha"),
  fact("Hoppy Delapenha", "spouse", "Enid"),
  fact("Lester Patterson", "relatives", "Neville"),
  fact("Hoppy Delapenha", "award", "Order of Jamaica", date=("’84", "1984")),
  fact("Hopeton Delapenha", "award", "M.B.E."),
  ev("travel", "came back from McGill", None, ["Hoppy Delapenha"]),
  ev("appointment", "was appointed Custos", ("1970", "1970"), ["Hoppy Delapenha"]),
  ev("communication", "told Sir Clement", None, ["Hoppy Delapenha", "Clement Aird"]),
  ev("departure", "gave up", ("1970", "1970"), ["Iris Bramwell"]),
  ev("departure", "left Works", ("Maundy Thursday ’71", "1971-04-08"), ["Hoppy Delapenha"]),
  ev("appointment", "moved up", ("Maundy Thursday ’71", "1971-04-08"), ["Lester Patterson"]),
  ev("election", "lost the election", ("’72", "1972"), ["Lester Patterson", "Hoppy Delapenha"]),
  ev("election", "held West Portland", ("’72", "1972"), ["Enid Delapenha"]),
  ev("election", "won in a by-election", None, ["Enid Delapenha", "Neville"]),
  ev("speech", "say a word", ("Heroes’ Day 2008", "2008-10-20"), ["Lester Patterson"]),
)

P("d27-42", """It fell to Noe Abashmadze to sign, as deputy, what his chief had refused to sign and had resigned over; it fell to the chief, Levan Dekanozishvili, in a Paris suburb, to explain in print for twenty years why his deputy had been right.

They had shared a bench at the Kutaisi gymnasium. Dekanozishvili, a princess’s son with patched elbows, was expelled from it in 1899, went to Dorpat, and was a Social Democrat and a physician before he was of age to vote. Abashmadze stayed to the end and took the gold medal. He read law in Odessa, served as a justice of the peace at Ozurgeti, and came into the party, as he used to put it, by the kitchen door, having married, in 1909, its printer, Nino Gegechkori, to whom Levan had been engaged.

In the cabinet of 1919 the latter had the interior; the former was given to him in March. When on 11 May 1920 a list of those to be handed over was put before the minister, he read it, wrote “Not by me” upon the cover, and went home. Abashmadze took up the pen on the twelfth. He was confirmed as minister on the fourteenth and remained it until the Eleventh Army entered Tiflis, on 25 February following, but crossed out, before signing, two names out of nine. These were Nino’s brothers, Kote and Sandro; the one was to be people’s commissar for forests in 1928, the other, an engineer, to build the Zemo dam.

He himself did not leave. Arrested at Batumi on the quay, with a ticket, he was sent to Suzdal, where typhoid ended him in the winter of 1923. The widow went to Leuville, in order to print there, and printed Dekanozishvili’s six pamphlets, the last of which she signed; for he too was by then dead, at Arpajon, since 6 June 1939, and they had been man and wife since Easter.""",
  occ("Noe Abashmadze", "deputy", start=("March", "1919-03"), end=("the fourteenth", "1920-05-14"), again=["deputy#2"]),
  occ("Levan Dekanozishvili", "the interior", start=("1919", "1919"), end=("11 May 1920", "1920-05-11"), again=["chief", "the minister"]),
  occ("Noe Abashmadze", "justice of the peace at Ozurgeti"),
  occ("Noe Abashmadze", "minister#2", start=("the fourteenth", "1920-05-14"), end=("25 February following", "1921-02-25")),
  occ("Kote Gegechkori", "people’s commissar for forests", start=("1928", "1928")),
  fact("Levan Dekanozishvili", "education", "Kutaisi gymnasium", date=("1899", "1899")),
  fact("Noe Abashmadze", "education", "Kutaisi gymnasium"),
  fact("Levan Dekanozishvili", "education", "Dorpat"),
  fact("Levan Dekanozishvili", "party", "Social Democrat"),
  fact("Noe Abashmadze", "party", "the party"),
  fact("Levan Dekanozishvili", "occupation", "physician"),
  fact("Levan Dekanozishvili", "residence", "Paris suburb"),
  fact("Noe Abashmadze", "award", "gold medal"),
  fact("Noe Abashmadze", "education", "Odessa"),
  fact("Noe Abashmadze", "spouse", "Nino Gegechkori", date=("1909", "1909")),
  fact("Nino Gegechkori", "occupation", "printer"),
  fact("Nino Gegechkori", "siblings", "Kote"),
  fact("Nino Gegechkori", "siblings", "Sandro"),
  fact("Sandro Gegechkori", "occupation", "engineer"),
  fact("Noe Abashmadze", "causeOfDeath", "typhoid"),
  fact("Noe Abashmadze", "deathPlace", "Suzdal"),
  fact("Noe Abashmadze", "deathDate", "the winter of 1923", value="1923-24"),
  fact("Nino Gegechkori", "residence", "Leuville"),
  fact("Levan Dekanozishvili", "deathPlace", "Arpajon"),
  fact("Levan Dekanozishvili", "deathDate", "6 June 1939", value="1939-06-06"),
  fact("Levan Dekanozishvili", "spouse", "The widow", date=("Easter", "1939-04-09")),
  ev("departure", "had resigned over", ("11 May 1920", "1920-05-11"), ["Levan Dekanozishvili"]),
  ev("sanction", "was expelled", ("1899", "1899"), ["Levan Dekanozishvili"]),
  ev("appointment", "took up the pen", ("the twelfth", "1920-05-12"), ["Noe Abashmadze"]),
  ev("appointment", "was confirmed as minister", ("the fourteenth", "1920-05-14"), ["Noe Abashmadze"]),
  ev("arrest", "Arrested", None, ["Noe Abashmadze"]),
  ev("travel", "went to Leuville", None, ["Nino Gegechkori"]),
)

P("d27-43", """Parish of Kuortane: the vicars and their households, 1726–1811

After the Great Wrath the cure stood empty, and it was only on Michaelmas Day 1726 that Master Josef Mathesius took possession, a native of Nykarleby and previously chaplain to the Björneborg regiment. His curate was his sister’s husband, Gabriel Peldan. Both drowned on the same ice, at Advent 1741; Peldan’s body was found.

The widow conserved the cure, as they say: that is, by taking the next vicar, Nils Aeimelaeus, then pedagogue at Vasa, she remained in her own kitchen, and did so again, when he in his turn was carried off by the fever of 1757, by taking the third. Her name was Magdalena Forsman. This last spouse, Carl Gustaf Aejmelaeus (no relation; he spelt it differently, and had to spell it often), was eighteen years her junior, had been tutor to her children by the first, and rose higher than either, becoming dean in 1769, and sitting for the clergy at the Diet in Stockholm in that and, once more, in the following session, of 1771. He preached there before the Queen.

Of the three husbands’ offspring none was the second’s. Josef Mathesius the younger, whom his stepfather and tutor put through the academy at Åbo, is the district judge of South Ostrobothnia who was removed in 1788 for writing to the Empress. Sofia, the dean’s daughter, was married at seventeen to her father’s curate, Isak Peldan, grandson to the drowned one; and through her it came about that in 1790, on the old man’s death, the cure went, for the fourth time since the Peace, by the distaff.

Peldan held it for twenty-one years. He introduced the potato and the hymn-book, was blamed for both, and refused the deanship, which accordingly was given, with the silver cross that goes with it, to his neighbour of Lapua, Provost Zachris Cajanus.""",
  occ("Josef Mathesius", "vicars", start=("Michaelmas Day 1726", "1726-09-29"), end=("Advent 1741", "1741-12")),
  occ("Josef Mathesius", "chaplain to the Björneborg regiment", former=True),
  occ("Gabriel Peldan", "curate", end=("Advent 1741", "1741-12")),
  occ("Nils Aeimelaeus", "next vicar", end=("1757", "1757")),
  occ("Nils Aeimelaeus", "pedagogue at Vasa"),
  occ("Carl Gustaf Aejmelaeus", "the third", start=("1757", "1757"), end=("1790", "1790")),
  fact("Carl Gustaf Aejmelaeus", "occupation", "tutor"),
  occ("Carl Gustaf Aejmelaeus", "dean", start=("1769", "1769")),
  occ("Carl Gustaf Aejmelaeus", "sitting for the clergy at the Diet", start=("in that", "1769")),
  occ("Carl Gustaf Aejmelaeus", "once more", start=("1771", "1771")),
  occ("Josef Mathesius the younger", "district judge of South Ostrobothnia", end=("1788", "1788")),
  occ("Isak Peldan", "curate#2", end=("1790", "1790")),
  occ("Isak Peldan", "the cure#3", start=("1790", "1790"), end=("twenty-one years", "1811")),
  occ("Zachris Cajanus", "deanship"),
  occ("Zachris Cajanus", "Provost"),
  fact("Josef Mathesius", "birthPlace", "Nykarleby"),
  fact("Josef Mathesius", "relatives", "Gabriel Peldan"),
  fact("Josef Mathesius", "causeOfDeath", "drowned"),
  fact("Gabriel Peldan", "causeOfDeath", "drowned"),
  fact("Josef Mathesius", "deathDate", "Advent 1741", value="1741-12"),
  fact("Gabriel Peldan", "deathDate", "Advent 1741", value="1741-12"),
  fact("Josef Mathesius", "spouse", "Magdalena Forsman"),
  fact("Magdalena Forsman", "children", "Josef Mathesius the younger"),
  fact("Zachris Cajanus", "award", "silver cross"),
  fact("Magdalena Forsman", "spouse", "Nils Aeimelaeus"),
  fact("Nils Aeimelaeus", "causeOfDeath", "fever"),
  fact("Nils Aeimelaeus", "deathDate", "1757", value="1757"),
  fact("Magdalena Forsman", "spouse", "Carl Gustaf Aejmelaeus", date=("1757", "1757")),
  fact("Josef Mathesius the younger", "education", "academy at Åbo"),
  fact("Carl Gustaf Aejmelaeus", "children", "Sofia"),
  fact("Sofia", "spouse", "Isak Peldan"),
  fact("Gabriel Peldan", "relatives", "Isak Peldan"),
  fact("Carl Gustaf Aejmelaeus", "deathDate", "1790", value="1790"),
  ev("appointment", "took possession", ("Michaelmas Day 1726", "1726-09-29"), ["Josef Mathesius"]),
  ev("appointment", "becoming dean", ("1769", "1769"), ["Carl Gustaf Aejmelaeus"]),
  ev("speech", "preached", None, ["Carl Gustaf Aejmelaeus"]),
  ev("departure", "was removed", ("1788", "1788"), ["Josef Mathesius the younger"]),
  ev("communication", "writing to the Empress", None, ["Josef Mathesius the younger"]),
  ev("appointment", "went, for the fourth time", ("1790", "1790"), ["Isak Peldan"]),
  ev("appointment", "was given", None, ["Zachris Cajanus"]),
)

P("d27-44", """Ibn Futays relates, on the authority of his teacher Qasim, that the vizier Abd al-Malik ibn Jahwar said to him: “My father served the emir’s father, and his father bought my grandfather.” When I asked Qasim whose father had done the buying, he laughed and told me this.

Jahwar, the father of the vizier, had the treasury of Cordoba in the year 275. He was a client of the Banu Abi Abda, and it was one of them, Isa ibn Ahmad, commander of the summer raid in three successive years, who gave him his first inkwell. Now Isa had a slave, Badr the Slav, whom he freed in 281 on returning from Pamplona; and Badr’s luck was such that the emir, when he was a boy of the palace and lay sick, would take his physic from nobody else. The emir came to the throne in 300. Within the week Badr was chamberlain, and he it was, the slave of the patron, who confirmed the client’s son as vizier, and not the other way about.

The vizier’s brother was Abd al-Rahman ibn Jahwar, called al-Ahwal, the Squinter, whom some name as judge of Elvira. That was his cousin. He was governor of Seville, after its surrender in 301, for the space of one vintage, till the inhabitants complained of him to Badr, and Badr put in a son of his own, Abd Allah. When, eight years later, the chamberlain died of the stone, it was the Squinter who washed him.

As to Qasim, he was the son of Asbagh of Baeza, and taught the caliph’s heir grammar for a dinar a month; he was blind from 338. And Ibn Futays, who wrote this, says: I was secretary to the vizier for eleven years and married his daughter Safiyya, and if the thing were otherwise she would have corrected me.""",
  occ("Abd al-Malik ibn Jahwar", "vizier", again=["vizier#3"]),
  occ("Jahwar", "treasury of Cordoba", start=("the year 275", "888")),
  occ("Isa ibn Ahmad", "commander of the summer raid"),
  occ("Badr the Slav", "chamberlain", start=("Within the week", "912"), end=("eight years later", "921"), again=["chamberlain#2"]),
  occ("Abd al-Rahman ibn Jahwar", "governor of Seville", start=("301", "913")),
  occ("Abd Allah", "governor of Seville"),
  fact("Qasim", "occupation", "taught the caliph’s heir grammar"),
  occ("Ibn Futays", "secretary to the vizier"),
  fact("Ibn Futays", "education", "Qasim"),
  fact("Abd al-Malik ibn Jahwar", "father", "Jahwar#2"),
  fact("Badr the Slav", "ethnicity", "Slav"),
  fact("Abd al-Malik ibn Jahwar", "siblings", "Abd al-Rahman ibn Jahwar"),
  fact("Abd al-Rahman ibn Jahwar", "alias", "al-Ahwal"),
  fact("Abd al-Rahman ibn Jahwar", "alias", "Squinter"),
  fact("Badr the Slav", "children", "Abd Allah"),
  fact("Badr the Slav", "causeOfDeath", "the stone"),
  fact("Badr the Slav", "deathDate", "eight years later", value="921"),
  fact("Qasim", "father", "Asbagh of Baeza"),
  fact("Ibn Futays", "spouse", "Safiyya"),
  fact("Abd al-Malik ibn Jahwar", "children", "Safiyya"),
  ev("travel", "returning from Pamplona", ("in 281", "894"), ["Isa ibn Ahmad"]),
  ev("appointment", "confirmed", None, ["Abd al-Malik ibn Jahwar", "Badr the Slav"]),
  ev("appointment", "put in a son of his own", None, ["Abd Allah", "Badr the Slav"]),
)

P("d27-45", """MAGDEBURG, 11 February 2011. The State Audit Office of Saxony-Anhalt has a new vice-president, and he is not the president’s brother. He is the brother of the previous vice-president’s wife, and the president, Dr. Annegret Wilcke, who has herself been in charge since 2006 only, appealed on Friday for the distinction to be observed.

Ralf Kühnast, 52, born at Stendal, comes from the Ministry of Transport, where for the past seven years he headed the department of waterways, latterly under a minister, Jost Behrendt, who used to be his trainee. The certificate of appointment was handed to him by the latter. This was unusual, for it is the finance minister’s business; but Karin Ohlendorf, to whom the office is answerable, was in Brussels, and her state secretary, Detlef Wilcke, thought it better not to.

For that is the president’s brother. He, not Kühnast, applied for the post of vice-president in 1999, unsuccessfully, when it was vacant through the death of Siegfried Lüders, and it went, to general astonishment, to a man of thirty-eight from the Naumburg tax office, Thomas Jacobi, who has now, at his own request, been retired. Jacobi is going to Namibia with his wife, Silke, who breeds ostriches. He was found in November to have passed to a Free Democrat in the Landtag, Corinna Heise, a draft on the lock at Tangermünde. The draft was the work of his brother-in-law’s department, and flattered it. He paid a fine of 4,000 euros, and she resigned as the group’s budget spokeswoman.

Behrendt said that the new man had known nothing of it. Kühnast, who belongs to no party and plays the organ, as his father Erwin did, in the cathedral at Stendal, said that he had known nothing of it either until he read it, and that it was not a bad draft.""",
  occ("Ralf Kühnast", "new vice-president"),
  occ("Thomas Jacobi", "previous vice-president", start=("1999", "1999"), again=["vice-president#3"]),
  occ("Annegret Wilcke", "president#4", start=("2006", "2006")),
  occ("Ralf Kühnast", "headed the department of waterways", start=("the past seven years", "2004")),
  occ("Jost Behrendt", "minister"),
  occ("Karin Ohlendorf", "finance minister"),
  occ("Detlef Wilcke", "state secretary"),
  occ("Siegfried Lüders", "vice-president#3", end=("1999", "1999")),
  occ("Corinna Heise", "budget spokeswoman"),
  occ("Corinna Heise", "Landtag"),
  fact("Ralf Kühnast", "birthPlace", "Stendal"),
  fact("Annegret Wilcke", "siblings", "Detlef Wilcke"),
  fact("Siegfried Lüders", "deathDate", "1999", value="1999"),
  fact("Thomas Jacobi", "spouse", "Silke"),
  fact("Silke", "siblings", "Ralf Kühnast"),
  fact("Silke", "occupation", "breeds ostriches"),
  fact("Corinna Heise", "party", "Free Democrat"),
  fact("Ralf Kühnast", "father", "Erwin"),
  ev("speech", "appealed", ("Friday", "2011-02-11"), ["Annegret Wilcke"]),
  ev("appointment", "was handed to him", None, ["Ralf Kühnast", "Jost Behrendt"]),
  ev("candidacy", "applied for the post", ("1999", "1999"), ["Detlef Wilcke"]),
  ev("appointment", "went, to general astonishment", ("1999", "1999"), ["Thomas Jacobi"]),
  ev("departure", "been retired", None, ["Thomas Jacobi"]),
  ev("disclosure", "passed to a Free Democrat", None, ["Thomas Jacobi", "Corinna Heise"]),
  ev("sanction", "paid a fine", None, ["Thomas Jacobi"]),
  ev("departure", "resigned", None, ["Corinna Heise"]),
)

P("d16-01", """Colombo, 9 June 2007

“The stenographer is deaf,” he once told a junior who had asked why he never raised his voice, “and so, I fear, is the Bar.” Percival Ananda Wijeratne, the quietest judge of his generation in Ceylon, died in Kandy on Wednesday at the age of 88.

He came late to the Bench. Born at Matara in 1919, the son of a postmaster, he taught mathematics at Richmond College, where he had himself been a pupil, and ate his dinners at Gray's Inn only after the war. At 34 he joined the Attorney-General's department as crown counsel; at 44 he was district judge of Galle; and in 1973, when Lakshman Tennekoon retired, the seat on the Supreme Court thus vacated went to him. Eleven years later the age limit ended what he called “my longest adjournment”.

It was generally expected that he would be made Chief Justice in 1977. He was passed over, and never spoke of it. Instead he was asked to lead the commission into the floods at Ratnapura, before which two ministers gave evidence in the spring of 1979. His report named nobody and was understood by everybody.

Tennekoon, who outlived his own pension papers and is now 101, wrote to him every full-moon day about chess. The two men had met as examiners in 1958 and disliked each other for a year.

A Buddhist who kept a Methodist hymn-book by the bed, Wijeratne married in 1951 the botanist Savitri Gomes, who was later curator of the Peradeniya herbarium. She died in 1998. Their elder boy, Neville, is our High Commissioner in Canberra; the younger, Rohan, grows tea. A road in Galle was to have borne the judge's name, but he asked the council to mend it instead.
""",
  occ("Percival Ananda Wijeratne", "crown counsel", start=("At 34", "1953")),
  occ("Percival Ananda Wijeratne", "district judge of Galle", start=("at 44", "1963")),
  occ("Percival Ananda Wijeratne", "seat on the Supreme Court", start=("1973", "1973"), end=("Eleven years later", "1984")),
  occ("Lakshman Tennekoon", "seat on the Supreme Court", end=("1973", "1973")),
  occ("Percival Ananda Wijeratne", "examiners", start=("1958", "1958")),
  occ("Lakshman Tennekoon", "examiners", start=("1958", "1958")),
  occ("Percival Ananda Wijeratne", "lead the commission into the floods at Ratnapura"),
  occ("Savitri Gomes", "curator of the Peradeniya herbarium"),
  occ("Neville", "High Commissioner in Canberra"),
  fact("Percival Ananda Wijeratne", "occupation", "judge"),
  fact("Percival Ananda Wijeratne", "deathPlace", "Kandy"),
  fact("Percival Ananda Wijeratne", "deathDate", "Wednesday", value="2007-06-06"),
  fact("Percival Ananda Wijeratne", "birthPlace", "Matara"),
  fact("Percival Ananda Wijeratne", "birthDate", "1919", value="1919"),
  fact("Percival Ananda Wijeratne", "occupation", "taught mathematics"),
  fact("Percival Ananda Wijeratne", "education", "Richmond College"),
  fact("Percival Ananda Wijeratne", "education", "Gray's Inn"),
  fact("Percival Ananda Wijeratne", "religion", "Buddhist"),
  fact("Percival Ananda Wijeratne", "spouse", "Savitri Gomes", date=("1951", "1951")),
  fact("Savitri Gomes", "occupation", "botanist"),
  fact("Savitri Gomes", "deathDate", "1998", value="1998"),
  fact("Percival Ananda Wijeratne", "children", "Neville"),
  fact("Percival Ananda Wijeratne", "children", "Rohan"),
  fact("Neville", "siblings", "Rohan"),
  fact("Rohan", "siblings", "Neville"),
  ev("appointment", "joined", ("At 34", "1953"), ["Percival Ananda Wijeratne"]),
  ev("departure", "retired", ("1973", "1973"), ["Lakshman Tennekoon"]),
  ev("appointment", "went to him", ("1973", "1973"), ["Percival Ananda Wijeratne"]),
  ev("departure", "ended", ("Eleven years later", "1984"), ["Percival Ananda Wijeratne"]),
  ev("communication", "wrote to him", None, ["Lakshman Tennekoon", "Percival Ananda Wijeratne"]),
  ev("meeting", "had met", ("1958", "1958"), ["Percival Ananda Wijeratne", "Lakshman Tennekoon"]),
)

P("d16-02", """THE LATE COLONEL OF THE REGIMENT
(from our Quarterly, Michaelmas 1936)

Those who served under him in the old 2nd Battalion will remember the pipe first, the temper second and the kindness a long way third, though it was there. Major-General Sir Aubrey St John Carlyon, K.C.B., was buried at Lostwithiel on the 3rd of September, four days after his death in that town, and six sergeants of the 1914 mess carried him.

He was gazetted to us from Sandhurst in 1884. He saw Burma, Tirah and the Modder; he was adjutant at Umballa when the cholera came; and from 1909 he commanded the battalion, which he handed over to Lushington in the autumn of 1913. It was Lushington, therefore, who took it to France and fell with it at Le Cateau, and Carlyon never spoke of the place.

His own war was fought first with a brigade of the New Army, the 88th, which he trained at Aldershot in 1915 and led at Loos, and then, after the wound that cost him an eye, with paper. As Deputy Director of Mobilization from January 1917 he found men where there were none. He left the Army at sixty, in 1924. In the same year the King appointed him Colonel of the Regiment, in succession to Lord Penrice, and so he remained to the end.

Enemies have whispered that he sold his commission in a polo syndicate; the syndicate lost money, as he would cheerfully relate.

He unveiled our memorial at Bodmin on Armistice Day, 1925, and the speech lasted, by the bandmaster's watch, forty-one seconds.

Sir Aubrey never married. The house at Lostwithiel passes to his niece, Miss Margaret Aubrey Hext, who nursed at Salonika and now sits on the Cornwall County Council.
""",
  occ("Aubrey St John Carlyon", "Colonel of the Regiment", start=("In the same year", "1924"), end=("to the end", "1936-08-30"), again=["COLONEL OF THE REGIMENT"]),
  occ("Aubrey St John Carlyon", "adjutant"),
  occ("Aubrey St John Carlyon", "commanded the battalion", start=("1909", "1909"), end=("autumn of 1913", "1913-23")),
  occ("Lushington", "commanded the battalion", start=("autumn of 1913", "1913-23")),
  occ("Aubrey St John Carlyon", "brigade of the New Army", start=("1915", "1915")),
  occ("Aubrey St John Carlyon", "Deputy Director of Mobilization", start=("January 1917", "1917-01")),
  occ("Lord Penrice", "Colonel of the Regiment", end=("In the same year", "1924")),
  occ("Aubrey St John Carlyon", "Major-General"),
  occ("Margaret Aubrey Hext", "sits on the Cornwall County Council"),
  fact("Aubrey St John Carlyon", "award", "K.C.B."),
  fact("Aubrey St John Carlyon", "deathDate", "four days after his death", value="1936-08-30"),
  fact("Aubrey St John Carlyon", "deathPlace", "Lostwithiel"),
  fact("Aubrey St John Carlyon", "education", "Sandhurst", date=("1884", "1884")),
  fact("Aubrey St John Carlyon", "militaryService", "2nd Battalion"),
  fact("Aubrey St John Carlyon", "residence", "Lostwithiel#2"),
  fact("Lushington", "deathPlace", "Le Cateau"),
  fact("Aubrey St John Carlyon", "relatives", "Margaret Aubrey Hext"),
  fact("Margaret Aubrey Hext", "occupation", "nursed"),
  ev("appointment", "was gazetted", ("1884", "1884"), ["Aubrey St John Carlyon"]),
  ev("departure", "handed over", ("autumn of 1913", "1913-23"), ["Aubrey St John Carlyon"]),
  ev("departure", "left the Army", ("1924", "1924"), ["Aubrey St John Carlyon"]),
  ev("appointment", "appointed", ("In the same year", "1924"), ["Aubrey St John Carlyon"]),
  ev("speech", "speech", ("Armistice Day, 1925", "1925-11-11"), ["Aubrey St John Carlyon"]),
)

P("d16-03", """Helsinki, 20 November 1974. — Eero Johannes Vuorenmaa, during whose time the Bank of Finland twice devalued the mark and once, to everybody's surprise, did not, died of a stroke at Meilahti hospital on Sunday. He was 71.

The smith's son from Kuopio had wanted to be an organist. Deafness in one ear settled that, and in 1928 he took a law degree at Helsinki, the first of his parish to do so. There followed seven years as an inspector of savings banks, and in 1935 a clerk’s stool, as he put it, at the central bank. He climbed from it by stages: head of the foreign exchange office during the Continuation War, member of the board from the summer of 1946, governor from 1957.

In between lay politics. Vuorenmaa had entered the Agrarian League in 1938, and for eleven months, from March 1950 until the cabinet fell, he served as second finance minister, the first being Tauno Lehtisaari, a Social Democrat with whom he agreed about nothing but trout. It was on the Teno river, in August 1950, that the two drew up the price freeze. Lehtisaari afterwards governed Häme province and is still, at 80, the best fly-tier in Hämeenlinna.

Parliament's bank supervisors examined the governor's conduct in the second devaluation, in 1967; he told them in four sentences what he had known and when. He then resigned, though no one had called for it, and was followed by his deputy, Hilkka Sarvanto.

Rumours of a presidential candidature in 1962 amused him. “I can't read a speech,” he said, “without correcting the figures.”

He is mourned by his wife Kaarina, born Aalto, whom he married in 1931, by their daughters Irja and Leena-Maija, of whom the latter is town architect in Lahti, and by the Lutheran parish of Munkkiniemi, whose choir lacks a bass.
""",
  occ("Eero Johannes Vuorenmaa", "inspector of savings banks", start=("1928", "1928"), end=("1935", "1935")),
  occ("Eero Johannes Vuorenmaa", "clerk’s stool", start=("1935", "1935")),
  occ("Tauno Lehtisaari", "finance minister"),
  occ("Eero Johannes Vuorenmaa", "head of the foreign exchange office"),
  occ("Eero Johannes Vuorenmaa", "member of the board", start=("summer of 1946", "1946-22")),
  occ("Eero Johannes Vuorenmaa", "governor", start=("1957", "1957"), end=("1967", "1967"), again=["governor#2"]),
  occ("Eero Johannes Vuorenmaa", "second finance minister", start=("March 1950", "1950-03"), end=("eleven months", "1951-02")),
  occ("Tauno Lehtisaari", "governed Häme province"),
  occ("Hilkka Sarvanto", "his deputy", end=("1967", "1967")),
  occ("Hilkka Sarvanto", "governor#2", start=("1967", "1967")),
  occ("Leena-Maija", "town architect in Lahti"),
  fact("Eero Johannes Vuorenmaa", "deathDate", "Sunday", value="1974-11-17"),
  fact("Eero Johannes Vuorenmaa", "deathPlace", "Meilahti hospital"),
  fact("Eero Johannes Vuorenmaa", "causeOfDeath", "stroke"),
  fact("Eero Johannes Vuorenmaa", "birthPlace", "Kuopio"),
  fact("Eero Johannes Vuorenmaa", "education", "Helsinki#2", date=("1928", "1928")),
  fact("Eero Johannes Vuorenmaa", "party", "Agrarian League", date=("1938", "1938")),
  fact("Tauno Lehtisaari", "party", "Social Democrat"),
  fact("Tauno Lehtisaari", "residence", "Hämeenlinna"),
  fact("Eero Johannes Vuorenmaa", "spouse", "Kaarina", date=("1931", "1931")),
  fact("Kaarina", "birthName", "Aalto"),
  fact("Eero Johannes Vuorenmaa", "children", "Irja"),
  fact("Eero Johannes Vuorenmaa", "children", "Leena-Maija"),
  fact("Irja", "siblings", "Leena-Maija"),
  fact("Leena-Maija", "siblings", "Irja"),
  fact("Eero Johannes Vuorenmaa", "religion", "Lutheran"),
  fact("Eero Johannes Vuorenmaa", "residence", "Munkkiniemi"),
  ev("meeting", "drew up", ("August 1950", "1950-08"), ["Eero Johannes Vuorenmaa", "Tauno Lehtisaari"]),
  ev("investigation", "examined", ("1967", "1967"), ["Eero Johannes Vuorenmaa"]),
  ev("testimony", "told them", ("1967", "1967"), ["Eero Johannes Vuorenmaa"]),
  ev("departure", "resigned", ("1967", "1967"), ["Eero Johannes Vuorenmaa"]),
  ev("appointment", "was followed", ("1967", "1967"), ["Hilkka Sarvanto"]),
)

P("d16-04", """Niger Diocesan Newsletter, Trinity Sunday 1989

Beloved, our father has gone to the Father. Bishop Josiah Okwudili fell asleep in the Lord on the morning of 2 May, in his own chair, with the cricket on the wireless.

He would forgive us for beginning at the end, because he always did: his sermons, it was said, opened with the blessing. Yet some of you are too young to know the road he walked. Josiah Ebenezer Okwudili was a catechist's child from Nnewi, and C.M.S. Grammar School in Lagos had him for only three years before the fees ran out. He clerked for the railway. A scholarship carried him, at last, to Fourah Bay College, and he was made deacon in 1944 by Bishop Patterson, who ten years on appointed him Archdeacon of the Delta.

When the war came he stayed. In June 1968, two years after his enthronement as our Bishop, soldiers took him from the altar at Awka, and for nineteen days nobody could say where he was held. “They asked me for names,” he told the Synod afterwards. “I gave them the Apostles.” In the hungry December of that year he flew to Geneva to beg for salt.

Translated he never was, though Lagos was dangled before him. He resigned the see in 1978, on his sixty-fifth birthday, and it was his former chaplain, Nnamdi Ezeilo, whom the electors chose to sit in his place. Bishop Ezeilo preached at the burial on the 20th, and wept, and was not ashamed.

Mama Grace, his bride of 1946, headed the Girls' School at Onitsha for as long as any of us can recall and is with us yet. She has five children to lean upon, Ifeoma, a magistrate at Enugu, being the eldest. The national honour, O.F.R., that came in 1982 hangs, by his wish, in the henhouse.
""",
  occ("Josiah Ebenezer Okwudili", "Bishop#3", start=("two years after his enthronement", "1966"), end=("1978", "1978"), again=["Bishop"]),
  occ("Patterson", "Bishop#2"),
  occ("Josiah Ebenezer Okwudili", "Archdeacon of the Delta", start=("ten years on", "1954")),
  occ("Josiah Ebenezer Okwudili", "deacon", start=("1944", "1944")),
  occ("Nnamdi Ezeilo", "Bishop#4", start=("1978", "1978")),
  occ("Nnamdi Ezeilo", "chaplain", former=True),
  occ("Mama Grace", "headed the Girls' School at Onitsha"),
  occ("Ifeoma", "magistrate at Enugu"),
  fact("Josiah Ebenezer Okwudili", "deathDate", "2 May", value="1989-05-02"),
  fact("Josiah Ebenezer Okwudili", "birthPlace", "Nnewi"),
  fact("Josiah Ebenezer Okwudili", "education", "C.M.S. Grammar School in Lagos"),
  fact("Josiah Ebenezer Okwudili", "education", "Fourah Bay College"),
  fact("Josiah Ebenezer Okwudili", "occupation", "clerked for the railway"),
  fact("Josiah Ebenezer Okwudili", "birthDate", "sixty-fifth birthday", value="1913"),
  fact("Josiah Ebenezer Okwudili", "spouse", "Mama Grace", date=("1946", "1946")),
  fact("Josiah Ebenezer Okwudili", "children", "Ifeoma"),
  fact("Mama Grace", "children", "Ifeoma"),
  fact("Josiah Ebenezer Okwudili", "award", "O.F.R.", date=("1982", "1982")),
  ev("appointment", "was made deacon", ("1944", "1944"), ["Josiah Ebenezer Okwudili", "Patterson"]),
  ev("appointment", "appointed", ("ten years on", "1954"), ["Josiah Ebenezer Okwudili", "Patterson"]),
  ev("appointment", "enthronement", ("two years after", "1966"), ["Josiah Ebenezer Okwudili"]),
  ev("arrest", "took him", ("June 1968", "1968-06"), ["Josiah Ebenezer Okwudili"]),
  ev("speech", "told the Synod", None, ["Josiah Ebenezer Okwudili"]),
  ev("travel", "flew to Geneva", ("December of that year", "1968-12"), ["Josiah Ebenezer Okwudili"]),
  ev("departure", "resigned the see", ("1978", "1978"), ["Josiah Ebenezer Okwudili"]),
  ev("award", "came in 1982", ("1982", "1982"), ["Josiah Ebenezer Okwudili"]),
  ev("election", "chose", ("1978", "1978"), ["Nnamdi Ezeilo"]),
  ev("speech", "preached", ("the 20th", "1989-05-20"), ["Nnamdi Ezeilo"]),
)

P("d16-05", """BELARMINO, DOCKER OF DOCKERS
Santos, 12 August 2003

Ask anyone on the quays for Senhor Tavares Coutinho and he would have been sent to the customs house. As Belarmino, or Belo, everyone knew the man who died there on Saturday, in the port where he had been born seventy-nine years before, and who was president of the Dockers' Union from 1956 to 1964, and president again from 1979 to 1987.

The gap is the story. In the week of the coup, police came for him at a barber's, half shaved. He spent fourteen months aboard the prison ship Raul Soares, moored within sight of his kitchen. A military court at São Paulo condemned him in 1966 to four years for subversion, of which he served two; Osvaldo Pirajá, whom the government had meanwhile installed at the head of the union as intervenor, gave evidence against him. Thirteen years afterwards, the men voted Belarmino back by nine to one. His first caller was Pirajá, who asked for a pension. He got it.

He was a Communist until Prague and thereafter, he used to say, an Umbandist with a party card in a drawer. In 1985 he helped Zilda Marques, the port doctor, to win the town hall, and she wished to have him as secretary of labour; he preferred the quay. A seat in the Chamber he did accept, for the Workers' Party, in the election of 1986, and gave up after eighteen months in Brasília, where there is no sea.

Schooling? “Third year of the Docas primary, and the University of Raul Soares.”

Lindalva, the seamstress he married at nineteen, buried him on Sunday beside their son Edmilson. Six daughters, all of them teachers, and a parrot that can sing the Internationale remain to her.
""",
  occ("Belarmino Tavares Coutinho", "president of the Dockers' Union", start=("1956", "1956"), end=("1964", "1964")),
  occ("Belarmino Tavares Coutinho", "president again", start=("1979", "1979"), end=("1987", "1987")),
  occ("Osvaldo Pirajá", "head of the union as intervenor"),
  occ("Zilda Marques", "town hall", start=("1985", "1985")),
  occ("Zilda Marques", "port doctor"),
  occ("Belarmino Tavares Coutinho", "seat in the Chamber", start=("1986", "1986"), end=("eighteen months", "1988")),
  fact("Belarmino Tavares Coutinho", "alias", "Belo"),
  fact("Belarmino Tavares Coutinho", "occupation", "DOCKER"),
  fact("Belarmino Tavares Coutinho", "deathDate", "Saturday", value="2003-08-09"),
  fact("Belarmino Tavares Coutinho", "deathPlace", "Santos"),
  fact("Belarmino Tavares Coutinho", "birthPlace", "the port"),
  fact("Belarmino Tavares Coutinho", "birthDate", "seventy-nine years before", value="1924"),
  fact("Belarmino Tavares Coutinho", "party", "Communist"),
  fact("Belarmino Tavares Coutinho", "religion", "Umbandist"),
  fact("Belarmino Tavares Coutinho", "party", "Workers' Party"),
  fact("Belarmino Tavares Coutinho", "education", "Docas primary"),
  fact("Belarmino Tavares Coutinho", "spouse", "Lindalva", date=("at nineteen", "1943")),
  fact("Lindalva", "occupation", "seamstress"),
  fact("Belarmino Tavares Coutinho", "children", "Edmilson"),
  fact("Lindalva", "children", "Edmilson"),
  ev("arrest", "came for him", ("week of the coup", "1964"), ["Belarmino Tavares Coutinho"]),
  ev("conviction", "condemned", ("1966", "1966"), ["Belarmino Tavares Coutinho"]),
  ev("appointment", "had meanwhile installed", None, ["Osvaldo Pirajá"]),
  ev("testimony", "gave evidence", None, ["Osvaldo Pirajá", "Belarmino Tavares Coutinho"]),
  ev("election", "voted", ("Thirteen years afterwards", "1979"), ["Belarmino Tavares Coutinho"]),
  ev("meeting", "caller", None, ["Osvaldo Pirajá", "Belarmino Tavares Coutinho"]),
  ev("election", "win", ("1985", "1985"), ["Zilda Marques"]),
  ev("election", "election", ("1986", "1986"), ["Belarmino Tavares Coutinho"]),
  ev("departure", "gave up", ("eighteen months", "1988"), ["Belarmino Tavares Coutinho"]),
)

P("d16-06", """From The Skjálfandi Weekly, 8 March 1991

We shall not see that yellow oilskin on the harbour steps again. Guðrún Sveinbjarnardóttir, former mayor of our town, passed away at the hospital here on the 28th of last month, a little short of seventy, after a long fight with cancer that she mentioned to no one.

Her mother kept the telephone exchange at Raufarhöfn, which is why, she claimed, she learned early to listen and say nothing. From Akureyri grammar school she went south to train as a nurse. In 1949 she came back with a cod-skipper, Hallgrímur Óskarsson, as a husband, and ran the district nursing service until the winter of 1966.

How she got into the council is worth retelling. Hallgrímur was to have stood on the Progressive list that May. He was at sea when the papers had to be signed; she put down her own name, and topped the poll. He never let it be said that he minded. Three times more the voters returned her, and at the third of these, in 1978, her fellow councillors turned out Björn Ketilsson, who had run the town since the herring years, and put her in the mayor's chair, which she occupied for eight. The new swimming-bath, the slaughterhouse drains and the quarrel with Reykjavík about the ferry all belong to that time. Björn, for his part, took the savings bank, and refused her a loan for the bath in 1980 with a letter in verse. She answered in the same metre.

The Order of the Falcon was pinned on her in 1985. She wore it once, to clean fish.

Hallgrímur drowned in 1972. There are three sons at sea, and a daughter, Steinunn, who has represented us in the Althing these four years and flew home on Friday.
""",
  occ("Guðrún Sveinbjarnardóttir", "mayor's chair", start=("1978", "1978"), end=("for eight", "1986"), former=True, again=["mayor"]),
  occ("Guðrún Sveinbjarnardóttir", "ran the district nursing service", start=("1949", "1949"), end=("winter of 1966", "1966-24")),
  occ("Guðrún Sveinbjarnardóttir", "council", start=("that May", "1966-05")),
  occ("Björn Ketilsson", "run the town", end=("1978", "1978")),
  occ("Björn Ketilsson", "took the savings bank"),
  occ("Steinunn", "represented us in the Althing", start=("four years", "1987")),
  fact("Guðrún Sveinbjarnardóttir", "deathDate", "the 28th of last month", value="1991-02-28"),
  fact("Guðrún Sveinbjarnardóttir", "deathPlace", "the hospital here"),
  fact("Guðrún Sveinbjarnardóttir", "causeOfDeath", "cancer"),
  fact("Guðrún Sveinbjarnardóttir", "education", "Akureyri grammar school"),
  fact("Guðrún Sveinbjarnardóttir", "occupation", "nurse"),
  fact("Guðrún Sveinbjarnardóttir", "spouse", "Hallgrímur Óskarsson"),
  fact("Hallgrímur Óskarsson", "occupation", "cod-skipper"),
  fact("Guðrún Sveinbjarnardóttir", "party", "Progressive"),
  fact("Guðrún Sveinbjarnardóttir", "award", "Order of the Falcon", date=("1985", "1985")),
  fact("Hallgrímur Óskarsson", "deathDate", "1972", value="1972"),
  fact("Hallgrímur Óskarsson", "causeOfDeath", "drowned"),
  fact("Guðrún Sveinbjarnardóttir", "children", "Steinunn"),
  fact("Hallgrímur Óskarsson", "children", "Steinunn"),
  ev("travel", "came back", ("1949", "1949"), ["Guðrún Sveinbjarnardóttir", "Hallgrímur Óskarsson"]),
  ev("election", "topped the poll", ("that May", "1966-05"), ["Guðrún Sveinbjarnardóttir"]),
  ev("election", "returned", None, ["Guðrún Sveinbjarnardóttir"]),
  ev("departure", "turned out", ("1978", "1978"), ["Björn Ketilsson"]),
  ev("appointment", "put her in", ("1978", "1978"), ["Guðrún Sveinbjarnardóttir"]),
  ev("communication", "letter", ("1980", "1980"), ["Björn Ketilsson", "Guðrún Sveinbjarnardóttir"]),
  ev("communication", "answered", ("1980", "1980"), ["Guðrún Sveinbjarnardóttir", "Björn Ketilsson"]),
  ev("award", "was pinned on her", ("1985", "1985"), ["Guðrún Sveinbjarnardóttir"]),
  ev("travel", "flew home", ("Friday", "1991-03"), ["Steinunn"]),
)

P("d16-07", """Transactions of the Society for Comparative Jurisprudence, vol. xxiii (1911)

KONRAD EMMERICH BALLHAUSEN†

The Society has lost in Geheimrat Ballhausen its president for nineteen years and, if the truth may be told of a master, its most sleepless heckler. A pneumonia caught in the unheated archive at Wetzlar ended his life on 17 January, at Marburg, when the proofs of the fourth volume lay corrected on the desk.

His path was not that of a scholar from the first. Ballhausen, a toll-collector’s son, heard law at Göttingen and Berlin, and was already, at thirty, public prosecutor in Cassel. There he let a poacher go because the statute was badly drafted. The reprimand that the Minister of Justice, von Prittwitz-Sohr, addressed to him in March 1879 he had framed. Within the year he had left the service; within two he held the chair of Germanic law at Rostock, from which Marburg drew him in 1888 as successor of the retiring Hermann Zick. Zick, who had hoped to see his own son-in-law there, did not greet him until they met in the rectorate, which the one laid down and the other took up on 1 October 1893, for the usual year.

In the Prussian House of Lords, to which the university presented him in 1899, he spoke once. The speech, on fishing rights, is still read.

Of the two volumes on the mark-community nothing needs to be said here; of the feud with Vienna, nothing ought to be. The Bavarian Academy admitted him as a corresponding member in 1902. He carried the Order of the Red Eagle, third class, without visible pleasure.

He leaves a widow, Wilhelmine, the daughter of the historian Rübsam, and a single child, Leopold, who is Landrat at Biedenkopf.
""",
  occ("Konrad Emmerich Ballhausen", "president", start=("nineteen years", "1892"), end=("17 January", "1911-01-17")),
  occ("Konrad Emmerich Ballhausen", "public prosecutor in Cassel"),
  occ("von Prittwitz-Sohr", "Minister of Justice"),
  occ("Konrad Emmerich Ballhausen", "chair of Germanic law at Rostock", start=("within two", "1881"), end=("1888", "1888")),
  occ("Hermann Zick", "Marburg#2", end=("1888", "1888")),
  occ("Konrad Emmerich Ballhausen", "Marburg#2", start=("1888", "1888")),
  occ("Hermann Zick", "rectorate", end=("1 October 1893", "1893-10-01")),
  occ("Konrad Emmerich Ballhausen", "rectorate", start=("1 October 1893", "1893-10-01"), end=("the usual year", "1894")),
  occ("Konrad Emmerich Ballhausen", "Prussian House of Lords", start=("1899", "1899")),
  occ("Konrad Emmerich Ballhausen", "corresponding member", start=("1902", "1902")),
  occ("Leopold", "Landrat at Biedenkopf"),
  fact("Konrad Emmerich Ballhausen", "causeOfDeath", "pneumonia"),
  fact("Konrad Emmerich Ballhausen", "deathDate", "17 January", value="1911-01-17"),
  fact("Konrad Emmerich Ballhausen", "deathPlace", "Marburg"),
  fact("Konrad Emmerich Ballhausen", "education", "Göttingen"),
  fact("Konrad Emmerich Ballhausen", "education", "Berlin"),
  fact("Konrad Emmerich Ballhausen", "award", "Order of the Red Eagle"),
  fact("Konrad Emmerich Ballhausen", "spouse", "Wilhelmine"),
  fact("Wilhelmine", "father", "Rübsam"),
  fact("Rübsam", "children", "Wilhelmine"),
  fact("Rübsam", "occupation", "historian"),
  fact("Konrad Emmerich Ballhausen", "children", "Leopold"),
  ev("sanction", "reprimand", ("March 1879", "1879-03"), ["Konrad Emmerich Ballhausen", "von Prittwitz-Sohr"]),
  ev("departure", "had left the service", ("Within the year", "1879"), ["Konrad Emmerich Ballhausen"]),
  ev("appointment", "drew him", ("1888", "1888"), ["Konrad Emmerich Ballhausen"]),
  ev("departure", "retiring", ("1888", "1888"), ["Hermann Zick"]),
  ev("meeting", "met", ("1 October 1893", "1893-10-01"), ["Konrad Emmerich Ballhausen", "Hermann Zick"]),
  ev("departure", "laid down", ("1 October 1893", "1893-10-01"), ["Hermann Zick"]),
  ev("appointment", "took up", ("1 October 1893", "1893-10-01"), ["Konrad Emmerich Ballhausen"]),
  ev("appointment", "presented him", ("1899", "1899"), ["Konrad Emmerich Ballhausen"]),
  ev("speech", "spoke", None, ["Konrad Emmerich Ballhausen"]),
  ev("appointment", "admitted him", ("1902", "1902"), ["Konrad Emmerich Ballhausen"]),
)

P("d16-08", """Poona, Sunday, 19 May 1968. — There were, by his own count, eleven trunks of papers and not a line of memoir among them. Raghunath Vinayak Sathe of the Indian Civil Service, who fed a famine district at twenty-nine and ruled a princely state at fifty, died at his house on Prabhat Road yesterday. He would have been 76 in October.

Sathe was one of the three Indians who got in at the London examination of 1916, after Fergusson College and a Tilak scholarship at St John's, Cambridge. The famine district was West Khandesh. When the Collector there, Humphrey Beddoes, broke down in July 1921, his assistant simply moved into the office, found grain for ninety thousand people, and was confirmed in the post the next March with a note complaining of his handwriting. Beddoes recovered, joined the Political Department, was Resident at Kolhapur until 1938, and sent his supplanter a case of ink on every anniversary.

Finance secretary at Bombay from 1933, Sathe refused to sign the salt estimates; he was lent, to be rid of him, to the Raja of Sangli, and for three years from 1942 was dewan there. A month before independence Vallabhbhai Patel sent for him, and they talked for ten minutes; he left the room as Regional Commissioner for the Deccan States, sixteen of which he had argued out of existence by the spring. There were murmurs that he kept a ruby. It was a paperweight, of glass. His last post was the best: the vice-chancellorship of Poona University, 1952 to 1956.

He did not care for decorations, and sent back in 1942 the C.I.E. that he had accepted six years earlier.

A son, Air Commodore Arvind Sathe, commands the station at Jodhpur. The singer Malati Sathe, his second wife, lives on at Prabhat Road.
""",
  occ("Raghunath Vinayak Sathe", "Indian Civil Service", start=("1916", "1916")),
  occ("Humphrey Beddoes", "Collector", end=("July 1921", "1921-07")),
  occ("Raghunath Vinayak Sathe", "his assistant", end=("July 1921", "1921-07")),
  occ("Raghunath Vinayak Sathe", "the post", start=("next March", "1922-03")),
  occ("Humphrey Beddoes", "Resident at Kolhapur", end=("1938", "1938")),
  occ("Raghunath Vinayak Sathe", "Finance secretary at Bombay", start=("1933", "1933")),
  occ("Raghunath Vinayak Sathe", "dewan", start=("1942", "1942"), end=("three years", "1945"), again=["ruled a princely state"]),
  occ("Raghunath Vinayak Sathe", "Regional Commissioner for the Deccan States", start=("A month before independence", "1947-07")),
  occ("Raghunath Vinayak Sathe", "vice-chancellorship of Poona University", start=("1952", "1952"), end=("1956", "1956")),
  occ("Arvind Sathe", "commands the station at Jodhpur"),
  fact("Raghunath Vinayak Sathe", "deathPlace", "Poona"),
  fact("Raghunath Vinayak Sathe", "deathDate", "yesterday", value="1968-05-18"),
  fact("Raghunath Vinayak Sathe", "birthDate", "October", value="1892-10"),
  fact("Raghunath Vinayak Sathe", "residence", "Prabhat Road"),
  fact("Raghunath Vinayak Sathe", "nationality", "Indians"),
  fact("Raghunath Vinayak Sathe", "education", "Fergusson College"),
  fact("Raghunath Vinayak Sathe", "education", "St John's, Cambridge"),
  fact("Raghunath Vinayak Sathe", "award", "C.I.E.", date=("six years earlier", "1936")),
  fact("Raghunath Vinayak Sathe", "children", "Arvind Sathe"),
  fact("Raghunath Vinayak Sathe", "spouse", "Malati Sathe"),
  fact("Malati Sathe", "occupation", "singer"),
  fact("Malati Sathe", "residence", "Prabhat Road#2"),
  ev("appointment", "was confirmed", ("next March", "1922-03"), ["Raghunath Vinayak Sathe"]),
  ev("meeting", "talked", ("A month before independence", "1947-07"), ["Raghunath Vinayak Sathe", "Vallabhbhai Patel"]),
  ev("award", "accepted", ("six years earlier", "1936"), ["Raghunath Vinayak Sathe"]),
)

P("d16-09", """HOUSE OF REPRESENTATIVES — BULLETIN OF THE SECRETARIAT
Necrological service, Session Hall, 22 September 1998

The flag over the north wing flies at half-mast for the Honorable Consolacion “Connie” Abrenica Villaroman, who entered this House three times by three different doors.

By the first she came as a clerk, in 1951, straight out of the Philippine Normal College. By the second she came as the widow of Teodoro Villaroman, the member for the second district of Nueva Vizcaya, who was shot on the steps of Bayombong church on Palm Sunday 1963. The Liberals offered her his place within the week. She asked for a day, went to the cemetery, and filed her certificate; in November she beat the man whom the town suspected, Benigno Sarte, its mayor, by two to one. Sarte, be it recorded, was tried and acquitted, and the two shook hands at last in 1969 in the chapel of San Beda. He told this bulletin on Friday that she “had the manners of a nun and the memory of a creditor”.

Martial law shut the second door. She was held at Camp Crame from October 1972 for seven weeks. For a decade afterwards she sold rice cakes, lectured at Saint Mary's University on constitutional law, of which she had taken a degree there at night, and declined the regional assembly. The third door opened in 1987, when the district sent her back to the House. Now a grandmother, she led the committee on public works until she retired in 1992, and not a bridge was built in her own district in all that time; she thought it would look bad.

She died of kidney failure at 69. Her daughter Maria Luz Villaroman-Ocampo, a commissioner of the Civil Service, brought the urn in. The eulogy was given by the Speaker, Hon. Jaime Sandoval Roces. There will be no bridge named after her; she left a note about that.
""",
  occ("Consolacion Abrenica Villaroman", "clerk", start=("1951", "1951")),
  occ("Teodoro Villaroman", "member for the second district of Nueva Vizcaya", end=("Palm Sunday 1963", "1963-04-07")),
  occ("Consolacion Abrenica Villaroman", "his place", start=("November", "1963-11"), end=("October 1972", "1972-10")),
  occ("Benigno Sarte", "mayor"),
  occ("Consolacion Abrenica Villaroman", "lectured at Saint Mary's University on constitutional law"),
  occ("Consolacion Abrenica Villaroman", "sent her back to the House", start=("1987", "1987"), end=("1992", "1992")),
  occ("Consolacion Abrenica Villaroman", "led the committee on public works", end=("1992", "1992")),
  occ("Maria Luz Villaroman-Ocampo", "commissioner of the Civil Service"),
  occ("Jaime Sandoval Roces", "Speaker"),
  fact("Consolacion Abrenica Villaroman", "alias", "Connie"),
  fact("Consolacion Abrenica Villaroman", "education", "Philippine Normal College", date=("1951", "1951")),
  fact("Consolacion Abrenica Villaroman", "spouse", "Teodoro Villaroman"),
  fact("Teodoro Villaroman", "deathDate", "Palm Sunday 1963", value="1963-04-07"),
  fact("Teodoro Villaroman", "causeOfDeath", "shot"),
  fact("Teodoro Villaroman", "deathPlace", "steps of Bayombong church"),
  fact("Consolacion Abrenica Villaroman", "party", "Liberals"),
  fact("Consolacion Abrenica Villaroman", "education", "Saint Mary's University"),
  fact("Consolacion Abrenica Villaroman", "causeOfDeath", "kidney failure"),
  fact("Consolacion Abrenica Villaroman", "children", "Maria Luz Villaroman-Ocampo"),
  fact("Teodoro Villaroman", "children", "Maria Luz Villaroman-Ocampo"),
  ev("candidacy", "filed her certificate", None, ["Consolacion Abrenica Villaroman"]),
  ev("election", "beat", ("November", "1963-11"), ["Consolacion Abrenica Villaroman", "Benigno Sarte"]),
  ev("meeting", "shook hands", ("1969", "1969"), ["Consolacion Abrenica Villaroman", "Benigno Sarte"]),
  ev("communication", "told this bulletin", ("Friday", "1998-09-18"), ["Benigno Sarte"]),
  ev("arrest", "was held", ("October 1972", "1972-10"), ["Consolacion Abrenica Villaroman"]),
  ev("election", "sent her back", ("1987", "1987"), ["Consolacion Abrenica Villaroman"]),
  ev("departure", "retired", ("1992", "1992"), ["Consolacion Abrenica Villaroman"]),
  ev("speech", "eulogy", ("22 September 1998", "1998-09-22"), ["Jaime Sandoval Roces"]),
)

P("d16-10", """THE POLISH DAILY, LONDON. 4 February 1959

A telegram from his lodgings in Ealing tells us, in five words, that Kazimierz Drohobycki is no more. It should have said: that the last Polish envoy to Lithuania has laid down his pen, at the age of seventy-two, on the second of this month.

The post was itself a telegram, so to speak. For eighteen years there had been neither letters nor trains between Warsaw and Kaunas. Kazimierz Leon Drohobycki went there as chargé d'affaires in the last week of March 1938, found the mission's windows painted over, and stayed as envoy until October of the following year, when he burned the ciphers in a bathtub and crossed to Stockholm on a timber boat.

A Lwów man, of a Catholic gentry family much sat upon by mortgages, he had been schooled by the Jesuits of Chyrów and at the Consular Academy in Vienna. He wore the Emperor's uniform at Trieste as vice-consul until 1918; the new republic took him over “like an inkstand”. He opened its consulate in Chicago; he was counsellor at Riga when the peace was signed; then came the long, dull, useful years at the head of the Eastern Department. Twice he was spoken of for Moscow. It was his rival Henryk Walewicz who received it in 1936, as ambassador, and who was arrested on his return from there, condemned for treason after the war, and hanged at Mokotów in 1949. Drohobycki had written to him in 1945, imploring him to stay abroad.

Here in exile he kept the register of the Treasury of National Defence, mended clocks, and sat as a member of the Council of the Republic from its foundation ten years ago. Polonia Restituta, second class, was conferred on him by President Zaleski.

His wife, Stefania, died at Edinburgh in the war. A daughter, Mrs Aniela Holt, keeps a bookshop in Bath.
""",
  occ("Kazimierz Leon Drohobycki", "envoy#2", end=("October of the following year", "1939-10"), again=["envoy to Lithuania"]),
  occ("Kazimierz Leon Drohobycki", "chargé d'affaires", start=("last week of March 1938", "1938-03")),
  occ("Kazimierz Leon Drohobycki", "vice-consul", end=("1918", "1918")),
  occ("Kazimierz Leon Drohobycki", "opened its consulate in Chicago"),
  occ("Kazimierz Leon Drohobycki", "counsellor at Riga"),
  occ("Kazimierz Leon Drohobycki", "head of the Eastern Department"),
  occ("Henryk Walewicz", "ambassador", start=("1936", "1936")),
  occ("Kazimierz Leon Drohobycki", "kept the register of the Treasury of National Defence"),
  occ("Kazimierz Leon Drohobycki", "member of the Council of the Republic", start=("ten years ago", "1949")),
  occ("Zaleski", "President"),
  fact("Kazimierz Leon Drohobycki", "deathDate", "second of this month", value="1959-02-02"),
  fact("Kazimierz Leon Drohobycki", "residence", "Ealing"),
  fact("Kazimierz Leon Drohobycki", "birthPlace", "Lwów"),
  fact("Kazimierz Leon Drohobycki", "religion", "Catholic"),
  fact("Kazimierz Leon Drohobycki", "education", "Jesuits of Chyrów"),
  fact("Kazimierz Leon Drohobycki", "education", "Consular Academy in Vienna"),
  fact("Kazimierz Leon Drohobycki", "nationality", "Polish"),
  fact("Kazimierz Leon Drohobycki", "award", "Polonia Restituta"),
  fact("Kazimierz Leon Drohobycki", "spouse", "Stefania"),
  fact("Stefania", "deathPlace", "Edinburgh"),
  fact("Kazimierz Leon Drohobycki", "children", "Aniela Holt"),
  fact("Aniela Holt", "residence", "Bath"),
  fact("Aniela Holt", "occupation", "keeps a bookshop"),
  fact("Henryk Walewicz", "deathDate", "1949", value="1949"),
  fact("Henryk Walewicz", "deathPlace", "Mokotów"),
  fact("Henryk Walewicz", "causeOfDeath", "hanged"),
  ev("travel", "went there", ("last week of March 1938", "1938-03"), ["Kazimierz Leon Drohobycki"]),
  ev("travel", "crossed to Stockholm", ("October of the following year", "1939-10"), ["Kazimierz Leon Drohobycki"]),
  ev("appointment", "received it", ("1936", "1936"), ["Henryk Walewicz"]),
  ev("arrest", "was arrested", None, ["Henryk Walewicz"]),
  ev("travel", "return", None, ["Henryk Walewicz"]),
  ev("conviction", "condemned", None, ["Henryk Walewicz"]),
  ev("communication", "had written", ("1945", "1945"), ["Kazimierz Leon Drohobycki", "Henryk Walewicz"]),
  ev("award", "was conferred", None, ["Kazimierz Leon Drohobycki", "Zaleski"]),
)

P("d16-11", """Reg Tierney, shearer, organiser, senator and, in his own opinion, the worst Minister for Shipping the Commonwealth ever had, has died at Longreach in his ninety-first year.

They will tell you in Queensland that the Blackall lockout of 1938 began because a squatter's cook spat in the tea. Tierney, who was then twenty-three and the union rep in the shed, always said it was the mutton. Whatever it was, it kept eight hundred men out for five months and made him a paid organiser of the Australian Workers' Union at its close. He married the cook's niece.

The Army had him from 1940 until Japan surrendered: Tobruk with the 2/15th Battalion, then Lae, then malaria. In 1951, the Labor Party's darkest year, he became the union's Queensland secretary, when Vincent Blount walked out to join Gair's breakaway; for nine years he and Blount communicated only through a barber in Fortitude Valley. Blount never forgave the ballot, though he said so to nobody but the barber.

Tierney went into the Senate on the first of July 1962. The Shipping portfolio, thrust upon him in December 1972, lasted until the reshuffle of June 1974, and the ministry passed to Keith Hargreave, a Melbourne barrister who had been his own parliamentary secretary and who, Tierney said, at least could swim. He left the chamber a year later at the double dissolution's heels, pleading his lungs.

It was put about in 1975 that he had gone to Cairo on the Iraqi money business. He had gone to Cairns, to fish.

Reginald Aloysius was the name on the baptismal certificate from St Brigid's, Longreach; only Doreen, who died in 2001 after sixty years with him, ever used it. Michael Tierney, their son, is a magistrate in Rockhampton; three others survive.
""",
  occ("Reginald Aloysius Tierney", "Senate", start=("first of July 1962", "1962-07-01"), end=("a year later", "1975"), again=["senator"]),
  occ("Reginald Aloysius Tierney", "Shipping portfolio", start=("December 1972", "1972-12"), end=("June 1974", "1974-06"), again=["Minister for Shipping"]),
  occ("Reginald Aloysius Tierney", "union rep in the shed", start=("1938", "1938")),
  occ("Reginald Aloysius Tierney", "organiser of the Australian Workers' Union", start=("1938", "1938")),
  occ("Reginald Aloysius Tierney", "union's Queensland secretary", start=("1951", "1951")),
  occ("Vincent Blount", "union's Queensland secretary", end=("1951", "1951")),
  occ("Keith Hargreave", "ministry", start=("June 1974", "1974-06")),
  occ("Keith Hargreave", "parliamentary secretary", end=("June 1974", "1974-06")),
  occ("Michael Tierney", "magistrate in Rockhampton"),
  fact("Reginald Aloysius Tierney", "occupation", "shearer"),
  fact("Reginald Aloysius Tierney", "deathPlace", "Longreach"),
  fact("Reginald Aloysius Tierney", "militaryService", "2/15th Battalion", date=("1940", "1940")),
  fact("Reginald Aloysius Tierney", "party", "Labor Party"),
  fact("Vincent Blount", "party", "Gair's breakaway", date=("1951", "1951")),
  fact("Keith Hargreave", "occupation", "barrister"),
  fact("Keith Hargreave", "residence", "Melbourne"),
  fact("Reginald Aloysius Tierney", "spouse", "Doreen"),
  fact("Doreen", "deathDate", "2001", value="2001"),
  fact("Reginald Aloysius Tierney", "children", "Michael Tierney"),
  fact("Doreen", "children", "Michael Tierney"),
  fact("Reginald Aloysius Tierney", "alias", "Reg"),
  ev("appointment", "made him", ("1938", "1938"), ["Reginald Aloysius Tierney"]),
  ev("appointment", "became", ("1951", "1951"), ["Reginald Aloysius Tierney"]),
  ev("communication", "communicated", None, ["Reginald Aloysius Tierney", "Vincent Blount"]),
  ev("appointment", "thrust upon him", ("December 1972", "1972-12"), ["Reginald Aloysius Tierney"]),
  ev("departure", "walked out", ("1951", "1951"), ["Vincent Blount"]),
  ev("appointment", "went into the Senate", ("first of July 1962", "1962-07-01"), ["Reginald Aloysius Tierney"]),
  ev("appointment", "passed to", ("June 1974", "1974-06"), ["Keith Hargreave"]),
  ev("departure", "left the chamber", ("a year later", "1975"), ["Reginald Aloysius Tierney"]),
)

P("d16-12", """Beirut, 11 November 2007 — One could not see Fouad Trad-Assily at his bank without an appointment, nor leave it without a coffee. Both customs ended on Thursday with his death, in his eighty-fourth year, at the American University Hospital, where he had for two decades been a trustee.

The eldest of five, he was brought up in Zahlé by an uncle, Bishop Euthymios, after the silk failed and his father sailed for São Paulo. The Jesuits at Saint-Joseph gave him the law, in 1947; the Banque de Syrie et du Liban gave him a desk. When the central bank was carved out of it, Émile Corban, first to govern the new institution, took him along as head of the inspection department, and it was Trad-Assily who in October 1966 had to advise him, at three in the morning, that one great house could not be saved. He wept, he said, for the cashiers.

Ten months later he was vice-governor. At 52, in the second winter of the civil war, he succeeded to Corban's chair amid shelling, the oath being administered in a garage by the head of state. For eight years he kept the gold in its vault, against the advice of four finance ministers and the wishes of several militias. One of the four, Salim Rahbany, sued him, lost, and later became a daily partner at backgammon.

He parted from the Banque in 1985. Parliament wanted him for prime minister during the vacancy of 1988, or so its corridors had it. He wanted to finish his edition of the Zahlé tax rolls, and did.

He was a Melkite who sang the epistle in Greek, a commander of the Légion d'honneur, and a widower since the death of Najla, in 1990, from a sniper's bullet. Of his sons Marwan directs the family's mill; Ghassan, a Jesuit, teaches logic at Aleppo.
""",
  occ("Fouad Trad-Assily", "trustee"),
  occ("Euthymios", "Bishop"),
  occ("Émile Corban", "first to govern the new institution", end=("second winter of the civil war", "1976-24")),
  occ("Fouad Trad-Assily", "head of the inspection department"),
  occ("Fouad Trad-Assily", "vice-governor", start=("Ten months later", "1967-08")),
  occ("Fouad Trad-Assily", "Corban's chair", start=("second winter of the civil war", "1976-24"), end=("1985", "1985")),
  occ("Salim Rahbany", "finance ministers"),
  occ("Marwan", "directs the family's mill"),
  fact("Fouad Trad-Assily", "deathDate", "Thursday", value="2007-11-08"),
  fact("Fouad Trad-Assily", "deathPlace", "American University Hospital"),
  fact("Fouad Trad-Assily", "residence", "Zahlé"),
  fact("Fouad Trad-Assily", "relatives", "Euthymios"),
  fact("Fouad Trad-Assily", "education", "Saint-Joseph", date=("1947", "1947")),
  fact("Fouad Trad-Assily", "religion", "Melkite"),
  fact("Fouad Trad-Assily", "award", "Légion d'honneur"),
  fact("Fouad Trad-Assily", "spouse", "Najla"),
  fact("Najla", "deathDate", "1990", value="1990"),
  fact("Najla", "causeOfDeath", "sniper's bullet"),
  fact("Fouad Trad-Assily", "children", "Marwan"),
  fact("Fouad Trad-Assily", "children", "Ghassan"),
  fact("Marwan", "siblings", "Ghassan"),
  fact("Ghassan", "siblings", "Marwan"),
  fact("Ghassan", "occupation", "teaches logic"),
  fact("Ghassan", "occupation", "Jesuit#2"),
  ev("communication", "advise", ("October 1966", "1966-10"), ["Fouad Trad-Assily", "Émile Corban"]),
  ev("appointment", "took him along", None, ["Fouad Trad-Assily", "Émile Corban"]),
  ev("appointment", "succeeded", ("second winter of the civil war", "1976-24"), ["Fouad Trad-Assily"]),
  ev("appointment", "oath", ("second winter of the civil war", "1976-24"), ["Fouad Trad-Assily"]),
  ev("departure", "parted", ("1985", "1985"), ["Fouad Trad-Assily"]),
)

P("d16-13", """THE KEOSAUQUA INTELLIGENCER, Thursday, April 17, 1924

Death came to Judge Throckmartin last Saturday noon as most things came to him, while he was arguing. He had walked down to the Hotel Manning to tell Postmaster Skaggs that the new flagpole was out of plumb, and he was right about it, and sat down upon the step.

Lucius Benjamin Throckmartin, age 81, was an Ohioan, from near Chillicothe. He carried a drum in the 33rd Ohio and afterwards a rifle, and lost two fingers at Resaca. There was no college. He read Blackstone in the office of Jethro Maddox at Ottumwa, and he took the daughter of Mr. Maddox along with the law, for in 1871 Miss Amelia Maddox became Mrs. Throckmartin.

This county elected him its attorney in the fall of 1874 and had reason to be sorry only if it had been stealing. In '82 he was sent to the State Senate as a Republican; he quitted the party over liquor in '90, came home, and within a year Governor Boies, a Democrat, had named him to the district bench upon the death of the same Mr. Maddox. There he sat twenty-four years, the last nine of them as presiding judge. Of 212 appeals from his rulings 19 were sustained, and he could recite the nineteen.

In 1908 he gave the Decoration Day address at Bentonsport, standing in the rain, and would not shorten it. His friends once got up a petition to put him upon the Supreme Court. He sent it back to them with the spelling corrected.

Mrs. Throckmartin went before him in 1919. Their only living child is Mrs. Clara Bixby, county superintendent of schools these six years, with whom he made his home. Orrin Skaggs has had the flagpole straightened.
""",
  occ("Orrin Skaggs", "Postmaster"),
  occ("Lucius Benjamin Throckmartin", "attorney", start=("fall of 1874", "1874-23")),
  occ("Lucius Benjamin Throckmartin", "State Senate", start=("'82", "1882")),
  occ("Boies", "Governor"),
  occ("Lucius Benjamin Throckmartin", "district bench", start=("within a year", "1891"), end=("twenty-four years", "1915"), again=["Judge"]),
  occ("Jethro Maddox", "district bench", end=("within a year", "1891")),
  occ("Lucius Benjamin Throckmartin", "presiding judge", start=("last nine of them", "1906"), end=("twenty-four years", "1915")),
  occ("Clara Bixby", "county superintendent of schools", start=("six years", "1918")),
  fact("Lucius Benjamin Throckmartin", "deathDate", "last Saturday", value="1924-04-12"),
  fact("Lucius Benjamin Throckmartin", "deathPlace", "Hotel Manning"),
  fact("Lucius Benjamin Throckmartin", "birthPlace", "near Chillicothe"),
  fact("Lucius Benjamin Throckmartin", "militaryService", "33rd Ohio"),
  fact("Lucius Benjamin Throckmartin", "spouse", "Amelia Maddox", date=("1871", "1871")),
  fact("Amelia Maddox", "father", "Jethro Maddox"),
  fact("Jethro Maddox", "children", "Amelia Maddox"),
  fact("Lucius Benjamin Throckmartin", "party", "Republican"),
  fact("Boies", "party", "Democrat"),
  fact("Amelia Maddox", "deathDate", "1919", value="1919"),
  fact("Jethro Maddox", "deathDate", "within a year", value="1891"),
  fact("Lucius Benjamin Throckmartin", "children", "Clara Bixby"),
  fact("Amelia Maddox", "children", "Clara Bixby"),
  ev("election", "elected", ("fall of 1874", "1874-23"), ["Lucius Benjamin Throckmartin"]),
  ev("election", "was sent", ("'82", "1882"), ["Lucius Benjamin Throckmartin"]),
  ev("travel", "came home", ("'90", "1890"), ["Lucius Benjamin Throckmartin"]),
  ev("appointment", "had named", ("within a year", "1891"), ["Lucius Benjamin Throckmartin", "Boies"]),
  ev("speech", "address", ("1908", "1908"), ["Lucius Benjamin Throckmartin"]),
  ev("communication", "sent it back", None, ["Lucius Benjamin Throckmartin"]),
)

P("d16-14", """TRIBUTE BY THE JUDICIARY
read at the burial, Kyebi, 7 November 2015

Fellow mourners, you have heard the family say what a husband he was, and the church what a Presbyterian. It falls to us to say what a judge.

Justice Isaac Boateng, who shared chambers with him, remembers the year 1981. The young State Attorney from Kyebi had lost a murder case at Koforidua and was asked in the robing room if he felt ashamed. “I feel,” he said, “that an innocent man has gone home.” Not long after, three judges were taken from their beds and killed. Kwaku Boadi Amponsah did not leave the country, as many did; he left the Attorney-General's service, and taught company law at Legon, where he himself had been called “the Walking Footnote” as an undergraduate, until the Constitution came back.

Sackeyfio, whom he was to follow twice, drew him to the Bench. On 4 July 1994 our late brother was sworn as a High Court judge in the room that Ekow Sackeyfio had just vacated for the Court of Appeal. Nine years on, he moved up into the same man's seat there, when Sackeyfio became Chief Justice. That last step he could not follow; a stroke in January 2010 took his right hand, and he put in his papers in June. It is not true that he was pressed to. He learned to write with the left.

The Order of the Volta was presented to him in a wheelchair. From that chair he led the Law Reform Commission until this very July, and he dictated the Evidence Bill to his clerk on the day that he was admitted to the 37 Military Hospital, from which he did not return.

To Auntie Comfort, to Efua, our Registrar-General, to the twins: he has gone home. Damirifa due.
""",
  occ("Isaac Boateng", "Justice"),
  occ("Kwaku Boadi Amponsah", "State Attorney", start=("1981", "1981")),
  occ("Kwaku Boadi Amponsah", "taught company law at Legon"),
  occ("Ekow Sackeyfio", "High Court judge"),
  occ("Kwaku Boadi Amponsah", "High Court judge", start=("4 July 1994", "1994-07-04"), end=("Nine years on", "2003")),
  occ("Ekow Sackeyfio", "Court of Appeal", end=("Nine years on", "2003")),
  occ("Kwaku Boadi Amponsah", "seat there", start=("Nine years on", "2003"), end=("June", "2010-06")),
  occ("Ekow Sackeyfio", "Chief Justice", start=("Nine years on", "2003")),
  occ("Kwaku Boadi Amponsah", "led the Law Reform Commission", end=("this very July", "2015-07")),
  occ("Efua", "Registrar-General"),
  fact("Kwaku Boadi Amponsah", "religion", "Presbyterian"),
  fact("Kwaku Boadi Amponsah", "birthPlace", "Kyebi#2"),
  fact("Kwaku Boadi Amponsah", "education", "Legon"),
  fact("Kwaku Boadi Amponsah", "alias", "the Walking Footnote"),
  fact("Kwaku Boadi Amponsah", "award", "Order of the Volta"),
  fact("Kwaku Boadi Amponsah", "deathPlace", "37 Military Hospital"),
  fact("Kwaku Boadi Amponsah", "spouse", "Comfort"),
  fact("Kwaku Boadi Amponsah", "children", "Efua"),
  fact("Comfort", "children", "Efua"),
  ev("departure", "left the Attorney-General's service", None, ["Kwaku Boadi Amponsah"]),
  ev("appointment", "was sworn", ("4 July 1994", "1994-07-04"), ["Kwaku Boadi Amponsah"]),
  ev("appointment", "moved up", ("Nine years on", "2003"), ["Kwaku Boadi Amponsah"]),
  ev("appointment", "became Chief Justice", ("Nine years on", "2003"), ["Ekow Sackeyfio"]),
  ev("departure", "put in his papers", ("June", "2010-06"), ["Kwaku Boadi Amponsah"]),
  ev("award", "was presented", None, ["Kwaku Boadi Amponsah"]),
)

P("d16-15", """IN MEMORIAM SHIGENOBU ARAKIDA (1916–1999)
Journal of Monetary History, Spring 2000

It was a habit of Professor Arakida to date his lectures by the discount rate. Colleagues who wish to follow his life may do the same.

At 3.65 he was a pupil of the First Higher School and a stray listener at Tokyo Imperial University, whose law faculty gave him his degree in 1939. At 3.28 he counted banknotes in Shanghai as an army paymaster, an occupation in which, he liked to remark, one learns inflation from beneath. He came back to Hakata on a hospital ship in March 1946, weighing forty-one kilograms, and went straight to the Bank of Japan, which had employed him for six weeks before his call-up.

There, Tetsuo Munakata, the director of research, set him to write the history of the wartime issues. It took nine years and cost them both a friendship, for Munakata, once he had been made a deputy governor, forbade the printing of chapter eleven. Arakida resigned, in the month in which the rate fell to 7.3: that is, in June 1957. He printed the chapter himself. “My director,” he wrote in the preface, “has taught me everything, including this.” The two were reconciled at Munakata's bedside in 1971.

Hitotsubashi University at once made him a lecturer; he was its professor of monetary history for the twenty-one years ending in March 1980, dean of the faculty of economics amid the barricades of 1969, and a member of the Japan Academy from his seventieth year. He was mentioned, as every economist is, for the policy board. This Association chose him as its president in 1974, at Nagoya, in his absence.

Fumiko, a potter, whom he wed in the winter of his return, and a son, Yasuyuki, who is consul-general in Hamburg, were with him at the end. The rate stood at a half of one per cent.
""",
  occ("Shigenobu Arakida", "professor of monetary history", start=("twenty-one years", "1959"), end=("March 1980", "1980-03"), again=["Professor"]),
  occ("Shigenobu Arakida", "army paymaster"),
  occ("Tetsuo Munakata", "director of research"),
  occ("Tetsuo Munakata", "deputy governor"),
  occ("Shigenobu Arakida", "lecturer", start=("at once", "1957")),
  occ("Shigenobu Arakida", "dean of the faculty of economics", start=("1969", "1969")),
  occ("Shigenobu Arakida", "member of the Japan Academy", start=("seventieth year", "1985")),
  occ("Shigenobu Arakida", "president", start=("1974", "1974")),
  occ("Yasuyuki", "consul-general in Hamburg"),
  fact("Shigenobu Arakida", "birthDate", "1916", value="1916"),
  fact("Shigenobu Arakida", "deathDate", "1999", value="1999"),
  fact("Shigenobu Arakida", "education", "First Higher School"),
  fact("Shigenobu Arakida", "education", "Tokyo Imperial University", date=("1939", "1939")),
  fact("Shigenobu Arakida", "spouse", "Fumiko", date=("winter of his return", "1946-24")),
  fact("Fumiko", "occupation", "potter"),
  fact("Shigenobu Arakida", "children", "Yasuyuki"),
  fact("Fumiko", "children", "Yasuyuki"),
  fact("Shigenobu Arakida", "militaryService", "army"),
  ev("travel", "came back", ("March 1946", "1946-03"), ["Shigenobu Arakida"]),
  ev("appointment", "had been made", None, ["Tetsuo Munakata"]),
  ev("departure", "resigned", ("June 1957", "1957-06"), ["Shigenobu Arakida"]),
  ev("meeting", "were reconciled", ("1971", "1971"), ["Shigenobu Arakida", "Tetsuo Munakata"]),
  ev("appointment", "made him a lecturer", ("at once", "1957"), ["Shigenobu Arakida"]),
  ev("election", "chose", ("1974", "1974"), ["Shigenobu Arakida"]),
)

P("d16-16", """La Semaine religieuse de Saint-Aubin, 21 January 1932 (translated)

Pray for the repose of His Lordship Joseph-Octave Bellerive-Gauthier, second bishop of this diocese, called to God on the feast of Saint Anthony, the 17th, towards four in the morning, in the palace which he had found a presbytery and leaves a debt.

The thirteenth of a habitant's nineteen children, he was born at Kamouraska on Epiphany 1856. The curé paid his fees at Sainte-Anne-de-la-Pocatière; Laval made him a licentiate in theology at twenty-four; Rome, where he lodged three winters at the Canadian College, made him a doctor. Yet the first flock that Archbishop Taschereau entrusted to him, in 1883, numbered sixty-one souls and a lighthouse. He was curé of Anticosti for five years. He would tell how in the February of 1886 he crossed the ice on foot to anoint a Protestant who had mistaken him for the doctor.

The colleges then had him back: professor of dogma, prefect of studies, and for eight years superior of the seminary of Rimouski, until the first bishop, Monsignor Charest-Roy, grown blind, begged the Holy See for a coadjutor. Consecrated on 29 June 1904, he governed in fact from the first day and in name from the blind man's death in the Lent of 1907.

Four and twenty parishes he erected. He condemned the co-operative creamery in 1911, visited it in 1912, and blessed it in 1913. He was named an assistant at the Pontifical Throne on his golden jubilee of priesthood. There was talk in Quebec of a red hat. He laughed, and asked what colour the creditors would wear.

Four sisters in religion survive him, among them Mother Philomène, provincial of the Ursulines, and a brother, Cyprien Bellerive, Member of the Legislative Council for Grandville. His successor has not been named, though the vicar general, Canon Lepage, administers.
""",
  occ("Joseph-Octave Bellerive-Gauthier", "second bishop of this diocese", start=("Lent of 1907", "1907"), end=("the 17th", "1932-01-17")),
  occ("Taschereau", "Archbishop"),
  occ("Joseph-Octave Bellerive-Gauthier", "curé of Anticosti", start=("1883", "1883"), end=("five years", "1888")),
  occ("Joseph-Octave Bellerive-Gauthier", "professor of dogma"),
  occ("Joseph-Octave Bellerive-Gauthier", "prefect of studies"),
  occ("Joseph-Octave Bellerive-Gauthier", "superior of the seminary of Rimouski", start=("eight years", "1896"), end=("29 June 1904", "1904-06-29")),
  occ("Joseph-Octave Bellerive-Gauthier", "coadjutor", start=("29 June 1904", "1904-06-29"), end=("Lent of 1907", "1907")),
  occ("Charest-Roy", "first bishop", end=("Lent of 1907", "1907")),
  occ("Philomène", "provincial of the Ursulines"),
  occ("Cyprien Bellerive", "Member of the Legislative Council for Grandville"),
  occ("Lepage", "vicar general"),
  occ("Lepage", "Canon"),
  occ("Lepage", "administers"),
  occ("Joseph-Octave Bellerive-Gauthier", "assistant at the Pontifical Throne"),
  fact("Joseph-Octave Bellerive-Gauthier", "deathDate", "the 17th", value="1932-01-17"),
  fact("Joseph-Octave Bellerive-Gauthier", "deathPlace", "palace"),
  fact("Joseph-Octave Bellerive-Gauthier", "birthPlace", "Kamouraska"),
  fact("Joseph-Octave Bellerive-Gauthier", "birthDate", "Epiphany 1856", value="1856-01-06"),
  fact("Joseph-Octave Bellerive-Gauthier", "education", "Sainte-Anne-de-la-Pocatière"),
  fact("Joseph-Octave Bellerive-Gauthier", "education", "Laval", date=("at twenty-four", "1880")),
  fact("Joseph-Octave Bellerive-Gauthier", "education", "Canadian College"),
  fact("Charest-Roy", "deathDate", "Lent of 1907", value="1907"),
  fact("Joseph-Octave Bellerive-Gauthier", "siblings", "Philomène"),
  fact("Joseph-Octave Bellerive-Gauthier", "siblings", "Cyprien Bellerive"),
  ev("appointment", "entrusted", ("1883", "1883"), ["Joseph-Octave Bellerive-Gauthier", "Taschereau"]),
  ev("communication", "begged", None, ["Charest-Roy"]),
  ev("travel", "crossed the ice", ("February of 1886", "1886-02"), ["Joseph-Octave Bellerive-Gauthier"]),
  ev("appointment", "Consecrated", ("29 June 1904", "1904-06-29"), ["Joseph-Octave Bellerive-Gauthier"]),
  ev("travel", "visited", ("1912", "1912"), ["Joseph-Octave Bellerive-Gauthier"]),
  ev("appointment", "was named", None, ["Joseph-Octave Bellerive-Gauthier"]),
)

P("d16-17", """The Speaker announced at the opening of yesterday's sitting (Valletta, 3 March 2004) that the House had lost, overnight, one who had sat in all its chairs but the Prime Minister's. Dr Carmelo Zerafa Bonavia, he said, entered the Chamber as a stenographer in 1947; was returned for the Fifth District, in the Nationalist interest, nineteen years later; became Deputy Speaker in 1971, lost that with the government, and was unanimously called to the speakership itself in 1987, holding it for two legislatures till 1996.

Members from both sides then paid their tributes. The Leader of the Opposition recalled that on the night of the great disorder in 1984 Dr Zerafa Bonavia, then a plain backbencher, had talked for five hours on the sponge fishery in order that nobody should be left outside alone. The Hon. Member for Gozo recalled that he had named his boat *Point of Order*.

His father was a dockyard riveter at Senglea, and it was from the dockyard school that the boy passed into the Lyceum. The law degree came late, in 1958, and with it a notarial practice that made him no money. It is recorded that he drew up, without fee, the will of his chief opponent, Ġużeppi Cachia-Vella, Minister of Works from 1971 until he resigned over the breakwater; Cachia-Vella left him, in it, an umbrella.

Dr Zerafa Bonavia suffered in his last years from Parkinson's disease, which he bore at home in Żejtun. He was a Companion of the Order of Merit. He had been thought of for the Presidency, said the Minister of Justice, Dr Sylvana Zerafa, in the shortest speech of the afternoon; but her uncle would have missed the interruptions.

His wife Inez and a stepson were in the gallery. The House adjourned at five.
""",
  occ("Carmelo Zerafa Bonavia", "stenographer", start=("1947", "1947")),
  occ("Carmelo Zerafa Bonavia", "returned for the Fifth District", start=("nineteen years later", "1966")),
  occ("Carmelo Zerafa Bonavia", "Deputy Speaker", start=("1971", "1971")),
  occ("Carmelo Zerafa Bonavia", "speakership", start=("1987", "1987"), end=("1996", "1996")),
  occ("Ġużeppi Cachia-Vella", "Minister of Works", start=("1971#2", "1971")),
  occ("Sylvana Zerafa", "Minister of Justice"),
  fact("Carmelo Zerafa Bonavia", "deathDate", "overnight", value="2004-03-02"),
  fact("Carmelo Zerafa Bonavia", "party", "Nationalist"),
  fact("Carmelo Zerafa Bonavia", "education", "dockyard school"),
  fact("Carmelo Zerafa Bonavia", "education", "Lyceum"),
  fact("Carmelo Zerafa Bonavia", "occupation", "notarial practice"),
  fact("Carmelo Zerafa Bonavia", "residence", "Żejtun"),
  fact("Carmelo Zerafa Bonavia", "award", "Companion of the Order of Merit"),
  fact("Carmelo Zerafa Bonavia", "relatives", "Sylvana Zerafa"),
  fact("Carmelo Zerafa Bonavia", "spouse", "Inez"),
  ev("election", "was returned", ("nineteen years later", "1966"), ["Carmelo Zerafa Bonavia"]),
  ev("appointment", "became", ("1971", "1971"), ["Carmelo Zerafa Bonavia"]),
  ev("election", "called", ("1987", "1987"), ["Carmelo Zerafa Bonavia"]),
  ev("departure", "resigned", None, ["Ġużeppi Cachia-Vella"]),
  ev("speech", "had talked", ("1984", "1984"), ["Carmelo Zerafa Bonavia"]),
  ev("speech", "speech", ("yesterday", "2004-03-02"), ["Sylvana Zerafa"]),
)

P("d16-18", """Pécs, 30 October 2011. Three former pupils carried his books out of the flat on Thursday and the fourth, who is Minister of Finance, held the door. So ended the household of Ágoston Kerekes-Bíró, historian of the guilds, political prisoner and, for one hundred and ninety-four days of which he kept no diary, Hungary's minister of education.

The prison came first. He was a student in the Eötvös College, and secretary of its revolutionary committee, when the tanks returned in November 1956; he was picked up at the railway station in Győr with an overcoat full of bread. He got six years. Released under the amnesty of 1963, he was a stoker, a proof-reader, and the husband of the woman who corrected the proofs after him, Zsuzsanna Tarr.

It was the museum at Szigetvár that dared to engage him, as assistant keeper, in 1968. Lajos Tüdős, who ran it, and who had himself signed a denunciation in his time, gave up the directorship in his favour ten years later with the words, “I owe someone.” From there Kerekes-Bíró dug up the tanners; the book about them brought him the Academy's prize in 1984 and, once the wind had turned, the chair of economic history at Pécs.

He had no party. The Democratic Forum put him on its list in the spring of 1990 and, to his dismay, the voters put him into Parliament. He told the Prime Minister in November 1991 that he would take the ministry until the university law was through; it passed in June, and on the next morning, as good as his word, he went. The President, conferring on him the Middle Cross in 2001, misread his name.

He died in his sleep. Judit, a daughter, who is deputy notary of Baranya county, has given the letters to the museum. Zsuzsanna had left them all in order.
""",
  occ("Ágoston Kerekes-Bíró", "minister of education", start=("November 1991", "1991-11"), end=("the next morning", "1992-06"), again=["ministry"]),
  occ("Ágoston Kerekes-Bíró", "secretary of its revolutionary committee"),
  occ("Ágoston Kerekes-Bíró", "assistant keeper", start=("1968", "1968"), end=("ten years later", "1978")),
  occ("Lajos Tüdős", "directorship", end=("ten years later", "1978"), again=["ran it"]),
  occ("Ágoston Kerekes-Bíró", "directorship", start=("ten years later", "1978")),
  occ("Ágoston Kerekes-Bíró", "chair of economic history at Pécs"),
  occ("Ágoston Kerekes-Bíró", "put him into Parliament", start=("spring of 1990", "1990-21")),
  occ("Judit", "deputy notary of Baranya county"),
  fact("Ágoston Kerekes-Bíró", "occupation", "historian"),
  fact("Ágoston Kerekes-Bíró", "education", "Eötvös College"),
  fact("Ágoston Kerekes-Bíró", "occupation", "stoker"),
  fact("Ágoston Kerekes-Bíró", "occupation", "proof-reader"),
  fact("Ágoston Kerekes-Bíró", "spouse", "Zsuzsanna Tarr"),
  fact("Ágoston Kerekes-Bíró", "award", "Academy's prize", date=("1984", "1984")),
  fact("Ágoston Kerekes-Bíró", "award", "Middle Cross", date=("2001", "2001")),
  fact("Ágoston Kerekes-Bíró", "children", "Judit"),
  fact("Zsuzsanna Tarr", "occupation", "corrected the proofs"),
  fact("Ágoston Kerekes-Bíró", "residence", "Pécs"),
  ev("arrest", "was picked up", ("November 1956", "1956-11"), ["Ágoston Kerekes-Bíró"]),
  ev("conviction", "got six years", None, ["Ágoston Kerekes-Bíró"]),
  ev("appointment", "engage", ("1968", "1968"), ["Ágoston Kerekes-Bíró"]),
  ev("departure", "gave up", ("ten years later", "1978"), ["Lajos Tüdős"]),
  ev("candidacy", "put him on its list", ("spring of 1990", "1990-21"), ["Ágoston Kerekes-Bíró"]),
  ev("election", "put him into Parliament", ("spring of 1990", "1990-21"), ["Ágoston Kerekes-Bíró"]),
  ev("communication", "told", ("November 1991", "1991-11"), ["Ágoston Kerekes-Bíró"]),
  ev("departure", "he went", ("the next morning", "1992-06"), ["Ágoston Kerekes-Bíró"]),
  ev("award", "brought him", ("1984", "1984"), ["Ágoston Kerekes-Bíró"]),
  ev("award", "conferring", ("2001", "2001"), ["Ágoston Kerekes-Bíró"]),
)

P("d16-19", """TRIBUTE READ AT KERICHO, SATURDAY 16 MAY 2009
by the Hon. Philip Cheruiyot Rono, M.P., eldest son

Mzee taught us to put the worst first. So: he beat us, he voted against multi-partyism in 1991 and was wrong, and he never learnt to drive.

Now the rest. Zakayo Kiprotich arap Rono, son of Rono arap Tele the cattle-dipper, ran barefoot to Kapsabet Government School and came away with the only first grade of 1948. Makerere turned him into a teacher. Turning up in 1956 at Alliance to teach geography, he was handed the chess club as well, and for that reason half of the Treasury called him Bishop until the day they retired.

At independence there were not enough of us to go round. In the space of eight years our father was district commissioner at Narok, provincial commissioner at Garissa and, from 1969, permanent secretary for Lands. There he found Daniel Ole Sampu's signature on ninety title deeds. Sampu, his own minister, was also our mother's cousin. He carried the file to State House in person on Easter Monday of 1972; Sampu was out by Thursday; and at Christmas our father was moved to Tourism, “where the animals”, he used to say, “cannot sign.”

Seven years later the Postmaster-General's desk fell empty. He sat at it until 1986. Some of you heard that he had been promised the Central Bank. So had six other people.

Julia Wanjiru Gathogo, who typed for him at Lands, rose to be the first woman chair of the Public Service Commission, and it was she who in 2003 hung the Elder of the Burning Spear about his neck. She is here.

Mama, Rael Chepkirui, ran the dispensary at Litein for thirty years and him for fifty-three. His heart stopped on the fifth of this month, at milking time, on the farm at Sotik. The cow was not told.
""",
  occ("Philip Cheruiyot Rono", "M.P."),
  occ("Zakayo Kiprotich arap Rono", "district commissioner at Narok"),
  occ("Zakayo Kiprotich arap Rono", "provincial commissioner at Garissa"),
  occ("Zakayo Kiprotich arap Rono", "permanent secretary for Lands", start=("1969", "1969"), end=("Christmas", "1972-12")),
  occ("Daniel Ole Sampu", "minister", end=("by Thursday", "1972-04-06")),
  occ("Zakayo Kiprotich arap Rono", "Tourism", start=("Christmas", "1972-12"), end=("Seven years later", "1979")),
  occ("Zakayo Kiprotich arap Rono", "teach geography", start=("1956", "1956")),
  occ("Zakayo Kiprotich arap Rono", "Postmaster-General", start=("Seven years later", "1979"), end=("1986", "1986")),
  occ("Julia Wanjiru Gathogo", "typed for him at Lands"),
  occ("Julia Wanjiru Gathogo", "chair of the Public Service Commission"),
  occ("Rael Chepkirui", "ran the dispensary at Litein"),
  fact("Zakayo Kiprotich arap Rono", "children", "Philip Cheruiyot Rono"),
  fact("Rael Chepkirui", "children", "Philip Cheruiyot Rono"),
  fact("Zakayo Kiprotich arap Rono", "father", "Rono arap Tele"),
  fact("Rono arap Tele", "occupation", "cattle-dipper"),
  fact("Zakayo Kiprotich arap Rono", "education", "Kapsabet Government School", date=("1948", "1948")),
  fact("Zakayo Kiprotich arap Rono", "education", "Makerere"),
  fact("Zakayo Kiprotich arap Rono", "occupation", "teacher"),
  fact("Zakayo Kiprotich arap Rono", "alias", "Bishop"),
  fact("Zakayo Kiprotich arap Rono", "award", "Elder of the Burning Spear", date=("2003", "2003")),
  fact("Zakayo Kiprotich arap Rono", "spouse", "Rael Chepkirui"),
  fact("Zakayo Kiprotich arap Rono", "causeOfDeath", "His heart stopped"),
  fact("Zakayo Kiprotich arap Rono", "deathDate", "fifth of this month", value="2009-05-05"),
  fact("Zakayo Kiprotich arap Rono", "deathPlace", "Sotik"),
  fact("Rael Chepkirui", "relatives", "Sampu#2"),
  ev("travel", "carried the file", ("Easter Monday of 1972", "1972-04-03"), ["Zakayo Kiprotich arap Rono"]),
  ev("departure", "was out", ("by Thursday", "1972-04-06"), ["Daniel Ole Sampu"]),
  ev("appointment", "was moved", ("Christmas", "1972-12"), ["Zakayo Kiprotich arap Rono"]),
  ev("award", "hung", ("2003", "2003"), ["Zakayo Kiprotich arap Rono", "Julia Wanjiru Gathogo"]),
  ev("speech", "TRIBUTE", ("16 MAY 2009", "2009-05-16"), ["Philip Cheruiyot Rono"]),
)

P("d16-20", """Ålesund, Saturday. Everybody who dries fish for a living put down his fork last night at the news that Consul Sandvær was gone. The cook found him on the veranda at Borgundgata, spectacles on, the freight lists unread.

Torleif Sandvær inherited nothing but a creditor. The creditor was Mons Fagerlund, consul for Portugal in our town, who in 1893 took the orphan of fifteen into his counting-house to work off the father's debt, sent him three years later to the commercial school in Bergen, and at last, having no child, let him have the firm, the Portuguese arms above the door and, as it seemed to some, the cough. Fagerlund was laid to rest in 1911. Since the spring of that year, then, our friend has represented Lisbon here, and he has done so under a king, a republic, a general and Dr Salazar.

Of politics he had his fill early. Chosen by the Liberals, he spent the years 1916 to 1918 in the Storting and could not be got to stand a second time. The mayoralty, which came to him in January 1923, when Ludvig Rypdal lay ill, he regarded as a loan, and paid back on the day Rypdal walked into the town hall again, seven months later, with a stick. He did more for us, perhaps, as chairman of the harbour board; that was from 1925 until the Germans, whom he declined to receive, struck him off it in the summer of 1941. They kept him at Grini from February to November of the year after.

He took his degree of misfortunes with patience: the great fire, two ships, a daughter. At seventy he was made a Knight of St Olav. At seventy-two he learned the typewriter.

Ragnhild, his wife, whom all know from the Seamen's Mission, and Inga Sandvær Moe, our first woman harbour-master, walk behind him on Tuesday.

(Sunnmøre paper, 14 October 1950)
""",
  occ("Torleif Sandvær", "represented Lisbon", start=("spring of that year", "1911-21"), again=["Consul"]),
  occ("Mons Fagerlund", "consul for Portugal", end=("1911", "1911")),
  occ("Torleif Sandvær", "Storting", start=("1916", "1916"), end=("1918", "1918")),
  occ("Torleif Sandvær", "mayoralty", start=("January 1923", "1923-01"), end=("seven months later", "1923-08")),
  occ("Ludvig Rypdal", "mayoralty", end=("January 1923", "1923-01")),
  occ("Torleif Sandvær", "chairman of the harbour board", start=("1925", "1925"), end=("summer of 1941", "1941-22")),
  occ("Inga Sandvær Moe", "harbour-master"),
  fact("Torleif Sandvær", "deathDate", "last night", value="1950-10-13"),
  fact("Torleif Sandvær", "deathPlace", "Borgundgata"),
  fact("Torleif Sandvær", "education", "commercial school in Bergen", date=("three years later", "1896")),
  fact("Torleif Sandvær", "party", "Liberals"),
  fact("Torleif Sandvær", "award", "Knight of St Olav", date=("At seventy", "1948")),
  fact("Torleif Sandvær", "spouse", "Ragnhild"),
  fact("Torleif Sandvær", "children", "Inga Sandvær Moe"),
  fact("Ragnhild", "children", "Inga Sandvær Moe"),
  ev("election", "Chosen", ("1916", "1916"), ["Torleif Sandvær"]),
  ev("appointment", "came to him", ("January 1923", "1923-01"), ["Torleif Sandvær"]),
  ev("departure", "paid back", ("seven months later", "1923-08"), ["Torleif Sandvær"]),
  ev("departure", "struck him off", ("summer of 1941", "1941-22"), ["Torleif Sandvær"]),
  ev("arrest", "kept him at Grini", ("February", "1942-02"), ["Torleif Sandvær"]),
  ev("award", "was made a Knight", ("At seventy", "1948"), ["Torleif Sandvær"]),
)

P("d16-21", """From the Revista del Círculo Militar, Buenos Aires, August 1938

General of Division Evaristo Quiroga Balmaceda (1861–1938)

Cavalry was his first love, maps the second and lasting one. He entered the Colegio Militar in 1877, at the age of sixteen, by the side door, since his application lacked a stamp; two years after that he was riding to the Río Negro as ensign of the 3rd Cavalry, with a sextant borrowed from a Salesian.

The War Academy at Charlottenburg took him for the years 1890 to 1892. On his return Colonel Saturnino Ponce de Haro, who then directed the new Military Geographical Institute, engaged him at the triangulation of Mendoza, where the pair of them quarrelled about a glacier. They were both right, as the boundary commission of 1902, on which Quiroga Balmaceda served as expert, discovered to the Republic's loss. When his chief retired in 1904 he took the Institute over, and every schoolboy has since coloured the maps which it printed until the year 1913.

He next commanded the garrison of Campo de Mayo. For six weeks of 1916 he was Minister of War, that is, between the fall of Aurelio Barros Funes and the inauguration of the new President, who would not keep him. “I have governed”, he wrote to his wife, “as long as a cold.” It has been printed that he was privy to the movement of September 1930. He was in a sanatorium at Cosquín, and it was his nephew of the same name.

From 1919 to 1931 the National Geographical Society had him for president. France made him an officer of the Legion of Honour in 1908. He was of the Nationalist creed in music only.

Doña Mercedes Lezica, his wife since 1895, follows him into our prayers; the son, Captain Evaristo Quiroga Lezica, into our ranks, as aide-de-camp at the Casa Rosada.
""",
  occ("Evaristo Quiroga Balmaceda", "General of Division"),
  occ("Evaristo Quiroga Balmaceda", "ensign of the 3rd Cavalry", start=("two years after that", "1879")),
  occ("Saturnino Ponce de Haro", "Colonel"),
  occ("Saturnino Ponce de Haro", "directed the new Military Geographical Institute", end=("1904", "1904")),
  occ("Evaristo Quiroga Balmaceda", "expert"),
  occ("Evaristo Quiroga Balmaceda", "took the Institute over", start=("1904", "1904"), end=("1913", "1913")),
  occ("Evaristo Quiroga Balmaceda", "commanded the garrison of Campo de Mayo"),
  occ("Aurelio Barros Funes", "Minister of War", end=("1916", "1916")),
  occ("Evaristo Quiroga Balmaceda", "Minister of War", start=("1916", "1916"), end=("six weeks", "1916")),
  occ("Evaristo Quiroga Balmaceda", "president", start=("1919", "1919"), end=("1931", "1931")),
  occ("Evaristo Quiroga Lezica", "Captain"),
  occ("Evaristo Quiroga Lezica", "aide-de-camp at the Casa Rosada"),
  fact("Evaristo Quiroga Balmaceda", "birthDate", "1861", value="1861"),
  fact("Evaristo Quiroga Balmaceda", "deathDate", "1938#2", value="1938"),
  fact("Evaristo Quiroga Balmaceda", "education", "Colegio Militar", date=("1877", "1877")),
  fact("Evaristo Quiroga Balmaceda", "education", "War Academy at Charlottenburg", date=("1892", "1892")),
  fact("Evaristo Quiroga Balmaceda", "award", "officer of the Legion of Honour", date=("1908", "1908")),
  fact("Evaristo Quiroga Balmaceda", "spouse", "Mercedes Lezica", date=("1895", "1895")),
  fact("Evaristo Quiroga Balmaceda", "children", "Evaristo Quiroga Lezica"),
  fact("Mercedes Lezica", "children", "Evaristo Quiroga Lezica"),
  ev("travel", "return", ("1892", "1892"), ["Evaristo Quiroga Balmaceda"]),
  ev("appointment", "engaged him", None, ["Evaristo Quiroga Balmaceda", "Saturnino Ponce de Haro"]),
  ev("departure", "retired", ("1904", "1904"), ["Saturnino Ponce de Haro"]),
  ev("appointment", "took the Institute over", ("1904", "1904"), ["Evaristo Quiroga Balmaceda"]),
  ev("departure", "fall", ("1916", "1916"), ["Aurelio Barros Funes"]),
  ev("communication", "wrote", None, ["Evaristo Quiroga Balmaceda", "Mercedes Lezica"]),
  ev("award", "made him an officer", ("1908", "1908"), ["Evaristo Quiroga Balmaceda"]),
)

P("d16-22", """Justice (ret.) Miriam Landsberg-Katz wrote the shortest dissent in the history of Israel's Supreme Court. It reads: “I have walked there. It is not a road.” She died at home in Rehavia on Monday, 20 January 2020, in her ninety-first year, of heart failure.

Breslau is what her passport gave as her birthplace, Wrocław being unknown to her mother, and 1929 as the year. A children's transport landed her at Harwich in 1939 with a label and a violin. She never learned which train had carried Ludwig and Else Landsberg, her parents, and in fifty years of listening to witnesses she never asked one of them, she said, “and you are certain?” without thinking of it. In Leeds, where a Quaker family brought her up, she won a place at the university; with the law degree of 1950 in her bag she sailed for Haifa.

The Attorney-General of the day, Ephraim Tal, needed somebody who could draft in English, and got the rest too. Deputy state attorney by 1962, she led for the prosecution against Shlomo Berendt, the Housing Ministry's director-general, who was convicted in 1966 of taking bribes from a cement works. Tel Aviv's District Court had her from 1970. The Supreme Court seat she took up on 3 May 1982 had been Tal's own. Compulsory retirement arrived on her seventieth birthday, and the year after it a state inquiry into the water authority, of which she was the chair and, in effect, the entire membership.

She turned away the presidency of the Court's disciplinary panel because of the biscuits.

Uri Katz, a hydrologist, had married her in 1955 upon a bet about rain. He died in 1994. Their daughter Noa sits as a magistrate in Beersheba; Gideon, the son, plays the viola in Leipzig. The Israel Prize for law, which she got in 2004, she kept in the piano.
""",
  occ("Miriam Landsberg-Katz", "Justice"),
  occ("Ephraim Tal", "Attorney-General"),
  occ("Miriam Landsberg-Katz", "Deputy state attorney"),
  occ("Shlomo Berendt", "director-general"),
  occ("Miriam Landsberg-Katz", "District Court", start=("1970", "1970")),
  occ("Ephraim Tal", "Supreme Court seat", end=("3 May 1982", "1982-05-03")),
  occ("Miriam Landsberg-Katz", "Supreme Court seat", start=("3 May 1982", "1982-05-03"), end=("seventieth birthday", "1999")),
  occ("Miriam Landsberg-Katz", "chair", start=("the year after it", "2000")),
  occ("Noa", "magistrate in Beersheba"),
  fact("Miriam Landsberg-Katz", "deathPlace", "Rehavia"),
  fact("Miriam Landsberg-Katz", "deathDate", "20 January 2020", value="2020-01-20"),
  fact("Miriam Landsberg-Katz", "causeOfDeath", "heart failure"),
  fact("Miriam Landsberg-Katz", "birthPlace", "Breslau"),
  fact("Miriam Landsberg-Katz", "birthDate", "1929", value="1929"),
  fact("Miriam Landsberg-Katz", "parents", "Ludwig"),
  fact("Miriam Landsberg-Katz", "parents", "Else Landsberg"),
  fact("Ludwig", "spouse", "Else Landsberg"),
  fact("Miriam Landsberg-Katz", "residence", "Leeds"),
  fact("Miriam Landsberg-Katz", "education", "the university", date=("1950", "1950")),
  fact("Miriam Landsberg-Katz", "spouse", "Uri Katz", date=("1955", "1955")),
  fact("Uri Katz", "occupation", "hydrologist"),
  fact("Uri Katz", "deathDate", "1994", value="1994"),
  fact("Miriam Landsberg-Katz", "children", "Noa"),
  fact("Miriam Landsberg-Katz", "children", "Gideon"),
  fact("Uri Katz", "children", "Noa"),
  fact("Uri Katz", "children", "Gideon"),
  fact("Gideon", "occupation", "plays the viola"),
  fact("Gideon", "residence", "Leipzig"),
  fact("Noa", "siblings", "Gideon"),
  fact("Gideon", "siblings", "Noa"),
  fact("Miriam Landsberg-Katz", "award", "Israel Prize for law", date=("2004", "2004")),
  ev("travel", "landed her", ("1939", "1939"), ["Miriam Landsberg-Katz"]),
  ev("travel", "sailed for Haifa", ("1950", "1950"), ["Miriam Landsberg-Katz"]),
  ev("conviction", "was convicted", ("1966", "1966"), ["Shlomo Berendt"]),
  ev("appointment", "took up", ("3 May 1982", "1982-05-03"), ["Miriam Landsberg-Katz"]),
  ev("departure", "retirement", ("seventieth birthday", "1999"), ["Miriam Landsberg-Katz"]),
  ev("award", "got in 2004", ("2004", "2004"), ["Miriam Landsberg-Katz"]),
)

P("d16-23", """Gisborne District Weekly. For the second time in her life Mrs Pohatu-Marsh has surprised the council by leaving before the end of a meeting. The first was in 1959, to deliver a lamb. On Tuesday last, 6 April 1976, in the middle of the drains, our deputy mayor laid her head upon the minute-book, and when Dr Ngata reached the chamber there was nothing to do.

Born Ethel Winifred Marsh over her father's forge at Tolaga Bay, she had a Native School teacher's certificate by nineteen and a headship, at Whangara, by twenty-six. There she met Wiremu Pohatu, of the 28th Battalion, home from Crete with one lung. They were married in the meeting-house in May 1943, and in the Presbyterian church a month after, to oblige both grandmothers.

He had a seat on Cook County Council, and when that lung failed, in 1957, the riding asked for her. Nineteen years she kept it. She also followed him on the hospital board, of which in 1968 she was made chairman, over the head of Stanley Rudge, then mayor of Gisborne. Rudge complained to the Minister. The Minister, it turned out, had been in Standard Two under Mrs Pohatu-Marsh, and sent back the letter with its punctuation improved. Rudge himself was unseated that October. He came to the funeral, and carried the flowers.

She joined Labour in the slump and left it, by postcard, over Vietnam. When people wanted to make her the first woman mayor she asked who would do the lambing.

The O.B.E. she was invested with at Wellington in 1971 will be buried with her, at Whangara beside the husband and their boy Tamati. A daughter, Hera, who is matron of Cook Hospital, and a brother, the Reverend Amos Marsh, of Dunedin, give thanks to all who brought food.
""",
  occ("Ethel Winifred Pohatu-Marsh", "deputy mayor"),
  occ("Ethel Winifred Pohatu-Marsh", "headship"),
  occ("Wiremu Pohatu", "seat on Cook County Council", end=("1957", "1957")),
  occ("Ethel Winifred Pohatu-Marsh", "seat on Cook County Council", start=("1957", "1957"), end=("Tuesday last, 6 April 1976", "1976-04-06")),
  occ("Wiremu Pohatu", "hospital board"),
  occ("Ethel Winifred Pohatu-Marsh", "hospital board"),
  occ("Ethel Winifred Pohatu-Marsh", "chairman", start=("1968", "1968")),
  occ("Stanley Rudge", "mayor of Gisborne", end=("that October", "1968-10")),
  occ("Hera", "matron of Cook Hospital"),
  fact("Ethel Winifred Pohatu-Marsh", "deathDate", "Tuesday last, 6 April 1976", value="1976-04-06"),
  fact("Ethel Winifred Pohatu-Marsh", "birthName", "Ethel Winifred Marsh"),
  fact("Ethel Winifred Pohatu-Marsh", "birthPlace", "Tolaga Bay"),
  fact("Ethel Winifred Pohatu-Marsh", "education", "Native School teacher's certificate"),
  fact("Ethel Winifred Pohatu-Marsh", "spouse", "Wiremu Pohatu", date=("May 1943", "1943-05")),
  fact("Wiremu Pohatu", "militaryService", "28th Battalion"),
  fact("Ethel Winifred Pohatu-Marsh", "party", "Labour"),
  fact("Ethel Winifred Pohatu-Marsh", "award", "O.B.E.", date=("1971", "1971")),
  fact("Ethel Winifred Pohatu-Marsh", "children", "Tamati"),
  fact("Ethel Winifred Pohatu-Marsh", "children", "Hera"),
  fact("Wiremu Pohatu", "children", "Tamati"),
  fact("Wiremu Pohatu", "children", "Hera"),
  fact("Hera", "siblings", "Tamati"),
  fact("Tamati", "siblings", "Hera"),
  fact("Ethel Winifred Pohatu-Marsh", "siblings", "Amos Marsh"),
  fact("Amos Marsh", "occupation", "Reverend"),
  fact("Amos Marsh", "residence", "Dunedin"),
  ev("meeting", "met", None, ["Ethel Winifred Pohatu-Marsh", "Wiremu Pohatu"]),
  ev("appointment", "was made chairman", ("1968", "1968"), ["Ethel Winifred Pohatu-Marsh"]),
  ev("communication", "complained", ("1968", "1968"), ["Stanley Rudge"]),
  ev("election", "was unseated", ("that October", "1968-10"), ["Stanley Rudge"]),
  ev("award", "was invested", ("1971", "1971"), ["Ethel Winifred Pohatu-Marsh"]),
)

P("d16-24", """With Ambassador Münir Şefik Alanyalı, whose funeral prayer is to be said at Teşvikiye after noon on Friday, Turkish diplomacy loses the last of the men who wrote their dispatches standing up.

He had the habit from a Galatasaray prefect and kept it through forty-one years of service: as attaché in Sofia, where in 1938 he began; as second secretary in wartime Bucharest; as consul in Plovdiv, where they broke his windows; as counsellor at the United Nations; and in the three embassies that he headed. The order of these was Kabul, Belgrade, Rome. To Kabul he rode the final stage on a mail lorry in November 1957. To Belgrade he was posted at the end of 1962, two years after the soldiers' coup that had put him on half pay, together with his patron Hayri Tanyolaç. Tanyolaç, secretary-general of the Foreign Ministry until 27 May 1960, took to roses on the island of Heybeli and never forgave those who went back; the younger man's letters came home to him unopened, sixty-three in all.

Rome, from 1970, was to have been the reward. On the evening of 9 March 1977 two gunmen fired at his car by the Villa Borghese. The driver was killed. The ambassador, hit in the thigh, limped for the rest of his days, and left Rome and the service at one stroke in the summer of 1979.

He was mentioned thereafter for the Senate, which was abolished before anyone could ask. He lectured on protocol at Ankara's Faculty of Political Science, from which he had himself graduated, when it was still in Istanbul, as its name then went, from the Mülkiye.

Belkıs Hanım, his second wife and a granddaughter of the last grand vizier but two, predeceased him by a week. Nilüfer Alanyalı Ege, born to the first, is chargé d'affaires in Havana and will not be back in time. (Istanbul, 11 May 1994)
""",
  occ("Münir Şefik Alanyalı", "Ambassador"),
  occ("Münir Şefik Alanyalı", "attaché in Sofia", start=("1938", "1938")),
  occ("Münir Şefik Alanyalı", "second secretary"),
  occ("Münir Şefik Alanyalı", "consul in Plovdiv"),
  occ("Münir Şefik Alanyalı", "counsellor at the United Nations"),
  occ("Münir Şefik Alanyalı", "Kabul#2", start=("November 1957", "1957-11")),
  occ("Münir Şefik Alanyalı", "Belgrade#2", start=("end of 1962", "1962")),
  occ("Münir Şefik Alanyalı", "Rome#2", start=("1970", "1970"), end=("summer of 1979", "1979-22")),
  occ("Hayri Tanyolaç", "secretary-general of the Foreign Ministry", end=("27 May 1960", "1960-05-27")),
  occ("Münir Şefik Alanyalı", "lectured on protocol at Ankara's Faculty of Political Science"),
  occ("Nilüfer Alanyalı Ege", "chargé d'affaires in Havana"),
  fact("Münir Şefik Alanyalı", "education", "Galatasaray"),
  fact("Münir Şefik Alanyalı", "education", "Mülkiye"),
  fact("Hayri Tanyolaç", "residence", "Heybeli"),
  fact("Münir Şefik Alanyalı", "spouse", "Belkıs Hanım"),
  fact("Belkıs Hanım", "deathDate", "by a week", value="1994-05"),
  fact("Münir Şefik Alanyalı", "children", "Nilüfer Alanyalı Ege"),
  ev("travel", "rode the final stage", ("November 1957", "1957-11"), ["Münir Şefik Alanyalı"]),
  ev("appointment", "was posted", ("end of 1962", "1962"), ["Münir Şefik Alanyalı"]),
  ev("communication", "letters", None, ["Münir Şefik Alanyalı", "Hayri Tanyolaç"]),
  ev("departure", "put him on half pay", None, ["Münir Şefik Alanyalı", "Hayri Tanyolaç"]),
  ev("departure", "left Rome", ("summer of 1979", "1979-22"), ["Münir Şefik Alanyalı"]),
)

P("d16-25", """THE RHONDDA GAZETTE, 6 November 1926

Not the lock-out only but the heart has killed Rhys Tresaith. The member for Rhondda Uchaf fell upon the platform at Tonypandy Hippodrome on Monday evening as he was reading out the terms, and was dead before the brandy came. He was fifty-four.

We remember a boy of twelve with a lamp too large for him. That was at the Cambrian, No. 2 pit. We remember a young checkweigher, put there by the men in '97 in spite of the manager, who had him before the bench the same winter for trespass upon the weighbridge and lost; and a deacon, of Noddfa, with a bass like an organ-pipe. The Bible he had from his grandmother, Marx from Ruskin College, Oxford, where the lodge kept him for a year, and economy from neither.

As miners' agent he came after old Enoch Pryce-Howell, “Mabon's shadow”, whose twenty-two years in the agency closed in August 1911 with a stroke, not, as the coalowners' press would have it, with a quarrel. Pryce-Howell also left him the seat. That was harder, being Liberal. At the by-election of the next February Tresaith stood for Labour, got in by 212, and went up to Westminster in a borrowed collar. The four contests since have added a nought to the figure.

In Mr. MacDonald's government of 1924 he was Parliamentary Secretary for Mines from January to November. He put one Act upon the book, and would have been given a better place in another year, if there had been another year.

Blodwen, his wife, was a pupil-teacher at Trealaw when they met; she is on the Board of Guardians and will be needed there. Of six sons three are idle; Gwilym, the third, is secretary to the Federation at Pontypridd. Dr. Pryce-Howell, the old agent's daughter, certified the death.
""",
  occ("Rhys Tresaith", "member for Rhondda Uchaf", start=("next February", "1912-02"), end=("Monday evening", "1926-11-01"), again=["the seat"]),
  occ("Rhys Tresaith", "checkweigher", start=("'97", "1897")),
  occ("Rhys Tresaith", "deacon, of Noddfa"),
  occ("Enoch Pryce-Howell", "agency", start=("twenty-two years", "1889"), end=("August 1911", "1911-08")),
  occ("Rhys Tresaith", "miners' agent", start=("August 1911", "1911-08")),
  occ("Enoch Pryce-Howell", "the seat"),
  occ("Rhys Tresaith", "Parliamentary Secretary for Mines", start=("January", "1924-01"), end=("November#2", "1924-11")),
  occ("Blodwen Tresaith", "Board of Guardians"),
  occ("Gwilym", "secretary to the Federation at Pontypridd"),
  fact("Rhys Tresaith", "causeOfDeath", "heart"),
  fact("Rhys Tresaith", "deathDate", "Monday evening", value="1926-11-01"),
  fact("Rhys Tresaith", "deathPlace", "Tonypandy Hippodrome"),
  fact("Rhys Tresaith", "education", "Ruskin College, Oxford"),
  fact("Enoch Pryce-Howell", "alias", "Mabon's shadow"),
  fact("Enoch Pryce-Howell", "party", "Liberal"),
  fact("Rhys Tresaith", "party", "Labour"),
  fact("Enoch Pryce-Howell", "children", "Dr. Pryce-Howell"),
  fact("Rhys Tresaith", "spouse", "Blodwen"),
  fact("Blodwen", "occupation", "pupil-teacher"),
  fact("Rhys Tresaith", "children", "Gwilym"),
  fact("Blodwen", "children", "Gwilym"),
  ev("speech", "reading out", ("Monday evening", "1926-11-01"), ["Rhys Tresaith"]),
  ev("appointment", "put there", ("'97", "1897"), ["Rhys Tresaith"]),
  ev("departure", "closed", ("August 1911", "1911-08"), ["Enoch Pryce-Howell"]),
  ev("candidacy", "stood", ("next February", "1912-02"), ["Rhys Tresaith"]),
  ev("election", "got in", ("next February", "1912-02"), ["Rhys Tresaith"]),
  ev("travel", "went up to Westminster", None, ["Rhys Tresaith"]),
  ev("meeting", "met", None, ["Rhys Tresaith", "Blodwen"]),
)

P("d16-26", """Former education minister Noh Byung-ho dies at 79

SEOUL, Feb. 3 (2014) — Noh Byung-ho, a mathematician who abolished the entrance examination he had once failed, died of lung cancer Sunday at Severance Hospital, his family said.

The failure, in 1953, sent the refugee from Hamhung into the army for three years; he served as an interpreter with the 9th Division. He passed the following time. Yonsei University gave him a bachelor's degree in 1960, and Purdue, in Indiana, a doctorate five years later.

Noh was on the faculty at Yonsei from 1965 to 1999, with one gap. In July 1980, after putting his name to a petition, he was dismissed as dean of students; agents held him for eleven days. He tutored high schoolers in a bathhouse basement until his reinstatement in 1984. The colleague who had signed the dismissal order, Seo Jin-kyu, then the university's president, sent a basket of pears. “I ate them,” Noh said in a 2005 interview. “They were good pears.”

President Kim's office called in March 1999. As education minister Noh lasted 14 months, long enough to scrap the middle-school ranking test and to lose his temper on live television. Seo, by then a lawmaker for the Grand National Party, led the no-confidence motion against him. It failed by six votes. Noh, who belonged to no party, quit anyway the following morning, and the post went to his vice minister, Bae Soo-mi.

He later ran the Korean Mathematical Society, as its president in 2002-03, and held an honorary chair at POSTECH. He was once rumored to be the ruling camp's choice for Seoul superintendent of schools. In 2007 he was given the Order of Civil Merit, Mugunghwa medal.

Survivors include his wife, Han Ok-soon, a pastor of the Methodist Church; a daughter, Noh Eun-ji, who is a judge of the Daejeon Family Court; and a brother in Hamhung, if he is alive.
""",
  occ("Noh Byung-ho", "education minister#2", start=("March 1999", "1999-03"), end=("following morning", "2000-05"), former=True, again=["education minister"]),
  occ("Noh Byung-ho", "interpreter with the 9th Division"),
  occ("Noh Byung-ho", "on the faculty at Yonsei", start=("1965", "1965"), end=("1999", "1999")),
  occ("Noh Byung-ho", "dean of students", end=("July 1980", "1980-07")),
  occ("Seo Jin-kyu", "university's president"),
  occ("Kim", "President"),
  occ("Seo Jin-kyu", "lawmaker"),
  occ("Bae Soo-mi", "vice minister", end=("following morning", "2000-05")),
  occ("Bae Soo-mi", "the post", start=("following morning", "2000-05")),
  occ("Noh Byung-ho", "president#2", start=("2002-03", "2002"), end=("2002-03", "2003")),
  occ("Noh Byung-ho", "honorary chair at POSTECH"),
  occ("Noh Eun-ji", "judge of the Daejeon Family Court"),
  fact("Noh Byung-ho", "occupation", "mathematician"),
  fact("Noh Byung-ho", "causeOfDeath", "lung cancer"),
  fact("Noh Byung-ho", "deathDate", "Sunday", value="2014-02-02"),
  fact("Noh Byung-ho", "deathPlace", "Severance Hospital"),
  fact("Noh Byung-ho", "birthPlace", "Hamhung"),
  fact("Noh Byung-ho", "militaryService", "9th Division"),
  fact("Noh Byung-ho", "education", "Yonsei University", date=("1960", "1960")),
  fact("Noh Byung-ho", "education", "Purdue", date=("five years later", "1965")),
  fact("Seo Jin-kyu", "party", "Grand National Party"),
  fact("Noh Byung-ho", "award", "Order of Civil Merit", date=("2007", "2007")),
  fact("Noh Byung-ho", "spouse", "Han Ok-soon"),
  fact("Han Ok-soon", "occupation", "pastor"),
  fact("Han Ok-soon", "religion", "Methodist Church"),
  fact("Noh Byung-ho", "children", "Noh Eun-ji"),
  fact("Han Ok-soon", "children", "Noh Eun-ji"),
  ev("departure", "was dismissed", ("July 1980", "1980-07"), ["Noh Byung-ho"]),
  ev("arrest", "held him", ("July 1980", "1980-07"), ["Noh Byung-ho"]),
  ev("communication", "interview", ("2005", "2005"), ["Noh Byung-ho"]),
  ev("appointment", "reinstatement", ("1984", "1984"), ["Noh Byung-ho"]),
  ev("communication", "called", ("March 1999", "1999-03"), ["Noh Byung-ho"]),
  ev("departure", "quit", ("following morning", "2000-05"), ["Noh Byung-ho"]),
  ev("appointment", "went to", ("following morning", "2000-05"), ["Bae Soo-mi"]),
  ev("award", "was given", ("2007", "2007"), ["Noh Byung-ho"]),
)

P("d16-27", """“Call the next case” were, by his registrar's account, his last words in court and, by his daughter's, his last in bed. Jacobus Lourens Fagan-Roux, judge of the Constitutional Court of South Africa, champion of prisoners and sometime keeper of bees, is dead, at eighty-one, of complications of a fall. (Bloemfontein, 2 July 2013.)

Kobus — no one but warders called him Mr Fagan-Roux — was a Free State dominee's child who lost his faith over a hanging. As a registrar of twenty-three he had typed the sentence. He gave up the Church, stayed on in the law, and was for the next twenty-nine years the advocate whom the Security Branch liked least; the order banning him, signed by the Minister of Justice, Petrus Stegmann, in October 1966, ran for five years and named the beehives.

Stegmann, retired to Hermanus, wrote to him in 1995. They met, once, by the sea, and spoke of Grey College, which had taught them both Latin in the same bench. “He wished me to forgive him,” said Fagan-Roux. “I wished him to conjugate.”

From 1990 to 1994 Fagan-Roux was at Umtata, as a judge of the Transkei division. The new court at Braamfontein heard him sworn in on 14 February 1995, and let him go, by the clock of the statute, at seventy. There followed the Inspectorate of Prisons; he had himself locked up at Pollsmoor for a night, incognito, in the winter of 2004, and published what he saw.

The Order of Luthuli, in silver, was bestowed in 2006. Wits made him a doctor of laws, as did Leuven.

In London, where such things were allowed, he had married in 1971 Thandeka Mbuli, a ward sister from Alice; she died last year. Their daughter Hester Roux is public protector's advocate in Kimberley. The newspaper that once called him a card-carrying Communist apologised; he was, he said, an apiarist.
""",
  occ("Jacobus Lourens Fagan-Roux", "judge of the Constitutional Court of South Africa", start=("14 February 1995", "1995-02-14"), end=("at seventy", "2002")),
  occ("Jacobus Lourens Fagan-Roux", "registrar#2"),
  occ("Petrus Stegmann", "Minister of Justice"),
  occ("Jacobus Lourens Fagan-Roux", "judge of the Transkei division", start=("1990", "1990"), end=("1994", "1994")),
  occ("Jacobus Lourens Fagan-Roux", "Inspectorate of Prisons"),
  occ("Hester Roux", "public protector's advocate in Kimberley"),
  fact("Jacobus Lourens Fagan-Roux", "causeOfDeath", "complications of a fall"),
  fact("Jacobus Lourens Fagan-Roux", "alias", "Kobus"),
  fact("Jacobus Lourens Fagan-Roux", "occupation", "advocate"),
  fact("Jacobus Lourens Fagan-Roux", "occupation", "keeper of bees"),
  fact("Petrus Stegmann", "residence", "Hermanus"),
  fact("Jacobus Lourens Fagan-Roux", "education", "Grey College"),
  fact("Petrus Stegmann", "education", "Grey College"),
  fact("Jacobus Lourens Fagan-Roux", "award", "Order of Luthuli", date=("2006", "2006")),
  fact("Jacobus Lourens Fagan-Roux", "award", "doctor of laws"),
  fact("Jacobus Lourens Fagan-Roux", "spouse", "Thandeka Mbuli", date=("1971", "1971")),
  fact("Thandeka Mbuli", "occupation", "ward sister"),
  fact("Thandeka Mbuli", "birthPlace", "Alice"),
  fact("Thandeka Mbuli", "deathDate", "last year", value="2012"),
  fact("Jacobus Lourens Fagan-Roux", "children", "Hester Roux"),
  fact("Thandeka Mbuli", "children", "Hester Roux"),
  ev("sanction", "banning him", ("October 1966", "1966-10"), ["Jacobus Lourens Fagan-Roux", "Petrus Stegmann"]),
  ev("communication", "wrote to him", ("1995", "1995"), ["Petrus Stegmann", "Jacobus Lourens Fagan-Roux"]),
  ev("meeting", "met#2", ("1995", "1995"), ["Jacobus Lourens Fagan-Roux", "Petrus Stegmann"]),
  ev("appointment", "sworn in", ("14 February 1995", "1995-02-14"), ["Jacobus Lourens Fagan-Roux"]),
  ev("departure", "let him go", ("at seventy", "2002"), ["Jacobus Lourens Fagan-Roux"]),
  ev("disclosure", "published", ("winter of 2004", "2004"), ["Jacobus Lourens Fagan-Roux"]),
  ev("award", "was bestowed", ("2006", "2006"), ["Jacobus Lourens Fagan-Roux"]),
)

P("d16-28", """From the Prelacy's Sunday Leaflet, Watertown, Mass., June 13, 1965

Many of our people have asked for dates, because of the requiem on the fortieth day. We give what we have.

Born (he thought) in the cherry season of 1889, in Tokat, and baptized Hovhannes. Father: Garabed Vahramian, coppersmith. Mother: Yeghsapet. Both perished on the road in 1915, with the sisters. The boy was by then a deacon at the seminary of Armash, and so lived.

Ordained a celibate priest in Jerusalem in 1919 by Archbishop Balyozian, who gave him the name of Nerses and the care of six hundred orphans. Sacristan of the Holy Sepulchre, 1923. Vicar to the few left at Baghdad, from 1926 until 1934, when Mesrop Tateosian, who had been driven out of Tabriz, relieved him.

Bishop, by the hand of the Catholicos at Antelias, on Palm Sunday of 1938. In that year too he crossed to us, as Primate, and took up house on Mount Auburn Street with forty crates of books and no furniture. It was he who brought together, in the vestry at Worcester in February 1941, the two trustees' boards, which had not spoken since the murder; they spoke for six hours. He resigned on his eyes' account in 1957, and Tateosian, once more, came in after him.

An American citizen from 1946. He refused to be considered for Constantinople, and he was not, whatever the *Daily* says, a candidate at Etchmiadzin.

Honors: the pectoral cross with stones, from the Patriarch, 1950; a doctorate from Boston University, which he used as a bookmark.

A sister thought lost, Araxie, was found at Aleppo in 1931 and kept house for him until she died, two winters ago. He leaves no kin. His Eminence fell asleep on May 29, at the Home, after pneumonia. Archbishop Tateosian will sing the office.
""",
  occ("Nerses Vahramian", "deacon"),
  occ("Nerses Vahramian", "celibate priest", start=("1919", "1919")),
  occ("Balyozian", "Archbishop"),
  occ("Nerses Vahramian", "Sacristan of the Holy Sepulchre", start=("1923", "1923")),
  occ("Nerses Vahramian", "Vicar to the few left at Baghdad", start=("1926", "1926"), end=("1934", "1934")),
  occ("Mesrop Tateosian", "Vicar to the few left at Baghdad", start=("1934", "1934")),
  occ("Nerses Vahramian", "Bishop", start=("Palm Sunday of 1938", "1938-04-10")),
  occ("Nerses Vahramian", "Primate", start=("In that year", "1938"), end=("1957", "1957")),
  occ("Mesrop Tateosian", "Primate", start=("1957", "1957")),
  occ("Mesrop Tateosian", "Archbishop#2"),
  fact("Nerses Vahramian", "birthDate", "cherry season of 1889", value="1889"),
  fact("Nerses Vahramian", "birthPlace", "Tokat"),
  fact("Nerses Vahramian", "birthName", "Hovhannes"),
  fact("Nerses Vahramian", "father", "Garabed Vahramian"),
  fact("Garabed Vahramian", "occupation", "coppersmith"),
  fact("Nerses Vahramian", "mother", "Yeghsapet"),
  fact("Garabed Vahramian", "deathDate", "1915", value="1915"),
  fact("Yeghsapet", "deathDate", "1915", value="1915"),
  fact("Nerses Vahramian", "education", "seminary of Armash"),
  fact("Nerses Vahramian", "residence", "Mount Auburn Street"),
  fact("Nerses Vahramian", "nationality", "American", date=("1946", "1946")),
  fact("Nerses Vahramian", "award", "pectoral cross with stones", date=("1950", "1950")),
  fact("Nerses Vahramian", "award", "doctorate from Boston University"),
  fact("Nerses Vahramian", "siblings", "Araxie"),
  fact("Araxie", "deathDate", "two winters ago", value="1963"),
  fact("Nerses Vahramian", "deathDate", "May 29", value="1965-05-29"),
  fact("Nerses Vahramian", "causeOfDeath", "pneumonia"),
  fact("Nerses Vahramian", "deathPlace", "the Home"),
  ev("appointment", "Ordained", ("1919", "1919"), ["Nerses Vahramian", "Balyozian"]),
  ev("appointment", "relieved him", ("1934", "1934"), ["Mesrop Tateosian", "Nerses Vahramian"]),
  ev("departure", "had been driven out", None, ["Mesrop Tateosian"]),
  ev("meeting", "brought together", ("February 1941", "1941-02"), ["Nerses Vahramian"]),
  ev("travel", "crossed to us", ("In that year", "1938"), ["Nerses Vahramian"]),
  ev("departure", "resigned", ("1957", "1957"), ["Nerses Vahramian"]),
  ev("appointment", "came in after him", ("1957", "1957"), ["Mesrop Tateosian"]),
)

P("d16-29", """Boletim of the Geographical Society of Lisbon, 3rd quarter, 1951. Necrology.

The old admirals are going. In the night of 7 to 8 August it was Vice-Admiral Duarte Vaz Pimentel de Sande, aged eighty, in the house at Cascais from which, since he quitted the service in 1936, he had reported to us every sunset, with the barometer.

A charge is sometimes heard against him, and may be met at once. He did not order the firing at Quelimane in 1913; he was at sea. Governor of Zambezia he had become the year before, and it was for others' doings, Lieutenant Nogueira Lobo's above all, that he asked to be relieved. The relief came in April 1914. Nogueira Lobo, tried by court martial at Lourenço Marques and sentenced to eight years' fortress, ended, through the curious mercy of revolutions, as director of a bank.

Let us rather recall the hydrographer. Formed at the Naval School, which he left in 1892 as a midshipman at the head of his list, he sounded the bar of the Chinde in the gunboat *Obus*, his first command. The cruiser *Adamastor* was his last. In the interval of these, he headed the mission that charted Cape Verde; he was naval attaché in London from 1916 to the Armistice, and the Admiralty there saw to it that he was made a Commander of the Bath; and for five months, in the cabinet of Major Sottomaior, he held the portfolio of the Colonies. He let it fall, in November 1921, on the day after the murders. Nobody succeeded him for a week.

Our Society chose Pimentel de Sande for its secretary-general three times, in 1927, 1930 and 1933.

D. Leonor, née Lancastre, has already endowed a barometer in his name. Their eldest, Commander Rui Pimentel de Sande, is captain of the port of Ponta Delgada.
""",
  occ("Duarte Vaz Pimentel de Sande", "Vice-Admiral"),
  occ("Duarte Vaz Pimentel de Sande", "Governor of Zambezia", start=("the year before", "1912"), end=("April 1914", "1914-04")),
  occ("Nogueira Lobo", "Lieutenant"),
  occ("Nogueira Lobo", "director of a bank"),
  occ("Duarte Vaz Pimentel de Sande", "midshipman", start=("1892", "1892")),
  occ("Duarte Vaz Pimentel de Sande", "first command"),
  occ("Duarte Vaz Pimentel de Sande", "cruiser *Adamastor*"),
  occ("Duarte Vaz Pimentel de Sande", "headed the mission"),
  occ("Duarte Vaz Pimentel de Sande", "naval attaché in London", start=("1916", "1916"), end=("Armistice", "1918-11-11")),
  occ("Duarte Vaz Pimentel de Sande", "portfolio of the Colonies", start=("five months", "1921-06"), end=("November 1921", "1921-11")),
  occ("Sottomaior", "Major"),
  occ("Duarte Vaz Pimentel de Sande", "secretary-general", start=("1927", "1927")),
  occ("Rui Pimentel de Sande", "captain of the port of Ponta Delgada"),
  fact("Duarte Vaz Pimentel de Sande", "deathDate", "In the night of 7 to 8 August", value="1951-08"),
  fact("Duarte Vaz Pimentel de Sande", "deathPlace", "Cascais"),
  fact("Duarte Vaz Pimentel de Sande", "occupation", "hydrographer"),
  fact("Duarte Vaz Pimentel de Sande", "education", "Naval School", date=("1892", "1892")),
  fact("Duarte Vaz Pimentel de Sande", "award", "Commander of the Bath"),
  fact("Duarte Vaz Pimentel de Sande", "spouse", "D. Leonor"),
  fact("D. Leonor", "birthName", "Lancastre"),
  fact("Duarte Vaz Pimentel de Sande", "children", "Rui Pimentel de Sande"),
  fact("D. Leonor", "children", "Rui Pimentel de Sande"),
  ev("departure", "quitted the service", ("1936", "1936"), ["Duarte Vaz Pimentel de Sande"]),
  ev("departure", "relief", ("April 1914", "1914-04"), ["Duarte Vaz Pimentel de Sande"]),
  ev("conviction", "sentenced", None, ["Nogueira Lobo"]),
  ev("departure", "let it fall", ("November 1921", "1921-11"), ["Duarte Vaz Pimentel de Sande"]),
  ev("election", "chose", ("1927", "1927"), ["Duarte Vaz Pimentel de Sande"]),
  ev("award", "was made a Commander", None, ["Duarte Vaz Pimentel de Sande"]),
)

P("d16-30", """“I should like”, the Landammann said to the parish council on election day, “to have the afternoon for hay.” She was 46, it was 4 June 1978, and no woman had yet governed Uri.

Walburga Zgraggen, who was carried to the churchyard at Bürglen last Saturday (16 February 2019), under more snow than she would have paid to clear, was the daughter of a cable-car man and never lived above three hundred metres from the upper station. She went down by it each day to the convent school at Altdorf; and the year after she had got her diploma from the teachers' seminary at Ingenbohl, went up by it to the village school at Spiringen, where she stayed twenty-one years.

On her becoming a member of the cantonal government, in 1976, she had got the department nobody wanted, avalanches. That was on account of a missing man: Anton Furrer-Imhof, director of forests, had resigned after the Schächental slide of the winter before. He afterwards gave evidence at the trial of his own engineers, and she sat in the gallery, knitting, and spoke to him at the door. They were second cousins. When the law's four-year span was out in 1982 she laid the staff down and took the Department of Education instead, which was hers for a further ten. A seat in the Council of States was hers for the asking; she did not ask.

In 1990 Fribourg gave her an honorary doctorate. She would wear the cap in the garden.

For a Christian Democrat she prayed much and talked of it little. Cancer of the pancreas came in September. Her brother Alois Zgraggen, Capuchin, prior at Stans, gave her the sacraments on the tenth of this month, hours before the end. A niece, Monika, who is federal prosecutor at Bern, put the knitting in with her.
""",
  occ("Walburga Zgraggen", "Landammann", start=("4 June 1978", "1978-06-04"), end=("1982", "1982")),
  occ("Walburga Zgraggen", "village school at Spiringen"),
  occ("Walburga Zgraggen", "member of the cantonal government", start=("1976", "1976")),
  occ("Walburga Zgraggen", "department nobody wanted", start=("1976", "1976")),
  occ("Anton Furrer-Imhof", "director of forests"),
  occ("Walburga Zgraggen", "Department of Education", start=("1982", "1982"), end=("a further ten", "1992")),
  occ("Alois Zgraggen", "prior at Stans"),
  occ("Monika", "federal prosecutor at Bern"),
  fact("Walburga Zgraggen", "education", "convent school at Altdorf"),
  fact("Walburga Zgraggen", "education", "teachers' seminary at Ingenbohl"),
  fact("Walburga Zgraggen", "award", "honorary doctorate", date=("1990", "1990")),
  fact("Walburga Zgraggen", "party", "Christian Democrat"),
  fact("Walburga Zgraggen", "causeOfDeath", "Cancer of the pancreas"),
  fact("Walburga Zgraggen", "relatives", "Anton Furrer-Imhof"),
  fact("Walburga Zgraggen", "siblings", "Alois Zgraggen"),
  fact("Alois Zgraggen", "occupation", "Capuchin"),
  fact("Walburga Zgraggen", "relatives", "Monika"),
  fact("Walburga Zgraggen", "deathDate", "tenth of this month", value="2019-02-10"),
  ev("election", "election", ("4 June 1978", "1978-06-04"), ["Walburga Zgraggen"]),
  ev("appointment", "becoming", ("1976", "1976"), ["Walburga Zgraggen"]),
  ev("departure", "resigned", ("winter before", "1975-24"), ["Anton Furrer-Imhof"]),
  ev("testimony", "gave evidence", None, ["Anton Furrer-Imhof"]),
  ev("meeting", "spoke to him", None, ["Walburga Zgraggen", "Anton Furrer-Imhof"]),
  ev("departure", "laid the staff down", ("1982", "1982"), ["Walburga Zgraggen"]),
  ev("appointment", "took the Department", ("1982", "1982"), ["Walburga Zgraggen"]),
  ev("award", "gave her an honorary doctorate", ("1990", "1990"), ["Walburga Zgraggen"]),
)

P("d16-31", """AT HIS OWN REQUEST the following, found in an envelope marked “For the Fiji Sun, when I am not here”, is printed as he left it, with dates supplied. Ratu Apakuki Nacewa, Roko Tui Bua for thirty years, died at Labasa Hospital on 19 August 1992.

“I was one of those boys who are named after an uncle and then confused with him. It is therefore my uncle Ratu Apakuki Rokobaro, not I, who went to the Solomons with the commandos and got the Military Medal. I went to Queen Victoria School and got the cane. He was chief labour scout of the Colonial Sugar Refining Company. I was only ever a clerk there, in 1946, for a wet season.

“In the office of Roko Tui I succeeded my father's friend, Jone Vakacegu [1951], and I found in the drawer a bottle and the tax-roll, both empty. I filled one of them. The Governor of the time, whom they all called Sir Lionel, paid us a visit in the year of the hurricane [1952], fell off the landing, and was pulled out by me. For this and no other service I hold the O.B.E. I sat in the Legislative Council for nothing, then in the Senate for something, from the time of independence until they shut it [1987].

“I have been a Methodist at all times but one.

“I did not want the Great Council to make me its chairman. The Great Council heard this and, being contrary, made me [1974]. I served my four years, and gave way with joy to Semi Ravula.

“My wife, Adi Litia Tora, married me for my singing and was deceived. To our son Semesa, who is permanent representative at New York and should come home, and to our girl Losalini, headmistress of Adi Cakobau, I leave the canoe. Let them quarrel in it.”
""",
  occ("Ratu Apakuki Nacewa", "Roko Tui Bua", start=("[1951]", "1951"), end=("thirty years", "1981")),
  occ("Jone Vakacegu", "office of Roko Tui", end=("[1951]", "1951")),
  occ("Ratu Apakuki Rokobaro", "chief labour scout of the Colonial Sugar Refining Company"),
  occ("Ratu Apakuki Nacewa", "clerk", start=("1946", "1946")),
  occ("Lionel", "Governor"),
  occ("Ratu Apakuki Nacewa", "Legislative Council"),
  occ("Ratu Apakuki Nacewa", "Senate", start=("time of independence", "1970"), end=("[1987]", "1987")),
  occ("Ratu Apakuki Nacewa", "chairman", start=("[1974]", "1974"), end=("four years", "1978")),
  occ("Semi Ravula", "chairman", start=("four years", "1978")),
  occ("Semesa", "permanent representative at New York"),
  occ("Losalini", "headmistress of Adi Cakobau"),
  fact("Ratu Apakuki Nacewa", "deathPlace", "Labasa Hospital"),
  fact("Ratu Apakuki Nacewa", "deathDate", "19 August 1992", value="1992-08-19"),
  fact("Ratu Apakuki Rokobaro", "militaryService", "commandos"),
  fact("Ratu Apakuki Rokobaro", "award", "Military Medal"),
  fact("Ratu Apakuki Nacewa", "relatives", "Ratu Apakuki Rokobaro"),
  fact("Ratu Apakuki Nacewa", "education", "Queen Victoria School"),
  fact("Ratu Apakuki Nacewa", "award", "O.B.E."),
  fact("Ratu Apakuki Nacewa", "religion", "Methodist"),
  fact("Ratu Apakuki Nacewa", "spouse", "Adi Litia Tora"),
  fact("Ratu Apakuki Nacewa", "children", "Semesa"),
  fact("Ratu Apakuki Nacewa", "children", "Losalini"),
  fact("Semesa", "siblings", "Losalini"),
  fact("Losalini", "siblings", "Semesa"),
  fact("Adi Litia Tora", "children", "Semesa"),
  fact("Adi Litia Tora", "children", "Losalini"),
  ev("appointment", "succeeded", ("[1951]", "1951"), ["Ratu Apakuki Nacewa"]),
  ev("travel", "paid us a visit", ("year of the hurricane", "1952"), ["Lionel"]),
  ev("appointment", "made me", ("[1974]", "1974"), ["Ratu Apakuki Nacewa"]),
  ev("departure", "gave way", ("four years", "1978"), ["Ratu Apakuki Nacewa"]),
)

P("d16-32", """Falmouth, Jamaica, Sept. 3, 1986. There will be four choirs for Miss Connie.

To the tax office she was Eulalie Constance McFarquhar, J.P., retired head teacher; to the parish of Trelawny its custos, the first that ever wore a hat with fruit; to the People's National Party, which she entered on the night it was launched in 1938, “our conscience and our cashier”. At 17 she was in charge of the infant class at Duncans. The Mico would not have women, so she got her certificate from Shortwood. At 33 she had the whole of Duncans All-Age, and she kept it, with an eye upon the mango tree, until 1971.

It was Cedric Bolt, the Custos before her, who swore her in as a justice of the peace in 1954. He was a planter, an Anglican and Labour; she was a Baptist and landless. For twenty years they shared the bench on Tuesdays, and no one recalls that they differed on a sentence. Mr. Bolt, on his deathbed in May 1975, asked the Governor-General to let her follow him. It was done by June.

Winston, her late brother, was Mayor of Montego Bay when the flag went up in 1962, and had a scandal over culverts, from which an inquiry, in the end, cleared him. Miss Connie, whose arithmetic did it, appeared before the commissioner for two whole days with the receipts in a bread-bin.

They tried to send her to the Senate. “I have a school,” she said.

The Order of Distinction reached her in 1979. Diabetes took a foot and, on Saturday, at Falmouth, the rest. There was no husband and there are, if one reckons by godchildren, two hundred and six. One, Mrs. Marcia Bolt-Henry, old Cedric's daughter, who is Jamaica's consul in Miami, will read the lesson on Sunday, and Mrs. Bolt, at 96, will hear it.
""",
  occ("Eulalie Constance McFarquhar", "J.P.", start=("1954", "1954"), again=["justice of the peace"]),
  occ("Eulalie Constance McFarquhar", "head teacher", end=("1971", "1971"), former=True, again=["had the whole of Duncans All-Age"]),
  occ("Eulalie Constance McFarquhar", "custos", start=("by June", "1975-06")),
  occ("Eulalie Constance McFarquhar", "in charge of the infant class at Duncans"),
  occ("Cedric Bolt", "Custos", end=("May 1975", "1975-05")),
  occ("Eulalie Constance McFarquhar", "shared the bench"),
  occ("Cedric Bolt", "shared the bench"),
  occ("Winston", "Mayor of Montego Bay"),
  occ("Marcia Bolt-Henry", "consul in Miami"),
  fact("Eulalie Constance McFarquhar", "alias", "Miss Connie"),
  fact("Eulalie Constance McFarquhar", "party", "People's National Party", date=("1938", "1938")),
  fact("Eulalie Constance McFarquhar", "education", "Shortwood"),
  fact("Cedric Bolt", "occupation", "planter"),
  fact("Cedric Bolt", "religion", "Anglican"),
  fact("Cedric Bolt", "party", "Labour"),
  fact("Eulalie Constance McFarquhar", "religion", "Baptist"),
  fact("Cedric Bolt", "deathDate", "May 1975", value="1975-05"),
  fact("Eulalie Constance McFarquhar", "siblings", "Winston"),
  fact("Eulalie Constance McFarquhar", "award", "Order of Distinction", date=("1979", "1979")),
  fact("Eulalie Constance McFarquhar", "causeOfDeath", "Diabetes"),
  fact("Eulalie Constance McFarquhar", "deathDate", "Saturday", value="1986-08-30"),
  fact("Eulalie Constance McFarquhar", "deathPlace", "Falmouth#2"),
  fact("Cedric Bolt", "children", "Marcia Bolt-Henry"),
  fact("Cedric Bolt", "spouse", "Mrs. Bolt"),
  ev("appointment", "swore her in", ("1954", "1954"), ["Eulalie Constance McFarquhar", "Cedric Bolt"]),
  ev("communication", "asked", ("May 1975", "1975-05"), ["Cedric Bolt"]),
  ev("appointment", "It was done", ("by June", "1975-06"), ["Eulalie Constance McFarquhar"]),
  ev("award", "reached her", ("1979", "1979"), ["Eulalie Constance McFarquhar"]),
  ev("investigation", "inquiry", None, ["Winston"]),
  ev("testimony", "appeared before the commissioner", None, ["Eulalie Constance McFarquhar"]),
)

P("d16-33", """Izvestiya of the Imperial Botanical Garden, St Petersburg, vol. XIII (1913), pp. 201–204 [extract]

…to the Academy, which elected him an ordinary member in 1899, he came from a Saratov vicarage by way of a Saratov seminary, both of which he left, as he said, for want of daylight. The third of the departures was from the seminary of Kazan, in 1867, and under escort: he had a pamphlet in his boot. Two years of police supervision at Vyatka gave the world its first proper flora of that government.

Petersburg University, where he was at last inscribed, crowned him with the gold medal and the candidate's degree in 1874. Genrikh Karlovich Stahl, then chief botanist of the Garden, saw the Vyatka herbarium and engaged the author of it. Apollon Feofanovich Lyadunov became Stahl's assistant, his companion into Kashgar (1877), his keeper of the dried collections, his son-in-law, and, upon the Baltic master's removal to Dorpat as rector in 1886, his heir in the office. He would never take a chair. Twenty-five years he had the Garden's science in his charge, the last seven of these as director; he asked for his retirement on the day of his jubilee, received it together with the rank of Privy Councillor and the Order of St Anna of the first class, and began upon the mosses.

It was said in the Duma, and withdrawn, that the palm-house was let for suppers.

He died on 2 March in the Yusupov hospital from typhus, taken, it is likely, with a parcel of lichens.

The widow, Elisaveta Genrikhovna, is preparing the atlas. Vera Apollonovna, who has inherited the microscope, teaches at the Women's Medical Institute; Pavel Apollonovich, the zemstvo physician at Rybinsk, the boots. Stahl, at eighty-eight, has sent from Dorpat a wreath of sedge, correctly named.
""",
  occ("Apollon Feofanovich Lyadunov", "ordinary member", start=("1899", "1899")),
  occ("Genrikh Karlovich Stahl", "chief botanist of the Garden", end=("1886", "1886"), again=["office"]),
  occ("Apollon Feofanovich Lyadunov", "assistant"),
  occ("Apollon Feofanovich Lyadunov", "keeper of the dried collections"),
  occ("Genrikh Karlovich Stahl", "rector", start=("1886", "1886")),
  occ("Apollon Feofanovich Lyadunov", "office", start=("1886", "1886"), end=("Twenty-five years", "1911")),
  occ("Apollon Feofanovich Lyadunov", "director", start=("last seven of these", "1904"), end=("Twenty-five years", "1911")),
  occ("Apollon Feofanovich Lyadunov", "Privy Councillor"),
  occ("Vera Apollonovna", "teaches at the Women's Medical Institute"),
  occ("Pavel Apollonovich", "zemstvo physician at Rybinsk"),
  fact("Apollon Feofanovich Lyadunov", "birthPlace", "Saratov"),
  fact("Apollon Feofanovich Lyadunov", "education", "Saratov seminary"),
  fact("Apollon Feofanovich Lyadunov", "education", "seminary of Kazan", date=("1867", "1867")),
  fact("Apollon Feofanovich Lyadunov", "education", "Petersburg University", date=("1874", "1874")),
  fact("Apollon Feofanovich Lyadunov", "award", "gold medal", date=("1874", "1874")),
  fact("Apollon Feofanovich Lyadunov", "award", "Order of St Anna of the first class"),
  fact("Apollon Feofanovich Lyadunov", "spouse", "Elisaveta Genrikhovna"),
  fact("Elisaveta Genrikhovna", "father", "Genrikh Karlovich Stahl"),
  fact("Genrikh Karlovich Stahl", "children", "Elisaveta Genrikhovna"),
  fact("Apollon Feofanovich Lyadunov", "deathDate", "2 March", value="1913-03-02"),
  fact("Apollon Feofanovich Lyadunov", "deathPlace", "Yusupov hospital"),
  fact("Apollon Feofanovich Lyadunov", "causeOfDeath", "typhus"),
  fact("Apollon Feofanovich Lyadunov", "children", "Vera Apollonovna"),
  fact("Apollon Feofanovich Lyadunov", "children", "Pavel Apollonovich"),
  fact("Elisaveta Genrikhovna", "children", "Vera Apollonovna"),
  fact("Elisaveta Genrikhovna", "children", "Pavel Apollonovich"),
  fact("Vera Apollonovna", "siblings", "Pavel Apollonovich"),
  fact("Pavel Apollonovich", "siblings", "Vera Apollonovna"),
  fact("Genrikh Karlovich Stahl", "residence", "Dorpat#2"),
  ev("election", "elected", ("1899", "1899"), ["Apollon Feofanovich Lyadunov"]),
  ev("travel", "companion into Kashgar", ("1877", "1877"), ["Apollon Feofanovich Lyadunov", "Genrikh Karlovich Stahl"]),
  ev("award", "received it", ("Twenty-five years", "1911"), ["Apollon Feofanovich Lyadunov"]),
  ev("sanction", "police supervision", ("1867", "1867"), ["Apollon Feofanovich Lyadunov"]),
  ev("appointment", "engaged", None, ["Apollon Feofanovich Lyadunov", "Genrikh Karlovich Stahl"]),
  ev("departure", "removal", ("1886", "1886"), ["Genrikh Karlovich Stahl"]),
  ev("departure", "retirement", ("Twenty-five years", "1911"), ["Apollon Feofanovich Lyadunov"]),
)

P("d16-34", """La Réforme, Alexandria, 18 October 1949 (our translation)

When a Mixed Tribunal closes its door, as all of them did last Friday, one expects a judge or two to catch cold. Mahmoud Talaat Sherif Bey, vice-president of the Court of Appeal in this city since 1940, went home from the last sitting, dined, and on the Sunday did not wake. He was two years short of seventy. The physicians call it an embolism.

Neither Cairo nor Alexandria made him, but a village pharmacy at Zifta, where he was born. Its owner, his father, the apothecary Sherif Effendi, had one shelf of French novels, and read them to the boy instead of the Koran, though the Koran came later, and stuck. The Khedivial School of Law turned him away in 1899 for his height. Montpellier was less exacting: licence 1903, doctorate 1905.

His first gown he wore as a substitute of the Parquet, at Mansourah; he was then for nine years, dating from 1912, judge of the Native Court in Tanta, and one still hears from the peasants there how he tried a buffalo. He was named to the Mixed Tribunal of Alexandria in 1921 to replace Gaston Ferrand-Lavigne, who had gone up to the Court; and it was again Ferrand-Lavigne's place that he had on appeal, in 1932, the Frenchman having returned to Nîmes and his vines. The pair exchanged letters in Latin. A third succession, to the presidency, was what everybody foresaw; the treaty of Montreux foresaw otherwise.

A certain newspaper alleged in 1946 that he held cotton. He published his bank-book.

Grand Officer of the Order of the Nile, he was also a founder-member of the Archaeological Society, whose treasurer he remained until this summer. Madame Nimet Sherif, a Circassian from Istanbul, plays the oud behind closed shutters. One of the sons, Aziz Talaat, the Crown counsel, pleaded on Friday; his father ruled against him.
""",
  occ("Mahmoud Talaat Sherif", "vice-president of the Court of Appeal", start=("1940", "1940")),
  occ("Mahmoud Talaat Sherif", "substitute of the Parquet"),
  occ("Mahmoud Talaat Sherif", "judge of the Native Court in Tanta", start=("1912", "1912"), end=("nine years", "1921")),
  occ("Gaston Ferrand-Lavigne", "Mixed Tribunal of Alexandria", end=("1921", "1921")),
  occ("Mahmoud Talaat Sherif", "Mixed Tribunal of Alexandria", start=("1921", "1921"), end=("1932", "1932")),
  occ("Gaston Ferrand-Lavigne", "Ferrand-Lavigne's place", start=("1921", "1921"), end=("1932", "1932")),
  occ("Mahmoud Talaat Sherif", "Ferrand-Lavigne's place", start=("1932", "1932")),
  occ("Mahmoud Talaat Sherif", "founder-member of the Archaeological Society"),
  occ("Mahmoud Talaat Sherif", "treasurer", end=("this summer", "1949-22")),
  occ("Aziz Talaat", "Crown counsel"),
  fact("Mahmoud Talaat Sherif", "deathDate", "the Sunday", value="1949-10-16"),
  fact("Mahmoud Talaat Sherif", "causeOfDeath", "embolism"),
  fact("Mahmoud Talaat Sherif", "birthPlace", "Zifta"),
  fact("Mahmoud Talaat Sherif", "father", "Sherif Effendi"),
  fact("Sherif Effendi", "occupation", "apothecary"),
  fact("Mahmoud Talaat Sherif", "education", "Montpellier", date=("1905", "1905")),
  fact("Gaston Ferrand-Lavigne", "nationality", "Frenchman"),
  fact("Gaston Ferrand-Lavigne", "residence", "Nîmes"),
  fact("Mahmoud Talaat Sherif", "award", "Grand Officer of the Order of the Nile"),
  fact("Mahmoud Talaat Sherif", "spouse", "Nimet Sherif"),
  fact("Nimet Sherif", "ethnicity", "Circassian"),
  fact("Nimet Sherif", "birthPlace", "Istanbul"),
  fact("Mahmoud Talaat Sherif", "children", "Aziz Talaat"),
  fact("Nimet Sherif", "children", "Aziz Talaat"),
  ev("appointment", "was named", ("1921", "1921"), ["Mahmoud Talaat Sherif"]),
  ev("departure", "gone up", ("1921", "1921"), ["Gaston Ferrand-Lavigne"]),
  ev("travel", "returned", ("1932", "1932"), ["Gaston Ferrand-Lavigne"]),
  ev("communication", "letters", None, ["Mahmoud Talaat Sherif", "Gaston Ferrand-Lavigne"]),
  ev("disclosure", "published", None, ["Mahmoud Talaat Sherif"]),
)

P("d16-35", """HIJLAARDERDIJK, 9 February 1954 — There is a custom in this polder that a dike-reeve's coffin goes the long way, over the dike. It took yesterday two hours and ten minutes, in a north-wester, and the bearers changed at every culvert.

He had built, or had had rebuilt, forty-one kilometres of it. Sjoerd Harmens Wiarda, agricultural engineer, Mennonite, and lover of pigs, was chosen as reeve of the Five Parts by the assembly of landholders on 12 March 1926, by the odd vote; it was that of Durk Hettinga, his opponent, whose conscience would not let him back himself. Hettinga's term had just lapsed. As secretary-treasurer under Wiarda, which he then was to his death in 1939, he spent ten years proving to the reeve that things were too dear.

The occupation set our friend aside in September 1942, with a commissioner from Groningen put over the board in his stead. He went under, at Makkum, in a hayloft. He was sitting at his desk again on 18 April 1945, with straw on him; and the water, which the Germans had let in, was out by harvest.

Before all this, in a life he seldom referred to, Wiarda had been an assistant at Wageningen, whence he held his diploma of 1911; deputy manager of a tea estate in the Preanger; and, through the four years after the other war, inspector of the relief trains to Vienna, of which the Austrian medal in the kitchen was the sole trace. He was also in the Provincial States, for the Anti-Revolutionaries' opponents, whichever these were.

Last winter's flood he read about in bed. He felt that it was addressed to him.

Sister Trijntje Wiarda, deaconess in Heerenveen, sat with him until his lungs failed on the third. Dirkje, his wife, was drowned in 1936, at a dike. Their Harmen is water engineer at Curaçao.
""",
  occ("Sjoerd Harmens Wiarda", "reeve of the Five Parts", start=("12 March 1926", "1926-03-12"), end=("September 1942", "1942-09")),
  occ("Durk Hettinga", "reeve of the Five Parts", end=("12 March 1926", "1926-03-12")),
  occ("Durk Hettinga", "secretary-treasurer", end=("1939", "1939")),
  occ("Sjoerd Harmens Wiarda", "sitting at his desk again", start=("18 April 1945", "1945-04-18")),
  occ("Sjoerd Harmens Wiarda", "assistant at Wageningen"),
  occ("Sjoerd Harmens Wiarda", "deputy manager of a tea estate in the Preanger"),
  occ("Sjoerd Harmens Wiarda", "inspector of the relief trains to Vienna"),
  occ("Sjoerd Harmens Wiarda", "Provincial States"),
  occ("Trijntje Wiarda", "deaconess in Heerenveen"),
  occ("Harmen", "water engineer at Curaçao"),
  fact("Sjoerd Harmens Wiarda", "occupation", "agricultural engineer"),
  fact("Sjoerd Harmens Wiarda", "religion", "Mennonite"),
  fact("Durk Hettinga", "deathDate", "1939", value="1939"),
  fact("Sjoerd Harmens Wiarda", "education", "Wageningen", date=("1911", "1911")),
  fact("Sjoerd Harmens Wiarda", "award", "Austrian medal"),
  fact("Sjoerd Harmens Wiarda", "siblings", "Trijntje Wiarda"),
  fact("Sjoerd Harmens Wiarda", "causeOfDeath", "his lungs failed"),
  fact("Sjoerd Harmens Wiarda", "deathDate", "the third", value="1954-02-03"),
  fact("Sjoerd Harmens Wiarda", "spouse", "Dirkje"),
  fact("Dirkje", "deathDate", "1936", value="1936"),
  fact("Dirkje", "causeOfDeath", "drowned"),
  fact("Sjoerd Harmens Wiarda", "children", "Harmen#2"),
  fact("Dirkje", "children", "Harmen#2"),
  ev("election", "was chosen", ("12 March 1926", "1926-03-12"), ["Sjoerd Harmens Wiarda", "Durk Hettinga"]),
  ev("departure", "set our friend aside", ("September 1942", "1942-09"), ["Sjoerd Harmens Wiarda"]),
)

P("d16-36", """The Association of Former Staff of the Ministry of Foreign Affairs, Addis Ababa, Circular No. 31 (March 2017)

1. We announce with sorrow the decease, in Washington, of Ato Girma Asfaw, head of protocol to the Emperor from 1963 to 1974. His widow asks that nothing be said in praise. We confine ourselves to her.

2. Weyzero Tsehay Wolde-Mikael, for so she remained on her passport, was received into the Ministry before him, and left it after. She was a pupil of the Empress Menen School and, on a Swedish bursary, read history at Uppsala, where she finished in 1957. In 1958 she was taken on as translator by the Vice-Minister, Lij Kifle Dessalegn, who believed that he had hired a man.

3. Her appointments were: third secretary, Stockholm; first secretary, Belgrade; head of the treaty division. The last, in which she followed Ato Berhanu Tessema (sent as consul-general to Jerusalem), she held under the Emperor and the Derg both, for eleven years. Lij Kifle was shot in November 1974. Ato Girma was confined in the cellars of the palace from that same month until September 1982. She carried his food there on her way to the office, every day, and passed his jailers' credentials for signature.

4. In 1985, being sent to Geneva for a conference on refugees, she became one. She told the Swiss police that she had treaties to declare. He joined her the next year.

5. She later taught Amharic at Howard University. It is not correct that she was offered the embassy at Washington after 1991; she offered it some advice.

6. A Lutheran among the Orthodox, she will bury him by his own rite. Their elder daughter, Dr Hirut Girma, has come from Nairobi, where she is deputy director of the locust centre; Mekdes, an actress, from Toronto. Donations to the Menen School.
""",
  occ("Girma Asfaw", "head of protocol to the Emperor", start=("1963", "1963"), end=("1974", "1974")),
  occ("Tsehay Wolde-Mikael", "translator", start=("1958", "1958")),
  occ("Lij Kifle Dessalegn", "Vice-Minister"),
  occ("Tsehay Wolde-Mikael", "third secretary, Stockholm"),
  occ("Tsehay Wolde-Mikael", "first secretary, Belgrade"),
  occ("Tsehay Wolde-Mikael", "head of the treaty division", start=("eleven years", "1974"), end=("1985", "1985")),
  occ("Berhanu Tessema", "head of the treaty division"),
  occ("Berhanu Tessema", "consul-general to Jerusalem"),
  occ("Tsehay Wolde-Mikael", "taught Amharic at Howard University"),
  occ("Hirut Girma", "deputy director of the locust centre"),
  fact("Girma Asfaw", "deathPlace", "Washington"),
  fact("Tsehay Wolde-Mikael", "education", "Empress Menen School"),
  fact("Tsehay Wolde-Mikael", "education", "Uppsala", date=("1957", "1957")),
  fact("Lij Kifle Dessalegn", "causeOfDeath", "shot"),
  fact("Lij Kifle Dessalegn", "deathDate", "November 1974", value="1974-11"),
  fact("Tsehay Wolde-Mikael", "religion", "Lutheran"),
  fact("Girma Asfaw", "religion", "Orthodox"),
  fact("Girma Asfaw", "spouse", "Tsehay Wolde-Mikael"),
  fact("Tsehay Wolde-Mikael", "children", "Hirut Girma"),
  fact("Tsehay Wolde-Mikael", "children", "Mekdes"),
  fact("Girma Asfaw", "children", "Hirut Girma"),
  fact("Girma Asfaw", "children", "Mekdes"),
  fact("Hirut Girma", "siblings", "Mekdes"),
  fact("Mekdes", "siblings", "Hirut Girma"),
  fact("Mekdes", "occupation", "actress"),
  fact("Hirut Girma", "residence", "Nairobi"),
  fact("Mekdes", "residence", "Toronto"),
  ev("appointment", "was received into the Ministry", None, ["Tsehay Wolde-Mikael"]),
  ev("appointment", "was taken on", ("1958", "1958"), ["Tsehay Wolde-Mikael", "Lij Kifle Dessalegn"]),
  ev("appointment", "sent", None, ["Berhanu Tessema"]),
  ev("arrest", "was confined", ("from that same month", "1974-11"), ["Girma Asfaw"]),
  ev("travel", "sent to Geneva", ("1985", "1985"), ["Tsehay Wolde-Mikael"]),
  ev("communication", "told", ("1985", "1985"), ["Tsehay Wolde-Mikael"]),
  ev("travel", "joined her", ("the next year", "1986"), ["Girma Asfaw"]),
  ev("travel", "has come", None, ["Hirut Girma"]),
)

P("d16-37", """Graciela Urrejola Mansilla, the midwife who governed Valdivia through the great earthquake of 1960, died there on Sunday, four months after her hundredth birthday. The cathedral bell, which she had personally insured, was tolled a hundred times.

She had been mayor for three weeks. The incumbent, Óscar Vidaurre, a Radical like herself, had been called to Santiago on 1 May of that year as under-secretary of public works, and the aldermen, among whom she was the only woman and the youngest but one, gave her his sash until a proper man could be found. On the 22nd the river came in at the windows. In the weeks when the Riñihue dam threatened to break, she slept in the fire station; Vidaurre flew down to see her on 3 June and was put to filling sandbags. No proper man was mentioned again, and the electors returned her in 1963 by a margin she thought vulgar.

Born on 9 December 1914 at Corral, where Pilar Mansilla, an aunt, kept the lighthouse accounts and brought her up, Urrejola Mansilla trained at the School of Obstetrics of the University of Chile. She was for sixteen years matron of the regional hospital, a post she resigned in 1952 when they asked her to dismiss two Jehovah's Witnesses.

Her mayoralty ended as her party's luck did, in 1967. After the coup she was banished to Chiloé, from February to October 1974; Hernán Cáceres, her husband, a typographer, was dismissed by the university press and did not work again. He died in 1988, nine days before the plebiscite. Three presidents of the Republic have since called on her. She asked each of them about the bridge.

The freedom of the city was voted to her in 1993. Surviving her is their daughter Antonia Cáceres Urrejola, senator for Los Ríos since last March. (El Correo de Valdivia, 15 April 2015)
""",
  occ("Graciela Urrejola Mansilla", "mayor", start=("1 May of that year", "1960-05-01"), end=("1967", "1967"), again=["governed Valdivia", "mayoralty"]),
  occ("Óscar Vidaurre", "incumbent", end=("1 May of that year", "1960-05-01")),
  occ("Óscar Vidaurre", "under-secretary of public works", start=("1 May of that year", "1960-05-01")),
  occ("Graciela Urrejola Mansilla", "aldermen"),
  occ("Pilar Mansilla", "kept the lighthouse accounts"),
  occ("Graciela Urrejola Mansilla", "matron of the regional hospital", start=("sixteen years", "1936"), end=("1952", "1952")),
  occ("Antonia Cáceres Urrejola", "senator for Los Ríos", start=("last March", "2014-03")),
  fact("Graciela Urrejola Mansilla", "occupation", "midwife"),
  fact("Graciela Urrejola Mansilla", "deathDate", "Sunday", value="2015-04-12"),
  fact("Graciela Urrejola Mansilla", "deathPlace", "Valdivia"),
  fact("Óscar Vidaurre", "party", "Radical"),
  fact("Graciela Urrejola Mansilla", "birthDate", "9 December 1914", value="1914-12-09"),
  fact("Graciela Urrejola Mansilla", "birthPlace", "Corral"),
  fact("Graciela Urrejola Mansilla", "relatives", "Pilar Mansilla"),
  fact("Graciela Urrejola Mansilla", "education", "School of Obstetrics of the University of Chile"),
  fact("Graciela Urrejola Mansilla", "spouse", "Hernán Cáceres"),
  fact("Hernán Cáceres", "occupation", "typographer"),
  fact("Hernán Cáceres", "deathDate", "1988", value="1988"),
  fact("Graciela Urrejola Mansilla", "award", "freedom of the city", date=("1993", "1993")),
  fact("Graciela Urrejola Mansilla", "children", "Antonia Cáceres Urrejola"),
  fact("Hernán Cáceres", "children", "Antonia Cáceres Urrejola"),
  fact("Graciela Urrejola Mansilla", "party", "Radical"),
  ev("appointment", "had been called", ("1 May of that year", "1960-05-01"), ["Óscar Vidaurre"]),
  ev("election", "gave her his sash", ("1 May of that year", "1960-05"), ["Graciela Urrejola Mansilla"]),
  ev("travel", "flew down", ("3 June", "1960-06-03"), ["Óscar Vidaurre"]),
  ev("meeting", "see her", ("3 June", "1960-06-03"), ["Óscar Vidaurre", "Graciela Urrejola Mansilla"]),
  ev("election", "returned her", ("1963", "1963"), ["Graciela Urrejola Mansilla"]),
  ev("departure", "resigned", ("1952", "1952"), ["Graciela Urrejola Mansilla"]),
  ev("sanction", "was banished", ("February", "1974-02"), ["Graciela Urrejola Mansilla"]),
  ev("departure", "was dismissed", None, ["Hernán Cáceres"]),
  ev("award", "was voted", ("1993", "1993"), ["Graciela Urrejola Mansilla"]),
)

P("d16-38", """Banker who told Lee's cabinet to wait

Goh Teck Leong, who was known throughout Raffles Place as Lawrence and never by anyone as Larry, became deputy manager of the Straits Union Bank in 1965, general manager in 1971 and chairman in 1983. Each time he followed Harold Sandilands, a Scot, who had hired him in 1949 to carry ledgers, and each time Sandilands moved up one, until there was nowhere left but Aberdeen.

He has died of kidney disease, at the age of 86, in Mount Elizabeth Hospital.

The third child of a Hokkien provision dealer in Telok Ayer Street, Goh was born in 1931 and left St Joseph's Institution at 15. All that he knew about money, he maintained, had been learned during the occupation, from bananas. An evening diploma from the Institute of Bankers, won in 1956, was framed in the lavatory.

He served on the Currency Board from 1972 until it was merged thirty years later. In 1985, as deputy chairman of the Board, he let it be known that the ministers would have their figures about a failing shipyard on Monday, when they were right, not on Friday. He was not reappointed as deputy. He had already been named to the Presidential Council for Minority Rights, however, and stayed on that. The Meritorious Service Medal was his in 1990.

Raymond Sim, his protégé, did not come out so well: chief executive of the bank from 1996, he pleaded guilty six years later to falsifying accounts, and was sentenced to 40 months. Goh, by then retired, sat through the hearing every day. “I picked him,” he explained.

There was no truth in the story that he had bought the bank's old vault door as a dining-table.

A Catholic since his marriage, he leaves his wife, Vivien Chia; and Goh Swee Hoon, who is Singapore's ambassador to Belgium, with her three brothers.

The Straits Courier, 9 May 2018
""",
  occ("Goh Teck Leong", "deputy manager of the Straits Union Bank", start=("1965", "1965"), end=("1971", "1971")),
  occ("Goh Teck Leong", "general manager", start=("1971", "1971"), end=("1983", "1983")),
  occ("Goh Teck Leong", "chairman", start=("1983", "1983")),
  occ("Harold Sandilands", "deputy manager of the Straits Union Bank", end=("1965", "1965")),
  occ("Harold Sandilands", "general manager", start=("1965", "1965"), end=("1971", "1971")),
  occ("Harold Sandilands", "chairman", start=("1971", "1971"), end=("1983", "1983")),
  occ("Goh Teck Leong", "served on the Currency Board", start=("1972", "1972"), end=("thirty years later", "2002")),
  occ("Goh Teck Leong", "deputy chairman of the Board"),
  occ("Goh Teck Leong", "Presidential Council for Minority Rights"),
  occ("Raymond Sim", "chief executive of the bank", start=("1996", "1996")),
  occ("Goh Swee Hoon", "ambassador to Belgium"),
  fact("Goh Teck Leong", "occupation", "Banker"),
  fact("Goh Teck Leong", "alias", "Lawrence"),
  fact("Goh Teck Leong", "causeOfDeath", "kidney disease"),
  fact("Goh Teck Leong", "deathPlace", "Mount Elizabeth Hospital"),
  fact("Harold Sandilands", "nationality", "Scot"),
  fact("Goh Teck Leong", "birthDate", "1931", value="1931"),
  fact("Goh Teck Leong", "education", "St Joseph's Institution"),
  fact("Goh Teck Leong", "education", "Institute of Bankers", date=("1956", "1956")),
  fact("Goh Teck Leong", "award", "Meritorious Service Medal", date=("1990", "1990")),
  fact("Goh Teck Leong", "religion", "Catholic"),
  fact("Goh Teck Leong", "spouse", "Vivien Chia"),
  fact("Goh Teck Leong", "children", "Goh Swee Hoon"),
  ev("appointment", "became", ("1965", "1965"), ["Goh Teck Leong"]),
  ev("appointment", "had hired", ("1949", "1949"), ["Goh Teck Leong", "Harold Sandilands"]),
  ev("appointment", "had already been named", None, ["Goh Teck Leong"]),
  ev("conviction", "pleaded guilty", ("six years later", "2002"), ["Raymond Sim"]),
  ev("conviction", "was sentenced", ("six years later", "2002"), ["Raymond Sim"]),
)

P("d16-39", """EESTI KAJA, Stockholm, 5 December 1968. OUR DEAD

• JOHANNES LEPASAAR, last State Comptroller of the Republic, in Uppsala, on the 27th of November.

When Pastor Villem Tõnts, in the crematorium, came to the passage about the unjust steward, there was a smile in the first row, and it was the widow's. Nobody ever audited like him. As junior auditor he asked a War Minister for the receipt of a horse (1926). As head of the second department he sent back the accounts of his own brother-in-law, August Kõrgemägi, then the mayor of Pärnu, over eleven metres of bunting; Kõrgemägi resigned, stood again, was re-elected and, to show there was no ill will, had the bunting delivered to the Lepasaars at Christmas. And as State Comptroller, which he was from 4 October 1937 to the day of the tanks, he refused in June 1940 to countersign the new masters' first warrant, saying that it bore no date.

They came on the 14th of the following June to the flat in Kreutzwald Street. He was in the country. Hilja, his wife, and two boys, Jaak and Toomas, went to Kirov oblast in his place; only she came back, in 1956, and was let out to Sweden after five more years. Kõrgemägi had been shot at Tallinn in 1941.

Lepasaar was born at Otepää in 1898, joined up as a schoolboy in the armoured-train division, got the Cross of Liberty, 2nd class, and then took economics at Tartu, 1924. The boat which brought him across in September 1944 had the National Committee's cash-box on board. He kept the books of it, as its treasurer, for twenty-two years, unpaid, and worked by day as an archive assistant.

He never acceded to any party. He was never premier in exile, though two foreign encyclopaedias have it so.

Maret Lepasaar-Nilsson, born to them in 1939 and smuggled out in that same boat, is city auditor of Västerås.
""",
  occ("Johannes Lepasaar", "State Comptroller#2", start=("4 October 1937", "1937-10-04"), end=("the day of the tanks", "1940-06-17"), again=["State Comptroller of the Republic"]),
  occ("Villem Tõnts", "Pastor"),
  occ("Johannes Lepasaar", "junior auditor"),
  occ("Johannes Lepasaar", "head of the second department"),
  occ("August Kõrgemägi", "mayor of Pärnu"),
  occ("Johannes Lepasaar", "treasurer"),
  occ("Johannes Lepasaar", "archive assistant"),
  occ("Maret Lepasaar-Nilsson", "city auditor of Västerås"),
  fact("Johannes Lepasaar", "deathPlace", "Uppsala"),
  fact("Johannes Lepasaar", "deathDate", "27th of November", value="1968-11-27"),
  fact("Johannes Lepasaar", "relatives", "August Kõrgemägi"),
  fact("Johannes Lepasaar", "residence", "Kreutzwald Street"),
  fact("Johannes Lepasaar", "spouse", "Hilja"),
  fact("Johannes Lepasaar", "children", "Jaak"),
  fact("Johannes Lepasaar", "children", "Toomas"),
  fact("Hilja", "children", "Jaak"),
  fact("Hilja", "children", "Toomas"),
  fact("Jaak", "siblings", "Toomas"),
  fact("Toomas", "siblings", "Jaak"),
  fact("August Kõrgemägi", "causeOfDeath", "shot"),
  fact("August Kõrgemägi", "deathPlace", "Tallinn"),
  fact("August Kõrgemägi", "deathDate", "1941", value="1941"),
  fact("Johannes Lepasaar", "birthPlace", "Otepää"),
  fact("Johannes Lepasaar", "birthDate", "1898", value="1898"),
  fact("Johannes Lepasaar", "militaryService", "armoured-train division"),
  fact("Johannes Lepasaar", "award", "Cross of Liberty, 2nd class"),
  fact("Johannes Lepasaar", "education", "Tartu", date=("1924", "1924")),
  fact("Johannes Lepasaar", "children", "Maret Lepasaar-Nilsson"),
  fact("Hilja", "children", "Maret Lepasaar-Nilsson"),
  fact("Maret Lepasaar-Nilsson", "birthDate", "1939", value="1939"),
  ev("departure", "resigned", None, ["August Kõrgemägi"]),
  ev("candidacy", "stood again", None, ["August Kõrgemägi"]),
  ev("election", "was re-elected", None, ["August Kõrgemägi"]),
  ev("arrest", "went to Kirov oblast", ("14th of the following June", "1941-06-14"), ["Hilja", "Jaak", "Toomas"]),
  ev("travel", "came back", ("1956", "1956"), ["Hilja"]),
  ev("travel", "was let out to Sweden", ("after five more years", "1961"), ["Hilja"]),
  ev("travel", "brought him across", ("September 1944", "1944-09"), ["Johannes Lepasaar"]),
  ev("travel", "smuggled out", ("that same boat", "1944-09"), ["Maret Lepasaar-Nilsson"]),
  ev("speech", "came to the passage", None, ["Villem Tõnts"]),
)

P("d16-40", """Malachy Conneely, county manager

In twenty-five years, reckoned Packie Durcan, who sat across from him as chairman of Mayo County Council in five of them, Malachy Conneely said no to everybody once. The second time, he asked what the road was for.

Conneely, whose death took place at Castlebar on St Stephen's Day, was a fisherman's son of Inis Meáin and had English from the age of seven. The scholarship that took him off the island, to St Jarlath's, he described as deportation with dinners. He entered the civil service at eighteen as a clerical officer in the Department of Fisheries; the commerce degree from Galway, 1954, was got at night, and the wife, Bríd Ní Dhonnchadha, in the queue for it.

He was town clerk of Ballina, then county secretary in Leitrim, where for most of 1963 he acted as manager too, the holder, T. D. Lysaght, being under suspension. The inquiry into the sanatorium contracts called Conneely on its third day. His evidence was in Irish, and lasted four minutes. Lysaght was removed from office in January; the Local Appointments Commission was asked for a successor, and it did not choose the man who had been doing the work. It sent him to Mayo instead, as assistant county manager, and a year and a half after gave him the managership, which was his from September 1965 until he took his pension in 1990.

He served on the board of the airport at Knock, to which he had been opposed. UCG conferred the LL.D. on him in 1984, the Pope a knighthood of St Gregory, which he mislaid.

Lysaght, who had settled in Torremolinos, used to send a Christmas card.

Bríd taught at Davitt College for all those years. She and their children, Colm, Fionnuala (who was last year appointed Ireland's ombudsman for the islands) and Máirtín, were at the bedside. (The Western Observer, January 2004)
""",
  occ("Malachy Conneely", "managership", start=("September 1965", "1965-09"), end=("1990", "1990"), again=["county manager"]),
  occ("Packie Durcan", "chairman of Mayo County Council"),
  occ("Malachy Conneely", "clerical officer in the Department of Fisheries"),
  occ("Malachy Conneely", "town clerk of Ballina"),
  occ("Malachy Conneely", "county secretary in Leitrim"),
  occ("Malachy Conneely", "acted as manager", start=("1963", "1963")),
  occ("T. D. Lysaght", "holder", end=("January", "1964-01")),
  occ("Malachy Conneely", "assistant county manager", end=("September 1965", "1965-09")),
  occ("Malachy Conneely", "board of the airport at Knock"),
  occ("Bríd Ní Dhonnchadha", "taught at Davitt College"),
  occ("Fionnuala", "ombudsman for the islands", start=("last year", "2003")),
  fact("Malachy Conneely", "deathPlace", "Castlebar"),
  fact("Malachy Conneely", "deathDate", "St Stephen's Day", value="2003-12-26"),
  fact("Malachy Conneely", "birthPlace", "Inis Meáin"),
  fact("Malachy Conneely", "education", "St Jarlath's"),
  fact("Malachy Conneely", "education", "Galway", date=("1954", "1954")),
  fact("Malachy Conneely", "spouse", "Bríd Ní Dhonnchadha"),
  fact("Malachy Conneely", "award", "LL.D.", date=("1984", "1984")),
  fact("Malachy Conneely", "award", "knighthood of St Gregory"),
  fact("T. D. Lysaght", "residence", "Torremolinos"),
  fact("Malachy Conneely", "children", "Colm"),
  fact("Malachy Conneely", "children", "Fionnuala"),
  fact("Malachy Conneely", "children", "Máirtín"),
  fact("Bríd Ní Dhonnchadha", "children", "Colm"),
  fact("Bríd Ní Dhonnchadha", "children", "Fionnuala"),
  fact("Bríd Ní Dhonnchadha", "children", "Máirtín"),
  ev("appointment", "entered the civil service", None, ["Malachy Conneely"]),
  ev("sanction", "suspension", ("1963", "1963"), ["T. D. Lysaght"]),
  ev("testimony", "evidence", ("1963", "1963"), ["Malachy Conneely"]),
  ev("investigation", "inquiry", ("1963", "1963"), ["T. D. Lysaght"]),
  ev("departure", "was removed", ("January", "1964-01"), ["T. D. Lysaght"]),
  ev("appointment", "gave him", ("September 1965", "1965-09"), ["Malachy Conneely"]),
  ev("departure", "took his pension", ("1990", "1990"), ["Malachy Conneely"]),
  ev("award", "conferred", ("1984", "1984"), ["Malachy Conneely"]),
  ev("appointment", "was last year appointed", ("last year", "2003"), ["Fionnuala"]),
  ev("communication", "Christmas card", None, ["T. D. Lysaght", "Malachy Conneely"]),
)

P("d16-41", """CREMATION VOLUME, Wat Thepsirin, 24 February 2533 (1990)
Biography of the deceased (abridged from the Thai)

Phraya Siri, the grandfather, had been lord of the granaries. The father, Luang Wiriya, was a judge at Chanthaburi, and there, on 7 June 1910, Professor Prasoet Wiriyaphan was born.

Debsirin School prepared him; a King's Scholarship sent him, at seventeen, to Caen, where he became a licentiate of law in 1932, six days before the change of government at home. He said in later life that he had left one country and returned to another with the same luggage.

He was instructor, from 1934, in the newly founded university of moral and political sciences. Its librarian was Chan Suthiwong, to whom he lent an umbrella. Mr Chan joined the Free Thai movement in 1942 and, when he was caught at Nakhon Phanom with a transmitter, did not say who had paid for it. Prasoet often related this, always in the same words. After the war Chan was minister of education for nine months, while his friend was his under-secretary and had the work; the coup of November 1947 put an end to both appointments. The former went to Guangzhou, and died there, a teacher of French, in 1961. The other was allowed to go back to his books, and a chair in civil procedure awaited him from 1950 to 1970.

In between he rendered these services: member, Law Council; dean, 1958–1962; judge of the Constitutional Tribunal, appointed in 1968 and dissolved, with it, three years later. He did not accept the presidency of the Senate.

Honours: Knight Grand Cross of the White Elephant (1965).

Diabetes had troubled him since 1979. His Majesty graciously bestowed the bathing water.

By Khunying Uraiwan, his wife, herself sometime directress of Rajini School, he had two children. Orathai Wiriyaphan, the elder, is deputy governor of the Bank of Thailand. Sombat, a monk, gave the sermon tonight.
""",
  occ("Phraya Siri", "lord of the granaries"),
  occ("Luang Wiriya", "judge at Chanthaburi"),
  occ("Prasoet Wiriyaphan", "Professor"),
  occ("Prasoet Wiriyaphan", "instructor", start=("1934", "1934")),
  occ("Chan Suthiwong", "librarian"),
  occ("Chan Suthiwong", "minister of education", start=("nine months", "1947-02"), end=("November 1947", "1947-11")),
  occ("Prasoet Wiriyaphan", "under-secretary", end=("November 1947", "1947-11")),
  occ("Prasoet Wiriyaphan", "chair in civil procedure", start=("1950", "1950"), end=("1970", "1970")),
  occ("Prasoet Wiriyaphan", "member, Law Council"),
  occ("Prasoet Wiriyaphan", "dean", start=("1958", "1958"), end=("1962", "1962")),
  occ("Prasoet Wiriyaphan", "judge of the Constitutional Tribunal", start=("1968", "1968"), end=("three years later", "1971")),
  occ("Khunying Uraiwan", "directress of Rajini School", former=True),
  occ("Orathai Wiriyaphan", "deputy governor of the Bank of Thailand"),
  fact("Prasoet Wiriyaphan", "relatives", "Phraya Siri"),
  fact("Prasoet Wiriyaphan", "father", "Luang Wiriya"),
  fact("Luang Wiriya", "children", "Prasoet Wiriyaphan"),
  fact("Prasoet Wiriyaphan", "birthPlace", "Chanthaburi"),
  fact("Prasoet Wiriyaphan", "birthDate", "7 June 1910", value="1910-06-07"),
  fact("Prasoet Wiriyaphan", "education", "Debsirin School"),
  fact("Prasoet Wiriyaphan", "education", "Caen", date=("1932", "1932")),
  fact("Chan Suthiwong", "party", "Free Thai movement", date=("1942", "1942")),
  fact("Chan Suthiwong", "deathDate", "1961", value="1961"),
  fact("Chan Suthiwong", "deathPlace", "Guangzhou"),
  fact("Chan Suthiwong", "occupation", "teacher of French"),
  fact("Prasoet Wiriyaphan", "award", "Knight Grand Cross of the White Elephant", date=("1965", "1965")),
  fact("Prasoet Wiriyaphan", "spouse", "Khunying Uraiwan"),
  fact("Prasoet Wiriyaphan", "children", "Orathai Wiriyaphan"),
  fact("Prasoet Wiriyaphan", "children", "Sombat"),
  fact("Khunying Uraiwan", "children", "Orathai Wiriyaphan"),
  fact("Khunying Uraiwan", "children", "Sombat"),
  fact("Orathai Wiriyaphan", "siblings", "Sombat"),
  fact("Sombat", "siblings", "Orathai Wiriyaphan"),
  fact("Sombat", "occupation", "monk"),
  ev("travel", "returned", None, ["Prasoet Wiriyaphan"]),
  ev("arrest", "was caught", None, ["Chan Suthiwong"]),
  ev("departure", "put an end to both appointments", ("November 1947", "1947-11"), ["Chan Suthiwong", "Prasoet Wiriyaphan"]),
  ev("travel", "went to Guangzhou", None, ["Chan Suthiwong"]),
  ev("appointment", "appointed", ("1968", "1968"), ["Prasoet Wiriyaphan"]),
  ev("speech", "sermon", ("tonight", "1990-02-24"), ["Sombat"]),
)

P("d16-42", """A mayor without a town

By our municipal correspondent. Nicosia, 12 August 2022

For forty-eight years the municipality of Lapethos-by-the-Sea had a seal, a choir, a football team and, until 2001, a mayor, everything, that is, but the sea. Kyriakos Hadjisavvas, who was elected to that office for the last time in 1973, at thirty-nine, and for the first time in exile in 1976, died on 8 August at Larnaca, in a refugee housing estate whose streets he had named after those he remembered.

A lemon merchant by trade, with a diploma of the Pancyprian Gymnasium and two years of agriculture at Salonica, he came into the council in 1964 on the list of the left. Mehmet Rıza Karadağ, his deputy chairman in the growers' co-operative, taught him backgammon and the Turkish for “frost”. In January 1964 Karadağ had moved to Kyrenia with his family under guard; and ten years later, when it was Hadjisavvas's turn to leave, it so happened that Karadağ, who had since become headman of the Turkish quarter, was given his house. He locked one room. When the crossings were opened, in April 2003, he led the former mayor into it: nothing had been touched, except the calendar, which was of that year.

Hadjisavvas was taken prisoner on 6 August 1974, and held for ten weeks at Adana. Afterwards he represented the displaced municipalities at Strasbourg, where he addressed the Congress of Local Authorities in 1986; chaired the refugees' housing fund, 1981 to 1994; and wrote to eight presidents, seven of whom replied. AKEL offered him a parliamentary candidature on two occasions. A seat, he objected, was not a place.

Maroulla, his wife since 1958, died before the crossings opened. Their daughter Eleni Hadjisavva, an architect, is the mayor now; she was sworn in, as he was not, in view of the sea. Karadağ's grandson brought lemons to the grave.
""",
  occ("Kyriakos Hadjisavvas", "mayor#2", end=("2001", "2001"), again=["that office", "mayor#3"]),
  occ("Kyriakos Hadjisavvas", "council", start=("1964", "1964")),
  occ("Mehmet Rıza Karadağ", "deputy chairman in the growers' co-operative"),
  occ("Mehmet Rıza Karadağ", "headman of the Turkish quarter"),
  occ("Kyriakos Hadjisavvas", "represented the displaced municipalities at Strasbourg"),
  occ("Kyriakos Hadjisavvas", "chaired the refugees' housing fund", start=("1981", "1981"), end=("1994", "1994")),
  occ("Eleni Hadjisavva", "mayor now"),
  fact("Kyriakos Hadjisavvas", "deathDate", "8 August", value="2022-08-08"),
  fact("Kyriakos Hadjisavvas", "deathPlace", "Larnaca"),
  fact("Kyriakos Hadjisavvas", "occupation", "lemon merchant"),
  fact("Kyriakos Hadjisavvas", "education", "Pancyprian Gymnasium"),
  fact("Kyriakos Hadjisavvas", "education", "Salonica"),
  fact("Mehmet Rıza Karadağ", "residence", "Kyrenia", date=("January 1964", "1964-01")),
  fact("Kyriakos Hadjisavvas", "spouse", "Maroulla", date=("1958", "1958")),
  fact("Kyriakos Hadjisavvas", "children", "Eleni Hadjisavva"),
  fact("Maroulla", "children", "Eleni Hadjisavva"),
  fact("Eleni Hadjisavva", "occupation", "architect"),
  ev("election", "was elected", ("1973", "1973"), ["Kyriakos Hadjisavvas"]),
  ev("travel", "had moved", ("January 1964", "1964-01"), ["Mehmet Rıza Karadağ"]),
  ev("meeting", "led the former mayor", ("April 2003", "2003-04"), ["Mehmet Rıza Karadağ", "Kyriakos Hadjisavvas"]),
  ev("arrest", "was taken prisoner", ("6 August 1974", "1974-08-06"), ["Kyriakos Hadjisavvas"]),
  ev("speech", "addressed", ("1986", "1986"), ["Kyriakos Hadjisavvas"]),
  ev("communication", "wrote", None, ["Kyriakos Hadjisavvas"]),
  ev("appointment", "was sworn in", None, ["Eleni Hadjisavva"]),
)

P("d16-43", """DEPARTED COLLEAGUES (Bulletin of the Union of Judges, Brno, no. 2/2007)

JUDr. Bohumil Strnad (29 February 1924 – 11 January 2007)

In his dossier, which he was given leave to read at the age of sixty-nine, Dr Strnad appears under the code name “Metronome”. He thought it the fairest description of him that the State had ever composed.

District judge at Třebíč at 27; regional judge at Brno at 33, where he tried civil matters only, and those slowly; dismissed in 1970, for he had spoken in August 1968 from the steps of the courthouse, without notes, to some two thousand people, on the law of occupation. The chairman of the regional court who signed the paper, Zdeněk Horyna, had been his neighbour, and a fellow prisoner at Dachau. From that they were both freed on 29 April 1945, having been put there, as law students, in the winter of 1942. Horyna, a Communist from the first day of peace, never worked out whom he was protecting. Strnad, a Social Democrat until the parties were “merged”, knew exactly.

The next twenty years passed in a boiler-room of the Moravian Museum. Milada Strnadová, a pharmacist, and she alone, brought home a salary.

Rehabilitated in February 1990, at sixty-six, he was put at the head of the very court that had expelled him, and Horyna, long pensioned, came in person to hand over the key of the safe, which nobody had asked for. As president Dr Strnad stayed four years. Then he went, for two more, to the Constitutional Court, as a clerk to one of its judges: his own former trainee. The medal For Merit, first grade, was given to him by the President at the Castle in 1998. It was never his purpose to be ombudsman, as the press insisted.

His eldest, Ondřej Strnad, is state prosecutor at Olomouc. Bohumila, the second, and her husband look after the metronomes.
""",
  occ("Bohumil Strnad", "District judge at Třebíč", start=("at 27", "1951")),
  occ("Bohumil Strnad", "regional judge at Brno", start=("at 33", "1957"), end=("1970", "1970")),
  occ("Zdeněk Horyna", "chairman of the regional court"),
  occ("Bohumil Strnad", "head of the very court", start=("February 1990", "1990-02"), end=("four years", "1994"), again=["president"]),
  occ("Bohumil Strnad", "clerk to one of its judges", start=("four years", "1994"), end=("two more", "1996")),
  occ("Ondřej Strnad", "state prosecutor at Olomouc"),
  fact("Bohumil Strnad", "birthDate", "29 February 1924", value="1924-02-29"),
  fact("Bohumil Strnad", "deathDate", "11 January 2007", value="2007-01-11"),
  fact("Bohumil Strnad", "alias", "Metronome"),
  fact("Zdeněk Horyna", "party", "Communist"),
  fact("Bohumil Strnad", "party", "Social Democrat"),
  fact("Bohumil Strnad", "spouse", "Milada Strnadová"),
  fact("Milada Strnadová", "occupation", "pharmacist"),
  fact("Bohumil Strnad", "award", "For Merit, first grade", date=("1998", "1998")),
  fact("Bohumil Strnad", "children", "Ondřej Strnad"),
  fact("Bohumil Strnad", "children", "Bohumila"),
  fact("Ondřej Strnad", "siblings", "Bohumila"),
  fact("Bohumila", "siblings", "Ondřej Strnad"),
  ev("departure", "dismissed", ("1970", "1970"), ["Bohumil Strnad"]),
  ev("speech", "had spoken", ("August 1968", "1968-08"), ["Bohumil Strnad"]),
  ev("arrest", "having been put there", ("winter of 1942", "1942-24"), ["Bohumil Strnad", "Zdeněk Horyna"]),
  ev("appointment", "was put at the head", ("February 1990", "1990-02"), ["Bohumil Strnad"]),
  ev("meeting", "hand over the key", ("February 1990", "1990-02"), ["Zdeněk Horyna", "Bohumil Strnad"]),
  ev("award", "was given#2", ("1998", "1998"), ["Bohumil Strnad"]),
)

P("d16-44", """THE CANNERY WORKER, Prince Rupert, B.C., Fall 1972

Sister Agnes

The bosses called her worse. For the record, she was Agnes Petrine Halvorsen, born a Pedersen, at Bodø, on the 1st of May 1901, a date she regarded as a commitment.

Came over in '23. Washed fish at Port Essington, 21 cents. Married Einar out of the boarding-house at the end of that season and buried him out of it, T.B., in '29, with Sigrid not yet four. Joined the Party in '31 (left '56, “by the front door”). Sat two months in Oakalla for the picket line of '35, when Magistrate Lionel Moody gave her a choice between apologizing and knitting. She knitted. Moody kept the socks; his daughter sent them to us last week.

Agnes chaired Local 7 before there was a Local 7, in a tent, with Chester Duquette on the cash-box. It was certified in '44, and she was its first president, with Duquette for secretary, up to the convention of '52, at which he ran against her for international vice-president and beat her, 212 to 209. A week after, she nominated him for a raise. Brother Duquette had that job till his stroke in '61; whereupon the executive moved Agnes into it, at sixty, pro tem, and forgot about the pro tem for five years. She quit on her birthday in '66. Ottawa wanted her for the Royal Commission on fish prices and was told that she had already given her opinion, to the fish.

Two sessions in the legislature, '49 to '50 inclusive, for the C.C.F. in Skeena — she called that “my holiday”.

The Centennial Medal came in '67 by mail. She cut it up for lures. It was her lungs in the end, August 30, at Miller Bay.

Sigrid Halvorsen of the Labour Relations Board, the first woman they ever named to it, says no flowers. Chester, in his wheelchair, spoke. He asked for a recount.
""",
  occ("Lionel Moody", "Magistrate"),
  occ("Agnes Petrine Halvorsen", "chaired Local 7"),
  occ("Chester Duquette", "on the cash-box"),
  occ("Agnes Petrine Halvorsen", "first president", start=("'44", "1944"), end=("'52", "1952")),
  occ("Chester Duquette", "secretary", start=("'44", "1944"), end=("'52", "1952")),
  occ("Chester Duquette", "international vice-president", start=("'52", "1952"), end=("'61", "1961")),
  occ("Agnes Petrine Halvorsen", "moved Agnes into it", start=("'61", "1961"), end=("'66", "1966")),
  occ("Agnes Petrine Halvorsen", "legislature", start=("'49", "1949"), end=("'50", "1950")),
  occ("Sigrid Halvorsen", "Labour Relations Board"),
  fact("Agnes Petrine Halvorsen", "birthName", "Pedersen"),
  fact("Agnes Petrine Halvorsen", "birthPlace", "Bodø"),
  fact("Agnes Petrine Halvorsen", "birthDate", "1st of May 1901", value="1901-05-01"),
  fact("Agnes Petrine Halvorsen", "residence", "Port Essington"),
  fact("Agnes Petrine Halvorsen", "spouse", "Einar", date=("'23", "1923")),
  fact("Einar", "deathDate", "'29", value="1929"),
  fact("Einar", "causeOfDeath", "T.B."),
  fact("Agnes Petrine Halvorsen", "children", "Sigrid"),
  fact("Einar", "children", "Sigrid"),
  fact("Agnes Petrine Halvorsen", "party", "the Party", date=("'31", "1931")),
  fact("Agnes Petrine Halvorsen", "party", "C.C.F."),
  fact("Agnes Petrine Halvorsen", "award", "Centennial Medal", date=("'67", "1967")),
  fact("Agnes Petrine Halvorsen", "causeOfDeath", "her lungs"),
  fact("Agnes Petrine Halvorsen", "deathDate", "August 30", value="1972-08-30"),
  fact("Agnes Petrine Halvorsen", "deathPlace", "Miller Bay"),
  ev("travel", "Came over", ("'23", "1923"), ["Agnes Petrine Halvorsen"]),
  ev("conviction", "Sat two months", ("'35", "1935"), ["Agnes Petrine Halvorsen"]),
  ev("candidacy", "ran", ("'52", "1952"), ["Chester Duquette", "Agnes Petrine Halvorsen"]),
  ev("election", "beat her", ("'52", "1952"), ["Chester Duquette", "Agnes Petrine Halvorsen"]),
  ev("appointment", "moved Agnes into it", ("'61", "1961"), ["Agnes Petrine Halvorsen"]),
  ev("departure", "quit", ("'66", "1966"), ["Agnes Petrine Halvorsen"]),
  ev("award", "came in '67", ("'67", "1967"), ["Agnes Petrine Halvorsen"]),
  ev("appointment", "named", None, ["Sigrid Halvorsen"]),
  ev("speech", "spoke", None, ["Chester Duquette"]),
)

P("d16-45", """KATHMANDU: The National Human Rights Commission, on which she had sat from its foundation in 2000 until her health gave way in 2007, lowered its flag yesterday for Bishnu Kumari Thapaliya, 79, a retired judge of the Patan Appellate Court, who died on Sunday at Norvic Hospital after heart surgery.

She was a village widow at fourteen. Her father-in-law, a priest of Gorkha, had her taught the alphabet so that she could read him the almanac, and in 1948, “by an oversight of the gods”, let her go down to the Padma Kanya School. By 1958 she held a bachelor's degree in law from Patna. It is said that the clerk at the bar office wrote “Mr”. He did, and it was never mended on the roll.

Dil Bahadur Khanal, a surveyor, married her that winter, in the teeth of both castes. Arrested with him in the first week of 1961 for hiding Congress leaflets in theodolite boxes, she spent nineteen months in the Nakkhu gaol. The officer who had signed the warrant, Surya Man Tuladhar, afterwards zonal commissioner of Bagmati, appeared before her in 1990, when she was secretary to the commission on the shooting of demonstrators, and swore that he had given no order to fire. She believed him. The commission did not.

Up to that time she had practised at Lalitpur and had been, for two terms, president of the Women Lawyers' Association. The restored democracy put her on the bench in December 1991, at 56, for the seven years that were left before the age limit. Lists for the Supreme Court went round bearing her name; they returned without it.

An early Congress woman, she tore up her card on becoming a judge. The Prabal Gorkha Dakshin Bahu was hers in 1994.

Khanal died in 2001. Prakash, their son, is chief district officer in Ilam, and lit the pyre. (13 May 2014)
""",
  occ("Bishnu Kumari Thapaliya", "National Human Rights Commission", start=("2000", "2000"), end=("2007", "2007")),
  occ("Bishnu Kumari Thapaliya", "judge of the Patan Appellate Court", start=("December 1991", "1991-12"), end=("seven years", "1998"), former=True, again=["bench"]),
  occ("Surya Man Tuladhar", "zonal commissioner of Bagmati"),
  occ("Bishnu Kumari Thapaliya", "secretary to the commission on the shooting of demonstrators", start=("1990", "1990")),
  occ("Bishnu Kumari Thapaliya", "president of the Women Lawyers' Association"),
  occ("Prakash", "chief district officer in Ilam"),
  fact("Bishnu Kumari Thapaliya", "deathDate", "Sunday", value="2014-05-11"),
  fact("Bishnu Kumari Thapaliya", "deathPlace", "Norvic Hospital"),
  fact("Bishnu Kumari Thapaliya", "causeOfDeath", "heart surgery"),
  fact("Bishnu Kumari Thapaliya", "occupation", "practised"),
  fact("Bishnu Kumari Thapaliya", "education", "Padma Kanya School", date=("1948", "1948")),
  fact("Bishnu Kumari Thapaliya", "education", "Patna", date=("1958", "1958")),
  fact("Bishnu Kumari Thapaliya", "spouse", "Dil Bahadur Khanal", date=("that winter", "1958-24")),
  fact("Dil Bahadur Khanal", "occupation", "surveyor"),
  fact("Bishnu Kumari Thapaliya", "party", "Congress#2"),
  fact("Bishnu Kumari Thapaliya", "award", "Prabal Gorkha Dakshin Bahu", date=("1994", "1994")),
  fact("Dil Bahadur Khanal", "deathDate", "2001", value="2001"),
  fact("Bishnu Kumari Thapaliya", "children", "Prakash"),
  fact("Dil Bahadur Khanal", "children", "Prakash"),
  ev("arrest", "Arrested", ("first week of 1961", "1961-01"), ["Bishnu Kumari Thapaliya", "Dil Bahadur Khanal"]),
  ev("testimony", "swore", ("1990", "1990"), ["Surya Man Tuladhar"]),
  ev("appointment", "put her on the bench", ("December 1991", "1991-12"), ["Bishnu Kumari Thapaliya"]),
  ev("departure", "gave way", ("2007", "2007"), ["Bishnu Kumari Thapaliya"]),
)


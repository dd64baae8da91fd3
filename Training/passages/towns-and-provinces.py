P("d41-01", """Horst-Dieter Quednau (born 14 March 1938 in Tilsit; died 2 November 2011 in Uelzen) was a German politician of the Social Democratic Party (SPD) and from 1976 to 1991 mayor of Uelzen.

Life

Quednau came to the Lüneburg Heath with his mother in 1945 as a refugee. After leaving the Volksschule in Ebstorf he completed an apprenticeship as a typesetter, and he worked for the Allgemeine Zeitung until 1970. He joined the SPD in 1959 and the union IG Druck und Papier in the same year. He was married to the kindergarten teacher Renate Quednau, née Lühr, and had two children.

Politics

In 1964 Quednau was elected to the town council, of which he was a member until 1991. From 1972 to 1976 he led the SPD group. After the local elections of October 1976 the council chose him as mayor with 20 votes against 18 for the incumbent, Ernst-August Meyerholz (CDU), who had held the post since 1961. He was re-elected in 1981 and 1986. In the state election of 1978 he stood unsuccessfully in the constituency of Uelzen, losing to Wilfried Hasselhorn (CDU) by 4,112 votes.

During his term the railway station was rebuilt and the twinning with Bois-Colombes was signed; in May 1983 he met its mayor, Gérard Aubrion, there on a three-day visit. In 1989 the district attorney's office opened an inquiry into the sale of the former sugar factory, which was closed without charge in 1990. The town's treasurer, Klaus Bendix, was nevertheless suspended in the course of it.

His successor as mayor was Gudrun Seebohm-Thiele (CDU), who was sworn in on 6 November 1991.

Honours

Quednau received the Cross of Merit on Ribbon in 1988 and in 1992 was made an honorary citizen. The Quednau Hall at the sports ground was named in 2013.
""",
  occ("Horst-Dieter Quednau", "mayor of Uelzen", start=("1976", "1976"), end=("1991", "1991"), again=["mayor#2"]),
  occ("Horst-Dieter Quednau", "member", start=("1964", "1964"), end=("1991#2", "1991"), again=["town council"]),
  occ("Horst-Dieter Quednau", "led the SPD group", start=("1972", "1972"), end=("1976#2", "1976")),
  occ("Ernst-August Meyerholz", "incumbent", start=("1961", "1961"), end=("October 1976", "1976-10")),
  occ("Gérard Aubrion", "its mayor"),
  occ("Klaus Bendix", "treasurer"),
  occ("Gudrun Seebohm-Thiele", "successor as mayor", start=("6 November 1991", "1991-11-06")),
  occ("Horst-Dieter Quednau", "honorary citizen", start=("1992", "1992")),
  fact("Horst-Dieter Quednau", "birthDate", "14 March 1938", value="1938-03-14"),
  fact("Horst-Dieter Quednau", "birthPlace", "Tilsit"),
  fact("Horst-Dieter Quednau", "deathDate", "2 November 2011", value="2011-11-02"),
  fact("Horst-Dieter Quednau", "deathPlace", "Uelzen"),
  fact("Horst-Dieter Quednau", "nationality", "German"),
  fact("Horst-Dieter Quednau", "occupation", "politician"),
  fact("Horst-Dieter Quednau", "party", "Social Democratic Party", date=("1959", "1959")),
  fact("Horst-Dieter Quednau", "education", "Volksschule in Ebstorf"),
  fact("Horst-Dieter Quednau", "occupation", "typesetter"),
  fact("Horst-Dieter Quednau", "spouse", "Renate Quednau"),
  fact("Renate Quednau", "occupation", "kindergarten teacher"),
  fact("Renate Quednau", "birthName", "Lühr"),
  fact("Ernst-August Meyerholz", "party", "CDU"),
  fact("Wilfried Hasselhorn", "party", "CDU#2"),
  fact("Gudrun Seebohm-Thiele", "party", "CDU#3"),
  fact("Horst-Dieter Quednau", "award", "Cross of Merit on Ribbon", date=("1988", "1988")),
  ev("travel", "came to the Lüneburg Heath", ("1945", "1945"), ["Horst-Dieter Quednau"]),
  ev("election", "was elected", ("1964", "1964"), ["Horst-Dieter Quednau"]),
  ev("election", "chose", ("October 1976", "1976-10"), ["Horst-Dieter Quednau", "Ernst-August Meyerholz"]),
  ev("election", "was re-elected", ("1981", "1981"), ["Horst-Dieter Quednau"]),
  ev("candidacy", "stood unsuccessfully", ("1978", "1978"), ["Horst-Dieter Quednau"]),
  ev("election", "losing", ("1978", "1978"), ["Horst-Dieter Quednau", "Wilfried Hasselhorn"]),
  ev("meeting", "met", ("May 1983", "1983-05"), ["Horst-Dieter Quednau", "Gérard Aubrion"]),
  ev("travel", "three-day visit", ("May 1983", "1983-05"), ["Horst-Dieter Quednau"]),
  ev("investigation", "opened an inquiry", ("1989", "1989"), ["Klaus Bendix"]),
  ev("sanction", "was nevertheless suspended", None, ["Klaus Bendix"]),
  ev("appointment", "was sworn in", ("6 November 1991", "1991-11-06"), ["Gudrun Seebohm-Thiele"]),
  ev("award", "received", ("1988", "1988"), ["Horst-Dieter Quednau"]),
  ev("award", "was made an honorary citizen", ("1992", "1992"), ["Horst-Dieter Quednau"]),
)

P("d41-02", """CRUTCHLOW, Beverley Jean, OBE 2009; DL; Chief Constable, Mercia and Wrekin Police, 2011–16; b 8 May 1960; d of late Alan Crutchlow, steel erector, and Maureen Crutchlow (née Pask); m 1st, 1984, Stephen Rudge (marr. diss. 1995); one s; 2nd, 1999, Neil Farrant. Educ: Redcar Grammar Sch.; Univ. of Hull (BA Hons Sociology 1981); Univ. of Cambridge (Dip. Applied Criminology 2003). Joined Cleveland Constabulary, 1981: Sergeant, 1986; Inspector, 1990; Chief Inspector, 1995; transf. Humberside Police: Superintendent, 1998; Chief Supt and Divisional Comdr, Grimsby, 2001–04; Asst Chief Constable, Durham, 2004–08 (Temp. Dep. Chief Constable, 2007, vice Roger Maltby, retired); Dep. Chief Constable, W Mercia, 2008–11. Queen's Police Medal, 2013. DL Shropshire, 2017. Publications: articles on neighbourhood policing. Recreations: fell running, brass bands. Address: c/o The Lieutenancy Office, Shrewsbury.

Note for readers of the online edition

This entry was revised in March 2018. Miss Crutchlow succeeded Sir Gordon Aspinall as Chief Constable on 1 June 2011 and was in turn succeeded by Anthony Dhaliwal, previously Deputy Chief Constable of Kent, whom the Police and Crime Commissioner, Hilary Stubbs, appointed on 12 September 2016. In February 2014 she gave evidence to the Home Affairs Committee of the House of Commons on the recording of crime, and in October of that year she made the annual Longstaff lecture at Hull. In May 2015 she referred her own force to the Independent Police Complaints Commission after a death in custody at Telford; the custody sergeant, Paul Wragg, was dismissed the following January for gross misconduct. She announced her retirement in April 2016. Reports that she would be nominated for the Lords were not confirmed.

Mr Farrant, a former fire officer, was elected to Shropshire Council as an independent in May 2017.
""",
  occ("Beverley Jean Crutchlow", "Chief Constable, Mercia and Wrekin Police", start=("1 June 2011", "2011-06-01"), end=("12 September 2016", "2016-09-12"), again=["Chief Constable on 1 June 2011"]),
  occ("Beverley Jean Crutchlow", "DL Shropshire", start=("2017", "2017")),
  occ("Beverley Jean Crutchlow", "Sergeant", start=("1986", "1986")),
  occ("Beverley Jean Crutchlow", "Inspector", start=("1990", "1990")),
  occ("Beverley Jean Crutchlow", "Chief Inspector", start=("1995#2", "1995")),
  occ("Beverley Jean Crutchlow", "Superintendent", start=("1998", "1998")),
  occ("Beverley Jean Crutchlow", "Chief Supt and Divisional Comdr, Grimsby", start=("2001", "2001"), end=("04", "2004")),
  occ("Beverley Jean Crutchlow", "Asst Chief Constable, Durham", start=("2004", "2004"), end=("08", "2008")),
  occ("Beverley Jean Crutchlow", "Temp. Dep. Chief Constable", start=("2007", "2007"), end=("2007", "2007")),
  occ("Roger Maltby", "vice"),
  occ("Beverley Jean Crutchlow", "Dep. Chief Constable, W Mercia", start=("2008", "2008"), end=("11#2", "2011")),
  occ("Sir Gordon Aspinall", "succeeded", end=("1 June 2011", "2011-06-01")),
  occ("Anthony Dhaliwal", "in turn succeeded", start=("12 September 2016", "2016-09-12")),
  occ("Anthony Dhaliwal", "Deputy Chief Constable of Kent"),
  occ("Hilary Stubbs", "Police and Crime Commissioner"),
  occ("Paul Wragg", "custody sergeant", end=("the following January", "2016-01")),
  occ("Neil Farrant", "fire officer", former=True),
  occ("Neil Farrant", "Shropshire Council", start=("May 2017", "2017-05")),
  fact("Beverley Jean Crutchlow", "award", "OBE", date=("2009", "2009")),
  fact("Beverley Jean Crutchlow", "birthDate", "8 May 1960", value="1960-05-08"),
  fact("Beverley Jean Crutchlow", "father", "Alan Crutchlow"),
  fact("Alan Crutchlow", "occupation", "steel erector"),
  fact("Beverley Jean Crutchlow", "mother", "Maureen Crutchlow"),
  fact("Maureen Crutchlow", "birthName", "Pask"),
  fact("Alan Crutchlow", "spouse", "Maureen Crutchlow"),
  fact("Beverley Jean Crutchlow", "spouse", "Stephen Rudge", date=("1984", "1984")),
  fact("Beverley Jean Crutchlow", "spouse", "Neil Farrant", date=("1999", "1999")),
  fact("Beverley Jean Crutchlow", "education", "Redcar Grammar Sch."),
  fact("Beverley Jean Crutchlow", "education", "Univ. of Hull", date=("1981", "1981")),
  fact("Beverley Jean Crutchlow", "education", "Univ. of Cambridge", date=("2003", "2003")),
  fact("Beverley Jean Crutchlow", "award", "Queen's Police Medal", date=("2013", "2013")),
  fact("Neil Farrant", "party", "independent", date=("May 2017", "2017-05")),
  ev("appointment", "Joined", ("1981#2", "1981"), ["Beverley Jean Crutchlow"]),
  ev("departure", "retired", None, ["Roger Maltby"]),
  ev("award", "Queen's Police Medal", ("2013", "2013"), ["Beverley Jean Crutchlow"]),
  ev("appointment", "succeeded", ("1 June 2011", "2011-06-01"), ["Beverley Jean Crutchlow", "Sir Gordon Aspinall"]),
  ev("appointment", "appointed", ("12 September 2016", "2016-09-12"), ["Anthony Dhaliwal", "Hilary Stubbs"]),
  ev("testimony", "gave evidence", ("February 2014", "2014-02"), ["Beverley Jean Crutchlow"]),
  ev("speech", "made the annual Longstaff lecture", ("October of that year", "2014-10"), ["Beverley Jean Crutchlow"]),
  ev("investigation", "referred her own force", ("May 2015", "2015-05"), ["Beverley Jean Crutchlow"]),
  ev("sanction", "was dismissed", ("the following January", "2016-01"), ["Paul Wragg"]),
  ev("disclosure", "announced her retirement", ("April 2016", "2016-04"), ["Beverley Jean Crutchlow"]),
  ev("election", "was elected", ("May 2017", "2017-05"), ["Neil Farrant"]),
)

P("d41-03", """Town history: the mayors of Harrow Creek, Saskatchewan

1907–1910 William Strachan Pirie
1910–1914 August Dahlgren
1914–1915 W. S. Pirie (second time)
1915–1922 Thomas Bulyea Mott
1922–1933 Dr. Alexander Nasmith
1933–1947 Olga Hrushka's father-in-law, Peter Hrushka
1947–1958 Leonard Mott
1958–1970 Olga Hrushka

William Strachan Pirie was born in Banff, Scotland, in 1861 and came to the district with the survey party of 1882. He opened the first store. When the village was incorporated as a town on 1 May 1907 he was acclaimed mayor; in December 1909 he lost to Dahlgren, a Swedish-born lumber dealer, by eleven votes. Dahlgren was arrested in June 1914 on a charge of selling lots that did not exist, resigned from jail, and was acquitted at Regina that autumn. Pirie, called back to fill the vacancy, served until the regular election. He died on 19 January 1920.

T. B. Mott was the first mayor who had been born in Canada. A Liberal, he sat in the Legislative Assembly for Last Mountain between 1917 and 1921, keeping both seats, which drew complaint. Dr. Nasmith graduated from McGill University in 1899 and was medical health officer of the town for twenty-two years; he retired as mayor in 1933, having met the Prime Minister twice on the matter of the dried-out farmers.

Peter Hrushka, blacksmith, Ukrainian, was the candidate of the CCF club and won by 212 votes to 207. Leonard Mott, T. B.'s son, who had served with the Regina Rifles, beat him in November 1947. Mrs. Hrushka, a teacher and the first woman in the chair, defeated Leonard Mott in 1958, and on 3 October 1964 addressed the union of municipalities in Saskatoon on sewage. She received the Centennial Medal in 1967. A portrait of her hangs in the library; the one of Dahlgren was never paid for.
""",
  occ("William Strachan Pirie", "mayor", start=("1907", "1907"), end=("1910", "1910"), again=["acclaimed mayor"]),
  occ("August Dahlgren", "mayor", start=("1910", "1910"), end=("1914", "1914")),
  occ("William Strachan Pirie", "second time", start=("1914#2", "1914"), end=("1915", "1915"), again=["called back to fill the vacancy"]),
  occ("Thomas Bulyea Mott", "first mayor", start=("1915#2", "1915"), end=("1922", "1922")),
  occ("Dr. Alexander Nasmith", "mayor in 1933", start=("1922#2", "1922"), end=("1933", "1933")),
  occ("Peter Hrushka", "mayor", start=("1933#2", "1933"), end=("1947", "1947")),
  occ("Leonard Mott", "mayor", start=("1947#2", "1947"), end=("1958", "1958")),
  occ("Olga Hrushka", "in the chair", start=("1958#2", "1958"), end=("1970", "1970")),
  occ("Thomas Bulyea Mott", "sat in the Legislative Assembly for Last Mountain", start=("1917", "1917"), end=("1921", "1921")),
  occ("Dr. Alexander Nasmith", "medical health officer of the town"),
  fact("Olga Hrushka", "relatives", "Peter Hrushka"),
  fact("William Strachan Pirie", "birthPlace", "Banff, Scotland"),
  fact("William Strachan Pirie", "birthDate", "1861", value="1861"),
  fact("August Dahlgren", "occupation", "lumber dealer"),
  fact("August Dahlgren", "nationality", "Swedish"),
  fact("William Strachan Pirie", "deathDate", "19 January 1920", value="1920-01-19"),
  fact("Thomas Bulyea Mott", "birthPlace", "Canada"),
  fact("Thomas Bulyea Mott", "party", "Liberal"),
  fact("Dr. Alexander Nasmith", "education", "McGill University", date=("1899", "1899")),
  fact("Peter Hrushka", "occupation", "blacksmith"),
  fact("Peter Hrushka", "ethnicity", "Ukrainian"),
  fact("Thomas Bulyea Mott", "children", "Leonard Mott#2"),
  fact("Leonard Mott", "father", "T. B.#2"),
  fact("Leonard Mott", "militaryService", "Regina Rifles"),
  fact("Olga Hrushka", "occupation", "teacher"),
  fact("Olga Hrushka", "award", "Centennial Medal", date=("1967", "1967")),
  ev("travel", "came to the district", ("1882", "1882"), ["William Strachan Pirie"]),
  ev("election", "was acclaimed", ("1 May 1907", "1907-05-01"), ["William Strachan Pirie"]),
  ev("election", "lost", ("December 1909", "1909-12"), ["William Strachan Pirie", "August Dahlgren"]),
  ev("arrest", "was arrested", ("June 1914", "1914-06"), ["August Dahlgren"]),
  ev("departure", "resigned", ("June 1914", "1914-06"), ["August Dahlgren"]),
  ev("appointment", "called back", None, ["William Strachan Pirie"]),
  ev("departure", "retired as mayor", ("1933#3", "1933"), ["Dr. Alexander Nasmith"]),
  ev("meeting", "met", None, ["Dr. Alexander Nasmith"]),
  ev("candidacy", "was the candidate", None, ["Peter Hrushka"]),
  ev("election", "won", None, ["Peter Hrushka"]),
  ev("election", "beat him", ("November 1947", "1947-11"), ["Leonard Mott", "Peter Hrushka"]),
  ev("election", "defeated", ("1958#3", "1958"), ["Olga Hrushka", "Leonard Mott"]),
  ev("speech", "addressed", ("3 October 1964", "1964-10-03"), ["Olga Hrushka"]),
  ev("award", "received", ("1967", "1967"), ["Olga Hrushka"]),
)

P("d41-04", """Marcelin Auguste Bérard-Joly (Tournon, 4 Floréal Year IX – Valence, 30 December 1871) was a French prefect and deputy.

The son of a notary, Jean-Antoine Bérard, he studied law in Grenoble, was admitted to the bar at Tournon in 1825 and entered the administration after the July Revolution. His posts were as follows:

sub-prefect of Die (5 September 1830);
sub-prefect of Briançon (1833);
secretary-general of the prefecture of the Isère (1836);
prefect of the Hautes-Alpes (12 November 1839–1843);
prefect of the Cher (1843–24 February 1848).

Dismissed by the provisional government, whose commissioner, Théodore Villard, took over the prefecture at Bourges on 28 February, he went back to the Ardèche. He was elected to the Legislative Assembly in May 1849, the fourth of eight, with 33,418 votes out of 68,890, and sat on the right. He protested against the coup of 2 December 1851 and was arrested at the town hall of the tenth arrondissement with other members, but was set free after three days.

The Empire made peace with him. In 1858 he stood as official candidate in the second constituency of the Ardèche and defeated the republican physician Hippolyte Chabal; he was returned again in 1863, and beaten in 1869 by the same Chabal, by 12,004 votes to 11,870. From 1852 until his death he was a member of the general council for the canton of Saint-Péray, which his son-in-law Count Edmond de Bressieux represented after him.

In July 1844 he had received the Duke of Montpensier at Bourges, and was made an officer of the Legion of Honour in the following spring. He took the name Joly from his wife, Clotilde Joly, a cousin of the general, whom he had married in 1827. The statement in some dictionaries that he had been a minister is a mistake for his brother Alphonse's colleague.
""",
  occ("Marcelin Auguste Bérard-Joly", "sub-prefect of Die", start=("5 September 1830", "1830-09-05"), end=("1833", "1833")),
  occ("Marcelin Auguste Bérard-Joly", "sub-prefect of Briançon", start=("1833", "1833"), end=("1836", "1836")),
  occ("Marcelin Auguste Bérard-Joly", "secretary-general of the prefecture of the Isère", start=("1836", "1836"), end=("12 November 1839", "1839-11-12")),
  occ("Marcelin Auguste Bérard-Joly", "prefect of the Hautes-Alpes", start=("12 November 1839", "1839-11-12"), end=("1843", "1843")),
  occ("Marcelin Auguste Bérard-Joly", "prefect of the Cher", start=("1843#2", "1843"), end=("24 February 1848", "1848-02-24")),
  occ("Théodore Villard", "commissioner", start=("28 February", "1848-02-28")),
  occ("Marcelin Auguste Bérard-Joly", "Legislative Assembly", start=("May 1849", "1849-05"), end=("2 December 1851", "1851-12-02")),
  occ("Marcelin Auguste Bérard-Joly", "second constituency of the Ardèche", start=("1858", "1858"), end=("1869", "1869"), again=["deputy"]),
  occ("Marcelin Auguste Bérard-Joly", "member of the general council for the canton of Saint-Péray", start=("1852", "1852"), end=("until his death", "1871-12-30")),
  occ("Count Edmond de Bressieux", "represented", start=("after him", "1871")),
  fact("Marcelin Auguste Bérard-Joly", "birthPlace", "Tournon"),
  fact("Marcelin Auguste Bérard-Joly", "birthDate", "4 Floréal Year IX", value="1801-04-24"),
  fact("Marcelin Auguste Bérard-Joly", "deathPlace", "Valence"),
  fact("Marcelin Auguste Bérard-Joly", "deathDate", "30 December 1871", value="1871-12-30"),
  fact("Marcelin Auguste Bérard-Joly", "nationality", "French"),
  fact("Marcelin Auguste Bérard-Joly", "father", "Jean-Antoine Bérard"),
  fact("Jean-Antoine Bérard", "occupation", "notary"),
  fact("Hippolyte Chabal", "occupation", "physician"),
  fact("Hippolyte Chabal", "party", "republican"),
  fact("Marcelin Auguste Bérard-Joly", "relatives", "Count Edmond de Bressieux"),
  fact("Marcelin Auguste Bérard-Joly", "award", "officer of the Legion of Honour", date=("the following spring", "1845-21")),
  fact("Marcelin Auguste Bérard-Joly", "spouse", "Clotilde Joly", date=("1827", "1827")),
  fact("Marcelin Auguste Bérard-Joly", "siblings", "Alphonse"),
  ev("appointment", "was admitted to the bar", ("1825", "1825"), ["Marcelin Auguste Bérard-Joly"]),
  ev("appointment", "entered the administration", None, ["Marcelin Auguste Bérard-Joly"]),
  ev("departure", "Dismissed", ("24 February 1848", "1848-02-24"), ["Marcelin Auguste Bérard-Joly"]),
  ev("appointment", "took over", ("28 February", "1848-02-28"), ["Théodore Villard"]),
  ev("travel", "went back", None, ["Marcelin Auguste Bérard-Joly"]),
  ev("election", "was elected", ("May 1849", "1849-05"), ["Marcelin Auguste Bérard-Joly"]),
  ev("arrest", "was arrested", ("2 December 1851", "1851-12-02"), ["Marcelin Auguste Bérard-Joly"]),
  ev("candidacy", "stood", ("1858", "1858"), ["Marcelin Auguste Bérard-Joly"]),
  ev("election", "defeated", ("1858", "1858"), ["Marcelin Auguste Bérard-Joly", "Hippolyte Chabal"]),
  ev("election", "was returned", ("1863", "1863"), ["Marcelin Auguste Bérard-Joly"]),
  ev("election", "beaten", ("1869", "1869"), ["Marcelin Auguste Bérard-Joly", "Hippolyte Chabal"]),
  ev("meeting", "had received", ("July 1844", "1844-07"), ["Marcelin Auguste Bérard-Joly"]),
  ev("award", "was made an officer", ("the following spring", "1845-21"), ["Marcelin Auguste Bérard-Joly"]),
)

P("d41-05", """New head at Kisumu referral: “I was born in this ward”

By our Nyanza correspondent

Dr Pamela Achieng' Owuor took over on Monday, 4 September 2023, as chief executive of the Lakeside Teaching and Referral Hospital, the first woman in the post. She succeeds Dr Hesbon Ongaro, who left in June after the county assembly's health committee began a probe into the supply of oxygen.

Dr Owuor, 47, is a paediatrician. She was educated at Lwak Girls' High School and at Moi University, where she qualified in 2001, and holds a master's from Makerere. She has worked at Siaya as medical superintendent (2009–2014) and as deputy director of clinical services at the hospital she now leads. Her husband, Engineer Tom Mboya Okello, is the county's chief officer for roads. They live in Milimani with three children.

Governor Prof. Anyango Nyamweya handed her the letter of appointment in the boardroom. “We looked at nineteen people and we called back two,” the Governor said. The other, Dr Fredrick Oloo of Homa Bay, telephoned on Sunday to congratulate her.

Her predecessor is expected in court on 18 September. Dr Ongaro was arrested at the airport on 21 July with the former procurement officer, Lilian Adhiambo; both deny the charges. Ms Adhiambo was sacked in May. Before the committee on 9 June Dr Ongaro testified that he had signed what he was brought.

Kenya Medical Practitioners' union branch secretary Dr Kevin Bosire welcomed the change but said that the strike notice of 28 August stands. He met Dr Owuor within an hour of her arrival. “She was a shop steward herself in 2005,” he recalled. “She was transferred to Garissa for it.”

Talk that Dr Owuor would bring her brother-in-law in as head of finance was waved away by the board's chair, retired High Court judge Job Ragira.
""",
  occ("Dr Pamela Achieng' Owuor", "chief executive of the Lakeside Teaching and Referral Hospital", start=("Monday, 4 September 2023", "2023-09-04"), again=["the post"]),
  occ("Dr Hesbon Ongaro", "succeeds", end=("June", "2023-06")),
  occ("Dr Pamela Achieng' Owuor", "medical superintendent", start=("2009", "2009"), end=("2014", "2014")),
  occ("Dr Pamela Achieng' Owuor", "deputy director of clinical services"),
  occ("Tom Mboya Okello", "chief officer for roads"),
  occ("Prof. Anyango Nyamweya", "Governor", again=["Governor#2"]),
  occ("Lilian Adhiambo", "procurement officer", end=("May", "2023-05")),
  occ("Dr Kevin Bosire", "Kenya Medical Practitioners' union branch secretary"),
  occ("Dr Pamela Achieng' Owuor", "shop steward", start=("2005", "2005")),
  occ("Job Ragira", "board's chair"),
  occ("Job Ragira", "High Court judge", former=True),
  fact("Dr Pamela Achieng' Owuor", "occupation", "paediatrician"),
  fact("Dr Pamela Achieng' Owuor", "birthPlace", "this ward"),
  fact("Dr Pamela Achieng' Owuor", "education", "Lwak Girls' High School"),
  fact("Dr Pamela Achieng' Owuor", "education", "Moi University", date=("2001", "2001")),
  fact("Dr Pamela Achieng' Owuor", "education", "Makerere"),
  fact("Dr Pamela Achieng' Owuor", "spouse", "Tom Mboya Okello"),
  fact("Tom Mboya Okello", "occupation", "Engineer"),
  fact("Dr Pamela Achieng' Owuor", "residence", "Milimani"),
  fact("Tom Mboya Okello", "residence", "Milimani"),
  ev("appointment", "took over", ("Monday, 4 September 2023", "2023-09-04"), ["Dr Pamela Achieng' Owuor", "Dr Hesbon Ongaro"]),
  ev("departure", "left", ("June", "2023-06"), ["Dr Hesbon Ongaro"]),
  ev("investigation", "began a probe", None, ["Dr Hesbon Ongaro"]),
  ev("appointment", "handed her the letter of appointment", ("Monday, 4 September 2023", "2023-09-04"), ["Prof. Anyango Nyamweya", "Dr Pamela Achieng' Owuor"]),
  ev("communication", "telephoned", ("on Sunday", "2023-09-03"), ["Dr Fredrick Oloo", "Dr Pamela Achieng' Owuor"]),
  ev("arrest", "was arrested", ("21 July", "2023-07-21"), ["Dr Hesbon Ongaro", "Lilian Adhiambo"]),
  ev("departure", "was sacked", ("May", "2023-05"), ["Lilian Adhiambo"]),
  ev("testimony", "testified", ("9 June", "2023-06-09"), ["Dr Hesbon Ongaro"]),
  ev("meeting", "met", ("Monday, 4 September 2023", "2023-09-04"), ["Dr Kevin Bosire", "Dr Pamela Achieng' Owuor"]),
  ev("sanction", "was transferred", None, ["Dr Pamela Achieng' Owuor"]),
)

P("d41-06", """Ferenc Sándor Barkóczy-Tóth (Makó, 3 July 1869 – Szeged, 12 April 1938) was a Hungarian lawyer, landowner and lord lieutenant (főispán) of Csanád County.

He was born into a Calvinist family as the second son of Lajos Tóth, who was deputy lord lieutenant of the county from 1875 until 1890. Graduating from the grammar school at Hódmezővásárhely, he took his doctorate of law at Kolozsvár in 1892 and was appointed sub-notary of the county in the same year. He was chief notary from 1899, and in 1905 the county assembly elected him deputy lord lieutenant by 188 votes to 121 over Elemér Návay. He refused to pay over the taxes to the unlawful government of that year and was suspended from office in January 1906; the new cabinet restored him in April.

A member of the Party of Independence, he passed to the National Party of Work in 1910, when he won the seat of Nagylak. He sat in the House of Representatives until 1918. On 22 June 1917 King Charles appointed him lord lieutenant in place of Baron Gerliczy-Hanák; he resigned on 2 November 1918, three days after the outbreak of the revolution, and was succeeded by the schoolmaster Gyula Espersit Kovács as government commissioner.

Arrested by the Romanian army in the summer of 1919, he was held at Arad for five weeks. In 1922 he ran as an independent at Makó and lost to the Smallholder István Purgly. From 1927 he was a member of the Upper House for the county. He was president of the Makó onion growers' company from 1924 to his death.

His wife, whom he married in 1896, was Ilona Barkóczy; by royal leave he joined her name to his in 1911. Their daughter Margit was the wife of Dr. Béla Diósszilágyi, director of the county hospital, who published his letters in 1943.
""",
  occ("Ferenc Sándor Barkóczy-Tóth", "lord lieutenant (főispán) of Csanád County", start=("22 June 1917", "1917-06-22"), end=("2 November 1918", "1918-11-02"), again=["appointed him lord lieutenant"]),
  occ("Lajos Tóth", "deputy lord lieutenant of the county", start=("1875", "1875"), end=("1890", "1890")),
  occ("Ferenc Sándor Barkóczy-Tóth", "sub-notary of the county", start=("the same year", "1892")),
  occ("Ferenc Sándor Barkóczy-Tóth", "chief notary", start=("1899", "1899")),
  occ("Ferenc Sándor Barkóczy-Tóth", "deputy lord lieutenant#2", start=("1905", "1905")),
  occ("Ferenc Sándor Barkóczy-Tóth", "sat in the House of Representatives", start=("1910", "1910"), end=("1918", "1918"), again=["seat of Nagylak"]),
  occ("Baron Gerliczy-Hanák", "in place of", end=("22 June 1917", "1917-06-22")),
  occ("Gyula Espersit Kovács", "government commissioner", start=("2 November 1918", "1918-11-02")),
  occ("Gyula Espersit Kovács", "schoolmaster"),
  occ("Ferenc Sándor Barkóczy-Tóth", "member of the Upper House for the county", start=("1927", "1927")),
  occ("Ferenc Sándor Barkóczy-Tóth", "president of the Makó onion growers' company", start=("1924", "1924"), end=("to his death", "1938-04-12")),
  occ("Dr. Béla Diósszilágyi", "director of the county hospital"),
  fact("Ferenc Sándor Barkóczy-Tóth", "birthPlace", "Makó"),
  fact("Ferenc Sándor Barkóczy-Tóth", "birthDate", "3 July 1869", value="1869-07-03"),
  fact("Ferenc Sándor Barkóczy-Tóth", "deathPlace", "Szeged"),
  fact("Ferenc Sándor Barkóczy-Tóth", "deathDate", "12 April 1938", value="1938-04-12"),
  fact("Ferenc Sándor Barkóczy-Tóth", "nationality", "Hungarian"),
  fact("Ferenc Sándor Barkóczy-Tóth", "occupation", "lawyer"),
  fact("Ferenc Sándor Barkóczy-Tóth", "occupation", "landowner"),
  fact("Ferenc Sándor Barkóczy-Tóth", "religion", "Calvinist"),
  fact("Ferenc Sándor Barkóczy-Tóth", "father", "Lajos Tóth"),
  fact("Ferenc Sándor Barkóczy-Tóth", "education", "grammar school at Hódmezővásárhely"),
  fact("Ferenc Sándor Barkóczy-Tóth", "education", "Kolozsvár", date=("1892", "1892")),
  fact("Ferenc Sándor Barkóczy-Tóth", "party", "Party of Independence"),
  fact("Ferenc Sándor Barkóczy-Tóth", "party", "National Party of Work", date=("1910", "1910")),
  fact("István Purgly", "party", "Smallholder"),
  fact("Ferenc Sándor Barkóczy-Tóth", "spouse", "Ilona Barkóczy", date=("1896", "1896")),
  fact("Ferenc Sándor Barkóczy-Tóth", "children", "Margit"),
  fact("Ilona Barkóczy", "children", "Margit"),
  fact("Margit", "spouse", "Dr. Béla Diósszilágyi"),
  ev("appointment", "was appointed sub-notary", ("the same year", "1892"), ["Ferenc Sándor Barkóczy-Tóth"]),
  ev("election", "elected", ("1905", "1905"), ["Ferenc Sándor Barkóczy-Tóth", "Elemér Návay"]),
  ev("sanction", "was suspended", ("January 1906", "1906-01"), ["Ferenc Sándor Barkóczy-Tóth"]),
  ev("appointment", "restored him", ("April", "1906-04"), ["Ferenc Sándor Barkóczy-Tóth"]),
  ev("election", "won", ("1910", "1910"), ["Ferenc Sándor Barkóczy-Tóth"]),
  ev("appointment", "appointed him", ("22 June 1917", "1917-06-22"), ["Ferenc Sándor Barkóczy-Tóth", "King Charles"]),
  ev("departure", "resigned", ("2 November 1918", "1918-11-02"), ["Ferenc Sándor Barkóczy-Tóth"]),
  ev("appointment", "was succeeded", ("2 November 1918", "1918-11-02"), ["Gyula Espersit Kovács"]),
  ev("arrest", "Arrested", ("summer of 1919", "1919-22"), ["Ferenc Sándor Barkóczy-Tóth"]),
  ev("candidacy", "ran as an independent", ("1922", "1922"), ["Ferenc Sándor Barkóczy-Tóth"]),
  ev("election", "lost", ("1922", "1922"), ["Ferenc Sándor Barkóczy-Tóth", "István Purgly"]),
)

P("d41-07", """Rogelio “Boy” Sumulong Atayde (born 22 September 1951) is a Filipino businessman and politician. He served as mayor of San Dionisio, Camarines Sur, from 1988 to 1998 and again from 2001 until 2004, and as representative of the province's third district from 2004 to 2010.

Atayde was born in San Dionisio to Crisanto Atayde, a former municipal councilor, and Purificacion Sumulong. He finished high school at the Ateneo de Naga in 1968 and graduated from the University of Santo Tomas with a degree in commerce in 1972. He managed the family's rice mill before he entered politics.

He was appointed officer-in-charge of the town in May 1986, replacing Mayor Dominador Falcon, who had been in office since 1971 and was removed by the new administration. Atayde won the local elections of January 1988 under PDP–Laban and was re-elected in 1992 and 1995, by then as a member of Lakas. Barred from a fourth term, he fielded his wife, Maria Corazon “Cory” Peñafrancia-Atayde, a dentist, who held the mayoralty from 1998 to 2001.

In the 2004 election he defeated incumbent congressman Victorino Imperial-Diaz, 61,207 to 58,990. Diaz filed an election protest, which the tribunal dismissed in 2006. Atayde authored a law converting the San Dionisio district hospital into a medical center. He was defeated in his bid for governor in 2010 by Luis Robredillo.

In March 2009 the Ombudsman suspended Maria Corazon's successor's treasurer, Nestor Ibo, over a fertilizer purchase; Ibo testified before the Senate in May, naming no one. Atayde himself was not charged. In 2013 he left Lakas for the Liberal Party and ran once more for mayor, losing to his own nephew, Jun-jun Atayde, by 318 votes. He announced on Facebook in 2015 that he was retiring.

The couple have four children. Their eldest, Patricia Atayde-Lim, has been vice mayor since 2019.
""",
  occ("Rogelio Sumulong Atayde", "mayor of San Dionisio, Camarines Sur", start=("1988", "1988"), end=("1998", "1998")),
  occ("Rogelio Sumulong Atayde", "again", start=("2001", "2001"), end=("2004", "2004")),
  occ("Rogelio Sumulong Atayde", "representative of the province's third district", start=("2004#2", "2004"), end=("2010", "2010")),
  occ("Crisanto Atayde", "municipal councilor", former=True),
  occ("Rogelio Sumulong Atayde", "officer-in-charge of the town", start=("May 1986", "1986-05"), end=("January 1988", "1988-01")),
  occ("Dominador Falcon", "Mayor", start=("1971", "1971"), end=("May 1986", "1986-05")),
  occ("Maria Corazon Peñafrancia-Atayde", "mayoralty", start=("1998#2", "1998"), end=("2001#2", "2001")),
  occ("Victorino Imperial-Diaz", "incumbent congressman", end=("2004#3", "2004")),
  occ("Nestor Ibo", "treasurer"),
  occ("Patricia Atayde-Lim", "vice mayor", start=("2019", "2019")),
  occ("Jun-jun Atayde", "for mayor", start=("2013", "2013")),
  fact("Rogelio Sumulong Atayde", "alias", "Boy"),
  fact("Rogelio Sumulong Atayde", "birthDate", "22 September 1951", value="1951-09-22"),
  fact("Rogelio Sumulong Atayde", "nationality", "Filipino"),
  fact("Rogelio Sumulong Atayde", "occupation", "businessman"),
  fact("Rogelio Sumulong Atayde", "occupation", "politician"),
  fact("Rogelio Sumulong Atayde", "birthPlace", "San Dionisio#2"),
  fact("Rogelio Sumulong Atayde", "father", "Crisanto Atayde"),
  fact("Rogelio Sumulong Atayde", "mother", "Purificacion Sumulong"),
  fact("Rogelio Sumulong Atayde", "education", "Ateneo de Naga", date=("1968", "1968")),
  fact("Rogelio Sumulong Atayde", "education", "University of Santo Tomas", date=("1972", "1972")),
  fact("Rogelio Sumulong Atayde", "party", "PDP–Laban", date=("January 1988", "1988-01")),
  fact("Rogelio Sumulong Atayde", "party", "Lakas"),
  fact("Rogelio Sumulong Atayde", "party", "Liberal Party", date=("2013", "2013")),
  fact("Rogelio Sumulong Atayde", "spouse", "Maria Corazon “Cory” Peñafrancia-Atayde"),
  fact("Maria Corazon Peñafrancia-Atayde", "occupation", "dentist"),
  fact("Maria Corazon Peñafrancia-Atayde", "alias", "Cory"),
  fact("Rogelio Sumulong Atayde", "relatives", "Jun-jun Atayde"),
  fact("Rogelio Sumulong Atayde", "children", "Patricia Atayde-Lim"),
  fact("Maria Corazon Peñafrancia-Atayde", "children", "Patricia Atayde-Lim"),
  ev("appointment", "was appointed", ("May 1986", "1986-05"), ["Rogelio Sumulong Atayde"]),
  ev("departure", "was removed", ("May 1986", "1986-05"), ["Dominador Falcon"]),
  ev("election", "won", ("January 1988", "1988-01"), ["Rogelio Sumulong Atayde"]),
  ev("election", "was re-elected", ("1992", "1992"), ["Rogelio Sumulong Atayde"]),
  ev("candidacy", "fielded", None, ["Maria Corazon Peñafrancia-Atayde", "Rogelio Sumulong Atayde"]),
  ev("election", "defeated", ("2004#3", "2004"), ["Rogelio Sumulong Atayde", "Victorino Imperial-Diaz"]),
  ev("election", "was defeated", ("2010#2", "2010"), ["Rogelio Sumulong Atayde", "Luis Robredillo"]),
  ev("sanction", "suspended", ("March 2009", "2009-03"), ["Nestor Ibo"]),
  ev("testimony", "testified", ("in May,", "2009-05"), ["Nestor Ibo"]),
  ev("departure", "left Lakas", ("2013", "2013"), ["Rogelio Sumulong Atayde"]),
  ev("candidacy", "ran once more", ("2013", "2013"), ["Rogelio Sumulong Atayde"]),
  ev("election", "losing", ("2013", "2013"), ["Rogelio Sumulong Atayde", "Jun-jun Atayde"]),
  ev("disclosure", "announced", ("2015", "2015"), ["Rogelio Sumulong Atayde"]),
)

P("d41-08", """Agnieszka Wnuk-Rybarczyk – starosta of Ostrów Dolny District, trade unionist, sugar technologist.

Born 30 November 1964 in Ostrów Dolny. Daughter of Zenon Wnuk, a shunter. She completed the Food Industry Technical School in Gostyń (1984) and, as a part-time student, the Agricultural University in Poznań (1998). Employed at the “Zofiówka” sugar works from 1984, where she was head of the laboratory from 1996 to 2004 and chairwoman of the works committee of Solidarity from 1993 to 2004.

When the German owners closed the works she led a march to Warsaw in October 2003 and was received by the deputy minister of the treasury, Marek Siwiec-Dobrowolski. A letter that she wrote to the owner was read aloud in the Sejm by the deputy Halina Pastusiak on 18 November. The works shut on 31 January 2004.

In 2006 she gained a seat on the district council from the list of Law and Justice (1,214 votes), and she kept it in 2010 and 2014. In 2010 she stood for mayor of the town: she got through to the second round, in which she lost to the incumbent Grzegorz Molenda (46.8% to 53.2%). She left the party in 2013 after the dispute over the hospital and set up the committee “Our District”.

On 5 December 2014 the council elected her starosta by 12 votes to 9. Her predecessor, Zbigniew Jaskuła of the Polish People's Party, had been starosta since 2002; her deputy was the physician Robert Kłos. Re-elected on 21 November 2018. In 2016 the Supreme Audit Office inspected the district's roads and criticised the tendering; the head of the road authority, Jerzy Pyrek, was dismissed. On 7 May 2024 Jaskuła's daughter Ewa Jaskuła-Banaś was chosen as her successor.

Silver Cross of Merit (2011). Married to Jan Rybarczyk, a driver; two sons. Roman Catholic.
""",
  occ("Agnieszka Wnuk-Rybarczyk", "starosta of Ostrów Dolny District", start=("5 December 2014", "2014-12-05"), end=("7 May 2024", "2024-05-07"), again=["elected her starosta"]),
  occ("Agnieszka Wnuk-Rybarczyk", "head of the laboratory", start=("1996", "1996"), end=("2004", "2004")),
  occ("Agnieszka Wnuk-Rybarczyk", "chairwoman of the works committee of Solidarity", start=("1993", "1993"), end=("2004#2", "2004")),
  occ("Marek Siwiec-Dobrowolski", "deputy minister of the treasury"),
  occ("Halina Pastusiak", "deputy#2"),
  occ("Agnieszka Wnuk-Rybarczyk", "seat on the district council", start=("2006", "2006")),
  occ("Grzegorz Molenda", "incumbent"),
  occ("Zbigniew Jaskuła", "starosta#3", start=("2002", "2002"), end=("5 December 2014", "2014-12-05"), again=["predecessor"]),
  occ("Robert Kłos", "deputy#3"),
  occ("Jerzy Pyrek", "head of the road authority"),
  occ("Ewa Jaskuła-Banaś", "successor", start=("7 May 2024", "2024-05-07")),
  fact("Agnieszka Wnuk-Rybarczyk", "occupation", "trade unionist"),
  fact("Agnieszka Wnuk-Rybarczyk", "occupation", "sugar technologist"),
  fact("Agnieszka Wnuk-Rybarczyk", "birthDate", "30 November 1964", value="1964-11-30"),
  fact("Agnieszka Wnuk-Rybarczyk", "birthPlace", "Ostrów Dolny#2"),
  fact("Agnieszka Wnuk-Rybarczyk", "father", "Zenon Wnuk"),
  fact("Zenon Wnuk", "occupation", "shunter"),
  fact("Agnieszka Wnuk-Rybarczyk", "education", "Food Industry Technical School in Gostyń", date=("1984", "1984")),
  fact("Agnieszka Wnuk-Rybarczyk", "education", "Agricultural University in Poznań", date=("1998", "1998")),
  fact("Agnieszka Wnuk-Rybarczyk", "party", "Law and Justice", date=("2006", "2006")),
  fact("Agnieszka Wnuk-Rybarczyk", "party", "Our District", date=("2013", "2013")),
  fact("Zbigniew Jaskuła", "party", "Polish People's Party"),
  fact("Robert Kłos", "occupation", "physician"),
  fact("Zbigniew Jaskuła", "children", "Ewa Jaskuła-Banaś"),
  fact("Ewa Jaskuła-Banaś", "father", "Jaskuła's"),
  fact("Agnieszka Wnuk-Rybarczyk", "award", "Silver Cross of Merit", date=("2011", "2011")),
  fact("Agnieszka Wnuk-Rybarczyk", "spouse", "Jan Rybarczyk"),
  fact("Jan Rybarczyk", "occupation", "driver"),
  fact("Agnieszka Wnuk-Rybarczyk", "religion", "Roman Catholic"),
  ev("travel", "led a march to Warsaw", ("October 2003", "2003-10"), ["Agnieszka Wnuk-Rybarczyk"]),
  ev("meeting", "was received", ("October 2003", "2003-10"), ["Agnieszka Wnuk-Rybarczyk", "Marek Siwiec-Dobrowolski"]),
  ev("communication", "letter", None, ["Agnieszka Wnuk-Rybarczyk"]),
  ev("speech", "read aloud", ("18 November", "2003-11-18"), ["Halina Pastusiak"]),
  ev("election", "gained a seat", ("2006", "2006"), ["Agnieszka Wnuk-Rybarczyk"]),
  ev("election", "kept it", ("2010", "2010"), ["Agnieszka Wnuk-Rybarczyk"]),
  ev("candidacy", "stood for mayor", ("2010#2", "2010"), ["Agnieszka Wnuk-Rybarczyk"]),
  ev("election", "lost", ("2010#2", "2010"), ["Agnieszka Wnuk-Rybarczyk", "Grzegorz Molenda"]),
  ev("departure", "left the party", ("2013", "2013"), ["Agnieszka Wnuk-Rybarczyk"]),
  ev("election", "elected her", ("5 December 2014", "2014-12-05"), ["Agnieszka Wnuk-Rybarczyk"]),
  ev("election", "Re-elected", ("21 November 2018", "2018-11-21"), ["Agnieszka Wnuk-Rybarczyk"]),
  ev("investigation", "inspected", ("2016", "2016"), ["Jerzy Pyrek"]),
  ev("departure", "was dismissed", None, ["Jerzy Pyrek"]),
  ev("election", "was chosen", ("7 May 2024", "2024-05-07"), ["Ewa Jaskuła-Banaś"]),
  ev("award", "Silver Cross of Merit", ("2011", "2011"), ["Agnieszka Wnuk-Rybarczyk"]),
)

P("d41-09", """Haji Mahmud Reza Golpaygani-Nezhad was an Iranian merchant who represented Isfahan in the second and third Majles. He was born about 1868 in Isfahan, where his father, Haji Abdolrahim, dealt in opium and silk. He made the pilgrimage in 1895 and lived for six years in Calcutta, from which he returned in 1903.

During the Constitutional Revolution he was treasurer of the provincial council of Isfahan. In the winter of 1907 he travelled to Tehran with a petition against the governor, Prince Mas'ud's son-in-law Amin-Hozur, and was received by the speaker, Ehtesham al-Molk. After the bombardment of the Majles in June 1908 he was detained in the Bagh-e Shah for forty days. Elected in 1909 with 2,310 votes, he joined the Moderate Party. In July 1910 he voted against the cabinet of which his brother, Mirza Hedayat, was deputy minister of finance, and the two did not speak to each other until 1912.

In the third Majles, which opened in December 1914, he sat on the budget committee under the chairmanship of Seyyed Yahya Nasiri. When Russian troops approached the capital in November 1915 he left with the other deputies for Qom and afterwards for Kermanshah. The British consul at Isfahan, Major Percival Stroud, had him expelled from the town in 1917; he spent the rest of the war at Najaf.

From 1921 until 1925 Golpaygani-Nezhad was mayor of Isfahan, the second to hold the office; he followed Dr. Masih Khan and was followed by Colonel Abolqasem Zand, whom Reza Khan appointed. He was a candidate in the elections to the fifth Majles but was not returned. He died in October 1931. His son Fazlollah was the director of the Sa'di secondary school, and the street beside it is named after him.
""",
  occ("Haji Mahmud Reza Golpaygani-Nezhad", "represented Isfahan in the second and third Majles", start=("1909", "1909")),
  occ("Haji Mahmud Reza Golpaygani-Nezhad", "treasurer of the provincial council of Isfahan"),
  occ("Amin-Hozur", "governor"),
  occ("Ehtesham al-Molk", "speaker"),
  occ("Mirza Hedayat", "deputy minister of finance"),
  occ("Haji Mahmud Reza Golpaygani-Nezhad", "sat on the budget committee", start=("December 1914", "1914-12")),
  occ("Seyyed Yahya Nasiri", "chairmanship"),
  occ("Percival Stroud", "British consul at Isfahan"),
  occ("Percival Stroud", "Major"),
  occ("Haji Mahmud Reza Golpaygani-Nezhad", "mayor of Isfahan", start=("1921", "1921"), end=("1925", "1925")),
  occ("Dr. Masih Khan", "followed", end=("1921", "1921")),
  occ("Abolqasem Zand", "was followed", start=("1925", "1925")),
  occ("Abolqasem Zand", "Colonel"),
  occ("Fazlollah", "director of the Sa'di secondary school"),
  fact("Haji Mahmud Reza Golpaygani-Nezhad", "nationality", "Iranian"),
  fact("Haji Mahmud Reza Golpaygani-Nezhad", "occupation", "merchant"),
  fact("Haji Mahmud Reza Golpaygani-Nezhad", "birthDate", "about 1868", value="1868~"),
  fact("Haji Mahmud Reza Golpaygani-Nezhad", "birthPlace", "Isfahan#2"),
  fact("Haji Mahmud Reza Golpaygani-Nezhad", "father", "Haji Abdolrahim"),
  fact("Amin-Hozur", "relatives", "Prince Mas'ud"),
  fact("Haji Mahmud Reza Golpaygani-Nezhad", "residence", "Calcutta"),
  fact("Haji Mahmud Reza Golpaygani-Nezhad", "residence", "Najaf"),
  fact("Haji Mahmud Reza Golpaygani-Nezhad", "party", "Moderate Party", date=("1909", "1909")),
  fact("Haji Mahmud Reza Golpaygani-Nezhad", "siblings", "Mirza Hedayat"),
  fact("Haji Mahmud Reza Golpaygani-Nezhad", "deathDate", "October 1931", value="1931-10"),
  fact("Haji Mahmud Reza Golpaygani-Nezhad", "children", "Fazlollah"),
  ev("travel", "made the pilgrimage", ("1895", "1895"), ["Haji Mahmud Reza Golpaygani-Nezhad"]),
  ev("travel", "returned", ("1903", "1903"), ["Haji Mahmud Reza Golpaygani-Nezhad"]),
  ev("travel", "travelled", ("winter of 1907", "1907-24"), ["Haji Mahmud Reza Golpaygani-Nezhad"]),
  ev("meeting", "was received", ("winter of 1907", "1907-24"), ["Haji Mahmud Reza Golpaygani-Nezhad", "Ehtesham al-Molk"]),
  ev("arrest", "was detained", ("June 1908", "1908-06"), ["Haji Mahmud Reza Golpaygani-Nezhad"]),
  ev("election", "Elected", ("1909", "1909"), ["Haji Mahmud Reza Golpaygani-Nezhad"]),
  ev("travel", "left", ("November 1915", "1915-11"), ["Haji Mahmud Reza Golpaygani-Nezhad"]),
  ev("sanction", "expelled", ("1917", "1917"), ["Haji Mahmud Reza Golpaygani-Nezhad", "Percival Stroud"]),
  ev("appointment", "appointed", ("1925", "1925"), ["Abolqasem Zand", "Reza Khan"]),
  ev("candidacy", "was a candidate", None, ["Haji Mahmud Reza Golpaygani-Nezhad"]),
  ev("election", "was not returned", None, ["Haji Mahmud Reza Golpaygani-Nezhad"]),
)

P("d41-10", """Tarek Ould Bouamama (Arabic: طارق ولد بوعمامة; born 12 January 1961) is an Algerian civil servant who has been wali of four provinces.

Biography

A native of Aflou, he studied at the National School of Administration in Algiers (class of 1985, diplomatic section having refused him). He was first posted to Djelfa as an attaché. In 1994 he was named chief of daïra at Messaad, a month after his predecessor, Lakhdar Benchohra, had been murdered on the road to Laghouat.

Functions held

– Chief of daïra of Messaad, 1994–1999
– Secretary-general of the wilaya of Mila, 1999–2004
– Wali of Tindouf, 2004–2008
– Wali of Skikda, 2008–2013
– Wali of Tiaret, 2013–2015
– Director-general of local finances, Ministry of the Interior, 2015–2017
– Wali of Sétif, 2017–2019

At Skikda he took the place of Ahmed Zeghoudi, who went to Oran. In July 2011 he accompanied Prime Minister Ouyahia on a two-day tour of the petrochemical zone. His transfer to Tiaret in September 2013 followed a quarrel with the mayor of Skikda, Kamel Touati (FLN); the latter had written to the minister in March accusing him of contempt for the elected.

Legal proceedings

Bouamama was relieved of his functions on 28 April 2019. Summoned by the examining judge of the court of Sidi M'hamed on 3 July, he was placed in custody at El Harrach the same evening along with the contractor Nadir Hamlaoui. At the trial he testified that orders concerning the land had come “by telephone and never in ink”. On 8 December 2020 he was sentenced to four years for abuse of office; Hamlaoui was given ten. The court of appeal reduced the first sentence to two years in March 2021, and Bouamama was released.

His wife, Djamila Kerrouche, teaches mathematics at the Lycée Kerouani in Sétif. The rumour in the press that he had settled in Alicante was contradicted by his lawyer, Me Sofiane Chaïb.
""",
  occ("Tarek Ould Bouamama", "attaché"),
  occ("Lakhdar Benchohra", "predecessor", end=("a month after", "1994")),
  occ("Tarek Ould Bouamama", "Chief of daïra of Messaad", start=("1994–", "1994"), end=("1999", "1999"), again=["chief of daïra at Messaad"]),
  occ("Tarek Ould Bouamama", "Secretary-general of the wilaya of Mila", start=("1999#2", "1999"), end=("2004", "2004")),
  occ("Tarek Ould Bouamama", "Wali of Tindouf", start=("2004#2", "2004"), end=("2008", "2008"), again=["wali of four provinces"]),
  occ("Tarek Ould Bouamama", "Wali of Skikda", start=("2008#2", "2008"), end=("September 2013", "2013-09")),
  occ("Tarek Ould Bouamama", "Wali of Tiaret", start=("September 2013", "2013-09"), end=("2015", "2015")),
  occ("Tarek Ould Bouamama", "Director-general of local finances, Ministry of the Interior", start=("2015#2", "2015"), end=("2017", "2017")),
  occ("Tarek Ould Bouamama", "Wali of Sétif", start=("2017#2", "2017"), end=("28 April 2019", "2019-04-28")),
  occ("Ahmed Zeghoudi", "took the place of", end=("2008", "2008")),
  occ("Ouyahia", "Prime Minister"),
  occ("Kamel Touati", "mayor of Skikda"),
  fact("Tarek Ould Bouamama", "nativeName", "طارق ولد بوعمامة"),
  fact("Tarek Ould Bouamama", "birthDate", "12 January 1961", value="1961-01-12"),
  fact("Tarek Ould Bouamama", "nationality", "Algerian"),
  fact("Tarek Ould Bouamama", "occupation", "civil servant"),
  fact("Tarek Ould Bouamama", "birthPlace", "Aflou"),
  fact("Tarek Ould Bouamama", "education", "National School of Administration in Algiers", date=("1985", "1985")),
  fact("Lakhdar Benchohra", "causeOfDeath", "murdered"),
  fact("Kamel Touati", "party", "FLN"),
  fact("Nadir Hamlaoui", "occupation", "contractor"),
  fact("Tarek Ould Bouamama", "spouse", "Djamila Kerrouche"),
  fact("Sofiane Chaïb", "occupation", "lawyer"),
  ev("appointment", "was first posted", None, ["Tarek Ould Bouamama"]),
  ev("appointment", "was named", ("1994", "1994"), ["Tarek Ould Bouamama"]),
  ev("appointment", "took the place", ("2008", "2008"), ["Tarek Ould Bouamama", "Ahmed Zeghoudi"]),
  ev("travel", "two-day tour", ("July 2011", "2011-07"), ["Tarek Ould Bouamama", "Ouyahia"]),
  ev("appointment", "transfer to Tiaret", ("September 2013", "2013-09"), ["Tarek Ould Bouamama"]),
  ev("communication", "had written", ("March", "2013-03"), ["Kamel Touati"]),
  ev("departure", "was relieved", ("28 April 2019", "2019-04-28"), ["Tarek Ould Bouamama"]),
  ev("investigation", "Summoned", ("3 July", "2019-07-03"), ["Tarek Ould Bouamama"]),
  ev("arrest", "was placed in custody", ("the same evening", "2019-07-03"), ["Tarek Ould Bouamama", "Nadir Hamlaoui"]),
  ev("testimony", "testified", None, ["Tarek Ould Bouamama"]),
  ev("conviction", "was sentenced", ("8 December 2020", "2020-12-08"), ["Tarek Ould Bouamama"]),
  ev("conviction", "was given ten", ("8 December 2020", "2020-12-08"), ["Nadir Hamlaoui"]),
)

P("d41-11", """The Hon. Silas Wentworth Treadgold (21 August 1829 – 9 May 1904) was a politician in the Colony of New South Wales and afterwards in Queensland.

Treadgold was born at Wisbech, Cambridgeshire, son of Josiah Treadgold, draper. He arrived in Sydney in the ship Hydrabad in September 1850 and was on the Turon diggings the following year. He kept an hotel at Bathurst, of which town he was alderman from 1860 and mayor in 1864–65.

On 14 December 1864 he was elected to the Legislative Assembly for Carcoar, defeating Bernhard Holterman by 401 votes to 376. He held the seat for five years. On 12 December 1869 he was beaten by Richard Plumley, a squatter, and he was declared insolvent in the following March. He moved to Queensland, where his brother Ebenezer Treadgold was police magistrate at Maryborough, and became a partner in a sugar plantation.

He was returned to the Legislative Assembly of Queensland for Wide Bay at the general election of November 1873, and was re-elected unopposed in 1878. He was Secretary for Public Works and Mines in the ministry of John Douglas from 8 March 1877 to 21 January 1879, having succeeded Henry Aldous Thorn. In July 1878 he visited the Hodgkinson field and on his return made a speech of four hours to the House. A select committee under Thorn inquired in 1879 into the letting of the Gympie railway; Treadgold gave evidence on two days and was exonerated, but the engineer, Mr. Archibald Lusk, was dismissed.

He resigned from the Assembly on 16 June 1880. Called to the Legislative Council on 1 May 1886, he remained a member until his death, which took place at Toowong from a fall off a tram-car. He was buried at Toowong Cemetery. He married Susannah Peel Eglinton, of Bathurst, in 1856; their son Arthur was town clerk of Brisbane from 1899 to 1911.
""",
  occ("Silas Wentworth Treadgold", "alderman", start=("1860", "1860")),
  occ("Silas Wentworth Treadgold", "mayor", start=("1864", "1864"), end=("65", "1865")),
  occ("Silas Wentworth Treadgold", "Legislative Assembly for Carcoar", start=("14 December 1864", "1864-12-14"), end=("12 December 1869", "1869-12-12"), again=["seat"]),
  occ("Ebenezer Treadgold", "police magistrate at Maryborough"),
  occ("Silas Wentworth Treadgold", "partner in a sugar plantation"),
  occ("Silas Wentworth Treadgold", "Legislative Assembly of Queensland for Wide Bay", start=("November 1873", "1873-11"), end=("16 June 1880", "1880-06-16")),
  occ("Silas Wentworth Treadgold", "Secretary for Public Works and Mines", start=("8 March 1877", "1877-03-08"), end=("21 January 1879", "1879-01-21")),
  occ("Henry Aldous Thorn", "having succeeded", end=("8 March 1877", "1877-03-08")),
  occ("John Douglas", "ministry of"),
  occ("Henry Aldous Thorn", "select committee under", start=("1879#2", "1879")),
  occ("Archibald Lusk", "engineer"),
  occ("Silas Wentworth Treadgold", "Legislative Council", start=("1 May 1886", "1886-05-01"), end=("until his death", "1904-05-09")),
  occ("Arthur", "town clerk of Brisbane", start=("1899", "1899"), end=("1911", "1911")),
  fact("Silas Wentworth Treadgold", "birthDate", "21 August 1829", value="1829-08-21"),
  fact("Silas Wentworth Treadgold", "deathDate", "9 May 1904", value="1904-05-09"),
  fact("Silas Wentworth Treadgold", "occupation", "politician"),
  fact("Silas Wentworth Treadgold", "birthPlace", "Wisbech, Cambridgeshire"),
  fact("Silas Wentworth Treadgold", "father", "Josiah Treadgold"),
  fact("Josiah Treadgold", "occupation", "draper"),
  fact("Richard Plumley", "occupation", "squatter"),
  fact("Silas Wentworth Treadgold", "siblings", "Ebenezer Treadgold"),
  fact("Silas Wentworth Treadgold", "deathPlace", "Toowong"),
  fact("Silas Wentworth Treadgold", "causeOfDeath", "fall off a tram-car"),
  fact("Silas Wentworth Treadgold", "spouse", "Susannah Peel Eglinton", date=("1856", "1856")),
  fact("Silas Wentworth Treadgold", "children", "Arthur"),
  fact("Susannah Peel Eglinton", "children", "Arthur"),
  fact("Susannah Peel Eglinton", "residence", "Bathurst#2"),
  ev("travel", "arrived in Sydney", ("September 1850", "1850-09"), ["Silas Wentworth Treadgold"]),
  ev("election", "was elected", ("14 December 1864", "1864-12-14"), ["Silas Wentworth Treadgold", "Bernhard Holterman"]),
  ev("election", "was beaten", ("12 December 1869", "1869-12-12"), ["Silas Wentworth Treadgold", "Richard Plumley"]),
  ev("travel", "moved to Queensland", None, ["Silas Wentworth Treadgold"]),
  ev("election", "was returned", ("November 1873", "1873-11"), ["Silas Wentworth Treadgold"]),
  ev("election", "was re-elected unopposed", ("1878", "1878"), ["Silas Wentworth Treadgold"]),
  ev("appointment", "having succeeded", ("8 March 1877", "1877-03-08"), ["Silas Wentworth Treadgold", "Henry Aldous Thorn"]),
  ev("travel", "visited", ("July 1878", "1878-07"), ["Silas Wentworth Treadgold"]),
  ev("speech", "made a speech", None, ["Silas Wentworth Treadgold"]),
  ev("investigation", "inquired", ("1879#2", "1879"), ["Silas Wentworth Treadgold", "Henry Aldous Thorn"]),
  ev("testimony", "gave evidence", ("1879#2", "1879"), ["Silas Wentworth Treadgold"]),
  ev("departure", "was dismissed", None, ["Archibald Lusk"]),
  ev("departure", "resigned", ("16 June 1880", "1880-06-16"), ["Silas Wentworth Treadgold"]),
  ev("appointment", "Called", ("1 May 1886", "1886-05-01"), ["Silas Wentworth Treadgold"]),
)

P("d41-12", """Antônio Cândido Valadares Peçanha, known as Tonico da Balsa (Januária, 5 June 1909 — Montes Claros, 17 September 1987), was a Brazilian politician.

The son of the river pilot Honório Peçanha, he attended the Colégio Diocesano in Montes Claros and was a ferry owner and cotton broker before the Revolution of 1930. He was nominated prefect of Januária by the intervenor Olegário Diniz on 20 January 1938, in place of the judge Tasso Brant, and stayed in the post until 10 November 1945.

Political career

— Prefect of Januária (appointed), 1938–1945
— State deputy for Minas Gerais (PSD), 1947–1955
— Federal deputy (PSD), 1955–1963
— Prefect of Montes Claros (ARENA), 1967–1971

In the elections of 19 January 1947 he polled 4,870 votes. As president of the agriculture committee of the Legislative Assembly he spoke in 1949 for the irrigation of the Jaíba. In October 1958 he was re-elected to the Chamber with 21,345 votes; in 1962 he obtained only 12,002 and was left a second substitute, behind his former protégé Edgar Sapucaí, who had gone over to the UDN.

In August 1957 he fought with the UDN deputy Nelson Rabelo in the corridor of the Chamber; both were reprimanded by the president of the house, Ulisses Paranhos. He joined ARENA in 1966. The following November the party ran him for prefect of Montes Claros, and he beat the MDB's candidate, the physician Lúcia Ramalho Teixeira, by 9,113 to 8,760. He travelled to Washington in May 1968 to sign a loan for the waterworks. Sapucaí succeeded him in January 1971.

A military police inquiry opened in 1969 into his secretary of works, Joel Catoni, ended with Catoni's arrest and, in 1972, his conviction. Peçanha was heard as a witness.

Married since 1934 to Maria da Glória Brant, sister of his predecessor, he was the father of the senator Otto Brant Peçanha.
""",
  occ("Antônio Cândido Valadares Peçanha", "Prefect of Januária (appointed)", start=("20 January 1938", "1938-01-20"), end=("10 November 1945", "1945-11-10"), again=["prefect of Januária"]),
  occ("Olegário Diniz", "intervenor"),
  occ("Tasso Brant", "in place of", end=("20 January 1938", "1938-01-20"), again=["predecessor"]),
  occ("Tasso Brant", "judge"),
  occ("Antônio Cândido Valadares Peçanha", "State deputy for Minas Gerais", start=("1947", "1947"), end=("1955", "1955")),
  occ("Antônio Cândido Valadares Peçanha", "Federal deputy", start=("1955#2", "1955"), end=("1963", "1963")),
  occ("Antônio Cândido Valadares Peçanha", "Prefect of Montes Claros", start=("1967", "1967"), end=("January 1971", "1971-01")),
  occ("Antônio Cândido Valadares Peçanha", "president of the agriculture committee of the Legislative Assembly", start=("1949", "1949")),
  occ("Antônio Cândido Valadares Peçanha", "second substitute", start=("1962", "1962")),
  occ("Nelson Rabelo", "deputy#3"),
  occ("Ulisses Paranhos", "president of the house"),
  occ("Edgar Sapucaí", "succeeded", start=("January 1971", "1971-01")),
  occ("Joel Catoni", "secretary of works"),
  occ("Otto Brant Peçanha", "senator"),
  fact("Antônio Cândido Valadares Peçanha", "alias", "Tonico da Balsa"),
  fact("Antônio Cândido Valadares Peçanha", "birthPlace", "Januária"),
  fact("Antônio Cândido Valadares Peçanha", "birthDate", "5 June 1909", value="1909-06-05"),
  fact("Antônio Cândido Valadares Peçanha", "deathPlace", "Montes Claros"),
  fact("Antônio Cândido Valadares Peçanha", "deathDate", "17 September 1987", value="1987-09-17"),
  fact("Antônio Cândido Valadares Peçanha", "nationality", "Brazilian"),
  fact("Antônio Cândido Valadares Peçanha", "occupation", "politician"),
  fact("Antônio Cândido Valadares Peçanha", "father", "Honório Peçanha"),
  fact("Honório Peçanha", "occupation", "river pilot"),
  fact("Antônio Cândido Valadares Peçanha", "education", "Colégio Diocesano in Montes Claros"),
  fact("Antônio Cândido Valadares Peçanha", "occupation", "ferry owner"),
  fact("Antônio Cândido Valadares Peçanha", "occupation", "cotton broker"),
  fact("Antônio Cândido Valadares Peçanha", "party", "PSD", date=("1947", "1947")),
  fact("Antônio Cândido Valadares Peçanha", "party", "ARENA#2", date=("1966", "1966")),
  fact("Edgar Sapucaí", "party", "UDN"),
  fact("Nelson Rabelo", "party", "UDN#2"),
  fact("Lúcia Ramalho Teixeira", "party", "MDB"),
  fact("Lúcia Ramalho Teixeira", "occupation", "physician"),
  fact("Antônio Cândido Valadares Peçanha", "spouse", "Maria da Glória Brant", date=("1934", "1934")),
  fact("Tasso Brant", "siblings", "Maria da Glória Brant"),
  fact("Antônio Cândido Valadares Peçanha", "children", "Otto Brant Peçanha"),
  ev("appointment", "was nominated prefect", ("20 January 1938", "1938-01-20"), ["Antônio Cândido Valadares Peçanha", "Olegário Diniz"]),
  ev("election", "polled", ("19 January 1947", "1947-01-19"), ["Antônio Cândido Valadares Peçanha"]),
  ev("speech", "spoke", ("1949", "1949"), ["Antônio Cândido Valadares Peçanha"]),
  ev("election", "was re-elected", ("October 1958", "1958-10"), ["Antônio Cândido Valadares Peçanha"]),
  ev("election", "obtained only", ("1962", "1962"), ["Antônio Cândido Valadares Peçanha", "Edgar Sapucaí"]),
  ev("sanction", "were reprimanded", ("August 1957", "1957-08"), ["Antônio Cândido Valadares Peçanha", "Nelson Rabelo", "Ulisses Paranhos"]),
  ev("candidacy", "ran him", ("following November", "1966-11"), ["Antônio Cândido Valadares Peçanha"]),
  ev("election", "beat", ("following November", "1966-11"), ["Antônio Cândido Valadares Peçanha", "Lúcia Ramalho Teixeira"]),
  ev("travel", "travelled", ("May 1968", "1968-05"), ["Antônio Cândido Valadares Peçanha"]),
  ev("appointment", "succeeded him", ("January 1971", "1971-01"), ["Edgar Sapucaí"]),
  ev("investigation", "inquiry", ("1969", "1969"), ["Joel Catoni"]),
  ev("arrest", "arrest", None, ["Joel Catoni"]),
  ev("conviction", "conviction", ("1972", "1972"), ["Joel Catoni"]),
  ev("testimony", "was heard as a witness", None, ["Antônio Cândido Valadares Peçanha"]),
)

P("d41-13", """Council welcomes new deputy president

The new deputy president of the Shire of Murrabin East is Cr Kaylene Hoskings, who was elected by her fellow councillors at the special meeting on Tuesday 24 October 2023. She defeated Cr Des Lacey by five votes to four. President Cr Graham Tovell was returned unopposed for a third year.

Cr Hoskings, who farms wheat and lambs with her husband Wayne at Yarralea, has represented North Ward since 2017. She was endorsed by the Nationals but left the party in 2021 and now sits as an independent. She chaired the swimming pool committee and was acting deputy for two months this year, after Cr Brett Simmonds stood aside on 14 August.

Mr Simmonds resigned from council altogether on 2 October. The Inspectorate is investigating his declaration of interests in the saleyards contract; he did not take part in the vote on that contract, having left the chamber, but had not disclosed a shareholding at that time. He told this newspaper in a phone call last Friday that he will respond in due course. A count-back gave his seat in River Ward to Ms Thi Nguyen-Barber, a pharmacist, who took the oath at the same meeting.

Cr Hoskings grew up in Swan Hill, the youngest of five. She went to boarding school in Bendigo and has a diploma in agribusiness from Longerenong College. In January 2020 she received the Shire's Citizen of the Year award for her part in the fire relief. Her grandfather, Les Pickersgill, was shire secretary between 1951 and 1969.

Chief executive Rosanna Di Pietro, who started in July after moving from Mildura, congratulated both. Outgoing corporate services director Neil Fawkner farewelled councillors after 31 years. “I have met eleven presidents and I liked nine,” he told the meeting. His last day is 10 November. Applications to replace him have closed.
""",
  occ("Kaylene Hoskings", "deputy president of the Shire of Murrabin East", start=("Tuesday 24 October", "2023-10-24"), again=["deputy president"]),
  occ("Des Lacey", "Cr#2"),
  occ("Graham Tovell", "President"),
  occ("Kaylene Hoskings", "represented North Ward", start=("2017", "2017")),
  occ("Kaylene Hoskings", "chaired the swimming pool committee"),
  occ("Kaylene Hoskings", "acting deputy", start=("14 August", "2023-08-14"), end=("two months", "2023-10")),
  occ("Brett Simmonds", "seat in River Ward", end=("2 October", "2023-10-02")),
  occ("Brett Simmonds", "stood aside", end=("14 August", "2023-08-14")),
  occ("Thi Nguyen-Barber", "seat in River Ward", start=("Tuesday 24 October", "2023-10-24")),
  occ("Les Pickersgill", "shire secretary", start=("1951", "1951"), end=("1969", "1969")),
  occ("Rosanna Di Pietro", "Chief executive", start=("July", "2023-07")),
  occ("Neil Fawkner", "corporate services director", end=("10 November", "2023-11-10")),
  fact("Kaylene Hoskings", "spouse", "Wayne"),
  fact("Kaylene Hoskings", "residence", "Yarralea"),
  fact("Kaylene Hoskings", "party", "Nationals"),
  fact("Kaylene Hoskings", "party", "independent", date=("2021", "2021")),
  fact("Thi Nguyen-Barber", "occupation", "pharmacist"),
  fact("Kaylene Hoskings", "residence", "Swan Hill"),
  fact("Kaylene Hoskings", "education", "boarding school in Bendigo"),
  fact("Kaylene Hoskings", "education", "Longerenong College"),
  fact("Kaylene Hoskings", "award", "Citizen of the Year award", date=("January 2020", "2020-01")),
  fact("Kaylene Hoskings", "relatives", "Les Pickersgill"),
  ev("election", "was elected", ("Tuesday 24 October", "2023-10-24"), ["Kaylene Hoskings"]),
  ev("election", "defeated", ("Tuesday 24 October", "2023-10-24"), ["Kaylene Hoskings", "Des Lacey"]),
  ev("election", "was returned unopposed", ("Tuesday 24 October", "2023-10-24"), ["Graham Tovell"]),
  ev("departure", "left the party", ("2021", "2021"), ["Kaylene Hoskings"]),
  ev("departure", "stood aside", ("14 August", "2023-08-14"), ["Brett Simmonds"]),
  ev("departure", "resigned", ("2 October", "2023-10-02"), ["Brett Simmonds"]),
  ev("investigation", "is investigating", None, ["Brett Simmonds"]),
  ev("recusal", "did not take part", None, ["Brett Simmonds"]),
  ev("communication", "phone call", ("last Friday", "2023-10-20"), ["Brett Simmonds"]),
  ev("appointment", "took the oath", ("Tuesday 24 October", "2023-10-24"), ["Thi Nguyen-Barber"]),
  ev("award", "received", ("January 2020", "2020-01"), ["Kaylene Hoskings"]),
  ev("appointment", "started", ("July", "2023-07"), ["Rosanna Di Pietro"]),
  ev("communication", "congratulated", None, ["Rosanna Di Pietro", "Kaylene Hoskings"]),
  ev("speech", "farewelled", ("Tuesday 24 October", "2023-10-24"), ["Neil Fawkner"]),
)

P("d41-14", """SATŌ-HAGIWARA Kinzaburō (1871–1949). Governor of three prefectures, member of the House of Peers.

Born in the second month of Meiji 4 at Tsuruoka, Dewa Province, the third son of Hagiwara Shōzaemon, a retainer of the Sakai clan; adopted in 1888 by Satō Heikichi, sake brewer. Graduated in law, Tokyo Imperial University, 1897. Passed the higher civil service examination the same year and entered the Home Ministry. Councillor of Akita Prefecture, 1898; chief of police, Okayama, 1902; head of the Internal Affairs Section, Kumamoto, 1906. He spent fourteen months in Germany and Denmark from April 1909 studying agricultural co-operatives.

In June 1912 he was appointed governor of Tottori, succeeding Oka Kineo's friend Mizuno Tsurukichi. Transferred to Fukui in 1914 as successor to Kajiwara Denzō, and to Miyagi in January 1917. During the rice riots of August 1918 he called out the Second Division at Sendai; he was summoned to Tokyo on 29 August and resigned on 11 September, at the same time as his chief of police, Nagai Yūsaku. The Terauchi cabinet fell later that month.

Elected mayor of Sendai by the city assembly on 3 March 1921 with 19 votes to 15 for the physician Endō Ryōkichi. In December 1923 the procurator questioned him regarding tramway shares. No charge was brought against him, but the deputy mayor, Yamaki Seiichi, was convicted in 1924. Satō-Hagiwara left the mayoralty when his term expired in March 1925, and was followed by Endō.

Appointed to the House of Peers by imperial nomination, 28 January 1926; joined the Kōyū Club. President of the Tōhoku Agricultural Bank, 1928–1937. Order of the Sacred Treasure, Second Class, 1918.

Wife: Satō Mitsu, daughter of Heikichi. Eldest son: Satō Jun'ichi, consul at Harbin, killed in the bombing of Tokyo in March 1945. Purged from public office in 1946. Died at Tsuruoka, 8 November 1949.
""",
  occ("Satō-Hagiwara Kinzaburō", "Councillor of Akita Prefecture", start=("1898", "1898")),
  occ("Satō-Hagiwara Kinzaburō", "chief of police, Okayama", start=("1902", "1902")),
  occ("Satō-Hagiwara Kinzaburō", "head of the Internal Affairs Section, Kumamoto", start=("1906", "1906")),
  occ("Satō-Hagiwara Kinzaburō", "governor of Tottori", start=("June 1912", "1912-06"), end=("1914", "1914"), again=["Governor of three prefectures"]),
  occ("Mizuno Tsurukichi", "succeeding", end=("June 1912", "1912-06")),
  occ("Satō-Hagiwara Kinzaburō", "Transferred to Fukui", start=("1914", "1914"), end=("January 1917", "1917-01")),
  occ("Kajiwara Denzō", "successor to", end=("1914", "1914")),
  occ("Satō-Hagiwara Kinzaburō", "to Miyagi", start=("January 1917", "1917-01"), end=("11 September", "1918-09-11")),
  occ("Nagai Yūsaku", "chief of police#2", end=("11 September", "1918-09-11")),
  occ("Satō-Hagiwara Kinzaburō", "mayor of Sendai", start=("3 March 1921", "1921-03-03"), end=("March 1925", "1925-03"), again=["mayoralty"]),
  occ("Yamaki Seiichi", "deputy mayor"),
  occ("Endō Ryōkichi", "was followed", start=("March 1925", "1925-03")),
  occ("Satō-Hagiwara Kinzaburō", "House of Peers#2", start=("28 January 1926", "1926-01-28"), again=["member of the House of Peers"]),
  occ("Satō-Hagiwara Kinzaburō", "President of the Tōhoku Agricultural Bank", start=("1928", "1928"), end=("1937", "1937")),
  occ("Satō Jun'ichi", "consul at Harbin"),
  fact("Satō-Hagiwara Kinzaburō", "birthDate", "second month of Meiji 4", value="1871"),
  fact("Satō-Hagiwara Kinzaburō", "birthPlace", "Tsuruoka, Dewa Province"),
  fact("Satō-Hagiwara Kinzaburō", "father", "Hagiwara Shōzaemon"),
  fact("Hagiwara Shōzaemon", "occupation", "retainer of the Sakai clan"),
  fact("Satō-Hagiwara Kinzaburō", "parents", "Satō Heikichi", date=("1888", "1888")),
  fact("Satō Heikichi", "occupation", "sake brewer"),
  fact("Satō-Hagiwara Kinzaburō", "education", "Tokyo Imperial University", date=("1897", "1897")),
  fact("Endō Ryōkichi", "occupation", "physician"),
  fact("Satō-Hagiwara Kinzaburō", "party", "Kōyū Club", date=("28 January 1926", "1926-01-28")),
  fact("Satō-Hagiwara Kinzaburō", "award", "Order of the Sacred Treasure, Second Class", date=("1918#2", "1918")),
  fact("Satō-Hagiwara Kinzaburō", "spouse", "Satō Mitsu"),
  fact("Satō Mitsu", "father", "Heikichi#2"),
  fact("Satō-Hagiwara Kinzaburō", "children", "Satō Jun'ichi"),
  fact("Satō Mitsu", "children", "Satō Jun'ichi"),
  fact("Satō Jun'ichi", "causeOfDeath", "bombing"),
  fact("Satō Jun'ichi", "deathDate", "March 1945", value="1945-03"),
  fact("Satō Jun'ichi", "deathPlace", "Tokyo#3"),
  fact("Satō-Hagiwara Kinzaburō", "deathPlace", "Tsuruoka#2"),
  fact("Satō-Hagiwara Kinzaburō", "deathDate", "8 November 1949", value="1949-11-08"),
  ev("appointment", "entered the Home Ministry", ("the same year", "1897"), ["Satō-Hagiwara Kinzaburō"]),
  ev("travel", "spent fourteen months", ("April 1909", "1909-04"), ["Satō-Hagiwara Kinzaburō"]),
  ev("appointment", "was appointed governor", ("June 1912", "1912-06"), ["Satō-Hagiwara Kinzaburō", "Mizuno Tsurukichi"]),
  ev("appointment", "Transferred", ("1914", "1914"), ["Satō-Hagiwara Kinzaburō", "Kajiwara Denzō"]),
  ev("communication", "was summoned to Tokyo", ("29 August", "1918-08-29"), ["Satō-Hagiwara Kinzaburō"]),
  ev("departure", "resigned", ("11 September", "1918-09-11"), ["Satō-Hagiwara Kinzaburō", "Nagai Yūsaku"]),
  ev("election", "Elected mayor", ("3 March 1921", "1921-03-03"), ["Satō-Hagiwara Kinzaburō", "Endō Ryōkichi"]),
  ev("investigation", "questioned him", ("December 1923", "1923-12"), ["Satō-Hagiwara Kinzaburō"]),
  ev("conviction", "was convicted", ("1924", "1924"), ["Yamaki Seiichi"]),
  ev("departure", "left the mayoralty", ("March 1925", "1925-03"), ["Satō-Hagiwara Kinzaburō"]),
  ev("appointment", "Appointed to the House of Peers", ("28 January 1926", "1926-01-28"), ["Satō-Hagiwara Kinzaburō"]),
  ev("sanction", "Purged", ("1946", "1946"), ["Satō-Hagiwara Kinzaburō"]),
)

P("d41-15", """Nomvula Thandeka Mkhwanazi-Radebe is a South African trade unionist and politician who is the Member of the Executive Council (MEC) for Public Works in Mpumalanga. A member of the African National Congress, she was Executive Mayor of Thuthukani Local Municipality between 2011 and 2018.

Early life and career

Mkhwanazi-Radebe was born on 18 July 1967 in Ermelo. Her father, Petrus Mkhwanazi, was a mineworker and shop steward who was detained for five months during the 1986 state of emergency. She matriculated at Ndlela Secondary School and later completed a B Tech in public management at the Tshwane University of Technology. She was a cashier at Checkers when she joined SACCAWU in 1989; she was its provincial secretary from 1999 to 2006.

Political career

She was first elected as a councillor in the 2006 local elections in Ward 7, where she received 71.3 per cent. On 31 May 2011 she was sworn in as mayor, succeeding Solly Mabuza, who had been redeployed to the National Assembly. She was re-elected to a second term in August 2016.

In March 2017 the Public Protector, acting on a complaint by the Democratic Alliance's caucus leader, Johan Lombard-Steyn, found irregularities in a R38 million water contract. The municipal manager, Bheki Zitha, was suspended and later resigned. Mkhwanazi-Radebe apologised to residents at an imbizo in April. On 13 February 2018 she survived a motion of no confidence by 31 votes to 29; on 4 December she stepped down on the party's instruction, and the speaker of council, Gugu Nkambule, was elected in her stead.

In the May 2019 general election she was elected to the Mpumalanga Provincial Legislature, ranked 14th. Premier Busisiwe Shongwe appointed her to the Executive Council on 24 February 2021 in the place of Sipho Mahlalela, who had died of COVID-19 complications in January.

Personal life

She is married to Pastor Jabulani Radebe. They live in Mbombela.
""",
  occ("Nomvula Thandeka Mkhwanazi-Radebe", "Member of the Executive Council (MEC) for Public Works in Mpumalanga", start=("24 February 2021", "2021-02-24"), again=["appointed her to the Executive Council"]),
  occ("Nomvula Thandeka Mkhwanazi-Radebe", "Executive Mayor of Thuthukani Local Municipality", start=("31 May 2011", "2011-05-31"), end=("4 December", "2018-12-04"), again=["sworn in as mayor"]),
  occ("Petrus Mkhwanazi", "shop steward"),
  occ("Nomvula Thandeka Mkhwanazi-Radebe", "provincial secretary", start=("1999", "1999"), end=("2006", "2006")),
  occ("Nomvula Thandeka Mkhwanazi-Radebe", "councillor", start=("2006#2", "2006")),
  occ("Solly Mabuza", "succeeding", end=("31 May 2011", "2011-05-31")),
  occ("Solly Mabuza", "National Assembly"),
  occ("Johan Lombard-Steyn", "Democratic Alliance's caucus leader"),
  occ("Bheki Zitha", "municipal manager"),
  occ("Gugu Nkambule", "speaker of council", end=("4 December", "2018-12-04")),
  occ("Gugu Nkambule", "in her stead", start=("4 December", "2018-12-04")),
  occ("Nomvula Thandeka Mkhwanazi-Radebe", "Mpumalanga Provincial Legislature", start=("May 2019", "2019-05")),
  occ("Busisiwe Shongwe", "Premier"),
  occ("Sipho Mahlalela", "in the place of", end=("January", "2021-01")),
  occ("Jabulani Radebe", "Pastor"),
  fact("Nomvula Thandeka Mkhwanazi-Radebe", "nationality", "South African"),
  fact("Nomvula Thandeka Mkhwanazi-Radebe", "occupation", "trade unionist"),
  fact("Nomvula Thandeka Mkhwanazi-Radebe", "occupation", "politician"),
  fact("Nomvula Thandeka Mkhwanazi-Radebe", "party", "African National Congress"),
  fact("Nomvula Thandeka Mkhwanazi-Radebe", "birthDate", "18 July 1967", value="1967-07-18"),
  fact("Nomvula Thandeka Mkhwanazi-Radebe", "birthPlace", "Ermelo"),
  fact("Nomvula Thandeka Mkhwanazi-Radebe", "father", "Petrus Mkhwanazi"),
  fact("Petrus Mkhwanazi", "occupation", "mineworker"),
  fact("Nomvula Thandeka Mkhwanazi-Radebe", "education", "Ndlela Secondary School"),
  fact("Nomvula Thandeka Mkhwanazi-Radebe", "education", "Tshwane University of Technology"),
  fact("Nomvula Thandeka Mkhwanazi-Radebe", "occupation", "cashier"),
  fact("Johan Lombard-Steyn", "party", "Democratic Alliance"),
  fact("Sipho Mahlalela", "deathDate", "January", value="2021-01"),
  fact("Sipho Mahlalela", "causeOfDeath", "COVID-19 complications"),
  fact("Nomvula Thandeka Mkhwanazi-Radebe", "spouse", "Jabulani Radebe"),
  fact("Nomvula Thandeka Mkhwanazi-Radebe", "residence", "Mbombela"),
  fact("Jabulani Radebe", "residence", "Mbombela"),
  ev("arrest", "was detained", ("1986", "1986"), ["Petrus Mkhwanazi"]),
  ev("election", "was first elected", ("2006#2", "2006"), ["Nomvula Thandeka Mkhwanazi-Radebe"]),
  ev("appointment", "was sworn in", ("31 May 2011", "2011-05-31"), ["Nomvula Thandeka Mkhwanazi-Radebe", "Solly Mabuza"]),
  ev("election", "was re-elected", ("August 2016", "2016-08"), ["Nomvula Thandeka Mkhwanazi-Radebe"]),
  ev("investigation", "found irregularities", ("March 2017", "2017-03"), ["Johan Lombard-Steyn", "Nomvula Thandeka Mkhwanazi-Radebe"]),
  ev("sanction", "was suspended", None, ["Bheki Zitha"]),
  ev("departure", "resigned", None, ["Bheki Zitha"]),
  ev("speech", "apologised", ("April", "2017-04"), ["Nomvula Thandeka Mkhwanazi-Radebe"]),
  ev("election", "survived a motion of no confidence", ("13 February 2018", "2018-02-13"), ["Nomvula Thandeka Mkhwanazi-Radebe"]),
  ev("departure", "stepped down", ("4 December", "2018-12-04"), ["Nomvula Thandeka Mkhwanazi-Radebe"]),
  ev("election", "was elected in her stead", ("4 December", "2018-12-04"), ["Gugu Nkambule"]),
  ev("election", "was elected to", ("May 2019", "2019-05"), ["Nomvula Thandeka Mkhwanazi-Radebe"]),
  ev("appointment", "appointed her", ("24 February 2021", "2021-02-24"), ["Nomvula Thandeka Mkhwanazi-Radebe", "Busisiwe Shongwe", "Sipho Mahlalela"]),
)

P("d41-16", """Dr. Vasile Haralamb Munteanu-Roșca (12 October 1881, Fălticeni – 1 March 1953, Sighet) was a Romanian physician, hospital director and Liberal deputy.

He graduated from the Faculty of Medicine of Iași in 1906 and specialised in Paris, returning home in 1909. In that year he was appointed primary doctor at the rural hospital of Pașcani, whose director he became on 1 April 1912, when Dr. Leon Ghelerter-Stamatin retired. During the campaign of 1916–1918 he commanded the mobile hospital no. 9 with the rank of major and fell ill with exanthematic typhus; Queen Marie visited his ward in February 1917. He was made Knight of the Order of Michael the Brave, the sanitary branch, in 1918.

He entered the National Liberal Party in 1919. He was three times member of the Assembly of Deputies for Baia County (1922–1926, 1927–1928, 1933–1937), and he was the county's prefect from 20 November 1933 until the new year, when the murder of the Prime Minister changed the government, and his cousin, the engineer Mihai Roșca, took over from him.

In 1927 he won the mayoralty of Fălticeni as well, beating Colonel Traian Botez of the National Peasants by 1,043 to 978 votes; he gave it up within the year because of the incompatibility. In the Chamber he spoke mostly about malaria, and in June 1935 he travelled to Geneva as a delegate to the League's health conference. An inquiry by the Ministry of Health into the purchase of an X-ray machine, begun in January 1930, found against his bursar, Iancu Moise, who was struck off.

On the night of 5 to 6 May 1950 he was arrested together with Mihai Roșca and taken to Sighet prison. He died there without trial. His wife, the pianist Zoe Cantacuzino-Deleanu, learned of his death in 1955 through a letter from another inmate, Bishop Iuliu Mărginean. The hospital bears a different name today.
""",
  occ("Vasile Haralamb Munteanu-Roșca", "primary doctor at the rural hospital of Pașcani", start=("In that year", "1909")),
  occ("Vasile Haralamb Munteanu-Roșca", "director#2", start=("1 April 1912", "1912-04-01"), again=["hospital director"]),
  occ("Leon Ghelerter-Stamatin", "retired", end=("1 April 1912", "1912-04-01")),
  occ("Vasile Haralamb Munteanu-Roșca", "commanded the mobile hospital no. 9", start=("1916", "1916"), end=("1918", "1918")),
  occ("Vasile Haralamb Munteanu-Roșca", "major"),
  occ("Marie", "Queen"),
  occ("Vasile Haralamb Munteanu-Roșca", "member of the Assembly of Deputies for Baia County", start=("1922", "1922"), end=("1926", "1926"), again=["deputy"]),
  occ("Vasile Haralamb Munteanu-Roșca", "prefect", start=("20 November 1933", "1933-11-20"), end=("until the new year", "1934-01")),
  occ("Mihai Roșca", "took over from him", start=("the new year", "1934-01")),
  occ("Vasile Haralamb Munteanu-Roșca", "mayoralty of Fălticeni", start=("In 1927", "1927"), end=("within the year", "1927")),
  occ("Traian Botez", "Colonel"),
  occ("Vasile Haralamb Munteanu-Roșca", "delegate to the League's health conference", start=("June 1935", "1935-06")),
  occ("Iancu Moise", "bursar"),
  occ("Iuliu Mărginean", "Bishop"),
  fact("Vasile Haralamb Munteanu-Roșca", "birthDate", "12 October 1881", value="1881-10-12"),
  fact("Vasile Haralamb Munteanu-Roșca", "birthPlace", "Fălticeni"),
  fact("Vasile Haralamb Munteanu-Roșca", "deathDate", "1 March 1953", value="1953-03-01"),
  fact("Vasile Haralamb Munteanu-Roșca", "deathPlace", "Sighet"),
  fact("Vasile Haralamb Munteanu-Roșca", "nationality", "Romanian"),
  fact("Vasile Haralamb Munteanu-Roșca", "occupation", "physician"),
  fact("Vasile Haralamb Munteanu-Roșca", "education", "Faculty of Medicine of Iași", date=("1906", "1906")),
  fact("Vasile Haralamb Munteanu-Roșca", "award", "Knight of the Order of Michael the Brave", date=("in 1918", "1918")),
  fact("Vasile Haralamb Munteanu-Roșca", "party", "National Liberal Party", date=("1919", "1919")),
  fact("Vasile Haralamb Munteanu-Roșca", "relatives", "Mihai Roșca"),
  fact("Mihai Roșca", "occupation", "engineer"),
  fact("Traian Botez", "party", "National Peasants"),
  fact("Vasile Haralamb Munteanu-Roșca", "spouse", "Zoe Cantacuzino-Deleanu"),
  fact("Zoe Cantacuzino-Deleanu", "occupation", "pianist"),
  ev("travel", "returning home", ("1909", "1909"), ["Vasile Haralamb Munteanu-Roșca"]),
  ev("appointment", "was appointed", ("In that year", "1909"), ["Vasile Haralamb Munteanu-Roșca"]),
  ev("appointment", "became", ("1 April 1912", "1912-04-01"), ["Vasile Haralamb Munteanu-Roșca"]),
  ev("departure", "retired", ("1 April 1912", "1912-04-01"), ["Leon Ghelerter-Stamatin"]),
  ev("travel", "visited his ward", ("February 1917", "1917-02"), ["Marie"]),
  ev("award", "was made Knight", ("in 1918", "1918"), ["Vasile Haralamb Munteanu-Roșca"]),
  ev("appointment", "took over", ("the new year", "1934-01"), ["Mihai Roșca", "Vasile Haralamb Munteanu-Roșca"]),
  ev("election", "won", ("In 1927", "1927"), ["Vasile Haralamb Munteanu-Roșca", "Traian Botez"]),
  ev("departure", "gave it up", ("within the year", "1927"), ["Vasile Haralamb Munteanu-Roșca"]),
  ev("speech", "spoke", None, ["Vasile Haralamb Munteanu-Roșca"]),
  ev("travel", "travelled", ("June 1935", "1935-06"), ["Vasile Haralamb Munteanu-Roșca"]),
  ev("investigation", "inquiry", ("January 1930", "1930-01"), ["Iancu Moise"]),
  ev("sanction", "was struck off", None, ["Iancu Moise"]),
  ev("arrest", "was arrested", ("the night of 5 to 6 May 1950", "1950-05-05/1950-05-06"), ["Vasile Haralamb Munteanu-Roșca", "Mihai Roșca"]),
  ev("communication", "letter", ("1955", "1955"), ["Zoe Cantacuzino-Deleanu", "Iuliu Mărginean"]),
)

P("d41-17", """Ratu Josaia Nayacalevu Tuilagi — List of offices: Roko Tui (provincial chief) of Nadroga 1951–59; Member of the Legislative Council of Fiji 1954–63 (nominated by the Great Council of Chiefs); District Officer, Lomaiviti 1960–63; Speaker's deputy 1966–68.

Tuilagi was born in Cuvu in December 1913, the son of Ratu Nacanieli Tuilagi, native magistrate, and Adi Salanieta. Educated at Queen Victoria School and at Wanganui Technical College in New Zealand, he began as a clerk in the provincial office in 1934. He served with the 1st Battalion, Fiji Infantry Regiment in the Solomon Islands, was wounded in 1944 and received the Military Medal.

On 1 March 1951 Governor Sir Brian Freeston appointed him Roko Tui in succession to Ratu Epeli Vuanirewa, who had retired because of ill health. In April 1953 he sailed to London in the Fijian contingent for the coronation. He spoke strongly in the Council in June 1959 in favour of the cane farmers' right to strike, and the Colonial Secretary, Mr Patrick Leake, wrote to warn him. When the riots broke out in Suva that December he did not join the appeal of the other chiefs. He was removed from Nadroga at the end of the year. The post was given to Leake's friend Ratu Apisai Bolobolo.

He was transferred to Levuka, where he stayed for three years. In the 1963 election, the first in which Fijians voted, he contested the Western Fijian seat as an independent, coming second to Apisai Tamanivalu's cousin, the teacher Mosese Korovou, with 3,102 votes against 3,377. Having joined the Alliance Party, he won the seat from Korovou in 1966. He announced in Parliament on 14 May 1968 that he would retire for reasons of health, and died at Lautoka Hospital on 2 July.

He was a lay preacher of the Methodist Church. His daughter, Adi Ema Tuilagi-Prasad, was Permanent Secretary for Education from 1985 until her dismissal after the coup of May 1987.
""",
  occ("Ratu Josaia Nayacalevu Tuilagi", "Roko Tui (provincial chief) of Nadroga", start=("1 March 1951", "1951-03-01"), end=("the end of the year", "1959-12"), again=["Roko Tui#2"]),
  occ("Ratu Josaia Nayacalevu Tuilagi", "Member of the Legislative Council of Fiji", start=("1954", "1954"), end=("63", "1963")),
  occ("Ratu Josaia Nayacalevu Tuilagi", "District Officer, Lomaiviti", start=("1960", "1960"), end=("63#2", "1963")),
  occ("Ratu Josaia Nayacalevu Tuilagi", "Speaker's deputy", start=("1966", "1966"), end=("68", "1968")),
  occ("Ratu Nacanieli Tuilagi", "native magistrate"),
  occ("Ratu Josaia Nayacalevu Tuilagi", "clerk in the provincial office", start=("1934", "1934")),
  occ("Sir Brian Freeston", "Governor"),
  occ("Ratu Epeli Vuanirewa", "in succession to", end=("1 March 1951", "1951-03-01")),
  occ("Patrick Leake", "Colonial Secretary"),
  occ("Ratu Apisai Bolobolo", "The post", start=("the end of the year", "1959-12")),
  occ("Mosese Korovou", "Western Fijian seat", start=("1963", "1963"), end=("1966#2", "1966")),
  occ("Ratu Josaia Nayacalevu Tuilagi", "won the seat", start=("1966#2", "1966")),
  occ("Ratu Josaia Nayacalevu Tuilagi", "lay preacher of the Methodist Church"),
  occ("Adi Ema Tuilagi-Prasad", "Permanent Secretary for Education", start=("1985", "1985"), end=("May 1987", "1987-05")),
  fact("Ratu Josaia Nayacalevu Tuilagi", "birthPlace", "Cuvu"),
  fact("Ratu Josaia Nayacalevu Tuilagi", "birthDate", "December 1913", value="1913-12"),
  fact("Ratu Josaia Nayacalevu Tuilagi", "father", "Ratu Nacanieli Tuilagi"),
  fact("Ratu Josaia Nayacalevu Tuilagi", "mother", "Adi Salanieta"),
  fact("Ratu Josaia Nayacalevu Tuilagi", "education", "Queen Victoria School"),
  fact("Ratu Josaia Nayacalevu Tuilagi", "education", "Wanganui Technical College"),
  fact("Ratu Josaia Nayacalevu Tuilagi", "militaryService", "1st Battalion, Fiji Infantry Regiment"),
  fact("Ratu Josaia Nayacalevu Tuilagi", "award", "Military Medal", date=("1944", "1944")),
  fact("Ratu Josaia Nayacalevu Tuilagi", "party", "independent"),
  fact("Mosese Korovou", "occupation", "teacher"),
  fact("Mosese Korovou", "relatives", "Apisai Tamanivalu"),
  fact("Ratu Josaia Nayacalevu Tuilagi", "party", "Alliance Party"),
  fact("Ratu Josaia Nayacalevu Tuilagi", "deathPlace", "Lautoka Hospital"),
  fact("Ratu Josaia Nayacalevu Tuilagi", "deathDate", "2 July", value="1968-07-02"),
  fact("Ratu Josaia Nayacalevu Tuilagi", "religion", "Methodist"),
  fact("Ratu Josaia Nayacalevu Tuilagi", "children", "Adi Ema Tuilagi-Prasad"),
  ev("award", "received", ("1944", "1944"), ["Ratu Josaia Nayacalevu Tuilagi"]),
  ev("appointment", "appointed him", ("1 March 1951", "1951-03-01"), ["Ratu Josaia Nayacalevu Tuilagi", "Sir Brian Freeston", "Ratu Epeli Vuanirewa"]),
  ev("departure", "had retired", None, ["Ratu Epeli Vuanirewa"]),
  ev("travel", "sailed to London", ("April 1953", "1953-04"), ["Ratu Josaia Nayacalevu Tuilagi"]),
  ev("speech", "spoke strongly", ("June 1959", "1959-06"), ["Ratu Josaia Nayacalevu Tuilagi"]),
  ev("communication", "wrote", ("June 1959", "1959-06"), ["Patrick Leake", "Ratu Josaia Nayacalevu Tuilagi"]),
  ev("departure", "was removed", ("the end of the year", "1959-12"), ["Ratu Josaia Nayacalevu Tuilagi"]),
  ev("appointment", "was given", ("the end of the year", "1959-12"), ["Ratu Apisai Bolobolo"]),
  ev("appointment", "was transferred", None, ["Ratu Josaia Nayacalevu Tuilagi"]),
  ev("candidacy", "contested", ("1963", "1963"), ["Ratu Josaia Nayacalevu Tuilagi"]),
  ev("election", "coming second", ("1963", "1963"), ["Ratu Josaia Nayacalevu Tuilagi", "Mosese Korovou"]),
  ev("election", "won the seat", ("1966#2", "1966"), ["Ratu Josaia Nayacalevu Tuilagi", "Mosese Korovou"]),
  ev("disclosure", "announced", ("14 May 1968", "1968-05-14"), ["Ratu Josaia Nayacalevu Tuilagi"]),
  ev("departure", "dismissal", ("May 1987", "1987-05"), ["Adi Ema Tuilagi-Prasad"]),
)

P("d41-18", """Headmasters of Kirkgarth Grammar School, 1851–1949: 3. The Rev. Edmund Postlethwaite Lowther, M.A. (1873–1898)

Edmund Lowther was the son of a Penrith saddler. Educated at Appleby and at The Queen's College, Oxford, where he took a Second in Classical Moderations in 1863, he was ordained deacon in 1865 and priest the next year by the Bishop of Carlisle. He was curate of Dalston, second master at Heversham from 1868, and vice-principal of the training college at Durham from 1871.

The governors chose him at their meeting of 17 June 1873 from among forty-one candidates, after the sudden resignation of Dr. Caleb Winstanley, whom the Charity Commissioners had censured for letting the boarding house to his wife's family. The third master, Mr. Jabez Tomlin, who had acted as head for one term, was a candidate too; being passed over he left for Natal. There were thirty-four boys.

Under Lowther numbers rose to 160. He met the Endowed Schools assistant commissioner, Mr. J. G. Fitch-Moreland, in October 1874 and persuaded him to leave Greek in the scheme. The new buildings were opened by Lord Muncaster on 4 August 1881, when the headmaster spoke for an hour in the rain. In 1889 he was elected to the first County Council for Kirkgarth West as a Conservative, defeating the ironmaster Joseph Raine by 27 votes; he lost the seat to Raine's son, Septimus, in 1892. He was an honorary canon of Carlisle from 1890.

An inspector's inquiry in 1896 followed the death of a boarder from diphtheria. The school's doctor, Hubert Jefferson, testified that he had warned the governors about the well; the chairman, Colonel Ainslie Braithwaite, resigned. Lowther retired at Christmas 1898 to Grange-over-Sands, where he died on 30 March 1907. He married, in 1874, Frances Winstanley, niece of his predecessor. His successor was Mr. Tomlin's nephew, H. R. Tomlin, the first layman.
""",
  occ("Edmund Postlethwaite Lowther", "Headmasters of Kirkgarth Grammar School", start=("1873", "1873"), end=("1898", "1898"), again=["headmaster"]),
  occ("Edmund Postlethwaite Lowther", "deacon", start=("1865", "1865")),
  occ("Edmund Postlethwaite Lowther", "priest", start=("the next year", "1866")),
  occ("Edmund Postlethwaite Lowther", "curate of Dalston"),
  occ("Edmund Postlethwaite Lowther", "second master at Heversham", start=("1868", "1868"), end=("1871", "1871")),
  occ("Edmund Postlethwaite Lowther", "vice-principal of the training college at Durham", start=("1871", "1871")),
  occ("Caleb Winstanley", "resignation", again=["predecessor"]),
  occ("Jabez Tomlin", "third master"),
  occ("Jabez Tomlin", "acted as head"),
  occ("J. G. Fitch-Moreland", "Endowed Schools assistant commissioner"),
  occ("Edmund Postlethwaite Lowther", "first County Council for Kirkgarth West", start=("1889", "1889"), end=("1892", "1892")),
  occ("Septimus Raine", "seat", start=("1892", "1892")),
  occ("Edmund Postlethwaite Lowther", "honorary canon of Carlisle", start=("1890", "1890")),
  occ("Hubert Jefferson", "school's doctor"),
  occ("Ainslie Braithwaite", "chairman"),
  occ("Ainslie Braithwaite", "Colonel"),
  occ("H. R. Tomlin", "successor", start=("Christmas 1898", "1898-12")),
  fact("Edmund Postlethwaite Lowther", "education", "Appleby"),
  fact("Edmund Postlethwaite Lowther", "education", "The Queen's College, Oxford", date=("1863", "1863")),
  fact("Edmund Postlethwaite Lowther", "party", "Conservative"),
  fact("Joseph Raine", "occupation", "ironmaster"),
  fact("Joseph Raine", "children", "Septimus"),
  fact("Edmund Postlethwaite Lowther", "deathPlace", "Grange-over-Sands"),
  fact("Edmund Postlethwaite Lowther", "deathDate", "30 March 1907", value="1907-03-30"),
  fact("Edmund Postlethwaite Lowther", "spouse", "Frances Winstanley", date=("1874#2", "1874")),
  fact("H. R. Tomlin", "relatives", "Mr. Tomlin"),
  ev("appointment", "was ordained deacon", ("1865", "1865"), ["Edmund Postlethwaite Lowther"]),
  ev("appointment", "chose him", ("17 June 1873", "1873-06-17"), ["Edmund Postlethwaite Lowther"]),
  ev("departure", "resignation", None, ["Caleb Winstanley"]),
  ev("sanction", "censured", None, ["Caleb Winstanley"]),
  ev("candidacy", "was a candidate too", ("17 June 1873", "1873-06-17"), ["Jabez Tomlin"]),
  ev("departure", "left for Natal", None, ["Jabez Tomlin"]),
  ev("meeting", "met", ("October 1874", "1874-10"), ["Edmund Postlethwaite Lowther", "J. G. Fitch-Moreland"]),
  ev("speech", "spoke", ("4 August 1881", "1881-08-04"), ["Edmund Postlethwaite Lowther"]),
  ev("election", "was elected", ("1889", "1889"), ["Edmund Postlethwaite Lowther", "Joseph Raine"]),
  ev("election", "lost the seat", ("1892", "1892"), ["Edmund Postlethwaite Lowther", "Septimus Raine"]),
  ev("investigation", "inquiry", ("1896", "1896"), ["Hubert Jefferson"]),
  ev("testimony", "testified", ("1896", "1896"), ["Hubert Jefferson"]),
  ev("departure", "resigned", None, ["Ainslie Braithwaite"]),
  ev("departure", "retired", ("Christmas 1898", "1898-12"), ["Edmund Postlethwaite Lowther"]),
)

P("d41-19", """Tsvetan Radoslavov Karadimov (Bulgarian: Цветан Радославов Карадимов), born 7 February 1949 in Popovo, is a Bulgarian engineer and former director of the “Vagonen Zavod” works, mayor of Popovo (1999–2007) and member of the 41st National Assembly.

He graduated from the Technical University in Varna (1973). From 1973 he worked at the wagon plant as shift engineer, head of workshop (1979) and deputy director (1984); he was director from 1988 until the privatisation of 1997. He was a member of the Bulgarian Communist Party, and thereafter of the Socialist Party until 2003, when he was expelled for running against its list; in 2006 he joined GERB at its founding.

In the local elections on 24 October 1999 Karadimov received 5,411 votes in the first round and won the run-off a week later against the sitting mayor, Stefka Obretenova (UDF), a paediatrician. In 2003 he kept the office as an independent. He handed over to Lyubomir Hristakiev in November 2007 after losing by 93 votes.

Elected to Parliament on 5 July 2009 from the 28th multi-member constituency, Targovishte, he sat on the transport committee, whose chairman at that time was Ivaylo Draganov-Petkov. On 11 May 2011 he disclosed to the ethics committee that his son-in-law, Rumen Yotov, owned shares in a wagon leasing firm, and did not vote on the railways bill. Yotov was arrested in Ruse in December of the same year and sentenced in 2014 to three years for tax fraud. Karadimov did not stand in 2013.

Mayors of Popovo since 1991: Georgi Todorov (1991–1995), Stefka Obretenova (1995–1999), Tsvetan Karadimov (1999–2007), Lyubomir Hristakiev (2007–2015), Milena Bozhkova (since 2015).

Honorary citizen of Popovo (2009). He is married to Nevena Karadimova, who headed the municipal library, and has a daughter, Daniela Yotova.
""",
  occ("Tsvetan Radoslavov Karadimov", "director of the “Vagonen Zavod” works", start=("1988", "1988"), end=("1997", "1997"), again=["director from 1988"]),
  occ("Tsvetan Radoslavov Karadimov", "mayor of Popovo", start=("1999", "1999"), end=("2007", "2007")),
  occ("Tsvetan Radoslavov Karadimov", "member of the 41st National Assembly", start=("5 July 2009", "2009-07-05"), end=("2013", "2013"), again=["Parliament"]),
  occ("Tsvetan Radoslavov Karadimov", "shift engineer", start=("1973#2", "1973"), end=("1979", "1979")),
  occ("Tsvetan Radoslavov Karadimov", "head of workshop", start=("1979", "1979"), end=("1984", "1984")),
  occ("Tsvetan Radoslavov Karadimov", "deputy director", start=("1984", "1984"), end=("1988", "1988")),
  occ("Stefka Obretenova", "sitting mayor", start=("1995#2", "1995"), end=("1999#3", "1999")),
  occ("Lyubomir Hristakiev", "Mayors of Popovo", start=("November 2007", "2007-11"), end=("2015", "2015")),
  occ("Tsvetan Radoslavov Karadimov", "sat on the transport committee"),
  occ("Ivaylo Draganov-Petkov", "chairman"),
  occ("Georgi Todorov", "Mayors of Popovo", start=("1991–", "1991"), end=("1995", "1995")),
  occ("Milena Bozhkova", "Mayors of Popovo", start=("since 2015", "2015")),
  occ("Tsvetan Radoslavov Karadimov", "Honorary citizen of Popovo", start=("2009#2", "2009")),
  occ("Nevena Karadimova", "headed the municipal library"),
  fact("Tsvetan Radoslavov Karadimov", "nativeName", "Цветан Радославов Карадимов"),
  fact("Tsvetan Radoslavov Karadimov", "birthDate", "7 February 1949", value="1949-02-07"),
  fact("Tsvetan Radoslavov Karadimov", "birthPlace", "Popovo"),
  fact("Tsvetan Radoslavov Karadimov", "nationality", "Bulgarian#2"),
  fact("Tsvetan Radoslavov Karadimov", "occupation", "engineer"),
  fact("Tsvetan Radoslavov Karadimov", "education", "Technical University in Varna", date=("1973", "1973")),
  fact("Tsvetan Radoslavov Karadimov", "party", "Bulgarian Communist Party"),
  fact("Tsvetan Radoslavov Karadimov", "party", "Socialist Party"),
  fact("Tsvetan Radoslavov Karadimov", "party", "GERB", date=("2006", "2006")),
  fact("Stefka Obretenova", "party", "UDF"),
  fact("Stefka Obretenova", "occupation", "paediatrician"),
  fact("Tsvetan Radoslavov Karadimov", "party", "independent"),
  fact("Tsvetan Radoslavov Karadimov", "relatives", "Rumen Yotov"),
  fact("Tsvetan Radoslavov Karadimov", "spouse", "Nevena Karadimova"),
  fact("Tsvetan Radoslavov Karadimov", "children", "Daniela Yotova"),
  ev("sanction", "was expelled", ("2003", "2003"), ["Tsvetan Radoslavov Karadimov"]),
  ev("candidacy", "running against its list", ("2003", "2003"), ["Tsvetan Radoslavov Karadimov"]),
  ev("election", "received 5,411 votes", ("24 October 1999", "1999-10-24"), ["Tsvetan Radoslavov Karadimov"]),
  ev("election", "won the run-off", ("a week later", "1999-10-31"), ["Tsvetan Radoslavov Karadimov", "Stefka Obretenova"]),
  ev("election", "kept the office", ("2003#2", "2003"), ["Tsvetan Radoslavov Karadimov"]),
  ev("departure", "handed over", ("November 2007", "2007-11"), ["Tsvetan Radoslavov Karadimov", "Lyubomir Hristakiev"]),
  ev("election", "losing", ("November 2007", "2007-11"), ["Tsvetan Radoslavov Karadimov", "Lyubomir Hristakiev"]),
  ev("election", "Elected to Parliament", ("5 July 2009", "2009-07-05"), ["Tsvetan Radoslavov Karadimov"]),
  ev("disclosure", "disclosed", ("11 May 2011", "2011-05-11"), ["Tsvetan Radoslavov Karadimov"]),
  ev("recusal", "did not vote", None, ["Tsvetan Radoslavov Karadimov"]),
  ev("arrest", "was arrested", ("December of the same year", "2011-12"), ["Rumen Yotov"]),
  ev("conviction", "sentenced", ("2014", "2014"), ["Rumen Yotov"]),
)

P("d41-20", """BRACKENBRIDGE, ALONZO PEALE, Republican, of Ottumwa, Iowa. Sheriff of Wapello County 1886–1890; State senator 1892–1900; Warden of the penitentiary at Fort Madison 1900–1906.

Born in Athens County, Ohio, February 3, 1845, of Scotch-Irish parents; removed with his father, Hosea Brackenbridge, a millwright, to Iowa in 1856. Attended the common schools. Enlisted at seventeen in Company E, Fourth Iowa Cavalry, and was discharged as corporal in August 1865. Followed farming and the coal trade. Married Miss Lavinia Stiles in 1870; three children living: Grant, Nettie and Ruth.

Mr. Brackenbridge was elected sheriff in November 1885 over the Democratic incumbent, Patrick Gilhooly, by 84 votes, after a recount. In the street-car strike of 1887 he arrested the strikers' president, Thomas Nance, who was convicted of riot and pardoned the next year by Governor Larrabee. He was nominated for the Senate in 1891 and elected by a majority of 611. He was chairman of the committee on mines from 1896 to 1900; the chairman before him was the Hon. J. Q. Twombly, who went to Congress.

Appointed warden by Governor Leslie Shaw on April 1, 1900, he succeeded Niels P. Hansen-Wiley. In the spring of 1905 the Board of Control investigated the binder-twine shop. The chief clerk, Lucius Ames, confessed to the board on May 9 that he had altered the books, and was dismissed; Warden Brackenbridge testified that he had seen no figures but the weekly ones. He tendered his resignation on January 15, 1906, which Governor Cummins accepted with a letter of thanks. He was succeeded by his deputy, J. C. Sandford-Orr.

Mr. Brackenbridge is a Methodist, an Odd Fellow, and past department commander of the Grand Army of the Republic. His name was mentioned in 1908 for Congress, but he declined. His son Grant was mayor of Ottumwa from 1909 to 1911.
""",
  occ("Alonzo Peale Brackenbridge", "Sheriff of Wapello County", start=("1886", "1886"), end=("1890", "1890")),
  occ("Alonzo Peale Brackenbridge", "State senator", start=("1892", "1892"), end=("1900", "1900")),
  occ("Alonzo Peale Brackenbridge", "Warden of the penitentiary at Fort Madison", start=("April 1, 1900", "1900-04-01"), end=("January 15, 1906", "1906-01-15"), again=["warden", "Warden Brackenbridge"]),
  occ("Alonzo Peale Brackenbridge", "corporal", end=("August 1865", "1865-08")),
  occ("Patrick Gilhooly", "incumbent", end=("November 1885", "1885-11")),
  occ("Thomas Nance", "strikers' president"),
  occ("Larrabee", "Governor"),
  occ("Alonzo Peale Brackenbridge", "chairman of the committee on mines", start=("1896", "1896"), end=("1900#3", "1900")),
  occ("J. Q. Twombly", "chairman before him", end=("1896", "1896")),
  occ("J. Q. Twombly", "Congress"),
  occ("Leslie Shaw", "Governor#2"),
  occ("Niels P. Hansen-Wiley", "succeeded", end=("April 1, 1900", "1900-04-01")),
  occ("Lucius Ames", "chief clerk"),
  occ("Cummins", "Governor#3"),
  occ("J. C. Sandford-Orr", "deputy"),
  occ("J. C. Sandford-Orr", "was succeeded", start=("January 15, 1906", "1906-01-15")),
  occ("Alonzo Peale Brackenbridge", "department commander of the Grand Army of the Republic"),
  occ("Grant", "mayor of Ottumwa", start=("1909", "1909"), end=("1911", "1911")),
  fact("Alonzo Peale Brackenbridge", "party", "Republican"),
  fact("Alonzo Peale Brackenbridge", "residence", "Ottumwa, Iowa"),
  fact("Alonzo Peale Brackenbridge", "birthPlace", "Athens County, Ohio"),
  fact("Alonzo Peale Brackenbridge", "birthDate", "February 3, 1845", value="1845-02-03"),
  fact("Alonzo Peale Brackenbridge", "ethnicity", "Scotch-Irish"),
  fact("Alonzo Peale Brackenbridge", "father", "Hosea Brackenbridge"),
  fact("Hosea Brackenbridge", "occupation", "millwright"),
  fact("Alonzo Peale Brackenbridge", "education", "common schools"),
  fact("Alonzo Peale Brackenbridge", "militaryService", "Company E, Fourth Iowa Cavalry"),
  fact("Alonzo Peale Brackenbridge", "spouse", "Lavinia Stiles", date=("1870", "1870")),
  fact("Alonzo Peale Brackenbridge", "children", "Grant"),
  fact("Alonzo Peale Brackenbridge", "children", "Nettie"),
  fact("Alonzo Peale Brackenbridge", "children", "Ruth"),
  fact("Patrick Gilhooly", "party", "Democratic"),
  fact("Alonzo Peale Brackenbridge", "religion", "Methodist"),
  ev("travel", "removed with his father", ("1856", "1856"), ["Alonzo Peale Brackenbridge", "Hosea Brackenbridge"]),
  ev("election", "was elected sheriff", ("November 1885", "1885-11"), ["Alonzo Peale Brackenbridge", "Patrick Gilhooly"]),
  ev("arrest", "arrested", ("1887", "1887"), ["Thomas Nance", "Alonzo Peale Brackenbridge"]),
  ev("conviction", "was convicted", None, ["Thomas Nance"]),
  ev("candidacy", "was nominated", ("1891", "1891"), ["Alonzo Peale Brackenbridge"]),
  ev("election", "elected by a majority", ("1891", "1891"), ["Alonzo Peale Brackenbridge"]),
  ev("appointment", "Appointed warden", ("April 1, 1900", "1900-04-01"), ["Alonzo Peale Brackenbridge", "Leslie Shaw", "Niels P. Hansen-Wiley"]),
  ev("investigation", "investigated", ("the spring of 1905", "1905-21"), ["Alonzo Peale Brackenbridge"]),
  ev("disclosure", "confessed", ("May 9", "1905-05-09"), ["Lucius Ames"]),
  ev("departure", "was dismissed", None, ["Lucius Ames"]),
  ev("testimony", "testified", None, ["Alonzo Peale Brackenbridge"]),
  ev("departure", "resignation", ("January 15, 1906", "1906-01-15"), ["Alonzo Peale Brackenbridge"]),
  ev("communication", "letter of thanks", None, ["Cummins", "Alonzo Peale Brackenbridge"]),
  ev("appointment", "was succeeded", ("January 15, 1906", "1906-01-15"), ["J. C. Sandford-Orr"]),
)

P("d41-21", """Smt. Kamakshi Venkataraman Iyengar-Rao (9 November 1924 – 3 June 2006) was an Indian politician belonging to the Indian National Congress. She was a member of the 3rd and 4th Lok Sabha from Tenkarai constituency and the first woman chairman of the Tenkarai Municipality.

Early life

She was born at Srivaikuntam in Tirunelveli district to V. Raghava Iyengar, a sub-registrar. She obtained her B.A. from Queen Mary's College, Madras, in 1944. In August 1942 she was arrested for picketing the Collector's office and spent four months in Vellore jail. In 1946 she married Dr. P. S. Venkataraman, assistant surgeon at the Government Hospital, Palayamkottai.

Political career

She was elected as municipal councillor in 1952 and became chairman on 14 April 1956 on the resignation of T. Shanmugam Pillai. She remained chairman till 1961. In the 1962 Lok Sabha elections she defeated M. Sivagnanam of the Swatantra Party by a margin of 31,774 votes. In 1967, when most of the Congress candidates in Madras State were defeated, she retained the seat by 1,206 votes against the DMK's R. Thangapandi. Thangapandi defeated her in 1971, when she contested on the ticket of Congress (O).

Tenure:
3rd Lok Sabha, 1962–1967: Member, Public Accounts Committee (1964–66)
4th Lok Sabha, 1967–1970: Deputy Minister of Health and Family Planning, 14 February 1969 – 27 December 1970

As Deputy Minister she served under K. Bhujanga Hegde and visited Hungary and Sweden in September 1970 as leader of the Indian delegation. She joined the Janata Party in 1977 and left it in 1980. In December 1978 she deposed before the Justice Malhotra Commission about the sterilisation camps.

Her elder brother, R. Varadachari, was the Inspector-General of Police in Mysore State from 1959 to 1964.

The Government of Tamil Nadu conferred on her the Avvaiyar Award in 1999. She died at Chennai after a fall.
""",
  occ("Kamakshi Venkataraman Iyengar-Rao", "member of the 3rd and 4th Lok Sabha from Tenkarai constituency", start=("1962", "1962"), end=("1971", "1971")),
  occ("Kamakshi Venkataraman Iyengar-Rao", "chairman of the Tenkarai Municipality", start=("14 April 1956", "1956-04-14"), end=("1961", "1961"), again=["chairman#2", "chairman#3"]),
  occ("V. Raghava Iyengar", "sub-registrar"),
  occ("P. S. Venkataraman", "assistant surgeon at the Government Hospital, Palayamkottai"),
  occ("Kamakshi Venkataraman Iyengar-Rao", "municipal councillor", start=("1952", "1952")),
  occ("T. Shanmugam Pillai", "resignation of", end=("14 April 1956", "1956-04-14")),
  occ("R. Thangapandi", "defeated her", start=("1971", "1971")),
  occ("Kamakshi Venkataraman Iyengar-Rao", "Member, Public Accounts Committee", start=("1964", "1964"), end=("66", "1966")),
  occ("Kamakshi Venkataraman Iyengar-Rao", "Deputy Minister of Health and Family Planning", start=("14 February 1969", "1969-02-14"), end=("27 December 1970", "1970-12-27"), again=["Deputy Minister she"]),
  occ("Kamakshi Venkataraman Iyengar-Rao", "leader of the Indian delegation", start=("September 1970", "1970-09")),
  occ("Malhotra", "Justice"),
  occ("R. Varadachari", "Inspector-General of Police in Mysore State", start=("1959", "1959"), end=("1964#2", "1964")),
  fact("Kamakshi Venkataraman Iyengar-Rao", "birthDate", "9 November 1924", value="1924-11-09"),
  fact("Kamakshi Venkataraman Iyengar-Rao", "deathDate", "3 June 2006", value="2006-06-03"),
  fact("Kamakshi Venkataraman Iyengar-Rao", "nationality", "Indian"),
  fact("Kamakshi Venkataraman Iyengar-Rao", "occupation", "politician"),
  fact("Kamakshi Venkataraman Iyengar-Rao", "party", "Indian National Congress"),
  fact("Kamakshi Venkataraman Iyengar-Rao", "birthPlace", "Srivaikuntam"),
  fact("Kamakshi Venkataraman Iyengar-Rao", "father", "V. Raghava Iyengar"),
  fact("Kamakshi Venkataraman Iyengar-Rao", "education", "Queen Mary's College, Madras", date=("1944", "1944")),
  fact("Kamakshi Venkataraman Iyengar-Rao", "spouse", "P. S. Venkataraman", date=("1946", "1946")),
  fact("M. Sivagnanam", "party", "Swatantra Party"),
  fact("R. Thangapandi", "party", "DMK"),
  fact("Kamakshi Venkataraman Iyengar-Rao", "party", "Congress (O)", date=("1971", "1971")),
  fact("Kamakshi Venkataraman Iyengar-Rao", "party", "Janata Party", date=("1977", "1977")),
  fact("Kamakshi Venkataraman Iyengar-Rao", "siblings", "R. Varadachari"),
  fact("Kamakshi Venkataraman Iyengar-Rao", "award", "Avvaiyar Award", date=("1999", "1999")),
  fact("Kamakshi Venkataraman Iyengar-Rao", "deathPlace", "Chennai"),
  fact("Kamakshi Venkataraman Iyengar-Rao", "causeOfDeath", "fall"),
  ev("arrest", "was arrested", ("August 1942", "1942-08"), ["Kamakshi Venkataraman Iyengar-Rao"]),
  ev("election", "was elected", ("1952", "1952"), ["Kamakshi Venkataraman Iyengar-Rao"]),
  ev("appointment", "became chairman", ("14 April 1956", "1956-04-14"), ["Kamakshi Venkataraman Iyengar-Rao"]),
  ev("departure", "resignation", ("14 April 1956", "1956-04-14"), ["T. Shanmugam Pillai"]),
  ev("election", "defeated M.", ("1962", "1962"), ["Kamakshi Venkataraman Iyengar-Rao", "M. Sivagnanam"]),
  ev("election", "retained the seat", ("1967", "1967"), ["Kamakshi Venkataraman Iyengar-Rao", "R. Thangapandi"]),
  ev("election", "defeated her", ("1971", "1971"), ["Kamakshi Venkataraman Iyengar-Rao", "R. Thangapandi"]),
  ev("candidacy", "contested", ("1971", "1971"), ["Kamakshi Venkataraman Iyengar-Rao"]),
  ev("travel", "visited", ("September 1970", "1970-09"), ["Kamakshi Venkataraman Iyengar-Rao"]),
  ev("departure", "left it", ("1980", "1980"), ["Kamakshi Venkataraman Iyengar-Rao"]),
  ev("testimony", "deposed", ("December 1978", "1978-12"), ["Kamakshi Venkataraman Iyengar-Rao", "Malhotra"]),
  ev("award", "conferred", ("1999", "1999"), ["Kamakshi Venkataraman Iyengar-Rao"]),
)

P("d41-22", """The Mossman-Varley Brewery and its chairmen

When Hector Mossman-Varley died in the boardroom on 17 February 1954, the company passed for the first time to a chairman who was not of the family. This was Leslie Oldroyd, born in Batley in 1899, who had started in the counting house at fourteen and been secretary since 1931. Mossman-Varley's only son, Captain Giles Mossman-Varley of the Green Howards, had been killed at Anzio; his daughter Lavender refused a seat on the board and became a nun.

Oldroyd, a Congregationalist and teetotaller, was chairman for thirteen years. He had already been an alderman of the county borough, and in 1950–51 Lord Mayor's deputy; at the general election of 1945 he fought Sculcoates Road as a Liberal National and lost to the Labour candidate, dock foreman Wilf Cutts, by 6,140. He was knighted in the New Year Honours of 1961.

The merger of 1967 was negotiated by his managing director, Roy Thackwray, during three meetings at a hotel in Harrogate with Sir Denys Follett of Consolidated Taverns. Oldroyd read of it in the Yorkshire Post. He resigned on 3 April 1967 and wrote to every shareholder; Thackwray succeeded him at the annual meeting on 11 May. A Board of Trade inspector, appointed in September after share dealings had been questioned in the House by Cutts, reported in 1969 that Thackwray's brother-in-law, Colin Sykes, had bought 40,000 shares in the week before. Sykes was fined. Thackwray was cleared, but stood down at Christmas 1969 and moved to Jersey.

The last chairman was Maureen Blenkin (1970–1978), formerly personnel director, a graduate of Leeds University and the first woman to preside over the Hull Chamber of Trade. She announced the closure on television on 6 October 1977. The brewhouse is a museum now; there is talk of flats.
""",
  occ("Hector Mossman-Varley", "chairmen", end=("17 February 1954", "1954-02-17")),
  occ("Leslie Oldroyd", "chairman for thirteen years", start=("17 February 1954", "1954-02-17"), end=("3 April 1967", "1967-04-03"), again=["chairman who was not of the family"]),
  occ("Leslie Oldroyd", "secretary", start=("1931", "1931"), end=("17 February 1954", "1954-02-17")),
  occ("Giles Mossman-Varley", "Captain"),
  occ("Leslie Oldroyd", "alderman of the county borough"),
  occ("Leslie Oldroyd", "Lord Mayor's deputy", start=("1950", "1950"), end=("51", "1951")),
  occ("Wilf Cutts", "in the House", start=("1945", "1945")),
  occ("Roy Thackwray", "managing director"),
  occ("Roy Thackwray", "succeeded him", start=("11 May", "1967-05-11"), end=("Christmas 1969", "1969-12")),
  occ("Maureen Blenkin", "last chairman", start=("1970", "1970"), end=("1978", "1978")),
  occ("Maureen Blenkin", "personnel director"),
  occ("Maureen Blenkin", "preside over the Hull Chamber of Trade"),
  fact("Hector Mossman-Varley", "deathDate", "17 February 1954", value="1954-02-17"),
  fact("Hector Mossman-Varley", "deathPlace", "boardroom"),
  fact("Leslie Oldroyd", "birthPlace", "Batley"),
  fact("Leslie Oldroyd", "birthDate", "1899", value="1899"),
  fact("Hector Mossman-Varley", "children", "Giles Mossman-Varley"),
  fact("Giles Mossman-Varley", "militaryService", "Green Howards"),
  fact("Giles Mossman-Varley", "causeOfDeath", "killed"),
  fact("Giles Mossman-Varley", "deathPlace", "Anzio"),
  fact("Hector Mossman-Varley", "children", "Lavender"),
  fact("Lavender", "occupation", "nun"),
  fact("Leslie Oldroyd", "religion", "Congregationalist"),
  fact("Leslie Oldroyd", "party", "Liberal National"),
  fact("Wilf Cutts", "party", "Labour"),
  fact("Wilf Cutts", "occupation", "dock foreman"),
  fact("Roy Thackwray", "relatives", "Colin Sykes"),
  fact("Roy Thackwray", "residence", "Jersey"),
  fact("Maureen Blenkin", "education", "Leeds University"),
  ev("candidacy", "fought Sculcoates Road", ("1945", "1945"), ["Leslie Oldroyd"]),
  ev("election", "lost", ("1945", "1945"), ["Leslie Oldroyd", "Wilf Cutts"]),
  ev("award", "was knighted", ("the New Year Honours of 1961", "1961-01-01"), ["Leslie Oldroyd"]),
  ev("meeting", "three meetings", ("1967", "1967"), ["Roy Thackwray", "Sir Denys Follett"]),
  ev("departure", "resigned", ("3 April 1967", "1967-04-03"), ["Leslie Oldroyd"]),
  ev("communication", "wrote to every shareholder", ("3 April 1967", "1967-04-03"), ["Leslie Oldroyd"]),
  ev("appointment", "succeeded him", ("11 May", "1967-05-11"), ["Roy Thackwray", "Leslie Oldroyd"]),
  ev("investigation", "reported", ("1969", "1969"), ["Roy Thackwray", "Colin Sykes"]),
  ev("sanction", "was fined", None, ["Colin Sykes"]),
  ev("departure", "stood down", ("Christmas 1969", "1969-12"), ["Roy Thackwray"]),
  ev("travel", "moved to Jersey", None, ["Roy Thackwray"]),
  ev("disclosure", "announced the closure", ("6 October 1977", "1977-10-06"), ["Maureen Blenkin"]),
)

P("d41-23", """Dagfinn Oluf Hjelmervik (24 April 1902 – 19 October 1983) was a Norwegian trade unionist and politician for the Labour Party.

He was born in Odda as a son of smelter worker Nils Hjelmervik (1871–1932) and Brita Freim (1878–1949). He had only primary education. He worked at the Odda smelting works from 1917 to 1936, and chaired the local branch of the Union of Chemical Industry Workers from 1929 to 1934. He was sentenced to sixty days in prison after the Hardanger strike of 1931. From 1936 to 1940 he was a district secretary in the union.

Hjelmervik was a member of the Communist Party from 1923 to 1927. He was elected to Odda municipal council in 1934 and served as mayor from 1 January 1938, succeeding Torleif Agatun, until he was removed by the occupying authorities in January 1941 and replaced by Sverre Lote of Nasjonal Samling. In February 1942 he was arrested and was imprisoned in Espeland and Grini until May 1945. He was reinstated as mayor in the same month and sat until 1951; his deputy, and later successor, was the teacher Ragna Sekse.

He was elected to the Parliament of Norway from Hordaland in 1949, and was re-elected in 1953 and 1957, but lost in 1961, when the Socialist People's Party took votes from his list. In his second term he was secretary of the Standing Committee on Industry. In 1956 he led a delegation of the Labour Party to Moscow, where he met Nikolai Bulganin, and on his return lectured in forty places.

From 1961 to 1969 he was chairman of the board of Odda Hospital. He was decorated with the King's Medal of Merit in 1972. His sister Gudrun Hjelmervik Opheim was a deputy representative to Parliament during the term 1965–1969. She represented the Centre Party, and the two debated each other on radio in September 1965.
""",
  occ("Dagfinn Oluf Hjelmervik", "chaired the local branch of the Union of Chemical Industry Workers", start=("1929", "1929"), end=("1934", "1934")),
  occ("Dagfinn Oluf Hjelmervik", "district secretary in the union", start=("1936#2", "1936"), end=("1940", "1940")),
  occ("Dagfinn Oluf Hjelmervik", "Odda municipal council", start=("1934#2", "1934")),
  occ("Dagfinn Oluf Hjelmervik", "mayor", start=("1 January 1938", "1938-01-01"), end=("January 1941", "1941-01")),
  occ("Torleif Agatun", "succeeding", end=("1 January 1938", "1938-01-01")),
  occ("Sverre Lote", "replaced", start=("January 1941", "1941-01")),
  occ("Dagfinn Oluf Hjelmervik", "mayor#2", start=("in the same month", "1945-05"), end=("1951", "1951")),
  occ("Ragna Sekse", "deputy"),
  occ("Ragna Sekse", "successor", start=("1951", "1951")),
  occ("Dagfinn Oluf Hjelmervik", "Parliament of Norway from Hordaland", start=("1949#2", "1949"), end=("1961", "1961")),
  occ("Dagfinn Oluf Hjelmervik", "secretary of the Standing Committee on Industry", start=("1953", "1953"), end=("1957", "1957")),
  occ("Dagfinn Oluf Hjelmervik", "led a delegation of the Labour Party", start=("1956", "1956")),
  occ("Dagfinn Oluf Hjelmervik", "chairman of the board of Odda Hospital", start=("1961#2", "1961"), end=("1969", "1969")),
  occ("Gudrun Hjelmervik Opheim", "deputy representative to Parliament", start=("1965", "1965"), end=("1969#2", "1969")),
  fact("Dagfinn Oluf Hjelmervik", "birthDate", "24 April 1902", value="1902-04-24"),
  fact("Dagfinn Oluf Hjelmervik", "deathDate", "19 October 1983", value="1983-10-19"),
  fact("Dagfinn Oluf Hjelmervik", "nationality", "Norwegian"),
  fact("Dagfinn Oluf Hjelmervik", "occupation", "trade unionist"),
  fact("Dagfinn Oluf Hjelmervik", "occupation", "politician"),
  fact("Dagfinn Oluf Hjelmervik", "party", "Labour Party"),
  fact("Dagfinn Oluf Hjelmervik", "birthPlace", "Odda"),
  fact("Dagfinn Oluf Hjelmervik", "father", "Nils Hjelmervik"),
  fact("Nils Hjelmervik", "occupation", "smelter worker"),
  fact("Nils Hjelmervik", "birthDate", "1871", value="1871"),
  fact("Nils Hjelmervik", "deathDate", "1932", value="1932"),
  fact("Dagfinn Oluf Hjelmervik", "mother", "Brita Freim"),
  fact("Brita Freim", "birthDate", "1878", value="1878"),
  fact("Brita Freim", "deathDate", "1949", value="1949"),
  fact("Dagfinn Oluf Hjelmervik", "party", "Communist Party", date=("1923", "1923")),
  fact("Sverre Lote", "party", "Nasjonal Samling"),
  fact("Ragna Sekse", "occupation", "teacher"),
  fact("Dagfinn Oluf Hjelmervik", "award", "King's Medal of Merit", date=("1972", "1972")),
  fact("Dagfinn Oluf Hjelmervik", "siblings", "Gudrun Hjelmervik Opheim"),
  fact("Gudrun Hjelmervik Opheim", "party", "Centre Party"),
  ev("conviction", "was sentenced", ("1931", "1931"), ["Dagfinn Oluf Hjelmervik"]),
  ev("election", "was elected", ("1934#2", "1934"), ["Dagfinn Oluf Hjelmervik"]),
  ev("appointment", "succeeding", ("1 January 1938", "1938-01-01"), ["Dagfinn Oluf Hjelmervik", "Torleif Agatun"]),
  ev("departure", "was removed", ("January 1941", "1941-01"), ["Dagfinn Oluf Hjelmervik"]),
  ev("appointment", "replaced", ("January 1941", "1941-01"), ["Sverre Lote", "Dagfinn Oluf Hjelmervik"]),
  ev("arrest", "was arrested", ("February 1942", "1942-02"), ["Dagfinn Oluf Hjelmervik"]),
  ev("appointment", "was reinstated", ("in the same month", "1945-05"), ["Dagfinn Oluf Hjelmervik"]),
  ev("election", "was elected to the Parliament", ("1949#2", "1949"), ["Dagfinn Oluf Hjelmervik"]),
  ev("election", "was re-elected", ("1953", "1953"), ["Dagfinn Oluf Hjelmervik"]),
  ev("election", "lost", ("1961", "1961"), ["Dagfinn Oluf Hjelmervik"]),
  ev("travel", "led a delegation", ("1956", "1956"), ["Dagfinn Oluf Hjelmervik"]),
  ev("meeting", "met", ("1956", "1956"), ["Dagfinn Oluf Hjelmervik", "Nikolai Bulganin"]),
  ev("speech", "lectured", None, ["Dagfinn Oluf Hjelmervik"]),
  ev("award", "was decorated", ("1972", "1972"), ["Dagfinn Oluf Hjelmervik"]),
  ev("speech", "debated", ("September 1965", "1965-09"), ["Dagfinn Oluf Hjelmervik", "Gudrun Hjelmervik Opheim"]),
)

P("d41-24", """Profile: the detective who went home to Limavady

Superintendent Una McGettigan has been in charge of policing in Causeway South for exactly a year, and she has kept count of the cups of tea. “Four hundred and eleven,” she says.

She took over the district in March 2022 from Superintendent Clive Henning, who was moved to headquarters and retired in the autumn. A Catholic from a family of nine at Drumsurn, she is one of the few local officers to have gone to Loreto in Coleraine before Garnerville. Her father, Dan McGettigan, a bread server, wanted her to be a pharmacist; she did two years of it at Queen's before she applied, in November 2001, to the new service. “He didn't speak to me until my passing-out,” she says. “Then he drove me home.”

She was made sergeant in 2007 and inspector in 2012 and ran the rural crime team at Omagh between 2014 and 2018. It was there that she charged the cattle dealer Norman Alcorn, who got six years in 2017 for the theft of 320 animals. In 2019, as chief inspector in Professional Standards, she declined to handle a complaint against her own cousin, Constable Barry McGettigan, and passed it to Belfast. He was later given a written warning. She received the Queen's Police Medal in January 2021.

Last May councillors had asked her to come before the Policing and Community Safety Partnership after two burglaries on Irish Green Street. She spoke for forty minutes and took questions for an hour. Partnership chair Alderman Samuel Kilgore (DUP) said it was the first straight answer he had had since 1998. His vice-chair, Sinn Féin's Caoimhe Deery, has since met her twice on the subject of quad bikes.

She lives outside Dungiven with her husband, Rory Heaney, principal of St Canice's, and their twin boys. Will she apply for the chief superintendent's post in the summer? “I'll apply for a week in Bundoran.”
""",
  occ("Una McGettigan", "Superintendent", start=("March 2022", "2022-03"), again=["in charge of policing in Causeway South"]),
  occ("Clive Henning", "Superintendent#2", end=("March 2022", "2022-03")),
  occ("Una McGettigan", "sergeant", start=("2007", "2007")),
  occ("Una McGettigan", "inspector", start=("2012", "2012")),
  occ("Una McGettigan", "ran the rural crime team at Omagh", start=("2014", "2014"), end=("2018", "2018")),
  occ("Una McGettigan", "chief inspector in Professional Standards", start=("2019", "2019")),
  occ("Barry McGettigan", "Constable"),
  occ("Samuel Kilgore", "Partnership chair"),
  occ("Samuel Kilgore", "Alderman"),
  occ("Caoimhe Deery", "vice-chair"),
  occ("Rory Heaney", "principal of St Canice's"),
  fact("Una McGettigan", "religion", "Catholic"),
  fact("Una McGettigan", "birthPlace", "Drumsurn"),
  fact("Una McGettigan", "education", "Loreto in Coleraine"),
  fact("Una McGettigan", "education", "Garnerville"),
  fact("Una McGettigan", "father", "Dan McGettigan"),
  fact("Dan McGettigan", "occupation", "bread server"),
  fact("Una McGettigan", "education", "Queen's"),
  fact("Una McGettigan", "occupation", "detective"),
  fact("Norman Alcorn", "occupation", "cattle dealer"),
  fact("Una McGettigan", "relatives", "Barry McGettigan"),
  fact("Una McGettigan", "award", "Queen's Police Medal", date=("January 2021", "2021-01")),
  fact("Samuel Kilgore", "party", "DUP"),
  fact("Caoimhe Deery", "party", "Sinn Féin"),
  fact("Una McGettigan", "residence", "outside Dungiven"),
  fact("Una McGettigan", "spouse", "Rory Heaney"),
  ev("appointment", "took over the district", ("March 2022", "2022-03"), ["Una McGettigan", "Clive Henning"]),
  ev("departure", "was moved to headquarters", ("March 2022", "2022-03"), ["Clive Henning"]),
  ev("departure", "retired", ("the autumn", "2022-23"), ["Clive Henning"]),
  ev("candidacy", "applied", ("November 2001", "2001-11"), ["Una McGettigan"]),
  ev("appointment", "was made sergeant", ("2007", "2007"), ["Una McGettigan"]),
  ev("conviction", "got six years", ("2017", "2017"), ["Norman Alcorn"]),
  ev("recusal", "declined to handle", ("2019", "2019"), ["Una McGettigan"]),
  ev("sanction", "was later given a written warning", None, ["Barry McGettigan"]),
  ev("award", "received", ("January 2021", "2021-01"), ["Una McGettigan"]),
  ev("speech", "spoke for forty minutes", ("Last May", "2022-05"), ["Una McGettigan"]),
  ev("meeting", "has since met", None, ["Caoimhe Deery", "Una McGettigan"]),
)

P("d41-25", """Diego Sarmiento de Vozmediano y Lugo (c. 1584 – Cartagena de Indias, 1641), Spanish soldier and colonial official, governor of Soconusco, corregidor of Zacatecas and governor of Santa Marta.

Native of Medina de Rioseco; legitimate son of the licentiate Bernardo de Vozmediano, fiscal of the Chancery of Valladolid, and of Doña Mencía de Lugo. He served in Flanders from 1602 in the company of his uncle, Captain Álvaro de Lugo, and was present at the siege of Ostend, where the latter was killed. He passed to New Spain in the fleet of 1612 in the household of the viceroy, the Marquis of Guadalcázar.

He was provided with the government of Soconusco on 9 May 1617, in succession to Don Gaspar Ladrón de Mendoza, and took possession in February 1618. At his residencia, taken by Dr. Juan Maldonado, oidor of Guatemala, in 1623, he was fined 600 pesos for trading in cacao and absolved on eleven other counts. He married in 1624, at Puebla, Doña Leonor de Cepeda, widow of the alguacil mayor Hernán Carrillo.

Corregidor of Zacatecas from 1628 to 1633. In 1631 he wrote to the King against the treasurer, Pedro de Tovar; the visitor sent from Mexico, Don Francisco de Prado, arrested Tovar in March 1632 and embargoed his goods. Sarmiento received the habit of Santiago on 7 October of that year.

Having travelled to court in 1634, he was appointed governor and captain-general of Santa Marta by title of 30 July 1635 and was sworn in before the Council of the Indies. He replaced Rodrigo de Velasco's lieutenant, Alonso Turrillo, who had governed ad interim for fourteen months. He resigned on account of blindness in 1640. His successor was Don Vicente de los Reyes Villalobos. His only son, Fray Bernardo, a Dominican, was prior of the convent of Cartagena from 1652 to 1655.
""",
  occ("Diego Sarmiento de Vozmediano y Lugo", "governor of Soconusco", start=("February 1618", "1618-02"), again=["government of Soconusco"]),
  occ("Diego Sarmiento de Vozmediano y Lugo", "corregidor of Zacatecas", start=("1628", "1628"), end=("1633", "1633"), again=["Corregidor of Zacatecas"]),
  occ("Diego Sarmiento de Vozmediano y Lugo", "governor and captain-general of Santa Marta", start=("30 July 1635", "1635-07-30"), end=("1640", "1640"), again=["governor of Santa Marta"]),
  occ("Bernardo de Vozmediano", "fiscal of the Chancery of Valladolid"),
  occ("Álvaro de Lugo", "Captain"),
  occ("Marquis of Guadalcázar", "viceroy"),
  occ("Gaspar Ladrón de Mendoza", "in succession to", end=("9 May 1617", "1617-05-09")),
  occ("Juan Maldonado", "oidor of Guatemala"),
  occ("Hernán Carrillo", "alguacil mayor"),
  occ("Pedro de Tovar", "treasurer"),
  occ("Francisco de Prado", "visitor"),
  occ("Alonso Turrillo", "governed ad interim", end=("30 July 1635", "1635-07-30")),
  occ("Alonso Turrillo", "lieutenant"),
  occ("Vicente de los Reyes Villalobos", "successor", start=("1640", "1640")),
  occ("Fray Bernardo", "prior of the convent of Cartagena", start=("1652", "1652"), end=("1655", "1655")),
  fact("Diego Sarmiento de Vozmediano y Lugo", "birthDate", "c. 1584", value="1584~"),
  fact("Diego Sarmiento de Vozmediano y Lugo", "deathPlace", "Cartagena de Indias"),
  fact("Diego Sarmiento de Vozmediano y Lugo", "deathDate", "1641", value="1641"),
  fact("Diego Sarmiento de Vozmediano y Lugo", "nationality", "Spanish"),
  fact("Diego Sarmiento de Vozmediano y Lugo", "occupation", "soldier"),
  fact("Diego Sarmiento de Vozmediano y Lugo", "birthPlace", "Medina de Rioseco"),
  fact("Diego Sarmiento de Vozmediano y Lugo", "father", "Bernardo de Vozmediano"),
  fact("Diego Sarmiento de Vozmediano y Lugo", "mother", "Mencía de Lugo"),
  fact("Diego Sarmiento de Vozmediano y Lugo", "relatives", "Álvaro de Lugo"),
  fact("Álvaro de Lugo", "causeOfDeath", "killed"),
  fact("Álvaro de Lugo", "deathPlace", "Ostend"),
  fact("Diego Sarmiento de Vozmediano y Lugo", "militaryService", "Flanders", date=("1602", "1602")),
  fact("Diego Sarmiento de Vozmediano y Lugo", "spouse", "Leonor de Cepeda", date=("1624", "1624")),
  fact("Leonor de Cepeda", "spouse", "Hernán Carrillo"),
  fact("Diego Sarmiento de Vozmediano y Lugo", "award", "habit of Santiago", date=("7 October of that year", "1632-10-07")),
  fact("Diego Sarmiento de Vozmediano y Lugo", "children", "Fray Bernardo"),
  fact("Fray Bernardo", "religion", "Dominican"),
  ev("travel", "passed to New Spain", ("1612", "1612"), ["Diego Sarmiento de Vozmediano y Lugo", "Marquis of Guadalcázar"]),
  ev("appointment", "was provided", ("9 May 1617", "1617-05-09"), ["Diego Sarmiento de Vozmediano y Lugo", "Gaspar Ladrón de Mendoza"]),
  ev("appointment", "took possession", ("February 1618", "1618-02"), ["Diego Sarmiento de Vozmediano y Lugo"]),
  ev("investigation", "residencia", ("1623", "1623"), ["Diego Sarmiento de Vozmediano y Lugo", "Juan Maldonado"]),
  ev("sanction", "was fined", ("1623", "1623"), ["Diego Sarmiento de Vozmediano y Lugo"]),
  ev("communication", "wrote to the King", ("1631", "1631"), ["Diego Sarmiento de Vozmediano y Lugo"]),
  ev("arrest", "arrested", ("March 1632", "1632-03"), ["Pedro de Tovar", "Francisco de Prado"]),
  ev("award", "received the habit", ("7 October of that year", "1632-10-07"), ["Diego Sarmiento de Vozmediano y Lugo"]),
  ev("travel", "travelled to court", ("1634", "1634"), ["Diego Sarmiento de Vozmediano y Lugo"]),
  ev("appointment", "was appointed governor", ("30 July 1635", "1635-07-30"), ["Diego Sarmiento de Vozmediano y Lugo"]),
  ev("appointment", "was sworn in", None, ["Diego Sarmiento de Vozmediano y Lugo"]),
  ev("departure", "resigned", ("1640", "1640"), ["Diego Sarmiento de Vozmediano y Lugo"]),
)

P("d41-26", """Erdoğan Yalçınkaya-Turhan is a Turkish teacher and politician from the Republican People's Party (CHP) who has been the mayor of Karaburç, a district of Çanakkale, since 2014.

Born: 10 August 1962, Ezine
Alma mater: Balıkesir Teachers' College (1984); Anadolu University
Preceded by: Nazmi Kökçü (AKP)
Spouse: Serpil Yalçınkaya (m. 1989)
Children: Deniz, Ozan

Biography

Yalçınkaya-Turhan was born to a family of olive growers who came as migrants from Drama. He was a student of Gönen Teachers' High School when he was detained after the 1980 coup and held for 41 days. He taught geography in Muş, Yozgat and Çanakkale, and was branch president of the teachers' union Eğitim-Sen from 2002 to 2008. In 2006 he was reprimanded by the provincial directorate for taking part in a one-day strike; the administrative court cancelled the penalty.

In 2009 he ran for mayor for the first time and came second, with 38.4 per cent, to Kökçü. On 30 March 2014 he was elected with 44.9 per cent. He was re-elected in 2019 (51.2) and in 2024 (57.7), on the last occasion against Kökçü's daughter, the lawyer Elif Kökçü Sağlam, who left AKP to stand for İYİ Party.

In July 2020 inspectors of the Ministry of the Interior examined the lease of the municipal beach. The deputy mayor responsible, Hakan Tezel, was suspended from duty for four months and returned in January 2021. Yalçınkaya-Turhan testified to the prosecutor on 17 November 2020; a decision of non-prosecution was given. His predecessor, Nazmi Kökçü, was convicted in 2018 of misuse of office and received a suspended sentence.

In August 2023, during the forest fires, the mayor slept in the municipal garage and was visited there by the leader of the opposition. He called the governor, İlhan Baştuğ, eleven times in one night for an aeroplane. Claims on social media that the governor had not picked up were refuted by the governorship.
""",
  occ("Erdoğan Yalçınkaya-Turhan", "mayor of Karaburç", start=("30 March 2014", "2014-03-30"), again=["the mayor#2"]),
  occ("Nazmi Kökçü", "Preceded by", end=("30 March 2014", "2014-03-30"), again=["predecessor"]),
  occ("Erdoğan Yalçınkaya-Turhan", "branch president of the teachers' union Eğitim-Sen", start=("2002", "2002"), end=("2008", "2008")),
  occ("Hakan Tezel", "deputy mayor"),
  occ("İlhan Baştuğ", "governor"),
  fact("Erdoğan Yalçınkaya-Turhan", "nationality", "Turkish"),
  fact("Erdoğan Yalçınkaya-Turhan", "occupation", "teacher"),
  fact("Erdoğan Yalçınkaya-Turhan", "occupation", "politician"),
  fact("Erdoğan Yalçınkaya-Turhan", "party", "Republican People's Party"),
  fact("Erdoğan Yalçınkaya-Turhan", "birthDate", "10 August 1962", value="1962-08-10"),
  fact("Erdoğan Yalçınkaya-Turhan", "birthPlace", "Ezine"),
  fact("Erdoğan Yalçınkaya-Turhan", "education", "Balıkesir Teachers' College", date=("1984", "1984")),
  fact("Erdoğan Yalçınkaya-Turhan", "education", "Anadolu University"),
  fact("Nazmi Kökçü", "party", "AKP"),
  fact("Erdoğan Yalçınkaya-Turhan", "spouse", "Serpil Yalçınkaya", date=("1989", "1989")),
  fact("Erdoğan Yalçınkaya-Turhan", "children", "Deniz"),
  fact("Erdoğan Yalçınkaya-Turhan", "children", "Ozan"),
  fact("Erdoğan Yalçınkaya-Turhan", "education", "Gönen Teachers' High School"),
  fact("Nazmi Kökçü", "children", "Elif Kökçü Sağlam"),
  fact("Elif Kökçü Sağlam", "occupation", "lawyer"),
  fact("Elif Kökçü Sağlam", "party", "AKP#2"),
  fact("Elif Kökçü Sağlam", "party", "İYİ Party", date=("2024", "2024")),
  ev("arrest", "was detained", ("1980", "1980"), ["Erdoğan Yalçınkaya-Turhan"]),
  ev("sanction", "was reprimanded", ("2006", "2006"), ["Erdoğan Yalçınkaya-Turhan"]),
  ev("candidacy", "ran for mayor", ("2009", "2009"), ["Erdoğan Yalçınkaya-Turhan"]),
  ev("election", "came second", ("2009", "2009"), ["Erdoğan Yalçınkaya-Turhan", "Nazmi Kökçü"]),
  ev("election", "was elected", ("30 March 2014", "2014-03-30"), ["Erdoğan Yalçınkaya-Turhan"]),
  ev("election", "was re-elected", ("2019", "2019"), ["Erdoğan Yalçınkaya-Turhan"]),
  ev("departure", "left AKP", ("2024", "2024"), ["Elif Kökçü Sağlam"]),
  ev("candidacy", "stand for İYİ Party", ("2024", "2024"), ["Elif Kökçü Sağlam", "Erdoğan Yalçınkaya-Turhan"]),
  ev("investigation", "examined", ("July 2020", "2020-07"), ["Hakan Tezel", "Erdoğan Yalçınkaya-Turhan"]),
  ev("sanction", "was suspended", None, ["Hakan Tezel"]),
  ev("appointment", "returned", ("January 2021", "2021-01"), ["Hakan Tezel"]),
  ev("testimony", "testified", ("17 November 2020", "2020-11-17"), ["Erdoğan Yalçınkaya-Turhan"]),
  ev("conviction", "was convicted", ("2018", "2018"), ["Nazmi Kökçü"]),
  ev("travel", "was visited", ("August 2023", "2023-08"), ["Erdoğan Yalçınkaya-Turhan"]),
  ev("communication", "called the governor", ("August 2023", "2023-08"), ["Erdoğan Yalçınkaya-Turhan", "İlhan Baştuğ"]),
)

P("d41-27", """Abel Mutombo wa Ngoie (Kolwezi, 15 May 1936 – Brussels, 24 August 1999) was a Congolese mine clerk, union leader and governor.

Educated by the Benedictines at Kapolowe and at the Collège Saint-Boniface in Élisabethville, he entered the Union Minière in 1954 as an assistant storekeeper. In 1958 he was among the founders of the local Conakat branch, which he left in October 1959 for the rival Balubakat. He was elected provincial assemblyman for Kolwezi in May 1960 with 4,018 votes. Arrested by the Katangese gendarmerie on 9 September 1960, he spent eleven months in the prison of Buluo with his elder brother, the schoolmaster Gabriel Kabamba.

After the secession he was minister of labour of the province of Lualaba (1963–1965) in the provincial government of Dominique Diur-Tshisenge. He was secretary-general of the mineworkers' union from 1965 until 1967, when all the unions were merged; he refused a post in Kinshasa and studied for a year in Turin. In 1970 he joined the MPR.

Posts:
• commissioner of the Tshuapa sub-region, 1972–1974;
• vice-governor of Bandundu, 1974–1976;
• governor of Kasai-Oriental, 1976–1978, in succession to Léon Kalonga Mulopwe;
• governor of Kivu, 1978–1980;
• chairman of the Kisenge manganese company, 1981–1983.

In 1978 he accompanied the President on a state visit to Bucharest. In December 1980, with twelve other members of the Legislative Council, to which he had been elected in 1977, he signed the open letter of fifty-two pages. He was stripped of his mandate and banished to Manono; Kalonga, who had refused to sign, testified for the prosecution. Released in 1981 and pardoned, he took the Kisenge chair, but resigned it in 1983 and settled in Brussels.

He returned for the National Conference in August 1991, where he spoke on the mines, and died of diabetes. He was the father-in-law of the footballer Kazadi Tambwe.
""",
  occ("Abel Mutombo wa Ngoie", "assistant storekeeper", start=("1954", "1954")),
  occ("Abel Mutombo wa Ngoie", "provincial assemblyman for Kolwezi", start=("May 1960", "1960-05")),
  occ("Gabriel Kabamba", "schoolmaster"),
  occ("Abel Mutombo wa Ngoie", "minister of labour of the province of Lualaba", start=("1963", "1963"), end=("1965", "1965")),
  occ("Dominique Diur-Tshisenge", "provincial government of"),
  occ("Abel Mutombo wa Ngoie", "secretary-general of the mineworkers' union", start=("1965#2", "1965"), end=("1967", "1967"), again=["union leader"]),
  occ("Abel Mutombo wa Ngoie", "commissioner of the Tshuapa sub-region", start=("1972", "1972"), end=("1974", "1974")),
  occ("Abel Mutombo wa Ngoie", "vice-governor of Bandundu", start=("1974#2", "1974"), end=("1976", "1976")),
  occ("Abel Mutombo wa Ngoie", "governor of Kasai-Oriental", start=("1976#2", "1976"), end=("1978", "1978")),
  occ("Léon Kalonga Mulopwe", "in succession to", end=("1976#2", "1976")),
  occ("Abel Mutombo wa Ngoie", "governor of Kivu", start=("1978#2", "1978"), end=("1980", "1980")),
  occ("Abel Mutombo wa Ngoie", "chairman of the Kisenge manganese company", start=("1981", "1981"), end=("1983", "1983"), again=["Kisenge chair"]),
  occ("Abel Mutombo wa Ngoie", "members of the Legislative Council", start=("1977", "1977"), end=("December 1980", "1980-12")),
  fact("Abel Mutombo wa Ngoie", "birthPlace", "Kolwezi"),
  fact("Abel Mutombo wa Ngoie", "birthDate", "15 May 1936", value="1936-05-15"),
  fact("Abel Mutombo wa Ngoie", "deathPlace", "Brussels"),
  fact("Abel Mutombo wa Ngoie", "deathDate", "24 August 1999", value="1999-08-24"),
  fact("Abel Mutombo wa Ngoie", "nationality", "Congolese"),
  fact("Abel Mutombo wa Ngoie", "occupation", "mine clerk"),
  fact("Abel Mutombo wa Ngoie", "education", "Benedictines at Kapolowe"),
  fact("Abel Mutombo wa Ngoie", "education", "Collège Saint-Boniface in Élisabethville"),
  fact("Abel Mutombo wa Ngoie", "party", "Conakat", date=("1958", "1958")),
  fact("Abel Mutombo wa Ngoie", "party", "Balubakat", date=("October 1959", "1959-10")),
  fact("Abel Mutombo wa Ngoie", "siblings", "Gabriel Kabamba"),
  fact("Abel Mutombo wa Ngoie", "education", "Turin"),
  fact("Abel Mutombo wa Ngoie", "party", "MPR", date=("1970", "1970")),
  fact("Abel Mutombo wa Ngoie", "residence", "Brussels#2"),
  fact("Abel Mutombo wa Ngoie", "causeOfDeath", "diabetes"),
  fact("Abel Mutombo wa Ngoie", "relatives", "Kazadi Tambwe"),
  fact("Kazadi Tambwe", "occupation", "footballer"),
  ev("appointment", "entered the Union Minière", ("1954", "1954"), ["Abel Mutombo wa Ngoie"]),
  ev("departure", "left", ("October 1959", "1959-10"), ["Abel Mutombo wa Ngoie"]),
  ev("election", "was elected", ("May 1960", "1960-05"), ["Abel Mutombo wa Ngoie"]),
  ev("arrest", "Arrested", ("9 September 1960", "1960-09-09"), ["Abel Mutombo wa Ngoie"]),
  ev("travel", "state visit to Bucharest", ("1978#3", "1978"), ["Abel Mutombo wa Ngoie"]),
  ev("election", "had been elected", ("1977", "1977"), ["Abel Mutombo wa Ngoie"]),
  ev("communication", "signed the open letter", ("December 1980", "1980-12"), ["Abel Mutombo wa Ngoie"]),
  ev("sanction", "was stripped of his mandate", None, ["Abel Mutombo wa Ngoie"]),
  ev("sanction", "banished to Manono", None, ["Abel Mutombo wa Ngoie"]),
  ev("testimony", "testified for the prosecution", None, ["Léon Kalonga Mulopwe"]),
  ev("departure", "resigned it", ("1983#2", "1983"), ["Abel Mutombo wa Ngoie"]),
  ev("travel", "returned", ("August 1991", "1991-08"), ["Abel Mutombo wa Ngoie"]),
  ev("speech", "spoke", ("August 1991", "1991-08"), ["Abel Mutombo wa Ngoie"]),
)

P("d41-28", """Matti Juhani Sorsavirta (Viitasaari, 2 March 1943 – Jyväskylä, 14 January 2019), Finnish agronomist and municipal manager (kunnanjohtaja), Centre Party.

Municipal manager of Pihtikoski 1975–1996; Member of Parliament for Central Finland 1979–1987; chairman of the Regional Council of Central Finland 1993–1996.

Sorsavirta took his degree in agriculture at the University of Helsinki in 1968. He had been an adviser to the Viitasaari dairy for six years when the council of Pihtikoski elected him manager on 21 January 1975 by 14 votes to 13. The loser, town secretary Reijo Ala-Kuha (Social Democrat), lodged a complaint with the provincial government, which was rejected in May; Ala-Kuha moved to Kemi, where he became deputy city manager in 1977. The vacancy had arisen when Toivo Hännikäinen, manager since 1952, retired.

In the parliamentary election of March 1979 Sorsavirta received 6,204 votes. He was re-elected in 1983 (5,871) and dropped to first substitute in 1987, 88 votes behind his party colleague, the midwife Aune Kotilainen. He was also on the electoral college of 1982. In November 1984 he abstained from committee proceedings on a hydropower bill, since his wife owned a share in the rapids.

The bankruptcy of the municipal hotel in 1992 led to a police inquiry. Sorsavirta was questioned as a suspect in February 1993, and he was suspended for ten weeks, during which the finance manager, Eila Pönkä, acted as manager. The district court of Saarijärvi gave him a fine in December 1994 for violation of official duty; the council's chairman, Veikko Lampila, was acquitted. He resigned in August 1996, and Pönkä was appointed to follow him.

He received the First Class Knight badge of the Order of the Lion of Finland in 1990. Spouse from 1969 Kaarina Sorsavirta, née Leskelä, pharmacist. His son Antti has been the chief physician of the Wiitaunioni health centre since 2015.
""",
  occ("Matti Juhani Sorsavirta", "Municipal manager of Pihtikoski", start=("21 January 1975", "1975-01-21"), end=("August 1996", "1996-08"), again=["municipal manager (kunnanjohtaja)"]),
  occ("Matti Juhani Sorsavirta", "Member of Parliament for Central Finland", start=("1979", "1979"), end=("1987", "1987")),
  occ("Matti Juhani Sorsavirta", "chairman of the Regional Council of Central Finland", start=("1993", "1993"), end=("1996#2", "1996")),
  occ("Matti Juhani Sorsavirta", "adviser to the Viitasaari dairy", end=("21 January 1975", "1975-01-21")),
  occ("Reijo Ala-Kuha", "town secretary"),
  occ("Reijo Ala-Kuha", "deputy city manager", start=("1977", "1977")),
  occ("Toivo Hännikäinen", "manager since 1952", start=("1952", "1952")),
  occ("Matti Juhani Sorsavirta", "first substitute", start=("1987#2", "1987")),
  occ("Matti Juhani Sorsavirta", "electoral college", start=("1982", "1982"), end=("1982", "1982")),
  occ("Eila Pönkä", "finance manager"),
  occ("Eila Pönkä", "acted as manager", start=("February 1993", "1993-02")),
  occ("Veikko Lampila", "council's chairman"),
  occ("Eila Pönkä", "follow him", start=("August 1996", "1996-08")),
  occ("Antti", "chief physician of the Wiitaunioni health centre", start=("2015", "2015")),
  fact("Matti Juhani Sorsavirta", "birthPlace", "Viitasaari"),
  fact("Matti Juhani Sorsavirta", "birthDate", "2 March 1943", value="1943-03-02"),
  fact("Matti Juhani Sorsavirta", "deathPlace", "Jyväskylä"),
  fact("Matti Juhani Sorsavirta", "deathDate", "14 January 2019", value="2019-01-14"),
  fact("Matti Juhani Sorsavirta", "nationality", "Finnish"),
  fact("Matti Juhani Sorsavirta", "occupation", "agronomist"),
  fact("Matti Juhani Sorsavirta", "party", "Centre Party"),
  fact("Matti Juhani Sorsavirta", "education", "University of Helsinki", date=("1968", "1968")),
  fact("Reijo Ala-Kuha", "party", "Social Democrat"),
  fact("Aune Kotilainen", "occupation", "midwife"),
  fact("Matti Juhani Sorsavirta", "award", "Order of the Lion of Finland", date=("1990", "1990")),
  fact("Matti Juhani Sorsavirta", "spouse", "Kaarina Sorsavirta", date=("1969", "1969")),
  fact("Kaarina Sorsavirta", "birthName", "Leskelä"),
  fact("Kaarina Sorsavirta", "occupation", "pharmacist"),
  fact("Matti Juhani Sorsavirta", "children", "Antti"),
  ev("election", "elected him", ("21 January 1975", "1975-01-21"), ["Matti Juhani Sorsavirta", "Reijo Ala-Kuha"]),
  ev("travel", "moved to Kemi", None, ["Reijo Ala-Kuha"]),
  ev("appointment", "became", ("1977", "1977"), ["Reijo Ala-Kuha"]),
  ev("departure", "retired", None, ["Toivo Hännikäinen"]),
  ev("election", "received 6,204 votes", ("March 1979", "1979-03"), ["Matti Juhani Sorsavirta"]),
  ev("election", "was re-elected", ("1983", "1983"), ["Matti Juhani Sorsavirta"]),
  ev("election", "dropped", ("1987#2", "1987"), ["Matti Juhani Sorsavirta", "Aune Kotilainen"]),
  ev("recusal", "abstained", ("November 1984", "1984-11"), ["Matti Juhani Sorsavirta"]),
  ev("investigation", "was questioned", ("February 1993", "1993-02"), ["Matti Juhani Sorsavirta"]),
  ev("sanction", "was suspended", None, ["Matti Juhani Sorsavirta"]),
  ev("conviction", "gave him a fine", ("December 1994", "1994-12"), ["Matti Juhani Sorsavirta"]),
  ev("departure", "resigned", ("August 1996", "1996-08"), ["Matti Juhani Sorsavirta"]),
  ev("appointment", "was appointed", None, ["Eila Pönkä"]),
  ev("award", "received the First Class", ("1990", "1990"), ["Matti Juhani Sorsavirta"]),
)

P("d41-29", """TOWN OF ST. BRENDAN'S HARBOUR, NEWFOUNDLAND — Our Mayors Past

No. 4: Alphonsus “Phonse” Careen (1961–1969, 1973–1977)

Phonse Careen was born at Little Barasway on September 8, 1915, to Thomas Careen, a schooner skipper, and Bridget Power. He left school in Grade Five. He fished with his uncle on the Labrador, went overseas with the 166th (Newfoundland) Field Regiment in 1940, and came home in 1945 with a Scottish wife, Isobel Laing, who taught piano to half of this harbour.

He was a vice-president of the local of the Fishermen's Federation from 1951 and ran as an independent for Placentia East in the provincial election of 1956. The Liberal, Gerald Upshall, a lawyer from St. John's, beat him two to one. Careen never ran again outside the town, although the Conservatives came looking in 1971.

The town was incorporated in 1948. Leo Whiffen, merchant, sat as first mayor to 1953; then Dr. Wilfred Pratt until he moved to Corner Brook in 1957; then Leo's widow, Mary Whiffen, the only woman mayor on the whole shore. Careen defeated her on November 14, 1961 by 19 votes. He met Premier Smallwood on the wharf in July 1963 and got the road; he got water and sewer in 1966 after writing, as he used to say, “one letter a week for three years.”

In June 1969 he was charged with assault after a fight with councillor Ches Upshall, the member's brother, at the fire hall. He was fined ten dollars by Magistrate O'Dea and resigned the same night. Councillor Frank Dollimont became acting mayor and was elected that fall. In 1973 Careen took the chair back from Dollimont. He retired in 1977, when Sister Perpetua Nash, principal of St. Brendan's Central High, was acclaimed.

He was awarded the Centennial Medal in 1967. He died on Christmas Eve, 1990. A second arena has been talked of ever since and may bear his name.
""",
  occ("Alphonsus “Phonse” Careen", "Mayors", start=("November 14, 1961", "1961-11-14"), end=("June 1969", "1969-06")),
  occ("Alphonsus “Phonse” Careen", "took the chair back", start=("In 1973", "1973"), end=("in 1977", "1977")),
  occ("Thomas Careen", "schooner skipper"),
  occ("Alphonsus “Phonse” Careen", "vice-president of the local of the Fishermen's Federation", start=("1951", "1951")),
  occ("Leo Whiffen", "first mayor", start=("1948", "1948"), end=("1953", "1953")),
  occ("Dr. Wilfred Pratt", "then", start=("1953", "1953"), end=("1957", "1957")),
  occ("Mary Whiffen", "woman mayor", start=("1957", "1957"), end=("November 14, 1961", "1961-11-14")),
  occ("Smallwood", "Premier"),
  occ("Ches Upshall", "councillor"),
  occ("Gerald Upshall", "member#1", start=("1956", "1956")),
  occ("O'Dea", "Magistrate"),
  occ("Frank Dollimont", "Councillor"),
  occ("Frank Dollimont", "acting mayor", start=("the same night", "1969-06"), end=("that fall", "1969-23")),
  occ("Frank Dollimont", "was elected that fall", start=("that fall", "1969-23"), end=("In 1973", "1973")),
  occ("Sister Perpetua Nash", "was acclaimed", start=("in 1977", "1977")),
  occ("Sister Perpetua Nash", "principal of St. Brendan's Central High"),
  fact("Alphonsus “Phonse” Careen", "alias", "Phonse"),
  fact("Alphonsus “Phonse” Careen", "birthPlace", "Little Barasway"),
  fact("Alphonsus “Phonse” Careen", "birthDate", "September 8, 1915", value="1915-09-08"),
  fact("Alphonsus “Phonse” Careen", "father", "Thomas Careen"),
  fact("Alphonsus “Phonse” Careen", "mother", "Bridget Power"),
  fact("Alphonsus “Phonse” Careen", "militaryService", "166th (Newfoundland) Field Regiment", date=("1940", "1940")),
  fact("Alphonsus “Phonse” Careen", "spouse", "Isobel Laing"),
  fact("Isobel Laing", "nationality", "Scottish"),
  fact("Alphonsus “Phonse” Careen", "party", "independent"),
  fact("Gerald Upshall", "party", "Liberal"),
  fact("Gerald Upshall", "occupation", "lawyer"),
  fact("Gerald Upshall", "residence", "St. John's"),
  fact("Leo Whiffen", "occupation", "merchant"),
  fact("Leo Whiffen", "spouse", "Mary Whiffen"),
  fact("Gerald Upshall", "siblings", "Ches Upshall"),
  fact("Alphonsus “Phonse” Careen", "award", "Centennial Medal", date=("1967", "1967")),
  fact("Alphonsus “Phonse” Careen", "deathDate", "Christmas Eve, 1990", value="1990-12-24"),
  ev("travel", "came home", ("1945", "1945"), ["Alphonsus “Phonse” Careen"]),
  ev("candidacy", "ran as an independent", ("1956", "1956"), ["Alphonsus “Phonse” Careen"]),
  ev("election", "beat him", ("1956", "1956"), ["Gerald Upshall", "Alphonsus “Phonse” Careen"]),
  ev("departure", "moved to Corner Brook", ("1957", "1957"), ["Dr. Wilfred Pratt"]),
  ev("election", "defeated her", ("November 14, 1961", "1961-11-14"), ["Alphonsus “Phonse” Careen", "Mary Whiffen"]),
  ev("meeting", "met", ("July 1963", "1963-07"), ["Alphonsus “Phonse” Careen", "Smallwood"]),
  ev("communication", "writing", ("three years", "1963/1966"), ["Alphonsus “Phonse” Careen"]),
  ev("investigation", "was charged", ("June 1969", "1969-06"), ["Alphonsus “Phonse” Careen", "Ches Upshall"]),
  ev("conviction", "was fined", None, ["Alphonsus “Phonse” Careen", "O'Dea"]),
  ev("departure", "resigned", ("the same night", "1969-06"), ["Alphonsus “Phonse” Careen"]),
  ev("appointment", "became acting mayor", None, ["Frank Dollimont"]),
  ev("election", "was elected", ("that fall", "1969-23"), ["Frank Dollimont"]),
  ev("election", "took the chair back", ("In 1973", "1973"), ["Alphonsus “Phonse” Careen", "Frank Dollimont"]),
  ev("departure", "retired", ("in 1977", "1977"), ["Alphonsus “Phonse” Careen"]),
  ev("election", "was acclaimed", ("in 1977", "1977"), ["Sister Perpetua Nash"]),
  ev("award", "was awarded", ("1967", "1967"), ["Alphonsus “Phonse” Careen"]),
)

P("d41-30", """Hryhorii Ostapovych Zaporozhan-Bilyk (Ukrainian: Григорій Остапович Запорожан-Білик; 19 January 1953, Bilopillia) – Ukrainian manager and politician, director of the Konotop piston works, People's Deputy of Ukraine of the 3rd and 4th convocations.

Education

Sumy branch of the Kharkiv Polytechnic Institute (1975), mechanical engineer. Candidate of Technical Sciences (1989).

Career

1975–1979: technologist, foreman of the piston works
1979–1986: secretary of the works' Komsomol, then of its party committee
1986–1991: deputy head of the Konotop city executive committee
From December 1991 to April 1998: director general of the works, replacing Oleksii Marchenko-Sulyma, who was pensioned off

In the parliamentary elections of 29 March 1998 he was elected in single-member constituency no. 161 with 21.3% of the votes, ahead of the Communist Valentyna Kravets (19.8%) and 13 other candidates. At that time he was a non-party candidate. He was a member of the Hromada faction (May 1998 – February 1999), of the Revival of Regions group, and from 2001 of Labour Ukraine. In 2002 he was re-elected with 34%. Member of the Committee on Industrial Policy; from June 2003 its deputy head under Stepan Horbal.

From 4 February to 13 December 2005 he was head of the Sumy Regional State Administration. His predecessor, Volodymyr Shcherban's friend Ihor Lepekha, had left for the United States in January; his own dismissal followed a conflict with the deputy governor, Nina Harkava, who complained in writing to the President in October. Harkava was awarded the post.

He ran again in 2006 as no. 61 on a list that did not pass the threshold. In March 2010 tax police searched the works. Zaporozhan-Bilyk, who was its honorary president, was interrogated but not charged; the chief accountant, Larysa Mokrenko, was detained in May and convicted in 2011.

Order of Merit, 3rd class (1999). His wife Liudmyla is a cardiologist; his daughter Olena Bilyk was secretary of the city council of Konotop in 2015–2020.
""",
  occ("Hryhorii Ostapovych Zaporozhan-Bilyk", "director general of the works", start=("December 1991", "1991-12"), end=("April 1998", "1998-04"), again=["director of the Konotop piston works"]),
  occ("Hryhorii Ostapovych Zaporozhan-Bilyk", "People's Deputy of Ukraine of the 3rd and 4th convocations", start=("29 March 1998", "1998-03-29")),
  occ("Hryhorii Ostapovych Zaporozhan-Bilyk", "technologist, foreman of the piston works", start=("1975–", "1975"), end=("1979", "1979")),
  occ("Hryhorii Ostapovych Zaporozhan-Bilyk", "secretary of the works' Komsomol", start=("1979#2", "1979")),
  occ("Hryhorii Ostapovych Zaporozhan-Bilyk", "party committee", end=("1986", "1986")),
  occ("Hryhorii Ostapovych Zaporozhan-Bilyk", "deputy head of the Konotop city executive committee", start=("1986#2", "1986"), end=("1991", "1991")),
  occ("Oleksii Marchenko-Sulyma", "replacing", end=("December 1991", "1991-12")),
  occ("Hryhorii Ostapovych Zaporozhan-Bilyk", "Member of the Committee on Industrial Policy"),
  occ("Hryhorii Ostapovych Zaporozhan-Bilyk", "its deputy head", start=("June 2003", "2003-06")),
  occ("Stepan Horbal", "under"),
  occ("Hryhorii Ostapovych Zaporozhan-Bilyk", "head of the Sumy Regional State Administration", start=("4 February", "2005-02-04"), end=("13 December 2005", "2005-12-13")),
  occ("Ihor Lepekha", "predecessor", end=("in January", "2005-01")),
  occ("Nina Harkava", "deputy governor", end=("13 December 2005", "2005-12-13")),
  occ("Nina Harkava", "the post", start=("13 December 2005", "2005-12-13")),
  occ("Hryhorii Ostapovych Zaporozhan-Bilyk", "honorary president"),
  occ("Larysa Mokrenko", "chief accountant"),
  occ("Olena Bilyk", "secretary of the city council of Konotop", start=("2015", "2015"), end=("2020", "2020")),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "nativeName", "Григорій Остапович Запорожан-Білик"),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "birthDate", "19 January 1953", value="1953-01-19"),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "birthPlace", "Bilopillia"),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "nationality", "Ukrainian#2"),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "occupation", "manager"),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "occupation", "politician"),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "education", "Sumy branch of the Kharkiv Polytechnic Institute", date=("1975", "1975")),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "occupation", "mechanical engineer"),
  fact("Valentyna Kravets", "party", "Communist"),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "party", "non-party"),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "party", "Hromada", date=("May 1998", "1998-05")),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "party", "Revival of Regions"),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "party", "Labour Ukraine", date=("2001", "2001")),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "award", "Order of Merit, 3rd class", date=("1999#2", "1999")),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "spouse", "Liudmyla"),
  fact("Liudmyla", "occupation", "cardiologist"),
  fact("Hryhorii Ostapovych Zaporozhan-Bilyk", "children", "Olena Bilyk"),
  ev("departure", "was pensioned off", ("December 1991", "1991-12"), ["Oleksii Marchenko-Sulyma"]),
  ev("appointment", "replacing", ("December 1991", "1991-12"), ["Hryhorii Ostapovych Zaporozhan-Bilyk", "Oleksii Marchenko-Sulyma"]),
  ev("election", "was elected", ("29 March 1998", "1998-03-29"), ["Hryhorii Ostapovych Zaporozhan-Bilyk", "Valentyna Kravets"]),
  ev("election", "was re-elected", ("2002", "2002"), ["Hryhorii Ostapovych Zaporozhan-Bilyk"]),
  ev("travel", "had left for the United States", ("in January", "2005-01"), ["Ihor Lepekha"]),
  ev("departure", "dismissal", ("13 December 2005", "2005-12-13"), ["Hryhorii Ostapovych Zaporozhan-Bilyk"]),
  ev("communication", "complained in writing", ("in October", "2005-10"), ["Nina Harkava"]),
  ev("appointment", "was awarded the post", None, ["Nina Harkava"]),
  ev("candidacy", "ran again", ("2006", "2006"), ["Hryhorii Ostapovych Zaporozhan-Bilyk"]),
  ev("investigation", "was interrogated", ("March 2010", "2010-03"), ["Hryhorii Ostapovych Zaporozhan-Bilyk"]),
  ev("arrest", "was detained", ("in May", "2010-05"), ["Larysa Mokrenko"]),
  ev("conviction", "convicted", ("2011", "2011"), ["Larysa Mokrenko"]),
  ev("award", "Order of Merit", ("1999#2", "1999"), ["Hryhorii Ostapovych Zaporozhan-Bilyk"]),
)

P("d41-31", """Pieter Cornelis van Houweningen-Blaeu (Gorinchem, baptised 11 May 1641 – ibid., buried 4 October 1708) was a Dutch regent, cloth merchant and seven times burgomaster of Gorinchem.

Family

Son of Cornelis Pietersz. van Houweningen, schepen, and Maria Jans Blaeu. Matriculated at Leiden, 1659; doctor of both laws at Orléans, 1663. Married (1) 1666 Adriana Kemp, d. 1679, daughter of the burgomaster Abraham Kemp; (2) 1682 Cornelia van Beveren. Of eleven children four grew up; the eldest, Abraham, was bailiff of Arkel from 1701. Member of the Reformed Church, deacon 1668–1670, elder from 1684.

Offices

Council (vroedschap) 1667–1672 and 1677–1708; schepen 1668, 1670; burgomaster 1671, 1678, 1681, 1685, 1691, 1697 and 1703; deputy to the States of Holland 1678–1679; delegated councillor in the States General 1685–1688; dike-reeve of the Tielerwaard 1690–1708.

Life

He owed his first seat to his father-in-law. In the disaster year 1672 the Stadtholder changed the council, and Houweningen was dismissed on 17 September with five others, among them Jacob Cloeck, who had been pensionary since 1660 and was succeeded by Willem Brandwijk. The two fled to Antwerp and came home in the following summer. In 1675 he petitioned the Prince by letter, and in January 1677 he was restored, to fill the place of Dirck Hoeuft, deceased.

In June 1688 he travelled to Cleves in the deputation headed by Lord van Obdam, and had talks there with the Elector's minister, Paul Fuchs. In 1693 he was accused of selling the office of postmaster to his nephew, Jan Kemp. The Court of Holland investigated; Kemp confessed before the commissioners on 8 December and was banished, Houweningen fined 3,000 guilders in 1694. Three years later the town chose him burgomaster again.

The house in the Molenstraat is not the one in which he lived.
""",
  occ("Pieter Cornelis van Houweningen-Blaeu", "burgomaster 1671", start=("1671", "1671"), end=("1703", "1703"), again=["burgomaster of Gorinchem"]),
  occ("Cornelis Pietersz. van Houweningen", "schepen"),
  occ("Abraham Kemp", "burgomaster#2"),
  occ("Abraham", "bailiff of Arkel", start=("1701", "1701")),
  occ("Pieter Cornelis van Houweningen-Blaeu", "deacon", start=("1668", "1668"), end=("1670", "1670")),
  occ("Pieter Cornelis van Houweningen-Blaeu", "elder", start=("1684", "1684")),
  occ("Pieter Cornelis van Houweningen-Blaeu", "Council (vroedschap)", start=("1667", "1667"), end=("1672", "1672")),
  occ("Pieter Cornelis van Houweningen-Blaeu", "was restored", start=("January 1677", "1677-01"), end=("1708#2", "1708")),
  occ("Pieter Cornelis van Houweningen-Blaeu", "schepen#2", start=("1668#2", "1668"), end=("1670#2", "1670")),
  occ("Pieter Cornelis van Houweningen-Blaeu", "deputy to the States of Holland", start=("1678#2", "1678"), end=("1679#2", "1679")),
  occ("Pieter Cornelis van Houweningen-Blaeu", "delegated councillor in the States General", start=("1685#2", "1685"), end=("1688", "1688")),
  occ("Pieter Cornelis van Houweningen-Blaeu", "dike-reeve of the Tielerwaard", start=("1690", "1690"), end=("1708#3", "1708")),
  occ("Jacob Cloeck", "pensionary", start=("1660", "1660"), end=("17 September", "1672-09-17")),
  occ("Willem Brandwijk", "was succeeded", start=("17 September", "1672-09-17")),
  occ("Dirck Hoeuft", "place of"),
  occ("Lord van Obdam", "deputation headed", start=("June 1688", "1688-06")),
  occ("Paul Fuchs", "Elector's minister"),
  fact("Pieter Cornelis van Houweningen-Blaeu", "birthPlace", "Gorinchem"),
  fact("Pieter Cornelis van Houweningen-Blaeu", "nationality", "Dutch"),
  fact("Pieter Cornelis van Houweningen-Blaeu", "occupation", "cloth merchant"),
  fact("Pieter Cornelis van Houweningen-Blaeu", "father", "Cornelis Pietersz. van Houweningen"),
  fact("Pieter Cornelis van Houweningen-Blaeu", "mother", "Maria Jans Blaeu"),
  fact("Pieter Cornelis van Houweningen-Blaeu", "education", "Leiden", date=("1659", "1659")),
  fact("Pieter Cornelis van Houweningen-Blaeu", "education", "Orléans", date=("1663", "1663")),
  fact("Pieter Cornelis van Houweningen-Blaeu", "spouse", "Adriana Kemp", date=("1666", "1666")),
  fact("Adriana Kemp", "deathDate", "1679", value="1679"),
  fact("Adriana Kemp", "father", "Abraham Kemp"),
  fact("Pieter Cornelis van Houweningen-Blaeu", "spouse", "Cornelia van Beveren", date=("1682", "1682")),
  fact("Pieter Cornelis van Houweningen-Blaeu", "children", "Abraham#2"),
  fact("Pieter Cornelis van Houweningen-Blaeu", "religion", "Reformed Church"),
  fact("Pieter Cornelis van Houweningen-Blaeu", "relatives", "Jan Kemp"),
  fact("Jan Kemp", "occupation", "postmaster"),
  ev("departure", "was dismissed", ("17 September", "1672-09-17"), ["Pieter Cornelis van Houweningen-Blaeu", "Jacob Cloeck"]),
  ev("appointment", "was succeeded", ("17 September", "1672-09-17"), ["Willem Brandwijk", "Jacob Cloeck"]),
  ev("travel", "fled to Antwerp", ("1672#2", "1672"), ["Pieter Cornelis van Houweningen-Blaeu", "Jacob Cloeck"]),
  ev("travel", "came home", ("the following summer", "1673-22"), ["Pieter Cornelis van Houweningen-Blaeu", "Jacob Cloeck"]),
  ev("communication", "petitioned the Prince by letter", ("1675", "1675"), ["Pieter Cornelis van Houweningen-Blaeu"]),
  ev("appointment", "was restored", ("January 1677", "1677-01"), ["Pieter Cornelis van Houweningen-Blaeu"]),
  ev("travel", "travelled to Cleves", ("June 1688", "1688-06"), ["Pieter Cornelis van Houweningen-Blaeu", "Lord van Obdam"]),
  ev("meeting", "talks", ("June 1688", "1688-06"), ["Pieter Cornelis van Houweningen-Blaeu", "Paul Fuchs"]),
  ev("investigation", "investigated", ("1693", "1693"), ["Pieter Cornelis van Houweningen-Blaeu", "Jan Kemp"]),
  ev("disclosure", "confessed", ("8 December", "1693-12-08"), ["Jan Kemp"]),
  ev("sanction", "was banished", None, ["Jan Kemp"]),
  ev("sanction", "fined", ("1694", "1694"), ["Pieter Cornelis van Houweningen-Blaeu"]),
  ev("election", "chose him burgomaster", ("Three years later", "1697"), ["Pieter Cornelis van Houweningen-Blaeu"]),
)

P("d41-32", """Maritza Elena Caamaño de Quesada is a Costa Rican nurse, trade unionist and politician. She was a deputy of the Legislative Assembly for Puntarenas in the 2014–2018 term and executive president of the port authority INCOP from 2022 to 2023.

Caamaño was born in Esparza on 4 June 1970, the daughter of railwayman Evelio Caamaño. She graduated from the University of Costa Rica in 1993 and worked at the Monseñor Sanabria Hospital, of whose nursing department she was deputy director from 2004. She was president of the nurses' association ANEP-Puntarenas between 2007 and 2013. In July 2010 she led the thirty-day strike at the hospital; the director, Dr. Randall Cubero, suspended her without pay, and the Constitutional Chamber annulled the suspension the next year.

A former member of the National Liberation Party, she joined the Broad Front in 2012, and headed its list in the province in February 2014, when it obtained 24,118 votes. She took her seat on 1 May. In the Assembly she presided over the committee of inquiry into the concession of the Caldera port (2015–2016), before which three former ministers testified. One of them, Guillermo Zúñiga Aizprúa, was later charged. On 12 September 2016 she recused herself from the final vote on the report because her husband, the engineer Mauricio Quesada, had been a subcontractor. Her colleague Ólger Matarrita presented it in her place.

She sought the mayoralty of Puntarenas in 2020 and was third. She resigned from the Broad Front on 8 October 2021, announcing it by a letter in the daily La Nación. President-elect Chaves's transition team interviewed her in April 2022, and she was sworn in at INCOP on 8 May, taking the place of Juan Ramón Rivera-Sibaja. She left after sixteen months and was succeeded by the vice-president, Wagner Quirós Picado.

Rumours that she would head the health ministry proved unfounded.
""",
  occ("Maritza Elena Caamaño de Quesada", "deputy of the Legislative Assembly for Puntarenas", start=("1 May", "2014-05-01"), end=("2018", "2018")),
  occ("Maritza Elena Caamaño de Quesada", "executive president of the port authority INCOP", start=("8 May", "2022-05-08"), end=("sixteen months", "2023-09"), again=["INCOP#2"]),
  occ("Maritza Elena Caamaño de Quesada", "deputy director", start=("2004", "2004")),
  occ("Maritza Elena Caamaño de Quesada", "president of the nurses' association ANEP-Puntarenas", start=("2007", "2007"), end=("2013", "2013")),
  occ("Randall Cubero", "director#2"),
  occ("Maritza Elena Caamaño de Quesada", "presided over the committee of inquiry into the concession of the Caldera port", start=("2015", "2015"), end=("2016", "2016")),
  occ("Guillermo Zúñiga Aizprúa", "ministers", former=True),
  occ("Ólger Matarrita", "colleague"),
  occ("Chaves", "President-elect"),
  occ("Juan Ramón Rivera-Sibaja", "taking the place of", end=("8 May", "2022-05-08")),
  occ("Wagner Quirós Picado", "vice-president", end=("sixteen months", "2023-09")),
  occ("Wagner Quirós Picado", "was succeeded", start=("sixteen months", "2023-09")),
  fact("Maritza Elena Caamaño de Quesada", "nationality", "Costa Rican"),
  fact("Maritza Elena Caamaño de Quesada", "occupation", "nurse"),
  fact("Maritza Elena Caamaño de Quesada", "occupation", "trade unionist"),
  fact("Maritza Elena Caamaño de Quesada", "occupation", "politician"),
  fact("Maritza Elena Caamaño de Quesada", "birthPlace", "Esparza"),
  fact("Maritza Elena Caamaño de Quesada", "birthDate", "4 June 1970", value="1970-06-04"),
  fact("Maritza Elena Caamaño de Quesada", "father", "Evelio Caamaño"),
  fact("Evelio Caamaño", "occupation", "railwayman"),
  fact("Maritza Elena Caamaño de Quesada", "education", "University of Costa Rica", date=("1993", "1993")),
  fact("Maritza Elena Caamaño de Quesada", "party", "National Liberation Party"),
  fact("Maritza Elena Caamaño de Quesada", "party", "Broad Front", date=("2012", "2012")),
  fact("Maritza Elena Caamaño de Quesada", "spouse", "Mauricio Quesada"),
  fact("Mauricio Quesada", "occupation", "engineer"),
  fact("Mauricio Quesada", "occupation", "subcontractor"),
  ev("sanction", "suspended her", ("July 2010", "2010-07"), ["Maritza Elena Caamaño de Quesada", "Randall Cubero"]),
  ev("candidacy", "headed its list", ("February 2014", "2014-02"), ["Maritza Elena Caamaño de Quesada"]),
  ev("election", "obtained 24,118 votes", ("February 2014", "2014-02"), ["Maritza Elena Caamaño de Quesada"]),
  ev("appointment", "took her seat", ("1 May", "2014-05-01"), ["Maritza Elena Caamaño de Quesada"]),
  ev("investigation", "committee of inquiry", ("2015", "2015"), ["Maritza Elena Caamaño de Quesada"]),
  ev("testimony", "testified", None, ["Guillermo Zúñiga Aizprúa"]),
  ev("investigation", "was later charged", None, ["Guillermo Zúñiga Aizprúa"]),
  ev("recusal", "recused herself", ("12 September 2016", "2016-09-12"), ["Maritza Elena Caamaño de Quesada"]),
  ev("speech", "presented it", ("12 September 2016", "2016-09-12"), ["Ólger Matarrita"]),
  ev("candidacy", "sought the mayoralty", ("2020", "2020"), ["Maritza Elena Caamaño de Quesada"]),
  ev("election", "was third", ("2020", "2020"), ["Maritza Elena Caamaño de Quesada"]),
  ev("departure", "resigned", ("8 October 2021", "2021-10-08"), ["Maritza Elena Caamaño de Quesada"]),
  ev("disclosure", "announcing", ("8 October 2021", "2021-10-08"), ["Maritza Elena Caamaño de Quesada"]),
  ev("communication", "letter", ("8 October 2021", "2021-10-08"), ["Maritza Elena Caamaño de Quesada"]),
  ev("meeting", "interviewed her", ("April 2022", "2022-04"), ["Maritza Elena Caamaño de Quesada"]),
  ev("appointment", "was sworn in", ("8 May", "2022-05-08"), ["Maritza Elena Caamaño de Quesada", "Juan Ramón Rivera-Sibaja"]),
  ev("departure", "left after sixteen months", ("sixteen months", "2023-09"), ["Maritza Elena Caamaño de Quesada"]),
  ev("appointment", "was succeeded", ("sixteen months", "2023-09"), ["Wagner Quirós Picado"]),
)

P("d41-33", """Zheng Bocheng (Chinese: 郑伯成; born September 1957) is a former Chinese politician who spent most of his career in Hunan province. He was Communist Party Secretary of Yiyang's Taojiang County, vice mayor of Loudi and, from 2008, mayor of Huaiyuan. He was investigated by the Hunan Provincial Commission for Discipline Inspection in 2014 and later sentenced to eleven years in prison.

Biography

Zheng was born in Anhua County, Hunan. He was a sent-down youth at a tea farm from 1974 to 1978, and joined the Chinese Communist Party in December 1976. He entered Hunan Agricultural College in 1978 and graduated in 1982. He began his political career as a secretary in the Yiyang Prefecture Bureau of Agriculture. He became deputy magistrate of Nan County in 1992, and magistrate of Taojiang County in March 1997, succeeding Tang Guohua. He was promoted to party secretary in 2000, when Tang, by then head of the prefecture's organization department, recommended him.

In January 2003 he was appointed vice mayor of Loudi. In February 2008 he was elected mayor of Huaiyuan by the municipal people's congress. The party secretary was Luo Jianping, and relations between the two men were poor. In August 2011 he led a trade delegation to Düsseldorf and Milan. He left the mayoralty in May 2013 and served as vice chairman of the municipal CPPCC. His replacement was Peng Xiaolan, the first woman mayor of the city.

Downfall

On 18 June 2014 it was announced that Zheng was under investigation for “serious violations of discipline.” His secretary, Xie Wei, had been taken away on 2 June. Zheng was expelled from the party on 11 November and arrested in the same month. He stood trial in Xiangtan on 8 September 2015, where Xie testified by video, and was convicted of accepting 14.6 million yuan in bribes on 29 January 2016. His wife, Deng Aiping, a hospital administrator, received three years. Luo Jianping was given a demerit.
""",
  occ("Zheng Bocheng", "Communist Party Secretary of Yiyang's Taojiang County", start=("2000", "2000"), end=("January 2003", "2003-01"), again=["promoted to party secretary"]),
  occ("Zheng Bocheng", "vice mayor of Loudi", start=("January 2003", "2003-01"), end=("February 2008", "2008-02")),
  occ("Zheng Bocheng", "mayor of Huaiyuan", start=("February 2008", "2008-02"), end=("May 2013", "2013-05"), again=["mayoralty"]),
  occ("Zheng Bocheng", "secretary in the Yiyang Prefecture Bureau of Agriculture"),
  occ("Zheng Bocheng", "deputy magistrate of Nan County", start=("1992", "1992")),
  occ("Zheng Bocheng", "magistrate of Taojiang County", start=("March 1997", "1997-03"), end=("2000", "2000")),
  occ("Tang Guohua", "succeeding", end=("March 1997", "1997-03")),
  occ("Tang Guohua", "head of the prefecture's organization department"),
  occ("Luo Jianping", "party secretary#2"),
  occ("Zheng Bocheng", "vice chairman of the municipal CPPCC", start=("May 2013", "2013-05")),
  occ("Peng Xiaolan", "replacement", start=("May 2013", "2013-05"), again=["woman mayor of the city"]),
  occ("Xie Wei", "His secretary"),
  occ("Deng Aiping", "hospital administrator"),
  fact("Zheng Bocheng", "nativeName", "郑伯成"),
  fact("Zheng Bocheng", "birthDate", "September 1957", value="1957-09"),
  fact("Zheng Bocheng", "nationality", "Chinese#2"),
  fact("Zheng Bocheng", "occupation", "politician"),
  fact("Zheng Bocheng", "birthPlace", "Anhua County, Hunan"),
  fact("Zheng Bocheng", "party", "Chinese Communist Party", date=("December 1976", "1976-12")),
  fact("Zheng Bocheng", "education", "Hunan Agricultural College", date=("1982", "1982")),
  fact("Zheng Bocheng", "spouse", "Deng Aiping"),
  ev("appointment", "became deputy magistrate", ("1992", "1992"), ["Zheng Bocheng"]),
  ev("appointment", "was promoted", ("2000", "2000"), ["Zheng Bocheng"]),
  ev("appointment", "was appointed vice mayor", ("January 2003", "2003-01"), ["Zheng Bocheng"]),
  ev("election", "was elected mayor", ("February 2008", "2008-02"), ["Zheng Bocheng"]),
  ev("travel", "led a trade delegation", ("August 2011", "2011-08"), ["Zheng Bocheng"]),
  ev("departure", "left the mayoralty", ("May 2013", "2013-05"), ["Zheng Bocheng"]),
  ev("disclosure", "was announced", ("18 June 2014", "2014-06-18"), ["Zheng Bocheng"]),
  ev("investigation", "was investigated", ("2014", "2014"), ["Zheng Bocheng"]),
  ev("arrest", "had been taken away", ("2 June", "2014-06-02"), ["Xie Wei"]),
  ev("sanction", "was expelled", ("11 November", "2014-11-11"), ["Zheng Bocheng"]),
  ev("arrest", "arrested", ("in the same month", "2014-11"), ["Zheng Bocheng"]),
  ev("testimony", "testified", ("8 September 2015", "2015-09-08"), ["Xie Wei"]),
  ev("conviction", "was convicted", ("29 January 2016", "2016-01-29"), ["Zheng Bocheng"]),
  ev("conviction", "received three years", None, ["Deng Aiping"]),
  ev("sanction", "was given a demerit", None, ["Luo Jianping"]),
)

P("d41-34", """Our representatives: Abdulkareem “AK” Olanrewaju Oyedepo-Bakare, Chairman, Irewolede Local Government

Hon. Oyedepo-Bakare is from Ile Alapata compound in Offa-Oke. He was born on 1st October 1973 to the family of late Alhaji Salaudeen Bakare, a produce inspector, and late Alhaja Sidikat. He attended Ansar-ud-Deen Primary School, Offa-Oke (1979–85), Government Secondary School, Ilorin (1985–91) and the University of Ilorin, where he bagged a B.Sc. in Accounting in 1998. He is a fellow of ICAN.

He worked with Trade Bank from 1999 until the bank's licence was revoked in January 2006. He was Special Assistant on Revenue to Governor Alhaji Mustapha Gobir from 2007 to 2011, serving with Barr. Funke Adisa, who is today the Deputy Speaker of the State House of Assembly. In 2011 he contested the Offa-Oke seat under the PDP and lost narrowly to Hon. Taofeek Raji (ACN), 7,212 to 7,190. He petitioned the tribunal, which upheld Raji's return in October 2011.

He defected to the APC in 2014. On 18th November 2017 he was elected Chairman, and he was inaugurated on 20th November in place of the sole administrator, Mrs. Ronke Alao. His Vice Chairman, Hon. Jimoh Salami, was removed by the councillors in March 2019 over an alleged diversion of tractors; the House of Assembly committee that probed the matter in May cleared both men, but Salami did not return, and was replaced with Hon. Kudirat Lawal.

Oyedepo-Bakare travelled to Kigali for a course on local taxes in July 2018. He received the award of Best Chairman in Kwara South from the NULGE union in December 2019. His tenure ended on 22nd November 2020. In September 2021 he met with traders displaced by the fire at Owode Market and donated two million naira, and in the council poll of 2024 he trounced Lawal, who had carried the Accord flag.

A devout Muslim, he is blessed with a wife, Barakat, a pharmacist, and four children.
""",
  occ("Abdulkareem Olanrewaju Oyedepo-Bakare", "Chairman, Irewolede Local Government", start=("20th November", "2017-11-20"), end=("22nd November 2020", "2020-11-22"), again=["elected Chairman"]),
  occ("Abdulkareem Olanrewaju Oyedepo-Bakare", "trounced Lawal", start=("2024", "2024")),
  occ("Salaudeen Bakare", "produce inspector"),
  occ("Abdulkareem Olanrewaju Oyedepo-Bakare", "fellow of ICAN"),
  occ("Abdulkareem Olanrewaju Oyedepo-Bakare", "worked with Trade Bank", start=("1999", "1999"), end=("January 2006", "2006-01")),
  occ("Abdulkareem Olanrewaju Oyedepo-Bakare", "Special Assistant on Revenue", start=("2007", "2007"), end=("2011", "2011")),
  occ("Mustapha Gobir", "Governor"),
  occ("Funke Adisa", "Deputy Speaker of the State House of Assembly"),
  occ("Taofeek Raji", "Offa-Oke seat", start=("2011#2", "2011")),
  occ("Ronke Alao", "sole administrator", end=("20th November", "2017-11-20")),
  occ("Jimoh Salami", "Vice Chairman", end=("March 2019", "2019-03")),
  occ("Kudirat Lawal", "was replaced"),
  fact("Abdulkareem Olanrewaju Oyedepo-Bakare", "alias", "AK"),
  fact("Abdulkareem Olanrewaju Oyedepo-Bakare", "birthPlace", "Offa-Oke"),
  fact("Abdulkareem Olanrewaju Oyedepo-Bakare", "birthDate", "1st October 1973", value="1973-10-01"),
  fact("Abdulkareem Olanrewaju Oyedepo-Bakare", "father", "Alhaji Salaudeen Bakare"),
  fact("Abdulkareem Olanrewaju Oyedepo-Bakare", "mother", "Alhaja Sidikat"),
  fact("Abdulkareem Olanrewaju Oyedepo-Bakare", "education", "Ansar-ud-Deen Primary School, Offa-Oke"),
  fact("Abdulkareem Olanrewaju Oyedepo-Bakare", "education", "Government Secondary School, Ilorin"),
  fact("Abdulkareem Olanrewaju Oyedepo-Bakare", "education", "University of Ilorin", date=("1998", "1998")),
  fact("Abdulkareem Olanrewaju Oyedepo-Bakare", "party", "PDP", date=("2011#2", "2011")),
  fact("Funke Adisa", "occupation", "Barr."),
  fact("Taofeek Raji", "party", "ACN"),
  fact("Abdulkareem Olanrewaju Oyedepo-Bakare", "party", "APC", date=("2014", "2014")),
  fact("Abdulkareem Olanrewaju Oyedepo-Bakare", "award", "Best Chairman in Kwara South", date=("December 2019", "2019-12")),
  fact("Kudirat Lawal", "party", "Accord", date=("2024", "2024")),
  fact("Abdulkareem Olanrewaju Oyedepo-Bakare", "religion", "Muslim"),
  fact("Abdulkareem Olanrewaju Oyedepo-Bakare", "spouse", "Barakat"),
  fact("Barakat", "occupation", "pharmacist"),
  ev("candidacy", "contested", ("2011#2", "2011"), ["Abdulkareem Olanrewaju Oyedepo-Bakare"]),
  ev("election", "lost narrowly", ("2011#2", "2011"), ["Abdulkareem Olanrewaju Oyedepo-Bakare", "Taofeek Raji"]),
  ev("departure", "defected", ("2014", "2014"), ["Abdulkareem Olanrewaju Oyedepo-Bakare"]),
  ev("election", "was elected Chairman", ("18th November 2017", "2017-11-18"), ["Abdulkareem Olanrewaju Oyedepo-Bakare"]),
  ev("appointment", "was inaugurated", ("20th November", "2017-11-20"), ["Abdulkareem Olanrewaju Oyedepo-Bakare", "Ronke Alao"]),
  ev("departure", "was removed", ("March 2019", "2019-03"), ["Jimoh Salami"]),
  ev("investigation", "probed", ("in May", "2019-05"), ["Jimoh Salami", "Abdulkareem Olanrewaju Oyedepo-Bakare"]),
  ev("appointment", "was replaced", None, ["Kudirat Lawal", "Jimoh Salami"]),
  ev("travel", "travelled to Kigali", ("July 2018", "2018-07"), ["Abdulkareem Olanrewaju Oyedepo-Bakare"]),
  ev("award", "received the award", ("December 2019", "2019-12"), ["Abdulkareem Olanrewaju Oyedepo-Bakare"]),
  ev("departure", "tenure ended", ("22nd November 2020", "2020-11-22"), ["Abdulkareem Olanrewaju Oyedepo-Bakare"]),
  ev("meeting", "met with traders", ("September 2021", "2021-09"), ["Abdulkareem Olanrewaju Oyedepo-Bakare"]),
  ev("election", "trounced", ("2024", "2024"), ["Abdulkareem Olanrewaju Oyedepo-Bakare", "Kudirat Lawal"]),
  ev("candidacy", "carried the Accord flag", ("2024", "2024"), ["Kudirat Lawal"]),
)

P("d41-35", """Giacinta Bellomunno Raspanti (Canicattì, 16 October 1931 – Agrigento, 20 May 2014) was an Italian politician and schoolteacher, the first woman to be mayor of a provincial capital in western Sicily.

Biography

The daughter of the sulphur miner Calogero Bellomunno, a socialist exiled to Ustica in 1936, she graduated in letters from the University of Palermo in 1955 and taught Latin at the Liceo Empedocle in Agrigento, whose headmistress she was from 1974 to 1987. In 1957 she married the notary Gaspare Raspanti; they had a daughter, Rosalia, later a prosecutor at Sciacca.

She enrolled in Christian Democracy in 1953 against her father's will. A municipal councillor from 1960 and assessor for schools in three giunte (1964–1971), she was elected to the Sicilian Regional Assembly in June 1971 with 18,940 preferences, but was not re-elected in 1976. On 22 July 1983 the city council elected her mayor with 24 votes out of 40 in place of Lillo Vaccarello, who had been arrested in May for interest in a building permit. Her junta lasted until 9 January 1985, when she resigned after two assessors left. The office passed to Ignazio Burgio.

On 4 November 1984 she testified before the Antimafia Commission, presided over by the communist Ugo Mancuso Alberti, and named four builders. Shots were fired at her car that winter. Vaccarello was convicted in first instance in 1986, and acquitted on appeal two years later.

She left the DC in 1991 to join La Rete, for which she stood at the general election of 5–6 April 1992, coming second to the list's leader; she entered the Chamber of Deputies on 14 October 1993 when he gave up the seat for another. She remained a deputy until 14 April 1994.

Acknowledgements

Commander of the Order of Merit of the Italian Republic, 2 June 1987. The mayor Marco Zicari unveiled a plaque at the liceo in 2016.
""",
  occ("Giacinta Bellomunno Raspanti", "mayor of a provincial capital in western Sicily", start=("22 July 1983", "1983-07-22"), end=("9 January 1985", "1985-01-09"), again=["mayor#2"]),
  occ("Giacinta Bellomunno Raspanti", "headmistress", start=("1974", "1974"), end=("1987", "1987")),
  occ("Rosalia", "prosecutor at Sciacca"),
  occ("Giacinta Bellomunno Raspanti", "municipal councillor", start=("1960", "1960")),
  occ("Giacinta Bellomunno Raspanti", "assessor for schools", start=("1964", "1964"), end=("1971", "1971")),
  occ("Giacinta Bellomunno Raspanti", "Sicilian Regional Assembly", start=("June 1971", "1971-06"), end=("1976", "1976")),
  occ("Lillo Vaccarello", "in place of", end=("22 July 1983", "1983-07-22")),
  occ("Ignazio Burgio", "The office passed", start=("9 January 1985", "1985-01-09")),
  occ("Ugo Mancuso Alberti", "Antimafia Commission, presided over"),
  occ("Giacinta Bellomunno Raspanti", "Chamber of Deputies", start=("14 October 1993", "1993-10-14"), end=("14 April 1994", "1994-04-14"), again=["deputy"]),
  occ("Marco Zicari", "mayor#3"),
  fact("Giacinta Bellomunno Raspanti", "birthPlace", "Canicattì"),
  fact("Giacinta Bellomunno Raspanti", "birthDate", "16 October 1931", value="1931-10-16"),
  fact("Giacinta Bellomunno Raspanti", "deathPlace", "Agrigento"),
  fact("Giacinta Bellomunno Raspanti", "deathDate", "20 May 2014", value="2014-05-20"),
  fact("Giacinta Bellomunno Raspanti", "nationality", "Italian"),
  fact("Giacinta Bellomunno Raspanti", "occupation", "politician"),
  fact("Giacinta Bellomunno Raspanti", "occupation", "schoolteacher"),
  fact("Giacinta Bellomunno Raspanti", "father", "Calogero Bellomunno"),
  fact("Calogero Bellomunno", "occupation", "sulphur miner"),
  fact("Calogero Bellomunno", "party", "socialist"),
  fact("Giacinta Bellomunno Raspanti", "education", "University of Palermo", date=("1955", "1955")),
  fact("Giacinta Bellomunno Raspanti", "spouse", "Gaspare Raspanti", date=("1957", "1957")),
  fact("Gaspare Raspanti", "occupation", "notary"),
  fact("Giacinta Bellomunno Raspanti", "children", "Rosalia"),
  fact("Gaspare Raspanti", "children", "Rosalia"),
  fact("Giacinta Bellomunno Raspanti", "party", "Christian Democracy", date=("1953", "1953")),
  fact("Ugo Mancuso Alberti", "party", "communist"),
  fact("Giacinta Bellomunno Raspanti", "party", "La Rete", date=("1991", "1991")),
  fact("Giacinta Bellomunno Raspanti", "award", "Commander of the Order of Merit of the Italian Republic", date=("2 June 1987", "1987-06-02")),
  ev("sanction", "exiled to Ustica", ("1936", "1936"), ["Calogero Bellomunno"]),
  ev("election", "was elected", ("June 1971", "1971-06"), ["Giacinta Bellomunno Raspanti"]),
  ev("election", "was not re-elected", ("1976", "1976"), ["Giacinta Bellomunno Raspanti"]),
  ev("election", "elected her mayor", ("22 July 1983", "1983-07-22"), ["Giacinta Bellomunno Raspanti", "Lillo Vaccarello"]),
  ev("arrest", "had been arrested", ("in May", "1983-05"), ["Lillo Vaccarello"]),
  ev("departure", "resigned", ("9 January 1985", "1985-01-09"), ["Giacinta Bellomunno Raspanti"]),
  ev("testimony", "testified", ("4 November 1984", "1984-11-04"), ["Giacinta Bellomunno Raspanti", "Ugo Mancuso Alberti"]),
  ev("conviction", "was convicted", ("1986", "1986"), ["Lillo Vaccarello"]),
  ev("departure", "left the DC", ("1991", "1991"), ["Giacinta Bellomunno Raspanti"]),
  ev("candidacy", "stood", ("5–6 April 1992", "1992-04-05/1992-04-06"), ["Giacinta Bellomunno Raspanti"]),
  ev("election", "coming second", ("5–6 April 1992", "1992-04-05/1992-04-06"), ["Giacinta Bellomunno Raspanti"]),
  ev("appointment", "entered the Chamber", ("14 October 1993", "1993-10-14"), ["Giacinta Bellomunno Raspanti"]),
  ev("award", "Commander of the Order", ("2 June 1987", "1987-06-02"), ["Giacinta Bellomunno Raspanti"]),
)

P("d41-36", """Cheick Modibo Sangaré-Dembélé, born on 3 April 1950 in San, is a Malian administrator and former governor of the regions of Kayes and Ségou.

A graduate of the École nationale d'administration of Bamako (1975, civil administration), he was successively:
— deputy to the commander of the cercle of Yélimané (1976–1979);
— commander of the cercle of Niono (1979–1984);
— chief of staff at the Ministry of the Interior (1984–1988);
— governor of Kayes (June 1988–April 1991);
— national director of territorial administration (1993–1997);
— governor of Ségou (14 October 2002–7 January 2008).

At Kayes he came after Colonel Souleymane Diawara, an officer of the gendarmerie, and before Mme Assitan Keïta, the first woman to govern a region of Mali. Following the fall of the regime on 26 March 1991 he was kept in detention for seventeen days at the Kati camp, and was then suspended. He testified in 1992 at the trial of the former President, under whose minister, Sékou Tall, he had served; he stated there that he had received by telephone, and declined, an order to fire on the marchers at Kayes. Tall received a death sentence, later commuted.

A founding member of the association that turned into the party Union-Jèkafo, he sat for San in the National Assembly from 1997 to 2002. He beat, in the second round on 3 August 1997, the outgoing deputy, Mamadou Théra (Adéma), by 9,870 votes to 9,302, and was first questeur of the Assembly under the presidency of Baba Cissouma. In May 2001 he visited Paris and Lyon with Cissouma. Théra took the seat from him at the next election; three months afterwards the new government named him to Ségou.

Knight of the National Order (1987), Officer (2005). In retirement, he was mayor of the rural commune of Somo from 2009 until 2016. His younger brother, Dr. Bréhima Sangaré, has directed the hospital of Markala since 2011.
""",
  occ("Cheick Modibo Sangaré-Dembélé", "deputy to the commander of the cercle of Yélimané", start=("1976", "1976"), end=("1979", "1979")),
  occ("Cheick Modibo Sangaré-Dembélé", "commander of the cercle of Niono", start=("1979#2", "1979"), end=("1984", "1984")),
  occ("Cheick Modibo Sangaré-Dembélé", "chief of staff at the Ministry of the Interior", start=("1984#2", "1984"), end=("1988", "1988")),
  occ("Cheick Modibo Sangaré-Dembélé", "governor of Kayes", start=("June 1988", "1988-06"), end=("April 1991", "1991-04"), again=["governor of the regions of Kayes and Ségou"]),
  occ("Cheick Modibo Sangaré-Dembélé", "national director of territorial administration", start=("1993", "1993"), end=("1997", "1997")),
  occ("Cheick Modibo Sangaré-Dembélé", "governor of Ségou", start=("14 October 2002", "2002-10-14"), end=("7 January 2008", "2008-01-07")),
  occ("Souleymane Diawara", "came after", end=("June 1988", "1988-06")),
  occ("Souleymane Diawara", "Colonel", again=["officer of the gendarmerie"]),
  occ("Assitan Keïta", "govern a region of Mali", start=("April 1991", "1991-04")),
  occ("Sékou Tall", "minister"),
  occ("Cheick Modibo Sangaré-Dembélé", "sat for San in the National Assembly", start=("1997#2", "1997"), end=("2002#2", "2002")),
  occ("Mamadou Théra", "outgoing deputy", end=("3 August 1997", "1997-08-03")),
  occ("Mamadou Théra", "took the seat", start=("2002#2", "2002")),
  occ("Cheick Modibo Sangaré-Dembélé", "first questeur of the Assembly"),
  occ("Baba Cissouma", "presidency"),
  occ("Cheick Modibo Sangaré-Dembélé", "mayor of the rural commune of Somo", start=("2009", "2009"), end=("2016", "2016")),
  occ("Bréhima Sangaré", "directed the hospital of Markala", start=("2011", "2011")),
  fact("Cheick Modibo Sangaré-Dembélé", "birthDate", "3 April 1950", value="1950-04-03"),
  fact("Cheick Modibo Sangaré-Dembélé", "birthPlace", "San#2"),
  fact("Cheick Modibo Sangaré-Dembélé", "nationality", "Malian"),
  fact("Cheick Modibo Sangaré-Dembélé", "occupation", "administrator"),
  fact("Cheick Modibo Sangaré-Dembélé", "education", "École nationale d'administration of Bamako", date=("1975", "1975")),
  fact("Cheick Modibo Sangaré-Dembélé", "party", "Union-Jèkafo"),
  fact("Mamadou Théra", "party", "Adéma"),
  fact("Cheick Modibo Sangaré-Dembélé", "award", "Knight of the National Order", date=("1987", "1987")),
  fact("Cheick Modibo Sangaré-Dembélé", "award", "Officer", date=("2005", "2005")),
  fact("Cheick Modibo Sangaré-Dembélé", "siblings", "Bréhima Sangaré"),
  ev("arrest", "was kept in detention", ("26 March 1991", "1991-03-26"), ["Cheick Modibo Sangaré-Dembélé"]),
  ev("sanction", "suspended", None, ["Cheick Modibo Sangaré-Dembélé"]),
  ev("testimony", "testified", ("1992", "1992"), ["Cheick Modibo Sangaré-Dembélé"]),
  ev("communication", "telephone", None, ["Cheick Modibo Sangaré-Dembélé"]),
  ev("conviction", "received a death sentence", None, ["Sékou Tall"]),
  ev("election", "beat", ("3 August 1997", "1997-08-03"), ["Cheick Modibo Sangaré-Dembélé", "Mamadou Théra"]),
  ev("travel", "visited Paris and Lyon", ("May 2001", "2001-05"), ["Cheick Modibo Sangaré-Dembélé", "Baba Cissouma"]),
  ev("election", "took the seat", ("2002#2", "2002"), ["Mamadou Théra", "Cheick Modibo Sangaré-Dembélé"]),
  ev("appointment", "named him to Ségou", ("three months afterwards", "2002-10"), ["Cheick Modibo Sangaré-Dembélé"]),
  ev("award", "Knight of the National Order", ("1987", "1987"), ["Cheick Modibo Sangaré-Dembélé"]),
  ev("award", "Officer", ("2005", "2005"), ["Cheick Modibo Sangaré-Dembélé"]),
)

P("d41-37", """Llewelyn Gwilym Prosser-Rees (2 January 1877 – 30 August 1944) was a Welsh miners' agent and Labour Member of Parliament for Cwm Taf from 1922 until 1935.

The eldest of the nine children of a Calvinistic Methodist deacon, Rees Prosser, he was born at Penderyn, Brecknockshire, and went underground at twelve. In 1901 he won a scholarship of the Miners' Federation and spent two years at Ruskin Hall, Oxford. He was checkweigher at the Nantmelyn colliery from 1904, and in December 1911 the Aberdare men elected him agent by 5,219 votes to 4,877 for Noah Ablett-Howells, replacing the aged Dafydd Onllwyn.

He was summoned for unlawful assembly after the disturbances of November 1910 and bound over. A member of the Independent Labour Party since 1898, he sat on the Urban District Council from 1908 to 1921, being chairman in 1917–18. He first contested Cwm Taf at the by-election of January 1919, when the Coalition Liberal, Sir Idris Mostyn-Hughes, shipowner, kept him out by 1,109. At the general election of 15 November 1922 he turned a defeat into a majority of 6,342. Mostyn-Hughes never stood again.

In the first Labour Government he was Parliamentary Secretary to the Ministry of Pensions (23 January – 3 November 1924) under F. O. Roberts-Lane. He travelled to Leipzig with Herbert Cope in May 1925 for the miners' international, and in March 1926 gave evidence to the Samuel Commission. He declined office in 1929. In 1931 he was censured by his own lodge for dining with the coal owner Lord Merthyr.

He gave up the seat at the dissolution of 1935 on grounds of silicosis, and was followed in it by his agent, Mrs. Annie Powell Griffiths. He died at Hirwaun. His wife was the hymn-writer Sarah Jane Bowen, and their son, Emlyn Prosser, was director of education for Glamorgan from 1947. The miners' hall which bears the name Prosser commemorates his father.
""",
  occ("Llewelyn Gwilym Prosser-Rees", "Member of Parliament for Cwm Taf", start=("15 November 1922", "1922-11-15"), end=("1935", "1935"), again=["seat"]),
  occ("Llewelyn Gwilym Prosser-Rees", "miners' agent", start=("December 1911", "1911-12"), again=["elected him agent"]),
  occ("Rees Prosser", "Calvinistic Methodist deacon"),
  occ("Llewelyn Gwilym Prosser-Rees", "checkweigher at the Nantmelyn colliery", start=("1904", "1904")),
  occ("Dafydd Onllwyn", "replacing", end=("December 1911", "1911-12")),
  occ("Llewelyn Gwilym Prosser-Rees", "Urban District Council", start=("1908", "1908"), end=("1921", "1921")),
  occ("Llewelyn Gwilym Prosser-Rees", "chairman", start=("1917", "1917"), end=("18#3", "1918")),
  occ("Sir Idris Mostyn-Hughes", "kept him out", start=("January 1919", "1919-01"), end=("15 November 1922", "1922-11-15")),
  occ("Llewelyn Gwilym Prosser-Rees", "Parliamentary Secretary to the Ministry of Pensions", start=("23 January", "1924-01-23"), end=("3 November 1924", "1924-11-03")),
  occ("F. O. Roberts-Lane", "under F."),
  occ("Annie Powell Griffiths", "was followed in it", start=("1935#2", "1935")),
  occ("Annie Powell Griffiths", "his agent"),
  occ("Emlyn Prosser", "director of education for Glamorgan", start=("1947", "1947")),
  fact("Llewelyn Gwilym Prosser-Rees", "birthDate", "2 January 1877", value="1877-01-02"),
  fact("Llewelyn Gwilym Prosser-Rees", "deathDate", "30 August 1944", value="1944-08-30"),
  fact("Llewelyn Gwilym Prosser-Rees", "nationality", "Welsh"),
  fact("Llewelyn Gwilym Prosser-Rees", "party", "Labour"),
  fact("Llewelyn Gwilym Prosser-Rees", "father", "Rees Prosser"),
  fact("Rees Prosser", "religion", "Calvinistic Methodist"),
  fact("Llewelyn Gwilym Prosser-Rees", "birthPlace", "Penderyn, Brecknockshire"),
  fact("Llewelyn Gwilym Prosser-Rees", "education", "Ruskin Hall, Oxford"),
  fact("Llewelyn Gwilym Prosser-Rees", "party", "Independent Labour Party", date=("1898", "1898")),
  fact("Sir Idris Mostyn-Hughes", "party", "Coalition Liberal"),
  fact("Sir Idris Mostyn-Hughes", "occupation", "shipowner"),
  fact("Lord Merthyr", "occupation", "coal owner"),
  fact("Llewelyn Gwilym Prosser-Rees", "deathPlace", "Hirwaun"),
  fact("Llewelyn Gwilym Prosser-Rees", "spouse", "Sarah Jane Bowen"),
  fact("Sarah Jane Bowen", "occupation", "hymn-writer"),
  fact("Llewelyn Gwilym Prosser-Rees", "children", "Emlyn Prosser"),
  fact("Sarah Jane Bowen", "children", "Emlyn Prosser"),
  ev("award", "won a scholarship", ("1901", "1901"), ["Llewelyn Gwilym Prosser-Rees"]),
  ev("election", "elected him agent", ("December 1911", "1911-12"), ["Llewelyn Gwilym Prosser-Rees", "Noah Ablett-Howells", "Dafydd Onllwyn"]),
  ev("sanction", "bound over", None, ["Llewelyn Gwilym Prosser-Rees"]),
  ev("candidacy", "first contested", ("January 1919", "1919-01"), ["Llewelyn Gwilym Prosser-Rees"]),
  ev("election", "kept him out", ("January 1919", "1919-01"), ["Llewelyn Gwilym Prosser-Rees", "Sir Idris Mostyn-Hughes"]),
  ev("election", "turned a defeat into a majority", ("15 November 1922", "1922-11-15"), ["Llewelyn Gwilym Prosser-Rees", "Sir Idris Mostyn-Hughes"]),
  ev("travel", "travelled to Leipzig", ("May 1925", "1925-05"), ["Llewelyn Gwilym Prosser-Rees", "Herbert Cope"]),
  ev("testimony", "gave evidence", ("March 1926", "1926-03"), ["Llewelyn Gwilym Prosser-Rees"]),
  ev("sanction", "was censured", ("1931", "1931"), ["Llewelyn Gwilym Prosser-Rees"]),
  ev("meeting", "dining", None, ["Llewelyn Gwilym Prosser-Rees", "Lord Merthyr"]),
  ev("departure", "gave up the seat", ("1935#2", "1935"), ["Llewelyn Gwilym Prosser-Rees"]),
)

P("d41-38", """The police chief of Santa Rufina (Calif.) — Department history, 1888 to 1998

Marshal Ezra Tolliver, 1888–1903. Born in Kentucky. Elected five times. Shot in the line of duty July 4, 1903.

Chief Frank P. Madariaga, 1903–1919. First to hold the title of chief. A native son of the county; former deputy sheriff. Indicted February 1919 for taking money from the Mission Street houses, resigned, convicted that June, served two years at Folsom.

Chief Elbert Nyquist, 1919–1941. Hired as patrolman 1911; sergeant, 1916. Swedish parents, Lutheran. Founded the motor squad. He testified before the Wickersham Commission in Los Angeles in 1930 and was president of the Peace Officers' Association in 1934. Retired on pension; died 1958.

Chief Raymond J. Coyle, 1941–1943 and 1946–1957. Took military leave for the Navy, Lieutenant Commander, shore patrol; in his absence Captain Walter Deems was acting chief. Coyle attended the FBI National Academy (1939). He was suspended for ten days by City Manager Ruth Esterly in May 1955 for a letter to the Register attacking the council. Miss Esterly fired him on August 30, 1957.

Chief Hollis Stroud, 1957–1974, from Oakland. Six months after he was sworn in, he met with pastors of the four Black churches and hired Officer Luther Gaines, the first African American on the force. A grand jury inquiry of 1966 into the jail death of Manuel Ybarra cleared the department, though Sgt. Dale Prewitt was demoted.

Chief Luther Gaines, 1974–1989. B.A. San Jose State, 1962. He married Prewitt's former dispatcher, Eunice Bell. He received the NAACP's Trailblazer award in 1983, announced his retirement on New Year's Day 1989, and in November of that year was elected to the city council, beating two-term member Bud Coyle, Raymond's son, by 612 votes.

Chief Patricia Olmos-Reilly, 1989–1998. Appointed from Captain. Traveled to San Salvador twice as an adviser. She left to run the state academy at Sacramento. Her successor is still to be named.
""",
  occ("Ezra Tolliver", "Marshal", start=("1888–", "1888"), end=("July 4, 1903", "1903-07-04")),
  occ("Frank P. Madariaga", "Chief", start=("1903#3", "1903"), end=("1919", "1919"), again=["title of chief"]),
  occ("Frank P. Madariaga", "deputy sheriff", former=True),
  occ("Elbert Nyquist", "Chief#2", start=("1919#3", "1919"), end=("1941", "1941")),
  occ("Elbert Nyquist", "patrolman", start=("1911", "1911"), end=("1916", "1916")),
  occ("Elbert Nyquist", "sergeant", start=("1916", "1916")),
  occ("Elbert Nyquist", "president of the Peace Officers' Association", start=("1934", "1934"), end=("1934", "1934")),
  occ("Raymond J. Coyle", "Chief#3", start=("1941#2", "1941"), end=("1943", "1943")),
  occ("Raymond J. Coyle", "1946–1957", start=("1946", "1946"), end=("August 30, 1957", "1957-08-30")),
  occ("Raymond J. Coyle", "Lieutenant Commander"),
  occ("Walter Deems", "acting chief", start=("1943", "1943"), end=("1946", "1946")),
  occ("Walter Deems", "Captain"),
  occ("Ruth Esterly", "City Manager"),
  occ("Hollis Stroud", "Chief#4", start=("1957#3", "1957"), end=("1974", "1974")),
  occ("Luther Gaines", "Officer#2"),
  occ("Dale Prewitt", "Sgt."),
  occ("Luther Gaines", "Chief#5", start=("1974#2", "1974"), end=("New Year's Day 1989", "1989-01-01")),
  occ("Eunice Bell", "dispatcher", former=True),
  occ("Luther Gaines", "city council", start=("November of that year", "1989-11")),
  occ("Bud Coyle", "two-term member", end=("November of that year", "1989-11")),
  occ("Patricia Olmos-Reilly", "Chief#6", start=("1989#3", "1989"), end=("1998#2", "1998")),
  occ("Patricia Olmos-Reilly", "Captain#2"),
  occ("Patricia Olmos-Reilly", "adviser"),
  occ("Patricia Olmos-Reilly", "run the state academy"),
  fact("Ezra Tolliver", "birthPlace", "Kentucky"),
  fact("Ezra Tolliver", "causeOfDeath", "Shot in the line of duty"),
  fact("Ezra Tolliver", "deathDate", "July 4, 1903", value="1903-07-04"),
  fact("Elbert Nyquist", "ethnicity", "Swedish"),
  fact("Elbert Nyquist", "religion", "Lutheran"),
  fact("Elbert Nyquist", "deathDate", "1958", value="1958"),
  fact("Raymond J. Coyle", "militaryService", "Navy"),
  fact("Raymond J. Coyle", "education", "FBI National Academy", date=("1939", "1939")),
  fact("Luther Gaines", "ethnicity", "African American"),
  fact("Luther Gaines", "education", "San Jose State", date=("1962", "1962")),
  fact("Luther Gaines", "spouse", "Eunice Bell"),
  fact("Luther Gaines", "award", "Trailblazer award", date=("1983", "1983")),
  fact("Raymond J. Coyle", "children", "Bud Coyle"),
  fact("Bud Coyle", "father", "Raymond's"),
  ev("election", "Elected five times", None, ["Ezra Tolliver"]),
  ev("investigation", "Indicted", ("February 1919", "1919-02"), ["Frank P. Madariaga"]),
  ev("departure", "resigned", ("February 1919", "1919-02"), ["Frank P. Madariaga"]),
  ev("conviction", "convicted", ("that June", "1919-06"), ["Frank P. Madariaga"]),
  ev("appointment", "Hired", ("1911", "1911"), ["Elbert Nyquist"]),
  ev("testimony", "testified", ("1930", "1930"), ["Elbert Nyquist"]),
  ev("departure", "Retired on pension", ("1941", "1941"), ["Elbert Nyquist"]),
  ev("departure", "Took military leave", ("1943", "1943"), ["Raymond J. Coyle"]),
  ev("sanction", "was suspended", ("May 1955", "1955-05"), ["Raymond J. Coyle", "Ruth Esterly"]),
  ev("communication", "letter to the Register", None, ["Raymond J. Coyle"]),
  ev("departure", "fired him", ("August 30, 1957", "1957-08-30"), ["Raymond J. Coyle", "Ruth Esterly"]),
  ev("appointment", "was sworn in", ("1957#3", "1957"), ["Hollis Stroud"]),
  ev("meeting", "met with pastors", ("Six months after", "1958"), ["Hollis Stroud"]),
  ev("appointment", "hired Officer", ("Six months after", "1958"), ["Luther Gaines", "Hollis Stroud"]),
  ev("investigation", "inquiry", ("1966", "1966"), ["Dale Prewitt"]),
  ev("sanction", "was demoted", None, ["Dale Prewitt"]),
  ev("award", "received", ("1983", "1983"), ["Luther Gaines"]),
  ev("disclosure", "announced", ("New Year's Day 1989", "1989-01-01"), ["Luther Gaines"]),
  ev("election", "was elected", ("November of that year", "1989-11"), ["Luther Gaines", "Bud Coyle"]),
  ev("appointment", "Appointed", ("1989#3", "1989"), ["Patricia Olmos-Reilly"]),
  ev("travel", "Traveled to San Salvador", None, ["Patricia Olmos-Reilly"]),
  ev("departure", "left", ("1998#2", "1998"), ["Patricia Olmos-Reilly"]),
)

P("d41-39", """Dušan Trifunović-Ćosić (Serbian Cyrillic: Душан Трифуновић-Ћосић; 8 November 1936 – 17 July 2010) was a Yugoslav and Serbian agricultural engineer, director of the Agricultural Combine “Banatski Karlovac-Jug” and president of the municipal assembly of Alibunar.

He was born in Dobrica to a family of settlers from Lika; his father Mile, a partisan, fell at the Syrmian Front in April 1945. He completed the gymnasium in Vršac and in 1961 graduated from the Faculty of Agriculture in Zemun. After military service in Postojna he found employment in the Combine, where he became chief agronomist in 1966, and director in 1971, when his predecessor Petar Marjanski was transferred to the provincial government.

A member of the League of Communists from 1957, he was a delegate in the Federal Chamber of the Assembly of the SFRY between 1978 and 1982. In March 1979 he was a member of the Yugoslav agricultural mission to Ethiopia, led by Federal Secretary Slavko Terzić-Novak. On 9 October 1988, during the rallies which brought down the leadership of Vojvodina, he spoke against them at Pančevo; a month later he was removed from the directorship and expelled from the League. He was replaced by Živko Petrović-Sremac, up to then head of the seed station.

In 1990 he was among the founders of the Reformists of Vojvodina and ran for the National Assembly in constituency 141, losing in the second round on 23 December to the Socialist, Mirjana Bugarski, by 6,720 to 9,964 votes. The coalition Zajedno nominated him in 1996; he was elected president of the municipality on 26 December of that year, with 22 votes of 41, and held the office until 2000. Bugarski, meanwhile deputy minister of agriculture, refused his calls for two years.

Petrović-Sremac was arrested in 2003 over the sale of silos, and Trifunović-Ćosić testified at his trial in Pančevo on 8 June 2005. The October Prize of Vršac was awarded to him in 1974. He was survived by his second wife Anđelka, a veterinarian.
""",
  occ("Dušan Trifunović-Ćosić", "director of the Agricultural Combine “Banatski Karlovac-Jug”", start=("1971", "1971"), end=("a month later", "1988-11"), again=["directorship"]),
  occ("Dušan Trifunović-Ćosić", "president of the municipal assembly of Alibunar", start=("26 December of that year", "1996-12-26"), end=("2000", "2000"), again=["president of the municipality"]),
  occ("Mile", "partisan"),
  occ("Dušan Trifunović-Ćosić", "chief agronomist", start=("1966", "1966"), end=("1971", "1971")),
  occ("Petar Marjanski", "predecessor", end=("1971", "1971")),
  occ("Petar Marjanski", "provincial government", start=("1971", "1971")),
  occ("Dušan Trifunović-Ćosić", "delegate in the Federal Chamber of the Assembly of the SFRY", start=("1978", "1978"), end=("1982", "1982")),
  occ("Slavko Terzić-Novak", "Federal Secretary"),
  occ("Živko Petrović-Sremac", "was replaced", start=("a month later", "1988-11")),
  occ("Živko Petrović-Sremac", "head of the seed station", end=("a month later", "1988-11")),
  occ("Mirjana Bugarski", "constituency 141", start=("23 December", "1990-12-23")),
  occ("Mirjana Bugarski", "deputy minister of agriculture"),
  fact("Dušan Trifunović-Ćosić", "nativeName", "Душан Трифуновић-Ћосић"),
  fact("Dušan Trifunović-Ćosić", "birthDate", "8 November 1936", value="1936-11-08"),
  fact("Dušan Trifunović-Ćosić", "deathDate", "17 July 2010", value="2010-07-17"),
  fact("Dušan Trifunović-Ćosić", "nationality", "Yugoslav"),
  fact("Dušan Trifunović-Ćosić", "nationality", "Serbian#2"),
  fact("Dušan Trifunović-Ćosić", "occupation", "agricultural engineer"),
  fact("Dušan Trifunović-Ćosić", "birthPlace", "Dobrica"),
  fact("Dušan Trifunović-Ćosić", "father", "Mile"),
  fact("Mile", "causeOfDeath", "fell"),
  fact("Mile", "deathPlace", "Syrmian Front"),
  fact("Mile", "deathDate", "April 1945", value="1945-04"),
  fact("Dušan Trifunović-Ćosić", "education", "gymnasium in Vršac"),
  fact("Dušan Trifunović-Ćosić", "education", "Faculty of Agriculture in Zemun", date=("1961", "1961")),
  fact("Dušan Trifunović-Ćosić", "party", "League of Communists", date=("1957", "1957")),
  fact("Dušan Trifunović-Ćosić", "party", "Reformists of Vojvodina", date=("1990", "1990")),
  fact("Mirjana Bugarski", "party", "Socialist"),
  fact("Dušan Trifunović-Ćosić", "award", "October Prize of Vršac", date=("1974", "1974")),
  fact("Dušan Trifunović-Ćosić", "spouse", "Anđelka"),
  fact("Anđelka", "occupation", "veterinarian"),
  ev("appointment", "became chief agronomist", ("1966", "1966"), ["Dušan Trifunović-Ćosić"]),
  ev("appointment", "was transferred", ("1971", "1971"), ["Petar Marjanski"]),
  ev("travel", "mission to Ethiopia", ("March 1979", "1979-03"), ["Dušan Trifunović-Ćosić", "Slavko Terzić-Novak"]),
  ev("speech", "spoke against them", ("9 October 1988", "1988-10-09"), ["Dušan Trifunović-Ćosić"]),
  ev("departure", "was removed", ("a month later", "1988-11"), ["Dušan Trifunović-Ćosić"]),
  ev("sanction", "expelled", ("a month later", "1988-11"), ["Dušan Trifunović-Ćosić"]),
  ev("appointment", "was replaced", ("a month later", "1988-11"), ["Živko Petrović-Sremac", "Dušan Trifunović-Ćosić"]),
  ev("candidacy", "ran for the National Assembly", ("1990", "1990"), ["Dušan Trifunović-Ćosić"]),
  ev("election", "losing", ("23 December", "1990-12-23"), ["Dušan Trifunović-Ćosić", "Mirjana Bugarski"]),
  ev("candidacy", "nominated him", ("1996", "1996"), ["Dušan Trifunović-Ćosić"]),
  ev("election", "was elected president", ("26 December of that year", "1996-12-26"), ["Dušan Trifunović-Ćosić"]),
  ev("arrest", "was arrested", ("2003", "2003"), ["Živko Petrović-Sremac"]),
  ev("testimony", "testified", ("8 June 2005", "2005-06-08"), ["Dušan Trifunović-Ćosić", "Živko Petrović-Sremac"]),
  ev("award", "was awarded", ("1974", "1974"), ["Dušan Trifunović-Ćosić"]),
)

P("d41-40", """Mohd Fauzi bin Haji Zainuddin Merican (born 26 May 1964) is a Malaysian politician and former civil servant who has served as the State Assemblyman for Sungai Lembah in Kedah since 2013. He was a member of the Kedah State Executive Council under Menteri Besar Dato' Azhar Rejab between 2018 and 2020.

Background

Fauzi was educated at Sultan Abdul Hamid College, Alor Setar, and read economics at Universiti Malaya (1987). He entered the Administrative and Diplomatic Service in 1988 and was district officer of Sik (2001–2004) and of Baling (2004–2008). His father, Haji Zainuddin, was penghulu of the mukim of Bujang for twenty-six years; his elder sister, Datin Rohana Merican, headed the state's women's department until 2011.

Politics

He left the service in October 2008 and joined PAS. On 5 May 2013 he defeated Barisan Nasional's Tan Sri Osman Hashim, the incumbent for three terms and a former Deputy Minister of Works, by 318 votes. In September 2015 he was one of eighteen leaders who crossed over to the new party Amanah, and he was its state deputy chairman to 2019. At the 14th general election on 9 May 2018 he retained the seat in a four-cornered fight, polling 11,406 votes.

He took his oath as executive councillor for rural works before Sultan Sallehuddin on 23 May 2018. In August 2019 he visited Fukuoka and Busan. The following January he disclosed that his nephew held shares in a company tendering for the Jeniang bridge, and stayed out of the tender board; the place of chairman was filled by Ong Kah Hooi. When two colleagues switched sides in May 2020, the government fell, and Fauzi lost his post to Dr. Suraya Yaacob.

The Malaysian Anti-Corruption Commission took a statement from him on 14 July 2020 as a witness. The director of the works department, Ir. Nordin Salleh, was remanded for five days and was charged in November.

Honours: Companion of the Order of Loyalty to Sultan Sallehuddin (2019), which carries no title.
""",
  occ("Mohd Fauzi bin Haji Zainuddin Merican", "State Assemblyman for Sungai Lembah", start=("5 May 2013", "2013-05-05")),
  occ("Mohd Fauzi bin Haji Zainuddin Merican", "member of the Kedah State Executive Council", start=("23 May 2018", "2018-05-23"), end=("May 2020", "2020-05"), again=["executive councillor for rural works"]),
  occ("Azhar Rejab", "Menteri Besar"),
  occ("Mohd Fauzi bin Haji Zainuddin Merican", "Administrative and Diplomatic Service", start=("1988", "1988"), end=("October 2008", "2008-10"), again=["civil servant"]),
  occ("Mohd Fauzi bin Haji Zainuddin Merican", "district officer of Sik", start=("2001", "2001"), end=("2004", "2004")),
  occ("Mohd Fauzi bin Haji Zainuddin Merican", "of Baling", start=("2004#2", "2004"), end=("2008", "2008")),
  occ("Haji Zainuddin", "penghulu of the mukim of Bujang"),
  occ("Rohana Merican", "headed the state's women's department", end=("2011", "2011")),
  occ("Osman Hashim", "incumbent", end=("5 May 2013", "2013-05-05")),
  occ("Osman Hashim", "Deputy Minister of Works", former=True),
  occ("Mohd Fauzi bin Haji Zainuddin Merican", "state deputy chairman", end=("2019", "2019")),
  occ("Sallehuddin", "Sultan#2"),
  occ("Ong Kah Hooi", "place of chairman"),
  occ("Suraya Yaacob", "lost his post to", start=("May 2020", "2020-05")),
  occ("Nordin Salleh", "director of the works department"),
  fact("Mohd Fauzi bin Haji Zainuddin Merican", "birthDate", "26 May 1964", value="1964-05-26"),
  fact("Mohd Fauzi bin Haji Zainuddin Merican", "nationality", "Malaysian"),
  fact("Mohd Fauzi bin Haji Zainuddin Merican", "occupation", "politician"),
  fact("Mohd Fauzi bin Haji Zainuddin Merican", "education", "Sultan Abdul Hamid College, Alor Setar"),
  fact("Mohd Fauzi bin Haji Zainuddin Merican", "education", "Universiti Malaya", date=("1987", "1987")),
  fact("Mohd Fauzi bin Haji Zainuddin Merican", "father", "Haji Zainuddin#2"),
  fact("Mohd Fauzi bin Haji Zainuddin Merican", "siblings", "Rohana Merican"),
  fact("Mohd Fauzi bin Haji Zainuddin Merican", "party", "PAS", date=("October 2008", "2008-10")),
  fact("Osman Hashim", "party", "Barisan Nasional"),
  fact("Mohd Fauzi bin Haji Zainuddin Merican", "party", "Amanah", date=("September 2015", "2015-09")),
  fact("Nordin Salleh", "occupation", "Ir."),
  fact("Mohd Fauzi bin Haji Zainuddin Merican", "award", "Companion of the Order of Loyalty to Sultan Sallehuddin", date=("2019#3", "2019")),
  ev("departure", "left the service", ("October 2008", "2008-10"), ["Mohd Fauzi bin Haji Zainuddin Merican"]),
  ev("election", "defeated", ("5 May 2013", "2013-05-05"), ["Mohd Fauzi bin Haji Zainuddin Merican", "Osman Hashim"]),
  ev("departure", "crossed over", ("September 2015", "2015-09"), ["Mohd Fauzi bin Haji Zainuddin Merican"]),
  ev("election", "retained the seat", ("9 May 2018", "2018-05-09"), ["Mohd Fauzi bin Haji Zainuddin Merican"]),
  ev("appointment", "took his oath", ("23 May 2018", "2018-05-23"), ["Mohd Fauzi bin Haji Zainuddin Merican", "Sallehuddin"]),
  ev("travel", "visited", ("August 2019", "2019-08"), ["Mohd Fauzi bin Haji Zainuddin Merican"]),
  ev("disclosure", "disclosed", ("The following January", "2020-01"), ["Mohd Fauzi bin Haji Zainuddin Merican"]),
  ev("recusal", "stayed out", None, ["Mohd Fauzi bin Haji Zainuddin Merican"]),
  ev("appointment", "was filled", None, ["Ong Kah Hooi"]),
  ev("departure", "lost his post", ("May 2020", "2020-05"), ["Mohd Fauzi bin Haji Zainuddin Merican", "Suraya Yaacob"]),
  ev("testimony", "took a statement", ("14 July 2020", "2020-07-14"), ["Mohd Fauzi bin Haji Zainuddin Merican"]),
  ev("arrest", "was remanded", None, ["Nordin Salleh"]),
  ev("investigation", "was charged", ("in November", "2020-11"), ["Nordin Salleh"]),
  ev("award", "Companion of the Order", ("2019#3", "2019"), ["Mohd Fauzi bin Haji Zainuddin Merican"]),
)

P("d41-41", """Obecná kronika – Chronicle of the town of Lipnice Hutě, abridged English leaflet. The mayors between the wars

First mayor under the Republic was Antonín Vorlíček, glass-cutter, Social Democrat, elected on 15 June 1919 by 16 of the 24 councillors. Before him the town had been governed by a German mayor, the factory owner Emil Riedl-Hasenöhrl (1902–1918), who left for Vienna the week after the coup. Vorlíček built the savings bank and the school. In 1920 he welcomed President Masaryk at the station and made an address that the local paper printed in full. At the end of that year the party split; he went with the left, became a Communist in May 1921, and was recalled in September.

His deputy Josef Maršík, confectioner (National Socialist), took the chair until the elections of 16 September 1923, in which the Agrarians came out on top with 9 seats. Their leader, the miller Bohumil Drahorád, remained mayor for fifteen years. Drahorád was born in 1880 at the mill below the town, studied at the trade academy in Chrudim and served on the Italian front, where he received the Silver Medal for Bravery. He was at the same time a member of the district assembly (1928–1938) and chairman of the electric company.

In 1931 an auditor from the provincial office in Brno examined the company's books. The cashier Otakar Pešina admitted on 2 March that he had taken 84,000 crowns; he was sentenced by the court at Jihlava to eighteen months. Maršík, who had written about it to the office anonymously, was found out by his handwriting and fined for insulting the mayor.

Drahorád resigned on 20 November 1938 after a quarrel with the notary Karel Hnízdil, whom the new government named commissioner of the town. Vorlíček was arrested by the Gestapo on 1 September 1939 and died in Buchenwald on 9 February 1942. His daughter Věra Vorlíčková-Tůmová, seamstress, was chairwoman of the national committee in 1945–1946.
""",
  occ("Antonín Vorlíček", "First mayor under the Republic", start=("15 June 1919", "1919-06-15"), end=("in September", "1921-09")),
  occ("Emil Riedl-Hasenöhrl", "German mayor", start=("1902", "1902"), end=("1918", "1918")),
  occ("Masaryk", "President"),
  occ("Josef Maršík", "deputy"),
  occ("Josef Maršík", "took the chair", start=("in September", "1921-09"), end=("16 September 1923", "1923-09-16")),
  occ("Bohumil Drahorád", "remained mayor", start=("16 September 1923", "1923-09-16"), end=("20 November 1938", "1938-11-20")),
  occ("Bohumil Drahorád", "Their leader"),
  occ("Bohumil Drahorád", "member of the district assembly", start=("1928", "1928"), end=("1938", "1938")),
  occ("Bohumil Drahorád", "chairman of the electric company"),
  occ("Otakar Pešina", "cashier"),
  occ("Karel Hnízdil", "commissioner of the town", start=("20 November 1938", "1938-11-20")),
  occ("Věra Vorlíčková-Tůmová", "chairwoman of the national committee", start=("1945", "1945"), end=("1946", "1946")),
  fact("Antonín Vorlíček", "occupation", "glass-cutter"),
  fact("Antonín Vorlíček", "party", "Social Democrat"),
  fact("Emil Riedl-Hasenöhrl", "occupation", "factory owner"),
  fact("Emil Riedl-Hasenöhrl", "ethnicity", "German"),
  fact("Antonín Vorlíček", "party", "Communist", date=("May 1921", "1921-05")),
  fact("Josef Maršík", "occupation", "confectioner"),
  fact("Josef Maršík", "party", "National Socialist"),
  fact("Bohumil Drahorád", "party", "Agrarians"),
  fact("Bohumil Drahorád", "occupation", "miller"),
  fact("Bohumil Drahorád", "birthDate", "1880", value="1880"),
  fact("Bohumil Drahorád", "birthPlace", "mill below the town"),
  fact("Bohumil Drahorád", "education", "trade academy in Chrudim"),
  fact("Bohumil Drahorád", "militaryService", "Italian front"),
  fact("Bohumil Drahorád", "award", "Silver Medal for Bravery"),
  fact("Karel Hnízdil", "occupation", "notary"),
  fact("Antonín Vorlíček", "deathPlace", "Buchenwald"),
  fact("Antonín Vorlíček", "deathDate", "9 February 1942", value="1942-02-09"),
  fact("Antonín Vorlíček", "children", "Věra Vorlíčková-Tůmová"),
  fact("Věra Vorlíčková-Tůmová", "occupation", "seamstress"),
  ev("election", "elected", ("15 June 1919", "1919-06-15"), ["Antonín Vorlíček"]),
  ev("travel", "left for Vienna", ("the week after the coup", "1918"), ["Emil Riedl-Hasenöhrl"]),
  ev("meeting", "welcomed", ("1920", "1920"), ["Antonín Vorlíček", "Masaryk"]),
  ev("speech", "made an address", ("1920", "1920"), ["Antonín Vorlíček"]),
  ev("departure", "was recalled", ("in September", "1921-09"), ["Antonín Vorlíček"]),
  ev("appointment", "took the chair", ("in September", "1921-09"), ["Josef Maršík"]),
  ev("election", "came out on top", ("16 September 1923", "1923-09-16"), ["Bohumil Drahorád"]),
  ev("award", "received", None, ["Bohumil Drahorád"]),
  ev("investigation", "examined", ("1931", "1931"), ["Otakar Pešina"]),
  ev("disclosure", "admitted", ("2 March", "1931-03-02"), ["Otakar Pešina"]),
  ev("conviction", "was sentenced", None, ["Otakar Pešina"]),
  ev("communication", "had written", None, ["Josef Maršík"]),
  ev("sanction", "fined", None, ["Josef Maršík", "Bohumil Drahorád"]),
  ev("departure", "resigned", ("20 November 1938", "1938-11-20"), ["Bohumil Drahorád"]),
  ev("appointment", "named", None, ["Karel Hnízdil"]),
  ev("arrest", "was arrested", ("1 September 1939", "1939-09-01"), ["Antonín Vorlíček"]),
)

P("d41-42", """Retiring principal: “Eleven hundred children a year for nineteen years”

MOUNT HILDA, Jamaica — When Mrs Verona Gayle-Thorpe locks the gate of Mount Hilda High School on Friday, July 5, she will have outlasted five ministers of education and two hurricanes.

Born in Christiana in 1959 to a postmistress, Ionie Gayle, and a Moravian minister, Rev Cecil Gayle, Mrs Gayle-Thorpe attended Hampton School and Mico Teachers' College. She began teaching at Mount Hilda in September 1980. She was made head of the English department in 1991, left for Knox College as vice-principal in 1998 and returned in August 2005 as principal, succeeding Mr Aston Lumley, JP, who had resigned that April after the Ministry's auditors reported on the canteen account. Mr Lumley was never charged; the bursar, Dorrett Wint, pleaded guilty in 2007 and was given a suspended sentence.

“I found seventeen dollars in the petty cash,” she told a farewell service at the Moravian church last Sunday, attended by the Custos of Manchester, Hon Garth Sangster, and Member of Parliament Rhoda Crawley (JLP, Manchester North Western).

Ms Crawley is a past student. She won the seat in 2020, defeating the PNP's Mikael Bromley by 1,206 votes. In opposition days, in 2014, the then principal sent her, a young councillor, from the compound for campaigning at sports day. “She wrote me a letter of two pages,” Ms Crawley recalled. “I have it framed.”

Mrs Gayle-Thorpe was president of the Jamaica Teachers' Association in 2012–2013; in that capacity she met Prime Minister Simpson Miller three times over the wage freeze and led a delegation to the Education International congress in Ottawa in July 2015. She received the Order of Distinction (Officer class) on October 19, 2015.

The board, chaired by attorney Winsome Facey, interviewed five candidates in May. Dr Omar Pinnock, who is now dean of discipline, has been chosen and will assume duties on September 2. The retiree's husband, Errol Thorpe, a retired corporal of police, says they will live at Alligator Pond.
""",
  occ("Verona Gayle-Thorpe", "principal#3", start=("August 2005", "2005-08"), end=("Friday, July 5", "2024-07-05"), again=["principal"]),
  occ("Ionie Gayle", "postmistress"),
  occ("Cecil Gayle", "Moravian minister"),
  occ("Verona Gayle-Thorpe", "teaching at Mount Hilda", start=("September 1980", "1980-09")),
  occ("Verona Gayle-Thorpe", "head of the English department", start=("1991", "1991"), end=("1998", "1998")),
  occ("Verona Gayle-Thorpe", "vice-principal", start=("1998", "1998"), end=("August 2005", "2005-08")),
  occ("Aston Lumley", "succeeding", end=("that April", "2005-04")),
  occ("Aston Lumley", "JP"),
  occ("Dorrett Wint", "bursar"),
  occ("Garth Sangster", "Custos of Manchester"),
  occ("Rhoda Crawley", "Member of Parliament", start=("2020", "2020")),
  occ("Rhoda Crawley", "councillor", start=("2014", "2014")),
  occ("Verona Gayle-Thorpe", "president of the Jamaica Teachers' Association", start=("2012", "2012"), end=("2013", "2013")),
  occ("Simpson Miller", "Prime Minister"),
  occ("Verona Gayle-Thorpe", "led a delegation", start=("July 2015", "2015-07")),
  occ("Winsome Facey", "board, chaired"),
  occ("Omar Pinnock", "dean of discipline"),
  occ("Errol Thorpe", "corporal of police", former=True),
  fact("Verona Gayle-Thorpe", "birthPlace", "Christiana"),
  fact("Verona Gayle-Thorpe", "birthDate", "1959", value="1959"),
  fact("Verona Gayle-Thorpe", "mother", "Ionie Gayle"),
  fact("Verona Gayle-Thorpe", "father", "Rev Cecil Gayle"),
  fact("Cecil Gayle", "religion", "Moravian"),
  fact("Verona Gayle-Thorpe", "education", "Hampton School"),
  fact("Verona Gayle-Thorpe", "education", "Mico Teachers' College"),
  fact("Rhoda Crawley", "party", "JLP"),
  fact("Mikael Bromley", "party", "PNP"),
  fact("Verona Gayle-Thorpe", "award", "Order of Distinction", date=("October 19, 2015", "2015-10-19")),
  fact("Winsome Facey", "occupation", "attorney"),
  fact("Verona Gayle-Thorpe", "spouse", "Errol Thorpe"),
  ev("appointment", "was made head", ("1991", "1991"), ["Verona Gayle-Thorpe"]),
  ev("departure", "left for Knox College", ("1998", "1998"), ["Verona Gayle-Thorpe"]),
  ev("appointment", "returned", ("August 2005", "2005-08"), ["Verona Gayle-Thorpe", "Aston Lumley"]),
  ev("departure", "had resigned", ("that April", "2005-04"), ["Aston Lumley"]),
  ev("investigation", "reported", None, ["Aston Lumley"]),
  ev("disclosure", "pleaded guilty", ("2007", "2007"), ["Dorrett Wint"]),
  ev("conviction", "was given a suspended sentence", ("2007", "2007"), ["Dorrett Wint"]),
  ev("speech", "told a farewell service", None, ["Verona Gayle-Thorpe", "Garth Sangster", "Rhoda Crawley"]),
  ev("election", "won the seat", ("2020", "2020"), ["Rhoda Crawley", "Mikael Bromley"]),
  ev("sanction", "sent her", ("2014", "2014"), ["Rhoda Crawley", "Verona Gayle-Thorpe"]),
  ev("communication", "wrote me a letter", ("2014", "2014"), ["Verona Gayle-Thorpe", "Rhoda Crawley"]),
  ev("meeting", "met", None, ["Verona Gayle-Thorpe", "Simpson Miller"]),
  ev("travel", "led a delegation", ("July 2015", "2015-07"), ["Verona Gayle-Thorpe"]),
  ev("award", "received", ("October 19, 2015", "2015-10-19"), ["Verona Gayle-Thorpe"]),
  ev("appointment", "has been chosen", None, ["Omar Pinnock"]),
)

P("d41-43", """GYLDENHOFF-RASK, Johannes Emanuel, 1806–1882, amtmand, politician. Born 23 April 1806 in Ribe, d. 1 February 1882 in Copenhagen (buried Assistens). Parents: Customs inspector Peter R. (1771–1829) and Henriette Gyldenhoff (1780–1851). Married 18 May 1838 in Viborg to Sophie Amalie Bruun, b. 1817, d. 1890, daughter of the diocesan governor Niels Bruun.

R. became a student from Ribe Cathedral School in 1824 and cand.jur. in 1829. He was a clerk in the Danish Chancellery 1830–36, town bailiff and clerk of Varde 1836–43, and was in 1843 appointed amtmand of Holbæk, after Baron Holger Juel-Wedell had died suddenly. He held the county until 1874 with one interruption: in the Three Years' War, in May 1849, he was sent as royal commissioner to Als, where he remained for five months, while his father-in-law, Bruun, by then retired, deputised.

In the election to the Constituent Assembly on 5 October 1848 he stood at Kalundborg, and received 412 votes against 620 for the peasants' friend, the smallholder Rasmus Sørensen-Lund. The king named him a member in Sørensen-Lund's despite. He was afterwards in the Folketing for Nykøbing (4 August 1852 – 14 January 1855), when he was defeated by the brewer Carl Tutein-Holm, and in the Landsting, for the second district, from 1866 to 1874. He belonged to the National Liberals up to 1865, thereafter to the Right.

From 12 December 1854 to 18 October 1856 he was minister of the interior in P. G. Bang's and then Andræ's cabinet, having taken the portfolio over from F. F. Tillisch. In February 1856 the Supreme Court of the Realm heard him as a witness in the proceedings against the former ministers. His opponent Tutein-Holm demanded an inquiry into the county's poor fund in 1872; the ministry's examiner found the books in order, but the treasurer, Kancelliråd Mørch, was dismissed. R. travelled in Belgium and Scotland in 1847 and wrote on poor relief. Knight of Dannebrog 1846, Commander 1861, Grand Cross 1874.
""",
  occ("Johannes Emanuel Gyldenhoff-Rask", "amtmand of Holbæk", start=("1843", "1843"), end=("1874", "1874"), again=["amtmand"]),
  occ("Peter R.", "Customs inspector"),
  occ("Niels Bruun", "diocesan governor"),
  occ("Johannes Emanuel Gyldenhoff-Rask", "clerk in the Danish Chancellery", start=("1830", "1830"), end=("36", "1836")),
  occ("Johannes Emanuel Gyldenhoff-Rask", "town bailiff and clerk of Varde", start=("1836", "1836"), end=("43", "1843")),
  occ("Baron Holger Juel-Wedell", "had died suddenly", end=("1843", "1843")),
  occ("Johannes Emanuel Gyldenhoff-Rask", "royal commissioner to Als", start=("May 1849", "1849-05"), end=("five months", "1849-10")),
  occ("Niels Bruun", "deputised", start=("May 1849", "1849-05"), end=("five months", "1849-10")),
  occ("Rasmus Sørensen-Lund", "Constituent Assembly", start=("5 October 1848", "1848-10-05")),
  occ("Johannes Emanuel Gyldenhoff-Rask", "named him a member"),
  occ("Johannes Emanuel Gyldenhoff-Rask", "Folketing for Nykøbing", start=("4 August 1852", "1852-08-04"), end=("14 January 1855", "1855-01-14")),
  occ("Carl Tutein-Holm", "was defeated by", start=("14 January 1855", "1855-01-14")),
  occ("Johannes Emanuel Gyldenhoff-Rask", "Landsting, for the second district", start=("1866", "1866"), end=("1874#2", "1874")),
  occ("Johannes Emanuel Gyldenhoff-Rask", "minister of the interior", start=("12 December 1854", "1854-12-12"), end=("18 October 1856", "1856-10-18")),
  occ("P. G. Bang", "cabinet"),
  occ("F. F. Tillisch", "portfolio", end=("12 December 1854", "1854-12-12")),
  occ("Mørch", "treasurer"),
  occ("Mørch", "Kancelliråd"),
  fact("Johannes Emanuel Gyldenhoff-Rask", "occupation", "politician"),
  fact("Johannes Emanuel Gyldenhoff-Rask", "birthDate", "23 April 1806", value="1806-04-23"),
  fact("Johannes Emanuel Gyldenhoff-Rask", "birthPlace", "Ribe"),
  fact("Johannes Emanuel Gyldenhoff-Rask", "deathDate", "1 February 1882", value="1882-02-01"),
  fact("Johannes Emanuel Gyldenhoff-Rask", "deathPlace", "Copenhagen"),
  fact("Johannes Emanuel Gyldenhoff-Rask", "father", "Peter R."),
  fact("Peter R.", "birthDate", "1771", value="1771"),
  fact("Peter R.", "deathDate", "1829", value="1829"),
  fact("Johannes Emanuel Gyldenhoff-Rask", "mother", "Henriette Gyldenhoff"),
  fact("Henriette Gyldenhoff", "birthDate", "1780", value="1780"),
  fact("Henriette Gyldenhoff", "deathDate", "1851", value="1851"),
  fact("Johannes Emanuel Gyldenhoff-Rask", "spouse", "Sophie Amalie Bruun", date=("18 May 1838", "1838-05-18")),
  fact("Sophie Amalie Bruun", "birthDate", "1817", value="1817"),
  fact("Sophie Amalie Bruun", "deathDate", "1890", value="1890"),
  fact("Sophie Amalie Bruun", "father", "Niels Bruun"),
  fact("Johannes Emanuel Gyldenhoff-Rask", "education", "Ribe Cathedral School", date=("1824", "1824")),
  fact("Rasmus Sørensen-Lund", "occupation", "smallholder"),
  fact("Carl Tutein-Holm", "occupation", "brewer"),
  fact("Johannes Emanuel Gyldenhoff-Rask", "party", "National Liberals"),
  fact("Johannes Emanuel Gyldenhoff-Rask", "party", "the Right", date=("1865", "1865")),
  fact("Johannes Emanuel Gyldenhoff-Rask", "award", "Knight of Dannebrog", date=("1846", "1846")),
  fact("Johannes Emanuel Gyldenhoff-Rask", "award", "Commander", date=("1861", "1861")),
  fact("Johannes Emanuel Gyldenhoff-Rask", "award", "Grand Cross", date=("1874#3", "1874")),
  ev("appointment", "appointed amtmand", ("1843", "1843"), ["Johannes Emanuel Gyldenhoff-Rask"]),
  ev("travel", "was sent as royal commissioner", ("May 1849", "1849-05"), ["Johannes Emanuel Gyldenhoff-Rask"]),
  ev("candidacy", "stood at Kalundborg", ("5 October 1848", "1848-10-05"), ["Johannes Emanuel Gyldenhoff-Rask"]),
  ev("election", "received 412 votes", ("5 October 1848", "1848-10-05"), ["Johannes Emanuel Gyldenhoff-Rask", "Rasmus Sørensen-Lund"]),
  ev("appointment", "named him a member", None, ["Johannes Emanuel Gyldenhoff-Rask"]),
  ev("election", "was defeated", ("14 January 1855", "1855-01-14"), ["Johannes Emanuel Gyldenhoff-Rask", "Carl Tutein-Holm"]),
  ev("appointment", "having taken the portfolio over", ("12 December 1854", "1854-12-12"), ["Johannes Emanuel Gyldenhoff-Rask", "F. F. Tillisch"]),
  ev("testimony", "heard him as a witness", ("February 1856", "1856-02"), ["Johannes Emanuel Gyldenhoff-Rask"]),
  ev("investigation", "found the books in order", None, ["Johannes Emanuel Gyldenhoff-Rask"]),
  ev("departure", "was dismissed", None, ["Mørch"]),
  ev("travel", "travelled in Belgium and Scotland", ("1847", "1847"), ["Johannes Emanuel Gyldenhoff-Rask"]),
  ev("award", "Knight of Dannebrog", ("1846", "1846"), ["Johannes Emanuel Gyldenhoff-Rask"]),
)

P("d41-44", """Nguyễn Phước Lộc-Hoa (1919 – 1993), real name Nguyễn Thị Hoa's elder brother Nguyễn Văn Lộc, was a Vietnamese physician and province chief in the Republic of Vietnam.

Lộc was born in Sa Đéc, in the Mekong Delta, the son of the district clerk Nguyễn Văn Kiểng. He attended the Collège de Cần Thơ and the Medical Faculty of Hanoi, from which he graduated in 1945. In September 1947 he was appointed doctor at the hospital of Vĩnh Long, whose director he was from 1952 to 1955, replacing Dr. Marcel Garnier-Dupin on the latter's return to France. He was a Hòa Hảo Buddhist.

In March 1955 he was arrested along with other sympathisers of the sects and held at Poulo Condore until July 1956. After the overthrow of Ngô Đình Diệm, the new chairman of the Military Revolutionary Council named him, on 20 November 1963, province chief of Sa Đéc in the place of Major Trần Công Hiển, who had fled. He was one of two civilians among the province chiefs. His deputy for security, Captain Lê Quang Thới, took over when he was dismissed on 8 October 1964, following a quarrel with the commander of IV Corps on the sale of posts.

In the election to the Lower House on 22 October 1967 he won a seat for Sa Đéc with 23,411 votes; his sister Nguyễn Thị Hoa, a pharmacist, came third with 15,020 and was the first substitute. He chaired the Health Committee, and in May 1969 travelled to Geneva and Paris, where he had talks with the Red Cross's president on prisoners. He disclosed in a speech of 3 July 1970 a list of the inmates of the “tiger cages”; the interior minister, Phan Hữu Chí-Thành, sued him, but withdrew. He was beaten in August 1971.

The new authorities sent him for re-education in June 1975 and released him in 1982. He left in 1986 under the orderly departure programme and lived in Orléans, where his daughter Mai, an anaesthetist, had settled.
""",
  occ("Nguyễn Văn Lộc", "director", start=("1952", "1952"), end=("1955", "1955")),
  occ("Nguyễn Văn Lộc", "province chief of Sa Đéc", start=("20 November 1963", "1963-11-20"), end=("8 October 1964", "1964-10-08"), again=["province chief"]),
  occ("Nguyễn Văn Kiểng", "district clerk"),
  occ("Nguyễn Văn Lộc", "doctor at the hospital of Vĩnh Long", start=("September 1947", "1947-09")),
  occ("Marcel Garnier-Dupin", "replacing", end=("1952", "1952")),
  occ("Trần Công Hiển", "in the place of", end=("20 November 1963", "1963-11-20")),
  occ("Trần Công Hiển", "Major"),
  occ("Lê Quang Thới", "deputy for security"),
  occ("Lê Quang Thới", "Captain"),
  occ("Lê Quang Thới", "took over", start=("8 October 1964", "1964-10-08")),
  occ("Nguyễn Văn Lộc", "seat for Sa Đéc", start=("22 October 1967", "1967-10-22"), end=("August 1971", "1971-08"), again=["Lower House"]),
  occ("Nguyễn Thị Hoa", "first substitute", start=("22 October 1967", "1967-10-22")),
  occ("Nguyễn Văn Lộc", "chaired the Health Committee"),
  occ("Phan Hữu Chí-Thành", "interior minister"),
  fact("Nguyễn Văn Lộc", "alias", "Nguyễn Phước Lộc-Hoa"),
  fact("Nguyễn Văn Lộc", "birthName", "Nguyễn Văn Lộc"),
  fact("Nguyễn Văn Lộc", "birthDate", "1919", value="1919"),
  fact("Nguyễn Văn Lộc", "deathDate", "1993", value="1993"),
  fact("Nguyễn Văn Lộc", "siblings", "Nguyễn Thị Hoa#2"),
  fact("Nguyễn Thị Hoa", "siblings", "Nguyễn Văn Lộc"),
  fact("Nguyễn Văn Lộc", "nationality", "Vietnamese"),
  fact("Nguyễn Văn Lộc", "occupation", "physician"),
  fact("Nguyễn Văn Lộc", "birthPlace", "Sa Đéc"),
  fact("Nguyễn Văn Lộc", "father", "Nguyễn Văn Kiểng"),
  fact("Nguyễn Văn Lộc", "education", "Collège de Cần Thơ"),
  fact("Nguyễn Văn Lộc", "education", "Medical Faculty of Hanoi", date=("1945", "1945")),
  fact("Nguyễn Văn Lộc", "religion", "Hòa Hảo Buddhist"),
  fact("Nguyễn Thị Hoa", "occupation", "pharmacist"),
  fact("Nguyễn Văn Lộc", "residence", "Orléans"),
  fact("Mai", "residence", "Orléans"),
  fact("Nguyễn Văn Lộc", "children", "Mai"),
  fact("Mai", "occupation", "anaesthetist"),
  ev("appointment", "was appointed doctor", ("September 1947", "1947-09"), ["Nguyễn Văn Lộc"]),
  ev("travel", "return to France", ("1952", "1952"), ["Marcel Garnier-Dupin"]),
  ev("arrest", "was arrested", ("March 1955", "1955-03"), ["Nguyễn Văn Lộc"]),
  ev("appointment", "named him", ("20 November 1963", "1963-11-20"), ["Nguyễn Văn Lộc", "Trần Công Hiển"]),
  ev("departure", "had fled", None, ["Trần Công Hiển"]),
  ev("appointment", "took over", ("8 October 1964", "1964-10-08"), ["Lê Quang Thới"]),
  ev("departure", "was dismissed", ("8 October 1964", "1964-10-08"), ["Nguyễn Văn Lộc"]),
  ev("election", "won a seat", ("22 October 1967", "1967-10-22"), ["Nguyễn Văn Lộc"]),
  ev("election", "came third", ("22 October 1967", "1967-10-22"), ["Nguyễn Thị Hoa"]),
  ev("travel", "travelled to Geneva and Paris", ("May 1969", "1969-05"), ["Nguyễn Văn Lộc"]),
  ev("meeting", "talks", ("May 1969", "1969-05"), ["Nguyễn Văn Lộc"]),
  ev("disclosure", "disclosed", ("3 July 1970", "1970-07-03"), ["Nguyễn Văn Lộc"]),
  ev("speech", "speech", ("3 July 1970", "1970-07-03"), ["Nguyễn Văn Lộc"]),
  ev("election", "was beaten", ("August 1971", "1971-08"), ["Nguyễn Văn Lộc"]),
  ev("sanction", "sent him for re-education", ("June 1975", "1975-06"), ["Nguyễn Văn Lộc"]),
  ev("travel", "left in 1986", ("1986", "1986"), ["Nguyễn Văn Lộc"]),
)

P("d41-45", """Tuiavi'i Fa'asao Leota Simanu is a Samoan politician and former inspector of police. He is a member of the FAST party.

Tuiavi'i is from the villages of Safotu and Matautu on Savai'i. He was educated at Itu-o-Tane College and at the police academy in Porirua, New Zealand. He joined the police in 1989 and was promoted inspector in 2004; from 2009 until 2015 he was officer in charge for Savai'i at Tuasivi. He was bestowed the title Tuiavi'i in 1998. He is a deacon of the Congregational Christian Church, and his wife, Fuimaono Rosa Simanu, has been principal of Safotu Primary School since 2010.

In June 2015 he gave evidence to the Commission of Inquiry into Tafa'igata prison, headed by former Attorney-General Aumua Penaia. Police Commissioner Egon Tupu-Fidow was suspended that August and, having been cleared, reinstated in February 2016; Tuiavi'i meanwhile was transferred to Apia, and resigned.

He first ran at the 2016 general election in the constituency of Gagaifomauga 4 as a candidate for the HRPP, one of three in the seat, and lost to his party colleague Laupu'e Mikaele, who polled 688 votes to his 574. He quit the HRPP in September 2020 and was announced as a candidate for FAST. In the April 2021 election he won with 803 votes. Laupu'e filed an electoral petition; he withdrew it on 2 June. On 24 May 2021 Tuiavi'i was sworn in as Associate Minister of Works in a ceremony under a tent on the lawn of the Parliament, which the Speaker, Laupu'e's brother Leaupepe Mikaele, had ordered locked.

He visited Wellington and Suva in 2022. In March 2023 he recused himself from the tender of the Salelologa wharf and was replaced for the purpose by Associate Minister Valasi Tofilau. He was dismissed in January 2025 along with Valasi, after both had written to the Prime Minister, and sat as an independent until the dissolution.
""",
  occ("Tuiavi'i Fa'asao Leota Simanu", "inspector of police", start=("2004", "2004"), again=["inspector in 2004"]),
  occ("Tuiavi'i Fa'asao Leota Simanu", "officer in charge for Savai'i", start=("2009", "2009"), end=("2015", "2015")),
  occ("Tuiavi'i Fa'asao Leota Simanu", "title Tuiavi'i", start=("1998", "1998")),
  occ("Tuiavi'i Fa'asao Leota Simanu", "deacon of the Congregational Christian Church"),
  occ("Fuimaono Rosa Simanu", "principal of Safotu Primary School", start=("2010", "2010")),
  occ("Aumua Penaia", "Commission of Inquiry into Tafa'igata prison, headed", start=("June 2015", "2015-06")),
  occ("Aumua Penaia", "Attorney-General", former=True),
  occ("Egon Tupu-Fidow", "Police Commissioner"),
  occ("Laupu'e Mikaele", "constituency of Gagaifomauga 4", start=("2016#2", "2016"), end=("April 2021", "2021-04")),
  occ("Tuiavi'i Fa'asao Leota Simanu", "won with 803 votes", start=("April 2021", "2021-04")),
  occ("Tuiavi'i Fa'asao Leota Simanu", "Associate Minister of Works", start=("24 May 2021", "2021-05-24"), end=("January 2025", "2025-01")),
  occ("Leaupepe Mikaele", "Speaker"),
  occ("Valasi Tofilau", "Associate Minister#2", end=("January 2025", "2025-01")),
  fact("Tuiavi'i Fa'asao Leota Simanu", "nationality", "Samoan"),
  fact("Tuiavi'i Fa'asao Leota Simanu", "occupation", "politician"),
  fact("Tuiavi'i Fa'asao Leota Simanu", "party", "FAST"),
  fact("Tuiavi'i Fa'asao Leota Simanu", "birthPlace", "Safotu and Matautu"),
  fact("Tuiavi'i Fa'asao Leota Simanu", "education", "Itu-o-Tane College"),
  fact("Tuiavi'i Fa'asao Leota Simanu", "education", "police academy in Porirua"),
  fact("Tuiavi'i Fa'asao Leota Simanu", "religion", "Congregational Christian Church"),
  fact("Tuiavi'i Fa'asao Leota Simanu", "spouse", "Fuimaono Rosa Simanu"),
  fact("Tuiavi'i Fa'asao Leota Simanu", "party", "HRPP"),
  fact("Laupu'e Mikaele", "party", "HRPP"),
  fact("Laupu'e Mikaele", "siblings", "Leaupepe Mikaele"),
  fact("Tuiavi'i Fa'asao Leota Simanu", "party", "independent", date=("January 2025", "2025-01")),
  ev("appointment", "joined the police", ("1989", "1989"), ["Tuiavi'i Fa'asao Leota Simanu"]),
  ev("appointment", "was promoted", ("2004", "2004"), ["Tuiavi'i Fa'asao Leota Simanu"]),
  ev("award", "was bestowed", ("1998", "1998"), ["Tuiavi'i Fa'asao Leota Simanu"]),
  ev("testimony", "gave evidence", ("June 2015", "2015-06"), ["Tuiavi'i Fa'asao Leota Simanu", "Aumua Penaia"]),
  ev("investigation", "Commission of Inquiry", ("June 2015", "2015-06"), ["Aumua Penaia"]),
  ev("sanction", "was suspended", ("that August", "2015-08"), ["Egon Tupu-Fidow"]),
  ev("appointment", "reinstated", ("February 2016", "2016-02"), ["Egon Tupu-Fidow"]),
  ev("sanction", "was transferred", None, ["Tuiavi'i Fa'asao Leota Simanu"]),
  ev("departure", "resigned", None, ["Tuiavi'i Fa'asao Leota Simanu"]),
  ev("candidacy", "first ran", ("2016#2", "2016"), ["Tuiavi'i Fa'asao Leota Simanu"]),
  ev("election", "lost", ("2016#2", "2016"), ["Tuiavi'i Fa'asao Leota Simanu", "Laupu'e Mikaele"]),
  ev("departure", "quit", ("September 2020", "2020-09"), ["Tuiavi'i Fa'asao Leota Simanu"]),
  ev("candidacy", "was announced as a candidate", ("September 2020", "2020-09"), ["Tuiavi'i Fa'asao Leota Simanu"]),
  ev("election", "won with 803 votes", ("April 2021", "2021-04"), ["Tuiavi'i Fa'asao Leota Simanu", "Laupu'e Mikaele"]),
  ev("appointment", "was sworn in", ("24 May 2021", "2021-05-24"), ["Tuiavi'i Fa'asao Leota Simanu"]),
  ev("travel", "visited Wellington and Suva", ("2022", "2022"), ["Tuiavi'i Fa'asao Leota Simanu"]),
  ev("recusal", "recused himself", ("March 2023", "2023-03"), ["Tuiavi'i Fa'asao Leota Simanu"]),
  ev("appointment", "was replaced", ("March 2023", "2023-03"), ["Valasi Tofilau", "Tuiavi'i Fa'asao Leota Simanu"]),
  ev("departure", "was dismissed", ("January 2025", "2025-01"), ["Tuiavi'i Fa'asao Leota Simanu", "Valasi Tofilau"]),
  ev("communication", "had written", None, ["Tuiavi'i Fa'asao Leota Simanu", "Valasi Tofilau"]),
)


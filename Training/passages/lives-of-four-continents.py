P("d9-01", """Zachary Omolo Radier (12 March 1931 – 4 May 2009) was a Kenyan politician and teacher who served as Member of Parliament for Uyoma from 1969 to 1983 and as Minister for Water Development from 1979 to 1983.

Early life

Radier was born in Madiany, the son of Daniel Radier, a lay preacher. He went to Maseno School and then to Makerere College, where he took a diploma in education in 1954. He taught geography at Kisumu Day School, and from 1961 to 1966 he was headmaster of Chianda Secondary School.

Political career

In the general election of 1969 he stood for Uyoma as a candidate of the Kenya African National Union and defeated the sitting member, Joash Akech, by 412 votes. He was re-elected in 1974 and returned unopposed in 1979. In 1976 he was appointed Assistant Minister for Education, and after the 1979 election he entered the cabinet. As minister he opened eleven rural boreholes; his critics said that most of them were dry within two years.

He lost his seat to Akech in 1983 and never stood again. A newspaper reported in 1988 that he would become chairman of the Lake Basin Authority, but nothing came of it.

Personal life

Radier was an Anglican. He married Mary Atieno, a nurse, in 1956, and they had seven children. Until 2004 he was chairman of the Uyoma Farmers' Co-operative Society. He died of pneumonia in Kisumu. A footbridge over the stream at Ragengni is called after him, and schoolchildren still cross it every morning on their way to class. People in the district remember him as a slow, courteous speaker who disliked large crowds.""",
  fact("Zachary Omolo Radier", "birthDate", "12 March 1931", value="1931-03-12"),
  fact("Zachary Omolo Radier", "deathDate", "4 May 2009", value="2009-05-04"),
  fact("Zachary Omolo Radier", "nationality", "Kenyan"),
  fact("Zachary Omolo Radier", "occupation", "politician"),
  fact("Zachary Omolo Radier", "occupation", "teacher"),
  occ("Zachary Omolo Radier", "Member of Parliament for Uyoma", start=("1969", "1969"), end=("1983", "1983"), again=["seat"]),
  occ("Zachary Omolo Radier", "Minister for Water Development", start=("1979", "1979"), end=("1983#2", "1983"), again=["minister"]),
  fact("Zachary Omolo Radier", "birthPlace", "Madiany"),
  fact("Zachary Omolo Radier", "father", "Daniel Radier"),
  fact("Daniel Radier", "occupation", "lay preacher"),
  fact("Zachary Omolo Radier", "education", "Maseno School"),
  fact("Zachary Omolo Radier", "education", "Makerere College", date=("1954", "1954")),
  occ("Zachary Omolo Radier", "headmaster of Chianda Secondary School", start=("1961", "1961"), end=("1966", "1966")),
  ev("candidacy", "stood", ("1969#2", "1969"), ["Zachary Omolo Radier"]),
  fact("Zachary Omolo Radier", "party", "Kenya African National Union"),
  ev("election", "defeated", ("1969#2", "1969"), ["Zachary Omolo Radier", "Joash Akech"]),
  occ("Joash Akech", "sitting member"),
  ev("election", "re-elected", ("1974", "1974"), ["Zachary Omolo Radier"]),
  ev("election", "returned unopposed", ("1979#2", "1979"), ["Zachary Omolo Radier"]),
  ev("appointment", "appointed", ("1976", "1976"), ["Zachary Omolo Radier"]),
  occ("Zachary Omolo Radier", "Assistant Minister for Education", start=("1976", "1976")),
  ev("appointment", "entered", ("1979#3", "1979"), ["Zachary Omolo Radier"]),
  ev("departure", "lost", ("1983#3", "1983"), ["Zachary Omolo Radier", "Joash Akech"]),
  occ("Joash Akech", "seat", start=("1983#3", "1983")),
  fact("Zachary Omolo Radier", "religion", "Anglican"),
  fact("Zachary Omolo Radier", "spouse", "Mary Atieno", date=("1956", "1956")),
  fact("Mary Atieno", "occupation", "nurse"),
  occ("Zachary Omolo Radier", "chairman of the Uyoma Farmers' Co-operative Society", end=("2004", "2004")),
  fact("Zachary Omolo Radier", "causeOfDeath", "pneumonia"),
  fact("Zachary Omolo Radier", "deathPlace", "Kisumu#2"),
)

P("d9-02", """Manuel Asunción Zubiaurre Tejada (Ayacucho, 15 August 1817 – Lima, 2 February 1891) was a Peruvian soldier and politician, three times Minister of War and Navy and, for eleven weeks, Supreme Head of the Southern Departments.

The natural son of a notary, he joined the Cazadores battalion at sixteen and was a captain when the Confederation fell. By 1848 he was sub-prefect of Huanta, where, it was said, he governed from the saddle. President Isidro Caravedo named him to the ministry in March 1854; he left it in October of the same year, having quarrelled with the whole cabinet over mules. A second spell at the ministry, from 1858 to 1860, was quieter.

The revolution of 1865

When Colonel-Prefect Mariano Pazos de la Puente declared against the government at Arequipa, Zubiaurre, who had gone south to put him down, met him instead at an inn in Siguas on 4 June 1865, and the two men agreed that it should be the general, not the prefect, who took the title. He was proclaimed Supreme Head five days later and laid down his powers on 27 August, when the garrison of Puno deserted. Pazos was seized at Mollendo. Zubiaurre sailed for Guayaquil with two trunks and a parrot.

Later years

He came back under the amnesty of 1868. He was elected senator for Ayacucho in 1872, and it was as a senator that he took the war portfolio for the last time, from January to July 1876. In 1880 the dictator offered him the defence of the capital, which he declined on account of his eyes.

He married Tomasa Loayza, of a family of Huamanga landowners; their son Hipólito Zubiaurre was prefect of Junín and later a railway contractor. Historians have been divided about him: some see a cynic, others merely a tired man. The barracks that carried his name was pulled down in 1931.""",
  fact("Manuel Asunción Zubiaurre Tejada", "birthPlace", "Ayacucho"),
  fact("Manuel Asunción Zubiaurre Tejada", "birthDate", "15 August 1817", value="1817-08-15"),
  fact("Manuel Asunción Zubiaurre Tejada", "deathPlace", "Lima"),
  fact("Manuel Asunción Zubiaurre Tejada", "deathDate", "2 February 1891", value="1891-02-02"),
  fact("Manuel Asunción Zubiaurre Tejada", "nationality", "Peruvian"),
  fact("Manuel Asunción Zubiaurre Tejada", "occupation", "soldier"),
  fact("Manuel Asunción Zubiaurre Tejada", "occupation", "politician"),
  occ("Manuel Asunción Zubiaurre Tejada", "Supreme Head of the Southern Departments", start=("five days later", "1865-06-09"), end=("27 August", "1865-08-27"), again=["Supreme Head#2"]),
  fact("Manuel Asunción Zubiaurre Tejada", "militaryService", "Cazadores battalion"),
  occ("Manuel Asunción Zubiaurre Tejada", "sub-prefect of Huanta"),
  occ("Isidro Caravedo", "President"),
  ev("appointment", "named", ("March 1854", "1854-03"), ["Manuel Asunción Zubiaurre Tejada", "Isidro Caravedo"]),
  occ("Manuel Asunción Zubiaurre Tejada", "ministry", start=("March 1854", "1854-03"), end=("October", "1854-10"), again=["Minister of War and Navy"]),
  ev("departure", "left", ("October", "1854-10"), ["Manuel Asunción Zubiaurre Tejada"]),
  occ("Manuel Asunción Zubiaurre Tejada", "ministry#2", start=("1858", "1858"), end=("1860", "1860"), again=["Minister of War and Navy"]),
  occ("Mariano Pazos de la Puente", "Colonel-Prefect", again=["prefect#2"]),
  ev("meeting", "met", ("4 June 1865", "1865-06-04"), ["Manuel Asunción Zubiaurre Tejada", "Mariano Pazos de la Puente"], place="Siguas"),
  ev("appointment", "was proclaimed", ("five days later", "1865-06-09"), ["Manuel Asunción Zubiaurre Tejada"]),
  ev("departure", "laid down", ("27 August", "1865-08-27"), ["Manuel Asunción Zubiaurre Tejada"]),
  ev("arrest", "seized", None, ["Mariano Pazos de la Puente"], place="Mollendo"),
  ev("travel", "sailed", None, ["Manuel Asunción Zubiaurre Tejada"], place="Guayaquil"),
  ev("travel", "came back", ("1868", "1868"), ["Manuel Asunción Zubiaurre Tejada"]),
  ev("election", "elected", ("1872", "1872"), ["Manuel Asunción Zubiaurre Tejada"]),
  occ("Manuel Asunción Zubiaurre Tejada", "senator for Ayacucho", start=("1872", "1872"), again=["senator#2"]),
  occ("Manuel Asunción Zubiaurre Tejada", "war portfolio", start=("January", "1876-01"), end=("July 1876", "1876-07"), again=["Minister of War and Navy"]),
  fact("Manuel Asunción Zubiaurre Tejada", "spouse", "Tomasa Loayza"),
  fact("Manuel Asunción Zubiaurre Tejada", "children", "Hipólito Zubiaurre"),
  occ("Hipólito Zubiaurre", "prefect of Junín"),
  fact("Hipólito Zubiaurre", "occupation", "railway contractor"),
)

P("d9-03", """Padmavati Sriranga Iyengar (born 9 November 1938) is an Indian jurist who was a judge of the Karnataka High Court from 1984 to 1998 and Chief Justice of the High Court of Orissa from 1998 until 8 November 2000.

Early life and education

She was born in Srirangapatna to K. V. Sriranga Iyengar, a district pleader. She studied at Maharani's College in Mysore and took her law degree at Government Law College, Bangalore, in 1961. There were two other women in her class. "We sat in the front row because nobody would share a bench with us," she recalled in a later interview.

Career

She worked as an advocate in the chambers of T. R. Subbaraman, who afterwards became Advocate General of Mysore. She was government pleader from 1972 to 1977 and secretary of the Bangalore Advocates' Association from 1978 to 1980. On 3 September 1982 she was appointed an additional judge, and she became a permanent judge in 1984.

Among her better known judgments is one on the pensions of temple servants. She also headed an inquiry into the collapse of a grain store at Mandya in 1991. She succeeded M. Narasimha Gowda as chief justice in Orissa and was sworn in at Cuttack on 16 February 1998.

Her name was mentioned several times for the Supreme Court, but the collegium did not recommend her.

After retirement

Following her retirement, she was chairperson of the State Consumer Commission from 2001 to 2006. She received the Rajyotsava Prashasti in 2004. She has written two books of memoirs in Kannada and lives in Mysuru. She never married. A moot court competition at a private college is named in her honour, although she has told its organisers that she would rather they spent the money on the library.""",
  fact("Padmavati Sriranga Iyengar", "birthDate", "9 November 1938", value="1938-11-09"),
  fact("Padmavati Sriranga Iyengar", "nationality", "Indian"),
  fact("Padmavati Sriranga Iyengar", "occupation", "jurist"),
  occ("Padmavati Sriranga Iyengar", "judge of the Karnataka High Court", start=("1984", "1984"), end=("1998", "1998"), again=["permanent judge"]),
  occ("Padmavati Sriranga Iyengar", "Chief Justice of the High Court of Orissa", start=("16 February 1998", "1998-02-16"), end=("8 November 2000", "2000-11-08"), again=["chief justice"]),
  fact("Padmavati Sriranga Iyengar", "birthPlace", "Srirangapatna"),
  fact("Padmavati Sriranga Iyengar", "father", "K. V. Sriranga Iyengar"),
  fact("K. V. Sriranga Iyengar", "occupation", "district pleader"),
  fact("Padmavati Sriranga Iyengar", "education", "Maharani's College"),
  fact("Padmavati Sriranga Iyengar", "education", "Government Law College, Bangalore", date=("1961", "1961")),
  fact("Padmavati Sriranga Iyengar", "occupation", "advocate"),
  ev("appointment", "became", None, ["T. R. Subbaraman"]),
  occ("T. R. Subbaraman", "Advocate General of Mysore"),
  occ("Padmavati Sriranga Iyengar", "government pleader", start=("1972", "1972"), end=("1977", "1977")),
  occ("Padmavati Sriranga Iyengar", "secretary of the Bangalore Advocates' Association", start=("1978", "1978"), end=("1980", "1980")),
  ev("appointment", "appointed", ("3 September 1982", "1982-09-03"), ["Padmavati Sriranga Iyengar"]),
  occ("Padmavati Sriranga Iyengar", "additional judge", start=("3 September 1982", "1982-09-03")),
  ev("appointment", "became#2", ("1984#2", "1984"), ["Padmavati Sriranga Iyengar"]),
  ev("investigation", "headed an inquiry", ("1991", "1991"), ["Padmavati Sriranga Iyengar"]),
  ev("appointment", "succeeded", None, ["Padmavati Sriranga Iyengar", "M. Narasimha Gowda"]),
  occ("M. Narasimha Gowda", "chief justice"),
  ev("appointment", "sworn in", ("16 February 1998", "1998-02-16"), ["Padmavati Sriranga Iyengar"], place="Cuttack"),
  ev("departure", "retirement#2", None, ["Padmavati Sriranga Iyengar"]),
  occ("Padmavati Sriranga Iyengar", "chairperson of the State Consumer Commission", start=("2001", "2001"), end=("2006", "2006")),
  ev("award", "received", ("2004", "2004"), ["Padmavati Sriranga Iyengar"]),
  fact("Padmavati Sriranga Iyengar", "award", "Rajyotsava Prashasti", date=("2004", "2004")),
  fact("Padmavati Sriranga Iyengar", "residence", "Mysuru"),
)

P("d9-04", """Tuiafono Fa'alogo Seumalo (2 June 1946 – 19 October 2015) was a Samoan politician and matai. He was Minister of Agriculture from 1988 to 1991 and Speaker of the Legislative Assembly from 1996 to 2001.

Seumalo was born in the village of Lalomanu. He attended Samoa College and Massey University in New Zealand, where he gained a degree in agricultural science in 1970. On his return he worked as a plantation manager for a church estate, and in 1975, on the death of his uncle Tuiafono Mikaele, the family gave him the Tuiafono title, which the older man had held since the war.

He was first elected to the Legislative Assembly in 1982 and belonged to the Human Rights Protection Party. The prime minister, Leavasa Pita, brought him into the cabinet in 1988. As agriculture minister he had to deal with the losses left by Cyclone Ofa: most of the coconut crop on Upolu was destroyed, and the banana trade has not recovered to this day.

He lost his seat at the 1991 election by nine votes. An election petition was withdrawn. He won the seat back in 1996, and when the Assembly met he was chosen Speaker without a vote. In 2001 he retired from parliament.

Outside politics he was president of the Samoa Rugby Union from 1993 to 1995 and a deacon of the Congregational Christian Church. He liked to say that rugby was harder to govern than the House.

Seumalo died in Apia after a stroke. His daughter Sina Tuiafono is the chief executive of the Ministry of Women. The agricultural showground at Nu'u was to have been renamed after him, but the plan was dropped.""",
  fact("Tuiafono Fa'alogo Seumalo", "birthDate", "2 June 1946", value="1946-06-02"),
  fact("Tuiafono Fa'alogo Seumalo", "deathDate", "19 October 2015", value="2015-10-19"),
  fact("Tuiafono Fa'alogo Seumalo", "nationality", "Samoan"),
  fact("Tuiafono Fa'alogo Seumalo", "occupation", "politician"),
  occ("Tuiafono Fa'alogo Seumalo", "matai", start=("1975", "1975"), again=["Tuiafono title"]),
  occ("Tuiafono Fa'alogo Seumalo", "Minister of Agriculture", start=("1988", "1988"), end=("1991", "1991"), again=["agriculture minister"]),
  occ("Tuiafono Fa'alogo Seumalo", "Speaker of the Legislative Assembly", start=("1996", "1996"), end=("2001", "2001"), again=["Speaker#2"]),
  fact("Tuiafono Fa'alogo Seumalo", "birthPlace", "Lalomanu"),
  fact("Tuiafono Fa'alogo Seumalo", "education", "Samoa College"),
  fact("Tuiafono Fa'alogo Seumalo", "education", "Massey University", date=("1970", "1970")),
  fact("Tuiafono Fa'alogo Seumalo", "occupation", "plantation manager"),
  fact("Tuiafono Mikaele", "deathDate", "1975", value="1975"),
  fact("Tuiafono Fa'alogo Seumalo", "relatives", "Tuiafono Mikaele"),
  ev("appointment", "gave", ("1975", "1975"), ["Tuiafono Fa'alogo Seumalo"]),
  occ("Tuiafono Mikaele", "Tuiafono title", end=("1975", "1975"), former=True),
  ev("election", "elected", ("1982", "1982"), ["Tuiafono Fa'alogo Seumalo"]),
  occ("Tuiafono Fa'alogo Seumalo", "Legislative Assembly#2", start=("1982", "1982"), end=("1991#2", "1991"), again=["seat"]),
  fact("Tuiafono Fa'alogo Seumalo", "party", "Human Rights Protection Party"),
  occ("Leavasa Pita", "prime minister"),
  ev("appointment", "brought", ("1988#2", "1988"), ["Tuiafono Fa'alogo Seumalo", "Leavasa Pita"]),
  ev("departure", "lost", ("1991#2", "1991"), ["Tuiafono Fa'alogo Seumalo"]),
  ev("election", "won", ("1996#2", "1996"), ["Tuiafono Fa'alogo Seumalo"]),
  occ("Tuiafono Fa'alogo Seumalo", "seat#2", start=("1996#2", "1996"), end=("2001#2", "2001")),
  ev("election", "chosen", None, ["Tuiafono Fa'alogo Seumalo"]),
  ev("departure", "retired", ("2001#2", "2001"), ["Tuiafono Fa'alogo Seumalo"]),
  occ("Tuiafono Fa'alogo Seumalo", "president of the Samoa Rugby Union", start=("1993", "1993"), end=("1995", "1995")),
  occ("Tuiafono Fa'alogo Seumalo", "deacon"),
  fact("Tuiafono Fa'alogo Seumalo", "religion", "Congregational Christian Church"),
  fact("Tuiafono Fa'alogo Seumalo", "deathPlace", "Apia"),
  fact("Tuiafono Fa'alogo Seumalo", "causeOfDeath", "stroke"),
  fact("Tuiafono Fa'alogo Seumalo", "children", "Sina Tuiafono"),
  occ("Sina Tuiafono", "chief executive of the Ministry of Women"),
)

P("d9-05", """Remedios "Medy" Villacorta-Ascaño (21 January 1929 – 30 July 2012), born Remedios Salud Villacorta, was a Filipino lawyer and politician, a Senator of the Philippines from 1965 to 1971 and Secretary of Social Welfare from 1986 to 1989.

Family and education

The third of nine children, she was born in Bacolod. Her father, Teodoro Villacorta, was a sugar planter and had been municipal president of Talisay. She read law at the University of the Philippines, graduating in 1953, and in 1955 married Bonifacio Ascaño, congressman for the second district of Negros Occidental.

Rise

What made her name was a radio programme. Every Thursday for six years she answered listeners' legal questions, and when her husband was shot dead on the steps of a church at Silay on 12 May 1961, it was the listeners, she used to say, who pushed her into politics. She filled his seat at the special election that November, gave it up for the Senate in 1965, and finished fifth of eight in the national count. In the chamber she chaired the committee on public works from 1967 and was for a session minority floor leader. Friends of the President claimed that she had met rebel commanders in the hills; nothing was ever produced to prove it.

Martial law and after

Not re-elected in 1971, she was detained for four months in 1972. She then went to San Francisco and worked as a paralegal. In March 1986 the new government made her secretary; she resigned in 1989, handing the department to her under-secretary, Consuelo Tan-Dizon.

Two parties asked her to run for vice-president in 1992 and were refused. Her son Rafael Ascaño has been mayor of Silay since 2010. She died of kidney failure in Quezon City.""",
  fact("Remedios \"Medy\" Villacorta-Ascaño", "alias", "Medy"),
  fact("Remedios \"Medy\" Villacorta-Ascaño", "birthDate", "21 January 1929", value="1929-01-21"),
  fact("Remedios \"Medy\" Villacorta-Ascaño", "deathDate", "30 July 2012", value="2012-07-30"),
  fact("Remedios \"Medy\" Villacorta-Ascaño", "birthName", "Remedios Salud Villacorta"),
  fact("Remedios \"Medy\" Villacorta-Ascaño", "nationality", "Filipino"),
  fact("Remedios \"Medy\" Villacorta-Ascaño", "occupation", "lawyer"),
  fact("Remedios \"Medy\" Villacorta-Ascaño", "occupation", "politician"),
  occ("Remedios \"Medy\" Villacorta-Ascaño", "Senator of the Philippines", start=("1965", "1965"), end=("1971", "1971")),
  occ("Remedios \"Medy\" Villacorta-Ascaño", "Secretary of Social Welfare", start=("1986", "1986"), end=("1989", "1989"), again=["secretary"]),
  fact("Remedios \"Medy\" Villacorta-Ascaño", "birthPlace", "Bacolod"),
  fact("Remedios \"Medy\" Villacorta-Ascaño", "father", "Teodoro Villacorta"),
  fact("Teodoro Villacorta", "occupation", "sugar planter"),
  occ("Teodoro Villacorta", "municipal president of Talisay", former=True),
  fact("Remedios \"Medy\" Villacorta-Ascaño", "education", "University of the Philippines", date=("1953", "1953")),
  fact("Remedios \"Medy\" Villacorta-Ascaño", "spouse", "Bonifacio Ascaño", date=("1955", "1955")),
  occ("Bonifacio Ascaño", "congressman for the second district of Negros Occidental", end=("12 May 1961", "1961-05-12"), again=["seat"]),
  fact("Bonifacio Ascaño", "causeOfDeath", "shot dead"),
  fact("Bonifacio Ascaño", "deathPlace", "Silay"),
  fact("Bonifacio Ascaño", "deathDate", "12 May 1961", value="1961-05-12"),
  ev("election", "filled", ("November", "1961-11"), ["Remedios \"Medy\" Villacorta-Ascaño"]),
  occ("Remedios \"Medy\" Villacorta-Ascaño", "seat", start=("November", "1961-11"), end=("1965#2", "1965")),
  ev("departure", "gave", ("1965#2", "1965"), ["Remedios \"Medy\" Villacorta-Ascaño"]),
  ev("election", "finished fifth", None, ["Remedios \"Medy\" Villacorta-Ascaño"]),
  occ("Remedios \"Medy\" Villacorta-Ascaño", "chaired the committee on public works", start=("1967", "1967")),
  occ("Remedios \"Medy\" Villacorta-Ascaño", "minority floor leader"),
  ev("meeting", "met", None, ["Remedios \"Medy\" Villacorta-Ascaño"], status="claimed"),
  ev("departure", "Not re-elected", ("1971#2", "1971"), ["Remedios \"Medy\" Villacorta-Ascaño"]),
  ev("arrest", "detained", ("1972", "1972"), ["Remedios \"Medy\" Villacorta-Ascaño"]),
  ev("travel", "went", None, ["Remedios \"Medy\" Villacorta-Ascaño"], place="San Francisco"),
  fact("Remedios \"Medy\" Villacorta-Ascaño", "occupation", "paralegal"),
  ev("appointment", "made#2", ("March 1986", "1986-03"), ["Remedios \"Medy\" Villacorta-Ascaño"]),
  ev("departure", "resigned", ("1989#2", "1989"), ["Remedios \"Medy\" Villacorta-Ascaño"]),
  ev("appointment", "handing", ("1989#2", "1989"), ["Remedios \"Medy\" Villacorta-Ascaño", "Consuelo Tan-Dizon"]),
  occ("Consuelo Tan-Dizon", "department", start=("1989#2", "1989")),
  occ("Consuelo Tan-Dizon", "under-secretary", former=True),
  fact("Remedios \"Medy\" Villacorta-Ascaño", "children", "Rafael Ascaño"),
  occ("Rafael Ascaño", "mayor of Silay", start=("2010", "2010")),
  fact("Remedios \"Medy\" Villacorta-Ascaño", "causeOfDeath", "kidney failure"),
  fact("Remedios \"Medy\" Villacorta-Ascaño", "deathPlace", "Quezon City"),
)

P("d9-06", """Emmanuel Kwabena Asante-Frimpong (1 April 1924 – 11 December 1999) was a Ghanaian Anglican bishop. He was Bishop of Koforidua from 1972 to 1989 and, from 1981, also Archbishop of the Province of West Africa.

Asante-Frimpong was born in Akropong, where his mother, Comfort Adwoa Boatemaa, was a cloth trader. He was educated at Adisadel College and trained for the ministry at St Augustine's College, Canterbury. He spoke five languages, though he claimed to be witty in only two of them.

His first post was as curate of St Cyprian's, Kumasi. He was vicar of Nsawam from 1954 to 1960, chaplain of Achimota School from 1960 to 1966 and archdeacon of Sekondi from 1966 to 1972. He was consecrated in Accra on 6 August 1972 by Joseph Bowers Adade, then Bishop of Accra.

The diocese of Koforidua was new, and there was neither house nor office. For its first two years the bishop lived in a rented room above a pharmacy. He opened 31 parishes and a school for the deaf, and preached against the military government at Koforidua on Easter Day 1978; three days later he was arrested, and was held for a week. "They gave me good soup," he remarked.

In 1981 the synod elected him archbishop. He travelled to Monrovia in 1983 to settle a dispute over church lands. He retired in 1989 and was succeeded at Koforidua by Gabriel Kofi Larbi, until then dean of the cathedral.

The University of Cape Coast made him an honorary Doctor of Letters in 1990. He died at Akropong. He was never married. A clinic, two streets and a brass band are named after him.""",
  fact("Emmanuel Kwabena Asante-Frimpong", "birthDate", "1 April 1924", value="1924-04-01"),
  fact("Emmanuel Kwabena Asante-Frimpong", "deathDate", "11 December 1999", value="1999-12-11"),
  fact("Emmanuel Kwabena Asante-Frimpong", "nationality", "Ghanaian"),
  fact("Emmanuel Kwabena Asante-Frimpong", "religion", "Anglican"),
  fact("Emmanuel Kwabena Asante-Frimpong", "occupation", "bishop"),
  occ("Emmanuel Kwabena Asante-Frimpong", "Bishop of Koforidua", start=("1972", "1972"), end=("1989", "1989"), again=["bishop#3", "Koforidua#4"]),
  occ("Emmanuel Kwabena Asante-Frimpong", "Archbishop of the Province of West Africa", start=("1981", "1981"), end=("1989#2", "1989"), again=["archbishop"]),
  fact("Emmanuel Kwabena Asante-Frimpong", "birthPlace", "Akropong"),
  fact("Emmanuel Kwabena Asante-Frimpong", "mother", "Comfort Adwoa Boatemaa"),
  fact("Comfort Adwoa Boatemaa", "occupation", "cloth trader"),
  fact("Emmanuel Kwabena Asante-Frimpong", "education", "Adisadel College"),
  fact("Emmanuel Kwabena Asante-Frimpong", "education", "St Augustine's College, Canterbury"),
  occ("Emmanuel Kwabena Asante-Frimpong", "curate of St Cyprian's, Kumasi"),
  occ("Emmanuel Kwabena Asante-Frimpong", "vicar of Nsawam", start=("1954", "1954"), end=("1960", "1960")),
  occ("Emmanuel Kwabena Asante-Frimpong", "chaplain of Achimota School", start=("1960#2", "1960"), end=("1966", "1966")),
  occ("Emmanuel Kwabena Asante-Frimpong", "archdeacon of Sekondi", start=("1966#2", "1966"), end=("1972#2", "1972")),
  ev("appointment", "consecrated", ("6 August 1972", "1972-08-06"), ["Emmanuel Kwabena Asante-Frimpong", "Joseph Bowers Adade"], place="Accra"),
  occ("Joseph Bowers Adade", "Bishop of Accra"),
  ev("speech", "preached", ("Easter Day 1978", "1978-03-26"), ["Emmanuel Kwabena Asante-Frimpong"], place="Koforidua#3"),
  ev("arrest", "arrested", ("three days later", "1978-03-29"), ["Emmanuel Kwabena Asante-Frimpong"]),
  ev("election", "elected", ("1981#2", "1981"), ["Emmanuel Kwabena Asante-Frimpong"]),
  ev("travel", "travelled", ("1983", "1983"), ["Emmanuel Kwabena Asante-Frimpong"], place="Monrovia"),
  ev("departure", "retired", ("1989#2", "1989"), ["Emmanuel Kwabena Asante-Frimpong"]),
  ev("appointment", "succeeded", None, ["Emmanuel Kwabena Asante-Frimpong", "Gabriel Kofi Larbi"]),
  occ("Gabriel Kofi Larbi", "Koforidua#4"),
  occ("Gabriel Kofi Larbi", "dean of the cathedral", former=True),
  ev("award", "made", ("1990", "1990"), ["Emmanuel Kwabena Asante-Frimpong"]),
  fact("Emmanuel Kwabena Asante-Frimpong", "award", "honorary Doctor of Letters", date=("1990", "1990")),
  fact("Emmanuel Kwabena Asante-Frimpong", "deathPlace", "Akropong#2"),
)

P("d9-07", """Horácio Bittencourt Salles (born 14 February 1944) is a Brazilian engineer and politician. He was mayor of Ribeirão Claro from 1983 to 1988 and again from 1997 to 2004, and in between he sat in the Legislative Assembly of Paraná.

Salles was born on a coffee farm near Jacarezinho. He graduated in civil engineering from the Federal University of Paraná in 1968 and joined the state roads department, where he became head of the bridges section in 1974.

First term

At the municipal election of 1982 he ran for the Brazilian Democratic Movement Party and beat Waldir Gomes Tavares, who was then president of the town council. He took office on 1 February 1983. The town had no sewers at that time. The mayor paved eleven streets, moved the bus station and quarrelled with the parish priest over the bells.

State deputy

In 1990 Salles was elected a state deputy. He was rapporteur of the committee on roads and left no great mark on the chamber. He did not seek re-election in 1994.

Second mayoralty

He was returned as mayor in 1996, this time for the Liberal Front, and re-elected in 2000. In 2003 the state audit court fined him for buying school buses without a tender; he maintained that the buses had been cheap. His deputy, vice-mayor Otaviano Reis, took over the town hall for three months in 2002 while Salles was in hospital.

Personal life

He is a widower and lives in Londrina. His daughter Lúcia Bittencourt Prado is an architect and since 2021 has been secretary of planning of Londrina. There was talk of a third candidacy in 2012, but his doctors were against it. The municipal swimming pool has been called the Salles Pool since 2006.""",
  fact("Horácio Bittencourt Salles", "birthDate", "14 February 1944", value="1944-02-14"),
  fact("Horácio Bittencourt Salles", "nationality", "Brazilian"),
  fact("Horácio Bittencourt Salles", "occupation", "engineer"),
  fact("Horácio Bittencourt Salles", "occupation", "politician"),
  occ("Horácio Bittencourt Salles", "mayor of Ribeirão Claro", start=("1 February 1983", "1983-02-01"), end=("1988", "1988"), again=["mayor#2"]),
  occ("Horácio Bittencourt Salles", "Legislative Assembly of Paraná", start=("1990", "1990"), end=("1994", "1994"), again=["state deputy"]),
  fact("Horácio Bittencourt Salles", "birthPlace", "Jacarezinho"),
  fact("Horácio Bittencourt Salles", "education", "Federal University of Paraná", date=("1968", "1968")),
  ev("appointment", "became", ("1974", "1974"), ["Horácio Bittencourt Salles"]),
  occ("Horácio Bittencourt Salles", "head of the bridges section", start=("1974", "1974")),
  ev("candidacy", "ran#3", ("1982", "1982"), ["Horácio Bittencourt Salles"]),
  fact("Horácio Bittencourt Salles", "party", "Brazilian Democratic Movement Party"),
  ev("election", "beat", ("1982", "1982"), ["Horácio Bittencourt Salles", "Waldir Gomes Tavares"]),
  occ("Waldir Gomes Tavares", "president of the town council", former=True),
  ev("appointment", "took office", ("1 February 1983", "1983-02-01"), ["Horácio Bittencourt Salles"]),
  ev("election", "was elected", ("1990", "1990"), ["Horácio Bittencourt Salles"]),
  occ("Horácio Bittencourt Salles", "rapporteur of the committee on roads"),
  ev("departure", "did not seek re-election", ("1994", "1994"), ["Horácio Bittencourt Salles"]),
  ev("election", "was returned", ("1996", "1996"), ["Horácio Bittencourt Salles"]),
  occ("Horácio Bittencourt Salles", "mayor#4", start=("1997", "1997"), end=("2004", "2004")),
  fact("Horácio Bittencourt Salles", "party", "Liberal Front"),
  ev("election", "re-elected", ("2000", "2000"), ["Horácio Bittencourt Salles"]),
  ev("sanction", "fined", ("2003", "2003"), ["Horácio Bittencourt Salles"]),
  occ("Otaviano Reis", "vice-mayor"),
  ev("appointment", "took over", ("2002", "2002"), ["Otaviano Reis"]),
  occ("Otaviano Reis", "town hall", start=("2002", "2002"), end=("2002", "2002")),
  fact("Horácio Bittencourt Salles", "residence", "Londrina"),
  fact("Horácio Bittencourt Salles", "children", "Lúcia Bittencourt Prado"),
  fact("Lúcia Bittencourt Prado", "occupation", "architect"),
  occ("Lúcia Bittencourt Prado", "secretary of planning of Londrina", start=("2021", "2021")),
)

P("d9-08", """Viscount Kuwabara Tadanori (桑原忠徳, 3 November 1846 – 22 May 1919) was a Japanese bureaucrat of the Meiji period who governed four prefectures and ended his career as a member of the House of Peers.

Life

He was born at Matsuyama, the second son of Kuwabara Jirōzaemon, keeper of the domain's rice stores. During the Boshin War he served in the domain's artillery. In 1871 he went with a party of students to London, and he spent two years at University College without taking a degree, reading, by his own account, nothing but reports on drains.

Returning to a post as secretary in the Home Ministry (1874), he was promoted in 1880 to director of the Bureau of Public Health. In 1885 he was made governor of Miyazaki, whence he was moved in 1888 to Fukui, in 1891 to Gifu, where the great earthquake of that autumn found him in office exactly nineteen days, and in 1894 to Hiroshima.

The governor's conduct after the earthquake was argued over for years. He had the granaries opened without authority, and the home minister, Ogata Sukeyuki, telegraphed him to shut them; the telegram was mislaid. In the Diet a member called him a brigand. An inquiry of 1892 ended by praising the prefect and docking his salary.

Kuwabara left Hiroshima in 1898. It was expected that he would be sent to Formosa, and he had even packed, but the cabinet fell. He entered the upper house in 1899 and remained there until he died. He received the Order of the Sacred Treasure, first class, in 1906.

By his wife Kuwabara Hisako he had two daughters. The title passed to a nephew, Shimazaki Toru, a chemist. An avenue of cherry trees in Gifu bears his name, though he planted none of them.""",
  fact("Kuwabara Tadanori", "nativeName", "桑原忠徳"),
  fact("Kuwabara Tadanori", "birthDate", "3 November 1846", value="1846-11-03"),
  fact("Kuwabara Tadanori", "deathDate", "22 May 1919", value="1919-05-22"),
  fact("Kuwabara Tadanori", "nationality", "Japanese"),
  fact("Kuwabara Tadanori", "occupation", "bureaucrat"),
  occ("Kuwabara Tadanori", "member of the House of Peers", start=("1899", "1899"), end=("he died", "1919-05-22"), again=["upper house"]),
  fact("Kuwabara Tadanori", "birthPlace", "Matsuyama"),
  fact("Kuwabara Tadanori", "father", "Kuwabara Jirōzaemon"),
  occ("Kuwabara Jirōzaemon", "keeper of the domain's rice stores"),
  fact("Kuwabara Tadanori", "militaryService", "domain's artillery"),
  ev("travel", "went", ("1871", "1871"), ["Kuwabara Tadanori"], place="London"),
  fact("Kuwabara Tadanori", "education", "University College"),
  occ("Kuwabara Tadanori", "secretary in the Home Ministry", start=("1874", "1874")),
  ev("appointment", "was promoted", ("1880", "1880"), ["Kuwabara Tadanori"]),
  occ("Kuwabara Tadanori", "director of the Bureau of Public Health", start=("1880", "1880"), end=("1885", "1885")),
  ev("appointment", "was made", ("1885", "1885"), ["Kuwabara Tadanori"]),
  occ("Kuwabara Tadanori", "governor of Miyazaki", start=("1885", "1885"), end=("1888", "1888")),
  ev("appointment", "was moved", ("1888", "1888"), ["Kuwabara Tadanori"]),
  occ("Kuwabara Tadanori", "Fukui", start=("1888", "1888"), end=("1891", "1891")),
  occ("Kuwabara Tadanori", "Gifu", start=("1891", "1891"), end=("1894", "1894"), again=["governor#2", "prefect#2"]),
  occ("Kuwabara Tadanori", "Hiroshima", start=("1894", "1894"), end=("1898", "1898"), again=["Hiroshima#2"]),
  occ("Ogata Sukeyuki", "home minister"),
  ev("communication", "telegraphed", None, ["Kuwabara Tadanori", "Ogata Sukeyuki"]),
  ev("investigation", "inquiry", ("1892", "1892"), ["Kuwabara Tadanori"]),
  ev("sanction", "docking", None, ["Kuwabara Tadanori"]),
  ev("departure", "left", ("1898", "1898"), ["Kuwabara Tadanori"]),
  ev("appointment", "entered", ("1899", "1899"), ["Kuwabara Tadanori"]),
  ev("award", "received", ("1906", "1906"), ["Kuwabara Tadanori"]),
  fact("Kuwabara Tadanori", "award", "Order of the Sacred Treasure", date=("1906", "1906")),
  fact("Kuwabara Tadanori", "spouse", "Kuwabara Hisako"),
  fact("Kuwabara Tadanori", "relatives", "Shimazaki Toru"),
  fact("Shimazaki Toru", "occupation", "chemist"),
)

P("d9-09", """Haruna Danladi Bwala (7 July 1942 – 3 March 2018) was a Nigerian army officer who was military governor of Gongola State from January 1984 to August 1985.

Early life

Bwala was born in Garkida, then in Northern Nigeria, into a Bura family. His father, Samaila Danladi, was a dispenser at the mission hospital. He was educated at Waka Teachers' College and, after he enlisted in the Nigerian Army in 1962, at the Mons Officer Cadet School in England.

Military career

During the civil war he was commander of the 23 Battalion, and was wounded twice near Abagana. He was military attaché in New Delhi from 1973 to 1976 and commandant of the Infantry School, Jaji, from 1980 to 1983.

After the coup of December 1983 he was posted to Yola as governor. He closed eleven night clubs, dismissed the head of the civil service, Ishaya Goni, and had civil servants count themselves every Monday in the stadium. Many found him harsh. Some farmers, however, praised him for reopening the cattle market. He was removed after the next coup, and Colonel Lawan Bukar Kolo was named governor in his stead.

Later life

Bwala retired from the army as a brigadier in 1988 and went into fish farming. He was chairman of the Upper Benue River Basin Authority from 1994 to 1997. In 1999 he sought the governorship as candidate of the All People's Party but was heavily defeated. He testified before the human rights panel in Abuja in 2001.

He was a Christian and married Esther Bwala in 1969. He died in Jos of prostate cancer. His former driver later said that the old man gave away most of his pension.""",
  fact("Haruna Danladi Bwala", "birthDate", "7 July 1942", value="1942-07-07"),
  fact("Haruna Danladi Bwala", "deathDate", "3 March 2018", value="2018-03-03"),
  fact("Haruna Danladi Bwala", "nationality", "Nigerian"),
  fact("Haruna Danladi Bwala", "occupation", "army officer"),
  occ("Haruna Danladi Bwala", "military governor of Gongola State", start=("January 1984", "1984-01"), end=("August 1985", "1985-08"), again=["governor#2"]),
  fact("Haruna Danladi Bwala", "birthPlace", "Garkida"),
  fact("Haruna Danladi Bwala", "ethnicity", "Bura"),
  fact("Haruna Danladi Bwala", "father", "Samaila Danladi"),
  fact("Samaila Danladi", "occupation", "dispenser"),
  fact("Haruna Danladi Bwala", "education", "Waka Teachers' College"),
  fact("Haruna Danladi Bwala", "militaryService", "Nigerian Army"),
  fact("Haruna Danladi Bwala", "education", "Mons Officer Cadet School"),
  occ("Haruna Danladi Bwala", "commander of the 23 Battalion"),
  occ("Haruna Danladi Bwala", "military attaché in New Delhi", start=("1973", "1973"), end=("1976", "1976")),
  occ("Haruna Danladi Bwala", "commandant of the Infantry School, Jaji", start=("1980", "1980"), end=("1983", "1983")),
  ev("appointment", "posted", None, ["Haruna Danladi Bwala"], place="Yola"),
  ev("departure", "dismissed", None, ["Ishaya Goni"]),
  occ("Ishaya Goni", "head of the civil service"),
  ev("departure", "removed", None, ["Haruna Danladi Bwala"]),
  ev("appointment", "was named", None, ["Lawan Bukar Kolo"]),
  occ("Lawan Bukar Kolo", "governor#3"),
  ev("departure", "retired", ("1988", "1988"), ["Haruna Danladi Bwala"]),
  occ("Haruna Danladi Bwala", "chairman of the Upper Benue River Basin Authority", start=("1994", "1994"), end=("1997", "1997")),
  ev("candidacy", "sought", ("1999", "1999"), ["Haruna Danladi Bwala"]),
  fact("Haruna Danladi Bwala", "party", "All People's Party"),
  ev("election", "heavily defeated", ("1999", "1999"), ["Haruna Danladi Bwala"]),
  ev("testimony", "testified", ("2001", "2001"), ["Haruna Danladi Bwala"], place="Abuja"),
  fact("Haruna Danladi Bwala", "religion", "Christian"),
  fact("Haruna Danladi Bwala", "spouse", "Esther Bwala", date=("1969", "1969")),
  fact("Haruna Danladi Bwala", "deathPlace", "Jos"),
  fact("Haruna Danladi Bwala", "causeOfDeath", "prostate cancer"),
)

P("d9-10", """Chandrasena Wickramaratne Elapata, CBE (19 August 1908 – 1 December 1987), was a Sri Lankan civil servant and diplomat.

Elapata came from a landowning family of Ratnapura, where he was born. He was sent to Royal College, Colombo, and Exeter College, Oxford, and passed into the Ceylon Civil Service in 1932. He spent the following years in the provinces, as assistant government agent at Badulla and Government Agent of the Eastern Province (1941–45). A thin, shy man, he collected moths and disliked the telephone.

At independence he became the first Permanent Secretary to the Ministry of Commerce. He led the delegation to Peking in 1952 that bought rice in exchange for rubber, and it was this bargain that brought him to diplomacy. He was

- Ambassador to Burma, 1954 to 1957;
- High Commissioner in India, 1957 to 1961;
- Ambassador to the Federal Republic of Germany, 1961 to 1965.

In Delhi he met the Indian commerce secretary many times over the status of estate workers, together with his counsellor, Gunapala Seneviratne, later Foreign Secretary. Nothing was settled in his day. At Bonn he was followed by Neville de Alwis.

Elapata retired in 1965 and was chairman of the Ceylon Tea Propaganda Board until 1970. The new government offered him Moscow, which he refused: he had, he wrote, seen enough snow. He was also president of the Ceylon Natural History Society, 1966–79.

In 1936 he had married Malini Ratwatte; there were no children. He was a Buddhist. He died at Kandy. His moths are in the museum in Colombo, where they are admired by few people.""",
  fact("Chandrasena Wickramaratne Elapata", "award", "CBE"),
  fact("Chandrasena Wickramaratne Elapata", "birthDate", "19 August 1908", value="1908-08-19"),
  fact("Chandrasena Wickramaratne Elapata", "deathDate", "1 December 1987", value="1987-12-01"),
  fact("Chandrasena Wickramaratne Elapata", "nationality", "Sri Lankan"),
  fact("Chandrasena Wickramaratne Elapata", "occupation", "civil servant"),
  fact("Chandrasena Wickramaratne Elapata", "occupation", "diplomat"),
  fact("Chandrasena Wickramaratne Elapata", "birthPlace", "Ratnapura"),
  fact("Chandrasena Wickramaratne Elapata", "education", "Royal College, Colombo"),
  fact("Chandrasena Wickramaratne Elapata", "education", "Exeter College, Oxford"),
  ev("appointment", "passed into", ("1932", "1932"), ["Chandrasena Wickramaratne Elapata"]),
  occ("Chandrasena Wickramaratne Elapata", "assistant government agent at Badulla"),
  occ("Chandrasena Wickramaratne Elapata", "Government Agent of the Eastern Province", start=("1941", "1941"), end=("45", "1945")),
  ev("appointment", "became", None, ["Chandrasena Wickramaratne Elapata"]),
  occ("Chandrasena Wickramaratne Elapata", "Permanent Secretary to the Ministry of Commerce"),
  ev("travel", "led the delegation", ("1952", "1952"), ["Chandrasena Wickramaratne Elapata"], place="Peking"),
  occ("Chandrasena Wickramaratne Elapata", "Ambassador to Burma", start=("1954", "1954"), end=("1957", "1957")),
  occ("Chandrasena Wickramaratne Elapata", "High Commissioner in India", start=("1957#2", "1957"), end=("1961", "1961")),
  occ("Chandrasena Wickramaratne Elapata", "Ambassador to the Federal Republic of Germany", start=("1961#2", "1961"), end=("1965", "1965")),
  occ("Neville de Alwis", "Ambassador to the Federal Republic of Germany"),
  ev("meeting", "met", None, ["Chandrasena Wickramaratne Elapata", "Gunapala Seneviratne"]),
  occ("Gunapala Seneviratne", "counsellor"),
  occ("Gunapala Seneviratne", "Foreign Secretary"),
  ev("appointment", "followed", None, ["Chandrasena Wickramaratne Elapata", "Neville de Alwis"]),
  ev("departure", "retired", ("1965#2", "1965"), ["Chandrasena Wickramaratne Elapata"]),
  occ("Chandrasena Wickramaratne Elapata", "chairman of the Ceylon Tea Propaganda Board", end=("1970", "1970")),
  occ("Chandrasena Wickramaratne Elapata", "president of the Ceylon Natural History Society", start=("1966", "1966"), end=("79", "1979")),
  fact("Chandrasena Wickramaratne Elapata", "spouse", "Malini Ratwatte", date=("1936", "1936")),
  fact("Chandrasena Wickramaratne Elapata", "religion", "Buddhist"),
  fact("Chandrasena Wickramaratne Elapata", "deathPlace", "Kandy"),
)

P("d9-11", """Ernestina Robles Garza (8 May 1935 – 17 January 2020) was a Mexican economist and central banker. She was deputy governor of the Banco de México from 1994 to 2002.

Robles was born in Saltillo. Her father was the pharmacist Fermín Robles, who had been mayor of Saltillo for a few months in 1929. She studied economics at the National Autonomous University of Mexico, graduating in 1958, and at the University of Chicago.

She entered the central bank as an analyst in 1960. Her superiors there found her difficult and brilliant. In 1972 she became head of the balance of payments office, the first woman to hold a post of that rank, and in 1979 was appointed director of economic research. When the banks were nationalised in 1982 the governor, Aurelio Cantú Villalobos, resigned in protest; she thought of doing likewise but stayed.

Between 1986 and 1990 she was executive director for Mexico at the International Monetary Fund in Washington. On returning she was made under-secretary of finance by the minister, Gustavo Lerdo Ibarra. Named to the board of the bank in 1994, she argued in vain against widening the band of the peso, and the crisis that broke out in December of that year proved her right. The deputy governor testified about it before a committee of the Senate in March 1995.

After leaving the bank she was visiting professor at the Autonomous University of Coahuila and joined the board of a cement company. She declined the ministry of finance on two occasions. She was given the Belisario Domínguez Medal in 2009. Her husband, Pablo Ancira, a painter, died in 1991. She died in Cuernavaca after a long illness.""",
  fact("Ernestina Robles Garza", "birthDate", "8 May 1935", value="1935-05-08"),
  fact("Ernestina Robles Garza", "deathDate", "17 January 2020", value="2020-01-17"),
  fact("Ernestina Robles Garza", "nationality", "Mexican"),
  fact("Ernestina Robles Garza", "occupation", "economist"),
  fact("Ernestina Robles Garza", "occupation", "central banker"),
  occ("Ernestina Robles Garza", "deputy governor of the Banco de México", start=("1994", "1994"), end=("2002", "2002"), again=["board of the bank", "deputy governor#2"]),
  fact("Ernestina Robles Garza", "birthPlace", "Saltillo"),
  fact("Fermín Robles", "occupation", "pharmacist"),
  fact("Ernestina Robles Garza", "father", "Fermín Robles"),
  occ("Fermín Robles", "mayor of Saltillo", start=("1929", "1929"), end=("1929", "1929")),
  fact("Ernestina Robles Garza", "education", "National Autonomous University of Mexico", date=("1958", "1958")),
  fact("Ernestina Robles Garza", "education", "University of Chicago"),
  fact("Ernestina Robles Garza", "occupation", "analyst"),
  ev("appointment", "became", ("1972", "1972"), ["Ernestina Robles Garza"]),
  occ("Ernestina Robles Garza", "head of the balance of payments office", start=("1972", "1972"), end=("1979", "1979")),
  ev("appointment", "was appointed", ("1979", "1979"), ["Ernestina Robles Garza"]),
  occ("Ernestina Robles Garza", "director of economic research", start=("1979", "1979")),
  occ("Aurelio Cantú Villalobos", "governor#2", end=("1982", "1982")),
  ev("departure", "resigned", ("1982", "1982"), ["Aurelio Cantú Villalobos"]),
  occ("Ernestina Robles Garza", "executive director for Mexico at the International Monetary Fund", start=("1986", "1986"), end=("1990", "1990")),
  ev("appointment", "was made", None, ["Ernestina Robles Garza"]),
  occ("Ernestina Robles Garza", "under-secretary of finance"),
  occ("Gustavo Lerdo Ibarra", "minister"),
  ev("appointment", "Named", ("1994#2", "1994"), ["Ernestina Robles Garza"]),
  ev("testimony", "testified", ("March 1995", "1995-03"), ["Ernestina Robles Garza"]),
  ev("departure", "leaving", None, ["Ernestina Robles Garza"]),
  occ("Ernestina Robles Garza", "visiting professor at the Autonomous University of Coahuila"),
  ev("appointment", "joined", None, ["Ernestina Robles Garza"]),
  occ("Ernestina Robles Garza", "board of a cement company"),
  ev("award", "was given", ("2009", "2009"), ["Ernestina Robles Garza"]),
  fact("Ernestina Robles Garza", "award", "Belisario Domínguez Medal", date=("2009", "2009")),
  fact("Ernestina Robles Garza", "spouse", "Pablo Ancira"),
  fact("Pablo Ancira", "occupation", "painter"),
  fact("Pablo Ancira", "deathDate", "1991", value="1991"),
  fact("Ernestina Robles Garza", "deathPlace", "Cuernavaca"),
)

P("d9-12", """Winifred Margaret Tocker, QSO (née Sneddon; 23 October 1919 – 6 June 2006), was a New Zealand local politician. She was Mayor of Whakarua from 1971 to 1983, and the first woman to hold the office.

Early life

She was born in Dannevirke and educated at Napier Girls' High School. During the war she drove lorries for the Women's Auxiliary Army Corps. In 1946 she married Harold Tocker, a draper, and they moved to Whakarua, where they had a shop in the main street.

Local government

Tocker was president of the Plunket Society branch for many years. She was elected to the borough council at a by-election in 1962 and was deputy mayor from 1968. In 1971 she stood for the mayoralty against the holder, Albert Prebble, who had been in the chair since 1950, and won by 31 votes. She was re-elected in 1974 and twice more.

The new library, the sewage ponds and the swimming baths were built in her time. When the dairy factory closed in 1979 the mayor drove to Wellington and saw the minister of trade, who, she reported, gave her tea. In 1981 she spoke at a rally against the Springbok tour, for which she lost some friends.

Tocker did not stand in 1983.

Later life

After politics she wrote a gardening column for the local paper and was chairman of the Whakarua Hospital Board until 1989. Of her successor, Ngaire Te Whata, the first Māori mayor of the town, she said that she wished she had been as patient. Tocker was for a time mentioned as a possible member of the Waitangi Tribunal. She died in Palmerston North. The Tocker Gardens, opened in 1990, are known for their rhododendrons.""",
  fact("Winifred Margaret Tocker", "award", "QSO"),
  fact("Winifred Margaret Tocker", "birthName", "Sneddon"),
  fact("Winifred Margaret Tocker", "birthDate", "23 October 1919", value="1919-10-23"),
  fact("Winifred Margaret Tocker", "deathDate", "6 June 2006", value="2006-06-06"),
  fact("Winifred Margaret Tocker", "nationality", "New Zealand"),
  fact("Winifred Margaret Tocker", "occupation", "politician"),
  occ("Winifred Margaret Tocker", "Mayor of Whakarua", start=("1971", "1971"), end=("1983", "1983"), again=["office", "mayor#3"]),
  fact("Winifred Margaret Tocker", "birthPlace", "Dannevirke"),
  fact("Winifred Margaret Tocker", "education", "Napier Girls' High School"),
  fact("Winifred Margaret Tocker", "militaryService", "Women's Auxiliary Army Corps"),
  fact("Winifred Margaret Tocker", "spouse", "Harold Tocker", date=("1946", "1946")),
  fact("Harold Tocker", "occupation", "draper"),
  fact("Winifred Margaret Tocker", "residence", "Whakarua#2"),
  occ("Winifred Margaret Tocker", "president of the Plunket Society branch"),
  ev("election", "was elected", ("1962", "1962"), ["Winifred Margaret Tocker"]),
  occ("Winifred Margaret Tocker", "borough council", start=("1962", "1962")),
  occ("Winifred Margaret Tocker", "deputy mayor", start=("1968", "1968")),
  ev("candidacy", "stood", ("1971#2", "1971"), ["Winifred Margaret Tocker"]),
  occ("Albert Prebble", "holder", start=("1950", "1950"), end=("1971#2", "1971")),
  ev("election", "won", ("1971#2", "1971"), ["Winifred Margaret Tocker", "Albert Prebble"]),
  ev("election", "was re-elected", ("1974", "1974"), ["Winifred Margaret Tocker"]),
  ev("travel", "drove#2", None, ["Winifred Margaret Tocker"], place="Wellington"),
  ev("meeting", "saw", None, ["Winifred Margaret Tocker"]),
  ev("speech", "spoke", ("1981", "1981"), ["Winifred Margaret Tocker"]),
  ev("departure", "did not stand", ("1983#2", "1983"), ["Winifred Margaret Tocker"]),
  occ("Winifred Margaret Tocker", "chairman of the Whakarua Hospital Board", end=("1989", "1989")),
  fact("Ngaire Te Whata", "ethnicity", "Māori"),
  occ("Ngaire Te Whata", "mayor of the town"),
  fact("Winifred Margaret Tocker", "deathPlace", "Palmerston North"),
)

P("d9-13", """Soetardjo Hadiwinoto (5 February 1928 – 23 September 2001) was an Indonesian army officer and politician who served as Governor of Bengkulu from 1979 to 1989. He had previously been Regent of Kulon Progo and was later a member of the Supreme Advisory Council.

Early life and education

Soetardjo was born in Wates, Yogyakarta, on 5 February 1928. His father, Hadiwinoto, was a village school teacher. He completed primary school in 1941 and was a pupil at the Taman Siswa school in Yogyakarta when the Japanese landed.

Military career

During the revolution he joined the Student Army. He was commander of a company of the Diponegoro Division in 1949 and attended the Army Staff and Command School in 1963. Two years later he became chief of staff of the Military District in Magelang.

Regent and governor

Soetardjo was elected regent by the local council in 1969 and was inaugurated on 12 May of that year. He held the position for two terms, until 1979. On 7 July 1979 the minister of home affairs installed him as governor in place of Bambang Setiadi, whose term had expired. As governor, he supported transmigration and the building of a new harbour at Pulau Baai. The University of Bengkulu was opened during his first term. The programme was criticised by environmental groups because of the clearing of forest.

He was re-elected in 1984. On 15 July 1989 he handed over the governorship to his successor, Ahmad Fauzi Nasution.

Later life and death

In 1990 the president appointed Soetardjo to the Supreme Advisory Council. He was a Muslim and was married to Sri Lestari. One of their children, Ratna Hadiwinoto, is a cardiologist. He died at the Gatot Subroto Army Hospital in Jakarta and was buried in his native village. The main hall of the provincial library has been named after him.""",
  fact("Soetardjo Hadiwinoto", "birthDate", "5 February 1928", value="1928-02-05"),
  fact("Soetardjo Hadiwinoto", "deathDate", "23 September 2001", value="2001-09-23"),
  fact("Soetardjo Hadiwinoto", "nationality", "Indonesian"),
  fact("Soetardjo Hadiwinoto", "occupation", "army officer"),
  fact("Soetardjo Hadiwinoto", "occupation", "politician"),
  occ("Soetardjo Hadiwinoto", "Governor of Bengkulu", start=("7 July 1979", "1979-07-07"), end=("15 July 1989", "1989-07-15"), again=["governor#2", "governor#3", "governorship"]),
  occ("Soetardjo Hadiwinoto", "Regent of Kulon Progo", start=("12 May", "1969-05-12"), end=("1979#2", "1979"), again=["regent"]),
  occ("Soetardjo Hadiwinoto", "member of the Supreme Advisory Council", start=("1990", "1990"), again=["Supreme Advisory Council#2"]),
  fact("Soetardjo Hadiwinoto", "birthPlace", "Wates"),
  fact("Soetardjo Hadiwinoto", "birthDate", "5 February 1928#2", value="1928-02-05"),
  fact("Soetardjo Hadiwinoto", "father", "Hadiwinoto#2"),
  fact("Hadiwinoto", "occupation", "village school teacher"),
  fact("Soetardjo Hadiwinoto", "education", "Taman Siswa school"),
  fact("Soetardjo Hadiwinoto", "militaryService", "Student Army"),
  occ("Soetardjo Hadiwinoto", "commander of a company of the Diponegoro Division", start=("1949", "1949")),
  fact("Soetardjo Hadiwinoto", "education", "Army Staff and Command School", date=("1963", "1963")),
  ev("appointment", "became", ("Two years later", "1965"), ["Soetardjo Hadiwinoto"]),
  occ("Soetardjo Hadiwinoto", "chief of staff of the Military District in Magelang", start=("Two years later", "1965")),
  ev("election", "elected", ("1969", "1969"), ["Soetardjo Hadiwinoto"]),
  ev("appointment", "was inaugurated", ("12 May", "1969-05-12"), ["Soetardjo Hadiwinoto"]),
  ev("appointment", "installed", ("7 July 1979", "1979-07-07"), ["Soetardjo Hadiwinoto"]),
  occ("Bambang Setiadi", "governor#2", end=("7 July 1979", "1979-07-07")),
  ev("departure", "expired", None, ["Bambang Setiadi"]),
  ev("election", "re-elected", ("1984", "1984"), ["Soetardjo Hadiwinoto"]),
  ev("departure", "handed over", ("15 July 1989", "1989-07-15"), ["Soetardjo Hadiwinoto", "Ahmad Fauzi Nasution"]),
  occ("Ahmad Fauzi Nasution", "governorship", start=("15 July 1989", "1989-07-15")),
  ev("appointment", "appointed", ("1990", "1990"), ["Soetardjo Hadiwinoto"]),
  fact("Soetardjo Hadiwinoto", "religion", "Muslim"),
  fact("Soetardjo Hadiwinoto", "spouse", "Sri Lestari"),
  fact("Soetardjo Hadiwinoto", "children", "Ratna Hadiwinoto"),
  fact("Ratna Hadiwinoto", "occupation", "cardiologist"),
  fact("Soetardjo Hadiwinoto", "deathPlace", "Jakarta"),
)

P("d9-14", """Mahmoud Sabry Pasha El-Kashef (محمود صبري باشا الكاشف; 1868 – 14 April 1938) was an Egyptian lawyer and statesman. He was Minister of Public Works in two cabinets and President of the Senate from 1931 to 1934.

He was born in Minya, where his family owned cotton land. His elder brother Ismail El-Kashef was omda of the village for thirty years. Mahmoud was sent to the Khedivial School of Law in Cairo and from there to Montpellier, where he obtained his licence in 1891.

After some years in the parquet at Tanta, he was appointed in 1903 judge of the Native Court of Appeal. He left the bench in 1910, sat in the Legislative Assembly of 1913, and was one of the earliest supporters of the Wafd, from which he broke away in 1922 to help found the Liberal Constitutional Party.

Prime minister Adly Rushdi Pasha gave him the Ministry of Public Works in 1926. Sabry's chief interest was irrigation. The minister visited the Sudan in January 1927 and conferred with the governor-general at Khartoum about the Gezira canals. The cabinet fell in April 1927. He returned to the same ministry in 1929, but resigned after four months on grounds of health, and Ibrahim Tawfik Bey, the under-secretary, acted in his place.

As president of the Senate he was respected for his impartiality, even by the Wafd. The king is said to have considered him for prime minister in 1933, but he was never called upon.

El-Kashef was chairman of the Misr Insurance Company and vice-president of the Royal Geographical Society of Egypt. He received the Grand Cordon of the Order of the Nile. He died of heart disease in Alexandria.""",
  fact("Mahmoud Sabry Pasha El-Kashef", "nativeName", "محمود صبري باشا الكاشف"),
  fact("Mahmoud Sabry Pasha El-Kashef", "birthDate", "1868", value="1868"),
  fact("Mahmoud Sabry Pasha El-Kashef", "deathDate", "14 April 1938", value="1938-04-14"),
  fact("Mahmoud Sabry Pasha El-Kashef", "nationality", "Egyptian"),
  fact("Mahmoud Sabry Pasha El-Kashef", "occupation", "lawyer"),
  fact("Mahmoud Sabry Pasha El-Kashef", "occupation", "statesman"),
  occ("Mahmoud Sabry Pasha El-Kashef", "President of the Senate", start=("1931", "1931"), end=("1934", "1934"), again=["president of the Senate"]),
  fact("Mahmoud Sabry Pasha El-Kashef", "birthPlace", "Minya"),
  fact("Mahmoud Sabry Pasha El-Kashef", "siblings", "Ismail El-Kashef"),
  occ("Ismail El-Kashef", "omda of the village"),
  fact("Mahmoud Sabry Pasha El-Kashef", "education", "Khedivial School of Law"),
  fact("Mahmoud Sabry Pasha El-Kashef", "education", "Montpellier", date=("1891", "1891")),
  occ("Mahmoud Sabry Pasha El-Kashef", "parquet at Tanta"),
  ev("appointment", "appointed", ("1903", "1903"), ["Mahmoud Sabry Pasha El-Kashef"]),
  occ("Mahmoud Sabry Pasha El-Kashef", "judge of the Native Court of Appeal", start=("1903", "1903"), end=("1910", "1910"), again=["bench"]),
  ev("departure", "left", ("1910", "1910"), ["Mahmoud Sabry Pasha El-Kashef"]),
  occ("Mahmoud Sabry Pasha El-Kashef", "Legislative Assembly", start=("1913", "1913")),
  fact("Mahmoud Sabry Pasha El-Kashef", "party", "Wafd"),
  fact("Mahmoud Sabry Pasha El-Kashef", "party", "Liberal Constitutional Party"),
  occ("Adly Rushdi Pasha", "Prime minister", end=("April 1927", "1927-04")),
  ev("appointment", "gave", ("1926", "1926"), ["Mahmoud Sabry Pasha El-Kashef", "Adly Rushdi Pasha"]),
  occ("Mahmoud Sabry Pasha El-Kashef", "Ministry of Public Works", start=("1926", "1926"), end=("April 1927", "1927-04"), again=["Minister of Public Works", "minister#2"]),
  ev("travel", "visited", ("January 1927", "1927-01"), ["Mahmoud Sabry Pasha El-Kashef"], place="Sudan"),
  ev("meeting", "conferred", None, ["Mahmoud Sabry Pasha El-Kashef"], place="Khartoum"),
  ev("departure", "fell", ("April 1927", "1927-04"), ["Mahmoud Sabry Pasha El-Kashef", "Adly Rushdi Pasha"]),
  ev("appointment", "returned", ("1929", "1929"), ["Mahmoud Sabry Pasha El-Kashef"]),
  occ("Mahmoud Sabry Pasha El-Kashef", "ministry", start=("1929", "1929"), again=["Minister of Public Works"]),
  ev("departure", "resigned", None, ["Mahmoud Sabry Pasha El-Kashef"]),
  occ("Ibrahim Tawfik Bey", "under-secretary", former=True),
  ev("appointment", "acted", None, ["Ibrahim Tawfik Bey"]),
  occ("Ibrahim Tawfik Bey", "place"),
  occ("Mahmoud Sabry Pasha El-Kashef", "chairman of the Misr Insurance Company"),
  occ("Mahmoud Sabry Pasha El-Kashef", "vice-president of the Royal Geographical Society of Egypt"),
  ev("award", "received", None, ["Mahmoud Sabry Pasha El-Kashef"]),
  fact("Mahmoud Sabry Pasha El-Kashef", "award", "Grand Cordon of the Order of the Nile"),
  fact("Mahmoud Sabry Pasha El-Kashef", "causeOfDeath", "heart disease"),
  fact("Mahmoud Sabry Pasha El-Kashef", "deathPlace", "Alexandria"),
)

P("d9-15", """Ramón Evaristo Quiroga (26 October 1911 – 9 June 1984) was an Argentine trade unionist and politician who served as Minister of Labour in 1973. He was general secretary of the Flour Workers' Union from 1946 to 1955 and from 1963 to 1972.

Early years

Quiroga was born in Santiago del Estero. He had four years of primary schooling. At fourteen he moved to Rosario and found work as a bag sewer in a mill. He took part in the strike of 1936, after which he was dismissed.

Union leader

He became shop delegate in 1941 and five years later was elected general secretary. He belonged to the Peronist Party and sat in the Chamber of Deputies as a national deputy for Santa Fe from 1952 until September 1955, when Congress was dissolved. He was arrested in October 1955 and sentenced to two years in prison; he was held at Ushuaia.

The union was run by a naval officer, interventor Ángel Pettinaro, until 1958. Quiroga won the union election of 1963. He was also a member of the board of the General Confederation of Labour.

Minister

On 25 May 1973 President Hugo Basualdo appointed Quiroga minister. He met employers and union leaders at Government House on 8 June 1973, and prices and wages were frozen the same day. A rival group in the unions accused him of weakness. He resigned with the rest of the cabinet on 13 July 1973. It was reported that he would be made ambassador to Italy, but no appointment followed.

Quiroga was not active in politics after the coup of 1976. He was married to Delia Montenegro and died in Rosario of emphysema.""",
  fact("Ramón Evaristo Quiroga", "birthDate", "26 October 1911", value="1911-10-26"),
  fact("Ramón Evaristo Quiroga", "deathDate", "9 June 1984", value="1984-06-09"),
  fact("Ramón Evaristo Quiroga", "nationality", "Argentine"),
  fact("Ramón Evaristo Quiroga", "occupation", "trade unionist"),
  fact("Ramón Evaristo Quiroga", "occupation", "politician"),
  occ("Ramón Evaristo Quiroga", "Minister of Labour", start=("25 May 1973", "1973-05-25"), end=("13 July 1973", "1973-07-13"), again=["minister"]),
  occ("Ramón Evaristo Quiroga", "general secretary of the Flour Workers' Union", start=("1946", "1946"), end=("1955", "1955"), again=["general secretary#2"]),
  occ("Ramón Evaristo Quiroga", "general secretary of the Flour Workers' Union", start=("1963", "1963"), end=("1972", "1972")),
  fact("Ramón Evaristo Quiroga", "birthPlace", "Santiago del Estero"),
  fact("Ramón Evaristo Quiroga", "residence", "Rosario"),
  fact("Ramón Evaristo Quiroga", "occupation", "bag sewer"),
  ev("departure", "dismissed", None, ["Ramón Evaristo Quiroga"]),
  ev("appointment", "became", ("1941", "1941"), ["Ramón Evaristo Quiroga"]),
  occ("Ramón Evaristo Quiroga", "shop delegate", start=("1941", "1941")),
  ev("election", "elected", ("five years later", "1946"), ["Ramón Evaristo Quiroga"]),
  fact("Ramón Evaristo Quiroga", "party", "Peronist Party"),
  occ("Ramón Evaristo Quiroga", "Chamber of Deputies", start=("1952", "1952"), end=("September 1955", "1955-09"), again=["national deputy for Santa Fe"]),
  ev("arrest", "arrested", ("October 1955", "1955-10"), ["Ramón Evaristo Quiroga"]),
  ev("conviction", "sentenced", None, ["Ramón Evaristo Quiroga"]),
  occ("Ángel Pettinaro", "interventor", end=("1958", "1958")),
  ev("election", "won", ("1963#2", "1963"), ["Ramón Evaristo Quiroga"]),
  occ("Ramón Evaristo Quiroga", "member of the board of the General Confederation of Labour"),
  occ("Hugo Basualdo", "President"),
  ev("appointment", "appointed", ("25 May 1973", "1973-05-25"), ["Ramón Evaristo Quiroga", "Hugo Basualdo"]),
  ev("meeting", "met", ("8 June 1973", "1973-06-08"), ["Ramón Evaristo Quiroga"], place="Government House"),
  ev("departure", "resigned", ("13 July 1973", "1973-07-13"), ["Ramón Evaristo Quiroga"]),
  fact("Ramón Evaristo Quiroga", "spouse", "Delia Montenegro"),
  fact("Ramón Evaristo Quiroga", "deathPlace", "Rosario#2"),
  fact("Ramón Evaristo Quiroga", "causeOfDeath", "emphysema"),
)

P("d9-16", """General Abdul Ghafoor Khan Tareen (11 November 1922 – 28 August 1996) was a Pakistani army officer, Governor of Baluchistan and diplomat.

He was born in Pishin to a Pashtun family; his father Abdul Karim Khan was a tehsildar in the service of the British. After Sandeman High School and Islamia College, Peshawar, he was commissioned from the Indian Military Academy in 1943 into the Baluch Regiment, and saw action in Burma.

After independence Tareen rose steadily. He was commanding officer of the 11th Battalion from 1955 to 1957, instructor at the Command and Staff College, Quetta, from 1958, and director of military training at general headquarters from 1964. In the war of 1965 he was commander of a brigade in the Sialkot sector, for which he received the Sitara-e-Jurat. In 1971 he was appointed commander of IV Corps.

He retired on 31 March 1974. On 5 June 1974 the government named him governor in succession to Sher Zaman Durrani, until then acting governor. It was a difficult time. Fighting between the army and Marri tribesmen went on through the whole of his term, and an order of his to release 340 prisoners was overruled in Islamabad. The governor flew to Kohlu in October 1975 and spoke with tribal elders there. "I was a postman in uniform," he told a journalist many years later.

He was relieved at his own request on 14 July 1976, and Nasir Ali Beg was sworn in as governor on the following day. Tareen was then ambassador to Jordan (1976–80). An invitation to join the military cabinet of 1981 was not accepted.

Tareen and his wife Mehrunnisa Tareen, founder-president of a girls' school trust, had three sons. The eldest, Omar Tareen, is a banker. The general died in Rawalpindi.""",
  fact("Abdul Ghafoor Khan Tareen", "birthDate", "11 November 1922", value="1922-11-11"),
  fact("Abdul Ghafoor Khan Tareen", "deathDate", "28 August 1996", value="1996-08-28"),
  fact("Abdul Ghafoor Khan Tareen", "nationality", "Pakistani"),
  fact("Abdul Ghafoor Khan Tareen", "occupation", "army officer"),
  occ("Abdul Ghafoor Khan Tareen", "Governor of Baluchistan", start=("5 June 1974", "1974-06-05"), end=("14 July 1976", "1976-07-14"), again=["governor", "governor#3"]),
  fact("Abdul Ghafoor Khan Tareen", "occupation", "diplomat"),
  fact("Abdul Ghafoor Khan Tareen", "birthPlace", "Pishin"),
  fact("Abdul Ghafoor Khan Tareen", "ethnicity", "Pashtun"),
  fact("Abdul Ghafoor Khan Tareen", "father", "Abdul Karim Khan"),
  occ("Abdul Karim Khan", "tehsildar"),
  fact("Abdul Ghafoor Khan Tareen", "education", "Sandeman High School"),
  fact("Abdul Ghafoor Khan Tareen", "education", "Islamia College, Peshawar"),
  fact("Abdul Ghafoor Khan Tareen", "education", "Indian Military Academy", date=("1943", "1943")),
  fact("Abdul Ghafoor Khan Tareen", "militaryService", "Baluch Regiment"),
  occ("Abdul Ghafoor Khan Tareen", "commanding officer of the 11th Battalion", start=("1955", "1955"), end=("1957", "1957")),
  occ("Abdul Ghafoor Khan Tareen", "instructor at the Command and Staff College, Quetta", start=("1958", "1958")),
  occ("Abdul Ghafoor Khan Tareen", "director of military training", start=("1964", "1964")),
  occ("Abdul Ghafoor Khan Tareen", "commander of a brigade", start=("1965", "1965")),
  ev("award", "received", None, ["Abdul Ghafoor Khan Tareen"]),
  fact("Abdul Ghafoor Khan Tareen", "award", "Sitara-e-Jurat"),
  ev("appointment", "was appointed", ("1971", "1971"), ["Abdul Ghafoor Khan Tareen"]),
  occ("Abdul Ghafoor Khan Tareen", "commander of IV Corps", start=("1971", "1971"), end=("31 March 1974", "1974-03-31")),
  ev("departure", "retired", ("31 March 1974", "1974-03-31"), ["Abdul Ghafoor Khan Tareen"]),
  ev("appointment", "named", ("5 June 1974", "1974-06-05"), ["Abdul Ghafoor Khan Tareen", "Sher Zaman Durrani"]),
  occ("Sher Zaman Durrani", "acting governor", end=("5 June 1974", "1974-06-05")),
  ev("travel", "flew", ("October 1975", "1975-10"), ["Abdul Ghafoor Khan Tareen"], place="Kohlu"),
  ev("meeting", "spoke with", None, ["Abdul Ghafoor Khan Tareen"]),
  ev("departure", "was relieved", ("14 July 1976", "1976-07-14"), ["Abdul Ghafoor Khan Tareen"]),
  ev("appointment", "was sworn in", ("the following day", "1976-07-15"), ["Nasir Ali Beg"]),
  occ("Nasir Ali Beg", "governor#4", start=("the following day", "1976-07-15")),
  occ("Abdul Ghafoor Khan Tareen", "ambassador to Jordan", start=("1976#2", "1976"), end=("80", "1980")),
  fact("Abdul Ghafoor Khan Tareen", "spouse", "Mehrunnisa Tareen"),
  occ("Mehrunnisa Tareen", "founder-president of a girls' school trust"),
  fact("Abdul Ghafoor Khan Tareen", "children", "Omar Tareen"),
  fact("Omar Tareen", "occupation", "banker"),
  fact("Abdul Ghafoor Khan Tareen", "deathPlace", "Rawalpindi"),
)

P("d9-17", """Sir Kila Baso (10 August 1939 – 2 April 2011) was a Papua New Guinean politician. He represented Rigo Open in the National Parliament from 1972 to 1987 and held several ministries.

Baso was born in Gomore village in the Central District of Papua. His father, Baso Gavera, was a village constable. He was educated at the London Missionary Society school at Saroa and at Sogeri High School, and trained as a patrol officer. He was president of the Rigo Local Government Council from 1968 until 1971.

He was elected to the House of Assembly at the 1972 election as a member of the Pangu Pati. He was the minister for lands in the coalition government of 1972 to 1975, and after independence became minister for transport (1975–1977) and minister for justice (1977–1979).

In September 1979 he was found guilty of contempt by the Supreme Court and sentenced to eight months in prison. He was released after one day. He had resigned from the justice ministry on 11 September.

Baso was made deputy leader of the opposition in 1980. In 1985 he left Pangu with eleven others to form the People's Democratic Alliance. He was defeated by Thomas Garo in 1987. Garo, a businessman from Kwikila, held the seat for five years.

He was afterwards chairman of the Central Province Development Corporation and a member of the council of the University of Papua New Guinea, where Rosemary Haro was then chancellor. In the Queen's Birthday Honours of 1990 he was made a Knight Commander of the Order of the British Empire. He told friends that he would stand for governor in 1997, but illness prevented it.

Baso died in Port Moresby. Hundreds of people came to the funeral, at which Philip Eka, the governor of Central Province, gave the address.""",
  fact("Kila Baso", "birthDate", "10 August 1939", value="1939-08-10"),
  fact("Kila Baso", "deathDate", "2 April 2011", value="2011-04-02"),
  fact("Kila Baso", "nationality", "Papua New Guinean"),
  fact("Kila Baso", "occupation", "politician"),
  occ("Kila Baso", "represented Rigo Open in the National Parliament", start=("1972", "1972"), end=("1987", "1987")),
  fact("Kila Baso", "birthPlace", "Gomore village"),
  fact("Kila Baso", "father", "Baso Gavera"),
  occ("Baso Gavera", "village constable"),
  fact("Kila Baso", "education", "London Missionary Society school at Saroa"),
  fact("Kila Baso", "education", "Sogeri High School"),
  fact("Kila Baso", "occupation", "patrol officer"),
  occ("Kila Baso", "president of the Rigo Local Government Council", start=("1968", "1968"), end=("1971", "1971")),
  ev("election", "elected", ("1972#2", "1972"), ["Kila Baso"]),
  fact("Kila Baso", "party", "Pangu Pati"),
  occ("Kila Baso", "minister for lands", start=("1972#3", "1972"), end=("1975", "1975")),
  ev("appointment", "became", ("1975#2", "1975"), ["Kila Baso"]),
  occ("Kila Baso", "minister for transport", start=("1975#2", "1975"), end=("1977", "1977")),
  occ("Kila Baso", "minister for justice", start=("1977#2", "1977"), end=("1979", "1979"), again=["justice ministry"]),
  ev("sanction", "found guilty of contempt", ("September 1979", "1979-09"), ["Kila Baso"]),
  ev("conviction", "sentenced", ("September 1979", "1979-09"), ["Kila Baso"]),
  ev("departure", "resigned", ("11 September", "1979-09-11"), ["Kila Baso"]),
  ev("appointment", "was made", ("1980", "1980"), ["Kila Baso"]),
  occ("Kila Baso", "deputy leader of the opposition", start=("1980", "1980")),
  fact("Kila Baso", "party", "People's Democratic Alliance"),
  ev("departure", "was defeated", ("1987#2", "1987"), ["Kila Baso", "Thomas Garo"]),
  fact("Thomas Garo", "occupation", "businessman"),
  occ("Thomas Garo", "seat", start=("1987#2", "1987"), end=("five years", "1992")),
  occ("Kila Baso", "chairman of the Central Province Development Corporation"),
  occ("Kila Baso", "member of the council of the University of Papua New Guinea"),
  occ("Rosemary Haro", "chancellor"),
  ev("award", "made#2", ("1990", "1990"), ["Kila Baso"]),
  fact("Kila Baso", "award", "Knight Commander of the Order of the British Empire", date=("1990", "1990")),
  fact("Kila Baso", "deathPlace", "Port Moresby"),
  occ("Philip Eka", "governor of Central Province"),
  ev("speech", "gave the address", None, ["Philip Eka"]),
)

P("d9-18", """El Hadj Mamadou Lamine Thioub (30 March 1920 – 15 January 1994) was a Senegalese diplomat and politician.

Background

He was born in Rufisque, one of the Four Communes, and was therefore a French citizen by birth. His father, Cheikh Thioub, was a railway clerk. He attended the Lycée Faidherbe in Saint-Louis and the École normale William Ponty, from which he graduated in 1940. He served in the Free French forces from 1943 to 1945.

Career

Thioub was a teacher in Thiès and was secretary-general of the teachers' union from 1949 to 1953. In 1956 he was elected a municipal councillor of Rufisque, and in 1957 the mayor, Édouard Sarr-Mendy, chose him as deputy mayor. He was a member of the Senegalese Progressive Union.

When Senegal became independent, he entered the new foreign ministry. He was

- chargé d'affaires in Bamako, 1961;
- ambassador to Morocco, 1962–1966;
- permanent representative to the United Nations, 1966–1971;
- ambassador to France, 1971–1977.

In New York he was chairman of the Fourth Committee at the session of 1968. He addressed the Security Council in December 1969 on the shelling of villages in Casamance by Portuguese forces. The American press admired his French; he never gave an interview in English.

He became Minister of State for Foreign Affairs in 1978. The minister went to Banjul in August 1981 and met the Gambian president there. He left the government in 1983.

Later life

Thioub was president of the Senegalese Red Cross from 1984 to 1990. His successor in that office was a retired magistrate, Raoul Castaing. His name was put forward for secretary-general of the Organisation of African Unity, without success. He was a Muslim of the Tijani brotherhood and made the pilgrimage twice. He was married to Aïssatou Ndoye, a midwife. He died in Dakar.""",
  fact("Mamadou Lamine Thioub", "birthDate", "30 March 1920", value="1920-03-30"),
  fact("Mamadou Lamine Thioub", "deathDate", "15 January 1994", value="1994-01-15"),
  fact("Mamadou Lamine Thioub", "nationality", "Senegalese"),
  fact("Mamadou Lamine Thioub", "occupation", "diplomat"),
  fact("Mamadou Lamine Thioub", "occupation", "politician"),
  fact("Mamadou Lamine Thioub", "birthPlace", "Rufisque"),
  fact("Mamadou Lamine Thioub", "father", "Cheikh Thioub"),
  fact("Cheikh Thioub", "occupation", "railway clerk"),
  fact("Mamadou Lamine Thioub", "education", "Lycée Faidherbe"),
  fact("Mamadou Lamine Thioub", "education", "École normale William Ponty", date=("1940", "1940")),
  fact("Mamadou Lamine Thioub", "militaryService", "Free French forces"),
  fact("Mamadou Lamine Thioub", "occupation", "teacher"),
  occ("Mamadou Lamine Thioub", "secretary-general of the teachers' union", start=("1949", "1949"), end=("1953", "1953")),
  ev("election", "was elected", ("1956", "1956"), ["Mamadou Lamine Thioub"]),
  occ("Mamadou Lamine Thioub", "municipal councillor of Rufisque", start=("1956", "1956")),
  occ("Édouard Sarr-Mendy", "mayor"),
  ev("appointment", "chose", ("1957", "1957"), ["Mamadou Lamine Thioub", "Édouard Sarr-Mendy"]),
  occ("Mamadou Lamine Thioub", "deputy mayor", start=("1957", "1957")),
  fact("Mamadou Lamine Thioub", "party", "Senegalese Progressive Union"),
  occ("Mamadou Lamine Thioub", "chargé d'affaires in Bamako", start=("1961", "1961")),
  occ("Mamadou Lamine Thioub", "ambassador to Morocco", start=("1962", "1962"), end=("1966", "1966")),
  occ("Mamadou Lamine Thioub", "permanent representative to the United Nations", start=("1966#2", "1966"), end=("1971", "1971")),
  occ("Mamadou Lamine Thioub", "ambassador to France", start=("1971#2", "1971"), end=("1977", "1977")),
  occ("Mamadou Lamine Thioub", "chairman of the Fourth Committee", start=("1968", "1968"), end=("1968", "1968")),
  ev("speech", "addressed", ("December 1969", "1969-12"), ["Mamadou Lamine Thioub"], place="Security Council"),
  ev("appointment", "became#2", ("1978", "1978"), ["Mamadou Lamine Thioub"]),
  occ("Mamadou Lamine Thioub", "Minister of State for Foreign Affairs", start=("1978", "1978"), end=("1983", "1983"), again=["minister"]),
  ev("travel", "went", ("August 1981", "1981-08"), ["Mamadou Lamine Thioub"], place="Banjul"),
  ev("meeting", "met", None, ["Mamadou Lamine Thioub"]),
  ev("departure", "left", ("1983", "1983"), ["Mamadou Lamine Thioub"]),
  occ("Mamadou Lamine Thioub", "president of the Senegalese Red Cross", start=("1984", "1984"), end=("1990", "1990")),
  occ("Raoul Castaing", "president of the Senegalese Red Cross"),
  fact("Raoul Castaing", "occupation", "magistrate"),
  fact("Mamadou Lamine Thioub", "religion", "Muslim"),
  fact("Mamadou Lamine Thioub", "spouse", "Aïssatou Ndoye"),
  fact("Aïssatou Ndoye", "occupation", "midwife"),
  fact("Mamadou Lamine Thioub", "deathPlace", "Dakar"),
)

P("d9-19", """Prasong Limthongkul (ประสงค์ ลิ้มทองกุล; 4 September 1926 – 8 February 2014) was a Thai banker and politician. He was president of the Siam Merchants Bank from 1965 to 1980 and Minister of Finance from 1980 to 1983.

Early life

Prasong was born in Bangkok into a family of Teochew Chinese descent. His father, Lim Eng Huat, owned two rice mills and was vice-chairman of the Thai-Chinese Chamber of Commerce. Prasong attended Assumption College and then Thammasat University, from which he received a degree in accounting in 1947. He completed a master's degree at the University of Pennsylvania in 1951.

Banking

He joined the Bank of Thailand in 1952 as an economist. In 1958 he became director of the bank's research department. He left the central bank in 1962 for the Siam Merchants Bank, where he was executive vice-president before being named president in 1965. Under his direction the bank opened branches in 41 provinces. He was chairman of the Thai Bankers' Association from 1974 to 1978.

Politics

In March 1980 Prime Minister Kasem Vejjajiva-Rangsit invited him into the cabinet as finance minister. He devalued the baht in May and again in July 1981. A newspaper alleged that he had told two rice exporters of it beforehand; he denied this. Prasong resigned as minister in April 1983. He never belonged to a political party and turned down an offer to lead one in 1986. From 1984 to 1988 he was an appointed member of the Senate.

Personal life

Prasong was married to Suda Limthongkul and had three sons. His second son, Nattapong Limthongkul, has been chief executive of the Siam Merchants Bank since 2003. He received the Order of the White Elephant in 1982. He died of liver cancer at the age of 87.""",
  fact("Prasong Limthongkul", "nativeName", "ประสงค์ ลิ้มทองกุล"),
  fact("Prasong Limthongkul", "birthDate", "4 September 1926", value="1926-09-04"),
  fact("Prasong Limthongkul", "deathDate", "8 February 2014", value="2014-02-08"),
  fact("Prasong Limthongkul", "nationality", "Thai"),
  fact("Prasong Limthongkul", "occupation", "banker"),
  fact("Prasong Limthongkul", "occupation", "politician"),
  occ("Prasong Limthongkul", "president of the Siam Merchants Bank", start=("1965", "1965"), end=("1980", "1980"), again=["president#3"]),
  occ("Prasong Limthongkul", "Minister of Finance", start=("March 1980", "1980-03"), end=("April 1983", "1983-04"), again=["finance minister", "minister#2"]),
  fact("Prasong Limthongkul", "birthPlace", "Bangkok"),
  fact("Prasong Limthongkul", "ethnicity", "Teochew Chinese"),
  fact("Prasong Limthongkul", "father", "Lim Eng Huat"),
  occ("Lim Eng Huat", "vice-chairman of the Thai-Chinese Chamber of Commerce"),
  fact("Prasong Limthongkul", "education", "Assumption College"),
  fact("Prasong Limthongkul", "education", "Thammasat University", date=("1947", "1947")),
  fact("Prasong Limthongkul", "education", "University of Pennsylvania", date=("1951", "1951")),
  fact("Prasong Limthongkul", "occupation", "economist"),
  ev("appointment", "became", ("1958", "1958"), ["Prasong Limthongkul"]),
  occ("Prasong Limthongkul", "director of the bank's research department", start=("1958", "1958"), end=("1962", "1962")),
  ev("departure", "left", ("1962", "1962"), ["Prasong Limthongkul"]),
  occ("Prasong Limthongkul", "executive vice-president"),
  ev("appointment", "named", ("1965#2", "1965"), ["Prasong Limthongkul"]),
  occ("Prasong Limthongkul", "chairman of the Thai Bankers' Association", start=("1974", "1974"), end=("1978", "1978")),
  occ("Kasem Vejjajiva-Rangsit", "Prime Minister"),
  ev("appointment", "invited", ("March 1980", "1980-03"), ["Prasong Limthongkul", "Kasem Vejjajiva-Rangsit"]),
  ev("communication", "told", None, ["Prasong Limthongkul"], status="claimed"),
  ev("departure", "resigned", ("April 1983", "1983-04"), ["Prasong Limthongkul"]),
  occ("Prasong Limthongkul", "member of the Senate", start=("1984", "1984"), end=("1988", "1988")),
  fact("Prasong Limthongkul", "spouse", "Suda Limthongkul"),
  fact("Prasong Limthongkul", "children", "Nattapong Limthongkul"),
  occ("Nattapong Limthongkul", "chief executive of the Siam Merchants Bank", start=("2003", "2003")),
  ev("award", "received#2", ("1982", "1982"), ["Prasong Limthongkul"]),
  fact("Prasong Limthongkul", "award", "Order of the White Elephant", date=("1982", "1982")),
  fact("Prasong Limthongkul", "causeOfDeath", "liver cancer"),
)

P("d9-20", """For thirty years the politics of Cochabamba, in Bolivia, turned on two men who, as everybody knew, could not be put in the same room. Severo Antezana Rocha (born 1841), a lawyer, led the Liberals of the valley; Leandro Urioste Camacho (born 1844), a landowner, the Constitutionalists. They were first cousins.

The elder had been a clerk of the district court when he won, in 1870, a seat in the constituent assembly. Urioste, for his part, owed his start to Prefect Benigno Urioste, his uncle, who made him intendant of police in 1872. It was in that capacity that he had his cousin arrested one night in May 1873, after a ball; Antezana spent six weeks in the cellar of the cabildo, and neither forgot it.

Each became prefect in turn. Antezana governed the department from 1876 to 1879, when the war on the coast called him away as colonel commanding the Aroma regiment; Urioste followed him in the prefecture and held it until 1884. In 1884, too, both stood for the Senate. Urioste won. He was senator for twelve years, for two of them (1890–92) president of the chamber, and a director of the Huanchaca mining company; it was believed in La Paz that he might have been president of the republic if he had wished it, which he denied.

Antezana, shut out, turned to his newspaper, of which he was editor to the end, and to conspiracy. In 1892 he was banished to Salta. The revolution of 1899 at last gave him what he wanted: he rode home, was made minister of government that October, and did nothing, to the surprise of all, against his cousin, who died in January 1900 with Bishop Casimiro Olañeta Peña at his bedside.

The minister himself died in August 1903. His son Aniceto Antezana married Urioste's granddaughter. Their house on the plaza is now a bank.""",
  fact("Severo Antezana Rocha", "birthDate", "1841", value="1841"),
  fact("Severo Antezana Rocha", "occupation", "lawyer"),
  fact("Severo Antezana Rocha", "party", "Liberals"),
  fact("Severo Antezana Rocha", "relatives", "Leandro Urioste Camacho"),
  fact("Leandro Urioste Camacho", "birthDate", "1844", value="1844"),
  fact("Leandro Urioste Camacho", "occupation", "landowner"),
  fact("Leandro Urioste Camacho", "party", "Constitutionalists"),
  occ("Severo Antezana Rocha", "clerk of the district court"),
  ev("election", "won", ("1870", "1870"), ["Severo Antezana Rocha"]),
  occ("Severo Antezana Rocha", "seat", start=("1870", "1870")),
  occ("Benigno Urioste", "Prefect"),
  fact("Leandro Urioste Camacho", "relatives", "Benigno Urioste"),
  ev("appointment", "made", ("1872", "1872"), ["Leandro Urioste Camacho", "Benigno Urioste"]),
  occ("Leandro Urioste Camacho", "intendant of police", start=("1872", "1872")),
  ev("arrest", "arrested", ("May 1873", "1873-05"), ["Severo Antezana Rocha", "Leandro Urioste Camacho"]),
  ev("appointment", "became", None, ["Severo Antezana Rocha", "Leandro Urioste Camacho"]),
  occ("Severo Antezana Rocha", "governed the department", start=("1876", "1876"), end=("1879", "1879"), again=["prefect"]),
  occ("Severo Antezana Rocha", "colonel commanding the Aroma regiment", start=("1879", "1879")),
  ev("appointment", "followed", None, ["Leandro Urioste Camacho"]),
  occ("Leandro Urioste Camacho", "prefecture", start=("1879", "1879"), end=("1884", "1884"), again=["prefect"]),
  ev("candidacy", "stood", ("1884#2", "1884"), ["Severo Antezana Rocha", "Leandro Urioste Camacho"]),
  ev("election", "won#2", ("1884#2", "1884"), ["Leandro Urioste Camacho"]),
  occ("Leandro Urioste Camacho", "senator", start=("1884#2", "1884"), end=("twelve years", "1896")),
  occ("Leandro Urioste Camacho", "president of the chamber", start=("1890", "1890"), end=("92", "1892")),
  occ("Leandro Urioste Camacho", "director of the Huanchaca mining company"),
  occ("Severo Antezana Rocha", "editor"),
  ev("sanction", "was banished", ("1892", "1892"), ["Severo Antezana Rocha"], place="Salta"),
  ev("travel", "rode", ("1899", "1899"), ["Severo Antezana Rocha"]),
  ev("appointment", "was made", ("October", "1899-10"), ["Severo Antezana Rocha"]),
  occ("Severo Antezana Rocha", "minister of government", start=("October", "1899-10"), end=("August 1903", "1903-08"), again=["minister#2"]),
  fact("Leandro Urioste Camacho", "deathDate", "January 1900", value="1900-01"),
  occ("Casimiro Olañeta Peña", "Bishop"),
  fact("Severo Antezana Rocha", "deathDate", "August 1903", value="1903-08"),
  fact("Severo Antezana Rocha", "children", "Aniceto Antezana"),
)

P("d9-21", """Tekle-Giyorgis Wolde-Mariam (17 October 1913 – 24 November 1974) was an Ethiopian politician. He was Minister of Public Works from 1955 to 1960 and governor-general of Illubabor from 1962 until 1970.

Early life and education

Tekle-Giyorgis was born in Ankober. His father, Wolde-Mariam Gobena, was a court scribe under Menelik II. The boy was educated at the Tafari Makonnen School in Addis Ababa, and in 1931 he was sent to France, where he studied engineering in Grenoble. During the Italian occupation he lived in exile in Jerusalem.

Career

After the liberation in 1941 he was appointed director-general of the Ministry of Posts. From 1944 to 1949 he was mayor of Dire Dawa, and from 1949 to 1955 vice-minister of communications.

He entered the Council of Ministers in 1955. His ministry built the Ras Desta hospital road and several bridges. In July 1957 he visited Belgrade and held talks with Yugoslav engineers about a harbour at Assab. He was held hostage in the Genetta Leul palace during the attempted coup of December 1960 but survived. After a period as ambassador to Sweden (1961–62), he was transferred to Gore as governor-general, where he replaced Mekonnen Dessalegn.

In 1970 he became a crown counsellor. He was arrested on 30 June 1974 by the Coordinating Committee of the Armed Forces and was executed without trial at the central prison in Addis Ababa in November.

Family

Tekle-Giyorgis was a member of the Ethiopian Orthodox Church. He married Askale Bekele in 1938. Their daughter Yeshi Tekle-Giyorgis became a lecturer in Ottawa. His papers are believed to be lost. The family has asked for the house to be returned, so far without result.""",
  fact("Tekle-Giyorgis Wolde-Mariam", "birthDate", "17 October 1913", value="1913-10-17"),
  fact("Tekle-Giyorgis Wolde-Mariam", "deathDate", "24 November 1974", value="1974-11-24"),
  fact("Tekle-Giyorgis Wolde-Mariam", "nationality", "Ethiopian"),
  fact("Tekle-Giyorgis Wolde-Mariam", "occupation", "politician"),
  occ("Tekle-Giyorgis Wolde-Mariam", "Minister of Public Works", start=("1955", "1955"), end=("1960", "1960")),
  occ("Tekle-Giyorgis Wolde-Mariam", "governor-general of Illubabor", start=("1962", "1962"), end=("1970", "1970"), again=["governor-general#2"]),
  fact("Tekle-Giyorgis Wolde-Mariam", "birthPlace", "Ankober"),
  fact("Tekle-Giyorgis Wolde-Mariam", "father", "Wolde-Mariam Gobena"),
  fact("Wolde-Mariam Gobena", "occupation", "court scribe"),
  fact("Tekle-Giyorgis Wolde-Mariam", "education", "Tafari Makonnen School"),
  ev("travel", "was sent", ("1931", "1931"), ["Tekle-Giyorgis Wolde-Mariam"], place="France"),
  fact("Tekle-Giyorgis Wolde-Mariam", "education", "Grenoble"),
  fact("Tekle-Giyorgis Wolde-Mariam", "residence", "Jerusalem"),
  ev("appointment", "was appointed", ("1941", "1941"), ["Tekle-Giyorgis Wolde-Mariam"]),
  occ("Tekle-Giyorgis Wolde-Mariam", "director-general of the Ministry of Posts", start=("1941", "1941")),
  occ("Tekle-Giyorgis Wolde-Mariam", "mayor of Dire Dawa", start=("1944", "1944"), end=("1949", "1949")),
  occ("Tekle-Giyorgis Wolde-Mariam", "vice-minister of communications", start=("1949#2", "1949"), end=("1955#2", "1955")),
  ev("appointment", "entered", ("1955#3", "1955"), ["Tekle-Giyorgis Wolde-Mariam"]),
  ev("travel", "visited", ("July 1957", "1957-07"), ["Tekle-Giyorgis Wolde-Mariam"], place="Belgrade"),
  ev("meeting", "held talks", None, ["Tekle-Giyorgis Wolde-Mariam"]),
  occ("Tekle-Giyorgis Wolde-Mariam", "ambassador to Sweden", start=("1961", "1961"), end=("62#2", "1962")),
  ev("appointment", "transferred", None, ["Tekle-Giyorgis Wolde-Mariam"], place="Gore"),
  occ("Mekonnen Dessalegn", "governor-general#2", end=("1962", "1962")),
  ev("appointment", "replaced", None, ["Tekle-Giyorgis Wolde-Mariam", "Mekonnen Dessalegn"]),
  ev("appointment", "became", ("1970#2", "1970"), ["Tekle-Giyorgis Wolde-Mariam"]),
  occ("Tekle-Giyorgis Wolde-Mariam", "crown counsellor", start=("1970#2", "1970")),
  ev("arrest", "arrested", ("30 June 1974", "1974-06-30"), ["Tekle-Giyorgis Wolde-Mariam"]),
  fact("Tekle-Giyorgis Wolde-Mariam", "causeOfDeath", "executed"),
  fact("Tekle-Giyorgis Wolde-Mariam", "deathPlace", "Addis Ababa#2"),
  fact("Tekle-Giyorgis Wolde-Mariam", "deathDate", "November#2", value="1974-11"),
  fact("Tekle-Giyorgis Wolde-Mariam", "religion", "Ethiopian Orthodox Church"),
  fact("Tekle-Giyorgis Wolde-Mariam", "spouse", "Askale Bekele", date=("1938", "1938")),
  fact("Tekle-Giyorgis Wolde-Mariam", "children", "Yeshi Tekle-Giyorgis"),
  fact("Yeshi Tekle-Giyorgis", "occupation", "lecturer"),
)

P("d9-22", """Mirza Nasrollah Khan Amin-Lashkar, called Nasrollah the Reckoner before he got his title, was born at Ashtian about 1838 and died in Shiraz on 9 December 1904. He was one of the ablest and, by common consent, one of the greediest officials of the later Qajar period in Persia.

His father, Mirza Zaman Khan, had been keeper of the army accounts in Azerbaijan; the son, who learned bookkeeping from him, stepped into the same office in 1861. Five years in Tabriz were enough to make him indispensable to the crown prince's household, of which he was steward by 1868, and rich enough to buy, in 1873, the governorship of Khoy. Such posts were bought by everyone; what was unusual was that he paid for his in full.

Removed after the bread riots of 1876, in which half the bazaar burned, he turned up again as minister of the army in Tehran in 1881. In 1884 he was turned out in favour of Sadeq Motamed, the former governor of Qom, and his books were examined by a commission which, after eleven sittings, could not find its own minutes. Motamed lasted in the ministry only till 1886.

Two more provinces came to him in the 1890s and after. Kerman, which he took over from Prince Gholam-Hossein Mirza Ehtesham, the shah's uncle and its governor since 1888, on 2 April 1892, he laid down unasked in 1895. Fars he had from 1901 until his death. An English consul who called on the governor in 1902 wrote that he was received by "a very small old gentleman behind a very large ledger". The same consul had heard that the shah meant to make him grand vizier; others had been hearing it for twenty years.

He had three wives, whose names are not recorded. Of his sons only Abbas-Qoli Amin held office: he was deputy for Shiraz in the first Majles and director of the Fars customs from 1909 to 1915. The family house in Shiraz, with its mirrored hall, is open to visitors on Fridays.""",
  fact("Mirza Nasrollah Khan Amin-Lashkar", "alias", "Nasrollah the Reckoner"),
  fact("Mirza Nasrollah Khan Amin-Lashkar", "birthPlace", "Ashtian"),
  fact("Mirza Nasrollah Khan Amin-Lashkar", "birthDate", "1838", value="1838"),
  fact("Mirza Nasrollah Khan Amin-Lashkar", "deathPlace", "Shiraz"),
  fact("Mirza Nasrollah Khan Amin-Lashkar", "deathDate", "9 December 1904", value="1904-12-09"),
  fact("Mirza Nasrollah Khan Amin-Lashkar", "father", "Mirza Zaman Khan"),
  occ("Mirza Zaman Khan", "keeper of the army accounts in Azerbaijan"),
  ev("appointment", "stepped into", ("1861", "1861"), ["Mirza Nasrollah Khan Amin-Lashkar"]),
  occ("Mirza Nasrollah Khan Amin-Lashkar", "office", start=("1861", "1861")),
  occ("Mirza Nasrollah Khan Amin-Lashkar", "steward"),
  ev("appointment", "buy", ("1873", "1873"), ["Mirza Nasrollah Khan Amin-Lashkar"]),
  occ("Mirza Nasrollah Khan Amin-Lashkar", "governorship of Khoy", start=("1873", "1873"), end=("1876", "1876")),
  ev("departure", "Removed", ("1876", "1876"), ["Mirza Nasrollah Khan Amin-Lashkar"]),
  occ("Mirza Nasrollah Khan Amin-Lashkar", "minister of the army", start=("1881", "1881"), end=("1884", "1884"), again=["ministry"]),
  ev("departure", "was turned out", ("1884", "1884"), ["Mirza Nasrollah Khan Amin-Lashkar"]),
  occ("Sadeq Motamed", "governor of Qom", former=True),
  ev("investigation", "examined", None, ["Mirza Nasrollah Khan Amin-Lashkar"]),
  occ("Sadeq Motamed", "ministry", start=("1884", "1884"), end=("1886", "1886")),
  occ("Mirza Nasrollah Khan Amin-Lashkar", "Kerman", start=("2 April 1892", "1892-04-02"), end=("1895", "1895")),
  ev("appointment", "took over", ("2 April 1892", "1892-04-02"), ["Mirza Nasrollah Khan Amin-Lashkar", "Gholam-Hossein Mirza Ehtesham"]),
  occ("Gholam-Hossein Mirza Ehtesham", "governor#3", start=("1888", "1888"), end=("2 April 1892", "1892-04-02")),
  ev("departure", "laid down", ("1895", "1895"), ["Mirza Nasrollah Khan Amin-Lashkar"]),
  occ("Mirza Nasrollah Khan Amin-Lashkar", "Fars", start=("1901", "1901"), end=("death", "1904-12-09"), again=["governor#4"]),
  ev("meeting", "called on", ("1902", "1902"), ["Mirza Nasrollah Khan Amin-Lashkar"]),
  fact("Mirza Nasrollah Khan Amin-Lashkar", "children", "Abbas-Qoli Amin"),
  occ("Abbas-Qoli Amin", "deputy for Shiraz"),
  occ("Abbas-Qoli Amin", "director of the Fars customs", start=("1909", "1909"), end=("1915", "1915")),
)

P("d9-23", """Abdülhalim Rıfkı Pasha (1832 – 6 March 1899) was an Ottoman administrator. He was governor of Mosul, governor of Basra and, for the last five years of his life, governor of the vilayet of Aleppo.

Early years

He was born in Kastamonu. His father, Hüseyin Nazım Efendi, was a judge there. He was taught at home, and learned French in the Translation Office of the Sublime Porte, where he became a second-class secretary in 1855.

Provincial service

Rıfkı was chief secretary of the province of Damascus from 1864, and kaymakam of Hama from 1867 to 1871. In 1871 he was promoted mutasarrif of Kirkuk, and in April 1879 he was made governor at Mosul. Drought had ruined the crop of that year, and thousands of people had come into the town from the villages. The governor bought grain in Diyarbakır out of his own pocket; this was remembered. He was recalled in 1881.

From 1886 to 1889 he governed Basra. He did not get on with the commander of the Sixth Army, Ömer Şevki Bey, who complained of him by telegraph to the palace in 1888. After this he was without employment for some time and lived in Üsküdar.

He was appointed to Aleppo on 11 May 1894. A road, a clock tower and a new market were begun under him, though only the tower was finished. When the consuls called on him in November 1895, he promised to protect the Christians of the city, and he kept his word.

Family and death

His wife was Fatma Zehra Hanım. Their son Celal Rıfkı was an engineer and director of the Aleppo waterworks. The pasha died of typhus in Aleppo, still in office, and was buried there. The clock tower is still called Rıfkı's tower by old people.""",
  fact("Abdülhalim Rıfkı Pasha", "birthDate", "1832", value="1832"),
  fact("Abdülhalim Rıfkı Pasha", "deathDate", "6 March 1899", value="1899-03-06"),
  fact("Abdülhalim Rıfkı Pasha", "nationality", "Ottoman"),
  fact("Abdülhalim Rıfkı Pasha", "occupation", "administrator"),
  occ("Abdülhalim Rıfkı Pasha", "governor of Mosul", start=("April 1879", "1879-04"), end=("1881", "1881"), again=["governor#4", "governor#5"]),
  occ("Abdülhalim Rıfkı Pasha", "governor of Basra", start=("1886", "1886"), end=("1889", "1889"), again=["governed Basra"]),
  occ("Abdülhalim Rıfkı Pasha", "governor of the vilayet of Aleppo", start=("11 May 1894", "1894-05-11"), again=["Aleppo#2", "in office"]),
  fact("Abdülhalim Rıfkı Pasha", "birthPlace", "Kastamonu"),
  fact("Abdülhalim Rıfkı Pasha", "father", "Hüseyin Nazım Efendi"),
  occ("Hüseyin Nazım Efendi", "judge"),
  ev("appointment", "became", ("1855", "1855"), ["Abdülhalim Rıfkı Pasha"]),
  occ("Abdülhalim Rıfkı Pasha", "second-class secretary", start=("1855", "1855")),
  occ("Abdülhalim Rıfkı Pasha", "chief secretary of the province of Damascus", start=("1864", "1864")),
  occ("Abdülhalim Rıfkı Pasha", "kaymakam of Hama", start=("1867", "1867"), end=("1871", "1871")),
  ev("appointment", "was promoted", ("1871#2", "1871"), ["Abdülhalim Rıfkı Pasha"]),
  occ("Abdülhalim Rıfkı Pasha", "mutasarrif of Kirkuk", start=("1871#2", "1871")),
  ev("appointment", "was made", ("April 1879", "1879-04"), ["Abdülhalim Rıfkı Pasha"], place="Mosul#2"),
  ev("departure", "was recalled", ("1881", "1881"), ["Abdülhalim Rıfkı Pasha"]),
  occ("Ömer Şevki Bey", "commander of the Sixth Army"),
  ev("communication", "complained", ("1888", "1888"), ["Ömer Şevki Bey"]),
  fact("Abdülhalim Rıfkı Pasha", "residence", "Üsküdar"),
  ev("appointment", "was appointed", ("11 May 1894", "1894-05-11"), ["Abdülhalim Rıfkı Pasha"]),
  ev("meeting", "called on", ("November 1895", "1895-11"), ["Abdülhalim Rıfkı Pasha"]),
  fact("Abdülhalim Rıfkı Pasha", "spouse", "Fatma Zehra Hanım"),
  fact("Abdülhalim Rıfkı Pasha", "children", "Celal Rıfkı"),
  fact("Celal Rıfkı", "occupation", "engineer"),
  occ("Celal Rıfkı", "director of the Aleppo waterworks"),
  fact("Abdülhalim Rıfkı Pasha", "causeOfDeath", "typhus"),
  fact("Abdülhalim Rıfkı Pasha", "deathPlace", "Aleppo#4"),
)

P("d9-24", """Leslie Arthur Cuddihy (30 September 1898 – 18 June 1973) was an Australian politician. He was Premier of Queensland from 1949 to 1954 and leader of the state Labor Party over the same years.

Early life

Cuddihy was born in Charters Towers, one of ten children of Patrick Cuddihy, a miner. He left the Christian Brothers' school at thirteen and worked as a shearers' cook and railway fettler. He served with the Australian Imperial Force in France in 1917 and 1918, and was gassed at Villers-Bretonneux.

After the war he settled at Longreach. He was district secretary of the Australian Workers' Union from 1925 to 1932 and alderman of the town council from 1927.

Parliament

He was elected to the Legislative Assembly as member for Barcoo West in June 1932, and he remained there for twenty-four years. He entered the ministry in 1939. The offices that he held were:

Secretary for Mines, 1939–44
Secretary for Public Lands, 1944–47
Treasurer, 1947–49

When the premier, Edwin Stace, retired because of ill health, the party elected Cuddihy in his place by 29 votes to 14. He was sworn in on 3 May 1949.

Premier

His government introduced a 40-hour week in the sugar mills, built two dams and set up the state's first board of fisheries. The premier went to London for the coronation in 1953. The pastoral strike of that year divided the party, and at its convention in March 1954 he spoke for two hours against the union to which he had once belonged. On 9 April 1954 he resigned rather than give way. The premiership passed to the Attorney-General, Norman Faulks.

Later life

Cuddihy left Parliament at the 1956 election. There was some talk of his going to the federal Senate. He was a member of the University Senate from 1957 to 1965. He was a practising Catholic. His wife, Margaret Cuddihy, whom he married in 1926, was president of the Country Women's Association at Longreach. He died in Brisbane. The Cuddihy Bridge over the Thomson River was opened in 1961.""",
  fact("Leslie Arthur Cuddihy", "birthDate", "30 September 1898", value="1898-09-30"),
  fact("Leslie Arthur Cuddihy", "deathDate", "18 June 1973", value="1973-06-18"),
  fact("Leslie Arthur Cuddihy", "nationality", "Australian"),
  fact("Leslie Arthur Cuddihy", "occupation", "politician"),
  occ("Leslie Arthur Cuddihy", "Premier of Queensland", start=("3 May 1949", "1949-05-03"), end=("9 April 1954", "1954-04-09"), again=["premier#2", "premiership"]),
  occ("Leslie Arthur Cuddihy", "leader of the state Labor Party", start=("3 May 1949", "1949-05-03"), end=("9 April 1954", "1954-04-09")),
  fact("Leslie Arthur Cuddihy", "birthPlace", "Charters Towers"),
  fact("Leslie Arthur Cuddihy", "father", "Patrick Cuddihy"),
  fact("Patrick Cuddihy", "occupation", "miner"),
  fact("Leslie Arthur Cuddihy", "education", "Christian Brothers' school"),
  fact("Leslie Arthur Cuddihy", "occupation", "shearers' cook"),
  fact("Leslie Arthur Cuddihy", "occupation", "railway fettler"),
  fact("Leslie Arthur Cuddihy", "militaryService", "Australian Imperial Force"),
  fact("Leslie Arthur Cuddihy", "residence", "Longreach"),
  occ("Leslie Arthur Cuddihy", "district secretary of the Australian Workers' Union", start=("1925", "1925"), end=("1932", "1932")),
  occ("Leslie Arthur Cuddihy", "alderman of the town council", start=("1927", "1927")),
  ev("election", "was elected", ("June 1932", "1932-06"), ["Leslie Arthur Cuddihy"]),
  occ("Leslie Arthur Cuddihy", "member for Barcoo West", start=("June 1932", "1932-06"), end=("twenty-four years", "1956")),
  ev("appointment", "entered", ("1939", "1939"), ["Leslie Arthur Cuddihy"]),
  occ("Leslie Arthur Cuddihy", "Secretary for Mines", start=("1939#2", "1939"), end=("44", "1944")),
  occ("Leslie Arthur Cuddihy", "Secretary for Public Lands", start=("1944", "1944"), end=("47", "1947")),
  occ("Leslie Arthur Cuddihy", "Treasurer", start=("1947", "1947"), end=("49#2", "1949")),
  occ("Edwin Stace", "premier"),
  ev("departure", "retired", None, ["Edwin Stace"]),
  ev("election", "elected#2", None, ["Leslie Arthur Cuddihy"]),
  ev("appointment", "was sworn in", ("3 May 1949", "1949-05-03"), ["Leslie Arthur Cuddihy"]),
  ev("travel", "went#2", ("1953", "1953"), ["Leslie Arthur Cuddihy"], place="London"),
  ev("speech", "spoke", ("March 1954", "1954-03"), ["Leslie Arthur Cuddihy"]),
  ev("departure", "resigned", ("9 April 1954", "1954-04-09"), ["Leslie Arthur Cuddihy"]),
  occ("Norman Faulks", "premiership", start=("9 April 1954", "1954-04-09")),
  ev("appointment", "passed", None, ["Norman Faulks"]),
  occ("Norman Faulks", "Attorney-General", former=True),
  ev("departure", "left#2", ("1956", "1956"), ["Leslie Arthur Cuddihy"]),
  occ("Leslie Arthur Cuddihy", "member of the University Senate", start=("1957", "1957"), end=("1965", "1965")),
  fact("Leslie Arthur Cuddihy", "religion", "Catholic"),
  fact("Leslie Arthur Cuddihy", "spouse", "Margaret Cuddihy", date=("1926", "1926")),
  occ("Margaret Cuddihy", "president of the Country Women's Association at Longreach"),
  fact("Leslie Arthur Cuddihy", "deathPlace", "Brisbane"),
)

P("d9-25", """Godwin Mulenga Chisanga (born 24 December 1943) is a Zambian trade unionist and politician. He was chairman-general of the Zambia Congress of Trade Unions from 1982 to 1990 and later served as Minister of Mines and as High Commissioner to Namibia.

Early life

Chisanga was born in Chinsali District. His family moved to Mufulira in 1951, when his father found work underground. He attended Mufulira Secondary School but left without completing the course because there was no money for fees. In 1961 he was taken on as an apprentice electrician at the Nkana mine.

Trade union career

Chisanga was elected branch secretary of the Mineworkers' Union in 1967. He was the union's national treasurer from 1974 to 1978 and its deputy general secretary from 1978 to 1982. At the congress elections of 1982 he defeated Dickson Phiri, who had been chairman-general since 1973. He was detained for three months in 1985 after a strike of bank workers. The government also withdrew his passport.

Political career

He was one of the founders of the Movement for Multi-Party Democracy and spoke at the Garden House conference in July 1990. At the election of October 1991 he won the Nkana seat with 81 per cent of the vote. He was appointed Minister of Mines in November 1991. In this position he began the sale of the state mining company, which many of his old colleagues opposed. He was moved in 1994 to the Ministry of Tourism, and was dropped from the cabinet in 1996. Bwalya Mutale succeeded him as member for Nkana in the same year.

Chisanga was High Commissioner in Windhoek from 1998 to 2002. Newspapers named him as a possible candidate for the presidency in 2006, but he did not stand.

Personal life

He is married to Josephine Chisanga, a head teacher, and is an elder of the United Church of Zambia. He farms near Mkushi.""",
  fact("Godwin Mulenga Chisanga", "birthDate", "24 December 1943", value="1943-12-24"),
  fact("Godwin Mulenga Chisanga", "nationality", "Zambian"),
  fact("Godwin Mulenga Chisanga", "occupation", "trade unionist"),
  fact("Godwin Mulenga Chisanga", "occupation", "politician"),
  occ("Godwin Mulenga Chisanga", "chairman-general of the Zambia Congress of Trade Unions", start=("1982", "1982"), end=("1990", "1990")),
  occ("Godwin Mulenga Chisanga", "Minister of Mines", start=("November 1991", "1991-11"), end=("1994", "1994"), again=["Minister of Mines#2"]),
  occ("Godwin Mulenga Chisanga", "High Commissioner to Namibia", start=("1998", "1998"), end=("2002", "2002"), again=["High Commissioner#2"]),
  fact("Godwin Mulenga Chisanga", "birthPlace", "Chinsali District"),
  fact("Godwin Mulenga Chisanga", "residence", "Mufulira"),
  fact("Godwin Mulenga Chisanga", "education", "Mufulira Secondary School"),
  fact("Godwin Mulenga Chisanga", "occupation", "apprentice electrician"),
  ev("election", "elected", ("1967", "1967"), ["Godwin Mulenga Chisanga"]),
  occ("Godwin Mulenga Chisanga", "branch secretary of the Mineworkers' Union", start=("1967", "1967")),
  occ("Godwin Mulenga Chisanga", "national treasurer", start=("1974", "1974"), end=("1978", "1978")),
  occ("Godwin Mulenga Chisanga", "deputy general secretary", start=("1978#2", "1978"), end=("1982#2", "1982")),
  ev("election", "defeated", ("1982#3", "1982"), ["Godwin Mulenga Chisanga", "Dickson Phiri"]),
  occ("Dickson Phiri", "chairman-general#2", start=("1973", "1973"), end=("1982#3", "1982")),
  ev("arrest", "detained", ("1985", "1985"), ["Godwin Mulenga Chisanga"]),
  fact("Godwin Mulenga Chisanga", "party", "Movement for Multi-Party Democracy"),
  ev("speech", "spoke", ("July 1990", "1990-07"), ["Godwin Mulenga Chisanga"], place="Garden House conference"),
  ev("election", "won", ("October 1991", "1991-10"), ["Godwin Mulenga Chisanga"]),
  occ("Godwin Mulenga Chisanga", "Nkana seat", start=("October 1991", "1991-10"), end=("the same year", "1996")),
  ev("appointment", "appointed", ("November 1991", "1991-11"), ["Godwin Mulenga Chisanga"]),
  ev("appointment", "moved#2", ("1994", "1994"), ["Godwin Mulenga Chisanga"]),
  occ("Godwin Mulenga Chisanga", "Ministry of Tourism", start=("1994", "1994"), end=("1996", "1996")),
  ev("departure", "dropped", ("1996", "1996"), ["Godwin Mulenga Chisanga"]),
  ev("appointment", "succeeded", ("the same year", "1996"), ["Godwin Mulenga Chisanga", "Bwalya Mutale"]),
  occ("Bwalya Mutale", "member for Nkana", start=("the same year", "1996")),
  fact("Godwin Mulenga Chisanga", "spouse", "Josephine Chisanga"),
  fact("Josephine Chisanga", "occupation", "head teacher"),
  occ("Godwin Mulenga Chisanga", "elder of the United Church of Zambia"),
  fact("Godwin Mulenga Chisanga", "religion", "United Church of Zambia"),
  fact("Godwin Mulenga Chisanga", "residence", "Mkushi"),
)

P("d9-26", """Trần Hữu Khải (1 July 1923 – 12 October 2005), born Trần Văn Lượng, was a Vietnamese communist politician. He was Minister of Irrigation from 1976 to 1987 and a member of the Central Committee of the Communist Party of Vietnam from 1960 to 1986.

Biography

Khải was born in Thái Thụy district, Thái Bình province, the son of Trần Văn Độ, a dyke warden. He joined the Indochinese Communist Party in 1943 and took his present name at that time. He was arrested by the French in February 1944 and was held in Sơn La prison until the Japanese coup.

After the August Revolution he was chairman of the resistance committee of Kiến Xương district. From 1949 he was political commissar of the 42nd Regiment. In 1955 he became deputy secretary of the party committee of Hưng Yên, and in 1958 was promoted to secretary. He studied hydraulic engineering in Leningrad from 1961 to 1964, and on his return was named vice-minister of water resources.

When the two countries' ministries were united in 1976, Khải was made minister. He was also deputy for Thái Bình in the National Assembly between 1971 and 1987. The rebuilding of the Red River dykes after the flood of 1971, of which he was in charge, is regarded as his chief work. He visited the Netherlands in 1978 and was impressed by the sea barriers there. His plan for a dam at Sơn La was put off for lack of money.

Khải lost his seat on the Central Committee at the Sixth Congress in December 1986. He handed over the ministry to Lê Quang Nhậm in February 1987.

In retirement he was honorary president of the Vietnam Water Resources Association. The present chairman, Phạm Đình Hoạt, was once his private secretary. He was decorated with the Hồ Chí Minh Order in 1995. He married Nguyễn Thị Bích Sơn; they had four children. He died in Hanoi.""",
  fact("Trần Hữu Khải", "birthDate", "1 July 1923", value="1923-07-01"),
  fact("Trần Hữu Khải", "deathDate", "12 October 2005", value="2005-10-12"),
  fact("Trần Hữu Khải", "birthName", "Trần Văn Lượng"),
  fact("Trần Hữu Khải", "nationality", "Vietnamese"),
  fact("Trần Hữu Khải", "occupation", "politician"),
  occ("Trần Hữu Khải", "Minister of Irrigation", start=("1976", "1976"), end=("1987", "1987"), again=["minister#2", "ministry"]),
  occ("Trần Hữu Khải", "member of the Central Committee of the Communist Party of Vietnam", start=("1960", "1960"), end=("1986", "1986"), again=["seat on the Central Committee"]),
  fact("Trần Hữu Khải", "birthPlace", "Thái Thụy district"),
  fact("Trần Hữu Khải", "father", "Trần Văn Độ"),
  fact("Trần Văn Độ", "occupation", "dyke warden"),
  fact("Trần Hữu Khải", "party", "Indochinese Communist Party"),
  ev("arrest", "arrested", ("February 1944", "1944-02"), ["Trần Hữu Khải"]),
  occ("Trần Hữu Khải", "chairman of the resistance committee of Kiến Xương district"),
  occ("Trần Hữu Khải", "political commissar of the 42nd Regiment", start=("1949", "1949")),
  ev("appointment", "became", ("1955", "1955"), ["Trần Hữu Khải"]),
  occ("Trần Hữu Khải", "deputy secretary of the party committee of Hưng Yên", start=("1955", "1955"), end=("1958", "1958")),
  ev("appointment", "was promoted", ("1958", "1958"), ["Trần Hữu Khải"]),
  occ("Trần Hữu Khải", "secretary#2", start=("1958", "1958")),
  fact("Trần Hữu Khải", "education", "Leningrad"),
  ev("appointment", "named", ("1964", "1964"), ["Trần Hữu Khải"]),
  occ("Trần Hữu Khải", "vice-minister of water resources", start=("1964", "1964")),
  ev("appointment", "was made", ("1976#2", "1976"), ["Trần Hữu Khải"]),
  occ("Trần Hữu Khải", "deputy for Thái Bình", start=("1971", "1971"), end=("1987#2", "1987"), again=["National Assembly"]),
  ev("travel", "visited", ("1978", "1978"), ["Trần Hữu Khải"], place="the Netherlands"),
  ev("departure", "lost", ("December 1986", "1986-12"), ["Trần Hữu Khải"]),
  ev("departure", "handed over", ("February 1987", "1987-02"), ["Trần Hữu Khải", "Lê Quang Nhậm"]),
  occ("Lê Quang Nhậm", "ministry", start=("February 1987", "1987-02")),
  occ("Trần Hữu Khải", "honorary president of the Vietnam Water Resources Association"),
  occ("Phạm Đình Hoạt", "chairman#2"),
  occ("Phạm Đình Hoạt", "private secretary", former=True),
  ev("award", "decorated", ("1995", "1995"), ["Trần Hữu Khải"]),
  fact("Trần Hữu Khải", "award", "Hồ Chí Minh Order", date=("1995", "1995")),
  fact("Trần Hữu Khải", "spouse", "Nguyễn Thị Bích Sơn"),
  fact("Trần Hữu Khải", "deathPlace", "Hanoi"),
)

P("d9-27", """Pak Chong-mun (박종문; 17 April 1921 – 5 August 2008) was a South Korean jurist and politician. In a career of nearly forty years he was a prosecutor, Mayor of Daegu, Minister of Home Affairs, Governor of North Gyeongsang Province and a member of the National Assembly.

Early life

Pak was born in Andong on 17 April 1921, the eldest son of Pak Yŏng-ho, a herbal doctor. He attended Daegu Middle School and studied law at Chuo University in Tokyo, but was conscripted in January 1944 before he could graduate. He passed the higher civil service examination in 1947.

Career

In 1948 he was appointed prosecutor at the Daegu district office. He was chief prosecutor of Busan from 1957 to 1960. After the April Revolution he resigned and opened a law office.

The military government made him mayor in September 1961. During his mayoralty the Sincheon river was embanked and the first city bus company was founded. He became home minister in December 1963, left that office after the student demonstrations of June 1964, and went to his native province as governor in 1965.

He gave up the governorship in 1971 and was elected to the National Assembly for the Democratic Republican Party in May 1971 in the constituency of Andong. He was chairman of the Legislation and Judiciary Committee from 1973 to 1976. In 1979 the party suspended him for six months because he had voted against the expulsion of an opposition member. The new constitution of 1980 put an end to his parliamentary career.

From 1983 to 1990 Pak was president of Yeungnam Women's College. He was followed there by Ahn Byung-tae. He declined to become an adviser to President Chun.

Family

Pak's wife, Cho Hye-suk, died in 1999. His younger brother Pak Sang-jin was ambassador to Thailand in the 1970s, and his niece Yoo Kyung-ja is a judge of the Seoul Family Court.""",
  fact("Pak Chong-mun", "nativeName", "박종문"),
  fact("Pak Chong-mun", "birthDate", "17 April 1921", value="1921-04-17"),
  fact("Pak Chong-mun", "deathDate", "5 August 2008", value="2008-08-05"),
  fact("Pak Chong-mun", "nationality", "South Korean"),
  fact("Pak Chong-mun", "occupation", "jurist"),
  fact("Pak Chong-mun", "occupation", "politician"),
  occ("Pak Chong-mun", "prosecutor", start=("1948", "1948"), again=["prosecutor#2"]),
  occ("Pak Chong-mun", "Mayor of Daegu", start=("September 1961", "1961-09"), end=("December 1963", "1963-12"), again=["mayor"]),
  occ("Pak Chong-mun", "Minister of Home Affairs", start=("December 1963", "1963-12"), end=("June 1964", "1964-06"), again=["home minister"]),
  occ("Pak Chong-mun", "Governor of North Gyeongsang Province", start=("1965", "1965"), end=("1971", "1971"), again=["governor", "governorship"]),
  occ("Pak Chong-mun", "member of the National Assembly", start=("May 1971", "1971-05"), end=("1980", "1980"), again=["Andong#2"]),
  fact("Pak Chong-mun", "birthPlace", "Andong"),
  fact("Pak Chong-mun", "birthDate", "17 April 1921#2", value="1921-04-17"),
  fact("Pak Chong-mun", "father", "Pak Yŏng-ho"),
  fact("Pak Yŏng-ho", "occupation", "herbal doctor"),
  fact("Pak Chong-mun", "education", "Daegu Middle School"),
  fact("Pak Chong-mun", "education", "Chuo University"),
  ev("appointment", "was appointed", ("1948", "1948"), ["Pak Chong-mun"]),
  occ("Pak Chong-mun", "chief prosecutor of Busan", start=("1957", "1957"), end=("1960", "1960")),
  ev("departure", "resigned", None, ["Pak Chong-mun"]),
  ev("appointment", "made", ("September 1961", "1961-09"), ["Pak Chong-mun"]),
  ev("appointment", "became", ("December 1963", "1963-12"), ["Pak Chong-mun"]),
  ev("departure", "left", ("June 1964", "1964-06"), ["Pak Chong-mun"]),
  ev("appointment", "went", ("1965", "1965"), ["Pak Chong-mun"]),
  ev("departure", "gave up", ("1971", "1971"), ["Pak Chong-mun"]),
  ev("election", "elected", ("May 1971", "1971-05"), ["Pak Chong-mun"]),
  fact("Pak Chong-mun", "party", "Democratic Republican Party"),
  occ("Pak Chong-mun", "chairman of the Legislation and Judiciary Committee", start=("1973", "1973"), end=("1976", "1976")),
  ev("sanction", "suspended", ("1979", "1979"), ["Pak Chong-mun"]),
  occ("Pak Chong-mun", "president of Yeungnam Women's College", start=("1983", "1983"), end=("1990", "1990")),
  occ("Ahn Byung-tae", "president of Yeungnam Women's College"),
  occ("Chun", "President"),
  fact("Pak Chong-mun", "spouse", "Cho Hye-suk"),
  fact("Cho Hye-suk", "deathDate", "1999", value="1999"),
  fact("Pak Chong-mun", "siblings", "Pak Sang-jin"),
  occ("Pak Sang-jin", "ambassador to Thailand"),
  fact("Pak Chong-mun", "relatives", "Yoo Kyung-ja"),
  occ("Yoo Kyung-ja", "judge of the Seoul Family Court"),
)

P("d9-28", """Siaosi Tuʻihaʻangana Vaea (15 May 1915 – 7 June 1989) was a Tongan noble and politician. He was Governor of Vavaʻu from 1952 to 1965 and Minister of Lands from 1965 to 1979.

Life

Vaea was born at Houma on Tongatapu. He was the son of Sione Vaea, who held the noble title and was at one time chief magistrate of Haʻapai. He was educated at Tupou College and at Newington College in Sydney. He worked as a clerk in the Treasury from 1935 and served during the war with the Tonga Defence Force in the Solomon Islands.

On the death of his father in 1942 he succeeded to the title. He was assistant secretary to the Premier from 1946 and acting Minister of Police for part of 1950. Queen Salote appointed him governor in 1952. In Vavaʻu he had the wharf at Neiafu lengthened, and encouraged the planting of vanilla. A hurricane destroyed his residence in 1961.

As Minister of Lands he was also a member of the Privy Council. He attended conferences of the South Pacific Commission in Nouméa in 1967. His survey of the tax allotments was never finished. Succeeding him at the ministry was Semisi Fonua, previously Secretary for Lands.

After his retirement in 1979 Vaea was chairman of the Commodities Board.

Family

He married Lupe Moheofo in 1938. Their son Tevita Vaea is the present holder of the title and a nobles' representative in the Legislative Assembly. A daughter was asked to stand for parliament in 1987 but refused. Vaea belonged to the Free Wesleyan Church. He died at Vaiola Hospital and was buried in the family ground at Houma, close to the lagoon.""",
  fact("Siaosi Tuʻihaʻangana Vaea", "birthDate", "15 May 1915", value="1915-05-15"),
  fact("Siaosi Tuʻihaʻangana Vaea", "deathDate", "7 June 1989", value="1989-06-07"),
  fact("Siaosi Tuʻihaʻangana Vaea", "nationality", "Tongan"),
  fact("Siaosi Tuʻihaʻangana Vaea", "occupation", "politician"),
  occ("Siaosi Tuʻihaʻangana Vaea", "Governor of Vavaʻu", start=("1952", "1952"), end=("1965", "1965"), again=["governor"]),
  occ("Siaosi Tuʻihaʻangana Vaea", "Minister of Lands", start=("1965#2", "1965"), end=("1979", "1979"), again=["Minister of Lands#2", "ministry"]),
  fact("Siaosi Tuʻihaʻangana Vaea", "birthPlace", "Houma"),
  fact("Siaosi Tuʻihaʻangana Vaea", "father", "Sione Vaea"),
  occ("Sione Vaea", "noble title", end=("1942", "1942")),
  occ("Sione Vaea", "chief magistrate of Haʻapai"),
  fact("Siaosi Tuʻihaʻangana Vaea", "education", "Tupou College"),
  fact("Siaosi Tuʻihaʻangana Vaea", "education", "Newington College"),
  fact("Siaosi Tuʻihaʻangana Vaea", "occupation", "clerk"),
  fact("Siaosi Tuʻihaʻangana Vaea", "militaryService", "Tonga Defence Force"),
  fact("Sione Vaea", "deathDate", "1942", value="1942"),
  ev("appointment", "succeeded", ("1942", "1942"), ["Siaosi Tuʻihaʻangana Vaea"]),
  occ("Siaosi Tuʻihaʻangana Vaea", "title#2", start=("1942", "1942")),
  occ("Siaosi Tuʻihaʻangana Vaea", "assistant secretary to the Premier", start=("1946", "1946")),
  occ("Siaosi Tuʻihaʻangana Vaea", "acting Minister of Police", start=("1950", "1950"), end=("1950", "1950")),
  occ("Salote", "Queen"),
  ev("appointment", "appointed", ("1952#2", "1952"), ["Siaosi Tuʻihaʻangana Vaea", "Salote"]),
  occ("Siaosi Tuʻihaʻangana Vaea", "member of the Privy Council"),
  ev("travel", "attended", ("1967", "1967"), ["Siaosi Tuʻihaʻangana Vaea"], place="Nouméa"),
  ev("appointment", "Succeeding", None, ["Siaosi Tuʻihaʻangana Vaea", "Semisi Fonua"]),
  occ("Semisi Fonua", "ministry"),
  occ("Semisi Fonua", "Secretary for Lands", former=True),
  ev("departure", "retirement", ("1979#2", "1979"), ["Siaosi Tuʻihaʻangana Vaea"]),
  occ("Siaosi Tuʻihaʻangana Vaea", "chairman of the Commodities Board"),
  fact("Siaosi Tuʻihaʻangana Vaea", "spouse", "Lupe Moheofo", date=("1938", "1938")),
  fact("Siaosi Tuʻihaʻangana Vaea", "children", "Tevita Vaea"),
  occ("Tevita Vaea", "holder of the title"),
  occ("Tevita Vaea", "nobles' representative in the Legislative Assembly"),
  fact("Siaosi Tuʻihaʻangana Vaea", "religion", "Free Wesleyan Church"),
  fact("Siaosi Tuʻihaʻangana Vaea", "deathPlace", "Vaiola Hospital"),
)

P("d9-29", """Ildefonso Restrepo Marulanda (Sonsón, 23 January 1857 – Popayán, 30 November 1933) was a Colombian Catholic prelate, bishop of Pasto and archbishop of Popayán.

Origins

Few who knew him as a boy in Sonsón, where his father, Joaquín Restrepo, sold salt, would have predicted the mitre. He had been through the seminary of Medellín and had got as far as the diaconate when civil war broke out; he came back from it with a limp, having been, as a papal nuncio put it afterwards in a letter that the family would rather have lost, "the only deacon in Christendom who had commanded a battery".

Priest and canon

His rise was nonetheless quick. Parish priest of Abejorral at twenty-six, rector of the minor seminary from 1888, canon theologian of Medellín from 1894: at every step his maternal uncle, Tulio Marulanda, vicar general, is supposed to have been at his elbow. In the Thousand Days' War he stayed in his house.

Bishop

When Custodio Arbeláez Pinzón, bishop of Pasto for nineteen years, was found dead at his desk on 8 March 1904, Rome took its time. Restrepo was preconized on 14 November 1905 and entered his see, on a mule and in the rain, in January 1906. He founded a newspaper, quarrelled with two governors, and excommunicated, or so the Liberals maintained, a whole football club. Of the quarrels the worst was that with Crisanto Luque Gaona, governor of Nariño (1911–14), who had forbidden processions: the two met under the eyes of a notary at Ipiales on 9 May 1912 and agreed on nothing.

Archbishop

His translation to Popayán, to which he had been the second choice, the first having pleaded asthma, came in 1918. There he was milder. He resigned the see in July 1931, one eye being gone and the other going.

He never received the red hat that the Popayán newspapers had twice given him. He left his books, most of them on artillery, to the seminary, which has since sold them.""",
  fact("Ildefonso Restrepo Marulanda", "birthPlace", "Sonsón"),
  fact("Ildefonso Restrepo Marulanda", "birthDate", "23 January 1857", value="1857-01-23"),
  fact("Ildefonso Restrepo Marulanda", "deathPlace", "Popayán"),
  fact("Ildefonso Restrepo Marulanda", "deathDate", "30 November 1933", value="1933-11-30"),
  fact("Ildefonso Restrepo Marulanda", "nationality", "Colombian"),
  fact("Ildefonso Restrepo Marulanda", "religion", "Catholic"),
  fact("Ildefonso Restrepo Marulanda", "occupation", "prelate"),
  occ("Ildefonso Restrepo Marulanda", "bishop of Pasto", start=("14 November 1905", "1905-11-14"), end=("1918", "1918")),
  occ("Ildefonso Restrepo Marulanda", "archbishop of Popayán", start=("1918", "1918"), end=("July 1931", "1931-07"), again=["Popayán#3", "see#2"]),
  fact("Ildefonso Restrepo Marulanda", "birthPlace", "Sonsón#2"),
  fact("Ildefonso Restrepo Marulanda", "father", "Joaquín Restrepo"),
  fact("Ildefonso Restrepo Marulanda", "education", "seminary of Medellín"),
  occ("Ildefonso Restrepo Marulanda", "Parish priest of Abejorral", start=("twenty-six", "1883")),
  occ("Ildefonso Restrepo Marulanda", "rector of the minor seminary", start=("1888", "1888")),
  occ("Ildefonso Restrepo Marulanda", "canon theologian of Medellín", start=("1894", "1894")),
  fact("Ildefonso Restrepo Marulanda", "relatives", "Tulio Marulanda"),
  occ("Tulio Marulanda", "vicar general"),
  occ("Custodio Arbeláez Pinzón", "bishop of Pasto#2", end=("8 March 1904", "1904-03-08")),
  fact("Custodio Arbeláez Pinzón", "deathDate", "8 March 1904", value="1904-03-08"),
  ev("appointment", "was preconized", ("14 November 1905", "1905-11-14"), ["Ildefonso Restrepo Marulanda"]),
  ev("appointment", "entered", ("January 1906", "1906-01"), ["Ildefonso Restrepo Marulanda"]),
  ev("sanction", "excommunicated", None, ["Ildefonso Restrepo Marulanda"], status="claimed"),
  occ("Crisanto Luque Gaona", "governor of Nariño", start=("1911", "1911"), end=("14#2", "1914")),
  ev("meeting", "met", ("9 May 1912", "1912-05-09"), ["Ildefonso Restrepo Marulanda", "Crisanto Luque Gaona"], place="Ipiales"),
  ev("appointment", "translation", ("1918", "1918"), ["Ildefonso Restrepo Marulanda"]),
  ev("departure", "resigned", ("July 1931", "1931-07"), ["Ildefonso Restrepo Marulanda"]),
)

P("d9-30", """Sir Cleveland Augustus Hosein-Prescod (6 June 1912 – 29 March 1990) was a Trinidadian judge. He was Chief Justice of Trinidad and Tobago from 1968 to 1977 and acted as Governor-General on four occasions.

Early life

He was born in San Fernando to Reginald Prescod, a headmaster, and Zaida Hosein. He won a scholarship to Queen's Royal College and read law in London, where he was called to the bar by Gray's Inn in 1936.

Career

Hosein-Prescod worked as a barrister in his home town for eight years. He was president of the San Fernando Literary League from 1938 to 1942. In 1944 he joined the colonial legal service as magistrate in St Lucia. He was subsequently Crown Counsel in Tanganyika (1949–54) and puisne judge in British Guiana (1954–59). In 1959 he returned to Port of Spain as a judge of the Supreme Court, and in 1962 he was elevated to the Court of Appeal.

He was sworn in as Chief Justice on 2 January 1968, following the retirement of Sir Ulric de Verteuil, who had held the post since 1960. In 1970 the Chief Justice presided over an inquiry into the mutiny at Teteron Barracks. His report was not published in full until 1996.

He retired on 6 June 1977, on his sixty-fifth birthday. The government was said to have thought of him for the presidency, but no offer was made. In retirement he was chancellor of the Anglican diocese and chairman of the Salaries Review Commission.

Honours and family

He was knighted in 1969 and received the Trinity Cross in 1977. He married Althea Maynard, a pianist. Their daughter Marva Prescod-Ali was mayor of San Fernando from 1987 to 1990. He died at Maraval.""",
  fact("Cleveland Augustus Hosein-Prescod", "birthDate", "6 June 1912", value="1912-06-06"),
  fact("Cleveland Augustus Hosein-Prescod", "deathDate", "29 March 1990", value="1990-03-29"),
  fact("Cleveland Augustus Hosein-Prescod", "nationality", "Trinidadian"),
  fact("Cleveland Augustus Hosein-Prescod", "occupation", "judge"),
  occ("Cleveland Augustus Hosein-Prescod", "Chief Justice of Trinidad and Tobago", start=("2 January 1968", "1968-01-02"), end=("6 June 1977", "1977-06-06"), again=["Chief Justice#2", "Chief Justice#3"]),
  occ("Cleveland Augustus Hosein-Prescod", "Governor-General"),
  fact("Cleveland Augustus Hosein-Prescod", "birthPlace", "San Fernando"),
  fact("Cleveland Augustus Hosein-Prescod", "father", "Reginald Prescod"),
  fact("Reginald Prescod", "occupation", "headmaster"),
  fact("Cleveland Augustus Hosein-Prescod", "mother", "Zaida Hosein"),
  fact("Cleveland Augustus Hosein-Prescod", "education", "Queen's Royal College"),
  fact("Cleveland Augustus Hosein-Prescod", "education", "Gray's Inn", date=("1936", "1936")),
  fact("Cleveland Augustus Hosein-Prescod", "occupation", "barrister"),
  occ("Cleveland Augustus Hosein-Prescod", "president of the San Fernando Literary League", start=("1938", "1938"), end=("1942", "1942")),
  ev("appointment", "joined", ("1944", "1944"), ["Cleveland Augustus Hosein-Prescod"]),
  occ("Cleveland Augustus Hosein-Prescod", "magistrate in St Lucia", start=("1944", "1944")),
  occ("Cleveland Augustus Hosein-Prescod", "Crown Counsel in Tanganyika", start=("1949", "1949"), end=("54", "1954")),
  occ("Cleveland Augustus Hosein-Prescod", "puisne judge in British Guiana", start=("1954", "1954"), end=("59", "1959")),
  ev("travel", "returned", ("1959", "1959"), ["Cleveland Augustus Hosein-Prescod"], place="Port of Spain"),
  occ("Cleveland Augustus Hosein-Prescod", "judge of the Supreme Court", start=("1959", "1959")),
  ev("appointment", "was elevated", ("1962", "1962"), ["Cleveland Augustus Hosein-Prescod"]),
  occ("Cleveland Augustus Hosein-Prescod", "Court of Appeal", start=("1962", "1962")),
  ev("appointment", "was sworn in", ("2 January 1968", "1968-01-02"), ["Cleveland Augustus Hosein-Prescod"]),
  ev("departure", "retirement", None, ["Ulric de Verteuil"]),
  occ("Ulric de Verteuil", "post", start=("1960", "1960")),
  ev("investigation", "presided over an inquiry", ("1970", "1970"), ["Cleveland Augustus Hosein-Prescod"]),
  ev("departure", "retired", ("6 June 1977", "1977-06-06"), ["Cleveland Augustus Hosein-Prescod"]),
  occ("Cleveland Augustus Hosein-Prescod", "chancellor of the Anglican diocese"),
  occ("Cleveland Augustus Hosein-Prescod", "chairman of the Salaries Review Commission"),
  ev("award", "was knighted", ("1969", "1969"), ["Cleveland Augustus Hosein-Prescod"]),
  ev("award", "received", ("1977#3", "1977"), ["Cleveland Augustus Hosein-Prescod"]),
  fact("Cleveland Augustus Hosein-Prescod", "award", "Trinity Cross", date=("1977#3", "1977")),
  fact("Cleveland Augustus Hosein-Prescod", "spouse", "Althea Maynard"),
  fact("Althea Maynard", "occupation", "pianist"),
  fact("Cleveland Augustus Hosein-Prescod", "children", "Marva Prescod-Ali"),
  occ("Marva Prescod-Ali", "mayor of San Fernando", start=("1987", "1987"), end=("1990#2", "1990")),
  fact("Cleveland Augustus Hosein-Prescod", "deathPlace", "Maraval"),
)

P("d9-31", """Nomathamsanqa Beauty Ntshinga (née Maqungo; born 16 June 1951) is a South African politician who was mayor of Buffalo Drift from 2000 to 2006 and a member of the National Assembly from 2009 to 2019. She is a member of the African National Congress.

Early life and activism

Ntshinga was born in Mdantsane. Her father, Sipho Maqungo, was a bus driver. She trained as a nurse at Frere Hospital and worked at clinics in the Ciskei. She was active in the United Democratic Front and was detained without trial from June 1986 to February 1987. Her husband, Mncedisi Ntshinga, whom she had married in 1974, was killed by a parcel bomb in 1988. In 1997 she gave evidence about his death to the Truth and Reconciliation Commission in East London.

Local government

She was elected ward councillor in 1995, in the first democratic municipal elections. She was chairperson of the housing committee until 2000, when she became mayor of the new, enlarged municipality. Pieter Gouws, the last mayor of the old town, had retired before the election. During her term 14,000 houses were built. In 2004 opposition councillors demanded that she resign over the cost of an official car; a council investigation found no wrongdoing. She was succeeded by Thabiso Mokoena in 2006.

Parliament

Ntshinga entered the National Assembly at the 2009 election. She was deputy chairperson of the portfolio committee on health. She was not included on the party list in 2019.

Other activities

She has been chancellor of the Eastern Cape Nursing College since 2020. She is a Methodist and lives in East London. In interviews she has said that she would have liked to be a singer.""",
  fact("Nomathamsanqa Beauty Ntshinga", "birthName", "Maqungo"),
  fact("Nomathamsanqa Beauty Ntshinga", "birthDate", "16 June 1951", value="1951-06-16"),
  fact("Nomathamsanqa Beauty Ntshinga", "nationality", "South African"),
  fact("Nomathamsanqa Beauty Ntshinga", "occupation", "politician"),
  occ("Nomathamsanqa Beauty Ntshinga", "mayor of Buffalo Drift", start=("2000#2", "2000"), end=("2006", "2006"), again=["mayor#2"]),
  occ("Nomathamsanqa Beauty Ntshinga", "member of the National Assembly", start=("2009", "2009"), end=("2019", "2019"), again=["National Assembly#2"]),
  fact("Nomathamsanqa Beauty Ntshinga", "party", "African National Congress"),
  fact("Nomathamsanqa Beauty Ntshinga", "birthPlace", "Mdantsane"),
  fact("Nomathamsanqa Beauty Ntshinga", "father", "Sipho Maqungo"),
  fact("Sipho Maqungo", "occupation", "bus driver"),
  fact("Nomathamsanqa Beauty Ntshinga", "occupation", "nurse"),
  fact("Nomathamsanqa Beauty Ntshinga", "education", "Frere Hospital"),
  ev("arrest", "detained", ("June 1986", "1986-06"), ["Nomathamsanqa Beauty Ntshinga"]),
  fact("Nomathamsanqa Beauty Ntshinga", "spouse", "Mncedisi Ntshinga", date=("1974", "1974")),
  fact("Mncedisi Ntshinga", "deathDate", "1988", value="1988"),
  ev("testimony", "gave evidence", ("1997", "1997"), ["Nomathamsanqa Beauty Ntshinga"], place="East London"),
  ev("election", "was elected", ("1995", "1995"), ["Nomathamsanqa Beauty Ntshinga"]),
  occ("Nomathamsanqa Beauty Ntshinga", "ward councillor", start=("1995", "1995")),
  occ("Nomathamsanqa Beauty Ntshinga", "chairperson of the housing committee", end=("2000#2", "2000")),
  ev("appointment", "became", ("2000#2", "2000"), ["Nomathamsanqa Beauty Ntshinga"]),
  occ("Thabiso Mokoena", "mayor#2", start=("2006#2", "2006")),
  occ("Pieter Gouws", "last mayor of the old town", former=True),
  ev("departure", "retired", None, ["Pieter Gouws"]),
  ev("investigation", "investigation", None, ["Nomathamsanqa Beauty Ntshinga"]),
  ev("appointment", "succeeded", ("2006#2", "2006"), ["Nomathamsanqa Beauty Ntshinga", "Thabiso Mokoena"]),
  ev("election", "entered", ("2009#2", "2009"), ["Nomathamsanqa Beauty Ntshinga"]),
  occ("Nomathamsanqa Beauty Ntshinga", "deputy chairperson of the portfolio committee on health"),
  ev("departure", "was not included", ("2019#2", "2019"), ["Nomathamsanqa Beauty Ntshinga"]),
  occ("Nomathamsanqa Beauty Ntshinga", "chancellor of the Eastern Cape Nursing College", start=("2020", "2020")),
  fact("Nomathamsanqa Beauty Ntshinga", "religion", "Methodist"),
  fact("Nomathamsanqa Beauty Ntshinga", "residence", "East London#2"),
)

P("d9-32", """Nadim Chukri Farhoud (نديم شكري فرهود; 20 September 1917 – 11 May 1992) was a Lebanese banker and politician. He was governor of the Banque du Liban from 1967 to 1974 and Minister of National Economy twice.

Early life

Farhoud was born in Zahlé into a Greek Catholic family of silk merchants. His father Chukri Farhoud was a member of the municipal council and later a deputy for the Bekaa. He studied at the Oriental College and at Saint Joseph University in Beirut, where he obtained a degree in law in 1939.

Career

From 1941 to 1947 Farhoud was secretary of the Common Interests administration. He then joined the Banque de Syrie et du Liban, where he was head of credit and, from 1955, assistant general manager.

He was appointed Minister of National Economy for the first time in October 1958, in the government formed after the civil conflict of that summer, and remained there until May 1960. He held the same portfolio from February to December 1966, the months in which Intra Bank collapsed. He testified before the parliamentary commission on the bank in January 1967. According to a Beirut weekly he had met the chairman of Intra on the eve of the collapse, which he denied.

In the autumn of 1967 the Council of Ministers named him governor of the central bank. The governor made deposit insurance compulsory and doubled the gold reserve. On the end of his term he was replaced by Raymond Tohmé, his own first vice-governor.

Later years

Farhoud moved to Paris in 1976 because of the war. He was a director of a Franco-Arab bank there. There were rumours in 1982 that he would head a government of technicians. He returned to Zahlé in 1991.

Farhoud was married to Salwa Abi-Rached, a sculptor. Their only son, Karim Farhoud, is chairman of the Zahlé Chamber of Commerce. He was made an Officer of the Legion of Honour in 1971. He died of a heart attack.""",
  fact("Nadim Chukri Farhoud", "nativeName", "نديم شكري فرهود"),
  fact("Nadim Chukri Farhoud", "birthDate", "20 September 1917", value="1917-09-20"),
  fact("Nadim Chukri Farhoud", "deathDate", "11 May 1992", value="1992-05-11"),
  fact("Nadim Chukri Farhoud", "nationality", "Lebanese"),
  fact("Nadim Chukri Farhoud", "occupation", "banker"),
  fact("Nadim Chukri Farhoud", "occupation", "politician"),
  occ("Nadim Chukri Farhoud", "governor of the Banque du Liban", start=("1967", "1967"), end=("1974", "1974"), again=["governor#2", "governor#3"]),
  occ("Raymond Tohmé", "governor of the Banque du Liban", start=("1974", "1974")),
  occ("Nadim Chukri Farhoud", "Minister of National Economy", start=("October 1958", "1958-10"), end=("May 1960", "1960-05"), again=["Minister of National Economy#2"]),
  fact("Nadim Chukri Farhoud", "birthPlace", "Zahlé"),
  fact("Nadim Chukri Farhoud", "religion", "Greek Catholic"),
  fact("Nadim Chukri Farhoud", "father", "Chukri Farhoud#2"),
  occ("Chukri Farhoud", "member of the municipal council"),
  occ("Chukri Farhoud", "deputy for the Bekaa"),
  fact("Nadim Chukri Farhoud", "education", "Oriental College"),
  fact("Nadim Chukri Farhoud", "education", "Saint Joseph University", date=("1939", "1939")),
  occ("Nadim Chukri Farhoud", "secretary of the Common Interests administration", start=("1941", "1941"), end=("1947", "1947")),
  occ("Nadim Chukri Farhoud", "head of credit"),
  occ("Nadim Chukri Farhoud", "assistant general manager", start=("1955", "1955")),
  ev("appointment", "was appointed", ("October 1958", "1958-10"), ["Nadim Chukri Farhoud"]),
  occ("Nadim Chukri Farhoud", "portfolio", start=("February", "1966-02"), end=("December 1966", "1966-12"), again=["Minister of National Economy"]),
  ev("testimony", "testified", ("January 1967", "1967-01"), ["Nadim Chukri Farhoud"]),
  ev("meeting", "met", None, ["Nadim Chukri Farhoud"], status="claimed"),
  ev("appointment", "named", ("1967#3", "1967"), ["Nadim Chukri Farhoud"]),
  ev("appointment", "was replaced", None, ["Nadim Chukri Farhoud", "Raymond Tohmé"]),
  occ("Raymond Tohmé", "first vice-governor", former=True),
  ev("travel", "moved", ("1976", "1976"), ["Nadim Chukri Farhoud"], place="Paris"),
  occ("Nadim Chukri Farhoud", "director of a Franco-Arab bank"),
  ev("travel", "returned", ("1991", "1991"), ["Nadim Chukri Farhoud"]),
  fact("Nadim Chukri Farhoud", "residence", "Zahlé#2"),
  fact("Nadim Chukri Farhoud", "spouse", "Salwa Abi-Rached"),
  fact("Salwa Abi-Rached", "occupation", "sculptor"),
  fact("Nadim Chukri Farhoud", "children", "Karim Farhoud"),
  occ("Karim Farhoud", "chairman of the Zahlé Chamber of Commerce"),
  ev("award", "was made", ("1971", "1971"), ["Nadim Chukri Farhoud"]),
  fact("Nadim Chukri Farhoud", "award", "Officer of the Legion of Honour", date=("1971", "1971")),
  fact("Nadim Chukri Farhoud", "causeOfDeath", "heart attack"),
)

P("d9-33", """Dambyn Tserendorj (1898 – 14 October 1937) was a Mongolian politician. He was Minister of Livestock and Agriculture of the Mongolian People's Republic from 1930 to 1932 and afterwards ambassador in Moscow.

Tserendorj was born in the Tüsheet Khan province, in what is now Bulgan. His parents were herders. As a boy he was a novice in a monastery, where he learned Tibetan from the abbot, Luvsanjamts. In 1916 he became a scribe in the office of the banner prince.

He joined the Mongolian People's Party in 1921 and was a soldier in the people's army in the campaign of that year. From 1924 to 1926 he was chairman of the co-operative union at Khovd. He was elected to the Presidium of the Little Khural in 1928. He was sent to the Communist University of the Toilers of the East in Moscow, from which he graduated in 1929.

As minister he had the task of putting the herds into collective farms. The policy led to a rising in the west of the country, and in June 1932 he was dismissed. Gombojavyn Damdin took over the ministry. Tserendorj was then director of the Ulaanbaatar power station for a year. He was appointed ambassador in March 1934; in the Soviet capital he negotiated with the commissariat of foreign trade over the price of wool.

He was called home in August 1937 and was arrested on the train. Under interrogation he stated that he was a Japanese spy. A special commission sentenced him to death on 13 October 1937, and he was shot on the following day.

He had been married to Tsendiin Oyuun, a typist. The Supreme Court declared him innocent in 1963. A stele with his name on it was put up at Bulgan in 2003.""",
  fact("Dambyn Tserendorj", "birthDate", "1898", value="1898"),
  fact("Dambyn Tserendorj", "deathDate", "14 October 1937", value="1937-10-14"),
  fact("Dambyn Tserendorj", "nationality", "Mongolian"),
  fact("Dambyn Tserendorj", "occupation", "politician"),
  occ("Dambyn Tserendorj", "Minister of Livestock and Agriculture", start=("1930", "1930"), end=("June 1932", "1932-06"), again=["minister"]),
  occ("Dambyn Tserendorj", "ambassador in Moscow", start=("March 1934", "1934-03"), end=("August 1937", "1937-08"), again=["ambassador#2"]),
  fact("Dambyn Tserendorj", "birthPlace", "Tüsheet Khan province"),
  fact("Dambyn Tserendorj", "occupation", "novice"),
  occ("Luvsanjamts", "abbot"),
  fact("Dambyn Tserendorj", "occupation", "scribe"),
  fact("Dambyn Tserendorj", "party", "Mongolian People's Party"),
  fact("Dambyn Tserendorj", "occupation", "soldier"),
  fact("Dambyn Tserendorj", "militaryService", "people's army"),
  occ("Dambyn Tserendorj", "chairman of the co-operative union at Khovd", start=("1924", "1924"), end=("1926", "1926")),
  ev("election", "was elected", ("1928", "1928"), ["Dambyn Tserendorj"]),
  occ("Dambyn Tserendorj", "Presidium of the Little Khural", start=("1928", "1928")),
  fact("Dambyn Tserendorj", "education", "Communist University of the Toilers of the East", date=("1929", "1929")),
  ev("departure", "was dismissed", ("June 1932", "1932-06"), ["Dambyn Tserendorj"]),
  ev("appointment", "took over", None, ["Gombojavyn Damdin"]),
  occ("Gombojavyn Damdin", "ministry", start=("June 1932", "1932-06")),
  occ("Dambyn Tserendorj", "director of the Ulaanbaatar power station"),
  ev("appointment", "was appointed", ("March 1934", "1934-03"), ["Dambyn Tserendorj"]),
  ev("meeting", "negotiated", None, ["Dambyn Tserendorj"]),
  ev("travel", "was called home", ("August 1937", "1937-08"), ["Dambyn Tserendorj"]),
  ev("arrest", "arrested", None, ["Dambyn Tserendorj"]),
  ev("testimony", "stated", None, ["Dambyn Tserendorj"]),
  ev("conviction", "sentenced", ("13 October 1937", "1937-10-13"), ["Dambyn Tserendorj"]),
  fact("Dambyn Tserendorj", "causeOfDeath", "shot"),
  fact("Dambyn Tserendorj", "deathDate", "the following day", value="1937-10-14"),
  fact("Dambyn Tserendorj", "spouse", "Tsendiin Oyuun"),
  fact("Tsendiin Oyuun", "occupation", "typist"),
)

P("d9-34", """Saparbek Ilyasuly Qonysbaev (Сапарбек Ілиясұлы Қонысбаев; born 1 December 1947) is a Kazakhstani politician and diplomat, who was akim of Kostanay Region between 1995 and 1998 and Minister of Agriculture between 1998 and 2001.

Biography

Qonysbaev was born in Torgay. His father, Ilyas Qonysbaev, was chairman of a collective farm for many years and was named a Hero of Socialist Labour. He graduated from the Tselinograd Agricultural Institute in 1970, and in 1983 from the Higher Party School in Alma-Ata. He was a member of the Communist Party of the Soviet Union from 1972.

Career

1970–1973: agronomist at the Yesil state farm
1973–1977: first secretary of the Komsomol committee of Arkalyk
1977–1983: director of the Baikonyr state farm
1983–1988: second secretary of the Torgay regional party committee
1988–1991: chairman of the Torgay regional executive committee
1992–1995: deputy minister of agriculture

On 12 September 1995 he was appointed akim of Kostanay by decree of the president, in the place of Viktor Drozdenko, who went to Moscow as trade representative. In this period a number of loss-making elevators were sold. The akim met the governor of Chelyabinsk in May 1997 to discuss water from the Tobol. He became minister in January 1998.

In 2001 he was appointed ambassador to Belarus; he was recalled in 2005, and an opposition website claimed that he had been questioned by the financial police. He was then a senator in the upper house of parliament until 2011, sitting for Nur Otan, and chairman of its agrarian committee. Reports that he would return to Kostanay were not confirmed.

Personal life

His wife, Gulnara Akhmetova, is a paediatrician. Their son Daniyar Qonysbaev is vice-president of the national grain company. A daughter is married to Erlan Tuleshov, deputy akim of Astana. His hobbies are said to be chess and falconry.""",
  fact("Saparbek Ilyasuly Qonysbaev", "nativeName", "Сапарбек Ілиясұлы Қонысбаев"),
  fact("Saparbek Ilyasuly Qonysbaev", "birthDate", "1 December 1947", value="1947-12-01"),
  fact("Saparbek Ilyasuly Qonysbaev", "nationality", "Kazakhstani"),
  fact("Saparbek Ilyasuly Qonysbaev", "occupation", "politician"),
  fact("Saparbek Ilyasuly Qonysbaev", "occupation", "diplomat"),
  occ("Saparbek Ilyasuly Qonysbaev", "akim of Kostanay Region", start=("12 September 1995", "1995-09-12"), end=("1998", "1998"), again=["akim of Kostanay#2", "akim#3"]),
  occ("Saparbek Ilyasuly Qonysbaev", "Minister of Agriculture", start=("January 1998", "1998-01"), end=("2001", "2001"), again=["minister#2"]),
  fact("Saparbek Ilyasuly Qonysbaev", "birthPlace", "Torgay"),
  fact("Saparbek Ilyasuly Qonysbaev", "father", "Ilyas Qonysbaev"),
  occ("Ilyas Qonysbaev", "chairman of a collective farm"),
  fact("Ilyas Qonysbaev", "award", "Hero of Socialist Labour"),
  fact("Saparbek Ilyasuly Qonysbaev", "education", "Tselinograd Agricultural Institute", date=("1970", "1970")),
  fact("Saparbek Ilyasuly Qonysbaev", "education", "Higher Party School", date=("1983", "1983")),
  fact("Saparbek Ilyasuly Qonysbaev", "party", "Communist Party of the Soviet Union"),
  fact("Saparbek Ilyasuly Qonysbaev", "occupation", "agronomist"),
  occ("Saparbek Ilyasuly Qonysbaev", "first secretary of the Komsomol committee of Arkalyk", start=("1973#2", "1973"), end=("1977", "1977")),
  occ("Saparbek Ilyasuly Qonysbaev", "director of the Baikonyr state farm", start=("1977#2", "1977"), end=("1983#2", "1983")),
  occ("Saparbek Ilyasuly Qonysbaev", "second secretary of the Torgay regional party committee", start=("1983#3", "1983"), end=("1988", "1988")),
  occ("Saparbek Ilyasuly Qonysbaev", "chairman of the Torgay regional executive committee", start=("1988#2", "1988"), end=("1991", "1991")),
  occ("Saparbek Ilyasuly Qonysbaev", "deputy minister of agriculture", start=("1992", "1992"), end=("1995#2", "1995")),
  ev("appointment", "was appointed", ("12 September 1995", "1995-09-12"), ["Saparbek Ilyasuly Qonysbaev"]),
  occ("Viktor Drozdenko", "akim of Kostanay#2", end=("12 September 1995", "1995-09-12")),
  ev("appointment", "went", None, ["Viktor Drozdenko"]),
  occ("Viktor Drozdenko", "trade representative"),
  ev("meeting", "met", ("May 1997", "1997-05"), ["Saparbek Ilyasuly Qonysbaev"]),
  ev("appointment", "became", ("January 1998", "1998-01"), ["Saparbek Ilyasuly Qonysbaev"]),
  ev("appointment", "was appointed#2", ("2001#2", "2001"), ["Saparbek Ilyasuly Qonysbaev"]),
  occ("Saparbek Ilyasuly Qonysbaev", "ambassador to Belarus", start=("2001#2", "2001"), end=("2005", "2005")),
  ev("departure", "was recalled", ("2005", "2005"), ["Saparbek Ilyasuly Qonysbaev"]),
  ev("investigation", "questioned", None, ["Saparbek Ilyasuly Qonysbaev"], status="claimed"),
  occ("Saparbek Ilyasuly Qonysbaev", "senator", end=("2011", "2011"), again=["upper house of parliament"]),
  fact("Saparbek Ilyasuly Qonysbaev", "party", "Nur Otan"),
  occ("Saparbek Ilyasuly Qonysbaev", "chairman of its agrarian committee"),
  fact("Saparbek Ilyasuly Qonysbaev", "spouse", "Gulnara Akhmetova"),
  fact("Gulnara Akhmetova", "occupation", "paediatrician"),
  fact("Saparbek Ilyasuly Qonysbaev", "children", "Daniyar Qonysbaev"),
  occ("Daniyar Qonysbaev", "vice-president of the national grain company"),
  fact("Saparbek Ilyasuly Qonysbaev", "relatives", "Erlan Tuleshov"),
  occ("Erlan Tuleshov", "deputy akim of Astana"),
)

P("d9-35", """Evelio Bárzaga Cisneros (b. Bayamo, 7 March 1853; d. Havana, 2 October 1921) came out of three wars a general and went into four governments a minister, and was fonder, he said, of the former.

A natural son of Rosa Cisneros, who took in washing, he was a cigar-maker when the rising of 1868 swept through Bayamo. He followed the insurgents as a bugler at fifteen and by 1878 was a captain, one of the handful who refused the peace. Deported to Chafarinas, he escaped in 1881 and made his way to Key West, where he rolled cigars again, and where the exiles chose him president of their club, an office that meant chiefly the passing of the hat.

It was Porfirio Mendieta Varona, delegate of the revolution in Florida, that gave him, in 1895, the command of the second division of the Third Corps. He held it to the end; and at the end, with the Spaniards gone and the Americans not yet bored, found himself civil governor of Oriente, an appointment of January 1899 that he gave back within the year.

Under the republic there was hardly a post of which he was not, at some time or other, either the holder or the next man but one. He was senator from 1902 to 1910. The secretaryship of public works was his in 1906, for as long as it took the government to fall; that of the interior followed, under Mendieta, by then president, in 1909; from the interior he crossed in 1911 to agriculture, and from there, when a newspaper had printed the price of a certain dredging contract, he went home. A judicial inquiry of 1912 exonerated him, though not everybody read it. He would not be considered for president in 1912, nor was he, in truth, asked twice.

He married late, in 1903, Hortensia Duany, and brought up his brother's boy, Lino Bárzaga, afterwards mayor of Manzanillo. The statue of him there has lost its hat.""",
  fact("Evelio Bárzaga Cisneros", "birthPlace", "Bayamo"),
  fact("Evelio Bárzaga Cisneros", "birthDate", "7 March 1853", value="1853-03-07"),
  fact("Evelio Bárzaga Cisneros", "deathPlace", "Havana"),
  fact("Evelio Bárzaga Cisneros", "deathDate", "2 October 1921", value="1921-10-02"),
  fact("Evelio Bárzaga Cisneros", "mother", "Rosa Cisneros"),
  fact("Evelio Bárzaga Cisneros", "occupation", "cigar-maker"),
  fact("Evelio Bárzaga Cisneros", "militaryService", "insurgents"),
  ev("sanction", "Deported", None, ["Evelio Bárzaga Cisneros"], place="Chafarinas"),
  ev("travel", "made his way", ("1881", "1881"), ["Evelio Bárzaga Cisneros"], place="Key West"),
  ev("election", "chose", None, ["Evelio Bárzaga Cisneros"]),
  occ("Evelio Bárzaga Cisneros", "president of their club"),
  occ("Porfirio Mendieta Varona", "delegate of the revolution in Florida"),
  ev("appointment", "gave", ("1895", "1895"), ["Evelio Bárzaga Cisneros", "Porfirio Mendieta Varona"]),
  occ("Evelio Bárzaga Cisneros", "command of the second division of the Third Corps", start=("1895", "1895")),
  occ("Evelio Bárzaga Cisneros", "civil governor of Oriente", start=("January 1899", "1899-01"), end=("within the year", "1899")),
  ev("departure", "gave back", ("within the year", "1899"), ["Evelio Bárzaga Cisneros"]),
  occ("Evelio Bárzaga Cisneros", "senator", start=("1902", "1902"), end=("1910", "1910")),
  occ("Evelio Bárzaga Cisneros", "secretaryship of public works", start=("1906", "1906"), end=("1906", "1906")),
  occ("Evelio Bárzaga Cisneros", "interior", start=("1909", "1909"), end=("1911", "1911")),
  occ("Porfirio Mendieta Varona", "president#2"),
  ev("appointment", "crossed", ("1911", "1911"), ["Evelio Bárzaga Cisneros"]),
  occ("Evelio Bárzaga Cisneros", "agriculture", start=("1911", "1911")),
  ev("departure", "went home", None, ["Evelio Bárzaga Cisneros"]),
  ev("investigation", "judicial inquiry", ("1912", "1912"), ["Evelio Bárzaga Cisneros"]),
  fact("Evelio Bárzaga Cisneros", "spouse", "Hortensia Duany", date=("1903", "1903")),
  fact("Evelio Bárzaga Cisneros", "relatives", "Lino Bárzaga"),
  occ("Lino Bárzaga", "mayor of Manzanillo"),
)

P("d9-36", """Two brothers, Jalil bin Pengiran Omar and Salleh bin Pengiran Omar, held office in the Malaysian state of Sabah, or in the Federation, for thirty-one years between them. They are often confused: a newspaper once congratulated the one on the other's knighthood.

Both were born at Beaufort, Jalil on 3 April 1929, Salleh in 1934, sons of Pengiran Omar bin Tajuddin, who had been a native chief under the Chartered Company and again, after the interval of the Japanese, under the Crown. The elder was sent to Sandakan to school, the younger, a scholarship having fallen vacant, to Victoria Institution in Kuala Lumpur and later to Bristol, whence he returned in 1959 with a degree in law.

Jalil, who had been a customs clerk, was by 1963 secretary-general of the United Sabah Front; Salleh was not yet in any party. The former joined the first state cabinet as minister of natural resources, and when he left it, in 1967, over timber, it was Salleh whom the chief minister, Henry Lo Vui Min, picked to follow him in the portfolio. They did not speak for a year. In 1971, the roles were turned about: Lo having fallen, Jalil became chief minister and sent away his brother, who left for the peninsula, sat for Labuan in the federal parliament from 1974 and was deputy minister of law from 1976 until 1982.

The chief ministership ended for Jalil in April 1976, when his party, the United Sabah Front, lost all but eight seats. He was afterwards Yang di-Pertua Negeri, or head of state, for eight years (1978 onwards); Salleh, who used to say that he had been offered the same dignity and laughed, ended as a judge of the High Court in Borneo, an appointment of 1985, and retired in 1994.

Jalil's wife was Dayang Rokiah. He died in 1997; his brother survived him by nine years. The road to the airport bears both their names, one in each direction, or so visitors are told.""",
  fact("Salleh bin Pengiran Omar", "siblings", "Jalil bin Pengiran Omar"),
  fact("Jalil bin Pengiran Omar", "siblings", "Salleh bin Pengiran Omar"),
  fact("Jalil bin Pengiran Omar", "birthPlace", "Beaufort"),
  fact("Salleh bin Pengiran Omar", "birthPlace", "Beaufort"),
  fact("Jalil bin Pengiran Omar", "birthDate", "3 April 1929", value="1929-04-03"),
  fact("Salleh bin Pengiran Omar", "birthDate", "1934", value="1934"),
  fact("Jalil bin Pengiran Omar", "father", "Pengiran Omar bin Tajuddin"),
  fact("Salleh bin Pengiran Omar", "father", "Pengiran Omar bin Tajuddin"),
  occ("Pengiran Omar bin Tajuddin", "native chief"),
  fact("Jalil bin Pengiran Omar", "education", "Sandakan"),
  fact("Salleh bin Pengiran Omar", "education", "Victoria Institution"),
  fact("Salleh bin Pengiran Omar", "education", "Bristol", date=("1959", "1959")),
  fact("Jalil bin Pengiran Omar", "occupation", "customs clerk"),
  occ("Jalil bin Pengiran Omar", "secretary-general of the United Sabah Front"),
  ev("appointment", "joined", None, ["Jalil bin Pengiran Omar"]),
  occ("Jalil bin Pengiran Omar", "minister of natural resources", end=("1967", "1967")),
  ev("departure", "left", ("1967", "1967"), ["Jalil bin Pengiran Omar"]),
  occ("Henry Lo Vui Min", "chief minister", end=("1971", "1971")),
  ev("appointment", "picked", ("1967", "1967"), ["Salleh bin Pengiran Omar", "Henry Lo Vui Min"]),
  occ("Salleh bin Pengiran Omar", "portfolio", start=("1967", "1967"), end=("1971", "1971")),
  ev("departure", "fallen#2", ("1971", "1971"), ["Henry Lo Vui Min"]),
  ev("appointment", "became", ("1971", "1971"), ["Jalil bin Pengiran Omar"]),
  occ("Jalil bin Pengiran Omar", "chief minister#2", start=("1971", "1971"), end=("April 1976", "1976-04")),
  ev("departure", "sent away", ("1971", "1971"), ["Jalil bin Pengiran Omar", "Salleh bin Pengiran Omar"]),
  ev("travel", "left#2", None, ["Salleh bin Pengiran Omar"], place="the peninsula"),
  occ("Salleh bin Pengiran Omar", "Labuan", start=("1974", "1974"), again=["federal parliament"]),
  occ("Salleh bin Pengiran Omar", "deputy minister of law", start=("1976", "1976"), end=("1982", "1982")),
  fact("Jalil bin Pengiran Omar", "party", "United Sabah Front#2"),
  ev("election", "lost", ("April 1976", "1976-04"), ["Jalil bin Pengiran Omar"]),
  occ("Jalil bin Pengiran Omar", "Yang di-Pertua Negeri", start=("1978", "1978"), end=("eight years", "1986"), again=["head of state"]),
  occ("Salleh bin Pengiran Omar", "judge of the High Court in Borneo", start=("1985", "1985"), end=("1994", "1994")),
  ev("appointment", "appointment", ("1985", "1985"), ["Salleh bin Pengiran Omar"]),
  ev("departure", "retired", ("1994", "1994"), ["Salleh bin Pengiran Omar"]),
  fact("Jalil bin Pengiran Omar", "spouse", "Dayang Rokiah"),
  fact("Jalil bin Pengiran Omar", "deathDate", "1997", value="1997"),
  fact("Salleh bin Pengiran Omar", "deathDate", "nine years", value="2006"),
)

P("d9-37", """Wei Shaoting (韋紹庭; courtesy name Zhiyuan; 21 May 1879 – 3 August 1942) was a Chinese general and politician of the early republic. He was military governor of Guangxi from 1917 to 1921 and chairman of the Guangxi provincial government in 1929.

Early life

Wei was born in Wuming. His father, Wei Mingde, a licentiate, taught in the village. After failing the prefectural examination he entered the Guangxi Military Primary School in Guilin. In 1904 he was sent to Japan, and he graduated from the Tokyo Shimbu School in 1907. While he was there he joined the Tongmenghui.

Career

On his return Wei was made instructor at the Longzhou military academy (1908). At the time of the revolution he was a battalion commander of the New Army. Tang Jiqing, who was governor of Guangxi from 1912, put him at the head of the Second Brigade in 1913. Four years later Tang was called to Peking and Wei took over as military governor.

As governor he built the first motor road in the province, from Nanning to Wuming, and tried without success to forbid the growing of opium. His administration was accused by the assembly of spending three quarters of its income on the army. In June 1921 Cantonese forces entered the province; on 16 July Wei announced his resignation and fled to Hanoi.

He lived in Hong Kong until 1928. In March 1929 the Nanjing government named him provincial chairman, but he had no troops of his own and gave way to Luo Peiran, his commissioner of civil affairs, in August.

From 1934 Wei was chairman of the board of the Nanning Electric Light Company. The Japanese offered him a post in 1940, which he refused. He was a Buddhist in his last years. He died in Kunming. His daughter Wei Huilan married Gao Yiwu, later vice-president of Guangxi University.""",
  fact("Wei Shaoting", "nativeName", "韋紹庭"),
  fact("Wei Shaoting", "alias", "Zhiyuan"),
  fact("Wei Shaoting", "birthDate", "21 May 1879", value="1879-05-21"),
  fact("Wei Shaoting", "deathDate", "3 August 1942", value="1942-08-03"),
  fact("Wei Shaoting", "nationality", "Chinese"),
  fact("Wei Shaoting", "occupation", "general"),
  fact("Wei Shaoting", "occupation", "politician"),
  occ("Wei Shaoting", "military governor of Guangxi", start=("1917", "1917"), end=("16 July", "1921-07-16"), again=["military governor#2", "governor#4"]),
  occ("Wei Shaoting", "chairman of the Guangxi provincial government", start=("March 1929", "1929-03"), end=("August#2", "1929-08"), again=["provincial chairman"]),
  fact("Wei Shaoting", "birthPlace", "Wuming"),
  fact("Wei Shaoting", "father", "Wei Mingde"),
  fact("Wei Mingde", "occupation", "licentiate"),
  fact("Wei Shaoting", "education", "Guangxi Military Primary School"),
  ev("travel", "was sent", ("1904", "1904"), ["Wei Shaoting"], place="Japan"),
  fact("Wei Shaoting", "education", "Tokyo Shimbu School", date=("1907", "1907")),
  fact("Wei Shaoting", "party", "Tongmenghui"),
  ev("appointment", "was made", ("1908", "1908"), ["Wei Shaoting"]),
  occ("Wei Shaoting", "instructor at the Longzhou military academy", start=("1908", "1908")),
  occ("Wei Shaoting", "battalion commander"),
  occ("Tang Jiqing", "governor of Guangxi#2", start=("1912", "1912"), end=("Four years later", "1917")),
  ev("appointment", "put", ("1913", "1913"), ["Wei Shaoting", "Tang Jiqing"]),
  occ("Wei Shaoting", "head of the Second Brigade", start=("1913", "1913")),
  ev("travel", "called", ("Four years later", "1917"), ["Tang Jiqing"], place="Peking"),
  ev("appointment", "took over", ("Four years later", "1917"), ["Wei Shaoting"]),
  ev("departure", "resignation", ("16 July", "1921-07-16"), ["Wei Shaoting"]),
  ev("travel", "fled", None, ["Wei Shaoting"], place="Hanoi"),
  fact("Wei Shaoting", "residence", "Hong Kong"),
  ev("appointment", "named", ("March 1929", "1929-03"), ["Wei Shaoting"]),
  ev("departure", "gave way", ("August#2", "1929-08"), ["Wei Shaoting", "Luo Peiran"]),
  occ("Luo Peiran", "commissioner of civil affairs", former=True),
  occ("Wei Shaoting", "chairman of the board of the Nanning Electric Light Company", start=("1934", "1934")),
  fact("Wei Shaoting", "religion", "Buddhist"),
  fact("Wei Shaoting", "deathPlace", "Kunming"),
  fact("Wei Shaoting", "children", "Wei Huilan"),
  fact("Wei Shaoting", "relatives", "Gao Yiwu"),
  occ("Gao Yiwu", "vice-president of Guangxi University"),
)

P("d9-38", """U Ba Htoo Aung (13 February 1905 – 19 December 1981) was a Burmese lawyer, politician and judge. He was Minister for Judicial Affairs in the first government after independence and later a judge of the Supreme Court.

He was born in Pyapon, the son of U Aung Pe, a rice miller who was also president of the municipal committee. He attended the Government High School there, Rangoon University (B.A., 1926) and the Middle Temple. On returning to Burma he worked as a lawyer in Bassein.

Ba Htoo Aung was elected to the House of Representatives in 1936 as member for Pyapon South. He sat with the Poor Man's Party. He was parliamentary secretary to the Minister of Forests in 1939. During the Japanese occupation he was a judge of the Rangoon city court; he was questioned about this by the British in 1945 but no charge was brought.

He joined the Anti-Fascist People's Freedom League after the war and took part in drafting the constitution. On 4 January 1948 he was sworn in as minister. The minister met Karen leaders at Insein on 2 February 1949, but they could not agree. He resigned in April 1949 together with the socialist members of the cabinet. In 1951 he was appointed to the Supreme Court. His colleague on the bench, U Tin Maung Gyi, described him as the best cross-examiner he had ever heard.

After the coup of March 1962 he was retired from the court, which was afterwards abolished. He spent some weeks under house arrest. He took no further part in public life, apart from being president of the Rangoon Bar Library until 1970. It was often said that he was writing a history of Burmese law, but no manuscript has been found.

Ba Htoo Aung received the title of Thado Thiri Thudhamma in 1955. He married Khin Nyunt Yi in 1931. Their daughter Mya Mya Aung was professor of chemistry at Mandalay University. He died in Rangoon.""",
  fact("Ba Htoo Aung", "birthDate", "13 February 1905", value="1905-02-13"),
  fact("Ba Htoo Aung", "deathDate", "19 December 1981", value="1981-12-19"),
  fact("Ba Htoo Aung", "nationality", "Burmese"),
  fact("Ba Htoo Aung", "occupation", "lawyer"),
  fact("Ba Htoo Aung", "occupation", "politician"),
  fact("Ba Htoo Aung", "occupation", "judge"),
  occ("Ba Htoo Aung", "Minister for Judicial Affairs", start=("4 January 1948", "1948-01-04"), end=("April 1949", "1949-04"), again=["minister", "minister#2"]),
  occ("Ba Htoo Aung", "judge of the Supreme Court", start=("1951", "1951"), again=["Supreme Court#2", "court#2"]),
  fact("Ba Htoo Aung", "birthPlace", "Pyapon"),
  fact("Ba Htoo Aung", "father", "Aung Pe"),
  fact("Aung Pe", "occupation", "rice miller"),
  occ("Aung Pe", "president of the municipal committee"),
  fact("Ba Htoo Aung", "education", "Government High School"),
  fact("Ba Htoo Aung", "education", "Rangoon University", date=("1926", "1926")),
  fact("Ba Htoo Aung", "education", "Middle Temple"),
  fact("Ba Htoo Aung", "residence", "Bassein"),
  ev("election", "was elected", ("1936", "1936"), ["Ba Htoo Aung"]),
  occ("Ba Htoo Aung", "member for Pyapon South", start=("1936", "1936")),
  fact("Ba Htoo Aung", "party", "Poor Man's Party"),
  occ("Ba Htoo Aung", "parliamentary secretary to the Minister of Forests", start=("1939", "1939")),
  occ("Ba Htoo Aung", "judge of the Rangoon city court"),
  ev("investigation", "questioned", ("1945", "1945"), ["Ba Htoo Aung"]),
  fact("Ba Htoo Aung", "party", "Anti-Fascist People's Freedom League"),
  ev("appointment", "was sworn in", ("4 January 1948", "1948-01-04"), ["Ba Htoo Aung"]),
  ev("meeting", "met", ("2 February 1949", "1949-02-02"), ["Ba Htoo Aung"], place="Insein"),
  ev("departure", "resigned", ("April 1949", "1949-04"), ["Ba Htoo Aung"]),
  ev("appointment", "was appointed", ("1951", "1951"), ["Ba Htoo Aung"]),
  occ("Tin Maung Gyi", "bench"),
  ev("departure", "was retired", ("March 1962", "1962-03"), ["Ba Htoo Aung"]),
  occ("Ba Htoo Aung", "president of the Rangoon Bar Library", end=("1970", "1970")),
  ev("award", "received", ("1955", "1955"), ["Ba Htoo Aung"]),
  fact("Ba Htoo Aung", "award", "Thado Thiri Thudhamma", date=("1955", "1955")),
  fact("Ba Htoo Aung", "spouse", "Khin Nyunt Yi", date=("1931", "1931")),
  fact("Ba Htoo Aung", "children", "Mya Mya Aung"),
  occ("Mya Mya Aung", "professor of chemistry at Mandalay University"),
  fact("Ba Htoo Aung", "deathPlace", "Rangoon#4"),
)

P("d9-39", """Célestin Rakotovao Andriamanjato (25 December 1918 – 7 April 2003) was a Malagasy doctor and politician. He was Minister of Health from 1960 to 1967, mayor of Fianarantsoa from 1959 to 1972 and president of the National Assembly from 1970 to 1972.

Early life

Andriamanjato was born at Ambalavao to a Betsileo family. His father, Rasoamanana, was a pastor of the London Missionary Society. He studied at the medical school in Tananarive, which he left with a diploma in 1942, and after the war at Montpellier. He worked as a country doctor in the Ihosy district from 1942 to 1949. He later said that the work there had taught him patience.

Political career

In 1952 he was elected to the provincial assembly of Fianarantsoa. He joined the Social Democratic Party on its foundation and was its provincial secretary. At the municipal elections of October 1959 his list won 19 of 31 seats and the council chose him as mayor. The following year he entered the first government of the Republic as minister. He addressed the World Health Assembly in Geneva in May 1963. Under him six hospitals were built and the campaign against plague was reorganised. The ministry went in 1967 to Honoré Tsimiandry, a dentist and until that time prefect of Tuléar.

When parliament met in October 1970, Andriamanjato was elected president with 98 votes. He lost all his offices after the rising of May 1972. He was arrested in 1975 in connection with the murder of the head of state, but was acquitted.

Personal life

He was a Protestant and an active member of the synod. He married Félicité Ralambo in 1945; their eldest son, Jean-Noël Rakotovao, is a geologist and was director of the national mining office. He thought of standing for president in 1992, but did not do so. He died at Fianarantsoa. The hospital at Ambalavao is named after him.""",
  fact("Célestin Rakotovao Andriamanjato", "birthDate", "25 December 1918", value="1918-12-25"),
  fact("Célestin Rakotovao Andriamanjato", "deathDate", "7 April 2003", value="2003-04-07"),
  fact("Célestin Rakotovao Andriamanjato", "nationality", "Malagasy"),
  fact("Célestin Rakotovao Andriamanjato", "occupation", "doctor"),
  fact("Célestin Rakotovao Andriamanjato", "occupation", "politician"),
  occ("Célestin Rakotovao Andriamanjato", "Minister of Health", start=("1960", "1960"), end=("1967", "1967"), again=["minister", "ministry"]),
  occ("Célestin Rakotovao Andriamanjato", "mayor of Fianarantsoa", start=("October 1959", "1959-10"), end=("1972", "1972"), again=["mayor#2"]),
  occ("Célestin Rakotovao Andriamanjato", "president of the National Assembly", start=("October 1970", "1970-10"), end=("1972#2", "1972"), again=["president#2"]),
  fact("Célestin Rakotovao Andriamanjato", "birthPlace", "Ambalavao"),
  fact("Célestin Rakotovao Andriamanjato", "ethnicity", "Betsileo"),
  fact("Célestin Rakotovao Andriamanjato", "father", "Rasoamanana"),
  occ("Rasoamanana", "pastor of the London Missionary Society"),
  fact("Célestin Rakotovao Andriamanjato", "education", "medical school in Tananarive", date=("1942", "1942")),
  fact("Célestin Rakotovao Andriamanjato", "education", "Montpellier"),
  fact("Célestin Rakotovao Andriamanjato", "occupation", "country doctor"),
  ev("election", "was elected", ("1952", "1952"), ["Célestin Rakotovao Andriamanjato"]),
  occ("Célestin Rakotovao Andriamanjato", "provincial assembly of Fianarantsoa", start=("1952", "1952")),
  fact("Célestin Rakotovao Andriamanjato", "party", "Social Democratic Party"),
  occ("Célestin Rakotovao Andriamanjato", "provincial secretary"),
  ev("election", "won", ("October 1959", "1959-10"), ["Célestin Rakotovao Andriamanjato"]),
  ev("election", "chose", ("October 1959", "1959-10"), ["Célestin Rakotovao Andriamanjato"]),
  ev("appointment", "entered", ("The following year", "1960"), ["Célestin Rakotovao Andriamanjato"]),
  ev("speech", "addressed", ("May 1963", "1963-05"), ["Célestin Rakotovao Andriamanjato"], place="Geneva"),
  occ("Honoré Tsimiandry", "ministry", start=("1967#2", "1967")),
  ev("appointment", "went", ("1967#2", "1967"), ["Honoré Tsimiandry"]),
  fact("Honoré Tsimiandry", "occupation", "dentist"),
  occ("Honoré Tsimiandry", "prefect of Tuléar", former=True),
  ev("election", "was elected#2", ("October 1970", "1970-10"), ["Célestin Rakotovao Andriamanjato"]),
  ev("departure", "lost", ("May 1972", "1972-05"), ["Célestin Rakotovao Andriamanjato"]),
  ev("arrest", "arrested", ("1975", "1975"), ["Célestin Rakotovao Andriamanjato"]),
  fact("Célestin Rakotovao Andriamanjato", "religion", "Protestant"),
  fact("Célestin Rakotovao Andriamanjato", "spouse", "Félicité Ralambo", date=("1945", "1945")),
  fact("Célestin Rakotovao Andriamanjato", "children", "Jean-Noël Rakotovao"),
  fact("Jean-Noël Rakotovao", "occupation", "geologist"),
  occ("Jean-Noël Rakotovao", "director of the national mining office"),
  fact("Célestin Rakotovao Andriamanjato", "deathPlace", "Fianarantsoa#3"),
)

P("d9-40", """Of the officers who served the last kings of Hawaiʻi, William Kaleimamahu Pitman-Nahaolelua (1836–1894) was possibly the least quoted. He was born at Lāhainā to a Boston trader, John Haalilio Pitman, and the chiefess Abigail Kekuʻiapo, was brought up by his mother's brother, from whom he took the second half of his name, and learned his English at the Royal School in Honolulu.

Offices

At twenty-four he had from the king the tax-collectorship of Lahaina. He was sent to the House of Representatives in 1864 and, having been beaten in 1868 by the very cousin who had proposed him, became instead a circuit judge on Maui, in which post (1869–74) he heard, by the count of his clerk, two thousand cases about pigs.

The accession of King Kalākaua made his fortune. Called to the Privy Council in 1874, he was the natural man to have when Samuel Paʻalua, governor of Maui these nineteen years, died in 1876; the commission was made out to him within the week. It was renewed every four years until the governorships themselves were abolished, in 1888, and was interrupted only once, by the eight months of 1881 in which, the king being on his travels, he was acting minister of the interior in the capital. That the attorney-general, Edmund Thurlow Case, wrote to Washington during those months over the acting minister's head was alleged at the time and never proved.

As governor he received the widowed queen of the neighbouring islands at Wailuku in 1879 and fell asleep. The planters thought him slow; the fishermen, whose reefs he would not lease, did not. He refused a seat in the cabinet of the following decade.

Last years

The Provisional Government pensioned him. He was, to the end, deacon of Waineʻe church, and left a daughter, Lucy Nahaolelua, principal of a girls' seminary at Hilo from 1899. His house became a hotel, then a car park.""",
  fact("William Kaleimamahu Pitman-Nahaolelua", "birthDate", "1836", value="1836"),
  fact("William Kaleimamahu Pitman-Nahaolelua", "deathDate", "1894", value="1894"),
  fact("William Kaleimamahu Pitman-Nahaolelua", "birthPlace", "Lāhainā"),
  fact("John Haalilio Pitman", "occupation", "trader"),
  fact("William Kaleimamahu Pitman-Nahaolelua", "father", "John Haalilio Pitman"),
  fact("William Kaleimamahu Pitman-Nahaolelua", "mother", "Abigail Kekuʻiapo"),
  fact("William Kaleimamahu Pitman-Nahaolelua", "education", "Royal School"),
  ev("appointment", "had", ("twenty-four", "1860"), ["William Kaleimamahu Pitman-Nahaolelua"]),
  occ("William Kaleimamahu Pitman-Nahaolelua", "tax-collectorship of Lahaina", start=("twenty-four", "1860")),
  ev("election", "was sent", ("1864", "1864"), ["William Kaleimamahu Pitman-Nahaolelua"]),
  occ("William Kaleimamahu Pitman-Nahaolelua", "House of Representatives", start=("1864", "1864"), end=("1868", "1868")),
  ev("departure", "been beaten", ("1868", "1868"), ["William Kaleimamahu Pitman-Nahaolelua"]),
  ev("appointment", "became", None, ["William Kaleimamahu Pitman-Nahaolelua"]),
  occ("William Kaleimamahu Pitman-Nahaolelua", "circuit judge on Maui", start=("1869", "1869"), end=("74", "1874")),
  occ("Kalākaua", "King"),
  ev("appointment", "Called", ("1874", "1874"), ["William Kaleimamahu Pitman-Nahaolelua"]),
  occ("William Kaleimamahu Pitman-Nahaolelua", "Privy Council", start=("1874", "1874")),
  occ("Samuel Paʻalua", "governor of Maui", end=("1876", "1876")),
  fact("Samuel Paʻalua", "deathDate", "1876", value="1876"),
  occ("William Kaleimamahu Pitman-Nahaolelua", "commission", start=("1876", "1876"), end=("1888", "1888"), again=["governorships", "governor#3"]),
  ev("appointment", "was made out", ("1876", "1876"), ["William Kaleimamahu Pitman-Nahaolelua"]),
  occ("William Kaleimamahu Pitman-Nahaolelua", "acting minister of the interior", start=("1881", "1881"), end=("1881", "1881")),
  occ("Edmund Thurlow Case", "attorney-general"),
  ev("communication", "wrote", None, ["Edmund Thurlow Case"], status="claimed"),
  ev("meeting", "received", ("1879", "1879"), ["William Kaleimamahu Pitman-Nahaolelua"], place="Wailuku"),
  occ("William Kaleimamahu Pitman-Nahaolelua", "deacon of Waineʻe church"),
  fact("William Kaleimamahu Pitman-Nahaolelua", "children", "Lucy Nahaolelua"),
  occ("Lucy Nahaolelua", "principal of a girls' seminary at Hilo", start=("1899", "1899")),
)

P("d9-41", """Fawwaz Mithqal al-Rabadi (فواز مثقال الربضي; 9 March 1919 – 27 October 1990) was a Jordanian politician and diplomat who was Prime Minister of Jordan for ten weeks in 1963. He was a minister in five other governments.

Early life and education

Al-Rabadi was born in Ajloun. His father, Mithqal al-Rabadi, was a member of the first Legislative Council of Transjordan. He attended the secondary school at Salt and received a bachelor's degree from the American University of Beirut in 1940. He taught mathematics in Irbid for three years.

Career

Al-Rabadi entered the government service in 1943. He was district commissioner of Karak from 1948 to 1950, director-general of the passports department from 1950 to 1953, and mutasarrif of Nablus from 1953 to 1955. In May 1955 he was appointed Minister of Agriculture. He was Minister of the Interior twice, from 1957 to 1958 and in 1961.

In 1959 he was sent to Baghdad as ambassador, and two years later he returned. The king asked him to form a government on 18 April 1963, when Ihsan Nuwayri, the prime minister, resigned after losing the confidence of the House. Al-Rabadi promised new elections. His opponents said that he had written to the tribal leaders for their support. His government was replaced on 29 June, and Bahjat Qattan became prime minister.

He was chief of the royal court from 1967 to 1969 and ambassador to the United Kingdom from 1970 to 1976. In September 1970 he met British officials in London several times. From 1978 he was an appointed member of the Senate, and in 1984 its members elected him deputy speaker. He retired in 1988.

Personal life

He was a Christian of the Greek Orthodox Church. He married Widad Nuwayri, a sister of the former prime minister, in 1945. Their son Samer al-Rabadi was general manager of the Housing Bank. He received the Order of the Star of Jordan in 1962. He never published memoirs, although friends had urged him to do so. He died in Amman of leukaemia.""",
  fact("Fawwaz Mithqal al-Rabadi", "nativeName", "فواز مثقال الربضي"),
  fact("Fawwaz Mithqal al-Rabadi", "birthDate", "9 March 1919", value="1919-03-09"),
  fact("Fawwaz Mithqal al-Rabadi", "deathDate", "27 October 1990", value="1990-10-27"),
  fact("Fawwaz Mithqal al-Rabadi", "nationality", "Jordanian"),
  fact("Fawwaz Mithqal al-Rabadi", "occupation", "politician"),
  fact("Fawwaz Mithqal al-Rabadi", "occupation", "diplomat"),
  occ("Fawwaz Mithqal al-Rabadi", "Prime Minister of Jordan", start=("18 April 1963", "1963-04-18"), end=("29 June", "1963-06-29")),
  fact("Fawwaz Mithqal al-Rabadi", "birthPlace", "Ajloun"),
  fact("Fawwaz Mithqal al-Rabadi", "father", "Mithqal al-Rabadi#2"),
  occ("Mithqal al-Rabadi", "member of the first Legislative Council of Transjordan"),
  fact("Fawwaz Mithqal al-Rabadi", "education", "secondary school at Salt"),
  fact("Fawwaz Mithqal al-Rabadi", "education", "American University of Beirut", date=("1940", "1940")),
  occ("Fawwaz Mithqal al-Rabadi", "district commissioner of Karak", start=("1948", "1948"), end=("1950", "1950")),
  occ("Fawwaz Mithqal al-Rabadi", "director-general of the passports department", start=("1950#2", "1950"), end=("1953", "1953")),
  occ("Fawwaz Mithqal al-Rabadi", "mutasarrif of Nablus", start=("1953#2", "1953"), end=("1955", "1955")),
  ev("appointment", "was appointed", ("May 1955", "1955-05"), ["Fawwaz Mithqal al-Rabadi"]),
  occ("Fawwaz Mithqal al-Rabadi", "Minister of Agriculture", start=("May 1955", "1955-05")),
  occ("Fawwaz Mithqal al-Rabadi", "Minister of the Interior", start=("1957", "1957"), end=("1958", "1958")),
  occ("Fawwaz Mithqal al-Rabadi", "Minister of the Interior", start=("1961", "1961"), end=("1961", "1961")),
  ev("appointment", "was sent", ("1959", "1959"), ["Fawwaz Mithqal al-Rabadi"], place="Baghdad"),
  occ("Fawwaz Mithqal al-Rabadi", "ambassador", start=("1959", "1959"), end=("two years later", "1961")),
  ev("travel", "returned", ("two years later", "1961"), ["Fawwaz Mithqal al-Rabadi"]),
  ev("appointment", "asked", ("18 April 1963", "1963-04-18"), ["Fawwaz Mithqal al-Rabadi"]),
  occ("Ihsan Nuwayri", "prime minister", end=("18 April 1963", "1963-04-18"), again=["prime minister#3"]),
  ev("departure", "resigned", ("18 April 1963", "1963-04-18"), ["Ihsan Nuwayri"]),
  ev("communication", "written", None, ["Fawwaz Mithqal al-Rabadi"], status="claimed"),
  ev("departure", "was replaced", ("29 June", "1963-06-29"), ["Fawwaz Mithqal al-Rabadi"]),
  ev("appointment", "became", ("29 June", "1963-06-29"), ["Bahjat Qattan"]),
  occ("Bahjat Qattan", "prime minister#2", start=("29 June", "1963-06-29")),
  occ("Fawwaz Mithqal al-Rabadi", "chief of the royal court", start=("1967", "1967"), end=("1969", "1969")),
  occ("Fawwaz Mithqal al-Rabadi", "ambassador to the United Kingdom", start=("1970", "1970"), end=("1976", "1976")),
  ev("meeting", "met", ("September 1970", "1970-09"), ["Fawwaz Mithqal al-Rabadi"], place="London"),
  occ("Fawwaz Mithqal al-Rabadi", "member of the Senate", start=("1978", "1978"), end=("1988", "1988")),
  ev("election", "elected", ("1984", "1984"), ["Fawwaz Mithqal al-Rabadi"]),
  occ("Fawwaz Mithqal al-Rabadi", "deputy speaker", start=("1984", "1984"), end=("1988", "1988")),
  ev("departure", "retired", ("1988", "1988"), ["Fawwaz Mithqal al-Rabadi"]),
  fact("Fawwaz Mithqal al-Rabadi", "religion", "Christian"),
  fact("Fawwaz Mithqal al-Rabadi", "spouse", "Widad Nuwayri", date=("1945", "1945")),
  fact("Fawwaz Mithqal al-Rabadi", "children", "Samer al-Rabadi"),
  occ("Samer al-Rabadi", "general manager of the Housing Bank"),
  ev("award", "received#2", ("1962", "1962"), ["Fawwaz Mithqal al-Rabadi"]),
  fact("Fawwaz Mithqal al-Rabadi", "award", "Order of the Star of Jordan", date=("1962", "1962")),
  fact("Fawwaz Mithqal al-Rabadi", "deathPlace", "Amman"),
  fact("Fawwaz Mithqal al-Rabadi", "causeOfDeath", "leukaemia"),
)

P("d9-42", """Sarala Devi Bajracharya (born 2 August 1952) is a Nepali economist. She was Governor of Nepal Rastra Bank from 2005 to 2010, the first woman in the position, and a member of the National Planning Commission from 1998 to 2001.

Early life

Bajracharya was born into a Newar family in Patan. Her father, Asha Kaji Bajracharya, was a goldsmith. She studied at Padma Kanya Campus and at Tribhuvan University, from which she has a master's degree (1974), and she took a doctorate at the Delhi School of Economics in 1983. Her thesis was on remittances.

Career

She joined the Rastra Bank as an assistant in 1975. She was chief of the Birgunj office from 1984 to 1987 and director of the research department from 1990 until 1996. She was promoted to deputy governor in 2001.

On 31 January 2005 the cabinet appointed her governor in place of Dipendra Man Joshi, whose term had ended the day before. The governor told a meeting of bankers in Pokhara in November 2006 that four finance companies were insolvent, and one of them sued her. In 2007 the anti-corruption commission opened an inquiry into the printing of banknotes. She was suspended in June 2007; Bimal Raj Koirala-Pant was acting governor for five months. The Special Court cleared her and she resumed her duties in November.

She left the bank at the end of her term on 30 January 2010. It was expected that she would be made finance minister, but she has said that nobody ever asked her.

Later activities

She was independent director of Himalayan Hydropower Ltd from 2012 to 2016 and has been chairperson of the Women's Savings Federation since 2017. She received the Gorkha Dakshina Bahu in 2003. She is a Buddhist. Her husband, Rajendra Tuladhar, is editor of a monthly magazine.""",
  fact("Sarala Devi Bajracharya", "birthDate", "2 August 1952", value="1952-08-02"),
  fact("Sarala Devi Bajracharya", "nationality", "Nepali"),
  fact("Sarala Devi Bajracharya", "occupation", "economist"),
  occ("Sarala Devi Bajracharya", "Governor of Nepal Rastra Bank", start=("31 January 2005", "2005-01-31"), end=("30 January 2010", "2010-01-30"), again=["position", "governor#2", "governor#3"]),
  occ("Sarala Devi Bajracharya", "member of the National Planning Commission", start=("1998", "1998"), end=("2001", "2001")),
  fact("Sarala Devi Bajracharya", "ethnicity", "Newar"),
  fact("Sarala Devi Bajracharya", "birthPlace", "Patan"),
  fact("Sarala Devi Bajracharya", "father", "Asha Kaji Bajracharya"),
  fact("Asha Kaji Bajracharya", "occupation", "goldsmith"),
  fact("Sarala Devi Bajracharya", "education", "Padma Kanya Campus"),
  fact("Sarala Devi Bajracharya", "education", "Tribhuvan University", date=("1974", "1974")),
  fact("Sarala Devi Bajracharya", "education", "Delhi School of Economics", date=("1983", "1983")),
  fact("Sarala Devi Bajracharya", "occupation", "assistant"),
  occ("Sarala Devi Bajracharya", "chief of the Birgunj office", start=("1984", "1984"), end=("1987", "1987")),
  occ("Sarala Devi Bajracharya", "director of the research department", start=("1990", "1990"), end=("1996", "1996")),
  ev("appointment", "promoted", ("2001#2", "2001"), ["Sarala Devi Bajracharya"]),
  occ("Sarala Devi Bajracharya", "deputy governor", start=("2001#2", "2001")),
  ev("appointment", "appointed", ("31 January 2005", "2005-01-31"), ["Sarala Devi Bajracharya"]),
  occ("Dipendra Man Joshi", "governor#2", end=("the day before", "2005-01-30")),
  ev("departure", "ended", ("the day before", "2005-01-30"), ["Dipendra Man Joshi"]),
  ev("speech", "told", ("November 2006", "2006-11"), ["Sarala Devi Bajracharya"], place="Pokhara"),
  ev("investigation", "inquiry", ("2007", "2007"), ["Sarala Devi Bajracharya"]),
  ev("sanction", "was suspended", ("June 2007", "2007-06"), ["Sarala Devi Bajracharya"]),
  occ("Bimal Raj Koirala-Pant", "acting governor", start=("June 2007", "2007-06"), end=("five months", "2007-11")),
  ev("appointment", "resumed", ("November#2", "2007-11"), ["Sarala Devi Bajracharya"]),
  ev("departure", "left", ("30 January 2010", "2010-01-30"), ["Sarala Devi Bajracharya"]),
  occ("Sarala Devi Bajracharya", "independent director of Himalayan Hydropower Ltd", start=("2012", "2012"), end=("2016", "2016")),
  occ("Sarala Devi Bajracharya", "chairperson of the Women's Savings Federation", start=("2017", "2017")),
  ev("award", "received", ("2003", "2003"), ["Sarala Devi Bajracharya"]),
  fact("Sarala Devi Bajracharya", "award", "Gorkha Dakshina Bahu", date=("2003", "2003")),
  fact("Sarala Devi Bajracharya", "religion", "Buddhist"),
  fact("Sarala Devi Bajracharya", "spouse", "Rajendra Tuladhar"),
  occ("Rajendra Tuladhar", "editor of a monthly magazine"),
)

P("d9-43", """Barboza family

The Barboza family of Villarrica has given Paraguay two foreign ministers and a judge in three generations.

Fulgencio Barboza Recalde (16 January 1869 – 1 October 1936) was a Paraguayan lawyer and politician. He was born in Villarrica and studied at the Colegio Nacional and at the National University of Asunción, where he took his doctorate in 1893. He was attorney general from 1899 to 1902, deputy for Villarrica from 1904 to 1908 and Minister of Foreign Affairs from 1912 to 1914. He was a member of the Liberal Party. In July 1913 he travelled to Buenos Aires and discussed the Chaco frontier with the Bolivian minister. After he left the ministry he was rector of the university until 1920. Higinio Uriarte Cañete, who had been his pupil, succeeded him as foreign minister.

His son Ernesto Barboza Lezcano (24 February 1904 – 19 May 1979) was a diplomat. He entered the foreign service in 1927 and was consul in Posadas (1930–32), first secretary in Rio de Janeiro (1935–40) and ambassador to Chile (1945–47). During the civil war of 1947 he resigned and lived for some years in Montevideo. Having made his peace with the government, he became Minister of Foreign Affairs in August 1954. He was dismissed in 1956; it was said at the time that he had laughed at the wrong moment. He was then president of the Paraguayan Institute of International Law. He died in Asunción.

Ernesto's daughter Graciela Barboza de Ferreira (born 11 April 1938) was a judge of the Court of Appeal from 1976 to 1990 and a minister of the Supreme Court of Justice from 1995 to 2004. She led the inquiry into the archives of the political police in 1993. Her husband, Ramón Ferreira, was a surgeon and dean of the faculty of medicine. She was asked to stand for vice-president in 2003 but preferred to remain on the bench.

The family's house in the Calle Paraguarí was sold in 1981 and is now a dental clinic.""",
  fact("Fulgencio Barboza Recalde", "birthDate", "16 January 1869", value="1869-01-16"),
  fact("Fulgencio Barboza Recalde", "deathDate", "1 October 1936", value="1936-10-01"),
  fact("Fulgencio Barboza Recalde", "nationality", "Paraguayan"),
  fact("Fulgencio Barboza Recalde", "occupation", "lawyer"),
  fact("Fulgencio Barboza Recalde", "occupation", "politician"),
  fact("Fulgencio Barboza Recalde", "birthPlace", "Villarrica#2"),
  fact("Fulgencio Barboza Recalde", "education", "Colegio Nacional"),
  fact("Fulgencio Barboza Recalde", "education", "National University of Asunción", date=("1893", "1893")),
  occ("Fulgencio Barboza Recalde", "attorney general", start=("1899", "1899"), end=("1902", "1902")),
  occ("Fulgencio Barboza Recalde", "deputy for Villarrica", start=("1904", "1904"), end=("1908", "1908")),
  occ("Fulgencio Barboza Recalde", "Minister of Foreign Affairs", start=("1912", "1912"), end=("1914", "1914"), again=["ministry"]),
  fact("Fulgencio Barboza Recalde", "party", "Liberal Party"),
  ev("travel", "travelled", ("July 1913", "1913-07"), ["Fulgencio Barboza Recalde"], place="Buenos Aires"),
  ev("meeting", "discussed", None, ["Fulgencio Barboza Recalde"]),
  ev("departure", "left", None, ["Fulgencio Barboza Recalde"]),
  occ("Fulgencio Barboza Recalde", "rector of the university", end=("1920", "1920")),
  ev("appointment", "succeeded", None, ["Fulgencio Barboza Recalde", "Higinio Uriarte Cañete"]),
  occ("Higinio Uriarte Cañete", "foreign minister#2"),
  fact("Fulgencio Barboza Recalde", "children", "Ernesto Barboza Lezcano"),
  fact("Ernesto Barboza Lezcano", "birthDate", "24 February 1904", value="1904-02-24"),
  fact("Ernesto Barboza Lezcano", "deathDate", "19 May 1979", value="1979-05-19"),
  fact("Ernesto Barboza Lezcano", "occupation", "diplomat"),
  ev("appointment", "entered", ("1927", "1927"), ["Ernesto Barboza Lezcano"]),
  occ("Ernesto Barboza Lezcano", "consul in Posadas", start=("1930", "1930"), end=("32", "1932")),
  occ("Ernesto Barboza Lezcano", "first secretary in Rio de Janeiro", start=("1935", "1935"), end=("40", "1940")),
  occ("Ernesto Barboza Lezcano", "ambassador to Chile", start=("1945", "1945"), end=("47", "1947")),
  ev("departure", "resigned", ("1947", "1947"), ["Ernesto Barboza Lezcano"]),
  fact("Ernesto Barboza Lezcano", "residence", "Montevideo"),
  ev("appointment", "became", ("August 1954", "1954-08"), ["Ernesto Barboza Lezcano"]),
  occ("Ernesto Barboza Lezcano", "Minister of Foreign Affairs#2", start=("August 1954", "1954-08"), end=("1956", "1956")),
  ev("departure", "was dismissed", ("1956", "1956"), ["Ernesto Barboza Lezcano"]),
  occ("Ernesto Barboza Lezcano", "president of the Paraguayan Institute of International Law"),
  fact("Ernesto Barboza Lezcano", "deathPlace", "Asunción#2"),
  fact("Ernesto Barboza Lezcano", "children", "Graciela Barboza de Ferreira"),
  fact("Graciela Barboza de Ferreira", "birthDate", "11 April 1938", value="1938-04-11"),
  occ("Graciela Barboza de Ferreira", "judge of the Court of Appeal", start=("1976", "1976"), end=("1990", "1990")),
  occ("Graciela Barboza de Ferreira", "minister of the Supreme Court of Justice", start=("1995", "1995"), end=("2004", "2004"), again=["bench"]),
  ev("investigation", "led the inquiry", ("1993", "1993"), ["Graciela Barboza de Ferreira"]),
  fact("Graciela Barboza de Ferreira", "spouse", "Ramón Ferreira"),
  fact("Ramón Ferreira", "occupation", "surgeon"),
  occ("Ramón Ferreira", "dean of the faculty of medicine"),
)

P("d9-44", """Mayors of Vila Inharrime

Since the first municipal elections in Mozambique the town of Vila Inharrime has had three elected mayors. None of them was born in it.

Armindo João Macuácua

The first, Armindo João Macuácua (3 February 1941 – 22 July 2007), was a railwayman from Chibuto. He joined Frelimo in Tanzania in 1966 and fought in Tete. After independence he was administrator of Zavala district from 1976 to 1981 and provincial director of transport from 1983 to 1991. He was elected mayor on 30 June 1998, in a poll in which only one voter in eight took part, and took office in August. The mayor rebuilt the market and had the streets numbered. He did not stand in 2003 because of his health. His daughter Rosária Macuácua is an agronomist.

Deolinda Chissico

Deolinda Chissico (born 14 May 1957), a former primary school teacher, was elected on 19 November 2003 with 54 per cent of the vote. She had been district director of education from 1992 to 2000 and president of the municipal assembly from 2000 to 2003. She was mayor for two terms, from February 2004 until February 2014. In 2009 she visited Aveiro in Portugal and met its mayor, with whom she agreed on a twinning of the two towns. Enthusiastic reports appeared in the capital's press about the town's new beach road, which was washed away in its second year. She did not seek a third term and is now a member of the Assembly of the Republic. Friends say that she would like to be a governor.

Felisberto Nhantumbo

Felisberto Nhantumbo (born 1 November 1969), a civil engineer, is a member of the Mozambique Democratic Movement. He studied at Eduardo Mondlane University, graduating in 1995, and was manager of the water company in Maxixe before he ran for mayor in November 2013. He defeated Zeferino Tembe, the first secretary of Frelimo in the town, by 203 votes, and was sworn in as mayor on 7 February 2014. The prosecutor opened an inquiry into the sale of municipal land in 2016, but it was closed without a charge. Nhantumbo was vice-president of the national association of municipalities from 2015 to 2018. He lost the mayoralty to Tembe at the election of October 2018, and Tembe has been the mayor since then.""",
  fact("Armindo João Macuácua", "birthDate", "3 February 1941", value="1941-02-03"),
  fact("Armindo João Macuácua", "deathDate", "22 July 2007", value="2007-07-22"),
  fact("Armindo João Macuácua", "occupation", "railwayman"),
  fact("Armindo João Macuácua", "birthPlace", "Chibuto"),
  fact("Armindo João Macuácua", "party", "Frelimo"),
  occ("Armindo João Macuácua", "administrator of Zavala district", start=("1976", "1976"), end=("1981", "1981")),
  occ("Armindo João Macuácua", "provincial director of transport", start=("1983", "1983"), end=("1991", "1991")),
  ev("election", "was elected", ("30 June 1998", "1998-06-30"), ["Armindo João Macuácua"]),
  occ("Armindo João Macuácua", "mayor#2", start=("August", "1998-08"), again=["mayor#3"]),
  ev("appointment", "took office", ("August", "1998-08"), ["Armindo João Macuácua"]),
  ev("departure", "did not stand", ("2003", "2003"), ["Armindo João Macuácua"]),
  fact("Armindo João Macuácua", "children", "Rosária Macuácua"),
  fact("Rosária Macuácua", "occupation", "agronomist"),
  fact("Deolinda Chissico", "birthDate", "14 May 1957", value="1957-05-14"),
  fact("Deolinda Chissico", "occupation", "primary school teacher"),
  ev("election", "elected#3", ("19 November 2003", "2003-11-19"), ["Deolinda Chissico"]),
  occ("Deolinda Chissico", "district director of education", start=("1992", "1992"), end=("2000", "2000")),
  occ("Deolinda Chissico", "president of the municipal assembly", start=("2000#2", "2000"), end=("2003#3", "2003")),
  occ("Deolinda Chissico", "mayor#4", start=("February 2004", "2004-02"), end=("February 2014", "2014-02")),
  ev("travel", "visited", ("2009", "2009"), ["Deolinda Chissico"], place="Aveiro"),
  ev("meeting", "met", None, ["Deolinda Chissico"]),
  ev("departure", "did not seek a third term", None, ["Deolinda Chissico"]),
  occ("Deolinda Chissico", "member of the Assembly of the Republic"),
  fact("Felisberto Nhantumbo", "birthDate", "1 November 1969", value="1969-11-01"),
  fact("Felisberto Nhantumbo", "occupation", "civil engineer"),
  fact("Felisberto Nhantumbo", "party", "Mozambique Democratic Movement"),
  fact("Felisberto Nhantumbo", "education", "Eduardo Mondlane University", date=("1995", "1995")),
  occ("Felisberto Nhantumbo", "manager of the water company in Maxixe"),
  ev("candidacy", "ran#2", ("November 2013", "2013-11"), ["Felisberto Nhantumbo"]),
  ev("election", "defeated", ("November 2013", "2013-11"), ["Felisberto Nhantumbo", "Zeferino Tembe"]),
  occ("Zeferino Tembe", "first secretary of Frelimo in the town"),
  fact("Zeferino Tembe", "party", "Frelimo#2"),
  ev("appointment", "was sworn in", ("7 February 2014", "2014-02-07"), ["Felisberto Nhantumbo"]),
  occ("Felisberto Nhantumbo", "mayor#7", start=("7 February 2014", "2014-02-07"), end=("October 2018", "2018-10"), again=["mayoralty"]),
  ev("investigation", "opened an inquiry", ("2016", "2016"), ["Felisberto Nhantumbo"]),
  occ("Felisberto Nhantumbo", "vice-president of the national association of municipalities", start=("2015", "2015"), end=("2018", "2018")),
  ev("departure", "lost", ("October 2018", "2018-10"), ["Felisberto Nhantumbo", "Zeferino Tembe"]),
  occ("Zeferino Tembe", "mayor#9", start=("October 2018", "2018-10")),
)

P("d9-45", """Joseph Theophilus Cooper-Wreh (18 October 1866 – 26 March 1939) was a Liberian merchant, politician and judge. He served in all three branches of government: as senator for Grand Bassa County, as Secretary of the Treasury and as Associate Justice of the Supreme Court.

Early life

Cooper-Wreh was born in Edina, to a Bassa mother and a settler father, and was brought up in the household of his godfather, Samuel Edward Tolliver, a coffee planter who was then superintendent of Grand Bassa. He attended Liberia College, from which he received a bachelor's degree in 1887. In 1891 he married his godfather's daughter, Hannah Elizabeth Tolliver. He had a trading house at Buchanan and was mayor of the town from 1895 to 1899.

Legislature and cabinet

As a member of the True Whig Party he won a seat in the House of Representatives in 1899, where he was the representative for the second district until 1905. In 1905 he was elected to the Senate. He was president pro tempore of that body from 1909. Six years later, when the receivership of the customs had left the country almost without income, President Arthur Garretson called him to the Treasury. He took up the secretaryship in January 1915.

The secretary cut salaries by a fifth, his own included, and sailed in 1918 to New York to ask for a loan. He spoke there at the Abyssinian Baptist Church and met bankers on several occasions. The loan was agreed in principle but was never ratified. In 1920 he resigned, and the office passed to Momolu Fahnbulleh Sando, the first man of Vai descent to hold it.

Judge

Cooper-Wreh was appointed an associate justice on 3 May 1922. He wrote 61 opinions; the best known concerns land held in common by tribes. He withdrew from a case in 1927 because a nephew was a party to it. He retired in 1931. That he had been promised the chief justiceship was widely believed.

Other offices and family

He was a Baptist, a trustee of Ricks Institute and Grand Master of the Masonic Order of Liberia from 1911 to 1914. His wife was for many years president of the Women's Missionary Convention. He held, among other decorations, the Order of African Redemption. He died of dropsy in Monrovia.""",
  fact("Joseph Theophilus Cooper-Wreh", "birthDate", "18 October 1866", value="1866-10-18"),
  fact("Joseph Theophilus Cooper-Wreh", "deathDate", "26 March 1939", value="1939-03-26"),
  fact("Joseph Theophilus Cooper-Wreh", "nationality", "Liberian"),
  fact("Joseph Theophilus Cooper-Wreh", "occupation", "merchant"),
  fact("Joseph Theophilus Cooper-Wreh", "occupation", "politician"),
  fact("Joseph Theophilus Cooper-Wreh", "occupation", "judge"),
  occ("Joseph Theophilus Cooper-Wreh", "senator for Grand Bassa County", start=("1905#2", "1905"), again=["Senate"]),
  occ("Joseph Theophilus Cooper-Wreh", "Secretary of the Treasury", start=("January 1915", "1915-01"), end=("1920", "1920"), again=["Treasury#2", "secretaryship", "secretary#2", "office"]),
  occ("Joseph Theophilus Cooper-Wreh", "Associate Justice of the Supreme Court", start=("3 May 1922", "1922-05-03"), end=("1931", "1931"), again=["associate justice"]),
  fact("Joseph Theophilus Cooper-Wreh", "birthPlace", "Edina"),
  fact("Joseph Theophilus Cooper-Wreh", "ethnicity", "Bassa#2"),
  fact("Hannah Elizabeth Tolliver", "father", "Samuel Edward Tolliver"),
  fact("Samuel Edward Tolliver", "occupation", "coffee planter"),
  occ("Samuel Edward Tolliver", "superintendent of Grand Bassa"),
  fact("Joseph Theophilus Cooper-Wreh", "education", "Liberia College", date=("1887", "1887")),
  fact("Joseph Theophilus Cooper-Wreh", "spouse", "Hannah Elizabeth Tolliver", date=("1891", "1891")),
  occ("Joseph Theophilus Cooper-Wreh", "mayor of the town", start=("1895", "1895"), end=("1899", "1899")),
  fact("Joseph Theophilus Cooper-Wreh", "party", "True Whig Party"),
  ev("election", "won", ("1899#2", "1899"), ["Joseph Theophilus Cooper-Wreh"]),
  occ("Joseph Theophilus Cooper-Wreh", "representative for the second district", start=("1899#2", "1899"), end=("1905", "1905"), again=["seat in the House of Representatives"]),
  ev("election", "was elected", ("1905#2", "1905"), ["Joseph Theophilus Cooper-Wreh"]),
  occ("Joseph Theophilus Cooper-Wreh", "president pro tempore", start=("1909", "1909")),
  occ("Arthur Garretson", "President"),
  ev("appointment", "called", ("Six years later", "1915"), ["Joseph Theophilus Cooper-Wreh", "Arthur Garretson"]),
  ev("appointment", "took up", ("January 1915", "1915-01"), ["Joseph Theophilus Cooper-Wreh"]),
  ev("travel", "sailed", ("1918", "1918"), ["Joseph Theophilus Cooper-Wreh"], place="New York"),
  ev("speech", "spoke", None, ["Joseph Theophilus Cooper-Wreh"], place="Abyssinian Baptist Church"),
  ev("meeting", "met", None, ["Joseph Theophilus Cooper-Wreh"]),
  ev("departure", "resigned", ("1920", "1920"), ["Joseph Theophilus Cooper-Wreh"]),
  occ("Momolu Fahnbulleh Sando", "office", start=("1920", "1920")),
  ev("appointment", "passed", ("1920", "1920"), ["Momolu Fahnbulleh Sando"]),
  fact("Momolu Fahnbulleh Sando", "ethnicity", "Vai"),
  ev("appointment", "was appointed", ("3 May 1922", "1922-05-03"), ["Joseph Theophilus Cooper-Wreh"]),
  ev("recusal", "withdrew", ("1927", "1927"), ["Joseph Theophilus Cooper-Wreh"]),
  ev("departure", "retired", ("1931", "1931"), ["Joseph Theophilus Cooper-Wreh"]),
  fact("Joseph Theophilus Cooper-Wreh", "religion", "Baptist#2"),
  occ("Joseph Theophilus Cooper-Wreh", "trustee of Ricks Institute"),
  occ("Joseph Theophilus Cooper-Wreh", "Grand Master of the Masonic Order of Liberia", start=("1911", "1911"), end=("1914", "1914")),
  occ("Hannah Elizabeth Tolliver", "president of the Women's Missionary Convention"),
  fact("Joseph Theophilus Cooper-Wreh", "award", "Order of African Redemption"),
  fact("Joseph Theophilus Cooper-Wreh", "causeOfDeath", "dropsy"),
  fact("Joseph Theophilus Cooper-Wreh", "deathPlace", "Monrovia"),
)


P("d49-01", """Torbjørn Eilif Skarsgard (24 June 1903 – 9 November 1981) was a Norwegian schoolmaster and politician for the Labour Party, who served as Minister of Church and Education from 1951 to 1955.

Early and personal life

He was born in Bremanger as a son of fisherman Elias Skarsgard (1870–1934) and housewife Malene Botnen (1876–1959). He was a younger brother of trade unionist Jakob Skarsgard and an uncle of the actor Randi Skarsgard Moe. He finished Voss Teachers' College in 1925 and took the cand.philol. degree at the University of Oslo in 1933. In 1929 he married Borghild Hamre, a farmer's daughter from Hornindal; the marriage was dissolved in 1938. In October 1940 he married again, to librarian Signe Wold (1911–2002).

During the occupation Skarsgard was arrested on 17 March 1942, together with some thousand other teachers, and was sent to Kirkenes. He was released in November of the same year. His brother Jakob was arrested in 1943 and died of typhus at Sachsenhausen in February 1945.

Career

A member of Mot Dag from 1927, he joined the Labour Party in 1936. He was headmaster of Firda Upper Secondary School from 1946. He was elected to the Parliament of Norway from Sogn og Fjordane in 1949, and was re-elected in 1953. On 19 November 1951 he was appointed to the cabinet, where he succeeded Lars Aamodt. During his time in office his seat in Parliament was filled by Oddny Fretland, until then mayor of Gloppen. He resigned on 22 January 1955 and was followed by the party's former secretary, Birger Solheim. From 1956 to 1970 he was director of schools in Bergen.

He was decorated as a Commander of the Order of St. Olav in 1971. He left the State Church in 1931, but re-entered it when he was appointed minister. He died from a stroke in Bergen.
""",
  occ("Torbjørn Eilif Skarsgard", "Minister of Church and Education", start=("19 November 1951", "1951-11-19"), end=("22 January 1955", "1955-01-22"), again=["cabinet", "minister#1"]),
  occ("Torbjørn Eilif Skarsgard", "headmaster of Firda Upper Secondary School", start=("1946", "1946")),
  occ("Torbjørn Eilif Skarsgard", "Parliament of Norway from Sogn og Fjordane", start=("1949", "1949"), again=["seat in Parliament"]),
  occ("Lars Aamodt", "succeeded", end=("19 November 1951", "1951-11-19")),
  occ("Oddny Fretland", "seat in Parliament", start=("19 November 1951", "1951-11-19"), end=("22 January 1955", "1955-01-22")),
  occ("Oddny Fretland", "mayor of Gloppen", end=("19 November 1951", "1951-11-19")),
  occ("Birger Solheim", "followed", start=("22 January 1955", "1955-01-22")),
  occ("Birger Solheim", "secretary", former=True),
  occ("Torbjørn Eilif Skarsgard", "director of schools in Bergen", start=("1956", "1956"), end=("1970", "1970")),
  fact("Torbjørn Eilif Skarsgard", "birthDate", "24 June 1903", value="1903-06-24"),
  fact("Torbjørn Eilif Skarsgard", "deathDate", "9 November 1981", value="1981-11-09"),
  fact("Torbjørn Eilif Skarsgard", "nationality", "Norwegian"),
  fact("Torbjørn Eilif Skarsgard", "occupation", "schoolmaster"),
  fact("Torbjørn Eilif Skarsgard", "occupation", "politician"),
  fact("Torbjørn Eilif Skarsgard", "party", "Labour Party#2", date=("1936", "1936")),
  fact("Torbjørn Eilif Skarsgard", "party", "Mot Dag", date=("1927", "1927")),
  fact("Torbjørn Eilif Skarsgard", "birthPlace", "Bremanger"),
  fact("Torbjørn Eilif Skarsgard", "father", "Elias Skarsgard"),
  fact("Elias Skarsgard", "occupation", "fisherman"),
  fact("Elias Skarsgard", "birthDate", "1870", value="1870"),
  fact("Elias Skarsgard", "deathDate", "1934", value="1934"),
  fact("Torbjørn Eilif Skarsgard", "mother", "Malene Botnen"),
  fact("Malene Botnen", "occupation", "housewife"),
  fact("Malene Botnen", "birthDate", "1876", value="1876"),
  fact("Malene Botnen", "deathDate", "1959", value="1959"),
  fact("Torbjørn Eilif Skarsgard", "siblings", "Jakob Skarsgard"),
  fact("Jakob Skarsgard", "occupation", "trade unionist"),
  fact("Torbjørn Eilif Skarsgard", "relatives", "Randi Skarsgard Moe"),
  fact("Randi Skarsgard Moe", "occupation", "actor"),
  fact("Torbjørn Eilif Skarsgard", "education", "Voss Teachers' College", date=("1925", "1925")),
  fact("Torbjørn Eilif Skarsgard", "education", "University of Oslo", date=("1933", "1933")),
  fact("Torbjørn Eilif Skarsgard", "spouse", "Borghild Hamre", date=("1929", "1929")),
  fact("Torbjørn Eilif Skarsgard", "spouse", "Signe Wold", date=("October 1940", "1940-10")),
  fact("Signe Wold", "occupation", "librarian"),
  fact("Signe Wold", "birthDate", "1911", value="1911"),
  fact("Signe Wold", "deathDate", "2002", value="2002"),
  fact("Jakob Skarsgard", "causeOfDeath", "typhus"),
  fact("Jakob Skarsgard", "deathPlace", "Sachsenhausen"),
  fact("Jakob Skarsgard", "deathDate", "February 1945", value="1945-02"),
  fact("Torbjørn Eilif Skarsgard", "award", "Commander of the Order of St. Olav", date=("1971", "1971")),
  fact("Torbjørn Eilif Skarsgard", "religion", "State Church"),
  fact("Torbjørn Eilif Skarsgard", "causeOfDeath", "stroke"),
  fact("Torbjørn Eilif Skarsgard", "deathPlace", "Bergen#2"),
  ev("arrest", "was arrested", ("17 March 1942", "1942-03-17"), ["Torbjørn Eilif Skarsgard"]),
  ev("arrest", "was arrested#2", ("1943", "1943"), ["Jakob Skarsgard"]),
  ev("election", "was elected", ("1949", "1949"), ["Torbjørn Eilif Skarsgard"]),
  ev("election", "was re-elected", ("1953", "1953"), ["Torbjørn Eilif Skarsgard"]),
  ev("appointment", "was appointed", ("19 November 1951", "1951-11-19"), ["Torbjørn Eilif Skarsgard"]),
  ev("departure", "resigned", ("22 January 1955", "1955-01-22"), ["Torbjørn Eilif Skarsgard"]),
  ev("award", "was decorated", ("1971", "1971"), ["Torbjørn Eilif Skarsgard"]),
)

P("d49-02", """Ezekiel Kiprono arap Maritim, who has died in Kericho aged 88, was the first African to be Anglican Bishop of Nandi Hills and one of the few churchmen whom President Moi is known to have telephoned in anger.

He was born at Litein in 1931, the third son of arap Maritim Koech, a herdsman who never became a Christian, and of Tapsiargaa, who did. He was baptised at 16 by a missionary of the Africa Inland Mission, taking the name Ezekiel, and moved to the Anglicans only in 1954, when he married Rebecca Chebet, the daughter of a Church Missionary Society evangelist, Musa Chebet.

He attended Kapsabet Government School, trained as a teacher at Kagumo and was ordained priest in 1963. From St Paul's United Theological College, Limuru, where he obtained his diploma, he went on to Wycliffe Hall, Oxford, in 1967–69. On his return he became Archdeacon of Kericho, and in 1976 he was consecrated bishop in succession to the Englishman Hugh Trelawney-Price, who retired to Devon.

On 8 June 1986 Maritim preached in Eldoret against the queue-voting system. The President rang him the same evening. He was questioned for nine hours at Nakuru police station on 11 June, and two of his clergy, Canon Samson Rotich and the Rev Wilson Birech, were arrested; Birech was sentenced to 15 months for sedition and was later elected MP for Mosop in 1992 on the Ford–Kenya ticket. Maritim's younger brother, Joel Maritim, then district commissioner of Bungoma, stopped speaking to him. They were reconciled in 1998 in the hospital where Joel was dying of cancer.

Maritim stepped down in 1996. He was awarded an honorary doctorate by Moi University, of all places, in 2003. To the boys of his schools he was “Bwana Ratili”, Mr Scales.

Rebecca died in 2010. Two years later, at 81, he married a retired matron, Grace Jepkosgei. He is survived by her and by six of the eight children of his first marriage, among them Prof Esther Maritim, vice-chancellor of Laikipia University.
""",
  occ("Ezekiel Kiprono arap Maritim", "Anglican Bishop of Nandi Hills", start=("1976", "1976"), end=("1996", "1996"), again=["bishop#1"]),
  occ("Musa Chebet", "Church Missionary Society evangelist"),
  occ("Ezekiel Kiprono arap Maritim", "priest", start=("1963", "1963")),
  occ("Ezekiel Kiprono arap Maritim", "Archdeacon of Kericho", end=("1976", "1976")),
  occ("Moi", "President", again=["President#2"]),
  occ("Hugh Trelawney-Price", "succession", end=("1976", "1976")),
  occ("Samson Rotich", "Canon"),
  occ("Wilson Birech", "Rev"),
  occ("Wilson Birech", "MP for Mosop", start=("1992", "1992")),
  occ("Joel Maritim", "district commissioner of Bungoma"),
  occ("Grace Jepkosgei", "matron", former=True),
  occ("Esther Maritim", "Prof"),
  occ("Esther Maritim", "vice-chancellor of Laikipia University"),
  fact("Ezekiel Kiprono arap Maritim", "deathPlace", "Kericho"),
  fact("Ezekiel Kiprono arap Maritim", "birthPlace", "Litein"),
  fact("Ezekiel Kiprono arap Maritim", "birthDate", "1931", value="1931"),
  fact("Ezekiel Kiprono arap Maritim", "father", "arap Maritim Koech"),
  fact("arap Maritim Koech", "occupation", "herdsman"),
  fact("Ezekiel Kiprono arap Maritim", "mother", "Tapsiargaa"),
  fact("Tapsiargaa", "religion", "Christian"),
  fact("Ezekiel Kiprono arap Maritim", "religion", "Anglicans", date=("1954", "1954")),
  fact("Ezekiel Kiprono arap Maritim", "spouse", "Rebecca Chebet", date=("1954", "1954")),
  fact("Rebecca Chebet", "father", "Musa Chebet"),
  fact("Musa Chebet", "children", "Rebecca Chebet"),
  fact("Ezekiel Kiprono arap Maritim", "education", "Kapsabet Government School"),
  fact("Ezekiel Kiprono arap Maritim", "education", "Kagumo"),
  fact("Ezekiel Kiprono arap Maritim", "education", "St Paul's United Theological College, Limuru"),
  fact("Ezekiel Kiprono arap Maritim", "education", "Wycliffe Hall, Oxford", date=("1967–69", "1967/1969")),
  fact("Hugh Trelawney-Price", "nationality", "Englishman"),
  fact("Hugh Trelawney-Price", "residence", "Devon"),
  fact("Wilson Birech", "party", "Ford–Kenya", date=("1992", "1992")),
  fact("Ezekiel Kiprono arap Maritim", "siblings", "Joel Maritim"),
  fact("Joel Maritim", "causeOfDeath", "cancer"),
  fact("Ezekiel Kiprono arap Maritim", "award", "honorary doctorate", date=("2003", "2003")),
  fact("Ezekiel Kiprono arap Maritim", "alias", "Bwana Ratili"),
  fact("Rebecca Chebet", "deathDate", "2010", value="2010"),
  fact("Ezekiel Kiprono arap Maritim", "spouse", "Grace Jepkosgei", date=("Two years later", "2012")),
  fact("Ezekiel Kiprono arap Maritim", "children", "Esther Maritim"),
  fact("Rebecca Chebet", "children", "Esther Maritim"),
  ev("communication", "telephoned", None, ["Moi", "Ezekiel Kiprono arap Maritim"]),
  ev("appointment", "was ordained", ("1963", "1963"), ["Ezekiel Kiprono arap Maritim"]),
  ev("appointment", "became Archdeacon", None, ["Ezekiel Kiprono arap Maritim"]),
  ev("appointment", "was consecrated", ("1976", "1976"), ["Ezekiel Kiprono arap Maritim", "Hugh Trelawney-Price"]),
  ev("departure", "retired", None, ["Hugh Trelawney-Price"]),
  ev("speech", "preached", ("8 June 1986", "1986-06-08"), ["Ezekiel Kiprono arap Maritim"]),
  ev("communication", "rang", ("the same evening", "1986-06-08"), ["Moi", "Ezekiel Kiprono arap Maritim"]),
  ev("investigation", "was questioned", ("11 June", "1986-06-11"), ["Ezekiel Kiprono arap Maritim"]),
  ev("arrest", "were arrested", ("11 June", "1986-06-11"), ["Samson Rotich", "Wilson Birech"]),
  ev("conviction", "was sentenced", None, ["Wilson Birech"]),
  ev("election", "was later elected", ("1992", "1992"), ["Wilson Birech"]),
  ev("departure", "stepped down", ("1996", "1996"), ["Ezekiel Kiprono arap Maritim"]),
  ev("award", "was awarded", ("2003", "2003"), ["Ezekiel Kiprono arap Maritim"]),
)

P("d49-03", """Whitfield Ames Torrance Jr., 91, Envoy to Three Capitals, Dies

Whitfield Ames Torrance Jr., a career Foreign Service officer who was ambassador to Bolivia, Hungary and Nepal, and whose testimony in 1976 helped bring down his own deputy, died on Sunday at his home in Camden, Me. He was 91. The cause was complications of Parkinson's disease, said his daughter, Dr. Lydia Torrance Cho.

Mr. Torrance was born in Providence, R.I., on Feb. 2, 1919, the only son of Whitfield A. Torrance, a jewelry manufacturer, and the former Constance Ames, a suffragist. He was educated at St. George's School and Brown University, from which he graduated in 1940, and served with the 10th Mountain Division in Italy, where he won a Silver Star in March 1945. He received a master's degree from the Fletcher School in 1947.

President Johnson named him to La Paz in 1966. His three years there were cut short when the foreign minister, Gonzalo Arze Quiroga, declared him persona non grata on May 9, 1969. He moved to Budapest in 1971, succeeding Alton Reinhardt, and to Katmandu in 1974. There his deputy chief of mission, Philip Dorn, was found to have sold visas. Mr. Torrance told a Senate subcommittee about it on June 15, 1976. Mr. Dorn resigned in July, pleaded guilty in Federal District Court in Alexandria the following January, and served two years.

Mr. Torrance retired in 1979. He taught at Bowdoin College until 1990 and was a selectman of Camden in the 1980s. A lifelong Republican, he became a Democrat in 2004.

His first marriage, to Eleanor Sears, a sculptor, ended in divorce in 1958. His second wife, Ilona Barcza, whom he met in Vienna while she was a refugee and married in 1960, died in 2001. Raised an Episcopalian, he converted to Roman Catholicism, her faith, at their wedding. Besides his daughter, a pediatrician, he is survived by a son from his first marriage, Judge Ames Torrance of the Vermont Superior Court; a sister, Prudence Gould of Little Compton, R.I.; and five grandchildren.
""",
  occ("Whitfield Ames Torrance Jr.", "Foreign Service officer", end=("1979", "1979")),
  occ("Whitfield Ames Torrance Jr.", "ambassador to Bolivia", start=("1966", "1966"), end=("May 9, 1969", "1969-05-09")),
  occ("Whitfield Ames Torrance Jr.", "Hungary", start=("1971", "1971"), end=("1974", "1974")),
  occ("Whitfield Ames Torrance Jr.", "Nepal", start=("1974", "1974")),
  occ("Johnson", "President"),
  occ("Gonzalo Arze Quiroga", "foreign minister"),
  occ("Alton Reinhardt", "succeeding", end=("1971", "1971")),
  occ("Philip Dorn", "deputy chief of mission", end=("July", "1976-07"), again=["deputy"]),
  occ("Whitfield Ames Torrance Jr.", "taught at Bowdoin College", end=("1990", "1990")),
  occ("Whitfield Ames Torrance Jr.", "selectman of Camden", start=("1980s", "198X"), end=("1980s", "198X")),
  occ("Ames Torrance", "Judge", again=["Vermont Superior Court"]),
  fact("Whitfield Ames Torrance Jr.", "deathDate", "Sunday"),
  fact("Whitfield Ames Torrance Jr.", "deathPlace", "Camden, Me."),
  fact("Whitfield Ames Torrance Jr.", "causeOfDeath", "complications of Parkinson's disease"),
  fact("Whitfield Ames Torrance Jr.", "children", "Lydia Torrance Cho"),
  fact("Lydia Torrance Cho", "occupation", "pediatrician"),
  fact("Whitfield Ames Torrance Jr.", "birthPlace", "Providence, R.I."),
  fact("Whitfield Ames Torrance Jr.", "birthDate", "Feb. 2, 1919", value="1919-02-02"),
  fact("Whitfield Ames Torrance Jr.", "father", "Whitfield A. Torrance"),
  fact("Whitfield A. Torrance", "occupation", "jewelry manufacturer"),
  fact("Whitfield Ames Torrance Jr.", "mother", "Constance Ames"),
  fact("Constance Ames", "occupation", "suffragist"),
  fact("Whitfield Ames Torrance Jr.", "education", "St. George's School"),
  fact("Whitfield Ames Torrance Jr.", "education", "Brown University", date=("1940", "1940")),
  fact("Whitfield Ames Torrance Jr.", "education", "Fletcher School", date=("1947", "1947")),
  fact("Whitfield Ames Torrance Jr.", "militaryService", "10th Mountain Division"),
  fact("Whitfield Ames Torrance Jr.", "award", "Silver Star", date=("March 1945", "1945-03")),
  fact("Whitfield Ames Torrance Jr.", "party", "Republican"),
  fact("Whitfield Ames Torrance Jr.", "party", "Democrat", date=("2004", "2004")),
  fact("Whitfield Ames Torrance Jr.", "spouse", "Eleanor Sears"),
  fact("Eleanor Sears", "occupation", "sculptor"),
  fact("Whitfield Ames Torrance Jr.", "spouse", "Ilona Barcza", date=("1960", "1960")),
  fact("Ilona Barcza", "deathDate", "2001", value="2001"),
  fact("Whitfield Ames Torrance Jr.", "religion", "Episcopalian"),
  fact("Whitfield Ames Torrance Jr.", "religion", "Roman Catholicism", date=("at their wedding", "1960")),
  fact("Ilona Barcza", "religion", "Roman Catholicism"),
  fact("Whitfield Ames Torrance Jr.", "children", "Ames Torrance#3"),
  fact("Whitfield Ames Torrance Jr.", "siblings", "Prudence Gould"),
  fact("Prudence Gould", "residence", "Little Compton, R.I."),
  ev("award", "won", ("March 1945", "1945-03"), ["Whitfield Ames Torrance Jr."]),
  ev("appointment", "named", ("1966", "1966"), ["Johnson", "Whitfield Ames Torrance Jr."]),
  ev("sanction", "declared him persona non grata", ("May 9, 1969", "1969-05-09"), ["Gonzalo Arze Quiroga", "Whitfield Ames Torrance Jr."]),
  ev("appointment", "moved to Budapest", ("1971", "1971"), ["Whitfield Ames Torrance Jr.", "Alton Reinhardt"]),
  ev("testimony", "told", ("June 15, 1976", "1976-06-15"), ["Whitfield Ames Torrance Jr."]),
  ev("departure", "resigned", ("July", "1976-07"), ["Philip Dorn"]),
  ev("conviction", "pleaded guilty", ("the following January", "1977-01"), ["Philip Dorn"]),
  ev("departure", "retired", ("1979", "1979"), ["Whitfield Ames Torrance Jr."]),
)

P("d49-04", """Nguyễn Hữu Tường

Brigadier General Nguyễn Hữu Tường (3 March 1928 – 14 October 2011) was an officer of the Army of the Republic of Vietnam. He was also known by his dharma name, Tâm Đức, and, among his troops, as “Anh Ba Gạo” (Brother Three Rice).

Early life

Tường was born in Sa Đéc, in the Mekong Delta, to a wealthy landowning family. His father, Nguyễn Hữu Lộc, was a member of the Colonial Council of Cochinchina from 1932 to 1938. His mother, Trần Thị Ngọc, was of Chinese (Teochew) descent. The eldest of his seven siblings, Nguyễn Thị Sương, became a nun of the Carmelite order, while a younger brother, Nguyễn Hữu Nghĩa, joined the Viet Minh in 1946 and rose to deputy minister of food in Hanoi. The two brothers did not meet between 1945 and 1988.

He was educated at the Lycée Chasseloup-Laubat in Saigon and graduated from the Đà Lạt Military Academy in 1951.

Military career

Tường commanded the 9th Infantry Division between 1966 and 1968. On 5 August 1968 he was relieved by Colonel Phạm Văn Khiêm after a quarrel with the corps commander. He then served as province chief of Vĩnh Long until March 1970 and as military attaché in Bangkok from 1971. In 1973 he testified before a tribunal in Cần Thơ against his former quartermaster, Major Lê Quang Bình, who was sentenced to ten years' hard labour for the sale of rice.

Exile and death

He left Saigon on 28 April 1975. He settled first in Guam, then in 1976 in Westminster, California, where he worked as a school janitor. He became a naturalised American citizen in 1983. In May 1988 he travelled to Paris and met his brother Nghĩa there for the first time in 43 years.

Tường was married twice: to Đỗ Thị Hạnh from 1952 until their divorce in 1964, and to the singer Mai Lan, born Huỳnh Kim Phụng, from 1965. A Catholic by his first marriage, he returned to Buddhism in 1994. He died of liver cancer at Fountain Valley.
""",
  occ("Nguyễn Hữu Tường", "Brigadier General"),
  occ("Nguyễn Hữu Tường", "officer of the Army of the Republic of Vietnam"),
  occ("Nguyễn Hữu Lộc", "member of the Colonial Council of Cochinchina", start=("1932", "1932"), end=("1938", "1938")),
  occ("Nguyễn Hữu Nghĩa", "deputy minister of food"),
  occ("Nguyễn Thị Sương", "nun of the Carmelite order"),
  occ("Nguyễn Hữu Tường", "commanded the 9th Infantry Division", start=("1966", "1966"), end=("5 August 1968", "1968-08-05")),
  occ("Phạm Văn Khiêm", "Colonel"),
  occ("Phạm Văn Khiêm", "relieved", start=("5 August 1968", "1968-08-05")),
  occ("Nguyễn Hữu Tường", "province chief of Vĩnh Long", end=("March 1970", "1970-03")),
  occ("Nguyễn Hữu Tường", "military attaché in Bangkok", start=("1971", "1971")),
  occ("Lê Quang Bình", "quartermaster", former=True),
  occ("Lê Quang Bình", "Major"),
  fact("Nguyễn Hữu Tường", "birthDate", "3 March 1928", value="1928-03-03"),
  fact("Nguyễn Hữu Tường", "deathDate", "14 October 2011", value="2011-10-14"),
  fact("Nguyễn Hữu Tường", "militaryService", "Army of the Republic of Vietnam"),
  fact("Nguyễn Hữu Tường", "alias", "Tâm Đức"),
  fact("Nguyễn Hữu Tường", "alias", "Anh Ba Gạo"),
  fact("Nguyễn Hữu Tường", "birthPlace", "Sa Đéc"),
  fact("Nguyễn Hữu Tường", "father", "Nguyễn Hữu Lộc"),
  fact("Nguyễn Hữu Tường", "mother", "Trần Thị Ngọc"),
  fact("Trần Thị Ngọc", "ethnicity", "Chinese (Teochew)"),
  fact("Nguyễn Hữu Tường", "siblings", "Nguyễn Thị Sương"),
  fact("Nguyễn Hữu Tường", "siblings", "Nguyễn Hữu Nghĩa"),
  fact("Nguyễn Hữu Nghĩa", "party", "Viet Minh", date=("1946", "1946")),
  fact("Nguyễn Hữu Nghĩa", "residence", "Hanoi"),
  fact("Nguyễn Hữu Tường", "education", "Lycée Chasseloup-Laubat in Saigon"),
  fact("Nguyễn Hữu Tường", "education", "Đà Lạt Military Academy", date=("1951", "1951")),
  fact("Nguyễn Hữu Tường", "residence", "Guam"),
  fact("Nguyễn Hữu Tường", "residence", "Westminster, California", date=("1976", "1976")),
  fact("Nguyễn Hữu Tường", "occupation", "school janitor"),
  fact("Nguyễn Hữu Tường", "nationality", "American", date=("1983", "1983")),
  fact("Nguyễn Hữu Tường", "spouse", "Đỗ Thị Hạnh", date=("1952", "1952")),
  fact("Nguyễn Hữu Tường", "spouse", "Mai Lan", date=("1965", "1965")),
  fact("Mai Lan", "occupation", "singer"),
  fact("Mai Lan", "birthName", "Huỳnh Kim Phụng"),
  fact("Nguyễn Hữu Tường", "religion", "Catholic"),
  fact("Nguyễn Hữu Tường", "religion", "Buddhism", date=("1994", "1994")),
  fact("Nguyễn Hữu Tường", "causeOfDeath", "liver cancer"),
  fact("Nguyễn Hữu Tường", "deathPlace", "Fountain Valley"),
  ev("departure", "was relieved", ("5 August 1968", "1968-08-05"), ["Nguyễn Hữu Tường", "Phạm Văn Khiêm"]),
  ev("testimony", "testified", ("1973", "1973"), ["Nguyễn Hữu Tường", "Lê Quang Bình"]),
  ev("conviction", "was sentenced", ("1973", "1973"), ["Lê Quang Bình"]),
  ev("travel", "left Saigon", ("28 April 1975", "1975-04-28"), ["Nguyễn Hữu Tường"]),
  ev("travel", "travelled to Paris", ("May 1988", "1988-05"), ["Nguyễn Hữu Tường"]),
  ev("meeting", "met", ("May 1988", "1988-05"), ["Nguyễn Hữu Tường", "Nguyễn Hữu Nghĩa"]),
)

P("d49-05", """Johanna Wilhelmina “Joke” Terpstra-van Balen (Deventer, 30 January 1937 – Zwolle, 6 May 2020) was a Dutch politician of the Christian Democratic Appeal (CDA).

Terpstra-van Balen grew up in a Reformed family. Her father, Gerrit van Balen, was a notary and had been an alderman in Deventer before the war; her mother, Wilhelmina Kolff, died when she was nine, and she was brought up largely by an aunt, Sjoukje Kolff. After the gymnasium in Deventer she studied Dutch law at Utrecht University, completing her degree in 1961. From 1962 until 1974 she was a clerk to the court in Almelo.

She was elected to the municipal council of Hengelo in 1974 for the Christian Historical Union, one of the three parties that merged into the CDA in 1980, and was its group leader from 1976. In September 1982 she was appointed mayor of Ommen, where she followed Berend ten Brink, and was thus one of the first women to head a municipality in Overijssel. On 1 May 1990 she became mayor of Kampen. Her predecessor there, Hendrik Wiegersma, had left to become Queen's Commissioner in Drenthe.

In Kampen she fell out with alderman Dick Nauta over the sale of the tobacco works. An inquiry led by the former minister Pieter Oosterhof concluded in February 1996 that Nauta had misinformed the council, and he resigned on 4 March. Terpstra herself retired on 1 February 2002 and was succeeded by Nauta's party colleague Marjan Visscher (PvdA). She was acting mayor of Staphorst in 2004 and 2005.

She married Sietse Terpstra, a dentist, in 1963. They had two sons and a daughter. The eldest son, Gerrit Terpstra, has been a member of the House of Representatives since 2012. Her husband died in 1989; from 1995 she lived with the painter Adriaan Moll. Terpstra-van Balen was made an Officer in the Order of Orange-Nassau in 2001. In 2010 she left the CDA because of its cooperation with the PVV. She died of the effects of COVID-19 in the Isala hospital.
""",
  occ("Gerrit van Balen", "alderman in Deventer"),
  occ("Johanna Wilhelmina Terpstra-van Balen", "clerk to the court in Almelo", start=("1962", "1962"), end=("1974", "1974")),
  occ("Johanna Wilhelmina Terpstra-van Balen", "municipal council of Hengelo", start=("1974#2", "1974")),
  occ("Johanna Wilhelmina Terpstra-van Balen", "group leader", start=("1976", "1976")),
  occ("Johanna Wilhelmina Terpstra-van Balen", "mayor of Ommen", start=("September 1982", "1982-09"), end=("1 May 1990", "1990-05-01")),
  occ("Berend ten Brink", "followed", end=("September 1982", "1982-09")),
  occ("Johanna Wilhelmina Terpstra-van Balen", "mayor of Kampen", start=("1 May 1990", "1990-05-01"), end=("1 February 2002", "2002-02-01")),
  occ("Hendrik Wiegersma", "predecessor"),
  occ("Hendrik Wiegersma", "Queen's Commissioner in Drenthe"),
  occ("Dick Nauta", "alderman#2", end=("4 March", "1996-03-04")),
  occ("Pieter Oosterhof", "minister", former=True),
  occ("Marjan Visscher", "succeeded", start=("1 February 2002", "2002-02-01")),
  occ("Johanna Wilhelmina Terpstra-van Balen", "acting mayor of Staphorst", start=("2004", "2004"), end=("2005", "2005")),
  occ("Gerrit Terpstra", "member of the House of Representatives", start=("2012", "2012")),
  fact("Johanna Wilhelmina Terpstra-van Balen", "alias", "Joke"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "birthPlace", "Deventer"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "birthDate", "30 January 1937", value="1937-01-30"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "deathPlace", "Zwolle"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "deathDate", "6 May 2020", value="2020-05-06"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "nationality", "Dutch"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "occupation", "politician"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "party", "Christian Democratic Appeal"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "party", "Christian Historical Union"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "religion", "Reformed"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "father", "Gerrit van Balen"),
  fact("Gerrit van Balen", "occupation", "notary"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "mother", "Wilhelmina Kolff"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "relatives", "Sjoukje Kolff"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "education", "gymnasium in Deventer"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "education", "Utrecht University", date=("1961", "1961")),
  fact("Marjan Visscher", "party", "PvdA"),
  fact("Dick Nauta", "party", "PvdA"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "spouse", "Sietse Terpstra", date=("1963", "1963")),
  fact("Sietse Terpstra", "occupation", "dentist"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "children", "Gerrit Terpstra"),
  fact("Sietse Terpstra", "children", "Gerrit Terpstra"),
  fact("Sietse Terpstra", "deathDate", "1989", value="1989"),
  fact("Adriaan Moll", "occupation", "painter"),
  fact("Johanna Wilhelmina Terpstra-van Balen", "award", "Officer in the Order of Orange-Nassau", date=("2001", "2001")),
  fact("Johanna Wilhelmina Terpstra-van Balen", "causeOfDeath", "COVID-19"),
  ev("election", "was elected", ("1974#2", "1974"), ["Johanna Wilhelmina Terpstra-van Balen"]),
  ev("appointment", "was appointed", ("September 1982", "1982-09"), ["Johanna Wilhelmina Terpstra-van Balen", "Berend ten Brink"]),
  ev("appointment", "became", ("1 May 1990", "1990-05-01"), ["Johanna Wilhelmina Terpstra-van Balen"]),
  ev("departure", "had left", None, ["Hendrik Wiegersma"]),
  ev("investigation", "inquiry", ("February 1996", "1996-02"), ["Pieter Oosterhof", "Dick Nauta"]),
  ev("departure", "resigned", ("4 March", "1996-03-04"), ["Dick Nauta"]),
  ev("departure", "retired", ("1 February 2002", "2002-02-01"), ["Johanna Wilhelmina Terpstra-van Balen"]),
  ev("award", "was made", ("2001", "2001"), ["Johanna Wilhelmina Terpstra-van Balen"]),
  ev("departure", "left the CDA", ("2010", "2010"), ["Johanna Wilhelmina Terpstra-van Balen"]),
)

P("d49-06", """Maḥmūd Khān Eʿteżād-al-Molk (1862–1931), Iranian diplomat and courtier of the late Qajar period, born Mīrzā Maḥmūd in Tafresh, the second son of Mīrzā Yūsof, a revenue accountant (mostawfī) of Arāk, and of Ṣoghrā Begom, who came from a family of Sayyeds of Qom. His elder brother, Mīrzā ʿAlī, was steward to the governor of Isfahan; a sister, Zahrā, was married to the poet Vafāʾī.

Having learnt the Qurʾān at home, Maḥmūd entered the Dār-al-fonūn in Tehran in 1876 and studied French there under the Armenian teacher Hovhannes Masehian. He was taken into the foreign ministry in 1884 as an interpreter. From 1887 to 1891 he was vice-consul in Tiflis, where he picked up Russian and a taste for the theatre; he was then posted to Constantinople as second secretary. In 1896 Moẓaffar-al-Dīn Shah bestowed on him the title Eʿteżād-al-Molk, by which he was known from then on. He accompanied the Shah on his first journey to Europe in 1900 and read his replies to the mayor of Ostend.

He was appointed minister to Belgium in 1903 and remained in Brussels until 1908, when he was replaced by his rival, Moʿtamed Khāqān Nūrī. On 30 July of the previous year he had written to the new Majles in favour of a constitution. On account of this letter he was dismissed. After the victory of the constitutionalists he was elected to the second Majles as a deputy for Arāk (1909–11), sat with the Moderates, and twice turned down the ministry of posts. His last office was that of governor of Kāshān, which he laid down in 1917, going blind.

Eʿteżād-al-Molk had married, in 1885, his cousin Maʿṣūma, who bore him five children, and in Brussels, secretly, a dressmaker, Léonie Claes. Léonie embraced Islam in 1907. Their son, Parvīz Eʿteżādī (1906–71), a physician, was minister of health in 1951 and 1952. Eʿteżād-al-Molk died of pneumonia in Qom and was buried there.
""",
  occ("Mīrzā Yūsof", "revenue accountant (mostawfī) of Arāk"),
  occ("Mīrzā ʿAlī", "steward to the governor of Isfahan"),
  occ("Maḥmūd Khān Eʿteżād-al-Molk", "courtier"),
  occ("Maḥmūd Khān Eʿteżād-al-Molk", "interpreter", start=("1884", "1884")),
  occ("Maḥmūd Khān Eʿteżād-al-Molk", "vice-consul in Tiflis", start=("1887", "1887"), end=("1891", "1891")),
  occ("Maḥmūd Khān Eʿteżād-al-Molk", "second secretary"),
  occ("Moẓaffar-al-Dīn", "Shah"),
  occ("Maḥmūd Khān Eʿteżād-al-Molk", "minister to Belgium", start=("1903", "1903"), end=("1908", "1908")),
  occ("Moʿtamed Khāqān Nūrī", "replaced", start=("1908", "1908")),
  occ("Maḥmūd Khān Eʿteżād-al-Molk", "deputy for Arāk", start=("1909", "1909"), end=("11", "1911"), again=["second Majles"]),
  occ("Maḥmūd Khān Eʿteżād-al-Molk", "governor of Kāshān", end=("1917", "1917")),
  occ("Hovhannes Masehian", "teacher"),
  occ("Parvīz Eʿteżādī", "minister of health", start=("1951", "1951"), end=("1952", "1952")),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "birthDate", "1862", value="1862"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "deathDate", "1931", value="1931"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "nationality", "Iranian"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "occupation", "diplomat"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "birthName", "Mīrzā Maḥmūd"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "birthPlace", "Tafresh"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "father", "Mīrzā Yūsof"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "mother", "Ṣoghrā Begom"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "siblings", "Mīrzā ʿAlī"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "siblings", "Zahrā"),
  fact("Zahrā", "spouse", "Vafāʾī"),
  fact("Vafāʾī", "occupation", "poet"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "education", "Dār-al-fonūn in Tehran", date=("1876", "1876")),
  fact("Hovhannes Masehian", "ethnicity", "Armenian"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "alias", "Eʿteżād-al-Molk#2"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "party", "Moderates"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "spouse", "Maʿṣūma", date=("1885", "1885")),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "spouse", "Léonie Claes"),
  fact("Léonie Claes", "occupation", "dressmaker"),
  fact("Léonie Claes", "religion", "Islam", date=("1907", "1907")),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "children", "Parvīz Eʿteżādī"),
  fact("Léonie Claes", "children", "Parvīz Eʿteżādī"),
  fact("Parvīz Eʿteżādī", "birthDate", "1906", value="1906"),
  fact("Parvīz Eʿteżādī", "deathDate", "71", value="1971"),
  fact("Parvīz Eʿteżādī", "occupation", "physician"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "causeOfDeath", "pneumonia"),
  fact("Maḥmūd Khān Eʿteżād-al-Molk", "deathPlace", "Qom#2"),
  ev("appointment", "was taken into", ("1884", "1884"), ["Maḥmūd Khān Eʿteżād-al-Molk"]),
  ev("appointment", "posted", None, ["Maḥmūd Khān Eʿteżād-al-Molk"]),
  ev("award", "bestowed", ("1896", "1896"), ["Moẓaffar-al-Dīn", "Maḥmūd Khān Eʿteżād-al-Molk"]),
  ev("travel", "accompanied", ("1900", "1900"), ["Maḥmūd Khān Eʿteżād-al-Molk", "Moẓaffar-al-Dīn"]),
  ev("speech", "read his replies", ("1900", "1900"), ["Maḥmūd Khān Eʿteżād-al-Molk"]),
  ev("appointment", "was appointed", ("1903", "1903"), ["Maḥmūd Khān Eʿteżād-al-Molk"]),
  ev("appointment", "was replaced", ("1908", "1908"), ["Maḥmūd Khān Eʿteżād-al-Molk", "Moʿtamed Khāqān Nūrī"]),
  ev("communication", "had written", ("30 July of the previous year", "1907-07-30"), ["Maḥmūd Khān Eʿteżād-al-Molk"]),
  ev("departure", "was dismissed", ("1908", "1908"), ["Maḥmūd Khān Eʿteżād-al-Molk"]),
  ev("election", "was elected", ("1909", "1909"), ["Maḥmūd Khān Eʿteżād-al-Molk"]),
  ev("departure", "laid down", ("1917", "1917"), ["Maḥmūd Khān Eʿteżād-al-Molk"]),
)

P("d49-07", """Graciela Inés Bordaberry Lussich de Otegui (born 19 May 1949) is a Uruguayan lawyer and judge. She was a minister of the Supreme Court of Justice of Uruguay from 2008 to 2018 and presided over it in 2012.

Biography

She was born in Mercedes, Soriano Department, the daughter of veterinarian Raúl Bordaberry Mac Eachen and schoolteacher Inés Lussich. She has a twin sister, Beatriz, who is a Benedictine nun in Florida. She attended the Liceo José María Campos and graduated in Law and Social Sciences from the University of the Republic in 1974. She holds a master's degree from the Complutense University of Madrid (1999).

In December 1975 her husband, the student leader Walter Otegui, was detained by the Joint Forces; he was held in Libertad prison until March 1980. During these years she supported her two sons by giving piano lessons.

She entered the judiciary in 1981 as justice of the peace in Dolores. She was promoted to district judge in Rivera in 1987, and to the Civil Court of Appeals in 1996. On 18 June 2008 the General Assembly appointed her to the Supreme Court by 101 votes, filling the vacancy left by the retirement of Hugo Varela Canessa. She took the oath the next day.

In February 2013 she recused herself from the case on the Expiry Law because of her husband's imprisonment. Justice Leopoldo Etchart, who had taught her at the university, publicly criticised her for it, and apologised in a letter of 3 March.

She left the court on 19 May 2018, on reaching the age limit, and was succeeded by Minerva Pígola.

Personal life

The couple divorced in 1990. Otegui, a Senator for the Broad Front from 1995 to 2005, later married the journalist Ana Laura Stefani. In 2003, Bordaberry married the cardiologist Enrique Chiappara, a widower. Her younger son, Martín Otegui, is mayor of Mercedes for the National Party. She is an agnostic. The University of Salamanca conferred an honorary doctorate on her in 2016.
""",
  occ("Graciela Inés Bordaberry Lussich de Otegui", "judge"),
  occ("Graciela Inés Bordaberry Lussich de Otegui", "minister of the Supreme Court of Justice of Uruguay", start=("18 June 2008", "2008-06-18"), end=("19 May 2018", "2018-05-19"), again=["Supreme Court#2"]),
  occ("Graciela Inés Bordaberry Lussich de Otegui", "presided over it", start=("2012", "2012"), end=("2012", "2012")),
  occ("Beatriz", "Benedictine nun"),
  occ("Graciela Inés Bordaberry Lussich de Otegui", "justice of the peace in Dolores", start=("1981", "1981"), end=("1987", "1987")),
  occ("Graciela Inés Bordaberry Lussich de Otegui", "district judge in Rivera", start=("1987", "1987"), end=("1996", "1996")),
  occ("Graciela Inés Bordaberry Lussich de Otegui", "Civil Court of Appeals", start=("1996", "1996")),
  occ("Hugo Varela Canessa", "vacancy left"),
  occ("Leopoldo Etchart", "Justice#2"),
  occ("Leopoldo Etchart", "taught her at the university"),
  occ("Minerva Pígola", "succeeded", start=("19 May 2018", "2018-05-19")),
  occ("Walter Otegui", "student leader"),
  occ("Walter Otegui", "Senator", start=("1995", "1995"), end=("2005", "2005")),
  occ("Martín Otegui", "mayor of Mercedes"),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "birthDate", "19 May 1949", value="1949-05-19"),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "nationality", "Uruguayan"),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "occupation", "lawyer"),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "birthPlace", "Mercedes, Soriano Department"),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "father", "Raúl Bordaberry Mac Eachen"),
  fact("Raúl Bordaberry Mac Eachen", "occupation", "veterinarian"),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "mother", "Inés Lussich"),
  fact("Inés Lussich", "occupation", "schoolteacher"),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "siblings", "Beatriz"),
  fact("Beatriz", "residence", "Florida"),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "education", "Liceo José María Campos"),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "education", "University of the Republic", date=("1974", "1974")),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "education", "Complutense University of Madrid", date=("1999", "1999")),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "spouse", "Walter Otegui"),
  fact("Walter Otegui", "party", "Broad Front"),
  fact("Walter Otegui", "spouse", "Ana Laura Stefani"),
  fact("Ana Laura Stefani", "occupation", "journalist"),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "spouse", "Enrique Chiappara", date=("2003", "2003")),
  fact("Enrique Chiappara", "occupation", "cardiologist"),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "children", "Martín Otegui"),
  fact("Martín Otegui", "party", "National Party"),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "religion", "agnostic"),
  fact("Graciela Inés Bordaberry Lussich de Otegui", "award", "honorary doctorate", date=("2016", "2016")),
  ev("arrest", "was detained", ("December 1975", "1975-12"), ["Walter Otegui"]),
  ev("appointment", "entered", ("1981", "1981"), ["Graciela Inés Bordaberry Lussich de Otegui"]),
  ev("appointment", "was promoted", ("1987", "1987"), ["Graciela Inés Bordaberry Lussich de Otegui"]),
  ev("appointment", "appointed", ("18 June 2008", "2008-06-18"), ["Graciela Inés Bordaberry Lussich de Otegui"]),
  ev("departure", "retirement", None, ["Hugo Varela Canessa"]),
  ev("appointment", "took the oath", ("the next day", "2008-06-19"), ["Graciela Inés Bordaberry Lussich de Otegui"]),
  ev("recusal", "recused herself", ("February 2013", "2013-02"), ["Graciela Inés Bordaberry Lussich de Otegui"]),
  ev("communication", "letter", ("3 March", "2013-03-03"), ["Leopoldo Etchart", "Graciela Inés Bordaberry Lussich de Otegui"]),
  ev("departure", "left the court", ("19 May 2018", "2018-05-19"), ["Graciela Inés Bordaberry Lussich de Otegui"]),
  ev("award", "conferred", ("2016", "2016"), ["Graciela Inés Bordaberry Lussich de Otegui"]),
)

P("d49-08", """Leslie James “Nugget” Cartwright AO (11 April 1924 – 3 July 2009) was an Australian politician who represented the electorate of Gascoyne Downs in the Legislative Assembly of Western Australia from 1962 to 1986, first for the Country Party and, from 1971, for the Labor Party.

Early life

Cartwright was born in Kalgoorlie to Ivy May (née Rudd) and Thomas Cartwright, a miner who had been mayor of Boulder in 1919–20. His twin brother, Reginald, was killed at El Alamein in October 1942. He attended Eastern Goldfields High School, enlisted in the Royal Australian Air Force in 1942, and flew Catalinas until discharged in 1946 with the rank of flight lieutenant. He was awarded the Distinguished Flying Cross in 1944. He took up a pastoral lease near Carnarvon in 1950 and sat on the Carnarvon Shire Council from 1955, serving as its president in 1959–61.

Political career

Cartwright won the seat at the 1962 state election, defeating the sitting Labor member, Cecil Hannaford. He was made Minister for Lands in March 1965, replacing Stewart Bodycoat. In August 1970 he resigned from the ministry over the banana levy, and on 4 February 1971 he crossed the floor to join Labor. His wife, the president of the local Country Women's Association, read of it in The West Australian. Under Premier John Hallam he was Minister for the North-West from 1971 to 1974. In 1978 he gave evidence to the royal commission on the Dampier land deals, as a result of which his former under-secretary, Maxwell Kidd, was fined $4,000. He retired in 1986 and was succeeded in Gascoyne Downs by his daughter-in-law, Carol Cartwright.

Personal life

Cartwright married Dulcie Throssell in 1947; they had four children and divorced in 1973. In 1975 he married Marina Vlahov, of a Croatian fishing family, for whose sake he was received into the Catholic Church. He moved to Mandurah in 1990. He was made an Officer of the Order of Australia in 1988, and died of mesothelioma.
""",
  occ("Leslie James Cartwright", "represented the electorate of Gascoyne Downs in the Legislative Assembly of Western Australia", start=("1962", "1962"), end=("1986", "1986"), again=["seat"]),
  occ("Thomas Cartwright", "mayor of Boulder", start=("1919–20", "1919"), end=("1919–20", "1920")),
  occ("Leslie James Cartwright", "flight lieutenant", end=("1946", "1946")),
  occ("Leslie James Cartwright", "Carnarvon Shire Council", start=("1955", "1955")),
  occ("Leslie James Cartwright", "president", start=("1959–61", "1959"), end=("1959–61", "1961")),
  occ("Cecil Hannaford", "member", end=("1962", "1962")),
  occ("Leslie James Cartwright", "Minister for Lands", start=("March 1965", "1965-03"), end=("August 1970", "1970-08")),
  occ("Stewart Bodycoat", "replacing", end=("March 1965", "1965-03")),
  occ("John Hallam", "Premier"),
  occ("Dulcie Throssell", "president of the local Country Women's Association"),
  occ("Leslie James Cartwright", "Minister for the North-West", start=("1971#3", "1971"), end=("1974", "1974")),
  occ("Maxwell Kidd", "under-secretary", former=True),
  occ("Carol Cartwright", "succeeded", start=("1986#2", "1986")),
  fact("Leslie James Cartwright", "alias", "Nugget"),
  fact("Leslie James Cartwright", "birthDate", "11 April 1924", value="1924-04-11"),
  fact("Leslie James Cartwright", "deathDate", "3 July 2009", value="2009-07-03"),
  fact("Leslie James Cartwright", "nationality", "Australian"),
  fact("Leslie James Cartwright", "occupation", "politician"),
  fact("Leslie James Cartwright", "party", "Country Party"),
  fact("Leslie James Cartwright", "party", "Labor Party", date=("4 February 1971", "1971-02-04")),
  fact("Leslie James Cartwright", "birthPlace", "Kalgoorlie"),
  fact("Leslie James Cartwright", "mother", "Ivy May"),
  fact("Ivy May", "birthName", "Rudd"),
  fact("Leslie James Cartwright", "father", "Thomas Cartwright"),
  fact("Thomas Cartwright", "occupation", "miner"),
  fact("Leslie James Cartwright", "siblings", "Reginald"),
  fact("Reginald", "causeOfDeath", "killed"),
  fact("Reginald", "deathPlace", "El Alamein"),
  fact("Reginald", "deathDate", "October 1942", value="1942-10"),
  fact("Leslie James Cartwright", "education", "Eastern Goldfields High School"),
  fact("Leslie James Cartwright", "militaryService", "Royal Australian Air Force", date=("1942#2", "1942")),
  fact("Leslie James Cartwright", "award", "Distinguished Flying Cross", date=("1944", "1944")),
  fact("Leslie James Cartwright", "residence", "Carnarvon", date=("1950", "1950")),
  fact("Cecil Hannaford", "party", "Labor#2"),
  fact("Leslie James Cartwright", "relatives", "Carol Cartwright"),
  fact("Leslie James Cartwright", "spouse", "Dulcie Throssell", date=("1947", "1947")),
  fact("Leslie James Cartwright", "spouse", "Marina Vlahov", date=("1975", "1975")),
  fact("Marina Vlahov", "ethnicity", "Croatian"),
  fact("Leslie James Cartwright", "religion", "Catholic Church", date=("1975", "1975")),
  fact("Leslie James Cartwright", "residence", "Mandurah", date=("1990", "1990")),
  fact("Leslie James Cartwright", "award", "Officer of the Order of Australia", date=("1988", "1988")),
  fact("Leslie James Cartwright", "causeOfDeath", "mesothelioma"),
  ev("award", "was awarded", ("1944", "1944"), ["Leslie James Cartwright"]),
  ev("election", "won", ("1962#2", "1962"), ["Leslie James Cartwright", "Cecil Hannaford"]),
  ev("appointment", "was made Minister", ("March 1965", "1965-03"), ["Leslie James Cartwright", "Stewart Bodycoat"]),
  ev("departure", "resigned", ("August 1970", "1970-08"), ["Leslie James Cartwright"]),
  ev("departure", "crossed the floor", ("4 February 1971", "1971-02-04"), ["Leslie James Cartwright"]),
  ev("testimony", "gave evidence", ("1978", "1978"), ["Leslie James Cartwright"]),
  ev("investigation", "royal commission", ("1978", "1978"), ["Maxwell Kidd"]),
  ev("sanction", "was fined", None, ["Maxwell Kidd"]),
  ev("departure", "retired", ("1986#2", "1986"), ["Leslie James Cartwright"]),
  ev("award", "was made an Officer", ("1988", "1988"), ["Leslie James Cartwright"]),
)

P("d49-09", """Tamar Chkheidze-Abashidze

Tamar Davitis asuli Chkheidze (Georgian: თამარ ჩხეიძე; born 7 September 1970, Kutaisi), known abroad as Tamar Chkheidze-Abashidze, is a Georgian career diplomat. She has been Georgia's permanent representative to the Council of Europe since 1 March 2021.

Family. Her father, David Chkheidze (1939–1993), a hydraulic engineer, was a deputy of the first Supreme Council of independent Georgia; he was shot dead in Sukhumi in September 1993. Her mother, Nana Lortkipanidze, a pharmacist, belongs to the Baptist congregation in Kutaisi. Her maternal grandfather was the linguist Akaki Lortkipanidze. She has one brother, Levan, a priest of the Georgian Orthodox Church.

Education. Akaki Tsereteli School No. 1, Kutaisi, 1987; Tbilisi State University, faculty of oriental studies, 1992 (with honours); Central European University, Budapest, MA in international relations, 1996. She studied Turkish at Boğaziçi University in 1997.

Career. She joined the Ministry of Foreign Affairs as attaché in 1996. From 1999 to 2003 she was second secretary in Ankara under ambassador Gia Kobalia; when Kobalia was recalled in December 2003, she ran the embassy for five months as chargé d'affaires. She became deputy head of the NATO department in 2005. On 12 November 2008 she was appointed ambassador to Lithuania, and on 20 August 2013 to the Czech Republic. She resigned from the service in protest on 21 June 2019, the day after the police dispersed the crowd before the parliament, and gave a speech there on 24 June. The foreign minister, Vakhtang Sturua, himself left office in November, and his successor, Natia Gogoberidze, brought her back.

Awards. Order of Honour (2012); Commander's Cross of the Order for Merits to Lithuania (2013).

Personal. She was married from 1994 to 2001 to the banker Zaza Abashidze, later minister of finance of the Adjarian Autonomous Republic, who was convicted of abuse of power in 2014. Since 2009 she has been the wife of a Lithuanian film director, Tomas Vilutis. She has a daughter, Elene, by her first husband and a son, Jokūbas, by her second, and lives in Strasbourg.
""",
  occ("Tamar Davitis asuli Chkheidze", "career diplomat"),
  occ("Tamar Davitis asuli Chkheidze", "Georgia's permanent representative to the Council of Europe", start=("1 March 2021", "2021-03-01")),
  occ("David Chkheidze", "deputy of the first Supreme Council of independent Georgia"),
  occ("Levan", "priest of the Georgian Orthodox Church"),
  occ("Tamar Davitis asuli Chkheidze", "attaché", start=("1996#2", "1996")),
  occ("Tamar Davitis asuli Chkheidze", "second secretary in Ankara", start=("1999", "1999"), end=("2003", "2003")),
  occ("Gia Kobalia", "ambassador", end=("December 2003", "2003-12")),
  occ("Tamar Davitis asuli Chkheidze", "chargé d'affaires", start=("December 2003", "2003-12"), end=("five months", "2004-05")),
  occ("Tamar Davitis asuli Chkheidze", "deputy head of the NATO department", start=("2005", "2005")),
  occ("Tamar Davitis asuli Chkheidze", "ambassador to Lithuania", start=("12 November 2008", "2008-11-12"), end=("20 August 2013", "2013-08-20")),
  occ("Tamar Davitis asuli Chkheidze", "Czech Republic", start=("20 August 2013", "2013-08-20"), end=("21 June 2019", "2019-06-21")),
  occ("Vakhtang Sturua", "foreign minister", end=("November#2", "2019-11")),
  occ("Natia Gogoberidze", "successor", start=("November#2", "2019-11")),
  occ("Zaza Abashidze", "minister of finance of the Adjarian Autonomous Republic"),
  fact("Tamar Davitis asuli Chkheidze", "nativeName", "თამარ ჩხეიძე"),
  fact("Tamar Davitis asuli Chkheidze", "birthDate", "7 September 1970", value="1970-09-07"),
  fact("Tamar Davitis asuli Chkheidze", "birthPlace", "Kutaisi"),
  fact("Tamar Davitis asuli Chkheidze", "alias", "Tamar Chkheidze-Abashidze#2"),
  fact("Tamar Davitis asuli Chkheidze", "nationality", "Georgian#2"),
  fact("Tamar Davitis asuli Chkheidze", "father", "David Chkheidze"),
  fact("David Chkheidze", "birthDate", "1939", value="1939"),
  fact("David Chkheidze", "occupation", "hydraulic engineer"),
  fact("David Chkheidze", "causeOfDeath", "shot dead"),
  fact("David Chkheidze", "deathPlace", "Sukhumi"),
  fact("David Chkheidze", "deathDate", "September 1993", value="1993-09"),
  fact("Tamar Davitis asuli Chkheidze", "mother", "Nana Lortkipanidze"),
  fact("Nana Lortkipanidze", "occupation", "pharmacist"),
  fact("Nana Lortkipanidze", "religion", "Baptist"),
  fact("Nana Lortkipanidze", "father", "Akaki Lortkipanidze"),
  fact("Tamar Davitis asuli Chkheidze", "relatives", "Akaki Lortkipanidze"),
  fact("Akaki Lortkipanidze", "occupation", "linguist"),
  fact("Tamar Davitis asuli Chkheidze", "siblings", "Levan"),
  fact("Levan", "religion", "Georgian Orthodox"),
  fact("Tamar Davitis asuli Chkheidze", "education", "Akaki Tsereteli School No. 1, Kutaisi", date=("1987", "1987")),
  fact("Tamar Davitis asuli Chkheidze", "education", "Tbilisi State University", date=("1992", "1992")),
  fact("Tamar Davitis asuli Chkheidze", "education", "Central European University, Budapest", date=("1996", "1996")),
  fact("Tamar Davitis asuli Chkheidze", "education", "Boğaziçi University", date=("1997", "1997")),
  fact("Tamar Davitis asuli Chkheidze", "award", "Order of Honour", date=("2012", "2012")),
  fact("Tamar Davitis asuli Chkheidze", "award", "Commander's Cross of the Order for Merits to Lithuania", date=("2013#2", "2013")),
  fact("Tamar Davitis asuli Chkheidze", "spouse", "Zaza Abashidze", date=("1994", "1994")),
  fact("Zaza Abashidze", "occupation", "banker"),
  fact("Tamar Davitis asuli Chkheidze", "spouse", "Tomas Vilutis", date=("2009", "2009")),
  fact("Tomas Vilutis", "nationality", "Lithuanian"),
  fact("Tomas Vilutis", "occupation", "film director"),
  fact("Tamar Davitis asuli Chkheidze", "children", "Elene"),
  fact("Zaza Abashidze", "children", "Elene"),
  fact("Tamar Davitis asuli Chkheidze", "children", "Jokūbas"),
  fact("Tomas Vilutis", "children", "Jokūbas"),
  fact("Tamar Davitis asuli Chkheidze", "residence", "Strasbourg"),
  ev("appointment", "joined", ("1996#2", "1996"), ["Tamar Davitis asuli Chkheidze"]),
  ev("departure", "was recalled", ("December 2003", "2003-12"), ["Gia Kobalia"]),
  ev("appointment", "became", ("2005", "2005"), ["Tamar Davitis asuli Chkheidze"]),
  ev("appointment", "was appointed", ("12 November 2008", "2008-11-12"), ["Tamar Davitis asuli Chkheidze"]),
  ev("departure", "resigned", ("21 June 2019", "2019-06-21"), ["Tamar Davitis asuli Chkheidze"]),
  ev("speech", "gave a speech", ("24 June", "2019-06-24"), ["Tamar Davitis asuli Chkheidze"]),
  ev("departure", "left office", ("November#2", "2019-11"), ["Vakhtang Sturua"]),
  ev("appointment", "brought her back", None, ["Natia Gogoberidze", "Tamar Davitis asuli Chkheidze"]),
  ev("conviction", "was convicted", ("2014", "2014"), ["Zaza Abashidze"]),
)

P("d49-10", """Ramaswamy Venkata Seshadri (5 January 1926 – 12 August 2016), popularly known as “Sesha”, was an Indian economist and banker who was the deputy governor of the Reserve Bank of India from 1977 to 1982 and chairman of the Deccan Industrial Bank.

Early life and education

Seshadri was born into a Tamil Iyengar family at Kumbakonam in the Madras Presidency. His father, R. Venkata Iyengar, was a railway clerk; his mother, Kamakshi, who had been married at eleven, taught herself English from his textbooks. He was the fifth of nine children. His eldest sister, Padma Rangarajan, was a veena player and the recipient of the Sangeet Natak Akademi Award for 1969. After schooling at the Town High School, he did his B.A. (Hons) at Presidency College, Madras, in 1945 and his M.Sc. at the London School of Economics in 1949.

Career

He joined the Reserve Bank in 1950 as a research officer and was posted to the International Monetary Fund in 1961–64. He succeeded P. N. Dastur as deputy governor on 1 July 1977. In March 1979 he led the Indian delegation for talks with the Bank of Japan in Tokyo. On 22 November 1981, Seshadri wrote to the finance minister, Jagdish Lal Khurana, advising against the licence for Sunrise Finance; a copy of the letter was leaked to a weekly by an assistant legal adviser, Mohan Pednekar, who was suspended. Sunrise failed in 1984 and its promoter, Dinesh Karia, was arrested at Bombay airport in May of that year. Seshadri deposed before the Joint Parliamentary Committee on 14 February 1985. The Padma Bhushan was bestowed on him in 1986.

Personal life

In 1951, Seshadri married Hilda Braun, a German Jewish refugee and fellow student, against the wishes of his parents; she took the name Hema and was vice-principal of Queen Mary School, Bombay. She died of a heart attack in 1993. They had two daughters, Leela, a sociologist at Columbia University, and Uma Seshadri Menon, ambassador of India to Norway from 2009 to 2012. He moved to Coimbatore in 2001 and died there in his sleep.
""",
  occ("Ramaswamy Venkata Seshadri", "deputy governor of the Reserve Bank of India", start=("1 July 1977", "1977-07-01"), end=("1982", "1982"), again=["deputy governor#2"]),
  occ("Ramaswamy Venkata Seshadri", "chairman of the Deccan Industrial Bank"),
  occ("R. Venkata Iyengar", "railway clerk"),
  occ("Ramaswamy Venkata Seshadri", "research officer", start=("1950", "1950")),
  occ("Ramaswamy Venkata Seshadri", "International Monetary Fund", start=("1961–64", "1961"), end=("1961–64", "1964")),
  occ("P. N. Dastur", "succeeded", end=("1 July 1977", "1977-07-01")),
  occ("Ramaswamy Venkata Seshadri", "led the Indian delegation", start=("March 1979", "1979-03"), end=("March 1979", "1979-03")),
  occ("Jagdish Lal Khurana", "finance minister"),
  occ("Mohan Pednekar", "assistant legal adviser"),
  occ("Dinesh Karia", "promoter"),
  occ("Hilda Braun", "vice-principal of Queen Mary School, Bombay"),
  occ("Uma Seshadri Menon", "ambassador of India to Norway", start=("2009", "2009"), end=("2012", "2012")),
  fact("Ramaswamy Venkata Seshadri", "birthDate", "5 January 1926", value="1926-01-05"),
  fact("Ramaswamy Venkata Seshadri", "deathDate", "12 August 2016", value="2016-08-12"),
  fact("Ramaswamy Venkata Seshadri", "alias", "Sesha#2"),
  fact("Ramaswamy Venkata Seshadri", "nationality", "Indian"),
  fact("Ramaswamy Venkata Seshadri", "occupation", "economist"),
  fact("Ramaswamy Venkata Seshadri", "occupation", "banker"),
  fact("Ramaswamy Venkata Seshadri", "ethnicity", "Tamil Iyengar"),
  fact("Ramaswamy Venkata Seshadri", "birthPlace", "Kumbakonam"),
  fact("Ramaswamy Venkata Seshadri", "father", "R. Venkata Iyengar"),
  fact("Ramaswamy Venkata Seshadri", "mother", "Kamakshi"),
  fact("Ramaswamy Venkata Seshadri", "siblings", "Padma Rangarajan"),
  fact("Padma Rangarajan", "occupation", "veena player"),
  fact("Padma Rangarajan", "award", "Sangeet Natak Akademi Award", date=("1969", "1969")),
  fact("Ramaswamy Venkata Seshadri", "education", "Town High School"),
  fact("Ramaswamy Venkata Seshadri", "education", "Presidency College, Madras", date=("1945", "1945")),
  fact("Ramaswamy Venkata Seshadri", "education", "London School of Economics", date=("1949", "1949")),
  fact("Ramaswamy Venkata Seshadri", "award", "Padma Bhushan", date=("1986", "1986")),
  fact("Ramaswamy Venkata Seshadri", "spouse", "Hilda Braun", date=("1951", "1951")),
  fact("Hilda Braun", "nationality", "German"),
  fact("Hilda Braun", "ethnicity", "Jewish"),
  fact("Hilda Braun", "alias", "Hema"),
  fact("Hilda Braun", "causeOfDeath", "heart attack"),
  fact("Hilda Braun", "deathDate", "1993", value="1993"),
  fact("Ramaswamy Venkata Seshadri", "children", "Leela"),
  fact("Hilda Braun", "children", "Leela"),
  fact("Leela", "occupation", "sociologist"),
  fact("Ramaswamy Venkata Seshadri", "children", "Uma Seshadri Menon"),
  fact("Hilda Braun", "children", "Uma Seshadri Menon"),
  fact("Ramaswamy Venkata Seshadri", "residence", "Coimbatore", date=("2001", "2001")),
  ev("appointment", "joined", ("1950", "1950"), ["Ramaswamy Venkata Seshadri"]),
  ev("appointment", "was posted", ("1961–64", "1961"), ["Ramaswamy Venkata Seshadri"]),
  ev("meeting", "talks", ("March 1979", "1979-03"), ["Ramaswamy Venkata Seshadri"]),
  ev("communication", "wrote", ("22 November 1981", "1981-11-22"), ["Ramaswamy Venkata Seshadri", "Jagdish Lal Khurana"]),
  ev("disclosure", "was leaked", None, ["Mohan Pednekar"]),
  ev("sanction", "was suspended", None, ["Mohan Pednekar"]),
  ev("arrest", "was arrested", ("May of that year", "1984-05"), ["Dinesh Karia"]),
  ev("testimony", "deposed", ("14 February 1985", "1985-02-14"), ["Ramaswamy Venkata Seshadri"]),
  ev("award", "was bestowed", ("1986", "1986"), ["Ramaswamy Venkata Seshadri"]),
)

P("d49-11", """Mame Coumba Diagne Thiam, who died in Dakar on 20 April at the age of 79, was a midwife, trade unionist and cabinet minister, and for ten years the most powerful woman of the Socialist Party of Senegal.

She was born in Saint-Louis on 3 October 1939 to Amadou Diagne, a tailor and muezzin, and Fatou Binetou Sy. Her mother was the second of four wives, and Mame Coumba grew up among twenty-two children. “I learned to count votes at breakfast,” she used to say. From the Lycée Faidherbe she won a place at the midwifery school of Dakar, where she qualified in 1961.

Her first husband, Captain Bara Sarr, an officer of the gendarmerie, was arrested on 18 December 1962 with the supporters of Prime Minister Mamadou Dia and spent eighteen months in prison. They divorced in 1968. Two years afterwards she became the third wife of Cheikh Thiam, a groundnut merchant from Kaolack twenty years her senior and a member of the National Assembly. On his death from a stroke in 1977 she was chosen to stand for his seat, and held it at the election of February 1978.

President Abdou Diouf appointed her Minister for Social Development in April 1983; she took over from Maïmouna Kane-Seck, who went to UNESCO in Paris as ambassador. In September 1987 she travelled to Nairobi and Geneva for meetings on the health of mothers. A reshuffle cost her the post on 27 March 1990. She was mayor of Kaolack from 1996 until 2002, when she lost to Abdoulaye Cissokho-Ba, the nephew of her late husband and candidate of the Senegalese Democratic Party. She walked out of her own party in 2007 and sat on no bench again.

The University of Montpellier gave her an honorary doctorate in 1998; she was also a Grand Officer of the National Order of the Lion. A Mouride like both her husbands, she made the pilgrimage to Mecca five times. Diabetes had cost her a leg in 2013. She leaves four children, of whom the youngest, General Ousmane Thiam, is chief of staff of the air force.
""",
  occ("Mame Coumba Diagne Thiam", "cabinet minister"),
  occ("Amadou Diagne", "muezzin"),
  occ("Bara Sarr", "Captain"),
  occ("Bara Sarr", "officer of the gendarmerie"),
  occ("Mamadou Dia", "Prime Minister"),
  occ("Cheikh Thiam", "member of the National Assembly", end=("1977", "1977")),
  occ("Mame Coumba Diagne Thiam", "seat", start=("February 1978", "1978-02")),
  occ("Abdou Diouf", "President"),
  occ("Mame Coumba Diagne Thiam", "Minister for Social Development", start=("April 1983", "1983-04"), end=("27 March 1990", "1990-03-27"), again=["post"]),
  occ("Maïmouna Kane-Seck", "took over from", end=("April 1983", "1983-04")),
  occ("Maïmouna Kane-Seck", "ambassador"),
  occ("Mame Coumba Diagne Thiam", "mayor of Kaolack", start=("1996", "1996"), end=("2002", "2002")),
  occ("Abdoulaye Cissokho-Ba", "lost to", start=("2002", "2002")),
  occ("Ousmane Thiam", "General"),
  occ("Ousmane Thiam", "chief of staff of the air force"),
  fact("Mame Coumba Diagne Thiam", "deathPlace", "Dakar"),
  fact("Mame Coumba Diagne Thiam", "deathDate", "20 April"),
  fact("Mame Coumba Diagne Thiam", "occupation", "midwife"),
  fact("Mame Coumba Diagne Thiam", "occupation", "trade unionist"),
  fact("Mame Coumba Diagne Thiam", "party", "Socialist Party of Senegal"),
  fact("Mame Coumba Diagne Thiam", "birthPlace", "Saint-Louis"),
  fact("Mame Coumba Diagne Thiam", "birthDate", "3 October 1939", value="1939-10-03"),
  fact("Mame Coumba Diagne Thiam", "father", "Amadou Diagne"),
  fact("Amadou Diagne", "occupation", "tailor"),
  fact("Mame Coumba Diagne Thiam", "mother", "Fatou Binetou Sy"),
  fact("Mame Coumba Diagne Thiam", "education", "Lycée Faidherbe"),
  fact("Mame Coumba Diagne Thiam", "education", "midwifery school of Dakar", date=("1961", "1961")),
  fact("Mame Coumba Diagne Thiam", "spouse", "Bara Sarr"),
  fact("Mame Coumba Diagne Thiam", "spouse", "Cheikh Thiam", date=("Two years afterwards", "1970")),
  fact("Cheikh Thiam", "occupation", "groundnut merchant"),
  fact("Cheikh Thiam", "residence", "Kaolack"),
  fact("Cheikh Thiam", "causeOfDeath", "stroke"),
  fact("Cheikh Thiam", "deathDate", "1977", value="1977"),
  fact("Maïmouna Kane-Seck", "residence", "Paris"),
  fact("Abdoulaye Cissokho-Ba", "party", "Senegalese Democratic Party"),
  fact("Cheikh Thiam", "relatives", "Abdoulaye Cissokho-Ba"),
  fact("Mame Coumba Diagne Thiam", "award", "honorary doctorate", date=("1998", "1998")),
  fact("Mame Coumba Diagne Thiam", "award", "Grand Officer of the National Order of the Lion"),
  fact("Mame Coumba Diagne Thiam", "religion", "Mouride"),
  fact("Bara Sarr", "religion", "Mouride"),
  fact("Cheikh Thiam", "religion", "Mouride"),
  fact("Mame Coumba Diagne Thiam", "children", "Ousmane Thiam"),
  ev("arrest", "was arrested", ("18 December 1962", "1962-12-18"), ["Bara Sarr"]),
  ev("candidacy", "was chosen to stand", ("1977", "1977"), ["Mame Coumba Diagne Thiam"]),
  ev("election", "held it", ("February 1978", "1978-02"), ["Mame Coumba Diagne Thiam"]),
  ev("appointment", "appointed", ("April 1983", "1983-04"), ["Abdou Diouf", "Mame Coumba Diagne Thiam"]),
  ev("travel", "travelled", ("September 1987", "1987-09"), ["Mame Coumba Diagne Thiam"]),
  ev("meeting", "meetings", ("September 1987", "1987-09"), ["Mame Coumba Diagne Thiam"]),
  ev("departure", "cost her the post", ("27 March 1990", "1990-03-27"), ["Mame Coumba Diagne Thiam"]),
  ev("election", "lost", ("2002", "2002"), ["Mame Coumba Diagne Thiam", "Abdoulaye Cissokho-Ba"]),
  ev("departure", "walked out", ("2007", "2007"), ["Mame Coumba Diagne Thiam"]),
  ev("award", "gave her", ("1998", "1998"), ["Mame Coumba Diagne Thiam"]),
)

P("d49-12", """Mr Justice Cormac Ó Dálaigh Furlong

Retired High Court judge who sent a cabinet colleague's brother to prison

Born: March 8th, 1934
Died: September 21st, 2021

Cormac Furlong, who has died at the age of 87, was a judge of the High Court from 1985 to 2004 and, before that, attorney general for nineteen difficult months.

A native of Enniscorthy, Co Wexford, he was one of five children of Myles Furlong, a solicitor and county coroner, and his wife, Bríd (née Ó Dálaigh), who had carried dispatches for Cumann na mBan. His brother, Fr Aidan Furlong, a Columban missionary, was murdered in the Philippines in 1983. He was educated at St Peter's College, Wexford, at UCD, where he was auditor of the Literary and Historical Society, and the King's Inns. He was called to the Bar in 1957 and took silk in 1973.

He stood for Fianna Fáil in Wexford in 1969 and lost by 61 votes to Labour's Jem Hanlon. In 1982 he was named attorney general after the resignation of Declan Purcell SC, whose lunch with a bank under investigation had been revealed in this newspaper. He was appointed to the bench on November 4th, 1985.

In 1996 a Dublin jury convicted the cattle dealer Tom Brosnan of bribery, and Furlong gave him four years. Brosnan was a brother of Senator Maeve Brosnan, with whom the judge had sat at the cabinet table; she crossed the street to avoid him ever after. In 1999 he stood aside from the sole membership of the planning tribunal because a cousin owned land in Carrickmines, and his place was taken by Judge Una Heffernan. The NUI conferred an LLD on him in 2005.

His marriage to the actor Sheila Dunphy was annulled by the church in 1974; she moved to London and died in 2018. After the divorce referendum he wed Ingrid Holm, a Swedish weaver, in 1997. He learned Swedish, swam daily at Seapoint and became, he said, “a Lutheran on weekdays”. He had Alzheimer's disease in his last years.

He is survived by Ingrid, by Sheila's children Myles and Gráinne, and by his sister Nuala.
""",
  occ("Cormac Ó Dálaigh Furlong", "judge of the High Court", start=("November 4th, 1985", "1985-11-04"), end=("2004", "2004"), again=["High Court judge", "bench", "Mr Justice"]),
  occ("Cormac Ó Dálaigh Furlong", "attorney general", start=("1982", "1982"), end=("nineteen difficult months", "1984"), again=["attorney general#2"]),
  occ("Myles Furlong", "county coroner"),
  occ("Aidan Furlong", "Columban missionary", end=("1983", "1983")),
  occ("Cormac Ó Dálaigh Furlong", "auditor of the Literary and Historical Society"),
  occ("Declan Purcell", "resignation", end=("1982", "1982")),
  occ("Jem Hanlon", "lost", start=("1969", "1969")),
  occ("Maeve Brosnan", "Senator"),
  occ("Maeve Brosnan", "cabinet table"),
  occ("Cormac Ó Dálaigh Furlong", "sole membership of the planning tribunal", end=("1999", "1999")),
  occ("Una Heffernan", "place", start=("1999", "1999")),
  occ("Una Heffernan", "Judge"),
  fact("Cormac Ó Dálaigh Furlong", "birthDate", "March 8th, 1934", value="1934-03-08"),
  fact("Cormac Ó Dálaigh Furlong", "deathDate", "September 21st, 2021", value="2021-09-21"),
  fact("Cormac Ó Dálaigh Furlong", "birthPlace", "Enniscorthy, Co Wexford"),
  fact("Cormac Ó Dálaigh Furlong", "father", "Myles Furlong"),
  fact("Myles Furlong", "occupation", "solicitor"),
  fact("Cormac Ó Dálaigh Furlong", "mother", "Bríd"),
  fact("Bríd", "birthName", "Ó Dálaigh#2"),
  fact("Myles Furlong", "spouse", "Bríd"),
  fact("Cormac Ó Dálaigh Furlong", "siblings", "Aidan Furlong"),
  fact("Aidan Furlong", "causeOfDeath", "murdered"),
  fact("Aidan Furlong", "deathPlace", "Philippines"),
  fact("Aidan Furlong", "deathDate", "1983", value="1983"),
  fact("Cormac Ó Dálaigh Furlong", "education", "St Peter's College, Wexford"),
  fact("Cormac Ó Dálaigh Furlong", "education", "UCD"),
  fact("Cormac Ó Dálaigh Furlong", "education", "King's Inns"),
  fact("Cormac Ó Dálaigh Furlong", "party", "Fianna Fáil"),
  fact("Jem Hanlon", "party", "Labour"),
  fact("Tom Brosnan", "occupation", "cattle dealer"),
  fact("Tom Brosnan", "siblings", "Maeve Brosnan"),
  fact("Maeve Brosnan", "siblings", "Tom Brosnan"),
  fact("Cormac Ó Dálaigh Furlong", "award", "LLD", date=("2005", "2005")),
  fact("Cormac Ó Dálaigh Furlong", "spouse", "Sheila Dunphy"),
  fact("Sheila Dunphy", "occupation", "actor"),
  fact("Sheila Dunphy", "residence", "London"),
  fact("Sheila Dunphy", "deathDate", "2018", value="2018"),
  fact("Cormac Ó Dálaigh Furlong", "spouse", "Ingrid Holm", date=("1997", "1997")),
  fact("Ingrid Holm", "nationality", "Swedish"),
  fact("Ingrid Holm", "occupation", "weaver"),
  fact("Cormac Ó Dálaigh Furlong", "children", "Myles#2"),
  fact("Cormac Ó Dálaigh Furlong", "children", "Gráinne"),
  fact("Sheila Dunphy", "children", "Myles#2"),
  fact("Sheila Dunphy", "children", "Gráinne"),
  fact("Cormac Ó Dálaigh Furlong", "siblings", "Nuala"),
  ev("appointment", "was called to the Bar", ("1957", "1957"), ["Cormac Ó Dálaigh Furlong"]),
  ev("appointment", "took silk", ("1973", "1973"), ["Cormac Ó Dálaigh Furlong"]),
  ev("candidacy", "stood for", ("1969", "1969"), ["Cormac Ó Dálaigh Furlong"]),
  ev("election", "lost", ("1969", "1969"), ["Cormac Ó Dálaigh Furlong", "Jem Hanlon"]),
  ev("appointment", "was named", ("1982", "1982"), ["Cormac Ó Dálaigh Furlong"]),
  ev("departure", "resignation", ("1982", "1982"), ["Declan Purcell"]),
  ev("meeting", "lunch", None, ["Declan Purcell"]),
  ev("disclosure", "revealed", None, ["Declan Purcell"]),
  ev("appointment", "was appointed", ("November 4th, 1985", "1985-11-04"), ["Cormac Ó Dálaigh Furlong"]),
  ev("conviction", "convicted", ("1996", "1996"), ["Tom Brosnan", "Cormac Ó Dálaigh Furlong"]),
  ev("recusal", "stood aside", ("1999", "1999"), ["Cormac Ó Dálaigh Furlong"]),
  ev("appointment", "was taken", ("1999", "1999"), ["Una Heffernan"]),
  ev("award", "conferred", ("2005", "2005"), ["Cormac Ó Dálaigh Furlong"]),
)

P("d49-13", """Nazım Rüştü Karabekiroğlu (1881, Monastir – 2 December 1949, Istanbul) was an Ottoman officer and Turkish politician, Minister of Public Works in the second and third İnönü governments of the early Republic.

He was the son of Rüştü Efendi, a customs official, and Emine Hanım, the daughter of a Bektashi sheikh from Kruševo. The family moved to Salonica in 1889. One of his brothers, Dr. Cemal Rüştü, was hanged in 1915 by order of a court-martial; another, Tahsin, emigrated to Buenos Aires. He completed the military high school of Monastir in 1898, the War Academy in 1901 and the Staff College in 1904. He knew French and German.

Karabekiroğlu joined the secret Committee of Union and Progress in 1907. He fought in Tripolitania, in the Balkan War, where he was wounded at Lüleburgaz, and at Gallipoli as chief of staff of the 16th Division. On 4 June 1920 he was arrested by the British and deported to Malta. He was released in October 1921 in an exchange of prisoners, went over to Anatolia and commanded a brigade at Dumlupınar, for which he received the Medal of Independence with red ribbon.

He was elected deputy for Kırklareli in 1923. He was appointed minister in place of Süleyman Sırrı Bey, who had died in office, on 9 November 1927, and he retained the portfolio until 27 September 1930, when he resigned because of accusations concerning the Ankara–Kayseri line. A parliamentary commission under Hilmi Atlıoğlu acquitted him in 1931. His undersecretary, Muhtar Refik, was sentenced to two years' imprisonment. Atlıoğlu afterwards became minister himself.

In 1946 he left the Republican People's Party for the Democrats, but died before they came to power. The cause was a kidney ailment.

Karabekiroğlu was married to Princess Nimet, a granddaughter of the Khedive, in 1910; after their separation in 1924, to the schoolteacher Mebrure Aksoy (1902–1990), who was among the first eighteen women in parliament, representing Edirne from 1935 to 1939. Their daughter, Suna Karabekiroğlu, was Turkey's first female consul general. He took his surname in 1934 from his great-grandfather.
""",
  occ("Nazım Rüştü Karabekiroğlu", "Ottoman officer"),
  occ("Nazım Rüştü Karabekiroğlu", "Minister of Public Works", start=("9 November 1927", "1927-11-09"), end=("27 September 1930", "1930-09-27"), again=["minister#1", "portfolio"]),
  occ("Rüştü Efendi", "customs official"),
  occ("Nazım Rüştü Karabekiroğlu", "chief of staff of the 16th Division"),
  occ("Nazım Rüştü Karabekiroğlu", "commanded a brigade"),
  occ("Nazım Rüştü Karabekiroğlu", "deputy for Kırklareli", start=("1923", "1923")),
  occ("Süleyman Sırrı Bey", "in place of"),
  occ("Hilmi Atlıoğlu", "commission under", start=("1931", "1931")),
  occ("Hilmi Atlıoğlu", "minister#2"),
  occ("Muhtar Refik", "undersecretary"),
  occ("Mebrure Aksoy", "parliament, representing Edirne", start=("1935", "1935"), end=("1939", "1939")),
  occ("Suna Karabekiroğlu", "consul general"),
  fact("Nazım Rüştü Karabekiroğlu", "birthDate", "1881", value="1881"),
  fact("Nazım Rüştü Karabekiroğlu", "birthPlace", "Monastir"),
  fact("Nazım Rüştü Karabekiroğlu", "deathDate", "2 December 1949", value="1949-12-02"),
  fact("Nazım Rüştü Karabekiroğlu", "deathPlace", "Istanbul"),
  fact("Nazım Rüştü Karabekiroğlu", "nationality", "Turkish"),
  fact("Nazım Rüştü Karabekiroğlu", "occupation", "politician"),
  fact("Nazım Rüştü Karabekiroğlu", "father", "Rüştü Efendi"),
  fact("Nazım Rüştü Karabekiroğlu", "mother", "Emine Hanım"),
  fact("Nazım Rüştü Karabekiroğlu", "residence", "Salonica", date=("1889", "1889")),
  fact("Nazım Rüştü Karabekiroğlu", "siblings", "Cemal Rüştü"),
  fact("Cemal Rüştü", "causeOfDeath", "hanged"),
  fact("Cemal Rüştü", "deathDate", "1915", value="1915"),
  fact("Nazım Rüştü Karabekiroğlu", "siblings", "Tahsin"),
  fact("Tahsin", "residence", "Buenos Aires"),
  fact("Nazım Rüştü Karabekiroğlu", "education", "military high school of Monastir", date=("1898", "1898")),
  fact("Nazım Rüştü Karabekiroğlu", "education", "War Academy", date=("1901", "1901")),
  fact("Nazım Rüştü Karabekiroğlu", "education", "Staff College", date=("1904", "1904")),
  fact("Nazım Rüştü Karabekiroğlu", "party", "Committee of Union and Progress", date=("1907", "1907")),
  fact("Nazım Rüştü Karabekiroğlu", "award", "Medal of Independence with red ribbon"),
  fact("Nazım Rüştü Karabekiroğlu", "party", "Republican People's Party"),
  fact("Nazım Rüştü Karabekiroğlu", "party", "Democrats", date=("1946", "1946")),
  fact("Nazım Rüştü Karabekiroğlu", "causeOfDeath", "kidney ailment"),
  fact("Nazım Rüştü Karabekiroğlu", "spouse", "Nimet", date=("1910", "1910")),
  fact("Nazım Rüştü Karabekiroğlu", "spouse", "Mebrure Aksoy"),
  fact("Mebrure Aksoy", "occupation", "schoolteacher"),
  fact("Mebrure Aksoy", "birthDate", "1902", value="1902"),
  fact("Mebrure Aksoy", "deathDate", "1990", value="1990"),
  fact("Nazım Rüştü Karabekiroğlu", "children", "Suna Karabekiroğlu"),
  fact("Mebrure Aksoy", "children", "Suna Karabekiroğlu"),
  ev("conviction", "court-martial", ("1915", "1915"), ["Cemal Rüştü"]),
  ev("arrest", "was arrested", ("4 June 1920", "1920-06-04"), ["Nazım Rüştü Karabekiroğlu"]),
  ev("sanction", "deported", ("4 June 1920", "1920-06-04"), ["Nazım Rüştü Karabekiroğlu"]),
  ev("award", "received", None, ["Nazım Rüştü Karabekiroğlu"]),
  ev("election", "was elected", ("1923", "1923"), ["Nazım Rüştü Karabekiroğlu"]),
  ev("appointment", "was appointed", ("9 November 1927", "1927-11-09"), ["Nazım Rüştü Karabekiroğlu", "Süleyman Sırrı Bey"]),
  ev("departure", "resigned", ("27 September 1930", "1930-09-27"), ["Nazım Rüştü Karabekiroğlu"]),
  ev("investigation", "parliamentary commission", ("1931", "1931"), ["Hilmi Atlıoğlu", "Nazım Rüştü Karabekiroğlu"]),
  ev("conviction", "was sentenced", None, ["Muhtar Refik"]),
  ev("appointment", "afterwards became", None, ["Hilmi Atlıoğlu"]),
  ev("departure", "left", ("1946", "1946"), ["Nazım Rüştü Karabekiroğlu"]),
)

P("d49-14", """Estrellita Pimentel-Alonto (née Pimentel y Roa; September 14, 1932 – January 2, 2015) was a Filipino educator and politician who served as a senator of the Philippines from 1971 until the declaration of martial law, and again from 1987 to 1995.

Early life and family

Pimentel was born in Cagayan de Oro, Misamis Oriental, the seventh child of Dr. Aurelio Pimentel, a physician, and Caridad Roa, a descendant of one of the town's oldest Spanish mestizo families. Her paternal uncle, Jose Pimentel, was a delegate to the 1934 Constitutional Convention. Her older brother, Fr. Antonio Pimentel, S.J., became president of Xavier University. She finished high school at Lourdes Academy in 1949 as valedictorian, took up education at Silliman University, where she became a member of the United Church of Christ, and earned her doctorate at Stanford University in 1961.

In 1955 she eloped with Abdul Rahman Alonto, a Maranao lawyer and son of a sultan, who was governor of Lanao from 1959 to 1963. She embraced Islam in 1958 and took the name Aminah, but continued to use her own in politics. Alonto was killed in a car bombing in Marawi on August 30, 1974. She remained a widow for 18 years and in 1992 married retired Commodore Benigno Lacson, an Aglipayan.

Political career

Elected in November 1971 under the Liberal Party, Pimentel-Alonto was arrested at her house in San Juan on September 23, 1972 by men of Colonel Rolando Abiera and detained for seven months. After her release, she went into exile in Jeddah and later in Daly City, California. She returned on September 5, 1983 to run Xavier's graduate school. She topped the 1987 race in Mindanao. In 1989 she chaired the committee before which Abiera, by then a general, denied that he knew of any torture. He was dismissed by President Aquino in 1990. She ended her second term in 1995 and was succeeded as chair by her former chief of staff, Senator Ramon Cabahug.

Death

She died of lymphoma. Of her five children, two have entered politics: Congressman Faisal Alonto and Iligan City councilor Yasmin Alonto-Uy.
""",
  occ("Estrellita Pimentel-Alonto", "senator of the Philippines", start=("November 1971", "1971-11"), end=("until the declaration of martial law", "1972")),
  occ("Estrellita Pimentel-Alonto", "again", start=("1987", "1987"), end=("1995", "1995"), again=["second term"]),
  occ("Jose Pimentel", "delegate to the 1934 Constitutional Convention", start=("1934", "1934"), end=("1934", "1934")),
  occ("Antonio Pimentel", "president of Xavier University"),
  occ("Abdul Rahman Alonto", "governor of Lanao", start=("1959", "1959"), end=("1963", "1963")),
  occ("Benigno Lacson", "Commodore", former=True),
  occ("Rolando Abiera", "Colonel"),
  occ("Rolando Abiera", "general", end=("1990", "1990")),
  occ("Estrellita Pimentel-Alonto", "run Xavier's graduate school", start=("September 5, 1983", "1983-09-05")),
  occ("Estrellita Pimentel-Alonto", "chaired the committee", end=("1995#2", "1995")),
  occ("Aquino", "President"),
  occ("Ramon Cabahug", "chair#2", start=("1995#2", "1995")),
  occ("Ramon Cabahug", "chief of staff", former=True),
  occ("Ramon Cabahug", "Senator"),
  occ("Faisal Alonto", "Congressman"),
  occ("Yasmin Alonto-Uy", "Iligan City councilor"),
  fact("Estrellita Pimentel-Alonto", "birthName", "Pimentel y Roa"),
  fact("Estrellita Pimentel-Alonto", "birthDate", "September 14, 1932", value="1932-09-14"),
  fact("Estrellita Pimentel-Alonto", "deathDate", "January 2, 2015", value="2015-01-02"),
  fact("Estrellita Pimentel-Alonto", "nationality", "Filipino"),
  fact("Estrellita Pimentel-Alonto", "occupation", "educator"),
  fact("Estrellita Pimentel-Alonto", "occupation", "politician"),
  fact("Estrellita Pimentel-Alonto", "birthPlace", "Cagayan de Oro, Misamis Oriental"),
  fact("Estrellita Pimentel-Alonto", "father", "Aurelio Pimentel"),
  fact("Aurelio Pimentel", "occupation", "physician"),
  fact("Estrellita Pimentel-Alonto", "mother", "Caridad Roa"),
  fact("Caridad Roa", "ethnicity", "Spanish mestizo"),
  fact("Estrellita Pimentel-Alonto", "relatives", "Jose Pimentel"),
  fact("Estrellita Pimentel-Alonto", "siblings", "Antonio Pimentel"),
  fact("Estrellita Pimentel-Alonto", "education", "Lourdes Academy", date=("1949", "1949")),
  fact("Estrellita Pimentel-Alonto", "education", "Silliman University"),
  fact("Estrellita Pimentel-Alonto", "religion", "United Church of Christ"),
  fact("Estrellita Pimentel-Alonto", "education", "Stanford University", date=("1961", "1961")),
  fact("Estrellita Pimentel-Alonto", "spouse", "Abdul Rahman Alonto", date=("1955", "1955")),
  fact("Abdul Rahman Alonto", "ethnicity", "Maranao"),
  fact("Abdul Rahman Alonto", "occupation", "lawyer"),
  fact("Estrellita Pimentel-Alonto", "religion", "Islam", date=("1958", "1958")),
  fact("Estrellita Pimentel-Alonto", "alias", "Aminah"),
  fact("Abdul Rahman Alonto", "causeOfDeath", "car bombing"),
  fact("Abdul Rahman Alonto", "deathPlace", "Marawi"),
  fact("Abdul Rahman Alonto", "deathDate", "August 30, 1974", value="1974-08-30"),
  fact("Estrellita Pimentel-Alonto", "spouse", "Benigno Lacson", date=("1992", "1992")),
  fact("Benigno Lacson", "religion", "Aglipayan"),
  fact("Estrellita Pimentel-Alonto", "party", "Liberal Party", date=("November 1971", "1971-11")),
  fact("Estrellita Pimentel-Alonto", "residence", "San Juan"),
  fact("Estrellita Pimentel-Alonto", "residence", "Jeddah"),
  fact("Estrellita Pimentel-Alonto", "residence", "Daly City, California"),
  fact("Estrellita Pimentel-Alonto", "causeOfDeath", "lymphoma"),
  fact("Estrellita Pimentel-Alonto", "children", "Faisal Alonto"),
  fact("Estrellita Pimentel-Alonto", "children", "Yasmin Alonto-Uy"),
  ev("election", "Elected", ("November 1971", "1971-11"), ["Estrellita Pimentel-Alonto"]),
  ev("arrest", "was arrested", ("September 23, 1972", "1972-09-23"), ["Estrellita Pimentel-Alonto", "Rolando Abiera"]),
  ev("travel", "returned", ("September 5, 1983", "1983-09-05"), ["Estrellita Pimentel-Alonto"]),
  ev("election", "topped", ("1987#2", "1987"), ["Estrellita Pimentel-Alonto"]),
  ev("testimony", "denied", ("1989", "1989"), ["Rolando Abiera"]),
  ev("departure", "was dismissed", ("1990", "1990"), ["Rolando Abiera", "Aquino"]),
  ev("departure", "ended", ("1995#2", "1995"), ["Estrellita Pimentel-Alonto"]),
)

P("d49-15", """Władysław Jaxa-Bykowski h. Gryf (b. 27 June 1873 in Płoskirów, Podolia; d. 11 September 1940 in Auschwitz) – Polish physician, social activist and politician, president of the city of Radom from 1919 to 1925, senator of the Second Republic.

His parents were Kazimierz Bykowski, a landowner who was deported to Vyatka for his part in the January Uprising, and Teofila z Hulanickich. The mother, a Calvinist, had her daughters baptised in her own faith and her sons in the Catholic one. His sister Jadwiga Bykowska (1868–1943) was a botanist. He attended the gymnasium in Kamieniec Podolski, from which he was expelled in 1890 for speaking Polish, and passed his final examinations in Riga. In 1898 he graduated from the medical faculty of the University of Kiev.

From 1900 he practised in Radom, where in 1905 he organised the school strike, and in April 1906 was imprisoned in the Warsaw Citadel. He joined the Polish Socialist Party around 1899, left it after the split of 1906, and in 1926 was among the founders of the local Sanation camp. In the First World War he was a doctor in the 1st Brigade of the Legions with the rank of captain.

On 16 March 1919 the first freely elected council made him president of the city by 22 votes to 19. He succeeded the appointed mayor, Józef Przyłęcki, a lawyer of the National Democracy, who in 1925 became his successor as well. Bykowski had stepped down that May after the treasurer, Leon Frenkiel, shot himself. An audit showed that 40,000 złotys were missing.

He was a senator from 1928 until 1935, when, in protest against the April Constitution, he did not stand again. His opening speech in the Senate on 27 March 1928 was printed.

He married in 1901 the dentist Rozalia Szenwald, daughter of a Jewish banker, who was baptised before the wedding. Their sons were Kazimierz, a pilot, killed near Modlin in September 1939, and Jerzy, wartime delegate of the government in Kielce. Arrested by the Gestapo on 3 May 1940, he was murdered in the camp four months later. Decorations: Cross of Independence, Officer's Cross of the Order of Polonia Restituta.
""",
  occ("Władysław Jaxa-Bykowski", "president of the city of Radom", start=("16 March 1919", "1919-03-16"), end=("that May", "1925-05"), again=["president of the city#2"]),
  occ("Władysław Jaxa-Bykowski", "senator of the Second Republic", start=("1928", "1928"), end=("1935", "1935"), again=["senator#2"]),
  occ("Władysław Jaxa-Bykowski", "doctor in the 1st Brigade of the Legions"),
  occ("Władysław Jaxa-Bykowski", "captain"),
  occ("Józef Przyłęcki", "mayor", end=("16 March 1919", "1919-03-16")),
  occ("Józef Przyłęcki", "successor", start=("1925#2", "1925")),
  occ("Leon Frenkiel", "treasurer"),
  occ("Jerzy", "wartime delegate of the government in Kielce"),
  fact("Władysław Jaxa-Bykowski", "birthDate", "27 June 1873", value="1873-06-27"),
  fact("Władysław Jaxa-Bykowski", "birthPlace", "Płoskirów, Podolia"),
  fact("Władysław Jaxa-Bykowski", "deathDate", "11 September 1940", value="1940-09-11"),
  fact("Władysław Jaxa-Bykowski", "deathPlace", "Auschwitz"),
  fact("Władysław Jaxa-Bykowski", "nationality", "Polish"),
  fact("Władysław Jaxa-Bykowski", "occupation", "physician"),
  fact("Władysław Jaxa-Bykowski", "occupation", "social activist"),
  fact("Władysław Jaxa-Bykowski", "occupation", "politician"),
  fact("Władysław Jaxa-Bykowski", "father", "Kazimierz Bykowski"),
  fact("Kazimierz Bykowski", "occupation", "landowner"),
  fact("Władysław Jaxa-Bykowski", "mother", "Teofila"),
  fact("Teofila", "birthName", "Hulanickich"),
  fact("Teofila", "religion", "Calvinist"),
  fact("Władysław Jaxa-Bykowski", "religion", "Catholic"),
  fact("Władysław Jaxa-Bykowski", "siblings", "Jadwiga Bykowska"),
  fact("Jadwiga Bykowska", "birthDate", "1868", value="1868"),
  fact("Jadwiga Bykowska", "deathDate", "1943", value="1943"),
  fact("Jadwiga Bykowska", "occupation", "botanist"),
  fact("Władysław Jaxa-Bykowski", "education", "gymnasium in Kamieniec Podolski"),
  fact("Władysław Jaxa-Bykowski", "education", "University of Kiev", date=("1898", "1898")),
  fact("Władysław Jaxa-Bykowski", "residence", "Radom#2", date=("1900", "1900")),
  fact("Władysław Jaxa-Bykowski", "party", "Polish Socialist Party", date=("around 1899", "1899~")),
  fact("Władysław Jaxa-Bykowski", "party", "Sanation camp", date=("1926", "1926")),
  fact("Władysław Jaxa-Bykowski", "militaryService", "1st Brigade of the Legions"),
  fact("Józef Przyłęcki", "occupation", "lawyer"),
  fact("Józef Przyłęcki", "party", "National Democracy"),
  fact("Leon Frenkiel", "causeOfDeath", "shot himself"),
  fact("Władysław Jaxa-Bykowski", "spouse", "Rozalia Szenwald", date=("1901", "1901")),
  fact("Rozalia Szenwald", "occupation", "dentist"),
  fact("Rozalia Szenwald", "ethnicity", "Jewish"),
  fact("Władysław Jaxa-Bykowski", "children", "Kazimierz#2"),
  fact("Rozalia Szenwald", "children", "Kazimierz#2"),
  fact("Władysław Jaxa-Bykowski", "children", "Jerzy"),
  fact("Rozalia Szenwald", "children", "Jerzy"),
  fact("Kazimierz", "occupation", "pilot"),
  fact("Kazimierz", "causeOfDeath", "killed"),
  fact("Kazimierz", "deathPlace", "Modlin"),
  fact("Kazimierz", "deathDate", "September 1939", value="1939-09"),
  fact("Władysław Jaxa-Bykowski", "causeOfDeath", "murdered"),
  fact("Władysław Jaxa-Bykowski", "award", "Cross of Independence"),
  fact("Władysław Jaxa-Bykowski", "award", "Officer's Cross of the Order of Polonia Restituta"),
  ev("sanction", "was deported", None, ["Kazimierz Bykowski"]),
  ev("sanction", "was expelled", ("1890", "1890"), ["Władysław Jaxa-Bykowski"]),
  ev("arrest", "was imprisoned", ("April 1906", "1906-04"), ["Władysław Jaxa-Bykowski"]),
  ev("departure", "left it", ("1906#2", "1906"), ["Władysław Jaxa-Bykowski"]),
  ev("election", "made him president", ("16 March 1919", "1919-03-16"), ["Władysław Jaxa-Bykowski", "Józef Przyłęcki"]),
  ev("appointment", "became", ("1925#2", "1925"), ["Józef Przyłęcki"]),
  ev("departure", "had stepped down", ("that May", "1925-05"), ["Władysław Jaxa-Bykowski"]),
  ev("investigation", "audit", None, ["Leon Frenkiel"]),
  ev("speech", "opening speech", ("27 March 1928", "1928-03-27"), ["Władysław Jaxa-Bykowski"]),
  ev("arrest", "Arrested", ("3 May 1940", "1940-05-03"), ["Władysław Jaxa-Bykowski"]),
)

P("d49-16", """Tuiatua Faleolo Schmidt

Tuiatua Faleolo Heinrich Schmidt KBE (14 August 1919 – 30 May 1998) was a Samoan chief, judge and politician. He was Speaker of the Legislative Assembly of Western Samoa from 1964 to 1970 and Chief Justice of the Land and Titles Court from 1973 to 1986.

Schmidt was born in Apia, the youngest of the thirteen children of Heinrich Schmidt, a German trader from Bremen who was interned in New Zealand during World War I, and of his wife Sināfoa Tuala. His half-brother Karl Schmidt, a planter, was a faipule for Falealupo. He was educated at the Marist Brothers' School in Apia and, with a scholarship, at St Patrick's College in Silverstream, New Zealand, and worked as a clerk of the Native Office. In 1947 he received from his mother's family the chiefly title Tuiatua.

He was elected to the Legislative Assembly for Vaimauga West in 1957 and re-elected unopposed in 1961. He was chosen as Speaker on 2 March 1964 when Leota Pule Fonoti left the chair for a seat in cabinet. In 1965 he attended a conference of presiding officers in Wellington, at which he gave an address in three languages. At the 1970 election he was defeated by his nephew, Falefatu Karl Schmidt, the planter's son, by nine votes; he lodged a petition, lost it, and shook hands. Three years afterwards Prime Minister Tofilau Mataʻutia appointed him to the court. The younger Schmidt was convicted of treating in 1976 and barred from office for five years, the case having been heard by another judge since the uncle had disqualified himself.

He was knighted in the 1978 Birthday Honours. The University of Otago made him an honorary Doctor of Laws in 1983.

Brought up a Catholic, he was baptised into the Church of Jesus Christ of Latter-day Saints in 1951, the year of his marriage to Lanuola Hunkin, and was first president of its Apia stake. Lady Schmidt died of breast cancer in 1980. In 1984 he married Rosemary Pritchard, a New Zealand nurse, and from 1991 lived in Dunedin, where he died of kidney failure.
""",
  occ("Tuiatua Faleolo Heinrich Schmidt", "judge"),
  occ("Tuiatua Faleolo Heinrich Schmidt", "Speaker of the Legislative Assembly of Western Samoa", start=("2 March 1964", "1964-03-02"), end=("1970", "1970"), again=["Speaker#2"]),
  occ("Tuiatua Faleolo Heinrich Schmidt", "Chief Justice of the Land and Titles Court", start=("1973", "1973"), end=("1986", "1986")),
  occ("Karl Schmidt", "faipule for Falealupo"),
  occ("Tuiatua Faleolo Heinrich Schmidt", "clerk of the Native Office"),
  occ("Tuiatua Faleolo Heinrich Schmidt", "chiefly title Tuiatua", start=("1947", "1947"), again=["chief"]),
  occ("Tuiatua Faleolo Heinrich Schmidt", "Legislative Assembly for Vaimauga West", start=("1957", "1957"), end=("1970#2", "1970")),
  occ("Leota Pule Fonoti", "chair", end=("2 March 1964", "1964-03-02")),
  occ("Leota Pule Fonoti", "seat in cabinet", start=("2 March 1964", "1964-03-02")),
  occ("Falefatu Karl Schmidt", "defeated", start=("1970#2", "1970")),
  occ("Tofilau Mataʻutia", "Prime Minister"),
  occ("Tuiatua Faleolo Heinrich Schmidt", "president of its Apia stake"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "birthDate", "14 August 1919", value="1919-08-14"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "deathDate", "30 May 1998", value="1998-05-30"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "nationality", "Samoan"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "occupation", "politician"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "birthPlace", "Apia"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "father", "Heinrich Schmidt#2"),
  fact("Heinrich Schmidt", "nationality", "German"),
  fact("Heinrich Schmidt", "occupation", "trader"),
  fact("Heinrich Schmidt", "birthPlace", "Bremen"),
  fact("Heinrich Schmidt", "spouse", "Sināfoa Tuala"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "mother", "Sināfoa Tuala"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "siblings", "Karl Schmidt"),
  fact("Karl Schmidt", "occupation", "planter"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "education", "Marist Brothers' School in Apia"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "education", "St Patrick's College in Silverstream"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "relatives", "Falefatu Karl Schmidt"),
  fact("Karl Schmidt", "children", "Falefatu Karl Schmidt"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "award", "KBE"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "award", "honorary Doctor of Laws", date=("1983", "1983")),
  fact("Tuiatua Faleolo Heinrich Schmidt", "religion", "Catholic"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "religion", "Church of Jesus Christ of Latter-day Saints", date=("1951", "1951")),
  fact("Tuiatua Faleolo Heinrich Schmidt", "spouse", "Lanuola Hunkin", date=("1951", "1951")),
  fact("Lanuola Hunkin", "causeOfDeath", "breast cancer"),
  fact("Lanuola Hunkin", "deathDate", "1980", value="1980"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "spouse", "Rosemary Pritchard", date=("1984", "1984")),
  fact("Rosemary Pritchard", "nationality", "New Zealand#3"),
  fact("Rosemary Pritchard", "occupation", "nurse"),
  fact("Tuiatua Faleolo Heinrich Schmidt", "residence", "Dunedin", date=("1991", "1991")),
  fact("Tuiatua Faleolo Heinrich Schmidt", "causeOfDeath", "kidney failure"),
  ev("arrest", "was interned", None, ["Heinrich Schmidt"]),
  ev("election", "was elected", ("1957", "1957"), ["Tuiatua Faleolo Heinrich Schmidt"]),
  ev("election", "re-elected", ("1961", "1961"), ["Tuiatua Faleolo Heinrich Schmidt"]),
  ev("election", "was chosen", ("2 March 1964", "1964-03-02"), ["Tuiatua Faleolo Heinrich Schmidt"]),
  ev("departure", "left the chair", ("2 March 1964", "1964-03-02"), ["Leota Pule Fonoti"]),
  ev("meeting", "conference", ("1965", "1965"), ["Tuiatua Faleolo Heinrich Schmidt"]),
  ev("speech", "address", ("1965", "1965"), ["Tuiatua Faleolo Heinrich Schmidt"]),
  ev("election", "was defeated", ("1970#2", "1970"), ["Tuiatua Faleolo Heinrich Schmidt", "Falefatu Karl Schmidt"]),
  ev("appointment", "appointed", ("Three years afterwards", "1973"), ["Tuiatua Faleolo Heinrich Schmidt", "Tofilau Mataʻutia"]),
  ev("conviction", "was convicted", ("1976", "1976"), ["Falefatu Karl Schmidt"]),
  ev("sanction", "barred", ("1976", "1976"), ["Falefatu Karl Schmidt"]),
  ev("recusal", "disqualified himself", None, ["Tuiatua Faleolo Heinrich Schmidt"]),
  ev("award", "was knighted", ("1978", "1978"), ["Tuiatua Faleolo Heinrich Schmidt"]),
  ev("award", "made him", ("1983", "1983"), ["Tuiatua Faleolo Heinrich Schmidt"]),
)

P("d49-17", """Kaarlo Juhani Virkkala-Sundström, until 1906 Carl Johan Sundström (17.3.1868 Raahe – 30.1.1939 Helsinki), was a Finnish bank director, senator and envoy. He had the title of vuorineuvos.

Parents: sea captain Gustaf Adolf Sundström and Johanna Wilhelmina Sovelius. Spouses: 1st (1894–1917) Edla Maria Wegelius, 2nd (from 1919) Baroness Ebba Cedercreutz. Children: Gustaf (b. 1896), Märta (b. 1899), from the first marriage.

The Sundströms belonged to the shipowning bourgeoisie of Raahe and spoke Swedish. Carl Johan and his younger sister Hilda, later well known as a painter, took the Finnish language and the Finnish half of their surname in the great name change of 12 May 1906, while their brother Axel refused to do so and for years addressed his letters to “Director Sundström”.

Having matriculated from the Oulu lyceum in 1886, he studied law at the Imperial Alexander University and obtained the degree of Master of Laws in 1891. He was engaged by the Kansallis-Osake-Pankki in 1893, was manager of its Vaasa branch from 1898 and a member of the board of directors between 1905 and 1918. He sat at the Diet of 1904–05 for the burghers as an Old Finn. In 1909 he travelled three times to Saint Petersburg to negotiate with the finance minister; his own notes of those talks were found in 1974.

From 27 November 1917 until his resignation on 27 May 1918 he headed the finance department of the Senate. During the war of that winter he hid in Helsinki at the house of his future wife, whose first husband, Colonel Otto Cedercreutz, was arrested by the Red Guards in February and shot. As the first envoy of independent Finland he was appointed to Copenhagen in July 1918; Alexis Hackman followed him in 1923. On his return he was elected chairman of the National Coalition Party, which he quit in 1932, in disgust at the Mäntsälä rebellion.

His son Gustaf Virkkala was the director of Finland's first airline. His daughter Märta converted to Orthodoxy and entered the Lintula convent in 1931. He died of angina pectoris.
""",
  occ("Kaarlo Juhani Virkkala-Sundström", "bank director", again=["member of the board of directors"], start=("1905", "1905"), end=("1918", "1918")),
  occ("Kaarlo Juhani Virkkala-Sundström", "senator", start=("27 November 1917", "1917-11-27"), end=("27 May 1918", "1918-05-27"), again=["headed the finance department of the Senate"]),
  occ("Gustaf Adolf Sundström", "sea captain"),
  occ("Kaarlo Juhani Virkkala-Sundström", "manager of its Vaasa branch", start=("1898", "1898")),
  occ("Kaarlo Juhani Virkkala-Sundström", "sat at the Diet", start=("1904–05", "1904"), end=("1904–05", "1905")),
  occ("Otto Cedercreutz", "Colonel"),
  occ("Kaarlo Juhani Virkkala-Sundström", "envoy of independent Finland", start=("July 1918", "1918-07"), end=("1923", "1923"), again=["envoy#1"]),
  occ("Alexis Hackman", "followed", start=("1923", "1923")),
  occ("Kaarlo Juhani Virkkala-Sundström", "chairman of the National Coalition Party"),
  occ("Gustaf Virkkala", "director of Finland's first airline"),
  fact("Kaarlo Juhani Virkkala-Sundström", "birthName", "Carl Johan Sundström"),
  fact("Kaarlo Juhani Virkkala-Sundström", "birthDate", "17.3.1868", value="1868-03-17"),
  fact("Kaarlo Juhani Virkkala-Sundström", "birthPlace", "Raahe"),
  fact("Kaarlo Juhani Virkkala-Sundström", "deathDate", "30.1.1939", value="1939-01-30"),
  fact("Kaarlo Juhani Virkkala-Sundström", "deathPlace", "Helsinki"),
  fact("Kaarlo Juhani Virkkala-Sundström", "nationality", "Finnish"),
  fact("Kaarlo Juhani Virkkala-Sundström", "award", "title of vuorineuvos"),
  fact("Kaarlo Juhani Virkkala-Sundström", "father", "Gustaf Adolf Sundström"),
  fact("Kaarlo Juhani Virkkala-Sundström", "mother", "Johanna Wilhelmina Sovelius"),
  fact("Kaarlo Juhani Virkkala-Sundström", "spouse", "Edla Maria Wegelius", date=("1894", "1894")),
  fact("Kaarlo Juhani Virkkala-Sundström", "spouse", "Ebba Cedercreutz", date=("1919", "1919")),
  fact("Ebba Cedercreutz", "spouse", "Otto Cedercreutz"),
  fact("Kaarlo Juhani Virkkala-Sundström", "children", "Gustaf#2"),
  fact("Edla Maria Wegelius", "children", "Gustaf#2"),
  fact("Gustaf Virkkala", "birthDate", "1896", value="1896"),
  fact("Kaarlo Juhani Virkkala-Sundström", "children", "Märta"),
  fact("Edla Maria Wegelius", "children", "Märta"),
  fact("Märta", "birthDate", "1899", value="1899"),
  fact("Kaarlo Juhani Virkkala-Sundström", "siblings", "Hilda"),
  fact("Hilda", "occupation", "painter"),
  fact("Kaarlo Juhani Virkkala-Sundström", "siblings", "Axel"),
  fact("Kaarlo Juhani Virkkala-Sundström", "education", "Oulu lyceum", date=("1886", "1886")),
  fact("Kaarlo Juhani Virkkala-Sundström", "education", "Imperial Alexander University", date=("1891", "1891")),
  fact("Kaarlo Juhani Virkkala-Sundström", "party", "Old Finn"),
  fact("Otto Cedercreutz", "causeOfDeath", "shot"),
  fact("Kaarlo Juhani Virkkala-Sundström", "party", "National Coalition Party"),
  fact("Märta", "religion", "Orthodoxy"),
  fact("Kaarlo Juhani Virkkala-Sundström", "causeOfDeath", "angina pectoris"),
  ev("communication", "letters", None, ["Axel", "Kaarlo Juhani Virkkala-Sundström"]),
  ev("appointment", "was engaged", ("1893", "1893"), ["Kaarlo Juhani Virkkala-Sundström"]),
  ev("travel", "travelled", ("1909", "1909"), ["Kaarlo Juhani Virkkala-Sundström"]),
  ev("meeting", "talks", ("1909", "1909"), ["Kaarlo Juhani Virkkala-Sundström"]),
  ev("departure", "resignation", ("27 May 1918", "1918-05-27"), ["Kaarlo Juhani Virkkala-Sundström"]),
  ev("arrest", "was arrested", ("February", "1918-02"), ["Otto Cedercreutz"]),
  ev("appointment", "was appointed", ("July 1918", "1918-07"), ["Kaarlo Juhani Virkkala-Sundström"]),
  ev("election", "was elected", None, ["Kaarlo Juhani Virkkala-Sundström"]),
  ev("departure", "quit", ("1932", "1932"), ["Kaarlo Juhani Virkkala-Sundström"]),
)

P("d49-18", """Blatta Gebre-Egziabher Woldeyes (Ge'ez: ገብረ እግዚአብሔር ወልደየስ; c. 1896 – 22 December 1968) was an Ethiopian diplomat and politician. He was Minister of Finance from 1944 to 1949 and ambassador to the Soviet Union.

Early life

Gebre-Egziabher was born in Adwa, Tigray, to a deacon, Woldeyes Hagos, who fell in the battle fought there in March 1896, a few weeks before or after the child's birth. His mother, Tsehaytu Lemlem, remarried and moved to Asmara, then under Italian rule. There he went to the Swedish Evangelical Mission school, became a Protestant at fifteen, and learned Italian and Swedish. A missionary, Karl Nyberg, brought him to Uppsala in 1914. He returned to Ethiopia in 1922, having taken a diploma at the Johannelund institute.

Career

He was employed as an interpreter by the Regent, Ras Tafari, whom he accompanied on the European journey of 1924. He was appointed director general in the Ministry of Commerce in 1931, with the title of Blatta. In May 1936 he went into exile with his half-brother Tesfaye Lemlem, a physician; they lived in Jerusalem, and he sold carpets. Tesfaye died of typhoid in 1938. On 5 May 1941 Gebre-Egziabher re-entered Addis Ababa.

As Minister of Finance he took the place of Makonnen Zewde. He visited Washington in July 1945 for talks about the new currency with Secretary Henry Morgenthau's staff. His dismissal on 3 April 1949 followed a letter to the Emperor about the accounts of the Church. He was sent to Moscow in 1950, and replaced there in 1955 by Dejazmach Abera Kassa, who had testified against him. In the abortive coup of December 1960 he was held in the palace for two days.

Family

His first wife, Elsa Nyberg, the missionary's daughter, whom he married in Uppsala in 1921, left him in 1929 and took their son, Johannes, to Sweden. Johannes Nyberg sat in the Riksdag as a Liberal from 1965 to 1979. He married secondly Woizero Aster Gessesse, for whom he became a member of the Ethiopian Orthodox Church. The Emperor named him to the Order of Menelik II in 1954.
""",
  occ("Gebre-Egziabher Woldeyes", "Minister of Finance", start=("1944", "1944"), end=("3 April 1949", "1949-04-03"), again=["Minister of Finance#2"]),
  occ("Gebre-Egziabher Woldeyes", "ambassador to the Soviet Union", start=("1950", "1950"), end=("1955", "1955"), again=["Moscow"]),
  occ("Woldeyes Hagos", "deacon"),
  occ("Karl Nyberg", "missionary"),
  occ("Gebre-Egziabher Woldeyes", "interpreter"),
  occ("Tafari", "Regent"),
  occ("Tafari", "Emperor"),
  occ("Gebre-Egziabher Woldeyes", "director general in the Ministry of Commerce", start=("1931", "1931")),
  occ("Gebre-Egziabher Woldeyes", "Blatta#2", start=("1931", "1931")),
  occ("Makonnen Zewde", "place of", end=("1944", "1944")),
  occ("Henry Morgenthau", "Secretary"),
  occ("Abera Kassa", "replaced", start=("1955", "1955")),
  occ("Abera Kassa", "Dejazmach"),
  occ("Johannes Nyberg", "Riksdag", start=("1965", "1965"), end=("1979", "1979")),
  fact("Gebre-Egziabher Woldeyes", "nativeName", "ገብረ እግዚአብሔር ወልደየስ"),
  fact("Gebre-Egziabher Woldeyes", "birthDate", "c. 1896", value="1896~"),
  fact("Gebre-Egziabher Woldeyes", "deathDate", "22 December 1968", value="1968-12-22"),
  fact("Gebre-Egziabher Woldeyes", "nationality", "Ethiopian"),
  fact("Gebre-Egziabher Woldeyes", "occupation", "diplomat"),
  fact("Gebre-Egziabher Woldeyes", "occupation", "politician"),
  fact("Gebre-Egziabher Woldeyes", "birthPlace", "Adwa, Tigray"),
  fact("Gebre-Egziabher Woldeyes", "father", "Woldeyes Hagos"),
  fact("Woldeyes Hagos", "causeOfDeath", "fell in the battle"),
  fact("Woldeyes Hagos", "deathDate", "March 1896", value="1896-03"),
  fact("Gebre-Egziabher Woldeyes", "mother", "Tsehaytu Lemlem"),
  fact("Tsehaytu Lemlem", "residence", "Asmara"),
  fact("Gebre-Egziabher Woldeyes", "education", "Swedish Evangelical Mission school"),
  fact("Gebre-Egziabher Woldeyes", "religion", "Protestant"),
  fact("Gebre-Egziabher Woldeyes", "residence", "Uppsala", date=("1914", "1914")),
  fact("Gebre-Egziabher Woldeyes", "education", "Johannelund institute"),
  fact("Gebre-Egziabher Woldeyes", "siblings", "Tesfaye Lemlem"),
  fact("Tesfaye Lemlem", "occupation", "physician"),
  fact("Gebre-Egziabher Woldeyes", "residence", "Jerusalem"),
  fact("Tesfaye Lemlem", "residence", "Jerusalem"),
  fact("Tesfaye Lemlem", "causeOfDeath", "typhoid"),
  fact("Tesfaye Lemlem", "deathDate", "1938", value="1938"),
  fact("Gebre-Egziabher Woldeyes", "spouse", "Elsa Nyberg", date=("1921", "1921")),
  fact("Karl Nyberg", "children", "Elsa Nyberg"),
  fact("Elsa Nyberg", "residence", "Sweden"),
  fact("Gebre-Egziabher Woldeyes", "children", "Johannes"),
  fact("Elsa Nyberg", "children", "Johannes"),
  fact("Johannes Nyberg", "party", "Liberal"),
  fact("Gebre-Egziabher Woldeyes", "spouse", "Aster Gessesse"),
  fact("Gebre-Egziabher Woldeyes", "religion", "Ethiopian Orthodox Church"),
  fact("Gebre-Egziabher Woldeyes", "award", "Order of Menelik II", date=("1954", "1954")),
  ev("travel", "brought him", ("1914", "1914"), ["Karl Nyberg", "Gebre-Egziabher Woldeyes"]),
  ev("travel", "returned", ("1922", "1922"), ["Gebre-Egziabher Woldeyes"]),
  ev("travel", "accompanied", ("1924", "1924"), ["Gebre-Egziabher Woldeyes", "Tafari"]),
  ev("appointment", "was appointed", ("1931", "1931"), ["Gebre-Egziabher Woldeyes"]),
  ev("travel", "went into exile", ("May 1936", "1936-05"), ["Gebre-Egziabher Woldeyes", "Tesfaye Lemlem"]),
  ev("travel", "re-entered", ("5 May 1941", "1941-05-05"), ["Gebre-Egziabher Woldeyes"]),
  ev("travel", "visited", ("July 1945", "1945-07"), ["Gebre-Egziabher Woldeyes"]),
  ev("meeting", "talks", ("July 1945", "1945-07"), ["Gebre-Egziabher Woldeyes"]),
  ev("departure", "dismissal", ("3 April 1949", "1949-04-03"), ["Gebre-Egziabher Woldeyes"]),
  ev("communication", "letter", None, ["Gebre-Egziabher Woldeyes"]),
  ev("appointment", "was sent", ("1950", "1950"), ["Gebre-Egziabher Woldeyes"]),
  ev("departure", "replaced", ("1955", "1955"), ["Gebre-Egziabher Woldeyes", "Abera Kassa"]),
  ev("testimony", "had testified", None, ["Abera Kassa"]),
  ev("arrest", "was held", ("December 1960", "1960-12"), ["Gebre-Egziabher Woldeyes"]),
  ev("award", "named him", ("1954", "1954"), ["Gebre-Egziabher Woldeyes"]),
)

P("d49-19", """The Honourable Georges-Émile Chevrette, notary, mayor of Trois-Pistoles-Station and later Lieutenant Governor of Quebec, was born at Kamouraska on July 19, 1889, and died in Quebec City on February 4, 1966.

Family and studies. Son of Ludger Chevrette, navigator, and Marie-Anne Dessaint dit Saint-Pierre. He studied at the Séminaire de Rimouski and at Université Laval in Quebec City. Admitted to the Chambre des notaires in 1913. His brother Adélard, an Oblate, was vicar apostolic of Keewatin from 1937 to 1955.

War. He enlisted in the 22nd Battalion in 1915, lost his left arm at Courcelette, and was awarded the Military Cross in 1916.

Municipal and federal life. Alderman in 1919, he was mayor from 1921 to 1929, taking the place of his father-in-law, Napoléon Rioux, who went to the Legislative Council. Elected to the House of Commons as a Liberal for Témiscouata in the general election of October 29, 1925. Re-elected in 1926. Defeated in 1930 by the Conservative Jean-François Pouliot-Lavoie, a cousin of his wife. On November 25, 1944, being again a member (for Kamouraska, 1940–1945), he crossed the floor over conscription. He sat from then on as an independent, did not run in 1945, and returned to his practice.

Lieutenant Governor. He was sworn in on February 12, 1952, succeeding Major-General Sir Alphonse Leduc-Fiset, who had suffered a heart attack. In October of the same year he received Princess Marina at Spencer Wood. His term ended on February 14, 1958. He was made a Knight of Malta, and was awarded honorary doctorates by Bishop's (1953) and Laval (1954).

Marriages and children. First, on May 6, 1918, in the parish of Notre-Dame-des-Neiges, to Blanche Rioux, who died of Spanish influenza on October 30 of that year; second, on September 12, 1923, to her sister Corinne. By the latter he was the father of Thérèse, a Grey Nun; of Claude Chevrette, judge of the Superior Court, and of Pierre-Paul, alias “Pit”, who played goal for the Quebec Aces. Corinne Rioux founded the local Fédération des femmes in 1947 and presided over it until her death in 1959.
""",
  occ("Georges-Émile Chevrette", "mayor of Trois-Pistoles-Station", start=("1921", "1921"), end=("1929", "1929"), again=["mayor#2"]),
  occ("Georges-Émile Chevrette", "Lieutenant Governor of Quebec", start=("February 12, 1952", "1952-02-12"), end=("February 14, 1958", "1958-02-14"), again=["Lieutenant Governor#2"]),
  occ("Adélard", "vicar apostolic of Keewatin", start=("1937", "1937"), end=("1955", "1955")),
  occ("Adélard", "Oblate"),
  occ("Georges-Émile Chevrette", "Alderman", start=("1919", "1919")),
  occ("Napoléon Rioux", "taking the place", end=("1921", "1921")),
  occ("Napoléon Rioux", "Legislative Council", start=("1921", "1921")),
  occ("Georges-Émile Chevrette", "House of Commons", start=("October 29, 1925", "1925-10-29"), end=("1930", "1930")),
  occ("Jean-François Pouliot-Lavoie", "Defeated", start=("1930", "1930")),
  occ("Georges-Émile Chevrette", "member", start=("1940", "1940"), end=("1945", "1945")),
  occ("Alphonse Leduc-Fiset", "succeeding", end=("February 12, 1952", "1952-02-12")),
  occ("Alphonse Leduc-Fiset", "Major-General"),
  occ("Claude Chevrette", "judge of the Superior Court"),
  occ("Corinne Rioux", "presided over it", end=("until her death", "1959")),
  fact("Georges-Émile Chevrette", "occupation", "notary"),
  fact("Georges-Émile Chevrette", "birthPlace", "Kamouraska"),
  fact("Georges-Émile Chevrette", "birthDate", "July 19, 1889", value="1889-07-19"),
  fact("Georges-Émile Chevrette", "deathPlace", "Quebec City"),
  fact("Georges-Émile Chevrette", "deathDate", "February 4, 1966", value="1966-02-04"),
  fact("Georges-Émile Chevrette", "father", "Ludger Chevrette"),
  fact("Ludger Chevrette", "occupation", "navigator"),
  fact("Georges-Émile Chevrette", "mother", "Marie-Anne Dessaint dit Saint-Pierre"),
  fact("Georges-Émile Chevrette", "education", "Séminaire de Rimouski"),
  fact("Georges-Émile Chevrette", "education", "Université Laval in Quebec City"),
  fact("Georges-Émile Chevrette", "siblings", "Adélard"),
  fact("Georges-Émile Chevrette", "militaryService", "22nd Battalion", date=("1915", "1915")),
  fact("Georges-Émile Chevrette", "award", "Military Cross", date=("1916", "1916")),
  fact("Georges-Émile Chevrette", "relatives", "Napoléon Rioux"),
  fact("Georges-Émile Chevrette", "party", "Liberal"),
  fact("Jean-François Pouliot-Lavoie", "party", "Conservative"),
  fact("Corinne Rioux", "relatives", "Jean-François Pouliot-Lavoie"),
  fact("Georges-Émile Chevrette", "party", "independent"),
  fact("Georges-Émile Chevrette", "award", "Knight of Malta"),
  fact("Georges-Émile Chevrette", "award", "honorary doctorates", date=("1953", "1953")),
  fact("Georges-Émile Chevrette", "spouse", "Blanche Rioux", date=("May 6, 1918", "1918-05-06")),
  fact("Blanche Rioux", "causeOfDeath", "Spanish influenza"),
  fact("Blanche Rioux", "deathDate", "October 30 of that year", value="1918-10-30"),
  fact("Georges-Émile Chevrette", "spouse", "Corinne", date=("September 12, 1923", "1923-09-12")),
  fact("Blanche Rioux", "siblings", "Corinne"),
  fact("Georges-Émile Chevrette", "children", "Thérèse"),
  fact("Georges-Émile Chevrette", "children", "Claude Chevrette"),
  fact("Georges-Émile Chevrette", "children", "Pierre-Paul"),
  fact("Corinne Rioux", "children", "Thérèse"),
  fact("Corinne Rioux", "children", "Claude Chevrette"),
  fact("Corinne Rioux", "children", "Pierre-Paul"),
  fact("Pierre-Paul", "alias", "Pit"),
  fact("Corinne Rioux", "deathDate", "1959", value="1959"),
  ev("appointment", "Admitted", ("1913", "1913"), ["Georges-Émile Chevrette"]),
  ev("award", "was awarded", ("1916", "1916"), ["Georges-Émile Chevrette"]),
  ev("election", "Elected", ("October 29, 1925", "1925-10-29"), ["Georges-Émile Chevrette"]),
  ev("election", "Re-elected", ("1926", "1926"), ["Georges-Émile Chevrette"]),
  ev("election", "Defeated", ("1930", "1930"), ["Georges-Émile Chevrette", "Jean-François Pouliot-Lavoie"]),
  ev("departure", "crossed the floor", ("November 25, 1944", "1944-11-25"), ["Georges-Émile Chevrette"]),
  ev("appointment", "was sworn in", ("February 12, 1952", "1952-02-12"), ["Georges-Émile Chevrette"]),
  ev("meeting", "received Princess Marina", ("October of the same year", "1952-10"), ["Georges-Émile Chevrette", "Marina"]),
  ev("departure", "ended", ("February 14, 1958", "1958-02-14"), ["Georges-Émile Chevrette"]),
  ev("award", "was awarded honorary", ("1953", "1953"), ["Georges-Émile Chevrette"]),
)

P("d49-20", """Yoshikawa Tsunetarō (吉川 恒太郎, August 9, 1877 – March 12, 1954), born Nagai Tsunetarō, was a Japanese diplomat and politician who served as Foreign Minister in 1937 and was a member of the House of Peers.

Early life

He was born in Tsuruoka, Yamagata Prefecture, the third son of Nagai Shirō, a former retainer of the Shōnai Domain who had turned to sericulture. His mother, Fusa, died giving birth to him. In 1889 he was adopted by his maternal uncle, Yoshikawa Ken'ichi, a judge of the Sendai Court of Appeals, and took his name. Nagai Jun, the painter, was his elder brother. He graduated from the Second Higher School in 1898 and from the law faculty of Tokyo Imperial University in 1902. While at university he was baptized by the pastor Uemura Masahisa, and he remained a Presbyterian elder all his life.

Diplomatic career

Having passed the foreign service examination in 1903, he was attached to the consulate in Tientsin. He was First Secretary in Washington (1912–1916) under Ambassador Chinda's successor and chargé d'affaires in Stockholm. In July 1925 he became Minister to Poland. He moved to Berlin as ambassador in 1931, in succession to Obata Tōru, and was recalled in 1935 after a speech at Hamburg in which he had called the League “a house one does not leave in the rain”.

Foreign Minister

On February 2, 1937, Yoshikawa was sworn in as Foreign Minister. He held talks with the British ambassador, Sir Robert Craig-Lyle, on April 14, and wrote to the Army Minister on May 20. The cabinet fell on May 31, and he was replaced by Count Hirose Kōtoku. In March 1942 he was questioned by the Kempeitai because of his sermons, and in 1947 he testified for the defence at the Tokyo Trial. He was purged from public office, and depurged in 1951.

Personal life

He married Yoshikawa Haru, his adoptive father's only daughter, in 1904. Their son Yoshikawa Makoto, a lieutenant in the Navy, was killed off Guadalcanal in November 1942. Their daughter Kiyoko, president of a women's college in Kobe, married the physicist Ōmori Yutaka, whose brother was the vice-minister Ōmori Tadashi. He moved to Karuizawa in 1943 and died there of stomach cancer. He received the Order of the Sacred Treasure, First Class, in 1934.
""",
  occ("Yoshikawa Tsunetarō", "Foreign Minister", start=("February 2, 1937", "1937-02-02"), end=("May 31", "1937-05-31"), again=["Foreign Minister#3"]),
  occ("Yoshikawa Tsunetarō", "member of the House of Peers"),
  occ("Nagai Shirō", "retainer of the Shōnai Domain", former=True),
  occ("Yoshikawa Ken'ichi", "judge of the Sendai Court of Appeals"),
  occ("Uemura Masahisa", "pastor"),
  occ("Yoshikawa Tsunetarō", "Presbyterian elder"),
  occ("Yoshikawa Tsunetarō", "attached to the consulate in Tientsin", start=("1903", "1903")),
  occ("Yoshikawa Tsunetarō", "First Secretary in Washington", start=("1912", "1912"), end=("1916", "1916")),
  occ("Chinda", "Ambassador"),
  occ("Yoshikawa Tsunetarō", "chargé d'affaires in Stockholm"),
  occ("Yoshikawa Tsunetarō", "Minister to Poland", start=("July 1925", "1925-07")),
  occ("Yoshikawa Tsunetarō", "Berlin as ambassador", start=("1931", "1931"), end=("1935", "1935")),
  occ("Obata Tōru", "succession", end=("1931", "1931")),
  occ("Robert Craig-Lyle", "British ambassador"),
  occ("Hirose Kōtoku", "replaced", start=("May 31", "1937-05-31")),
  occ("Yoshikawa Makoto", "lieutenant in the Navy", end=("November 1942", "1942-11")),
  occ("Kiyoko", "president of a women's college in Kobe"),
  occ("Ōmori Tadashi", "vice-minister"),
  fact("Yoshikawa Tsunetarō", "nativeName", "吉川 恒太郎"),
  fact("Yoshikawa Tsunetarō", "birthDate", "August 9, 1877", value="1877-08-09"),
  fact("Yoshikawa Tsunetarō", "deathDate", "March 12, 1954", value="1954-03-12"),
  fact("Yoshikawa Tsunetarō", "birthName", "Nagai Tsunetarō"),
  fact("Yoshikawa Tsunetarō", "nationality", "Japanese"),
  fact("Yoshikawa Tsunetarō", "occupation", "diplomat"),
  fact("Yoshikawa Tsunetarō", "occupation", "politician"),
  fact("Yoshikawa Tsunetarō", "birthPlace", "Tsuruoka, Yamagata Prefecture"),
  fact("Yoshikawa Tsunetarō", "father", "Nagai Shirō"),
  fact("Yoshikawa Tsunetarō", "mother", "Fusa"),
  fact("Fusa", "causeOfDeath", "giving birth"),
  fact("Yoshikawa Tsunetarō", "relatives", "Yoshikawa Ken'ichi"),
  fact("Yoshikawa Tsunetarō", "siblings", "Nagai Jun"),
  fact("Nagai Jun", "occupation", "painter"),
  fact("Yoshikawa Tsunetarō", "education", "Second Higher School", date=("1898", "1898")),
  fact("Yoshikawa Tsunetarō", "education", "Tokyo Imperial University", date=("1902", "1902")),
  fact("Yoshikawa Tsunetarō", "religion", "Presbyterian"),
  fact("Yoshikawa Tsunetarō", "spouse", "Yoshikawa Haru", date=("1904", "1904")),
  fact("Yoshikawa Ken'ichi", "children", "Yoshikawa Haru"),
  fact("Yoshikawa Tsunetarō", "children", "Yoshikawa Makoto"),
  fact("Yoshikawa Haru", "children", "Yoshikawa Makoto"),
  fact("Yoshikawa Makoto", "militaryService", "Navy"),
  fact("Yoshikawa Makoto", "causeOfDeath", "killed"),
  fact("Yoshikawa Makoto", "deathPlace", "Guadalcanal"),
  fact("Yoshikawa Makoto", "deathDate", "November 1942", value="1942-11"),
  fact("Yoshikawa Tsunetarō", "children", "Kiyoko"),
  fact("Yoshikawa Haru", "children", "Kiyoko"),
  fact("Kiyoko", "spouse", "Ōmori Yutaka"),
  fact("Ōmori Yutaka", "occupation", "physicist"),
  fact("Ōmori Yutaka", "siblings", "Ōmori Tadashi"),
  fact("Yoshikawa Tsunetarō", "residence", "Karuizawa", date=("1943", "1943")),
  fact("Yoshikawa Tsunetarō", "causeOfDeath", "stomach cancer"),
  fact("Yoshikawa Tsunetarō", "award", "Order of the Sacred Treasure, First Class", date=("1934", "1934")),
  ev("appointment", "was attached", ("1903", "1903"), ["Yoshikawa Tsunetarō"]),
  ev("appointment", "became", ("July 1925", "1925-07"), ["Yoshikawa Tsunetarō"]),
  ev("appointment", "moved to Berlin", ("1931", "1931"), ["Yoshikawa Tsunetarō", "Obata Tōru"]),
  ev("departure", "was recalled", ("1935", "1935"), ["Yoshikawa Tsunetarō"]),
  ev("speech", "speech", ("1935", "1935"), ["Yoshikawa Tsunetarō"]),
  ev("appointment", "was sworn in", ("February 2, 1937", "1937-02-02"), ["Yoshikawa Tsunetarō"]),
  ev("meeting", "held talks", ("April 14", "1937-04-14"), ["Yoshikawa Tsunetarō", "Robert Craig-Lyle"]),
  ev("communication", "wrote", ("May 20", "1937-05-20"), ["Yoshikawa Tsunetarō"]),
  ev("departure", "fell", ("May 31", "1937-05-31"), ["Yoshikawa Tsunetarō"]),
  ev("investigation", "was questioned", ("March 1942", "1942-03"), ["Yoshikawa Tsunetarō"]),
  ev("testimony", "testified", ("1947", "1947"), ["Yoshikawa Tsunetarō"]),
  ev("sanction", "was purged", None, ["Yoshikawa Tsunetarō"]),
  ev("award", "received", ("1934", "1934"), ["Yoshikawa Tsunetarō"]),
)

P("d49-21", """Nadim Fuad Abi-Khalil (Arabic: نديم فؤاد أبي خليل; 2 November 1921 – 8 August 1989) was a Lebanese jurist, banker and Minister of Finance. Although he came from a Maronite family of notables in Jezzine, his politics were secular, and he was called “the Red Emir” by the right-wing press.

Family

Nadim's grandfather, Habib Abi-Khalil, was a member of the Administrative Council of Mount Lebanon until 1915, when he was exiled to Anatolia. His father, Fuad (1890–1958), a silk merchant, ruined by the crash of 1929, ended as registrar of the court in Sidon. On the side of his mother, Salma Eddé-Trad, he was related to the bankers of that name. Two of his five sisters stood out: Yvonne, the first Lebanese woman to qualify as a pilot, and Huda Abi-Khalil Nassif, a deputy for Jezzine from 1972 to 1992.

Education

He went to the Jesuit college in Beirut, took his licence in law at Saint Joseph University in 1943 and a doctorate at the University of Paris in 1948.

Career

In 1950 he was among the founders of the Progressive Socialist Party, which he left in 1957. He was general manager of the Levant Union Bank from 1960; when the bank stopped payment on 15 October 1966, he testified for two days before the inquiry of judge Sami Karam, which cleared him. His chairman, Elias Trad, was his own cousin; Trad fled to Brazil and was convicted in his absence in 1968.

Abi-Khalil was appointed Minister of Finance on 13 October 1970, took over from Pierre Gemayel-Helou, and resigned on 24 May 1972. He met World Bank president Robert McNamara in Washington in September 1971. On 9 June 1976 he was kidnapped in West Beirut and released six days later. That August he moved to Nicosia and thence to Montreal, where he took Canadian citizenship in 1981.

Private life

He had three marriages: a religious one, in 1949, to Marcelle Tabet, annulled by Rome in 1955; a civil one in Cyprus to Rima Jumblatt-Hamadeh, a Druze, which lasted from 1958 to her death in 1969 in a car accident; and the last with his secretary, Ghislaine Proulx, in 1979. His only son, Karim, born in 1960, teaches mathematics at McGill University.
""",
  occ("Nadim Fuad Abi-Khalil", "Minister of Finance", start=("13 October 1970", "1970-10-13"), end=("24 May 1972", "1972-05-24"), again=["Minister of Finance#2"]),
  occ("Habib Abi-Khalil", "member of the Administrative Council of Mount Lebanon", end=("1915", "1915")),
  occ("Fuad", "registrar of the court in Sidon"),
  occ("Huda Abi-Khalil Nassif", "deputy for Jezzine", start=("1972", "1972"), end=("1992", "1992")),
  occ("Nadim Fuad Abi-Khalil", "general manager of the Levant Union Bank", start=("1960", "1960")),
  occ("Sami Karam", "judge"),
  occ("Elias Trad", "chairman"),
  occ("Pierre Gemayel-Helou", "took over from", end=("13 October 1970", "1970-10-13")),
  occ("Robert McNamara", "World Bank president"),
  occ("Ghislaine Proulx", "secretary"),
  occ("Karim", "teaches mathematics at McGill University"),
  fact("Nadim Fuad Abi-Khalil", "nativeName", "نديم فؤاد أبي خليل"),
  fact("Nadim Fuad Abi-Khalil", "birthDate", "2 November 1921", value="1921-11-02"),
  fact("Nadim Fuad Abi-Khalil", "deathDate", "8 August 1989", value="1989-08-08"),
  fact("Nadim Fuad Abi-Khalil", "nationality", "Lebanese"),
  fact("Nadim Fuad Abi-Khalil", "occupation", "jurist"),
  fact("Nadim Fuad Abi-Khalil", "occupation", "banker"),
  fact("Nadim Fuad Abi-Khalil", "religion", "Maronite"),
  fact("Nadim Fuad Abi-Khalil", "alias", "the Red Emir"),
  fact("Nadim Fuad Abi-Khalil", "relatives", "Habib Abi-Khalil"),
  fact("Nadim Fuad Abi-Khalil", "father", "Fuad#2"),
  fact("Fuad", "birthDate", "1890", value="1890"),
  fact("Fuad", "deathDate", "1958", value="1958"),
  fact("Fuad", "occupation", "silk merchant"),
  fact("Nadim Fuad Abi-Khalil", "mother", "Salma Eddé-Trad"),
  fact("Nadim Fuad Abi-Khalil", "siblings", "Yvonne"),
  fact("Yvonne", "nationality", "Lebanese#2"),
  fact("Yvonne", "occupation", "pilot"),
  fact("Nadim Fuad Abi-Khalil", "siblings", "Huda Abi-Khalil Nassif"),
  fact("Nadim Fuad Abi-Khalil", "education", "Jesuit college in Beirut"),
  fact("Nadim Fuad Abi-Khalil", "education", "Saint Joseph University", date=("1943", "1943")),
  fact("Nadim Fuad Abi-Khalil", "education", "University of Paris", date=("1948", "1948")),
  fact("Nadim Fuad Abi-Khalil", "party", "Progressive Socialist Party", date=("1950", "1950")),
  fact("Nadim Fuad Abi-Khalil", "relatives", "Elias Trad"),
  fact("Elias Trad", "residence", "Brazil"),
  fact("Nadim Fuad Abi-Khalil", "residence", "Nicosia", date=("That August", "1976-08")),
  fact("Nadim Fuad Abi-Khalil", "residence", "Montreal"),
  fact("Nadim Fuad Abi-Khalil", "nationality", "Canadian", date=("1981", "1981")),
  fact("Nadim Fuad Abi-Khalil", "spouse", "Marcelle Tabet", date=("1949", "1949")),
  fact("Nadim Fuad Abi-Khalil", "spouse", "Rima Jumblatt-Hamadeh", date=("1958#2", "1958")),
  fact("Rima Jumblatt-Hamadeh", "religion", "Druze"),
  fact("Rima Jumblatt-Hamadeh", "deathDate", "1969", value="1969"),
  fact("Rima Jumblatt-Hamadeh", "causeOfDeath", "car accident"),
  fact("Nadim Fuad Abi-Khalil", "spouse", "Ghislaine Proulx", date=("1979", "1979")),
  fact("Nadim Fuad Abi-Khalil", "children", "Karim"),
  fact("Karim", "birthDate", "1960#2", value="1960"),
  ev("sanction", "was exiled", ("1915", "1915"), ["Habib Abi-Khalil"]),
  ev("departure", "left", ("1957", "1957"), ["Nadim Fuad Abi-Khalil"]),
  ev("testimony", "testified", None, ["Nadim Fuad Abi-Khalil", "Sami Karam"]),
  ev("investigation", "inquiry", None, ["Sami Karam", "Nadim Fuad Abi-Khalil"]),
  ev("travel", "fled", None, ["Elias Trad"]),
  ev("conviction", "was convicted", ("1968", "1968"), ["Elias Trad"]),
  ev("appointment", "was appointed", ("13 October 1970", "1970-10-13"), ["Nadim Fuad Abi-Khalil", "Pierre Gemayel-Helou"]),
  ev("departure", "resigned", ("24 May 1972", "1972-05-24"), ["Nadim Fuad Abi-Khalil"]),
  ev("meeting", "met", ("September 1971", "1971-09"), ["Nadim Fuad Abi-Khalil", "Robert McNamara"]),
  ev("travel", "moved to Nicosia", ("That August", "1976-08"), ["Nadim Fuad Abi-Khalil"]),
)

P("d49-22", """Sir Learie Ethelbert Ramcharan-Gittens, Trinity Cross, banker and former governor of the Central Bank of Trinidad and Tobago, died on Tuesday at the St Clair Medical Centre from complications of a stroke. He was 84.

Gittens, “Lero” to three generations of cricketers, was born in Princes Town on May 13, 1935, to a Barbadian policeman, Corporal Ethelbert Gittens, and Sumintra Ramcharan, a cane farmer's daughter whose family did not speak to her for ten years after the wedding. His sister is the retired headmistress Merle Gittens-Alexander. He went on a Naparima College exhibition to the University of the West Indies at Mona, where he read economics and was conferred the BSc in 1958, and obtained a DPhil at Nuffield College, Oxford, in 1964.

He was appointed governor in July 1984, on the resignation of Dr Winston Bobb-Pierre. “He called me from the airport,” Bobb-Pierre recalled yesterday. “He wanted to know where the files were.” In August 1988, following talks in Washington with the International Monetary Fund, he signed the first letter of intent. During the attempted coup of July 27, 1990, his deputy, Ainsley Mark-Lovell, was shot in the leg at the Red House and lay there for five days; Mark-Lovell would succeed him on January 1, 1993.

Afterwards Gittens chaired Republic Fidelity until 2001. He gave evidence in November 2009 before the commission of enquiry into the collapse of Caribbean Mutual, whose founder, Carlton Duprey, an Old Boy of Naparima like himself, refused to take the stand. In 2010 he sought a seat in St Joseph for the People's National Movement and was beaten by Vasant Maharajh; it was, he said, his worst innings.

In 1961 he was married to Gloria Pantin, a soprano, by Archbishop Count Finbar Ryan, having given up the Presbyterian faith of his mother. They parted in 1979. His second wife, the calypsonian Singing Denyse (Denyse Joseph), predeceased him in 2015. He had two daughters with his first wife: Senior Counsel Annette Gittens, a Justice of Appeal since 2016, and Camille, who lives in Toronto. He was knighted in 1975 and awarded the national honour in 1989.
""",
  occ("Learie Ethelbert Ramcharan-Gittens", "governor of the Central Bank of Trinidad and Tobago", start=("July 1984", "1984-07"), end=("January 1, 1993", "1993-01-01"), again=["governor#2"]),
  occ("Ethelbert Gittens", "Corporal"),
  occ("Merle Gittens-Alexander", "headmistress", former=True),
  occ("Winston Bobb-Pierre", "resignation", end=("July 1984", "1984-07")),
  occ("Ainsley Mark-Lovell", "deputy", end=("January 1, 1993", "1993-01-01")),
  occ("Ainsley Mark-Lovell", "succeed", start=("January 1, 1993", "1993-01-01")),
  occ("Learie Ethelbert Ramcharan-Gittens", "chaired Republic Fidelity", end=("2001", "2001")),
  occ("Carlton Duprey", "founder"),
  occ("Vasant Maharajh", "seat in St Joseph", start=("2010", "2010")),
  occ("Finbar Ryan", "Archbishop"),
  occ("Annette Gittens", "Senior Counsel"),
  occ("Annette Gittens", "Justice of Appeal", start=("2016", "2016")),
  fact("Learie Ethelbert Ramcharan-Gittens", "award", "Trinity Cross", date=("1989", "1989")),
  fact("Learie Ethelbert Ramcharan-Gittens", "occupation", "banker"),
  fact("Learie Ethelbert Ramcharan-Gittens", "deathDate", "Tuesday"),
  fact("Learie Ethelbert Ramcharan-Gittens", "deathPlace", "St Clair Medical Centre"),
  fact("Learie Ethelbert Ramcharan-Gittens", "causeOfDeath", "complications of a stroke"),
  fact("Learie Ethelbert Ramcharan-Gittens", "alias", "Lero"),
  fact("Learie Ethelbert Ramcharan-Gittens", "birthPlace", "Princes Town"),
  fact("Learie Ethelbert Ramcharan-Gittens", "birthDate", "May 13, 1935", value="1935-05-13"),
  fact("Learie Ethelbert Ramcharan-Gittens", "father", "Ethelbert Gittens"),
  fact("Ethelbert Gittens", "nationality", "Barbadian"),
  fact("Ethelbert Gittens", "occupation", "policeman"),
  fact("Learie Ethelbert Ramcharan-Gittens", "mother", "Sumintra Ramcharan"),
  fact("Sumintra Ramcharan", "religion", "Presbyterian"),
  fact("Learie Ethelbert Ramcharan-Gittens", "siblings", "Merle Gittens-Alexander"),
  fact("Learie Ethelbert Ramcharan-Gittens", "education", "Naparima College"),
  fact("Carlton Duprey", "education", "Naparima#2"),
  fact("Learie Ethelbert Ramcharan-Gittens", "education", "University of the West Indies at Mona", date=("1958", "1958")),
  fact("Learie Ethelbert Ramcharan-Gittens", "education", "Nuffield College, Oxford", date=("1964", "1964")),
  fact("Learie Ethelbert Ramcharan-Gittens", "party", "People's National Movement"),
  fact("Learie Ethelbert Ramcharan-Gittens", "religion", "Presbyterian"),
  fact("Learie Ethelbert Ramcharan-Gittens", "spouse", "Gloria Pantin", date=("1961", "1961")),
  fact("Gloria Pantin", "occupation", "soprano"),
  fact("Learie Ethelbert Ramcharan-Gittens", "spouse", "Singing Denyse"),
  fact("Denyse Joseph", "alias", "Singing Denyse"),
  fact("Denyse Joseph", "occupation", "calypsonian"),
  fact("Denyse Joseph", "deathDate", "2015", value="2015"),
  fact("Learie Ethelbert Ramcharan-Gittens", "children", "Annette Gittens"),
  fact("Gloria Pantin", "children", "Annette Gittens"),
  fact("Learie Ethelbert Ramcharan-Gittens", "children", "Camille"),
  fact("Gloria Pantin", "children", "Camille"),
  fact("Camille", "residence", "Toronto"),
  ev("appointment", "was appointed", ("July 1984", "1984-07"), ["Learie Ethelbert Ramcharan-Gittens"]),
  ev("departure", "resignation", ("July 1984", "1984-07"), ["Winston Bobb-Pierre"]),
  ev("communication", "called me", None, ["Learie Ethelbert Ramcharan-Gittens", "Winston Bobb-Pierre"]),
  ev("meeting", "talks", ("August 1988", "1988-08"), ["Learie Ethelbert Ramcharan-Gittens"]),
  ev("appointment", "would succeed", ("January 1, 1993", "1993-01-01"), ["Ainsley Mark-Lovell", "Learie Ethelbert Ramcharan-Gittens"]),
  ev("testimony", "gave evidence", ("November 2009", "2009-11"), ["Learie Ethelbert Ramcharan-Gittens"]),
  ev("investigation", "commission of enquiry", ("November 2009", "2009-11"), ["Carlton Duprey"]),
  ev("candidacy", "sought a seat", ("2010", "2010"), ["Learie Ethelbert Ramcharan-Gittens"]),
  ev("election", "was beaten", ("2010", "2010"), ["Learie Ethelbert Ramcharan-Gittens", "Vasant Maharajh"]),
  ev("award", "was knighted", ("1975", "1975"), ["Learie Ethelbert Ramcharan-Gittens"]),
  ev("award", "awarded the national honour", ("1989", "1989"), ["Learie Ethelbert Ramcharan-Gittens"]),
)

P("d49-23", """Metropolitan Partenij (secular name Petar Hristov Dimov, Bulgarian: Петър Христов Димов; 29 June 1886, Kotel – 13 January 1961, Sofia) was a Bulgarian cleric, Metropolitan of Sliven from 1934 to 1950 and vicar chairman of the Holy Synod.

Life

He was born in the family of the icon painter Hristo Dimov and Rada Mavrodieva. His great-uncle was Hadzhi Ilarion, abbot of the Kapinovo Monastery. His twin brother, Nikola Dimov, a lawyer, went into politics with the Agrarian Union, became Minister of Railways in 1922 in place of Petko Slavchev, and was killed near Sliven on 12 June 1923, three days after the coup. Petar finished the Sofia Theological Seminary in 1906 and the Kiev Theological Academy in 1911. He was then a teacher in Odrin, and a volunteer with the 10th Rhodope Regiment during the Balkan War. On 6 December 1914 he was tonsured a monk under the name of Partenij at the Rila Monastery.

He was protosyngellus of the Metropolis of Varna from 1919 until 1926, and rector of the seminary in Plovdiv thereafter. On 4 November 1934 he was elected Metropolitan of Sliven. He took the seat of the late Antim, who had succumbed to pneumonia in the spring. In the spring of 1943 he wrote twice to the tsar against the deportation of the Jews, and on 10 March he received the chief rabbi, Asher Hananel-Levi, in his residence; in 2002 he was posthumously named Righteous Among the Nations.

After 9 September 1944 the bishop was investigated by the People's Court and acquitted. In 1948 he travelled to Moscow for a conference. His retirement on 21 February 1950 was the work of the director of religious affairs, Dimitar Iliev-Stoyanov. A nephew, the poet Hristo N. Dimov, was sent in 1951 to the camp at Belene.

As a seminarian Partenij had been engaged to Elena Kableshkova of Koprivshtitsa, who never married and was the first female doctor in Kotel. He is the author of a memoir, “Two Brothers”. He was awarded the Order of Civil Merit, 2nd class (1936). He died of heart failure.
""",
  occ("Partenij", "Metropolitan of Sliven", start=("4 November 1934", "1934-11-04"), end=("21 February 1950", "1950-02-21"), again=["Metropolitan#1", "Metropolitan of Sliven#2", "bishop"]),
  occ("Partenij", "vicar chairman of the Holy Synod"),
  occ("Hadzhi Ilarion", "abbot of the Kapinovo Monastery"),
  occ("Nikola Dimov", "Minister of Railways", start=("1922", "1922")),
  occ("Petko Slavchev", "in place of", end=("1922", "1922")),
  occ("Partenij", "teacher in Odrin"),
  occ("Partenij", "monk", start=("6 December 1914", "1914-12-06")),
  occ("Partenij", "protosyngellus of the Metropolis of Varna", start=("1919", "1919"), end=("1926", "1926")),
  occ("Partenij", "rector of the seminary in Plovdiv", start=("1926", "1926")),
  occ("Antim", "seat", end=("the spring", "1934")),
  occ("Asher Hananel-Levi", "chief rabbi"),
  occ("Dimitar Iliev-Stoyanov", "director of religious affairs"),
  fact("Partenij", "birthName", "Petar Hristov Dimov"),
  fact("Partenij", "nativeName", "Петър Христов Димов"),
  fact("Partenij", "birthDate", "29 June 1886", value="1886-06-29"),
  fact("Partenij", "birthPlace", "Kotel"),
  fact("Partenij", "deathDate", "13 January 1961", value="1961-01-13"),
  fact("Partenij", "deathPlace", "Sofia"),
  fact("Partenij", "nationality", "Bulgarian#2"),
  fact("Partenij", "occupation", "cleric"),
  fact("Partenij", "father", "Hristo Dimov"),
  fact("Hristo Dimov", "occupation", "icon painter"),
  fact("Partenij", "mother", "Rada Mavrodieva"),
  fact("Partenij", "relatives", "Hadzhi Ilarion"),
  fact("Partenij", "siblings", "Nikola Dimov"),
  fact("Nikola Dimov", "occupation", "lawyer"),
  fact("Nikola Dimov", "party", "Agrarian Union"),
  fact("Nikola Dimov", "causeOfDeath", "killed"),
  fact("Nikola Dimov", "deathPlace", "Sliven#2"),
  fact("Nikola Dimov", "deathDate", "12 June 1923", value="1923-06-12"),
  fact("Partenij", "education", "Sofia Theological Seminary", date=("1906", "1906")),
  fact("Partenij", "education", "Kiev Theological Academy", date=("1911", "1911")),
  fact("Partenij", "militaryService", "10th Rhodope Regiment"),
  fact("Antim", "causeOfDeath", "pneumonia"),
  fact("Antim", "deathDate", "the spring", value="1934"),
  fact("Partenij", "award", "Righteous Among the Nations", date=("2002", "2002")),
  fact("Partenij", "relatives", "Hristo N. Dimov"),
  fact("Hristo N. Dimov", "occupation", "poet"),
  fact("Elena Kableshkova", "birthPlace", "Koprivshtitsa"),
  fact("Elena Kableshkova", "occupation", "doctor"),
  fact("Elena Kableshkova", "residence", "Kotel#2"),
  fact("Partenij", "award", "Order of Civil Merit, 2nd class", date=("1936", "1936")),
  fact("Partenij", "causeOfDeath", "heart failure"),
  ev("appointment", "became", ("1922", "1922"), ["Nikola Dimov", "Petko Slavchev"]),
  ev("appointment", "was tonsured", ("6 December 1914", "1914-12-06"), ["Partenij"]),
  ev("election", "was elected", ("4 November 1934", "1934-11-04"), ["Partenij"]),
  ev("communication", "wrote", ("the spring of 1943", "1943"), ["Partenij"]),
  ev("meeting", "received", ("10 March", "1943-03-10"), ["Partenij", "Asher Hananel-Levi"]),
  ev("award", "was posthumously named", ("2002", "2002"), ["Partenij"]),
  ev("investigation", "was investigated", None, ["Partenij"]),
  ev("travel", "travelled", ("1948", "1948"), ["Partenij"]),
  ev("meeting", "conference", ("1948", "1948"), ["Partenij"]),
  ev("departure", "retirement", ("21 February 1950", "1950-02-21"), ["Partenij", "Dimitar Iliev-Stoyanov"]),
  ev("sanction", "was sent", ("1951", "1951"), ["Hristo N. Dimov"]),
  ev("award", "was awarded", ("1936", "1936"), ["Partenij"]),
)

P("d49-24", """Hēnare Te Whiti Paratene-Rāpana QSO (28 January 1912 – 1 October 1990), sometimes spelt Henry Barton, was a New Zealand politician of the Labour Party and later of Mana Motuhake. He was Minister of Māori Affairs between 1957 and 1960.

Early life

Of Ngāti Porou and Te Whānau-ā-Apanui descent, Rāpana was born at Te Araroa, the second of twelve children. His father, Paratene Rāpana, was a shearing contractor and a Rātana apostle; his mother, Mereana Kaua, was a daughter of an Anglican catechist. A brother, Wiremu, captained the East Coast at rugby. He attended Te Aute College from 1926 to 1929, spent a year at Auckland Training College, and taught in native schools until 1940.

With the 28th (Māori) Battalion he fought in Greece, where he was taken prisoner on 29 April 1941. He was held at Stalag VIII-B until 1945, and learned German well enough to become camp interpreter.

Political career

Rāpana joined Labour in 1936. When the sitting member for Eastern Maori, Tiaki Ōmana-Smith, died of a heart attack in 1951, he won the resulting by-election by 4,211 votes. He entered the cabinet of Walter Nash in December 1957, succeeding Ernest Corbett-Lang. He visited Apia and Suva in May 1959. In the following April he wrote to the Rugby Union about the exclusion of Māori players from the tour of South Africa; the letter was leaked by his private secretary, Basil Henare, who was transferred to Invercargill. He was Labour's spokesman until 1963 and left Parliament in 1966, giving way to his son-in-law, Pita Waaka. He broke with the party in 1979 and campaigned without success for Mana Motuhake in Northern Maori in 1981. In 1988 he testified to the Waitangi Tribunal on the fisheries claim.

Family and death

In 1933 he had been married by arrangement to Huhana Tibble, who bore him nine children and died in 1955. He later wed a Pākehā journalist, Margaret Orbell-Ross, in 1958. He brought up four grandchildren as whāngai. He was appointed a Companion of the Queen's Service Order in 1978 and received an honorary LittD from Victoria University of Wellington in 1985. He died at Gisborne of emphysema.
""",
  occ("Hēnare Te Whiti Paratene-Rāpana", "Minister of Māori Affairs", start=("December 1957", "1957-12"), end=("1960", "1960"), again=["cabinet of Walter Nash"]),
  occ("Paratene Rāpana", "Rātana apostle"),
  occ("Wiremu", "captained the East Coast"),
  occ("Hēnare Te Whiti Paratene-Rāpana", "taught in native schools", end=("1940", "1940")),
  occ("Hēnare Te Whiti Paratene-Rāpana", "camp interpreter"),
  occ("Tiaki Ōmana-Smith", "member for Eastern Maori", end=("1951", "1951")),
  occ("Hēnare Te Whiti Paratene-Rāpana", "won the resulting by-election", start=("1951", "1951"), end=("1966", "1966"), again=["Parliament"]),
  occ("Ernest Corbett-Lang", "succeeding", end=("December 1957", "1957-12")),
  occ("Basil Henare", "private secretary"),
  occ("Hēnare Te Whiti Paratene-Rāpana", "Labour's spokesman", end=("1963", "1963")),
  occ("Pita Waaka", "giving way", start=("1966", "1966")),
  fact("Hēnare Te Whiti Paratene-Rāpana", "award", "QSO"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "birthDate", "28 January 1912", value="1912-01-28"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "deathDate", "1 October 1990", value="1990-10-01"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "alias", "Henry Barton"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "nationality", "New Zealand"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "occupation", "politician"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "party", "Labour Party"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "party", "Mana Motuhake"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "party", "Labour#2", date=("1936", "1936")),
  fact("Hēnare Te Whiti Paratene-Rāpana", "ethnicity", "Ngāti Porou"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "ethnicity", "Te Whānau-ā-Apanui"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "birthPlace", "Te Araroa"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "father", "Paratene Rāpana"),
  fact("Paratene Rāpana", "occupation", "shearing contractor"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "mother", "Mereana Kaua"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "siblings", "Wiremu"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "education", "Te Aute College", date=("1926 to 1929", "1926/1929")),
  fact("Hēnare Te Whiti Paratene-Rāpana", "education", "Auckland Training College"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "militaryService", "28th (Māori) Battalion"),
  fact("Tiaki Ōmana-Smith", "causeOfDeath", "heart attack"),
  fact("Tiaki Ōmana-Smith", "deathDate", "1951", value="1951"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "relatives", "Pita Waaka"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "spouse", "Huhana Tibble", date=("1933", "1933")),
  fact("Huhana Tibble", "deathDate", "1955", value="1955"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "spouse", "Margaret Orbell-Ross", date=("1958", "1958")),
  fact("Margaret Orbell-Ross", "ethnicity", "Pākehā"),
  fact("Margaret Orbell-Ross", "occupation", "journalist"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "award", "Companion of the Queen's Service Order", date=("1978", "1978")),
  fact("Hēnare Te Whiti Paratene-Rāpana", "award", "honorary LittD", date=("1985", "1985")),
  fact("Hēnare Te Whiti Paratene-Rāpana", "deathPlace", "Gisborne"),
  fact("Hēnare Te Whiti Paratene-Rāpana", "causeOfDeath", "emphysema"),
  ev("arrest", "was taken prisoner", ("29 April 1941", "1941-04-29"), ["Hēnare Te Whiti Paratene-Rāpana"]),
  ev("election", "won", ("1951", "1951"), ["Hēnare Te Whiti Paratene-Rāpana"]),
  ev("appointment", "entered the cabinet", ("December 1957", "1957-12"), ["Hēnare Te Whiti Paratene-Rāpana"]),
  ev("travel", "visited", ("May 1959", "1959-05"), ["Hēnare Te Whiti Paratene-Rāpana"]),
  ev("communication", "wrote", ("the following April", "1960-04"), ["Hēnare Te Whiti Paratene-Rāpana"]),
  ev("disclosure", "was leaked", None, ["Basil Henare"]),
  ev("sanction", "was transferred", None, ["Basil Henare"]),
  ev("departure", "left Parliament", ("1966", "1966"), ["Hēnare Te Whiti Paratene-Rāpana"]),
  ev("departure", "broke with the party", ("1979", "1979"), ["Hēnare Te Whiti Paratene-Rāpana"]),
  ev("candidacy", "campaigned", ("1981", "1981"), ["Hēnare Te Whiti Paratene-Rāpana"]),
  ev("testimony", "testified", ("1988", "1988"), ["Hēnare Te Whiti Paratene-Rāpana"]),
  ev("award", "was appointed", ("1978", "1978"), ["Hēnare Te Whiti Paratene-Rāpana"]),
  ev("award", "received", ("1985", "1985"), ["Hēnare Te Whiti Paratene-Rāpana"]),
)

P("d49-25", """Elfriede “Friedel” Kückelhaus, geb. Pohlmann (* 4. March 1919 in Hagen; † 23. July 2001 in Wetter (Ruhr)), was a German local politician (SPD, earlier KPD) and from 1969 to 1984 Lord Mayor of Hattingen-Ost.

Origin and training

Pohlmann was the daughter of the rolling-mill worker Wilhelm Pohlmann, who sat on the Hagen city council for the Communist Party from 1929 to 1933, and the laundress Auguste, née Sievers. She attended the Volksschule and did an apprenticeship as a shop assistant. Her father was taken to Esterwegen concentration camp in July 1933 and died in 1937 of its consequences; her brother Erich Pohlmann, a deserter, was sentenced to death by a court-martial in Breslau in February 1945 and shot.

Political career

She joined the KPD in June 1945. In 1946 she was appointed to the first city council by the British military government and in the autumn was elected to it. In March 1950 she visited Moscow and Stalingrad with a women's delegation; what she saw there led her to leave the party a year later. From 1954 she belonged to the SPD. She was deputy mayor between 1964 and 1969 under Karl-Heinz Brinkschulte, whose resignation for reasons of health made way for her. On 10 November 1969 the council elected her Lord Mayor by 26 votes to 15. From 1970 she was also a member of the Landtag of North Rhine-Westphalia, a seat she gave up in 1980 in favour of the steelworker Udo Przybilla. During the closure of the Henrichs steelworks she telephoned the chairman of Thyssen every Monday. In 1983 she spoke to 20,000 people in the market place. Her successor was Günter Wiesmann (SPD), later convicted of accepting benefits (1997).

Private

In 1940 she married the locksmith Otto Kückelhaus, who was missing near Vitebsk from June 1944 and was declared dead in 1950. In 1957 she entered into a second marriage with the pastor Johannes Overbeck, but kept her name. She had left the Protestant Church at eighteen and rejoined it in 1956. The daughter Renate Kückelhaus is a professor of gynaecology in Freiburg.

Honours

1979: Federal Cross of Merit 1st Class. 1985: honorary citizen.
""",
  occ("Elfriede Kückelhaus", "Lord Mayor of Hattingen-Ost", start=("10 November 1969", "1969-11-10"), end=("1984", "1984"), again=["Lord Mayor#2"]),
  occ("Wilhelm Pohlmann", "sat on the Hagen city council", start=("1929", "1929"), end=("1933", "1933")),
  occ("Elfriede Kückelhaus", "city council#2", start=("1946", "1946")),
  occ("Elfriede Kückelhaus", "deputy mayor", start=("1964", "1964"), end=("1969#2", "1969")),
  occ("Karl-Heinz Brinkschulte", "resignation"),
  occ("Elfriede Kückelhaus", "member of the Landtag of North Rhine-Westphalia", start=("1970", "1970"), end=("1980", "1980"), again=["seat"]),
  occ("Udo Przybilla", "seat", start=("1980", "1980")),
  occ("Günter Wiesmann", "successor", start=("1984", "1984")),
  occ("Johannes Overbeck", "pastor"),
  occ("Renate Kückelhaus", "professor of gynaecology in Freiburg"),
  fact("Elfriede Kückelhaus", "alias", "Friedel"),
  fact("Elfriede Kückelhaus", "birthName", "Pohlmann"),
  fact("Elfriede Kückelhaus", "birthDate", "4. March 1919", value="1919-03-04"),
  fact("Elfriede Kückelhaus", "birthPlace", "Hagen"),
  fact("Elfriede Kückelhaus", "deathDate", "23. July 2001", value="2001-07-23"),
  fact("Elfriede Kückelhaus", "deathPlace", "Wetter (Ruhr)"),
  fact("Elfriede Kückelhaus", "nationality", "German"),
  fact("Elfriede Kückelhaus", "occupation", "politician"),
  fact("Elfriede Kückelhaus", "party", "SPD#2", date=("1954", "1954")),
  fact("Elfriede Kückelhaus", "party", "KPD#2", date=("June 1945", "1945-06")),
  fact("Elfriede Kückelhaus", "father", "Wilhelm Pohlmann"),
  fact("Wilhelm Pohlmann", "occupation", "rolling-mill worker"),
  fact("Wilhelm Pohlmann", "party", "Communist Party"),
  fact("Wilhelm Pohlmann", "deathDate", "1937", value="1937"),
  fact("Elfriede Kückelhaus", "mother", "Auguste"),
  fact("Auguste", "occupation", "laundress"),
  fact("Auguste", "birthName", "Sievers"),
  fact("Elfriede Kückelhaus", "education", "Volksschule"),
  fact("Elfriede Kückelhaus", "occupation", "shop assistant"),
  fact("Elfriede Kückelhaus", "siblings", "Erich Pohlmann"),
  fact("Erich Pohlmann", "causeOfDeath", "shot"),
  fact("Erich Pohlmann", "deathPlace", "Breslau"),
  fact("Erich Pohlmann", "deathDate", "February 1945", value="1945-02"),
  fact("Udo Przybilla", "occupation", "steelworker"),
  fact("Günter Wiesmann", "party", "SPD#3"),
  fact("Elfriede Kückelhaus", "spouse", "Otto Kückelhaus", date=("1940", "1940")),
  fact("Otto Kückelhaus", "occupation", "locksmith"),
  fact("Elfriede Kückelhaus", "spouse", "Johannes Overbeck", date=("1957", "1957")),
  fact("Elfriede Kückelhaus", "religion", "Protestant Church", date=("1956", "1956")),
  fact("Elfriede Kückelhaus", "children", "Renate Kückelhaus"),
  fact("Elfriede Kückelhaus", "award", "Federal Cross of Merit 1st Class", date=("1979", "1979")),
  fact("Elfriede Kückelhaus", "award", "honorary citizen", date=("1985", "1985")),
  ev("arrest", "was taken", ("July 1933", "1933-07"), ["Wilhelm Pohlmann"]),
  ev("conviction", "was sentenced to death", ("February 1945", "1945-02"), ["Erich Pohlmann"]),
  ev("appointment", "was appointed", ("1946", "1946"), ["Elfriede Kückelhaus"]),
  ev("election", "was elected", ("the autumn", "1946"), ["Elfriede Kückelhaus"]),
  ev("travel", "visited", ("March 1950", "1950-03"), ["Elfriede Kückelhaus"]),
  ev("departure", "leave the party", ("a year later", "1951"), ["Elfriede Kückelhaus"]),
  ev("departure", "resignation", None, ["Karl-Heinz Brinkschulte"]),
  ev("election", "elected her", ("10 November 1969", "1969-11-10"), ["Elfriede Kückelhaus"]),
  ev("departure", "gave up", ("1980", "1980"), ["Elfriede Kückelhaus", "Udo Przybilla"]),
  ev("communication", "telephoned", None, ["Elfriede Kückelhaus"]),
  ev("speech", "spoke", ("1983", "1983"), ["Elfriede Kückelhaus"]),
  ev("conviction", "convicted", ("1997", "1997"), ["Günter Wiesmann"]),
)

P("d49-26", """Chief Olufunmilayo Adetokunbo Akinsete-Cole CON, the second woman to serve as Chief Judge of Ogun State, has died in a London hospital after a long battle with sickle-cell disease. She was 71.

Born in Abeokuta on 26 December 1948 into the Egba aristocracy, she was the only daughter of Justice Adetokunbo Akinsete, of the old Western Region bench, and Remilekun Cole, a Saro trader in textiles and niece of Bishop Latunde Cole. She had six half-brothers by her father's junior wives, among them the late Otunba Gbenga Akinsete, federal commissioner for works under General Gowon. Her parents separated in 1955; in 1970 she added her mother's name to her own.

She was educated at St Anne's School, Ibadan, and Queen Mary College, University of London, where she gained an LLB in 1971. Called to the Bar by the Middle Temple in 1972 and enrolled in Nigeria the next year, she practised with Chief Rotimi Shodeinde in Lagos. In 1983 she contested the Abeokuta seat in the House of Representatives for the Nigerian People's Party and lost.

She was appointed a High Court judge on 3 May 1986. In September 1994, two days after she had ordered the release of eleven oil workers, soldiers searched her chambers; her registrar, Mr Sunday Odukoya, was detained for five weeks. On 1 February 2007 Governor Gbolahan Daniel-Ojo swore her in as Chief Judge. Her predecessor, Justice Nurudeen Somolu-Bello, had proceeded on retirement a month previously. She recused herself in 2010 from the local government election petition because a stepbrother's son was a respondent. On her own retirement on 26 December 2013, Justice Tokunbo Olopade-Rhodes took over.

She was first married to the highlife guitarist Cardinal Rex Bassey; the marriage ended in 1979. Two years on she wed Dr Ishaq Balogun, a surgeon and Muslim, and himself a commissioner for health from 1992 to 1993. She remained an Anglican. Dr Balogun died in 2011. She is survived by a son, Bassey Jr, a rapper known as Bassment, and a stepdaughter, Hon. Kafayat Balogun, of the State House of Assembly.

She was named Commander of the Order of the Niger in 2012, and held the title of Iyalode of Itoko from 1999.
""",
  occ("Olufunmilayo Adetokunbo Akinsete-Cole", "Chief Judge of Ogun State", start=("1 February 2007", "2007-02-01"), end=("26 December 2013", "2013-12-26"), again=["Chief Judge#2"]),
  occ("Olufunmilayo Adetokunbo Akinsete-Cole", "Chief#1"),
  occ("Adetokunbo Akinsete", "Justice", again=["Western Region bench"]),
  occ("Latunde Cole", "Bishop"),
  occ("Gbenga Akinsete", "federal commissioner for works"),
  occ("Gbenga Akinsete", "Otunba"),
  occ("Gowon", "General"),
  occ("Rotimi Shodeinde", "Chief#3"),
  occ("Olufunmilayo Adetokunbo Akinsete-Cole", "High Court judge", start=("3 May 1986", "1986-05-03"), end=("1 February 2007", "2007-02-01")),
  occ("Sunday Odukoya", "registrar"),
  occ("Gbolahan Daniel-Ojo", "Governor"),
  occ("Nurudeen Somolu-Bello", "predecessor", end=("a month previously", "2007-01")),
  occ("Nurudeen Somolu-Bello", "Justice#2"),
  occ("Tokunbo Olopade-Rhodes", "took over", start=("26 December 2013", "2013-12-26")),
  occ("Tokunbo Olopade-Rhodes", "Justice#3"),
  occ("Ishaq Balogun", "commissioner for health", start=("1992", "1992"), end=("1993", "1993")),
  occ("Kafayat Balogun", "State House of Assembly"),
  occ("Olufunmilayo Adetokunbo Akinsete-Cole", "Iyalode of Itoko", start=("1999", "1999")),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "award", "CON"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "deathPlace", "London"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "causeOfDeath", "sickle-cell disease"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "birthPlace", "Abeokuta"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "birthDate", "26 December 1948", value="1948-12-26"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "ethnicity", "Egba"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "father", "Adetokunbo Akinsete#2"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "mother", "Remilekun Cole"),
  fact("Remilekun Cole", "ethnicity", "Saro"),
  fact("Remilekun Cole", "occupation", "trader in textiles"),
  fact("Remilekun Cole", "relatives", "Latunde Cole"),
  fact("Adetokunbo Akinsete", "spouse", "Remilekun Cole"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "siblings", "Gbenga Akinsete"),
  fact("Adetokunbo Akinsete", "children", "Gbenga Akinsete"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "education", "St Anne's School, Ibadan"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "education", "Queen Mary College, University of London", date=("1971", "1971")),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "party", "Nigerian People's Party", date=("1983", "1983")),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "spouse", "Rex Bassey"),
  fact("Rex Bassey", "alias", "Cardinal Rex"),
  fact("Rex Bassey", "occupation", "highlife guitarist"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "spouse", "Ishaq Balogun", date=("Two years on", "1981")),
  fact("Ishaq Balogun", "occupation", "surgeon"),
  fact("Ishaq Balogun", "religion", "Muslim"),
  fact("Ishaq Balogun", "deathDate", "2011", value="2011"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "religion", "Anglican"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "children", "Bassey Jr"),
  fact("Bassey Jr", "occupation", "rapper"),
  fact("Bassey Jr", "alias", "Bassment"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "relatives", "Kafayat Balogun"),
  fact("Ishaq Balogun", "children", "Kafayat Balogun"),
  fact("Olufunmilayo Adetokunbo Akinsete-Cole", "award", "Commander of the Order of the Niger", date=("2012", "2012")),
  ev("appointment", "Called to the Bar", ("1972", "1972"), ["Olufunmilayo Adetokunbo Akinsete-Cole"]),
  ev("candidacy", "contested", ("1983", "1983"), ["Olufunmilayo Adetokunbo Akinsete-Cole"]),
  ev("election", "lost", ("1983", "1983"), ["Olufunmilayo Adetokunbo Akinsete-Cole"]),
  ev("appointment", "was appointed", ("3 May 1986", "1986-05-03"), ["Olufunmilayo Adetokunbo Akinsete-Cole"]),
  ev("investigation", "searched", ("September 1994", "1994-09"), ["Olufunmilayo Adetokunbo Akinsete-Cole"]),
  ev("arrest", "was detained", ("September 1994", "1994-09"), ["Sunday Odukoya"]),
  ev("appointment", "swore her in", ("1 February 2007", "2007-02-01"), ["Olufunmilayo Adetokunbo Akinsete-Cole", "Gbolahan Daniel-Ojo"]),
  ev("departure", "proceeded on retirement", ("a month previously", "2007-01"), ["Nurudeen Somolu-Bello"]),
  ev("recusal", "recused herself", ("2010", "2010"), ["Olufunmilayo Adetokunbo Akinsete-Cole"]),
  ev("departure", "retirement#2", ("26 December 2013", "2013-12-26"), ["Olufunmilayo Adetokunbo Akinsete-Cole"]),
  ev("appointment", "took over", ("26 December 2013", "2013-12-26"), ["Tokunbo Olopade-Rhodes"]),
  ev("award", "was named", ("2012", "2012"), ["Olufunmilayo Adetokunbo Akinsete-Cole"]),
)

P("d49-27", """Vice Admiral Osvaldo Patricio Undurraga Wessel (Valparaíso, 1 December 1917 – Viña del Mar, 19 May 2005) was a Chilean naval officer who served as Minister of Defence for the last ten weeks of Salvador Allende's government and resigned eighteen days before the coup.

Family and education

He was the son of Commander Patricio Undurraga Blanco, killed in the mutiny of September 1931, and of Gertrud Wessel, a piano teacher from a Lutheran family of Osorno. Raised with three sisters by his widowed mother, he entered the Colegio de los Sagrados Corazones in Valparaíso in 1925 and the Arturo Prat Naval School in 1933, from which he graduated as a midshipman on 1 January 1938. He later qualified as a gunnery specialist and took courses at the Naval War College in Newport, Rhode Island (1956).

He wed Carmen Lyon Subercaseaux on 8 December 1943 at the church of La Matriz. They had six children, the third being Pedro Undurraga Lyon, a member of the Revolutionary Left Movement (MIR), who was detained on 11 October 1974 and is still among the disappeared. The eldest, María Isabel, was a senator for the Christian Democrats between 1998 and 2006.

Career

He commanded the destroyer Almirante Riveros from 1962 to 1963, was naval attaché in London, 1966–68, and became director of personnel in 1970. As Commander in Chief of the Squadron he received Fidel Castro on board in November 1971. In June 1973 he was appointed minister in place of José Tohá-Villalón. On 24 August he wrote a letter of resignation, handed it to the President in person, and went home. His successor, Orlando Letamendi, was arrested in the palace and shot at the Regiment Tacna.

Later years

Undurraga himself was placed under house arrest until 1974. In 1977 he moved to Hamburg, worked as a translator, and gave testimony to a committee of the Bundestag. His wife obtained an annulment in 1979. He married Ute Petersen, a nurse, in 1981 and became, like his mother, a Lutheran. He returned in 1990. He testified on 14 March 2000 before Judge Juan Guzmán-Tagle. The Federal Republic made him an Officer of its Order of Merit in 1992. He died of pulmonary fibrosis.
""",
  occ("Osvaldo Patricio Undurraga Wessel", "Vice Admiral"),
  occ("Osvaldo Patricio Undurraga Wessel", "naval officer"),
  occ("Osvaldo Patricio Undurraga Wessel", "Minister of Defence", start=("June 1973", "1973-06"), end=("24 August", "1973-08-24"), again=["minister#1"]),
  occ("Patricio Undurraga Blanco", "Commander", end=("September 1931", "1931-09")),
  occ("Osvaldo Patricio Undurraga Wessel", "midshipman", start=("1 January 1938", "1938-01-01")),
  occ("Osvaldo Patricio Undurraga Wessel", "gunnery specialist"),
  occ("María Isabel", "senator", start=("1998", "1998"), end=("2006", "2006")),
  occ("Osvaldo Patricio Undurraga Wessel", "commanded the destroyer Almirante Riveros", start=("1962", "1962"), end=("1963", "1963")),
  occ("Osvaldo Patricio Undurraga Wessel", "naval attaché in London", start=("1966–68", "1966"), end=("1966–68", "1968")),
  occ("Osvaldo Patricio Undurraga Wessel", "director of personnel", start=("1970", "1970")),
  occ("Osvaldo Patricio Undurraga Wessel", "Commander in Chief of the Squadron"),
  occ("José Tohá-Villalón", "in place of", end=("June 1973", "1973-06")),
  occ("Salvador Allende", "President"),
  occ("Orlando Letamendi", "successor", start=("24 August", "1973-08-24")),
  occ("Juan Guzmán-Tagle", "Judge"),
  fact("Osvaldo Patricio Undurraga Wessel", "birthPlace", "Valparaíso"),
  fact("Osvaldo Patricio Undurraga Wessel", "birthDate", "1 December 1917", value="1917-12-01"),
  fact("Osvaldo Patricio Undurraga Wessel", "deathPlace", "Viña del Mar"),
  fact("Osvaldo Patricio Undurraga Wessel", "deathDate", "19 May 2005", value="2005-05-19"),
  fact("Osvaldo Patricio Undurraga Wessel", "nationality", "Chilean"),
  fact("Osvaldo Patricio Undurraga Wessel", "father", "Patricio Undurraga Blanco"),
  fact("Patricio Undurraga Blanco", "causeOfDeath", "killed in the mutiny"),
  fact("Patricio Undurraga Blanco", "deathDate", "September 1931", value="1931-09"),
  fact("Osvaldo Patricio Undurraga Wessel", "mother", "Gertrud Wessel"),
  fact("Gertrud Wessel", "occupation", "piano teacher"),
  fact("Gertrud Wessel", "religion", "Lutheran"),
  fact("Gertrud Wessel", "birthPlace", "Osorno"),
  fact("Osvaldo Patricio Undurraga Wessel", "education", "Colegio de los Sagrados Corazones in Valparaíso", date=("1925", "1925")),
  fact("Osvaldo Patricio Undurraga Wessel", "education", "Arturo Prat Naval School", date=("1 January 1938", "1938-01-01")),
  fact("Osvaldo Patricio Undurraga Wessel", "education", "Naval War College in Newport, Rhode Island", date=("1956", "1956")),
  fact("Osvaldo Patricio Undurraga Wessel", "spouse", "Carmen Lyon Subercaseaux", date=("8 December 1943", "1943-12-08")),
  fact("Osvaldo Patricio Undurraga Wessel", "children", "Pedro Undurraga Lyon"),
  fact("Carmen Lyon Subercaseaux", "children", "Pedro Undurraga Lyon"),
  fact("Pedro Undurraga Lyon", "party", "Revolutionary Left Movement"),
  fact("Osvaldo Patricio Undurraga Wessel", "children", "María Isabel"),
  fact("Carmen Lyon Subercaseaux", "children", "María Isabel"),
  fact("María Isabel", "party", "Christian Democrats"),
  fact("Orlando Letamendi", "causeOfDeath", "shot"),
  fact("Orlando Letamendi", "deathPlace", "Regiment Tacna"),
  fact("Osvaldo Patricio Undurraga Wessel", "residence", "Hamburg", date=("1977", "1977")),
  fact("Osvaldo Patricio Undurraga Wessel", "occupation", "translator"),
  fact("Osvaldo Patricio Undurraga Wessel", "spouse", "Ute Petersen", date=("1981", "1981")),
  fact("Ute Petersen", "occupation", "nurse"),
  fact("Osvaldo Patricio Undurraga Wessel", "religion", "Lutheran#2", date=("1981", "1981")),
  fact("Osvaldo Patricio Undurraga Wessel", "award", "Officer of its Order of Merit", date=("1992", "1992")),
  fact("Osvaldo Patricio Undurraga Wessel", "causeOfDeath", "pulmonary fibrosis"),
  ev("departure", "resigned", ("eighteen days before the coup", "1973-08-24"), ["Osvaldo Patricio Undurraga Wessel"]),
  ev("arrest", "was detained", ("11 October 1974", "1974-10-11"), ["Pedro Undurraga Lyon"]),
  ev("appointment", "became director", ("1970", "1970"), ["Osvaldo Patricio Undurraga Wessel"]),
  ev("meeting", "received", ("November 1971", "1971-11"), ["Osvaldo Patricio Undurraga Wessel", "Fidel Castro"]),
  ev("appointment", "was appointed", ("June 1973", "1973-06"), ["Osvaldo Patricio Undurraga Wessel", "José Tohá-Villalón"]),
  ev("communication", "wrote a letter", ("24 August", "1973-08-24"), ["Osvaldo Patricio Undurraga Wessel", "Salvador Allende"]),
  ev("departure", "resignation", ("24 August", "1973-08-24"), ["Osvaldo Patricio Undurraga Wessel"]),
  ev("arrest", "was arrested", None, ["Orlando Letamendi"]),
  ev("arrest", "was placed under house arrest", None, ["Osvaldo Patricio Undurraga Wessel"]),
  ev("testimony", "gave testimony", None, ["Osvaldo Patricio Undurraga Wessel"]),
  ev("travel", "returned", ("1990", "1990"), ["Osvaldo Patricio Undurraga Wessel"]),
  ev("testimony", "testified", ("14 March 2000", "2000-03-14"), ["Osvaldo Patricio Undurraga Wessel", "Juan Guzmán-Tagle"]),
  ev("award", "made him", ("1992", "1992"), ["Osvaldo Patricio Undurraga Wessel"]),
)

P("d49-28", """Tan Sri Mokhtar bin Haji Sulaiman (Jawi: مختار بن حاج سليمان; 18 April 1924 – 7 February 1999) was a Malaysian politician, diplomat and Menteri Besar of Perak from 1964 to 1970.

Early life and education

Mokhtar was born in Kampung Gajah, the sixth of eight siblings. His father, Haji Sulaiman bin Ngah, of Mandailing descent, was the kathi of Lower Perak; his mother, Wan Teh, died in the cholera of 1931. He had his early education at a Malay school in Pasir Salak and was admitted to the Malay College Kuala Kangsar in 1936. During the Japanese occupation he worked as an interpreter at the railway. He went on to Raffles College, Singapore, in 1946, and read law at Lincoln's Inn (1953).

Political career

A founder member of UMNO in Perak in 1946, he left it in 1951 to follow Dato' Onn into the Independence of Malaya Party, and came back in 1954. He was elected to the Federal Legislative Council for Kinta Utara on 27 July 1955. In 1957 he went to London as a member of the constitutional delegation. He was sworn in as Menteri Besar on 4 May 1964 before Sultan Idris, in succession to Dato' Shaari bin Long. His deputy, S. Ponnambalam of the MIC, later told the press that they had lunch together every day for six years.

In May 1970 the Anti-Corruption Agency opened an investigation into a timber concession in Grik. His own political secretary, Ramli Yaakob, was arrested on 12 August and jailed for three years. Mokhtar resigned on 31 August and was succeeded by Kamaruddin Isa. He was ambassador to Egypt between 1971 and 1975, and high commissioner in Canberra until 1979.

Personal life

His first wife was Tengku Zaharah, a niece of the Sultan, whom he married in 1948 and divorced in 1956; she afterwards became the consort of the Tengku Laksamana of Selangor. In 1958 he married Rokiah Lee, a Chinese convert brought up in a Methodist orphanage. They adopted three children. One of them, Datin Salmah Mokhtar, was the first woman to be vice-chancellor of the Universiti Sains Malaysia. He was conferred the Panglima Mangku Negara in 1966. He died of renal cancer.
""",
  occ("Mokhtar bin Haji Sulaiman", "Menteri Besar of Perak", start=("4 May 1964", "1964-05-04"), end=("31 August", "1970-08-31"), again=["Menteri Besar#2"]),
  occ("Haji Sulaiman bin Ngah", "kathi of Lower Perak"),
  occ("Mokhtar bin Haji Sulaiman", "interpreter at the railway"),
  occ("Mokhtar bin Haji Sulaiman", "Federal Legislative Council for Kinta Utara", start=("27 July 1955", "1955-07-27")),
  occ("Mokhtar bin Haji Sulaiman", "member of the constitutional delegation", start=("1957", "1957")),
  occ("Idris", "Sultan"),
  occ("Shaari bin Long", "succession", end=("4 May 1964", "1964-05-04")),
  occ("S. Ponnambalam", "deputy"),
  occ("Ramli Yaakob", "political secretary"),
  occ("Kamaruddin Isa", "succeeded", start=("31 August", "1970-08-31")),
  occ("Mokhtar bin Haji Sulaiman", "ambassador to Egypt", start=("1971", "1971"), end=("1975", "1975")),
  occ("Mokhtar bin Haji Sulaiman", "high commissioner in Canberra", end=("1979", "1979")),
  occ("Salmah Mokhtar", "vice-chancellor of the Universiti Sains Malaysia"),
  fact("Mokhtar bin Haji Sulaiman", "award", "Tan Sri"),
  fact("Mokhtar bin Haji Sulaiman", "nativeName", "مختار بن حاج سليمان"),
  fact("Mokhtar bin Haji Sulaiman", "birthDate", "18 April 1924", value="1924-04-18"),
  fact("Mokhtar bin Haji Sulaiman", "deathDate", "7 February 1999", value="1999-02-07"),
  fact("Mokhtar bin Haji Sulaiman", "nationality", "Malaysian"),
  fact("Mokhtar bin Haji Sulaiman", "occupation", "politician"),
  fact("Mokhtar bin Haji Sulaiman", "occupation", "diplomat"),
  fact("Mokhtar bin Haji Sulaiman", "birthPlace", "Kampung Gajah"),
  fact("Mokhtar bin Haji Sulaiman", "father", "Haji Sulaiman bin Ngah"),
  fact("Haji Sulaiman bin Ngah", "ethnicity", "Mandailing"),
  fact("Mokhtar bin Haji Sulaiman", "mother", "Wan Teh"),
  fact("Wan Teh", "causeOfDeath", "cholera"),
  fact("Wan Teh", "deathDate", "1931", value="1931"),
  fact("Mokhtar bin Haji Sulaiman", "education", "Malay school in Pasir Salak"),
  fact("Mokhtar bin Haji Sulaiman", "education", "Malay College Kuala Kangsar", date=("1936", "1936")),
  fact("Mokhtar bin Haji Sulaiman", "education", "Raffles College, Singapore", date=("1946", "1946")),
  fact("Mokhtar bin Haji Sulaiman", "education", "Lincoln's Inn", date=("1953", "1953")),
  fact("Mokhtar bin Haji Sulaiman", "party", "UMNO", date=("1946#2", "1946")),
  fact("Mokhtar bin Haji Sulaiman", "party", "Independence of Malaya Party", date=("1951", "1951")),
  fact("S. Ponnambalam", "party", "MIC"),
  fact("Mokhtar bin Haji Sulaiman", "spouse", "Tengku Zaharah", date=("1948", "1948")),
  fact("Tengku Zaharah", "relatives", "Sultan#2"),
  fact("Tengku Zaharah", "spouse", "Tengku Laksamana of Selangor"),
  fact("Mokhtar bin Haji Sulaiman", "spouse", "Rokiah Lee", date=("1958", "1958")),
  fact("Rokiah Lee", "ethnicity", "Chinese"),
  fact("Rokiah Lee", "education", "Methodist orphanage"),
  fact("Mokhtar bin Haji Sulaiman", "children", "Salmah Mokhtar"),
  fact("Rokiah Lee", "children", "Salmah Mokhtar"),
  fact("Mokhtar bin Haji Sulaiman", "award", "Panglima Mangku Negara", date=("1966", "1966")),
  fact("Mokhtar bin Haji Sulaiman", "causeOfDeath", "renal cancer"),
  ev("departure", "left it", ("1951", "1951"), ["Mokhtar bin Haji Sulaiman"]),
  ev("election", "was elected", ("27 July 1955", "1955-07-27"), ["Mokhtar bin Haji Sulaiman"]),
  ev("travel", "went to London", ("1957", "1957"), ["Mokhtar bin Haji Sulaiman"]),
  ev("appointment", "was sworn in", ("4 May 1964", "1964-05-04"), ["Mokhtar bin Haji Sulaiman", "Idris", "Shaari bin Long"]),
  ev("disclosure", "told the press", None, ["S. Ponnambalam"]),
  ev("meeting", "lunch", None, ["S. Ponnambalam", "Mokhtar bin Haji Sulaiman"]),
  ev("investigation", "investigation", ("May 1970", "1970-05"), ["Mokhtar bin Haji Sulaiman"]),
  ev("arrest", "was arrested", ("12 August", "1970-08-12"), ["Ramli Yaakob"]),
  ev("conviction", "jailed", None, ["Ramli Yaakob"]),
  ev("departure", "resigned", ("31 August", "1970-08-31"), ["Mokhtar bin Haji Sulaiman"]),
  ev("award", "was conferred", ("1966", "1966"), ["Mokhtar bin Haji Sulaiman"]),
)

P("d49-29", """Ana María Bonafoux i Rosselló (Maó, 1903 – Toulouse, 1988) was a teacher and politician of the Spanish Republic, deputy in the Cortes and, in exile, minister without portfolio.

Daughter of the shoemaker and Freemason Llorenç Bonafoux and the seamstress Catalina Rosselló, she was baptised in a Methodist chapel, since her parents were Protestants, which was possible in Menorca. She took her teacher's certificate at the Escuela Normal of Palma (1921) and, thanks to a grant from the Junta para Ampliación de Estudios, studied at the Institut Rousseau in Geneva from 1928 to 1929. Her brother Joan Bonafoux, an aviator, lost his life over Teruel in January 1938.

She joined the Radical Socialist Republican Party in 1930 and the Republican Left in 1934. In the elections of February 1936 she won a seat for the Balearic Islands. On 18 July she was in Madrid; her husband, the physician Mateu Seguí, mayor of Alaior from 1931 to 1934, was arrested in Palma two days later and executed on 24 February 1937. During the war she directed the children's colonies in Valencia, a post in which she replaced the anarchist Amparo Poch-Mira. She visited Brussels and Copenhagen in the summer of 1937 and spoke at the Vel d'Hiv in Paris on 30 August.

She crossed the border on 7 February 1939 with her mother and her two daughters. Interned for some weeks at Argelès, she settled in Toulouse, where she lived from sewing and married, in 1946, the widower Albert Roig Cañameras, a former general commissar of the Army of the East. José Giral-Pons named her minister without portfolio in August 1945; the resignation of that government in January 1947 took her out of politics. Roig, a Communist until his expulsion in 1950, testified the same year as a witness in the Kravchenko case.

Both daughters made their way: Llúcia Seguí became professor of phonetics at Montpellier, while Aurora Seguí-Dupin, a Socialist, was deputy mayor of Toulouse under Pierre Baudis-Lacaze.

Ana María Bonafoux went back to her island in June 1977 for eleven days. She received the Creu de Sant Jordi in 1983. She succumbed to leukaemia.
""",
  occ("Ana María Bonafoux i Rosselló", "deputy in the Cortes", start=("February 1936", "1936-02"), again=["seat for the Balearic Islands"]),
  occ("Ana María Bonafoux i Rosselló", "minister without portfolio", start=("August 1945", "1945-08"), end=("January 1947", "1947-01"), again=["minister without portfolio#2"]),
  occ("Mateu Seguí", "mayor of Alaior", start=("1931", "1931"), end=("1934#2", "1934")),
  occ("Ana María Bonafoux i Rosselló", "directed the children's colonies in Valencia", again=["post"]),
  occ("Amparo Poch-Mira", "replaced"),
  occ("Albert Roig Cañameras", "general commissar of the Army of the East", former=True),
  occ("Llúcia Seguí", "professor of phonetics at Montpellier"),
  occ("Aurora Seguí-Dupin", "deputy mayor of Toulouse"),
  fact("Ana María Bonafoux i Rosselló", "birthPlace", "Maó"),
  fact("Ana María Bonafoux i Rosselló", "birthDate", "1903", value="1903"),
  fact("Ana María Bonafoux i Rosselló", "deathPlace", "Toulouse"),
  fact("Ana María Bonafoux i Rosselló", "deathDate", "1988", value="1988"),
  fact("Ana María Bonafoux i Rosselló", "occupation", "teacher"),
  fact("Ana María Bonafoux i Rosselló", "occupation", "politician"),
  fact("Ana María Bonafoux i Rosselló", "father", "Llorenç Bonafoux"),
  fact("Llorenç Bonafoux", "occupation", "shoemaker"),
  fact("Ana María Bonafoux i Rosselló", "mother", "Catalina Rosselló"),
  fact("Catalina Rosselló", "occupation", "seamstress"),
  fact("Ana María Bonafoux i Rosselló", "religion", "Methodist"),
  fact("Llorenç Bonafoux", "religion", "Protestants"),
  fact("Catalina Rosselló", "religion", "Protestants"),
  fact("Ana María Bonafoux i Rosselló", "education", "Escuela Normal of Palma", date=("1921", "1921")),
  fact("Ana María Bonafoux i Rosselló", "education", "Institut Rousseau in Geneva", date=("1928 to 1929", "1928/1929")),
  fact("Ana María Bonafoux i Rosselló", "siblings", "Joan Bonafoux"),
  fact("Joan Bonafoux", "occupation", "aviator"),
  fact("Joan Bonafoux", "deathPlace", "Teruel"),
  fact("Joan Bonafoux", "deathDate", "January 1938", value="1938-01"),
  fact("Ana María Bonafoux i Rosselló", "party", "Radical Socialist Republican Party", date=("1930", "1930")),
  fact("Ana María Bonafoux i Rosselló", "party", "Republican Left", date=("1934", "1934")),
  fact("Ana María Bonafoux i Rosselló", "spouse", "Mateu Seguí"),
  fact("Mateu Seguí", "occupation", "physician"),
  fact("Mateu Seguí", "causeOfDeath", "executed"),
  fact("Mateu Seguí", "deathDate", "24 February 1937", value="1937-02-24"),
  fact("Amparo Poch-Mira", "party", "anarchist"),
  fact("Ana María Bonafoux i Rosselló", "residence", "Toulouse#2"),
  fact("Ana María Bonafoux i Rosselló", "spouse", "Albert Roig Cañameras", date=("1946", "1946")),
  fact("Albert Roig Cañameras", "party", "Communist"),
  fact("Ana María Bonafoux i Rosselló", "children", "Llúcia Seguí"),
  fact("Mateu Seguí", "children", "Llúcia Seguí"),
  fact("Ana María Bonafoux i Rosselló", "children", "Aurora Seguí-Dupin"),
  fact("Mateu Seguí", "children", "Aurora Seguí-Dupin"),
  fact("Aurora Seguí-Dupin", "party", "Socialist#2"),
  fact("Ana María Bonafoux i Rosselló", "award", "Creu de Sant Jordi", date=("1983", "1983")),
  fact("Ana María Bonafoux i Rosselló", "causeOfDeath", "leukaemia"),
  ev("election", "won a seat", ("February 1936", "1936-02"), ["Ana María Bonafoux i Rosselló"]),
  ev("arrest", "was arrested", ("two days later", "1936-07-20"), ["Mateu Seguí"]),
  ev("appointment", "replaced", None, ["Ana María Bonafoux i Rosselló", "Amparo Poch-Mira"]),
  ev("travel", "visited", ("the summer of 1937", "1937"), ["Ana María Bonafoux i Rosselló"]),
  ev("speech", "spoke", ("30 August", "1937-08-30"), ["Ana María Bonafoux i Rosselló"]),
  ev("travel", "crossed the border", ("7 February 1939", "1939-02-07"), ["Ana María Bonafoux i Rosselló"]),
  ev("arrest", "Interned", None, ["Ana María Bonafoux i Rosselló"]),
  ev("appointment", "named her", ("August 1945", "1945-08"), ["Ana María Bonafoux i Rosselló", "José Giral-Pons"]),
  ev("departure", "resignation", ("January 1947", "1947-01"), ["José Giral-Pons", "Ana María Bonafoux i Rosselló"]),
  ev("sanction", "expulsion", ("1950", "1950"), ["Albert Roig Cañameras"]),
  ev("testimony", "testified", ("the same year", "1950"), ["Albert Roig Cañameras"]),
  ev("travel", "went back", ("June 1977", "1977-06"), ["Ana María Bonafoux i Rosselló"]),
  ev("award", "received", ("1983", "1983"), ["Ana María Bonafoux i Rosselló"]),
)

P("d49-30", """Mahmoud Pasha Shukri el-Gindi (1884–1957) was an Egyptian lawyer, Wafdist and three times Minister of Awqaf.

Life

El-Gindi was born in the Delta village of Mit Badr, where his father, Sheikh Shukri, was umda. His mother, Fatima, was a Circassian freedwoman of the Yeghen household. Of his brothers, Abd el-Hamid el-Gindi was Grand Qadi of Khartoum from 1919 to 1925, and Hussein, an amateur wrestler, took part in the Olympic Games at Antwerp. After the kuttab he attended the Khedivial School in Cairo. He obtained his licence from the Khedivial School of Law in 1906 and a doctorate at Lyon in 1910, with a thesis on charitable foundations.

He opened an office in Tanta in 1911 and joined the Wafd in March 1919. On 14 May 1921 he was arrested by the British and interned at Almaza; from there he wrote to Adli Pasha an open letter that was read in every mosque of Gharbiya. He was elected to the first Chamber of Deputies in January 1924, and became Minister of Awqaf in March 1928, succeeding Ali Maher-Zaki. The king dismissed the cabinet on 25 June of that year. He returned to the ministry with the Wafd on 1 January 1930, left it in June, and held it a third time from May 1936 until December 1937, when the Palace put Abbas Fahmy Bey in his place.

In 1938 he broke with Nahhas and sat with the Saadists, who made him a senator in 1945. He was among the speakers at the Arab League's session in Bloudan in June 1946. He was struck off the roll of parties by decree in 1952. Brought before the Tribunal of the Revolution in October 1953, he gave evidence against his former secretary-general, Hafez Ramadan-Sabri, who got ten years.

He was married to Zeinab Hanim Sirry, the feminist, from 1912 till she obtained a divorce in 1934. Two years after it, in Paris, he wedded Antoinette Vuillard, the governess of their children, who remained a Catholic. His daughter by Zeinab, Dr Ihsan el-Gindi, was the first woman on the Cairo faculty of science. A diabetic, he died in Alexandria. He was a Grand Cordon of the Order of the Nile.
""",
  occ("Mahmoud Pasha Shukri el-Gindi", "Minister of Awqaf", start=("March 1928", "1928-03"), end=("25 June of that year", "1928-06-25"), again=["Minister of Awqaf#2"]),
  occ("Mahmoud Pasha Shukri el-Gindi", "returned to the ministry", start=("1 January 1930", "1930-01-01"), end=("in June", "1930-06")),
  occ("Mahmoud Pasha Shukri el-Gindi", "held it a third time", start=("May 1936", "1936-05"), end=("December 1937", "1937-12")),
  occ("Sheikh Shukri", "umda"),
  occ("Abd el-Hamid el-Gindi", "Grand Qadi of Khartoum", start=("1919", "1919"), end=("1925", "1925")),
  occ("Mahmoud Pasha Shukri el-Gindi", "first Chamber of Deputies", start=("January 1924", "1924-01")),
  occ("Ali Maher-Zaki", "succeeding", end=("March 1928", "1928-03")),
  occ("Abbas Fahmy Bey", "place", start=("December 1937", "1937-12")),
  occ("Mahmoud Pasha Shukri el-Gindi", "senator", start=("1945", "1945")),
  occ("Hafez Ramadan-Sabri", "secretary-general", former=True),
  occ("Antoinette Vuillard", "governess of their children"),
  occ("Ihsan el-Gindi", "Cairo faculty of science"),
  fact("Mahmoud Pasha Shukri el-Gindi", "birthDate", "1884", value="1884"),
  fact("Mahmoud Pasha Shukri el-Gindi", "deathDate", "1957", value="1957"),
  fact("Mahmoud Pasha Shukri el-Gindi", "nationality", "Egyptian"),
  fact("Mahmoud Pasha Shukri el-Gindi", "occupation", "lawyer"),
  fact("Mahmoud Pasha Shukri el-Gindi", "party", "Wafd#2", date=("March 1919", "1919-03")),
  fact("Mahmoud Pasha Shukri el-Gindi", "birthPlace", "Mit Badr"),
  fact("Mahmoud Pasha Shukri el-Gindi", "father", "Sheikh Shukri"),
  fact("Mahmoud Pasha Shukri el-Gindi", "mother", "Fatima"),
  fact("Fatima", "ethnicity", "Circassian"),
  fact("Mahmoud Pasha Shukri el-Gindi", "siblings", "Abd el-Hamid el-Gindi"),
  fact("Mahmoud Pasha Shukri el-Gindi", "siblings", "Hussein"),
  fact("Hussein", "occupation", "amateur wrestler"),
  fact("Mahmoud Pasha Shukri el-Gindi", "education", "kuttab"),
  fact("Mahmoud Pasha Shukri el-Gindi", "education", "Khedivial School in Cairo"),
  fact("Mahmoud Pasha Shukri el-Gindi", "education", "Khedivial School of Law", date=("1906", "1906")),
  fact("Mahmoud Pasha Shukri el-Gindi", "education", "Lyon", date=("1910", "1910")),
  fact("Mahmoud Pasha Shukri el-Gindi", "residence", "Tanta", date=("1911", "1911")),
  fact("Mahmoud Pasha Shukri el-Gindi", "party", "Saadists", date=("1938", "1938")),
  fact("Mahmoud Pasha Shukri el-Gindi", "spouse", "Zeinab Hanim Sirry", date=("1912", "1912")),
  fact("Zeinab Hanim Sirry", "occupation", "feminist"),
  fact("Mahmoud Pasha Shukri el-Gindi", "spouse", "Antoinette Vuillard", date=("Two years after it", "1936")),
  fact("Antoinette Vuillard", "religion", "Catholic"),
  fact("Mahmoud Pasha Shukri el-Gindi", "children", "Ihsan el-Gindi"),
  fact("Zeinab Hanim Sirry", "children", "Ihsan el-Gindi"),
  fact("Mahmoud Pasha Shukri el-Gindi", "deathPlace", "Alexandria"),
  fact("Mahmoud Pasha Shukri el-Gindi", "award", "Grand Cordon of the Order of the Nile"),
  ev("arrest", "was arrested", ("14 May 1921", "1921-05-14"), ["Mahmoud Pasha Shukri el-Gindi"]),
  ev("communication", "wrote", None, ["Mahmoud Pasha Shukri el-Gindi", "Adli Pasha"]),
  ev("election", "was elected", ("January 1924", "1924-01"), ["Mahmoud Pasha Shukri el-Gindi"]),
  ev("appointment", "became Minister", ("March 1928", "1928-03"), ["Mahmoud Pasha Shukri el-Gindi"]),
  ev("departure", "dismissed", ("25 June of that year", "1928-06-25"), ["Mahmoud Pasha Shukri el-Gindi"]),
  ev("appointment", "returned", ("1 January 1930", "1930-01-01"), ["Mahmoud Pasha Shukri el-Gindi"]),
  ev("departure", "left it", ("in June", "1930-06"), ["Mahmoud Pasha Shukri el-Gindi"]),
  ev("appointment", "put Abbas Fahmy Bey in his place", ("December 1937", "1937-12"), ["Abbas Fahmy Bey", "Mahmoud Pasha Shukri el-Gindi"]),
  ev("departure", "broke with Nahhas", ("1938", "1938"), ["Mahmoud Pasha Shukri el-Gindi", "Nahhas"]),
  ev("appointment", "made him", ("1945", "1945"), ["Mahmoud Pasha Shukri el-Gindi"]),
  ev("speech", "speakers", ("June 1946", "1946-06"), ["Mahmoud Pasha Shukri el-Gindi"]),
  ev("sanction", "was struck off", ("1952", "1952"), ["Mahmoud Pasha Shukri el-Gindi"]),
  ev("testimony", "gave evidence", ("October 1953", "1953-10"), ["Mahmoud Pasha Shukri el-Gindi", "Hafez Ramadan-Sabri"]),
  ev("conviction", "got ten years", None, ["Hafez Ramadan-Sabri"]),
)

P("d49-31", """Ulrick Dantès Fombrun-Lafontant (Jacmel, 1899 – New York, 1974) was a Haitian physician, writer and diplomat.

Family and childhood. He belonged to the mulatto elite of Jacmel: his father, Démosthène Lafontant, exported coffee and was consul of Denmark from 1895 until 1917; his mother was Cléante Fombrun, directress of the école des filles. His godfather, Senator Alcius Charmant-Roy, paid for his schooling with the Brothers of Christian Instruction and then at the Lycée Pétion in Port-au-Prince. One of his sisters, Suzanne, married Major Harold Whitlock of the United States Marines, to the scandal of all; another, Jeanne, sister superior at Cluny, never spoke of it.

Studies. Medical School of Port-au-Prince, 1923; Institute of Tropical Medicine, Paris, 1926. He received a Rockefeller fellowship in 1931 for Johns Hopkins University.

Public life. Dismissed from the General Hospital in 1929 for his part in the students' strike, he joined the Patriotic Union. President Vincent appointed him under-secretary of state for public health on 8 May 1934. As minister plenipotentiary to Cuba (1937–1941) he succeeded Clément Magloire-Rigaud, and it was he who, on 21 October 1937, brought the first report of the massacre at the Dominican border to the American ambassador, J. Butler Hastings. He was promoted to Washington in September 1941; four years later he was at the San Francisco conference, where he spoke on 1 May. Recalled after the revolution of January 1946, he ran for senator in the West on the ticket of the Popular Socialist Party, which he had only just joined, and was defeated by the schoolmaster Émile Saint-Lôt-Duval.

Under Duvalier he was arrested twice. His son Gérard, a lieutenant in the army, was shot in the courtyard of Fort Dimanche on 26 April 1963. He went to the Embassy of Brazil the same night and flew to New York in June. In 1966 he testified to the Inter-American Commission on Human Rights.

He had married Odette Brun-Vilaire in 1927 (died of tuberculosis 1939), and in Havana, in 1940, the Spanish refugee and pianist Pilar Echarri. Born a Catholic, he was initiated into vodou about 1950, as his diary shows. He died at Kings County Hospital of a pulmonary embolism.
""",
  occ("Démosthène Lafontant", "consul of Denmark", start=("1895", "1895"), end=("1917", "1917")),
  occ("Cléante Fombrun", "directress of the école des filles"),
  occ("Alcius Charmant-Roy", "Senator"),
  occ("Harold Whitlock", "Major"),
  occ("Jeanne", "sister superior at Cluny"),
  occ("Ulrick Dantès Fombrun-Lafontant", "General Hospital", end=("1929", "1929")),
  occ("Vincent", "President"),
  occ("Ulrick Dantès Fombrun-Lafontant", "under-secretary of state for public health", start=("8 May 1934", "1934-05-08")),
  occ("Ulrick Dantès Fombrun-Lafontant", "minister plenipotentiary to Cuba", start=("1937", "1937"), end=("1941", "1941")),
  occ("Clément Magloire-Rigaud", "succeeded", end=("1937", "1937")),
  occ("J. Butler Hastings", "American ambassador"),
  occ("Ulrick Dantès Fombrun-Lafontant", "Washington", start=("September 1941", "1941-09"), end=("January 1946", "1946-01")),
  occ("Émile Saint-Lôt-Duval", "senator", start=("1946", "1946")),
  occ("Gérard", "lieutenant in the army", end=("26 April 1963", "1963-04-26")),
  fact("Ulrick Dantès Fombrun-Lafontant", "birthPlace", "Jacmel"),
  fact("Ulrick Dantès Fombrun-Lafontant", "birthDate", "1899", value="1899"),
  fact("Ulrick Dantès Fombrun-Lafontant", "deathPlace", "New York"),
  fact("Ulrick Dantès Fombrun-Lafontant", "deathDate", "1974", value="1974"),
  fact("Ulrick Dantès Fombrun-Lafontant", "nationality", "Haitian"),
  fact("Ulrick Dantès Fombrun-Lafontant", "occupation", "physician"),
  fact("Ulrick Dantès Fombrun-Lafontant", "occupation", "writer"),
  fact("Ulrick Dantès Fombrun-Lafontant", "occupation", "diplomat"),
  fact("Ulrick Dantès Fombrun-Lafontant", "ethnicity", "mulatto"),
  fact("Ulrick Dantès Fombrun-Lafontant", "father", "Démosthène Lafontant"),
  fact("Ulrick Dantès Fombrun-Lafontant", "mother", "Cléante Fombrun"),
  fact("Ulrick Dantès Fombrun-Lafontant", "education", "Brothers of Christian Instruction"),
  fact("Ulrick Dantès Fombrun-Lafontant", "education", "Lycée Pétion in Port-au-Prince"),
  fact("Ulrick Dantès Fombrun-Lafontant", "siblings", "Suzanne"),
  fact("Suzanne", "spouse", "Harold Whitlock"),
  fact("Harold Whitlock", "militaryService", "United States Marines"),
  fact("Ulrick Dantès Fombrun-Lafontant", "siblings", "Jeanne"),
  fact("Ulrick Dantès Fombrun-Lafontant", "education", "Medical School of Port-au-Prince", date=("1923", "1923")),
  fact("Ulrick Dantès Fombrun-Lafontant", "education", "Institute of Tropical Medicine, Paris", date=("1926", "1926")),
  fact("Ulrick Dantès Fombrun-Lafontant", "award", "Rockefeller fellowship", date=("1931", "1931")),
  fact("Ulrick Dantès Fombrun-Lafontant", "education", "Johns Hopkins University", date=("1931", "1931")),
  fact("Ulrick Dantès Fombrun-Lafontant", "party", "Patriotic Union"),
  fact("Ulrick Dantès Fombrun-Lafontant", "party", "Popular Socialist Party"),
  fact("Émile Saint-Lôt-Duval", "occupation", "schoolmaster"),
  fact("Ulrick Dantès Fombrun-Lafontant", "children", "Gérard"),
  fact("Gérard", "causeOfDeath", "shot"),
  fact("Gérard", "deathPlace", "Fort Dimanche"),
  fact("Gérard", "deathDate", "26 April 1963", value="1963-04-26"),
  fact("Ulrick Dantès Fombrun-Lafontant", "residence", "New York#2", date=("June", "1963-06")),
  fact("Ulrick Dantès Fombrun-Lafontant", "spouse", "Odette Brun-Vilaire", date=("1927", "1927")),
  fact("Odette Brun-Vilaire", "causeOfDeath", "tuberculosis"),
  fact("Odette Brun-Vilaire", "deathDate", "1939", value="1939"),
  fact("Ulrick Dantès Fombrun-Lafontant", "spouse", "Pilar Echarri", date=("1940", "1940")),
  fact("Pilar Echarri", "nationality", "Spanish"),
  fact("Pilar Echarri", "occupation", "pianist"),
  fact("Ulrick Dantès Fombrun-Lafontant", "religion", "Catholic"),
  fact("Ulrick Dantès Fombrun-Lafontant", "religion", "vodou", date=("about 1950", "1950~")),
  fact("Ulrick Dantès Fombrun-Lafontant", "causeOfDeath", "pulmonary embolism"),
  ev("award", "received", ("1931", "1931"), ["Ulrick Dantès Fombrun-Lafontant"]),
  ev("departure", "Dismissed", ("1929", "1929"), ["Ulrick Dantès Fombrun-Lafontant"]),
  ev("appointment", "appointed", ("8 May 1934", "1934-05-08"), ["Vincent", "Ulrick Dantès Fombrun-Lafontant"]),
  ev("disclosure", "brought the first report", ("21 October 1937", "1937-10-21"), ["Ulrick Dantès Fombrun-Lafontant", "J. Butler Hastings"]),
  ev("appointment", "was promoted", ("September 1941", "1941-09"), ["Ulrick Dantès Fombrun-Lafontant"]),
  ev("meeting", "conference", ("four years later", "1945"), ["Ulrick Dantès Fombrun-Lafontant"]),
  ev("speech", "spoke#2", ("1 May", "1945-05-01"), ["Ulrick Dantès Fombrun-Lafontant"]),
  ev("departure", "Recalled", ("January 1946", "1946-01"), ["Ulrick Dantès Fombrun-Lafontant"]),
  ev("candidacy", "ran for senator", None, ["Ulrick Dantès Fombrun-Lafontant"]),
  ev("election", "was defeated", None, ["Ulrick Dantès Fombrun-Lafontant", "Émile Saint-Lôt-Duval"]),
  ev("arrest", "was arrested", None, ["Ulrick Dantès Fombrun-Lafontant"]),
  ev("travel", "flew", ("June", "1963-06"), ["Ulrick Dantès Fombrun-Lafontant"]),
  ev("testimony", "testified", ("1966", "1966"), ["Ulrick Dantès Fombrun-Lafontant"]),
)

P("d49-32", """JUDr. Otakar Hrdlička-Pospíšil (12 August 1890 Litomyšl – 5 June 1959 Leopoldov prison) was a Czechoslovak politician, National Bank official and minister of trade for the National Socialist Party.

Biography

He came from a family of a miller. His parents, Josef Hrdlička and Anna, née Pospíšilová, belonged to the Church of the Brethren; he himself joined the Czechoslovak Hussite Church on its foundation in 1920. His elder sister Božena Hrdličková-Malá was a Sokol official and, from 1920 to 1925, a deputy of the National Assembly. He graduated from the gymnasium at Vysoké Mýto in 1909 and from the law faculty of the Czech university in Prague in 1914. Called up to the 98th Infantry Regiment, he went over to the Russians in May 1915 and served in the Czechoslovak Legion until 1920; he was decorated with the War Cross in 1918.

He worked in the Banking Office of the Ministry of Finance and from 1926 in the National Bank, where he was head of the foreign exchange department. In the years 1935–1938 he sat in the Senate. After Munich he left for London via Warsaw in July 1939. His wife, who stayed behind, was arrested on 19 June 1942 and perished in Ravensbrück. President Beneš appointed him deputy governor of the bank in exile in 1943.

On 6 November 1945 he was appointed minister in place of Hubert Ripka-Zach, who had moved to another department. He took part in trade talks in Moscow in July 1947. He handed in his resignation on 20 February 1948, and two days later wrote to the President asking him not to accept it. He was arrested at the Šumava border on 11 September 1949. In the trial of June 1950 his former party colleague Alois Neumann-Říha testified against him. The State Court in Prague sentenced him to twenty-two years. The sentence was quashed in 1968.

His first marriage, to Ludmila Šimková, a translator, lasted from 1921 until her death; in 1946 he married the actress Jarmila Tesařová, who divorced him while he was in prison. The son Jan Hrdlička, a hydrologist and signatory of Charter 77, was ambassador of Czechoslovakia to Canada from 1990 to 1992. The Order of Tomáš Garrigue Masaryk was awarded to him in memoriam in 1991.
""",
  occ("Otakar Hrdlička-Pospíšil", "National Bank official", start=("1926", "1926"), again=["head of the foreign exchange department"]),
  occ("Otakar Hrdlička-Pospíšil", "minister of trade", start=("6 November 1945", "1945-11-06"), end=("20 February 1948", "1948-02-20"), again=["minister#2"]),
  occ("Božena Hrdličková-Malá", "Sokol official"),
  occ("Božena Hrdličková-Malá", "deputy of the National Assembly", start=("1920#2", "1920"), end=("1925", "1925")),
  occ("Otakar Hrdlička-Pospíšil", "Banking Office of the Ministry of Finance", end=("1926", "1926")),
  occ("Otakar Hrdlička-Pospíšil", "sat in the Senate", start=("1935–1938", "1935"), end=("1935–1938", "1938")),
  occ("Beneš", "President", again=["President#2"]),
  occ("Otakar Hrdlička-Pospíšil", "deputy governor of the bank in exile", start=("1943", "1943")),
  occ("Hubert Ripka-Zach", "in place of", end=("6 November 1945", "1945-11-06")),
  occ("Jan Hrdlička", "ambassador of Czechoslovakia to Canada", start=("1990", "1990"), end=("1992", "1992")),
  fact("Otakar Hrdlička-Pospíšil", "birthDate", "12 August 1890", value="1890-08-12"),
  fact("Otakar Hrdlička-Pospíšil", "birthPlace", "Litomyšl"),
  fact("Otakar Hrdlička-Pospíšil", "deathDate", "5 June 1959", value="1959-06-05"),
  fact("Otakar Hrdlička-Pospíšil", "deathPlace", "Leopoldov prison"),
  fact("Otakar Hrdlička-Pospíšil", "nationality", "Czechoslovak"),
  fact("Otakar Hrdlička-Pospíšil", "occupation", "politician"),
  fact("Otakar Hrdlička-Pospíšil", "party", "National Socialist Party"),
  fact("Alois Neumann-Říha", "party", "National Socialist Party"),
  fact("Otakar Hrdlička-Pospíšil", "father", "Josef Hrdlička"),
  fact("Josef Hrdlička", "occupation", "miller"),
  fact("Josef Hrdlička", "religion", "Church of the Brethren"),
  fact("Otakar Hrdlička-Pospíšil", "mother", "Anna"),
  fact("Anna", "birthName", "Pospíšilová"),
  fact("Anna", "religion", "Church of the Brethren"),
  fact("Otakar Hrdlička-Pospíšil", "religion", "Czechoslovak Hussite Church", date=("1920", "1920")),
  fact("Otakar Hrdlička-Pospíšil", "siblings", "Božena Hrdličková-Malá"),
  fact("Otakar Hrdlička-Pospíšil", "education", "gymnasium at Vysoké Mýto", date=("1909", "1909")),
  fact("Otakar Hrdlička-Pospíšil", "education", "Czech university in Prague", date=("1914", "1914")),
  fact("Otakar Hrdlička-Pospíšil", "militaryService", "98th Infantry Regiment"),
  fact("Otakar Hrdlička-Pospíšil", "militaryService", "Czechoslovak Legion"),
  fact("Otakar Hrdlička-Pospíšil", "award", "War Cross", date=("1918", "1918")),
  fact("Ludmila Šimková", "deathPlace", "Ravensbrück"),
  fact("Otakar Hrdlička-Pospíšil", "spouse", "Ludmila Šimková", date=("1921", "1921")),
  fact("Ludmila Šimková", "occupation", "translator"),
  fact("Otakar Hrdlička-Pospíšil", "spouse", "Jarmila Tesařová", date=("1946", "1946")),
  fact("Jarmila Tesařová", "occupation", "actress"),
  fact("Otakar Hrdlička-Pospíšil", "children", "Jan Hrdlička"),
  fact("Jan Hrdlička", "occupation", "hydrologist"),
  fact("Otakar Hrdlička-Pospíšil", "award", "Order of Tomáš Garrigue Masaryk", date=("1991", "1991")),
  ev("award", "was decorated", ("1918", "1918"), ["Otakar Hrdlička-Pospíšil"]),
  ev("travel", "left for London", ("July 1939", "1939-07"), ["Otakar Hrdlička-Pospíšil"]),
  ev("arrest", "was arrested", ("19 June 1942", "1942-06-19"), ["Ludmila Šimková"]),
  ev("appointment", "appointed", ("1943", "1943"), ["Otakar Hrdlička-Pospíšil", "Beneš"]),
  ev("appointment", "was appointed", ("6 November 1945", "1945-11-06"), ["Otakar Hrdlička-Pospíšil", "Hubert Ripka-Zach"]),
  ev("meeting", "trade talks", ("July 1947", "1947-07"), ["Otakar Hrdlička-Pospíšil"]),
  ev("departure", "resignation", ("20 February 1948", "1948-02-20"), ["Otakar Hrdlička-Pospíšil"]),
  ev("communication", "wrote", ("two days later", "1948-02-22"), ["Otakar Hrdlička-Pospíšil", "Beneš"]),
  ev("arrest", "was arrested#2", ("11 September 1949", "1949-09-11"), ["Otakar Hrdlička-Pospíšil"]),
  ev("testimony", "testified", ("June 1950", "1950-06"), ["Alois Neumann-Říha", "Otakar Hrdlička-Pospíšil"]),
  ev("conviction", "sentenced", ("June 1950", "1950-06"), ["Otakar Hrdlička-Pospíšil"]),
  ev("award", "was awarded", ("1991", "1991"), ["Otakar Hrdlička-Pospíšil"]),
)

P("d49-33", """Obituary: Tendai Simbarashe Mutasa-Gwaze, 1944–2020

Tendai Mutasa-Gwaze, who has died in Bulawayo of prostate cancer, liked to say that he had been imprisoned by one government, decorated by a second and expelled by a third, and that the food was best in the first.

He was born on 23 May 1944 at Mount Selinda, where his father, the Rev Elijah Gwaze, taught carpentry for the American Board Mission. His mother, Netsai, a granddaughter of Chief Mapungwana, was a nurse. Two brothers died in the bush war: Farai was killed at Chimoio in November 1977, Munyaradzi, who fought on the other side in the Rhodesian African Rifles, a month earlier. His surviving sister is Sekai Gwaze, a novelist, winner of the Noma Award in 1988.

From Mount Selinda School he went on to Goromonzi, and took a certificate in teaching at Umtali Teachers' College (1965). He was detained at Gonakudzingwa from January 1966 until November 1970, studying by correspondence for a University of South Africa BA. On his release he walked into Mozambique; he reached Sweden in 1973, and there Uppsala made him a master of arts in 1977 and the Swedish Centre Party a husband: he married its organiser, Birgitta Lindahl, in that year. They were divorced in 1986.

At independence Robert Mugabe sent him as ambassador to Stockholm. On 14 February 1984 he was recalled to be Deputy Minister of Education under Dzingai Chikowore. He became minister in January 1988 when Chikowore was dismissed for buying cars at the state price; Chikowore was later convicted of perjury and hanged himself. Mutasa-Gwaze held the portfolio until July 1992. He represented Chipinge South from 1985 to 2000, at first for Zanu, and after 1993 as an independent. He joined the MDC on its foundation in 1999 and was its candidate for mayor of Mutare. In June 2002 he gave a speech in the European Parliament; on his return he was arrested at Harare airport and held for eleven days. He lived in Malmö from 2003 to 2014.

In 1995 he married Dr Nomvula Ndlovu, rector of Hillside Teachers' College, and moved from the United Church of Christ to her Brethren in Christ. Lund gave him an honorary degree in 2006.
""",
  occ("Elijah Gwaze", "Rev"),
  occ("Elijah Gwaze", "taught carpentry for the American Board Mission"),
  occ("Mapungwana", "Chief"),
  occ("Birgitta Lindahl", "organiser"),
  occ("Tendai Simbarashe Mutasa-Gwaze", "ambassador to Stockholm", end=("14 February 1984", "1984-02-14")),
  occ("Tendai Simbarashe Mutasa-Gwaze", "Deputy Minister of Education", start=("14 February 1984", "1984-02-14"), end=("January 1988", "1988-01")),
  occ("Dzingai Chikowore", "under Dzingai Chikowore", end=("January 1988", "1988-01")),
  occ("Tendai Simbarashe Mutasa-Gwaze", "minister", start=("January 1988", "1988-01"), end=("July 1992", "1992-07"), again=["portfolio"]),
  occ("Tendai Simbarashe Mutasa-Gwaze", "represented Chipinge South", start=("1985", "1985"), end=("2000", "2000")),
  occ("Nomvula Ndlovu", "rector of Hillside Teachers' College"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "birthDate", "23 May 1944", value="1944-05-23"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "deathDate", "2020", value="2020"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "deathPlace", "Bulawayo"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "causeOfDeath", "prostate cancer"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "birthPlace", "Mount Selinda"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "father", "Elijah Gwaze"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "mother", "Netsai"),
  fact("Netsai", "relatives", "Mapungwana"),
  fact("Netsai", "occupation", "nurse"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "siblings", "Farai"),
  fact("Farai", "causeOfDeath", "killed"),
  fact("Farai", "deathPlace", "Chimoio"),
  fact("Farai", "deathDate", "November 1977", value="1977-11"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "siblings", "Munyaradzi"),
  fact("Munyaradzi", "militaryService", "Rhodesian African Rifles"),
  fact("Munyaradzi", "deathDate", "a month earlier", value="1977-10"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "siblings", "Sekai Gwaze"),
  fact("Sekai Gwaze", "occupation", "novelist"),
  fact("Sekai Gwaze", "award", "Noma Award", date=("1988", "1988")),
  fact("Tendai Simbarashe Mutasa-Gwaze", "education", "Mount Selinda School"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "education", "Goromonzi"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "education", "Umtali Teachers' College", date=("1965", "1965")),
  fact("Tendai Simbarashe Mutasa-Gwaze", "education", "University of South Africa"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "education", "Uppsala", date=("1977#2", "1977")),
  fact("Tendai Simbarashe Mutasa-Gwaze", "residence", "Sweden", date=("1973", "1973")),
  fact("Tendai Simbarashe Mutasa-Gwaze", "spouse", "Birgitta Lindahl", date=("that year", "1977")),
  fact("Birgitta Lindahl", "party", "Swedish Centre Party"),
  fact("Dzingai Chikowore", "causeOfDeath", "hanged himself"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "party", "Zanu"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "party", "independent", date=("1993", "1993")),
  fact("Tendai Simbarashe Mutasa-Gwaze", "party", "MDC", date=("1999", "1999")),
  fact("Tendai Simbarashe Mutasa-Gwaze", "residence", "Malmö", date=("2003", "2003")),
  fact("Tendai Simbarashe Mutasa-Gwaze", "spouse", "Nomvula Ndlovu", date=("1995", "1995")),
  fact("Tendai Simbarashe Mutasa-Gwaze", "religion", "United Church of Christ"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "religion", "Brethren in Christ", date=("1995", "1995")),
  fact("Nomvula Ndlovu", "religion", "Brethren in Christ"),
  fact("Tendai Simbarashe Mutasa-Gwaze", "award", "honorary degree", date=("2006", "2006")),
  ev("arrest", "was detained", ("January 1966", "1966-01"), ["Tendai Simbarashe Mutasa-Gwaze"]),
  ev("travel", "walked into Mozambique", ("his release", "1970-11"), ["Tendai Simbarashe Mutasa-Gwaze"]),
  ev("travel", "reached Sweden", ("1973", "1973"), ["Tendai Simbarashe Mutasa-Gwaze"]),
  ev("appointment", "sent him", ("At independence", "1980"), ["Tendai Simbarashe Mutasa-Gwaze", "Robert Mugabe"]),
  ev("departure", "was recalled", ("14 February 1984", "1984-02-14"), ["Tendai Simbarashe Mutasa-Gwaze"]),
  ev("appointment", "became", ("January 1988", "1988-01"), ["Tendai Simbarashe Mutasa-Gwaze"]),
  ev("departure", "was dismissed", ("January 1988", "1988-01"), ["Dzingai Chikowore"]),
  ev("conviction", "was later convicted", None, ["Dzingai Chikowore"]),
  ev("candidacy", "candidate", None, ["Tendai Simbarashe Mutasa-Gwaze"]),
  ev("speech", "speech", ("June 2002", "2002-06"), ["Tendai Simbarashe Mutasa-Gwaze"]),
  ev("arrest", "was arrested", None, ["Tendai Simbarashe Mutasa-Gwaze"]),
  ev("award", "gave him", ("2006", "2006"), ["Tendai Simbarashe Mutasa-Gwaze"]),
)

P("d49-34", """Emidio Caracciolo Travaglini (Ascoli Piceno, 5 August 1911 – Rome, 27 December 1994) was an Italian engineer and Christian Democrat politician. He was mayor of Ascoli Piceno from 1951 to 1964, a senator for three legislatures and Undersecretary for Public Works.

Biography

The last of nine children of Serafino Travaglini, a stonemason, and Elvira Caracciolo, midwife to half the town, he was enabled to study by a great-uncle, Monsignor Ludovico Caracciolo, Bishop of Ripatransone between 1907 and 1925. He attended the diocesan seminary, left it at seventeen, and graduated in civil engineering from the University of Bologna in 1935. As a lieutenant of the engineers he was decorated with the Bronze Medal of Military Valour in Albania (1941). After the armistice he joined the partisans of Colle San Marco; his sister Assunta, a courier of theirs, was captured by the Germans on 3 October 1943 and hanged at Teramo.

In the Popular Party's youth as a boy, he was then enrolled in the National Fascist Party in 1932, and in the Christian Democracy in July 1944. At the municipal elections of May 1951 he headed the list and became mayor, in succession to the Republican Orlando Paoletti-Marini. He was re-elected in 1956 and 1960. On 16 November 1957 he met Mayor Chaban of Bordeaux to sign the twinning. He resigned from the town hall on 8 April 1964, a year after his election to the Senate.

As undersecretary (1968–1970) under minister Lorenzo Mancini-Natta he resigned when the Belice reconstruction was looked into by a parliamentary commission, before which he was heard on 3 March 1970. The director general, Gaspare Lo Cascio, was arrested and sentenced by the court of Palermo. In 1974 he campaigned against divorce, though separated, since 1959, from Countess Flavia Saladini, whom he had married in 1938. Her brother, Ambassador Ugo Saladini, never spoke to him again.

Widowed in 1979, he married, at 69, his former secretary Iolanda Celani, forty-one. No children were born of either. He became a Franciscan tertiary. Camerino granted him a degree honoris causa in architecture in 1986; he was a Knight Grand Cross of the Order of Merit. He died following a fall in the bath.
""",
  occ("Emidio Caracciolo Travaglini", "mayor of Ascoli Piceno", start=("1951", "1951"), end=("8 April 1964", "1964-04-08"), again=["mayor#2", "town hall"]),
  occ("Emidio Caracciolo Travaglini", "senator", start=("a year", "1963"), again=["Senate"]),
  occ("Emidio Caracciolo Travaglini", "Undersecretary for Public Works", start=("1968", "1968"), end=("1970", "1970"), again=["undersecretary"]),
  occ("Ludovico Caracciolo", "Monsignor"),
  occ("Ludovico Caracciolo", "Bishop of Ripatransone", start=("1907", "1907"), end=("1925", "1925")),
  occ("Emidio Caracciolo Travaglini", "lieutenant of the engineers"),
  occ("Assunta", "courier of theirs", end=("3 October 1943", "1943-10-03")),
  occ("Orlando Paoletti-Marini", "succession", end=("May 1951", "1951-05")),
  occ("Chaban", "Mayor"),
  occ("Lorenzo Mancini-Natta", "minister"),
  occ("Gaspare Lo Cascio", "director general"),
  occ("Ugo Saladini", "Ambassador"),
  occ("Iolanda Celani", "secretary#3", former=True),
  occ("Emidio Caracciolo Travaglini", "Franciscan tertiary"),
  fact("Emidio Caracciolo Travaglini", "birthPlace", "Ascoli Piceno"),
  fact("Emidio Caracciolo Travaglini", "birthDate", "5 August 1911", value="1911-08-05"),
  fact("Emidio Caracciolo Travaglini", "deathPlace", "Rome"),
  fact("Emidio Caracciolo Travaglini", "deathDate", "27 December 1994", value="1994-12-27"),
  fact("Emidio Caracciolo Travaglini", "nationality", "Italian"),
  fact("Emidio Caracciolo Travaglini", "occupation", "engineer"),
  fact("Emidio Caracciolo Travaglini", "occupation", "politician"),
  fact("Emidio Caracciolo Travaglini", "party", "Christian Democracy", date=("July 1944", "1944-07")),
  fact("Emidio Caracciolo Travaglini", "father", "Serafino Travaglini"),
  fact("Serafino Travaglini", "occupation", "stonemason"),
  fact("Emidio Caracciolo Travaglini", "mother", "Elvira Caracciolo"),
  fact("Elvira Caracciolo", "occupation", "midwife"),
  fact("Emidio Caracciolo Travaglini", "relatives", "Ludovico Caracciolo"),
  fact("Emidio Caracciolo Travaglini", "education", "diocesan seminary"),
  fact("Emidio Caracciolo Travaglini", "education", "University of Bologna", date=("1935", "1935")),
  fact("Emidio Caracciolo Travaglini", "award", "Bronze Medal of Military Valour", date=("1941", "1941")),
  fact("Emidio Caracciolo Travaglini", "militaryService", "partisans of Colle San Marco"),
  fact("Emidio Caracciolo Travaglini", "siblings", "Assunta"),
  fact("Assunta", "causeOfDeath", "hanged"),
  fact("Assunta", "deathPlace", "Teramo"),
  fact("Emidio Caracciolo Travaglini", "party", "Popular Party"),
  fact("Emidio Caracciolo Travaglini", "party", "National Fascist Party", date=("1932", "1932")),
  fact("Orlando Paoletti-Marini", "party", "Republican"),
  fact("Emidio Caracciolo Travaglini", "spouse", "Flavia Saladini", date=("1938", "1938")),
  fact("Flavia Saladini", "siblings", "Ugo Saladini"),
  fact("Flavia Saladini", "deathDate", "1979", value="1979"),
  fact("Emidio Caracciolo Travaglini", "spouse", "Iolanda Celani", date=("at 69", "1980")),
  fact("Emidio Caracciolo Travaglini", "award", "degree honoris causa", date=("1986", "1986")),
  fact("Emidio Caracciolo Travaglini", "award", "Knight Grand Cross of the Order of Merit"),
  fact("Emidio Caracciolo Travaglini", "causeOfDeath", "fall in the bath"),
  ev("award", "was decorated", ("1941", "1941"), ["Emidio Caracciolo Travaglini"]),
  ev("arrest", "was captured", ("3 October 1943", "1943-10-03"), ["Assunta"]),
  ev("appointment", "became", ("May 1951", "1951-05"), ["Emidio Caracciolo Travaglini", "Orlando Paoletti-Marini"]),
  ev("election", "headed the list", ("May 1951", "1951-05"), ["Emidio Caracciolo Travaglini"]),
  ev("election", "was re-elected", ("1956", "1956"), ["Emidio Caracciolo Travaglini"]),
  ev("meeting", "met", ("16 November 1957", "1957-11-16"), ["Emidio Caracciolo Travaglini", "Chaban"]),
  ev("departure", "resigned", ("8 April 1964", "1964-04-08"), ["Emidio Caracciolo Travaglini"]),
  ev("election", "his election", ("a year", "1963"), ["Emidio Caracciolo Travaglini"]),
  ev("departure", "resigned#2", ("1970", "1970"), ["Emidio Caracciolo Travaglini"]),
  ev("investigation", "was looked into", None, ["Emidio Caracciolo Travaglini"]),
  ev("testimony", "was heard", ("3 March 1970", "1970-03-03"), ["Emidio Caracciolo Travaglini"]),
  ev("arrest", "was arrested", None, ["Gaspare Lo Cascio"]),
  ev("conviction", "sentenced", None, ["Gaspare Lo Cascio"]),
  ev("award", "granted", ("1986", "1986"), ["Emidio Caracciolo Travaglini"]),
)

P("d49-35", """Tzipora Margalit-Behar (Hebrew: ציפורה מרגלית-בכר, born Fortunée Behar on 10 July 1930; died 2 February 2018) was an Israeli politician who served as a member of the Knesset between 1969 and 1984, and as Deputy Minister of Labour.

Biography

Behar was born in Izmir, Turkey, one of six children of Nissim Behar, a dried-fruit merchant, and Rachel Levi-Palombo. Her elder brother, Salvator Behar, was mayor of Bat Yam from 1973 to 1978. She studied at the Alliance school and at the American Girls' College. In 1946 she joined Hashomer Hatzair, and in 1948 she immigrated to Israel alone. Her parents followed in 1951. She served in the Palmach's Negev Brigade and was wounded near Nirim. She was among the founders of kibbutz Kfar Almog, where in 1950 she married Uri Margalit, a geologist and the son of the Yiddish poet Menachem Perlmuter. They had two daughters. She gained a bachelor's degree in sociology from the Hebrew University of Jerusalem in 1962 and a master's from Brandeis University in 1968.

A member of Mapam, she was elected to the seventh Knesset on the Alignment list. She lost her seat in 1973, but returned to the Knesset on 5 May 1974 as the replacement for Shlomo Rosenfeld-Tal, who had been named ambassador to Romania. On 3 June 1974 she was appointed Deputy Minister of Labour; the minister, Moshe Baram-Katz, gave her charge of the employment of women. In August 1976 she visited Mexico City and met her counterpart there. She resigned in February 1977 over the budget. In 1980 she left the kibbutz, the party and her husband within three weeks, crossed to Shinui in the following spring, and settled in Jaffa.

She was interrogated by the police in 1983 about a donation. The affair ended with the conviction of Shinui's treasurer, Avner Golan-Weiss, and she did not contest the 1984 elections. She chaired Yad LaIsha until 1996.

From 1985 until his death of a heart attack in 2009 she lived with the Arab-Israeli attorney Fuad Khoury-Daher, a Greek Catholic and former magistrate. One daughter, Noa Margalit, is Israel's consul general in Istanbul; the other, Dorit, became ultra-Orthodox and took the name Devora. She was named an Honorary Fellow of Tel Aviv University in 2001.
""",
  occ("Tzipora Margalit-Behar", "member of the Knesset", start=("1969", "1969"), end=("1973#2", "1973"), again=["seventh Knesset"]),
  occ("Tzipora Margalit-Behar", "replacement", start=("5 May 1974", "1974-05-05"), end=("1984", "1984"), again=["returned to the Knesset"]),
  occ("Tzipora Margalit-Behar", "Deputy Minister of Labour", start=("3 June 1974", "1974-06-03"), end=("February 1977", "1977-02"), again=["Deputy Minister of Labour#2"]),
  occ("Salvator Behar", "mayor of Bat Yam", start=("1973", "1973"), end=("1978", "1978")),
  occ("Shlomo Rosenfeld-Tal", "replacement for", end=("5 May 1974", "1974-05-05")),
  occ("Shlomo Rosenfeld-Tal", "ambassador to Romania"),
  occ("Moshe Baram-Katz", "minister"),
  occ("Avner Golan-Weiss", "treasurer"),
  occ("Tzipora Margalit-Behar", "chaired Yad LaIsha", end=("1996", "1996")),
  occ("Fuad Khoury-Daher", "magistrate", former=True),
  occ("Noa Margalit", "Israel's consul general in Istanbul"),
  fact("Tzipora Margalit-Behar", "nativeName", "ציפורה מרגלית-בכר"),
  fact("Tzipora Margalit-Behar", "birthName", "Fortunée Behar"),
  fact("Tzipora Margalit-Behar", "birthDate", "10 July 1930", value="1930-07-10"),
  fact("Tzipora Margalit-Behar", "deathDate", "2 February 2018", value="2018-02-02"),
  fact("Tzipora Margalit-Behar", "nationality", "Israeli"),
  fact("Tzipora Margalit-Behar", "occupation", "politician"),
  fact("Tzipora Margalit-Behar", "birthPlace", "Izmir, Turkey"),
  fact("Tzipora Margalit-Behar", "father", "Nissim Behar"),
  fact("Nissim Behar", "occupation", "dried-fruit merchant"),
  fact("Tzipora Margalit-Behar", "mother", "Rachel Levi-Palombo"),
  fact("Tzipora Margalit-Behar", "siblings", "Salvator Behar"),
  fact("Tzipora Margalit-Behar", "education", "Alliance school"),
  fact("Tzipora Margalit-Behar", "education", "American Girls' College"),
  fact("Tzipora Margalit-Behar", "residence", "Israel#2", date=("1948", "1948")),
  fact("Tzipora Margalit-Behar", "militaryService", "Palmach's Negev Brigade"),
  fact("Tzipora Margalit-Behar", "residence", "kibbutz Kfar Almog"),
  fact("Tzipora Margalit-Behar", "spouse", "Uri Margalit", date=("1950", "1950")),
  fact("Uri Margalit", "occupation", "geologist"),
  fact("Uri Margalit", "father", "Menachem Perlmuter"),
  fact("Menachem Perlmuter", "children", "Uri Margalit"),
  fact("Menachem Perlmuter", "occupation", "Yiddish poet"),
  fact("Tzipora Margalit-Behar", "education", "Hebrew University of Jerusalem", date=("1962", "1962")),
  fact("Tzipora Margalit-Behar", "education", "Brandeis University", date=("1968", "1968")),
  fact("Tzipora Margalit-Behar", "party", "Mapam"),
  fact("Tzipora Margalit-Behar", "party", "Shinui", date=("the following spring", "1981")),
  fact("Avner Golan-Weiss", "party", "Shinui#2"),
  fact("Tzipora Margalit-Behar", "residence", "Jaffa"),
  fact("Fuad Khoury-Daher", "causeOfDeath", "heart attack"),
  fact("Fuad Khoury-Daher", "deathDate", "2009", value="2009"),
  fact("Fuad Khoury-Daher", "ethnicity", "Arab-Israeli"),
  fact("Fuad Khoury-Daher", "occupation", "attorney"),
  fact("Fuad Khoury-Daher", "religion", "Greek Catholic"),
  fact("Tzipora Margalit-Behar", "children", "Noa Margalit"),
  fact("Uri Margalit", "children", "Noa Margalit"),
  fact("Tzipora Margalit-Behar", "children", "Dorit"),
  fact("Uri Margalit", "children", "Dorit"),
  fact("Dorit", "religion", "ultra-Orthodox"),
  fact("Dorit", "alias", "Devora"),
  fact("Tzipora Margalit-Behar", "award", "Honorary Fellow of Tel Aviv University", date=("2001", "2001")),
  ev("travel", "immigrated", ("1948", "1948"), ["Tzipora Margalit-Behar"]),
  ev("election", "was elected", None, ["Tzipora Margalit-Behar"]),
  ev("election", "lost her seat", ("1973#2", "1973"), ["Tzipora Margalit-Behar"]),
  ev("appointment", "had been named", None, ["Shlomo Rosenfeld-Tal"]),
  ev("appointment", "was appointed", ("3 June 1974", "1974-06-03"), ["Tzipora Margalit-Behar"]),
  ev("travel", "visited", ("August 1976", "1976-08"), ["Tzipora Margalit-Behar"]),
  ev("meeting", "met", ("August 1976", "1976-08"), ["Tzipora Margalit-Behar"]),
  ev("departure", "resigned", ("February 1977", "1977-02"), ["Tzipora Margalit-Behar"]),
  ev("departure", "left the kibbutz", ("1980", "1980"), ["Tzipora Margalit-Behar"]),
  ev("investigation", "was interrogated", ("1983", "1983"), ["Tzipora Margalit-Behar"]),
  ev("conviction", "conviction", None, ["Avner Golan-Weiss"]),
  ev("award", "was named", ("2001", "2001"), ["Tzipora Margalit-Behar"]),
)

P("d49-36", """Raden Mas Soerjono Tjokrohadikoesoemo (EYD: Suryono Cokrohadikusumo; 6 June 1908 – 30 September 1978) was an Indonesian jurist and diplomat, who served as Minister of Justice in the Natsir and Sukiman cabinets.

Early life

Soerjono, as he was usually known, was born in Purworejo, Central Java, to a priyayi family. His father, R.M.A. Tjokrohadikoesoemo, was the regent (bupati) of Kutoarjo from 1904 to 1926. His mother, Raden Ajoe Soeratmi, was the second wife; a half-brother by the first, Soedarsono, was exiled to Boven Digoel in 1927 as a communist and died there of blackwater fever in 1931. He was educated at the Europeesche Lagere School, the HBS in Semarang, and the Rechtshoogeschool in Batavia, earning his degree in 1934. He was a pupil of the Theosophists in his youth, and was baptised a Catholic by Father van Lith-Smeets in 1936.

Career

A clerk of the Landraad of Surakarta and then its chairman from 1942, he joined the Indonesian National Party in 1946 and the Catholic Party in 1949. He was captured by Dutch troops at Yogyakarta on 19 December 1948 and confined on Bangka. At the Round Table Conference in The Hague he was secretary to the delegation. On 6 September 1950 he succeeded Wongso Prawiranegara as Minister of Justice. Soerjono wrote to the prime minister on 3 February 1952 announcing his resignation, ten days before that of his colleague of Foreign Affairs, Ahmad Subarjo-Lubis, over the Mutual Security Act.

He was ambassador to the Holy See from 1954 to 1958 and then to Switzerland. When the Permesta rebels named him as their foreign minister without asking him, he was recalled, and interrogated for a week in July 1958 by Colonel Sutoko Harun. Colonel Harun later became his son-in-law. He was cleared and retired. In 1967 he testified in the Mahmilub trial of a former minister, Jusuf Tarigan.

Personal life

Soerjono first married Elisabeth van der Poel, a Eurasian teacher, in 1935. She moved to the Netherlands with their son in 1950; the marriage was declared null by the Roman Rota seven years later. In 1957 he married Siti Koestijah. Their daughter Maria Kustiyah wed Sutoko Harun in 1976. He received the Bintang Mahaputera Utama in 1973. He suffered a stroke in 1975.
""",
  occ("Soerjono Tjokrohadikoesoemo", "Minister of Justice", start=("6 September 1950", "1950-09-06"), end=("3 February 1952", "1952-02-03"), again=["Minister of Justice#2"]),
  occ("R.M.A. Tjokrohadikoesoemo", "regent (bupati) of Kutoarjo", start=("1904", "1904"), end=("1926", "1926")),
  occ("van Lith-Smeets", "Father"),
  occ("Soerjono Tjokrohadikoesoemo", "clerk of the Landraad of Surakarta", end=("1942", "1942")),
  occ("Soerjono Tjokrohadikoesoemo", "chairman", start=("1942", "1942")),
  occ("Soerjono Tjokrohadikoesoemo", "secretary to the delegation"),
  occ("Wongso Prawiranegara", "succeeded", end=("6 September 1950", "1950-09-06")),
  occ("Ahmad Subarjo-Lubis", "colleague of Foreign Affairs", end=("ten days", "1952-02-13")),
  occ("Soerjono Tjokrohadikoesoemo", "ambassador to the Holy See", start=("1954", "1954"), end=("1958", "1958")),
  occ("Soerjono Tjokrohadikoesoemo", "Switzerland", start=("1958", "1958"), end=("July 1958", "1958-07")),
  occ("Sutoko Harun", "Colonel"),
  occ("Jusuf Tarigan", "minister#3", former=True),
  fact("Soerjono Tjokrohadikoesoemo", "alias", "Suryono Cokrohadikusumo"),
  fact("Soerjono Tjokrohadikoesoemo", "birthDate", "6 June 1908", value="1908-06-06"),
  fact("Soerjono Tjokrohadikoesoemo", "deathDate", "30 September 1978", value="1978-09-30"),
  fact("Soerjono Tjokrohadikoesoemo", "nationality", "Indonesian"),
  fact("Soerjono Tjokrohadikoesoemo", "occupation", "jurist"),
  fact("Soerjono Tjokrohadikoesoemo", "occupation", "diplomat"),
  fact("Soerjono Tjokrohadikoesoemo", "alias", "Soerjono#2"),
  fact("Soerjono Tjokrohadikoesoemo", "birthPlace", "Purworejo, Central Java"),
  fact("Soerjono Tjokrohadikoesoemo", "father", "R.M.A. Tjokrohadikoesoemo"),
  fact("Soerjono Tjokrohadikoesoemo", "mother", "Raden Ajoe Soeratmi"),
  fact("R.M.A. Tjokrohadikoesoemo", "spouse", "Raden Ajoe Soeratmi"),
  fact("Soerjono Tjokrohadikoesoemo", "siblings", "Soedarsono"),
  fact("R.M.A. Tjokrohadikoesoemo", "children", "Soedarsono"),
  fact("Soedarsono", "party", "communist"),
  fact("Soedarsono", "deathPlace", "Boven Digoel"),
  fact("Soedarsono", "causeOfDeath", "blackwater fever"),
  fact("Soedarsono", "deathDate", "1931", value="1931"),
  fact("Soerjono Tjokrohadikoesoemo", "education", "Europeesche Lagere School"),
  fact("Soerjono Tjokrohadikoesoemo", "education", "HBS in Semarang"),
  fact("Soerjono Tjokrohadikoesoemo", "education", "Rechtshoogeschool in Batavia", date=("1934", "1934")),
  fact("Soerjono Tjokrohadikoesoemo", "religion", "Catholic", date=("1936", "1936")),
  fact("Soerjono Tjokrohadikoesoemo", "party", "Indonesian National Party", date=("1946", "1946")),
  fact("Soerjono Tjokrohadikoesoemo", "party", "Catholic Party", date=("1949", "1949")),
  fact("Soerjono Tjokrohadikoesoemo", "spouse", "Elisabeth van der Poel", date=("1935", "1935")),
  fact("Elisabeth van der Poel", "ethnicity", "Eurasian"),
  fact("Elisabeth van der Poel", "occupation", "teacher"),
  fact("Elisabeth van der Poel", "residence", "Netherlands", date=("1950#2", "1950")),
  fact("Soerjono Tjokrohadikoesoemo", "spouse", "Siti Koestijah", date=("1957", "1957")),
  fact("Soerjono Tjokrohadikoesoemo", "children", "Maria Kustiyah"),
  fact("Siti Koestijah", "children", "Maria Kustiyah"),
  fact("Maria Kustiyah", "spouse", "Sutoko Harun#2", date=("1976", "1976")),
  fact("Soerjono Tjokrohadikoesoemo", "relatives", "Sutoko Harun"),
  fact("Soerjono Tjokrohadikoesoemo", "award", "Bintang Mahaputera Utama", date=("1973", "1973")),
  ev("sanction", "was exiled", ("1927", "1927"), ["Soedarsono"]),
  ev("arrest", "was captured", ("19 December 1948", "1948-12-19"), ["Soerjono Tjokrohadikoesoemo"]),
  ev("appointment", "succeeded", ("6 September 1950", "1950-09-06"), ["Soerjono Tjokrohadikoesoemo", "Wongso Prawiranegara"]),
  ev("communication", "wrote", ("3 February 1952", "1952-02-03"), ["Soerjono Tjokrohadikoesoemo"]),
  ev("departure", "resignation", ("3 February 1952", "1952-02-03"), ["Soerjono Tjokrohadikoesoemo"]),
  ev("departure", "that of his colleague", ("ten days", "1952-02-13"), ["Ahmad Subarjo-Lubis"]),
  ev("departure", "was recalled", None, ["Soerjono Tjokrohadikoesoemo"]),
  ev("investigation", "interrogated", ("July 1958", "1958-07"), ["Soerjono Tjokrohadikoesoemo", "Sutoko Harun"]),
  ev("departure", "retired", None, ["Soerjono Tjokrohadikoesoemo"]),
  ev("testimony", "testified", ("1967", "1967"), ["Soerjono Tjokrohadikoesoemo", "Jusuf Tarigan"]),
  ev("award", "received", ("1973", "1973"), ["Soerjono Tjokrohadikoesoemo"]),
)

P("d49-37", """Aksel Rosenkrantz Hvidberg-Krag (born 2 May 1882 in Rønne, died 14 September 1959 in Hellerup) was a Danish officer, landowner and politician, Minister of Defence 1926–1929.

Hvidberg-Krag was the son of consul and merchant Peter Hvidberg and wife Sofie, née Krag; he assumed the double name by royal permission of 3 June 1903. He became a student from Rønne Latin School in 1900, second lieutenant in 1902, first lieutenant in the Guard Hussars in 1906, captain in 1917, and left the army with the character of lieutenant colonel in 1921. He volunteered in the Finnish Civil War and there lost an eye at Tampere; for this he received the Cross of Liberty.

On the Bornholm estate of Kannikegård, which he took over from his uncle in 1921, he bred Oldenburg horses. In the general election of 2 December 1926 he was elected to the Folketing for the Liberal Party in the Åkirkeby constituency, where he unseated the Social Democrat Valdemar Kofoed-Dam by 97 votes. Twelve days later he was appointed Minister of Defence; his predecessor in the ministry, the pacifist schoolteacher Laust Rasmussen-Hjort, handed him the keys with the words: “There is nothing in it.” The government fell in March 1929 over the army budget, and on 24 April Kofoed-Dam won back the seat.

In 1934 Hvidberg-Krag left the party and was in the Farmers' Party until 1939. On 29 August 1943 he was interned by the Germans at Alsgade School in Copenhagen, together with his son-in-law, Commander Niels Thorning. Thorning, who afterwards escaped to Sweden, was Rear Admiral and Chief of the Naval Staff from 1951 to 1957. Hvidberg-Krag gave evidence before the parliamentary commission on 11 June 1947.

He was married first on 12 May 1908 in Garrison Church to Baroness Ellen Rosenkrantz (born 1887, dissolved 1919, later married to the painter Olaf Høst-Rude), second on 20 March 1920 to nurse Aino Lehtonen, whom he had met at the field hospital, and who died in 1951. His daughter Kirsten Thorning, a landscape architect, was chairman of the Danish Women's National Council. He belonged to the Moravian congregation in Christiansfeld from 1928.

He was Commander of Dannebrog 1st Class.
""",
  occ("Aksel Rosenkrantz Hvidberg-Krag", "officer"),
  occ("Aksel Rosenkrantz Hvidberg-Krag", "Minister of Defence", start=("Twelve days later", "1926-12-14"), end=("March 1929", "1929-03"), again=["Minister of Defence#2"]),
  occ("Peter Hvidberg", "consul"),
  occ("Aksel Rosenkrantz Hvidberg-Krag", "second lieutenant", start=("1902", "1902"), end=("1906", "1906")),
  occ("Aksel Rosenkrantz Hvidberg-Krag", "first lieutenant in the Guard Hussars", start=("1906", "1906"), end=("1917", "1917")),
  occ("Aksel Rosenkrantz Hvidberg-Krag", "captain", start=("1917", "1917"), end=("1921", "1921")),
  occ("Aksel Rosenkrantz Hvidberg-Krag", "lieutenant colonel", start=("1921", "1921")),
  occ("Aksel Rosenkrantz Hvidberg-Krag", "Folketing", start=("2 December 1926", "1926-12-02"), end=("24 April", "1929-04-24")),
  occ("Valdemar Kofoed-Dam", "unseated", end=("2 December 1926", "1926-12-02")),
  occ("Valdemar Kofoed-Dam", "seat#2", start=("24 April", "1929-04-24")),
  occ("Laust Rasmussen-Hjort", "predecessor in the ministry", end=("Twelve days later", "1926-12-14")),
  occ("Niels Thorning", "Commander"),
  occ("Niels Thorning", "Rear Admiral"),
  occ("Niels Thorning", "Chief of the Naval Staff", start=("1951", "1951"), end=("1957", "1957")),
  occ("Kirsten Thorning", "chairman of the Danish Women's National Council"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "birthDate", "2 May 1882", value="1882-05-02"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "birthPlace", "Rønne"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "deathDate", "14 September 1959", value="1959-09-14"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "deathPlace", "Hellerup"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "nationality", "Danish"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "occupation", "landowner"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "occupation", "politician"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "father", "Peter Hvidberg"),
  fact("Peter Hvidberg", "occupation", "merchant"),
  fact("Peter Hvidberg", "spouse", "Sofie"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "mother", "Sofie"),
  fact("Sofie", "birthName", "Krag#3"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "education", "Rønne Latin School", date=("1900", "1900")),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "militaryService", "Guard Hussars"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "award", "Cross of Liberty"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "residence", "Kannikegård", date=("1921", "1921")),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "party", "Liberal Party"),
  fact("Valdemar Kofoed-Dam", "party", "Social Democrat"),
  fact("Laust Rasmussen-Hjort", "occupation", "schoolteacher"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "party", "Farmers' Party", date=("1934", "1934")),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "relatives", "Niels Thorning"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "spouse", "Ellen Rosenkrantz", date=("12 May 1908", "1908-05-12")),
  fact("Ellen Rosenkrantz", "birthDate", "1887", value="1887"),
  fact("Ellen Rosenkrantz", "spouse", "Olaf Høst-Rude"),
  fact("Olaf Høst-Rude", "occupation", "painter"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "spouse", "Aino Lehtonen", date=("20 March 1920", "1920-03-20")),
  fact("Aino Lehtonen", "occupation", "nurse"),
  fact("Aino Lehtonen", "deathDate", "1951#2", value="1951"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "children", "Kirsten Thorning"),
  fact("Kirsten Thorning", "occupation", "landscape architect"),
  fact("Kirsten Thorning", "spouse", "Niels Thorning"),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "religion", "Moravian", date=("1928", "1928")),
  fact("Aksel Rosenkrantz Hvidberg-Krag", "award", "Commander of Dannebrog 1st Class"),
  ev("departure", "left the army", ("1921", "1921"), ["Aksel Rosenkrantz Hvidberg-Krag"]),
  ev("award", "received", None, ["Aksel Rosenkrantz Hvidberg-Krag"]),
  ev("election", "was elected", ("2 December 1926", "1926-12-02"), ["Aksel Rosenkrantz Hvidberg-Krag", "Valdemar Kofoed-Dam"]),
  ev("appointment", "was appointed", ("Twelve days later", "1926-12-14"), ["Aksel Rosenkrantz Hvidberg-Krag"]),
  ev("departure", "fell", ("March 1929", "1929-03"), ["Aksel Rosenkrantz Hvidberg-Krag"]),
  ev("election", "won back", ("24 April", "1929-04-24"), ["Valdemar Kofoed-Dam"]),
  ev("departure", "left the party", ("1934", "1934"), ["Aksel Rosenkrantz Hvidberg-Krag"]),
  ev("arrest", "was interned", ("29 August 1943", "1943-08-29"), ["Aksel Rosenkrantz Hvidberg-Krag", "Niels Thorning"]),
  ev("travel", "escaped", None, ["Niels Thorning"]),
  ev("testimony", "gave evidence", ("11 June 1947", "1947-06-11"), ["Aksel Rosenkrantz Hvidberg-Krag"]),
)

P("d49-38", """Lic. Baltasar Ocampo Zertuche (6 January 1896 – 23 October 1972), nicknamed “El Chapulín”, was a Mexican lawyer, revolutionary and politician who governed the state of Coahuila from 1937 to 1941 and was subsequently Ambassador of Mexico in Guatemala.

He was born on the hacienda of San Lorenzo, municipality of Parras, the natural son of the landowner Evaristo Zertuche, who recognised him only in his will, and of Tomasa Ocampo, a cotton picker. He spent his childhood in Torreón, where he attended the primary school of the Methodists. One half-brother on his father's side was Bishop Jesús María Zertuche of Saltillo; another, General Evaristo Zertuche, fought for Huerta and was shot at Zacatecas in June 1914.

At seventeen he joined the forces of Pablo González. He left the Constitutionalist Army in 1920 as a major, and completed his studies at the National School of Jurisprudence in 1925. He was private secretary to Governor Manuel Pérez-Villarreal (1926–1929), federal deputy for the third district of Coahuila (1930–1932), and a member of the National Revolutionary Party since its founding in 1929. In the internal election of the party in 1937 he faced the cattleman Nicéforo Elizondo, who denounced fraud and left for Texas. Ocampo took the oath on 1 December 1937. On 18 March 1938 he travelled to Mexico City to be received by the President; in November of that year he gave asylum to 460 Spaniards. He completed his term on 30 November 1941 and handed over the governorship to General Benecio Garza-Siller.

In the embassy (1942–1946) he succeeded the poet Alfonso Teja-Reyes. In 1952 he quit the PRI, supported the candidacy of General Henríquez, was detained in Mexico City on 7 July of that year and expelled from the Freemasons' lodge. He returned to the bar in Torreón.

In 1927 he contracted a civil marriage with María Luisa Dávila, a normal-school teacher, who died in childbirth in 1931; he married her cousin, Sofía Dávila, in 1933, by church as well, since she demanded it. Two of his seven children are well known: Baltasar Ocampo Dávila, president of the Supreme Court of Justice of Coahuila, and the soprano Irma Ocampo. A street in Saltillo bears his name. He died of cirrhosis in Torreón.
""",
  occ("Baltasar Ocampo Zertuche", "governed the state of Coahuila", start=("1 December 1937", "1937-12-01"), end=("30 November 1941", "1941-11-30"), again=["governorship"]),
  occ("Baltasar Ocampo Zertuche", "Ambassador of Mexico in Guatemala", start=("1942", "1942"), end=("1946", "1946"), again=["embassy"]),
  occ("Jesús María Zertuche", "Bishop"),
  occ("Evaristo Zertuche", "General", end=("June 1914", "1914-06")),
  occ("Baltasar Ocampo Zertuche", "major", end=("1920", "1920")),
  occ("Baltasar Ocampo Zertuche", "private secretary to Governor Manuel Pérez-Villarreal", start=("1926", "1926"), end=("1929", "1929")),
  occ("Manuel Pérez-Villarreal", "Governor"),
  occ("Baltasar Ocampo Zertuche", "federal deputy for the third district of Coahuila", start=("1930", "1930"), end=("1932", "1932")),
  occ("Benecio Garza-Siller", "General#2"),
  occ("Benecio Garza-Siller", "governorship", start=("30 November 1941", "1941-11-30")),
  occ("Alfonso Teja-Reyes", "succeeded", end=("1942", "1942")),
  occ("Henríquez", "General#3"),
  occ("Baltasar Ocampo Dávila", "president of the Supreme Court of Justice of Coahuila"),
  fact("Baltasar Ocampo Zertuche", "birthDate", "6 January 1896", value="1896-01-06"),
  fact("Baltasar Ocampo Zertuche", "deathDate", "23 October 1972", value="1972-10-23"),
  fact("Baltasar Ocampo Zertuche", "alias", "El Chapulín"),
  fact("Baltasar Ocampo Zertuche", "nationality", "Mexican"),
  fact("Baltasar Ocampo Zertuche", "occupation", "lawyer"),
  fact("Baltasar Ocampo Zertuche", "occupation", "revolutionary"),
  fact("Baltasar Ocampo Zertuche", "occupation", "politician"),
  fact("Baltasar Ocampo Zertuche", "birthPlace", "hacienda of San Lorenzo, municipality of Parras"),
  fact("Baltasar Ocampo Zertuche", "father", "Evaristo Zertuche"),
  fact("Evaristo Zertuche", "occupation", "landowner"),
  fact("Baltasar Ocampo Zertuche", "mother", "Tomasa Ocampo"),
  fact("Tomasa Ocampo", "occupation", "cotton picker"),
  fact("Baltasar Ocampo Zertuche", "residence", "Torreón"),
  fact("Baltasar Ocampo Zertuche", "education", "primary school of the Methodists"),
  fact("Baltasar Ocampo Zertuche", "siblings", "Jesús María Zertuche"),
  fact("Baltasar Ocampo Zertuche", "siblings", "Evaristo Zertuche#2"),
  fact("Evaristo Zertuche", "causeOfDeath", "shot"),
  fact("Evaristo Zertuche", "deathPlace", "Zacatecas"),
  fact("Evaristo Zertuche", "deathDate", "June 1914", value="1914-06"),
  fact("Baltasar Ocampo Zertuche", "militaryService", "Constitutionalist Army"),
  fact("Baltasar Ocampo Zertuche", "education", "National School of Jurisprudence", date=("1925", "1925")),
  fact("Baltasar Ocampo Zertuche", "party", "National Revolutionary Party", date=("its founding in 1929", "1929")),
  fact("Nicéforo Elizondo", "occupation", "cattleman"),
  fact("Alfonso Teja-Reyes", "occupation", "poet"),
  fact("Baltasar Ocampo Zertuche", "party", "PRI"),
  fact("Baltasar Ocampo Zertuche", "spouse", "María Luisa Dávila", date=("1927", "1927")),
  fact("María Luisa Dávila", "occupation", "normal-school teacher"),
  fact("María Luisa Dávila", "causeOfDeath", "childbirth"),
  fact("María Luisa Dávila", "deathDate", "1931", value="1931"),
  fact("Baltasar Ocampo Zertuche", "spouse", "Sofía Dávila", date=("1933", "1933")),
  fact("María Luisa Dávila", "relatives", "Sofía Dávila"),
  fact("Baltasar Ocampo Zertuche", "children", "Baltasar Ocampo Dávila"),
  fact("Baltasar Ocampo Zertuche", "children", "Irma Ocampo"),
  fact("Irma Ocampo", "occupation", "soprano"),
  fact("Baltasar Ocampo Zertuche", "causeOfDeath", "cirrhosis"),
  fact("Baltasar Ocampo Zertuche", "deathPlace", "Torreón#3"),
  ev("departure", "left the Constitutionalist Army", ("1920", "1920"), ["Baltasar Ocampo Zertuche"]),
  ev("election", "internal election", ("1937#2", "1937"), ["Baltasar Ocampo Zertuche", "Nicéforo Elizondo"]),
  ev("disclosure", "denounced", None, ["Nicéforo Elizondo"]),
  ev("travel", "left for Texas", None, ["Nicéforo Elizondo"]),
  ev("appointment", "took the oath", ("1 December 1937", "1937-12-01"), ["Baltasar Ocampo Zertuche"]),
  ev("travel", "travelled", ("18 March 1938", "1938-03-18"), ["Baltasar Ocampo Zertuche"]),
  ev("meeting", "received", ("18 March 1938", "1938-03-18"), ["Baltasar Ocampo Zertuche"]),
  ev("departure", "completed his term", ("30 November 1941", "1941-11-30"), ["Baltasar Ocampo Zertuche", "Benecio Garza-Siller"]),
  ev("departure", "quit the PRI", ("1952", "1952"), ["Baltasar Ocampo Zertuche"]),
  ev("arrest", "was detained", ("7 July of that year", "1952-07-07"), ["Baltasar Ocampo Zertuche"]),
  ev("sanction", "expelled", None, ["Baltasar Ocampo Zertuche"]),
)

P("d49-39", """Valdemārs Kārlis Zeltmatis-Balodis (1 February 1893, Rauna parish – 8 May 1982, Kalamazoo, Michigan) was a Latvian agronomist and politician of the interwar period, twice Minister of Agriculture, and an Evangelical Lutheran pastor in exile.

He came of a tenant farmer's household with five sons. His elder brother Jānis Balodis-Raunietis, a typesetter and Bolshevik, stayed in Moscow after 1919 and was shot at Butovo on 3 February 1938; their mother, Ieva, born Zeltmate, learned of it only in a letter of 1957. He studied first at the Priekuļi agricultural school, and from 1912 at the Riga Polytechnic, with which he was evacuated to Moscow, receiving his diploma there in 1917. As a lieutenant of the 6th Riga Regiment he was awarded the Lāčplēsis Military Order, 3rd class, for the fighting at Torņakalns on 8 November 1919.

Elected to the 1st Saeima in October 1922 on the list of the New Farmers, he took charge of agriculture in the Meierovics cabinet on 27 June 1923. He was relieved by Arturs Vītols-Krauze in January 1924. In the spring of 1925 he defected to the Farmers' Union of his former opponent, Kārlis Pauļuks-Sniķeris. He was minister for the second time from 24 March 1931 to 5 December of that year. From 1934 until the occupation he headed the dairy union, and in that role he visited Copenhagen and London for negotiations in January 1936. The Soviet authorities arrested his successor at the ministry, Jēkabs Birznieks-Grantiņš, in July 1940; he died at Usollag of pellagra two years later.

In October 1944 Zeltmatis-Balodis crossed by boat to Gotland. In Uppsala, at 55, he took up theology, and he was ordained on 14 May 1951 by Archbishop Teodors Grīnbergs-Ozols. From 1952 to 1970 he was pastor of the Latvian congregation in Kalamazoo. He became an American citizen in 1958.

He had married Austra Liepiņa, a gymnastics teacher, in 1921. She was deported on 14 June 1941 with their daughter Ilze and came back to Riga alone in 1956; he, believing her dead, had remarried in 1949. His second wife, the widow Hildegard Freymann-Kalve, was Baltic German. His grandson Andrejs Kalve is a congressman's chief of staff.
""",
  occ("Valdemārs Kārlis Zeltmatis-Balodis", "Minister of Agriculture", start=("27 June 1923", "1923-06-27"), end=("January 1924", "1924-01"), again=["took charge of agriculture"]),
  occ("Valdemārs Kārlis Zeltmatis-Balodis", "minister", start=("24 March 1931", "1931-03-24"), end=("5 December of that year", "1931-12-05")),
  occ("Valdemārs Kārlis Zeltmatis-Balodis", "pastor of the Latvian congregation in Kalamazoo", start=("1952", "1952"), end=("1970", "1970"), again=["Evangelical Lutheran pastor"]),
  occ("Valdemārs Kārlis Zeltmatis-Balodis", "lieutenant of the 6th Riga Regiment"),
  occ("Valdemārs Kārlis Zeltmatis-Balodis", "1st Saeima", start=("October 1922", "1922-10")),
  occ("Arturs Vītols-Krauze", "relieved", start=("January 1924", "1924-01")),
  occ("Valdemārs Kārlis Zeltmatis-Balodis", "headed the dairy union", start=("1934", "1934"), end=("the occupation", "1940")),
  occ("Jēkabs Birznieks-Grantiņš", "successor at the ministry", start=("5 December of that year", "1931-12-05")),
  occ("Teodors Grīnbergs-Ozols", "Archbishop"),
  occ("Andrejs Kalve", "congressman's chief of staff"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "birthDate", "1 February 1893", value="1893-02-01"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "birthPlace", "Rauna parish"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "deathDate", "8 May 1982", value="1982-05-08"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "deathPlace", "Kalamazoo, Michigan"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "nationality", "Latvian"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "occupation", "agronomist"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "occupation", "politician"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "religion", "Evangelical Lutheran"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "siblings", "Jānis Balodis-Raunietis"),
  fact("Jānis Balodis-Raunietis", "occupation", "typesetter"),
  fact("Jānis Balodis-Raunietis", "party", "Bolshevik"),
  fact("Jānis Balodis-Raunietis", "residence", "Moscow", date=("1919", "1919")),
  fact("Jānis Balodis-Raunietis", "causeOfDeath", "shot"),
  fact("Jānis Balodis-Raunietis", "deathPlace", "Butovo"),
  fact("Jānis Balodis-Raunietis", "deathDate", "3 February 1938", value="1938-02-03"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "mother", "Ieva"),
  fact("Jānis Balodis-Raunietis", "mother", "Ieva"),
  fact("Ieva", "birthName", "Zeltmate"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "education", "Priekuļi agricultural school"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "education", "Riga Polytechnic", date=("1917", "1917")),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "militaryService", "6th Riga Regiment"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "award", "Lāčplēsis Military Order, 3rd class"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "party", "New Farmers", date=("October 1922", "1922-10")),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "party", "Farmers' Union", date=("the spring of 1925", "1925")),
  fact("Kārlis Pauļuks-Sniķeris", "party", "Farmers' Union"),
  fact("Jēkabs Birznieks-Grantiņš", "deathPlace", "Usollag"),
  fact("Jēkabs Birznieks-Grantiņš", "causeOfDeath", "pellagra"),
  fact("Jēkabs Birznieks-Grantiņš", "deathDate", "two years later", value="1942"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "education", "Uppsala"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "nationality", "American", date=("1958", "1958")),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "spouse", "Austra Liepiņa", date=("1921", "1921")),
  fact("Austra Liepiņa", "occupation", "gymnastics teacher"),
  fact("Austra Liepiņa", "residence", "Riga#3", date=("1956", "1956")),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "children", "Ilze"),
  fact("Austra Liepiņa", "children", "Ilze"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "spouse", "Hildegard Freymann-Kalve", date=("1949", "1949")),
  fact("Hildegard Freymann-Kalve", "ethnicity", "Baltic German"),
  fact("Valdemārs Kārlis Zeltmatis-Balodis", "relatives", "Andrejs Kalve"),
  ev("communication", "letter", ("1957", "1957"), ["Ieva"]),
  ev("award", "was awarded", None, ["Valdemārs Kārlis Zeltmatis-Balodis"]),
  ev("election", "Elected", ("October 1922", "1922-10"), ["Valdemārs Kārlis Zeltmatis-Balodis"]),
  ev("appointment", "took charge", ("27 June 1923", "1923-06-27"), ["Valdemārs Kārlis Zeltmatis-Balodis"]),
  ev("departure", "was relieved", ("January 1924", "1924-01"), ["Valdemārs Kārlis Zeltmatis-Balodis", "Arturs Vītols-Krauze"]),
  ev("departure", "defected", ("the spring of 1925", "1925"), ["Valdemārs Kārlis Zeltmatis-Balodis"]),
  ev("travel", "visited", ("January 1936", "1936-01"), ["Valdemārs Kārlis Zeltmatis-Balodis"]),
  ev("meeting", "negotiations", ("January 1936", "1936-01"), ["Valdemārs Kārlis Zeltmatis-Balodis"]),
  ev("arrest", "arrested", ("July 1940", "1940-07"), ["Jēkabs Birznieks-Grantiņš"]),
  ev("travel", "crossed by boat", ("October 1944", "1944-10"), ["Valdemārs Kārlis Zeltmatis-Balodis"]),
  ev("appointment", "was ordained", ("14 May 1951", "1951-05-14"), ["Valdemārs Kārlis Zeltmatis-Balodis", "Teodors Grīnbergs-Ozols"]),
  ev("sanction", "was deported", ("14 June 1941", "1941-06-14"), ["Austra Liepiņa", "Ilze"]),
)

P("d49-40", """LAHORE: Justice (retd) Syed Ghulam Murtaza Gardezi, who as Chief Justice of the Lahore High Court refused to take oath under the Provisional Constitutional Order, passed away here on Friday after a protracted liver ailment. He was 93.

Justice Gardezi was born in Multan in 1918. His father, Makhdoom Syed Raza Shah Gardezi, was honorary magistrate and sajjada nashin of the family shrine, and sat in the Punjab Legislative Council as a Unionist from 1927 to 1936. One brother, Syed Hassan Gardezi, was governor of West Pakistan's agricultural bank; the younger, the leftist poet Aftab Gardezi, was convicted along with others in a conspiracy case in 1953 and died of tuberculosis in Hyderabad jail.

A product of Emerson College, Multan, and of Government College, Lahore, from where he did his MA in philosophy in 1940, he read for the Bar at Gray's Inn and was called in 1947. Initially with the Muslim League, he joined the Azad Pakistan Party in 1950 and contested from Kabirwala in 1951; he lost to his own uncle, Syed Nauroz Shah. He was elevated to the bench by President Ayub Khan on 2 October 1962. In 1969 he headed the inquiry into the police firing at Nishtar Medical College, which led to the dismissal of the superintendent of police, Sardar Anwar Niazi.

He became chief justice on 12 January 1976, replacing Justice Rafiq Ahmad Tarar-Khan, who had been elevated to the Supreme Court. On the night of 24 March 1981 Law Secretary S. M. Qureshi-Alvi telephoned him twice. “I told him that I had taken one oath already,” he recalled in a lecture at LUMS in 2002. The next morning Justice Javed Shamim took his chair. He was detained at his residence during the MRD movement in August 1983 and sat in the Senate on a PPP ticket from 1988 until 1991. He was conferred the Hilal-i-Imtiaz in 1996.

Born into a Shia family, he was married in 1942 to a Sunni cousin, Zubaida Begum, who expired in 1960, and in 1964 to Prof Dr Margaret Ewing, a Scottish Presbyterian and later principal of Kinnaird College. He leaves behind a son, Ambassador Raza Gardezi, and two daughters, Shireen and Nargis, a barrister.
""",
  occ("Syed Ghulam Murtaza Gardezi", "Chief Justice of the Lahore High Court", start=("12 January 1976", "1976-01-12"), end=("The next morning", "1981-03-25"), again=["chief justice"]),
  occ("Syed Ghulam Murtaza Gardezi", "Justice", former=True),
  occ("Makhdoom Syed Raza Shah Gardezi", "honorary magistrate"),
  occ("Makhdoom Syed Raza Shah Gardezi", "sajjada nashin of the family shrine"),
  occ("Makhdoom Syed Raza Shah Gardezi", "sat in the Punjab Legislative Council", start=("1927", "1927"), end=("1936", "1936")),
  occ("Syed Hassan Gardezi", "governor of West Pakistan's agricultural bank"),
  occ("Syed Nauroz Shah", "lost to", start=("1951", "1951")),
  occ("Syed Ghulam Murtaza Gardezi", "bench", start=("2 October 1962", "1962-10-02")),
  occ("Ayub Khan", "President"),
  occ("Syed Ghulam Murtaza Gardezi", "headed the inquiry", start=("1969", "1969"), end=("1969", "1969")),
  occ("Sardar Anwar Niazi", "superintendent of police"),
  occ("Rafiq Ahmad Tarar-Khan", "replacing", end=("12 January 1976", "1976-01-12")),
  occ("Rafiq Ahmad Tarar-Khan", "Justice#4"),
  occ("Rafiq Ahmad Tarar-Khan", "Supreme Court"),
  occ("S. M. Qureshi-Alvi", "Law Secretary"),
  occ("Javed Shamim", "Justice#5"),
  occ("Javed Shamim", "chair", start=("The next morning", "1981-03-25")),
  occ("Syed Ghulam Murtaza Gardezi", "Senate", start=("1988", "1988"), end=("1991", "1991")),
  occ("Margaret Ewing", "Prof"),
  occ("Margaret Ewing", "principal of Kinnaird College"),
  occ("Raza Gardezi", "Ambassador"),
  fact("Syed Ghulam Murtaza Gardezi", "deathPlace", "LAHORE"),
  fact("Syed Ghulam Murtaza Gardezi", "deathDate", "Friday"),
  fact("Syed Ghulam Murtaza Gardezi", "causeOfDeath", "liver ailment"),
  fact("Syed Ghulam Murtaza Gardezi", "birthPlace", "Multan"),
  fact("Syed Ghulam Murtaza Gardezi", "birthDate", "1918", value="1918"),
  fact("Syed Ghulam Murtaza Gardezi", "father", "Makhdoom Syed Raza Shah Gardezi"),
  fact("Makhdoom Syed Raza Shah Gardezi", "party", "Unionist"),
  fact("Syed Ghulam Murtaza Gardezi", "siblings", "Syed Hassan Gardezi"),
  fact("Syed Ghulam Murtaza Gardezi", "siblings", "Aftab Gardezi"),
  fact("Aftab Gardezi", "occupation", "poet"),
  fact("Aftab Gardezi", "causeOfDeath", "tuberculosis"),
  fact("Aftab Gardezi", "deathPlace", "Hyderabad jail"),
  fact("Syed Ghulam Murtaza Gardezi", "education", "Emerson College, Multan"),
  fact("Syed Ghulam Murtaza Gardezi", "education", "Government College, Lahore", date=("1940", "1940")),
  fact("Syed Ghulam Murtaza Gardezi", "education", "Gray's Inn", date=("1947", "1947")),
  fact("Syed Ghulam Murtaza Gardezi", "party", "Muslim League"),
  fact("Syed Ghulam Murtaza Gardezi", "party", "Azad Pakistan Party", date=("1950", "1950")),
  fact("Syed Ghulam Murtaza Gardezi", "relatives", "Syed Nauroz Shah"),
  fact("Syed Ghulam Murtaza Gardezi", "party", "PPP", date=("1988", "1988")),
  fact("Syed Ghulam Murtaza Gardezi", "award", "Hilal-i-Imtiaz", date=("1996", "1996")),
  fact("Syed Ghulam Murtaza Gardezi", "religion", "Shia"),
  fact("Syed Ghulam Murtaza Gardezi", "spouse", "Zubaida Begum", date=("1942", "1942")),
  fact("Zubaida Begum", "religion", "Sunni"),
  fact("Zubaida Begum", "deathDate", "1960", value="1960"),
  fact("Syed Ghulam Murtaza Gardezi", "spouse", "Margaret Ewing", date=("1964", "1964")),
  fact("Margaret Ewing", "nationality", "Scottish"),
  fact("Margaret Ewing", "religion", "Presbyterian"),
  fact("Syed Ghulam Murtaza Gardezi", "children", "Raza Gardezi"),
  fact("Syed Ghulam Murtaza Gardezi", "children", "Shireen"),
  fact("Syed Ghulam Murtaza Gardezi", "children", "Nargis"),
  fact("Nargis", "occupation", "barrister"),
  ev("conviction", "was convicted", ("1953", "1953"), ["Aftab Gardezi"]),
  ev("appointment", "was called", ("1947", "1947"), ["Syed Ghulam Murtaza Gardezi"]),
  ev("candidacy", "contested", ("1951", "1951"), ["Syed Ghulam Murtaza Gardezi"]),
  ev("election", "lost", ("1951", "1951"), ["Syed Ghulam Murtaza Gardezi", "Syed Nauroz Shah"]),
  ev("appointment", "was elevated", ("2 October 1962", "1962-10-02"), ["Syed Ghulam Murtaza Gardezi", "Ayub Khan"]),
  ev("investigation", "inquiry", ("1969", "1969"), ["Syed Ghulam Murtaza Gardezi"]),
  ev("departure", "dismissal", None, ["Sardar Anwar Niazi"]),
  ev("appointment", "became", ("12 January 1976", "1976-01-12"), ["Syed Ghulam Murtaza Gardezi"]),
  ev("appointment", "had been elevated", None, ["Rafiq Ahmad Tarar-Khan"]),
  ev("communication", "telephoned", ("24 March 1981", "1981-03-24"), ["S. M. Qureshi-Alvi", "Syed Ghulam Murtaza Gardezi"]),
  ev("speech", "lecture", ("2002", "2002"), ["Syed Ghulam Murtaza Gardezi"]),
  ev("appointment", "took his chair", ("The next morning", "1981-03-25"), ["Javed Shamim"]),
  ev("arrest", "was detained", ("August 1983", "1983-08"), ["Syed Ghulam Murtaza Gardezi"]),
  ev("award", "was conferred", ("1996", "1996"), ["Syed Ghulam Murtaza Gardezi"]),
)

P("d49-41", """Marie-Honorine Mbuyi Kalonji wa Tshombela (born 15 August 1945) is a Congolese economist, magistrate and politician. She was Minister of Portfolio of Zaire from 1986 to 1988 and governor of Kasaï-Oriental for seven months in 1997.

Biography

Mbuyi was born in Luluabourg, now Kananga, to a Luba family. Her father, Pierre Mbuyi, a catechist and later a clerk of the BCK railway, died in the fighting at Bakwanga in 1960. With her mother, Astrid Ngalula, a market woman, and seven brothers and sisters, she fled to Élisabethville and from there, in 1962, to Lubumbashi's sister town of Likasi. The sociologist Jean-Baptiste Mbuyi is her twin. She studied at the Lycée Sacré-Cœur, obtained a licence in economics from Lovanium University in 1969, and was made a doctor by the Catholic University of Louvain in 1977. She was baptised a Kimbanguist in 1980.

She was adviser at the Bank of Zaire under governor Albert Ndele-Kashama (1978–1981), and then president of the Court of Accounts. On 31 October 1986 President Mobutu appointed her minister in replacement of Léonard Tshisekedi-Mulumba, who had resigned and been banished to his village of Kabeya. She accompanied the prime minister to Washington in February 1987 and had talks at the World Bank. She was dismissed on 7 March 1988 because of a letter to the Head of State about Gécamines' accounts.

In January 1991 she resigned from the Popular Movement of the Revolution and joined the UDPS. As a delegate to the Sovereign National Conference she read out, on 21 July 1992, the report of the commission on ill-gotten property, whose chairman, Monsignor Laurent Monsengwo-Kapita, was ill. The AFDL named her governor on 24 June 1997; her deputy, Commander Faustin Munene-Yav, took her place in January 1998 and had her arrested on 12 February. She was freed after forty days, and left for Brussels.

She married the surgeon Célestin Kalonji in 1970. He was a national deputy for Tshilenge from 2006 to his death of Ebola-unrelated haemorrhagic fever in 2010. In 2014 she married a retired Belgian judge, Luc Vanderstraeten. Of her four sons, Trésor Kalonji played football for Anderlecht and Christian Kalonji is a Jesuit. She lives in Wavre.
""",
  occ("Marie-Honorine Mbuyi Kalonji wa Tshombela", "magistrate"),
  occ("Marie-Honorine Mbuyi Kalonji wa Tshombela", "Minister of Portfolio of Zaire", start=("31 October 1986", "1986-10-31"), end=("7 March 1988", "1988-03-07"), again=["minister#1"]),
  occ("Marie-Honorine Mbuyi Kalonji wa Tshombela", "governor of Kasaï-Oriental", start=("24 June 1997", "1997-06-24"), end=("January 1998", "1998-01"), again=["governor#3"]),
  occ("Pierre Mbuyi", "catechist"),
  occ("Pierre Mbuyi", "clerk of the BCK railway", end=("1960", "1960")),
  occ("Marie-Honorine Mbuyi Kalonji wa Tshombela", "adviser at the Bank of Zaire", start=("1978", "1978"), end=("1981", "1981")),
  occ("Albert Ndele-Kashama", "governor#2"),
  occ("Marie-Honorine Mbuyi Kalonji wa Tshombela", "president of the Court of Accounts", start=("1981", "1981")),
  occ("Mobutu", "President", again=["Head of State"]),
  occ("Léonard Tshisekedi-Mulumba", "replacement"),
  occ("Marie-Honorine Mbuyi Kalonji wa Tshombela", "delegate to the Sovereign National Conference"),
  occ("Laurent Monsengwo-Kapita", "chairman"),
  occ("Laurent Monsengwo-Kapita", "Monsignor"),
  occ("Faustin Munene-Yav", "deputy", end=("January 1998", "1998-01")),
  occ("Faustin Munene-Yav", "Commander"),
  occ("Faustin Munene-Yav", "place#2", start=("January 1998", "1998-01")),
  occ("Célestin Kalonji", "national deputy for Tshilenge", start=("2006", "2006"), end=("to his death", "2010")),
  occ("Luc Vanderstraeten", "judge", former=True),
  occ("Christian Kalonji", "Jesuit"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "birthDate", "15 August 1945", value="1945-08-15"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "nationality", "Congolese"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "occupation", "economist"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "occupation", "politician"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "birthPlace", "Luluabourg, now Kananga"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "ethnicity", "Luba"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "father", "Pierre Mbuyi"),
  fact("Pierre Mbuyi", "causeOfDeath", "fighting"),
  fact("Pierre Mbuyi", "deathPlace", "Bakwanga"),
  fact("Pierre Mbuyi", "deathDate", "1960", value="1960"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "mother", "Astrid Ngalula"),
  fact("Astrid Ngalula", "occupation", "market woman"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "residence", "Élisabethville"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "residence", "Likasi", date=("1962", "1962")),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "siblings", "Jean-Baptiste Mbuyi"),
  fact("Jean-Baptiste Mbuyi", "occupation", "sociologist"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "education", "Lycée Sacré-Cœur"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "education", "Lovanium University", date=("1969", "1969")),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "education", "Catholic University of Louvain", date=("1977", "1977")),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "religion", "Kimbanguist", date=("1980", "1980")),
  fact("Léonard Tshisekedi-Mulumba", "residence", "Kabeya"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "party", "Popular Movement of the Revolution"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "party", "UDPS", date=("January 1991", "1991-01")),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "spouse", "Célestin Kalonji", date=("1970", "1970")),
  fact("Célestin Kalonji", "occupation", "surgeon"),
  fact("Célestin Kalonji", "causeOfDeath", "haemorrhagic fever"),
  fact("Célestin Kalonji", "deathDate", "2010", value="2010"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "spouse", "Luc Vanderstraeten", date=("2014", "2014")),
  fact("Luc Vanderstraeten", "nationality", "Belgian"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "children", "Trésor Kalonji"),
  fact("Trésor Kalonji", "occupation", "football"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "children", "Christian Kalonji"),
  fact("Marie-Honorine Mbuyi Kalonji wa Tshombela", "residence", "Wavre"),
  ev("appointment", "appointed", ("31 October 1986", "1986-10-31"), ["Mobutu", "Marie-Honorine Mbuyi Kalonji wa Tshombela"]),
  ev("departure", "had resigned", None, ["Léonard Tshisekedi-Mulumba"]),
  ev("sanction", "banished", None, ["Léonard Tshisekedi-Mulumba"]),
  ev("travel", "accompanied", ("February 1987", "1987-02"), ["Marie-Honorine Mbuyi Kalonji wa Tshombela"]),
  ev("meeting", "talks", ("February 1987", "1987-02"), ["Marie-Honorine Mbuyi Kalonji wa Tshombela"]),
  ev("departure", "was dismissed", ("7 March 1988", "1988-03-07"), ["Marie-Honorine Mbuyi Kalonji wa Tshombela"]),
  ev("communication", "letter", None, ["Marie-Honorine Mbuyi Kalonji wa Tshombela", "Mobutu"]),
  ev("departure", "resigned#2", ("January 1991", "1991-01"), ["Marie-Honorine Mbuyi Kalonji wa Tshombela"]),
  ev("speech", "read out", ("21 July 1992", "1992-07-21"), ["Marie-Honorine Mbuyi Kalonji wa Tshombela"]),
  ev("appointment", "named her governor", ("24 June 1997", "1997-06-24"), ["Marie-Honorine Mbuyi Kalonji wa Tshombela"]),
  ev("appointment", "took her place", ("January 1998", "1998-01"), ["Faustin Munene-Yav"]),
  ev("arrest", "had her arrested", ("12 February", "1998-02-12"), ["Marie-Honorine Mbuyi Kalonji wa Tshombela", "Faustin Munene-Yav"]),
  ev("travel", "left for Brussels", None, ["Marie-Honorine Mbuyi Kalonji wa Tshombela"]),
)

P("d49-42", """Lord Kinneddar of Strathmiglo

Senator of the College of Justice whose boyhood on a Fife farm never left his vocabulary

ARCHIBALD Hew Wemyss Drysdale, Lord Kinneddar, who has died aged 82, was Lord Advocate from 1983 to 1987 and a judge of the Court of Session for the following thirteen years.

He was born at Auchtermuchty on November 11, 1931, a son of the manse on his mother's side and of the plough on his father's. Hew Drysdale farmed 300 acres; Jean Wemyss, whose own father, the Very Rev Dr Archibald Wemyss, had been Moderator of the General Assembly in 1929, taught Latin at Bell Baxter School, where her son was dux in 1949. His sister, Elspeth, played hockey for Scotland. He took his MA at St Andrews in 1952 and his LLB at Edinburgh in 1957; between the two came National Service with the Black Watch, in Korea and Kenya.

Admitted to the Faculty of Advocates in 1957, Drysdale was appointed QC in 1971, sheriff of Tayside in 1975 and Dean of Faculty in 1980. He fought North East Fife as a Conservative in February 1974 and lost to the Liberal, Menzies Carstairs. As Lord Advocate he followed Lord Mackinnon of Ord, with whom he shared a birthday and little else. In March 1986 he flew to Ottawa for discussions on the extradition of the banker Ross Tulloch, whom the High Court jailed for nine years in 1988. By then Drysdale was on the bench, and he recused himself from the appeal. A letter from the Solicitor General, Iain Pettigrew QC, criticising him over Tulloch, found its way to The Scotsman in 1987; Pettigrew resigned the same day, and later became Sheriff Principal of Grampian. In 2001 Lord Kinneddar conducted the Airdrie hospital inquiry. He was sworn of the Privy Council in 1983, and St Andrews made him an honorary LLD in 1991.

In 1958 he married Fenella Buchan-Hay; they had two sons and a daughter, the Rt Rev Catriona Drysdale, Bishop of Moray. The marriage was dissolved in 1984. That same year he married, as her third husband, the novelist Isobel Rankine, and with her became a Quaker. She died of motor neurone disease in 2006. He is survived by his children, and by his brother, Sir Kenneth Drysdale, the former Ambassador to Finland.
""",
  occ("Archibald Hew Wemyss Drysdale", "judge of the Court of Session", start=("1987", "1987"), end=("the following thirteen years", "2000"), again=["Senator of the College of Justice", "bench"]),
  occ("Archibald Hew Wemyss Drysdale", "Lord Advocate", start=("1983", "1983"), end=("1987", "1987"), again=["Lord Advocate#2"]),
  occ("Archibald Wemyss", "Moderator of the General Assembly", start=("1929", "1929"), end=("1929", "1929")),
  occ("Archibald Wemyss", "Very Rev"),
  occ("Jean Wemyss", "taught Latin at Bell Baxter School"),
  occ("Archibald Hew Wemyss Drysdale", "Faculty of Advocates", start=("1957#2", "1957")),
  occ("Archibald Hew Wemyss Drysdale", "QC", start=("1971", "1971")),
  occ("Archibald Hew Wemyss Drysdale", "sheriff of Tayside", start=("1975", "1975")),
  occ("Archibald Hew Wemyss Drysdale", "Dean of Faculty", start=("1980", "1980")),
  occ("Menzies Carstairs", "lost to", start=("February 1974", "1974-02")),
  occ("Mackinnon of Ord", "followed", end=("1983", "1983")),
  occ("Iain Pettigrew", "Solicitor General", end=("1987#2", "1987")),
  occ("Iain Pettigrew", "QC#2"),
  occ("Iain Pettigrew", "Sheriff Principal of Grampian"),
  occ("Archibald Hew Wemyss Drysdale", "conducted the Airdrie hospital inquiry", start=("2001", "2001")),
  occ("Archibald Hew Wemyss Drysdale", "Privy Council", start=("1983#2", "1983")),
  occ("Catriona Drysdale", "Bishop of Moray"),
  occ("Catriona Drysdale", "Rt Rev"),
  occ("Kenneth Drysdale", "Ambassador to Finland", former=True),
  fact("Archibald Hew Wemyss Drysdale", "alias", "Lord Kinneddar#2"),
  fact("Archibald Hew Wemyss Drysdale", "birthPlace", "Auchtermuchty"),
  fact("Archibald Hew Wemyss Drysdale", "birthDate", "November 11, 1931", value="1931-11-11"),
  fact("Archibald Hew Wemyss Drysdale", "father", "Hew Drysdale"),
  fact("Hew Drysdale", "occupation", "farmed"),
  fact("Archibald Hew Wemyss Drysdale", "mother", "Jean Wemyss"),
  fact("Jean Wemyss", "father", "Archibald Wemyss"),
  fact("Archibald Wemyss", "children", "Jean Wemyss"),
  fact("Archibald Hew Wemyss Drysdale", "relatives", "Archibald Wemyss"),
  fact("Archibald Hew Wemyss Drysdale", "education", "Bell Baxter School", date=("1949", "1949")),
  fact("Archibald Hew Wemyss Drysdale", "siblings", "Elspeth"),
  fact("Archibald Hew Wemyss Drysdale", "education", "St Andrews", date=("1952", "1952")),
  fact("Archibald Hew Wemyss Drysdale", "education", "Edinburgh", date=("1957", "1957")),
  fact("Archibald Hew Wemyss Drysdale", "militaryService", "Black Watch"),
  fact("Archibald Hew Wemyss Drysdale", "party", "Conservative"),
  fact("Menzies Carstairs", "party", "Liberal"),
  fact("Ross Tulloch", "occupation", "banker"),
  fact("Archibald Hew Wemyss Drysdale", "award", "honorary LLD", date=("1991", "1991")),
  fact("Archibald Hew Wemyss Drysdale", "spouse", "Fenella Buchan-Hay", date=("1958", "1958")),
  fact("Archibald Hew Wemyss Drysdale", "children", "Catriona Drysdale"),
  fact("Fenella Buchan-Hay", "children", "Catriona Drysdale"),
  fact("Archibald Hew Wemyss Drysdale", "spouse", "Isobel Rankine", date=("That same year", "1984")),
  fact("Isobel Rankine", "occupation", "novelist"),
  fact("Archibald Hew Wemyss Drysdale", "religion", "Quaker"),
  fact("Isobel Rankine", "religion", "Quaker"),
  fact("Isobel Rankine", "causeOfDeath", "motor neurone disease"),
  fact("Isobel Rankine", "deathDate", "2006", value="2006"),
  fact("Archibald Hew Wemyss Drysdale", "siblings", "Kenneth Drysdale"),
  ev("appointment", "Admitted", ("1957#2", "1957"), ["Archibald Hew Wemyss Drysdale"]),
  ev("appointment", "was appointed", ("1971", "1971"), ["Archibald Hew Wemyss Drysdale"]),
  ev("candidacy", "fought", ("February 1974", "1974-02"), ["Archibald Hew Wemyss Drysdale"]),
  ev("election", "lost", ("February 1974", "1974-02"), ["Archibald Hew Wemyss Drysdale", "Menzies Carstairs"]),
  ev("travel", "flew", ("March 1986", "1986-03"), ["Archibald Hew Wemyss Drysdale"]),
  ev("meeting", "discussions", ("March 1986", "1986-03"), ["Archibald Hew Wemyss Drysdale"]),
  ev("conviction", "jailed", ("1988", "1988"), ["Ross Tulloch"]),
  ev("recusal", "recused himself", None, ["Archibald Hew Wemyss Drysdale"]),
  ev("communication", "letter", None, ["Iain Pettigrew"]),
  ev("disclosure", "found its way", ("1987#2", "1987"), ["Iain Pettigrew"]),
  ev("departure", "resigned", ("the same day", "1987"), ["Iain Pettigrew"]),
  ev("appointment", "later became", None, ["Iain Pettigrew"]),
  ev("investigation", "inquiry", ("2001", "2001"), ["Archibald Hew Wemyss Drysdale"]),
  ev("appointment", "was sworn", ("1983#2", "1983"), ["Archibald Hew Wemyss Drysdale"]),
  ev("award", "made him", ("1991", "1991"), ["Archibald Hew Wemyss Drysdale"]),
)

P("d49-43", """Dashzevegiin Sükhbat-Erdene (Mongolian: Дашзэвэгийн Сүхбат-Эрдэнэ; 4 October 1934 – 21 February 2013) was a Mongolian veterinarian, communist party official and diplomat. He served as Deputy Chairman of the Council of Ministers from 1978 to 1986.

Life

He was the youngest son of the herdsman Dashzeveg, a Buriat who had come over the Russian border with his brothers in 1918, and of Khorloo. An uncle, the lama Agvaandorj, abbot of the Dashchoilin monastery, was executed in October 1937; the boy was told that he had emigrated. After the ten-year school in Choibalsan he was sent to the Moscow Veterinary Academy, from which he graduated with a red diploma in 1958. He defended his candidate's dissertation in 1966. He did his military service with the border troops at Ereentsav.

Sükhbat-Erdene became a member of the Mongolian People's Revolutionary Party in 1960. He was first secretary of the party committee of Dornod aimag from 1970, in succession to Jamsrangiin Luvsan, who was transferred to the capital. In November 1978 he was appointed deputy premier, and in August 1979 he visited Prague and Budapest at the head of a delegation. In 1984 a friend, the minister of agriculture Tseren-Ochiryn Gombo, was expelled from the Central Committee and exiled to Khövsgöl as a member of an “anti-party group”. Sükhbat-Erdene wrote a letter on his behalf to the new leader; it was unanswered, but he himself was removed on 9 December 1986 and sent as ambassador to North Korea. He was replaced there in 1990 by Dorjiin Batmönkh-Ochir.

Back in Ulaanbaatar, he left the party in March 1990, joined the Social Democrats, and was elected to the State Great Khural for Dornod on 28 June 1992. In 1995 he testified at the rehabilitation commission, whereby both Gombo and, posthumously, Agvaandorj were cleared. He did not run again in 1996.

His first wife, Nina Stepanovna Kozlova, a fellow student from Ryazan, went back to the Soviet Union with their daughter, Larisa, in 1965. He was married again in 1968, to Sonomyn Oyuun, a ballerina and People's Artist. Their son, Sükhbat-Erdeniin Ganbold, presided over the Bank of Mongolia between 2006 and 2012. In old age he took the vows of a lay Buddhist. The Order of Chinggis Khaan was conferred on him in 2011. He died of hepatitis-related liver cancer.
""",
  occ("Dashzevegiin Sükhbat-Erdene", "communist party official"),
  occ("Dashzevegiin Sükhbat-Erdene", "Deputy Chairman of the Council of Ministers", start=("November 1978", "1978-11"), end=("9 December 1986", "1986-12-09"), again=["deputy premier"]),
  occ("Agvaandorj", "abbot of the Dashchoilin monastery", end=("October 1937", "1937-10")),
  occ("Agvaandorj", "lama"),
  occ("Dashzevegiin Sükhbat-Erdene", "first secretary of the party committee of Dornod aimag", start=("1970", "1970")),
  occ("Jamsrangiin Luvsan", "succession", end=("1970", "1970")),
  occ("Tseren-Ochiryn Gombo", "minister of agriculture"),
  occ("Tseren-Ochiryn Gombo", "Central Committee", end=("1984", "1984")),
  occ("Dashzevegiin Sükhbat-Erdene", "ambassador to North Korea", start=("9 December 1986", "1986-12-09"), end=("1990", "1990")),
  occ("Dorjiin Batmönkh-Ochir", "replaced", start=("1990", "1990")),
  occ("Dashzevegiin Sükhbat-Erdene", "State Great Khural for Dornod", start=("28 June 1992", "1992-06-28"), end=("1996", "1996")),
  occ("Sükhbat-Erdeniin Ganbold", "presided over the Bank of Mongolia", start=("2006", "2006"), end=("2012", "2012")),
  fact("Dashzevegiin Sükhbat-Erdene", "nativeName", "Дашзэвэгийн Сүхбат-Эрдэнэ"),
  fact("Dashzevegiin Sükhbat-Erdene", "birthDate", "4 October 1934", value="1934-10-04"),
  fact("Dashzevegiin Sükhbat-Erdene", "deathDate", "21 February 2013", value="2013-02-21"),
  fact("Dashzevegiin Sükhbat-Erdene", "nationality", "Mongolian#2"),
  fact("Dashzevegiin Sükhbat-Erdene", "occupation", "veterinarian"),
  fact("Dashzevegiin Sükhbat-Erdene", "occupation", "diplomat"),
  fact("Dashzevegiin Sükhbat-Erdene", "father", "Dashzeveg#2"),
  fact("Dashzeveg", "occupation", "herdsman"),
  fact("Dashzeveg", "ethnicity", "Buriat"),
  fact("Dashzevegiin Sükhbat-Erdene", "mother", "Khorloo"),
  fact("Dashzevegiin Sükhbat-Erdene", "relatives", "Agvaandorj"),
  fact("Agvaandorj", "causeOfDeath", "executed"),
  fact("Agvaandorj", "deathDate", "October 1937", value="1937-10"),
  fact("Dashzevegiin Sükhbat-Erdene", "education", "ten-year school in Choibalsan"),
  fact("Dashzevegiin Sükhbat-Erdene", "education", "Moscow Veterinary Academy", date=("1958", "1958")),
  fact("Dashzevegiin Sükhbat-Erdene", "militaryService", "border troops"),
  fact("Dashzevegiin Sükhbat-Erdene", "party", "Mongolian People's Revolutionary Party", date=("1960", "1960")),
  fact("Tseren-Ochiryn Gombo", "residence", "Khövsgöl"),
  fact("Dashzevegiin Sükhbat-Erdene", "residence", "Ulaanbaatar"),
  fact("Dashzevegiin Sükhbat-Erdene", "party", "Social Democrats", date=("March 1990", "1990-03")),
  fact("Dashzevegiin Sükhbat-Erdene", "spouse", "Nina Stepanovna Kozlova"),
  fact("Nina Stepanovna Kozlova", "birthPlace", "Ryazan"),
  fact("Nina Stepanovna Kozlova", "residence", "Soviet Union", date=("1965", "1965")),
  fact("Dashzevegiin Sükhbat-Erdene", "children", "Larisa"),
  fact("Nina Stepanovna Kozlova", "children", "Larisa"),
  fact("Dashzevegiin Sükhbat-Erdene", "spouse", "Sonomyn Oyuun", date=("1968", "1968")),
  fact("Sonomyn Oyuun", "occupation", "ballerina"),
  fact("Sonomyn Oyuun", "award", "People's Artist"),
  fact("Dashzevegiin Sükhbat-Erdene", "children", "Sükhbat-Erdeniin Ganbold"),
  fact("Sonomyn Oyuun", "children", "Sükhbat-Erdeniin Ganbold"),
  fact("Dashzevegiin Sükhbat-Erdene", "religion", "Buddhist"),
  fact("Dashzevegiin Sükhbat-Erdene", "award", "Order of Chinggis Khaan", date=("2011", "2011")),
  fact("Dashzevegiin Sükhbat-Erdene", "causeOfDeath", "hepatitis-related liver cancer"),
  ev("appointment", "was transferred", ("1970", "1970"), ["Jamsrangiin Luvsan"]),
  ev("appointment", "was appointed", ("November 1978", "1978-11"), ["Dashzevegiin Sükhbat-Erdene"]),
  ev("travel", "visited", ("August 1979", "1979-08"), ["Dashzevegiin Sükhbat-Erdene"]),
  ev("sanction", "was expelled", ("1984", "1984"), ["Tseren-Ochiryn Gombo"]),
  ev("communication", "wrote a letter", None, ["Dashzevegiin Sükhbat-Erdene"]),
  ev("departure", "was removed", ("9 December 1986", "1986-12-09"), ["Dashzevegiin Sükhbat-Erdene"]),
  ev("appointment", "sent as ambassador", ("9 December 1986", "1986-12-09"), ["Dashzevegiin Sükhbat-Erdene"]),
  ev("departure", "was replaced", ("1990", "1990"), ["Dashzevegiin Sükhbat-Erdene", "Dorjiin Batmönkh-Ochir"]),
  ev("departure", "left the party", ("March 1990", "1990-03"), ["Dashzevegiin Sükhbat-Erdene"]),
  ev("election", "was elected", ("28 June 1992", "1992-06-28"), ["Dashzevegiin Sükhbat-Erdene"]),
  ev("testimony", "testified", ("1995", "1995"), ["Dashzevegiin Sükhbat-Erdene"]),
  ev("award", "was conferred", ("2011", "2011"), ["Dashzevegiin Sükhbat-Erdene"]),
)

P("d49-44", """Archbishop Nerses (born Hovhannes Bedrosian; Armenian: Յովհաննէս Պետրոսեան; December 4, 1908 – April 17, 1987) was an Armenian Apostolic prelate who was Primate of the Armenian Diocese of Egypt from 1952 to 1963 and of the Western Diocese in California from 1963 to 1978.

Early years

Hovhannes was born in Hadjin, Cilicia, the fourth son of Bedros Bedrosian, a blacksmith, and his wife Turvanda. The father, a deacon and member of the Hunchakian party, fell in the defense of the town in October 1920. The mother had perished of dysentery on the road to Meskene in 1916. With his brother Garabed, afterwards a rug dealer in Fresno and a councilman there from 1955 to 1963, he was brought up at the Near East Relief orphanage in Antelias. He entered the seminary of the Catholicosate of Cilicia upon its opening in 1930 and was ordained a celibate priest, with the name Nerses, on June 2, 1935. He studied at St. Augustine's College, Canterbury, in 1938–1939.

Ministry

He was locum tenens in Aleppo from 1942 and prelate from 1946. He was elected to Cairo on March 30, 1952, replacing Archbishop Mampré Sirounian-Keshishian, who had retired to Jerusalem. In 1956 he headed the party of bishops who walked out of the election of a new Catholicos at Antelias; as a result of this he was suspended by the new incumbent, Zareh Payaslian-Topjian, and he was received in Etchmiadzin the following May, where he met Catholicos Vazken. Two years after the nationalizations he left Egypt, on October 11, 1963, for Los Angeles. He succeeded there Bishop Shnork Kaloustian-Vartan. He delivered the opening prayer in the House of Representatives on April 24, 1965, and gave testimony to a subcommittee on May 11, 1976. His chancellor, the Rev. Vatché Naccashian, was charged with embezzlement in 1977 and pleaded guilty; the Primate, who had signed the checks, stepped down on January 31, 1978.

Family

His surviving sister, Yeghisapet, had been taken into a Bedouin household and was known as Fatima. She was a Muslim, the wife of the sheikh Hamad al-Fadl. They found each other in Raqqa in 1943. Her son, Nawaf al-Fadl, was a deputy in Damascus from 1954 to 1958. The archbishop became a U.S. citizen in 1970 and died of a cerebral hemorrhage at Burbank.
""",
  occ("Nerses", "Archbishop"),
  occ("Nerses", "Primate of the Armenian Diocese of Egypt", start=("March 30, 1952", "1952-03-30"), end=("1963", "1963")),
  occ("Nerses", "Western Diocese in California", start=("1963#2", "1963"), end=("January 31, 1978", "1978-01-31"), again=["Primate#2"]),
  occ("Bedros Bedrosian", "deacon"),
  occ("Garabed", "councilman", start=("1955", "1955"), end=("1963#3", "1963")),
  occ("Nerses", "celibate priest", start=("June 2, 1935", "1935-06-02")),
  occ("Nerses", "locum tenens in Aleppo", start=("1942", "1942"), end=("1946", "1946")),
  occ("Nerses", "prelate#2", start=("1946", "1946")),
  occ("Mampré Sirounian-Keshishian", "replacing", end=("March 30, 1952", "1952-03-30")),
  occ("Mampré Sirounian-Keshishian", "Archbishop#2"),
  occ("Zareh Payaslian-Topjian", "Catholicos#2", start=("1956", "1956"), again=["new incumbent"]),
  occ("Vazken", "Catholicos#3"),
  occ("Shnork Kaloustian-Vartan", "succeeded", end=("October 11, 1963", "1963-10-11")),
  occ("Shnork Kaloustian-Vartan", "Bishop"),
  occ("Vatché Naccashian", "chancellor"),
  occ("Vatché Naccashian", "Rev."),
  occ("Hamad al-Fadl", "sheikh"),
  occ("Nawaf al-Fadl", "deputy in Damascus", start=("1954", "1954"), end=("1958", "1958")),
  fact("Nerses", "birthName", "Hovhannes Bedrosian"),
  fact("Nerses", "nativeName", "Յովհաննէս Պետրոսեան"),
  fact("Nerses", "birthDate", "December 4, 1908", value="1908-12-04"),
  fact("Nerses", "deathDate", "April 17, 1987", value="1987-04-17"),
  fact("Nerses", "religion", "Armenian Apostolic"),
  fact("Nerses", "birthPlace", "Hadjin, Cilicia"),
  fact("Nerses", "father", "Bedros Bedrosian"),
  fact("Bedros Bedrosian", "occupation", "blacksmith"),
  fact("Bedros Bedrosian", "spouse", "Turvanda"),
  fact("Bedros Bedrosian", "party", "Hunchakian party"),
  fact("Bedros Bedrosian", "causeOfDeath", "fell in the defense of the town"),
  fact("Bedros Bedrosian", "deathDate", "October 1920", value="1920-10"),
  fact("Nerses", "mother", "Turvanda"),
  fact("Turvanda", "causeOfDeath", "dysentery"),
  fact("Turvanda", "deathDate", "1916", value="1916"),
  fact("Nerses", "siblings", "Garabed"),
  fact("Garabed", "occupation", "rug dealer"),
  fact("Garabed", "residence", "Fresno"),
  fact("Nerses", "residence", "Antelias"),
  fact("Nerses", "education", "seminary of the Catholicosate of Cilicia", date=("1930", "1930")),
  fact("Nerses", "education", "St. Augustine's College, Canterbury", date=("1938–1939", "1938/1939")),
  fact("Mampré Sirounian-Keshishian", "residence", "Jerusalem"),
  fact("Nerses", "siblings", "Yeghisapet"),
  fact("Yeghisapet", "alias", "Fatima"),
  fact("Yeghisapet", "religion", "Muslim"),
  fact("Yeghisapet", "spouse", "Hamad al-Fadl"),
  fact("Yeghisapet", "children", "Nawaf al-Fadl"),
  fact("Nerses", "nationality", "U.S.", date=("1970", "1970")),
  fact("Nerses", "causeOfDeath", "cerebral hemorrhage"),
  fact("Nerses", "deathPlace", "Burbank"),
  ev("appointment", "was ordained", ("June 2, 1935", "1935-06-02"), ["Nerses"]),
  ev("election", "was elected", ("March 30, 1952", "1952-03-30"), ["Nerses", "Mampré Sirounian-Keshishian"]),
  ev("departure", "had retired", None, ["Mampré Sirounian-Keshishian"]),
  ev("departure", "walked out", ("1956", "1956"), ["Nerses"]),
  ev("election", "election", ("1956", "1956"), ["Zareh Payaslian-Topjian"]),
  ev("sanction", "was suspended", None, ["Nerses", "Zareh Payaslian-Topjian"]),
  ev("meeting", "met", ("the following May", "1957-05"), ["Nerses", "Vazken"]),
  ev("travel", "left Egypt", ("October 11, 1963", "1963-10-11"), ["Nerses"]),
  ev("speech", "delivered the opening prayer", ("April 24, 1965", "1965-04-24"), ["Nerses"]),
  ev("testimony", "gave testimony", ("May 11, 1976", "1976-05-11"), ["Nerses"]),
  ev("investigation", "was charged", ("1977", "1977"), ["Vatché Naccashian"]),
  ev("conviction", "pleaded guilty", None, ["Vatché Naccashian"]),
  ev("departure", "stepped down", ("January 31, 1978", "1978-01-31"), ["Nerses"]),
)

P("d49-45", """Remedios “Memé” Quisbert Aliaga de Paz was a Bolivian trade unionist and politician. Born in the mining camp of Siglo XX on 30 August 1938, she was the first woman of Aymara origin to be a minister of state in her country. She died in La Paz on 6 November 2017.

Family background

Her father, Dionisio Quisbert, a driller, was an official of the miners' federation and was killed in the Catavi massacre of December 1942. Her mother, Saturnina Aliaga, ran a chicha shop and later lived with the Yugoslav engineer Ante Marušić, who paid for the girl's studies at the Methodist American Institute in La Paz. Her half-brother is Ivo Marušić Aliaga, president of the Central Bank of Bolivia from 1993 to 1995. She trained as a nurse, receiving her diploma from the School of Nursing in 1959, and in 1989 completed a law degree at the Higher University of San Andrés.

Political career

Quisbert enrolled in the Revolutionary Nationalist Movement in 1956 and went over in 1964 to the party of Juan Lechín. During the Banzer dictatorship she was arrested, on 23 January 1972, and exiled to Chile and then to Sweden. She came home for the elections of 1979, in which she was elected a deputy for Potosí. On 17 November of that year President Lidia Gueiler-Sanz, a cousin of her husband's, named her Minister of Labour; she replaced Colonel Hernán Arze-Ponce. She left office at the coup of 17 July 1980. Arze-Ponce, who got the ministry back, was extradited from Argentina in 1992 and sentenced to eighteen years in April 1993, in part upon her testimony.

In 1997 she was a candidate for vice-president with Conscience of Fatherland. She sat in the Constituent Assembly of 2006–2007 for the MAS, where she spoke in Aymara on the opening day, 6 August. She met Rigoberta Menchú in Sucre that October.

Personal life

She was married from 1961 to Jaime Paz Otero, a railwayman and Trotskyist, who disappeared in Buenos Aires in 1976. Their daughter, Rosa Paz Quisbert, a paediatrician, is mayor of Llallagua. From 1982 her companion was the Jesuit Josep Bonet, who left the order for her. Brought up a Methodist, she kept, she said, “Sundays for Wesley and Tuesdays for the Pachamama”. She suffered from silicosis. She was awarded the Condor of the Andes in 2008.
""",
  occ("Remedios Quisbert Aliaga de Paz", "Minister of Labour", start=("17 November of that year", "1979-11-17"), end=("17 July 1980", "1980-07-17"), again=["minister of state"]),
  occ("Dionisio Quisbert", "official of the miners' federation", end=("December 1942", "1942-12")),
  occ("Ivo Marušić Aliaga", "president of the Central Bank of Bolivia", start=("1993", "1993"), end=("1995", "1995")),
  occ("Remedios Quisbert Aliaga de Paz", "deputy for Potosí", start=("1979", "1979")),
  occ("Lidia Gueiler-Sanz", "President"),
  occ("Hernán Arze-Ponce", "replaced", end=("17 November of that year", "1979-11-17")),
  occ("Hernán Arze-Ponce", "Colonel"),
  occ("Hernán Arze-Ponce", "got the ministry back", start=("17 July 1980", "1980-07-17")),
  occ("Remedios Quisbert Aliaga de Paz", "sat in the Constituent Assembly", start=("2006–2007", "2006"), end=("2006–2007", "2007")),
  occ("Rosa Paz Quisbert", "mayor of Llallagua"),
  occ("Josep Bonet", "Jesuit", former=True),
  fact("Remedios Quisbert Aliaga de Paz", "alias", "Memé"),
  fact("Remedios Quisbert Aliaga de Paz", "nationality", "Bolivian"),
  fact("Remedios Quisbert Aliaga de Paz", "occupation", "trade unionist"),
  fact("Remedios Quisbert Aliaga de Paz", "occupation", "politician"),
  fact("Remedios Quisbert Aliaga de Paz", "birthPlace", "mining camp of Siglo XX"),
  fact("Remedios Quisbert Aliaga de Paz", "birthDate", "30 August 1938", value="1938-08-30"),
  fact("Remedios Quisbert Aliaga de Paz", "ethnicity", "Aymara"),
  fact("Remedios Quisbert Aliaga de Paz", "deathPlace", "La Paz"),
  fact("Remedios Quisbert Aliaga de Paz", "deathDate", "6 November 2017", value="2017-11-06"),
  fact("Remedios Quisbert Aliaga de Paz", "father", "Dionisio Quisbert"),
  fact("Dionisio Quisbert", "occupation", "driller"),
  fact("Dionisio Quisbert", "causeOfDeath", "killed in the Catavi massacre"),
  fact("Dionisio Quisbert", "deathDate", "December 1942", value="1942-12"),
  fact("Remedios Quisbert Aliaga de Paz", "mother", "Saturnina Aliaga"),
  fact("Saturnina Aliaga", "occupation", "chicha shop"),
  fact("Ante Marušić", "nationality", "Yugoslav"),
  fact("Ante Marušić", "occupation", "engineer"),
  fact("Remedios Quisbert Aliaga de Paz", "education", "Methodist American Institute in La Paz"),
  fact("Remedios Quisbert Aliaga de Paz", "siblings", "Ivo Marušić Aliaga"),
  fact("Remedios Quisbert Aliaga de Paz", "occupation", "nurse"),
  fact("Remedios Quisbert Aliaga de Paz", "education", "School of Nursing", date=("1959", "1959")),
  fact("Remedios Quisbert Aliaga de Paz", "education", "Higher University of San Andrés", date=("1989", "1989")),
  fact("Remedios Quisbert Aliaga de Paz", "party", "Revolutionary Nationalist Movement", date=("1956", "1956")),
  fact("Remedios Quisbert Aliaga de Paz", "party", "party of Juan Lechín", date=("1964", "1964")),
  fact("Remedios Quisbert Aliaga de Paz", "residence", "Sweden"),
  fact("Remedios Quisbert Aliaga de Paz", "party", "Conscience of Fatherland", date=("1997", "1997")),
  fact("Remedios Quisbert Aliaga de Paz", "party", "MAS"),
  fact("Jaime Paz Otero", "relatives", "Lidia Gueiler-Sanz"),
  fact("Remedios Quisbert Aliaga de Paz", "spouse", "Jaime Paz Otero", date=("1961", "1961")),
  fact("Jaime Paz Otero", "occupation", "railwayman"),
  fact("Jaime Paz Otero", "party", "Trotskyist"),
  fact("Remedios Quisbert Aliaga de Paz", "children", "Rosa Paz Quisbert"),
  fact("Jaime Paz Otero", "children", "Rosa Paz Quisbert"),
  fact("Rosa Paz Quisbert", "occupation", "paediatrician"),
  fact("Remedios Quisbert Aliaga de Paz", "religion", "Methodist#2"),
  fact("Remedios Quisbert Aliaga de Paz", "award", "Condor of the Andes", date=("2008", "2008")),
  ev("arrest", "was arrested", ("23 January 1972", "1972-01-23"), ["Remedios Quisbert Aliaga de Paz"]),
  ev("sanction", "exiled", None, ["Remedios Quisbert Aliaga de Paz"]),
  ev("travel", "came home", ("1979", "1979"), ["Remedios Quisbert Aliaga de Paz"]),
  ev("election", "was elected", ("1979", "1979"), ["Remedios Quisbert Aliaga de Paz"]),
  ev("appointment", "named her", ("17 November of that year", "1979-11-17"), ["Lidia Gueiler-Sanz", "Remedios Quisbert Aliaga de Paz", "Hernán Arze-Ponce"]),
  ev("departure", "left office", ("17 July 1980", "1980-07-17"), ["Remedios Quisbert Aliaga de Paz"]),
  ev("arrest", "was extradited", ("1992", "1992"), ["Hernán Arze-Ponce"]),
  ev("conviction", "sentenced", ("April 1993", "1993-04"), ["Hernán Arze-Ponce"]),
  ev("testimony", "testimony", None, ["Remedios Quisbert Aliaga de Paz", "Hernán Arze-Ponce"]),
  ev("candidacy", "candidate", ("1997", "1997"), ["Remedios Quisbert Aliaga de Paz"]),
  ev("speech", "spoke", ("6 August", "2006-08-06"), ["Remedios Quisbert Aliaga de Paz"]),
  ev("meeting", "met", ("that October", "2006-10"), ["Remedios Quisbert Aliaga de Paz", "Rigoberta Menchú"]),
  ev("departure", "left the order", None, ["Josep Bonet"]),
  ev("award", "was awarded", ("2008", "2008"), ["Remedios Quisbert Aliaga de Paz"]),
)
